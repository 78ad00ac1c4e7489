"""The exported blocks on the CPU with the epilogues fused: the same bytes as without.

RUN: %python %s %src_root %obj_root

Fusing moves operations and changes none, so there is no tolerance. `tensor` and `row` have their scales
in the epilogue, `block` has them in the matmul.
"""

import sys
import unittest
from pathlib import Path

from fp8_testing.blocks import load_block
from fp8_mlir.cpu import Runner

BUILD = Path(sys.argv.pop())
BLOCKS = Path(sys.argv.pop()) / "test" / "Integration" / "Blocks"
FP8_OPT = BUILD / "bin" / "fp8-opt"
RECIPES = ["tensor", "row", "block"]


class FuseEpilogueTest(unittest.TestCase):
    def check(self, name: str) -> None:
        block = load_block(BLOCKS, name)
        runner = Runner(BUILD / "lib" / "libfp8_runner_io.so")
        lower = [FP8_OPT, "--fp8-to-cpu-pipeline"]
        for recipe in RECIPES:
            with self.subTest(recipe=recipe):
                quantize = [FP8_OPT, f"--fp8-quantize-pipeline=recipe={recipe}"]
                results = [
                    runner.run(block.module, block.inputs, lower, transform)
                    for transform in (quantize, [*quantize, "--fp8-fuse-epilogue"])
                ]
                self.assertGreater(len(results[0]), 0)
                for plain, fused in zip(*results, strict=True):
                    self.assertEqual(plain.tobytes(), fused.tobytes())

    def test_llama(self) -> None:
        self.check("llama")

    def test_qwen_image_mmdit(self) -> None:
        self.check("qwen-image-mmdit")

    def test_wan(self) -> None:
        self.check("wan")


if __name__ == "__main__":
    unittest.main()
