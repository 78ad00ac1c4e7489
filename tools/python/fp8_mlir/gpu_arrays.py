"""Arrays on a GPU, and streams."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from contextlib import nullcontext
from typing import Any, NoReturn

import numpy as np

from fp8_mlir.array_types import NAMES
from fp8_mlir.arrays import (
    Allocator,
    ArrayView,
    is_torch,
    library_of,
    name_of,
    numpy_dtype,
    torch_dtype,
    view_of_capsule,
    view_of_numpy,
    view_of_torch,
)
from fp8_mlir.gpu_memory import DeviceArray, driver


def view_of(array: Any, stream: int) -> ArrayView:
    """The view of an array, which will be used on `stream`."""
    if is_torch(array):
        return view_of_cuda_torch(array)
    if isinstance(array, DeviceArray):
        return ArrayView(array.data, name_of(array.dtype), array.shape, None, array)
    if isinstance(array, (np.ndarray, np.generic)):
        return view_of_numpy(np.asarray(array))
    if hasattr(array, "__dlpack__"):
        try:
            return view_of_dlpack(array, stream)
        except (BufferError, TypeError):
            # A type that the library cannot export this way.
            if not hasattr(array, "__cuda_array_interface__"):
                raise
    if hasattr(array, "__cuda_array_interface__"):
        return view_of_cuda_interface(array, stream)
    raise TypeError(
        f"expected an array of torch, NumPy or CuPy, or one with __dlpack__, got {type(array).__name__}"
    )


def view_of_cuda_torch(tensor: Any) -> ArrayView:
    if not tensor.is_cuda:
        raise ValueError(f"expected a CUDA tensor, got one on {tensor.device}")
    return view_of_torch(tensor)


# ---- CUDA array interface


def view_of_cuda_interface(array: Any, stream: int) -> ArrayView:
    interface = array.__cuda_array_interface__
    dtype = np.dtype(interface["typestr"])
    name = dtype.name
    if dtype.kind == "V":  # bits of a type that NumPy lacks
        name = {1: "uint8", 2: "uint16"}.get(dtype.itemsize, name)
    if interface.get("mask") is not None:
        raise TypeError("expected an array without a mask, got one with a mask")
    strides = interface.get("strides")
    if strides is not None:
        strides = tuple(stride // dtype.itemsize for stride in strides)
    producer = interface.get("stream")
    # In this interface, 1 is the default stream, whose handle is 0.
    if producer is not None and (0 if producer == 1 else producer) != stream:
        driver().wait_for(stream, 0 if producer == 1 else producer)
    return ArrayView(
        interface["data"][0] or 0, name, tuple(interface["shape"]), strides, array
    )


# ---- DLPack


DLPACK_CUDA = (2, 13)  # and managed memory


def view_of_dlpack(array: Any, stream: int) -> ArrayView:
    kind, _ = array.__dlpack_device__()
    if kind not in DLPACK_CUDA:
        raise ValueError(
            f"expected an array on a GPU, got DLPack's device type {int(kind)}"
        )
    # The producer makes the stream wait for what it has enqueued elsewhere; 1 is the default stream.
    capsule = array.__dlpack__(stream=stream or 1)
    return view_of_capsule(capsule)


# ---- Streams


def stream_handle(stream: Any) -> int:
    """The handle of a stream of torch, CuPy or cuda.core, or of an integer."""
    if isinstance(stream, int):
        return stream
    for attribute in ("cuda_stream", "ptr"):
        handle = getattr(stream, attribute, None)
        if isinstance(handle, int):
            return handle
    if hasattr(stream, "__cuda_stream__"):
        return int(stream.__cuda_stream__()[1])
    raise TypeError(
        f"expected a CUDA stream or its handle, got {type(stream).__name__}"
    )


def current_stream(arrays: Sequence[Any]) -> int:
    """The current stream of the library of the arrays; 0 is the default stream."""
    for array in arrays:
        if is_torch(array):
            if not array.is_cuda:
                continue  # refused with a better message later
            return sys.modules["torch"].cuda.current_stream(array.device).cuda_stream
        if library_of(array) == "cupy":
            return sys.modules["cupy"].cuda.get_current_stream().ptr
    return 0


# ---- Results


class GpuAllocator(Allocator):
    def usable(self, view: ArrayView, is_result: bool, stream: int) -> ArrayView:
        if view.on_host:
            self.refuse_mixture()
        return view

    def refuse_mixture(self) -> NoReturn:
        raise TypeError(
            f"{self.function}: expected arrays of one kind, got NumPy's and others"
        )


class TorchAllocator(GpuAllocator):
    def __init__(self, function: str, device: Any) -> None:
        super().__init__(function)
        self.device = device
        self.torch = sys.modules["torch"]

    def on_stream(self, stream: Any) -> Any:
        is_stream = isinstance(stream, self.torch.cuda.Stream)
        return self.torch.cuda.stream(stream) if is_stream else nullcontext()

    def empty(self, shape: Sequence[int], dtype: str) -> Any:
        return self.torch.empty(
            tuple(shape), dtype=torch_dtype(dtype), device=self.device
        )


class CupyAllocator(GpuAllocator):
    def empty(self, shape: Sequence[int], dtype: str) -> Any:
        # CuPy has only NumPy's types, so other types are passed as bits.
        proper, *others = NAMES[dtype]
        name = others[0] if proper.startswith(("bfloat", "float8")) else proper
        return sys.modules["cupy"].empty(tuple(shape), dtype=name)


class DeviceAllocator(GpuAllocator):
    def __init__(self, function: str, device: int) -> None:
        super().__init__(function)
        self.device = device

    def empty(self, shape: Sequence[int], dtype: str) -> DeviceArray:
        return DeviceArray(shape, NAMES[dtype][0], self.device)

    def read(self, array: DeviceArray, stream: int) -> list[int]:
        return array.numpy(stream).tolist()

    def beginning(self, array: DeviceArray, shape: Sequence[int]) -> DeviceArray:
        return array.beginning(shape)


class NumpyAllocator(GpuAllocator):
    """Copies to device 0 and back."""

    copies_back = True

    def usable(self, view: ArrayView, is_result: bool, stream: int) -> ArrayView:
        if not view.on_host:
            self.refuse_mixture()
        copy = DeviceArray(view.shape, view.owner.dtype)
        if not is_result:
            copy.copy_from(view.owner, stream)
        return ArrayView(copy.data, view.dtype, view.shape, None, copy)

    def empty(self, shape: Sequence[int], dtype: str) -> np.ndarray:
        return np.empty(shape, numpy_dtype(NAMES[dtype][0]))

    def finish(self, array: np.ndarray, view: ArrayView, stream: int) -> None:
        array[...] = view.owner.numpy(stream)


def allocator_for(function: str, arrays: Sequence[Any]) -> Allocator:
    """The allocator for the kind of the first array. Without arrays, results are NumPy arrays."""
    if not arrays:
        return NumpyAllocator(function)
    first = arrays[0]
    if is_torch(first):
        return TorchAllocator(function, first.device)
    if isinstance(first, DeviceArray):
        return DeviceAllocator(function, first.device)
    if isinstance(first, (np.ndarray, np.generic)):
        return NumpyAllocator(function)
    if library_of(first) == "cupy":
        return CupyAllocator(function)
    return GpuAllocator(function)
