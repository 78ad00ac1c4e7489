// The syntax is that of torch-mlir. Its output is parsed and printed again.

// RUN: fp8-opt %s | fp8-opt | FileCheck %s
// RUN: fp8-opt %s --mlir-print-op-generic | fp8-opt | FileCheck %s
// RUN: fp8-opt %s --emit-bytecode | fp8-opt | FileCheck %s

// CHECK-LABEL: func.func @scan
func.func @scan(%x: tensor<3x7xf32>, %y: tensor<3x7xf32>, %a: tensor<3xf32>)
    -> tensor<3x7xf32> {
  // CHECK: tm_tensor.scan dimension(1) inclusive(true)
  // CHECK-SAME: ins(%{{.*}} : tensor<3x7xf32>)
  // CHECK-SAME: outs(%{{.*}}, %{{.*}} : tensor<3x7xf32>, tensor<3xf32>) {
  // CHECK-NEXT: ^bb0(%[[A:.*]]: f32, %[[B:.*]]: f32):
  // CHECK-NEXT: %[[S:.*]] = arith.addf %[[A]], %[[B]]
  // CHECK-NEXT: tm_tensor.yield %[[S]] : f32
  // CHECK-NEXT: } -> tensor<3x7xf32>, tensor<3xf32>
  %0:2 = tm_tensor.scan dimension(1) inclusive(true) ins(%x : tensor<3x7xf32>) outs(%y, %a : tensor<3x7xf32>, tensor<3xf32>) {
  ^bb0(%before: f32, %element: f32):
    %1 = arith.addf %before, %element : f32
    tm_tensor.yield %1 : f32
  } -> tensor<3x7xf32>, tensor<3xf32>
  return %0#0 : tensor<3x7xf32>
}

// CHECK-LABEL: func.func @scan_buffers
func.func @scan_buffers(%x: memref<?x7xi64>, %y: memref<?x7xi64>, %a: memref<7xi64>) {
  // CHECK: tm_tensor.scan dimension(0) inclusive(false)
  tm_tensor.scan dimension(0) inclusive(false) ins(%x : memref<?x7xi64>) outs(%y, %a : memref<?x7xi64>, memref<7xi64>) {
  ^bb0(%before: i64, %element: i64):
    %1 = arith.addi %before, %element : i64
    tm_tensor.yield %1 : i64
  }
  return
}

// CHECK-LABEL: func.func @scatter
func.func @scatter(%u: tensor<3x1x4xf32>, %i: tensor<3x1xi64>, %o: tensor<8x4xf32>)
    -> tensor<8x4xf32> {
  // CHECK: tm_tensor.scatter {dimension_map = array<i64: 0>} unique_indices(false)
  // CHECK-SAME: ins(%{{.*}}, %{{.*}} : tensor<3x1x4xf32>, tensor<3x1xi64>)
  %0 = tm_tensor.scatter {dimension_map = array<i64: 0>} unique_indices(false) ins(%u, %i : tensor<3x1x4xf32>, tensor<3x1xi64>) outs(%o : tensor<8x4xf32>) {
  ^bb0(%update: f32, %before: f32):
    %1 = arith.addf %before, %update : f32
    tm_tensor.yield %1 : f32
  } -> tensor<8x4xf32>
  return %0 : tensor<8x4xf32>
}

// CHECK-LABEL: func.func @sort
func.func @sort(%x: tensor<3x17xf32>, %i: tensor<3x17xi64>)
    -> (tensor<3x17xf32>, tensor<3x17xi64>) {
  // CHECK: tm_tensor.sort dimension(1) outs(%{{.*}}, %{{.*}} : tensor<3x17xf32>, tensor<3x17xi64>)
  %0:2 = tm_tensor.sort dimension(1) outs(%x, %i : tensor<3x17xf32>, tensor<3x17xi64>) {
  ^bb0(%a: f32, %b: f32, %ia: i64, %ib: i64):
    %1 = arith.cmpf ole, %a, %b : f32
    tm_tensor.yield %1 : i1
  } -> tensor<3x17xf32>, tensor<3x17xi64>
  return %0#0, %0#1 : tensor<3x17xf32>, tensor<3x17xi64>
}

// CHECK-LABEL: func.func @attention
func.func @attention(%q: tensor<6x7x16xbf16>, %k: tensor<6x9x16xbf16>,
                     %v: tensor<6x9x8xbf16>, %m: tensor<6x7x9xi1>,
                     %o: tensor<6x7x8xbf16>) -> tensor<6x7x8xbf16> {
  // CHECK: tm_tensor.attention ins(%{{.*}}, %{{.*}}, %{{.*}} : tensor<6x7x16xbf16>, tensor<6x9x16xbf16>, tensor<6x9x8xbf16>) outs(%{{.*}} : tensor<6x7x8xbf16>) -> tensor<6x7x8xbf16>
  %0 = tm_tensor.attention ins(%q, %k, %v : tensor<6x7x16xbf16>, tensor<6x9x16xbf16>, tensor<6x9x8xbf16>) outs(%o : tensor<6x7x8xbf16>) -> tensor<6x7x8xbf16>
  // CHECK: tm_tensor.attention {scale = 3.000000e-01 : f64} ins(
  %1 = tm_tensor.attention {scale = 3.000000e-01 : f64} ins(%q, %k, %v, %m : tensor<6x7x16xbf16>, tensor<6x9x16xbf16>, tensor<6x9x8xbf16>, tensor<6x7x9xi1>) outs(%0 : tensor<6x7x8xbf16>) -> tensor<6x7x8xbf16>
  return %1 : tensor<6x7x8xbf16>
}

// CHECK-LABEL: func.func @topk
func.func @topk(%x: tensor<2x9xf32>, %y: tensor<2x3xf32>, %i: tensor<2x3xi32>)
    -> tensor<2x3xi32> {
  // CHECK: tm_tensor.topk dimension(1) ins(%{{.*}} : tensor<2x9xf32>) outs(%{{.*}}, %{{.*}} : tensor<2x3xf32>, tensor<2x3xi32>)
  %0:2 = tm_tensor.topk dimension(1) ins(%x : tensor<2x9xf32>) outs(%y, %i : tensor<2x3xf32>, tensor<2x3xi32>) {
  ^bb0(%a: f32, %b: f32):
    %1 = arith.cmpf ogt, %a, %b : f32
    tm_tensor.yield %1 : i1
  } -> tensor<2x3xf32>, tensor<2x3xi32>
  return %0#1 : tensor<2x3xi32>
}
