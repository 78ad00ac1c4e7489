"""Tests fp8_mlir.gpu with NumPy arrays and device arrays, on the fake driver.

RUN: %python %s %obj_root
"""

import gc
import json
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "Inputs"))
from fake_driver import MODEL, count, fail, fake, log

import ml_dtypes
import numpy as np

from fp8_mlir import gpu

BF16, E4M3 = ml_dtypes.bfloat16, ml_dtypes.float8_e4m3fn


class GpuTest(unittest.TestCase):
    def setUp(self) -> None:
        fake.fakeCudaReset()
        self.model = gpu.load(MODEL)
        self.x = np.arange(40, dtype=BF16).reshape(5, 8)
        self.weight = np.ones((8, 8), E4M3)
        self.scale = np.array(0.5, np.float32)

    def layer(self, *args: object, **params: object) -> object:
        return self.model.layer(*args, **params)


class NumpyTest(GpuTest):
    def test_call(self) -> None:
        y = self.layer(self.x, self.weight, self.scale)
        self.assertEqual((y.dtype, y.shape), (self.x.dtype, (5, 8)))
        np.testing.assert_array_equal(y, self.x)
        self.assertEqual(
            count("cuLaunchKernelEx fp8_kernel grid 2x1x1 block 128x1x1"), 1, log()
        )

    def test_nothing_stays_allocated(self) -> None:
        self.layer(self.x, self.weight, self.scale)
        gc.collect()
        before = fake.fakeCudaLiveAllocations()
        self.layer(self.x, self.weight, self.scale)
        gc.collect()
        self.assertEqual(fake.fakeCudaLiveAllocations(), before)

    def test_out(self) -> None:
        y = np.full_like(self.x, np.nan)
        self.assertIs(self.layer(self.x, self.weight, self.scale, out=y), y)
        np.testing.assert_array_equal(y, self.x)

    def test_several_results(self) -> None:
        first, second = self.model.pair(np.zeros(4, np.float32))
        np.testing.assert_array_equal(first, np.array([1, 2, 3, 4], np.float32))
        np.testing.assert_array_equal(second, np.full((2, 3), 7, np.int8))

    def test_strided_and_scalar(self) -> None:
        x = np.arange(80, dtype=BF16).reshape(5, 16)[:, ::2]
        y = self.layer(x, self.weight.T, np.float32(0.5))
        np.testing.assert_array_equal(y, x)

    def test_empty(self) -> None:
        y = self.layer(self.x[:0], self.weight, self.scale)
        self.assertEqual(y.shape, (0, 8))
        self.assertEqual(count("cuLaunchKernelEx"), 0)

    def test_no_result(self) -> None:
        arrays = [
            np.zeros(4, E4M3),
            np.zeros(4, np.uint8),  # the bits of f8E5M2
            np.zeros(4, ml_dtypes.float8_e8m0fnu),
            np.zeros(4, np.bool_),
            np.zeros(4, np.uint64),
            np.zeros(4, np.float16),
        ]
        self.assertIsNone(self.model.formats(*arrays))

    def test_assertion(self) -> None:
        np.testing.assert_array_equal(self.model.lookup(np.array([2])), [3.0])
        # Calls with NumPy arrays wait, so they raise the error themselves.
        with self.assertRaisesRegex(
            gpu.GpuError, "@lookup: an assertion failed .*: index out of range"
        ) as caught:
            self.model.lookup(np.array([4]))
        self.assertEqual(caught.exception.status, 8)
        np.testing.assert_array_equal(self.model.lookup(np.array([0])), [1.0])

    def test_by_name(self) -> None:
        names = {"block.weight.data": self.weight, "block.weight.scale": self.scale}
        np.testing.assert_array_equal(self.layer(self.x, **names), self.x)
        del names["block.weight.data"]
        np.testing.assert_array_equal(self.layer(self.x, self.weight, **names), self.x)


