// Rows round-trip on tensors and on memrefs.
// RUN: fp8-opt %s | fp8-opt | FileCheck %s
// RUN: fp8-opt %s --one-shot-bufferize="bufferize-function-boundaries" | FileCheck %s --check-prefix=BUFFER

#rc = affine_map<(r, c) -> (r, c)>
#c = affine_map<(r, c) -> (c)>
#r = affine_map<(r, c) -> (r, 0)>
#g = affine_map<(r, c) -> (r, c floordiv 128)>

// CHECK-LABEL: func.func @norm
// CHECK: %{{.*}}:4 = fp8.rows ins(%{{.*}}, %{{.*}} : tensor<?x256xbf16>, tensor<256xbf16>)
// CHECK-SAME: outs(%{{.*}}, %{{.*}}, %{{.*}}, %{{.*}} : tensor<?x256xbf16>, tensor<?x256xf8E4M3FN>, tensor<?x2xf32>, tensor<?x1xf32>)
// CHECK-NEXT: ^bb0(%[[E:.*]]: bf16, %[[F:.*]]: bf16):
// CHECK: %[[SUM:.*]] = fp8.row_reduce addf %{{.*}} : f32
// CHECK: %[[Q:.*]], %[[S:.*]] = fp8.row_quantize %[[R:.*]] group 128 : bf16 -> f8E4M3FN, f32
// CHECK-NEXT: fp8.row_yield %[[R]], %[[Q]], %[[S]], %[[SUM]] : bf16, f8E4M3FN, f32, f32

// BUFFER-LABEL: func.func @norm
// BUFFER: fp8.rows ins(%{{.*}}, %{{.*}} : memref<?x256xbf16
// BUFFER-NOT: ->
// BUFFER: fp8.row_reduce addf
func.func @norm(%x: tensor<?x256xbf16>, %w: tensor<256xbf16>, %yi: tensor<?x256xbf16>,
                %qi: tensor<?x256xf8E4M3FN>, %si: tensor<?x2xf32>, %mi: tensor<?x1xf32>)
    -> (tensor<?x256xbf16>, tensor<?x256xf8E4M3FN>, tensor<?x2xf32>, tensor<?x1xf32>) {
  %y, %q, %s, %m = fp8.rows ins(%x, %w : tensor<?x256xbf16>, tensor<256xbf16>)
      outs(%yi, %qi, %si, %mi : tensor<?x256xbf16>, tensor<?x256xf8E4M3FN>, tensor<?x2xf32>, tensor<?x1xf32>)
      maps [#rc, #c, #rc, #rc, #g, #r] {
    ^bb0(%e: bf16, %f: bf16):
      %wide = arith.extf %e : bf16 to f32
      %square = arith.mulf %wide, %wide : f32
      %sum = fp8.row_reduce addf %square : f32
      %scaled = arith.divf %wide, %sum : f32
      %narrow = arith.truncf %scaled : f32 to bf16
      %t = arith.mulf %narrow, %f : bf16
      %code, %scale = fp8.row_quantize %t group 128 : bf16 -> f8E4M3FN, f32
      fp8.row_yield %t, %code, %scale, %sum : bf16, f8E4M3FN, f32, f32
    } -> tensor<?x256xbf16>, tensor<?x256xf8E4M3FN>, tensor<?x2xf32>, tensor<?x1xf32>
  return %y, %q, %s, %m : tensor<?x256xbf16>, tensor<?x256xf8E4M3FN>, tensor<?x2xf32>, tensor<?x1xf32>
}

#halves = affine_map<(r, c) -> (r, c mod 64)>
#pairs = affine_map<(r, c) -> (r, (c mod 128) floordiv 2)>
#rows = affine_map<(r, c) -> (r, c)>

// Columns read elements of each other, and tables repeat along the columns.
// CHECK-LABEL: func.func @exchange
// CHECK: fp8.row_partner %{{.*}} distance 64 : f32
// CHECK: fp8.row_is_upper distance 64
// BUFFER-LABEL: func.func @exchange
// BUFFER: fp8.row_partner
func.func @exchange(%x: tensor<?x256xf32>, %s: tensor<?x64xf32>, %t: tensor<?x64xf32>, %yi: tensor<?x256xf32>) -> tensor<?x256xf32> {
  %y = fp8.rows ins(%x, %s, %t : tensor<?x256xf32>, tensor<?x64xf32>, tensor<?x64xf32>)
      outs(%yi : tensor<?x256xf32>) maps [#rows, #halves, #pairs, #rows] {
    ^bb0(%e: f32, %f: f32, %g: f32):
      %p = fp8.row_partner %e distance 64 : f32
      %u = fp8.row_is_upper distance 64
      %a = arith.mulf %p, %f : f32
      %b = arith.mulf %e, %g : f32
      %c = arith.select %u, %a, %b : f32
      fp8.row_yield %c : f32
    } -> tensor<?x256xf32>
  return %y : tensor<?x256xf32>
}

#given = affine_map<(r, c) -> (0, 0)>

// A quantization by a given scale.
// CHECK-LABEL: func.func @encode
// CHECK: fp8.row_encode %{{.*}} scale %{{.*}} : bf16, f32 -> f8E4M3FN
// CHECK: fp8.row_encode %{{.*}} scale %{{.*}} {division = #fp8.division<reciprocal>, overflow = #fp8.overflow<nan>} : bf16, f32 -> f8E5M2
// BUFFER-LABEL: func.func @encode
// BUFFER: fp8.row_encode
func.func @encode(%x: tensor<?x256xbf16>, %s: tensor<1x1xf32>, %yi: tensor<?x256xf8E4M3FN>, %zi: tensor<?x256xf8E5M2>)
    -> (tensor<?x256xf8E4M3FN>, tensor<?x256xf8E5M2>) {
  %y, %z = fp8.rows ins(%x, %s : tensor<?x256xbf16>, tensor<1x1xf32>)
      outs(%yi, %zi : tensor<?x256xf8E4M3FN>, tensor<?x256xf8E5M2>) maps [#rows, #given, #rows, #rows] {
    ^bb0(%e: bf16, %f: f32):
      %a = fp8.row_encode %e scale %f : bf16, f32 -> f8E4M3FN
      %b = fp8.row_encode %e scale %f {division = #fp8.division<reciprocal>, overflow = #fp8.overflow<nan>}
          : bf16, f32 -> f8E5M2
      fp8.row_yield %a, %b : f8E4M3FN, f8E5M2
    } -> tensor<?x256xf8E4M3FN>, tensor<?x256xf8E5M2>
  return %y, %z : tensor<?x256xf8E4M3FN>, tensor<?x256xf8E5M2>
}
