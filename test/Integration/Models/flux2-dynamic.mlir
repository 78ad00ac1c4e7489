// Exported by tools/export/export_models.py (torch 2.15.0, torch-mlir 20261001).
#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, 0)>
#map3 = affine_map<(d0, d1) -> (0, d1)>
#map4 = affine_map<()[s0] -> (s0 * 40)>
#map5 = affine_map<()[s0] -> (s0 * 19)>
#map6 = affine_map<(d0, d1) -> (d1)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map9 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map10 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (0, d1, 0, d3)>
#map15 = affine_map<()[s0] -> (s0 * 2)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map17 = affine_map<(d0, d1, d2, d3) -> ()>
#map18 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map19 = affine_map<()[s0] -> (s0 * 59)>
#loops0 = {indexing_maps = [#map, #map], iterator_types = ["parallel"]}
#loops1 = {indexing_maps = [#map], iterator_types = ["parallel"]}
#loops2 = {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]}
#loops3 = {indexing_maps = [#map2, #map3, #map1], iterator_types = ["parallel", "parallel"]}
#loops4 = {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]}
#loops5 = {indexing_maps = [#map2, #map6, #map1], iterator_types = ["parallel", "parallel"]}
#loops6 = {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel"]}
#loops7 = {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]}
#loops8 = {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "reduction"]}
#loops9 = {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel"]}
#loops10 = {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]}
#loops11 = {indexing_maps = [#map10, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]}
#loops12 = {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel"]}
#loops13 = {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops14 = {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
#loops15 = {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops16 = {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops17 = {indexing_maps = [#map11, #map13, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops18 = {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops19 = {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops20 = {indexing_maps = [#map11, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
#loops22 = {indexing_maps = [#map12, #map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops23 = {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel"]}
#loops24 = {indexing_maps = [#map18, #map8], iterator_types = ["parallel", "parallel", "parallel"]}
module {
  func.func @main(%arg0: tensor<?x40x64xbf16>, %arg1: tensor<?x19x80xbf16>, %arg2: tensor<?xbf16>, %arg3: tensor<40x4xf32>, %arg4: tensor<19x4xf32>, %arg5: tensor<?xbf16>) -> tensor<?x40x64xbf16> {
    %c59_i64 = arith.constant 59 : i64
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %c40 = arith.constant 40 : index
    %c2 = arith.constant 2 : index
    %c19 = arith.constant 19 : index
    %cst_1 = arith.constant 0.000000e+00 : f64
    %cst_2 = arith.constant 1.000000e+00 : f64
    %cst_3 = arith.constant 0.000000e+00 : bf16
    %c59 = arith.constant 59 : index
    %cst_4 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
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
    %c236_i64 = arith.constant 236 : i64
    %c1888_i64 = arith.constant 1888 : i64
    %cst_49 = arith.constant 5.000000e-01 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x40x64xbf16>
    %0 = arith.index_cast %dim : index to i64
    %dim_50 = tensor.dim %arg2, %c0 : tensor<?xbf16>
    %1 = tensor.empty(%dim_50) : tensor<?xbf16>
    %2 = linalg.generic #loops0 ins(%arg2 : tensor<?xbf16>) outs(%1 : tensor<?xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %633 = arith.mulf %in, %cst_41 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?xbf16>
    %dim_51 = tensor.dim %arg5, %c0 : tensor<?xbf16>
    %3 = tensor.empty(%dim_51) : tensor<?xbf16>
    %4 = linalg.generic #loops0 ins(%arg5 : tensor<?xbf16>) outs(%3 : tensor<?xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %633 = arith.mulf %in, %cst_41 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?xbf16>
    %5 = tensor.empty() : tensor<64xf32>
    %6 = linalg.generic #loops1 outs(%5 : tensor<64xf32>) {
    ^bb0(%out: f32):
      %633 = linalg.index 0 : index
      %634 = arith.index_cast %633 : index to i64
      %635 = arith.sitofp %634 : i64 to f32
      %636 = arith.addf %635, %cst : f32
      linalg.yield %636 : f32
    } -> tensor<64xf32>
    %7 = linalg.generic #loops0 ins(%6 : tensor<64xf32>) outs(%5 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = arith.truncf %cst_40 : f64 to f32
      %634 = arith.mulf %in, %633 : f32
      linalg.yield %634 : f32
    } -> tensor<64xf32>
    %8 = linalg.generic #loops0 ins(%7 : tensor<64xf32>) outs(%5 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = arith.divf %in, %cst_42 : f32
      linalg.yield %633 : f32
    } -> tensor<64xf32>
    %9 = linalg.generic #loops0 ins(%8 : tensor<64xf32>) outs(%5 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = math.exp %in : f32
      linalg.yield %633 : f32
    } -> tensor<64xf32>
    %expanded = tensor.expand_shape %2 [[0, 1]] output_shape [%dim_50, 1] : tensor<?xbf16> into tensor<?x1xbf16>
    %10 = tensor.empty(%dim_50) : tensor<?x1xf32>
    %11 = linalg.generic #loops2 ins(%expanded : tensor<?x1xbf16>) outs(%10 : tensor<?x1xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %633 = arith.extf %in : bf16 to f32
      linalg.yield %633 : f32
    } -> tensor<?x1xf32>
    %expanded_52 = tensor.expand_shape %9 [[0, 1]] output_shape [1, 64] : tensor<64xf32> into tensor<1x64xf32>
    %12 = tensor.empty(%dim_50) : tensor<?x64xf32>
    %13 = linalg.generic #loops3 ins(%11, %expanded_52 : tensor<?x1xf32>, tensor<1x64xf32>) outs(%12 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_252: f32, %out: f32):
      %633 = arith.mulf %in, %in_252 : f32
      linalg.yield %633 : f32
    } -> tensor<?x64xf32>
    %14 = linalg.generic #loops2 ins(%13 : tensor<?x64xf32>) outs(%12 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = math.sin %in : f32
      linalg.yield %633 : f32
    } -> tensor<?x64xf32>
    %15 = linalg.generic #loops2 ins(%13 : tensor<?x64xf32>) outs(%12 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = math.cos %in : f32
      linalg.yield %633 : f32
    } -> tensor<?x64xf32>
    %concat = tensor.concat dim(1) %14, %15 : (tensor<?x64xf32>, tensor<?x64xf32>) -> tensor<?x128xf32>
    %dim_53 = tensor.dim %14, %c0 : tensor<?x64xf32>
    %extracted_slice = tensor.extract_slice %concat[0, 64] [%dim_53, 64] [1, 1] : tensor<?x128xf32> to tensor<?x64xf32>
    %extracted_slice_54 = tensor.extract_slice %concat[0, 0] [%dim_53, 64] [1, 1] : tensor<?x128xf32> to tensor<?x64xf32>
    %concat_55 = tensor.concat dim(1) %extracted_slice, %extracted_slice_54 : (tensor<?x64xf32>, tensor<?x64xf32>) -> tensor<?x128xf32>
    %16 = tensor.empty(%dim_53) : tensor<?x128xbf16>
    %17 = linalg.generic #loops2 ins(%concat_55 : tensor<?x128xf32>) outs(%16 : tensor<?x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x128xbf16>
    %18 = tensor.empty() : tensor<128x32xbf16>
    %transposed = linalg.transpose ins(%cst_39 : tensor<32x128xbf16>) outs(%18 : tensor<128x32xbf16>) permutation = [1, 0] 
    %19 = tensor.empty(%dim_53) : tensor<?x32xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %21 = linalg.matmul ins(%17, %transposed : tensor<?x128xbf16>, tensor<128x32xbf16>) outs(%20 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %22 = tensor.empty(%dim_53) : tensor<?x32xbf16>
    %23 = linalg.generic #loops2 ins(%21 : tensor<?x32xf32>) outs(%22 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x32xbf16>
    %24 = linalg.generic #loops2 ins(%23 : tensor<?x32xbf16>) outs(%19 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %633 = arith.extf %in : bf16 to f32
      linalg.yield %633 : f32
    } -> tensor<?x32xf32>
    %25 = linalg.generic #loops2 ins(%24 : tensor<?x32xf32>) outs(%19 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = arith.negf %in : f32
      %634 = math.exp %633 : f32
      %635 = arith.addf %634, %cst_0 : f32
      %636 = arith.divf %cst_0, %635 : f32
      linalg.yield %636 : f32
    } -> tensor<?x32xf32>
    %26 = linalg.generic #loops4 ins(%24, %25 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%19 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_252: f32, %out: f32):
      %633 = arith.mulf %in, %in_252 : f32
      linalg.yield %633 : f32
    } -> tensor<?x32xf32>
    %27 = linalg.generic #loops2 ins(%26 : tensor<?x32xf32>) outs(%22 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x32xbf16>
    %28 = tensor.empty() : tensor<32x32xbf16>
    %transposed_56 = linalg.transpose ins(%cst_38 : tensor<32x32xbf16>) outs(%28 : tensor<32x32xbf16>) permutation = [1, 0] 
    %29 = linalg.matmul ins(%27, %transposed_56 : tensor<?x32xbf16>, tensor<32x32xbf16>) outs(%20 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %30 = linalg.generic #loops2 ins(%29 : tensor<?x32xf32>) outs(%22 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x32xbf16>
    %expanded_57 = tensor.expand_shape %4 [[0, 1]] output_shape [%dim_51, 1] : tensor<?xbf16> into tensor<?x1xbf16>
    %31 = tensor.empty(%dim_51) : tensor<?x1xf32>
    %32 = linalg.generic #loops2 ins(%expanded_57 : tensor<?x1xbf16>) outs(%31 : tensor<?x1xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %633 = arith.extf %in : bf16 to f32
      linalg.yield %633 : f32
    } -> tensor<?x1xf32>
    %33 = tensor.empty(%dim_51) : tensor<?x64xf32>
    %34 = linalg.generic #loops3 ins(%32, %expanded_52 : tensor<?x1xf32>, tensor<1x64xf32>) outs(%33 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_252: f32, %out: f32):
      %633 = arith.mulf %in, %in_252 : f32
      linalg.yield %633 : f32
    } -> tensor<?x64xf32>
    %35 = linalg.generic #loops2 ins(%34 : tensor<?x64xf32>) outs(%33 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = math.sin %in : f32
      linalg.yield %633 : f32
    } -> tensor<?x64xf32>
    %36 = linalg.generic #loops2 ins(%34 : tensor<?x64xf32>) outs(%33 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = math.cos %in : f32
      linalg.yield %633 : f32
    } -> tensor<?x64xf32>
    %concat_58 = tensor.concat dim(1) %35, %36 : (tensor<?x64xf32>, tensor<?x64xf32>) -> tensor<?x128xf32>
    %dim_59 = tensor.dim %35, %c0 : tensor<?x64xf32>
    %extracted_slice_60 = tensor.extract_slice %concat_58[0, 64] [%dim_59, 64] [1, 1] : tensor<?x128xf32> to tensor<?x64xf32>
    %extracted_slice_61 = tensor.extract_slice %concat_58[0, 0] [%dim_59, 64] [1, 1] : tensor<?x128xf32> to tensor<?x64xf32>
    %concat_62 = tensor.concat dim(1) %extracted_slice_60, %extracted_slice_61 : (tensor<?x64xf32>, tensor<?x64xf32>) -> tensor<?x128xf32>
    %37 = tensor.empty(%dim_59) : tensor<?x128xbf16>
    %38 = linalg.generic #loops2 ins(%concat_62 : tensor<?x128xf32>) outs(%37 : tensor<?x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x128xbf16>
    %transposed_63 = linalg.transpose ins(%cst_37 : tensor<32x128xbf16>) outs(%18 : tensor<128x32xbf16>) permutation = [1, 0] 
    %39 = tensor.empty(%dim_59) : tensor<?x32xf32>
    %40 = linalg.fill ins(%cst : f32) outs(%39 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %41 = linalg.matmul ins(%38, %transposed_63 : tensor<?x128xbf16>, tensor<128x32xbf16>) outs(%40 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %42 = tensor.empty(%dim_59) : tensor<?x32xbf16>
    %43 = linalg.generic #loops2 ins(%41 : tensor<?x32xf32>) outs(%42 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x32xbf16>
    %44 = linalg.generic #loops2 ins(%43 : tensor<?x32xbf16>) outs(%39 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %633 = arith.extf %in : bf16 to f32
      linalg.yield %633 : f32
    } -> tensor<?x32xf32>
    %45 = linalg.generic #loops2 ins(%44 : tensor<?x32xf32>) outs(%39 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = arith.negf %in : f32
      %634 = math.exp %633 : f32
      %635 = arith.addf %634, %cst_0 : f32
      %636 = arith.divf %cst_0, %635 : f32
      linalg.yield %636 : f32
    } -> tensor<?x32xf32>
    %46 = linalg.generic #loops4 ins(%44, %45 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%39 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_252: f32, %out: f32):
      %633 = arith.mulf %in, %in_252 : f32
      linalg.yield %633 : f32
    } -> tensor<?x32xf32>
    %47 = linalg.generic #loops2 ins(%46 : tensor<?x32xf32>) outs(%42 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x32xbf16>
    %transposed_64 = linalg.transpose ins(%cst_36 : tensor<32x32xbf16>) outs(%28 : tensor<32x32xbf16>) permutation = [1, 0] 
    %48 = linalg.matmul ins(%47, %transposed_64 : tensor<?x32xbf16>, tensor<32x32xbf16>) outs(%40 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %49 = linalg.generic #loops2 ins(%48 : tensor<?x32xf32>) outs(%42 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x32xbf16>
    %50 = arith.cmpi eq, %dim_53, %dim_59 : index
    cf.assert %50, "mismatched size for broadcast"
    %51 = linalg.generic #loops4 ins(%30, %49 : tensor<?x32xbf16>, tensor<?x32xbf16>) outs(%22 : tensor<?x32xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.addf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x32xbf16>
    %52 = linalg.generic #loops2 ins(%51 : tensor<?x32xbf16>) outs(%19 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %633 = arith.extf %in : bf16 to f32
      linalg.yield %633 : f32
    } -> tensor<?x32xf32>
    %53 = linalg.generic #loops2 ins(%52 : tensor<?x32xf32>) outs(%19 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = arith.negf %in : f32
      %634 = math.exp %633 : f32
      %635 = arith.addf %634, %cst_0 : f32
      %636 = arith.divf %cst_0, %635 : f32
      linalg.yield %636 : f32
    } -> tensor<?x32xf32>
    %54 = linalg.generic #loops4 ins(%52, %53 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%19 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_252: f32, %out: f32):
      %633 = arith.mulf %in, %in_252 : f32
      linalg.yield %633 : f32
    } -> tensor<?x32xf32>
    %55 = linalg.generic #loops2 ins(%54 : tensor<?x32xf32>) outs(%22 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x32xbf16>
    %56 = tensor.empty() : tensor<32x192xbf16>
    %transposed_65 = linalg.transpose ins(%cst_35 : tensor<192x32xbf16>) outs(%56 : tensor<32x192xbf16>) permutation = [1, 0] 
    %57 = tensor.empty(%dim_53) : tensor<?x192xf32>
    %58 = linalg.fill ins(%cst : f32) outs(%57 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %59 = linalg.matmul ins(%55, %transposed_65 : tensor<?x32xbf16>, tensor<32x192xbf16>) outs(%58 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %60 = tensor.empty(%dim_53) : tensor<?x192xbf16>
    %61 = linalg.generic #loops2 ins(%59 : tensor<?x192xf32>) outs(%60 : tensor<?x192xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x192xbf16>
    %transposed_66 = linalg.transpose ins(%cst_34 : tensor<192x32xbf16>) outs(%56 : tensor<32x192xbf16>) permutation = [1, 0] 
    %62 = linalg.matmul ins(%55, %transposed_66 : tensor<?x32xbf16>, tensor<32x192xbf16>) outs(%58 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %63 = linalg.generic #loops2 ins(%62 : tensor<?x192xf32>) outs(%60 : tensor<?x192xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x192xbf16>
    %64 = tensor.empty() : tensor<32x96xbf16>
    %transposed_67 = linalg.transpose ins(%cst_33 : tensor<96x32xbf16>) outs(%64 : tensor<32x96xbf16>) permutation = [1, 0] 
    %65 = tensor.empty(%dim_53) : tensor<?x96xf32>
    %66 = linalg.fill ins(%cst : f32) outs(%65 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %67 = linalg.matmul ins(%55, %transposed_67 : tensor<?x32xbf16>, tensor<32x96xbf16>) outs(%66 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %68 = tensor.empty(%dim_53) : tensor<?x96xbf16>
    %69 = linalg.generic #loops2 ins(%67 : tensor<?x96xf32>) outs(%68 : tensor<?x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x96xbf16>
    %70 = tensor.empty() : tensor<64x32xbf16>
    %transposed_68 = linalg.transpose ins(%cst_32 : tensor<32x64xbf16>) outs(%70 : tensor<64x32xbf16>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<?x40x64xbf16> into tensor<?x64xbf16>
    %71 = affine.apply #map4()[%dim]
    %72 = tensor.empty(%71) : tensor<?x32xf32>
    %73 = linalg.fill ins(%cst : f32) outs(%72 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %74 = linalg.matmul ins(%collapsed, %transposed_68 : tensor<?x64xbf16>, tensor<64x32xbf16>) outs(%73 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %75 = tensor.empty(%71) : tensor<?x32xbf16>
    %76 = linalg.generic #loops2 ins(%74 : tensor<?x32xf32>) outs(%75 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x32xbf16>
    %77 = arith.divsi %71, %c40 : index
    %expanded_69 = tensor.expand_shape %76 [[0, 1], [2]] output_shape [%77, 40, 32] : tensor<?x32xbf16> into tensor<?x40x32xbf16>
    %78 = tensor.empty() : tensor<80x32xbf16>
    %transposed_70 = linalg.transpose ins(%cst_31 : tensor<32x80xbf16>) outs(%78 : tensor<80x32xbf16>) permutation = [1, 0] 
    %collapsed_71 = tensor.collapse_shape %arg1 [[0, 1], [2]] : tensor<?x19x80xbf16> into tensor<?x80xbf16>
    %dim_72 = tensor.dim %arg1, %c0 : tensor<?x19x80xbf16>
    %79 = affine.apply #map5()[%dim_72]
    %80 = tensor.empty(%79) : tensor<?x32xf32>
    %81 = linalg.fill ins(%cst : f32) outs(%80 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %82 = linalg.matmul ins(%collapsed_71, %transposed_70 : tensor<?x80xbf16>, tensor<80x32xbf16>) outs(%81 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %83 = tensor.empty(%79) : tensor<?x32xbf16>
    %84 = linalg.generic #loops2 ins(%82 : tensor<?x32xf32>) outs(%83 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x32xbf16>
    %85 = arith.divsi %79, %c19 : index
    %expanded_73 = tensor.expand_shape %84 [[0, 1], [2]] output_shape [%85, 19, 32] : tensor<?x32xbf16> into tensor<?x19x32xbf16>
    %extracted_slice_74 = tensor.extract_slice %arg3[0, 0] [40, 1] [1, 1] : tensor<40x4xf32> to tensor<40x1xf32>
    %86 = tensor.empty() : tensor<2xf64>
    %87 = linalg.generic #loops1 outs(%86 : tensor<2xf64>) {
    ^bb0(%out: f64):
      %633 = linalg.index 0 : index
      %634 = arith.index_cast %633 : index to i64
      %635 = arith.sitofp %634 : i64 to f64
      %636 = arith.mulf %635, %cst_43 : f64
      %637 = arith.addf %636, %cst_1 : f64
      linalg.yield %637 : f64
    } -> tensor<2xf64>
    %88 = linalg.generic #loops0 ins(%87 : tensor<2xf64>) outs(%86 : tensor<2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = arith.divf %in, %cst_44 : f64
      linalg.yield %633 : f64
    } -> tensor<2xf64>
    %89 = linalg.generic #loops0 ins(%88 : tensor<2xf64>) outs(%86 : tensor<2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = math.powf %cst_30, %in : f64
      linalg.yield %633 : f64
    } -> tensor<2xf64>
    %90 = linalg.generic #loops0 ins(%89 : tensor<2xf64>) outs(%86 : tensor<2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = arith.cmpf one, %in, %cst_1 : f64
      cf.assert %633, "unimplemented: tensor with zero element"
      %634 = arith.divf %cst_2, %in : f64
      linalg.yield %634 : f64
    } -> tensor<2xf64>
    %91 = tensor.empty() : tensor<40x2xf64>
    %92 = linalg.generic #loops5 ins(%extracted_slice_74, %90 : tensor<40x1xf32>, tensor<2xf64>) outs(%91 : tensor<40x2xf64>) {
    ^bb0(%in: f32, %in_252: f64, %out: f64):
      %633 = arith.extf %in : f32 to f64
      %634 = arith.mulf %633, %in_252 : f64
      linalg.yield %634 : f64
    } -> tensor<40x2xf64>
    %93 = linalg.generic #loops2 ins(%92 : tensor<40x2xf64>) outs(%91 : tensor<40x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = math.cos %in : f64
      linalg.yield %633 : f64
    } -> tensor<40x2xf64>
    %94 = tensor.empty() : tensor<40x2x2xf64>
    %95 = linalg.generic #loops6 ins(%93 : tensor<40x2xf64>) outs(%94 : tensor<40x2x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<40x2x2xf64>
    %collapsed_75 = tensor.collapse_shape %95 [[0], [1, 2]] : tensor<40x2x2xf64> into tensor<40x4xf64>
    %96 = tensor.empty() : tensor<40x4xf32>
    %97 = linalg.generic #loops2 ins(%collapsed_75 : tensor<40x4xf64>) outs(%96 : tensor<40x4xf32>) {
    ^bb0(%in: f64, %out: f32):
      %633 = arith.truncf %in : f64 to f32
      linalg.yield %633 : f32
    } -> tensor<40x4xf32>
    %98 = linalg.generic #loops2 ins(%92 : tensor<40x2xf64>) outs(%91 : tensor<40x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = math.sin %in : f64
      linalg.yield %633 : f64
    } -> tensor<40x2xf64>
    %99 = linalg.generic #loops6 ins(%98 : tensor<40x2xf64>) outs(%94 : tensor<40x2x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<40x2x2xf64>
    %collapsed_76 = tensor.collapse_shape %99 [[0], [1, 2]] : tensor<40x2x2xf64> into tensor<40x4xf64>
    %100 = linalg.generic #loops2 ins(%collapsed_76 : tensor<40x4xf64>) outs(%96 : tensor<40x4xf32>) {
    ^bb0(%in: f64, %out: f32):
      %633 = arith.truncf %in : f64 to f32
      linalg.yield %633 : f32
    } -> tensor<40x4xf32>
    %extracted_slice_77 = tensor.extract_slice %arg3[0, 1] [40, 1] [1, 1] : tensor<40x4xf32> to tensor<40x1xf32>
    %101 = linalg.generic #loops0 ins(%89 : tensor<2xf64>) outs(%86 : tensor<2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = arith.cmpf one, %in, %cst_1 : f64
      cf.assert %633, "unimplemented: tensor with zero element"
      %634 = arith.divf %cst_2, %in : f64
      linalg.yield %634 : f64
    } -> tensor<2xf64>
    %102 = linalg.generic #loops5 ins(%extracted_slice_77, %101 : tensor<40x1xf32>, tensor<2xf64>) outs(%91 : tensor<40x2xf64>) {
    ^bb0(%in: f32, %in_252: f64, %out: f64):
      %633 = arith.extf %in : f32 to f64
      %634 = arith.mulf %633, %in_252 : f64
      linalg.yield %634 : f64
    } -> tensor<40x2xf64>
    %103 = linalg.generic #loops2 ins(%102 : tensor<40x2xf64>) outs(%91 : tensor<40x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = math.cos %in : f64
      linalg.yield %633 : f64
    } -> tensor<40x2xf64>
    %104 = linalg.generic #loops6 ins(%103 : tensor<40x2xf64>) outs(%94 : tensor<40x2x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<40x2x2xf64>
    %collapsed_78 = tensor.collapse_shape %104 [[0], [1, 2]] : tensor<40x2x2xf64> into tensor<40x4xf64>
    %105 = linalg.generic #loops2 ins(%collapsed_78 : tensor<40x4xf64>) outs(%96 : tensor<40x4xf32>) {
    ^bb0(%in: f64, %out: f32):
      %633 = arith.truncf %in : f64 to f32
      linalg.yield %633 : f32
    } -> tensor<40x4xf32>
    %106 = linalg.generic #loops2 ins(%102 : tensor<40x2xf64>) outs(%91 : tensor<40x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = math.sin %in : f64
      linalg.yield %633 : f64
    } -> tensor<40x2xf64>
    %107 = linalg.generic #loops6 ins(%106 : tensor<40x2xf64>) outs(%94 : tensor<40x2x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<40x2x2xf64>
    %collapsed_79 = tensor.collapse_shape %107 [[0], [1, 2]] : tensor<40x2x2xf64> into tensor<40x4xf64>
    %108 = linalg.generic #loops2 ins(%collapsed_79 : tensor<40x4xf64>) outs(%96 : tensor<40x4xf32>) {
    ^bb0(%in: f64, %out: f32):
      %633 = arith.truncf %in : f64 to f32
      linalg.yield %633 : f32
    } -> tensor<40x4xf32>
    %extracted_slice_80 = tensor.extract_slice %arg3[0, 2] [40, 1] [1, 1] : tensor<40x4xf32> to tensor<40x1xf32>
    %109 = linalg.generic #loops0 ins(%89 : tensor<2xf64>) outs(%86 : tensor<2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = arith.cmpf one, %in, %cst_1 : f64
      cf.assert %633, "unimplemented: tensor with zero element"
      %634 = arith.divf %cst_2, %in : f64
      linalg.yield %634 : f64
    } -> tensor<2xf64>
    %110 = linalg.generic #loops5 ins(%extracted_slice_80, %109 : tensor<40x1xf32>, tensor<2xf64>) outs(%91 : tensor<40x2xf64>) {
    ^bb0(%in: f32, %in_252: f64, %out: f64):
      %633 = arith.extf %in : f32 to f64
      %634 = arith.mulf %633, %in_252 : f64
      linalg.yield %634 : f64
    } -> tensor<40x2xf64>
    %111 = linalg.generic #loops2 ins(%110 : tensor<40x2xf64>) outs(%91 : tensor<40x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = math.cos %in : f64
      linalg.yield %633 : f64
    } -> tensor<40x2xf64>
    %112 = linalg.generic #loops6 ins(%111 : tensor<40x2xf64>) outs(%94 : tensor<40x2x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<40x2x2xf64>
    %collapsed_81 = tensor.collapse_shape %112 [[0], [1, 2]] : tensor<40x2x2xf64> into tensor<40x4xf64>
    %113 = linalg.generic #loops2 ins(%collapsed_81 : tensor<40x4xf64>) outs(%96 : tensor<40x4xf32>) {
    ^bb0(%in: f64, %out: f32):
      %633 = arith.truncf %in : f64 to f32
      linalg.yield %633 : f32
    } -> tensor<40x4xf32>
    %114 = linalg.generic #loops2 ins(%110 : tensor<40x2xf64>) outs(%91 : tensor<40x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = math.sin %in : f64
      linalg.yield %633 : f64
    } -> tensor<40x2xf64>
    %115 = linalg.generic #loops6 ins(%114 : tensor<40x2xf64>) outs(%94 : tensor<40x2x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<40x2x2xf64>
    %collapsed_82 = tensor.collapse_shape %115 [[0], [1, 2]] : tensor<40x2x2xf64> into tensor<40x4xf64>
    %116 = linalg.generic #loops2 ins(%collapsed_82 : tensor<40x4xf64>) outs(%96 : tensor<40x4xf32>) {
    ^bb0(%in: f64, %out: f32):
      %633 = arith.truncf %in : f64 to f32
      linalg.yield %633 : f32
    } -> tensor<40x4xf32>
    %extracted_slice_83 = tensor.extract_slice %arg3[0, 3] [40, 1] [1, 1] : tensor<40x4xf32> to tensor<40x1xf32>
    %117 = linalg.generic #loops0 ins(%89 : tensor<2xf64>) outs(%86 : tensor<2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = arith.cmpf one, %in, %cst_1 : f64
      cf.assert %633, "unimplemented: tensor with zero element"
      %634 = arith.divf %cst_2, %in : f64
      linalg.yield %634 : f64
    } -> tensor<2xf64>
    %118 = linalg.generic #loops5 ins(%extracted_slice_83, %117 : tensor<40x1xf32>, tensor<2xf64>) outs(%91 : tensor<40x2xf64>) {
    ^bb0(%in: f32, %in_252: f64, %out: f64):
      %633 = arith.extf %in : f32 to f64
      %634 = arith.mulf %633, %in_252 : f64
      linalg.yield %634 : f64
    } -> tensor<40x2xf64>
    %119 = linalg.generic #loops2 ins(%118 : tensor<40x2xf64>) outs(%91 : tensor<40x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = math.cos %in : f64
      linalg.yield %633 : f64
    } -> tensor<40x2xf64>
    %120 = linalg.generic #loops6 ins(%119 : tensor<40x2xf64>) outs(%94 : tensor<40x2x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<40x2x2xf64>
    %collapsed_84 = tensor.collapse_shape %120 [[0], [1, 2]] : tensor<40x2x2xf64> into tensor<40x4xf64>
    %121 = linalg.generic #loops2 ins(%collapsed_84 : tensor<40x4xf64>) outs(%96 : tensor<40x4xf32>) {
    ^bb0(%in: f64, %out: f32):
      %633 = arith.truncf %in : f64 to f32
      linalg.yield %633 : f32
    } -> tensor<40x4xf32>
    %122 = linalg.generic #loops2 ins(%118 : tensor<40x2xf64>) outs(%91 : tensor<40x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = math.sin %in : f64
      linalg.yield %633 : f64
    } -> tensor<40x2xf64>
    %123 = linalg.generic #loops6 ins(%122 : tensor<40x2xf64>) outs(%94 : tensor<40x2x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<40x2x2xf64>
    %collapsed_85 = tensor.collapse_shape %123 [[0], [1, 2]] : tensor<40x2x2xf64> into tensor<40x4xf64>
    %124 = linalg.generic #loops2 ins(%collapsed_85 : tensor<40x4xf64>) outs(%96 : tensor<40x4xf32>) {
    ^bb0(%in: f64, %out: f32):
      %633 = arith.truncf %in : f64 to f32
      linalg.yield %633 : f32
    } -> tensor<40x4xf32>
    %concat_86 = tensor.concat dim(1) %97, %105, %113, %121 : (tensor<40x4xf32>, tensor<40x4xf32>, tensor<40x4xf32>, tensor<40x4xf32>) -> tensor<40x16xf32>
    %concat_87 = tensor.concat dim(1) %100, %108, %116, %124 : (tensor<40x4xf32>, tensor<40x4xf32>, tensor<40x4xf32>, tensor<40x4xf32>) -> tensor<40x16xf32>
    %extracted_slice_88 = tensor.extract_slice %arg4[0, 0] [19, 1] [1, 1] : tensor<19x4xf32> to tensor<19x1xf32>
    %125 = linalg.generic #loops0 ins(%89 : tensor<2xf64>) outs(%86 : tensor<2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = arith.cmpf one, %in, %cst_1 : f64
      cf.assert %633, "unimplemented: tensor with zero element"
      %634 = arith.divf %cst_2, %in : f64
      linalg.yield %634 : f64
    } -> tensor<2xf64>
    %126 = tensor.empty() : tensor<19x2xf64>
    %127 = linalg.generic #loops5 ins(%extracted_slice_88, %125 : tensor<19x1xf32>, tensor<2xf64>) outs(%126 : tensor<19x2xf64>) {
    ^bb0(%in: f32, %in_252: f64, %out: f64):
      %633 = arith.extf %in : f32 to f64
      %634 = arith.mulf %633, %in_252 : f64
      linalg.yield %634 : f64
    } -> tensor<19x2xf64>
    %128 = linalg.generic #loops2 ins(%127 : tensor<19x2xf64>) outs(%126 : tensor<19x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = math.cos %in : f64
      linalg.yield %633 : f64
    } -> tensor<19x2xf64>
    %129 = tensor.empty() : tensor<19x2x2xf64>
    %130 = linalg.generic #loops6 ins(%128 : tensor<19x2xf64>) outs(%129 : tensor<19x2x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<19x2x2xf64>
    %collapsed_89 = tensor.collapse_shape %130 [[0], [1, 2]] : tensor<19x2x2xf64> into tensor<19x4xf64>
    %131 = tensor.empty() : tensor<19x4xf32>
    %132 = linalg.generic #loops2 ins(%collapsed_89 : tensor<19x4xf64>) outs(%131 : tensor<19x4xf32>) {
    ^bb0(%in: f64, %out: f32):
      %633 = arith.truncf %in : f64 to f32
      linalg.yield %633 : f32
    } -> tensor<19x4xf32>
    %133 = linalg.generic #loops2 ins(%127 : tensor<19x2xf64>) outs(%126 : tensor<19x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = math.sin %in : f64
      linalg.yield %633 : f64
    } -> tensor<19x2xf64>
    %134 = linalg.generic #loops6 ins(%133 : tensor<19x2xf64>) outs(%129 : tensor<19x2x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<19x2x2xf64>
    %collapsed_90 = tensor.collapse_shape %134 [[0], [1, 2]] : tensor<19x2x2xf64> into tensor<19x4xf64>
    %135 = linalg.generic #loops2 ins(%collapsed_90 : tensor<19x4xf64>) outs(%131 : tensor<19x4xf32>) {
    ^bb0(%in: f64, %out: f32):
      %633 = arith.truncf %in : f64 to f32
      linalg.yield %633 : f32
    } -> tensor<19x4xf32>
    %extracted_slice_91 = tensor.extract_slice %arg4[0, 1] [19, 1] [1, 1] : tensor<19x4xf32> to tensor<19x1xf32>
    %136 = linalg.generic #loops0 ins(%89 : tensor<2xf64>) outs(%86 : tensor<2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = arith.cmpf one, %in, %cst_1 : f64
      cf.assert %633, "unimplemented: tensor with zero element"
      %634 = arith.divf %cst_2, %in : f64
      linalg.yield %634 : f64
    } -> tensor<2xf64>
    %137 = linalg.generic #loops5 ins(%extracted_slice_91, %136 : tensor<19x1xf32>, tensor<2xf64>) outs(%126 : tensor<19x2xf64>) {
    ^bb0(%in: f32, %in_252: f64, %out: f64):
      %633 = arith.extf %in : f32 to f64
      %634 = arith.mulf %633, %in_252 : f64
      linalg.yield %634 : f64
    } -> tensor<19x2xf64>
    %138 = linalg.generic #loops2 ins(%137 : tensor<19x2xf64>) outs(%126 : tensor<19x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = math.cos %in : f64
      linalg.yield %633 : f64
    } -> tensor<19x2xf64>
    %139 = linalg.generic #loops6 ins(%138 : tensor<19x2xf64>) outs(%129 : tensor<19x2x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<19x2x2xf64>
    %collapsed_92 = tensor.collapse_shape %139 [[0], [1, 2]] : tensor<19x2x2xf64> into tensor<19x4xf64>
    %140 = linalg.generic #loops2 ins(%collapsed_92 : tensor<19x4xf64>) outs(%131 : tensor<19x4xf32>) {
    ^bb0(%in: f64, %out: f32):
      %633 = arith.truncf %in : f64 to f32
      linalg.yield %633 : f32
    } -> tensor<19x4xf32>
    %141 = linalg.generic #loops2 ins(%137 : tensor<19x2xf64>) outs(%126 : tensor<19x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = math.sin %in : f64
      linalg.yield %633 : f64
    } -> tensor<19x2xf64>
    %142 = linalg.generic #loops6 ins(%141 : tensor<19x2xf64>) outs(%129 : tensor<19x2x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<19x2x2xf64>
    %collapsed_93 = tensor.collapse_shape %142 [[0], [1, 2]] : tensor<19x2x2xf64> into tensor<19x4xf64>
    %143 = linalg.generic #loops2 ins(%collapsed_93 : tensor<19x4xf64>) outs(%131 : tensor<19x4xf32>) {
    ^bb0(%in: f64, %out: f32):
      %633 = arith.truncf %in : f64 to f32
      linalg.yield %633 : f32
    } -> tensor<19x4xf32>
    %extracted_slice_94 = tensor.extract_slice %arg4[0, 2] [19, 1] [1, 1] : tensor<19x4xf32> to tensor<19x1xf32>
    %144 = linalg.generic #loops0 ins(%89 : tensor<2xf64>) outs(%86 : tensor<2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = arith.cmpf one, %in, %cst_1 : f64
      cf.assert %633, "unimplemented: tensor with zero element"
      %634 = arith.divf %cst_2, %in : f64
      linalg.yield %634 : f64
    } -> tensor<2xf64>
    %145 = linalg.generic #loops5 ins(%extracted_slice_94, %144 : tensor<19x1xf32>, tensor<2xf64>) outs(%126 : tensor<19x2xf64>) {
    ^bb0(%in: f32, %in_252: f64, %out: f64):
      %633 = arith.extf %in : f32 to f64
      %634 = arith.mulf %633, %in_252 : f64
      linalg.yield %634 : f64
    } -> tensor<19x2xf64>
    %146 = linalg.generic #loops2 ins(%145 : tensor<19x2xf64>) outs(%126 : tensor<19x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = math.cos %in : f64
      linalg.yield %633 : f64
    } -> tensor<19x2xf64>
    %147 = linalg.generic #loops6 ins(%146 : tensor<19x2xf64>) outs(%129 : tensor<19x2x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<19x2x2xf64>
    %collapsed_95 = tensor.collapse_shape %147 [[0], [1, 2]] : tensor<19x2x2xf64> into tensor<19x4xf64>
    %148 = linalg.generic #loops2 ins(%collapsed_95 : tensor<19x4xf64>) outs(%131 : tensor<19x4xf32>) {
    ^bb0(%in: f64, %out: f32):
      %633 = arith.truncf %in : f64 to f32
      linalg.yield %633 : f32
    } -> tensor<19x4xf32>
    %149 = linalg.generic #loops2 ins(%145 : tensor<19x2xf64>) outs(%126 : tensor<19x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = math.sin %in : f64
      linalg.yield %633 : f64
    } -> tensor<19x2xf64>
    %150 = linalg.generic #loops6 ins(%149 : tensor<19x2xf64>) outs(%129 : tensor<19x2x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<19x2x2xf64>
    %collapsed_96 = tensor.collapse_shape %150 [[0], [1, 2]] : tensor<19x2x2xf64> into tensor<19x4xf64>
    %151 = linalg.generic #loops2 ins(%collapsed_96 : tensor<19x4xf64>) outs(%131 : tensor<19x4xf32>) {
    ^bb0(%in: f64, %out: f32):
      %633 = arith.truncf %in : f64 to f32
      linalg.yield %633 : f32
    } -> tensor<19x4xf32>
    %extracted_slice_97 = tensor.extract_slice %arg4[0, 3] [19, 1] [1, 1] : tensor<19x4xf32> to tensor<19x1xf32>
    %152 = linalg.generic #loops0 ins(%89 : tensor<2xf64>) outs(%86 : tensor<2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = arith.cmpf one, %in, %cst_1 : f64
      cf.assert %633, "unimplemented: tensor with zero element"
      %634 = arith.divf %cst_2, %in : f64
      linalg.yield %634 : f64
    } -> tensor<2xf64>
    %153 = linalg.generic #loops5 ins(%extracted_slice_97, %152 : tensor<19x1xf32>, tensor<2xf64>) outs(%126 : tensor<19x2xf64>) {
    ^bb0(%in: f32, %in_252: f64, %out: f64):
      %633 = arith.extf %in : f32 to f64
      %634 = arith.mulf %633, %in_252 : f64
      linalg.yield %634 : f64
    } -> tensor<19x2xf64>
    %154 = linalg.generic #loops2 ins(%153 : tensor<19x2xf64>) outs(%126 : tensor<19x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = math.cos %in : f64
      linalg.yield %633 : f64
    } -> tensor<19x2xf64>
    %155 = linalg.generic #loops6 ins(%154 : tensor<19x2xf64>) outs(%129 : tensor<19x2x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<19x2x2xf64>
    %collapsed_98 = tensor.collapse_shape %155 [[0], [1, 2]] : tensor<19x2x2xf64> into tensor<19x4xf64>
    %156 = linalg.generic #loops2 ins(%collapsed_98 : tensor<19x4xf64>) outs(%131 : tensor<19x4xf32>) {
    ^bb0(%in: f64, %out: f32):
      %633 = arith.truncf %in : f64 to f32
      linalg.yield %633 : f32
    } -> tensor<19x4xf32>
    %157 = linalg.generic #loops2 ins(%153 : tensor<19x2xf64>) outs(%126 : tensor<19x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = math.sin %in : f64
      linalg.yield %633 : f64
    } -> tensor<19x2xf64>
    %158 = linalg.generic #loops6 ins(%157 : tensor<19x2xf64>) outs(%129 : tensor<19x2x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<19x2x2xf64>
    %collapsed_99 = tensor.collapse_shape %158 [[0], [1, 2]] : tensor<19x2x2xf64> into tensor<19x4xf64>
    %159 = linalg.generic #loops2 ins(%collapsed_99 : tensor<19x4xf64>) outs(%131 : tensor<19x4xf32>) {
    ^bb0(%in: f64, %out: f32):
      %633 = arith.truncf %in : f64 to f32
      linalg.yield %633 : f32
    } -> tensor<19x4xf32>
    %concat_100 = tensor.concat dim(1) %132, %140, %148, %156 : (tensor<19x4xf32>, tensor<19x4xf32>, tensor<19x4xf32>, tensor<19x4xf32>) -> tensor<19x16xf32>
    %concat_101 = tensor.concat dim(1) %135, %143, %151, %159 : (tensor<19x4xf32>, tensor<19x4xf32>, tensor<19x4xf32>, tensor<19x4xf32>) -> tensor<19x16xf32>
    %concat_102 = tensor.concat dim(0) %concat_100, %concat_86 : (tensor<19x16xf32>, tensor<40x16xf32>) -> tensor<59x16xf32>
    %concat_103 = tensor.concat dim(0) %concat_101, %concat_87 : (tensor<19x16xf32>, tensor<40x16xf32>) -> tensor<59x16xf32>
    %expanded_104 = tensor.expand_shape %61 [[0], [1, 2]] output_shape [%dim_53, 1, 192] : tensor<?x192xbf16> into tensor<?x1x192xbf16>
    %extracted_slice_105 = tensor.extract_slice %expanded_104[0, 0, 0] [%dim_53, 1, 32] [1, 1, 1] : tensor<?x1x192xbf16> to tensor<?x1x32xbf16>
    %extracted_slice_106 = tensor.extract_slice %expanded_104[0, 0, 32] [%dim_53, 1, 32] [1, 1, 1] : tensor<?x1x192xbf16> to tensor<?x1x32xbf16>
    %extracted_slice_107 = tensor.extract_slice %expanded_104[0, 0, 64] [%dim_53, 1, 32] [1, 1, 1] : tensor<?x1x192xbf16> to tensor<?x1x32xbf16>
    %extracted_slice_108 = tensor.extract_slice %expanded_104[0, 0, 96] [%dim_53, 1, 32] [1, 1, 1] : tensor<?x1x192xbf16> to tensor<?x1x32xbf16>
    %extracted_slice_109 = tensor.extract_slice %expanded_104[0, 0, 128] [%dim_53, 1, 32] [1, 1, 1] : tensor<?x1x192xbf16> to tensor<?x1x32xbf16>
    %extracted_slice_110 = tensor.extract_slice %expanded_104[0, 0, 160] [%dim_53, 1, 32] [1, 1, 1] : tensor<?x1x192xbf16> to tensor<?x1x32xbf16>
    %expanded_111 = tensor.expand_shape %63 [[0], [1, 2]] output_shape [%dim_53, 1, 192] : tensor<?x192xbf16> into tensor<?x1x192xbf16>
    %extracted_slice_112 = tensor.extract_slice %expanded_111[0, 0, 0] [%dim_53, 1, 32] [1, 1, 1] : tensor<?x1x192xbf16> to tensor<?x1x32xbf16>
    %extracted_slice_113 = tensor.extract_slice %expanded_111[0, 0, 32] [%dim_53, 1, 32] [1, 1, 1] : tensor<?x1x192xbf16> to tensor<?x1x32xbf16>
    %extracted_slice_114 = tensor.extract_slice %expanded_111[0, 0, 64] [%dim_53, 1, 32] [1, 1, 1] : tensor<?x1x192xbf16> to tensor<?x1x32xbf16>
    %extracted_slice_115 = tensor.extract_slice %expanded_111[0, 0, 96] [%dim_53, 1, 32] [1, 1, 1] : tensor<?x1x192xbf16> to tensor<?x1x32xbf16>
    %extracted_slice_116 = tensor.extract_slice %expanded_111[0, 0, 128] [%dim_53, 1, 32] [1, 1, 1] : tensor<?x1x192xbf16> to tensor<?x1x32xbf16>
    %extracted_slice_117 = tensor.extract_slice %expanded_111[0, 0, 160] [%dim_53, 1, 32] [1, 1, 1] : tensor<?x1x192xbf16> to tensor<?x1x32xbf16>
    %160 = tensor.empty(%77) : tensor<?x40x32xf32>
    %161 = linalg.generic #loops7 ins(%expanded_69 : tensor<?x40x32xbf16>) outs(%160 : tensor<?x40x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %633 = arith.extf %in : bf16 to f32
      linalg.yield %633 : f32
    } -> tensor<?x40x32xf32>
    %162 = tensor.empty(%77) : tensor<?x40x32xf64>
    %163 = linalg.generic #loops7 ins(%161 : tensor<?x40x32xf32>) outs(%162 : tensor<?x40x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %633 = arith.extf %in : f32 to f64
      linalg.yield %633 : f64
    } -> tensor<?x40x32xf64>
    %164 = tensor.empty(%77) : tensor<?x40x1xf64>
    %165 = linalg.fill ins(%cst_1 : f64) outs(%164 : tensor<?x40x1xf64>) -> tensor<?x40x1xf64>
    %166 = linalg.generic #loops8 ins(%163 : tensor<?x40x32xf64>) outs(%165 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = arith.addf %in, %out : f64
      linalg.yield %633 : f64
    } -> tensor<?x40x1xf64>
    %167 = linalg.generic #loops7 ins(%166 : tensor<?x40x1xf64>) outs(%164 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = arith.divf %in, %cst_45 : f64
      linalg.yield %633 : f64
    } -> tensor<?x40x1xf64>
    %168 = linalg.generic #loops9 ins(%163, %167 : tensor<?x40x32xf64>, tensor<?x40x1xf64>) outs(%162 : tensor<?x40x32xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %633 = arith.subf %in, %in_252 : f64
      linalg.yield %633 : f64
    } -> tensor<?x40x32xf64>
    %169 = linalg.generic #loops10 ins(%168, %168 : tensor<?x40x32xf64>, tensor<?x40x32xf64>) outs(%162 : tensor<?x40x32xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %633 = arith.mulf %in, %in_252 : f64
      linalg.yield %633 : f64
    } -> tensor<?x40x32xf64>
    %170 = linalg.generic #loops8 ins(%169 : tensor<?x40x32xf64>) outs(%165 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = arith.addf %in, %out : f64
      linalg.yield %633 : f64
    } -> tensor<?x40x1xf64>
    %171 = linalg.generic #loops7 ins(%170 : tensor<?x40x1xf64>) outs(%164 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = arith.divf %in, %cst_45 : f64
      linalg.yield %633 : f64
    } -> tensor<?x40x1xf64>
    %172 = tensor.empty(%77) : tensor<?x40x1xf32>
    %173 = linalg.generic #loops7 ins(%171 : tensor<?x40x1xf64>) outs(%172 : tensor<?x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %633 = arith.truncf %in : f64 to f32
      linalg.yield %633 : f32
    } -> tensor<?x40x1xf32>
    %174 = linalg.fill ins(%cst : f32) outs(%172 : tensor<?x40x1xf32>) -> tensor<?x40x1xf32>
    %175 = linalg.generic #loops8 ins(%161 : tensor<?x40x32xf32>) outs(%174 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = arith.addf %in, %out : f32
      linalg.yield %633 : f32
    } -> tensor<?x40x1xf32>
    %176 = linalg.generic #loops7 ins(%175 : tensor<?x40x1xf32>) outs(%172 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = arith.divf %in, %cst_46 : f32
      linalg.yield %633 : f32
    } -> tensor<?x40x1xf32>
    %177 = linalg.generic #loops7 ins(%173 : tensor<?x40x1xf32>) outs(%172 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = arith.truncf %cst_29 : f64 to f32
      %634 = arith.addf %in, %633 : f32
      linalg.yield %634 : f32
    } -> tensor<?x40x1xf32>
    %178 = linalg.generic #loops7 ins(%177 : tensor<?x40x1xf32>) outs(%172 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = math.rsqrt %in : f32
      linalg.yield %633 : f32
    } -> tensor<?x40x1xf32>
    %179 = linalg.generic #loops9 ins(%161, %176 : tensor<?x40x32xf32>, tensor<?x40x1xf32>) outs(%160 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_252: f32, %out: f32):
      %633 = arith.subf %in, %in_252 : f32
      linalg.yield %633 : f32
    } -> tensor<?x40x32xf32>
    %180 = linalg.generic #loops9 ins(%179, %178 : tensor<?x40x32xf32>, tensor<?x40x1xf32>) outs(%160 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_252: f32, %out: f32):
      %633 = arith.mulf %in, %in_252 : f32
      linalg.yield %633 : f32
    } -> tensor<?x40x32xf32>
    %181 = tensor.empty(%77) : tensor<?x40x32xbf16>
    %182 = linalg.generic #loops7 ins(%180 : tensor<?x40x32xf32>) outs(%181 : tensor<?x40x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x40x32xbf16>
    %183 = tensor.empty(%dim_53) : tensor<?x1x32xbf16>
    %184 = linalg.generic #loops7 ins(%extracted_slice_106 : tensor<?x1x32xbf16>) outs(%183 : tensor<?x1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %633 = arith.addf %in, %cst_47 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x1x32xbf16>
    %185 = arith.cmpi eq, %dim_53, %77 : index
    cf.assert %185, "mismatched size for broadcast"
    %186 = tensor.empty(%dim_53) : tensor<?x40x32xbf16>
    %187 = linalg.generic #loops11 ins(%184, %182 : tensor<?x1x32xbf16>, tensor<?x40x32xbf16>) outs(%186 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.mulf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x40x32xbf16>
    %188 = linalg.generic #loops12 ins(%187, %extracted_slice_105 : tensor<?x40x32xbf16>, tensor<?x1x32xbf16>) outs(%186 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.addf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x40x32xbf16>
    %189 = tensor.empty(%85) : tensor<?x19x32xf32>
    %190 = linalg.generic #loops7 ins(%expanded_73 : tensor<?x19x32xbf16>) outs(%189 : tensor<?x19x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %633 = arith.extf %in : bf16 to f32
      linalg.yield %633 : f32
    } -> tensor<?x19x32xf32>
    %191 = tensor.empty(%85) : tensor<?x19x32xf64>
    %192 = linalg.generic #loops7 ins(%190 : tensor<?x19x32xf32>) outs(%191 : tensor<?x19x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %633 = arith.extf %in : f32 to f64
      linalg.yield %633 : f64
    } -> tensor<?x19x32xf64>
    %193 = tensor.empty(%85) : tensor<?x19x1xf64>
    %194 = linalg.fill ins(%cst_1 : f64) outs(%193 : tensor<?x19x1xf64>) -> tensor<?x19x1xf64>
    %195 = linalg.generic #loops8 ins(%192 : tensor<?x19x32xf64>) outs(%194 : tensor<?x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = arith.addf %in, %out : f64
      linalg.yield %633 : f64
    } -> tensor<?x19x1xf64>
    %196 = linalg.generic #loops7 ins(%195 : tensor<?x19x1xf64>) outs(%193 : tensor<?x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = arith.divf %in, %cst_45 : f64
      linalg.yield %633 : f64
    } -> tensor<?x19x1xf64>
    %197 = linalg.generic #loops9 ins(%192, %196 : tensor<?x19x32xf64>, tensor<?x19x1xf64>) outs(%191 : tensor<?x19x32xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %633 = arith.subf %in, %in_252 : f64
      linalg.yield %633 : f64
    } -> tensor<?x19x32xf64>
    %198 = linalg.generic #loops10 ins(%197, %197 : tensor<?x19x32xf64>, tensor<?x19x32xf64>) outs(%191 : tensor<?x19x32xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %633 = arith.mulf %in, %in_252 : f64
      linalg.yield %633 : f64
    } -> tensor<?x19x32xf64>
    %199 = linalg.generic #loops8 ins(%198 : tensor<?x19x32xf64>) outs(%194 : tensor<?x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = arith.addf %in, %out : f64
      linalg.yield %633 : f64
    } -> tensor<?x19x1xf64>
    %200 = linalg.generic #loops7 ins(%199 : tensor<?x19x1xf64>) outs(%193 : tensor<?x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = arith.divf %in, %cst_45 : f64
      linalg.yield %633 : f64
    } -> tensor<?x19x1xf64>
    %201 = tensor.empty(%85) : tensor<?x19x1xf32>
    %202 = linalg.generic #loops7 ins(%200 : tensor<?x19x1xf64>) outs(%201 : tensor<?x19x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %633 = arith.truncf %in : f64 to f32
      linalg.yield %633 : f32
    } -> tensor<?x19x1xf32>
    %203 = linalg.fill ins(%cst : f32) outs(%201 : tensor<?x19x1xf32>) -> tensor<?x19x1xf32>
    %204 = linalg.generic #loops8 ins(%190 : tensor<?x19x32xf32>) outs(%203 : tensor<?x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = arith.addf %in, %out : f32
      linalg.yield %633 : f32
    } -> tensor<?x19x1xf32>
    %205 = linalg.generic #loops7 ins(%204 : tensor<?x19x1xf32>) outs(%201 : tensor<?x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = arith.divf %in, %cst_46 : f32
      linalg.yield %633 : f32
    } -> tensor<?x19x1xf32>
    %206 = linalg.generic #loops7 ins(%202 : tensor<?x19x1xf32>) outs(%201 : tensor<?x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = arith.truncf %cst_29 : f64 to f32
      %634 = arith.addf %in, %633 : f32
      linalg.yield %634 : f32
    } -> tensor<?x19x1xf32>
    %207 = linalg.generic #loops7 ins(%206 : tensor<?x19x1xf32>) outs(%201 : tensor<?x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = math.rsqrt %in : f32
      linalg.yield %633 : f32
    } -> tensor<?x19x1xf32>
    %208 = linalg.generic #loops9 ins(%190, %205 : tensor<?x19x32xf32>, tensor<?x19x1xf32>) outs(%189 : tensor<?x19x32xf32>) {
    ^bb0(%in: f32, %in_252: f32, %out: f32):
      %633 = arith.subf %in, %in_252 : f32
      linalg.yield %633 : f32
    } -> tensor<?x19x32xf32>
    %209 = linalg.generic #loops9 ins(%208, %207 : tensor<?x19x32xf32>, tensor<?x19x1xf32>) outs(%189 : tensor<?x19x32xf32>) {
    ^bb0(%in: f32, %in_252: f32, %out: f32):
      %633 = arith.mulf %in, %in_252 : f32
      linalg.yield %633 : f32
    } -> tensor<?x19x32xf32>
    %210 = tensor.empty(%85) : tensor<?x19x32xbf16>
    %211 = linalg.generic #loops7 ins(%209 : tensor<?x19x32xf32>) outs(%210 : tensor<?x19x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x19x32xbf16>
    %212 = linalg.generic #loops7 ins(%extracted_slice_113 : tensor<?x1x32xbf16>) outs(%183 : tensor<?x1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %633 = arith.addf %in, %cst_47 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x1x32xbf16>
    %213 = arith.cmpi eq, %dim_53, %85 : index
    cf.assert %213, "mismatched size for broadcast"
    %214 = tensor.empty(%dim_53) : tensor<?x19x32xbf16>
    %215 = linalg.generic #loops11 ins(%212, %211 : tensor<?x1x32xbf16>, tensor<?x19x32xbf16>) outs(%214 : tensor<?x19x32xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.mulf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x19x32xbf16>
    %216 = linalg.generic #loops12 ins(%215, %extracted_slice_112 : tensor<?x19x32xbf16>, tensor<?x1x32xbf16>) outs(%214 : tensor<?x19x32xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.addf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x19x32xbf16>
    %transposed_118 = linalg.transpose ins(%cst_28 : tensor<32x32xbf16>) outs(%28 : tensor<32x32xbf16>) permutation = [1, 0] 
    %collapsed_119 = tensor.collapse_shape %188 [[0, 1], [2]] : tensor<?x40x32xbf16> into tensor<?x32xbf16>
    %217 = affine.apply #map4()[%dim_53]
    %218 = tensor.empty(%217) : tensor<?x32xf32>
    %219 = linalg.fill ins(%cst : f32) outs(%218 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %220 = linalg.matmul ins(%collapsed_119, %transposed_118 : tensor<?x32xbf16>, tensor<32x32xbf16>) outs(%219 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %221 = tensor.empty(%217) : tensor<?x32xbf16>
    %222 = linalg.generic #loops2 ins(%220 : tensor<?x32xf32>) outs(%221 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x32xbf16>
    %223 = arith.divsi %217, %c40 : index
    %transposed_120 = linalg.transpose ins(%cst_27 : tensor<32x32xbf16>) outs(%28 : tensor<32x32xbf16>) permutation = [1, 0] 
    %224 = linalg.matmul ins(%collapsed_119, %transposed_120 : tensor<?x32xbf16>, tensor<32x32xbf16>) outs(%219 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %225 = linalg.generic #loops2 ins(%224 : tensor<?x32xf32>) outs(%221 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x32xbf16>
    %transposed_121 = linalg.transpose ins(%cst_26 : tensor<32x32xbf16>) outs(%28 : tensor<32x32xbf16>) permutation = [1, 0] 
    %226 = linalg.matmul ins(%collapsed_119, %transposed_121 : tensor<?x32xbf16>, tensor<32x32xbf16>) outs(%219 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %227 = linalg.generic #loops2 ins(%226 : tensor<?x32xf32>) outs(%221 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x32xbf16>
    %transposed_122 = linalg.transpose ins(%cst_25 : tensor<32x32xbf16>) outs(%28 : tensor<32x32xbf16>) permutation = [1, 0] 
    %collapsed_123 = tensor.collapse_shape %216 [[0, 1], [2]] : tensor<?x19x32xbf16> into tensor<?x32xbf16>
    %228 = affine.apply #map5()[%dim_53]
    %229 = tensor.empty(%228) : tensor<?x32xf32>
    %230 = linalg.fill ins(%cst : f32) outs(%229 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %231 = linalg.matmul ins(%collapsed_123, %transposed_122 : tensor<?x32xbf16>, tensor<32x32xbf16>) outs(%230 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %232 = tensor.empty(%228) : tensor<?x32xbf16>
    %233 = linalg.generic #loops2 ins(%231 : tensor<?x32xf32>) outs(%232 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x32xbf16>
    %234 = arith.divsi %228, %c19 : index
    %transposed_124 = linalg.transpose ins(%cst_24 : tensor<32x32xbf16>) outs(%28 : tensor<32x32xbf16>) permutation = [1, 0] 
    %235 = linalg.matmul ins(%collapsed_123, %transposed_124 : tensor<?x32xbf16>, tensor<32x32xbf16>) outs(%230 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %236 = linalg.generic #loops2 ins(%235 : tensor<?x32xf32>) outs(%232 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x32xbf16>
    %transposed_125 = linalg.transpose ins(%cst_23 : tensor<32x32xbf16>) outs(%28 : tensor<32x32xbf16>) permutation = [1, 0] 
    %237 = linalg.matmul ins(%collapsed_123, %transposed_125 : tensor<?x32xbf16>, tensor<32x32xbf16>) outs(%230 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %238 = linalg.generic #loops2 ins(%237 : tensor<?x32xf32>) outs(%232 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x32xbf16>
    %expanded_126 = tensor.expand_shape %222 [[0, 1], [2, 3]] output_shape [%223, 40, 2, 16] : tensor<?x32xbf16> into tensor<?x40x2x16xbf16>
    %expanded_127 = tensor.expand_shape %225 [[0, 1], [2, 3]] output_shape [%223, 40, 2, 16] : tensor<?x32xbf16> into tensor<?x40x2x16xbf16>
    %expanded_128 = tensor.expand_shape %227 [[0, 1], [2, 3]] output_shape [%223, 40, 2, 16] : tensor<?x32xbf16> into tensor<?x40x2x16xbf16>
    %239 = tensor.empty(%223) : tensor<?x40x2x16xbf16>
    %240 = linalg.generic #loops13 ins(%expanded_126, %expanded_126 : tensor<?x40x2x16xbf16>, tensor<?x40x2x16xbf16>) outs(%239 : tensor<?x40x2x16xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.mulf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x40x2x16xbf16>
    %241 = tensor.empty(%223) : tensor<?x40x2x1xbf16>
    %242 = linalg.fill ins(%cst_3 : bf16) outs(%241 : tensor<?x40x2x1xbf16>) -> tensor<?x40x2x1xbf16>
    %243 = linalg.generic #loops14 ins(%240 : tensor<?x40x2x16xbf16>) outs(%242 : tensor<?x40x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %633 = arith.addf %in, %out : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x40x2x1xbf16>
    %244 = linalg.generic #loops15 ins(%243 : tensor<?x40x2x1xbf16>) outs(%241 : tensor<?x40x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %633 = arith.divf %in, %cst_48 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x40x2x1xbf16>
    %245 = linalg.generic #loops15 ins(%244 : tensor<?x40x2x1xbf16>) outs(%241 : tensor<?x40x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %633 = arith.truncf %cst_29 : f64 to bf16
      %634 = arith.addf %in, %633 : bf16
      linalg.yield %634 : bf16
    } -> tensor<?x40x2x1xbf16>
    %246 = linalg.generic #loops15 ins(%245 : tensor<?x40x2x1xbf16>) outs(%241 : tensor<?x40x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %633 = math.rsqrt %in : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x40x2x1xbf16>
    %247 = linalg.generic #loops16 ins(%expanded_126, %246 : tensor<?x40x2x16xbf16>, tensor<?x40x2x1xbf16>) outs(%239 : tensor<?x40x2x16xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.mulf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x40x2x16xbf16>
    %248 = linalg.generic #loops17 ins(%247, %cst_22 : tensor<?x40x2x16xbf16>, tensor<16xbf16>) outs(%239 : tensor<?x40x2x16xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.mulf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x40x2x16xbf16>
    %249 = linalg.generic #loops13 ins(%expanded_127, %expanded_127 : tensor<?x40x2x16xbf16>, tensor<?x40x2x16xbf16>) outs(%239 : tensor<?x40x2x16xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.mulf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x40x2x16xbf16>
    %250 = linalg.generic #loops14 ins(%249 : tensor<?x40x2x16xbf16>) outs(%242 : tensor<?x40x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %633 = arith.addf %in, %out : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x40x2x1xbf16>
    %251 = linalg.generic #loops15 ins(%250 : tensor<?x40x2x1xbf16>) outs(%241 : tensor<?x40x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %633 = arith.divf %in, %cst_48 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x40x2x1xbf16>
    %252 = linalg.generic #loops15 ins(%251 : tensor<?x40x2x1xbf16>) outs(%241 : tensor<?x40x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %633 = arith.truncf %cst_29 : f64 to bf16
      %634 = arith.addf %in, %633 : bf16
      linalg.yield %634 : bf16
    } -> tensor<?x40x2x1xbf16>
    %253 = linalg.generic #loops15 ins(%252 : tensor<?x40x2x1xbf16>) outs(%241 : tensor<?x40x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %633 = math.rsqrt %in : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x40x2x1xbf16>
    %254 = linalg.generic #loops16 ins(%expanded_127, %253 : tensor<?x40x2x16xbf16>, tensor<?x40x2x1xbf16>) outs(%239 : tensor<?x40x2x16xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.mulf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x40x2x16xbf16>
    %255 = linalg.generic #loops17 ins(%254, %cst_21 : tensor<?x40x2x16xbf16>, tensor<16xbf16>) outs(%239 : tensor<?x40x2x16xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.mulf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x40x2x16xbf16>
    %expanded_129 = tensor.expand_shape %233 [[0, 1], [2, 3]] output_shape [%234, 19, 2, 16] : tensor<?x32xbf16> into tensor<?x19x2x16xbf16>
    %expanded_130 = tensor.expand_shape %236 [[0, 1], [2, 3]] output_shape [%234, 19, 2, 16] : tensor<?x32xbf16> into tensor<?x19x2x16xbf16>
    %expanded_131 = tensor.expand_shape %238 [[0, 1], [2, 3]] output_shape [%234, 19, 2, 16] : tensor<?x32xbf16> into tensor<?x19x2x16xbf16>
    %256 = tensor.empty(%234) : tensor<?x19x2x16xbf16>
    %257 = linalg.generic #loops13 ins(%expanded_129, %expanded_129 : tensor<?x19x2x16xbf16>, tensor<?x19x2x16xbf16>) outs(%256 : tensor<?x19x2x16xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.mulf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x19x2x16xbf16>
    %258 = tensor.empty(%234) : tensor<?x19x2x1xbf16>
    %259 = linalg.fill ins(%cst_3 : bf16) outs(%258 : tensor<?x19x2x1xbf16>) -> tensor<?x19x2x1xbf16>
    %260 = linalg.generic #loops14 ins(%257 : tensor<?x19x2x16xbf16>) outs(%259 : tensor<?x19x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %633 = arith.addf %in, %out : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x19x2x1xbf16>
    %261 = linalg.generic #loops15 ins(%260 : tensor<?x19x2x1xbf16>) outs(%258 : tensor<?x19x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %633 = arith.divf %in, %cst_48 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x19x2x1xbf16>
    %262 = linalg.generic #loops15 ins(%261 : tensor<?x19x2x1xbf16>) outs(%258 : tensor<?x19x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %633 = arith.truncf %cst_29 : f64 to bf16
      %634 = arith.addf %in, %633 : bf16
      linalg.yield %634 : bf16
    } -> tensor<?x19x2x1xbf16>
    %263 = linalg.generic #loops15 ins(%262 : tensor<?x19x2x1xbf16>) outs(%258 : tensor<?x19x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %633 = math.rsqrt %in : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x19x2x1xbf16>
    %264 = linalg.generic #loops16 ins(%expanded_129, %263 : tensor<?x19x2x16xbf16>, tensor<?x19x2x1xbf16>) outs(%256 : tensor<?x19x2x16xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.mulf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x19x2x16xbf16>
    %265 = linalg.generic #loops17 ins(%264, %cst_20 : tensor<?x19x2x16xbf16>, tensor<16xbf16>) outs(%256 : tensor<?x19x2x16xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.mulf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x19x2x16xbf16>
    %266 = linalg.generic #loops13 ins(%expanded_130, %expanded_130 : tensor<?x19x2x16xbf16>, tensor<?x19x2x16xbf16>) outs(%256 : tensor<?x19x2x16xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.mulf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x19x2x16xbf16>
    %267 = linalg.generic #loops14 ins(%266 : tensor<?x19x2x16xbf16>) outs(%259 : tensor<?x19x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %633 = arith.addf %in, %out : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x19x2x1xbf16>
    %268 = linalg.generic #loops15 ins(%267 : tensor<?x19x2x1xbf16>) outs(%258 : tensor<?x19x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %633 = arith.divf %in, %cst_48 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x19x2x1xbf16>
    %269 = linalg.generic #loops15 ins(%268 : tensor<?x19x2x1xbf16>) outs(%258 : tensor<?x19x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %633 = arith.truncf %cst_29 : f64 to bf16
      %634 = arith.addf %in, %633 : bf16
      linalg.yield %634 : bf16
    } -> tensor<?x19x2x1xbf16>
    %270 = linalg.generic #loops15 ins(%269 : tensor<?x19x2x1xbf16>) outs(%258 : tensor<?x19x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %633 = math.rsqrt %in : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x19x2x1xbf16>
    %271 = linalg.generic #loops16 ins(%expanded_130, %270 : tensor<?x19x2x16xbf16>, tensor<?x19x2x1xbf16>) outs(%256 : tensor<?x19x2x16xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.mulf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x19x2x16xbf16>
    %272 = linalg.generic #loops17 ins(%271, %cst_19 : tensor<?x19x2x16xbf16>, tensor<16xbf16>) outs(%256 : tensor<?x19x2x16xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.mulf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x19x2x16xbf16>
    %concat_132 = tensor.concat dim(1) %265, %248 : (tensor<?x19x2x16xbf16>, tensor<?x40x2x16xbf16>) -> tensor<?x59x2x16xbf16>
    %concat_133 = tensor.concat dim(1) %272, %255 : (tensor<?x19x2x16xbf16>, tensor<?x40x2x16xbf16>) -> tensor<?x59x2x16xbf16>
    %concat_134 = tensor.concat dim(1) %expanded_131, %expanded_128 : (tensor<?x19x2x16xbf16>, tensor<?x40x2x16xbf16>) -> tensor<?x59x2x16xbf16>
    %expanded_135 = tensor.expand_shape %concat_102 [[0, 1], [2, 3]] output_shape [1, 59, 1, 16] : tensor<59x16xf32> into tensor<1x59x1x16xf32>
    %expanded_136 = tensor.expand_shape %concat_103 [[0, 1], [2, 3]] output_shape [1, 59, 1, 16] : tensor<59x16xf32> into tensor<1x59x1x16xf32>
    %273 = arith.cmpi slt, %0, %c0_i64 : i64
    %274 = arith.select %273, %c1_i64, %0 : i64
    %275 = arith.extui %273 : i1 to i64
    %276 = arith.addi %275, %c1_i64 : i64
    %277 = arith.muli %274, %c236_i64 : i64
    %278 = arith.cmpi sle, %276, %c1_i64 : i64
    cf.assert %278, "must have at most one inferred (negative) dimension"
    %dim_137 = tensor.dim %265, %c0 : tensor<?x19x2x16xbf16>
    %279 = arith.index_cast %dim_137 : index to i64
    %280 = arith.muli %279, %c1888_i64 : i64
    %281 = arith.divsi %280, %277 : i64
    %282 = arith.select %273, %281, %0 : i64
    %from_elements = tensor.from_elements %282, %c59_i64, %c2_i64, %281, %c2_i64 : tensor<5xi64>
    %reshape = tensor.reshape %concat_132(%from_elements) : (tensor<?x59x2x16xbf16>, tensor<5xi64>) -> tensor<?x59x2x8x2xbf16>
    %283 = arith.index_cast %282 : i64 to index
    %extracted_slice_138 = tensor.extract_slice %reshape[0, 0, 0, 0, 0] [%283, 59, 2, 8, 1] [1, 1, 1, 1, 1] : tensor<?x59x2x8x2xbf16> to tensor<?x59x2x8x1xbf16>
    %extracted_slice_139 = tensor.extract_slice %reshape[0, 0, 0, 0, 1] [%283, 59, 2, 8, 1] [1, 1, 1, 1, 1] : tensor<?x59x2x8x2xbf16> to tensor<?x59x2x8x1xbf16>
    %collapsed_140 = tensor.collapse_shape %extracted_slice_139 [[0], [1], [2], [3, 4]] : tensor<?x59x2x8x1xbf16> into tensor<?x59x2x8xbf16>
    %284 = tensor.empty(%283) : tensor<?x59x2x8xbf16>
    %285 = linalg.generic #loops15 ins(%collapsed_140 : tensor<?x59x2x8xbf16>) outs(%284 : tensor<?x59x2x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %633 = arith.negf %in : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x59x2x8xbf16>
    %expanded_141 = tensor.expand_shape %285 [[0], [1], [2], [3, 4]] output_shape [%283, 59, 2, 8, 1] : tensor<?x59x2x8xbf16> into tensor<?x59x2x8x1xbf16>
    %concat_142 = tensor.concat dim(4) %expanded_141, %extracted_slice_138 : (tensor<?x59x2x8x1xbf16>, tensor<?x59x2x8x1xbf16>) -> tensor<?x59x2x8x2xbf16>
    %collapsed_143 = tensor.collapse_shape %concat_142 [[0], [1], [2], [3, 4]] : tensor<?x59x2x8x2xbf16> into tensor<?x59x2x16xbf16>
    %286 = tensor.empty(%dim_137) : tensor<?x59x2x16xf32>
    %287 = linalg.generic #loops15 ins(%concat_132 : tensor<?x59x2x16xbf16>) outs(%286 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %633 = arith.extf %in : bf16 to f32
      linalg.yield %633 : f32
    } -> tensor<?x59x2x16xf32>
    %288 = linalg.generic #loops18 ins(%287, %expanded_135 : tensor<?x59x2x16xf32>, tensor<1x59x1x16xf32>) outs(%286 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: f32, %in_252: f32, %out: f32):
      %633 = arith.mulf %in, %in_252 : f32
      linalg.yield %633 : f32
    } -> tensor<?x59x2x16xf32>
    %dim_144 = tensor.dim %expanded_141, %c0 : tensor<?x59x2x8x1xbf16>
    %289 = tensor.empty(%dim_144) : tensor<?x59x2x16xf32>
    %290 = linalg.generic #loops15 ins(%collapsed_143 : tensor<?x59x2x16xbf16>) outs(%289 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %633 = arith.extf %in : bf16 to f32
      linalg.yield %633 : f32
    } -> tensor<?x59x2x16xf32>
    %291 = linalg.generic #loops18 ins(%290, %expanded_136 : tensor<?x59x2x16xf32>, tensor<1x59x1x16xf32>) outs(%289 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: f32, %in_252: f32, %out: f32):
      %633 = arith.mulf %in, %in_252 : f32
      linalg.yield %633 : f32
    } -> tensor<?x59x2x16xf32>
    %292 = arith.cmpi eq, %dim_137, %dim_144 : index
    cf.assert %292, "mismatched size for broadcast"
    %293 = linalg.generic #loops13 ins(%288, %291 : tensor<?x59x2x16xf32>, tensor<?x59x2x16xf32>) outs(%286 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: f32, %in_252: f32, %out: f32):
      %633 = arith.addf %in, %in_252 : f32
      linalg.yield %633 : f32
    } -> tensor<?x59x2x16xf32>
    %294 = tensor.empty(%dim_137) : tensor<?x59x2x16xbf16>
    %295 = linalg.generic #loops15 ins(%293 : tensor<?x59x2x16xf32>) outs(%294 : tensor<?x59x2x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x59x2x16xbf16>
    cf.assert %278, "must have at most one inferred (negative) dimension"
    %dim_145 = tensor.dim %272, %c0 : tensor<?x19x2x16xbf16>
    %296 = arith.index_cast %dim_145 : index to i64
    %297 = arith.muli %296, %c1888_i64 : i64
    %298 = arith.divsi %297, %277 : i64
    %299 = arith.select %273, %298, %0 : i64
    %from_elements_146 = tensor.from_elements %299, %c59_i64, %c2_i64, %298, %c2_i64 : tensor<5xi64>
    %reshape_147 = tensor.reshape %concat_133(%from_elements_146) : (tensor<?x59x2x16xbf16>, tensor<5xi64>) -> tensor<?x59x2x8x2xbf16>
    %300 = arith.index_cast %299 : i64 to index
    %extracted_slice_148 = tensor.extract_slice %reshape_147[0, 0, 0, 0, 0] [%300, 59, 2, 8, 1] [1, 1, 1, 1, 1] : tensor<?x59x2x8x2xbf16> to tensor<?x59x2x8x1xbf16>
    %extracted_slice_149 = tensor.extract_slice %reshape_147[0, 0, 0, 0, 1] [%300, 59, 2, 8, 1] [1, 1, 1, 1, 1] : tensor<?x59x2x8x2xbf16> to tensor<?x59x2x8x1xbf16>
    %collapsed_150 = tensor.collapse_shape %extracted_slice_149 [[0], [1], [2], [3, 4]] : tensor<?x59x2x8x1xbf16> into tensor<?x59x2x8xbf16>
    %301 = tensor.empty(%300) : tensor<?x59x2x8xbf16>
    %302 = linalg.generic #loops15 ins(%collapsed_150 : tensor<?x59x2x8xbf16>) outs(%301 : tensor<?x59x2x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %633 = arith.negf %in : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x59x2x8xbf16>
    %expanded_151 = tensor.expand_shape %302 [[0], [1], [2], [3, 4]] output_shape [%300, 59, 2, 8, 1] : tensor<?x59x2x8xbf16> into tensor<?x59x2x8x1xbf16>
    %concat_152 = tensor.concat dim(4) %expanded_151, %extracted_slice_148 : (tensor<?x59x2x8x1xbf16>, tensor<?x59x2x8x1xbf16>) -> tensor<?x59x2x8x2xbf16>
    %collapsed_153 = tensor.collapse_shape %concat_152 [[0], [1], [2], [3, 4]] : tensor<?x59x2x8x2xbf16> into tensor<?x59x2x16xbf16>
    %303 = tensor.empty(%dim_145) : tensor<?x59x2x16xf32>
    %304 = linalg.generic #loops15 ins(%concat_133 : tensor<?x59x2x16xbf16>) outs(%303 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %633 = arith.extf %in : bf16 to f32
      linalg.yield %633 : f32
    } -> tensor<?x59x2x16xf32>
    %305 = linalg.generic #loops18 ins(%304, %expanded_135 : tensor<?x59x2x16xf32>, tensor<1x59x1x16xf32>) outs(%303 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: f32, %in_252: f32, %out: f32):
      %633 = arith.mulf %in, %in_252 : f32
      linalg.yield %633 : f32
    } -> tensor<?x59x2x16xf32>
    %dim_154 = tensor.dim %expanded_151, %c0 : tensor<?x59x2x8x1xbf16>
    %306 = tensor.empty(%dim_154) : tensor<?x59x2x16xf32>
    %307 = linalg.generic #loops15 ins(%collapsed_153 : tensor<?x59x2x16xbf16>) outs(%306 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %633 = arith.extf %in : bf16 to f32
      linalg.yield %633 : f32
    } -> tensor<?x59x2x16xf32>
    %308 = linalg.generic #loops18 ins(%307, %expanded_136 : tensor<?x59x2x16xf32>, tensor<1x59x1x16xf32>) outs(%306 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: f32, %in_252: f32, %out: f32):
      %633 = arith.mulf %in, %in_252 : f32
      linalg.yield %633 : f32
    } -> tensor<?x59x2x16xf32>
    %309 = arith.cmpi eq, %dim_145, %dim_154 : index
    cf.assert %309, "mismatched size for broadcast"
    %310 = linalg.generic #loops13 ins(%305, %308 : tensor<?x59x2x16xf32>, tensor<?x59x2x16xf32>) outs(%303 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: f32, %in_252: f32, %out: f32):
      %633 = arith.addf %in, %in_252 : f32
      linalg.yield %633 : f32
    } -> tensor<?x59x2x16xf32>
    %311 = tensor.empty(%dim_145) : tensor<?x59x2x16xbf16>
    %312 = linalg.generic #loops15 ins(%310 : tensor<?x59x2x16xf32>) outs(%311 : tensor<?x59x2x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x59x2x16xbf16>
    %313 = tensor.empty(%dim_137) : tensor<?x2x59x16xbf16>
    %transposed_155 = linalg.transpose ins(%295 : tensor<?x59x2x16xbf16>) outs(%313 : tensor<?x2x59x16xbf16>) permutation = [0, 2, 1, 3] 
    %314 = tensor.empty(%dim_145) : tensor<?x2x59x16xbf16>
    %transposed_156 = linalg.transpose ins(%312 : tensor<?x59x2x16xbf16>) outs(%314 : tensor<?x2x59x16xbf16>) permutation = [0, 2, 1, 3] 
    %dim_157 = tensor.dim %expanded_131, %c0 : tensor<?x19x2x16xbf16>
    %315 = tensor.empty(%dim_157) : tensor<?x2x59x16xbf16>
    %transposed_158 = linalg.transpose ins(%concat_134 : tensor<?x59x2x16xbf16>) outs(%315 : tensor<?x2x59x16xbf16>) permutation = [0, 2, 1, 3] 
    %316 = tensor.empty(%dim_137) : tensor<?x2x59x16xf32>
    %317 = linalg.generic #loops15 ins(%transposed_155 : tensor<?x2x59x16xbf16>) outs(%316 : tensor<?x2x59x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %633 = arith.extf %in : bf16 to f32
      linalg.yield %633 : f32
    } -> tensor<?x2x59x16xf32>
    %318 = tensor.empty(%dim_145) : tensor<?x2x59x16xf32>
    %319 = linalg.generic #loops15 ins(%transposed_156 : tensor<?x2x59x16xbf16>) outs(%318 : tensor<?x2x59x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %633 = arith.extf %in : bf16 to f32
      linalg.yield %633 : f32
    } -> tensor<?x2x59x16xf32>
    %320 = tensor.empty(%dim_157) : tensor<?x2x59x16xf32>
    %321 = linalg.generic #loops15 ins(%transposed_158 : tensor<?x2x59x16xbf16>) outs(%320 : tensor<?x2x59x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %633 = arith.extf %in : bf16 to f32
      linalg.yield %633 : f32
    } -> tensor<?x2x59x16xf32>
    %322 = linalg.generic #loops15 ins(%317 : tensor<?x2x59x16xf32>) outs(%316 : tensor<?x2x59x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = arith.mulf %in, %cst_49 : f32
      linalg.yield %633 : f32
    } -> tensor<?x2x59x16xf32>
    %323 = tensor.empty(%dim_145) : tensor<?x2x16x59xf32>
    %transposed_159 = linalg.transpose ins(%319 : tensor<?x2x59x16xf32>) outs(%323 : tensor<?x2x16x59xf32>) permutation = [0, 1, 3, 2] 
    %324 = linalg.generic #loops15 ins(%transposed_159 : tensor<?x2x16x59xf32>) outs(%323 : tensor<?x2x16x59xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = arith.mulf %in, %cst_49 : f32
      linalg.yield %633 : f32
    } -> tensor<?x2x16x59xf32>
    %325 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %325, "unimplemented: dynamic negative broadcast sizes"
    %326 = tensor.empty(%dim) : tensor<?x2x59x16xf32>
    %327 = linalg.generic #loops19 outs(%326 : tensor<?x2x59x16xf32>) {
    ^bb0(%out: f32):
      %633 = linalg.index 0 : index
      %634 = linalg.index 1 : index
      %635 = linalg.index 2 : index
      %636 = linalg.index 3 : index
      %637 = arith.cmpi eq, %dim_137, %c1 : index
      %638 = arith.select %637, %c0, %633 : index
      %extracted = tensor.extract %322[%638, %634, %635, %636] : tensor<?x2x59x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x59x16xf32>
    %collapsed_160 = tensor.collapse_shape %327 [[0, 1], [2], [3]] : tensor<?x2x59x16xf32> into tensor<?x59x16xf32>
    cf.assert %325, "unimplemented: dynamic negative broadcast sizes"
    %328 = tensor.empty(%dim) : tensor<?x2x16x59xf32>
    %329 = linalg.generic #loops19 outs(%328 : tensor<?x2x16x59xf32>) {
    ^bb0(%out: f32):
      %633 = linalg.index 0 : index
      %634 = linalg.index 1 : index
      %635 = linalg.index 2 : index
      %636 = linalg.index 3 : index
      %637 = arith.cmpi eq, %dim_145, %c1 : index
      %638 = arith.select %637, %c0, %633 : index
      %extracted = tensor.extract %324[%638, %634, %635, %636] : tensor<?x2x16x59xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x16x59xf32>
    %collapsed_161 = tensor.collapse_shape %329 [[0, 1], [2], [3]] : tensor<?x2x16x59xf32> into tensor<?x16x59xf32>
    %330 = affine.apply #map15()[%dim]
    %331 = tensor.empty(%330) : tensor<?x59x59xf32>
    %332 = linalg.fill ins(%cst : f32) outs(%331 : tensor<?x59x59xf32>) -> tensor<?x59x59xf32>
    %333 = linalg.batch_matmul ins(%collapsed_160, %collapsed_161 : tensor<?x59x16xf32>, tensor<?x16x59xf32>) outs(%332 : tensor<?x59x59xf32>) -> tensor<?x59x59xf32>
    %334 = arith.divsi %330, %c2 : index
    %expanded_162 = tensor.expand_shape %333 [[0, 1], [2], [3]] output_shape [%334, 2, 59, 59] : tensor<?x59x59xf32> into tensor<?x2x59x59xf32>
    %335 = tensor.empty(%334) : tensor<?x2x59xi64>
    %336 = linalg.fill ins(%c0_i64 : i64) outs(%335 : tensor<?x2x59xi64>) -> tensor<?x2x59xi64>
    %337 = tensor.empty(%334) : tensor<?x2x59xf32>
    %338 = linalg.fill ins(%cst_4 : f32) outs(%337 : tensor<?x2x59xf32>) -> tensor<?x2x59xf32>
    %339:2 = linalg.generic #loops20 ins(%expanded_162 : tensor<?x2x59x59xf32>) outs(%338, %336 : tensor<?x2x59xf32>, tensor<?x2x59xi64>) {
    ^bb0(%in: f32, %out: f32, %out_252: i64):
      %633 = linalg.index 3 : index
      %634 = arith.index_cast %633 : index to i64
      %635 = arith.maximumf %in, %out : f32
      %636 = arith.cmpf ogt, %in, %out : f32
      %637 = arith.select %636, %634, %out_252 : i64
      linalg.yield %635, %637 : f32, i64
    } -> (tensor<?x2x59xf32>, tensor<?x2x59xi64>)
    %expanded_163 = tensor.expand_shape %339#0 [[0], [1], [2, 3]] output_shape [%334, 2, 59, 1] : tensor<?x2x59xf32> into tensor<?x2x59x1xf32>
    %340 = tensor.empty(%334) : tensor<?x2x59x59xf32>
    %341 = linalg.generic #loops16 ins(%expanded_162, %expanded_163 : tensor<?x2x59x59xf32>, tensor<?x2x59x1xf32>) outs(%340 : tensor<?x2x59x59xf32>) {
    ^bb0(%in: f32, %in_252: f32, %out: f32):
      %633 = arith.subf %in, %in_252 : f32
      linalg.yield %633 : f32
    } -> tensor<?x2x59x59xf32>
    %342 = linalg.generic #loops15 ins(%341 : tensor<?x2x59x59xf32>) outs(%340 : tensor<?x2x59x59xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = math.exp %in : f32
      linalg.yield %633 : f32
    } -> tensor<?x2x59x59xf32>
    %343 = tensor.empty(%334) : tensor<?x2x59x1xf32>
    %344 = linalg.fill ins(%cst : f32) outs(%343 : tensor<?x2x59x1xf32>) -> tensor<?x2x59x1xf32>
    %345 = linalg.generic #loops14 ins(%342 : tensor<?x2x59x59xf32>) outs(%344 : tensor<?x2x59x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = arith.addf %in, %out : f32
      linalg.yield %633 : f32
    } -> tensor<?x2x59x1xf32>
    %346 = linalg.generic #loops16 ins(%342, %345 : tensor<?x2x59x59xf32>, tensor<?x2x59x1xf32>) outs(%340 : tensor<?x2x59x59xf32>) {
    ^bb0(%in: f32, %in_252: f32, %out: f32):
      %633 = arith.divf %in, %in_252 : f32
      linalg.yield %633 : f32
    } -> tensor<?x2x59x59xf32>
    %347 = tensor.empty(%334) : tensor<?x2x59x59xi1>
    %348 = linalg.generic #loops15 ins(%expanded_162 : tensor<?x2x59x59xf32>) outs(%347 : tensor<?x2x59x59xi1>) {
    ^bb0(%in: f32, %out: i1):
      %633 = arith.extf %in : f32 to f64
      %634 = arith.cmpf oeq, %633, %cst_18 : f64
      linalg.yield %634 : i1
    } -> tensor<?x2x59x59xi1>
    %349 = tensor.empty(%334) : tensor<?x2x59x1xi1>
    %350 = linalg.fill ins(%true : i1) outs(%349 : tensor<?x2x59x1xi1>) -> tensor<?x2x59x1xi1>
    %351 = linalg.generic #loops14 ins(%348 : tensor<?x2x59x59xi1>) outs(%350 : tensor<?x2x59x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %633 = arith.andi %in, %out : i1
      linalg.yield %633 : i1
    } -> tensor<?x2x59x1xi1>
    %352 = arith.index_cast %334 : index to i64
    %353 = arith.cmpi sge, %352, %c0_i64 : i64
    cf.assert %353, "negative values not allowed in new dimensions"
    %354 = tensor.empty(%334) : tensor<?x2x59x59xf32>
    %355 = linalg.generic {indexing_maps = [#map17, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%354 : tensor<?x2x59x59xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x2x59x59xf32>
    cf.assert %true, "mismatched size for broadcast"
    %356 = linalg.generic #loops22 ins(%351, %355, %346 : tensor<?x2x59x1xi1>, tensor<?x2x59x59xf32>, tensor<?x2x59x59xf32>) outs(%340 : tensor<?x2x59x59xf32>) {
    ^bb0(%in: i1, %in_252: f32, %in_253: f32, %out: f32):
      %633 = arith.select %in, %in_252, %in_253 : f32
      linalg.yield %633 : f32
    } -> tensor<?x2x59x59xf32>
    cf.assert %325, "unimplemented: dynamic negative broadcast sizes"
    %357 = tensor.empty(%dim) : tensor<?x2x59x59xf32>
    %358 = linalg.generic #loops19 outs(%357 : tensor<?x2x59x59xf32>) {
    ^bb0(%out: f32):
      %633 = linalg.index 0 : index
      %634 = linalg.index 1 : index
      %635 = linalg.index 2 : index
      %636 = linalg.index 3 : index
      %637 = arith.cmpi eq, %334, %c1 : index
      %638 = arith.select %637, %c0, %633 : index
      %extracted = tensor.extract %356[%638, %634, %635, %636] : tensor<?x2x59x59xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x59x59xf32>
    %collapsed_164 = tensor.collapse_shape %358 [[0, 1], [2], [3]] : tensor<?x2x59x59xf32> into tensor<?x59x59xf32>
    cf.assert %325, "unimplemented: dynamic negative broadcast sizes"
    %359 = linalg.generic #loops19 outs(%326 : tensor<?x2x59x16xf32>) {
    ^bb0(%out: f32):
      %633 = linalg.index 0 : index
      %634 = linalg.index 1 : index
      %635 = linalg.index 2 : index
      %636 = linalg.index 3 : index
      %637 = arith.cmpi eq, %dim_157, %c1 : index
      %638 = arith.select %637, %c0, %633 : index
      %extracted = tensor.extract %321[%638, %634, %635, %636] : tensor<?x2x59x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x59x16xf32>
    %collapsed_165 = tensor.collapse_shape %359 [[0, 1], [2], [3]] : tensor<?x2x59x16xf32> into tensor<?x59x16xf32>
    %360 = tensor.empty(%330) : tensor<?x59x16xf32>
    %361 = linalg.fill ins(%cst : f32) outs(%360 : tensor<?x59x16xf32>) -> tensor<?x59x16xf32>
    %362 = linalg.batch_matmul ins(%collapsed_164, %collapsed_165 : tensor<?x59x59xf32>, tensor<?x59x16xf32>) outs(%361 : tensor<?x59x16xf32>) -> tensor<?x59x16xf32>
    %expanded_166 = tensor.expand_shape %362 [[0, 1], [2], [3]] output_shape [%334, 2, 59, 16] : tensor<?x59x16xf32> into tensor<?x2x59x16xf32>
    %363 = tensor.empty(%334) : tensor<?x2x59x16xbf16>
    %364 = linalg.generic #loops15 ins(%expanded_166 : tensor<?x2x59x16xf32>) outs(%363 : tensor<?x2x59x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x2x59x16xbf16>
    %365 = tensor.empty(%334) : tensor<?x59x2x16xbf16>
    %transposed_167 = linalg.transpose ins(%364 : tensor<?x2x59x16xbf16>) outs(%365 : tensor<?x59x2x16xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_168 = tensor.collapse_shape %transposed_167 [[0], [1], [2, 3]] : tensor<?x59x2x16xbf16> into tensor<?x59x32xbf16>
    %extracted_slice_169 = tensor.extract_slice %collapsed_168[0, 0, 0] [%334, 19, 32] [1, 1, 1] : tensor<?x59x32xbf16> to tensor<?x19x32xbf16>
    %extracted_slice_170 = tensor.extract_slice %collapsed_168[0, 19, 0] [%334, 40, 32] [1, 1, 1] : tensor<?x59x32xbf16> to tensor<?x40x32xbf16>
    %transposed_171 = linalg.transpose ins(%cst_17 : tensor<32x32xbf16>) outs(%28 : tensor<32x32xbf16>) permutation = [1, 0] 
    cf.assert %325, "unimplemented: dynamic negative broadcast sizes"
    %366 = tensor.empty(%dim) : tensor<?x19x32xbf16>
    %367 = linalg.generic #loops23 outs(%366 : tensor<?x19x32xbf16>) {
    ^bb0(%out: bf16):
      %633 = linalg.index 0 : index
      %634 = linalg.index 1 : index
      %635 = linalg.index 2 : index
      %636 = arith.cmpi eq, %334, %c1 : index
      %637 = arith.select %636, %c0, %633 : index
      %extracted = tensor.extract %extracted_slice_169[%637, %634, %635] : tensor<?x19x32xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<?x19x32xbf16>
    cf.assert %325, "negative values not allowed in new dimensions"
    %368 = tensor.empty(%dim) : tensor<?x32x32xbf16>
    %369 = linalg.generic #loops24 ins(%transposed_171 : tensor<32x32xbf16>) outs(%368 : tensor<?x32x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<?x32x32xbf16>
    %370 = tensor.empty(%dim) : tensor<?x19x32xf32>
    %371 = linalg.fill ins(%cst : f32) outs(%370 : tensor<?x19x32xf32>) -> tensor<?x19x32xf32>
    %372 = linalg.batch_matmul ins(%367, %369 : tensor<?x19x32xbf16>, tensor<?x32x32xbf16>) outs(%371 : tensor<?x19x32xf32>) -> tensor<?x19x32xf32>
    %373 = linalg.generic #loops7 ins(%372 : tensor<?x19x32xf32>) outs(%366 : tensor<?x19x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x19x32xbf16>
    %transposed_172 = linalg.transpose ins(%cst_16 : tensor<32x32xbf16>) outs(%28 : tensor<32x32xbf16>) permutation = [1, 0] 
    cf.assert %325, "unimplemented: dynamic negative broadcast sizes"
    %374 = tensor.empty(%dim) : tensor<?x40x32xbf16>
    %375 = linalg.generic #loops23 outs(%374 : tensor<?x40x32xbf16>) {
    ^bb0(%out: bf16):
      %633 = linalg.index 0 : index
      %634 = linalg.index 1 : index
      %635 = linalg.index 2 : index
      %636 = arith.cmpi eq, %334, %c1 : index
      %637 = arith.select %636, %c0, %633 : index
      %extracted = tensor.extract %extracted_slice_170[%637, %634, %635] : tensor<?x40x32xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<?x40x32xbf16>
    cf.assert %325, "negative values not allowed in new dimensions"
    %376 = linalg.generic #loops24 ins(%transposed_172 : tensor<32x32xbf16>) outs(%368 : tensor<?x32x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<?x32x32xbf16>
    %377 = tensor.empty(%dim) : tensor<?x40x32xf32>
    %378 = linalg.fill ins(%cst : f32) outs(%377 : tensor<?x40x32xf32>) -> tensor<?x40x32xf32>
    %379 = linalg.batch_matmul ins(%375, %376 : tensor<?x40x32xbf16>, tensor<?x32x32xbf16>) outs(%378 : tensor<?x40x32xf32>) -> tensor<?x40x32xf32>
    %380 = linalg.generic #loops7 ins(%379 : tensor<?x40x32xf32>) outs(%374 : tensor<?x40x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x40x32xbf16>
    %381 = arith.cmpi eq, %dim_53, %dim : index
    cf.assert %381, "mismatched size for broadcast"
    %382 = linalg.generic #loops11 ins(%extracted_slice_107, %380 : tensor<?x1x32xbf16>, tensor<?x40x32xbf16>) outs(%186 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.mulf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x40x32xbf16>
    %383 = arith.cmpi eq, %77, %dim_53 : index
    cf.assert %383, "mismatched size for broadcast"
    %384 = linalg.generic #loops10 ins(%expanded_69, %382 : tensor<?x40x32xbf16>, tensor<?x40x32xbf16>) outs(%181 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.addf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x40x32xbf16>
    %385 = linalg.generic #loops7 ins(%384 : tensor<?x40x32xbf16>) outs(%160 : tensor<?x40x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %633 = arith.extf %in : bf16 to f32
      linalg.yield %633 : f32
    } -> tensor<?x40x32xf32>
    %386 = linalg.generic #loops7 ins(%385 : tensor<?x40x32xf32>) outs(%162 : tensor<?x40x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %633 = arith.extf %in : f32 to f64
      linalg.yield %633 : f64
    } -> tensor<?x40x32xf64>
    %387 = linalg.generic #loops8 ins(%386 : tensor<?x40x32xf64>) outs(%165 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = arith.addf %in, %out : f64
      linalg.yield %633 : f64
    } -> tensor<?x40x1xf64>
    %388 = linalg.generic #loops7 ins(%387 : tensor<?x40x1xf64>) outs(%164 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = arith.divf %in, %cst_45 : f64
      linalg.yield %633 : f64
    } -> tensor<?x40x1xf64>
    %389 = linalg.generic #loops9 ins(%386, %388 : tensor<?x40x32xf64>, tensor<?x40x1xf64>) outs(%162 : tensor<?x40x32xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %633 = arith.subf %in, %in_252 : f64
      linalg.yield %633 : f64
    } -> tensor<?x40x32xf64>
    %390 = linalg.generic #loops10 ins(%389, %389 : tensor<?x40x32xf64>, tensor<?x40x32xf64>) outs(%162 : tensor<?x40x32xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %633 = arith.mulf %in, %in_252 : f64
      linalg.yield %633 : f64
    } -> tensor<?x40x32xf64>
    %391 = linalg.generic #loops8 ins(%390 : tensor<?x40x32xf64>) outs(%165 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = arith.addf %in, %out : f64
      linalg.yield %633 : f64
    } -> tensor<?x40x1xf64>
    %392 = linalg.generic #loops7 ins(%391 : tensor<?x40x1xf64>) outs(%164 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = arith.divf %in, %cst_45 : f64
      linalg.yield %633 : f64
    } -> tensor<?x40x1xf64>
    %393 = linalg.generic #loops7 ins(%392 : tensor<?x40x1xf64>) outs(%172 : tensor<?x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %633 = arith.truncf %in : f64 to f32
      linalg.yield %633 : f32
    } -> tensor<?x40x1xf32>
    %394 = linalg.generic #loops8 ins(%385 : tensor<?x40x32xf32>) outs(%174 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = arith.addf %in, %out : f32
      linalg.yield %633 : f32
    } -> tensor<?x40x1xf32>
    %395 = linalg.generic #loops7 ins(%394 : tensor<?x40x1xf32>) outs(%172 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = arith.divf %in, %cst_46 : f32
      linalg.yield %633 : f32
    } -> tensor<?x40x1xf32>
    %396 = linalg.generic #loops7 ins(%393 : tensor<?x40x1xf32>) outs(%172 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = arith.truncf %cst_29 : f64 to f32
      %634 = arith.addf %in, %633 : f32
      linalg.yield %634 : f32
    } -> tensor<?x40x1xf32>
    %397 = linalg.generic #loops7 ins(%396 : tensor<?x40x1xf32>) outs(%172 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = math.rsqrt %in : f32
      linalg.yield %633 : f32
    } -> tensor<?x40x1xf32>
    %398 = linalg.generic #loops9 ins(%385, %395 : tensor<?x40x32xf32>, tensor<?x40x1xf32>) outs(%160 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_252: f32, %out: f32):
      %633 = arith.subf %in, %in_252 : f32
      linalg.yield %633 : f32
    } -> tensor<?x40x32xf32>
    %399 = linalg.generic #loops9 ins(%398, %397 : tensor<?x40x32xf32>, tensor<?x40x1xf32>) outs(%160 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_252: f32, %out: f32):
      %633 = arith.mulf %in, %in_252 : f32
      linalg.yield %633 : f32
    } -> tensor<?x40x32xf32>
    %400 = linalg.generic #loops7 ins(%399 : tensor<?x40x32xf32>) outs(%181 : tensor<?x40x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x40x32xbf16>
    %401 = linalg.generic #loops7 ins(%extracted_slice_109 : tensor<?x1x32xbf16>) outs(%183 : tensor<?x1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %633 = arith.addf %in, %cst_47 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x1x32xbf16>
    cf.assert %383, "mismatched size for broadcast"
    %402 = linalg.generic #loops12 ins(%400, %401 : tensor<?x40x32xbf16>, tensor<?x1x32xbf16>) outs(%181 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.mulf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x40x32xbf16>
    cf.assert %383, "mismatched size for broadcast"
    %403 = linalg.generic #loops12 ins(%402, %extracted_slice_108 : tensor<?x40x32xbf16>, tensor<?x1x32xbf16>) outs(%181 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.addf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x40x32xbf16>
    %transposed_173 = linalg.transpose ins(%cst_15 : tensor<192x32xbf16>) outs(%56 : tensor<32x192xbf16>) permutation = [1, 0] 
    %collapsed_174 = tensor.collapse_shape %403 [[0, 1], [2]] : tensor<?x40x32xbf16> into tensor<?x32xbf16>
    %404 = affine.apply #map4()[%77]
    %405 = tensor.empty(%404) : tensor<?x192xf32>
    %406 = linalg.fill ins(%cst : f32) outs(%405 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %407 = linalg.matmul ins(%collapsed_174, %transposed_173 : tensor<?x32xbf16>, tensor<32x192xbf16>) outs(%406 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %408 = tensor.empty(%404) : tensor<?x192xbf16>
    %409 = linalg.generic #loops2 ins(%407 : tensor<?x192xf32>) outs(%408 : tensor<?x192xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x192xbf16>
    %410 = arith.divsi %404, %c40 : index
    %expanded_175 = tensor.expand_shape %409 [[0, 1], [2]] output_shape [%410, 40, 192] : tensor<?x192xbf16> into tensor<?x40x192xbf16>
    %extracted_slice_176 = tensor.extract_slice %expanded_175[0, 0, 0] [%410, 40, 96] [1, 1, 1] : tensor<?x40x192xbf16> to tensor<?x40x96xbf16>
    %411 = tensor.empty(%410) : tensor<?x40x96xf32>
    %412 = linalg.generic #loops7 ins(%extracted_slice_176 : tensor<?x40x96xbf16>) outs(%411 : tensor<?x40x96xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %633 = arith.extf %in : bf16 to f32
      linalg.yield %633 : f32
    } -> tensor<?x40x96xf32>
    %413 = linalg.generic #loops7 ins(%412 : tensor<?x40x96xf32>) outs(%411 : tensor<?x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = arith.negf %in : f32
      %634 = math.exp %633 : f32
      %635 = arith.addf %634, %cst_0 : f32
      %636 = arith.divf %cst_0, %635 : f32
      linalg.yield %636 : f32
    } -> tensor<?x40x96xf32>
    %414 = linalg.generic #loops10 ins(%412, %413 : tensor<?x40x96xf32>, tensor<?x40x96xf32>) outs(%411 : tensor<?x40x96xf32>) {
    ^bb0(%in: f32, %in_252: f32, %out: f32):
      %633 = arith.mulf %in, %in_252 : f32
      linalg.yield %633 : f32
    } -> tensor<?x40x96xf32>
    %415 = tensor.empty(%410) : tensor<?x40x96xbf16>
    %416 = linalg.generic #loops7 ins(%414 : tensor<?x40x96xf32>) outs(%415 : tensor<?x40x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x40x96xbf16>
    %extracted_slice_177 = tensor.extract_slice %expanded_175[0, 0, 96] [%410, 40, 96] [1, 1, 1] : tensor<?x40x192xbf16> to tensor<?x40x96xbf16>
    %417 = linalg.generic #loops10 ins(%416, %extracted_slice_177 : tensor<?x40x96xbf16>, tensor<?x40x96xbf16>) outs(%415 : tensor<?x40x96xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.mulf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x40x96xbf16>
    %418 = tensor.empty() : tensor<96x32xbf16>
    %transposed_178 = linalg.transpose ins(%cst_14 : tensor<32x96xbf16>) outs(%418 : tensor<96x32xbf16>) permutation = [1, 0] 
    %collapsed_179 = tensor.collapse_shape %417 [[0, 1], [2]] : tensor<?x40x96xbf16> into tensor<?x96xbf16>
    %419 = affine.apply #map4()[%410]
    %420 = tensor.empty(%419) : tensor<?x32xf32>
    %421 = linalg.fill ins(%cst : f32) outs(%420 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %422 = linalg.matmul ins(%collapsed_179, %transposed_178 : tensor<?x96xbf16>, tensor<96x32xbf16>) outs(%421 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %423 = tensor.empty(%419) : tensor<?x32xbf16>
    %424 = linalg.generic #loops2 ins(%422 : tensor<?x32xf32>) outs(%423 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x32xbf16>
    %425 = arith.divsi %419, %c40 : index
    %expanded_180 = tensor.expand_shape %424 [[0, 1], [2]] output_shape [%425, 40, 32] : tensor<?x32xbf16> into tensor<?x40x32xbf16>
    %426 = arith.cmpi eq, %dim_53, %425 : index
    cf.assert %426, "mismatched size for broadcast"
    %427 = linalg.generic #loops11 ins(%extracted_slice_110, %expanded_180 : tensor<?x1x32xbf16>, tensor<?x40x32xbf16>) outs(%186 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.mulf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x40x32xbf16>
    cf.assert %383, "mismatched size for broadcast"
    %428 = linalg.generic #loops10 ins(%384, %427 : tensor<?x40x32xbf16>, tensor<?x40x32xbf16>) outs(%181 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.addf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x40x32xbf16>
    cf.assert %381, "mismatched size for broadcast"
    %429 = linalg.generic #loops11 ins(%extracted_slice_114, %373 : tensor<?x1x32xbf16>, tensor<?x19x32xbf16>) outs(%214 : tensor<?x19x32xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.mulf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x19x32xbf16>
    %430 = arith.cmpi eq, %85, %dim_53 : index
    cf.assert %430, "mismatched size for broadcast"
    %431 = linalg.generic #loops10 ins(%expanded_73, %429 : tensor<?x19x32xbf16>, tensor<?x19x32xbf16>) outs(%210 : tensor<?x19x32xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.addf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x19x32xbf16>
    %432 = linalg.generic #loops7 ins(%431 : tensor<?x19x32xbf16>) outs(%189 : tensor<?x19x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %633 = arith.extf %in : bf16 to f32
      linalg.yield %633 : f32
    } -> tensor<?x19x32xf32>
    %433 = linalg.generic #loops7 ins(%432 : tensor<?x19x32xf32>) outs(%191 : tensor<?x19x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %633 = arith.extf %in : f32 to f64
      linalg.yield %633 : f64
    } -> tensor<?x19x32xf64>
    %434 = linalg.generic #loops8 ins(%433 : tensor<?x19x32xf64>) outs(%194 : tensor<?x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = arith.addf %in, %out : f64
      linalg.yield %633 : f64
    } -> tensor<?x19x1xf64>
    %435 = linalg.generic #loops7 ins(%434 : tensor<?x19x1xf64>) outs(%193 : tensor<?x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = arith.divf %in, %cst_45 : f64
      linalg.yield %633 : f64
    } -> tensor<?x19x1xf64>
    %436 = linalg.generic #loops9 ins(%433, %435 : tensor<?x19x32xf64>, tensor<?x19x1xf64>) outs(%191 : tensor<?x19x32xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %633 = arith.subf %in, %in_252 : f64
      linalg.yield %633 : f64
    } -> tensor<?x19x32xf64>
    %437 = linalg.generic #loops10 ins(%436, %436 : tensor<?x19x32xf64>, tensor<?x19x32xf64>) outs(%191 : tensor<?x19x32xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %633 = arith.mulf %in, %in_252 : f64
      linalg.yield %633 : f64
    } -> tensor<?x19x32xf64>
    %438 = linalg.generic #loops8 ins(%437 : tensor<?x19x32xf64>) outs(%194 : tensor<?x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = arith.addf %in, %out : f64
      linalg.yield %633 : f64
    } -> tensor<?x19x1xf64>
    %439 = linalg.generic #loops7 ins(%438 : tensor<?x19x1xf64>) outs(%193 : tensor<?x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = arith.divf %in, %cst_45 : f64
      linalg.yield %633 : f64
    } -> tensor<?x19x1xf64>
    %440 = linalg.generic #loops7 ins(%439 : tensor<?x19x1xf64>) outs(%201 : tensor<?x19x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %633 = arith.truncf %in : f64 to f32
      linalg.yield %633 : f32
    } -> tensor<?x19x1xf32>
    %441 = linalg.generic #loops8 ins(%432 : tensor<?x19x32xf32>) outs(%203 : tensor<?x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = arith.addf %in, %out : f32
      linalg.yield %633 : f32
    } -> tensor<?x19x1xf32>
    %442 = linalg.generic #loops7 ins(%441 : tensor<?x19x1xf32>) outs(%201 : tensor<?x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = arith.divf %in, %cst_46 : f32
      linalg.yield %633 : f32
    } -> tensor<?x19x1xf32>
    %443 = linalg.generic #loops7 ins(%440 : tensor<?x19x1xf32>) outs(%201 : tensor<?x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = arith.truncf %cst_29 : f64 to f32
      %634 = arith.addf %in, %633 : f32
      linalg.yield %634 : f32
    } -> tensor<?x19x1xf32>
    %444 = linalg.generic #loops7 ins(%443 : tensor<?x19x1xf32>) outs(%201 : tensor<?x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = math.rsqrt %in : f32
      linalg.yield %633 : f32
    } -> tensor<?x19x1xf32>
    %445 = linalg.generic #loops9 ins(%432, %442 : tensor<?x19x32xf32>, tensor<?x19x1xf32>) outs(%189 : tensor<?x19x32xf32>) {
    ^bb0(%in: f32, %in_252: f32, %out: f32):
      %633 = arith.subf %in, %in_252 : f32
      linalg.yield %633 : f32
    } -> tensor<?x19x32xf32>
    %446 = linalg.generic #loops9 ins(%445, %444 : tensor<?x19x32xf32>, tensor<?x19x1xf32>) outs(%189 : tensor<?x19x32xf32>) {
    ^bb0(%in: f32, %in_252: f32, %out: f32):
      %633 = arith.mulf %in, %in_252 : f32
      linalg.yield %633 : f32
    } -> tensor<?x19x32xf32>
    %447 = linalg.generic #loops7 ins(%446 : tensor<?x19x32xf32>) outs(%210 : tensor<?x19x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x19x32xbf16>
    %448 = linalg.generic #loops7 ins(%extracted_slice_116 : tensor<?x1x32xbf16>) outs(%183 : tensor<?x1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %633 = arith.addf %in, %cst_47 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x1x32xbf16>
    cf.assert %430, "mismatched size for broadcast"
    %449 = linalg.generic #loops12 ins(%447, %448 : tensor<?x19x32xbf16>, tensor<?x1x32xbf16>) outs(%210 : tensor<?x19x32xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.mulf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x19x32xbf16>
    cf.assert %430, "mismatched size for broadcast"
    %450 = linalg.generic #loops12 ins(%449, %extracted_slice_115 : tensor<?x19x32xbf16>, tensor<?x1x32xbf16>) outs(%210 : tensor<?x19x32xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.addf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x19x32xbf16>
    %transposed_181 = linalg.transpose ins(%cst_13 : tensor<192x32xbf16>) outs(%56 : tensor<32x192xbf16>) permutation = [1, 0] 
    %collapsed_182 = tensor.collapse_shape %450 [[0, 1], [2]] : tensor<?x19x32xbf16> into tensor<?x32xbf16>
    %451 = affine.apply #map5()[%85]
    %452 = tensor.empty(%451) : tensor<?x192xf32>
    %453 = linalg.fill ins(%cst : f32) outs(%452 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %454 = linalg.matmul ins(%collapsed_182, %transposed_181 : tensor<?x32xbf16>, tensor<32x192xbf16>) outs(%453 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %455 = tensor.empty(%451) : tensor<?x192xbf16>
    %456 = linalg.generic #loops2 ins(%454 : tensor<?x192xf32>) outs(%455 : tensor<?x192xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x192xbf16>
    %457 = arith.divsi %451, %c19 : index
    %expanded_183 = tensor.expand_shape %456 [[0, 1], [2]] output_shape [%457, 19, 192] : tensor<?x192xbf16> into tensor<?x19x192xbf16>
    %extracted_slice_184 = tensor.extract_slice %expanded_183[0, 0, 0] [%457, 19, 96] [1, 1, 1] : tensor<?x19x192xbf16> to tensor<?x19x96xbf16>
    %458 = tensor.empty(%457) : tensor<?x19x96xf32>
    %459 = linalg.generic #loops7 ins(%extracted_slice_184 : tensor<?x19x96xbf16>) outs(%458 : tensor<?x19x96xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %633 = arith.extf %in : bf16 to f32
      linalg.yield %633 : f32
    } -> tensor<?x19x96xf32>
    %460 = linalg.generic #loops7 ins(%459 : tensor<?x19x96xf32>) outs(%458 : tensor<?x19x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = arith.negf %in : f32
      %634 = math.exp %633 : f32
      %635 = arith.addf %634, %cst_0 : f32
      %636 = arith.divf %cst_0, %635 : f32
      linalg.yield %636 : f32
    } -> tensor<?x19x96xf32>
    %461 = linalg.generic #loops10 ins(%459, %460 : tensor<?x19x96xf32>, tensor<?x19x96xf32>) outs(%458 : tensor<?x19x96xf32>) {
    ^bb0(%in: f32, %in_252: f32, %out: f32):
      %633 = arith.mulf %in, %in_252 : f32
      linalg.yield %633 : f32
    } -> tensor<?x19x96xf32>
    %462 = tensor.empty(%457) : tensor<?x19x96xbf16>
    %463 = linalg.generic #loops7 ins(%461 : tensor<?x19x96xf32>) outs(%462 : tensor<?x19x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x19x96xbf16>
    %extracted_slice_185 = tensor.extract_slice %expanded_183[0, 0, 96] [%457, 19, 96] [1, 1, 1] : tensor<?x19x192xbf16> to tensor<?x19x96xbf16>
    %464 = linalg.generic #loops10 ins(%463, %extracted_slice_185 : tensor<?x19x96xbf16>, tensor<?x19x96xbf16>) outs(%462 : tensor<?x19x96xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.mulf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x19x96xbf16>
    %transposed_186 = linalg.transpose ins(%cst_12 : tensor<32x96xbf16>) outs(%418 : tensor<96x32xbf16>) permutation = [1, 0] 
    %collapsed_187 = tensor.collapse_shape %464 [[0, 1], [2]] : tensor<?x19x96xbf16> into tensor<?x96xbf16>
    %465 = affine.apply #map5()[%457]
    %466 = tensor.empty(%465) : tensor<?x32xf32>
    %467 = linalg.fill ins(%cst : f32) outs(%466 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %468 = linalg.matmul ins(%collapsed_187, %transposed_186 : tensor<?x96xbf16>, tensor<96x32xbf16>) outs(%467 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %469 = tensor.empty(%465) : tensor<?x32xbf16>
    %470 = linalg.generic #loops2 ins(%468 : tensor<?x32xf32>) outs(%469 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x32xbf16>
    %471 = arith.divsi %465, %c19 : index
    %expanded_188 = tensor.expand_shape %470 [[0, 1], [2]] output_shape [%471, 19, 32] : tensor<?x32xbf16> into tensor<?x19x32xbf16>
    %472 = arith.cmpi eq, %dim_53, %471 : index
    cf.assert %472, "mismatched size for broadcast"
    %473 = linalg.generic #loops11 ins(%extracted_slice_117, %expanded_188 : tensor<?x1x32xbf16>, tensor<?x19x32xbf16>) outs(%214 : tensor<?x19x32xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.mulf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x19x32xbf16>
    cf.assert %430, "mismatched size for broadcast"
    %474 = linalg.generic #loops10 ins(%431, %473 : tensor<?x19x32xbf16>, tensor<?x19x32xbf16>) outs(%210 : tensor<?x19x32xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.addf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x19x32xbf16>
    %concat_189 = tensor.concat dim(1) %474, %428 : (tensor<?x19x32xbf16>, tensor<?x40x32xbf16>) -> tensor<?x59x32xbf16>
    %expanded_190 = tensor.expand_shape %69 [[0], [1, 2]] output_shape [%dim_53, 1, 96] : tensor<?x96xbf16> into tensor<?x1x96xbf16>
    %extracted_slice_191 = tensor.extract_slice %expanded_190[0, 0, 0] [%dim_53, 1, 32] [1, 1, 1] : tensor<?x1x96xbf16> to tensor<?x1x32xbf16>
    %extracted_slice_192 = tensor.extract_slice %expanded_190[0, 0, 32] [%dim_53, 1, 32] [1, 1, 1] : tensor<?x1x96xbf16> to tensor<?x1x32xbf16>
    %extracted_slice_193 = tensor.extract_slice %expanded_190[0, 0, 64] [%dim_53, 1, 32] [1, 1, 1] : tensor<?x1x96xbf16> to tensor<?x1x32xbf16>
    %dim_194 = tensor.dim %474, %c0 : tensor<?x19x32xbf16>
    %475 = tensor.empty(%dim_194) : tensor<?x59x32xf32>
    %476 = linalg.generic #loops7 ins(%concat_189 : tensor<?x59x32xbf16>) outs(%475 : tensor<?x59x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %633 = arith.extf %in : bf16 to f32
      linalg.yield %633 : f32
    } -> tensor<?x59x32xf32>
    %477 = tensor.empty(%dim_194) : tensor<?x59x32xf64>
    %478 = linalg.generic #loops7 ins(%476 : tensor<?x59x32xf32>) outs(%477 : tensor<?x59x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %633 = arith.extf %in : f32 to f64
      linalg.yield %633 : f64
    } -> tensor<?x59x32xf64>
    %479 = tensor.empty(%dim_194) : tensor<?x59x1xf64>
    %480 = linalg.fill ins(%cst_1 : f64) outs(%479 : tensor<?x59x1xf64>) -> tensor<?x59x1xf64>
    %481 = linalg.generic #loops8 ins(%478 : tensor<?x59x32xf64>) outs(%480 : tensor<?x59x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = arith.addf %in, %out : f64
      linalg.yield %633 : f64
    } -> tensor<?x59x1xf64>
    %482 = linalg.generic #loops7 ins(%481 : tensor<?x59x1xf64>) outs(%479 : tensor<?x59x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = arith.divf %in, %cst_45 : f64
      linalg.yield %633 : f64
    } -> tensor<?x59x1xf64>
    %483 = linalg.generic #loops9 ins(%478, %482 : tensor<?x59x32xf64>, tensor<?x59x1xf64>) outs(%477 : tensor<?x59x32xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %633 = arith.subf %in, %in_252 : f64
      linalg.yield %633 : f64
    } -> tensor<?x59x32xf64>
    %484 = linalg.generic #loops10 ins(%483, %483 : tensor<?x59x32xf64>, tensor<?x59x32xf64>) outs(%477 : tensor<?x59x32xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %633 = arith.mulf %in, %in_252 : f64
      linalg.yield %633 : f64
    } -> tensor<?x59x32xf64>
    %485 = linalg.generic #loops8 ins(%484 : tensor<?x59x32xf64>) outs(%480 : tensor<?x59x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = arith.addf %in, %out : f64
      linalg.yield %633 : f64
    } -> tensor<?x59x1xf64>
    %486 = linalg.generic #loops7 ins(%485 : tensor<?x59x1xf64>) outs(%479 : tensor<?x59x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = arith.divf %in, %cst_45 : f64
      linalg.yield %633 : f64
    } -> tensor<?x59x1xf64>
    %487 = tensor.empty(%dim_194) : tensor<?x59x1xf32>
    %488 = linalg.generic #loops7 ins(%486 : tensor<?x59x1xf64>) outs(%487 : tensor<?x59x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %633 = arith.truncf %in : f64 to f32
      linalg.yield %633 : f32
    } -> tensor<?x59x1xf32>
    %489 = linalg.fill ins(%cst : f32) outs(%487 : tensor<?x59x1xf32>) -> tensor<?x59x1xf32>
    %490 = linalg.generic #loops8 ins(%476 : tensor<?x59x32xf32>) outs(%489 : tensor<?x59x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = arith.addf %in, %out : f32
      linalg.yield %633 : f32
    } -> tensor<?x59x1xf32>
    %491 = linalg.generic #loops7 ins(%490 : tensor<?x59x1xf32>) outs(%487 : tensor<?x59x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = arith.divf %in, %cst_46 : f32
      linalg.yield %633 : f32
    } -> tensor<?x59x1xf32>
    %492 = linalg.generic #loops7 ins(%488 : tensor<?x59x1xf32>) outs(%487 : tensor<?x59x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = arith.truncf %cst_29 : f64 to f32
      %634 = arith.addf %in, %633 : f32
      linalg.yield %634 : f32
    } -> tensor<?x59x1xf32>
    %493 = linalg.generic #loops7 ins(%492 : tensor<?x59x1xf32>) outs(%487 : tensor<?x59x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = math.rsqrt %in : f32
      linalg.yield %633 : f32
    } -> tensor<?x59x1xf32>
    %494 = linalg.generic #loops9 ins(%476, %491 : tensor<?x59x32xf32>, tensor<?x59x1xf32>) outs(%475 : tensor<?x59x32xf32>) {
    ^bb0(%in: f32, %in_252: f32, %out: f32):
      %633 = arith.subf %in, %in_252 : f32
      linalg.yield %633 : f32
    } -> tensor<?x59x32xf32>
    %495 = linalg.generic #loops9 ins(%494, %493 : tensor<?x59x32xf32>, tensor<?x59x1xf32>) outs(%475 : tensor<?x59x32xf32>) {
    ^bb0(%in: f32, %in_252: f32, %out: f32):
      %633 = arith.mulf %in, %in_252 : f32
      linalg.yield %633 : f32
    } -> tensor<?x59x32xf32>
    %496 = tensor.empty(%dim_194) : tensor<?x59x32xbf16>
    %497 = linalg.generic #loops7 ins(%495 : tensor<?x59x32xf32>) outs(%496 : tensor<?x59x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x59x32xbf16>
    %498 = linalg.generic #loops7 ins(%extracted_slice_192 : tensor<?x1x32xbf16>) outs(%183 : tensor<?x1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %633 = arith.addf %in, %cst_47 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x1x32xbf16>
    %499 = arith.cmpi eq, %dim_53, %dim_194 : index
    cf.assert %499, "mismatched size for broadcast"
    %500 = tensor.empty(%dim_53) : tensor<?x59x32xbf16>
    %501 = linalg.generic #loops11 ins(%498, %497 : tensor<?x1x32xbf16>, tensor<?x59x32xbf16>) outs(%500 : tensor<?x59x32xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.mulf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x59x32xbf16>
    %502 = linalg.generic #loops12 ins(%501, %extracted_slice_191 : tensor<?x59x32xbf16>, tensor<?x1x32xbf16>) outs(%500 : tensor<?x59x32xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.addf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x59x32xbf16>
    %503 = tensor.empty() : tensor<32x288xbf16>
    %transposed_195 = linalg.transpose ins(%cst_11 : tensor<288x32xbf16>) outs(%503 : tensor<32x288xbf16>) permutation = [1, 0] 
    %collapsed_196 = tensor.collapse_shape %502 [[0, 1], [2]] : tensor<?x59x32xbf16> into tensor<?x32xbf16>
    %504 = affine.apply #map19()[%dim_53]
    %505 = tensor.empty(%504) : tensor<?x288xf32>
    %506 = linalg.fill ins(%cst : f32) outs(%505 : tensor<?x288xf32>) -> tensor<?x288xf32>
    %507 = linalg.matmul ins(%collapsed_196, %transposed_195 : tensor<?x32xbf16>, tensor<32x288xbf16>) outs(%506 : tensor<?x288xf32>) -> tensor<?x288xf32>
    %508 = tensor.empty(%504) : tensor<?x288xbf16>
    %509 = linalg.generic #loops2 ins(%507 : tensor<?x288xf32>) outs(%508 : tensor<?x288xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x288xbf16>
    %510 = arith.divsi %504, %c59 : index
    %expanded_197 = tensor.expand_shape %509 [[0, 1], [2]] output_shape [%510, 59, 288] : tensor<?x288xbf16> into tensor<?x59x288xbf16>
    %extracted_slice_198 = tensor.extract_slice %expanded_197[0, 0, 0] [%510, 59, 96] [1, 1, 1] : tensor<?x59x288xbf16> to tensor<?x59x96xbf16>
    %extracted_slice_199 = tensor.extract_slice %expanded_197[0, 0, 96] [%510, 59, 192] [1, 1, 1] : tensor<?x59x288xbf16> to tensor<?x59x192xbf16>
    %extracted_slice_200 = tensor.extract_slice %extracted_slice_198[0, 0, 0] [%510, 59, 32] [1, 1, 1] : tensor<?x59x96xbf16> to tensor<?x59x32xbf16>
    %extracted_slice_201 = tensor.extract_slice %extracted_slice_198[0, 0, 32] [%510, 59, 32] [1, 1, 1] : tensor<?x59x96xbf16> to tensor<?x59x32xbf16>
    %extracted_slice_202 = tensor.extract_slice %extracted_slice_198[0, 0, 64] [%510, 59, 32] [1, 1, 1] : tensor<?x59x96xbf16> to tensor<?x59x32xbf16>
    %expanded_203 = tensor.expand_shape %extracted_slice_200 [[0], [1], [2, 3]] output_shape [%510, 59, 2, 16] : tensor<?x59x32xbf16> into tensor<?x59x2x16xbf16>
    %expanded_204 = tensor.expand_shape %extracted_slice_201 [[0], [1], [2, 3]] output_shape [%510, 59, 2, 16] : tensor<?x59x32xbf16> into tensor<?x59x2x16xbf16>
    %expanded_205 = tensor.expand_shape %extracted_slice_202 [[0], [1], [2, 3]] output_shape [%510, 59, 2, 16] : tensor<?x59x32xbf16> into tensor<?x59x2x16xbf16>
    %511 = tensor.empty(%510) : tensor<?x59x2x16xbf16>
    %512 = linalg.generic #loops13 ins(%expanded_203, %expanded_203 : tensor<?x59x2x16xbf16>, tensor<?x59x2x16xbf16>) outs(%511 : tensor<?x59x2x16xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.mulf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x59x2x16xbf16>
    %513 = tensor.empty(%510) : tensor<?x59x2x1xbf16>
    %514 = linalg.fill ins(%cst_3 : bf16) outs(%513 : tensor<?x59x2x1xbf16>) -> tensor<?x59x2x1xbf16>
    %515 = linalg.generic #loops14 ins(%512 : tensor<?x59x2x16xbf16>) outs(%514 : tensor<?x59x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %633 = arith.addf %in, %out : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x59x2x1xbf16>
    %516 = linalg.generic #loops15 ins(%515 : tensor<?x59x2x1xbf16>) outs(%513 : tensor<?x59x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %633 = arith.divf %in, %cst_48 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x59x2x1xbf16>
    %517 = linalg.generic #loops15 ins(%516 : tensor<?x59x2x1xbf16>) outs(%513 : tensor<?x59x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %633 = arith.truncf %cst_29 : f64 to bf16
      %634 = arith.addf %in, %633 : bf16
      linalg.yield %634 : bf16
    } -> tensor<?x59x2x1xbf16>
    %518 = linalg.generic #loops15 ins(%517 : tensor<?x59x2x1xbf16>) outs(%513 : tensor<?x59x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %633 = math.rsqrt %in : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x59x2x1xbf16>
    %519 = linalg.generic #loops16 ins(%expanded_203, %518 : tensor<?x59x2x16xbf16>, tensor<?x59x2x1xbf16>) outs(%511 : tensor<?x59x2x16xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.mulf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x59x2x16xbf16>
    %520 = linalg.generic #loops17 ins(%519, %cst_10 : tensor<?x59x2x16xbf16>, tensor<16xbf16>) outs(%511 : tensor<?x59x2x16xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.mulf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x59x2x16xbf16>
    %521 = linalg.generic #loops13 ins(%expanded_204, %expanded_204 : tensor<?x59x2x16xbf16>, tensor<?x59x2x16xbf16>) outs(%511 : tensor<?x59x2x16xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.mulf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x59x2x16xbf16>
    %522 = linalg.generic #loops14 ins(%521 : tensor<?x59x2x16xbf16>) outs(%514 : tensor<?x59x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %633 = arith.addf %in, %out : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x59x2x1xbf16>
    %523 = linalg.generic #loops15 ins(%522 : tensor<?x59x2x1xbf16>) outs(%513 : tensor<?x59x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %633 = arith.divf %in, %cst_48 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x59x2x1xbf16>
    %524 = linalg.generic #loops15 ins(%523 : tensor<?x59x2x1xbf16>) outs(%513 : tensor<?x59x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %633 = arith.truncf %cst_29 : f64 to bf16
      %634 = arith.addf %in, %633 : bf16
      linalg.yield %634 : bf16
    } -> tensor<?x59x2x1xbf16>
    %525 = linalg.generic #loops15 ins(%524 : tensor<?x59x2x1xbf16>) outs(%513 : tensor<?x59x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %633 = math.rsqrt %in : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x59x2x1xbf16>
    %526 = linalg.generic #loops16 ins(%expanded_204, %525 : tensor<?x59x2x16xbf16>, tensor<?x59x2x1xbf16>) outs(%511 : tensor<?x59x2x16xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.mulf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x59x2x16xbf16>
    %527 = linalg.generic #loops17 ins(%526, %cst_9 : tensor<?x59x2x16xbf16>, tensor<16xbf16>) outs(%511 : tensor<?x59x2x16xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.mulf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x59x2x16xbf16>
    cf.assert %278, "must have at most one inferred (negative) dimension"
    %528 = arith.index_cast %510 : index to i64
    %529 = arith.muli %528, %c1888_i64 : i64
    %530 = arith.divsi %529, %277 : i64
    %531 = arith.select %273, %530, %0 : i64
    %from_elements_206 = tensor.from_elements %531, %c59_i64, %c2_i64, %530, %c2_i64 : tensor<5xi64>
    %reshape_207 = tensor.reshape %520(%from_elements_206) : (tensor<?x59x2x16xbf16>, tensor<5xi64>) -> tensor<?x59x2x8x2xbf16>
    %532 = arith.index_cast %531 : i64 to index
    %extracted_slice_208 = tensor.extract_slice %reshape_207[0, 0, 0, 0, 0] [%532, 59, 2, 8, 1] [1, 1, 1, 1, 1] : tensor<?x59x2x8x2xbf16> to tensor<?x59x2x8x1xbf16>
    %extracted_slice_209 = tensor.extract_slice %reshape_207[0, 0, 0, 0, 1] [%532, 59, 2, 8, 1] [1, 1, 1, 1, 1] : tensor<?x59x2x8x2xbf16> to tensor<?x59x2x8x1xbf16>
    %collapsed_210 = tensor.collapse_shape %extracted_slice_209 [[0], [1], [2], [3, 4]] : tensor<?x59x2x8x1xbf16> into tensor<?x59x2x8xbf16>
    %533 = tensor.empty(%532) : tensor<?x59x2x8xbf16>
    %534 = linalg.generic #loops15 ins(%collapsed_210 : tensor<?x59x2x8xbf16>) outs(%533 : tensor<?x59x2x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %633 = arith.negf %in : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x59x2x8xbf16>
    %expanded_211 = tensor.expand_shape %534 [[0], [1], [2], [3, 4]] output_shape [%532, 59, 2, 8, 1] : tensor<?x59x2x8xbf16> into tensor<?x59x2x8x1xbf16>
    %concat_212 = tensor.concat dim(4) %expanded_211, %extracted_slice_208 : (tensor<?x59x2x8x1xbf16>, tensor<?x59x2x8x1xbf16>) -> tensor<?x59x2x8x2xbf16>
    %collapsed_213 = tensor.collapse_shape %concat_212 [[0], [1], [2], [3, 4]] : tensor<?x59x2x8x2xbf16> into tensor<?x59x2x16xbf16>
    %535 = tensor.empty(%510) : tensor<?x59x2x16xf32>
    %536 = linalg.generic #loops15 ins(%520 : tensor<?x59x2x16xbf16>) outs(%535 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %633 = arith.extf %in : bf16 to f32
      linalg.yield %633 : f32
    } -> tensor<?x59x2x16xf32>
    %537 = linalg.generic #loops18 ins(%536, %expanded_135 : tensor<?x59x2x16xf32>, tensor<1x59x1x16xf32>) outs(%535 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: f32, %in_252: f32, %out: f32):
      %633 = arith.mulf %in, %in_252 : f32
      linalg.yield %633 : f32
    } -> tensor<?x59x2x16xf32>
    %dim_214 = tensor.dim %expanded_211, %c0 : tensor<?x59x2x8x1xbf16>
    %538 = tensor.empty(%dim_214) : tensor<?x59x2x16xf32>
    %539 = linalg.generic #loops15 ins(%collapsed_213 : tensor<?x59x2x16xbf16>) outs(%538 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %633 = arith.extf %in : bf16 to f32
      linalg.yield %633 : f32
    } -> tensor<?x59x2x16xf32>
    %540 = linalg.generic #loops18 ins(%539, %expanded_136 : tensor<?x59x2x16xf32>, tensor<1x59x1x16xf32>) outs(%538 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: f32, %in_252: f32, %out: f32):
      %633 = arith.mulf %in, %in_252 : f32
      linalg.yield %633 : f32
    } -> tensor<?x59x2x16xf32>
    %541 = arith.cmpi eq, %510, %dim_214 : index
    cf.assert %541, "mismatched size for broadcast"
    %542 = linalg.generic #loops13 ins(%537, %540 : tensor<?x59x2x16xf32>, tensor<?x59x2x16xf32>) outs(%535 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: f32, %in_252: f32, %out: f32):
      %633 = arith.addf %in, %in_252 : f32
      linalg.yield %633 : f32
    } -> tensor<?x59x2x16xf32>
    %543 = linalg.generic #loops15 ins(%542 : tensor<?x59x2x16xf32>) outs(%511 : tensor<?x59x2x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x59x2x16xbf16>
    cf.assert %278, "must have at most one inferred (negative) dimension"
    %reshape_215 = tensor.reshape %527(%from_elements_206) : (tensor<?x59x2x16xbf16>, tensor<5xi64>) -> tensor<?x59x2x8x2xbf16>
    %extracted_slice_216 = tensor.extract_slice %reshape_215[0, 0, 0, 0, 0] [%532, 59, 2, 8, 1] [1, 1, 1, 1, 1] : tensor<?x59x2x8x2xbf16> to tensor<?x59x2x8x1xbf16>
    %extracted_slice_217 = tensor.extract_slice %reshape_215[0, 0, 0, 0, 1] [%532, 59, 2, 8, 1] [1, 1, 1, 1, 1] : tensor<?x59x2x8x2xbf16> to tensor<?x59x2x8x1xbf16>
    %collapsed_218 = tensor.collapse_shape %extracted_slice_217 [[0], [1], [2], [3, 4]] : tensor<?x59x2x8x1xbf16> into tensor<?x59x2x8xbf16>
    %544 = linalg.generic #loops15 ins(%collapsed_218 : tensor<?x59x2x8xbf16>) outs(%533 : tensor<?x59x2x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %633 = arith.negf %in : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x59x2x8xbf16>
    %expanded_219 = tensor.expand_shape %544 [[0], [1], [2], [3, 4]] output_shape [%532, 59, 2, 8, 1] : tensor<?x59x2x8xbf16> into tensor<?x59x2x8x1xbf16>
    %concat_220 = tensor.concat dim(4) %expanded_219, %extracted_slice_216 : (tensor<?x59x2x8x1xbf16>, tensor<?x59x2x8x1xbf16>) -> tensor<?x59x2x8x2xbf16>
    %collapsed_221 = tensor.collapse_shape %concat_220 [[0], [1], [2], [3, 4]] : tensor<?x59x2x8x2xbf16> into tensor<?x59x2x16xbf16>
    %545 = linalg.generic #loops15 ins(%527 : tensor<?x59x2x16xbf16>) outs(%535 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %633 = arith.extf %in : bf16 to f32
      linalg.yield %633 : f32
    } -> tensor<?x59x2x16xf32>
    %546 = linalg.generic #loops18 ins(%545, %expanded_135 : tensor<?x59x2x16xf32>, tensor<1x59x1x16xf32>) outs(%535 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: f32, %in_252: f32, %out: f32):
      %633 = arith.mulf %in, %in_252 : f32
      linalg.yield %633 : f32
    } -> tensor<?x59x2x16xf32>
    %dim_222 = tensor.dim %expanded_219, %c0 : tensor<?x59x2x8x1xbf16>
    %547 = tensor.empty(%dim_222) : tensor<?x59x2x16xf32>
    %548 = linalg.generic #loops15 ins(%collapsed_221 : tensor<?x59x2x16xbf16>) outs(%547 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %633 = arith.extf %in : bf16 to f32
      linalg.yield %633 : f32
    } -> tensor<?x59x2x16xf32>
    %549 = linalg.generic #loops18 ins(%548, %expanded_136 : tensor<?x59x2x16xf32>, tensor<1x59x1x16xf32>) outs(%547 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: f32, %in_252: f32, %out: f32):
      %633 = arith.mulf %in, %in_252 : f32
      linalg.yield %633 : f32
    } -> tensor<?x59x2x16xf32>
    %550 = arith.cmpi eq, %510, %dim_222 : index
    cf.assert %550, "mismatched size for broadcast"
    %551 = linalg.generic #loops13 ins(%546, %549 : tensor<?x59x2x16xf32>, tensor<?x59x2x16xf32>) outs(%535 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: f32, %in_252: f32, %out: f32):
      %633 = arith.addf %in, %in_252 : f32
      linalg.yield %633 : f32
    } -> tensor<?x59x2x16xf32>
    %552 = linalg.generic #loops15 ins(%551 : tensor<?x59x2x16xf32>) outs(%511 : tensor<?x59x2x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x59x2x16xbf16>
    %553 = tensor.empty(%510) : tensor<?x2x59x16xbf16>
    %transposed_223 = linalg.transpose ins(%543 : tensor<?x59x2x16xbf16>) outs(%553 : tensor<?x2x59x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_224 = linalg.transpose ins(%552 : tensor<?x59x2x16xbf16>) outs(%553 : tensor<?x2x59x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_225 = linalg.transpose ins(%expanded_205 : tensor<?x59x2x16xbf16>) outs(%553 : tensor<?x2x59x16xbf16>) permutation = [0, 2, 1, 3] 
    %554 = tensor.empty(%510) : tensor<?x2x59x16xf32>
    %555 = linalg.generic #loops15 ins(%transposed_223 : tensor<?x2x59x16xbf16>) outs(%554 : tensor<?x2x59x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %633 = arith.extf %in : bf16 to f32
      linalg.yield %633 : f32
    } -> tensor<?x2x59x16xf32>
    %556 = linalg.generic #loops15 ins(%transposed_224 : tensor<?x2x59x16xbf16>) outs(%554 : tensor<?x2x59x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %633 = arith.extf %in : bf16 to f32
      linalg.yield %633 : f32
    } -> tensor<?x2x59x16xf32>
    %557 = linalg.generic #loops15 ins(%transposed_225 : tensor<?x2x59x16xbf16>) outs(%554 : tensor<?x2x59x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %633 = arith.extf %in : bf16 to f32
      linalg.yield %633 : f32
    } -> tensor<?x2x59x16xf32>
    %558 = linalg.generic #loops15 ins(%555 : tensor<?x2x59x16xf32>) outs(%554 : tensor<?x2x59x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = arith.mulf %in, %cst_49 : f32
      linalg.yield %633 : f32
    } -> tensor<?x2x59x16xf32>
    %559 = tensor.empty(%510) : tensor<?x2x16x59xf32>
    %transposed_226 = linalg.transpose ins(%556 : tensor<?x2x59x16xf32>) outs(%559 : tensor<?x2x16x59xf32>) permutation = [0, 1, 3, 2] 
    %560 = linalg.generic #loops15 ins(%transposed_226 : tensor<?x2x16x59xf32>) outs(%559 : tensor<?x2x16x59xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = arith.mulf %in, %cst_49 : f32
      linalg.yield %633 : f32
    } -> tensor<?x2x16x59xf32>
    cf.assert %325, "unimplemented: dynamic negative broadcast sizes"
    %561 = linalg.generic #loops19 outs(%326 : tensor<?x2x59x16xf32>) {
    ^bb0(%out: f32):
      %633 = linalg.index 0 : index
      %634 = linalg.index 1 : index
      %635 = linalg.index 2 : index
      %636 = linalg.index 3 : index
      %637 = arith.cmpi eq, %510, %c1 : index
      %638 = arith.select %637, %c0, %633 : index
      %extracted = tensor.extract %558[%638, %634, %635, %636] : tensor<?x2x59x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x59x16xf32>
    %collapsed_227 = tensor.collapse_shape %561 [[0, 1], [2], [3]] : tensor<?x2x59x16xf32> into tensor<?x59x16xf32>
    cf.assert %325, "unimplemented: dynamic negative broadcast sizes"
    %562 = linalg.generic #loops19 outs(%328 : tensor<?x2x16x59xf32>) {
    ^bb0(%out: f32):
      %633 = linalg.index 0 : index
      %634 = linalg.index 1 : index
      %635 = linalg.index 2 : index
      %636 = linalg.index 3 : index
      %637 = arith.cmpi eq, %510, %c1 : index
      %638 = arith.select %637, %c0, %633 : index
      %extracted = tensor.extract %560[%638, %634, %635, %636] : tensor<?x2x16x59xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x16x59xf32>
    %collapsed_228 = tensor.collapse_shape %562 [[0, 1], [2], [3]] : tensor<?x2x16x59xf32> into tensor<?x16x59xf32>
    %563 = linalg.batch_matmul ins(%collapsed_227, %collapsed_228 : tensor<?x59x16xf32>, tensor<?x16x59xf32>) outs(%332 : tensor<?x59x59xf32>) -> tensor<?x59x59xf32>
    %expanded_229 = tensor.expand_shape %563 [[0, 1], [2], [3]] output_shape [%334, 2, 59, 59] : tensor<?x59x59xf32> into tensor<?x2x59x59xf32>
    %564:2 = linalg.generic #loops20 ins(%expanded_229 : tensor<?x2x59x59xf32>) outs(%338, %336 : tensor<?x2x59xf32>, tensor<?x2x59xi64>) {
    ^bb0(%in: f32, %out: f32, %out_252: i64):
      %633 = linalg.index 3 : index
      %634 = arith.index_cast %633 : index to i64
      %635 = arith.maximumf %in, %out : f32
      %636 = arith.cmpf ogt, %in, %out : f32
      %637 = arith.select %636, %634, %out_252 : i64
      linalg.yield %635, %637 : f32, i64
    } -> (tensor<?x2x59xf32>, tensor<?x2x59xi64>)
    %expanded_230 = tensor.expand_shape %564#0 [[0], [1], [2, 3]] output_shape [%334, 2, 59, 1] : tensor<?x2x59xf32> into tensor<?x2x59x1xf32>
    %565 = linalg.generic #loops16 ins(%expanded_229, %expanded_230 : tensor<?x2x59x59xf32>, tensor<?x2x59x1xf32>) outs(%340 : tensor<?x2x59x59xf32>) {
    ^bb0(%in: f32, %in_252: f32, %out: f32):
      %633 = arith.subf %in, %in_252 : f32
      linalg.yield %633 : f32
    } -> tensor<?x2x59x59xf32>
    %566 = linalg.generic #loops15 ins(%565 : tensor<?x2x59x59xf32>) outs(%340 : tensor<?x2x59x59xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = math.exp %in : f32
      linalg.yield %633 : f32
    } -> tensor<?x2x59x59xf32>
    %567 = linalg.generic #loops14 ins(%566 : tensor<?x2x59x59xf32>) outs(%344 : tensor<?x2x59x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = arith.addf %in, %out : f32
      linalg.yield %633 : f32
    } -> tensor<?x2x59x1xf32>
    %568 = linalg.generic #loops16 ins(%566, %567 : tensor<?x2x59x59xf32>, tensor<?x2x59x1xf32>) outs(%340 : tensor<?x2x59x59xf32>) {
    ^bb0(%in: f32, %in_252: f32, %out: f32):
      %633 = arith.divf %in, %in_252 : f32
      linalg.yield %633 : f32
    } -> tensor<?x2x59x59xf32>
    %569 = linalg.generic #loops15 ins(%expanded_229 : tensor<?x2x59x59xf32>) outs(%347 : tensor<?x2x59x59xi1>) {
    ^bb0(%in: f32, %out: i1):
      %633 = arith.extf %in : f32 to f64
      %634 = arith.cmpf oeq, %633, %cst_18 : f64
      linalg.yield %634 : i1
    } -> tensor<?x2x59x59xi1>
    %570 = linalg.generic #loops14 ins(%569 : tensor<?x2x59x59xi1>) outs(%350 : tensor<?x2x59x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %633 = arith.andi %in, %out : i1
      linalg.yield %633 : i1
    } -> tensor<?x2x59x1xi1>
    cf.assert %353, "negative values not allowed in new dimensions"
    cf.assert %true, "mismatched size for broadcast"
    %571 = linalg.generic #loops22 ins(%570, %355, %568 : tensor<?x2x59x1xi1>, tensor<?x2x59x59xf32>, tensor<?x2x59x59xf32>) outs(%340 : tensor<?x2x59x59xf32>) {
    ^bb0(%in: i1, %in_252: f32, %in_253: f32, %out: f32):
      %633 = arith.select %in, %in_252, %in_253 : f32
      linalg.yield %633 : f32
    } -> tensor<?x2x59x59xf32>
    cf.assert %325, "unimplemented: dynamic negative broadcast sizes"
    %572 = linalg.generic #loops19 outs(%357 : tensor<?x2x59x59xf32>) {
    ^bb0(%out: f32):
      %633 = linalg.index 0 : index
      %634 = linalg.index 1 : index
      %635 = linalg.index 2 : index
      %636 = linalg.index 3 : index
      %637 = arith.cmpi eq, %334, %c1 : index
      %638 = arith.select %637, %c0, %633 : index
      %extracted = tensor.extract %571[%638, %634, %635, %636] : tensor<?x2x59x59xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x59x59xf32>
    %collapsed_231 = tensor.collapse_shape %572 [[0, 1], [2], [3]] : tensor<?x2x59x59xf32> into tensor<?x59x59xf32>
    cf.assert %325, "unimplemented: dynamic negative broadcast sizes"
    %573 = linalg.generic #loops19 outs(%326 : tensor<?x2x59x16xf32>) {
    ^bb0(%out: f32):
      %633 = linalg.index 0 : index
      %634 = linalg.index 1 : index
      %635 = linalg.index 2 : index
      %636 = linalg.index 3 : index
      %637 = arith.cmpi eq, %510, %c1 : index
      %638 = arith.select %637, %c0, %633 : index
      %extracted = tensor.extract %557[%638, %634, %635, %636] : tensor<?x2x59x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x59x16xf32>
    %collapsed_232 = tensor.collapse_shape %573 [[0, 1], [2], [3]] : tensor<?x2x59x16xf32> into tensor<?x59x16xf32>
    %574 = linalg.batch_matmul ins(%collapsed_231, %collapsed_232 : tensor<?x59x59xf32>, tensor<?x59x16xf32>) outs(%361 : tensor<?x59x16xf32>) -> tensor<?x59x16xf32>
    %expanded_233 = tensor.expand_shape %574 [[0, 1], [2], [3]] output_shape [%334, 2, 59, 16] : tensor<?x59x16xf32> into tensor<?x2x59x16xf32>
    %575 = linalg.generic #loops15 ins(%expanded_233 : tensor<?x2x59x16xf32>) outs(%363 : tensor<?x2x59x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x2x59x16xbf16>
    %transposed_234 = linalg.transpose ins(%575 : tensor<?x2x59x16xbf16>) outs(%365 : tensor<?x59x2x16xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_235 = tensor.collapse_shape %transposed_234 [[0], [1], [2, 3]] : tensor<?x59x2x16xbf16> into tensor<?x59x32xbf16>
    %extracted_slice_236 = tensor.extract_slice %extracted_slice_199[0, 0, 0] [%510, 59, 96] [1, 1, 1] : tensor<?x59x192xbf16> to tensor<?x59x96xbf16>
    %576 = tensor.empty(%510) : tensor<?x59x96xf32>
    %577 = linalg.generic #loops7 ins(%extracted_slice_236 : tensor<?x59x96xbf16>) outs(%576 : tensor<?x59x96xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %633 = arith.extf %in : bf16 to f32
      linalg.yield %633 : f32
    } -> tensor<?x59x96xf32>
    %578 = linalg.generic #loops7 ins(%577 : tensor<?x59x96xf32>) outs(%576 : tensor<?x59x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = arith.negf %in : f32
      %634 = math.exp %633 : f32
      %635 = arith.addf %634, %cst_0 : f32
      %636 = arith.divf %cst_0, %635 : f32
      linalg.yield %636 : f32
    } -> tensor<?x59x96xf32>
    %579 = linalg.generic #loops10 ins(%577, %578 : tensor<?x59x96xf32>, tensor<?x59x96xf32>) outs(%576 : tensor<?x59x96xf32>) {
    ^bb0(%in: f32, %in_252: f32, %out: f32):
      %633 = arith.mulf %in, %in_252 : f32
      linalg.yield %633 : f32
    } -> tensor<?x59x96xf32>
    %580 = tensor.empty(%510) : tensor<?x59x96xbf16>
    %581 = linalg.generic #loops7 ins(%579 : tensor<?x59x96xf32>) outs(%580 : tensor<?x59x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x59x96xbf16>
    %extracted_slice_237 = tensor.extract_slice %extracted_slice_199[0, 0, 96] [%510, 59, 96] [1, 1, 1] : tensor<?x59x192xbf16> to tensor<?x59x96xbf16>
    %582 = linalg.generic #loops10 ins(%581, %extracted_slice_237 : tensor<?x59x96xbf16>, tensor<?x59x96xbf16>) outs(%580 : tensor<?x59x96xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.mulf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x59x96xbf16>
    %concat_238 = tensor.concat dim(2) %collapsed_235, %582 : (tensor<?x59x32xbf16>, tensor<?x59x96xbf16>) -> tensor<?x59x128xbf16>
    %transposed_239 = linalg.transpose ins(%cst_8 : tensor<32x128xbf16>) outs(%18 : tensor<128x32xbf16>) permutation = [1, 0] 
    %collapsed_240 = tensor.collapse_shape %concat_238 [[0, 1], [2]] : tensor<?x59x128xbf16> into tensor<?x128xbf16>
    %dim_241 = tensor.dim %collapsed_235, %c0 : tensor<?x59x32xbf16>
    %583 = affine.apply #map19()[%dim_241]
    %584 = tensor.empty(%583) : tensor<?x32xf32>
    %585 = linalg.fill ins(%cst : f32) outs(%584 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %586 = linalg.matmul ins(%collapsed_240, %transposed_239 : tensor<?x128xbf16>, tensor<128x32xbf16>) outs(%585 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %587 = tensor.empty(%583) : tensor<?x32xbf16>
    %588 = linalg.generic #loops2 ins(%586 : tensor<?x32xf32>) outs(%587 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x32xbf16>
    %589 = arith.divsi %583, %c59 : index
    %expanded_242 = tensor.expand_shape %588 [[0, 1], [2]] output_shape [%589, 59, 32] : tensor<?x32xbf16> into tensor<?x59x32xbf16>
    %590 = arith.cmpi eq, %dim_53, %589 : index
    cf.assert %590, "mismatched size for broadcast"
    %591 = linalg.generic #loops11 ins(%extracted_slice_193, %expanded_242 : tensor<?x1x32xbf16>, tensor<?x59x32xbf16>) outs(%500 : tensor<?x59x32xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.mulf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x59x32xbf16>
    %592 = arith.cmpi eq, %dim_194, %dim_53 : index
    cf.assert %592, "mismatched size for broadcast"
    %593 = linalg.generic #loops10 ins(%concat_189, %591 : tensor<?x59x32xbf16>, tensor<?x59x32xbf16>) outs(%496 : tensor<?x59x32xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.addf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x59x32xbf16>
    %extracted_slice_243 = tensor.extract_slice %593[0, 19, 0] [%dim_194, 40, 32] [1, 1, 1] : tensor<?x59x32xbf16> to tensor<?x40x32xbf16>
    %594 = tensor.empty() : tensor<32x64xbf16>
    %transposed_244 = linalg.transpose ins(%cst_7 : tensor<64x32xbf16>) outs(%594 : tensor<32x64xbf16>) permutation = [1, 0] 
    %595 = tensor.empty(%dim_53) : tensor<?x64xf32>
    %596 = linalg.fill ins(%cst : f32) outs(%595 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %597 = linalg.matmul ins(%55, %transposed_244 : tensor<?x32xbf16>, tensor<32x64xbf16>) outs(%596 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %598 = tensor.empty(%dim_53) : tensor<?x64xbf16>
    %599 = linalg.generic #loops2 ins(%597 : tensor<?x64xf32>) outs(%598 : tensor<?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x64xbf16>
    %extracted_slice_245 = tensor.extract_slice %599[0, 0] [%dim_53, 32] [1, 1] : tensor<?x64xbf16> to tensor<?x32xbf16>
    %extracted_slice_246 = tensor.extract_slice %599[0, 32] [%dim_53, 32] [1, 1] : tensor<?x64xbf16> to tensor<?x32xbf16>
    %600 = tensor.empty(%dim_194) : tensor<?x40x32xf32>
    %601 = linalg.generic #loops7 ins(%extracted_slice_243 : tensor<?x40x32xbf16>) outs(%600 : tensor<?x40x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %633 = arith.extf %in : bf16 to f32
      linalg.yield %633 : f32
    } -> tensor<?x40x32xf32>
    %602 = tensor.empty(%dim_194) : tensor<?x40x32xf64>
    %603 = linalg.generic #loops7 ins(%601 : tensor<?x40x32xf32>) outs(%602 : tensor<?x40x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %633 = arith.extf %in : f32 to f64
      linalg.yield %633 : f64
    } -> tensor<?x40x32xf64>
    %604 = tensor.empty(%dim_194) : tensor<?x40x1xf64>
    %605 = linalg.fill ins(%cst_1 : f64) outs(%604 : tensor<?x40x1xf64>) -> tensor<?x40x1xf64>
    %606 = linalg.generic #loops8 ins(%603 : tensor<?x40x32xf64>) outs(%605 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = arith.addf %in, %out : f64
      linalg.yield %633 : f64
    } -> tensor<?x40x1xf64>
    %607 = linalg.generic #loops7 ins(%606 : tensor<?x40x1xf64>) outs(%604 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = arith.divf %in, %cst_45 : f64
      linalg.yield %633 : f64
    } -> tensor<?x40x1xf64>
    %608 = linalg.generic #loops9 ins(%603, %607 : tensor<?x40x32xf64>, tensor<?x40x1xf64>) outs(%602 : tensor<?x40x32xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %633 = arith.subf %in, %in_252 : f64
      linalg.yield %633 : f64
    } -> tensor<?x40x32xf64>
    %609 = linalg.generic #loops10 ins(%608, %608 : tensor<?x40x32xf64>, tensor<?x40x32xf64>) outs(%602 : tensor<?x40x32xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %633 = arith.mulf %in, %in_252 : f64
      linalg.yield %633 : f64
    } -> tensor<?x40x32xf64>
    %610 = linalg.generic #loops8 ins(%609 : tensor<?x40x32xf64>) outs(%605 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = arith.addf %in, %out : f64
      linalg.yield %633 : f64
    } -> tensor<?x40x1xf64>
    %611 = linalg.generic #loops7 ins(%610 : tensor<?x40x1xf64>) outs(%604 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = arith.divf %in, %cst_45 : f64
      linalg.yield %633 : f64
    } -> tensor<?x40x1xf64>
    %612 = tensor.empty(%dim_194) : tensor<?x40x1xf32>
    %613 = linalg.generic #loops7 ins(%611 : tensor<?x40x1xf64>) outs(%612 : tensor<?x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %633 = arith.truncf %in : f64 to f32
      linalg.yield %633 : f32
    } -> tensor<?x40x1xf32>
    %614 = linalg.fill ins(%cst : f32) outs(%612 : tensor<?x40x1xf32>) -> tensor<?x40x1xf32>
    %615 = linalg.generic #loops8 ins(%601 : tensor<?x40x32xf32>) outs(%614 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = arith.addf %in, %out : f32
      linalg.yield %633 : f32
    } -> tensor<?x40x1xf32>
    %616 = linalg.generic #loops7 ins(%615 : tensor<?x40x1xf32>) outs(%612 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = arith.divf %in, %cst_46 : f32
      linalg.yield %633 : f32
    } -> tensor<?x40x1xf32>
    %617 = linalg.generic #loops7 ins(%613 : tensor<?x40x1xf32>) outs(%612 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = arith.truncf %cst_29 : f64 to f32
      %634 = arith.addf %in, %633 : f32
      linalg.yield %634 : f32
    } -> tensor<?x40x1xf32>
    %618 = linalg.generic #loops7 ins(%617 : tensor<?x40x1xf32>) outs(%612 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = math.rsqrt %in : f32
      linalg.yield %633 : f32
    } -> tensor<?x40x1xf32>
    %619 = linalg.generic #loops9 ins(%601, %616 : tensor<?x40x32xf32>, tensor<?x40x1xf32>) outs(%600 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_252: f32, %out: f32):
      %633 = arith.subf %in, %in_252 : f32
      linalg.yield %633 : f32
    } -> tensor<?x40x32xf32>
    %620 = linalg.generic #loops9 ins(%619, %618 : tensor<?x40x32xf32>, tensor<?x40x1xf32>) outs(%600 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_252: f32, %out: f32):
      %633 = arith.mulf %in, %in_252 : f32
      linalg.yield %633 : f32
    } -> tensor<?x40x32xf32>
    %621 = tensor.empty(%dim_194) : tensor<?x40x32xbf16>
    %622 = linalg.generic #loops7 ins(%620 : tensor<?x40x32xf32>) outs(%621 : tensor<?x40x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x40x32xbf16>
    %623 = linalg.generic #loops2 ins(%extracted_slice_245 : tensor<?x32xbf16>) outs(%22 : tensor<?x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %633 = arith.addf %in, %cst_47 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x32xbf16>
    %expanded_247 = tensor.expand_shape %623 [[0], [1, 2]] output_shape [%dim_53, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    cf.assert %592, "mismatched size for broadcast"
    %624 = linalg.generic #loops12 ins(%622, %expanded_247 : tensor<?x40x32xbf16>, tensor<?x1x32xbf16>) outs(%621 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.mulf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x40x32xbf16>
    %expanded_248 = tensor.expand_shape %extracted_slice_246 [[0], [1, 2]] output_shape [%dim_53, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    cf.assert %592, "mismatched size for broadcast"
    %625 = linalg.generic #loops12 ins(%624, %expanded_248 : tensor<?x40x32xbf16>, tensor<?x1x32xbf16>) outs(%621 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.addf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x40x32xbf16>
    %transposed_249 = linalg.transpose ins(%cst_6 : tensor<64x32xbf16>) outs(%594 : tensor<32x64xbf16>) permutation = [1, 0] 
    %collapsed_250 = tensor.collapse_shape %625 [[0, 1], [2]] : tensor<?x40x32xbf16> into tensor<?x32xbf16>
    %626 = affine.apply #map4()[%dim_194]
    %627 = tensor.empty(%626) : tensor<?x64xf32>
    %628 = linalg.fill ins(%cst : f32) outs(%627 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %629 = linalg.matmul ins(%collapsed_250, %transposed_249 : tensor<?x32xbf16>, tensor<32x64xbf16>) outs(%628 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %630 = tensor.empty(%626) : tensor<?x64xbf16>
    %631 = linalg.generic #loops2 ins(%629 : tensor<?x64xf32>) outs(%630 : tensor<?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x64xbf16>
    %632 = arith.divsi %626, %c40 : index
    %expanded_251 = tensor.expand_shape %631 [[0, 1], [2]] output_shape [%632, 40, 64] : tensor<?x64xbf16> into tensor<?x40x64xbf16>
    return %expanded_251 : tensor<?x40x64xbf16>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_64_32_torch.bfloat16_1: "seeded flux2-dynamic.proj_out.weight",
      torch_tensor_64_32_torch.bfloat16: "seeded flux2-dynamic.norm_out.linear.weight",
      torch_tensor_32_128_torch.bfloat16_2: "seeded flux2-dynamic.single_transformer_blocks.0.attn.to_out.weight",
      torch_tensor_16_torch.bfloat16_5: "seeded flux2-dynamic.single_transformer_blocks.0.attn.norm_k.weight",
      torch_tensor_16_torch.bfloat16_4: "seeded flux2-dynamic.single_transformer_blocks.0.attn.norm_q.weight",
      torch_tensor_288_32_torch.bfloat16: "seeded flux2-dynamic.single_transformer_blocks.0.attn.to_qkv_mlp_proj.weight",
      torch_tensor_32_96_torch.bfloat16_1: "seeded flux2-dynamic.transformer_blocks.0.ff_context.linear_out.weight",
      torch_tensor_192_32_torch.bfloat16_3: "seeded flux2-dynamic.transformer_blocks.0.ff_context.linear_in.weight",
      torch_tensor_32_96_torch.bfloat16: "seeded flux2-dynamic.transformer_blocks.0.ff.linear_out.weight",
      torch_tensor_192_32_torch.bfloat16_2: "seeded flux2-dynamic.transformer_blocks.0.ff.linear_in.weight",
      torch_tensor_32_32_torch.bfloat16_9: "seeded flux2-dynamic.transformer_blocks.0.attn.to_out.0.weight",
      torch_tensor_32_32_torch.bfloat16_8: "seeded flux2-dynamic.transformer_blocks.0.attn.to_add_out.weight",
      torch_tensor_16_torch.bfloat16_3: "seeded flux2-dynamic.transformer_blocks.0.attn.norm_added_k.weight",
      torch_tensor_16_torch.bfloat16_2: "seeded flux2-dynamic.transformer_blocks.0.attn.norm_added_q.weight",
      torch_tensor_16_torch.bfloat16_1: "seeded flux2-dynamic.transformer_blocks.0.attn.norm_k.weight",
      torch_tensor_16_torch.bfloat16: "seeded flux2-dynamic.transformer_blocks.0.attn.norm_q.weight",
      torch_tensor_32_32_torch.bfloat16_7: "seeded flux2-dynamic.transformer_blocks.0.attn.add_v_proj.weight",
      torch_tensor_32_32_torch.bfloat16_6: "seeded flux2-dynamic.transformer_blocks.0.attn.add_k_proj.weight",
      torch_tensor_32_32_torch.bfloat16_5: "seeded flux2-dynamic.transformer_blocks.0.attn.add_q_proj.weight",
      torch_tensor_32_32_torch.bfloat16_4: "seeded flux2-dynamic.transformer_blocks.0.attn.to_v.weight",
      torch_tensor_32_32_torch.bfloat16_3: "seeded flux2-dynamic.transformer_blocks.0.attn.to_k.weight",
      torch_tensor_32_32_torch.bfloat16_2: "seeded flux2-dynamic.transformer_blocks.0.attn.to_q.weight",
      torch_tensor_32_80_torch.bfloat16: "seeded flux2-dynamic.context_embedder.weight",
      torch_tensor_32_64_torch.bfloat16: "seeded flux2-dynamic.x_embedder.weight",
      torch_tensor_96_32_torch.bfloat16: "seeded flux2-dynamic.single_stream_modulation.linear.weight",
      torch_tensor_192_32_torch.bfloat16_1: "seeded flux2-dynamic.double_stream_modulation_txt.linear.weight",
      torch_tensor_192_32_torch.bfloat16: "seeded flux2-dynamic.double_stream_modulation_img.linear.weight",
      torch_tensor_32_32_torch.bfloat16_1: "seeded flux2-dynamic.time_guidance_embed.guidance_embedder.linear_2.weight",
      torch_tensor_32_128_torch.bfloat16_1: "seeded flux2-dynamic.time_guidance_embed.guidance_embedder.linear_1.weight",
      torch_tensor_32_32_torch.bfloat16: "seeded flux2-dynamic.time_guidance_embed.timestep_embedder.linear_2.weight",
      torch_tensor_32_128_torch.bfloat16: "seeded flux2-dynamic.time_guidance_embed.timestep_embedder.linear_1.weight"
    }
  }
#-}