class DeviceArrayTest(GpuTest):
    def test_call(self) -> None:
        arguments = [
            gpu.to_device(a, device=1) for a in (self.x, self.weight, self.scale)
        ]
        fake.fakeCudaReset()
        y = self.layer(*arguments, stream=0x40)
        self.assertIsInstance(y, gpu.DeviceArray)
        self.assertEqual(y.device, 1)
        self.assertEqual(count("cuStreamSynchronize"), 0)
        self.assertEqual(count("cuLaunchKernelEx"), 1)
        self.assertRegex(
            log(), r"cuLaunchKernelEx .* programmatic stream 0x40 device 1"
        )
        gpu.synchronize(device=1)
        np.testing.assert_array_equal(y.numpy(), self.x)

    def test_assertion(self) -> None:
        bad = self.model.lookup.prepare(gpu.to_device(np.array([-1])))
        good = self.model.lookup.prepare(gpu.to_device(np.array([1])))
        bad()
        with self.assertRaisesRegex(gpu.GpuError, "index out of range"):
            good()  # the assertion of the earlier call
        good()
        np.testing.assert_array_equal(good.results.numpy(), [2.0])
        bad()
        gpu.synchronize()
        with self.assertRaisesRegex(gpu.GpuError, "index out of range"):
            self.model.check()
        self.model.check()

    def test_prepare(self) -> None:
        x, weight, scale = map(gpu.to_device, (self.x, self.weight, self.scale))
        call = self.model.layer.prepare(x, weight, scale)
        for factor in (1, 2):
            x.copy_from(self.x * factor)
            self.assertIs(call(), call.results)
            np.testing.assert_array_equal(call.results.numpy(), self.x * factor)
        fail("cuMemAllocFromPoolAsync", 2)
        with self.assertRaisesRegex(gpu.GpuError, "for a workspace of 40 bytes"):
            call()
        fake.fakeCudaReset()
        # NumPy arrays are copied when the call is prepared.
        call = self.model.layer.prepare(self.x, self.weight, self.scale)
        expected = self.x.copy()
        self.x[...] = 0
        np.testing.assert_array_equal(call(), expected)

    def test_memory(self) -> None:
        array = gpu.empty((2, 3), "bfloat16")
        self.assertEqual(repr(array), "<DeviceArray bfloat16[2, 3] on device 0>")
        self.assertEqual(array.__cuda_array_interface__["typestr"], "<u2")
        self.assertEqual(
            gpu.empty((2,), "int32").__cuda_array_interface__["typestr"], "<i4"
        )
        with self.assertRaisesRegex(
            ValueError, r"expected bfloat16\[2, 3\], got float32\[6\]"
        ):
            array.copy_from(np.zeros(6, np.float32))
        fail("cuMemAlloc_v2", 2)
        with self.assertRaisesRegex(
            gpu.GpuError, r"cuMemAlloc_v2 failed: CUDA_ERROR_OUT_OF_MEMORY \(2\)"
        ):
            gpu.empty((2, 3), "float32")


class BadInputTest(GpuTest):
    def expect(
        self, kind: type[Exception], message: str, *args: object, **params: object
    ) -> None:
        fake.fakeCudaReset()
        with self.assertRaisesRegex(kind, message):
            self.layer(*args, **params)
        self.assertEqual(count("cuLaunchKernelEx"), 0)
        # The next call is fine.
        fake.fakeCudaReset()
        y = self.layer(self.x, self.weight, self.scale)
        np.testing.assert_array_equal(y, self.x)

    def test_number(self) -> None:
        self.expect(
            TypeError, "layer: expected 3 arguments, got 2", self.x, self.weight
        )
        self.expect(
            TypeError,
            "layer: expected parameters among block.weight.data, block.weight.scale, got block.bias",
            self.x,
            **{"block.bias": self.x},
        )
        self.expect(
            TypeError,
            "layer: expected 1 arrays in out, got 2",
            self.x,
            self.weight,
            self.scale,
            out=[self.x, self.x],
        )

    def test_types(self) -> None:
        self.expect(
            TypeError,
            r"argument 0: expected bf16 \(as bfloat16 or uint16\), got float32",
            self.x.astype(np.float32),
            self.weight,
            self.scale,
        )
        self.expect(
            TypeError,
            r"argument 1 \(block.weight.data\): expected an array of torch, NumPy or CuPy, "
            r"or one with __dlpack__, got list",
            self.x,
            [1, 2],
            self.scale,
        )

    def test_shapes(self) -> None:
        self.expect(
            ValueError,
            r"argument 2 \(block.weight.scale\): expected 0 dimensions, got 1",
            self.x,
            self.weight,
            np.ones(1, np.float32),
        )
        self.expect(
            ValueError,
            r"argument 0: expected bf16\[\?, 8\], got bf16\[8, 5\]",
            self.x.reshape(8, 5),
            self.weight,
            self.scale,
        )
        self.expect(
            ValueError,
            r"result 0: expected bf16\[5, 8\], got bf16\[4, 8\]",
            self.x,
            self.weight,
            self.scale,
            out=np.empty((4, 8), BF16),
        )

    def test_mixture(self) -> None:
        message = "layer: expected arrays of one kind, got NumPy's and others"
        self.expect(TypeError, message, gpu.to_device(self.x), self.weight, self.scale)
        self.expect(TypeError, message, self.x, gpu.to_device(self.weight), self.scale)

    def test_devices(self) -> None:
        arrays = [self.x, self.weight, self.scale]
        arrays = [gpu.to_device(a, i % 2) for i, a in enumerate(arrays)]
        self.expect(
            ValueError,
            r"@layer: expected argument 1 \(block.weight.data\) to be on device 0 like those before it, got device 1",
            *arrays,
        )

    def test_stream(self) -> None:
        self.expect(
            TypeError,
            "expected a CUDA stream or its handle, got str",
            self.x,
            self.weight,
            self.scale,
            stream="fast",
        )

    def test_status(self) -> None:
        fail("cuMemAllocFromPoolAsync", 2)
        with self.assertRaisesRegex(
            gpu.GpuError, "cuMemAllocFromPoolAsync failed for a workspace of 40 bytes"
        ) as caught:
            self.layer(self.x, self.weight, self.scale)
        self.assertEqual(caught.exception.status, 5)


