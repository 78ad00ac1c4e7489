"""The error bounds of docs/Numerics.md in NumPy: [matmul_c11], [matmul_c12], [contract_c2..c4],
[reduce_c2].

[matmul_c11] holds for every evaluation in f32. Tensor cores keep only 13 bits below the leading bit of a
sum, and [matmul_c12] adds the loss of each step to the bound. This bound depends on the data. Where it
would take too long, it is evaluated on a sample of rows and columns. A simpler form of it is checked for
all results.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

UNIT = 2.0**-24
LOST = 2.0**-13  # what a tensor core's sum loses, relative to its largest term, at most
STEP = 32  # elements of K that an instruction adds to the accumulator
PARTS = (1, 2, 4, 8)  # the numbers of parts into which a kernel may divide K [matmul_c17]
WIDE_STEP = 16  # elements of K that an instruction on bf16 or f16 adds to the accumulator
WIDE_LOST = 2.0**-23  # what a term of such a sum loses, relative to the largest term, at most
TERMS_CUT = 20  # 16 products, two sums before them, two after
PIECES = {"bf16": 1, "f16": 2, "f32": 3}  # the number of bf16 pieces of an element
PIECES_STEP = 32  # K after which sums of their products go to f32 registers
WARP = 32  # lanes that share a sum
PROMOTE = 128  # K after which partial sums go to f32 registers; parts of K are multiples of it
SAMPLE = 24
# Limit of the relative error in the norm. Sums of random terms, truncated as above, have at most a quarter
# of it. A lost product at K = 6889 has six times as much.
NORM_ERROR = 2.0**-9
# Relative rounding error of a result, and the absolute one of a subnormal result.
OUT_UNIT = {"f64": 2.0**-53, "f32": 2.0**-24, "bf16": 2.0**-8, "f16": 2.0**-11}
OUT_TINY = {"f32": 0.0, "bf16": 2.0**-134, "f16": 2.0**-25}


class Mismatch(AssertionError):
    """A result is wrong; the text says where."""


@dataclass(frozen=True)
class Operands:
    """Codes as f64, and a scale for every element, both (batch, rows, K). Absent scales are ones."""

    a: np.ndarray
    scale_a: np.ndarray
    b: np.ndarray
    scale_b: np.ndarray
    # Elements of K that share their scales inside the K loop; the whole K without such scales.
    group: int
    accumulate: str

    @property
    def k(self) -> int:
        return self.a.shape[-1]

    def promoted(self) -> int:
        """K after which a sum leaves the tensor core."""
        return min(self.group, PROMOTE) if self.accumulate == "f32" else self.group

    def product(self) -> np.ndarray:
        return (self.a * self.scale_a) @ np.swapaxes(self.b * self.scale_b, -1, -2)

    def magnitude(self) -> np.ndarray:
        """The sum of absolute values of the terms."""
        left, right = np.abs(self.a * self.scale_a), np.abs(self.b * self.scale_b)
        return left @ np.swapaxes(right, -1, -2)


def any_order(operands: Operands, magnitude: np.ndarray) -> np.ndarray:
    """[matmul_c11] without its last term, because no value here is near 2^-149."""
    n = operands.k + 3
    return n * UNIT / (1 - n * UNIT) * magnitude


def tensor_core_simple(operands: Operands, magnitude: np.ndarray) -> np.ndarray:
    """[matmul_c12] with the sum of magnitudes in place of the largest term of every step."""
    steps = -(-min(operands.promoted(), operands.k) // STEP)
    return (STEP + 2) * steps * (1 + LOST * (STEP + 2)) ** steps * LOST * magnitude


def tensor_core_sampled(
    o: Operands, rows: np.ndarray, columns: np.ndarray
) -> np.ndarray:
    """[matmul_c12] for rows x columns of one batch. If sums stay in the tensor core, each part of K is a group
    [matmul_c17], and the result is the largest bound of all numbers of parts."""
    if o.promoted() < o.k:
        return lost_in_groups(o, rows, columns, o.promoted())
    blocks = -(-o.k // PROMOTE)
    sizes = {min(-(-blocks // parts) * PROMOTE, o.k) for parts in PARTS}
    return np.max([lost_in_groups(o, rows, columns, size) for size in sizes], 0)


def lost_in_groups(
    o: Operands, rows: np.ndarray, columns: np.ndarray, group: int
) -> np.ndarray:
    """The error of sums that leave the tensor core after each `group` elements of K."""
    step = min(STEP, group)
    group = -(-group // step) * step
    groups = -(-o.k // group)
    pad = [(0, 0), (0, groups * group - o.k)]
    a, b, sa, sb = (
        np.pad(x, pad).reshape(x.shape[0], groups, group // step, step)
        for x in (o.a[rows], o.b[columns], o.scale_a[rows], o.scale_b[columns])
    )
    error = np.zeros((len(rows), len(columns)))
    for g in range(groups):
        sums, lost = np.zeros_like(error), np.zeros_like(error)
        for s in range(group // step):
            terms = a[:, None, g, s] * b[None, :, g, s]
            largest = np.maximum(np.abs(sums) + lost, np.abs(terms).max(-1))
            sums = sums + terms.sum(-1)
            lost = lost + (STEP + 1) * LOST * largest
            lost = lost + LOST * (np.abs(sums) + lost)
        # The scales of a group are the same for all of it.
        scale = np.abs(sa[:, None, g, 0, 0] * sb[None, :, g, 0, 0])
        error += lost * scale
    return error


def unquantized(k: int, out: str, on_tensor_cores: bool) -> float:
    """[contract_c1], [contract_c2]: the error of a sum of k products and an init, before it is rounded to
    `out`, relative to the sum of magnitudes."""
    if on_tensor_cores:
        step = TERMS_CUT * WIDE_LOST
        return (1 + step) ** (-(-k // WIDE_STEP) + 1) - 1
    # Two more roundings to the accumulator's type: of the product, and of the sum with the init.
    return (1 + OUT_UNIT[out]) ** (k + 2) - 1


def pieces(k: int, elements: tuple[str, str]) -> float:
    """[contract_c4]: the same for operands that are split into bf16 pieces."""
    a, b = (PIECES[element] for element in elements)
    products = sum(i + j <= 2 for i in range(a) for j in range(b))
    step = TERMS_CUT * WIDE_LOST
    lost = 1.016 * ((1 + step) ** (PIECES_STEP // WIDE_STEP * products) - 1)
    return (1 + lost + 2.0**-22) * (1 + UNIT) ** (-(-k // PIECES_STEP) + 1) - 1


def factored(sums: float, factors: int) -> float:
    """[contract_c3]: the same for sums that are multiplied by numbers before the init is added."""
    return (1 + sums) * (1 + UNIT) ** (factors + 1) - 1


def shared_sum(sizes: tuple[int, ...], sums: str, on_gpu: bool) -> float:
    """[reduce_c2]: the error of a sum over dimensions of these sizes, relative to the sum of magnitudes. A
    term has at most one rounding."""
    count = math.prod(sizes)
    if on_gpu and sizes[-1] >= WARP:
        # The groups of the first lane, and the additions in a group and of lanes.
        count = math.prod(sizes[:-1]) * -(-sizes[-1] // 2048) + 15
    # (1 + u)^(count + 2) - 1, also for u of f64.
    return math.expm1((count + 2) * math.log1p(OUT_UNIT[sums]))


def sample(rng: np.random.Generator, size: int) -> np.ndarray:
    """Some positions, including the first and the last."""
    if size <= SAMPLE:
        return np.arange(size)
    inner = rng.choice(np.arange(1, size - 1), SAMPLE - 2, replace=False)
    return np.sort(np.concatenate([[0], inner, [size - 1]]))


def expect_within(
    what: str, got: np.ndarray, exact: np.ndarray, bound: np.ndarray
) -> None:
    error = np.abs(got - exact)
    wrong = ~(error <= bound)  # also for NaN
    if wrong.any():
        at = tuple(int(i) for i in np.argwhere(wrong)[0])
        raise Mismatch(
            f"{what}: {wrong.sum()} of {wrong.size} elements beyond the bound, first at {at}: "
            f"expected {exact[at]:.9g} within {bound[at]:.3g}, got {got[at]:.9g}"
        )


def expect_same_bytes(what: str, got: np.ndarray, expected: np.ndarray) -> None:
    if (got.dtype, got.shape) != (expected.dtype, expected.shape):
        raise Mismatch(
            f"{what}: expected {expected.dtype}{list(expected.shape)}, got {got.dtype}{list(got.shape)}"
        )
    unsigned = f"u{got.dtype.itemsize}"
    ours, theirs = (np.ascontiguousarray(x).view(unsigned) for x in (got, expected))
    wrong = np.argwhere(ours != theirs)
    if len(wrong):
        at = tuple(int(i) for i in wrong[0])
        raise Mismatch(
            f"{what}: {len(wrong)} of {ours.size} elements differ, first at {at}: "
            f"expected {theirs[at]:#x}, got {ours[at]:#x}"
        )
