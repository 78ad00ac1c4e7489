// RUN: fp8-opt %s --split-input-file --verify-diagnostics --allow-unregistered-dialect --convert-complex-to-standard --fp8-split-complex | FileCheck %s

// CHECK-NOT: complex
// CHECK-LABEL: func @generic(
// CHECK-SAME: %[[X:.+]]: tensor<?x2xf32>) -> tensor<?x2xf32>
func.func @generic(%x: tensor<?xcomplex<f32>>) -> tensor<?xcomplex<f32>> {
  // CHECK: %[[RE:.+]] = tensor.extract_slice %[[X]][0, 0]
  // CHECK: %[[IM:.+]] = tensor.extract_slice %[[X]][0, 1]
  // CHECK: %[[Y:.+]]:2 = linalg.generic
  // CHECK-SAME: ins(%[[RE]], %[[IM]] : tensor<?xf32>, tensor<?xf32>)
  // CHECK-SAME: outs(%[[RE]], %[[IM]] : tensor<?xf32>, tensor<?xf32>)
  // CHECK: ^bb0(%[[A:.+]]: f32, %[[B:.+]]: f32, %{{.+}}: f32, %{{.+}}: f32):
  // CHECK: %[[N:.+]] = arith.negf %[[B]]
  // CHECK: linalg.yield %[[A]], %[[N]] : f32, f32
  %0 = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]}
      ins(%x : tensor<?xcomplex<f32>>) outs(%x : tensor<?xcomplex<f32>>) {
  ^bb0(%z: complex<f32>, %o: complex<f32>):
    %c = complex.conj %z : complex<f32>
    linalg.yield %c : complex<f32>
  } -> tensor<?xcomplex<f32>>
  // CHECK: tensor.insert_slice %[[Y]]#0 into %{{.+}}[0, 0]
  // CHECK: tensor.insert_slice %[[Y]]#1 into %{{.+}}[0, 1]
  return %0 : tensor<?xcomplex<f32>>
}

// -----

// CHECK-LABEL: func @constants
func.func @constants() -> tensor<2xf64> {
  // CHECK-DAG: arith.constant dense<[1.000000e+00, 3.000000e+00]> : tensor<2xf64>
  // CHECK-DAG: arith.constant dense<[2.000000e+00, 4.000000e+00]> : tensor<2xf64>
  %0 = arith.constant dense<[(1.0, 2.0), (3.0, 4.0)]> : tensor<2xcomplex<f64>>
  %e = tensor.empty() : tensor<2xf64>
  %1 = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]}
      ins(%0 : tensor<2xcomplex<f64>>) outs(%e : tensor<2xf64>) {
  ^bb0(%z: complex<f64>, %o: f64):
    %re = complex.re %z : complex<f64>
    %im = complex.im %z : complex<f64>
    %s = arith.addf %re, %im : f64
    linalg.yield %s : f64
  } -> tensor<2xf64>
  return %1 : tensor<2xf64>
}

// -----

// Without complex numbers nothing changes.
// CHECK-LABEL: func @left_alone
func.func @left_alone(%x: tensor<4xf32>) -> tensor<4xf32> {
  // CHECK-NEXT: return %arg0
  return %x : tensor<4xf32>
}

// -----

// expected-error@+1 {{expected complex arguments and results to be ranked tensors, got 'complex<f32>'}}
func.func @scalar(%x: complex<f32>) -> f32 {
  %0 = complex.re %x : complex<f32>
  return %0 : f32
}

// -----

func.func @not_split(%x: tensor<4xcomplex<f32>>) -> tensor<4xcomplex<f32>> {
  // expected-error@+1 {{'own.op' op expected an operation on complex numbers that can be split into real and imaginary parts: compute with the parts, or export without this operation}}
  %0 = "own.op"(%x) : (tensor<4xcomplex<f32>>) -> tensor<4xcomplex<f32>>
  return %0 : tensor<4xcomplex<f32>>
}

// -----

func.func @short_resource(%x: tensor<4xf32>) -> tensor<4xf32> {
  // expected-error@+1 {{'arith.constant' op expected an operation on complex numbers that can be split into real and imaginary parts}}
  %w = arith.constant dense_resource<short> : tensor<4xcomplex<f32>>
  %0 = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]}
      ins(%w : tensor<4xcomplex<f32>>) outs(%x : tensor<4xf32>) {
  ^bb0(%z: complex<f32>, %o: f32):
    %re = complex.re %z : complex<f32>
    linalg.yield %re : f32
  } -> tensor<4xf32>
  return %0 : tensor<4xf32>
}
{-# dialect_resources: { builtin: { short: "0x040000000000003F000000400000003F" } } #-}
