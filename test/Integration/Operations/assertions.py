"""Tests assertions that fail. On the CPU they end the run with their message. Kernels skip unsafe operations
after them, and the next call reports the assertion.

RUN: env FP8_LIBCUDA=%obj_root/lib/libfp8_fake_cuda.so %python %s %src_root %obj_root
"""

import ctypes
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import numpy as np

from fp8_mlir import gpu
from fp8_testing.blocks import load_block
from fp8_mlir.runner import CpuRunError, Runner

BUILD = Path(sys.argv.pop())
OPERATIONS = Path(sys.argv.pop()) / "test" / "Integration" / "Operations"
OPT = BUILD / "bin" / "fp8-opt"
LOWER = [OPT, "--fp8-to-cpu-pipeline"]
# These passes run the body of a kernel on the CPU. It is guarded, and assertions that would end the run are
# removed.
GUARDED = f"""{OPT} --one-shot-bufferize='bufferize-function-boundaries
  function-boundary-type-conversion=identity-layout-map' --convert-tm-tensor-to-loops --fp8-guard-assertions |
  sed '/cf.assert/d' | {OPT} --fp8-to-cpu-pipeline"""
FAR = 1 << 40  # a distance in elements at which there is no memory


class Flag(ctypes.Structure):
    """AssertionFlag of lib/Runtime/Assertions.h."""

    _fields_ = [
        ("program", ctypes.c_void_p),
        ("library", ctypes.c_void_p),
        ("number", ctypes.POINTER(ctypes.c_int32)),
    ]


def run(name: str, inputs: list[np.ndarray], lower: list) -> list[np.ndarray]:
    runner = Runner(BUILD / "lib" / "libfp8_runner_io.so")
    module = OPERATIONS / f"{name}.mlir"
    return runner.run(module, inputs, lower=lower, transform=[OPT])


class AssertionTest(unittest.TestCase):
    def test_cpu_ends_with_the_message(self) -> None:
        table, rows = load_block(OPERATIONS, "embedding").inputs
        for index in (10, -1, FAR):
            bad = rows.copy()
            bad[2, 3] = index
            with self.assertRaisesRegex(CpuRunError, "index must be"):
                run("embedding", [table, bad], LOWER)
        cache, places, updates = load_block(OPERATIONS, "index-put").inputs
        with self.assertRaisesRegex(CpuRunError, "expected an index of a scatter"):
            run("index-put", [cache, places + FAR, updates], LOWER)

    def test_nothing_is_read_out_of_bounds(self) -> None:
        table, rows = load_block(OPERATIONS, "embedding").inputs
        bad = rows.copy()
        bad[1, 2], bad[3, 0] = FAR, -FAR
        (result,) = run("embedding", [table, bad], ["bash", "-c", GUARDED])
        expected = table[rows]
        expected[1, 2] = expected[3, 0] = np.nan
        np.testing.assert_array_equal(result, expected)

    def test_nothing_is_written_out_of_bounds(self) -> None:
        cache, places, updates = load_block(OPERATIONS, "index-put").inputs
        bad = np.array([places[0], FAR])
        (result,) = run("index-put", [cache, bad, updates], ["bash", "-c", GUARDED])
        expected = cache.copy()
        expected[places[0]] = updates[0]
        np.testing.assert_array_equal(result, expected)

    def test_gpu_says_what_failed(self) -> None:
        """Uses a driver whose kernels do nothing. The test writes the number of the assertion in place of a
        kernel."""
        with tempfile.TemporaryDirectory() as directory:
            library = Path(directory) / "embedding.so"
            command = [BUILD / "bin" / "fp8-compile", OPERATIONS / "embedding.mlir"]
            subprocess.run([*command, "--chip=sm_90a", "-o", library], check=True)
            model = gpu.load(library)
            inputs = load_block(OPERATIONS, "embedding").inputs
            model.embedding(*inputs)
            flags = ctypes.CDLL(str(library)).fp8_assertion_flags
            flags.restype = ctypes.POINTER(ctypes.POINTER(Flag))
            flag = flags()[0][0]
            self.assertEqual(flag.number[0], 0)
            flag.number[0] = 2
            with self.assertRaisesRegex(
                gpu.GpuError, "@embedding: an assertion .*: index must be larger or"
            ):
                model.embedding(*inputs)
            model.embedding(*inputs)
            model.check()


if __name__ == "__main__":
    unittest.main()
