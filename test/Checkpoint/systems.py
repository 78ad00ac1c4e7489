"""The quantization of each program that defines a layout, in NumPy.

These functions follow the behavior of the programs: types of intermediate values,
floors, fallbacks, and the order of operations. They share no code with the library.
Each function takes the name of a layer ("X") and its weight, and returns the tensors
of the layer.
"""

import json

import ml_dtypes
import numpy as np

E4M3 = ml_dtypes.float8_e4m3fn
E5M2 = ml_dtypes.float8_e5m2
BF16 = ml_dtypes.bfloat16
LARGEST = {E4M3: 448.0, E5M2: 57344.0}


def clamp_cast(x, fmt):
    """A clamp, and then a cast that rounds to nearest even. NaN stays NaN."""
    with np.errstate(all="ignore"):
        return np.clip(x, -LARGEST[fmt], LARGEST[fmt]).astype(fmt)


def amax(x, axis):
    """The largest magnitude, in the type of x. If there is a NaN, the result is NaN, as in torch."""
    with np.errstate(all="ignore"):
        return np.max(np.abs(x), axis=axis, keepdims=True)


def in_type(x, dtype):
    """An f32 result rounded to the type in which a program computes."""
    with np.errstate(all="ignore"):
        return np.asarray(x, np.float32).astype(dtype)


# --- ComfyUI ------------------------------------------------------------------


def comfy_cast(name, w, fmt=E4M3):
    with np.errstate(all="ignore"):
        return {f"{name}.weight": w.astype(np.float32).astype(fmt)}


def _comfy_tensor(w, fmt):
    largest = np.float32(amax(w, None).astype(np.float32).reshape(()))
    # In ComfyUI a zero weight has the scale 0, and its codes are not defined. Here the scale is 1.
    scale = largest / np.float32(LARGEST[fmt]) if largest != 0 else np.float32(1)
    if np.isinf(scale):
        scale = np.finfo(np.float32).max
    with np.errstate(all="ignore"):
        codes = clamp_cast(w.astype(np.float32) / scale, fmt)
    return codes, np.asarray(scale, np.float32)


def comfy_scaled(name, w, fmt=E4M3):
    codes, scale = _comfy_tensor(w, fmt)
    return {f"{name}.weight": codes, f"{name}.scale_weight": scale}


def comfy_quant(name, w, fmt=E4M3, marked=True):
    codes, scale = _comfy_tensor(w, fmt)
    tensors = {f"{name}.weight": codes, f"{name}.weight_scale": scale}
    text = json.dumps({"format": "float8_e4m3fn" if fmt == E4M3 else "float8_e5m2"})
    if marked:
        tensors[f"{name}.comfy_quant"] = np.frombuffer(text.encode(), np.uint8)
    return tensors


