// After an error the module is unchanged. No matmul is rewritten, not even the
// first one, which could be.
// RUN: not fp8-opt %s --fp8-quantize-matmul --mlir-print-ir-after-failure \
// RUN:   2> %t.log
// RUN: FileCheck %s --check-prefix=ERROR < %t.log
// RUN: sed -n '/^module/,/^}/p' %t.log > %t.after
// RUN: fp8-opt %s | sed -n '/^module/,/^}/p' > %t.before
// RUN: diff %t.before %t.after

// No output and no report are written.
// RUN: rm -f %t.mlir %t.json
// RUN: not fp8-opt %s --fp8-quantize-pipeline --fp8-report=%t.json -o %t.mlir
// RUN: not test -e %t.mlir
// RUN: not test -e %t.json

func.func @good(%x: tensor<64x64xbf16>, %w: tensor<64x32xbf16>,
    %init: tensor<64x32xf32>) -> tensor<64x32xf32> {
  %0 = linalg.matmul ins(%x, %w : tensor<64x64xbf16>, tensor<64x32xbf16>)
      outs(%init : tensor<64x32xf32>) -> tensor<64x32xf32>
  return %0 : tensor<64x32xf32>
}

// The same holds for this matmul, which has another form.
func.func @good_convolution(%x: tensor<1x64x4x4xbf16>, %w: tensor<32x64x2x2xbf16>,
    %init: tensor<1x32x2x2xf32>) -> tensor<1x32x2x2xf32> {
  %0 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>}
      ins(%x, %w : tensor<1x64x4x4xbf16>, tensor<32x64x2x2xbf16>)
      outs(%init : tensor<1x32x2x2xf32>) -> tensor<1x32x2x2xf32>
  return %0 : tensor<1x32x2x2xf32>
}

func.func @bad(%x: tensor<64x64xbf16>,
    %init: tensor<64x32xf32>) -> tensor<64x32xf32> {
  %w = arith.constant dense_resource<__elided__> : tensor<64x32xbf16>
  // ERROR: untouched.mlir:[[#@LINE+1]]:8: error: expected the data of resource '__elided__'
  %0 = linalg.matmul ins(%x, %w : tensor<64x64xbf16>, tensor<64x32xbf16>)
      outs(%init : tensor<64x32xf32>) -> tensor<64x32xf32>
  return %0 : tensor<64x32xf32>
}
