// Tests each named recipe, each override, and the precedence of recipes.

// RUN: fp8-opt %s --fp8-quantize-matmul="recipe=cast" | FileCheck %s --check-prefix=CAST
// RUN: fp8-opt %s --fp8-quantize-matmul="recipe=tensor" | FileCheck %s --check-prefix=TENSOR
// RUN: fp8-opt %s --fp8-quantize-matmul="recipe=tensor-static act-scale=0.75" | FileCheck %s --check-prefix=STATIC
// RUN: fp8-opt %s --fp8-quantize-matmul="recipe=tensor-static act-scale=0.75 scale-type=bf16" | FileCheck %s --check-prefix=STATICBF16
// RUN: fp8-opt %s --fp8-quantize-matmul="recipe=tensor-static act-scale=0.75 scale-type=f8E8M0FNU" | FileCheck %s --check-prefix=STATICE8M0
// RUN: fp8-opt %s --fp8-quantize-matmul="recipe=row" | FileCheck %s --check-prefix=ROW
// RUN: fp8-opt %s --fp8-quantize-matmul | FileCheck %s --check-prefix=BLOCK
// RUN: fp8-opt %s --fp8-quantize-matmul="recipe=group64" | FileCheck %s --check-prefix=GROUP
// RUN: fp8-opt %s --fp8-quantize-matmul="recipe=mx" | FileCheck %s --check-prefix=MX
// RUN: fp8-opt %s --fp8-quantize-matmul="recipe=weight-only:group64" | FileCheck %s --check-prefix=WO
// RUN: fp8-opt %s --fp8-quantize-matmul="recipe=weight-only:cast target=sm_86 bad-input=refuse" | FileCheck %s --check-prefix=WOCAST
// RUN: fp8-opt %s --fp8-quantize-matmul="recipe=block act-block=2x32 weight-block=-1x16 act-format=f8E5M2 scale-type=bf16 scale-rounding=pow2_nearest amax-floor=0.0625 division=reciprocal overflow=nan accumulate=fast" | FileCheck %s --check-prefix=OVERRIDE
// RUN: fp8-opt %s --fp8-quantize-matmul="recipe=mx format=f8E5M2 weight-format=f8E4M3FN scale-type=f32" | FileCheck %s --check-prefix=MXF32

// CAST-LABEL: func @options
// CAST: %[[X:.*]] = fp8.cast %arg0 : tensor<4x200xbf16> to tensor<4x200xf8E4M3FN>
// CAST: %[[W:.*]] = fp8.cast %arg1 : tensor<200x16xbf16> to tensor<200x16xf8E4M3FN>
// CAST: fp8.scaled_matmul %[[X]], %[[W]] into
// CAST-NOT: fp8.dequantize
// CAST: return

// TENSOR-DAG: #[[$ALL:.*]] = affine_map<(d0, d1) -> (0, 0)>
// TENSOR-LABEL: func @options
// TENSOR: fp8.dynamic_quantize %arg0 {{.*}} block [-1, -1] : tensor<4x200xbf16> -> tensor<4x200xf8E4M3FN>, tensor<1x1xf32>
// TENSOR: fp8.dynamic_quantize %arg1 {{.*}} block [-1, -1] : tensor<200x16xbf16> -> tensor<200x16xf8E4M3FN>, tensor<1x1xf32>
// TENSOR: fp8.dequantize {{.*}} maps [#[[$ALL]], #[[$ALL]]]

// STATIC-LABEL: func @options
// STATIC: %[[S:.*]] = arith.constant dense<7.500000e-01> : tensor<1x1xf32>
// STATIC: %[[Q:.*]] = fp8.quantize %arg0 scale(%[[S]]) into {{.*}} block [-1, -1] : tensor<4x200xbf16>, tensor<1x1xf32>
// STATIC: %[[W:.*]]:2 = fp8.dynamic_quantize %arg1 {{.*}} block [-1, -1]
// STATIC: fp8.scaled_matmul %[[Q]], %[[W]]#0
// STATIC: fp8.dequantize {{.*}} scales(%[[S]], %[[W]]#1
// The attribute of an op takes precedence over the option.
// STATIC-LABEL: func @op_attributes
// STATIC: arith.constant dense<2.500000e-01> : tensor<1x1xf32>

// STATICBF16-LABEL: func @options
// STATICBF16: arith.constant dense<7.500000e-01> : tensor<1x1xbf16>

// An E8M0 scale is a power of two: 0.75 becomes 1.
// STATICE8M0-LABEL: func @options
// STATICE8M0: arith.constant dense<1.000000e+00> : tensor<1x1xf8E8M0FNU>

// ROW-LABEL: func @options
// ROW: fp8.dynamic_quantize %arg0 {{.*}} block [1, -1] : {{.*}}, tensor<4x1xf32>
// ROW: fp8.dynamic_quantize %arg1 {{.*}} block [-1, 1] : {{.*}}, tensor<1x16xf32>
// ROW: fp8.scaled_matmul %{{[0-9]+}}#0, %{{[0-9]+}}#0 into

// BLOCK-LABEL: func @options
// BLOCK: fp8.dynamic_quantize %arg0 {{.*}} block [1, 128] : {{.*}}, tensor<4x2xf32>
// BLOCK: fp8.dynamic_quantize %arg1 {{.*}} block [128, 128] : {{.*}}, tensor<2x1xf32>
// BLOCK: fp8.scaled_matmul
// The attribute that is nearest to the op decides: op, function, module, and
// then the option.
// BLOCK-LABEL: func @op_attributes
// BLOCK: fp8.dynamic_quantize {{.*}} block [1, 50]
// BLOCK: fp8.dynamic_quantize {{.*}} block [25, -1]
// BLOCK-LABEL: func @function_attribute
// BLOCK: fp8.dynamic_quantize {{.*}} block [1, 20]
// BLOCK: fp8.dynamic_quantize {{.*}} block [20, 1]
// BLOCK-LABEL: func @module_attribute
// BLOCK: fp8.dynamic_quantize {{.*}} block [1, 100]
// BLOCK: fp8.dynamic_quantize {{.*}} block [100, 2]

