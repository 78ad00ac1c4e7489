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

// A matmul with an unknown number of rows is quantized, because FP8 is faster for some of these numbers. The other one
// then needs no quantization of the weight.
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

// -----

// FP8 does not pay for any number of rows. The remark has the times for the one where FP8 loses least.
// CHECK-LABEL: func.func @never_pays
// CHECK-NOT: fp8.{{dynamic_quantize|scaled_matmul}}
// CHECK: linalg.contract
// REMARK: remark: [Missed] target | Category:fp8 | Function=never_pays
// REMARK-SAME: Reason="expected FP8 to be faster on the target for some number of rows, got a prediction of {{.*}} us for the matmul and {{.*}} us for quantization, instead of {{.*}} us for {{(1|16|128|1024|8192)}} rows"
// ALWAYS-LABEL: func.func @never_pays
// ALWAYS: fp8.scaled_matmul
#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
func.func @never_pays(%x: tensor<?x512xbf16>, %w: tensor<256x512xbf16> {fp8.param = "w"}, %zero: tensor<?x256xf32>)
    -> tensor<?x256xf32> {
  %0 = linalg.contract indexing_maps = [#a, #b, #c] ins(%x, %w : tensor<?x512xbf16>, tensor<256x512xbf16>)
      outs(%zero : tensor<?x256xf32>) -> tensor<?x256xf32>
  return %0 : tensor<?x256xf32>
}

// -----

// FP8 pays for 128 rows, for which weights are read, and not for 8192.
// CHECK-LABEL: func.func @pays_for_few_rows
// CHECK: fp8.scaled_matmul
#a = affine_map<(b, m, n, k) -> (b, m, k)>
#b = affine_map<(b, m, n, k) -> (n, k)>
#c = affine_map<(b, m, n, k) -> (b, m, n)>
func.func @pays_for_few_rows(%x: tensor<?x?x16384xbf16>, %w: tensor<576x16384xbf16> {fp8.param = "w"},
                             %zero: tensor<?x?x576xf32>) -> tensor<?x?x576xf32> {
  %0 = linalg.contract indexing_maps = [#a, #b, #c] ins(%x, %w : tensor<?x?x16384xbf16>, tensor<576x16384xbf16>)
      outs(%zero : tensor<?x?x576xf32>) -> tensor<?x?x576xf32>
  return %0 : tensor<?x?x576xf32>
}

// -----

// The weight is the left operand, so columns are the tokens. The weight is small, and FP8 never pays.
// CHECK-LABEL: func.func @weight_on_the_left
// CHECK-NOT: fp8.{{dynamic_quantize|scaled_matmul}}
// CHECK: return
func.func @weight_on_the_left(%w: tensor<256x512xbf16> {fp8.param = "w"}, %x: tensor<512x?xbf16>, %zero: tensor<256x?xf32>)
    -> tensor<256x?xf32> {
  %0 = linalg.matmul ins(%w, %x : tensor<256x512xbf16>, tensor<512x?xbf16>) outs(%zero : tensor<256x?xf32>)
      -> tensor<256x?xf32>
  return %0 : tensor<256x?xf32>
}

// -----

// With an unknown K, there is no prediction.
// CHECK-LABEL: func.func @unknown_k
// CHECK: fp8.scaled_matmul
#a = affine_map<(m, n, k) -> (m, k)>
#b = affine_map<(m, n, k) -> (n, k)>
#c = affine_map<(m, n, k) -> (m, n)>
func.func @unknown_k(%x: tensor<64x?xbf16>, %w: tensor<256x?xbf16> {fp8.param = "w"}, %zero: tensor<64x256xf32>)
    -> tensor<64x256xf32> {
  %0 = linalg.contract indexing_maps = [#a, #b, #c] ins(%x, %w : tensor<64x?xbf16>, tensor<256x?xbf16>)
      outs(%zero : tensor<64x256xf32>) -> tensor<64x256xf32>
  return %0 : tensor<64x256xf32>
}
