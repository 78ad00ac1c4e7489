// All kernels of a matmul with an unknown number of rows assemble without spills.
// REQUIRES: ptxas
// RUN: fp8-opt %s --fp8-set-target=chip=sm_90a --fp8-select-kernels=row-kernels=3 --convert-fp8-to-gpu > %t
// RUN: %python %S/Inputs/assemble.py %ptxas mlir-opt sm_90a 86 < %t | FileCheck %s
// RUN: fp8-opt %s --fp8-set-target=chip=sm_89 --fp8-select-kernels=row-kernels=3 --convert-fp8-to-gpu > %t.89
// RUN: %python %S/Inputs/assemble.py %ptxas mlir-opt sm_89 84 < %t.89 | FileCheck %s --check-prefix=SM89

// CHECK-DAG: wgmma_e4m3_e4m3_f32_64x48x128{{.*}}: no spills
// CHECK-DAG: wgmma_e4m3_e4m3_f32_128x64x128{{.*}}: no spills
// CHECK-DAG: wgmma_e4m3_e4m3_f32_192x128x128{{.*}}: no spills
// CHECK-DAG: wgmma_e4m3_e4m3_scaled_64x48x128: no spills
// CHECK-DAG: wgmma_e4m3_e4m3_scaled_128x64x128: no spills
// CHECK-DAG: wgmma_e4m3_e4m3_scaled_192x128x128: no spills
// CHECK-DAG: wgmma_bf16_64x48x64: no spills
// CHECK-DAG: wgmma_bf16_128x128x64_split2: no spills
// CHECK-DAG: wgmma_bf16_128x192x64: no spills
// SM89-DAG: matmul_mma_16x128x128{{.*}}: no spills
// SM89-DAG: matmul_mma_64x128x128{{.*}}: no spills
// SM89-DAG: matmul_16bit_16x128x64{{.*}}: no spills

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
#n = affine_map<(m, n, k) -> (n)>
#sa = affine_map<(m, n, k) -> (k floordiv 128, m)>
#sb = affine_map<(m, n, k) -> (n floordiv 128, k floordiv 128)>

func.func @plain(%x: memref<?x4096xf8E4M3FN>, %w: memref<4096x4096xf8E4M3FN>, %bias: memref<4096xbf16>, %y: memref<?x4096xbf16>) {
  fp8.scaled_matmul %x, %w into %y maps [#a, #b, #c, #n] epilogue(%bias : memref<4096xbf16>) {
  ^bb0(%acc: f32, %e: bf16):
    %t = arith.truncf %acc : f32 to bf16
    %r = arith.addf %t, %e : bf16
    fp8.yield %r : bf16
  } : memref<?x4096xf8E4M3FN>, memref<4096x4096xf8E4M3FN> -> memref<?x4096xbf16>
  return
}

func.func @blocks(%x: memref<?x4096xf8E4M3FN>, %sx: memref<32x?xf32>, %w: memref<4096x4096xf8E4M3FN>, %sw: memref<32x32xf32>,
                  %y: memref<?x4096xf32>) {
  fp8.scaled_matmul %x scale(%sx : memref<32x?xf32>), %w scale(%sw : memref<32x32xf32>) into %y maps [#a, #sa, #b, #sb, #c]
      : memref<?x4096xf8E4M3FN>, memref<4096x4096xf8E4M3FN> -> memref<?x4096xf32>
  return
}

func.func @bf16(%x: memref<?x4096xbf16>, %w: memref<4096x4096xbf16>, %y: memref<?x4096xf32>) {
  fp8.scaled_matmul %x, %w into %y maps [#a, #b, #c] : memref<?x4096xbf16>, memref<4096x4096xbf16> -> memref<?x4096xf32>
  return
}
