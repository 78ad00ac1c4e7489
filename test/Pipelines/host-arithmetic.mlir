// Front ends compute sizes by integers of any width, divisions that round up or down, floats, and numbers that are
// arguments. Both pipelines support all of these. test/Tools/Python/gpu-sizes.py checks the results.

// RUN: fp8-opt %s --fp8-to-cpu-pipeline | FileCheck %s --check-prefixes=CHECK,CPU
// RUN: fp8-opt %s --fp8-to-nvvm-pipeline="chip=sm_90a format=isa" | FileCheck %s --check-prefixes=CHECK,GPU
// RUN: fp8-opt %s --fp8-to-nvvm-pipeline="chip=sm_89 format=isa" | FileCheck %s --check-prefixes=CHECK,GPU

// GPU: llvm.func internal @sizes.result_sizes
// CPU: llvm.func @sizes
// CHECK: llvm.sdiv
// CHECK: llvm.intr.ceil
// CHECK: llvm.intr.sqrt
// CHECK-NOT: call @{{__truncsfbf2|malloc.*f32}}
func.func @sizes(%x: tensor<?x?xf32>, %scale: f32, %k: i32, %h: bf16) -> (tensor<?xf32>, index, bf16) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %n = tensor.dim %x, %c0 : tensor<?x?xf32>
  %m = tensor.dim %x, %c1 : tensor<?x?xf32>
  %a0 = arith.floordivsi %n, %c3 : index
  %a1 = arith.ceildivsi %n, %m : index
  %a2 = arith.ceildivui %n, %c3 : index
  %a3 = arith.minsi %a0, %a1 : index
  %a4 = arith.maxui %a2, %a3 : index
  %a5 = arith.minui %a4, %n : index
  %a6 = arith.maxsi %a5, %c3 : index
  %i = arith.index_cast %a6 : index to i64
  %abs = math.absi %i : i64
  %f = arith.sitofp %abs : i64 to f64
  %two = arith.constant 1.5 : f64
  %g = arith.mulf %f, %two : f64
  %ce = math.ceil %g : f64
  %fl = math.floor %ce : f64
  %sq = math.sqrt %fl : f64
  %ro = math.roundeven %sq : f64
  %j = arith.fptosi %ro : f64 to i64
  %k64 = arith.extsi %k : i32 to i64
  %s = arith.addi %j, %k64 : i64
  %x1 = index.ceildivs %n, %m
  %x2 = index.floordivs %n, %c3
  %x3 = index.maxs %x1, %x2
  %x4 = index.rems %x3, %c3
  %l = arith.index_cast %s : i64 to index
  %size = arith.addi %l, %x4 : index
  %hh = arith.mulf %h, %h : bf16
  %hf = arith.extf %hh : bf16 to f32
  %v = arith.mulf %hf, %scale : f32
  %e = tensor.empty(%size) : tensor<?xf32>
  %r = linalg.fill ins(%v : f32) outs(%e : tensor<?xf32>) -> tensor<?xf32>
  return %r, %size, %hh : tensor<?xf32>, index, bf16
}
