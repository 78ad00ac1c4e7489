"""Checks maxima and sums of rows, as in softmax, norms and variances. Sums have the order of [reduce_c2]."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import reference
from bounds import expect_same_bytes, expect_within, shared_sum

from fp8_testing import programs

SHAPES = [(129, 576), (7, 31), (63, 6889), (1, 2520), (2520, 33), (16, 5, 129), (9, 64)]
# The reduction, the type of its elements, and the type of its sum.
KINDS = [
    ("max", "f32", "f32"),
    ("max", "bf16", "f32"),
    ("min", "f32", "f32"),
    ("sum", "f32", "f32"),
    ("sum", "bf16", "f32"),
    ("squares", "f32", "f32"),
    ("squares", "f32", "f64"),
]
DTYPES = reference.FLOATS | {"f64": np.float64}


def make_input(
    rng: np.random.Generator, kind: str, shape: tuple[int, ...], element: str
) -> np.ndarray:
    x = rng.standard_normal(shape) * np.exp2(rng.integers(-4, 4, shape))
    if kind in ("max", "min"):
        rows = x.reshape(shape[0], -1)
        rows[shape[0] // 2, rows.shape[1] // 3] = np.nan
        rows[-1] = -np.abs(rows[-1]) if kind == "max" else np.abs(rows[-1])
    return x.astype(DTYPES[element])


def check_reduction(
    kind: str, sums: str, x: np.ndarray, got: np.ndarray, on_gpu: bool
) -> None:
    axes = tuple(range(1, x.ndim))
    if kind in ("max", "min"):
        wide = x.astype(DTYPES[sums])
        extreme = wide.max(axes) if kind == "max" else np.fmin.reduce(wide, axes)
        same = np.where(np.isnan(got) & np.isnan(extreme), extreme, got)
        return expect_same_bytes("result", same.astype(extreme.dtype), extreme)
    # Sums in f64 are compared with sums in a longer type.
    values = x.astype(np.longdouble)
    terms = values**2 if kind == "squares" else values
    bound = shared_sum(x.shape[1:], sums, on_gpu) * np.abs(terms).sum(axes)
    expect_within("result", got.astype(np.longdouble), terms.sum(axes), bound)


def reductions() -> (
    Iterator[tuple[str, tuple[str, str, str], tuple[int, ...], str]]
):
    """Name, kind and types, shape, and the function."""
    for i, kind in enumerate(KINDS):
        for j in range(4):
            shape = SHAPES[(2 * i + 3 * j) % len(SHAPES)]
            dynamic = (i + j) % 2 == 0
            label = "x".join(map(str, shape))
            name = f"reduce_{'_'.join(kind)}_{label}{'_dynamic' * dynamic}"
            sizes = (None, *shape[1:]) if dynamic else shape
            if dynamic and len(shape) == 2:
                sizes = (None, None)
            yield name, kind, shape, programs.reduction(name, kind[0], sizes, *kind[1:])
