"""Writes the files of an export: who made them, and who may read them."""

from __future__ import annotations

from importlib.metadata import version
from pathlib import Path

from safetensors.torch import save_file
from torch import Tensor


def write_text(text: str, path: Path, script: str) -> None:
    """Writes a module, and says above it where it is from."""
    versions = f"torch {version('torch')}, torch-mlir {version('torch-mlir')}"
    path.write_text(f"// Exported by tools/export/{script} ({versions}).\n{text}")


def write_tensors(
    tensors: dict[str, Tensor], path: Path, notes: dict[str, str] | None = None
) -> None:
    """Writes tensors, and notes about them as metadata."""
    contiguous = {name: tensor.contiguous() for name, tensor in tensors.items()}
    save_file(contiguous, path, metadata=notes)
    path.chmod(0o644)  # safetensors makes files that only their owner can read
