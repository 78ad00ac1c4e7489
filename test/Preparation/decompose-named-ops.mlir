// RUN: fp8-opt %s --fp8-decompose-named-ops --cse | FileCheck %s

// CHECK-LABEL: func @softmax
func.func @softmax(%x: tensor<8x?xf32>, %e: tensor<8x?xf32>) -> tensor<8x?xf32> {
  // CHECK-NOT: linalg.softmax
  // CHECK: arith.maxnumf
  // CHECK: math.exp
  // CHECK: arith.divf
  %0 = linalg.softmax dimension(1) ins(%x : tensor<8x?xf32>) outs(%e : tensor<8x?xf32>) -> tensor<8x?xf32>
  return %0 : tensor<8x?xf32>
}

// CHECK-LABEL: func @pack
func.func @pack(%x: tensor<6x8xf32>, %e: tensor<2x2x4x4xf32>) -> tensor<2x2x4x4xf32> {
  // CHECK: tensor.pad
  // CHECK: tensor.expand_shape
  // CHECK: linalg.transpose
  %c = arith.constant 0.0 : f32
  %0 = linalg.pack %x padding_value(%c : f32) inner_dims_pos = [0, 1] inner_tiles = [4, 4]
      into %e : tensor<6x8xf32> -> tensor<2x2x4x4xf32>
  return %0 : tensor<2x2x4x4xf32>
}

// CHECK-LABEL: func @unpack
func.func @unpack(%x: tensor<2x2x4x4xf32>, %e: tensor<6x8xf32>) -> tensor<6x8xf32> {
  // CHECK: linalg.transpose
  // CHECK: tensor.collapse_shape
  // CHECK: tensor.extract_slice
  %0 = linalg.unpack %x inner_dims_pos = [0, 1] inner_tiles = [4, 4]
      into %e : tensor<2x2x4x4xf32> -> tensor<6x8xf32>
  return %0 : tensor<6x8xf32>
}

// CHECK-LABEL: func @concat
func.func @concat(%x: tensor<4x?xf32>, %y: tensor<4x8xf32>) -> tensor<4x?xf32> {
  // CHECK: tensor.insert_slice %arg0
  // CHECK: tensor.insert_slice %arg1
  %0 = tensor.concat dim(1) %x, %y : (tensor<4x?xf32>, tensor<4x8xf32>) -> tensor<4x?xf32>
  return %0 : tensor<4x?xf32>
}

// CHECK-LABEL: func.func @reshape
// CHECK-SAME: %[[N:[a-z0-9]+]]: i64
func.func @reshape(%x: tensor<24x?x?xbf16>, %n: i64) -> tensor<1x24x?x?xbf16> {
  %c1 = arith.constant 1 : i64
  %c24 = arith.constant 24 : i64
  // CHECK-DAG: %[[SIZE:.*]] = arith.index_cast %[[N]] : i64 to index
  // CHECK-DAG: %[[FLAT:.*]] = tensor.collapse_shape %arg0 {{\[}}[0, 1, 2]]
  // CHECK: tensor.expand_shape %[[FLAT]] {{\[}}[0, 1, 2, 3]] output_shape [1, 24, %[[SIZE]], %[[SIZE]]]
  // CHECK-NOT: tensor.reshape
  %sizes = tensor.from_elements %c1, %c24, %n, %n : tensor<4xi64>
  %0 = tensor.reshape %x(%sizes) : (tensor<24x?x?xbf16>, tensor<4xi64>) -> tensor<1x24x?x?xbf16>
  return %0 : tensor<1x24x?x?xbf16>
}

// CHECK-LABEL: func.func @reshape_to_line
func.func @reshape_to_line(%x: tensor<?x4xf32>, %n: index) -> tensor<?xf32> {
  // CHECK: tensor.collapse_shape %arg0 {{\[}}[0, 1]]
  %size = tensor.from_elements %n : tensor<1xindex>
  %0 = tensor.reshape %x(%size) : (tensor<?x4xf32>, tensor<1xindex>) -> tensor<?xf32>
  return %0 : tensor<?xf32>
}