// GROUP-LABEL: func @options
// GROUP: fp8.dynamic_quantize %arg0 {{.*}} block [1, 64] : {{.*}}, tensor<4x4xf32>
// GROUP: fp8.dynamic_quantize %arg1 {{.*}} block [64, 1] : {{.*}}, tensor<4x16xf32>

// MX-LABEL: func @options
// MX: fp8.dynamic_quantize %arg0 {{.*}} block [1, 32] {scale_rounding = #fp8.scale_rounding<pow2_ceil>} : {{.*}}, tensor<4x7xf8E8M0FNU>
// MX: fp8.dynamic_quantize %arg1 {{.*}} block [32, 1] {scale_rounding = #fp8.scale_rounding<pow2_ceil>} : {{.*}}, tensor<7x16xf8E8M0FNU>

// WO-LABEL: func @options
// WO: %[[W:.*]]:2 = fp8.dynamic_quantize %arg1 {{.*}} block [64, 1]
// WO: %[[D:.*]] = fp8.dequantize %[[W]]#0 scales(%[[W]]#1 : tensor<4x16xf32>) {{.*}} : tensor<200x16xf8E4M3FN> -> tensor<200x16xbf16>
// WO: linalg.matmul ins(%arg0, %[[D]]

// WOCAST-LABEL: func @options
// WOCAST: %[[W:.*]] = fp8.cast %arg1 : tensor<200x16xbf16> to tensor<200x16xf8E4M3FN>
// WOCAST: %[[D:.*]] = fp8.dequantize %[[W]] into {{.*}} : tensor<200x16xf8E4M3FN> -> tensor<200x16xbf16>
// WOCAST: linalg.matmul ins(%arg0, %[[D]]

// OVERRIDE-LABEL: func @options
// OVERRIDE: fp8.dynamic_quantize %arg0 {{.*}} block [2, 32] {amax_floor = 6.250000e-02 : f32, division = #fp8.division<reciprocal>, overflow = #fp8.overflow<nan>, scale_rounding = #fp8.scale_rounding<pow2_nearest>} : {{.*}} -> tensor<4x200xf8E5M2>, tensor<2x7xbf16>
// OVERRIDE: fp8.dynamic_quantize %arg1 {{.*}} block [16, -1] {{.*}} -> tensor<200x16xf8E4M3FN>, tensor<13x1xbf16>
// OVERRIDE: fp8.scaled_matmul {{.*}} {accumulate = #fp8.accumulate<fast>}

// MXF32-LABEL: func @options
// MXF32: fp8.dynamic_quantize %arg0 {{.*}} block [1, 32] : {{.*}} -> tensor<4x200xf8E5M2>, tensor<4x7xf32>
// MXF32: fp8.dynamic_quantize %arg1 {{.*}} block [32, 1] : {{.*}} -> tensor<200x16xf8E4M3FN>, tensor<7x16xf32>

func.func @options(%x: tensor<4x200xbf16>, %w: tensor<200x16xbf16>, %z: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %0 = linalg.matmul ins(%x, %w : tensor<4x200xbf16>, tensor<200x16xbf16>) outs(%z : tensor<4x16xf32>) -> tensor<4x16xf32>
  return %0 : tensor<4x16xf32>
}

func.func @op_attributes(%x: tensor<4x200xbf16>, %w: tensor<200x16xbf16>, %z: tensor<4x16xf32>) -> (tensor<4x16xf32>, tensor<4x16xf32>)
    attributes {fp8.recipe = #fp8.recipe<act = given [-1, -1], weight = static [-1, -1]>} {
  %0 = linalg.matmul {fp8.act_scale = 0.25 : f32} ins(%x, %w : tensor<4x200xbf16>, tensor<200x16xbf16>) outs(%z : tensor<4x16xf32>) -> tensor<4x16xf32>
  %1 = linalg.matmul {fp8.recipe = #fp8.recipe<act = dynamic [1, 50], weight = static [-1, 25]>}
      ins(%x, %w : tensor<4x200xbf16>, tensor<200x16xbf16>) outs(%z : tensor<4x16xf32>) -> tensor<4x16xf32>
  return %0, %1 : tensor<4x16xf32>, tensor<4x16xf32>
}

module attributes {fp8.recipe = #fp8.recipe<act = dynamic [1, 100], weight = static [2, 100]>} {
  func.func @function_attribute(%x: tensor<4x200xbf16>, %w: tensor<200x16xbf16>, %z: tensor<4x16xf32>) -> tensor<4x16xf32>
      attributes {fp8.recipe = #fp8.recipe<act = dynamic [1, 20], weight = static [1, 20]>} {
    %0 = linalg.matmul ins(%x, %w : tensor<4x200xbf16>, tensor<200x16xbf16>) outs(%z : tensor<4x16xf32>) -> tensor<4x16xf32>
    return %0 : tensor<4x16xf32>
  }
  func.func @module_attribute(%x: tensor<4x200xbf16>, %w: tensor<200x16xbf16>, %z: tensor<4x16xf32>) -> tensor<4x16xf32> {
    %0 = linalg.matmul ins(%x, %w : tensor<4x200xbf16>, tensor<200x16xbf16>) outs(%z : tensor<4x16xf32>) -> tensor<4x16xf32>
    return %0 : tensor<4x16xf32>
  }
}
