// With the plugin, stock mlir-opt parses, verifies and rewrites fp8 IR. Without
// it, mlir-opt does not know the dialect. Passes and pipelines of a plugin are
// named in --pass-pipeline.

// RUN: %load_plugin mlir-opt %s --load-dialect-plugin=%fp8_plugin \
// RUN:   --pass-pipeline='builtin.module(func.func(cse))' | FileCheck %s
// RUN: %load_plugin mlir-opt %s --load-dialect-plugin=%fp8_plugin --load-pass-plugin=%fp8_plugin \
// RUN:   --pass-pipeline='builtin.module(fp8-quantize-matmul{recipe=row})' \
// RUN:   | FileCheck %s --check-prefix=PASS
// RUN: %load_plugin mlir-opt %s --load-dialect-plugin=%fp8_plugin --load-pass-plugin=%fp8_plugin \
// RUN:   --pass-pipeline='builtin.module(fp8-quantize-pipeline{recipe=block})' \
// RUN:   | FileCheck %s --check-prefix=PIPELINE
// RUN: %load_plugin mlir-opt %s --load-dialect-plugin=%fp8_plugin --load-pass-plugin=%fp8_plugin \
// RUN:   --pass-pipeline='builtin.module(fp8-to-cpu-pipeline{recipe=block})' \
// RUN:   | FileCheck %s --check-prefix=CPU
// RUN: not mlir-opt %s 2>&1 | FileCheck %s --check-prefix=WITHOUT

// A program that does not use the shared library of MLIR refuses the plugin,
// because the plugin returns version 0.
// RUN: %llvm_tools_dir/clang %S/Inputs/plugin_host.c -o %t.host -ldl
// RUN: %load_plugin %t.host %fp8_plugin 2>&1 | FileCheck %s --check-prefix=HOST
// HOST: fp8 plugin: expected a program that uses libMLIR.so.22.1, as the plugin does, got one with its own copy of MLIR
// HOST: version 0

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

// PASS-LABEL: func @layer
// PASS: fp8.dynamic_quantize {{.*}} block [1, -1] : tensor<16x256xbf16>
// PASS: fp8.dynamic_quantize {{.*}} block [-1, 1] : tensor<256x128xbf16>
// PASS: fp8.scaled_matmul
// PASS: fp8.dequantize

// PIPELINE-LABEL: func @layer
// PIPELINE-COUNT-1: fp8.dynamic_quantize {{.*}} block [1, 128]
// PIPELINE-NOT: fp8.dynamic_quantize
// PIPELINE: fp8.scaled_matmul

// CPU-NOT: fp8.
// CPU: llvm.func @layer
func.func @layer(%x: tensor<16x256xbf16>) -> tensor<16x128xbf16> {
  %w = arith.constant dense<0.5> : tensor<256x128xbf16>
  %zero = arith.constant dense<0.0> : tensor<16x128xbf16>
  %y = linalg.matmul ins(%x, %w : tensor<16x256xbf16>, tensor<256x128xbf16>)
                     outs(%zero : tensor<16x128xbf16>) -> tensor<16x128xbf16>
  return %y : tensor<16x128xbf16>
}
