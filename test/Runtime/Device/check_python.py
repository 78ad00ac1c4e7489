"""Checks fp8_mlir.gpu on a machine with a GPU: NumPy, and torch and CuPy where they are installed.

usage: PYTHONPATH=tools/python python3 check_python.py DIRECTORY

DIRECTORY has fp8_test_model.so and its manifest (build/test/Runtime). The last line reads
`N passed, N failed`. Among the other tests, it runs on the fake driver:

RUN: env FP8_LIBCUDA=%obj_root/lib/libfp8_fake_cuda.so %python %s %obj_root/test/Runtime
"""

import importlib.util
import shutil
import sys
import tempfile
import threading
import unittest
from pathlib import Path

import numpy as np

from fp8_mlir import gpu

if len(sys.argv) != 2 or sys.argv[1].startswith("-"):
    sys.exit(__doc__)
MODEL = gpu.load(Path(sys.argv.pop()) / "fp8_test_model.so")

EXPECTED = [1, 2, 3, 4]


def needs(library: str):
    missing = importlib.util.find_spec(library) is None
    return unittest.skipIf(missing, f"there is no {library}")


class NumpyTest(unittest.TestCase):
    def test_numpy(self) -> None:
        for _ in range(3):
            first, second = MODEL.pair(np.zeros(4, np.float32))
            self.assertEqual(first.tolist(), EXPECTED)
            self.assertEqual(second.tolist(), [[7] * 3] * 2)

    def test_device_array(self) -> None:
        x = gpu.to_device(np.zeros(4, np.float32))
        first, second = MODEL.pair(x)
        self.assertEqual(first.numpy().tolist(), EXPECTED)
        self.assertEqual(second.numpy().tolist(), [[7] * 3] * 2)

    def test_thread(self) -> None:
        results = []
        thread = threading.Thread(
            target=lambda: results.append(MODEL.pair(np.zeros(4, np.float32)))
        )
        thread.start()
        thread.join()
        self.assertEqual(results[0][0].tolist(), EXPECTED)

    def test_bad_input(self) -> None:
        with self.assertRaises(TypeError):
            MODEL.pair(np.zeros(4))
        with self.assertRaises(ValueError):
            MODEL.pair(np.zeros(5, np.float32))
        x = gpu.to_device(np.zeros(4, np.float32))
        with self.assertRaisesRegex(ValueError, "to have memory of its own"):
            MODEL.pair(x, out=[x, gpu.empty((2, 3), "int8")])
        self.assertEqual(MODEL.pair(x)[0].numpy().tolist(), EXPECTED)


@needs("torch")
class TorchTest(unittest.TestCase):
    def setUp(self) -> None:
        import torch

        self.torch = torch
        self.x = torch.zeros(4, device="cuda")

    def test_call(self) -> None:
        first, second = MODEL.pair(self.x)
        self.assertEqual((first.dtype, first.device), (self.x.dtype, self.x.device))
        self.assertEqual(second.dtype, self.torch.int8)
        self.assertEqual(first.tolist(), EXPECTED)
        self.assertEqual(second.tolist(), [[7] * 3] * 2)
        self.assertEqual(MODEL.pair(x=self.x)[0].tolist(), EXPECTED)

    def test_types(self) -> None:
        names = "float8_e4m3fn float8_e5m2 float8_e8m0fnu bool int64 float16".split()
        if not hasattr(self.torch, "float8_e8m0fnu"):
            names[2] = "uint8"
        arrays = [
            self.torch.empty(16, device="cuda", dtype=getattr(self.torch, name))[:4]
            for name in names
        ]
        self.assertIsNone(MODEL.formats(*arrays))
        arrays[0] = arrays[0].view(self.torch.uint8)
        self.assertIsNone(MODEL.formats(*arrays))

    def test_streams(self) -> None:
        stream = self.torch.cuda.Stream()
        for _ in range(20):
            first, _ = MODEL.pair(self.x, stream=stream)
            stream.synchronize()
            self.assertEqual(first.tolist(), EXPECTED)
        with self.torch.cuda.stream(stream):
            first, _ = MODEL.pair(self.x)
        stream.synchronize()
        self.assertEqual(first.tolist(), EXPECTED)

    def test_graph(self) -> None:
        # Another library, whose first call is under capture.
        directory = tempfile.TemporaryDirectory()
        self.addCleanup(directory.cleanup)
        for name in ("fp8_test_model.so", "fp8_test_model.json"):
            shutil.copy(MODEL.path.parent / name, directory.name)
        model = gpu.load(Path(directory.name) / "fp8_test_model.so")
        out = [self.torch.zeros(4, device="cuda")]
        out.append(self.torch.zeros(2, 3, device="cuda", dtype=self.torch.int8))
        graph = self.torch.cuda.CUDAGraph()
        with self.torch.cuda.graph(graph):
            model.pair(self.x, out=out)
            first, second = model.pair(self.x)
        for array in (*out, first, second):
            array.zero_()
        graph.replay()
        self.torch.cuda.synchronize()
        for array in (out[0], first):
            self.assertEqual(array.tolist(), EXPECTED)
        for array in (out[1], second):
            self.assertEqual(array.tolist(), [[7] * 3] * 2)

    def test_bad_input(self) -> None:
        cases = [
            (TypeError, self.x.double(), "expected f32"),
            (ValueError, self.x.cpu(), "expected a CUDA tensor, got one on cpu"),
            (ValueError, self.torch.zeros(8, device="cuda")[::2], "contiguous"),
            (ValueError, self.torch.zeros(8, device="cuda")[1:5], "multiple of 16"),
            (ValueError, self.torch.zeros(2, 2, device="cuda"), "1 dimensions, got 2"),
        ]
        for kind, x, message in cases:
            with self.assertRaisesRegex(kind, message):
                MODEL.pair(x)
            self.assertEqual(MODEL.pair(self.x)[0].tolist(), EXPECTED)

    def test_second_device(self) -> None:
        if self.torch.cuda.device_count() < 2:
            self.skipTest("there is one device")
        x = self.torch.zeros(4, device="cuda:1")
        first, _ = MODEL.pair(x)
        self.assertEqual(first.device, x.device)
        self.assertEqual(first.tolist(), EXPECTED)
        with self.assertRaisesRegex(ValueError, "to be on device 1 like those before"):
            MODEL.pair(x, out=[self.x, MODEL.pair(x)[1]])


@needs("cupy")
class CupyTest(unittest.TestCase):
    def test_call(self) -> None:
        import cupy

        x = cupy.zeros(4, cupy.float32)
        first, second = MODEL.pair(x)
        self.assertIsInstance(first, cupy.ndarray)
        self.assertEqual(first.tolist(), EXPECTED)
        with cupy.cuda.Stream(non_blocking=True) as stream:
            first, second = MODEL.pair(x)
        stream.synchronize()
        self.assertEqual(second.tolist(), [[7] * 3] * 2)


if __name__ == "__main__":
    program = unittest.main(exit=False, verbosity=2)
    result = program.result
    failed = len(result.failures) + len(result.errors)
    print(f"{result.testsRun - failed - len(result.skipped)} passed, {failed} failed")
    sys.exit(failed != 0)
