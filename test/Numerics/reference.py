"""The meaning of the fp8 operations in NumPy, as an independent oracle.

docs/Numerics.md states the rules; labels in brackets name them. Casts go
through ml_dtypes, powers of two through exact f64 arithmetic, and matmuls
through f64, so that nothing here shares code or tricks with the library.

Arrays of FP8 have ml_dtypes' types. Formats, scale types and policies are
spelled as in IR: "f8E4M3FN", "bf16", "pow2_ceil", ...
"""

import ml_dtypes
import numpy as np

FORMATS = {
    "f8E4M3FN": ml_dtypes.float8_e4m3fn,
    "f8E5M2": ml_dtypes.float8_e5m2,
    "f8E4M3FNUZ": ml_dtypes.float8_e4m3fnuz,
    "f8E5M2FNUZ": ml_dtypes.float8_e5m2fnuz,
}
FLOATS = {"f32": np.float32, "bf16": ml_dtypes.bfloat16, "f16": np.float16}
SCALE_TYPES = {
    "f32": np.float32,
    "bf16": ml_dtypes.bfloat16,
    "f8E8M0FNU": ml_dtypes.float8_e8m0fnu,
}
# The types of scales with the ways to round them that quantization has for each.
SCALE_ROUNDINGS = [
    ("f32", "nearest"),
    ("bf16", "nearest"),
    ("f32", "pow2_ceil"),
    ("bf16", "pow2_nearest"),
    ("f8E8M0FNU", "pow2_ceil"),
    ("f8E8M0FNU", "pow2_nearest"),
]
E8M0_NAN = 255
F32_MAX = np.finfo(np.float32).max
SMALLEST_SCALE = {"f32": 2.0**-149, "bf16": 2.0**-133}


def max_finite(fmt):
    """The largest finite value of an FP8 format."""
    return float(ml_dtypes.finfo(FORMATS[fmt]).max)


# --- casts ------------------------------------------------------------------


def cast(x, fmt, overflow="saturate"):
    """Casts to FP8: to nearest even [cast_c1], with overflow [cast_c2, cast_c3] and NaN [cast_c4]."""
    x = np.asarray(x).astype(np.float32)
    if overflow == "saturate":
        # Clipping before the cast does not change numbers that round into the range.
        x = np.clip(x, -max_finite(fmt), max_finite(fmt))
    with np.errstate(over="ignore", invalid="ignore"):
        return x.astype(FORMATS[fmt])


def encode_e8m0(x, rounding="pow2_ceil"):
    """Codes (uint8) of the powers of two to which `rounding` rounds [cast_c5]."""
    with np.errstate(invalid="ignore"):  # signalling NaNs
        x = np.asarray(x).astype(np.float64)
    valid = np.isfinite(x) & (x > 0)
    # x = fraction * 2^exponent with fraction in [0.5, 1)
    fraction, exponent = np.frexp(np.where(valid, x, 1.0))
    low = exponent.astype(np.int64) - 1
    significand = fraction * 2
    if rounding == "pow2_ceil":
        up = significand > 1
    else:
        # The midpoint of 2^e and 2^(e+1) is 1.5 * 2^e; ties to the even code.
        up = (significand > 1.5) | ((significand == 1.5) & ((low + 127) % 2 == 1))
    codes = np.clip(low + up + 127, 0, 254)
    codes = np.where(x == 0, 0, codes)
    codes = np.where(x == np.inf, 254, codes)
    codes = np.where(np.isnan(x) | (x < 0), E8M0_NAN, codes)
    return codes.astype(np.uint8)


def decode_e8m0(codes):
    """2^(code - 127) as f32; 255 is NaN."""
    codes = np.asarray(codes).view(np.uint8)
    values = np.ldexp(1.0, codes.astype(np.int64) - 127)
    return np.where(codes == E8M0_NAN, np.nan, values).astype(np.float32)


def scale_values(scale):
    """Scales of any type as f32."""
    scale = np.asarray(scale)
    if scale.dtype == ml_dtypes.float8_e8m0fnu:
        return decode_e8m0(scale)
    return scale.astype(np.float32)


# --- blocks -----------------------------------------------------------------


