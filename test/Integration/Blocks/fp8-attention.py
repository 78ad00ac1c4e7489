"""The exported blocks with attention=fp8 on the CPU against the same blocks in bf16.

RUN: %python %s %src_root %obj_root

The result of FP8 attention on random data changes by about 0.05 in the norm [attention_c19], so its
signal-to-noise ratio is 25 dB. If its noise arrives at full strength, the block's output loses
10 log10(n) dB for n attentions, and 3 dB are allowed for single cases, twice the noise. A result that is
equal to that of bf16 would mean that nothing became FP8.
"""

import math
import sys
import unittest
from pathlib import Path

import numpy as np
from fp8_testing.blocks import load_block, sqnr_db
from fp8_mlir.runner import Runner

BUILD = Path(sys.argv.pop())
BLOCKS = Path(sys.argv.pop()) / "test" / "Integration" / "Blocks"
FP8_OPT = BUILD / "bin" / "fp8-opt"
ATTENTION_DB, ALLOWED_LOSS_DB = 25.0, 3.0


class BlockTest(unittest.TestCase):
    def check(self, name: str, attentions: int) -> None:
        block = load_block(BLOCKS, name)
        runner = Runner(BUILD / "lib" / "libfp8_runner_io.so")

        def run(options: str) -> list[np.ndarray]:
            lower = [FP8_OPT, f"--fp8-to-cpu-pipeline={options}"]
            return runner.run(block.module, block.inputs, lower=lower)

        floor = ATTENTION_DB - ALLOWED_LOSS_DB - 10 * math.log10(attentions)
        for i, (exact, fp8) in enumerate(zip(run("attention=off"), run("attention=fp8"))):
            self.assertGreaterEqual(sqnr_db(exact, fp8), floor, f"output {i}")
            self.assertFalse((exact == fp8).all(), f"output {i}")

    def test_llama(self) -> None:
        self.check("llama", attentions=1)

    def test_qwen_image_mmdit(self) -> None:
        self.check("qwen-image-mmdit", attentions=1)

    def test_wan(self) -> None:
        self.check("wan", attentions=2)  # of the block's tokens, and of the text


if __name__ == "__main__":
    unittest.main()
