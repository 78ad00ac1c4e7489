# RUN: %python %s %obj_root/bin/fp8-test-numerics
"""All codes of all formats decode to ml_dtypes' values; bf16 and f16 widen and
round as ml_dtypes and NumPy do."""

import ml_dtypes
import numpy as np

import library
import reference

lib = library.Library(library.parse_tool())
codes = np.arange(256, dtype=np.uint8)
decoded = {
    fmt: lib.elementwise("decode", codes, np.float32, format=fmt)
    for fmt in reference.FORMATS
}
powers = lib.elementwise("decode_e8m0", codes, np.float32)

halves = np.arange(65536, dtype=np.uint16)
rng = np.random.default_rng(5)
wide = np.concatenate(
    [
        rng.integers(0, 2**32, 1_000_000, dtype=np.uint32),
        # Midpoints of bf16 and of f16, and their neighbours.
        *[(halves.astype(np.uint32) << 16) + d for d in (0, 0x7FFF, 0x8000, 0x8001)],
        *[halves.view(np.float16).astype(np.float32).view(np.uint32) + np.uint32(d)
          for d in (0, 0xFFF, 0x1000, 0x1001)],
    ]
).astype(np.uint32).view(np.float32)
checks = []
for dtype, op in ((ml_dtypes.bfloat16, "encode_bf16"), (np.float16, "encode_f16")):
    values = halves.view(dtype)
    checks.append(("widen", values, lib.elementwise("widen", values, np.float32),
                   values.astype(np.float32)))
    with np.errstate(all="ignore"):
        checks.append((op, wide, lib.elementwise(op, wide, dtype), wide.astype(dtype)))
lib.run()

for fmt, result in decoded.items():
    expected = codes.view(reference.FORMATS[fmt]).astype(np.float32)
    library.expect_same(fmt, library.one_nan(result()), library.one_nan(expected), codes)
library.expect_same("e8m0", library.one_nan(powers()), reference.decode_e8m0(codes), codes)
for what, x, result, expected in checks:
    library.expect_same(what, library.one_nan(result()), library.one_nan(expected), x)
print("decoders agree")
