// RUN: fp8-opt %s --split-input-file --verify-diagnostics --fp8-refine-expand-shapes | FileCheck %s
// RUN: fp8-opt %s --split-input-file --verify-diagnostics --fp8-refine-expand-shapes --canonicalize | FileCheck %s --check-prefix=CANONICAL

// The canonicalization of this reshape crashed before.
// CHECK-LABEL: func @cast_source
// CHECK: %[[C:.*]] = tensor.cast %{{.*}} : tensor<6xf32> to tensor<?xf32>
// CHECK: %[[S:.*]] = tensor.cast %[[C]] : tensor<?xf32> to tensor<6xf32>
// CHECK: %[[E:.*]] = tensor.expand_shape %[[S]] {{\[}}[0, 1]] output_shape [2, 3] : tensor<6xf32> into tensor<2x3xf32>
// CHECK: %[[R:.*]] = tensor.cast %[[E]] : tensor<2x3xf32> to tensor<?x?xf32>
// CHECK: return %[[R]]
// CANONICAL-LABEL: func @cast_source
// CANONICAL-NEXT: tensor.expand_shape %{{.*}} : tensor<6xf32> into tensor<2x3xf32>
func.func @cast_source(%x: tensor<6xf32>) -> tensor<?x?xf32> {
  %c = tensor.cast %x : tensor<6xf32> to tensor<?xf32>
  %0 = tensor.expand_shape %c [[0, 1]] output_shape [2, 3] : tensor<?xf32> into tensor<?x?xf32>
  return %0 : tensor<?x?xf32>
}

// -----

// One size of the first group is unknown, so its source stays dynamic.
// CHECK-LABEL: func @some_sizes
// CHECK-SAME: %[[X:.*]]: tensor<?x?xf32>, %[[N:.*]]: index
// CHECK: %[[S:.*]] = tensor.cast %[[X]] : tensor<?x?xf32> to tensor<?x15xf32>
// CHECK: tensor.expand_shape %[[S]] {{\[}}[0, 1], [2, 3]] output_shape [7, %[[N]], 5, 3] : tensor<?x15xf32> into tensor<7x?x5x3xf32>
// CHECK: tensor.cast %{{.*}} : tensor<7x?x5x3xf32> to tensor<?x?x5x?xf32>
// CANONICAL-LABEL: func @some_sizes
func.func @some_sizes(%x: tensor<?x?xf32>, %n: index) -> tensor<?x?x5x?xf32> {
  %0 = tensor.expand_shape %x [[0, 1], [2, 3]] output_shape [7, %n, 5, 3] : tensor<?x?xf32> into tensor<?x?x5x?xf32>
  return %0 : tensor<?x?x5x?xf32>
}

// -----

// CHECK-LABEL: func @unchanged
// CHECK-NEXT: tensor.expand_shape
// CHECK-NEXT: tensor.expand_shape
// CHECK-NEXT: return
// CANONICAL-LABEL: func @unchanged
func.func @unchanged(%x: tensor<?xf32>, %y: tensor<6xf32>, %n: index) -> (tensor<?x3xf32>, tensor<2x3xf32>) {
  %0 = tensor.expand_shape %x [[0, 1]] output_shape [%n, 3] : tensor<?xf32> into tensor<?x3xf32>
  %1 = tensor.expand_shape %y [[0, 1]] output_shape [2, 3] : tensor<6xf32> into tensor<2x3xf32>
  return %0, %1 : tensor<?x3xf32>, tensor<2x3xf32>
}

// -----

func.func @negative(%x: tensor<?xf32>) -> tensor<?x?xf32> {
  // expected-error@+1 {{expected sizes of at least 0, got -2}}
  %0 = tensor.expand_shape %x [[0, 1]] output_shape [-2, 3] : tensor<?xf32> into tensor<?x?xf32>
  return %0 : tensor<?x?xf32>
}

// -----

func.func @too_many(%x: tensor<3x?xf32>) -> tensor<3x?x?xf32> {
  // expected-error@+1 {{expected sizes whose product fits 64 bits for dimension 1 of the source}}
  %0 = tensor.expand_shape %x [[0], [1, 2]] output_shape [3, 4611686018427387904, 4] : tensor<3x?xf32> into tensor<3x?x?xf32>
  return %0 : tensor<3x?x?xf32>
}
