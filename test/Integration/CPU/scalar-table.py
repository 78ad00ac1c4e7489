# RUN: %python %s %obj_root
"""Tests every scalar function and conversion that front ends make, on every type. Results on the CPU are
compared with NumPy, and the GPU pipeline makes PTX.

With a second argument, the name of a chip, the test only lets ptxas assemble this PTX."""

import math
import subprocess
import sys
from pathlib import Path

import ml_dtypes
import numpy as np

from program import NAMES, Program

BUILD = Path(sys.argv[1])
# index is left out, because it has the same dtype.
NAMES[np.dtype(np.int64)] = "i64"
RNG = np.random.default_rng(11)
FLOATS = [np.float64, np.float32, ml_dtypes.bfloat16, np.float16]
INTEGERS = [np.int8, np.int16, np.int32, np.int64]
FORMATS = [
    ml_dtypes.float8_e4m3fn, ml_dtypes.float8_e5m2,
    ml_dtypes.float8_e4m3fnuz, ml_dtypes.float8_e5m2fnuz,
]


def vectorize(function):
    return np.vectorize(lambda *args: function(*map(float, args)), otypes=[np.float64])


# Name, reference in f64, interval of the inputs.
UNARY = [
    ("absf", np.abs, (-3, 3)), ("acos", np.arccos, (-1, 1)), ("acosh", np.arccosh, (1, 9)),
    ("asin", np.arcsin, (-1, 1)), ("asinh", np.arcsinh, (-9, 9)), ("atan", np.arctan, (-9, 9)),
    ("atanh", np.arctanh, (-0.9, 0.9)), ("cbrt", np.cbrt, (-9, 9)), ("ceil", np.ceil, (-9, 9)),
    ("cos", np.cos, (-9, 9)), ("cosh", np.cosh, (-5, 5)), ("erf", vectorize(math.erf), (-2, 2)),
    ("erfc", vectorize(math.erfc), (-2, 2)), ("exp", np.exp, (-5, 5)), ("exp2", np.exp2, (-5, 5)),
    ("expm1", np.expm1, (-5, 5)), ("floor", np.floor, (-9, 9)), ("log", np.log, (0.1, 99)),
    ("log10", np.log10, (0.1, 99)), ("log1p", np.log1p, (-0.9, 9)), ("log2", np.log2, (0.1, 99)),
    ("round", lambda x: np.copysign(np.floor(np.abs(x) + 0.5), x), (-9, 9)),
    ("roundeven", np.rint, (-9, 9)), ("rsqrt", lambda x: 1 / np.sqrt(x), (0.1, 99)),
    ("sin", np.sin, (-9, 9)), ("sinh", np.sinh, (-5, 5)), ("sqrt", np.sqrt, (0, 99)),
    ("tan", np.tan, (-1, 1)), ("tanh", np.tanh, (-3, 3)), ("trunc", np.trunc, (-9, 9)),
]
BINARY = [
    ("math.atan2", np.arctan2), ("math.copysign", np.copysign), ("arith.remf", np.fmod),
    ("math.powf", lambda x, y: np.abs(x) ** y),
    ("arith.maximumf", np.maximum), ("arith.minnumf", np.fmin),
]
CLASSES = [
    ("isfinite", np.isfinite), ("isinf", np.isinf), ("isnan", np.isnan),
    ("isnormal", lambda x: None),
]
INTEGER_UNARY = [
    ("absi", np.abs), ("ctpop", lambda x: np.array([bin(int(v) & mask(x)).count("1") for v in x])),
    ("ctlz", lambda x: np.array([bits(x) - (int(v) & mask(x)).bit_length() for v in x])),
    ("cttz", lambda x: np.array([trailing(int(v) & mask(x), bits(x)) for v in x])),
]


def bits(x):
    return 8 * x.dtype.itemsize


def mask(x):
    return (1 << bits(x)) - 1


def trailing(value, width):
    return (value & -value).bit_length() - 1 if value else width


def power(x, y):
    """Integer powers as the pass defines them, modulo 2^width."""
    def one(a, n):
        if n < 0:
            return a ** (n & 1) if abs(a) == 1 else 0
        return a**n

    values = [one(int(a), int(n)) & mask(x) for a, n in zip(x, y)]
    return np.array(values, dtype=f"u{x.dtype.itemsize}").view(x.dtype)


def elementwise(program, text, operands, result):
    """Applies `text`, which computes %r from %x0 and %x1, to arrays."""
    size = operands[0].size
    names = [program.input(x) for x in operands]
    kinds = [f"tensor<{size}x{NAMES[x.dtype]}>" for x in operands]
    kind = f"tensor<{size}x{result}>"
    maps = ", ".join(["affine_map<(i) -> (i)>"] * (len(operands) + 1))
    arguments = [f"%x{i}: {NAMES[x.dtype]}" for i, x in enumerate(operands)] + [f"%o: {result}"]
    empty = program.line(f"tensor.empty() : {kind}")
    value = program.line(
        f"linalg.generic {{indexing_maps = [{maps}], iterator_types = [\"parallel\"]}}"
        f" ins({', '.join(names)} : {', '.join(kinds)}) outs({empty} : {kind}) {{\n"
        f"  ^bb0({', '.join(arguments)}):\n    {text}\n    linalg.yield %r : {result}\n  }} -> {kind}"
    )
    return value, kind


