# RUN: %python %s %obj_root
"""Runs tiled and split operations on the CPU. They give the same bytes as the whole operation.

There are ragged tiles, tiles within a block, and scales that all differ, so that a wrong scale is noticed. If
a matmul is split along K, its sum has another order. Its operands are small integers, whose sums are exact in
any order.
"""

import subprocess
import sys
from pathlib import Path

import ml_dtypes
import numpy as np

from fp8_mlir.runner import Runner

ANY = "!transform.any_op"
BUILD = Path(sys.argv[1])
OPT = str(BUILD / "bin" / "fp8-opt")
RUNNER = Runner(BUILD / "lib" / "libfp8_runner_io.so")
rng = np.random.default_rng(31)


def tiled(sizes):
    loops = sum(size != 0 for size in sizes)
    results = ", ".join([ANY] * (loops + 1))
    return f"%t, %l:{loops} = transform.structured.tile_using_for %0 tile_sizes {sizes} : ({ANY}) -> ({results})"


def split(how):
    return f"%f, %t, %c, %l = transform.structured.{how} : ({ANY}) -> ({', '.join([ANY] * 4)})"


def schedule(op, action):
    return f"""
module attributes {{transform.with_named_sequence}} {{
  transform.named_sequence @__transform_main(%m: {ANY} {{transform.readonly}}) {{
    %0 = transform.structured.match ops{{["{op}"]}} in %m : ({ANY}) -> {ANY}
    {action}
    transform.yield
  }}
}}
"""


def transform(text, op, action):
    """The module after the schedule, without the schedule."""
    result = subprocess.run(
        [OPT, "--transform-interpreter", "-"], input=text + schedule(op, action), capture_output=True, text=True
    )
    if result.returncode:
        sys.exit(result.stderr)
    return result.stdout[: result.stdout.rindex("  module attributes {transform.with_named_sequence}")] + "}\n"


def run(text, inputs, passes=()):
    lower = [OPT, "--fp8-to-cpu-pipeline=recipe=none"]
    return RUNNER.run(text, inputs, lower=lower, transform=[OPT, *passes], function="main")


def same(what, left, right):
    for index, (one, other) in enumerate(zip(left, right, strict=True)):
        if one.tobytes() != other.tobytes():
            bad = np.argwhere(one.view(np.uint8) != other.view(np.uint8))[0]
            sys.exit(f"{what}: result {index} differs first at byte {bad}")
    print("same:", what)


def check_tiled(op, text, inputs, *actions):
    whole = run(text, inputs)
    for action in actions:
        same(f"{op} {action.split('structured.')[1].split(':')[0]}", whole, run(transform(text, op, action), inputs))


def codes(shape, dtype):
    """Finite FP8 values of all magnitudes."""
    values = np.arange(256, dtype=np.uint8).view(dtype)
    return rng.choice(values[np.isfinite(values.astype(np.float32))], shape)


def scales(shape):
    return (2.0 ** rng.uniform(-3, 3, shape)).astype(np.float32)


QUANTIZE = """
func.func @main(%x: tensor<10x200xbf16>, %s: tensor<5x7xf32>) -> tensor<10x200xf8E4M3FN> {
  %i = tensor.empty() : tensor<10x200xf8E4M3FN>
  %q = fp8.quantize %x scale(%s) into %i block [2, 32] : tensor<10x200xbf16>, tensor<5x7xf32> -> tensor<10x200xf8E4M3FN>
  return %q : tensor<10x200xf8E4M3FN>
}
"""

DEQUANTIZE = """
func.func @main(%q: tensor<10x200xf8E5M2>, %s: tensor<7x10xf32>) -> tensor<10x200xbf16> {
  %i = tensor.empty() : tensor<10x200xbf16>
  %r = fp8.dequantize %q scales(%s : tensor<7x10xf32>) into %i maps [affine_map<(m, k) -> (k floordiv 32, m)>]
    : tensor<10x200xf8E5M2> -> tensor<10x200xbf16>
  return %r : tensor<10x200xbf16>
}
"""