class LoadTest(unittest.TestCase):
    def setUp(self) -> None:
        fake.fakeCudaReset()

    def load(self, manifest: str) -> gpu.Model:
        with tempfile.TemporaryDirectory() as directory:
            path = Path(directory) / "manifest.json"
            path.write_text(manifest)
            return gpu.load(MODEL, path)

    def test_attributes(self) -> None:
        model = gpu.load(str(MODEL))
        self.assertEqual(model.chip, "sm_90a")
        self.assertIs(model["layer"], model.layer)
        self.assertEqual(
            repr(model.layer),
            "<layer(bf16[?, 8], f8E4M3FN[8, 8], f32[]) -> (bf16[?, 8])>",
        )
        self.assertRegex(repr(model), "for sm_90a: layer, pair, lookup, formats")
        with self.assertRaisesRegex(
            AttributeError, "expected one of layer, .*, got forward"
        ):
            model.forward
        with self.assertRaisesRegex(KeyError, "expected one of layer, .*, got forward"):
            model["forward"]

    def test_files(self) -> None:
        with self.assertRaisesRegex(
            FileNotFoundError, "expected a compiled model, got no file"
        ):
            gpu.load("/nowhere/model.so")
        with self.assertRaisesRegex(
            ValueError, "expected the manifest of a model in .*missing"
        ):
            gpu.load(MODEL, "missing.json")
        with self.assertRaisesRegex(ValueError, "expected the manifest of a model in"):
            self.load("{")
        for version in ('{"abi": 1}', "[]"):
            with self.assertRaisesRegex(
                ValueError, "expected a manifest of ABI version 2 in"
            ):
                self.load(version)

    def test_contents(self) -> None:
        argument = {"dtype": "bf16", "shape": [None]}
        function = {
            "name": "layer",
            "symbol": "layer",
            "result_shapes": "layer_result_shapes",
            "arguments": [argument],
            "results": [],
        }
        manifest = {"abi": 2, "chip": "sm_90a", "functions": [function]}
        # With the manifest of another model, the library itself refuses the call.
        with self.assertRaisesRegex(ValueError, "@layer: expected 3 arguments, got 1"):
            self.load(json.dumps(manifest)).layer(np.zeros(2, BF16))
        function["symbol"] = "forward"
        with self.assertRaisesRegex(
            ValueError,
            "expected .*fp8_test_model.so to export forward, which its manifest names",
        ):
            self.load(json.dumps(manifest))
        argument["dtype"] = "f4"
        with self.assertRaisesRegex(
            ValueError, "argument 0: expected one of the types f32, .*, got 'f4'"
        ):
            self.load(json.dumps(manifest))

class SizesTest(GpuTest):
    """double(x: f32[?], n: i64, factor: bf16) -> f32[2 * ? + n]; found(x: f32[?]) -> f32[at most ?]."""

    def test_numbers(self) -> None:
        x = np.arange(5, dtype=np.float32)
        y = self.model.double(x, 3, 0.5)
        self.assertEqual((y.dtype, y.shape), (np.float32, (13,)))
        # Numbers of NumPy, and one that bf16 rounds.
        self.assertEqual(self.model.double(x, np.int8(2), 1.00001).shape, (12,))
        for n in (2.5, "two", x, None):
            with self.assertRaisesRegex(TypeError, "argument 1: expected a"):
                self.model.double(x, n, 0.5)
        with self.assertRaisesRegex(ValueError, "argument 1: expected a number that int64 has"):
            self.model.double(x, 1 << 64, 0.5)

    def test_computed_sizes(self) -> None:
        x = np.arange(5, dtype=np.float32)
        with self.assertRaisesRegex(
            ValueError,
            "expected result 0 to have size 13 in dimension 0, as it is computed "
            "from the arguments, got 12",
        ):
            self.model.double(x, 3, 0.5, out=np.empty(12, np.float32))
        with self.assertRaisesRegex(ValueError, "no size of a result is below 0, got one of -6"):
            self.model.double(x, -16, 0.5)

    def test_sizes_that_depend_on_the_data(self) -> None:
        x = np.array([3, 7, 1, 4], np.float32)
        for array in (x, gpu.to_device(x)):
            y, sizes = self.model.found(array)
            self.assertEqual((y.shape, tuple(sizes.shape)), ((3,), (1,)))
            if isinstance(y, gpu.DeviceArray):
                y, sizes = y.numpy(), sizes.numpy()
            np.testing.assert_array_equal(y, x[:3])
            np.testing.assert_array_equal(sizes, [3])
        # The memory may have fewer elements than the bound, if they are enough.
        y, _ = self.model.found(
            x, out=[np.empty(3, np.float32), np.empty(1, np.int64)]
        )
        np.testing.assert_array_equal(y, x[:3])
        with self.assertRaisesRegex(ValueError, "expected more memory"):
            self.model.found(x, out=[np.empty(2, np.float32), np.empty(1, np.int64)])


if __name__ == "__main__":
    unittest.main()
