# RUN: %python %s %obj_root
"""Runs the functions of kernels [function_c1..c3] on the CPU. The arithmetic that fp8-expand-kernel-math
writes is compared with Python's math in f64 and, for sines of large angles, with exact rational
arithmetic."""

import math
from fractions import Fraction

import numpy as np

from program import NAMES, Program, build_directory

BUILD = build_directory()
RNG = np.random.default_rng(7)

# [function_c1]: the relative error of f64 functions, if the result is a normal number.
F64_BOUND = 2.0**-42
# [function_c2]: the same for f32.
F32_BOUND = 2.0**-21


def vectorize(function):
    """Applies `function` to floats. The result is NaN if it raises an error, at poles and outside of the
    domain."""

    def one(*args):
        try:
            return function(*map(float, args))
        except (ValueError, OverflowError):
            return math.nan

    return np.vectorize(one, otypes=[np.float64])


def spread(low, high, count=300):
    """Random numbers of both signs with magnitudes from 2^low to 2^high."""
    x = np.exp2(RNG.uniform(low, high, count))
    return np.concatenate([x, -x])


def pi_digits(bits):
    """pi as a fraction with an error below 2^-bits, by Machin's formula."""

    def atan_inverse(n):
        total, term, k = Fraction(0), Fraction(1, n), 0
        while term > Fraction(1, 1 << (bits + 8)):
            total += term / (2 * k + 1) * (-1) ** k
            term, k = term / (n * n), k + 1
        return total

    return 16 * atan_inverse(5) - 4 * atan_inverse(239)


PI = pi_digits(1300)
PI = Fraction(int(PI * (1 << 1300)), 1 << 1300)


def reduced(x):
    """x minus whole turns, as the nearest float, and the exact remainder's quadrant."""
    exact = Fraction(float(x))
    quarters = exact / (PI / 2)
    k = round(quarters)
    return float(exact - k * (PI / 2)), k % 4


def exact_sin(x, turn=0):
    if not math.isfinite(x):
        return math.nan
    r, k = reduced(x)
    return [math.sin(r), math.cos(r), -math.sin(r), -math.cos(r)][(k + turn) % 4]


exact_sin_array = np.vectorize(exact_sin, otypes=[np.float64])
exact_cos_array = np.vectorize(lambda x: exact_sin(x, 1), otypes=[np.float64])

# The doubles that are closest to multiples of pi / 2, which are the hardest to reduce, and similar ones.
HARD = [6381956970095103 * 2.0**797, 1e22, 2.0**120, 710.0, 33.0, 11.0, 22.0, 355.0, 1e5, 2.0**28]
ANGLES = np.concatenate([spread(-30, 12), spread(12, 40), spread(40, 1023, 100), HARD, [0.0, -0.0]])
FLOAT_ANGLES = np.concatenate([spread(-30, 12), spread(12, 40), spread(40, 127, 100), HARD[2:], [0.0]])

UNIT = np.concatenate([spread(-40, -1e-3), 1 - 2.0 ** -np.arange(1, 50), [0.0, 1.0, -1.0]])
ALL = np.concatenate([spread(-40, 9), spread(-300, 300, 60), [0.0, -0.0, 1.0, -1.0, np.inf, -np.inf, np.nan]])
POSITIVE = np.abs(np.concatenate([spread(-1060, 1020), 1 + RNG.uniform(-1e-6, 1e-6, 50), [1.0, 8.0, np.inf]]))


def at_poles(x):
    with np.errstate(all="ignore"):
        return np.log(x)


# Functions of one number: name, reference, inputs.
F64 = [
    ("sin", exact_sin_array, ANGLES),
    ("cos", exact_cos_array, ANGLES),
    ("tan", vectorize(math.tan), spread(-30, 10)),
    ("exp", np.exp, ALL),
    ("exp2", np.exp2, ALL),
    ("expm1", np.expm1, ALL),
    ("log", vectorize(math.log), POSITIVE),
    ("log", at_poles, np.array([0.0, -0.0, -1.0, np.nan])),
    ("log2", vectorize(math.log2), POSITIVE),
    ("log10", vectorize(math.log10), POSITIVE),
    ("log1p", np.log1p, np.concatenate([np.abs(spread(-60, 60)), UNIT])),
    ("cbrt", np.cbrt, ALL),
    ("tanh", np.tanh, ALL),
    ("sinh", np.sinh, ALL),
    ("cosh", np.cosh, ALL),
    ("asinh", np.arcsinh, ALL),
    ("acosh", np.arccosh, 1 + np.abs(spread(-30, 60))),
    ("atanh", np.arctanh, UNIT),
    ("asin", np.arcsin, UNIT),
    ("acos", np.arccos, UNIT),
    ("atan", np.arctan, ALL),
    ("erf", vectorize(math.erf), ALL),
    ("erfc", vectorize(math.erfc), np.concatenate([spread(-40, 4.6), [0.0, np.inf, -np.inf]])),
    ("round", lambda x: np.copysign(np.floor(np.abs(x) + 0.5), x), RNG.uniform(-9, 9, 200).round(1)),
]
F32 = [
    ("sin", exact_sin_array, FLOAT_ANGLES),
    ("cos", exact_cos_array, FLOAT_ANGLES),
    ("asinh", np.arcsinh, spread(-30, 60)),
    ("acosh", np.arccosh, 1 + np.abs(spread(-20, 60))),
    ("atanh", np.arctanh, UNIT),
    ("log10", np.log10, np.abs(spread(-60, 60))),
    ("log", np.log, np.abs(spread(-60, 60))),
    ("log1p", np.log1p, np.abs(spread(-30, 60))),
    ("tanh", np.tanh, spread(-20, 6)),
    ("erf", vectorize(math.erf), spread(-20, 3)),
    ("atan", np.arctan, ALL),
    ("asin", np.arcsin, UNIT),
    ("acos", np.arccos, UNIT),
    ("round", lambda x: np.copysign(np.floor(np.abs(x) + 0.5), x), RNG.uniform(-9, 9, 200).round(1)),
]


