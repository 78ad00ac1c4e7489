"""The element types of compiled programs, as NumPy, ml_dtypes and torch call them."""

from __future__ import annotations

# The types of Fp8DType as in IR -> names of the array types they take, the proper one first.
# MLIR's integers have no sign. Unsigned integers stand for the bits of types that a library lacks.
NAMES: dict[str, tuple[str, ...]] = {
    "f32": ("float32",),
    "f16": ("float16",),
    "bf16": ("bfloat16", "uint16"),
    "f64": ("float64",),
    "i8": ("int8", "uint8"),
    "i16": ("int16", "uint16"),
    "i32": ("int32", "uint32"),
    "i64": ("int64", "uint64"),
    "i1": ("bool",),
    "f8E4M3FN": ("float8_e4m3fn", "uint8"),
    "f8E5M2": ("float8_e5m2", "uint8"),
    "f8E4M3FNUZ": ("float8_e4m3fnuz", "uint8"),
    "f8E5M2FNUZ": ("float8_e5m2fnuz", "uint8"),
    "f8E8M0FNU": ("float8_e8m0fnu", "uint8"),
}
