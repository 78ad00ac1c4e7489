// Operations with which the host would access single elements become linalg
// operations.

// RUN: fp8-opt %s --fp8-prepare-for-device --cse | FileCheck %s

// CHECK-LABEL: func.func @pad
func.func @pad(%x: tensor<4xf32>, %one: tensor<f32>) -> tensor<6xf32> {
  // CHECK-NOT: tensor.pad
  // CHECK: linalg.generic
  // CHECK: tensor.extract %arg1[]
  // CHECK: tensor.insert_slice %arg0 into
  %v = tensor.extract %one[] : tensor<f32>
  %0 = tensor.pad %x low[1] high[1] {
  ^bb0(%i: index):
    tensor.yield %v : f32
  } : tensor<4xf32> to tensor<6xf32>
  return %0 : tensor<6xf32>
}

// CHECK-LABEL: func.func @generate
func.func @generate(%x: tensor<4xf32>) -> tensor<3xf32> {
  // CHECK: linalg.generic
  // CHECK: linalg.index 0
  // CHECK: tensor.extract %arg0
  %0 = tensor.generate {
  ^bb0(%i: index):
    %v = tensor.extract %x[%i] : tensor<4xf32>
    tensor.yield %v : f32
  } : tensor<3xf32>
  return %0 : tensor<3xf32>
}

// The program need not contain every element of a large splat. Bodies use the number of the splat.
// CHECK-LABEL: func.func @splats
func.func @splats(%x: tensor<1024xf32>) -> (tensor<1024xf32>, tensor<8xf32>, tensor<1024xf32>) {
  // CHECK-DAG: %[[SMALL:.*]] = arith.constant dense<2.000000e+00> : tensor<8xf32>
  // CHECK-DAG: %[[READ:.*]] = arith.constant dense<3.000000e+00> : tensor<1024xf32>
  // CHECK: %[[LARGE:.*]] = linalg.fill
  // CHECK: %[[SUM:.*]] = linalg.generic {{.*}} ins(%arg0, %[[READ]] :
  // CHECK: return %[[LARGE]], %[[SMALL]], %[[SUM]]
  %0 = arith.constant dense<1.0> : tensor<1024xf32>
  %1 = arith.constant dense<2.0> : tensor<8xf32>
  %2 = arith.constant dense<3.0> : tensor<1024xf32>
  %3 = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>, affine_map<(i) -> (i)>],
      iterator_types = ["parallel"]}
      ins(%x, %2 : tensor<1024xf32>, tensor<1024xf32>) outs(%x : tensor<1024xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %s = arith.addf %a, %b : f32
    linalg.yield %s : f32
  } -> tensor<1024xf32>
  return %0, %1, %3 : tensor<1024xf32>, tensor<8xf32>, tensor<1024xf32>
}

// CHECK-LABEL: func.func @from_elements
func.func @from_elements(%a: f32, %b: f32) -> (tensor<1x2xf32>, tensor<f32>) {
  // CHECK: %[[A:.*]] = linalg.fill ins(%arg0 : f32) outs(%{{.*}} : tensor<1x1xf32>)
  // CHECK: %[[IN:.*]] = tensor.insert_slice %[[A]] into %{{.*}}[0, 0] [1, 1] [1, 1]
  // CHECK: %[[B:.*]] = linalg.fill ins(%arg1 : f32)
  // CHECK: tensor.insert_slice %[[B]] into %[[IN]][0, 1] [1, 1] [1, 1]
  %0 = tensor.from_elements %a, %b : tensor<1x2xf32>
  // CHECK: linalg.fill ins(%arg0 : f32) outs(%{{.*}} : tensor<f32>)
  %1 = tensor.from_elements %a : tensor<f32>
  return %0, %1 : tensor<1x2xf32>, tensor<f32>
}

// CHECK-LABEL: func.func @insert
func.func @insert(%x: tensor<8xf32>, %v: f32, %i: index) -> tensor<8xf32> {
  // CHECK: %[[V:.*]] = linalg.fill ins(%arg1 : f32) outs(%{{.*}} : tensor<1xf32>)
  // CHECK: tensor.insert_slice %[[V]] into %arg0[%arg2] [1] [1]
  %0 = tensor.insert %v into %x[%i] : tensor<8xf32>
  return %0 : tensor<8xf32>
}

#id = affine_map<(i) -> (i)>

// The computation of a scalar from an element moves into the body.
// CHECK-LABEL: func.func @extract
// CHECK-SAME: %[[S:[a-z0-9]+]]: tensor<f32>
func.func @extract(%s: tensor<f32>, %x: tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>) {
  %one = arith.constant 1.0 : f32
  %0 = tensor.extract %s[] : tensor<f32>
  %1 = arith.divf %one, %0 : f32
  // CHECK: linalg.generic
  // CHECK: ^bb0(%[[IN:.*]]: f32, %{{.*}}: f32):
  // CHECK: %[[E:.*]] = tensor.extract %[[S]][]
  // CHECK: %[[D:.*]] = arith.divf %{{.*}}, %[[E]]
  // CHECK: arith.mulf %[[IN]], %[[D]]
  %2 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]}
      ins(%x : tensor<8xf32>) outs(%x : tensor<8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %3 = arith.mulf %in, %1 : f32
    linalg.yield %3 : f32
  } -> tensor<8xf32>
  // CHECK: linalg.generic
  // CHECK: tensor.extract %[[S]][]
  // CHECK: linalg.yield
  %4 = linalg.fill ins(%1 : f32) outs(%x : tensor<8xf32>) -> tensor<8xf32>
  return %2, %4 : tensor<8xf32>, tensor<8xf32>
}

