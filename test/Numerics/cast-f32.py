# RUN: %python %s %obj_root/bin/fp8-test-numerics
"""Casts give the right bytes for 10 million random f32 bit patterns and all boundaries
[cast_c1..c4]. The boundaries are the values of each format, the midpoints between them
and the overflow thresholds, each with its f32 neighbors on both sides, and subnormals,
infinities and NaNs."""

import numpy as np

import library
import reference


def neighbours(values):
    """The values and the f32 values next to them, with both signs."""
    bits = np.asarray(values, np.float32).view(np.uint32)
    # Next to infinity are the largest finite value and a NaN.
    near = np.concatenate([bits, bits + 1, np.where(bits == 0, 0, bits - 1)])
    return np.concatenate([near, near | 0x80000000]).astype(np.uint32)


def boundaries(fmt):
    codes = np.arange(128, dtype=np.uint8).view(reference.FORMATS[fmt])
    values = codes.astype(np.float64)
    values = np.unique(values[np.isfinite(values)])
    step = values[-1] - values[-2]
    # This adds the value after the largest one, because the midpoint before it
# decides what overflows.
    values = np.append(values, [values[-1] + step, values[-1] + 2 * step])
    middles = (values[1:] + values[:-1]) / 2
    special = [0.0, 2.0**-149, 2.0**-126, np.finfo(np.float32).max, np.inf]
    nans = np.array([0x7F800001, 0x7FC00000, 0x7FFFFFFF, 0xFF800001, 0xFFC12345])
    points = np.concatenate([values, middles, special])
    return np.concatenate([neighbours(points), nans.astype(np.uint32)]).view(np.float32)


lib = library.Library(library.parse_tool())
rng = np.random.default_rng(2026)
random = rng.integers(0, 2**32, 10_000_000, dtype=np.uint32).view(np.float32)
for fmt, dtype in reference.FORMATS.items():
    edges = boundaries(fmt)
    for overflow in ("saturate", "nan"):
        fields = {"format": fmt, "overflow": overflow}
        checks = [(edges, "encode", None)]
        checks += [(edges, "cast", name) for name in lib.instruction_sets()]
        checks += [(random, "encode", None), (random, "cast", lib.instruction_sets()[0])]
        results = []
        for x, op, name in checks:
            more = {"instruction_set": name} if name else {}
            results.append(lib.elementwise(op, x, dtype, **fields, **more))
        lib.run()
        expected = {id(x): reference.cast(x, fmt, overflow) for x in (edges, random)}
        for (x, op, name), result in zip(checks, results):
            library.expect_same(f"{op} {name} {fields}", result(), expected[id(x)], x)
    print(f"{fmt}: {edges.size} boundary values, {random.size} random ones")
