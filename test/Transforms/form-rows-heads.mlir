// A norm of all heads of a token, and what follows for each head, are one fp8.rows.
// RUN: fp8-opt %s --split-input-file --fp8-form-rows --canonicalize | FileCheck %s

#rc = affine_map<(r, c) -> (r, c)>
#r = affine_map<(r, c) -> (r)>
#c = affine_map<(r, c) -> (c)>

// Each head of 64 elements is quantized with a scale, which is that of a group.

// CHECK-DAG: #[[$ID:.*]] = affine_map<(d0, d1) -> (d0, d1)>
// CHECK-DAG: #[[$SCALE:.*]] = affine_map<(d0, d1) -> (d0, d1 floordiv 64)>
// CHECK-LABEL: func.func @quantized_heads
// CHECK: %[[R:.*]]:2 = fp8.rows ins(%{{.*}}, %{{.*}} : tensor<?x512xbf16>, tensor<512xbf16>)
// CHECK-SAME: outs(%{{.*}}, %{{.*}} : tensor<?x512xf8E4M3FN>, tensor<?x8xf32>)
// CHECK-SAME: maps [#[[$ID]], #{{.*}}, #[[$ID]], #[[$SCALE]]]
// CHECK: fp8.row_reduce addf
// CHECK: fp8.row_quantize %{{.*}} group 64
// CHECK-DAG: %[[HEADS:.*]] = tensor.expand_shape %[[R]]#0 {{\[\[}}0], [1, 2]]
// CHECK-DAG: %[[SCALES:.*]] = tensor.expand_shape %[[R]]#1 {{\[\[}}0], [1, 2]]
// CHECK-NOT: fp8.dynamic_quantize
// CHECK: return %[[HEADS]], %[[SCALES]]
func.func @quantized_heads(%x: tensor<?x512xbf16>, %w: tensor<512xbf16>, %t: index)
    -> (tensor<?x8x64xf8E4M3FN>, tensor<?x8x1xf32>) {
  %zero = arith.constant 0.0 : f32
  %e1 = tensor.empty(%t) : tensor<?xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e1 : tensor<?xf32>) -> tensor<?xf32>
  %sum = linalg.generic {indexing_maps = [#rc, #r], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<?x512xbf16>) outs(%f : tensor<?xf32>) {
  ^bb0(%i: bf16, %o: f32):
    %0 = arith.extf %i : bf16 to f32
    %1 = arith.mulf %0, %0 : f32
    %2 = arith.addf %1, %o : f32
    linalg.yield %2 : f32
  } -> tensor<?xf32>
  %e2 = tensor.empty(%t) : tensor<?x512xbf16>
  %y = linalg.generic {indexing_maps = [#rc, #r, #c, #rc], iterator_types = ["parallel", "parallel"]}
      ins(%x, %sum, %w : tensor<?x512xbf16>, tensor<?xf32>, tensor<512xbf16>) outs(%e2 : tensor<?x512xbf16>) {
  ^bb0(%i: bf16, %s: f32, %c: bf16, %o: bf16):
    %0 = arith.extf %i : bf16 to f32
    %1 = arith.divf %0, %s : f32
    %2 = arith.truncf %1 : f32 to bf16
    %3 = arith.mulf %2, %c : bf16
    linalg.yield %3 : bf16
  } -> tensor<?x512xbf16>
  %heads = tensor.expand_shape %y [[0], [1, 2]] output_shape [%t, 8, 64] : tensor<?x512xbf16> into tensor<?x8x64xbf16>
  %eq = tensor.empty(%t) : tensor<?x8x64xf8E4M3FN>
  %es = tensor.empty(%t) : tensor<?x8x1xf32>
  %q:2 = fp8.dynamic_quantize %heads into %eq, %es block [1, 1, -1]
      : tensor<?x8x64xbf16> -> tensor<?x8x64xf8E4M3FN>, tensor<?x8x1xf32>
  return %q#0, %q#1 : tensor<?x8x64xf8E4M3FN>, tensor<?x8x1xf32>
}

// -----

#rc = affine_map<(r, c) -> (r, c)>
#r = affine_map<(r, c) -> (r)>

// Groups of half a head, and heads without a norm, are not joined. The norm stays a kernel of its own.

// CHECK-LABEL: func.func @groups_in_heads
// CHECK: fp8.rows {{.*}} outs(%{{.*}} : tensor<8x512xbf16>)
// CHECK-NOT: fp8.rows
// CHECK: fp8.dynamic_quantize {{.*}} block [1, 1, 32]
// CHECK: fp8.dynamic_quantize {{.*}} block [1, 1, -1]
func.func @groups_in_heads(%x: tensor<8x512xbf16>, %z: tensor<8x8x64xbf16>)
    -> (tensor<8x8x64xf8E4M3FN>, tensor<8x8x2xf32>, tensor<8x8x64xf8E4M3FN>, tensor<8x8x1xf32>) {
  %low = arith.constant 0xFF800000 : f32
  %e1 = tensor.empty() : tensor<8xf32>
  %f = linalg.fill ins(%low : f32) outs(%e1 : tensor<8xf32>) -> tensor<8xf32>
  %m = linalg.generic {indexing_maps = [#rc, #r], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<8x512xbf16>) outs(%f : tensor<8xf32>) {
  ^bb0(%i: bf16, %o: f32):
    %0 = arith.extf %i : bf16 to f32
    %1 = arith.maximumf %0, %o : f32
    linalg.yield %1 : f32
  } -> tensor<8xf32>
  %e2 = tensor.empty() : tensor<8x512xbf16>
  %y = linalg.generic {indexing_maps = [#rc, #r, #rc], iterator_types = ["parallel", "parallel"]}
      ins(%x, %m : tensor<8x512xbf16>, tensor<8xf32>) outs(%e2 : tensor<8x512xbf16>) {
  ^bb0(%i: bf16, %s: f32, %o: bf16):
    %0 = arith.extf %i : bf16 to f32
    %1 = arith.divf %0, %s : f32
    %2 = arith.truncf %1 : f32 to bf16
    linalg.yield %2 : bf16
  } -> tensor<8x512xbf16>
  %heads = tensor.expand_shape %y [[0], [1, 2]] output_shape [8, 8, 64] : tensor<8x512xbf16> into tensor<8x8x64xbf16>
  %eq = tensor.empty() : tensor<8x8x64xf8E4M3FN>
  %es = tensor.empty() : tensor<8x8x2xf32>
  %q:2 = fp8.dynamic_quantize %heads into %eq, %es block [1, 1, 32]
      : tensor<8x8x64xbf16> -> tensor<8x8x64xf8E4M3FN>, tensor<8x8x2xf32>
  %ep = tensor.empty() : tensor<8x8x1xf32>
  %p:2 = fp8.dynamic_quantize %z into %eq, %ep block [1, 1, -1]
      : tensor<8x8x64xbf16> -> tensor<8x8x64xf8E4M3FN>, tensor<8x8x1xf32>
  return %q#0, %q#1, %p#0, %p#1 : tensor<8x8x64xf8E4M3FN>, tensor<8x8x2xf32>, tensor<8x8x64xf8E4M3FN>, tensor<8x8x1xf32>
}
