"""The tensors that a compiled program takes: those of a module, quantized as its manifest says.

The bytes are those of fp8-weights, which does the work. Tensors go through files in groups, so that a file
holds at most GROUP_BYTES of weights, or one larger weight.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from fp8_mlir.pytorch.errors import CheckpointError
from fp8_mlir.pytorch.programs import run_tool
from fp8_mlir.tools import find_tool

GROUP_BYTES = 1 << 30

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


def groups(sizes: Mapping[str, int], most: int = GROUP_BYTES) -> Iterator[list[str]]:
    """The names in groups of at most `most` bytes, or of one name."""
    group, total = [], 0
    for name, size in sizes.items():
        if group and total + size > most:
            yield group
            group, total = [], 0
        group.append(name)
        total += size
    if group:
        yield group


def quantize_file(checkpoint: Path, entries: Sequence[Mapping[str, Any]], folder: Path) -> dict[str, Tensor]:
    """The data and scales of the entries, whose tensors are in a safetensors file."""
    from safetensors.torch import load_file

    manifest, output = folder / "manifest.json", folder / "arguments.safetensors"
    manifest.write_text(json.dumps({"version": 1, "module": "", "parameters": list(entries)}))
    output.unlink(missing_ok=True)
    run_tool([find_tool("fp8-weights"), "quantize", checkpoint, "-o", output, f"--manifest={manifest}"])
    return load_file(output)


def quantize_tensors(
    tensors: Callable[[str], Tensor], entries: Mapping[str, Mapping[str, Any]], device: torch.device
) -> dict[str, Tensor]:
    """The data and scales of each entry, on the device, by name with ".data" or ".scale".

    `tensors` gives the tensor of a name.
    """
    from safetensors.torch import save_file

    quantized: dict[str, Tensor] = {}
    sizes = {name: byte_size(entry["original"]) for name, entry in entries.items()}
    with tempfile.TemporaryDirectory(prefix="fp8_mlir-weights-") as name:
        folder = Path(name)
        source = folder / "weights.safetensors"
        for group in groups(sizes):
            values = {n: tensors(n).detach().to("cpu").contiguous().clone() for n in group}
            save_file(values, source)
            del values
            made = quantize_file(source, [dict(entries[n]) for n in group], folder)
            quantized.update({n: t.to(device) for n, t in made.items()})
    return quantized


def byte_size(original: Mapping[str, Any]) -> int:
    count = DTYPES[original["type"]].itemsize
    for size in original["shape"]:
        count *= size
    return count


def check_original(name: str, entry: Mapping[str, Any], tensor: Tensor) -> None:
    """Raises CheckpointError if the tensor has not the type and shape for which the program was compiled."""
    original = entry["original"]
    wanted = (DTYPES[original["type"]], list(original["shape"]))
    if (tensor.dtype, list(tensor.shape)) != wanted:
        raise CheckpointError(
            f"{name}: expected {spell(*wanted)}, got {spell(tensor.dtype, tensor.shape)}"
        )


def spell(dtype: torch.dtype, shape: Sequence[int]) -> str:
    return f"{str(dtype).removeprefix('torch.')}{list(shape)}"
