"""Checks matmuls in bf16, f16 and f32: layouts, batches, ragged sizes, sums that start from an argument."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import reference
from bounds import (
    OUT_TINY,
    OUT_UNIT,
    Mismatch,
    expect_within,
    factored,
    pieces,
    unquantized,
)

from fp8_testing import programs
from fp8_testing.programs import Contraction

# Limit of the relative error in the norm, for terms of random signs. A lost product at K = 6889 has 2^-6.
NORM_ERROR = 2.0**-12
# The same if elements are split into bf16 pieces. Without third pieces the error would be 2^-19.
PIECES_NORM_ERROR = 2.0**-20

# The dimensions of both operands and of the result.
LAYOUTS = {
    "nt": ("mk", "nk", "mn"),
    "nn": ("mk", "kn", "mn"),
    "tn": ("km", "kn", "mn"),
    "tt": ("km", "nk", "mn"),
    "batch": ("bmk", "bkn", "bmn"),
    "heads": ("mbk", "nbk", "bmn"),
    "values": ("bmk", "kbn", "mbn"),
    "rows": ("bmk", "nk", "bmn"),
    "image": ("bkm", "nk", "bnm"),
    "out_t": ("bkm", "bnk", "bnm"),
    "batches": ("abmk", "abnk", "abmn"),
    "vector": ("mk", "k", "m"),
}
TYPES = [("bf16", "f32"), ("bf16", "bf16"), ("f16", "f32"), ("f16", "f16")]
SHAPES = [
    (129, 576, 63),
    (7, 16, 37),
    (83, 128, 83),
    (1, 576, 2520),
    (63, 13, 129),
    (576, 129, 576),
    (64, 2520, 1024),
    (130, 63, 6889),
]
# All dimensions are multiples of 8, so wgmma reads operands in any layout: many and few rows, tiles that end beyond
# every edge, K shorter than a stage and longer than the ring.
ALIGNED_SHAPES = [
    (392, 264, 1096),
    (8, 1032, 520),
    (136, 72, 40),
    (72, 584, 2056),
    (1000, 168, 264),
    (128, 328, 7168),
]
DATA = ("random", "outlier", "alternating")


def elements(
    rng: np.random.Generator, shape: tuple[int, ...], axis: int, data: str
) -> np.ndarray:
    """Values whose magnitudes differ along all dimensions except K, which is `axis`."""
    x = rng.standard_normal(shape)
    if data == "alternating":
        # Sums cancel, because neighbors along K have equal magnitudes and opposite signs.
        x = np.abs(np.repeat(np.take(x, [0], axis), shape[axis], axis))
        signs = np.where(np.arange(shape[axis]) % 2, -1.0, 1.0)
        x = x * np.expand_dims(signs, [i for i in range(len(shape)) if i != axis])
    if data == "outlier":
        index = [slice(None)] * len(shape)
        index[axis] = int(rng.integers(shape[axis]))
        x[tuple(index)] *= 100.0
    return x


def make_inputs(
    rng: np.random.Generator, spec: Contraction, extent: dict[str, int], data: str
) -> list[np.ndarray]:
    arrays = []
    for dims, kind, element in zip(
        (spec.dims_a, spec.dims_b), (data, "random"), spec.elements
    ):
        shape = tuple(extent[d] for d in dims)
        if data == "alternating" and dims is spec.dims_b:
            x = 1.0 + 2.0**-6 * rng.integers(0, 4, shape)
        else:
            x = elements(rng, shape, dims.index("k"), kind)
        arrays.append(x.astype(reference.FLOATS[element]))
    if spec.adds:
        c = rng.standard_normal([extent[d] for d in spec.dims_out])
        arrays.append(c.astype(reference.FLOATS[spec.out]))
    return arrays


def error_bound(spec: Contraction, k: int, tensor_cores: bool) -> float:
    """The error bound of the sum before it is rounded, relative to the sum of magnitudes."""
    factors = len(spec.factors or ())
    if not tensor_cores:
        # Each factor rounds, as does the product.
        return unquantized(k + factors, spec.out, tensor_cores)
    if splits(spec):
        sums = pieces(k, spec.elements)
    else:
        sums = unquantized(k, spec.out, tensor_cores)
    return factored(sums, factors) if factors else sums


def splits(spec: Contraction) -> bool:
    """Whether elements are split into bf16 pieces."""
    return len(set(spec.elements)) > 1 or spec.element == "f32"


def check_contraction(
    spec: Contraction, inputs: list[np.ndarray], got: np.ndarray, tensor_cores: bool
) -> None:
    a, b, *rest = (x.astype(np.float64) for x in inputs)
    c = rest[0] if rest else 0.0
    for factor in spec.factors or ():
        a = a * np.float64(np.float32(factor))
    formula = f"{spec.dims_a},{spec.dims_b}->{spec.dims_out}"
    multiply = lambda x, y: np.einsum(formula, x, y, optimize=True)
    exact = multiply(a, b) + c
    magnitude = multiply(np.abs(a), np.abs(b)) + np.abs(c)
    k = a.shape[spec.dims_a.index("k")]
    bound = error_bound(spec, k, tensor_cores) * magnitude
    unit = OUT_UNIT[spec.out]
    bound = bound * (1 + unit) + np.abs(exact) * unit + OUT_TINY[spec.out]
    value = got.astype(np.float64)
    expect_within("result", value, exact, bound)
    size = np.linalg.norm(exact)
    if tensor_cores and size * np.sqrt(k) > np.linalg.norm(magnitude):
        error = np.linalg.norm(value - exact) / size
        allowed = (PIECES_NORM_ERROR if splits(spec) else NORM_ERROR) + unit
        if not error <= allowed:
            raise Mismatch(
                f"result: expected a relative error of at most {allowed:.2g}, got {error:.2g}"
            )


def contractions() -> Iterator[tuple[str, Contraction, dict[str, int], str, bool]]:
    """Name, contraction, sizes, data, and whether sizes are dynamic."""
    for i, (layout, dims) in enumerate(LAYOUTS.items()):
        for j, (element, out) in enumerate(TYPES):
            m, n, k = SHAPES[(3 * i + 5 * j) % len(SHAPES)]
            spec = Contraction(*dims, element, out, adds=(i + j) % 3 == 0)
            data = DATA[(i + j) % len(DATA)]
            dynamic = j % 2 == i % 2
            name = f"contract_{layout}_{m}x{n}x{k}_{element}_{out}_{data}"
            name += "_adds" * spec.adds + "_dynamic" * dynamic
            yield name, spec, {"a": 2, "b": 3, "m": m, "n": n, "k": k}, data, dynamic
    for i, layout in enumerate(("nn", "batch", "values", "nt")):
        m, n, k = SHAPES[2 * i + 1]
        spec = Contraction(*LAYOUTS[layout], "bf16", ("bf16", "f16")[i % 2], rounds=True)
        name = f"contract_rounds_{layout}_{m}x{n}x{k}"
        yield name, spec, {"b": 3, "m": m, "n": n, "k": k}, DATA[i % 3], i % 2 == 1


    for i, layout in enumerate(LAYOUTS):
        for j in range(3):
            element, out = TYPES[(i + j) % len(TYPES)]
            m, n, k = ALIGNED_SHAPES[(2 * i + 3 * j + j // 2) % len(ALIGNED_SHAPES)]
            data = DATA[(i + j) % len(DATA)]
            spec = Contraction(
                *LAYOUTS[layout], element, out, adds=(i + 2 * j) % 5 == 0
            )
            name = f"contract_aligned_{layout}_{m}x{n}x{k}_{element}_{out}_{data}"
            name += "_adds" * spec.adds
            yield name, spec, {"a": 2, "b": 3, "m": m, "n": n, "k": k}, data, False
    # f32, and operands of two types; f32 in both layouts in shared memory.
    kinds = [("f32", "f32"), ("f32", "bf16"), ("bf16", "f32"), ("f32", "f16"), ("f16", "bf16")]
    for i, layout in enumerate(LAYOUTS):
        for j in range(2):
            element, other = kinds[(2 * i + j) % len(kinds)]
            m, n, k = SHAPES[(i + 4 * j) % len(SHAPES)]
            adds, data = (i + j) % 4 == 0, DATA[(i + 2 * j) % len(DATA)]
            spec = Contraction(*LAYOUTS[layout], element, "f32", adds, element_b=other)
            dynamic = (i // 2 + j) % 2 == 0
            name = f"contract_{layout}_{m}x{n}x{k}_{element}x{other}_{data}"
            name += "_adds" * adds + "_dynamic" * dynamic
            yield name, spec, {"a": 2, "b": 3, "m": m, "n": n, "k": k}, data, dynamic
    # Operands that are widened and scaled first, as front ends write attention.
    for i, layout in enumerate(("batch", "nt", "rows")):
        m, n, k = SHAPES[3 * i]
        other = ("bf16", "f16", "bf16")[i]
        spec = Contraction(
            *LAYOUTS[layout], "bf16", "f32", i == 1, element_b=other, factors=(0.2973, -1.7)
        )
        name = f"contract_scaled_{layout}_{m}x{n}x{k}_{other}"
        yield name, spec, {"b": 3, "m": m, "n": n, "k": k}, DATA[i % 3], i == 2


def text_of(
    name: str, spec: Contraction, extent: dict[str, int], dynamic: bool
) -> str:
    known = {d: None if dynamic else size for d, size in extent.items()}
    return programs.contraction(name, spec, known)
