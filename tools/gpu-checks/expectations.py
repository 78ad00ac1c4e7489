"""Expected results of a matmul with the operations after it, and checks against them."""

from __future__ import annotations

import math

import numpy as np
import reference
from bounds import (
    NORM_ERROR,
    OUT_TINY,
    OUT_UNIT,
    UNIT,
    Mismatch,
    Operands,
    any_order,
    expect_within,
    sample,
    tensor_core_sampled,
    tensor_core_simple,
)

from fp8_testing.programs import GELU_CUBE, GELU_SCALE, SQRT_HALF, Matmul, block_for

# exp, erf and tanh have errors of a few units in the last place, like the f32 arithmetic around them.
FUNCTION_ERROR = 2.0**-18
# The largest slope of the activation functions.
STEEPNESS = 1.2

erf = np.vectorize(math.erf, otypes=[np.float64])


def silu(x: np.ndarray) -> np.ndarray:
    with np.errstate(over="ignore"):
        return x / (1 + np.exp(-x))


def gelu_tanh(x: np.ndarray) -> np.ndarray:
    return 0.5 * x * (1 + np.tanh(GELU_SCALE * (x + GELU_CUBE * x**3)))


FUNCTIONS = {
    "relu": lambda x: np.maximum(x, 0),
    "silu": silu,
    "gelu": lambda x: 0.5 * x * (1 + erf(x * SQRT_HALF)),
    "gelu-tanh": gelu_tanh,
}


class Expectation:
    """The exact result of a matmul, with the product of the scales that are applied to its sum."""

    def __init__(self, spec: Matmul, inputs: dict[str, np.ndarray]) -> None:
        self.spec = spec
        self.inputs = inputs
        granularity = spec.granularity
        a, scale_a, outer_a = self.operand("a", spec.dims_a, granularity.act)
        b, scale_b, outer_b = self.operand("b", spec.dims_b, granularity.weight)
        groups = [
            block[1]
            for block in (granularity.act, granularity.weight)
            if block and block[1] != -1
        ]
        group = min(groups, default=a.shape[-1])
        self.operands = Operands(a, scale_a, b, scale_b, group, spec.accumulate)
        self.outer = np.abs(outer_a[..., :, None] * outer_b[..., None, :])
        self.num_outer = sum(
            block is not None and block[1] == -1
            for block in (granularity.act, granularity.weight)
        )

    def operand(
        self, name: str, dims: str, block: tuple[int, int] | None
    ) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Codes, scales inside the K loop, and scales outside of it, which do not vary along K."""
        codes = self.inputs[name].astype(np.float64)
        scale = np.ones_like(codes)
        if block is not None:
            values = reference.scale_values(self.inputs[f"s{name}"]).astype(np.float64)
            scale = reference.expand(values, codes.shape, block_for(dims, block))
        codes, scale = (x.reshape((-1, *x.shape[-2:])) for x in (codes, scale))
        if block is None or block[-1] != -1:
            return codes, scale, np.ones(codes.shape[:-1])
        return codes, np.ones_like(codes), scale[..., 0]

    def shape(self, value: np.ndarray) -> np.ndarray:
        return value if value.ndim == 3 else value[None]

    def follow(
        self, value: np.ndarray, error: np.ndarray, part: tuple = ...
    ) -> tuple[np.ndarray, np.ndarray]:
        """The exact result and its bound, from those of the sum, for the part `part` of the result."""
        slack = self.num_outer * 1.01 * UNIT
        outer = np.broadcast_to(
            self.outer, np.broadcast_shapes(self.outer.shape, self.full_shape())
        )[part]
        value, error = value * outer, error * outer * (1 + slack)
        error = error + np.abs(value) * slack
        for step in self.spec.epilogue:
            if step in FUNCTIONS:
                size = np.abs(value)
                value = FUNCTIONS[step](value)
                error = STEEPNESS * error + (step != "relu") * FUNCTION_ERROR * size
                continue
            other = self.inputs[step].astype(np.float64)
            value = value + np.broadcast_to(other, self.full_shape())[part]
            error = error + np.abs(value) * UNIT
        unit = OUT_UNIT[self.spec.out] if self.spec.out != "f32" else 0.0
        return (
            value,
            error * (1 + unit) + np.abs(value) * unit + OUT_TINY[self.spec.out],
        )

    def full_shape(self) -> tuple[int, ...]:
        o = self.operands
        return (max(o.a.shape[0], o.b.shape[0]), o.a.shape[1], o.b.shape[1])

    def check(self, what: str, got: np.ndarray, on_tensor_cores: bool) -> None:
        got = self.shape(got.astype(np.float64))
        exact, magnitude = self.operands.product(), self.operands.magnitude()
        bound = any_order(self.operands, magnitude)
        if on_tensor_cores:
            bound = bound + tensor_core_simple(self.operands, magnitude)
        value, error = self.follow(exact, bound, (...,))
        expect_within(what, got, value, error)
        if not on_tensor_cores:
            return
        self.check_sample(what, got, exact, magnitude)
        if self.spec.accumulate == "f32":
            self.check_norm(what, got, value, magnitude)

    def check_sample(
        self, what: str, got: np.ndarray, exact: np.ndarray, magnitude: np.ndarray
    ) -> None:
        rng = np.random.default_rng(1)
        o = self.operands
        batches, m, n = self.full_shape()
        rows, columns = sample(rng, m), sample(rng, n)
        for batch in range(batches):
            at = [x[batch % x.shape[0]] for x in (o.a, o.scale_a, o.b, o.scale_b)]
            one = Operands(*at, o.group, o.accumulate)
            part = (batch, rows[:, None], columns[None, :])
            bound = any_order(o, magnitude[part]) + tensor_core_sampled(
                one, rows, columns
            )
            value, error = self.follow(exact[part], bound, part)
            expect_within(f"{what} (sample)", got[part], value, error)

    def check_norm(
        self, what: str, got: np.ndarray, value: np.ndarray, magnitude: np.ndarray
    ) -> None:
        """Checks the error in the norm, for terms that cancel no more than those of random signs."""
        size = np.linalg.norm(value)
        if size * math.sqrt(self.operands.k) < np.linalg.norm(magnitude * self.outer):
            return
        error = np.linalg.norm(got - value) / size if size else 0.0
        if not error <= NORM_ERROR + OUT_UNIT[self.spec.out]:
            raise Mismatch(
                f"{what}: expected a relative error of at most {NORM_ERROR:.2g}, got {error:.2g}"
            )
