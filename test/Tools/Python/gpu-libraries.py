"""Tests fp8_mlir.gpu with arrays of torch, CuPy and DLPack, which small classes imitate, on the fake driver.

RUN: %python %s %obj_root
"""

import ctypes
import functools
import sys
import types
import unittest
import unittest.mock
import weakref
from contextlib import contextmanager
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "Inputs"))
from fake_driver import MODEL, count, fake, log

import ml_dtypes
import numpy as np

from fp8_mlir import gpu

# ---- torch


class Dtype:
    def __init__(self, name: str) -> None:
        self.name = name

    def __str__(self) -> str:
        return f"torch.{self.name}"


@functools.cache
def dtype_of(name: str) -> Dtype:
    return Dtype(name)


class Tensor:
    """The parts of torch.Tensor that are used."""

    def __init__(self, array: gpu.DeviceArray, name: str | None = None) -> None:
        self.array = array
        self.dtype = dtype_of(name or array.dtype.name)
        self.shape = array.shape
        self.is_cuda, self.is_cpu = True, False
        self.device = f"cuda:{array.device}"
        self.strides = np.empty(array.shape, np.uint8).strides

    def data_ptr(self) -> int:
        return self.array.data

    def stride(self) -> tuple[int, ...]:
        return self.strides

    def is_contiguous(self) -> bool:
        return self.strides == np.empty(self.shape, np.uint8).strides


class Stream:
    def __init__(self, handle: int) -> None:
        self.cuda_stream = handle


used_streams: list[int] = []


@contextmanager
def use_stream(stream: Stream):
    used_streams.append(stream.cuda_stream)
    yield


def make_torch() -> types.ModuleType:
    torch = types.ModuleType("torch")
    torch.Tensor = Tensor
    for name in ("bfloat16", "float32", "float8_e4m3fn", "uint8", "int8"):
        setattr(torch, name, dtype_of(name))
    torch.cuda = types.SimpleNamespace(
        Stream=Stream,
        stream=use_stream,
        current_stream=lambda device: Stream(0x70 + int(device[-1])),
    )
    torch.empty = lambda shape, dtype, device: Tensor(
        gpu.empty(shape, dtype.name, int(device[-1]))
    )
    return torch


# ---- CuPy, and other libraries with the CUDA array interface


class CudaArray:
    def __init__(self, array: gpu.DeviceArray, **interface: object) -> None:
        self.array = array
        self.interface = interface

    @property
    def __cuda_array_interface__(self) -> dict[str, object]:
        return self.array.__cuda_array_interface__ | self.interface


class CupyArray(CudaArray):
    __module__ = "cupy._core"


def make_cupy() -> types.ModuleType:
    cupy = types.ModuleType("cupy")
    cupy.empty = lambda shape, dtype: CupyArray(gpu.empty(shape, dtype))
    stream = types.SimpleNamespace(ptr=0x50)
    cupy.cuda = types.SimpleNamespace(get_current_stream=lambda: stream)
    return cupy


# ---- DLPack


class DlpackTensor(ctypes.Structure):
    _fields_ = [
        ("data", ctypes.c_void_p),
        ("device", ctypes.c_int32 * 2),
        ("ndim", ctypes.c_int32),
        ("dtype", ctypes.c_uint8 * 2),
        ("lanes", ctypes.c_uint16),
        ("shape", ctypes.POINTER(ctypes.c_int64)),
        ("strides", ctypes.POINTER(ctypes.c_int64)),
        ("byte_offset", ctypes.c_uint64),
        ("manager_context", ctypes.c_void_p),
        ("deleter", ctypes.c_void_p),
    ]


make_capsule = ctypes.pythonapi.PyCapsule_New
make_capsule.restype = ctypes.py_object
make_capsule.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p]


class DlpackArray:
    def __init__(
        self, array: gpu.DeviceArray, code: int, bits: int, lanes: int = 1
    ) -> None:
        self.array = array
        self.code, self.bits, self.lanes = code, bits, lanes
        self.kind = 2
        self.streams: list[object] = []

    def __dlpack_device__(self) -> tuple[int, int]:
        return self.kind, 0

    def __dlpack__(self, stream: object = None) -> object:
        self.streams.append(stream)
        rank = len(self.array.shape)
        self.tensor = DlpackTensor()
        # The address of the data is this pointer plus the offset.
        self.tensor.data = self.array.data - 16
        self.tensor.byte_offset = 16
        self.tensor.device[:] = [self.kind, 0]
        self.tensor.ndim = rank
        self.tensor.dtype[:] = [self.code, self.bits]
        self.tensor.lanes = self.lanes
        self.tensor.shape = (ctypes.c_int64 * rank)(*self.array.shape)
        return make_capsule(ctypes.addressof(self.tensor), b"dltensor", None)


