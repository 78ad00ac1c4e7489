// Tests options that accept more matmuls than the default, targets, and
// exposing both results of a matmul.

// RUN: fp8-opt %s --fp8-quantize-matmul="allow-bf16-product=true matvec=true two-activations=true min-k=8 min-n=4" | FileCheck %s --check-prefix=MORE
// RUN: fp8-opt %s --fp8-quantize-matmul="target=cublaslt recipe=tensor min-k=1 min-n=1" -o /dev/null --remark-format=emitRemark --remarks-filter=fp8 2>&1 | FileCheck %s --check-prefix=TARGET
// RUN: fp8-opt %s --fp8-quantize-matmul="recipe=row expose-matmuls=true report=%t.json" | FileCheck %s --check-prefix=EXPOSE
// RUN: FileCheck %s --check-prefix=JSON < %t.json
// RUN: fp8-opt %s --fp8-quantize-matmul="recipe=weight-only:row expose-matmuls=true" | FileCheck %s --check-prefix=EXPOSEWO

// MORE-LABEL: func @narrow_product
// MORE: fp8.scaled_matmul
// MORE-LABEL: func @matvec
// MORE: fp8.dynamic_quantize %arg0 {{.*}} block [128] : tensor<32xbf16> -> tensor<32xf8E4M3FN>, tensor<1xf32>
// MORE: fp8.dynamic_quantize %arg1 {{.*}} block [128, 128] : tensor<16x32xbf16>
// MORE: fp8.scaled_matmul {{.*}} -> tensor<16xf32>
// MORE-LABEL: func @attention
// MORE: fp8.dynamic_quantize {{.*}} block [1, 1, 1, 128] : tensor<2x3x16x32xbf16> -> tensor<2x3x16x32xf8E4M3FN>, tensor<2x3x16x1xf32>
// MORE: fp8.dynamic_quantize {{.*}} block [1, 1, 128, 128] : tensor<2x3x20x32xbf16> -> tensor<2x3x20x32xf8E4M3FN>, tensor<2x3x1x1xf32>
// MORE: fp8.scaled_matmul {{.*}} -> tensor<2x3x16x20xf32>
// MORE-LABEL: func @small
// MORE: fp8.scaled_matmul
// MORE-LABEL: func private @not_public
// MORE-LABEL: func @called

// TARGET: [Missed] target {{.*}} Function=small {{.*}} Reason="expected N to be a multiple of 16 on cublaslt, got 4"
// TARGET-SAME: Suggestion="choose another recipe or target, or a weight-only recipe"

// EXPOSE-LABEL: func @matvec
// EXPOSE-SAME: -> tensor<16xf32> {
// EXPOSE-LABEL: func private @not_public
// EXPOSE-SAME: -> tensor<16x16xf32> {
// EXPOSE-LABEL: func @called
// EXPOSE-SAME: -> tensor<16x16xf32> {
// EXPOSE-LABEL: func @exposed
// EXPOSE-SAME: %[[X:[a-z0-9]*]]: tensor<16x16xbf16>
// EXPOSE-SAME: -> (tensor<16x16xbf16>, tensor<16x16xbf16>, tensor<16x16xbf16>, tensor<16x16xbf16>, tensor<16x16xbf16>)
// EXPOSE: %[[FP8:.*]] = fp8.dequantize
// EXPOSE: %[[REF:.*]] = linalg.matmul ins(%[[X]],
// The second original op also reads the FP8 result of the first, so that both
// have the same inputs.
// EXPOSE: fp8.dynamic_quantize %[[FP8]]
// EXPOSE: %[[FP8B:.*]] = fp8.dequantize
// EXPOSE: %[[REFB:.*]] = linalg.matmul ins(%[[FP8]],
// EXPOSE: return %[[FP8B]], %[[REF]], %[[FP8]], %[[REFB]], %[[FP8B]]

// JSON: "function": "called",
// JSON-NOT: "exposed_results"
// JSON: "function": "exposed",
// JSON: "exposed_results": [
// JSON-NEXT: 1,
// JSON-NEXT: 2
// JSON: "exposed_results": [
// JSON-NEXT: 3,
// JSON-NEXT: 4

// EXPOSEWO-LABEL: func @exposed
// EXPOSEWO: %[[W:.*]] = fp8.dequantize
// EXPOSEWO: %[[FP8:.*]] = linalg.matmul ins(%arg0, %[[W]]
// EXPOSEWO: %[[REF:.*]] = linalg.matmul ins(%arg0, %arg1
// EXPOSEWO: return %{{.*}}, %[[REF]], %[[FP8]], %{{.*}}, %{{.*}} :

