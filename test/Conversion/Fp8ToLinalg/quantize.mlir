// RUN: fp8-opt %s --split-input-file --convert-fp8-to-linalg=expand-casts=false | FileCheck %s

// There is one scale for each row, so there is no loop, and the scale is
// broadcast along the row.
// CHECK-DAG: #[[$ID:.+]] = affine_map<(d0, d1) -> (d0, d1)>
// CHECK-DAG: #[[$ROW:.+]] = affine_map<(d0, d1) -> (d0, 0)>
// CHECK-LABEL: func @quantize_rows
func.func @quantize_rows(%x: tensor<4x256xbf16>, %s: tensor<4x1xf32>, %init: tensor<4x256xf8E4M3FN>) -> tensor<4x256xf8E4M3FN> {
  // CHECK-NOT: scf.for
  // CHECK: linalg.generic {indexing_maps = [#[[$ID]], #[[$ROW]], #[[$ID]]]
  // CHECK: %[[X:.+]] = arith.extf %{{.+}} : bf16 to f32
  // CHECK: %[[Q:.+]] = arith.divf %[[X]], %{{.+}} : f32
  // A NaN quotient has a clear sign [quantize_c4].
  // CHECK: %[[ISNAN:.+]] = arith.cmpf uno, %[[Q]], %[[Q]]
  // CHECK: %[[SAFE:.+]] = arith.select %[[ISNAN]], %{{.+}}, %[[Q]]
  // CHECK: fp8.cast %[[SAFE]] : f32 to f8E4M3FN
  %q = fp8.quantize %x scale(%s) into %init block [1, -1] : tensor<4x256xbf16>, tensor<4x1xf32> -> tensor<4x256xf8E4M3FN>
  return %q : tensor<4x256xf8E4M3FN>
}

// -----

