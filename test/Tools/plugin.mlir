// Stock mlir-opt, with the plugin, parses, verifies and runs passes on fp8 IR;
// without it, it does not know the dialect.

// RUN: %load_plugin mlir-opt %s --load-dialect-plugin=%fp8_plugin \
// RUN:   --pass-pipeline='builtin.module(func.func(cse))' | FileCheck %s
// RUN: not mlir-opt %s 2>&1 | FileCheck %s --check-prefix=WITHOUT

// WITHOUT: Dialect `fp8' not found for custom op 'fp8.cast'

// CHECK-LABEL: func @cast
// CHECK: %[[Q:.*]] = fp8.cast
// CHECK-NOT: fp8.cast
// CHECK: return %[[Q]], %[[Q]]
func.func @cast(%x: f32) -> (f8E4M3FN, f8E4M3FN) {
  %p = fp8.cast %x : f32 to f8E4M3FN
  %q = fp8.cast %x : f32 to f8E4M3FN
  return %p, %q : f8E4M3FN, f8E4M3FN
}
