"""Starts tests of fp8_mlir.gpu with the fake driver, and asks it questions."""

import ctypes
import os
import sys
from pathlib import Path

OBJ_ROOT = Path(sys.argv.pop())
MODEL = OBJ_ROOT / "test" / "Runtime" / "fp8_test_model.so"
LIBRARY = OBJ_ROOT / "lib" / "libfp8_fake_cuda.so"

os.environ["FP8_LIBCUDA"] = str(LIBRARY)
fake = ctypes.CDLL(str(LIBRARY))
fake.fakeCudaLog.restype = ctypes.c_char_p


def log() -> str:
    return fake.fakeCudaLog().decode()


def count(text: str) -> int:
    return fake.fakeCudaCount(text.encode())


def fail(function: str, result: int) -> None:
    fake.fakeCudaFail(function.encode(), result, 0)