def elementwise(program, op, operands):
    """math.OP of arrays of one type, in the body of a linalg.generic."""
    size, element = operands[0].size, NAMES[operands[0].dtype]
    names = [program.input(x) for x in operands]
    maps = ", ".join(["affine_map<(i) -> (i)>"] * (len(operands) + 1))
    kind = f"tensor<{size}x{element}>"
    scalars = [f"%x{i}" for i in range(len(operands))]
    empty = program.line(f"tensor.empty() : {kind}")
    arguments = ", ".join(f"{s}: {element}" for s in [*scalars, "%out"])
    result = program.line(
        f"linalg.generic {{indexing_maps = [{maps}], iterator_types = [\"parallel\"]}}"
        f" ins({', '.join(names)} : {', '.join([kind] * len(names))}) outs({empty} : {kind}) {{\n"
        f"  ^bb0({arguments}):\n"
        f"    %r = math.{op} {', '.join(scalars)} : {element}\n"
        f"    linalg.yield %r : {element}\n  }} -> {kind}"
    )
    return result, kind


def expect_close(what, expected, inputs, bound, smallest):
    def check(actual):
        actual = actual.astype(np.float64)
        same = (actual == expected) | (np.isnan(actual) & np.isnan(expected))
        # If the reference is beyond the largest f32, the f32 result must be infinite.
        with np.errstate(all="ignore"):
            error = np.abs(actual - expected)
            close = error <= bound * np.abs(expected) + smallest
        bad = np.flatnonzero(~(same | close))
        if bad.size:
            i = bad[0]
            raise AssertionError(
                f"{what}: {bad.size} of {actual.size} differ, first at {[x[i] for x in inputs]}:"
                f" expected {expected[i]!r}, got {actual[i]!r}"
            )

    return check


def add(program, table, dtype, bound):
    tiny = float(np.finfo(dtype).tiny) * bound
    for op, reference, inputs in table:
        with np.errstate(all="ignore"):
            x = inputs.astype(dtype)
            expected = np.asarray(reference(x.astype(np.float64)), np.float64)
            expected = np.where(np.abs(expected) > np.finfo(dtype).max, np.copysign(np.inf, expected), expected)
        value, kind = elementwise(program, op, [x])
        program.check(value, kind, expect_close(f"{op} {dtype.__name__}", expected, [x], bound, tiny))


def add_binary(program, dtype, bound):
    y, x = spread(-20, 20).astype(dtype), RNG.permutation(spread(-20, 20)).astype(dtype)
    corners = np.array([0.0, -0.0, 1.0, -1.0, np.inf, -np.inf], dtype)
    y = np.concatenate([y, np.repeat(corners, 6)])
    x = np.concatenate([x, np.tile(corners, 6)])
    tiny = float(np.finfo(dtype).tiny) * bound
    value, kind = elementwise(program, "atan2", [y, x])
    expected = np.arctan2(y.astype(np.float64), x.astype(np.float64))
    program.check(value, kind, expect_close(f"atan2 {dtype.__name__}", expected, [y, x], bound, tiny))
    # Every special case of IEEE 754.
    powers = np.array([0.0, -0.0, 1.0, -1.0, 2.0, -3.0, 0.5, np.inf, -np.inf, np.nan])
    base = np.concatenate([np.abs(spread(-20, 20)), np.full(64, 1e4), [-2.0, -3.0, -0.5, -2.0], np.repeat(powers, powers.size)]).astype(dtype)
    power = np.concatenate([RNG.uniform(-4, 4, 600), np.arange(64) / 64, [3.0, -2.0, 5.0, 0.5], np.tile(powers, powers.size)]).astype(dtype)
    value, kind = elementwise(program, "powf", [base, power])
    with np.errstate(all="ignore"):
        expected = np.power(base.astype(np.float64), power.astype(np.float64))
    program.check(value, kind, expect_close(f"powf {dtype.__name__}", expected, [base, power], bound, tiny))


program = Program()
add(program, F64, np.float64, F64_BOUND)
add(program, F32, np.float32, F32_BOUND)
add_binary(program, np.float64, F64_BOUND)
add_binary(program, np.float32, F32_BOUND)
count = program.run(BUILD, transform=["--fp8-expand-kernel-math"])
print(f"{count} functions")
