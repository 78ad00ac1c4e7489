"""Prints the chip to compile for on this machine, such as sm_90a. If no program can run, prints the reason
and fails.

usage: find_device.py [LIBCUDA]

It asks the driver, like compiled programs. A GPU that the driver does not show does not count.
"""

import ctypes
import sys

NO_DEVICE = 100  # of CUresult
COMPUTE_CAPABILITY_MAJOR, COMPUTE_CAPABILITY_MINOR = 75, 76  # of CUdevice_attribute


def find_chip(library: str) -> str:
    try:
        driver = ctypes.CDLL(library)
    except OSError:
        raise RuntimeError(f"expected the CUDA driver {library}, got none") from None
    if (status := driver.cuInit(0)) == NO_DEVICE:
        raise RuntimeError("expected a GPU, got a driver without one")
    if status:
        raise RuntimeError(f"expected a driver that starts, got error {status} of cuInit")
    capability = []
    for attribute in (COMPUTE_CAPABILITY_MAJOR, COMPUTE_CAPABILITY_MINOR):
        value = ctypes.c_int()
        if status := driver.cuDeviceGetAttribute(ctypes.byref(value), attribute, 0):
            raise RuntimeError(f"expected the compute capability, got error {status}")
        capability.append(value.value)
    major, minor = capability
    # The instructions of a single generation need the suffix `a`.
    return f"sm_{major}{minor}" + ("a" if major >= 9 else "")


def main() -> int:
    try:
        print(find_chip(sys.argv[1] if len(sys.argv) > 1 else "libcuda.so.1"))
    except RuntimeError as error:
        print(error)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
