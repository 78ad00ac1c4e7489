"""Contractions of random programs: matmuls in all forms that front ends write, convolutions, pooling."""

from __future__ import annotations

import numpy as np
from graph_elementwise import cast_body
from graph_function import Function
from graph_values import Value, affine_map, identity

WIDTHS_OUT = [1, 8, 16, 17, 33, 48]
MOST_PRODUCTS = 150_000


def zeros(f: Function, result: Value, sources: list[tuple[Value, int] | None]) -> str:
    return f.fill("0.0", result, f.empty(result, sources))


def linear(f: Function) -> Value | None:
    """Multiplies x by a weight, which may be transposed or a slice of a fused weight."""
    x = f.pick(lambda v: v.rank > 1 and v.element in ("bf16", "f16", "f32") and v.size > 0 and not v.dynamic[-1])
    if x is None:
        return None
    k, n = x.shape[-1], f.random.choice(WIDTHS_OUT)
    if x.size * n > MOST_PRODUCTS:
        return None
    by_rows = f.chance(0.5)
    shape, scale = [n, k] if by_rows else [k, n], 1 / np.sqrt(k)
    if f.chance(0.3):  # the second of three
        fused = f.weight([3 * n, k] if by_rows else [k, 3 * n], x.element, scale)
        result = f.new(shape, [False] * 2, x.element)
        start = [n, 0] if by_rows else [0, n]
        text = f"tensor.extract_slice {fused.name}{start} {shape} [1, 1] : {fused.type} to {result.type}"
        cut = (slice(n, 2 * n), slice(None)) if by_rows else (slice(None), slice(n, 2 * n))
        weight = f.add(result, text, [fused], lambda a: a[cut])
    else:
        weight = f.weight(shape, x.element, scale)
    element = x.element if f.chance(0.3) else "f32"
    result = f.new(x.shape[:-1] + (n,), x.dynamic[:-1] + (False,), element, exact=False)
    sources = [(x, i) for i in range(x.rank - 1)] + [None]
    rank = x.rank
    rows = identity(rank - 1)
    maps = (rows + [f"d{rank}"], [f"d{rank - 1}", f"d{rank}"] if by_rows else [f"d{rank}", f"d{rank - 1}"], rows + [f"d{rank - 1}"])
    subscripts = "abcdef"[: rank - 1] + "k,nk->" if by_rows else "abcdef"[: rank - 1] + "k,kn->"
    value = contract(f, (x, weight), result, sources, maps, subscripts + "abcdef"[: rank - 1] + "n")
    return bias_and_cast(f, value, n) if f.chance(0.6) else value


def contract(
    f: Function,
    operands: tuple[Value, Value],
    result: Value,
    sources: list[tuple[Value, int] | None],
    maps: tuple[list[str], list[str], list[str]],
    subscripts: str,
) -> Value:
    """A sum of products, in one of the forms that allow these maps."""
    x, y = operands
    loops = len(maps[0]) + sum(m not in maps[0] for m in maps[1])
    init = zeros(f, result, sources)
    spelled = ", ".join(affine_map(loops, m) for m in maps)
    tail = f"ins({x.name}, {y.name} : {x.type}, {y.type}) outs({init} : {result.type}) -> {result.type}"
    dims = len(result.shape)
    batches = [m for m in maps[2] if m in maps[0] and m in maps[1]]

    def compute(a: np.ndarray, b: np.ndarray) -> np.ndarray:
        return np.einsum(subscripts, a.astype(np.float64), b.astype(np.float64))

    kind = f.random.choice(["named", "contract", "generic"])
    if kind == "named" and dims - len(batches) == 2 and loops == 3 + len(batches) and len(batches) < 2:
        op = "linalg.batch_matmul" if batches else "linalg.matmul"
        return f.add(result, f"{op} indexing_maps = [{spelled}] {tail}", operands, compute)
    if kind != "generic":
        return f.add(result, f"linalg.contract indexing_maps = [{spelled}] {tail}", operands, compute)
    left, right, body = "%i0", "%i1", []
    if x.element != result.element:
        body = [f"%a = arith.extf %i0 : {x.element} to f32", f"%b = arith.extf %i1 : {y.element} to f32"]
        left, right = "%a", "%b"
    body += [f"%p = arith.mulf {left}, {right} : {result.element}", f"%r = arith.addf %o0, %p : {result.element}"]
    iterators = ["parallel" if f"d{i}" in maps[2] else "reduction" for i in range(loops)]
    f.generic(list(zip(operands, maps)), [(init, result, maps[2])], iterators, body, ["%r"], result.name)
    return f.define(result, operands, compute)


