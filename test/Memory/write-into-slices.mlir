// Parts of a joint tensor, and results, are computed where they are stored.

// RUN: fp8-opt %s --split-input-file --fp8-write-into-slices --remark-format=emitRemark --remarks-filter=fp8 2> %t.remarks | FileCheck %s
// RUN: FileCheck %s --check-prefix=REMARK --input-file=%t.remarks
// RUN: fp8-opt %s --split-input-file --fp8-write-into-slices --one-shot-bufferize="bufferize-function-boundaries" --canonicalize --cse --fp8-erase-self-copies | FileCheck %s --check-prefix=BUFFERS

// The destinations are slices with the reverse of the reshapes. The part that
// is computed first is inserted first. The size of the joint tensor is computed
// before it.
// CHECK-LABEL: func.func @joint
// CHECK-SAME: (%[[X:.*]]: tensor<?x3072xf32>, %[[Y:.*]]: tensor<?x3072xf32>)
// CHECK: %[[M:.*]] = tensor.dim %[[X]]
// CHECK: %[[N:.*]] = tensor.dim %[[Y]]
// CHECK: %[[SUM:.*]] = arith.addi %[[M]], %[[N]]
// CHECK: %[[JOINT:.*]] = tensor.empty(%[[SUM]]) : tensor<1x?x24x128xf32>
// CHECK: %[[PX:.*]] = tensor.extract_slice %[[JOINT]][0, %[[N]], 0, 0] [1, %[[M]], 24, 128]
// CHECK: %[[RX:.*]] = tensor.extract_slice %[[PX]]{{.*}} : tensor<1x?x24x128xf32> to tensor<?x24x128xf32>
// CHECK: %[[DX:.*]] = tensor.collapse_shape %[[RX]] {{\[\[0\], \[1, 2\]\]}}
// CHECK: linalg.exp ins(%[[X]] : {{.*}}) outs(%[[DX]] :
// CHECK: %[[WITHX:.*]] = tensor.insert_slice {{.*}} into %[[JOINT]][0, %[[N]], 0, 0]
// CHECK: tensor.extract_slice %[[WITHX]][0, 0, 0, 0]
// CHECK: linalg.tanh ins(%[[Y]] :
// CHECK: %[[ALL:.*]] = tensor.insert_slice {{.*}} into %[[WITHX]][0, 0, 0, 0]
// CHECK: return %[[ALL]]
// BUFFERS-LABEL: func.func @joint
// BUFFERS: memref.alloc
// BUFFERS-NOT: memref.alloc
// BUFFERS-NOT: memref.copy
// BUFFERS: return
func.func @joint(%x: tensor<?x3072xf32>, %y: tensor<?x3072xf32>) -> tensor<1x?x24x128xf32> {
  %c0 = arith.constant 0 : index
  %m = tensor.dim %x, %c0 : tensor<?x3072xf32>
  %n = tensor.dim %y, %c0 : tensor<?x3072xf32>
  %e0 = tensor.empty(%m) : tensor<?x3072xf32>
  %0 = linalg.exp ins(%x : tensor<?x3072xf32>) outs(%e0 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
  %x4 = tensor.expand_shape %0 [[0, 1], [2, 3]] output_shape [1, %m, 24, 128] : tensor<?x3072xf32> into tensor<1x?x24x128xf32>
  %e1 = tensor.empty(%n) : tensor<?x3072xf32>
  %1 = linalg.tanh ins(%y : tensor<?x3072xf32>) outs(%e1 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
  %y4 = tensor.expand_shape %1 [[0, 1], [2, 3]] output_shape [1, %n, 24, 128] : tensor<?x3072xf32> into tensor<1x?x24x128xf32>
  %sum = arith.addi %m, %n : index
  %e = tensor.empty(%sum) : tensor<1x?x24x128xf32>
  %2 = tensor.insert_slice %y4 into %e[0, 0, 0, 0] [1, %n, 24, 128] [1, 1, 1, 1] : tensor<1x?x24x128xf32> into tensor<1x?x24x128xf32>
  %3 = tensor.insert_slice %x4 into %2[0, %n, 0, 0] [1, %m, 24, 128] [1, 1, 1, 1] : tensor<1x?x24x128xf32> into tensor<1x?x24x128xf32>
  return %3 : tensor<1x?x24x128xf32>
}

// -----

// A joint tensor is a part of another one, and its parts are interleaved, as
// those of rotary embeddings are. A collapsed view is expanded again.
// BUFFERS-LABEL: func.func @nested
// BUFFERS: memref.alloc() {{.*}} : memref<4x2x16xf32>
// BUFFERS-NOT: memref.alloc
// BUFFERS-NOT: memref.copy
// BUFFERS: linalg.exp
// BUFFERS-NOT: memref.alloc
// BUFFERS-NOT: memref.copy
// BUFFERS: linalg.tanh
// BUFFERS-NOT: memref.alloc
// BUFFERS-NOT: memref.copy
// BUFFERS: linalg.abs
// BUFFERS-NOT: memref.copy
// BUFFERS: return
func.func @nested(%x: tensor<4x8xf32>, %y: tensor<4x8xf32>, %z: tensor<2x2x16xf32>) -> tensor<4x2x16xf32> {
  %e0 = tensor.empty() : tensor<4x8xf32>
  %0 = linalg.exp ins(%x : tensor<4x8xf32>) outs(%e0 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %e1 = tensor.empty() : tensor<4x8xf32>
  %1 = linalg.tanh ins(%y : tensor<4x8xf32>) outs(%e1 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %x2 = tensor.expand_shape %0 [[0], [1, 2]] output_shape [4, 8, 1] : tensor<4x8xf32> into tensor<4x8x1xf32>
  %y2 = tensor.expand_shape %1 [[0], [1, 2]] output_shape [4, 8, 1] : tensor<4x8xf32> into tensor<4x8x1xf32>
  %pairs = tensor.empty() : tensor<4x8x2xf32>
  %2 = tensor.insert_slice %x2 into %pairs[0, 0, 0] [4, 8, 1] [1, 1, 1] : tensor<4x8x1xf32> into tensor<4x8x2xf32>
  %3 = tensor.insert_slice %y2 into %2[0, 0, 1] [4, 8, 1] [1, 1, 1] : tensor<4x8x1xf32> into tensor<4x8x2xf32>
  %4 = tensor.collapse_shape %3 [[0], [1, 2]] : tensor<4x8x2xf32> into tensor<4x16xf32>
  %5 = tensor.expand_shape %4 [[0, 1], [2]] output_shape [2, 2, 16] : tensor<4x16xf32> into tensor<2x2x16xf32>
  %e2 = tensor.empty() : tensor<2x2x16xf32>
  %6 = linalg.abs ins(%z : tensor<2x2x16xf32>) outs(%e2 : tensor<2x2x16xf32>) -> tensor<2x2x16xf32>
  %e = tensor.empty() : tensor<4x2x16xf32>
  %7 = tensor.insert_slice %5 into %e[0, 0, 0] [2, 2, 16] [1, 1, 1] : tensor<2x2x16xf32> into tensor<4x2x16xf32>
  %8 = tensor.insert_slice %6 into %7[2, 0, 0] [2, 2, 16] [1, 1, 1] : tensor<2x2x16xf32> into tensor<4x2x16xf32>
  return %8 : tensor<4x2x16xf32>
}

// -----

// The rows of the two batches do not have one stride, so the part is copied.
// BUFFERS-LABEL: func.func @not_adjacent
// BUFFERS: memref.copy
// BUFFERS-NOT: memref.copy
// BUFFERS: return
func.func @not_adjacent(%x: tensor<4x16xf32>, %y: tensor<2x2x16xf32>) -> tensor<2x4x16xf32> {
  %e0 = tensor.empty() : tensor<4x16xf32>
  %0 = linalg.exp ins(%x : tensor<4x16xf32>) outs(%e0 : tensor<4x16xf32>) -> tensor<4x16xf32>
  %x3 = tensor.expand_shape %0 [[0, 1], [2]] output_shape [2, 2, 16] : tensor<4x16xf32> into tensor<2x2x16xf32>
  %e1 = tensor.empty() : tensor<2x2x16xf32>
  %1 = linalg.tanh ins(%y : tensor<2x2x16xf32>) outs(%e1 : tensor<2x2x16xf32>) -> tensor<2x2x16xf32>
  %e = tensor.empty() : tensor<2x4x16xf32>
  // REMARK: [Missed] not-written-in-place {{.*}} Function=not_adjacent | Op=tensor.insert_slice, Reason="expected a part whose joined dimensions are adjacent in memory, got memref<2x2x16xf32, strided<[64, 16, 1]>>"
  %2 = tensor.insert_slice %x3 into %e[0, 0, 0] [2, 2, 16] [1, 1, 1] : tensor<2x2x16xf32> into tensor<2x4x16xf32>
  %3 = tensor.insert_slice %1 into %2[0, 2, 0] [2, 2, 16] [1, 1, 1] : tensor<2x2x16xf32> into tensor<2x4x16xf32>
  return %3 : tensor<2x4x16xf32>
}

// -----

// An argument is copied without a remark. Other operations read the next part.
// The size of the last part is known only after the part is computed.
// CHECK-LABEL: func.func @others
// CHECK: %[[A:.*]] = linalg.exp {{.*}} outs(%{{.*}} : tensor<?xf32>)
// CHECK: %[[B:.*]] = linalg.tanh
// CHECK: %[[JOINT:.*]] = tensor.empty
// CHECK: tensor.insert_slice %{{.*}} into %[[JOINT]]
func.func @others(%x: tensor<?xf32>, %n: index, %size: index) -> (tensor<?xf32>, tensor<?xf32>) {
  %c0 = arith.constant 0 : index
  %e0 = tensor.empty(%n) : tensor<?xf32>
  %0 = linalg.exp ins(%x : tensor<?xf32>) outs(%e0 : tensor<?xf32>) -> tensor<?xf32>
  %e1 = tensor.empty(%n) : tensor<?xf32>
  %1 = linalg.tanh ins(%x : tensor<?xf32>) outs(%e1 : tensor<?xf32>) -> tensor<?xf32>
  %element = tensor.extract %1[%c0] : tensor<?xf32>
  %number = arith.fptosi %element : f32 to i32
  %count = arith.index_cast %number : i32 to index
  %n2 = arith.addi %n, %n : index
  %e = tensor.empty(%size) : tensor<?xf32>
  %2 = tensor.insert_slice %x into %e[0] [%n] [1] : tensor<?xf32> into tensor<?xf32>
  // REMARK: [Missed] not-written-in-place {{.*}} Function=others | {{.*}} Reason="expected a value that is only stored there, got one that other operations read"
  %3 = tensor.insert_slice %1 into %2[%n] [%n] [1] : tensor<?xf32> into tensor<?xf32>
  // REMARK: [Missed] not-written-in-place {{.*}} Function=others | {{.*}} Reason="expected a place that is known before the value is computed, got one that is computed later"
  %4 = tensor.insert_slice %0 into %3[%n2] [%count] [1] : tensor<?xf32> into tensor<?xf32>
  return %4, %1 : tensor<?xf32>, tensor<?xf32>
}

// -----

// Parts that may overlap keep their order. So do parts of memory that already
// has contents.
// CHECK-LABEL: func.func @overlap
// REMARK: [Missed] not-written-in-place {{.*}} Function=overlap | {{.*}} Reason="expected parts that lie one after the other along a dimension, got some that may overlap"
// CHECK: linalg.exp
// CHECK: linalg.tanh
// CHECK: tensor.insert_slice
// CHECK: tensor.insert_slice
// CHECK-NOT: tensor.extract_slice
// CHECK: return
func.func @overlap(%x: tensor<8xf32>, %at: index, %old: tensor<16xf32>) -> (tensor<16xf32>, tensor<16xf32>) {
  %e0 = tensor.empty() : tensor<8xf32>
  %0 = linalg.exp ins(%x : tensor<8xf32>) outs(%e0 : tensor<8xf32>) -> tensor<8xf32>
  %e1 = tensor.empty() : tensor<8xf32>
  %1 = linalg.tanh ins(%x : tensor<8xf32>) outs(%e1 : tensor<8xf32>) -> tensor<8xf32>
  %e2 = tensor.empty() : tensor<8xf32>
  %2 = linalg.abs ins(%x : tensor<8xf32>) outs(%e2 : tensor<8xf32>) -> tensor<8xf32>
  %e = tensor.empty() : tensor<16xf32>
  %3 = tensor.insert_slice %1 into %e[0] [8] [1] : tensor<8xf32> into tensor<16xf32>
  %4 = tensor.insert_slice %0 into %3[%at] [8] [1] : tensor<8xf32> into tensor<16xf32>
  %5 = tensor.insert_slice %2 into %old[8] [8] [1] : tensor<8xf32> into tensor<16xf32>
  return %4, %5 : tensor<16xf32>, tensor<16xf32>
}

// -----

// A result is computed in the memory of the caller, also if another operation
// reads it.
// BUFFERS-LABEL: func.func @result
// BUFFERS-SAME: (%[[X:.*]]: memref<{{.*}}, %[[OUT:.*]]: memref<1x?x64xf32>, %[[OUT2:.*]]: memref<{{.*}})
// BUFFERS-NOT: memref.alloc
// BUFFERS: %[[VIEW:.*]] = memref.collapse_shape %[[OUT]]
// BUFFERS: linalg.exp {{.*}} outs(%[[VIEW]] :
// BUFFERS: linalg.tanh {{.*}} outs(%[[OUT2]] :
// BUFFERS-NOT: memref.copy
// BUFFERS: return
func.func @result(%x: tensor<?x64xf32>, %out: memref<1x?x64xf32>, %out2: memref<?x64xf32>) {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?x64xf32>
  %e = tensor.empty(%n) : tensor<?x64xf32>
  %0 = linalg.exp ins(%x : tensor<?x64xf32>) outs(%e : tensor<?x64xf32>) -> tensor<?x64xf32>
  %1 = bufferization.to_tensor %out2 restrict writable : memref<?x64xf32> to tensor<?x64xf32>
  %2 = linalg.tanh ins(%0 : tensor<?x64xf32>) outs(%1 : tensor<?x64xf32>) -> tensor<?x64xf32>
  bufferization.materialize_in_destination %2 in writable %out2 : (tensor<?x64xf32>, memref<?x64xf32>) -> ()
  %3 = tensor.expand_shape %0 [[0, 1], [2]] output_shape [1, %n, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
  bufferization.materialize_in_destination %3 in restrict writable %out : (tensor<1x?x64xf32>, memref<1x?x64xf32>) -> ()
  return
}
