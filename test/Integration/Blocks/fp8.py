"""The exported blocks, quantized by each recipe, give results on the CPU close to those of the blocks in bf16.

RUN: %python %s %src_root %obj_root

The lowest allowed ratios follow from the format. E4M3 keeps three mantissa bits. The noise of rounding
is 2^-6 / 12 of the square of a binade, whose mean square is 3 / (2 ln 2), so it is 32 dB below the
signal. A matmul of two such operands has a ratio of 29 dB, and a matmul of one has 32 dB. If the noise
of all matmuls on the longest path through a block arrives undiminished at its output, the output loses
10 log10(path) dB. Channels that are much larger than the rest, norms and softmax make some cases worse
or better. For these 3 dB are allowed, which is twice the noise. A wrong scale, a scale at the wrong
place, and values that overflow cost far more.
"""

import math
import sys
import unittest
from pathlib import Path

from fp8_testing.blocks import load_block, sqnr_db
from fp8_mlir.runner import Runner

BUILD = Path(sys.argv.pop())
BLOCKS = Path(sys.argv.pop()) / "test" / "Integration" / "Blocks"
FP8_OPT = BUILD / "bin" / "fp8-opt"
RECIPES = ["block", "tensor", "row", "cast", "group64", "mx", "weight-only:block"]
ALLOWED_LOSS_DB = 3.0


def matmul_db(recipe: str) -> float:
    """The signal-to-noise ratio of a matmul, in dB, that follows from the formats."""
    return 32.0 if recipe.startswith("weight-only:") else 29.0


class BlockTest(unittest.TestCase):
    def check(self, name: str, path: int) -> None:
        """`path` is the number of matmuls with weights on the longest path through the block."""
        block = load_block(BLOCKS, name)
        runner = Runner(BUILD / "lib" / "libfp8_runner_io.so")
        lower = [FP8_OPT, "--fp8-to-cpu-pipeline"]
        bf16 = runner.run(block.module, block.inputs, lower=lower)
        for recipe in RECIPES:
            with self.subTest(recipe=recipe):
                transform = [
                    FP8_OPT,
                    f"--fp8-quantize-pipeline=recipe={recipe} expose-matmuls",
                ]
                results = runner.run(
                    block.module, block.inputs, lower=lower, transform=transform
                )
                floor = matmul_db(recipe) - ALLOWED_LOSS_DB
                exposed = results[len(bf16) :]
                self.assertGreater(len(exposed), 0)
                for i, (exact, fp8) in enumerate(zip(exposed[0::2], exposed[1::2])):
                    self.assertGreaterEqual(sqnr_db(exact, fp8), floor, f"matmul {i}")
                for i, (exact, fp8) in enumerate(zip(bf16, results)):
                    self.assertGreaterEqual(
                        sqnr_db(exact, fp8),
                        floor - 10 * math.log10(path),
                        f"output {i}",
                    )

    def test_llama(self) -> None:
        self.check("llama", path=4)  # v, o, up, down

    def test_qwen_image_mmdit(self) -> None:
        self.check("qwen-image-mmdit", path=5)  # modulation, v, out, up, down

    def test_wan(self) -> None:
        self.check("wan", path=6)  # v, o, q of the cross attention, o, up, down


if __name__ == "__main__":
    unittest.main()
