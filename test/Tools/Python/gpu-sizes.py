"""Runs compiled programs on the fake driver: numbers as arguments, sizes that host code computes, functions
with several blocks, and names that are not allowed in C.

RUN: %python %s %src_root %obj_root
"""

import ctypes
import math
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "Inputs"))
from fake_driver import OBJ_ROOT

import numpy as np

from fp8_mlir import gpu

SOURCES = Path(sys.argv.pop())
FOLDER = tempfile.TemporaryDirectory()


def compiled(source: Path) -> gpu.Model:
    output = Path(FOLDER.name) / f"{source.stem}.so"
    subprocess.run(
        [OBJ_ROOT / "bin/fp8-compile", source, "--chip=sm_90a", "-o", output], check=True
    )
    return gpu.load(output)


def ceildiv(a: int, b: int) -> int:
    return -(-a // max(b, 1))


def expected_size(n: int, m: int, k: int) -> int:
    """The size that test/Pipelines/host-arithmetic.mlir computes."""
    least = min(n // 3, ceildiv(n, m))
    size = max(min(max(ceildiv(n, 3), least), n), 3)
    root = np.rint(math.sqrt(math.floor(math.ceil(size * 1.5))))
    return int(root) + k + max(ceildiv(n, m), n // 3) % 3


class SizesTest(unittest.TestCase):
    def test_host_arithmetic(self) -> None:
        model = compiled(SOURCES / "test/Pipelines/host-arithmetic.mlir")
        for n, m, k in [(5, 7, 2), (100, 3, 1), (0, 4, 9), (12, 0, 4), (17, 16, 100)]:
            x = np.zeros((n, m), np.float32)
            result, size, square = model.sizes(x, 0.5, k, 1.5)
            self.assertEqual(result.shape, (expected_size(n, m, k),), (n, m, k))
            self.assertEqual((size.dtype, size.shape), (np.int64, ()))
            self.assertEqual(square.shape, ())

    def test_entry_points(self) -> None:
        model = compiled(Path(__file__).parent / "Inputs/entry-points.mlir")
        x = np.arange(4, dtype=np.float32)
        results = model["int"](x, True)
        self.assertEqual([y.shape for y in results], [(4,), (4,), (8,), (8,)])
        # The fake driver copies, and runs no kernel.
        np.testing.assert_array_equal(results[0], x)
        np.testing.assert_array_equal(results[1], x)
        self.assertEqual(model.branches(x, np.bool_(False)).shape, (4,))
        self.assertIsNone(model.nothing())
        np.testing.assert_array_equal(model.constant(), np.array([1, 2], np.float32))
        for shape in [(3, 5), (0, 5), (3, 0)]:
            y = model["a*/b"](np.zeros(shape, np.float32))
            self.assertEqual(y.shape, shape)

    def test_header(self) -> None:
        compiled(Path(__file__).parent / "Inputs/entry-points.mlir")
        header = Path(FOLDER.name) / "entry-points.h"
        for compiler, language in (("cc", "c"), ("c++", "c++")):
            options = ["-x", language, "-fsyntax-only", "-Werror", "-Wall"]
            subprocess.run([compiler, *options, header], check=True)
        text = header.read_text()
        self.assertIn("/* a* /b\n", text)
        self.assertIn("fp8_function fp8_int;\nfp8_shape_function fp8_int_result_shapes;", text)
        self.assertIn("arguments[1]: i1 number in host memory", text)
        library = ctypes.CDLL(str(Path(FOLDER.name) / "entry-points.so"))
        self.assertTrue(library.fp8_a__b)


if __name__ == "__main__":
    unittest.main()
