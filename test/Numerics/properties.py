# RUN: %python %s %obj_root/bin/fp8-test-numerics
"""Random shapes of rank 0 to 4 with random block shapes: the library agrees
with NumPy, and quantization obeys the laws that follow from its rules."""

import ml_dtypes
import numpy as np

import library
import reference

lib = library.Library(library.parse_tool())
rng = np.random.default_rng(99)


def choose(values):
    return values[rng.integers(len(values))]


def random_case():
    rank = rng.integers(0, 5)
    shape = tuple(int(d) for d in rng.integers(0 if rng.random() < 0.05 else 1, 20, rank))
    block = tuple(int(choose([-1, 1, rng.integers(1, 25)])) for _ in shape)
    x = np.asarray(rng.standard_normal(shape) * np.exp2(rng.uniform(-20, 20)))
    with np.errstate(over="ignore"):
        return x.astype(choose(list(reference.FLOATS.values()))), block


def step(q, fmt):
    """The distance between q and its neighbor, a unit in the last place."""
    info = ml_dtypes.finfo(reference.FORMATS[fmt])
    _, exponent = np.frexp(np.abs(q.astype(np.float64)))
    smallest = float(info.smallest_subnormal)
    return np.maximum(np.exp2(exponent - 1.0 - info.nmant), smallest)


checks = []
for _ in range(400):
    x, block = random_case()
    fmt = choose(list(reference.FORMATS))
    scale_type = choose(list(reference.SCALE_TYPES))
    rounding = choose(["nearest", "pow2_ceil", "pow2_nearest"])
    if scale_type == "f8E8M0FNU" and rounding == "nearest":
        rounding = "pow2_ceil"
    fields = {"scale_rounding": rounding}
    negated = lib.dynamic_quantize(-x, block, fmt, scale_type, **fields)
    result = lib.dynamic_quantize(x, block, fmt, scale_type, **fields)
    checks.append((x, block, fmt, scale_type, rounding, result, negated))
lib.run()

requantized = []
for x, block, fmt, scale_type, rounding, result, negated in checks:
    what = f"{x.shape} {block} {x.dtype} {fmt} {scale_type} {rounding}"
    q, s = (part() for part in result)
    expected_q, expected_s = reference.dynamic_quantize(x, block, fmt, scale_type, rounding)
    library.expect_same(f"codes {what}", q, expected_q)
    library.expect_same(f"scales {what}", s, expected_s)

    # Symmetric: -x has the same scales and the negated values.
    library.expect_same(f"negated scales {what}", negated[1](), s)
    assert (negated[0]().astype(np.float32) == -q.astype(np.float32)).all(), what

    # The error of an element that does not saturate is at most half a step of
    # its code, plus the rounding of the division.
    values = x.astype(np.float64)
    scales = reference.expand(reference.scale_values(s).astype(np.float64), x.shape, block)
    quotient = values / scales
    inside = np.abs(quotient) < reference.max_finite(fmt)
    bound = 0.5 * step(q, fmt) + np.abs(quotient) * 2.0**-24
    assert (np.abs(quotient - q.astype(np.float64)) <= bound)[inside].all(), what

    # The largest element of a block uses the format's range: all of it, or the
    # upper half where the scale is a power of two.
    if x.size and scale_type != "f8E8M0FNU" and rounding == "nearest":
        largest = reference.amax(q.astype(np.float32), block)
        amax = reference.amax(x, block)
        near = 1.0 if scale_type == "f32" else 0.9
        assert (largest >= near * reference.max_finite(fmt))[amax > 0].all(), what

    # Quantizing what was dequantized, with the same scales, changes nothing.
    back = reference.dequantize(q, [(s, block)], "f32")
    again = lib.quantize(back, s, block, fmt, scale_type)
    requantized.append((what, q, again))
lib.run()
for what, q, again in requantized:
    library.expect_same(f"requantized {what}", again(), q)
print(f"{len(checks)} cases")
