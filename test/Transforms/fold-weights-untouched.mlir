// After an error the module is unchanged, and the exit code is 1.
// RUN: not fp8-opt %s --fp8-fold-weights --mlir-print-ir-after-failure 2>&1 \
// RUN:   | FileCheck %s

// CHECK: error: {{.*}}expected resource 'lost' to hold 4 bytes
// CHECK-LABEL: func.func @good
//       CHECK: fp8.cast
func.func @good() -> tensor<2xf8E4M3FN> {
  %w = arith.constant dense<[1.0, 2.0]> : tensor<2xbf16>
  %q = fp8.cast %w : tensor<2xbf16> to tensor<2xf8E4M3FN>
  return %q : tensor<2xf8E4M3FN>
}

// CHECK-LABEL: func.func @bad
//       CHECK: dense_resource<lost>
//       CHECK: fp8.cast
func.func @bad() -> tensor<2xf8E4M3FN> {
  %w = arith.constant dense_resource<lost> : tensor<2xbf16>
  %q = fp8.cast %w : tensor<2xbf16> to tensor<2xf8E4M3FN>
  return %q : tensor<2xf8E4M3FN>
}
