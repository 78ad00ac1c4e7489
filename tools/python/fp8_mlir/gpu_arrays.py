"""Arrays of other libraries, seen as pointer, type, shape and strides.

This module never imports torch or CuPy. If an argument is an array of theirs, they are already imported.
"""

from __future__ import annotations

import ctypes
import functools
import operator
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from typing import Any, NoReturn

import numpy as np

from fp8_mlir.array_types import NAMES
from fp8_mlir.gpu_memory import DeviceArray, driver, numpy_dtype


@dataclass
class ArrayView:
    """The memory of an array. `owner` keeps the memory alive."""

    data: int
    dtype: str  # the name of the type in NumPy, ml_dtypes and torch
    shape: tuple[int, ...]
    strides: tuple[int, ...] | None  # in elements; None: contiguous
    owner: Any
    on_host: bool = False


@functools.cache
def name_of(dtype: np.dtype) -> str:
    """The name of a type. Finding the name of a type of ml_dtypes takes a while."""
    return dtype.name


def library_of(array: Any) -> str:
    return type(array).__module__.partition(".")[0]


def is_torch(array: Any) -> bool:
    """Whether the array is a torch tensor, also of a subclass such as torch.nn.Parameter."""
    torch = sys.modules.get("torch")
    return torch is not None and isinstance(array, torch.Tensor)


def view_of(array: Any, stream: int) -> ArrayView:
    """The view of an array, which will be used on `stream`."""
    if is_torch(array):
        return view_of_torch(array)
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


def integer_bits(number: Any, target: np.dtype) -> int:
    """The bits of an integer as an unsigned integer, because integers of MLIR have no sign."""
    try:
        value = operator.index(number)
    except TypeError:
        raise TypeError(f"expected an integer, got {number!r}") from None
    bits = 8 * target.itemsize
    if not -(1 << (bits - 1)) <= value < 1 << bits:
        raise ValueError(f"expected a number that {target.name} has, got {number!r}")
    return value % (1 << bits)


def view_of_number(number: Any, dtype: str) -> ArrayView:
    """The view of a number of Python, NumPy or torch in host memory, converted to `dtype` of Fp8DType."""
    if is_torch(number):
        if number.is_cuda or number.ndim:
            raise TypeError(
                f"expected a number, got a tensor of {number.ndim} dimensions on {number.device}"
            )
        number = number.item()
    if not isinstance(number, (bool, int, float, np.generic, np.ndarray)):
        raise TypeError(f"expected a number, got {type(number).__name__}")
    target = numpy_dtype(NAMES[dtype][0])
    if target.kind == "i":
        value = np.array(integer_bits(number, target), f"u{target.itemsize}")
    else:
        value = np.asarray(number)
    if value.ndim or value.dtype.kind not in "biufV":
        raise TypeError(f"expected a number, got {number!r}")
    value = value.view(target) if target.kind == "i" else value.astype(target)
    return ArrayView(
        value.ctypes.data, target.name, (), None, value, on_host=True
    )


def view_of_torch(tensor: Any) -> ArrayView:
    if not tensor.is_cuda:
        raise ValueError(f"expected a CUDA tensor, got one on {tensor.device}")
    name = str(tensor.dtype).removeprefix("torch.")
    return ArrayView(
        tensor.data_ptr(), name, tuple(tensor.shape), tuple(tensor.stride()), tensor
    )


def view_of_numpy(array: np.ndarray) -> ArrayView:
    return ArrayView(
        array.ctypes.data, name_of(array.dtype), array.shape, None, array, on_host=True
    )


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


class DLTensor(ctypes.Structure):
    _fields_ = [
        ("data", ctypes.c_void_p),
        ("device_type", ctypes.c_int32),
        ("device_id", ctypes.c_int32),
        ("ndim", ctypes.c_int32),
        ("code", ctypes.c_uint8),
        ("bits", ctypes.c_uint8),
        ("lanes", ctypes.c_uint16),
        ("shape", ctypes.POINTER(ctypes.c_int64)),
        ("strides", ctypes.POINTER(ctypes.c_int64)),
        ("byte_offset", ctypes.c_uint64),
    ]


DLPACK_KINDS = {0: "int", 1: "uint", 2: "float"}
DLPACK_TYPES = {
    (4, 16): "bfloat16",
    (6, 8): "bool",
    (10, 8): "float8_e4m3fn",
    (11, 8): "float8_e4m3fnuz",
    (12, 8): "float8_e5m2",
    (13, 8): "float8_e5m2fnuz",
    (14, 8): "float8_e8m0fnu",
}
DLPACK_CUDA = (2, 13)  # and managed memory


