# RUN: %python %s %obj_root
"""Compares amax, compute_scale, quantize, dynamic_quantize and dequantize on the CPU byte for byte with
NumPy: ragged, zero and empty blocks, NaN, infinities and subnormals, every format, scale type and
policy, lowered from tensors and from memrefs."""

import itertools

import ml_dtypes
import numpy as np

import library
import reference
from program import Program, build_directory, int_list, tensor_type

BUILD = build_directory()
rng = np.random.default_rng(77)

SHAPES = [
    ((4, 200), (1, 128)),
    ((130, 70), (64, 32)),
    ((129, 5), (128, -1)),
    ((7, 33), (-1, -1)),
    ((5, 96), (1, -1)),
    ((96, 5), (-1, 1)),
    ((40, 6), (32, 1)),
    ((3, 5, 40), (1, 2, 16)),
    ((17,), (4,)),
    ((1, 1), (128, 128)),
    ((0, 8), (1, 4)),
    ((0, 8), (-1, 4)),
]


def data(shape, dtype):
    """Rows of Gaussian values with very different magnitudes, and some special values among them."""
    x = rng.normal(size=shape) * 2.0 ** rng.integers(-12, 13, size=(shape[0],) + (1,) * (len(shape) - 1))
    flat = x.reshape(-1)
    special = [0.0, -0.0, np.inf, -np.inf, np.nan, 1e-41, -3e-39, 60000.0, 1e38]
    for value in special:
        if flat.size > 30:
            flat[rng.integers(flat.size)] = value
    if shape[0] > 2:
        x[1] = 0
    with np.errstate(over="ignore"):
        return x.astype(dtype)


def same(what, expected, one_nan=False):
    def check(actual):
        if one_nan:
            library.expect_same(what, library.one_nan(actual), library.one_nan(expected))
        else:
            library.expect_same(what, actual, expected)

    return check


def attributes(**given):
    """{division = #fp8.division<ieee>, ...}"""
    parts = [f"{name} = #fp8.{name}<{value}>" for name, value in given.items() if name != "amax_floor"]
    if "amax_floor" in given:
        parts.append(f"amax_floor = {given['amax_floor']:e} : f32")
    return "{" + ", ".join(parts) + "}"


def add_amax(program, x, block):
    shape = reference.scale_shape(x.shape, block)
    running = np.abs(rng.normal(size=shape)).astype(np.float32)
    if running.size > 3:
        running.reshape(-1)[:3] = [np.nan, -np.nan, np.inf]
    expected = np.maximum(running, reference.amax(x, block))
    expected = np.where(np.isnan(expected), np.float32(np.nan), expected)
    kind = tensor_type(expected)
    y = program.line(
        f"fp8.amax {program.input(x)} into {program.input(running)} block {int_list(block)} "
        f": {tensor_type(x)} -> {kind}"
    )
    program.check(y, kind, same(f"amax {kind} {block}", expected))


def add_compute_scale(program, fmt, scale_type, rounding, floor):
    special = [0.0, -0.0, np.inf, np.nan, 448.0, 1e-45, 3e-43, 1e-38, 3.4e38, 448 * 1.5, 240 * 0.75]
    amax = np.concatenate([special, np.exp(rng.uniform(-90, 88, 500))]).astype(np.float32)
    expected = reference.compute_scale(amax, fmt, scale_type, rounding, floor)
    kind = tensor_type(expected)
    init = program.empty(amax.shape, scale_type)
    y = program.line(
        f"fp8.compute_scale {program.input(amax)} into {init} format {fmt} "
        f"{attributes(scale_rounding=rounding, amax_floor=floor)} : {tensor_type(amax)} -> {kind}"
    )
    program.check(y, kind, same(f"compute_scale {fmt} {scale_type} {rounding} {floor}", expected))


def add_quantize(program, x, block, fmt, scale_type, division, overflow):
    shape = reference.scale_shape(x.shape, block)
    scale = np.exp(rng.normal(size=shape) * 2).astype(np.float32)
    if scale.size > 6:
        scale.reshape(-1)[:5] = [0.0, np.inf, np.nan, 1e-45, -2.5]
    if scale_type == "f8E8M0FNU":
        scale = rng.integers(0, 256, shape).astype(np.uint8).view(ml_dtypes.float8_e8m0fnu)
    scale = scale.astype(reference.SCALE_TYPES[scale_type])
    expected = reference.quantize(x, scale, block, fmt, division, overflow)
    kind = tensor_type(expected)
    y = program.line(
        f"fp8.quantize {program.input(x)} scale({program.input(scale)}) into {program.empty(x.shape, fmt)} "
        f"block {int_list(block)} {attributes(division=division, overflow=overflow)} "
        f": {tensor_type(x)}, {tensor_type(scale)} -> {kind}"
    )
    program.check(y, kind, same(f"quantize {kind} {block} {scale_type} {division} {overflow}", expected))


