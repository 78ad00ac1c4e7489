# RUN: %python %s %obj_root
"""A program on the CPU frees the memory that it allocates for a quantization and a matmul. If it did not,
400 rounds would leak 6 MB each, 2.4 GB in total. The test requires much less."""

import resource

import numpy as np

from program import Program, build_directory

ROUNDS, BOUND_KIB = 400, 600 * 1024
BODY = """
  %zero = arith.constant 0.0 : f32
  %ae = tensor.empty() : tensor<16x1024xf8E4M3FN>
  %se = tensor.empty() : tensor<16x8xf32>
  %q, %s = fp8.dynamic_quantize %x into %ae, %se block [1, 128]
      : tensor<16x1024xf32> -> tensor<16x1024xf8E4M3FN>, tensor<16x8xf32>
  %ce = tensor.empty() : tensor<16x1024xf32>
  %init = linalg.fill ins(%zero : f32) outs(%ce : tensor<16x1024xf32>) -> tensor<16x1024xf32>
  %c = fp8.scaled_matmul %q scale(%s : tensor<16x8xf32>), %w into %init
      maps [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (m, k floordiv 128)>,
            affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>]
      : tensor<16x1024xf8E4M3FN>, tensor<1024x1024xf8E4M3FN> -> tensor<16x1024xf32>
  return %c : tensor<16x1024xf32>
}"""

rng = np.random.default_rng(3)
program = Program()
x = program.input(rng.normal(size=(16, 1024)).astype(np.float32))
e = program.line("tensor.empty() : tensor<1024x1024xf8E4M3FN>")
one = program.line("arith.constant 1.5 : f8E4M3FN")
w = program.line(
    f"linalg.fill ins({one} : f8E4M3FN) outs({e} : tensor<1024x1024xf8E4M3FN>) "
    "-> tensor<1024x1024xf8E4M3FN>"
)
step = program.function(
    "(%x: tensor<16x1024xf32>, %w: tensor<1024x1024xf8E4M3FN>) -> tensor<16x1024xf32> "
    "attributes {no_inline} {" + BODY
)
low, high, by = (program.line(f"arith.constant {n} : index") for n in (0, ROUNDS, 1))
result = program.line(
    f"scf.for %i = {low} to {high} step {by} iter_args(%y = {x}) -> tensor<16x1024xf32> {{\n"
    f"  %z = func.call {step}(%y, {w}) : (tensor<16x1024xf32>, tensor<1024x1024xf8E4M3FN>) -> tensor<16x1024xf32>\n"
    "  %small = tensor.empty() : tensor<16x1024xf32>\n"
    "  %half = arith.constant 1.0e-3 : f32\n"
    "  %n = linalg.map ins(%z : tensor<16x1024xf32>) outs(%small : tensor<16x1024xf32>)\n"
    "    (%v: f32, %o: f32) { %m = arith.mulf %v, %half : f32\n linalg.yield %m : f32 }\n"
    "  scf.yield %n : tensor<16x1024xf32>\n}"
)
program.check(result, "tensor<16x1024xf32>", lambda y: None)
program.run(build_directory(), optimize=2)
peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
assert peak < BOUND_KIB, f"expected less than {BOUND_KIB} KiB after {ROUNDS} rounds, got {peak}"
print(f"{peak // 1024} MiB at most")
