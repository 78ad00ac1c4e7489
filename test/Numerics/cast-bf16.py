# RUN: %python %s %obj_root/bin/fp8-test-numerics
"""Scalar casts and casts of buffers give the bytes of ml_dtypes for all 65,536 bf16
inputs and all formats [cast_c1..c4]."""

import ml_dtypes
import numpy as np

import library
import reference

lib = library.Library(library.parse_tool())
x = library.all_bf16()
checks = []
for fmt, dtype in reference.FORMATS.items():
    with np.errstate(all="ignore"):
        unclipped = x.astype(dtype)
    expected = {
        # ml_dtypes overflows to NaN or infinity.
        "nan": unclipped,
        # Where ml_dtypes overflows, saturation gives the largest value.
        "saturate": np.where(
            np.isfinite(unclipped.astype(np.float32)) | np.isnan(x.astype(np.float32)),
            unclipped,
            np.copysign(reference.max_finite(fmt), x.astype(np.float32)).astype(dtype),
        ).astype(dtype),
    }
    for overflow, codes in expected.items():
        fields = {"format": fmt, "overflow": overflow}
        checks.append(("encode", fields, codes, lib.elementwise("encode", x, dtype, **fields)))
        for name in lib.instruction_sets():
            cast = lib.elementwise("cast", x, dtype, instruction_set=name, **fields)
            checks.append((f"cast {name}", fields, codes, cast))
lib.run()
for what, fields, expected, actual in checks:
    library.expect_same(f"{what} {fields}", actual(), expected, x)
    library.expect_same(
        f"reference {fields}",
        reference.cast(x, fields["format"], fields["overflow"]),
        expected,
        x,
    )
print(f"{len(checks)} casts of {x.size} values")
