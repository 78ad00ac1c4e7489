"""Reading and writing safetensors files as raw bytes, and running fp8-weights."""

import json
import subprocess
from pathlib import Path

import ml_dtypes
import numpy as np
import safetensors

DTYPES = {
    "F32": np.float32,
    "F16": np.float16,
    "BF16": ml_dtypes.bfloat16,
    "F8_E4M3": ml_dtypes.float8_e4m3fn,
    "F8_E5M2": ml_dtypes.float8_e5m2,
    "F8_E8M0": ml_dtypes.float8_e8m0fnu,
    "BOOL": np.bool_,
    "U8": np.uint8,
    "I8": np.int8,
    "I16": np.int16,
    "I32": np.int32,
    "U32": np.uint32,
    "I64": np.int64,
}
NAMES = {np.dtype(dtype): name for name, dtype in DTYPES.items()}


def write(path, tensors, metadata=None):
    """Writes arrays of any type of DTYPES, without a library."""
    header, data = {}, b""
    if metadata:
        header["__metadata__"] = metadata
    for name, array in tensors.items():
        raw = np.ascontiguousarray(array).tobytes()
        header[name] = {
            "dtype": NAMES[array.dtype],
            "shape": list(array.shape),
            "data_offsets": [len(data), len(data) + len(raw)],
        }
        data += raw
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    Path(path).write_bytes(len(text).to_bytes(8, "little") + text + data)


def read(path):
    """The arrays by name, as the safetensors library reads them."""
    return {
        name: np.frombuffer(bytes(entry["data"]), DTYPES[entry["dtype"]]).reshape(
            entry["shape"]
        )
        for name, entry in safetensors.deserialize(Path(path).read_bytes())
    }


def metadata(path):
    data = Path(path).read_bytes()
    size = int.from_bytes(data[:8], "little")
    return json.loads(data[8 : 8 + size]).get("__metadata__", {})


def run(tool, *arguments, expect=0):
    """Runs fp8-weights; returns its standard output, or its errors."""
    result = subprocess.run(
        [tool, *map(str, arguments)], capture_output=True, text=True, timeout=300
    )
    assert result.returncode == expect, (arguments, result.stdout, result.stderr)
    return result.stdout if expect == 0 else result.stdout + result.stderr


def same(a, b):
    """Whether two arrays have the same type, shape and bytes, NaN as NaN."""
    if a.dtype != b.dtype or a.shape != b.shape:
        return False
    if a.tobytes() == b.tobytes():
        return True
    if a.dtype == np.uint8:
        return False
    x, y = a.astype(np.float32), b.astype(np.float32)
    nan = np.isnan(x) & np.isnan(y)
    unsigned = np.uint8 if a.dtype.itemsize == 1 else f"u{a.dtype.itemsize}"
    return bool(np.all(nan | (a.view(unsigned) == b.view(unsigned))))


def check(actual, expected, context):
    """Compares the tensors of a file with the expected ones."""
    assert actual.keys() == expected.keys(), (
        context,
        sorted(actual.keys() ^ expected.keys()),
    )
    for name, array in expected.items():
        assert same(actual[name], array), (context, name, actual[name], array)