// CHECK-LABEL: func.func @reshape_by_constant
func.func @reshape_by_constant(%x: tensor<4x6xf32>) -> (tensor<?x8xf32>, tensor<3x8xf32>) {
  // CHECK-DAG: %[[FLAT:.*]] = tensor.collapse_shape %arg0 {{\[}}[0, 1]]
  // CHECK-DAG: %[[A:.*]] = tensor.expand_shape %[[FLAT]] {{\[}}[0, 1]] output_shape [3, 8] : tensor<24xf32> into tensor<3x8xf32>
  // CHECK-DAG: tensor.cast %[[A]] : tensor<3x8xf32> to tensor<?x8xf32>
  %sizes = arith.constant dense<[3, 8]> : tensor<2xi32>
  %0 = tensor.reshape %x(%sizes) : (tensor<4x6xf32>, tensor<2xi32>) -> tensor<?x8xf32>
  %1 = tensor.reshape %x(%sizes) : (tensor<4x6xf32>, tensor<2xi32>) -> tensor<3x8xf32>
  return %0, %1 : tensor<?x8xf32>, tensor<3x8xf32>
}

// CHECK-LABEL: func.func @reshape_scalars
func.func @reshape_scalars(%x: tensor<f32>, %y: tensor<1x1xf32>) -> (tensor<1x1xf32>, tensor<f32>) {
  // CHECK: tensor.expand_shape %arg0 []
  // CHECK: tensor.collapse_shape %{{.*}} []
  // CHECK-NOT: tensor.reshape
  %ones = arith.constant dense<1> : tensor<2xindex>
  %none = arith.constant dense<> : tensor<0xindex>
  %0 = tensor.reshape %x(%ones) : (tensor<f32>, tensor<2xindex>) -> tensor<1x1xf32>
  %1 = tensor.reshape %y(%none) : (tensor<1x1xf32>, tensor<0xindex>) -> tensor<f32>
  return %0, %1 : tensor<1x1xf32>, tensor<f32>
}

// CHECK-LABEL: func.func @gather(
// CHECK-SAME: %[[X:.*]]: tensor<8x32xf32>, %[[I:.*]]: tensor<5x1xi64>)
func.func @gather(%x: tensor<8x32xf32>, %i: tensor<5x1xi64>) -> (tensor<5x1x32xf32>, tensor<5x8xf32>) {
  // CHECK: linalg.generic
  // CHECK: %[[B:.*]] = linalg.index 0
  // CHECK: %[[READ:.*]] = tensor.extract %[[I]][%[[B]], %c0]
  // CHECK: %[[ROW:.*]] = arith.index_cast %[[READ]] : i64 to index
  // CHECK: %[[COLUMN:.*]] = linalg.index 2
  // CHECK: tensor.extract %[[X]][%[[ROW]], %[[COLUMN]]]
  %0 = tensor.gather %x[%i] gather_dims([0]) : (tensor<8x32xf32>, tensor<5x1xi64>) -> tensor<5x1x32xf32>
  // CHECK: linalg.generic
  // CHECK: %[[ROW:.*]] = linalg.index 1
  // CHECK: %[[READ:.*]] = tensor.extract %[[I]][%{{.*}}, %c0]
  // CHECK: %[[COLUMN:.*]] = arith.index_cast %[[READ]] : i64 to index
  // CHECK: tensor.extract %[[X]][%[[ROW]], %[[COLUMN]]]
  %1 = tensor.gather %x[%i] gather_dims([1]) : (tensor<8x32xf32>, tensor<5x1xi64>) -> tensor<5x8xf32>
  return %0, %1 : tensor<5x1x32xf32>, tensor<5x8xf32>
}

