"""Quantizing what was dequantized by the same scale gives back every code.

The folder of fp8.quantize assumes this [quantize_c5]. The test tries every code
of every format with scales from the whole range that the folder accepts, with
the ends of the range, and with scales just beyond, for which codes must change.
"""

# RUN: %python %s > %t
# RUN: FileCheck %s < %t
# RUN: FileCheck %s --check-prefix=NONE < %t

import ml_dtypes
import numpy as np

FORMATS = {
    "f8E4M3FN": (ml_dtypes.float8_e4m3fn, 448.0, 2.0**-9),
    "f8E5M2": (ml_dtypes.float8_e5m2, 57344.0, 2.0**-16),
    "f8E4M3FNUZ": (ml_dtypes.float8_e4m3fnuz, 240.0, 2.0**-10),
    "f8E5M2FNUZ": (ml_dtypes.float8_e5m2fnuz, 57344.0, 2.0**-17),
}
WIDE = {
    "f32": (np.float32, -126, float(np.finfo(np.float32).max)),
    "bf16": (ml_dtypes.bfloat16, -126, float(ml_dtypes.finfo(ml_dtypes.bfloat16).max)),
    "f16": (np.float16, -14, 65504.0),
}


def requantize(codes, scales, wide, largest, reciprocal):
    """The codes (rows) after dequantization and quantization by each scale (columns)."""
    values = codes.astype(np.float32)[:, None]
    products = (values * scales[None, :]).astype(wide).astype(np.float32)
    if reciprocal:
        quotients = products * (np.float32(1) / scales)[None, :]
    else:
        quotients = products / scales[None, :]
    return np.clip(quotients, -largest, largest).astype(codes.dtype)


def accepted_scales(lowest, highest, rng):
    """Random scales, evenly spread in the exponent, and both ends."""
    exponents = rng.uniform(np.log2(lowest), np.log2(highest), 4000)
    scales = np.exp2(exponents).astype(np.float32)
    ends = np.array([lowest, highest], np.float32)
    ends = np.clip(ends, np.float32(lowest), np.float32(highest))
    return np.concatenate([scales[(scales >= lowest) & (scales <= highest)], ends])


def count_lost(codes, scales, wide, largest, reciprocal):
    """For each scale, the number of codes that change."""
    back = requantize(codes, scales, wide, largest, reciprocal).view(np.uint8)
    return np.count_nonzero(back != codes.view(np.uint8)[:, None], axis=0)


def largest_computed_scales(largest):
    """The scales that compute_scale gives for the largest amax, as f32 and as bf16."""
    scale = np.finfo(np.float32).max / np.float32(largest)
    rounded = scale.astype(ml_dtypes.bfloat16).astype(np.float32)
    return np.array([scale, rounded], np.float32)


def main():
    np.seterr(all="ignore")
    rng = np.random.default_rng(20)
    for name, (format_type, largest, smallest) in FORMATS.items():
        codes = np.arange(256, dtype=np.uint8).view(format_type)
        codes = codes[np.isfinite(codes.astype(np.float32))]
        for wide_name, (wide, min_exponent, wide_max) in WIDE.items():
            lowest = 2.0**min_exponent / smallest
            highest = min(wide_max / largest, 2.0**126)
            if lowest > highest:
                print(name, wide_name, "takes no scale")
                continue
            scales = accepted_scales(lowest, highest * (1 - 2.0**-23), rng)
            beyond = np.array([lowest * 1.37 * 2.0**-26, highest * 8], np.float32)
            for reciprocal in (False, True):
                spec = (wide, largest, reciprocal)
                lost = count_lost(codes, scales, *spec).sum()
                print(name, wide_name, "reciprocal" if reciprocal else "ieee", "lost:", lost)
                print("  beyond:", *(count_lost(codes, beyond, *spec) > 0))
                if wide_name != "f16":
                    computed = largest_computed_scales(largest)
                    print("  computed:", count_lost(codes, computed, *spec).sum())


main()

# 4 formats x 3 types x 2 divisions, less the 2 formats that f16 cannot scale.
# CHECK-COUNT-4: lost: 0
# CHECK: f8E4M3FN f16 ieee lost: 0
# CHECK-NEXT: beyond: True True
# CHECK: f8E5M2 f32 ieee lost: 0
# CHECK-NEXT: beyond: True True
# CHECK-NEXT: computed: 0
# CHECK: f8E5M2 bf16 reciprocal lost: 0
# CHECK-NEXT: beyond: True True
# CHECK-NEXT: computed: 0
# CHECK-NEXT: f8E5M2 f16 takes no scale
# CHECK: f8E4M3FNUZ f16 reciprocal lost: 0
# CHECK: f8E5M2FNUZ bf16 reciprocal lost: 0
# NONE-NOT: {{(lost|computed): [1-9]}}
# NONE-NOT: beyond: {{.*}}False
