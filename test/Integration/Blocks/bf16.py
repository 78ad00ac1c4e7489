"""The exported blocks, unquantized, give results on the CPU that are as close to f64 as those of PyTorch.

RUN: %python %s %src_root %obj_root

Our bf16 program and PyTorch's round to bf16 at different places (PyTorch keeps a linear layer's bias
and the inside of GELU in f32), so results differ in their last bits, and neither is the correct one.
Both are compared with the f64 result. The bound is that the power of our noise is at most twice that
of PyTorch's noise. That is 3 dB, or one more rounding of the same size at each step. A wrong op,
layout or weight costs tens of dB.
"""

import sys
import unittest
from pathlib import Path

from fp8_testing.blocks import load_block, sqnr_db
from fp8_mlir.runner import Runner

BUILD = Path(sys.argv.pop())
BLOCKS = Path(sys.argv.pop()) / "test" / "Integration" / "Blocks"
LOWER = [BUILD / "bin" / "fp8-opt", "--fp8-to-cpu-pipeline"]
ALLOWED_LOSS_DB = 3.0


class BlockTest(unittest.TestCase):
    def check(self, name: str) -> None:
        block = load_block(BLOCKS, name)
        runner = Runner(BUILD / "lib" / "libfp8_runner_io.so")
        results = runner.run(block.module, block.inputs, lower=LOWER)
        self.assertEqual(len(results), len(block.outputs))
        for ours, pytorch, exact in zip(results, block.outputs, block.references):
            self.assertEqual((ours.dtype, ours.shape), (pytorch.dtype, pytorch.shape))
            floor = sqnr_db(exact, pytorch) - ALLOWED_LOSS_DB
            self.assertGreaterEqual(sqnr_db(exact, ours), floor)

    def test_llama(self) -> None:
        self.check("llama")

    def test_qwen_image_mmdit(self) -> None:
        self.check("qwen-image-mmdit")

    def test_wan(self) -> None:
        self.check("wan")


if __name__ == "__main__":
    unittest.main()
