// Every kind of kernel on warp-level instructions assembles without spills for
// every generation of chips.
// REQUIRES: ptxas
// RUN: fp8-opt %s --fp8-set-target=chip=sm_80 --fp8-select-kernels --convert-fp8-to-gpu --convert-fp8-to-linalg > %t.80
// RUN: %python %S/Inputs/assemble.py %ptxas mlir-opt sm_80 80 < %t.80 | FileCheck %s
// RUN: fp8-opt %s --fp8-set-target=chip=sm_89 --fp8-select-kernels --convert-fp8-to-gpu --convert-fp8-to-linalg > %t.89
// RUN: %python %S/Inputs/assemble.py %ptxas mlir-opt sm_89 84 < %t.89 | FileCheck %s
// RUN: fp8-opt %s --fp8-set-target=chip=sm_90 --fp8-select-kernels --convert-fp8-to-gpu --convert-fp8-to-linalg > %t.90
// RUN: %python %S/Inputs/assemble.py %ptxas mlir-opt sm_90 81 < %t.90 | FileCheck %s
// RUN: fp8-opt %s --fp8-set-target=chip=sm_100a --fp8-select-kernels --convert-fp8-to-gpu --convert-fp8-to-linalg > %t.100
// RUN: %python %S/Inputs/assemble.py %ptxas mlir-opt sm_100a 88 < %t.100 \
// RUN:   | FileCheck %s --check-prefix=TCGEN
// RUN: fp8-opt %s --fp8-set-target=chip=sm_120a --fp8-select-kernels --convert-fp8-to-gpu --convert-fp8-to-linalg > %t.120
// RUN: %python %S/Inputs/assemble.py %ptxas mlir-opt sm_120a 88 < %t.120 \
// RUN:   | FileCheck %s --check-prefixes=CHECK,MX

// CHECK-DAG: matmul_mma_{{256|128}}x128x64: no spills
// CHECK-DAG: matmul_mma_128x128x128_scaled128: no spills
// CHECK-DAG: matmul_mma_128x128x64_scaled64: no spills
// CHECK-DAG: matmul_mma_128x128x64_scaled32: no spills
// CHECK-DAG: matmul_mma_16x128x128{{.*}}: no spills
// CHECK-DAG: matmul_mma_32x128x128{{.*}}: no spills
// CHECK-DAG: matmul_mma_64x128x128_scaled128: no spills
// TCGEN-DAG: matmul_tcgen05: no spills
// TCGEN-DAG: matmul_tcgen05_mx: no spills
// TCGEN-DAG: matmul_mma_128x128x128_scaled128: no spills
// TCGEN-DAG: matmul_mma_128x128x64_scaled64: no spills
// TCGEN-DAG: matmul_mma_128x128x64_scaled32: no spills
// TCGEN-DAG: matmul_mma_64x128x128_scaled128: no spills
// MX-DAG: matmul_mma_128x128x128_mx: no spills

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
#m = affine_map<(m, n, k) -> (m)>
#n = affine_map<(m, n, k) -> (n)>
#all = affine_map<(m, n, k) -> ()>
#a128 = affine_map<(m, n, k) -> (m, k floordiv 128)>
#b128 = affine_map<(m, n, k) -> (n floordiv 128, k floordiv 128)>
#a64 = affine_map<(m, n, k) -> (m, k floordiv 64)>
#b64 = affine_map<(m, n, k) -> (n, k floordiv 64)>
#a32 = affine_map<(m, n, k) -> (m, k floordiv 32)>
#b32 = affine_map<(m, n, k) -> (n, k floordiv 32)>