func.func @narrow_product(%x: tensor<16x32xbf16>, %w: tensor<32x16xbf16>, %z: tensor<16x16xf32>) -> tensor<16x16xf32> {
  %0 = linalg.generic {indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>, affine_map<(m, n, k) -> (m, n)>], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %w : tensor<16x32xbf16>, tensor<32x16xbf16>) outs(%z : tensor<16x16xf32>) {
  ^bb0(%a: bf16, %b: bf16, %c: f32):
    %p = arith.mulf %a, %b : bf16
    %f = arith.extf %p : bf16 to f32
    %s = arith.addf %c, %f : f32
    linalg.yield %s : f32
  } -> tensor<16x16xf32>
  return %0 : tensor<16x16xf32>
}

func.func @matvec(%x: tensor<32xbf16>, %w: tensor<16x32xbf16> {fp8.param = "w"}, %z: tensor<16xf32>) -> tensor<16xf32> {
  %0 = linalg.matvec ins(%w, %x : tensor<16x32xbf16>, tensor<32xbf16>) outs(%z : tensor<16xf32>) -> tensor<16xf32>
  return %0 : tensor<16xf32>
}

func.func @attention(%x: tensor<2x3x16x32xbf16>, %y: tensor<2x3x20x32xbf16>, %z: tensor<2x3x16x20xf32>) -> tensor<2x3x16x20xf32> {
  %q = math.exp %x : tensor<2x3x16x32xbf16>
  %k = math.exp %y : tensor<2x3x20x32xbf16>
  %0 = linalg.contract indexing_maps = [affine_map<(b, h, m, n, k) -> (b, h, m, k)>, affine_map<(b, h, m, n, k) -> (b, h, n, k)>, affine_map<(b, h, m, n, k) -> (b, h, m, n)>]
      ins(%q, %k : tensor<2x3x16x32xbf16>, tensor<2x3x20x32xbf16>) outs(%z : tensor<2x3x16x20xf32>) -> tensor<2x3x16x20xf32>
  return %0 : tensor<2x3x16x20xf32>
}

func.func @small(%x: tensor<16x8xbf16>, %w: tensor<8x4xbf16>, %z: tensor<16x4xf32>) -> tensor<16x4xf32> {
  %0 = linalg.matmul ins(%x, %w : tensor<16x8xbf16>, tensor<8x4xbf16>) outs(%z : tensor<16x4xf32>) -> tensor<16x4xf32>
  return %0 : tensor<16x4xf32>
}

func.func private @not_public(%x: tensor<16x16xbf16>, %w: tensor<16x16xbf16>, %z: tensor<16x16xf32>) -> tensor<16x16xf32> {
  %0 = linalg.matmul ins(%x, %w : tensor<16x16xbf16>, tensor<16x16xbf16>) outs(%z : tensor<16x16xf32>) -> tensor<16x16xf32>
  return %0 : tensor<16x16xf32>
}

func.func @called(%x: tensor<16x16xbf16>, %w: tensor<16x16xbf16>, %z: tensor<16x16xf32>) -> tensor<16x16xf32> {
  %0 = func.call @called(%x, %w, %z) : (tensor<16x16xbf16>, tensor<16x16xbf16>, tensor<16x16xf32>) -> tensor<16x16xf32>
  %1 = linalg.matmul ins(%x, %w : tensor<16x16xbf16>, tensor<16x16xbf16>) outs(%0 : tensor<16x16xf32>) -> tensor<16x16xf32>
  return %1 : tensor<16x16xf32>
}

func.func @exposed(%x: tensor<16x16xbf16>, %w: tensor<16x16xbf16>, %v: tensor<16x16xbf16>) -> tensor<16x16xbf16> {
  %z = arith.constant dense<0.0> : tensor<16x16xbf16>
  %0 = linalg.matmul ins(%x, %w : tensor<16x16xbf16>, tensor<16x16xbf16>) outs(%z : tensor<16x16xbf16>) -> tensor<16x16xbf16>
  %1 = linalg.matmul ins(%0, %v : tensor<16x16xbf16>, tensor<16x16xbf16>) outs(%z : tensor<16x16xbf16>) -> tensor<16x16xbf16>
  return %1 : tensor<16x16xbf16>
}