// The blocks are ragged, so there is a loop over blocks. The last block is
// short. The maps of the linalg operation have no floordiv.
// CHECK-DAG: #[[$LEFT:.+]] = affine_map<(d0) -> (128, -d0 + 200)>
// CHECK-DAG: #[[$BLOCK:.+]] = affine_map<(d0) -> (d0 floordiv 128)>
// CHECK-LABEL: func @quantize_ragged
func.func @quantize_ragged(%x: tensor<4x200xf32>, %s: tensor<4x2xbf16>, %init: tensor<4x200xf8E5M2>) -> tensor<4x200xf8E5M2> {
  // CHECK: %[[ONE:.+]] = arith.constant 1.0
  // CHECK: scf.for %[[K:.+]] = %{{.+}} to %{{.+}} step %{{.+}} iter_args
  // CHECK: %[[SIZE:.+]] = affine.min #[[$LEFT]](%[[K]])
  // CHECK: tensor.extract_slice %{{.+}}[0, %[[K]]] [4, %[[SIZE]]]
  // CHECK: %[[B:.+]] = affine.apply #[[$BLOCK]](%[[K]])
  // CHECK: tensor.extract_slice %{{.+}}[0, %[[B]]] [4, 1]
  // CHECK: linalg.generic
  // CHECK: %[[R:.+]] = arith.divf %[[ONE]], %{{.+}} : f32
  // CHECK: %[[BELOW:.+]] = arith.select %{{.+}}, %{{.+}}, %[[R]]
  // CHECK: %[[FINITE:.+]] = arith.select %{{.+}}, %{{.+}}, %[[BELOW]]
  // CHECK: arith.mulf %{{.+}}, %[[FINITE]] : f32
  // CHECK: fp8.cast %{{.+}} {overflow = #fp8.overflow<nan>} : f32 to f8E5M2
  // CHECK: tensor.insert_slice
  %q = fp8.quantize %x scale(%s) into %init block [1, 128] {division = #fp8.division<reciprocal>, overflow = #fp8.overflow<nan>}
    : tensor<4x200xf32>, tensor<4x2xbf16> -> tensor<4x200xf8E5M2>
  return %q : tensor<4x200xf8E5M2>
}

// -----

// On memrefs there are subviews and no results. Memory that is allocated is
// freed, and it is marked so that upstream's deallocation accepts the program.
// CHECK-LABEL: func @dynamic_quantize_memref
// CHECK-SAME: %[[X:[^:]+]]: memref<?x?xf16>, %[[Q:[^:]+]]: memref<?x?xf8E4M3FN>, %[[S:[^:]+]]: memref<?x?xf32>
func.func @dynamic_quantize_memref(%x: memref<?x?xf16>, %q: memref<?x?xf8E4M3FN>, %s: memref<?x?xf32>) {
  // CHECK: %[[AMAX:.+]] = memref.alloc(%{{.+}}, %{{.+}}) {bufferization.manual_deallocation} : memref<?x?xf32>
  // CHECK: %[[BITS:.+]] = memref.alloc(%{{.+}}, %{{.+}}) {bufferization.manual_deallocation} : memref<?x?xi32>
  // CHECK: scf.for
  // CHECK: scf.for
  // CHECK: arith.maxsi
  // CHECK: memref.dealloc %[[BITS]]
  // CHECK: linalg.generic {{.*}} ins(%[[AMAX]] : {{.*}}) outs(%[[S]] :
  // CHECK: scf.for
  // CHECK: scf.for
  // CHECK: memref.subview %[[Q]]
  // CHECK: fp8.cast %{{.+}} : f32 to f8E4M3FN
  // CHECK: memref.dealloc %[[AMAX]]
  fp8.dynamic_quantize %x into %q, %s block [128, 64] : memref<?x?xf16> -> memref<?x?xf8E4M3FN>, memref<?x?xf32>
  return
}

// -----

// One dimension has two block sizes, so tiles have their greatest common
// divisor.
// CHECK-DAG: #[[$BY48:.+]] = affine_map<(d0) -> (d0 floordiv 48)>
// CHECK-DAG: #[[$BY32:.+]] = affine_map<(d0) -> (d0 floordiv 32)>
// CHECK-LABEL: func @dequantize_two_scales
func.func @dequantize_two_scales(%x: tensor<96xf8E4M3FN>, %s: tensor<2xf32>, %t: tensor<3xf8E8M0FNU>, %init: tensor<96xbf16>) -> tensor<96xbf16> {
  // CHECK: %[[STEP:.+]] = arith.constant 16 : index
  // CHECK: scf.for %[[I:.+]] = %{{.+}} to %{{.+}} step %[[STEP]]
  // CHECK: affine.apply #[[$BY48]](%[[I]])
  // CHECK: affine.apply #[[$BY32]](%[[I]])
  // CHECK: linalg.generic
  // CHECK: fp8.cast %{{.+}} : f8E4M3FN to f32
  // CHECK: arith.mulf
  // CHECK: fp8.cast %{{.+}} : f8E8M0FNU to f32
  // CHECK: arith.mulf
  // CHECK: arith.truncf %{{.+}} : f32 to bf16
  %y = fp8.dequantize %x scales(%s, %t : tensor<2xf32>, tensor<3xf8E8M0FNU>) into %init
    maps [affine_map<(k) -> (k floordiv 48)>, affine_map<(k) -> (k floordiv 32)>] : tensor<96xf8E4M3FN> -> tensor<96xbf16>
  return %y : tensor<96xbf16>
}

// -----

// CHECK-LABEL: func @cast_tensor
func.func @cast_tensor(%x: tensor<?x3xf16>) -> tensor<?x3xf8E5M2FNUZ> {
  // CHECK: linalg.generic
  // CHECK: fp8.cast %{{.+}} : f16 to f8E5M2FNUZ
  %q = fp8.cast %x : tensor<?x3xf16> to tensor<?x3xf8E5M2FNUZ>
  return %q : tensor<?x3xf8E5M2FNUZ>
}

// -----

// A scale in another order is transposed at the end.
// CHECK-LABEL: func @ordered
// CHECK-SAME: %{{[^:]+}}: tensor<4x256xbf16>, %{{[^:]+}}: tensor<4x256xf8E4M3FN>, %[[INIT:[^:]+]]: tensor<2x4xf32>
func.func @ordered(%x: tensor<4x256xbf16>, %qi: tensor<4x256xf8E4M3FN>, %si: tensor<2x4xf32>) -> (tensor<4x256xf8E4M3FN>, tensor<2x4xf32>) {
  // CHECK: %[[S:.+]] = tensor.empty() : tensor<4x2xf32>
  // CHECK: %[[T:.+]] = linalg.transpose ins(%{{.+}} : tensor<4x2xf32>) outs(%[[INIT]] : tensor<2x4xf32>) permutation = [1, 0]
  // CHECK: return %{{.+}}, %[[T]]
  %q, %s = fp8.dynamic_quantize %x into %qi, %si block [1, 128] {scale_order = array<i64: 1, 0>}
      : tensor<4x256xbf16> -> tensor<4x256xf8E4M3FN>, tensor<2x4xf32>
  return %q, %s : tensor<4x256xf8E4M3FN>, tensor<2x4xf32>
}