class Unexportable(CudaArray):
    """Has both protocols, and a type that DLPack lacks."""

    def __dlpack_device__(self) -> tuple[int, int]:
        return 2, 0

    def __dlpack__(self, stream: object = None) -> object:
        raise BufferError("no such type")


class LibrariesTest(unittest.TestCase):
    def setUp(self) -> None:
        self.x = np.arange(40, dtype=ml_dtypes.bfloat16).reshape(5, 8)
        weight = np.ones((8, 8), ml_dtypes.float8_e4m3fn)
        scale = np.array(0.5, np.float32)
        self.arrays = [self.x, weight, scale]
        self.model = gpu.load(MODEL)
        used_streams.clear()
        fake.fakeCudaReset()

    def on_device(self, device: int = 0) -> list[gpu.DeviceArray]:
        arrays = [gpu.to_device(array, device) for array in self.arrays]
        fake.fakeCudaReset()
        return arrays

    def check(self, array: gpu.DeviceArray, stream: int, device: int = 0) -> None:
        self.assertEqual(count("cuStreamSynchronize"), 0)
        handle = f"{stream:#x}" if stream else r"\(nil\)"
        self.assertRegex(log(), f"cuLaunchKernelEx .* stream {handle} device {device}")
        result = array.numpy().view(ml_dtypes.bfloat16)
        np.testing.assert_array_equal(result, self.x)


class TorchTest(LibrariesTest):
    def setUp(self) -> None:
        super().setUp()
        sys.modules["torch"] = make_torch()

    def tearDown(self) -> None:
        del sys.modules["torch"]

    def test_call(self) -> None:
        arguments = [Tensor(array) for array in self.on_device(device=1)]
        y = self.model.layer(*arguments)
        self.assertIsInstance(y, Tensor)
        self.assertEqual((str(y.dtype), y.device), ("torch.bfloat16", "cuda:1"))
        self.check(y.array, stream=0x71, device=1)

    def test_stream(self) -> None:
        arguments = [Tensor(array) for array in self.on_device()]
        y = self.model.layer(*arguments, stream=Stream(0x1230))
        # The result is allocated on that stream, too.
        self.assertEqual(used_streams, [0x1230])
        self.check(y.array, stream=0x1230)

    def test_repeated(self) -> None:
        """Later calls get new tensors, streams and results, without looking at types again."""
        first = [Tensor(array) for array in self.on_device()]
        y = self.model.layer(*first)
        alive = weakref.ref(first[0])
        del first
        self.assertIsNone(alive())
        with unittest.mock.patch.object(self.model.layer, "_prepare") as prepare:
            self.arrays[0] = self.x = self.x + 1
            second = [Tensor(array) for array in self.on_device()]
            self.check(self.model.layer(*second).array, stream=0x70)
            out = Tensor(gpu.empty((5, 8), "bfloat16"))
            third = [Tensor(array) for array in self.on_device()]
            self.assertIs(self.model.layer(*third, out=out, stream=0x30), out)
            self.check(out.array, stream=0x30)
            self.assertFalse(prepare.called)
        np.testing.assert_array_equal(
            y.array.numpy().view(ml_dtypes.bfloat16), self.x - 1
        )

    def test_not_repeated(self) -> None:
        """Whatever differs from the earlier call is checked."""
        arguments = [Tensor(array) for array in self.on_device()]
        self.model.layer(*arguments)
        other = Tensor(self.on_device()[0], "uint8")
        with self.assertRaisesRegex(TypeError, "argument 0: expected bf16"):
            self.model.layer(other, *arguments[1:])
        strided = Tensor(self.on_device()[1])
        strided.strides = (1, 8)
        with self.assertRaisesRegex(ValueError, "to be contiguous"):
            self.model.layer(arguments[0], strided, arguments[2])
        elsewhere = Tensor(gpu.to_device(self.arrays[1], 1))
        with self.assertRaisesRegex(
            ValueError, "argument 1 .* to be on device 0 like those before it, got device 1"
        ):
            self.model.layer(arguments[0], elsewhere, arguments[2])
        arguments[0].is_cuda, arguments[0].device = False, "cpu"
        with self.assertRaisesRegex(ValueError, "expected a CUDA tensor"):
            self.model.layer(*arguments)
        shorter = Tensor(gpu.to_device(self.x[:3].copy()))
        y = self.model.layer(shorter, *[Tensor(array) for array in self.on_device()[1:]])
        self.assertEqual(y.shape, (3, 8))

    def test_bits(self) -> None:
        x, weight, scale = self.on_device()
        y = Tensor(gpu.empty((5, 8), "bfloat16"))
        self.model.layer(Tensor(x), Tensor(weight, "uint8"), Tensor(scale), out=y)
        self.check(y.array, stream=0x70)

    def test_host_tensor(self) -> None:
        arguments = [Tensor(array) for array in self.on_device()]
        arguments[0].is_cuda, arguments[0].device = False, "cpu"
        with self.assertRaisesRegex(
            ValueError, "argument 0: expected a CUDA tensor, got one on cpu"
        ):
            self.model.layer(*arguments)

    def test_strides(self) -> None:
        arguments = [Tensor(array) for array in self.on_device()]
        arguments[1].strides = (1, 8)
        with self.assertRaisesRegex(
            ValueError,
            r"expected argument 1 \(block.weight.data\) to be contiguous, with stride 1 in dimension 1, got stride 8",
        ):
            self.model.layer(*arguments)

    def test_type_of_out(self) -> None:
        arguments = [Tensor(array) for array in self.on_device()]
        y = Tensor(gpu.empty((5, 8), "uint8"))
        with self.assertRaisesRegex(
            TypeError, r"result 0: expected bf16 .*, got uint8"
        ):
            self.model.layer(*arguments, out=y)


