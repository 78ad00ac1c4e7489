"""Finds the GPU on which the demo runs, and runs a compiled function there.

usage: device.py      prints the chip of the GPU, such as sm_90a; without a GPU, prints why and fails
"""

from __future__ import annotations

import ctypes
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from fp8_mlir import gpu
from fp8_mlir.gpu_memory import driver

MAJOR, MINOR = 75, 76  # of CUdevice_attribute
CALLS = 50


@dataclass(frozen=True)
class Gpu:
    name: str
    chip: str


@dataclass(frozen=True)
class GpuRun:
    """The results of a call, and the seconds of one call after the first ones."""

    device: Gpu
    results: list[np.ndarray]
    seconds: float


def find_gpu() -> Gpu:
    """The first GPU of the driver. Raises GpuError if there is none."""
    capability = []
    for attribute in (MAJOR, MINOR):
        value = ctypes.c_int()
        driver().call("cuDeviceGetAttribute", ctypes.byref(value), attribute, 0)
        capability.append(value.value)
    text = ctypes.create_string_buffer(256)
    driver().call("cuDeviceGetName", text, len(text), 0)
    major, minor = capability
    # With the suffix `a`, a chip has the instructions that only its generation has.
    return Gpu(text.value.decode(), f"sm_{major}{minor}" + ("a" if major >= 9 else ""))


def run(device: Gpu, library: Path, inputs: Sequence[np.ndarray]) -> GpuRun:
    """Calls the only function of a compiled library, and times it. Raises GpuError if a call fails."""
    (function,) = gpu.load(library).functions.values()
    call = function.prepare(*map(gpu.to_device, inputs))
    call()
    gpu.synchronize()
    start = time.monotonic()
    for _ in range(CALLS):
        call()
    gpu.synchronize()
    seconds = (time.monotonic() - start) / CALLS
    return GpuRun(device, [array.numpy() for array in call.outputs], seconds)


def main() -> int:
    try:
        print(find_gpu().chip)
    except gpu.GpuError as error:
        print(error)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
