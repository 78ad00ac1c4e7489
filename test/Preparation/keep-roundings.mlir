// RUN: fp8-opt %s --fp8-keep-roundings | FileCheck %s
// RUN: fp8-opt %s --fp8-keep-roundings --canonicalize | FileCheck %s
// RUN: fp8-opt %s --canonicalize | FileCheck %s --check-prefix=FOLDED

// CHECK-LABEL: func @pair
// FOLDED-LABEL: func @pair
func.func @pair(%x: f32) -> f32 {
  // CHECK: %[[N:.*]] = arith.truncf %{{.*}} : f32 to bf16
  // CHECK: %[[W:.*]] = arith.extf %[[N]] : bf16 to f32
  // CHECK: return %[[W]]
  // FOLDED-NEXT: return
  %0 = arith.truncf %x fastmath<contract> : f32 to bf16
  %1 = arith.extf %0 fastmath<contract> : bf16 to f32
  return %1 : f32
}

// The pass changes no other flags and no other operations.

// CHECK-LABEL: func @others
func.func @others(%x: f32) -> bf16 {
  // CHECK: arith.mulf %{{.*}}, %{{.*}} fastmath<contract> : f32
  // CHECK: arith.truncf %{{.*}} fastmath<nnan> : f32 to bf16
  %0 = arith.mulf %x, %x fastmath<contract> : f32
  %1 = arith.truncf %0 fastmath<nnan, contract> : f32 to bf16
  return %1 : bf16
}
