// RUN: fp8-opt %s --fp8-pad-rows --split-input-file | FileCheck %s
// With padded rows, launches copy no operand.
// RUN: fp8-opt %s --fp8-pad-rows --fp8-set-target=chip=sm_90a --fp8-select-kernels --convert-fp8-to-gpu --canonicalize \
// RUN:   --split-input-file | FileCheck %s --check-prefix=GPU

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

// The quantized activation and two constant weights get rows of 32 elements.
// CHECK: memref.global "private" constant @weight : memref<4x32xbf16> = dense<
// CHECK: memref.global "private" constant @codes : memref<3x32xf8E4M3FN> = dense<1.000000e+00>
// CHECK-LABEL: func.func @linear
// CHECK: %[[ALLOC:.*]] = memref.alloc(%{{.*}}) : memref<?x32xf8E4M3FN>
// CHECK: %[[Q:.*]] = memref.subview %[[ALLOC]][0, 0] [%{{.*}}, 20] [1, 1] : memref<?x32xf8E4M3FN> to memref<?x20xf8E4M3FN, strided<[32, 1]>>
// CHECK: fp8.dynamic_quantize %{{.*}} into %[[Q]],
// CHECK: %[[GLOBAL:.*]] = memref.get_global @codes : memref<3x32xf8E4M3FN>
// CHECK: %[[W:.*]] = memref.subview %[[GLOBAL]][0, 0] [3, 20] [1, 1]
// CHECK: fp8.scaled_matmul %[[Q]], %[[W]] into
// CHECK: fp8.scaled_matmul {{.*}}strided<[32, 1]>
// GPU-LABEL: func.func @linear
// GPU: memref.alloc(%{{.*}}) : memref<?x32xf8E4M3FN>
// GPU-NOT: memref.alloc
// GPU: return
memref.global "private" constant @weight : memref<4x20xbf16> = dense<[
  [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0],
  [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0],
  [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0],
  [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0]]>
memref.global "private" constant @codes : memref<3x20xf8E4M3FN> = dense<1.0>
func.func @linear(%x: memref<?x20xbf16>, %s: memref<?x1xf32>, %y: memref<?x3xf32>, %a: memref<8x24xbf16>, %z: memref<8x4xf32>) {
  %c0 = arith.constant 0 : index
  %m = memref.dim %x, %c0 : memref<?x20xbf16>
  %q = memref.alloc(%m) : memref<?x20xf8E4M3FN>
  fp8.dynamic_quantize %x into %q, %s block [1, -1] : memref<?x20xbf16> -> memref<?x20xf8E4M3FN>, memref<?x1xf32>
  %w = memref.get_global @codes : memref<3x20xf8E4M3FN>
  fp8.scaled_matmul %q, %w into %y maps [#a, #b, #c] : memref<?x20xf8E4M3FN>, memref<3x20xf8E4M3FN> -> memref<?x3xf32>
  %v = memref.get_global @weight : memref<4x20xbf16>
  %left = memref.subview %a[0, 0] [8, 20] [1, 1] : memref<8x24xbf16> to memref<8x20xbf16, strided<[24, 1]>>
  fp8.scaled_matmul %left, %v into %z maps [#a, #b, #c] : memref<8x20xbf16, strided<[24, 1]>>, memref<4x20xbf16> -> memref<8x4xf32>
  return
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

// Views between the quantization and the matmul join dimensions before the last one.
// CHECK-LABEL: func.func @views
// CHECK: memref.alloc() : memref<2x4x32xf8E4M3FN>
// CHECK: memref.collapse_shape {{.*}} into memref<8x20xf8E4M3FN, strided<[32, 1]>>
func.func @views(%x: memref<2x4x20xbf16>, %s: memref<2x4x1xf32>, %w: memref<3x32xf8E4M3FN>, %y: memref<8x3xf32>) {
  %q = memref.alloc() : memref<2x4x20xf8E4M3FN>
  fp8.dynamic_quantize %x into %q, %s block [1, 1, -1] : memref<2x4x20xbf16> -> memref<2x4x20xf8E4M3FN>, memref<2x4x1xf32>
  %j = memref.collapse_shape %q [[0, 1], [2]] : memref<2x4x20xf8E4M3FN> into memref<8x20xf8E4M3FN>
  %v = memref.subview %w[0, 0] [3, 20] [1, 1] : memref<3x32xf8E4M3FN> to memref<3x20xf8E4M3FN, strided<[32, 1]>>
  fp8.scaled_matmul %j, %v into %y maps [#a, #b, #c] : memref<8x20xf8E4M3FN>, memref<3x20xf8E4M3FN, strided<[32, 1]>> -> memref<8x3xf32>
  return
}

// -----

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

// Buffers that stay as they are: one that another operation writes, one whose last dimensions are joined, one of
// unknown length, one that no matmul reads, and one with aligned rows.
// CHECK-LABEL: func.func @left_alone
// CHECK-DAG: memref.alloc() : memref<8x20xf8E4M3FN>
// CHECK-DAG: memref.alloc() : memref<8x4x5xf8E4M3FN>
// CHECK-DAG: memref.alloc(%{{.*}}) : memref<8x?xf8E4M3FN>
// CHECK-DAG: memref.alloc() : memref<8x36xf8E4M3FN>
// CHECK-DAG: memref.alloc() : memref<8x32xf8E4M3FN>
// CHECK-NOT: memref.subview
func.func @left_alone(%x: memref<8x20xf8E4M3FN>, %w: memref<3x20xf8E4M3FN>, %y: memref<8x3xf32>, %k: index,
                      %v: memref<3x32xf8E4M3FN>, %b: memref<8x36xbf16>, %s: memref<8x1xf32>, %u: memref<3x?xf8E4M3FN>) {
  %0 = memref.alloc() : memref<8x20xf8E4M3FN>
  memref.copy %x, %0 : memref<8x20xf8E4M3FN> to memref<8x20xf8E4M3FN>
  fp8.scaled_matmul %0, %w into %y maps [#a, #b, #c] : memref<8x20xf8E4M3FN>, memref<3x20xf8E4M3FN> -> memref<8x3xf32>
  %1 = memref.alloc() : memref<8x4x5xf8E4M3FN>
  %j = memref.collapse_shape %1 [[0], [1, 2]] : memref<8x4x5xf8E4M3FN> into memref<8x20xf8E4M3FN>
  fp8.scaled_matmul %j, %w into %y maps [#a, #b, #c] : memref<8x20xf8E4M3FN>, memref<3x20xf8E4M3FN> -> memref<8x3xf32>
  %2 = memref.alloc(%k) : memref<8x?xf8E4M3FN>
  fp8.scaled_matmul %2, %u into %y maps [#a, #b, #c] : memref<8x?xf8E4M3FN>, memref<3x?xf8E4M3FN> -> memref<8x3xf32>
  %3 = memref.alloc() : memref<8x36xf8E4M3FN>
  fp8.dynamic_quantize %b into %3, %s block [1, -1] : memref<8x36xbf16> -> memref<8x36xf8E4M3FN>, memref<8x1xf32>
  %4 = memref.alloc() : memref<8x32xf8E4M3FN>
  fp8.scaled_matmul %4, %v into %y maps [#a, #b, #c] : memref<8x32xf8E4M3FN>, memref<3x32xf8E4M3FN> -> memref<8x3xf32>
  return
}
