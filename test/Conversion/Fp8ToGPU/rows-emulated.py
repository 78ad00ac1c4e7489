"""Runs kernels of rows of heads in NumPy: a norm, a rotary embedding on halves or on neighbors, and a quantization.
A row has eight lanes with two vectors, or sixteen lanes with one vector. Codes and scales are those of NumPy.

RUN: %python %s %src_root %obj_root
"""

import re
import subprocess
import sys
from pathlib import Path

ROOT, BUILD = map(Path, sys.argv[1:])
sys.path[:0] = [str(ROOT / "test" / "Numerics"), str(ROOT / "tools" / "python"), str(Path(__file__).parent / "Inputs")]

import emulate
import ml_dtypes
import numpy as np
import reference

BF16 = ml_dtypes.bfloat16
TOKENS, HEADS, COLUMNS = 5, 3, 128


def program(distance, kernel):
    """Rows are multiplied by their largest square. A maximum, unlike a sum, is the same in any order."""
    x, w = "memref<5x3x128xbf16>", "memref<128xbf16>"
    q, s = "memref<5x3x128xf8E4M3FN>", "memref<5x3x1xf32>"
    return f"""
#rc = affine_map<(r, h, c) -> (r, h, c)>
#c = affine_map<(r, h, c) -> (c)>
#g = affine_map<(r, h, c) -> (r, h, 0)>
func.func @f(%x: {x}, %w: {w}, %q: {q}, %s: {s}) {{
  fp8.rows ins(%x, %w : {x}, {w}) outs(%q, %s : {q}, {s}) maps [#rc, #c, #rc, #g] attributes {{{kernel}}} {{
    ^bb0(%e: bf16, %f: bf16):
      %wide = arith.extf %e : bf16 to f32
      %size = arith.mulf %wide, %wide : f32
      %top = fp8.row_reduce maximumf %size : f32
      %n = arith.mulf %wide, %top : f32
      %weight = arith.extf %f : bf16 to f32
      %m = arith.mulf %n, %weight : f32
      %other = fp8.row_partner %m distance {distance} : f32
      %upper = fp8.row_is_upper distance {distance}
      %sum = arith.addf %m, %other : f32
      %difference = arith.subf %m, %other : f32
      %r = arith.select %upper, %sum, %difference : f32
      %b = arith.truncf %r : f32 to bf16
      %code, %scale = fp8.row_quantize %b group -1 : bf16 -> f8E4M3FN, f32
      fp8.row_yield %code, %scale : f8E4M3FN, f32
  }}
  return
}}"""


def expect(x, w, distance):
    wide = x.astype(np.float32)
    m = wide * (wide * wide).max(-1, keepdims=True) * w.astype(np.float32)
    columns = np.arange(COLUMNS)
    other, upper = m[..., columns ^ distance], columns & distance != 0
    return np.where(upper, m + other, m - other).astype(BF16)


def lower(*passes, text):
    command = [BUILD / "bin" / "fp8-opt", "--fp8-set-target=chip=sm_90a", "--fp8-select-kernels", *passes]
    return subprocess.run(command, input=text, stdout=subprocess.PIPE, text=True, check=True).stdout


def check(distance, lanes):
    kernel = f"fp8.kernel = #fp8.rows_kernel<threads = {lanes}, rows = {256 // lanes}, vectors = {16 // lanes}>"
    text = program(distance, kernel)
    module = lower("--convert-fp8-to-gpu", "--mlir-print-op-generic", text=text)
    name = re.search(r"kernel = @fp8_kernels::@(\w+)", module)[1]
    rng = np.random.default_rng(1)
    x = (rng.standard_normal((TOKENS, HEADS, COLUMNS)) * 2).astype(BF16)
    w = rng.standard_normal(COLUMNS).astype(BF16)
    memory = np.full(8192, 0xFF, np.uint8)
    memory[: x.nbytes] = x.reshape(-1).view(np.uint8)
    memory[4096 : 4096 + w.nbytes] = w.view(np.uint8)
    codes_at, scales_at = 4608, 7168
    row = HEADS * COLUMNS
    arguments = [np.int32(TOKENS * HEADS), np.int32(HEADS), 0, row, COLUMNS, 4096, codes_at, row, COLUMNS, scales_at, HEADS, 1]
    function = emulate.find_function(module, name)
    emulate.Block(function, 256, 0, memory, 1024).run(arguments)
    codes, scales = reference.dynamic_quantize(expect(x, w, distance), (1, 1, -1), "f8E4M3FN", "f32", "nearest")
    got = memory[codes_at : codes_at + codes.size].reshape(codes.shape)
    assert np.array_equal(got, codes.view(np.uint8)), (distance, lanes)
    assert np.array_equal(memory[scales_at : scales_at + scales.nbytes].view(np.float32), scales.reshape(-1))
    print(f"distance {distance}, {lanes} lanes: same bytes")


for distance in (1, 4, 8, 64):
    for lanes in (8, 16):
        check(distance, lanes)
