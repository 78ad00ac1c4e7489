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
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg2 : tensor<?xbf16>) outs(%1 : tensor<?xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %633 = arith.mulf %in, %cst_41 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?xbf16>
    %dim_51 = tensor.dim %arg5, %c0 : tensor<?xbf16>
    %3 = tensor.empty(%dim_51) : tensor<?xbf16>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg5 : tensor<?xbf16>) outs(%3 : tensor<?xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %633 = arith.mulf %in, %cst_41 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?xbf16>
    %5 = tensor.empty() : tensor<64xf32>
    %6 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%5 : tensor<64xf32>) {
    ^bb0(%out: f32):
      %633 = linalg.index 0 : index
      %634 = arith.index_cast %633 : index to i64
      %635 = arith.sitofp %634 : i64 to f32
      %636 = arith.addf %635, %cst : f32
      linalg.yield %636 : f32
    } -> tensor<64xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%6 : tensor<64xf32>) outs(%5 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = arith.truncf %cst_40 : f64 to f32
      %634 = arith.mulf %in, %633 : f32
      linalg.yield %634 : f32
    } -> tensor<64xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%7 : tensor<64xf32>) outs(%5 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = arith.divf %in, %cst_42 : f32
      linalg.yield %633 : f32
    } -> tensor<64xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%8 : tensor<64xf32>) outs(%5 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = math.exp %in : f32
      linalg.yield %633 : f32
    } -> tensor<64xf32>
    %expanded = tensor.expand_shape %2 [[0, 1]] output_shape [%dim_50, 1] : tensor<?xbf16> into tensor<?x1xbf16>
    %10 = tensor.empty(%dim_50) : tensor<?x1xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded : tensor<?x1xbf16>) outs(%10 : tensor<?x1xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %633 = arith.extf %in : bf16 to f32
      linalg.yield %633 : f32
    } -> tensor<?x1xf32>
    %expanded_52 = tensor.expand_shape %9 [[0, 1]] output_shape [1, 64] : tensor<64xf32> into tensor<1x64xf32>
    %12 = tensor.empty(%dim_50) : tensor<?x64xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%11, %expanded_52 : tensor<?x1xf32>, tensor<1x64xf32>) outs(%12 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_252: f32, %out: f32):
      %633 = arith.mulf %in, %in_252 : f32
      linalg.yield %633 : f32
    } -> tensor<?x64xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<?x64xf32>) outs(%12 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = math.sin %in : f32
      linalg.yield %633 : f32
    } -> tensor<?x64xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<?x64xf32>) outs(%12 : tensor<?x64xf32>) {
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
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%concat_55 : tensor<?x128xf32>) outs(%16 : tensor<?x128xbf16>) {
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
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<?x32xf32>) outs(%22 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x32xbf16>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%23 : tensor<?x32xbf16>) outs(%19 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %633 = arith.extf %in : bf16 to f32
      linalg.yield %633 : f32
    } -> tensor<?x32xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%24 : tensor<?x32xf32>) outs(%19 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = arith.negf %in : f32
      %634 = math.exp %633 : f32
      %635 = arith.addf %634, %cst_0 : f32
      %636 = arith.divf %cst_0, %635 : f32
      linalg.yield %636 : f32
    } -> tensor<?x32xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%24, %25 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%19 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_252: f32, %out: f32):
      %633 = arith.mulf %in, %in_252 : f32
      linalg.yield %633 : f32
    } -> tensor<?x32xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%26 : tensor<?x32xf32>) outs(%22 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x32xbf16>
    %28 = tensor.empty() : tensor<32x32xbf16>
    %transposed_56 = linalg.transpose ins(%cst_38 : tensor<32x32xbf16>) outs(%28 : tensor<32x32xbf16>) permutation = [1, 0] 
    %29 = linalg.matmul ins(%27, %transposed_56 : tensor<?x32xbf16>, tensor<32x32xbf16>) outs(%20 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%29 : tensor<?x32xf32>) outs(%22 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x32xbf16>
    %expanded_57 = tensor.expand_shape %4 [[0, 1]] output_shape [%dim_51, 1] : tensor<?xbf16> into tensor<?x1xbf16>
    %31 = tensor.empty(%dim_51) : tensor<?x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_57 : tensor<?x1xbf16>) outs(%31 : tensor<?x1xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %633 = arith.extf %in : bf16 to f32
      linalg.yield %633 : f32
    } -> tensor<?x1xf32>
    %33 = tensor.empty(%dim_51) : tensor<?x64xf32>
    %34 = linalg.generic {indexing_maps = [#map2, #map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%32, %expanded_52 : tensor<?x1xf32>, tensor<1x64xf32>) outs(%33 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_252: f32, %out: f32):
      %633 = arith.mulf %in, %in_252 : f32
      linalg.yield %633 : f32
    } -> tensor<?x64xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%34 : tensor<?x64xf32>) outs(%33 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = math.sin %in : f32
      linalg.yield %633 : f32
    } -> tensor<?x64xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%34 : tensor<?x64xf32>) outs(%33 : tensor<?x64xf32>) {
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
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%concat_62 : tensor<?x128xf32>) outs(%37 : tensor<?x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x128xbf16>
    %transposed_63 = linalg.transpose ins(%cst_37 : tensor<32x128xbf16>) outs(%18 : tensor<128x32xbf16>) permutation = [1, 0] 
    %39 = tensor.empty(%dim_59) : tensor<?x32xf32>
    %40 = linalg.fill ins(%cst : f32) outs(%39 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %41 = linalg.matmul ins(%38, %transposed_63 : tensor<?x128xbf16>, tensor<128x32xbf16>) outs(%40 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %42 = tensor.empty(%dim_59) : tensor<?x32xbf16>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%41 : tensor<?x32xf32>) outs(%42 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x32xbf16>
    %44 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%43 : tensor<?x32xbf16>) outs(%39 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %633 = arith.extf %in : bf16 to f32
      linalg.yield %633 : f32
    } -> tensor<?x32xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%44 : tensor<?x32xf32>) outs(%39 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = arith.negf %in : f32
      %634 = math.exp %633 : f32
      %635 = arith.addf %634, %cst_0 : f32
      %636 = arith.divf %cst_0, %635 : f32
      linalg.yield %636 : f32
    } -> tensor<?x32xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%44, %45 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%39 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_252: f32, %out: f32):
      %633 = arith.mulf %in, %in_252 : f32
      linalg.yield %633 : f32
    } -> tensor<?x32xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%46 : tensor<?x32xf32>) outs(%42 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x32xbf16>
    %transposed_64 = linalg.transpose ins(%cst_36 : tensor<32x32xbf16>) outs(%28 : tensor<32x32xbf16>) permutation = [1, 0] 
    %48 = linalg.matmul ins(%47, %transposed_64 : tensor<?x32xbf16>, tensor<32x32xbf16>) outs(%40 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%48 : tensor<?x32xf32>) outs(%42 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x32xbf16>
    %50 = arith.cmpi eq, %dim_53, %dim_59 : index
    cf.assert %50, "mismatched size for broadcast"
    %51 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%30, %49 : tensor<?x32xbf16>, tensor<?x32xbf16>) outs(%22 : tensor<?x32xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.addf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x32xbf16>
    %52 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%51 : tensor<?x32xbf16>) outs(%19 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %633 = arith.extf %in : bf16 to f32
      linalg.yield %633 : f32
    } -> tensor<?x32xf32>
    %53 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%52 : tensor<?x32xf32>) outs(%19 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = arith.negf %in : f32
      %634 = math.exp %633 : f32
      %635 = arith.addf %634, %cst_0 : f32
      %636 = arith.divf %cst_0, %635 : f32
      linalg.yield %636 : f32
    } -> tensor<?x32xf32>
    %54 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%52, %53 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%19 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_252: f32, %out: f32):
      %633 = arith.mulf %in, %in_252 : f32
      linalg.yield %633 : f32
    } -> tensor<?x32xf32>
    %55 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%54 : tensor<?x32xf32>) outs(%22 : tensor<?x32xbf16>) {
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
    %61 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%59 : tensor<?x192xf32>) outs(%60 : tensor<?x192xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x192xbf16>
    %transposed_66 = linalg.transpose ins(%cst_34 : tensor<192x32xbf16>) outs(%56 : tensor<32x192xbf16>) permutation = [1, 0] 
    %62 = linalg.matmul ins(%55, %transposed_66 : tensor<?x32xbf16>, tensor<32x192xbf16>) outs(%58 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %63 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%62 : tensor<?x192xf32>) outs(%60 : tensor<?x192xbf16>) {
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
    %69 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%67 : tensor<?x96xf32>) outs(%68 : tensor<?x96xbf16>) {
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
    %76 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%74 : tensor<?x32xf32>) outs(%75 : tensor<?x32xbf16>) {
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
    %84 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%82 : tensor<?x32xf32>) outs(%83 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x32xbf16>
    %85 = arith.divsi %79, %c19 : index
    %expanded_73 = tensor.expand_shape %84 [[0, 1], [2]] output_shape [%85, 19, 32] : tensor<?x32xbf16> into tensor<?x19x32xbf16>
    %extracted_slice_74 = tensor.extract_slice %arg3[0, 0] [40, 1] [1, 1] : tensor<40x4xf32> to tensor<40x1xf32>
    %86 = tensor.empty() : tensor<2xf64>
    %87 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%86 : tensor<2xf64>) {
    ^bb0(%out: f64):
      %633 = linalg.index 0 : index
      %634 = arith.index_cast %633 : index to i64
      %635 = arith.sitofp %634 : i64 to f64
      %636 = arith.mulf %635, %cst_43 : f64
      %637 = arith.addf %636, %cst_1 : f64
      linalg.yield %637 : f64
    } -> tensor<2xf64>
    %88 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%87 : tensor<2xf64>) outs(%86 : tensor<2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = arith.divf %in, %cst_44 : f64
      linalg.yield %633 : f64
    } -> tensor<2xf64>
    %89 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%88 : tensor<2xf64>) outs(%86 : tensor<2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = math.powf %cst_30, %in : f64
      linalg.yield %633 : f64
    } -> tensor<2xf64>
    %90 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%89 : tensor<2xf64>) outs(%86 : tensor<2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = arith.cmpf one, %in, %cst_1 : f64
      cf.assert %633, "unimplemented: tensor with zero element"
      %634 = arith.divf %cst_2, %in : f64
      linalg.yield %634 : f64
    } -> tensor<2xf64>
    %91 = tensor.empty() : tensor<40x2xf64>
    %92 = linalg.generic {indexing_maps = [#map2, #map6, #map1], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_74, %90 : tensor<40x1xf32>, tensor<2xf64>) outs(%91 : tensor<40x2xf64>) {
    ^bb0(%in: f32, %in_252: f64, %out: f64):
      %633 = arith.extf %in : f32 to f64
      %634 = arith.mulf %633, %in_252 : f64
      linalg.yield %634 : f64
    } -> tensor<40x2xf64>
    %93 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%92 : tensor<40x2xf64>) outs(%91 : tensor<40x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = math.cos %in : f64
      linalg.yield %633 : f64
    } -> tensor<40x2xf64>
    %94 = tensor.empty() : tensor<40x2x2xf64>
    %95 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<40x2xf64>) outs(%94 : tensor<40x2x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<40x2x2xf64>
    %collapsed_75 = tensor.collapse_shape %95 [[0], [1, 2]] : tensor<40x2x2xf64> into tensor<40x4xf64>
    %96 = tensor.empty() : tensor<40x4xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_75 : tensor<40x4xf64>) outs(%96 : tensor<40x4xf32>) {
    ^bb0(%in: f64, %out: f32):
      %633 = arith.truncf %in : f64 to f32
      linalg.yield %633 : f32
    } -> tensor<40x4xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%92 : tensor<40x2xf64>) outs(%91 : tensor<40x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = math.sin %in : f64
      linalg.yield %633 : f64
    } -> tensor<40x2xf64>
    %99 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<40x2xf64>) outs(%94 : tensor<40x2x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<40x2x2xf64>
    %collapsed_76 = tensor.collapse_shape %99 [[0], [1, 2]] : tensor<40x2x2xf64> into tensor<40x4xf64>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_76 : tensor<40x4xf64>) outs(%96 : tensor<40x4xf32>) {
    ^bb0(%in: f64, %out: f32):
      %633 = arith.truncf %in : f64 to f32
      linalg.yield %633 : f32
    } -> tensor<40x4xf32>
    %extracted_slice_77 = tensor.extract_slice %arg3[0, 1] [40, 1] [1, 1] : tensor<40x4xf32> to tensor<40x1xf32>
    %101 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%89 : tensor<2xf64>) outs(%86 : tensor<2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = arith.cmpf one, %in, %cst_1 : f64
      cf.assert %633, "unimplemented: tensor with zero element"
      %634 = arith.divf %cst_2, %in : f64
      linalg.yield %634 : f64
    } -> tensor<2xf64>
    %102 = linalg.generic {indexing_maps = [#map2, #map6, #map1], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_77, %101 : tensor<40x1xf32>, tensor<2xf64>) outs(%91 : tensor<40x2xf64>) {
    ^bb0(%in: f32, %in_252: f64, %out: f64):
      %633 = arith.extf %in : f32 to f64
      %634 = arith.mulf %633, %in_252 : f64
      linalg.yield %634 : f64
    } -> tensor<40x2xf64>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%102 : tensor<40x2xf64>) outs(%91 : tensor<40x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = math.cos %in : f64
      linalg.yield %633 : f64
    } -> tensor<40x2xf64>
    %104 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<40x2xf64>) outs(%94 : tensor<40x2x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<40x2x2xf64>
    %collapsed_78 = tensor.collapse_shape %104 [[0], [1, 2]] : tensor<40x2x2xf64> into tensor<40x4xf64>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_78 : tensor<40x4xf64>) outs(%96 : tensor<40x4xf32>) {
    ^bb0(%in: f64, %out: f32):
      %633 = arith.truncf %in : f64 to f32
      linalg.yield %633 : f32
    } -> tensor<40x4xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%102 : tensor<40x2xf64>) outs(%91 : tensor<40x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = math.sin %in : f64
      linalg.yield %633 : f64
    } -> tensor<40x2xf64>
    %107 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<40x2xf64>) outs(%94 : tensor<40x2x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<40x2x2xf64>
    %collapsed_79 = tensor.collapse_shape %107 [[0], [1, 2]] : tensor<40x2x2xf64> into tensor<40x4xf64>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_79 : tensor<40x4xf64>) outs(%96 : tensor<40x4xf32>) {
    ^bb0(%in: f64, %out: f32):
      %633 = arith.truncf %in : f64 to f32
      linalg.yield %633 : f32
    } -> tensor<40x4xf32>
    %extracted_slice_80 = tensor.extract_slice %arg3[0, 2] [40, 1] [1, 1] : tensor<40x4xf32> to tensor<40x1xf32>
    %109 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%89 : tensor<2xf64>) outs(%86 : tensor<2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = arith.cmpf one, %in, %cst_1 : f64
      cf.assert %633, "unimplemented: tensor with zero element"
      %634 = arith.divf %cst_2, %in : f64
      linalg.yield %634 : f64
    } -> tensor<2xf64>
    %110 = linalg.generic {indexing_maps = [#map2, #map6, #map1], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_80, %109 : tensor<40x1xf32>, tensor<2xf64>) outs(%91 : tensor<40x2xf64>) {
    ^bb0(%in: f32, %in_252: f64, %out: f64):
      %633 = arith.extf %in : f32 to f64
      %634 = arith.mulf %633, %in_252 : f64
      linalg.yield %634 : f64
    } -> tensor<40x2xf64>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%110 : tensor<40x2xf64>) outs(%91 : tensor<40x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = math.cos %in : f64
      linalg.yield %633 : f64
    } -> tensor<40x2xf64>
    %112 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<40x2xf64>) outs(%94 : tensor<40x2x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<40x2x2xf64>
    %collapsed_81 = tensor.collapse_shape %112 [[0], [1, 2]] : tensor<40x2x2xf64> into tensor<40x4xf64>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_81 : tensor<40x4xf64>) outs(%96 : tensor<40x4xf32>) {
    ^bb0(%in: f64, %out: f32):
      %633 = arith.truncf %in : f64 to f32
      linalg.yield %633 : f32
    } -> tensor<40x4xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%110 : tensor<40x2xf64>) outs(%91 : tensor<40x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = math.sin %in : f64
      linalg.yield %633 : f64
    } -> tensor<40x2xf64>
    %115 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<40x2xf64>) outs(%94 : tensor<40x2x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<40x2x2xf64>
    %collapsed_82 = tensor.collapse_shape %115 [[0], [1, 2]] : tensor<40x2x2xf64> into tensor<40x4xf64>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_82 : tensor<40x4xf64>) outs(%96 : tensor<40x4xf32>) {
    ^bb0(%in: f64, %out: f32):
      %633 = arith.truncf %in : f64 to f32
      linalg.yield %633 : f32
    } -> tensor<40x4xf32>
    %extracted_slice_83 = tensor.extract_slice %arg3[0, 3] [40, 1] [1, 1] : tensor<40x4xf32> to tensor<40x1xf32>
    %117 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%89 : tensor<2xf64>) outs(%86 : tensor<2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = arith.cmpf one, %in, %cst_1 : f64
      cf.assert %633, "unimplemented: tensor with zero element"
      %634 = arith.divf %cst_2, %in : f64
      linalg.yield %634 : f64
    } -> tensor<2xf64>
    %118 = linalg.generic {indexing_maps = [#map2, #map6, #map1], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_83, %117 : tensor<40x1xf32>, tensor<2xf64>) outs(%91 : tensor<40x2xf64>) {
    ^bb0(%in: f32, %in_252: f64, %out: f64):
      %633 = arith.extf %in : f32 to f64
      %634 = arith.mulf %633, %in_252 : f64
      linalg.yield %634 : f64
    } -> tensor<40x2xf64>
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%118 : tensor<40x2xf64>) outs(%91 : tensor<40x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = math.cos %in : f64
      linalg.yield %633 : f64
    } -> tensor<40x2xf64>
    %120 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<40x2xf64>) outs(%94 : tensor<40x2x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<40x2x2xf64>
    %collapsed_84 = tensor.collapse_shape %120 [[0], [1, 2]] : tensor<40x2x2xf64> into tensor<40x4xf64>
    %121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_84 : tensor<40x4xf64>) outs(%96 : tensor<40x4xf32>) {
    ^bb0(%in: f64, %out: f32):
      %633 = arith.truncf %in : f64 to f32
      linalg.yield %633 : f32
    } -> tensor<40x4xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%118 : tensor<40x2xf64>) outs(%91 : tensor<40x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = math.sin %in : f64
      linalg.yield %633 : f64
    } -> tensor<40x2xf64>
    %123 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<40x2xf64>) outs(%94 : tensor<40x2x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<40x2x2xf64>
    %collapsed_85 = tensor.collapse_shape %123 [[0], [1, 2]] : tensor<40x2x2xf64> into tensor<40x4xf64>
    %124 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_85 : tensor<40x4xf64>) outs(%96 : tensor<40x4xf32>) {
    ^bb0(%in: f64, %out: f32):
      %633 = arith.truncf %in : f64 to f32
      linalg.yield %633 : f32
    } -> tensor<40x4xf32>
    %concat_86 = tensor.concat dim(1) %97, %105, %113, %121 : (tensor<40x4xf32>, tensor<40x4xf32>, tensor<40x4xf32>, tensor<40x4xf32>) -> tensor<40x16xf32>
    %concat_87 = tensor.concat dim(1) %100, %108, %116, %124 : (tensor<40x4xf32>, tensor<40x4xf32>, tensor<40x4xf32>, tensor<40x4xf32>) -> tensor<40x16xf32>
    %extracted_slice_88 = tensor.extract_slice %arg4[0, 0] [19, 1] [1, 1] : tensor<19x4xf32> to tensor<19x1xf32>
    %125 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%89 : tensor<2xf64>) outs(%86 : tensor<2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = arith.cmpf one, %in, %cst_1 : f64
      cf.assert %633, "unimplemented: tensor with zero element"
      %634 = arith.divf %cst_2, %in : f64
      linalg.yield %634 : f64
    } -> tensor<2xf64>
    %126 = tensor.empty() : tensor<19x2xf64>
    %127 = linalg.generic {indexing_maps = [#map2, #map6, #map1], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_88, %125 : tensor<19x1xf32>, tensor<2xf64>) outs(%126 : tensor<19x2xf64>) {
    ^bb0(%in: f32, %in_252: f64, %out: f64):
      %633 = arith.extf %in : f32 to f64
      %634 = arith.mulf %633, %in_252 : f64
      linalg.yield %634 : f64
    } -> tensor<19x2xf64>
    %128 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%127 : tensor<19x2xf64>) outs(%126 : tensor<19x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = math.cos %in : f64
      linalg.yield %633 : f64
    } -> tensor<19x2xf64>
    %129 = tensor.empty() : tensor<19x2x2xf64>
    %130 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<19x2xf64>) outs(%129 : tensor<19x2x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<19x2x2xf64>
    %collapsed_89 = tensor.collapse_shape %130 [[0], [1, 2]] : tensor<19x2x2xf64> into tensor<19x4xf64>
    %131 = tensor.empty() : tensor<19x4xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_89 : tensor<19x4xf64>) outs(%131 : tensor<19x4xf32>) {
    ^bb0(%in: f64, %out: f32):
      %633 = arith.truncf %in : f64 to f32
      linalg.yield %633 : f32
    } -> tensor<19x4xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%127 : tensor<19x2xf64>) outs(%126 : tensor<19x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = math.sin %in : f64
      linalg.yield %633 : f64
    } -> tensor<19x2xf64>
    %134 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<19x2xf64>) outs(%129 : tensor<19x2x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<19x2x2xf64>
    %collapsed_90 = tensor.collapse_shape %134 [[0], [1, 2]] : tensor<19x2x2xf64> into tensor<19x4xf64>
    %135 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_90 : tensor<19x4xf64>) outs(%131 : tensor<19x4xf32>) {
    ^bb0(%in: f64, %out: f32):
      %633 = arith.truncf %in : f64 to f32
      linalg.yield %633 : f32
    } -> tensor<19x4xf32>
    %extracted_slice_91 = tensor.extract_slice %arg4[0, 1] [19, 1] [1, 1] : tensor<19x4xf32> to tensor<19x1xf32>
    %136 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%89 : tensor<2xf64>) outs(%86 : tensor<2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = arith.cmpf one, %in, %cst_1 : f64
      cf.assert %633, "unimplemented: tensor with zero element"
      %634 = arith.divf %cst_2, %in : f64
      linalg.yield %634 : f64
    } -> tensor<2xf64>
    %137 = linalg.generic {indexing_maps = [#map2, #map6, #map1], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_91, %136 : tensor<19x1xf32>, tensor<2xf64>) outs(%126 : tensor<19x2xf64>) {
    ^bb0(%in: f32, %in_252: f64, %out: f64):
      %633 = arith.extf %in : f32 to f64
      %634 = arith.mulf %633, %in_252 : f64
      linalg.yield %634 : f64
    } -> tensor<19x2xf64>
    %138 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%137 : tensor<19x2xf64>) outs(%126 : tensor<19x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = math.cos %in : f64
      linalg.yield %633 : f64
    } -> tensor<19x2xf64>
    %139 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138 : tensor<19x2xf64>) outs(%129 : tensor<19x2x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<19x2x2xf64>
    %collapsed_92 = tensor.collapse_shape %139 [[0], [1, 2]] : tensor<19x2x2xf64> into tensor<19x4xf64>
    %140 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_92 : tensor<19x4xf64>) outs(%131 : tensor<19x4xf32>) {
    ^bb0(%in: f64, %out: f32):
      %633 = arith.truncf %in : f64 to f32
      linalg.yield %633 : f32
    } -> tensor<19x4xf32>
    %141 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%137 : tensor<19x2xf64>) outs(%126 : tensor<19x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = math.sin %in : f64
      linalg.yield %633 : f64
    } -> tensor<19x2xf64>
    %142 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<19x2xf64>) outs(%129 : tensor<19x2x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<19x2x2xf64>
    %collapsed_93 = tensor.collapse_shape %142 [[0], [1, 2]] : tensor<19x2x2xf64> into tensor<19x4xf64>
    %143 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_93 : tensor<19x4xf64>) outs(%131 : tensor<19x4xf32>) {
    ^bb0(%in: f64, %out: f32):
      %633 = arith.truncf %in : f64 to f32
      linalg.yield %633 : f32
    } -> tensor<19x4xf32>
    %extracted_slice_94 = tensor.extract_slice %arg4[0, 2] [19, 1] [1, 1] : tensor<19x4xf32> to tensor<19x1xf32>
    %144 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%89 : tensor<2xf64>) outs(%86 : tensor<2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = arith.cmpf one, %in, %cst_1 : f64
      cf.assert %633, "unimplemented: tensor with zero element"
      %634 = arith.divf %cst_2, %in : f64
      linalg.yield %634 : f64
    } -> tensor<2xf64>
    %145 = linalg.generic {indexing_maps = [#map2, #map6, #map1], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_94, %144 : tensor<19x1xf32>, tensor<2xf64>) outs(%126 : tensor<19x2xf64>) {
    ^bb0(%in: f32, %in_252: f64, %out: f64):
      %633 = arith.extf %in : f32 to f64
      %634 = arith.mulf %633, %in_252 : f64
      linalg.yield %634 : f64
    } -> tensor<19x2xf64>
    %146 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%145 : tensor<19x2xf64>) outs(%126 : tensor<19x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = math.cos %in : f64
      linalg.yield %633 : f64
    } -> tensor<19x2xf64>
    %147 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146 : tensor<19x2xf64>) outs(%129 : tensor<19x2x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<19x2x2xf64>
    %collapsed_95 = tensor.collapse_shape %147 [[0], [1, 2]] : tensor<19x2x2xf64> into tensor<19x4xf64>
    %148 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_95 : tensor<19x4xf64>) outs(%131 : tensor<19x4xf32>) {
    ^bb0(%in: f64, %out: f32):
      %633 = arith.truncf %in : f64 to f32
      linalg.yield %633 : f32
    } -> tensor<19x4xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%145 : tensor<19x2xf64>) outs(%126 : tensor<19x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = math.sin %in : f64
      linalg.yield %633 : f64
    } -> tensor<19x2xf64>
    %150 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149 : tensor<19x2xf64>) outs(%129 : tensor<19x2x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<19x2x2xf64>
    %collapsed_96 = tensor.collapse_shape %150 [[0], [1, 2]] : tensor<19x2x2xf64> into tensor<19x4xf64>
    %151 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_96 : tensor<19x4xf64>) outs(%131 : tensor<19x4xf32>) {
    ^bb0(%in: f64, %out: f32):
      %633 = arith.truncf %in : f64 to f32
      linalg.yield %633 : f32
    } -> tensor<19x4xf32>
    %extracted_slice_97 = tensor.extract_slice %arg4[0, 3] [19, 1] [1, 1] : tensor<19x4xf32> to tensor<19x1xf32>
    %152 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%89 : tensor<2xf64>) outs(%86 : tensor<2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = arith.cmpf one, %in, %cst_1 : f64
      cf.assert %633, "unimplemented: tensor with zero element"
      %634 = arith.divf %cst_2, %in : f64
      linalg.yield %634 : f64
    } -> tensor<2xf64>
    %153 = linalg.generic {indexing_maps = [#map2, #map6, #map1], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_97, %152 : tensor<19x1xf32>, tensor<2xf64>) outs(%126 : tensor<19x2xf64>) {
    ^bb0(%in: f32, %in_252: f64, %out: f64):
      %633 = arith.extf %in : f32 to f64
      %634 = arith.mulf %633, %in_252 : f64
      linalg.yield %634 : f64
    } -> tensor<19x2xf64>
    %154 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%153 : tensor<19x2xf64>) outs(%126 : tensor<19x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = math.cos %in : f64
      linalg.yield %633 : f64
    } -> tensor<19x2xf64>
    %155 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154 : tensor<19x2xf64>) outs(%129 : tensor<19x2x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<19x2x2xf64>
    %collapsed_98 = tensor.collapse_shape %155 [[0], [1, 2]] : tensor<19x2x2xf64> into tensor<19x4xf64>
    %156 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_98 : tensor<19x4xf64>) outs(%131 : tensor<19x4xf32>) {
    ^bb0(%in: f64, %out: f32):
      %633 = arith.truncf %in : f64 to f32
      linalg.yield %633 : f32
    } -> tensor<19x4xf32>
    %157 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%153 : tensor<19x2xf64>) outs(%126 : tensor<19x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = math.sin %in : f64
      linalg.yield %633 : f64
    } -> tensor<19x2xf64>
    %158 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157 : tensor<19x2xf64>) outs(%129 : tensor<19x2x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<19x2x2xf64>
    %collapsed_99 = tensor.collapse_shape %158 [[0], [1, 2]] : tensor<19x2x2xf64> into tensor<19x4xf64>
    %159 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_99 : tensor<19x4xf64>) outs(%131 : tensor<19x4xf32>) {
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
    %161 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_69 : tensor<?x40x32xbf16>) outs(%160 : tensor<?x40x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %633 = arith.extf %in : bf16 to f32
      linalg.yield %633 : f32
    } -> tensor<?x40x32xf32>
    %162 = tensor.empty(%77) : tensor<?x40x32xf64>
    %163 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161 : tensor<?x40x32xf32>) outs(%162 : tensor<?x40x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %633 = arith.extf %in : f32 to f64
      linalg.yield %633 : f64
    } -> tensor<?x40x32xf64>
    %164 = tensor.empty(%77) : tensor<?x40x1xf64>
    %165 = linalg.fill ins(%cst_1 : f64) outs(%164 : tensor<?x40x1xf64>) -> tensor<?x40x1xf64>
    %166 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%163 : tensor<?x40x32xf64>) outs(%165 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = arith.addf %in, %out : f64
      linalg.yield %633 : f64
    } -> tensor<?x40x1xf64>
    %167 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166 : tensor<?x40x1xf64>) outs(%164 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = arith.divf %in, %cst_45 : f64
      linalg.yield %633 : f64
    } -> tensor<?x40x1xf64>
    %168 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163, %167 : tensor<?x40x32xf64>, tensor<?x40x1xf64>) outs(%162 : tensor<?x40x32xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %633 = arith.subf %in, %in_252 : f64
      linalg.yield %633 : f64
    } -> tensor<?x40x32xf64>
    %169 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168, %168 : tensor<?x40x32xf64>, tensor<?x40x32xf64>) outs(%162 : tensor<?x40x32xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %633 = arith.mulf %in, %in_252 : f64
      linalg.yield %633 : f64
    } -> tensor<?x40x32xf64>
    %170 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%169 : tensor<?x40x32xf64>) outs(%165 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = arith.addf %in, %out : f64
      linalg.yield %633 : f64
    } -> tensor<?x40x1xf64>
    %171 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170 : tensor<?x40x1xf64>) outs(%164 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = arith.divf %in, %cst_45 : f64
      linalg.yield %633 : f64
    } -> tensor<?x40x1xf64>
    %172 = tensor.empty(%77) : tensor<?x40x1xf32>
    %173 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171 : tensor<?x40x1xf64>) outs(%172 : tensor<?x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %633 = arith.truncf %in : f64 to f32
      linalg.yield %633 : f32
    } -> tensor<?x40x1xf32>
    %174 = linalg.fill ins(%cst : f32) outs(%172 : tensor<?x40x1xf32>) -> tensor<?x40x1xf32>
    %175 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%161 : tensor<?x40x32xf32>) outs(%174 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = arith.addf %in, %out : f32
      linalg.yield %633 : f32
    } -> tensor<?x40x1xf32>
    %176 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175 : tensor<?x40x1xf32>) outs(%172 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = arith.divf %in, %cst_46 : f32
      linalg.yield %633 : f32
    } -> tensor<?x40x1xf32>
    %177 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173 : tensor<?x40x1xf32>) outs(%172 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = arith.truncf %cst_29 : f64 to f32
      %634 = arith.addf %in, %633 : f32
      linalg.yield %634 : f32
    } -> tensor<?x40x1xf32>
    %178 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177 : tensor<?x40x1xf32>) outs(%172 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = math.rsqrt %in : f32
      linalg.yield %633 : f32
    } -> tensor<?x40x1xf32>
    %179 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161, %176 : tensor<?x40x32xf32>, tensor<?x40x1xf32>) outs(%160 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_252: f32, %out: f32):
      %633 = arith.subf %in, %in_252 : f32
      linalg.yield %633 : f32
    } -> tensor<?x40x32xf32>
    %180 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179, %178 : tensor<?x40x32xf32>, tensor<?x40x1xf32>) outs(%160 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_252: f32, %out: f32):
      %633 = arith.mulf %in, %in_252 : f32
      linalg.yield %633 : f32
    } -> tensor<?x40x32xf32>
    %181 = tensor.empty(%77) : tensor<?x40x32xbf16>
    %182 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180 : tensor<?x40x32xf32>) outs(%181 : tensor<?x40x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x40x32xbf16>
    %183 = tensor.empty(%dim_53) : tensor<?x1x32xbf16>
    %184 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_106 : tensor<?x1x32xbf16>) outs(%183 : tensor<?x1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %633 = arith.addf %in, %cst_47 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x1x32xbf16>
    %185 = arith.cmpi eq, %dim_53, %77 : index
    cf.assert %185, "mismatched size for broadcast"
    %186 = tensor.empty(%dim_53) : tensor<?x40x32xbf16>
    %187 = linalg.generic {indexing_maps = [#map10, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184, %182 : tensor<?x1x32xbf16>, tensor<?x40x32xbf16>) outs(%186 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.mulf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x40x32xbf16>
    %188 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187, %extracted_slice_105 : tensor<?x40x32xbf16>, tensor<?x1x32xbf16>) outs(%186 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.addf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x40x32xbf16>
    %189 = tensor.empty(%85) : tensor<?x19x32xf32>
    %190 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_73 : tensor<?x19x32xbf16>) outs(%189 : tensor<?x19x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %633 = arith.extf %in : bf16 to f32
      linalg.yield %633 : f32
    } -> tensor<?x19x32xf32>
    %191 = tensor.empty(%85) : tensor<?x19x32xf64>
    %192 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%190 : tensor<?x19x32xf32>) outs(%191 : tensor<?x19x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %633 = arith.extf %in : f32 to f64
      linalg.yield %633 : f64
    } -> tensor<?x19x32xf64>
    %193 = tensor.empty(%85) : tensor<?x19x1xf64>
    %194 = linalg.fill ins(%cst_1 : f64) outs(%193 : tensor<?x19x1xf64>) -> tensor<?x19x1xf64>
    %195 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%192 : tensor<?x19x32xf64>) outs(%194 : tensor<?x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = arith.addf %in, %out : f64
      linalg.yield %633 : f64
    } -> tensor<?x19x1xf64>
    %196 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195 : tensor<?x19x1xf64>) outs(%193 : tensor<?x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = arith.divf %in, %cst_45 : f64
      linalg.yield %633 : f64
    } -> tensor<?x19x1xf64>
    %197 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192, %196 : tensor<?x19x32xf64>, tensor<?x19x1xf64>) outs(%191 : tensor<?x19x32xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %633 = arith.subf %in, %in_252 : f64
      linalg.yield %633 : f64
    } -> tensor<?x19x32xf64>
    %198 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%197, %197 : tensor<?x19x32xf64>, tensor<?x19x32xf64>) outs(%191 : tensor<?x19x32xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %633 = arith.mulf %in, %in_252 : f64
      linalg.yield %633 : f64
    } -> tensor<?x19x32xf64>
    %199 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%198 : tensor<?x19x32xf64>) outs(%194 : tensor<?x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = arith.addf %in, %out : f64
      linalg.yield %633 : f64
    } -> tensor<?x19x1xf64>
    %200 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%199 : tensor<?x19x1xf64>) outs(%193 : tensor<?x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = arith.divf %in, %cst_45 : f64
      linalg.yield %633 : f64
    } -> tensor<?x19x1xf64>
    %201 = tensor.empty(%85) : tensor<?x19x1xf32>
    %202 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%200 : tensor<?x19x1xf64>) outs(%201 : tensor<?x19x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %633 = arith.truncf %in : f64 to f32
      linalg.yield %633 : f32
    } -> tensor<?x19x1xf32>
    %203 = linalg.fill ins(%cst : f32) outs(%201 : tensor<?x19x1xf32>) -> tensor<?x19x1xf32>
    %204 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%190 : tensor<?x19x32xf32>) outs(%203 : tensor<?x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = arith.addf %in, %out : f32
      linalg.yield %633 : f32
    } -> tensor<?x19x1xf32>
    %205 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%204 : tensor<?x19x1xf32>) outs(%201 : tensor<?x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = arith.divf %in, %cst_46 : f32
      linalg.yield %633 : f32
    } -> tensor<?x19x1xf32>
    %206 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%202 : tensor<?x19x1xf32>) outs(%201 : tensor<?x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = arith.truncf %cst_29 : f64 to f32
      %634 = arith.addf %in, %633 : f32
      linalg.yield %634 : f32
    } -> tensor<?x19x1xf32>
    %207 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%206 : tensor<?x19x1xf32>) outs(%201 : tensor<?x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = math.rsqrt %in : f32
      linalg.yield %633 : f32
    } -> tensor<?x19x1xf32>
    %208 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%190, %205 : tensor<?x19x32xf32>, tensor<?x19x1xf32>) outs(%189 : tensor<?x19x32xf32>) {
    ^bb0(%in: f32, %in_252: f32, %out: f32):
      %633 = arith.subf %in, %in_252 : f32
      linalg.yield %633 : f32
    } -> tensor<?x19x32xf32>
    %209 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%208, %207 : tensor<?x19x32xf32>, tensor<?x19x1xf32>) outs(%189 : tensor<?x19x32xf32>) {
    ^bb0(%in: f32, %in_252: f32, %out: f32):
      %633 = arith.mulf %in, %in_252 : f32
      linalg.yield %633 : f32
    } -> tensor<?x19x32xf32>
    %210 = tensor.empty(%85) : tensor<?x19x32xbf16>
    %211 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%209 : tensor<?x19x32xf32>) outs(%210 : tensor<?x19x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x19x32xbf16>
    %212 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_113 : tensor<?x1x32xbf16>) outs(%183 : tensor<?x1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %633 = arith.addf %in, %cst_47 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x1x32xbf16>
    %213 = arith.cmpi eq, %dim_53, %85 : index
    cf.assert %213, "mismatched size for broadcast"
    %214 = tensor.empty(%dim_53) : tensor<?x19x32xbf16>
    %215 = linalg.generic {indexing_maps = [#map10, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%212, %211 : tensor<?x1x32xbf16>, tensor<?x19x32xbf16>) outs(%214 : tensor<?x19x32xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.mulf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x19x32xbf16>
    %216 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%215, %extracted_slice_112 : tensor<?x19x32xbf16>, tensor<?x1x32xbf16>) outs(%214 : tensor<?x19x32xbf16>) {
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
    %222 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%220 : tensor<?x32xf32>) outs(%221 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x32xbf16>
    %223 = arith.divsi %217, %c40 : index
    %transposed_120 = linalg.transpose ins(%cst_27 : tensor<32x32xbf16>) outs(%28 : tensor<32x32xbf16>) permutation = [1, 0] 
    %224 = linalg.matmul ins(%collapsed_119, %transposed_120 : tensor<?x32xbf16>, tensor<32x32xbf16>) outs(%219 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %225 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%224 : tensor<?x32xf32>) outs(%221 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x32xbf16>
    %transposed_121 = linalg.transpose ins(%cst_26 : tensor<32x32xbf16>) outs(%28 : tensor<32x32xbf16>) permutation = [1, 0] 
    %226 = linalg.matmul ins(%collapsed_119, %transposed_121 : tensor<?x32xbf16>, tensor<32x32xbf16>) outs(%219 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %227 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%226 : tensor<?x32xf32>) outs(%221 : tensor<?x32xbf16>) {
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
    %233 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%231 : tensor<?x32xf32>) outs(%232 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x32xbf16>
    %234 = arith.divsi %228, %c19 : index
    %transposed_124 = linalg.transpose ins(%cst_24 : tensor<32x32xbf16>) outs(%28 : tensor<32x32xbf16>) permutation = [1, 0] 
    %235 = linalg.matmul ins(%collapsed_123, %transposed_124 : tensor<?x32xbf16>, tensor<32x32xbf16>) outs(%230 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %236 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%235 : tensor<?x32xf32>) outs(%232 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x32xbf16>
    %transposed_125 = linalg.transpose ins(%cst_23 : tensor<32x32xbf16>) outs(%28 : tensor<32x32xbf16>) permutation = [1, 0] 
    %237 = linalg.matmul ins(%collapsed_123, %transposed_125 : tensor<?x32xbf16>, tensor<32x32xbf16>) outs(%230 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %238 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%237 : tensor<?x32xf32>) outs(%232 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x32xbf16>
    %expanded_126 = tensor.expand_shape %222 [[0, 1], [2, 3]] output_shape [%223, 40, 2, 16] : tensor<?x32xbf16> into tensor<?x40x2x16xbf16>
    %expanded_127 = tensor.expand_shape %225 [[0, 1], [2, 3]] output_shape [%223, 40, 2, 16] : tensor<?x32xbf16> into tensor<?x40x2x16xbf16>
    %expanded_128 = tensor.expand_shape %227 [[0, 1], [2, 3]] output_shape [%223, 40, 2, 16] : tensor<?x32xbf16> into tensor<?x40x2x16xbf16>
    %239 = tensor.empty(%223) : tensor<?x40x2x16xbf16>
    %240 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_126, %expanded_126 : tensor<?x40x2x16xbf16>, tensor<?x40x2x16xbf16>) outs(%239 : tensor<?x40x2x16xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.mulf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x40x2x16xbf16>
    %241 = tensor.empty(%223) : tensor<?x40x2x1xbf16>
    %242 = linalg.fill ins(%cst_3 : bf16) outs(%241 : tensor<?x40x2x1xbf16>) -> tensor<?x40x2x1xbf16>
    %243 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%240 : tensor<?x40x2x16xbf16>) outs(%242 : tensor<?x40x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %633 = arith.addf %in, %out : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x40x2x1xbf16>
    %244 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%243 : tensor<?x40x2x1xbf16>) outs(%241 : tensor<?x40x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %633 = arith.divf %in, %cst_48 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x40x2x1xbf16>
    %245 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%244 : tensor<?x40x2x1xbf16>) outs(%241 : tensor<?x40x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %633 = arith.truncf %cst_29 : f64 to bf16
      %634 = arith.addf %in, %633 : bf16
      linalg.yield %634 : bf16
    } -> tensor<?x40x2x1xbf16>
    %246 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%245 : tensor<?x40x2x1xbf16>) outs(%241 : tensor<?x40x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %633 = math.rsqrt %in : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x40x2x1xbf16>
    %247 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_126, %246 : tensor<?x40x2x16xbf16>, tensor<?x40x2x1xbf16>) outs(%239 : tensor<?x40x2x16xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.mulf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x40x2x16xbf16>
    %248 = linalg.generic {indexing_maps = [#map11, #map13, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%247, %cst_22 : tensor<?x40x2x16xbf16>, tensor<16xbf16>) outs(%239 : tensor<?x40x2x16xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.mulf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x40x2x16xbf16>
    %249 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_127, %expanded_127 : tensor<?x40x2x16xbf16>, tensor<?x40x2x16xbf16>) outs(%239 : tensor<?x40x2x16xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.mulf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x40x2x16xbf16>
    %250 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%249 : tensor<?x40x2x16xbf16>) outs(%242 : tensor<?x40x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %633 = arith.addf %in, %out : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x40x2x1xbf16>
    %251 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%250 : tensor<?x40x2x1xbf16>) outs(%241 : tensor<?x40x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %633 = arith.divf %in, %cst_48 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x40x2x1xbf16>
    %252 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%251 : tensor<?x40x2x1xbf16>) outs(%241 : tensor<?x40x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %633 = arith.truncf %cst_29 : f64 to bf16
      %634 = arith.addf %in, %633 : bf16
      linalg.yield %634 : bf16
    } -> tensor<?x40x2x1xbf16>
    %253 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%252 : tensor<?x40x2x1xbf16>) outs(%241 : tensor<?x40x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %633 = math.rsqrt %in : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x40x2x1xbf16>
    %254 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_127, %253 : tensor<?x40x2x16xbf16>, tensor<?x40x2x1xbf16>) outs(%239 : tensor<?x40x2x16xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.mulf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x40x2x16xbf16>
    %255 = linalg.generic {indexing_maps = [#map11, #map13, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%254, %cst_21 : tensor<?x40x2x16xbf16>, tensor<16xbf16>) outs(%239 : tensor<?x40x2x16xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.mulf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x40x2x16xbf16>
    %expanded_129 = tensor.expand_shape %233 [[0, 1], [2, 3]] output_shape [%234, 19, 2, 16] : tensor<?x32xbf16> into tensor<?x19x2x16xbf16>
    %expanded_130 = tensor.expand_shape %236 [[0, 1], [2, 3]] output_shape [%234, 19, 2, 16] : tensor<?x32xbf16> into tensor<?x19x2x16xbf16>
    %expanded_131 = tensor.expand_shape %238 [[0, 1], [2, 3]] output_shape [%234, 19, 2, 16] : tensor<?x32xbf16> into tensor<?x19x2x16xbf16>
    %256 = tensor.empty(%234) : tensor<?x19x2x16xbf16>
    %257 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_129, %expanded_129 : tensor<?x19x2x16xbf16>, tensor<?x19x2x16xbf16>) outs(%256 : tensor<?x19x2x16xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.mulf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x19x2x16xbf16>
    %258 = tensor.empty(%234) : tensor<?x19x2x1xbf16>
    %259 = linalg.fill ins(%cst_3 : bf16) outs(%258 : tensor<?x19x2x1xbf16>) -> tensor<?x19x2x1xbf16>
    %260 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%257 : tensor<?x19x2x16xbf16>) outs(%259 : tensor<?x19x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %633 = arith.addf %in, %out : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x19x2x1xbf16>
    %261 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%260 : tensor<?x19x2x1xbf16>) outs(%258 : tensor<?x19x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %633 = arith.divf %in, %cst_48 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x19x2x1xbf16>
    %262 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%261 : tensor<?x19x2x1xbf16>) outs(%258 : tensor<?x19x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %633 = arith.truncf %cst_29 : f64 to bf16
      %634 = arith.addf %in, %633 : bf16
      linalg.yield %634 : bf16
    } -> tensor<?x19x2x1xbf16>
    %263 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%262 : tensor<?x19x2x1xbf16>) outs(%258 : tensor<?x19x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %633 = math.rsqrt %in : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x19x2x1xbf16>
    %264 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_129, %263 : tensor<?x19x2x16xbf16>, tensor<?x19x2x1xbf16>) outs(%256 : tensor<?x19x2x16xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.mulf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x19x2x16xbf16>
    %265 = linalg.generic {indexing_maps = [#map11, #map13, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%264, %cst_20 : tensor<?x19x2x16xbf16>, tensor<16xbf16>) outs(%256 : tensor<?x19x2x16xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.mulf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x19x2x16xbf16>
    %266 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_130, %expanded_130 : tensor<?x19x2x16xbf16>, tensor<?x19x2x16xbf16>) outs(%256 : tensor<?x19x2x16xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.mulf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x19x2x16xbf16>
    %267 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%266 : tensor<?x19x2x16xbf16>) outs(%259 : tensor<?x19x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %633 = arith.addf %in, %out : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x19x2x1xbf16>
    %268 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%267 : tensor<?x19x2x1xbf16>) outs(%258 : tensor<?x19x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %633 = arith.divf %in, %cst_48 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x19x2x1xbf16>
    %269 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%268 : tensor<?x19x2x1xbf16>) outs(%258 : tensor<?x19x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %633 = arith.truncf %cst_29 : f64 to bf16
      %634 = arith.addf %in, %633 : bf16
      linalg.yield %634 : bf16
    } -> tensor<?x19x2x1xbf16>
    %270 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%269 : tensor<?x19x2x1xbf16>) outs(%258 : tensor<?x19x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %633 = math.rsqrt %in : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x19x2x1xbf16>
    %271 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_130, %270 : tensor<?x19x2x16xbf16>, tensor<?x19x2x1xbf16>) outs(%256 : tensor<?x19x2x16xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.mulf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x19x2x16xbf16>
    %272 = linalg.generic {indexing_maps = [#map11, #map13, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%271, %cst_19 : tensor<?x19x2x16xbf16>, tensor<16xbf16>) outs(%256 : tensor<?x19x2x16xbf16>) {
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
    %285 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_140 : tensor<?x59x2x8xbf16>) outs(%284 : tensor<?x59x2x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %633 = arith.negf %in : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x59x2x8xbf16>
    %expanded_141 = tensor.expand_shape %285 [[0], [1], [2], [3, 4]] output_shape [%283, 59, 2, 8, 1] : tensor<?x59x2x8xbf16> into tensor<?x59x2x8x1xbf16>
    %concat_142 = tensor.concat dim(4) %expanded_141, %extracted_slice_138 : (tensor<?x59x2x8x1xbf16>, tensor<?x59x2x8x1xbf16>) -> tensor<?x59x2x8x2xbf16>
    %collapsed_143 = tensor.collapse_shape %concat_142 [[0], [1], [2], [3, 4]] : tensor<?x59x2x8x2xbf16> into tensor<?x59x2x16xbf16>
    %286 = tensor.empty(%dim_137) : tensor<?x59x2x16xf32>
    %287 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_132 : tensor<?x59x2x16xbf16>) outs(%286 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %633 = arith.extf %in : bf16 to f32
      linalg.yield %633 : f32
    } -> tensor<?x59x2x16xf32>
    %288 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%287, %expanded_135 : tensor<?x59x2x16xf32>, tensor<1x59x1x16xf32>) outs(%286 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: f32, %in_252: f32, %out: f32):
      %633 = arith.mulf %in, %in_252 : f32
      linalg.yield %633 : f32
    } -> tensor<?x59x2x16xf32>
    %dim_144 = tensor.dim %expanded_141, %c0 : tensor<?x59x2x8x1xbf16>
    %289 = tensor.empty(%dim_144) : tensor<?x59x2x16xf32>
    %290 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_143 : tensor<?x59x2x16xbf16>) outs(%289 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %633 = arith.extf %in : bf16 to f32
      linalg.yield %633 : f32
    } -> tensor<?x59x2x16xf32>
    %291 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%290, %expanded_136 : tensor<?x59x2x16xf32>, tensor<1x59x1x16xf32>) outs(%289 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: f32, %in_252: f32, %out: f32):
      %633 = arith.mulf %in, %in_252 : f32
      linalg.yield %633 : f32
    } -> tensor<?x59x2x16xf32>
    %292 = arith.cmpi eq, %dim_137, %dim_144 : index
    cf.assert %292, "mismatched size for broadcast"
    %293 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%288, %291 : tensor<?x59x2x16xf32>, tensor<?x59x2x16xf32>) outs(%286 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: f32, %in_252: f32, %out: f32):
      %633 = arith.addf %in, %in_252 : f32
      linalg.yield %633 : f32
    } -> tensor<?x59x2x16xf32>
    %294 = tensor.empty(%dim_137) : tensor<?x59x2x16xbf16>
    %295 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%293 : tensor<?x59x2x16xf32>) outs(%294 : tensor<?x59x2x16xbf16>) {
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
    %302 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_150 : tensor<?x59x2x8xbf16>) outs(%301 : tensor<?x59x2x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %633 = arith.negf %in : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x59x2x8xbf16>
    %expanded_151 = tensor.expand_shape %302 [[0], [1], [2], [3, 4]] output_shape [%300, 59, 2, 8, 1] : tensor<?x59x2x8xbf16> into tensor<?x59x2x8x1xbf16>
    %concat_152 = tensor.concat dim(4) %expanded_151, %extracted_slice_148 : (tensor<?x59x2x8x1xbf16>, tensor<?x59x2x8x1xbf16>) -> tensor<?x59x2x8x2xbf16>
    %collapsed_153 = tensor.collapse_shape %concat_152 [[0], [1], [2], [3, 4]] : tensor<?x59x2x8x2xbf16> into tensor<?x59x2x16xbf16>
    %303 = tensor.empty(%dim_145) : tensor<?x59x2x16xf32>
    %304 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_133 : tensor<?x59x2x16xbf16>) outs(%303 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %633 = arith.extf %in : bf16 to f32
      linalg.yield %633 : f32
    } -> tensor<?x59x2x16xf32>
    %305 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%304, %expanded_135 : tensor<?x59x2x16xf32>, tensor<1x59x1x16xf32>) outs(%303 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: f32, %in_252: f32, %out: f32):
      %633 = arith.mulf %in, %in_252 : f32
      linalg.yield %633 : f32
    } -> tensor<?x59x2x16xf32>
    %dim_154 = tensor.dim %expanded_151, %c0 : tensor<?x59x2x8x1xbf16>
    %306 = tensor.empty(%dim_154) : tensor<?x59x2x16xf32>
    %307 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_153 : tensor<?x59x2x16xbf16>) outs(%306 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %633 = arith.extf %in : bf16 to f32
      linalg.yield %633 : f32
    } -> tensor<?x59x2x16xf32>
    %308 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%307, %expanded_136 : tensor<?x59x2x16xf32>, tensor<1x59x1x16xf32>) outs(%306 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: f32, %in_252: f32, %out: f32):
      %633 = arith.mulf %in, %in_252 : f32
      linalg.yield %633 : f32
    } -> tensor<?x59x2x16xf32>
    %309 = arith.cmpi eq, %dim_145, %dim_154 : index
    cf.assert %309, "mismatched size for broadcast"
    %310 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%305, %308 : tensor<?x59x2x16xf32>, tensor<?x59x2x16xf32>) outs(%303 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: f32, %in_252: f32, %out: f32):
      %633 = arith.addf %in, %in_252 : f32
      linalg.yield %633 : f32
    } -> tensor<?x59x2x16xf32>
    %311 = tensor.empty(%dim_145) : tensor<?x59x2x16xbf16>
    %312 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%310 : tensor<?x59x2x16xf32>) outs(%311 : tensor<?x59x2x16xbf16>) {
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
    %317 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_155 : tensor<?x2x59x16xbf16>) outs(%316 : tensor<?x2x59x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %633 = arith.extf %in : bf16 to f32
      linalg.yield %633 : f32
    } -> tensor<?x2x59x16xf32>
    %318 = tensor.empty(%dim_145) : tensor<?x2x59x16xf32>
    %319 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_156 : tensor<?x2x59x16xbf16>) outs(%318 : tensor<?x2x59x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %633 = arith.extf %in : bf16 to f32
      linalg.yield %633 : f32
    } -> tensor<?x2x59x16xf32>
    %320 = tensor.empty(%dim_157) : tensor<?x2x59x16xf32>
    %321 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_158 : tensor<?x2x59x16xbf16>) outs(%320 : tensor<?x2x59x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %633 = arith.extf %in : bf16 to f32
      linalg.yield %633 : f32
    } -> tensor<?x2x59x16xf32>
    %322 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%317 : tensor<?x2x59x16xf32>) outs(%316 : tensor<?x2x59x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = arith.mulf %in, %cst_49 : f32
      linalg.yield %633 : f32
    } -> tensor<?x2x59x16xf32>
    %323 = tensor.empty(%dim_145) : tensor<?x2x16x59xf32>
    %transposed_159 = linalg.transpose ins(%319 : tensor<?x2x59x16xf32>) outs(%323 : tensor<?x2x16x59xf32>) permutation = [0, 1, 3, 2] 
    %324 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_159 : tensor<?x2x16x59xf32>) outs(%323 : tensor<?x2x16x59xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = arith.mulf %in, %cst_49 : f32
      linalg.yield %633 : f32
    } -> tensor<?x2x16x59xf32>
    %325 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %325, "unimplemented: dynamic negative broadcast sizes"
    %326 = tensor.empty(%dim) : tensor<?x2x59x16xf32>
    %327 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%326 : tensor<?x2x59x16xf32>) {
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
    %329 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%328 : tensor<?x2x16x59xf32>) {
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
    %339:2 = linalg.generic {indexing_maps = [#map11, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_162 : tensor<?x2x59x59xf32>) outs(%338, %336 : tensor<?x2x59xf32>, tensor<?x2x59xi64>) {
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
    %341 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_162, %expanded_163 : tensor<?x2x59x59xf32>, tensor<?x2x59x1xf32>) outs(%340 : tensor<?x2x59x59xf32>) {
    ^bb0(%in: f32, %in_252: f32, %out: f32):
      %633 = arith.subf %in, %in_252 : f32
      linalg.yield %633 : f32
    } -> tensor<?x2x59x59xf32>
    %342 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%341 : tensor<?x2x59x59xf32>) outs(%340 : tensor<?x2x59x59xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = math.exp %in : f32
      linalg.yield %633 : f32
    } -> tensor<?x2x59x59xf32>
    %343 = tensor.empty(%334) : tensor<?x2x59x1xf32>
    %344 = linalg.fill ins(%cst : f32) outs(%343 : tensor<?x2x59x1xf32>) -> tensor<?x2x59x1xf32>
    %345 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%342 : tensor<?x2x59x59xf32>) outs(%344 : tensor<?x2x59x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = arith.addf %in, %out : f32
      linalg.yield %633 : f32
    } -> tensor<?x2x59x1xf32>
    %346 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%342, %345 : tensor<?x2x59x59xf32>, tensor<?x2x59x1xf32>) outs(%340 : tensor<?x2x59x59xf32>) {
    ^bb0(%in: f32, %in_252: f32, %out: f32):
      %633 = arith.divf %in, %in_252 : f32
      linalg.yield %633 : f32
    } -> tensor<?x2x59x59xf32>
    %347 = tensor.empty(%334) : tensor<?x2x59x59xi1>
    %348 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_162 : tensor<?x2x59x59xf32>) outs(%347 : tensor<?x2x59x59xi1>) {
    ^bb0(%in: f32, %out: i1):
      %633 = arith.extf %in : f32 to f64
      %634 = arith.cmpf oeq, %633, %cst_18 : f64
      linalg.yield %634 : i1
    } -> tensor<?x2x59x59xi1>
    %349 = tensor.empty(%334) : tensor<?x2x59x1xi1>
    %350 = linalg.fill ins(%true : i1) outs(%349 : tensor<?x2x59x1xi1>) -> tensor<?x2x59x1xi1>
    %351 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%348 : tensor<?x2x59x59xi1>) outs(%350 : tensor<?x2x59x1xi1>) {
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
    %356 = linalg.generic {indexing_maps = [#map12, #map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%351, %355, %346 : tensor<?x2x59x1xi1>, tensor<?x2x59x59xf32>, tensor<?x2x59x59xf32>) outs(%340 : tensor<?x2x59x59xf32>) {
    ^bb0(%in: i1, %in_252: f32, %in_253: f32, %out: f32):
      %633 = arith.select %in, %in_252, %in_253 : f32
      linalg.yield %633 : f32
    } -> tensor<?x2x59x59xf32>
    cf.assert %325, "unimplemented: dynamic negative broadcast sizes"
    %357 = tensor.empty(%dim) : tensor<?x2x59x59xf32>
    %358 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%357 : tensor<?x2x59x59xf32>) {
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
    %359 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%326 : tensor<?x2x59x16xf32>) {
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
    %364 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_166 : tensor<?x2x59x16xf32>) outs(%363 : tensor<?x2x59x16xbf16>) {
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
    %367 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel"]} outs(%366 : tensor<?x19x32xbf16>) {
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
    %369 = linalg.generic {indexing_maps = [#map18, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_171 : tensor<32x32xbf16>) outs(%368 : tensor<?x32x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<?x32x32xbf16>
    %370 = tensor.empty(%dim) : tensor<?x19x32xf32>
    %371 = linalg.fill ins(%cst : f32) outs(%370 : tensor<?x19x32xf32>) -> tensor<?x19x32xf32>
    %372 = linalg.batch_matmul ins(%367, %369 : tensor<?x19x32xbf16>, tensor<?x32x32xbf16>) outs(%371 : tensor<?x19x32xf32>) -> tensor<?x19x32xf32>
    %373 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%372 : tensor<?x19x32xf32>) outs(%366 : tensor<?x19x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x19x32xbf16>
    %transposed_172 = linalg.transpose ins(%cst_16 : tensor<32x32xbf16>) outs(%28 : tensor<32x32xbf16>) permutation = [1, 0] 
    cf.assert %325, "unimplemented: dynamic negative broadcast sizes"
    %374 = tensor.empty(%dim) : tensor<?x40x32xbf16>
    %375 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel", "parallel"]} outs(%374 : tensor<?x40x32xbf16>) {
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
    %376 = linalg.generic {indexing_maps = [#map18, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_172 : tensor<32x32xbf16>) outs(%368 : tensor<?x32x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<?x32x32xbf16>
    %377 = tensor.empty(%dim) : tensor<?x40x32xf32>
    %378 = linalg.fill ins(%cst : f32) outs(%377 : tensor<?x40x32xf32>) -> tensor<?x40x32xf32>
    %379 = linalg.batch_matmul ins(%375, %376 : tensor<?x40x32xbf16>, tensor<?x32x32xbf16>) outs(%378 : tensor<?x40x32xf32>) -> tensor<?x40x32xf32>
    %380 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%379 : tensor<?x40x32xf32>) outs(%374 : tensor<?x40x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x40x32xbf16>
    %381 = arith.cmpi eq, %dim_53, %dim : index
    cf.assert %381, "mismatched size for broadcast"
    %382 = linalg.generic {indexing_maps = [#map10, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_107, %380 : tensor<?x1x32xbf16>, tensor<?x40x32xbf16>) outs(%186 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.mulf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x40x32xbf16>
    %383 = arith.cmpi eq, %77, %dim_53 : index
    cf.assert %383, "mismatched size for broadcast"
    %384 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_69, %382 : tensor<?x40x32xbf16>, tensor<?x40x32xbf16>) outs(%181 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.addf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x40x32xbf16>
    %385 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%384 : tensor<?x40x32xbf16>) outs(%160 : tensor<?x40x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %633 = arith.extf %in : bf16 to f32
      linalg.yield %633 : f32
    } -> tensor<?x40x32xf32>
    %386 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%385 : tensor<?x40x32xf32>) outs(%162 : tensor<?x40x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %633 = arith.extf %in : f32 to f64
      linalg.yield %633 : f64
    } -> tensor<?x40x32xf64>
    %387 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%386 : tensor<?x40x32xf64>) outs(%165 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = arith.addf %in, %out : f64
      linalg.yield %633 : f64
    } -> tensor<?x40x1xf64>
    %388 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%387 : tensor<?x40x1xf64>) outs(%164 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = arith.divf %in, %cst_45 : f64
      linalg.yield %633 : f64
    } -> tensor<?x40x1xf64>
    %389 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%386, %388 : tensor<?x40x32xf64>, tensor<?x40x1xf64>) outs(%162 : tensor<?x40x32xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %633 = arith.subf %in, %in_252 : f64
      linalg.yield %633 : f64
    } -> tensor<?x40x32xf64>
    %390 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%389, %389 : tensor<?x40x32xf64>, tensor<?x40x32xf64>) outs(%162 : tensor<?x40x32xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %633 = arith.mulf %in, %in_252 : f64
      linalg.yield %633 : f64
    } -> tensor<?x40x32xf64>
    %391 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%390 : tensor<?x40x32xf64>) outs(%165 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = arith.addf %in, %out : f64
      linalg.yield %633 : f64
    } -> tensor<?x40x1xf64>
    %392 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%391 : tensor<?x40x1xf64>) outs(%164 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = arith.divf %in, %cst_45 : f64
      linalg.yield %633 : f64
    } -> tensor<?x40x1xf64>
    %393 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%392 : tensor<?x40x1xf64>) outs(%172 : tensor<?x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %633 = arith.truncf %in : f64 to f32
      linalg.yield %633 : f32
    } -> tensor<?x40x1xf32>
    %394 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%385 : tensor<?x40x32xf32>) outs(%174 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = arith.addf %in, %out : f32
      linalg.yield %633 : f32
    } -> tensor<?x40x1xf32>
    %395 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%394 : tensor<?x40x1xf32>) outs(%172 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = arith.divf %in, %cst_46 : f32
      linalg.yield %633 : f32
    } -> tensor<?x40x1xf32>
    %396 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%393 : tensor<?x40x1xf32>) outs(%172 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = arith.truncf %cst_29 : f64 to f32
      %634 = arith.addf %in, %633 : f32
      linalg.yield %634 : f32
    } -> tensor<?x40x1xf32>
    %397 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%396 : tensor<?x40x1xf32>) outs(%172 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = math.rsqrt %in : f32
      linalg.yield %633 : f32
    } -> tensor<?x40x1xf32>
    %398 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%385, %395 : tensor<?x40x32xf32>, tensor<?x40x1xf32>) outs(%160 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_252: f32, %out: f32):
      %633 = arith.subf %in, %in_252 : f32
      linalg.yield %633 : f32
    } -> tensor<?x40x32xf32>
    %399 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%398, %397 : tensor<?x40x32xf32>, tensor<?x40x1xf32>) outs(%160 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_252: f32, %out: f32):
      %633 = arith.mulf %in, %in_252 : f32
      linalg.yield %633 : f32
    } -> tensor<?x40x32xf32>
    %400 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%399 : tensor<?x40x32xf32>) outs(%181 : tensor<?x40x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x40x32xbf16>
    %401 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_109 : tensor<?x1x32xbf16>) outs(%183 : tensor<?x1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %633 = arith.addf %in, %cst_47 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x1x32xbf16>
    cf.assert %383, "mismatched size for broadcast"
    %402 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%400, %401 : tensor<?x40x32xbf16>, tensor<?x1x32xbf16>) outs(%181 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.mulf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x40x32xbf16>
    cf.assert %383, "mismatched size for broadcast"
    %403 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%402, %extracted_slice_108 : tensor<?x40x32xbf16>, tensor<?x1x32xbf16>) outs(%181 : tensor<?x40x32xbf16>) {
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
    %409 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%407 : tensor<?x192xf32>) outs(%408 : tensor<?x192xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x192xbf16>
    %410 = arith.divsi %404, %c40 : index
    %expanded_175 = tensor.expand_shape %409 [[0, 1], [2]] output_shape [%410, 40, 192] : tensor<?x192xbf16> into tensor<?x40x192xbf16>
    %extracted_slice_176 = tensor.extract_slice %expanded_175[0, 0, 0] [%410, 40, 96] [1, 1, 1] : tensor<?x40x192xbf16> to tensor<?x40x96xbf16>
    %411 = tensor.empty(%410) : tensor<?x40x96xf32>
    %412 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_176 : tensor<?x40x96xbf16>) outs(%411 : tensor<?x40x96xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %633 = arith.extf %in : bf16 to f32
      linalg.yield %633 : f32
    } -> tensor<?x40x96xf32>
    %413 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%412 : tensor<?x40x96xf32>) outs(%411 : tensor<?x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = arith.negf %in : f32
      %634 = math.exp %633 : f32
      %635 = arith.addf %634, %cst_0 : f32
      %636 = arith.divf %cst_0, %635 : f32
      linalg.yield %636 : f32
    } -> tensor<?x40x96xf32>
    %414 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%412, %413 : tensor<?x40x96xf32>, tensor<?x40x96xf32>) outs(%411 : tensor<?x40x96xf32>) {
    ^bb0(%in: f32, %in_252: f32, %out: f32):
      %633 = arith.mulf %in, %in_252 : f32
      linalg.yield %633 : f32
    } -> tensor<?x40x96xf32>
    %415 = tensor.empty(%410) : tensor<?x40x96xbf16>
    %416 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%414 : tensor<?x40x96xf32>) outs(%415 : tensor<?x40x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x40x96xbf16>
    %extracted_slice_177 = tensor.extract_slice %expanded_175[0, 0, 96] [%410, 40, 96] [1, 1, 1] : tensor<?x40x192xbf16> to tensor<?x40x96xbf16>
    %417 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%416, %extracted_slice_177 : tensor<?x40x96xbf16>, tensor<?x40x96xbf16>) outs(%415 : tensor<?x40x96xbf16>) {
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
    %424 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%422 : tensor<?x32xf32>) outs(%423 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x32xbf16>
    %425 = arith.divsi %419, %c40 : index
    %expanded_180 = tensor.expand_shape %424 [[0, 1], [2]] output_shape [%425, 40, 32] : tensor<?x32xbf16> into tensor<?x40x32xbf16>
    %426 = arith.cmpi eq, %dim_53, %425 : index
    cf.assert %426, "mismatched size for broadcast"
    %427 = linalg.generic {indexing_maps = [#map10, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_110, %expanded_180 : tensor<?x1x32xbf16>, tensor<?x40x32xbf16>) outs(%186 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.mulf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x40x32xbf16>
    cf.assert %383, "mismatched size for broadcast"
    %428 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%384, %427 : tensor<?x40x32xbf16>, tensor<?x40x32xbf16>) outs(%181 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.addf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x40x32xbf16>
    cf.assert %381, "mismatched size for broadcast"
    %429 = linalg.generic {indexing_maps = [#map10, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_114, %373 : tensor<?x1x32xbf16>, tensor<?x19x32xbf16>) outs(%214 : tensor<?x19x32xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.mulf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x19x32xbf16>
    %430 = arith.cmpi eq, %85, %dim_53 : index
    cf.assert %430, "mismatched size for broadcast"
    %431 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_73, %429 : tensor<?x19x32xbf16>, tensor<?x19x32xbf16>) outs(%210 : tensor<?x19x32xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.addf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x19x32xbf16>
    %432 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%431 : tensor<?x19x32xbf16>) outs(%189 : tensor<?x19x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %633 = arith.extf %in : bf16 to f32
      linalg.yield %633 : f32
    } -> tensor<?x19x32xf32>
    %433 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%432 : tensor<?x19x32xf32>) outs(%191 : tensor<?x19x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %633 = arith.extf %in : f32 to f64
      linalg.yield %633 : f64
    } -> tensor<?x19x32xf64>
    %434 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%433 : tensor<?x19x32xf64>) outs(%194 : tensor<?x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = arith.addf %in, %out : f64
      linalg.yield %633 : f64
    } -> tensor<?x19x1xf64>
    %435 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%434 : tensor<?x19x1xf64>) outs(%193 : tensor<?x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = arith.divf %in, %cst_45 : f64
      linalg.yield %633 : f64
    } -> tensor<?x19x1xf64>
    %436 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%433, %435 : tensor<?x19x32xf64>, tensor<?x19x1xf64>) outs(%191 : tensor<?x19x32xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %633 = arith.subf %in, %in_252 : f64
      linalg.yield %633 : f64
    } -> tensor<?x19x32xf64>
    %437 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%436, %436 : tensor<?x19x32xf64>, tensor<?x19x32xf64>) outs(%191 : tensor<?x19x32xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %633 = arith.mulf %in, %in_252 : f64
      linalg.yield %633 : f64
    } -> tensor<?x19x32xf64>
    %438 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%437 : tensor<?x19x32xf64>) outs(%194 : tensor<?x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = arith.addf %in, %out : f64
      linalg.yield %633 : f64
    } -> tensor<?x19x1xf64>
    %439 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%438 : tensor<?x19x1xf64>) outs(%193 : tensor<?x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = arith.divf %in, %cst_45 : f64
      linalg.yield %633 : f64
    } -> tensor<?x19x1xf64>
    %440 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%439 : tensor<?x19x1xf64>) outs(%201 : tensor<?x19x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %633 = arith.truncf %in : f64 to f32
      linalg.yield %633 : f32
    } -> tensor<?x19x1xf32>
    %441 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%432 : tensor<?x19x32xf32>) outs(%203 : tensor<?x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = arith.addf %in, %out : f32
      linalg.yield %633 : f32
    } -> tensor<?x19x1xf32>
    %442 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%441 : tensor<?x19x1xf32>) outs(%201 : tensor<?x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = arith.divf %in, %cst_46 : f32
      linalg.yield %633 : f32
    } -> tensor<?x19x1xf32>
    %443 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%440 : tensor<?x19x1xf32>) outs(%201 : tensor<?x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = arith.truncf %cst_29 : f64 to f32
      %634 = arith.addf %in, %633 : f32
      linalg.yield %634 : f32
    } -> tensor<?x19x1xf32>
    %444 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%443 : tensor<?x19x1xf32>) outs(%201 : tensor<?x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = math.rsqrt %in : f32
      linalg.yield %633 : f32
    } -> tensor<?x19x1xf32>
    %445 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%432, %442 : tensor<?x19x32xf32>, tensor<?x19x1xf32>) outs(%189 : tensor<?x19x32xf32>) {
    ^bb0(%in: f32, %in_252: f32, %out: f32):
      %633 = arith.subf %in, %in_252 : f32
      linalg.yield %633 : f32
    } -> tensor<?x19x32xf32>
    %446 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%445, %444 : tensor<?x19x32xf32>, tensor<?x19x1xf32>) outs(%189 : tensor<?x19x32xf32>) {
    ^bb0(%in: f32, %in_252: f32, %out: f32):
      %633 = arith.mulf %in, %in_252 : f32
      linalg.yield %633 : f32
    } -> tensor<?x19x32xf32>
    %447 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%446 : tensor<?x19x32xf32>) outs(%210 : tensor<?x19x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x19x32xbf16>
    %448 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_116 : tensor<?x1x32xbf16>) outs(%183 : tensor<?x1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %633 = arith.addf %in, %cst_47 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x1x32xbf16>
    cf.assert %430, "mismatched size for broadcast"
    %449 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%447, %448 : tensor<?x19x32xbf16>, tensor<?x1x32xbf16>) outs(%210 : tensor<?x19x32xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.mulf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x19x32xbf16>
    cf.assert %430, "mismatched size for broadcast"
    %450 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%449, %extracted_slice_115 : tensor<?x19x32xbf16>, tensor<?x1x32xbf16>) outs(%210 : tensor<?x19x32xbf16>) {
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
    %456 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%454 : tensor<?x192xf32>) outs(%455 : tensor<?x192xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x192xbf16>
    %457 = arith.divsi %451, %c19 : index
    %expanded_183 = tensor.expand_shape %456 [[0, 1], [2]] output_shape [%457, 19, 192] : tensor<?x192xbf16> into tensor<?x19x192xbf16>
    %extracted_slice_184 = tensor.extract_slice %expanded_183[0, 0, 0] [%457, 19, 96] [1, 1, 1] : tensor<?x19x192xbf16> to tensor<?x19x96xbf16>
    %458 = tensor.empty(%457) : tensor<?x19x96xf32>
    %459 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_184 : tensor<?x19x96xbf16>) outs(%458 : tensor<?x19x96xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %633 = arith.extf %in : bf16 to f32
      linalg.yield %633 : f32
    } -> tensor<?x19x96xf32>
    %460 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%459 : tensor<?x19x96xf32>) outs(%458 : tensor<?x19x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = arith.negf %in : f32
      %634 = math.exp %633 : f32
      %635 = arith.addf %634, %cst_0 : f32
      %636 = arith.divf %cst_0, %635 : f32
      linalg.yield %636 : f32
    } -> tensor<?x19x96xf32>
    %461 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%459, %460 : tensor<?x19x96xf32>, tensor<?x19x96xf32>) outs(%458 : tensor<?x19x96xf32>) {
    ^bb0(%in: f32, %in_252: f32, %out: f32):
      %633 = arith.mulf %in, %in_252 : f32
      linalg.yield %633 : f32
    } -> tensor<?x19x96xf32>
    %462 = tensor.empty(%457) : tensor<?x19x96xbf16>
    %463 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%461 : tensor<?x19x96xf32>) outs(%462 : tensor<?x19x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x19x96xbf16>
    %extracted_slice_185 = tensor.extract_slice %expanded_183[0, 0, 96] [%457, 19, 96] [1, 1, 1] : tensor<?x19x192xbf16> to tensor<?x19x96xbf16>
    %464 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%463, %extracted_slice_185 : tensor<?x19x96xbf16>, tensor<?x19x96xbf16>) outs(%462 : tensor<?x19x96xbf16>) {
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
    %470 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%468 : tensor<?x32xf32>) outs(%469 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x32xbf16>
    %471 = arith.divsi %465, %c19 : index
    %expanded_188 = tensor.expand_shape %470 [[0, 1], [2]] output_shape [%471, 19, 32] : tensor<?x32xbf16> into tensor<?x19x32xbf16>
    %472 = arith.cmpi eq, %dim_53, %471 : index
    cf.assert %472, "mismatched size for broadcast"
    %473 = linalg.generic {indexing_maps = [#map10, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_117, %expanded_188 : tensor<?x1x32xbf16>, tensor<?x19x32xbf16>) outs(%214 : tensor<?x19x32xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.mulf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x19x32xbf16>
    cf.assert %430, "mismatched size for broadcast"
    %474 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%431, %473 : tensor<?x19x32xbf16>, tensor<?x19x32xbf16>) outs(%210 : tensor<?x19x32xbf16>) {
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
    %476 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_189 : tensor<?x59x32xbf16>) outs(%475 : tensor<?x59x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %633 = arith.extf %in : bf16 to f32
      linalg.yield %633 : f32
    } -> tensor<?x59x32xf32>
    %477 = tensor.empty(%dim_194) : tensor<?x59x32xf64>
    %478 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%476 : tensor<?x59x32xf32>) outs(%477 : tensor<?x59x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %633 = arith.extf %in : f32 to f64
      linalg.yield %633 : f64
    } -> tensor<?x59x32xf64>
    %479 = tensor.empty(%dim_194) : tensor<?x59x1xf64>
    %480 = linalg.fill ins(%cst_1 : f64) outs(%479 : tensor<?x59x1xf64>) -> tensor<?x59x1xf64>
    %481 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%478 : tensor<?x59x32xf64>) outs(%480 : tensor<?x59x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = arith.addf %in, %out : f64
      linalg.yield %633 : f64
    } -> tensor<?x59x1xf64>
    %482 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%481 : tensor<?x59x1xf64>) outs(%479 : tensor<?x59x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = arith.divf %in, %cst_45 : f64
      linalg.yield %633 : f64
    } -> tensor<?x59x1xf64>
    %483 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%478, %482 : tensor<?x59x32xf64>, tensor<?x59x1xf64>) outs(%477 : tensor<?x59x32xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %633 = arith.subf %in, %in_252 : f64
      linalg.yield %633 : f64
    } -> tensor<?x59x32xf64>
    %484 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%483, %483 : tensor<?x59x32xf64>, tensor<?x59x32xf64>) outs(%477 : tensor<?x59x32xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %633 = arith.mulf %in, %in_252 : f64
      linalg.yield %633 : f64
    } -> tensor<?x59x32xf64>
    %485 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%484 : tensor<?x59x32xf64>) outs(%480 : tensor<?x59x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = arith.addf %in, %out : f64
      linalg.yield %633 : f64
    } -> tensor<?x59x1xf64>
    %486 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%485 : tensor<?x59x1xf64>) outs(%479 : tensor<?x59x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = arith.divf %in, %cst_45 : f64
      linalg.yield %633 : f64
    } -> tensor<?x59x1xf64>
    %487 = tensor.empty(%dim_194) : tensor<?x59x1xf32>
    %488 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%486 : tensor<?x59x1xf64>) outs(%487 : tensor<?x59x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %633 = arith.truncf %in : f64 to f32
      linalg.yield %633 : f32
    } -> tensor<?x59x1xf32>
    %489 = linalg.fill ins(%cst : f32) outs(%487 : tensor<?x59x1xf32>) -> tensor<?x59x1xf32>
    %490 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%476 : tensor<?x59x32xf32>) outs(%489 : tensor<?x59x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = arith.addf %in, %out : f32
      linalg.yield %633 : f32
    } -> tensor<?x59x1xf32>
    %491 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%490 : tensor<?x59x1xf32>) outs(%487 : tensor<?x59x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = arith.divf %in, %cst_46 : f32
      linalg.yield %633 : f32
    } -> tensor<?x59x1xf32>
    %492 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%488 : tensor<?x59x1xf32>) outs(%487 : tensor<?x59x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = arith.truncf %cst_29 : f64 to f32
      %634 = arith.addf %in, %633 : f32
      linalg.yield %634 : f32
    } -> tensor<?x59x1xf32>
    %493 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%492 : tensor<?x59x1xf32>) outs(%487 : tensor<?x59x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = math.rsqrt %in : f32
      linalg.yield %633 : f32
    } -> tensor<?x59x1xf32>
    %494 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%476, %491 : tensor<?x59x32xf32>, tensor<?x59x1xf32>) outs(%475 : tensor<?x59x32xf32>) {
    ^bb0(%in: f32, %in_252: f32, %out: f32):
      %633 = arith.subf %in, %in_252 : f32
      linalg.yield %633 : f32
    } -> tensor<?x59x32xf32>
    %495 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%494, %493 : tensor<?x59x32xf32>, tensor<?x59x1xf32>) outs(%475 : tensor<?x59x32xf32>) {
    ^bb0(%in: f32, %in_252: f32, %out: f32):
      %633 = arith.mulf %in, %in_252 : f32
      linalg.yield %633 : f32
    } -> tensor<?x59x32xf32>
    %496 = tensor.empty(%dim_194) : tensor<?x59x32xbf16>
    %497 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%495 : tensor<?x59x32xf32>) outs(%496 : tensor<?x59x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x59x32xbf16>
    %498 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_192 : tensor<?x1x32xbf16>) outs(%183 : tensor<?x1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %633 = arith.addf %in, %cst_47 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x1x32xbf16>
    %499 = arith.cmpi eq, %dim_53, %dim_194 : index
    cf.assert %499, "mismatched size for broadcast"
    %500 = tensor.empty(%dim_53) : tensor<?x59x32xbf16>
    %501 = linalg.generic {indexing_maps = [#map10, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%498, %497 : tensor<?x1x32xbf16>, tensor<?x59x32xbf16>) outs(%500 : tensor<?x59x32xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.mulf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x59x32xbf16>
    %502 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%501, %extracted_slice_191 : tensor<?x59x32xbf16>, tensor<?x1x32xbf16>) outs(%500 : tensor<?x59x32xbf16>) {
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
    %509 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%507 : tensor<?x288xf32>) outs(%508 : tensor<?x288xbf16>) {
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
    %512 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_203, %expanded_203 : tensor<?x59x2x16xbf16>, tensor<?x59x2x16xbf16>) outs(%511 : tensor<?x59x2x16xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.mulf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x59x2x16xbf16>
    %513 = tensor.empty(%510) : tensor<?x59x2x1xbf16>
    %514 = linalg.fill ins(%cst_3 : bf16) outs(%513 : tensor<?x59x2x1xbf16>) -> tensor<?x59x2x1xbf16>
    %515 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%512 : tensor<?x59x2x16xbf16>) outs(%514 : tensor<?x59x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %633 = arith.addf %in, %out : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x59x2x1xbf16>
    %516 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%515 : tensor<?x59x2x1xbf16>) outs(%513 : tensor<?x59x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %633 = arith.divf %in, %cst_48 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x59x2x1xbf16>
    %517 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%516 : tensor<?x59x2x1xbf16>) outs(%513 : tensor<?x59x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %633 = arith.truncf %cst_29 : f64 to bf16
      %634 = arith.addf %in, %633 : bf16
      linalg.yield %634 : bf16
    } -> tensor<?x59x2x1xbf16>
    %518 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%517 : tensor<?x59x2x1xbf16>) outs(%513 : tensor<?x59x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %633 = math.rsqrt %in : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x59x2x1xbf16>
    %519 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_203, %518 : tensor<?x59x2x16xbf16>, tensor<?x59x2x1xbf16>) outs(%511 : tensor<?x59x2x16xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.mulf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x59x2x16xbf16>
    %520 = linalg.generic {indexing_maps = [#map11, #map13, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%519, %cst_10 : tensor<?x59x2x16xbf16>, tensor<16xbf16>) outs(%511 : tensor<?x59x2x16xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.mulf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x59x2x16xbf16>
    %521 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_204, %expanded_204 : tensor<?x59x2x16xbf16>, tensor<?x59x2x16xbf16>) outs(%511 : tensor<?x59x2x16xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.mulf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x59x2x16xbf16>
    %522 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%521 : tensor<?x59x2x16xbf16>) outs(%514 : tensor<?x59x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %633 = arith.addf %in, %out : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x59x2x1xbf16>
    %523 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%522 : tensor<?x59x2x1xbf16>) outs(%513 : tensor<?x59x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %633 = arith.divf %in, %cst_48 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x59x2x1xbf16>
    %524 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%523 : tensor<?x59x2x1xbf16>) outs(%513 : tensor<?x59x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %633 = arith.truncf %cst_29 : f64 to bf16
      %634 = arith.addf %in, %633 : bf16
      linalg.yield %634 : bf16
    } -> tensor<?x59x2x1xbf16>
    %525 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%524 : tensor<?x59x2x1xbf16>) outs(%513 : tensor<?x59x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %633 = math.rsqrt %in : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x59x2x1xbf16>
    %526 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_204, %525 : tensor<?x59x2x16xbf16>, tensor<?x59x2x1xbf16>) outs(%511 : tensor<?x59x2x16xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.mulf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x59x2x16xbf16>
    %527 = linalg.generic {indexing_maps = [#map11, #map13, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%526, %cst_9 : tensor<?x59x2x16xbf16>, tensor<16xbf16>) outs(%511 : tensor<?x59x2x16xbf16>) {
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
    %534 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_210 : tensor<?x59x2x8xbf16>) outs(%533 : tensor<?x59x2x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %633 = arith.negf %in : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x59x2x8xbf16>
    %expanded_211 = tensor.expand_shape %534 [[0], [1], [2], [3, 4]] output_shape [%532, 59, 2, 8, 1] : tensor<?x59x2x8xbf16> into tensor<?x59x2x8x1xbf16>
    %concat_212 = tensor.concat dim(4) %expanded_211, %extracted_slice_208 : (tensor<?x59x2x8x1xbf16>, tensor<?x59x2x8x1xbf16>) -> tensor<?x59x2x8x2xbf16>
    %collapsed_213 = tensor.collapse_shape %concat_212 [[0], [1], [2], [3, 4]] : tensor<?x59x2x8x2xbf16> into tensor<?x59x2x16xbf16>
    %535 = tensor.empty(%510) : tensor<?x59x2x16xf32>
    %536 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%520 : tensor<?x59x2x16xbf16>) outs(%535 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %633 = arith.extf %in : bf16 to f32
      linalg.yield %633 : f32
    } -> tensor<?x59x2x16xf32>
    %537 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%536, %expanded_135 : tensor<?x59x2x16xf32>, tensor<1x59x1x16xf32>) outs(%535 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: f32, %in_252: f32, %out: f32):
      %633 = arith.mulf %in, %in_252 : f32
      linalg.yield %633 : f32
    } -> tensor<?x59x2x16xf32>
    %dim_214 = tensor.dim %expanded_211, %c0 : tensor<?x59x2x8x1xbf16>
    %538 = tensor.empty(%dim_214) : tensor<?x59x2x16xf32>
    %539 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_213 : tensor<?x59x2x16xbf16>) outs(%538 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %633 = arith.extf %in : bf16 to f32
      linalg.yield %633 : f32
    } -> tensor<?x59x2x16xf32>
    %540 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%539, %expanded_136 : tensor<?x59x2x16xf32>, tensor<1x59x1x16xf32>) outs(%538 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: f32, %in_252: f32, %out: f32):
      %633 = arith.mulf %in, %in_252 : f32
      linalg.yield %633 : f32
    } -> tensor<?x59x2x16xf32>
    %541 = arith.cmpi eq, %510, %dim_214 : index
    cf.assert %541, "mismatched size for broadcast"
    %542 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%537, %540 : tensor<?x59x2x16xf32>, tensor<?x59x2x16xf32>) outs(%535 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: f32, %in_252: f32, %out: f32):
      %633 = arith.addf %in, %in_252 : f32
      linalg.yield %633 : f32
    } -> tensor<?x59x2x16xf32>
    %543 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%542 : tensor<?x59x2x16xf32>) outs(%511 : tensor<?x59x2x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x59x2x16xbf16>
    cf.assert %278, "must have at most one inferred (negative) dimension"
    %reshape_215 = tensor.reshape %527(%from_elements_206) : (tensor<?x59x2x16xbf16>, tensor<5xi64>) -> tensor<?x59x2x8x2xbf16>
    %extracted_slice_216 = tensor.extract_slice %reshape_215[0, 0, 0, 0, 0] [%532, 59, 2, 8, 1] [1, 1, 1, 1, 1] : tensor<?x59x2x8x2xbf16> to tensor<?x59x2x8x1xbf16>
    %extracted_slice_217 = tensor.extract_slice %reshape_215[0, 0, 0, 0, 1] [%532, 59, 2, 8, 1] [1, 1, 1, 1, 1] : tensor<?x59x2x8x2xbf16> to tensor<?x59x2x8x1xbf16>
    %collapsed_218 = tensor.collapse_shape %extracted_slice_217 [[0], [1], [2], [3, 4]] : tensor<?x59x2x8x1xbf16> into tensor<?x59x2x8xbf16>
    %544 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_218 : tensor<?x59x2x8xbf16>) outs(%533 : tensor<?x59x2x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %633 = arith.negf %in : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x59x2x8xbf16>
    %expanded_219 = tensor.expand_shape %544 [[0], [1], [2], [3, 4]] output_shape [%532, 59, 2, 8, 1] : tensor<?x59x2x8xbf16> into tensor<?x59x2x8x1xbf16>
    %concat_220 = tensor.concat dim(4) %expanded_219, %extracted_slice_216 : (tensor<?x59x2x8x1xbf16>, tensor<?x59x2x8x1xbf16>) -> tensor<?x59x2x8x2xbf16>
    %collapsed_221 = tensor.collapse_shape %concat_220 [[0], [1], [2], [3, 4]] : tensor<?x59x2x8x2xbf16> into tensor<?x59x2x16xbf16>
    %545 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%527 : tensor<?x59x2x16xbf16>) outs(%535 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %633 = arith.extf %in : bf16 to f32
      linalg.yield %633 : f32
    } -> tensor<?x59x2x16xf32>
    %546 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%545, %expanded_135 : tensor<?x59x2x16xf32>, tensor<1x59x1x16xf32>) outs(%535 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: f32, %in_252: f32, %out: f32):
      %633 = arith.mulf %in, %in_252 : f32
      linalg.yield %633 : f32
    } -> tensor<?x59x2x16xf32>
    %dim_222 = tensor.dim %expanded_219, %c0 : tensor<?x59x2x8x1xbf16>
    %547 = tensor.empty(%dim_222) : tensor<?x59x2x16xf32>
    %548 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_221 : tensor<?x59x2x16xbf16>) outs(%547 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %633 = arith.extf %in : bf16 to f32
      linalg.yield %633 : f32
    } -> tensor<?x59x2x16xf32>
    %549 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%548, %expanded_136 : tensor<?x59x2x16xf32>, tensor<1x59x1x16xf32>) outs(%547 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: f32, %in_252: f32, %out: f32):
      %633 = arith.mulf %in, %in_252 : f32
      linalg.yield %633 : f32
    } -> tensor<?x59x2x16xf32>
    %550 = arith.cmpi eq, %510, %dim_222 : index
    cf.assert %550, "mismatched size for broadcast"
    %551 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%546, %549 : tensor<?x59x2x16xf32>, tensor<?x59x2x16xf32>) outs(%535 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: f32, %in_252: f32, %out: f32):
      %633 = arith.addf %in, %in_252 : f32
      linalg.yield %633 : f32
    } -> tensor<?x59x2x16xf32>
    %552 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%551 : tensor<?x59x2x16xf32>) outs(%511 : tensor<?x59x2x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x59x2x16xbf16>
    %553 = tensor.empty(%510) : tensor<?x2x59x16xbf16>
    %transposed_223 = linalg.transpose ins(%543 : tensor<?x59x2x16xbf16>) outs(%553 : tensor<?x2x59x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_224 = linalg.transpose ins(%552 : tensor<?x59x2x16xbf16>) outs(%553 : tensor<?x2x59x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_225 = linalg.transpose ins(%expanded_205 : tensor<?x59x2x16xbf16>) outs(%553 : tensor<?x2x59x16xbf16>) permutation = [0, 2, 1, 3] 
    %554 = tensor.empty(%510) : tensor<?x2x59x16xf32>
    %555 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_223 : tensor<?x2x59x16xbf16>) outs(%554 : tensor<?x2x59x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %633 = arith.extf %in : bf16 to f32
      linalg.yield %633 : f32
    } -> tensor<?x2x59x16xf32>
    %556 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_224 : tensor<?x2x59x16xbf16>) outs(%554 : tensor<?x2x59x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %633 = arith.extf %in : bf16 to f32
      linalg.yield %633 : f32
    } -> tensor<?x2x59x16xf32>
    %557 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_225 : tensor<?x2x59x16xbf16>) outs(%554 : tensor<?x2x59x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %633 = arith.extf %in : bf16 to f32
      linalg.yield %633 : f32
    } -> tensor<?x2x59x16xf32>
    %558 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%555 : tensor<?x2x59x16xf32>) outs(%554 : tensor<?x2x59x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = arith.mulf %in, %cst_49 : f32
      linalg.yield %633 : f32
    } -> tensor<?x2x59x16xf32>
    %559 = tensor.empty(%510) : tensor<?x2x16x59xf32>
    %transposed_226 = linalg.transpose ins(%556 : tensor<?x2x59x16xf32>) outs(%559 : tensor<?x2x16x59xf32>) permutation = [0, 1, 3, 2] 
    %560 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_226 : tensor<?x2x16x59xf32>) outs(%559 : tensor<?x2x16x59xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = arith.mulf %in, %cst_49 : f32
      linalg.yield %633 : f32
    } -> tensor<?x2x16x59xf32>
    cf.assert %325, "unimplemented: dynamic negative broadcast sizes"
    %561 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%326 : tensor<?x2x59x16xf32>) {
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
    %562 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%328 : tensor<?x2x16x59xf32>) {
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
    %564:2 = linalg.generic {indexing_maps = [#map11, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_229 : tensor<?x2x59x59xf32>) outs(%338, %336 : tensor<?x2x59xf32>, tensor<?x2x59xi64>) {
    ^bb0(%in: f32, %out: f32, %out_252: i64):
      %633 = linalg.index 3 : index
      %634 = arith.index_cast %633 : index to i64
      %635 = arith.maximumf %in, %out : f32
      %636 = arith.cmpf ogt, %in, %out : f32
      %637 = arith.select %636, %634, %out_252 : i64
      linalg.yield %635, %637 : f32, i64
    } -> (tensor<?x2x59xf32>, tensor<?x2x59xi64>)
    %expanded_230 = tensor.expand_shape %564#0 [[0], [1], [2, 3]] output_shape [%334, 2, 59, 1] : tensor<?x2x59xf32> into tensor<?x2x59x1xf32>
    %565 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_229, %expanded_230 : tensor<?x2x59x59xf32>, tensor<?x2x59x1xf32>) outs(%340 : tensor<?x2x59x59xf32>) {
    ^bb0(%in: f32, %in_252: f32, %out: f32):
      %633 = arith.subf %in, %in_252 : f32
      linalg.yield %633 : f32
    } -> tensor<?x2x59x59xf32>
    %566 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%565 : tensor<?x2x59x59xf32>) outs(%340 : tensor<?x2x59x59xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = math.exp %in : f32
      linalg.yield %633 : f32
    } -> tensor<?x2x59x59xf32>
    %567 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%566 : tensor<?x2x59x59xf32>) outs(%344 : tensor<?x2x59x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = arith.addf %in, %out : f32
      linalg.yield %633 : f32
    } -> tensor<?x2x59x1xf32>
    %568 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%566, %567 : tensor<?x2x59x59xf32>, tensor<?x2x59x1xf32>) outs(%340 : tensor<?x2x59x59xf32>) {
    ^bb0(%in: f32, %in_252: f32, %out: f32):
      %633 = arith.divf %in, %in_252 : f32
      linalg.yield %633 : f32
    } -> tensor<?x2x59x59xf32>
    %569 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_229 : tensor<?x2x59x59xf32>) outs(%347 : tensor<?x2x59x59xi1>) {
    ^bb0(%in: f32, %out: i1):
      %633 = arith.extf %in : f32 to f64
      %634 = arith.cmpf oeq, %633, %cst_18 : f64
      linalg.yield %634 : i1
    } -> tensor<?x2x59x59xi1>
    %570 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%569 : tensor<?x2x59x59xi1>) outs(%350 : tensor<?x2x59x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %633 = arith.andi %in, %out : i1
      linalg.yield %633 : i1
    } -> tensor<?x2x59x1xi1>
    cf.assert %353, "negative values not allowed in new dimensions"
    cf.assert %true, "mismatched size for broadcast"
    %571 = linalg.generic {indexing_maps = [#map12, #map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%570, %355, %568 : tensor<?x2x59x1xi1>, tensor<?x2x59x59xf32>, tensor<?x2x59x59xf32>) outs(%340 : tensor<?x2x59x59xf32>) {
    ^bb0(%in: i1, %in_252: f32, %in_253: f32, %out: f32):
      %633 = arith.select %in, %in_252, %in_253 : f32
      linalg.yield %633 : f32
    } -> tensor<?x2x59x59xf32>
    cf.assert %325, "unimplemented: dynamic negative broadcast sizes"
    %572 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%357 : tensor<?x2x59x59xf32>) {
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
    %573 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%326 : tensor<?x2x59x16xf32>) {
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
    %575 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_233 : tensor<?x2x59x16xf32>) outs(%363 : tensor<?x2x59x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x2x59x16xbf16>
    %transposed_234 = linalg.transpose ins(%575 : tensor<?x2x59x16xbf16>) outs(%365 : tensor<?x59x2x16xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_235 = tensor.collapse_shape %transposed_234 [[0], [1], [2, 3]] : tensor<?x59x2x16xbf16> into tensor<?x59x32xbf16>
    %extracted_slice_236 = tensor.extract_slice %extracted_slice_199[0, 0, 0] [%510, 59, 96] [1, 1, 1] : tensor<?x59x192xbf16> to tensor<?x59x96xbf16>
    %576 = tensor.empty(%510) : tensor<?x59x96xf32>
    %577 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_236 : tensor<?x59x96xbf16>) outs(%576 : tensor<?x59x96xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %633 = arith.extf %in : bf16 to f32
      linalg.yield %633 : f32
    } -> tensor<?x59x96xf32>
    %578 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%577 : tensor<?x59x96xf32>) outs(%576 : tensor<?x59x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = arith.negf %in : f32
      %634 = math.exp %633 : f32
      %635 = arith.addf %634, %cst_0 : f32
      %636 = arith.divf %cst_0, %635 : f32
      linalg.yield %636 : f32
    } -> tensor<?x59x96xf32>
    %579 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%577, %578 : tensor<?x59x96xf32>, tensor<?x59x96xf32>) outs(%576 : tensor<?x59x96xf32>) {
    ^bb0(%in: f32, %in_252: f32, %out: f32):
      %633 = arith.mulf %in, %in_252 : f32
      linalg.yield %633 : f32
    } -> tensor<?x59x96xf32>
    %580 = tensor.empty(%510) : tensor<?x59x96xbf16>
    %581 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%579 : tensor<?x59x96xf32>) outs(%580 : tensor<?x59x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x59x96xbf16>
    %extracted_slice_237 = tensor.extract_slice %extracted_slice_199[0, 0, 96] [%510, 59, 96] [1, 1, 1] : tensor<?x59x192xbf16> to tensor<?x59x96xbf16>
    %582 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%581, %extracted_slice_237 : tensor<?x59x96xbf16>, tensor<?x59x96xbf16>) outs(%580 : tensor<?x59x96xbf16>) {
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
    %588 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%586 : tensor<?x32xf32>) outs(%587 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x32xbf16>
    %589 = arith.divsi %583, %c59 : index
    %expanded_242 = tensor.expand_shape %588 [[0, 1], [2]] output_shape [%589, 59, 32] : tensor<?x32xbf16> into tensor<?x59x32xbf16>
    %590 = arith.cmpi eq, %dim_53, %589 : index
    cf.assert %590, "mismatched size for broadcast"
    %591 = linalg.generic {indexing_maps = [#map10, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_193, %expanded_242 : tensor<?x1x32xbf16>, tensor<?x59x32xbf16>) outs(%500 : tensor<?x59x32xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.mulf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x59x32xbf16>
    %592 = arith.cmpi eq, %dim_194, %dim_53 : index
    cf.assert %592, "mismatched size for broadcast"
    %593 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_189, %591 : tensor<?x59x32xbf16>, tensor<?x59x32xbf16>) outs(%496 : tensor<?x59x32xbf16>) {
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
    %599 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%597 : tensor<?x64xf32>) outs(%598 : tensor<?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x64xbf16>
    %extracted_slice_245 = tensor.extract_slice %599[0, 0] [%dim_53, 32] [1, 1] : tensor<?x64xbf16> to tensor<?x32xbf16>
    %extracted_slice_246 = tensor.extract_slice %599[0, 32] [%dim_53, 32] [1, 1] : tensor<?x64xbf16> to tensor<?x32xbf16>
    %600 = tensor.empty(%dim_194) : tensor<?x40x32xf32>
    %601 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_243 : tensor<?x40x32xbf16>) outs(%600 : tensor<?x40x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %633 = arith.extf %in : bf16 to f32
      linalg.yield %633 : f32
    } -> tensor<?x40x32xf32>
    %602 = tensor.empty(%dim_194) : tensor<?x40x32xf64>
    %603 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%601 : tensor<?x40x32xf32>) outs(%602 : tensor<?x40x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %633 = arith.extf %in : f32 to f64
      linalg.yield %633 : f64
    } -> tensor<?x40x32xf64>
    %604 = tensor.empty(%dim_194) : tensor<?x40x1xf64>
    %605 = linalg.fill ins(%cst_1 : f64) outs(%604 : tensor<?x40x1xf64>) -> tensor<?x40x1xf64>
    %606 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%603 : tensor<?x40x32xf64>) outs(%605 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = arith.addf %in, %out : f64
      linalg.yield %633 : f64
    } -> tensor<?x40x1xf64>
    %607 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%606 : tensor<?x40x1xf64>) outs(%604 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = arith.divf %in, %cst_45 : f64
      linalg.yield %633 : f64
    } -> tensor<?x40x1xf64>
    %608 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%603, %607 : tensor<?x40x32xf64>, tensor<?x40x1xf64>) outs(%602 : tensor<?x40x32xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %633 = arith.subf %in, %in_252 : f64
      linalg.yield %633 : f64
    } -> tensor<?x40x32xf64>
    %609 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%608, %608 : tensor<?x40x32xf64>, tensor<?x40x32xf64>) outs(%602 : tensor<?x40x32xf64>) {
    ^bb0(%in: f64, %in_252: f64, %out: f64):
      %633 = arith.mulf %in, %in_252 : f64
      linalg.yield %633 : f64
    } -> tensor<?x40x32xf64>
    %610 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%609 : tensor<?x40x32xf64>) outs(%605 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = arith.addf %in, %out : f64
      linalg.yield %633 : f64
    } -> tensor<?x40x1xf64>
    %611 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%610 : tensor<?x40x1xf64>) outs(%604 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %633 = arith.divf %in, %cst_45 : f64
      linalg.yield %633 : f64
    } -> tensor<?x40x1xf64>
    %612 = tensor.empty(%dim_194) : tensor<?x40x1xf32>
    %613 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%611 : tensor<?x40x1xf64>) outs(%612 : tensor<?x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %633 = arith.truncf %in : f64 to f32
      linalg.yield %633 : f32
    } -> tensor<?x40x1xf32>
    %614 = linalg.fill ins(%cst : f32) outs(%612 : tensor<?x40x1xf32>) -> tensor<?x40x1xf32>
    %615 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%601 : tensor<?x40x32xf32>) outs(%614 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = arith.addf %in, %out : f32
      linalg.yield %633 : f32
    } -> tensor<?x40x1xf32>
    %616 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%615 : tensor<?x40x1xf32>) outs(%612 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = arith.divf %in, %cst_46 : f32
      linalg.yield %633 : f32
    } -> tensor<?x40x1xf32>
    %617 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%613 : tensor<?x40x1xf32>) outs(%612 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = arith.truncf %cst_29 : f64 to f32
      %634 = arith.addf %in, %633 : f32
      linalg.yield %634 : f32
    } -> tensor<?x40x1xf32>
    %618 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%617 : tensor<?x40x1xf32>) outs(%612 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %633 = math.rsqrt %in : f32
      linalg.yield %633 : f32
    } -> tensor<?x40x1xf32>
    %619 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%601, %616 : tensor<?x40x32xf32>, tensor<?x40x1xf32>) outs(%600 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_252: f32, %out: f32):
      %633 = arith.subf %in, %in_252 : f32
      linalg.yield %633 : f32
    } -> tensor<?x40x32xf32>
    %620 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%619, %618 : tensor<?x40x32xf32>, tensor<?x40x1xf32>) outs(%600 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_252: f32, %out: f32):
      %633 = arith.mulf %in, %in_252 : f32
      linalg.yield %633 : f32
    } -> tensor<?x40x32xf32>
    %621 = tensor.empty(%dim_194) : tensor<?x40x32xbf16>
    %622 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%620 : tensor<?x40x32xf32>) outs(%621 : tensor<?x40x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %633 = arith.truncf %in : f32 to bf16
      linalg.yield %633 : bf16
    } -> tensor<?x40x32xbf16>
    %623 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_245 : tensor<?x32xbf16>) outs(%22 : tensor<?x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %633 = arith.addf %in, %cst_47 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x32xbf16>
    %expanded_247 = tensor.expand_shape %623 [[0], [1, 2]] output_shape [%dim_53, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    cf.assert %592, "mismatched size for broadcast"
    %624 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%622, %expanded_247 : tensor<?x40x32xbf16>, tensor<?x1x32xbf16>) outs(%621 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_252: bf16, %out: bf16):
      %633 = arith.mulf %in, %in_252 : bf16
      linalg.yield %633 : bf16
    } -> tensor<?x40x32xbf16>
    %expanded_248 = tensor.expand_shape %extracted_slice_246 [[0], [1, 2]] output_shape [%dim_53, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    cf.assert %592, "mismatched size for broadcast"
    %625 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%624, %expanded_248 : tensor<?x40x32xbf16>, tensor<?x1x32xbf16>) outs(%621 : tensor<?x40x32xbf16>) {
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
    %631 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%629 : tensor<?x64xf32>) outs(%630 : tensor<?x64xbf16>) {
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
      torch_tensor_64_32_torch.bfloat16_1: "0x0200000058BEA93DA3BE1CBF983E61BD3C3E173FBCBECDBD163D943EB23E39BE73BD243E233D6EBDFABE6FBEFB3DE6BEA0BE5F3E8F3D95BD9FBD91BD463EEFBD97BD1D3C31BE493EF53D063EAEBBB93EBDBDC53D3E3E243E983CB6BE22BE87BEFFBDB83D503E9B3D5FBEBABEE63E993DBC3E223E783E9D3D833E51BE563E94BD79BD7BBD24BE98BE1DBE53BEDDBD11BE913E2F3E01BE8B3CD6BD7D3D71BD753E4B3E3ABD3A3E873ED9BC78BD933DF8BD87BDB93E74BD80BD563ED5BC0B3CF7BCB33C11BED63C10BEA4BDB4BDAA3DAD3D61BE98BCFC3DA7BE1D3DA4BC5E3C3C3E80BDC73DEBBC45BE793D543E883D06BE513E623DB43D91BD1CBE95BE0D3E18BE3D3E463DB7BDBF3D8DBEDBBDA0BEB4BE9ABD343E033EC53E543E9C3E3DBE673C95BD523E6A3E263ED0BDEE3AC33E513E8B3E4F3EC73D713E583EA039EF3E353EABBDA0BE863C16BE85BE5A3E0BBEE13CB03C6ABEA13D89BEB93D1F3F093D4C3E87BBDA3EA53E84BE403E71BE10BE9A3E65BD883EFB3EE83D853E963E3ABE0EBEAB3E763EBD3ECEBDD13E77BD76BC4F3E2C3EE43E8FBE023D7B3E653EC1BEB1BDD5BD8A3DE9BD933E9CBD0D3ECC3D3ABE6DBEA13D713D39BEBC3E033B60BE963D02BE1CBD92BEE2BDBF3C853D5E3EC2BE3F3D0B3E91BD2F3B18BE423D2EBE113E623E363D6FBC4EBE8A3DD6BC263E56BE92BDDEBD823EB63DE53CC63DA43D633D8ABCB4BDAE3E013D9BBE4A3E8F3EBA3E273D673E80BE0CBEA63D6E3E12BE813DDDBB1DBEE7BCDD3D52BE80BE42BE683CB9BD3D3D413E02BEC03EE3BDFABE353E003FFABDEE3D9BBD8D3E7E3E693DC03C2CBDCB3E9ABEBF3E08BE1A3EC4BE683E1F3AC4BCF2BDE13D94BDC0BD65BED6BE293D9BBE2BBDB6BDE43E74BEA53E27BEE7BEC8BDBA3D57BD27BE0CBF893DD1BB17BA3CBEA7BE32BC18BDF9BD4C3E2E3E52BEEDBCAD3E363EC73DC73DDB3DF6BE3F3EB0BE69BED5BE933C603E8F3DACBD9ABD1F3E563ED5BD513E223EF6BDD83BE9BE7ABCAABE333E65BE3D3E04BED9B9603DC5BEA5BB61BD873D1CBDEBBDB63ED93D22BE8EBBE43D103DA2BE06BE8D3D7CBCCD3DCDBEF33DE03D22BEC8BDCA3EC13C97BE343B72BD393CC5BEC4BD123EE9BD723E93BCA2BEDA3DA4BDBA3EB13E5A3EEB3C5D3E693EA03E993E01BEA9BEA4BD4A3DD3BA853DCB3DDDBD053E553E88BE943C293D95BE5DBE7A3C13BCD93D65BE41BDD83C99BD1E3D643D1F3EF23D01BF9DBE16BE28BD36BED63D1C3D8D3E93BDF0BC21BE03BCAFBD7E3EB33D6B3E47BE323EA23C933E703E223C71BECABD273DEEBDFDBC833DC3BE9A3E913D88BD8B3EC6BDE13EAD3D763EB53EDC3E953EA53EDEBDCD3EEC3EC63EA3BC983E46BE523D88BEA33B8B3E62BD8ABECABDDDBE19BED8BD823E1F3EC63DA93C2FBE133EAABD66BEAE3EC0BE55BE3A3DA23E163D9C3E893D84BDC63D583EC1BE29BE43BE65BE0DBDB53DD83E793E753E463E26BE09BF9D3E1A3D5B3B9CBC8CBE853E833CD2BE863DB7BE31BBB63EE4BDBDBEB13D1F3ECABC713ED03E6A3D18BDB13E6CBE06BD863D363ED13DCFBC61BE763DD4BEF23C6ABE5F3ECA3DFABEFDBC0B3E343CDE3EC73E523C853E8C3C6ABD47BE5C3CF03D3FBD8E3E19BE31BE3ABE383EF7BD66BDE53EBE3E23BD81BD063F963DD93E453E8FBCC43C5A3E44BE53BC2DBE353EDA3EE73ECB3D833DB93EA03EBA3EA5BE35BD0D3F933DF3BD3CBD513E903B8E3D8F3D323EE13DEABEFBBC8D3EE63DC1BD1EBF52BE34BB853C4ABED0BE67BDE8BC4D3EDEBDFF3DA63E54BDB23E90BE6439B0BE3A3E4BBC2CBD833E6C3DBDBD74BE493E92BE243F2E3EA83EB93D133E493E2D3E5B3DFA3D73BD75BDB53D143E823E3DBE233E7CBE443E993E953EA2BE533C243F2BBE9BBE41BD82BDA1BEB73DEEBE17BE3E3E4B3EFA3CACBDD4BC103F843E22BD943D003D733EAC3EEC3EC03EBCBEA43DBD3DED3B2C3EDEBDF1BD02BE57BE913EE7BDCB3D26BE01BE76BD173E13BEBFBCD33E78BDE23D073ED43C4FBEAF3EE53D123D833E3C3E2B3EF9BDCABEFBBE1F3E123D94BC603C173EF6BB1F3D5BBE03BD173D73BE4BBE62BE123E8BBE54BB783DAE3E8D3E203E803E7CBE9CBC9ABEE43C363ED13DCDBC053E87BD14BE3F3EFDBC5ABEC53DB63D413E1C3E5EBEA63E6B3E90BDAFBECCBD08BF3BBBFB3EEFBD58BC633BDB3D9ABDB9BDE53C513ED83DC5BE4DBE9D3D683BF1BD57BD993E90BD6B3D2E3D1B3D563D6E3E41BE593D2BBEF6BD303ECE3E7D3E0BBEA2BE3CBE903EAA3DA7BD77BECB3E8CBE8ABE08BE1E3E24BEC1BE4D3EEE3DB33E0F3EC23E063E6F3E8BBE0F3E903E33BEED3D20BE633ED03EE7BD0FBEEF3CE3BD983D873EA6BD623E173EFBBD143B1C3E36BE8EBE883D383EA1BE333E8F3E983E6E3ECEBDB23DFEBE3A3B18BEE53DF83D65BE033EEC3C843D80BDC7BDDE3E9CBDB03D7C3DF8BD33BC4C3E50BEE33E063EA1BE07BD1BBE703C8E3DE5BD98BD2ABD22BE393E10BE76BDA53E00BE643C18BDB8BE683D11BF18BE58BECCBCCE3EA3BEA7BD273F263D463EAA3DAC3E00BEF4BDDBBDADBD23BE113F56BE473D25BE623EF6BD5CBE3EBD30BE133E11BE133EE73D02BEC5BB20BE1EBE7B3C95BED53DD4BDE2BDC73D90BE35BE7DBC893E0B3D49BCB0BE863E1F3E983DA7BC0BBEA23EBA3E323DB33C793E7FBDCB3E20BE093E233E843E03BF1ABD0DBE2F3E69BE7D3E623E4CBD8BBDAD3E9A3ECABDB83D383D353EB0BEDBBC85BE823DC83DD53D99BE113D653E9EBDC7BDCFBE08BD2ABEC7BE05BDA9BD78BE1B3E95BC92BE40BEAF3ECA3DFA3CA9BEBDBCB33E993DA4BE49BEC53EACBECF3EF63D63BE463E05BE4F3E12BDC83BDFBD8B3D9C3D7DBCF6BDB03E553E96BDF53EC9BDA1BD29BEA43DD43E50BE3B3E95BE39BE903ED73D28BD403D40BEAABD84BD393DF23D1FBEEFBCE0BD1A3DA63DE7BD4CBE88BEBCBD5C3EDFBD323D8F3EA0BEB43ECA3D1B3E9E3E0C3E973E2EBE44BD55BEA2BE49BD953E84BEB03E833A173E74BD293C46BE2F3E003F943E40BD0C3EC9BDC33ECE3E9C3DAC3EAFBD903EBA3ED93E8A3E96BDEBBCBA3E633E7D3E0C3EA53DCE3D10BE1BBCC4BD8E3E1DBD153E71BE49BE15BEC03DE5BD1D3EACBE9F3E89BDFDBD2F3E833EF23C1F3EC53DED3E02BE6ABE9A3ED4BD9D3E22BE483EDDBD89BD1C3E44BE23BE6ABE653D8BBA5D3E2EBE5DBEEBBD103E50BE2C3E2CBD963AD83C3CBEC93EC5BD9EBD7F3E193EEBBC5A3D2CBE47BEC8BD17BEFEBE013F44BE76BEA9BE913D35BE913E883C21BF15BE073DA63E053EA2BCEABC783DAC3EE8BC90BD57BE643D9EBCE2BD013E6C3E673E0C3E913E4C3EE73DB73BB63DAE3CF4BD0ABF813DF5BD183DD1BD513D62BD48BEB8BDEEBD8ABEA03D913C46BE14BE0BBC39BE69BD05BE9A3E833E65BE2D3E0E3E273ED4BDD73C9D3BA53B253E883E8DBE36BE02BE9F3D2EBE8EBE3EBE4A3EF0BD9EBEB6BE65BEC5BEF3BD993D66BED5BAA73D983E763EACBE253E4B3C92BDAA3E6C3E4CBD573C2A3EB33D8F3E493D8ABE27BD8CBB1A3E94BEF03E36BEA83D46BEB63D773D6D3E07BD0EBE57BEF6BD8CBEB53EC8BE41BEA93E213E3CBD28BEE23E733D763E913CCCBC4A3E173E1ABE1EBE473D813D9BBC38BE13BD7C3E76BEF73C673E7DBD4EBECEBD6ABE37BE6D3D09BE4EBE163ECABEED3C723ECF3E51BE083F2BBEBE3844BC07BE5DBEC1BC1EBE873F07BFD03EDEBE403FF33E5CBDB0BB54BD5BBE933E163FF43EBCBDED3D94BD903F213F083FE63E4C3EC1BE21BF0C3F4A3F66BE853F1A3F033E2C3EB03D1C3EC6BD93BEAC3E68BE3C3E93BDC83D8ABDA8BE633E57BDE33D97BE46BE333E093E273E08BD9F3C473E7D3D47BE6E3C40BED13D8CBDEC3E883E25BF7D3ECD3CDDBC12BE2BBE2B3E653DA8BEDD3D14BDC73EB0BDE6BD923E1F3EB6BE85BC85BE873E89BECBBC6A3E403E1BBDFF3D073F833DB6BD043F103E593D8A3EF8BE29BB8F3E0F3C5FBE5DBDBDBE63BE073DD43D953DFF3DC4BD7BBE82BE52BE563D00BED6BE523EADBE483E9F3E2A3D4B3EB63E4D3EF53A7E3E01BD8BBE4DBEBA3CA9BDDEBD14BEBC3DABBE20BFA63E8DBD01BE873EBBBEC8BEB5BCE83DBBBB823EB53D09BE86BED13ED1BE0A3CFB3D1CBE1BBE953EC03C363EC9BE84BEDE3D933ED0BD133D71BE973E2A3E30BE0ABE23BD6E3E33BD57BDEEBC4C3E4EBD163E973E9DBD203E723EE4BE03BEB83D6F3D6F3E75BDABBD033F42BD27BE8ABDEE3DDC3E083E433D73BC523D3E3D863DC3BD20BEC03CB1BC9BBE9C3E38BEABBE3F3E543D593E2B3E4ABE5F3EBFBCE0BCB2BC00BEB6BE1B3E743E98BDC53E103EBA3DE63E5ABEA4BEE5BDFC3B54BEDFBD5F3EE53CEF3DAFBE3FBE053E14BEDC3D1FBE0ABC93BCC7BDFA3D2BBE72BED3BDE63D61BE74BD57BEA0BD193C19BE4B3C19BD353D5F3D653E2C3E6EBEBB3E5E3D50BE8FBE0EBE613E0FBDCDBC9D3EBCBE3DBE9B3EFDBD31BEE43EA9BE02BD8DBE9E3C17BD94BE5E3ECD3C0ABE6C3E22BE0B3EA1BDF03E00BD43BE083F5C3D23BD863DA43E023E133ECF3E3CBE63BE3D3E193EA2BEC93EC1BEFFBE313E07BE853E38BE79BEEFBD963BE73EA83D073E8DBE0EBE8BBD993D143EB5BD0CBEDABEFDBEF33C723C7D3E303E953ED3BD4E3EA2BD1E3E8ABCAFBC7F3DDF3E70BE0EBDC83E9EBDB8BCB3BE243EA1BE073E8CBEE13E623E883E8B3AB2BEB83ED93D3F3D883D6DBE91BDDDBC12BEA93D163E533E7DBE8F3E903E95BD9FBE56BE5C3D58BEC7BE7EBE88BEED3B943E3F3E1DBEF8BB1B3E63BE3EBEBA3E693E403E323E4DBE6D3EF33EF63D263E9FBC28BE4EBE303E18BE5E3D06BE643D4BBEA83ED73CB7BECFBE063EA93DD93D213C843DF33DBABD573E0E3E033FA33E02BE7E3E85BD48BEDABDB1BEB63D5FBEC7BED4BBC9BD873E12BE62BEA83E23BC1EBE1C3DA23E933E883E9E3EB1BDD93DD13D8CBD16BD243D713D5FBED03EADBEBE3D613EA83E043EDCBDBD3DA03EC33D933E9BBD1D3D433EA2BCA53C6ABE903E16BE8B3E49BE873EB9BE72BDBEBD623E9E3E133F83BE16BE503E503D86BEA83ED63DABBE843DF2BE21BE223DB8BE8EBD833E1C3EB0BD42BD03BE84BC85BEAF3D633D92BE9CBE9BBBFBBDFB3E8F3B783E283E89BE6CBEFF3D8ABE693E4B3EB1BD40BE5E3D37BC8D3EBD3E0B3F76BE87BEA23EE1BC40BEE73CC0BE64BD963E863DB33EA8BE58BCDFBE29BE123E8DBE353EA23DA6BDF13E2F3E73BDB13DA33D3A3E5A3B0B3E76BD963C1F3E1A3D86BE2D3C8C3C353C203E743EC63EDDBD22BD81BE973DD0BCB83E00BD46BDD03D103F043E863E773C86BC893EF0BED9BD643E003E683E633E9C3D94BE493E9FBDCA3D573E97BA453EA43D2ABE9EBEC3BD38BDFB3D1CBC5ABEEFBD53BE21BCF2BD88BE3B3ED23E263E173E15BF3EBD5FBEF33C15BE133EA83CE33D783E24BE14BEE8BD6A3E9C3E74BDC63D84BE8DBED9BE01BE29BEEEBC7CBD58BE0CBE083F813DC23EEFBC2BBD813DECBC143DB7BD8ABBFC3CD8BB4CBD093D143E713D0FBE5EBDDF3C38BE5DBE143C333C3FBEBABE15BE3D3EBE3D543E08BE85BD84BE8C3EBA3EE6BDC0BE59BD9EBE2EBE873E323EB6BD4E3B04BFB93E8DBE253D093E48BECD3DB1BDE23D49BEE2BEA6BD813ED7BB17BE7ABEA0BC993D06BFA6BE313EAF3E56BE43BE8B3DB3BCB63C233D55BE223E8DBE1C3E99BE313F31BEB63D263CA93D063DB2BB27BEC8BA0DBE09BF573E3A3E063E123EB5BD48BE1DBEBEBDFC3E8DBEB63CC1BE26BDAE3D8A3D853E6CBE58BE",
      torch_tensor_64_32_torch.bfloat16: "0x02000000A83C2D3E8C3DC239073E22BD48BE32BCB6B901BE0E3E053D20BE123DA5BD0DBC843E60BD8ABDAA3D073E8EBD94BD85BE323D2A3CBABDFEBCB33ED13CD8BD073D8B3CB43D403E503EF63C71BE82BE663E233E803D74BEC43D963D013E7FBE79BD273D99BDD13D27BE36BE96BDE43B1BBECA3D7E3D2CBD6ABCD8BAD9BE01BEA93E073C113EE8BDC83C37BD823C023E31BC5DBC333E883D1ABEFB3D013DD03D103EDE3D9ABDB9BC943D85BE3ABE053C5F3E7A3DB2BD31BEB13D18BE2FBD52BC86BCC63D07BB03BD893E533DE4BD673D493EEF3DA23D8CBD0A3E50BEF2BD393E12BE023D8F3D04BEE23DADBD1B3E4DBD87BD143E833CFE3DD4BC3DBEBCBDFBBD463E493D97BD87BD883EB7BC8DBEC9BCA43C033EAFBB203D9A3EB63D183E8A3D2FBE94BD553E8DBE78BEC03D05BE8F3D25BD143E75BC523DA8BC2DBE923DD33CD6BB263DF8BCACBD40BE39BE673EDABD07BDE5BD98BD4D3EE43D65BDFA3CFB3D47BD6A3E20BC46BD8E3DDE3D79BE64BE2F3C043E5CBD923BB03DF3BD0F3D1E3D04BE9BBD43BE813D90BD51BC06BECC3D643E1E3ECBBDF43C38BE003D5FBE33BC86BE403C363E643E123D7A3D89BC8A3E0C3EA83DA03C883D1DBD70BD87BE633E6B3B3E3DC73C01BE67BE1DBD533EE3BD29BE8EBC153E433EA6BD443EC2BD0CBEA23DFABD22BD4A3EF6BDC9BC873DEABDA63DD7BD803EEC3D8E3B963E163E0B3E5F3D0A3E1BBEC9BC083E72BD80BCDCBD9EBD84BD3ABE41BEF9BD863E5ABC6C3E56BDCCBC91BDA3BE213DC0BD4DBE64BECABDE93CAEBEE53DB1BD203E57BD3EBCEE39123E463EC43C01BCDA3B973D2BBEEFBD5ABD69BD85BC053C7ABD143E333D8FBDD03D8ABD8E3DD3BC6FBB4B3EBF3DBBBE0F3E05BDF8BD713D31BEE93D29BE62BDA8BE4BBD7E3D0F3E36BD2D3EC0BC8DBD6FBDA8BD8C3E853BA23DDABCC7BD81BDE13D28BE27BEB8BDDCBBB7399CBC17BE6BBC0C3E8EBE1F3B2B3EFCBCEB3DB3BDEEBDD63D99BC013E09BEDD3D9D3D13BE793B603DB5BCEE3D823C80BD4E3E533D14BEB03DAF3D453E14BE2CBDDB3C03BD2F3E3BBC08BE2A3DA8BC9E3D2DBE543D1A3E353E0A3D123DEC3B5F3D2C3EA13D9D3DAD3C1C3D8ABD39BE4C3EBE3D6A3DBC3D993C2FBE753ED73DF1BDD23D17BE39BC71BE8B3DF4BCA4BCD33D313D38BD2EBDAFBDAC3BA9BD04BE2EBEECBDD4BD46BD453E96BD613DEBBCA03CE43DA43DD4BDEDBDED3D3C3E43BD67BD523D3DBE84BE31BDCC3C99BD2D3E24BEFCBD753D5EBE6DBC373E9ABCCE3CB13E023EDF3D5E3D1ABD8DBDF4BD953CFB3D523D223E03BE2ABE4C3E1B3E7D3E4A3EC2BB1B3C9CBE743D263EAD3DC8B9893CA0BD023EA03D8B3D1CBE96BD723DDD3DD2BD913D963E28BCA63D81BA9BBC123E873D38BD313ED4BD38BD593D60BDFDBD0B3D313EBABD143E44BEFB3DACBEF33DD73D63BE343D173E2BBD823D68BEE3BD33BD15BE6C3D18BEB33DC33E503D19BD7C3E713D2E3E1C3E8D3D06BE2DBE4FBE11BE09BE3FBEC73BE03D38BE403E5D3C43BD2B3D2B3D513EE53B2CBEA03B643D463EF03DE83D1EBE3BBDA3BC93B91CBEADBDEDBDEC3CE93D97BE893D2ABE52BE333D24BD36BD103E783EAE3D64BE003EDDBDF6BDE73CD43D9CBD18BE7C3D06BE08BEC63D133E58BDFDBCB3BD693D4DBE79BD40BCAABB813ED23CC93D903DBEBD983D3FBC2ABECDBD633CAF3D18BE793D4B3E5B3D943D05BE08BEC93C72BC98BDC03DCE3DCD3B35BB663D50BE9DBDBDBDAABB443DDBBC18BA73BD4ABE37BD6A3E98BE623DACBC8F3C5B3D273E0ABE113E00BE0CBDB33D873CA73C033E62BDBE3D423D803D933D033EB1BCCD3D02BC2D3D46BE5C3DE93DDEBB183E78BDB1BDFEBD1B3E84BE8FBDAC3D103E3CBD08BC52BE583E0FBEF8BC90BD86BD2C3EB2BCEF3C1FBE00BD173E573D763D01BE36BE9DBC9B3C1C3E06BD073E0C3DBABC843BFABD85BD6F3D183E55BDB23DF0BD113EAE3E583D833D683D94BD89BB813C43BDADBD64BCCBBDD1BDD1BC86BD163EB8BC153EAB3C30BEC8BC72BE433E16BE783E72BDCE3DC33DCFBD29BD99BC1BBE0CBEF23BB43D3C3DAFBA3C3E643B42BD8ABDA2BB553E1A3E88BD073E93BED83C1C3D2FBCBBBD403E54BD2E3E253C55BE023DE3BD263C063E30BD58BD063EFCBBA33E20BABD3DE83D04BDCD3AC8BD95BDE33C5A3EEB3C1F3EEBBD753DB0BDBB3D5DBD8C3DCCBCBE3DC3BD48BDD9BC7D3C193D473E213DA73E2E3D88BD63BC6D3E94BA65BE993DD63DD03D91BDC9BDE83D49BD213E6BBED1BD9DBD4EBD19BE58BDA7BDDC3D8B3D45BD0E3ED3BD12BE15BE82BC183DAABE43BD81BDFABCFF3D0CBE1D3D1F3BECBCBBBD11BD60BE7E3E90BCA6BB12BE5DBEBD3D943C5CBDE1BA233E40BE74BD1A3CC73C413E053DE23DB73DE23D633DE2BC13BE0F3DCCBDB93CA43B293C553C023B9B3D23BD8F3EA23D943D6ABD153EEABCF6BCC53C9B3D0BBE84BC36BCA8BDD53C433E3C3D0BBE8A3D8ABD94BDBDBD3E3D093E24BE0FBE493D873E15BE7F3BB53DB23B1F3ED23DD93D303C85BDFEBD5CBDC1BD27BE8BBD9CBD40BDDB3DE43D2EBD26BD7A3DA7BD0E3E453E8D3D393E8ABDECBD3D3E29BE58BC1B3E243D803E4C3E1A3E81BD353E41BDB93DC0BD533D64BD983D24BE0F3EB53DAB3EFDBA073D283E683CC03C8F3CE1BC1F3DBABD31BEAA3E193E6F3E64BE9F3D4C3E02BEB93DD73DA2BD163ECB3CD73D91BD413DA3B9243E643E31BD5CBE883D193D08BE9D3D773D12BEB5BD0DBE8E3D143E20BE33BD65BE5D3E0C3EB6BD1EBEEA3D26BEC43C16BE1B3D39BE21BE8C3D0C3E1D3E783E033CC8BDB5BDC73E4CBEC6BC71BD74BDF1BD763D88BDD9BDB6BBC1BDD93D1D3BD13D813EA43C3B3B7ABD19BE363CA1BDCDBDE4BDF3BDE6BD5FBE013CDB3DC6BDA03D8E3E20BD223E92BC8D3DEFBCF4BD2DBE733EABBC31BEE3BC82BD3DBD4F3EEEBC84BDBF3D9E3D1B3E98BD25BE973EBDBD4DBD413E223CD83CFEBD63BD233E0ABEA93DB1BDF93D8C3C713ECD3D2BBE313CE03CB43B01BD4A3D773B3ABE7EBDA93DB93DE8BD653DD23D7FBB153EEBBD85BDCD3DC9BCB13D843ECE3C00BDB73D21BE8F3E8BBC1F3D72BEF8BD35BEBFBD18BC02BE52BD15BD0F3E32BC1C3E8EBDECBC2B3ED93D543EF03D4D3EE63D14BEC8BC10BEA8BD283E65BD87BC843C7ABE15BE39BE66BEB4BBEBBC3E3E013E683D9DBC903DC0BD64BD35BDB2BE9BBDCEBD13BC393E0A3E933DEC3D99BDE2BD823CBCBD6BBCCFBD343E6F3D163E7EBE4B3CA03E833CF73D5F3D323D15BE0D3EAEBB923DE13C103EF7BCD03CE13DD53DED3D823DD6BC4EBE253D203D5E3E5C3DEFBDA7BC783E3FBE23BDCE3C78BDC53DD2BD81BEDFBDD0BD043C83BE47BDB43D9EBB163EC03DDFBD82BEFC3CCBBD49BD4D3D013E3ABC193E3FBDA8BD97BD97BC37BE83BE06BE66BED1BDD4BD873E89BBEA3DC2BDB4BD3ABDFEBD9CBE27BDA63DCD3D993D803D9C3D03BEA0BD28BE2ABE02BE30BE1C3E3EBC37BE31BEA1BE413D163E6CBD093EB0BD81BD08BE843D883E99BED7BDDB3CDABD603EF2BD97BD10BEB9BDFDBB203DE8BC5ABD87BD543DC33D53BD063C323CDF3D99BD10BD6EBD473D033ECBBDA2BD943D6E3EF73C02BFD1BDD8BE623ED13E973E3FBEB33DC03DFF3D663EE63E023FEE3EA2BD23BF9DBEB2BE9B3D0FBF833D39BD933EBABEEF3D5DBEADBD0C3F92BD333E843DE4BD95BD1F3E393E71BD67BE623D44BEE03B693D523D04BD08BE6C3D3ABDFB3D553EA0BE13BECD3DDB3CBCBD863EBD3D823E173D63BEB0BE11BD273EFBBCB2BDCEBC8FBDDA3C5B3E31BDA13D06BE273E433ECFBD36BD643E7E3E253D713EB43C3C3D683DE13D673D2CBE59BD683D1F3CD2BDFB3DDDBCFE3D5EBEA13CB33D9EBD133E193C1B3D20BDEEBC15BD4D3DC73DF8BDA43D97BE133E9E3C7CBDC1BD81BE233E333EEF3D0D3CFC3DB1BBAE3D1FBE93BC85BE4D3EABBCA0BC71BEC1BD8ABDB1BD3B3ED1BD553EF33D243EF9BCF6BD6DBDB4BDA13D5B3E67BC0ABE08BDE53A2DBE573E79BE993C08BE793D1CBDA7BD503DA83D073E893D873E07BD29BE0ABD2B3D19BC103C36BCEE3E78BCA73D4ABD4E3DA8BE3D3EE53D873DB5BD9B3C963E9B3E813E123DC33C5A3C883C0CBE353ED13DCEBD8A3D8B3EB2BD8E3DA6BDC13E97BD043E15BEB0BA6E3D12BEF23DF93D913D7D3ED83D093E15BEBDBDEF3D8A3E4DBD83BD9ABD5EBEB9BCBEBC22BECA3DD4BDD6BC22BE323E9CBD15BBBD3DE73C083D643C0F3E043D3EBEE4BD483ECD3D17BEA73DB3BD84BD533AA63D033EA2BC1CBEB43D903DA3BDCDBAE43DEF3DD33D9DBCBA3D3C3E12BEF93C413D903D2D3E413ED0BD42BD093C853E433DD03D733D9A3D8CBEBF3D4A3D0E3D5B3EF8BC59BE5FBC903DD5BE9F3DEDBDAD3D793EE8BD823D283EB63D07BEEB3DD7BD9C3D7CBE9CBB613D6A3EDFBD1CBE11BE0E3ECCBD91BC883E64BEF63D42BD4B3D19BE43BE64BD463E19BE56BE2ABE133E3D3E233D40BDF3BD4CBE493EFF3CD73D9F3C2B3C8DBDD6BD1B3E80BBC4BD923C08BE203E303E48BDAFBD923D7CBED13C113EC33D98BD4EBE2E3CF33CEB3CCFBD89BD263E90BE683D793D1CBC1ABE6CBD5F3D47BD29BE0FBEE93DE1BD343E0BBE383D113D693DB63E7F3D33BE64BD3E3E563DFABDB3BDECBC0D3D5D3DFFBD183D28BD4ABD57BD423D0FBD03BE1ABC0D3D263D5DBE96BDAEBDD53D4DBC3BBD953D50BEE6BD19BEF33C253E093E96BD03BE6BBE6C3CCA3D443E263D053E09BE143E303EC03DC3BED4BC92BEA43BABBD0EBE4FBE46BE733E943CEFBBABBC24BE18BE58BCE5BD4FBDBF3D70BC00BE673E0D3DD0BD173D3D3D873E88BE19BE2CBEDDBD8EBEB5BD253EE23CC53D163EE3BD3EBE413EE83DF53CF33CCF3DBABBBA3DA8BA273D1C3D663EA0BB20BEABBDF4BDBB3D38BE20BDE4BDCA3DC13B253D383E79BC2ABE04BE1BBD073D5B3E5C3E67BC643E3BBD273EE1BDC5BD48BEBB3DA1BD90BD813EC33D923EB239F2BD4BBE09BE18BDAABBAC3D97BE51BDDD3DEEBD0A3E2E3DC2BB9CBE5E3D91BD46BEDCBC393D3D3D3ABE61BD273D3EBE46BEE73DD13B81BE7FBCBE3D3B3DC83DBEBD1B3E063CB2BCE2BD673DFE3D03BD07BEEABC3E3E693E69BD5A3EA23C04BDDC3C99BEFCBB6E3E48BD0BBE82BD01BE71BE4D3DA93E8DBCF73AC5BC2EBDD83D423DB6BD8CBD0DBE95BB3DBE853D793ED03C0BBE4DBDDDBC8C3DC1BDC3BBD63D79BB9EBD683D2BBC103E9D3DEC3DB63DEE3D043E98BDA4BD10BE69BE163E2FBEB43C40BD013D8E3E743D7EBD14BDB43D8B3D76BD19BED83D13BE1CBE9CBE6EBE4B3D38BE0B3E773D49BE033EB4BD803D5A3E2ABE4E3D663EF7BB393E7E3D7B3DEBBD30BE2EBC04BEB0BB5CBD10BD013D9ABD703D67BDFE3CDA3DA3BDE03D5BBE09BECFBD41B9E1BDC83D10BC6E3C3CBD643D2B3EF83BF43DFCBDB8BD843E0ABE80BD3D3DB93D28BE29BDADBD19BE54BE19BE063D573E54BEF13D013EECBD0DBDA23D833DC13D99BC943E8DBE003E04BE36BEA23DE6BDAD3D1DBD3CBD3D3DC1BD51BE8FBE953E413EF1BDA43D42BD603EDBBD823C933D4BBD5DBE493E473EF53AF2BDBFBC9F3EEF3D823D8B3D88BD983D3B3E0F3DF93D25BDA6BDDCBD1DBEA5BDD2BDA4BD0E3EC5BCB33D2C3E603E12BD9EBDD33CE8BD343E223E76BE693E8DBD613DC2BD9FBD35BECF3D823E573EB93D66BDD53D1A3EBDBCF5BDC6BD463EA03C333DF83CD5BDFA3CE13D17BD5B3DEC3D10BCBE3D623EBBBDA7BD8BBDFB3CA6BD39BEEBBB883D583D",
      torch_tensor_32_128_torch.bfloat16_2: "0x020000004ABD5FBDB83D0A3EDC3C743DC93D8FBD57BD93BD16BE683B363DF5BD4D3D593DD03DFF3D41BE283D3ABE3ABB5DBD59BD853E2B3E21BEDCBBD53D593B6ABDDFBDA1BD22BD74BC88BE63BDA4BC023EAFBDC0BC273D8BBD5FBD52BD253E3A3DBFBB09BE3DBCCBBD873E813C04BE75BC7C3D4E3E0F3EACBCEC3B0B3E6E3D10BE073EA0BD6A3ED5BC71BD103DBABD043ED23C6BBDC4BB87BE2BBB113E913D9EBC79BDF9BCE03DA9BD023EE9BCF9BCCC3D24BED83C6F3DA23D5D3D833DE33C13BE883C92BD39BE3CBDDBBC7DBD453C1BBE223E44BD57BE27BE1B3EA2BD843C1D3E94BCE1BDAF3D06BEE5BB01BD8CBEB53D8EBB923E733D1CBE873EA53C02BC41BD2B3DD13C3EBBE4BD61BD2FBE1ABD5A3DA43D8D3EFDBC3ABE88BDA4BDB73CB1BD19BEF3BD1A3B8EBB13BDDDBDD53DE13D5EBD55BDC33C11BE1CBD78BDABBD11BE013E23BC973DCEBD1ABF223CB83C3E3D0B3C09BBD3BDF0BDA0BC0FBDC13DC53DF23C87BD0A3EE23C22BE8BBDCFBD39BC373A973D36BC2C3D8EBCB8BD1B3BC13DA6BC5FBB02BC09BE9D3D11BD143C843CC53CC0BA96BD9ABDC5BD2A3E2B3C7BBD643EE4BB26BDF03C0EBE0FBE513E7EBDEA3D733DE23C1E3E11BD8CBC0B3E663D9F3D3C3EC23D2CBDC7BC943D9C3DB53B66BC3DBD8E3CAA3CA63C4C3C66BD563E4A3D30BE45BDB6BD02BDE43D1D3ED53D6BBCEE3C94BD53BD093BFCBC21BEA9BC343C94BD13BD683C793D033D0FBC02BE413D1DBD183D8A3CA7BDF0BDA0BDC8BD97BD843D043EE9BD1FBDD8BD003EDA3D08BE66BCD13C9D3B193DACBD22BD93BC50BE6FBE803D9E3D47BDB83D073E08BE1CBBFBBC483D7BBDAF3D1ABEA33B8CBCA5BD20BE8B3D963CED3D253C0CBC4D3EB4BB8C3B6C3D513E023E4EBD11BD233E78BD213E4EBB1B3DCCBDB53D043E34BE2D3D36BD5B3E003CE23DDE3C753B8E3D40BD5CBE503D223EF03DCABD82BC563BA53D22BC27BD0BBE043E7ABCB6BD8C3D04BECA3D1A3DE33D96BD46BD1F3CC5BC04BE033D833C18BD143E8BBD273E0A3DDF3B3CBEB13CEEBC023E913EAB3DD5BD053E0DBD1C3EEC3D83BC0F3C2BBE3BBD07BE143D76BEFBBD0C3EE63C4B3DEE3B15BD63BE213D373EB43B29BED63D34BEB93D33BE3CBEE1BD173E0D3D81BDBABCBCBD103D663E79BD4D3E323CC7BBD7BB3B3D3D3E803D3E3D703E443C3FBDC9BCA53CFCBB84BD0FBE21BD66BD593E6DBCE93D2CBCFABC76BC92BCEABD29BD8F3C203DE1BC3A3D42BE2DBEA8BC46BD13BD13BEB6BCA63DE73CEA3BA53C39BEA5BDAB3CB83C153E7CBDD8BD68BDCB3DC13D8ABD373EC3BD413C4A3DCDBD9BBD15BE973CE53CC1BDAC3D0FBD95BBDFBC71BDF03DCEBD27BD723CB33A45BD5E3E4DBD01BE753DBF3D58BD08BCC1BA48BAC5BBB23C36BED5BCCF3D433E06BE8BBD51BD243E36BD123E90BB3EBCFEBDBDBD33BE803C253EF53DD03D2DBDA53CC7BC003EC93D96BE4F3D9CBDB73D30BC1CBD043E23BD64BD083E4BBE7A3DDABD643D1FBE01BE9D3DBDBC333E30BDF0BD46BD5ABDB53CFFBCBDBBFF3D393FA13D34BD453E4C3D8E3DF0BD05BDB33C363D1E3D71BDAABD45BD64BD12BCE9BC05BEDABCC8BCB8BDE43CB1BC0E3E3A3D05BE14BC0ABD193D84BDC83D2ABE99BDB83C56BE51BE833D243D463D593DD7BD8ABDEFBCA9BD7BBD12BC36BD263E24BC8F3DB03DBC3D06BD86BC67BDFA3D07BE883D263D1C3B733CB4BCDEBDA23DF2BC7FBD93BE08BD953D29BDDCBD75BDDBBC71BDE13CBCBD87BD1EBEB33DBBBD14BDB7BDCF3DE23D093D0EBD5C3C36BD31BDE13CF53DD0BDDE3DDC3D7D3DDB3D873D813DA4BDC33DB63DDCBCD33DB8BD1FBD0D3D493E6B3EA63D333E573D9B3BE5BD10BD62BD0BBE033E7B3CD83D82BD27BEAEBD06BB963D0ABEBE3C46BDEA3DB53E01BEB5BDDFBCA83C88BB013DE03DDABBA4BDC83C2A3D083C58BD9EBCE7BCA5BD0CBEBC3CC53C153D2F3E97BDD93D72BC2E3D8F3D2C3D9F3B0DBEEE3D5F3DA8BD313D3F3D3C3CD83D263ED83DBF3D713EB7BD18BCE8BDEBBCCABD493DE93CA0BD2EBD02BE19BDCC3D763D30BDE13DB6BD3BBE7BBDAE3DA73D273D79BD713D623D843CCF3CFC3DD3BD0A3EC5BD913D47BE21BD9D3C15BEF3BC763D11BE6F3D503E423D98BD473D013EAB3D893D71BEF9BC6C3DDC3DE53C1E3D8B3D613CCFBD1A3E2CBE2ABD2EBDA5BD823EE93BAABD963C613D503E44BCF0BD14BD09BE99BDA03D18BE28BE0F3DBBBCC6BC1ABE4D3DC8BB8FBD38BE18BD07BC843E06BEA93BA1BED8BD9B3C6B3D87BCF8BC0C3E113DE9BD75BCFF3C093E08BDF43DEBBCEABB7E3CC5BC8DBE263E883D9C3C0DBDDF3D5DBD673C9BBD4A3D8BBD3D3E0F3DFFBD223E703C0CBE8EBD843EC8BCCEBDF03D11BD7C3A1CBE903DFABB343E4A3E50BD3A3D63BEB73D033EDEBD6DBC26BEFA3C1D3C04BE463D003E60BC193EEEBD5ABD01BD32BE66BD5DBDC73CB7BDDBBD303E54BCADBC44BD7BBB16BDB43DE4BDBCBD01BD533D52BE39BD27BD863C3DBD3C3EECBCC8BD073E9F3D8CBCF73C0B3DAC3D903D923C1FBE123DCE3DBF3C23BE12BCE73D84BE713DBFBDDD3B9A3CD9BD5F3DAC3DD23DA8BDCE3DEEBCEBBDD2BC87BC2ABD9DBD1EBD29BE86BDE3BC1ABD5B3D67BE71BEC4BDF8BC7D3EA23C23BE4BBEFBBD96BC50BE0FBD49BD553E8FBD033E123E113EA7BD82BD72BD023D0BBE05BE5ABD173D6F3D49BE023E9CBD2F3EAA3D173EAABD9EBDBDBD7D3E22BDB6BD09BE833DD4BC5DBDFC3D05BE90BD5BBDBDBC1B3D053EB0BDE93C14BD04BD60BCDE3D743C583A123E25BEDF3CE5BC83BD2ABB8C3D12BE0A3E72BDD63D94BC773C933D353DA03D373D873BCB3D91BCCA3DFA3B8FBD05BEA6BDD23D923DF93C14BEA73BB9BDDDBD243DD33CC9BD7D3D42BD83BD63BC2ABDE03DF93C83BDA3BED13D81BE19BD433C893DDEBC53BC313D17BD54BD6DBDF13DE1BD59BD61BD1ABC9BBD5A3D87BD133E49BB693DDF3DC6BD21BEECBD893E033EE43D5DBDC63D9D3A69BD73BDBB3DBB3CE9BB343D80BD5DBDDABDC93C743D0EBD933D3ABEAA3E5DBA4FBC673D24BE223DE03D4A3CA73DAEBD69BC59BDA6BB79BDF8BBD03D7ABDCABDE9BDF2BBE03DE43DA33D2A3D0BBE2EBEA1BD3EBE6BBD29BC5CBDFA3CF63D50BA273DE7BD53BD51BDE13C71BD6CBDE8BD3EBE0C3ECE3DAE3DCE3D31BEDEBD36BC9EBD4CBD24BE02BDC7BB0E3E37BDACBDE83D833D83BD87BDDEBC1D3E113D0ABEFB3D08BCBABD203E9ABD44BE2EBC51BDEB3DD1BD013EDCBD13BC17BAE1BD3C3FA23B523B52BD393DD7BC23BD5E3DF03C96BD1D3E253E363E06BE44BD243DA3BD0A3C4BBE92BD53BEDBBD89BD45BD4BBE7FBD0B3CC13D13BE2C3E4ABD943D29BD44BE16BD403DC7BBFEBCC3BB4DBD3E3C333E853CDBBD473C28BEC0BCCDBC8DBD5E3E1EBE373D19BE64BED13CE8BD943D53BDF13DA53C99BDAFBB65BEAABDDF3C8A3D633E5DBE993B46BCB43C89BDD03CA1BCAD3CD4BC42BD31BD92BD19BDE3BD143D7C3D953D69BDC5BC893DA3BD0EBEEE3D153A1F3DF83D203E963C75BDB03CC1BCC0BC28BD58BC0D3E18BE1F3D263E6D3DB4BD88BD2B3D23BE71BC9DBDA13C1FBD1F3DB93DD33B30BD543DD9BD60BD123EA0BDB13DE1BD023D023D83BCA33ED03DA63DFEBC233E23BD873CD53D13BDA53D213E9A3D233D0DBD4C3D013D09BD563C0C3E25BC36BE82BDC6BD5A3CF7BCACBD7BBC90BE633B593E9CBE11BE483D163DA7BAA2BD463D7FBDEEBDD3BDB3BD543D533DFFBDA13C653D943DFCBDD9BD74BC4FBE1ABE6A3CB2BD3F3DCA3D9DBDDA3CA33DBBBDD53DBE3DC23C203C613D953B55BE143DE9BDF2BDE6BD153ED7BDDA3A923D243D653D793D9CBCDC3D903D30BEEABD86BD953D383C42BEDD3DB2BDCABD94BCF6BC223D923D9ABD24BCB3BD9DBD753C42BDF3BD1C3DE5BDD7BDB03D32BD99BDB53D003EAC3DA13D493D1FBE52BC19BE85BC97BD8F3C9D3C323E77BB203D253B4DBC68BDF2BCB83DD53D0ABF963CEF3DEE3D8F3DEFBC08BEB3BD02BDDB3D22BD9D3DC5BD62BD6B3E553C82BDC0BCCA3D27BD9DBC16BC4D3C24BD8DBD0BBD03BED43DA23CAB3CBB3D763DA93CB83D73BC26BE3BBD0E3ECE3D95BD06BB133E2E3E233EC83D493D97BC6F3DB4BD8E3EEA3DA2BDF73D98BCEC3D85BD243B98BD8A3E5A3D883CB1BB203D65BA8F3DE23DF03BEE3D603D8F3D7A3C4FBC1C3D943A04BE003C9F3DF93CA0BC80BDE0BDEB3C173C33BD0E3E003E59BBCB3B5C3C88BDB5BDDF3C98BD773DC63DDD3A6BBDB8BA00BD97BD71BDCF3DBC39AC3D863D1DBE713D99BC303D95BD4BBCAF3D1DBE123EC7BDD83D493D0FBE0E3D993B54BBBA3D883D41BD0BBEF0BD203ECA3D1D3E623C11BE71BD38BC11BEF53D393CCC3DE0BD5A3D31BCC73C94BD23BED5BD2FBDDB3C963B533EAFBB53BD5ABEC63C8CBDE3BD2F3EB2BDAE3DA43DB0BDA9BCAF3D5DBD543C89BD653D99BD2CBE083E0D3D583D01BE9CBCD43DF7BC36BD5B3D4B3EC53C0C3C1BBD073DCF3C17BE303DB73DB1BD05BE453CE9BDABBD78BC9A3D42BD53BDB03C62BD87BC50BE0CBD133D04BE053ECCBCC7BD8FBD9DBDA43CC2BDE43D2C3D1A3EAB3DFC3DDABDE13DF93D6B3EEDBBD0BD5A3D6BBCD63DA4BC803DFFB9BB3DB1BDA53C1ABD8FBD953D1E3E77BE37BDE73DE4BC7A3DD2BB03BEB5BDA53CC3BC7CBD7F3DA43D083EFD3CB73C1CBD283D15BECFBDC9BD44BD963DFC3D7C3EBBBCBD3D273C3D3ED2BD72BC00BEF03DB9BDF9BD5EBDD83DB6BDE3BDD83C883D1F3D80BD45BD19BD40BC4B3D823D9A3DA0BC07BEAD3E31BD89BE1FBD063EF8BDE0BCFA3C31BEC0BDA7BDCCBD153E523EBEBD85BC8DBD903D5ABE4C3D84BD9C3A75BDBDBD873AAB3DDCBCE7BC8DBD07BE3ABDDDBD8CBD90BC81BD063D5FBE4C3D903DA5BC7EBDF7BD73BDBB3D94BC15BE34BEF0BDD7BD0C3D74BDD13C3E3D2DBE013E07BD833DB2BD713A193D103E653D023E753DC9BDAABD6B3D9E3D0BBC203CF4BCA43DB6BD173D803C5F3CBEBD3BBD013E85BD81BDA13D4A3E7D3DC1BB03BD50BEB03D70BDCB3BF0BD3DBE433D8EBD13BE0B3E37BB9EBDF2BD3C3E02BE3A3C203D61BED23D1ABDA8BC503D22BEE73B8ABDD93D44BAAEBD2CBD06BD0CBE403DDC3DAB3D523DC3BDF93D1EBD0F3E75BD84BD853D06BDB23D213B623DA6BDB43D2D3DA4BD0D3DB43D0E3EA83D263E783D253D923D9BBC18BDAB3C033E943C84BD62BDE8BD50BD353E09BD243EFABD00BC513D863D71BD7B3EB8BD32BEE3BC143D58BD97BD8DBDFA3BEFBB293C07BD5CBDFFBD29BE90BD8B3D263E3E3D5A3DD83D453CE73D993DCA3BAEBB953CD43D0B3D2FBD80BD14BE56BC35BCED3DA0BD063E6E3D92BD78BDB73DD93D353DBBBD43BD04BB133E8DBD49BEC33A06BD4BBDF83D16BE423EA33D25BDBB3DDF3CDDBD7D3CC13D3CBDD1BDADBD8ABD22BE5E3D18BEC1BCCDBDADBD5ABD8ABD74BD7A3CA33D5D3C513DBC3DF8BCC6BD76BDFB391E3DF33CF63DF1BD9A3D0F3E3D3EDBBDACBA593D4A3D9CBE2E3C023D97BD79BD34BCD13C9B3D25BC793DFC3B413DF63D49BE8C3EDCBD853C05BC27BEEB3C0D3EB83DFDBD603E8CBD843D13BD103E063E91BD403D943DF33DB2BD52BC3EBD43BE13BD2FBE7CBC75BB24BEB9BB3C3EA4BBD03DD1BC6FBEE0BC9F3B2E3E33BE8CBD983DF9BD41BD1D3D06BC89BE94BDFE3CE8BD063E313C433D7DBDC53B9B3B103BA0BD47BD763DA6BBB43DAC3D853A11BEEBBD44BD403D9BBCC43D56BC243E35BC9EBCEBBB4ABDFF3D0C3D6BBDE93DD33D06BDBB3DDC3D15BC16BB963B7DBD063E203ED33D873DE73D4A3C3A3C413E963D813CC1BD92BBFFBDB33C7CBE9B3CD2BDDB3D84BDCABCF0BC9FBD0A3DF8BDB93D03BEE6BCBC3D943DE13C3EBE76BE10BED93DC0BDE2BC76BCEEBBCEBDC63D8E3D8D3DA83C71BC2DBE03BE1B3D0D3ED43D883DBABD053E313D1B3DC8BC49BEADBDDDBB1CBEA93DF53D5D3EB9BD413DD23D18BECB3D8A3D7CBE78BC663DC73DEABDB03D6ABE623CCCBD29BE5C3D123E9BBD033E5E3E00BECBBD2EBDCFBD18BDA63D7DBD7E3C0D3DDEBD283DC63B583D563D9D3D1BBE67BCAABDF13C673DE0BCE13C803D89BDCB3D053E0BBD993DA5BD56BD00BEC3BD0A3E9ABCEDB9DF3D81BDF1BCB9BD25BD37BE35BD50BEDCBBCE3D453C51BE903D5B3DAABD3D3D253E0D3E86BC163D04BE983DD43C1BBD42BDBBBC7A3D613DE3BC0DBE593D7DBB85BDB63D6F3CDABC5A3D9D3D9C3E083E0EBC913C453D59BD8FBD9ABD933DE33B683CE0BDC43DD53C5A3D06BE053E9B3D0ABE833D6BBDAEBD48BD35BE60BB073E613D0ABC413EB3BDADBCDEBBA0BD9BBDC7BD1B3D9BBDA53C653EC7BB5F3E0FBE363EC6BDDA3D1F3E133DA4BDD6BC3BBBC33DB2BD523D0F3D033E533E3E3DDD3DF9BC633D1D3C0D3DA13DE2BD08BE983CCC3DAB3D283E9CBDF2BD2A3D92BDC73C783D97BBF23DEBBCB5BD123EA5BC81BD993B3C3E00BDA13D243D63BDF8BD883D7DBDEEBD13BD593D623D59BE553D2C3E1E3E8BBD0C3E13BD8D3BA8BDD83C62BD81BD04BE9B3DC1BD483D3EBC98BD57BEB13D21BEF93D97BDFBBC143E82BEA53D3D3E10BD03BD003A403DA73D5DBDB1BCCE3D19BEC4BB66BED13C51BDC2BD8C3D81BC0ABDD0BD8D3E23BDAD3DCE3D3F3E4F3C26BCBABCA4BD90BD213EB63D74BCEB3C403DD5BD403DECBC3ABD49BE81BDBD3D9DBD423E3DBCA8BD213C99BD683C09BED2BDECBDCF3C2F3EFBBC4CBDCB3D3F3ED5BD003EE73D29BDB63D723D69BD52BD1F3EE8BCF7BD933D48BECBBD0B3EBC3C15BDB5BD133E39BBBB3DB0BD80BDF8BD25BDAA3D8B3B333EDFBB903D1ABAC43CBCBD623E78BD1D3EBBBDDCBC00BE483D18BE273E91BD61BC553EAC3C1BBEA23C37BEACBDD43C8E3CD83DB73D05BEC6BD8F3D08BE703D1B3E693D19BCA9BD46BD36BB39BD2C3EABBD203DBB3D53BD803D183E40BD4F3EE4BD923D17BCD63CDEBD5ABE683D1ABD40BE2BBEE3BD1ABD973C90BC843D21BC253A04BDA8BDBBBD69BEEF3CE0BD303D123E81BD96BD92BD193D9DBA2DBEF5BDBE3C413C1B3DBD3D23BEDB3D1C3E1D3EFA3D283D413C323E3CBDEABC0D3EE63D363E09BE803D76BD283EAFBDB33CF5BDABBD6D3D0B3EF43D463DE43D85BD103E513E14BE9CBCBA3D9CBD61BDA3BD2ABEFB3D28BBF73BB13BDABD4D3D563E95BD903CA7BDF2BD12BE26BDD9BC88BD04BE8D3DFF3D33BD293C333ECB3C8F3C5CBD283E403D05BE923D243DE13CB6BD933E74BC1A3EA43DA4BD53BD903D0FBDF83A33BC22BE1A3E8F3BB0BD0FBDAE3C5CBCF1BC06BE473D81BD2A3D033C173DBABD3C3EDD3C48BE9E3A113E46BE273D9FBC03BDCCBDB0BDEC3D17BE9EBC6B3D9E3D01BD113C393D44BD2E3EBC3D2C3D923D8C3D173E05BC313ED9BD123CBC3CE03D9BBD47BDA03D45BD8EBCAFBBDABCCA3C9FBDA63DD93DAC3D37BD033D5BB7373DC53DA83DAFBD36BDF2BC05BE0C3D99BD0E3D593D283C0DBE4FBB0A3E9C3DB83D953D4D3DF2BC13BCDB3D4D3DA63B8BBEB0BD603D553DB3BCD2BD993D1FBA55BCF13CB2BD08BBE9BDE23C01BD843C48BC48BC2C3E28BE2EBCB9BD4B3D933C363C86BDBABDC8BDEEBC8D3EFF3B9A3DFEBD043E46BDBD3D86BD8DBD45BB383D83BB613E523D63BCD93DDDBD8DBCE8BD033EB73D293ADBBDD13B933DD7BC0D3E2BBD5F3C90BDBA3E813E19BDCFBCB5BCC83DCD3DA03CE73D623D223E06BE70BD163DB1BD393DDEBD86BC88BC96BD143C28BC3EBE1A3B293EF53C593DD1BDA53CF7BBCE3C01BE223D35BDFBBC87BB183E9D3BF93BA83DE6BD523D95BBE73D81BD333DDE3C8EBE2DBD443E563EB73D56BD343D823D013EFC3C61BD3E3E73BD6FBE08BC64BD0F3E8FBD5CBD37BE06BDA9BDF93AB13C3ABE68BCE63DC03D4C3D2F3D04BD11BE3A3DB5BD9BBC87BD9A3CF43C813E68BDDE3B22BDA1BC8E3C813E983D9BBCCABD14BEE63C293DC9BD233C34BDB53D333D69BCB9BD903DF3BD903DAD3CB63C01BE1EBEFC3D1F3E163EA83DCEBD213DCABC573D49BD71BD9B3A48BE07BDF9BD5E3DF3BCA93D59BD5B3E793D37BD333DA03D883CB33C933DAE3CFABD08BD4E3CECBD46BD19BEAB3D33BC1B3D1DBE133E373E0ABD3E3E843C023EC83D22BD05BC63BCBFBD75BD173E3EBC81BD5FBE243EAC3D7D3CA33D2C3CEA3D7CBC34BD883DF23D3FBE70BDFFBABABD50BD08BE76BE063C16BDCF3DF13D6F3D52BD13BE9B3D24BD59BDE23D3DBDCDBD9A3D963D6FBC503D99BDE73C7F3D9D3D12BE9B3C133ECFBDC43D283ED2BDBDBC623E113E7CBDD13CC73C3BBC603D3EBDC9BC833D80BD1FBE8E3DF8BDCD3CBF3D7CBDD7BD8CBC32BE253DFDBD873DCE3D453DE5BD8DBDAF3DA2BD3BBE05BD893CDE3C423C6FBD8CBCF1BCD8BD04BE243DC73DC7BDBABD1D3D1DBEA93E963D273CCDBD0E3E8FBDCABDF23C963CB23DC2BC3D3CB5BD603C55BD7A3D74BD0EBD443D713C9A3D503C8EBC613DD83DFB3D1EBDA93DA9BD84BDDABD843D9B3DA5BDBC3CB4BCB839163E04BE273D22BD473C8D3B713D043D0B3DE2BDD43D65BD25BEE03DAD3D67BC28BE6F3E14BC49BEE5BBB6BD543DCC3DFA3D563D2ABD483D94BD0A3DF1BD08BEA2BD27BE0A3E3B3C0ABDE83D7CBBDABC053CBBBD4CBE1F3E963DBC3D7ABD1D3D24BCC6BD2B3D213D41BDE03DD43D80BD01BDBABDD8BDED3C713BE33C3BBE0C3EF33CB0BCEBBD23BE9A3DBE3D873E023E493D2EBEC8BDBA3D0E3E593A1EBD53BEBB3D33BE8D3D4BBD41BD9B3CF8BD483C12BEDC3D153E5ABDD8BDAD3D43BC4DBE84BD1FBE76BD073EDDBD7C3E05BEA1BD6D3D723D27BEBABD8C3C6D3E13BDD23DEC3D5B3E07BE843D94BDBFBDDD3DCBBBE7BDC8BD08BD293E85BC24BBC0BD60BC24BD82BEBE3DE9BD2C3D6CBE793D48BE04BE993C7A3DAABCA1BDD1BCDC3D0EBEE23D583E873DE73D94BD9F3DABBDCFBD01BED83DC2BD2DBDF03CF13DA53DB5BBF5BD26BD983D61BD03BE4B3D983DD8BC133E8ABD59BD023D263EA43AAABC683CDEBB4FBEC43D33BE283D7C3D07BEF43DB73D253D203E5EBD1EBE443E1ABDBD3D163EBF3CE13D483DE93D08BE03BEE2BBA83D363E123E5C3CAB3D353E3C3E1B3E133EE73DCC3C733B713CF0BCF1BDAB3DDD3D623D573EC6BDC8BD103E6C3D0CBE86BD46BDB8BD6B3D083E8D3D253E64BD48BE4E3CD6BC30BEDABDB1BD883C45BE7FBC0DBE343DDCBC2A3D953CDDBC5ABE973D50BE2FBE35BD93BD923DB1BCA43D003E1A3E6DBD6EBE163E09BE1B3D2CBD0CBD7D3D303D443DC03CF33DC9BCAABCB63D6E3D083D73BE46BCA13DC4BD863DF93DD33D0EBE403D0CBEA73C9DBD343D84BD8BBC0B3D26BE0B3D20BEA73D403DC13D94BDBC3D4F3DF0BB593E0D3D2DBD7E3D633D3D3DD73D23BE75BDCDBD083E4B3D01BEF53D49BED23D7FBC0ABD0CBE4A3E023E543E4ABE883DEEBD293EB83D23BE213C333D44BB033E0D3E84BD85BC24BD09BE5B3D67BDA73DDF3D03BD62BDB03DB13C543D7C3E4DBDEA3DE63C35BC74BD153E203D113BC83D023D83BD123DB33D99BD153EB93D5DBDC13D633E7B3DEBBD3CBE763D19BE643D29BD193E143D9FBD4FBDD83CE3BD07BDA33D1C3EC23DBF3C0D3E70BC86BD7E3D5D3D05BE2B3EA03BD63AC53C04BEA2BDD0BD7C3D89BA0DBEA3BDB13D793D1B3E0A3D9CBDE2BDEDBC12BE01BE103E2E3EAABD1EBDD8BB32BDA33B1CBEE9BDF5BD39BE1D3E033D86BE3ABDB93C3E3D323DA1BDC73D9BBD3A3C83BCB0BD53BDF4BD5F3E383D65BD863D5CBBC33DD73D783C65BD48BDCF3DD8BEC33C083EA4BC73BDD2BDA33D453E073E04BE603D7EBD0D3E90BC6BBDDF3C5CBD053DF8380FBD143E6A3D10BEF1BD683CED3D0B3E763D93BD7ABDB5BCE3BC013DBB3D283DEA3D8FBD243D67BCA9BD0F3EB5BD14BE3FBDD63D183E33BD273EC4BC143EABBC5C3DD73C26BE383D9BBDB53D163CADBCAB3D29BE8CBD74BDAFBC5B3EC13D0F3D183D91BD4A3EE23CC2BDC63DBD3DD6BB223D38BEF0BD85BD0E3CBF3C86BDFA3D65BDE5BC7CBD1C3CB43D91BD3ABC70BCC43D923DA43DF73B0FBE4B3E613C333D4DBCCBBCB7BC403E0D3CBCBC57BD433E6F3CE5BC83BD493DC33D403C863D2EBE843D983C89BDF2BCCB3C8CBD113D48BE423D4ABD633D69BD2ABD523E043D77BDEE3D273EA0BD3CBD553D5D3D583D6BBD04BE98BC563C953DB83C3F3D39BED43D05BE1C3D10BE15BE19BD1E3D553D8DBD7EBE90BB8F3C173D0C3ED2BD1ABE38BD6F3E10BEA93DC4BD893DA93D813C0EBE4CBDBCBD91BD533D65BDB23C69BD65BBB1BDF7BD023EC43CE6BD1E3D3ABD5CBEDDBB47BD963D47BC8B3E3DBE253E193B8B3BAEBD963BAE3D1BBEF53DA93CCA3CC33D7D3EC5BD073E97BD99BD133DB3BAEB3D26BD393ECA3DE6BD2F3EE33D66BEB9BDD03D7F3C0CBEA3BD893D94BCBEBD733DE63D223E3F3E463E98BDACBD7F3B11BEC2BD033C17BEBCBDAC3BF63D3DBC123E2F3D5CBD47BCDBBD593E553D643BF83B7F3C363ECB3D7CBA1F3E003EF43BF63CCC3DAE3C8ABDFF3DAABDE2BD95BD22BE133EC0BD50BCCB3C11BD1ABD6D3DD33D203E573CB0BC04BDD9BCAA3DB63D56BE853B21BCEC3BD43DE6BDE9BC9CBD203C333C7B3D71BCA8BDAD3D77BD1ABE733C063EC1BC87BC16BE10BD423D563D23BEADBDA5BDE5BC223E40BE343EECBD073D3FBD683CA2BD283C98BD2DBE563D063E763B843C62BD1EBDF5BB7C3EA63DDDBDD03B18BC5EBE443D36BE0BBEBF3D8F3E4B3D8FBDFD3D7ABD083D883D8B3D4FBC4D3D293DFE3C85BD91BD093E0E3E9CBD77BDC4BCD53D8B3CDD3C8A3DC83D86BCF0BD25BE2CBD753DADBCA13CDA3CFCBC2EBD483D2EBE64BD0EBEF63D64BEABBC9C3DD3BC7EBD05BED23E0D3E05BD2EBD9EBDA23B97BCBA3D81BC9E3D483E3CBE20BD36BDA5BD00BA0A3D313DFDBD933D603D56BD913C45BB823CA53D6EBDC7BE7E3D223D8DBDA43D2C3D9B3BEFBCC5BB2B3EA8BD263EFF3BF7BC843D58BE58BDC3BC02BCFFBCDF3B893DEC3BD63DF5BBDBBC2EBD103C6F3D44BEBFBD703DB23D16BEADBD033EF43DF63DC33D833D873C0A3C9BBDA83DE8BDBD3CF7BD2B3EB9BD77BC4FBD5FBEC4BD9A3DD3BD50BD5EBEBA3D3BBE19BE0C3E45BD47BDA738FB3D28BECDBDABBDC9BCDA3D543DD73C8BBDA63DD9BC14BA5C3E5E3BBCBDFEBC1FBD25BD8EBD263C4ABC6D3E1BBE3B3DC3BC843D03BE17BEBE3DDB3D7ABD1BBE54BDDDBD96BC343D543C2CBD033E163E34BC76BC583C39BE9C3DFEBDEDBD8C3D2EBDA8BD853D03BE00BE543D823D83BD903C46BE2C3E24BEBF3C46BBE73D693D703E9ABD38BDB1BCAB3D13BD56BD9D3DF0BCA43D1E3CACBCF33D76BB0ABE9B3DA1BA193D4D3DED3BA23CABBD9D3D06BDE2BD81BDD5BC0EBE903CA4BDBEBB553DD03CDBBD0C3DB6BB733EF1BD3B3C5FBDB1BDCA3C33BE14BD553EA33C0CBD26BD56BEA8BD76BE4BBD6A3DAABD90BCA03D16BDCABD51BDA0BD923DAABDF83D1CBDB8BD6EBD303EEF3D0D3E213DD83C743C603C153D543D4E3D05BEC03BE8BD0FBD15BE19BEC53CAEBDB63D4FBC0B3BB13C6F3CDA3D8DBDC0BD963D",
      torch_tensor_16_torch.bfloat16_5: "0x02000000573F733F7A3F533F823F5D3F423F843F543F9D3F993F933F883F713F713F693F",
      torch_tensor_16_torch.bfloat16_4: "0x02000000903F703F3D3F9C3F873F543FA23F0C3F833F6A3F893F4E3F7D3F783F593F483F",
      torch_tensor_288_32_torch.bfloat16: "0x020000008CBD383E88BC96BD653D62BEAEBE943E1BBECCBEFC3D113EB93EF33BA0BD163E05BEBB3E1EBE9FBEF53D903E843CC4B9D23E71BD97BB26BE2ABEC73E6BBEA3BEAABE6A3E7E3EFD3D67BD95BDF73DA93D50BE4E3D8F3D95BDB73EC43C9A3E10BE303D42BE893C173ECEBB2EBE2DBE6DBE453DCF3B213E17BD9E3E153FA33E13BD8FBCBE3EC03E5F3D8DBD023F2FBE96BE1A3EABBD6F3E95BDADBE3DBED13E95BE8ABEA8BE80BE493EBBBD44BEF0BD19BDB1BD51BE02BC2A3D4C3D013F103FD93EF13DD53C153FEC3CF4BB103EBDBE8C3E30BD77BBC03EC6BD1BBE5DBEEEBEA93DBA3EA13EAFBEB1BEC13D18BE5F3C3ABE07BE8F3D823DB53CB4BC163EAFBE71BD113E71BE03BD8E3C55BC14BFEEBD6C3E783DCF3B7E3D133E4CBD0E3F3ABE14BB833D803E123ED63E853E85BE12BE733E07BE983EA9BED13DCEBD2C3EA0BEB3BE99BE92BDA03D813ED2BDB13E16BFD13D05BEEC3A993E063E1FBBAABE2F3DAA3EA83E313DFEBE51BE9BBE16BE913E72BE90BCB0BED9BC7A3E003F2F3E523E393E1A3D5C3C18BDC2BD8C3E923D8F3E073EAD3E65BEB1BEA2BE5EBEE53D053E7A3BA23CC8BD20BEB3BD1B3C57BEB43D1CBE5CBD013E9D3ABBBC823D51BE81BC6CBEA8BEC73D77BD4C3E14BA393D153E53BE6ABCA0BD883E323EDE3D043E14BE363CACBEB03D70BD1EBE94BE86BE3D3E113E853EDDBDC7BD4E3E1B3E10BED03C453E0DBEBBBDCABD4B3D06BEE13E6F3A553E7D3CCC3E36BE963E43BDEF3DB23E843E603E9ABE38BE633EC9BD0F3B2C3DDBBD9E3E9CBD123EBABD08BD413DA9BBF23D353E843CA5BEB5BED3BB03BD35BE52BE2D3DA4BCB83E3BBEAA3EDABD3BBD2EBEF3BD3E3E723E3FBED6BDDB3DA93E8EBED6BAF63DFE3C96BEFA3D533EF03DA63E8CBEAEBD81BDF4BD80BED43DC13E4BBE1FBD96BE11BEA73E2A3E8E3E8DBEECBD893E95BD2C3D193E553E26BE6E3D2E3EA2BD1F3E6A3EC63E203F043FD3BED23D813E9ABDD03D32BD693E85BD02BECF3DBD3B753D4FBEEA3DCDBD2BBF683E84BE6CBE553D81BEF8BDD63D49BDFA3D2D3EBA3E9B3DE5BC633E153D1DBE3DBC973E923D08BEB83E093E6E3D80BE2A3E20BE203E733E7C3E8FBD67BE3F3DB0BE9A3C52BE133E343E7D3EFA3D8F3D14BE6C3ED63D353E5EBD3E3E26BE063E0F3FB4BD04BD10BDB1BE0FBE2C3D063E48BDBFBE15BEA7BEC83EE1BDA3BDEE3C073E42BE453E423E063D94BE8F3EF1BEF93CA4BE273D10BE563E92BB3C3E40BD9EBDC3BE953E953AC23E033E763E19BE93BE423F0D3E333F0F3E653D073C89BED8BDD43EBDBE913DCCBE51BE0B3DCABD1A3E98BE3E3ECB3B913DFEBD2ABDE3BC3E3ED43C993E263DE33EFDBDC9BD86BC113E0BBE39BEB43CB73B503DF4BD7E3E4D3CB83E973E6B3E333EE83E823E383E103D12BE693C4ABE3F3C0DBEC13D30BE273DF2BDA93C7ABC20BFC1BDADBD50BEA2BD133E893E023EECBD8BBD353DA4BD6A3D80BD073DEB3D20BEC4BD2FBE31BDC7BEA13E5E3D723E78BD853E9FBE6E3EE8BDB73D193ED2BDD83EE9BD9EBEDCBD61BE0EBEBA3E1EBFE73E073FAC3EC4BCAA3E763E2F3E2DBD153EAF3DD73E5EBE923EC33E833D663D973E47BE023F863EFC3D3F3EABBC933D363E64BDCDBD323E023FE9BD5CBEF6BD963E913EA3BDACBE80BE933ECFBC93BEA8BDE53E2CBED83EB1BDB1BB06BF30BE263DB43DA2BE4EBE24BDAE3E193E333EDDBD5EBE513E0EBE00BE353EB7BDCABD0EBFF23E293E1FBE6E3E2B3E1B3E32BC303E5F3E73BD1CBEF53EB93DBC3EA5BE0BBE51BD113EBABD88BC0E3D90BC92BE08BEE53D493E61BDD2BD67BEBDBDAD3EFC3EF1BC55BE953E36BEB8BDAA3E57BD6DBEB43D6DBEC53D44BD3FBE153F8EBEAD3BF7BD433EF8BC103E42BEC23E91BE873E0B3D093EBB3DC5BE4DBE4EBECEBE07BE1B3ECB3EADBE123EBDBEC1BD9A3EA03E1FBD3F3E08BE9B3E7DBE423EDF3CAEBE09BE933CD63E4B3E6EBEF0BDBA3D83BD9C3E32BE6BBE87BE293E80BEA4BD60BE553DD5BD923DE93DEC3DF93E78BE17BC833EBFBE803D093E9C3E91BDC5BE253EAABEC73D9BBE83BDEABD32BE623E243D0F3EEC3D1FBD28BE363E91BE4C3D8D3DA0BE2F3E833EFBBEC6BD113E35BF8E3EC33E85BE19BE6BBEDABE7CBE313E033E5DBE06BDDC3E323EEDBDA9BEE0BEC5BC4BBD11BE183D8C3E6EBEE83DB73D9C3D193E283E7F3EF2BC02BF993E643E6F3E08BE9FBD123E0C3E7BBD94BE0BBF0A3EF03DDC3D51BEEA3E02BDCBBD553EF13E3B3E42BE38BD9A3EE0BEC43C823EDEBE1DBE01BE123F003E523EDFBD12BE913E51BE2F3C383E5E3EA6BC0DBE94BD123F103FA8BD38BE2A3E32BF5DBE383EA6BE113EAC39EABDA2BE2ABEFC3C7C3E0A3EC83C50BC9C3EFDBE23BE5BBDDEBED1BD04BEA53E8C3D213E223E5FBE0FBD8F3E0DBD9BBD613E623EC2BE5B3E0A3FBC3E13BD153D92BDF9BDE5BDCFBDB13ED93D52BD443E0DBE74BE0EBE1CBEB03E07BEDFBD51BDD6BE9ABEB7BE853E263EB83C9D39D9BD05BF4CBEB93E40BEFCBDD0BDB0BDB5BE8C3EEFBD443D303EF6BD203DB1BBDABE8F3D08BE06BE103E10BFAEBE323ED3BE293EA53E15BD6E3E9C3D6739ED3DFEBE82BE6D3EBBBD4E3EADBE843DC93D553E943E813EFA3D50BEB9BDAE3EB63D563EC3BD6FBE9DBC4DBEF63B5ABD39BD8ABE72BE55BD2E3E1E3EBE3E17BE4E3E1B3F143E363CFFBDBFBE913E0BBDAABD20BE863D85BD8CBD2CBE163E283E5B3E473D7C3E3DBE79BE32BE12BE9B3D1FBE6C3EF03E01BFEB3DF9BDAABE07BE2D3D783E9BBD37BE50BD613D383CD23E8CBDC13E07BCAF3CDC3D3FBE39BF083C83BE293E773DC43EEE3E68BC38BDE73C97BE5D3EFE3E803E7FBEA73CF33C24BE62BD1F3D043EA3BD5BBD54BE613E0B3C52BEE5BD2A3E0BBE0F3E77BDA63E6C3DA83E45BE233D05BFFFBDF9BD09BD15BEA23D763E823E843D8BBEF93DB0BE02BD01BD8F3BB23C10BC39BEE5BD0BBB94BD5DBCD6BC19BE43BEFCBDA3BE8CBEE3BC033F8FBB4C3D6F3C103E7ABEB6BEBFBCA7BDFF3E153D11BB9B3DAEBE11BE85BED8BD053DFE3DB43EE0BDB9BECDBEDBBCEEBDB73E9C3E9F3E7FBECC3EB53E833E32BEA7BD903E833E673E0FBE67BE21BD323E253F90BDFBBE8B3DF0BDE83DF93E9CBBD03E303E3ABE24BECD3E0BBE763ECE3E98BE853CA03C673EE2BD11BECE3E26BEAD3E203E963E6E3E87BD283E9B3E0D3E1BBE52BD9CBCFF3D553E8EBE10BE12BFA7BC07BE6BBC77BED7BE31BD9ABDE8BD58BCDBBE683D403E9BBEF33D8DBE02BB0BBED6BE213EFBBD993EA1BDF13E8FBEBB3EE33D2E3FE0BD8F3DD0BDFE3C623E81BE013EA03E47BD15BD543E8A3E47BD3DBEF6BE8B3DFA3E093E48BCAFBE603A53BE753E633D303E3E3D57BEAE3EC2BE45BC9A3ED93DF5BE073E5A3D7BBDC23E7C3E7D3DDBBE31BC33BF5DBEA93D29BE4C3EC13E03BE57BED3BD13BEAA3DC7BDB7BE6C3EA13E04BE54BCACBC3BBE163E48BC5C3ED9BE39BD78BA29BED8BB033EA4BED03CC5BAA4BEB2BD843E923C8DBE84BDF2BD5DBE8D3D40BEA03CB4BE45BCA13C6B3D873D8EBE153EAC3C09BF993E1BBD08BE5DBEB93ECFBE01BD323D98BCBC3E773ED33E3CBDAA3D3C3E7FBC1FBEDC3E603E983E0CBC173D03BED43C9A3CD53E44BC9DBEF4BE223D5ABDB6BD92BD17BE77391B3F0D3D933E87BD613E6BBD8EBE9FBE093EE5BD563C6ABD01BE213E423E263EFF3C703EBABD6FBE03BEDEBBE53E663EF93B57BD96BE50BE8FBB33BE12BE693E4DBD46BD88BE523DE9BD8A3EB63EBE3D48BE09BFBBBCD7BDA5BE28BDA0BDB83EC8BE3FBE503EBC3EF0BD81BD3B3D863B6DBDD2BDC13DE8BD703D13BEB33E723EDDBE09BE103FD53D31BE413E843E483E08BE093EBCBD6BBE323E023D253E7D3E03BF64BECD3DB73C8FBEBB3E583EA73E283EA9BBA8BDB1BE07BD8DBC14BDA9BEF13D273D0F3EA8BE63BE263DA0BD2A3D0ABE863DA3BEE3BDE03C07BD123EB73DF5BE383E8DBE313E3EBE4DBE33BC45BE8C3E3ABE71BE67BEE4BE5EBE0F3E99BEA13EBD3EB6BDA4BE34BED03E62BD093EB53E843E933E733ED43EBB3E7FBE5ABD663E4FBDF0BE743E663DCEBDBDBD593D933EEABB0EBFF8BBA03DFF3D80BED4BEA03DE23EC3BA8F3E083E4BBDBC3C4B3D0ABEC23D13BC90BE9CBE6C3EAB3D25BE2B3E103ECEBDAD3CBA3DF53DF0BDFB3D6D3E01BF563D5CBEAE3D7B3EB63E683EE0BD923E903E9FBC7C3DCF3E9FBE7BBC7EBA88BD803E59BECB3C123FADBE653E1EBED43B1BBE2ABE083E8FBD663E9FBC033EDD3D693E34BE233E7EBDA33C083EF93CD53D443E42BEC2BDA2BE063EA73E643A2B3B263E67BE1BBE85BCCC3DA5BEFBBD81BE05BE9D3DBC3E20BE293EA33E85BE923D823DB2BD243D4CBD9BBE96BEF2BC8E3D2F3E90BCC23EF13C153FBA3EF6BE803E02BCCBBD1ABE563EE53C683DCBBB15BE96BEC83D533E873D92BEC13E723E393E1EBE2A3E21BECEBBA83D733DF1BA893BC4BED7BD183FA73B53BEF33C683E48BE53BD00BEA83BDF3D373D373ECCBDBD3B4CBD363E15BD433EBC3DAF3E14BE383E3CBE963E5B3EEA3EF1BEB2BE6C3E593DB6BE63BC04BDDBBD983E69BECDBE9DBE953EA73D23BE783ECEBD06BDE73DF7BC993E643E2EBCE4BD49BE493D93BE273E093E2FBEADBE903E9CBA5BBE523C793E97BEAABEA13DA63DEF3E743E62BD2F3DFBBEC9BD473E3CBEF0BD68BE8A3C353E34BC0BBF28BC3FBEC33DFABD283E05BD12BEB13DFCBE6ABD143C493E93BE8F3D52BE853D6D3E433D903D4B3DF9BD54BB9CBE223E0B3E04BDDD3D853EE43EDB3D6B3EC2BDDA3E023E9B3BF13E08BE05BEF2BECD3D14BE1B3CA4BC8F3E793EC03ED6BD17BE9CBD30BE0ABEEE3C87BC4E3E193E5F3E463D18BD943E613E71BD003E633D62BE1ABC2E3E9D3EBDBE823EBABDEA3CFF3E243ECFBD453E1D3E5E3D04BE8ABE47BCDB3ECA3E44BE66BC12BF76BEE73D62BD96BEAB3EE63ED2B9DA3E36BE433D40BC8CBE21BE05BD69BEE3BD0D3E06BE883D4F3EEFBD40BEEC3D363EA8BEADBD86BE823D47BE523D9EBE403E0EBE053FB03DA6BE4CBEE0BE483CDCBEFABDE63D9EBD733E9D3E253B29BC8DBE17BD94BE993E063E65BD183E47BD07BCCCBD033D253D103D83BEF93D5C3E3ABC55BC053F2D3E8F3D273E0ABE96BE56BE35BC50BDC0BD453E643EA8BE843C1CBD15BDC3BDC6BDB33D033ED03DCFBD94BD923E7D3E003F253EF5BD3DBD34BE243DA63D693EEB3D36BD643EE93EB73E5E3EE5BBBD3EDC3D2ABEB9BE333D6B3E0C3EB63ED53ED4BE2ABE393EC93D2B3DF9BC96BE9CBE063E65BDE4BD943E91BEC4BE093E1A3E413E3B3EB43D88BE093F5F3E29BEF03DE0BD06BE62BE76BE3D3D3DBE21BDB23D4A3D56BE833CD93DF8BD2A3E10BFED3EA1BEA03D7DBE423D0FBDCA3D1BBE60BEA73DB83EDE3EACBE0E3DF8BE6ABD5E3819BFAE3ECFBDE33D3E3EFFBD943E0ABE5C3E933E9F3E33BE1F3E5E3E803E1EBD263EFE3C603EE03A213E5D3DE93C783ECFBC7A3E5E3CE5BCFCBEBD3D2B3EB73C70BD9E3EBE3D3BBEA33D833E7C3DDF3E1DBEDA3D1C3D0A3E123EC23C15BEEA3E243D07BD8B3C53BE41BE6C3DB8BD69BE25BE8D3EFEBDBD3C593AB0BE5C3E4F3ECF3C91BE083D033FA6BED6BB61BE2DBDF2BD173E14BD89BD3F3D86BD3F3E93BE6FBEEA3E9E3C85BE32BEDE3DF93E3D3E153E76BEA73E8B3E78BE983DC13EBEBE27BFA4BEE7BDCABD2E3D833EC33D7A3D80BCA3BBF2BE203E33BD8B3E2E3C2A3EFABD823E8E3C933E5F3DC6BDBCBE11BF0B3ECC3CF53D05BEB6BC2FBEB2BD993ECC3C9D3DEFBEC0BDFCBEE83EC23E8BBEDB3DA6BEA6BD81BE1B3F373E6FBD513E0A3EC33EC33CE3BD3EBE21BE8A3D8DBD86BB493E8B3EA83DFABD05BE0B3E03BE17BD473C70BE3ABC6B3DCB3DEDBD783DAA3E8A3D3CBE86BD29BDE73B083FB93DE3BE6C3D003DAC3D203D9F3D9D3B1E3EB7BD57BE20BEBC3E803E583EAD3DA93E36BE683EF1BD03BE8D3E843ECABC3E3ED93D34BC1FBEA0BD99BD16BDB9BDF53C093E84BD953E5E3EEE3D2DBCB73EB53E08BD1FBEE13DFE3EAE3CBFBE85BBE33DAD3D5A3E80BD843E69BE83BE41BD813DAD3EE0BE103E73BEC9BDB43C0FBF9F3E4DBE72BD99BE503EC83D533D143EF93DF6BD89BEA53E35BE8CBE0ABD8F3EA2BE1F3EF2BC8EBDE53DDBBD0C3E303E99BD8ABE143EB1BEAF3E27BDBC3D823E1C3EB0BED9BB7E3E9D3D13BF83BE4FBE213D933B2C388F3E85BD063FFC3B733D17BD323EE83D353CB43C6D3E413D943DA6BE31BF49BC86BEA43EE7BC663E1DBE22BD8EBE213E623D993D48BD5F3ED03EDF3C2E3EF23E39BE5B3E62BEFFBEB1BE0A3C27BE3ABE6FBE083F923C25BEE5BE983EE83E05BC173E8DBD163E3A3ED43C14BF6E3E0FBE5EBD293EC83D9B3EFC3CAFBDD6BEDDBE7E3D98BD25BD5F3B953EAD3C16BF9BBE78BEE9BE303D2EBCBFBD8F3E443EF5BD85BE32BDC6BEE9BDEEBEF03D38BE8BBE843D8B3D7ABE0C3E21BEBBBC5EBED13ED93E12BE273E8A3EDABD543CD7BDE9BD533EA53D673E31BDE0BD23BCBB3D0EBF073D133D04BEEABEBE3E06BF54BE8BBE5CBD493D74BCED3E203DAC3E75BE413E91BDAE3ED63C923DCD3D34BE903E1C3E0BBD073E76BE423D6E3EA3BEABBEE03DF4BB59BE4DBD35BE5E3E6B3EEF3D37BEA83E0DBC47BE28BE073F4A3E5A3EB33E793D2FBE063FDC3DF6BE013E5C3E8ABE86BE7ABE8D3EC6BE8FBE1FBE153D203DAA3DB73DCDBDA3BDC1BE47BE31BD7E3EC03D9EBE893E33BE04BE283DBDBE7FBED1BE9CBDA03E8E3CAE3EFDBC5EBDBE3AAD3E093F0E3D15BE97BE233EC23E82BDBC3E0E3EB93E58BD27BF883E6BBE89BE503E68BD88BE88BC173E423E373ED4BDE23EC1BD99BE973D813EBBBD9D3E1F3E22BD05BE8DBD0B3D0C3EC1BD94BD153E47BDB6BD0B3EB8BDBCBD6E3C203E07BE783E92BE2A3EB8BD723E8D3D8CBB033ED3BD14BECBBDA5BEE1BD563D8B3B053E253C403ECE3D133E523E6CBDB73D85BD64BE3BBEDFBD2B3D90BD0F3D843E653DC9BCAB3E073FE3BCBABD203EEABD403EBFBE9A3D873E00BE3A3E8FBC1A3CC7BEBA3EE6BE1BBBD9BD503E953D4CBEB4BD983EA13E86BECD3DAEBE0E3A303E82BDA23EA73D40BDC03E12BEF4BE73BEE9BD9D3EA93E94BE25BEFC3D5C3ED53DE3BD7E3B853A4C3E6ABE883D633DEB3E16BD8E3D63BEBABD523E62BEA4BEFEBD1FBE5A3DB13D6ABDF03B82BE46BE8E3E07BF02BE9F3E273E5ABEA93EE23E77BEE8BD4D3E4D3E9DBD993EDA3D653EAE3EBCBD373EC5BEF63D1C3E61BEDEBD693C183ED53D1C3F9DBE6DBEEF3DCC3B263E683EDA3D35BD69BDC53D823E853DB2BE613EE73E4CBEE3BEE93D05BFB63D7E3E9D3EABBDEDBDBD3E04BE363E7F3E8BBE063E8BBE543DD93DB13EA83D053EE23E4E3E5CBE023ED9BD4BBE453DF93DFD3EBF3E743EC93EF83D723B4EBEA73E973E1A3DEE3C95BD73BECE3E183ECABC633EEFBC153E5CBDA7BD6FBE31BECEBEE1BE26BEA6BE873BA53C7FBD2CBE9DBE683D0C3F823E853DDEBECC3CC43D503E73BEF53CA43DB4BD98BD97BD65BD753EE93E493EA3BDCABE37BE42BE9D3D6A3E88BD573EF03D2DBECD3EE0BE083E0F3F0F3E08BE8BBDAFBDFB3E003E18BE97BC633EC3BD423E8FBB983D7E3C12BB0ABE83BE213E98BE973D0D3ED0BE74BD943E653D473E9DBC9CBC5C3DD33D463CABBEAE3EAB3DDEBD38BE24BC25BE5C3B9EBD613BB0BD433DE9BE9D3E6BBE3E3E1E3E1EBD613EA0BE403EB43DD03E41BE8A3ECDBD0B3E92BD01BEDD3D293E503DC03C833D6F3E5A3EC5BD10BF75BE66BBA0BE9CBD14BE68BE043F66BEAF3E8DBE213D85BEDD3E5E3D323EBBBE86BE063FD8BE4FBD1F3D6FBE21BDDCBC47BEAD3E4B3E44BE633E2BBEF43D21BD7B3E65B88DBEC2BD593DB83D2BBE39BE22BEBCBE793E1ABB92BE5F3DAD3D6C3CBB3DCA3CA8BED23E0F3DE2BDCA3DE9BCC23EFB3DACBE913E573C0C3F4BBE923E383E5BBD513E0B3E8EBE323DF93D8F3D19BE4F3EC03EE7BB88BDB13D373D18BEBFBD9DBD483DB1BD94BEF4BEB63DFFBDB13DEFBDB3BDC43D183E483D30BE073D5CBEBBBEB53DDA3E12BEDD3ED6BECF3E58BEC83DB73D66BE5E3D89BECA3D04BED33EF13DBEBE893D4C3EBA3D2ABEA13E273E8E3DA13EDC3E95BC2A3EB73EA2BE07BF22BEA0BD86BC8ABECFBE2BBE7F3ED2BD73BED3BCE6BD9F3E0A3F9F3D493EC33D793CDD3C603D0B3EE43CA1BD76BD98BE373ED1BEAB3D92BD253D863D9B3D9CBE873E183EF2BC863ED1BD9E3E0CBED6BDAB3DEF3D8A3E57BE3EBEC7BE95BE07BEFF3EF1BDC23EBBBD863C843E81BEB73C93BEBCBDD43D923DB13CFEBC7A3E3E3E293F6A3ED43DF03E213D40BD9D3EC73E43BD09BEC7BB933D6DBDF53DA5BDDCBD12BF8D3D853EA3BE92BD65BE38BE613E9DBDBD3EB13ED03BA93E12BD1D3E433E443EBFBDE7BB33BEECBB38BE95BDCD3E5F3DA53D4A3CEA3ED33DE73DF6BE51BE813D09BE1E3E42BE0E3E2A3D023EB93D943EC53DA73E1B3E633DC43E533E45BE373F69BE92BE293EAFBE05BD263ED5BD253EB1BD7E3DB13BAFBEEDBD6EBE34BEA8BEE7BD7A3EC8BD843D6A3D913E9F3CD13DD33E20BEFA3E133F9F3D3EBE8FBD96BC383D9DBD353E3E3E703D36BE1EBF5E3E37BE433E0EBE473E25BD5EBD813EDF3EB4BE9EBEF93DA3BD5B3CC4BE0BBEC4BE593E76BD1DBEB83ACC3E24BDF63BB4BC9D3DABBD67BE663E373E22BDE1BE1C3E0A3E86BBCD3D28BD53BE33BD05BE813EBABECEBE96BDAD3DAD3E363E793E963E9A3D4B3EAD3DAA3E5F3D41BDEABD46BC603EF63D333E13BE0E3E913E473EA2BD2ABECFBD31BD98BE543EEA3EDABD1B3B4A3E1CBD7FBDDB3DE33E4FBDA23D94BE17BF9FBD383EB2BC67BE613E6C3E263EEB3E643CAFBD593DFD3D7FBE913E68BEE7BBDD3EFC3D21BE5CBE993E9F3DCBBE0EBE04BEFEBD973E93BD60BEB73E5EBED33E1BBCA6BEC6BEE0BC0CBEFC3D02BF06BB063F0DBE053E0BBE13BDE23D603E213E8ABD833EAC3EB33DF8BDF13CECBD9F3D683E2C3E2FBEB6BD343E6ABDAC3E4EBE963EBCBDC83DD3BE73BE423E883DC0BEC6BD8D3EF53D91BE0D3DC13D93BEB8BD00BDACBE163E6D3D1CBCFEBD6CBE053E9B3D0BBE873E5C3EA13E943CB23C60BE533EBCBD8A3E19BE8FBE913E543EEBBEAC3D6F3D69BC55BD2FBC7A3EDB3D8BBE19BFAFBE3FBEBD3DBBBD55BD353E3EBE693E61BEBF3DC7BE79BE90BEE83C153F933D87BD983CFF3C9BBE9EBE9B3BC23E223EC73ED53E443EC5BD693DC9BD04BE8F3D1B3DE1BD25BD9D3E293D4ABDF8BD753CA0BDAF3DC23D80BE2BBD503E99BDFDBE953D55BE4A3DFEBC6C3D483D843EB2BEC6BDEC3DCD3EF0BE09BF1A3C083EB2BEDCBC99BDB23C48BEBFBE653EF83EEA3D833D62BE323F8A3EEFBE15BE743E41BE1E3D53BECBBC27BE7ABE023EBF3E1E3E103DA73D623E19BE0C3F0F3EC63ED03E9DBCA0BED93E6BBE9ABD2EBE463DD6BDAF3D113CB33E51BE2F3E9ABD133EBC3E283D163E883D1CBE853E3ABC7A3E463EB13D87BC75BEFA3C5D3D6DBD843B123EF13D443D863E96BCB8BD3ABEBDBC1CBE4EBEAC3D96BE803E4F3E013E57BE1A3DBE3E16BD0EBEA53E323EB3BE6BBE0DBD483DE53DB7BEDD3E6D3E04BEF03E6FBEA9BED4BEF9BD9C3B013FA8BEE9BC323E633E9FBE88BEAC3E04BFA73E36BE773E683D85BC1E3D153DA7BDE83EEA3D873D06BE5FBE2BBD403EAD3DA23EAA3E1A3DA03DFD3DC13DD3BEF9BD57BE9D3D97BE3CBEB1BBCEBE6E3E8FBE953D26BDB4BE983E9DBE0D3E0F3EF0BE033E05BE6CBE3EBD43BEEB3D3A3E9BBC21BE0B3E833E2EBE923E0E3E9A3E58BEB93BB33E413DFB3D2ABEA2BD7FBEB8BD8FBE873E98BEA93DA33C64BE21BED7BD6A3D4B3EF5BC41BE54BD55BEA73C393C0F3E39BE30BE09BEC4BE413CC1BDE53DB93D9DBEFBBD063D813E17BD213EA4BD10BE3E3D1ABE6CBEF33E773E0EBECB3CC6BEA8BEC6BE50BEDB3E38BE05BE37BEF73E02BE4C3E5A3EF9BD8CBD803E033E83BE043E0D3EDFBD853DB03CCBBEB4BD253EEC3D87BD4D3EB53E363E32BEBBBDD6BDBE3D8B3E8BBD1D3DB43E59BD85BE8CBD5D3E883D53BCC03CDDBD2E3D173EEE3D143ECFBE153E17BE363EAC3C813E223EAF3D3F3E6CBE9B3EDCBD9DBEED3D9EBE7DBE8DBDFE3DE73CC53D1D3E023EAFBE12BC17BD37BE6A3E2DBEDBBDECBD91BE653EF43D883EF1BC2F3F0E3EA33E52BE15BE0A3E723C4E3DE2BD253E663D4ABD9C3E5FBDF7BDD6BE8DBEED3DD03B5EBE923E733D19BEC13DD23EAEBB77BE8C3E623ED4BDC83DCCBDF73D5A3DDABDB5BCAABE043E0C3D88BE9DBE163E013EAE3D8DBDC13DDFBD7F3EA13E2C3D0BBF353EE23DA9BEC6BEFC3EF33EAEBCAABE943EA3BE933D44BED4BD043EFD3CF6BECE3E68BEAEBD5F3D413EBBBE4E3ED43E243DC1BE85BDCBBD2D3EE2BD08BE9FBD163D4A3E993D4B3DD1BBD63B243EFEBC6BBE393E05BD02BE9B3DA6BD8E3E4E3E35BE1BBEF5BBF6BC943C27BC7ABE5D3EDDBD0E3E73BD9FBE013FB73E25BEB03D9A3AE4BE7DBD26BD96BEA7BEAEBCCA3C0B3DBDBDA33D1FBE2BBDC23CDC3D11BE543EE43EBDBC5FBE72BDBF3EB1BDD5BD313E4E3E363E853DA43DFABDC7BE333E1A3E823E78BE7EBD53BD1FBE9B3D06BE5B3EC33EB53C69BCB43EFD3E8C3E303EDDBE073F633E2BBEA23E23BE823E91BEE2BC83BE203E253B133E063EFDBD1D3DE83ED73B91BE31BE243DE9BD26BEB43E243B9D3D6BBD143E283EC13D67BE02BAE3BE1DBE2D3D083D9E3DB03CD1BDB13EDE3E4C3E803E9B3A833DCCBEEEBDFD3DD23E63BE0C3E46BD6A3EBFBD9CBE3A3E2ABEC6BE78BD95BE513E03BB05BEBD3DD43EACBDCF3B033EB6BD703EA93EE63EB5BE7C3D5FBE83BDBCBCB43C683ECFBE243F28BED5BDC93E4F3E8E3D5F3E40BE98BD1C3EC43EF73DAABC943DCE3EAF3E3A3C34BED2BC103FDC3D8B3E88BE103EFE3D1FBEA1BEFFBDC7BE6C3E483DEFBD4EBE14BECBBCF9BDF03BEF3DD8BE433E823E20BED23D61BE103D67BEBE3DB7BBA33E8F3EAABDDF3E893E9B3D8E3E4F3E87BE9EBC833EA93D303D89BEC7BDFABB153D123ECABD933D05BD853E95BD373EDD3E4A3E0DBD9B3E07BE4EBD16BEAABEEFBE85BDE4BD553EEB3D27BF453D87BE76BE45BDA6BEB9BD11BEA93D293DB13E833E8BBE05BE76BD3E3ACCBD603D0FBE833D24BD0BBE4C3E86BE8FBD92BEC23C58BE583EA0BE39BCB53D033EEC3EB4BD68BE9ABEDDBDD53D0ABE08BF65BAE4BD46BDD03C88BEF9BEABBD97BE94BCD03BACBE3ABC9B3C893DF1BCCF3D40BED3BE813EF23DAC3D61BEA2BEC33E953D82BEE3BDE53D0B3E1F3E893E853E713EB03EF83DFE3CAF3D433E5F3E603EB7BE963D38BDC6BD7A3D413EDBBDF13E32BC1EBECCBE8FBE02BDE5BC4DBEE83E0E3EFBBD2DBDD1BD363E01BEEDBE893D31BE8B3D893DD5BD3C3DC2BEFDBE55BE93BEA3BD96BDA9BE76BE973D3ABE26BE653E87BC733E5C3E0C3C953E7EBE17BE55BE853DC7BE0EBD4E3C11BE26BE9DBE39BEA93C90BD1ABE06BE6C3C16BE573D40BDB5BB393E88BD27BE113E2CBEADBDBC3C04BEE63EC93C8A3E09BEA4BE50BDC1BE99BE02BD21BE48BC52BE4C3E533E59BAB0BE743EB8BDAABE0BBC26BEE23D7DBC38BE913E85BED23D0E3E48BDCF3D0ABDCFBEA63E493EA23DE53D39BDAFBDD43D1FBDBCBD77BD30BEABBB253E3CBE093D4FBD2EBE843CB73D063E1BBEBCBD8DBE6ABE913CBE3D6E3D2BBEBA3EC2BE57BDA33E81BE673E0F3EFD3DFABEAD3D98BDD73D7DBE0F3D6D3DB5BE953E4FBEA0BE4FBED0BD403ED4BD9E3E38BDA1BEEC3DF53D153E46BD103E043E2EBE7DBEDF3CB73E843EC23E3E3E873EF8BE11BEA63DBA3E60BEA3BE9CBCC53B063E2B3E46BE49BC6B3E3DBE42BDA73DBB3EE73D303D953B11BD07BEB73D413E1CBE67BDA73D683E823E95BE85BD6C3ED83E853EA0BC4DBDA63E3E3E39BEA4BEFE3E743E44BEBEBEC83DA53E38BEE83D943DB8BD813D45BE89BEDABE1BBE513EF5BDF33D153E6CBE69BE453E283E823E3C3E88BD3EBDC33D17BD613DBF3B97BE4B3E8F3CD43E16BDA1BB01BA23BDE2BE0A3E993E5F3E45BD5D3E4FBD65BDF0BEE8BDBC3E36BD993E39BE05BF8F3E8BBEAF3E963CF53E963D413BC53D933D61BEA43DF83D803E81BE52BE01BE853EF73D093E123E62BED6BDB1BDA53E6F3EC03D1D3ED33D313E8DBD69BDC7BE68BEB5BE66BD15BD273D293DE03EC6BDFABD543E7ABCF3BA1D3DBC3E3DBE43BCA03DDA3D833D1D3D43BEFE3D563E2C3E82BE61BE323ECB3E47BE8C3EAC3E8C3D213ECA3C753D5A3D0E3FD83E583EBD3EF63DEB3BE63E3F3C883E003E383E163E81BE9CBCB5BE06BE59BE1A3EC1BE9BBED4BC8F3ED03DE73E363EF73A87BD2DBEBC3D76BE513E29BE413E0CBE9DBE4ABED33D293E6E3DB03D2C3E75BE2ABD17BE073EBDBE0CBE0F3F5ABE17BED9BD893E00BF963D933D353E483E46BE443E033FD1BDF9BD9F3E3C3E023EB7BE64BE1F3EEFBDAFBD72BE0EBFF1BC093E443E943E953C523E973E223D47BE443DA5BCD13D963EBB3EA73DAEBE923E453DEEBE7F3C71BE683BE0BE243EE4BA1DBE523E7ABE6E3C6E3DF33EAF3D21BE503D3CBE5EBE7EBECEBC1DBEA23AC8BD09BDBEBE673E063E383EAC3D4DBDA13EDEBED33E7DBE293E04BE88BEF3BCB2BC8ABE283CF7BC1EBFC73D0A3EC5BD84BDE4BE663EAE3EE53DDB3C8DBE143E143E023C9BBE6F3E3CBD653C84BE083A4CBE8EBE78BE9FBDB6BEB3BDA93E25BE723E39BE443BDE3D52BEB63EED3B833E32BE663EC23D72BDB2BD8EBD9D3ED2BDCF3D263E813EC53E1BBD5B3E92BE9EBD11BE05BD9EBE0BBEF7BD1CBB0ABDBE3CDE3D413E3E3E9DBE1A3D0BBDA1BE263E8C3EF33B8A3ED5BE0B3FFCBB3ABD793EFCBEFFBED2BD57BE30BE6EBECDBE3ABE3EBE553E8C3ED73EF63E89BE0ABE383F7CBEFFBECF3E49BE8B3E953B0CBE213EAC3E43BE0BBE8FBE7C3E2D3C8BBED0BE85BE86BD6EBEBABD8E3E00BED8BD2BBE5DBE57BEB93E933C2EBE64BD1BBD833E803ECD3D6D3D08BD923D903DD2BEA2BE023E7C3DBD3E2DBE133EC9BC7DBE563E26BDF83B7BBA81BEC6BDA7BDC0BD893E1CBEDDBDDD3B513D6A3EB3BEB13EB23D213EA0BEAABEF53D863E0CBDF8BDB93E53BE08BEE03EF1BCE9BC053FADBD67BE753D133E493E763EFE3C6ABE25BD87BE05BFB13D733EE4BE03BD0EBE6EBEEC3E383DC93D21BEF53CEB3D8ABD1A3E70BDD33E0C3E0BBF2A3E71BE1B3E4EBDB73E203E033E253E66BDA3BE243E0BBE1D3C12BEA43E04BE2EBD93BED03EFC3D833DDE3C6A3C61BE093EA2BD7CBE8F3DBBBD1B3E543E833E483E67BCC53D02BE14BE303E45BD193C60BE263E51BE4A3BF03B063E7B3E2C3DB9BD1CBE3FBE513E9ABE17BED13EC8BD1FBF41BED2BE14BEC83D803E52BDCC3E1D3E5ABED1BEF53B5F3E9DBDB73ECABCA03E47BE35BE1D3E17BEAC3D833EF9BD26BED5BEE1BE8D3E413DEDBC57BDEABCC23BEEBDEE3D07BEE83D91BD9A3D273E8ABED53D963A893EABBEABBE613E29BDFC3C2D3E12BE5E3DD03EA7BDB53EAC3E28BE2F3E4CBEF63DD83C273E843E5A3E7D3E2DBE5ABE023FA93EF8BDC43E0ABD583D6FBE053D8F3D8B3DC23DA9BE5D3EC33E06BF983E303EEF3A07BC053DDCBD513EE83E09BE76BD193EEABC8BBE913E8D3EBA3E8ABE5C3D273E54BED6BE77BD44BE663DF0BDF63E64BED33D3D3C613EF73D323EC33E903E20BE273EA63D6E3E04BFBE3DCBBE0F3EB4BE41BC2B3E24BDB33DBD3CF0BE0BBE2ABCB0BEC43D18BED53DF1BB9BBE553E9FBD8ABECCBEB03EA53C1F3E4FBEA63E51BBE4BDBA3EA93C13BE35BED8BE4EBECABE49BE8CBDBBBEFA3D5ABE0A3E833D9ABD063E2E3C903DFBBD9DBEC43DB03C943D25BC913E8B3E94BE9DBE9CBE9B3E09BEC1BEAE3E3F3DE63EBFBD743E1DBEE13D6F3E333E093E033E01BE963AC8BE8EBEBF3DB93E523ECFBD0FBE0ABE023E95BD8DBE09BFCA3E24BE0B3D71BDAF3D8B3A92BE18BDA73E63BE89BD013D84BD93BDA0BCB83CC73DAEBEC4BE9EBD62BD5A3CC83DC2BE0BBE0CBEF9BD9A3DB5BCAB3D933EAFBE9F3E9E3E91BD823D0B3E64BD4B3E523DEA3E6EBE9CBDD03D323DE73E9A3D4ABC92BE063EAB3E903DD6BEC23EAFBEDD3EA2BDD7BE24BECABE2FBEADBE8A3D81BEB9BE8E3E4CBA1DBD4BBEA2BD673E023FF2BDCE3E993D76BDBD3E1D3E343F01BE8DBEB83E5B3E72BE58BEE5BC97BE583D193C06BE5C3E54BE173E963E77BE32BE8CBE063E7ABD8EBE84BD40BD0BBD973D8D3E74BDE13CA6BEF03D953E8CBE43BE45BE0EBE59BE533C243E923E35BE203EA5BE72BE303EE1BD1E3E34BC2F3EC8BD743E1EBD70BEB9BD513E213DDE3D883E243EB8BD44BFB53E14BDA43D46BE77BE27BDDDBC143E2A3E6D3E28BDE83E12BCF93DBCBDE8BDE6BDFA3EA2BCDFBE0A3E9ABEBDBC1ABF623E0E3E2ABD9EBE45BED2BE1ABD813D10BF0C3E7FBE463ED7BDD53D923E64BE9ABE93BE933EB7BDB23E7BBEF33D47BE47BE1FBD2BBEB43E12BEF2BC573E833D92BDD53E8DBE98BD8F3EEF3E19BED0BCBCBDA1BE37BB08BEB03D0B3D1FBEADBCF3BD6FBECA3D593E21BE6B3D29BE783DE5BB1BBD0DBD7EBDF8BC983E89BE9C3DDFBE703E73BEC83E40BDC63E253E42BEF63D563C3CBD1E3E0BBEB7BDCCBEADBD323E233E8FBD6CBDCEBE063ED8BD06BF54BC2DBEE1BE013FC83D42BDFF3D543E8E3D97BEE2BE7EBD843E59BEE83E53BE47BE29BEA3BD303D5A3E9ABDC1BD873ED4BEC93D9ABE463E913E42BD4B3EC03EE73D883D033EAC3EE5BD7C3EA03E51BB14BEDBBA653D2DBD1C3E0B3E63BEB7BC04BFF3BD6D3EAC3DE93DB6BEEE3E5A3EE63D663BA5BEA23D8C3D883E88BEB03DD1BDB53D2C3E383E45BEB4BDB0BC16BCB6BE69BEDB3D803E173DD8BD793DF13DCDBC48BE223E55BEA73E63BDA0BD81BE8EBEB63D35BDC7BE133EE93D123EA43E71BDBA3E053E74BE79BE813E46BCD2BE2D3EE5BE78BE5FBD88BDB13E78BDB83E64BEC53E943EDD3E1E3C673E86BE16BB84BD05BE7F3E9BBE13BFBCBD50BE033EA8BDCE3DF53EC8BED5BD8FBE11BE16BEB83B993D193E3DBE5DBEF83995BEB63E5CBED8BDE03DD73DB1BD61BE343E8ABE09BC853E29BEFE3D443E21BE673DADBD033DBABEBABD4CBECF3D8CBE663E09BF05BEA23ED03D23BD98BC95BE153BC8BCC6BEAEBDF9BEBB3E4A3D1ABAE33D3CBE01BF093E5D3EAE3DC8BDBCBDBB3D84BE093E0C3EA0BE403D013D7CBE2D3E10BEDD3D87BDCBBDF8BC393E653E9EBE7EBED63E27BE84BD3BBD0C3E5C3EEA3CFABEAD3C7CBEA43E8BBD46BB4BBEF83E8ABE803E17BE71BEB9BE8E3D5FBE8ABC993E8E3E32BE8F3E313CACBE10BE4D3D8B3DDA3D5CBE043EFFBDC2BD23BEB0BE083EF9BEB93C96B9293EABBE043D56BEB93E17BE8FBD75BED73E27BC51BEFB3D6D3D4F3E2EBEC73D96BE353B23BE473ECBBC52BE35BCAABE8ABEDCBE973D253E9C3D9DBD93BEA53EA1BD63BEA93D7A3E593E4EBDAA3D15BF36BD6ABDB33CB6BD0EBD463EEABDD5BE113EA93E95BDA6BDB33CA5BE1A3F3BBED93CC13D82BDD7BE803B433E6DBD93BE13BE933E7E3D62BE0CBDC43E95BCE93D6FBD603D013ECF3EAE3DECBDBCBE29BE65BE093D843D26BE243E863E8A3D88BE1CBE00BF7DBD2D3D7CBECEBE3D3D94BCFEBE8F3EC63E0C3E863D273E2DBD09BE853C703E9EBD64BEA63D203DBBBD3FBD993E563EB33EA0BDF13DBFBE70BE7C3C833D843ED73DA73DC7BEACBDE63D613E59BE98BEE7BEE73E02BEE93DF23D91BE3B3E2FBE98BEAC3CE9BE1CBEFFBDB8BB4F3E2DBD193E763E303E383FB9BD16BED7BE993D183E7D3E84BEDB3DC73E8E3ECFBEC5BE443EE13E553E80BCACBD693E693ED63E7CBDFBBD9BBD083E46BE003F88BE56BEA13D86BDF93D5ABEA63E783D583EB53E5D3EF5BE9DBE303E5B3E393D21BC48BEEC3C303E843E62BE133E55BD08BE0FBE8E3DCABEE0BE14BE113DB8BC06BF833E5ABE463E7BBEA73D03BC573E933D0FBC6A3D023E08BF33BE023F7ABE833D6F3E79BD36BD683D393DE7BE7B3B723EA53D1D3D443D24BE98BDCC3D383E663E6D3F4CBD863D1BBE9A3D58BDCE3D563DD33D423EB9BE133D683EE5BD4D3E61BE2CBC773CE3BDA1BEB23B063EB3BE303FC1BC8E3E69BD613E55BEDE3D7ABE0EBE3B3DFBBCAF3EA7BE39BDCD3E3A3E0DBE753E67BDB9BDFFBE063E19BEB23E1C3D63BE8F3E1A3E30BE5EBE39BE883EAF3EEEBD48BE6D3EA33E423E7D3EFEBDCDBE243E29BEA8BD9C3E5D3E903E5F3DA83E13BD0DBECEBD6EBEB5BB4A3E5BBE75BD0F3EADBE8F3EDDBEDF3E133EA03C823E4CBED1BE2F3EF43D85BDAA3E86BE413ED43D81BE8C3E233E143E473E5BBC3D3E123E503ECE3E003F953E043E5EBE33BE273EF43D2DBDC13D6BBE963DB2BCBA3E373E4A3E943D43BE553ECEBD60BE9EBE56BD87BECF3C053E74BC6FBD103F40BE113FDE3E2E3E043E29BE30BE733E7ABD603ED33E1EBE6A3CAD3DC43D52BE213E743ED63D83BEBF3D8EBE5ABEE43DB3BD163E703C363E923BF83E5D3ECDBEE6BE4ABDB0BE4DBE28BD1C3E2F3DA13DE3BA7B3DA2BD1D3E89BC663D233EA7BC27BE9EBB87BDE0BD06BE963EF83D2CBEA23ED83D4F3E583E6FBE84BD533F1CBFC4BCB8BEA9BD103E92BE1CBE19BC16BEAE3E0ABE24BEA83E1B3DE3BC5CBEA7BE9FBE963EF23B953D0DBF063D4A3EFCBE96BC5ABE77BEC73D9BBE7A3D9E3E4A3CBE3DAABD07BED03DA8BE703E403DD7BD023E0D3E68BCCE3D3F3B93BC103E413E873EED3EB23C093E4D3DBBBDEA3CBFBE0D3FFBBB4B3E38BE1FBD44BE1B3EAFBEBEBC55BE273C8C3D203EB83ED53D8CBEEC3B8D3C493C1DBC073EF93CE3BDE2BE3ABE023EFE3D12BD79BE813E673EBFBEC3BD4DBDEE3D7E3E4BBD833E56BD28BE7DBE81BEA6BE8ABDB2BDDABB073BFABD9F3EF63D4FBE60BEFBBD993C7A3E193EEB3DC8BDF9BEA03E5FBE2FBEC83E163E74BE483E04BD07BE9E3DA6BCD9BC1E3E67BEACBD60BDA4BDEBBE22BDB8BE8C3DBFBDCFBC4ABDC7BBAE3E30BEB73D43BEA4BDCC3D8EBE903E613E3C3D39BD77BE09BE8F3EE83E60BE02BEDD3D1C3CD7BC0D3E1BBE95BEA2BE96BE9A3E17BEB83E1D3E3A3E98BE613E3BBEAC3D62BD3E3EC93EDD3DEE3DAA3D593E8A3EAF3DC9BEC63D193E363D0B3E81BECFBDA73B983D0F3C64BB0E3E22BE863EA93DF73D50BE4ABECD3C083EBE3E44BE51BEA4BECA3D5ABEB2BDFABDBABED33ECCBDA2BD0ABE08BEE43C413EABBEBC3E94BA7FBE453C503D503ED73C133EDD3BB93EE8BE823DAEBD313C7F3C3F3B4B3EF63C24BD8C3E893D6FBE813ED93E5CBE0F3DBEB997BE843E03BF363A74BD38BE123F9BBEC4BD8E3E7D3EBB3DE53E5ABE593DCA3E0ABD9A3E5C3DF3BEB5BB78BD18BE3A3E2E3E4A3EB4BD5D3DE93DB33D30BE303EBB3D15BD8F3E8C3E7EBE443DB63E26BD463E353E973CAA3D803E51BE3C3BF2BD2B3E233E25BD4E3ED7BD57BE44BD89BCB43C9C3D30BE333E133E493E1DBCDB3E00BFB7BD073EB6BEDC3C893CA4BDFFBDADBE5B3EE9BD2DBDFEBDF43D8B3E3A3EA7BC88BDE8BED8BD053F9BBD77BEC13D8F3D3CBEB63CB7BEC4BC2FBD93BD95BE193EDCBE843E42BEF03DD9BDD83C713E063E7F3E023E683E97BE453ED6BDABBD1C3E99BD57BED2387DBB28BCA93E25BE7FBE3DBE1F3E223F933B36BE12BE0C3E8E3D0D3EA23EAF3D60BEDD3D6D3E963D79BEC63D16BD8EBE9CBDB33EB6BED1BEDF3D803EC4BD0BBE303EA8BE503E223CBDBE3CBDA5BDA13E843EC0BDA6BEC2BE81BE023C3EBEA9BE7DBE4B3E04BED83E70BE9A3E603E85BD48BEA7BE86BE57BE8EBE38BE133E5E3E1BBF4BBE5B3E7BBE033FB6BD323ED5BE9B3E073E1EBED2BE93BD823E8E3D843E26BE133DA43D5DBE46BE433CC93DF5BBB03E0D3E6B3B233DAABCF03D97BE34BF8DBCDABD06BE043F953E783EA03BC4BCE63E3BBF78BEDB3E173F7CBF61BFE0BE79BE243DFFBD26BFC9BEF13E1BBD59BEB23E1B3F933E56BFA1BC8B3E5CBF48BF643FA53F693E45BEAABFA0BF243D25BF5D3EB23E4FBE16BA2D3E66BEEFBD00BFE03D39BCC43CD6BCE83CAB3D6C3E373E8ABD39BE5D3EEC3DC9BE86BC23BD28BEA73ED8BCD7BD57BE9F3EF1BDCABD01BDB03DBF3C39BEC2BC52BE9DBE31BD103E61BE7DBEFA3DF13E00BD4DBE93BE923E4D3D803D193EE6BDAC3EF83D41BE54BDF63C183E683ECFBE713E6CBE593D413E9EBE80BE333ED7BEF2BCD5BE183D383C193E343D3FBD2BBE9D3E4E3EE43B613E2B3F96BE413DA1BDCDBD323D00BE2C3E89BCA1BD753DA6BD8F3ECA3CAD3C8FBC003E60BD8EBE3D3E21BE813D0B3D893E8FBE72BE863E29BEA9BCF73C72BEA0BE84BC163D653D2BBD92BECFBEC0BDC73EB23E8BBE413E143E0F3E33BDF93E123EB83E87BD8EBE0FBE28BE97BE373D433EA5BDF93D353EC6BC0A3E103EC8BD38BED0BD9ABC7D3B043E633C5C3E8E3E0B3E4D3C103ED1BE183E0CBE1EBE603C7C3E233EBABDF73E263E23BE103E873E9CBDCABDAABE773ED53D5C3D313D61BEBC3DBD3DF73E653EFE3D953EA63E9A3ED0BE59BE99BE3CBEB8BE083CA83E24BE27BE033F943E91BC6BBD8ABEA9BE8C3D63BEC43D08BEBD3D843E4A3D52BD043E36BE5F3E04BE1F3E553E7EBD18BE163E8DBE3CBE5E3EBF3D043EB13E24BDB73DC03D98BEA0BC6F3E0EBE9E3EFBBD14BE5CBE6ABE92BD41BDCABD943EDF3DA6BDB2BDE8BB963D7EBEAB3E85BEDFBDAFBDAD3E72BEA1BDB83D673D02BEA83B71BE01BEBE3C28BE713BFC3DDBBE92BE1FBE4CBDD6BD813DB13EDD3A16BED73E893ED93C79BE053E83BEFDBDCC3E163D253E853E833E8D3E65BE6EBDAEBD953E6A3D09BE97BEA63CC73E593E71BEB23C29BEC83E36BEB2BE5ABE923CDDBE2D3C133EAABE453E61BE9B3C6B3EA9BE833EB8BD13BC9C3EB23E91BD50BE763E483EEA3E86BD063E28BE42BDA43D523E19BFD33DC8BE40BECABD9BBD3D3E13BEC4BD50BEA7BD9D3E183EE83E3E3E60BE66BECABE38BE18BBCEBD443EF7BE13BEAB3D04BE503E2B3E06BE55BE13BE983E213EC3BD7D3EA5BE39BE4EBC30BC94BE4ABE723C583CC63D5C3EFB3DBBBD353D783EA53C933E143DC8BBB73DE0BD603E01BE673E29BBFD3C2CBC51BE193E313E223EA93DE03C76BD43BE82BE10BEA4BE67BD39BDC73DAE3DD7B9343E323E82BE853D56BEA2BE073D083EB43D35BD3B3E113EA03D993C523E8F3E91BE133ED8BE28BEC03E4BBDFABE65BD053E9E3E203E94BEA43D623DDB3DEFBE50BDCDBD123F333D8D3CA93EB2BEA7BEBF3E0A3DEBBD423E90BE753E3E3E4B3E5A3E4FBD5FBD3D3E063E39BE4C3E58BDA43E42BE763EF7BDA8BD81BECBBEA33E073EAEBD653D28BFF3BE06BD29BCC1BD573E1D3D183E693E8DBE59BE2FBED5BE30BE8A3DBABE50BEAE3D02BE103EAA3E0F3E42BC1DBE013E353EB6BD1BBE483E8B3EC43D043D96BDA43E8CBD52BDA23EC73C0A3D04BD13BC6BBD0B3FC7BE003EF5BDBB3D373ED53E8CBEDCBDFBBD1F3E84BE97BB393DF3BD04BEFFBC81BD5B3CE03EF0BE013D743E07BCE63D59BE273E583EF63D373E9E3E9FBE563E3E3E59BE64BEBA3E8BBDFCBC983D67BE903D1DBCC6BE173E93BECCBD03BE64BD7BBE5C3EDE3E813D15BE92BD103E9BBE88BE853EE2BEF53E503D0E3E26BE5DBD053E0C3C233E05BECBBEACBDE7BEF7BA843DC83DF63D7ABE713D983A16BC44BE233D2EBE583D6FBEB7BE503E133D22BE22BEF73DA6BD25BD60BE3C3D593E613E083E593D713DAE3D223E8B3E24BD49BEED3E933EF93DB73D65BEC63D373F473E31BEAE3EC73DB63DAB3E0ABDFE3D153F1CBEE2BD07BFDBBDA03E88BE1E3DC53D69BE79BE08BFB5BE3ABE9F3D983D88BDFA3DA73E74BE353E263EBF3E42BEEE3E6B3CE73DAD3EFBBCD9BDC93DAC3D863ECDBCEE3D683EF53D003FEABDD83DBDBE85BD08BE933E54BD023E9F3C9A3E503C86BD163DEDBEE0BCE63DD33EBDBE5FBD95BE103E463EC8BCC03C1C3EC8BD2BBE44BE103D6B3EB43C3D3E49BF80BE263E463EDFBF0D3FACBE3ABD0D3F243E5ABE1440573F3DBF41BFA6BF123FA2BE3E3C39BF6D3F64BE6F3EA63FF73EB6BB8EBE123FDCBE6C3EBC3E49BE75BFD7BEA9BFCC3CE13D1DBDEDBD023D83BD9A399ABE233D5B3ED1BEAA3EAFBE8BBE96BD87BE55BC35BE42BE11BE27BE2FBC9EBD733D3B3E883E18BC1F3C39BE7D3E013C973EEBBD463DE9BD14BFEE3DE63EF73E463E463E87BD573E5B3E59BDA5BC223D2A3F1BBE403D9EBB80BEB7BD8F3E19BEB83D3F3EBEBED83D60BDF63C053EC03D673E973E893DA03D48BE113D673E68BDCC3E533D763D6C3D283EF2BDD83C663AB43EE1BD89BE953E843EEFBD4F3D9B3E0CBE04BE8EBD623D5B3E683E06BFA03EC83D723EABBBFB3E743E4CBE903D613E36BE5EBE7B3D823A9A3EDA3E7DBE653EC4BE8A3EC23ECF3D5FBE263E65BC21BCE3BE8D3E7D3E12BEE1BEB53E02BE55BCA9BC87BE30BEA0BE06BFDBBD30BEF6BC29BDB4BD9C3E643E32BE94BDE0BDF2BD6C3E473E143EA2BEBB3D433E29BE98BD913E973E8FBCF43EC93C9DBEB1BE5CBEDEBD4A3E6D3D79BC0E3EA8BEBD3E86BD053F55BE49BE57BDCCBE113E3F3EC7BD083E2E3D963E763E353FE23D0BBC863EC2BE873E403E75BD92BE8E3EB1BDCEBD473E4A3E13BF2DBEBA3D8F3EDBBD7BBE37BE50BE203DFF3D64BE9ABCC4BED13DA33E583CBCBE0F3EF6BEAC3E5BBD27BE0A3FE63E993D2F3E7B3EC03ECE3EABBEA5BCA83D27BE08BDB23D273E943E9A3E0A3E143EA03D823C01BEB73D803E5D3D033ED73E86BD4E3E963E68BEB33D43BEA73C693E0F3FF63C5CBD97BEEA3D2DBDAA3E593D823E3ABD073D933EB83D95BED6BDB23E193C0ABD363E04BE203E383EDE3D8A3E2BBD133EB33ED3BD1D3E54BE873ECEBD963C353E1EBE4ABD3A3D393EF13D6FBED1BDBABD3BBEC93E1DBE2CBD953DED3D683D8F3C303E9E3DC13C5DBD7E3D1D3E19BE413E60BE2F3D663C293D113E38BE443DA23E2FBE0F3EC5BEE7BD053E7E3D2D3D78BD91BDF5BC963D8FBE0BBF26BDF63CD53E593E223E833EB2BE7BBE5EBC50BD08BD7FBEACBE78BEF3BEC5BEE0BCCB3D483E05BF833E4F3C6EBC9E3E61BEEA3E843CE43D4A3E63BD1BBD363E74BE37BDF3BE7FBE9E3E10BFAE3E6B3E793D8D3D93BED7BC72BE0C3D20BEC0BC46BC9B3C84BB79BEC9BA353EEFBE073FDC3EE1BD0D3D6D3E4BBD343E1A3D023F243E47BD39BDA93E393B46BD65BE9ABD57BE503EA8BD293EB73E623DE23D06BEC43D153DAF3E1C3B14BE71BE86BE62BEF0BD8B3ED9BD913E9B3E89BECA3D2C3EBD3E863E8D3E72BEA6BD23BBC63DB13EBF3E45BD8BBEF9BB353DA4BC4F3D3CBDCFBC203E813E8ABE04BE40BDA6BE0CBE3D3EE3BE3FBE593ED03D78BE06BF95BE493D9A3C403E3A3C023E18BEADBDB73ECEBA0FBCC43EA5BCA63DBFBD4FBE36BEEB3D7A3EB1BDAB3D113EA53D82BC883C9ABE633E10BE583E973B523EA1BD99BB2C3EADBE053EA7BE94BE343E84BE273E883EA6BEAE3EA93DA73CC53DC13C95397ABEC53D0EBEFDBD40BED6BD45BDDFBD0EBED43E8C3AEE3EA53EC5BD00BDEA3CB33DBEBDE0BD90BE52BE883D0ABE9E3DCC3E013ED53DF8BEA4BD7CBE813E51BE6BBEE03E90BEFC3EBB3DC2BCB3BD523C9B3E573D36BEA53DEA3DCDBE4C3BC33DB0BDBBBD3A3EF0BD76BDDEBE873D753EF63D8C3E463E11BD923DC73E8D3CAFBE8A3E5F3D6ABDB93D8A3E22BD2C3C9A3E61BEB1BEB6BC093E24BE4B3DD23EDFBCEDBD37BD12BF653DCFBD46BC9EBD07BD613E073F033F0ABF09BE183ED03E973ED8BD413EFEBD2D3E8A3EDB3B09BF163E003E1C3E793DBA3E43BEFEBD4BBEAE3E483D05BE0F3EB13C663E2D3DFA3C2BBED83E393FDDBEFEBE2D3E5E3EED3DD23D01BF883EE3BCE53DFFBD853E99BE79BD1F3EB0BE75BD92BEB1BDE43D6A3C7DBE073D4C3E9EBE60BEF43ED4BC4CBE8F3EACBEBB3DA83DE4BEBF3D5DBE803EFCBC19BE18BF983DBC3E203E0DBF493E9C3C43BD1DB9483E0ABFB13E26BE273F13BE39BEF0BE56BEF2BCAABE963E053E133E1BBE813E2BBEBF3EFEBE8BBEE33EB03D61BE6ABEFCBD8BBC91BDADBE843E853D94BE033E523E243DDE3EB43DD13C0D3E97BEA6BDDBBEDD3D0DBE6EBD22BD8FBE58BD06BEBBBD33BE4CBE73BE04BDC0BD4BBEC7BE93BEB6BD683DD9BDAA3E233EE1BE473F4FBF0CBF9E3FD6BB23BF423E09C0EEBE78BF2A3F34BF9CBF54BD433E473E2B3F14BDAEBEDCBE85BE283EE23D98BFAFBEA13E463F0C3FECBEB03FFBBEFE3C8FBE9B3D3A3ED73DD4BE20BED3BEDFB9943E133F91BE98BE71BE3BBEBCBE1F3EF0BD5BBC553D55BEE03EF7BDEC3D593D52BEC23CDD3D863D06BE25BE4F3EBCBD813E9B3F1DBE693F8B3F3BBF66BFC6BE923D9C3F803E523F263E773E063F9B3E0FBF36BF003FCF3F11BFE5BE2ABF62BE153C66BEA63E5B3E67BEADBE3D3DB93E04BEA53D12BFF1BD4E3EBDBD1F3E09BEC2BD9F3E1F3EB13DFC3C7BBE8ABD03BE01BF163DA8BEDF3EE9BE953D1EBC333DF73E283E2A3D983E6D3D22BF833E363E2BBED33D38BEAEBE01BFA9BD8DBD11BF23BEFBBED4BD8D3EB03ECDBE3DBEF5BD13BE113F813C5A3E26BEECBC623E95BE50BEC0BEF9BCCEBE3C3D53BE70BE24BD97BE2B3DB7BD57BEA3BD7A3DC4BC073E27BE523E3BBE9F3E81BED63E1DBE1BBD1DBFBC3BE3BD843C9CBDACBD83BED03DBE3D29BE893EB03DB9BBB13DC0BC2FBE6BBE81BDBA3EB53EA43EEBBE0D3CD0BC283E013E6F3D003E813C22BE99BC4FBE013E193E39BEC23C683E343EB5BE923EB1BDC1BC6EBE833EBDBD9D3CF23DB13C0FBDEDBDB63D16BDA0BD883C95BEA63E903EC3BD8CBD363E033C763EECBDBD3D3DBE633D3BBD583EFDBDA73DB2BEC0BEB0BE45BE3DBDB4BE203D303D39BFFDBE643EE73E88BE8BBE9C3EA0BE61BEA13DA7BC3EBE313E013E543E9EBEA5BE313EA5BE273D5C3E5B3E0DBDB6BDBE3EB43DD3BDDFBDC23D4A3D793E3FBD5DBC8E3D1F3EBE3D903DCCB9DCBCD9BE113DFA3D313E4A3EC53DD93E59BE3BBE02BED7393ABE32BCC43DA83DAC3B4B3C5B3EC03CB53E413E003E6EBE73BD77BE86BEB93EB5BD01BF9ABE1BBD90BEA93D5BBE043D86BEC3BE49BD883E96BE12BE95BEBA3D9A3D1DBE9E3E9DBD703D883E383DA6BD2EBE1D3E043DBABE7B3DBABE9FBD253E06BECBBDCC3EB43D58BE3A3D70BE9DBEF4BB94BE963E413E7E3D113E7EBE8BBC143F173D1BBED33D89BE3CBE57BD29BEAB3ED93EEE3D05BF9E3E94BB9C3DA23DCBBEBD3ED7BD18BDB53DB23D46BD563E9A3C80BDDB3E8B3ECBBD2ABE71BCBD3D1F3D0D3EA5BD443D193D0EBB73BE09BE2A3DDE3DD73D1F3EA03E1F3D133E87BD0BBD0EBE6E3E90BE7CBCAC3D693D5C3E8E3E5CBE0E3D543CD2BD093E7DBD5B3D7BBE943D79BE04BE26BED1BDBBBD823EF9BD253E143F193D5C3ED33D143C183D143ECB3C72BE883E22BE7DBCD63DA53E5D3E27BE2E3D52BE3CBD0EBDA6BEA73C21BEED3DC43ED93D53BD423E3E3E923DFD3D84BE0E3E5A3E173D71BEABBDFF3D813D943E833E143D1BBD9C3EB3BD7B3D6ABED73D17BC76BEA9BBACBE9E3ED53EB3BE17BFEE3D923E973D953EB8BD3DBEBABC8EBEBA3D033E023F3DBE89BE253F943C113D12BE1FBE7DBDC5BC553D2E3EA8BE69BD963DDF3EB2BD07BD47BDE5BDA0BE0BBE3E3EE4BEF7BD86BE313E9E3DCDBD83BE363EBDBE02BDB3BC5DBE28BEE1BE77BE30BDC6BE6FBD653E83BD9F3E2DBFBE3E51BEACBEAC3E313F2E3D143E3DBEA6BE953CCABE9DBD2FBE06BE5E3CE2BDDBBCA63EEC3D7A3E933EDBBD253EB1BE61BE39BD81BE88BEAF3E2B3D8D3D0BBF933D4C3DB6BE6C3E3A3E76BD873E663C213F5C3E1CBF0CBE84BD603EC33E5BBD1F3F15BDBEBE863E1ABED13C383E0FBF6A3D6DBD58BE25BE663E70BE623DA4BE82BEC83DA9BE4CBD9FBED93DA43E27BD153E123E2E3DEBBD6B3E69BE06BE093EB03D843C5ABE1D3E8C3D283CB9BC203DF9BCC73DAC3E91BE763D053F5DBE2F3E3ABED53D15BE303ECC3DB53EA73DE43C48BE183EEEB9813E1FBD4C3E383EFA3D61BCD1BDBFBE413D1D3EBB3C2C3E8CBE443E4C3E9C3E653D99BD8BBE83BEA53D5A3E533B69BE70BEA3BD753C6B3E933E3FBF113E56BE653EBCBE6CBE8BBE89BEDEBD403E16BF543E233EA53EE0BCB5BE303EB73E60BE5CBEC1BEDCBD603DAC3ED0BEEDBD64BD22BECEBB5E3D5C3E963D353E93BE46BA8CBD1EBE793E0C3ED2BE953E85BCA6BD303E46BD533E8CBE7E3B6BBDBC3DD3BDB33E453E34BE3BBB94BD443EEC3D29BEBB3ED03D0DBE9A3CBF3CAEBD20BF26BECBBE603EEC3E213E343E823E87BE44BECABD3A3E7D3E3FBE9B3E80BE8ABEE4BD3BBD53BE95BDE9BC893D263E02BEB5BD583E7BBE2DBEEBBC02BD0C3EB73D1F3EE1BDB73D81BE053ED63CAB3E91BC1DBEFFBD34BECCBDA93E8FBEB2BD4FBEC5BE18BD5ABEB53DFEBBCCBE2E3EFE3DA9BE16BE2FBE59BED33EBC3C233E9CBEB43E8A3E8BBE15BE07BF693E853ECABE2EBB88BE84BC22BFA7BE47BE02BD533D8CBE8C3C563EF3BE3FBE143F6ABEED3DDEBD74BB9EBEB5BEF83E0D3E553D71BE023B6CBDEA3DE4BE763E493E7F3E48BE033E4C3E953D49BD013EAFBDAEBEB93E9EBC9BBA77BE57BE7F3D323E703E6EBEAF3C43BD2EBDDC3E903E193E0DBEF4BC773E15BE6A3EBDBD2B3EDBBD1B3B703E2D3EB1BE9D3D333DDABE0FBE3FBE2CBD76BECA3DE73E61BC273ED6BD9D3DE9BBAABE493EDDBD0EBE9ABD403C4CBEA43EA03ED4BE363EA63D0F3E46BD24BE6A3EAF3C72BE2C3E07BE6CBCEB3EE5BDB3BC743E5E3D99BE56BEE5BC6ABD5BBE32BE55BE97BD82BDDE3DD33D113E20BEDCBD3E3E9C3E883D5C3EDABE663C72BE28BEE8BDC63E6DBED9BE87BE54BDDABB91BC803EB2BD73BE07BEF23EF4BD68BDBC3E64BEA0BE0FBD16BC00BE9EBE34BE513E17BD023E3DBE703EAD3D0E3ED63E65BD43BE0BBE99BEA5BB3A3A3F3E933DD4BEA0BD5CBED8BD483E7CBD003FA2BD353E533EE53EABBE06BEEFBED33B32BE0C3ED83D9DBE203DBB3C3EBE4BBE273EEC3DF33CA13CE2BE823DB9BDA13D953DD3BC5D3E5F3E8EBDA7BCB33D33BDAFBEC6BC53BE46BD7C3EA2BE573ED3BDFFBB96BED5BD703D183E74BD4B3EA5BED43C2B3E403E18BA0E3F833EB23B903E8A3D293D8DBE913E953EB5BE0D3F1ABDB53DA6BE3E3E35BED5BD3CBE913E903EAC3E56BCE23BB4BE8D3E963E5EBD5E3E403E04BDBBBDA5BE233D44BE8C3DA23EDB3D583E4CBE133DAD3EBB3E033F1FBE413D1DBC1E3E0CBEC83E1F3ECBBD233D123D10BF2F3D00BE93BE8ABE4CBD593D0B3E1EBECCBD41BE66BE893EA5BE503EAA3E3CBEB1BDF03EBFBDA3BC8C3D2A3EFABD523E9A3EE93E0EBEEE3D073E5B3E7C3DB33DFABE67BEFABDE0BE083EADBC623E853EB33C3E3E893EB53D4B3D2A3E95BE013E0B3EAD3E9CBE00BE433C0FBED33CAEBD58BE013FB13D843E8C3E843C403E96BECCBD723E4BBDABBDB83D8F3E663C633E7DBEAC3E30BE0ABD98BE8CBDA03D813E69BD6DBDBA3ED5BC7DBE833ECE3DA9BD073F323E23BE13BCD0BC74BEF7BCBABD983E263EFA3D9CBE07BD68BED53E25BE463E303FCDBEA73DF7BC5ABD04BD62BD76BE233E93BE223E5D3EEABE2D3E3B3D1BBE68BE20BE9ABD92BDC43DD3BE3BBD0D3EF83E1FBE92BE9BBE0E3E86BDBF3DA53C3A3FCD3E3FBEF03DD4BDDB3E3EBEFB3D063F983D5A3D01BE503D7EBEE5BECBBE023E20BDC8BEAA3ED23E8E3E0EBE8CBD943EC2BD2EBD69BE2F3EBDBD94BDBABC053E1FBEEB3DA53DCEBAC9BD173EC1BD383E9BBE2B3EE23DBF3D0F3E253E9FBE663CCEBCBCBE72BD7E3B8FBE153D043CF9BD923E2EBC273D793E34BE1A3E0EBE3C3E78BD0E3E30BECFBC553EC2BDD1BD40BE0BBE51BE3F3EEDBD143E513DC43D063E203EDF3DEDBD59BE57BD0FBEB13EB63EE13C0ABEE73D793EF6BD2EBEBFBD41BECEBD803E",
      torch_tensor_32_96_torch.bfloat16_1: "0x02000000643DB33D823D6F3E67BE583D1BBD01BE9DBC56BD93BD6BBCD33DE5BD083E12BE00BA103DE9BAA4B909BE613E393E243D873E283E093998BC35BD873C063E853DA6BD58BD783D0A3EDFBC3BBD9EBE6ABDAB3D0C3E3A3D56BE1C3D193D7BBD6D3D533D49BE8C3EACBD9A3D673DBD3D9FBD16BE89BD3B3D61BD5D3EE33D213EBFBD593E7B3DA2BD6D3E133EEE3DFCBD283E173C95BC813E52BE9B3ED8BD213DD43D073E543DA93DD6BDBE3D1B3E97BD1BBE1A3D2D3ED1BDCFBDA83D823C3BBE813D933D0E3E6BBEF0BD43BE3DBE1F3D4ABDA0BE123E563E0BBDE53D1DBD613D27BDB63D013E1C3E2C3E5EBEB6BC11BEEC3D95BC703DF63DFCBD5ABD0E3E933D58BD1D3D8EBE133D953EEA3D92BD75BD67BE3B3C863C9E3EE23DA7BE4BBD353EF2BDD63C12BDB5BDDABC433CFA3DD0BC9E3C86BDED3C473D7DBE9CBDC03C04BE203DB0BCF0BB9CBCBB3B2BBE81BD963C683E8CBEC1BD1FBEDBBD933B733D783E2A3D043FFA3A353E9B3D953A8A3C053D953DE93DDFBD4ABDED3CBB3CD0BD113E033EA13DFFBD843E373ED6BED0BD383C24BE1FBEDFBD513D053E6DBDAFBCD6BDC33D9E3C943D1A3D87BCA0BD0C3D05BE4CBD93BD8A3EADBDD53D873DA0BDEABDC73D2E3DC8BD13BD083E7DBD48BD6DBD4B3CE2BDA8BD94BE99BD9F3DB1BDDBBC4ABD363E4D3EB53D10BDEE3BB6BD98BD13BECDBB633DBFBDBB3D483D13BE51BDBB3DFE3CB03E863D153EBABD5BBE70BD51BE0BBD9FBCAEBC13BE25BD843A043EA5BED6BC573A5F3E8EBDEE3D103E5B3EF13B19BCAB3D833EB1BD063E31BD8BBDC33D69BEB13D2CBEE13DF33EA43C103E12BE8D3CFEBDF83C3CBE003D8E3E6DBDE2BD333E923D183D6FBC30BE8E3E453E1CBE01BDC03D7C3DA0BC123D353E12BD113EDBBD8B3D68BBECBD29BDFB3B853D7BBC0F3D533D98BE9B3D213EF8BD953D563DEBBDB13EDEBDF83D48BEB73D003E0D3E733CBBBD97BD4BBDE43D0BBE23BE453D803C1DBD713E31BDBCBD243E0C3EAF3C313D04BED23CAC3D7EBEBABD863DE4BDBB3D1F3CC9BDBD3E973C9C3C5C3D98BA83BD13BE36BD19BBCEBD373D04BE14BE093EBA3D22BE94BDE3BE1F3E27BC873ECF3D74BD00BEB83E68BC973D7E3D3CBD843D583E5B3E913C1A3EB93C82BE8F3E29BD83BDC23D793E1C3D8BBD2A3E49BD08BE52BD033C2BBCB23DA73E2DBEBFBBC3BD3BBD67BCBE3D78BDF63D8F3EFBBD3F3E4E3A093E313ED4BC123EDD3D9A3B243EC8BD31BE7D3D64BE7A3E44BC4EBE9F3EF6BD3E3DEA3C0A3D31BE563EABBD8E3D773DD4BDAFBDE43D6B3EA2BD893DC43C58BD9BBE613E863E3ABB543E023D48BDAC3CDABD63BC6E3D043ED33C493E2DBD693DDABA37BE0EBF5FBC3F3E0D3EEC3CDE3D0FBE52BCBB3DFBBD6D3EF0BD553EEC3DF1BDF8BD6F3D71BE17BE4DBD943D8B3DDFBD3F3EABBD68BD87BDD8BB2ABD893D803EA1BD8C3E9E3C49BED23D87BBDF3DABBD613E7EBC193D1D3E1D3EB0BDE4BC85BD4EBB6CBEC5BD4B3C3B3EEBBD2FBC993D24BE9E3D3BBC623B3CBD653D8F3D47BE85BD8B3D72BE35BE35BE8ABDAB3D1E3EE23D9EBC39BD303C863D3F3E5E3D3F3EC83D73BE853EEDBD2D3C873E33BEFFBCE0BB343E8C3CC1BD18BD113E8BBE56BCD0BCF9BEE2BC0BBEB33D05BE103D41BE9CBCDBBD923DF73D493E0A3E69BE2C3EC03DACBD1E3E34BE863D3E3D8ABEB7BDE4BCD2BC333E373ED23B06BD983D053DDDBD003E06BE233E88BA12BE29BE9EBDACBC2B3E6EBD213E7F3D31BD40BE07BE8BBD173E52BC2BBEF6BCB8BC8D3DDFBC443EBFBD2C3D9ABCD6BC803E8F3D013E82BD103EDD3DDEBC823EC33E26BE4C3ED9BD92BE923C52BD3BBD343ED5BD72BDD0BB163D53BE2E3E27BD9F3DE83BF53D43BE1CBD893E123D0EBE96BD8DBDEA3D34BD27BED4BD22BE5BBED3BD6DBB3DBE84BECA3EDFBA9BBEF1BD0CBDF43CAE3C2D3E2EBE1EBD6ABD123E17BD1ABE2BBE3ABD8EBC313E00BD95BD993B263ACC3D8E3D503ED6BCEB3C1DBE9C3B8CBD4CBE00BE4CBE0B3D803C9F3E70BC413E8B3D733CD1BC483C7ABCB53DEFBD313E433E5C3DD1BB463E813EF43D6CBD88BE5E3EB4BD983E20BC28BD0F3E9EBDCCBD493DD2BCAC3A043E753DCD3D4D3D10BC1CBE08BCD03D883E00BE4EBD6EBC673C39BD18BEECBDFDBD8CBD2A3D06BEA0BE153E03BE3A3E913DCBBCAB3D993E92BD8C3D063D333EAE3C873DD83DCF3DF3BD243E31BAC53E0B3DEC3C1B3E38BE5E3D763C183C2ABD2BBE353D9ABDA3BC703D6738073E34BE863CA3BB1F3EA7BD033EBB3D38BDCFBDB93D443EE43BEF3B59BEC53CB2B908BEF03D683E1DBE19BD8BBCEBBCC33C8CBBE5BD82BC0D3ED93C3BBD873D3E3E97BE8DBD25BEB6BE1CBE293EB43D65BE4ABE2E3ED33D4A3EACBD19BEC93C7FBE923DD23DA73EDABD0ABE8C3D9F3D07BD213B113E013E5D3D1A3E9C3D153E86BDB4BEAE3CEFBC003D51BE1CBC7B3D78BE55BD9F3D97BD37BD503EF2BD7C3E593B5E3EAABDDCBCDB3DB13D693DE0BD88BEACBD623B823C75BDC1BD3CBE303EBB3D083EFABDA23DA4BD95BC09BDDB3DFDBC7EBE203D0ABECB3C113E193C97BD26BE14BE313D5F3E0DBCE7BD69BE583DBFBD8A3D3BBE1EBE273E093E18BCF13D933D3FBEA93B6CBEBC3D16BEE63DFFBC49BD533EEBBDED3C8EBC113DA93E873DE0BD1E3E293E303EE63B0B3E393E903E47BD013EDB3D4FBED83DE6BC12BD2F3EAF3DC33E00BE23BD8D3E573E96BC2DBE903C6C3D9BBD473E8F3D15BE933EFBBDD03D463ED7BD44BD1E3EECBD5F3D85BD4BBD0BBDCA3D50BE66BDFBBD123E053E33BE73BD9A3D5DBBC2BD583E8A3D313D483D5A3E05BD773E99BE33BE8F3DFEBDEE3D7C3D123E143E04BE33BDB63D21BE0C3C8EBDAC3DF93D96BE8E3E163E313EDF3C283D3B3E123E79BD073E1C3D70BE2E3E38BE7BBE0FBD743CB13D6C3BDCBD93BD1FBD78BC193DC43D28BE533C973DCEBD01BDB4BDA93B67BDB33D713E523ED13CBBBE373E7B3D013E8BBD563EDDBC8BBD0D3D363B503E793D843C0CBE2E3E203DDA3C0E3DB83D503DC73D5B3ED4BD54BB9BBDE4BD353D51BEAFBD43BEC33D3EBEAFBD4E3DC2BD62BD263EE5BDDDBD14BE47BE073DFBBD71BD1BBE903DA33D463D233E86BEC43CC3BC663CA237003E1ABE64BDD3BE1CBE7FBD0C3D2CBE88BCC53D7B3DA03CC63DD73D6ABD043DD73DDABD1B3DAFBD62BD323E503D923DEABDFFBC0CBCD4BC40BE43BD913EAE3D40BE4FBD1F3E063EFA3DC33D0F3E403DEEBC5CBE653D0B3CF0BDC0BE92BC473EE0BB8FBD91BD693D2DBD563C0EBE033E4FBEF2BC6C3E17BE14BD71BC76BDA1BC4B3E02BE8EBE19BD403C9B3C193EEE3D29BD123EC839E0BC46BE783B49BE093DFBBDE9BDF53CD7BDA93C1CBE29BEAD3DA33C383C863D373DFBBD87BDCE3DE0BB42BD42BEE7BC36BCBD3DF5BD553EB53DB03D1FBECDBD433C153ACDBDA7BDFBBD533EF2BC9ABD8F3D90BDBABCB5BE3E3E1DBE53BCC4BD62BEA3BD14BE7DBD9D3D3C3DB63D643D033DBFBDCCBC7B3EEB3B5FBEC5BDB4BE9B3D01BEB2BBF7BD9D3A5E3D04BE1B3E423EC53D483E253E14BE88BD203EBE3C47BC94BDB23C783CD33D7BBDC6BD07BE443DD3BD03BE2EBC8C3E33BE143C883E3E3E9CBD04BB5BBC0A3EAF3D29BE77BEA0BD44BD943C8A3D003EA03D873D893D39BE31BCCF3D31BEDD3CB73CAEBBED3D32BE1ABE6FBDB0BE413E17BEC7BD143EB1BD3B3EBF3D23BD5C3E0BBE243E9D3C4BBE7B3EC9BC213E94BEE5BD26BE05BD6FBAD83D77BD303EA63D0FBDDD3D8EBDC33CC03D043DA2BD55BEEF3DCC3D45BE05BC643D24BD29BD823DCEBD223E273D503DD83D2E3B88BD46BE203E7FBE77BD28BD853D073E21BE4EBEA2BC1F3E43BE323DCBBD9C3DA8BCC9BD82BDABBCC73D05BE92BD00BFD63D78BE9ABD833D093EE13C7DBC16BE7E3D253E1F3D22BD27BD1E3DB33D2E3D93BD2CBE163E09BD8FBD69BC623DEABDCF3D24BDAC3DB7BB843EC3BCF93C3D3D513EDFBC3D3D90BC99BBE53A5EBEDCBDAB3DD2BDFFBA27BEEBBDA03D85BD973D553E2DBE3FBDD93DCEBC7CBE0ABE053D27BEAD3D0ABD413E2D3FDCBCE43C68BD99BE33BC8FBE943DD53D7F3EDB3C423D76BD03BE58BECE3DB0BDCABA033E89BEC63D403D963D3DBEF9BC9D3E10BD19BDE6BD11BE54BE69BD03BD09BE713DB83D3F3D8ABBAB3D8FBCA73D4ABE823DD43C74BDB3BD3FBE45BE993C01BC3BBED8BDA23CEA3DE83C143EC53D92BDB13C0F3D323EE73D2E3D3CBED73D783B163D363C18BE0ABDA5BDC83D353EB13DCE3DDB3DA63C1B3E65BD4CBE1F3EE8BB173D3EBCA33E203E143DFB3D913DD73D583D83BE963EE2BAA0BDEE3D073F61BE4C3E03BE79BD613DB5BDD33D2E3D463C02BE19BD0B3E15BE5FBEFABD423EE63C9B3DD23C83BE0A3DB23DD1BD45BE253CA03D083C983D9C3D13BDC3BC50BDAA3B2A3E0D3D8BBDFFBD6E3D7B3D573CE0BD123E9BBD363EFABD72BC763DCABCABBD35BD863DFABDB83C4ABE6F3E423EDB3EBEBE5E3EFFBDA33B0A3E773D823EB93D1DBE9E3D93BD1CBCBABB4B3E0D3E733DC4BC453D573E89BD8F3D4ABD4CBE813B80BE1FBDF73CD3BD67BDA93D8ABE7BBD0A3E3F3E833CB8BD8CBEDD3D17BF78BDB4BC78BE07BE7EBDA03DA03C9B3D943D8B3DBCBDF13DFF3DE7BCB93D033E32BC033E3DBE073E07BD82BDB3BDCBBDDCBD4F3CDBBDA1BC00BD1C3EC4BC50BE1EBE5A3D46BD47BEE03C583D04BE35BDC83D233EA03E14BEB8BD973C9DBB0DBD293D733DD03DF4BD56BDDABD6FBE4EBD6F3D85BE6D3DCB3D123DCABCA63DAEBB503D383E38BE223E4A3EB6BC633D1BBE75BC3E3E8D3D153D403B273E893E39BE413E3FBE40BD12BE20BED53D353D04BE493DD4BEB13BF9BDBCBDC5BCDEBC6D3E853D2DBE183DC13C1ABE85BD063ED03D1ABDE83D883D68BDF5BDBFBC0F3C73BE1E3DBFBAED3D9BBED93D813CF93D9CBDCB3D0A3EC6BD9C3B963D0ABEEABC07BE543CA83D903D8B3D42BD0B3EEABC3F3DC53C7DBE1E3DE1BD39BE51BD0B3E6DBD9DBB953C583D093E66BD5EBE583DFF3D673CBF3E45BE743DB03DAFBC813C3BBE553E76BC9A3C7B3DA3BDDCBD08BE29BEC53DE0BAD4BD013ED63D913DC53C9CBDBABC92BB92BD023EBEBD893C503E2E3D71BD033C9D3D00BD203E26BE05BE8EBE513C22BEEF3CB13D3E3ECA3DE43CD53DEB3D9ABD1ABD26BE0ABD443EC5BD843DFDBD023D213D1CBDFFBD663E88BD28BE553E43BD263E6DBE133D2EBE4E3EA93D1FBE20BEDD3D03BD6E3E1A3E15BE54BC75BCA0BD5FBD713C6E3D083E9CBE853D3B3E0BBE363BA83DA93C5FBCCCBD423EBD3D143EE7BDFB3D00BDD3BD843C0B3EE63CD83D923D0B3EA8BD083ECABD33BE1C3E443EEFBD07BE233EDA3C9ABEF93CEE3D2B3E523E5C3C59BED8B9433EE53CB8BB393D513D28BEF6BDE53D30BD6D3D86BD943BE83DFBBD1ABD9C3DD33D38BE43BEA7BD423DA9BC13BEA2BD1A3C8E3C713DF03D8FBBAFBD063E343D993CE63CABBD1B3E3ABE8C3E6FBE8E3EE53D913C123C1B3EDCBD9ABE3F3D2C3E643D2B3E923CAA3D203E39BE593E5B3D20BE91BDD1BDE6BDAABD0FBE58BEB1BD213DC13D8E3D48BA6CBD66BDEEBD083E3CBDFC3D73BE7FBD563EBE3D0A3E033D023E87BE87BDB4BCA2BDE4BB05BD1E3E27BE723DBCBA68BE58BE4EBE0D3E66BD593D003E12BEB7BC3CBE203D8ABD88BCE1BD4BBD393D183E85BE1E3C4FBB463E2ABE5B3D8FBCEEBC8CBDE13CA1BD033E7EBD253E31BEBCBDAD3D05BD603E0D3E85BCD23C5A3E8F3DEDBC143ED03AF63D5BBD81BDE53C8F3E6D3E493D61BECABC943DBDBD0FBE8ABECCBD8BBE2E3D8ABEAA3DCEBC84BEDBBD3F3E19BE943D0E3D333E27BE533D183ED43D0E3D763D3DBE72BD303EEC3C76BD19BE8D3D103E1D3C073C573B5BBDE93D433CDDBDE2BDB63D2ABE413D2BBE1FBEB4BDBDBE183E9C3C09BED6BC863C15BC053CC8BBC0BC32BEF03DA8BD84BD15BD92BC063EF13DA73D9A3DA2BE52BD95BE99BC093D5ABDAA3DBBBD0BBDDF3D5EBDAD3B13BD093CD93B6EBE573E733E1CBE2A3E30BE12BE45BD06BE7CBE62BE613DD9BD003E7FBD58BE10BC7BBD7F3DC2BDEE3D233D503DB43D093E4BBD183E61BD2D3D483DD53B3C3D693EC13B1EBE67BC06BE5DBDCA3D47BED3BDF9BDA03CCE3CE83DC53C01BE363DA83C3ABEF0BCEEBC873D123ECBBD59BE0C3EE43C12BD09BE26BDCD3D263E5F3E17BEF23973BD46BE73BE903E8CBE82BDBF3D5FBD723DA73DDABD3D3C303DD23D963D1A3ED83D5E3DA0BD6FBCBEBDC93D733D4E3D08BD333D513D1FBEC6BDB9BD4E3D1C3D483E34BD8EBD633E783AA73CB33D0DBC143DA9BD473C3ABDA3BD12BC8B3D1C3D2BBD57BE7D3E11BE64BEE4BDB43DB4BE0DBE183E2F3E39BEDA3D5A3E9FBD86BE40BB75BC1B3EA53D67BE88BE95BC583E9B3C5ABDC73D81BE5ABDDBB9433ED1BDA03C93BD8C3C653E34BD453EEC3D803EE6BDE93DE1BCBABD083E2ABEFF3D0D3E3D3D293DDD3D493DAA3C7FBDABBD38BDECBC223ECC3C913DEFBC803E033CCE3D243C6ABDDFBDE03C68BDC9BCF13CB33D0CBDA73D513E23BC83BC4E3D073CBF3CD8BD113D30BEDF3C513D0CBD863E77BE013E08BE0A3E36BD66BEBB3B0DBD28BE263ED8BDB53B753EB33DC5BCC9BC723EA9BCB1BD5EBDA63CC33DA83D25BCF63DD43DA1BAB1BD5CBDBE3DADBD993C24BC16BC313DD13CB7BDE43DA43E6E3D023D49BC0C3E5B3E833E5A3DF23D9E3D9CBEEDBC9EBD9E3EFEBD233E32BEFC3D4B3A013ED9BD76BDDD3D05BD923CACBD753EA9BD60BC1A3C743D963A35BE54BD7D3EC8BD52BDD9BD9E3EECBDBCBC903D3DBD993EDE3D16BE18BE0BBDC5BDF03D1EBE5EBDD43BB3BB003D463DCF3B393E27BDAFBD33BE97BC6B3DA0BD6CBD883D34BDB93D5F3D75BDAE3D96BD6FBDACBBDA3C4E3E4C3C81BE313E3EBDA8BD183E7D3AA53DD13DFFBCB83C4D3E183EF2BD2EBE593DB2BB983E2DBD72BE3DBEA83E493DBCBB89BD3DBE813E20BEDB3C083EB83CE0BC8ABDD93DE3BD943DE93CB8BD1EBA4EBD8D3DD03D02BE9E3D1CBDA0BD6EBE0ABDF9BD50BD673E8ABD7FBDEABBA93D3E3E6ABD503CA4BD95BD473D4CBD823D483EFFBA513EC13DAB3BA4BA503D27BD793CABBD53BE963D233E8DBD81BE6B3D9D3D1B3D40BEF2BA463E3E3D4DBE9FBDC23D7F3D36BCC23D46BE7C3C96BDBD3DBA3C5E3E1C3ECA3B263EBF3DC9BD333E8B3DC6BA18BE9D3DC23C3ABE72BE27BEB0BD7DBC923E243ED23D89BD233DBF3E583BBABC1F3E07BEBE3CD53C8C3DAABD5E3D413DA53D043EF73CEB3D23BE423E8A3C4C3E933E6CBD99BC05BD9F3E01BFCD3D0DBE05BB283EA9BD3EBE1C3D043EC2BEEFBDFBBAEB3D883E9C3E24BD373EFEBC8F3B2B3DC5BD34BD35BD4D3E6D3E3EBD98BDA7BD273D923DACBE5BBD4DBDF83C0FBE0FBE883D9DBC103E0F3D183EF1BD59BD143E673D753D0F3E403EA9BB143E82BDCD3D83BD663C11BEF03D0B3E77BD453D233DD6BD4CBDAC3D29BE06BEC83B083E87BC82BD213CCEBDBC3CA33C503D29BE313D5ABD273E483E83BDEEBD9E3C2D3AB6BD743D933E8C3E143DB6BA71BE823DA33CF43D203C963DBE39C7BE9EBD9C3D19BE1C3CCABD37BE1EBDA8BDDBBDE73D19BDE1BD8F3D89BD23BD343CC73D00BE0DBE7BBD5DBD05392DBD46BE8BBD12BECC3D1DBC32BE8DBD983DF4BC7B3D3E3D64BEA43A133EB13DAF3DCDBC343E0C3DC13DFE3D123E80BD8C3E543DFB3DB03C0D3E12BC5E3E5EBE123EDA3D313D22BDB03CAFBEFA3D133D2DBD833CA6BD29BD0C3D0A3ED73DB73DAB3A40BE8D3D1F3EE9BC24BE2C3D063EC3BB6D3C053BD73D5E3E533D14BE783C00BE99BD6E3D16BE1A3E3F3D21BD0C3EAF3D0CBFDF3D133D9B3DA5BD2B3E11BD9B3D253B01BE2D3E563D6C3B6A3D72BD1A3C25BECA3D13BE1F3DBDBCF53C55BCDFBDD13D953D53BD92BD473D7E3E0FBE08BD133E26BE04BE93BD563DD73C253DD63B823D19BE6A3D54BD0CBD32BD06BB52BDD43ACFBB05BE993ECCBDF3BD173E173E703ECA3CC63C3CBD6FBDC33D813E813D453E473E6A3D743D243D1FBEC63DA63D5DBE263D0ABE403E85BE443D14BC96BE0F3B8E3D91BD353ED03BDE3D0DBE42BE803EA63E1DBE583C5D3E333D24BD513CD83DDEBD1EBD5DBEE43C83BD01BC5F3C91BE443E183D823EDCBDA5BD3DBD343C29BE93BEABBD073E283E04BE29BD3EBD1C3DBC3D1CBC4B3E65BE98BD973E53BED03D023E0BBE8ABD5ABE35BD16BDC2BD553E883D92BDB83E8A3DF3BDC6BD19BE663E013D043EF4BD2D3E813E163B153C5CBEF7BDA73E833EA73B51BDF7BC003EC4BDA73EAF3DA23D71BD7F3C9ABD4BBE13BDF5BDB8BC3A3E143D1ABE4DBDF73CF53C8FBDFFBD92BDA33D273C823DDF3C1A3E8FBD51BBA13D3B3EAFBD2E3E5ABD823DF5BD1ABD81BDA3BD41BEC23C763E01BE1ABBDB3D7D3DBE3DE9BD3DBE02BD823DDABDA1BD603C223E363E093EC8BC6C3D54BC2D3E5CBD1CBE6ABDEA3DD4BCEC3D04BD72BD0FBCA83D20BC91BDE63D603D21BE153DACB8F73D74BEA53EC23C73BCEB3CED3D50BDAB3BAC3DA3BD793CC2BC9A3C5DBC823B12BD48BEB63DA0BD70BD763DFFBD5CBE213ED73D823DFF3DF2BD4A3E373E713DB4BD8E3D9D3E053E4A3DE33CBC3D8D3D8B3DCA3DADBCC8BB7A3E463EE73D323C",
      torch_tensor_192_32_torch.bfloat16_3: "0x02000000643A30BDA43D633E67BDBCBE69BE583E7EBE7B3E7ABA243E28BE56BEC8BB5EBD143EA53E3E3E2CBE863E7B3E9A3E35BE81BEB83EAABED7BB8DBE613E733B643E843E4A3E90BDF93DC13E813DADBD893E713E7DBC29BEBEBE8DBDAABE8B3E913EF53DF43D5B3E983E6CBDDDBC26BE733E79BD71BC6C3EB1BCC6BE613D403D55BC203D22BE1FBE253EB33E8C3D07BE663E2E3ECB3CEB3C3B3E793ECF3DA4BEEDBC76BEB3BEA13C053E883D4B3E263E00BD4F3E5D3E793C313B40BD973D8EBD733DA13E9E3DAFBE413EBF3D243EAA3D19BE2ABD403DA63D813D7C3EA1BC99BD413EA3BD63BE443E463DCDBD57BE56BD55BEFF3EA43DDFBE253D0ABE74BD693E10BE3EBDFEBDE13D99BD8ABC153D2DBEAFBD89BEC9BD99BD783E423ED3BD773C94BE2A3D553E023EB33DC4BE2D3E02BE8FBECB3EC33D73BD9DBC123E2F3E29BEA43D58BC8DBC0A3CCDBE0FBD873DFC3D263EB1BE9A3D9CBEB2BD1A3DA2BE003CAC3E6B3EACBD173D9F3ED93D123C96BEA03ED3BD753D643DEC3D1CBED4BE9FBDF0BE6CBD39BE2A3EACBEA23D6B3E86BD37BE903D593C29BE383E563EE3BD253E183D78BE73BE52BC31BD1C3EB2BBB33E1C3E8B3DAA3DC23E033EB63DC53D96BEEABDFDBD7DBEC2BC833E51BEBFBE883E92BD163E5FBB2EBEC9BBC6BD82BED4BDBF3D7B3EC73EFF3DFDBE6DBED6BDB53E91BE3D3DC43DE4BD4F3E1DBD50BE673D3C3D2ABEC83DA1BE4ABEEABEF4BDBF3D983EB33CAB3D30BE99BE873E70BE97BC82BE6A3DB8BDC43D5A3EC1BEB33D15BEC73CB1BD413E7DBBE43D8A3E3EBDF6BE4D3D983C533E3CBE193EBE3C00BE30BC163EB33E923EC3BD753DEC3D453D653B13BE00BD7CBCCB3C8CBC0CBE2A3E7E3C94BE1F3D6ABD61BD4F3E873EEEBCB1BE43BEABBDBCBC86BE04BE963DEBBC3B3EA0BE2B3E003F593E303E9DBD19BD163E35BC24BD8A3E4DBE3D3DC3BE233EA9BE7FBE80BCB5BE4D3E17BFBF3D3A3E293D3B3C403EB33E3A3EE73B70BECEBEC03EA63D77BE0D3E74BEA73EB4BDE83DC33CB8BC9BBEF7BE8A3E02BF813C2B3D863D80BE143F4BBD9CBD1E3E563E1B3D1DBE4E3E81BD5DBE48BDB23D6E3ED83D0CB9673CA03E80BE3C3EA1BEFD3D383DB8BC63BE32BE19BE323E993D16BE973D0E3DE3BD29BEB13C5E3E65BE0B3D68BDD63D8BBE103F2DBE4A3DEEBDE53C7E3E13BD823C213E233E02BE2CBE03BE81BD6D3B08BEC13D4DBE853E193D0CBEF23D2B3DA93BF03D8FBE9A3BA2BDBB3E95BE903D0F3E81BD1BBE84BE3A3EAEBDF73C7E3E2E3EA1BDC03DA5BDCD3D3DBD233E4DBEC1BDA3BDAA3E78BE3FBEE2BE603EB93D7CBB523E0ABEA2BE65BDBC3EC0BD1ABF883D0F3D76BC613DBDBE00BE713E24BE86BDC5BE0ABED93EB2BE883D26BCF9BDAE3DE8BD593EDABD8EBE5FBBBDBD25BEF0BE8D3E3CBE833EC3BD173EAC3D9A3D9F3E18BC12BEEDBE7C3E71BE933DAE3D54BDF13C3E3E183E1E3DA93D293D6DBE65BE21BE40BE9FBB023DABBD8EBD8EBE9EBE4C3E823E023E63BEBDBE3A3D66BE2A3E923D893E613E1BBE14BD62BECC3E363ED33C4A3E173E983EACBD4F3EFD3DE9BD1CBED33D3CBE2BBE38BD043EDD3C3FBDE3BD803E8BBCE2BC8DBC003E4DBD67BE4BBD193EC5BD083E343E8EBC3D3D2FBE01BE943E0BBE063ED33E183E84BE9DBDA03E4B3C3FBECF3CB939753EDB3D86BC95BE373E88BE883DBCBEE93BAB3D2ABE723E473D273E15BF7B3E013C70BD52BDE13E643D13BEC73EA83E94BE3C3EB3BEF23DF6BD0C3D763EB03DACBED5BB0F3E2B3E583CF9BDAC3EAEBD643D743E0FBE48BE84BE123E173DAD3E73BE943DF53CB83D30BD21BE2B3E2B3EC33E88BE33BE62BE7FBE723D45BD8EBEC0BEA03DA3BE673D1B3C43BE043E4ABE35BEE43E60BEF53DB7BE9FBE8B3DBBBE673EC9BE6F3D0ABD70BE8DBD54BB5D3EB7BE943C0CBE213EAFBE42BEFB3D0B3F0ABE94BE52BE6CBE113E42BE22BE02BE183DA5BE313E7EBD65BEF33E043E2D3E71BD523E90BE373EB33D10BE673DD33EB1BE683D82BEF63C5A3E01BD55BE453DA43E9F3EC33E0D3EBEBBC8BD8D3E3BBEB43E9E3ECFBD683EF7BDDD3ECFBEEF3D10BE803EBABD0E3E84BDDFBD53BE3B3EA2BDDEBD85BE89BD0CBEDCBE1B3D023EF0BDE43C3EBD68BEECBD273EB6BE97BD0EBE84BC43BEF5BDD5BEA33E723E683E313E0EBD3B3E923D913DEA3EC43DB5BD1D3DC1BEB2BDB7BE1ABE42BD24BE9BBE92BB1F3EC13E7BBEFD3BEBBD41BC2E3E5FBDD33ED03DCEBC8EBE0D3E233E993E3E3EA23E44BDDA3E853EB2BD23BB0D3D743E633DE8BDAB3DFD3D0DBEC9BE263ED8BD1CBB713E12BEC0BEA2BE8F3B99BD883EAABE4A3E3B3E023E34BEA83DE63EFD3DF63D893ECABD6E3B343E9C3E44BE1DBE833E6DBE82BEDC3DD1BEA23E3BBE333EDEBD72BDB33E103E933E69BEFB3D9C3D88BEB33EEB3CAC3D32BDD23EF53C243FB5BE68BE443C733E573EDBBD24BEA1BE6ABBCFBD87BC48BE1FBC06BEF5BD17BE493E933D0F3E2EBE863EB13DDE3CFF3BE7BC653E713E37BCB7BD2D3E81BEA23E783D04BE9DBE26BE0EBE1B3EA63D263E533BB03CDABE9A3E0ABE0DBD8FBEF83EB2BD6ABD0C3D863E3ABE6A3E193EE83DB3BEF03E1ABE7BBE07BEAFBE97BE34BC963EEB3E07BE08BEEA3DF7BC513D90BE5ABCF63D813EC8BE68BC0CBE83BD89BDDEBE003C0CBD933D65BD9F3D7A3E18BE103E343EB5BDC33E58BEFE3DCD3C1C3E103D9C3EE8BC30BE343E99BD1DBED8BE403D19BE20BDCF3D7ABEA5BC1C3E973E86BE01BEC43DF13D8A3B2ABE3B3E71BDBA3D0D3D823EF43DE9BD8A3E13BCC3BE8FBD2B3E68BEE2BDC63E323E28BEF9BEA93DB43D2EBE8CBE103E4FBDA53EFABE82BD83BE0BBE353EF8BD6DBD323E9DBE03BF223DE33E31BE223D043C243E1A3E5A3E403E79BD973D1C3E84BEA4BE473EBEBD66BDAF3EB3BE2B3D9D3D6B3E1B3E723DDD3DDEBD2DBE983D10BEA7BDD9BD15BE14BE4BBE4C3CA3BE66BE0CBEC0BD0D3ED0BD1FBE443EF93D5FBE0BBEE2BD283DA0BE9DBD2E3EB33C08BF2A3E23BD6EBE353D06BE62BEB2BD23BE943DB63EB93E023F99BDD33E133E1CBD103DC13EAC3CD3BD093DED3D2DBE0F3E8C3D573E1BBC8C3DD63D44BE5D3D5D3D29BDAEBEA8BD3CBE213D083E9C3DBD3CAE3D76BE093F263C613E543EA43E323DBA3D2EBE31BEC83DACBD7B3D19BE97BA003EADBD2D3C3BBE3ABE9D3D623E8E3D3B3CDA3D973EC0BD9ABE953E3EBE48BECF3D833E28BE81BEBBBB193E36BC643E023E96BEA0BD033EEABD303EAA3DB33CD9BD3DBD90BCF0BCB1BE65BEDD3DF13D90BE61BC523E49BDB43DFB3D0DBE953D54BE4D3E1ABD0FBE813E683EB93CEBBDD1BD733E813C66BE9A3EF1BCB9BE1CBED23B8A3E0F3EB23D91BD033E82BE6EBCD3BE5CBE533E123EC63DD13CC33E97BDBFBD833DD7BE0ABDA4BEAA3E82BCF8BEBF3E90BE61BEA8BDB6BD2D3DF0BD94BEDD3EDF3CC93D16BEDB3D13BE153C093E5CBE40BEEF3D9EBEB2BB3ABE5ABE0CBED43D09BE4B3E053E0E3E0B3D2BBEB63EFC3D513EE3BC203EF03DC0BD18BE413E803E393E4EBE56BE2ABD223EA73DDF3D433DBBBE333C6E3DE9BD693E4DBE38BDE1BD54BDCEBE0E3E97BEB03C913EA13EF73C20BE15BD5CBED83DF73E7E3EDCBD203C55BE32BC983D643BE13CA3BD14BE4EBE91BE5FBD8A3ED5BC49BC3C3E143E113E4CBA7FBE013E9EBE6BBD48BED53C91BE1E3EAB3CA0BE30BE653D0EBE743E45BE2CBE99BE833CE73AD53D9D3C80BE153EBD3DA73E673EF7BDF33CF6BD643EAA3D9B3E3BBF983BC8BE1C3D9D3EC1BE243C473E5CBEFC3D023E693ECFBD0CBE34BEB93D543D313E633E953EAE3E3D3D0B3D0E3E3C3D34BE723D30BEB6BEE1BD8ABC51BE52BEE93D7C3D683EB53E363E333E893D0FBDABBD663DBABD013E49BEC33D0C3EA3BEA1BD17BD93BE213EDC3DAA3D253BC13D313EADBDC23E3ABE18BEABBEFCBC21BE603E84BE1DBE70BEBCBECF3D8B3E9E3E883D03BFF33DB8BE20BE243DEA3DB4BCE7BE91BED6BE683DD1BA57BEC8BD72BE2C3D85BC63BE84BE7FBC6CBE4D3E69BDD5BD02BE243D473EC1BD74BC883E8CBD32BE4E3DF33BFFBD5DBE533EA0BE48BE083B623E41BD20BEB83D09BE443E72BD153EEBBD8EBE093E7E3D2EBD7FBE51BD7FBC9BBC7D3EB93CA4BE23BE6FBE983D48BEB4BE60BD54BE183E73BD8DBE1A3DB1BE9CBDC3BCAC3ED63E323C8ABEC63E423D84BD96BEC9BEB33C843E55BE31BEECBE22BE80BE17BD16BE86BD4BBD91BDD83D12BE93BEC5BD1D3DEC3D18BE76BDBDBEEEBD5DBEBE3DFC3CC53DFC3EB6BEBDBD9DBE45BE853D07BE803C84BE0D3E2A3D36BE813EE7BD10BDA23DF7BE49BEF9BDFC3ED4BE7B3D24BE3F3ECA3D78BEB53D28BEC4BDF63E1ABE60BE093EBBBE1FBC5F3E11BE0CBECB3D32BE0FBE0EBF9BBCAB3C503D3E3E353E1DBEC2BDFEBD8D3E1F3D4EBDF03D983B633E5A3E953D9EBEC5BEDABEE83D9BBE96BE433D513E82BD4F3CA63E7C3DA3BE383E10BEDEBDA23C1EBD0D3D8BBECABE87BD28BEC6BD58BDE23C26BD723EB9BEF53DD03D49BD33BE6F3C0DBDD7BD95BCC4BDAEBEE03E333E30BE36BEBBBD57BE09BF403E3CBE47BEE3BD313B94BEA5BDDB3D483E913EF73D64BE1BBDDBBDB03BB1BDCC3EC73DD8BE0DBE7CBEE53C2A3E9F3C7DBD0BBE6FBE5D3EDEBDAF3E19BE48BECBBC82BD1BBECE3DD0BE2FBD39BE95BE0ABE11BE7C3E14BE82BD013E12BE033FC0BD4A3DDDBD043E16BE833D86BEA8BE623D8BBD973DF0BD153E69BE0A3E9ABE273E9BBEE2BE74BC27BE5DBE41BDC1BD3E3D85BE1EBE19BED7BCAB3ED6BD5D3E04BE28BEDC3D173E143E253E0B3E27BC9D3ED3BC3E3EFF3D333C72BE853D063FA33EACBD2F3D0B3E51BDA03D0E3E4CBB47BEA63D7FBDA1BD2C3D513E6BBE143E78BE4ABDAC3D353E893EC23EC43E8ABED13D533DBBBD01BE763E1CBEDDBD693E253E693E9FBC003D2E3EFE3D65BE95BE01BD34BE953CE4BC1D3D77BE8BBE52BE593D33BF8A3D72BE52BEE43EC7BD61BE28BE9CBDEEBE823EDA3D813C1CBEC13EC1BEBFBD19BE0FBF393CB23EA9BEAE3D1EBEA9BEF33D943DB5BD9B3B1DBE85BD99BE0ABE27BEADBEFEBDB2BEB2BC43BD603E63BE483DC03D363EFEBC053E03BE84BE353E70BE493E25BD16BD10BD33BEC3BEFCBC18BDBE3EC93E40BE263E883E943D45BD5EBC3FBE82BEB2BECCBD013C0D3E06BE3D3D5D3D783EA0BE8D3ED83DCD3E473E803D05BDB73C62BEC7BCA1BE763DB63EBC3D983E98BDC13D53BE64BD9A3E3EBE7DBE853EE73DC23ED73D803EB53DADBD613E233D093EE7BEA6BB573D42BE663EA1BEF2BD993D01BE8EBE4EBD273E143E1B3E12BCD0BB97BDFB3EE9BE2CBD42BED83DED3DF43CE4BD79BE26BDECBD713DF73E043FF73C3C3DED3C60BD483C113FC23DBEBEB6BE95BE88BBD93D663E2C3E9A3DA73D003FC43BA83DA5BEC43D9E3D613E9A3DCD3DF0BC9D3EBF3D103E983DBDBD50BC49BDBFBD96BED6BDEF3D7A3EFC3DCF3C7A3D473BAC3C49BD51BEF4BD5A3EBFBEBDBCA3BD62BDA8BD7B3D563EAC3DA9BEA93E333E39BC8D3B943C693E4EBD493D333E083F303E823EDABE7C3EB73DDDBD2D3DDEBD14BD503EF23E27BE843D863E543E3A3E9F3D273DEF3C213D7BBE0A3F643E96BE91BE313E88BE0EBFDF3DB8BDA13E613EA7BD833ED0BDE53E893D72BE6C3E5F3E663C893DCB3ED93D86BDC7BDB6BDA73DB33D013F6B3ED8BE6FBE66BBFE3EA0BE703D6BBE093D233EAABE673D6FBE073ED9BEE4BDE33E10BD8BBBCEBD12BE9A3EE8BEEE3EB4BDE73D183E1E3EE5BE90BD0F3E2DBD823DED3E213EFE3E1D3E21BEC13D2D3C3FBD433EEABEF5BD2ABEAFBEFDBE34BE44BDDD3D943D763EB2BEA4BD4F3E383ED73D4F3C69BEAC3BB53DA0BE5DBC833E003DC23E51BE1C3F093F23BD58BEA4BEE23D9CBDAABECE3D483ED7BD0D3E753DE13DBB3E053EC83C0B3E38BE813D3B3E3E3C6F3E043F803E9E3CA2BD87BDFFBDEA3D043EA63E993D4DBD013FF93D80BD0C3B55BE3BBE8E3DAEBE1F3EC6BE5CBDC3BE88BDB63D85BEF0BDA7BAB8BEFCBCDF3DB7BDA3BD2E3EA5BE283E0E3D983D31BE63BD7EBE35BD153E203E39BE89BD7EBE38BE57BDD93D843C60BE82BE863EACBD72BEBC3C99BE353EC23E063E993EF6BD9D3E233EADBD803D74BE423C463ED9BC28BEAB3D003F19BE863EF03CAE3EA93C81BDBB3EAA3EA63E4C3E393D493D3F3EEE3DA73E1E3E343D0D3E7CBD93BE1BBE2D3D373E533E0BBF84BE8CBD64BE473EC83E413EFEBB75BDE7BDBCBDDB3D763CB83D2EBEA6BE91BEF3BDDF3D483E67BD8E3D033E5CBCA33FDDBE973F3D3F923F1DBE823FB2BFD53ECCBFBFBFDA3ED13ED6BE4FBE3DBD3EBE30BBB1BEF23EB7BE87BE433F083FC63FAA3D003F87BFCDBE0B3F573F9F3E80BEF03CA9BD26BE2B3E25BE6E3E0ABE773EFFBDF4BC0A3EE03EAE3DADBE2A3E583E58BE3D3E78BED13DB53C953C1A3C82BDE2BDAEBD1D3D7DBDBC3D383D203E2BBEB4BD153E18BDC83D36BC4EBD40BE15BEDEBE43BDD23D6ABE00BEA0BE06BE6FBE8ABC053E433E7CBE8ABDA5BC88BB70BDD63D213E93BDBC3DCEBD08BE3CBE1CBE013E1C3E583D1B3DC13D163DF03D14BC37BE193EBFBDA53D7D3E10BA01394D3E5C3E2F3E423E0B3F03BE863DADBD5EBCE3BDF6BCA83E81BC333D69BEA63DCDBD8D3ECCBE523D043FC03DE1BD2DBE0BBEC9BDDABC253E2D3D14BD483CF2BD98BD0FBFC8BD0F3BAD3C87BEED3E3F3E68BE5D3D9CBD233D613E12BEA33C763EC8BEEDBD453E76BDDCBD15BCAABEC63E44BE68BE80BDAEBEE33D1D3E8DBE6B3E2E3D8C3EBFBE25BB6C3E51BE9E3E29BE19BE703EFA3DD03EC9BEA63E673D243E62BE343E32BD49BEB53EC33EA83E03BD343E6C3E223EAA3D24BE13BDC2BD2D3DD13DF53D5ABE963EF43D7A3EC43D8EBE013C2CBD12BE5FBDDC3DF6BC233E833DED3D35BE35BD52BC43BD23BE953E293C9DBC40BEE33E8A3D11BD33BC743DA6BD05BECDBC51BE2D3EBB3DBE3D1FBEA33D963E963D5DBDD9BEE83D303EB73D8BBDF73D1CBE6F3DF4BD393E5BBE2F3E593DDF3E09BC09BDBABE963DE8BDC63D993BD43CD2BB4B3EB43EAFBDEFBDF2BC42BE65BE76BDA5BEB33D65BEB63DB0BEA6BDBE3C4ABE68BED7BD7E3B6ABE3EBE3EBDCEBA75BEF7BD913DB23D95BEBABD373DE6BC29BE08BE3D3E32BE4DBE58BC283D18BECCBE8A3E143E0FBE953E14BD8ABE16BE6A3E433DFBBD813EA23ECA3EC23EDFBE8A3E7ABE89BD063C88BE833EDCBE2B3C503D053D553E423ED2BE843E113F71BC46BE503DF7BC1CBE6A3B98BC62BEF6BD12BE82BE743E493E733DD2BDB73E9F3DC1BD3A3E37BE6CBE37BD76BE933D1B3ED3BDCB3E613B883E52BD06BE893C103D99BD73BC65BD0EBD593E783EA6BE80BE90BDCDBDD33D683E3A3EDF3C3ABDE53DCCBE853E21BE993D433EA8BE163ECBBD68BE743ECC3EA6BD4BBECA3E9E3EC13EA8BE5A3D83BDEC3E3A3DA7BD5B3D91BD443DBCBD1B3EAE3E8A3DE93C98BD8E3DE9BEDA3C313E183E57BDF2BDA4BE38BE6ABE913E11BE973D2D3C843BE6BA9CBE8ABE803E833EA33EB5BDC73D16BEE93D593E363E76BD7BBEB1BEE0BC9E3DA23D3EBE44BEACBE2A3E1FBE02BD473E4C3D7BBD923D44BE9F3EBABDA33DEB3DC0BEC03E1F3E1F3DCC3EFE3E39BEB93E0B3E65BE033D31BE42BE20BE11BE8DBD8D3EC7BDEFBEBD3EAFBE98BCAF3E523E3A3E283E733EB33DA7BDC9BD82BE97BE843E743E973E3FBE673EED3EA1BE24BCFBBDC83CA73DB53EDFBD023E603DADBD32BE19BE44BD91BE923CDBBD0ABE3F3E4EBEF13D8ABDA03E21BE353E4B3EA23DB63EA5BE423D1BBD3F3EAC3D8ABE2FBE31BE64BE83BD1BBED6BD71BE843D8BBE18BE8BBEB3BEFC3E8ABE2EBE0EBDA1BC033D643E873BB7BE22BE98BD913D0ABEBE3EC9BEFD3CBE3D4BBEE93EFABCAFBE26BEDD3ED0BE73BEEFBBE3BD863D773E8DBCB43D88BD8CBD73BDAEBEDABEACBE0D3D183E653D6A3EC1BD1F3E063E3A3E753E9B3EC43DC2BE203ED2BED93E2EBD03BEA63E5F3C4E3E753E1ABD0F3E1FBE613E7F3E933CF03DE93C493EA7BC46BD92BD03BE6F3D093E6FBEB53DA7BEABBE19BE88BE503E5A3E3ABE0F3E343B0F3C1EBD633D65BE6CBE3ABD0CBD1D3D9DBCA93D4ABE063E5D3DFA3DDE3E2BBED4BC0A3E9ABBAEBEA03DBABEB53D39BDAB3E963E493E783D79BE9F3D9F3EA73E593DCC3E223E9DBE603E61BE04BEAE3E03BE94BC04BEAD3D42BE923E20BE593D643EC6BD5EBE733E1EBD203DAD3D733D5BBC843E8E3D70BD3D3E0FBEA2BE2EBCC2BD86BD6E3DA4BE323D49BD823E22BD2E3E123C2F3D7CBEC13EB8BEBC3E5BBD1B3D1BBE54BD8E3E5B3DBB3D2ABEC4BD383B4D3E1F3D09BECF3D9C3D9B3E9E3EF8BD85BE75BEA53E2BBE613E73BE473E89BB163EAFBD703D8EBD173AB03EB2BE923D06BDEFBE703D0D3E2D3E61BEA5BE073EC53D59393C3C6EB7623AF13D83BE873C103D94BCB23D863E89BEBFBE043E983E10BEE2BE14BE4B3D9B3C57BD1CBD053F7CBEA1BD5C3E90BE58BC173CD03D023EF33DECBCF1BD8EBE33BD303EFC3D983E87BDD5BE56BE953E27BD60BE953E30BD53BDBEBE36BDC63E633E643E5EBE523D2C3E243E863D3E3E5CBE1B3EF63D06BD88BD093E283E853DE9BEB0BDDA3EDC3D8DBCA03D1ABE97BDA6BDBABE2DBD0ABEC4BE373C80BEC8BD5A3ECA3EBD3E1BBEEB3D483D3EBE89BC07BCB43DFE3E813D96BCE03EC13D4CBD2FBE94BE5B3D5CBE21BDCA3E453E5EBE72BE1DBD3C3D043E893E53BE0B3E833C59B69EBE92BD61BE5C3E5ABE383E82BE563D3EBE613D96BBCC3D3DBD803D7E3E343EE8BDD3BD493E153DC2BDEDBC0BBE50BE96BEBBBD2F3EEBBE1DBE77BD6E3DDFBEA2BE40BC863DF7BB3D3E5C3DB0BE2CBE903EB83D37BF453EAB3EDFBD7FBEBE3DD2BDDD3E623B22BE4E3E5C3D20BE78BDA73E17BE11BD043E203F19BEDD3C0ABE0B3E4F3EAA3ED9BE3BBDF4BE793E64BEF6BC93BDC23D2BBE09BDB63ED33C0C3F58BE0CBE973D353ECCBD7D3EB8BC743DD8BD8EBE1DBE83BD93BE79BD0B3E973E043EE93C9B3E413D673E963EF23A2E3ECD3D2B3E73BE8CBDBA3DE53DF1BC62BEC6BD0A3D5FBC153E753E643E5F3C5ABC75BEA33EDBBD563D94BE0ABE11BD5A3E5CBE963E1A3EB4BD353C6D3E91BD5CBEB1BE8F3EADBDBFBE05BE353D86BE07BEBA3E713C2A3E99BD98BC0FBE8A3EF6BC61BEEE3DE6BC07BF7BBBFDBD093BA23EFC3DE53D143EA23DE63D7ABD3DBE413ED9BEDA3E39BE1EBE213E233BB73D683CD53E173CDC3DF0BDB83EE3BE45BECF3DC43DA5BEDD3DAE3E8DBD46BD87BDC83E9DBED1BCCF3E77BEAF3C3B3D8FBE06BF68BE973EDB3D51BEB3BE023E91BD7F3EB9BD8B3D4ABEFC3DDA3C813E943D37BD12BD0A3EACBDC23E84BECCBECC3E433E293E963B6DBD85BE8EBD793CD3BB803E3CBE8E3E893EF93DA33EFF3D083E7E3EBF3E8ABDDA3E87BE573E6B3E95BEE53E9E3D473C3B3EA6BDF13D8C3E5DBD4F3E983E6DBD543D4CBE92BC7D3E443E6FBE363EC1BD163E683EE1BD4CBE533E963EB13E7B3D343E49BDAF3E833E55BD29BEA33E02BEFB3DDBBD7A3E90BD77BD0F3F11BE7C3ECBBC343E55BE36BD023EF8BBDD3CD63D20BE273EABBE573E953D84BEBDBC21BEBBBE55BEFBBEBDBD17BEEC3E883D643D58BBD53DCBBEF13AF8BC2ABE0BBE513E83BEB3BE00BE023ED43D4EBD7BBEB43E913B5A3E22BE9F3EC9BDBA3D36BE9BBD7F3ED5BEF23E9E3E4FBEB03D693E1E3D1E3E9CBD8C3D9FBE07BE693E68BEBB3E9F3D45BD74BEC2BDE13DB9BDA2BD183E9E3D3F3D44BED53DEFBCE03B4B3D87BED7BD1C3FF73D82BD08BDCBBE883E0FBE093E26BEACBD4C3E3A3E6A3EBEBEF2BD253E843E2F3E62BECD3D3FBE01BDBB3EE93DEEBCB13D373EB33E6EBE3F3E0CBEB13E23BED6BD75BEE03BA2BE64BEC93DACBD54BCADBDEC3C933E173E4E3DC6BE853E92BE883D9C3EDEBD2FBE05BE85BC34BEF5BD823C16BE0BBEDC3C9FBE063FEABEBF3E7D3D81BDC23D553E3BBED43EE43D5A3E20BE013E53BE1DBE49BE2ABE253E903D10BD02BD183D943E513DA7BC0EBD143E863C91BD923EA73DB93EDABEA13DF93D90BDD23C37BD953E913C9A3CCFBDC0BCD83D8DBED53D5B3CC3BE86BE083EAA3E9ABE4FBD483ED9BD86BE13BE30BE5FBDD03E543E96BE0A3E32BE1D3E0F3E933EA13D43BE36BD93BE033E90BB9FBD603ED53CB0BE633D673ECDBEF8BD603D0C3EE4BED4BC873E7C3CCCBD1A3EF03D42BE2C3D013E8FBD733D053EE43D2A3E413E103ED3BE503D9C3C08BFD7BC083E553E5C3E763D86BE84BEE13DE03D913EEA3E3C3E8BBE50BD84BEB13DC33EEBBD1EBE79BEB7BD80BE563EDE3CD33D63BE1EBE6A3EA93D5DBEDBBEE9BD98BE2C3E323D23BEB93E79BED13C0FBED03E643EBF3CADBD0BBEFDBE6CBEC4BD83BE113D21BC883807BE5EBDA03C9C3E08BFD03E63BE8BBE1BBE3A3E21BE6D3D593DEE3D25BDE9BEE5BDCBBECE3E7FB98A3D3B3EA53E66BE12BE46BE443BFC3D6C3E81BD773ECABD40BEEBBE693EC43C103DFCBDA8BBB83C033DDBBE083ECA3D6E3E9C3B653D963E92BE283DAC3CA33D493E08BECDBB76BE723D47BDF5BDB23D083DF83D6ABCC43D57BC19BE27BE6F3E1A3E643EC7BE1A3E22BE34BEAE3DFBBC2F3DD53D3ABD5A3D6BBD0E3F00BB913C71BE743EAD3D2A3E23BDA83C793E803CC7BE84BEDABC6E3CBEBB69BECDBDFEBD263E853E40BDD63E21BEA9BDFB3D723E97BE2F3E253E50BDEEBC0CBE393ED2BD1EBE5A3ECC3DEFBEC93DBFBE51BE8C3DA13E6F3E8F3E8FBE4BBEA5BE75BE1F3C13BE8C3E41BE973CBB3EC83D2BBE3BBD293E363EA63DF83C263CB93EEDBB8F3D17BED8BD76BE3FBE603E4BBE7D3E283EA13E05BFC7BEFABDE03EF53BBABD173E193E3F3E85BEB83E2EBE32BD6B3C7EBE903E04BE9A3D8F3E873EAABDA6BEA33D9FBD49BD39BE6FBD413D783DE73CF6BD03BE163D97BDB1BE2C3ED03E9A3EC7BD6B3DB6BDCD3D3A3E2D3DCD3D1ABBB6BE27BEF63D1D3DAB3DBEBDC53C1C3D643E403DC53DB13EE3BD243E903D1E3E3DBE3E3E5ABEF83C3F3E353D183EA7BD283E5EBDD7BE7E3E49BE01BD54BE953EA8BD2ABEA33DB3BEAA3E153C2A3CB53D90BECC3D8EBD263E1F3E8D3BDB3D9A3EC1BDD9BC813E2E3DCFBC803D82BD9CBEF2BD1C3EBD3D61BE663E74BEE1BD41BE593C463EF23CAEBDB73E1ABE1C3EF5BDDA3E403E1EBD013E853EE1BD123D4ABC623E973D773E11BEEFBD4EBE36BDE8BDE43D34BEDB3CA8BDF6BEC2BE303C863E1B3E01BD51BA26BE7B3E2D3EFE3E873DE63D19BE81BED53D04BEC23DF43D54BD9E3EAC3EC23D513ECA3BB83E55BCA43E4EBE613EF7BBB43E9D3EDF3D3DBEE3BD1B3E58BE203C97BD4F3E3FBDC93C9ABDF73E05BF66BE1DBE413D383DC33D0A3E0CBE4E3D303DF1BD083E4ABE52BE463E30BD39BED0BD42BE4DBC3E3E86BDAA3E54BCFFBEA93E8ABE7EBE6FBE0FBD10BE513DCF3DBE3C44BE01BD7C3E913C78BE0D3E363E173E92BD21BE4C3E353EF13D8ABD4C3DBFBC5F3D9CBE2DBEC03B393E943E4EBE92BC23BE3D3DAFBD0E3E343E2DBE70BE1FBED5BDFEBD9E3E39BE8D3AECBCDA3CBBBEA6BEABBE7CBEFFBD82BCEABE47BEC83EF23CD33DECBEECBD31BE823EBEBE303EC63C213CA73D5C3E8F3DF8BD803EA5BE593ECF3D1E3E7EBCFEBD143D4B3ED5BD9CBE803E6D3D513E8DBEAE3EF03B3CBE4B3D9B3DD93DD9BBAD3DDC3D1BBE28BE75BE8B3E893C433E853C39BED6BEB2BD1FBE55BE8CBEE6BD753E86BDD73D4C3E7BBEB73D173E863D003FE9BD3EBD283EFBBDAC3EBBBE683E403E5EBE2CBD033EB23EC13EADBE2C3EA93ED3BC85BE663C283DEF3E59BEA73D1A3EC03C14BECC3D07BF253D883E5BBE64BE98BDC83DF33D92BE0ABE02BDE63B0EBEAE3D96BDCDBD963EAC3DB1BD38BE593BA23E5B3E13BD9C3DA83E8ABE9FBCB5BCBFBDBBBD393E74BD183E0E3E13BE6D3D36BD2DBEAEBDC3BE51BEAB3D82BD3C3ED63D683EB1BB163DBBBDE8BCE83D8C3DD43D87BD13BE103D3FBC023BE8BD953E77BE273E0A3E92BDF8BD953EE6BC91BD2D3DD1BEA0BC933E3CBDC3BD083E53BE88BD46BE5EBE1E3DE03D7ABDD53D95BEEDBDB23EF33D6F3DC6BB153CD1BD4F3ED03CF53D7E3CBBBEC5BD1C3E4CBD8B3E113EA33E9C3ED43C803E9CBEAA3CCD3C89BE6FBE40BD60BEAFBDC23D02BFA63C14BE36BE8BBEC33EE6BE13BD523CA2BE6BBD953E04BE38BEFEBE6A3E22BD3DBE16BE5E3CF23EA2BECD3D403D983D603E1BBE86BE3BBE6F3E1FBB9ABE0A3E25BE8ABD55BDEA3DFF3D99BDE4BD2FBEAB3DDF3DDE3CC2BEAC3D4BBE883C933DA43EC13AE3BDD83D20BD7A3ED5BD923D263D303E353E2ABE8CBE1A3DA8BDAE3D9E3E573E253DAC3D8ABD4B3D2E3E873D42BE993D683D6E3E5E3D253EB7BEC0BC3DBD9C3DDFBEE9BE08BD09BE43BE593D463E6C3E4BBD943D283E283D933DE73D6EBCF63D933EAC3DA03C42BEB2BA4DBDEABD1ABDF13D6CBE0EBDD4BD31BE803E38BE1D3D163E813E153EA43D1B3E7DBE183DA0BD10BEDB3D3A3EAA3D693E0B3DC83DA6BA3CBEB83EA83E603E9BBC393EE2BEE4BD1BBD2DBEA7BD393E313E7DBE013EA5BDC0BD1E3E2F3EC03E23BD623C34BDD7BC7B3E5DBEC33C7C3D733E4FBE06BD493D5FBE063D97BCBABCB43D1ABE50BD693D653DE3BD68BDC93C7CBDDFBDB03B98BDAD3E0EBE223E96BE313E753E5E3E64BE2B3DAEBE0EBEDABD46BED0BEBF3E0C3D403E97BDAABE9EBD653DA4BD44BE37BE873E4FBEE4BE6ABEA3BD943B963CC4BE9BBE08BD323E48BD4BBD2FBE9A3EE9BD603EE83ED1BEC6BD8BBEF83DBC3E99BD013D1A3E9D3D613EEA3DA03D413DAFBDFABB1B3E5C3E7EBEAABE9E3D993EDABEA0BEA53D2CBE7ABE313E46BE76BD7B3EBABE5B3EA63E083E04BE7D3EEC3E0EBD813E43BE2C3ECBBDDDBD05BE2DBE023F3A3C343E2C3E86BE4C3E46BDEF3D9C3DCCBE053DE9BBAFBCEF3D5D3CD93E963DCDBDC7BDCC3C17BD673E843ECD3DB23E8A3E96BD133D843DA9BDB13C7BBE943D81BE55BD993E513E3CBCCE3DEC3ED5BE7A3ED43D263D81BB35BCF43E2F3D8BBEC8BC4EBD03BD15BD8E3E17BD993E493EBB3D61BE49BEAF3953BD943DC13D0EBEC03C2EBE65BE703D3BBA7ABE26BEC1BDEEBDB2BE91BC9F3D4B3EECBDED3DCB3E383E7C3D313DACBDCC3D263DA4BD463E87BE88BD7E3C9FBD233D263FD1BE80BD62BE893E15BDBC3DD83EA43D30BCA3BD933DB13E62BE933E3F3DC53D0CBFD6BD0F3EFCBE90BD84BDAA3EDDBEF4BC233E28BEEABD053E60BE393EB83DAF3EA3BE33BEC63DB8BEA93E0ABE993D73BE4BBE80BE5DBC003D5FBD89BD193E8F3DA7BEF5BCDC3D183D703EC23E60BCBB3BDE3D17BF40BE703E453D70BEF13EA9BDFEBD83BE773EE0BCADBDA73D98BCEFBEB2BE33BE943F26BF13BF083F203F15BD573CE4BE933F8B3E8BBFC73E2ABEE1BD7ABEB23C4EBF2BBFD03E3E3F1CBF8F3E773E763EF73D1CBF9C3D4BBEEABE4D3F21BF0CBE06BE7E3E4E3E5CBEFC3D57BCDB3C2F3E52BEA5BC243ED5BCCB3ED53C793E483E35BE19BEF0BD7EBB303DC6BC1F3E773E993EA7BE9FBC11BD14BE0C3EDD3CFD3EB1BE90BC763D343E63BE65BD083E893E18BD9B3D85BE8E3D29BE04BE9DBE7FBEC2BD013E9BBECFBD5B3E55BEC33D95BE50BE3EBEA53EA6BDA93C0DBEA13D9FBA6EBED03E183E9E3D71BEF63D003E18BCE2BDD03E993D223D1F3EFE3C17BE293E6D3DACBDAB3E2E3EC6BD5CBDEABDE13C8C3D9D3E453EA53D93BE73BEB3BBD0BD1C3E5A3E973E333E013EA23D66BD0DBE0DBCC83DFE3D94BD10BD6BBE163C0F3ECABC14BE063E173D4A3D91BE81BE943E4ABD7B3EB43CA33E49BDB23EACBE2F3EDE3DAD3D35BEDF3D15BEA53D173BCABE653E8C3EECBE033EEA3D1C3DBA3D13BE143F11BF7BBE6C3D933D85BE55BC6A3E8A3E6BBCC33D6EBE8C3E1CBE133E453E7D3D42BE8C3D4F3D3A3D53BE00BE5D3E37BDC03DE2BD15BDC53E863E9EBEFE3B083D6EBE37BD67BDD2BDD0BDB53D8D3D8BBEEDBD8FBED6BD71BE8D3D0BBEE0BD353EB5BEEDBD903E4ABE9FBD903D57BEFC3DC6BD173E513EC9BD703E8B3E1DBE113DAB3D0DBE893C533E8D3C4EBD71BE943B4FBD443B4A3E6B3EDD3E0EBE24BEB63E22BC4C3E4E3EBFBCAE3DD73D143C17BB91BEC33ECA3E553E13BD5ABEA43D4EBD7CBE8DBE213E633D8E3D253D22BDC03D083E63BEC9BDC33DEA3D89BC7A3EDE3D60BC9B3E6FBEEFBDED3BD3BBE13E9FBD35BD973DE73DDF3DD1BEBEBCB03CB23D68BE07BD263EEABE8ABEE03CA03E6ABE533CCCBC9A3E91BDCF3E51BD4F3EB2BD143DC3BC2C3E343E69BDD83E7DBC9C3E013DF9BDC73E223E3E3DA4BE91BEBE3E97BD64BC803E3FBE8FBDA6BCA9BE303D9FBEC0BC483EA33EFD3B953D843EC9BDCE3DFB3EA83E88BE163E953EB73EA1BC803E92BE293E57BC06BD163E063D063FA63E44BE17BE073E053CE23BB8BC953D3DBE54BD603D1CBD373D5A3DA3BEB53E4FBEFF3C783E0EBE9E3E91BE2E3D843EA23D6ABE1FBAABBD963ED23EFE3DADBEE1BDEBBD123E2D3D25BD87BD633E07BD6C3C30BC923EA03C7F3D51BE08BC973B193D753E7CBE7C3DD93ED33D04BE3CBE15BE11BEDA3D5CBD05BE323D04BDA3BE43BE5EBE6ABEE43DCD3E72BE7E3E62BE51BE1B3ED0BC5D3E073E41BB963D013FAF3E1CBE86BDF7BC01BC073E0EBEE23DF9BDE23C3DBE37BE83BEEDBDE73DDDBD7CBEEBBD1DBEBEBA53BD4D3E633E90BE3FBE103ECD3E1FBE8CBE52BDF0BB90BD6EBD9DBDD8BD033E1EBDAC3DDFBDAFBE98BD68BD0ABD6E3ECA3CB13DDC3DE1BD63BE873E7A3E1CBDF63767BE18BE593D0CBE133CF4BDA7BDBE3E96BDD33D583D31BE42BD613F94BFFDBEF43E103FA63E92BE0BBE02BF5D3F483F133F103EEC3E0A3F933ECB3E333F6BBFDD3ECD3EFCBEE1BE7BBF523F19BF9EBFA43EF43F173D3ABE60BE2C3E4BBEC23DA43C90BE423E663E123E2B3D01BEEFBE32BC22BE923DFB3D833E61BC173F983DB4BE25BD5C3D863EA63B9FBB66BEB2BD873DA0BD85BD9EBD7D3E4F3E06BE15BDAD3D1A3EEABB953E99BE14BDF83B8B3DECBD403DD53E2FBE34BE153D9CBC543D9D3DE7BD5A3E823D05BD70BD73BE8FBC7D3E27BF22BDA73ED0BE803E12BD96BDA6BEF5BEF6BEC3BDAEBB013DD13E88BD96BE993EC0BD8CBE85BAC03D233D30BDB83E97BD733D03BFB83DA03E9D3DD6BE3DBECC3D2A3DFABD6B3E1ABE08BE9CBECABD83BE1D3DF9BD623E223E9ABEF33DF3BDA83E8A3EFBBC01BECE3ED43C1D3EF73C2D3E7B3C07BEBBBE56BE7FBE20BE86BE763E123EEEBEE13D80BE483D5A3D3C3E3FBE453D3DBD35BDF3BDDEB9503E8EBCB8BC5E3E2BBE8CBE6F3E11BE873D04BEB3BE33BDC7BDA9BD7FBD69BE91BEF93D97BE57BDFABD3FBC4BBDDB3E53BD51BE14BC4CBEA83D333D6F3EFCBDBABD16BE1C3B9F3E8A3E4B3D8FBD0D3E06BD87BD71BEA2BC8EBE56BED03EE53D02BEB03D3D3E77BE00BF3FBEACBE983E04BE74BD833EF3BDC7BD643E18BE463DB1BE54BE2CBEC53D09BECDBE653E3D3E22BE7B3E8BBD9DBE033D03BE563E2C3BB93E0C3EDE3E983D46BE75BE643EABBD4FBE873D20BEAD3DDA3EF4BD4EBE9C3E963E25BEEE3DE03D813E58BE163E17BE3C3EABBE35BE0A3E723D513D813E8DBCFEBB6FBEF2BD9BBD4BBE0B3FF6BE81BE17BE023C0D3E713E09BD7BBD343D573EB23E59BD14BE1CBE8EBED03EA83EA73D203D9FBE4E3C303D873E55BA37BE253E1BBE9B3ED63D00BE723E3C3E843D42BE693E70BD11BEB9BE953B56BDDF3E48BEAA3D9C3D063E933E09BEF13CE3BCFF3D903E2DBEA2BD213E3E3E213E003E24BE4E3E4D3E453EAA3E6BBD1F3ECE3DBD3E843E4EBE5BBE533E7A3EBBBD31BE193EA63C4D3E1BBECB3DD83EA1BC383E92BD4DBEABBD36BE933DA03CA03D51BCBC3D483D0FBE123E9C3E673E75BC08BD953E273FC73D64BE8CBEE43CEABD5E3E10BEAA3D2E3D0C3D50BC3FBECF3D2A3E4D3EEF3DDF3CFE3D5F3E08BD31BE5A3CC9BE9D3E3B3DAABCB53EAEBEB23DA4BE403E3FBD8CBD1EBE74BEF03E093ECD3D7FBE283D35BE78BD16BE84BE153D7ABEBA3E50BE333E0BBE89BEA03EA7BD313D01BD8DBEEABD0DBEB4BDB73E00BE2EBD7EBE18BE4F3E8B3E973D8A3E8ABE29BE663DC43A26BEA7BEE6BD323E83BE8D3ED33EC1BE13BD673DCBBC753DB23D8F3E9A3E26BCA63E24BEA9BE4DBEF9BE9BBE013FB2BD103D9E3E173D82BEF43D823CFCBD88BE99BDC8BDEFBC253D683C3C3EBC3DA73D543E003DAC3D003E83BEB3BE46BE81BC043EE33E9C3C32BE953BD7BE2BBEE9BC5E3E083FA43C21BE1B3D66BDFCBD88BEF6BD49BE48BC11BEBB3EC0BDC33D6DBEF5BDCA3E9B3D9C3E2C3DC0BE13BFA93ED0BD9F3C4D3C373E01BDBF3E833D823D6ABE7CBDD3BD443E9E3ED53C443E963E12BEA53E493E853D223DE5BD313DBCBE293E783D773EABBC19BE9F3ECBBC9E3D21BE1D3E59BD853E6F3D943EB3BEAC3EA6BEBDBEA5BD55BE99BD93BE84BEF83CAE3E2E3E0F3EB9BEF2BD25BEDBBCEC3B433E733DBE3CA93D913D4F3D4E3E263E80BCD4BE633E2FBE37BED83CF73EBB3DEFBBB13DD73D3B3E9B3E30BEE8BD863E933EAC3D0E3DB23C363EB3BE7DBEB4BDD2BDB2BD11BE3CBD573EC8BCF0BDA23DC13DF23D0BBE283ECCBDE0BD173D7DBEEE3E003EB5BE8CBE40BDA4BC8FBEC5BD6FBEAB3E47BE1A3E963E5D3D1ABEAFBE88BD143EAE3DDD3DC0BDE13D1ABE86BEDF3D8EBCA6BDD23DB2BDA6BDD8BE513EE53D623DD0BCE8BE7FBD22BE54BD01BEB1BD353F4BBE073EE7BD9BBE223E80BE25BE89BE8CBE7C3E47BE593EA6BEBD3D75BECDBDAEBC43BE0CBE0B3E9DBDB83EC4BD3A3D60BE7E3ECEBCA2BE8ABDA7BE0E3EB9BD9B3EACBD09BE303E72BE533E993EAE3E25BEF3BD47BD5C3E0BBEB0BEEE3DC5BC023ECABE593E41BE15BEA6BCACBC15BECF3E95BD113EC5BDC83CCC3E403E4BBE5ABEC73EE53CCB3D9DBE0BBD643C2C3E14BC6DBD3DBE0D3DB0BE123ED9BE573EC6BE04BF48BD7A3DAD3DEE3DC93CC83DB93D563E0F3CE13D863DEB3E753E883EBDBD143C553EACBDB6BD40BD3FBEC23E1DBE20BE5EBE8CBC0DBEC8BD70BECF3DE4BC05BE4D3E6C3DCBBD75BE01BE2FBC353D5DBE843D04BE4EBDE73D4B3C72BE03BD253EAABDA43E263E093E12BFD63EBCBDE53D17BE81BD893EB5BC0C3E01BD553EB4BE853EEFBDD9BC09BDCE3E2F3E683E453E9FBE973D92BDA3BE4A3E25BD3ABE1A3E86BD903E51BE04BEB33E0EBE2DBDFC3D653E17BE1C3FA23D023E703C",
      torch_tensor_32_96_torch.bfloat16: "0x020000009B3D53BDA4BE103E34BEB9BB0FBDF83D7B3D5CBD6C3D263D2D3DEC3DEDBD673D2EBC2D3D9B3B063EA9BC273DA9BC953C723D833D9EBD22BE35BE25BEC9BD063DD83D003CC63DB73C1CBE6E3C4F3DEA3D32BD7CBCB7BD82BD313DACBD6ABDD23D60BC053EB3BB093E89BD95BD493BB73C2FBDA23D8BBA263D2DBEE23D173D12BE07BDE23C633D6E3DA3BCFF3CCBBDFD3B51BCB4BDB6BD16BE33BE8EBD8BBDD93CE3BD283E85BD8F3D6B3DE93B9DBB64BD84BDB33C9E3CA3BEF73C58BD98BCC0BD8BBD053CD23D623D723C173D133DAEBD71BD5B3C8E3C9C3D003D4ABC00BE46BDC6BDB53DE0BC243EC83D91BCD83D08BEA7BC65BBE8BC493D073CB3BC433E26BEB43C1B3DA9BD0F3DC6BC2FBDE03CC9BDA53DD0BB22BE173DC03C2CBEB7BCB9BDC23CAABCF03D05BE843D213DE63D81BDADBD95BD00BE74BD2CBD3B3C34BD2DBD21BD613D7ABEE1BD393C463C97BC1CBDD9BC93BC813E913D31BE20BEB7BD653E48BED2BB843D663DD5BDDE3C00BE17BED3BCE7BDFA3D843CCE3D6C3C3FBC033D93BD6F3EB53D0F3D31BC06BC803DE1BC1BBD02BE6CBD39BEC73D97BD3C3C293C4D3D86BC0C3C98BDFABDBD3DD7BC2EBD01BE93BD90BD743C37BCCBBD7A3CDB3DC2BBCCBDA53CBCBC94BD773D37BD67BD52BD14BEB83D81BC3FBD9D3DD3BD70BD3D3D893DE33AD33D993DAA3D9DBDFE3C8F3DCE3C03BBB4BD45BE19BEF13DEDBD41BE8DBD1D3E5BBD5E3D1B3DB0BDD5BCA7BD063D8A3C033EE9BCD2BDC53C82BD703D27BC363DCCBDD73B41BEAEBD2E3CD83D64BDDFBD5A3D2F3D863D03BE71BD57BE74BD90BE29BD11BD88BD09BC4FBD3DBE16BD30BDB5BBABBD66BDB3BDC63D1ABC703DD23A883D06BC96BD16BD81BDAABDD8BD30BEE6BDDE3D16BE843D803DA53DA2BC93BD8CBCA4BD3CBC883D3F3EF73D28BE573D59BC22BE44BEC23D1DBD013ECF3C0C3D01BEC33BEDBDE1BD363D5A3D963CA53DACBD46BC933D0DBD42BE893D0B3E2E3E373D293E6DBE433DA3BCADBCC7BC93BBB8BD343E76BD09BC373D873C6A3DD4BC8DBD873C113AE33D023CD3BD473CC9BD9C3DC83B87BDE4BDCFBCC63D6CBD383E7B3D823D913C0EBD55BE75BD143C803E0ABD8ABE2F3DBE3D313C70BD393D64BC573E133E8CBBFABD3FBD003D58BD88BC77BDFFBD043DE1BD03BD3D3DED3C48BE3DBE9D3C063E0EBE00BE1ABE893BE8BC9F3C12BD3FBE2FBEDF3C1F3D5C3ECB3D0FBD06BE603CCBBB3ABD95BD833C8C3CD13D333DFA3CD93D8BBD3FBDD6BDEDBDD9BCDC3D983B9C3C9D3DA93CF73D023D15BE8EBD37BE60BD2F3DA5BD3BBDA73D873B88BD3E3DA2BD41BB63BDDEBB183E90BD69BD6EBD203D0D3D8E3DA3BB923DEB3DDBBC86BD993C183ED03CA9BC653D0CBDAD3D163EDEBCC3BD8A3C233C4BBCB2BC40BDD33D94BDC0BDA23D0E3E023D90BD0ABC11BE25BEBA3D09BCD23D2DBD4EBD3EBDF33B9FBD31BBC73C2ABDD73DE23DEA3DB43D1EBE3C3D183D8B3CF13CBFBDFABC7DBD8ABD14BE0ABE943D803CE33CAF3C0CBC28BDCB3D69BC9F3D74BCE63D163E333EBEBC2C3DE8BDE9BD37BD81BD5BBD203D8E3DD73BB4BB6ABD523CC6BD1BBE103D003DC6BDEB3D0CBE803C74BD5ABDBF3B63BE40BEDA3C813D28BDCEBD133D2DBCCE3D41BD313D013DFC3D333E65BC7F3DE8BC4C3DBD3DE7BBA7BD9F3CF4BD103EC53D8D3DB63D043CF4BCCE3B18BE6C3E3D3D993CE23D03BC5B3D3C3D283DD23CBA3DD5BD7CBDE53D323D7A3DBA3DDC3D9D3C023D093E82BB823ECB3DEA3D4FBDC9BC1DBDD83DC6BDA43C5CBDFF3D4CBDD3BB5F3E4BBD59BDCEBDAFBDF43DEEBD08BCD53C58BD2E3DFCBD6CBDD4BD563E30BEEB3C513B6E3D90BD94BDBEBD1D3D6C3E153D36BD22BC18BE6EBDE5BCE03C82BD573DF8BDBDBCFBBDD93A7BBB91BD373DD63DAA3CCF3DB5BCFDBC19BE643DD33DD73D623DF93C76BD9ABCDC3DF9BCF73DC13D723CD03D033C66BD873C003EEDBCA53D5EBD023D803D953D14BEE33B28BDDB3BFBBB90BC543DCB3C72BBD33DF9BCA83D0EBDB73DB33DBB3D12BCACBD71BD213E453DE93CDE3C6F3D9ABD0BBDB43C853C2F3DE13B9E3D523DAE3D44BD7B3D6C3B0CBBE43D1EBDCEBDCCBCB3BC763D9F3D5EBE27BDECBD83BD69BD0CBD03BD913CCCBD68BE2F3B223E573C2EBD4DBD043D533E963B683D103EF23B943C43BC183C173D99BCD0BDE43DF5BD40BDB0BAF33CBEBCAEBD3C3E8ABC65BD4BBE83BDD3BDABBD53BDB9BB4C3D033EECBCC7BCA9BD903DABBDDF3D7C3D04BE113E52BEA03DC3BD38BD26BD67BD823B5D3D413CB0BD9B3ED03D213E903D9E3DDA3C193E9B3CCB3BB0BD78BD453CBF3CF0BD7CBC6A3C0F3E513D843DA33B98BD3EBCA6BDED3DA5BBF1BDD2BDE43D60BD1DBCA73B4FBB7BBDA5BC303DC4BD1F3CA0BD13BD2D3EA1BDDDBCEDBC7FBE0F3E84BB0EBEDB3CA43D2C3D89BE07BDB2BB82BDC93D953D98BDEC3B6BBD95BC2E3DFE3CB53D1A3ED23CD83CF3BD5F3E17BD1F3D6D3CB13D9B3EB2BD60BD9B3C02BE023ED83DCEBD983A76BDAEBD543D6FBD81BC7E3E8D3D473A1F3E563DAE3CF8BD49BD88BC083D3B3D693D5EBCD5BD39BC65BDAC3C3BBD023EF9BDD13C213D99BE423D2D3E8F3D05BC7CBD5C3EBB3DB4BDA0BD083C12BEE53D3D3DD5BC88BD66BD8ABD663DDB3D2B3E2BBD3DBDE9BC16BD8B3DE5BD8D3D553CBCBD753D80BC2C3C9B3D4E3D7DBC183E22BB743EF1BC233E073EEF3A10BDD7BCE7BCD53D82BC78BD1ABD1A3C6DBC163E02BD9E3D0D3D9D3D22BDF93CD33D50BE2D3DD1BDFDBC9E3C08BD54BC9DBD32BE28BD19BD3CBD8EBD93BCE2BCB83D24BE01BE733D8E3CB2BDFE3CED3D57BE29BDCE3DC4BD11BEF33D013D1E3E9BBDA03DCC3DBA3D46BC813B243D9D3DA7BDE7BD95BD6FBDC4BDF13BB3BBE9BDC13DEFBD0F3DFDBC593D2E3C113E423DBC3CFABD6DBD983DFBBD253E5BBD833D273DB6BDA33D373BDBBD023CEDBDDD3C2DBD083D2F3DBB3D4F3BC1BCC4BDE03D483D923DB63DC7BDF6BC80BDF23C11BC873CE4BD35BDBE3DD53D263D01BD00BE6D3C0A3EC03D91BDFA3CAF3D3BBEB8BAD93C5FBBAABD20398A3D79BDD03C85BD243DCD3D8ABDDC3DDDBDE93CCB3A163D1ABE7A3D703D1DBE32BE3E3C9CBC3DBCBDBDD13DF83D8ABB91BD0DBD733DC03D2ABE51BDC83D37BDEEBC89BCF63D813DE03C8D3D603D683C843C563D08BE97BDDE3A2D3D08BD4DBEDFBDB63D123DE13DAC396CBD85BDD0BC413EC43DFEBCA5BDA0BBC5BD873D0E3E26BE34BE6ABDE93D0FBD9FBD363E383D443EFDBC953D883DA13D8FBD6B3DA5BD4F3E98BD00BEE0BD5F3D49BDCD3D29BD093D913D11BC99BDA6BD793C8C3CC8BD89BC15BEF2BC93BD3ABE1EBCEFBD54BDA9BD11BE01BEF4BD51BCF93C673D51BEE2BD9D3D723D843D313E4DBD7D3D7B3D043DFCBDB0BD15BECCBC32BD21BD34BEB03DCB3C393D2D3DF53CC9BD8D3D8EBD4F3E1EBD053B533D0EBEE63D1F3D29BDD73DDD3D74BDAF3C27BDB4BD2ABC2C3DA13D9EBD973C623E53BC1ABEB7BC8C3E043EBBBD07BEC2BB673CD2BDBC3D873DFF3D91BC29BEA73D81BC293D16BD7B3D64BDA7BC283EF7BCC23D32BDFABC9FBD4E3D883D84BC38BD0E3E8CBD81BD0E3B043E303E14BE893D333D85BC44BD7DBD8FBCC43B4FBE1FBD3ABD61BDADBD8D3D2A3D773CB73B46BD8C3DA83D823C4D3D863D913D32BC0EBDAFBC04BD98BD533DCFBCD03D80BD8A3CDBBDC73D0E3EE73D0A3C833CCD3D083D8B3D843D673DDA3D3EBE35BED1BBA8BDDDBD313ED9BC74BD1DBD68BDA73C413E1FBD9E3C133EAC3D4CBC2FBE9C3CD9BAC83D60BC0F3EDABDA4BDDC3CD93C26BD993D9EBD4EBD81BDF0BDADBC3BBCC53CD43D053D6EBEB5BA8B3D353EDCBB4B3D92BD983CFE3C99BD20BE52BDB43CA23D323D07BE993D73BBAD3DC93D1C3DE33D073E49BD9D3D24BE0D3E14BD5DBE90BCBB3D84BCD33D1B3DB3BD90BDA93CE33C0D3E9FBD203E06BD1FBD473D62BCE5BCC6BDEE3D903DF93DB8BDB0BD9A3D81BC043DFF3CD8BC0E3DA7BDEE3D0BBD47BC413D90BD6FBD9D3D93BD8EBD533D07BC5ABC4BBE0EBED4BE81BD173D73BD23BCDABAB9BDF1BCDABB0F3E09BE2EBDE53C653D22BD79BB293DFFBC6BBC20BE5ABC80BB38BD933BF73DCC3C1D3E5C3E903C5C3EAEBD1B3E6EBE3D3BF2BD33BD4F3D45BDF03CD63CF93D463D4FBE0F3DB53DFDBDB73CEB3DC0BC60BA963DA2BDACBDFB3D88BC30BC83BCAE3DF5BDE9BC3B3DD2BC203DC03D413CE2BD523D8BBD153D053D8B3C1F3D35BECBBC1CBC763CA8BDB93C27BE93BD883B263C31BEC3BD13BEC43D0BBE05BD6EBDB53D2B3D363D00BD0B3DEE3DFDBC26BEA5BD853D623D52BEE3BD993DF3BD973D0F3DEABD1D3C253B843C41BA163E633D333D443DC6BD143E8BBD9ABD1F3CC33CC4BDE5BCF9BC00BC66BD9B3D4ABD983D183DB5BBC2BDE5BD0ABCE83CF73DEDBDBC3C083E94BD6DBD0FBD913C833D0DBB90BD99BDD5BDE93B99BD553B853D4C3DBFBD9FBC643DBEBD123C1B3D04BD5A3D98BDB93C2C3D963DCF3D1BBB103E883CFBBD1D3BCDBDCE3DEE3C85BD09BDA5BCACBD2CBDE33B023D453DF0BD4C3D0D3D9D3DAF3D973CD0BC9D3D04BB9A3DD3BD03BEC0BDA9BC5B3D6C3C9CBD1B3AEDBDA3BD2DBD47BEB43D253EE0BD37BEBCBD07BD8C3DAF3DE8BB673DD93D303DBBBD0B3D31BB643D5FBB6FBDA93C813D1E3DDD3CC93D6CBD18BEFD3CD13D573D34BCE23BBB3DC43D993D8B3D83BD44BD3DBE73BDC13B5D3D9ABDF83D573D21BD49BEFB3CA23D5A3E243C82BC2E3DA3BD963DDABD5C3427BCECBC6C3C98BD72BD8CBD373D59BE4D3E5FBC1E3D6FBD373E773DF6BC873D0DBE73BC223CBD3C94BD833C12BDD2BC0A3E8C3CB8BD4EBA1DBDD13D203E28BDB13BBBBD093E3B3A05BED9BDB1BD9F3DEEBDC43DFB3C83BD043B62BC8D3DC3BD0E3EE93D78BD293E19BE58BD82BD0DBD7FBEE6BDD73D56BE873CB93CCA3D42BD99BBEABD37BDDEBC62BDF1BD963E953D053D25BEE6BD52BC07BD063E4CBD3BBD7FBD193E023DE5BDA63DC1BD913DD73DB93D9F3DCB3BA03DC8BC763DF63D603DB0BD033E683D0A3EF1BD1B3E743D0D3D603D633DEA39783DD1BDC83DDD3C75BD93BD04BEA73D91BDD23CCDBD2E3EE2BD78BDFD3BFB3D133DE5BA0EBFB23C393B51BD3ABEA8BD5BBC9DBE903D74BC5BBE05BE303DDB3C20BD7D3C5CBD9F3C55BEAABDE83C993D843B353DFABDBB3D53BDC23CB03DACBDFB3CAABD393CB23DD93DB9BD54BC02BEE73D97BD7F3D7E3E3FBE203E303E14BE58BDAC3C9FBDB7BDBBBCE33C633B243DA4BD313DC4BDCB3D743BB73CF6BD8ABC4A3CE9BC613DDDBD0FBC3E3EF6BD0B3ECBBC59BDE83DCB3D4EBEA43D4BBDD33D1C3E8BBD8E3D11BE9A3C693D423DD53DE13D25BC7EBE1F3E4B3DE03D77BD073D46BD72BD373FF1BD2DBD26BD7E3D143E913DAFBC14BC153E073E29BB0CBE003C97BCD4BD22BE7E3CA43C523E17BE023E50BCF33D153D1ABB56BD9FBD9B3D23BDE2BCA8BD20BD2D3BC4BCA63DA8BD793D423D703D01BEBD3CBABD103D95BD65BD57BD25BE0B3D0E3D5CBD1ABE6B3D873D933DEA3DF03CD3BDB9BCAEBC60BEB2BD60BDEEBD6E3DD13DF5BA90BD01BCC7BC443B8E3D133E393DBEBDE2BD16BDB43D04BEEDBC8D3DC3BBAFBD0ABEB23CED3CAB3C143EE63D523E263BEF3C7B3C023EC73DA33C86BEDCBDC8BDCE3DF1BDFB3BE63C2C3D9A3C4BBE76BDCD3C6ABD28BE163D6ABB29BE603C34BB4FBD9B3DC43C3BBDFC3B273D543D84BDECBD23BC573C963C9F3D1D3D223D8D3D99BDAEBD053E52BD213D493E0C3DF6BDA3BD2D3EF43D023D963DE7BCB0BD2B3B833D75BCA0BDD73DC83DCCBC98BD8E3DE93C8FBD353EDD3D5FBBFC3DD7BD083E54BD0BBCD33C973DCABCE83C373EBBBDCBBC473D793C653C123D133D563E05BE5E3D123E053E73BDF6BD30BDE53C44BE1D3EE83DD43B9ABD14BE02BC47BE9B3DF13DFE3C173D093E263E923DE33DB3B9C23C53B9163E4EBC40BDE93C193E023E8B3DF23D2A3DAC3CCC3D1C3D99BD2CBD153DBFBD573B62BDBDBDFE3D58BE3A3DEABC033E73BE09BE4CBB35BE7C3DC6BD63BD4E3C85BDDFBBF93DF03DC23B763DF5BDC1BC06BDD6BD503D993D97BD32BE1C3CAFBD4BBD323CA9BD87BDC2BD8E3D19BE64BD563D63BD29BE63BEDCBDA53CC93D503D903C1E3CEDBD2BBD863CDABB47BCA8BD0E3E863CCB3C58BEF8BD8F3D893DA2BC88BD093DF33CC43D413BE03AA1BC89BDDCBD5E3E15BD3FBD2CBE5CBBC13B3DBD3E3D5D3E783CBEBDFD3DF03CBEBD90BCB7BCCD3D9CBD3E3D213E62BC033D5CBD28BE913D89BCEC3BE93DF83DE23C8E3D12BCA63CB93D213D943D51BEBC3DA4BC613DE3BD473D2DBC2BBA413D97BDAABDA93DC33C363D8F3D36BE85BD90BD383D6F3D8B3D773B6B3D343E9F3D233D5C3DD7BC85BDC6BD6B3D7D3D6D3D2CBDAB3DB9BD73BC973DA1BCD43C5CBDD13DBDBCD13BC9BDAEBC82BC103EE6BCB63DD53D6BBDF6BCC83D0ABEB4BCA83C59BD9C3DBC3D003D033DB03C5A3E383E1DBDA53C4E3DF83A363C113D3D3DAABD523D773D0EBE5E3E193C4EBDA7BCA9BD1FBD463D0DBDBFBC08BE15BD8ABDB6BD80BD82BD31BD07BCB43D35BDDD3D9EBD213DE03DAB3D84BD00BD0D3D443D823DCA3DE1BD293E8CBD8A3DBC3D243E723D02BD82BDB6BDC53D943CD2BB26BE693DA0BD293DC6BC8BBC9ABD20BC94BA10BD72BC03BE8FBCEDBD2FBD14BE74BE773BB93D4FBB8BBD7F3D323D643E013E333DEA3DA8BDE23DF23C4DBD553EE2BAF4BAD0BB70BD0D3DC9BD16BE45BD7E3CC33DCA3D16BEB63DFDBB93BD35BDA1BD9B3DA0BDF13D44BE083E3B3D07BEBB3DAB3DDBBDAA3DBFBDDE3CBABCCF3D063DBABD923D883EC1BD323D2F3D3A3DF53D183E6ABDCD3C073EAEBC0E3C82BB643D733DCCBC71BD27BEA33D09BED6BCFFBCF73CA13BEB3C153E2DBD58BDA03CD3BD7A3DBB3CF13CA63D18BECE3BAABC24BE4FBDC33D9ABCCEBDF8BC873D053BA83D45BA89BD283D91BD6D3CAEBC83BC333D3E3E2E3D3EBD40BD8E3D48BDC93E9E3D053E65BCBB3D08BEB4BC1CBD34BD39BD6DBC653D163E583D46BBBD3D0C3DB93C983C0B3EE83CFCBD66BD1E3DB3BC4C3D6A3DBF3D4BBD823D053E613AB0BC093EDB3D6A3C693D30BE0F3E1ABC13BDEBBC53BC85BD00BE603DE23C233E0CBDCCBD0CBDD53DC7BCEFBD0DBD393D103DA63C3BBC7D3DAB3D283D363DDEBDADBB723C90BD293E29BD463EEF3CC13C05BEDC3D643ECABD673D26BB55BE233DCB3DE43DA83DEF3D14BC2CBD3DBC5B3C59BC88BDFD3D2C3DF73CB4BC293DA8BD9EBEB13DC5BC2B3D683DACBC403CCA3D60BDC33CBE3D9C3D483DC7BDD93DD63DB9BC323EFE3C873D243E00BD793DBCBD5DBD0F3E67BE68BCB63D85BCC8BCA9BDEA3C573EDDBD6C3CE53D9D3D923D283E1E3E51BDF93D923B043E0A3EE23D7E3C7EBDE53D14BDE83DAABD713D25BE0A3D013E86BD9EBDF2BDE93BE63CB33CDB3C1FBC93BD683E4EBD303ECDBDF2BD363C243D453CB33D983BEBBC68BDC13DFCBC65BD44BCC03D203EF63D54BD023EEDBB15BDB1BD97BD2A3DACBD8F3D4A3C4BBCC93C92BD663CD2BDCE3DD8BC983C74BE9BBD8ABE2ABEB8BD30BCAABD77BD7A3EE2BDDF3C4C3C9EBD3D3E15BEDE3DC9BC0DBD3F3DCF3D0EBD973D6A3D8CBD30BE003D993D8A3DB6BD023DCE3D55BD253D183D64BE4FBD0DBE943DE93D3CBCC03DB9BDD5BB153E963C08BDC83D493E5BBD3BBD353D023B90BDC5BDB33DA03CAA3C1A3C8EBD84BB933DB4BB6DBDF9BCCD3D063D8B3DD23D293CE73B91BDF4BDF33CC3BCAB3DDC3ABB3AF83B6F3EE5BC903EB43D1BBE8B3CDABD25BCD23DA1BDD4BD203E353E0BBEE1BD093C673EF23CE53B51BC583DEEBDC03D13BDF83CF3BD603D79BDF9BDA83DAD3DA4BD9ABD753D15BEEB3CAA3BE53D4F3BCC3D613D0B3D09BD7E3D77BC103D9ABCACBDAFBD153DD53C573E933D973C28BDECBACDBDF6BDB4BD4CBD2CBD7CBDE0BDE53BC6BD20BD40BDC03D2E3DD93C053E393E75BD0FBABA3DDA3DD83DE8BB993D83BC96BC18BCF0BD5BBD7B3C26BC8C3DA73C0ABE28BE793D693D8C3DA5BCCABC98BDA63BB9BB4FBC23BECF3C87BD7B3D09BE8CBDF3BCC73DB53D26BE8D3CC83D9A3CD63CD03BF7BD1C3E84BDB63D543D87BCC43DB83D30BDA8BCA23DAB3D00BE923D5A3D123D203E1E3E33BECBBC643DF33D21BD29BD5B3C8EBDDA3D963DDA3D6ABC863DC2BD1EBD193DC3BDA8BD0F3E883DCFBA83BE3DBE823D33BD0F3D373ED53DD33D803DD6BBE5BB15BDBEBD2EBE9B3C283EA83D273EDCBC23BB913D5A3C513DD3BD8FBC09BEB1BD1C3EC73C603DB3BC0F3B06BD083D51BD383D32BD253D59BC4CBE5E3D583DC5BD02BE27BD013D023D13BE243D303C273D773CD1BD783D4B3C973A6DBD1EBD263DFFBDA8BD983EF0BCF4BCC4BD83BC80BD89BD313C9DBDF13DDA3D443DB2BD033E31BEE73D833D70BEA2BCA73C753D963CA93D273D273C253E17BCC13CD93B44BE473D4C3D5C3D623EE3BCD03D69BBED3C36BE173C363DB5BCEB3C25BE15BDBEBD083ECC3DB6BDA3BD0D3E82BE05BD93BD3B3D9ABBBFBD8BBDA7BCAEBD843D8D3D713E713DEFBCB7BD7DBCF03D943C5FBD02BE20BD8C3D58BD953D6DBD78BD01BEADBC773D0A3E2E3D293D",
      torch_tensor_192_32_torch.bfloat16_2: "0x0200000074BEFA3E92BC353EA53C4B3E81BECFBD27BE1A3E66BE643E32BE5DBECFBE423E943E993CB63E123E053FB8BD0C3FED3E7BBE013EBF3E53BD4EBE213D3ABE713EB03E7EBE55BEB73BD13ED93A98BE87BEAF3C8FBE83BD9FBDA83E34BD923E94BE53BDB43DCF3E17BF423E133D96BE0DBD7BBC133F9EBD843D43BEBD3DC63BB0BDE83D833E853E063E85BE5F3E513EACBB843DC8BE833EABBB7CBE14BE6CBC643EAB3E403CCBBD3ABECB3C82BEAF3EC6BED1BEA0BDA83AC03E773D96BE633D383E98BD97BE393E0ABED23D88BE01BE023DDB3E8CBEEC3E223DD83DAC3CAFBC6DBCA93E7ABBD7BB813E843E8F3E73BE87BEA1BE533B22BEBEBC873E853E17BE47BE87BCA23E523CFA3D86BD9F3E3B3E2E3ED03E293CCCBED1BE8F3DA13D8E3E4ABD25BE9A3DA5BC05BEC33E603EC8BE1B3E863E6ABECABDBBBEFF3D1D3D493EF03E0A3EC93EA63E3ABE723E093F69BE63BE51BE1D3C9F3D3CBDB1BEA53C54BE63BEA5BE8C3EEC3DDE3CE83D43BA0D3FD0BDA03EC83EBCBDF13D673E343D9C3E0FBF833BBEBEB4BD803D313E703D1D3EC93D86BE253D37BD7DBEC4BD723EA53E5EBEBA3DCCBEF33DA2BD6FBE7EBD3DBE013CE83DEB3D23BEE7382E3E933E93BE29BDD6BDA9BDE7BEFCBE173E41BD903ED0BD853D3EBE99BE95BDAA3C813E3BBEC0BEE9BD7C3DCDBE373D29BE2ABE2FBD873C81BED83E043EEBBD4F3EE4BD823EF53EA63EA73C5ABDB2BDC1BEC23E2D3E943EE2BB44BE8E3EF03D8BBEC23AB53EA23E0FBD2FBE143DE73D353E5FBEA4BE4FBD9FBE4DBD5ABE94BE0DBE633DF2BD703E333EA6BEA7BE8F3EFC3E08BE863B88BE113CA73E7D3D1D3FA93D1C3E5A3EB83D773EA0BE9D3D153E023E233DCBBDB6BDDDBE10BE563EB73E543DC03CB23E3C3EB2BE1E3E10BE01BF0EBD4DBE703EF9BD61BEA43C63BE3C3B27BE2EBD44BDE6BD39BE043E813EE0BD4C3ED63CC9BE0FBD8FBE26BE2D3EA33D2F3E9E3E693DBA3E0E3F323EE4BD28BD043ED43E14BE8A3E743C9A3EEA3D12BEDDBC9B3A6DBED6BD1E3F4E3E893C5DBE36BE323EE1BC31BD103D1CBEDEBCCB3B103E803EC43D2A3EAB3EBE3E6CBED53D29BEC83D0ABE8B3D443EAABD9FBE4F3EECBE323E64BE82BE1ABD333EBF3DA1BEB23CBEBE93BDEDBD23BE95BD38BD2CBF0BBF36BE06BF98BE9038A23B80BE33BE0FBE64BD6F3EE33C833EF53D24BCA03EB1BED3BDFD3C7EBE9B3E473D953DB23E233C23BDABBD173EA5BD093E39BEC3BC20BC37BEB2BDA03E0B3F20BE423E05BE093E65BD5FBE283EBF3D2DBE743ED3BDC33E11BE4DBEB7BE49BE8FBC7DBB3E3E5DBEC53EDBBDBD3D373DB53E35BDF6BD5CBEB83EA03E88BE0ABE95BC2F3E11BE81BE7CBDF43D0F3E68BE743EE83DAABDA8BB9DBD4CBDC03DBD3D84BE56BE2D3D85BD433E123D543E7FBD90BDF3BE323E863E613EF5BD5B3E44BE393D2F3EF93B8CBE1D3D33BE6D3CA23E43BE99BA15BEB1BD1ABD1EBDA23DEE3C47BDBC3E933EAEBE7DBDE5BD383D2BBD93BC4D3E243EFFBD5E3EE33D3B3E1ABE813C9CBE07BEA53E8C3E9F3EC73C863E10BF2BBE913EEE3E273FEEBB443D853D89BEBEBE47BE753E85BE08BFD73E8ABEB33D99BE8E3DB13D993D9D3DF1BD363D6DBE8FBEFA3DDC3E783EFA3D9ABE4C3EDABD7FBE6CBC953DBF3E30BE02BD0D3DAFBC1DBDD93E553D893E02BD763E243E973DA7BD983E45BE8F3DF03E46BC98BEA83E2ABEBE3EA8BE033E94BC9FBE82BE88BE553E3ABEB53E193EC33E6BBDD93B8A3D853DC1BE7BBE00BE8FBDD7BD8B3DC8BE563EA23DB43E1D3E3CBE4FBE4A3D503E563EF43D093E87BE013EA3BE603E2C3EB93B4CBE503E3EBEC8BE1FBE123DD8BD9C3EFABEBF3EAC3E133F4EBE9BBEB7BC6F3E5FBC37BD81BE36BD1ABE34BC96BD983B5ABE57BEE63C1B3D46BE10BF27BE8BBE7F3E02BF0CBFBABE3C3CEF3EF8BE193E99BD9ABE3CBEE4BC9C3C653EE43E983EB2BD9E3E92BED8BE7ABE303E46BDF13DFCBE413E8A3B04BF19BEA63ED1BD0BBE473E5A3EECBE6EBD453DB8BE863CC6BCF2BC20BD883E833EB63E3FBE033EB33E15BE8BBE1D3EE93D613E1DBFC83E203A7C3E4A3D9A3D913EAD3E1EBBED3DB63EAEBCAC3E9A3EBBBE93BB4BBE4DBE5F3E3FBD823904BE943EA33DD2BE3C3E6CBEFA3D493E79BE96BD973EEEBEAFBD73BE213F853D183E5CBD5EBC55BE523DD7BEC33C443DF43D1DBF8CBE0CBEE2BC99BE173E04BD233E09BE433F10BEBB3D89BE17BC873E3EBE67BE0B3E28BE613E993E9FBDC53D6F3EF73DEABBC43DAEBE913D733E96BE9A3D753E103ED93D01BD6DBE1DBD6B3EA63EEB3ED1BD183DBE3D01BE4E3EEFBCEEBA01BEAF3E40BE943EA8BE5D3E9C3D7DBEDCBEF4BD303D383E48BE5BBE01BCB53CA6BC683EC2BC98BDF7BB173EC7BD4F3ED43E863D0F3D133D123E6ABCB73DB9BD11BDB3BD04BB0F3D023E023EA2BEB83D5A3C823EC23EE0BE4E3E763E243EBD3D963D14BD66BEA9BE3C3EB9BEC4BC3ABEEEBE07BEB8BC4BBE16BD703D4F3E43BDE53E40BEB73E30BC88BF033F75BC653EA5BF25BF693F3EBF5A3FA6BEC83E12BF90BF94BE9BBFAF3EA5BFFABE843D2DBE81BF1D3E3C3F013E4E3F293F94BC2BBF823DC43D743DF3BDC6BD033EA0BE9F3DC83B60BD50BD72BE453E04BE52BE0C3EBD3E87BE8BBE14BE443C583EF0BD5FBDA93D0B3CC93E90BD873E6CBE983EE4BD8C3D013E7A3DD2BD58BE6B3E813EA8BE653E09BD0B3E47BED138883E5A3E92BD883E86BEA8BD7C3D9D3CFF3E8F3EC7BE3B3E873EB4BDB23D1FBF9CBE52BE8B3E773D823CB6BE88BD0B3D87BE9EBE563EDBBE3E3D83BEA63EE6BDDD3CC33D2B3ED6BD773EB4BEE33EA83D6BBEA7BEAABCE03C883E1A3E733D17BE23BF21BE88BDB43E2EBE493E0C3FF8BD8BBD69BD57BE933DBC3DB03D55BD4F3DA8BE15BE51BC92BE7E3E883E0CBED0BEB7BE343E4CBE0D3D59BBCF3D3D3EC2BEDF3DB9BC9ABDD0BDEE3D35BE47BEA63D4D3E563E903B56BE523E0DBE7A3E64BE93BECE3EA03EF83DF1BD2CBE1ABC08BFC9BEB93DC23B823DCDBD1EBDF33DB4BD9F3E8BBE70BE5B3E803E513D98BDF83D62BE7C3ED23D163D3ABE1EBC993EBB3E3F3ECF3D65BD323E353EB13EB2BE84BD64BEB73E5B3D3ABE0DBE493EEFBEC73E85BEC6BD1C3EB6BE33BD46BDA7BE24BED33CCE3EA6BE7A3EC7BA3A3EA63DAE3DDEBDCF3E833E51BDB53E8FBED23DAF3EC53E933CF03E473E6ABE5FBD2A3F39BEDF3D3CBEA7BE8F3E90BC4DBE87BE393E5D3E103D7A3DAFBE873E5ABD16BE833EBB3E093FF23EEB3DF63D183DCE3E943CDE3E123D78BED63D0D3E523E28BD66BE8F3EC73B4E3E4F3EECBDB43D89BEBABE7F3E9DBE643E4DBEA4BE483D883E643E8E3B393E10BB5E3EDCBE113EEBBD37BE07BE8FBE9A3D69BD7BBE03BF383E18BD133E303DBEBE0B3E12BE87BDB33EF03DA53E88BE75BE89BC593EBA3E93BE11BEF23DC93EF2BD943D023EB03D0C3E37BEBABEF83C0BBEF53C6CBE76BE713EBC3E2DBDB23D853E8ABD06BDED3C213E053F8D3EBB3D083E8F3ECBBC81BCA3BEAB3D7E3D13BE7EBE57BEFF3D593EE5BDF1BCE43B923E673DA73E09BC013E303E0FBEE23DDFBE2EBD9C3ED83E6A3EE83D44BE133E8BBD143D1BBE30BE763E00BBC2BE843ED03D8E3E23BE82BDBBBE3B3E833EB03E19BF263ED23D8CBE113E1F3F2A3E2ABE823EBCBEF63D29BDEE3E66BD61BEB0BCDABD97BE90BE83BC19BD4CBB7CBD56BC16BFCF3D043F1E3EA23E94BD94BEF2BE453E643EEFBE583E7DBE163EB33E3D3C90BE88BD0EBD3EBE493EAE3E923E5ABE2A3E553D1C3D5CBD45BE9DBD643E2ABE4FBEB0BEBDBE263C63BD0E3E2DBE943EE0BE8BBEB5BD0DBE1E3F73BEC5BCAABE67BE6ABE733E7B3DCABE8DBE0C3EEA3D42BE8F3E9BBEB3BEDEBC87BE973ECA3E533E6EBD113FAABE1F3EE2BE24BCE3BDCA3E2DBED5BE7CBE6DBE57BE5D3D4FBE133DD23EDA3DA4BCE7BDEF3D5A3E06BB4FBD0EBE913E02BD53BCE9BD4CBE5C3CD6BD33BD573DD6BD16BD553E80BE1FBE323E19BFB0BEBF3C973DD13E6D3D55BE52BEF1BC6ABE14BEA43D773D183DD63D963DCDBE9F3E7E3ED2BC28BE33BEB3BD893E0E3F89BEC93E303D21BED03E93BD293EC13E0A3F3A3E9E3E94BEB73EB1BE01BE11BCA53D0C3ED33EC4BE39BE3E3FE53E173E763E30BCA4BAD53D40BE1FBE1F3E213E6B3D8CBE3ABE1EBE153D133E553E25BE443E98BED43EC93EE93DEE3CA9BDCE3E8D3E7E3D05BE633E7ABD33BFB83DF13CD5BDBE3E53BE8BBE313E8A3D633B6CBDE53ED4BCE43B9FBEF8BD6ABC29BEEE3E91BB8D3E07BDBABD7E3EF3BD8ABDC03C073E14BF9BBDE63DDD3D20BE273E8C3E47BE223EC23E92BEA03E3A3D0EBE65BEDDBDF3BE1C3E9E3D653D4EBE4ABE243D07BF11BEEABC753EC9BD993E2ABE41BE8E3D0BBF863EC3BDAD3D62BD6FBE37BD21BD643E023CA9BC653DAA3E463EFCBE76BE003EC63E6DBD12BCCD3EE53CE43E3C3E1CBEFCBD333C733C6D3D15BE733C8CBE26BD17BE84BC2F3D93BEE33EAD3E963DC9BE26BD89BEB6BEEFBEFE3CC63B2FBE3F3EB13E683D773D9DBDA53C9A3EDFBEBBBE953E70BD453C1CBEDE3D3ABED03C8EBDDB3D573D5D3E8BBEDE3D59BD473E33BE783D33BE273F0EBEABBC183DD13C423E883D08BF15BE8F3D183E76BEDCBDC53E133E9DBE83BB35BE693ED5BE2CBEFD3D1BBD6E3CB83E45BE4EBE523EC7BE023ED53EE43DA6BEE3BD46BEC2BE5F3D08BD6B3ED4BBF23CC0BEB5BE2EBE0C3E1FBEDBBEA43E93BCBA3EC0BC42BE25BF88BE5C3E853E4B3E023EB63C23BE333D2DBDF4BCB2BD6A3E5F3BBCBEFEBED4BDA9BE3BBE3F3ED2BD15BD193D7B3E28BE6D3D083E1C3E07BF4F3ED93D8C3E2B3F563CA1BD48BEAA3E8A3D263D093E683E83BD88BE73BE06BE6ABEF13CE53E88BE92BEAD3EBD3DE3BDE8BEB0BDF13DADBE353DC7BC193EFFBDFFBD363E9FBD10BE52BE96BE0F3EAE3E923ED43B08BEF8BEBEBB053E63BE9D3E0CBE743D543CC6BCFCBE06BE643D7CBD903D8A3E41BEA93D453E5ABEFCBD973E963D44BEBF3A96BD3C3E12BC963C16BE953EECBC2D3B36BEC43E3BBE3BBE123EB53EB4BD973EEB3D033E293EAF3C6EBE103E8DBE033E0E3C84BE3ABDBC3DC0BD21BFAC3E84BCD9BCA2BE293EED3D0C3EE53D46BEDC3D95BEADBEE73DB63D5ABE3CBE603EC83DA0BE093E44BE67BD353E25BE103E9FBE7E3EA63E94BCA0BE383DEFBD75BED03E1FBDE73C83BE4DBC39BEFA3CAF3DACBD673EAC3D5A3ECEBDA33E58BE0EBE9B3DBB3C8B3EC2BE12BD003E8EBDB7BE573D48BE9C3E9B3E3D3EF4BC08BEF13AFA3B95BD77BEB6BE06BEEB3D0F3E903E7EBE10BE1E3DDEBDD73B2C3A083C883ED9BE233E76BD8B3E423D0ABC353E6D3E24BEB83D613D24BE073EDBBDAA3E4FBEBEBEBABEB4BE45BED83E9E3EB2BDE2BE5CBE593E3ABE2A3DD43E083E033D483EC63DF93C9A3B44BC013FBBBDC53DDEBDD83EAF3EDF3E80BE70BD573DADBD4C3EDFBE9EBEC9BDFCBDA3BDD23D923D0D3D96BD4E3E49BE1ABE863E52BC593E49BE9ABCC9BE46BD27BE123EB3BC80BE1FBE0A3E27BEEE3DCABD8B3ED23ECA3A1BBEB63DB03C323D35BE813D7CBE303EE5BED0BDD33D983EB93B22BDDD3DC2BE953EB13E82BAC7BE083E823EBCBC5CBE983CF4BD663EC83D33BE46BE5EBE813E4F3EE8BE82BE5F3E15BD5E3DB5BDB7BE9F3E8ABCBA3E47BE8A3EB03D123EB6BDE3BE3A3E713DC8BD28BE9DBDCB3DF8BEB73D7EBD0CBCA23E62BE3FBE12BE2DBDC43E11BF7A3D2FBE3BBE643E773E75BD81BC3C3E073F963E1ABE79BEFB3D6C3E8F3E99BD8C3C30BE723EC0BBD03DD43D6CBCA8BD273E273EDA3EF83E88BDB23EB2BDCEBD46BE46BEB9BD2BBD52BE89BE44BE6EBEE6BD76BE1CBEC4BCC3BDD13CD5BD423D82BDC23CFE3C9ABE85BCDC3D373E4CBE76BE81BEE9BD9D3EBB3E083E213EF63D58BEF7BC7BBEAF3EE3BD80BD083D91BE5FBEC8BD783E943D31BC7A3DAF3EC23E903E31BE16BE513D09BE14BDED3C0BBED83D91BD073D013F763E2EBE81BB08BE61BE433DE8BE5E3E31BEC63B943D80BE0FBEDC3DF03D68BE23BE883DF43D823E0A3E6BBD70BDE9BC91BE06BD26BE863ED43C303D543E4EBEB63E95BC6C3EE33D853E2FBE0DBEA93E8FBEEC3C4ABE883EA7BEB33C5C3D56BD82BD8E3C27BE9F3E193D58BE15BFFEBE1F3C54BE443EE83BC4BEE4BE073ED33D07BEB53E993B3C3EA03D7FBE8BBBB7BDAD3D18BE073E133E87BE21BEEBBE253E223D1ABE00BF84BC7E3DB63D0B3E00BDB73D7DBE973DE83E06BE783E6F3E10BE8A3E98BBB4BDB83CC33D43BE0A3ED13E6ABE273A433D71BE303E363E503E743D1D3D153EC63DD6BD55BECF3DD23A843DD53E373EC33D9ABCD4BE69BED5BEE53C433C0CBE74BE40BD0D3EDDBCBB3E0F3D5E3EDEBE12BEC43A843EF03DD2BC763E12BE70BE2B3F853DC93C843ED1BD04BC1EBEA2BDCBBE7E3E7ABE003EEDBD93BD493EBB3E123E8B3E1A3E02BE953D58BD7F3C0CBEABBEA7BED63E0C3D97BE9F3E94BDB33DAEBE54BDD33E713D00BF093E15BD373E5FBEE1BED4BE9A3C25BEB6BEF23E02BE5B3EEF3E60BDF2BE64BE363D643E9A3EC43D12BDA03D60BEE43EE0BE31BD863E1A3ED1BEE1BECFBD293D09BE8DBE69BED5BD42BDD03C7CBD84BECABECABD873DC5BB5CBCE63D043EE6BD06BFDC3E94BDC53E79BEC33E6FBE42BDF4BB1DBF97BEBC3E52BE3C3E593EA5BE10BE383E8BBD17BCB5BB863DC6BDF7BD863EE23EC13EF03D223E653C303E433ED33E343E40BC6B3E193D81BDB13D76BEA23D1C3E42BD6C3E63BD583E463E023916BE123E6D3EB4BC953E89BDE1BE693E00BE58BE763E8CBD883E1A3CAEBD153F8FBD96BE72BE973DD7BE76BCB2BDC53EB9BE04BF12BE61BCBCBB0ABE9ABE93BEEC3E963EA03E83BE203EBA3EA83E59BD983DFFBEAEBD1FBD89BE6F3D0E3E563EC33D723EF93E11BEBC3DE0BDD3BDC3BEFDBD463DBDBD8CBD46BD483E56BE80BDF93E45BDC8BEFF3C8EBEC73EACBDE13E453E2EBEDD3C083F823D003EAEBE53BD2C3C89BCB1BEF53D00BFBDBEA03E0BBDFD3E203D883E5A3E13BE06BE04BFA13E603DA0BD993E093F8CBCDC3E233E5B3DEF3B0FBD2FBDC03E05BAF3BD05BFDABC913E0EBED03CD0BD58BD783E0BBE3EBE023E5CBD89BE28BEEDBEF7BD3CBEF9BEF33CB4BE4F3D64BBE8BDB3BD823EA53D9C3E10BE083B65BE993D4F3E6F3E3FBD3D3E8DBE213D01BD803EAFBD89BE14BF233D59BE9D3C1B3E91BE423E90BD543DDB3D2CBE10BED1BD66BCE93ECFBC72BE8EBD5CBEF4BD89BE92BE133E1CBD05BEA0BE9FBEA5BE1A3E3D3E173F61BD7BBE1CBEE3BD93BEB63EA9BE1BBF58BD6F3E583E553E93BEB2BD5B3E713E5DBDA03E0A3E13BEC1BBFFBD593DC13E84BE35BD5FBE5FBE783EB2BD15BE58BE85BD303E60BE4DBDCCBD5F3E313D973E52BDBCBD3E3D09BF51BE083E2D3EC63CB03D29BE35BC0B3EFDBE83BDDB3D1B3EE73C9DBCB93DD43D823E0A3EE33C2C3E4CBED7BE05BE2BBE2F3E443E78BED9BD963E293D29BE6BBE1EBE3C3E303EDFBE8B3D30BD683E27BD443E6EBD4CBEEBBDAF3DA43D49BE5A3E423E24BE0A3F483E183E96BE3DBECC3E713E5E3D7ABDD83DC4BE093E233E94BED63DC03DB43EA8BE29BE91BE143E96BE66BD20BE9EBE3ABD303CB53CAABE2BBE363DB8BEADBD993E7D3EC9BD703EA1BEAF3D703E9CBE35BD263D1C3D5DBEE6BDDDBE90BDFBBD123E22BF5A3DAE3EDDBE03BE33BEBBBC303DCD3EDF3BB4BCD33D7A3EA93DF63D01BE2EBEB53EA83EA0BD0CBE85BD6E3E2ABE4B3E6D3DB2BDBE3E56BEA6BE81BE943E7EBD093E8C3D5ABE6DBC173EDF3DB7BC4D3E5EBE93BE6C3E41BDF6BD1E3E03BEF5BEBBBD36BE3F3EE5BC91BE893C20BFA53D72BE043EA43D5CBAFEBEC13DA23D9F3E0B3F353E83BD093E65BE91BECEBD1A3ACB3E613D153DA13DBFBDB6BEE43EA4BE58BE403E2D3E42BEEFBE13BD07BE493E1BBDB73EAFBDDCBD6BBD523E9D3D10BEE6BDCFBD5FBD373E483E17BDAFBDB9BD2B3EA1BE05BE8FBECCBC5A3D2D3EEEBD143EA33C0DBC16BECEBD0FBEF9BE15BEBDBEB1BD3EBE99BE4DBE0A3EA3BE0EBDE33E2DBC3A3C40BE36BDDEBEDBBB16BE263EA33ED73C2BBE8FBDDEBE81BD18BE933DBDBBC4BB28BC36BD463DBFBE843E2FBEDDBE1EBE92BC1F3EB7BE76BEFDBCB13EC43D703D003E7A3E61BE413D953E33BC88BE96BE14BE02BF483D043E4DBEA73EA73EB7BD6DBE2A3E583E4F3DFFBEB6BAB13B29BECABE4CBE52BEDE3D5DBC0BBBCB3D0CBDA1BD073ECB3E503E95BEC43DA9BDF5BE94BD8DBEAABE043E5EBEF3BD19BEE2BD2D3EA4BEC5BEF2BE523C883DB4BDC5BED13E78BE90BEC9BDDFBDE4BED53D073E983ECEBD95BECE3D9CBD64BE0EBEB4BD8FBEBF3EABBEDE3BF83DC1BE173D09BFD3BD46BEE93DB23E913E023FBCBE1A3ED43CB2BD793E49BEF33DF43EB43E00BEBDBD97BDC23C5F3EB1BE8D3E2CBEEBBDA03CD03D80BE823E963EA3BE16BF51BD9E3CD23D7C3CA9B9A33D54BE00BEB53D643E49BDC1BDED3CD53EF13DC23D33BC19BF203E45BD183EB33E76BED73BD6BD43BE07BE1F3E6D3E583EA63D8A3B913E60BD033DB3BE4CBE9E3E9A3E5ABCFC3CFE3D753ECCBE6BBE183E3B3DF3BD323E003EBFBD86BEABBC693ED03E353E35BE3D3E663D7B3E78BE10BE4CBD4E3EA6BEAD3E7FBE9A3EA43D76BDF2BD3ABE57BE8B3E07BE52BD9B3E80BD62BD8DBEA3BE30BD583D4C3EF43EB63C673DAFBDAF3EBFBEBB3E1E3CCB3A0BBE02BEA23CB63DB63EA6BDA0BD3FBE123F78BEBABD113ED1BEB03DACBD173ED13DC3BE5ABE403EE03DE8BEADBE153E353E3BBDFDBDE03C213E39BE083F77BD3ABE64BC4EBE9E3AB5BE363E403DCABEBCBE223FB4BC7A3E2BBE643E1C3B9D3D923D23BE3F3D3E3EAABD40BE063EAD3C723E68BE913DC93DC0BD27BE52BEA13E053E1ABE39BEC3BD833E25BE1D3EAEBD82BE8A3EFE3DB83EAE3CF83D123EB1BC60BE93BE0DBE133EABBD033EBD3D863E8ABECC3E9EBDC1BE97BED5BE063E983E8E3D2EBEA0BD413E95BED63E57BD2FBE21BEA0BD8E3E56BE03BE70BEE8BD98BE243EC23D1EBE52BE31BE943E26BE9FBE8BBA033E6B3DF2BD8F3ED13E863E82BEA63D903E1C3D80BEB83E77BDBE3ECB3E7B3EAE3C043D943E63BE8A3C663DA7BD6A3EE5BE95BD663E88BD483D39BE7BBED2BCA03DD63DA03E6EBCE9BD18BE573C45BEB0BE8ABD683E853DDDBEFABDD63EB7BD3CBD8DBD813E07BE7B3E81BD3F3E5DBC8D3E883E653DB63D5BBDB53DFF3CA43E6BBCF0BEE23E0A3E01BF403DFA3C4BBEA3BD973ECBBE37BD0D3E8A3E06BEA73D9F3C5D3CB5BD1ABDD73C413DCB3EF83D0B3ECABC9D3EB7BD5A3EB1BD2FBDDE3E89BD6B3D673E3E3E053EA03E683E1EBE243E223DD0BEE5BDA13CDC3D47BD9FBE48BE6FBEBC3EB53EFF3CC7BC8FBE3D3E44BE74BED93D97BE1C3E7DBE49BEDDBD41BE4F3AFEBDC43E2C3E9A3E133CDE3EA73ED23D003E903EF0BC413EDA3E8E3D94BE77BE5D3D03BFE2BCA7BDA9BE863D5BBEDB3C89BE26BE573E0EBE093FC8BDDBBCD9BDBABD63BED2BDFF3D573DAF3E99BECFBDDA3DFCBE893B1DBE40BEFEBD383D873D5BBEC73D1C3D27BD103EED3B77BE713EAE3DFDBEC03930BEB83E8EBD9FBFF4BE9A3EF0BEF5BF273EE73994BF5FBE87BD1EBE1ABFAEBD933E3A3FC2BFAD3EFF3DABBE05BF91BFD8BE613FEABEA3BE423F3ABFB2BF48BF7DBFEBBFC7BE0C3D9CBEC33CE23D413CA23E723DD2BD97BE1C3FDDBD253EA53E95BE4ABE67BD57BEDA3ECA3D59BE943D163EC23D783EACBB33BE3EBEA63EB1BE59BD81BDBE3E733E15BED23C26BC9D3D243E23BD2D3E113FABBDEFBE5C3E8ABD4E3E913E97BE943E9A3E5D3E3C3EFCBDE7BE933C8FBE223E78BD913E7DBE1E3D2ABE9B3E26BECE3E63BE66BE6D3DB43E4CBD053E933D04BF7D3E2A3EF13CC0BC4D3EFD3CB63E3EBED8BE11BE273EB8BE99BDC2BE3E3DA8BD373DFB3E3BBC0E3DA23DA43CB03DA23D803EB43CDDBE403E13BD173E793E5CBEA6BDE93D173EB4BE7C3D003F163D673D803C8FBEA03A5C3D14BD083ECC3E6A3DAFBE7A3E143D23BE41BE243E35BEA4BE2B3ECB3CF6BC773EABBE813D57BC86BE83BE803AC93EE43D933D633D523E043E893EBD3D0C3FADBED5BE42BE0DBEA63EABBEF3BD443D1DBE8B3DC13DA2BE543E2FBEFC3DA3BE8BBE813E383E043E3EBDE93B893E6FBECE3DC7BE463E733E233E033ED9BE9DBDC13C923EA6BE383ECCBEF33E7ABDCA3D673E573D423ED03D0C3E8D3D40BD82BEE53DA43E173EA7BD21BE753D833E86BC813E85BEAFBE2D3C2DBEE3BE5C3D44BE343E3FBE9EBEBE3C283C3639F6BDBDBB91BC1F3ECD3D293E1FBE5DBDF93DAC3BD23CBCBD123F1C3DAD3D693D45BEF8BE8A3ED7BD0CBE06BDD0BDA0BE70BDB5BE5C3EC9BE3D3E1E3EFABD1E3E63BE323F983E993C993D2EBD1E3E2C3ED3BDDB3D10BD983D4CBEFF3EEFBDFE3D143E11BA9E3E52BE8C3D483E0B3E28BED5BDCDBDF3BD553D673C983D33BEA23EF6BDC33E2F3EAE3CFA3D823EB03D13BEC03EC2BEA33E6BBE183E293EA5BE023E95BD7ABEB2BE2ABD87BD933ED43D6FBEFDBD8F3EC53E0F3E3FBE8FBEC1BE7F3DC9BCE7BE06BFF23DA73E20BEAC3E063E813EBD3C8ABCED3E19BDBA3DA63D783E903EAA3E5CBE0EBDDCBBA43DCEBE8A3D1D3DB53ED9BD1ABE06BE413DAD3D82BE8DBEA73D99BE84BD9D3ED03DF0BE81BD61BE273E863E513C2B3E04BF0A3EB63E90BEE8BDEE3DD9BC733E28BEFCBD52BE12BE163EDE3C2CBC6FBCF03D0EBD163E08BE073D1F3F713E163E253F9DBE57BE8A3EDFBD85BD9BBE5F3E8FBEF93E81BBDE3E71BD3BBD4BBEA1BE0F3D4B3D38BE33BD19BEE9BC493D673EB7BDE93DA23EA23D3E3E123EC5BE38BE3CBEB4BDBDBCF83A5FBDA0BCA1BB6DBEDBBE5D3E073E37BEE7BDA03E4CBEC13E8C3D46BCAA3D2C3E143D4C3E163C8C3D873D843EEA3E6D3EB03EC9BE683B223ED83EFF3E103ED13D3E3EA23D55BDA6BEE3BD1FBE2E3B163F3ABD9E3D6F3D3C3D20BE61BEBD3EC2BD3BBE6BBEBDBDC2BE95BE1FBE96BD43BE06BF343E143E393D713E38BD74BE86BE103EA33E243CCDBE623EB83E0E3E513D7ABDDE3E6D3EB53E42BE0ABEB0BD8EBE343ED7BDA53E0FBED7BD0B3D5D3ECABEF1BDBF3EA23EA7BD863EE53DF43E1DBDACBC16BECA3E87BEA0BC2EBE733DE53D07BE14BEF63D103F2CBECBBC363E773EB7BD803DC43DC63CDD3D183E42BDFBBDA53D4DBCDC3D4DBE07BEB43D123C413ED1BEA43DFDB92FBE96BD373E543E97BEE93C8ABE843DE73E3ABE2BBBB63E8D3E75BC303E5DBE9E3E99BD38BEE3BD463DA83E513E263E203FB73DC53D1BBE8A3ECEBD223DC33E443CDC3D943DD3BD073EBF3D603D0E3C9EBEE83E35BDA53D0EBE85BCBBBE46BE3ABD833EC4BD323E62BE5BBD813C513E013FD0BD8EBEAFBEC73EE2BDAABEB03E73BDCABD1EBD5C3E943C583EAF3EC0BC993E6CBEAF3EF2BD5E3DB83E2D3EA5BE2DBE8CBE083E493DBB3E6CBE39BEC93D053FD3BDCEBE933E2ABE893E81BDAABCAD3E353E2D3E53BE48BD11BE633EE9BD753EC53C6ABD94BDC53E843DB23DA93EE8BDDD3E7D3E08BDD6BDF5BDB0BC123E843D37BEED3D1D3E87BE37BE513E11BC20BDACBE7EBEBBBE55BD6BBEAD3E483D27BD0B3FA2BD9FBE303E54BE913D03BE993EA43E1E3C633E2CBEF73C233E813D323E7BBE5CBEE4BDD43DA0BC7E3E3DBE813E88BCB1BD9EBEA93EBB3D0DBEA4BB813C023E78BDDB3E95BD66BEABBDAE3B853D093D38BE393DDABC61BEBEBE5DBEB03E0BBE2ABC233E12BE403E85BE43BE94BE02BDEFBD743C5D3DB13DAA3D5DBD17BECDBD41BD99BD813EB73DF03EAC3C2BBF77BD18BD20BE0DBDB7BE88BD60BD143ED5BDFF3D3F3E05BEEA3ED9BC4E3EC7BE173E26BEFDBD79BD443D47BC5A3EE6BDACBDA7BE943E463DE63C6ABD143F4BBE90BCF83E043F043D0A3E12BE713E5D3D20BD0CBC37BE633E373C0A3E53BC9DBC72BEBABE5FBEFB3E6A3DBD3DE93EE83E5D3E76BD42BDC5BE3EBE003E0FBE113F9E3E38BE813E323E943EB5BEF63DBEBEB2BCFABC4FBEB53D983E24BFFCBE55BEB7BE5DBD923D27B88CBEA03E3C3E9BBD763C4FBE1C3DDDBCC23EBB3E1DBE4EBE5ABE04BE183DF43D103EF53D6ABEBB3E41BDF0BED7BD0DBFC63DAB3E75BE913EC43E50BE873E91BDE73D4A3D2E3E80BE7ABE48BE20BED8BE29BE253E063F18BE9ABEBC3B5CBE93BEADBD163E7FBE9F3AA9BE8B3F873F1CBF123E173F703D37BF48BF6BBF97BE5EBCCBBD47BF993D543F1DBFBCBF3B3F8A3E113FC3BE08BF123E2C3F3CBFB53F5C3F3C3F17BC51BE653F74BEEE3DE1BE7B3D203ED3BDA03E923E90BD10BE33BDE2BEAA3D3CBE093DE8BD9CBCEE3E2C3F253E61BE883E153C2DBEB43E513D793E4EBD853E85BC74BDAEBEEA3D48BD75BE0B3EB83D853EE03E083E8FBEA0BC8C3E923C4C3EBE3EF0BE933DAF3EFCBD9D3D5DBDA03CC23ED93E273E0FBED0BE8F3E0BBE163ECA3DA53CC93D193C9E3D963E913E7C3E973E1FBEF0BDD8BEABBC183E763E89BDCC3E013FE3BD5CBE9A3DB6BE15BEEA3D973E2D3D9FBEB3BE183FA43E57BEAABE7C3E39BE9F3D61BE20BEE9BD203CBFBD3FBDA8BBED3CCD3D2CBEC53D6DBD59BE663D803EA53CBEBD833E8CBE46BD31BEA3BE613D15BE1B3E8CBED93D5ABE98BE453E3F3E7EBD97BDC9BE6CBE8F3E923DA43DE6BD023EC4BD33BC463CF53D7A3EC53DD43DB73DC83EAF3ECA3D62BD893C0D3E39BDD13DBABD473E8A3E02BE2BBD163E25BC8539023F9B3D1C3F493DE93D98BE59BC68BE1ABEE43E0CBD763E1B3E5C3DA53CA0BEE23ED4BDDCBD0A3E123E973BBF3EAD3EB23C9DBE01BE96BE3A3E93BEABBE293DAA3D133DEF3E063EE6BE03BB613E70BE34BE123D09BE16BE8CBD4ABD9FBE3A3E24B9BABCC73E973EA73E7B3EA3BDAF3EA3BE0E3D6ABDD03D3DBEA2BD5CBC4EBE4A3DEFBDD9BC813E203DB8BE123EBEBC54BE96BE6CBDFB3E853E3BBE9ABEAE3EF5BD69BE7EBDC93D023E0CBF343C583C653E183E813E973DC3BDEE3ECA3DF33C42BE52BD3A3E04BE06BED33D9E3D98BEC0BCF03DBB3E033EBEBD59BE44BE003DBB3CB2BDA5BE863D47BE853E84BEA03E90BEA7BD3ABE5A3E0B3E6C3EC13D663D943D843E18BD1ABE2E3C953BC03C8A3D84BD123ED13DA4BD2A3D103F273EDFBE86BC6BBEAFBEF9BD463E82BDFC3D10BECF3D9ABE523B103FEF3CFB3DE5BC883E6B3DEEBE903EA23E273DD23EA03CB93E44BDBABEA03EF43D39BE0F3C87BE8B3E19BEBC3E84BDB2BD543D28BD8F3D14BEBA3DFA3EA339473DDB3BA6BD583DF13DAB3CE93DB33EED3D393EFEBE6EBEF6BD01BE97BE953E1BBE73BE4A3E0BBE5ABED43E023D143E033E343D04BF013E3BBE63BE463E983DFE3B7B3D68BE5DBD25BEFDBDDE3E6C3E40BEB73E873D6E3D073E0C3DCA3C0C3ED23DB0BD883CE03EC03E07BE2BBD063DC5BDEDBDAFBE963D643E2ABE5FBE0CBEA73EB33CA53EF53E163FA0BEB13E5D3DA1BE8EBD7BBD1F3D55BE99BDD1BE893EFA3DC1BE8DBECC3D073EEEBD3DBEC4BD7FBEFCBCFA3D3D3E21BE763E1F3E0E3EA7BEC23DD1BEE13EDE3DB03CAB3D29BE05BED9BE813EF93D963DA33D9BBEA9BD23BE503EE9BCBA3C233C403E243E303EE8BC6F3EDD3E863D1F3E063FF1BD2CBEF43C533EC93CA1BE953E5D3E94BE673EFFBB473DA0BE2B3EE2BD0A3E193EBDBE09BD3ABE91BE833EA53E223E4ABE83BD543D0A3E013F873EA13EA13E18BD6ABE32BF34BE873D7A3B533E9CBE293C953C66BDC2BD303E11BEC93C433E933EB93CAEBC3ABD2FBE44BDB0BE0A3F043E8DBCF63D993EEB3DCE3D56BE0E3E5DBD153F60BD393EA23CA9BE86BEE03D2D3EC33DA63EA93E343DB03CBDBEBC3D52BDE63D3BBE37BE923D59BE8E3E223E0D3EE9BEC53EC23D0E3E2D3CDBBD81BE9E3E1F3F563E153ED23CAF3D37BE51BE61BE4EBEABBE3B3E03BEC23D1F3E163AE0BD363E273ECC3DE3BEC83DCD3EF1BE3FBDF9BEDEBD563E6C3D5BBD943DC03DC53EFB3D0ABEA63E9C3EB8BE69BCD9BB05BE31BE99BEE0BEAD3E08BE15BDC43EE63E553E5D3EDD3D883D4ABECABDC33BB53D55BE1D3F283EC43E4E3D703CD03E53BE99BD113E2F3E87BEA9BD4EBD0EBE94BED53EB4BD09BB27BD763E3F3E3BBE7E3E0ABE023FA33C81BE1FBEA1BDBE3E353C34BEA1BE3C3E7ABEBBBEBDBCD53DF33CAA3E45BEB6BEDABEE93DA23ED1BD23BE113FB8BDE43E6C3E31BD61BEB03EABBD463E95BEC23D86BEEEBE89BD09BF08BECD3EBFBE0DBD2FBE1E3F493DE73C0F3FF5BCF4BEAABE2D3E313EE23DE33D773D843E1B3EBCBE03BC463DA63E97BE85BE313EDF3DD8BD61BE13BE5DBE87BEA1BCF5BC973CFFBDB9BD933E563DC03D7E3EE03E1C3E62BD1BBF203D543E2DBE4F3DA2BEC03D043C3D3E313EB23E73BEC4BD493E5D3E5DBE28BE7CBE503E9EBD4EBE85BE513E973E2FBE4BBD88BD9CBDFFBD04BEFB3DC93D3A3E373ED9BCC93E013F80BEC1BB69BE04BEB3BDA43E0DBFFC3D363DA93EB63EE83D0D3F4F3ECBBEB5BD943ED33ECC3E8B3EB4BC4C3EB53E603A483DFFBDAA3DABBD98BE213E2A3E53BE82BE783D19BD923E0D3E233E873ECC3DFC3D223E983EE03D053E4A3E953DB83E253E1B3C303E003DB8BE20BED63C47BE063EC93D07BED73E5ABE463DE8BCF8BE373E58BE87BD2A3DD4BDD13DAABDBB3D52BD8ABD23BD753EFDBC4DBE8C3E2C3EEBBD0C3D64BEAA3EBC3DB53E2B3D0A3E9A3E5E3EE03C54BE89BE1E3E903E203EE1BDE5BD3BBE923D95BD203ECC3DE83C0F3E433DE13DAC3E06BE113EA33D7D3DC2BDE83C6ABE473E64BE4B3C883E983DB6BB193EC4BEA43D61BE8ABCB33E4D3EA13D5B3E2BBC2ABE91BE213DEC3DBDBE913CEC3DFC3E813DA3BEF43DA03E8D3D913D443E2BBEDE3E29BE8CBDAE3E92BE29BD9B3E19BE1EBDFCBD1A3F17BEABBD963D543EA33D4C3DDD3DAA3D413D603D30BE293DD1BDC43E72BDE73D6BBE893CDFBEFABDABBE5CBB0D3F76BB36BA21BD5ABEF3BDA03E6BBE523E553E15BD6F3DF7BD4ABDDCBDC63DF73C2B3E963EA73B9EBE05BCA73BAEBEFE3D703EB5BDDA3C983DE7BE603EC6BD99BD8F3D8B3E82BD483DB43E4BBEDCBD273EFE3DC03E5DBEB3BEB7BDC7BDD63DA6BD3EBE91BEBF3DB1BDF63D773DBBBEA1BE333D833E093E0CBE90BE843ED63EB63E87BD9C3EA03EAD3E003DCD3E2DBE9FBEAA3E71BE8E3E84BE0BBE18BD7FBE3ABE1ABEEC3D753EE5BCB63D8FBEB03EF8BE8EBD953E543E3DBEA53DACBE85BEED3D0EBF973E1ABE813E573EBF3C12BD29BD36BE943ED63E38BE86BE97BBA7BC513E423E93BE213EC1BDAE3D373E0DBE093D74BD013EDBBD583ED7BE093F9F3EB4BDF43D0CBE2EBDB23D05BEB33E38BEDBBD66BE7BBE443E89BC39BE593E57BE8E3E92BEEBBC813E6B3ED73E10BEB8BB24BDFA3E35BE84BECC3E863B8CBE24BED4BE523D4FBDD5BD883DC73B533E033E25BEDFBC0F3D09BEF5BBA6BD5C3ED23D1C3F0BBDAA3E82BEC23E8FBDFBBC3EBEADBE3E3EFCBDAFBED1BD98BE883E533E8B3E24BE793EA03DE13E08BDCC3BABBEA4BE6ABEF8BD3EBEF7BDDB3CBD3E07BD37BE443E913D2ABCD83E543E4C3CB2BE09BD0A3E4DBD35BEC23E35BD69BD70BE7BBC6D3E1DBD18BE943ED3BDDFBEE53D623CC93DC23E533E683D37BE1FBD083C38BEA0BD47BE0B3D9DBC84BD85BD333EA13EC03EC9BBA2BD8A3E0BBE063E8FBB0BBE933ED4BDBCBD483D1CBEA53C063FF93E61BE003E12BE073DC83E503E643E1A3E95BE8BBE89BDE2BE12BEC73CBC3D97BD7E3D5C3E163D823E113DCE3E0ABD5E3ED1BC963E8FBEBFBEBC3D27BE273E9B3CD53E583D93BE93BD34BE133E103EC8BD55BD943E3D3E65BE85BD8B3EB33D25BF8FBD7ABE833D2C3DD6BE3C3E7D3D1C3E62BD073FDA3E6ABE04BE8D3E463D21BE843DDE3DDABD323EA73D0FBFE23C613E46BEE8BD043D36BC753DB1BD2DBEFD3D1EBC183D26BE803E6E3E333CBFBE80BED9BC4DBF463EB73EFABD03BFD2BC60BEC0BE1E3ED9BD4FBE40BD993E413EA1BD47BE8ABC923D373E563EAFBD9E3EEABE83BDEA3D43BE3BBD4B3E243E11BED73D1BBEDEBD44BDCCBE7C3E723E3A3B66BE49BB11BD4D3E6E3E3E3DF53D713E94BE8ABEA1BDB5BED23D143E083E52BEA33BA4BE70BEA3BBD23B273E803EA23D0DBE40BD22BE2ABE24BD9F3D0E3E83BE4BBDD53CC7BCD63D863E99BE943E58BEC13E1C3E8D3E7A3E0F3E973E08BB8DBD3A3E08BE9CBC7B3E14BD45BE42BEC7BEBA3D28BE8C3E5A3E09BD14BB8F3E333E073E89BE6DBDEBBDD8BC863D79BE1BBF7ABE91BE26BE613D1CBDE5BE403C943DA9BDF7BD42BD863CB6BEAE3E27BE77BE6BBE0E3E203E1CBE053EBBBEEB3DAA3DF9BCBDBEFABD5BBE8BBD81BE063DB93C2D3E01BD5A3E06BC35BE8CBDA73E243EC6BD5EBEF83E1B3EB93CB5BD81BE46BE553E423E143FD4BE933D063D383C01BEDF3CDE3DAF3EB2BDB2BDA73EA43D3E3E0F3E493A2E3ED8BD84BD2CBEFFBDA63E13BEA3BC953E59BD893CAA3DCC3E0BBEDFBD89BEC3BD54BE613E233ECB3E373EE23D61BD9F3E05BD893A093F87BE24BED93EAA3E96BE0ABE90BD48BDAE3DA23EE8BD0CBD26BED1BE9E3D943D2EBE113E53BD1CBE52BF903E22BE0BBED53ED0BEF13C4DBEE03C2E3E1C3D23BE0EBEEABE90BED8BD023E913E19BE1EBDB7BC463E79BE873E13BE753C843E2ABE033F573D3FBE42BE77BCF73EA93E123DAABCF53D623E28BE80BE2F3EA23D413E26BCC93D9ABD95BD8ABEC4BCA13DD1BE43BEC63DD13E473E1D3DF13D3C3EBD3BDFBD30BE3A3E1E3DC53D4DBE7D3ECF3E183E373EBCBE003D2B3D7DBEAF3E0FBEE73E7FBEFEBDA3BA1FBEDDBC92BE2E3F04BF033DC0BAB7BDBF3D443E823E293E053E9DBDC13D143E4BBD7EBEDE3D0F3F97BEACBE703ED93EA33DAEBED43CC53B0FBE1C3F1BBE903E183EE8BD0EBFA1BE2A3E14BF20BEB1BE843E77BD2D3E153ED43D063EF03E79BEA9BEC43EE2BD013E563EAE3E133E1ABE163E8F3EEFBE8A3EA33E4FBDF43EDBBD8B3C063F8DBE24BE6DBEA0BDCC3E823E82BD1FBEA63E8B3EF1BE993E57BEA83DB83E1DBD20BEC0BDB3BED63EA6BD0DBE0BBEA1BE453EC53E41BDF0BD823E8CBD113FDB3C033DC73EDABCBFBC463DA13D1F3E79BE2CBE8CBE193B753EEB3B67BEF93DBF3DFA3E7E3E8B3D9ABE9BBE963CFABD753E45BE8B3E503E453E43BEC63DDE3E82BEEDBE1CBED2BE0B3CE6BDC8BEDEBDB6BC6F3EC03D45BDA6BED3BD7FBEAF3EBD3B15BD18BE1B3E2CBC503C97BC25BE",
      torch_tensor_32_32_torch.bfloat16_9: "0x02000000E5BDFABDE1BC68BE48BD07BEAF3E0D3F63BE3D3EF6BDA7BD81BE62BE98BDF43D323EE3BEEEBCC9BE003EDFBD9FBE163E623E493D143E7FBD9A3EEABDD7BE5D3EB7BD08BDA13E253D3D3EDFBDBBBDA4BD14BE7A3E41BE9B3E63BD8D3ED83D163EC8BDBFBDBD3D8F3E32BDBD3DD83D1ABE5CBE313E60BEC7BD403EB8BDB8BD403E3ABD953E19BE8D3DC4BDBCBE9D3E463DD3BEB93C99BEB9BE6CBDC3BECCBBDDBD24BE00BE42BEC2BE203C093E763C903EAB3ED3BEAF3DF6BB13BE2E3E4F3E80BDAD3DB5BD6B3AB7BDA83D9B3E40BDF53B543E8A3E57BD06BE55BD77BE003E1E3EEE3CF2BD32BE7FBECA3E5A3D98BD413EABBD723D303CAABE823DF5BEAF3DA7BDCCBD15BE8CBD29BE503B01BE9CBE2DBE863E14BDBC3CE8BD80BD633D893E1FBD0A3EB03D8A3E5D3D383D973D3D3ECB3D7B3E7BBEFFBD03BF7B3EC0BD36BD05BB30BDDFBEF43EB33E8EBDB8BD283CB13EBABE65BEFA3B1CBE9C3DEF3E3FBEAC3EA73E51BE7BBDAB3DC03D5D3ED5BCBABE3BBD963D44BE153EC83DD23DB5BEB03E433EEE3E003EB43DDABEF0BDA43E3EBD8FBE2BBEA63E923C823E173E343E56BEF9BD86BE3E3E18BCA13E23BD993E85BD263E723E8FBE4D3D4C3A3D3EFEBD913EDCBC29BE44BE23BE0CBEA7BC25BE5FBC023E09BE0DBBEEBE47BE0F3E1DBE273E7B3EA5BED9BDC13EE13E433E12BE38BCACBC123E2BBABE3C29BECE3E453E243E9EBD8D3D353EDC3AD03D8BBD123D173DA7BDC13B083E983E163B9B3C4DBE8DBDF2BC823CD7BD99BC86BE2CBDA2BDB4BD5EBED13D1D3EE1BD00BE6E3EAE3EE53CF23D7F3DCA3C66BEB9BCD63CD2BB773E813EB1BE2FBE0FBE36BD0EBD7E3CF6BDBFBC923E043FBF3C69BE1F3E4B3D8EBDF6BD3DBE97BEB9BDCE3D7D3D8F3E113E5E3D92BED1BD853E5C3ED6BD193E033E9FBE8BBC6EBE2A3ED9BD5F3E09BD05BE65BE46BE453D98BEE83E8B3EFDBD0B3E23BE32BEA3BEF0B95D3E763C2D3E48BE823DA0BCC4BD12BDE0BE213E0ABE81BE20BDB53C943D42BE973E8DBE843D863D04BFDCBD553E483D22BE97BEC1BE08BE943D3BBB15BEF63CDBBE10BEB13B533DFF3ABDBECE3C12BDE23DF13D593CA1BE0CBEF53D55BEA8BD973D1E3E743E96BD99BE8FBE663EB33CDA3DB4BE483E20BED1BE2ABE803E1ABE17BE303E04BD833C5C3EB9BD513D2E3D31BE9B3E8ABEC0BC883D303E45BE2FBE3F3DFDBD6B3DEEBE5E3E563CB23D6CBD2F3CAFBE473E4F3E58BED5BEC33D863DA8BE1F3D573D123E983DDD3C8F3CE53E963D3EBECABD12BE5FBE6B3E52BE51BECE3E023F4C3E1D3E74BEBC3E0EBD9B3E88BC1CBD3EBE563E5FBC9E3E9EBDA73C8CBD61BD193E4EBE943B943E65BEE23DD73DA8BC91BE1E3E0E3E2C3E583CDF3E033E253C3D3E043E2ABE40BE03BE103E56BDD33E54BE78BD693E113E6D3D92BE803EEBBD1ABEC63D403EF1BD1DBEBABD8ABE0D3E963E1ABDE3BD1BBE873B3E3C493EB1BDFA3E233E58BEADBDBE3E50BDCB3CCC3E54BEE63DB1BCC73DD43D5FBD85BDFC3E523D643D0C3EE4BCA43EB23C303D77BE423B523E613D55BE33BD523D35BE63BEDC3E49BEA3BE783D3ABE7DBE733E953D003DC03D60BE933ED1BD10BE69BD80BD14BE0B3C8E3D3C3EA33C2B3E3C3D29BECA3DF6BC453E1D3D693E8CBEC03D45BD32BE583EA73ED7BD49BDCC3DD13D55BEA43D54BB9EBCC2BC8FBD49BE173E863CFE3DC7BEAF3EE33C3A3E323EED3D313DC73E0E3E103EB83B0ABE223E09BE9F3E6FBD753EAB3E473EA63DC5BEA0BCB23DDF3D9B3EA93EE73DADBD92BE033E483E183E203D6E3E8B3EC6BEBFBDF03E03BD0C3EF6BD373E0B3E923D31BE123D7D3BA43D8C3C813DDBBD103E013ECABD9FBA24BE2D3C363B593EA6BD3BBEF4BDD83E89BD9ABE29BEAABD80BE293E7BBD723E96BE883E2BBEAD3E04BEC33D9CBC3EBD303D16BE303E1A3DC0BEA73E523E7FBD5E3E6F3E0FBEBA3D5BBE2A3E55BE563ECDBCB83D483E94BE093E403ED2BDC83DE23D553EC23E283EB73D9D3E7ABD943E81BE0BBCFABD6CBDD83DE13DFBBE373E10BD67BE50BEDA3E783D2E3E4EBED0BD473ECABCB3BDB2BC443E8F3DEE3CB2BE4F3E503E083D9F3E0D3DC7BEFDBD90BD2EBE42BEA13B263E873DF1BDC23E9DBD19BEC63D35BE273F07BDDC3C95BD4EBE27BE1FBE5D3E7FBDE33D9BBEBB3C193D633E3ABE6ABE143B03BEB73D7E3EC8BD343E4EBEBABC8FBD8BBDA4BDB2BED9BEDC3D0EBE5BBED2BB4CBD5D3DAA3E7DBD083D543E1A3EEDBCF03CF1BC153D0F3D17BE6A3EEFBD94BD92BE453D533E2EBE03BE4F3E5DBEA6BDDBBE813E5FBDAB3D523ECDBEB6BD62BEB7BDC13C51BE8CBCA53DB23E703D42BE4FBE0F3EDEBEC33C443EED3CE9BDD93DF83D853E8DBC9C3EF0BB2FBE2ABDB53D653DC5BD8A3D533D903E5CBEA9BD45BC61BE04BFAABDCDBB4E3E86BDD33EE53E00BD08BC91BE9B3EB63E3FBE6CBEF0BD95BB243E083E6BBE8E3E1F3E9CBD28BE06BEC5BEAEBD35BE21BE1C3E8E3D603E973E48BE5FBEDEBC17BECABD153D393EDBBD46BE85BEAABD183CF6BD473D05BE0B3E25BD18BE1E3E903D8F3D8B3DDCBB903C42BD3B3D1EBEB8BD43BE2ABEE43C8F3E8CBE64BE27BD963DBFBE12BFFCBD34BE9F3E403E0C3D893EC9BE9E3D80BEB6BE653D5DBD323E9E3D2EBE9ABDF53BCFBDA7BE06BE823D8C3DD5BA733E4EBE4D3EA73E853EA63E873E943D45BE23BD0A3DA33D8D3ED93D9A3CB9BE493EBCBEC13E733E643E793E093C34BE44BEB33D843EAABC6BBEF2BE81BE09BEE8BCCF3DF33DC53DBD3E4EBEB8BBB2BEEC3DF6BDC63C3B3EC0BD503D963DB3BD13BE95BE35BEA3BEA93E8F3E5EBE54BE8B3D2ABE2EBEBCBD323E50BE3BBE213E603EA4BDFC3DC1BD1C3E993EF43D8ABE",
      torch_tensor_32_32_torch.bfloat16_8: "0x0200000025BD5CBE45BEB83E58BE843D35BEAABE083E513E92BE9ABE953DA7BD89BEB73E56BE713E6A3BD63DD43D87BDBE3E973E303E563E35BE443E1FBE5CBDB33D693DA33D31BE033FD6BDB73E273D8DBD5DBDC63D09BE4BBE14BEBD3D053D4ABB7CBE4B3D63BE0CBE9FBDCBBE52BDFA3D1FBEA83D3B3EB4BE44BE533EDBBD13BD1BBE0DBE453D90BD563D273E5ABE17BE7D3E9ABC823EA3BEB03DA1BEFBBD333D0BBECCBEE43E433D923D033E263D4F3E77BE293E14BEF5BD19BE483D073B583E86BE01BF9B3E683EEA3DA9BE943EE63BADBE24BEC93C0A3EA83D0C3E14BE75BEB13DE53CE13DA93EAEBE2B3E3D3E353DA8BD823E2FBE07BE93BE09BE303EAA3E1F3EC4BD92BEDA3E473DC5BC7F3DAE3D12BEE0BD8E3E353D1BBE873D1CBD85BE55BEEFBD173D7DBE37BEA0BE633B083EA6BD24BE6CBE113E843E8E3D53BD90BE2CBE873D983E30BD5F3E423D813C343EF9BD5CBEECBD7A3E8B3CB83D093E08BEA1BA953D6D3CB93BCC3E5ABE883D4FBB69BB13BD0ABC5ABEE83E823EE7BD7F3DCC3E0BBD7EBBD0BBFABE17BDA7BD3F3EBABE923E11BD9CBEC43D3E3E04BE093D5FBD32BEDEBC50BEF13C043E55BC783EADBD49BE2F3E6EBE33BE8CBC2D3C843CA3BDFA3EC1BE9D3E5B3E12BB1A3E793DCB3E9FBE1A3EFABDB0BD9D3E1BBE80BDF13DB53D84BC2BBE19BE973EB83ED93DB13DE9BDC9BD543E9DBE94BE08BE663DB13ED33D613E04BFCD3E97BD9C3E1E3E253E943E5A3E3A3D1EBDA83DB2BED4BD5CBE263DB53D6B3DC23CAABE8C3D97BE9D3D573EA3BCC63C4ABE5C3DC43E483C4C3E84BE77BD66BED6BDB4BDAD3E3B3E113E1A3EBF3E91BC073E6E3EB5BE8D3C593E51BD833D9ABDFABD0DBE31BD883E37BDF2BD413E243EAD3D053E29BEC73D88BD4EBDA3BE1F3DB8BD06BDA33E0B3EBCBD5BBEA53E85BD2F3EEFBDCDBDCB390ABE46BE933EBEBEB63DB1BC67BE123E1E3A6EBD9FBDA33DC1BE9A3E683E713E6EBE283D083E2EBDC53D85BED03C233EC13DC8BC8ABE03BE78BD4FBE42BE773E0A3E153E88BE02BF8C3D4CBE183D953E083D6A3DD8BEAE3E863DB13ED73DB43DF33D4FBD1C3D043E93BBE4BD51BC4A3E12BEA53BDF3B5A3E1B3E933E06BE20BE03BE253D0E3C503EA4BE9F3D643DAE3EF03D43BE22BE50BD073FE33DD5BC1B3D92BB5ABEC43D713E3ABEBE3E04BDA93E88BE223E86BE5BBE9E3E5EBD2C3D17BE0D3E413E9ABD3BBDE63D45BE883E99BE2ABE3CBED23E3ABEAFBDEC3DA5BE9A3D11BD5A3E41BE1CBB9E3E3CBEA03D31BE6BBE8C3C98BB92BDAE3E503E8C3D913EC13EA4BEBABEA73E90BCD73DD7BDDB3D583E3CBE18BD56BE11BE353D41BE07BE273D7E3EBCBEC73D513D65BE39BE103D393EB83E0B3DBF3CB939C33E803C30BE2CBE46BEFB3D29BEC6BC2B3EF5BEA1BE893CC13C0D3E103E74BC473EC53DA7BC85BEDF3D94BDAEBD06BEA0BEDFBD8BBD8ABDDE3C5E3E09BD23BD29BE983E303E473E883ED33B643D803D45BC11BEA7BC2DBEBFBC75BE77BEB33E423E8E3E2DBE38BEFE3B18BE47BDA8BB303EC8BDFC3D4A3E053D673EBABD05BEC8BD77BCA73E9FBDA5BE73BECC3D32BD7CBD6DBD833EA2BD6C3EAB3E213EBABEDFBD91BD75BE4A3D7D3E123E333E50BE6CBE4E3E4EBD59BA15BEA33CF4BDDB3D973DCDBD53BD473E9F3D06BD1A3EAC3DC13D06BE823D89BE463EA7BE103E5B3ECCBDAE3DC5BDDFBCC5BD903EA4BE0E3D8C3E91BEE83D4E3CF9BDB73CA43E0CBE44BE98BD8B3D64BE473E0A3E413E723E903EECBDF2BD18BEB53D5F3D743D85BE1DBE07BDB1BEFFBD513D9A3BFC3E62BEE83BB23E98BD7A3EB2BE023DC3BC313D4D3E643DB13E873E853E073E8EBEE3BD823DD13D903DA03E293E3BBE27BD6FBD69BD59BE1F3EE4BC0FBEA2BD94BC5CBC443ED3BC173D30BE7D3E75BD62BECFBE423ECC3C0B3D763E40BD15BEBEBD99BEAABEDEBE793D6F3DA6BEBCBDE43B5B3DFE3DAD3EF33D393E2C3EFE3DCF3EE63DA43D39BD96BEA13EC43EE13D253EC13EBFBC0BBE5D3D04BE6D3D653DC5BD5EBE313EF13EA73DC7BD373CB13D57BE97BD50BD55BE72BDF53DAC3DEA3D503E81BED73C7F3B96BC17BEB03D82BD5C3E9FBD22BE3E3E033E23BED6BC03BDB4BE2F3EE8BDAC3D263E5CBED13C073E21BEF83DD43D173EAD3ED5BD873E32BE9ABE16BF15BEA83DB4BD0FBEB5BE36BD47BD21BE2ABEC6BC833D8D3DC3BD10BE85BEB63D8E3D6FBE5E3EE6BDD53D34BE3F3E803D4ABE883E3D3DF63E50BEB53D8C3E74BC4E3E023DC2BEC83CB23E4C3E143F123EE4BCAD3E8A3D053D00BE69BD52BE2ABDE33C18BE9E3DE03D913E863D473EC6BDF53DE53D353E143E7CBE793E0CBEAC3D4ABD7CBE03BE253EB8BDF83D023E643E033E1BBF8A3EB9BE20BE93BBCC3D6A3EACBEB8BE67BE86BE893D8DBDA83DE73DFFBC17BC01BE03BE63BE42BDBDBD003ED9BDCE3D9B3C77BE993D313E97BE1B3E43BEBC3DA6BCBCBD2EBDD0BDB0BDEF3C8BBD09BD06BE863DB03E83BE91BE593EFD3B98BE153E77BE593C46BE15BDBBBD4F3E923C67BD7D3E21BE9EBD713E0FBD3A3DD9BD90BE8D3D07BEB2BDA03B49BEC8BC30BD6FBDA33D19BD0D3E883CFC3D33BEA6BC65BD8FBDFE3D573E103E1D3E5BBE933D463E5EBECA3D123EF83C3F3EE4BE983DCDBC7ABDE03D83BDEEBDC7BDCF3D383EE0BD18BD6E3DA7BC923DEBBD693DB5BDD3BE59BE763DA6BDD0BD0ABEFABD85BEE4BD413EFC3C06BE5F3E2FBE5B3E98BE17BE173D4B3C7DBE4DBE933E953E87BE423EB13E3EBE59BB603E51BBA83B32BEE43DEC3D69BEB83D03BE08BE01BEA5BE0CBE953E4C3ED8BC023F633E61BCC1BDBDBDA13E51BEAA3D3E3D9EBE983EF23D863D183E49BD4E3D89BE65BD5C3EA6BE933D1D3C",
      torch_tensor_16_torch.bfloat16_3: "0x02000000903F803FAB3FA33F543FB03F6D3F7C3F063F403F563F5C3F5E3F963F8A3F463F",
      torch_tensor_16_torch.bfloat16_2: "0x020000004F3F893F483F4C3F893FA23FA43F6D3F903F263F783F833F6F3F4A3F813F223F",
      torch_tensor_16_torch.bfloat16_1: "0x020000007E3F603F593F3F3F853F7A3F973F1C3F513F863F613F883F6F3F883F553F8D3F",
      torch_tensor_16_torch.bfloat16: "0x02000000463F753F943F8A3F603F6D3F6F3F2F3FB43FA63F6E3F0E3F863F933F8A3F9D3F",
      torch_tensor_32_32_torch.bfloat16_7: "0x02000000E1BD5FBE793EC9BD9BBD8F3D6C3C8FBD2EBE483E0EBE2EBEADBE593E79BEF9BCEBBDD43CDABDD7BBF33D10BDAA3E14BE263E493E323E9BBD443C193E17BDC73DA43DA73D983E8FBD34BDB3BD85BEAC3D71BED7BD8D3D863D353D7D3E883E0F3E22BE8C3E73BE76BDA93D7EBEF3BDC63DDC3D38BE173DD53C933D13BE3DBE0D3EF33D58BC693DF6BDDBBE32BE913D18BE61BB403EFF3DC33DCA3E633EA73C8F3DDABC14BE433E5A3E44BE3BBE133E20BE28BE8A3ED13EC33C6ABE893C9E3E43BE8EBEE9BB333DC0BE15BDB0BC5C3EDDBEEF3D853EFB3D25BEDBBD073EDF3D35BE063E9EBE8B3D2E3C3D3E99BD113E0CBEA2BD3C3D54BE91BE5FBC33BDBABD5FBE293C503E59BEAA3E003ECCBDC43C543E88BB84BD273DA03EF83D933ED1BD55BE4EBE70BC01BD4C3E0FBE69BEC43E7A3E1C3EE83CB3BE79BCB4BD043DA7BDAEBE30BEEDBDB8BE52BE90BE013E53BE2BBEC73D8D3DD8BD603E44BD943D97BD973E12BE4CBED8BD27BE8A3E2ABD23BEC7BD30BD6FBC043E083E583E15BEDDBDF13E843CAD3D17BDADBCE7BB40BEB1BE7CBE47BDACBC773E8CBE9E3DEB3C843E76BE5B3DC7BDBABD9EBE043E98BD8FBEBE3D113F9B3D4B3E543ECD3EF43CAA3D2EBDB1BE943EE4BDB6BD15BEA13D6BBE2CBD07BD913C583E8F3EBDBE12BEABBD523E453EDFBD353EF3BD553E5FBD1CBEFD3D04BEDD3D2EBE94BBF6BCEABD1F3E0F3C033DDFBBC6BDB3BB8CBC3F3DF9BC223E093E18BEDDBC56BDB7BC1CBD4FBD1D3C123D3CBE323EA53D83BE2ABC1D3CB63D34BE8BBDB33B573E00BCB03DAD3C173E263E7FBE06BB3E3DA03DE83C5CBE633E07BDB43C2EBECABB683EE93E913DE6BDAC3EC63DFB3DA1BE1BBE7B3DC53EA6BD07BE413D353EA3BB00BE843E253E2FBE533E52BEFEBDC5BD15BE223EE1BD423EB13B8D3DE53E88BE973E60BEB23DD2BE743EA3BD27BE9ABB473E9DBD313E273E1EBEF0BD50BA213E8F3E8B3DB53D3B3D9D3EB7BE9B3C93BEC33E45BEECBD4F3D633E52BE92BD85BE113EF43D3CBE073DAB3DBA3C833DD3BEA2BE843A7CBECA3D283E913BB03E193EEA3DA1BC433EF1BD84BE8B3EA23D5C3D7F3D24BC9BBDCBBD99BDCC3D973CCA3CCDBEB53D80BD89BEFCBDE73EFD3D5BBDE2BD043E48BE113EA0BE3E3EBA3DFE3D5E3EFB3DE1BD553E61BE243D50BE29BDAC3E443E30BEE73D503D84BE56BE833DB4BDCCBE6DBEFABDF6BD2CBEEABDA13D1CBEC63C433E30BD4ABE6CBE86395CBDB0BDF9BD873D63BE073D09BE7BBEE63C43BD18BD653E293DA3BEB9BD963E5C3E33BE79BDD43CBA3CC13D123D02BEDCBDC93E36BE1DBE493D9A3D8C3E0E3E433E64BE703C4EBEE9BD0CBE5EBDEF3D983E90BDB83C51BEF5BDBE3DB0BC9E3D273EA13EB63D943DBD3C4FBEE53D873C1DBE313E963EF4BCAE3D173E41BE93BC8FBD1B3D193DA4BD52BD82BE7B3B93BCE73DA7BC76BE193E4EBDABBE553E173E193C96BDEE3DA4BD2ABEA9BEFE3D993EB8BEEDBD133E403E7E3E18BE263E833EDFBE463E8BBD943EAD3D213EDEBC1A3D19BD113E91BE843EA5BEE83D1B3DE8BD623EB33D32BEE0BD92BD93BBAE3C153E1EBD1DBC95BD0FBD88BE1FBDEF3D9F3E273D2D3E98BDD6BD3ABEC33D8DBDA3BDAB3E553C1FBE7D3EC7BB22BDED3D5ABD35BD0F3E13BD963D423E953EC73D373EF8BC84BEEABC823E1B3E5E3E3ABE41BE813DAC3E9B3E97BC493C7F3E7FBC34BEB2BC3CBDF2BE16BEAF3D87BEDB3CAC3D0CBD3FBB09BE7DBE4F3EB8BE61BCF83CFB3C953E80BE1DBE10BEFDBD783E66BE753DC83DBFBD503DA13EB03E72BE583E853DCABEFABD16BDCBBE4B3ED1BC8F3E133ED3BCC7BD01BEA8BD653E6FBD21BE73BEFDBD393E1BBE8EBDCF3D583D4EB7BFBEEBBD03BEB63EB93E62BD51BEC0BDB4BED53D503DB43C623E0C3E133E02BEB7BE153E133E8D3C353D2C3EDD3E74BEF03C853B713E0C3DE73D53BE0F3D98BD973E293E1EBE90BE153EF5BDCBBEAF3E70BD733E0E3C133E25BED7BD58BC96BEACBE60BEB33D0E3E603E75BDBCBB56BE253EF03C7BBD16BC68BD8A3EA0BD493E35BE0F3D1D3E653D853EA23E253ED83EAD3E11BE52BE59BDE2BDB13EE3BCD6BC1ABE0DBE803DACBC523DF9BDE3BDB73E273C93BC043EBC3EC1BC73BCB8BD9DBD1CBE39BE07BEEABCFD3D05BE6F3E8DBEB8BD5CBE72BD22BE7FBDAB3DAF3C52BE283ED1BE44BEE03C0FBC3D3DB8BE103E903EC0BD4C3EBCBDB13D2D3EAABDCABD2F3ECBBC86BEDE3D15BDACBE53BEBCBD5E3EBABC063EDFBD0E3D4EBE7E3D34BE08BED0BD6C3CA13D7FBD8ABDC9BCA9BDF03D853E063E96BC9C3DD3BCCCBD123EF43D903E8B3CCC3C083E483DD13EA7BC11BE26BE19BE51BEF83CF9BC24BE383D2A3E84BE83BEA63D52BEDD3D25BEA73E53BE88BDA93DC93D9C3ECABE1D3E953C173E34BE0C3ED93C04BE0BBE7D3EA23D66BEC03E1F3D12BE1CBE0D3F9A3D213E25BEFBBD07BE3CBD16BD903E93BEB33D4C3E83BD0EBE36BE143E32BB90BE52BEDBBC8EBE003EA6BE45BE0C3CD0BDAA3D11BE0E3EB93E17BEA53EA03D5F3DB5BD253E943E7C3E233E133E693E18BD593D9FBE133BA43C14BE10BE34BE823EB6BC923DE8BD11BD83BEB3BE43BEF0BE5C3DA23E0DBECDBD9B3D553D033E96BD29BE743E71BD643E30BE1CBE343EE23D3E3E1E3E7EBDCDBDD1BD1C3ED53C3ABE223E433D53BEB53D4B3EA5BE87BB16BD763EF3BCA2BE0A3ED73D84BE93BE4DBEBD3BB43D9F3EC3BE84BD5C3D12BEA23D2ABE8B3E9BBC7EBE93BE83BDB1BD733E653C51BEDB3D43BD123EB4BDC8BC6CBE3BBEAB3DD93D593DACBE4B3D633D8FBEA1BD293E283E5FBD20BED1BBD6BE763C3ABE983E903D04BE633E29BE7B3E583E79BE26BEA0BDB23D653E123E",
      torch_tensor_32_32_torch.bfloat16_6: "0x020000002EBED53DA3BEE13E863C76BCAFBE45BE52BE1E3E4FBDB83D893D8EBE4B3C86BEA13D983E5B3D0ABE0C3EF53EFD3D33BD93BBA23D53BEFC3DEF3D84BD85BE90BE5F3E433E9B3ECEBCB0BD593C33BD9FB9283DB4BD403D753E33BC82BE733DF7BD9ABE0EBEE03DC43C71BE463E2B3EED3ED2BDB9BE57BE9FBE4F3EE8BDA73D673DBD3DF13D933D06BF8BBDB53E46BDC03D9CBAC6BD84BEDF3D45BE6E3D323E3FBED13ECCBD513E20BE413EADBD323C573D643C82BE00BE9F3C9E3D01BE01BFE43C073DC1BED5BB05BFD6BD543ECC3D65BE993E7CBC27BE23BE583EDEBE05BC13BF9CBD8F3D563EA5BE90BE133DCEBD43BEBDBDCBBD593E583E663EA4BD1E3E93BE023E39BEEABD553C88BE25BE61BEFBBD86BC893E89390D3DADBDC0BE10BEA03DBDBE423D823E76BEA93EF3BCC73D44BE53BE823E6B3D7D3EEA3D9B3E5E3EA8BE2FBD47BE7BBED43DB3BD2A3EBB3D07BE7C3E0B3E2EBEE93D2DBE45BE4B3DBCBD98BE74BE98BE91BEB2BCAEBDBBBD9ABD9B3D85BC283DAFBE4D3E56BC193EF93EEABDC43EB5BB9BBD71BE863D39BE193E3FBEE5BE3D3E7CBDCD3CCEBEBB3D01BD8EBEA1BDAEBEE33E88BD393EB13D57BE643E31BEA53EAC3EC83B38BE15BD243EA4BE423D37BD84BEAEBE473E0B3ECF3D64BE523EFCBC2B3E9C3DB73D953EC2BD033DF93C943D13BE9D3D3EBE5D3C4E3EBD3C403D8BBDE83D483C8ABD42BD833E283E133D633E13BDE4BDA63C10BEADBD7DBE63BE253E2B3D76BDA8BEC53EE53EBB3ECE3E3FBDC4BD9BBEE0BC46BE983DB0BDDB3DD7BDB33D283E003E7E3E4E3E993D773D9BBE833DD8BEECBD62BD85BDAE3D443E20BE90BEBF3E35BE8F3DEEBD043D1D3EC0BC83BEC43ED53C30BE05BE40BE18BEB9BE6DBD363D4CBC59BBA83BC53EBD3D6FBEA0BD10BE4F3E0EBE043DD43E7D3A3A3ECEBE473E6D3D1A3E47BE253E9D3D093E5D3C0D3E5F3E7C3B9ABA0BBE98BD16BE2F3D90BC743E67BD22BEDB3C4EBEEB3D99BE35BE923D7FBD8BBD1F3E21BEAABEEA3D023FB03D29BEC33E683ED8BDE93D8ABE933D093D103ED5BD90BE913E81BD01BE78BEA63E7B3D4C3E3C3E61BE30BE24BEAA3E593EAC3EB0BE2C3E38BE483E82BD01BECABE1D3EDEBD903E483E8C3E3E3C833E973E9D3C2C3EECBD88BEB53DF53DC93D9EBD223D44BE1BBD743D233E3D3EF23DAB3C483E9C3D943EAA3DA6BED03C583C20BE183F0F3E87BDCBBD5B3E7BBD00BF113C0BBE183EE7BC83BEBE3E9D3D92BDA03D85BE293E353D6EBD5FBEF0BDA1BDAC3C62BCA03E0ABD16BECA3E43BC68BD81BDF53C84BE913C7BBDD33D02BE303E02BE5CBDFCBDF8BDC93DA73C66BDDF3DB63D713E20BE86BD48BE24BD86BE343EC13DDABC9CBE0FBE5FBE1A3D283E02BE63BEABBEBF3C343E0E3C713D29BCB13DEA3CAC3C9B3B65BBA13A413E9E3E2ABEB13E543EAE3D57BDDE3EE53D03BEE53E77BE22BD2D3C033EB1BA38BE40BE9A3BDF3C9D3D1EBE4B3E33BE433DC93B5DBD923E2DBD31BE253E32BDC73EF3BE263EAEBEAC3E4B3D333EB0BED2BD6D3E9FBDF23D8EBEABBE63BE88BE603DE13D3E3D933E87BD503ECABE4DBE82BD423EB9BD2EBE2D3E053D9CBD7EBD35BE3C3E163E99BE05BE723E403D4C3DE9BD4B3ECA3D5EBE06BEB33E313E353E883D86BD88BEE63CA93D20BE293DEB3D913DBD3C55BECFBC683E733DC33C07BDB93EB43D943D183D263E91BE0A3E8F3EC23D823D8C3D4D3E463E17BD90BE8FBEF0BD39BE313E54BD29BDB1BEA6BEA63E063EACBD063D3EBD10BEB83D453E12BEDCB89D3DD33D423C35BE01BE07BEBCBDA03E84BE8DBD403E863E193ED43EA03E943D943E653E3EBD4ABD243DC6BE12BE58BD753E4EBE32BE05BD10BC3ABE393E2BBE013EDFBDC1BD363D7BBBA83C8BBE093E8CBD223C553EB93D2EBD11BD8BBD01BE89BEBA3C8D3ECEBC83BDD13D773D973D8B3EE8BE053ED3BE56BD4B3D35BD01BEB8BEC33E5B3DAC3E413ED4BD823EA73DD73DA63E39BDF53D263E8B3EFFBD95BE2F3D0B3D33BE0F3D64BE84BEC63DB8BE99BD41BEA4BEE93D1FBE743D01BD93BCEEBE803E6EBE43BEEFBDADBE68BD3E3D073ECA3D36BE4E3E40BD83BB9DBE793DDC3D753E32BEF4BD91BCA63D6E3EFC3D40BE843D91BEBABE293E023C243CE83DBB3E29BD4C3EE93EB93C95BE903CDABC293E0D3E7BBE3EBE08BE8F3ED2BD043ED5BD213E29BC033E833C023CAABC673EB8BE1A3D38BD2D3CB8BC673DB5BDB13EFC3E1FBE283E64BEF43D81BEC23C28BDC3BCD73DEABC81BCA5BEF2BC14BED6BE51BED03C7CBE2A3E51BE863DE6BDA83D43BE26BD83BE67BEE2BD2B3E26BE133EABBD0DBD67BEB93CC0BE993D9FBE87BD873EFE3D493DC2BD2BBD253E163E9D3EEB3C8DBE57BE523D2CBE4E3E29BE6C3DA23D85BEA9BD9A3D803E1EBE833DB2BEA83CA7BD8EBDAB3EFABC113E58BE28BE39BEB6BCD8BD0CBE99BCCFBEFDBD8E3E38BE3A3E68BE5D3E0E3E873DC83D97BD083EB0BDA6BDF1BDC2BD7A3D34BC76BE753E333E7C3E70BE9CBCD7BEDE3D8ABD76BE453C7BBC413D26BD1CBE85BB40BEE9BC66BD733EA83D653E86BD2A3E043ECBBE90BD8CBE1C3E803C393E113E67BCB73CABBE02BEC7BD5BBD3B3EBE3D16BE35BE6F3C2ABE13BE65BE033E863E5E3E8A3C7E3D1E3EC83DAEBEA9BB13BE2A3D7B3E66BBB13E073E10BE81BE493EE9BE43BE033DEDBE26BE7BBEE6BD92BDF83CABBE0BBD6F3E3B3E9D3CE43D853D23BE75BE993DB63D9CBE373EFCBDB43B5FBDB83D18BE5E3E90BD01BE81BE41BED13C413E153E33BD173CF2BDA9BC283EFC3C643E733EDE3D98BDCCBCE73E1A3E833E213EA3BD82BEB3BEDABCBF3E353E503E0BBEDBBB043D6B3DBDBE31BEA5BD4D3E253DBD3EE53D703D5C3D",
      torch_tensor_32_32_torch.bfloat16_5: "0x02000000383CECBD263C82BE403E08BE24BE37BDF03DB2BEAFBD02BE8ABEBCBD95BE8B3E14BEBBBD933E96BEAE3D063ECC3B653D3B3E5CBEDABE523E19BEA3BEA03EAF3D26BE60BEF1BC903D52BD3CBECDBDD9BE233E703ED13CA53EF8BD92BD863E01BE6FBEC1BDDE3DABBE1CBE8C3EADBD74BEACBDF23D2CBDBA3E0E3E2F3E40BE603E813EB13D873D8DBE883C12BDDCBE783E8ABADB3D083F5EBE9ABC3D3E40BD783EAABD153E503DFFBC14BDB5BD143EC53EEBBDE3BC50BEA2BBAC3DB23EF43D6E3B95BB82BEDDBDBF3EB63C27BD143E08BE2A3D703E6FBCD3BCB33D8C3E02BEA33E87BEB3BEC83D3ABE073EB73D913DD43E75BE273ACABD8B3E763E0F3DFD3D28BEB7BD89BEFC3DD6BD2ABB20BE49BE533E823E57BE11BD6BBEB8BD423E4C3DA0BDDABE39BD0DBECEBC653D8E3D3FBE39BC0ABE08BC183E89BD483E3F3D10BE42BE8BBD0ABC99BE143E66BEE13DA23D6F3EBEBD71BEE33DE3BC883E253D273E053E15BCBA3D8B3E6FBD513E453E37BD8E3EDABE6FBD41BE523D6DBE64BE383CF33D093E0FBD9C3EACBE2F3D90BD39BE01BE9C3ED43EF63E23BE91BE3C3E303D82BB04BE38BD0D3DE2BD9CBE3FBE063E813DD63DB1BD2EBE963C19BE863DA33DBD3D88BC6F3E19BEC7BE17BEACBE09BD24BE6BBE3DBEFF3DC3BD883EE53D78BD71BE853E93BE803D4CBD6FBC86BE1D3EFDBCB03D28BE893DD43EE73E25BE39BE05BD42BDEC3E8A3E2DBE4DBEC9BC0A3EDD3D223E43BEF3BC113EDF3D583E603E423EBC3E883D34BD813E343E9B3EFEBDB33D31BDF6BD61BEC2BD243EC13ED6BD0A3C0B3EFA3CDE3E013D113E4F3E15BE013C26BD8ABD33BD7E3D693D9EBC5CBBA9BDC9BD103E2B3DAABE263E32BE6BBC5E3CA73D1FBE19BE573EC9BD713D383D19BED6BE36BE43BEA23DEF3D263E8E3E0C3D5F3EA73DA93E473DA03EB6BC87BE433C81BE2D3E143E0EBE32BDCBBD953D4E3D6A3DA4BDA7BD05BE84BD5CBE53BED93D04BE153DB4BD733C293E95BE6F3E9B3D93BDA4BD31BEB1BD113E533E6BBE38BE2DBD833E0D3C72BDF1BD153D493CB13D9B3CA23EEC3D0ABEDFBEE33C513D543E0EBE223C123E0E3E33BE13BFDBBE85BE0EBE323E9E3D69BD693EF13D9C3E8CBDD2BC21BEC63B3D3E943E8C3DAD3B6C3E5CBD9ABEC0BC1CBE0B3E013E72BEDD3D82BDAD3DD03EE03C653D0C3E75BE793E9DBD0ABE2ABECEBECDBDBC3B03BE6EBECF3D143ED0BDF73E603E0CBE583EFA3C053E073E283EFCBD023C0FBEA43D28BE57BE873E6CBE8A3E10BE2FBE813E13BEC2BD97BD3EBE0BBCE1BD783DFEBBDF3DA0BDD1BD4ABD853E4A3E5FBEA43EA3BD053E0FBE73BE2BBE513E573E493D79BD4ABE2C3C063E733EF83DDF3DC83D913E9FBEF9BB8E3E323E043D613839BD5DBCCF3BA43DC3BEAA3D853D2CBDC5BEEFBD31BE89BBD63CB83D0ABE663D813EA2BDF03C1C3D02BF13BE01BCD33C8CBE1B3EFF3D11BD84BE3E3D4DBEEDBDDB3C0F3ECBBD833C853CA33EF2BC8EBEBB3DDC3E17BEBFBE8FBC403E9A3C263DFC3B38BE7F3D7FBEFDBD42BD573EF83D15BDCFBD91BD073E863ECDBE15BD3E3E9EBE283E26BEFC3BBC3E27BEE73E313E6EBE2ABEE5BDB03A923D333D403E703E51BEBBBC6EBEE63D39BED13C573E87BD0FBE983E673E3F3E3EBEEFBE81BE77BE22BE043E083E87BE9FBD823C05BE5E3C1ABDCC3DC2BD39BED53D15BD3CBDA23E733ED43DD63D5BBCDA3CAD3E6A3DA43E73BE173EFB3E0BBEA7BE7BBE74BE92BDF6BDE3BC90BE113E3CBDA33C833DCC3DFABD84BD823C543E853E453EFB3DD8BD693C49BEB23D843DF13C69BE4A3D043F0E3E8CBE703E98BE423E61BD683CA13B313D0F3DC33CD93E223EEA3D22BD133E22BE7C3E9B3D923E023E6FBE36BE893EEE3DBABC243EECBD25BEAABB623EEB3DAFBD47BD8C3E863E133E893E5BBE6F3E353E07BE453ED03DF2BD1CBECC3C2DBE0A3D94BE72BD66BE61BD853E91BDD7BE4FBEC7BD373E9ABEA3BE19BED9BD4FBE12BE9A3E56BD143D74BDEB3D993CD83D8DBE45BC353E72BEADBEA73CF33C8D3D1D3E11BE6FBE97BD5A3C95BE5CBD9BBC4A3E1D3F093E2FBC5DBECD3EAABD0DBE09BF44BD51BD15BE823E3DBEECBABCBCB1BD7C3E55BEAC3ECDBC283E55BE60BE9B3E843D91BC69BD8DBE54BD8DBE4E3EF7BB35BEE0BD423ECE3DC3BE8D3D3B3EAEBEE23D103E8D3D853EB13EE03D383ED33E903E6A3EB93EC3BEE53DE2BD633CD03E873D4FBEF53D763ECC3DB23E83BEADBE9C3D133E97BE4A3D343D0ABDDABC5D3D53BE6A3E813E87BE5BBDD3BD923E09BE03BFCB3E393D88BD523E6DBEE1BCA2BD25BE193E10BED13ED23E60BDC0BDC1BD3ABE4B3B8D3D00BDAB3D56BE843ED5BDC73C853EBC3EDABE1E3EAABDAF3E063E523D173D50BDEE3D3EBDE2BE92BE9DBE0FBE363D05BD90BE98BD9DBC82BD343E98BE73BD03BEAD3D683EDBBD85BE253E493E29BE0A3F383D063E0DBED9BDA23DB83D31BC2B3E7ABCB43D14BD03BEF93D0C3EA73E07BE893E3BBEBC3D253EDD3C73BD58BEDB3D183CF5BDF8BE023E943DC63EF5BE2DBE26BE01BFB2BDC63D40BD193EB0BD9CBDC83D2BBEEA3C12BE2DBD00BF08BD4ABECEBD0FBEAABDB93E04BD36BB303EABBCBA3D38BC3FBDEEBD37BE293D31BE563D8DBC843E4E3EFBBDD03D86BD66BEE4BE093EF8BDAE3EF13D223D463D603EC1BDD0BDCBBEB8BDA2BE6FBEBA3D6BBEF13D0ABD4C3E173D15BDC53C3F3EE7BD0CBE233EBABEEB3D62BDDEBD043E453D0CBECEBE6F3E98BE223D443C6DBE76BCDC3DE03D32BEE0BDA1BDC8BE22BE833E62BE9C3DCEBA133FDCBE203E62BE87BE7D3E4C3D473E9BBCCD3D09BE5A3DC03CD3BD2A3E03BE5D3DD4BDD2BDD5BD883D01BE1EBDFE3CF03D763DB0BD11BD",
      torch_tensor_32_32_torch.bfloat16_4: "0x0200000041BE05BE023E003DA03E983DD7BEAB3D933D6EBE283E47BC28BE53BDE2BD713E4DBE013E78BC543DEC3D143D593ECABD9A3CF33DADBD5A3DF13DE1BD6BBEACBDED3D3A3E8FBEDEBD45BD1EBE17BEC03E1ABE5CBD973D0C3E8B3DEEBB483DDABDF2BC5D3DA13D093D243CD53D93BDA83EDD3DC83DC23D9C3E783D16BD8E3D6BBEDC3D78BDAC3D283E313D44BE10BD453EEEBC433DDEBC0C3E553EA0BE463E14BE01BE90BB03BD063E9D3D763DE63C423D3E3E01BCCBBDACBD4CBE7EBD70BD693E03BEEF3CC33C10BECABD353EA4BD2EBD1C3F21BE24BD823EDB3C513D9E3E353D89BD8C3BB23D033E3DBEF53D29BEA5BD673D393E72BED43C69BD013E8F3DEABC51BDDC3B0A3E103DF0BEC13D70BE123E1A3E6C3E0CBEA03D81BE83BE6E3EC6BE84BDA5BDF93C91BD13BE3C3D1CBEEABD993E473ECF3DF43C453E2EBC05BEF93BBEBB9CBE39BE27BD313E1ABEB0BD91BD0BBDB33E45BE403EB0BD06BD7EBDEDBBB43CE33DC33E0B3C57BE0B3EF43D683E6C3CBBBD9D3EB0BD133DAD3ECE3E933DAB3D2B3D7F3E55BDE7BD503EF63D38BD773C3C3E763E343EB0BED13C70BD713E80BD033B59BD0D3D2BBE8F3E81BD26BD39BE2B3E00BE1E3E493B9ABD803E143EFB3C16BB58BEC83A2F3E093EA63D71BD1DBE3FBD3C3EEBBC64BE943DD33DBDBC14BDD3BD1BBE37BC8A3D20BEFF3D4D3E6B3E61BEF03BACBE8ABE99BE223E22BEA13CE0BD79BE003E0F3E26BEA7BEAABB9EBDDD3DF43DCE3CA8BED8BCEEBD1CBD2E3EF83A55BE183E353EA83D543E4BBE9E3DFCBCD23D2E3EA33CD3BDF83C373E81BE193CADBDC4BD283E4D3E9B3DB03D673CE53D3EBC133E2D3BDDBCB1BBABBDD9BE4F3C22BEB2BE40BDA2BDA53D36BEBA3E203DA2BD093EB23DE2BD583EB3BD86BC5B3E283EE3BD46BE51BEA03D59BE13BE16BEE3BD91BE8CBD32BDC13CAFBE4F3EB9BDA83EA0BDD4BDCABD63BEDD3D17BE59BEC53C97BEF3BC0D3D33BCD3BC0B3EAD3E17BDBD3EABBD0BBECE3E943E503E6A3ED4BD233DFA3DF5BD143DF03DB63D9D3D9A3E4B3EAF3EFDBDE1BC2F3D953DCFBE0F3E393E393E353E97BEBEBDF7BD44BC78BD743D0A3EF23C22BE213E15BE393E01BE51BD92BB2ABECABD253E0CBEE5BCCA3DB33D88BE47BDA43D2EBE443B3FBDA4BE1DBE7D3D963E403D2BBD163E5FBD913DFE3DE0BDD4BDFE3D933D82BE2D3E093E763DA53D273ED73D9DBEE5BD0D3C5A3DBEBD113E55BE453DB93D203E123E15BEB0BE4EBCD7BD423E25BE0C3DDDBD4FBE5FBC453E003D453DDABD063EDDBE93BDF13DB9BD6B3C163C9BBD4B3C643DDABD4A3EF93C713E23BDEEBBC93902BD6F3CE03D703D89BDEC3E103D76BE8C3E383EE4BD0FBE8A3DACBDF43E1C3E7BBD463EFD3DC8BD5CBE45BE5F3E373DA8BC073E62BEC2BDCFBE083D6EBE153E2BBEE83D9B3D1CBE69BE11BEA73C8EBC463E0C3EF63CE83C1CBE51BC5F3EEFBD0ABE9CBD893E3FBE323DC9BD02BE413E0E3ED7BD44BB6E3D1C3D393E963D52BEF53D063D273EE63EE33D883E583D8FBC02BD18BE78BC90BD6EBE103E853D79BEF6BD9DBEA43EE1BDA83D233DDE3AB9BD34BEEA3C8F3D623E00BDAB3E8B3E34BE953DC93D95BDE13D083EBB3D993D593E133E92BE243EF5BDA23D5F3D42BD7DBDF1BD2FBE173E0ABE49BEDE3C2D3E2D3D9FBE343EBE3C853EAEBDEA3D66BEF53C7FBD883D90BD823D6D3E9EBD313E073ED4BD113ECE3D82BEC43C4C3D7ABD273EB33B5BBE59BD74BE19BEC33DAA3E1DBC4D3E873E92BDEB3D213EED3DAE3E2A3CD4BDC23C873EFEBD9B3CAC3E2DBE10BDA53DBCBD223EF43D39BEEB3D07BE78BDB83C263D67BC153E543EC3BDC0BC25BC743D8A3ED4BD05BD0F3C1D3EF93D123EF1BDAC3D9C3D73BE05BE663D4DBE77BD143E0D3E063D8A3D383E333E97BD84BDCA3E62BD9B3E803D33BE18BE343D8BBDB53D4C3C80BCCDBEA8BDB3BD0DBE5E3E783E93BEA9BD433D7A3E5D3E083CC63DAB3E893AC3BC1C3E17BE623E2F3D0BBE51BD8B3EC13D673E593E78BD843E813C9E3D83BDAEBCB03D82BDF43D4B3D423E02BC453E22BE833EC5BD813EAC3DBCBD4B3D03BEC73E68BD4BBD93BDE5BD263E233D3A3E803D833EECBD70BDE0BD5E3D3CBEEE3C163E0D3EB23DE13DB0BD86BDD5BCE13E6B3EA7BD933AC4BD7F3B18BE693ECD3D0DBE8B3C703D613E74BD623DB0BD7DBE6B3D8CBDDB3D8A3D3D3E473E3E3DBE3C323ED8BD173C823C07BC9FBD8F3E83BEE13C92BD023E8C3D44BE38BE153E0A3E393E06BFBFBEAC3EBEBDA03E3CBD193EE5BDAEBD163C483E56BD183DBCBDF83CBA3DDF3C81BD6A3E1BBEAF3D2C3E24BE8DBE623DA43E183ECFBEA93D713EA3BD8CBD403E1ABF393E83BEDEBD643DD2BCE5BDD53CAABE84BE9C3D97BDC93D31BDC2BDE03CF3BCA8BD603DA53D26BE46BE0E3EFEBD95BE10BD17BD32BE843D3739963EB1BEEC3D283E1EBE1C3D093E86BD993D12BCE13DE93D68BE9EBDBD3D70BDB43C913EF53D193E30BEBFBE3DBB8EBD243D7D3EE6BC2E3DED3CD5BD0C3EA0BDBA3D17BCEDBDDEBE363EEBBC5EBD4B3D553DD03CA3BC3CBEE1BC1BBE253C11BD3A3E72BD31BB9ABE2C3E34BEC63C14BD8BBB1ABE1B3EFB3D1E3E613E09BEF8BD253E3B3EC3BC98BD033E87BDCBBD903C573D5EBE483EFFBD0D3EC8BBDC3D163F993CB9BE6D3E31BEB53D89BC83BDA4BDB1BD243E903E5D3C2B3E9E3DF2BC26BDABBC71BEE9BC983D25BD86BB353ED3BE4DBE76BE24BE7A3ED0BB3FBD073E4F3C0ABE98BD52BC05BC863DD63D30BE7E3C1F3FE2BD2A3DAEBDF6BB4F3E663C6F3E2F3C0E3E6DBDAF3C29BEECBDF4BD87BDA43D253E55BD3B3E16BEA93D693C133E863EEEBD41BE1B3ADCBD24BD75BE343EA03B71BD74BB96BE6D3E",
      torch_tensor_32_32_torch.bfloat16_3: "0x0200000045BD1ABED4BD07BD993CDEBCF9BC38BDB3BC033EC6BC9C3D9F3DC33D10BE163D7ABEC3BD20BD5BBE43BDA53DD23D63BEA0BDD13C343EE9BDDA3D333E853C023E5B3D633AADBDA63DA43D1FBE6ABD933EF0BCA8BE13BEEDBDA6BD2FBE273DD7BE723E75BDAE3DDD3CC4BD003E0CBE4F3E22BD29BDA53D273DA1BCDABE07BE92BC303E8CBD0DBDA23DE93C88BE833E76BE8C3D853D5FBD643CA93DB7BC4EBEC4BBA9BCF7BDF83C243D7D3ECF3DACBD1D3D84BD023E8FBDD1BDB1BCAF3D2BBD7FBEDD3BD63E06BD1FBE92BD8A3DF2BDAF3D8D3E613D063EF6BD003E5E3EB53C14BCA2BC8EBC823D11BE083E843DEC3D673EC3BDC03DF7BDD73D0B3EF3BD903E91BB8DBD68BDD43D73BEB53E7B3E003E5F3DF43D9EBE773E363E1DBE31BEC53D9B3D02BC593D043EC7BE65BDEE3D433E3ABDC93D5EBE1F3E49BE50BEF53D123DABBBC2BD9E3EC93BE93D4DBE493A3DBD353E9B3D223D81BD03BE633E04BD86BE773DD93D0F3E163E433AC9BEDA3DB2BCEFBB37BC993ECABC6C3EC53D0A3D8B3C303DB9BD703E2D3E77BCEDBDFCBD80BE14BEE7BD403EA5BE2B3E8ABEEBBD503D70BD9B3D5A3E733BF93C9F3D003E41BE97BD283EAB3DF83DD73D62BD8B3E4DBEA8BD963E43BE10BEB7BD07BEE5BDF0BB35BE7FBE87BB623E683E9FBD313E913D73BD15BD0C3CB0BD8A3EE13D953E70BD913DCF3B9E3CFFBB9C3D6CBD623E283E89BCDCBD103D993D53BE2D3D733D1DBE793E953E39BC443EEC3DAE3D4E3E5F3D31BD4CBE4BBE76BD963D2CBEF5BD47BE1C3E3C3BD73B523D70BDB83D423CF7BCE0BD113D803EF6BD443EEDBD3B3E01BEBDBD313ECCBDAFBCAF3ED53DE93D56BD21BDE0BDDDBD4C3C48BE87BD17BE9D3C45BB9A3D813DC1BDB73DF3BD02BE6ABD993D92BA00BD0DBE46BE4D3D193E5FBEE63C5DBE84BC693E123DF0BCD3BD1F3CD63DF8BDEEBD473D23BE803ED63C93BDD3BE643E1BBD2F3EAE3E35BDBBBDB3BCA4BCA4BDA7BD97BD8ABEF73D4EBCFCBC22BE003E943D053E0DBD39BD10BE6E3D59BDBB3D223D423EEE3D44BE253E24BE01BE2D3D003E143C2DBD923EC3BCBF3C6F3D703E9DBD34BC16BE31BE13BDA93D323E913D1B3C02BD99BBE63D083D40BE17BE803E66BEF4BA1FBBBABDA23D97BD69BDC3BE7ABEFEBD093D553E2ABD06BE07BDF2BD27BDECBDA3BDF73D8E3C5DBE903D16BDBB3D61BE2BBE513CCA3D1BBE1ABD58BD2E3CE03CE23C03BE09BBF8BD10BE833D5CBE6CBD78BDBEBCD8BC18BE1DBEE13DD8BD973DE53C123EBEBDD53D56BE29BED8BDAEBC283D393EC13BF03C4ABC633E553D393D8C3D7DBEBE3D84BEAD37D43D85BD0B3E82BE5CBD0CBE0B3EDABD0A3C8B3B033E0BBE3DBC163E633DB93C71BD7E3D993E61BE1EBE5BBDF9BD103ED83B3EBEE9BD6F3E23BDAE3E8EBD46BC20BDD2BD123E87BD713DAF3CF23DD43D56BDAD3BE9BDB5BD05BD563DD73DB5BD3B3E6E3D0A3E4F3E883DBCBD8B3D373E413E70BD77BEEDBDCFBDA03E25BE973E56BC3F3E303E7ABDFA3DCCBD4D3D57BBB7BDDCBC26BC2EBE43BEDA3D74BDB13D343CA63CF3BBA63D3F3C92BDFDBD9ABD293EECBA3BBD45BD273E12BE463C3F3E493DB73E9C3D0FBEC1BD96BD473D413EBCBD76BE52BCF43D0ABE493D3EBE52BEECBC87BD873C623EDBBB90BD053EEB3D583E59BE4DBC5F3E703D843E253E52BD293EB63D78BDB6BD1A3E83BD8E3DAE3D123E6D3ACC3D8DBC01BE05BE91BD20BE36BE40BD55BE323E56BD7F3CCF3C553CB23D423EAB3D973D203CAABD5D3E683E79BDF93D393DF13D343E3CBEFABDB7BD85BC87BDF63D6BBEDABD0D3EBFBCF03D69BD6B3DE13DA73D30BDE63CD03D26BE8ABE9EBD2F3E66BD3C3E8B3D8E3EA5BD5FBE08BEDB3D003D5F3D243EF5BDA9BD043E28BEE73D79BEE23C823EC33D373DC83E5E3E15BD41BD06BE3DBEB93DE23C96BD29BEC03D0CBE14BEFBBD9EBE29BE5A3E5ABD66BE443D1B3D653E61BC3DBEB5BDF23DB7BE7F3C41BDD1BC25BE4CBE79BEDCBEE63DBC3D91BD50BE02BE143E8FBC85BD1C3E8EBD123E05BEF5BD6F3EE4BDACBD0D3E833D483D933E47BE8B3D99BCB33E9EBC853ED1BD6FBD9BBDA0BB7CBED93D3FBE45BE91BEEBBBC0BC32BE2FBE833C063CE93D003EC13DFE3D36BDE4BD713D64BD4E3E2F3D6ABB85BBCE3E83BD273E453E3FBD543D3CBE82BE873CD9BDEB3C233E863D223E9ABD613E1BBE923ED8BD96BE473EBB3E103E9D3EFCBDC93CA43DBF3DC93D98BB72BD123EAABD69BE85BEE33DDCBD71BE3B3E613E563E3F3E92BD2B3E6BBE03BD0FB9DD3D203EDEBD063DC4BCA03E41BEB63D5BBEDF3D323E97BE1DBC8C3E45BD0CBEA63D70BE023DF53E153E81BE89BE633E6EBDD0BD33BDB43D80BD9C3D9ABCA1BCB0BEFA3C3ABE323EBB3D4DBE823D0ABE273CEFBDF93DBB3D42BEE73D6C3D39BE29BE18BEE83E2E3E86BD013EDBBD3BBE79BDD3BD07BE853BB5BDADBB2ABDCE3C80BDD0BD97BD663E3A3D213EDD3C2EBC86BEDE3D843EBEBD613E4DBEF93B3C3E3C3D76BD0D3EF33DB2BC373EF4BD0D3A133D47BD783D42BE7A3D9F3B18BEA0BEEBBE1B3E043DA3BD653C8EBEF1BB35BD1C3DFD3C453E3D3E773E08BE0CBE8B3ED3BDCF3D88BC013ED63D113C973D37BED5BD593D78BE0E3E3DBE70BDD2BCD53D5C3D41BEDA3D02BE9A3DC2BDA6BC62BC503D39BE23BD913CAB3C5F3A373D91BA90BD3F3D58BD82BE7E3ED33CEC3D2F3E2B3EA53E6A3CA9BD81BDCFBD683D0B3E3F3E8B3DE9BD1A3E60BC17BD1E3EAA3DA6BD83BE6CBE05BE5DBE96BDE0BD63BEFCBC893D713D093E113E5EBA80BD283EF23B99BD85BC05BE63BE923DA2BDBCBD6D3DF7BB123DC2BD103C9EBD7B3BC1BD07BD05BD52BC323E453E0EBE36BE13BE993DD8BD",
      torch_tensor_32_32_torch.bfloat16_2: "0x0200000062BD893DFBBDA7BDA23D6D3D80BEA73D923E05BDCB3D38BDD53E4FBEB4BD4BBE53BD2FBEEF3D063DCE3D4ABE8A3E93BEBC3DB5BB7ABB8B3CE63D263EE9BDB9BDD93E9E3D2F3D39BD44BECB3D73BE17BDD7BD17BE30BE553E413B5EBCF3BDAABD60BE433E933DF93D1ABE1C3E443EF5BC083EEEBDC23E5B3DDA3B32BE1E3D22BEB23D02BE01BE83BD9ABEC5BD78BEC03D4BBE263E6ABDA03E03BEF23DEA3D5E3E35BE913E153B98BD1C3C1BBEC6BD17BE623DB6BE49BC20BD6BBDC0BCDEBD233E28BEF9BDBEBD0EBEEB3C2A3EF1BD32BE243D75BBEABD20BEE3BC12BE56BE4D3E2D3E04BEDF3C6DBE49BE943D00BD8D3E8D3D763E473D103D223E8EBC0C3ECB3E63BE16BDFD3D403D39BEAFBD25BEDBBC533D6DBEE6BDD2BD66BD6B3C0A3E103DF8BB3F3EE73DCF3D6F3E333E793ED63C0BBD0C3EA6BC013B2439393DBABD80BD8BBB483EDC3D38BD16BEE23D1D3E8E3E64BC883D893EB4BDA4BD473E9F3E403D073E8F3DAE3D413E5F3ED6BDF5BCA83D9E3D1D3E04BD443D453E08BE3EBE59BDF63DED3C103D86BD8B3D96BD1B3EE03D83BE4BBECE3D17BE71BEB83EB13D4CBEA8BCA3BE9C3C04BE993A9CBD843DA5BEED3C4CBD13BC423E373D043D813E743D563D853C02BEBA3C0BBEC03D8E3D133EB63D4FBEDEBBB33DB43C353E183E90BBF4BDE63D6B3E09BE9C3D97BD8C3DEE3D83BD5DBE923DE3BDD9BD10BDCC3D763EA3BE4EBE05BC3ABC413D4ABEEA3B543D793C3CBDD9BCE7BDAD3EC7BC983E16BE7ABD313EFB3DD13E123E95BEF5BD04BC15BE31BECFBC3CBDC1BCE8BD4EBD49BD10BEE4BB3ABE8FBE89BE8A3DA63CC8BDD5BDE1BC9D3D36BE8BBD0F3D3ABE2B3CDF3D743D70BDFCBD5E3E3C3E3D3EC6BD183D393D9E3D043E59BEA2BEE1BD673D0C3E333EDEBD343E85BD393E043E9A3E283DE0BB9BBD3CBE33BEAE3E9B3D92BD92BD7EBEA7BD833E3ABEB6BCE63D713EC1BD183EBBBD9EBD133EE0BDA73C523E823E23BCEE3DFDBB5D3D0D3B72BE47BEAD3D79BB3E3E80BE57BD103ECA3A2CBE26BE0E3C35BD77BB913D92BCA83E253E89BE1F3D143B3D3E7DBD8DBDEC3D21BE0CBE67BD993D2DBE513DC13D2F3DEB3D8BBDE53DE8BCCD3D0D3BA1BD813E6C3DA83D193E13BE53BE763EFCBDDF3B203E1C3B00BC8CBE103ED63D38BDAF3D93BD28BE8FBE013E8ABEB13DA23D40BA883E3A3DF23BF3BD593E8A3E7CBD30BDEDBD833C98BE80BE653D49BE66BD18BE643D25BEAFBD44BE60BD993DEA3B91BDA53C253E3FBE2C3EFEBB013E9B3D19BE5ABE5FBE893E433ED7BC903DEDBDE3BCD83D0E3E9B3D753D7D3D523CB03D383E3ABE48BC9EBC443E5E3E02BE84BE63BE8DBEAC3D4F3E213DF8BD2A3DC8BD20BC963C843EA03DBCBD033E2B3C623D01BC363EC9BD1FBDD9BD883D593EB9BDC93D35BB1ABB3E3E8DBE61BEA8BD563E293DBC3DB5BDEC3D0CBE613EE03E813C523E68BE1C3E043FBFBD77BEEE3CBBBD9F3C0C3CC3BDD73D853C313E72BE963DE93DCCBD333EEB3ECC3EE13D7DBEFD3DF0BDEFBC773D9CBD90BEBB3D26BE263EE83D2B3EB33EDC3C33BC1A3E683DBDBC9EBD10BCAD3BF9BD8CBE14BEA93D283EC3BB82BB513EA43C523C89BE2CBEAE3D8FBD92BE2DBE3E3D54BDD43C44BD183DEB3D6EBE303E5CBEE93D4C3E383E393EA13D163DC53C103D2CBEA3BE4A3E88BE19BE2CBC5FBEABBD8E3C06BDC83DF539A3BD3F3EB63DACBE483D333E54BCE33C1ABD64BEEFBC3FBE193E1DBC06BE273E89BD24BE09BDAEBCAABD323E603D703E6EBD13BE7DBD3F3E073E223DD6BD4D3E833EDB3DD53D24BE53BEFB3A583E403EEB3D52BD71BE05BE5B3EE4BCA6BDE7BD0C3E96BD2FBE47BE68BE773D323D093EF0BD6DBE4FBE60BDF03DFEBCDBBD3DBD18BEE7BD2E3D193E66BE64BEB9BD893DE13D223EDD3D6C3EAE3CF1BD103E79BEEEBD49BD273E143D04BD183D9C3CCFBEB03E73BE683D1BBEB93D9B3DC13DBBBD8E3DAEBD3F3E8EBCA93D6C3E56BE03BDEDBD70BDF5BC9A3DE2BDA0BE953C7ABE2B3ED3BDB3BD48BE97BD5DBD693E15BE143C39BECBBD08BE2FBE4EBE723E9FBD573D8BBD0B3CC83C5EBE3C3ED7BD943EB63D00BE73BE92BD723E233B5D3E2FBCCABDAB3D2C3E4C3E253EAD3D263E0C3EA1BC07BE43BE2ABE1E3DE43DD1BDE23D8A3DC13E0B3EF23D5CBE83BB29BE93BD283E083E6BBC0D3E0EBEF6BDE6BB0BBC23BD41BD09BC1FBE12BC54BE263E6A3EF9BD31BCE83DEBBD0D3EBB3C133D023E353E0CBDBEBEB03DE9BC84BC9DBC333E87BD893E313E1C3E4FBCB83DCCBC49BE023EC0BD123E0ABD733EA9BDC73E5BBD643C33BEED3DC7BD81BC063FB1BD203DD0BC28BEFEBC473E673DE53DB83DD5BD14BC953D6DBDB23E133E853E013E7ABDF5BD4C3D103E843D4B3E013E75BD4CBE513D8D3C8C3DB9BB143E763AF3BDAE3DF0BD253D4EBBBBBCB5BD783D8ABD09BE03BE2F3C313E063E07BE95BD4CBE45BD373E543DE43DDBBDB23DC6BDC43D173E60BC2FBD863813BE63BE78BC59BE843E27BDDFBCA2BECF3D75BE623EFE3D9B3D04BD393DE93CC4BBA33B213F80BE88BE343DA4BD4ABA0ABADDBE2A3D6A3DCD3C6CBE4DBD893D15BE183E633DF3BD10BD583E3A3E82BE383D27BEF33D09BD0ABE9C3EC03D1CBE513CCA3CB23EEEBD433DC9BD5CBC933DB8BD0C3E8D3DCDBC1EBEDEBC38BE5BBD0D3E54BCA03EE3BD50BECC3DED3C4CBE58BC793E053EDBBD20BE9D3D8F3D883D303D2FBE69BE61BEAEBE83BA1FBE153CDBBC913EB7BD853D56BD9A3E4E3EA5BDD2BD7ABDB43DE63D6BBE2F3DCDBD8BBDACBDF53C183ED7BC0E3E4E3ED53D1CBB073E703E2B3BA03D363D533D173975BD6A3D3ABE46BC56BEBEBDB73D9ABD7CBC5BBDE1BD56BD083DBFBD083EEEBD",
      torch_tensor_32_80_torch.bfloat16: "0x0200000033BE95BD483E83BE14BE303E13BEBE3DB3BB7ABDE8BB12BD42BE973DD2BD203E48BDA83D0D3E51BD9FBA0BBD4EBD1DBEF3BC84BB96BC54BDC03DA7BD673C5DBC373D603C50BDAE3DE9BDD43D20BDDD3C84BD08BE89BD1FBBCE3C5E3DB13D403CAC3D5BBCFD3AAFBD963DCABC3D3E293C2E3C5B3D413DEABCB0BD873C82BC0CBE33BE6BBD603E24BE88BD9A3D213E163E9F3DAC3D21BD053E0EBD5BBDB23C8F3D733D4FBE90BCAFBD91BDA53CB1BD093E5F3DD43DE53DB8BD0BBC033D5C3D24BD493C10BE1E3B813D1CBDEB3C913DC1BD813D0D3E09BE993D03BEA6BCD0BC173E853D11BD2DBC3E3E29BD383DA83D953D86BDFEBDA03CC0BC5B3C8DBD72BD7EBDC3BCB93D02BD793D903DB9BD863DB8BDA73DDFBC7C3DF23C69BEB1BD913CC73DD23DB2BDFB3C1ABE5BBDBBBDAF3C22BC463DAD3C4EBDF33C883E88BDC6BD823EA3BDD4BD3B3E513D483D4FBE2B3EF4BD1DBDB9BCEC3DE2BCB2BD8D3DC63D483DC93DDF3CA03D17BED8BD6E3CA3BB69BE683EACBC3EBD36BCCE3DB8BD4DBE1D3E693C063D1B3D2EBE17BC553DDBBCE9BD2A3D04BDDC3D873C3E3E273E053DA63D9F3D1DBE433E923DD53D52BD953CEA3D9A3D15BC293DB5BD82BBB33DA8BC843DC8BCFCBD883C4EBDA9BD903D18BDF6BA943D043D713E0F3E043DD83B74BD8DBC893E7C3D5CBD87BDB6BD56BDF43DBCBD91BDC93D913DBBBDE1BC1C3CA1BCB63CEEBC433CEB3D8FBD1F3DCA3CFCBC43BDC1BDDCBBDABC113D02BE9E3A673D873D153E12BD5ABD25BD36BDDCBD503D153DE2BDFB3DE1BD3CBD903DA83C7CBD9FBDA4BD98BDAC3D77BC42BCEFBDC43D963DDCBC9CBDA73C6B3B263D053D803D013E91BDADBDF7BDEF3D003D5E3DD0BD76BD4F3CFFBBCD3DE6BD5FBDB23DC5BDBABDCBBA323D3A3E023D16BD633DCBBCCEBD68BDFE3D02BD1E3CB9BC713D533DF3BD9A3C1F3E32BE0CBC96BBF4BD58BD663D71BC64BBA1BBA03CE0BC2EBECEBD9FBDA4BDE33C97BD90BCE53D0CBDA93C56BC58BDB2BDD0BDAF3D2A3CF7BD25BC27BDC5BCA3BBE5BB183EB3BD073DCABDB93BC63AD33DC63D2FBDE4BDB9BD9FBDB4BD8C3CC03DC4BCC03D08BE0FBE7D3C1BBDE03D10BEFD3D1F3DF5BD9BBD1FBEBDBD8B3C023EE43E82BD953BE33A973D413DB8BD8C3D0ABDD43D3BBE4E3E473EDABD12BD65BD70BDB3BCC93D73BD3C3D8C3D7BBD483D033CFDBD773C27BD94BDFEBD80BDBC3DD13D97BDE03D15BE41BED33D003ED23DC53D023ED73DFB3D773C343D293E35BCDE3D3ABD07BE113E863A573E083DEABD3FBC2F3B2F3DDEBDF7BD833C0A3D63BCA6BDE4BC64BC173D38BE1F3E4DBD60BD35BD4B3D15BBFCBC97BCB63C1F3E11BE8BBD79BD953B653C4A3D5C3EC0BD0CBEB1BCAD3DEF3D5EBE513D423C663D203D89BC81BDF3BDB0BD26BEF6BD3F3D843DA13D2C3D7EBD50BBE6BD743D8A3E28BE5ABE75BD4B3E52BC71BD9FBD48BCA53D5EBDAEBCF33B273EC33D2F3D043E273D5A3A8A3C30BD14BEA43BE43D5FBDAB3D92BD073D1C3EB5BDA13DD93D9DBD7CBA163E7DBD8F3D3D3D18BCB63D463E0EBE16BD863DC9BDF93DED3DA7BD933DA3BD583E9DBD263EEA3D36BD993DB2BDDFBC503B263D05BB7E3D15BE7D3C9BBC723D863DA73D67BB05BB56BEBC3D77BDF6BD903DBA3CC3BD19BEE53C123D2DBD2A3D32BB703ED4BDADBD663DB73DEABDA9BD23BE333E5EBE993C8BBD583DF1BCC2BDDC3C723E8DBCA2BD7DBDABBCA93DC3BCAD3D8CBDF33C26BDD8BD3F3AA23C0DBE23BEEA3C87BD0B3D16BA86BCD23CB1BD173ECFBBC93D4DBD5CBDBB3D65BE733D8FBD00BE823DA23CA63C7F3D92BD313C28BC1DBC91BC87BDA8BDE03B743D98BDB8BD6EBD79BD31BEC33D8DBD223D0E3D5EBDA1BD0F3DDC3BDA3D81BC233E1F3C41BDDB3C993DCC3DAEBDF8BC9E3D1F3DD53D8C3D92BDF03CF03D163D573D3BBC973C293E32BDE6BC693DB83CB13D64BE43BEFD3DBF3DC73D023E91BDD53C4ABD1CBD41BC653D433DF3BDA33D87BD95BD003DAA3D97BD8DBD0B3D153D283EC4BC723E653D9FBDEB3D933DBFBDB03D243EA33A8F3DA5BD813C0BBD7FBD66BE00BCE73CA93C8C3D41BD8E3DD0BD9BBDA63D04BE0B3CDFBD07BE833AE6BDF83DA53D733D88BD31BE2BBD0E3EA8BBDA3D313C863DC63CBC3DB8BD0DBE253C09BEEFBD193E383B683CF9BC0FBDAB3D7F3D99BC703DFE3D153D0BBE97BD073D1D3A493D943C61BDCB3D0D3E84BDFABC14BC14BEA63DA73E733DA73DD2BDB43C20BD1A3EBD3E853D053E573D223D23BECCBDD33DF8BCA43D0A3E4B3D9EBB0B3E0DBCE1BCB2BDC3BC023E9C3CF4BD883D003D8C3AEB3D053E1EBE763D993DB73CC23CF93DB0BD773CBFBC403E363C46BDDF3C233E5F3CCBBD943C54BDFF3D133DCA3D1FBD05BDC7BD533D58BD9A3D443AC43DA9BD0DBDBABD4BBD4C3D543E17BE9BBC48BC7C3D03BD1CBDE13DA4BC33BD523EB7BD22BD8FBD773DAB3D333E603ECA3DE7BC8BBC9DBC40BEB03C2DBEEBBCDEBD8C3DFA3DE83CF0BD653EA93D183DAE3CC8BD6E3DA3BDC23C593E35BEB43DC2BC23BC173CE73D4CBE703D303E3EBD9D3D153C8DBB68BD703D4F3D163EB3BD5BBDCEBD60BBD7BBC13DAEBD3ABEBCBDECBD5EBE053D31BED73DFDBB33BE5B3C93B9323D9EBD0BBE0F3D263C90BC5E3E913D033E803EB5BDB1BD133D15BDBD3C2F3E05BD91BDC13C91BDB9BABDBD993DFCBDD4BD563D3DBD603D1D3D3D3D033D08BBDFBD5DBC2E3ECA3D163EF63D143EA1BC4C3DEB3D923CBEBC513CEC3CE63D9C3D6DBB69BD2A3D0C3E0ABE233D9CBDB53DBFBD763D6C3D2FBD733D353D8E3D77BE1D3C0BBEE13DCA3D55BDB33D1FBD153E0ABD9E3DC23C5D3E0EBE7EBD56BB50BD0ABD43BE133EBA3D7F3DA3BDE8BD5CBD8E3D16BDE33CC0BC6C3DEFBCBFBCE13DD93D6DBD133DAABD653DCDBCB03D29BEECBD85BBD43C0FBDEEBD49BD1E3DB2BDB23B173D723D6D3D57BD5A3CAEBDD1BD3C3C0CBD3E3DE4BD533EE03D0F3EB03DBD3DDDBB0A3DF5BDBF3D9D3D0EBDD13DB63C553D0DBD53BD9BBD82BC29BE9EBD163DBFBCC5BCC8BDA23C31BD9B3DC33D833D7C3CF23CD3BD1F3D84BD403E193E513C0FBE90BD12BD3EBECBBDAEBC08BECA3DBA3BCBBDE53C313D7EBD953E103D373D533D02BE133EBD3D743DFF3B513D2B3EB63EA6BC093D143DE3BD093EBFBBAE3DCABC0F3D0EBE13BBB63D8F3C243D17BEED3DC83D16BDB63DB2BD0C3DD2BD55BC03BEE2BD98BDA7BBDA3D2C3EB43C6FBDB73DBC3D6FBE943CBA3C583DD1BBBB3D353DC73C9F3DA7BD8A3CC3BDD63D94BDEB3DD73D09BE9C3D8339FBBC18BD1BBDCDBDC0BC93BC533D6A3D253CD33D693DA13B413DDD3C9DBDF03D7E3EF23CE5BD02BDDBBCCABC863DB13BC2BCDA39F5BB00BEAE3DCB3C1C3D60BD5B3EAFBD3FBDDB3D893C5EBDA4BD313E60BCC43CFEBDECBC163B203C8FBDC33DD13C98BDA7BD43BD12BE83BDA63D84BC41BC223E75BEC73D143C673C933DDABDB43D31BDA33C123D2D3D11BC99BD5EBE1E3D0FBE003C03BD6DBDFB3DE23B63BE643D4F3D53BE303E503D473C55BD92BCEEBD6DBB17BD12BC683D313D6E3D0E3DF93DF83D063DC33DD4BDB4BDE63DF23DDBBD9F3D0EBEA6BDDA3C54BC7EBC113C533DBB3CDA3D31BC0B3D87BD303E18BE07BC05BEA73D943D533E68BDE4BBC7BD0C3DD8BD54BDB03DCE3D78BD33BE973B5B3CEF3DF5BD713AFEBD5EBD173D0BBE0ABC99BD0CBE1E3DB4BD63BA453E7EBDF63D22BD803EC23DAABC1B3E91BD983C293EABBDB53C953DA73D863C94BB90BD0F3C8CBE97BD3F3EE9BDA4BA1E3D40BB983C2ABE5CBDAA3D4FBD053E953C32BE723DFEBCED3D03BC76BECCBD92BD1CBDB63D6BBD9D3D9B3CFABD2EBE4CBE493DAA3D33BDC03DFDBDD73D483DCFBDB43DB8BDE93D893D123E9ABD173D77BC02BE333EB93D593E48BD78BD8A3D0B3EDC3D793D76BDAEBBDFBDD23DD13D053EFEBDC9BD3B3D873D61BCD9BC22BDFC3AAA3A2BBE2F3A26BDD9BDA23DD03D903C543DA4BD90BDD53D08BDE13C10BE33BE293CEE3D51BDEABDF63D6A3C2E3BA13DF6BB9C3D053E753D8ABEBBBCB63D183DA13D0D3B9B3B07BD86BD44BDC33DF6BA62BD013EC4BC65BD19BE86BD343D1BBE1D3D243C2DBDC43D103E9D3C06BC2E3D53BCF7BD34BDD1BDB3BCE4BDE03BE03D183D21BD37BE53BC2BBD0C3E833B90BD44BDB0BC853CC0BCF83D243D223E0ABE28BD47BDE13BC5BDB0BDB33D34BD953D4ABDCFBC9BBD993D0E3DD9BD0D3DF33CC5BDE1BD44BCCB3D6FBDB6BCCBBCE4BC85BDB03D513D0DBEBFBD993D783DE9BCC03D363E493DFE3D953D4ABE413DBCBC803DFFBD3FBD143ECF3D303D063DB93D34BD0D3EACBC21BD333C90BDF43B57BEEEBC9D3C19BB23BB8F3DADBC9EBC8BBDA43D66BCAFBDA7BDC1BD40BB86BC66BC9FBDC7BD30BDA8BC4E3D913DAD3C8EBD27BE2BBD1D3EE4BC9D3D4C3939BD1B3C0E3D0EBE98BD79BC523D643D5B3DDCBD133DA0BD4ABE10BEFABDCC3D2C3EBA3C073E8DBCE53D07BE6F3E0DBDB8BD1FBE9CBD2F3E343E203ECABC553DF7BC92BD3FBDDC3D3ABEB0BD293DEDBC993D31BE0BBE403DC13DDC3DE23D0EBE1CBE983DC8BDBD3D63BB883BE3BDB73D733D25BE63BDBD3D813A183D7BBCA3BD813C41BD08BC9B3D5D3D4D3C1FBE89BD5DBE86BDB4BC86BEE33DC53D0FBD023E0DBDDA3DAEBC7E3C333AC3BD233D07BDFCBD9CBCFD3D143DD9BB123C2BBD863D0C3EA0BDBE3C943B073D5A3E3A3EAFBCD43B363C8D3DC53D2EBD233E1FBE89BC353D4EBE4EBECE3C623DF73DE33D3EBE8BBD843C183D33BCCA3DE4BB66BCDC3DB13D64BD4C3DBCBD183DE33B64BDE53D813E853D34BD3A3D6EBEC5BDA53CE73CA5BC063DBCBD9B3D923D3CBD11BE91BC703A9DBD15BD50BBADBC0CBD81BDE4BDED3DDABC1ABD123E2D3ED93D39BE8ABDC4BD0ABE34BD0CBEC5BD253DA83D40BEF43BC53C8E3DE33CD63CC5BDB13DD83C95BDA43D10BE8E3D21BE22BEA63D9F3D21BE8F3B02BE593D48BEB4BB8D3E54BCC2BCC83D19BD95BD693E53BD953D6B3B783D053D1C3D8F3CB33DE9BCB13D4F3CF43C92BDAC3DE9BD9DBDFA3D3DBB9C3C2EBEC4BC113D1B3E193D893D2A3DC9BDC7BC0BBE833A373E883D35BE13BEAEBB3C3E2A3EEBBCB9BDC73B963D063C5ABD6B3DF7BDCC3DCBBD58BD20BE03BDE13D82BCB63DA2BB46BB3BBD4EBDA9BEC0BB9CBB633D823D033D9DBDC7BB53BCFEBCF2BD7BBA373C083EE13D77BC16BEA33D133EAEBD9E3CE23DF73C6C3D7C3DD1BDA23C1B3C1CBD95BBB73D883DACBC16BE8ABDBBBD44BE39BD813B773C90BDF83D11BE3D3C53BDA13C0DBD773C0ABDC93D04BE58BD9B3DB1BD93BCBABD34BE1F3E82BEF43CB93DC0BC1ABE4CBD5D3D8EBCFA3B283E9E3D18BD823D9A3D46BD4ABDE13C373E6ABA153E46BD95BD1CBD443D05BE163D26BE823D403CA33DD9BD2A3E3EBEB13D99BB56BE66BE203E6CBD303E93BD91BD07BE283E133CC0BD2C3C52BD55BDC43DBE3D603E30BDF53BCCBCEBBD2A3D30BD75BD1ABED93CDEBDA2BB063E7C3D363D8A3DDD3D87BB21BED43D7C3D003E313EA23D853C3BBDFB3C8ABC303E753D143DB03C7B3D913DA6BB913C403CD939413EEF3D873B0CBCF73DBBBDD23D023DD9BC0F3E2DBDFEBC3C3DEB3E413CEC3AE63D203E483D98BD0ABA03BE263EFE3D4E3D42BE263C19BC143D043D8F3D0F3ECABD493E51BD21BC733D08BDF43C13BD44BD1E3D6EBD3D3DB83C3BBD09BE5BBE3DBE1FBE0A3EC83D9B3D05BE51BD4ABDAC3DA13C743D38BE41BE17BE6F3C103C5EBE13BE87394ABDC5BA293D153D95BC12BEEEBCF93C963D3DBD363EA4BD1DBD7FBD3C3E4B3DB63C453D083E4C3C6ABDADBBC3BD0C3D2F3ED53DBBBE0BBDDABD82BCA2BDD73CF13CE63DEF3B563D523D3EBB3B3E3DBD35BD163C9A3D82BD40BD53BDAC3DB73D383CDB3D8ABCBBBDC53A5ABDABBDA73D053D623CF9BC113DAA3D423EEC3D103DD33D16BD543EC03CC53D4B3E313E4D3C073E46BD2B3D223D093E21BDB1BDE73D073C5B3D193EF83CDD3D88BDF8BB853EBCBC813D713D8ABDA6BCDFBD0F3E143D5D3CBD3D0ABE213D09BD133D893DB4BD983C543E463C6A3CDF3D15BD04BD7A3DFCBCFABD0DBECDBD903D3DBD163D0CBEB43D8C3D213C523D71BD373CE7BDB23DDA3C023E83BD4C3C55BB28BE403E0FBE9D3CCF3D55BD743D6DBC6EBD5F3DDFBD293C063D82BD16BCCABDF73D633D88BC32BEB3BBCD3C6B3D50BE9FB901BEDC3C9E3D2D3E88BD8DBD4FBD07BEA53DB5BD833E633D1CBE57BDF53D5A3D9F3D303D70BB803C11BE10BCCEBDA83C453D98BD9C3A3A3DB9BE92BBE7BD0ABDC43D243EB9BC2F3DBB3B27BCBABC2F3E95BDD23DB93D733DE13D43BEE9BCA5BD84BD8FBD05BE313E83BD153D9B3D48BEBF3D183DE53C28BDA2BC1DBD7FB84F3DBEBD483DD4BC1C3D733CA1BD17BE1FBE51BDC4BD253E7E3C1B3E81BD723EB8BCFABD843D07BEA73DA6BD283D10BE86BC16BDD3BC31BC283D073EC9BC0B3D9C3D17BABCBDFB3B21BDA1BDF2BD023D44BD69BE15BE243E04BD243F0A3D0A3DF3BD463E333D90BC79BD22BD3FBC0B3E5B3DEA3B03BE07BB7C3D913CA83DAE3CBEBC303EBBBCBC3D66BA453EC8BDCDBDB3BDFBBC403D1FBEDCBD833B54BDC4BA1B3E79BDB73D39BB0F3D9C3DCEBDBA3CFB3C353D38BE1F3E42BE04BE2CBB9EBC54BCC8BD1C3E9DBC1C3AF8BD893D40BD6D3D5EBE3E3E993D85BC6F3D95BD893DDABD933DA93CD3BD0FBA7ABD73BD68BD5E3D40BCBABCFD3DA93CD63D1BBDF93DA53DE43C8A3DBFBD3BBE82BC9B3DF13D973DC8BD31BDB73DD6BD163D8C3D5F3D623EF63C083D21BCE23DC73D103D06BD6C3C463EC63B853D843D30BEBABC303EEABB77BC173D9D3C56BD39BD8E3CAABD363D8E3C37BE7EBECC3D033DEEBCF5BD57BCC6BD9A3DA03D2E3DB23BE93B92BD71BDF93C95BBAA3D32BE05BE123E27BE5EBC49BDD93D133DB5BCB73D36BEB13D9BBDE0BD523E90BC433D783DF8BDC4BC803DFF3C103E69BD12BE71BD36BCDA3D4DBC31BE273E1F3A893C35BCC9BDC4BDE9BC1B3D35BD053D79BD11BEE3BCFE3CC03B3BBD853C02BD78BDAB3D6ABD853D90BBADBC9ABC31BD523DB5BD40BEF63D66BD8A3B2D3C8A3CA5BD41BCD5BD033EE73DC0BDCA3D083EF93DBA3D913CC13C603CDDBD98BD31BC093E543D07BDBC3D1DBE573B3E3EDD3D45BE55BEBE3B98BC4F3D6A3DADBD",
      torch_tensor_32_64_torch.bfloat16: "0x02000000B9BD39BEE2BDA53DD2BDD13B693E32BDC93D343E09BE2D3F553D2C3D343E2C3D50BD60BC6CBEA7BB843E543E0EBED5BD05BD02BE503AD23C853D67BE2DBD303EF93D9FBDBD3DC9BDF9BB35BE4DBB95BD8BBD813D5FBD393CA3BC583D173CF03B843E213E103CF6BDA3BD90BD843E523EE2BD3ABDB7BCE2BDC5BD343D86BCF1BCDC3D123D81BDFFBC243D083E213E46BE68BC2F3D8F3B9FBD2EBE53BE06BEBF3D3FBD40BE893C4B3DE73D38BD673EE23D94B860BE843D24BBEABC733CA53DADBD1FBEF43C223EA53BCE3B963D12BE63BD4CBB113D39BE60BEE73D3D3DB0BDD23C4C3E0F3DEABDA03D09BED53E70BD87BD3FBEE5BD8F3D57BE353E34BE9E3D01BE98BD92BE0FBD813CAFBD01394A3E0A3EEA3D96BCCDBC313ED13CF93B913D94BE993DC73D2DBE01BD073D203EC83D093EF1BC883E2FBE74BDDB3CD83D123E163EB1BD003EC43B06BE173D573D0C3EA43D52BD073E4CBDF8BD8EBD243E213BDCBD363A2BBD013E183D203D0F3E4D3E66BD18BE9DBDB9BBA3BC943D553D7CBEAA3D0E3E49BD143E1B3E87BDC1BD38BD5DBD34BCDF3D183E15BF283EE83C7139ACBD9FBDD7BC1FBC9ABE39BE13BE3D3E5D3CA8BD233E98BD1F3E003D6B3A253C9EBC31BD7B3D0ABD00BF0DBED43D59BD9ABCAD3D4FBD99BD0CBEF93C233D603C8C3BAB3CA3BDAC3C273E5CBDD43DCFBDB53DC1BD2E3DDABCA2BD37BD84BA103E6CBE8ABDFDBC603E593E75BEFF3D6FBE643C6ABEB5BD2D3CB5BE81BE96BDB4BD4FBEE13DD8BC16BBD73D4B3DBEB90FBD3A3E8F3EEE391F3E7BBEA9BD203E11BDFE3D383C12BE8C3DE63DB13DE43C8B3EC23DBBBB4BBD9DBE293E0EBE913E9F3CF13D27BD8CBCB93D6C3E963E563E92BD7CBD11BEC9BDABBD513E11BED03D27BD38BD0B3E363B4CBDB23A8F3D403D3EBEF83D93BC513E663CDDBEE43CCD3D8C3D04BDE4BDEABCD1BD4CBE2CBE243DFC3C523E93BDEABD513D863D7CBEB53D0EBD9F3E36BDB03C30BEB63D19BD663D43BE30BE6F3DD33BE43D5FBEF8BC3B3D6A3EA6BD883DAEBC813D52BDA13B1E3C5B3DAF3D2BBE853EAC3CD1BD32BDB23CCEBDF53CD8BC9EBB40BE13BE0FBD8A3E613E95BEF0BDAEBDDDBDB4BEA93EDA3DD13BBF3CEA3D8B3C58BE67BDD3BD3B3D653E26BEB13D0EBD10BE6F3D783E663CCFBDFD3D403EFDBD74BE383D1E3D17BE213E323DADBBC3BD3DBE353DED3D103E30BE053E673E0ABCECBAD7BD87BD15BE643C9ABBBABB163D133E693DDF3B5F3D1DBE24BD5E3DC3BDA5BD8A3EC63C4F3D81BE313ED8BD933D823E803CB9BD13BED1BDCE3D8CBEAD3D5B3E4DBBC13BB53D5ABDA73DB3BD733D69BEA6BD4C3CBEBD863D89BD843E41BEEABB1BBD08BDD3BC0C3EC73D1A3E8A3D9ABD1ABCF03CC33C703D973E3DBDC33C853EA5BC95BC813DB93D79BD4EBE3EBE013D8A3DF5BDA7BDE83C1B3E14BE483D67BE043DB5BD283E5F3C1B3B083EB9BDAF3D2EBE3EBDE53BFDBD083E233E26BD9CBDE8BDC63DC5BDEDBC26BE893C27BC0DBD383D403E033E513E013E0DBECDBDDC3CA23D06BE1FBE923C273EFABD203D8FBBB53DC23D883DA03D3A3E6D3C093DBF3BD1BD113C1C3E72BDB8BD6DBEA3BD373EFC3D2B3DB63DFDBD143ECCBDA0BD093E0BBDB4BE18BE283C6C3D87BD413E9E3CDF3ECFBDA63B1ABD84BCFABD383DA4BD8DBCE13D513E0C3ED5BD23BDFD3C873D4FBEF3BC8A3C6F3D1EBD73BDDE3D35BEA4BDB83DEBBB8ABD2DBE68BDCF3D6A3DFE3DB03EA6BD03BB083D6CBCBBBDA9BD3E3D50BC9ABD133E9FBC363ED1BD2BBE103E4D3EFC3C2F3E033E57BC58BEA33A073E8EBE8FBDF3BD86BD2BBEF43D833B0F3EBC3D1DBE25BEE73D853DD9BD21BD2BBEAB3DEE3D903DFE3C87BD61BD90BD87BDB5BD383E18BE0ABDE7BD31BDE4BDEBBD4E3E0FBEDC3BBDBD44BC2A3E8D3D2ABE603B7D3E37BDE5BD183D943D09BDFB3D28BECB3DE1BC9F3DB53E73BE83BD193E95BB01BEA6BCE3BD02BE15BDD03BC53D34BC7F3B523D51BDD83AA7BDAF3D933D943B683EDE3B9CBD553D7C3D403D77BEACBDB53D423DAA3DEE3DBF3D2ABE733D4BBD763E493E53BD9EBD913D203E90BB00BDF9B8DC3C353E753DFD3C82BD13BEA33DC339543D03BE863CDA3DD2BD793CFCBC233D36BD833DFABB24BE833C123E06BE8C3E2E3E443E4EBD90BD95BB09BD99BC75BE583D523E80BA84BDF0BD853E8B3D29BDE8BC603DDE3BE6BDBD3D153E663C5F3D4FBD1ABEC23D3E3E4DBCB43B67BCAFBB0EBD9E3D503E853DAFBD0CBAB73C07BE103E813D17BE2ABE803A8F3ECDBCB8BC2ABE003ED23CC13D67BDF6BD46BDF9BD363E0DBEBF3DA83E5CBE03BE69BD84BD9ABD25BE33BDEA3DE73C14BE85BD203EAA3D9D3D19BE21BED53C0DBEA83C85BD60BEA6BDE0BB58BD0FBEA33D9EBCA13DEDBD4F3EA23D143C843DE5BD653DD93C823D8F3DF0BD9F3D9C3E42BE15BD35BB293D993D303E103ED1BCF5BDABBDBFBC58BDCD3DBC3D5C3B7F3E8CBCA1BD4A3E33BE023EEC3D26BE56BEA33DF4BDDC3B17BE07BA043E23BEBEBDB6BD2EBE053E43BC0D3E363E063D1EBC493DC2BDE83D373DC1BDCDBC463D423DA4BDCFBC2BBD95BCED3DB2BDB8BD6CBE553D39BECC3D1B3E85BD2ABE0C3EE4BC9EBD90BB433E4D3DC83C093E70BDDC3C49BEFF3C62BE89BD2F3D173D95BC993B173E52BED13DDFBCF4BC033EDCBC4A3DCA3D2B3CD8BD23BC0B3EC13DCDBD963CBF3D00BEFABC433B84BC17BE9ABDB83DE03D7C3E293DA53D25BE213D4D3BC43DC33DA5BD07BC743CE3BC8BBED6BB1C3D4CBE0B3E7C3CAEBDBB3BA8BDD53D17BEE2BDA6BD353E7E3C283EF03C1ABDE93DAA3D983CC33D083D7FBDB13C2F3E53BD9BBDE6BD373D453E6D3D183D94BDC03DBBBDE8BCB3BDF8BDB7BD8FBE693E303EC6BD25BE34BD2FBE863EA73C3ABD2B3C20BFB43D5A3E36BC04BE72BD18BE8DBC6CBD31BE97BDA3BBD13D11BD2ABD45BE74BD1ABE1E3EC2BDFF3DF0BD29BE27BED3BD1DBE6C3DEE3C9ABD5F3DA4BD25BEAFBD9A3D06BE0EBE3A3E46BE01BE0C3ECDBE273E19BE5EBC7FBD143DFEBC3EBCFF3DC53C1B3E9F3DC03D293EDF3D33BD41BE843D5C3E08BE1C3E42BD93BD3DBC523D23BE13BDCCBC2E3C113DD2BC033E0FBDB53D12BE273DDBBD13BB76BDF0BDB3BAA8BEC0BCEEBD8FBDBB3DDB3D453E13BD42BEE73DCFBDC73CDC3DE4BD92BDB93C42BEE2BD973D173E4C3E47BC17BEE73D9BBDF03DD7BDA6BD14BD34BC233DA9BD4F3D583D053E503C41BEC7BCC5BC083E723C953E3F3DECBD313CC03D46BDB83ED7BDEABD6B3DD8BC9F3E7E3D39BE853ADDBD0DBC843E353E84BD093E153E833D81BDC13D87BE893DB6BEBC3C933EA8BDB4BD23BE2B3E9BBC1B3EF03BA5BD64BE6FBD05BCA93D2DBE023D023EFFBD74BC03BE113E223EE73C2CBCD1BD72BD95BD173C0F3D853DECBC2DBE2FBC90BE993D8A3DC53D9DBDC13DFABCB4BD8EBEDB3E8C3DA3BCD03C6A3EB2BED53D06BE623C0C3E2BBE653D3ABDDCBD98BD3EBEEC3D2FBE153D85BA4C3E353E363D5DBD6E3EEF3C88BC3B3D1A3DC8BD283D9E3DEDBD3DBD1FBE793EDB3DFB3CABBC093E973D97BD34BDFBBDB9BD6ABC3F3CC6BD3FBEDBBDF53DC83D023EE9BC43BD6EBDB4BD273D0B3DD93D44BE5FBD6CBDC23CA93E2C3D743E1BBEA13B133EFCBCEC3C063D543D353D103C3CBE4F3C193EAF3DB13C023D2F3D1EBD123D093E27BD473C2FBE4D3EC63DD63DF33D8A3EC63D843DAD3C163EF83DB43DBD3D58BD123EF3BDC63D1DBC26BC7ABEACBCAC3D9DBD593EE33CA3BDF5BD3B3E583DF1BD32BE163DDABD95BD053CC63DECBD1C3EF13D13BEBDBEE2BC10BE133C6E3DA2BD9CBDCCBDAF3D6EBD08BE8A3C93BDECBBF93CC03DCBBDFF3D073DE43DA93D8C3D833E863DFA3CE23BDB3D983DAABDA7BDBEBD023E063968BE403DA5BDD83D323E223DDE3CB8BC203E6BBD8ABEBEBCC2BD043DBB3D93BC633D5E3D533E823C17BE38BEA83CAC3D193E293EEA3D0FBEAC3C80BE04BE273E893B23BDBE3D3ABD8F3DA8BDD5BC12BD0ABE72BE05BD97BD88BEC63D1B3CD2BD72BDCB3DE33B3EBD363E04BE3C3C843D223E1D3E1CBDE63E853EBB3DA83D113E28BEA1BD6F3ECB3C4BBE5DBDD2BD99BD273E653ED43C203C523EF0BD40BD3ABC1F3DBF3E36BE043EE43BB1BB78BEF3BCA4BD49BD0EBD033E4CBE9DBD763C693FC2BDCC3D20BEA53D70BE493BDCBDBF3D8BBD24BEA4BD70BD7EBD573D9A3D46BD9FBC753C14BE3BBD123DBBBAEEBC65BD013DC93C183E10BE2C3EC0BCB63DBF3D4C3D453E3FBDD4BDAFBDAB3D073EF6BD8B3C81BC923DD8BD003E2B3E07BEE43D133CB7BD82BC593CD53D10BD593C5F3E3A3E7BBD063E1DBDDEBD5EBEA93D2DBE61BCD03DF9BD70BCE1BDAEBCA83E9B3DA5BE303EAB3C7EBAEC3CBEBD3BBE92BD1B3E0CBE553DBDBDE3BCA13C403E833D45BE8C3D2A3EC23C43BC72BD8E3EBCBD6ABDED3D1EBE7E3E84BD9D3DC2BD3DBCE9BD70BD953D09BD873CD43D203D56BD1CBE63BD49BCFDBD99BDBC3DE2BD1E3C543D513D27BE84BD213EAB3D953BD93E703D8B3CABBC9D3D38BDD0BDA13D053EDAB9F83D99BD623E733E29BD21BE803E93BA533E303E04BE1ABDB4BD1A3EA5BD933D9CBD22BED13CFE3CF3BD77BC853AADBD00BD97BDD5BDB3BD15BE4CBE173E173CDF3C5F3E913EDE3D50BE343DA93C07BE91BD05BE77BD143D973D5E3DE23DA8BC97BA7A3CACBD683E16BD1FBD55BEA1B9143ED0BB6DBE2C3E5BBDACBDFDBD7D3D7B3C17BD3FBD8F3D033E8C3DB93D053EE13C16BEEF3D833B4C3EAA3CF53D173E663DBD3BC13C11BE72BB9DBD943C04BD88BD0A3E49BD0DBD10BD03BE6C3C1BBECD3DCBBD493E3E3D553D4FBE84BDB3BCA2BEEABD47BDEC3C903DD83DAF3C90BD16BEE2BB6DBD20BE333ED6BD3B3EAD3D9ABDCE3DA0BD023E45BECABD54BDA1BA9FBC8C3E04BE173E17BEF5BC11BEF5BD063E803DB03D123E32BBA43CEBBC2B3E0CBECFBD543EDCBC3EBD763E00BE51BB833E003DA9BD633E6B3C453D4D3D5A3E10BE373D0BBD493CC33A3F3E3D3EA6BEDF3CC13D833E523E17BEAE3D3ABD35BD6EBD223EBF3DD33C233E0BBE56BCCBBD88BBAABC9A3E2ABE60BC173E77BEC63C1B3E123EB13D6D3D01BE383D31BE4BBE623E323C5FBEB33DAEBD48BE1A3EEFBDAFBD2CBCA2BC95BD223CED3A403A3A3EACBB9ABD003DDCBD273DA93D47BD9B3DB83EEE3C29BD373EAABC0BBED93D2ABDDF3D29BEC7BD083EFBBDC9BC443E113D143E663D263DD73CFA3B46BE813E443C92BE39BE683E0CBDB23EED3C8B3DFD3D203ED4BD6A3C85BD663B893DF03D49BD753E4B3E16BE98BCBC3C273CE43D293E6EBC323D01BDB4BD1F3D313E0FBEE9BD523DA43D153DA4BDD8BD33BDCA3D5EBEB93D58BE82BD72BDFC3D18BEB5BD70BE46BD693D6EBCBDBC34BEBF3D83BC6DBEF33D82BEC73C64BDE5BD4DBE3DBED7BC523E053E99BDF03C333D2B3E7BBD32BC84BD82BC62BDFD3D1F3EF83D973CF83C04BEAC3D8DBDD5BB873D3E3E05BC0CBEDA3D0A3E09BECFBCC0BC56BE683D99BD24BCE7BDC1BD28BC90BD5B3CB9BC1CBD92BDE93DBC3D17BEDB3D9C3D88BCA23E4E3DDABB513DC13C9B3D123E133ED73CA43D30BD19BEB13D42BE2B3E193ECEBD413C8A3D00BD52BD6B3D11BD1EBD2D3C303C13BE2FBD44BEB0BDEDBDE7BDC83D64BE17BED03DC23C32BE1ABB87BD873E87BDB7BD6C3EC8BC8F3CCABDE6BD443DDDBC8BBE953EF93D2EBD363E7E3DA73DA0BC55BE0CBE123E65BE32BB4E3D76BD0DBD54BE8ABD",
      torch_tensor_96_32_torch.bfloat16: "0x020000001C3ED6BCC03D2B3EE83BD8BDAC3BF5BDEEBDB83CC13D05BA423D083E95BD7FBD36BD30BE8F3DD2BA883D073E6FBED03DB5BC1B3EE7BC17BE923D743EA13D2BBE513D45BEC5BDA4BD19BD0ABE54BD3DBD02BD3D3D19BD053E3CBD463E57BE053D4BBD263EB5BD913D08BE313D953D6D3D7F3E113E293D843DCD3B2EBEC03D233D06BE523D13BE193E8B3D5ABD353DA43CB2BD5FBE3EBC1F3DB6BD84BCB9BDFCBD0C3E58BE1CBEB9BD263D253E293E17BE833E543DA93DC93D90BDF2BD503E12BEA03D4E3E8F3EA73A173E963DE03D9E3D69BDA1BDF93D37BE8D3D19BE79BC6B3EFABDE6BD803D783CB2BDABBD4EBD95BDD63C163E493D4CBE223E853D78BB81BB723DA73E15BE803DA6BD23BE3BBB7B3D7BBE993D2A3D17BE893C2BBEEA3CCFBDE0BC02BE523E6C3E363E5ABE8A3D343DDFBC83BDECBDFE3B443D2E3E1ABD0EBEBFBBE43D1ABC993D1BBD95BCB5BCE8BDCE3C8A3C41BDC13D9B3D85BE8DBD4E3E363D00BDD23D533C20BD963CF4BDC5BD8B3D81BEC8BDE53D0C3E063D3FBE483E0EBDACBDC23C10BE433E353E6D3C1F3D263E2BBE21BEF7BD4B3C0A3E383ECF3D3FBE75BCDB3C5C3D8BBE0F3C693D0F3D60BE6F3D24BEB8BD473EC63DE33DDA3DC13CF9BD22BDC8BD333EC9BD873D5C3E33BE8FBE803B44BEFBBD0E3EAABD343D51BE4CBC0ABE463DFCBD9F3DDDBDD63DE3BCCB3B00BEE23D173D073E10BE2DBE3F3E6A3BDA3CC13D30BDD8BC463E59BC2CBEC73D5A3DD2BD0DBE3A3E3EBE84BD13BD91BD173DF73CECBD113E50BE50BED7BD64BEBFBD3EBDF33DF33D723D023DBEBA693D803C6FBEEEBD893E023D2F3DFEBC81BD663DAFBCB33CB3BD1BBD0DBDE23DBFBD4F3E1DBDF7BDF0BC873DA43DA3BD21BDEF3D82BC063C1EBD01BED43DC03DDCBD9B3D2DBE49BE893DC9BD3BBD17BDE0BDBABDD83D16BEF13D363D36BE3EBE9D3DA6BD00BDF63DC63C12BE91BD133EFEBD34BD27BED2BDB7BD46BD873D76BD743DD83DAD3D37BD31BE5D3D383D72BD95BD96BE77BD93BD373E55BE5A3D0CBE35BEB8BC29BB6D3E033ED8BC6D3D42BE813D11BED9BCEABB74BD1BBC77BE103EE4BD39BEC53D4D3D623DB53D0EBE703D6A3DAF3B9A3C723D30BE02BDB7BC263E923E53BD6CBE1DBB563DBFBDA13DFF3B463DECBCC3BD883D2DBCBEBB223EB9BE2B3B383E99BA423D253EDFBC8BBC54BC7CBE11BDE0BD603D4FBDCFBD0EBE1B3E2D3E84BD5FBDACBD083E6EBE8FBEC73C67BE68BD5E3EE63B97BD163E09BEEEBC53BD07BD923DA7BB6DBDEDBD793DEC3DC93DC8BD4A3DF13DA3BC903B553D81BD2B3E3ABEC13C63BDB1BC1F3DD5BDBABD883DCEBDB93CC9BC9C3EAFBCA8BD0A3E28BE313E09BE133E37BCB33EBDBD25BDC6BA2D3E0EBEEE3DC23D2FBEEF3DFA3D8F3E9BBE2A3C0BBE5E3E28BECA3C693D7DBE093D253CC6BD13BE24BCA7BDF23D03BC06BE49BB143D0A3D44BE6A3E50BE14BEB23B4D3E08BD133E29BCA4BE73BD563DA53DE13DBCBD923D4E3EE6BDD3BD373C1FBE3EBEAA3D9E3D65BE81BD22BE303D40BD7D3C893D993C0E3E01BDDB3D153E8F3E423D37BEB3BD3A3E2BBE213D47BEDABCE8BD0ABE0D3E1D3D06BEDABD223E9FBD123E793C063EAFBCA63DCF3C113DA6BD4CBB0E3ED3BD883D90BD57BDD5BD52BD93BD8EBE843C3BBDA63D38BC1EBE3C3D1A3CB13D2EBCD23D0BBD4A3CC13C1D3D3D3EA3BDE4BD40BE023A203ED13D8CBCA7BCED3CE83D003D003E673EACBE483E9B3C3E3E973DF63D30BE4C3D05BE2BBDEEBC8CBD203DB9BC753C8FBD4ABD5ABE14BD64BD833C5A3DDC3B5BBC58BD99BDBB3DAC3CC63DDABA18BEB6BDA93D513D3FBEE43D81BDA13DAEBD853CA5BD11BE10BD1B3E0C3E27BE29BE4DBE24BE40BE9DBC15BD7E3E4F3D0FBE273E4F3EA23DB5BCF23DB0BD17BEAABDBFBC4F3DF3BD9D3C123EF23B35BD2FBE0F3D723D79BD693C94BE243E303E43BE483D113E693C823D05BEA9BD173ED4BBE53D01BC0B3EF23DE8BC0E3E49BE5C3E36BEFFBC713E63BE313D09BD613E863E8C3D9EBDDD3C4FBDEABD37BB11BE053E12BEBA3C69BD2BBD0C3DD03D883C093EFA3DD33DA13D343D48BCA33C743DB83D193E503DC03D2D3E073E7CBD993E7B3CDA3D2BBE313E80BE09BE673D403E07BEC23DD03DAABDC43B01BE03BCEC3DEA3C57BEDBBDC63DDC3C7F3D6CBC04BE863C303ED33D953D25BED8BD423CE4BC75BB0FBEA1BD7EBDCC3D023E33BE4D3D4ABE293E013D26BEA1BD6B3D3C3D253D143D423EFEBDD03D3EBD69BE003EEBBDC2BDBDBE18BE553EA1BDA73D053D78BEEE3D0EBE12BE9C3DF23D453EC6BD5BBEAF3D1C3E933C0CBED73D90BE363D0A3EBFBB1B3BBFBD2B3E91BC31BD763E86BDD2BDA73D353DC03D0C3D31BDD43DABBD4A3E4CBB5B3C273E363EA4BEF8BCACBDD8BD073E8BBD193D863D05BDFDBD3CBEAD3E7BBBB7BD353D39BEF5BD193DB63D84BEABBD253E71BD49BED43B53BCEF3D9DBD93BB293E36BD9F3D4CBE993C813D4EBD4EBD0F3D4B3EB93DC7BC62BD893E09BD5B3D50BC243DABBE423CBE3C3A3E923D90BD8DBD7EBDD1BD1E3AC7BD26BEE83CEEBC8DBEEABD503EA3BD053EC43DAFBCF03D11BD763E5BBEA13B1B3D54BE8ABEF23DA7BD0BBE2EBC43BBC7BC3D3D0D3DFA3B533DFB3D563E09BD49BD973C45BE6DBE9A3E32BDDCBD7E3D0A3E1ABD853AB13C643D563E4FBDE8BD5DBEE3BDE03DAFBD9FBD1ABDA2BDF23D853C81BD1E3D303D363D3B3DEA3B323D3B3B0D3DAB3D153E04BE5ABD533ED2BC05BB27BE70BD6EBD403BBA3C25BD70BC4CBE6BBB10BE7C3D29BE223DCABD963B34BD3CBDB63DC93D5BBDEC3D9DBDF43DF43DD4BD8039873EE4BD2CBE433D5EBDA13D26BE4A3EC53DA53DAE3DB13DA43D90BE79BB67BD1B3A9A3D373C61BE803DF2BD37BE52BE57BED83D853DCBBDD93D3EBEABBDFB3C2BBD083E9CBE1BBD49BD4DBE2CBDF6BD3D3E8BBE27BE003DA2BDE3BB2CBD83BE5ABDD1BD74BE053DB33DA13E0B3E583E743E53BDB43D32BBAF3D7A3E25BC723D9F3E613C623EA4BD923C0DBE5DBEED3C073E2FBED73D26BC093EAE3D18BEB73D9DBD33BE44BED5BD63BE00BE4FBE18BC893DD2BC1ABC12BEF83D68BD2F3E65BCE23DC0BDB43DF2BB0ABECD3D1C3E5DBD2D3CD03DF5BD233EB7BD60BDF43DE6BD593E5FBD20BB0DBE3C3D3B3E373EA9BC53BED23D153E84BCD13DF5BC12BD6F3C92BD2EBC063E5A3DE8BD87BDADBD1EBE90B9A7BC013CCA3DEABDE03D0FBD853DEBBD8F3910BE023E29BE093E81BDDE3D15BEF4BD5DBE6ABE45BD453D22BE1E3ED1BCB2BCF0BD75BD60BD96BC723D98BC12BE3B3C1A3D8E3E4EBCA1BCFFBDBEBCEA3D623EF6BD1EBD7DBC643E653D473E54BDA4BD87BEAD3C74BD50BEC8BC5F3D6EBDCA3DD4BC66BEBF3C82BE44BECF3D313E2B3EFBBD20BDA03DAE3DDBBDAABD83BD4FBC30BE753DB53CD43D28BED93C38BE19BD763B9A3D26BEF13D253D0A3E2F3E993E273EB3BC1F3C223E893D1CBED53D11BD7C3D0E3D04BE08BE383D14BE99BD55BE9FBC9EBC93BD5B3E223E4EBD20BEA13D153EC43DE5BD22BE26BD99BE903C4EBEA53C993DD63C7E3D01BE49BE453EC7BE613E403EFF3B38BDAEBDF33CF23DBF3C003C963D84BE293DF53CFEBD05BD353CEABB8ABD8F3D483E0BBE933D613E48BDBBBD983D9EBD763EE93D02BEE2BD0BBED03DC53D4CBE2FBEA1BD50BEAFBDD73C35BE043D27BEC5BD9E3C76BD56BE6B3DA13DA9BD3C3E75BD353EE93D0D3E18BD963CE53DB9BD003E193E953B0B3E023E88BE4C3D823CD73D78BE533D823D203EEC3D47BE083E013E0E3EB73DED3D3E3D803EF1BD6ABD04BE49BD623D553E51BD423E97BD453DF03D0B3E4FBEB7BDD7BC163E603D16BE70BC98BD933D193C04BED5BC433EC9BCF13D2BBD523E17BAB5BDCD3DB9BD293E9C3CAE3B8EBD4BBE8ABCC83C473DA3BD783DF4BC923D0ABE6DBDD33DD93D89BDD43E10BEB2BD09BE57BE44BD17BDFB3D383E913CD63DC13C3BBE113E1EBD193E26BD1D3E563E92BD053D5CBE9E3E38BD9FBDC5BEE3BCE7BDF8BDADBEB83D06BDC23D05BEADBD31BC2C3E50BEAE3DEDBDA83DDF3DD4BC22BD813E6ABEACBDAC3DC63D6C3DBCBDA13EF7BC8A3C333C88BE203E75BD23BD9A3CA3BDB43D40BE863D553ED439863E4CBDD7BDFA3C213D1D3E96BD643E79BBF03C16BC0CBEAABD533E03BEBE3D923D023D5FBC6D3E82BEBEBDBA3D7A3DF9BDC3BD66BD973DD2BC52BE4F3E58BB58BE0EBE263DAD3DB2BD653D03BE153DB43DA73EF1BD323EB7BDC53C393E34BE923E69BDAC3C6F3B97BD78BCDB3D24BC143E773D953D4DBD0CBE133E26BDB23D93BD673D873D6CBD453D043E6CBD3A3D80BD0B3E8EBCCEBDEC3D663D02BEA8BD15BDFE3D4BBEC7BDC9BB47BD83BE32BD01BE93BE3E3E763E26BD233D4E3C74BCC4BD0D3E4F3E81BEDA3D93BEDE3D50BD9ABC10BD993DEBBDBD3D01BE123E753CB6BD3DBE903DEA3B623D223E1D3E8E3EF53C1ABD51BD1A3DD9BD453EFBBD353BB3BDD3BC493E40BEC5BCBDBDA53DE13A4E3D093E913E1FBA783DCC3BA6BCE0BDE6BBAB3D5CBD7EBD1B3EEA3DCEBDBB3C06BBE13DF2BD473E0F3E0E3DE73DFEBD153E813D2FBE5CBDBD3D773D9BBC1B3E433E753DD2BD4ABD15BD61BD673E483DD7BD3C3D483DCB3D7F3DACBC08BE9DBDADBC993EA0BD85BE143DEFBD9DBD7E3D56BE233EFFBD5CBDAFBEA0BDD63C883EACBCC2BD20BD063E813D1F3E3E3E303D3CBE3DBD3C3C20BDA03DA73DC23B033E2FBD923E8EBDCEBD273D02BE48BB5EBDAFBB70BCD03D4F3D31BE2A3E24BE81BD383ED9BDC3BE5BBD4ABA08BEC8BDCEBDA83C143C47BB263D0C3E683EBCBD0BBE083E2EBB4E3D723DF43DA7BE69BB533D75BEDBBBBD3DE33C693DEE3D003CEEBDAD3B6B3E433D0E3EA7BD493D96BDD73CDCBD72BECBBD9ABDC63D96BDC1BD313DF0BB77BEF5BD073E153E02BDF03D113C6C3DB5BD3ABEDD3C023E52BB1A3E20BB27BD9FBC203D033EE8BD1E3E58BC52BEFA3D29BD0C3DBFBC99BD4BBE513EBB3DB9BC1BBE2D3DB5BD953E55BD373D1C3ED23D183EFCBC25BE7D3DABB98DBB64BD363EE03D59BE223EBBBDC7BD1B3EEB3DD2BDA33D19BECCBD47BE9E3DFE3D963D2B3C853D583D953D24BE92BCD13DACBCAF39A93D643E553DB93D403EFD3DEA3D57BD69BC83BE533E3FBED0BD97BD5DBC403E89BDB6BC193EA7BD06BECD3BFB3CECBC20BD3D3E383E1ABD483E7CBC7BBD1F3E3CBC933DCD3D7D3E88BE4B3D26BE23BE2DBC163C133E793D173E17BE44BD223D03BEE23DDF3C36BE2A3E38BE8B3CAF3D45BE4C3EB1BB6DBD0EBE1FBD5BBE7DBC6F3EADBB03BE1EBE5C3EA83D963D2DBD2CBE753D053DDE3D9FBD29BE39BE27BEBD3D373D89BD48BE32BD473DA13CA3BCDABC933EA1BD97BD6ABC51BD463DCC3DEBBB48BEAC3B0B3EACBD6CBC8ABDA03D783E073EB13D0D3E3B3E8F3AA5BD9CBE8BBDD4BD5CBEC2BCC43D993DBE3D16BE0BBEB4BDCD3DBCBDF7BD14BCB83DA9BD07BEAD3E84BE953DCBBDA3BC23BEA5BC10BE283CC63D88BD33BE73BE173DDBBCEEBD6A3DD4BCE83DA23DD13CFC3DCB3DBF3DAEBDE7BC013E573D41BD9BBD52BD01BE36BCCBBD4F3D893D763D5C3B9DBD4EBE4E3D60BD533E123E9E3D14BE173E9FBD0CBEB2BE813D8A3E20BD31BC603EBDBDA9BD7DBD8ABD98BD593D47BC5CBD88BD61BD38BEC2BD113E7FBDAEBC4B3DD33DA1BD37BDB7BD5ABDA03C9FBD58BD60BE1DB978BC3F3D01BD2BBE31BE293E10BE58BDC0BCA43E8B3DBA3C10BD1A3E0CBD19BE833D993DFA3CAFBB9F3DDE3DE0BDFFBDAB3D573EB1BE11BC2BBE463C8FBD253EE5BD00BEF53C213E8A3D05BD59BDAFBD013D353BD83D2FBE903D7B3E193E283D323E33BEA7BB10BCA2BD6A3E3E3E98BD8FBD293D083E01BEB83D2FBD9D3ECF3D833D633DB2BC58BD193D00BE083DAEBD2FBD663DF93D763EEC3D8CBD11BFB93E423E84BEEE3EA8BBC53E84BED7BEBA3E8D3E523F91BE64BF27BFF63D933E81BE17BF653E9F3D9C3E483E6BBE293FA3BECCBD443E123F1B3E18BF503F1BBE67BE5D3ECEBD27BDEB3D8FBE28BEAE39C43DDCBAB4BB6ABD8A3EE4BC18BD45BD0DBE2ABD74BD9EBDE2BD143E36BE1CBE1C3E8E3B5E3E1B3D793D0B3ECDBDF63D8BBE13BD0DBE2CBE063E523DA33C06BE613D32BEEE3D723C693E31BED83D95BC113CCD3D3C3D40BEB83DCA3D813B2ABBDC3DE4BD1CBEA2BD14BD1A3D8F3D163E2FBE703C59BD9F3D12BE9BBD23BE21BE8F3EA83DE0BD913E2BBE6BBE0FBE23BB1EBDE3BC3CBE89BDDFBD55BD7F3D8B3DBE3DF0BDD5BC4B3DAFBD9FBCD6BC4EBDA23D2E3E5DBE1A3E1EBD35BC223CEB380FBC6BBE02BEC3BD77BD2F3BC93D5DBD1DBE01BEC03DFD3C843DCC3D163D34BB4C3EDF3DBABCBA3C94BD57BEB3BD25BD22BE8C3EDEBDF53C32BE05BD9ABC20BEEFBDA5BD313E3B3D733E3A3E6D3DC33D21BE2EBDAF3D95BC3D3C9D3DBABCB8BE1E3D0B3E553E763D51BBA0BD98BD81BC78BE653C033E833DEBBDEB3C61BE903DF3BA28BEA0BDBB3DE8BC82BEFF3D44BDFCBD93BCE1BD823D9A3D8BBDF9BD5F3C29BDF73D973D8D3E0EBE16BE77BE3DBED13C483ED43C41BD0EBCA63E6F3E113D09BD273E663C3FBD21BEA4BD793EC3BD6E3E0EBD323ED83D303E2F3B95BDA5BC3EBDD7BD2C3EA2BE93BE4DBD4D3E88BE89BD083E30BE373D4D3B3E3D283E013D8C3D1A3E51BC84BD3EBDDABDFCBDBA3D66BE3CBEFD3DA7BD883E343D8CBD21BC393EF33D043E14BDCABDB33D1A3DD9BDA83D9D3C7ABD223E143C09BD533E87BD0B3EBE3D0FBDC3BC0FBE9BBD313E463D2E3E523E01BD4EBE29BE3FBD273EEEBBD63D253D27BE163D4CBD2CBD203E9ABC45BE893E193DA6BD873D34BE3C3C68BA073ED2BDF5BCFA3D24BDA73D613E9E3CB1BD3FBD283E063D57BECC3C3D3C90BC0D3E33BDADBE1A3C04BEB2BDD43C01BE973D103D1CBE8FBE713DA1BE85BD02BE213B503E7F3E903DD23E893D093E8D3DEBBDEC3CB73B1B3C843DF5BCF1BDE63C08BE2FBB7F3DC5BDDD3D38BE363ECEBD34BCE9BDA23D9ABE873D7D3E1A3E06BE90BDA63DE33C813E68BD343D7E3E733E94BCB83DCFBD52BE12BD3B3EE9BC0CBDD43DCABDEBBD033EB6BAEABCF0BA993B11BC2BBE4BBD8BBEE33D1ABE7A3EBF3DC9BD933EBD3D673DF33D52BDDD3C62BE04BEBCBD38BE79BD18B9ABBEB13CFC3C2B3EE7BD85BABFBD5EBD9C3D34BE46BE253EFABD033DC9BCC6BDACBCC7BD93BD35BD3A3E083E453EBB3D2CBE04BE44BE8BBEB83D9BBE533920BE98BE87BDDCBDA93D313EADBD2E3D19BD16BE363E423C6C3E1FBCB13C3E3E603C813EABBD9EBC07BE203E923C933D943DA5BDFCBD3B3E8F3D1CBEEABD9F3D243D14BE1ABD82BD233E93BC493EEEBD163EA33A48BEEBBD87BD343BBEBC2FBD283DEB3CE53DF53D3BBC00BE3CBE103ED9BD02BEED3D05BE563E53BD373E30BDF8BD593EC4394EBEC8BD02BEC9BDA43DD23D76BE063ED2BDBB3C753BA9BD143E87BDD43C003D72BD44BD18BECEBDABBD75BE98BD1DBEF7BC3F3E2BBEC2B9393EA63DCE3DBEBCCC3BA3BD5F3E37BD4B3DE63D563D383E8FBD5B3E35BE89BD80BE37BE2ABE183EC43CA93D253DA5BD043EEB3D213E0BBC443D4EBDE1BD533E6EBD823D833D8A3E06BE653EC13DB3BE56BDB7BDA5BD98BEFBBA56BEA5BDC2BDEE3B923AB5BB65BE12BD76BD99BC63BCB13DA33C20BEC13DB43D48BC1FBE093D383EA03D023E0ABE14BE2A3D943D223DA0BD2CBCF93CC0BD91BE18BE3ABD0DBE04BE37BED43C393CB33CF33DBABCD5BD17BEF13DFEBCC9BDC6BD3D3DCABDE03D843C36BEAA3B2DBD2CBD4BBEB73DB5BDCD3D623E333EF2BD91BDAB3CAD3DABBD81BE063E77BD873E0C3E0B3E09BD1CBE08BE043EBBBD233E63BEA5BD893D333DC83DCB3E7A3B1EBDDA3DFDBD4B3E6EBEB1BC133DC2BDFE3D693D2ABE64BD393B14BE02BE1EBEC3BD543D243EF9BC04BC5B3E2E3C34BC2D3E85BD14BEBD3D26BE82BD0A3EFFBDA83D123DFD3CA1BD5E3D833DDEBC2B3E85BD8E3D1D3E8BBDB9BD2C3E0D3E713D903D21BD69BD833D003EA03E323DCF3D253D52BDA33D7FBE29BC913EB43DB2BD87BD09BE053D77BE543CE7BEA1BDBE3D98BC23BE8B3DE83C1BBD42BD4FBE8CBDAEBD6CBC36BEE13C7A3D5F3EF3BC39BE3C3E8BBE96BD86BD073E533E843D903D663EF83C143E75BE26BEBBBD81BDBABC753E80BE22BDF8BBCBBD8F3E223EE7BD953D04BD063CC53D293E4BBC9D3D163E103E89BD133E27BD633BBABDA63B23BEAA3DF6BBFC3D83BE423EE4BC05BEC7BCEFBD183E413E873D9C3DDD3D8FBC34BE83BDA9BD653D41BEF93D9E3DB5BC1C3D81BE9BBBCABDDBBDA5BD373D063DFA3D5CBD0B3D1CBDC2BD40BD8FBDB7BC403E343EBC3DD6BDDCBC6FBDC0BA0B3E773D993D623E81BDEA3D0FBC3FBD573DB6BC293D06BDB83C63BE113E4ABE40BE82BE9D3EB63C51BD0E3E523D87BEB6BB9BBB5C3E663E89BD02BD9EBCD0BDCF3D8FBD2F3E3B3E25BDDDBDF83C283E47BD573DAABDA33D413DB6BDA13C20BE2BBE153E75BD1A3CDFBD67BD9BBC163E853D28BE0BBC74BCA2BD313C2FBD4EBD073DA4BD90BDB3BD123D843E403EA2BDD9BDB4BD1BBBD43D3E3B54BDFB3C87BD0F3EF03CE7BB563EDD3B8ABDA13CC73DE53DC53C043E",
      torch_tensor_192_32_torch.bfloat16_1: "0x0200000043BE87BCBE3C3FBE9ABD0C3E9BBCB0BDBD3BFA3D953D803E7CBDBBBDB9BD13BE233E35BD453B663E713D2ABD0FBE5BBDA43CAB3D663E1BBEFF3DC1BC973D813CA13D23BE083E8C3DA93D0B3E4B3D683CEF3D683CABBE6CBD28BEFFBC563EF6BDF33D90BC443E2CBE2D3D0CBE00BEE63CBCBD223DB53CF53CB9BD713EBEBD65BD01BD3FBD113E0A3E40BD8E3D98BE28BEF5BC8CBD41BDC3BDFFBD493DE53DC3BD1CBE003DB53C48BD8ABE90BD113E02BFCE3C05BB223E1F3D133E04BEBFBD763E00BC833EA1BD9ABD8E3C69BDA1BD4BBE4A3DB13D193EE33D903BF83D223DC5BC9CBE0F3ED8BC183C1F3E8FBE3E3E433E62BE13BEE33D1D3E9CBC99BE383E97BE6DBEDD3C1EBE71BEC9BDB1BE563C343E35BEE53DFC3DD93DD3BD17BE933EA8BE08BE7ABBB5BC903E1D3D9FBDD6BC8C3D23BE9CBD7BBD0BBEDABD7B3B803D933E06BD08BDEABD103DB9BCFF3D21BEEFBD973C69BC4E3B77BD723D8C3DE23D493E8FBDF7BD303D03BEB0BDAE3D7FBE363E483E653C833CD5BEB5BD18BE0DBC35B92EBEDB3C8C3DC83E26BD10BEA0BD293D423D523E54BE913B4ABE533BAE3D723E8A3C5FBDC83D07BE883D383DB8BC77BE74BE96BE233EA73C00BEAE3D97BE783C2ABD3EBEAA3D9ABC543D3C3C903E6BBC9ABC08BD90BE583DC2BCE1BC87BCC6BDF3BDB3BB04BE30BDE43D17BE253E303E2CBEDCBC993E80BDF33D34BE2DBD55BD5CBEB2BDD3BD9A3DB83EAFBD043E863DCBBD2EBE2ABCA63D81BE973D31BC933E98BDB03D05BE0EBEA93E0B3E2F3E893EC3BCAEBC29BE1FBE223EF03DA13E6FBD533DBBBAD83D06BD9A3D913E76BD043D703E4BBE2C3E63BDBB3CF73D9D3D6F3E2EBD2EBEBF3C403C71BD3C3E17BE6BBDA23D203E2A3E3E3DA5BE89BC7BBD333DB8BD31BCC0BE59BE823D363E8D3D8BBE05BD453E9CBDD4BDA53D053E3A3EBE3D38BCE6BD2C3E98BDFABD08BEAEBDD23D14BE6C3D1B3EBF3D7A3DC63A913D6FBDE0BDF4BD78BE33BCCA3D773BFA3CEE3D4DBE8EBDB33D9D3D113E35BEC13EA63D17BE233ECDBB963D433D573E8C3D003EA83D333EA33D663C7FBE9DBE87BD3DBEA43D813CC5BDCDBC3BBD94BD193D84BD12BD903D293EC6BD453E6EBDFA3D8ABDE63DD5BDF1BDDD3D2A3E17BEBABDB0BD013E593DB1BBF8BC4C3C0ABEB23DF33CCDBDF93D69BE1E3E19BD2C3EE5BD0B3E1DBCFE3D6B3EB13CB03DDABE79BC2E3E043E12BD4EBED43D8FBD253E9FBD913D1CBE0BBE8FBD3EBE03BA10BE193EA03DCABD82BD89BE173E23BE0CBEAF3C50BE763D07BE06BE183E743CFD3DA23C543E403E41BE6A3EE93D49BDBBBDC43D74BE103EF6BD133E7F3D313D833D323E2B3B263D363D223E0BBE203D8FBECA3DF7BD09BED83D453EB1BDC0BDA93CA4BD9C3CAC3DCCBD293E133E75BD7CBE1E3DD8BD073E4C3D933D1EBD49BD14BDDEBDB33D133D3ABE87BD6B3D2ABEA73D0B3EDFBD8A3EA43DBB3CCABD133DA0BD2F3ED0BC6DBE8DB96DBB6E3DDA3C06BC0BBCDEBD713DE23CAD3D05BE673E3B3E973CA43D413D743B4BBD323B90BDF63CA4BD913C1E3E283C183E62BDFEBDC7BD283EA43EF1BB173ECDBD4F3EC9BDB33DE2BB2ABDA1BD8CBE5B3E0CBEDCBD9A3C3A3E15BDAC3D05BC09BEA6BD51BE8F3EE33A6FBDFD3D223E2BBEA8BD233D65BCFFBD2FBD70BE6D3E753C3ABE44BD8DBD013E0CBE463E9A3D3FBE953DB03DE2BD0E3A813E703E25BE463D883CFA3D053D8E3E233E48BDB4BC5B3D5CBD983D0DBEB13DE0BD403E83BE36BE753D843B073DD83BB6BD973D3D3C97BE223E68BEDABD37BDD43D4BBD1D3D97BDB03D57BE8A3D5C3E513DB13D21BDAD3E39BE86BD2F3C163EACBD23BDD73D81BDAABD16BCBC3E62BE4FBDDEBAA4BE393D253ED33DE5BD08BDAE3DEEBD513BEA3D2B3E97BE213D4A3CB4BD3D3E2D3EABBD193E26BE30BE993E3A3E443D673DAABE34BE143EB7BD773D873EAC3CA63D5EBDB73D7FBD59BB01BE97BD30BD87BDF63D3B3D0ABE233E8BBEB03A4FBEF3BDCE3DB83DBC3D30BD4B3E41BE943C2D3E38BD40BDC93D10BE533DFFBC07BE4ABEDCBD7CBEFB3D56BD9ABDCA3DA93D213ECA3DFCBD7A3E853D65BB15BE1FBDAEBC853E59BE993D94BE8D3D5C3E293E203D10BEF5BD69BC5F3DA2BDCB3D2F3E013E0B3B5D3D3A3E143E02BD373E0DBEFE3D03BD3D3C81BD3F3E5B3D013EA9BC813E7A3EED3D883D35BDAD3C123D01BE783E41BE03BE513E47BEC7BC99BDDD3CD1BD7BBE32BDFF3C32BEE3BD5BBE0D3E713D103E503CBEBD5DBE793EA23C09BE113E1CBC50BA85BE613CC53D653E05BEA33D53BDD93C893E34BEC6BD6C3E813EE93D65BE663E80BDEEBC8EBE543E063F0B3C3DBC28BE8C3E94BDD7BE86BE87BE55BE04BEB63D05BE4D3F5FBE09BF113F7CBE39BF24BF273F25BFE4BC6ABC02BEDEBD543E7EBE6B3E89BFABBE1FBDD6BCBEBDF8BDA53D8A3DB5BD4C3C313E8CBE403D3DBDBB3D963D983DC73DA63CFF3CC13D3DBD26BE8A3E1EBE3CBE94BD593E8DBEB5BDCCBC9EBDC3BC0B3E163E80BDE7BD6E3D48BED0BDB8BD3A3DF9BDA9BD55BD293E33BD4B3EF9BDEDBD1CBD2D3D023DB2BB683DE2BDC9BD2C3E7BBD7BBC28BEAABD4EBE2EBE593D70BE1BBE9F3D07BEA63C053D4BBEC53C8D3E033B62BD443E79BE5B3D2E3E93BEADBCB43D703C05BE04BE263E983E9DBEBEBD023EAEBD283E9BBEC1BD013F863D9C3CECBD61BC8B3D38BE45BD85BE42BE3BBE923D62BD5C3C82BE83BD8BBD2FBD7F3DA23DEFBDA5BB5EBC8A3B03BEACBD703E8DBCFDBDDD3DA23D863E9A3DC63C093E1B3ED3BDE33C40BD303E82BEB83D8CBC893CC4BD323E82BE5BBCD7BD5A3A9D3DA1BCD23D35BE893D173E263D69BD83BD9C3D61BD293D37BCE1BD723CF7BD46BD86BD873C103EDA3D183D85BD20BD5F3E49BEBEBC293EF2BDEC3DF53D0FBE143D84BD7DBE803E953E39BDD4BB233E5BBDE23D153E0BBE82BE8FBD48BDA03C173E2EBC4CBD94BBE7BCF33D82BEA0BD013D9BBE563E79BC093DE5BCF4BE783E683D163D233D0BBE803D2EBEAFBD033E143EDB3C333E2B3CB4BD6D3CA33DC4BB78BDA5BEA13C8FBD86BCFFBCE2BD443ECA3C9F3E86BE573E913D46BD2B3EFA3D48BD703D81BE46BD573E003EC53D1B3D3F3EF9BC93BD023E8DBE0D3E76BEA2BEABBD053E0E3D123E18BC063E2B3D98BE5C3D06BD8D3CB4BD013ED23D66BEE53B86BD2DBE6C3E50BD163E9DBEB8BD60BE5DBE8FBB493D2DBEB53D593A98BDE9BBF4BC063E2BBE68BD953D2A3E623DABBD73BEDE3C8F3D9CBDA0BC113EB43CEDBC41BE673DB9BD5EBD873C50BE01BE483CB33C3BBD1EBD623E0FBE303CCCBDD6BD6C3E06BE3B3D98BDD53A33BE643DDA3DD33DDCBD92BC1B3E28BC4EBD0CBE46BD863CF83D4B3D603E313E5B3E573E183E383E263E073DF83DFA3D06BD0CBEC8BC2EBEED3D73BD5E3D353D5C3D013DBE3DE2BC3BBD29BDCB3DEF3D173E58BE043E2DBEBCBDA6BC2F3D49BDAABD123E1ABE0FBEAA3DD3BD57BD2F3D7E3D6D3E2ABE2EBE1D3ED2BE8DBEA13EE3BE2DBDB93EB5BE38BBA2BECFBD333E5E3E3B3F54BE60BE0A3DDCBEC3BD4E3F15BF7A3F533E80BD8EBD50BC9D3C003EBABE4CBD50BF9EBE353D263DD03DB13DF43D42BD99BDB13D073ED9BD263E9ABD33BE273E883E7EBE3C3C943CE6BDFCBD6B3D9EBDC03D09BC33BE323D0FBD09BE753DAE3D2BBD1FBDA1BCB6BDAF3CFA3D06BE7F3D613C1A3D84BE9B3D7B3DD33D8FBCC4BB043EB03D47BEBABD5D3DC2BD583C5E3E113D063D453E49BD9FBDC43C393E32BD29BED6BE913DB9BCF5BD01BE413DDEBCFABDB2BDEB3D8E3D79BAA7BD8A3DAEBD0ABD533DCABD1F3E31BE5F3E4DBDC03D2E3E993DF63D963E713CA0BD3A3E56BE873E89BD8BBDAA3D04BEA73D50BD0D3E2B3E063EF2BD433EA5BD8BBE5BBEEBBE6CBEDD3DDABD963E753C86BE96BE51BE543DF73DD8BC44BE5EBE27BE2E3D6B3DE1BDE6BD1EBE9EBC2C3E4DBC39BEB5BD1DBEC2BDB2BC6A3CF23D873DB83B373DCF3D253C6CBD043E353EC53DCB3C84BDA7BC053E7DBCE8BD2FBE96BE9F3EC23D413D46BEFEBD7D3D83BEF13D3F3EDB3C063E373EB4BCEBBCB13D363E5FBC37BE8C3D7C3CB33B06BD943E0F3D55BD193E9ABCF63D853D23BEEEBCC0BDA83DDA3B5BBE11BE063C42BDB33C3B3E8E3C5EBD813DF13CADBD1C3EEB3D2DBD6CBC1CBE363E9A3CC63DDABDB4BCA9BD5CBE393E4E3CE93D993D45BE28BE083D153C1ABDA3BE5FBE883D3BBE14BEB6BE4FBE0B3E23BDCD3CE7BDB43AEB3DB33C97BD6A3D9B3CE93D813DC73D4A3E123D523E873D85BD0B3DA13D3FBD4B3E73BE873D3F3E4F3D5DBE09BE0ABE83BC863D293DEDBD4ABEC1BC203E343EABBED9BDD1BC99BD153EF8BC793D083E33BE973DC0BC8C3E3FBDFCBCB33CDB3DF83C47BEA9BD433DF83D56BEB03E79BEB2BD8E3D0BBD983D433D17BE16BEC6BD843EA53D39BE2BBE203C08BBF23CE43DAD3DC9BD0ABE50BE4EBD893E8ABEAD3E06BD81BE733E783D323D05BC4D3DC03CC9BC03BC023D8ABE39BEA0BDE7BC56BD23BE55BE063E433DA4BD0ABC62BE4FBE623D8D3DEFBD433D62BE013DB7BCE0BDB8BD79BEFE3C363D66BD643D5B3D52BE8ABECBBD0BBD82BC453CF6BCF43CCB3D303DC1BDC6BD3ABE17BEFEBD6CBD8EBD8BBE0D3E413EC5BBBEBD12BED8BDC33D2CBD813B8F3D503EB3BC293EE3BCA4BE25BB6D3D25BD693E9B3D49BE3E3E70BE53BE89BC303E893E3A3DBEBD51BE13BE323E08BC8F3D4DBEACBEF4BD10BEBB3D34BE423E803E103EF9BDB63D55BAAB3DDBBD94BD10BE1B3D05BE1EBDF93D853EF13CFCBDD03D403D8E3D15BDAABBA1BC67BDB03D893CBBBD33BE21BD853EB63DDEBD3ABE133CF8BD573E423EB2BC143E41BD84BD303DCA3CB53B0E3E0FBDEFBDD6BD77BD343E613ED9BD5B3ED3BDBF3D223E3BBE50BD08BEC8BCD13D0C3DADBC07BEE33A363E59BE173E5BBD25BEA93E0BBD613E03BEE5BDB53DDEBDD7BCF0BD14BE14BD573EC2BDA0BC48BBB7BDFCBD4A3E9C3DECBD643D8EBECA3DD83D13BE1F3ECF3CC23D4CBE9C3B263EC2BC3BBEE83D55BD11BD93BED8BC753DF93D92BD583CA1BE1EBDA93D8EBDE4BDAF3D863D883E03BE1CBE35BED7BC283E0C3EB43DF93B393EDDBD4F3E653D01BEFBBDD3BD033E00BE803B593D92BEACBD893D203E06BE87BD07BE87BD63BEBABC573DA4BDA23D2CBE0F3D8F3DBA3CB0BDFF3D3A3AA6BB173E47BE69BE223CA83C173D59BD553C84BDDB3D40BDFCBD153E40BD5F3DDEBD85BD5BBD163CA3BD20BD4D3E83BEEC3D093E0E3E99BD1BBEAC3D8BBB81BD043E423E10BD603CCDBD223D1BBE033EAFBE7FBB2B3EAABD9ABE28BA293E36BE113E41BE0B3E273DF5BDE9BDC93D63BD04BEF4BD11BDB4BDF13DA6BE133EAE3D293EF2BCCBBDB53D753D68BD22BEF03D9A3DF43B99BE32BD0A3D043E61BD2F3E8D3E493D0DBE423C0DBEA33DEF3D39BE9D3E823D903E2CBE583E9EBD883E33BDC13CA33D553E323EB8BC09BEC9BD0D3D1E3C693EF33CE13D87BEF7BCA3BDCF3CA33D453E10BED6BD923CA63DB3BC6D3D3EBCAABE203EF2BCC4BC833EDBBDFF3BA93EF1BD283C7F3E8EBEF33DD73DB53D4F3DABBD003EE2BDABBD74BD41BD9D3E55BD083E8A3CBFBD273E86BE3ABD52BEB43E94BE07BE61BDB73D83BA883B57BE50BEB6BD4CBD02BC613E2EBB933D6C3E0C3ED63DF43CA7BE273CC53D64BD443DAF3EC83DA33C1CBE08BE36BE973C263E3C3D163EBEBB91BD81BD5E3E9A3C6E3D453E443DC33CFDBD67BE153DEBBEF33CA0BD633DFE3D5CBD23BE323E5EBCFD3D50BE11BE0B3E56BDCF3B1FBDA2BDC1BD233C57BDCC3DCEBD0A3EC43B1BBE4E3D4E3DDA3D9EBE24BE7F3EDD3D8EBE25BE3CBE75BE9BBDD13DE3BB44BDB6BCFE3D9B3D0C3D36BEAABD573DD23CCF3DD43C1D3E38BE83BEBC3D1F3D433E173DD9BD3ABE38BD763CCBBAEF3C34BBE3BC643D92BD54BE18BE15BEB73BC2BBFBBBE8BD0CBEE8BA233D99BE243DE1BB583E15BE6ABAEE3DDF3CF5BD6B3CEDBCDABDEF3E08BE1A3D7ABD80BED03D093E1FBE893D623E72BE60BD1DBDC3BC4BBC2E3E10BED73D7B3E4E3C9EBCD53AEABD02BD3C3E403DE63DA83D3E3E4F3B2DBD5F3D32BC08BD11BE9EBD5C3EB4BDB3BC3CBE39BE44BE013EAF3C703D29BE823E15BEEEBC7A3E1F3E5E3C2E3D0E3D5C3C803E233E663D28BED8BD163DF63D4D3E4F3DFA3DB3BC9EBD26BE88BE5B3EBF3C21BD59BD54BEEABDB0BD4F3E5E3D5C3E153E81BDF33A5C3EE1BD753E8B3E27BE163E52BBF9BDFABD43BEA93D373E9F3DB53D6CBDFD3DC8BDB4BE323D70BD933D363E7E3D0BBD68BDA4BDFC3DEB3C8E3E2F3E71BE39BEFC3D913EE53DDD3DD73E7E3E043EE73DCC3C9FBD08BE99BCA9BD29BE4BBE7FBEB5BDF93D053E2ABEDDBD363E7EBCEFBC5F3EF2BDD9BC3F3D943D4EBD91BD6CBECD3C52BE8A3D0B3EFF3DFF3D0B3D9EBD2C3E873E5E3E60BE473E28BE2C3DEA3D0B3D273E13BE68BD28BD6E3D3D3B903D473E04BE29BEE9BDF93C933ECABCE33D3E3D6B3D4EBD723D1BBE553DDEBDF33DDA3B33BEDF3DE5BD113EDFBD1ABE5B3EA53D2D3DA13E23BEE53C2F3E8B3D0E3C88BD413EC03CC1BBC1BC1BBD3A3E3EBD7CBC1D3D2ABEFCBD8CBD3ABEC7BDE83D933D88BDF6BD19BE0B3DABBD7FBD05BD98BB203EA1BC15BD563D243E8E3B893DB43E78BD063E2ABE21BEA03E61BE163EE63D8A3D6DBEA63DD13DD53D9F3D243D0DBD00BE3FBE133DE8BDEE3D20BE8CBEBDBD20BEAE3C0FBE9D3C683E1D3EB93D9E3D213E52BEFBBD06BDF0BDE33D553E12BDE2BD513CCB3D93BD28BDF2BD68BCA53D8FBEA43CC33DD6BDCDBE953D09BCBB3BDC3DA73C113E68BDAA3DC4BD77BDE33C0CBD143EA43CD2BD9FBB4DBE733C193D0CBEA43DDF3D1A3E67BEF43D443EB5BD19BBC33D883C283D00BE4F3E443EDCBDDF3CE53C11BE023D343EE03D7BBEAABD3BBEBDBD0F3E3A3D24BCD73D013ED73DBABE1FBE033E5F3D52BDC83DF2BDC33D6BBD8C3E1BBEECBD0E3D47BE5C3E083A9FBDAF3D96BD6CBDF9BC5A3D09BDDDBD5EBEF0BC32BE423ED4BD523D45BDF4BCA73B833DA1BD963D26BCD7BB81BDEFBDE33A04BCFBBCE7BBFB3D80BD05BDAABAA23E17BE423D893E063D75BD78BD65BE12BE793E113EA93DA2BEDA3CB3BDF93D413DB93D2C3E34BE5EBBC8BDE93DEABC8A3B9B3D393E9BBDAF3E94BD153C733E39BD873C4D3D0BBE92BE773D3C3D2ABE5BBEF8BCB7BD02BE2FBE033DEABC40BD0ABED1BDE33D723D31BD553C5B3D7FBD2FBE3B3E163C71BD1D3EB33D9A3D86BD713D223EC43CA3BC1E3B92BD59BC893ED53DDABDD43CCF3C56BDF43DAC3DEBBD68BD903C69BD813EB5BEF23D213C8EBE313EAFBD46BC0FBC183D193DA7BDBFBD983C0CBE8E3CC4BD1E3C843EDB3CD3BC603EC93D843D8F3D4EBCBA3D8CBEC6BCD6BC703D423D053EDEBD2ABD16BECC3C043C113D9CBD59BD6DBA76BC49BE36BC413C88BE6F3EFDBD46BC56BEE6BD00BE2CBD773E06BE92BD723A5EBD0ABD123D91BEE33CE7BC1D3E95BE7B3DFBBE943E923EC2BD85BE81BE1BBD6F3D1C3C913CE3BD8DBD5B3C7EBED8BD1EBEC2BD8A3E19BE8E3C3D3B3D3E373DCABC533E12BEBB3C5E3DDD3C38BE68BE29BEAABC943DC0BD27BDCCBC87BE5D3B36BE2BBE19BE3D3EC93D40BC1ABEC93D29BE56BDAE3C24BC573E15BE0C3BAE3DDB3DD4BD113EE1BDFF3D8F3E0E3D04BEA3BCB3BD63BDD83E7FBB1EBDABBD9CBDABBCC83CD1BD77BDD2BD073E1B3E71BC67BD163EBE3DA53E0FBE70BCA53C25BE23BD03BD373C043C8CBDC23D563D6B3D853D8EBD763B0DBEA33D793DC23D073EAC3C17BE1ABD3ABE95BD2EBECCBDBC3D4B3EBC3D4A3E123D3ABE91BEB5BD103D893D943D86BE383DCABC26BDE8BDEA3B553E9DBDD1BD8ABB283EE13D9F3D023C8DBD2A3EB1BD4CBD4F3EFEBC243C7FBD6ABD013E0E3E183D803E23BE1F3E29BD353E3BBCBF3D363E653DF63DD5BD603E993D1FBEA53DCC3DBDBD133E503C18BE03BCDA3C11BEF8BDD73DA7BDC33D78BD4DBD5C3DC4BDB0BC0FBE1A3DCA3CF63D363E303E243DBFBC4B3E3A3EE83D84BD8E3DA5BB373ECBBDAEBDEB3C8FBD833E1F3E3DBE273EE9BD093E6EBC29BE00BEF2BDC53D463E2E3DF0BB48BE4A3E04BD8FBD313E95BD843E2DBCE33D223E9DBCB3BD1CBEC1BE473EC3BCC23D613D443E29BD413E8E3E9BBDBABC643EE4BD143E38BEB53D27BE4EBD29BEC83CC83C35BDC1BDDE3DAB3D1BBEEE3D333E3D3D4B3D4D3C8B3E2C3D61BD8D3E38BEE33D103EAFBED03DE2BDF9BD39BEA3BE253B55BE7D3D5DBDF9BCE33D0BBE44BE673D373E623D0E3E613E823D36BE7ABD833EF1BDCC3C13BD04BEC1BD49BEA83C59BD753E733DF3BDD8BDE7BD2C3D3FBD37BE54BEC63D4D3EBA3D6B3E80BDC2BDD9BD42BE0C3E443C8BBD16BD3DBE9BBDD33CFF3D13BD2EBE643E8ABEB23DD1BD943BB4BC423E0C3E253C893D6ABE3C3DF5BDDDBD80BD553CB2BEA2BDEC3D7ABD8B3EB23D06BEE5BD0CBD36BE54BD2C3D6E3D2FBE963DA8BD9B3C3BBE20BDBABEB13DCEBD8CBD7B3D263EDFBD123E523EDEBDF7BC1F3E043D98BD59BB27BD84BD2C3E003E8A3EF5BDED3D2E3E35BD9D3D58BD46BEFDBDBE3D643E913E14BD37BE963E08BEB13D59BD333D653EEBBCCE3D783D93BDEC3D69BE3DBEAA3D3C3ECF3DC73D9ABE4E3E103C893DDEBB353CF3BCE43C1DBEF1BC5D3DD43C8B3DE3BB96BDF83BEB3D113E66BC3E3D92BD31BE713E133DE1BDD43D823C613DB0BE7E3D82BDBABD863E463D633E60BE423DEA3D373DADBD5DBE16BC953D003E03BE36BEE03C19BE57BE01BE6DBC5B3E5BBEBE3D85BD9CBE0CBE483E783D28BE07BE4E3E6A3C4B3DE93D1ABEDCBAE23D263DD43C2C3B41BD403EC63DCF3AB7BCEEBD9BBE2CBE7EBD0ABE343E1E3E76BD1ABD17BE453E0D3E3C3EA73D70BEB2BDCFBD8EBE0D3DA8BD443DC83D413E313E53BEAE3C153D2ABE0ABEF9BD9F3DCABD56BD9EBD1B3EC1BD173CA33E883E06BEA83D183D2FBCE43DB63DF9BC6F3D4BBC0ABEAE3CBA3D403DD43D4DBB1E3E92BDE6BC363C43BE1BBE25BD8FBB7EBD813E853E8ABBC23EA83D5EBBAE3D823C523DEE3BC43C883E5C3DC8BCCBBC79BEC3BDAC3D9C3D06BD15BE153C703C1ABE13BDA73D15BAF73B58BED2BDBCBDA6BE143C38BD2FBE103E843D29BE1FBE87BC63BE0EBDAABE05BD163C8FBD163D3BBDB4BD51BD023E81BE1D3E2A3DEBBC103E22BE923C593D0E3E323EBABC023E283EC13D5E3E793D2E3E3DBE7EBB95BD37BD6E3D93BEC1BEF93D29BDA9BD23BE383EA23B873B2E3DF0BDCCBDEC3D123E76BCC0BD873DD33D92BD0EBDA9BEBE3D3FBD043BEA38E83D56BD733E873DCA3D1C3D0B3D393E6F3DE33B08BE5CBC25BD123C93BC8ABEF0BDB93D8CBDFFBDEFBD2CBE3F3E8EBD23BE90BC40BE0F3E093E463D59BEBEBD913DF53E40BE0E3EA23E8EBE4FBECBBD19BBEB3DDA3D7F3DD0BEFCBD7CBD443E01BE22BE28BE573DF23D853DDD3D243E973D76BD28BECCBD98BD00BE633E9D3E3EBCBA3D15BE013EE13D653BB63EDB3CF03D9FBD92BDCA3D043B0D3DC4BDD4BCB13C263C593E81BCAA3D06BDC9BD703E78BE7EBE5EBC44BE87BADB3DCA3D973DE23D2DBD7CBD06BE303ECFBD053E433E3CBE873CC0BD0ABEA6BD0FBDD23C993D83BCE03D093E8CBC0FBE433DA3BCD83DF1BDA73DB9BCEFBDDEBD4D3EF9BD29BDB83D0DBE06BE13BEBBBDACBD94BC65BEE33D48BE72BDF13DD7BC91BDDEBD1A3EB63C4F3DF8BDD1BD933D1B3CC7BD4FBD473E39BE3C3EEFBDFEBC953B683E2A3D073D783EF6BD69BE123EF23D413DEEBD423E84BE3F3CFC3DE5BD9A3D44BD9C3D14BE813CA93D83BEBF3C19BD04BED4BDB2BC813D4D3EBCBBBCBD873DE1BD783D103E47BD483D243EC5BD1CBE6DBEF6BCA33D0B3DCABD813C3FBD9ABD5B3E603DC1BD40BD96BD323E15BE0FBD99BBE1BDC8BCED3D013E5BBE213DFEBDD4BD23BE16BE4EBEDB3D403D19BE883E273DCA3D4A3E523D183EAEBD0FBE0C3D363E5B3DDCBDAE3DCCBD213B3BBB323DD83CBEBD5ABD93BC983C413E973E8FBA1D3E163D133EF63DF73CF33DC2BC2E3EDBBD103E9DBEAABE373E153EEFBC5FBD23BD023E42BD043EB23D1ABE53BE243E4FBDF4BD79BD183E86BE3E3E093EB13DF03DB83CA63D05BE9DBD69BDD8BD823EE2BAD33D01BE2BBEBCBE0FBE33BD193EB53D03BE29BE16BE3ABEE03D2A3CF1BD2C3E8EBD2ABEC8BD14BEFCBD88BD9ABD8639743DB6BD5A3EE7BCD93D7F3DB5BE3DBD22BD36BD013DCABD0D3C2ABE623E0B3D20BEB53CFA3C233E0DBB32BD3ABE053E2C3E423DD23CC9BDC6BD16BE0DBDDFBC07BD893CE7BDDD3DC93C0E3E983E8EBD343E083E193E13BE7BBE3ABCA43D9FBD6B3D503E53BC8C3C09BD853DBB3EF0BD24BE463E8BBD043C90BE573DCC3D133DAF3B65BE533D813D23BE6DBD2B3E2F3E0ABC88BEDABD5FBD7E3DF53D963DDC3D323E2F3E19BE00BE36BD213D4EBE1BBE6EBC81BA74BD323EBCBC7F3E52BDBD3CCC3C963D2DBEE73D57BD263C523EB63C8E3EF03D84BDFBBDEEBC473E4FBE3E3E8B3D983C7C3C823CFD3D13BD523C4D3CA53CA83D34BE1D3DA83DB6BD313E0CBDDF3D8D3D0EBED5BD393EBD3C933D8E3E4FBD143E823D9FBB8BBD7ABE9F3DFBBC16BC6E3C13BC52BE913E8CBD9BBDB73B413E6F3DE73D903CF63D903E8BBD0BBDEFBD1F3E81BD8E3D19BE0B3EC7BD9DBC303D67BD86BD3EBDDD3D84BDD23DE13D1F3EE0BD70BDDC3D0FBE523E01BC0C3E3FBDC93C3EBE0F3DC8BAE33C17BEC53DA13D1A3D3A3C72BE52BE8FBD8CBD3F3EBB3C04BCFC3C783EB5BD673EDCBDB63D84BE7E3EAABD0DBE1CBE9BBD06BED0BCB73D11BE0E3E98BD283D743D543C52BE63BDC3BDC6BDD3BD493D0BBD7C3D303D993B383E8C3D723EE5BC8DBE1FBE14BE633D14BD433C283E9FBB7CBDB33D89BD6F3C81BD9E3D16BE3DBC50BE92BA783CC53D23BD1ABE88BEDD3DDB3D43BE7DBD23BDDFBD71BDF4BD023D66BDC83C8A3D2A3D153E11BD5DBE8D3CEDBD2D3E343E8F3C803E10BDA2BDDF3B2C3E213E253D6CBE0B3DBA3DACBD5EBEE5BD6ABDA6BD07BE513EA7BDBCBD71BE25BDCCBD8A3ACB3DD23C9E3C923E813D093E133DECBDD33DB03DEEBD58BE61BD77BE353E2ABE343EE5BDD0BDE2BD013E253D8ABD073E24BE1BBC0CBE90BD02BEB13DD13D4DBD89BDE03C57BE0F3E6FBD833CEDBD613D66BEFB3D6E3D873CFB3A063EEABC60BEF73C3C3D40BE61BE52BD73BD4C3E19BDA13DBC3DE23D343E913E2A3E37BE67BE9C3EC3BD87BE2EBE953EFA3BD2BDBFBD5BBEBE3D0D3E4C3E34BDE9BDECBD7BBC3E3E15BE28BE123D8FBC103E4CBE96BDFDBD8A3E20BE73BDA0BDF2BC35BE8C3DAD3D173E50BE613E08BD82BE3CBBE3BD5D3D403D373EE93C113C9A3C393E0CBC3DBE04BDF23C33BD8FBB87BD25BD343DBA3C0DBDCFBD13BE10BCBF3D3BBD77BE04BD40BD26BEC53C54BE88BE2CBCAD3D4C3E0F3DB93E82BE86BD35BDB23D0C3EC13DF4BD35BD0EBD25BCF1BD333E35BEF93AFFBD06BDBCBDAABD24BE973DD43D613D9A3D32BCF9BD1CBC53BE77BD8FBD283E56BE87BDB1BDB03D013E1ABC913C17BE263D40BC73BD933E68BDBABDD5BD0EBEC03DB0BD9BBD8CBD093ED33BC03D5EBD88BE433EE03D083DF4BD83BC21BDBCBD103EDFBC67BD0F3DBB3DC3BD4E3E023D55BDA83D693CFABC4A3E943E91BDA63EBEBD073EC93CFE3DE2BD8DBD16BE3B3E2B3EBCBD6B3C833E9ABC073D74BC0BBE7D3DC6BD653E3BBDBABC69BE0FBEF33C07BE843DE7BDEEBA42BE563C03BDD4BC2E3EEC3D2E3D3CBCE03BBABDE2BD353E493E583E863D4DBEA73EFA3D4D3C1DBCEDBC663EBBBD51BE82BC7D3CA83DE73D50BCEC3DFABD5BBEE4BD02BE483ED2BD483DA2BEDB3D123E8A3C0EBD01BD71BCCCBC17BE363E11BD713C5E3D28BD2EBE5BBE20BE37BD28BDAB3DC63DAA3EBF3C25BD983D50BDE9BD14BE8C3C02BB543E44B9CC3D57BD2FBDA13E69BDDE3CE5BC7DBC8D3DE1BC113D53BEA03E21BEEEBC703D773DBC3D8B3E8BBEBB3DA9BCCD3DCF3D20BE0C3DC4BD44BDB4BD323D26BED6BD81BEFEBC543EE2BDC5BD60BE14BEA1BD26BE03BE733ECA3DF0BD1DBD27BDB33DB33DA43DFC3D25BE843D9EBD153EE63D22BD03BD12BE47BDB03D5B3E71BDA3BC78BE163D11BEC4BDA83D2D3C743E113E9ABDB33D703DDD3D1FBD3B3E19BE9ABEC93D1D3E173E56BE173DF93D22BD383DF53DBA3DF1BD593D163D083E653E593C7ABEDB3BBE3D3BBE2D3E17BE62BD1BBDBCBD233E513D8EBE0ABCDA3CDDBD233EC93D003D3CBD53BD2D3E73BE183D85BC113E113EE3BC21BD4CBD3CBDA5BD0E3E68BDB5BD943D353D2F3D8FBB98BEB2BD9CBEB63BEA3D2ABEAFBCBB3C313DB7BC5E3C0FBD73BDADBDBABD4A3DD1BD473C12BD50BE6F3B52BEADBCCE3A1FBC5BBE8FBD50BE26BD313E60BE8CBE0F3E6EBDA1BC00BE683E33BE83BE093EBA3D77BE19BB463D9EBDC73D22BEC5BBD1BDC13B94BC983D28BE1D3E5F3E8DBED83D463EEDBD20BD103D3D3E48BE743E1BBE05BCA6BD81BD2DBE563ECABDB2BE723DB83DE6BC6EBE60BE36BED13BB03CACBDB43D463E0F3D62BE933D58BA413E8A3D323D43BEA53DE13C16BDFEBD64BE113E0DBE48BD123C54BE983D02BEEF3DDE3D003EDABDF43D793D103EF7BD38BDA73D813EECBDFBBD233EC3BDA9BE853DC0BD413E4E3DF4BC143E2CBEBEBEF4BC22BECB3D3F3EA9BD0E3EB63DE4BD8EBE893C253D9D3D0C3E6EBE55BE0D3CFFBD143D21BD7E3EA0BDCCBD8B3E90BE93BDD8BCF4BCEABD703E8B3E3D3D3E3E423CC8BD3FBC9B3DE03CA7BD0FBE9CBD2D3E28BD033D9F3D283D64BEB4BE0E3D32BDF6BDFABC073E90BD8ABD103D5DBDB93D7BBCD3BDA03D6F3E07BE73BD8EBD4BBDA6BD56BECD3D08BEB4BC9EBD18BE5D3DE7BDF1BDC9BD6C3E5C3E5FBEC1BBBF3D3BBE95BDC6BD04BEBE3D543D5ABD99BEACBD8A3C243E663C083EA7BD4A3E983E49BDE7BDEF3DEABB13BDBABC5C3EC43D443EC3BBF5BDB9BDA4BD33BED9BD0E3CD2BDCF3D58BDD3BD963D253E393EE93D51BEB5BB233ECCBDEDBA423C9D3E373E643E3A3E51BDA73D7C3E98BE5EBD75BDF13D223E7EBD4F3E3ABB56BD21BE1FBEA13D663C0F3E0D3EB13E9ABD433CA9BD543E38BD45BEE0BC193D903BC5BD1FBDDABD1E3E1D3EDCBCD4BD503D70BE13BD9DBD25BE993DD0BD893DEDBD6ABE9A3D68BE3C3C0BBEF93DBCBCA6BD753D60BD0EBED43D91BD493EBCBEF9BD0F3C9ABDE1BD44BD883C8B3E50BD543E9ABE053DACBDCA3D52BEEFBCA83BE6BCC6BD773E13BC0A3E9FBE7A3DEDBC41BE6E3D913D62BE13BD833DA93C0D3EFBBD3FBE223DAE3CDB3C86BE0FBE2BBDCDBD87BC613E7EBDCCBC33BD0FBD993E2D3E1A3EA53BAE3DFF3DA9BCA1BD323DAF3C05BE53BEA7BC17BE06BE28BD41BE363E683D04BC5A3ED2BD02BEF33C1DBC10BE3F3D2F3EE43E4BBD333DFE3D38BD5B3DC4BDBB3D4FBE953D4DBE69BD873D403DF1BDB43D73BE263E533E81BDD43DAE3DA4BDA83C90BDB43D21BD723E8A3E6ABEACBDE03D4CBEDA3C42BD4D3ED1BD44BE1CBEDE3D983D1D3D883C3EBD15BDC43D3FBEB73D933D193D90BCDA3D68BC99BD7E3D593E27BED03D643E64BEA13E5FBD10BCB73DEDBD033E71BD22BEAD3D493EA43C013E1ABE2E3EA23D9E3DB6BD6A3E40BEAABCD13DBA3CBCBD053EBB3D383E083E3BBE373E543E3FBD4C3D71BD43BE903DB9BCF1BA473D203DB53BB0BDC9BA59BD2FBEB33D9A3DE9BD403D053EEFBD7C3D5C3D99BED7BD6F3E0DBE603EEEBC0E3E963B44BEE03C983D853E9EBC94BDF93D17BE37BE683C50BB923E2DBE16BE82BD1CBE223D45BE42BE023E643D853DA6BD5CBCFD3C843EDD3D7FBD39BE1DBD0CBDA9BCB23D2E3EF6BD5D3E59BB353DC83D8A3E143D193D22BEECBD353E0ABE32BC72BD763D17BB68BED33C89BD92BDD4BD493E9C3A25BED8BDC23D03BE153E92BD94BD923CD3BDAABB333E493E853DA2BD9ABC7FBE1D3E15BE5FBEA9BD3A3E4D3E02BE6D3E1FBEF3BD8DBC96BCBC3CEBBDCDBC2C3D08BE67BEE1BC08BE24BDCA3C323EC9BBCEBD1BBE43BC5D3E97BD1C3D683D093E12BE953D513DF03B1DBEFA3D2EBC423E82BE8B3D873DFABD33BEAE3CFDBD9ABDFC3DC93D8D3CEABDA13D5EBD9CBD1CBDB2BD323D48BD2E3E98BDCDBD933D2BBE193EBBBDDFBD02BD52BEF8BC00BE713B8EBE56BCE43DACBC513B75BD443D88BEE3BD1C3D483CDBBD85BD5CBDF2BD213E583E203E013E8BBE5C3EBDBDD93DA7BDB5BD883DB23D35BD17BE223D203EBB3D333E713DAEBD0E3E0EBD66BC8DBDD23DA73B2FBD50BB8C3ECBBD91BD993E36BE173E09BDC23D13BD7CBE003E103EB43C023E31BD95BD363CFA3D87BD023D8B3E7D3E493ECEBC833D583E32BE2E3EC9BD053E0FBD75BD05BE5CBDBEBEA4BEB93D47BEF53D40BEBB3D8A3CBEBE57BEFCBDB73B253EE3BDB5BCC03D5D3CBCBD133DA2BD6FBE193E3DBDECBC043E29BE6C3D0BBE173EA8BD723E21BE1B3EB4BD0DBD593D63BEC1BC03BD18BE85BDEEBDB73D20BDE9BD4E3D6EBD08BE413DEABC80BE89BD5C3E0E3E9DBC923D2DBEAE3DE83DA9BDA03DB6BDDA3D4CBDE0BAA23DEE3B04BEB53CB43CD63D083D7B39513E71BD3DBCE6BD09BD85BE943E903CE2BDEA3D0F3EB23DB9BC03BE4DBE08BD6E3E09BE363D16BDD13DF63DFA3C9E3CE8BCBD3D813EB0BD743B523D343C443D03BDFE3D2F3E06BE793EE83DBE3EB53D5BBE183E81BBA3BB6A3E553E44BDAA3C963DEDBD083EA03CCDBDFD3D043D3C3E823D013E21BD65BC623CCABEF13C2BBD88BC20BE473C073DC83CDC3D4CBDE33C1E3D13BEC23C0B3DD6BD853D05BE5C3D38BEACBD883DD3BDCC3DB23C743EE83DA0BD4B3D6FBDD83C2FBD163E883DA23D68BE73BD343E793D743D303EBFBB4EBDBEBC213E123E95BD68BD42BECCBCFB3D06BD01BEE33D3A3E28BDE03B70BE1B3F893E173DC8BEF3BEBBBE913EFABEC2BEE63E89BDACBE18BFBF3E0D3F96BEE7BC773E54BF79BE8839793EA2BDE63E15BF253FF53D2DBF0ABF033D10BFC9BD22BE8FBE293E06BD123E293DD2BC1D3E81BD153ECD3D3C3DC6BD463C31BEF53B033E80BEBA3D3D3C9EBDDCBD023DD2BD603D193DA23DA23DEABC5DBD3FBD88BD42BD84BD65BDA03D2ABE773EDEBDE1BD523EFABDEB3CCC3DE0BC90BE493EC1BCC73D243EEE3C1C3C263B51BD383E8DBD7A3E563D0A3AFB3D4FBEC2BD55BD02BE66BCCB3D5BBE603D5BBD733E43BD013D543DEDBD433E0BBEE23B32BCF63DBD3D803D913C203EB5BD2C3E173DA73ECBBD07BEAF3DAB3D1CBE4FBE043EA03D133EE8BD543C05BE2D3E5ABE5A3E693E1A3D4D3EBA3D603EDB3D7EBCBA3E17BECB3C003E51BE70BC8F3E0EBEB6BD87BD173D743E63BEDE3D063D56BD69BE7B3D583D62BC19BE18BD99BD433A32BE793E0ABEA4BDD2BDE53C493E923D5A3D2ABD433DE53D04BE4F3E193E983D9FBCADBDA13CC2BD1C3EDB3D70BD563D7A3D943D113E303D483DAEBC65BDFABD92BD62BEA83EBEBD04BE34BEE9BD233B473D2F3D813D67BC86BC22BE82BD73BC30BEDABD8BBD51BEA6BD233E503E1CBED5BD7A3E463E3ABE6ABEF93D96BD863D0DBE14BE4B3E243E0BBCD13D05BE04BD1FBD26BE6BBDC2BD5D3E7CBD5F3D323EC93C61BEC7BC7DBE04BE74BDA5BDAB3B43BD163E063E023E6CBD55BA58BC9F3D263E30BE0F3E1EBE673E3A3EEBBC8F3E123DAEBD033EA0BCFFBC9FBE29BEA23E92BD583E9E3CC83D1A3E2A3DB43C993D6A3DAD3D1C3EF73DD6BC8BBDA0BBCF3D08BD16BE013DD03DA33E17BE843DE739BC3DD6BA34BE0C3D9D3D8A3D68BE943D40BE0B3D88BC0F3E34BEA1BDF63D52BD61BB53BD083EB23C78BE953DC23D1D3D6A3D30BE11BE37BEBF3DB6BEABBC5CBD1ABE293CC33E07BEB13D3EBD3F3E363E263EDDBD473EF8BDAABE29BDF23C72BE0BBECE3DE1BD7ABD063E90BEC63A10BEF3BC34BDED3D063965BE95BD9FBD2A3E32BECB3DC93D87BD4FBD31BDDE3DB03D08BD003E783DAA3D403E763D02BCD03DB0BD123EA9BD9ABD9FBEDEBC5EBE77BEE0BD9FBD9CBDBC3CD63C8C3E4FBCBF3C3B3D83BC573EC63D18BEC03D70BDACBD343E9C3DBCBDEC3B0EBE8A3E1D3E30BDDE3D673DCD3DEA3DE3BD4D3E023D423DFCBDA3BD7DBBF13D29BEE83D803D93BA20BD2BBE44BEF1BD73BD6D3E493C9B3DAD3D1ABEFCBC123EE03D523E26BE3D3E273ECABD943D843DA1BD993DAB3D0A3EE43C2E3D50BD0FBD76BD403E98BE3CBE15BE26BE23BEDC3D363D48BB9EBC82BDBB3C1EBEEC3DFB3D073D1CBE95BDB23DB73D853EC1BC6B3D8C3C113D05BE3CBEFB3D08BE33BD043D87BC843E92BEEABDA13D05BEA93D83BD36BC9A3E03BD6C3E17BB213E45BEA2BD853D2FBE763E3ABD54BD8DBDD73D0D3EC6BDB03CDC3C77BDB83D64BA14BEB73C81BEC9BD413E203E34BE45BE1EBE893E33BCF93D0DBE443D91BEC6BD313C1E3EE13DA13EA83D1EBE2D3DC43C2E3E01BDC3BD1EBC313EC5BD04BECEBC153EC83D86BDA4BE37BEB2BE4EBD44BD343D3E3DF3BC0ABE163E9DBD353EBA3DCD3DD1BB1CBEB33B083E143E8B3E75BDF8BD36BE2A3E343D89BE16BED43DADBD303D573D15BE413D0DBE40BE4DBD96BDFBBDEE3DD13D9A3D623E8FBC04BEC9BD9F3DAABC8D3C78BEAA3D173E413EAC3DE6BA843EE33D27BD0A3B253E973D05BDCE3CF6BDD73C893E743D3DBD5FBD333DB13C97BD07BE2B3DE33D123E00BDA7BD1DBE0ABE54BDC0BC7DBE9ABD283C16BE4D3C67BD243CCFBD2B3E1DBC0C3DD03C3BBE5DBD68BE0DBE98BC573E113EEF3DA13DA03C143E023E7C3BE8BCA13DA4BC38BC30BDF5BD1CBD80BEEEBDA8BBB1BD4F3E66BD833E173BC13D91BCDE3D2DBD0ABEF3BDD63D54BEF1BD03BEDF3D0A3E64BD10BD4DBE92BD1A3DB03BC7BDBABD37BEA0BC573E15BE0BBC0DBE103EAABD383EA23C64BEACBD13BE9FBEB6BC723D383E4CBD2EBE0B3E4DBD04BCC1BDC83C533C35BDCDBD9A3CC43D083CFABD843DA0BC743D173EA23D0ABE693E373D97BDBDBD34BE10BC2FBD88BDAF3DE53D26BCA53D7BBD46BEE8BC193E03BE17BE163E6E3DAC3D543C1C3E7BB9FE3D1E3C84BDF8BC31BD67BD853DCD3C4A3C223E0F3E1B3ED43D8D3D113D953D68BD243E593DA8BC613E52BED4BD0F3D203E853E9D3DAB3C103CE9BC163ECD3DDC3DD6BDCA3C8B3EFDBBEB3DA2BD393E0D3E0ABD633E933D1F3E4B3E27BDF43D9ABD85BE303EC0BD2E3EEFBD923E0FBE183D6F3E2DBEB63D19BDEEBC09BE033D28BEF73D2CBEDB3D403D2B3D933C0BBEFCBCA7BD4CBD",
      torch_tensor_192_32_torch.bfloat16: "0x02000000493DA5BE8B3ECFBDE5BD4C3E19BE52BE603D2CBE8CBEA03E8E3C4DBE3FBEB83EFDBD3F3DF7BD54BCE5BD9A3E56BE973C633EE6BD86BE72BE53BD6B3E76BE7CBCAFBD25BEA13C32BE683E633D803D4ABD603E51BDBBBD4DBD21BEC3BC80BD7B3EBA3E14BE56BB623E813D3C3E21BE20BE853D17BE8D3E19BD86BE093E45BD583EA3BD8B3EA9BD003E3C3E9A3E0ABD07BE3CBE1DBE81BE053E20BEFA3D11BE193E5BBEBABE303E293EA4BEA9BDC4BDBF3D44BE05BEA33E523E61BE0F3EA9BE123EAA3C3A3EF7BC763ED73DF03D61BDAD3E9FBC0F3D5FBD1F3C56BE9F3DD03ECA3E82BC17BE1E3D643DA93CCD3D443E35BD4C3E943E0DBE923CC73B3D3D17BECABEA13DCCBDFB3DA4BDBBBB863EEFBEA53C8BBD38BEA73DBA3DCFBDD23C273E36BE88BD82BE0BBE39BE853D11BEAD3E09BE83BD84BEEFBDCDBDE73D813E54BE67BE85BEF73D713ED43DA0BD533D32BDF93C89BE883D863E2A3EB8BE273E9C3ECD3D443D133EDDBDCD3CBEBCC7BDBB3D3B3DC7BD87BE333E1D3DFD3DA63E7ABE90BA8C3D49BEAF3E14BE833DAB3D86BDA2BDC6BD2CBEF4BD033E5EBD33BEB83E233E87BD89BEE23E93BE0FBC7A3E8CBDA9BE87BBDEBCA1BEBFBD8C3EC53B56BE873CA23DD4BD943D97BEA33AAF3E64BD4C3EE73E353C8FBB4A3E9F3EBB3D85BDA2BE293E63BE2E3BD8BD7EBE0CBE5D3BA13EA53DF7BCCDBC1EBB97BD783C73BD48BD823EB3BBB03DE43DB8BEB83E3CBE5EBEBBBD023E50BE89BDA8BD633E65BECB3E85BE9ABD3EBED8BEE53EF9BC923D413EADBE05BE00BE933E023D50BE7A3E6BBEA53CDC3D10BE99BEB63D7C3D6FBEDB3D23BD37BDF7BDAE3CB1BC903E0E3E3DBE283D313D903ECA3D013EDB3DDB3D4CBEAEBD193EF7BD413E113E1A3EB8BEA13EA3BE103E2EBEC7BA2F3DA8BE1F3E36BD33BEE9BD7A3DC53DA33C953D933E79BB5FBD61BD94BDD03EB0BE72BE633E293E713EA7BE26BEF5BDA23DBDBC4B3DF1BD213D5D3E29BE663EB0BC063E54BD803E9D3D77BE5B3D183E33BE8E3D8D3EC1BCDABD79BD8EBC643E39BA3E3D31BE913E3B3E23BD54BE6BBE00BC01BEF93C433E5BBE723E863C47BDD03DE13D06BE25BD87BE9CBD6CBD9B3EDD3DB83DA5BE3CBE46BD1DBDFFBD3A3EB83D213DCE3DF83DF8BD45BDD6BC2E3E523C6B3DA93DEE3DE63D8C3D463D943D07BEDCBD413E883CE9BBB0BD9C3E4BBDD33C7E3EB83E893E63BE29BEFABB423E4C3C313C073E0A3E063E1E3E203D313EEC3D3BBD85BC1BBC263D273E7CBD1ABD0D3B983E693D14BD79BDFABC783E0D3E64BDD6BDA53BD1BD933D243E25BFA73DF6BD9EBE813D0EBE36BD9EBDC03C843DA23C093EFCBDB73D28BE463E06BD693D823E9A3D68BD51BEFA3D02BE1A3A94BD27BE5B3E673E143E67BE0CBEF1BDFABD15BEF8BD903E533E7A3DC4BDDD3D70BCF53CE13DCABDF2BDE1BD4C3B1B3D9CBC773C0BBD30BCEFBCA4BE7D3EA9BCDCBD513E61BE13BE983E0C3E92BE373A08BE42BEF63E9C3DC83DA1BD143ECFBC5CBDC9BD34BD093E59BECA3D373E4A3C31BE643EB73E243E763EA73D7A3E06BC07BD1CBE8A3E54BCF0BE68BD5D3EAB3D083C60BD19BE853D3DBE413D88BEB03D23BE963E7CBD823C1ABD82BEFB3D173ED33C7F3E0EBD893EB93D67BE38BE043ECA3CB03DBC3E823E6D3D903DAA3DC03BFD3BE33E2DBD4D3C503E08BD07BE683E853C2ABECF3DD3BDD6BEA8BD853E8C3C583E223C513E8C3DBCBE1EBE22BE843E3BBE273D233E59BE01BE323EA93EBD3E203E65BE3B3E3ABA20BEA63D6FBEC0BC663C61BE4DBD213E793E96BD223E1FBCAE3DF03D73BDAA3D04BEFFBD063E073E90BE2EBE22BC023E13BDF4BE173EC3BD763D413D0C3E9BBDD5BD83BE85BC8D3CC53E82BE9BBCBB3D843D6A3D0A3EB5BD523D20BC863E243CA1BE1BBECDBDBDBC9EBD26BEE2BDCA3D323E05BECB3D5C3DAE3BD1BD893C453E8DBEA43E15BCB33E043E23BE483E7CBEA6BDA93D21BD4BBE043E773D40BD51BB1C3D7BBD423C18BE383E73BE6ABE0CBE083DC13E3A3E33BEB13D9BBD9FBEE43D333ED63DB9BED03E2C3E00BE38BD36BEB3BEFE3D9DBEADBD143E96BD723E273E443ECC3D83BE2A3D94BDE1BE5ABE093ED2BC6BBE21BEC8BD43BE6FBC9FBE8ABE0C3F0DBE50BE10BE29BE70BEA83E6C3D04BEC03D5ABEBB3E05BEBEBEE3BEBEBD99BEC8BDB1BD9BBDC93D073EB0BC20BEAA3DF63D573EFE3D32BE293E903E1DBEB03E30BEA73E86BDA7BD0FBEAF3C52BD8D3E383EF0BDA93D92BD313E583D5B3DB03D553DA1BDD43D2C3ECCBD07BE8CBE563E31BE0E3D04BE70BDAC3EAC3D0ABEC73D2ABE083EF0BD903DAABDE33D8EBE9FBD163E8D3D89BE903E56BD64BD833E063D4D3E9B3E55BE9B3E90BECA3E30BD94BE053DFEBC07BE463E3B3E09BE57BE993EABBE463E69BE1E3EBC3DD63E083E02BEF0BCE13D98BD7DBD313E4E3D42BD893C6ABEA4BD663B82BD813E863D83BD6E3EBA3C9CBCF13D38BECCBDD6BD1D3ED13D223E7FBE87BC043CD4BD8F3D94BDDC3C7E3DE63DAF3D3C3E823E673ED03DC93D81BC5A3D3A3E193E80BCB93EA13D9B3D0B3E7A3E003D1CBEA4BC163E41BD44BE7D3E273E27BDE83C0CBE2A3E9F3DB9BD633DF63D183E0BBE9ABDB83E9EBDBB3DB9BD8A3E23BE9FBD643EA13D7C3CB83C6BBEBFBD6D3EB8BD053E553E73BBAA3CF43E2FBE03BEE23DA93D1CBD9DBC183E873E323E1F3D053E353E933D43BE383CAA3D5B3E8BBE633E6C3D9F3D883DEDBD74BE063B003DA1BC55BE64BDB93BB53C6F3D903C213D8D3ECC3A173E28BEA63E90BE3A3E9ABE1A3EAE3DB6BD553D9F3EA5BE5E3E873EE0BDB1BDD1BD77BE8EBDADBE2CBCAB3DFC3DFB3D1E3E193EE6BD79BE14BE053E103EF83C04BE8A3EF3BD0EBF87BE783DF3BD5CBE1B3E5C3E023E98BD1ABED53DFD3C8C3ECE3D83BE74BEAA3D4ABE4BBABB3E8A3E81BE4D3E3C3D16BCE93C8FBE0F3E4FBDE7BD24BE193E27BE04BD51BEC7BDA53D8ABD113E2C3C54BE283910BEBC3EACBD943EABBE73BDABBB69BDF3BDD23D1F3D893DA9BD1CBDA1BDC53D40BD92BBC53D0BBE88BE1D3EDA3E273EDFBDF8BD953DE83E983EDFBE29BECE3D0FBE883EE43D57BE793C8E3EE4BBA83C4D3E2F3D40BE95BD023EF33DCDBD02BE27BE1B3E46BEB33D853D8D3D11BD24BE10BD74BDAC3D98BE3BBDB1BD9CBD04BE313E433E9ABCECBDF3BCC13D60BD18BEB03DE3BC80BE17BCB63D1B3E2D3EA03E243EB33D4ABE6DBE2BBE0ABE0A3E513E85BD8BBE683DCF3DCBBDF5BD8A3EBE3C60BE1ABE623E84BEDDBD393D32BEE43B223E113E273E03BD3E3EAFBE813C0FBEBEBD27BD533ED93C553C8EBDB7BDF83D433D203E253E3FBE833D44BEF53C95BDBB3A3DBD103D993E97BE7DBDB1BDF7BD1DBE893EDC3BE43E5D3EFABDC0BDE13DB83DD23E563C343EA63D28BE563D5C3E313CE0BCEC3D04BE193D1CBE64BE963E8A3E69BE3FBD90BD9F3DAA3EB1BD66BE64BD90BEF7BD113E123ED8BEDD3E94BD783E7D3ECE3D9FBB0D3EE93E343E1EBE813D9E3CEBBD01BD583E0BBE943D493E41BE123E9E3C3BBD2BBE603CCBBC153E2CBE9F3E26BD81BE213D8F3D523D88BEB03D5B3D9ABDE8BD1DBD643C48BE83BEC53D26BE59BDB7BC81BE9B3CB63B843EA13D72BE463E6F3D7DBE97BEE23D5F3E85BE793E0E3EDA3D03BF89BE8EBCB5BDDC3D663D5FBE0BBEA63DEC3D953D9D3DDABC7BBEAABEDCBC08BEBC3E3DBEF43BD43E2A3E323D60BE02BE0A3E03BE80BE66BEA9BC1F3EFD3DDA3D28BEC03D4B3DB2BDB63C2CBD653E86BE063EC9BECE3D063EEEBCDDBDB6BDC03E1CBE6D3E89BC4CBEC0BE84BD95BD9EBECFBD013E89BEA93DC13EBC3C3FBEB43E833D05BE013D02BE1B3ED6BB15BEE93DE53DF7BC9EBD9CBD26BE1C3E233E11BDF43DD7BC68BE953E2FBEC63E0C3E2BBD3CBE4E3E20BD10BD1ABD183D353DEABD22BE0FBED13D95BE4EBED4BDD43D2DBEA43A01BE9DBD0FBE883D2C3C223EA33DA4BD90BDEB3DC8BD72BE883CEEBCA9BD8CBDE4BDC3BCE1BD7ABDA6BE933E9BBDCFBD1D3CD9BDC53D4ABEBE3E0EBE80BD203E5CBEBA3D56BB0BBE3F3E5D3E163E903D42BE0CBE813E273EBBBDA5BE8BBE3DBE81BE85BE023EBE3D2CBD08BD73BED53C7DBD823CC43B41BDC0BD16BEEBBA683E99BD8A3BB5BDA83D9FBD03BD0CBE863D11BD9DBE44BE5ABD13BE84BC1A3E923D213E113E413E6ABDB1BDA0BD08BF3CBE90BEF8BC22BD9FBD303DC6BE43BEBDBC913DCBBD22BE393D1BBEDDBC4DBD95BE4D3E14BE57BEE3BD78BD0E3ED0BC883E16BCA8BE323E0CBC96BE44BEEF3D5C3D093EC13EF7BD72BDC4BC863D1B3DE1BCC53AE6BC68BED8BD87BE7FBE9BBDB3BD4B3D453D1D3E0C3DB93D69BD2DBDC93DFA3D12BE71BE6E3E82BEB3BED13D86BE893EDABC95BD793E113E1EBEE8BD8E3E663EB8BCB2BCE2BD953D16BD01BED13D42BE59BD1EBE69BE86BE1DBE5A3DA73DDD3D5FBEA73EBBBD9ABC153EF23D8F3E77BEBBBE8F3E31BEB5BD033D33BEAE3B423DBABD043DDC3D0BBEAFBD2D3D8CB9933E4DBD143E683E30BDF5BDD03E013E98BE7D3E4A3D25BE94BB493DCE3C17BD873D0A3C48BD843DA0BD6ABECE3C433DE23CD43D293E64BD7F3EADBE3EBE72BD00BEA93D17BE31BE45BEB03CCA3B80BE36BD003E11BE883D013E5ABE9B3E093E57BC97BCBFBE68BCB1BBBF3DE4BD6D3E473EAE3E52BD22BE88BE0A3E58BE4B3D593EB3BDD33E8CBD043E4B3E96BE383EA03D6FBE9C3D58BE773E883C1D3E9BBD913DB33CBBBA583E9E3EBCBDFA3D7DBD563EA2BD4F3D04BE9DBC8CBD503E3E3E0B3EA63E5EBC423D60BD12BDB1BEAABCDDBDAB3CAD3C36BEB33D8EBD723DDDBDC33E9D3C013FA43E95BDA0BDD23D05BFA13D1F3E2A3E493E443E553EFC3CEDBC6A3E03BDCD3D17BE6CBE10BCAABDED3DC6BC783E12BE86BB7B3D4ABE6D3E3E3E583E253EA03C42BE703CA33903BEA0BEF6BD223EBCBD043E3F3ED3BD56BD283D89BEB6BDCFBD05BD8A3D6A3E983E23BE1C3E5C3D54BE7C3E44BD6D3E04BDD6BE3EBE283E63BE99BDA13EC03EEABC47BD48BE84BCCD3DE6BD4EBE4CBDAD3D86BE8A3D15BD573E3C3E433E73BEE83B32BC8E3C583E5A3E9CBD873D62BD61BD8B3DDD3D2DBE5BBE273E3E3EA1BD39BE053D16BDA33E1ABE063E55BDE53D893DB3BD4D3E02BEFDBD983E173E8F3D0CBE50BD23BC13BEADBD15BE3BBC473E50BE7F3EA3BD6F3D993D833E47BE49BE983DB5BC093EF73D35BD3CBD4E3EF3BD6C3D543D613EC23DDFBD3DBE85BEFC3DE1BC713EC13B563DA23B0C3DB03D49BDE9BDB93C253E33BEF8BC94BE66BE153EA3BE2FBEAA3D213EB83C313E96BD023EBEBD9EBD6EBD2CBD503D75BEFDBD613CFFBC693D203EF33D2BBD9B3EC03E293DD83D87BED03AAF3DA8BD94BB24BE223D8BBE68BE283D693DEB3DE5BD14BD533DDEBD3CBE11BE56BE86BE4CBD513E8BBE9ABBE4BD12BE75BD1FBE1DBD053EF93D0B3D3DBE983D89BE75BC023FA3BD153E1E3D2EBE413EBBBDD1BD8A3D8D3DB33D13BD38BD8EBDC7BD99BC39BDAB3DEC3D843D963E50BD093E50BD8C3C28BE86BE7CBDF93D03BE4C3EC33DE83DDCBD23BE12BE483EC9BDC8BD3CBE113E85BE113D42BE21BE733D3ABDABBE2EBEA2BE76BEEFBD48BEA0BE783E48BBFBBC253E6ABEFF3EB9BD313EE5BC333D1BBE6DBE2CBD903E72BEFFBCB1BC083E40BD68BCA93E493E57BE833D22BEAA3E5BBD813E59BEB13DB73E0ABC99BC14BD05BE51BEBDBE46BD98BB18BE40BD623EA73E06BED33CD73D783E6C3E1FBE8B3B5E3D4DBE14BD48BE843E0EBEA5BD703D323D6CBE413EDD3D8D3C4A3E44BE07BF733D8B3E30BD863E8F3D8C3DB03D733EECBE253E383E773EBBBC6A3DA8BCB2BE4BBEB8BC7BBEC0BE163D7C3D3E3EB63C85BE8E3D2EBEE4BE89BC793EED3D3FBEA63D5FBEB6BCF23DE9BC353DEB3D90BEDD3DD23EB9BD033E4A3E6CBD94BEC23D903D4ABE5E3E70BE17BC2E3E603E333E7ABEFABEC23DC2BE80BDE63DDDBCBB3D82BD8D3E50BCB33D673ED1BE4FBE51BC09BEBA3DC03E6DBD43BD453E453E24BE52BE873D943D27BD3EBE973DDD3B023E70BEC7BCAA3E16BEF13C7F3E513E413E01BE8C3D7BBDF6BD773E943E6D3CEF3DAFBE513EAFBD11BD85BDB1BDAE3BDF3D4D3D4E3D293E5E3CA1BDAA3D1C3B84BC9EBD423E303ED83D843E9ABE8C3E06BEE43D133D263E123E02BD71BD283E9CBD99BE413EDB3DD7BE2EBD223D29BEC93D383E7F3D243E4D3E34BCA13EC73B023E2F3ECCBDF23A953CD0BD0B3D0FBE59BE7BBE243E033D813DAC3D46BDA8BD353C13BC9ABE2A3E463CB63CA83D0ABE31BEE1BD8F3E953E523E93BDDBBC083E9A3DBC3E8B3D15BE9F3EBA3D373E2F3DF23DF8BD263EAD3ECCBD42BDF73DD83D3A3DD3BD6B3C6C3E00BE423E27BE56BE863D5EBEB83D8F3D063E5DBD993E26BEA63C12BCD3BC933E8CBD063F703E36BEA63E19BE093E2EBE1DBCE33D063E493E64BCF53D98BE4FBD203E86BE9ABE2D3E72BDD6BEB33D283D32BE953D603D3A3EB9BD123E2D3E86BE45BD0C3EC33CDDBDBF3E07BE03BE22BEFD3D383DF3BD983EF5BD543EF03E403D5EBDCC3D6DBD97BE97BC2CBEADBC0C3EF33C983EE13D4A3E10BD66BEAB3D423EC8BC923DBBBDE6BC41BE5DBD85BD95BC653E543D32BE8F3D95BE8DBDC63D2FBE083BD33C02BFC4BC033FBDBD72BEE53CA2BDBBBDB73D783DCEBD643D3DBE9E3E433E793E45BDDE3D2CBE0B3ECDBB4D3EB73E963D7E3EF63D413EA53D233E6FBEECBC893BB2BDCABE293D0F3D35BE1CBEAABD8E3D913C843EEDBD9A3C4B3EFD3C553E47BE053D58BE953DD2BC8ABE773D3A3CB93D453EE13DB1BD573E49BD5D3C85BD80BDBA3EF43D93BE26BE283EBBBD0FBE543E6E3E83BED63D44BD1FBE30BE013D8C3E0ABC653E4CBE2B3D84BCD9BDEFBD3FBEDEBC0D3BABBE093C4CBDC43DA23DC43D783E5F3ECB3DC6BD76BE33BE2C3E0A3E7ABECDBD733C7F3DEF3C1D3E623A43BE8EBDA23D5BBE7FBEF3BD43BE9FBEE9BE43BEF3BC9F3E493A29BDF0BDA73C6BBC4B3D003D773C183E7FBE10BB45BE093E963E9B3C3EBDA6388B3E1D3E123E95BD4C3EAF3EA3BEA5BE083E483E103E1D3E88BE04BE33BE09BEF83DCA3D2CBE3ABD583EACBDA1BD11BE70BEA43DB53E36BE62BE693D913EC33DE8BDC9BD8CBDE4BD77BEC7BD6B3E68BDE4BD533EEB3D243EA5BD3A3E243E1C3EB73E7C3E923E613EA23D4D3E6BBD8D3EB2BD0EBD40BD9BBD8DBBE93D9DBE513DE23DA83DC23C473EFA393DBE5ABE883E1D3EFE3C813D7FBD69BDFABD9B3E873ECE3B763DEE3B2C3DDA3D143E97BE863ED5BDAE3D403D46BE25BE1E3CF5BC2D3EB3BEBABBAFBC24BEBE3E45BDFFBD183DE0BD9D3DF1BDE5BD473E633E093EFBBE3EBE28BE4ABE3D3EB8BE67BEF43DA9BC7F3C54BE833C8E3E7F3EB83D1ABD8B3E973E9CBD863BA9BD4EBD06BE9EBDB1BEAFBDCBBCEF3D2E3D853EE3BD8EBE863E7C3EA13DE0BD77BE2BBE143D273EA03C313ED13D7ABB093ECC3D393E7ABE133E5FBE023D313DC53D2F3D383EC23D063D83BE4CBE6D3C0FBE1CBD6EBE64BE7F3EF23DAEBDD73D9BBE573EF63D29BB9CBEBC3D08BD0DBE873EECBED3BDE3BEA73D0BBCB9BC27BDB0BD1B3B75BD9B3C743D43BEFCBC8FBE573E663E38BD993E8C3D50BE37BEA5BE83BECABDB93BEDBD2FBE2CBD633E27BD8B3D39BEBDBE803D433E4A3D1B3E42BC2ABDCC3BA3BD9CBE823EAEBCABBD0ABE64BB83BEDCBB2FBE7C3EBFBBE4BC93BC7DBE7FBEB3BDE73C393D043D603E4CBED93DA73BA53DC33EEF3D623DBFBD6CBE903DCD3D073E3CBE9FBD1D3EF0BDF6BC783EEA3DCE3D6BBEB23E233EADBD1F3E0A3E96BE04BEB03D79BECA3E33BE633E3FBE0CBC2B3E723D84BE96BE15BD20BE1DBE6ABED3BE853E85BBAC3D69BEB3BD523DCBBE093EE5BD19B8A03E043D0BBEF03DA0BC23BEBDBB34BE8D3ECF3E1F3E54BDEC3D15BEDD3DBEBE213D933B05BE453DDF3DCABC35BE50BDCA3CA2BE943DCC3DC23DFABD04BE4CBE893DCE3E193E6CBEC6BD633EEFBB01BD5FBE12BE213C7B3D813DE23D683B0B3D233E603D82BB77BEC83E293E3FBD673D87BD63BD543ED2BCAF3C89BBA5BE4DBD07BECE3D823D4C3D90BD3ABE03BE64BDA9BC263D42BEA43E023D6B3EB2BCA93C6A3EFCBB46BD503D41BED9BD523C4B3CC5BAB23DA9BC5EBD343D5DBE4FBE85BD2C3E403DBBBDEEBC6CBD39BE213C8D3D8FBEB1BE28BEAD3EC93DD33DCFBC17BE6DBEA1BC96BD9B3E99BE793DEFBCE23EB2BD5A3DB83DBB3D63BD363E69BD3A3E863DF9BD4E3EABBD48BD3CBE113D96BD81BEF1BD8EBE313E9FBE2ABDCB3E83BE28BEBA3D36BE59BE5CBA6DBDA2BDB8BDB33D89BDB03E0DBE02BD383E4A3EA23D913D8DBE093EF83DF83D69BEECBBDF3B59BAB2BDBF3E0BBE02BE6BBE91B99DBEFABEFCBC47BD513C82BC563E1EBE633D7A3ECABD123D033EC8BBDD3D123ECA3CD33C3A3E4DBD05BED6BDB33D593E593E013D81BD8DBDBFBED53DE73D6EBD0A3E55BDE4BD4A3EA93DFB3C2FBE923E42BC543ECEBB7ABDE83DBCBD7D3D64BE58BD5C3E663E80BE05BEF5BD223E613EC4BDCC3C0E3DFABD723EA63E0EBEE83D83BDC7BCA1BD15BDC73D833D3B3ED7BE47BD9BBCA0BDF7BDE33DC03977BD973D33BE13BFB53D99BC373E7B3EAABD0E3E8CBDE8BE72BD07BE54BE8ABC5B3E803EEDBD543C24BD24BC22BD473EFEBD62BE2ABED53C013D5B3E1ABE10BEA23D52BE313E3C3D4A3E1D3D94BCE6BEE43E033EDC3D60BE1D3DA63E2CBEBEBE673B12BEB1BD55BEE23CC93DEC3D95BE99BEC63D39BD5A3D30BE07BD4D3EA0BD9B3EA3BE5A3E4B3EC33E8DBD7EBE6A3E13BE8E3EB2BD7A3DDB3C5F3E3EBEA0BEBF3ED6BD4DBEA83DB23EBCBECB3DCEBDA13D03BECABC803D993C8A3E233D59BE34BEDD3D693D5ABB06BE9BBD10BEC93D7ABE223ED8BB653E873E9CBD5EBE913DB8BDB3BE6BBE87BE853E99BD9DBD00BEB1BEF53D863E51BD073CD0BD96BE85BE393E6A3E52BE663E8CBE1A3EFC3DB63DDBBC9F3DC1BD29BE80BEC83D8F3E853DEC3D1ABE203ED6BE6EBE933D503DBD3E89BD2D3E4F3D2ABE213EE0BDAFBD41B98D3EA53E3D3D92BE9DBD55BD81BD193E87BD0D3E703E083D39BCA13ECF3DA93DD0BB3EBC27BD8E3D283E7ABE1B3ED9BD8BBEA9BD4BBEAB3D873E08BE683DF7BD5DBED1BD8E3B663E60BD2A3D073ED1BD8D3E37BE1B3D40BE47BE723E14BE44BCF8BC49BE0EBE54BBE8BDD13DE4BD28BC663E8BBD283EABBB3A3D023E93BE9A3EAE3D823DB8BA26BD6DBE3CBD3BBC67BD52BE5CBECA3C15BD89BE00BD603E173D643E143E2FBD91BC043E4BBEA03E26BB5B3E173CCEBC8EBEC4BD68BD173E71BDEF3DAE39873ED3BE8CBC4D3E92BE78BE15BD6D3C6C3ED9BD1E3EE7BD5E3E1CBEEF3C4A3EAD3CA7BE3F3D323E4F3E8E3DB33C383EEB3D033E7A3E8D3D6CBE8B3D2ABD013ECA3DD6BD273E30BDA0BD3C3E953EA2BE9ABE49BD84BE983E96BDF93CA43E463D153E143E5A3EF6BCBCBE16BEB6BD0C3E8CBCA5BE0A3D31BD933E923E9B3D89BDCEBDD0BCB63CB4BEB13D22BE1C3EB63D413E1DBE6DBE903E51BEFABB393E62BEC43B4CBD5C3E1A3D1F3DBFBE443D363EBB3C813E5B3E29BD043EF0BDA6BCED3D74BDA7BE4EBCC23D603E1A3EAC3CA7BD0D3E453C87BE80BDD9BDE2BDF9BE36BCB23D43BD4E3D9F3D26BE4EBDD9BDA83DEE3D993DBDBC2B3E2CBE2C3E73BD843DD7BB5C3E7ABEC0BD4CBD8BBD003E2BBE17BD98BE93BD803D0C3E7E3E1C3EA1BEAF3C29BE0D3EAEBC82BB32BEA3BEB8BD5CBE9CBDA7BC41BEC43D52BD883C19BE633D41BEADBCFB3DB03D8A3DBEBC823E51BA893E263E51BE233E67BE1DBE283CF63B4BBE903B513EAD3DF73C7B3E83BE1FBE813E1FBEE2BD583DB0BD863EBE3D99BDDC3D21BE123E9A3C963E713E32BD863BDFBD70BEA9BEB33DE23DA1BC393E11BE89BD263E49BE7F3D57BEB6BE28BE4ABD45BBA93D8CBDE03C7FBEF43D06BE62BCC73EBC3CF23E373E5C3CCEBD543ED0BE05BC713E57BB2F3D87BEC5BD92BDEABD773E15BEDF3DA33C2E3E7BBE783DE3BD25BEABBEFE3DE13DC7BEC0BD173E5FBEBA3DBABD99BD94BDFBBDBABDC6BD0E3EC43EBEBE5D3E81BD3CBE9FBC6FBC8E3D383E9E3E99BE6EBE73BD9BBE8C3D98BD7BBDB53D38BBBDBC713E91BE52BD2ABD95BD5FBE293D97BEFF3D2ABE48BE17BE23BD1A3DD4BEFABB1CBE443E52BD8ABDC03D213D96BEE33D2EBEB8BDB33E4B3EFCBCF43B5C3D55BEFABC10BD013E803D53BE703E1C3EEEBD12BE02BB2A3EA0BE2FBD853C703ECA3D59BDD1BE953D233E93BC97BC93BEA5BE743E6BBD9ABEEEBD35BE5EBE9A3E683E173E273DA73D5BBD18BEABBCA3BDE83D4EBE263DDEBD14BE8CBC553E523D0B3E83BD723D9BBE8EBD0E3DEA3D8EBE1E3C673E9C3C653CC03D00BE37BCA33E30BD7A3E223DA23D7BBD5ABE253EA1BDA33E6EBD333D393ECEBEF33D22BE25BE383EDCBE86BEFE3D32BE1EBDE3BCA6BD1D3D643ECDBEE23D76BE1FBE06BE873D71BE7A3D993E6BBE2EBE1D3E543CDFBE65BE83BE27BD07BE2C3D3D3D853E90BEC33D7C3D2D3E183E2E3E86BE15BE2CBEABBD8BBAB63D9F3E403E2DBD733E9A3E2ABE49BD15BEB83C08BF213EC0BD5F3E6DBD63BD5FBEB1BD6EBCE23C94BE5A3EBFBD803D6F3EFB3D623E5BBD09BE593E7E3E54BD8EBEC73C5E3E083E3E3D893D2CBEDCBD8A3DAF3E98BEB83EF93D94BE89BD50BEFF3D76BE03BCA63D5F3EF93D0EBDEA3D13BE033EB93D9BBC2A3E85BE54BE9DBDB4BE4BBDC83C363E893C413E37BEA93DC33E1EBEACBAA7BD58BE2CBE053E95BE79BED3BAFBBDAF3CD9BA993B83BE9EBE13BE133DF6BDBDBC8FBE273E7EBEFBBC81BDD73CA33E383D51BEFF3DF93D2B3DA5BE513E143D293E90BEAD3C5EBEC23DD83E6C3E90BEE13E8FBEB4BDC63D143C1F3D253EF03D833E093E053E55BE42BE29BECA3CACBEF73D4C3EE8BCCEBD703DA03ECCBEBDBEAD3D2CBEA83E1F3D41BE76BE803E103E893D9A3D84BD26BE43BE43BCC13D08BECA3C41BDB23E8F3DFF3D893C853EA3BE6E3C973E73BE9C3E713E5F3D5F3E01BD6A3E14BD70BE453D39BE5E3D593E423E383D743E16BE973D20BD3BBCEF3E2CBE973A9EBC893E743E57BE47BD453ED33E4CBE353EB7BD313E0CBFBF3D4F3E17BED13DB83EE93D78BEF6BD353D9ABDFB3D7ABE5E3EA5BD29BE16BD98BD883D18BE32BCAA3E4CBEC73E393EFABD90BE723DB1BBC3BDDE3C193E6EBDC23E0B3D37BE21BD89BE3C3D963D1B3C503E35BD6C3E69BDB23E5F3D143D31BBC03EFFBD983DDFBD82BE9ABD563BCDBDDDBDE3BC58BB743EE73CB93E34BEDEBE1CBE7DBD343E0FBCF23DBCBC92BD783E363D053DBC3D0E3C56BE24BEB23D2EBECE3E4ABE51BE18BE6E3D223E2BBE613EEFBD74BD9ABE86BD753E5E3D87BD7FBEF2BDE0BD903E80BCDDBD6E3D93BD4FBD08BE05BED23D17BBFCBD17BEDFBDEFBC743E5E3E863E1FBDE93B4E3D01BE243EA4BD8BBD803CB63E4F3EC7BD843DA5BC08BDFD3DA5BEB33E813E26BE56BE3BBD403D84BC883B8E3D20BE48BE8E3C703B583E1F3EE13D7639E7BE3EBEBA3D1BBE4DBD61BEC53B7EBE533D5E3C0F3E9B3EC1BE263EA63E523E1F3C503E733C013ECEBD063E433C04BEDA3D0CBEEDBD173C29BDFC3D62BD063D033EE4BE153E9FBD143D263EFFBED2BC983D60BE7D3DD1BC713DB73D603E8D3EF43D923DC8BCE53C063CBCBD41BD773EAB3E513DF7BCCD3E843E0A3E92BE2D3ECB3E373E2B3C8F3D1D3E763ECF3D8EBEB9BE5ABE01BE3A3DEB3D2FBEECBAE23B483E223C0EBE223E23BD103DCDBDD0BCE03E9C3EA5BD513CD03D433E87BE30BC9F3DA2BEB0BD793D413E05BED5BD8ABE57BD47BE3EBD01BE3FBCBE3C9F3E8D3D34BE9CBE89BD0EBE2EBE0D3E56BE463E0F3DCBBD253EA43C773E87BD12BDCDBB9ABD6FBD0E3EAA3C3EBD80BE5F3EB3BD85BE72BED9BB94BE3FBEC7BEB7BD81BEBFBE86BE0CBE023EC8BD9E3D84BEB53CC63D4C3E383CD2BD8BBC033E6CBE85BE1D3D34BD313D003C973B993EC8BBD8BD793E9D3D2CBE55BE50BEB8BD7F3C163E00BE5B3D77BE433D673D023E003E0C3D633EFFBD063EBA3DAC3E94BD183D03BE953B4B3ED0BDA2BC93BED4BEA13DE13D933C3FBD323DF23DFB3D69BC79BD953E873EC13E50BEA6BE80BEBD3CA7BDF6BD67BE48BE42BD0A3D753EBD3DB1BD333E0A3E523D0F3ED4BEEB3E173EF53DAD3E9A3E263E31BD033EABBE753C033DE9BDD03DB2BDF13D7B3DA2BEEFBD42BE80BE543EC7BDAEBCF03DFF3C68BD04BD223EFFBD56BE8C3DF7BC0ABB22BE9FBDB03D5ABD98BC9CBEC3BDF9BCA4BECEBDB83ED4BD87BEC8BE9C3D133E263EA7BE3ABEAC3C893E523ED93D5BBD7E3D3ABE56BD0A3EF53DCABDAA3D663EF23C043EC4BE283EC1BCF1BC64BE49BE83BB913E983D42BC35BD9BBE54BE36BE8EBCD53D90BD683F853DAABD8DBF773FB93E93BE533D483F7ABEC13EFDBEC2BE6DBEE5BEC03ED4BE863FF93EE6BEFFBD1EBF8A3EC0BD573F1A3F0ABF3DBE9F3D5B3D08BEB6BE47BEBEBEC1BD40BE9C3EDCBD913DA4BD483DE63C643E0BBEB93E433D483E8B3E593DDABDB13D3FBE9C3DC3BD94BE6E3E06BE043B41BEB13CAABD4E3E963C623D013E40BD5EBD873E823E18BE563EFE3D2D3E603CC6BC2ABE283E0CBE323ECCBC253E96BD173E403C05BE653D023E1E3D81BDB2BD713E18BDC93D273D3E3D1F3E4B3E203E2E3DFB3E3C3E7E3E41BD1D3E5DBE47BD27BEA03ECB3C053D4E3D5D3D85BE8A3DB43D073E023DACBD103ED0BDE33E803E263ECE3DF2BDA23D663DB33D9B3CBF3EA0BD063E523E5C3E1EBE373EB23E5CBDB43D2ABE6B3EDCBECB3C99BD7F3E263E3BBCC33D813EBEBD01BD92BD62BE003E9E3D383EF8B968BDE0BDD2BC493D053D8A3C86BEABBD783D85BD6D3E63BD7ABB7F3D70BE933D6ABD55BD3D3EE83A77BC953E18BC8ABC423C72BD0DBDA53B7FBE2A3B1F3E19BE353EACBED03DFA3D99BD5FBEB73D2D3E393E473E31BD62BD4B3E6ABCA53E973C023EFDBC18BEB3BDD1BC4B3EC33C963DC6B8FC3DDB3D963D94BE5CBE33BD883E9E3BB63D4DBE683BFF3D313D8C3D91BD913EA93D8E3DCCBDB2BD113EAB3D263EA9B8A73D24BA32BD243ED23E92BDB4BE31BDA3BCC0BCF13D403E953D5B3DBA3ED13D6CBE8C3E11BC323E323E013D8FBE2F3E1A3D8B3E5FBE753D35BE833E283ECEBD2E3D77BE3D3ECBBD51BCFC3DFCBE2CBEDEBE503EA2BD7CBD1FBE823ED63DAA3D5C3E303E83BE99BE8FBD0F3ED03D81BDC4BC98BB823D123E943E11BE76BEF8BC9FBDEEBDB1BEA13DD7BD6CBE4EBD623D4FBE20BB09BE6FBEB3BE7EBEB73E9B3E63BE993DB53C993B033EFA3D04BE9FBE283E443D10BEEBBD563D173E9FBD80BE823E783D3A3EC83C92B9313E61BE43BE32BE04BE6C3EC3BC0C3E223ECABEA7BD86BE033DFFBCA2BD1EBEE43D9F3E98BDC1BB42BE0EBE55BE8ABCCD3D553E663E3F3D56BEA03C153C5CBD23BD003D8FBE42BD363E9CBD913D5EBE35BDD73DC43E223E94BEC5BDB2BD46BD02BE8E3E9D3EBB3E95BD8ABE6BBE83BEC9BD1CBE64BE1D3FA93B1ABD8C3D573DA7BE773E5CBEBBBD563E7BBDB13D35BE943FFE3D393FA63E51BEB5BFEEBDE7BE6C3E4E3FA5BFCA3E60BDB43EBE3EFE3E993B01BF91BE5ABFE13E933E67BF8C3FC13E8DBFD93D353F1EBE83BF25BEA63F013F9F3C5E3E72BE343E08BE77BE533E3A3EBFBD8CBE4EBE1FBE703C0C3EA2BD893D03BC57BE823E463DA4BE7C3DCB3EE33EEBBB87BEFC3D3EBEC5BC073E583DFF3C11BCEF3D7BBEB43D4EBDE13DCE3DAF3DD9BD8B3EA2BDFA3C0BBEE53D51BDCFBD16BD3E3E3D3E0DBEE23DA2BEF43CC73ECA3CBDBD703E91BEEABDC0BA86BE0CBD07BD033E813D92BE07BD0FBECCBD65BE833E993CCE3D113DA43EBFBEC03DBE3B703E7FBE0ABE2D3D323E093D6E3D3DBE7E3E9FBE27BD7FBEE7BC843B89BB2A3B353EAB3D50BEEABDB7BD30BE88BC34BC5F3DA33EC23DC3BE363D8DBD6F3D273D39BC62BD35BD7A3E77BEA43D56BE63BE183D7D3CB43ED3BDAE3C413C5EBD183E95BD1EBE3BBE8C3D0D3DA43C0DBECE3E16BEAB3C7E3D57BE8C3D61BE45BC82BE01BD943E193EEABDA03E953E38BE5ABE38BE923E253E443C5F3E4BBED3BC963D8D3E8A3ED23E08BD29BE39BDB4BE913DCBBCA0BE3DBE85BDDABD6CBD543EE53D05BE763ED83E253EE9BD553D8ABE09BEDEBD503E003D86BC313EC839A93D84BB11BC8D3E503E81BD9C3E253E84BD0CBE56BD913EFABDAE3E4ABEEEBDE53D953DBF3D59BEE43A2CBED2BDADBDFABD9CBE143E81BDB4BDB23D1B3E4FBE313EF6BC88BE4CBDE5BD073EDDBC32BDE2BD5EBECF3D91BC05BE3EBEB53D62BE9FBD053E463EDFBD83BDAABD88BDDA3C563EF73B92BE30BEACBE603EAABDB3BE04BE55BD3E3ED7BC8CBE10BE07BED23E75BEF8BC12BE993D82BD07BE59BE703E393EF43CFC3D863D9BBE58BE383ED13B453D5F3DEABDF53C0ABF383E503D703E523EA83DE2BE15BE1E3EB53D81BE52BE8FBD0E3E8E3E0C3EDF3C83BE64BE94BE2D3E82BE0BBDC43C56BE173D33BEC43E80BE61BECBBD9C3D163D2B3DF23DE5BD7C3EE63D9BBD933E2C3D2ABDD13E09BEF1BDE73DBEBB54BE493EBA3D13BC8F3B49BD57BDDF3D31BEA9BEE23CE6BD7EBE8BBDFF3D733E50BEE53DA13BA8BE8FBDAC3D3FBED4BC3A3E11BD01BE613D7ABD173E52BDE23A563E1BBE89BD803D64BCBE3D593E2ABD6DBD4F3EEBBD073EE8BC6D3EB2BD3FBDB13EB13D15BE0E3ED03E043DDF3E00BE943EEB3D01BE39BE113E83BDDA3D8ABDA5BD4F3E11BE07BE003E263E0B3E483D7DBE5BBE773EBF3EA63D5B3E14BBB43CE1BCA7BDADBD9B3D123E57BE8BBDE33D4F3D743A9BBDFFBDCE3D39BEC53DAE3E27BE0CBED7BD7E3E493EB1BD683DFD3D28BE4F3ECB3D043E83BEA6BD523B08BEE5BE933ECABC59BD98BEE5BC9C3C3ABE5ABEBBBD453C5DBDF23D5D3DF93DFBBDEA3D1EBEF4BD44BDFD3DE4BCE7BCD53DC8BEAFBD4DBE77BBA93E94BE15BE11BEC5BDDFBE313D0A3D85BE953EA0BDD7BD533ECFBE383E4D3E773E493EBBBDBCBDE2BD60BDBD3D283E11BD4FBCAA3C56BE6F3D8CBC1DBE3C3E863DEABD363E8BBEB33BDABD9ABE4E3EB8BC82BD4FBDD73C62BE99BE7B3E89BD7E3DBD3DA9BE05B710BE013E113EC63D783E123E38BEAA3DBD3ED33D273EE3BC7ABD97BDDC3D62BEFEBDDBBD0E3EA23DA9BE533E2F3EAEBDB3BD3D3DBD3D36BE1BBE6B3EEABD033EE03CCDBCD13B2BBD93BDE4BD1C3EB9BDFDBDB53D643DD63B7EBE4BBC13BD2D3E7B3EBE3DB3BD0A3E473EC73BA6BC1ABD0FBEEABD08BE9EBD5A3D703DD9BC1DBE03BC6B3E5C3E023ECB3DC6BD313E17BDF23D243E9ABE8ABE0ABE423CE1BD7C3D673D6FBE513EEABD0A3E863B8E3C7B3E253D523E29BED03DA3BDC3BB5DBEB83DBC3E42BEDFBD23BE16BE25BE09BEA03D463C0DBD9DBE3E3EA53DC4BD49BE723EC0BBD5BD30BE823DC8BCD83D38BDDBBD443EBD3E99BE12BE20BDEE3EBB3DF7BC34BE03BD18BE98BBA33DD0BB273E903EE73D39BD763EF73DF8BB4FBE203E1C3D063DE83D53BD86BE24BE933D4CBEC5BDE53DBABC44BE6C3D9DBE4EBD8B3E113D0A3EB43D18BE0C3E023EFCBC9A3EB9BEFFBBDF3D783ED93D4A3DA03ECC3DCF3ED7BA19BEDDBDA83ED3BDC73AB8BD0F3E833DDD3DAABD7DBD13BDCCBE95BC35BEEDBC333E26BE1C3E74BE223EA6BCFBBDAB3D073EC73CAE3E4BBED5BC063E4B3D4C3DD53E79BECF3D62BE313E0E3D393D313E22BD48BD49BE103E00BE0DBD0CBE97BEC2BDD8BDDDBDB93BDC3E4F3DB23CACBEF43DA9BE123EA4BD333EE43D413E833ED0BE55BEF7BD923E193EC83EF93EF3BC24BE9C3E483C9C3ED33F8CBF95BDA83EBEBEE73C0BBD523E6ABF793F813F04BED83E453FA63A2F3E1E3F73BEE03E523F0FBFE2BFA6BD313E903E113E08BE6DBD263E643DBABD32BE913DF4BD38BE86BBE9BC8BBEA9BC033E28BD553D613DB1BD9C3E62BD9B3E2DBEF6BD793E3B3D743C9DBED6BDB5BD84BE2DBE5C3DB1BD783E90BE86BE10BD413E86BE8E3E8A3E2ABEB6BD1CBE04BE4CBEA13EDBBD24BC92BEFC3B24BEC1BDE83C43BD5ABE013EC5BD173EF23EE43D1CBCFCBDD7BC4DBE733E03BFBABD243EF43CC63D673B7FBDD83C253DBDBC1F3D243D4E3E29BE54BDA73D6D3E2B3E933D823E7EBD3D3EE13DBB3E8ABE6C3EE53D633D98BE3BBCF7BC5FBE133E453E623DB63D8A3E7ABE7C3DADBBF53D823B3FBDCFBDB8BC413EB13EBDBD22BE77BD2D3E78BE1F3DE63DCD3EADBB783E4ABD043E47BE4FBE043B30BE67BD023EE4BD7ABD0C3E0B3ECC3D8FBD103EF0BDD7BD79BE1EBE063DBCBCDD3E603D58BD243EAFBDC53D30BD573D3BBC163D5EBE923D2DBE6B3E06BE003CB2BDA2BE8C3E913C37BC37BE3A3E833CA7BD0E3D663DB8BD923DCCBD78BD3D3D49BEF63D02BE83BDD6BC18BE9DBE04BDE43BBF3EB2BEDABD113E983D2C3CA4BD18BE00BE49BE433DF2BD923D163E48BC6ABE923E99BE54BE983C5C3E853DCA3E62BDAA3EA13E97BC2EBDD03DCB3EE3BBA2BC1DBD30BD10BEB4BE03BE25BE37BEC6BD24BEFABD543E8D3DDABDB13C153D5ABD29BEBEBC32BD4C3D963E9ABEF3BC053E8E3EA53E86BCC9BDAD3D7BBD39BE8B3E0ABE8B3D923B15BD22BE1CBD2E3E8ABD2F3D9E3E0C3E833DF63C4C3E17BE6BBDB4BD203EAD3D09BDFA3D783D743E0E3EAFBD61BEF43D38BD6CBDD0BE23BDA4BC6D3D903BDEBD35BE09BE2E3DE53C19BEE0BED7BD953EA13E603EFF3D713E853D303B32BC28381EBC4A3D8E3D84BE74BEC8BDB3BD783D81BEA33ED3BDC73D27BE3FBEFCBDD83C903E4F3E5F3E9B3D93BDA2BD303E25BEC7BEED3D4EBE503E09BE353D6E3EEC3CE0BD643E003D3DBE133E0E3E8EBD02BE6DBD68BE9EBE9FBE9B3DB0BDF63E12BD92BE073E163F9EBC63BD7EBE1FBEB73DC8BB87BEA53EEDBB20BE9DBE1C3D13BF8FBD8DBE28BB83BD203EEFBCC83E70BE0B3EB93E9FBCE4BC4B3EE43E05BE0EBC243E533C5CBEA23C10BE3DBEE53C14BE44BE133C043EF4BD4ABE1DBE79BE84BE2E3E40BE74BD203C24BE9E3C01BD9BBD47BDDC3E9EBDA83C4E3D85BEB0BE80BD2CBCA43E503E90BA1FBECE3C2A3AB53D4E3EC43DB5BD603E3B3D57BE283E5D3E6F3E51BD0DBE4FBDAA3CE93D153E91BCDB3CD53CA7BD13BE293C45BD253CE8BD623EA53CBBBD7B3EB4BD423AECBD55BE49BD3A3E343E29BEE4BD11BEC23E1FBDDCBD0A3EAFBCDB3CC4BC71BEB63C6CBD76BC203E423DD0BDDFBD923D153EA53EDC3C7B3E0E3D",
      torch_tensor_32_32_torch.bfloat16_1: "0x02000000823EE23EE93D513E62BE223E243EC5BD57BE93BD643E80BE7FBD6ABBC23E693E973DD13CDFBCA73EF03D03BE9E3CD2BCEFBBECBDFDBD533EA1BEDB3B173D2CBEBBBD023DF8BDEFBEB7BD8EBEC7BDF63DECBDAB3CF83DB2BE23BD9A3EEB3C3D3D733C28BEDFBE75BD8ABECC3E433E11BE43BE633CA9BE97BDA33E913D9C3D99BE7A3E97BEA53DB73D40BE5EBD9A3C1C3E063D8A3D483DD8BD303D523EBA3EA63D69BE6DBE213E093E8A3DDF3DF6BDD2BD1EBE823E28BE10BE353EA43E82BE96BE1FBE5DBEE13CF5BDA7BDC93E97BDB13BFF3C453CE23E16BE8CBE653ECCBEB5BD91BE97BE15BEAD3E06BFEF3CD6BDD63E8CBDA4BC4DBE2D3C383EAB3DF5BD9F3E06BE353E35BE5FBEB8BED0BE4F3EA1BCB43CF53E0ABE3C3D86BD003EA0BE133E9B3DB1BE9B3E173E21BD703EB9BD2FBEE0BDF7BD9CBC9F3EA3BE453ED3BD293E4DBD4FBD743E4F3DF13DBD3D47BE2EBE9F3C2A3E2D3EFABD56BE273E9A3E40BE89BE1C3C943DF9BCE6BEE73D12BE943E4B3E3ABE043D9ABD2D3B3CBE533DBFBCBE3EB43D373E923E0FBE86BDA73D1EBE76BD9EBE9E3D503CBFBD92BD413C2D3E95BCDA3E103E713EB1BD273D99BEA33ED5BDBCBD483E3A3E49BE7BBE1ABEABBE753E72BDFCBDD63CA43E64BE4DBEEA3E55BE41BD54BEEABC7D3EB23E743E9FBE25BD12BEFF3D67BE07393A3ECCBE0CBC41BE9ABD82BD44BEB43D4C3D613CF63DFFBCD33D30BC82BE7ABE82BE98BD1C3DF7BDB9BEC7BC523D5A3E9F3CD93DF2BC6A3EA1BE4B3E0ABC583BD4BBCD3DF23DBE3E06BD853C86BE193F01BE9DBE16BF503D743DD73E003D323E92BD463E54BE4BBD1DBDDD3D6A3B9D3DA1BE12BDF53D8A3E123E51BED7BDC5BE08BD52BE15BD223EF4BD82BE8DBE703CDFBDF9BCCBBDFC3EF4BDEC3D853D813E933C3BBEF83D4F3DCF3C2A3D023FDE3EA03E8B3D8E3CB6BCBC3EB7BEB3BDC5BC183ED13E473D043EF93E1FBDBEBD67BEADBE633E10BE49BEAFBD04BD6BBD87BC1B3EA0BED1BD29BE2D3EBFBD343DE4BE9CBCF63D913EAFBD4D3D993E91BE083E0A3D4EBEEF3DABBE84BD09BDA8BEB83E743E5CBE8D3E233ED4BEA63DD0BD17BDFCBE96BC3B3E16BD4F3DA0BE233D85BE393DE7BCD13E373E883EB1BE723E4ABDEEBC3CBE273EF2BD0ABE10BEA2BD3BBD49BE22BEA03EA7BD163D8C3E013E8E3D56BE223EA4BD703C37BC063D833E7DBE28BC1E3E953DC0BD2EBCB8BDC2BC9B3D2BBEDF3EC6BB99BE923D9D3EACBE88BDFF3ECC3E69BD9C3E6A3EFABC473D1DBD273EF8BD773D6EBE4E3D2E3EA13E05BFD4BE3C3E4DBD933E903EABBE48BE2C3E993E1EBED7BD19BEBCBE353E5DBE17BD67BE8EBD9C3DA7BD923EA0BE96BD10BE1B3B8B3D6EBE36BE8B3E0A3E32BE883D323DAB3DD6BE4BBE02BFB1BE2ABD2C3C613E753C9ABEF53BA5BD29BE0F3E63BE9F3D3FBDA9BD99BEC53E4A3E85BD0C3EFD3C51BED83CC53D873DEBBEEB3E3B3EF2BEBFBE92BD6B3E8F3D1F3E68BDD9BDCCBDC2BDCCBD24BE2ABEEEBE653E8F3DB33EE2BEC1BB67BEA7BE50BC96BEF33D8F3E40BEEB3DB13E44BE9EBE983E633C5B3EA6BD353EBA3ECA3DB9BC8EBE01BE95BE8ABE973D89BE2DBE1A3EDDBEB23DE23D4ABD35BD1C3EB43ECF3D91BEB53CBEBD173EBEBC14BE913E20BD8F3D373EBE3D973DA53E3C3EC0BD40BEC2BE8A3DCBBD6E3E923E38BDB6BC51BDECBD3BBE923EFE3D783E4D3E1D3B19BE503C063E5D3D783EE2BD14BE7EBE123EC6BD82BB073EAB3D06BF803E05BEFF3B2E3EB3BE6F3E8BBEC23DC0BD79BE253E863E113EB3BE02BE3F3E7CBD453E90BD8FBE013D823D543EF43C3CBD803E2ABE913D70BE21BE81BDD63D47BEAB3D713EFA3D41BD863E453E263EFCBE8A3E6A3D01BD713E34BE83BD52BD0BBECDBD213E843E313D0FBEFE3D9F3D5E3E5C3E3BBE383EE23A71BCC23E9ABE61BD843BB03D7C3DABBD33BE313E2F3DC0BED23D813EC83E5E3EB4BC99BE373DBDBDA73C1EBE533E8F3EC2BE2DBD553E2D3E8E3DA63D4E3E023E273E9ABE5F3D373E26BE16BE523D5BBD5D3E6ABE3F3E323EE83DC9BDAF3EE53E423E1F3E47BED1BE993D8ABD2BBE223EAC3E773DABBE053E0B3B3E3C53BE983E22BE43BEB2BD32BEA4BE57BE333D3EBEA5BDD13D8B3D983E18BE5E3E3C3E9A3D0C3E353EB73D87BD083D5D3BA7BEFF3D8FBD603EA13E58BD743E36BE8C3E663E2C3D6CBEB9BE67BD1CBE1F3E693E193E8DBDF0BD643D95BEAE3C333EC1BE43BECDBE4FBCABBE2FBD13BFFB3D40BE4D3D113EAC3ED3BD243E493E223EA43CF33D35BED83EBDBC27BE183E173E9EBDC03EF63B13BEDBBE02BEBDBED63DC5BCF73E48BBCEBD0E3C64BE26BE2EBD1D3E8BBE73BE59BE1BBE97BE9CBE643E3EBEE2BD013D08BD233E6A3DC4BDB8BD20BE6ABE15BE86BE57BD463E983E4EBE6B3E36BE293E993E843E12BED13D63BD13BE7F3DCD3DC43E853EEEBDE53ED63EDBBCDBBC18BC983BC63C8ABEE03DD23D023EDD3C3C3EF6BD7E3DAD3ED03EC2BEE33D983E9D3D1D3E05BED1BD9A3D7D3E043EA93D2FBEC2BD13BD6D3EFEBDC03D353E163D7FBD9BBEDC3E6A3D7F3D883C9CBE3CBE10BE98BD223E2BBDBBBEE13D303E1EBE6A3B6ABE9FBED1BE453B693D76BD223DBBBD98BD7B3C5CBEC53DFB3E753E7C3E90BD103EB3BDC43E31BEA23D263E09BD76BEA73E93BE99BE05BE19BE89BD383E863D36BDE93A5DBDC93DA73ED93DC63ED53D4D3D843D303DCCBD11BE9CBD8A3EFD3EB2BE583EA93CB33CBABEA93E243D6CBE03BE11BEDE3D98BD803DC9BDBA3DE3BCE43D823E163EAB3DB5BEE03DEBBD0E3EA13E733E38BD54BDA0BDE8BD26BEF8BCD03E8CBDA4BDE43E45BE0F3EA53E52BD73BEA03D733E0DBE9D3DA13E91BB643EFFBD1F3D",
      torch_tensor_32_128_torch.bfloat16_1: "0x0200000086BD4B3EE7BC24BEB13CB23B12BE223EAA3CC63D8BBDB63DD43A033D97BDC9BD9ABD65BCAF3D24BDD43CFD3DD23DB73DB03C2D3D133BAEBD08BD823D43BD1E3E40BC0ABE2ABDBB3C943CDE3CC53D00BEB8BDA73EA4BD39BE79BD5EBCDF3CDABCF33D973D0EBD1A3D613D81BD17BC22BEAA3C4A3DDE3C983D2ABE7DBE513D99BDFC3CE33DB53D0DBEC8BC663E37BE4ABD68BD2FBC4FBDED3BBBBDF63DAFBDA53D06BC06BE603EC7BC88BC283DBB3D293D653D24BDC7BDEC3C45BEB1BD0A3D22BD1F3EB13D123E273DFF3C4F3ECDBD39BD3F3E81BDAA3C07BEC13DACBC573E2ABC383DB73D083D5A3D37BD93BDAF3D833D94BCB13C74BD45BBABB8723E95BD933DB63D0B3C493D6BBD2EBD6E3C8B3D2DBE5E3DA13D1FBD22BC2EBD88BDACBD0DBD9BBCB0BD2FBD033E613E03BE043EA73D7E3CBCBC503D8DBDF93D11BCA93A8FBCB03DE5BD913D83BD0D3D13BEDA3D7C3D68BDDFBDBF3D1EBB89BDBCBDA4BCBB3CAA3D46BCA13C24BD73BD94BB43BC04BD663D39BD1FBCEEBC84BE44BD623D0B3DAEBD0F3D063C4E3D2BBC8A3CCB3D3B3C2BBE99BBDFBD333D783C9C3E063E093E06BEC73D00BED3BCF33B1A3DD93DADBDD6BBD83D28BD95BDDB3D7CBD0C3D973DD83D263D97BDE53D403B443D6ABCD73B32BDC83DCBBD543D40BC293E013B89BC133D113EE9BC4EBD363EAC3D82BCD4BCCBBD7D3DC6BD9ABDD0BD09BD05BC37BE2F3E10BE9BBA823DC9BD8ABEC83D233DEEBDC43C8FBDDC3D8E3D21BE9D3CEF3DD5BD03BE0C3C2A3D3C3DD7BDACBDCF3D43BB443D0DBDB93DC9BC123D0A3D033EB4BD6A3C563C02BE253E33BDDF3DFB3C5F3D1CBE32BD89BC87BDEDBDA0BCABBDC5BDD2BCE03DA33D1B3D43BDCF3C493D76BC703E203DD13C3A3E813D7E3DCB3D2E3DDABD7FBD16BD413DC43C31BC163D0A3CCB3D8CBDCC3D923C21BC7CBD8D3DAB3D2D3DAEBD2B3E983DB2BCDF3CD4BD393DD13DDABD8A3D1E3E133E17BD273E243C17BE903BB13B59BD93BDC1BD53BD0C3D913D95BD063B4CBE8ABDE73C2C3EF9BD88BD3F3DBFBC1B3D0B3EC43D9ABC47BE913DD03CF83CE9BD5F3E273EE23D5FBD0C3DEB3D31BDAFBD8ABD5BBC80BDA73DA9BD34BDC2BCCBBCD63DBE3D263D143DCC3C99BD2E3D4DBD1C3C9EBD8FBD943CF2BD10BE02BD16BEFC3C4D3D30BD70BD353D193ED13B4E3DA5BC273D0FBDB63DC5BD953BB2BB523DBFBD8A3C003DF03DC53C04BEB2BB453D5A3DDABB6E3D02BE2C3D9ABD6BBD263E81BD57BD733DD43DBD3D8B3AC23CCEBC153D71BD1ABD2A3DBB3C5A3DE0BD823E7ABCC83D1CBDA1BD2EBEDB3DB7BDA3BCD4BD863CB9BC95BDD1BDD0BD833B30BE003DBF3B0CBD543CD8BB84BCE1BC58BB23BBDFBD18BC833D3F3EA13DA23DDEBD073E3D3D8B3DDBBD9EBD8D3C9E3DCE3DB73D09BEFF3C2C3C22BECA3D793E283C09BC0EBDD63DB2BD5E3D5E3AA53D653D983CBBBD0ABD943D463D7D3C28BC8EBCB5BDE9BCCB3D24BDBD3D5BBC8E3C083C58BDD7BB98BDBEBC033EACBD1CBD133DC0BBA83DA2BDB73DD03C2F3E43BDF9BB343D643DC8BD093EBBBE8A3DFE3D0A3EF73D1B3E8B3D40BD53BD65BDAABCFABDA33D923D603D9B3D2ABD363CB03C893D133DF1BDB83D03BE83BCC6BD16BE6EBCC33DD13DDF3D813D633D87BDBABC98BD363D823DA9BD03BDC93DD53DBFBD123D4CBC253D85BD5ABC233DE4BD82BDF0BDF53D8D3D3A3D223A1DBDA6BD41BC203D2B3DDCBD8D3D973D39BD353DC33DFC3C6D3D3A3EAC3D93BD85BC93BD48BAD73B863CAE3C813A13BC803CA93DCF3D54BD333C4CBDBF3D83BC103D513D133D13BE1B3E8B3D983D27BE3BBE68BC153C3CBD99BD2E3EC6BDD73CD2BAF23C14BCFD3C7CBDA43CFD3C6CBE36BDA7BD943D40BEFC3D2C3C20BEC53D013CD9BD4BBEA13C6B3C5ABD1C3E1BBD97BC32BA093C133C3E3EC5BD143D76BD453DD9BBD8BD1EBD03BE27BD123D1DBE063DDBBC103E7EBD29BE923D8ABDABBD6E3B533CBDBC02BC7A3D7DBD1B3E6F3D543EC93CA5BD8A3D4BBD47BCBD3C9A3D633C49BD1ABED43CA2BC793DB73D3DBD88BC143E16BD773D0C3D3FBE613D4A3DF5BC87BD0C3D04BC49BD31BE6C3D52BE173E01BC3B3C10BECABC8F3CC9BD86BD803D823D26BC803DBD3DE53DF63C483D693CEBBDF7BDC5BD23BD063E2BBD323D87BD863DDDBD50BD0CBEE93D5CBD193E423DD03C35BE14BD1ABC2EBD56BD40BDE23C03BE643B823DA13DB33BFA3BCEBB29BB15BDD7BD7B3CA63BB13C9B3C2DBD62BDCF3D26BDBE3C503C3C3D323DBC3D1F3F1ABE463E11BC0DBE06BD823D1B3EAB3D8EBDED3D8FBDE3BDED3D153E9F3C74BC8ABC853DBD3CC0BC12BE97BD82BC483C643C64BEF63C4D3B11BEB03CCCBB92BC19BEDF3CC6BD9BBD2BBE113E41BE1CBDC03CCF3C12BE27BC913CF5BDA43D55BDB93C50BD033EC03CCABDFB3D9EBD393DF63C60BD943D233DF53D2ABDD63C4BBD0D3E2D3D4C3D05BE3B3C31BDF4BDF63CE4BDD3BD66BDC2BD213C5BBCE9BCD2BC07BE08BDDEBD5FBB1F3E44BEA73CB13C143CC6BB413D463E163CD3BD8FBD32BC8C3DBD3DE83CB33E63BDDEBC2EBD2A3D4B3D6D3DD1BDE73D933D93BD913DBB3D8C3D68BDC9BD88BD86BDACBD053EEA3D203DDDBD26BD703ECFBC3DBE84BDCCBD96BD753D4C3E0C3E29BE063E6B3DA33CB33CD53D0FBD79BD0F3E053E08BE37BD473E2A3D4C3D52BDC53D4E3C063EF83DCBBCA0BDA53C87BC3CBC2DBB88BDB23D463D67BDF63C81BD8DBD823D73BD06BE86BD6E3C1DBDB4BB14BE733C48BD01BEFABBCABDACBD073E5DBDAFBCEB3C70BE11BEF63CF3BDC33C103E4F3C7FBDD1B953BBD93D3ABD463EE63CE1BC61BE043EB0BDC93D1E3E953D95BC3F3E763DA93DF73D83BC11BDE1BB363E32BEB3BC903C91BD553C05BE043B2F3E8F3D1E3C503DD43D52BD0BBD393EFDBDC1BD183D43BE79BDE73DDD3D303CD5BD30BC0C3EE93C0F3E193D4ABC26BD043E6C3D0DBD9E3B5B3D373E22BC913C833D5D3DC0BD8A3E823D40BA1ABE913DF9BBC3BDE73DDDBD153C6C3BA9BD953CAEBD0E3C4ABE4A3D6B3DB53DFB3D333CD43D73BECB3B813C3CBC8DBDB0BD32BCC6BD0F3D15BDF33C683D05BEA83DA23D30BECBBDD8BDA23D733C0BBDE33DD8BC41BD14BEDD3C21BE5B3DE43D7FBDDEBC593D573C6FBDDC3D1B39EFBD183D2C3EFABD6C3D893CC6BD12BEA23CA73D90BD58BC1EBE603D5A3D8EBCD8BD38BE84BDF1BD4A3E2CBD013EDFBCBBBC863DF73C1B3D52BD33BE1D3C9DBCB3BDCCBDF5BCFE3DCABBC83D6A3C1FBB503D67BD403D26BD0FBE42BBB8BC1EBEBD3C1D3DE5BA4CBD91BCF8BD903C08BE9BBD76BD0EBE853D873D5BBC0E3D23BE9ABA823D903D3E3D5CBD1ABE91BED8B9DCBDB4BCE93D07BEF63C2F3E3B3D10BC233D86BD923D1ABD80BD043D1CBDAB3D72BC5D3B42BD7F3C7BBDD93DC53D0A3EB03B4F3D533D97BC93BD02BD01BE1A3DDF3DC33D8D3D36BDC1BD3E3C853D9F3D41BC1FBBF4BDE8BDC83CEABC1FBCAC3D4ABE0CBEA7BBBCBDB43C313C833DC1BD413C3EBD853D583DE93C753D45BD433D0B3D183EB33BB6BD9BBD76BCEF3C023D09BD983D87BE79BD923DAA3DE0BCCE3C293E6BBCEA3B0A3E2F3E2CBC07BEFB3D833D61BDD6BCB9BDA9BD813CB83CB63D49BD233CBBBC003E2C3D9A3D2FBE903DD4BB0DBEA03D4E3D4B3C3CBE293C66BD07BC2C3CFE3C043EFBB8E3BD833D07BD6FBDF6BB113BDB3D3F3D63BD92BC623D01BE873D193C8CBDAA3D56BDC13C15BDF03D9B3BBC3C8E3CC63DBFBDAD3D8FBDA73C0FBE5B3C6A3D20BD123EF1BDABBD18BE533D7FBDFABCA2BD983CBB3C053E453D67BC1FBD16BE0A3D373B273EECBD8D3DC6BDCD3BC0BD7B3D7C3B153D923C57BC2C3E93BCEEBDAA3CB73D0CBEB13DC93D373E453C81BD1EBE80BD133C74BD583CAD3C1A3E9F3D96BCBABD6F3D7A3DF8BD373EC6BD063D24BE943DF6BD0ABD1B3D0E3E023DD4BC123E253DD63DE43D87BD8E3C713D00BE63BDAABD7ABDD3BD07BC173D743D5C3D553EA63AC13DB53CDC3D8B3DAABB14BD6D3DA0BC3F3D063D0BBD97BDCA3D823D3D3EC2BD2BBD1FBC9FBD413E763CF3BDC5BCB2BCE73C25BE12BE98BD3D3DA6BC9CBC933D6F3AC5BD183D8C3D81BD0DBBCDBD2ABDD73D6D3DB8BDDC3C453D4C3D483C22BDD33CA1BD4EBD6C3DE3BC4BBC8EBBA0BD9ABC613D7DBDE53C25BDB23DC23DD1BD143D6CBD9EBD0E3DE2BD49BD1ABD083B6DBD023E4ABC9C3D843C693C0CBC153DBDBD67BD2CBB903CC63DF03BFF3DDF3D4A3D77BDF8BCD8BCE9BD87BCE6BC2EBE9D3C87BDEF3D02BD1F3EA53CE53D16BD263D5BBDB1BD43BE42BD9BBDDCBDEF3DF23C10BD813A873D8D3D64BC8B3CAC3DA7BDB73C063E30BE9738E93DA9BB343B7C3D2ABEC53CD7BD283D64BE743ED0BB8D3DB83C223E56BDD6BD58BED13C42BE6C3DBC3D33BE80BDD03D2E3D9D3C88BC7D3C183EA4BDD53DD83D23BDCE3A6C3DE6BD0E3D493D49397FBD6BBC63BCC33D75BD49BD9E3D3D3CFDBD853D14BD53BD023DEABBA33D8D3D0EBDA3BC983C66BDF9BC96BB1F3E613E62BD003DDABD35BD013E133D0CBE0F3D89BEC83DE63B44BDB63C16BD1ABEA03D1A3EF0BD9DBC5D3DB63903BEDD3D13BEB63D453CEABD813D7C3D0D3D37BD09BD323E113E0A3DA2BD54BC85BC023D3A3EF83C593D503D093E12BE843D79BD85BDFF3CCB3DA23DF73B48BD7C3DCA3D8F3D00BC8ABC89BD243D1D3D583D48BD8CBD4BBC073DDF3BF2B9A5BD10BD9C3CD1BD8DBCA8BD563D3FBE8A3D83BD27BD573DDA3D463D123D163D8C3CB83D213E003ED13D5FBB1ABEF7BD913E82BD43BD5F3E97BC51BB92BD46BD68BD82BCA9BC4CBD25BE243D053DB43DA9BBA53D193E0B3F75BDA5BDE1BD35BD2C3D063D1ABDDC3C06BD0A3E683D563D6CBD783D40BCCBBCB4BD1DBEF93C0D3D323ED0BCBB3D5E3C37BDF5BDE9BB86BB783DD1BDCD3D92BABEBD8ABCBFBADA3D96BC073D86BD373AFBBD8EBD723D30BD473DBFBB853D583D71BCBFBD33BD51BE613DA73CC6BA0ABD483CC6BBC1BC873D1E3C843A023E6FBD273EB93DABBCA8BB95BD49BDD3BD01BCA1BDE3BD59BD773D553D8BBD18BDBC3C893DAABDD73C313DE1BB003D5F3D293D8E3D3BBE563D0E3CACBC593D2CBD313EBD3D8E3DFB3D003DC03A71BC09BDDA3D4EBDE93BF33DF13DA33EAE3DE53C11BD943D013CA0BCD2BD15BD46BD683CBE3D9ABDBCBB973C2BBDE23D87BDBABC10BFBB3D19BEC5BD8F3BED3DDA3D13BDD0BDC5BD233D1FBE1F3E7F3DEB3D023E893DA0BC7E3D0A3DEEBD8FBD83BC8FBDA03CA1BD083ED63C743C4FBD3D3D643DCE3D193EBCBDA43D6B3D8B3D4E3CE33DC5BDA6BC8FBB4B3D9DBDA4BDBA3CE43C31BEE23C253D19BA64BD1BBECBBD8A3D413D4D3DAC3D243EA63DDBBCB13DF2BDD03C02BEE93CBE3D323C153E19BE17BD69BCBA3DC53D06BDD23D103D873D303D44BC0CBEBF3CED3CB9BC033E82BDDB3DF73D0B3DAFBA31BCD03D1E3E04BD273B183D0CBE1FBE833E843DCABDD1BDDD3D46BA023D433EBA3D023D023EE33DA83CE4BC12BE383C593DDBBD5FBD083D2B3EFF3D78BD453D3EBDD1BD75BD13BC3EBD853E32BCBFBC4B3CAC3D75BD683C38BC15BE153DDEBCA23D1A3D973C94BDBBBD8C3D0A3D5CBD89BD3CBD163CC2BD6ABD873D3B3E31BC793D0F3EBDBBA9BDE63D9B3CBEBC5D3D503D563E6DBDBFBD4CBCD33C04BECDBC02BD1C3DE9BD113D37BD853CF43D64BD98BC313D9BBD333DD63C2EBDD0BD1F3E73BC033E183E613D913D773D1FBE4F3B583C0C3C843B423E383D0FBE533D343C033ED93A34BDF4BD27BE913DC03B03BE1F3D83BD39BD4A3D9C3CDBBD9CBD283E2FBDF63D753E13BD90BD913C0EBD20BE5EBCD63DCFBD09BDB3BC963CDC3CB43D173DE3BD42BE903D8DBC34BEAA3D403C98BB4C3D7A3BBCBC4ABD3F3BC0BD7BBDD03D013EABBDAEBD9E3DBD3E313DE6BCFCBDA0BD21BD75BC7EBB873D2FBDD13C93BBC33B29BC9F3D103D8ABD4ABBE2BDC0BDD83D80BD413DB3BDC9BCC73D63BD62BD9A3CFA3D72BD133D1CBCEABD04BD953DD5BD19BEF73DE9BD0EBD36BD133E673D163D41BE313DFEBB4CBD26BD7CBCAB3D93BDE5BA653C903DA9BD85BDB93CABBC9F3DB7BD39BDB7BDB5BCCBBAFC3C2C3D9D3BB93DEF3C3F3D073D08BBEB3DA73CDF3DA93D013D0EBE62BD03BECCBDAC3D28BED5BC12BE073EBDBC01BDC03D36BC0BBC5B3CE6BDBD3DA2BDF63D7D3C433DDBBD74BB923D11BEBA3D0EBE763D993DADBC3FBC59BDF2BD76BDA8BDA63D97BC893D7CBD27BD92BD323E693D773DC23DC0BB1F3C513E9039363EAA3DEABD813DDCBD11BEF8BBAF3D7D3CBA3D94BCA13DBA3D8D3DF93C93BDF9BDE43D973D203E44BD39BD5F3DAEBC0B3D283B733E5C3B8DBDBA3C9F3D4F3C2CBDC43CCDBD8CBCAD3D0FBD203C34BDCFBD243C1DBED73DEB3D88BDED3C8C3DBBBA353CB13C2F3D8EBD873D83BA16BDF73D843DCC3D7CBD51BD933D373E853D803BC2BDC3BD363D91BD86BDE2BD023E93BD723D35BCF13BB43C6F3D01BE8ABD5BBE653D373DADBD223E9DBD87BE7D3D26BECBBBE1BD4E3A0C3EE7BD54BD603DBCBC9E3B043E05BCFA3C4BBD55BEE23D0B3DD4BD6EBD8F3D13BCF03EC6BD283D123CAEBCDFBDE53DFBBC01BE05BE93BD903CE93C8F3DECBD0A3D283D1DBE8B3D333EEB3CFEBD323D4C3EA53D00BC18BD403D403D12BCA5BD773CA3BC9A3D863C51BD26BE2ABD2FBD82BD063D1EBD543DB93C83BDFE3C0CBE87BD61BDF8BC99BDDE3CB03DD13D5B3D1A3EE8BB55BDBABCB73C4ABD79BDE43DBE3D813D69BDEF3C56BD1ABC6EBD0CBE2A3D0BBDA03C84BD843CF8BDCF3CADBD523E6CBDAFBD1F3E4BBD76BDCA3C093E7BBC493D8DBB65BD85BD3D3EDFBCA43DA5BCFA3D37BD2BBB3C3D6C3D85BC463DDF3C95BA433EB43C3B3B413D263EE3BB873D88BD003E09BEE5BDEB3D9CBDB33D293C2EBDBCBCB63C62BCD3BD9DBDEDBC33BD3B3D7B3BBABDE23CED3D36BE35BED63DDCBC1ABCA0BD96BCD3BD85BC953CE7BD9C3DB03D81BC1D3E4F3C023EAB3D4CBD0C3EC9BB10BD7D3D60BD2ABE503E0FBE053E0BBE6F3C06BEB0B7183D0CBDA5BD2CBEE53C06BE743D68BC983D03BC273DD2BBDB3C103E0EBE2CBDE53DBC3DC3BDE23D2C3D73BD62BDC93D553DFEBC12BE76BD913D06BEC73ABE3DA73C0F3D253D61BE113DC7BC183E0D3D86BD793D73BDB33C9F3C76BC0B3DAC3D923DB5BDEDBDB93CC2BD14BDC7BD82BDB3BC4C3DBFBC883D9CBDA5BD313E86BC9D3CE1BDE73C2EBCD53D19BD64BB993D48BDEEBA20BE04BE29BD453DABBD563D32BECF3D5BBDE63D07BD54BD203DB0BDA4BD673CB8BD9BBE9B3DAABC9A3DC0BC85BC5ABD473DEFBD67BD54BEB4BC89BD1B3ECCBCD03DCFBD693D45BDD33ED03C8CBD18BD09BDACBCD6BD45BCE6BD4CBC76BE043E6ABC703C06BD6EBDA93C0B3E393D9E3DDEBC233D123E8E3CDBBD493D253E95BD1C3C583D2DBD9E3D4FBDDF3B343BBD3DEDBD7ABE503DC63CB9BD153EF5BC06BEF13C3CBD6FBD7A3CE23DBDBBA03C2A3D81BDB23D8CBC0CBE313D643BF33D503CD9BC91BEC13D11BEF8BC2FBDCC3D1E3CC33DF9BD78BDC9BD2D3EADBD23BC50BC41BD31BE483E653D7EBD963C6DBC7DBDBABDEFBD1FBD64BDFCBDFF3DC5BC82BD703D923D02BE8ABDED3CC23D9CBD813D523D143EF4BDD63BF9BC8F3D103D433ED33D34BE063C2BBE35BDE3BD903D543D1FBD343D383C0B3E55BD6F3AF5BAB7BC16BEA53DCF3D8DBD2F3EEA3DFF3D96BD49BE7E3DDBBD10BDA63DCB3D6DBDBD3DEF3A09BE8C3D5F3D493D313D2B3D523DC73BCD3D293D27BDA8BD623C2EBE053ECB3D0CBEAE3DE9BDB7BCBF3D57BD8ABDCE3C88BC843D113E1D3DE93C433D1B3D3C3D023D773D573EC53DCFBC6F3D6E3D0A3EE9BD37BD97BD0FBEF13DCBBD21BD783D0B3C0ABE633DED3D963DEABDBFBBE13D4E3CD6BDB03D99BCF7BC643E00BCAC3CBE3D713D15BD953D09BEE6BC7EBDA0BD163CC9BDB7BD1DBE0B3EF9BD90BDC13BCD3D3D3D3E3A01BC093E7E3C6DBD91BD4ABD253D2EBD0CBDDF3D1D3C1C3E883A7B3E88BC4CBCB83DE2BCB5BD1ABD91BDCEBC953D05BD94BDC6BC7E3DBD3D853E32BD24BD0DBE553E88BD233E843D023E133D21BDA8BC203EA03BCB3DE83C1E3E363DB83CD63D26BD343E4FBE323C8CBD063CF23CFF3C4B3D1F3DDD3D09BCE13D933DBB3DA3BD71BD84BD09BEA1BC83BDF63BBD3D27BEE5BC9B3D8CBDBFBDCD3CC2BDC5BD5A3CEE3CEEBD0B3E8D3D8EBDE1BDB8BD6CBD0EBED5BC2EBBB23C033E503DF73CB83B8BBD013E7CBD7E3DC43C893D4FBD4EBDAABC823DEFBDA63D1EBE5CBDB43CD5BC313B243E8B3DC63CCC3C523DFCBC923DDA3D3D3C4B3D983C66BD54BDE6BC0F3B973BD03D8FBCF83C16BE493D4ABE303E98BC893D8D3BB83D793DBF3EC13DC13D993D953C88BDE53D713C5C3EA73D5E3C763A593D05BE33BEEF3C0EBDE53B58BC363D343E7FBDBBBC08BEAD3DC53D71BB7BBDCEBD11BE683D193C30BD60BD0A3DEEBD073EAD3D573C0D3E3E3D953C9B3DA13A903DD1BDA93C2D3D32BD12BE033E22BC5DBDCD3C8A3DE3BB223EF63C893D803D3CBD5FBC0FBD8F3D8EBD4FBDE33D283ECDBD27BD12BD5CBD5BBD0C3E13BEC7BD5C3D663BAF3DB63C3CBDE4BDC93DB33DBE3D853C0C3DA9BB5ABDA0BCFB3DD4BC2CBE7B3D693DA1BD353EA8BDBF3C22BE173D0FBED4BB4B3B95BDA2BDE7BC1E3ED6BC78BBC4BDA1BD34BDB03DFB3C0E3D043E113D013D673DE8BD0EBEB9BD27BDD1BDCEBD753D203EEB3E343C71BC33BE513ECF3D20BCA8BA24BC193E52BD46BDD53D3F3E07BE553CF3BD8A3D70BEB93E2C3DE43D973D2ABEC9BDEE3CDBBC073DB53D5A3E443D883C333DFCBD0EBC033D6BBCD13D44BD89BD14BD993CCABD203D373D743D823ACDBDA83DEF3D91BD0DBE743B58BC263D023E80BE9EBD12BE123D143DDBBD9F3D8CBD20BCAF3D03BE77BA283E90BDB93DB53CA23C163E563CFCBCE5BCF2BB1BBC06BCA1BDB83D12BD5EBA8ABC67BDFEBD1BBD82BDD8BC2E3DA93DF6BD993DBC3CA6BDF73D8E3D133ED1BD69BD41BDE9BC50BD1E3DF7BCDABC9D3D26BCA6BDE53CC33D7B3D663D9EBCAE3DEFBD233C8A3D4FBD6B3DE8BDC53D06BD333D3DBE06BEEEBDA5BE253E113EB1BD0DBE88BC08BD163D68BC153DB83D473C753C84BD83BBB63D2BBC18BEDABAA23E5ABDD93D6FBC063D3ABEF3BC00BEECBCE8BD08BCA63D0F3E013E453BAD3D18BE8DBDC5BD03BE8FBD7A3C26BDA4BDBD3C5A3EDBBCD7BD78BB1DBE73BCB73D2D3D23BE2D3E24BD303D94BC0B3B32BD2F3E0FBE943DD73DC33D993C59BDFCBC99BD0C3EE43CD7BD10BD26BDBD3CD73CED3D8EBD51BD96BEDD3C92BBB5BD52BC50BC663D6D3CC43D443EB9BDDE3D8F3D703E53BABD3DD2BD7F3CA73C26BD583E6ABDE93D7DBDAC3B16BD393E003E313D0B3DC13C1CBE693DBCBDE9BC57BC10BE52BD82BE1D3ED0BC1BBDDC3D033DBD3D173D1EBE69BD7EBDEDBD3E3EA7BD663E8EBD453DE13D4DBC143EE9BC0C3EE03DCE3DEEBA52BC9B3D3ABD88BDFBBCB7BCE93B0D3DCB3D95BCF73C49BD753BC0BBB5BDD4BCA93DEC3D44BE923D493E89BD09BE0EBD8EBD8BBD26BE4C3E95BB713DFDBBBBBCD1BDFBBDDDBCCB3C88BD2E3D9D3DC83D8B3C2ABD5CBC57BDCF3CAA3DD4BD723D203E133D0DBD28BDA93D2EBD3C3E1EBE1BBB993D0CBEBDBCFEBD15BB95BC18BE883D2ABDC1BC6B3D38BE173CF63D063DD4BDB2BC143EA4BDFFBC03BEDBBC4CBD3FBD933D86BD913C20BD873DE2BCF4BBB7BBC73D383E183E713D5ABDCFBDB73DB1BD103E373E893D1CBEB73D16BE6FBB0E3EC8BDDA3D173E06BD963D1B3E35BEEFBA0A3D053D033B29BD8CBDA9BCA9BCACBCAEBD3B3C5C3DB4BBFBBD543DB3BC68BDF23BD73B163D73BB43BD73BE64BD43BDA9BC183D083E063D5D3D863C46BE9D3DC63D403AC0BD9D3D833DD73C713D983D713DF63DBA3DE2BB05BE17BDAF3DFDBDAF3D26BC42BDA03DD03D29BD99B9BDBCF83D2ABD953D3BBDD9BD513B3DBB4A3DA33DAD3CAB3D073D7BBDA8BDB3BD7BBD2BBE6ABC163D08BC72BD423DB6BD4ABC4A3D6DBD1E3DBABD033E9ABDAB3CF3BC6ABD81BD3ABD7E3D9C3D5DBD94BD2CBD3A3D28BD0ABD243C26BDAE3DCF3D64BD31BD943D843D13BEEABBF8BC28BD85BDC7BBEB3DA7BB103ED73D29BE23BB01BDBABD90BD03BE923DE8BDF3BCD83D28BDFBBD0E3E49BE63BDEB3D00BD303DE23C5D3C46BE6B3D723CA23D5E3C4C3DCBBC423E843DB5BD543DAF3D81BEE93D88BDAB3D48BE8E3C463DD0BD9CBD513E10BE623BDF3DAB3CB5BDAF3CC13D7B3D0F3D06BCD73C65BD013EBDBD833D1C3CB43DA8BDA73DE43D0E3ED13D72BD88BDA1BD5BBC813D7FBC83BDB8BC95BB82BC1FBD2C3DAC3D96BC0EBE353C503E03BC24BE9C3DDD3C0CBCB13DFEBCCEBC073E6C3DA13C6F3DB03DE83DC1BCD83D4ABEFCBD84BD27BEB4BCE73D9D3DAB3DA8BD263A7ABD40BC373DA2BD923D323EEABD2EBD87BDEFBDC5BD963D7EBD9FBC0ABD303D113DC83B433D31BE653C1EBD15BE913DC73D6E3DB3BDF6BC88BC06BE0CBE29BB8D3DBA3D573EDD3D4DBD0FBE01BDC53D68BC293ED6BD183EC6BDC7BC4F3CDA3D403DF93D53BCFEBC163E30BDA63C6C3D883D03BE453D053D05BE4DBC173C033DCF3C043D5CBE9E3DEF3C4DBDA6BDA2BD82BD673D4BBDA8BBAFBDEA3DFA3B0C3D363BFBBCE43D433DE5BDE33C12BD5D3EA5BD54BDB2BD33BB773D0FBD8B3D453D58BE7FBBF03D5BBD9ABD773DD83D94BD06BE7A3D99B90E3E003CBFBDC4BDE7BD113E083D23BECA3D8C3C38BDCE3D37BB9F3DC93D7CBD043EBF3D77BD9A3D85BCF73C0ABDA1BDF0BA9C3D37BEB33D10BD963D5DBD12BC89BC41BD0FBD3FBD1F3D9B3DF13CB9BD393D80BE533A703C08BDB43D06BAD53D3EBC38BDE4BC113DB93DDD3DDD3DE5BE2E3D1DBDB73DF23D95BDE73D14BC143E023D103D0D3D023DF33B753926B93BBE91BC14BE6E3ED5BD04BEA53D52BDB93B053D03BE013D5A3E35BD983DE03D0ABE933DD03D213CE83C94BCC7BD793D2BBD983CE0BD183E27BD3C3D34BE87BD71BC66BEE73CC73D623D633CA33D693D343D873C1DBD40BDCABD5E3B40BDBF3C2B3E4ABEDA3D98BDB0BDB13D48BD47BD4D3DA93C84BD543D87BDF4BD81BC6DBCADBC60BD06BDFE3D7F3D88BD02BD0EBEE8BD5BBD9A3D08BD5EBD13BE193D19BDF1BCCB3DC6BD333CD53D903DC9BCECBB133EF33C013EFF3C4B3D133D4F3B0C3DD93AC6BD42BDA43D0C3C253D43BDC53DCE3C8FBD673D3DBD57BC61BC87BDE33D4CBD92BD07BE75BDB7BC353C3EBDAA3DABBD023CEC3B073D053D55BDEBBD6BBC06BE2E3D913D32BD07BEFA3C76BD47BEBBBDF0BD733D613DA33CBBBD0EBEC23B1D3E9F3CCF3C573AB93DAB3D613B12BE06BC3F3D92BD7C3D2EBD2FBE5C3CDEBDC23D303E89BCC3BD1CBD813C053E22BDA8BD4EBDBBBD71BD843DD3BB8A3DFFBD293D863D84BDBEBDEB3D1BBE413D55BCC03DDBBCDABD153EEABD76BD873D02BE573C843C543DC13D9F3C81BDDC3C",
      torch_tensor_32_32_torch.bfloat16: "0x02000000613E7B3D6A3EFB3D93BE9FBDCBBCB1BDB33D573E60BD093E32BC043E56BE543EFA3D373E32BEF9BDC23AB8BC50BE943EACBDAC3E7DBEB83E2A3E253EF23DB3BD9EBDC6BCF6BD713D363E10BE123E843D503C8C3D093EA0BE0ABECB3DF0BD843E1C3E323D24BE493E9EBEC4BDB1BED9BD8BBE393E90BEC83B1E3EF1BC6BBD58BEEDBCDABD24BDB8BEFD3D903C1F3E80BDA33EF6BD1B3E0DBEA9BD90BE33BD463EC0BDC03D913DC93D273D8BBEF6BC323EFC3D563EB03BCD3DA6BDAEBD5B3E2FBD19BD373EBFBEFF3DF3BD57BD863D313E0BBDC1BD2EBD393D75BE1FBEE93D1F3E343E503D2CBE58BE493DD9BC07BE23BE153EA83E9A3D8CBD5E3E273E593D193CF1BD01BC17BD873DAA3E053E163EC33DD8BEAA3D9C3D17BD103D78BE873E123CF03D933D0E3E9C3E813D463EAC3E963DBDBD8BBE8C3D073DAEBC5ABD09BEFC3C09BE5CBE7CBE9CBE91BE01BD983E99BE17BE933D8FBE6ABE713EC0BE89BE1EBD02BD97BD2BBE243E663E103EAF3D9CBE36BE17BD823E833ECA3B193E953D233E21BC113E0BBEE7BD0ABE3E3E7F3D55BEA2BDD0BD8F3BC23D6D3DBFBD713E70BEF83E6BBE193ED53D93BECFBC91BD273C92BDAE3E753E143D353B993CB5BD05BEB83DC63D8A3EBE3E293EA7BD323EA4BE0CBBAC3D01BE46BEF4BC893E66BE05BCCD3CD03B373D20BEBF3D88BEC3BD9DBE683EF8BCC1BEF33DC0BC553ECEBDCEBD01BE98BDADBD193EEC3D863ECBBD483E323E6FBE99BCE5BAB03E7C3DB3BED93E85BD97BCBCBD7EBA09BEA13D683E093C50BE5FBD98BE373EA3BEAEBDE83C25BEC9BE753E363DDD3CBC3CEEBE7F3DE03D0CBE243EF63D923D65BDDE3D8C3D36BEA93C0CBE473D20BE01BEEDBDFF3D643E843DCE3DDF3DF5BDAF3D3BBD9CBAAEBDF8BC92BD463B45BEDE3CC9BD9F3ED03DB93ECABD37BDC73DBABD3A3E10BD25BD9FBD7BBD4CBEE03CC4BDF8BD87BE89BD05BD623D343D55BE2ABE50BE44BE2EBD43BDAC3D6B3E0A3D833C523E87BDF13DF53D56BC35BE3CBE373E463E833D40BD3B3E163D443E41BE4DBDABBD3EBED6BDA9BDB6BDA2BC71BEFABD19BE743EB33DA9BD183D2EBD6A3EC03D3ABEAFBE093D9C3DCE3E393E333E0DBEBEBDDDBBA1BC663D813EF53D823DF13D943DDEBD23BD073E55BE503D1FBEC03C913E78BD643E16BD473E22BD8E3E193EB9BC6A3E013DFCBBDEBC4EBDCABC563ED03D173EEBBD49BEA83EB8BE72BE66BE5F3E4EBEB2BD97BC99BE7F3DB13D233E723C893CE73CC3BD7EBD60BEE63C14BE21BE2DBE253EB0BD8C3E37BCDA3B5ABE613D57BEA2BE73BE13BD483E193E453E93BD103E533EFEBDCD3DF53D0EBD0B3E3F3EC23DF33C83BCE03D20BE44BDC13C523E583E44BE12BC15BEE5BD47BC3BBDACBC463E903E923D90BB863D033DF73D283E30BE6EBD33B80BBEAA3D263ED8BD24BE1BBCED3B7B3C3D3D2DBE60BD9EBDACBDF5BD423EAFBE5BBDB13E81BE4CBE813EFF3D063C853E6D3E413E00BD85BD343EA23DCE3CE9BD363EC43DC3BD06BE37BE5C3CF7BD74BE683D133EA9BC6B3E193EB03CE3BD1BBE693DA23E913D393E1B3DE23D66BCB6BE813DF53E093EA03CABBD4EBD54BE0DBE41BCACBD243E803E4E3B85BD9FBC293D9BBD5FBD34BC15BE49BEC5BD143E203E68BDD13D55BDD23CCEBD863C99BD8CBD6E3D043EFA3B2B3D8C3D383EE03DDCBDCB3DF23DFDBD3EBE5E3D12BDDB3D48BE893E213DC5BE893E063EDDBB993E66BE4E3E7CBD183F6D3A71BE333EAD3C243E1D3EAABEE1BDEDBD53BEF43DDE3CA0BC16BE89BE60BDEC3CADBE53BDD33D3BBEF23D01BE243E4BBE743EDFBCE1BE27BD073E043ECE3DF43DD33D9EBDAA3D2CBB37BED63CA1BDC5BE2CBDE6BE173E47BEF2BC843E3C3E81BE32BE47BE403E7CBD11BD0D3E6B3BDCBD7C3E1A3E8EBE0CBEA0BDCCBCD5BDBB3D183E92BE21BD6FBD12BDBB3D3FBE213E243E873E96BE7F3DD9BD623D3FBE123D3EBECBBD3ABE9EBD1FBB0CBE83BC2E3E5F3C94BE9BBD843D783ECA3D8ABE893B15BE9CBC203E82BE45BE40BC33BE62BEE33D9D3D42BD09BD173E0B3E1A3E13BB143CA2BD503D5D3D6DBD553E0EBF57BD4FBE503EA23D0BBE9CBEA23D0A3D633E3CBDC33E923D18BD18BE2ABE51BD0DBE83BEA63CF23E6C3D303E57BEEFBC893D9C3D163E6CBC283CF3BD1FBDA23D0EBE3ABDD73D2CBED33CDFBC853E943EEFBC843D63BD043CA43ED63D9E3C363E573CE33C443C34BEB9BE30BE87BDF3BC3F3E013DAEBEA2BD9A3B0B3D81BDA03CF03E163EC33D3D3D28BECABC47BEA8BE6C3DECBA58BCB03D1BBBF23E9A3E373E8A3D3DBD673B153E883D11BDCB3D63BE23BEC4BCA7BE15BEE8BD89BDC43D5DBDF2BD35BC46BE963DBCBD44BEB93D0A3C023E4CBE2F3C2E3E1CBE253E51BD9A3B00BE0F3E153E11BECA3D193EDC3C02BEE33DB23BEC3D91BE83BEFA3C8C3E96BEBFBE18BE40BEDB3DF23DFE3CA43E823EB2BC87BEC13DC03A3DBE30BE32BE893B90BE9E3E7DBEBF3DA9BDB33C9A3D7A3E30BE93BD993E543E68BE08BE103EEE3B92BD0DBDD0BD88BD4B3E36BD4D3D503DEDBD843E1F3EB03E56BDA4BD84BDEEBC4ABE863E08BEC8BC03BEAC3D0FBE4ABD9BBE14BEA43DA0BD9C3CCB3D833EC63DA7BD45BD563EAC3E863E713EC5BD26BE92BC6BBD47BE4BBEC8BDE6BDB83DAB3D393C0EBE40BCFA3D5F3E9F3D0BBE21BECE3C15BE0D3E083EF1BDF6BDAE3C973D7B3DB83E63BD1CBE5CBE2BBE5FBE0E3EDC3D283EE53ED8BDF6BC15BD163EAEBC0C3E05BEC33D983EE8BD3ABD8A3D70BEBEBD1F3E0FBE733E003D8ABEBABC9C3C173D61BD22BD1DBE88BD733E2BBDC1BE24BECBBDCC3C923E523D5EBEB5BC20BEBA3DCF3D0CBE823D0DBD603D273E8DBD173EF3BC443D2EBE",
      torch_tensor_32_128_torch.bfloat16: "0x02000000D2BDB73D6ABD92BB5CBD973CEC3B30BDF6BC223D833D22BE573D96BD6F3CFC3D0CBE303E503CCB3DCABC1D3E933D7DBDEB3B953DEABD03BDDB3ED1BD55BAD13CA83D0BBD583D5D3D5ABC0DBD763C2F3D94BD0C3E383CD43D49BD3F3EB73D6D3D24BDE53DCFBD96BDEFBDF3BD653D873CA13DD1BC1CBDC9BDA73CBA3B793D323E16BD5F3C443DBEBDBABDC2BDD33D973C0EBE1CBE47BDB53C70BD15BED0BD0D3EC03D14BE86BB57BD88BCB2BC10BD72BC95BD24BD90BDE13CA1BC1FBE5CBD12BE9FBD8E3C81BE49BD3A3E563DA4BC6BBBA9BB24BDD5BD4F3EF73DEE3D6C3D053DC33C523C423EC33B64BD24BD94BC5A3D22BD933BF1BCA5BDB2BC09BD0FBD15BD53BCA13D9EBD3EBDD03CEE3C2BBDD9BC8DBD3E3DB63D703EAF3D133E283D903CD7BC54BDFA3D0BBD0F3E28BC163E3ABDE5BB953C84BD5DBD80BE49BB2CBD553D773D27BE25BE1F3D07BE103E05BDD33D563D913D0E3C123DA43DC63CB2BDC639EE3C35BA46BDE93C26BC7D3D513DAFBCA2BD9A3DE33D8DBDA2BD83BC36BC153E8A3DF93D8D3D0C3C963CD33C7BBD873CD7BCEEBC84BDAD3D7C3D74BD4C3D1C3D813D86BDACBD2BBE243D893D63BDBBBD07BE1D3ED63D1E3DACBDE6BDE53D8D3DD33DD7BD9B3C683D88BDCB3D153D6C3D9DBCB93CE33DBEBDC43D8C3D563D633D023DAABD11BC24BD40BE32BDB0BC323E68BC89BBBDBDC73D8F3D9F3D36BD773D07BE933BD8BD24BE853D07BD113EBCBAA13C76BC78BD543EBD3C9FBCEB3BAD3D473DB03D323DD93D853D3D3C4E3B513DDDBC5F3D1F3DE3B755BE94BDFEBD86BD843DE93AABBD6CBD773D8ABCB43DF3BC16BC98BD76BC82BD433D08BEB3BC1DBC85BDD73DD6BD0ABE293D923B1E3E923D8EBD6A3C583C50BE763D02BEA3BD06BE183D7DBC2D3E36BDD0BC23BDA3BD60BD6D3D383C95BD8F3C6BBEB5BDB7BDADBC49BC37BDBD3D0DBE87BDA5BD7ABC973D66BDBA3C293DDD3CE1BD41BD0B3D5DBC56BD96BD1A3B37BE233DEBBC053D063E81BCE0BD65BD21BE9E3D583D173EE8BD833DF0BCF5BDB73D3ABD12BCAA3C2DBE88BB10BEE33C283DE0BDF0BDD0BC753CBABDAF3DDD3D2F3CA83DFE3C2E3B56BD19BE193BDF3D11BF8B3B983D0B3DEE3D16BC5F3DD7BCDEBD7BBDAD3BD73D833DC2BD0D3D583D1FBD55BCBE3C50BD2EBDB8BDC3BD923D723CDCBDE93C983DFABDB6BD2F3BC5BB9F3D08BD7ABC9F3CE73DD33D2A3E7D3D973D483C553D093E543D8A3B4ABE33BDB33CAF3D67BDD73D903BC43B053E603E8ABD29BEE23C23BEF03C2B3DF93D3EBD573D6D3DF3BCF23DD43CDB3D09BDEA3C023EC93C90BD0E3E5DBED0BD583C303D513CC7BC24BB893CF03BA3BD17BD893C19BDB23D46BD883DDD3D81BD943C623DA3BDADBD9ABD0ABE953D9BBDD93D78BC293D71BDA43D673DA83D1EBD85BDAA3BD53D8F3D473B9ABC173DF3BDF9BDC5BD22BE28BD553CD7BDBBBD95BDDB3D5F3D043FE0BCE63D98BB5EBD91BB7D3D8A3D083E0BBD813DB1BD61BC0ABDBF3D1ABD40BD9A3EB03D703C94BDECBD903C2F3EC33CA73D01BD5B3D9ABDD3BC0DBEDFBDC9BB81BDF1BC71BC8D3D40BD6DBCC3BC533D933C013E393D2BBDE43CE2BC5EBE7A3A94BD36BD6FBD393DA3BDECBD013E7FBDC13D253DE93C13BE28BDA9BD37BDA6BD6DBDB8BD993D73BD1DBDE0BCD0BCF63CF2BA63BD00BE0EBD3ABCA03D9ABD093E723B32BE24BDE03DB53DBABD193D513CF9BCD1BD37BEF63C2CBD423DABBDB1BD813D103E69BE91BD403D663DBDBC023C103E9CBB9CBCD039EE3C64BD5FBD843DCF3DCA3DA83DAB3B2FBC81BC053EA5BDDEBC20BCCD3D07BD26BE4A3AC73D803E973D31BE94BD043E94BD293D9C3D1DBC42BE183DFBBD61BD5BBC043E86BDB0BD863E31BD893DAABD2B3C163E113E1D3D683C9CBDACBCC8BD853D58BC68BC0EBDA23D85BC8BBD1A3DB33DC73DFFBD983C3B3D15BDC23D8E3D5BBDBF3D3EBDC23B3DBC603D213EB53C383D71BD84BDE03BCA3D05BE133D54BDB6BD39BDFB3D46BD443D55BD90BD663DD43C21BDC73D04BE853D3C3D12BE583DA3BDB8BBEA3DE3BD79BD8D3DC8BB22BC0BBD2FBC64BD08BE443D9DBCF8BD0C3D843D90BCED3DAFBD8CBD443E633C48BE49BCC8BC2D3E9DBD15BE12BC213C4F3CA13D6FBAAF3D54BD1D3DD93CF53D02BC673E84BCCBBCBBBD48BEA23CAE3BE3BD8DBD783A4ABDEDBD933D113E933D42BE4BBA1BBE4FBE87BD59BD51BDAE3D12BE473DF2BDB6BC48BDBABA153DD4BD473DCB3B07BD24BDAD3DE8BB08BE653DDC3DC6BD213D73BD643C053C9FBC61BD993DB43CC6BC15BE7ABDDF3CDCBD3B3EA63D7B3D2ABCD53CE7BDB03DC6BDD73C31BEBD3CD53ABCBCB4BDFE3CC73C42BE88BDB0BC30BD423D163D6CBB8539BDBD193D1DBE4DBC2FBD4A3EC0BC05BE4A3D13BE0CBEDB3C333DB9BC793D0DBE6D3C843D383E27BD7CBB65BD09BDF83DD8BB023D3D3D3F3D1FBE773DB3BDA33DD23D0ABD31BD6FBD9F3D453DB03DCDBC603D61BD6DBD28BDDC3B83BDB13DB0BDEB3C42BD11BCDABB243DE1BDAD3C01BE75BD2EBD1EBEB53DA53D0D3E0F3E0A3DCA3CE43DC43CAD3D81BD903DED398D3D2D3DBFBCC33DEA3D843CF0BC64BE91BD2C3E95BD323DFB3DBFBDC5BD873DCFBCA8BDBA3C843DD23AB7BBF4BAC93DFEB8163C493D15BD6BBC8C3D91BD16BEDABD453D163EE3BDE13CDEBC25BC57BC973D973DC4BCAC3D143D433D973DC73C0B3EBBBDF93D253DE9BC3ABD2EBE6FBD44BD2CBDD23DC53CE7BD94BD193CAF3DB5BC113C783D4A3D17BD28BD50BD163D8D3D1FBD89BD9E3C2D3EAF3D13BE82BDA1BC803DA83DC23D7B3DA33D8E3D6C3D9FBC953DF5BB48BD6C3ADABD76BEF03B3BBBFC3C43BD9EBDE83A0BBEC03C183DF73D8C3DAD3D8EBC23BC1E3EBFBD22BB1ABEEA3D0FBC08BC163D9EBD68BE03BD9CBD633DA53DCCBD1DBC7B3C90BC6CBD3B3D20BDD13D1C3DC2BD3B3DA63C81BEC43D87BDC43C14BEBD3C11BDC93D93BD333D9F3D25BD003DFC397F3D893B0CBB60BC813C5DBDB43C533D9F3D2E3D17BE553DF03C9D3D9D3DC7BC8FBD1F3E64BE9DBDFBBD853C01BDB0BBD2BC213C063E2D3C293DE9BC32BD30BEF93DB83D183D4ABD09BE1BBDB33D9C3D08BE343D03BEB23CA7BD453C1C3D10BE873D53BBC9BDB83CAD3C17BD873D56BDF23A5E3D35BCDF3DA6BCF5BBE43C8D3CF23D8C3CEF3D813EB8BB92BD87BDB6BD013ECC3C97BB003D12BD143E6ABC37BE4D3DB5BDF9BDB8BC9ABD273CDC3D87BC903DC4BC793D0ABC9B3BFC3D093E94BD36BD423E253C32BEF6BD62BDF93CD7BDDD3CB33DBBBD4BBED6BD133C1EBBEBBDB93D5D3DBB3E5BBD163E223E043DB2BD3F3D79BB723D093D1E3C613DEFBCB73D5CBD08BE213DC3BA33BE003DDEBC5C3E11BEB23BF13CD6BD943DC6BDD73DBF3DAEBC593D4DBEAC3C1B3DE93DDEBD29BD3A3D5DBD713EE2BCB23D25BDC7BD37BDAA3C0DBCB63D7ABD193E10BD7FBD8A3DF53C49BDF0BB05BD783BA13C013E1BBEFA3D683D7BBCA2BC9C3BF9BC99BD0E3D223D04BE233E57BD373DD63B5E3DE5BD0C3AAF3D05BDBD3DC8BCE33DAD3D17BE4FBD213D3A3DCA3A383EA63DE7BA703DBCBCB33D073D303D15BE12BDA13D893DA1BD383E9A3DEABC77BDC63C74BD693DF93CB0BC4F3CBEBBA93D21BCFEBD4BBDA93D1EBE0F3D66BC623C723D8E3D103CAB3D3ABCEB3DB43CC53D0A3EAEBBA03D92BCE9BDD13C87BDB53DE7BD9CBC803D1BBEF33C663C463DCDBD78BD8EBE8DBD08BEC03CA13D7C3D58BD763DD2BCC3BD1D3E86BD183D9D3DD43CECBD3CBDF13D16BD853CA3BDB13C523BD8BCEE3D903CC53D0B3D463D403D31BD253D943D17BE223D9CBC2A3D243E5EBD99BC903DA8BDC73C9E3C483C693D02BE063EC5BD033E183DCDBD053CFDBACA3D2D3E3D3D813DB0BBCCBC603DCBBD903D56BD8C3D663E663D343EF03CBB3D01BE03BE14BEF53D22BDB33DF9BAE83D28BE513D30BC053EE83D033C723D053E8F3D853DF7BC8D3D6EBDE93E2FBC34BDC2BC633DF43C58BC4BBDB2BDAF3D093EA73D8DBD483D94BD783D083D0D3FEFBCD93DFA3C823C083BD2BDA0BD2E3D883DBB3D86BD093EF63DDD3D3139293D643DA63DE2BDEEBCDEBC8DBCD4BB5F3DA73DF13CD23CEF3B8C3DFBBDA23C4A3C63BEDEBD0A3D48BDF53DA9BCC13DD13C3F3D0E3EBC3D113D8EBD9C3D6EBB61BDC23C03BEECBDE7BB4E3D92BDB93C173C18BEADBD513D9EBDB8BA65BDBD3DE93CC73DD53DE93D11BDD3BD253E773D9C3D293D67BC01BD46BDD53C38BDF93D95BDEFBDE43CE33D563DA73D52BDDCBDA0BDF6BDCABD39BD3C3CA23D26BC203E253D25BDF03D1C3C663E20BDB5BDE1BD953DD03C8BBDDB3DD5BC8EBDF5BD3E3E1DBC4CBD09BE113D833D42BB91BDB7BC5CBB863D21BE753C073D003EE73C963C3BBE2C3C2CBD243D893DB9BD523D5BBC5DBEDB3D9E3C06BE0BBE6D3D84BC4FBBAE3D143C573C0BBD1DBEA13D33BC2EBC60BE0ABC023C9E3DEEBC0F3D9D3DB33D673DDFBD2DBCD5BD1ABD08BE4CBE42BD25BD8CBCDFBB183E22BDB1BC8EBD913C8BBC54BDF63DA83C973D983DF7BDCABDB73CB73D40BCF0BB413EE83DDABDD03CA13DFDBC3B3C15BD383E10BE8CBD313C8B3B8ABD23BD3BBC363D813D8D3DD83C2EBC70BD4CBD4A3D9F3DE93D0E3B37BECEBDA9BD7EBE03BD46BD7ABC09BDA73CF43C5EBC433C37BEBEBC953943BD493CABBDAA3D62BD513D82BBC6BC0DBEC73E283DBDBDBABD85BDDCBB803D16BD8F3C833C79BD5CBD2CBC0FBE833D0B3D853D25BEDABCFBBC9ABDBE3DD8BC8CBD263CD4BD61BD2C3D14BEB1BBC73C6ABD883D033C15BCF73D5D3D2ABADBBD1BBE6A3DD43D9CBDAF3CC53DCA3C473CABBD2FBC96BD90BD53BDF63C03BC8A3D62BDB7BC1A3EE73BCFBD36BCAA3BD73D90BD2CBE1A3DD9BCA93CA03DDFBC8A3C363DFFBB093E83BE27BE95BDB03D093EA1BB1EBC9DBDCBBDE4BD1ABDF4BD11BCEC3DC0BB35BE42BD85BD9B3CA9BDC43C353C32BE373D5E3D053DA2BD03BE1DBDBE3DB03D1F3D013EF3BDBA3DE1BCDFBC2FBD19BE54BCF9BC803D0B3E943D10BD723E963DACBC92BD84BC083D7E3D873DE63DA7BD113DCF3D70BD953D773C9BBD2B3D3B3EB7BD9FBD56BE353DA33D193DAABB323D0F3F62BD50BD003DC8BDBE3CE83C1CBE013ECCBD23BD7B3DA93D3ABD803C9DBD72BDD53CA43D8EBD12BEC93DDF3D2FBDE0BD783D483DC53D49BE7E3D043E27BD1DBE253C663BCD3D0ABD96BDF0BDCDBD923DE5BDFCBDA2BDD23C07BDF3BB24BD5B3C9EBB86BD0ABE183DA53C573D533E0C3EB03C11BB423AC4BDEEBDADBD883D9B3DABBD7FBDE33D0CBD2FBD5B3D75BD863D9A3DFCBD083E66BDAC3DECBDFD3C2ABD77BD063E6ABD773D88BCDA3CAE3D493D24BE5F3D24BDC6BD573D2DBC9FBB003DA4BD603D71BDB0BD3A3D893C28BCBDBC243E3A3D10BE823D0B3E17BBAD3DF93C95BDFFBD54BD14BD363C13BE4EBD83BC2EBDAB3D8D3C0DBAA43C2ABDCB3D843ECD3D72BCC83D173E9F3D1FBE873DB43C9FBD1C3D8A3D453D36BDF83B61BCEBBD98BDC6BCD0BD083DFF3DD6BB973DCABD113E87BCA9BD753D4FBDF8BCA4BD493D2B3EE6BC8C3D773BCB3C153E1E3E0E3DDD3CBC3D97BCE13B11BC40BC3B3EFA3D02BE693E3ABC92BDAC3D41BC463BD63D29BC2EBE0FBB5FBD153E333E713D8BBB223D75BD823DAA3D773D78BE223E8ABD72BCC63C123D3ABE873B253D0D3C7FBDBD3CD2BDB53C933C833DFB3DDB3DB83C9B3E3BBE8D3DEC3C9F3D243E433D3B3D82BD3B3DB63C94BBF0BD0C3D973B30BDC13DBC3D30BE703B26BB0A3E833E223D8D3C65BAF1BB86BCB0BD2B3EF03B20BEFFBD20BEC63D86BDCC3D4D3CAB3C173E2FBD0C3E9E3D9EBD17BD963CC53CBCBDA93D18BCCD3D953CBA3D363E193D193E89BD883D34BC16BE05BE8EBCC6BCF43D233DC03C53BCE53CEE3C95BC9ABD6ABC89BD183D29BC9F3DA33D82BC0E3DF63D053E07BE61BD223CD1BD02BDCF3DC1BD0EBD9EB789BD75BDA4BC0FBD18BD36BC983D2ABE453C713DB83DA6BDEEBC9DBDD8BCAD3B4BBDFF3C513D71BD463D2C3CA7BC9E3D50BCBB3DC0BA143E01BD093DB9BD00BD143D893DD3BDE23CA53D723D883CE7BD7EBDE33D253DD1BC263DC8BCD43DA7BD123E2A3D0B3CA73D713D0E3C103D6EBB523DF6BDB9BB773D9FBEADBD41BD87BDB33DCABDD03DA1BC02BD673D603CF5BBC63DF23DB7BD30BD3CBC08BFA13C123E3EBCF8BD4BBD2D3A6A3D003C5BBBC9BDBB3DD5BDDEBC83BD953DC3BD48BB933E013E403CC23C8CBC583DC73C0C3E5ABAFCBD43BD4D3EBC3C343D143D0CBD70BD2ABC1DBD91BD1DBDB03D4A3C5C3E313D133E83BC8B3C88BD34BD49BDD5BD123B053D5CBEB03DC83C903CF63C6CBD993DE83D55BD31BA003E68BD953CDABD973D51BEB53D9E3D1E3D61BDFD3DA83C4CBD1DBEC0BD373CC63D88BD833C433D243D42BD49BC97BB05BEC23D33BD863C0E3CC43B82BC6EBE3ABD57BDEC3D0ABE943D93BCD3BBB3BCD13CAC3DFF3D473B0D3DDABCB7BCB83D73BD083EA73B21BE6D3D6C3DC4BDB0BCE8BDB2BDB5BC1F3D6E3D08BE43BB9A3D133DECBD0F3FE1BC053D343EC7BD3ABC053E883D223B733DB7BDD33D643C72BD4FBD903C723C8FBCA3BC553D4ABD06BBD1BDD5BC2ABD25BA0C3CA8BD23BE02BD82BDCA3D04BE2BBD563D203DB7BDFD3DF53D3EBD24BD2FBD2ABC1B3EFCBD86BC043D2DBD723D3A3D263E9FBDA73DA9BD35BCA53D93BD40BD233EC03D44BE74BD78BD8FBC0EBEC73C83BC89BD083E59BD043D9A3BB33DAEBB183D043EDA3DEDBDDF3C753D95BDE73DC93D10BD11BE033EB43D83BC30BBA5BBB9BCE5BC20BE5CBDA43C6F3D963D823B6F3C663D52BDDABDC73DC0BC0CBEBD3C3E3DE13C4ABC04BD4ABC4EBE9ABE33BD943B83BDBA3D06BC6DBDB8BD313A9FBD0F3D283D77BB29BD143DCA3D193D613C91BD07BEC33DBABD813DBC3D943D113DCFBC863E563DAFBDC8BDB0BCF83CAF3D49BD62BB4EBD7CBDE7BCAF3D34BEDBBC9C3BBD3D4B3D24BDAC3D1BBDB3BDECBC8ABD253E8BBD0F3E97BD79BC99BCBB3C213E08BD0C3E143EC83D663D72BD9FBD803DF7BD55BDEBBD29BE343DF63CF4BC04BD4FBD16BD13BE1C3DB93D843D9D3CAFBD24BD77BC5ABD5A3D3EBD7BBCB43D8ABDA73DB33CDB3DE13CEA3D07BE06BE1F3ED4BDECBDAB3DA4BCF8BC0ABDFEBB853C2B3B453D2EBDB3BDA23D62BC363D26BDC2BD09BCB63DC8BD9ABD1EBC0EBDBABD1D3C45BE9EBD1C3E9F3DC93BC9BC1D3E1FBDCB3C25BD1B3D91BD983DD83D86BD973D2D3D1ABDE43CC73BCE3D3C3EF8BC75BC193E83BE153EEB3D36BCF33C733C54BD383C2CBED2BD6C3DEF3CE13CCA3DCF3D1C3D0B3E773DD8BC203D96BCF43BDAB94E3C57BC123E20BE0CBED8BDBA3D0FBE5F3DA43CC4BDAABC23BDD43D47BD2E3D16BD27BD84BD823D9D3C88BDAC3CA7BD8B3DA83DC03C28BB563D823DC53C90BCF13C8CBD51BD3B3DDABDD1BD94BCB93D8FBD743D773DDFBC7ABD8B3D823D113D21BC6BBDC83C1B3D073E58BDFCBC0D3E023CFE3B8DBBC4BC24BDABBD58BD4D3DFBBBF9BB42BD513D193DF83C4ABD02BE21BD823D4BBE09BE95BD0F3DD83B16BE583ECE3B1F3D87BDED3D4FBEFBBD2B3ECD3D853D813DBDBDA83D8BBC52BDEEBDBC3C9A3D4BBED43BA03D16BD2C3DBEBDBFBDBD3C18BE19BE33BC163B843C803D23BD5FBDE23CAABD8E3D8FBD95BDBBBB133DDA3DE53DCC3D2FBCDF3DA8BC1ABB6ABD9EBBCE3D06BE9CBD1EBC263E64BB9FBDB2BD8B3DA5BC713D073E9D3942BC08BE193DB73DA23D163EF2BD9EBD01BE2EBD843D3A3C243E72BC3BBE0D3D9CBD00BD5A3CC53D913D08BC8DBDE8BCBC3D873B38BDB8BD4EBD2ABCF8BC793DA7BDAA3BF5BD10BE1BBD573DAC3D4C3D53BDEE3C65BD95BD44BBC3BD6ABC61BBE6BDE4BD033EF3BDFABD14BEBDBDCDBB20BD11BEF93DAD3CCEBDBA3D72BDF23CCFBC13BD033DA3BD55BC853D233D0D3EBD3C76BDD2BCE33D17BEE63D99BDF6BD1F3E11BDB03D603D323ED1BCDE3D2A3C86BDC43C86BD3EBEAC3DEEBCFFBCF9BDAA3D643CF7BD94BD64BD1A3C883B263D523D763EB53DDDBD873DEABD1B3EA9BD49BD2EBD043DE63DE9BDFFBC5DBDCEBDE8BD8EBD143E873B7B3C993D6C3D75BD1C3DD1BDC23C5DBC9FBD283E4CBD00BD8E3DB6BDA73DDF3B0CBEA9BC50BDF2BAF5BCB93DFB3DFEBD523D5C3DE43D1F3DDABD0DBE143E6CBDC4BDE23D7CBD1BBEABBD5FBC1BBE8A3DF6BBEE3D08BE15BD2D3D303D033E1ABE223E043EB53D2F3EB73A9ABDD2BCC5BD9B3CC83DFABDBE3D773D823CE2BDDB3D20BE933DBDBDC53B9D3D07BD01BEBBBD03BEBF3BE7BB71BD65BEF43A0D3D993D8BBBE03BBCBD173B0F3DA1BDB63D523DE2BC453DD2BD573CF0BD80BCC6BC173E91BCB6BD08BE933D133D85BC3DBCB33C643DA33DB7BC6E3CDC3D163DA7BD223CBD3DB5BD083D4E3D12BD1BBB543E66BE2D3E143DABBDE6BCDBBD993DEBBDCB3D8A3917BED5BD3F3D073D87BC023E2EBE6FBDC9BC2E3DAABA153EB43D91BDD93D0E3EB7BBD73D13BE293D23BDE33D103D083E1D3DE53D13BD4EBD3B3D0E3D50BDA93D9C3CCCBD33BD5BBDF53D16BD90BCBEBD643DBF3B893D6ABD92BDE33D353E383BD5BD113EE6BBDABC50BDC6BD16BD1A3D01BBFABDA6BD983D793B8ABCD6BBC0BDF0BBE43D603D03BE85BDDDBD4BBDA6BD02BCAD3CEE3DC1BC0B3E873B47BC94BDAE3DF13CAFBDF13DE7BBC6BD1ABEAA3C56BE17BE5A3D88BD34BD883DBB3D68BDDD3C793D003D103DAE3CCE3DA43DEB3CC63DA5BD7FBC58BD123D95BE0ABDA73D4B3DEABDE43DC7BC49BDB8BDF93D98BD233D033E33BED73CA9BDC83DC2BD923D0CBDB8BD773C033E37BD753DAABD0BBCAC3D213E30BDF6BCF0BBC5BCEE3D9B3D0A3EB53D5DBE6F3D9DBD09BD1EBED9BC863D843D443D703CE33D2F3D9C3C88BDACBDDDBCDE3DC93BC33D123DEDBD42BD263D9F3D48BD86BD813CB6BD313D21BEBC3D3ABDB5BD983C2C3BA3BDA3BDDEBD2EBD9D3D42BD8D3DA2BD06BDB23C0DBCA6BDAABD1E3D11BE1FBDEC3D23BD09BEFABD5DBC11BD57BE473D253EC9BDFD3AE33CF03C2BBD02BD993DE83B013D013DF33D59BD5DBEA5BB343D1CBDB7BD94BD083E7FBD72BDE4BCF7BD5E3DEC3C29BD87BD0CBD91BD51BD673D2DBCB4BD75BDEC3AA6BC853D493D6EBD103C783DA43D3E3DAD3DE53B323D8D3B233ECEBD203DA5BC3D3D3CBCC3BDCB3C32BDCFBD0E3D6A3D18BD5FBE31BECEBD783DA1BD6ABDBABCCEBC493D103D4F3D4C3C783EBD3D1C3D063D3A3C093EF0BDDEBCC3BCE5BDADBD8DBD95BBDD3C83BD8E3DF1BBDDBB843D8A3CD83D36BD2ABE753D7ABD1DBD49BA32BD0EBEEC3CA13D473C46BD373EBC3B9C3D03BD3FBD1BBDC23C523BC63C3D3CBCBCE4BB1EBDC13CD03B08BE1B3C653D853D5DBAA23C0B3D89BD153DF9BCF5BD8B3D21BEF4BD47BDDF3DE9BCCFBD813EC2BC28BED4BD04BB04BE48BD3ABD1A3EAFBD2FBDA4BD5DBC4E3D8E3EB03C5ABD9EBD793D043C9A3D073E81BD1DBE9A3D343E9ABC173D5DBDD73D3D3DE53DB83D663D5BBDC5BC0F3E333C4DBE053CB3BCBABC5A3D05BDC4BCC6BB0FBE553D9DBD01BED5BD1E3ED2BD273D33BE053D2D3D843D85BE9BBD963D513E25BDB93CA43D8A3D5BBDDB3DF83D303DCF3CBB3D1A3DCD3C0CBECDBDDABCBCBA053CCA3B05BDEEBD95BD16BEBC3D96BDA1BC393DC03D34BDD9BCD63D99BC8FBD563D18BCC8BD88BC903D243BBA3D193E863D423D9F3DC2BDD9BD46BDE6BD2F3D9ABB903DB53C9BBD553DFE3D2CBB463D5CBC9B3D813A823D843D14BD12BDACBD10BDADBD8CBEFABD0F3D253D37BD2C3D773D67BE27BDE63C843D03BE75BDF1BDEA3DCDBDAFBD44BDCBBD6FBDB0BA96BDF13DAD3DD93C253E1CBE5C3EF03D35BDDBBD5B3DBFBD05BECD3AD63DD53C063E23BDFA3B0DBC663D94BD9D3D06BDA83D97BD9D3C48BD4A3DFBBA463D3A3C7DBD14BD8BBC7EBDACBD923DA13D0A3E3D3CFF3C0CBE233EBCBD9F3DE2BAB93A2BBD07BE31BD843D01BEC63C9EB98ABC893D8B3D3B3D1B3D533D0BBD51BC943B08BD7EBC443C0EBE393E9D3A36BDF3BB9CBDC8BD0C3DC23D0A3CB8BDDC3D353D4BBD6D3B66BDF2BCC4BD0BBDD8BC9CBC663DE5BD24BE173DB63D50BDD4BA913D31BEB5BC0FBDC53D03BEC03DAA3DEEBD17BE9EBCAC3D083F393C613C163D943C983D623E61BC8D3CABBD5E3D33B7CFBDA93DA13D7EBC983D9CBD09BDA13D8A3DD7BD813DF3BD4C3E3CBD103D063CF13D76BCCE3D123DE23C213EB43D70BD9D3D2F3C9B3CC4BD213C973DEABD89BCA33DEBBD2FBEC93CDABCBEBC0A3DD93C523D943D833CBEBD893D94BD9EBDC03D01BDE1BD03BE9C3D97BD8ABB803D34BE70BD183EA2BB8ABD933C723DF53B073D9F3DB3BD14BDDB3C963C5F3D213DC93DA93D31BE1A3D963D0F3E67BD10BD8D3DB23CD8BC393DA9BDB33DF9BD4C39493D38BD183C40BD35BDB4BDEC3D873D31BD133D423DA33D6A3E603C5A3EA73B07BE003E2ABE963CFFBBE03CC23DCF3DCFBDC33DA03C04BEC13D22BECCBD1EBD8F3D31BEE8BC153D91BD713DE63DB93AD5BDBE3CA83D10BEC0BC15BB0F3CF43D843D94BC4EBD113EBC3C65BD12BB29BE12BDBA3CD63DAE3BA8BD94BDCA3D643CA3BD83BC12BD62BC9FBDC8BC8ABD1E3DDFBBE4BD26BD963DCFBD3CBDC4BC14BCC5BC1ABD38BD193E13BD93BCC1BC2DBE0C3E1FBC45BEBC3D4A3DC03D40BE833C7DBDF43B97BD193DE5BD18BDA93C07BE6FBDBBBCF03C7ABD3C3D003DD53DF3BBEC3D49BEC2BC8A3C75BD22BDE43CACBD01BEB93DA43D4C3C03BD8C3DCABDB2BD853D673DB3BC123D783CDD3D3BBBB23D133DDDBC5EBDCE3D6ABE1E3D95BD19BC7DBD94BD923D1A3E4ABDF93C70BD313D843D01BEE4BC11BD2C3EBA3DF4BAB4BDB6BD59BDC43CD6BD9FBC2C3DCE3CA63D633B44BD2BBE933DC73DA23DF23D9D3CB3BCB33D983D143B623D9E3D2ABB943C14BDCE3D123D813DE5BCE13C89BCC43DAE3D4F3C4EBD9D3D833C14BBE53D9ABDA9BCC9BC183D94BDD6BC8A3DA7BB2FBE0DBD21BE9B3D15BE863C64BCCFBC1C3E38BD31BB04BE97BC3B3D0DBD18BE233E303C04BE92BB99BC90BC81BD87BC0CBEE3BDEE3CB8BDA3BD4F3E5EBD7A3DCD3D96BD043B37BD9BBBBFBD383E2F3D94BCD43D633E193DAB3DCABDEF3DBE3DF2BD1C3CC43DD63DE53DEC3DDFBD8EBDECBD0BBDBBBDF8BDB8BC7F3E013E30BDAC3C4F3DD2BD063D77BD7D3D243E0E3EF83C15BD3F3D903D4F3DFEBC9E3DDE3D803DF8BDFB3C3A3D343DE1BB2D3DF3BD2CBDE43C9EBDF4BDFE3D64BD0F3D22BC0BBDF9BD1A3DA7BDBCBDDABD25BD383D893DA73C1B3CA83DB8BD93BDF63C923C1EBE4DBC75BC3ABDE53C65BDDEBC68BCCCBC6BBD0EBE073DB13D17BDABBD22BEE43D8E3AA6BDAE3D86BD6CBDC63D713C6ABC8CBB42BC9B3DD3BC30BD0E3E6C3DB33D613C8EBC27BED2BBBB3D9EBD3BBD6FBB32BD10BDA53CC1BD0F3E5CBD993D1ABD023C943DD5BC4FBE48BDB6BB393DF3BD963B6A3DF43D9B3C9E3C3CBD17BD0FBEFCBB"
    }
  }
#-}
