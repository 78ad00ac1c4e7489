# RUN: %python %s %obj_root
"""The folders compute the same bytes as the CPU path. Programs on constants, which fp8-fold-weights quantizes
at compile time, are compared with the same programs on arguments. quantize.py compares the CPU path with
the bytes of the library, so together the tests show that all three agree."""

import itertools

import ml_dtypes
import numpy as np

import library
import reference
from program import Program, build_directory, int_list, tensor_type

BUILD = build_directory()
rng = np.random.default_rng(31)


def data(shape, dtype):
    x = rng.normal(size=shape) * np.exp(rng.normal(size=(shape[0], 1)) * 4)
    x[0, :5] = [0.0, -0.0, np.inf, np.nan, 3e-40]
    x[1] = 0
    return x.astype(dtype)


def program_of(fmt, scale_type, rounding, dtype, block, division, overflow):
    """A program of operations on one input, and a list to which a run appends its results."""
    program, results = Program(), []
    shape = (150, 70)
    x = program.input(data(shape, dtype))
    kind, scale_shape = tensor_type(program.inputs[0]), reference.scale_shape(shape, block)
    grid = "".join(f"{d}x" for d in scale_shape)
    policy = (
        f"{{scale_rounding = #fp8.scale_rounding<{rounding}>, division = #fp8.division<{division}>, "
        f"overflow = #fp8.overflow<{overflow}>}}"
    )
    q_kind, s_kind = f"tensor<150x70x{fmt}>", f"tensor<{grid}{scale_type}>"
    q, s = program.pair(
        f"fp8.dynamic_quantize {x} into {program.empty(shape, fmt)}, {program.empty(scale_shape, scale_type)} "
        f"block {int_list(block)} {policy} : {kind} -> {q_kind}, {s_kind}"
    )
    r = program.line(
        f"fp8.quantize {x} scale({s}) into {program.empty(shape, fmt)} block {int_list(block)} "
        f"{{division = #fp8.division<{division}>}} : {kind}, {s_kind} -> {q_kind}"
    )
    c = program.line(f"fp8.cast {x} {{overflow = #fp8.overflow<{overflow}>}} : {kind} to {q_kind}")
    for value, type_ in ((q, q_kind), (s, s_kind), (r, q_kind), (c, q_kind)):
        program.check(value, type_, results.append)
    return program, results


cases = zip(
    itertools.cycle(reference.FORMATS),
    [("f32", "nearest"), ("bf16", "nearest"), ("f32", "pow2_ceil"), ("f8E8M0FNU", "pow2_ceil"),
     ("f8E8M0FNU", "pow2_nearest"), ("bf16", "pow2_nearest")],
    itertools.cycle([ml_dtypes.bfloat16, np.float32, np.float16]),
    [(128, 64), (1, -1), (-1, -1), (1, 32), (32, 1), (-1, 1)],
    itertools.cycle(["ieee", "reciprocal"]),
    itertools.cycle(["saturate", "nan", "nan", "saturate"]),
)
with np.errstate(over="ignore"):
    for fmt, (scale_type, rounding), dtype, block, division, overflow in cases:
        program, results = program_of(fmt, scale_type, rounding, dtype, block, division, overflow)
        program.run(BUILD)
        fold = ("--fp8-fold-weights",)
        folded = program.transformed(BUILD, *fold)
        assert "fp8." not in folded, f"not folded:\n{folded[:2000]}"
        ran = list(results)
        results.clear()
        program.run(BUILD, transform=fold, constants=True)
        for what, actual, expected in zip(("data", "scale", "quantize", "cast"), results, ran, strict=True):
            library.expect_same(f"{what} {fmt} {scale_type} {rounding} {block}", actual, expected)
print("folded constants have the bytes of the CPU path")
