"""Tests the bounds for tensor cores [matmul_c12]. Sums that are computed like on a tensor core are within the
bounds. If a product is missing, if a scale is that of a neighbor, or if the sum of all of K stays in the
tensor core, the result exceeds the bounds.

RUN: %python %s %src_root
"""

import sys
import unittest
from pathlib import Path

ROOT = Path(sys.argv.pop())
sys.path[:0] = [
    str(ROOT / "tools" / "gpu-checks"),
    str(ROOT / "test" / "Numerics"),
]

import numpy as np
from bounds import Mismatch, expect_same_bytes, expect_within, sample
from cases import SHAPES, argument_names, matmul_inputs
from expectations import Expectation

from fp8_testing.programs import GRANULARITIES, Matmul


def align(terms: np.ndarray) -> np.ndarray:
    """The sum along the last dimension. Each term is cut to 13 bits below the leading bit of the largest term."""
    _, exponent = np.frexp(np.abs(terms).max(-1, keepdims=True))
    unit = np.ldexp(1.0, exponent - 1 - 13)
    return (np.trunc(terms / unit) * unit).sum(-1)


def cut(value: np.ndarray) -> np.ndarray:
    """Cuts to 13 bits after the leading bit, towards zero."""
    _, exponent = np.frexp(value)
    unit = np.ldexp(1.0, exponent - 1 - 13)
    return np.trunc(value / unit) * unit


def multiply(
    expected: Expectation,
    promoted: int | None = None,
    scale_shift: int = 0,
    lost: int = 0,
) -> np.ndarray:
    """The result of a tensor core that adds 32 elements of K at a time. Its sums go to f32 after `promoted` of K."""
    o = expected.operands
    promoted = promoted or min(o.promoted(), o.k)
    scale_a = np.roll(o.scale_a, scale_shift, -1)
    total = np.zeros(expected.full_shape(), np.float32)
    for start in range(0, o.k, promoted):
        part = np.zeros(total.shape)
        for k in range(start, min(start + promoted, o.k), 32):
            where = slice(max(k, lost), min(k + 32, start + promoted))
            terms = o.a[:, :, None, where] * o.b[:, None, :, where]
            part = cut(align(np.concatenate([part[..., None], terms], -1)))
        scale = scale_a[:, :, None, start] * o.scale_b[:, None, :, start]
        total += (part * scale).astype(np.float32)
    value = total.astype(np.float64) * np.broadcast_to(expected.outer, total.shape)
    return value.astype(np.float32)


def make(
    kind: str,
    shape: tuple[int, int, int],
    data: str = "random",
    accumulate: str = "f32",
) -> Expectation:
    spec = Matmul(GRANULARITIES[kind], accumulate=accumulate)
    inputs = matmul_inputs(
        np.random.default_rng(3), spec, dict(zip("mnk", shape)), data
    )
    return Expectation(spec, dict(zip(argument_names(spec), inputs)))


class BoundsTest(unittest.TestCase):
    def test_tensor_core_sums_are_within(self) -> None:
        for kind in GRANULARITIES:
            for data in ("random", "outlier", "alternating", "max"):
                for accumulate in ("f32", "fast"):
                    with self.subTest(kind=kind, data=data, accumulate=accumulate):
                        expected = make(kind, (9, 11, 700), data, accumulate)
                        expected.check("sum", multiply(expected), True)

    def test_exact_f32_needs_no_allowance(self) -> None:
        expected = make("block", (9, 11, 128), "outlier")
        expected.check("sum", expected.operands.product().astype(np.float32)[0], False)
        with self.assertRaisesRegex(Mismatch, "beyond the bound"):
            expected.check("sum", multiply(expected), False)

    def test_lost_product(self) -> None:
        for kind in ("row", "block", "mx"):
            expected = make(kind, (30, 30, 6889))
            with self.assertRaises(Mismatch):
                expected.check("sum", multiply(expected, lost=1), True)

    def test_scales_of_a_neighbour(self) -> None:
        for kind in ("block", "group64", "mx"):
            expected = make(kind, (30, 30, 576))
            group = expected.operands.group
            with self.assertRaises(Mismatch):
                expected.check("sum", multiply(expected, scale_shift=group), True)

    def test_sum_that_is_never_promoted(self) -> None:
        expected = make("row", (30, 30, 6889), "max")
        with self.assertRaises(Mismatch):
            expected.check("sum", multiply(expected, promoted=6889), True)

    def test_nan_is_never_within(self) -> None:
        expected = make("row", (7, 9, 64))
        got = multiply(expected)
        got[0, 3, 4] = np.nan
        with self.assertRaisesRegex(
            Mismatch, r"1 of 63 elements beyond the bound, first at \(0, 3, 4\)"
        ):
            expected.check("sum", got, True)

    def test_bytes(self) -> None:
        ones = np.ones((2, 3), np.float32)
        expect_same_bytes("same", ones, ones.copy())
        with self.assertRaisesRegex(
            Mismatch, r"expected float32\[2, 3\], got float64\[2, 3\]"
        ):
            expect_same_bytes("type", ones.astype(np.float64), ones)
        with self.assertRaisesRegex(
            Mismatch,
            r"1 of 6 elements differ, first at \(1, 2\): expected 0x3f800000, got 0x0",
        ):
            wrong = ones.copy()
            wrong[1, 2] = 0
            expect_same_bytes("value", wrong, ones)

    def test_sample(self) -> None:
        rng = np.random.default_rng(0)
        self.assertEqual(list(sample(rng, 3)), [0, 1, 2])
        some = sample(rng, 1000)
        self.assertEqual((some[0], some[-1], len(set(some))), (0, 999, 24))
        expect_within("equal", np.zeros(3), np.zeros(3), np.zeros(3))

    def test_shapes_are_ragged(self) -> None:
        self.assertLessEqual(
            {1, 7, 16, 63, 129, 576, 2520, 6889}, {s for shape in SHAPES for s in shape}
        )


if __name__ == "__main__":
    unittest.main()