// CHECK-LABEL: func.func @bitcast
func.func @bitcast(%x: tensor<4xf8E4M3FN>, %s: f32) -> (tensor<?xi8>, tensor<4x4xf32>) {
  // CHECK: arith.bitcast %arg0 : tensor<4xf8E4M3FN> to tensor<4xi8>
  // CHECK: tensor.cast
  // CHECK: linalg.fill ins(%arg1 : f32)
  %0 = tensor.bitcast %x : tensor<4xf8E4M3FN> to tensor<4xi8>
  %1 = tensor.cast %0 : tensor<4xi8> to tensor<?xi8>
  %2 = tensor.splat %s : tensor<4x4xf32>
  return %1, %2 : tensor<?xi8>, tensor<4x4xf32>
}

// Nothing is inserted after the last element.
// CHECK-LABEL: func @nothing
func.func @nothing(%x: tensor<0x4xf32>, %y: tensor<2x4xf32>, %d: tensor<0x?xf32>) -> (tensor<2x4xf32>, tensor<1x9xf32>, tensor<1x?xf32>) {
  // CHECK-NOT: tensor.insert_slice
  // CHECK-NOT: tensor.pad
  // CHECK: %[[PADDING:.*]] = arith.constant -2.0
  // CHECK: linalg.fill ins(%[[PADDING]] : f32) outs({{.*}} : tensor<1x9xf32>)
  // CHECK: linalg.fill ins(%[[PADDING]] : f32) outs({{.*}} : tensor<1x?xf32>)
  // CHECK: return %arg1
  %0 = tensor.concat dim(0) %y, %x : (tensor<2x4xf32>, tensor<0x4xf32>) -> tensor<2x4xf32>
  %c = arith.constant -2.0 : f32
  %1 = tensor.pad %x low[1, 2] high[0, 3] {
  ^bb0(%i: index, %j: index):
    tensor.yield %c : f32
  } : tensor<0x4xf32> to tensor<1x9xf32>
  %2 = tensor.pad %d low[1, 2] high[0, 3] {
  ^bb0(%i: index, %j: index):
    tensor.yield %c : f32
  } : tensor<0x?xf32> to tensor<1x?xf32>
  return %0, %1, %2 : tensor<2x4xf32>, tensor<1x9xf32>, tensor<1x?xf32>
}

// A constant without dimensions becomes its one element.
// CHECK-LABEL: func @scalar_resource
func.func @scalar_resource() -> (tensor<f32>, tensor<1xf32>) {
  // CHECK-DAG: arith.constant dense<1.000000e+00> : tensor<f32>
  // CHECK-DAG: arith.constant dense_resource<one> : tensor<1xf32>
  %0 = arith.constant dense_resource<one> : tensor<f32>
  %1 = arith.constant dense_resource<one> : tensor<1xf32>
  return %0, %1 : tensor<f32>, tensor<1xf32>
}

// A reshape whose sizes would have to be read from memory stays.
// CHECK-LABEL: func @left_alone
func.func @left_alone(%x: tensor<4x8xf32>, %y: tensor<8x4xf32>, %e: tensor<4x4xf32>, %sizes: tensor<1xi64>) -> (tensor<4x4xf32>, tensor<?xf32>) {
  // CHECK: tensor.reshape
  %r = tensor.reshape %x(%sizes) : (tensor<4x8xf32>, tensor<1xi64>) -> tensor<?xf32>
  // CHECK: linalg.matmul
  %0 = linalg.matmul ins(%x, %y : tensor<4x8xf32>, tensor<8x4xf32>) outs(%e : tensor<4x4xf32>) -> tensor<4x4xf32>
  return %0, %r : tensor<4x4xf32>, tensor<?xf32>
}

// The body of a named operation must not change, so a named operation on
// complex numbers becomes a generic.
// CHECK-LABEL: func @complex
func.func @complex(%x: tensor<4x8xcomplex<f32>>, %y: tensor<8x4xcomplex<f32>>, %e: tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>> {
  // CHECK: linalg.generic
  // CHECK: complex.mul
  // CHECK: complex.add
  %0 = linalg.matmul ins(%x, %y : tensor<4x8xcomplex<f32>>, tensor<8x4xcomplex<f32>>) outs(%e : tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
  return %0 : tensor<4x4xcomplex<f32>>
}

{-#
  dialect_resources: {
    builtin: {
      one: "0x040000000000803F"
    }
  }
#-}
