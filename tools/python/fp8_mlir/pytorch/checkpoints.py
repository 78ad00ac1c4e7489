"""Reads the tensors of a program from a checkpoint, in bf16 or in an FP8 layout.

The codes of an FP8 checkpoint are kept if each block of the program lies in one block of the checkpoint: then
the scales are repeated, and every value stays exactly as it is. Otherwise the weight is dequantized and
quantized again, with a warning.
"""

from __future__ import annotations

import difflib
import json
import warnings
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from fp8_mlir.pytorch.errors import CheckpointError
from fp8_mlir.pytorch.tensor_files import Place, places_of, read_tensors
from fp8_mlir.pytorch.weights import DTYPES, check_original, quantize_tensors, spell

CPU = torch.device("cpu")

SHOWN = 5  # how many names a message lists

FP8 = (torch.float8_e4m3fn, torch.float8_e5m2, torch.float8_e4m3fnuz, torch.float8_e5m2fnuz)

# The name of the scale of `X.weight` in the layouts of docs/Checkpoints.md. In all of them, a value is its code
# times the scale.
SCALES = ("{layer}.weight_scale_inv", "{layer}.weight_scale", "{layer}.scale_weight", "{name}_scale", "{name}.scale")


class Checkpoint:
    """A safetensors file, an index of shards, or a folder with such files."""

    def __init__(self, path: str | Path) -> None:
        self.path = Path(path)
        self.places: dict[str, Place] = {}
        for file in checkpoint_files(self.path):
            self.places |= places_of(file)
        self.scales: dict[str, Tensor] = {}  # those that were read, by their names

    def read(self, name: str) -> Tensor:
        return read_tensors({name: self.places[name]}, CPU)[name]

    def read_scales(self, names: Iterable[str]) -> None:
        """Reads the scales of these weights at once, because there are many small ones."""
        found = {scale for scale in map(self.scale_name, names) if scale}
        self.scales |= read_tensors({scale: self.places[scale] for scale in found}, CPU)

    def tensors(
        self,
        parameters: Mapping[str, Tensor],
        entries: Mapping[str, Mapping[str, Any]],
        device: torch.device,
    ) -> dict[str, Tensor]:
        """The tensors of a program by name, with ".data" or ".scale" for those of quantized parameters.

        Tensors whose bytes stay as they are go from the files to the device in parts, so the host needs no memory
        for whole tensors. Buffers that the checkpoint lacks are those of the module. Raises CheckpointError if names or
        shapes do not fit.
        """
        names = self.match(parameters)
        self.check_shapes(parameters, names)
        self.read_scales(names[name] for name in names if name in entries)
        unchanged: dict[str, Place] = {}
        scales: dict[str, Tensor] = {}
        again: dict[str, Mapping[str, Any]] = {}
        converted: list[str] = []
        for name in names:
            place = self.places[names[name]]
            if name in entries:
                kept, scale = self.scale_in_form(names[name], place, entries[name])
                if not kept:
                    again[name] = entries[name]
                    continue
                unchanged[f"{name}.data"] = place
                if scale is not None:
                    scales[f"{name}.scale"] = scale
            elif place.dtype == parameters[name].dtype:
                unchanged[name] = place
            else:
                converted.append(name)
        self.warn_about(again, names)
        values = read_tensors(unchanged, device)
        for name in entries:
            if f"{name}.data" in values:
                values[f"{name}.data"] = padded(values[f"{name}.data"], entries[name]["data"]["shape"])
        values |= {name: scale.to(device) for name, scale in scales.items()}
        for name in converted:
            values[name] = self.plain(names[name]).to(parameters[name].dtype).to(device)
        if again:
            values |= quantize_tensors(lambda name: self.original(names[name], again[name]), again, device)
        return values

    def check_shapes(self, parameters: Mapping[str, Tensor], names: Mapping[str, str]) -> None:
        """Raises CheckpointError if tensors of the checkpoint have other shapes than those of the module."""
        differing = []
        for name, stored in names.items():
            wanted, place = parameters[name], self.places[stored]
            if place.shape != tuple(wanted.shape):
                expected, got = spell(wanted.dtype, wanted.shape), spell(place.dtype, place.shape)
                differing.append(f"{name}: expected {expected}, got {got}")
        if differing:
            raise CheckpointError(
                f"{self.path}: expected the shapes of the module, but {len(differing)} tensors differ: "
                + "; ".join(differing[:SHOWN])
            )

    def warn_about(self, again: Mapping[str, Any], names: Mapping[str, str]) -> None:
        """Warns if FP8 weights of the checkpoint are quantized again."""
        again_in_fp8 = [n for n in again if self.places[names[n]].dtype in FP8]
        if again_in_fp8:
            warnings.warn(
                f"{self.path}: {len(again_in_fp8)} FP8 weights, such as {again_in_fp8[0]}, have another format or scales "
                "of other blocks than the program takes; they are dequantized and quantized again",
                stacklevel=2,
            )

    def original(self, name: str, entry: Mapping[str, Any]) -> Tensor:
        """The tensor in the type from which the program quantizes it."""
        tensor = self.plain(name).to(DTYPES[entry["original"]["type"]])
        check_original(name, entry, tensor)
        return tensor

    def plain(self, name: str) -> Tensor:
        """The tensor. If it is stored in FP8, its values in f32."""
        stored = self.read(name)
        if stored.dtype not in FP8:
            return stored
        scale = self.scale_of(name)
        wide = stored.float()
        if scale is None:
            return wide
        return wide * expand(scale.float(), scale_block(name, stored.shape, scale.shape), stored.shape)

    def scale_name(self, name: str) -> str | None:
        """The name of the scale of a weight."""
        layer = name.removesuffix(".weight")
        for pattern in SCALES:
            found = pattern.format(layer=layer, name=name)
            if found in self.places and found != name:
                return found
        return None

    def scale_of(self, name: str) -> Tensor | None:
        found = self.scale_name(name)
        if found is None:
            return None
        return self.scales[found] if found in self.scales else self.read(found)

    def scale_in_form(self, name: str, place: Place, entry: Mapping[str, Any]) -> tuple[bool, Tensor | None]:
        """Whether the codes can be kept, and the scales as the program takes them. None if it takes no scales."""
        shape = list(place.shape)
        if place.dtype != DTYPES[entry["data"]["type"]]:
            return False, None
        scale = self.scale_of(name)
        wanted = entry.get("scale")
        if wanted is None:
            return scale is None, None
        block = [s if b == -1 else b for b, s in zip(entry["block"], shape)]
        scale = torch.ones(()) if scale is None else scale
        have = scale_block(name, shape, scale.shape)
        # Each block of the program has to lie in one block of the checkpoint.
        if any(h < s and h % b for h, b, s in zip(have, block, shape)):
            return False, None
        expanded = pick(scale.float(), have, block, shape)
        made = expanded.to(DTYPES[wanted["type"]])
        return torch.equal(made.float(), expanded), made

    def match(self, parameters: Mapping[str, Tensor]) -> dict[str, str]:
        """The name in the checkpoint of each parameter. Some checkpoints have a prefix before all names."""
        best = max(self.prefixes(parameters), key=lambda p: sum(p + n in self.places for n in parameters))
        names = {n: best + n for n in parameters if best + n in self.places}
        missing = [n for n, t in parameters.items() if n not in names and isinstance(t, torch.nn.Parameter)]
        if missing:
            raise CheckpointError(self.missing_message(missing))
        return names

    def prefixes(self, parameters: Iterable[str]) -> list[str]:
        found = {""}
        for name in list(parameters)[:SHOWN]:
            found |= {stored[: -len(name)] for stored in self.places if stored.endswith("." + name)}
        return sorted(found, key=len)

    def missing_message(self, missing: Sequence[str]) -> str:
        parts = []
        for name in missing[:SHOWN]:
            close = difflib.get_close_matches(name, self.places, n=2, cutoff=0.5)
            parts.append(f"{name} (closest: {', '.join(close)})" if close else name)
        return (
            f"{self.path}: expected a tensor for every parameter, but {len(missing)} are missing: {'; '.join(parts)}"
        )