def expect_close(what, expected, dtype):
    """Allows a few roundings of the type, or for narrow types the error of [function_c3]."""
    ulps = 4 if dtype in FLOATS[:2] else 1
    with np.errstate(all="ignore"):
        unit = np.maximum(np.abs(expected) * float(ml_dtypes.finfo(dtype).eps), float(ml_dtypes.finfo(dtype).tiny))

    def check(actual):
        actual = actual.astype(np.float64)
        bad = ~((np.abs(actual - expected) <= ulps * unit) | (np.isnan(actual) & np.isnan(expected)))
        assert not bad.any(), f"{what}: expected {expected[bad][:3]}, got {actual[bad][:3]}"

    return check


def expect_equal(what, expected):
    def check(actual):
        a, e = actual.astype(np.float64), np.asarray(expected).astype(np.float64)
        bad = ~((a == e) | (np.isnan(a) & np.isnan(e)))
        assert not bad.any(), f"{what}: expected {e[bad][:3]}, got {a[bad][:3]}"

    return check


def add_functions(program, dtype):
    name = NAMES[np.dtype(dtype)]
    for op, reference, (low, high) in UNARY:
        x = RNG.uniform(low, high, 40).astype(dtype)
        value, kind = elementwise(program, f"%r = math.{op} %x0 : {name}", [x], name)
        program.check(value, kind, expect_close(f"{op} {name}", reference(x.astype(np.float64)), dtype))
    x, y = (RNG.uniform(0.5, 4, 40).astype(dtype) for _ in range(2))
    for op, reference in BINARY:
        value, kind = elementwise(program, f"%r = {op} %x0, %x1 : {name}", [x, y], name)
        program.check(value, kind, expect_close(f"{op} {name}", reference(x.astype(np.float64), y.astype(np.float64)), dtype))
    wide_x, wide_y = x.astype(np.float64), y.astype(np.float64)
    others = [
        (f"%r = math.fma %x0, %x1, %x0 : {name}", wide_x * wide_y + wide_x),
        (f"%r = math.clampf %x0 to [%x1, %x1] : {name}", wide_y),
        (f"%s, %c = math.sincos %x0 : {name}\n    %r = arith.addf %s, %c : {name}", np.sin(wide_x) + np.cos(wide_x)),
        (f"%n = arith.fptosi %x1 : {name} to i32\n    %r = math.fpowi %x0, %n : {name}, i32", wide_x ** np.trunc(wide_y)),
    ]
    for text, expected in others:
        value, kind = elementwise(program, text, [x, y], name)
        # Sums and products of several roundings.
        check = expect_close(f"{text} {name}", expected, dtype) if "sincos" not in text and "fpowi" not in text else (
            lambda actual, e=expected, d=dtype: expect_near(text, actual, e, d))
        program.check(value, kind, check)
    info = ml_dtypes.finfo(dtype)
    special = np.array([0.0, -1.0, np.inf, -np.inf, np.nan, float(info.tiny), float(info.tiny) / 2], np.float64).astype(dtype)
    for op, reference in CLASSES:
        expected = reference(special.astype(np.float64))
        if op == "isnormal":
            expected = np.array([False, True, False, False, False, True, False])
        value, kind = elementwise(program, f"%r = math.{op} %x0 : {name}", [special], "i1")
        program.check(value, kind, expect_equal(f"{op} {name}", expected))


def expect_near(what, actual, expected, dtype):
    error = np.abs(actual.astype(np.float64) - expected) / np.maximum(1, np.abs(expected))
    assert (error <= 8 * float(ml_dtypes.finfo(dtype).eps)).all(), f"{what}: {error.max()}"