def bias_and_cast(f: Function, x: Value, n: int) -> Value:
    """The operations after a linear layer: a bias, and perhaps a cast."""
    bias = f.weight([n], x.element)
    line = f"%r = arith.addf %i0, %i1 : {x.element}"
    value = f.elementwise(f.like(x), [x, bias], [line], lambda a, b: a.astype(np.float32) + b.astype(np.float32))
    if x.element == "f32" and f.chance(0.6):
        body, compute = cast_body("f32", "bf16")
        value = f.elementwise(f.like(value, "bf16"), [value], body, compute)
    return value


def attention_product(f: Function) -> Value | None:
    """Multiplies two activations with the same leading dimensions, like queries by keys or probabilities by
    values."""
    x = f.pick(lambda v: v.rank in (2, 3, 4) and v.element in ("bf16", "f16", "f32") and v.size > 0 and not v.dynamic[-1])
    if x is None:
        return None
    lead = x.rank - 2
    y = f.pick(
        lambda v: v.element == x.element
        and v.rank == x.rank
        and v.shape[:lead] == x.shape[:lead]
        and v.dynamic[:lead] == x.dynamic[:lead]
        and v.shape[-1] == x.shape[-1]
        and not v.dynamic[-1]
    )
    if y is None or x.size * y.shape[-2] > MOST_PRODUCTS:
        return None
    dims = [f"d{i}" for i in range(lead)]
    m, n, k = (f"d{lead + i}" for i in range(3))
    shape, dynamic = x.shape[:-1] + (y.shape[-2],), x.dynamic[:-1] + (y.dynamic[-2],)
    result = f.new(shape, dynamic, "f32" if f.chance(0.8) else x.element, exact=False)
    sources = [(x, i) for i in range(x.rank - 1)] + [(y, y.rank - 2)]
    letters = "ab"[:lead]
    return contract(
        f, (x, y), result, sources, (dims + [m, k], dims + [n, k], dims + [m, n]), f"{letters}mk,{letters}nk->{letters}mn"
    )


def matvec(f: Function) -> Value | None:
    x = f.pick(lambda v: v.rank == 2 and v.element in ("bf16", "f32", "f16") and v.size > 0 and not any(v.dynamic))
    if x is None:
        return None
    kind = f.random.choice(["matvec", "vecmat", "dot"])
    if kind == "dot":
        x = f.pick(lambda v: v.rank == 1 and v.element in ("bf16", "f32") and v.size > 0 and not any(v.dynamic))
        if x is None:
            return None
    length = x.shape[0] if kind == "vecmat" else x.shape[-1]
    vector = f.weight([length], x.element, 1 / np.sqrt(length))
    shape = {"matvec": x.shape[:1], "vecmat": x.shape[1:], "dot": ()}[kind]
    result = f.new(shape, [False] * len(shape), x.element, exact=False)
    pair = [vector, x] if kind == "vecmat" else [x, vector]
    tail = f"ins({pair[0].name}, {pair[1].name} : {pair[0].type}, {pair[1].type})"
    init = zeros(f, result, [None] * len(shape))
    text = f"linalg.{kind} {tail} outs({init} : {result.type}) -> {result.type}"
    return f.add(result, text, pair, lambda a, b: a.astype(np.float64) @ b.astype(np.float64))


