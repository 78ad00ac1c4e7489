// RUN: fp8-opt %s --fp8-set-target --fp8-select-kernels --convert-fp8-to-gpu --canonicalize --cse | FileCheck %s
// RUN: %if ptxas %{ fp8-opt %s --fp8-set-target --fp8-select-kernels --convert-fp8-to-gpu -o %t.kernels %}
// RUN: %if ptxas %{ %python %S/Inputs/assemble.py %ptxas mlir-opt sm_90a 86 < %t.kernels | FileCheck %s --check-prefix=PTXAS %}

// A quantization by a given scale at the end of an epilogue is computed in
// registers. The kernel stores codes and nothing else.

// PTXAS-NOT: spilled
// PTXAS-DAG: wgmma_e4m3_e4m3_f32_192x128x128{{.*}}: no spills
// PTXAS-DAG: wgmma_e4m3_e4m3_fast_128x192x128{{.*}}: no spills
// PTXAS-DAG: wgmma_e4m3_e4m3_f32_64x16x128{{.*}}: no spills

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
#n = affine_map<(m, n, k) -> (n)>
#one = affine_map<(m, n, k) -> (0, 0)>

// CHECK-LABEL: llvm.func @wgmma_e4m3_e4m3_f32_192x128x128(
// The scale is loaded once, before the tiles.
// CHECK: llvm.load %{{.*}} : !llvm.ptr<1> -> f32
// CHECK: scf.
// CHECK: nvvm.wgmma.mma_async
// CHECK: tanh.approx.f32
// A thread compares the magnitudes of its elements with a limit, without the
// other threads of the row. Below it, a quotient takes two operations.
// CHECK: arith.maxui {{.*}} : vector<2xi16>
// CHECK-NOT: nvvm.shfl
// CHECK: scf.if
// CHECK: llvm.intr.fma
// CHECK: nvvm.convert.f32x2.to.f8x2
// CHECK: } else {
// Threads exchange codes, and then each stores 16 bytes.
// CHECK: nvvm.shfl.sync bfly
// CHECK: llvm.nvvm.prmt
// CHECK: llvm.store %{{.+}}, %{{.+}} {alignment = 16 : i64} : vector<4xi32>, !llvm.ptr<1>
// CHECK-NOT: nvvm.stmatrix
func.func @gelu(%a: memref<4096x3072xf8E4M3FN>, %b: memref<12288x3072xf8E4M3FN>, %bias: memref<12288xbf16>, %s: memref<1x1xf32>,
                %q: memref<4096x12288xf8E4M3FN>) {
  fp8.scaled_matmul %a, %b into %q maps [#a, #b, #c, #n, #one] epilogue(%bias, %s : memref<12288xbf16>, memref<1x1xf32>) {
  ^bb0(%acc: f32, %x: bf16, %g: f32):
    %one = arith.constant 1.0 : bf16
    %t = arith.truncf %acc : f32 to bf16
    %u = arith.addf %t, %x : bf16
    %v = math.tanh %u : bf16
    %w = arith.addf %v, %one : bf16
    %r = arith.mulf %u, %w : bf16
    %code = fp8.row_encode %r scale %g : bf16, f32 -> f8E4M3FN
    fp8.yield %code : f8E4M3FN
  } : memref<4096x3072xf8E4M3FN>, memref<12288x3072xf8E4M3FN> -> memref<4096x12288xf8E4M3FN>
  return
}

// Rows of codes are not aligned: two are stored at a time, and one at the end
// of a row.

// CHECK-LABEL: llvm.func @wgmma_e4m3_e4m3_fast_128x192x128(
// CHECK: nvvm.convert.f32x2.to.f8x2
// CHECK-NOT: nvvm.shfl
// CHECK: llvm.store %{{.+}}, %{{.+}} {alignment = 2 : i64} : i16, !llvm.ptr<1>
// CHECK-NOT: vector<{{.*}}>, !llvm.ptr<1>
func.func @pairs(%a: memref<4096x3072xf8E4M3FN>, %b: memref<3070x3072xf8E4M3FN>, %s: memref<1x1xbf16>, %q: memref<4096x3070xf8E5M2>) {
  fp8.scaled_matmul %a, %b into %q maps [#a, #b, #c, #one] {accumulate = #fp8.accumulate<fast>} epilogue(%s : memref<1x1xbf16>) {
  ^bb0(%acc: f32, %g: bf16):
    %t = arith.truncf %acc : f32 to f16
    %code = fp8.row_encode %t scale %g : f16, bf16 -> f8E5M2
    fp8.yield %code : f8E5M2
  } : memref<4096x3072xf8E4M3FN>, memref<3070x3072xf8E4M3FN> -> memref<4096x3070xf8E5M2>
  return
}

// Operands are swapped: a thread has two rows of the result, and stores each
// code by itself.

// CHECK-LABEL: llvm.func @wgmma_e4m3_e4m3_f32_64x16x128(
// CHECK: nvvm.convert.f32x2.to.f8x2
// CHECK: llvm.store %{{.+}}, %{{.+}} {alignment = 1 : i64} : i8, !llvm.ptr<1>
// CHECK-NOT: vector<{{.*}}>, !llvm.ptr<1>
// CHECK-LABEL: func.func @gelu
func.func @few_rows(%a: memref<4x3072xf8E4M3FN>, %b: memref<3072x3072xf8E4M3FN>, %s: memref<1x1xf32>, %q: memref<4x3072xf8E4M3FN>) {
  fp8.scaled_matmul %a, %b into %q maps [#a, #b, #c, #one]
      {fp8.kernel = #fp8.wgmma<tile_m = 64, tile_n = 16, warp_groups = 1, wave_n = 16, swap_operands = true, store_by_tma = false, promotion = plain>}
      epilogue(%s : memref<1x1xf32>) {
  ^bb0(%acc: f32, %g: f32):
    %t = arith.truncf %acc : f32 to bf16
    %code = fp8.row_encode %t scale %g : bf16, f32 -> f8E4M3FN
    fp8.yield %code : f8E4M3FN
  } : memref<4x3072xf8E4M3FN>, memref<3072x3072xf8E4M3FN> -> memref<4x3072xf8E4M3FN>
  return
}
