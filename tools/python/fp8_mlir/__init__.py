"""Compiles bf16 models to FP8 programs and calls these programs.

    import fp8_mlir

    program = fp8_mlir.compile(module, args, recipe="block")   # an nn.Module of PyTorch
    y = program(*args)

fp8_mlir.gpu and fp8_mlir.cpu call compiled programs without PyTorch. The functions below need torch, which is
imported when one of them is first used. docs/PyTorch.md describes them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from fp8_mlir.pytorch.accelerating import accelerate, compiled_programs, restore
    from fp8_mlir.pytorch.compiled import CompiledModule
    from fp8_mlir.pytorch.compiling import compile
    from fp8_mlir.pytorch.errors import (
        CheckpointError,
        CompileError,
        ExportError,
        Fp8Error,
        MissingTorchMlir,
    )
    from fp8_mlir.pytorch.exporting import ExportedModule, export
    from fp8_mlir.pytorch.meta import meta_parameters
    from fp8_mlir.pytorch.saving import load

__all__ = [
    "CheckpointError",
    "CompileError",
    "CompiledModule",
    "ExportError",
    "ExportedModule",
    "Fp8Error",
    "MissingTorchMlir",
    "accelerate",
    "compile",
    "compiled_programs",
    "export",
    "load",
    "meta_parameters",
    "restore",
]

_MODULES = {
    "CheckpointError": "errors",
    "CompileError": "errors",
    "CompiledModule": "compiled",
    "ExportError": "errors",
    "ExportedModule": "exporting",
    "Fp8Error": "errors",
    "MissingTorchMlir": "errors",
    "accelerate": "accelerating",
    "compile": "compiling",
    "compiled_programs": "accelerating",
    "export": "exporting",
    "load": "saving",
    "meta_parameters": "meta",
    "restore": "accelerating",
}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    import importlib

    return getattr(importlib.import_module(f"fp8_mlir.pytorch.{_MODULES[name]}"), name)


def __dir__() -> list[str]:
    return sorted([*globals(), *_MODULES])
