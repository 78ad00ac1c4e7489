"""Random weights that depend only on their names, and an FP8 checkpoint of them.

No weight is kept: whoever needs one makes it again. The checkpoint has the layout hf-block and the bytes that
`fp8-weights quantize --layout=hf-block --semantics=plain` writes for the same weights.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from fp8_mlir.pytorch.quantizing import quantize
from fp8_mlir.pytorch.tensor_files import write_tensors

# What the manifest must say about a weight, so that hf-block has it in the form that the program takes.
FORM = {
    "block": [128, 128],
    "overflow": "saturate",
    "scale_rounding": "nearest",
    "amax_floor": 0,
    "division": "ieee",
}


def random_weight(
    name: str, shape: Sequence[int], dtype: torch.dtype, device: torch.device
) -> Tensor:
    """The weight of this name. It is the same in every run on one kind of device.

    Matrices keep the variance of their input; gains of norms are near 1; biases are small.
    """
    stream = torch.Generator(device).manual_seed(zlib.crc32(name.encode()))
    values = torch.randn(tuple(shape), generator=stream, device=device)
    if len(shape) > 1:
        fan = values[0].numel() if name.endswith("weight") else shape[-1]
        values *= fan**-0.5
    elif name.endswith("bias"):
        values *= 0.02
    else:
        values = 1 + 0.1 * values
    return values.to(dtype)


def scale_name(name: str) -> str:
    return f"{name}_scale_inv"


def write_checkpoint(
    described: Mapping[str, Any], path: Path, device: torch.device, in_fp8: bool = True
) -> None:
    """Writes the weights that a saved program needs. `described` is the content of its parameters.json.

    A matrix is in FP8 if `in_fp8` is set and the program takes it in the form of the layout. Other weights have the
    types that they have in the module.
    """
    entries = {n: e for n, e in described["entries"].items() if in_fp8 and has_form(e)}
    parameters = {n: p for n, p in described["parameters"].items() if p["required"]}
    specs: dict[str, tuple[torch.dtype, Sequence[int]]] = {}
    for name, parameter in parameters.items():
        specs[name] = (getattr(torch, parameter["dtype"]), parameter["shape"])
        if name in entries:
            specs[name] = (torch.float8_e4m3fn, parameter["shape"])
            specs[scale_name(name)] = (torch.float32, entries[name]["scale"]["shape"])

    def tensors() -> Iterator[tuple[str, Tensor]]:
        for name, parameter in parameters.items():
            dtype = getattr(torch, parameter["dtype"])
            weight = random_weight(name, parameter["shape"], dtype, device)
            if name not in entries:
                yield name, weight
                continue
            # Rows of a checkpoint are not padded.
            data = {**entries[name]["data"], "shape": parameter["shape"]}
            codes, scale = quantize(weight, {**entries[name], "data": data})
            yield name, codes
            yield scale_name(name), scale

    write_tensors(path, specs, tensors())


def has_form(entry: Mapping[str, Any]) -> bool:
    """Whether the program takes this weight in the form of the layout hf-block."""
    is_e4m3 = entry["data"]["type"] == "f8E4M3FN"
    return is_e4m3 and all(entry.get(key) == value for key, value in FORM.items())


def fill(module: nn.Module, prefix: str, device: torch.device) -> None:
    """Gives the parameters of a module, which may be on the meta device, their values."""
    for path, child in module.named_modules():
        for name, parameter in child._parameters.items():
            if parameter is None:
                continue
            full = ".".join(part for part in (prefix, path, name) if part)
            value = random_weight(full, parameter.shape, parameter.dtype, device)
            child._parameters[name] = nn.Parameter(value, requires_grad=False)
