# RUN: %python %s %obj_root
"""Compares software casts on the CPU byte for byte with the reference [cast_c1..c5]. The inputs are all
65,536 bf16 and f16 values, every code of every 8-bit format, all boundaries, and 10 million random f32
bit patterns."""

from pathlib import Path

import ml_dtypes
import numpy as np

import library
import reference
from program import NAMES, Program, build_directory

BUILD = build_directory()
SHORT = {"bf16": ml_dtypes.bfloat16, "f16": np.float16}


def encodings():
    """The attributes, the result type and the expected values of each cast from a wide float."""
    for fmt in reference.FORMATS:
        for overflow in ("saturate", "nan"):
            yield (
                f"{{overflow = #fp8.overflow<{overflow}>}}",
                fmt,
                lambda x, fmt=fmt, overflow=overflow: reference.cast(x, fmt, overflow),
            )
    for rounding in ("pow2_ceil", "pow2_nearest"):
        yield (
            f"{{scale_rounding = #fp8.scale_rounding<{rounding}>}}",
            "f8E8M0FNU",
            lambda x, rounding=rounding: reference.encode_e8m0(
                x.astype(np.float32), rounding
            ).view(ml_dtypes.float8_e8m0fnu),
        )


def expect(what, expected, inputs):
    return lambda actual: library.expect_same(what, actual, expected, inputs)


def add_encodings(program, x):
    """Casts `x` to every format in every mode."""
    name, element = program.input(x), NAMES[x.dtype]
    for attributes, fmt, expected in encodings():
        kind = f"tensor<{x.size}x{fmt}>"
        y = program.line(f"fp8.cast {name} {attributes} : tensor<{x.size}x{element}> to {kind}")
        with np.errstate(all="ignore"):
            values = expected(x)
        program.check(y, kind, expect(f"{element} to {fmt} {attributes}", values, x))


def neighbours(values):
    """The values and the f32 values next to them, with both signs."""
    bits = np.asarray(values, np.float32).view(np.uint32)
    near = np.concatenate([bits, bits + 1, np.where(bits == 0, 0, bits - 1)])
    return np.concatenate([near, near | 0x80000000]).astype(np.uint32).view(np.float32)


def boundaries():
    """Values of all formats, midpoints between them, overflow thresholds, powers of two and the
    midpoints between those, subnormals, infinities and NaNs."""
    points = [0.0, 2.0**-149, np.inf, np.finfo(np.float32).max]
    for dtype in reference.FORMATS.values():
        values = np.arange(128, dtype=np.uint8).view(dtype).astype(np.float64)
        values = np.unique(values[np.isfinite(values)])
        step = values[-1] - values[-2]
        values = np.append(values, [values[-1] + step, values[-1] + 2 * step])
        points.extend(values)
        points.extend((values[1:] + values[:-1]) / 2)
    powers = 2.0 ** np.arange(-149, 128)
    points.extend(powers)
    points.extend(1.5 * powers[powers >= 2.0**-148])
    nans = np.array([0x7F800001, 0x7FC00000, 0xFF800001, 0xFFC12345], np.uint32)
    return np.concatenate([neighbours(points), nans.view(np.float32)])


def add_decodings(program):
    """Casts all 256 codes to f32, bf16 and f16, and to the other FP8 formats. If a format has one NaN, the
    sign of the resulting NaN is that of this project and not that of ml_dtypes."""
    codes = np.arange(256, dtype=np.uint8)
    lib = library.Library(Path(BUILD) / "bin" / "fp8-test-numerics")
    formats = {**reference.FORMATS, "f8E8M0FNU": ml_dtypes.float8_e8m0fnu}
    decoded = {fmt: lib.elementwise("decode", codes, np.float32, format=fmt) for fmt in reference.FORMATS}
    decoded["f8E8M0FNU"] = lib.elementwise("decode_e8m0", codes, np.float32)
    lib.run()
    for fmt, dtype in formats.items():
        name = program.input(codes.view(dtype))
        exact = decoded[fmt]()
        ml = reference.decode_e8m0(codes) if fmt == "f8E8M0FNU" else codes.view(dtype).astype(np.float32)
        library.expect_same(fmt, library.one_nan(exact), library.one_nan(ml), codes)
        targets = [(out, exact.astype(dtype)) for out, dtype in reference.FLOATS.items()]
        if fmt != "f8E8M0FNU":
            targets += [(to, reference.cast(exact, to)) for to in reference.FORMATS if to != fmt]
        for to, expected in targets:
            kind = f"tensor<256x{to}>"
            y = program.line(f"fp8.cast {name} : tensor<256x{fmt}> to {kind}")
            program.check(y, kind, expect(f"{fmt} to {to}", expected, codes))


rng = np.random.default_rng(2026)
with np.errstate(all="ignore"):
    for what, arrays in {
        "all bf16 and f16": [np.arange(65536, dtype=np.uint16).view(d) for d in SHORT.values()],
        "f32 boundaries": [boundaries()],
        "10 million random f32": [
            rng.integers(0, 2**32, 10_000_000, dtype=np.uint32).view(np.float32)
        ],
    }.items():
        program = Program()
        for array in arrays:
            add_encodings(program, array)
        print(f"{what}: {program.run(BUILD, optimize=2)} casts of {arrays[0].size} values")
    program = Program()
    add_decodings(program)
    print(f"decode: {program.run(BUILD)} casts of 256 codes")