// A number that is not an element stays a parameter.
// CHECK-LABEL: func.func @size
func.func @size(%x: tensor<?xi64>) -> tensor<?xi64> {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?xi64>
  %v = arith.index_cast %n : index to i64
  // CHECK: linalg.fill
  %0 = linalg.fill ins(%v : i64) outs(%x : tensor<?xi64>) -> tensor<?xi64>
  return %0 : tensor<?xi64>
}

// CHECK-LABEL: func.func @splat_init
func.func @splat_init(%a: tensor<4x8xf32>, %b: tensor<8x4xf32>) -> tensor<4x4xf32> {
  // CHECK: %[[INIT:.*]] = linalg.fill
  // CHECK: linalg.matmul {{.*}} outs(%[[INIT]] : tensor<4x4xf32>)
  %zero = arith.constant dense<0.0> : tensor<4x4xf32>
  %0 = linalg.matmul ins(%a, %b : tensor<4x8xf32>, tensor<8x4xf32>) outs(%zero : tensor<4x4xf32>) -> tensor<4x4xf32>
  return %0 : tensor<4x4xf32>
}

// CHECK-LABEL: func.func @unread_init
func.func @unread_init(%x: tensor<?xf32>) -> (tensor<?xf32>, tensor<?xf32>) {
  // CHECK: %[[N:.*]] = tensor.dim %arg0
  // CHECK: %[[E:.*]] = tensor.empty(%[[N]])
  // CHECK: linalg.generic {{.*}} outs(%[[E]] : tensor<?xf32>)
  %0 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]}
      ins(%x : tensor<?xf32>) outs(%x : tensor<?xf32>) {
  ^bb0(%in: f32, %out: f32):
    %2 = math.exp %in : f32
    linalg.yield %2 : f32
  } -> tensor<?xf32>
  // CHECK: linalg.generic {{.*}} outs(%arg0 : tensor<?xf32>)
  %1 = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel"]} outs(%x : tensor<?xf32>) {
  ^bb0(%out: f32):
    %2 = math.exp %out : f32
    linalg.yield %2 : f32
  } -> tensor<?xf32>
  return %0, %1 : tensor<?xf32>, tensor<?xf32>
}

// A slice whose position is an element becomes a gather. The position is
// clamped to the bounds of the tensor.
// CHECK-LABEL: func.func @slice_at_element(
// CHECK-SAME: %[[X:.*]]: tensor<4x?x16xf32>, %[[P:.*]]: tensor<i64>)
// CHECK-NOT: tensor.extract_slice
// CHECK: %[[R:.*]] = linalg.generic {{.*}} outs(%{{.*}} : tensor<4x3xf32>)
// CHECK: %[[E:.*]] = tensor.extract %[[P]][]
// CHECK: %[[I:.*]] = arith.index_cast %[[E]]
// CHECK: arith.minsi %[[I]]
// CHECK: %[[INSIDE:.*]] = arith.maxsi
// CHECK: %[[STEP:.*]] = arith.muli %{{.*}}, %c2
// CHECK: %[[COLUMN:.*]] = arith.addi %[[INSIDE]], %[[STEP]]
// CHECK: tensor.extract %[[X]][%{{.*}}, %[[COLUMN]], %c5]
// CHECK: return %[[R]]
func.func @slice_at_element(%x: tensor<4x?x16xf32>, %p: tensor<i64>) -> tensor<4x3xf32> {
  %0 = tensor.extract %p[] : tensor<i64>
  %1 = arith.index_cast %0 : i64 to index
  %2 = tensor.extract_slice %x[0, %1, 5] [4, 3, 1] [1, 2, 1] : tensor<4x?x16xf32> to tensor<4x3xf32>
  return %2 : tensor<4x3xf32>
}

// A matmul is not computed at a position that is an element, because its kernel
// needs the address.
// CHECK-LABEL: func.func @insert_at_element(
// CHECK: %[[M:.*]] = linalg.matmul
// CHECK: %[[COPY:.*]] = bufferization.alloc_tensor() copy(%[[M]])
// CHECK: tensor.insert_slice %[[COPY]] into
// CHECK: %[[EXP:.*]] = linalg.exp
// CHECK: tensor.insert_slice %[[EXP]] into
func.func @insert_at_element(%a: tensor<1x8xf32>, %b: tensor<8x16xf32>, %x: tensor<32x16xf32>, %p: tensor<i64>) -> (tensor<32x16xf32>, tensor<32x16xf32>) {
  %zero = arith.constant 0.0 : f32
  %0 = tensor.extract %p[] : tensor<i64>
  %1 = arith.index_cast %0 : i64 to index
  %e = tensor.empty() : tensor<1x16xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<1x16xf32>) -> tensor<1x16xf32>
  %m = linalg.matmul ins(%a, %b : tensor<1x8xf32>, tensor<8x16xf32>) outs(%f : tensor<1x16xf32>) -> tensor<1x16xf32>
  %2 = tensor.insert_slice %m into %x[%1, 0] [1, 16] [1, 1] : tensor<1x16xf32> into tensor<32x16xf32>
  %n = linalg.exp ins(%m : tensor<1x16xf32>) outs(%e : tensor<1x16xf32>) -> tensor<1x16xf32>
  %3 = tensor.insert_slice %n into %x[%1, 0] [1, 16] [1, 1] : tensor<1x16xf32> into tensor<32x16xf32>
  return %2, %3 : tensor<32x16xf32>, tensor<32x16xf32>
}