def padded(codes: Tensor, shape: Sequence[int]) -> Tensor:
    """The codes with rows of the length that the program takes, which end in zeros."""
    if list(codes.shape) == list(shape):
        return codes
    result = torch.zeros(list(shape), dtype=torch.uint8, device=codes.device)
    result[..., : codes.shape[-1]] = codes.view(torch.uint8)
    return result.view(codes.dtype)


def scale_block(name: str, shape: Sequence[int], scale: Sequence[int]) -> list[int]:
    """The block that each scale covers. Raises CheckpointError if the shapes do not fit together."""
    if len(scale) in (0, 1) and (not scale or scale[0] == 1):
        return list(shape)
    if len(scale) == 1 and scale[0] == shape[0]:
        return [1, *shape[1:]]
    # A size of a block that is a power of two, or the whole dimension.
    block = []
    for size, count in zip(shape, scale):
        fitting = [b for b in (1, 16, 32, 64, 128, 256) if -(-size // b) == count]
        if count == 1:
            fitting.append(size)
        if not fitting:
            raise CheckpointError(
                f"{name}: expected scales of blocks of a tensor of shape {list(shape)}, got shape {list(scale)}"
            )
        block.append(fitting[-1] if count == 1 else max(fitting))
    if len(block) != len(shape):
        raise CheckpointError(f"{name}: expected {len(shape)} dimensions of scales, got {list(scale)}")
    return block


def expand(scale: Tensor, block: Sequence[int], shape: Sequence[int]) -> Tensor:
    """One scale for each element."""
    return pick(scale, block, [1] * len(shape), shape)


def pick(scale: Tensor, have: Sequence[int], block: Sequence[int], shape: Sequence[int]) -> Tensor:
    """The scale of each block of a tensor, from scales of coarser blocks."""
    counts = [-(-s // h) for s, h in zip(shape, have)]
    scale = scale.reshape(counts)
    for dim, (h, b, s) in enumerate(zip(have, block, shape)):
        index = torch.arange(-(-s // b)) * b // h
        scale = scale.index_select(dim, index)
    return scale.contiguous()


def checkpoint_files(path: Path) -> list[Path]:
    """The safetensors files of a checkpoint."""
    if path.is_dir():
        files = sorted(path.glob("*.safetensors"))
        if not files:
            raise CheckpointError(f"expected safetensors files in {path}, got none")
        return files
    if path.name.endswith(".json"):
        names = json.loads(path.read_text())["weight_map"].values()
        return sorted({path.parent / name for name in names})
    if not path.is_file():
        raise CheckpointError(f"expected a checkpoint, got no file {path}")
    return [path]


def describe_parameters(parameters: Mapping[str, Tensor]) -> dict[str, Any]:
    """Types and shapes of parameters for a JSON file, and whether a checkpoint must have them."""
    return {
        name: {
            "dtype": str(tensor.dtype).removeprefix("torch."),
            "shape": list(tensor.shape),
            "required": isinstance(tensor, nn.Parameter),
        }
        for name, tensor in parameters.items()
    }


def described_parameters(data: Mapping[str, Any]) -> dict[str, Tensor]:
    """The parameters that describe_parameters described, without values."""
    parameters: dict[str, Tensor] = {}
    for name, entry in data.items():
        tensor = torch.empty(entry["shape"], dtype=getattr(torch, entry["dtype"]), device="meta")
        parameters[name] = nn.Parameter(tensor, requires_grad=False) if entry["required"] else tensor
    return parameters