def add_dynamic_quantize(program, x, block, fmt, scale_type, rounding, floor, division, overflow):
    q, s = reference.dynamic_quantize(x, block, fmt, scale_type, rounding, floor, division, overflow)
    options = attributes(
        scale_rounding=rounding, amax_floor=floor, division=division, overflow=overflow
    )
    y, z = program.pair(
        f"fp8.dynamic_quantize {program.input(x)} into {program.empty(q.shape, fmt)}, "
        f"{program.empty(s.shape, scale_type)} block {int_list(block)} {options} "
        f": {tensor_type(x)} -> {tensor_type(q)}, {tensor_type(s)}"
    )
    what = f"dynamic_quantize {tensor_type(x)} {block} {fmt} {scale_type} {options}"
    program.check(y, tensor_type(q), same(what, q))
    program.check(z, tensor_type(s), same(what + " scale", s))
    add_dequantize(program, q, s, block)


def scale_map(rank, block):
    dims = [f"d{i}" for i in range(rank)]
    results = ["0" if b == -1 else d if b == 1 else f"{d} floordiv {b}" for d, b in zip(dims, block)]
    return f"affine_map<({', '.join(dims)}) -> ({', '.join(results)})>"


def add_dequantize(program, q, s, block):
    """Dequantizes by two scales with different blocks, to every type."""
    other = tuple(-1 for _ in block)
    t = np.array(1.37, np.float32).reshape((1,) * q.ndim)
    for out in reference.FLOATS:
        expected = reference.dequantize(q, [(s, block), (t, other)], out)
        kind = tensor_type(expected)
        y = program.line(
            f"fp8.dequantize {program.input(q)} scales({program.input(s)}, {program.input(t)} "
            f": {tensor_type(s)}, {tensor_type(t)}) into {program.empty(q.shape, out)} "
            f"maps [{scale_map(q.ndim, block)}, {scale_map(q.ndim, other)}] : {tensor_type(q)} -> {kind}"
        )
        program.check(y, kind, same(f"dequantize {kind} {block}", expected, one_nan=True))


def programs():
    """One program for each shape, and one for scales. With a single program for all, LLVM would take minutes,
    because its function would return hundreds of descriptors in one struct."""
    formats = itertools.cycle(reference.FORMATS)
    inputs = itertools.cycle(reference.FLOATS.values())
    scales = itertools.cycle(reference.SCALE_ROUNDINGS)
    policies = itertools.cycle(itertools.product(("ieee", "reciprocal"), ("saturate", "nan")))
    floors = itertools.cycle([0.0, 0.0, 1e-12, 0.5])
    for shape, block in SHAPES:
        program = Program()
        for _ in range(3):
            x, fmt = data(shape, next(inputs)), next(formats)
            (scale_type, rounding), (division, overflow) = next(scales), next(policies)
            add_amax(program, x, block)
            add_quantize(program, x, block, fmt, scale_type, division, overflow)
            add_dynamic_quantize(
                program, x, block, fmt, scale_type, rounding, next(floors), division, overflow
            )
        next(formats), next(policies)
        yield program
    program = Program()
    for fmt, (scale_type, rounding) in itertools.product(reference.FORMATS, reference.SCALE_ROUNDINGS):
        add_compute_scale(program, fmt, scale_type, rounding, next(floors))
    yield program


BUFFERIZE = (
    "--one-shot-bufferize=bufferize-function-boundaries=true "
    "function-boundary-type-conversion=identity-layout-map"
)
with np.errstate(all="ignore"):
    built = list(programs())
tensors = sum(program.run(BUILD) for program in built)
memrefs = sum(program.run(BUILD, lower=(BUFFERIZE, "--fp8-to-cpu-pipeline")) for program in built)
print(f"{tensors} results from tensors and {memrefs} from memrefs")
