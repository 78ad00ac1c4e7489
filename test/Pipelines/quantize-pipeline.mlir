// RUN: fp8-opt %s --fp8-quantize-pipeline="recipe=row" | FileCheck %s
// RUN: fp8-opt %s --fp8-quantize-pipeline="recipe=row format=f8E5M2" | FileCheck %s --check-prefix=E5M2
// RUN: fp8-opt %s --fp8-quantize-pipeline="recipe=none" | FileCheck %s --check-prefix=NONE
// RUN: not fp8-opt %s --fp8-quantize-pipeline="recipy=row" 2>&1 | FileCheck %s --check-prefix=UNKNOWN
// RUN: not fp8-opt %s --fp8-to-cpu-pipeline="recipe=none wieght-block=1x1" 2>&1 | FileCheck %s --check-prefix=UNKNOWN-CPU

// Two matmuls share an activation and its quantization. The constant weight is
// quantized at compile time.
// CHECK-LABEL: func @shared
// CHECK-SAME: %[[X:[^:]+]]: tensor<32x64xbf16>, %[[V:[^:]+]]: tensor<64x16xbf16>
// CHECK-DAG: %[[W:.+]] = arith.constant dense<4.480000e+02> : tensor<64x16xf8E4M3FN>
// CHECK: %[[QX:.+]]:2 = fp8.dynamic_quantize %[[X]] into
// CHECK: fp8.scaled_matmul %[[QX]]#0, %[[W]] into
// CHECK-NOT: fp8.dynamic_quantize %[[X]]
// CHECK: %[[QV:.+]]:2 = fp8.dynamic_quantize %[[V]] into
// CHECK: fp8.scaled_matmul %[[QX]]#0, %[[QV]]#0 into
// CHECK: return
// E5M2-LABEL: func @shared
// E5M2: dense<5.734400e+04> : tensor<64x16xf8E5M2>
// NONE-LABEL: func @shared
// NONE-NOT: fp8
// NONE-COUNT-2: linalg.matmul
// NONE-NOT: fp8
// UNKNOWN: no such option recipy
// UNKNOWN-CPU: no such option wieght-block
func.func @shared(%x: tensor<32x64xbf16>, %v: tensor<64x16xbf16>) -> (tensor<32x16xf32>, tensor<32x16xf32>) {
  %w = arith.constant dense<1.5> : tensor<64x16xbf16>
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<32x16xf32>
  %init = linalg.fill ins(%zero : f32) outs(%e : tensor<32x16xf32>) -> tensor<32x16xf32>
  %0 = linalg.matmul ins(%x, %w : tensor<32x64xbf16>, tensor<64x16xbf16>) outs(%init : tensor<32x16xf32>) -> tensor<32x16xf32>
  %1 = linalg.matmul ins(%x, %v : tensor<32x64xbf16>, tensor<64x16xbf16>) outs(%init : tensor<32x16xf32>) -> tensor<32x16xf32>
  return %0, %1 : tensor<32x16xf32>, tensor<32x16xf32>
}
