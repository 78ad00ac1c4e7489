"""Numbers and names that the C++ sources define, for Python.

Written by tools/generate_tables.py from what `fp8-weights list --json` prints; do not edit.
"""

from __future__ import annotations

# The version of the manifest that fp8-compile writes.
MANIFEST_VERSION = 2

# The number of each element type in Fp8DType, by its name in IR.
DTYPE_CODES = {
    "f32": 0,
    "f16": 1,
    "bf16": 2,
    "f64": 3,
    "i8": 4,
    "i16": 5,
    "i32": 6,
    "i64": 7,
    "i1": 8,
    "f8E4M3FN": 9,
    "f8E5M2": 10,
    "f8E4M3FNUZ": 11,
    "f8E5M2FNUZ": 12,
    "f8E8M0FNU": 13,
}

# What calls of compiled programs return.
STATUS = {
    "ok": 0,
    "invalid_argument": 1,
    "no_driver": 2,
    "no_device": 3,
    "wrong_device": 4,
    "out_of_memory": 5,
    "driver_error": 6,
    "invalid_program": 7,
    "assertion_failed": 8,
}

# The FP8 formats.
FORMATS = (
    "f8E4M3FN",
    "f8E5M2",
    "f8E4M3FNUZ",
    "f8E5M2FNUZ",
)

# Recipes: blocks of activations and of weights, type and rounding of scales.
RECIPES = {
    "cast": (None, None, "f32", "nearest"),
    "tensor": ((-1, -1), (-1, -1), "f32", "nearest"),
    "tensor-static": ((-1, -1), (-1, -1), "f32", "nearest"),
    "row": ((1, -1), (1, -1), "f32", "nearest"),
    "block": ((1, 128), (128, 128), "f32", "nearest"),
    "group64": ((1, 64), (1, 64), "f32", "nearest"),
    "mx": ((1, 32), (1, 32), "f8E8M0FNU", "pow2_ceil"),
}
