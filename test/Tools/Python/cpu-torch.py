"""Calls a program for a CPU with tensors of torch.

REQUIRES: torch
RUN: %python %s %S/Inputs/cpu-program.mlir %obj_root
"""

import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import numpy as np
import torch

from fp8_mlir import programs
from fp8_mlir.errors import ProgramError

BUILD = Path(sys.argv.pop())
SOURCE = Path(sys.argv.pop())
FOLDER = tempfile.TemporaryDirectory()
LIBRARY = Path(FOLDER.name) / "program.so"
subprocess.run(
    [BUILD / "bin" / "fp8-compile", SOURCE, "--chip=cpu", "-o", LIBRARY], check=True
)
MODEL = programs.load(LIBRARY)
torch.manual_seed(3)


def random(*shape: int) -> torch.Tensor:
    # Small integers, so that sums are exact in any order.
    return torch.randint(-8, 9, shape).float()


class TorchTest(unittest.TestCase):
    def setUp(self) -> None:
        self.x, self.w, self.b = random(5, 8), random(8, 4), random(4)
        self.y = self.x @ self.w + self.b

    def assert_equal(self, got: torch.Tensor, expected: torch.Tensor) -> None:
        self.assertIsInstance(got, torch.Tensor)
        self.assertEqual(got.dtype, expected.dtype)
        self.assertTrue(torch.equal(got, expected), (got, expected))

    def test_calls(self) -> None:
        for rows in (5, 5, 5, 0, 7, 7):  # calls that are like the one before are fast
            x = random(rows, 8)
            self.assert_equal(MODEL.layer(x, self.w, self.b), x @ self.w + self.b)

    def test_parameters(self) -> None:
        w = torch.nn.Parameter(self.w)
        y = MODEL.layer(self.x, w, self.b)
        self.assert_equal(y, self.y)
        self.assertFalse(y.requires_grad)

    def test_views(self) -> None:
        """A call with the same shapes, but other strides, comes after a call."""
        self.assert_equal(MODEL.layer(self.x, self.w, self.b), self.y)
        turned = self.x.t().contiguous().t()
        self.assertFalse(turned.is_contiguous())
        for _ in range(3):
            self.assert_equal(MODEL.layer(turned, self.w, self.b), self.y)
        # This starts in the middle of a tensor.
        self.assert_equal(MODEL.layer(torch.cat([random(1, 8), self.x])[1:], self.w, self.b), self.y)

    def test_out(self) -> None:
        out = torch.full((5, 4), torch.nan)
        for _ in range(2):
            self.assertIs(MODEL.layer(self.x, self.w, self.b, out=out), out)
            self.assert_equal(out, self.y)
        wide = torch.full((5, 8), torch.nan)
        for _ in range(2):
            MODEL.layer(self.x, self.w, self.b, out=wide[:, ::2])
            self.assert_equal(wide[:, ::2], self.y)
            self.assertTrue(wide[:, 1::2].isnan().all())

    def test_mixture(self) -> None:
        """The result is an array of the same library as the first argument."""
        self.assert_equal(MODEL.layer(self.x, self.w.numpy(), self.b), self.y)
        self.assertIsInstance(MODEL.layer(self.x.numpy(), self.w, self.b), np.ndarray)

    def test_types(self) -> None:
        inputs = [
            torch.tensor([1.5, -2.25, 3e38, 1e-40]).bfloat16(),
            torch.tensor([1.5, -2.25, 448, 0.001]).to(torch.float8_e4m3fn),
            torch.tensor([1.5, -2.25, 6e4, 6e-8]).half(),
            torch.tensor([True, False, False, True]),
            torch.tensor([1, -2, 127, -128], dtype=torch.int8),
        ]
        for given, got in zip(inputs, MODEL.types(*inputs)):
            self.assertEqual(got.dtype, given.dtype)
            self.assertEqual(got.view(torch.uint8).tolist(), given.view(torch.uint8).tolist())

    def test_sizes_that_depend_on_data(self) -> None:
        y, sizes = MODEL.beginning(-torch.arange(1.0, 7.0), torch.tensor([4]))
        self.assert_equal(y, torch.arange(1.0, 5.0))
        self.assert_equal(sizes, torch.tensor([4]))

    def test_errors(self) -> None:
        for _ in range(2):
            with self.assertRaisesRegex(ProgramError, "@lookup: an assertion failed: index"):
                MODEL.lookup(random(5, 3), torch.tensor([7]))
        with self.assertRaisesRegex(ValueError, "argument 1 .*: expected a CPU tensor, got one on meta"):
            MODEL.layer(self.x, self.w.to("meta"), self.b)
        self.assert_equal(MODEL.layer(self.x, self.w, self.b), self.y)
        with self.assertRaisesRegex(ValueError, "argument 1 .*: expected a CPU tensor, got one on meta"):
            MODEL.layer(self.x, self.w.to("meta"), self.b)


if __name__ == "__main__":
    unittest.main()
