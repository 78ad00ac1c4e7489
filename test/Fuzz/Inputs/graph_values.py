"""Values of random programs, and what their operations compute, in NumPy.

A value has its type in the program and its sizes at run time. A step computes the arrays of its results from
the arrays of its operands. So a list of steps computes what the program should compute.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import ml_dtypes
import numpy as np

DTYPES = {
    "bf16": np.dtype(ml_dtypes.bfloat16),
    "f16": np.dtype(np.float16),
    "f32": np.dtype(np.float32),
    "f64": np.dtype(np.float64),
    "f8E4M3FN": np.dtype(ml_dtypes.float8_e4m3fn),
    "f8E5M2": np.dtype(ml_dtypes.float8_e5m2),
    "i1": np.dtype(np.bool_),
    "i8": np.dtype(np.int8),
    "i32": np.dtype(np.int32),
    "i64": np.dtype(np.int64),
}
FLOATS = ("bf16", "f16", "f32", "f64")
WIDTHS = {"bf16": 16, "f16": 16, "f32": 32, "f64": 64, "i1": 1, "i8": 8, "i32": 32, "i64": 64}


@dataclass(eq=False)
class Value:
    """A tensor. `exact` says that every way to compute it gives the same bits."""

    name: str
    shape: tuple[int, ...]
    dynamic: tuple[bool, ...]
    element: str
    exact: bool = True

    @property
    def type(self) -> str:
        sizes = "".join(f"{'?' if d else n}x" for n, d in zip(self.shape, self.dynamic))
        return f"tensor<{sizes}{self.element}>"

    @property
    def rank(self) -> int:
        return len(self.shape)

    @property
    def size(self) -> int:
        return int(np.prod(self.shape))

    @property
    def is_float(self) -> bool:
        return self.element in FLOATS

    @property
    def is_fp8(self) -> bool:
        """Whether elements are FP8. They are moved and cast, but there is no arithmetic on them."""
        return self.element.startswith("f8")


Environment = dict[Value, np.ndarray]


@dataclass
class Step:
    """One operation: the names of its results, and a function that computes them."""

    results: list[Value]
    run: Callable[[Environment], Sequence[np.ndarray]]


def run_steps(steps: list[Step], environment: Environment) -> None:
    """Computes all results. An overflow is not an error here, because the comparison handles it."""
    with np.errstate(all="ignore"):
        for step in steps:
            arrays = step.run(environment)
            for value, array in zip(step.results, arrays, strict=True):
                array = np.asarray(array, DTYPES[value.element])
                assert array.shape == value.shape, (value, array.shape)
                environment[value] = array


def random_array(rng: np.random.Generator, shape: Sequence[int], element: str) -> np.ndarray:
    """An array of Gaussian numbers, small integers, or random booleans."""
    if element == "i1":
        return rng.integers(0, 2, shape).astype(np.bool_)
    if element.startswith("i"):
        return rng.integers(-9, 10, shape).astype(DTYPES[element])
    return rng.standard_normal(tuple(shape)).astype(DTYPES[element])


def in_f32(compute: Callable[..., np.ndarray]) -> Callable[..., np.ndarray]:
    """The function, computed in f32 and rounded to the narrow type. For one operation this is the same
    rounding."""

    def run(*arrays: np.ndarray) -> np.ndarray:
        return compute(*(a.astype(np.float32) if a.dtype.itemsize == 2 else a for a in arrays))

    return run


def literal(number: float, element: str) -> str:
    """The text of a number in an attribute."""
    if element == "i1":
        return "true" if number else "false"
    return repr(float(number)) if element in FLOATS else str(int(number))


def affine_map(loops: int, results: Sequence[str]) -> str:
    names = ", ".join(f"d{i}" for i in range(loops))
    return f"affine_map<({names}) -> ({', '.join(results)})>"


def identity(rank: int) -> list[str]:
    return [f"d{i}" for i in range(rank)]
