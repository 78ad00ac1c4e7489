// Every kind of kernel assembles without spills, for the oldest chip and for
// Hopper.
// REQUIRES: ptxas
// RUN: fp8-opt %s --fp8-set-target=chip=sm_90a --fp8-select-kernels --convert-fp8-to-gpu \
// RUN:   | %python %S/Inputs/assemble.py %ptxas mlir-opt sm_90a 86 | FileCheck %s
// RUN: fp8-opt %s --fp8-set-target=chip=sm_89 --fp8-select-kernels --convert-fp8-to-gpu \
// RUN:   | %python %S/Inputs/assemble.py %ptxas mlir-opt sm_89 84 | FileCheck %s

// CHECK-DAG: quantize_1x128: no spills, {{[1-9][0-9]*}} wide loads
// CHECK-DAG: quantize_1x32: no spills, {{[1-9][0-9]*}} wide loads
// CHECK-DAG: quantize_1x5120: no spills, {{[1-9][0-9]*}} wide loads
// CHECK-DAG: quantize_1x40000: no spills, {{[1-9][0-9]*}} wide loads
// CHECK-DAG: quantize_128x128: no spills, {{[1-9][0-9]*}} wide loads
// CHECK-DAG: quantize_blocks: no spills, {{[1-9][0-9]*}} wide loads
// CHECK-DAG: quantize_tensor: no spills, {{[1-9][0-9]*}} wide loads
// CHECK-DAG: quantize_{{tensor|blocks}}_1: no spills, {{[1-9][0-9]*}} wide loads
// CHECK-DAG: quantize_1x12288: no spills, {{[1-9][0-9]*}} wide loads
// CHECK-DAG: quantize_1x1024: no spills, {{[1-9][0-9]*}} wide loads
func.func @kinds(%x: memref<?x?xbf16>, %q: memref<?x?xf8E4M3FN>,
                 %s: memref<?x?xf32>, %one: memref<1x1xf32>,
                 %rows: memref<?x1xf32>, %h: memref<4608x24x128xbf16>,
                 %hq: memref<4608x24x128xf8E4M3FN>, %hs: memref<1x24x1xf32>) {
  fp8.dynamic_quantize %h into %hq, %hs block [-1, 1, -1]
      : memref<4608x24x128xbf16> -> memref<4608x24x128xf8E4M3FN>, memref<1x24x1xf32>
  fp8.dynamic_quantize %x into %q, %s block [1, 128]
      : memref<?x?xbf16> -> memref<?x?xf8E4M3FN>, memref<?x?xf32>
  fp8.dynamic_quantize %x into %q, %s block [128, 128]
      : memref<?x?xbf16> -> memref<?x?xf8E4M3FN>, memref<?x?xf32>
  fp8.dynamic_quantize %x into %q, %rows block [1, -1]
      : memref<?x?xbf16> -> memref<?x?xf8E4M3FN>, memref<?x1xf32>
  fp8.dynamic_quantize %x into %q, %one block [-1, -1]
      : memref<?x?xbf16> -> memref<?x?xf8E4M3FN>, memref<1x1xf32>
  fp8.quantize %x scale(%one) into %q block [-1, -1]
      : memref<?x?xbf16>, memref<1x1xf32> -> memref<?x?xf8E4M3FN>
  return
}

func.func @others(%x: memref<?x5120xf32>, %q: memref<?x5120xf8E5M2>,
                  %s: memref<?x160xf8E8M0FNU>, %rows: memref<?x1xbf16>,
                  %y: memref<?x40000xf16>, %r: memref<?x40000xf8E4M3FN>,
                  %t: memref<?x1xf32>) {
  fp8.dynamic_quantize %x into %q, %s block [1, 32]
      {scale_rounding = #fp8.scale_rounding<pow2_ceil>}
      : memref<?x5120xf32> -> memref<?x5120xf8E5M2>, memref<?x160xf8E8M0FNU>
  fp8.dynamic_quantize %x into %q, %rows block [1, -1]
      {overflow = #fp8.overflow<nan>, division = #fp8.division<reciprocal>}
      : memref<?x5120xf32> -> memref<?x5120xf8E5M2>, memref<?x1xbf16>
  fp8.dynamic_quantize %y into %r, %t block [1, -1]
      {scale_rounding = #fp8.scale_rounding<pow2_nearest>,
       amax_floor = 1.0e-12 : f32}
      : memref<?x40000xf16> -> memref<?x40000xf8E4M3FN>, memref<?x1xf32>
  return
}

// A thread has twelve vectors of a row.
func.func @long_rows(%x: memref<?x12288xbf16>, %q: memref<?x12288xf8E4M3FN>, %s: memref<?x1xf32>) {
  fp8.dynamic_quantize %x into %q, %s block [1, -1]
      : memref<?x12288xbf16> -> memref<?x12288xf8E4M3FN>, memref<?x1xf32>
  return
}
