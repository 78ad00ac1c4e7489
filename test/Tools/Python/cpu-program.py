"""Calls a program for a CPU with NumPy arrays: sizes, numbers, data-dependent sizes, assertions, threads, memory.

RUN: env FP8_LIBCUDA=/no/such/driver %python %s %S/Inputs/cpu-program.mlir %obj_root
"""

import json
import resource
import subprocess
import sys
import tempfile
import threading
import unittest
from pathlib import Path

import ml_dtypes
import numpy as np

from fp8_mlir import cpu, gpu, programs
from fp8_mlir.errors import ProgramError

BUILD = Path(sys.argv.pop())
SOURCE = Path(sys.argv.pop())
FOLDER = tempfile.TemporaryDirectory()
LIBRARY = Path(FOLDER.name) / "program.so"
subprocess.run(
    [BUILD / "bin" / "fp8-compile", SOURCE, "--chip=cpu", "-o", LIBRARY], check=True
)
MODEL = cpu.load(LIBRARY)
RNG = np.random.default_rng(7)


def random(*shape: int) -> np.ndarray:
    # Small integers, so that sums are exact in any order.
    return RNG.integers(-8, 9, shape).astype(np.float32)


class CallTest(unittest.TestCase):
    def setUp(self) -> None:
        self.x, self.w, self.b = random(5, 8), random(8, 4), random(4)
        self.y = self.x @ self.w + self.b

    def test_call(self) -> None:
        y = MODEL.layer(self.x, self.w, self.b)
        self.assertEqual((y.dtype, y.shape), (np.float32, (5, 4)))
        np.testing.assert_array_equal(y, self.y)

    def test_names_of_parameters(self) -> None:
        np.testing.assert_array_equal(MODEL.layer(self.x, b=self.b, w=self.w), self.y)
        with self.assertRaisesRegex(TypeError, "expected parameters among w, b, got v"):
            MODEL.layer(self.x, v=self.w)

    def test_dynamic_sizes(self) -> None:
        for rows in (0, 1, 3, 200):
            x = random(rows, 8)
            y = MODEL["layer"](x, self.w, self.b)
            np.testing.assert_array_equal(y, x @ self.w + self.b)

    def test_out(self) -> None:
        out = np.full((5, 4), np.nan, np.float32)
        self.assertIs(MODEL.layer(self.x, self.w, self.b, out=out), out)
        np.testing.assert_array_equal(out, self.y)
        wide = np.full((5, 8), np.nan, np.float32)
        MODEL.layer(self.x, self.w, self.b, out=wide[:, ::2])
        np.testing.assert_array_equal(wide[:, ::2], self.y)
        self.assertTrue(np.isnan(wide[:, 1::2]).all())
        out.flags.writeable = False
        with self.assertRaisesRegex(ValueError, "layer: .* got a read-only one"):
            MODEL.layer(self.x, self.w, self.b, out=out)

    def test_arrays_that_are_not_contiguous(self) -> None:
        wide = np.asfortranarray(self.x)
        self.assertFalse(wide.flags.c_contiguous)
        np.testing.assert_array_equal(MODEL.layer(wide, self.w, self.b), self.y)
        np.testing.assert_array_equal(
            MODEL.layer(self.x, np.ascontiguousarray(self.w.T).T, self.b), self.y
        )

    def test_arrays_that_are_not_aligned(self) -> None:
        buffer = np.zeros(self.b.nbytes + 1, np.uint8)
        shifted = buffer[1:].view(np.float32)
        shifted[...] = self.b
        self.assertFalse(shifted.flags.aligned)
        np.testing.assert_array_equal(MODEL.layer(self.x, self.w, shifted), self.y)

    def test_contiguous_arrays_are_not_copied(self) -> None:
        call = MODEL.layer.prepare(self.x, self.w, self.b)
        first = call().copy()
        self.x[...] = random(5, 8)
        second = call()
        np.testing.assert_array_equal(first, self.y)
        np.testing.assert_array_equal(second, self.x @ self.w + self.b)

    def test_wrong_arguments(self) -> None:
        for error, message, arguments in [
            (ValueError, r"argument 1 \(w\): expected f32\[8, 4\], got f32\[4, 8\]", (self.x, self.w.T, self.b)),
            (ValueError, r"argument 0: expected f32\[\?, 8\], got f32\[5, 7\]", (self.x[:, :7], self.w, self.b)),
            (ValueError, "argument 0: expected 2 dimensions, got 1", (self.x[0], self.w, self.b)),
            (TypeError, "argument 0: expected f32 .*, got float64", (self.x.astype(float), self.w, self.b)),
            (TypeError, "argument 0: expected an array in the byte order", (self.x.astype(">f4"), self.w, self.b)),
            (TypeError, "argument 2 .*expected an array of torch or NumPy.*, got list", (self.x, self.w, [1.0])),
            (TypeError, "layer: expected 3 arguments, got 2", (self.x, self.w)),
        ]:
            with self.subTest(message), self.assertRaisesRegex(error, message):
                MODEL.layer(*arguments)
        with self.assertRaisesRegex(TypeError, "expected no stream= .* CPU"):
            MODEL.layer(self.x, self.w, self.b, stream=1)
        square = random(4, 8)
        memory = np.zeros((4, 8), np.float32)
        with self.assertRaisesRegex(ValueError, "expected result 0 to have memory of its own"):
            MODEL.layer(memory, self.w, self.b, out=memory.reshape(-1)[:16].reshape(4, 4))
        np.testing.assert_array_equal(MODEL.layer(square, self.w, self.b), square @ self.w + self.b)

    def test_numbers_and_computed_sizes(self) -> None:
        for size in (1, 6, 9):
            x = random(size)
            y, count = MODEL.scaled(x, 0.5, np.int64(-3))
            np.testing.assert_array_equal(y, x[::2] * np.float32(0.5) - 3)
            self.assertEqual((count.shape, int(count)), ((), (size + 1) // 2))
        with self.assertRaisesRegex(TypeError, "argument 1: expected a number"):
            MODEL.scaled(random(2), "1", 2)

    def test_sizes_that_depend_on_data(self) -> None:
        x = -np.arange(1, 7, dtype=np.float32)
        y, sizes = MODEL.beginning(x, np.array([4]))
        np.testing.assert_array_equal(y, [1, 2, 3, 4])
        np.testing.assert_array_equal(sizes, [4])
        out = [np.full(3, np.nan, np.float32), np.zeros(1, np.int64)]
        with self.assertRaisesRegex(ValueError, "expected more memory for a result in dimension 0"):
            MODEL.beginning(x, np.array([4]), out=out)
        y, sizes = MODEL.beginning(x, np.array([2]), out=out)
        np.testing.assert_array_equal(y, [1, 2])

    def test_types(self) -> None:
        bits = np.array([0x3F, 0x81, 0x7E, 0x00], np.uint8)
        inputs = [
            np.array([0x3F80, 0xC049, 0x7F7F, 1], np.uint16).view(ml_dtypes.bfloat16),
            bits.view(ml_dtypes.float8_e4m3fn),
            np.array([1.5, -2.25, 6e4, 6e-8], np.float16),
            np.array([True, False, False, True]),
            bits.view(np.int8),
        ]
        for given, got in zip(inputs, MODEL.types(*inputs)):
            self.assertEqual(got.dtype, given.dtype)
            self.assertEqual(got.tobytes(), given.tobytes())
        same = MODEL.types(inputs[0].view(np.uint16), bits, *inputs[2:4], bits)
        self.assertEqual(same[0].tobytes(), inputs[0].tobytes())
        self.assertEqual(same[1].tobytes(), bits.tobytes())


class Foreign:
    """An array of another library."""

    def __init__(self, array: np.ndarray, device: int = 1) -> None:
        self.array, self.device = array, device

    def __dlpack__(self, **options: object) -> object:
        return self.array.__dlpack__()

    def __dlpack_device__(self) -> tuple[int, int]:
        return self.device, 0


class DlpackTest(unittest.TestCase):
    def test_arrays_of_other_libraries(self) -> None:
        x = random(6)
        out = np.full(6, np.nan, np.float32)
        MODEL.even(Foreign(x), out=out)
        np.testing.assert_array_equal(out, np.abs(x))
        shared = np.full(6, np.nan, np.float32)
        MODEL.even(x, out=Foreign(shared))
        np.testing.assert_array_equal(shared, np.abs(x))
        with self.assertRaisesRegex(TypeError, "even: expected out= for arrays of this kind"):
            MODEL.even(Foreign(x))
        with self.assertRaisesRegex(ValueError, "argument 0: expected an array in host memory, got DLPack's device type 2"):
            MODEL.even(Foreign(x, device=2), out=out)
        with self.assertRaisesRegex(ValueError, "argument 0 to be contiguous"):
            MODEL.even(Foreign(random(12)[::2]), out=out)


class AssertionTest(unittest.TestCase):
    table = np.arange(15, dtype=np.float32).reshape(5, 3)

    def test_elements(self) -> None:
        for rows, message in [([1, 5], "smaller than 5"), ([-1, 2], "negative"), ([1 << 40], "smaller")]:
            with self.assertRaisesRegex(
                ProgramError, f"@lookup: an assertion failed: index must .*{message}"
            ) as caught:
                MODEL.lookup(self.table, np.array(rows))
            self.assertEqual(caught.exception.status, 8)
            rows = np.array([4, 0, 4])
            np.testing.assert_array_equal(MODEL.lookup(self.table, rows), self.table[rows])
        MODEL.check()

    def test_sizes(self) -> None:
        np.testing.assert_array_equal(MODEL.even(np.float32([-1, 2])), [1, 2])
        with self.assertRaisesRegex(ValueError, "@even: an assertion failed: expected an even size"):
            MODEL.even(random(3))


class ManyCallsTest(unittest.TestCase):
    def test_threads(self) -> None:
        """Threads call functions at the same time, some of which fail. Each gets its own result."""
        failures: list[str] = []

        def work(seed: int) -> None:
            rng = np.random.default_rng(seed)
            table = rng.integers(0, 9, (5, 3)).astype(np.float32)
            for i in range(300):
                rows = rng.integers(0, 5, 1 + seed * 7)
                if i % 3 == 0:
                    rows[-1] = 5 if seed % 2 else -1
                    want = "smaller" if seed % 2 else "negative"
                    try:
                        MODEL.lookup(table, rows)
                        failures.append("no error")
                    except ProgramError as error:
                        if want not in str(error):
                            failures.append(str(error))
                elif not np.array_equal(MODEL.lookup(table, rows), table[rows]):
                    failures.append(f"wrong rows in thread {seed}")

        threads = [threading.Thread(target=work, args=(seed,)) for seed in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(failures, [])

    def test_nothing_stays_allocated(self) -> None:
        """Neither calls that succeed nor calls that fail keep memory. If they kept an intermediate tensor or
        a result of 1.5 MB, 1000 calls would need 1.5 GB. The test allows 200 MB."""
        table = np.zeros((5, 3), np.float32)
        good = np.zeros(131072, np.int64)
        bad = good.copy()
        bad[-1] = 9
        MODEL.lookup(table, good)
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        for _ in range(1000):
            MODEL.lookup(table, good)
            with self.assertRaises(ProgramError):
                MODEL.lookup(table, bad)
        after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        self.assertLess(after - before, 200 * 1024)


class LoadTest(unittest.TestCase):
    def test_the_manifest_names_the_device(self) -> None:
        model = programs.load(LIBRARY)
        self.assertEqual(model.chip, "cpu")
        np.testing.assert_array_equal(model.even(np.float32([-3, 4])), [3, 4])
        with self.assertRaisesRegex(ValueError, "expected a program for a GPU in .*, got one for a CPU"):
            gpu.load(LIBRARY)
        description = json.loads(LIBRARY.with_suffix(".json").read_text())
        description["chip"] = "sm_90a"
        other = Path(FOLDER.name) / "other.json"
        other.write_text(json.dumps(description))
        self.assertEqual(programs.load(LIBRARY, other).chip, "sm_90a")
        with self.assertRaisesRegex(ValueError, "expected a program for a CPU in .*, got one for sm_90a"):
            cpu.load(LIBRARY, other)

    def test_missing_files(self) -> None:
        with self.assertRaisesRegex(FileNotFoundError, "expected a compiled model, got no file"):
            programs.load(LIBRARY.with_name("none.so"))
        with self.assertRaisesRegex(ValueError, "expected the manifest of a model in"):
            programs.load(LIBRARY, LIBRARY.with_name("none.json"))


if __name__ == "__main__":
    unittest.main()
