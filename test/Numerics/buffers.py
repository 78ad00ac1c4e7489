# RUN: %python %s %obj_root/bin/fp8-test-numerics
"""Compares amax, scale, quantize and dequantize for every recipe's block shapes with
NumPy: ragged blocks, zero blocks, NaN, infinities, subnormals, both divisions,
all formats and scale types, and every instruction set [amax_c1, scale_c1..c8,
quantize_c2..c4, dequantize_c1]."""

import itertools

import ml_dtypes
import numpy as np

import library
import reference

# The blocks of activations and weights in the recipes, and the blocks of a
# transposed weight.
BLOCKS = {
    "tensor": (-1, -1),
    "row": (1, -1),
    "column": (-1, 1),
    "block activations": (1, 128),
    "block weights": (128, 128),
    "group64": (1, 64),
    "group64 transposed": (64, 1),
    "mx": (1, 32),
    "mx transposed": (32, 1),
}
SCALES = [("f32", "nearest"), ("bf16", "nearest"), ("f8E8M0FNU", "pow2_ceil")]
SHAPES = [(256, 256), (130, 300), (1, 7)]


def make_data(rng, shape, dtype, special):
    x = rng.standard_normal(shape) * np.exp2(rng.integers(-6, 6, (shape[0], 1)))
    x[shape[0] // 3] = 0.0  # zero blocks
    x[:, : min(64, shape[1] - 1)] *= rng.integers(0, 2, (shape[0], 1))
    if special and x.size > 64:
        x[2, 5], x[shape[0] // 2, 9], x[-1, -1] = np.nan, np.inf, -np.inf
        x[7, :] = 2.0**-130 * rng.integers(-3, 3, shape[1])
        x[0, 0] = -0.0
    with np.errstate(over="ignore"):
        return x.astype(dtype)


lib = library.Library(library.parse_tool())
rng = np.random.default_rng(17)
names = lib.instruction_sets()
checks = []


def add(what, x, block, fmt, scale_type, rounding, **fields):
    out = str(rng.choice(list(reference.FLOATS)))
    name = str(rng.choice(names))
    dynamic = dict(scale_rounding=rounding, instruction_set=name, **fields)
    given = {k: v for k, v in dynamic.items() if k not in ("scale_rounding", "amax_floor")}
    q, s = reference.dynamic_quantize(x, block, fmt, scale_type, rounding, **fields)
    amax = reference.amax(x, block)
    actual_q, actual_s = lib.dynamic_quantize(x, block, fmt, scale_type, **dynamic)
    with np.errstate(all="ignore"):
        back = reference.dequantize(q, [(s, block)], out)
    checks.extend(
        [
            (f"amax {what}", lib.amax(x, block), amax, False),
            (f"scale {what}", lib.compute_scale(amax, fmt, scale_type, **dynamic), s, False),
            (f"dynamic codes {what}", actual_q, q, False),
            (f"dynamic scales {what}", actual_s, s, False),
            (f"codes {what}", lib.quantize(x, s, block, fmt, scale_type, **given), q, False),
            (
                f"dequantized {what} to {out}",
                lib.dequantize(q, s, block, scale_type, out, format=fmt),
                back,
                True,
            ),
        ]
    )


for (name, block), shape, dtype, (scale_type, rounding), special in itertools.product(
    BLOCKS.items(), SHAPES, reference.FLOATS.values(), SCALES, (False, True)
):
    fmt = str(rng.choice(list(reference.FORMATS)))
    policy = {
        "division": str(rng.choice(["ieee", "reciprocal"])),
        "overflow": str(rng.choice(["saturate", "nan"])),
        "amax_floor": float(rng.choice([0.0, 1e-4])),
    }
    x = make_data(rng, shape, dtype, special)
    kind = np.dtype(dtype).name
    what = f"{name} {shape} {kind} {fmt} {scale_type} special={special} {policy}"
    add(what, x, block, fmt, scale_type, rounding, **policy)

lib.run()
for what, actual, expected, any_nan in checks:
    actual = actual()
    if any_nan:
        actual, expected = library.one_nan(actual), library.one_nan(expected)
    library.expect_same(what, actual, expected)
print(f"{len(checks)} comparisons")
