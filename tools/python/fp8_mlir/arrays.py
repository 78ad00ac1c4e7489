"""Arrays of other libraries, seen as pointer, type, shape and strides.

This module has what arrays in host memory and on a GPU have in common. It never imports torch or CuPy. If an
argument is an array of theirs, they are already imported.
"""

from __future__ import annotations

import ctypes
import functools
import operator
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import numpy as np

from fp8_mlir.array_types import NAMES


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


def numpy_dtype(name: str) -> np.dtype:
    """The type with a name like `bfloat16` or `float32`. Types that NumPy lacks come from ml_dtypes."""
    try:
        return np.dtype(name)
    except TypeError:
        import ml_dtypes

        return np.dtype(getattr(ml_dtypes, name))


def torch_dtype(dtype: str) -> Any:
    """The type of torch for a type of Fp8DType; one that stands for its bits if torch lacks it."""
    torch = sys.modules["torch"]
    return next(getattr(torch, name) for name in NAMES[dtype] if hasattr(torch, name))


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
    name = str(tensor.dtype).removeprefix("torch.")
    return ArrayView(
        tensor.data_ptr(), name, tuple(tensor.shape), tuple(tensor.stride()), tensor
    )


def view_of_numpy(array: np.ndarray) -> ArrayView:
    return ArrayView(
        array.ctypes.data, name_of(array.dtype), array.shape, None, array, on_host=True
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


def view_of_capsule(capsule: Any) -> ArrayView:
    """The view of what `__dlpack__` returned."""
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

    def usable(self, view: ArrayView, is_result: bool, stream: int) -> ArrayView:
        """A view of memory that the program can use. The contents of a result need not be copied."""
        return view

    def empty(self, shape: Sequence[int], dtype: str) -> Any:
        raise TypeError(
            f"{self.function}: expected out= for arrays of this kind, got none"
        )

    def finish(self, array: Any, view: ArrayView, stream: int) -> None:
        """Copies a result to the array of the caller, if its memory could not be used."""

    def read(self, array: Any, stream: int) -> list[int]:
        """Waits for the numbers in an array and returns them."""
        return array.tolist()

    def beginning(self, array: Any, shape: Sequence[int]) -> Any:
        """The first elements as an array of that shape."""
        return array.reshape(-1)[: int(np.prod(shape))].reshape(tuple(shape))
