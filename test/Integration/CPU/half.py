"""Conversions of f16 on CPUs without instructions for it: all f16 numbers, and f32 and f64 numbers of all kinds,
against NumPy.

RUN: %python %s %obj_root
"""

import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import numpy as np

from fp8_mlir import cpu

BUILD = Path(sys.argv.pop())
SOURCE = """
func.func @narrow(%x: tensor<?xf32>, %d: tensor<?xf64>) -> (tensor<?xf16>, tensor<?xf16>) {
  %0 = arith.truncf %x : tensor<?xf32> to tensor<?xf16>
  %1 = arith.truncf %d : tensor<?xf64> to tensor<?xf16>
  return %0, %1 : tensor<?xf16>, tensor<?xf16>
}
func.func @widen(%h: tensor<?xf16>) -> (tensor<?xf32>, tensor<?xf64>) {
  %0 = arith.extf %h : tensor<?xf16> to tensor<?xf32>
  %1 = arith.extf %h : tensor<?xf16> to tensor<?xf64>
  return %0, %1 : tensor<?xf32>, tensor<?xf64>
}
"""
ALL = np.arange(1 << 16, dtype=np.uint16).view(np.float16)


def compiled() -> cpu.Model:
    with tempfile.TemporaryDirectory() as name:
        source, library = Path(name) / "half.mlir", Path(name) / "half.so"
        source.write_text(SOURCE)
        compiler = BUILD / "bin" / "fp8-compile"
        # This CPU has no instructions for f16.
        subprocess.run(
            [compiler, source, "--chip=cpu", "--cpu=x86-64", "-o", library], check=True
        )
        return cpu.load(library)


def numbers() -> np.ndarray:
    """f32 numbers: random bits, the middles between f16 numbers, and their neighbors."""
    rng = np.random.default_rng(11)
    bits = rng.integers(0, 1 << 32, 500_000, dtype=np.uint64).astype(np.uint32)
    finite = np.sort(ALL[np.isfinite(ALL)].astype(np.float32))
    middles = (finite[:-1] + finite[1:]) / 2  # exact in f32
    largest = np.float32([65504, 65519.996, 65520, 65536, np.inf])
    values = [bits.view(np.float32), middles, largest, -largest, finite]
    values += [np.nextafter(middles, np.float32(to)) for to in (-np.inf, np.inf)]
    return np.concatenate(values)


class HalfTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        cls.model = compiled()

    def check(self, ours: np.ndarray, expected: np.ndarray) -> None:
        is_nan = np.isnan(expected)
        np.testing.assert_array_equal(np.isnan(ours), is_nan)
        unsigned = f"u{ours.dtype.itemsize}"
        np.testing.assert_array_equal(
            ours.view(unsigned)[~is_nan], expected.view(unsigned)[~is_nan]
        )

    def test_widen(self) -> None:
        f32, f64 = self.model.widen(ALL)
        self.check(f32, ALL.astype(np.float32))
        self.check(f64, ALL.astype(np.float64))

    def test_narrow(self) -> None:
        x = numbers()
        with np.errstate(all="ignore"):
            # These f64 numbers are so close to middles that a rounding to f32 would hide it.
            wide = x.astype(np.float64)
            d = np.concatenate([wide, wide * (1 + 2.0**-40), wide * (1 - 2.0**-40)])
            f32, f64 = self.model.narrow(x, d)
            self.check(f32, x.astype(np.float16))
            self.check(f64, d.astype(np.float16))


if __name__ == "__main__":
    unittest.main()