def add_integers(program, dtype):
    name = NAMES[np.dtype(dtype)]
    info = np.iinfo(dtype)
    x = np.concatenate([[0, 1, -1, info.max, info.min + 1], RNG.integers(info.min, info.max, 30)]).astype(dtype)
    y = RNG.integers(-3, 9, x.size).astype(dtype)
    for op, reference in INTEGER_UNARY:
        value, kind = elementwise(program, f"%r = math.{op} %x0 : {name}", [x], name)
        program.check(value, kind, expect_equal(f"{op} {name}", reference(x)))
    value, kind = elementwise(program, f"%r = math.ipowi %x0, %x1 : {name}", [x, y], name)
    program.check(value, kind, expect_equal(f"ipowi {name}", power(x, y)))
    d = np.where(y == 0, 7, y).astype(dtype)
    exact = [(int(a), int(b)) for a, b in zip(x, d)]
    for op, reference in (
        ("floordivsi", lambda a, b: a // b), ("ceildivsi", lambda a, b: -(-a // b)),
        ("remsi", lambda a, b: math.fmod(a, b) if abs(a) < 2**52 else int(math.copysign(abs(a) % abs(b), a))),
    ):
        value, kind = elementwise(program, f"%r = arith.{op} %x0, %x1 : {name}", [x, d], name)
        expected = np.array([int(reference(a, b)) for a, b in exact], dtype=object)
        program.check(value, kind, expect_equal(f"{op} {name}", expected.astype(np.float64)))


def round_to(x, dtype):
    """Rounds f64 to a narrow float by a table of its values, like arith.truncf: to the nearest value, ties to
    even codes, and too large numbers to NaN or infinity. There is only one rounding, unlike in NumPy."""
    dtype = np.dtype(dtype)
    codes = np.arange(1 << (8 * dtype.itemsize - 1), dtype=f"u{dtype.itemsize}").view(dtype)
    with np.errstate(invalid="ignore"):
        values = codes.astype(np.float64)
    values = values[np.isfinite(values)]
    middles = (values[1:] + values[:-1]) / 2
    middles = np.append(middles, values[-1] + (values[-1] - values[-2]) / 2)
    magnitude = np.abs(x)
    below = np.searchsorted(middles, magnitude, side="left")
    tie = (below < middles.size) & (middles[np.minimum(below, middles.size - 1)] == magnitude)
    index = np.where(tie & (below % 2 == 1), below + 1, below)
    largest = np.inf if np.isinf(np.array([np.inf]).astype(dtype).astype(np.float64))[0] else np.nan
    result = np.append(values, largest)[np.minimum(index, values.size)]
    return np.where(np.isnan(x), np.nan, np.copysign(result, x))


def near_middles(dtype):
    """f64 values at the middles between values of a format, and one step beside them. The latter would be
    rounded wrongly if they were rounded to f32 first."""
    codes = np.arange(1 << (8 * np.dtype(dtype).itemsize - 1), dtype=f"u{np.dtype(dtype).itemsize}").view(dtype)
    with np.errstate(invalid="ignore"):
        values = codes.astype(np.float64)
    values = values[np.isfinite(values)]
    middles = (values[1:] + values[:-1]) / 2
    middles = RNG.choice(middles, min(middles.size, 200), replace=False)
    x = np.concatenate([middles, np.nextafter(middles, np.inf), np.nextafter(middles, 0), [0.0, 1e300, 1e-300, np.nan]])
    return np.concatenate([x, -x])


def add_casts(program):
    for dtype in [*FORMATS, ml_dtypes.bfloat16]:
        name = NAMES[np.dtype(dtype)]
        x = near_middles(dtype)
        value, kind = elementwise(program, f"%r = arith.truncf %x0 : f64 to {name}", [x], name)
        program.check(value, kind, expect_equal(f"f64 to {name}", round_to(x, dtype)))
        for integer in INTEGERS:
            kind_name = NAMES[np.dtype(integer)]
            info = np.iinfo(integer)
            n = np.concatenate([np.arange(-100, 100), RNG.integers(info.min, info.max, 60)]).astype(integer)
            n = np.concatenate([n, np.array([257, 3 * 2**20 + 1, 2**24 + 2**16 + 1]).astype(integer)])
            value, kind = elementwise(program, f"%r = arith.sitofp %x0 : {kind_name} to {name}", [n], name)
            program.check(value, kind, expect_equal(f"{kind_name} to {name}", round_to(n.astype(np.float64), dtype)))
            v = RNG.uniform(-100, 100, 40).astype(dtype)
            value, kind = elementwise(program, f"%r = arith.fptosi %x0 : {name} to {kind_name}", [v], kind_name)
            program.check(value, kind, expect_equal(f"{name} to {kind_name}", np.trunc(v.astype(np.float64))))
    n = np.array([3, 255, 200], np.uint8).view(np.int8)
    value, kind = elementwise(program, "%r = arith.uitofp %x0 : i8 to f8E5M2", [n], "f8E5M2")
    program.check(value, kind, expect_equal("unsigned i8", round_to(np.array([3.0, 255, 200]), ml_dtypes.float8_e5m2)))
    w = RNG.integers(-2**60, 2**60, 20)
    value, kind = elementwise(program, "%i = arith.index_castui %x0 : i64 to index\n    %j = arith.index_cast %i : index to i64\n    %r = arith.sitofp %j : i64 to f64", [w], "f64")
    program.check(value, kind, expect_equal("i64 to f64", w.astype(np.float64)))


def programs():
    for dtype in FLOATS:
        program = Program()
        add_functions(program, dtype)
        yield NAMES[np.dtype(dtype)], program
    program = Program()
    for dtype in INTEGERS:
        add_integers(program, dtype)
    yield "integers", program
    program = Program()
    add_casts(program)
    yield "casts", program


def compile_for(chip, form, program):
    command = [BUILD / "bin" / "fp8-opt", f"--fp8-to-nvvm-pipeline=chip={chip} format={form}"]
    run = subprocess.run(command, input=program.module(), text=True, capture_output=True)
    assert run.returncode == 0, run.stderr[:1000]


for name, program in programs():
    if len(sys.argv) == 3:
        compile_for(sys.argv[2], "bin", program)
        continue
    count = program.run(BUILD)
    compile_for("sm_90a", "isa", program)
    print(f"{name}: {count} checks")
