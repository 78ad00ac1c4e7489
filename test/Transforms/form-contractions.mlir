// Contractions that kernels multiply become fp8.scaled_matmul.
// RUN: fp8-opt %s --fp8-form-contractions --canonicalize | FileCheck %s

#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>

// CHECK-DAG: #[[$MK:.*]] = affine_map<(d0, d1, d2) -> (d0, d2)>
// CHECK-DAG: #[[$NK:.*]] = affine_map<(d0, d1, d2) -> (d1, d2)>
// CHECK-DAG: #[[$MN:.*]] = affine_map<(d0, d1, d2) -> (d0, d1)>
// CHECK-DAG: #[[$BLOCK:.*]] = affine_map<(d0, d1, d2) -> (d1 floordiv 128, d2 floordiv 128)>

// The weight is decoded in the kernel. The sum is added to the init and rounded
// once.
// CHECK-LABEL: func.func @block(
// CHECK-SAME: %[[X:.*]]: tensor<?x256xbf16>, %[[Q:.*]]: tensor<512x256xf8E4M3FN>, %[[S:.*]]: tensor<4x2xf32>, %[[INIT:[^:]*]]:
// CHECK-NEXT: %[[Y:.*]] = fp8.scaled_matmul %[[X]], %[[Q]] scale(%[[S]] : tensor<4x2xf32>) into %[[INIT]]
// CHECK-SAME: maps [#[[$MK]], #[[$NK]], #[[$BLOCK]], #[[$MN]]]
// CHECK-SAME: {note = "kept"} : tensor<?x256xbf16>, tensor<512x256xf8E4M3FN> -> tensor<?x512xbf16>
// CHECK-NEXT: return %[[Y]]
func.func @block(%x: tensor<?x256xbf16>, %q: tensor<512x256xf8E4M3FN>,
                 %s: tensor<4x2xf32>, %init: tensor<?x512xbf16>) -> tensor<?x512xbf16> {
  %0 = tensor.empty() : tensor<512x256xbf16>
  %w = fp8.dequantize %q scales(%s : tensor<4x2xf32>) into %0
      maps [affine_map<(n, k) -> (n floordiv 128, k floordiv 128)>]
      : tensor<512x256xf8E4M3FN> -> tensor<512x256xbf16>
  %y = linalg.matmul indexing_maps = [#a, #b, #c] {note = "kept"}
      ins(%x, %w : tensor<?x256xbf16>, tensor<512x256xbf16>)
      outs(%init : tensor<?x512xbf16>) -> tensor<?x512xbf16>
  return %y : tensor<?x512xbf16>
}

// The dequantized weight stays for another operation that reads it. The zeros
// are removed.
// CHECK-LABEL: func.func @bf16_scale_and_other_use
// CHECK-DAG: %[[DQ:.*]] = fp8.dequantize
// CHECK-DAG: %[[E:.*]] = tensor.empty() : tensor<8x16xf32>
// CHECK-NOT: linalg.fill
// CHECK: %[[Y:.*]] = fp8.scaled_matmul %{{.*}}, %{{.*}} scale(%{{.*}} : tensor<16x1xbf16>) into %[[E]]
// CHECK-SAME: epilogue {
// CHECK-NEXT: ^bb0(%[[ACC:.*]]: f32):
// CHECK-NEXT: fp8.yield %[[ACC]] : f32
// CHECK: return %[[Y]], %[[DQ]]
func.func @bf16_scale_and_other_use(
    %x: tensor<8x64xf16>, %q: tensor<16x64xf8E5M2>, %s: tensor<16x1xbf16>) -> (tensor<8x16xf32>, tensor<16x64xf16>) {
  %zero = arith.constant 0.0 : f32
  %0 = tensor.empty() : tensor<16x64xf16>
  %w = fp8.dequantize %q scales(%s : tensor<16x1xbf16>) into %0
      maps [affine_map<(n, k) -> (n, 0)>] : tensor<16x64xf8E5M2> -> tensor<16x64xf16>
  %1 = tensor.empty() : tensor<8x16xf32>
  %init = linalg.fill ins(%zero : f32) outs(%1 : tensor<8x16xf32>) -> tensor<8x16xf32>
  %y = linalg.matmul indexing_maps = [#a, #b, #c]
      ins(%x, %w : tensor<8x64xf16>, tensor<16x64xf16>)
      outs(%init : tensor<8x16xf32>) -> tensor<8x16xf32>
  return %y, %w : tensor<8x16xf32>, tensor<16x64xf16>
}

// The weight is the first operand. Another product is rounded before it is
// widened, which is possible only in kernels that decode.
// CHECK-LABEL: func.func @left
// CHECK: fp8.scaled_matmul %{{.*}}, %{{.*}} into %{{.*}} : tensor<16x64xf8E4M3FN>, tensor<8x64xbf16> -> tensor<16x8xf32>
func.func @left(%q: tensor<16x64xf8E4M3FN>, %x: tensor<8x64xbf16>, %init: tensor<16x8xf32>) -> tensor<16x8xf32> {
  %0 = tensor.empty() : tensor<16x64xbf16>
  %w = fp8.dequantize %q into %0 : tensor<16x64xf8E4M3FN> -> tensor<16x64xbf16>
  %y = linalg.generic {indexing_maps = [#a, #b, #c], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%w, %x : tensor<16x64xbf16>, tensor<8x64xbf16>) outs(%init : tensor<16x8xf32>) {
  ^bb0(%e: bf16, %f: bf16, %acc: f32):
    %p = arith.mulf %e, %f : bf16
    %v = arith.extf %p : bf16 to f32
    %r = arith.addf %acc, %v : f32
    linalg.yield %r : f32
  } -> tensor<16x8xf32>
  return %y : tensor<16x8xf32>
}

// No operand is FP8. There is a batch; a bf16 result that starts from zero is rounded in an epilogue; zeros are a
// constant.
// CHECK-LABEL: func.func @unquantized
// CHECK-NOT: linalg
// CHECK: %[[S:.*]] = fp8.scaled_matmul {{.*}} epilogue {
// CHECK-NEXT: ^bb0(%[[ACC:.*]]: f32):
// CHECK-NEXT: %[[R:.*]] = arith.truncf %[[ACC]] : f32 to bf16
// CHECK-NEXT: fp8.yield %[[R]] : bf16
// CHECK-NEXT: } : tensor<24x?x128xbf16>, tensor<24x128x?xbf16> -> tensor<24x?x?xbf16>
// CHECK: %[[T:.*]] = fp8.scaled_matmul {{.*}} epilogue {
// CHECK-NEXT: ^bb0(%[[ACC:.*]]: f32):
// CHECK-NEXT: fp8.yield %[[ACC]] : f32
// CHECK-NEXT: } : tensor<8x20xf32>, tensor<20x32xf16> -> tensor<8x32xf32>
// CHECK: return %[[S]], %[[T]]
func.func @unquantized(%q: tensor<24x?x128xbf16>, %k: tensor<24x128x?xbf16>, %o: tensor<24x?x?xbf16>,
                       %x: tensor<8x20xf32>, %w: tensor<20x32xf16>) -> (tensor<24x?x?xbf16>, tensor<8x32xf32>) {
  %zero = arith.constant 0.0 : bf16
  %init = linalg.fill ins(%zero : bf16) outs(%o : tensor<24x?x?xbf16>) -> tensor<24x?x?xbf16>
  %s = linalg.batch_matmul ins(%q, %k : tensor<24x?x128xbf16>, tensor<24x128x?xbf16>)
      outs(%init : tensor<24x?x?xbf16>) -> tensor<24x?x?xbf16>
  %zeros = arith.constant dense<0.0> : tensor<8x32xf32>
  %t = linalg.matmul ins(%x, %w : tensor<8x20xf32>, tensor<20x32xf16>) outs(%zeros : tensor<8x32xf32>) -> tensor<8x32xf32>
  return %s, %t : tensor<24x?x?xbf16>, tensor<8x32xf32>
}

// The inits stay if they are -0, or if something was inserted into the zeros.
// CHECK-LABEL: func.func @not_zero
// CHECK-COUNT-2: fp8.scaled_matmul {{.*}} maps [#[[$MK]], #[[$NK]], #[[$MN]]] : tensor
func.func @not_zero(%x: tensor<8x32xf32>, %w: tensor<16x32xf32>, %i: tensor<8x16xf32>) -> (tensor<8x16xf32>, tensor<8x16xf32>) {
  %minus = arith.constant -0.0 : f32
  %zero = arith.constant 0.0 : f32
  %0 = linalg.fill ins(%minus : f32) outs(%i : tensor<8x16xf32>) -> tensor<8x16xf32>
  %s = linalg.matmul indexing_maps = [#a, #b, #c] ins(%x, %w : tensor<8x32xf32>, tensor<16x32xf32>)
      outs(%0 : tensor<8x16xf32>) -> tensor<8x16xf32>
  %1 = linalg.fill ins(%zero : f32) outs(%i : tensor<8x16xf32>) -> tensor<8x16xf32>
  %2 = linalg.exp ins(%1 : tensor<8x16xf32>) outs(%i : tensor<8x16xf32>) -> tensor<8x16xf32>
  %t = linalg.matmul indexing_maps = [#a, #b, #c] ins(%x, %w : tensor<8x32xf32>, tensor<16x32xf32>)
      outs(%2 : tensor<8x16xf32>) -> tensor<8x16xf32>
  return %s, %t : tensor<8x16xf32>, tensor<8x16xf32>
}

// These are dequantized before the matmul, because kernels cannot decode them: a format without
// instructions, scales for less than 32 elements of K, two scales, another type than that of the
// other operand. The accumulator of a matmul is not a weight.
// CHECK-LABEL: func.func @dequantized
// CHECK-COUNT-5: fp8.dequantize
// CHECK-COUNT-5: fp8.scaled_matmul {{.*}} : tensor<8x64x{{b?f(16|32)}}>, tensor<16x64x{{bf16|f32}}>
func.func @dequantized(%x: tensor<8x64xbf16>, %h: tensor<8x64xf16>, %z: tensor<16x64xf8E4M3FNUZ>, %q: tensor<16x64xf8E4M3FN>,
                       %acc: tensor<16x64xf32>, %s: tensor<16x4xf32>, %r: tensor<16x1xf32>, %t: tensor<1x1xf32>,
                       %i0: tensor<8x16xf32>, %i1: tensor<8x16xf32>, %i2: tensor<8x16xf32>, %i3: tensor<8x16xf32>, %i4: tensor<8x16xf32>)
    -> (tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>) {
  %0 = tensor.empty() : tensor<16x64xbf16>
  %w0 = fp8.dequantize %z into %0 : tensor<16x64xf8E4M3FNUZ> -> tensor<16x64xbf16>
  %w1 = fp8.dequantize %q scales(%s : tensor<16x4xf32>) into %0 maps [affine_map<(n, k) -> (n, k floordiv 16)>]
      : tensor<16x64xf8E4M3FN> -> tensor<16x64xbf16>
  %w2 = fp8.dequantize %q scales(%r, %t : tensor<16x1xf32>, tensor<1x1xf32>) into %0
      maps [affine_map<(n, k) -> (n, 0)>, affine_map<(n, k) -> (0, 0)>] : tensor<16x64xf8E4M3FN> -> tensor<16x64xbf16>
  %w3 = fp8.dequantize %acc into %0 : tensor<16x64xf32> -> tensor<16x64xbf16>
  %1 = tensor.empty() : tensor<16x64xbf16>
  %w4 = fp8.dequantize %q scales(%r : tensor<16x1xf32>) into %1 maps [affine_map<(n, k) -> (n, 0)>]
      : tensor<16x64xf8E4M3FN> -> tensor<16x64xbf16>
  %y0 = linalg.matmul indexing_maps = [#a, #b, #c] ins(%x, %w0 : tensor<8x64xbf16>, tensor<16x64xbf16>) outs(%i0 : tensor<8x16xf32>) -> tensor<8x16xf32>
  %y1 = linalg.matmul indexing_maps = [#a, #b, #c] ins(%x, %w1 : tensor<8x64xbf16>, tensor<16x64xbf16>) outs(%i1 : tensor<8x16xf32>) -> tensor<8x16xf32>
  %y2 = linalg.matmul indexing_maps = [#a, #b, #c] ins(%x, %w2 : tensor<8x64xbf16>, tensor<16x64xbf16>) outs(%i2 : tensor<8x16xf32>) -> tensor<8x16xf32>
  %y3 = linalg.matmul indexing_maps = [#a, #b, #c] ins(%x, %w3 : tensor<8x64xbf16>, tensor<16x64xbf16>) outs(%i3 : tensor<8x16xf32>) -> tensor<8x16xf32>
  %y4 = linalg.matmul indexing_maps = [#a, #b, #c] ins(%h, %w4 : tensor<8x64xf16>, tensor<16x64xbf16>) outs(%i4 : tensor<8x16xf32>) -> tensor<8x16xf32>
  return %y0, %y1, %y2, %y3, %y4 : tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>
}

// These stay, because no kernel multiplies them: a product that is rounded before it is widened, no rows and columns,
// no K, other types, rows that are not adjacent.
// CHECK-LABEL: func.func @left_alone
// CHECK-NOT: fp8.scaled_matmul
// CHECK: return
func.func @left_alone(%b: tensor<8x8xbf16>, %f: tensor<8x8xf32>, %v: tensor<8xbf16>, %s: tensor<f32>, %o: tensor<8x1xbf16>,
                      %p: tensor<1x8xbf16>, %d: tensor<8x8xf64>, %x: tensor<2x8x8x8xf32>, %w: tensor<2x8x8xf32>, %i: tensor<2x8x8x8xf32>)
    -> (tensor<8x8xf32>, tensor<f32>, tensor<8x8xf32>, tensor<8x8xf64>, tensor<2x8x8x8xf32>) {
  %0 = linalg.generic {indexing_maps = [#a, #b, #c], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%b, %b : tensor<8x8xbf16>, tensor<8x8xbf16>) outs(%f : tensor<8x8xf32>) {
  ^bb0(%e: bf16, %g: bf16, %acc: f32):
    %p0 = arith.mulf %e, %g : bf16
    %u = arith.extf %p0 : bf16 to f32
    %r = arith.addf %acc, %u : f32
    linalg.yield %r : f32
  } -> tensor<8x8xf32>
  %1 = linalg.dot ins(%v, %v : tensor<8xbf16>, tensor<8xbf16>) outs(%s : tensor<f32>) -> tensor<f32>
  %2 = linalg.matmul ins(%o, %p : tensor<8x1xbf16>, tensor<1x8xbf16>) outs(%f : tensor<8x8xf32>) -> tensor<8x8xf32>
  %3 = linalg.matmul ins(%d, %d : tensor<8x8xf64>, tensor<8x8xf64>) outs(%d : tensor<8x8xf64>) -> tensor<8x8xf64>
  %4 = linalg.generic {indexing_maps = [affine_map<(b, i, n, j, k) -> (b, i, k, j)>, affine_map<(b, i, n, j, k) -> (b, n, k)>,
                                        affine_map<(b, i, n, j, k) -> (b, i, j, n)>],
                       iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]}
      ins(%x, %w : tensor<2x8x8x8xf32>, tensor<2x8x8xf32>) outs(%i : tensor<2x8x8x8xf32>) {
  ^bb0(%e: f32, %g: f32, %acc: f32):
    %q = arith.mulf %e, %g : f32
    %r = arith.addf %acc, %q : f32
    linalg.yield %r : f32
  } -> tensor<2x8x8x8xf32>
  return %0, %1, %2, %3, %4 : tensor<8x8xf32>, tensor<f32>, tensor<8x8xf32>, tensor<8x8xf64>, tensor<2x8x8x8xf32>
}
