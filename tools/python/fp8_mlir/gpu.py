"""Calls compiled models with torch, CuPy, DLPack or NumPy arrays. Results are of the same kind.

    from fp8_mlir import gpu

    model = gpu.load("block.so")            # and block.json beside it
    y = model.forward(x, weight, scale)     # torch CUDA tensors
    y = model.forward(x, **{"blocks.0.weight": weight})    # by the name of fp8.param
    y = model.scaled(x, 0.5, 3)             # numbers, where the function takes numbers
    model.forward(x, weight, scale, out=y)  # into a tensor that is there already

A call enqueues its work on a stream and does not wait. The stream is torch's current one unless `stream=`
names another. A call can be captured by torch.cuda.graph. NumPy arrays are copied to the GPU and back, and
such a call waits. FP8 and bf16 data of libraries without such types are passed as uint8 and uint16.

If an assertion of the program fails on the GPU (for example because an index is out of range), GpuError is
raised. A call that waits raises it itself. Otherwise the next call that finds the failure raises it, or
`model.check()` after synchronizing.

A wrong type raises TypeError. A wrong shape, stride or device raises ValueError. An error on the GPU raises
RuntimeError. Each message says what was expected and what was found. The next call is not affected.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from fp8_mlir import gpu_arrays
from fp8_mlir.arrays import Allocator, ArrayView
from fp8_mlir.gpu_memory import DeviceArray, GpuError, empty, synchronize, to_device
from fp8_mlir.program import Device, Function, Model, load_model

__all__ = [
    "DeviceArray",
    "Function",
    "GpuError",
    "Model",
    "empty",
    "load",
    "synchronize",
    "to_device",
]


class GpuDevice(Device):
    error = GpuError

    def check_chip(self, chip: str, library: Path) -> None:
        if chip == "cpu":
            raise ValueError(
                f"expected a program for a GPU in {library}, got one for a CPU, which fp8_mlir.programs.load also opens"
            )

    def view_of(self, array: Any, stream: int) -> ArrayView:
        return gpu_arrays.view_of(array, stream)

    def allocator_for(self, function: str, arrays: Sequence[Any]) -> Allocator:
        return gpu_arrays.allocator_for(function, arrays)

    def stream_handle(self, stream: Any, arrays: Sequence[Any]) -> int:
        if stream is None:
            return gpu_arrays.current_stream(arrays)
        return gpu_arrays.stream_handle(stream)


def load(path: str | Path, manifest: str | Path | None = None) -> Model:
    """Opens a compiled model; no GPU is needed before the first call."""
    return load_model(path, manifest, GpuDevice())