DYNAMIC = """
func.func @main(%x: tensor<10x200xbf16>) -> (tensor<10x200xf8E4M3FN>, tensor<10x4xf32>) {
  %i = tensor.empty() : tensor<10x200xf8E4M3FN>
  %j = tensor.empty() : tensor<10x4xf32>
  %q, %s = fp8.dynamic_quantize %x into %i, %j block [1, 64] {amax_floor = 0.125 : f32, overflow = #fp8.overflow<nan>}
    : tensor<10x200xbf16> -> tensor<10x200xf8E4M3FN>, tensor<10x4xf32>
  return %q, %s : tensor<10x200xf8E4M3FN>, tensor<10x4xf32>
}
"""

AMAX = """
func.func @main(%x: tensor<10x200xbf16>, %i: tensor<10x1xf32>) -> tensor<10x1xf32> {
  %a = fp8.amax %x into %i block [1, -1] : tensor<10x200xbf16> -> tensor<10x1xf32>
  return %a : tensor<10x1xf32>
}
"""

MATMUL = """
func.func @main(%a: tensor<10x200xf8E4M3FN>, %sa: tensor<10x7xf32>, %b: tensor<200x12xf8E5M2>, %sb: tensor<4x3xf32>,
                %c: tensor<10x12xf32>) -> tensor<10x12xf32> {
  %r = fp8.scaled_matmul %a scale(%sa : tensor<10x7xf32>), %b scale(%sb : tensor<4x3xf32>) into %c
    maps [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (m, k floordiv 32)>, affine_map<(m, n, k) -> (k, n)>,
          affine_map<(m, n, k) -> (k floordiv 64, n floordiv 4)>, affine_map<(m, n, k) -> (m, n)>]
    : tensor<10x200xf8E4M3FN>, tensor<200x12xf8E5M2> -> tensor<10x12xf32>
  return %r : tensor<10x12xf32>
}
"""


def main():
    x = (rng.normal(size=(10, 200)) * 2.0 ** rng.integers(-6, 7, (10, 1))).astype(ml_dtypes.bfloat16)
    x[3, 64:128] = 0
    check_tiled("fp8.quantize", QUANTIZE, [x, scales((5, 7))], *(tiled(s) for s in ([4, 64], [1, 16], [0, 96])))
    q = codes((10, 200), ml_dtypes.float8_e5m2)
    check_tiled("fp8.dequantize", DEQUANTIZE, [q, scales((7, 10))], *(tiled(s) for s in ([3, 64], [1, 8])))
    check_tiled("fp8.dynamic_quantize", DYNAMIC, [x], *(tiled(s) for s in ([3, 64], [1, 128], [4, 0])))
    same("fp8.dynamic_quantize decomposed", run(DYNAMIC, [x]), run(DYNAMIC, [x], ["--fp8-decompose"]))
    floor = np.abs(x.astype(np.float32)).max(axis=1, keepdims=True)
    floor[::2] *= 0.5
    floor[1::2] *= 2
    parts = [split(f"tile_reduction_using_for %0 by tile_sizes = [0, {size}]") for size in (32, 70)]
    parts.append(split("tile_reduction_using_forall %0 by tile_sizes = [0, 64]"))
    check_tiled("fp8.amax", AMAX, [x, floor], tiled([4, 48]), *parts)
    a = rng.integers(-3, 4, (10, 200)).astype(ml_dtypes.float8_e4m3fn)
    b = rng.integers(-3, 4, (200, 12)).astype(ml_dtypes.float8_e5m2)
    powers = [(2.0 ** rng.integers(-2, 3, shape)).astype(np.float32) for shape in ((10, 7), (4, 3))]
    inputs = [a, powers[0], b, powers[1], rng.integers(-9, 9, (10, 12)).astype(np.float32)]
    sizes = ([4, 8, 64], [3, 2, 16], [0, 0, 128], [5, 0, 0])
    parts = [split("tile_reduction_using_forall %0 by tile_sizes = [0, 0, 64]")]
    check_tiled("fp8.scaled_matmul", MATMUL, inputs, *(tiled(s) for s in sizes), *parts)


main()