def _round_up(x, multiple):
    return -(-x // multiple) * multiple


def swizzle(scales):
    """Tiles of 128 x 4, in which rows r, r + 32, r + 64 and r + 96 are adjacent."""
    rows, columns = _round_up(scales.shape[0], 128), _round_up(scales.shape[1], 4)
    padded = np.zeros((rows, columns), scales.dtype)
    padded[: scales.shape[0], : scales.shape[1]] = scales
    tiles = padded.reshape(rows // 128, 4, 32, columns // 4, 4)
    return tiles.transpose(0, 3, 2, 1, 4).reshape(rows, columns)


def _exponents(largest):
    """The exact ceil(log2(largest / 448)) for finite numbers."""
    quotient = (largest.astype(np.float32) / np.float32(448)).astype(np.float64)
    fraction, exponent = np.frexp(quotient)
    return np.where(fraction == 0.5, exponent - 1, exponent)


def comfy_mx(name, w):
    n, k = w.shape
    padded = np.zeros((_round_up(n, 32), _round_up(k, 32)), np.float32)
    padded[:n, :k] = w.astype(np.float32)
    blocks = padded.reshape(padded.shape[0], -1, 32)
    largest = amax(blocks, -1)
    codes = np.clip(_exponents(largest) + 127, 0, 254)
    codes = np.where(largest == 0, 0, codes)
    codes = np.where(np.isinf(largest), 254, codes)
    codes = np.where(np.isnan(largest), 255, codes).astype(np.uint8)
    with np.errstate(all="ignore"):
        scale = np.where(
            codes == 255, np.nan, np.ldexp(1.0, codes.astype(int) - 127)
        ).astype(np.float32)
        q = clamp_cast(blocks / scale, E4M3).reshape(padded.shape)
    return {
        f"{name}.weight": q,
        f"{name}.weight_scale": swizzle(codes[..., 0]),
        f"{name}.comfy_quant": np.frombuffer(b'{"format": "mxfp8"}', np.uint8),
    }


# --- musubi-tuner -------------------------------------------------------------


def musubi(name, w, mode, fmt=E4M3, block=64):
    if w.ndim != 2:
        mode = "tensor"
    elif mode == "block" and w.shape[1] % block:
        mode = "channel"
    x = w.reshape(w.shape[0], -1, block) if mode == "block" else w
    largest = amax(x, None if mode == "tensor" else -1)
    # The quotient and the floor have the type of the weight.
    scale = in_type(largest.astype(np.float32) / np.float32(LARGEST[fmt]), w.dtype)
    floor = in_type(1e-8, w.dtype)
    scale = np.where(np.isnan(scale), scale, np.maximum(scale, floor))
    with np.errstate(all="ignore"):
        q = x.astype(np.float32) / scale.astype(np.float32)
    q = clamp_cast(np.where(np.isnan(q), np.float32(0), q), fmt)
    if mode == "tensor":
        scale = scale.reshape(())
    return {f"{name}.weight": q.reshape(w.shape), f"{name}.scale_weight": scale}


# --- transformers, DeepSeek ---------------------------------------------------


def _tiles(w, rows=128, columns=128):
    """f32 blocks [row of blocks, column of blocks, elements], zeros outside."""
    n, k = w.shape
    padded = np.zeros((_round_up(n, rows), _round_up(k, columns)), np.float32)
    padded[:n, :k] = w.astype(np.float32)
    blocks = padded.reshape(padded.shape[0] // rows, rows, -1, columns)
    return blocks.transpose(0, 2, 1, 3)


def _untile(blocks, shape):
    a, b, rows, columns = blocks.shape
    whole = blocks.transpose(0, 2, 1, 3).reshape(a * rows, b * columns)
    return np.ascontiguousarray(whole[: shape[0], : shape[1]])


def transformers_block(name, w):
    """Returns None if transformers does not quantize the weight."""
    if w.ndim != 2 or w.shape[0] % 128 or w.shape[1] % 128:
        return None
    x = _tiles(w)
    largest = amax(x, (2, 3))
    with np.errstate(all="ignore"):
        # PyTorch divides a number by a tensor through the reciprocal.
        factor = np.float32(1) / largest * np.float32(448)
        factor = np.where(largest > 0, factor, np.float32(1))
        q = clamp_cast(x * factor, E4M3)
        inverse = (np.float32(1) / factor)[:, :, 0, 0]
    return {
        f"{name}.weight": _untile(q, w.shape),
        f"{name}.weight_scale_inv": inverse.astype(np.float32),
    }


def deepseek_block(name, w, scale_type=np.float32):
    """The scale is amax / 448, and elements are divided by it. Edges are treated as if padded with zeros."""
    x = _tiles(w)
    largest = amax(x, (2, 3))
    with np.errstate(all="ignore"):
        quotient = largest / np.float32(448)
        if scale_type == ml_dtypes.float8_e8m0fnu:
            codes = np.clip(_exponents(largest) + 127, 0, 254)
            codes = np.where(np.isinf(largest), 254, codes)
            codes = np.where(largest == 0, 127, codes)
            codes = np.where(np.isnan(largest), 255, codes).astype(np.uint8)
            stored = codes.view(scale_type)
            value = np.where(codes == 255, np.nan, np.ldexp(1.0, codes.astype(int) - 127))
        else:
            largest_scale = np.float32(ml_dtypes.finfo(scale_type).max)
            stored = np.where(largest == 0, np.float32(1), quotient).astype(scale_type)
            stored = np.where(np.isinf(stored), largest_scale.astype(scale_type), stored)
            smallest = np.array(1, f"u{stored.dtype.itemsize}").view(scale_type)
            stored = np.where(stored == 0, smallest, stored)
            value = stored
        q = clamp_cast(x / value.astype(np.float32), E4M3)
    return {
        f"{name}.weight": _untile(q, w.shape),
        f"{name}.weight_scale_inv": stored[:, :, 0, 0],
    }


# --- vLLM, ModelOpt -----------------------------------------------------------


def vllm_tensor(name, w):
    codes, scale = _comfy_tensor(w, E4M3)
    return {f"{name}.weight": codes, f"{name}.weight_scale": scale}


# --- compressed-tensors -------------------------------------------------------


def _compressed_scale(largest, dtype):
    """amax / 448 in the model's type, or the epsilon of that type if the result is zero."""
    scale = in_type(largest.astype(np.float32) / np.float32(448), dtype)
    return np.where(scale == 0, dtype(ml_dtypes.finfo(dtype).eps), scale)


def _compressed_codes(x, scale, dtype):
    """The quotient is rounded to the model's type before the cast."""
    with np.errstate(all="ignore"):
        return clamp_cast(
            in_type(x.astype(np.float32) / scale.astype(np.float32), dtype).astype(
                np.float32
            ),
            E4M3,
        )


def compressed(name, w, strategy, group=128):
    """Returns None if compressed-tensors raises an error."""
    dtype = w.dtype.type
    if strategy == "group":
        if w.shape[1] % group:
            return None
        x = w.reshape(w.shape[0], -1, group)
        scale = _compressed_scale(amax(x, -1), dtype)
        q, stored = _compressed_codes(x, scale, dtype), scale[..., 0]
    elif strategy == "block":
        x = _tiles(w)
        scale = _compressed_scale(amax(x, (2, 3)), dtype)
        q, stored = _untile(_compressed_codes(x, scale, dtype), w.shape), scale[..., 0, 0]
    else:
        scale = _compressed_scale(amax(w, None if strategy == "tensor" else -1), dtype)
        q = _compressed_codes(w, scale, dtype)
        stored = scale.reshape(1) if strategy == "tensor" else scale
    return {f"{name}.weight": q.reshape(w.shape), f"{name}.weight_scale": stored}


def compressed_mx(name, w):
    """The scale is the power of two below amax times 2^-8. If amax is at least 1.75 times that power, it is
    doubled."""
    if w.shape[1] % 32:
        return None
    x = w.reshape(w.shape[0], -1, 32).astype(np.float32)
    largest = amax(x, -1)
    fraction, exponent = np.frexp(largest.astype(np.float64))
    codes = np.clip(exponent - 1 + (2 * fraction >= 1.75) - 8 + 127, 0, 254)
    codes = np.where(largest == 0, 0, codes).astype(np.uint8)
    with np.errstate(all="ignore"):
        q = clamp_cast(x / np.ldexp(1.0, codes.astype(int) - 127).astype(np.float32), E4M3)
    return {f"{name}.weight": q.reshape(w.shape), f"{name}.weight_scale": codes[..., 0]}
