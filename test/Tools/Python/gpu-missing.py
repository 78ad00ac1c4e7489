"""Tests fp8_mlir.gpu on machines that lack a driver or the right GPU. Each case runs in its own process.

RUN: %python %s %obj_root
"""

import os
import subprocess
import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "Inputs"))
from fake_driver import LIBRARY, MODEL

PROGRAM = """
import numpy as np
from fp8_mlir import gpu
try:
    gpu.load(%r).pair(np.zeros(4, np.float32))
    print("fine")
except RuntimeError as error:
    print(type(error).__name__, error.status, error)
"""


def run(**environment: str) -> str:
    result = subprocess.run(
        [sys.executable, "-c", PROGRAM % str(MODEL)],
        env=os.environ | environment,
        capture_output=True,
        text=True,
        check=True,
    )
    return result.stdout


class MissingTest(unittest.TestCase):
    def test_fine(self) -> None:
        self.assertEqual(run(FP8_LIBCUDA=str(LIBRARY)), "fine\n")

    def test_no_driver(self) -> None:
        self.assertRegex(
            run(FP8_LIBCUDA="/nowhere.so"),
            "GpuError None expected the CUDA driver: /nowhere.so: cannot open",
        )

    def test_no_device(self) -> None:
        self.assertEqual(
            run(FAKE_CUDA_DEVICES="0"),
            "GpuError None cuInit failed: CUDA_ERROR_NO_DEVICE (100)\n",
        )

    def test_other_device(self) -> None:
        self.assertEqual(
            run(FAKE_CUDA_CHIP="80"),
            "GpuError 4 @pair is compiled for sm_90a, got a device of sm_80\n",
        )

    def test_failing_device(self) -> None:
        self.assertRegex(
            run(FAKE_CUDA_FAIL="cuMemsetD8Async=700"),
            "GpuError 6 cuMemsetD8Async failed for 6 bytes: CUDA_ERROR_ILLEGAL_ADDRESS",
        )


if __name__ == "__main__":
    unittest.main()
