// Quantizations without a kernel stay for the lowering through linalg.
// RUN: fp8-opt %s --split-input-file --fp8-set-target=chip=sm_90a --fp8-select-kernels --convert-fp8-to-gpu | FileCheck %s
// RUN: fp8-opt %s --split-input-file --fp8-set-target=chip=sm_80 --fp8-select-kernels --convert-fp8-to-gpu | FileCheck %s --check-prefixes=CHECK,OLD

// The operands are tensors.
// CHECK-LABEL: func.func @tensors
// CHECK: fp8.dynamic_quantize
func.func @tensors(%x: tensor<4x256xbf16>, %q: tensor<4x256xf8E4M3FN>,
                   %s: tensor<4x2xf32>) -> tensor<4x256xf8E4M3FN> {
  %r:2 = fp8.dynamic_quantize %x into %q, %s block [1, 128]
      : tensor<4x256xbf16> -> tensor<4x256xf8E4M3FN>, tensor<4x2xf32>
  %t = fp8.quantize %x scale(%r#1) into %r#0 block [1, 128]
      : tensor<4x256xbf16>, tensor<4x2xf32> -> tensor<4x256xf8E4M3FN>
  return %t : tensor<4x256xf8E4M3FN>
}

// -----

// The chip has no instruction for this format.
// CHECK-LABEL: func.func @fnuz
// CHECK: fp8.dynamic_quantize
// CHECK: fp8.quantize
func.func @fnuz(%x: memref<4x256xbf16>, %q: memref<4x256xf8E4M3FNUZ>,
                %s: memref<4x2xf32>) {
  fp8.dynamic_quantize %x into %q, %s block [1, 128]
      : memref<4x256xbf16> -> memref<4x256xf8E4M3FNUZ>, memref<4x2xf32>
  fp8.quantize %x scale(%s) into %q block [1, 128]
      : memref<4x256xbf16>, memref<4x2xf32> -> memref<4x256xf8E4M3FNUZ>
  return
}

// -----

// The elements of a row are not adjacent.
// CHECK-LABEL: func.func @columns_apart
// CHECK: fp8.dynamic_quantize
func.func @columns_apart(%x: memref<4x256xbf16, strided<[1, 4]>>,
                         %q: memref<4x256xf8E4M3FN>, %s: memref<4x2xf32>) {
  fp8.dynamic_quantize %x into %q, %s block [1, 128]
      : memref<4x256xbf16, strided<[1, 4]>>
      -> memref<4x256xf8E4M3FN>, memref<4x2xf32>
  return
}

// -----

// There are more than three dimensions, and they cannot be joined.
// CHECK-LABEL: func.func @four_dimensions
// CHECK: fp8.dynamic_quantize
func.func @four_dimensions(
    %x: memref<?x?x?x256xbf16, strided<[?, ?, ?, 1]>>,
    %q: memref<?x?x?x256xf8E4M3FN>, %s: memref<?x?x?x2xf32>) {
  fp8.dynamic_quantize %x into %q, %s block [1, 1, 1, 128]
      : memref<?x?x?x256xbf16, strided<[?, ?, ?, 1]>>
      -> memref<?x?x?x256xf8E4M3FN>, memref<?x?x?x2xf32>
  return
}

// -----

// One scale covers some of the matrices, and some of their rows.
// CHECK-LABEL: func.func @across_batch
// CHECK: fp8.dynamic_quantize
func.func @across_batch(%x: memref<?x?x256xbf16>, %q: memref<?x?x256xf8E4M3FN>,
                        %s: memref<?x?x1xf32>) {
  fp8.dynamic_quantize %x into %q, %s block [2, 2, -1]
      : memref<?x?x256xbf16> -> memref<?x?x256xf8E4M3FN>, memref<?x?x1xf32>
  return
}

// -----

// Scales are given, and a block is very wide and no multiple of what a warp
// computes.
// CHECK-LABEL: func.func @wide_given
// CHECK: fp8.quantize
func.func @wide_given(%x: memref<?x?xbf16>, %q: memref<?x?xf8E4M3FN>,
                      %s: memref<?x?xf32>) {
  fp8.quantize %x scale(%s) into %q block [1, 70000]
      : memref<?x?xbf16>, memref<?x?xf32> -> memref<?x?xf8E4M3FN>
  return
}

// -----

// Chips before sm_89 have no instruction that converts to FP8.
// CHECK-LABEL: func.func @groups
// OLD: fp8.dynamic_quantize
func.func @groups(%x: memref<4x256xbf16>, %q: memref<4x256xf8E4M3FN>,
                  %s: memref<4x2xf32>) {
  fp8.dynamic_quantize %x into %q, %s block [1, 128]
      : memref<4x256xbf16> -> memref<4x256xf8E4M3FN>, memref<4x2xf32>
  return
}
