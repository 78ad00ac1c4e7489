"""Quantizes tensors by torch, on the device where they are.

docs/Numerics.md says which bytes result. They are those of fp8-weights, for every entry of a manifest. Nothing
waits for the device. Beside the tensor and the results, at most BAND elements are in memory at a time.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor

BAND = 1 << 24  # elements that are quantized at a time


@dataclass(frozen=True)
class Format:
    """An FP8 format of docs/Numerics.md. `overflow` and `nan` are codes without the sign."""

    dtype: torch.dtype
    largest: float  # the largest finite value
    too_large: float  # larger magnitudes round beyond the largest value
    tie_is_too_large: bool  # whether a magnitude of `too_large` itself rounds beyond the largest value
    overflow: int  # the code of a magnitude that is too large, with overflow = nan
    nan: int
    has_sign: bool  # whether NaN and zero have a sign


FORMATS = {
    "f8E4M3FN": Format(torch.float8_e4m3fn, 448.0, 464.0, False, 0x7F, 0x7F, True),
    "f8E5M2": Format(torch.float8_e5m2, 57344.0, 61440.0, True, 0x7C, 0x7E, True),
    "f8E4M3FNUZ": Format(torch.float8_e4m3fnuz, 240.0, 248.0, True, 0x80, 0x80, False),
    "f8E5M2FNUZ": Format(torch.float8_e5m2fnuz, 57344.0, 61440.0, True, 0x80, 0x80, False),
}
LARGEST_F32 = torch.finfo(torch.float32).max


@dataclass(frozen=True)
class ScaleType:
    dtype: torch.dtype
    bits: torch.dtype  # an integer type of the same size
    smallest: float
    largest: float
    nan: int


SCALE_TYPES = {
    "f32": ScaleType(torch.float32, torch.int32, 2.0**-149, LARGEST_F32, 0x7FC00000),
    "bf16": ScaleType(torch.bfloat16, torch.int16, 2.0**-133, torch.finfo(torch.bfloat16).max, 0x7FC0),
}
E8M0 = "f8E8M0FNU"


def quantize(tensor: Tensor, entry: Mapping[str, Any]) -> tuple[Tensor, Tensor | None]:
    """The data and the scales of a tensor, by the rules of an entry of a manifest. A cast has no scales."""
    form = FORMATS[entry["data"]["type"]]
    shape, stored = list(tensor.shape), list(entry["data"]["shape"])
    make = torch.empty if stored == shape else torch.zeros  # padded rows end in zeros
    codes = make(stored, dtype=torch.uint8, device=tensor.device)
    used = codes if stored == shape else codes.narrow(-1, 0, shape[-1])
    scale = None
    if entry.get("scale") is not None:
        amax = block_amax(tensor, entry["block"])
        scale = compute_scale(amax, form, entry["scale"]["type"], entry["scale_rounding"], entry["amax_floor"])
    for start, stop in bands(shape):
        band = tensor[start:stop] if shape else tensor
        if scale is None:
            quotient = band.to(torch.float32, copy=True)
        else:
            quotient = divide(*with_factors(band, scale, shape, entry["block"], start, stop), entry["division"])
        made = encode(quotient, form, entry["overflow"], keep_sign_of_nan=scale is None)
        (used[start:stop] if shape else used).copy_(made.reshape(band.shape))
    return codes.view(form.dtype), scale


def dequantize(data: Tensor, scale: Tensor | None, entry: Mapping[str, Any], dtype: torch.dtype) -> Tensor:
    """The values of data and scales in `dtype`. Products are computed in f32 and rounded once."""
    shape = list(entry["original"]["shape"])
    result = torch.empty(shape, dtype=dtype, device=data.device)
    used = data if list(data.shape) == shape else data.narrow(-1, 0, shape[-1])
    for start, stop in bands(shape):
        values = (used[start:stop] if shape else used).float()
        if scale is not None:
            values, factors = with_factors(values, scale, shape, entry["block"], start, stop)
            values = values * factors
        target = result[start:stop] if shape else result
        target.copy_(values.reshape(target.shape))
    return result


def bands(shape: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Ranges of the first dimension with about BAND elements each."""
    if not shape:
        yield 0, 1
        return
    row = 1
    for size in shape[1:]:
        row *= size
    step = max(1, BAND // max(row, 1))
    for start in range(0, shape[0], step):
        yield start, min(start + step, shape[0])


# ---- Scales


def block_amax(tensor: Tensor, block: Sequence[int]) -> Tensor:
    """The largest magnitude of each block, in f32. NaN if the block has one."""
    if tensor.numel() == 0:
        counts = [1 if b == -1 else -(-s // b) for s, b in zip(tensor.shape, block)]
        return torch.zeros(counts, device=tensor.device)
    reduced, is_magnitude = tensor, False
    # The last dimension first: its elements are neighbours in memory.
    for dim in reversed(range(tensor.dim())):
        if block[dim] == 1:
            continue
        largest = reduce_blocks(reduced, dim, block[dim], torch.amax)
        if not is_magnitude:
            smallest = reduce_blocks(reduced, dim, block[dim], torch.amin)
            largest = torch.maximum(largest, -smallest)
        reduced, is_magnitude = largest, True
    return (reduced if is_magnitude else reduced.abs()).float()


def reduce_blocks(tensor: Tensor, dim: int, block: int, reduce: Any) -> Tensor:
    size = tensor.shape[dim]
    if block == -1 or block >= size:
        return reduce(tensor, dim, keepdim=True)
    whole = size - size % block
    parts = [reduce(tensor.narrow(dim, 0, whole).unflatten(dim, (-1, block)), dim + 1)]
    if whole < size:
        parts.append(reduce(tensor.narrow(dim, whole, size - whole), dim, keepdim=True))
    return torch.cat(parts, dim)


def compute_scale(amax: Tensor, form: Format, kind: str, rounding: str, floor: float) -> Tensor:
    """The scales as they are stored."""
    floored = amax.clamp_min(floor)
    # A number as divisor would become a multiplication by its reciprocal on a GPU.
    quotient = floored / torch.full_like(floored, form.largest)
    target = SCALE_TYPES.get(kind, SCALE_TYPES["f32"])
    if rounding != "nearest":
        codes = torch.where(floored == 0, 127, power_codes(quotient, rounding))  # zero has the scale 1
        if kind == E8M0:
            return codes.to(torch.uint8).view(torch.float8_e8m0fnu)
        scale = power_values(codes)
    else:
        scale = quotient.to(target.dtype).float().clamp(target.smallest, target.largest)
        scale = torch.where(floored == 0, 1.0, scale)
    # Which NaN a conversion to bf16 writes differs between processors.
    bits = scale.to(target.dtype).view(target.bits)
    return bits.masked_fill(quotient.isnan(), target.nan).view(target.dtype)


def power_codes(value: Tensor, rounding: str) -> Tensor:
    """Rounds f32 numbers that are not negative to f8E8M0FNU. Returns the codes in int32."""
    bits = value.view(torch.int32)
    exponent, mantissa = bits >> 23, bits & 0x7FFFFF
    is_subnormal = exponent == 0  # code 0 is 2**-127, a subnormal number
    if rounding == "pow2_ceil":
        goes_up = torch.where(is_subnormal, mantissa > 0x400000, mantissa > 0)
    else:
        half = 0x400000
        is_odd = (exponent & 1) == 1
        goes_up = torch.where(
            is_subnormal, mantissa > 0x600000, (mantissa > half) | ((mantissa == half) & is_odd)
        )
    codes = (exponent + goes_up.to(torch.int32)).clamp(max=254)
    return torch.where(value.isnan(), 255, codes)


def power_values(codes: Tensor) -> Tensor:
    """The values of codes of f8E8M0FNU, in f32."""
    bits = torch.where(codes == 0, 0x400000, codes << 23)
    return torch.where(codes == 255, 0x7FC00000, bits).to(torch.int32).view(torch.float32)


def scale_values(scale: Tensor) -> Tensor:
    """Scales of any type in f32."""
    if scale.dtype == torch.float8_e8m0fnu:
        return power_values(scale.view(torch.uint8).to(torch.int32))
    return scale.float()


# ---- Codes


def with_factors(
    band: Tensor, scale: Tensor, shape: Sequence[int], block: Sequence[int], start: int, stop: int
) -> tuple[Tensor, Tensor]:
    """The rows from start to stop, and the scales of their elements in f32, which broadcast to them.

    The last dimension of the rows may be split into blocks.
    """
    factors = scale_values(scale)
    for dim in range(len(shape)):
        first, last = (start, stop) if dim == 0 else (0, shape[dim])
        if factors.shape[dim] == 1 and shape[dim] != 1:
            continue
        if dim == len(shape) - 1 and dim > 0 and block[dim] > 1 and shape[dim] % block[dim] == 0:
            # One factor for each block is enough.
            band = band.unflatten(dim, (-1, block[dim]))
            factors = factors.unsqueeze(-1)
            continue
        size = shape[dim] if block[dim] == -1 else block[dim]
        index = torch.arange(first, last, device=band.device) // max(size, 1)
        factors = factors.index_select(dim, index)
    return band, factors


def divide(band: Tensor, factors: Tensor, division: str) -> Tensor:
    """The elements divided by their scales, in f32."""
    if division == "ieee":
        return band / factors
    reciprocal = torch.ones_like(factors) / factors
    return band * reciprocal.clamp(-LARGEST_F32, LARGEST_F32)


def encode(value: Tensor, form: Format, overflow: str, *, keep_sign_of_nan: bool) -> Tensor:
    """The codes of f32 numbers. Overwrites `value`."""
    is_nan = value.isnan()
    sign = (value.view(torch.int32) < 0).to(torch.uint8) << 7 if overflow == "nan" or keep_sign_of_nan else None
    if overflow == "nan":
        magnitude = value.abs()
        beyond = magnitude >= form.too_large if form.tie_is_too_large else magnitude > form.too_large
    codes = value.clamp_(-form.largest, form.largest).to(form.dtype).view(torch.uint8)
    signed = sign if form.has_sign else None
    if overflow == "nan":
        codes = torch.where(beyond, form.overflow | signed if signed is not None else form.overflow, codes)
    if signed is not None and keep_sign_of_nan:
        return torch.where(is_nan, form.nan | signed, codes)
    return codes.masked_fill_(is_nan, form.nan)
