// In memory that is not contiguous, dimensions of size 1 are left out of views
// and not joined with others. So bufferization knows the strides of the other
// dimensions.

// RUN: fp8-opt %s --fp8-keep-strides | FileCheck %s
// RUN: fp8-opt %s --fp8-keep-strides --one-shot-bufferize="bufferize-function-boundaries function-boundary-type-conversion=identity-layout-map" --canonicalize | FileCheck %s --check-prefix=BUFFERS

// The memory of a result is that of the operation's destination.
// CHECK-LABEL: func.func @padded
// CHECK: %[[RESULT:.*]] = linalg.exp
// CHECK: tensor.extract_slice %[[RESULT]][0, 0, 0] [24, 1, %{{.*}}] [1, 1, 1] : tensor<24x1x?xf32> to tensor<24x?xf32>
// CHECK-NOT: tensor.collapse_shape
// BUFFERS-LABEL: func.func @padded
// BUFFERS: linalg.reduce {{.*}} ins(%{{.*}} : memref<24x?xf32, strided<[?, 1]>>)
func.func @padded(%x: tensor<24x1x?xf32>, %n: index, %rows: index) -> tensor<24xf32> {
  %memory = tensor.empty(%rows) : tensor<24x1x?xf32>
  %place = tensor.extract_slice %memory[0, 0, 0] [24, 1, %n] [1, 1, 1] : tensor<24x1x?xf32> to tensor<24x1x?xf32>
  %0 = linalg.exp ins(%x : tensor<24x1x?xf32>) outs(%place : tensor<24x1x?xf32>) -> tensor<24x1x?xf32>
  %1 = tensor.collapse_shape %0 [[0], [1, 2]] : tensor<24x1x?xf32> into tensor<24x?xf32>
  %e = tensor.empty() : tensor<24xf32>
  %2 = linalg.reduce {arith.maximumf} ins(%1 : tensor<24x?xf32>) outs(%e : tensor<24xf32>) dimensions = [1]
  return %2 : tensor<24xf32>
}

// Other dimensions are still joined.
// CHECK-LABEL: func.func @joined
// CHECK: %[[SLICE:.*]] = tensor.extract_slice %{{.*}} : tensor<1x?x24x128xf32> to tensor<?x24x128xf32>
// CHECK: tensor.collapse_shape %[[SLICE]] {{\[\[0\], \[1, 2\]\]}}
func.func @joined(%x: tensor<1x?x24x128xf32>, %at: index, %n: index) -> tensor<?x3072xf32> {
  %part = tensor.extract_slice %x[0, %at, 0, 0] [1, %n, 24, 128] [1, 1, 1, 1] : tensor<1x?x24x128xf32> to tensor<1x?x24x128xf32>
  %0 = tensor.collapse_shape %part [[0, 1], [2, 3]] : tensor<1x?x24x128xf32> into tensor<?x3072xf32>
  return %0 : tensor<?x3072xf32>
}

// Contiguous memory stays contiguous. Memory whose dimensions cannot be joined
// is copied in every case.
// CHECK-LABEL: func.func @others
// CHECK-COUNT-2: tensor.collapse_shape
// CHECK: return
func.func @others(%x: tensor<1x?x64xf32>, %y: tensor<1x8x?xf32>, %n: index) -> (tensor<?x64xf32>, tensor<?xf32>) {
  %0 = tensor.collapse_shape %x [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
  %part = tensor.extract_slice %y[0, 0, 0] [1, 8, %n] [1, 1, 1] : tensor<1x8x?xf32> to tensor<1x8x?xf32>
  %1 = tensor.collapse_shape %part [[0, 1, 2]] : tensor<1x8x?xf32> into tensor<?xf32>
  return %0, %1 : tensor<?x64xf32>, tensor<?xf32>
}
