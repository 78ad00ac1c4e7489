"""Device memory without torch or CuPy, by a few functions of the CUDA driver through ctypes.

It is for NumPy arrays, and for programs without another array library:

    x = gpu.to_device(numpy_array)     # a DeviceArray, which models take and return
    y = model.forward(x)
    gpu.synchronize()
    print(y.numpy())

The driver is libcuda.so.1, or the library that the environment variable FP8_LIBCUDA names. Everything
happens in the primary context of the device, which torch and CuPy also use.
"""

from __future__ import annotations

import ctypes
import functools
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import numpy as np

from fp8_mlir.arrays import numpy_dtype
from fp8_mlir.errors import ProgramError


class GpuError(ProgramError):
    """An error on the GPU, or there is no GPU. `status` is the Fp8Status of a call, or None."""


class Driver:
    """libcuda, initialized."""

    def __init__(self) -> None:
        path = os.environ.get("FP8_LIBCUDA") or "libcuda.so.1"
        try:
            self.library = ctypes.CDLL(path)
        except OSError as error:
            raise GpuError(f"expected the CUDA driver: {error}") from None
        self.contexts: dict[int, ctypes.c_void_p] = {}
        self.call("cuInit", 0)

    def call(self, name: str, *arguments: Any) -> None:
        result = getattr(self.library, name)(*arguments)
        if result:
            text = ctypes.c_char_p()
            self.library.cuGetErrorName(result, ctypes.byref(text))
            error = text.value.decode() if text.value else "an unknown error"
            raise GpuError(f"{name} failed: {error} ({result})")

    @contextmanager
    def on(self, device: int) -> Iterator[None]:
        """Makes the primary context of a device current."""
        if device not in self.contexts:
            context = ctypes.c_void_p()
            self.call("cuDevicePrimaryCtxRetain", ctypes.byref(context), device)
            self.contexts[device] = context
        self.call("cuCtxPushCurrent_v2", self.contexts[device])
        try:
            yield
        finally:
            self.library.cuCtxPopCurrent_v2(ctypes.byref(ctypes.c_void_p()))

    def wait_for(self, stream: int, producer: int) -> None:
        """Makes one stream wait for the work that is now on another, without waiting itself."""
        event = ctypes.c_void_p()
        disable_timing = 2
        self.call("cuEventCreate", ctypes.byref(event), disable_timing)
        self.call("cuEventRecord", event, ctypes.c_void_p(producer))
        self.call("cuStreamWaitEvent", ctypes.c_void_p(stream), event, 0)
        self.call("cuEventDestroy_v2", event)


@functools.cache
def driver() -> Driver:
    return Driver()


class DeviceArray:
    """A dense array in device memory, with types of NumPy. It is freed when nothing refers to it."""

    def __init__(self, shape: Sequence[int], dtype: Any, device: int = 0) -> None:
        self.shape = tuple(int(size) for size in shape)
        self.dtype = (
            np.dtype(dtype) if not isinstance(dtype, str) else numpy_dtype(dtype)
        )
        self.device = device
        self.nbytes = int(np.prod(self.shape, dtype=np.int64)) * self.dtype.itemsize
        self.data = 0
        pointer = ctypes.c_uint64()
        with driver().on(device):
            driver().call(
                "cuMemAlloc_v2",
                ctypes.byref(pointer),
                ctypes.c_size_t(max(self.nbytes, 1)),
            )
        self.data = pointer.value

    def __del__(self) -> None:
        # At the interpreter's end, the module may be gone already.
        if getattr(self, "data", 0) and driver and not hasattr(self, "_owner"):
            try:
                with driver().on(self.device):
                    driver().call("cuMemFree_v2", ctypes.c_uint64(self.data))
            except GpuError:
                pass  # the context is lost, and its memory with it

    def __repr__(self) -> str:
        return (
            f"<DeviceArray {self.dtype.name}{list(self.shape)} on device {self.device}>"
        )

    @property
    def __cuda_array_interface__(self) -> dict[str, Any]:
        """The interface for torch, CuPy and numba. Types that NumPy lacks are passed as bits."""
        is_foreign = self.dtype.name.startswith(("bfloat", "float8"))
        bits = {1: "|u1", 2: "<u2"}.get(self.dtype.itemsize)
        return {
            "shape": self.shape,
            "typestr": bits if is_foreign else self.dtype.str,
            "data": (self.data, False),
            "strides": None,
            "version": 3,
            "stream": None,
        }

    def beginning(self, shape: Sequence[int]) -> DeviceArray:
        """The first elements as an array of another shape, in the same memory."""
        view = object.__new__(DeviceArray)
        view.__dict__.update(self.__dict__)
        view._owner = self
        view.shape = tuple(shape)
        view.nbytes = int(np.prod(view.shape)) * self.dtype.itemsize
        return view

    def copy_from(self, array: np.ndarray, stream: int = 0) -> DeviceArray:
        """Copies an array of the same type and shape here."""
        if array.dtype != self.dtype or array.shape != self.shape:
            raise ValueError(
                f"expected {self.dtype.name}{list(self.shape)}, got {array.dtype.name}{list(array.shape)}"
            )
        source = np.ascontiguousarray(array)
        with driver().on(self.device):
            driver().call(
                "cuMemcpyHtoDAsync_v2",
                ctypes.c_uint64(self.data),
                ctypes.c_void_p(source.ctypes.data),
                ctypes.c_size_t(self.nbytes),
                ctypes.c_void_p(stream),
            )
            # The driver may read the source later.
            driver().call("cuStreamSynchronize", ctypes.c_void_p(stream))
        return self

    def numpy(self, stream: int = 0) -> np.ndarray:
        """A copy in host memory, made after the work that is now on the stream."""
        target = np.empty(self.shape, self.dtype)
        with driver().on(self.device):
            driver().call(
                "cuMemcpyDtoHAsync_v2",
                ctypes.c_void_p(target.ctypes.data),
                ctypes.c_uint64(self.data),
                ctypes.c_size_t(self.nbytes),
                ctypes.c_void_p(stream),
            )
            driver().call("cuStreamSynchronize", ctypes.c_void_p(stream))
        return target


def to_device(array: np.ndarray, device: int = 0, stream: int = 0) -> DeviceArray:
    """A copy of an array in device memory."""
    array = np.asarray(array)
    return DeviceArray(array.shape, array.dtype, device).copy_from(array, stream)


def empty(shape: Sequence[int], dtype: Any, device: int = 0) -> DeviceArray:
    """Device memory with arbitrary contents; `dtype` is a NumPy type or a name like "bfloat16"."""
    return DeviceArray(shape, dtype, device)


def synchronize(stream: int = 0, device: int = 0) -> None:
    """Waits for the work on a stream."""
    with driver().on(device):
        driver().call("cuStreamSynchronize", ctypes.c_void_p(stream))
