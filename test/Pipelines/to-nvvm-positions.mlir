// A decode step writes a new row to a cache at a position that is in a tensor
// of one element. The host does not wait for the position. Kernels also read
// the numbers that only they use.

// RUN: fp8-opt %s --fp8-to-nvvm-pipeline="chip=sm_90a format=isa" | FileCheck %s
// RUN: fp8-opt %s --fp8-to-nvvm-pipeline="recipe=block chip=sm_89 format=isa" | FileCheck %s

// CHECK-LABEL: llvm.func internal @decode.body
// CHECK-NOT: fp8rtRead
// CHECK: llvm.return
func.func @decode(%x: tensor<1x64xbf16>, %w: tensor<64x128xbf16>, %cache: tensor<2x32x64xbf16>, %p: tensor<1xi64>) -> (tensor<2x32x64xbf16>, tensor<2x1x64xbf16>) {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %c0_i64 = arith.constant 0 : i64
  %c32_i64 = arith.constant 32 : i64
  %0 = tensor.extract %p[%c0] : tensor<1xi64>
  %negative = arith.cmpi slt, %0, %c0_i64 : i64
  %inside = arith.cmpi slt, %0, %c32_i64 : i64
  cf.assert %inside, "expected a position in the cache"
  %wrapped = arith.addi %0, %c32_i64 : i64
  %position = arith.select %negative, %wrapped, %0 : i64
  %i = arith.index_cast %position : i64 to index
  %e = tensor.empty() : tensor<1x128xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<1x128xf32>) -> tensor<1x128xf32>
  %m = linalg.matmul ins(%x, %w : tensor<1x64xbf16>, tensor<64x128xbf16>) outs(%f : tensor<1x128xf32>) -> tensor<1x128xf32>
  %t = arith.truncf %m : tensor<1x128xf32> to tensor<1x128xbf16>
  %r = tensor.expand_shape %t [[0], [1, 2, 3]] output_shape [1, 2, 1, 64] : tensor<1x128xbf16> into tensor<1x2x1x64xbf16>
  %row = tensor.collapse_shape %r [[0, 1], [2], [3]] : tensor<1x2x1x64xbf16> into tensor<2x1x64xbf16>
  %1 = tensor.insert_slice %row into %cache[0, %i, 0] [2, 1, 64] [1, 1, 1] : tensor<2x1x64xbf16> into tensor<2x32x64xbf16>
  %2 = tensor.extract_slice %1[0, %i, 0] [2, 1, 64] [1, 1, 1] : tensor<2x32x64xbf16> to tensor<2x1x64xbf16>
  return %1, %2 : tensor<2x32x64xbf16>, tensor<2x1x64xbf16>
}

// CHECK-LABEL: llvm.func internal @numbers.body
// CHECK-NOT: fp8rtRead
// CHECK: llvm.return
func.func @numbers(%s: tensor<f32>, %x: tensor<4xf32>) -> (tensor<8xf32>, tensor<8xf32>, f32) {
  %0 = tensor.extract %s[] : tensor<f32>
  %1 = tensor.splat %0 : tensor<8xf32>
  %2 = tensor.pad %x low[1] high[3] {
  ^bb0(%i: index):
    tensor.yield %0 : f32
  } : tensor<4xf32> to tensor<8xf32>
  return %1, %2, %0 : tensor<8xf32>, tensor<8xf32>, f32
}

// Here the host needs the numbers, so it waits.
// CHECK-LABEL: llvm.func internal @control_flow.body
// CHECK-COUNT-3: fp8rtRead
// CHECK: llvm.return
func.func @control_flow(%x: tensor<4xf32>, %flag: tensor<i1>, %n: tensor<i64>) -> tensor<4xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %limit = arith.constant 100.0 : f32
  %b = tensor.extract %flag[] : tensor<i1>
  %ni = tensor.extract %n[] : tensor<i64>
  %nn = arith.index_cast %ni : i64 to index
  %0 = scf.for %i = %c0 to %nn step %c1 iter_args(%y = %x) -> tensor<4xf32> {
    %3 = math.exp %y : tensor<4xf32>
    scf.yield %3 : tensor<4xf32>
  }
  %1 = scf.if %b -> tensor<4xf32> {
    %3 = math.exp %0 : tensor<4xf32>
    scf.yield %3 : tensor<4xf32>
  } else {
    scf.yield %0 : tensor<4xf32>
  }
  %2 = scf.while (%y = %1) : (tensor<4xf32>) -> tensor<4xf32> {
    %e = tensor.extract %y[%c0] : tensor<4xf32>
    %c = arith.cmpf olt, %e, %limit : f32
    scf.condition(%c) %y : tensor<4xf32>
  } do {
  ^bb0(%y: tensor<4xf32>):
    %3 = math.exp %y : tensor<4xf32>
    scf.yield %3 : tensor<4xf32>
  }
  return %2 : tensor<4xf32>
}