def view_of_dlpack(array: Any, stream: int) -> ArrayView:
    kind, _ = array.__dlpack_device__()
    if kind not in DLPACK_CUDA:
        raise ValueError(
            f"expected an array on a GPU, got DLPack's device type {int(kind)}"
        )
    # The producer makes the stream wait for what it has enqueued elsewhere; 1 is the default stream.
    capsule = array.__dlpack__(stream=stream or 1)
    get_pointer = ctypes.pythonapi.PyCapsule_GetPointer
    get_pointer.restype = ctypes.c_void_p
    get_pointer.argtypes = [ctypes.py_object, ctypes.c_char_p]
    address = get_pointer(capsule, b"dltensor")
    tensor = ctypes.cast(address, ctypes.POINTER(DLTensor))[0]
    rank = tensor.ndim
    name = DLPACK_TYPES.get((tensor.code, tensor.bits))
    if name is None:
        name = (
            f"{DLPACK_KINDS.get(tensor.code, f'type {tensor.code} of ')}{tensor.bits}"
        )
    if tensor.lanes != 1:
        name += f"x{tensor.lanes}"
    return ArrayView(
        (tensor.data or 0) + tensor.byte_offset,
        name,
        tuple(tensor.shape[:rank]),
        tuple(tensor.strides[:rank]) if tensor.strides else None,
        # A capsule that nobody consumed frees the tensor when it is dropped.
        capsule,
    )


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


class Allocator:
    """Allocates results of the same kind as the arguments."""

    copies_back = False

    def __init__(self, function: str) -> None:
        self.function = function

    @contextmanager
    def on_stream(self, stream: Any) -> Iterator[None]:
        """Allocations inside belong to the stream."""
        yield

    def on_device(self, view: ArrayView, is_result: bool, stream: int) -> ArrayView:
        """A view in device memory. The contents of a result need not be copied."""
        if view.on_host:
            self.refuse_mixture()
        return view

    def refuse_mixture(self) -> NoReturn:
        raise TypeError(
            f"{self.function}: expected arrays of one kind, got NumPy's and others"
        )

    def empty(self, shape: Sequence[int], dtype: str) -> Any:
        raise TypeError(
            f"{self.function}: expected out= for arrays of this kind, got none"
        )

    def finish(self, array: Any, view: ArrayView, stream: int) -> None:
        """Copies a result to the array of the caller."""

    def read(self, array: Any, stream: int) -> list[int]:
        """Waits for the numbers in an array and returns them."""
        return array.tolist()

    def beginning(self, array: Any, shape: Sequence[int]) -> Any:
        """The first elements as an array of that shape."""
        return array.reshape(-1)[: int(np.prod(shape))].reshape(tuple(shape))


class TorchAllocator(Allocator):
    def __init__(self, function: str, device: Any) -> None:
        super().__init__(function)
        self.device = device
        self.torch = sys.modules["torch"]

    def on_stream(self, stream: Any) -> Any:
        is_stream = isinstance(stream, self.torch.cuda.Stream)
        return self.torch.cuda.stream(stream) if is_stream else nullcontext()

    def empty(self, shape: Sequence[int], dtype: str) -> Any:
        names = [name for name in NAMES[dtype] if hasattr(self.torch, name)]
        return self.torch.empty(
            tuple(shape), dtype=getattr(self.torch, names[0]), device=self.device
        )


class CupyAllocator(Allocator):
    def empty(self, shape: Sequence[int], dtype: str) -> Any:
        # CuPy has only NumPy's types, so other types are passed as bits.
        proper, *others = NAMES[dtype]
        name = others[0] if proper.startswith(("bfloat", "float8")) else proper
        return sys.modules["cupy"].empty(tuple(shape), dtype=name)


class DeviceAllocator(Allocator):
    def __init__(self, function: str, device: int) -> None:
        super().__init__(function)
        self.device = device

    def empty(self, shape: Sequence[int], dtype: str) -> DeviceArray:
        return DeviceArray(shape, NAMES[dtype][0], self.device)

    def read(self, array: DeviceArray, stream: int) -> list[int]:
        return array.numpy(stream).tolist()

    def beginning(self, array: DeviceArray, shape: Sequence[int]) -> DeviceArray:
        return array.beginning(shape)


class NumpyAllocator(Allocator):
    """Copies to device 0 and back."""

    copies_back = True

    def on_device(self, view: ArrayView, is_result: bool, stream: int) -> ArrayView:
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
    return Allocator(function)