def scale_shape(shape, block):
    """ceildiv(dim, block); -1 is the whole dimension [block_c1..c3]."""
    assert len(shape) == len(block)
    return tuple(1 if b == -1 else -(-d // b) for d, b in zip(shape, block))


def expand(scale, shape, block):
    """The scale of every element: `scale` repeated over its blocks."""
    scale = np.asarray(scale)
    assert scale.shape == scale_shape(shape, block), (scale.shape, shape, block)
    for axis, (dim, size) in enumerate(zip(shape, block)):
        index = np.zeros(dim, int) if size == -1 else np.arange(dim) // size
        scale = np.take(scale, index, axis=axis)
    return scale


def amax(x, block):
    """Largest absolute value of every block as f32; NaN propagates [amax_c1]."""
    x = np.abs(np.asarray(x).astype(np.float32))
    result = np.zeros(scale_shape(x.shape, block), np.float32)
    for index in np.ndindex(*result.shape):
        part = x[
            tuple(
                slice(None) if b == -1 else slice(i * b, (i + 1) * b)
                for i, b in zip(index, block)
            )
        ]
        result[index] = np.max(part, initial=np.float32(0))  # np.max keeps NaN
    return np.where(np.isnan(result), np.float32(np.nan), result)


# --- operations -------------------------------------------------------------


def compute_scale(amax, fmt, scale_type="f32", rounding="nearest", amax_floor=0.0):
    """The stored scale of every amax [scale_c1..c4, scale_c8]."""
    if scale_type == "f8E8M0FNU":
        assert rounding != "nearest"  # [scale_c5]
    floored = np.maximum(np.asarray(amax, np.float32), np.float32(amax_floor))
    with np.errstate(invalid="ignore", under="ignore"):
        quotient = floored / np.float32(max_finite(fmt))
    if rounding != "nearest":
        codes = encode_e8m0(quotient, rounding)
        codes = np.where(floored == 0, np.uint8(127), codes)
        if scale_type == "f8E8M0FNU":
            return codes.view(ml_dtypes.float8_e8m0fnu)
        return decode_e8m0(codes).astype(SCALE_TYPES[scale_type])
    dtype = SCALE_TYPES[scale_type]
    with np.errstate(over="ignore", under="ignore"):
        scale = quotient.astype(dtype)
    largest = ml_dtypes.finfo(dtype).max
    scale = np.where(scale == dtype(np.inf), largest, scale).astype(dtype)
    scale = np.where(scale == 0, dtype(SMALLEST_SCALE[scale_type]), scale)
    scale = np.where(floored == 0, dtype(1), scale)
    return np.where(np.isnan(quotient), dtype(np.nan), scale).astype(dtype)


def quantize(x, scale, block, fmt, division="ieee", overflow="saturate"):
    """cast(x / scale) with one scale for each block [quantize_c2, quantize_c4]."""
    x = np.asarray(x).astype(np.float32)
    s = expand(scale_values(scale), x.shape, block)
    with np.errstate(all="ignore"):
        if division == "ieee":
            quotient = x / s
        else:
            quotient = x * np.clip(np.float32(1) / s, -F32_MAX, F32_MAX)
    quotient = np.where(np.isnan(quotient), np.float32(np.nan), quotient)
    return cast(quotient, fmt, overflow)


def dynamic_quantize(
    x,
    block,
    fmt,
    scale_type="f32",
    rounding="nearest",
    amax_floor=0.0,
    division="ieee",
    overflow="saturate",
):
    """(FP8 data, scales) of x: amax, compute_scale, quantize [quantize_c3]."""
    scale = compute_scale(amax(x, block), fmt, scale_type, rounding, amax_floor)
    return quantize(x, scale, block, fmt, division, overflow), scale


def dequantize(x, scales, out="bf16"):
    """f32 products of x with each scale in turn, rounded once to `out`
    [dequantize_c1]. `scales` has pairs (scale, block). The block shape has an entry
    for each dimension of x."""
    value = np.asarray(x).astype(np.float32)
    with np.errstate(all="ignore"):
        for scale, block in scales:
            value = value * expand(scale_values(scale), value.shape, block)
        return value.astype(FLOATS[out])


def _scaled(x, scale, block):
    value = np.asarray(x).astype(np.float64)
    if scale is None:
        return value
    return value * expand(scale_values(scale).astype(np.float64), value.shape, block)


def scaled_matmul(
    spec, a, b, scale_a=None, block_a=None, scale_b=None, block_b=None, init=None
):
    """init + einsum(spec, a * scale_a, b * scale_b) in f64 [matmul_c3].

    `spec` is an einsum string of two operands, such as "mk,nk->mn". The f64
    sum is itself off by a few times 2^-53, far below `matmul_bound`."""
    with np.errstate(invalid="ignore"):
        result = np.einsum(
            spec, _scaled(a, scale_a, block_a), _scaled(b, scale_b, block_b)
        )
    return result if init is None else result + np.asarray(init, np.float64)


def matmul_bound(
    spec, a, b, scale_a=None, block_a=None, scale_b=None, block_b=None, init=None
):
    """The largest error that an f32 evaluation in any order may have against
    `scaled_matmul` [matmul_c11]. Inputs are finite and no f32 overflows."""
    u = 2.0**-24
    fa, fb = np.abs(_scaled(a, None, None)), np.abs(_scaled(b, None, None))
    xa = np.abs(_scaled(a, scale_a, block_a))
    xb = np.abs(_scaled(b, scale_b, block_b))
    sa = np.ones_like(fa) if scale_a is None else _scaled(np.ones_like(fa), scale_a, block_a)
    sb = np.ones_like(fb) if scale_b is None else _scaled(np.ones_like(fb), scale_b, block_b)
    ones_a, ones_b = np.ones_like(fa), np.ones_like(fb)
    k = np.einsum(spec, ones_a, ones_b)
    total = np.einsum(spec, xa, xb)
    if init is not None:
        total = total + np.abs(np.asarray(init, np.float64))
    n = k + 3
    gamma = n * u / (1 - n * u)
    underflow = (
        k
        + np.einsum(spec, xa + sa, ones_b)
        + np.einsum(spec, ones_a, xb + sb)
        + np.einsum(spec, fa, fb)
    )
    return gamma * total + 2.0**-149 * underflow
