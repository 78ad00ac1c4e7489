# RUN: %python %s %obj_root/bin/fp8-test-numerics
"""Casts to E8M0 by both roundings give the right codes for all bf16 inputs, all
boundaries of f32 and random bits [cast_c5]. ml_dtypes differs exactly for the inputs
that docs/Numerics.md names."""

import ml_dtypes
import numpy as np

import library
import reference

lib = library.Library(library.parse_tool())
powers = np.ldexp(1.0, np.arange(-149, 128))
points = np.concatenate([powers, powers * 1.5, [0.0, np.inf]])
points = points[(points >= 2.0**-149) | (points == 0)].astype(np.float32).view(np.uint32)
points = np.concatenate([points, points + 1, np.where(points == 0, 0, points - 1)])
edges = np.concatenate([points, points | 0x80000000, [0x7FC00000, 0xFFC00000]])
edges = edges.astype(np.uint32).view(np.float32)
random = np.random.default_rng(8).integers(0, 2**32, 2_000_000, dtype=np.uint32)
inputs = [library.all_bf16(), edges, random.view(np.float32)]

checks = []
for rounding in ("pow2_ceil", "pow2_nearest"):
    for x in inputs:
        result = lib.elementwise("encode_e8m0", x, np.uint8, scale_rounding=rounding)
        checks.append((rounding, x, result))
lib.run()
for rounding, x, result in checks:
    library.expect_same(rounding, result(), reference.encode_e8m0(x, rounding), x)

# ml_dtypes rounds to nearest. It differs from pow2_nearest exactly for these
# inputs, and gives these results. Since version 0.7 it rounds subnormals as we do.
x = np.concatenate([inputs[0], edges.astype(np.float32)]).astype(np.float32)
with np.errstate(all="ignore"):
    theirs = x.astype(ml_dtypes.float8_e8m0fnu).view(np.uint8)
    fraction, exponent = np.frexp(x)
ours = reference.encode_e8m0(x, "pow2_nearest")
tie = np.isfinite(x) & (x >= 2.0**-127) & (x < 1.5 * 2.0**127) & (fraction == 0.75)
documented = {
    "zero is NaN": (x == 0, 255),
    "infinity is NaN": (x == np.inf, 255),
    "what rounds beyond 2^127 is NaN": (np.isfinite(x) & (x >= 1.5 * 2.0**127), 255),
    "ties go up, not to even": (tie & ((exponent + 126) % 2 == 0), ours + 1),
}
version = tuple(int(part) for part in ml_dtypes.__version__.split(".")[:2])
if version < (0, 7):
    documented["subnormals above 2^-127 go up"] = (
        (x > 2.0**-127) & (x <= 1.5 * 2.0**-127),
        1,
    )
expected = ours.astype(int)
for name, (where, code) in documented.items():
    where = where & (ours != code)
    assert where.any(), name
    expected = np.where(where, code, expected)
    print(f"ml_dtypes: {name}")
library.expect_same("ml_dtypes", theirs, expected.astype(np.uint8), x)
