"""Operations that torch-mlir exports with tm_tensor or assertions give PyTorch's results on the CPU path.

RUN: %python %s %src_root %obj_root

Integers, and floats that are only moved, are equal. Sums of f32 may have another order than PyTorch's. If
a sum has n terms of magnitude at most m, each order has an error of at most n m 2^-24. Here n is at most
16 for scores, 9 for results of attention and 7 for running sums, and m is at most 4. So 2^-16 is enough
for a score. The derivative of the softmax is at most 1, so an error of the scores changes a result of
attention by at most this error times the largest value. In bf16, both programs round weights and results
once each, which adds 4 * 2^-9 of the largest value.
"""

import sys
import unittest
from pathlib import Path

import ml_dtypes
import numpy as np

from fp8_testing.blocks import load_block
from fp8_mlir.runner import Runner

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
