// RUN: fp8-opt %s --fp8-set-target --fp8-select-kernels --convert-fp8-to-gpu --canonicalize --cse | FileCheck %s
// RUN: %if ptxas %{ fp8-opt %s --fp8-set-target --fp8-select-kernels --convert-fp8-to-gpu -o %t.kernels %}
// RUN: %if ptxas %{ %python %S/Inputs/assemble.py %ptxas mlir-opt sm_90a 86 < %t.kernels | FileCheck %s --check-prefix=PTXAS %}

// The two right-hand sides of a matmul are the two halves of the columns of a
// stage, so that the products are those of a matmul with one side. No other
// family has such kernels.

// PTXAS-NOT: spilled
// PTXAS-DAG: wgmma_e4m3_e4m3_scaled_two_{{.*}}: no spills
// PTXAS-DAG: wgmma_e4m3_e4m3_f32_two_{{.*}}: no spills
// PTXAS-DAG: wgmma_e4m3_e4m3_fast_two_{{.*}}: no spills
// PTXAS-DAG: wgmma_bf16_two_{{.*}}: no spills

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
#m = affine_map<(m, n, k) -> (m)>
#n = affine_map<(m, n, k) -> (n)>
#s = affine_map<(m, n, k) -> (n floordiv 128, m)>
#sa = affine_map<(m, n, k) -> (k floordiv 128, m)>
#sb = affine_map<(m, n, k) -> (n floordiv 128, k floordiv 128)>

// Each stage gets 64 columns of each side, and the second ones follow the first
// ones in shared memory. A multiplication of 128 columns computes both.
// CHECK-LABEL: llvm.func @wgmma_e4m3_e4m3_scaled_two_192x128x128
// CHECK-COUNT-3: nvvm.cp.async.bulk.tensor.shared.cluster.global
// CHECK: nvvm.wgmma.mma_async {{.*}} <m = 64, n = 128, k = 32>
// CHECK: llvm.nvvm.ex2.approx.ftz.f
func.func @gate(%a: memref<4096x4096xf8E4M3FN>, %sa: memref<32x4096xf32>, %b: memref<14336x4096xf8E4M3FN>, %sb: memref<112x32xf32>,
                %b2: memref<14336x4096xf8E4M3FN>, %sb2: memref<112x32xf32>, %d: memref<4096x14336xbf16>) {
  fp8.scaled_matmul %a scale(%sa : memref<32x4096xf32>), %b scale(%sb : memref<112x32xf32>) and(%b2 : memref<14336x4096xf8E4M3FN>) scale(%sb2 : memref<112x32xf32>)
      into %d maps [#a, #sa, #b, #sb, #c, #b, #sb] epilogue {
  ^bb0(%first: f32, %second: f32):
    %one = arith.constant 1.0 : f32
    %t = arith.truncf %first : f32 to bf16
    %u = arith.truncf %second : f32 to bf16
    %w = arith.extf %t : bf16 to f32
    %k = arith.negf %w : f32
    %e = math.exp %k : f32
    %p = arith.addf %e, %one : f32
    %q = arith.divf %one, %p : f32
    %v = arith.mulf %w, %q : f32
    %g = arith.truncf %v : f32 to bf16
    %r = arith.mulf %g, %u : bf16
    fp8.yield %r : bf16
  } : memref<4096x4096xf8E4M3FN>, memref<14336x4096xf8E4M3FN> -> memref<4096x14336xbf16>
  return
}

// Scales of rows and columns are operands of the epilogue.
// CHECK-LABEL: llvm.func @wgmma_e4m3_e4m3_f32_two_192x128x128
func.func @rows(%a: memref<4096x4096xf8E4M3FN>, %sa: memref<4096xf32>, %b: memref<14336x4096xf8E4M3FN>, %sb: memref<14336xf32>,
                %b2: memref<14336x4096xf8E4M3FN>, %sb2: memref<14336xf32>, %d: memref<4096x14336xbf16>) {
  fp8.scaled_matmul %a, %b and(%b2 : memref<14336x4096xf8E4M3FN>) into %d maps [#a, #b, #c, #m, #n, #n, #b]
      epilogue(%sa, %sb, %sb2 : memref<4096xf32>, memref<14336xf32>, memref<14336xf32>) {
  ^bb0(%first: f32, %second: f32, %row: f32, %column: f32, %column2: f32):
    %v = arith.mulf %first, %row : f32
    %w = arith.mulf %v, %column : f32
    %t = arith.truncf %w : f32 to bf16
    %x = arith.mulf %second, %row : f32
    %y = arith.mulf %x, %column2 : f32
    %u = arith.truncf %y : f32 to bf16
    %r = arith.mulf %t, %u : bf16
    fp8.yield %r : bf16
  } : memref<4096x4096xf8E4M3FN>, memref<14336x4096xf8E4M3FN> -> memref<4096x14336xbf16>
  return
}

// A tile has whole groups of the quantization, so it has 128 columns of each
// side.
// CHECK-LABEL: llvm.func @wgmma_e4m3_e4m3_fast_two_128x256x128
// CHECK: nvvm.convert.f32x2.to.f8x2
func.func @quantized(%a: memref<4096x4096xf8E4M3FN>, %b: memref<14336x4096xf8E4M3FN>, %b2: memref<14336x4096xf8E4M3FN>,
                     %q: memref<4096x14336xf8E4M3FN>, %qs: memref<112x4096xf32>) {
  fp8.scaled_matmul %a, %b and(%b2 : memref<14336x4096xf8E4M3FN>) into %q, %qs maps [#a, #b, #c, #s, #b] {accumulate = #fp8.accumulate<fast>} epilogue {
  ^bb0(%first: f32, %second: f32):
    %t = arith.truncf %first : f32 to bf16
    %u = arith.truncf %second : f32 to bf16
    %r = arith.mulf %t, %u : bf16
    %code, %scale = fp8.row_quantize %r group 128 : bf16 -> f8E4M3FN, f32
    fp8.yield %code, %scale : f8E4M3FN, f32
  } : memref<4096x4096xf8E4M3FN>, memref<14336x4096xf8E4M3FN> -> memref<4096x14336xf8E4M3FN>, memref<112x4096xf32>
  return
}

// Operands of 16 bits may be contiguous along their columns.
#bt = affine_map<(m, n, k) -> (k, n)>

// CHECK-LABEL: llvm.func @wgmma_bf16_two_{{.*}}_nt
func.func @bf16(%a: memref<4096x4096xbf16>, %b: memref<4096x2048xbf16>, %b2: memref<4096x2048xbf16>, %d: memref<4096x2048xbf16>) {
  fp8.scaled_matmul %a, %b and(%b2 : memref<4096x2048xbf16>) into %d maps [#a, #bt, #c, #bt] epilogue {
  ^bb0(%first: f32, %second: f32):
    %t = arith.truncf %first : f32 to bf16
    %u = arith.truncf %second : f32 to bf16
    %r = arith.mulf %t, %u : bf16
    fp8.yield %r : bf16
  } : memref<4096x4096xbf16>, memref<4096x2048xbf16> -> memref<4096x2048xbf16>
  return
}
