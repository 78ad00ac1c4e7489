// RUN: fp8-opt %s --fp8-fold-weights --remarks-filter=fp8 --split-input-file 2>&1 \
// RUN:   | FileCheck %s

// CHECK: remark: [Passed] fold-weights | Category:fp8 | Function=folded
// CHECK-SAME: Remark="folded fp8.dynamic_quantize of a constant"
// CHECK-SAME: bytes_after=8, bytes_before=8, from=tensor<2x2xbf16>, to=tensor<2x2xf8E4M3FN>, weight=w.weight
func.func @folded() -> (tensor<2x2xf8E4M3FN>, tensor<1x1xf32>) {
  %w = arith.constant dense_resource<w.weight> : tensor<2x2xbf16>
  %qi = tensor.empty() : tensor<2x2xf8E4M3FN>
  %si = tensor.empty() : tensor<1x1xf32>
  %q, %s = fp8.dynamic_quantize %w into %qi, %si block [-1, -1]
      : tensor<2x2xbf16> -> tensor<2x2xf8E4M3FN>, tensor<1x1xf32>
  return %q, %s : tensor<2x2xf8E4M3FN>, tensor<1x1xf32>
}

{-#
  dialect_resources: {
    builtin: {
      w.weight: "0x02000000803F004040408040"
    }
  }
#-}

// -----

// CHECK: remark: [Missed] mutable-global | Category:fp8 | Function=mutable_global
// CHECK-SAME: Reason="the weight is loaded from a global that may change while the program runs"
// CHECK-SAME: Suggestion="make the global immutable and load it with ml_program.global_load_const"
ml_program.global private mutable @state(dense<[1.0, 2.0]> : tensor<2xbf16>) : tensor<2xbf16>
func.func @mutable_global() -> tensor<2xf8E4M3FN> {
  %w = ml_program.global_load @state : tensor<2xbf16>
  %0 = fp8.cast %w : tensor<2xbf16> to tensor<2xf8E4M3FN>
  return %0 : tensor<2xf8E4M3FN>
}

// -----

// CHECK: remark: [Missed] external-global | Category:fp8 | Function=external_global
// CHECK-SAME: Reason="the elements of global 'elsewhere' are not in the module"
ml_program.global public @elsewhere(#ml_program.extern<tensor<2xbf16>>) : tensor<2xbf16>
func.func @external_global() -> tensor<2xf8E4M3FN> {
  %w = ml_program.global_load_const @elsewhere : tensor<2xbf16>
  %0 = fp8.cast %w : tensor<2xbf16> to tensor<2xf8E4M3FN>
  return %0 : tensor<2xf8E4M3FN>
}

// -----

// CHECK: remark: [Missed] unsupported-constant | Category:fp8 | Function=sparse
// CHECK-SAME: Reason="the elements of the constant are not stored one after another"
func.func @sparse() -> tensor<4xf8E4M3FN> {
  %w = arith.constant sparse<[[0], [2]], [1.0, 2.0]> : tensor<4xbf16>
  %0 = fp8.cast %w : tensor<4xbf16> to tensor<4xf8E4M3FN>
  return %0 : tensor<4xf8E4M3FN>
}

// -----

// CHECK: remark: [Missed] dynamic-scale | Category:fp8 | Function=dynamic_scale
// CHECK-SAME: Suggestion="use fp8.dynamic_quantize or a constant scale"
func.func @dynamic_scale(%s: tensor<1xf32>) -> tensor<2xf8E4M3FN> {
  %w = arith.constant dense<[1.0, 2.0]> : tensor<2xbf16>
  %i = tensor.empty() : tensor<2xf8E4M3FN>
  %q = fp8.quantize %w scale(%s) into %i block [-1]
      : tensor<2xbf16>, tensor<1xf32> -> tensor<2xf8E4M3FN>
  return %q : tensor<2xf8E4M3FN>
}

// -----

// CHECK: remark: [Missed] scattered-reshape | Category:fp8 | Function=scattered
// CHECK-SAME: Suggestion="reshape the weight before it is transposed"
func.func @scattered() -> tensor<4xf8E4M3FN> {
  %w = arith.constant dense<[[1.0, 2.0], [3.0, 4.0]]> : tensor<2x2xbf16>
  %e = tensor.empty() : tensor<2x2xbf16>
  %t = linalg.transpose ins(%w : tensor<2x2xbf16>) outs(%e : tensor<2x2xbf16>) permutation = [1, 0]
  %c = tensor.collapse_shape %t [[0, 1]] : tensor<2x2xbf16> into tensor<4xbf16>
  %q = fp8.cast %c : tensor<4xbf16> to tensor<4xf8E4M3FN>
  return %q : tensor<4xf8E4M3FN>
}

// -----

// CHECK: remark: [Missed] dynamic-reshape | Category:fp8 | Function=dynamic_reshape
// CHECK-SAME: Suggestion="give reshapes and slices of the weight static shapes"
func.func @dynamic_reshape(%m: index, %n: index) -> tensor<?x?xf8E4M3FN> {
  %w = arith.constant dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xbf16>
  %c = tensor.cast %w : tensor<4xbf16> to tensor<?xbf16>
  %d = tensor.expand_shape %c [[0, 1]] output_shape [%m, %n] : tensor<?xbf16> into tensor<?x?xbf16>
  %q = fp8.cast %d : tensor<?x?xbf16> to tensor<?x?xf8E4M3FN>
  return %q : tensor<?x?xf8E4M3FN>
}

// -----

// CHECK: remark: [Missed] dynamic-reshape | Category:fp8 | Function=dynamic_slice
// CHECK-SAME: Suggestion="give reshapes and slices of the weight static shapes"
func.func @dynamic_slice(%i: index) -> tensor<1x2xf8E4M3FN> {
  %w = arith.constant dense<[[1.0, 2.0], [3.0, 4.0]]> : tensor<2x2xbf16>
  %d = tensor.extract_slice %w[%i, 0] [1, 2] [1, 1] : tensor<2x2xbf16> to tensor<1x2xbf16>
  %q = fp8.cast %d : tensor<1x2xbf16> to tensor<1x2xf8E4M3FN>
  return %q : tensor<1x2xf8E4M3FN>
}

// -----

// CHECK: remark: [Missed] unsupported-producer | Category:fp8 | Function=broadcast
// CHECK-SAME: Reason="'linalg.broadcast' between the constant and its quantization is not carried out at compile time"
func.func @broadcast() -> tensor<3x2xf8E4M3FN> {
  %w = arith.constant dense<[1.0, 2.0]> : tensor<2xbf16>
  %e = tensor.empty() : tensor<3x2xbf16>
  %b = linalg.broadcast ins(%w : tensor<2xbf16>) outs(%e : tensor<3x2xbf16>) dimensions = [0]
  %q = fp8.cast %b : tensor<3x2xbf16> to tensor<3x2xf8E4M3FN>
  return %q : tensor<3x2xf8E4M3FN>
}

// -----

// CHECK: remark: [Missed] argument-weight | Category:fp8 | Function=argument
// CHECK-SAME: Suggestion="run --fp8-convert-params to pass it as FP8 data and scales"
func.func @argument(%w: tensor<2xbf16> {fp8.param = "w.weight"}) -> tensor<2xf8E4M3FN> {
  %q = fp8.cast %w : tensor<2xbf16> to tensor<2xf8E4M3FN>
  return %q : tensor<2xf8E4M3FN>
}

// -----

// An activation is not a weight, so there is no remark.
// CHECK-NOT: remark
func.func @activation(%x: tensor<2xbf16>) -> tensor<2xf8E4M3FN> {
  %q = fp8.cast %x : tensor<2xbf16> to tensor<2xf8E4M3FN>
  return %q : tensor<2xf8E4M3FN>
}
