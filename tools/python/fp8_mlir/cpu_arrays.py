"""Arrays in host memory."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Any

import numpy as np

from fp8_mlir.array_types import NAMES
from fp8_mlir.arrays import (
    Allocator,
    ArrayView,
    is_torch,
    numpy_dtype,
    torch_dtype,
    view_of_capsule,
    view_of_numpy,
    view_of_torch,
)

DLPACK_HOST = (1, 3)  # DLPack's device types of host memory; 3 is page-locked memory


def view_of(array: Any) -> ArrayView:
    """The view of an array in host memory."""
    if is_torch(array):
        if not array.is_cpu:
            raise ValueError(f"expected a CPU tensor, got one on {array.device}")
        return view_of_torch(array)
    if isinstance(array, (np.ndarray, np.generic)):
        if not array.dtype.isnative:
            raise TypeError(
                f"expected an array in the byte order of this machine, got {array.dtype.str}"
            )
        return view_of_numpy(np.asarray(array))
    if hasattr(array, "__dlpack__"):
        kind, _ = array.__dlpack_device__()
        if kind not in DLPACK_HOST:
            raise ValueError(
                f"expected an array in host memory, got DLPack's device type {int(kind)}"
            )
        return view_of_capsule(array.__dlpack__())
    raise TypeError(
        f"expected an array of torch or NumPy, or one with __dlpack__, got {type(array).__name__}"
    )


class HostAllocator(Allocator):
    """Arrays of NumPy and torch are used where they are if they are contiguous. Others are copied."""

    copies_back = True

    def usable(self, view: ArrayView, is_result: bool, stream: int) -> ArrayView:
        array = view.owner
        if is_torch(array):
            if array.is_contiguous():
                return view
            return view_of_torch(array.contiguous())
        if not isinstance(array, np.ndarray):
            return view
        if is_result and not array.flags.writeable:
            raise ValueError(
                f"{self.function}: expected arrays in out that can be written to, got a read-only one"
            )
        return view_of_numpy(np.require(array, requirements=["C", "A"]))

    def finish(self, array: Any, view: ArrayView, stream: int) -> None:
        if view.owner is array:
            return
        if is_torch(array):
            array.copy_(view.owner)
        elif isinstance(array, np.ndarray):
            array[...] = view.owner


class NumpyAllocator(HostAllocator):
    def empty(self, shape: Sequence[int], dtype: str) -> np.ndarray:
        return np.empty(tuple(shape), numpy_dtype(NAMES[dtype][0]))


class TorchAllocator(HostAllocator):
    def empty(self, shape: Sequence[int], dtype: str) -> Any:
        return sys.modules["torch"].empty(tuple(shape), dtype=torch_dtype(dtype))


def allocator_for(function: str, arrays: Sequence[Any]) -> Allocator:
    """The allocator for the kind of the first array. Without arrays, results are NumPy arrays."""
    if not arrays or isinstance(arrays[0], (np.ndarray, np.generic)):
        return NumpyAllocator(function)
    return TorchAllocator(function) if is_torch(arrays[0]) else HostAllocator(function)
