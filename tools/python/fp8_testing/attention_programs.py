"""Writes attention as MLIR text with one fp8.attention.

A letter stands for a dimension: b batches, h heads, m query rows, n keys, d columns of q and k, e columns of v.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from fp8_testing.programs import Body, affine, function, scale_sizes, tensor

LOOPS = "bhmnde"
FP8 = "f8E4M3FN"
SCALE_KEYS = 128


@dataclass(frozen=True)
class Attention:
    """softmax(q k^T * scale + mask) v in `element`. Letters name the dimensions of each operand. q, k and v in
    FP8 have scales, one for each head, which follow them as arguments. With `blocks`, each row of q has a scale,
    and each block of `SCALE_KEYS` keys of k and of v."""

    dims_q: str = "bhmd"
    dims_k: str = "bhnd"
    dims_v: str = "bhne"
    dims_out: str = "bhme"
    element: str = "bf16"
    out: str = "bf16"
    scale: float = 0.08838834764831845
    causal: bool = False
    zero_empty_rows: bool = False
    # The number of query heads that share a head of k and v.
    group: int = 1
    # The dimensions of the mask and its type; empty if there is no mask.
    dims_mask: str = ""
    mask: str = ""
    # q, k and v are slices of one tensor [b, m, 3, h, d], so their dimensions are bmhd.
    joint: bool = False
    # With FP8, sums stay in tensor cores.
    fast: bool = False
    # The kernel, as text of the attribute fp8.kernel; empty if it is chosen.
    kernel: str = ""
    # Scales differ from row to row, and from block of keys to block of keys.
    blocks: bool = False
    # The arguments are bf16, and the function quantizes them as `fp8-quantize-attention` does.
    quantizes: bool = False
    # The arguments k and v have memory for numbers of keys that are multiples of 4 and 16. Sizes are known.
    padded: bool = False

    @property
    def is_fp8(self) -> bool:
        return self.element == FP8


def operand_results(spec: Attention, dims: str) -> list[str]:
    """The results of the map of k or v."""
    grouped = f"h floordiv {spec.group}" if spec.group > 1 else "h"
    return [grouped if d == "h" else d for d in dims]


def operand_sizes(
    spec: Attention, dims: str, extent: Mapping[str, int | None]
) -> list[int | None]:
    """The sizes of k or v."""
    sizes = [extent[d] for d in dims]
    if spec.group > 1 and extent["h"] is not None:
        sizes[dims.index("h")] = extent["h"] // spec.group
    return sizes


def scale_dims(spec: Attention, dims: str) -> str:
    """The dimensions of the scale of an operand with the dimensions `dims`."""
    return "".join(d for d in dims if d in ("bhmn" if spec.blocks else "bh"))


def scale_block(dims: str) -> list[int]:
    """The block of a quantization of an operand with the dimensions `dims`."""
    return [{"n": SCALE_KEYS, "d": -1, "e": -1}.get(d, 1) for d in dims]


def quantize_operand(
    body: Body, spec: Attention, dims: str, operand: tuple[str, str], sizes: Sequence[int | None]
) -> tuple[tuple[str, str], tuple[str, str, str]]:
    """The codes and their type; the scale, its type and its map."""
    value, kind = operand
    block = scale_block(dims)
    dynamic = {i: body.size(value, kind, i) for i, size in enumerate(sizes) if size is None}
    init = body.empty(sizes, FP8, list(dynamic.values()))
    of_scale = scale_sizes(sizes, block)
    counts = []
    for i, at in dynamic.items():
        if block[i] > 1:
            at = body.add(f"affine.apply affine_map<(d0) -> (d0 ceildiv {block[i]})>({at})")
        counts.append(at)
    scale_init = body.empty(of_scale, "f32", counts)
    kinds = tensor(sizes, FP8), tensor(of_scale, "f32")
    pair = body.add(
        f"fp8.dynamic_quantize {value} into {init}, {scale_init} block {block} {{amax_floor = 1.0e-12 : f32, "
        f"scale_rounding = #fp8.scale_rounding<pow2_ceil>}} : {kind} -> {kinds[0]}, {kinds[1]}",
        results=2,
    )
    results = list(dims) if "m" in dims else operand_results(spec, dims)
    results = ["0" if b == -1 else f"{r} floordiv {b}" if b > 1 else r for r, b in zip(results, block)]
    return (f"{pair}#0", kinds[0]), (f"{pair}#1", kinds[1], affine(LOOPS, results))


def scale_operands(
    spec: Attention, extent: Mapping[str, int | None]
) -> list[tuple[str, str, str]]:
    """The arguments, types and maps of the scales of q, k and v. A scale has the dimensions of its operand in
    their order, except columns."""
    of_query = scale_dims(spec, spec.dims_q)
    kind = tensor([extent[d] for d in of_query], "f32")
    scales = [("%sq", kind, affine(LOOPS, list(of_query)))]
    for value, dims in (("%sk", spec.dims_k), ("%sv", spec.dims_v)):
        kept = scale_dims(spec, dims)
        sizes = operand_sizes(spec, kept, extent)
        results = operand_results(spec, kept)
        if "n" in kept:
            at = kept.index("n")
            results[at] = f"n floordiv {SCALE_KEYS}"
            if sizes[at] is not None:
                sizes[at] = -(-sizes[at] // SCALE_KEYS)
        scales.append((value, tensor(sizes, "f32"), affine(LOOPS, results)))
    return scales


def unpadded(body: Body, value: str, sizes: Sequence[int], dim: int, multiple: int, element: str) -> tuple[str, str]:
    """The type of an argument whose dimension `dim` is a multiple, and the slice of it that has `sizes`."""
    whole = list(sizes)
    whole[dim] = -(-whole[dim] // multiple) * multiple
    kind = tensor(whole, element)
    if whole == list(sizes):
        return kind, value
    zeros, ones = ([n] * len(sizes) for n in (0, 1))
    return kind, body.add(
        f"tensor.extract_slice {value}{zeros} {list(sizes)} {ones} : {kind} to {tensor(sizes, element)}"
    )


def slices(
    body: Body, spec: Attention, extent: Mapping[str, int | None]
) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """The argument that holds all three, and the slices q, k and v."""
    sizes = [extent["b"], extent["m"], 3, extent["h"], extent["d"]]
    whole, part = (
        tensor(kind, spec.element) for kind in (sizes, [*sizes[:2], *sizes[3:]])
    )
    at = [
        str(size) if size is not None else body.size("%qkv", whole, i)
        for i, size in enumerate(sizes)
    ]
    at[2] = "1"
    parts = [
        (
            body.add(
                f"tensor.extract_slice %qkv[0, 0, {i}, 0, 0] [{', '.join(at)}] "
                f"[1, 1, 1, 1, 1] : {whole} to {part}"
            ),
            part,
        )
        for i in range(3)
    ]
    return [("%qkv", whole)], parts


def attention(name: str, spec: Attention, extent: Mapping[str, int | None]) -> str:
    """One function. A size is a number, or None for `?`. The sizes of d and e are known."""
    body = Body()
    element = "bf16" if spec.quantizes else spec.element
    query = tensor([extent[d] for d in spec.dims_q], element)
    others = [
        tensor(operand_sizes(spec, dims, extent), element)
        for dims in (spec.dims_k, spec.dims_v)
    ]
    if spec.joint:
        arguments, operands = slices(body, spec, extent)
    else:
        operands = list(zip(("%q", "%k", "%v"), (query, *others)))
        arguments = list(operands)
    if spec.padded:
        for i, dims, multiple in ((1, spec.dims_k, 4), (2, spec.dims_v, 16)):
            value, kind = operands[i]
            sizes = operand_sizes(spec, dims, extent)
            whole, part = unpadded(
                body, value, sizes, dims.index("n"), multiple, spec.element
            )
            arguments[i], operands[i] = (value, whole), (part, kind)
    maps = [
        affine(LOOPS, list(spec.dims_q)),
        affine(LOOPS, operand_results(spec, spec.dims_k)),
        affine(LOOPS, operand_results(spec, spec.dims_v)),
    ]
    mask = ""
    if spec.is_fp8:
        if spec.quantizes:
            sizes = [[extent[d] for d in spec.dims_q]]
            sizes += [operand_sizes(spec, dims, extent) for dims in (spec.dims_k, spec.dims_v)]
            every = zip((spec.dims_q, spec.dims_k, spec.dims_v), operands, sizes)
            operands, scales = zip(*(quantize_operand(body, spec, *each) for each in every))
        else:
            scales = scale_operands(spec, extent)
            arguments += [(value, kind) for value, kind, _ in scales]
        maps += [results for _, _, results in scales]
        values, kinds, _ = zip(*scales)
        mask = f" scales({', '.join(values)} : {', '.join(kinds)})"
    if spec.mask:
        kind = tensor([extent[d] for d in spec.dims_mask], spec.mask)
        arguments.append(("%mask", kind))
        maps.append(affine(LOOPS, list(spec.dims_mask)))
        mask += f" mask(%mask : {kind})"
    maps.append(affine(LOOPS, list(spec.dims_out)))
    sizes = [extent[d] for d in spec.dims_out]
    dynamic = [
        body.size(*operands[0], spec.dims_q.index(d))
        for d, size in zip(spec.dims_out, sizes)
        if size is None
    ]
    init, result = body.empty(sizes, spec.out, dynamic), tensor(sizes, spec.out)
    names, kinds = zip(*operands)
    settings = ["accumulate = #fp8.accumulate<fast>"] * spec.fast
    settings += [f"fp8.kernel = {spec.kernel}"] * bool(spec.kernel)
    attributes = f" {{{', '.join(settings)}}}" * bool(settings)
    flags = " causal" * spec.causal + " zero_empty_rows" * spec.zero_empty_rows
    value = body.add(
        f"fp8.attention {', '.join(names)}{mask} into {init} scale {spec.scale:.9e}"
        f"{flags} maps [{', '.join(maps)}]{attributes} : {', '.join(kinds)} -> {result}"
    )
    return function(name, arguments, body, f"{value} : {result}")