class CudaInterfaceTest(LibrariesTest):
    def test_cupy(self) -> None:
        sys.modules["cupy"] = make_cupy()
        self.addCleanup(sys.modules.pop, "cupy")
        y = self.model.layer(*map(CupyArray, self.on_device()))
        self.assertIsInstance(y, CupyArray)
        # CuPy has no bfloat16.
        self.assertEqual(y.array.dtype, np.uint16)
        self.check(y.array, stream=0x50)
        first, second = self.model.pair(CupyArray(gpu.empty((4,), "float32")))
        self.assertEqual((first.array.dtype, second.array.dtype), (np.float32, np.int8))

    def test_others(self) -> None:
        arguments = list(map(CudaArray, self.on_device()))
        with self.assertRaisesRegex(
            TypeError, "layer: expected out= for arrays of this kind, got none"
        ):
            self.model.layer(*arguments)
        y = gpu.empty((5, 8), "bfloat16")
        result = CudaArray(y, typestr="<V2", strides=(16, 2))
        self.assertIs(self.model.layer(*arguments, out=result), result)
        self.check(y, stream=0)

    def test_stream_of_the_producer(self) -> None:
        x, weight, scale = self.on_device()
        y = gpu.empty((5, 8), "bfloat16")
        arguments = [
            CudaArray(x, stream=0x9),
            CudaArray(weight, stream=1),
            CudaArray(scale, stream=0x60),
        ]
        self.model.layer(*arguments, out=CudaArray(y), stream=0x60)
        # The default stream is called 1; what is on our stream need not wait.
        self.assertEqual(count("cuEventRecord stream 0x9"), 1)
        self.assertEqual(count("cuEventRecord stream (nil)"), 1)
        self.assertEqual(count("cuStreamWaitEvent stream 0x60 0"), 2)
        self.assertEqual(count("cuEventDestroy_v2"), 2)

    def test_mask(self) -> None:
        x, weight, scale = self.on_device()
        with self.assertRaisesRegex(
            TypeError,
            "argument 0: expected an array without a mask, got one with a mask",
        ):
            self.model.layer(CudaArray(x, mask=x), weight, scale)


class DlpackTest(LibrariesTest):
    TYPES = [(4, 16), (10, 8), (2, 32)]

    def test_call(self) -> None:
        arguments = [DlpackArray(a, *t) for a, t in zip(self.on_device(), self.TYPES)]
        y = gpu.empty((5, 8), "bfloat16")
        self.model.layer(*arguments, out=DlpackArray(y, 4, 16))
        self.check(y, stream=0)
        self.model.layer(*arguments, out=y, stream=0x60)
        # 1 is the default stream.
        self.assertEqual(arguments[0].streams, [1, 0x60])

    def test_types(self) -> None:
        x, weight, scale = self.on_device()
        for code, bits, lanes, name in [
            (0, 16, 1, "int16"),
            (5, 64, 1, "type 5 of 64"),
            (4, 16, 2, "bfloat16x2"),
            (6, 8, 1, "bool"),
        ]:
            with self.assertRaisesRegex(
                TypeError, f"argument 0: expected bf16 .*, got {name}$"
            ):
                self.model.layer(DlpackArray(x, code, bits, lanes), weight, scale)

    def test_host(self) -> None:
        x, weight, scale = self.on_device()
        array = DlpackArray(x, 4, 16)
        array.kind = 1
        with self.assertRaisesRegex(
            ValueError,
            "argument 0: expected an array on a GPU, got DLPack's device type 1",
        ):
            self.model.layer(array, weight, scale)

    def test_other_protocol(self) -> None:
        x, weight, scale = self.on_device()
        y = gpu.empty((5, 8), "bfloat16")
        self.model.layer(Unexportable(x), weight, scale, out=y)
        self.check(y, stream=0)


class StreamTest(LibrariesTest):
    def test_protocol(self) -> None:
        class CoreStream:
            def __cuda_stream__(self) -> tuple[int, int]:
                return 0, 0x1240

        y = self.model.layer(*self.on_device(), stream=CoreStream())
        self.check(y, stream=0x1240)


if __name__ == "__main__":
    unittest.main()
