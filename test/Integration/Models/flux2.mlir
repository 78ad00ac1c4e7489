// Exported by tools/export/export_models.py (torch 2.15.0, torch-mlir 20261001).
#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, 0)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map7 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#loops0 = {indexing_maps = [#map, #map], iterator_types = ["parallel"]}
#loops1 = {indexing_maps = [#map], iterator_types = ["parallel"]}
#loops2 = {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]}
#loops3 = {indexing_maps = [#map2, #map1, #map1], iterator_types = ["parallel", "parallel"]}
#loops4 = {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]}
#loops5 = {indexing_maps = [#map2, #map3, #map1], iterator_types = ["parallel", "parallel"]}
#loops6 = {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel"]}
#loops7 = {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]}
#loops8 = {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]}
#loops9 = {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]}
#loops10 = {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]}
#loops11 = {indexing_maps = [#map7, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]}
#loops12 = {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]}
#loops13 = {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops14 = {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
#loops15 = {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops16 = {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops17 = {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops18 = {indexing_maps = [#map8, #map11, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops19 = {indexing_maps = [#map8, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
#loops20 = {indexing_maps = [#map9, #map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
module {
  func.func @main(%arg0: tensor<1x40x64xbf16>, %arg1: tensor<1x19x80xbf16>, %arg2: tensor<1xbf16>, %arg3: tensor<40x4xf32>, %arg4: tensor<19x4xf32>, %arg5: tensor<1xbf16>) -> tensor<1x40x64xbf16> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 0.000000e+00 : f64
    %cst_2 = arith.constant 1.000000e+00 : f64
    %cst_3 = arith.constant 0.000000e+00 : bf16
    %cst_4 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<1x2x59x59xf32>
    %cst_6 = arith.constant dense_resource<torch_tensor_64_32_torch.bfloat16_1> : tensor<64x32xbf16>
    %cst_7 = arith.constant dense_resource<torch_tensor_64_32_torch.bfloat16> : tensor<64x32xbf16>
    %cst_8 = arith.constant dense_resource<torch_tensor_32_128_torch.bfloat16_2> : tensor<32x128xbf16>
    %cst_9 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_5> : tensor<16xbf16>
    %cst_10 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_4> : tensor<16xbf16>
    %cst_11 = arith.constant dense_resource<torch_tensor_288_32_torch.bfloat16> : tensor<288x32xbf16>
    %cst_12 = arith.constant dense_resource<torch_tensor_32_96_torch.bfloat16_1> : tensor<32x96xbf16>
    %cst_13 = arith.constant dense_resource<torch_tensor_192_32_torch.bfloat16_3> : tensor<192x32xbf16>
    %cst_14 = arith.constant dense_resource<torch_tensor_32_96_torch.bfloat16> : tensor<32x96xbf16>
    %cst_15 = arith.constant dense_resource<torch_tensor_192_32_torch.bfloat16_2> : tensor<192x32xbf16>
    %cst_16 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_9> : tensor<32x32xbf16>
    %cst_17 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_8> : tensor<32x32xbf16>
    %cst_18 = arith.constant 0xFFF0000000000000 : f64
    %cst_19 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_3> : tensor<16xbf16>
    %cst_20 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_2> : tensor<16xbf16>
    %cst_21 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_1> : tensor<16xbf16>
    %cst_22 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16> : tensor<16xbf16>
    %cst_23 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_7> : tensor<32x32xbf16>
    %cst_24 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_6> : tensor<32x32xbf16>
    %cst_25 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_5> : tensor<32x32xbf16>
    %cst_26 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_4> : tensor<32x32xbf16>
    %cst_27 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_3> : tensor<32x32xbf16>
    %cst_28 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_2> : tensor<32x32xbf16>
    %cst_29 = arith.constant 9.9999999999999995E-7 : f64
    %cst_30 = arith.constant 2.000000e+03 : f64
    %cst_31 = arith.constant dense_resource<torch_tensor_32_80_torch.bfloat16> : tensor<32x80xbf16>
    %cst_32 = arith.constant dense_resource<torch_tensor_32_64_torch.bfloat16> : tensor<32x64xbf16>
    %cst_33 = arith.constant dense_resource<torch_tensor_96_32_torch.bfloat16> : tensor<96x32xbf16>
    %cst_34 = arith.constant dense_resource<torch_tensor_192_32_torch.bfloat16_1> : tensor<192x32xbf16>
    %cst_35 = arith.constant dense_resource<torch_tensor_192_32_torch.bfloat16> : tensor<192x32xbf16>
    %cst_36 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_1> : tensor<32x32xbf16>
    %cst_37 = arith.constant dense_resource<torch_tensor_32_128_torch.bfloat16_1> : tensor<32x128xbf16>
    %cst_38 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16> : tensor<32x32xbf16>
    %cst_39 = arith.constant dense_resource<torch_tensor_32_128_torch.bfloat16> : tensor<32x128xbf16>
    %cst_40 = arith.constant -9.2103403719761836 : f64
    %cst_41 = arith.constant 1.000000e+03 : bf16
    %cst_42 = arith.constant 6.400000e+01 : f32
    %cst_43 = arith.constant 2.000000e+00 : f64
    %cst_44 = arith.constant 4.000000e+00 : f64
    %cst_45 = arith.constant 3.200000e+01 : f64
    %cst_46 = arith.constant 3.200000e+01 : f32
    %cst_47 = arith.constant 1.000000e+00 : bf16
    %cst_48 = arith.constant 1.600000e+01 : bf16
    %cst_49 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<1xbf16>
    %1 = linalg.generic #loops0 ins(%arg2 : tensor<1xbf16>) outs(%0 : tensor<1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %496 = arith.mulf %in, %cst_41 : bf16
      linalg.yield %496 : bf16
    } -> tensor<1xbf16>
    %2 = linalg.generic #loops0 ins(%arg5 : tensor<1xbf16>) outs(%0 : tensor<1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %496 = arith.mulf %in, %cst_41 : bf16
      linalg.yield %496 : bf16
    } -> tensor<1xbf16>
    %3 = tensor.empty() : tensor<64xf32>
    %4 = linalg.generic #loops1 outs(%3 : tensor<64xf32>) {
    ^bb0(%out: f32):
      %496 = linalg.index 0 : index
      %497 = arith.index_cast %496 : index to i64
      %498 = arith.sitofp %497 : i64 to f32
      %499 = arith.addf %498, %cst : f32
      linalg.yield %499 : f32
    } -> tensor<64xf32>
    %5 = linalg.generic #loops0 ins(%4 : tensor<64xf32>) outs(%3 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %496 = arith.truncf %cst_40 : f64 to f32
      %497 = arith.mulf %in, %496 : f32
      linalg.yield %497 : f32
    } -> tensor<64xf32>
    %6 = linalg.generic #loops0 ins(%5 : tensor<64xf32>) outs(%3 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %496 = arith.divf %in, %cst_42 : f32
      linalg.yield %496 : f32
    } -> tensor<64xf32>
    %7 = linalg.generic #loops0 ins(%6 : tensor<64xf32>) outs(%3 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %496 = math.exp %in : f32
      linalg.yield %496 : f32
    } -> tensor<64xf32>
    %expanded = tensor.expand_shape %1 [[0, 1]] output_shape [1, 1] : tensor<1xbf16> into tensor<1x1xbf16>
    %8 = tensor.empty() : tensor<1x1xf32>
    %9 = linalg.generic #loops2 ins(%expanded : tensor<1x1xbf16>) outs(%8 : tensor<1x1xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %496 = arith.extf %in : bf16 to f32
      linalg.yield %496 : f32
    } -> tensor<1x1xf32>
    %expanded_50 = tensor.expand_shape %7 [[0, 1]] output_shape [1, 64] : tensor<64xf32> into tensor<1x64xf32>
    %10 = tensor.empty() : tensor<1x64xf32>
    %11 = linalg.generic #loops3 ins(%9, %expanded_50 : tensor<1x1xf32>, tensor<1x64xf32>) outs(%10 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %in_241: f32, %out: f32):
      %496 = arith.mulf %in, %in_241 : f32
      linalg.yield %496 : f32
    } -> tensor<1x64xf32>
    %12 = linalg.generic #loops2 ins(%11 : tensor<1x64xf32>) outs(%10 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %496 = math.sin %in : f32
      linalg.yield %496 : f32
    } -> tensor<1x64xf32>
    %13 = linalg.generic #loops2 ins(%11 : tensor<1x64xf32>) outs(%10 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %496 = math.cos %in : f32
      linalg.yield %496 : f32
    } -> tensor<1x64xf32>
    %concat = tensor.concat dim(1) %12, %13 : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x128xf32>
    %extracted_slice = tensor.extract_slice %concat[0, 64] [1, 64] [1, 1] : tensor<1x128xf32> to tensor<1x64xf32>
    %extracted_slice_51 = tensor.extract_slice %concat[0, 0] [1, 64] [1, 1] : tensor<1x128xf32> to tensor<1x64xf32>
    %concat_52 = tensor.concat dim(1) %extracted_slice, %extracted_slice_51 : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x128xf32>
    %14 = tensor.empty() : tensor<1x128xbf16>
    %15 = linalg.generic #loops2 ins(%concat_52 : tensor<1x128xf32>) outs(%14 : tensor<1x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %496 = arith.truncf %in : f32 to bf16
      linalg.yield %496 : bf16
    } -> tensor<1x128xbf16>
    %16 = tensor.empty() : tensor<128x32xbf16>
    %transposed = linalg.transpose ins(%cst_39 : tensor<32x128xbf16>) outs(%16 : tensor<128x32xbf16>) permutation = [1, 0] 
    %17 = tensor.empty() : tensor<1x32xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %19 = linalg.matmul ins(%15, %transposed : tensor<1x128xbf16>, tensor<128x32xbf16>) outs(%18 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %20 = tensor.empty() : tensor<1x32xbf16>
    %21 = linalg.generic #loops2 ins(%19 : tensor<1x32xf32>) outs(%20 : tensor<1x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %496 = arith.truncf %in : f32 to bf16
      linalg.yield %496 : bf16
    } -> tensor<1x32xbf16>
    %22 = linalg.generic #loops2 ins(%21 : tensor<1x32xbf16>) outs(%17 : tensor<1x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %496 = arith.extf %in : bf16 to f32
      linalg.yield %496 : f32
    } -> tensor<1x32xf32>
    %23 = linalg.generic #loops2 ins(%22 : tensor<1x32xf32>) outs(%17 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %496 = arith.negf %in : f32
      %497 = math.exp %496 : f32
      %498 = arith.addf %497, %cst_0 : f32
      %499 = arith.divf %cst_0, %498 : f32
      linalg.yield %499 : f32
    } -> tensor<1x32xf32>
    %24 = linalg.generic #loops4 ins(%22, %23 : tensor<1x32xf32>, tensor<1x32xf32>) outs(%17 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_241: f32, %out: f32):
      %496 = arith.mulf %in, %in_241 : f32
      linalg.yield %496 : f32
    } -> tensor<1x32xf32>
    %25 = linalg.generic #loops2 ins(%24 : tensor<1x32xf32>) outs(%20 : tensor<1x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %496 = arith.truncf %in : f32 to bf16
      linalg.yield %496 : bf16
    } -> tensor<1x32xbf16>
    %26 = tensor.empty() : tensor<32x32xbf16>
    %transposed_53 = linalg.transpose ins(%cst_38 : tensor<32x32xbf16>) outs(%26 : tensor<32x32xbf16>) permutation = [1, 0] 
    %27 = linalg.matmul ins(%25, %transposed_53 : tensor<1x32xbf16>, tensor<32x32xbf16>) outs(%18 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %28 = linalg.generic #loops2 ins(%27 : tensor<1x32xf32>) outs(%20 : tensor<1x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %496 = arith.truncf %in : f32 to bf16
      linalg.yield %496 : bf16
    } -> tensor<1x32xbf16>
    %expanded_54 = tensor.expand_shape %2 [[0, 1]] output_shape [1, 1] : tensor<1xbf16> into tensor<1x1xbf16>
    %29 = linalg.generic #loops2 ins(%expanded_54 : tensor<1x1xbf16>) outs(%8 : tensor<1x1xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %496 = arith.extf %in : bf16 to f32
      linalg.yield %496 : f32
    } -> tensor<1x1xf32>
    %30 = linalg.generic #loops3 ins(%29, %expanded_50 : tensor<1x1xf32>, tensor<1x64xf32>) outs(%10 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %in_241: f32, %out: f32):
      %496 = arith.mulf %in, %in_241 : f32
      linalg.yield %496 : f32
    } -> tensor<1x64xf32>
    %31 = linalg.generic #loops2 ins(%30 : tensor<1x64xf32>) outs(%10 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %496 = math.sin %in : f32
      linalg.yield %496 : f32
    } -> tensor<1x64xf32>
    %32 = linalg.generic #loops2 ins(%30 : tensor<1x64xf32>) outs(%10 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %496 = math.cos %in : f32
      linalg.yield %496 : f32
    } -> tensor<1x64xf32>
    %concat_55 = tensor.concat dim(1) %31, %32 : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x128xf32>
    %extracted_slice_56 = tensor.extract_slice %concat_55[0, 64] [1, 64] [1, 1] : tensor<1x128xf32> to tensor<1x64xf32>
    %extracted_slice_57 = tensor.extract_slice %concat_55[0, 0] [1, 64] [1, 1] : tensor<1x128xf32> to tensor<1x64xf32>
    %concat_58 = tensor.concat dim(1) %extracted_slice_56, %extracted_slice_57 : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x128xf32>
    %33 = linalg.generic #loops2 ins(%concat_58 : tensor<1x128xf32>) outs(%14 : tensor<1x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %496 = arith.truncf %in : f32 to bf16
      linalg.yield %496 : bf16
    } -> tensor<1x128xbf16>
    %transposed_59 = linalg.transpose ins(%cst_37 : tensor<32x128xbf16>) outs(%16 : tensor<128x32xbf16>) permutation = [1, 0] 
    %34 = linalg.matmul ins(%33, %transposed_59 : tensor<1x128xbf16>, tensor<128x32xbf16>) outs(%18 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %35 = linalg.generic #loops2 ins(%34 : tensor<1x32xf32>) outs(%20 : tensor<1x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %496 = arith.truncf %in : f32 to bf16
      linalg.yield %496 : bf16
    } -> tensor<1x32xbf16>
    %36 = linalg.generic #loops2 ins(%35 : tensor<1x32xbf16>) outs(%17 : tensor<1x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %496 = arith.extf %in : bf16 to f32
      linalg.yield %496 : f32
    } -> tensor<1x32xf32>
    %37 = linalg.generic #loops2 ins(%36 : tensor<1x32xf32>) outs(%17 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %496 = arith.negf %in : f32
      %497 = math.exp %496 : f32
      %498 = arith.addf %497, %cst_0 : f32
      %499 = arith.divf %cst_0, %498 : f32
      linalg.yield %499 : f32
    } -> tensor<1x32xf32>
    %38 = linalg.generic #loops4 ins(%36, %37 : tensor<1x32xf32>, tensor<1x32xf32>) outs(%17 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_241: f32, %out: f32):
      %496 = arith.mulf %in, %in_241 : f32
      linalg.yield %496 : f32
    } -> tensor<1x32xf32>
    %39 = linalg.generic #loops2 ins(%38 : tensor<1x32xf32>) outs(%20 : tensor<1x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %496 = arith.truncf %in : f32 to bf16
      linalg.yield %496 : bf16
    } -> tensor<1x32xbf16>
    %transposed_60 = linalg.transpose ins(%cst_36 : tensor<32x32xbf16>) outs(%26 : tensor<32x32xbf16>) permutation = [1, 0] 
    %40 = linalg.matmul ins(%39, %transposed_60 : tensor<1x32xbf16>, tensor<32x32xbf16>) outs(%18 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %41 = linalg.generic #loops2 ins(%40 : tensor<1x32xf32>) outs(%20 : tensor<1x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %496 = arith.truncf %in : f32 to bf16
      linalg.yield %496 : bf16
    } -> tensor<1x32xbf16>
    %42 = linalg.generic #loops4 ins(%28, %41 : tensor<1x32xbf16>, tensor<1x32xbf16>) outs(%20 : tensor<1x32xbf16>) {
    ^bb0(%in: bf16, %in_241: bf16, %out: bf16):
      %496 = arith.addf %in, %in_241 : bf16
      linalg.yield %496 : bf16
    } -> tensor<1x32xbf16>
    %43 = linalg.generic #loops2 ins(%42 : tensor<1x32xbf16>) outs(%17 : tensor<1x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %496 = arith.extf %in : bf16 to f32
      linalg.yield %496 : f32
    } -> tensor<1x32xf32>
    %44 = linalg.generic #loops2 ins(%43 : tensor<1x32xf32>) outs(%17 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %496 = arith.negf %in : f32
      %497 = math.exp %496 : f32
      %498 = arith.addf %497, %cst_0 : f32
      %499 = arith.divf %cst_0, %498 : f32
      linalg.yield %499 : f32
    } -> tensor<1x32xf32>
    %45 = linalg.generic #loops4 ins(%43, %44 : tensor<1x32xf32>, tensor<1x32xf32>) outs(%17 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_241: f32, %out: f32):
      %496 = arith.mulf %in, %in_241 : f32
      linalg.yield %496 : f32
    } -> tensor<1x32xf32>
    %46 = linalg.generic #loops2 ins(%45 : tensor<1x32xf32>) outs(%20 : tensor<1x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %496 = arith.truncf %in : f32 to bf16
      linalg.yield %496 : bf16
    } -> tensor<1x32xbf16>
    %47 = tensor.empty() : tensor<32x192xbf16>
    %transposed_61 = linalg.transpose ins(%cst_35 : tensor<192x32xbf16>) outs(%47 : tensor<32x192xbf16>) permutation = [1, 0] 
    %48 = tensor.empty() : tensor<1x192xf32>
    %49 = linalg.fill ins(%cst : f32) outs(%48 : tensor<1x192xf32>) -> tensor<1x192xf32>
    %50 = linalg.matmul ins(%46, %transposed_61 : tensor<1x32xbf16>, tensor<32x192xbf16>) outs(%49 : tensor<1x192xf32>) -> tensor<1x192xf32>
    %51 = tensor.empty() : tensor<1x192xbf16>
    %52 = linalg.generic #loops2 ins(%50 : tensor<1x192xf32>) outs(%51 : tensor<1x192xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %496 = arith.truncf %in : f32 to bf16
      linalg.yield %496 : bf16
    } -> tensor<1x192xbf16>
    %transposed_62 = linalg.transpose ins(%cst_34 : tensor<192x32xbf16>) outs(%47 : tensor<32x192xbf16>) permutation = [1, 0] 
    %53 = linalg.matmul ins(%46, %transposed_62 : tensor<1x32xbf16>, tensor<32x192xbf16>) outs(%49 : tensor<1x192xf32>) -> tensor<1x192xf32>
    %54 = linalg.generic #loops2 ins(%53 : tensor<1x192xf32>) outs(%51 : tensor<1x192xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %496 = arith.truncf %in : f32 to bf16
      linalg.yield %496 : bf16
    } -> tensor<1x192xbf16>
    %55 = tensor.empty() : tensor<32x96xbf16>
    %transposed_63 = linalg.transpose ins(%cst_33 : tensor<96x32xbf16>) outs(%55 : tensor<32x96xbf16>) permutation = [1, 0] 
    %56 = tensor.empty() : tensor<1x96xf32>
    %57 = linalg.fill ins(%cst : f32) outs(%56 : tensor<1x96xf32>) -> tensor<1x96xf32>
    %58 = linalg.matmul ins(%46, %transposed_63 : tensor<1x32xbf16>, tensor<32x96xbf16>) outs(%57 : tensor<1x96xf32>) -> tensor<1x96xf32>
    %59 = tensor.empty() : tensor<1x96xbf16>
    %60 = linalg.generic #loops2 ins(%58 : tensor<1x96xf32>) outs(%59 : tensor<1x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %496 = arith.truncf %in : f32 to bf16
      linalg.yield %496 : bf16
    } -> tensor<1x96xbf16>
    %61 = tensor.empty() : tensor<64x32xbf16>
    %transposed_64 = linalg.transpose ins(%cst_32 : tensor<32x64xbf16>) outs(%61 : tensor<64x32xbf16>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<1x40x64xbf16> into tensor<40x64xbf16>
    %62 = tensor.empty() : tensor<40x32xf32>
    %63 = linalg.fill ins(%cst : f32) outs(%62 : tensor<40x32xf32>) -> tensor<40x32xf32>
    %64 = linalg.matmul ins(%collapsed, %transposed_64 : tensor<40x64xbf16>, tensor<64x32xbf16>) outs(%63 : tensor<40x32xf32>) -> tensor<40x32xf32>
    %65 = tensor.empty() : tensor<40x32xbf16>
    %66 = linalg.generic #loops2 ins(%64 : tensor<40x32xf32>) outs(%65 : tensor<40x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %496 = arith.truncf %in : f32 to bf16
      linalg.yield %496 : bf16
    } -> tensor<40x32xbf16>
    %expanded_65 = tensor.expand_shape %66 [[0, 1], [2]] output_shape [1, 40, 32] : tensor<40x32xbf16> into tensor<1x40x32xbf16>
    %67 = tensor.empty() : tensor<80x32xbf16>
    %transposed_66 = linalg.transpose ins(%cst_31 : tensor<32x80xbf16>) outs(%67 : tensor<80x32xbf16>) permutation = [1, 0] 
    %collapsed_67 = tensor.collapse_shape %arg1 [[0, 1], [2]] : tensor<1x19x80xbf16> into tensor<19x80xbf16>
    %68 = tensor.empty() : tensor<19x32xf32>
    %69 = linalg.fill ins(%cst : f32) outs(%68 : tensor<19x32xf32>) -> tensor<19x32xf32>
    %70 = linalg.matmul ins(%collapsed_67, %transposed_66 : tensor<19x80xbf16>, tensor<80x32xbf16>) outs(%69 : tensor<19x32xf32>) -> tensor<19x32xf32>
    %71 = tensor.empty() : tensor<19x32xbf16>
    %72 = linalg.generic #loops2 ins(%70 : tensor<19x32xf32>) outs(%71 : tensor<19x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %496 = arith.truncf %in : f32 to bf16
      linalg.yield %496 : bf16
    } -> tensor<19x32xbf16>
    %expanded_68 = tensor.expand_shape %72 [[0, 1], [2]] output_shape [1, 19, 32] : tensor<19x32xbf16> into tensor<1x19x32xbf16>
    %extracted_slice_69 = tensor.extract_slice %arg3[0, 0] [40, 1] [1, 1] : tensor<40x4xf32> to tensor<40x1xf32>
    %73 = tensor.empty() : tensor<2xf64>
    %74 = linalg.generic #loops1 outs(%73 : tensor<2xf64>) {
    ^bb0(%out: f64):
      %496 = linalg.index 0 : index
      %497 = arith.index_cast %496 : index to i64
      %498 = arith.sitofp %497 : i64 to f64
      %499 = arith.mulf %498, %cst_43 : f64
      %500 = arith.addf %499, %cst_1 : f64
      linalg.yield %500 : f64
    } -> tensor<2xf64>
    %75 = linalg.generic #loops0 ins(%74 : tensor<2xf64>) outs(%73 : tensor<2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %496 = arith.divf %in, %cst_44 : f64
      linalg.yield %496 : f64
    } -> tensor<2xf64>
    %76 = linalg.generic #loops0 ins(%75 : tensor<2xf64>) outs(%73 : tensor<2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %496 = math.powf %cst_30, %in : f64
      linalg.yield %496 : f64
    } -> tensor<2xf64>
    %77 = linalg.generic #loops0 ins(%76 : tensor<2xf64>) outs(%73 : tensor<2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %496 = arith.cmpf one, %in, %cst_1 : f64
      cf.assert %496, "unimplemented: tensor with zero element"
      %497 = arith.divf %cst_2, %in : f64
      linalg.yield %497 : f64
    } -> tensor<2xf64>
    %78 = tensor.empty() : tensor<40x2xf64>
    %79 = linalg.generic #loops5 ins(%extracted_slice_69, %77 : tensor<40x1xf32>, tensor<2xf64>) outs(%78 : tensor<40x2xf64>) {
    ^bb0(%in: f32, %in_241: f64, %out: f64):
      %496 = arith.extf %in : f32 to f64
      %497 = arith.mulf %496, %in_241 : f64
      linalg.yield %497 : f64
    } -> tensor<40x2xf64>
    %80 = linalg.generic #loops2 ins(%79 : tensor<40x2xf64>) outs(%78 : tensor<40x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %496 = math.cos %in : f64
      linalg.yield %496 : f64
    } -> tensor<40x2xf64>
    %81 = tensor.empty() : tensor<40x2x2xf64>
    %82 = linalg.generic #loops6 ins(%80 : tensor<40x2xf64>) outs(%81 : tensor<40x2x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<40x2x2xf64>
    %collapsed_70 = tensor.collapse_shape %82 [[0], [1, 2]] : tensor<40x2x2xf64> into tensor<40x4xf64>
    %83 = tensor.empty() : tensor<40x4xf32>
    %84 = linalg.generic #loops2 ins(%collapsed_70 : tensor<40x4xf64>) outs(%83 : tensor<40x4xf32>) {
    ^bb0(%in: f64, %out: f32):
      %496 = arith.truncf %in : f64 to f32
      linalg.yield %496 : f32
    } -> tensor<40x4xf32>
    %85 = linalg.generic #loops2 ins(%79 : tensor<40x2xf64>) outs(%78 : tensor<40x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %496 = math.sin %in : f64
      linalg.yield %496 : f64
    } -> tensor<40x2xf64>
    %86 = linalg.generic #loops6 ins(%85 : tensor<40x2xf64>) outs(%81 : tensor<40x2x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<40x2x2xf64>
    %collapsed_71 = tensor.collapse_shape %86 [[0], [1, 2]] : tensor<40x2x2xf64> into tensor<40x4xf64>
    %87 = linalg.generic #loops2 ins(%collapsed_71 : tensor<40x4xf64>) outs(%83 : tensor<40x4xf32>) {
    ^bb0(%in: f64, %out: f32):
      %496 = arith.truncf %in : f64 to f32
      linalg.yield %496 : f32
    } -> tensor<40x4xf32>
    %extracted_slice_72 = tensor.extract_slice %arg3[0, 1] [40, 1] [1, 1] : tensor<40x4xf32> to tensor<40x1xf32>
    %88 = linalg.generic #loops0 ins(%76 : tensor<2xf64>) outs(%73 : tensor<2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %496 = arith.cmpf one, %in, %cst_1 : f64
      cf.assert %496, "unimplemented: tensor with zero element"
      %497 = arith.divf %cst_2, %in : f64
      linalg.yield %497 : f64
    } -> tensor<2xf64>
    %89 = linalg.generic #loops5 ins(%extracted_slice_72, %88 : tensor<40x1xf32>, tensor<2xf64>) outs(%78 : tensor<40x2xf64>) {
    ^bb0(%in: f32, %in_241: f64, %out: f64):
      %496 = arith.extf %in : f32 to f64
      %497 = arith.mulf %496, %in_241 : f64
      linalg.yield %497 : f64
    } -> tensor<40x2xf64>
    %90 = linalg.generic #loops2 ins(%89 : tensor<40x2xf64>) outs(%78 : tensor<40x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %496 = math.cos %in : f64
      linalg.yield %496 : f64
    } -> tensor<40x2xf64>
    %91 = linalg.generic #loops6 ins(%90 : tensor<40x2xf64>) outs(%81 : tensor<40x2x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<40x2x2xf64>
    %collapsed_73 = tensor.collapse_shape %91 [[0], [1, 2]] : tensor<40x2x2xf64> into tensor<40x4xf64>
    %92 = linalg.generic #loops2 ins(%collapsed_73 : tensor<40x4xf64>) outs(%83 : tensor<40x4xf32>) {
    ^bb0(%in: f64, %out: f32):
      %496 = arith.truncf %in : f64 to f32
      linalg.yield %496 : f32
    } -> tensor<40x4xf32>
    %93 = linalg.generic #loops2 ins(%89 : tensor<40x2xf64>) outs(%78 : tensor<40x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %496 = math.sin %in : f64
      linalg.yield %496 : f64
    } -> tensor<40x2xf64>
    %94 = linalg.generic #loops6 ins(%93 : tensor<40x2xf64>) outs(%81 : tensor<40x2x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<40x2x2xf64>
    %collapsed_74 = tensor.collapse_shape %94 [[0], [1, 2]] : tensor<40x2x2xf64> into tensor<40x4xf64>
    %95 = linalg.generic #loops2 ins(%collapsed_74 : tensor<40x4xf64>) outs(%83 : tensor<40x4xf32>) {
    ^bb0(%in: f64, %out: f32):
      %496 = arith.truncf %in : f64 to f32
      linalg.yield %496 : f32
    } -> tensor<40x4xf32>
    %extracted_slice_75 = tensor.extract_slice %arg3[0, 2] [40, 1] [1, 1] : tensor<40x4xf32> to tensor<40x1xf32>
    %96 = linalg.generic #loops0 ins(%76 : tensor<2xf64>) outs(%73 : tensor<2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %496 = arith.cmpf one, %in, %cst_1 : f64
      cf.assert %496, "unimplemented: tensor with zero element"
      %497 = arith.divf %cst_2, %in : f64
      linalg.yield %497 : f64
    } -> tensor<2xf64>
    %97 = linalg.generic #loops5 ins(%extracted_slice_75, %96 : tensor<40x1xf32>, tensor<2xf64>) outs(%78 : tensor<40x2xf64>) {
    ^bb0(%in: f32, %in_241: f64, %out: f64):
      %496 = arith.extf %in : f32 to f64
      %497 = arith.mulf %496, %in_241 : f64
      linalg.yield %497 : f64
    } -> tensor<40x2xf64>
    %98 = linalg.generic #loops2 ins(%97 : tensor<40x2xf64>) outs(%78 : tensor<40x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %496 = math.cos %in : f64
      linalg.yield %496 : f64
    } -> tensor<40x2xf64>
    %99 = linalg.generic #loops6 ins(%98 : tensor<40x2xf64>) outs(%81 : tensor<40x2x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<40x2x2xf64>
    %collapsed_76 = tensor.collapse_shape %99 [[0], [1, 2]] : tensor<40x2x2xf64> into tensor<40x4xf64>
    %100 = linalg.generic #loops2 ins(%collapsed_76 : tensor<40x4xf64>) outs(%83 : tensor<40x4xf32>) {
    ^bb0(%in: f64, %out: f32):
      %496 = arith.truncf %in : f64 to f32
      linalg.yield %496 : f32
    } -> tensor<40x4xf32>
    %101 = linalg.generic #loops2 ins(%97 : tensor<40x2xf64>) outs(%78 : tensor<40x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %496 = math.sin %in : f64
      linalg.yield %496 : f64
    } -> tensor<40x2xf64>
    %102 = linalg.generic #loops6 ins(%101 : tensor<40x2xf64>) outs(%81 : tensor<40x2x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<40x2x2xf64>
    %collapsed_77 = tensor.collapse_shape %102 [[0], [1, 2]] : tensor<40x2x2xf64> into tensor<40x4xf64>
    %103 = linalg.generic #loops2 ins(%collapsed_77 : tensor<40x4xf64>) outs(%83 : tensor<40x4xf32>) {
    ^bb0(%in: f64, %out: f32):
      %496 = arith.truncf %in : f64 to f32
      linalg.yield %496 : f32
    } -> tensor<40x4xf32>
    %extracted_slice_78 = tensor.extract_slice %arg3[0, 3] [40, 1] [1, 1] : tensor<40x4xf32> to tensor<40x1xf32>
    %104 = linalg.generic #loops0 ins(%76 : tensor<2xf64>) outs(%73 : tensor<2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %496 = arith.cmpf one, %in, %cst_1 : f64
      cf.assert %496, "unimplemented: tensor with zero element"
      %497 = arith.divf %cst_2, %in : f64
      linalg.yield %497 : f64
    } -> tensor<2xf64>
    %105 = linalg.generic #loops5 ins(%extracted_slice_78, %104 : tensor<40x1xf32>, tensor<2xf64>) outs(%78 : tensor<40x2xf64>) {
    ^bb0(%in: f32, %in_241: f64, %out: f64):
      %496 = arith.extf %in : f32 to f64
      %497 = arith.mulf %496, %in_241 : f64
      linalg.yield %497 : f64
    } -> tensor<40x2xf64>
    %106 = linalg.generic #loops2 ins(%105 : tensor<40x2xf64>) outs(%78 : tensor<40x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %496 = math.cos %in : f64
      linalg.yield %496 : f64
    } -> tensor<40x2xf64>
    %107 = linalg.generic #loops6 ins(%106 : tensor<40x2xf64>) outs(%81 : tensor<40x2x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<40x2x2xf64>
    %collapsed_79 = tensor.collapse_shape %107 [[0], [1, 2]] : tensor<40x2x2xf64> into tensor<40x4xf64>
    %108 = linalg.generic #loops2 ins(%collapsed_79 : tensor<40x4xf64>) outs(%83 : tensor<40x4xf32>) {
    ^bb0(%in: f64, %out: f32):
      %496 = arith.truncf %in : f64 to f32
      linalg.yield %496 : f32
    } -> tensor<40x4xf32>
    %109 = linalg.generic #loops2 ins(%105 : tensor<40x2xf64>) outs(%78 : tensor<40x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %496 = math.sin %in : f64
      linalg.yield %496 : f64
    } -> tensor<40x2xf64>
    %110 = linalg.generic #loops6 ins(%109 : tensor<40x2xf64>) outs(%81 : tensor<40x2x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<40x2x2xf64>
    %collapsed_80 = tensor.collapse_shape %110 [[0], [1, 2]] : tensor<40x2x2xf64> into tensor<40x4xf64>
    %111 = linalg.generic #loops2 ins(%collapsed_80 : tensor<40x4xf64>) outs(%83 : tensor<40x4xf32>) {
    ^bb0(%in: f64, %out: f32):
      %496 = arith.truncf %in : f64 to f32
      linalg.yield %496 : f32
    } -> tensor<40x4xf32>
    %concat_81 = tensor.concat dim(1) %84, %92, %100, %108 : (tensor<40x4xf32>, tensor<40x4xf32>, tensor<40x4xf32>, tensor<40x4xf32>) -> tensor<40x16xf32>
    %concat_82 = tensor.concat dim(1) %87, %95, %103, %111 : (tensor<40x4xf32>, tensor<40x4xf32>, tensor<40x4xf32>, tensor<40x4xf32>) -> tensor<40x16xf32>
    %extracted_slice_83 = tensor.extract_slice %arg4[0, 0] [19, 1] [1, 1] : tensor<19x4xf32> to tensor<19x1xf32>
    %112 = linalg.generic #loops0 ins(%76 : tensor<2xf64>) outs(%73 : tensor<2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %496 = arith.cmpf one, %in, %cst_1 : f64
      cf.assert %496, "unimplemented: tensor with zero element"
      %497 = arith.divf %cst_2, %in : f64
      linalg.yield %497 : f64
    } -> tensor<2xf64>
    %113 = tensor.empty() : tensor<19x2xf64>
    %114 = linalg.generic #loops5 ins(%extracted_slice_83, %112 : tensor<19x1xf32>, tensor<2xf64>) outs(%113 : tensor<19x2xf64>) {
    ^bb0(%in: f32, %in_241: f64, %out: f64):
      %496 = arith.extf %in : f32 to f64
      %497 = arith.mulf %496, %in_241 : f64
      linalg.yield %497 : f64
    } -> tensor<19x2xf64>
    %115 = linalg.generic #loops2 ins(%114 : tensor<19x2xf64>) outs(%113 : tensor<19x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %496 = math.cos %in : f64
      linalg.yield %496 : f64
    } -> tensor<19x2xf64>
    %116 = tensor.empty() : tensor<19x2x2xf64>
    %117 = linalg.generic #loops6 ins(%115 : tensor<19x2xf64>) outs(%116 : tensor<19x2x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<19x2x2xf64>
    %collapsed_84 = tensor.collapse_shape %117 [[0], [1, 2]] : tensor<19x2x2xf64> into tensor<19x4xf64>
    %118 = tensor.empty() : tensor<19x4xf32>
    %119 = linalg.generic #loops2 ins(%collapsed_84 : tensor<19x4xf64>) outs(%118 : tensor<19x4xf32>) {
    ^bb0(%in: f64, %out: f32):
      %496 = arith.truncf %in : f64 to f32
      linalg.yield %496 : f32
    } -> tensor<19x4xf32>
    %120 = linalg.generic #loops2 ins(%114 : tensor<19x2xf64>) outs(%113 : tensor<19x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %496 = math.sin %in : f64
      linalg.yield %496 : f64
    } -> tensor<19x2xf64>
    %121 = linalg.generic #loops6 ins(%120 : tensor<19x2xf64>) outs(%116 : tensor<19x2x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<19x2x2xf64>
    %collapsed_85 = tensor.collapse_shape %121 [[0], [1, 2]] : tensor<19x2x2xf64> into tensor<19x4xf64>
    %122 = linalg.generic #loops2 ins(%collapsed_85 : tensor<19x4xf64>) outs(%118 : tensor<19x4xf32>) {
    ^bb0(%in: f64, %out: f32):
      %496 = arith.truncf %in : f64 to f32
      linalg.yield %496 : f32
    } -> tensor<19x4xf32>
    %extracted_slice_86 = tensor.extract_slice %arg4[0, 1] [19, 1] [1, 1] : tensor<19x4xf32> to tensor<19x1xf32>
    %123 = linalg.generic #loops0 ins(%76 : tensor<2xf64>) outs(%73 : tensor<2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %496 = arith.cmpf one, %in, %cst_1 : f64
      cf.assert %496, "unimplemented: tensor with zero element"
      %497 = arith.divf %cst_2, %in : f64
      linalg.yield %497 : f64
    } -> tensor<2xf64>
    %124 = linalg.generic #loops5 ins(%extracted_slice_86, %123 : tensor<19x1xf32>, tensor<2xf64>) outs(%113 : tensor<19x2xf64>) {
    ^bb0(%in: f32, %in_241: f64, %out: f64):
      %496 = arith.extf %in : f32 to f64
      %497 = arith.mulf %496, %in_241 : f64
      linalg.yield %497 : f64
    } -> tensor<19x2xf64>
    %125 = linalg.generic #loops2 ins(%124 : tensor<19x2xf64>) outs(%113 : tensor<19x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %496 = math.cos %in : f64
      linalg.yield %496 : f64
    } -> tensor<19x2xf64>
    %126 = linalg.generic #loops6 ins(%125 : tensor<19x2xf64>) outs(%116 : tensor<19x2x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<19x2x2xf64>
    %collapsed_87 = tensor.collapse_shape %126 [[0], [1, 2]] : tensor<19x2x2xf64> into tensor<19x4xf64>
    %127 = linalg.generic #loops2 ins(%collapsed_87 : tensor<19x4xf64>) outs(%118 : tensor<19x4xf32>) {
    ^bb0(%in: f64, %out: f32):
      %496 = arith.truncf %in : f64 to f32
      linalg.yield %496 : f32
    } -> tensor<19x4xf32>
    %128 = linalg.generic #loops2 ins(%124 : tensor<19x2xf64>) outs(%113 : tensor<19x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %496 = math.sin %in : f64
      linalg.yield %496 : f64
    } -> tensor<19x2xf64>
    %129 = linalg.generic #loops6 ins(%128 : tensor<19x2xf64>) outs(%116 : tensor<19x2x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<19x2x2xf64>
    %collapsed_88 = tensor.collapse_shape %129 [[0], [1, 2]] : tensor<19x2x2xf64> into tensor<19x4xf64>
    %130 = linalg.generic #loops2 ins(%collapsed_88 : tensor<19x4xf64>) outs(%118 : tensor<19x4xf32>) {
    ^bb0(%in: f64, %out: f32):
      %496 = arith.truncf %in : f64 to f32
      linalg.yield %496 : f32
    } -> tensor<19x4xf32>
    %extracted_slice_89 = tensor.extract_slice %arg4[0, 2] [19, 1] [1, 1] : tensor<19x4xf32> to tensor<19x1xf32>
    %131 = linalg.generic #loops0 ins(%76 : tensor<2xf64>) outs(%73 : tensor<2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %496 = arith.cmpf one, %in, %cst_1 : f64
      cf.assert %496, "unimplemented: tensor with zero element"
      %497 = arith.divf %cst_2, %in : f64
      linalg.yield %497 : f64
    } -> tensor<2xf64>
    %132 = linalg.generic #loops5 ins(%extracted_slice_89, %131 : tensor<19x1xf32>, tensor<2xf64>) outs(%113 : tensor<19x2xf64>) {
    ^bb0(%in: f32, %in_241: f64, %out: f64):
      %496 = arith.extf %in : f32 to f64
      %497 = arith.mulf %496, %in_241 : f64
      linalg.yield %497 : f64
    } -> tensor<19x2xf64>
    %133 = linalg.generic #loops2 ins(%132 : tensor<19x2xf64>) outs(%113 : tensor<19x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %496 = math.cos %in : f64
      linalg.yield %496 : f64
    } -> tensor<19x2xf64>
    %134 = linalg.generic #loops6 ins(%133 : tensor<19x2xf64>) outs(%116 : tensor<19x2x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<19x2x2xf64>
    %collapsed_90 = tensor.collapse_shape %134 [[0], [1, 2]] : tensor<19x2x2xf64> into tensor<19x4xf64>
    %135 = linalg.generic #loops2 ins(%collapsed_90 : tensor<19x4xf64>) outs(%118 : tensor<19x4xf32>) {
    ^bb0(%in: f64, %out: f32):
      %496 = arith.truncf %in : f64 to f32
      linalg.yield %496 : f32
    } -> tensor<19x4xf32>
    %136 = linalg.generic #loops2 ins(%132 : tensor<19x2xf64>) outs(%113 : tensor<19x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %496 = math.sin %in : f64
      linalg.yield %496 : f64
    } -> tensor<19x2xf64>
    %137 = linalg.generic #loops6 ins(%136 : tensor<19x2xf64>) outs(%116 : tensor<19x2x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<19x2x2xf64>
    %collapsed_91 = tensor.collapse_shape %137 [[0], [1, 2]] : tensor<19x2x2xf64> into tensor<19x4xf64>
    %138 = linalg.generic #loops2 ins(%collapsed_91 : tensor<19x4xf64>) outs(%118 : tensor<19x4xf32>) {
    ^bb0(%in: f64, %out: f32):
      %496 = arith.truncf %in : f64 to f32
      linalg.yield %496 : f32
    } -> tensor<19x4xf32>
    %extracted_slice_92 = tensor.extract_slice %arg4[0, 3] [19, 1] [1, 1] : tensor<19x4xf32> to tensor<19x1xf32>
    %139 = linalg.generic #loops0 ins(%76 : tensor<2xf64>) outs(%73 : tensor<2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %496 = arith.cmpf one, %in, %cst_1 : f64
      cf.assert %496, "unimplemented: tensor with zero element"
      %497 = arith.divf %cst_2, %in : f64
      linalg.yield %497 : f64
    } -> tensor<2xf64>
    %140 = linalg.generic #loops5 ins(%extracted_slice_92, %139 : tensor<19x1xf32>, tensor<2xf64>) outs(%113 : tensor<19x2xf64>) {
    ^bb0(%in: f32, %in_241: f64, %out: f64):
      %496 = arith.extf %in : f32 to f64
      %497 = arith.mulf %496, %in_241 : f64
      linalg.yield %497 : f64
    } -> tensor<19x2xf64>
    %141 = linalg.generic #loops2 ins(%140 : tensor<19x2xf64>) outs(%113 : tensor<19x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %496 = math.cos %in : f64
      linalg.yield %496 : f64
    } -> tensor<19x2xf64>
    %142 = linalg.generic #loops6 ins(%141 : tensor<19x2xf64>) outs(%116 : tensor<19x2x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<19x2x2xf64>
    %collapsed_93 = tensor.collapse_shape %142 [[0], [1, 2]] : tensor<19x2x2xf64> into tensor<19x4xf64>
    %143 = linalg.generic #loops2 ins(%collapsed_93 : tensor<19x4xf64>) outs(%118 : tensor<19x4xf32>) {
    ^bb0(%in: f64, %out: f32):
      %496 = arith.truncf %in : f64 to f32
      linalg.yield %496 : f32
    } -> tensor<19x4xf32>
    %144 = linalg.generic #loops2 ins(%140 : tensor<19x2xf64>) outs(%113 : tensor<19x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %496 = math.sin %in : f64
      linalg.yield %496 : f64
    } -> tensor<19x2xf64>
    %145 = linalg.generic #loops6 ins(%144 : tensor<19x2xf64>) outs(%116 : tensor<19x2x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<19x2x2xf64>
    %collapsed_94 = tensor.collapse_shape %145 [[0], [1, 2]] : tensor<19x2x2xf64> into tensor<19x4xf64>
    %146 = linalg.generic #loops2 ins(%collapsed_94 : tensor<19x4xf64>) outs(%118 : tensor<19x4xf32>) {
    ^bb0(%in: f64, %out: f32):
      %496 = arith.truncf %in : f64 to f32
      linalg.yield %496 : f32
    } -> tensor<19x4xf32>
    %concat_95 = tensor.concat dim(1) %119, %127, %135, %143 : (tensor<19x4xf32>, tensor<19x4xf32>, tensor<19x4xf32>, tensor<19x4xf32>) -> tensor<19x16xf32>
    %concat_96 = tensor.concat dim(1) %122, %130, %138, %146 : (tensor<19x4xf32>, tensor<19x4xf32>, tensor<19x4xf32>, tensor<19x4xf32>) -> tensor<19x16xf32>
    %concat_97 = tensor.concat dim(0) %concat_95, %concat_81 : (tensor<19x16xf32>, tensor<40x16xf32>) -> tensor<59x16xf32>
    %concat_98 = tensor.concat dim(0) %concat_96, %concat_82 : (tensor<19x16xf32>, tensor<40x16xf32>) -> tensor<59x16xf32>
    %expanded_99 = tensor.expand_shape %52 [[0], [1, 2]] output_shape [1, 1, 192] : tensor<1x192xbf16> into tensor<1x1x192xbf16>
    %extracted_slice_100 = tensor.extract_slice %expanded_99[0, 0, 0] [1, 1, 32] [1, 1, 1] : tensor<1x1x192xbf16> to tensor<1x1x32xbf16>
    %extracted_slice_101 = tensor.extract_slice %expanded_99[0, 0, 32] [1, 1, 32] [1, 1, 1] : tensor<1x1x192xbf16> to tensor<1x1x32xbf16>
    %extracted_slice_102 = tensor.extract_slice %expanded_99[0, 0, 64] [1, 1, 32] [1, 1, 1] : tensor<1x1x192xbf16> to tensor<1x1x32xbf16>
    %extracted_slice_103 = tensor.extract_slice %expanded_99[0, 0, 96] [1, 1, 32] [1, 1, 1] : tensor<1x1x192xbf16> to tensor<1x1x32xbf16>
    %extracted_slice_104 = tensor.extract_slice %expanded_99[0, 0, 128] [1, 1, 32] [1, 1, 1] : tensor<1x1x192xbf16> to tensor<1x1x32xbf16>
    %extracted_slice_105 = tensor.extract_slice %expanded_99[0, 0, 160] [1, 1, 32] [1, 1, 1] : tensor<1x1x192xbf16> to tensor<1x1x32xbf16>
    %expanded_106 = tensor.expand_shape %54 [[0], [1, 2]] output_shape [1, 1, 192] : tensor<1x192xbf16> into tensor<1x1x192xbf16>
    %extracted_slice_107 = tensor.extract_slice %expanded_106[0, 0, 0] [1, 1, 32] [1, 1, 1] : tensor<1x1x192xbf16> to tensor<1x1x32xbf16>
    %extracted_slice_108 = tensor.extract_slice %expanded_106[0, 0, 32] [1, 1, 32] [1, 1, 1] : tensor<1x1x192xbf16> to tensor<1x1x32xbf16>
    %extracted_slice_109 = tensor.extract_slice %expanded_106[0, 0, 64] [1, 1, 32] [1, 1, 1] : tensor<1x1x192xbf16> to tensor<1x1x32xbf16>
    %extracted_slice_110 = tensor.extract_slice %expanded_106[0, 0, 96] [1, 1, 32] [1, 1, 1] : tensor<1x1x192xbf16> to tensor<1x1x32xbf16>
    %extracted_slice_111 = tensor.extract_slice %expanded_106[0, 0, 128] [1, 1, 32] [1, 1, 1] : tensor<1x1x192xbf16> to tensor<1x1x32xbf16>
    %extracted_slice_112 = tensor.extract_slice %expanded_106[0, 0, 160] [1, 1, 32] [1, 1, 1] : tensor<1x1x192xbf16> to tensor<1x1x32xbf16>
    %147 = tensor.empty() : tensor<1x40x32xf32>
    %148 = linalg.generic #loops7 ins(%expanded_65 : tensor<1x40x32xbf16>) outs(%147 : tensor<1x40x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %496 = arith.extf %in : bf16 to f32
      linalg.yield %496 : f32
    } -> tensor<1x40x32xf32>
    %149 = tensor.empty() : tensor<1x40x32xf64>
    %150 = linalg.generic #loops7 ins(%148 : tensor<1x40x32xf32>) outs(%149 : tensor<1x40x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %496 = arith.extf %in : f32 to f64
      linalg.yield %496 : f64
    } -> tensor<1x40x32xf64>
    %151 = tensor.empty() : tensor<1x40x1xf64>
    %152 = linalg.fill ins(%cst_1 : f64) outs(%151 : tensor<1x40x1xf64>) -> tensor<1x40x1xf64>
    %153 = linalg.generic #loops8 ins(%150 : tensor<1x40x32xf64>) outs(%152 : tensor<1x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %496 = arith.addf %in, %out : f64
      linalg.yield %496 : f64
    } -> tensor<1x40x1xf64>
    %154 = linalg.generic #loops7 ins(%153 : tensor<1x40x1xf64>) outs(%151 : tensor<1x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %496 = arith.divf %in, %cst_45 : f64
      linalg.yield %496 : f64
    } -> tensor<1x40x1xf64>
    %155 = linalg.generic #loops9 ins(%150, %154 : tensor<1x40x32xf64>, tensor<1x40x1xf64>) outs(%149 : tensor<1x40x32xf64>) {
    ^bb0(%in: f64, %in_241: f64, %out: f64):
      %496 = arith.subf %in, %in_241 : f64
      linalg.yield %496 : f64
    } -> tensor<1x40x32xf64>
    %156 = linalg.generic #loops10 ins(%155, %155 : tensor<1x40x32xf64>, tensor<1x40x32xf64>) outs(%149 : tensor<1x40x32xf64>) {
    ^bb0(%in: f64, %in_241: f64, %out: f64):
      %496 = arith.mulf %in, %in_241 : f64
      linalg.yield %496 : f64
    } -> tensor<1x40x32xf64>
    %157 = linalg.generic #loops8 ins(%156 : tensor<1x40x32xf64>) outs(%152 : tensor<1x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %496 = arith.addf %in, %out : f64
      linalg.yield %496 : f64
    } -> tensor<1x40x1xf64>
    %158 = linalg.generic #loops7 ins(%157 : tensor<1x40x1xf64>) outs(%151 : tensor<1x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %496 = arith.divf %in, %cst_45 : f64
      linalg.yield %496 : f64
    } -> tensor<1x40x1xf64>
    %159 = tensor.empty() : tensor<1x40x1xf32>
    %160 = linalg.generic #loops7 ins(%158 : tensor<1x40x1xf64>) outs(%159 : tensor<1x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %496 = arith.truncf %in : f64 to f32
      linalg.yield %496 : f32
    } -> tensor<1x40x1xf32>
    %161 = linalg.fill ins(%cst : f32) outs(%159 : tensor<1x40x1xf32>) -> tensor<1x40x1xf32>
    %162 = linalg.generic #loops8 ins(%148 : tensor<1x40x32xf32>) outs(%161 : tensor<1x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %496 = arith.addf %in, %out : f32
      linalg.yield %496 : f32
    } -> tensor<1x40x1xf32>
    %163 = linalg.generic #loops7 ins(%162 : tensor<1x40x1xf32>) outs(%159 : tensor<1x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %496 = arith.divf %in, %cst_46 : f32
      linalg.yield %496 : f32
    } -> tensor<1x40x1xf32>
    %164 = linalg.generic #loops7 ins(%160 : tensor<1x40x1xf32>) outs(%159 : tensor<1x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %496 = arith.truncf %cst_29 : f64 to f32
      %497 = arith.addf %in, %496 : f32
      linalg.yield %497 : f32
    } -> tensor<1x40x1xf32>
    %165 = linalg.generic #loops7 ins(%164 : tensor<1x40x1xf32>) outs(%159 : tensor<1x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %496 = math.rsqrt %in : f32
      linalg.yield %496 : f32
    } -> tensor<1x40x1xf32>
    %166 = linalg.generic #loops9 ins(%148, %163 : tensor<1x40x32xf32>, tensor<1x40x1xf32>) outs(%147 : tensor<1x40x32xf32>) {
    ^bb0(%in: f32, %in_241: f32, %out: f32):
      %496 = arith.subf %in, %in_241 : f32
      linalg.yield %496 : f32
    } -> tensor<1x40x32xf32>
    %167 = linalg.generic #loops9 ins(%166, %165 : tensor<1x40x32xf32>, tensor<1x40x1xf32>) outs(%147 : tensor<1x40x32xf32>) {
    ^bb0(%in: f32, %in_241: f32, %out: f32):
      %496 = arith.mulf %in, %in_241 : f32
      linalg.yield %496 : f32
    } -> tensor<1x40x32xf32>
    %168 = tensor.empty() : tensor<1x40x32xbf16>
    %169 = linalg.generic #loops7 ins(%167 : tensor<1x40x32xf32>) outs(%168 : tensor<1x40x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %496 = arith.truncf %in : f32 to bf16
      linalg.yield %496 : bf16
    } -> tensor<1x40x32xbf16>
    %170 = tensor.empty() : tensor<1x1x32xbf16>
    %171 = linalg.generic #loops7 ins(%extracted_slice_101 : tensor<1x1x32xbf16>) outs(%170 : tensor<1x1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %496 = arith.addf %in, %cst_47 : bf16
      linalg.yield %496 : bf16
    } -> tensor<1x1x32xbf16>
    %172 = linalg.generic #loops11 ins(%171, %169 : tensor<1x1x32xbf16>, tensor<1x40x32xbf16>) outs(%168 : tensor<1x40x32xbf16>) {
    ^bb0(%in: bf16, %in_241: bf16, %out: bf16):
      %496 = arith.mulf %in, %in_241 : bf16
      linalg.yield %496 : bf16
    } -> tensor<1x40x32xbf16>
    %173 = linalg.generic #loops12 ins(%172, %extracted_slice_100 : tensor<1x40x32xbf16>, tensor<1x1x32xbf16>) outs(%168 : tensor<1x40x32xbf16>) {
    ^bb0(%in: bf16, %in_241: bf16, %out: bf16):
      %496 = arith.addf %in, %in_241 : bf16
      linalg.yield %496 : bf16
    } -> tensor<1x40x32xbf16>
    %174 = tensor.empty() : tensor<1x19x32xf32>
    %175 = linalg.generic #loops7 ins(%expanded_68 : tensor<1x19x32xbf16>) outs(%174 : tensor<1x19x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %496 = arith.extf %in : bf16 to f32
      linalg.yield %496 : f32
    } -> tensor<1x19x32xf32>
    %176 = tensor.empty() : tensor<1x19x32xf64>
    %177 = linalg.generic #loops7 ins(%175 : tensor<1x19x32xf32>) outs(%176 : tensor<1x19x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %496 = arith.extf %in : f32 to f64
      linalg.yield %496 : f64
    } -> tensor<1x19x32xf64>
    %178 = tensor.empty() : tensor<1x19x1xf64>
    %179 = linalg.fill ins(%cst_1 : f64) outs(%178 : tensor<1x19x1xf64>) -> tensor<1x19x1xf64>
    %180 = linalg.generic #loops8 ins(%177 : tensor<1x19x32xf64>) outs(%179 : tensor<1x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %496 = arith.addf %in, %out : f64
      linalg.yield %496 : f64
    } -> tensor<1x19x1xf64>
    %181 = linalg.generic #loops7 ins(%180 : tensor<1x19x1xf64>) outs(%178 : tensor<1x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %496 = arith.divf %in, %cst_45 : f64
      linalg.yield %496 : f64
    } -> tensor<1x19x1xf64>
    %182 = linalg.generic #loops9 ins(%177, %181 : tensor<1x19x32xf64>, tensor<1x19x1xf64>) outs(%176 : tensor<1x19x32xf64>) {
    ^bb0(%in: f64, %in_241: f64, %out: f64):
      %496 = arith.subf %in, %in_241 : f64
      linalg.yield %496 : f64
    } -> tensor<1x19x32xf64>
    %183 = linalg.generic #loops10 ins(%182, %182 : tensor<1x19x32xf64>, tensor<1x19x32xf64>) outs(%176 : tensor<1x19x32xf64>) {
    ^bb0(%in: f64, %in_241: f64, %out: f64):
      %496 = arith.mulf %in, %in_241 : f64
      linalg.yield %496 : f64
    } -> tensor<1x19x32xf64>
    %184 = linalg.generic #loops8 ins(%183 : tensor<1x19x32xf64>) outs(%179 : tensor<1x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %496 = arith.addf %in, %out : f64
      linalg.yield %496 : f64
    } -> tensor<1x19x1xf64>
    %185 = linalg.generic #loops7 ins(%184 : tensor<1x19x1xf64>) outs(%178 : tensor<1x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %496 = arith.divf %in, %cst_45 : f64
      linalg.yield %496 : f64
    } -> tensor<1x19x1xf64>
    %186 = tensor.empty() : tensor<1x19x1xf32>
    %187 = linalg.generic #loops7 ins(%185 : tensor<1x19x1xf64>) outs(%186 : tensor<1x19x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %496 = arith.truncf %in : f64 to f32
      linalg.yield %496 : f32
    } -> tensor<1x19x1xf32>
    %188 = linalg.fill ins(%cst : f32) outs(%186 : tensor<1x19x1xf32>) -> tensor<1x19x1xf32>
    %189 = linalg.generic #loops8 ins(%175 : tensor<1x19x32xf32>) outs(%188 : tensor<1x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %496 = arith.addf %in, %out : f32
      linalg.yield %496 : f32
    } -> tensor<1x19x1xf32>
    %190 = linalg.generic #loops7 ins(%189 : tensor<1x19x1xf32>) outs(%186 : tensor<1x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %496 = arith.divf %in, %cst_46 : f32
      linalg.yield %496 : f32
    } -> tensor<1x19x1xf32>
    %191 = linalg.generic #loops7 ins(%187 : tensor<1x19x1xf32>) outs(%186 : tensor<1x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %496 = arith.truncf %cst_29 : f64 to f32
      %497 = arith.addf %in, %496 : f32
      linalg.yield %497 : f32
    } -> tensor<1x19x1xf32>
    %192 = linalg.generic #loops7 ins(%191 : tensor<1x19x1xf32>) outs(%186 : tensor<1x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %496 = math.rsqrt %in : f32
      linalg.yield %496 : f32
    } -> tensor<1x19x1xf32>
    %193 = linalg.generic #loops9 ins(%175, %190 : tensor<1x19x32xf32>, tensor<1x19x1xf32>) outs(%174 : tensor<1x19x32xf32>) {
    ^bb0(%in: f32, %in_241: f32, %out: f32):
      %496 = arith.subf %in, %in_241 : f32
      linalg.yield %496 : f32
    } -> tensor<1x19x32xf32>
    %194 = linalg.generic #loops9 ins(%193, %192 : tensor<1x19x32xf32>, tensor<1x19x1xf32>) outs(%174 : tensor<1x19x32xf32>) {
    ^bb0(%in: f32, %in_241: f32, %out: f32):
      %496 = arith.mulf %in, %in_241 : f32
      linalg.yield %496 : f32
    } -> tensor<1x19x32xf32>
    %195 = tensor.empty() : tensor<1x19x32xbf16>
    %196 = linalg.generic #loops7 ins(%194 : tensor<1x19x32xf32>) outs(%195 : tensor<1x19x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %496 = arith.truncf %in : f32 to bf16
      linalg.yield %496 : bf16
    } -> tensor<1x19x32xbf16>
    %197 = linalg.generic #loops7 ins(%extracted_slice_108 : tensor<1x1x32xbf16>) outs(%170 : tensor<1x1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %496 = arith.addf %in, %cst_47 : bf16
      linalg.yield %496 : bf16
    } -> tensor<1x1x32xbf16>
    %198 = linalg.generic #loops11 ins(%197, %196 : tensor<1x1x32xbf16>, tensor<1x19x32xbf16>) outs(%195 : tensor<1x19x32xbf16>) {
    ^bb0(%in: bf16, %in_241: bf16, %out: bf16):
      %496 = arith.mulf %in, %in_241 : bf16
      linalg.yield %496 : bf16
    } -> tensor<1x19x32xbf16>
    %199 = linalg.generic #loops12 ins(%198, %extracted_slice_107 : tensor<1x19x32xbf16>, tensor<1x1x32xbf16>) outs(%195 : tensor<1x19x32xbf16>) {
    ^bb0(%in: bf16, %in_241: bf16, %out: bf16):
      %496 = arith.addf %in, %in_241 : bf16
      linalg.yield %496 : bf16
    } -> tensor<1x19x32xbf16>
    %transposed_113 = linalg.transpose ins(%cst_28 : tensor<32x32xbf16>) outs(%26 : tensor<32x32xbf16>) permutation = [1, 0] 
    %collapsed_114 = tensor.collapse_shape %173 [[0, 1], [2]] : tensor<1x40x32xbf16> into tensor<40x32xbf16>
    %200 = linalg.matmul ins(%collapsed_114, %transposed_113 : tensor<40x32xbf16>, tensor<32x32xbf16>) outs(%63 : tensor<40x32xf32>) -> tensor<40x32xf32>
    %201 = linalg.generic #loops2 ins(%200 : tensor<40x32xf32>) outs(%65 : tensor<40x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %496 = arith.truncf %in : f32 to bf16
      linalg.yield %496 : bf16
    } -> tensor<40x32xbf16>
    %transposed_115 = linalg.transpose ins(%cst_27 : tensor<32x32xbf16>) outs(%26 : tensor<32x32xbf16>) permutation = [1, 0] 
    %202 = linalg.matmul ins(%collapsed_114, %transposed_115 : tensor<40x32xbf16>, tensor<32x32xbf16>) outs(%63 : tensor<40x32xf32>) -> tensor<40x32xf32>
    %203 = linalg.generic #loops2 ins(%202 : tensor<40x32xf32>) outs(%65 : tensor<40x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %496 = arith.truncf %in : f32 to bf16
      linalg.yield %496 : bf16
    } -> tensor<40x32xbf16>
    %transposed_116 = linalg.transpose ins(%cst_26 : tensor<32x32xbf16>) outs(%26 : tensor<32x32xbf16>) permutation = [1, 0] 
    %204 = linalg.matmul ins(%collapsed_114, %transposed_116 : tensor<40x32xbf16>, tensor<32x32xbf16>) outs(%63 : tensor<40x32xf32>) -> tensor<40x32xf32>
    %205 = linalg.generic #loops2 ins(%204 : tensor<40x32xf32>) outs(%65 : tensor<40x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %496 = arith.truncf %in : f32 to bf16
      linalg.yield %496 : bf16
    } -> tensor<40x32xbf16>
    %transposed_117 = linalg.transpose ins(%cst_25 : tensor<32x32xbf16>) outs(%26 : tensor<32x32xbf16>) permutation = [1, 0] 
    %collapsed_118 = tensor.collapse_shape %199 [[0, 1], [2]] : tensor<1x19x32xbf16> into tensor<19x32xbf16>
    %206 = linalg.matmul ins(%collapsed_118, %transposed_117 : tensor<19x32xbf16>, tensor<32x32xbf16>) outs(%69 : tensor<19x32xf32>) -> tensor<19x32xf32>
    %207 = linalg.generic #loops2 ins(%206 : tensor<19x32xf32>) outs(%71 : tensor<19x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %496 = arith.truncf %in : f32 to bf16
      linalg.yield %496 : bf16
    } -> tensor<19x32xbf16>
    %transposed_119 = linalg.transpose ins(%cst_24 : tensor<32x32xbf16>) outs(%26 : tensor<32x32xbf16>) permutation = [1, 0] 
    %208 = linalg.matmul ins(%collapsed_118, %transposed_119 : tensor<19x32xbf16>, tensor<32x32xbf16>) outs(%69 : tensor<19x32xf32>) -> tensor<19x32xf32>
    %209 = linalg.generic #loops2 ins(%208 : tensor<19x32xf32>) outs(%71 : tensor<19x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %496 = arith.truncf %in : f32 to bf16
      linalg.yield %496 : bf16
    } -> tensor<19x32xbf16>
    %transposed_120 = linalg.transpose ins(%cst_23 : tensor<32x32xbf16>) outs(%26 : tensor<32x32xbf16>) permutation = [1, 0] 
    %210 = linalg.matmul ins(%collapsed_118, %transposed_120 : tensor<19x32xbf16>, tensor<32x32xbf16>) outs(%69 : tensor<19x32xf32>) -> tensor<19x32xf32>
    %211 = linalg.generic #loops2 ins(%210 : tensor<19x32xf32>) outs(%71 : tensor<19x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %496 = arith.truncf %in : f32 to bf16
      linalg.yield %496 : bf16
    } -> tensor<19x32xbf16>
    %expanded_121 = tensor.expand_shape %201 [[0, 1], [2, 3]] output_shape [1, 40, 2, 16] : tensor<40x32xbf16> into tensor<1x40x2x16xbf16>
    %expanded_122 = tensor.expand_shape %203 [[0, 1], [2, 3]] output_shape [1, 40, 2, 16] : tensor<40x32xbf16> into tensor<1x40x2x16xbf16>
    %expanded_123 = tensor.expand_shape %205 [[0, 1], [2, 3]] output_shape [1, 40, 2, 16] : tensor<40x32xbf16> into tensor<1x40x2x16xbf16>
    %212 = tensor.empty() : tensor<1x40x2x16xbf16>
    %213 = linalg.generic #loops13 ins(%expanded_121, %expanded_121 : tensor<1x40x2x16xbf16>, tensor<1x40x2x16xbf16>) outs(%212 : tensor<1x40x2x16xbf16>) {
    ^bb0(%in: bf16, %in_241: bf16, %out: bf16):
      %496 = arith.mulf %in, %in_241 : bf16
      linalg.yield %496 : bf16
    } -> tensor<1x40x2x16xbf16>
    %214 = tensor.empty() : tensor<1x40x2x1xbf16>
    %215 = linalg.fill ins(%cst_3 : bf16) outs(%214 : tensor<1x40x2x1xbf16>) -> tensor<1x40x2x1xbf16>
    %216 = linalg.generic #loops14 ins(%213 : tensor<1x40x2x16xbf16>) outs(%215 : tensor<1x40x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %496 = arith.addf %in, %out : bf16
      linalg.yield %496 : bf16
    } -> tensor<1x40x2x1xbf16>
    %217 = linalg.generic #loops15 ins(%216 : tensor<1x40x2x1xbf16>) outs(%214 : tensor<1x40x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %496 = arith.divf %in, %cst_48 : bf16
      linalg.yield %496 : bf16
    } -> tensor<1x40x2x1xbf16>
    %218 = linalg.generic #loops15 ins(%217 : tensor<1x40x2x1xbf16>) outs(%214 : tensor<1x40x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %496 = arith.truncf %cst_29 : f64 to bf16
      %497 = arith.addf %in, %496 : bf16
      linalg.yield %497 : bf16
    } -> tensor<1x40x2x1xbf16>
    %219 = linalg.generic #loops15 ins(%218 : tensor<1x40x2x1xbf16>) outs(%214 : tensor<1x40x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %496 = math.rsqrt %in : bf16
      linalg.yield %496 : bf16
    } -> tensor<1x40x2x1xbf16>
    %220 = linalg.generic #loops16 ins(%expanded_121, %219 : tensor<1x40x2x16xbf16>, tensor<1x40x2x1xbf16>) outs(%212 : tensor<1x40x2x16xbf16>) {
    ^bb0(%in: bf16, %in_241: bf16, %out: bf16):
      %496 = arith.mulf %in, %in_241 : bf16
      linalg.yield %496 : bf16
    } -> tensor<1x40x2x16xbf16>
    %221 = linalg.generic #loops17 ins(%220, %cst_22 : tensor<1x40x2x16xbf16>, tensor<16xbf16>) outs(%212 : tensor<1x40x2x16xbf16>) {
    ^bb0(%in: bf16, %in_241: bf16, %out: bf16):
      %496 = arith.mulf %in, %in_241 : bf16
      linalg.yield %496 : bf16
    } -> tensor<1x40x2x16xbf16>
    %222 = linalg.generic #loops13 ins(%expanded_122, %expanded_122 : tensor<1x40x2x16xbf16>, tensor<1x40x2x16xbf16>) outs(%212 : tensor<1x40x2x16xbf16>) {
    ^bb0(%in: bf16, %in_241: bf16, %out: bf16):
      %496 = arith.mulf %in, %in_241 : bf16
      linalg.yield %496 : bf16
    } -> tensor<1x40x2x16xbf16>
    %223 = linalg.generic #loops14 ins(%222 : tensor<1x40x2x16xbf16>) outs(%215 : tensor<1x40x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %496 = arith.addf %in, %out : bf16
      linalg.yield %496 : bf16
    } -> tensor<1x40x2x1xbf16>
    %224 = linalg.generic #loops15 ins(%223 : tensor<1x40x2x1xbf16>) outs(%214 : tensor<1x40x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %496 = arith.divf %in, %cst_48 : bf16
      linalg.yield %496 : bf16
    } -> tensor<1x40x2x1xbf16>
    %225 = linalg.generic #loops15 ins(%224 : tensor<1x40x2x1xbf16>) outs(%214 : tensor<1x40x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %496 = arith.truncf %cst_29 : f64 to bf16
      %497 = arith.addf %in, %496 : bf16
      linalg.yield %497 : bf16
    } -> tensor<1x40x2x1xbf16>
    %226 = linalg.generic #loops15 ins(%225 : tensor<1x40x2x1xbf16>) outs(%214 : tensor<1x40x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %496 = math.rsqrt %in : bf16
      linalg.yield %496 : bf16
    } -> tensor<1x40x2x1xbf16>
    %227 = linalg.generic #loops16 ins(%expanded_122, %226 : tensor<1x40x2x16xbf16>, tensor<1x40x2x1xbf16>) outs(%212 : tensor<1x40x2x16xbf16>) {
    ^bb0(%in: bf16, %in_241: bf16, %out: bf16):
      %496 = arith.mulf %in, %in_241 : bf16
      linalg.yield %496 : bf16
    } -> tensor<1x40x2x16xbf16>
    %228 = linalg.generic #loops17 ins(%227, %cst_21 : tensor<1x40x2x16xbf16>, tensor<16xbf16>) outs(%212 : tensor<1x40x2x16xbf16>) {
    ^bb0(%in: bf16, %in_241: bf16, %out: bf16):
      %496 = arith.mulf %in, %in_241 : bf16
      linalg.yield %496 : bf16
    } -> tensor<1x40x2x16xbf16>
    %expanded_124 = tensor.expand_shape %207 [[0, 1], [2, 3]] output_shape [1, 19, 2, 16] : tensor<19x32xbf16> into tensor<1x19x2x16xbf16>
    %expanded_125 = tensor.expand_shape %209 [[0, 1], [2, 3]] output_shape [1, 19, 2, 16] : tensor<19x32xbf16> into tensor<1x19x2x16xbf16>
    %expanded_126 = tensor.expand_shape %211 [[0, 1], [2, 3]] output_shape [1, 19, 2, 16] : tensor<19x32xbf16> into tensor<1x19x2x16xbf16>
    %229 = tensor.empty() : tensor<1x19x2x16xbf16>
    %230 = linalg.generic #loops13 ins(%expanded_124, %expanded_124 : tensor<1x19x2x16xbf16>, tensor<1x19x2x16xbf16>) outs(%229 : tensor<1x19x2x16xbf16>) {
    ^bb0(%in: bf16, %in_241: bf16, %out: bf16):
      %496 = arith.mulf %in, %in_241 : bf16
      linalg.yield %496 : bf16
    } -> tensor<1x19x2x16xbf16>
    %231 = tensor.empty() : tensor<1x19x2x1xbf16>
    %232 = linalg.fill ins(%cst_3 : bf16) outs(%231 : tensor<1x19x2x1xbf16>) -> tensor<1x19x2x1xbf16>
    %233 = linalg.generic #loops14 ins(%230 : tensor<1x19x2x16xbf16>) outs(%232 : tensor<1x19x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %496 = arith.addf %in, %out : bf16
      linalg.yield %496 : bf16
    } -> tensor<1x19x2x1xbf16>
    %234 = linalg.generic #loops15 ins(%233 : tensor<1x19x2x1xbf16>) outs(%231 : tensor<1x19x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %496 = arith.divf %in, %cst_48 : bf16
      linalg.yield %496 : bf16
    } -> tensor<1x19x2x1xbf16>
    %235 = linalg.generic #loops15 ins(%234 : tensor<1x19x2x1xbf16>) outs(%231 : tensor<1x19x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %496 = arith.truncf %cst_29 : f64 to bf16
      %497 = arith.addf %in, %496 : bf16
      linalg.yield %497 : bf16
    } -> tensor<1x19x2x1xbf16>
    %236 = linalg.generic #loops15 ins(%235 : tensor<1x19x2x1xbf16>) outs(%231 : tensor<1x19x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %496 = math.rsqrt %in : bf16
      linalg.yield %496 : bf16
    } -> tensor<1x19x2x1xbf16>
    %237 = linalg.generic #loops16 ins(%expanded_124, %236 : tensor<1x19x2x16xbf16>, tensor<1x19x2x1xbf16>) outs(%229 : tensor<1x19x2x16xbf16>) {
    ^bb0(%in: bf16, %in_241: bf16, %out: bf16):
      %496 = arith.mulf %in, %in_241 : bf16
      linalg.yield %496 : bf16
    } -> tensor<1x19x2x16xbf16>
    %238 = linalg.generic #loops17 ins(%237, %cst_20 : tensor<1x19x2x16xbf16>, tensor<16xbf16>) outs(%229 : tensor<1x19x2x16xbf16>) {
    ^bb0(%in: bf16, %in_241: bf16, %out: bf16):
      %496 = arith.mulf %in, %in_241 : bf16
      linalg.yield %496 : bf16
    } -> tensor<1x19x2x16xbf16>
    %239 = linalg.generic #loops13 ins(%expanded_125, %expanded_125 : tensor<1x19x2x16xbf16>, tensor<1x19x2x16xbf16>) outs(%229 : tensor<1x19x2x16xbf16>) {
    ^bb0(%in: bf16, %in_241: bf16, %out: bf16):
      %496 = arith.mulf %in, %in_241 : bf16
      linalg.yield %496 : bf16
    } -> tensor<1x19x2x16xbf16>
    %240 = linalg.generic #loops14 ins(%239 : tensor<1x19x2x16xbf16>) outs(%232 : tensor<1x19x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %496 = arith.addf %in, %out : bf16
      linalg.yield %496 : bf16
    } -> tensor<1x19x2x1xbf16>
    %241 = linalg.generic #loops15 ins(%240 : tensor<1x19x2x1xbf16>) outs(%231 : tensor<1x19x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %496 = arith.divf %in, %cst_48 : bf16
      linalg.yield %496 : bf16
    } -> tensor<1x19x2x1xbf16>
    %242 = linalg.generic #loops15 ins(%241 : tensor<1x19x2x1xbf16>) outs(%231 : tensor<1x19x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %496 = arith.truncf %cst_29 : f64 to bf16
      %497 = arith.addf %in, %496 : bf16
      linalg.yield %497 : bf16
    } -> tensor<1x19x2x1xbf16>
    %243 = linalg.generic #loops15 ins(%242 : tensor<1x19x2x1xbf16>) outs(%231 : tensor<1x19x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %496 = math.rsqrt %in : bf16
      linalg.yield %496 : bf16
    } -> tensor<1x19x2x1xbf16>
    %244 = linalg.generic #loops16 ins(%expanded_125, %243 : tensor<1x19x2x16xbf16>, tensor<1x19x2x1xbf16>) outs(%229 : tensor<1x19x2x16xbf16>) {
    ^bb0(%in: bf16, %in_241: bf16, %out: bf16):
      %496 = arith.mulf %in, %in_241 : bf16
      linalg.yield %496 : bf16
    } -> tensor<1x19x2x16xbf16>
    %245 = linalg.generic #loops17 ins(%244, %cst_19 : tensor<1x19x2x16xbf16>, tensor<16xbf16>) outs(%229 : tensor<1x19x2x16xbf16>) {
    ^bb0(%in: bf16, %in_241: bf16, %out: bf16):
      %496 = arith.mulf %in, %in_241 : bf16
      linalg.yield %496 : bf16
    } -> tensor<1x19x2x16xbf16>
    %concat_127 = tensor.concat dim(1) %238, %221 : (tensor<1x19x2x16xbf16>, tensor<1x40x2x16xbf16>) -> tensor<1x59x2x16xbf16>
    %concat_128 = tensor.concat dim(1) %245, %228 : (tensor<1x19x2x16xbf16>, tensor<1x40x2x16xbf16>) -> tensor<1x59x2x16xbf16>
    %concat_129 = tensor.concat dim(1) %expanded_126, %expanded_123 : (tensor<1x19x2x16xbf16>, tensor<1x40x2x16xbf16>) -> tensor<1x59x2x16xbf16>
    %expanded_130 = tensor.expand_shape %concat_97 [[0, 1], [2, 3]] output_shape [1, 59, 1, 16] : tensor<59x16xf32> into tensor<1x59x1x16xf32>
    %expanded_131 = tensor.expand_shape %concat_98 [[0, 1], [2, 3]] output_shape [1, 59, 1, 16] : tensor<59x16xf32> into tensor<1x59x1x16xf32>
    %expanded_132 = tensor.expand_shape %concat_127 [[0], [1], [2], [3, 4]] output_shape [1, 59, 2, 8, 2] : tensor<1x59x2x16xbf16> into tensor<1x59x2x8x2xbf16>
    %extracted_slice_133 = tensor.extract_slice %expanded_132[0, 0, 0, 0, 0] [1, 59, 2, 8, 1] [1, 1, 1, 1, 1] : tensor<1x59x2x8x2xbf16> to tensor<1x59x2x8x1xbf16>
    %extracted_slice_134 = tensor.extract_slice %expanded_132[0, 0, 0, 0, 1] [1, 59, 2, 8, 1] [1, 1, 1, 1, 1] : tensor<1x59x2x8x2xbf16> to tensor<1x59x2x8x1xbf16>
    %collapsed_135 = tensor.collapse_shape %extracted_slice_134 [[0], [1], [2], [3, 4]] : tensor<1x59x2x8x1xbf16> into tensor<1x59x2x8xbf16>
    %246 = tensor.empty() : tensor<1x59x2x8xbf16>
    %247 = linalg.generic #loops15 ins(%collapsed_135 : tensor<1x59x2x8xbf16>) outs(%246 : tensor<1x59x2x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %496 = arith.negf %in : bf16
      linalg.yield %496 : bf16
    } -> tensor<1x59x2x8xbf16>
    %expanded_136 = tensor.expand_shape %247 [[0], [1], [2], [3, 4]] output_shape [1, 59, 2, 8, 1] : tensor<1x59x2x8xbf16> into tensor<1x59x2x8x1xbf16>
    %concat_137 = tensor.concat dim(4) %expanded_136, %extracted_slice_133 : (tensor<1x59x2x8x1xbf16>, tensor<1x59x2x8x1xbf16>) -> tensor<1x59x2x8x2xbf16>
    %collapsed_138 = tensor.collapse_shape %concat_137 [[0], [1], [2], [3, 4]] : tensor<1x59x2x8x2xbf16> into tensor<1x59x2x16xbf16>
    %248 = tensor.empty() : tensor<1x59x2x16xf32>
    %249 = linalg.generic #loops15 ins(%concat_127 : tensor<1x59x2x16xbf16>) outs(%248 : tensor<1x59x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %496 = arith.extf %in : bf16 to f32
      linalg.yield %496 : f32
    } -> tensor<1x59x2x16xf32>
    %250 = linalg.generic #loops18 ins(%249, %expanded_130 : tensor<1x59x2x16xf32>, tensor<1x59x1x16xf32>) outs(%248 : tensor<1x59x2x16xf32>) {
    ^bb0(%in: f32, %in_241: f32, %out: f32):
      %496 = arith.mulf %in, %in_241 : f32
      linalg.yield %496 : f32
    } -> tensor<1x59x2x16xf32>
    %251 = linalg.generic #loops15 ins(%collapsed_138 : tensor<1x59x2x16xbf16>) outs(%248 : tensor<1x59x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %496 = arith.extf %in : bf16 to f32
      linalg.yield %496 : f32
    } -> tensor<1x59x2x16xf32>
    %252 = linalg.generic #loops18 ins(%251, %expanded_131 : tensor<1x59x2x16xf32>, tensor<1x59x1x16xf32>) outs(%248 : tensor<1x59x2x16xf32>) {
    ^bb0(%in: f32, %in_241: f32, %out: f32):
      %496 = arith.mulf %in, %in_241 : f32
      linalg.yield %496 : f32
    } -> tensor<1x59x2x16xf32>
    %253 = linalg.generic #loops13 ins(%250, %252 : tensor<1x59x2x16xf32>, tensor<1x59x2x16xf32>) outs(%248 : tensor<1x59x2x16xf32>) {
    ^bb0(%in: f32, %in_241: f32, %out: f32):
      %496 = arith.addf %in, %in_241 : f32
      linalg.yield %496 : f32
    } -> tensor<1x59x2x16xf32>
    %254 = tensor.empty() : tensor<1x59x2x16xbf16>
    %255 = linalg.generic #loops15 ins(%253 : tensor<1x59x2x16xf32>) outs(%254 : tensor<1x59x2x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %496 = arith.truncf %in : f32 to bf16
      linalg.yield %496 : bf16
    } -> tensor<1x59x2x16xbf16>
    %expanded_139 = tensor.expand_shape %concat_128 [[0], [1], [2], [3, 4]] output_shape [1, 59, 2, 8, 2] : tensor<1x59x2x16xbf16> into tensor<1x59x2x8x2xbf16>
    %extracted_slice_140 = tensor.extract_slice %expanded_139[0, 0, 0, 0, 0] [1, 59, 2, 8, 1] [1, 1, 1, 1, 1] : tensor<1x59x2x8x2xbf16> to tensor<1x59x2x8x1xbf16>
    %extracted_slice_141 = tensor.extract_slice %expanded_139[0, 0, 0, 0, 1] [1, 59, 2, 8, 1] [1, 1, 1, 1, 1] : tensor<1x59x2x8x2xbf16> to tensor<1x59x2x8x1xbf16>
    %collapsed_142 = tensor.collapse_shape %extracted_slice_141 [[0], [1], [2], [3, 4]] : tensor<1x59x2x8x1xbf16> into tensor<1x59x2x8xbf16>
    %256 = linalg.generic #loops15 ins(%collapsed_142 : tensor<1x59x2x8xbf16>) outs(%246 : tensor<1x59x2x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %496 = arith.negf %in : bf16
      linalg.yield %496 : bf16
    } -> tensor<1x59x2x8xbf16>
    %expanded_143 = tensor.expand_shape %256 [[0], [1], [2], [3, 4]] output_shape [1, 59, 2, 8, 1] : tensor<1x59x2x8xbf16> into tensor<1x59x2x8x1xbf16>
    %concat_144 = tensor.concat dim(4) %expanded_143, %extracted_slice_140 : (tensor<1x59x2x8x1xbf16>, tensor<1x59x2x8x1xbf16>) -> tensor<1x59x2x8x2xbf16>
    %collapsed_145 = tensor.collapse_shape %concat_144 [[0], [1], [2], [3, 4]] : tensor<1x59x2x8x2xbf16> into tensor<1x59x2x16xbf16>
    %257 = linalg.generic #loops15 ins(%concat_128 : tensor<1x59x2x16xbf16>) outs(%248 : tensor<1x59x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %496 = arith.extf %in : bf16 to f32
      linalg.yield %496 : f32
    } -> tensor<1x59x2x16xf32>
    %258 = linalg.generic #loops18 ins(%257, %expanded_130 : tensor<1x59x2x16xf32>, tensor<1x59x1x16xf32>) outs(%248 : tensor<1x59x2x16xf32>) {
    ^bb0(%in: f32, %in_241: f32, %out: f32):
      %496 = arith.mulf %in, %in_241 : f32
      linalg.yield %496 : f32
    } -> tensor<1x59x2x16xf32>
    %259 = linalg.generic #loops15 ins(%collapsed_145 : tensor<1x59x2x16xbf16>) outs(%248 : tensor<1x59x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %496 = arith.extf %in : bf16 to f32
      linalg.yield %496 : f32
    } -> tensor<1x59x2x16xf32>
    %260 = linalg.generic #loops18 ins(%259, %expanded_131 : tensor<1x59x2x16xf32>, tensor<1x59x1x16xf32>) outs(%248 : tensor<1x59x2x16xf32>) {
    ^bb0(%in: f32, %in_241: f32, %out: f32):
      %496 = arith.mulf %in, %in_241 : f32
      linalg.yield %496 : f32
    } -> tensor<1x59x2x16xf32>
    %261 = linalg.generic #loops13 ins(%258, %260 : tensor<1x59x2x16xf32>, tensor<1x59x2x16xf32>) outs(%248 : tensor<1x59x2x16xf32>) {
    ^bb0(%in: f32, %in_241: f32, %out: f32):
      %496 = arith.addf %in, %in_241 : f32
      linalg.yield %496 : f32
    } -> tensor<1x59x2x16xf32>
    %262 = linalg.generic #loops15 ins(%261 : tensor<1x59x2x16xf32>) outs(%254 : tensor<1x59x2x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %496 = arith.truncf %in : f32 to bf16
      linalg.yield %496 : bf16
    } -> tensor<1x59x2x16xbf16>
    %263 = tensor.empty() : tensor<1x2x59x16xbf16>
    %transposed_146 = linalg.transpose ins(%255 : tensor<1x59x2x16xbf16>) outs(%263 : tensor<1x2x59x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_147 = linalg.transpose ins(%262 : tensor<1x59x2x16xbf16>) outs(%263 : tensor<1x2x59x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_148 = linalg.transpose ins(%concat_129 : tensor<1x59x2x16xbf16>) outs(%263 : tensor<1x2x59x16xbf16>) permutation = [0, 2, 1, 3] 
    %264 = tensor.empty() : tensor<1x2x59x16xf32>
    %265 = linalg.generic #loops15 ins(%transposed_146 : tensor<1x2x59x16xbf16>) outs(%264 : tensor<1x2x59x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %496 = arith.extf %in : bf16 to f32
      linalg.yield %496 : f32
    } -> tensor<1x2x59x16xf32>
    %266 = linalg.generic #loops15 ins(%transposed_147 : tensor<1x2x59x16xbf16>) outs(%264 : tensor<1x2x59x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %496 = arith.extf %in : bf16 to f32
      linalg.yield %496 : f32
    } -> tensor<1x2x59x16xf32>
    %267 = linalg.generic #loops15 ins(%transposed_148 : tensor<1x2x59x16xbf16>) outs(%264 : tensor<1x2x59x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %496 = arith.extf %in : bf16 to f32
      linalg.yield %496 : f32
    } -> tensor<1x2x59x16xf32>
    %268 = linalg.generic #loops15 ins(%265 : tensor<1x2x59x16xf32>) outs(%264 : tensor<1x2x59x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %496 = arith.mulf %in, %cst_49 : f32
      linalg.yield %496 : f32
    } -> tensor<1x2x59x16xf32>
    %269 = tensor.empty() : tensor<1x2x16x59xf32>
    %transposed_149 = linalg.transpose ins(%266 : tensor<1x2x59x16xf32>) outs(%269 : tensor<1x2x16x59xf32>) permutation = [0, 1, 3, 2] 
    %270 = linalg.generic #loops15 ins(%transposed_149 : tensor<1x2x16x59xf32>) outs(%269 : tensor<1x2x16x59xf32>) {
    ^bb0(%in: f32, %out: f32):
      %496 = arith.mulf %in, %cst_49 : f32
      linalg.yield %496 : f32
    } -> tensor<1x2x16x59xf32>
    %collapsed_150 = tensor.collapse_shape %268 [[0, 1], [2], [3]] : tensor<1x2x59x16xf32> into tensor<2x59x16xf32>
    %collapsed_151 = tensor.collapse_shape %270 [[0, 1], [2], [3]] : tensor<1x2x16x59xf32> into tensor<2x16x59xf32>
    %271 = tensor.empty() : tensor<2x59x59xf32>
    %272 = linalg.fill ins(%cst : f32) outs(%271 : tensor<2x59x59xf32>) -> tensor<2x59x59xf32>
    %273 = linalg.batch_matmul ins(%collapsed_150, %collapsed_151 : tensor<2x59x16xf32>, tensor<2x16x59xf32>) outs(%272 : tensor<2x59x59xf32>) -> tensor<2x59x59xf32>
    %expanded_152 = tensor.expand_shape %273 [[0, 1], [2], [3]] output_shape [1, 2, 59, 59] : tensor<2x59x59xf32> into tensor<1x2x59x59xf32>
    %274 = tensor.empty() : tensor<1x2x59xi64>
    %275 = linalg.fill ins(%c0_i64 : i64) outs(%274 : tensor<1x2x59xi64>) -> tensor<1x2x59xi64>
    %276 = tensor.empty() : tensor<1x2x59xf32>
    %277 = linalg.fill ins(%cst_4 : f32) outs(%276 : tensor<1x2x59xf32>) -> tensor<1x2x59xf32>
    %278:2 = linalg.generic #loops19 ins(%expanded_152 : tensor<1x2x59x59xf32>) outs(%277, %275 : tensor<1x2x59xf32>, tensor<1x2x59xi64>) {
    ^bb0(%in: f32, %out: f32, %out_241: i64):
      %496 = linalg.index 3 : index
      %497 = arith.index_cast %496 : index to i64
      %498 = arith.maximumf %in, %out : f32
      %499 = arith.cmpf ogt, %in, %out : f32
      %500 = arith.select %499, %497, %out_241 : i64
      linalg.yield %498, %500 : f32, i64
    } -> (tensor<1x2x59xf32>, tensor<1x2x59xi64>)
    %expanded_153 = tensor.expand_shape %278#0 [[0], [1], [2, 3]] output_shape [1, 2, 59, 1] : tensor<1x2x59xf32> into tensor<1x2x59x1xf32>
    %279 = tensor.empty() : tensor<1x2x59x59xf32>
    %280 = linalg.generic #loops16 ins(%expanded_152, %expanded_153 : tensor<1x2x59x59xf32>, tensor<1x2x59x1xf32>) outs(%279 : tensor<1x2x59x59xf32>) {
    ^bb0(%in: f32, %in_241: f32, %out: f32):
      %496 = arith.subf %in, %in_241 : f32
      linalg.yield %496 : f32
    } -> tensor<1x2x59x59xf32>
    %281 = linalg.generic #loops15 ins(%280 : tensor<1x2x59x59xf32>) outs(%279 : tensor<1x2x59x59xf32>) {
    ^bb0(%in: f32, %out: f32):
      %496 = math.exp %in : f32
      linalg.yield %496 : f32
    } -> tensor<1x2x59x59xf32>
    %282 = tensor.empty() : tensor<1x2x59x1xf32>
    %283 = linalg.fill ins(%cst : f32) outs(%282 : tensor<1x2x59x1xf32>) -> tensor<1x2x59x1xf32>
    %284 = linalg.generic #loops14 ins(%281 : tensor<1x2x59x59xf32>) outs(%283 : tensor<1x2x59x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %496 = arith.addf %in, %out : f32
      linalg.yield %496 : f32
    } -> tensor<1x2x59x1xf32>
    %285 = linalg.generic #loops16 ins(%281, %284 : tensor<1x2x59x59xf32>, tensor<1x2x59x1xf32>) outs(%279 : tensor<1x2x59x59xf32>) {
    ^bb0(%in: f32, %in_241: f32, %out: f32):
      %496 = arith.divf %in, %in_241 : f32
      linalg.yield %496 : f32
    } -> tensor<1x2x59x59xf32>
    %286 = tensor.empty() : tensor<1x2x59x59xi1>
    %287 = linalg.generic #loops15 ins(%expanded_152 : tensor<1x2x59x59xf32>) outs(%286 : tensor<1x2x59x59xi1>) {
    ^bb0(%in: f32, %out: i1):
      %496 = arith.extf %in : f32 to f64
      %497 = arith.cmpf oeq, %496, %cst_18 : f64
      linalg.yield %497 : i1
    } -> tensor<1x2x59x59xi1>
    %288 = tensor.empty() : tensor<1x2x59x1xi1>
    %289 = linalg.fill ins(%true : i1) outs(%288 : tensor<1x2x59x1xi1>) -> tensor<1x2x59x1xi1>
    %290 = linalg.generic #loops14 ins(%287 : tensor<1x2x59x59xi1>) outs(%289 : tensor<1x2x59x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %496 = arith.andi %in, %out : i1
      linalg.yield %496 : i1
    } -> tensor<1x2x59x1xi1>
    %291 = linalg.generic #loops20 ins(%290, %cst_5, %285 : tensor<1x2x59x1xi1>, tensor<1x2x59x59xf32>, tensor<1x2x59x59xf32>) outs(%279 : tensor<1x2x59x59xf32>) {
    ^bb0(%in: i1, %in_241: f32, %in_242: f32, %out: f32):
      %496 = arith.select %in, %in_241, %in_242 : f32
      linalg.yield %496 : f32
    } -> tensor<1x2x59x59xf32>
    %collapsed_154 = tensor.collapse_shape %291 [[0, 1], [2], [3]] : tensor<1x2x59x59xf32> into tensor<2x59x59xf32>
    %collapsed_155 = tensor.collapse_shape %267 [[0, 1], [2], [3]] : tensor<1x2x59x16xf32> into tensor<2x59x16xf32>
    %292 = tensor.empty() : tensor<2x59x16xf32>
    %293 = linalg.fill ins(%cst : f32) outs(%292 : tensor<2x59x16xf32>) -> tensor<2x59x16xf32>
    %294 = linalg.batch_matmul ins(%collapsed_154, %collapsed_155 : tensor<2x59x59xf32>, tensor<2x59x16xf32>) outs(%293 : tensor<2x59x16xf32>) -> tensor<2x59x16xf32>
    %expanded_156 = tensor.expand_shape %294 [[0, 1], [2], [3]] output_shape [1, 2, 59, 16] : tensor<2x59x16xf32> into tensor<1x2x59x16xf32>
    %295 = linalg.generic #loops15 ins(%expanded_156 : tensor<1x2x59x16xf32>) outs(%263 : tensor<1x2x59x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %496 = arith.truncf %in : f32 to bf16
      linalg.yield %496 : bf16
    } -> tensor<1x2x59x16xbf16>
    %transposed_157 = linalg.transpose ins(%295 : tensor<1x2x59x16xbf16>) outs(%254 : tensor<1x59x2x16xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_158 = tensor.collapse_shape %transposed_157 [[0], [1], [2, 3]] : tensor<1x59x2x16xbf16> into tensor<1x59x32xbf16>
    %extracted_slice_159 = tensor.extract_slice %collapsed_158[0, 0, 0] [1, 19, 32] [1, 1, 1] : tensor<1x59x32xbf16> to tensor<1x19x32xbf16>
    %extracted_slice_160 = tensor.extract_slice %collapsed_158[0, 19, 0] [1, 40, 32] [1, 1, 1] : tensor<1x59x32xbf16> to tensor<1x40x32xbf16>
    %transposed_161 = linalg.transpose ins(%cst_17 : tensor<32x32xbf16>) outs(%26 : tensor<32x32xbf16>) permutation = [1, 0] 
    %collapsed_162 = tensor.collapse_shape %extracted_slice_159 [[0, 1], [2]] : tensor<1x19x32xbf16> into tensor<19x32xbf16>
    %296 = linalg.matmul ins(%collapsed_162, %transposed_161 : tensor<19x32xbf16>, tensor<32x32xbf16>) outs(%69 : tensor<19x32xf32>) -> tensor<19x32xf32>
    %297 = linalg.generic #loops2 ins(%296 : tensor<19x32xf32>) outs(%71 : tensor<19x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %496 = arith.truncf %in : f32 to bf16
      linalg.yield %496 : bf16
    } -> tensor<19x32xbf16>
    %expanded_163 = tensor.expand_shape %297 [[0, 1], [2]] output_shape [1, 19, 32] : tensor<19x32xbf16> into tensor<1x19x32xbf16>
    %transposed_164 = linalg.transpose ins(%cst_16 : tensor<32x32xbf16>) outs(%26 : tensor<32x32xbf16>) permutation = [1, 0] 
    %collapsed_165 = tensor.collapse_shape %extracted_slice_160 [[0, 1], [2]] : tensor<1x40x32xbf16> into tensor<40x32xbf16>
    %298 = linalg.matmul ins(%collapsed_165, %transposed_164 : tensor<40x32xbf16>, tensor<32x32xbf16>) outs(%63 : tensor<40x32xf32>) -> tensor<40x32xf32>
    %299 = linalg.generic #loops2 ins(%298 : tensor<40x32xf32>) outs(%65 : tensor<40x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %496 = arith.truncf %in : f32 to bf16
      linalg.yield %496 : bf16
    } -> tensor<40x32xbf16>
    %expanded_166 = tensor.expand_shape %299 [[0, 1], [2]] output_shape [1, 40, 32] : tensor<40x32xbf16> into tensor<1x40x32xbf16>
    %300 = linalg.generic #loops11 ins(%extracted_slice_102, %expanded_166 : tensor<1x1x32xbf16>, tensor<1x40x32xbf16>) outs(%168 : tensor<1x40x32xbf16>) {
    ^bb0(%in: bf16, %in_241: bf16, %out: bf16):
      %496 = arith.mulf %in, %in_241 : bf16
      linalg.yield %496 : bf16
    } -> tensor<1x40x32xbf16>
    %301 = linalg.generic #loops10 ins(%expanded_65, %300 : tensor<1x40x32xbf16>, tensor<1x40x32xbf16>) outs(%168 : tensor<1x40x32xbf16>) {
    ^bb0(%in: bf16, %in_241: bf16, %out: bf16):
      %496 = arith.addf %in, %in_241 : bf16
      linalg.yield %496 : bf16
    } -> tensor<1x40x32xbf16>
    %302 = linalg.generic #loops7 ins(%301 : tensor<1x40x32xbf16>) outs(%147 : tensor<1x40x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %496 = arith.extf %in : bf16 to f32
      linalg.yield %496 : f32
    } -> tensor<1x40x32xf32>
    %303 = linalg.generic #loops7 ins(%302 : tensor<1x40x32xf32>) outs(%149 : tensor<1x40x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %496 = arith.extf %in : f32 to f64
      linalg.yield %496 : f64
    } -> tensor<1x40x32xf64>
    %304 = linalg.generic #loops8 ins(%303 : tensor<1x40x32xf64>) outs(%152 : tensor<1x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %496 = arith.addf %in, %out : f64
      linalg.yield %496 : f64
    } -> tensor<1x40x1xf64>
    %305 = linalg.generic #loops7 ins(%304 : tensor<1x40x1xf64>) outs(%151 : tensor<1x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %496 = arith.divf %in, %cst_45 : f64
      linalg.yield %496 : f64
    } -> tensor<1x40x1xf64>
    %306 = linalg.generic #loops9 ins(%303, %305 : tensor<1x40x32xf64>, tensor<1x40x1xf64>) outs(%149 : tensor<1x40x32xf64>) {
    ^bb0(%in: f64, %in_241: f64, %out: f64):
      %496 = arith.subf %in, %in_241 : f64
      linalg.yield %496 : f64
    } -> tensor<1x40x32xf64>
    %307 = linalg.generic #loops10 ins(%306, %306 : tensor<1x40x32xf64>, tensor<1x40x32xf64>) outs(%149 : tensor<1x40x32xf64>) {
    ^bb0(%in: f64, %in_241: f64, %out: f64):
      %496 = arith.mulf %in, %in_241 : f64
      linalg.yield %496 : f64
    } -> tensor<1x40x32xf64>
    %308 = linalg.generic #loops8 ins(%307 : tensor<1x40x32xf64>) outs(%152 : tensor<1x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %496 = arith.addf %in, %out : f64
      linalg.yield %496 : f64
    } -> tensor<1x40x1xf64>
    %309 = linalg.generic #loops7 ins(%308 : tensor<1x40x1xf64>) outs(%151 : tensor<1x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %496 = arith.divf %in, %cst_45 : f64
      linalg.yield %496 : f64
    } -> tensor<1x40x1xf64>
    %310 = linalg.generic #loops7 ins(%309 : tensor<1x40x1xf64>) outs(%159 : tensor<1x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %496 = arith.truncf %in : f64 to f32
      linalg.yield %496 : f32
    } -> tensor<1x40x1xf32>
    %311 = linalg.generic #loops8 ins(%302 : tensor<1x40x32xf32>) outs(%161 : tensor<1x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %496 = arith.addf %in, %out : f32
      linalg.yield %496 : f32
    } -> tensor<1x40x1xf32>
    %312 = linalg.generic #loops7 ins(%311 : tensor<1x40x1xf32>) outs(%159 : tensor<1x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %496 = arith.divf %in, %cst_46 : f32
      linalg.yield %496 : f32
    } -> tensor<1x40x1xf32>
    %313 = linalg.generic #loops7 ins(%310 : tensor<1x40x1xf32>) outs(%159 : tensor<1x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %496 = arith.truncf %cst_29 : f64 to f32
      %497 = arith.addf %in, %496 : f32
      linalg.yield %497 : f32
    } -> tensor<1x40x1xf32>
    %314 = linalg.generic #loops7 ins(%313 : tensor<1x40x1xf32>) outs(%159 : tensor<1x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %496 = math.rsqrt %in : f32
      linalg.yield %496 : f32
    } -> tensor<1x40x1xf32>
    %315 = linalg.generic #loops9 ins(%302, %312 : tensor<1x40x32xf32>, tensor<1x40x1xf32>) outs(%147 : tensor<1x40x32xf32>) {
    ^bb0(%in: f32, %in_241: f32, %out: f32):
      %496 = arith.subf %in, %in_241 : f32
      linalg.yield %496 : f32
    } -> tensor<1x40x32xf32>
    %316 = linalg.generic #loops9 ins(%315, %314 : tensor<1x40x32xf32>, tensor<1x40x1xf32>) outs(%147 : tensor<1x40x32xf32>) {
    ^bb0(%in: f32, %in_241: f32, %out: f32):
      %496 = arith.mulf %in, %in_241 : f32
      linalg.yield %496 : f32
    } -> tensor<1x40x32xf32>
    %317 = linalg.generic #loops7 ins(%316 : tensor<1x40x32xf32>) outs(%168 : tensor<1x40x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %496 = arith.truncf %in : f32 to bf16
      linalg.yield %496 : bf16
    } -> tensor<1x40x32xbf16>
    %318 = linalg.generic #loops7 ins(%extracted_slice_104 : tensor<1x1x32xbf16>) outs(%170 : tensor<1x1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %496 = arith.addf %in, %cst_47 : bf16
      linalg.yield %496 : bf16
    } -> tensor<1x1x32xbf16>
    %319 = linalg.generic #loops12 ins(%317, %318 : tensor<1x40x32xbf16>, tensor<1x1x32xbf16>) outs(%168 : tensor<1x40x32xbf16>) {
    ^bb0(%in: bf16, %in_241: bf16, %out: bf16):
      %496 = arith.mulf %in, %in_241 : bf16
      linalg.yield %496 : bf16
    } -> tensor<1x40x32xbf16>
    %320 = linalg.generic #loops12 ins(%319, %extracted_slice_103 : tensor<1x40x32xbf16>, tensor<1x1x32xbf16>) outs(%168 : tensor<1x40x32xbf16>) {
    ^bb0(%in: bf16, %in_241: bf16, %out: bf16):
      %496 = arith.addf %in, %in_241 : bf16
      linalg.yield %496 : bf16
    } -> tensor<1x40x32xbf16>
    %transposed_167 = linalg.transpose ins(%cst_15 : tensor<192x32xbf16>) outs(%47 : tensor<32x192xbf16>) permutation = [1, 0] 
    %collapsed_168 = tensor.collapse_shape %320 [[0, 1], [2]] : tensor<1x40x32xbf16> into tensor<40x32xbf16>
    %321 = tensor.empty() : tensor<40x192xf32>
    %322 = linalg.fill ins(%cst : f32) outs(%321 : tensor<40x192xf32>) -> tensor<40x192xf32>
    %323 = linalg.matmul ins(%collapsed_168, %transposed_167 : tensor<40x32xbf16>, tensor<32x192xbf16>) outs(%322 : tensor<40x192xf32>) -> tensor<40x192xf32>
    %324 = tensor.empty() : tensor<40x192xbf16>
    %325 = linalg.generic #loops2 ins(%323 : tensor<40x192xf32>) outs(%324 : tensor<40x192xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %496 = arith.truncf %in : f32 to bf16
      linalg.yield %496 : bf16
    } -> tensor<40x192xbf16>
    %expanded_169 = tensor.expand_shape %325 [[0, 1], [2]] output_shape [1, 40, 192] : tensor<40x192xbf16> into tensor<1x40x192xbf16>
    %extracted_slice_170 = tensor.extract_slice %expanded_169[0, 0, 0] [1, 40, 96] [1, 1, 1] : tensor<1x40x192xbf16> to tensor<1x40x96xbf16>
    %326 = tensor.empty() : tensor<1x40x96xf32>
    %327 = linalg.generic #loops7 ins(%extracted_slice_170 : tensor<1x40x96xbf16>) outs(%326 : tensor<1x40x96xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %496 = arith.extf %in : bf16 to f32
      linalg.yield %496 : f32
    } -> tensor<1x40x96xf32>
    %328 = linalg.generic #loops7 ins(%327 : tensor<1x40x96xf32>) outs(%326 : tensor<1x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %496 = arith.negf %in : f32
      %497 = math.exp %496 : f32
      %498 = arith.addf %497, %cst_0 : f32
      %499 = arith.divf %cst_0, %498 : f32
      linalg.yield %499 : f32
    } -> tensor<1x40x96xf32>
    %329 = linalg.generic #loops10 ins(%327, %328 : tensor<1x40x96xf32>, tensor<1x40x96xf32>) outs(%326 : tensor<1x40x96xf32>) {
    ^bb0(%in: f32, %in_241: f32, %out: f32):
      %496 = arith.mulf %in, %in_241 : f32
      linalg.yield %496 : f32
    } -> tensor<1x40x96xf32>
    %330 = tensor.empty() : tensor<1x40x96xbf16>
    %331 = linalg.generic #loops7 ins(%329 : tensor<1x40x96xf32>) outs(%330 : tensor<1x40x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %496 = arith.truncf %in : f32 to bf16
      linalg.yield %496 : bf16
    } -> tensor<1x40x96xbf16>
    %extracted_slice_171 = tensor.extract_slice %expanded_169[0, 0, 96] [1, 40, 96] [1, 1, 1] : tensor<1x40x192xbf16> to tensor<1x40x96xbf16>
    %332 = linalg.generic #loops10 ins(%331, %extracted_slice_171 : tensor<1x40x96xbf16>, tensor<1x40x96xbf16>) outs(%330 : tensor<1x40x96xbf16>) {
    ^bb0(%in: bf16, %in_241: bf16, %out: bf16):
      %496 = arith.mulf %in, %in_241 : bf16
      linalg.yield %496 : bf16
    } -> tensor<1x40x96xbf16>
    %333 = tensor.empty() : tensor<96x32xbf16>
    %transposed_172 = linalg.transpose ins(%cst_14 : tensor<32x96xbf16>) outs(%333 : tensor<96x32xbf16>) permutation = [1, 0] 
    %collapsed_173 = tensor.collapse_shape %332 [[0, 1], [2]] : tensor<1x40x96xbf16> into tensor<40x96xbf16>
    %334 = linalg.matmul ins(%collapsed_173, %transposed_172 : tensor<40x96xbf16>, tensor<96x32xbf16>) outs(%63 : tensor<40x32xf32>) -> tensor<40x32xf32>
    %335 = linalg.generic #loops2 ins(%334 : tensor<40x32xf32>) outs(%65 : tensor<40x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %496 = arith.truncf %in : f32 to bf16
      linalg.yield %496 : bf16
    } -> tensor<40x32xbf16>
    %expanded_174 = tensor.expand_shape %335 [[0, 1], [2]] output_shape [1, 40, 32] : tensor<40x32xbf16> into tensor<1x40x32xbf16>
    %336 = linalg.generic #loops11 ins(%extracted_slice_105, %expanded_174 : tensor<1x1x32xbf16>, tensor<1x40x32xbf16>) outs(%168 : tensor<1x40x32xbf16>) {
    ^bb0(%in: bf16, %in_241: bf16, %out: bf16):
      %496 = arith.mulf %in, %in_241 : bf16
      linalg.yield %496 : bf16
    } -> tensor<1x40x32xbf16>
    %337 = linalg.generic #loops10 ins(%301, %336 : tensor<1x40x32xbf16>, tensor<1x40x32xbf16>) outs(%168 : tensor<1x40x32xbf16>) {
    ^bb0(%in: bf16, %in_241: bf16, %out: bf16):
      %496 = arith.addf %in, %in_241 : bf16
      linalg.yield %496 : bf16
    } -> tensor<1x40x32xbf16>
    %338 = linalg.generic #loops11 ins(%extracted_slice_109, %expanded_163 : tensor<1x1x32xbf16>, tensor<1x19x32xbf16>) outs(%195 : tensor<1x19x32xbf16>) {
    ^bb0(%in: bf16, %in_241: bf16, %out: bf16):
      %496 = arith.mulf %in, %in_241 : bf16
      linalg.yield %496 : bf16
    } -> tensor<1x19x32xbf16>
    %339 = linalg.generic #loops10 ins(%expanded_68, %338 : tensor<1x19x32xbf16>, tensor<1x19x32xbf16>) outs(%195 : tensor<1x19x32xbf16>) {
    ^bb0(%in: bf16, %in_241: bf16, %out: bf16):
      %496 = arith.addf %in, %in_241 : bf16
      linalg.yield %496 : bf16
    } -> tensor<1x19x32xbf16>
    %340 = linalg.generic #loops7 ins(%339 : tensor<1x19x32xbf16>) outs(%174 : tensor<1x19x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %496 = arith.extf %in : bf16 to f32
      linalg.yield %496 : f32
    } -> tensor<1x19x32xf32>
    %341 = linalg.generic #loops7 ins(%340 : tensor<1x19x32xf32>) outs(%176 : tensor<1x19x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %496 = arith.extf %in : f32 to f64
      linalg.yield %496 : f64
    } -> tensor<1x19x32xf64>
    %342 = linalg.generic #loops8 ins(%341 : tensor<1x19x32xf64>) outs(%179 : tensor<1x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %496 = arith.addf %in, %out : f64
      linalg.yield %496 : f64
    } -> tensor<1x19x1xf64>
    %343 = linalg.generic #loops7 ins(%342 : tensor<1x19x1xf64>) outs(%178 : tensor<1x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %496 = arith.divf %in, %cst_45 : f64
      linalg.yield %496 : f64
    } -> tensor<1x19x1xf64>
    %344 = linalg.generic #loops9 ins(%341, %343 : tensor<1x19x32xf64>, tensor<1x19x1xf64>) outs(%176 : tensor<1x19x32xf64>) {
    ^bb0(%in: f64, %in_241: f64, %out: f64):
      %496 = arith.subf %in, %in_241 : f64
      linalg.yield %496 : f64
    } -> tensor<1x19x32xf64>
    %345 = linalg.generic #loops10 ins(%344, %344 : tensor<1x19x32xf64>, tensor<1x19x32xf64>) outs(%176 : tensor<1x19x32xf64>) {
    ^bb0(%in: f64, %in_241: f64, %out: f64):
      %496 = arith.mulf %in, %in_241 : f64
      linalg.yield %496 : f64
    } -> tensor<1x19x32xf64>
    %346 = linalg.generic #loops8 ins(%345 : tensor<1x19x32xf64>) outs(%179 : tensor<1x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %496 = arith.addf %in, %out : f64
      linalg.yield %496 : f64
    } -> tensor<1x19x1xf64>
    %347 = linalg.generic #loops7 ins(%346 : tensor<1x19x1xf64>) outs(%178 : tensor<1x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %496 = arith.divf %in, %cst_45 : f64
      linalg.yield %496 : f64
    } -> tensor<1x19x1xf64>
    %348 = linalg.generic #loops7 ins(%347 : tensor<1x19x1xf64>) outs(%186 : tensor<1x19x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %496 = arith.truncf %in : f64 to f32
      linalg.yield %496 : f32
    } -> tensor<1x19x1xf32>
    %349 = linalg.generic #loops8 ins(%340 : tensor<1x19x32xf32>) outs(%188 : tensor<1x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %496 = arith.addf %in, %out : f32
      linalg.yield %496 : f32
    } -> tensor<1x19x1xf32>
    %350 = linalg.generic #loops7 ins(%349 : tensor<1x19x1xf32>) outs(%186 : tensor<1x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %496 = arith.divf %in, %cst_46 : f32
      linalg.yield %496 : f32
    } -> tensor<1x19x1xf32>
    %351 = linalg.generic #loops7 ins(%348 : tensor<1x19x1xf32>) outs(%186 : tensor<1x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %496 = arith.truncf %cst_29 : f64 to f32
      %497 = arith.addf %in, %496 : f32
      linalg.yield %497 : f32
    } -> tensor<1x19x1xf32>
    %352 = linalg.generic #loops7 ins(%351 : tensor<1x19x1xf32>) outs(%186 : tensor<1x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %496 = math.rsqrt %in : f32
      linalg.yield %496 : f32
    } -> tensor<1x19x1xf32>
    %353 = linalg.generic #loops9 ins(%340, %350 : tensor<1x19x32xf32>, tensor<1x19x1xf32>) outs(%174 : tensor<1x19x32xf32>) {
    ^bb0(%in: f32, %in_241: f32, %out: f32):
      %496 = arith.subf %in, %in_241 : f32
      linalg.yield %496 : f32
    } -> tensor<1x19x32xf32>
    %354 = linalg.generic #loops9 ins(%353, %352 : tensor<1x19x32xf32>, tensor<1x19x1xf32>) outs(%174 : tensor<1x19x32xf32>) {
    ^bb0(%in: f32, %in_241: f32, %out: f32):
      %496 = arith.mulf %in, %in_241 : f32
      linalg.yield %496 : f32
    } -> tensor<1x19x32xf32>
    %355 = linalg.generic #loops7 ins(%354 : tensor<1x19x32xf32>) outs(%195 : tensor<1x19x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %496 = arith.truncf %in : f32 to bf16
      linalg.yield %496 : bf16
    } -> tensor<1x19x32xbf16>
    %356 = linalg.generic #loops7 ins(%extracted_slice_111 : tensor<1x1x32xbf16>) outs(%170 : tensor<1x1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %496 = arith.addf %in, %cst_47 : bf16
      linalg.yield %496 : bf16
    } -> tensor<1x1x32xbf16>
    %357 = linalg.generic #loops12 ins(%355, %356 : tensor<1x19x32xbf16>, tensor<1x1x32xbf16>) outs(%195 : tensor<1x19x32xbf16>) {
    ^bb0(%in: bf16, %in_241: bf16, %out: bf16):
      %496 = arith.mulf %in, %in_241 : bf16
      linalg.yield %496 : bf16
    } -> tensor<1x19x32xbf16>
    %358 = linalg.generic #loops12 ins(%357, %extracted_slice_110 : tensor<1x19x32xbf16>, tensor<1x1x32xbf16>) outs(%195 : tensor<1x19x32xbf16>) {
    ^bb0(%in: bf16, %in_241: bf16, %out: bf16):
      %496 = arith.addf %in, %in_241 : bf16
      linalg.yield %496 : bf16
    } -> tensor<1x19x32xbf16>
    %transposed_175 = linalg.transpose ins(%cst_13 : tensor<192x32xbf16>) outs(%47 : tensor<32x192xbf16>) permutation = [1, 0] 
    %collapsed_176 = tensor.collapse_shape %358 [[0, 1], [2]] : tensor<1x19x32xbf16> into tensor<19x32xbf16>
    %359 = tensor.empty() : tensor<19x192xf32>
    %360 = linalg.fill ins(%cst : f32) outs(%359 : tensor<19x192xf32>) -> tensor<19x192xf32>
    %361 = linalg.matmul ins(%collapsed_176, %transposed_175 : tensor<19x32xbf16>, tensor<32x192xbf16>) outs(%360 : tensor<19x192xf32>) -> tensor<19x192xf32>
    %362 = tensor.empty() : tensor<19x192xbf16>
    %363 = linalg.generic #loops2 ins(%361 : tensor<19x192xf32>) outs(%362 : tensor<19x192xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %496 = arith.truncf %in : f32 to bf16
      linalg.yield %496 : bf16
    } -> tensor<19x192xbf16>
    %expanded_177 = tensor.expand_shape %363 [[0, 1], [2]] output_shape [1, 19, 192] : tensor<19x192xbf16> into tensor<1x19x192xbf16>
    %extracted_slice_178 = tensor.extract_slice %expanded_177[0, 0, 0] [1, 19, 96] [1, 1, 1] : tensor<1x19x192xbf16> to tensor<1x19x96xbf16>
    %364 = tensor.empty() : tensor<1x19x96xf32>
    %365 = linalg.generic #loops7 ins(%extracted_slice_178 : tensor<1x19x96xbf16>) outs(%364 : tensor<1x19x96xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %496 = arith.extf %in : bf16 to f32
      linalg.yield %496 : f32
    } -> tensor<1x19x96xf32>
    %366 = linalg.generic #loops7 ins(%365 : tensor<1x19x96xf32>) outs(%364 : tensor<1x19x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %496 = arith.negf %in : f32
      %497 = math.exp %496 : f32
      %498 = arith.addf %497, %cst_0 : f32
      %499 = arith.divf %cst_0, %498 : f32
      linalg.yield %499 : f32
    } -> tensor<1x19x96xf32>
    %367 = linalg.generic #loops10 ins(%365, %366 : tensor<1x19x96xf32>, tensor<1x19x96xf32>) outs(%364 : tensor<1x19x96xf32>) {
    ^bb0(%in: f32, %in_241: f32, %out: f32):
      %496 = arith.mulf %in, %in_241 : f32
      linalg.yield %496 : f32
    } -> tensor<1x19x96xf32>
    %368 = tensor.empty() : tensor<1x19x96xbf16>
    %369 = linalg.generic #loops7 ins(%367 : tensor<1x19x96xf32>) outs(%368 : tensor<1x19x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %496 = arith.truncf %in : f32 to bf16
      linalg.yield %496 : bf16
    } -> tensor<1x19x96xbf16>
    %extracted_slice_179 = tensor.extract_slice %expanded_177[0, 0, 96] [1, 19, 96] [1, 1, 1] : tensor<1x19x192xbf16> to tensor<1x19x96xbf16>
    %370 = linalg.generic #loops10 ins(%369, %extracted_slice_179 : tensor<1x19x96xbf16>, tensor<1x19x96xbf16>) outs(%368 : tensor<1x19x96xbf16>) {
    ^bb0(%in: bf16, %in_241: bf16, %out: bf16):
      %496 = arith.mulf %in, %in_241 : bf16
      linalg.yield %496 : bf16
    } -> tensor<1x19x96xbf16>
    %transposed_180 = linalg.transpose ins(%cst_12 : tensor<32x96xbf16>) outs(%333 : tensor<96x32xbf16>) permutation = [1, 0] 
    %collapsed_181 = tensor.collapse_shape %370 [[0, 1], [2]] : tensor<1x19x96xbf16> into tensor<19x96xbf16>
    %371 = linalg.matmul ins(%collapsed_181, %transposed_180 : tensor<19x96xbf16>, tensor<96x32xbf16>) outs(%69 : tensor<19x32xf32>) -> tensor<19x32xf32>
    %372 = linalg.generic #loops2 ins(%371 : tensor<19x32xf32>) outs(%71 : tensor<19x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %496 = arith.truncf %in : f32 to bf16
      linalg.yield %496 : bf16
    } -> tensor<19x32xbf16>
    %expanded_182 = tensor.expand_shape %372 [[0, 1], [2]] output_shape [1, 19, 32] : tensor<19x32xbf16> into tensor<1x19x32xbf16>
    %373 = linalg.generic #loops11 ins(%extracted_slice_112, %expanded_182 : tensor<1x1x32xbf16>, tensor<1x19x32xbf16>) outs(%195 : tensor<1x19x32xbf16>) {
    ^bb0(%in: bf16, %in_241: bf16, %out: bf16):
      %496 = arith.mulf %in, %in_241 : bf16
      linalg.yield %496 : bf16
    } -> tensor<1x19x32xbf16>
    %374 = linalg.generic #loops10 ins(%339, %373 : tensor<1x19x32xbf16>, tensor<1x19x32xbf16>) outs(%195 : tensor<1x19x32xbf16>) {
    ^bb0(%in: bf16, %in_241: bf16, %out: bf16):
      %496 = arith.addf %in, %in_241 : bf16
      linalg.yield %496 : bf16
    } -> tensor<1x19x32xbf16>
    %concat_183 = tensor.concat dim(1) %374, %337 : (tensor<1x19x32xbf16>, tensor<1x40x32xbf16>) -> tensor<1x59x32xbf16>
    %expanded_184 = tensor.expand_shape %60 [[0], [1, 2]] output_shape [1, 1, 96] : tensor<1x96xbf16> into tensor<1x1x96xbf16>
    %extracted_slice_185 = tensor.extract_slice %expanded_184[0, 0, 0] [1, 1, 32] [1, 1, 1] : tensor<1x1x96xbf16> to tensor<1x1x32xbf16>
    %extracted_slice_186 = tensor.extract_slice %expanded_184[0, 0, 32] [1, 1, 32] [1, 1, 1] : tensor<1x1x96xbf16> to tensor<1x1x32xbf16>
    %extracted_slice_187 = tensor.extract_slice %expanded_184[0, 0, 64] [1, 1, 32] [1, 1, 1] : tensor<1x1x96xbf16> to tensor<1x1x32xbf16>
    %375 = tensor.empty() : tensor<1x59x32xf32>
    %376 = linalg.generic #loops7 ins(%concat_183 : tensor<1x59x32xbf16>) outs(%375 : tensor<1x59x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %496 = arith.extf %in : bf16 to f32
      linalg.yield %496 : f32
    } -> tensor<1x59x32xf32>
    %377 = tensor.empty() : tensor<1x59x32xf64>
    %378 = linalg.generic #loops7 ins(%376 : tensor<1x59x32xf32>) outs(%377 : tensor<1x59x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %496 = arith.extf %in : f32 to f64
      linalg.yield %496 : f64
    } -> tensor<1x59x32xf64>
    %379 = tensor.empty() : tensor<1x59x1xf64>
    %380 = linalg.fill ins(%cst_1 : f64) outs(%379 : tensor<1x59x1xf64>) -> tensor<1x59x1xf64>
    %381 = linalg.generic #loops8 ins(%378 : tensor<1x59x32xf64>) outs(%380 : tensor<1x59x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %496 = arith.addf %in, %out : f64
      linalg.yield %496 : f64
    } -> tensor<1x59x1xf64>
    %382 = linalg.generic #loops7 ins(%381 : tensor<1x59x1xf64>) outs(%379 : tensor<1x59x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %496 = arith.divf %in, %cst_45 : f64
      linalg.yield %496 : f64
    } -> tensor<1x59x1xf64>
    %383 = linalg.generic #loops9 ins(%378, %382 : tensor<1x59x32xf64>, tensor<1x59x1xf64>) outs(%377 : tensor<1x59x32xf64>) {
    ^bb0(%in: f64, %in_241: f64, %out: f64):
      %496 = arith.subf %in, %in_241 : f64
      linalg.yield %496 : f64
    } -> tensor<1x59x32xf64>
    %384 = linalg.generic #loops10 ins(%383, %383 : tensor<1x59x32xf64>, tensor<1x59x32xf64>) outs(%377 : tensor<1x59x32xf64>) {
    ^bb0(%in: f64, %in_241: f64, %out: f64):
      %496 = arith.mulf %in, %in_241 : f64
      linalg.yield %496 : f64
    } -> tensor<1x59x32xf64>
    %385 = linalg.generic #loops8 ins(%384 : tensor<1x59x32xf64>) outs(%380 : tensor<1x59x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %496 = arith.addf %in, %out : f64
      linalg.yield %496 : f64
    } -> tensor<1x59x1xf64>
    %386 = linalg.generic #loops7 ins(%385 : tensor<1x59x1xf64>) outs(%379 : tensor<1x59x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %496 = arith.divf %in, %cst_45 : f64
      linalg.yield %496 : f64
    } -> tensor<1x59x1xf64>
    %387 = tensor.empty() : tensor<1x59x1xf32>
    %388 = linalg.generic #loops7 ins(%386 : tensor<1x59x1xf64>) outs(%387 : tensor<1x59x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %496 = arith.truncf %in : f64 to f32
      linalg.yield %496 : f32
    } -> tensor<1x59x1xf32>
    %389 = linalg.fill ins(%cst : f32) outs(%387 : tensor<1x59x1xf32>) -> tensor<1x59x1xf32>
    %390 = linalg.generic #loops8 ins(%376 : tensor<1x59x32xf32>) outs(%389 : tensor<1x59x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %496 = arith.addf %in, %out : f32
      linalg.yield %496 : f32
    } -> tensor<1x59x1xf32>
    %391 = linalg.generic #loops7 ins(%390 : tensor<1x59x1xf32>) outs(%387 : tensor<1x59x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %496 = arith.divf %in, %cst_46 : f32
      linalg.yield %496 : f32
    } -> tensor<1x59x1xf32>
    %392 = linalg.generic #loops7 ins(%388 : tensor<1x59x1xf32>) outs(%387 : tensor<1x59x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %496 = arith.truncf %cst_29 : f64 to f32
      %497 = arith.addf %in, %496 : f32
      linalg.yield %497 : f32
    } -> tensor<1x59x1xf32>
    %393 = linalg.generic #loops7 ins(%392 : tensor<1x59x1xf32>) outs(%387 : tensor<1x59x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %496 = math.rsqrt %in : f32
      linalg.yield %496 : f32
    } -> tensor<1x59x1xf32>
    %394 = linalg.generic #loops9 ins(%376, %391 : tensor<1x59x32xf32>, tensor<1x59x1xf32>) outs(%375 : tensor<1x59x32xf32>) {
    ^bb0(%in: f32, %in_241: f32, %out: f32):
      %496 = arith.subf %in, %in_241 : f32
      linalg.yield %496 : f32
    } -> tensor<1x59x32xf32>
    %395 = linalg.generic #loops9 ins(%394, %393 : tensor<1x59x32xf32>, tensor<1x59x1xf32>) outs(%375 : tensor<1x59x32xf32>) {
    ^bb0(%in: f32, %in_241: f32, %out: f32):
      %496 = arith.mulf %in, %in_241 : f32
      linalg.yield %496 : f32
    } -> tensor<1x59x32xf32>
    %396 = tensor.empty() : tensor<1x59x32xbf16>
    %397 = linalg.generic #loops7 ins(%395 : tensor<1x59x32xf32>) outs(%396 : tensor<1x59x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %496 = arith.truncf %in : f32 to bf16
      linalg.yield %496 : bf16
    } -> tensor<1x59x32xbf16>
    %398 = linalg.generic #loops7 ins(%extracted_slice_186 : tensor<1x1x32xbf16>) outs(%170 : tensor<1x1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %496 = arith.addf %in, %cst_47 : bf16
      linalg.yield %496 : bf16
    } -> tensor<1x1x32xbf16>
    %399 = linalg.generic #loops11 ins(%398, %397 : tensor<1x1x32xbf16>, tensor<1x59x32xbf16>) outs(%396 : tensor<1x59x32xbf16>) {
    ^bb0(%in: bf16, %in_241: bf16, %out: bf16):
      %496 = arith.mulf %in, %in_241 : bf16
      linalg.yield %496 : bf16
    } -> tensor<1x59x32xbf16>
    %400 = linalg.generic #loops12 ins(%399, %extracted_slice_185 : tensor<1x59x32xbf16>, tensor<1x1x32xbf16>) outs(%396 : tensor<1x59x32xbf16>) {
    ^bb0(%in: bf16, %in_241: bf16, %out: bf16):
      %496 = arith.addf %in, %in_241 : bf16
      linalg.yield %496 : bf16
    } -> tensor<1x59x32xbf16>
    %401 = tensor.empty() : tensor<32x288xbf16>
    %transposed_188 = linalg.transpose ins(%cst_11 : tensor<288x32xbf16>) outs(%401 : tensor<32x288xbf16>) permutation = [1, 0] 
    %collapsed_189 = tensor.collapse_shape %400 [[0, 1], [2]] : tensor<1x59x32xbf16> into tensor<59x32xbf16>
    %402 = tensor.empty() : tensor<59x288xf32>
    %403 = linalg.fill ins(%cst : f32) outs(%402 : tensor<59x288xf32>) -> tensor<59x288xf32>
    %404 = linalg.matmul ins(%collapsed_189, %transposed_188 : tensor<59x32xbf16>, tensor<32x288xbf16>) outs(%403 : tensor<59x288xf32>) -> tensor<59x288xf32>
    %405 = tensor.empty() : tensor<59x288xbf16>
    %406 = linalg.generic #loops2 ins(%404 : tensor<59x288xf32>) outs(%405 : tensor<59x288xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %496 = arith.truncf %in : f32 to bf16
      linalg.yield %496 : bf16
    } -> tensor<59x288xbf16>
    %expanded_190 = tensor.expand_shape %406 [[0, 1], [2]] output_shape [1, 59, 288] : tensor<59x288xbf16> into tensor<1x59x288xbf16>
    %extracted_slice_191 = tensor.extract_slice %expanded_190[0, 0, 0] [1, 59, 96] [1, 1, 1] : tensor<1x59x288xbf16> to tensor<1x59x96xbf16>
    %extracted_slice_192 = tensor.extract_slice %expanded_190[0, 0, 96] [1, 59, 192] [1, 1, 1] : tensor<1x59x288xbf16> to tensor<1x59x192xbf16>
    %extracted_slice_193 = tensor.extract_slice %extracted_slice_191[0, 0, 0] [1, 59, 32] [1, 1, 1] : tensor<1x59x96xbf16> to tensor<1x59x32xbf16>
    %extracted_slice_194 = tensor.extract_slice %extracted_slice_191[0, 0, 32] [1, 59, 32] [1, 1, 1] : tensor<1x59x96xbf16> to tensor<1x59x32xbf16>
    %extracted_slice_195 = tensor.extract_slice %extracted_slice_191[0, 0, 64] [1, 59, 32] [1, 1, 1] : tensor<1x59x96xbf16> to tensor<1x59x32xbf16>
    %expanded_196 = tensor.expand_shape %extracted_slice_193 [[0], [1], [2, 3]] output_shape [1, 59, 2, 16] : tensor<1x59x32xbf16> into tensor<1x59x2x16xbf16>
    %expanded_197 = tensor.expand_shape %extracted_slice_194 [[0], [1], [2, 3]] output_shape [1, 59, 2, 16] : tensor<1x59x32xbf16> into tensor<1x59x2x16xbf16>
    %expanded_198 = tensor.expand_shape %extracted_slice_195 [[0], [1], [2, 3]] output_shape [1, 59, 2, 16] : tensor<1x59x32xbf16> into tensor<1x59x2x16xbf16>
    %407 = linalg.generic #loops13 ins(%expanded_196, %expanded_196 : tensor<1x59x2x16xbf16>, tensor<1x59x2x16xbf16>) outs(%254 : tensor<1x59x2x16xbf16>) {
    ^bb0(%in: bf16, %in_241: bf16, %out: bf16):
      %496 = arith.mulf %in, %in_241 : bf16
      linalg.yield %496 : bf16
    } -> tensor<1x59x2x16xbf16>
    %408 = tensor.empty() : tensor<1x59x2x1xbf16>
    %409 = linalg.fill ins(%cst_3 : bf16) outs(%408 : tensor<1x59x2x1xbf16>) -> tensor<1x59x2x1xbf16>
    %410 = linalg.generic #loops14 ins(%407 : tensor<1x59x2x16xbf16>) outs(%409 : tensor<1x59x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %496 = arith.addf %in, %out : bf16
      linalg.yield %496 : bf16
    } -> tensor<1x59x2x1xbf16>
    %411 = linalg.generic #loops15 ins(%410 : tensor<1x59x2x1xbf16>) outs(%408 : tensor<1x59x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %496 = arith.divf %in, %cst_48 : bf16
      linalg.yield %496 : bf16
    } -> tensor<1x59x2x1xbf16>
    %412 = linalg.generic #loops15 ins(%411 : tensor<1x59x2x1xbf16>) outs(%408 : tensor<1x59x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %496 = arith.truncf %cst_29 : f64 to bf16
      %497 = arith.addf %in, %496 : bf16
      linalg.yield %497 : bf16
    } -> tensor<1x59x2x1xbf16>
    %413 = linalg.generic #loops15 ins(%412 : tensor<1x59x2x1xbf16>) outs(%408 : tensor<1x59x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %496 = math.rsqrt %in : bf16
      linalg.yield %496 : bf16
    } -> tensor<1x59x2x1xbf16>
    %414 = linalg.generic #loops16 ins(%expanded_196, %413 : tensor<1x59x2x16xbf16>, tensor<1x59x2x1xbf16>) outs(%254 : tensor<1x59x2x16xbf16>) {
    ^bb0(%in: bf16, %in_241: bf16, %out: bf16):
      %496 = arith.mulf %in, %in_241 : bf16
      linalg.yield %496 : bf16
    } -> tensor<1x59x2x16xbf16>
    %415 = linalg.generic #loops17 ins(%414, %cst_10 : tensor<1x59x2x16xbf16>, tensor<16xbf16>) outs(%254 : tensor<1x59x2x16xbf16>) {
    ^bb0(%in: bf16, %in_241: bf16, %out: bf16):
      %496 = arith.mulf %in, %in_241 : bf16
      linalg.yield %496 : bf16
    } -> tensor<1x59x2x16xbf16>
    %416 = linalg.generic #loops13 ins(%expanded_197, %expanded_197 : tensor<1x59x2x16xbf16>, tensor<1x59x2x16xbf16>) outs(%254 : tensor<1x59x2x16xbf16>) {
    ^bb0(%in: bf16, %in_241: bf16, %out: bf16):
      %496 = arith.mulf %in, %in_241 : bf16
      linalg.yield %496 : bf16
    } -> tensor<1x59x2x16xbf16>
    %417 = linalg.generic #loops14 ins(%416 : tensor<1x59x2x16xbf16>) outs(%409 : tensor<1x59x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %496 = arith.addf %in, %out : bf16
      linalg.yield %496 : bf16
    } -> tensor<1x59x2x1xbf16>
    %418 = linalg.generic #loops15 ins(%417 : tensor<1x59x2x1xbf16>) outs(%408 : tensor<1x59x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %496 = arith.divf %in, %cst_48 : bf16
      linalg.yield %496 : bf16
    } -> tensor<1x59x2x1xbf16>
    %419 = linalg.generic #loops15 ins(%418 : tensor<1x59x2x1xbf16>) outs(%408 : tensor<1x59x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %496 = arith.truncf %cst_29 : f64 to bf16
      %497 = arith.addf %in, %496 : bf16
      linalg.yield %497 : bf16
    } -> tensor<1x59x2x1xbf16>
    %420 = linalg.generic #loops15 ins(%419 : tensor<1x59x2x1xbf16>) outs(%408 : tensor<1x59x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %496 = math.rsqrt %in : bf16
      linalg.yield %496 : bf16
    } -> tensor<1x59x2x1xbf16>
    %421 = linalg.generic #loops16 ins(%expanded_197, %420 : tensor<1x59x2x16xbf16>, tensor<1x59x2x1xbf16>) outs(%254 : tensor<1x59x2x16xbf16>) {
    ^bb0(%in: bf16, %in_241: bf16, %out: bf16):
      %496 = arith.mulf %in, %in_241 : bf16
      linalg.yield %496 : bf16
    } -> tensor<1x59x2x16xbf16>
    %422 = linalg.generic #loops17 ins(%421, %cst_9 : tensor<1x59x2x16xbf16>, tensor<16xbf16>) outs(%254 : tensor<1x59x2x16xbf16>) {
    ^bb0(%in: bf16, %in_241: bf16, %out: bf16):
      %496 = arith.mulf %in, %in_241 : bf16
      linalg.yield %496 : bf16
    } -> tensor<1x59x2x16xbf16>
    %expanded_199 = tensor.expand_shape %415 [[0], [1], [2], [3, 4]] output_shape [1, 59, 2, 8, 2] : tensor<1x59x2x16xbf16> into tensor<1x59x2x8x2xbf16>
    %extracted_slice_200 = tensor.extract_slice %expanded_199[0, 0, 0, 0, 0] [1, 59, 2, 8, 1] [1, 1, 1, 1, 1] : tensor<1x59x2x8x2xbf16> to tensor<1x59x2x8x1xbf16>
    %extracted_slice_201 = tensor.extract_slice %expanded_199[0, 0, 0, 0, 1] [1, 59, 2, 8, 1] [1, 1, 1, 1, 1] : tensor<1x59x2x8x2xbf16> to tensor<1x59x2x8x1xbf16>
    %collapsed_202 = tensor.collapse_shape %extracted_slice_201 [[0], [1], [2], [3, 4]] : tensor<1x59x2x8x1xbf16> into tensor<1x59x2x8xbf16>
    %423 = linalg.generic #loops15 ins(%collapsed_202 : tensor<1x59x2x8xbf16>) outs(%246 : tensor<1x59x2x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %496 = arith.negf %in : bf16
      linalg.yield %496 : bf16
    } -> tensor<1x59x2x8xbf16>
    %expanded_203 = tensor.expand_shape %423 [[0], [1], [2], [3, 4]] output_shape [1, 59, 2, 8, 1] : tensor<1x59x2x8xbf16> into tensor<1x59x2x8x1xbf16>
    %concat_204 = tensor.concat dim(4) %expanded_203, %extracted_slice_200 : (tensor<1x59x2x8x1xbf16>, tensor<1x59x2x8x1xbf16>) -> tensor<1x59x2x8x2xbf16>
    %collapsed_205 = tensor.collapse_shape %concat_204 [[0], [1], [2], [3, 4]] : tensor<1x59x2x8x2xbf16> into tensor<1x59x2x16xbf16>
    %424 = linalg.generic #loops15 ins(%415 : tensor<1x59x2x16xbf16>) outs(%248 : tensor<1x59x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %496 = arith.extf %in : bf16 to f32
      linalg.yield %496 : f32
    } -> tensor<1x59x2x16xf32>
    %425 = linalg.generic #loops18 ins(%424, %expanded_130 : tensor<1x59x2x16xf32>, tensor<1x59x1x16xf32>) outs(%248 : tensor<1x59x2x16xf32>) {
    ^bb0(%in: f32, %in_241: f32, %out: f32):
      %496 = arith.mulf %in, %in_241 : f32
      linalg.yield %496 : f32
    } -> tensor<1x59x2x16xf32>
    %426 = linalg.generic #loops15 ins(%collapsed_205 : tensor<1x59x2x16xbf16>) outs(%248 : tensor<1x59x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %496 = arith.extf %in : bf16 to f32
      linalg.yield %496 : f32
    } -> tensor<1x59x2x16xf32>
    %427 = linalg.generic #loops18 ins(%426, %expanded_131 : tensor<1x59x2x16xf32>, tensor<1x59x1x16xf32>) outs(%248 : tensor<1x59x2x16xf32>) {
    ^bb0(%in: f32, %in_241: f32, %out: f32):
      %496 = arith.mulf %in, %in_241 : f32
      linalg.yield %496 : f32
    } -> tensor<1x59x2x16xf32>
    %428 = linalg.generic #loops13 ins(%425, %427 : tensor<1x59x2x16xf32>, tensor<1x59x2x16xf32>) outs(%248 : tensor<1x59x2x16xf32>) {
    ^bb0(%in: f32, %in_241: f32, %out: f32):
      %496 = arith.addf %in, %in_241 : f32
      linalg.yield %496 : f32
    } -> tensor<1x59x2x16xf32>
    %429 = linalg.generic #loops15 ins(%428 : tensor<1x59x2x16xf32>) outs(%254 : tensor<1x59x2x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %496 = arith.truncf %in : f32 to bf16
      linalg.yield %496 : bf16
    } -> tensor<1x59x2x16xbf16>
    %expanded_206 = tensor.expand_shape %422 [[0], [1], [2], [3, 4]] output_shape [1, 59, 2, 8, 2] : tensor<1x59x2x16xbf16> into tensor<1x59x2x8x2xbf16>
    %extracted_slice_207 = tensor.extract_slice %expanded_206[0, 0, 0, 0, 0] [1, 59, 2, 8, 1] [1, 1, 1, 1, 1] : tensor<1x59x2x8x2xbf16> to tensor<1x59x2x8x1xbf16>
    %extracted_slice_208 = tensor.extract_slice %expanded_206[0, 0, 0, 0, 1] [1, 59, 2, 8, 1] [1, 1, 1, 1, 1] : tensor<1x59x2x8x2xbf16> to tensor<1x59x2x8x1xbf16>
    %collapsed_209 = tensor.collapse_shape %extracted_slice_208 [[0], [1], [2], [3, 4]] : tensor<1x59x2x8x1xbf16> into tensor<1x59x2x8xbf16>
    %430 = linalg.generic #loops15 ins(%collapsed_209 : tensor<1x59x2x8xbf16>) outs(%246 : tensor<1x59x2x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %496 = arith.negf %in : bf16
      linalg.yield %496 : bf16
    } -> tensor<1x59x2x8xbf16>
    %expanded_210 = tensor.expand_shape %430 [[0], [1], [2], [3, 4]] output_shape [1, 59, 2, 8, 1] : tensor<1x59x2x8xbf16> into tensor<1x59x2x8x1xbf16>
    %concat_211 = tensor.concat dim(4) %expanded_210, %extracted_slice_207 : (tensor<1x59x2x8x1xbf16>, tensor<1x59x2x8x1xbf16>) -> tensor<1x59x2x8x2xbf16>
    %collapsed_212 = tensor.collapse_shape %concat_211 [[0], [1], [2], [3, 4]] : tensor<1x59x2x8x2xbf16> into tensor<1x59x2x16xbf16>
    %431 = linalg.generic #loops15 ins(%422 : tensor<1x59x2x16xbf16>) outs(%248 : tensor<1x59x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %496 = arith.extf %in : bf16 to f32
      linalg.yield %496 : f32
    } -> tensor<1x59x2x16xf32>
    %432 = linalg.generic #loops18 ins(%431, %expanded_130 : tensor<1x59x2x16xf32>, tensor<1x59x1x16xf32>) outs(%248 : tensor<1x59x2x16xf32>) {
    ^bb0(%in: f32, %in_241: f32, %out: f32):
      %496 = arith.mulf %in, %in_241 : f32
      linalg.yield %496 : f32
    } -> tensor<1x59x2x16xf32>
    %433 = linalg.generic #loops15 ins(%collapsed_212 : tensor<1x59x2x16xbf16>) outs(%248 : tensor<1x59x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %496 = arith.extf %in : bf16 to f32
      linalg.yield %496 : f32
    } -> tensor<1x59x2x16xf32>
    %434 = linalg.generic #loops18 ins(%433, %expanded_131 : tensor<1x59x2x16xf32>, tensor<1x59x1x16xf32>) outs(%248 : tensor<1x59x2x16xf32>) {
    ^bb0(%in: f32, %in_241: f32, %out: f32):
      %496 = arith.mulf %in, %in_241 : f32
      linalg.yield %496 : f32
    } -> tensor<1x59x2x16xf32>
    %435 = linalg.generic #loops13 ins(%432, %434 : tensor<1x59x2x16xf32>, tensor<1x59x2x16xf32>) outs(%248 : tensor<1x59x2x16xf32>) {
    ^bb0(%in: f32, %in_241: f32, %out: f32):
      %496 = arith.addf %in, %in_241 : f32
      linalg.yield %496 : f32
    } -> tensor<1x59x2x16xf32>
    %436 = linalg.generic #loops15 ins(%435 : tensor<1x59x2x16xf32>) outs(%254 : tensor<1x59x2x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %496 = arith.truncf %in : f32 to bf16
      linalg.yield %496 : bf16
    } -> tensor<1x59x2x16xbf16>
    %transposed_213 = linalg.transpose ins(%429 : tensor<1x59x2x16xbf16>) outs(%263 : tensor<1x2x59x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_214 = linalg.transpose ins(%436 : tensor<1x59x2x16xbf16>) outs(%263 : tensor<1x2x59x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_215 = linalg.transpose ins(%expanded_198 : tensor<1x59x2x16xbf16>) outs(%263 : tensor<1x2x59x16xbf16>) permutation = [0, 2, 1, 3] 
    %437 = linalg.generic #loops15 ins(%transposed_213 : tensor<1x2x59x16xbf16>) outs(%264 : tensor<1x2x59x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %496 = arith.extf %in : bf16 to f32
      linalg.yield %496 : f32
    } -> tensor<1x2x59x16xf32>
    %438 = linalg.generic #loops15 ins(%transposed_214 : tensor<1x2x59x16xbf16>) outs(%264 : tensor<1x2x59x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %496 = arith.extf %in : bf16 to f32
      linalg.yield %496 : f32
    } -> tensor<1x2x59x16xf32>
    %439 = linalg.generic #loops15 ins(%transposed_215 : tensor<1x2x59x16xbf16>) outs(%264 : tensor<1x2x59x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %496 = arith.extf %in : bf16 to f32
      linalg.yield %496 : f32
    } -> tensor<1x2x59x16xf32>
    %440 = linalg.generic #loops15 ins(%437 : tensor<1x2x59x16xf32>) outs(%264 : tensor<1x2x59x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %496 = arith.mulf %in, %cst_49 : f32
      linalg.yield %496 : f32
    } -> tensor<1x2x59x16xf32>
    %transposed_216 = linalg.transpose ins(%438 : tensor<1x2x59x16xf32>) outs(%269 : tensor<1x2x16x59xf32>) permutation = [0, 1, 3, 2] 
    %441 = linalg.generic #loops15 ins(%transposed_216 : tensor<1x2x16x59xf32>) outs(%269 : tensor<1x2x16x59xf32>) {
    ^bb0(%in: f32, %out: f32):
      %496 = arith.mulf %in, %cst_49 : f32
      linalg.yield %496 : f32
    } -> tensor<1x2x16x59xf32>
    %collapsed_217 = tensor.collapse_shape %440 [[0, 1], [2], [3]] : tensor<1x2x59x16xf32> into tensor<2x59x16xf32>
    %collapsed_218 = tensor.collapse_shape %441 [[0, 1], [2], [3]] : tensor<1x2x16x59xf32> into tensor<2x16x59xf32>
    %442 = linalg.batch_matmul ins(%collapsed_217, %collapsed_218 : tensor<2x59x16xf32>, tensor<2x16x59xf32>) outs(%272 : tensor<2x59x59xf32>) -> tensor<2x59x59xf32>
    %expanded_219 = tensor.expand_shape %442 [[0, 1], [2], [3]] output_shape [1, 2, 59, 59] : tensor<2x59x59xf32> into tensor<1x2x59x59xf32>
    %443:2 = linalg.generic #loops19 ins(%expanded_219 : tensor<1x2x59x59xf32>) outs(%277, %275 : tensor<1x2x59xf32>, tensor<1x2x59xi64>) {
    ^bb0(%in: f32, %out: f32, %out_241: i64):
      %496 = linalg.index 3 : index
      %497 = arith.index_cast %496 : index to i64
      %498 = arith.maximumf %in, %out : f32
      %499 = arith.cmpf ogt, %in, %out : f32
      %500 = arith.select %499, %497, %out_241 : i64
      linalg.yield %498, %500 : f32, i64
    } -> (tensor<1x2x59xf32>, tensor<1x2x59xi64>)
    %expanded_220 = tensor.expand_shape %443#0 [[0], [1], [2, 3]] output_shape [1, 2, 59, 1] : tensor<1x2x59xf32> into tensor<1x2x59x1xf32>
    %444 = linalg.generic #loops16 ins(%expanded_219, %expanded_220 : tensor<1x2x59x59xf32>, tensor<1x2x59x1xf32>) outs(%279 : tensor<1x2x59x59xf32>) {
    ^bb0(%in: f32, %in_241: f32, %out: f32):
      %496 = arith.subf %in, %in_241 : f32
      linalg.yield %496 : f32
    } -> tensor<1x2x59x59xf32>
    %445 = linalg.generic #loops15 ins(%444 : tensor<1x2x59x59xf32>) outs(%279 : tensor<1x2x59x59xf32>) {
    ^bb0(%in: f32, %out: f32):
      %496 = math.exp %in : f32
      linalg.yield %496 : f32
    } -> tensor<1x2x59x59xf32>
    %446 = linalg.generic #loops14 ins(%445 : tensor<1x2x59x59xf32>) outs(%283 : tensor<1x2x59x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %496 = arith.addf %in, %out : f32
      linalg.yield %496 : f32
    } -> tensor<1x2x59x1xf32>
    %447 = linalg.generic #loops16 ins(%445, %446 : tensor<1x2x59x59xf32>, tensor<1x2x59x1xf32>) outs(%279 : tensor<1x2x59x59xf32>) {
    ^bb0(%in: f32, %in_241: f32, %out: f32):
      %496 = arith.divf %in, %in_241 : f32
      linalg.yield %496 : f32
    } -> tensor<1x2x59x59xf32>
    %448 = linalg.generic #loops15 ins(%expanded_219 : tensor<1x2x59x59xf32>) outs(%286 : tensor<1x2x59x59xi1>) {
    ^bb0(%in: f32, %out: i1):
      %496 = arith.extf %in : f32 to f64
      %497 = arith.cmpf oeq, %496, %cst_18 : f64
      linalg.yield %497 : i1
    } -> tensor<1x2x59x59xi1>
    %449 = linalg.generic #loops14 ins(%448 : tensor<1x2x59x59xi1>) outs(%289 : tensor<1x2x59x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %496 = arith.andi %in, %out : i1
      linalg.yield %496 : i1
    } -> tensor<1x2x59x1xi1>
    %450 = linalg.generic #loops20 ins(%449, %cst_5, %447 : tensor<1x2x59x1xi1>, tensor<1x2x59x59xf32>, tensor<1x2x59x59xf32>) outs(%279 : tensor<1x2x59x59xf32>) {
    ^bb0(%in: i1, %in_241: f32, %in_242: f32, %out: f32):
      %496 = arith.select %in, %in_241, %in_242 : f32
      linalg.yield %496 : f32
    } -> tensor<1x2x59x59xf32>
    %collapsed_221 = tensor.collapse_shape %450 [[0, 1], [2], [3]] : tensor<1x2x59x59xf32> into tensor<2x59x59xf32>
    %collapsed_222 = tensor.collapse_shape %439 [[0, 1], [2], [3]] : tensor<1x2x59x16xf32> into tensor<2x59x16xf32>
    %451 = linalg.batch_matmul ins(%collapsed_221, %collapsed_222 : tensor<2x59x59xf32>, tensor<2x59x16xf32>) outs(%293 : tensor<2x59x16xf32>) -> tensor<2x59x16xf32>
    %expanded_223 = tensor.expand_shape %451 [[0, 1], [2], [3]] output_shape [1, 2, 59, 16] : tensor<2x59x16xf32> into tensor<1x2x59x16xf32>
    %452 = linalg.generic #loops15 ins(%expanded_223 : tensor<1x2x59x16xf32>) outs(%263 : tensor<1x2x59x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %496 = arith.truncf %in : f32 to bf16
      linalg.yield %496 : bf16
    } -> tensor<1x2x59x16xbf16>
    %transposed_224 = linalg.transpose ins(%452 : tensor<1x2x59x16xbf16>) outs(%254 : tensor<1x59x2x16xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_225 = tensor.collapse_shape %transposed_224 [[0], [1], [2, 3]] : tensor<1x59x2x16xbf16> into tensor<1x59x32xbf16>
    %extracted_slice_226 = tensor.extract_slice %extracted_slice_192[0, 0, 0] [1, 59, 96] [1, 1, 1] : tensor<1x59x192xbf16> to tensor<1x59x96xbf16>
    %453 = tensor.empty() : tensor<1x59x96xf32>
    %454 = linalg.generic #loops7 ins(%extracted_slice_226 : tensor<1x59x96xbf16>) outs(%453 : tensor<1x59x96xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %496 = arith.extf %in : bf16 to f32
      linalg.yield %496 : f32
    } -> tensor<1x59x96xf32>
    %455 = linalg.generic #loops7 ins(%454 : tensor<1x59x96xf32>) outs(%453 : tensor<1x59x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %496 = arith.negf %in : f32
      %497 = math.exp %496 : f32
      %498 = arith.addf %497, %cst_0 : f32
      %499 = arith.divf %cst_0, %498 : f32
      linalg.yield %499 : f32
    } -> tensor<1x59x96xf32>
    %456 = linalg.generic #loops10 ins(%454, %455 : tensor<1x59x96xf32>, tensor<1x59x96xf32>) outs(%453 : tensor<1x59x96xf32>) {
    ^bb0(%in: f32, %in_241: f32, %out: f32):
      %496 = arith.mulf %in, %in_241 : f32
      linalg.yield %496 : f32
    } -> tensor<1x59x96xf32>
    %457 = tensor.empty() : tensor<1x59x96xbf16>
    %458 = linalg.generic #loops7 ins(%456 : tensor<1x59x96xf32>) outs(%457 : tensor<1x59x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %496 = arith.truncf %in : f32 to bf16
      linalg.yield %496 : bf16
    } -> tensor<1x59x96xbf16>
    %extracted_slice_227 = tensor.extract_slice %extracted_slice_192[0, 0, 96] [1, 59, 96] [1, 1, 1] : tensor<1x59x192xbf16> to tensor<1x59x96xbf16>
    %459 = linalg.generic #loops10 ins(%458, %extracted_slice_227 : tensor<1x59x96xbf16>, tensor<1x59x96xbf16>) outs(%457 : tensor<1x59x96xbf16>) {
    ^bb0(%in: bf16, %in_241: bf16, %out: bf16):
      %496 = arith.mulf %in, %in_241 : bf16
      linalg.yield %496 : bf16
    } -> tensor<1x59x96xbf16>
    %concat_228 = tensor.concat dim(2) %collapsed_225, %459 : (tensor<1x59x32xbf16>, tensor<1x59x96xbf16>) -> tensor<1x59x128xbf16>
    %transposed_229 = linalg.transpose ins(%cst_8 : tensor<32x128xbf16>) outs(%16 : tensor<128x32xbf16>) permutation = [1, 0] 
    %collapsed_230 = tensor.collapse_shape %concat_228 [[0, 1], [2]] : tensor<1x59x128xbf16> into tensor<59x128xbf16>
    %460 = tensor.empty() : tensor<59x32xf32>
    %461 = linalg.fill ins(%cst : f32) outs(%460 : tensor<59x32xf32>) -> tensor<59x32xf32>
    %462 = linalg.matmul ins(%collapsed_230, %transposed_229 : tensor<59x128xbf16>, tensor<128x32xbf16>) outs(%461 : tensor<59x32xf32>) -> tensor<59x32xf32>
    %463 = tensor.empty() : tensor<59x32xbf16>
    %464 = linalg.generic #loops2 ins(%462 : tensor<59x32xf32>) outs(%463 : tensor<59x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %496 = arith.truncf %in : f32 to bf16
      linalg.yield %496 : bf16
    } -> tensor<59x32xbf16>
    %expanded_231 = tensor.expand_shape %464 [[0, 1], [2]] output_shape [1, 59, 32] : tensor<59x32xbf16> into tensor<1x59x32xbf16>
    %465 = linalg.generic #loops11 ins(%extracted_slice_187, %expanded_231 : tensor<1x1x32xbf16>, tensor<1x59x32xbf16>) outs(%396 : tensor<1x59x32xbf16>) {
    ^bb0(%in: bf16, %in_241: bf16, %out: bf16):
      %496 = arith.mulf %in, %in_241 : bf16
      linalg.yield %496 : bf16
    } -> tensor<1x59x32xbf16>
    %466 = linalg.generic #loops10 ins(%concat_183, %465 : tensor<1x59x32xbf16>, tensor<1x59x32xbf16>) outs(%396 : tensor<1x59x32xbf16>) {
    ^bb0(%in: bf16, %in_241: bf16, %out: bf16):
      %496 = arith.addf %in, %in_241 : bf16
      linalg.yield %496 : bf16
    } -> tensor<1x59x32xbf16>
    %extracted_slice_232 = tensor.extract_slice %466[0, 19, 0] [1, 40, 32] [1, 1, 1] : tensor<1x59x32xbf16> to tensor<1x40x32xbf16>
    %467 = tensor.empty() : tensor<32x64xbf16>
    %transposed_233 = linalg.transpose ins(%cst_7 : tensor<64x32xbf16>) outs(%467 : tensor<32x64xbf16>) permutation = [1, 0] 
    %468 = linalg.fill ins(%cst : f32) outs(%10 : tensor<1x64xf32>) -> tensor<1x64xf32>
    %469 = linalg.matmul ins(%46, %transposed_233 : tensor<1x32xbf16>, tensor<32x64xbf16>) outs(%468 : tensor<1x64xf32>) -> tensor<1x64xf32>
    %470 = tensor.empty() : tensor<1x64xbf16>
    %471 = linalg.generic #loops2 ins(%469 : tensor<1x64xf32>) outs(%470 : tensor<1x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %496 = arith.truncf %in : f32 to bf16
      linalg.yield %496 : bf16
    } -> tensor<1x64xbf16>
    %extracted_slice_234 = tensor.extract_slice %471[0, 0] [1, 32] [1, 1] : tensor<1x64xbf16> to tensor<1x32xbf16>
    %extracted_slice_235 = tensor.extract_slice %471[0, 32] [1, 32] [1, 1] : tensor<1x64xbf16> to tensor<1x32xbf16>
    %472 = linalg.generic #loops7 ins(%extracted_slice_232 : tensor<1x40x32xbf16>) outs(%147 : tensor<1x40x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %496 = arith.extf %in : bf16 to f32
      linalg.yield %496 : f32
    } -> tensor<1x40x32xf32>
    %473 = linalg.generic #loops7 ins(%472 : tensor<1x40x32xf32>) outs(%149 : tensor<1x40x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %496 = arith.extf %in : f32 to f64
      linalg.yield %496 : f64
    } -> tensor<1x40x32xf64>
    %474 = linalg.generic #loops8 ins(%473 : tensor<1x40x32xf64>) outs(%152 : tensor<1x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %496 = arith.addf %in, %out : f64
      linalg.yield %496 : f64
    } -> tensor<1x40x1xf64>
    %475 = linalg.generic #loops7 ins(%474 : tensor<1x40x1xf64>) outs(%151 : tensor<1x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %496 = arith.divf %in, %cst_45 : f64
      linalg.yield %496 : f64
    } -> tensor<1x40x1xf64>
    %476 = linalg.generic #loops9 ins(%473, %475 : tensor<1x40x32xf64>, tensor<1x40x1xf64>) outs(%149 : tensor<1x40x32xf64>) {
    ^bb0(%in: f64, %in_241: f64, %out: f64):
      %496 = arith.subf %in, %in_241 : f64
      linalg.yield %496 : f64
    } -> tensor<1x40x32xf64>
    %477 = linalg.generic #loops10 ins(%476, %476 : tensor<1x40x32xf64>, tensor<1x40x32xf64>) outs(%149 : tensor<1x40x32xf64>) {
    ^bb0(%in: f64, %in_241: f64, %out: f64):
      %496 = arith.mulf %in, %in_241 : f64
      linalg.yield %496 : f64
    } -> tensor<1x40x32xf64>
    %478 = linalg.generic #loops8 ins(%477 : tensor<1x40x32xf64>) outs(%152 : tensor<1x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %496 = arith.addf %in, %out : f64
      linalg.yield %496 : f64
    } -> tensor<1x40x1xf64>
    %479 = linalg.generic #loops7 ins(%478 : tensor<1x40x1xf64>) outs(%151 : tensor<1x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %496 = arith.divf %in, %cst_45 : f64
      linalg.yield %496 : f64
    } -> tensor<1x40x1xf64>
    %480 = linalg.generic #loops7 ins(%479 : tensor<1x40x1xf64>) outs(%159 : tensor<1x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %496 = arith.truncf %in : f64 to f32
      linalg.yield %496 : f32
    } -> tensor<1x40x1xf32>
    %481 = linalg.generic #loops8 ins(%472 : tensor<1x40x32xf32>) outs(%161 : tensor<1x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %496 = arith.addf %in, %out : f32
      linalg.yield %496 : f32
    } -> tensor<1x40x1xf32>
    %482 = linalg.generic #loops7 ins(%481 : tensor<1x40x1xf32>) outs(%159 : tensor<1x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %496 = arith.divf %in, %cst_46 : f32
      linalg.yield %496 : f32
    } -> tensor<1x40x1xf32>
    %483 = linalg.generic #loops7 ins(%480 : tensor<1x40x1xf32>) outs(%159 : tensor<1x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %496 = arith.truncf %cst_29 : f64 to f32
      %497 = arith.addf %in, %496 : f32
      linalg.yield %497 : f32
    } -> tensor<1x40x1xf32>
    %484 = linalg.generic #loops7 ins(%483 : tensor<1x40x1xf32>) outs(%159 : tensor<1x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %496 = math.rsqrt %in : f32
      linalg.yield %496 : f32
    } -> tensor<1x40x1xf32>
    %485 = linalg.generic #loops9 ins(%472, %482 : tensor<1x40x32xf32>, tensor<1x40x1xf32>) outs(%147 : tensor<1x40x32xf32>) {
    ^bb0(%in: f32, %in_241: f32, %out: f32):
      %496 = arith.subf %in, %in_241 : f32
      linalg.yield %496 : f32
    } -> tensor<1x40x32xf32>
    %486 = linalg.generic #loops9 ins(%485, %484 : tensor<1x40x32xf32>, tensor<1x40x1xf32>) outs(%147 : tensor<1x40x32xf32>) {
    ^bb0(%in: f32, %in_241: f32, %out: f32):
      %496 = arith.mulf %in, %in_241 : f32
      linalg.yield %496 : f32
    } -> tensor<1x40x32xf32>
    %487 = linalg.generic #loops7 ins(%486 : tensor<1x40x32xf32>) outs(%168 : tensor<1x40x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %496 = arith.truncf %in : f32 to bf16
      linalg.yield %496 : bf16
    } -> tensor<1x40x32xbf16>
    %488 = linalg.generic #loops2 ins(%extracted_slice_234 : tensor<1x32xbf16>) outs(%20 : tensor<1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %496 = arith.addf %in, %cst_47 : bf16
      linalg.yield %496 : bf16
    } -> tensor<1x32xbf16>
    %expanded_236 = tensor.expand_shape %488 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %489 = linalg.generic #loops12 ins(%487, %expanded_236 : tensor<1x40x32xbf16>, tensor<1x1x32xbf16>) outs(%168 : tensor<1x40x32xbf16>) {
    ^bb0(%in: bf16, %in_241: bf16, %out: bf16):
      %496 = arith.mulf %in, %in_241 : bf16
      linalg.yield %496 : bf16
    } -> tensor<1x40x32xbf16>
    %expanded_237 = tensor.expand_shape %extracted_slice_235 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %490 = linalg.generic #loops12 ins(%489, %expanded_237 : tensor<1x40x32xbf16>, tensor<1x1x32xbf16>) outs(%168 : tensor<1x40x32xbf16>) {
    ^bb0(%in: bf16, %in_241: bf16, %out: bf16):
      %496 = arith.addf %in, %in_241 : bf16
      linalg.yield %496 : bf16
    } -> tensor<1x40x32xbf16>
    %transposed_238 = linalg.transpose ins(%cst_6 : tensor<64x32xbf16>) outs(%467 : tensor<32x64xbf16>) permutation = [1, 0] 
    %collapsed_239 = tensor.collapse_shape %490 [[0, 1], [2]] : tensor<1x40x32xbf16> into tensor<40x32xbf16>
    %491 = tensor.empty() : tensor<40x64xf32>
    %492 = linalg.fill ins(%cst : f32) outs(%491 : tensor<40x64xf32>) -> tensor<40x64xf32>
    %493 = linalg.matmul ins(%collapsed_239, %transposed_238 : tensor<40x32xbf16>, tensor<32x64xbf16>) outs(%492 : tensor<40x64xf32>) -> tensor<40x64xf32>
    %494 = tensor.empty() : tensor<40x64xbf16>
    %495 = linalg.generic #loops2 ins(%493 : tensor<40x64xf32>) outs(%494 : tensor<40x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %496 = arith.truncf %in : f32 to bf16
      linalg.yield %496 : bf16
    } -> tensor<40x64xbf16>
    %expanded_240 = tensor.expand_shape %495 [[0, 1], [2]] output_shape [1, 40, 64] : tensor<40x64xbf16> into tensor<1x40x64xbf16>
    return %expanded_240 : tensor<1x40x64xbf16>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_64_32_torch.bfloat16_1: "seeded flux2.proj_out.weight",
      torch_tensor_64_32_torch.bfloat16: "seeded flux2.norm_out.linear.weight",
      torch_tensor_32_128_torch.bfloat16_2: "seeded flux2.single_transformer_blocks.0.attn.to_out.weight",
      torch_tensor_16_torch.bfloat16_5: "seeded flux2.single_transformer_blocks.0.attn.norm_k.weight",
      torch_tensor_16_torch.bfloat16_4: "seeded flux2.single_transformer_blocks.0.attn.norm_q.weight",
      torch_tensor_288_32_torch.bfloat16: "seeded flux2.single_transformer_blocks.0.attn.to_qkv_mlp_proj.weight",
      torch_tensor_32_96_torch.bfloat16_1: "seeded flux2.transformer_blocks.0.ff_context.linear_out.weight",
      torch_tensor_192_32_torch.bfloat16_3: "seeded flux2.transformer_blocks.0.ff_context.linear_in.weight",
      torch_tensor_32_96_torch.bfloat16: "seeded flux2.transformer_blocks.0.ff.linear_out.weight",
      torch_tensor_192_32_torch.bfloat16_2: "seeded flux2.transformer_blocks.0.ff.linear_in.weight",
      torch_tensor_32_32_torch.bfloat16_9: "seeded flux2.transformer_blocks.0.attn.to_out.0.weight",
      torch_tensor_32_32_torch.bfloat16_8: "seeded flux2.transformer_blocks.0.attn.to_add_out.weight",
      torch_tensor_16_torch.bfloat16_3: "seeded flux2.transformer_blocks.0.attn.norm_added_k.weight",
      torch_tensor_16_torch.bfloat16_2: "seeded flux2.transformer_blocks.0.attn.norm_added_q.weight",
      torch_tensor_16_torch.bfloat16_1: "seeded flux2.transformer_blocks.0.attn.norm_k.weight",
      torch_tensor_16_torch.bfloat16: "seeded flux2.transformer_blocks.0.attn.norm_q.weight",
      torch_tensor_32_32_torch.bfloat16_7: "seeded flux2.transformer_blocks.0.attn.add_v_proj.weight",
      torch_tensor_32_32_torch.bfloat16_6: "seeded flux2.transformer_blocks.0.attn.add_k_proj.weight",
      torch_tensor_32_32_torch.bfloat16_5: "seeded flux2.transformer_blocks.0.attn.add_q_proj.weight",
      torch_tensor_32_32_torch.bfloat16_4: "seeded flux2.transformer_blocks.0.attn.to_v.weight",
      torch_tensor_32_32_torch.bfloat16_3: "seeded flux2.transformer_blocks.0.attn.to_k.weight",
      torch_tensor_32_32_torch.bfloat16_2: "seeded flux2.transformer_blocks.0.attn.to_q.weight",
      torch_tensor_32_80_torch.bfloat16: "seeded flux2.context_embedder.weight",
      torch_tensor_32_64_torch.bfloat16: "seeded flux2.x_embedder.weight",
      torch_tensor_96_32_torch.bfloat16: "seeded flux2.single_stream_modulation.linear.weight",
      torch_tensor_192_32_torch.bfloat16_1: "seeded flux2.double_stream_modulation_txt.linear.weight",
      torch_tensor_192_32_torch.bfloat16: "seeded flux2.double_stream_modulation_img.linear.weight",
      torch_tensor_32_32_torch.bfloat16_1: "seeded flux2.time_guidance_embed.guidance_embedder.linear_2.weight",
      torch_tensor_32_128_torch.bfloat16_1: "seeded flux2.time_guidance_embed.guidance_embedder.linear_1.weight",
      torch_tensor_32_32_torch.bfloat16: "seeded flux2.time_guidance_embed.timestep_embedder.linear_2.weight",
      torch_tensor_32_128_torch.bfloat16: "seeded flux2.time_guidance_embed.timestep_embedder.linear_1.weight"
    }
  }
#-}
