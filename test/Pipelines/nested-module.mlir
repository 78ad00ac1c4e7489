// The error is at the inner module, and not at its contents.

// RUN: not fp8-opt %s --fp8-to-cpu-pipeline 2>&1 | FileCheck %s
// RUN: not fp8-compile %s --chip=sm_90a -o %t.so 2>&1 | FileCheck %s

// CHECK-NOT: error
// CHECK: nested-module.mlir:[[#@LINE+3]]:{{.*}}: error: expected one module with functions, got another module inside of it: take its functions out
// CHECK-NOT: error
// CHECK-NOT: see current operation
module { module @inner {
  func.func @f(%x: tensor<4xf32>) -> tensor<4xf32> {
    %0 = math.exp %x : tensor<4xf32>
    return %0 : tensor<4xf32>
  }
}
}
