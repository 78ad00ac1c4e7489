"""Operations that torch-mlir exports with tm_tensor or assertions: the CPU path against PyTorch.

RUN: %python %s %src_root %obj_root

Integers, and floats that are only moved, are the same. Sums of f32 are in PyTorch's order or not, so they
differ by rounding: each of n terms below m adds an error of at most n m 2^-24 to both results. n is at
most 16 for scores and 9 for results of attention, 7 for running sums, and m is 4 here or below: 2^-16 is
enough for a score, and the derivative of the softmax, at most 1 times the largest value, keeps it so.
In bf16, weights and results are rounded once each, by us and by PyTorch: 4 * 2^-9 of the largest value.
"""

import sys
import unittest
from pathlib import Path

import ml_dtypes
import numpy as np

from fp8_testing.blocks import load_block
from fp8_mlir.cpu import Runner

BUILD = Path(sys.argv.pop())
OPERATIONS = Path(sys.argv.pop()) / "test" / "Integration" / "Operations"
LOWER = [BUILD / "bin" / "fp8-opt", "--fp8-to-cpu-pipeline"]
SUMS = ["attention*", "cumsum", "index-put-accumulate", "scatter-add"]


class OperationTest(unittest.TestCase):
    def check(self, path: Path) -> None:
        block = load_block(OPERATIONS, path.stem)
        runner = Runner(BUILD / "lib" / "libfp8_runner_io.so")
        results = runner.run(block.module, block.inputs, lower=LOWER)
        self.assertEqual(len(results), len(block.outputs))
        for ours, torch in zip(results, block.outputs):
            self.assertEqual((ours.dtype, ours.shape), (torch.dtype, torch.shape))
            tolerance = 0.0
            if any(path.match(f"{name}.mlir") for name in SUMS):
                narrow = ours.dtype == ml_dtypes.bfloat16
                largest = max(np.abs(x.astype(np.float64)).max() for x in block.inputs)
                tolerance = 4 * 2.0**-9 * largest if narrow else 2.0**-16 * largest
            np.testing.assert_allclose(
                ours.astype(np.float64), torch.astype(np.float64), rtol=0, atol=tolerance
            )

    def test_all(self) -> None:
        modules = sorted(OPERATIONS.glob("*.mlir"))
        self.assertGreater(len(modules), 20)
        for module in modules:
            with self.subTest(module.stem):
                self.check(module)


if __name__ == "__main__":
    unittest.main()
