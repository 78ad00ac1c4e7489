"""Opens compiled programs for any device.

    from fp8_mlir import programs

    model = programs.load("model.so")    # for a GPU or a CPU
    y = model.forward(x)

fp8_mlir.gpu and fp8_mlir.cpu describe how programs for their devices are called.
"""

from __future__ import annotations

from pathlib import Path

from fp8_mlir import cpu, gpu
from fp8_mlir.manifest import read_manifest
from fp8_mlir.program import Model, find_files

__all__ = ["Model", "load"]


def load(path: str | Path, manifest: str | Path | None = None) -> Model:
    """Opens a compiled model for the device that its manifest names."""
    library, description = find_files(path, manifest)
    chip = read_manifest(description)["chip"]
    return (cpu if chip == "cpu" else gpu).load(library, description)
