"""The errors of the functions for PyTorch. Each message says what was expected and what was found."""

from __future__ import annotations

import importlib
import importlib.metadata

__all__ = [
    "CheckpointError",
    "CompileError",
    "ExportError",
    "Fp8Error",
    "MissingTorchMlir",
    "require_torch_mlir",
]

OLDEST_TORCH_MLIR = 20261001  # the version with which tools/export and the tests work


class Fp8Error(RuntimeError):
    """A module cannot be exported or compiled, or a program cannot be run."""


class ExportError(Fp8Error):
    """A module cannot be exported.

    `module_path` is the path of the submodule, such as "blocks.0.attn", and `op` the operation that cannot be
    exported. Each is an empty string if it is not known.
    """

    def __init__(self, message: str, module_path: str = "", op: str = "") -> None:
        super().__init__(message)
        self.module_path = module_path
        self.op = op


class CompileError(Fp8Error):
    """fp8-compile or fp8-weights failed. The text has its message."""


class CheckpointError(Fp8Error):
    """The tensors of a checkpoint do not fit the program."""


class MissingTorchMlir(ImportError):
    """torch-mlir is not installed, or it is too old."""


def require_torch_mlir() -> None:
    """Raises MissingTorchMlir, with the command that installs torch-mlir, unless it is there and new enough."""
    command = f"pip install 'torch-mlir>={OLDEST_TORCH_MLIR}'"
    try:
        importlib.import_module("torch_mlir.fx")
    except ImportError as error:
        raise MissingTorchMlir(
            f"expected torch-mlir {OLDEST_TORCH_MLIR} or newer, got: {error}; install it by: {command}"
        ) from error
    try:
        version = importlib.metadata.version("torch-mlir")
    except importlib.metadata.PackageNotFoundError:
        return  # a build of the user, which has no version
    first = version.split(".")[0]
    if first.isdigit() and int(first) < OLDEST_TORCH_MLIR:
        raise MissingTorchMlir(
            f"expected torch-mlir {OLDEST_TORCH_MLIR} or newer, got {version}; install it by: {command} --upgrade"
        )
