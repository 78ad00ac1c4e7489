// RUN: fp8-opt %s --fp8-fold-weights | FileCheck %s
// RUN: fp8-opt %s --fp8-fold-weights='max-dense-bytes=8' | FileCheck %s --check-prefix=SMALL
// The text and the bytecode have the same module.
// RUN: fp8-opt %s --fp8-fold-weights | fp8-opt | FileCheck %s
// RUN: fp8-opt %s --fp8-fold-weights --emit-bytecode | fp8-opt | FileCheck %s
// The names are the same without threads and with one thread for each weight.
// RUN: fp8-opt %s --fp8-fold-weights --mlir-disable-threading | FileCheck %s
// The pass runs on one function. Other functions may read its globals and
// resources.
// RUN: fp8-opt %s --pass-pipeline='builtin.module(func.func(fp8-fold-weights))' \
// RUN:   | FileCheck %s --check-prefix=NESTED

// NESTED: ml_program.global private @embedding
// NESTED: func.func @global
// NESTED: dense_resource<embedding.fp8>

// Two functions quantize one weight in the same way, so they share a resource.
// CHECK-LABEL: func.func @shared_one
//       CHECK: arith.constant dense_resource<layer.weight.fp8> : tensor<2x4xf8E4M3FN>
//       CHECK: arith.constant dense<{{.+}}> : tensor<2x2xf32>
func.func @shared_one() -> (tensor<2x4xf8E4M3FN>, tensor<2x2xf32>) {
  %w = arith.constant dense_resource<layer.weight> : tensor<2x4xbf16>
  %qi = tensor.empty() : tensor<2x4xf8E4M3FN>
  %si = tensor.empty() : tensor<2x2xf32>
  %q, %s = fp8.dynamic_quantize %w into %qi, %si block [1, 2]
      : tensor<2x4xbf16> -> tensor<2x4xf8E4M3FN>, tensor<2x2xf32>
  return %q, %s : tensor<2x4xf8E4M3FN>, tensor<2x2xf32>
}

// CHECK-LABEL: func.func @shared_two
//       CHECK: arith.constant dense_resource<layer.weight.fp8> : tensor<2x4xf8E4M3FN>
func.func @shared_two() -> (tensor<2x4xf8E4M3FN>, tensor<2x2xf32>) {
  %w = arith.constant dense_resource<layer.weight> : tensor<2x4xbf16>
  %qi = tensor.empty() : tensor<2x4xf8E4M3FN>
  %si = tensor.empty() : tensor<2x2xf32>
  %q, %s = fp8.dynamic_quantize %w into %qi, %si block [1, 2]
      : tensor<2x4xbf16> -> tensor<2x4xf8E4M3FN>, tensor<2x2xf32>
  return %q, %s : tensor<2x4xf8E4M3FN>, tensor<2x2xf32>
}

// Another recipe makes another resource with another name.
// CHECK-LABEL: func.func @other_recipe
//       CHECK: arith.constant dense_resource<layer.weight.fp8_1> : tensor<2x4xf8E5M2>
func.func @other_recipe() -> (tensor<2x4xf8E5M2>, tensor<1x1xf32>) {
  %w = arith.constant dense_resource<layer.weight> : tensor<2x4xbf16>
  %qi = tensor.empty() : tensor<2x4xf8E5M2>
  %si = tensor.empty() : tensor<1x1xf32>
  %q, %s = fp8.dynamic_quantize %w into %qi, %si block [-1, -1]
      : tensor<2x4xbf16> -> tensor<2x4xf8E5M2>, tensor<1x1xf32>
  return %q, %s : tensor<2x4xf8E5M2>, tensor<1x1xf32>
}

// If a global has a resource, the new resource is named after the global.
// CHECK-LABEL: func.func @global
//       CHECK: arith.constant dense_resource<embedding.fp8> : tensor<3xf8E4M3FN>
ml_program.global private @embedding(dense_resource<data> : tensor<3xbf16>) : tensor<3xbf16>
func.func @global() -> tensor<3xf8E4M3FN> {
  %w = ml_program.global_load_const @embedding : tensor<3xbf16>
  %0 = fp8.cast %w : tensor<3xbf16> to tensor<3xf8E4M3FN>
  return %0 : tensor<3xf8E4M3FN>
}

// A weight that another operation reads stays.
// CHECK-LABEL: func.func @also_read
//   CHECK-DAG: arith.constant dense_resource<both.fp8> : tensor<3xf8E4M3FN>
//   CHECK-DAG: arith.constant dense_resource<both> : tensor<3xbf16>
func.func @also_read() -> (tensor<3xf8E4M3FN>, tensor<3xbf16>) {
  %w = arith.constant dense_resource<both> : tensor<3xbf16>
  %0 = fp8.cast %w : tensor<3xbf16> to tensor<3xf8E4M3FN>
  return %0, %w : tensor<3xf8E4M3FN>, tensor<3xbf16>
}

// The old data are removed if no operation reads them.
//       CHECK: dialect_resources
//   CHECK-NOT: {{(layer.weight|data):}}
//   CHECK-DAG: both: "0x02000000803F0040C040"
//   CHECK-DAG: both.fp8: "0x1000000038404C"
//   CHECK-DAG: embedding.fp8: "0x10000000484448"
//   CHECK-DAG: layer.weight.fp8: "0x10000000767E7A7E7EEA7AFE"
//   CHECK-DAG: layer.weight.fp8_1: "0x100000006F7375777BF175F7"
//   CHECK-NOT: {{(layer.weight|data):}}

// Scales of more than eight bytes become a resource.
// SMALL-LABEL: func.func @shared_one
//       SMALL: arith.constant dense_resource<layer.weight.scale> : tensor<2x2xf32>
// SMALL-LABEL: func.func @other_recipe
//       SMALL: arith.constant dense<{{.+}}> : tensor<1x1xf32>
//       SMALL: layer.weight.scale: "0x100000002549923B

{-#
  dialect_resources: {
    builtin: {
      layer.weight: "0x02000000803F0040404080400041C0BF404080C0",
      data: "0x02000000804040408040",
      both: "0x02000000803F0040C040"
    }
  }
#-}
