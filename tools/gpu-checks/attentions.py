"""Checks attention against float64 within [attention_c12], and within [attention_c18] for FP8: layouts,
lengths, masks, large and one-sided scores, many keys of equal weight."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

import masks
import ml_dtypes
import numpy as np
import reference
from bounds import LOST as CUT_FP8
from bounds import OUT_TINY, OUT_UNIT, UNIT, Mismatch, expect_within

from fp8_testing.attention_programs import FP8, SCALE_KEYS, Attention, attention, scale_block, scale_dims

CUT = 20 * 2.0**-23  # the error of a step of 16 products, relative to the largest term
NEAR = 80.0  # scores that are further below the largest one do not change the result
LOST = {"bf16": 2.0**-110, "f16": 2.0**-25}
# Allowed relative error in the norm, for random data. Rounding the probabilities and the result gives
# 2.1e-3 to 2.4e-3 in bf16, and 2.5e-2 in FP8, if signs are random.
NORM_ERROR = {"bf16": 3e-3, "f16": 4e-4, FP8: 3e-2}
ROUNDING = {"bf16": OUT_UNIT["bf16"], "f16": OUT_UNIT["f16"], FP8: 2.0**-4}
# The part of the added magnitudes that an instruction on FP8 loses, and the number of instructions after
# which sums leave the tensor core.
STEP_LOST, PROMOTED_STEPS = 34 * CUT_FP8, 6

HEADS_FIRST = ("bhmd", "bhnd", "bhne", "bhme")
HEADS_INSIDE = ("bmhd", "bnhd", "bnhe", "bmhe")
LENGTHS = (1, 77, 127, 128, 129, 300, 4589)
# Kernels on mma.sync: q in shared memory or in registers, one or two stages, 16 or 32 rows of a warp.
WARP_KERNELS = {
    "wide": "warps = 4, warp_rows = 32",
    "narrow": "warps = 8, warp_rows = 16, stages = 2, query_in_registers = true",
    "small": "warps = 2, warp_rows = 16, tile_keys = 80, slack = 0",
}
# Few query rows: one warp that has 16 rows, and two warps that read q from shared memory.
DECODE_KERNEL = "warps = 1, warp_rows = 16, stages = 2, query_in_registers = true"
DECODE_WIDE = "warps = 2, warp_rows = 16"
DECODE_LENGTHS = (1, 77, 127, 128, 129, 4589)
DATA = ("random", "x30", "x900", "huge", "growing", "falling", "negative", "constant")


def stored(array: np.ndarray, dims: str) -> np.ndarray:
    """An array [b, h, rows, columns] in the order of `dims`."""
    rows, columns = sorted((d for d in dims if d not in "bh"), key="mnde".index)
    missing = [i for i, d in enumerate("bh") if d not in dims]
    order = "".join(d for d in "bh" if d in dims) + rows + columns
    return array.squeeze(tuple(missing)).transpose([order.index(d) for d in dims])


def ordered(array: np.ndarray, dims: str) -> np.ndarray:
    """The reverse: [b, h, rows, columns], with size 1 for a dimension that `dims` lacks."""
    order = [dims.index(d) for d in "bhmnde" if d in dims]
    missing = [i for i, d in enumerate("bh") if d not in dims]
    return np.expand_dims(array.transpose(order), missing)


def heads_of_keys(spec: Attention, heads: int) -> int:
    return heads // spec.group if "h" in spec.dims_k else 1


def draw(
    rng: np.random.Generator, spec: Attention, extent: dict[str, int], data: str
) -> list[np.ndarray]:
    """q, k and v as [b, h, rows, columns], rounded."""
    b, h, m, n, d, e = (extent[x] for x in "bhmnde")
    q = rng.standard_normal((b, h, m, d))
    shared = heads_of_keys(spec, h)
    k = rng.standard_normal((b, shared, n, d))
    v = rng.standard_normal((b, shared, n, e))
    ramp = np.linspace(-4, 4, n)[:, None]
    if data in ("x30", "x900"):
        q = q * 30
    if data == "x900":
        k = k * 30
    if data == "huge":
        k[:, :, -1] = 50.0
    if data in ("growing", "falling", "negative", "huge"):
        q = np.abs(q)
    if data == "growing":
        k = k + ramp
    if data == "falling":
        k = k - ramp
    if data == "negative":
        q, k = q * 20, -np.abs(k) * 20
    if data == "steps":
        # The size of q differs from row to row, and that of k and v from block to block.
        q = q * 4.0 ** rng.integers(-3, 1, (b, h, m, 1))
        step = (np.arange(n) // SCALE_KEYS % 5)[:, None]
        k, v = k * 2.0 ** -step, v * 10.0 ** (2 * step - 4)
    if data == "constant":
        k, v = np.ones_like(k), v * 1e3 + 3e3
    if spec.is_fp8:
        return [q, k, v]
    return [x.astype(reference.FLOATS[spec.element]) for x in (q, k, v)]


def quantize(spec: Attention, x: np.ndarray, dims: str) -> tuple[np.ndarray, np.ndarray]:
    """FP8 codes of [b, h, rows, columns] and their scales, with the dimensions that the scale of an operand with
    the dimensions `dims` has."""
    rows = x.shape[2]
    block = (1 if "m" in dims else SCALE_KEYS) if spec.blocks else rows
    amax = np.maximum.reduceat(np.abs(x).max(3), np.arange(0, rows, block), axis=2)
    scale = (np.maximum(amax, 1e-12) / 448).astype(np.float32)
    every = np.repeat(scale, block, axis=2)[:, :, :rows, None]
    codes = (x / every).astype(ml_dtypes.float8_e4m3fn)
    kept = scale_dims(spec, dims)
    positions = {"b": 0, "h": 1, "m": 2, "n": 2}
    missing = {0, 1, 2} - {positions[d] for d in kept}
    scale = scale.squeeze(tuple(missing))
    left = sorted(kept, key=positions.get)
    return codes, scale.transpose([left.index(d) for d in kept])


def draw_mask(
    rng: np.random.Generator, spec: Attention, extent: dict[str, int], pattern: str
) -> np.ndarray:
    """The mask. `pattern` is a pattern and a fill of masks.py, as in "causal:lowest". If it is empty, the mask
    hides random keys and, if rows have different masks, hides all keys from the second row."""
    sizes = [extent[d] for d in spec.dims_mask]
    if pattern:
        pattern, fill = pattern.split(":")
        seen = masks.seen_keys(pattern, rng, extent["m"], extent["n"])
        seen = seen if "m" in spec.dims_mask else seen[0]
        return masks.fill_mask(np.broadcast_to(seen, sizes), spec.mask, fill, rng)
    seen = rng.random(sizes) < 0.7
    if "m" in spec.dims_mask and extent["m"] > 1:
        np.moveaxis(seen, spec.dims_mask.index("m"), 0)[1] = False
        np.moveaxis(seen, spec.dims_mask.index("m"), 0)[0] = True
    elif "n" in spec.dims_mask:
        np.moveaxis(seen, spec.dims_mask.index("n"), 0)[0] = True
    if spec.mask == "i1":
        return seen
    values = np.where(seen, rng.standard_normal(sizes) * 3, -np.inf)
    return values.astype(reference.FLOATS[spec.mask])


def make_inputs(
    rng: np.random.Generator, spec: Attention, extent: dict[str, int], data: str
) -> list[np.ndarray]:
    data, _, pattern = data.partition(" ")
    operands = draw(rng, spec, extent, data)
    every = (spec.dims_q, spec.dims_k, spec.dims_v)
    scales = []
    if spec.quantizes:
        operands = [x.astype(reference.FLOATS["bf16"]) for x in operands]
    elif spec.is_fp8:
        pairs = [quantize(spec, x, dims) for x, dims in zip(operands, every)]
        operands, scales = ([pair[i] for pair in pairs] for i in (0, 1))
    if spec.joint:
        arrays = [np.stack([x.transpose(0, 2, 1, 3) for x in operands], 2)]
    else:
        arrays = [stored(x, dims) for x, dims in zip(operands, every)]
    arrays += scales
    if spec.mask:
        arrays.append(draw_mask(rng, spec, extent, pattern))
    return arrays


def expanded_mask(spec: Attention, mask: np.ndarray) -> np.ndarray:
    """The mask as [b, h, m, n], with size 1 for a dimension that it lacks."""
    order = [spec.dims_mask.index(d) for d in "bhmn" if d in spec.dims_mask]
    missing = [i for i, d in enumerate("bhmn") if d not in spec.dims_mask]
    return np.expand_dims(mask.transpose(order), missing)


def expected_head(
    spec: Attention, q: np.ndarray, k: np.ndarray, v: np.ndarray, mask: np.ndarray | None
) -> tuple[np.ndarray, np.ndarray]:
    """One head, rows x columns each: the exact result and the bound B of [attention_c12]."""
    scale = float(np.float32(spec.scale))
    scores = q @ k.T * scale
    sizes = np.abs(q) @ np.abs(k).T * abs(scale)
    whole = sizes
    if mask is not None and mask.dtype == bool:
        scores = np.where(mask, scores, -np.inf)
    elif mask is not None:
        scores, whole = scores + mask, sizes + np.abs(mask)
    if spec.causal:
        hidden = np.triu(np.ones(scores.shape, bool), 1)
        scores = np.where(hidden, -np.inf, scores)
    with np.errstate(invalid="ignore", divide="ignore"):
        largest = scores.max(1, keepdims=True)
        near = np.isfinite(scores) & (scores >= largest - NEAR)
        weights = np.exp(scores - largest)
        total = np.nan_to_num(weights.sum(1, keepdims=True), nan=1.0)
        weights = weights / weights.sum(1, keepdims=True)
    if spec.zero_empty_rows:
        weights = np.nan_to_num(weights)
    n, d = k.shape
    count = -(-n // 64)
    s = np.where(near, sizes, 0).max(1, keepdims=True)
    m = np.where(near, whole, 0).max(1, keepdims=True)
    if spec.is_fp8:
        e = ((1 + STEP_LOST) ** -(-d // 32) - 1) * s + (14 + 4 * count) * UNIT * m
        steps = -(-n // 32) if spec.fast else PROMOTED_STEPS
        lost = 2.0**-17 / total
    else:
        e = ((1 + CUT) ** (-(-d // 16) + 1) - 1) * s + (8 + 4 * count) * UNIT * m
        steps, lost = 0, LOST[spec.element]
    e = e + (count + 1) * 2.0**-21
    # With FP8, the sums may get another unit at each tile of keys.
    factors = 2 * count if spec.is_fp8 else count
    g = (1 + CUT) ** (-(-n // 16) + factors + 1) - 1
    sums = (1 + STEP_LOST) ** steps * (1 + g) ** 2
    with np.errstate(over="ignore"):
        factor = (1 + ROUNDING[spec.element]) * sums * np.exp(2 * e + 2.0**-20) - 1
    absolute = np.abs(v)
    bound = factor * (weights @ absolute) + n * lost * absolute.max()
    return weights @ v, bound


def scaled(
    spec: Attention, inputs: list[np.ndarray], operands: list[np.ndarray]
) -> list[np.ndarray]:
    """q, k and v as [b, h, rows, columns] in float64, with their scales."""
    wide = [x.astype(np.float64) for x in operands]
    if not spec.is_fp8:
        return wide
    first = 1 if spec.joint else 3
    for i, dims in enumerate((spec.dims_q, spec.dims_k, spec.dims_v)):
        kept = scale_dims(spec, dims)
        scale = inputs[first + i].astype(np.float64)
        scale = scale.transpose([kept.index(d) for d in "bhmn" if d in kept])
        rows = "m" if "m" in dims else "n"
        missing = [j for j, d in enumerate(("b", "h", rows)) if d not in kept]
        scale = np.expand_dims(scale, missing)
        if rows == "n" and spec.blocks:
            scale = np.repeat(scale, SCALE_KEYS, axis=2)[:, :, : wide[i].shape[2]]
        wide[i] = wide[i] * scale[..., None]
    return wide


def quantize_inputs(spec: Attention, inputs: list[np.ndarray]) -> list[np.ndarray]:
    """The FP8 inputs of a function that quantizes them itself, from its own inputs."""
    codes, scales = [], []
    for x, dims in zip(inputs, (spec.dims_q, spec.dims_k, spec.dims_v)):
        code, scale = reference.dynamic_quantize(
            x, scale_block(dims), FP8, rounding="pow2_ceil", amax_floor=np.float32(1e-12)
        )
        codes.append(code)
        columns = "d" if "d" in dims else "e"
        scales.append(scale.squeeze(dims.index(columns)))
    return codes + scales + inputs[3:]


def check_attention(
    spec: Attention, data: str, inputs: list[np.ndarray], got: np.ndarray
) -> None:
    if spec.quantizes:
        inputs = quantize_inputs(spec, inputs)
        spec = dataclasses.replace(spec, quantizes=False, blocks=True)
    mask = expanded_mask(spec, inputs[-1]) if spec.mask else None
    if spec.joint:
        operands = [inputs[0][:, :, i].transpose(0, 2, 1, 3) for i in range(3)]
    else:
        dims = (spec.dims_q, spec.dims_k, spec.dims_v)
        operands = [ordered(x, each) for x, each in zip(inputs, dims)]
    q, k, v = scaled(spec, inputs, operands)
    if mask is not None and mask.dtype != bool:
        mask = mask.astype(np.float64)
    result = ordered(got, spec.dims_out).astype(np.float64)
    unit, tiny = OUT_UNIT[spec.out], OUT_TINY[spec.out]
    difference = size = 0.0
    for b in range(q.shape[0]):
        for h in range(q.shape[1]):
            at = None
            if mask is not None:
                at = mask[min(b, mask.shape[0] - 1), min(h, mask.shape[1] - 1)]
            group = min(h // spec.group, k.shape[1] - 1)
            exact, bound = expected_head(spec, q[b, h], k[b, group], v[b, group], at)
            ours = result[b, h]
            if not (np.isnan(ours) == np.isnan(exact)).all():
                raise Mismatch(
                    f"batch {b}, head {h}: expected NaN in the rows that see no key, got "
                    f"{np.isnan(ours).sum()} for {np.isnan(exact).sum()}"
                )
            seen = ~np.isnan(exact)
            ours, exact, bound = (np.where(seen, x, 0) for x in (ours, exact, bound))
            expect_within(
                f"batch {b}, head {h}",
                ours,
                exact,
                bound + unit * (np.abs(exact) + bound) + tiny,
            )
            difference += ((ours - exact) ** 2).sum()
            size += (exact**2).sum()
    error = np.sqrt(difference / size) if size else 0.0
    other = spec.out != spec.element and not spec.is_fp8
    allowed = NORM_ERROR[spec.element] + (unit if other else 0)
    is_random = data == "random" or data.startswith("random ") and ":infinite" in data
    if is_random and not error <= allowed:
        raise Mismatch(
            f"result: expected a relative error of at most {allowed:.2g}, got {error:.2g}"
        )


def extents(
    m: int, n: int, d: int = 128, e: int = 0, b: int = 1, h: int = 3
) -> dict[str, int]:
    return {"b": b, "h": h, "m": m, "n": n, "d": d, "e": e or d}


def plain() -> Iterator[tuple[str, Attention, dict[str, int], str]]:
    """Lengths, both layouts, types, head dimensions."""
    for i, length in enumerate(LENGTHS):
        for j, (d, element) in enumerate(((128, "bf16"), (64, "f16"), (64, "bf16"), (128, "f16"))):
            layout = (HEADS_FIRST, HEADS_INSIDE)[(i + j) % 2]
            causal = j % 2 == i // 2 % 2
            spec = Attention(*layout, element, element, d**-0.5, causal)
            label = "causal_" * causal + ("inside" if (i + j) % 2 else "first")
            yield f"{length}_{d}_{element}_{label}", spec, extents(length, length, d), "random"
    for m, n in ((77, 4589), (4589, 77), (1, 300), (300, 1), (130, 129), (200, 513)):
        for causal in (False, True):
            spec = Attention(causal=causal)
            yield f"{m}x{n}{'_causal' * causal}", spec, extents(m, n), "random"
    for data in DATA[1:]:
        for causal in (False, True):
            spec = Attention(causal=causal)
            yield f"{data}{'_causal' * causal}", spec, extents(1111, 1111, h=2), data
    # There are so many tiles that each block of threads has several.
    yield "many", Attention(*HEADS_INSIDE), extents(1000, 300, h=40), "random"
    yield "many_causal", Attention(causal=True), extents(1000, 1000, h=40), "random"


def others() -> Iterator[tuple[str, Attention, dict[str, int], str]]:
    """Grouped heads, slices, results of other types, other head dimensions."""
    for group, layout in ((3, HEADS_FIRST), (6, HEADS_INSIDE)):
        spec = Attention(*layout, group=group, causal=group == 3)
        yield f"grouped_{group}", spec, extents(300, 300, b=2, h=6), "random"
    shared = Attention(dims_k="bnd", dims_v="bne")
    yield "one_head_of_keys", shared, extents(130, 300, b=2), "random"
    spec = Attention(*HEADS_INSIDE, joint=True)
    yield "slices", spec, extents(333, 333, b=2), "random"
    for out in ("f32", "f16"):
        spec = Attention(*HEADS_INSIDE, out=out)
        yield f"result_{out}", spec, extents(200, 200), "random"
    transposed = Attention(dims_out="bhem")
    yield "result_transposed", transposed, extents(200, 200), "random"
    for d, e in ((72, 72), (80, 80), (96, 96), (64, 128), (192, 128), (256, 256), (40, 20)):
        for causal in (False, True):
            spec = Attention(scale=d**-0.5, causal=causal)
            yield f"head_{d}_{e}{'_causal' * causal}", spec, extents(333, 300, d, e), "random"
    for scale in (-0.1, 0.0):
        spec = Attention(scale=scale)
        yield f"scale_{scale}".replace("-", "minus_").replace(".", "_"), spec, extents(
            130, 300
        ), "random"


def masked() -> Iterator[tuple[str, Attention, dict[str, int], str]]:
    """Masks of each type and shape; rows that see no key."""
    kinds = (("bhmn", "f32"), ("mn", "bf16"), ("bn", "i1"), ("mn", "i1"), ("hm", "f16"))
    for i, (dims, element) in enumerate(kinds):
        for zero in (False, True):
            spec = Attention(
                *(HEADS_FIRST, HEADS_INSIDE)[zero],
                zero_empty_rows=zero,
                causal=(i + zero) % 2 == 0,
                dims_mask=dims,
                mask=element,
            )
            name = f"mask_{dims}_{element}{'_zero' * zero}"
            yield name, spec, extents(300, 301 if zero else 300, b=2), "random"
    spec = Attention(dims_mask="mn", mask="bf16", scale=0.125)
    yield "mask_64", spec, extents(129, 513, 64), "random"


def masked_blocks() -> Iterator[tuple[str, Attention, dict[str, int], str]]:
    """Masks that hide whole blocks, with every value that may hide a key. The text for the data ends in the
    pattern of the mask and the name of this value."""
    fills = ("infinite", "lowest", "minus_1e9", "minus_1e4", "infinite+soft", "lowest+soft")
    elements = ("bf16", "f32", "f16", "i1")
    sizes = ((640, 640), (300, 1301), (1, 700), (513, 513))
    for i, pattern in enumerate(masks.PATTERNS):
        for j, fill in enumerate(fills):
            mask = elements[(i + j) % 4]
            if mask == "i1" and j > 1 or mask == "f16" and fill == "minus_1e9":
                mask = "bf16"
            m, n = sizes[(i + 2 * j) % 4]
            layout = (HEADS_FIRST, HEADS_INSIDE)[j % 2]
            spec = Attention(*layout, dims_mask="mn", mask=mask, zero_empty_rows=i % 2 == 1)
            name = f"{pattern}_{fill}_{mask}".replace("+", "_")
            yield name, spec, extents(m, n), f"random {pattern}:{fill}"
    for dims in ("n", "bn"):
        for mask, fill in (("bf16", "lowest"), ("i1", "infinite"), ("f32", "infinite")):
            spec = Attention(dims_mask=dims, mask=mask)
            yield f"padded_{dims}_{mask}", spec, extents(300, 1100, b=2), f"random padded:{fill}"
    for data in ("x30", "x900", "huge", "negative"):
        for fill in ("infinite", "lowest"):
            spec = Attention(dims_mask="mn", mask="bf16")
            yield f"{data}_{fill}", spec, extents(777, 777), f"{data} causal:{fill}"
    spec = Attention(*HEADS_INSIDE, group=4, dims_mask="mn", mask="bf16")
    yield "many", spec, extents(1000, 1000, h=40), "random causal:lowest"
    yield "many_windows", spec, extents(1000, 1000, h=40), "random window:infinite"
    batches = Attention(dims_mask="bmn", mask="bf16")
    yield "batches", batches, extents(520, 648, b=2), "random causal:lowest"
    for scale in (-0.1, 0.0):
        spec = Attention(scale=scale, dims_mask="mn", mask="bf16")
        name = f"scale_{scale}".replace("-", "minus_").replace(".", "_")
        yield name, spec, extents(600, 600), "random causal:infinite"
    for d in (64, 80, 256):
        spec = Attention(scale=d**-0.5, element="f16", out="f16", dims_mask="mn", mask="f16")
        yield f"head_{d}", spec, extents(600, 600, d), "random causal:lowest"
    for fast in (False, True):
        spec = Attention(element=FP8, dims_mask="mn", mask="bf16", fast=fast)
        yield f"fp8{'_fast' * fast}", spec, extents(600, 650), "random causal:lowest"


def quantized() -> Iterator[tuple[str, Attention, dict[str, int], str]]:
    """FP8: lengths, layouts, head dimensions, grouped heads, masks, large scores; v stored either way."""
    transposed = ("bhmd", "bhnd", "bhen", "bhme")
    layouts = (HEADS_FIRST, HEADS_INSIDE, transposed)
    for i, length in enumerate(LENGTHS):
        for j, fast in enumerate((False, True)):
            causal = (i + j) % 2 == 0
            layout = layouts[(i + j) % 3]
            spec = Attention(*layout, FP8, causal=causal, fast=fast)
            label = f"{length}_{layout[2]}{'_causal' * causal}{'_fast' * fast}"
            yield label, spec, extents(length, length), "random"
    for m, n in ((77, 4589), (1, 300), (300, 1), (130, 129)):
        for causal in (False, True):
            spec = Attention(element=FP8, causal=causal)
            yield f"{m}x{n}{'_causal' * causal}", spec, extents(m, n), "random"
    for data in DATA[1:]:
        for fast in (False, True):
            spec = Attention(element=FP8, fast=fast, causal=data == "growing")
            name = f"{data}{'_fast' * fast}"
            yield name, spec, extents(1111, 1111, h=2), data
    yield "many", Attention(*HEADS_INSIDE, FP8), extents(1000, 300, h=40), "random"
    yield "many_causal", Attention(element=FP8, causal=True), extents(
        1000, 1000, h=40
    ), "random"
    spec = Attention(*HEADS_INSIDE, FP8, group=3, causal=True)
    yield "grouped", spec, extents(300, 300, b=2, h=6), "random"
    spec = Attention(dims_k="bnd", dims_v="bne", element=FP8)
    yield "one_head_of_keys", spec, extents(130, 300, b=2), "random"
    spec = Attention(*HEADS_INSIDE, FP8, joint=True)
    yield "slices", spec, extents(333, 333, b=2), "random"
    yield "result_f32", Attention(element=FP8, out="f32"), extents(200, 200), "random"
    for d, e in ((64, 64), (72, 72), (80, 80), (96, 96), (64, 128), (192, 128), (40, 20)):
        spec = Attention(element=FP8, scale=d**-0.5, causal=d == 80, fast=d == 96)
        yield f"head_{d}_{e}", spec, extents(333, 300, d, e), "random"
    for scale in (-0.1, 0.0):
        name = f"scale_{scale}".replace("-", "minus_").replace(".", "_")
        yield name, Attention(element=FP8, scale=scale), extents(130, 300), "random"
    yield from in_blocks()
    for i, (dims, mask) in enumerate((("bhmn", "f32"), ("mn", "bf16"), ("bn", "i1"))):
        spec = Attention(
            element=FP8, zero_empty_rows=i == 1, causal=i == 2, dims_mask=dims, mask=mask, fast=i == 1
        )
        yield f"mask_{dims}_{mask}", spec, extents(300, 301, b=2), "random"


def by_warps() -> Iterator[tuple[str, Attention, dict[str, int], str]]:
    """Kernels on mma.sync, which are pinned: lengths, layouts, head dimensions, masks, large scores, FP8."""
    for i, (name, kernel) in enumerate(WARP_KERNELS.items()):
        pinned = Attention(kernel=f"#fp8.mma_attention_kernel<{kernel}>")
        for j, length in enumerate((1, 77, 129, 1111)):
            layout = (HEADS_FIRST, HEADS_INSIDE)[(i + j) % 2]
            dims = dict(zip(("dims_q", "dims_k", "dims_v", "dims_out"), layout))
            for causal in (False, True):
                element = ("bf16", "f16")[(i + causal) % 2]
                spec = dataclasses.replace(
                    pinned, **dims, element=element, out=element, causal=causal
                )
                yield f"{name}_{length}_{element}{'_causal' * causal}", spec, extents(
                    length, length
                ), "random"
        spec = dataclasses.replace(pinned, group=3, causal=True)
        yield f"{name}_grouped", spec, extents(77, 300, b=2, h=6), "random"
        for data in ("x900", "huge", "growing"):
            yield f"{name}_{data}", pinned, extents(333, 333), data
        for d, e in ((64, 64), (72, 72), (40, 20)):
            spec = dataclasses.replace(pinned, scale=d**-0.5)
            yield f"{name}_head_{d}_{e}", spec, extents(130, 300, d, e), "random"
        for dims, mask in (("bhmn", "f32"), ("mn", "i1")):
            spec = dataclasses.replace(
                pinned, dims_mask=dims, mask=mask, zero_empty_rows=mask == "i1"
            )
            yield f"{name}_mask_{mask}", spec, extents(130, 301, b=2), "random"
    pinned = Attention(
        element=FP8, kernel=f"#fp8.mma_attention_kernel<{WARP_KERNELS['narrow']}, slack = 0>"
    )
    for fast in (False, True):
        spec = dataclasses.replace(pinned, fast=fast, causal=fast)
        yield f"narrow_300{'_fast' * fast}", spec, extents(300, 300), "random"
        yield f"narrow_head_80{'_fast' * fast}", spec, extents(130, 333, 80), "random"


def decode() -> Iterator[tuple[str, Attention, dict[str, int], str]]:
    """Few query rows [attention_c23]: the keys in parts, and rows of several heads in a tile. Kernels are pinned.
    Lengths with and without empty parts, grouped heads, head dimensions, masks, large and one-sided scores."""

    def pinned(parts: int, heads: int = 1, settings: str = DECODE_KERNEL, **fields: object) -> Attention:
        kernel = f"#fp8.mma_attention_kernel<{settings}, tile_heads = {heads}, key_parts = {parts}>"
        return Attention(kernel=kernel, group=heads, **fields)

    def at(layout: tuple[str, ...]) -> dict[str, object]:
        return dict(zip(("dims_q", "dims_k", "dims_v", "dims_out"), layout))

    # 4589 keys are 72 tiles. With 47 parts, 36 have two of them and 11 are empty.
    for i, length in enumerate(DECODE_LENGTHS):
        for j, group in enumerate((1, 4, 8)):
            parts, rows = ((1, 2, 5, 47)[(i + j) % 4], (1, 2)[(i + j) % 2])
            element = ("bf16", "f16")[(i + j) % 2]
            spec = pinned(
                parts, group, element=element, out=element, **at((HEADS_FIRST, HEADS_INSIDE)[i % 2])
            )
            name = f"{rows}x{length}_{group}_heads_{parts}_parts"
            yield name, spec, extents(rows, length, b=2, h=2 * group), "random"
    for parts in (2, 17, 128):
        spec = pinned(parts, 4)
        yield f"{parts}_parts", spec, extents(1, 16384, b=1, h=8), "random"
    for rows in (3, 7, 16):
        # The rows of four heads need up to four tiles, the last of which may have few rows.
        spec = pinned(3, 4, **at(HEADS_INSIDE))
        yield f"{rows}_rows", spec, extents(rows, 777, b=2, h=8), "random"
    for d, e in ((64, 64), (256, 256), (72, 72), (40, 20), (64, 128)):
        settings = DECODE_WIDE if d == 256 else DECODE_KERNEL
        spec = pinned(5, 4, settings, scale=d**-0.5)
        yield f"head_{d}_{e}", spec, extents(2, 1111, d, e, b=2, h=8), "random"
    for data in DATA[1:]:
        yield data, pinned(6, 4), extents(2, 1111, h=4), data
    yield "two_heads_of_four", dataclasses.replace(pinned(3, 2), group=4), extents(
        2, 300, b=2, h=8
    ), "random"
    yield "two_warps", pinned(4, 8, DECODE_WIDE), extents(4, 1111, h=8), "random"
    yield "one_head_of_keys", dataclasses.replace(
        pinned(3, 3), group=1, dims_k="bnd", dims_v="bne"
    ), extents(2, 300, b=2, h=3), "random"
    for causal_rows, keys in ((16, 16), (9, 300), (16, 129)):
        spec = pinned(3, 4, causal=True)
        yield f"causal_{causal_rows}x{keys}", spec, extents(causal_rows, keys, b=2, h=8), "random"
    for scale in (-0.1, 0.0):
        name = f"scale_{scale}".replace("-", "minus_").replace(".", "_")
        yield name, pinned(3, 4, scale=scale), extents(2, 300, h=4), "random"
    yield "result_f32", pinned(4, 4, out="f32"), extents(2, 1111, h=4), "random"
    masked = (("bhmn", "f32"), ("mn", "bf16"), ("mn", "i1"), ("bn", "i1"), ("bhn", "f32"), ("hmn", "bf16"))
    for i, (dims, mask) in enumerate(masked):
        for parts in (1, 5):
            # The second row sees no key if rows have different masks.
            spec = pinned(parts, 4, dims_mask=dims, mask=mask, zero_empty_rows=i % 2 == 1)
            yield f"mask_{dims}_{mask}_{parts}_parts", spec, extents(3, 777, b=2, h=8), "random"
    for fill in ("infinite", "lowest"):
        # The causal mask of the last rows of a text, and a mask that hides padding. Both may hide whole parts.
        for pattern, dims in (("window", "mn"), ("padded", "bn")):
            spec = pinned(6, 4, dims_mask=dims, mask="bf16")
            yield f"{pattern}_{fill}", spec, extents(16, 1301, b=2, h=4), f"random {pattern}:{fill}"


def in_blocks() -> Iterator[tuple[str, Attention, dict[str, int], str]]:
    """FP8 with a scale for each row of q and each block of keys, where blocks differ by powers of ten."""
    layouts = (HEADS_FIRST, HEADS_INSIDE, ("bhmd", "bhnd", "bhen", "bhme"))
    for i, length in enumerate((77, 128, 129, 300, 1111)):
        spec = Attention(*layouts[i % 3], FP8, causal=i % 2 == 1, fast=i > 2, blocks=True)
        label = f"blocks_{length}_{spec.dims_v}{'_causal' * spec.causal}{'_fast' * spec.fast}"
        yield label, spec, extents(length, length), "random"
    for data in ("steps", "x30", "huge", "growing", "falling", "constant"):
        for fast in (False, True):
            spec = Attention(element=FP8, fast=fast, causal=data == "growing", blocks=True)
            yield f"blocks_{data}{'_fast' * fast}", spec, extents(1111, 1111, h=2), data
    for causal in (False, True):
        spec = Attention(*HEADS_INSIDE, FP8, causal=causal, blocks=True)
        yield f"blocks_many{'_causal' * causal}", spec, extents(1000, 1000, h=40), "steps"
    spec = Attention(*HEADS_INSIDE, FP8, group=3, causal=True, blocks=True)
    yield "blocks_grouped", spec, extents(300, 300, b=2, h=6), "steps"
    for i, length in enumerate((77, 128, 129, 300, 1111, 4589)):
        spec = Attention(*layouts[i % 3], FP8, causal=i % 2 == 1, fast=i == 4, quantizes=True)
        yield f"quantized_{length}_{spec.dims_v}", spec, extents(length, length, h=2), "steps"
    for d in (64, 72, 20):
        spec = Attention(*HEADS_INSIDE, FP8, group=2, scale=d**-0.5, quantizes=True)
        yield f"quantized_head_{d}", spec, extents(300, 300, d, h=4), "random"
    spec = Attention(dims_k="bnd", dims_v="bne", element=FP8, blocks=True)
    yield "blocks_one_head_of_keys", spec, extents(130, 300, b=2), "random"
    for d, e in ((64, 64), (72, 72), (192, 128)):
        spec = Attention(element=FP8, scale=d**-0.5, fast=d == 72, blocks=True)
        yield f"blocks_head_{d}_{e}", spec, extents(333, 300, d, e), "steps"
    for scale in (-0.1, 0.0):
        name = f"blocks_scale_{scale}".replace("-", "minus_").replace(".", "_")
        yield name, Attention(element=FP8, scale=scale, blocks=True), extents(130, 300), "random"
    for i, (dims, mask) in enumerate((("bhmn", "f32"), ("mn", "bf16"), ("bn", "i1"))):
        spec = Attention(
            element=FP8, zero_empty_rows=i == 1, causal=i == 2, dims_mask=dims, mask=mask, fast=i == 1, blocks=True
        )
        yield f"blocks_mask_{dims}_{mask}", spec, extents(300, 301, b=2), "random"
    for i, fill in enumerate(("infinite", "lowest")):
        spec = Attention(element=FP8, dims_mask="mn", mask="bf16", fast=i == 1, blocks=True)
        yield f"blocks_causal_{fill}", spec, extents(900, 900, h=3), f"steps causal:{fill}"
    for fast in (False, True):
        kernel = "#fp8.attention_kernel<warp_groups = 2, tile_keys = 64, slack = 0>"
        spec = Attention(element=FP8, fast=fast, blocks=True, kernel=kernel)
        yield f"blocks_in_turn{'_fast' * fast}", spec, extents(333, 777), "steps"
        spec = dataclasses.replace(spec, dims_mask="mn", mask="bf16")
        yield f"blocks_in_turn_window{'_fast' * fast}", spec, extents(333, 777), "steps window:infinite"


def attentions() -> (
    Iterator[tuple[str, str, Attention, dict[str, int], str, str]]
):
    """Name, group, form, sizes, data and the function; each with known and with unknown sizes."""
    for makers in (plain, others, masked, masked_blocks, quantized, by_warps, decode):
        for name, spec, extent, data in makers():
            for dynamic in (False, True):
                # There is no kernel if the length of a row of q or v is unknown, and none that quantizes
                # several batches of heads.
                unknown = "mn" if spec.quantizes else "bmn"
                known = {
                    d: None if dynamic and d in unknown else size
                    for d, size in extent.items()
                }
                kind = "blocks_" * (makers is masked_blocks) or "fp8_" * spec.is_fp8
                kind = "decode_" * (makers is decode) or kind
                label = f"attention_{kind}{name}{'_dynamic' * dynamic}"
                group = f"attention_{makers.__name__}_{spec.element}{'_dynamic' * dynamic}"
                yield label, group, spec, extent, data, attention(label, spec, known)
