// RUN: fp8-opt %s --fp8-set-target --fp8-select-kernels --convert-fp8-to-gpu --canonicalize --cse | FileCheck %s
// RUN: %if ptxas %{ fp8-opt %s --fp8-set-target --fp8-select-kernels --convert-fp8-to-gpu -o %t.kernels %}
// RUN: %if ptxas %{ %python %S/Inputs/assemble.py %ptxas mlir-opt sm_90a 86 < %t.kernels | FileCheck %s --check-prefix=PTXAS %}

// The quantization at the end of an epilogue is computed in registers. Tiles
// have whole groups of columns. The result does not go through shared memory.

// PTXAS-NOT: spilled
// PTXAS-DAG: wgmma_e4m3_e4m3_scaled_192x128x128{{.*}}: no spills
// PTXAS-DAG: wgmma_e4m3_e4m3_fast_128x192x128{{.*}}: no spills

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
#n = affine_map<(m, n, k) -> (n)>
#s = affine_map<(m, n, k) -> (n floordiv 128, m)>
#sa = affine_map<(m, n, k) -> (k floordiv 128, m)>
#sb = affine_map<(m, n, k) -> (n floordiv 128, k floordiv 128)>

// CHECK-LABEL: llvm.func @wgmma_e4m3_e4m3_scaled_192x128x128
// CHECK: nvvm.wgmma.mma_async
// CHECK: tanh.approx.f32
// The kernel computes the largest magnitude of a thread, and then that of the
// four threads of a row.
// CHECK: arith.maxui {{.*}} : vector<2xi16>
// CHECK: nvvm.shfl.sync bfly
// CHECK: nvvm.shfl.sync bfly
// A quotient takes two operations, and an instruction converts two elements.
// CHECK: llvm.nvvm.rcp.approx.ftz.f
// CHECK: llvm.intr.fma
// CHECK: nvvm.convert.f32x2.to.f8x2
// Threads exchange codes, and then each stores 16 bytes.
// CHECK: nvvm.shfl.sync bfly
// CHECK: llvm.nvvm.prmt
// CHECK: llvm.store %{{.+}}, %{{.+}} {alignment = 16 : i64} : vector<4xi32>, !llvm.ptr<1>
// CHECK: llvm.store %{{.+}}, %{{.+}} {alignment = 4 : i64} : f32, !llvm.ptr<1>
// CHECK-NOT: nvvm.stmatrix
func.func @gelu(%a: memref<4096x3072xf8E4M3FN>, %sa: memref<24x4096xf32>, %b: memref<12288x3072xf8E4M3FN>, %sb: memref<96x24xf32>,
                %bias: memref<12288xbf16>, %q: memref<4096x12288xf8E4M3FN>, %s: memref<96x4096xf32>) {
  fp8.scaled_matmul %a scale(%sa : memref<24x4096xf32>), %b scale(%sb : memref<96x24xf32>) into %q, %s
      maps [#a, #sa, #b, #sb, #c, #s, #n] epilogue(%bias : memref<12288xbf16>) {
  ^bb0(%acc: f32, %x: bf16):
    %one = arith.constant 1.0 : bf16
    %t = arith.truncf %acc : f32 to bf16
    %u = arith.addf %t, %x : bf16
    %v = math.tanh %u : bf16
    %w = arith.addf %v, %one : bf16
    %r = arith.mulf %u, %w : bf16
    %code, %scale = fp8.row_quantize %r group 128 : bf16 -> f8E4M3FN, f32
    fp8.yield %code, %scale : f8E4M3FN, f32
  } : memref<4096x3072xf8E4M3FN>, memref<12288x3072xf8E4M3FN> -> memref<4096x12288xf8E4M3FN>, memref<96x4096xf32>
  return
}

// Groups have 32 columns, and scales are powers of two. Eight bytes are stored
// at a time.

#s32 = affine_map<(m, n, k) -> (m, n floordiv 32)>

// CHECK-LABEL: llvm.func @wgmma_e4m3_e4m3_fast_128x192x128
// CHECK: llvm.store %{{.+}}, %{{.+}} {alignment = 8 : i64} : vector<2xi32>, !llvm.ptr<1>
// CHECK: llvm.store %{{.+}}, %{{.+}} {alignment = 1 : i64} : i8, !llvm.ptr<1>
func.func @mx(%a: memref<4096x3072xf8E4M3FN>, %b: memref<3072x3072xf8E4M3FN>, %q: memref<4096x3072xf8E5M2>, %s: memref<4096x96xf8E8M0FNU>) {
  fp8.scaled_matmul %a, %b into %q, %s maps [#a, #b, #c, #s32] {accumulate = #fp8.accumulate<fast>} epilogue {
  ^bb0(%acc: f32):
    %t = arith.truncf %acc : f32 to f16
    %code, %scale = fp8.row_quantize %t group 32 {scale_rounding = #fp8.scale_rounding<pow2_ceil>} : f16 -> f8E5M2, f8E8M0FNU
    fp8.yield %code, %scale : f8E5M2, f8E8M0FNU
  } : memref<4096x3072xf8E4M3FN>, memref<3072x3072xf8E4M3FN> -> memref<4096x3072xf8E5M2>, memref<4096x96xf8E8M0FNU>
  return
}
