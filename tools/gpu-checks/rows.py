"""Checks norms and the quantization of their results, which kernels compute row by row.

All operations but the sum give the same bytes everywhere. The order of the sum is that of [reduce_c2] on a
GPU and that of the loops on the CPU path, so all bytes of the results are known.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import reference
from bounds import expect_same_bytes

from fp8_testing.programs import QUANTIZE, Body, affine, function, scale_sizes, tensor

# Rows of one vector, of parts of vectors, of a warp, of several warps, and rows that are too short to be divided
# among lanes [reduce_c2].
SHAPES = [(5, 77), (129, 576), (3, 3072), (2, 5120), (1, 18944), (9, 31), (17, 128), (4, 2520)]
KINDS = ("1x128", "row", "mx", "1x64")
GROUP, LANES, WARP = 8, 256, 32
ELEMENTS = ("bf16", "f16", "f32")
# Most elements are in the range of the format, and some are subnormal or saturate.
GIVEN_SCALE = np.float32([[0.013]])


def ordered_sum(terms: np.ndarray, on_gpu: bool) -> np.ndarray:
    """The sum of each row of f32, from an init of 0."""
    rows, columns = terms.shape
    if not on_gpu or columns < WARP:
        start = np.zeros((rows, 1), np.float32)
        return np.add.accumulate(np.concatenate([start, terms], 1), 1)[:, -1]
    size = -(-columns // (GROUP * LANES)) * GROUP * LANES
    padded = np.full((rows, size), -0.0, np.float32)
    padded[:, :columns] = terms
    values = padded.reshape(rows, -1, GROUP)
    for half in (4, 2, 1):
        values = values[..., :half] + values[..., half : 2 * half]
    lanes = np.full((rows, LANES), -0.0, np.float32)
    for group in np.moveaxis(values.reshape(rows, -1, LANES), 1, 0):
        lanes = lanes + group
    parts = lanes.reshape(rows, LANES // WARP, WARP)
    total = parts[:, 0]
    for i in range(1, LANES // WARP):
        total = total + parts[:, i]
    for half in (16, 8, 4, 2, 1):
        total = total[:, :half] + total[:, half : 2 * half]
    return np.float32(0) + total[:, 0]


def norm(x: np.ndarray, w: np.ndarray, on_gpu: bool) -> np.ndarray:
    wide = x.astype(np.float32)
    with np.errstate(all="ignore"):
        total = ordered_sum(wide * wide, on_gpu)
        mean = total / np.float32(x.shape[1]) + np.float32(1)
        result = wide * w.astype(np.float32) / mean[:, None]
        return result.astype(x.dtype)


def quantize(
    body: Body,
    value: str,
    kind: str,
    sizes: Sequence[int | None],
    value_type: str,
    known: Sequence[str],
) -> tuple[list[str], list[str]]:
    """Adds the quantization of `value` to `body`. Returns its two results, data and scales, and their types.
    `known` has the values of the dynamic sizes."""
    block, scale_type, rounding = QUANTIZE[kind]
    scales = scale_sizes(sizes, block)
    types = [tensor(sizes, "f8E4M3FN"), tensor(scales, scale_type)]
    made = body.add(
        f"fp8.dynamic_quantize {value} into {body.empty(sizes, 'f8E4M3FN', known)}, "
        f"{body.empty(scales, scale_type, known)} block {list(block)} "
        f"{{scale_rounding = #fp8.scale_rounding<{rounding}>}} : {value_type} -> {', '.join(types)}",
        results=2,
    )
    return [f"{made}#0", f"{made}#1"], types


def add_norm(
    body: Body, sizes: Sequence[int | None], element: str, known: Sequence[str]
) -> str:
    """Adds the norm of %x by %w. `known` has the values of the dynamic sizes."""
    x, w = tensor(sizes, element), tensor(sizes[1:], element)
    sums = tensor(sizes[:1], "f32")
    widen = "" if element == "f32" else f"      %e0 = arith.extf %x0 : {element} to f32\n"
    wide = "%x0" if element == "f32" else "%e0"
    filled = body.filled(sizes[:1], "f32", known)
    total = body.add(
        f"linalg.generic {{indexing_maps = [{affine('ij', 'ij')}, {affine('ij', 'i')}], "
        f'iterator_types = ["parallel", "reduction"]}} ins(%x : {x}) outs({filled} : {sums}) {{\n'
        f"    ^bb0(%x0: {element}, %o: f32):\n{widen}"
        f"      %p = arith.mulf {wide}, {wide} : f32\n      %r = arith.addf %p, %o : f32\n"
        f"      linalg.yield %r : f32\n    }} -> {sums}"
    )
    weight = "%x2" if element == "f32" else "%e2"
    widen_weight = widen.replace("%e0", "%e2").replace("%x0", "%x2")
    narrow = (
        "      %r = arith.divf %p, %a : f32"
        if element == "f32"
        else f"      %d = arith.divf %p, %a : f32\n      %r = arith.truncf %d : f32 to {element}"
    )
    return body.elementwise(
        [("%x", x, ""), (total, sums, "i"), ("%w", w, "j")],
        body.empty(sizes, element, known),
        x,
        f"      %n = arith.constant {float(sizes[1])} : f32\n      %one = arith.constant 1.0 : f32\n"
        f"{widen}{widen_weight}      %m = arith.divf %x1, %n : f32\n"
        f"      %a = arith.addf %m, %one : f32\n      %p = arith.mulf {wide}, {weight} : f32\n{narrow}",
    )


def text_of(
    name: str, shape: tuple[int, int], element: str, kind: str, beside: bool, dynamic: bool
) -> str:
    """The norm of x by w, quantized; with the norm beside it."""
    sizes = (None, shape[1]) if dynamic else shape
    body, x, w = Body(), tensor(sizes, element), tensor(sizes[1:], element)
    rows = [body.size("%x", x, 0)] if dynamic else []
    y = add_norm(body, sizes, element, rows)
    values, types = quantize(body, y, kind, sizes, x, rows)
    if beside:
        values.append(y)
        types.append(x)
    results = f"{', '.join(values)} : {', '.join(types)}"
    return function(name, [("%x", x), ("%w", w)], body, results)


def rows() -> Iterator[tuple[str, str, tuple[int, int], str, bool, str]]:
    """Name, kind, shape, element, whether the norm is a result, and the function."""
    for i, kind in enumerate(KINDS):
        for j, shape in enumerate(SHAPES):
            element = ELEMENTS[(i + j) % 3]
            beside, dynamic = (i + j) % 2 == 0, j % 2 == 0
            label = f"{shape[0]}x{shape[1]}_{element}"
            name = f"rows_{kind}_{label}{'_beside' * beside}{'_dynamic' * dynamic}"
            text = text_of(name, shape, element, kind, beside, dynamic)
            yield name, kind, shape, element, beside, text


# Rows of parts of one vector, of several vectors, with a part that is not full, and of odd length.
PRODUCT_SHAPES = [(3, 3072), (5, 14336), (4, 13824), (2, 12288), (7, 2520), (9, 77)]


def products() -> Iterator[tuple[str, str, tuple[int, int], str, str]]:
    """Name, kind, shape, element, and a function that quantizes the product of x by w, without a reduction."""
    for i, kind in enumerate(KINDS):
        for j, shape in enumerate(PRODUCT_SHAPES):
            element = ELEMENTS[(i + j) % 3]
            sizes = (None, shape[1]) if j % 2 == 0 else shape
            label = f"{shape[0]}x{shape[1]}_{element}"
            name = f"rows_product_{kind}_{label}{'_dynamic' * (j % 2 == 0)}"
            body, x, w = Body(), tensor(sizes, element), tensor(sizes[1:], element)
            known = [body.size("%x", x, 0)] if j % 2 == 0 else []
            y = body.elementwise(
                [("%x", x, ""), ("%w", w, "j")],
                body.empty(sizes, element, known),
                x,
                f"      %r = arith.mulf %x0, %x1 : {element}",
            )
            values, types = quantize(body, y, kind, sizes, x, known)
            results = f"{', '.join(values)} : {', '.join(types)}"
            yield name, kind, shape, element, function(name, [("%x", x), ("%w", w)], body, results)


def encodings() -> Iterator[tuple[str, str, tuple[int, int], str, bool, str]]:
    """Name, division, shape, element, whether the norm is quantized instead of the product of x and w, and a
    function that quantizes it by the scale s, which is given for the whole tensor."""
    for i, division in enumerate(("ieee", "reciprocal")):
        for j, shape in enumerate(PRODUCT_SHAPES):
            element, is_norm = ELEMENTS[(i + j) % 3], (i + j) % 2 == 1
            sizes = (None, shape[1]) if j % 2 == 0 else shape
            dynamic = "_dynamic" * (j % 2 == 0)
            name = f"rows_given_{division}_{shape[0]}x{shape[1]}_{element}{'_norm' * is_norm}{dynamic}"
            body, x, w = Body(), tensor(sizes, element), tensor(sizes[1:], element)
            known = [body.size("%x", x, 0)] if j % 2 == 0 else []
            if is_norm:
                y = add_norm(body, sizes, element, known)
            else:
                y = body.elementwise(
                    [("%x", x, ""), ("%w", w, "j")],
                    body.empty(sizes, element, known),
                    x,
                    f"      %r = arith.mulf %x0, %x1 : {element}",
                )
            scale, out = tensor((1, 1), "f32"), tensor(sizes, "f8E4M3FN")
            made = body.add(
                f"fp8.quantize {y} scale(%s) into {body.empty(sizes, 'f8E4M3FN', known)} block [-1, -1] "
                f"{{division = #fp8.division<{division}>}} : {x}, {scale} -> {out}"
            )
            inputs = [("%x", x), ("%w", w), ("%s", scale)]
            text = function(name, inputs, body, f"{made} : {out}")
            yield name, division, shape, element, is_norm, text


def check_encoding(
    division: str, is_norm: bool, inputs: list[np.ndarray], results: list[np.ndarray], on_gpu: bool
) -> None:
    x, w, s = inputs
    with np.errstate(all="ignore"):
        product = (x.astype(np.float32) * w.astype(np.float32)).astype(x.dtype)
    y = norm(x, w, on_gpu) if is_norm else product
    codes = reference.quantize(y, s, (-1, -1), "f8E4M3FN", division)
    expect_same_bytes("codes", results[0], codes)


def check_product(kind: str, inputs: list[np.ndarray], results: list[np.ndarray]) -> None:
    block, scale_type, rounding = QUANTIZE[kind]
    x, w = inputs
    with np.errstate(all="ignore"):
        y = (x.astype(np.float32) * w.astype(np.float32)).astype(x.dtype)
    codes, scales = reference.dynamic_quantize(y, block, "f8E4M3FN", scale_type, rounding)
    expect_same_bytes("scales", results[1], scales)
    expect_same_bytes("codes", results[0], codes)


def make_inputs(
    rng: np.random.Generator, shape: tuple[int, int], element: str
) -> list[np.ndarray]:
    x = rng.standard_normal(shape) * np.exp2(rng.integers(-3, 4, (shape[0], 1)))
    w = 1 + rng.standard_normal(shape[1]) / 4
    if shape[0] > 3:
        x[0], x[1, 5], x[2, -1] = 0.0, np.nan, np.inf
    return [v.astype(reference.FLOATS[element]) for v in (x, w)]


def check(
    kind: str, inputs: list[np.ndarray], results: list[np.ndarray], on_gpu: bool
) -> None:
    block, scale_type, rounding = QUANTIZE[kind]
    y = norm(*inputs, on_gpu)
    codes, scales = reference.dynamic_quantize(y, block, "f8E4M3FN", scale_type, rounding)
    if len(results) == 3:
        same = np.isnan(y.astype(np.float32)) & np.isnan(results[2].astype(np.float32))
        expect_same_bytes("norm", np.where(same, y, results[2]).astype(y.dtype), y)
    expect_same_bytes("scales", results[1], scales)
    expect_same_bytes("codes", results[0], codes)
