// RUN: fp8-opt %s --split-input-file --fp8-separate-destinations=max-users=1 | FileCheck %s
// RUN: fp8-opt %s --split-input-file --fp8-separate-destinations | FileCheck %s --check-prefix=SHARED

// Without the option, a few users share memory, but each has its own contents.
// SHARED-LABEL: func @fill
// SHARED: %[[E:.*]] = tensor.empty() : tensor<4x4xf32>
// SHARED-NEXT: linalg.fill {{.*}} outs(%[[E]] :
// SHARED-NEXT: linalg.matmul
// SHARED-NEXT: linalg.fill {{.*}} outs(%[[E]] :
// SHARED-NEXT: linalg.matmul
// SHARED-NEXT: linalg.exp {{.*}} outs(%[[E]] :

// Two products add to a filled tensor, and another operation overwrites it.
// CHECK-LABEL: func @fill
// CHECK: %[[C:.*]] = arith.constant 0.000000e+00 : f32
// CHECK-NEXT: %[[E0:.*]] = tensor.empty() : tensor<4x4xf32>
// CHECK-NEXT: %[[Z0:.*]] = linalg.fill ins(%[[C]] : f32) outs(%[[E0]] :
// CHECK-NEXT: %[[M0:.*]] = linalg.matmul {{.*}} outs(%[[Z0]] :
// CHECK-NEXT: %[[E1:.*]] = tensor.empty() : tensor<4x4xf32>
// CHECK-NEXT: %[[Z1:.*]] = linalg.fill ins(%[[C]] : f32) outs(%[[E1]] :
// CHECK-NEXT: %[[M1:.*]] = linalg.matmul ins(%[[M0]], {{.*}} outs(%[[Z1]] :
// CHECK-NEXT: %[[E2:.*]] = tensor.empty() : tensor<4x4xf32>
// CHECK-NEXT: linalg.exp ins(%[[M1]] : tensor<4x4xf32>) outs(%[[E2]] :
func.func @fill(%a: tensor<4x4xf32>, %b: tensor<4x4xf32>) -> tensor<4x4xf32> {
  %c = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<4x4xf32>
  %z = linalg.fill ins(%c : f32) outs(%e : tensor<4x4xf32>) -> tensor<4x4xf32>
  %0 = linalg.matmul ins(%a, %b : tensor<4x4xf32>, tensor<4x4xf32>) outs(%z : tensor<4x4xf32>) -> tensor<4x4xf32>
  %1 = linalg.matmul ins(%0, %b : tensor<4x4xf32>, tensor<4x4xf32>) outs(%z : tensor<4x4xf32>) -> tensor<4x4xf32>
  %2 = linalg.exp ins(%1 : tensor<4x4xf32>) outs(%z : tensor<4x4xf32>) -> tensor<4x4xf32>
  return %2 : tensor<4x4xf32>
}

// -----

// Dynamic sizes are those of the shared tensor. An operation that only reads
// the filled tensor still reads it.
// CHECK-LABEL: func @dynamic
// CHECK-SAME: %[[N:[a-z0-9]+]]: index
// CHECK: tensor.empty(%[[N]]) : tensor<?xf32>
// CHECK: %[[Z:.*]] = linalg.fill
// CHECK: %[[E0:.*]] = tensor.empty(%[[N]]) : tensor<?xf32>
// CHECK: linalg.exp ins(%[[Z]] : tensor<?xf32>) outs(%[[E0]] :
// CHECK: %[[E1:.*]] = tensor.empty(%[[N]]) : tensor<?xf32>
// CHECK: linalg.tanh ins(%[[Z]] : tensor<?xf32>) outs(%[[E1]] :
func.func @dynamic(%n: index) -> (tensor<?xf32>, tensor<?xf32>) {
  %c = arith.constant 1.0 : f32
  %e = tensor.empty(%n) : tensor<?xf32>
  %z = linalg.fill ins(%c : f32) outs(%e : tensor<?xf32>) -> tensor<?xf32>
  %0 = linalg.exp ins(%z : tensor<?xf32>) outs(%e : tensor<?xf32>) -> tensor<?xf32>
  %1 = linalg.tanh ins(%z : tensor<?xf32>) outs(%e : tensor<?xf32>) -> tensor<?xf32>
  return %0, %1 : tensor<?xf32>, tensor<?xf32>
}

// -----

// Two products add to a computed tensor, so the first one gets a copy.
// CHECK-LABEL: func @result
// CHECK: %[[R:.*]] = linalg.exp
// CHECK: %[[COPY:.*]] = bufferization.alloc_tensor() copy(%[[R]]) : tensor<4x4xf32>
// CHECK: linalg.matmul {{.*}} outs(%[[COPY]] :
// CHECK-NOT: alloc_tensor
// CHECK: linalg.matmul {{.*}} outs(%[[R]] :
func.func @result(%a: tensor<4x4xf32>, %b: tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>) {
  %e = tensor.empty() : tensor<4x4xf32>
  %r = linalg.exp ins(%a : tensor<4x4xf32>) outs(%e : tensor<4x4xf32>) -> tensor<4x4xf32>
  %0 = linalg.matmul ins(%a, %b : tensor<4x4xf32>, tensor<4x4xf32>) outs(%r : tensor<4x4xf32>) -> tensor<4x4xf32>
  %1 = linalg.matmul ins(%0, %b : tensor<4x4xf32>, tensor<4x4xf32>) outs(%r : tensor<4x4xf32>) -> tensor<4x4xf32>
  return %0, %1 : tensor<4x4xf32>, tensor<4x4xf32>
}

// -----

// A single user keeps its tensor, and so do users in branches, because only one
// branch runs.
// CHECK-LABEL: func @alone
// CHECK: %[[E:.*]] = tensor.empty
// CHECK-NEXT: %[[Z:.*]] = linalg.fill {{.*}} outs(%[[E]]
// CHECK-NEXT: %[[M:.*]] = linalg.matmul {{.*}} outs(%[[Z]]
// CHECK-NEXT: scf.if
// CHECK-NEXT: linalg.matmul {{.*}} outs(%[[M]]
// CHECK: else
// CHECK-NEXT: linalg.matmul {{.*}} outs(%[[M]]
func.func @alone(%a: tensor<4x4xf32>, %b: tensor<4x4xf32>, %p: i1) -> tensor<4x4xf32> {
  %c = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<4x4xf32>
  %z = linalg.fill ins(%c : f32) outs(%e : tensor<4x4xf32>) -> tensor<4x4xf32>
  %m = linalg.matmul ins(%a, %b : tensor<4x4xf32>, tensor<4x4xf32>) outs(%z : tensor<4x4xf32>) -> tensor<4x4xf32>
  %r = scf.if %p -> tensor<4x4xf32> {
    %0 = linalg.matmul ins(%a, %b : tensor<4x4xf32>, tensor<4x4xf32>) outs(%m : tensor<4x4xf32>) -> tensor<4x4xf32>
    scf.yield %0 : tensor<4x4xf32>
  } else {
    %1 = linalg.matmul ins(%b, %a : tensor<4x4xf32>, tensor<4x4xf32>) outs(%m : tensor<4x4xf32>) -> tensor<4x4xf32>
    scf.yield %1 : tensor<4x4xf32>
  }
  return %r : tensor<4x4xf32>
}
