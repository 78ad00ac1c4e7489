// RUN: fp8-opt %s --fp8-convert-params --remarks-filter=fp8 --split-input-file \
// RUN:     --allow-unregistered-dialect 2>&1 \
// RUN:   | FileCheck %s

// CHECK: remark: [Passed] convert-params | Category:fp8 | Function=converted
// CHECK-SAME: Remark="the parameter is passed as FP8 data and scales"
// CHECK-SAME: block="[1, 4]", format=f8E4M3FN, from=tensor<2x8xbf16>, param=w
func.func @converted(%w: tensor<2x8xbf16> {fp8.param = "w"}) -> (tensor<2x8xf8E4M3FN>, tensor<2x2xf32>) {
  %qi = tensor.empty() : tensor<2x8xf8E4M3FN>
  %si = tensor.empty() : tensor<2x2xf32>
  %q, %s = fp8.dynamic_quantize %w into %qi, %si block [1, 4]
      : tensor<2x8xbf16> -> tensor<2x8xf8E4M3FN>, tensor<2x2xf32>
  return %q, %s : tensor<2x8xf8E4M3FN>, tensor<2x2xf32>
}

// -----

// CHECK: remark: [Analysis] not-quantized | Category:fp8 | Function=bias
// CHECK-SAME: Reason="nothing quantizes it", Suggestion="run --fp8-quantize-matmul first", param=b, type=tensor<8xbf16>
func.func @bias(%b: tensor<8xbf16> {fp8.param = "b"}) -> tensor<8xbf16> {
  return %b : tensor<8xbf16>
}

// -----

// CHECK: remark: [Missed] other-use | Category:fp8 | Function=other_use
// CHECK-SAME: Reason="'linalg.negf' reads it as well", Suggestion="pass what it reads as a parameter of its own"
// CHECK: func.func @other_use(%{{.+}}: tensor<4xbf16> {fp8.param = "w"})
func.func @other_use(%w: tensor<4xbf16> {fp8.param = "w"}) -> (tensor<4xbf16>, tensor<4xf8E4M3FN>) {
  %e = tensor.empty() : tensor<4xbf16>
  %n = linalg.negf ins(%w : tensor<4xbf16>) outs(%e : tensor<4xbf16>) -> tensor<4xbf16>
  %q = fp8.cast %w : tensor<4xbf16> to tensor<4xf8E4M3FN>
  return %n, %q : tensor<4xbf16>, tensor<4xf8E4M3FN>
}

// -----

// CHECK: remark: [Missed] different-recipes | Category:fp8 | Function=different
// CHECK-SAME: Suggestion="give all matmuls on this parameter one recipe"
func.func @different(%w: tensor<4xbf16> {fp8.param = "w"}) -> (tensor<4xf8E5M2>, tensor<4xf8E4M3FN>) {
  %0 = fp8.cast %w : tensor<4xbf16> to tensor<4xf8E5M2>
  %1 = fp8.cast %w : tensor<4xbf16> to tensor<4xf8E4M3FN>
  return %0, %1 : tensor<4xf8E5M2>, tensor<4xf8E4M3FN>
}

// -----

// CHECK: remark: [Missed] has-callers | Category:fp8 | Function=callee
// CHECK-SAME: Reason="the module refers, or may refer, to function 'callee', whose arguments would change"
// CHECK: func.func private @callee(%{{.+}}: tensor<4xbf16> {fp8.param = "w"})
func.func private @callee(%w: tensor<4xbf16> {fp8.param = "w"}) -> tensor<4xf8E4M3FN> {
  %0 = fp8.cast %w : tensor<4xbf16> to tensor<4xf8E4M3FN>
  return %0 : tensor<4xf8E4M3FN>
}
func.func @caller(%w: tensor<4xbf16>) -> tensor<4xf8E4M3FN> {
  %0 = call @callee(%w) : (tensor<4xbf16>) -> tensor<4xf8E4M3FN>
  return %0 : tensor<4xf8E4M3FN>
}

// -----

// CHECK: remark: [Missed] dynamic-shape | Category:fp8 | Function=dynamic
// CHECK-SAME: Reason="expected a static shape"
func.func @dynamic(%w: tensor<?x4xbf16> {fp8.param = "w"}) -> tensor<?x4xf8E4M3FN> {
  %0 = fp8.cast %w : tensor<?x4xbf16> to tensor<?x4xf8E4M3FN>
  return %0 : tensor<?x4xf8E4M3FN>
}

// -----

// Rows of blocks of the reshaped weight do not correspond to blocks of the
// argument.
// CHECK: remark: [Missed] scattered-blocks | Category:fp8 | Function=scattered
// CHECK-SAME: Reason="blocks [2, 3] of the reshaped parameter are not blocks of the parameter"
func.func @scattered(%w: tensor<24xbf16> {fp8.param = "w"}) -> (tensor<4x6xf8E4M3FN>, tensor<2x2xf32>) {
  %e = tensor.expand_shape %w [[0, 1]] output_shape [4, 6] : tensor<24xbf16> into tensor<4x6xbf16>
  %qi = tensor.empty() : tensor<4x6xf8E4M3FN>
  %si = tensor.empty() : tensor<2x2xf32>
  %q, %s = fp8.dynamic_quantize %e into %qi, %si block [2, 3]
      : tensor<4x6xbf16> -> tensor<4x6xf8E4M3FN>, tensor<2x2xf32>
  return %q, %s : tensor<4x6xf8E4M3FN>, tensor<2x2xf32>
}

// -----

// An unknown operation may call the function.
// CHECK: remark: [Missed] has-callers | Category:fp8 | Function=perhaps_called
func.func @perhaps_called(%w: tensor<4xbf16> {fp8.param = "w"}) -> tensor<4xf8E4M3FN> {
  %0 = fp8.cast %w : tensor<4xbf16> to tensor<4xf8E4M3FN>
  return %0 : tensor<4xf8E4M3FN>
}
"unknown.table"() ({
  "unknown.end"() : () -> ()
}) : () -> ()

// -----

// A cast from FP8 is not a quantization.
// CHECK: remark: [Analysis] not-quantized | Category:fp8 | Function=already
// CHECK: func.func @already(%{{.+}}: tensor<4xf8E4M3FN> {fp8.param = "w"})
func.func @already(%w: tensor<4xf8E4M3FN> {fp8.param = "w"}) -> tensor<4xbf16> {
  %0 = fp8.cast %w : tensor<4xf8E4M3FN> to tensor<4xbf16>
  return %0 : tensor<4xbf16>
}
