// Exported by tools/export/export_blocks.py (torch 2.15.0, torch-mlir 20261001).
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map4 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map9 = affine_map<()[s0, s1] -> (s0 + s1)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @qwen_image_mmdit_full_width(%arg0: tensor<3072x3072xbf16> {fp8.param = "transformer_blocks.0.attn.to_q.weight"}, %arg1: tensor<3072xbf16> {fp8.param = "transformer_blocks.0.attn.to_q.bias"}, %arg2: tensor<3072x3072xbf16> {fp8.param = "transformer_blocks.0.attn.to_k.weight"}, %arg3: tensor<3072xbf16> {fp8.param = "transformer_blocks.0.attn.to_k.bias"}, %arg4: tensor<3072x3072xbf16> {fp8.param = "transformer_blocks.0.attn.to_v.weight"}, %arg5: tensor<3072xbf16> {fp8.param = "transformer_blocks.0.attn.to_v.bias"}, %arg6: tensor<3072x3072xbf16> {fp8.param = "transformer_blocks.0.attn.add_q_proj.weight"}, %arg7: tensor<3072xbf16> {fp8.param = "transformer_blocks.0.attn.add_q_proj.bias"}, %arg8: tensor<3072x3072xbf16> {fp8.param = "transformer_blocks.0.attn.add_k_proj.weight"}, %arg9: tensor<3072xbf16> {fp8.param = "transformer_blocks.0.attn.add_k_proj.bias"}, %arg10: tensor<3072x3072xbf16> {fp8.param = "transformer_blocks.0.attn.add_v_proj.weight"}, %arg11: tensor<3072xbf16> {fp8.param = "transformer_blocks.0.attn.add_v_proj.bias"}, %arg12: tensor<3072x3072xbf16> {fp8.param = "transformer_blocks.0.attn.to_out.0.weight"}, %arg13: tensor<3072xbf16> {fp8.param = "transformer_blocks.0.attn.to_out.0.bias"}, %arg14: tensor<3072x3072xbf16> {fp8.param = "transformer_blocks.0.attn.to_add_out.weight"}, %arg15: tensor<3072xbf16> {fp8.param = "transformer_blocks.0.attn.to_add_out.bias"}, %arg16: tensor<128xbf16> {fp8.param = "transformer_blocks.0.attn.norm_q.weight"}, %arg17: tensor<128xbf16> {fp8.param = "transformer_blocks.0.attn.norm_k.weight"}, %arg18: tensor<128xbf16> {fp8.param = "transformer_blocks.0.attn.norm_added_q.weight"}, %arg19: tensor<128xbf16> {fp8.param = "transformer_blocks.0.attn.norm_added_k.weight"}, %arg20: tensor<18432x3072xbf16> {fp8.param = "transformer_blocks.0.img_mod.1.weight"}, %arg21: tensor<18432xbf16> {fp8.param = "transformer_blocks.0.img_mod.1.bias"}, %arg22: tensor<12288x3072xbf16> {fp8.param = "transformer_blocks.0.img_mlp.net.0.proj.weight"}, %arg23: tensor<12288xbf16> {fp8.param = "transformer_blocks.0.img_mlp.net.0.proj.bias"}, %arg24: tensor<3072x12288xbf16> {fp8.param = "transformer_blocks.0.img_mlp.net.2.weight"}, %arg25: tensor<3072xbf16> {fp8.param = "transformer_blocks.0.img_mlp.net.2.bias"}, %arg26: tensor<18432x3072xbf16> {fp8.param = "transformer_blocks.0.txt_mod.1.weight"}, %arg27: tensor<18432xbf16> {fp8.param = "transformer_blocks.0.txt_mod.1.bias"}, %arg28: tensor<12288x3072xbf16> {fp8.param = "transformer_blocks.0.txt_mlp.net.0.proj.weight"}, %arg29: tensor<12288xbf16> {fp8.param = "transformer_blocks.0.txt_mlp.net.0.proj.bias"}, %arg30: tensor<3072x12288xbf16> {fp8.param = "transformer_blocks.0.txt_mlp.net.2.weight"}, %arg31: tensor<3072xbf16> {fp8.param = "transformer_blocks.0.txt_mlp.net.2.bias"}, %arg32: tensor<1x?x3072xbf16>, %arg33: tensor<1x?x3072xbf16>, %arg34: tensor<1x3072xbf16>, %arg35: tensor<?x64xf32>, %arg36: tensor<?x64xf32>, %arg37: tensor<?x64xf32>, %arg38: tensor<?x64xf32>) -> (tensor<1x?x3072xbf16>, tensor<1x?x3072xbf16>) {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c3_i64 = arith.constant 3 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %cst = arith.constant 1.000000e+00 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c-1 = arith.constant -1 : index
    %cst_1 = arith.constant 0.000000e+00 : f64
    %c24_i64 = arith.constant 24 : i64
    %cst_2 = arith.constant 0xFF800000 : f32
    %cst_3 = arith.constant 4.467770e-02 : bf16
    %cst_4 = arith.constant 7.968750e-01 : bf16
    %cst_5 = arith.constant 1.000000e+00 : bf16
    %cst_6 = arith.constant 5.000000e-01 : bf16
    %cst_7 = arith.constant 0.088388347648318433 : f64
    %cst_8 = arith.constant 9.9999999999999995E-7 : f64
    %cst_9 = arith.constant 3.072000e+03 : f64
    %cst_10 = arith.constant 3.072000e+03 : f32
    %cst_11 = arith.constant 1.280000e+02 : f32
    %dim = tensor.dim %arg33, %c1 : tensor<1x?x3072xbf16>
    %0 = arith.index_cast %dim : index to i64
    %dim_12 = tensor.dim %arg36, %c0 : tensor<?x64xf32>
    %1 = arith.index_cast %dim_12 : index to i64
    %2 = tensor.empty() : tensor<1x3072xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg34 : tensor<1x3072xbf16>) outs(%2 : tensor<1x3072xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %314 = arith.extf %in : bf16 to f32
      linalg.yield %314 : f32
    } -> tensor<1x3072xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<1x3072xf32>) outs(%2 : tensor<1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.negf %in : f32
      %315 = math.exp %314 : f32
      %316 = arith.addf %315, %cst : f32
      %317 = arith.divf %cst, %316 : f32
      linalg.yield %317 : f32
    } -> tensor<1x3072xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%3, %4 : tensor<1x3072xf32>, tensor<1x3072xf32>) outs(%2 : tensor<1x3072xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.mulf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x3072xf32>
    %6 = tensor.empty() : tensor<1x3072xbf16>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<1x3072xf32>) outs(%6 : tensor<1x3072xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %314 = arith.truncf %in : f32 to bf16
      linalg.yield %314 : bf16
    } -> tensor<1x3072xbf16>
    %8 = tensor.empty() : tensor<3072x18432xbf16>
    %transposed = linalg.transpose ins(%arg20 : tensor<18432x3072xbf16>) outs(%8 : tensor<3072x18432xbf16>) permutation = [1, 0] 
    %9 = tensor.empty() : tensor<1x18432xf32>
    %10 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<1x18432xf32>) -> tensor<1x18432xf32>
    %11 = linalg.matmul ins(%7, %transposed : tensor<1x3072xbf16>, tensor<3072x18432xbf16>) outs(%10 : tensor<1x18432xf32>) -> tensor<1x18432xf32>
    %12 = tensor.empty() : tensor<1x18432xbf16>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<1x18432xf32>) outs(%12 : tensor<1x18432xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %314 = arith.truncf %in : f32 to bf16
      linalg.yield %314 : bf16
    } -> tensor<1x18432xbf16>
    %14 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg21, %13 : tensor<18432xbf16>, tensor<1x18432xbf16>) outs(%12 : tensor<1x18432xbf16>) {
    ^bb0(%in: bf16, %in_127: bf16, %out: bf16):
      %314 = arith.addf %in, %in_127 : bf16
      linalg.yield %314 : bf16
    } -> tensor<1x18432xbf16>
    %expanded = tensor.expand_shape %14 [[0], [1, 2]] output_shape [1, 1, 18432] : tensor<1x18432xbf16> into tensor<1x1x18432xbf16>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0] [1, 1, 3072] [1, 1, 1] : tensor<1x1x18432xbf16> to tensor<1x1x3072xbf16>
    %extracted_slice_13 = tensor.extract_slice %expanded[0, 0, 3072] [1, 1, 3072] [1, 1, 1] : tensor<1x1x18432xbf16> to tensor<1x1x3072xbf16>
    %extracted_slice_14 = tensor.extract_slice %expanded[0, 0, 6144] [1, 1, 3072] [1, 1, 1] : tensor<1x1x18432xbf16> to tensor<1x1x3072xbf16>
    %extracted_slice_15 = tensor.extract_slice %expanded[0, 0, 9216] [1, 1, 3072] [1, 1, 1] : tensor<1x1x18432xbf16> to tensor<1x1x3072xbf16>
    %extracted_slice_16 = tensor.extract_slice %expanded[0, 0, 12288] [1, 1, 3072] [1, 1, 1] : tensor<1x1x18432xbf16> to tensor<1x1x3072xbf16>
    %extracted_slice_17 = tensor.extract_slice %expanded[0, 0, 15360] [1, 1, 3072] [1, 1, 1] : tensor<1x1x18432xbf16> to tensor<1x1x3072xbf16>
    %transposed_18 = linalg.transpose ins(%arg26 : tensor<18432x3072xbf16>) outs(%8 : tensor<3072x18432xbf16>) permutation = [1, 0] 
    %15 = linalg.matmul ins(%7, %transposed_18 : tensor<1x3072xbf16>, tensor<3072x18432xbf16>) outs(%10 : tensor<1x18432xf32>) -> tensor<1x18432xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<1x18432xf32>) outs(%12 : tensor<1x18432xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %314 = arith.truncf %in : f32 to bf16
      linalg.yield %314 : bf16
    } -> tensor<1x18432xbf16>
    %17 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg27, %16 : tensor<18432xbf16>, tensor<1x18432xbf16>) outs(%12 : tensor<1x18432xbf16>) {
    ^bb0(%in: bf16, %in_127: bf16, %out: bf16):
      %314 = arith.addf %in, %in_127 : bf16
      linalg.yield %314 : bf16
    } -> tensor<1x18432xbf16>
    %expanded_19 = tensor.expand_shape %17 [[0], [1, 2]] output_shape [1, 1, 18432] : tensor<1x18432xbf16> into tensor<1x1x18432xbf16>
    %extracted_slice_20 = tensor.extract_slice %expanded_19[0, 0, 0] [1, 1, 3072] [1, 1, 1] : tensor<1x1x18432xbf16> to tensor<1x1x3072xbf16>
    %extracted_slice_21 = tensor.extract_slice %expanded_19[0, 0, 3072] [1, 1, 3072] [1, 1, 1] : tensor<1x1x18432xbf16> to tensor<1x1x3072xbf16>
    %extracted_slice_22 = tensor.extract_slice %expanded_19[0, 0, 6144] [1, 1, 3072] [1, 1, 1] : tensor<1x1x18432xbf16> to tensor<1x1x3072xbf16>
    %extracted_slice_23 = tensor.extract_slice %expanded_19[0, 0, 9216] [1, 1, 3072] [1, 1, 1] : tensor<1x1x18432xbf16> to tensor<1x1x3072xbf16>
    %extracted_slice_24 = tensor.extract_slice %expanded_19[0, 0, 12288] [1, 1, 3072] [1, 1, 1] : tensor<1x1x18432xbf16> to tensor<1x1x3072xbf16>
    %extracted_slice_25 = tensor.extract_slice %expanded_19[0, 0, 15360] [1, 1, 3072] [1, 1, 1] : tensor<1x1x18432xbf16> to tensor<1x1x3072xbf16>
    %dim_26 = tensor.dim %arg32, %c1 : tensor<1x?x3072xbf16>
    %18 = tensor.empty(%dim_26) : tensor<1x?x3072xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg32 : tensor<1x?x3072xbf16>) outs(%18 : tensor<1x?x3072xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %314 = arith.extf %in : bf16 to f32
      linalg.yield %314 : f32
    } -> tensor<1x?x3072xf32>
    %20 = tensor.empty(%dim_26) : tensor<1x?x3072xf64>
    %21 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<1x?x3072xf32>) outs(%20 : tensor<1x?x3072xf64>) {
    ^bb0(%in: f32, %out: f64):
      %314 = arith.extf %in : f32 to f64
      linalg.yield %314 : f64
    } -> tensor<1x?x3072xf64>
    %22 = tensor.empty(%dim_26) : tensor<1x?x1xf64>
    %23 = linalg.fill ins(%cst_1 : f64) outs(%22 : tensor<1x?x1xf64>) -> tensor<1x?x1xf64>
    %24 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%21 : tensor<1x?x3072xf64>) outs(%23 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %314 = arith.addf %in, %out : f64
      linalg.yield %314 : f64
    } -> tensor<1x?x1xf64>
    %25 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<1x?x1xf64>) outs(%22 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %314 = arith.divf %in, %cst_9 : f64
      linalg.yield %314 : f64
    } -> tensor<1x?x1xf64>
    %26 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %25 : tensor<1x?x3072xf64>, tensor<1x?x1xf64>) outs(%20 : tensor<1x?x3072xf64>) {
    ^bb0(%in: f64, %in_127: f64, %out: f64):
      %314 = arith.subf %in, %in_127 : f64
      linalg.yield %314 : f64
    } -> tensor<1x?x3072xf64>
    %27 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %26 : tensor<1x?x3072xf64>, tensor<1x?x3072xf64>) outs(%20 : tensor<1x?x3072xf64>) {
    ^bb0(%in: f64, %in_127: f64, %out: f64):
      %314 = arith.mulf %in, %in_127 : f64
      linalg.yield %314 : f64
    } -> tensor<1x?x3072xf64>
    %28 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%27 : tensor<1x?x3072xf64>) outs(%23 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %314 = arith.addf %in, %out : f64
      linalg.yield %314 : f64
    } -> tensor<1x?x1xf64>
    %29 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<1x?x1xf64>) outs(%22 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %314 = arith.divf %in, %cst_9 : f64
      linalg.yield %314 : f64
    } -> tensor<1x?x1xf64>
    %30 = tensor.empty(%dim_26) : tensor<1x?x1xf32>
    %31 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<1x?x1xf64>) outs(%30 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %314 = arith.truncf %in : f64 to f32
      linalg.yield %314 : f32
    } -> tensor<1x?x1xf32>
    %32 = linalg.fill ins(%cst_0 : f32) outs(%30 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %33 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%19 : tensor<1x?x3072xf32>) outs(%32 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.addf %in, %out : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x1xf32>
    %34 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<1x?x1xf32>) outs(%30 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.divf %in, %cst_10 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x1xf32>
    %35 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<1x?x1xf32>) outs(%30 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.truncf %cst_8 : f64 to f32
      %315 = arith.addf %in, %314 : f32
      linalg.yield %315 : f32
    } -> tensor<1x?x1xf32>
    %36 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<1x?x1xf32>) outs(%30 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = math.rsqrt %in : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x1xf32>
    %37 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %34 : tensor<1x?x3072xf32>, tensor<1x?x1xf32>) outs(%18 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.subf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x3072xf32>
    %38 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %36 : tensor<1x?x3072xf32>, tensor<1x?x1xf32>) outs(%18 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.mulf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x3072xf32>
    %39 = tensor.empty(%dim_26) : tensor<1x?x3072xbf16>
    %40 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<1x?x3072xf32>) outs(%39 : tensor<1x?x3072xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %314 = arith.truncf %in : f32 to bf16
      linalg.yield %314 : bf16
    } -> tensor<1x?x3072xbf16>
    %41 = tensor.empty() : tensor<1x1x3072xbf16>
    %42 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_13 : tensor<1x1x3072xbf16>) outs(%41 : tensor<1x1x3072xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %314 = arith.addf %in, %cst_5 : bf16
      linalg.yield %314 : bf16
    } -> tensor<1x1x3072xbf16>
    %43 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40, %42 : tensor<1x?x3072xbf16>, tensor<1x1x3072xbf16>) outs(%39 : tensor<1x?x3072xbf16>) {
    ^bb0(%in: bf16, %in_127: bf16, %out: bf16):
      %314 = arith.mulf %in, %in_127 : bf16
      linalg.yield %314 : bf16
    } -> tensor<1x?x3072xbf16>
    %44 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43, %extracted_slice : tensor<1x?x3072xbf16>, tensor<1x1x3072xbf16>) outs(%39 : tensor<1x?x3072xbf16>) {
    ^bb0(%in: bf16, %in_127: bf16, %out: bf16):
      %314 = arith.addf %in, %in_127 : bf16
      linalg.yield %314 : bf16
    } -> tensor<1x?x3072xbf16>
    %45 = tensor.empty(%dim) : tensor<1x?x3072xf32>
    %46 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg33 : tensor<1x?x3072xbf16>) outs(%45 : tensor<1x?x3072xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %314 = arith.extf %in : bf16 to f32
      linalg.yield %314 : f32
    } -> tensor<1x?x3072xf32>
    %47 = tensor.empty(%dim) : tensor<1x?x3072xf64>
    %48 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46 : tensor<1x?x3072xf32>) outs(%47 : tensor<1x?x3072xf64>) {
    ^bb0(%in: f32, %out: f64):
      %314 = arith.extf %in : f32 to f64
      linalg.yield %314 : f64
    } -> tensor<1x?x3072xf64>
    %49 = tensor.empty(%dim) : tensor<1x?x1xf64>
    %50 = linalg.fill ins(%cst_1 : f64) outs(%49 : tensor<1x?x1xf64>) -> tensor<1x?x1xf64>
    %51 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%48 : tensor<1x?x3072xf64>) outs(%50 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %314 = arith.addf %in, %out : f64
      linalg.yield %314 : f64
    } -> tensor<1x?x1xf64>
    %52 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51 : tensor<1x?x1xf64>) outs(%49 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %314 = arith.divf %in, %cst_9 : f64
      linalg.yield %314 : f64
    } -> tensor<1x?x1xf64>
    %53 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48, %52 : tensor<1x?x3072xf64>, tensor<1x?x1xf64>) outs(%47 : tensor<1x?x3072xf64>) {
    ^bb0(%in: f64, %in_127: f64, %out: f64):
      %314 = arith.subf %in, %in_127 : f64
      linalg.yield %314 : f64
    } -> tensor<1x?x3072xf64>
    %54 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53, %53 : tensor<1x?x3072xf64>, tensor<1x?x3072xf64>) outs(%47 : tensor<1x?x3072xf64>) {
    ^bb0(%in: f64, %in_127: f64, %out: f64):
      %314 = arith.mulf %in, %in_127 : f64
      linalg.yield %314 : f64
    } -> tensor<1x?x3072xf64>
    %55 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%54 : tensor<1x?x3072xf64>) outs(%50 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %314 = arith.addf %in, %out : f64
      linalg.yield %314 : f64
    } -> tensor<1x?x1xf64>
    %56 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55 : tensor<1x?x1xf64>) outs(%49 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %314 = arith.divf %in, %cst_9 : f64
      linalg.yield %314 : f64
    } -> tensor<1x?x1xf64>
    %57 = tensor.empty(%dim) : tensor<1x?x1xf32>
    %58 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56 : tensor<1x?x1xf64>) outs(%57 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %314 = arith.truncf %in : f64 to f32
      linalg.yield %314 : f32
    } -> tensor<1x?x1xf32>
    %59 = linalg.fill ins(%cst_0 : f32) outs(%57 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %60 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%46 : tensor<1x?x3072xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.addf %in, %out : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x1xf32>
    %61 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60 : tensor<1x?x1xf32>) outs(%57 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.divf %in, %cst_10 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x1xf32>
    %62 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58 : tensor<1x?x1xf32>) outs(%57 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.truncf %cst_8 : f64 to f32
      %315 = arith.addf %in, %314 : f32
      linalg.yield %315 : f32
    } -> tensor<1x?x1xf32>
    %63 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62 : tensor<1x?x1xf32>) outs(%57 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = math.rsqrt %in : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x1xf32>
    %64 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46, %61 : tensor<1x?x3072xf32>, tensor<1x?x1xf32>) outs(%45 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.subf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x3072xf32>
    %65 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64, %63 : tensor<1x?x3072xf32>, tensor<1x?x1xf32>) outs(%45 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.mulf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x3072xf32>
    %66 = tensor.empty(%dim) : tensor<1x?x3072xbf16>
    %67 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65 : tensor<1x?x3072xf32>) outs(%66 : tensor<1x?x3072xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %314 = arith.truncf %in : f32 to bf16
      linalg.yield %314 : bf16
    } -> tensor<1x?x3072xbf16>
    %68 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_21 : tensor<1x1x3072xbf16>) outs(%41 : tensor<1x1x3072xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %314 = arith.addf %in, %cst_5 : bf16
      linalg.yield %314 : bf16
    } -> tensor<1x1x3072xbf16>
    %69 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67, %68 : tensor<1x?x3072xbf16>, tensor<1x1x3072xbf16>) outs(%66 : tensor<1x?x3072xbf16>) {
    ^bb0(%in: bf16, %in_127: bf16, %out: bf16):
      %314 = arith.mulf %in, %in_127 : bf16
      linalg.yield %314 : bf16
    } -> tensor<1x?x3072xbf16>
    %70 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69, %extracted_slice_20 : tensor<1x?x3072xbf16>, tensor<1x1x3072xbf16>) outs(%66 : tensor<1x?x3072xbf16>) {
    ^bb0(%in: bf16, %in_127: bf16, %out: bf16):
      %314 = arith.addf %in, %in_127 : bf16
      linalg.yield %314 : bf16
    } -> tensor<1x?x3072xbf16>
    %collapsed = tensor.collapse_shape %44 [[0, 1], [2]] : tensor<1x?x3072xbf16> into tensor<?x3072xbf16>
    %71 = tensor.empty() : tensor<3072x3072xbf16>
    %transposed_27 = linalg.transpose ins(%arg0 : tensor<3072x3072xbf16>) outs(%71 : tensor<3072x3072xbf16>) permutation = [1, 0] 
    %72 = tensor.empty(%dim_26) : tensor<?x3072xf32>
    %73 = linalg.fill ins(%cst_0 : f32) outs(%72 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %74 = linalg.matmul ins(%collapsed, %transposed_27 : tensor<?x3072xbf16>, tensor<3072x3072xbf16>) outs(%73 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %75 = tensor.empty(%dim_26) : tensor<?x3072xbf16>
    %76 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%74 : tensor<?x3072xf32>) outs(%75 : tensor<?x3072xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %314 = arith.truncf %in : f32 to bf16
      linalg.yield %314 : bf16
    } -> tensor<?x3072xbf16>
    %77 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg1, %76 : tensor<3072xbf16>, tensor<?x3072xbf16>) outs(%75 : tensor<?x3072xbf16>) {
    ^bb0(%in: bf16, %in_127: bf16, %out: bf16):
      %314 = arith.addf %in, %in_127 : bf16
      linalg.yield %314 : bf16
    } -> tensor<?x3072xbf16>
    %expanded_28 = tensor.expand_shape %77 [[0, 1], [2, 3]] output_shape [1, %dim_26, 24, 128] : tensor<?x3072xbf16> into tensor<1x?x24x128xbf16>
    %78 = tensor.empty(%dim_26) : tensor<1x?x24x128xf32>
    %79 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_28 : tensor<1x?x24x128xbf16>) outs(%78 : tensor<1x?x24x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %314 = arith.extf %in : bf16 to f32
      linalg.yield %314 : f32
    } -> tensor<1x?x24x128xf32>
    %80 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79 : tensor<1x?x24x128xf32>) outs(%78 : tensor<1x?x24x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %314 : f32
    } -> tensor<1x?x24x128xf32>
    %81 = tensor.empty(%dim_26) : tensor<1x?x24x1xf32>
    %82 = linalg.fill ins(%cst_0 : f32) outs(%81 : tensor<1x?x24x1xf32>) -> tensor<1x?x24x1xf32>
    %83 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%80 : tensor<1x?x24x128xf32>) outs(%82 : tensor<1x?x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.addf %in, %out : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x24x1xf32>
    %84 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83 : tensor<1x?x24x1xf32>) outs(%81 : tensor<1x?x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.divf %in, %cst_11 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x24x1xf32>
    %85 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84 : tensor<1x?x24x1xf32>) outs(%81 : tensor<1x?x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.truncf %cst_8 : f64 to f32
      %315 = arith.addf %in, %314 : f32
      linalg.yield %315 : f32
    } -> tensor<1x?x24x1xf32>
    %86 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85 : tensor<1x?x24x1xf32>) outs(%81 : tensor<1x?x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = math.rsqrt %in : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x24x1xf32>
    %87 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79, %86 : tensor<1x?x24x128xf32>, tensor<1x?x24x1xf32>) outs(%78 : tensor<1x?x24x128xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.mulf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x24x128xf32>
    %88 = tensor.empty(%dim_26) : tensor<1x?x24x128xbf16>
    %89 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87 : tensor<1x?x24x128xf32>) outs(%88 : tensor<1x?x24x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %314 = arith.truncf %in : f32 to bf16
      linalg.yield %314 : bf16
    } -> tensor<1x?x24x128xbf16>
    %90 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89, %arg16 : tensor<1x?x24x128xbf16>, tensor<128xbf16>) outs(%88 : tensor<1x?x24x128xbf16>) {
    ^bb0(%in: bf16, %in_127: bf16, %out: bf16):
      %314 = arith.mulf %in, %in_127 : bf16
      linalg.yield %314 : bf16
    } -> tensor<1x?x24x128xbf16>
    %91 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90 : tensor<1x?x24x128xbf16>) outs(%78 : tensor<1x?x24x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %314 = arith.extf %in : bf16 to f32
      linalg.yield %314 : f32
    } -> tensor<1x?x24x128xf32>
    %expanded_29 = tensor.expand_shape %91 [[0], [1], [2], [3, 4]] output_shape [1, %dim_26, 24, 64, 2] : tensor<1x?x24x128xf32> into tensor<1x?x24x64x2xf32>
    %extracted_slice_30 = tensor.extract_slice %expanded_29[0, 0, 0, 0, 0] [1, %dim_26, 24, 64, 1] [1, 1, 1, 1, 1] : tensor<1x?x24x64x2xf32> to tensor<1x?x24x64x1xf32>
    %extracted_slice_31 = tensor.extract_slice %expanded_29[0, 0, 0, 0, 1] [1, %dim_26, 24, 64, 1] [1, 1, 1, 1, 1] : tensor<1x?x24x64x2xf32> to tensor<1x?x24x64x1xf32>
    %collapsed_32 = tensor.collapse_shape %extracted_slice_30 [[0], [1], [2], [3, 4]] : tensor<1x?x24x64x1xf32> into tensor<1x?x24x64xf32>
    %collapsed_33 = tensor.collapse_shape %extracted_slice_31 [[0], [1], [2], [3, 4]] : tensor<1x?x24x64x1xf32> into tensor<1x?x24x64xf32>
    %dim_34 = tensor.dim %arg35, %c0 : tensor<?x64xf32>
    %expanded_35 = tensor.expand_shape %arg35 [[0, 1], [2, 3]] output_shape [1, %dim_34, 1, 64] : tensor<?x64xf32> into tensor<1x?x1x64xf32>
    %expanded_36 = tensor.expand_shape %arg36 [[0, 1], [2, 3]] output_shape [1, %dim_12, 1, 64] : tensor<?x64xf32> into tensor<1x?x1x64xf32>
    %92 = tensor.empty(%dim_26) : tensor<1x?x24x64xf32>
    %93 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_32, %expanded_35 : tensor<1x?x24x64xf32>, tensor<1x?x1x64xf32>) outs(%92 : tensor<1x?x24x64xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.mulf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x24x64xf32>
    %94 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_33, %expanded_36 : tensor<1x?x24x64xf32>, tensor<1x?x1x64xf32>) outs(%92 : tensor<1x?x24x64xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.mulf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x24x64xf32>
    %95 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93, %94 : tensor<1x?x24x64xf32>, tensor<1x?x24x64xf32>) outs(%92 : tensor<1x?x24x64xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.subf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x24x64xf32>
    %96 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_32, %expanded_36 : tensor<1x?x24x64xf32>, tensor<1x?x1x64xf32>) outs(%92 : tensor<1x?x24x64xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.mulf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x24x64xf32>
    %97 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_33, %expanded_35 : tensor<1x?x24x64xf32>, tensor<1x?x1x64xf32>) outs(%92 : tensor<1x?x24x64xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.mulf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x24x64xf32>
    %98 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96, %97 : tensor<1x?x24x64xf32>, tensor<1x?x24x64xf32>) outs(%92 : tensor<1x?x24x64xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.addf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x24x64xf32>
    %expanded_37 = tensor.expand_shape %95 [[0], [1], [2], [3, 4]] output_shape [1, %dim_26, 24, 64, 1] : tensor<1x?x24x64xf32> into tensor<1x?x24x64x1xf32>
    %expanded_38 = tensor.expand_shape %98 [[0], [1], [2], [3, 4]] output_shape [1, %dim_26, 24, 64, 1] : tensor<1x?x24x64xf32> into tensor<1x?x24x64x1xf32>
    %concat = tensor.concat dim(4) %expanded_37, %expanded_38 : (tensor<1x?x24x64x1xf32>, tensor<1x?x24x64x1xf32>) -> tensor<1x?x24x64x2xf32>
    %collapsed_39 = tensor.collapse_shape %concat [[0], [1], [2], [3, 4]] : tensor<1x?x24x64x2xf32> into tensor<1x?x24x128xf32>
    %dim_40 = tensor.dim %expanded_37, %c1 : tensor<1x?x24x64x1xf32>
    %99 = tensor.empty(%dim_40) : tensor<1x?x24x128xbf16>
    %100 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_39 : tensor<1x?x24x128xf32>) outs(%99 : tensor<1x?x24x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %314 = arith.truncf %in : f32 to bf16
      linalg.yield %314 : bf16
    } -> tensor<1x?x24x128xbf16>
    %transposed_41 = linalg.transpose ins(%arg2 : tensor<3072x3072xbf16>) outs(%71 : tensor<3072x3072xbf16>) permutation = [1, 0] 
    %101 = linalg.matmul ins(%collapsed, %transposed_41 : tensor<?x3072xbf16>, tensor<3072x3072xbf16>) outs(%73 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %102 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%101 : tensor<?x3072xf32>) outs(%75 : tensor<?x3072xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %314 = arith.truncf %in : f32 to bf16
      linalg.yield %314 : bf16
    } -> tensor<?x3072xbf16>
    %103 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg3, %102 : tensor<3072xbf16>, tensor<?x3072xbf16>) outs(%75 : tensor<?x3072xbf16>) {
    ^bb0(%in: bf16, %in_127: bf16, %out: bf16):
      %314 = arith.addf %in, %in_127 : bf16
      linalg.yield %314 : bf16
    } -> tensor<?x3072xbf16>
    %expanded_42 = tensor.expand_shape %103 [[0, 1], [2, 3]] output_shape [1, %dim_26, 24, 128] : tensor<?x3072xbf16> into tensor<1x?x24x128xbf16>
    %104 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_42 : tensor<1x?x24x128xbf16>) outs(%78 : tensor<1x?x24x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %314 = arith.extf %in : bf16 to f32
      linalg.yield %314 : f32
    } -> tensor<1x?x24x128xf32>
    %105 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%104 : tensor<1x?x24x128xf32>) outs(%78 : tensor<1x?x24x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %314 : f32
    } -> tensor<1x?x24x128xf32>
    %106 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%105 : tensor<1x?x24x128xf32>) outs(%82 : tensor<1x?x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.addf %in, %out : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x24x1xf32>
    %107 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%106 : tensor<1x?x24x1xf32>) outs(%81 : tensor<1x?x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.divf %in, %cst_11 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x24x1xf32>
    %108 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%107 : tensor<1x?x24x1xf32>) outs(%81 : tensor<1x?x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.truncf %cst_8 : f64 to f32
      %315 = arith.addf %in, %314 : f32
      linalg.yield %315 : f32
    } -> tensor<1x?x24x1xf32>
    %109 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%108 : tensor<1x?x24x1xf32>) outs(%81 : tensor<1x?x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = math.rsqrt %in : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x24x1xf32>
    %110 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%104, %109 : tensor<1x?x24x128xf32>, tensor<1x?x24x1xf32>) outs(%78 : tensor<1x?x24x128xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.mulf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x24x128xf32>
    %111 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%110 : tensor<1x?x24x128xf32>) outs(%88 : tensor<1x?x24x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %314 = arith.truncf %in : f32 to bf16
      linalg.yield %314 : bf16
    } -> tensor<1x?x24x128xbf16>
    %112 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%111, %arg17 : tensor<1x?x24x128xbf16>, tensor<128xbf16>) outs(%88 : tensor<1x?x24x128xbf16>) {
    ^bb0(%in: bf16, %in_127: bf16, %out: bf16):
      %314 = arith.mulf %in, %in_127 : bf16
      linalg.yield %314 : bf16
    } -> tensor<1x?x24x128xbf16>
    %113 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%112 : tensor<1x?x24x128xbf16>) outs(%78 : tensor<1x?x24x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %314 = arith.extf %in : bf16 to f32
      linalg.yield %314 : f32
    } -> tensor<1x?x24x128xf32>
    %expanded_43 = tensor.expand_shape %113 [[0], [1], [2], [3, 4]] output_shape [1, %dim_26, 24, 64, 2] : tensor<1x?x24x128xf32> into tensor<1x?x24x64x2xf32>
    %extracted_slice_44 = tensor.extract_slice %expanded_43[0, 0, 0, 0, 0] [1, %dim_26, 24, 64, 1] [1, 1, 1, 1, 1] : tensor<1x?x24x64x2xf32> to tensor<1x?x24x64x1xf32>
    %extracted_slice_45 = tensor.extract_slice %expanded_43[0, 0, 0, 0, 1] [1, %dim_26, 24, 64, 1] [1, 1, 1, 1, 1] : tensor<1x?x24x64x2xf32> to tensor<1x?x24x64x1xf32>
    %collapsed_46 = tensor.collapse_shape %extracted_slice_44 [[0], [1], [2], [3, 4]] : tensor<1x?x24x64x1xf32> into tensor<1x?x24x64xf32>
    %collapsed_47 = tensor.collapse_shape %extracted_slice_45 [[0], [1], [2], [3, 4]] : tensor<1x?x24x64x1xf32> into tensor<1x?x24x64xf32>
    %114 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_46, %expanded_35 : tensor<1x?x24x64xf32>, tensor<1x?x1x64xf32>) outs(%92 : tensor<1x?x24x64xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.mulf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x24x64xf32>
    %115 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_47, %expanded_36 : tensor<1x?x24x64xf32>, tensor<1x?x1x64xf32>) outs(%92 : tensor<1x?x24x64xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.mulf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x24x64xf32>
    %116 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%114, %115 : tensor<1x?x24x64xf32>, tensor<1x?x24x64xf32>) outs(%92 : tensor<1x?x24x64xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.subf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x24x64xf32>
    %117 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_46, %expanded_36 : tensor<1x?x24x64xf32>, tensor<1x?x1x64xf32>) outs(%92 : tensor<1x?x24x64xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.mulf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x24x64xf32>
    %118 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_47, %expanded_35 : tensor<1x?x24x64xf32>, tensor<1x?x1x64xf32>) outs(%92 : tensor<1x?x24x64xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.mulf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x24x64xf32>
    %119 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%117, %118 : tensor<1x?x24x64xf32>, tensor<1x?x24x64xf32>) outs(%92 : tensor<1x?x24x64xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.addf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x24x64xf32>
    %expanded_48 = tensor.expand_shape %116 [[0], [1], [2], [3, 4]] output_shape [1, %dim_26, 24, 64, 1] : tensor<1x?x24x64xf32> into tensor<1x?x24x64x1xf32>
    %expanded_49 = tensor.expand_shape %119 [[0], [1], [2], [3, 4]] output_shape [1, %dim_26, 24, 64, 1] : tensor<1x?x24x64xf32> into tensor<1x?x24x64x1xf32>
    %concat_50 = tensor.concat dim(4) %expanded_48, %expanded_49 : (tensor<1x?x24x64x1xf32>, tensor<1x?x24x64x1xf32>) -> tensor<1x?x24x64x2xf32>
    %collapsed_51 = tensor.collapse_shape %concat_50 [[0], [1], [2], [3, 4]] : tensor<1x?x24x64x2xf32> into tensor<1x?x24x128xf32>
    %dim_52 = tensor.dim %expanded_48, %c1 : tensor<1x?x24x64x1xf32>
    %120 = tensor.empty(%dim_52) : tensor<1x?x24x128xbf16>
    %121 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_51 : tensor<1x?x24x128xf32>) outs(%120 : tensor<1x?x24x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %314 = arith.truncf %in : f32 to bf16
      linalg.yield %314 : bf16
    } -> tensor<1x?x24x128xbf16>
    %transposed_53 = linalg.transpose ins(%arg4 : tensor<3072x3072xbf16>) outs(%71 : tensor<3072x3072xbf16>) permutation = [1, 0] 
    %122 = linalg.matmul ins(%collapsed, %transposed_53 : tensor<?x3072xbf16>, tensor<3072x3072xbf16>) outs(%73 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %123 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%122 : tensor<?x3072xf32>) outs(%75 : tensor<?x3072xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %314 = arith.truncf %in : f32 to bf16
      linalg.yield %314 : bf16
    } -> tensor<?x3072xbf16>
    %124 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg5, %123 : tensor<3072xbf16>, tensor<?x3072xbf16>) outs(%75 : tensor<?x3072xbf16>) {
    ^bb0(%in: bf16, %in_127: bf16, %out: bf16):
      %314 = arith.addf %in, %in_127 : bf16
      linalg.yield %314 : bf16
    } -> tensor<?x3072xbf16>
    %expanded_54 = tensor.expand_shape %124 [[0, 1], [2, 3]] output_shape [1, %dim_26, 24, 128] : tensor<?x3072xbf16> into tensor<1x?x24x128xbf16>
    %collapsed_55 = tensor.collapse_shape %70 [[0, 1], [2]] : tensor<1x?x3072xbf16> into tensor<?x3072xbf16>
    %transposed_56 = linalg.transpose ins(%arg6 : tensor<3072x3072xbf16>) outs(%71 : tensor<3072x3072xbf16>) permutation = [1, 0] 
    %125 = tensor.empty(%dim) : tensor<?x3072xf32>
    %126 = linalg.fill ins(%cst_0 : f32) outs(%125 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %127 = linalg.matmul ins(%collapsed_55, %transposed_56 : tensor<?x3072xbf16>, tensor<3072x3072xbf16>) outs(%126 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %128 = tensor.empty(%dim) : tensor<?x3072xbf16>
    %129 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%127 : tensor<?x3072xf32>) outs(%128 : tensor<?x3072xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %314 = arith.truncf %in : f32 to bf16
      linalg.yield %314 : bf16
    } -> tensor<?x3072xbf16>
    %130 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg7, %129 : tensor<3072xbf16>, tensor<?x3072xbf16>) outs(%128 : tensor<?x3072xbf16>) {
    ^bb0(%in: bf16, %in_127: bf16, %out: bf16):
      %314 = arith.addf %in, %in_127 : bf16
      linalg.yield %314 : bf16
    } -> tensor<?x3072xbf16>
    %expanded_57 = tensor.expand_shape %130 [[0, 1], [2, 3]] output_shape [1, %dim, 24, 128] : tensor<?x3072xbf16> into tensor<1x?x24x128xbf16>
    %131 = tensor.empty(%dim) : tensor<1x?x24x128xf32>
    %132 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_57 : tensor<1x?x24x128xbf16>) outs(%131 : tensor<1x?x24x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %314 = arith.extf %in : bf16 to f32
      linalg.yield %314 : f32
    } -> tensor<1x?x24x128xf32>
    %133 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%132 : tensor<1x?x24x128xf32>) outs(%131 : tensor<1x?x24x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %314 : f32
    } -> tensor<1x?x24x128xf32>
    %134 = tensor.empty(%dim) : tensor<1x?x24x1xf32>
    %135 = linalg.fill ins(%cst_0 : f32) outs(%134 : tensor<1x?x24x1xf32>) -> tensor<1x?x24x1xf32>
    %136 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%133 : tensor<1x?x24x128xf32>) outs(%135 : tensor<1x?x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.addf %in, %out : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x24x1xf32>
    %137 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%136 : tensor<1x?x24x1xf32>) outs(%134 : tensor<1x?x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.divf %in, %cst_11 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x24x1xf32>
    %138 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%137 : tensor<1x?x24x1xf32>) outs(%134 : tensor<1x?x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.truncf %cst_8 : f64 to f32
      %315 = arith.addf %in, %314 : f32
      linalg.yield %315 : f32
    } -> tensor<1x?x24x1xf32>
    %139 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%138 : tensor<1x?x24x1xf32>) outs(%134 : tensor<1x?x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = math.rsqrt %in : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x24x1xf32>
    %140 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%132, %139 : tensor<1x?x24x128xf32>, tensor<1x?x24x1xf32>) outs(%131 : tensor<1x?x24x128xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.mulf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x24x128xf32>
    %141 = tensor.empty(%dim) : tensor<1x?x24x128xbf16>
    %142 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%140 : tensor<1x?x24x128xf32>) outs(%141 : tensor<1x?x24x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %314 = arith.truncf %in : f32 to bf16
      linalg.yield %314 : bf16
    } -> tensor<1x?x24x128xbf16>
    %143 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%142, %arg18 : tensor<1x?x24x128xbf16>, tensor<128xbf16>) outs(%141 : tensor<1x?x24x128xbf16>) {
    ^bb0(%in: bf16, %in_127: bf16, %out: bf16):
      %314 = arith.mulf %in, %in_127 : bf16
      linalg.yield %314 : bf16
    } -> tensor<1x?x24x128xbf16>
    %144 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%143 : tensor<1x?x24x128xbf16>) outs(%131 : tensor<1x?x24x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %314 = arith.extf %in : bf16 to f32
      linalg.yield %314 : f32
    } -> tensor<1x?x24x128xf32>
    %expanded_58 = tensor.expand_shape %144 [[0], [1], [2], [3, 4]] output_shape [1, %dim, 24, 64, 2] : tensor<1x?x24x128xf32> into tensor<1x?x24x64x2xf32>
    %extracted_slice_59 = tensor.extract_slice %expanded_58[0, 0, 0, 0, 0] [1, %dim, 24, 64, 1] [1, 1, 1, 1, 1] : tensor<1x?x24x64x2xf32> to tensor<1x?x24x64x1xf32>
    %extracted_slice_60 = tensor.extract_slice %expanded_58[0, 0, 0, 0, 1] [1, %dim, 24, 64, 1] [1, 1, 1, 1, 1] : tensor<1x?x24x64x2xf32> to tensor<1x?x24x64x1xf32>
    %collapsed_61 = tensor.collapse_shape %extracted_slice_59 [[0], [1], [2], [3, 4]] : tensor<1x?x24x64x1xf32> into tensor<1x?x24x64xf32>
    %collapsed_62 = tensor.collapse_shape %extracted_slice_60 [[0], [1], [2], [3, 4]] : tensor<1x?x24x64x1xf32> into tensor<1x?x24x64xf32>
    %dim_63 = tensor.dim %arg37, %c0 : tensor<?x64xf32>
    %expanded_64 = tensor.expand_shape %arg37 [[0, 1], [2, 3]] output_shape [1, %dim_63, 1, 64] : tensor<?x64xf32> into tensor<1x?x1x64xf32>
    %dim_65 = tensor.dim %arg38, %c0 : tensor<?x64xf32>
    %expanded_66 = tensor.expand_shape %arg38 [[0, 1], [2, 3]] output_shape [1, %dim_65, 1, 64] : tensor<?x64xf32> into tensor<1x?x1x64xf32>
    %145 = tensor.empty(%dim) : tensor<1x?x24x64xf32>
    %146 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_61, %expanded_64 : tensor<1x?x24x64xf32>, tensor<1x?x1x64xf32>) outs(%145 : tensor<1x?x24x64xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.mulf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x24x64xf32>
    %147 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_62, %expanded_66 : tensor<1x?x24x64xf32>, tensor<1x?x1x64xf32>) outs(%145 : tensor<1x?x24x64xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.mulf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x24x64xf32>
    %148 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%146, %147 : tensor<1x?x24x64xf32>, tensor<1x?x24x64xf32>) outs(%145 : tensor<1x?x24x64xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.subf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x24x64xf32>
    %149 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_61, %expanded_66 : tensor<1x?x24x64xf32>, tensor<1x?x1x64xf32>) outs(%145 : tensor<1x?x24x64xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.mulf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x24x64xf32>
    %150 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_62, %expanded_64 : tensor<1x?x24x64xf32>, tensor<1x?x1x64xf32>) outs(%145 : tensor<1x?x24x64xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.mulf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x24x64xf32>
    %151 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%149, %150 : tensor<1x?x24x64xf32>, tensor<1x?x24x64xf32>) outs(%145 : tensor<1x?x24x64xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.addf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x24x64xf32>
    %expanded_67 = tensor.expand_shape %148 [[0], [1], [2], [3, 4]] output_shape [1, %dim, 24, 64, 1] : tensor<1x?x24x64xf32> into tensor<1x?x24x64x1xf32>
    %expanded_68 = tensor.expand_shape %151 [[0], [1], [2], [3, 4]] output_shape [1, %dim, 24, 64, 1] : tensor<1x?x24x64xf32> into tensor<1x?x24x64x1xf32>
    %concat_69 = tensor.concat dim(4) %expanded_67, %expanded_68 : (tensor<1x?x24x64x1xf32>, tensor<1x?x24x64x1xf32>) -> tensor<1x?x24x64x2xf32>
    %collapsed_70 = tensor.collapse_shape %concat_69 [[0], [1], [2], [3, 4]] : tensor<1x?x24x64x2xf32> into tensor<1x?x24x128xf32>
    %dim_71 = tensor.dim %expanded_67, %c1 : tensor<1x?x24x64x1xf32>
    %152 = tensor.empty(%dim_71) : tensor<1x?x24x128xbf16>
    %153 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_70 : tensor<1x?x24x128xf32>) outs(%152 : tensor<1x?x24x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %314 = arith.truncf %in : f32 to bf16
      linalg.yield %314 : bf16
    } -> tensor<1x?x24x128xbf16>
    %transposed_72 = linalg.transpose ins(%arg8 : tensor<3072x3072xbf16>) outs(%71 : tensor<3072x3072xbf16>) permutation = [1, 0] 
    %154 = linalg.matmul ins(%collapsed_55, %transposed_72 : tensor<?x3072xbf16>, tensor<3072x3072xbf16>) outs(%126 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %155 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%154 : tensor<?x3072xf32>) outs(%128 : tensor<?x3072xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %314 = arith.truncf %in : f32 to bf16
      linalg.yield %314 : bf16
    } -> tensor<?x3072xbf16>
    %156 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg9, %155 : tensor<3072xbf16>, tensor<?x3072xbf16>) outs(%128 : tensor<?x3072xbf16>) {
    ^bb0(%in: bf16, %in_127: bf16, %out: bf16):
      %314 = arith.addf %in, %in_127 : bf16
      linalg.yield %314 : bf16
    } -> tensor<?x3072xbf16>
    %expanded_73 = tensor.expand_shape %156 [[0, 1], [2, 3]] output_shape [1, %dim, 24, 128] : tensor<?x3072xbf16> into tensor<1x?x24x128xbf16>
    %157 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_73 : tensor<1x?x24x128xbf16>) outs(%131 : tensor<1x?x24x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %314 = arith.extf %in : bf16 to f32
      linalg.yield %314 : f32
    } -> tensor<1x?x24x128xf32>
    %158 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%157 : tensor<1x?x24x128xf32>) outs(%131 : tensor<1x?x24x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %314 : f32
    } -> tensor<1x?x24x128xf32>
    %159 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%158 : tensor<1x?x24x128xf32>) outs(%135 : tensor<1x?x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.addf %in, %out : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x24x1xf32>
    %160 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%159 : tensor<1x?x24x1xf32>) outs(%134 : tensor<1x?x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.divf %in, %cst_11 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x24x1xf32>
    %161 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%160 : tensor<1x?x24x1xf32>) outs(%134 : tensor<1x?x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.truncf %cst_8 : f64 to f32
      %315 = arith.addf %in, %314 : f32
      linalg.yield %315 : f32
    } -> tensor<1x?x24x1xf32>
    %162 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%161 : tensor<1x?x24x1xf32>) outs(%134 : tensor<1x?x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = math.rsqrt %in : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x24x1xf32>
    %163 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%157, %162 : tensor<1x?x24x128xf32>, tensor<1x?x24x1xf32>) outs(%131 : tensor<1x?x24x128xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.mulf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x24x128xf32>
    %164 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%163 : tensor<1x?x24x128xf32>) outs(%141 : tensor<1x?x24x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %314 = arith.truncf %in : f32 to bf16
      linalg.yield %314 : bf16
    } -> tensor<1x?x24x128xbf16>
    %165 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%164, %arg19 : tensor<1x?x24x128xbf16>, tensor<128xbf16>) outs(%141 : tensor<1x?x24x128xbf16>) {
    ^bb0(%in: bf16, %in_127: bf16, %out: bf16):
      %314 = arith.mulf %in, %in_127 : bf16
      linalg.yield %314 : bf16
    } -> tensor<1x?x24x128xbf16>
    %166 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%165 : tensor<1x?x24x128xbf16>) outs(%131 : tensor<1x?x24x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %314 = arith.extf %in : bf16 to f32
      linalg.yield %314 : f32
    } -> tensor<1x?x24x128xf32>
    %expanded_74 = tensor.expand_shape %166 [[0], [1], [2], [3, 4]] output_shape [1, %dim, 24, 64, 2] : tensor<1x?x24x128xf32> into tensor<1x?x24x64x2xf32>
    %extracted_slice_75 = tensor.extract_slice %expanded_74[0, 0, 0, 0, 0] [1, %dim, 24, 64, 1] [1, 1, 1, 1, 1] : tensor<1x?x24x64x2xf32> to tensor<1x?x24x64x1xf32>
    %extracted_slice_76 = tensor.extract_slice %expanded_74[0, 0, 0, 0, 1] [1, %dim, 24, 64, 1] [1, 1, 1, 1, 1] : tensor<1x?x24x64x2xf32> to tensor<1x?x24x64x1xf32>
    %collapsed_77 = tensor.collapse_shape %extracted_slice_75 [[0], [1], [2], [3, 4]] : tensor<1x?x24x64x1xf32> into tensor<1x?x24x64xf32>
    %collapsed_78 = tensor.collapse_shape %extracted_slice_76 [[0], [1], [2], [3, 4]] : tensor<1x?x24x64x1xf32> into tensor<1x?x24x64xf32>
    %167 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_77, %expanded_64 : tensor<1x?x24x64xf32>, tensor<1x?x1x64xf32>) outs(%145 : tensor<1x?x24x64xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.mulf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x24x64xf32>
    %168 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_78, %expanded_66 : tensor<1x?x24x64xf32>, tensor<1x?x1x64xf32>) outs(%145 : tensor<1x?x24x64xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.mulf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x24x64xf32>
    %169 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%167, %168 : tensor<1x?x24x64xf32>, tensor<1x?x24x64xf32>) outs(%145 : tensor<1x?x24x64xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.subf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x24x64xf32>
    %170 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_77, %expanded_66 : tensor<1x?x24x64xf32>, tensor<1x?x1x64xf32>) outs(%145 : tensor<1x?x24x64xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.mulf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x24x64xf32>
    %171 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_78, %expanded_64 : tensor<1x?x24x64xf32>, tensor<1x?x1x64xf32>) outs(%145 : tensor<1x?x24x64xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.mulf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x24x64xf32>
    %172 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%170, %171 : tensor<1x?x24x64xf32>, tensor<1x?x24x64xf32>) outs(%145 : tensor<1x?x24x64xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.addf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x24x64xf32>
    %expanded_79 = tensor.expand_shape %169 [[0], [1], [2], [3, 4]] output_shape [1, %dim, 24, 64, 1] : tensor<1x?x24x64xf32> into tensor<1x?x24x64x1xf32>
    %expanded_80 = tensor.expand_shape %172 [[0], [1], [2], [3, 4]] output_shape [1, %dim, 24, 64, 1] : tensor<1x?x24x64xf32> into tensor<1x?x24x64x1xf32>
    %concat_81 = tensor.concat dim(4) %expanded_79, %expanded_80 : (tensor<1x?x24x64x1xf32>, tensor<1x?x24x64x1xf32>) -> tensor<1x?x24x64x2xf32>
    %collapsed_82 = tensor.collapse_shape %concat_81 [[0], [1], [2], [3, 4]] : tensor<1x?x24x64x2xf32> into tensor<1x?x24x128xf32>
    %dim_83 = tensor.dim %expanded_79, %c1 : tensor<1x?x24x64x1xf32>
    %173 = tensor.empty(%dim_83) : tensor<1x?x24x128xbf16>
    %174 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_82 : tensor<1x?x24x128xf32>) outs(%173 : tensor<1x?x24x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %314 = arith.truncf %in : f32 to bf16
      linalg.yield %314 : bf16
    } -> tensor<1x?x24x128xbf16>
    %transposed_84 = linalg.transpose ins(%arg10 : tensor<3072x3072xbf16>) outs(%71 : tensor<3072x3072xbf16>) permutation = [1, 0] 
    %175 = linalg.matmul ins(%collapsed_55, %transposed_84 : tensor<?x3072xbf16>, tensor<3072x3072xbf16>) outs(%126 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %176 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%175 : tensor<?x3072xf32>) outs(%128 : tensor<?x3072xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %314 = arith.truncf %in : f32 to bf16
      linalg.yield %314 : bf16
    } -> tensor<?x3072xbf16>
    %177 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg11, %176 : tensor<3072xbf16>, tensor<?x3072xbf16>) outs(%128 : tensor<?x3072xbf16>) {
    ^bb0(%in: bf16, %in_127: bf16, %out: bf16):
      %314 = arith.addf %in, %in_127 : bf16
      linalg.yield %314 : bf16
    } -> tensor<?x3072xbf16>
    %expanded_85 = tensor.expand_shape %177 [[0, 1], [2, 3]] output_shape [1, %dim, 24, 128] : tensor<?x3072xbf16> into tensor<1x?x24x128xbf16>
    %concat_86 = tensor.concat dim(1) %153, %100 : (tensor<1x?x24x128xbf16>, tensor<1x?x24x128xbf16>) -> tensor<1x?x24x128xbf16>
    %concat_87 = tensor.concat dim(1) %174, %121 : (tensor<1x?x24x128xbf16>, tensor<1x?x24x128xbf16>) -> tensor<1x?x24x128xbf16>
    %concat_88 = tensor.concat dim(1) %expanded_85, %expanded_54 : (tensor<1x?x24x128xbf16>, tensor<1x?x24x128xbf16>) -> tensor<1x?x24x128xbf16>
    %dim_89 = tensor.dim %153, %c1 : tensor<1x?x24x128xbf16>
    %dim_90 = tensor.dim %100, %c1 : tensor<1x?x24x128xbf16>
    %178 = affine.apply #map9()[%dim_89, %dim_90]
    %179 = tensor.empty(%178) : tensor<1x24x?x128xbf16>
    %transposed_91 = linalg.transpose ins(%concat_86 : tensor<1x?x24x128xbf16>) outs(%179 : tensor<1x24x?x128xbf16>) permutation = [0, 2, 1, 3] 
    %dim_92 = tensor.dim %174, %c1 : tensor<1x?x24x128xbf16>
    %dim_93 = tensor.dim %121, %c1 : tensor<1x?x24x128xbf16>
    %180 = affine.apply #map9()[%dim_92, %dim_93]
    %dim_94 = tensor.dim %expanded_85, %c1 : tensor<1x?x24x128xbf16>
    %dim_95 = tensor.dim %expanded_54, %c1 : tensor<1x?x24x128xbf16>
    %181 = affine.apply #map9()[%dim_94, %dim_95]
    %182 = tensor.empty(%181) : tensor<1x24x?x128xbf16>
    %transposed_96 = linalg.transpose ins(%concat_88 : tensor<1x?x24x128xbf16>) outs(%182 : tensor<1x24x?x128xbf16>) permutation = [0, 2, 1, 3] 
    %183 = tensor.empty(%180) : tensor<1x24x128x?xbf16>
    %transposed_97 = linalg.transpose ins(%concat_87 : tensor<1x?x24x128xbf16>) outs(%183 : tensor<1x24x128x?xbf16>) permutation = [0, 2, 3, 1] 
    %184 = arith.addi %1, %0 : i64
    %collapsed_98 = tensor.collapse_shape %transposed_91 [[0, 1], [2], [3]] : tensor<1x24x?x128xbf16> into tensor<24x?x128xbf16>
    %collapsed_99 = tensor.collapse_shape %transposed_97 [[0, 1], [2], [3]] : tensor<1x24x128x?xbf16> into tensor<24x128x?xbf16>
    %185 = tensor.empty(%178, %180) : tensor<24x?x?xf32>
    %186 = linalg.fill ins(%cst_0 : f32) outs(%185 : tensor<24x?x?xf32>) -> tensor<24x?x?xf32>
    %187 = linalg.batch_matmul ins(%collapsed_98, %collapsed_99 : tensor<24x?x128xbf16>, tensor<24x128x?xbf16>) outs(%186 : tensor<24x?x?xf32>) -> tensor<24x?x?xf32>
    %188 = tensor.empty(%178, %180) : tensor<24x?x?xbf16>
    %189 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187 : tensor<24x?x?xf32>) outs(%188 : tensor<24x?x?xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %314 = arith.truncf %in : f32 to bf16
      linalg.yield %314 : bf16
    } -> tensor<24x?x?xbf16>
    %from_elements = tensor.from_elements %c1_i64, %c24_i64, %184, %184 : tensor<4xi64>
    %reshape = tensor.reshape %189(%from_elements) : (tensor<24x?x?xbf16>, tensor<4xi64>) -> tensor<1x24x?x?xbf16>
    %190 = arith.index_cast %184 : i64 to index
    %191 = tensor.empty(%190, %190) : tensor<1x24x?x?xbf16>
    %192 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape : tensor<1x24x?x?xbf16>) outs(%191 : tensor<1x24x?x?xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %314 = arith.truncf %cst_7 : f64 to bf16
      %315 = arith.mulf %in, %314 : bf16
      linalg.yield %315 : bf16
    } -> tensor<1x24x?x?xbf16>
    %193 = tensor.empty(%190, %190) : tensor<1x24x?x?xf32>
    %194 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%192 : tensor<1x24x?x?xbf16>) outs(%193 : tensor<1x24x?x?xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %314 = arith.extf %in : bf16 to f32
      linalg.yield %314 : f32
    } -> tensor<1x24x?x?xf32>
    %195 = tensor.empty(%190) : tensor<1x24x?xi64>
    %196 = linalg.fill ins(%c0_i64 : i64) outs(%195 : tensor<1x24x?xi64>) -> tensor<1x24x?xi64>
    %197 = tensor.empty(%190) : tensor<1x24x?xf32>
    %198 = linalg.fill ins(%cst_2 : f32) outs(%197 : tensor<1x24x?xf32>) -> tensor<1x24x?xf32>
    %199:2 = linalg.generic {indexing_maps = [#map5, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%194 : tensor<1x24x?x?xf32>) outs(%198, %196 : tensor<1x24x?xf32>, tensor<1x24x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_127: i64):
      %314 = linalg.index 3 : index
      %315 = arith.index_cast %314 : index to i64
      %316 = arith.maximumf %in, %out : f32
      %317 = arith.cmpf ogt, %in, %out : f32
      %318 = arith.select %317, %315, %out_127 : i64
      linalg.yield %316, %318 : f32, i64
    } -> (tensor<1x24x?xf32>, tensor<1x24x?xi64>)
    %expanded_100 = tensor.expand_shape %199#0 [[0], [1], [2, 3]] output_shape [1, 24, %190, 1] : tensor<1x24x?xf32> into tensor<1x24x?x1xf32>
    %200 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%194, %expanded_100 : tensor<1x24x?x?xf32>, tensor<1x24x?x1xf32>) outs(%193 : tensor<1x24x?x?xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.subf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x24x?x?xf32>
    %201 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%200 : tensor<1x24x?x?xf32>) outs(%193 : tensor<1x24x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = math.exp %in : f32
      linalg.yield %314 : f32
    } -> tensor<1x24x?x?xf32>
    %202 = tensor.empty(%190) : tensor<1x24x?x1xf32>
    %203 = linalg.fill ins(%cst_0 : f32) outs(%202 : tensor<1x24x?x1xf32>) -> tensor<1x24x?x1xf32>
    %204 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%201 : tensor<1x24x?x?xf32>) outs(%203 : tensor<1x24x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.addf %in, %out : f32
      linalg.yield %314 : f32
    } -> tensor<1x24x?x1xf32>
    %205 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%201, %204 : tensor<1x24x?x?xf32>, tensor<1x24x?x1xf32>) outs(%193 : tensor<1x24x?x?xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.divf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x24x?x?xf32>
    %206 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%205 : tensor<1x24x?x?xf32>) outs(%191 : tensor<1x24x?x?xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %314 = arith.truncf %in : f32 to bf16
      linalg.yield %314 : bf16
    } -> tensor<1x24x?x?xbf16>
    %from_elements_101 = tensor.from_elements %c24_i64, %184, %184 : tensor<3xi64>
    %reshape_102 = tensor.reshape %206(%from_elements_101) : (tensor<1x24x?x?xbf16>, tensor<3xi64>) -> tensor<24x?x?xbf16>
    %collapsed_103 = tensor.collapse_shape %transposed_96 [[0, 1], [2], [3]] : tensor<1x24x?x128xbf16> into tensor<24x?x128xbf16>
    %207 = arith.index_cast %181 : index to i64
    %208 = arith.cmpi eq, %184, %207 : i64
    cf.assert %208, "mismatching contracting dimension"
    %209 = tensor.empty(%190) : tensor<24x?x128xf32>
    %210 = linalg.fill ins(%cst_0 : f32) outs(%209 : tensor<24x?x128xf32>) -> tensor<24x?x128xf32>
    %211 = linalg.batch_matmul ins(%reshape_102, %collapsed_103 : tensor<24x?x?xbf16>, tensor<24x?x128xbf16>) outs(%210 : tensor<24x?x128xf32>) -> tensor<24x?x128xf32>
    %212 = tensor.empty(%190) : tensor<24x?x128xbf16>
    %213 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%211 : tensor<24x?x128xf32>) outs(%212 : tensor<24x?x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %314 = arith.truncf %in : f32 to bf16
      linalg.yield %314 : bf16
    } -> tensor<24x?x128xbf16>
    %expanded_104 = tensor.expand_shape %213 [[0, 1], [2], [3]] output_shape [1, 24, %190, 128] : tensor<24x?x128xbf16> into tensor<1x24x?x128xbf16>
    %214 = tensor.empty(%190) : tensor<1x?x24x128xbf16>
    %transposed_105 = linalg.transpose ins(%expanded_104 : tensor<1x24x?x128xbf16>) outs(%214 : tensor<1x?x24x128xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_106 = tensor.collapse_shape %transposed_105 [[0], [1], [2, 3]] : tensor<1x?x24x128xbf16> into tensor<1x?x3072xbf16>
    %215 = arith.addi %0, %184 : i64
    %216 = arith.cmpi sge, %0, %c0_i64 : i64
    %217 = arith.select %216, %0, %215 : i64
    %218 = arith.maxsi %217, %c0_i64 : i64
    %219 = arith.minsi %218, %184 : i64
    %220 = arith.index_cast %219 : i64 to index
    %221 = arith.subi %190, %220 : index
    %222 = arith.maxsi %221, %c0 : index
    %extracted_slice_107 = tensor.extract_slice %collapsed_106[0, %220, 0] [1, %222, 3072] [1, 1, 1] : tensor<1x?x3072xbf16> to tensor<1x?x3072xbf16>
    %collapsed_108 = tensor.collapse_shape %extracted_slice_107 [[0, 1], [2]] : tensor<1x?x3072xbf16> into tensor<?x3072xbf16>
    %transposed_109 = linalg.transpose ins(%arg12 : tensor<3072x3072xbf16>) outs(%71 : tensor<3072x3072xbf16>) permutation = [1, 0] 
    %223 = tensor.empty(%222) : tensor<?x3072xf32>
    %224 = linalg.fill ins(%cst_0 : f32) outs(%223 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %225 = linalg.matmul ins(%collapsed_108, %transposed_109 : tensor<?x3072xbf16>, tensor<3072x3072xbf16>) outs(%224 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %226 = tensor.empty(%222) : tensor<?x3072xbf16>
    %227 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%225 : tensor<?x3072xf32>) outs(%226 : tensor<?x3072xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %314 = arith.truncf %in : f32 to bf16
      linalg.yield %314 : bf16
    } -> tensor<?x3072xbf16>
    %228 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg13, %227 : tensor<3072xbf16>, tensor<?x3072xbf16>) outs(%226 : tensor<?x3072xbf16>) {
    ^bb0(%in: bf16, %in_127: bf16, %out: bf16):
      %314 = arith.addf %in, %in_127 : bf16
      linalg.yield %314 : bf16
    } -> tensor<?x3072xbf16>
    %expanded_110 = tensor.expand_shape %228 [[0, 1], [2]] output_shape [1, %222, 3072] : tensor<?x3072xbf16> into tensor<1x?x3072xbf16>
    %229 = arith.cmpi slt, %dim, %c0 : index
    %230 = arith.addi %dim, %190 : index
    %231 = arith.select %229, %230, %dim : index
    %232 = arith.cmpi slt, %231, %c0 : index
    %233 = arith.select %232, %c-1, %231 : index
    %234 = arith.minsi %233, %190 : index
    %235 = arith.maxsi %234, %c0 : index
    %extracted_slice_111 = tensor.extract_slice %collapsed_106[0, 0, 0] [1, %235, 3072] [1, 1, 1] : tensor<1x?x3072xbf16> to tensor<1x?x3072xbf16>
    %collapsed_112 = tensor.collapse_shape %extracted_slice_111 [[0, 1], [2]] : tensor<1x?x3072xbf16> into tensor<?x3072xbf16>
    %transposed_113 = linalg.transpose ins(%arg14 : tensor<3072x3072xbf16>) outs(%71 : tensor<3072x3072xbf16>) permutation = [1, 0] 
    %236 = tensor.empty(%235) : tensor<?x3072xf32>
    %237 = linalg.fill ins(%cst_0 : f32) outs(%236 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %238 = linalg.matmul ins(%collapsed_112, %transposed_113 : tensor<?x3072xbf16>, tensor<3072x3072xbf16>) outs(%237 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %239 = tensor.empty(%235) : tensor<?x3072xbf16>
    %240 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%238 : tensor<?x3072xf32>) outs(%239 : tensor<?x3072xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %314 = arith.truncf %in : f32 to bf16
      linalg.yield %314 : bf16
    } -> tensor<?x3072xbf16>
    %241 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg15, %240 : tensor<3072xbf16>, tensor<?x3072xbf16>) outs(%239 : tensor<?x3072xbf16>) {
    ^bb0(%in: bf16, %in_127: bf16, %out: bf16):
      %314 = arith.addf %in, %in_127 : bf16
      linalg.yield %314 : bf16
    } -> tensor<?x3072xbf16>
    %expanded_114 = tensor.expand_shape %241 [[0, 1], [2]] output_shape [1, %235, 3072] : tensor<?x3072xbf16> into tensor<1x?x3072xbf16>
    %242 = tensor.empty(%222) : tensor<1x?x3072xbf16>
    %243 = linalg.generic {indexing_maps = [#map4, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_14, %expanded_110 : tensor<1x1x3072xbf16>, tensor<1x?x3072xbf16>) outs(%242 : tensor<1x?x3072xbf16>) {
    ^bb0(%in: bf16, %in_127: bf16, %out: bf16):
      %314 = arith.mulf %in, %in_127 : bf16
      linalg.yield %314 : bf16
    } -> tensor<1x?x3072xbf16>
    %244 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg32, %243 : tensor<1x?x3072xbf16>, tensor<1x?x3072xbf16>) outs(%39 : tensor<1x?x3072xbf16>) {
    ^bb0(%in: bf16, %in_127: bf16, %out: bf16):
      %314 = arith.addf %in, %in_127 : bf16
      linalg.yield %314 : bf16
    } -> tensor<1x?x3072xbf16>
    %245 = tensor.empty(%235) : tensor<1x?x3072xbf16>
    %246 = linalg.generic {indexing_maps = [#map4, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_22, %expanded_114 : tensor<1x1x3072xbf16>, tensor<1x?x3072xbf16>) outs(%245 : tensor<1x?x3072xbf16>) {
    ^bb0(%in: bf16, %in_127: bf16, %out: bf16):
      %314 = arith.mulf %in, %in_127 : bf16
      linalg.yield %314 : bf16
    } -> tensor<1x?x3072xbf16>
    %247 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg33, %246 : tensor<1x?x3072xbf16>, tensor<1x?x3072xbf16>) outs(%66 : tensor<1x?x3072xbf16>) {
    ^bb0(%in: bf16, %in_127: bf16, %out: bf16):
      %314 = arith.addf %in, %in_127 : bf16
      linalg.yield %314 : bf16
    } -> tensor<1x?x3072xbf16>
    %248 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%244 : tensor<1x?x3072xbf16>) outs(%18 : tensor<1x?x3072xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %314 = arith.extf %in : bf16 to f32
      linalg.yield %314 : f32
    } -> tensor<1x?x3072xf32>
    %249 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%248 : tensor<1x?x3072xf32>) outs(%20 : tensor<1x?x3072xf64>) {
    ^bb0(%in: f32, %out: f64):
      %314 = arith.extf %in : f32 to f64
      linalg.yield %314 : f64
    } -> tensor<1x?x3072xf64>
    %250 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%249 : tensor<1x?x3072xf64>) outs(%23 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %314 = arith.addf %in, %out : f64
      linalg.yield %314 : f64
    } -> tensor<1x?x1xf64>
    %251 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%250 : tensor<1x?x1xf64>) outs(%22 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %314 = arith.divf %in, %cst_9 : f64
      linalg.yield %314 : f64
    } -> tensor<1x?x1xf64>
    %252 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%249, %251 : tensor<1x?x3072xf64>, tensor<1x?x1xf64>) outs(%20 : tensor<1x?x3072xf64>) {
    ^bb0(%in: f64, %in_127: f64, %out: f64):
      %314 = arith.subf %in, %in_127 : f64
      linalg.yield %314 : f64
    } -> tensor<1x?x3072xf64>
    %253 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%252, %252 : tensor<1x?x3072xf64>, tensor<1x?x3072xf64>) outs(%20 : tensor<1x?x3072xf64>) {
    ^bb0(%in: f64, %in_127: f64, %out: f64):
      %314 = arith.mulf %in, %in_127 : f64
      linalg.yield %314 : f64
    } -> tensor<1x?x3072xf64>
    %254 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%253 : tensor<1x?x3072xf64>) outs(%23 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %314 = arith.addf %in, %out : f64
      linalg.yield %314 : f64
    } -> tensor<1x?x1xf64>
    %255 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%254 : tensor<1x?x1xf64>) outs(%22 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %314 = arith.divf %in, %cst_9 : f64
      linalg.yield %314 : f64
    } -> tensor<1x?x1xf64>
    %256 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%255 : tensor<1x?x1xf64>) outs(%30 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %314 = arith.truncf %in : f64 to f32
      linalg.yield %314 : f32
    } -> tensor<1x?x1xf32>
    %257 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%248 : tensor<1x?x3072xf32>) outs(%32 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.addf %in, %out : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x1xf32>
    %258 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%257 : tensor<1x?x1xf32>) outs(%30 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.divf %in, %cst_10 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x1xf32>
    %259 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%256 : tensor<1x?x1xf32>) outs(%30 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.truncf %cst_8 : f64 to f32
      %315 = arith.addf %in, %314 : f32
      linalg.yield %315 : f32
    } -> tensor<1x?x1xf32>
    %260 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%259 : tensor<1x?x1xf32>) outs(%30 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = math.rsqrt %in : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x1xf32>
    %261 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%248, %258 : tensor<1x?x3072xf32>, tensor<1x?x1xf32>) outs(%18 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.subf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x3072xf32>
    %262 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%261, %260 : tensor<1x?x3072xf32>, tensor<1x?x1xf32>) outs(%18 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.mulf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x3072xf32>
    %263 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%262 : tensor<1x?x3072xf32>) outs(%39 : tensor<1x?x3072xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %314 = arith.truncf %in : f32 to bf16
      linalg.yield %314 : bf16
    } -> tensor<1x?x3072xbf16>
    %264 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_16 : tensor<1x1x3072xbf16>) outs(%41 : tensor<1x1x3072xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %314 = arith.addf %in, %cst_5 : bf16
      linalg.yield %314 : bf16
    } -> tensor<1x1x3072xbf16>
    %265 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%263, %264 : tensor<1x?x3072xbf16>, tensor<1x1x3072xbf16>) outs(%39 : tensor<1x?x3072xbf16>) {
    ^bb0(%in: bf16, %in_127: bf16, %out: bf16):
      %314 = arith.mulf %in, %in_127 : bf16
      linalg.yield %314 : bf16
    } -> tensor<1x?x3072xbf16>
    %266 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%265, %extracted_slice_15 : tensor<1x?x3072xbf16>, tensor<1x1x3072xbf16>) outs(%39 : tensor<1x?x3072xbf16>) {
    ^bb0(%in: bf16, %in_127: bf16, %out: bf16):
      %314 = arith.addf %in, %in_127 : bf16
      linalg.yield %314 : bf16
    } -> tensor<1x?x3072xbf16>
    %collapsed_115 = tensor.collapse_shape %266 [[0, 1], [2]] : tensor<1x?x3072xbf16> into tensor<?x3072xbf16>
    %267 = tensor.empty() : tensor<3072x12288xbf16>
    %transposed_116 = linalg.transpose ins(%arg22 : tensor<12288x3072xbf16>) outs(%267 : tensor<3072x12288xbf16>) permutation = [1, 0] 
    %268 = tensor.empty(%dim_26) : tensor<?x12288xf32>
    %269 = linalg.fill ins(%cst_0 : f32) outs(%268 : tensor<?x12288xf32>) -> tensor<?x12288xf32>
    %270 = linalg.matmul ins(%collapsed_115, %transposed_116 : tensor<?x3072xbf16>, tensor<3072x12288xbf16>) outs(%269 : tensor<?x12288xf32>) -> tensor<?x12288xf32>
    %271 = tensor.empty(%dim_26) : tensor<?x12288xbf16>
    %272 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%270 : tensor<?x12288xf32>) outs(%271 : tensor<?x12288xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %314 = arith.truncf %in : f32 to bf16
      linalg.yield %314 : bf16
    } -> tensor<?x12288xbf16>
    %273 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg23, %272 : tensor<12288xbf16>, tensor<?x12288xbf16>) outs(%271 : tensor<?x12288xbf16>) {
    ^bb0(%in: bf16, %in_127: bf16, %out: bf16):
      %314 = arith.addf %in, %in_127 : bf16
      linalg.yield %314 : bf16
    } -> tensor<?x12288xbf16>
    %expanded_117 = tensor.expand_shape %273 [[0, 1], [2]] output_shape [1, %dim_26, 12288] : tensor<?x12288xbf16> into tensor<1x?x12288xbf16>
    %274 = tensor.empty(%dim_26) : tensor<1x?x12288xbf16>
    %275 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_117 : tensor<1x?x12288xbf16>) outs(%274 : tensor<1x?x12288xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %314 = math.fpowi %in, %c3_i64 : bf16, i64
      %315 = arith.mulf %314, %cst_3 : bf16
      %316 = arith.addf %in, %315 : bf16
      %317 = arith.mulf %316, %cst_4 : bf16
      %318 = math.tanh %317 : bf16
      %319 = arith.addf %318, %cst_5 : bf16
      %320 = arith.mulf %319, %cst_6 : bf16
      %321 = arith.mulf %in, %320 : bf16
      linalg.yield %321 : bf16
    } -> tensor<1x?x12288xbf16>
    %collapsed_118 = tensor.collapse_shape %275 [[0, 1], [2]] : tensor<1x?x12288xbf16> into tensor<?x12288xbf16>
    %276 = tensor.empty() : tensor<12288x3072xbf16>
    %transposed_119 = linalg.transpose ins(%arg24 : tensor<3072x12288xbf16>) outs(%276 : tensor<12288x3072xbf16>) permutation = [1, 0] 
    %277 = linalg.matmul ins(%collapsed_118, %transposed_119 : tensor<?x12288xbf16>, tensor<12288x3072xbf16>) outs(%73 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %278 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%277 : tensor<?x3072xf32>) outs(%75 : tensor<?x3072xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %314 = arith.truncf %in : f32 to bf16
      linalg.yield %314 : bf16
    } -> tensor<?x3072xbf16>
    %279 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg25, %278 : tensor<3072xbf16>, tensor<?x3072xbf16>) outs(%75 : tensor<?x3072xbf16>) {
    ^bb0(%in: bf16, %in_127: bf16, %out: bf16):
      %314 = arith.addf %in, %in_127 : bf16
      linalg.yield %314 : bf16
    } -> tensor<?x3072xbf16>
    %expanded_120 = tensor.expand_shape %279 [[0, 1], [2]] output_shape [1, %dim_26, 3072] : tensor<?x3072xbf16> into tensor<1x?x3072xbf16>
    %280 = linalg.generic {indexing_maps = [#map4, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_17, %expanded_120 : tensor<1x1x3072xbf16>, tensor<1x?x3072xbf16>) outs(%39 : tensor<1x?x3072xbf16>) {
    ^bb0(%in: bf16, %in_127: bf16, %out: bf16):
      %314 = arith.mulf %in, %in_127 : bf16
      linalg.yield %314 : bf16
    } -> tensor<1x?x3072xbf16>
    %281 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%244, %280 : tensor<1x?x3072xbf16>, tensor<1x?x3072xbf16>) outs(%39 : tensor<1x?x3072xbf16>) {
    ^bb0(%in: bf16, %in_127: bf16, %out: bf16):
      %314 = arith.addf %in, %in_127 : bf16
      linalg.yield %314 : bf16
    } -> tensor<1x?x3072xbf16>
    %282 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%247 : tensor<1x?x3072xbf16>) outs(%45 : tensor<1x?x3072xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %314 = arith.extf %in : bf16 to f32
      linalg.yield %314 : f32
    } -> tensor<1x?x3072xf32>
    %283 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%282 : tensor<1x?x3072xf32>) outs(%47 : tensor<1x?x3072xf64>) {
    ^bb0(%in: f32, %out: f64):
      %314 = arith.extf %in : f32 to f64
      linalg.yield %314 : f64
    } -> tensor<1x?x3072xf64>
    %284 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%283 : tensor<1x?x3072xf64>) outs(%50 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %314 = arith.addf %in, %out : f64
      linalg.yield %314 : f64
    } -> tensor<1x?x1xf64>
    %285 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%284 : tensor<1x?x1xf64>) outs(%49 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %314 = arith.divf %in, %cst_9 : f64
      linalg.yield %314 : f64
    } -> tensor<1x?x1xf64>
    %286 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%283, %285 : tensor<1x?x3072xf64>, tensor<1x?x1xf64>) outs(%47 : tensor<1x?x3072xf64>) {
    ^bb0(%in: f64, %in_127: f64, %out: f64):
      %314 = arith.subf %in, %in_127 : f64
      linalg.yield %314 : f64
    } -> tensor<1x?x3072xf64>
    %287 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%286, %286 : tensor<1x?x3072xf64>, tensor<1x?x3072xf64>) outs(%47 : tensor<1x?x3072xf64>) {
    ^bb0(%in: f64, %in_127: f64, %out: f64):
      %314 = arith.mulf %in, %in_127 : f64
      linalg.yield %314 : f64
    } -> tensor<1x?x3072xf64>
    %288 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%287 : tensor<1x?x3072xf64>) outs(%50 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %314 = arith.addf %in, %out : f64
      linalg.yield %314 : f64
    } -> tensor<1x?x1xf64>
    %289 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%288 : tensor<1x?x1xf64>) outs(%49 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %314 = arith.divf %in, %cst_9 : f64
      linalg.yield %314 : f64
    } -> tensor<1x?x1xf64>
    %290 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%289 : tensor<1x?x1xf64>) outs(%57 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %314 = arith.truncf %in : f64 to f32
      linalg.yield %314 : f32
    } -> tensor<1x?x1xf32>
    %291 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%282 : tensor<1x?x3072xf32>) outs(%59 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.addf %in, %out : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x1xf32>
    %292 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%291 : tensor<1x?x1xf32>) outs(%57 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.divf %in, %cst_10 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x1xf32>
    %293 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%290 : tensor<1x?x1xf32>) outs(%57 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = arith.truncf %cst_8 : f64 to f32
      %315 = arith.addf %in, %314 : f32
      linalg.yield %315 : f32
    } -> tensor<1x?x1xf32>
    %294 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%293 : tensor<1x?x1xf32>) outs(%57 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %314 = math.rsqrt %in : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x1xf32>
    %295 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%282, %292 : tensor<1x?x3072xf32>, tensor<1x?x1xf32>) outs(%45 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.subf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x3072xf32>
    %296 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%295, %294 : tensor<1x?x3072xf32>, tensor<1x?x1xf32>) outs(%45 : tensor<1x?x3072xf32>) {
    ^bb0(%in: f32, %in_127: f32, %out: f32):
      %314 = arith.mulf %in, %in_127 : f32
      linalg.yield %314 : f32
    } -> tensor<1x?x3072xf32>
    %297 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%296 : tensor<1x?x3072xf32>) outs(%66 : tensor<1x?x3072xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %314 = arith.truncf %in : f32 to bf16
      linalg.yield %314 : bf16
    } -> tensor<1x?x3072xbf16>
    %298 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_24 : tensor<1x1x3072xbf16>) outs(%41 : tensor<1x1x3072xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %314 = arith.addf %in, %cst_5 : bf16
      linalg.yield %314 : bf16
    } -> tensor<1x1x3072xbf16>
    %299 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%297, %298 : tensor<1x?x3072xbf16>, tensor<1x1x3072xbf16>) outs(%66 : tensor<1x?x3072xbf16>) {
    ^bb0(%in: bf16, %in_127: bf16, %out: bf16):
      %314 = arith.mulf %in, %in_127 : bf16
      linalg.yield %314 : bf16
    } -> tensor<1x?x3072xbf16>
    %300 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%299, %extracted_slice_23 : tensor<1x?x3072xbf16>, tensor<1x1x3072xbf16>) outs(%66 : tensor<1x?x3072xbf16>) {
    ^bb0(%in: bf16, %in_127: bf16, %out: bf16):
      %314 = arith.addf %in, %in_127 : bf16
      linalg.yield %314 : bf16
    } -> tensor<1x?x3072xbf16>
    %collapsed_121 = tensor.collapse_shape %300 [[0, 1], [2]] : tensor<1x?x3072xbf16> into tensor<?x3072xbf16>
    %transposed_122 = linalg.transpose ins(%arg28 : tensor<12288x3072xbf16>) outs(%267 : tensor<3072x12288xbf16>) permutation = [1, 0] 
    %301 = tensor.empty(%dim) : tensor<?x12288xf32>
    %302 = linalg.fill ins(%cst_0 : f32) outs(%301 : tensor<?x12288xf32>) -> tensor<?x12288xf32>
    %303 = linalg.matmul ins(%collapsed_121, %transposed_122 : tensor<?x3072xbf16>, tensor<3072x12288xbf16>) outs(%302 : tensor<?x12288xf32>) -> tensor<?x12288xf32>
    %304 = tensor.empty(%dim) : tensor<?x12288xbf16>
    %305 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%303 : tensor<?x12288xf32>) outs(%304 : tensor<?x12288xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %314 = arith.truncf %in : f32 to bf16
      linalg.yield %314 : bf16
    } -> tensor<?x12288xbf16>
    %306 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg29, %305 : tensor<12288xbf16>, tensor<?x12288xbf16>) outs(%304 : tensor<?x12288xbf16>) {
    ^bb0(%in: bf16, %in_127: bf16, %out: bf16):
      %314 = arith.addf %in, %in_127 : bf16
      linalg.yield %314 : bf16
    } -> tensor<?x12288xbf16>
    %expanded_123 = tensor.expand_shape %306 [[0, 1], [2]] output_shape [1, %dim, 12288] : tensor<?x12288xbf16> into tensor<1x?x12288xbf16>
    %307 = tensor.empty(%dim) : tensor<1x?x12288xbf16>
    %308 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_123 : tensor<1x?x12288xbf16>) outs(%307 : tensor<1x?x12288xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %314 = math.fpowi %in, %c3_i64 : bf16, i64
      %315 = arith.mulf %314, %cst_3 : bf16
      %316 = arith.addf %in, %315 : bf16
      %317 = arith.mulf %316, %cst_4 : bf16
      %318 = math.tanh %317 : bf16
      %319 = arith.addf %318, %cst_5 : bf16
      %320 = arith.mulf %319, %cst_6 : bf16
      %321 = arith.mulf %in, %320 : bf16
      linalg.yield %321 : bf16
    } -> tensor<1x?x12288xbf16>
    %collapsed_124 = tensor.collapse_shape %308 [[0, 1], [2]] : tensor<1x?x12288xbf16> into tensor<?x12288xbf16>
    %transposed_125 = linalg.transpose ins(%arg30 : tensor<3072x12288xbf16>) outs(%276 : tensor<12288x3072xbf16>) permutation = [1, 0] 
    %309 = linalg.matmul ins(%collapsed_124, %transposed_125 : tensor<?x12288xbf16>, tensor<12288x3072xbf16>) outs(%126 : tensor<?x3072xf32>) -> tensor<?x3072xf32>
    %310 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%309 : tensor<?x3072xf32>) outs(%128 : tensor<?x3072xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %314 = arith.truncf %in : f32 to bf16
      linalg.yield %314 : bf16
    } -> tensor<?x3072xbf16>
    %311 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg31, %310 : tensor<3072xbf16>, tensor<?x3072xbf16>) outs(%128 : tensor<?x3072xbf16>) {
    ^bb0(%in: bf16, %in_127: bf16, %out: bf16):
      %314 = arith.addf %in, %in_127 : bf16
      linalg.yield %314 : bf16
    } -> tensor<?x3072xbf16>
    %expanded_126 = tensor.expand_shape %311 [[0, 1], [2]] output_shape [1, %dim, 3072] : tensor<?x3072xbf16> into tensor<1x?x3072xbf16>
    %312 = linalg.generic {indexing_maps = [#map4, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_25, %expanded_126 : tensor<1x1x3072xbf16>, tensor<1x?x3072xbf16>) outs(%66 : tensor<1x?x3072xbf16>) {
    ^bb0(%in: bf16, %in_127: bf16, %out: bf16):
      %314 = arith.mulf %in, %in_127 : bf16
      linalg.yield %314 : bf16
    } -> tensor<1x?x3072xbf16>
    %313 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%247, %312 : tensor<1x?x3072xbf16>, tensor<1x?x3072xbf16>) outs(%66 : tensor<1x?x3072xbf16>) {
    ^bb0(%in: bf16, %in_127: bf16, %out: bf16):
      %314 = arith.addf %in, %in_127 : bf16
      linalg.yield %314 : bf16
    } -> tensor<1x?x3072xbf16>
    return %281, %313 : tensor<1x?x3072xbf16>, tensor<1x?x3072xbf16>
  }
}

