# RUN: %python %s %obj_root
"""Checks the casts against LLVM's APFloat library, which upstream's convert-arith-to-apfloat calls at run
time for arith.truncf and arith.extf between f32 and FP8. Our casts must agree on every code, on boundaries
and on random values. arith.truncf overflows as `overflow = nan` does."""

from pathlib import Path

import numpy as np

import library
import reference
from program import build_directory

from fp8_mlir.runner import LLVM_BIN, Runner

BUILD = build_directory()
rng = np.random.default_rng(12)


def elementwise(op, source, target, size):
    """A function that applies a scalar operation to every element."""
    return f"""
func.func @main(%x: tensor<{size}x{source}>) -> tensor<{size}x{target}> {{
  %e = tensor.empty() : tensor<{size}x{target}>
  %r = linalg.generic {{indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>],
                       iterator_types = ["parallel"]}}
    ins(%x : tensor<{size}x{source}>) outs(%e : tensor<{size}x{target}>) {{
    ^bb0(%in: {source}, %out: {target}):
      %c = {op} %in : {source} to {target}
      linalg.yield %c : {target}
    }} -> tensor<{size}x{target}>
  return %r : tensor<{size}x{target}>
}}
"""


APFLOAT = (
    "builtin.module(one-shot-bufferize{bufferize-function-boundaries=true "
    "function-boundary-type-conversion=identity-layout-map},convert-linalg-to-loops,"
    "func.func(convert-scf-to-cf),convert-arith-to-apfloat,expand-strided-metadata,"
    "convert-to-llvm,reconcile-unrealized-casts)"
)
RUNNER_IO = Path(BUILD) / "lib" / "libfp8_runner_io.so"
OPT = str(Path(BUILD) / "bin" / "fp8-opt")


def run_apfloat(text, x):
    wrappers = LLVM_BIN.parent / "lib" / "libmlir_apfloat_wrappers.so"
    runner = Runner(RUNNER_IO, extra_libraries=[wrappers])
    opt = str(LLVM_BIN / "mlir-opt")
    return runner.run(text, [x], lower=[opt, f"--pass-pipeline={APFLOAT}"], transform=[opt])[0]


def run_ours(text, x):
    return Runner(RUNNER_IO).run(text, [x], lower=[OPT, "--fp8-to-cpu-pipeline"], transform=[OPT])[0]


def values(fmt):
    """Values and midpoints of a format with their neighbours, and random bit patterns."""
    v = np.arange(128, dtype=np.uint8).view(reference.FORMATS[fmt]).astype(np.float64)
    v = np.unique(v[np.isfinite(v)])
    v = np.append(v, [2 * v[-1] - v[-2], 4 * v[-1]])
    bits = np.concatenate([v, (v[1:] + v[:-1]) / 2, [np.inf]]).astype(np.float32).view(np.uint32)
    bits = np.concatenate([bits, bits + 1, bits[bits > 0] - 1])
    random = rng.integers(0, 2**32, 3000, dtype=np.uint32)
    x = np.concatenate([bits, bits | 0x80000000, random]).astype(np.uint32).view(np.float32)
    return x


codes = np.arange(256, dtype=np.uint8)
for fmt, dtype in reference.FORMATS.items():
    x = values(fmt)
    theirs = run_apfloat(elementwise("arith.truncf", "f32", fmt, x.size), x)
    for op in ("arith.truncf", "fp8.cast"):
        text = elementwise(op, "f32", fmt, x.size)
        if op == "fp8.cast":
            text = text.replace("fp8.cast %in", "fp8.cast %in {overflow = #fp8.overflow<nan>}")
        ours = run_ours(text, x)
        library.expect_same(f"{op} f32 to {fmt}", library.one_nan(ours), library.one_nan(theirs), x)
    y = codes.view(dtype)
    theirs = run_apfloat(elementwise("arith.extf", fmt, "f32", 256), y)
    for op in ("arith.extf", "fp8.cast"):
        ours = run_ours(elementwise(op, fmt, "f32", 256), y)
        library.expect_same(f"{op} {fmt} to f32", library.one_nan(ours), library.one_nan(theirs), codes)
    print(f"{fmt}: {x.size} values and 256 codes agree with APFloat")