def windows(x: np.ndarray, kernel: tuple[int, int], stride: int) -> np.ndarray:
    """All windows of the last two dimensions."""
    view = np.lib.stride_tricks.sliding_window_view(x, kernel, axis=(-2, -1))
    return view[..., ::stride, ::stride, :, :]


def convolution(f: Function) -> Value | None:
    """A convolution of images, in both layouts: of 1x1, of patches, of 3x3; by channel; or a pooling."""
    x = f.pick(
        lambda v: v.rank == 4 and v.element in ("bf16", "f32") and not any(v.dynamic) and 0 < v.size <= 4000
    )
    if x is None:
        x = image(f)
    last = f.chance(0.5)
    channels = x.shape[3] if last else x.shape[1]
    height, width = (x.shape[1], x.shape[2]) if last else (x.shape[2], x.shape[3])
    size = f.random.choice([k for k in (1, 1, 2, 3) if k <= min(height, width)] or [0])
    stride = f.random.choice([size, 1]) if size else 0
    if not size:
        return None
    out = [(n - size) // stride + 1 for n in (height, width)]
    kind = f.random.choice(["conv", "conv", "depthwise", "max", "sum"])
    filters = f.random.choice([1, 8, 17]) if kind == "conv" else channels
    if x.size * filters * size * size > 4 * MOST_PRODUCTS:
        return None
    shape = [x.shape[0], *out, filters] if last else [x.shape[0], filters, *out]
    element = "f32" if kind in ("conv", "depthwise") else x.element
    result = f.new(shape, [False] * 4, element, exact=kind == "max")
    start = f.fill("-3.0e4" if kind == "max" else "0.0", result, f.empty(result, [None] * 4))
    attributes = f"{{dilations = dense<1> : vector<2xi64>, strides = dense<{stride}> : vector<2xi64>}}"
    scale = 1 / np.sqrt(size * size * channels)
    if kind == "conv":
        op, w = ("conv_2d_nhwc_hwcf", [size, size, channels, filters]) if last else ("conv_2d_nchw_fchw", [filters, channels, size, size])
        subscripts = "ncijhw,hwcf->nijf" if last else "ncijhw,fchw->nfij"
        other = f.weight(w, x.element, scale)
    elif kind == "depthwise":
        op, w = ("depthwise_conv_2d_nhwc_hwc", [size, size, channels]) if last else ("depthwise_conv_2d_nchw_chw", [channels, size, size])
        subscripts = "ncijhw,hwc->nijc" if last else "ncijhw,chw->ncij"
        other = f.weight(w, x.element, scale)
    else:
        op, subscripts = f"pooling_{'nhwc' if last else 'nchw'}_{kind}", ""
        empty = f.new([size, size], [False] * 2, x.element)
        f.emit(f"{empty.name} = tensor.empty() : {empty.type}")
        other = empty

    def compute(a: np.ndarray, b: np.ndarray | None = None) -> np.ndarray:
        view = windows(np.moveaxis(a, 3, 1) if last else a, (size, size), stride).astype(np.float64)
        if kind in ("conv", "depthwise"):
            return np.einsum(subscripts, view, b.astype(np.float64))
        pooled = view.max(axis=(-2, -1)) if kind == "max" else view.sum(axis=(-2, -1))
        return np.moveaxis(pooled, 1, 3) if last else pooled

    text = f"linalg.{op} {attributes} ins({x.name}, {other.name} : {x.type}, {other.type}) outs({start} : {result.type}) -> {result.type}"
    return f.add(result, text, [x, other] if subscripts else [x], compute)


def image(f: Function) -> Value:
    """A value with four dimensions, for convolutions."""
    shape = [f.random.choice([1, 2]), f.random.choice([3, 8]), f.random.choice([4, 6]), f.random.choice([4, 5])]
    if f.depth == 0 and len(f.arguments) < 8:
        value = f.argument(shape, [False] * 4, f.random.choice(["bf16", "f32"]))
        f.pool.append(value)
        return value
    return f.weight(shape, f.random.choice(["bf16", "f32"]))


OPERATIONS = [(linear, 7), (attention_product, 3), (matvec, 1), (convolution, 2)]