func.func @tensor(%a: memref<?x4096xf8E4M3FN>, %b: memref<4096x4096xf8E4M3FN>,
                  %s: memref<f32>, %c: memref<?x4096xbf16>) {
  fp8.scaled_matmul %a, %b into %c maps [#a, #b, #c, #all]
      {accumulate = #fp8.accumulate<fast>} epilogue(%s : memref<f32>) {
  ^bb0(%acc: f32, %e: f32):
    %r = arith.mulf %acc, %e : f32
    %t = arith.truncf %r : f32 to bf16
    fp8.yield %t : bf16
  } : memref<?x4096xf8E4M3FN>, memref<4096x4096xf8E4M3FN> -> memref<?x4096xbf16>
  return
}

func.func @row(%a: memref<?x4096xf8E5M2>, %b: memref<4096x4096xf8E4M3FN>,
               %s: memref<?xf32>, %t: memref<4096xf32>, %bias: memref<4096xbf16>,
               %c: memref<?x4096xbf16>) {
  fp8.scaled_matmul %a, %b into %c maps [#a, #b, #c, #m, #n, #n]
      epilogue(%s, %t, %bias : memref<?xf32>, memref<4096xf32>, memref<4096xbf16>) {
  ^bb0(%acc: f32, %e: f32, %f: f32, %g: bf16):
    %x = arith.mulf %acc, %e : f32
    %y = arith.mulf %x, %f : f32
    %h = arith.extf %g : bf16 to f32
    %z = arith.addf %y, %h : f32
    %r = arith.truncf %z : f32 to bf16
    fp8.yield %r : bf16
  } : memref<?x4096xf8E5M2>, memref<4096x4096xf8E4M3FN> -> memref<?x4096xbf16>
  return
}

func.func @block(%a: memref<?x4096xf8E4M3FN>, %sa: memref<?x32xf32>,
                 %b: memref<4096x4096xf8E4M3FN>, %sb: memref<32x32xf32>,
                 %c: memref<?x4096xbf16>) {
  fp8.scaled_matmul %a scale(%sa : memref<?x32xf32>),
                    %b scale(%sb : memref<32x32xf32>) into %c
      maps [#a, #a128, #b, #b128, #c] epilogue {
  ^bb0(%acc: f32):
    %t = arith.truncf %acc : f32 to bf16
    fp8.yield %t : bf16
  } : memref<?x4096xf8E4M3FN>, memref<4096x4096xf8E4M3FN> -> memref<?x4096xbf16>
  return
}

// Without an epilogue the kernel adds to the init.
func.func @group64(%a: memref<?x4096xf8E4M3FN>, %sa: memref<?x64xf32>,
                   %b: memref<4096x4096xf8E4M3FN>, %sb: memref<4096x64xf32>,
                   %c: memref<?x4096xf32>) {
  fp8.scaled_matmul %a scale(%sa : memref<?x64xf32>),
                    %b scale(%sb : memref<4096x64xf32>) into %c
      maps [#a, #a64, #b, #b64, #c]
      : memref<?x4096xf8E4M3FN>, memref<4096x4096xf8E4M3FN> -> memref<?x4096xf32>
  return
}

func.func @group32(%a: memref<?x4096xf8E4M3FN>, %sa: memref<?x128xf32>,
                   %b: memref<4096x4096xf8E4M3FN>, %sb: memref<4096x128xf32>,
                   %c: memref<?x4096xf32>) {
  fp8.scaled_matmul %a scale(%sa : memref<?x128xf32>),
                    %b scale(%sb : memref<4096x128xf32>) into %c
      maps [#a, #a32, #b, #b32, #c]
      : memref<?x4096xf8E4M3FN>, memref<4096x4096xf8E4M3FN> -> memref<?x4096xf32>
  return
}

func.func @mx(%a: memref<?x4096xf8E4M3FN>, %sa: memref<?x128xf8E8M0FNU>,
              %b: memref<4096x4096xf8E4M3FN>, %sb: memref<4096x128xf8E8M0FNU>,
              %c: memref<?x4096xbf16>) {
  fp8.scaled_matmul %a scale(%sa : memref<?x128xf8E8M0FNU>),
                    %b scale(%sb : memref<4096x128xf8E8M0FNU>) into %c
      maps [#a, #a32, #b, #b32, #c] epilogue {
  ^bb0(%acc: f32):
    %t = arith.truncf %acc : f32 to bf16
    fp8.yield %t : bf16
  } : memref<?x4096xf8E4M3FN>, memref<4096x4096xf8E4M3FN> -> memref<?x4096xbf16>
  return
}

func.func @low(%a: memref<16x4096xf8E4M3FN>, %a32: memref<32x4096xf8E4M3FN>,
               %a64: memref<64x4096xf8E4M3FN>, %sa: memref<64x32xf32>,
               %b: memref<4096x4096xf8E4M3FN>, %sb: memref<32x32xf32>,
               %c: memref<16x4096xf32>, %c32: memref<32x4096xf32>,
               %c64: memref<64x4096xf32>) {
  fp8.scaled_matmul %a, %b into %c maps [#a, #b, #c]
      : memref<16x4096xf8E4M3FN>, memref<4096x4096xf8E4M3FN> -> memref<16x4096xf32>
  fp8.scaled_matmul %a32, %b into %c32 maps [#a, #b, #c]
      : memref<32x4096xf8E4M3FN>, memref<4096x4096xf8E4M3FN> -> memref<32x4096xf32>
  fp8.scaled_matmul %a64 scale(%sa : memref<64x32xf32>),
                    %b scale(%sb : memref<32x32xf32>) into %c64
      maps [#a, #a128, #b, #b128, #c]
      : memref<64x4096xf8E4M3FN>, memref<4096x4096xf8E4M3FN> -> memref<64x4096xf32>
  return
}
