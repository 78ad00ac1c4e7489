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

from fp8_mlir.pytorch.tensor_files import write_tensors

E4M3 = torch.float8_e4m3fn
LARGEST = 448.0
BLOCK = 128

# What an entry of the manifest must say about a weight of the layout.
FORM = {
    "block": [BLOCK, BLOCK],
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


def quantize_blocks(weight: Tensor) -> tuple[Tensor, Tensor]:
    """E4M3 codes and f32 scales of 128 x 128 blocks, by the rules of docs/Numerics.md."""
    rows, columns = weight.shape
    padded = nn.functional.pad(
        weight.float(), (0, -columns % BLOCK, 0, -rows % BLOCK)
    ).unflatten(1, (-1, BLOCK)).unflatten(0, (-1, BLOCK))
    # A tensor on the device, because torch multiplies by the reciprocal of a number.
    largest = torch.full((), LARGEST, device=weight.device)
    amax = padded.abs().amax((1, 3), keepdim=True)
    scale = torch.where(amax > 0, amax / largest, torch.ones_like(amax))
    codes = (padded / scale).clamp(-LARGEST, LARGEST).to(E4M3)
    codes = codes.flatten(2, 3).flatten(0, 1)[:rows, :columns]
    return codes.contiguous(), scale[:, 0, :, 0].contiguous()


def scale_name(name: str) -> str:
    return f"{name}_scale_inv"


def write_checkpoint(
    described: Mapping[str, Any], path: Path, device: torch.device, in_fp8: bool = True
) -> None:
    """Writes the weights that a saved program needs. `described` is the content of its parameters.json.

    Matrices that the program takes in FP8 with one scale for each block are in FP8. The others, and all without
    `in_fp8`, have their own types.
    """
    entries = {n: e for n, e in described["entries"].items() if in_fp8 and has_form(e)}
    parameters = {n: p for n, p in described["parameters"].items() if p["required"]}
    specs: dict[str, tuple[torch.dtype, Sequence[int]]] = {}
    for name, parameter in parameters.items():
        specs[name] = (getattr(torch, parameter["dtype"]), parameter["shape"])
        if name in entries:
            specs[name] = (E4M3, parameter["shape"])
            specs[scale_name(name)] = (torch.float32, entries[name]["scale"]["shape"])

    def tensors() -> Iterator[tuple[str, Tensor]]:
        for name, parameter in parameters.items():
            dtype = getattr(torch, parameter["dtype"])
            weight = random_weight(name, parameter["shape"], dtype, device)
            if name not in entries:
                yield name, weight
                continue
            codes, scale = quantize_blocks(weight)
            yield name, codes
            yield scale_name(name), scale

    write_tensors(path, specs, tensors())


def has_form(entry: Mapping[str, Any]) -> bool:
    """Whether the program takes this weight in the form in which quantize_blocks makes it."""
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
