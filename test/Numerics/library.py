"""The library's arithmetic on NumPy arrays, through fp8-test-numerics."""

import json
import os
import subprocess
import sys
import tempfile

import ml_dtypes
import numpy as np

import reference

TYPES = {np.dtype(dtype): name for name, dtype in reference.FLOATS.items()}


def parse_tool():
    """Returns the path of the tool, which is the test's only argument."""
    if len(sys.argv) != 2:
        sys.exit(f"usage: {sys.argv[0]} fp8-test-numerics")
    return sys.argv[1]


class Library:
    """Collects jobs and runs them in one process.

    Each method returns a function that gives the result after `run`."""

    def __init__(self, tool):
        self.tool = tool
        self.scratch = tempfile.TemporaryDirectory()
        self.jobs = []
        self.count = 0

    def instruction_sets(self):
        return subprocess.check_output(
            [self.tool, "instruction-sets"], text=True
        ).split()

    def run(self):
        path = self._path()
        with open(path, "w") as file:
            json.dump(self.jobs, file)
        self.jobs = []
        subprocess.run([self.tool, path], check=True)

    def elementwise(self, op, x, result, **fields):
        """Runs encode, cast, encode_e8m0, decode and so on. The results have a dtype."""
        return self._add(op, x, result, x.shape, **fields)

    def amax(self, x, block, **fields):
        shape = reference.scale_shape(x.shape, block)
        return self._add("amax", x, np.float32, shape, block=block, **fields)

    def compute_scale(self, amax, fmt, scale_type, **fields):
        result = reference.SCALE_TYPES[scale_type]
        fields.update(format=fmt, scale_type=scale_type)
        return self._add("compute_scale", amax, result, amax.shape, **fields)

    def quantize(self, x, scale, block, fmt, scale_type, **fields):
        fields.update(format=fmt, scale_type=scale_type, scales=self._write(scale))
        result = reference.FORMATS[fmt]
        return self._add("quantize", x, result, x.shape, block=block, **fields)

    def dynamic_quantize(self, x, block, fmt, scale_type, **fields):
        """Quantizes and returns two results, data and scales."""
        scales = self._path()
        fields.update(format=fmt, scale_type=scale_type, scales=scales)
        codes = self._add(
            "dynamic_quantize", x, reference.FORMATS[fmt], x.shape, block=block, **fields
        )
        shape = reference.scale_shape(x.shape, block)
        dtype = reference.SCALE_TYPES[scale_type]
        return codes, lambda: np.fromfile(scales, dtype).reshape(shape)

    def dequantize(self, q, scale, block, scale_type, out, **fields):
        fields.update(scale_type=scale_type, scales=self._write(scale), type=out)
        result = reference.FLOATS[out]
        return self._add("dequantize", q, result, q.shape, block=block, **fields)

    def _path(self):
        self.count += 1
        return os.path.join(self.scratch.name, f"{self.count}.bin")

    def _write(self, array):
        path = self._path()
        np.ascontiguousarray(array).tofile(path)
        return path

    def _add(self, op, x, result, shape, **fields):
        output = self._path()
        job = {"op": op, "input": self._write(x), "output": output}
        job["shape"] = list(x.shape)
        if x.dtype in TYPES:
            job["type"] = TYPES[x.dtype]
        self.jobs.append({**job, **fields})
        return lambda: np.fromfile(output, result).reshape(shape)


def as_bytes(array):
    """The elements as unsigned integers, for exact comparison."""
    array = np.ascontiguousarray(array)
    return array.view(f"u{array.dtype.itemsize}")


def expect_same(what, actual, expected, inputs=None):
    """Fails on the first element whose bytes differ, and says which."""
    actual, expected = np.asarray(actual), np.asarray(expected)
    assert actual.shape == expected.shape, (what, actual.shape, expected.shape)
    assert actual.dtype == expected.dtype, (what, actual.dtype, expected.dtype)
    wrong = np.argwhere(as_bytes(actual) != as_bytes(expected))
    if wrong.size:
        index = tuple(wrong[0])
        of = "" if inputs is None else f" of {np.asarray(inputs)[index]!r}"
        sys.exit(
            f"{what}: {len(wrong)} of {actual.size} differ, first at {index}{of}: "
            f"expected {as_bytes(expected)[index]:#x}, got {as_bytes(actual)[index]:#x}"
        )


def one_nan(array):
    """Replaces every NaN by the same one, because the rules do not fix its sign and payload."""
    array = np.asarray(array)
    return np.where(np.isnan(array), array.dtype.type(np.nan), array).astype(array.dtype)


def all_bf16():
    return np.arange(65536, dtype=np.uint16).view(ml_dtypes.bfloat16)
