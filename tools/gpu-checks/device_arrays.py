"""Copies NumPy arrays to torch tensors on the GPU and back. Fills results with NaN before a call."""

from __future__ import annotations

from collections.abc import Sequence

import ml_dtypes
import numpy as np
import torch

DEVICE = "cuda"

TORCH_TYPES = {
    "f32": torch.float32,
    "f16": torch.float16,
    "bf16": torch.bfloat16,
    "f64": torch.float64,
    "i64": torch.int64,
    "i32": torch.int32,
    "i8": torch.int8,
    "f8E4M3FN": torch.float8_e4m3fn,
    "f8E5M2": torch.float8_e5m2,
    "f8E8M0FNU": torch.float8_e8m0fnu,
}
NUMPY_TYPES = {
    torch.bfloat16: ml_dtypes.bfloat16,
    torch.float8_e4m3fn: ml_dtypes.float8_e4m3fn,
    torch.float8_e5m2: ml_dtypes.float8_e5m2,
    torch.float8_e8m0fnu: ml_dtypes.float8_e8m0fnu,
}
TORCH_OF_NUMPY = {np.dtype(numpy): ours for ours, numpy in NUMPY_TYPES.items()}
RAW = {1: (torch.uint8, np.uint8), 2: (torch.int16, np.int16)}


def to_device(array: np.ndarray) -> torch.Tensor:
    array = np.array(array, order="C")  # torch wants to write
    narrow = TORCH_OF_NUMPY.get(array.dtype)
    if narrow is None:
        return torch.from_numpy(array).to(DEVICE)
    _, raw = RAW[array.dtype.itemsize]
    return torch.from_numpy(array.view(raw)).to(DEVICE).view(narrow)


def to_host(tensor: torch.Tensor) -> np.ndarray:
    narrow = NUMPY_TYPES.get(tensor.dtype)
    if narrow is None:
        return tensor.cpu().numpy()
    raw, _ = RAW[tensor.element_size()]
    return tensor.view(raw).cpu().numpy().view(narrow)


def poison(tensors: Sequence[torch.Tensor]) -> None:
    """Sets all bits, which is NaN in every float type."""
    for tensor in tensors:
        if tensor.numel():
            tensor.view(torch.uint8).fill_(0xFF)


def same_bytes(a: torch.Tensor, b: torch.Tensor) -> bool:
    """Whether all bytes are equal, also those of NaN."""
    return torch.equal(a.view(torch.uint8), b.view(torch.uint8))


def poisoned(function: object, shapes: Sequence[Sequence[int]]) -> list[torch.Tensor]:
    """Memory for the results of a function, filled with NaN."""
    tensors = [
        torch.empty(tuple(shape), dtype=TORCH_TYPES[spec.dtype], device=DEVICE)
        for spec, shape in zip(function.results, shapes, strict=True)
    ]
    poison(tensors)
    return tensors
