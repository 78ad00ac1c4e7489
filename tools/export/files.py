"""Writes the files of an export, with a comment about their origin and with permission to read them."""

from __future__ import annotations

from importlib.metadata import version
from pathlib import Path

from safetensors.torch import save_file
from torch import Tensor


def write_text(text: str, path: Path, script: str) -> None:
    """Writes a module after a comment about its origin."""
    versions = f"torch {version('torch')}, torch-mlir {version('torch-mlir')}"
    path.write_text(f"// Exported by tools/export/{script} ({versions}).\n{text}")


def write_tensors(
    tensors: dict[str, Tensor], path: Path, notes: dict[str, str] | None = None
) -> None:
    """Writes tensors, and notes about them as metadata."""
    contiguous = {name: tensor.contiguous() for name, tensor in tensors.items()}
    save_file(contiguous, path, metadata=notes)
    path.chmod(0o644)  # files of safetensors are readable only by their owner
