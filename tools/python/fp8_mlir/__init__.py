"""Calls compiled programs on GPUs (fp8_mlir.gpu) and CPUs (fp8_mlir.cpu), and runs functions of MLIR files by
mlir-runner (fp8_mlir.runner).

    import fp8_mlir

    model = fp8_mlir.load("model.so")    # for a GPU or a CPU
    y = model.forward(x)
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fp8_mlir.program import Model

__all__ = ["load"]


def load(path: str | Path, manifest: str | Path | None = None) -> Model:
    """Opens a compiled model for the device that its manifest names."""
    from fp8_mlir import cpu, gpu
    from fp8_mlir.manifest import read_manifest
    from fp8_mlir.program import find_files

    library, description = find_files(path, manifest)
    chip = read_manifest(description)["chip"]
    return (cpu if chip == "cpu" else gpu).load(library, description)
