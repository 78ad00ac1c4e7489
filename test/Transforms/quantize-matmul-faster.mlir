// With when=faster, matmuls stay as they are if FP8 is predicted to be slower.
// RUN: fp8-opt %s --fp8-quantize-matmul="recipe=row target=sm_90a when=faster" --split-input-file | FileCheck %s
// RUN: fp8-opt %s --fp8-quantize-matmul="recipe=row target=sm_90a when=faster" --split-input-file -o /dev/null \
// RUN:   --remarks-filter=fp8 --remark-format=emitRemark 2>&1 | FileCheck %s --check-prefix=REMARK
// RUN: fp8-opt %s --fp8-quantize-matmul="recipe=row target=sm_90a" --split-input-file | FileCheck %s --check-prefix=ALWAYS
// RUN: fp8-opt %s --fp8-quantize-matmul="recipe=weight-only:row target=sm_90a when=faster" --split-input-file \
// RUN:   | FileCheck %s --check-prefix=WEIGHT

// With few columns, the quantization of the activation takes longer than FP8 saves.
// CHECK-LABEL: func.func @narrow
// CHECK-NOT: fp8.{{dynamic_quantize|scaled_matmul}}
// CHECK: linalg.contract
// REMARK: remark: [Missed] target | Category:fp8 | Function=narrow
// REMARK-SAME: Reason="expected FP8 to be faster on the target, got a prediction of {{.*}} us for the matmul and {{.*}} us for quantization, instead of {{.*}} us"
// REMARK-SAME: Suggestion="pass when=always, or set fp8.recipe on the matmul, to quantize it in any case"
// ALWAYS-LABEL: func.func @narrow
// ALWAYS: fp8.scaled_matmul
// WEIGHT-LABEL: func.func @narrow
// WEIGHT: fp8.dequantize
#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
func.func @narrow(%x: tensor<4096x7168xbf16>, %w: tensor<576x7168xbf16> {fp8.param = "w"},
                  %zero: tensor<4096x576xf32>) -> tensor<4096x576xf32> {
  %0 = linalg.contract indexing_maps = [#a, #b, #c] ins(%x, %w : tensor<4096x7168xbf16>, tensor<576x7168xbf16>)
      outs(%zero : tensor<4096x576xf32>) -> tensor<4096x576xf32>
  return %0 : tensor<4096x576xf32>
}

// -----

// Three matmuls share the quantization.
// CHECK-LABEL: func.func @shared
// CHECK-COUNT-3: fp8.scaled_matmul
#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
func.func @shared(%x: tensor<4096x7168xbf16>, %q: tensor<576x7168xbf16> {fp8.param = "q"},
                  %k: tensor<576x7168xbf16> {fp8.param = "k"}, %v: tensor<576x7168xbf16> {fp8.param = "v"},
                  %zero: tensor<4096x576xf32>) -> (tensor<4096x576xf32>, tensor<4096x576xf32>, tensor<4096x576xf32>) {
  %0 = linalg.contract indexing_maps = [#a, #b, #c] ins(%x, %q : tensor<4096x7168xbf16>, tensor<576x7168xbf16>)
      outs(%zero : tensor<4096x576xf32>) -> tensor<4096x576xf32>
  %1 = linalg.contract indexing_maps = [#a, #b, #c] ins(%x, %k : tensor<4096x7168xbf16>, tensor<576x7168xbf16>)
      outs(%zero : tensor<4096x576xf32>) -> tensor<4096x576xf32>
  %2 = linalg.contract indexing_maps = [#a, #b, #c] ins(%x, %v : tensor<4096x7168xbf16>, tensor<576x7168xbf16>)
      outs(%zero : tensor<4096x576xf32>) -> tensor<4096x576xf32>
  return %0, %1, %2 : tensor<4096x576xf32>, tensor<4096x576xf32>, tensor<4096x576xf32>
}

// -----

// A matmul with its own recipe is quantized in any case. The other one then needs no further quantization.
// CHECK-LABEL: func.func @forced
// CHECK-COUNT-2: fp8.scaled_matmul
#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
#row = #fp8.recipe<"row">
func.func @forced(%x: tensor<4096x7168xbf16>, %q: tensor<576x7168xbf16> {fp8.param = "q"},
                  %k: tensor<576x7168xbf16> {fp8.param = "k"},
                  %zero: tensor<4096x576xf32>) -> (tensor<4096x576xf32>, tensor<4096x576xf32>) {
  %0 = linalg.contract indexing_maps = [#a, #b, #c] {fp8.recipe = #row} ins(%x, %q : tensor<4096x7168xbf16>, tensor<576x7168xbf16>)
      outs(%zero : tensor<4096x576xf32>) -> tensor<4096x576xf32>
  %1 = linalg.contract indexing_maps = [#a, #b, #c] ins(%x, %k : tensor<4096x7168xbf16>, tensor<576x7168xbf16>)
      outs(%zero : tensor<4096x576xf32>) -> tensor<4096x576xf32>
  return %0, %1 : tensor<4096x576xf32>, tensor<4096x576xf32>
}

// -----

// A weight that is not a parameter is quantized in every call.
// CHECK-LABEL: func.func @computed_weight
// CHECK: linalg.contract {{.*}}tensor<256x4096xbf16>
#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
func.func @computed_weight(%x: tensor<256x4096xbf16>, %w: tensor<4096x4096xbf16>, %zero: tensor<256x4096xf32>)
    -> tensor<256x4096xf32> {
  %0 = linalg.contract indexing_maps = [#a, #b, #c] ins(%x, %w : tensor<256x4096xbf16>, tensor<4096x4096xbf16>)
      outs(%zero : tensor<256x4096xf32>) -> tensor<256x4096xf32>
  return %0 : tensor<256x4096xf32>
}

// -----

// A matmul of unknown size is quantized in any case. The other one then needs no quantization of the weight.
// CHECK-LABEL: func.func @unknown_size
// CHECK-COUNT-2: fp8.scaled_matmul
#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
func.func @unknown_size(%x: tensor<256x4096xbf16>, %w: tensor<4096x4096xbf16>, %y: tensor<?x4096xbf16>,
                        %zero: tensor<256x4096xf32>, %zeros: tensor<?x4096xf32>) -> (tensor<256x4096xf32>, tensor<?x4096xf32>) {
  %0 = linalg.contract indexing_maps = [#a, #b, #c] ins(%x, %w : tensor<256x4096xbf16>, tensor<4096x4096xbf16>)
      outs(%zero : tensor<256x4096xf32>) -> tensor<256x4096xf32>
  %1 = linalg.contract indexing_maps = [#a, #b, #c] ins(%y, %w : tensor<?x4096xbf16>, tensor<4096x4096xbf16>)
      outs(%zeros : tensor<?x4096xf32>) -> tensor<?x4096xf32>
  return %0, %1 : tensor<256x4096xf32>, tensor<?x4096xf32>
}
