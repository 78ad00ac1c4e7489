"""Checks the steps in bf16 after a matmul, and functions of bf16, bit by bit.

Codes are small integers and scales powers of two, so the sums are exact in any order and the arithmetic after
them has only one right result.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import ml_dtypes
import numpy as np
import reference
from bounds import Mismatch, expect_same_bytes

from fp8_testing import programs
from fp8_testing.chains import CHAINS, STEPS, Chain, operand_shape
from fp8_testing.programs import GRANULARITIES, Body, Matmul, function, tensor

BF16 = ml_dtypes.bfloat16
# With the first scale, most results are in the range of the format, and some are subnormal or saturate. Kernels
# divide by the others in another way: one with the largest mantissa, a negative one and a very small one.
GIVEN_SCALES = [np.array([[s]], np.float32) for s in (0.0123, np.nextafter(np.float32(2**-7), 0), -0.37, 2**-90)]
# All of them, in the order of their codes.
ALL_BF16 = np.arange(65536, dtype=np.uint16).view(BF16)


def round_once(exact: np.ndarray) -> np.ndarray:
    """Rounds a long double to bf16. numpy would round twice, first to f32. So this function rounds to a
    multiple of the last place of the bf16 itself, also for results that are subnormal."""
    with np.errstate(all="ignore"):
        _, exponent = np.frexp(np.abs(exact))
        last = np.maximum(exponent, -125) - 8
        rounded = np.ldexp(np.rint(np.ldexp(exact, -last)), last)
        rounded = np.where(np.isfinite(exact) & (exact != 0), rounded, exact)
        return rounded.astype(np.float32).astype(BF16)


def erf(x: np.ndarray) -> np.ndarray:
    """Computes the series in long double. Beyond 4 the result rounds to 1."""
    z = np.clip(x, -6, 6)
    total = term = z
    for n in range(1, 160):
        term = -term * z * z / n
        total = total + term / (2 * n + 1)
    near = total * 2 / np.sqrt(np.arccos(np.longdouble(-1)))
    near = np.copysign(near, x)
    return np.where(np.abs(x) > 4, np.copysign(1 - np.longdouble(1e-9), x), near)


EXACT = {"tanh": np.tanh, "erf": erf, "exp": np.exp}


def correctly_rounded(name: str, x: np.ndarray) -> np.ndarray:
    with np.errstate(all="ignore"):
        return round_once(EXACT[name](x.astype(np.longdouble)))


def silu(x: np.ndarray) -> np.ndarray:
    """SiLU in f32, with an exponential that is correctly rounded."""
    with np.errstate(all="ignore"):
        w = x.astype(np.float32)
        e = np.exp(-w.astype(np.longdouble)).astype(np.float32)
        return (w * (np.float32(1) / (np.float32(1) + e))).astype(BF16)


def gelu(x: np.ndarray) -> np.ndarray:
    """Computes each step by ml_dtypes, which computes in f32 and rounds the result."""
    constant = lambda value: np.array(value, BF16)
    with np.errstate(all="ignore"):
        cube = x * x * x
        inner = (x + cube * constant(0.0446777)) * constant(0.796875)
        t = correctly_rounded("tanh", inner)
        return x * ((t + constant(1)) * constant(0.5))


def gelu_f32(x: np.ndarray) -> np.ndarray:
    """Computes in f32, with a tanh that is correctly rounded, and rounds the result."""
    constant = np.float32
    with np.errstate(all="ignore"):
        w = x.astype(np.float32)
        inner = (w + w * (w * w) * constant(0.044715)) * constant(0.797884583)
        t = np.tanh(inner.astype(np.longdouble)).astype(np.float32)
        return (w * ((t + constant(1)) * constant(0.5))).astype(BF16)


def residual(x: np.ndarray, other: np.ndarray, factor: np.ndarray) -> np.ndarray:
    with np.errstate(all="ignore"):
        product = x.astype(np.float32) * factor
        return (other.astype(np.float32) + product).astype(BF16)


MODELS = {
    "bias": lambda x, bias: x + bias,
    "gelu": gelu,
    "gelu_f32": gelu_f32,
    "silu": silu,
    "multiply": lambda x, gate: x * gate,
    "residual": residual,
    "product": lambda x, product: x * product,
}


def expect_same_values(what: str, got: np.ndarray, expected: np.ndarray) -> None:
    """Checks that the bytes are the same, except for the bits of a NaN."""
    nan = np.isnan(expected.astype(np.float32))
    if not np.array_equal(nan, np.isnan(got.astype(np.float32))):
        raise Mismatch(f"{what}: NaN are at different places")
    zero = np.zeros((), expected.dtype)
    expect_same_bytes(what, np.where(nan, zero, got), np.where(nan, zero, expected))


def scale(rng: np.random.Generator, shape: tuple[int, ...]) -> np.ndarray:
    return np.exp2(rng.integers(-5, -3, shape)).astype(np.float32)


class ChainCheck:
    """Inputs and results of one chain. With `every`, A is zero and the bias has every bf16 value. `given` is the
    given scale of the result."""

    def __init__(
        self, chain: Chain, shape: tuple[int, int, int], every: bool, given: np.ndarray = GIVEN_SCALES[0]
    ) -> None:
        self.chain, self.shape, self.every, self.given = chain, shape, every, given

    @property
    def result_shapes(self) -> list[tuple[int, ...]]:
        sizes = self.shape[:2]
        if self.chain.quantize in (None, "given"):
            return [sizes]
        return [sizes, tuple(programs.scale_sizes(sizes, programs.QUANTIZE[self.chain.quantize][0]))]

    def make_inputs(self, rng: np.random.Generator) -> list[np.ndarray]:
        m, n, k = self.shape
        spec, arrays = self.chain.matmul, []
        right = [((n, k), spec.granularity.weight)] * self.chain.sides
        for is_b, (sizes, block) in enumerate([((m, k), spec.granularity.act), *right]):
            limit = 0 if self.every and not is_b else 2
            codes = rng.integers(-limit, limit + 1, sizes)
            arrays.append(codes.astype(reference.FORMATS["f8E4M3FN"]))
            if block:
                arrays.append(scale(rng, programs.scale_sizes(sizes, block)))
        for name, element, is_row in self.chain.operands:
            values = rng.standard_normal(operand_shape(is_row, m, n))
            if name == "bias" and self.every:
                values = ALL_BF16
            arrays.append(values.astype(BF16 if element == "bf16" else np.float32))
        if self.chain.quantize == "given":
            arrays.append(self.given)
        return arrays

    def check(self, inputs: list[np.ndarray], results: list[np.ndarray]) -> None:
        m, n, k = self.shape
        spec, left = self.chain.matmul, list(inputs)

        def take_operand(sizes, block):
            values = left.pop(0).astype(np.float64)
            if block:
                scales = left.pop(0).astype(np.float64)
                values = values * reference.expand(scales, sizes, block)
            return values

        # Exact in f64, as the kernel's sums are in f32.
        a = take_operand((m, k), spec.granularity.act)
        products = []
        for _ in range(self.chain.sides):
            b = take_operand((n, k), spec.granularity.weight)
            products.append((a @ b.T).astype(np.float32).astype(BF16))
        value = products[0]
        for step in CHAINS[self.chain.chain]:
            extras = [left.pop(0) for _ in STEPS[step][1]]
            if step == "product":
                extras.append(products[1])
            with np.errstate(all="ignore"):
                value = MODELS[step](value, *extras)
        if self.chain.quantize is None:
            expect_same_values("result", results[0], value)
            return
        if self.chain.quantize == "given":
            expect_same_bytes("codes", results[0], reference.quantize(value, self.given, (-1, -1), "f8E4M3FN"))
            return
        block, scale_type, rounding = programs.QUANTIZE[self.chain.quantize]
        codes, scales = reference.dynamic_quantize(value, block, "f8E4M3FN", scale_type, rounding)
        expect_same_bytes("codes", results[0], codes)
        expect_same_values("scales", results[1], scales)


def chains() -> Iterator[tuple[str, str, ChainCheck]]:
    """Group, name and check."""
    # Several blocks share the tiles of the last shape [matmul_c17].
    shapes = ((300, 520, 384), (1000, 1152, 512), (65, 72, 128), (70, 136, 3072))
    recipes = (("tensor", "fast"), ("tensor", "f32"), ("row", "f32"), ("block", "f32"))
    for i, chain in enumerate(CHAINS):
        for j, (recipe, accumulate) in enumerate(recipes):
            spec = Matmul(GRANULARITIES[recipe], "bf16", accumulate=accumulate)
            shape = shapes[(i + j) % len(shapes)]
            label = f"{chain}_{recipe}_{accumulate}_{'x'.join(map(str, shape))}"
            yield "chain", f"chain_{label}", ChainCheck(Chain(spec, chain), shape, False)
    for (recipe, accumulate), given in zip(recipes, GIVEN_SCALES, strict=True):
        spec = Matmul(GRANULARITIES[recipe], "bf16", accumulate=accumulate)
        shape = (192, 65536, 128)
        for chain in ("gelu", "gelu_f32", "bias_silu"):
            name = f"chain_every_{chain}_{recipe}_{accumulate}"
            yield "chain_every", name, ChainCheck(Chain(spec, chain), shape, True)
        # The result is the bias, because A is zero. So there are groups of values from the smallest to the
        # largest, and groups with NaN.
        name = f"chain_every_quantized_{recipe}_{accumulate}"
        yield "chain_every", name, ChainCheck(Chain(spec, "bias", "1x128"), shape, True)
        name = f"chain_every_given_{recipe}_{accumulate}"
        yield "chain_every", name, ChainCheck(Chain(spec, "bias", "given"), shape, True, given)
    yield from quantized_chains(recipes)
    yield from encoded_chains(recipes)


def quantized_chains(recipes: Sequence[tuple[str, str]]) -> Iterator[tuple[str, str, ChainCheck]]:
    """Checks epilogues that end in codes and scales of groups of columns."""
    kinds, chains_of_kind = ("1x128", "1x64", "mx"), ("none", "bias", "gelu", "silu_gate", "residual", "swiglu")
    shapes = ((300, 640, 384), (1000, 1152, 512), (129, 256, 128))
    for i, chain in enumerate(chains_of_kind):
        for j, (recipe, accumulate) in enumerate(recipes):
            spec = Matmul(GRANULARITIES[recipe], "bf16", accumulate=accumulate)
            kind, shape = kinds[(i + j) % len(kinds)], shapes[(i + 2 * j) % len(shapes)]
            label = f"{chain}_{kind}_{recipe}_{accumulate}_{'x'.join(map(str, shape))}"
            yield "chain_quantized", f"chain_quantized_{label}", ChainCheck(Chain(spec, chain, kind), shape, False)


def encoded_chains(recipes: Sequence[tuple[str, str]]) -> Iterator[tuple[str, str, ChainCheck]]:
    """Checks epilogues that end in codes by a given scale. The shapes have few rows, few tiles, rows that are not
    aligned, an odd number of columns, and many tiles."""
    chains_of_kind = ("none", "bias", "gelu", "silu_gate", "residual", "swiglu")
    shapes = ((5, 512, 384), (100, 264, 3072), (129, 250, 128), (67, 77, 256), (1000, 1168, 512), (2500, 2560, 256))
    for i, chain in enumerate(chains_of_kind):
        for j, (recipe, accumulate) in enumerate(recipes):
            spec = Matmul(GRANULARITIES[recipe], "bf16", accumulate=accumulate)
            for shape in (shapes[(i + j) % len(shapes)], shapes[(i + j + 3) % len(shapes)]):
                label = f"{chain}_{recipe}_{accumulate}_{'x'.join(map(str, shape))}"
                yield "chain_given", f"chain_given_{label}", ChainCheck(Chain(spec, chain, "given"), shape, False)


def function_program(name: str) -> str:
    """tanh, erf and exp of a bf16 tensor."""
    body, kind = Body(), tensor((256, 256), "bf16")
    results = []
    for each in EXACT:
        out = body.empty((256, 256), "bf16", [])
        lines = f"      %r = math.{each} %x0 : bf16"
        results.append(body.elementwise([("%x", kind, "")], out, kind, lines))
    types = ", ".join([kind] * len(results))
    return function(name, [("%x", kind)], body, f"{', '.join(results)} : {types}")


def check_functions(results: list[np.ndarray]) -> None:
    for name, got in zip(EXACT, results, strict=True):
        expected = correctly_rounded(name, ALL_BF16).reshape(256, 256)
        expect_same_values(name, got, expected)
