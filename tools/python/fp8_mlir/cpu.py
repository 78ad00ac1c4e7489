"""Calls models that are compiled for a CPU with NumPy arrays or torch CPU tensors. Results are of the same kind.

    from fp8_mlir import cpu

    model = cpu.load("block.so")            # and block.json beside it
    y = model.forward(x, weight, scale)     # NumPy arrays or torch tensors
    y = model.forward(x, **{"blocks.0.weight": weight})    # by the name of fp8.param
    y = model.scaled(x, 0.5, 3)             # numbers, where the function takes numbers
    model.forward(x, weight, scale, out=y)  # into an array that is there already

`fp8-compile --chip=cpu` makes such models. They run in this process, on the thread that calls. Other threads
of Python run meanwhile, and any number of them may call the same function. Contiguous arrays are not copied.
Arrays of other libraries with `__dlpack__` need `out=`. FP8 and bf16 data of NumPy have the types of
ml_dtypes, or are passed as uint8 and uint16.

A wrong type raises TypeError. A wrong shape or device raises ValueError, and so does a failed assertion of the
program on sizes. If an assertion on elements fails, for example because an index is out of range, the call
raises ProgramError, which is a RuntimeError.
Each message says what was expected and what was found. The next call is not affected.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from fp8_mlir import cpu_arrays
from fp8_mlir.arrays import Allocator, ArrayView
from fp8_mlir.errors import ProgramError
from fp8_mlir.program import Device, Function, Model, load_model

__all__ = ["Function", "Model", "ProgramError", "load"]


class CpuDevice(Device):
    def check_chip(self, chip: str, library: Path) -> None:
        if chip != "cpu":
            raise ValueError(
                f"expected a program for a CPU in {library}, got one for {chip}, which fp8_mlir.programs.load also opens"
            )

    def view_of(self, array: Any, stream: int) -> ArrayView:
        return cpu_arrays.view_of(array)

    def allocator_for(self, function: str, arrays: Sequence[Any]) -> Allocator:
        return cpu_arrays.allocator_for(function, arrays)

    def stream_handle(self, stream: Any, arrays: Sequence[Any]) -> int:
        if stream is not None:
            raise TypeError("expected no stream= for a program for a CPU, got one")
        return 0


def load(path: str | Path, manifest: str | Path | None = None) -> Model:
    """Opens a compiled model."""
    return load_model(path, manifest, CpuDevice())
