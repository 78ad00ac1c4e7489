"""The tensors that a compiled program takes: those of a module, quantized as its manifest says."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import torch
from torch import Tensor

from fp8_mlir.pytorch.errors import CheckpointError
from fp8_mlir.pytorch.quantizing import quantize

# The types of the manifest, as torch names them.
DTYPES = {
    "f64": torch.float64,
    "f32": torch.float32,
    "f16": torch.float16,
    "bf16": torch.bfloat16,
    "i64": torch.int64,
    "i32": torch.int32,
    "i16": torch.int16,
    "i8": torch.int8,
    "i1": torch.bool,
    "f8E4M3FN": torch.float8_e4m3fn,
    "f8E5M2": torch.float8_e5m2,
    "f8E4M3FNUZ": torch.float8_e4m3fnuz,
    "f8E5M2FNUZ": torch.float8_e5m2fnuz,
    "f8E8M0FNU": torch.float8_e8m0fnu,
}


def quantized_entries(manifest: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    """The entries of the manifest for parameters that are quantized, by name."""
    return {entry["name"]: entry for entry in manifest["parameters"] if entry["quantized"]}


def quantize_tensors(
    tensors: Callable[[str], Tensor], entries: Mapping[str, Mapping[str, Any]], device: torch.device
) -> dict[str, Tensor]:
    """The data and scales of each entry, on the device, by name with ".data" or ".scale".

    `tensors` gives the tensor of a name, which is quantized where it is, or on the device if that is a GPU and
    the tensor is not on one. One tensor is quantized after the other. Raises CheckpointError if a tensor has
    another type or shape than its entry, or no values.
    """
    quantized: dict[str, Tensor] = {}
    for name, entry in entries.items():
        tensor = tensors(name).detach()
        check_original(name, entry, tensor)
        if tensor.device.type == "cpu":
            tensor = tensor.to(device)
        data, scale = quantize(tensor, entry)
        quantized[f"{name}.data"] = data.to(device)
        if scale is not None:
            quantized[f"{name}.scale"] = scale.to(device)
    return quantized


def check_original(name: str, entry: Mapping[str, Any], tensor: Tensor) -> None:
    """Raises CheckpointError if the tensor has not the type and shape for which the program was compiled."""
    if tensor.is_meta:
        raise CheckpointError(
            f"{name}: expected a tensor with values, got one on the meta device, and the checkpoint has none"
        )
    original = entry["original"]
    wanted = (DTYPES[original["type"]], list(original["shape"]))
    if (tensor.dtype, list(tensor.shape)) != wanted:
        raise CheckpointError(
            f"{name}: expected {spell(*wanted)}, got {spell(tensor.dtype, tensor.shape)}"
        )


def spell(dtype: torch.dtype, shape: Sequence[int]) -> str:
    return f"{str(dtype).removeprefix('torch.')}{list(shape)}"
