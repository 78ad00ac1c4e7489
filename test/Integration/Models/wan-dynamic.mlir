// Exported by tools/export/export_models.py (torch 2.15.0, torch-mlir 20261001).
#map = affine_map<(d0, d1, d2, d3) -> (d0, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d1, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map4 = affine_map<(d0) -> (d0)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0, d1) -> (d0, 0)>
#map8 = affine_map<(d0, d1) -> (0, d1)>
#map9 = affine_map<(d0, d1) -> (d1)>
#map10 = affine_map<()[s0] -> (s0 * 19)>
#map11 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map12 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map13 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map14 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map15 = affine_map<()[s0] -> (s0 * 40)>
#map16 = affine_map<(d0, d1, d2) -> (d2)>
#map17 = affine_map<(d0, d1, d2, d3) -> (0, d1, 0, d3)>
#map18 = affine_map<()[s0] -> (s0 * 2)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map20 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map21 = affine_map<(d0, d1, d2, d3) -> ()>
#map22 = affine_map<(d0, d1, d2) -> (d1, d2)>
module {
  func.func @main(%arg0: tensor<?x16x2x8x10xbf16>, %arg1: tensor<?xi64>, %arg2: tensor<?x19x80xbf16>) -> tensor<?x16x2x8x10xbf16> {
    %c3_i64 = arith.constant 3 : i64
    %c19_i64 = arith.constant 19 : i64
    %c40_i64 = arith.constant 40 : i64
    %c5_i64 = arith.constant 5 : i64
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
    %c4_i64 = arith.constant 4 : i64
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c2 = arith.constant 2 : index
    %cst_0 = arith.constant 0.000000e+00 : bf16
    %c40 = arith.constant 40 : index
    %cst_1 = arith.constant 1.000000e+00 : f32
    %c19 = arith.constant 19 : index
    %cst_2 = arith.constant 4.467770e-02 : bf16
    %cst_3 = arith.constant 7.968750e-01 : bf16
    %cst_4 = arith.constant 1.000000e+00 : bf16
    %cst_5 = arith.constant 5.000000e-01 : bf16
    %cst_6 = arith.constant 0.000000e+00 : f64
    %cst_7 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_8 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_9 = arith.constant dense_resource<torch_tensor_64_torch.bfloat16> : tensor<64xbf16>
    %cst_10 = arith.constant dense_resource<torch_tensor_64_32_torch.bfloat16> : tensor<64x32xbf16>
    %cst_11 = arith.constant dense_resource<torch_tensor_1_2_32_torch.bfloat16> : tensor<1x2x32xbf16>
    %cst_12 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_19> : tensor<32xbf16>
    %cst_13 = arith.constant dense_resource<torch_tensor_32_136_torch.bfloat16> : tensor<32x136xbf16>
    %cst_14 = arith.constant dense_resource<torch_tensor_136_torch.bfloat16> : tensor<136xbf16>
    %cst_15 = arith.constant dense_resource<torch_tensor_136_32_torch.bfloat16> : tensor<136x32xbf16>
    %cst_16 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_18> : tensor<32xbf16>
    %cst_17 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_9> : tensor<32x32xbf16>
    %cst_18 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_17> : tensor<32xbf16>
    %cst_19 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_16> : tensor<32xbf16>
    %cst_20 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_15> : tensor<32xbf16>
    %cst_21 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_8> : tensor<32x32xbf16>
    %cst_22 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_14> : tensor<32xbf16>
    %cst_23 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_7> : tensor<32x32xbf16>
    %cst_24 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_13> : tensor<32xbf16>
    %cst_25 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_6> : tensor<32x32xbf16>
    %cst_26 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_12> : tensor<32xbf16>
    %cst_27 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_11> : tensor<32xbf16>
    %cst_28 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_10> : tensor<32xbf16>
    %cst_29 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_5> : tensor<32x32xbf16>
    %cst_30 = arith.constant 0xFFF0000000000000 : f64
    %cst_31 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_9> : tensor<32xbf16>
    %cst_32 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_8> : tensor<32xbf16>
    %cst_33 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_7> : tensor<32xbf16>
    %cst_34 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_4> : tensor<32x32xbf16>
    %cst_35 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_6> : tensor<32xbf16>
    %cst_36 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_3> : tensor<32x32xbf16>
    %cst_37 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_5> : tensor<32xbf16>
    %cst_38 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_2> : tensor<32x32xbf16>
    %cst_39 = arith.constant 9.9999999999999995E-7 : f64
    %cst_40 = arith.constant dense_resource<torch_tensor_1_6_32_torch.bfloat16> : tensor<1x6x32xbf16>
    %cst_41 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_4> : tensor<32xbf16>
    %cst_42 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_1> : tensor<32x32xbf16>
    %cst_43 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_3> : tensor<32xbf16>
    %cst_44 = arith.constant dense_resource<torch_tensor_32_80_torch.bfloat16> : tensor<32x80xbf16>
    %cst_45 = arith.constant dense_resource<torch_tensor_192_torch.bfloat16> : tensor<192xbf16>
    %cst_46 = arith.constant dense_resource<torch_tensor_192_32_torch.bfloat16> : tensor<192x32xbf16>
    %cst_47 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_2> : tensor<32xbf16>
    %cst_48 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16> : tensor<32x32xbf16>
    %cst_49 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_1> : tensor<32xbf16>
    %cst_50 = arith.constant dense_resource<torch_tensor_32_64_torch.bfloat16> : tensor<32x64xbf16>
    %cst_51 = arith.constant -9.2103403719761836 : f64
    %cst_52 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16> : tensor<32xbf16>
    %cst_53 = arith.constant dense_resource<torch_tensor_32_16_1_2_2_torch.bfloat16> : tensor<32x16x1x2x2xbf16>
    %cst_54 = arith.constant dense_resource<torch_tensor_32_16_torch.float32_1> : tensor<32x16xf32>
    %cst_55 = arith.constant dense_resource<torch_tensor_32_16_torch.float32> : tensor<32x16xf32>
    %cst_56 = arith.constant 3.200000e+01 : f32
    %cst_57 = arith.constant 3.200000e+01 : f64
    %cst_58 = arith.constant 3.200000e+01 : bf16
    %cst_59 = arith.constant 5.000000e-01 : f32
    %c160_i64 = arith.constant 160 : i64
    %c2560_i64 = arith.constant 2560 : i64
    %dim = tensor.dim %arg0, %c0 : tensor<?x16x2x8x10xbf16>
    %0 = arith.index_cast %dim : index to i64
    %extracted_slice = tensor.extract_slice %cst_55[0, 0] [32, 8] [1, 1] : tensor<32x16xf32> to tensor<32x8xf32>
    %extracted_slice_60 = tensor.extract_slice %cst_55[0, 8] [32, 4] [1, 1] : tensor<32x16xf32> to tensor<32x4xf32>
    %extracted_slice_61 = tensor.extract_slice %cst_55[0, 12] [32, 4] [1, 1] : tensor<32x16xf32> to tensor<32x4xf32>
    %extracted_slice_62 = tensor.extract_slice %cst_54[0, 0] [32, 8] [1, 1] : tensor<32x16xf32> to tensor<32x8xf32>
    %extracted_slice_63 = tensor.extract_slice %cst_54[0, 8] [32, 4] [1, 1] : tensor<32x16xf32> to tensor<32x4xf32>
    %extracted_slice_64 = tensor.extract_slice %cst_54[0, 12] [32, 4] [1, 1] : tensor<32x16xf32> to tensor<32x4xf32>
    %extracted_slice_65 = tensor.extract_slice %extracted_slice[0, 0] [2, 8] [1, 1] : tensor<32x8xf32> to tensor<2x8xf32>
    %1 = tensor.empty() : tensor<2x4x5x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_65 : tensor<2x8xf32>) outs(%1 : tensor<2x4x5x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x5x8xf32>
    %extracted_slice_66 = tensor.extract_slice %extracted_slice_60[0, 0] [4, 4] [1, 1] : tensor<32x4xf32> to tensor<4x4xf32>
    %3 = tensor.empty() : tensor<2x4x5x4xf32>
    %4 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_66 : tensor<4x4xf32>) outs(%3 : tensor<2x4x5x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x5x4xf32>
    %extracted_slice_67 = tensor.extract_slice %extracted_slice_61[0, 0] [5, 4] [1, 1] : tensor<32x4xf32> to tensor<5x4xf32>
    %5 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_67 : tensor<5x4xf32>) outs(%3 : tensor<2x4x5x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x5x4xf32>
    %extracted_slice_68 = tensor.extract_slice %extracted_slice_62[0, 0] [2, 8] [1, 1] : tensor<32x8xf32> to tensor<2x8xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_68 : tensor<2x8xf32>) outs(%1 : tensor<2x4x5x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x5x8xf32>
    %extracted_slice_69 = tensor.extract_slice %extracted_slice_63[0, 0] [4, 4] [1, 1] : tensor<32x4xf32> to tensor<4x4xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_69 : tensor<4x4xf32>) outs(%3 : tensor<2x4x5x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x5x4xf32>
    %extracted_slice_70 = tensor.extract_slice %extracted_slice_64[0, 0] [5, 4] [1, 1] : tensor<32x4xf32> to tensor<5x4xf32>
    %8 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_70 : tensor<5x4xf32>) outs(%3 : tensor<2x4x5x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x5x4xf32>
    %concat = tensor.concat dim(3) %2, %4, %5 : (tensor<2x4x5x8xf32>, tensor<2x4x5x4xf32>, tensor<2x4x5x4xf32>) -> tensor<2x4x5x16xf32>
    %collapsed = tensor.collapse_shape %concat [[0, 1, 2], [3]] : tensor<2x4x5x16xf32> into tensor<40x16xf32>
    %expanded = tensor.expand_shape %collapsed [[0, 1], [2, 3]] output_shape [1, 40, 1, 16] : tensor<40x16xf32> into tensor<1x40x1x16xf32>
    %concat_71 = tensor.concat dim(3) %6, %7, %8 : (tensor<2x4x5x8xf32>, tensor<2x4x5x4xf32>, tensor<2x4x5x4xf32>) -> tensor<2x4x5x16xf32>
    %collapsed_72 = tensor.collapse_shape %concat_71 [[0, 1, 2], [3]] : tensor<2x4x5x16xf32> into tensor<40x16xf32>
    %expanded_73 = tensor.expand_shape %collapsed_72 [[0, 1], [2, 3]] output_shape [1, 40, 1, 16] : tensor<40x16xf32> into tensor<1x40x1x16xf32>
    %9 = tensor.empty(%dim) : tensor<?x32x2x4x5xf32>
    %10 = tensor.empty() : tensor<32xf32>
    %11 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%cst_52 : tensor<32xbf16>) outs(%10 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<32xf32>
    %broadcasted = linalg.broadcast ins(%11 : tensor<32xf32>) outs(%9 : tensor<?x32x2x4x5xf32>) dimensions = [0, 2, 3, 4] 
    %12 = linalg.conv_3d_ncdhw_fcdhw {dilations = dense<1> : vector<3xi64>, strides = dense<[1, 2, 2]> : vector<3xi64>} ins(%arg0, %cst_53 : tensor<?x16x2x8x10xbf16>, tensor<32x16x1x2x2xbf16>) outs(%broadcasted : tensor<?x32x2x4x5xf32>) -> tensor<?x32x2x4x5xf32>
    %13 = tensor.empty(%dim) : tensor<?x32x2x4x5xbf16>
    %14 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<?x32x2x4x5xf32>) outs(%13 : tensor<?x32x2x4x5xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %475 = arith.truncf %in : f32 to bf16
      linalg.yield %475 : bf16
    } -> tensor<?x32x2x4x5xbf16>
    %collapsed_74 = tensor.collapse_shape %14 [[0], [1], [2, 3, 4]] : tensor<?x32x2x4x5xbf16> into tensor<?x32x40xbf16>
    %15 = tensor.empty(%dim) : tensor<?x40x32xbf16>
    %transposed = linalg.transpose ins(%collapsed_74 : tensor<?x32x40xbf16>) outs(%15 : tensor<?x40x32xbf16>) permutation = [0, 2, 1] 
    %16 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%10 : tensor<32xf32>) {
    ^bb0(%out: f32):
      %475 = linalg.index 0 : index
      %476 = arith.index_cast %475 : index to i64
      %477 = arith.sitofp %476 : i64 to f32
      %478 = arith.addf %477, %cst : f32
      linalg.yield %478 : f32
    } -> tensor<32xf32>
    %17 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%16 : tensor<32xf32>) outs(%10 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %475 = arith.truncf %cst_51 : f64 to f32
      %476 = arith.mulf %in, %475 : f32
      linalg.yield %476 : f32
    } -> tensor<32xf32>
    %18 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%17 : tensor<32xf32>) outs(%10 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %475 = arith.divf %in, %cst_56 : f32
      linalg.yield %475 : f32
    } -> tensor<32xf32>
    %19 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%18 : tensor<32xf32>) outs(%10 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %475 = math.exp %in : f32
      linalg.yield %475 : f32
    } -> tensor<32xf32>
    %dim_75 = tensor.dim %arg1, %c0 : tensor<?xi64>
    %expanded_76 = tensor.expand_shape %arg1 [[0, 1]] output_shape [%dim_75, 1] : tensor<?xi64> into tensor<?x1xi64>
    %20 = tensor.empty(%dim_75) : tensor<?x1xf32>
    %21 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%expanded_76 : tensor<?x1xi64>) outs(%20 : tensor<?x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %475 = arith.sitofp %in : i64 to f32
      linalg.yield %475 : f32
    } -> tensor<?x1xf32>
    %expanded_77 = tensor.expand_shape %19 [[0, 1]] output_shape [1, 32] : tensor<32xf32> into tensor<1x32xf32>
    %22 = tensor.empty(%dim_75) : tensor<?x32xf32>
    %23 = linalg.generic {indexing_maps = [#map7, #map8, #map6], iterator_types = ["parallel", "parallel"]} ins(%21, %expanded_77 : tensor<?x1xf32>, tensor<1x32xf32>) outs(%22 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.mulf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x32xf32>
    %24 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%23 : tensor<?x32xf32>) outs(%22 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %475 = math.sin %in : f32
      linalg.yield %475 : f32
    } -> tensor<?x32xf32>
    %25 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%23 : tensor<?x32xf32>) outs(%22 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %475 = math.cos %in : f32
      linalg.yield %475 : f32
    } -> tensor<?x32xf32>
    %concat_78 = tensor.concat dim(1) %24, %25 : (tensor<?x32xf32>, tensor<?x32xf32>) -> tensor<?x64xf32>
    %dim_79 = tensor.dim %24, %c0 : tensor<?x32xf32>
    %extracted_slice_80 = tensor.extract_slice %concat_78[0, 32] [%dim_79, 32] [1, 1] : tensor<?x64xf32> to tensor<?x32xf32>
    %extracted_slice_81 = tensor.extract_slice %concat_78[0, 0] [%dim_79, 32] [1, 1] : tensor<?x64xf32> to tensor<?x32xf32>
    %concat_82 = tensor.concat dim(1) %extracted_slice_80, %extracted_slice_81 : (tensor<?x32xf32>, tensor<?x32xf32>) -> tensor<?x64xf32>
    %26 = tensor.empty(%dim_79) : tensor<?x64xbf16>
    %27 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%concat_82 : tensor<?x64xf32>) outs(%26 : tensor<?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %475 = arith.truncf %in : f32 to bf16
      linalg.yield %475 : bf16
    } -> tensor<?x64xbf16>
    %28 = tensor.empty() : tensor<64x32xbf16>
    %transposed_83 = linalg.transpose ins(%cst_50 : tensor<32x64xbf16>) outs(%28 : tensor<64x32xbf16>) permutation = [1, 0] 
    %29 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%cst_49 : tensor<32xbf16>) outs(%10 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<32xf32>
    %30 = tensor.empty(%dim_79) : tensor<?x64xf32>
    %31 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%27 : tensor<?x64xbf16>) outs(%30 : tensor<?x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<?x64xf32>
    %32 = tensor.empty() : tensor<64x32xf32>
    %33 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%transposed_83 : tensor<64x32xbf16>) outs(%32 : tensor<64x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<64x32xf32>
    %34 = tensor.empty(%dim_79) : tensor<?x32xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %36 = linalg.matmul ins(%31, %33 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%35 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %37 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %37, "negative values not allowed in new dimensions"
    %38 = tensor.empty(%dim) : tensor<?x32xf32>
    %39 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel"]} ins(%29 : tensor<32xf32>) outs(%38 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %40 = arith.cmpi eq, %dim_79, %dim : index
    cf.assert %40, "mismatched size for broadcast"
    %41 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%36, %39 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%34 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.addf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x32xf32>
    %42 = tensor.empty(%dim_79) : tensor<?x32xbf16>
    %43 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%41 : tensor<?x32xf32>) outs(%42 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %475 = arith.truncf %in : f32 to bf16
      linalg.yield %475 : bf16
    } -> tensor<?x32xbf16>
    %44 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%43 : tensor<?x32xbf16>) outs(%34 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<?x32xf32>
    %45 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%44 : tensor<?x32xf32>) outs(%34 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %475 = arith.negf %in : f32
      %476 = math.exp %475 : f32
      %477 = arith.addf %476, %cst_1 : f32
      %478 = arith.divf %cst_1, %477 : f32
      linalg.yield %478 : f32
    } -> tensor<?x32xf32>
    %46 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%44, %45 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%34 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.mulf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x32xf32>
    %47 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%46 : tensor<?x32xf32>) outs(%42 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %475 = arith.truncf %in : f32 to bf16
      linalg.yield %475 : bf16
    } -> tensor<?x32xbf16>
    %48 = tensor.empty() : tensor<32x32xbf16>
    %transposed_84 = linalg.transpose ins(%cst_48 : tensor<32x32xbf16>) outs(%48 : tensor<32x32xbf16>) permutation = [1, 0] 
    %49 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%cst_47 : tensor<32xbf16>) outs(%10 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<32xf32>
    %50 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%47 : tensor<?x32xbf16>) outs(%34 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<?x32xf32>
    %51 = tensor.empty() : tensor<32x32xf32>
    %52 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%transposed_84 : tensor<32x32xbf16>) outs(%51 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<32x32xf32>
    %53 = linalg.matmul ins(%50, %52 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%35 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %37, "negative values not allowed in new dimensions"
    %54 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel"]} ins(%49 : tensor<32xf32>) outs(%38 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %40, "mismatched size for broadcast"
    %55 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%53, %54 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%34 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.addf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x32xf32>
    %56 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%55 : tensor<?x32xf32>) outs(%42 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %475 = arith.truncf %in : f32 to bf16
      linalg.yield %475 : bf16
    } -> tensor<?x32xbf16>
    %57 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%56 : tensor<?x32xbf16>) outs(%34 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<?x32xf32>
    %58 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%57 : tensor<?x32xf32>) outs(%34 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %475 = arith.negf %in : f32
      %476 = math.exp %475 : f32
      %477 = arith.addf %476, %cst_1 : f32
      %478 = arith.divf %cst_1, %477 : f32
      linalg.yield %478 : f32
    } -> tensor<?x32xf32>
    %59 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%57, %58 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%34 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.mulf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x32xf32>
    %60 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%59 : tensor<?x32xf32>) outs(%42 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %475 = arith.truncf %in : f32 to bf16
      linalg.yield %475 : bf16
    } -> tensor<?x32xbf16>
    %61 = tensor.empty() : tensor<32x192xbf16>
    %transposed_85 = linalg.transpose ins(%cst_46 : tensor<192x32xbf16>) outs(%61 : tensor<32x192xbf16>) permutation = [1, 0] 
    %62 = tensor.empty() : tensor<192xf32>
    %63 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%cst_45 : tensor<192xbf16>) outs(%62 : tensor<192xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<192xf32>
    %64 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%60 : tensor<?x32xbf16>) outs(%34 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<?x32xf32>
    %65 = tensor.empty() : tensor<32x192xf32>
    %66 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%transposed_85 : tensor<32x192xbf16>) outs(%65 : tensor<32x192xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<32x192xf32>
    %67 = tensor.empty(%dim_79) : tensor<?x192xf32>
    %68 = linalg.fill ins(%cst : f32) outs(%67 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %69 = linalg.matmul ins(%64, %66 : tensor<?x32xf32>, tensor<32x192xf32>) outs(%68 : tensor<?x192xf32>) -> tensor<?x192xf32>
    cf.assert %37, "negative values not allowed in new dimensions"
    %70 = tensor.empty(%dim) : tensor<?x192xf32>
    %71 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel"]} ins(%63 : tensor<192xf32>) outs(%70 : tensor<?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x192xf32>
    cf.assert %40, "mismatched size for broadcast"
    %72 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%69, %71 : tensor<?x192xf32>, tensor<?x192xf32>) outs(%67 : tensor<?x192xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.addf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x192xf32>
    %73 = tensor.empty(%dim_79) : tensor<?x192xbf16>
    %74 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%72 : tensor<?x192xf32>) outs(%73 : tensor<?x192xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %475 = arith.truncf %in : f32 to bf16
      linalg.yield %475 : bf16
    } -> tensor<?x192xbf16>
    %75 = arith.muli %0, %c19_i64 : i64
    %collapsed_86 = tensor.collapse_shape %arg2 [[0, 1], [2]] : tensor<?x19x80xbf16> into tensor<?x80xbf16>
    %76 = tensor.empty() : tensor<80x32xbf16>
    %transposed_87 = linalg.transpose ins(%cst_44 : tensor<32x80xbf16>) outs(%76 : tensor<80x32xbf16>) permutation = [1, 0] 
    %77 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%cst_43 : tensor<32xbf16>) outs(%10 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<32xf32>
    %dim_88 = tensor.dim %arg2, %c0 : tensor<?x19x80xbf16>
    %78 = affine.apply #map10()[%dim_88]
    %79 = tensor.empty(%78) : tensor<?x80xf32>
    %80 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%collapsed_86 : tensor<?x80xbf16>) outs(%79 : tensor<?x80xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<?x80xf32>
    %81 = tensor.empty() : tensor<80x32xf32>
    %82 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%transposed_87 : tensor<80x32xbf16>) outs(%81 : tensor<80x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<80x32xf32>
    %83 = tensor.empty(%78) : tensor<?x32xf32>
    %84 = linalg.fill ins(%cst : f32) outs(%83 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %85 = linalg.matmul ins(%80, %82 : tensor<?x80xf32>, tensor<80x32xf32>) outs(%84 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %86 = arith.cmpi sge, %75, %c0_i64 : i64
    cf.assert %86, "negative values not allowed in new dimensions"
    %87 = arith.index_cast %75 : i64 to index
    %88 = tensor.empty(%87) : tensor<?x32xf32>
    %89 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel"]} ins(%77 : tensor<32xf32>) outs(%88 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %90 = arith.cmpi eq, %78, %87 : index
    cf.assert %90, "mismatched size for broadcast"
    %91 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%85, %89 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%83 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.addf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x32xf32>
    %92 = tensor.empty(%78) : tensor<?x32xbf16>
    %93 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%91 : tensor<?x32xf32>) outs(%92 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %475 = arith.truncf %in : f32 to bf16
      linalg.yield %475 : bf16
    } -> tensor<?x32xbf16>
    %94 = arith.divsi %78, %c19 : index
    %expanded_89 = tensor.expand_shape %93 [[0, 1], [2]] output_shape [%94, 19, 32] : tensor<?x32xbf16> into tensor<?x19x32xbf16>
    %95 = tensor.empty(%94) : tensor<?x19x32xbf16>
    %96 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_89 : tensor<?x19x32xbf16>) outs(%95 : tensor<?x19x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %475 = math.fpowi %in, %c3_i64 : bf16, i64
      %476 = arith.mulf %475, %cst_2 : bf16
      %477 = arith.addf %in, %476 : bf16
      %478 = arith.mulf %477, %cst_3 : bf16
      %479 = math.tanh %478 : bf16
      %480 = arith.addf %479, %cst_4 : bf16
      %481 = arith.mulf %480, %cst_5 : bf16
      %482 = arith.mulf %in, %481 : bf16
      linalg.yield %482 : bf16
    } -> tensor<?x19x32xbf16>
    %collapsed_90 = tensor.collapse_shape %96 [[0, 1], [2]] : tensor<?x19x32xbf16> into tensor<?x32xbf16>
    %transposed_91 = linalg.transpose ins(%cst_42 : tensor<32x32xbf16>) outs(%48 : tensor<32x32xbf16>) permutation = [1, 0] 
    %97 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%cst_41 : tensor<32xbf16>) outs(%10 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<32xf32>
    %98 = affine.apply #map10()[%94]
    %99 = tensor.empty(%98) : tensor<?x32xf32>
    %100 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%collapsed_90 : tensor<?x32xbf16>) outs(%99 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<?x32xf32>
    %101 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%transposed_91 : tensor<32x32xbf16>) outs(%51 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<32x32xf32>
    %102 = linalg.fill ins(%cst : f32) outs(%99 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %103 = linalg.matmul ins(%100, %101 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%102 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %86, "negative values not allowed in new dimensions"
    %104 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel"]} ins(%97 : tensor<32xf32>) outs(%88 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %105 = arith.cmpi eq, %98, %87 : index
    cf.assert %105, "mismatched size for broadcast"
    %106 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%103, %104 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%99 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.addf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x32xf32>
    %107 = tensor.empty(%98) : tensor<?x32xbf16>
    %108 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%106 : tensor<?x32xf32>) outs(%107 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %475 = arith.truncf %in : f32 to bf16
      linalg.yield %475 : bf16
    } -> tensor<?x32xbf16>
    %expanded_92 = tensor.expand_shape %74 [[0], [1, 2]] output_shape [%dim_79, 6, 32] : tensor<?x192xbf16> into tensor<?x6x32xbf16>
    %109 = tensor.empty(%dim_79) : tensor<?x6x32xf32>
    %110 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_92 : tensor<?x6x32xbf16>) outs(%109 : tensor<?x6x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<?x6x32xf32>
    %111 = linalg.generic {indexing_maps = [#map12, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_40, %110 : tensor<1x6x32xbf16>, tensor<?x6x32xf32>) outs(%109 : tensor<?x6x32xf32>) {
    ^bb0(%in: bf16, %in_172: f32, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      %476 = arith.addf %475, %in_172 : f32
      linalg.yield %476 : f32
    } -> tensor<?x6x32xf32>
    %extracted_slice_93 = tensor.extract_slice %111[0, 0, 0] [%dim_79, 1, 32] [1, 1, 1] : tensor<?x6x32xf32> to tensor<?x1x32xf32>
    %extracted_slice_94 = tensor.extract_slice %111[0, 1, 0] [%dim_79, 1, 32] [1, 1, 1] : tensor<?x6x32xf32> to tensor<?x1x32xf32>
    %extracted_slice_95 = tensor.extract_slice %111[0, 2, 0] [%dim_79, 1, 32] [1, 1, 1] : tensor<?x6x32xf32> to tensor<?x1x32xf32>
    %extracted_slice_96 = tensor.extract_slice %111[0, 3, 0] [%dim_79, 1, 32] [1, 1, 1] : tensor<?x6x32xf32> to tensor<?x1x32xf32>
    %extracted_slice_97 = tensor.extract_slice %111[0, 4, 0] [%dim_79, 1, 32] [1, 1, 1] : tensor<?x6x32xf32> to tensor<?x1x32xf32>
    %extracted_slice_98 = tensor.extract_slice %111[0, 5, 0] [%dim_79, 1, 32] [1, 1, 1] : tensor<?x6x32xf32> to tensor<?x1x32xf32>
    %112 = tensor.empty(%dim) : tensor<?x40x32xf32>
    %113 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<?x40x32xbf16>) outs(%112 : tensor<?x40x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<?x40x32xf32>
    %114 = tensor.empty(%dim) : tensor<?x40x32xf64>
    %115 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<?x40x32xf32>) outs(%114 : tensor<?x40x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %475 = arith.extf %in : f32 to f64
      linalg.yield %475 : f64
    } -> tensor<?x40x32xf64>
    %116 = tensor.empty(%dim) : tensor<?x40x1xf64>
    %117 = linalg.fill ins(%cst_6 : f64) outs(%116 : tensor<?x40x1xf64>) -> tensor<?x40x1xf64>
    %118 = linalg.generic {indexing_maps = [#map11, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%115 : tensor<?x40x32xf64>) outs(%117 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %475 = arith.addf %in, %out : f64
      linalg.yield %475 : f64
    } -> tensor<?x40x1xf64>
    %119 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<?x40x1xf64>) outs(%116 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %475 = arith.divf %in, %cst_57 : f64
      linalg.yield %475 : f64
    } -> tensor<?x40x1xf64>
    %120 = linalg.generic {indexing_maps = [#map11, #map13, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %119 : tensor<?x40x32xf64>, tensor<?x40x1xf64>) outs(%114 : tensor<?x40x32xf64>) {
    ^bb0(%in: f64, %in_172: f64, %out: f64):
      %475 = arith.subf %in, %in_172 : f64
      linalg.yield %475 : f64
    } -> tensor<?x40x32xf64>
    %121 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %120 : tensor<?x40x32xf64>, tensor<?x40x32xf64>) outs(%114 : tensor<?x40x32xf64>) {
    ^bb0(%in: f64, %in_172: f64, %out: f64):
      %475 = arith.mulf %in, %in_172 : f64
      linalg.yield %475 : f64
    } -> tensor<?x40x32xf64>
    %122 = linalg.generic {indexing_maps = [#map11, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%121 : tensor<?x40x32xf64>) outs(%117 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %475 = arith.addf %in, %out : f64
      linalg.yield %475 : f64
    } -> tensor<?x40x1xf64>
    %123 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<?x40x1xf64>) outs(%116 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %475 = arith.divf %in, %cst_57 : f64
      linalg.yield %475 : f64
    } -> tensor<?x40x1xf64>
    %124 = tensor.empty(%dim) : tensor<?x40x1xf32>
    %125 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<?x40x1xf64>) outs(%124 : tensor<?x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %475 = arith.truncf %in : f64 to f32
      linalg.yield %475 : f32
    } -> tensor<?x40x1xf32>
    %126 = linalg.fill ins(%cst : f32) outs(%124 : tensor<?x40x1xf32>) -> tensor<?x40x1xf32>
    %127 = linalg.generic {indexing_maps = [#map11, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%113 : tensor<?x40x32xf32>) outs(%126 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %475 = arith.addf %in, %out : f32
      linalg.yield %475 : f32
    } -> tensor<?x40x1xf32>
    %128 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<?x40x1xf32>) outs(%124 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %475 = arith.divf %in, %cst_56 : f32
      linalg.yield %475 : f32
    } -> tensor<?x40x1xf32>
    %129 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<?x40x1xf32>) outs(%124 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %475 = arith.truncf %cst_39 : f64 to f32
      %476 = arith.addf %in, %475 : f32
      linalg.yield %476 : f32
    } -> tensor<?x40x1xf32>
    %130 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<?x40x1xf32>) outs(%124 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %475 = math.rsqrt %in : f32
      linalg.yield %475 : f32
    } -> tensor<?x40x1xf32>
    %131 = linalg.generic {indexing_maps = [#map11, #map13, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %128 : tensor<?x40x32xf32>, tensor<?x40x1xf32>) outs(%112 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.subf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x40x32xf32>
    %132 = linalg.generic {indexing_maps = [#map11, #map13, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %130 : tensor<?x40x32xf32>, tensor<?x40x1xf32>) outs(%112 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.mulf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x40x32xf32>
    %133 = tensor.empty(%dim_79) : tensor<?x1x32xf32>
    %134 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_94 : tensor<?x1x32xf32>) outs(%133 : tensor<?x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %475 = arith.addf %in, %cst_1 : f32
      linalg.yield %475 : f32
    } -> tensor<?x1x32xf32>
    %135 = arith.cmpi eq, %dim, %dim_79 : index
    cf.assert %135, "mismatched size for broadcast"
    %136 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132, %134 : tensor<?x40x32xf32>, tensor<?x1x32xf32>) outs(%112 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.mulf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x40x32xf32>
    cf.assert %135, "mismatched size for broadcast"
    %137 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136, %extracted_slice_93 : tensor<?x40x32xf32>, tensor<?x1x32xf32>) outs(%112 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.addf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x40x32xf32>
    %138 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<?x40x32xf32>) outs(%15 : tensor<?x40x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %475 = arith.truncf %in : f32 to bf16
      linalg.yield %475 : bf16
    } -> tensor<?x40x32xbf16>
    %139 = arith.muli %0, %c40_i64 : i64
    %collapsed_99 = tensor.collapse_shape %138 [[0, 1], [2]] : tensor<?x40x32xbf16> into tensor<?x32xbf16>
    %transposed_100 = linalg.transpose ins(%cst_38 : tensor<32x32xbf16>) outs(%48 : tensor<32x32xbf16>) permutation = [1, 0] 
    %140 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%cst_37 : tensor<32xbf16>) outs(%10 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<32xf32>
    %141 = affine.apply #map15()[%dim]
    %142 = tensor.empty(%141) : tensor<?x32xf32>
    %143 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%collapsed_99 : tensor<?x32xbf16>) outs(%142 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<?x32xf32>
    %144 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%transposed_100 : tensor<32x32xbf16>) outs(%51 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<32x32xf32>
    %145 = linalg.fill ins(%cst : f32) outs(%142 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %146 = linalg.matmul ins(%143, %144 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%145 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %147 = arith.cmpi sge, %139, %c0_i64 : i64
    cf.assert %147, "negative values not allowed in new dimensions"
    %148 = arith.index_cast %139 : i64 to index
    %149 = tensor.empty(%148) : tensor<?x32xf32>
    %150 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel"]} ins(%140 : tensor<32xf32>) outs(%149 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %151 = arith.cmpi eq, %141, %148 : index
    cf.assert %151, "mismatched size for broadcast"
    %152 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%146, %150 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%142 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.addf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x32xf32>
    %153 = tensor.empty(%141) : tensor<?x32xbf16>
    %154 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%152 : tensor<?x32xf32>) outs(%153 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %475 = arith.truncf %in : f32 to bf16
      linalg.yield %475 : bf16
    } -> tensor<?x32xbf16>
    %155 = arith.divsi %141, %c40 : index
    %expanded_101 = tensor.expand_shape %154 [[0, 1], [2]] output_shape [%155, 40, 32] : tensor<?x32xbf16> into tensor<?x40x32xbf16>
    %transposed_102 = linalg.transpose ins(%cst_36 : tensor<32x32xbf16>) outs(%48 : tensor<32x32xbf16>) permutation = [1, 0] 
    %156 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%cst_35 : tensor<32xbf16>) outs(%10 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<32xf32>
    %157 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%transposed_102 : tensor<32x32xbf16>) outs(%51 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<32x32xf32>
    %158 = linalg.matmul ins(%143, %157 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%145 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %147, "negative values not allowed in new dimensions"
    %159 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel"]} ins(%156 : tensor<32xf32>) outs(%149 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %151, "mismatched size for broadcast"
    %160 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%158, %159 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%142 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.addf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x32xf32>
    %161 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%160 : tensor<?x32xf32>) outs(%153 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %475 = arith.truncf %in : f32 to bf16
      linalg.yield %475 : bf16
    } -> tensor<?x32xbf16>
    %expanded_103 = tensor.expand_shape %161 [[0, 1], [2]] output_shape [%155, 40, 32] : tensor<?x32xbf16> into tensor<?x40x32xbf16>
    %transposed_104 = linalg.transpose ins(%cst_34 : tensor<32x32xbf16>) outs(%48 : tensor<32x32xbf16>) permutation = [1, 0] 
    %162 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%cst_33 : tensor<32xbf16>) outs(%10 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<32xf32>
    %163 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%transposed_104 : tensor<32x32xbf16>) outs(%51 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<32x32xf32>
    %164 = linalg.matmul ins(%143, %163 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%145 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %147, "negative values not allowed in new dimensions"
    %165 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel"]} ins(%162 : tensor<32xf32>) outs(%149 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %151, "mismatched size for broadcast"
    %166 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%164, %165 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%142 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.addf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x32xf32>
    %167 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%166 : tensor<?x32xf32>) outs(%153 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %475 = arith.truncf %in : f32 to bf16
      linalg.yield %475 : bf16
    } -> tensor<?x32xbf16>
    %168 = tensor.empty(%155) : tensor<?x40x32xbf16>
    %169 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_101, %expanded_101 : tensor<?x40x32xbf16>, tensor<?x40x32xbf16>) outs(%168 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_172: bf16, %out: bf16):
      %475 = arith.mulf %in, %in_172 : bf16
      linalg.yield %475 : bf16
    } -> tensor<?x40x32xbf16>
    %170 = tensor.empty(%155) : tensor<?x40x1xbf16>
    %171 = linalg.fill ins(%cst_0 : bf16) outs(%170 : tensor<?x40x1xbf16>) -> tensor<?x40x1xbf16>
    %172 = linalg.generic {indexing_maps = [#map11, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%169 : tensor<?x40x32xbf16>) outs(%171 : tensor<?x40x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %475 = arith.addf %in, %out : bf16
      linalg.yield %475 : bf16
    } -> tensor<?x40x1xbf16>
    %173 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172 : tensor<?x40x1xbf16>) outs(%170 : tensor<?x40x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %475 = arith.divf %in, %cst_58 : bf16
      linalg.yield %475 : bf16
    } -> tensor<?x40x1xbf16>
    %174 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173 : tensor<?x40x1xbf16>) outs(%170 : tensor<?x40x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %475 = arith.truncf %cst_39 : f64 to bf16
      %476 = arith.addf %in, %475 : bf16
      linalg.yield %476 : bf16
    } -> tensor<?x40x1xbf16>
    %175 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174 : tensor<?x40x1xbf16>) outs(%170 : tensor<?x40x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %475 = math.rsqrt %in : bf16
      linalg.yield %475 : bf16
    } -> tensor<?x40x1xbf16>
    %176 = linalg.generic {indexing_maps = [#map11, #map13, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_101, %175 : tensor<?x40x32xbf16>, tensor<?x40x1xbf16>) outs(%168 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_172: bf16, %out: bf16):
      %475 = arith.mulf %in, %in_172 : bf16
      linalg.yield %475 : bf16
    } -> tensor<?x40x32xbf16>
    %177 = linalg.generic {indexing_maps = [#map11, #map16, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176, %cst_32 : tensor<?x40x32xbf16>, tensor<32xbf16>) outs(%168 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_172: bf16, %out: bf16):
      %475 = arith.mulf %in, %in_172 : bf16
      linalg.yield %475 : bf16
    } -> tensor<?x40x32xbf16>
    %178 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_103, %expanded_103 : tensor<?x40x32xbf16>, tensor<?x40x32xbf16>) outs(%168 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_172: bf16, %out: bf16):
      %475 = arith.mulf %in, %in_172 : bf16
      linalg.yield %475 : bf16
    } -> tensor<?x40x32xbf16>
    %179 = linalg.generic {indexing_maps = [#map11, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%178 : tensor<?x40x32xbf16>) outs(%171 : tensor<?x40x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %475 = arith.addf %in, %out : bf16
      linalg.yield %475 : bf16
    } -> tensor<?x40x1xbf16>
    %180 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179 : tensor<?x40x1xbf16>) outs(%170 : tensor<?x40x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %475 = arith.divf %in, %cst_58 : bf16
      linalg.yield %475 : bf16
    } -> tensor<?x40x1xbf16>
    %181 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180 : tensor<?x40x1xbf16>) outs(%170 : tensor<?x40x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %475 = arith.truncf %cst_39 : f64 to bf16
      %476 = arith.addf %in, %475 : bf16
      linalg.yield %476 : bf16
    } -> tensor<?x40x1xbf16>
    %182 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181 : tensor<?x40x1xbf16>) outs(%170 : tensor<?x40x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %475 = math.rsqrt %in : bf16
      linalg.yield %475 : bf16
    } -> tensor<?x40x1xbf16>
    %183 = linalg.generic {indexing_maps = [#map11, #map13, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_103, %182 : tensor<?x40x32xbf16>, tensor<?x40x1xbf16>) outs(%168 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_172: bf16, %out: bf16):
      %475 = arith.mulf %in, %in_172 : bf16
      linalg.yield %475 : bf16
    } -> tensor<?x40x32xbf16>
    %184 = linalg.generic {indexing_maps = [#map11, #map16, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183, %cst_31 : tensor<?x40x32xbf16>, tensor<32xbf16>) outs(%168 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_172: bf16, %out: bf16):
      %475 = arith.mulf %in, %in_172 : bf16
      linalg.yield %475 : bf16
    } -> tensor<?x40x32xbf16>
    %expanded_105 = tensor.expand_shape %167 [[0, 1], [2, 3]] output_shape [%155, 40, 2, 16] : tensor<?x32xbf16> into tensor<?x40x2x16xbf16>
    %expanded_106 = tensor.expand_shape %177 [[0], [1], [2, 3, 4]] output_shape [%155, 40, 2, 8, 2] : tensor<?x40x32xbf16> into tensor<?x40x2x8x2xbf16>
    %extracted_slice_107 = tensor.extract_slice %expanded_106[0, 0, 0, 0, 0] [%155, 40, 2, 8, 1] [1, 1, 1, 1, 1] : tensor<?x40x2x8x2xbf16> to tensor<?x40x2x8x1xbf16>
    %extracted_slice_108 = tensor.extract_slice %expanded_106[0, 0, 0, 0, 1] [%155, 40, 2, 8, 1] [1, 1, 1, 1, 1] : tensor<?x40x2x8x2xbf16> to tensor<?x40x2x8x1xbf16>
    %collapsed_109 = tensor.collapse_shape %extracted_slice_107 [[0], [1], [2], [3, 4]] : tensor<?x40x2x8x1xbf16> into tensor<?x40x2x8xbf16>
    %collapsed_110 = tensor.collapse_shape %extracted_slice_108 [[0], [1], [2], [3, 4]] : tensor<?x40x2x8x1xbf16> into tensor<?x40x2x8xbf16>
    %extracted_slice_111 = tensor.extract_slice %expanded[0, 0, 0, 0] [1, 40, 1, 8] [1, 1, 1, 2] : tensor<1x40x1x16xf32> to tensor<1x40x1x8xf32>
    %extracted_slice_112 = tensor.extract_slice %expanded_73[0, 0, 0, 1] [1, 40, 1, 8] [1, 1, 1, 2] : tensor<1x40x1x16xf32> to tensor<1x40x1x8xf32>
    %185 = arith.index_cast %155 : index to i64
    %186 = tensor.empty(%155) : tensor<?x40x2x16xbf16>
    %187 = tensor.empty(%155) : tensor<?x40x2x8xf32>
    %188 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_109, %extracted_slice_111 : tensor<?x40x2x8xbf16>, tensor<1x40x1x8xf32>) outs(%187 : tensor<?x40x2x8xf32>) {
    ^bb0(%in: bf16, %in_172: f32, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      %476 = arith.mulf %475, %in_172 : f32
      linalg.yield %476 : f32
    } -> tensor<?x40x2x8xf32>
    %189 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_110, %extracted_slice_112 : tensor<?x40x2x8xbf16>, tensor<1x40x1x8xf32>) outs(%187 : tensor<?x40x2x8xf32>) {
    ^bb0(%in: bf16, %in_172: f32, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      %476 = arith.mulf %475, %in_172 : f32
      linalg.yield %476 : f32
    } -> tensor<?x40x2x8xf32>
    %190 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%188, %189 : tensor<?x40x2x8xf32>, tensor<?x40x2x8xf32>) outs(%187 : tensor<?x40x2x8xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.subf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x40x2x8xf32>
    %191 = tensor.empty(%155) : tensor<?x40x2x8xbf16>
    %192 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%190 : tensor<?x40x2x8xf32>) outs(%191 : tensor<?x40x2x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %475 = arith.truncf %in : f32 to bf16
      linalg.yield %475 : bf16
    } -> tensor<?x40x2x8xbf16>
    %193 = arith.cmpi sge, %185, %c0_i64 : i64
    cf.assert %193, "unimplemented: dynamic negative broadcast sizes"
    %194 = tensor.empty(%155) : tensor<?x40x2x8xbf16>
    %195 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%194 : tensor<?x40x2x8xbf16>) {
    ^bb0(%out: bf16):
      %475 = linalg.index 0 : index
      %476 = linalg.index 1 : index
      %477 = linalg.index 2 : index
      %478 = linalg.index 3 : index
      %479 = arith.cmpi eq, %155, %c1 : index
      %480 = arith.select %479, %c0, %475 : index
      %extracted = tensor.extract %192[%480, %476, %477, %478] : tensor<?x40x2x8xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<?x40x2x8xbf16>
    %inserted_slice = tensor.insert_slice %195 into %186[0, 0, 0, 0] [%155, 40, 2, 8] [1, 1, 1, 2] : tensor<?x40x2x8xbf16> into tensor<?x40x2x16xbf16>
    %196 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_109, %extracted_slice_112 : tensor<?x40x2x8xbf16>, tensor<1x40x1x8xf32>) outs(%187 : tensor<?x40x2x8xf32>) {
    ^bb0(%in: bf16, %in_172: f32, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      %476 = arith.mulf %475, %in_172 : f32
      linalg.yield %476 : f32
    } -> tensor<?x40x2x8xf32>
    %197 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_110, %extracted_slice_111 : tensor<?x40x2x8xbf16>, tensor<1x40x1x8xf32>) outs(%187 : tensor<?x40x2x8xf32>) {
    ^bb0(%in: bf16, %in_172: f32, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      %476 = arith.mulf %475, %in_172 : f32
      linalg.yield %476 : f32
    } -> tensor<?x40x2x8xf32>
    %198 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%196, %197 : tensor<?x40x2x8xf32>, tensor<?x40x2x8xf32>) outs(%187 : tensor<?x40x2x8xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.addf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x40x2x8xf32>
    %199 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%198 : tensor<?x40x2x8xf32>) outs(%191 : tensor<?x40x2x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %475 = arith.truncf %in : f32 to bf16
      linalg.yield %475 : bf16
    } -> tensor<?x40x2x8xbf16>
    cf.assert %193, "unimplemented: dynamic negative broadcast sizes"
    %200 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%194 : tensor<?x40x2x8xbf16>) {
    ^bb0(%out: bf16):
      %475 = linalg.index 0 : index
      %476 = linalg.index 1 : index
      %477 = linalg.index 2 : index
      %478 = linalg.index 3 : index
      %479 = arith.cmpi eq, %155, %c1 : index
      %480 = arith.select %479, %c0, %475 : index
      %extracted = tensor.extract %199[%480, %476, %477, %478] : tensor<?x40x2x8xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<?x40x2x8xbf16>
    %inserted_slice_113 = tensor.insert_slice %200 into %inserted_slice[0, 0, 0, 1] [%155, 40, 2, 8] [1, 1, 1, 2] : tensor<?x40x2x8xbf16> into tensor<?x40x2x16xbf16>
    %expanded_114 = tensor.expand_shape %184 [[0], [1], [2, 3, 4]] output_shape [%155, 40, 2, 8, 2] : tensor<?x40x32xbf16> into tensor<?x40x2x8x2xbf16>
    %extracted_slice_115 = tensor.extract_slice %expanded_114[0, 0, 0, 0, 0] [%155, 40, 2, 8, 1] [1, 1, 1, 1, 1] : tensor<?x40x2x8x2xbf16> to tensor<?x40x2x8x1xbf16>
    %extracted_slice_116 = tensor.extract_slice %expanded_114[0, 0, 0, 0, 1] [%155, 40, 2, 8, 1] [1, 1, 1, 1, 1] : tensor<?x40x2x8x2xbf16> to tensor<?x40x2x8x1xbf16>
    %collapsed_117 = tensor.collapse_shape %extracted_slice_115 [[0], [1], [2], [3, 4]] : tensor<?x40x2x8x1xbf16> into tensor<?x40x2x8xbf16>
    %collapsed_118 = tensor.collapse_shape %extracted_slice_116 [[0], [1], [2], [3, 4]] : tensor<?x40x2x8x1xbf16> into tensor<?x40x2x8xbf16>
    %201 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_117, %extracted_slice_111 : tensor<?x40x2x8xbf16>, tensor<1x40x1x8xf32>) outs(%187 : tensor<?x40x2x8xf32>) {
    ^bb0(%in: bf16, %in_172: f32, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      %476 = arith.mulf %475, %in_172 : f32
      linalg.yield %476 : f32
    } -> tensor<?x40x2x8xf32>
    %202 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_118, %extracted_slice_112 : tensor<?x40x2x8xbf16>, tensor<1x40x1x8xf32>) outs(%187 : tensor<?x40x2x8xf32>) {
    ^bb0(%in: bf16, %in_172: f32, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      %476 = arith.mulf %475, %in_172 : f32
      linalg.yield %476 : f32
    } -> tensor<?x40x2x8xf32>
    %203 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%201, %202 : tensor<?x40x2x8xf32>, tensor<?x40x2x8xf32>) outs(%187 : tensor<?x40x2x8xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.subf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x40x2x8xf32>
    %204 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%203 : tensor<?x40x2x8xf32>) outs(%191 : tensor<?x40x2x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %475 = arith.truncf %in : f32 to bf16
      linalg.yield %475 : bf16
    } -> tensor<?x40x2x8xbf16>
    cf.assert %193, "unimplemented: dynamic negative broadcast sizes"
    %205 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%194 : tensor<?x40x2x8xbf16>) {
    ^bb0(%out: bf16):
      %475 = linalg.index 0 : index
      %476 = linalg.index 1 : index
      %477 = linalg.index 2 : index
      %478 = linalg.index 3 : index
      %479 = arith.cmpi eq, %155, %c1 : index
      %480 = arith.select %479, %c0, %475 : index
      %extracted = tensor.extract %204[%480, %476, %477, %478] : tensor<?x40x2x8xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<?x40x2x8xbf16>
    %inserted_slice_119 = tensor.insert_slice %205 into %186[0, 0, 0, 0] [%155, 40, 2, 8] [1, 1, 1, 2] : tensor<?x40x2x8xbf16> into tensor<?x40x2x16xbf16>
    %206 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_117, %extracted_slice_112 : tensor<?x40x2x8xbf16>, tensor<1x40x1x8xf32>) outs(%187 : tensor<?x40x2x8xf32>) {
    ^bb0(%in: bf16, %in_172: f32, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      %476 = arith.mulf %475, %in_172 : f32
      linalg.yield %476 : f32
    } -> tensor<?x40x2x8xf32>
    %207 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_118, %extracted_slice_111 : tensor<?x40x2x8xbf16>, tensor<1x40x1x8xf32>) outs(%187 : tensor<?x40x2x8xf32>) {
    ^bb0(%in: bf16, %in_172: f32, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      %476 = arith.mulf %475, %in_172 : f32
      linalg.yield %476 : f32
    } -> tensor<?x40x2x8xf32>
    %208 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%206, %207 : tensor<?x40x2x8xf32>, tensor<?x40x2x8xf32>) outs(%187 : tensor<?x40x2x8xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.addf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x40x2x8xf32>
    %209 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%208 : tensor<?x40x2x8xf32>) outs(%191 : tensor<?x40x2x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %475 = arith.truncf %in : f32 to bf16
      linalg.yield %475 : bf16
    } -> tensor<?x40x2x8xbf16>
    cf.assert %193, "unimplemented: dynamic negative broadcast sizes"
    %210 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%194 : tensor<?x40x2x8xbf16>) {
    ^bb0(%out: bf16):
      %475 = linalg.index 0 : index
      %476 = linalg.index 1 : index
      %477 = linalg.index 2 : index
      %478 = linalg.index 3 : index
      %479 = arith.cmpi eq, %155, %c1 : index
      %480 = arith.select %479, %c0, %475 : index
      %extracted = tensor.extract %209[%480, %476, %477, %478] : tensor<?x40x2x8xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<?x40x2x8xbf16>
    %inserted_slice_120 = tensor.insert_slice %210 into %inserted_slice_119[0, 0, 0, 1] [%155, 40, 2, 8] [1, 1, 1, 2] : tensor<?x40x2x8xbf16> into tensor<?x40x2x16xbf16>
    %211 = tensor.empty(%155) : tensor<?x2x40x16xbf16>
    %transposed_121 = linalg.transpose ins(%expanded_105 : tensor<?x40x2x16xbf16>) outs(%211 : tensor<?x2x40x16xbf16>) permutation = [0, 2, 1, 3] 
    %212 = tensor.empty(%155) : tensor<?x2x40x16xbf16>
    %transposed_122 = linalg.transpose ins(%inserted_slice_113 : tensor<?x40x2x16xbf16>) outs(%212 : tensor<?x2x40x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_123 = linalg.transpose ins(%inserted_slice_120 : tensor<?x40x2x16xbf16>) outs(%212 : tensor<?x2x40x16xbf16>) permutation = [0, 2, 1, 3] 
    %213 = tensor.empty(%155) : tensor<?x2x40x16xf32>
    %214 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_122 : tensor<?x2x40x16xbf16>) outs(%213 : tensor<?x2x40x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<?x2x40x16xf32>
    %215 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_123 : tensor<?x2x40x16xbf16>) outs(%213 : tensor<?x2x40x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<?x2x40x16xf32>
    %216 = tensor.empty(%155) : tensor<?x2x40x16xf32>
    %217 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_121 : tensor<?x2x40x16xbf16>) outs(%216 : tensor<?x2x40x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<?x2x40x16xf32>
    %218 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%214 : tensor<?x2x40x16xf32>) outs(%213 : tensor<?x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %475 = arith.mulf %in, %cst_59 : f32
      linalg.yield %475 : f32
    } -> tensor<?x2x40x16xf32>
    %219 = tensor.empty(%155) : tensor<?x2x16x40xf32>
    %transposed_124 = linalg.transpose ins(%215 : tensor<?x2x40x16xf32>) outs(%219 : tensor<?x2x16x40xf32>) permutation = [0, 1, 3, 2] 
    %220 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_124 : tensor<?x2x16x40xf32>) outs(%219 : tensor<?x2x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %475 = arith.mulf %in, %cst_59 : f32
      linalg.yield %475 : f32
    } -> tensor<?x2x16x40xf32>
    cf.assert %37, "unimplemented: dynamic negative broadcast sizes"
    %221 = tensor.empty(%dim) : tensor<?x2x40x16xf32>
    %222 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%221 : tensor<?x2x40x16xf32>) {
    ^bb0(%out: f32):
      %475 = linalg.index 0 : index
      %476 = linalg.index 1 : index
      %477 = linalg.index 2 : index
      %478 = linalg.index 3 : index
      %479 = arith.cmpi eq, %155, %c1 : index
      %480 = arith.select %479, %c0, %475 : index
      %extracted = tensor.extract %218[%480, %476, %477, %478] : tensor<?x2x40x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x40x16xf32>
    %collapsed_125 = tensor.collapse_shape %222 [[0, 1], [2], [3]] : tensor<?x2x40x16xf32> into tensor<?x40x16xf32>
    cf.assert %37, "unimplemented: dynamic negative broadcast sizes"
    %223 = tensor.empty(%dim) : tensor<?x2x16x40xf32>
    %224 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%223 : tensor<?x2x16x40xf32>) {
    ^bb0(%out: f32):
      %475 = linalg.index 0 : index
      %476 = linalg.index 1 : index
      %477 = linalg.index 2 : index
      %478 = linalg.index 3 : index
      %479 = arith.cmpi eq, %155, %c1 : index
      %480 = arith.select %479, %c0, %475 : index
      %extracted = tensor.extract %220[%480, %476, %477, %478] : tensor<?x2x16x40xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x16x40xf32>
    %collapsed_126 = tensor.collapse_shape %224 [[0, 1], [2], [3]] : tensor<?x2x16x40xf32> into tensor<?x16x40xf32>
    %225 = affine.apply #map18()[%dim]
    %226 = tensor.empty(%225) : tensor<?x40x40xf32>
    %227 = linalg.fill ins(%cst : f32) outs(%226 : tensor<?x40x40xf32>) -> tensor<?x40x40xf32>
    %228 = linalg.batch_matmul ins(%collapsed_125, %collapsed_126 : tensor<?x40x16xf32>, tensor<?x16x40xf32>) outs(%227 : tensor<?x40x40xf32>) -> tensor<?x40x40xf32>
    %229 = arith.divsi %225, %c2 : index
    %expanded_127 = tensor.expand_shape %228 [[0, 1], [2], [3]] output_shape [%229, 2, 40, 40] : tensor<?x40x40xf32> into tensor<?x2x40x40xf32>
    %230 = tensor.empty(%229) : tensor<?x2x40xi64>
    %231 = linalg.fill ins(%c0_i64 : i64) outs(%230 : tensor<?x2x40xi64>) -> tensor<?x2x40xi64>
    %232 = tensor.empty(%229) : tensor<?x2x40xf32>
    %233 = linalg.fill ins(%cst_7 : f32) outs(%232 : tensor<?x2x40xf32>) -> tensor<?x2x40xf32>
    %234:2 = linalg.generic {indexing_maps = [#map1, #map19, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_127 : tensor<?x2x40x40xf32>) outs(%233, %231 : tensor<?x2x40xf32>, tensor<?x2x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_172: i64):
      %475 = linalg.index 3 : index
      %476 = arith.index_cast %475 : index to i64
      %477 = arith.maximumf %in, %out : f32
      %478 = arith.cmpf ogt, %in, %out : f32
      %479 = arith.select %478, %476, %out_172 : i64
      linalg.yield %477, %479 : f32, i64
    } -> (tensor<?x2x40xf32>, tensor<?x2x40xi64>)
    %expanded_128 = tensor.expand_shape %234#0 [[0], [1], [2, 3]] output_shape [%229, 2, 40, 1] : tensor<?x2x40xf32> into tensor<?x2x40x1xf32>
    %235 = tensor.empty(%229) : tensor<?x2x40x40xf32>
    %236 = linalg.generic {indexing_maps = [#map1, #map20, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_127, %expanded_128 : tensor<?x2x40x40xf32>, tensor<?x2x40x1xf32>) outs(%235 : tensor<?x2x40x40xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.subf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x2x40x40xf32>
    %237 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%236 : tensor<?x2x40x40xf32>) outs(%235 : tensor<?x2x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %475 = math.exp %in : f32
      linalg.yield %475 : f32
    } -> tensor<?x2x40x40xf32>
    %238 = tensor.empty(%229) : tensor<?x2x40x1xf32>
    %239 = linalg.fill ins(%cst : f32) outs(%238 : tensor<?x2x40x1xf32>) -> tensor<?x2x40x1xf32>
    %240 = linalg.generic {indexing_maps = [#map1, #map20], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%237 : tensor<?x2x40x40xf32>) outs(%239 : tensor<?x2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %475 = arith.addf %in, %out : f32
      linalg.yield %475 : f32
    } -> tensor<?x2x40x1xf32>
    %241 = linalg.generic {indexing_maps = [#map1, #map20, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%237, %240 : tensor<?x2x40x40xf32>, tensor<?x2x40x1xf32>) outs(%235 : tensor<?x2x40x40xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.divf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x2x40x40xf32>
    %242 = tensor.empty(%229) : tensor<?x2x40x40xi1>
    %243 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_127 : tensor<?x2x40x40xf32>) outs(%242 : tensor<?x2x40x40xi1>) {
    ^bb0(%in: f32, %out: i1):
      %475 = arith.extf %in : f32 to f64
      %476 = arith.cmpf oeq, %475, %cst_30 : f64
      linalg.yield %476 : i1
    } -> tensor<?x2x40x40xi1>
    %244 = tensor.empty(%229) : tensor<?x2x40x1xi1>
    %245 = linalg.fill ins(%true : i1) outs(%244 : tensor<?x2x40x1xi1>) -> tensor<?x2x40x1xi1>
    %246 = linalg.generic {indexing_maps = [#map1, #map20], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%243 : tensor<?x2x40x40xi1>) outs(%245 : tensor<?x2x40x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %475 = arith.andi %in, %out : i1
      linalg.yield %475 : i1
    } -> tensor<?x2x40x1xi1>
    %247 = arith.index_cast %229 : index to i64
    %248 = arith.cmpi sge, %247, %c0_i64 : i64
    cf.assert %248, "negative values not allowed in new dimensions"
    %249 = tensor.empty(%229) : tensor<?x2x40x40xf32>
    %250 = linalg.generic {indexing_maps = [#map21, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_8 : tensor<f32>) outs(%249 : tensor<?x2x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x2x40x40xf32>
    cf.assert %true, "mismatched size for broadcast"
    %251 = linalg.generic {indexing_maps = [#map20, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%246, %250, %241 : tensor<?x2x40x1xi1>, tensor<?x2x40x40xf32>, tensor<?x2x40x40xf32>) outs(%235 : tensor<?x2x40x40xf32>) {
    ^bb0(%in: i1, %in_172: f32, %in_173: f32, %out: f32):
      %475 = arith.select %in, %in_172, %in_173 : f32
      linalg.yield %475 : f32
    } -> tensor<?x2x40x40xf32>
    cf.assert %37, "unimplemented: dynamic negative broadcast sizes"
    %252 = tensor.empty(%dim) : tensor<?x2x40x40xf32>
    %253 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%252 : tensor<?x2x40x40xf32>) {
    ^bb0(%out: f32):
      %475 = linalg.index 0 : index
      %476 = linalg.index 1 : index
      %477 = linalg.index 2 : index
      %478 = linalg.index 3 : index
      %479 = arith.cmpi eq, %229, %c1 : index
      %480 = arith.select %479, %c0, %475 : index
      %extracted = tensor.extract %251[%480, %476, %477, %478] : tensor<?x2x40x40xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x40x40xf32>
    %collapsed_129 = tensor.collapse_shape %253 [[0, 1], [2], [3]] : tensor<?x2x40x40xf32> into tensor<?x40x40xf32>
    cf.assert %37, "unimplemented: dynamic negative broadcast sizes"
    %254 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%221 : tensor<?x2x40x16xf32>) {
    ^bb0(%out: f32):
      %475 = linalg.index 0 : index
      %476 = linalg.index 1 : index
      %477 = linalg.index 2 : index
      %478 = linalg.index 3 : index
      %479 = arith.cmpi eq, %155, %c1 : index
      %480 = arith.select %479, %c0, %475 : index
      %extracted = tensor.extract %217[%480, %476, %477, %478] : tensor<?x2x40x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x40x16xf32>
    %collapsed_130 = tensor.collapse_shape %254 [[0, 1], [2], [3]] : tensor<?x2x40x16xf32> into tensor<?x40x16xf32>
    %255 = tensor.empty(%225) : tensor<?x40x16xf32>
    %256 = linalg.fill ins(%cst : f32) outs(%255 : tensor<?x40x16xf32>) -> tensor<?x40x16xf32>
    %257 = linalg.batch_matmul ins(%collapsed_129, %collapsed_130 : tensor<?x40x40xf32>, tensor<?x40x16xf32>) outs(%256 : tensor<?x40x16xf32>) -> tensor<?x40x16xf32>
    %expanded_131 = tensor.expand_shape %257 [[0, 1], [2], [3]] output_shape [%229, 2, 40, 16] : tensor<?x40x16xf32> into tensor<?x2x40x16xf32>
    %258 = tensor.empty(%229) : tensor<?x2x40x16xbf16>
    %259 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_131 : tensor<?x2x40x16xf32>) outs(%258 : tensor<?x2x40x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %475 = arith.truncf %in : f32 to bf16
      linalg.yield %475 : bf16
    } -> tensor<?x2x40x16xbf16>
    %260 = tensor.empty(%229) : tensor<?x40x2x16xbf16>
    %transposed_132 = linalg.transpose ins(%259 : tensor<?x2x40x16xbf16>) outs(%260 : tensor<?x40x2x16xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_133 = tensor.collapse_shape %transposed_132 [[0], [1], [2, 3]] : tensor<?x40x2x16xbf16> into tensor<?x40x32xbf16>
    %transposed_134 = linalg.transpose ins(%cst_29 : tensor<32x32xbf16>) outs(%48 : tensor<32x32xbf16>) permutation = [1, 0] 
    cf.assert %37, "unimplemented: dynamic negative broadcast sizes"
    %261 = tensor.empty(%dim) : tensor<?x40x32xbf16>
    %262 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel"]} outs(%261 : tensor<?x40x32xbf16>) {
    ^bb0(%out: bf16):
      %475 = linalg.index 0 : index
      %476 = linalg.index 1 : index
      %477 = linalg.index 2 : index
      %478 = arith.cmpi eq, %229, %c1 : index
      %479 = arith.select %478, %c0, %475 : index
      %extracted = tensor.extract %collapsed_133[%479, %476, %477] : tensor<?x40x32xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<?x40x32xbf16>
    cf.assert %37, "negative values not allowed in new dimensions"
    %263 = tensor.empty(%dim) : tensor<?x32x32xbf16>
    %264 = linalg.generic {indexing_maps = [#map22, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_134 : tensor<32x32xbf16>) outs(%263 : tensor<?x32x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<?x32x32xbf16>
    %265 = tensor.empty(%dim) : tensor<?x40x32xf32>
    %266 = linalg.fill ins(%cst : f32) outs(%265 : tensor<?x40x32xf32>) -> tensor<?x40x32xf32>
    %267 = linalg.batch_matmul ins(%262, %264 : tensor<?x40x32xbf16>, tensor<?x32x32xbf16>) outs(%266 : tensor<?x40x32xf32>) -> tensor<?x40x32xf32>
    %268 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%267 : tensor<?x40x32xf32>) outs(%261 : tensor<?x40x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %475 = arith.truncf %in : f32 to bf16
      linalg.yield %475 : bf16
    } -> tensor<?x40x32xbf16>
    %269 = linalg.generic {indexing_maps = [#map11, #map16, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%268, %cst_28 : tensor<?x40x32xbf16>, tensor<32xbf16>) outs(%261 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_172: bf16, %out: bf16):
      %475 = arith.addf %in, %in_172 : bf16
      linalg.yield %475 : bf16
    } -> tensor<?x40x32xbf16>
    %270 = arith.cmpi eq, %dim, %dim_79 : index
    cf.assert %270, "mismatched size for broadcast"
    %271 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%269, %extracted_slice_95 : tensor<?x40x32xbf16>, tensor<?x1x32xf32>) outs(%265 : tensor<?x40x32xf32>) {
    ^bb0(%in: bf16, %in_172: f32, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      %476 = arith.mulf %475, %in_172 : f32
      linalg.yield %476 : f32
    } -> tensor<?x40x32xf32>
    cf.assert %true, "mismatched size for broadcast"
    %272 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %271 : tensor<?x40x32xf32>, tensor<?x40x32xf32>) outs(%112 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.addf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x40x32xf32>
    %273 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%272 : tensor<?x40x32xf32>) outs(%15 : tensor<?x40x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %475 = arith.truncf %in : f32 to bf16
      linalg.yield %475 : bf16
    } -> tensor<?x40x32xbf16>
    %274 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%273 : tensor<?x40x32xbf16>) outs(%112 : tensor<?x40x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<?x40x32xf32>
    %275 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%cst_27 : tensor<32xbf16>) outs(%10 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<32xf32>
    %276 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%cst_26 : tensor<32xbf16>) outs(%10 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<32xf32>
    %277 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%274 : tensor<?x40x32xf32>) outs(%114 : tensor<?x40x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %475 = arith.extf %in : f32 to f64
      linalg.yield %475 : f64
    } -> tensor<?x40x32xf64>
    %278 = linalg.generic {indexing_maps = [#map11, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%277 : tensor<?x40x32xf64>) outs(%117 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %475 = arith.addf %in, %out : f64
      linalg.yield %475 : f64
    } -> tensor<?x40x1xf64>
    %279 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%278 : tensor<?x40x1xf64>) outs(%116 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %475 = arith.divf %in, %cst_57 : f64
      linalg.yield %475 : f64
    } -> tensor<?x40x1xf64>
    %280 = linalg.generic {indexing_maps = [#map11, #map13, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%277, %279 : tensor<?x40x32xf64>, tensor<?x40x1xf64>) outs(%114 : tensor<?x40x32xf64>) {
    ^bb0(%in: f64, %in_172: f64, %out: f64):
      %475 = arith.subf %in, %in_172 : f64
      linalg.yield %475 : f64
    } -> tensor<?x40x32xf64>
    %281 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%280, %280 : tensor<?x40x32xf64>, tensor<?x40x32xf64>) outs(%114 : tensor<?x40x32xf64>) {
    ^bb0(%in: f64, %in_172: f64, %out: f64):
      %475 = arith.mulf %in, %in_172 : f64
      linalg.yield %475 : f64
    } -> tensor<?x40x32xf64>
    %282 = linalg.generic {indexing_maps = [#map11, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%281 : tensor<?x40x32xf64>) outs(%117 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %475 = arith.addf %in, %out : f64
      linalg.yield %475 : f64
    } -> tensor<?x40x1xf64>
    %283 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%282 : tensor<?x40x1xf64>) outs(%116 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %475 = arith.divf %in, %cst_57 : f64
      linalg.yield %475 : f64
    } -> tensor<?x40x1xf64>
    %284 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%283 : tensor<?x40x1xf64>) outs(%124 : tensor<?x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %475 = arith.truncf %in : f64 to f32
      linalg.yield %475 : f32
    } -> tensor<?x40x1xf32>
    %285 = linalg.generic {indexing_maps = [#map11, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%274 : tensor<?x40x32xf32>) outs(%126 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %475 = arith.addf %in, %out : f32
      linalg.yield %475 : f32
    } -> tensor<?x40x1xf32>
    %286 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%285 : tensor<?x40x1xf32>) outs(%124 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %475 = arith.divf %in, %cst_56 : f32
      linalg.yield %475 : f32
    } -> tensor<?x40x1xf32>
    %287 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%284 : tensor<?x40x1xf32>) outs(%124 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %475 = arith.truncf %cst_39 : f64 to f32
      %476 = arith.addf %in, %475 : f32
      linalg.yield %476 : f32
    } -> tensor<?x40x1xf32>
    %288 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%287 : tensor<?x40x1xf32>) outs(%124 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %475 = math.rsqrt %in : f32
      linalg.yield %475 : f32
    } -> tensor<?x40x1xf32>
    %289 = linalg.generic {indexing_maps = [#map11, #map13, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%274, %286 : tensor<?x40x32xf32>, tensor<?x40x1xf32>) outs(%112 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.subf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x40x32xf32>
    %290 = linalg.generic {indexing_maps = [#map11, #map13, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%289, %288 : tensor<?x40x32xf32>, tensor<?x40x1xf32>) outs(%112 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.mulf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x40x32xf32>
    %291 = linalg.generic {indexing_maps = [#map11, #map16, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%290, %275 : tensor<?x40x32xf32>, tensor<32xf32>) outs(%112 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.mulf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x40x32xf32>
    %292 = linalg.generic {indexing_maps = [#map11, #map16, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%291, %276 : tensor<?x40x32xf32>, tensor<32xf32>) outs(%112 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.addf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x40x32xf32>
    %293 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%292 : tensor<?x40x32xf32>) outs(%15 : tensor<?x40x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %475 = arith.truncf %in : f32 to bf16
      linalg.yield %475 : bf16
    } -> tensor<?x40x32xbf16>
    %collapsed_135 = tensor.collapse_shape %293 [[0, 1], [2]] : tensor<?x40x32xbf16> into tensor<?x32xbf16>
    %transposed_136 = linalg.transpose ins(%cst_25 : tensor<32x32xbf16>) outs(%48 : tensor<32x32xbf16>) permutation = [1, 0] 
    %294 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%cst_24 : tensor<32xbf16>) outs(%10 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<32xf32>
    %295 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%collapsed_135 : tensor<?x32xbf16>) outs(%142 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<?x32xf32>
    %296 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%transposed_136 : tensor<32x32xbf16>) outs(%51 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<32x32xf32>
    %297 = linalg.matmul ins(%295, %296 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%145 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %147, "negative values not allowed in new dimensions"
    %298 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel"]} ins(%294 : tensor<32xf32>) outs(%149 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %151, "mismatched size for broadcast"
    %299 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%297, %298 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%142 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.addf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x32xf32>
    %300 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%299 : tensor<?x32xf32>) outs(%153 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %475 = arith.truncf %in : f32 to bf16
      linalg.yield %475 : bf16
    } -> tensor<?x32xbf16>
    %expanded_137 = tensor.expand_shape %300 [[0, 1], [2]] output_shape [%155, 40, 32] : tensor<?x32xbf16> into tensor<?x40x32xbf16>
    %transposed_138 = linalg.transpose ins(%cst_23 : tensor<32x32xbf16>) outs(%48 : tensor<32x32xbf16>) permutation = [1, 0] 
    %301 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%cst_22 : tensor<32xbf16>) outs(%10 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<32xf32>
    %302 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%108 : tensor<?x32xbf16>) outs(%99 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<?x32xf32>
    %303 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%transposed_138 : tensor<32x32xbf16>) outs(%51 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<32x32xf32>
    %304 = linalg.matmul ins(%302, %303 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%102 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %86, "negative values not allowed in new dimensions"
    %305 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel"]} ins(%301 : tensor<32xf32>) outs(%88 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %105, "mismatched size for broadcast"
    %306 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%304, %305 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%99 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.addf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x32xf32>
    %307 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%306 : tensor<?x32xf32>) outs(%107 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %475 = arith.truncf %in : f32 to bf16
      linalg.yield %475 : bf16
    } -> tensor<?x32xbf16>
    %308 = arith.divsi %98, %c19 : index
    %expanded_139 = tensor.expand_shape %307 [[0, 1], [2]] output_shape [%308, 19, 32] : tensor<?x32xbf16> into tensor<?x19x32xbf16>
    %transposed_140 = linalg.transpose ins(%cst_21 : tensor<32x32xbf16>) outs(%48 : tensor<32x32xbf16>) permutation = [1, 0] 
    %309 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%cst_20 : tensor<32xbf16>) outs(%10 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<32xf32>
    %310 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%transposed_140 : tensor<32x32xbf16>) outs(%51 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<32x32xf32>
    %311 = linalg.matmul ins(%302, %310 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%102 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %86, "negative values not allowed in new dimensions"
    %312 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel"]} ins(%309 : tensor<32xf32>) outs(%88 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %105, "mismatched size for broadcast"
    %313 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%311, %312 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%99 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.addf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x32xf32>
    %314 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%313 : tensor<?x32xf32>) outs(%107 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %475 = arith.truncf %in : f32 to bf16
      linalg.yield %475 : bf16
    } -> tensor<?x32xbf16>
    %315 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_137, %expanded_137 : tensor<?x40x32xbf16>, tensor<?x40x32xbf16>) outs(%168 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_172: bf16, %out: bf16):
      %475 = arith.mulf %in, %in_172 : bf16
      linalg.yield %475 : bf16
    } -> tensor<?x40x32xbf16>
    %316 = linalg.generic {indexing_maps = [#map11, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%315 : tensor<?x40x32xbf16>) outs(%171 : tensor<?x40x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %475 = arith.addf %in, %out : bf16
      linalg.yield %475 : bf16
    } -> tensor<?x40x1xbf16>
    %317 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%316 : tensor<?x40x1xbf16>) outs(%170 : tensor<?x40x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %475 = arith.divf %in, %cst_58 : bf16
      linalg.yield %475 : bf16
    } -> tensor<?x40x1xbf16>
    %318 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%317 : tensor<?x40x1xbf16>) outs(%170 : tensor<?x40x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %475 = arith.truncf %cst_39 : f64 to bf16
      %476 = arith.addf %in, %475 : bf16
      linalg.yield %476 : bf16
    } -> tensor<?x40x1xbf16>
    %319 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%318 : tensor<?x40x1xbf16>) outs(%170 : tensor<?x40x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %475 = math.rsqrt %in : bf16
      linalg.yield %475 : bf16
    } -> tensor<?x40x1xbf16>
    %320 = linalg.generic {indexing_maps = [#map11, #map13, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_137, %319 : tensor<?x40x32xbf16>, tensor<?x40x1xbf16>) outs(%168 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_172: bf16, %out: bf16):
      %475 = arith.mulf %in, %in_172 : bf16
      linalg.yield %475 : bf16
    } -> tensor<?x40x32xbf16>
    %321 = linalg.generic {indexing_maps = [#map11, #map16, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%320, %cst_19 : tensor<?x40x32xbf16>, tensor<32xbf16>) outs(%168 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_172: bf16, %out: bf16):
      %475 = arith.mulf %in, %in_172 : bf16
      linalg.yield %475 : bf16
    } -> tensor<?x40x32xbf16>
    %322 = tensor.empty(%308) : tensor<?x19x32xbf16>
    %323 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_139, %expanded_139 : tensor<?x19x32xbf16>, tensor<?x19x32xbf16>) outs(%322 : tensor<?x19x32xbf16>) {
    ^bb0(%in: bf16, %in_172: bf16, %out: bf16):
      %475 = arith.mulf %in, %in_172 : bf16
      linalg.yield %475 : bf16
    } -> tensor<?x19x32xbf16>
    %324 = tensor.empty(%308) : tensor<?x19x1xbf16>
    %325 = linalg.fill ins(%cst_0 : bf16) outs(%324 : tensor<?x19x1xbf16>) -> tensor<?x19x1xbf16>
    %326 = linalg.generic {indexing_maps = [#map11, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%323 : tensor<?x19x32xbf16>) outs(%325 : tensor<?x19x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %475 = arith.addf %in, %out : bf16
      linalg.yield %475 : bf16
    } -> tensor<?x19x1xbf16>
    %327 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%326 : tensor<?x19x1xbf16>) outs(%324 : tensor<?x19x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %475 = arith.divf %in, %cst_58 : bf16
      linalg.yield %475 : bf16
    } -> tensor<?x19x1xbf16>
    %328 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%327 : tensor<?x19x1xbf16>) outs(%324 : tensor<?x19x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %475 = arith.truncf %cst_39 : f64 to bf16
      %476 = arith.addf %in, %475 : bf16
      linalg.yield %476 : bf16
    } -> tensor<?x19x1xbf16>
    %329 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%328 : tensor<?x19x1xbf16>) outs(%324 : tensor<?x19x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %475 = math.rsqrt %in : bf16
      linalg.yield %475 : bf16
    } -> tensor<?x19x1xbf16>
    %330 = linalg.generic {indexing_maps = [#map11, #map13, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_139, %329 : tensor<?x19x32xbf16>, tensor<?x19x1xbf16>) outs(%322 : tensor<?x19x32xbf16>) {
    ^bb0(%in: bf16, %in_172: bf16, %out: bf16):
      %475 = arith.mulf %in, %in_172 : bf16
      linalg.yield %475 : bf16
    } -> tensor<?x19x32xbf16>
    %331 = linalg.generic {indexing_maps = [#map11, #map16, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%330, %cst_18 : tensor<?x19x32xbf16>, tensor<32xbf16>) outs(%322 : tensor<?x19x32xbf16>) {
    ^bb0(%in: bf16, %in_172: bf16, %out: bf16):
      %475 = arith.mulf %in, %in_172 : bf16
      linalg.yield %475 : bf16
    } -> tensor<?x19x32xbf16>
    %expanded_141 = tensor.expand_shape %321 [[0], [1], [2, 3]] output_shape [%155, 40, 2, 16] : tensor<?x40x32xbf16> into tensor<?x40x2x16xbf16>
    %expanded_142 = tensor.expand_shape %331 [[0], [1], [2, 3]] output_shape [%308, 19, 2, 16] : tensor<?x19x32xbf16> into tensor<?x19x2x16xbf16>
    %expanded_143 = tensor.expand_shape %314 [[0, 1], [2, 3]] output_shape [%308, 19, 2, 16] : tensor<?x32xbf16> into tensor<?x19x2x16xbf16>
    %transposed_144 = linalg.transpose ins(%expanded_141 : tensor<?x40x2x16xbf16>) outs(%211 : tensor<?x2x40x16xbf16>) permutation = [0, 2, 1, 3] 
    %332 = tensor.empty(%308) : tensor<?x2x19x16xbf16>
    %transposed_145 = linalg.transpose ins(%expanded_142 : tensor<?x19x2x16xbf16>) outs(%332 : tensor<?x2x19x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_146 = linalg.transpose ins(%expanded_143 : tensor<?x19x2x16xbf16>) outs(%332 : tensor<?x2x19x16xbf16>) permutation = [0, 2, 1, 3] 
    %333 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_144 : tensor<?x2x40x16xbf16>) outs(%216 : tensor<?x2x40x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<?x2x40x16xf32>
    %334 = tensor.empty(%308) : tensor<?x2x19x16xf32>
    %335 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_145 : tensor<?x2x19x16xbf16>) outs(%334 : tensor<?x2x19x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<?x2x19x16xf32>
    %336 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_146 : tensor<?x2x19x16xbf16>) outs(%334 : tensor<?x2x19x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<?x2x19x16xf32>
    %337 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%333 : tensor<?x2x40x16xf32>) outs(%216 : tensor<?x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %475 = arith.mulf %in, %cst_59 : f32
      linalg.yield %475 : f32
    } -> tensor<?x2x40x16xf32>
    %338 = tensor.empty(%308) : tensor<?x2x16x19xf32>
    %transposed_147 = linalg.transpose ins(%335 : tensor<?x2x19x16xf32>) outs(%338 : tensor<?x2x16x19xf32>) permutation = [0, 1, 3, 2] 
    %339 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_147 : tensor<?x2x16x19xf32>) outs(%338 : tensor<?x2x16x19xf32>) {
    ^bb0(%in: f32, %out: f32):
      %475 = arith.mulf %in, %cst_59 : f32
      linalg.yield %475 : f32
    } -> tensor<?x2x16x19xf32>
    cf.assert %37, "unimplemented: dynamic negative broadcast sizes"
    %340 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%221 : tensor<?x2x40x16xf32>) {
    ^bb0(%out: f32):
      %475 = linalg.index 0 : index
      %476 = linalg.index 1 : index
      %477 = linalg.index 2 : index
      %478 = linalg.index 3 : index
      %479 = arith.cmpi eq, %155, %c1 : index
      %480 = arith.select %479, %c0, %475 : index
      %extracted = tensor.extract %337[%480, %476, %477, %478] : tensor<?x2x40x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x40x16xf32>
    %collapsed_148 = tensor.collapse_shape %340 [[0, 1], [2], [3]] : tensor<?x2x40x16xf32> into tensor<?x40x16xf32>
    cf.assert %37, "unimplemented: dynamic negative broadcast sizes"
    %341 = tensor.empty(%dim) : tensor<?x2x16x19xf32>
    %342 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%341 : tensor<?x2x16x19xf32>) {
    ^bb0(%out: f32):
      %475 = linalg.index 0 : index
      %476 = linalg.index 1 : index
      %477 = linalg.index 2 : index
      %478 = linalg.index 3 : index
      %479 = arith.cmpi eq, %308, %c1 : index
      %480 = arith.select %479, %c0, %475 : index
      %extracted = tensor.extract %339[%480, %476, %477, %478] : tensor<?x2x16x19xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x16x19xf32>
    %collapsed_149 = tensor.collapse_shape %342 [[0, 1], [2], [3]] : tensor<?x2x16x19xf32> into tensor<?x16x19xf32>
    %343 = tensor.empty(%225) : tensor<?x40x19xf32>
    %344 = linalg.fill ins(%cst : f32) outs(%343 : tensor<?x40x19xf32>) -> tensor<?x40x19xf32>
    %345 = linalg.batch_matmul ins(%collapsed_148, %collapsed_149 : tensor<?x40x16xf32>, tensor<?x16x19xf32>) outs(%344 : tensor<?x40x19xf32>) -> tensor<?x40x19xf32>
    %expanded_150 = tensor.expand_shape %345 [[0, 1], [2], [3]] output_shape [%229, 2, 40, 19] : tensor<?x40x19xf32> into tensor<?x2x40x19xf32>
    %346:2 = linalg.generic {indexing_maps = [#map1, #map19, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_150 : tensor<?x2x40x19xf32>) outs(%233, %231 : tensor<?x2x40xf32>, tensor<?x2x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_172: i64):
      %475 = linalg.index 3 : index
      %476 = arith.index_cast %475 : index to i64
      %477 = arith.maximumf %in, %out : f32
      %478 = arith.cmpf ogt, %in, %out : f32
      %479 = arith.select %478, %476, %out_172 : i64
      linalg.yield %477, %479 : f32, i64
    } -> (tensor<?x2x40xf32>, tensor<?x2x40xi64>)
    %expanded_151 = tensor.expand_shape %346#0 [[0], [1], [2, 3]] output_shape [%229, 2, 40, 1] : tensor<?x2x40xf32> into tensor<?x2x40x1xf32>
    %347 = tensor.empty(%229) : tensor<?x2x40x19xf32>
    %348 = linalg.generic {indexing_maps = [#map1, #map20, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_150, %expanded_151 : tensor<?x2x40x19xf32>, tensor<?x2x40x1xf32>) outs(%347 : tensor<?x2x40x19xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.subf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x2x40x19xf32>
    %349 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%348 : tensor<?x2x40x19xf32>) outs(%347 : tensor<?x2x40x19xf32>) {
    ^bb0(%in: f32, %out: f32):
      %475 = math.exp %in : f32
      linalg.yield %475 : f32
    } -> tensor<?x2x40x19xf32>
    %350 = linalg.generic {indexing_maps = [#map1, #map20], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%349 : tensor<?x2x40x19xf32>) outs(%239 : tensor<?x2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %475 = arith.addf %in, %out : f32
      linalg.yield %475 : f32
    } -> tensor<?x2x40x1xf32>
    %351 = linalg.generic {indexing_maps = [#map1, #map20, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%349, %350 : tensor<?x2x40x19xf32>, tensor<?x2x40x1xf32>) outs(%347 : tensor<?x2x40x19xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.divf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x2x40x19xf32>
    %352 = tensor.empty(%229) : tensor<?x2x40x19xi1>
    %353 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_150 : tensor<?x2x40x19xf32>) outs(%352 : tensor<?x2x40x19xi1>) {
    ^bb0(%in: f32, %out: i1):
      %475 = arith.extf %in : f32 to f64
      %476 = arith.cmpf oeq, %475, %cst_30 : f64
      linalg.yield %476 : i1
    } -> tensor<?x2x40x19xi1>
    %354 = linalg.generic {indexing_maps = [#map1, #map20], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%353 : tensor<?x2x40x19xi1>) outs(%245 : tensor<?x2x40x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %475 = arith.andi %in, %out : i1
      linalg.yield %475 : i1
    } -> tensor<?x2x40x1xi1>
    cf.assert %248, "negative values not allowed in new dimensions"
    %355 = tensor.empty(%229) : tensor<?x2x40x19xf32>
    %356 = linalg.generic {indexing_maps = [#map21, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_8 : tensor<f32>) outs(%355 : tensor<?x2x40x19xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x2x40x19xf32>
    cf.assert %true, "mismatched size for broadcast"
    %357 = linalg.generic {indexing_maps = [#map20, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%354, %356, %351 : tensor<?x2x40x1xi1>, tensor<?x2x40x19xf32>, tensor<?x2x40x19xf32>) outs(%347 : tensor<?x2x40x19xf32>) {
    ^bb0(%in: i1, %in_172: f32, %in_173: f32, %out: f32):
      %475 = arith.select %in, %in_172, %in_173 : f32
      linalg.yield %475 : f32
    } -> tensor<?x2x40x19xf32>
    cf.assert %37, "unimplemented: dynamic negative broadcast sizes"
    %358 = tensor.empty(%dim) : tensor<?x2x40x19xf32>
    %359 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%358 : tensor<?x2x40x19xf32>) {
    ^bb0(%out: f32):
      %475 = linalg.index 0 : index
      %476 = linalg.index 1 : index
      %477 = linalg.index 2 : index
      %478 = linalg.index 3 : index
      %479 = arith.cmpi eq, %229, %c1 : index
      %480 = arith.select %479, %c0, %475 : index
      %extracted = tensor.extract %357[%480, %476, %477, %478] : tensor<?x2x40x19xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x40x19xf32>
    %collapsed_152 = tensor.collapse_shape %359 [[0, 1], [2], [3]] : tensor<?x2x40x19xf32> into tensor<?x40x19xf32>
    cf.assert %37, "unimplemented: dynamic negative broadcast sizes"
    %360 = tensor.empty(%dim) : tensor<?x2x19x16xf32>
    %361 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%360 : tensor<?x2x19x16xf32>) {
    ^bb0(%out: f32):
      %475 = linalg.index 0 : index
      %476 = linalg.index 1 : index
      %477 = linalg.index 2 : index
      %478 = linalg.index 3 : index
      %479 = arith.cmpi eq, %308, %c1 : index
      %480 = arith.select %479, %c0, %475 : index
      %extracted = tensor.extract %336[%480, %476, %477, %478] : tensor<?x2x19x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x19x16xf32>
    %collapsed_153 = tensor.collapse_shape %361 [[0, 1], [2], [3]] : tensor<?x2x19x16xf32> into tensor<?x19x16xf32>
    %362 = linalg.batch_matmul ins(%collapsed_152, %collapsed_153 : tensor<?x40x19xf32>, tensor<?x19x16xf32>) outs(%256 : tensor<?x40x16xf32>) -> tensor<?x40x16xf32>
    %expanded_154 = tensor.expand_shape %362 [[0, 1], [2], [3]] output_shape [%229, 2, 40, 16] : tensor<?x40x16xf32> into tensor<?x2x40x16xf32>
    %363 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_154 : tensor<?x2x40x16xf32>) outs(%258 : tensor<?x2x40x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %475 = arith.truncf %in : f32 to bf16
      linalg.yield %475 : bf16
    } -> tensor<?x2x40x16xbf16>
    %transposed_155 = linalg.transpose ins(%363 : tensor<?x2x40x16xbf16>) outs(%260 : tensor<?x40x2x16xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_156 = tensor.collapse_shape %transposed_155 [[0], [1], [2, 3]] : tensor<?x40x2x16xbf16> into tensor<?x40x32xbf16>
    %transposed_157 = linalg.transpose ins(%cst_17 : tensor<32x32xbf16>) outs(%48 : tensor<32x32xbf16>) permutation = [1, 0] 
    cf.assert %37, "unimplemented: dynamic negative broadcast sizes"
    %364 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel"]} outs(%261 : tensor<?x40x32xbf16>) {
    ^bb0(%out: bf16):
      %475 = linalg.index 0 : index
      %476 = linalg.index 1 : index
      %477 = linalg.index 2 : index
      %478 = arith.cmpi eq, %229, %c1 : index
      %479 = arith.select %478, %c0, %475 : index
      %extracted = tensor.extract %collapsed_156[%479, %476, %477] : tensor<?x40x32xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<?x40x32xbf16>
    cf.assert %37, "negative values not allowed in new dimensions"
    %365 = linalg.generic {indexing_maps = [#map22, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_157 : tensor<32x32xbf16>) outs(%263 : tensor<?x32x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<?x32x32xbf16>
    %366 = linalg.batch_matmul ins(%364, %365 : tensor<?x40x32xbf16>, tensor<?x32x32xbf16>) outs(%266 : tensor<?x40x32xf32>) -> tensor<?x40x32xf32>
    %367 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%366 : tensor<?x40x32xf32>) outs(%261 : tensor<?x40x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %475 = arith.truncf %in : f32 to bf16
      linalg.yield %475 : bf16
    } -> tensor<?x40x32xbf16>
    %368 = linalg.generic {indexing_maps = [#map11, #map16, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%367, %cst_16 : tensor<?x40x32xbf16>, tensor<32xbf16>) outs(%261 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_172: bf16, %out: bf16):
      %475 = arith.addf %in, %in_172 : bf16
      linalg.yield %475 : bf16
    } -> tensor<?x40x32xbf16>
    cf.assert %true, "mismatched size for broadcast"
    %369 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%273, %368 : tensor<?x40x32xbf16>, tensor<?x40x32xbf16>) outs(%15 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_172: bf16, %out: bf16):
      %475 = arith.addf %in, %in_172 : bf16
      linalg.yield %475 : bf16
    } -> tensor<?x40x32xbf16>
    %370 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%369 : tensor<?x40x32xbf16>) outs(%112 : tensor<?x40x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<?x40x32xf32>
    %371 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%370 : tensor<?x40x32xf32>) outs(%114 : tensor<?x40x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %475 = arith.extf %in : f32 to f64
      linalg.yield %475 : f64
    } -> tensor<?x40x32xf64>
    %372 = linalg.generic {indexing_maps = [#map11, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%371 : tensor<?x40x32xf64>) outs(%117 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %475 = arith.addf %in, %out : f64
      linalg.yield %475 : f64
    } -> tensor<?x40x1xf64>
    %373 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%372 : tensor<?x40x1xf64>) outs(%116 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %475 = arith.divf %in, %cst_57 : f64
      linalg.yield %475 : f64
    } -> tensor<?x40x1xf64>
    %374 = linalg.generic {indexing_maps = [#map11, #map13, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%371, %373 : tensor<?x40x32xf64>, tensor<?x40x1xf64>) outs(%114 : tensor<?x40x32xf64>) {
    ^bb0(%in: f64, %in_172: f64, %out: f64):
      %475 = arith.subf %in, %in_172 : f64
      linalg.yield %475 : f64
    } -> tensor<?x40x32xf64>
    %375 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%374, %374 : tensor<?x40x32xf64>, tensor<?x40x32xf64>) outs(%114 : tensor<?x40x32xf64>) {
    ^bb0(%in: f64, %in_172: f64, %out: f64):
      %475 = arith.mulf %in, %in_172 : f64
      linalg.yield %475 : f64
    } -> tensor<?x40x32xf64>
    %376 = linalg.generic {indexing_maps = [#map11, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%375 : tensor<?x40x32xf64>) outs(%117 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %475 = arith.addf %in, %out : f64
      linalg.yield %475 : f64
    } -> tensor<?x40x1xf64>
    %377 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%376 : tensor<?x40x1xf64>) outs(%116 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %475 = arith.divf %in, %cst_57 : f64
      linalg.yield %475 : f64
    } -> tensor<?x40x1xf64>
    %378 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%377 : tensor<?x40x1xf64>) outs(%124 : tensor<?x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %475 = arith.truncf %in : f64 to f32
      linalg.yield %475 : f32
    } -> tensor<?x40x1xf32>
    %379 = linalg.generic {indexing_maps = [#map11, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%370 : tensor<?x40x32xf32>) outs(%126 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %475 = arith.addf %in, %out : f32
      linalg.yield %475 : f32
    } -> tensor<?x40x1xf32>
    %380 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%379 : tensor<?x40x1xf32>) outs(%124 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %475 = arith.divf %in, %cst_56 : f32
      linalg.yield %475 : f32
    } -> tensor<?x40x1xf32>
    %381 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%378 : tensor<?x40x1xf32>) outs(%124 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %475 = arith.truncf %cst_39 : f64 to f32
      %476 = arith.addf %in, %475 : f32
      linalg.yield %476 : f32
    } -> tensor<?x40x1xf32>
    %382 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%381 : tensor<?x40x1xf32>) outs(%124 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %475 = math.rsqrt %in : f32
      linalg.yield %475 : f32
    } -> tensor<?x40x1xf32>
    %383 = linalg.generic {indexing_maps = [#map11, #map13, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%370, %380 : tensor<?x40x32xf32>, tensor<?x40x1xf32>) outs(%112 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.subf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x40x32xf32>
    %384 = linalg.generic {indexing_maps = [#map11, #map13, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%383, %382 : tensor<?x40x32xf32>, tensor<?x40x1xf32>) outs(%112 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.mulf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x40x32xf32>
    %385 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_97 : tensor<?x1x32xf32>) outs(%133 : tensor<?x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %475 = arith.addf %in, %cst_1 : f32
      linalg.yield %475 : f32
    } -> tensor<?x1x32xf32>
    cf.assert %135, "mismatched size for broadcast"
    %386 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%384, %385 : tensor<?x40x32xf32>, tensor<?x1x32xf32>) outs(%112 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.mulf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x40x32xf32>
    cf.assert %135, "mismatched size for broadcast"
    %387 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%386, %extracted_slice_96 : tensor<?x40x32xf32>, tensor<?x1x32xf32>) outs(%112 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.addf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x40x32xf32>
    %388 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%387 : tensor<?x40x32xf32>) outs(%15 : tensor<?x40x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %475 = arith.truncf %in : f32 to bf16
      linalg.yield %475 : bf16
    } -> tensor<?x40x32xbf16>
    %collapsed_158 = tensor.collapse_shape %388 [[0, 1], [2]] : tensor<?x40x32xbf16> into tensor<?x32xbf16>
    %389 = tensor.empty() : tensor<32x136xbf16>
    %transposed_159 = linalg.transpose ins(%cst_15 : tensor<136x32xbf16>) outs(%389 : tensor<32x136xbf16>) permutation = [1, 0] 
    %390 = tensor.empty() : tensor<136xf32>
    %391 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%cst_14 : tensor<136xbf16>) outs(%390 : tensor<136xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<136xf32>
    %392 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%collapsed_158 : tensor<?x32xbf16>) outs(%142 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<?x32xf32>
    %393 = tensor.empty() : tensor<32x136xf32>
    %394 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%transposed_159 : tensor<32x136xbf16>) outs(%393 : tensor<32x136xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<32x136xf32>
    %395 = tensor.empty(%141) : tensor<?x136xf32>
    %396 = linalg.fill ins(%cst : f32) outs(%395 : tensor<?x136xf32>) -> tensor<?x136xf32>
    %397 = linalg.matmul ins(%392, %394 : tensor<?x32xf32>, tensor<32x136xf32>) outs(%396 : tensor<?x136xf32>) -> tensor<?x136xf32>
    cf.assert %147, "negative values not allowed in new dimensions"
    %398 = tensor.empty(%148) : tensor<?x136xf32>
    %399 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel"]} ins(%391 : tensor<136xf32>) outs(%398 : tensor<?x136xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x136xf32>
    cf.assert %151, "mismatched size for broadcast"
    %400 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%397, %399 : tensor<?x136xf32>, tensor<?x136xf32>) outs(%395 : tensor<?x136xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.addf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x136xf32>
    %401 = tensor.empty(%141) : tensor<?x136xbf16>
    %402 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%400 : tensor<?x136xf32>) outs(%401 : tensor<?x136xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %475 = arith.truncf %in : f32 to bf16
      linalg.yield %475 : bf16
    } -> tensor<?x136xbf16>
    %expanded_160 = tensor.expand_shape %402 [[0, 1], [2]] output_shape [%155, 40, 136] : tensor<?x136xbf16> into tensor<?x40x136xbf16>
    %403 = tensor.empty(%155) : tensor<?x40x136xbf16>
    %404 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_160 : tensor<?x40x136xbf16>) outs(%403 : tensor<?x40x136xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %475 = math.fpowi %in, %c3_i64 : bf16, i64
      %476 = arith.mulf %475, %cst_2 : bf16
      %477 = arith.addf %in, %476 : bf16
      %478 = arith.mulf %477, %cst_3 : bf16
      %479 = math.tanh %478 : bf16
      %480 = arith.addf %479, %cst_4 : bf16
      %481 = arith.mulf %480, %cst_5 : bf16
      %482 = arith.mulf %in, %481 : bf16
      linalg.yield %482 : bf16
    } -> tensor<?x40x136xbf16>
    %collapsed_161 = tensor.collapse_shape %404 [[0, 1], [2]] : tensor<?x40x136xbf16> into tensor<?x136xbf16>
    %405 = tensor.empty() : tensor<136x32xbf16>
    %transposed_162 = linalg.transpose ins(%cst_13 : tensor<32x136xbf16>) outs(%405 : tensor<136x32xbf16>) permutation = [1, 0] 
    %406 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%cst_12 : tensor<32xbf16>) outs(%10 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<32xf32>
    %407 = affine.apply #map15()[%155]
    %408 = tensor.empty(%407) : tensor<?x136xf32>
    %409 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%collapsed_161 : tensor<?x136xbf16>) outs(%408 : tensor<?x136xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<?x136xf32>
    %410 = tensor.empty() : tensor<136x32xf32>
    %411 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%transposed_162 : tensor<136x32xbf16>) outs(%410 : tensor<136x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<136x32xf32>
    %412 = tensor.empty(%407) : tensor<?x32xf32>
    %413 = linalg.fill ins(%cst : f32) outs(%412 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %414 = linalg.matmul ins(%409, %411 : tensor<?x136xf32>, tensor<136x32xf32>) outs(%413 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %147, "negative values not allowed in new dimensions"
    %415 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel"]} ins(%406 : tensor<32xf32>) outs(%149 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %416 = arith.cmpi eq, %407, %148 : index
    cf.assert %416, "mismatched size for broadcast"
    %417 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%414, %415 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%412 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.addf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x32xf32>
    %418 = tensor.empty(%407) : tensor<?x32xbf16>
    %419 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%417 : tensor<?x32xf32>) outs(%418 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %475 = arith.truncf %in : f32 to bf16
      linalg.yield %475 : bf16
    } -> tensor<?x32xbf16>
    %420 = arith.divsi %407, %c40 : index
    %expanded_163 = tensor.expand_shape %419 [[0, 1], [2]] output_shape [%420, 40, 32] : tensor<?x32xbf16> into tensor<?x40x32xbf16>
    %421 = tensor.empty(%420) : tensor<?x40x32xf32>
    %422 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_163 : tensor<?x40x32xbf16>) outs(%421 : tensor<?x40x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<?x40x32xf32>
    %423 = arith.cmpi eq, %420, %dim_79 : index
    cf.assert %423, "mismatched size for broadcast"
    %424 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%422, %extracted_slice_98 : tensor<?x40x32xf32>, tensor<?x1x32xf32>) outs(%421 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.mulf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x40x32xf32>
    %425 = arith.cmpi eq, %dim, %420 : index
    cf.assert %425, "mismatched size for broadcast"
    %426 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%370, %424 : tensor<?x40x32xf32>, tensor<?x40x32xf32>) outs(%112 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.addf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x40x32xf32>
    %427 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%426 : tensor<?x40x32xf32>) outs(%15 : tensor<?x40x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %475 = arith.truncf %in : f32 to bf16
      linalg.yield %475 : bf16
    } -> tensor<?x40x32xbf16>
    %expanded_164 = tensor.expand_shape %56 [[0], [1, 2]] output_shape [%dim_79, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    %428 = tensor.empty(%dim_79) : tensor<?x2x32xbf16>
    %429 = linalg.generic {indexing_maps = [#map12, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_11, %expanded_164 : tensor<1x2x32xbf16>, tensor<?x1x32xbf16>) outs(%428 : tensor<?x2x32xbf16>) {
    ^bb0(%in: bf16, %in_172: bf16, %out: bf16):
      %475 = arith.addf %in, %in_172 : bf16
      linalg.yield %475 : bf16
    } -> tensor<?x2x32xbf16>
    %extracted_slice_165 = tensor.extract_slice %429[0, 0, 0] [%dim_79, 1, 32] [1, 1, 1] : tensor<?x2x32xbf16> to tensor<?x1x32xbf16>
    %extracted_slice_166 = tensor.extract_slice %429[0, 1, 0] [%dim_79, 1, 32] [1, 1, 1] : tensor<?x2x32xbf16> to tensor<?x1x32xbf16>
    %430 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%427 : tensor<?x40x32xbf16>) outs(%112 : tensor<?x40x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<?x40x32xf32>
    %431 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%430 : tensor<?x40x32xf32>) outs(%114 : tensor<?x40x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %475 = arith.extf %in : f32 to f64
      linalg.yield %475 : f64
    } -> tensor<?x40x32xf64>
    %432 = linalg.generic {indexing_maps = [#map11, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%431 : tensor<?x40x32xf64>) outs(%117 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %475 = arith.addf %in, %out : f64
      linalg.yield %475 : f64
    } -> tensor<?x40x1xf64>
    %433 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%432 : tensor<?x40x1xf64>) outs(%116 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %475 = arith.divf %in, %cst_57 : f64
      linalg.yield %475 : f64
    } -> tensor<?x40x1xf64>
    %434 = linalg.generic {indexing_maps = [#map11, #map13, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%431, %433 : tensor<?x40x32xf64>, tensor<?x40x1xf64>) outs(%114 : tensor<?x40x32xf64>) {
    ^bb0(%in: f64, %in_172: f64, %out: f64):
      %475 = arith.subf %in, %in_172 : f64
      linalg.yield %475 : f64
    } -> tensor<?x40x32xf64>
    %435 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%434, %434 : tensor<?x40x32xf64>, tensor<?x40x32xf64>) outs(%114 : tensor<?x40x32xf64>) {
    ^bb0(%in: f64, %in_172: f64, %out: f64):
      %475 = arith.mulf %in, %in_172 : f64
      linalg.yield %475 : f64
    } -> tensor<?x40x32xf64>
    %436 = linalg.generic {indexing_maps = [#map11, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%435 : tensor<?x40x32xf64>) outs(%117 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %475 = arith.addf %in, %out : f64
      linalg.yield %475 : f64
    } -> tensor<?x40x1xf64>
    %437 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%436 : tensor<?x40x1xf64>) outs(%116 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %475 = arith.divf %in, %cst_57 : f64
      linalg.yield %475 : f64
    } -> tensor<?x40x1xf64>
    %438 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%437 : tensor<?x40x1xf64>) outs(%124 : tensor<?x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %475 = arith.truncf %in : f64 to f32
      linalg.yield %475 : f32
    } -> tensor<?x40x1xf32>
    %439 = linalg.generic {indexing_maps = [#map11, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%430 : tensor<?x40x32xf32>) outs(%126 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %475 = arith.addf %in, %out : f32
      linalg.yield %475 : f32
    } -> tensor<?x40x1xf32>
    %440 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%439 : tensor<?x40x1xf32>) outs(%124 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %475 = arith.divf %in, %cst_56 : f32
      linalg.yield %475 : f32
    } -> tensor<?x40x1xf32>
    %441 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%438 : tensor<?x40x1xf32>) outs(%124 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %475 = arith.truncf %cst_39 : f64 to f32
      %476 = arith.addf %in, %475 : f32
      linalg.yield %476 : f32
    } -> tensor<?x40x1xf32>
    %442 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%441 : tensor<?x40x1xf32>) outs(%124 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %475 = math.rsqrt %in : f32
      linalg.yield %475 : f32
    } -> tensor<?x40x1xf32>
    %443 = linalg.generic {indexing_maps = [#map11, #map13, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%430, %440 : tensor<?x40x32xf32>, tensor<?x40x1xf32>) outs(%112 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.subf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x40x32xf32>
    %444 = linalg.generic {indexing_maps = [#map11, #map13, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%443, %442 : tensor<?x40x32xf32>, tensor<?x40x1xf32>) outs(%112 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.mulf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x40x32xf32>
    %445 = tensor.empty(%dim_79) : tensor<?x1x32xbf16>
    %446 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_166 : tensor<?x1x32xbf16>) outs(%445 : tensor<?x1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %475 = arith.addf %in, %cst_4 : bf16
      linalg.yield %475 : bf16
    } -> tensor<?x1x32xbf16>
    cf.assert %135, "mismatched size for broadcast"
    %447 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%444, %446 : tensor<?x40x32xf32>, tensor<?x1x32xbf16>) outs(%112 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_172: bf16, %out: f32):
      %475 = arith.extf %in_172 : bf16 to f32
      %476 = arith.mulf %in, %475 : f32
      linalg.yield %476 : f32
    } -> tensor<?x40x32xf32>
    cf.assert %135, "mismatched size for broadcast"
    %448 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%447, %extracted_slice_165 : tensor<?x40x32xf32>, tensor<?x1x32xbf16>) outs(%112 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_172: bf16, %out: f32):
      %475 = arith.extf %in_172 : bf16 to f32
      %476 = arith.addf %in, %475 : f32
      linalg.yield %476 : f32
    } -> tensor<?x40x32xf32>
    %449 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%448 : tensor<?x40x32xf32>) outs(%15 : tensor<?x40x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %475 = arith.truncf %in : f32 to bf16
      linalg.yield %475 : bf16
    } -> tensor<?x40x32xbf16>
    %collapsed_167 = tensor.collapse_shape %449 [[0, 1], [2]] : tensor<?x40x32xbf16> into tensor<?x32xbf16>
    %450 = tensor.empty() : tensor<32x64xbf16>
    %transposed_168 = linalg.transpose ins(%cst_10 : tensor<64x32xbf16>) outs(%450 : tensor<32x64xbf16>) permutation = [1, 0] 
    %451 = tensor.empty() : tensor<64xf32>
    %452 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%cst_9 : tensor<64xbf16>) outs(%451 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<64xf32>
    %453 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%collapsed_167 : tensor<?x32xbf16>) outs(%142 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<?x32xf32>
    %454 = tensor.empty() : tensor<32x64xf32>
    %455 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%transposed_168 : tensor<32x64xbf16>) outs(%454 : tensor<32x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<32x64xf32>
    %456 = tensor.empty(%141) : tensor<?x64xf32>
    %457 = linalg.fill ins(%cst : f32) outs(%456 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %458 = linalg.matmul ins(%453, %455 : tensor<?x32xf32>, tensor<32x64xf32>) outs(%457 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %147, "negative values not allowed in new dimensions"
    %459 = tensor.empty(%148) : tensor<?x64xf32>
    %460 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel"]} ins(%452 : tensor<64xf32>) outs(%459 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x64xf32>
    cf.assert %151, "mismatched size for broadcast"
    %461 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%458, %460 : tensor<?x64xf32>, tensor<?x64xf32>) outs(%456 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.addf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x64xf32>
    %462 = tensor.empty(%141) : tensor<?x64xbf16>
    %463 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%461 : tensor<?x64xf32>) outs(%462 : tensor<?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %475 = arith.truncf %in : f32 to bf16
      linalg.yield %475 : bf16
    } -> tensor<?x64xbf16>
    %expanded_169 = tensor.expand_shape %463 [[0, 1], [2]] output_shape [%155, 40, 64] : tensor<?x64xbf16> into tensor<?x40x64xbf16>
    %464 = arith.cmpi slt, %0, %c0_i64 : i64
    %465 = arith.select %464, %c1_i64, %0 : i64
    %466 = arith.extui %464 : i1 to i64
    %467 = arith.muli %465, %c160_i64 : i64
    %468 = arith.addi %466, %c1_i64 : i64
    %469 = arith.cmpi sle, %468, %c1_i64 : i64
    cf.assert %469, "must have at most one inferred (negative) dimension"
    %470 = arith.muli %185, %c2560_i64 : i64
    %471 = arith.divsi %470, %467 : i64
    %472 = arith.select %464, %471, %0 : i64
    %from_elements = tensor.from_elements %472, %c2_i64, %c4_i64, %c5_i64, %c1_i64, %c2_i64, %c2_i64, %471 : tensor<8xi64>
    %reshape = tensor.reshape %expanded_169(%from_elements) : (tensor<?x40x64xbf16>, tensor<8xi64>) -> tensor<?x2x4x5x1x2x2x16xbf16>
    %473 = arith.index_cast %472 : i64 to index
    %474 = tensor.empty(%473) : tensor<?x16x2x1x4x2x5x2xbf16>
    %transposed_170 = linalg.transpose ins(%reshape : tensor<?x2x4x5x1x2x2x16xbf16>) outs(%474 : tensor<?x16x2x1x4x2x5x2xbf16>) permutation = [0, 7, 1, 4, 2, 5, 3, 6] 
    %collapsed_171 = tensor.collapse_shape %transposed_170 [[0], [1], [2], [3, 4, 5], [6, 7]] : tensor<?x16x2x1x4x2x5x2xbf16> into tensor<?x16x2x8x10xbf16>
    return %collapsed_171 : tensor<?x16x2x8x10xbf16>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_64_torch.bfloat16: "0x02000000DE3B3F3D07BDB53DE73D37BE94BC553B98BDB7BDFF3D9D3DDB3BAA3D153D623D23BE66BD24BD9EBD0C3E92BD123C29BD0FBE50BB12BE16BE19BDFC3D7A3D11BD8FBE8CBCD3BDAABC903DD2BC953DCFBD803CF93D003DCE3C9E3D91BB113E1CBED23D6E3D563D93BD013E87BC0C3D7B3D083DE33D2A3D30BDB63DE0BD81BDACBB",
      torch_tensor_64_32_torch.bfloat16: "0x02000000973C5A3E783E51BE55BEAABD92BEC63D91BD4B3DF6BD9F3ED13DD33D483E123C3A3DFABB613ED9BC41BE6FBC96BE5CBD8F3DD63DA43D66BD233E36BE993E00BE38BE493EE4BC88BEB53CA9BD5FBE8A3ED4BE8CBCE5BD3B3E92BE213C113E36BE7BBEAE3D5CBEAEBD9DBEFFBE763EA3BD41BE2D3D7ABE46BD3C3ED2BD963D9FBC8FBC233E74BD58BDB53CDFBD76BD5BBC52BB0DBE9FBC87BD783D4B3EC23E8F3E423CC9BEA33EBE3DDB3D933C9A3EBE3D8CBDAB3D3CBE3BBEB93C1B3ECC3D803DBABE433C853DAEBE9A3ED5BE243EA13EF63CDBBE55BEE83D643D97BB40BE32BE31BC14BE8ABE6ABE8D3ECCBCB43BD73EC2BC7F3D323E6FBD84BD1FBE1E3D5C3ECDBD58BECB3D8D3DA1BE963D573CE73DAC3E1F3EADBC5A3E233DC9BDF23CD3BD1ABE5F3DD9BD7BBE10BE06BD5F3E1EBE7C3E01BE91BD8CBD21BD38BE8EBE573EF73D10BE263D4CBE5ABD293E88BD29BD593C8DBE0DBD3EBDEFBD153C5A3E5DBE74BE1B3DCFBD253EB63D56BE0E3DA7BE503DC3BDBD3E503D62BDA03C8B3C3C3E853D9BBC42BE8ABC9DBE20BE813E3CBD093E13BE97BDDCBD44BD72BDE2BD3B3EAA3D303A28BD21BEABBC343E42BEA1BE823E153E31BEB23DAD3EF03D3B3D83BD9CBD463D2B3E01BE6ABE113DB23E8EBD22BE33BEB1BEABBD9FBE1FBE1CBD07BE68BE86BCD0BC19BEA0BE13BD723D9A3EFABDC0BD823E3B3CF43CE63C26BE3DBC063E7C3EECBD4E3C99BEA63D933E863E5C3E7F3D763E943D47BC8DBEB83D2E3DACBE6FBEA4BDB23C853D403D4FBE193E25BE49BCF2BD523E313D89BE0EBECDBE89BE07BEFF3D393E37BE75BC193E78BE8EBD21BD66BE2FBE773D423E2C3E1D3D023ED9BD11BD41BE043C5ABE253EB6BD3DBE8BBDEABCCB3CA63DB0BCA53B1A3E753D4B3DBBBD603EE33DEABD0A3D90BD4F3E193E5F3E65BED33C7D3D4CBDD7BC85BD223E0E3E363E083D3CBDA3BBB6BDFE3EDCBD8F3D8A3E693DCEBD8CBE3CBE573E523E0B3E55BEE53D72BD013ECCBD203EB63D0A3E7DBCC73D51BD813DDDBE943E5B3DBC3D9FBE423EE43B54BEB5BD7EBC4BBD58BEB83ECD3D6E3E253E9FBE43BCE7BDBEBD12BE1F3EA83B743E153E25BE08BD4DBD16BE1A3E6CBD9DBEB83D3BBD3FBE0EBD30BE53BE31BD71BE10BE57BE693E04BED3BD5C3E483EAABD3FBE5C3ED63868BE233ED93C69BD73BD0BBEE93DB4BED53DC4BE353C0FBE7BBE543DB53A0BBD94BE493E8BBEB83C273D263E0B3EAABD0ABF963D9CBD153DBF3EC63AB83D41BE503D6FBD2D3E48BDAC3DC23D593E5BBC313DAB3E65BE543EDF3C36BB5C3E233EC5BD9FBD763E283EA0BC2DBD613D45BE10BE94BE74BBEA3CBD3D13BE553E2C3EA7BEC93C2D3D42BD373EA63DB8BE82BDA4BD283D99BE363E02BDD1BCDEBB4BBEC9BC5DBEBFBD20BE633E2ABE2C3E613EFCBD2E3EA3BEDF3C30BEC5BC15BEB83DAE3D4ABEE4BBEB3CBEBE943E2EBEB03C1F3EAD3EDABDD43D04BE86BE523DCBBE8C3D02BE56BE8D3E6FBD15BE113CFABBD2BEA13D81BE4B3E11BE3CBEA7BD4CBE733DFB3D47BE78BD183E5BBE1A3CE93DAF3D88BD143E8F3DB3BE0B3B9CBD97BEE8BE63BE28BE643E97BEB5BD25BE5CBEA13DC43D8B3E373D90BDBABDFB3D8C3B1E3E9ABC933DF73C94BE36BE833E87BE8A3DBBBE343E273B2DBEB03D993EBCBEB4BBB5BDE1BD503E3CBD173EE8BD2B3E3CBD5DBED4BCE2BDAF3D83BE843D193ED73DA23CEEBD993EA43EF93D0C3C36BEB8BD453D0B3E283D4EBED33DEB3D10BDB0BD243E7FBE073CB8BE96BD8D3E6F3E6A3D933E243E163E1ABE28BDDFBD3FBE6F3D45BEA4BC193CFBBD63BD77BD96BE923D24BEB8BE9DBEABBC40BE1E3E3A3D02BDF13EEA3D8F3E6ABD963CB5BD3B3D913E343C77BE90BED13D13BEA93C16BE073E95BD813E0D3E333C073BA4BBC63D573C85BE24BEDB3D273B97BE47BD21BEC8BDADBDA5BCC33D17BE3F3D463D75BE7C3CACBCAB3EB53EE93DBC3E0CBEF7BC873D29BDD13E6CBCDE3D183E8FBD86BC4C3E5C3E86BE13BDF53DE63EE33D663D013D29BD213E6EBC54BE8C3C963E7E3E423E303CD83D743E1F3E83BC2C3DFD3D243E83BE603E7FBCC1BB2ABE243EF6BD913E523E63BEB73E68BE72BE3DBE7CBEA53D573E883EC9BE87BD35BE1F3E63BD2C3EFCBD9F3C873D4B3E7F3E2BBEC1BD323D05BE343E16BEC2BDDBBD57BE11BEB13EF33D213D0BBCB53B36BE833ED2BE57BD97BDABBDED3D9ABEDE3D7D3E23BE423E85BDD93EDFBDB93E0D3DBBBD3E3E003D2E3E143EA03D613E2FBEFE3D223EE3BD363DBF3D003E08BE863A3BBEEC3CFDBD3ABE86BD293E7F3E8EBDF53CDF3C6B3E84BD783EBE3DAC3D323E04BE0A3EBC3E3D3E393E373C433DE9BC563E493E57BECA3E973E64BB763E1E3D2F3EFDBC14BDE7BEDBBC863E013D8A3EF43D9FBCA63D76BDA53E53BEF0BDBEBDC13DA23E323E29BE3E3D35BE15BDCE3D33BE84BE1BBC50BC8D3C79BE613D7CBD5D3D753EAD3E323CBABCCFBD1EBEC33D073C843D163E793B5C3E70BE13BD55BE0F3D843DD0BC98BDF43D713D39BEBC3DAB3E113EE93CD1BD0BBE69BD4F3DC13E21BD113E1D3EDB3DDB3D1E3D923D88BD383D23BDF0BDC6BD39BE233EB8BD813D183EF7BD2D3DE0BE02BE77BD5C3E263ED8BEDFBDAEBEDFBD90BB483E083DD83ED63D973E013E55BC523ECFBD32BD31BEDDBC86BC073E973E8C3EC8BDCDBDC9BEAFBC253E9FBC1E3DA63E31BE67BE203D573E1CBDB9BD533D483D72BE04BEA4BD9F3D99BE7A3D5A3CB5BB953DF8BD663E8D3E7F3EA1BD64BC643D7EBE81BDC53CB6BEBB3E5EBE0C3E87BE28BE23BD5EBE6A3D74BDFE3D74BEB73D083D393EF3BDB6BC94BE0FBDB43B0C3E2B3EABBE9BBC063E1FBE2E3E85BEDA3D0E3E97BD4C3E9DBDB53B80BEF73D27BE9DBDCEBD60BE253D05BDAFBC5F3EA6BE423ED8BEE83D513D19BEC33EFFBB7F3E19BE11BE6EBEC2BD4A3EC7BD253E063E52BD393E67BD5C3B30BECEBD113E4A3E4FBE9ABCDC3CB9BE673E8A3E9B3EB53C85BE1B3E343C883EFA3CC7BE60BD7FBD25BE4BBD2D3ED6BDC93D01BECCBD9A3E853E6E3D87BD8C3E8FBE613DF8BC38BD5A3EAA3E51BEE3BD5F3D60BDAC3EEF3DDCBD57BD423E90BB33BE19BE513B0B3E03BEBCBDC9BD183ECABDFD3BE6BD363DC43D5A3D99BDD9BD07BD4ABBC5BD9BBEDF3D613D3A3D69BDBCBEB63D6A3C23BE52BC513CC2BE333E8F3D303E853EB2BCAA3C823E4EBD26BE273E35BE1A3ED03EA23D75BD453EE4BDB5BD1B3F163DAEBA6BBD9DBECB3D45BCA8BD3B3D93BC843EAABD31BD16BDACBD31BC2BBE223E303D633DAEBDB73D113D1A3BA6BE893EA1BEFCBD7E3D9F3BAEBE5ABC793E8BBD333E19BE23BE3BBD2DBDECBCB53D40BE35BE9C3EC03DDC3ED33D63BE163E1DBD5DBD5DBB09BE85BD603C0ABDAF3CE13D7FBD8ABD683EADB982BDC3BD183D25BEA5BEFE3D69BC10BDBEBDB43DABBDB03C9B3E4FBE313E12BD2A3EBD3991BE8E3E003E39BECF3D7A3DD73D523E90BE69BDEBBD31BD58BD893D5DBEAB3B963D9F3E55BD3EBD84BD35BE0D3DE0BC7DBE483CE8BD623C95BB79BDC2BAABBE08BD19BD7C3E72BD7CBED83D9F3E923EB63E8A3CC03DB2BD86BEC7BD85BE533EBC3DBA3CE3BD693E01BC5EBEF83D99BE983EE63D1DBED33D20BC513D6ABDC7BD013DF7BDD23DAABD7ABD953E023ED4BDB73D5A3DAA3C213D7D3C17BDFE3DFC3DDE3C35BE2D3E683D273D363D423E5E3E073E12BE83BD803C0C3D4B3DD3BD20BE8A3EAF3CD63D533E9F3D65BE0E3D4F3EBB3D823E2D3E8C3E783E2B3EA93C3BBD503D9BBE193D01BD283E64BDCEBDC33E0CBE36BD5D3E48BD873B833D593E95BDD5BD75BEFF3D993D94397D3ED83D393E0E3DBE3D6FBE3E3EC3BE9E3E703E7F3D74BD3D3E823DCF3D553E75BECABE18BEEB3DC43EA83DD33DCE3D7A3E723E24BCD83C173EEEBC96BDCDBD4FBE80BE63BE773B84BE1DBE403D8CBEB5BD763C663D0ABDD43D6E3DE53DB13D8B3E04BE3CBE9F3EC3BA73BE07BECEBE89BEC23D23B97A3E133DBE3C0EBEBD3DD9BD5CBB52BD85BE7BBEA03C12BECF3CB53EF3BE523EC3BD513E20BE1C3EE4BD0A3E563E9E3E88BCA23EDABD50BDBE3D6E3CB03CAABDA83D503DF8BD453DF4BD23BE283CA2BD38BD613C2B3E7ABE55BE3BBD903EBABD38BE15BE54BECCBDDDBD70BED9BDD7BD1BBDA8BE113E813D813C03BDD43D6E3E2BBDB33EB0BEB2BD2C3D93BE47BEAF3BAEBED8BC55BEE5BD83BC583E623EE63ED53ECBBD0DBC5C3D8D3E93BD163D82BE873E083E9ABD8C3E54BED23C24BECABDD03C57BC0E3E0ABE233D2E3E973E84BD19BDBB3D113ED63DAF3E5EBE03BE8ABD12BEBD3D1ABEB9BC813E7DBD93BE9CBCF9BC873D1EBE3CBE253EE8BD86BE44BEEA3C98BC3BBE1ABEA83D0C3DD1BB8CBE013E9BBE04BE0A3D523EC9BCAFBE30BE2CBE53BE073E9D3E7D3D803EABBDC23DCE3D543D02BD663E8F3E153EFFBD74BB1E3DD8BA493E3E3D9FBECDBC9BBEAFBE4E3E823EA03DA13D64BDD3BEA5BD1DBE11BD95BD983D90BC5ABC293E9ABD603CD73E443D34BE3A3EC2BE74BDD5BEA33ED63D8C3D8C3D9FBE4D3E1C3E933EB7BE1FBE083E7A3C8E3EC6BD8BBE893E47BE993E07BFB83E86BEC03C87BE173F40BE44BFE3BDAEBDA8BFB33C15BEAABEE2BE0E3F1E3E283E923E72BD273F7E3FC93E91BE84BEFCBE113FE73E1EBF01BE9CBB73BC8E3D56BD313CFEBDBFBDBC3D1F3EA9BCB1BEB6BD70BE8A3E653ECB3DE73DEDBDD13C47BE9A3DDDBEC4BC14BC033E3F3E79BDF5BDD0BC7DBE84BC06BE9B3D8E3D99BD773C233E8ABD403EF53DA0BE88BEDE3B6C3D07BDC63C903DE93D153E09BECD3D813E6BBDF83EBD3D1DBF483E703D263E8C3B49BE33BE633E16BE373ED33DD4BD5EBEBEBDC83E453DBF3D22BEA33DB43B0C3E203D9F3ED73D6A3EAE3D2ABE973D08BD9FBD013E613E27BD68BEBEBD2EBE2B3ECCBD463D893E3A3E08BD6F3DB73DE2BDE5BC67BDD1BD313E8E3DAD3DA03D813E4ABD113E6CBCE43DC5BD60BD9ABD053EAA3D80BE613E993ED83C08BE8C3E163E9E3B11BE16BE623E403EC8BE94BE70BDA0BD84BEC3BD45BEA8BE13BE813E06BD9FBC05BEB5BE0ABE723E053E413D5DBED3BC383D793D33BE843E4E3D5F3EFD3D513D113EAFBB4BBDB73D92BC123E223EA13DD53C43BD81BEC0BD503E2FBE333B9A3D0CBE27BF71BE17BE8B3D23BEECBDEABCADBE9FBD163DFA38B63D023EB43E03BE83BDEEBD4D3C293D973C033E10BED4BD61BDDB3CE0BEA3BC223E123E2E3E1DBD17BD80BE8DBEE8BD16BEBEBE793CE5BDDA3EA13E1F3E2B3EBEBD7E3D903C15BE83BE4F3C94BCDF3DFEBD6D3D6F3D49BE97BE17BDA7BD00BEA9BD20BE083EAE3DB13CA83CE53D43BEF93D05BE5D3E96BEBE3DFE3DCDBD01BD383E92BE6C3D8D3ECEBD6A3E52BDE63D21BEE53E4FBD94BDB23D10BEFA3D9ABE503D35BDEB3D7E3E9DBDA33ED43BC53DD0BE0A3E91BD1EBEDD3D253ED4BE9DBEF2BCD43D6A3E3A3E923EC0BDF03E453EA03D683E343CAD3E08BDF63CE9BE743E093DA5BE903EDA3D723E343EB33EF93DF23C4A3E3FBEC33C933D8CBCA2BD8FBCA3BE9B3D0A3E923D93BD12BE63BE8C3ECA3EE3BD33BD67BE9E3EA23DA7BE153E963D223E06BD03BE3FBE3A3EE2BD8DBD5F3E04BE66BEBC3D6E3D533E963B2CBD2A3E543E17BE5BBD8C3D34BEE33D5EBD83BE6A3EFFBDBE3EBC3EEF3DB2BE84BDDF3D163EA33EDCBDA03C963D68BDBC3DD1BDBE3EB83C31BC8C3EF0BC9ABE57BD17BECEBD0BBD08BEA6BDEFBD",
      torch_tensor_1_2_32_torch.bfloat16: "0x020000004D39763E25BEBA3E543E69BEBABE1C3E3D3E9FBEACBE0D3FF33EFBBDAC3E11BE43BE78BCE6BC733EF03E913D6F3E9ABEEF3E95BD893E25BE37BEB7BD003DBBBE263D6D3E48BC493E823EDDBE13BE7E3C20BF61BE643E4D3DC9BDF43E80BE55BD8DBE07BF0DBFF3BE9B3C1A3F04BE763E9FBD733E95BDEF3D9DBEC3BE903E89BE",
      torch_tensor_32_torch.bfloat16_19: "0x02000000783E33BC9FBD283D6DBBC3BD213E71BD6DBE983CD03CBE3DDB3DD23D4B3BE0BD64BD87BDF0BD183D453EF6BC8B3DCD3DB4BCAC3C7BBD3FBEEC3ADABC3ABE7EBD",
      torch_tensor_32_136_torch.bfloat16: "0x020000003E3E793EE03DB23C25BE9ABC9F3D97BD75BD3CBEC83DF13D1ABEB63D743D25BECABB3E3D753DBE3CD13DAABD353E373E203E4ABDA03B1BBB62BDBBBC153D5DBE97BCBEBDB43D2EBCD13D5FBD54BD013CBDBD9F3D1DBDF8BD12BEBBBC13BDC9BA0ABDBABD31BD9F3DD3BD0E3D303CE53CC23CF33CF23DB43C1EBDBCBD20BDC6BCB93D1DBEFA3C66BE113CEF3C313BF83DDD3D42BDC43DBA3DCDBDE33DAE3D09BE3ABE9F3BE63D4A3DDDBC563EC93A07BE913D853C2F3CF3BC813DC9BD88BD15BDF73CEF3D933DCA3D783DF4BC19BE043EBDBDA23D85BD12BE143E50BD143D5CBDC73C28BD473D583CCD3CE43D25BEE23C02BDA43C3E3D44BDA7BAC13D2BBC463C32BDA1BC273EF4BD803DECBD05BD6EBD143E363CC43D503D873C9E3D053E7D3DD8BD433B553D3D3D483C02BE6F3D443DAA3DEEBD8A3DCDBD6F3DB93DF93D933C723DEB3D73BDBA3B1D3ED73DB3BA943BD23C6B3CCB3C14BEA1BDA5BD88BD793D833D12BE62BDC13DE43C11BD32BD813D42BD12BEB1BDF13DF9BCB13DE1BC733D2B3E4DBDE6BC02BE943DECBD293D6A3DAC3DC1BD04BD93BD463C83BD28BD83BDB9BCF73DFD3D4EBC22BDBF3D193EFCBD5BBE033B49BC373EF5BD25BEBD3CD13DFE3B7DBD0E3E0F3E71BDCEBD90BC453D8A3C88BD1DBD1FBD183DF93D80BED93D6B3D95BCE63D073C243D98BCE5BB7D3D43BDBBBC2A3EBDBD033ECF3D9E3DF1BDDABDFE3D39BDE03D833D03BD3D3D923B84BD8FBC21BED5BD1DBE8A3C81BD8D3A223C86BDC5BC9ABD60BCD9BDF03DFDBCB7BD803BB23DC9BCE9BCF93DAC3C16BA38BEFDBB8A3D21BC493D4C3D90BD91BD933DA6BD0ABEF4BDE8BDD83DCC3D68BDE5BDB8BD5CBDD9BD973DD8BD3D3D893D63BC44BD263D273C16BD7C3C63BDB5BDB5BD4DBDA3BD683DC23C893B9ABDCEBD6B3DA53D863DE1BDC43CD63DAE3DECBC12BEEFBC55BDB2BB393D033E5ABD9D3B713DB83A30BED9BD1CBEFF3C9C3D04BEEBBCA23CD33C9FBDBC3D9ABD5EBD8FBD23BDCFBCCF3C283E4B3C333E4DBC8839FCBB383DF23DF13D423D973E703D19BE04BEA73D713DF8BBE83C263D5E3EF43CE13C4BBE2F3E26BC233E87BE96BB233E85BE78BC58BDA43D853EBFBD57BB2BBD81BD3C3E4BBD84BDC13B15BDA7BC32BDABBC473E91BDA53DC8BDB7BD61BD863DFD3D06BC92BD0D3E84BD9ABC9F3C11BC5E3CDC3A54BEF8BD0F3C6CBED6BCF03C2DBD9C3D72BD2EBE7E3DCB3CA5BD60BDECBDE73B02BDC93C773C7DBD243EBB3C20BDAFBCBEBC073E6E3E21BE183E0EBCF2BDA5BD853C443D423DA6BC203C17BC21BEA2BC0DBDA5BDBFBC243E223C19BD5D3D173E1D3EC73E563E7C3DAC3D3BBE15BCF0BD11BE86BD05BDE63D84BDA33B2ABED0BD58BDCA3DCCBD1EBEC03B313C13BE3FBD9BBCB63D91BD1F3EDB3CCB3D28BD45BC0D3E1A3D323D173E493E963C2F3E473E8A3D3FBD34BE1EBE5F3DFF3C393DDDBD7F3DF4BC303DAEBC4ABE4CBE35BDC43C0CBEE83D133E4CBD19BDA4BD443E49BD6ABC693C44BAAFBCA2BD9FBC3F3ED33D603C99BDCD3C823CCBBC8E3D9E3D373EC43DC2BC4CBDBABCAC3D953DF03CB93D01BEBE3C183EC83D2C3DB03D5A3B04BEE1BD0C3DD23CC53D77BD4BBE363EB6BBEABCF23C4F3D1A3E9FBC363D2D3EF13DABBCADBD58BE423EDF3C133E99BB873D923DCC3C4CBD6DBD093CB0BD5D3DA3BD6BBE4CBD61BE5DBCF23D84BD0BBDB1BD153E92BCA7BCD7BDA9BDBEBCDC3D7F3D293EA9BD39BD4DBD3F3D28BD42BD8DBDD6BC493E9C3BD9BD183EEF3D2BBD8F3D7C3D473D23BC75BD613E0E3D57BD6E3C483C54BD823DD7BD30BD0E3EC7BCF3BD9A3D653E6E3D9C3D943DA5BDDB3D40BC9BBD27BD00BD493B123EB2BD063EDABBD6BDD83DB1BC14BE39BC7ABD5B3C1CBD1DBEDEBC293E92BDBF3CB3BC4BBE8E3D853DC33DF8BD4A3D16BD93BDA4BC9F38B6BD383D11BCEBBDAE3D533EE73D9BBD4A3D10BDEFBD46BC2EBC78BD933C7ABE0F3DED3C083D003EB7BD013E203E6C3C67BC03BDEF3C49BE2ABB7CBD73BD48B5413D53BD63BCE43DD43D443DC7BD3E3D013D55BCD1BD013D483D393DE6BDF1BC09BEDA3CFE3CFB3A93BDC43B483C15BEE0BD2E3E9BBB41BEE13D263E463DD93C1E3CD0BC8EBBFABCE6BD9DBD07BE7ABDA53DE3BD6ABD0F3E853D513D5DBD4ABD9C3B08BEF1BDECBDB03C243E8C3D5EBD37BEB03D2A3DF5BDE03DBEBB2D3D59BD7EBDA33C49BCB7BBEBBC99BD12BE23BE513DD5BD6A3DA73DD9BD023CB03C203DB63D97BD903DC63D053D8A3D09BD45BD9B3DFC3B2EBD6DBC8B3DC63D113EB83DED3CAB3D86BD1F3E46BD2D3DCD3AAD3CE83D493DA13BEFBB403CDC3CC63DC8BD13BD783D283D013EFD3D413B75BDCE3DDF3D2DBE413E033EF73D97BD17BD1A3E4EBD813B053E893CD53DCD3C74BD45BC02BE5B3EEBBD0B3E9DBD083D8EBC9BBD843D16BD45BD63BD0BBD123C91BDF83CD2BC013C843CBB3B9ABD95BCECBDD9BCABBCE1BEC73DA8BD0E3EF0BC053EDABC133D45BD1C3D113E10BD8B3E403C9B3D24BD3F3EDC3CAABDC93A36BD9A3BAABB14BE2BBEB8BC873B153D523DCD3D583EA23D77BBAFBD54BDFA3DDA3D65BD8A3EBF3DABBDDBBD65BD1D3BB4BC0D3E453E6B3DEB3B803D01BDE3BCDC3DD5BCDA3C9FBD0E3CFABD83BD0BBD873D923C44BE37BD823B80BD063CED3C433D283D0CBEDCBD7E3CF8BD923DC63DC8BD9F3CBDBCD23D683D113DC53CF2BDD53CAF3C023E1FBE3BBD203E5BBE753D233E003DF63B08BD83BD64BD963D48BD613D7ABD3D3C2FBA01BC14BDBE3C78BDFFBD97BDE53D4F3D4C3D263D403D573D85BDA5BD6BBD63BDA73DC4BDDC3D2BBE0ABEEABDD13D663DDBBB1A3DC9BD873C12BDCC3D623D2CBE0EBEF0BC15BE863D03BD75BDF83DA0BDF8BDFF3DA43D78BDEEBDDA3D873DECBDCDBC9A3DCABE00BECA3D02BD1D3E72BD13BDB83C293EEDBC553D783DBEBC273D5ABDEBBBA73D423C96BDDDBC07BECC3DE9BC033E6E3C21BD093E2DBD89BC6BBC1CBEB8BD0B3EC13ADDBD6C3D27BD323E7B3BC9BD123EF23CD7B9D4BDB73C993DF9BC9EBDCE3D54BEEA3D113EA2BD17BC83BD03BE0A3EF83CDBBDF4BD833C0BBE2D3DCB3D1CBD10BD07BD92BD1CBD783D863D163E5F3D8C3D7CBECB3C14BDDBBDB23C02BDB83DDEBC0B3EE93CD23DEE3C593CE3BDD8BDFA3DC3BD39BE5CBDAABCA7BC99BD063E803D663CD83DE93CA9BCF53C503DFB3DB7BCE43CCB3C7DBD363DF4B87FBD993C1C3E293E423D73BC2B3E63BE01BD813D47BD213D3A3E183D28BD5FBD26BE40BC81BCD23DD93D3A3D1CBDEBBD213D39BE26BE92BC28BEAE3C36BD5E3E583DDE3D203D24BC893DB03DEA3D42BD023E3FBD8CBDAF3D18BE3BBE263DE93DA8BD0EBE67BB3F3B163C07BD1CBD183C8EBD96BD353C8E3DB6BD5E3ACCBD7ABC953D49BBB8BCBE3D6E3DFD3D48BE1BBD59BE1D3E923E9CBCD4BC14BE003EB53D443D54BDF83D843D03BE95BC5ABD473DBCBDCDBDCABD143D163DCC3DC13C0B3D973C61BDD13D29BD5EBD0A3D78BDD43D18BD073EFCBCB1BDD9BDA33DCBBD3ABD2E3EFA3C8FBD963DEA3DB3BDDFBC1DBE90BDC7BC04BD7C3DA73B76BDEF3D36BD6C3BF9BCD43D98BDCF3DD4BCB2BC24BD02BD73BDD9BDEBBD543E11BD3ABE1E3EC5BDA43D2EBC77BE24BDFDBDA3BDBE3CB6BD86BCC93DCABCE1BD58BB573D9D3C1F3EE83E14BDD2BBEABC8A3C53BD8ABC983DE63CC73D84BD763D203CAC3B85BC3E3BB738F03DD33D083D6E3D5EBD8D3D25BD4E3E093E7A3DB83D79BD433D42BC32BDE93DC1BC81BD98BD033E263E05BED73C433C20BEDD3C2ABE3A3C9CBDC8BD983DB03DFA3CE5BD1D3D973DA5BD8CBC4A3D563D823D233DFEBCB8BC7FBD1BBD933B023E053D96BCC4BD1B3DD63D0DBE57BC1A3DC3BD52BED8BCA03DE63C7FBDDEBA97BD35BE9ABC80BD3EBC5CBDB4BD0DBE63BD493A223E80BCF93D8B3DAF3CBEBCD7BC1BBE21BD3C3E85BBF43CEABD56BD5DBD60BCA9BC49BD3C3DA1BD1D3E883DFB3D90BE973D98BBC33D5EBE80BEF63C2A3EC13ACCBCEEBDF7BB15BE8EBCCF3DA73E413D9F3C273E6CBC2B3DBE3D3D3DE8BD12BE7DBD2FBDB13DEA3B913E3ABE1B3DDEBDE13CB63C233C973D88BDC0BC543D83BD09BE38BCD3BC17BCEABDC4BD213ED53D2B3D56BE07BD463DBB3CB1BC553DC13D97BD1BBD553E023E3C3D46BCCFBD02BEA43B61BDE13C9CBC9A3DAD3B3DBEC03D99BC14BEBCBDC4BD163DC0BDE5BC7B3DBB3C033E7FBD9FBC473EDFBD9F3CE6BCACBD8A3C1D3D103D01BCCC3C1C3E94BD3B3ED5BD1ABDC53CE8BC96BD9CBDA8BDF63D85BDB73C713DB23D093D123EC7BCCF3CA43CE63B0CBD4ABDB13CCB3DCFBD2E3E4EBD4D3C173E753D26BDE2BD0C3E383D273E843EF238F13D36BD49BE143D423C3F3E19BD11BE643E40BD68BDD4BD30BE413EAABD6FBC313DC83D71BD02BDAA3DBDBD553E133D0C3D713C70BEBBBC023CBD3D853D573DBABCC8BC7F3C24BD613D26BE983D223DA53D03BCDDBD6FBD083D3F3D30BEB43D093C9B3D39BCB03D143D01BE10BECCBD38BEC43BC83D1D3EF43D9BBD81BDA6BDDBBCE5BD10BEE8BD98BDF43D353EDFBD843DFE3B37BEC6BD63BC313DD73D35BE033E3DBDE53CF53C7E3E51BDA53DCCBD78BDA03DC4BDA5BCDDBDA13DCFBCEA3CF63BCEBC51BDB73CD7BC123DEDBD99BD933AD33C203DA6BD4F3D943D83BD063DDA3DDBBDA2BD48BD0A3DBDBDA7BC79BDB93DF83D18BE923D103E763DA63CDA3D02BBBABC6C3C313D24BEEEBDA5BC4BBD3C3D48BDA5BD583CB23CC0BB11BDE23C243E3A3CB2BD553C523AA53DFD3DC2BC10BE13BDAB3D133E9C3DB0BCACBDCDBD473EEF3DF2BE193D95BD103DA6BD48BD0BBE893B57BD0ABDEFBDAFBC68BD913D60BD4A3C563E4ABD2E3ED73C89BCB13DFD3C72BDA03D62BDCE3D5E3DAF3DDFBC22BE49BDB8BD62BDDFBA79BDA4BDE83DA63D06BE60BCFFBDF63C143D32BC6CBD6F3D773D433D18BDEC3CB7BD4D3D653D52BD14BC073D743D333D2DBD3A3D1BBE7DBCE7BB60BDD3BCE6BCD63D783CB0BCB6BC1EBE85BD7E3DBE3D3E3D5D3DD33C8B3C993DFFBBC63D47BD8D3D00BD87BDB6BD73BD2BBEDBBCAABD5D3D7D3D393DE7BC85BDD43BD3BC8C3DBEBC493EE6BD2F3D22BDA23D15BC2F3D223E2FBDE8BD5F3E84BDCB3DC43B22BE293D8CBD36BB9E3E2F3D44BBD1BAED3C113B60BD1B3D8E3D8CBDB8BD9C3D043D10BD19BD34BEA73B7A3D63BD843EB8BD1EBED93D36BE263EC73D093E223D6ABDAE3D8CBC5ABDADBC543E76BCDCBCC33D3B3DE33BEF3CBC3D23BDDCBDD8BC1CBD063D0ABD8FBC6ABC77BB8E3D0B3DB0BC34BE963D85BDDF3CDB3D3CBD433D373CEE3D073E903CB13D42BDCBBCB43DBF3C2BBE523D0E3DA73C1DBD7CBDB43DA43DADBD433C513D0CBDE63C86BCDEBC50BD673D09BEF7BC04BCF8BC88BD66BDF8BD513D083E2A3C8E3AB93D18BE66BD863C8F3D0ABDF33DF93D563C26BD9C3A963A823C00BEE2BD3FBD8CBDFFBD9D3D5B3C8E3C623ECE3CF5BD80BEFBBD0A3DD0BD09BE303E7EBDE7BDFC3CD93D6EBD923D7D3C9B3C2B3E5C3EF9BD22BC56BECEBD8ABDBD3C273E883DFBBDBABD11BE2EBD94BC52BE6B3D89BC553D923CEABDBB3D91BD2ABDDE3C9E3DE5BDAD3CF53DF63C243E52BD3CBCDDBDAF3CA43C363D31BDF33A1B3E54BB52BD5D3C5ABD333EEF3D873DD6BCCC3CD53C293C57BD393DA4BDCA3D43BEEA3D55BC1ABD4B3DB0BCAD3C7CBDB5BC9EBD8C3DB33D0E3EC7BCC03DBFBD0BBCB1BC02BE1CBE9DBCC7BCF8BD403D983B773DE1BC0EBED9BCD3BC37BE883EF0BC583DB23CD43DE9BD12BD073EA4BD77BD8EBC983E5B3DE63D6A3D8A3D29BDA53C4F3EA7BD4F3D1BBE05BECDBC8CBEF13D85BD863C27BDE73B1E3EC23CAFBC683D1DBC1FBDF5BD95BC193EACBD1D3DE43D19BD1D3C6BBD933D163DC6BDA03B133D21BE4F3F173E823DD53D58BC39BDC5BC053E78BCEA3DA43C103DFE3D933D063E463E213E583EA43EB5BC543EB53C24BE9C3D56BD3B3E8EBDD0BC393D2ABD0D3DF43CCBBD823C61BDA2BD01BE093EC3BDD4BBA2BD05BEC6BDB83DEE3DC5BC15BE6CBE3ABD583DAA3D25BE30BD9D3BF33D8FBD403B80BB233D87BD1DBD27BD34BD5DBED23DBC3D723C1BBECABC4EBEEC3CF5BDFD3C93BC28BEE33D86BDF93B173E763E013D8ABCB63CA9BDE13CF33D833DC43D583D3BBDEABD563DB6BC213EC93D84BDBABDE2BD90BD5FBE5DBCF4BDC1BD093DBDBDAD3C92BD7EBD36BDA73C79BDEBBCAB3B0B3E403D8F3DAC3D5ABE43BD5E3E01BE1B3E33BD3D3D433CAEBD96BC0A3D5ABD293DA4BBAB3D8D3EB23D85BDD43BFABEB3BD963DAA3D56BD09BD7DBD393D3CBC62BD1A3EF13DAABA7EBD3DBEE63D003BAD3DB4BEAD3C7BBEE43DDB3C0EBD82BD0C3EF73D66BC5EBBCA3D59BC1ABD0C3DE43C8CBBE0BC183D02BCD7BC113D163E0BBE1EBE3ABC943D5D3D313DB63DA83B483DC5BD453E3ABDC5BC94BD41BDF33D53BDF0BD943D113DE0BDF4BC13BE063DCBBCE73DE0BD47BEE4BCF23C713CE4BD4F3E483E2C3DEEBD903D5A3C103E653B90BCB83D8D3DF4BDFEBC57BDFD3B43BE643D29BD77BD23BED5BC2F3E163E80BC6F3C973DA33DC2BB5DBDC53D52BD3FBDAE3DA4BDA43CA5BBC03C86BD433ED13D853E353E303DCF3D7EBC703D6B3DCF3CE5BD5DBD53BD11BD80BCA1BD1B3DF6BD20BDEC3DCC3B81BDBBBDD5BD513E2D3EA9BD5A3E9CBD1B3C033E12BECDBDBB3D96BCB9BDFB3C6ABD64BDEFBC313E14BE93BD47BE81BD5E3D09BE6CBE463C5CBD653D0DBEB2BD3FBD363D9A3DAA3D0A3EA5BD4BBC423D05BD81BDBBBD9A3D213C32BE583D0ABCD6BDB7BDCA3CB3BA273DAD3D62BD3F3DF9BD533C47BE82BD9DBD1F3D70BC10BE33BDB3BC123EE1BD753DFEBD9DBCAA3D10BE313D27BEC1BD2CBCE3BD8E3D9CBDAF3C4E3D8B3D4C3E22BD983DF73BF0BD9ABD20BEC83D4B3DCFBDC9BDC73D1EBC17BD163E113E4DBDD2BB6FBEB5BDC13C363E8EBD06BE163D4ABD893C53BD893DBCBD51BE113D32BE143E0B3D0ABD26BEBF3DCA3C2D3CA23C2D3DF2BD2C3D943DF13D84BD2DBE37BDCB3DEB3DEA3D17BC2DBE35BE8B3DBA3D2DBE01BC8B3DF9BA36BD583D68BCE53A5A3AA3BD2D3D3ABBDC3AA8BB92BD513DC43C243C963DE8BC7FBA8B3C823D11BD0C3DE33B4CBD31BEF73D9E3C2DBEAC3DE13C0E3D5A3D333D88BC5E3E20BD5A3C22BEACBDACBD52BEBA3C90BD2EBD78BD943D9D3D8E3D853D72BD42BE06BDB3BB3EBC8F3D01BD1B3EB5BC9C3D0ABC633C44BCA5BD76BDA1BD14BD29BEE1BCAC3D073DC2BC5F3E29BE323D16BEAA3DA13DA33D6D3D8E3D80BC1A3E093E2DBEBDBC7F3DFB3DA1BD38BDB83B5FBDAFBC0CBE653DF1BB123D1FBE923CB8BDC3BD343CE43D3C3D6B3D0D3E7CBEC0BD183E13BEBA3CFFBDFFBD443D0C3E203D97BDA1BD87BC673C893DB5BD733D1BBE88BCDABD253EF2BD48BBFEBDECBC3EBD0C3D3D3D01BE09BC393EB53A68BC11BEA7BD0FBE693DDDBD583E973D4E3BAEBD773D683D22BD49BEEB3D8ABDA93D093EE8BC19BC7BBD2EBD163E123D32BDD3BD0ABE51BD13BE83BDE63CED3BFF3B2C3CD63DD3BD98BCFA3DB5BD0A3C3C3CA13B233ED3BC893D193D70BD32BE53BD173D74BD413D8FBDE3BA87BD22BE2DBD7DBD793D993CB33D40BD67BCED3CA7BBCF3DC9BDF63DB0BC8C3E8E3DA8BDFD3DB23D233D233D693BEE3C43BD9CBC8FBC103E14BE763D5B3D193EFB3D6ABC77BC193C233EBB3D9CBD2D3E193E573C913CF8BB9CB9823DD6BD42BC1E3E74BD153E003E1B3DC1BD833D22BDADBD9DBC49BEAB3D1DBE12BE2BBDB63B2DBD3EBD86BD123C06BEE23DD03D1D3E38BE20BE26BD0D3E41BC39BC923BBBBDDF3C203D42BE20BDDA3C883D2FBDDDBAF8BDC33D5ABE1CBE083D1BBD7ABE0B3C983EDABD7A3D473E11BE01BDAEBD31BE943D343E3E3C673D02BE01BE023CD9BD8CBD943D30BEC6BCA83DA5BD5BBC7ABDC0BDB1BDD3BD453D4DBD203D64BC92BD2BBC9D3DEBBD25BDAFBBE53DE0BDCD3D893D4D3DB0BC233EE43D87BD9CBC903DBF3DBEBB74BD323BD43DA9BBF5BB0ABE353D033E4BBDBDBDC9BDB7BC743DB43D213EAD3DF43C783E4ABA6CBE113DFDBDC23A01BED23C9ABD093EF7BDDCBD473EF7BC92BC453DA4BC6A3D73BDA43D023E84BD0ABE8A3E7A3DD6BCE73D1D3EEDBB86BD9C3D23BC76BBF03D4D3DA53D3DBD243E393D0DBDB93DA43DC0BBB2BBB3BCEEBC593D863D75BD413D2EBDBD3E2BBE053E863D7FBD613DD33D26BD32BE0F3DDD3B54BB9BBDCF3D143E8CBDB53D2FBB86BD1F3D8D3E1A3C543D753D203E4B3D1BBDDD3DD4BA1ABDABBC493E29BEB0BDE0BD883C6F3D11BE2F3D22BEDBBC923DF63DB5BC3C3DF13C30BC0E3E2FBDA53D72BD9ABD893DA6BB063D12BE44BD533D023EE03D5BBDF83DD53D143D19BD083DA4BD33BE1B3D87BDC43C093D06BE89BDB53D703C383D393D79BD1D3D40BCD03B79BD883D263E17BD7CBD303E103877BDA8BD4EBC6FBDE33DA9BD183E23BD46BDEC3D5BBDA43D103EBDBD17BEB13DBF3DFEBDB03DD7BD87BCFDBD53BD83BD5EBBE4BDDBBDC3BC1ABE09BCA0BD85BD8DBD69BD88BDE13D4FBCA53C91BDC63DA63DB53C4A3E51BEAE3D143DCEBD83BEAEBCA73CA93DFE3DC4BDBEBBDD3DD83D4EBDB43D413C56BEED3DE23DC9BD953CF7BCC3BE8F3C71BD53BD123CBDBD6CBD17BE8D3D3FBE473B53BD5F3D3BBD86BD5EBEA1BDAEBE313EF93CD7BB1B3E36BEA43D5D3D9F3C2E3D733DC23BE6BDE53DA53D643DD43DA3BB093E153D8DBC6C3DB8BCEABB813D6EBA203D8E3DDF3DF5BC54BD793DDEBDC8BD023E11BC53BD873CDDBC44BD37BE70BDDCBD7F3C073E46BDDE3D2B3DA5BD39B957BD2BBDD7BAF4BD4FBE5B3D823D3ABD8FBC853D90BD933C263D3A3DE83D75BD083D79BC833C013E2DBEEBBC413ED33C1C3D1DBE8DBD2DBDEFBCE9BC87BC09BE253D16BEBEBD5CBDF23B663C973D28BD833D613D9EBDFF3DBA3CD1BD12BE963D163E553DC83D633E85BDA93D693EB8BD56BD65BDE9BDA3BC37BDDDBD0E3ADCBCE13C423D853D60BC74BDA0BEE93D34BD2C3C75BD2ABE14BD083EA0BD3DBD29BEFA3C743D46BE11BDEE3C09BC223D4E3C0C3D4D3E86BEE1BB70BC693D01BE113E933D103E213D083C5A3DB8BDF8BDA6BDFC3D44BEECBCD93D873DCFBC48BD723DD23C193EAABD93BD333DA7BDF9BD193D62BE533E38BD02BEDABCA9BCBF3DF6BC8D3DB63D2DBE44BD48BC72BD44BC2B3D23BCE3BDCC3CBB3DC9BC973D23BE933BBDBD883D223D8C3C16BE2EBEEB3C943D1B3DA73D4B3DF33BB43D02BE99BD1EBDF53CA13C183C1ABEB0BD5ABEA93D03BDFE3D2A3E89BDB3BD1E3EF63C43BD123C98BD65BD14BE303EEBBDF53B523D183D6ABD863BB8BA91BE9D3DAC3C84BDFBBC12BC73BD173DC23DFDBCAEBDFFBDA83D39BDD83DE73CC43C05BCE23C45BD36BE9C3CBEBD22BE8F3D53BDEDBC143EA7BD8DBEFF3BAD3C99BB863D9D3D923D33BEDFBC27BD0ABC9F3DAFBD7CBDADBC9FBDFB3D9ABD17BDAD3DF538253CEC3B0BBDD53CC33D81BD93BD8BBD31BDAFBD3DBEFD3D043E45BDB1BD803DEDBD0D3BB3BDF03D43BB7D3CC03DA73D55BB27BC0D3E67BD3E3D58BDF23DB0BC993DC8BD18BD0C3E8C3D65BD07BE08BCD13BEABC6ABDEDBD7ABDE9BD39BC6ABD69BD893D943D513CB33D863D113E5B3D98BD013DA7BCD93AA5BD643CE2BCDB3A6ABC55BD073DB13DE3BD58BD7E3D09BD54BC56BD2FBE803DD6BD033E303E993D923DF33B263EE8BD06BC63BEFEBE963D4D3E5CBD2F3E27BECB3C9EBDB0BDB93D653E003CAA3D0BBEAF3D00BE9FBDB1BD0A3C903DC6BB123E193E96BB903D413D273D00BC7FBD70BE1C3E6EBDFABD88BD293D52BD963D6FBD68BD4B3DE2BD573E113B73BD74BDB43DAA3C303D2F3C623D25BC213D90BD39BD2ABD52BD85BDDA3CCA3C183ECCBD5FBDDE3DDB3D0B3DD4BC76BDF4BC79BD8DBD29BCA1BC47BD97BDBC3CABBC12BDE5BC0B3CC9BD8F3CEEBD403D7A3C783DDD3B98BD7D3DFE3CB1BDC53DC8BD4E3A1F3E8ABD97BDE8BC493E36BC913D5C3DB3BDA9BD5BBD1FBD433EC5BD0CBD3C3EEE3DFA3DB83B0BBEC43B5BBD25BDCE3D913DBDBC423C2FBE8D3B54BD583D8B3BAA3CBDBB0BBE523C213E643EC93DAA3D65BC3A3EC8BD8ABE93BD163DA73DD7BD59BD3F3D093CF73D97BCA6BDBC3C25BD523EB5BB02BEAE3D91BD213E4C3DC63D993D093EC3BDE03D29BEF63C273DCF3C0F3E1F3D123C4ABD113D9FBB2FBD7F3C61BE6BBE98BB33BE0D3D9F3DD9B82A3D05BEA63C9D3C30BCD93D073DB83C313D13BD00BDBABD1B3E153C273DD9BC69BDF9BCA2BDAD3D77BC7BBDACBDD7BB0ABDE13DD63B9F3D7A3E793A213D6ABBB3BD7ABDEFBD0DBECC3D8EBDC0BD76BD103D8FBB263D033E4EBCDB3C303D0DBE6FBD30BD0F3E5B3D13BED9BDDCBC103D1CBD0EBDB13D6A3C7E3D08BD36BD03BD25BDBE3D003EC8BDB23C513D41BD4A3D0B3E003D6E3A88BDDF3C76BE11BD243D95BDD3BBC0BC923D7A3C183C3F3D83BDC4BD2BBCD63B0C3EEA3DE7BD0EBC423C5E3C00BE83BD6EBE363EC43D233D1BBEF8BC5EBEBE3C5C3AF73B133D63BEA3BD68BC7F3D9B3D1A3E0DBE87BD8BBDA33D133E093D31BDA0BC21BE543DA0BA173EEE3C96BD00BE543E943D153DC9BD68BA4B3E603DF7BDF0BC323E9B3D98BD5ABD423D293E263D02BE8A3C6E3E7ABE76BD6C3C8B3D143D153EF2BDFF3AE83DC1BDCCBD393C773C533D4DBD13BD2E3E213EA03CAA3D9C3B7EB942BDFDBA62BD053E023EDBBD633D503DF63D933DDDBDCF3D1A3EB93BE0BDCF3CAE3C953D563E04BE10BE163E63BC0FBE3D3D983E94BD10BD78BCBBBB6EBD5BBD0A3D01BD13BDFBBD9E3C1EBE203E29BEABBB66BE6EBD703DEA3DF43C6E3D71BDB1BCCA3DF2BD27BD86BDE93D62BCDA3DA1BD593AFBBC41BDF73DF53D12BD143EB3BD1EBD023D7E3DAF3D14BD27BD0C3E45BEBF3D2F3DD13CEC3D9ABD353C33BDBA3DE0BDAF3D693B063E873D0E3EC7BD4B3E2BBCBF3DC03AC73DB9BCC13DB0BD593D253ED7BDB8BD4EBD0FBCACBCA6BD17BE02BED43C643D22BD2BBE9C3D1F3E16BE9EBDE0BD03BD27BD1D3D23BD08BEC53D283DB2BDC53C16BD413ECB3C5DBDB1BD8CBD56BD213E7B3BEEBC13BE063EF6BD363D19BE9A3DDB3D8A3DC1BD1BBE8CBD0BBEF43DD5BD633D8C3DF73D28BE72BC533D6A3D91BC1CBE00BDF53C133E1E3E90BD76BE5BBE1E3DD73D993D91BAB53DC4BD233E4C3CB3BD333E953D733DD93D8FBDD2BDC83DC13C9C3D10BE2C3EA43DA1BC13BEF83DD4BA153E103B16BEE73D033EFA3D0C3E04BE333D30BDB03C37BAAC3DBC3DA43B6B3D79BDD73CB4BB57BD22BE96BCC73D9F3CDD3D1E3E023E99BD30BEC73AEDBCD8BCF3BDC8BCD8BD9F3D06BD4FBEEFBD2E3E3E3D663D593D1ABD783DE3BCBE3D02BE013EC73DE2BD90BDF3BDA6BDB33BE63D993D5B3D34BD803E9BBDBBBDC8BDE1BDAE3D6FBD093D073EEC3BF5BC0EBEAE3DACBD6D3B693D0FBECBBDB23D343D26BD803DF7BDBABD413D28BE1FBDF83D4C3D3FBDE1BDA13D6F3DCB3CD7BB2BBEB23CE6BB80BD7DBD113E10BCD43B6DBDCBBDDBBB243C26BC09BDE2BC493D443DE4BDD8BD283DC93D9BBDD4BB9B3E6BBD48BEE0BD033EA5BDB43C21BEBB3DDF3D86BD9EBA8C3A99BD8B3DB0BD023DC03B783C8FBD6ABDA8BDEDBC943DE2BD3E3C76BD823D6ABE0CBDB0BC5D3DD0BDA8BD1DBD633D973DC53D4B3DC7BCBDBEF6BD45BD9A3DA83DBDBC1FBD4ABD773D03BE16BE8DBD2E3E023EE33CC53D0EBE653D65BE76BD3DBE013A0BBE433ED1BCEABD5ABDB63D2B3DCBBCA1BD6BBEC43D733D9CBC05BC39BD3DBDD73D79BD9F3D263E61BDBB3D8ABD693D103D9ABDB6BC23BDDEBC28BE113D2C3EBBBD903CBCBD25BBCB3DD3BD473C7B3B003D873DC9BDADBCE3BDC0BD5B3CDC3D95BD233EB93C85BD3FBD0BBC01BDF8B89FBDB83D5F3B41BCB4BDAABBB7BD853DEB3D8F3DCEBD10BDD53B98BD91BCA93DB8BC133E2A3CAE3C18BDFFBB49BC943D133E1EBDCEBC9F3D8CBB75BEBFBC4DBB853D44BC6F3DEC3DDABDE4BDD03D563E693C85BD2ABBD1BA923D04BEDD3BF9BCC43D093BFCBD913CD3BD873DD5BABE3DE9BCD1BCCABD74BB94BE53BE023D563C183E51BD3B3DB6BD943DACBD053D1FBCE13DA93C34BBC6BD0C3D82BD81BECF3907BE433C933CA4BD1F3B073BE63C473D5CBE923C03BE093C1EBDBBBCA6BDC4BD363DE73DB53DC83C483E8E3D26BD033EAFBDF33DD53CA9BB01BE",
      torch_tensor_136_torch.bfloat16: "0x02000000CFBC073E903B513D99BD063E193E463EFABD973D393D80BC643DCABDDCBBB73D8BBEDABD9B3DEB3D443DBF3D00BEE63C7BBD12BED63D4FBD243DDD3C313DFB3D173C713A9CBC3FBE62BEE93BB23D4B3D3C3D073C6CBDC23D5EBEBBBC843D72BD7B3C36BEA03D8FBD0CBE3F3DFFBD8BBD6C3E063E2BBE60BDBDBDD03D0CBE1ABECB3D5C3CBCBCB43CB73D4E3E77BD63BD41BE63BDEE3D27BC64BEB73D17BD2A3E49BE033E2C3D4A3D023CA2BDC03D763D74BE883B20BDECBD59BD6FBD3B3D923D933D90BDB7BCD5BD383E7DBD44B938BC9DBC94BD913E9FBC02BC903DF53D31BEF23C5B3D51BE95BD973D013E113E783CC03D963DBF3D82BEAA3DB5BD09BB51BD4A3DCC3DBF3D963C483D68BD2C3DCBBD",
      torch_tensor_136_32_torch.bfloat16: "0x02000000743DE63BFDBC22BDECBC803EDCBD7F3D24BE11BD623D053E0C3E573EB1BD90BDA9BC843D8DBEADBB263E9FBC29BE38BB97BD283E1BBEC13DF23D69BCE73CA63B0C3C9FBD43BEECBD8B3ED7BD2EBDEABCB4BED7BD283EDD3DC2BD373EC0BD3A3C0A3AA03E543EEBBDD4BD4DBEA63B7C3EED3D32BDB8BD52BE4FBE843D65BEA83DF63DC73DA13C38BD00BD8D3EB7BD24BEA83CA53CDA3D77BD693D09BE19BE07BE55BD77BEF13C8D3D983D283D163E34BD403D8BBE54BDADBD21BD043EFD3BA1BD2EBD3F3D42BE46BE0B3E8FBDB6BE623DC6BDB7BDCF3D95BCA03D17BE0DBEC1BC8EBE40BD0E3E5C3DB73DAEBC55BDB6BA1CBE38BD203EB2BEBB3D68BD07BE473D303D7DBDC5BD70BC1FBD343D593ED6BD9A3DBBBC66BE253E4C3E98BD2DBEEDBC64BE3E3E2D3E93BE0FBD8D3D933D993D97BD0C3E193ECF3D01BEC93DE93C013EB0BDBE3DD0BD6ABEEDBCD43E20BCC13DBE3D393D073E943D1B3D53BE163D093D3C3E92BDE2BD393DF63DD1BD32BD4E3C4C3DE33DEF3D69BB87BD14BE323DC7BDD1BDEBBD563D2F3C01BE90BD2E3D0F3EB63D1B3E1A3E563D47BEE13C7B3E09BDE73DA73D1C3D833C963C1D3EC8BDBA3D4BBD33BE4ABDA03D20BD50BE643C483EF2BB86BDACBC543E103AD8BDBE3C5DBD00BE503E9BBD8A3C873D793E793E71BEEBBDBF3DE93BC5BDC6BC033C113EB93D90BC493E06BEFA3C183D923E4FBEB53CC8BD34BEC5BD0EBD37BE9BBD48BD693DC43DE4BD36BCC3BD8FBD9C3E363DAB3D533E333EDCBCC8BD99BB50BE6B3E533E2FBD59BE96BDF0BD62BB523E3E3D3F3E983D7FBC033D583D023E4BBD473DACBE14BE503D473CD2BD2C3E03BE193E62BA023B2EBE3B3DEFBD15BE08BE423E2A3D833DD0BC163D973DABBD37BE8BBE16BE873E21BD08BE16BD97BCE2BD853E4CBE56BC0EBD873ECE3DA13D103E933D8EBC0FBD913B0CBD25BE83BA15BEBA3D423DD2BD083EE6BD34BD7A3E34BE6CBE5EBE1FBC40BE43BD35BE023E8C3D893DAFBDF43DA0BEF73DD2BDDE3DFBBC623D8A3D0FBE343D3E3EB63DA53DDC3C0C3C8D3EE73DE7BD203E023E99BBFC3D3CBE01BE243E523C53BBB33D793D483E3D3E1D3E37BD203EE83DFA3D20BE3B3B4CBE2E3E38BE813DBB3DD63D21BE053E0A3E3DBE173E6DBE2DBD46BECF3DEDBDDBBCB33D0C3E18BE05BDA5BBD9BCA03D3CBE28BEAB3D113ED63DBCBD07BDEC3D063E303D303D803E533CE53D953D0B3E693B153E30BD5CBDACBD933CDE3CB93D433E44BDA6BD14BE0CBE083E3D3D093EE93D80BEB7BD37BD31BD103EC23DCEBD0B3EFDBC7F3E783DF9BD183D393E2BBDC1BC8B3CBD3D16BE66BEA93A0BBEEEBB3DBE6F3DE63D3B3D13BD9FBD40BE013ECEBE2F3DACBC25BD753E433E223DB4BD993E16BDCC3CC3BC04BEEFBCCCBB12BD82BDB93DA43CB83B9EBD8A3EC9BC99BCC23DDBBBF03C94BD1BBDEFBD2BBE543E8A3D5CBE1FBD88BD16BD303E573C123ECBBD59BD533E16BDE43D1F3D543D103E973EFB3CE0BDBF3DC43B35BEDC3D7DBD703D293C643EB73D8ABB38BEF23D103E4D3EB93D15BDB03B9DBDDD3DC23D143ED53D683C213EB5BDD13C793ED73D113DBC3D50BE9F3C22BE6E3EAE3D233E59BDF33D08BD123E96BDC0BD04BC07BECE3D02BD0D3D94BC6ABE26BE2CBE873D053E093E6F3EA3BEA53D4B3D7C3B503D8F3E84BD2CBEF1BD883D0F3C3BBE223A35BEDC3D2DBECF3C523DBEBD68BE243E933D11BD0B3EAB3C563C0E3E5DBE0EBE4EBDBCBE9DBD853C57BCC83D1B3EDB3C45BD73BE97BCE4BD743DD03D0E3D8BBE40BD66BD103E0F3E50BE903A86BC2D3CC23D0B3D71BEF9BD32BEBEBC153E1C3E8B3DE5BDCE3C91BDAC3B0F3E8C3CEB3D38BE4C3C93BD1CBDCC3DC63D9F3D543E1ABECB3DD43E4FBD193C7EBE863D003E0B3D033E78BDC0BC2CBC47BE953D113E2D3E9E3D31BCEEBDC03DD9BCD33D0C3E963CF03C5C3CBBBD243DECBDB7BC893E04BDB7BB5F3D943DE5BD193EDBBB073E9C3A6F3C3CBCA33DACBDC8BDEBBDEB3D343E25BE9BBB0FBE1B3EDC3DBA3D2FBE2E3E343E34BE563EA3BD8FBD14BE3F3DCD3D223DD1BD87BD1E3DCCBDCB3C0ABED4BD063CA03D19BE753E47BE273E703BA43CA03EE03D59BE063DF1BD57BD10BED13D68BEBDBCC93DC73C6EBCC23DA3BEDF3C41BD5DBE49BD243DDEBD543ECBBD35BE443DC0BC113CD73D4FBDC1BD5C3DAC3B623E09BD153E01BEBF3DC8BD82BCC2BC133C4E3EA2BDEF3D813D4F3CD9BCBCBDABBE6E3E8F3ED33DA6BD223E8B3D04BE4F3C753EEFBD843D34BD08BE133E073E41BE6ABE4E3E2E3D4ABEAE3D3C3D41BDFABC84BD563E7EBCD73DDEBD31BDFFBDB3BC833D383D453E1FBE77BE1FBE9E3EC3BD543D03BEDEBD853D1BBB24BE91BD53BDE83BF23D16BEA53B843DEF3D363E253BF6BDD53C6D3BEDBB143E143DBABC993C113E723DB73DE8BD683E3EBDEC3B14BC503D553D9F3DAF3DBC3BDCBC093CFEBD803D05BE2E3D00BA163EEA3D8ABDEA3DF8BD14BED43DC43D83BD8CBD123E7F3DB9BDBF3D2C3E2B3E43B8A63DAE3E70BE88BD7E3DD7BCDC3DA03E93BA0C3D07BE173D2EBE9EBCF13CC2BD2C3C093EE4BDECBCA7BD5A3D873D373E6EBD0ABE01BE1BBE02BE9F3D2D3EDBBDC13DF3BD893D1ABD453D1C3EB73D9EBD47BE4EBCBE3E103D2EBE21BD6D3C0ABE1FBEA23D423DC03D53BE033D9D3D623E383EE43DECBD83BC86BD59BD8B3D003E31BC06BE073E2ABE623E3DBD0B3D5C3D213E86BDBC3D793CC03C89BE5ABDCDBDF0BD93BDA93D043E0D3EB9BC17BBA13E01BEA6BD0FBE7B3DD8BDEFBCF5BDA43D483EB43D473C033E013E013E173ED63D203E79BEADBC32BEA0BC013EB33D973D843CBE3D43BC0D3E813A4D3E85BECB3D1EBD973C0ABD3A3E693D3A3E473B08BD5E3E39BE163E00BEBABB3FBE4DBE543D253E7EBE76BD9E3DDFBC523EDB3DB33DA3BD2DBD49BD2BBE99BD2ABCC93D1A3E273D923DC9BD8D3DD6BC73BC30BC3EBE683D54BE27BE3F3E93BD8D3E763DD1BDE6BC53BD433D253E09BDB13D15BD1B3D943E833E343E993D49BD0CBE623DC6BBDBBD6BBC953D81BC1EBEB1BD89BDA53D263C353D57BD453DE7BD5F3E893DA4BD3DBD103EDD3C87BD153E7CBEAD3E0FBD9FBC653DACB9533D143E7CBECCBD27BEE7BDCF3D813DAC3DCCBD55BD333DDE3C2EBEA63C89BCC43C7A3DC3BDD2BCBF3D9FBC1A3D223E773B323E5D3D763D68BC073E2B3E28BD4DBD89BA2A3E373E193D4DBD113EB4BDADBDCBBEC93C393E40BE6EBDE33DEFBDBFBD97BD0BBE2D3E30BEF03D023E6D3BA93CBEBDF7BD033E493E853E113C0C3E1F3EBABD9B3EEF3C34BE90BD723E7CBD7E3B6D3D76BD893E8B3E03BFB0BE2BBE09BF483E4BBF473E5DBED4BD5A3EC2BE4ABF003F8FBE863E233F3C3E813EF43EE03DBA3E223EA23E86BDEE3ECEBE73BEBDBE55BD02BE063E33BEBC3D20BEE63DEF3D9CBE28BD273EAF3CB03D9BBE423EEA3C243E2ABDEF3A1CBE153E2C3E38BDE13D843DEA3CC8BE3F3E8E3D79BE80BB6B3E9B3D833E223D3E3D0B3D75BEDEBDC83DFD3DDA3B8BBD0ABE6CBE933D6F3D42BD5F3DDABE64BE83BD59BD08BE613E3DBDB23D693E8BBE18BE9EBD82BC8F3D9A3C36BEAABD0C3E0EBE563B8EBDFA3CD13D18BD5C3DD43D8D39113D2B3DDB3D293D43BE193C34BD01BE073E24BE3E3DED3DED3B2ABD02BEE3BD443EF0BDB73C5D3E6B3E36BCAA3D953D093E29BED0BDD7BD34BEBABD443CDBBDDEBBB6BD2C3E24BD943E36BEFABD53BD94BC57BDF1BDDFBD773DC23C4E3CD13B13BDC83D7DBEA93CEFBD663E5ABE963DAABDF53DB43D5EBE48BD963DAD3D753D51BD4CBDC93B9B3EC03D69BD9C3DD7BD84BD22BE993CAF3DA6BDDC3CDEBDFD3BF4BD98BD9BBD18BE253D4DBDA73D893E453C6DBCAA3CFABCD03DA13DD4BD8CBEB73D1F3DC53D953D2E3DBEBD903D7B3CD1BD06BE153D0DBEC93CC6BD81BDE1BD413E983E01BD1BBE5B3D4EBE353C4BBEF4BCD7B731BE3CBDDF3D943D0FBE823C03BE933D5F3DDEBD8B3E7EBCC1BCAB3C2EBE79BC51BA073EC3BDC93DF83CEE3DC03D393CD03C01BE1B3EA1BCE13C73BB1B3D10BB333E403E213E14BDF03C503C0EBE20BE5A3D973D433D8FBEF53D963D52BC7FBD993D9E3D3FBE313EC73DF3BD3B3DFE3D13BE58BCDB3D99BD78BE66BEB2BC873D28BC8F3C183EA93C523EA4BDBB3DA53D803E593DFF3DDEBBE1BDD93D713EAE3D5BBC923ECFBC94BDF23C07BEDDBD2D3E1ABE433DC73D78BC83BE27BEE0BD73BD4CBD983E1DBE0CBE673E0F3BAEB992BD83BCCB3D10BD3BBD583CDCBD8CBD68BE22BE47BCDEBD43BD0BBE48BEDFBD9C3E2B3EC53D83BE5A3DF93D18BE943DD33DC33D823D78BCD13CC2BBE73D8ABD353E21BDFCBD5DBD743DE73D2EBD13BD1DBE4DBE0EBEFBBDF93C973D2ABE8FBB073E29BE043CD5BC71BE083EE5BCDC3DD4BC89BEAE3B91BDCBBDC5BD49BD133D083C0BBEED3D40BEFD3CF73CDA3D4FBE8C3E96BCAABD2BBD313E933D86BD523D753E933D46BEC7BD083E923C0D3E033D923DCA3DE2BD9C3D07BED23C30BD323E10BC0F3D80BE4ABDD83CD23C08BC033A87BC5ABD9BBD8DB98C3D243DC7BD19BC443E17BE07BC0FBE94BDFFBD4EBD483E193E5DBD223E773DB7BDE73BA5BC2F3E9F3C9DBCC7BCAB3D163EDEBD8DBE3C3EE0BC2B3DB1BCD83C2F3E31BB97BD823E87BDD73DC9BDFA3DDFBD2DBE97BE853E43BE403D3F3E903D1CBE113E9F3D7D3D17BE4E3D50BDDB3C21BED6BDEEBD92BD7E3E9E3C3C3DB8BDEABBFB3D173D6D3D443ED83C803E00BE4A3DF03C073E17BE0BBE2A3EE7BDB83DB2BDB13E4C3D9EBD9ABDABBE1B3EB4BD22BE503D633DA6BDCF3D203DFE3D2F3E8C3D82BCD73BA8BCA53DC53D67BEF8BD0DBE41BC49BCAC3D43BE27BD0ABD84BD223EB43DBEBD0CBD9E3DA23DDB3C94BBD63C8F3DFCBB9ABDE83DFF3DA03D00BE3A3EAC3D973CA73ED8BC453E49BD673EA23DA7BBE3BD13BD02BD1FBE303D343E2FBDE53DF9BDDBBD8A3D563DB83DF0BD463E01BE2BBE88BE843DE5BAD6BBDDBD1CBEA23D413DFEBC8CBE3CBD2A3D8CBDC83DD0BDF8BADF3C61BDC63D233C19BE2F3E583DE93CE63D97BDA43DE7BD2F3E3FBE45BD953EE5BC173E9ABC46BEC8BCBC3E0D3E47BD3C3D103E9CBDDB3D81BD71BD793E1E3D4FBE213DFDBDD03DC43CEEBD2ABEA43C3A3D863D52BDAEBD84BD053EB93D5ABE323E263EE4BD8A3D8F3D01BC843E97BD88BD82BD6CBC893E41BD41BE29BD203EDEBD3CBACBBD9CBD3FBD463EECBD94BD9FBCF4BD9A3D5B3E2DBD4CBBAC3D1FBD32BDADBD1ABE5B3D25BEC13C4D3E843DBC3DC4BDB43DD53D3FBDDABDCEBC953DC43D453EE03D7F3D01BEF63D583EB2BE8A3D843ED9BDACBDBDBD2CBB883EC0BD793EDBBDD4BD0BBC883D543D3EBDD73DD53DDA3D3B3EC13D83BD2EBD6D3D8C3E053E503C8F3D6CBDCD3D45BD6D3E873EBFBB11BCAEBD0B3D82BD723D5D3D6B3DA33D063EB43C15BD083E1EBD48BDB5BC13BD1EBDD63D0ABE01BD2BBDAABDEABDAB3DF73C05BD083D8EBC633E283D1E3E3DBEEE3C08BE2A3D8D3D47BCD7BD4CBE57BD4FBC35BE663E173E05BCE9BD12BD92BDDC3D50BE39BEF5BD58BD1B3D91BE9D3C6C3D103E20BE943DAABD083DDBBD073E023E61BEDC3D94BD8CBD943B3FBC22BC493CE4BD30BE643E86BD07398BBC103D87BC673E14BC253D2EBE053E66BD903D86BDDCBC22BE583E1A3E14BE8ABDB5BB9FBD093CC43D06BD91BD78BD06BD75BE59BA973D333EA9BD743E0FBE55BD653D63BC8EBDB0BDD93C8C3D1F3EDFBD58BE763C69BEF03D623E563E7C3EE9BDFCBDF9BB7F3D02BDC0BDDF3DE03D84BEF23DACBD98BE01BE9B3D5F3D12BE813D6EBE423D60BE8E3DA83D73BD993E24BE18BED63D9ABEC8BDCD3C29BDF6BDAA3DF1BDDA3D55BD863E0ABC49BE88BEDE3C29BEDD3DAA3ED93D4BBBA83D43BE493ED8BDFF3D05BEA3BD783DFA3C923DB33D88BD56BE23BEBE3D593EFF3BB63C1DBDBF3D483C0CBEF1BDDE3DB33C123C1EBE11BE9E3EBFBD073D72BC01BE17BE6ABE3F3DBF3CA2BD28BD85BDC2BC5C3E4BBDE3BD41BD483E1BBE18BE4EBDCE3D09BEA4BC923DBBBD0D3EE53C79BE9EBD013E623E573E553B653CC63C3D3D283B26BD1DBDEEBD3B3E293DF6BDE63D203E4BBE23BE56BDD3BCC23D78BE073EB53D293D1D3E283EFB3D7DBCE5BDBA3D2ABD0EBD0F3D663CA5BD81BEADBD8F3D29BEFEBB68BEACBD383D38BE2DBB5DBE8BBD443DB63E67BE5E3E6D3E3ABEBCBDFB3BADBD61BE0EBE2D3D69BE9EBD753CC03DFC3D073ECD3DE2BD343D29BE91BD0D3E093D24BE1F3ED0BD3B3E8DBE09BE0DBC3BBC9ABD5FBECDB9283D1BBD5C3D1EBE94BD1C3DD9BC513EA5BD89BECDBE4EBE483D0FBEA73C8ABDE63D8CBE073E7A3D00BD27BEF33C9E3C2ABD14BE393B2FBE00BD873C00BEA63D3EBE8B3D19BCD0BC5DBDE0BAE1BC07BE253DC4BDC73DE7BDE1BD1ABE6BBEC13D82BDADBC443D8A3D493D8D3DBBBCF1BDAFBDC03C55BEA53DB8BDCD3D7E3E533D26BEAFBDF4BD3FBE6B3E983EBD3DD33D5FBDBD3D2CBCCF3C06BE9DBE90BC57BD0ABD26BD2ABD24BEB9BD093C79BD4DBB453E03BD4A3D463CFBBD703DE63D29BE113EF3BDE4BD62BE913DA33D07BE903D1D3D14BE5A3E0BBE2A3E033E41BE81BC97BD363D8D3D55BD4EBD6F3ED33DAABD243EF73DB0BBE1BD2E3DB4BD8CBE1CBE9C3C0EBE0E3E213DFFBD75BE37BE4ABD5CBD8A3D343E1D3ECEBD09BE623EBABD90BDECBB25BE05BD993D393EEE3C3FBC63BD5FBCD7BDCC3C993C29BD8B3D5EBD5EBDC23DCBBDAA3D993EEEBD843E823DC1BD8CBD2D3D453EBC3C88BD00BD13BD4F3D75BC3A3DD5BD8FBDF7BD2CBDA33D0BBE37BE0CBEFD3C19BDB1BB7B3E8ABDA6BDB33E103C57BE853E31BE303E133E5DBD513C38BEC9BDF63DF93DDB3D1FBC54BC35BDF5BC1ABEFBBD3EBD4D3E2E3E2FBC993DA13DDDBC0EBEF93CBFBDAB3DD63B1B3C76BDB53D27BCB63C833BC9BD4A3DE93B1ABEFDBDA63D363E153E07BE3C3E943D05BED2BDF0BCD63DAFBEA03D5FBD8BBCB03D813EBFBC5DBD42BDF9BC873D0DBEEFBD953D3A3E5B3E2E3D74BA88BEA2BD003B03BEBC3D3CBE31BEFE3C89BAFCBC1E3D1A3E883DC13D413D8A3DE5BC1D3E12BED2BD34BE163EF23C893CCEBD9C3D5CBD893D8EBD0E3E183EF8BD34BDB53DDA3D413E89BECF3D053E9BBEC63D0C3E5DBE073E95BC86BEA1BD40BC0F3E0A3E0B3E6ABD90BE923D83BDE83DA5BD753C8E3EB43DD6BDE83C1CBE91BB8D3EF4BCE23C32BE9E3BD53CB93D963DECBDE9BD0BBE85BDAA3D053CB2BD60BCCD3E0B3E243E533D103C16BE81BE8F3D803DF93D813D343E9ABDD53B6A3C0ABE8ABEE73D9F3D04BE33BE0F3E94BC283E1E3E4D3D193D7DBD543E423E8FBD5D3D5C3E803EA83C883E2A3E703DCBBE203EC23DD5BD0FBC74BD443DEBBD7B3D4E3D3F3D1EBE1E3E37BE2C3DA4BCBB3C98BC6DBEA5BC2CBDDA3DEBBD663CBDBDB5BDCF3C203E9C3D2E3EB43DC6BDA6BD59BE5C3BD8BD42BD11BD84BDB2BC1A3EE93DD13CE43AA23ED73E99BDA73E133E0ABEF4BDA9BDA2BD63BD7EBAE03D5C3D813D7DBD043EDA3D1E3D473E5ABD9FBB85BE533E503E523DCABD153D593ECCBD02BE443C213E6C3B3FBC2E3E9B3DA2BDF2BD8FBD6A3EDCBDE83D3E3EB7BC8F3E643C9D3D3B3EE13D053DBFBD85BEA43DED3D5EBDCFBC0CBE5F3EAFBD58BDF73D31BD0B3E953D0D3E123E363DBD3C89BC1C3EAEBDC73CE83B683D163E34BEA33D873D53BE76BD4D3D90BE813D0C3ED43D383EC83D213E1EBE373EDF3D183E22BE26BE28BE5FBE34BD5D3C963D783D04BEE83B4C3E023E9DBB6B3DFCBC1CBE373E813D603D103E693ECBBC11BE48BE733D2A3ED53CF2BD1EBE14BEF5BDEF3CAA3C093CB5BD933D753C973D09BDA6BD8BBEA0BC7B3E9CBD3B3D753D41BD29BE733D32BD1FBE183E1EBE083E3ABE223EEA3DB5BDE4BD5A3CBA3D313E783E7DBD883E84BBAD3D12BC8E3D2FBEC13B89BE03BE173E393E00BE8E3D7CBD873C1D3D21BC3CBE933E84BDC23DD73D023E4DBEE6BDA03D3C3E473EC63D03BE24BCA83D97BCD8BD403E7E3EE73DBFBD373E53BEF4BD7D3EADBD1CBE3DBD7E3D7ABEA6BDFFBB8CBD453E5B3DB4BD103E82BD0E3D22BEDCBD983D053E0F3D26BEC4BD52BDD33D9F3C31BE3B3DEE3D8FBDA9BD0F3D9D3D5BBCA63DC6BCDC3D523EB53D54BDF1BD123E1FBCBEBDB4BC90BD853C343C2CBE06BD013E2E3D3F3E26BEA1BCBBBDA73C0CBE7FBD0BBE9EBC8E3B1F3E83BDC4BDC7BC83BD59BE1F3E42BED5BDFF3C24BD57BCCA3D85BEB13B09BD773D133E04BEE6BD23BEB8BDD0BB60BC39BE2D3CB63CD43C343E19BEE0BC223D5CBD353D39BCB03DF6BC4EBEDD3D24BEB8BBCA3DB1BDA23DF73DD93AA5BA13BE8B3D50BD6EBEE0BC15BE3E3D54BE71BE993CC1BDE13D693DC6BD2F3E343EA53B80BD2C3E17BE1DBE893C5EBD623E153DE43D4D3E62BCC63D15BE99BB42BB0B3E95BD99BE0E3E8EBDC53C1A3E68BCCD3D553EADBD093D423E923DF73C873D183ECEBDDA3D3CBD183E02BEAFBD6CBD21BE44BD00BEAA3DC33DB43DE4BC9B3D15BE84BEB33EDEBD053E823D3F3E24BCFA3CE63D463DD4BC0BBEF53ED5BDB3BD64BE8FBD4CBEA3BA0EBEA63C183DF33C22BE14BEE43D033E0FBEB4BD4F3E1BBEC83DF8BDD6BC55BCC2BD0A3C5EBEA4BD43BE483E70BD43BE673EF6BC0FBD45BC0B3D0E3D523D13BE55BD3BBE1C3E34BDB23D343C603D963CA33DFE3DE03B543E23BC8C3DC2BD56BE1A3EA83D093E333E523D7FBD993EB03DCFBD8E3AB5BE9FBE83BD0FBDB7BD75BDE3BC153E013E1B3D343D72BD08BE0F3E243EB9BDB2BCAABC023E29BEB13D013E013E123E9F3D31BEA1BE79BD1C3EED3D93BEAABD85BD18BE24BE73BE523EF73DB1BD14BE633E5E3B26BE2DBE243DF5BD973DD53D92BE123DA23B883D283C683EADBA413EF93CA03DD13D683DC4BD08BE463D5C3B02BED7BD083D9EBC423D2CBDF2BC94BD083E223E1DBD173E253EFEBD013E1EBE7DBE133D8BBC32BB563B19BEF1BD72BE243EB53D8D3E0A3EB23D6A3DCF3D8A3C8F3EBD3C16BE1D3EC3BC14BE2ABD833D4CBD05BE563D1ABE843D18BD893D2ABEABBB893DD0BD54BE5ABD483EE8BD4DBD83BD5FBE453B94BCA7BCC8BDC2BD99BDC13D89BC97BC2ABDC33CB1BD4FBE6FBEFFBD0EBE1F3DB5BD0BBDBBBD943D20BE113D23BE223E443E13BDC0BD623D873D8BBED63BD8BE203EE7BD243E213E4B3E67BE72BE83BE3ABE06BE1A3D573E733DD73D39BB73BED33B1B3DE73DCE3D3F3E063ED5BC21BEBEBDBBBD353EB9BD37BEBEBCEA3D2FBD89BD51BEBFBC5F3EC3BCF6BD18BEE4BDD1BC263EA1BEC33B013EE83D143EBFBD693D0CBDFD3D303EF43DD93DA6BD523C88BBDCBC4FBED93C3DBE2D3E2FBE203E0B3EC9BDA23CBB3CAC3D863D2F3D22BD90BDC7BD363CE7BDA33CA53D18BD783D7ABEC5BDC73DCCBB9D3C493F96BEC23D673EE33E90BD2D3E73BC8DBD243F48BF83BE29BEA6BEBCBEF83DB33E073EA13E163F03BF33BF1F3EAD3E083F273FCBBEA5BEA03EE7BEC33EDB3953BC4B3E0FBD33BD90BC4E3D223DC43C903EC33D1E3D9C3D14BD92BEE83C02BE563E33BDB13D243DC23E573D823D873EE3BD16BE34BE0DBDB5BDD83CEABD283E39BEE3BB493D46BD3FBC533E33BEA2BCB63DA8BE2F3D03BE093DE0BDAC3C963CA73EAEBDD13C18BD90BD5FBC903D833DEDBC2DBD2B3E0A3D223E0A3EEC3B5ABDDE3DEA3DEBBD883E0CBEE3BD533DAF3D583DA4BC0C3DED3C5B39B1BD82BE9C3DE5BDEF3D2ABE08BDB43D74BB09BE3D3E593D84BE9F3D4D3E62BE383E08BEB63BCBBC93BE93BB18BEF03D2F3EFABDC43CDFBC453C10BD493E843E923C2ABEC3BCD0BD8EBD65BE16BDF13D0B3E283DC33D75BD833D2E3E9EBDD9BD14BBA03CCA3D823C2C3D28BD1D3E203E12BEA3BDAC3DFF3DD63D8D3D583E103ED9BC993D06BE243DB6BD05BC523E86BDC83D67BDCC3D17BE663D0C3E52BE513D08BE3D3D57BE13BE49BDE83CC83DB33DA63D81BE523E903E80BC37BE753D4D3DA23C7D3C433D8ABD183E873D5ABE90BD47BE42BE023EAB3D2CBE633D8CBD26BD80BC4B3E57BEFFBD453EFF3D95BED6BD9DBC21BE9CBDC2BB9F3D9FBDB43CD7BB0A3E8F3D9F3DC7BC853BEA3D483E6ABDBA3DC73DFA3C85BE55BEF33D83BEA2BD053E653D0EBDA83BD5BC29BE08BD91BD073E5A3D88BD283BD8BC7BBD5EBD93BDA1BD2D3E9C3CD3BCC1BD933D8CBE6D3C8ABE4E3E243E6C3D053E3D3DE43DB63C87BD183ED4BDBC3DF7BC17BC5ABD9CBD26BE393EA8BEA8BDB53DCBBDBDBD653E4F3E1A3D8DBC343D81BC1E3E393DD1BDC7BDAA3DECBD153E8E3E08BE40BE7E3EC03DC2BC943DBABD283EF83D26BD07BE953DC4BD37BE94BD19BDE43D94BD333ED3BCCABD253E4C3C5EBDA73DD6BC8EBED7BD3DBE3C3EA73D463E71BEE639023EBC3D15BEF7BC37BE3E3D6CBEE83B30BE4FBE9DBD3A3EB9BD33BD093D90BE043E1BBE0F3D0FBE4B3E26BDB6BC1D3D01BE943B5B3C3E3EA13D0DBE023E083DCDBB173E053E943D143D133EE2BB9FBD213EE03DBCBC843E4EBE4D3DA5BD37BE2BBE94BCBBBCE4BD6BBCE9BD21BE53BD633E323E9C3D3F3E53BDF93C1EBCF9BD52BECF3C5CBE51BE903D033EBDBD0EBD5FBEE33C20BE2BBE2ABEE4BDC5BD0E3E48BD1A3E21BD243ED83D033EBABD263E9BBD433E0CBD983C01BD473DA63D1CBE5DBE08BDC63C5ABE9CBE0ABE20BD9EBCAC3D53BEA4BD203E123E783D1ABEC13D81BD6FBD60BE823C0ABE8E3CFD3DA2BDC0BCE0BC9B3D6FBD0A3E70BC1E3DB9BD893C203D7FBC9E3D4F3E943D21BE77BD99BD293E94BEF9BC503E6A3E063D173EE63D143CDDBCDE3DB3BCFE3C573E913DE1BD3DBECFBD6EBD893D6CBCFC3D883D143D113EFD3DAD3D5FBC11BDC23D64BE15BED5BB98BC553D553C65BE543E2FBE1FBD93BD1ABEADBDC9BD8E3DCBBD163D1EBEBBBECBBD25BEC2BD143BD2BB193E18BE173EA4BDD53D233E01BD4B3E583D3E3E123D8F3BD1BD283DAF3D9BBCE03CAD3DA2BB8DBD9D3EE83DC43D65BDE4BD78BD2D3ECEBD483ED8BD303C9DBB1BBCC63D8EBDE03CAC3CA2BC0B3EA0BD293DC0BD8DBD453DF83DE0BC73BC40BED73D973D1ABEAFBD4CBAE9BCFBBCA33B223E84BEE53D40BD1D3D5EBE293B9ABD023D8DBD823D8F3E13BE57BEBD3D053E9B3C5BBE813D2CBC053EE73DAEBDB4BC3DBD9B3D063E22BCEA3C903C813E36BE833CC83EB43D1D3C8E3DDD3E793C31BE95BC80BE16BE37BEF83D41BE373DD3BDB4BD47BE373D1BBE1A3E88BDA0BB113EEE3D683D4F3DDDBD02BC593D6F3B533E433E053D283E4A3D4ABED8BD5EBEDBBCA2BEEEBD173C1DBEEA3D5ABE65BA393ECABDFA3D38BE973DE23CB93DF0BDB5BD65BD073E0EBDFF3C46BD2BBEF93D02BE2D3E11BEAA3C2E3C963D083E30BD6B3E093DAB3BE13D8EBDE63DC13CBB3B823D04BE19BE48BED23DB23CFC3C973DB0BDA43C383EC9BDBDBCF5BCC23DED3D0FBE9BBDA93C87BC07BD573CB2BD6F3D873D15BD123D503DC43D233E223C34BEB5BD793D3E3D9F3DD13D353D073D523E2D3D783C9A3DDCBDB1BCF33D8DBD40BCBBBE043E4BBC4D3E333DF43CE93DA8BD2C3E27BECC3D973E833DC4BD433D913C64BD35BD8DBE2EBD22BD513E423E9A3D8BBD39BCA5BDBBBC793D46BC6B3D063C33BE353DBFBCF33D813D983DB0BD043E683E113D463DE9BD1F3ED83DB73D1ABD29BE0CBD01BED03CF43DB0BC8F3A763D153E93BD223E11BD70BB9C3C723C6F3D1B3CEBBD5C3EB5B87A3DB13E19BB1BBEE3BD343DD43CE13DC2BC583E793B2DBDB73D0E3ED1BAACBDA83D293D7ABC46BE2D3EE239D33D073D26BDBEBD5BBE65BC57BEE73DB83BB7BDD33C173E093ED4BD6ABD3A3E363B1A3D60BD40BEBC3D8C3EB43D6B3D093D013B553D2DBE89BD1F3EF1BCEDBCF63D24BE86BDB63D033D7BBD02BDABBD36BE04BCA6BCB7BD88BDB13B1FBD253D1DBE6DBBA93D0A3DA03C5A3D373D823EF7BCF5BC93BDE63C923DD03DA73D30BC973D933EDCBDA73DA5BE043EAFBDCCBD2E3D993B50BDCA3D14BE29BE153DFC3D813E81BD12BD90BD183EB3BD6DBEB83DB83DCE3E8EBDECBD5E3ECEBD5ABD83BD683DB73C643CBB3D26BEC8BEB4BD49BD943D973C2FBA723D49BDC43B0C3D693D35BBCC3D093E203E983C3CBE873E113EF23D21BE7B3DCF3CA33C283EB53D8A3D44BD57BDA73B213E0B3E1D3ED0BDCC3ED03D07BE96BCBEBDE63C5BBEEC3D5F3EDF3C143E0D3D223D",
      torch_tensor_32_torch.bfloat16_18: "0x02000000C2BDD9BDF2BBAA3D363EC0BDD93D8FBC20BD593D91B9323D573DA03E9BBD08BC1ABDE1BC95BDD7BB3B3D2FBD07BECFBC363A02BE7A3D35BD253D12BE313D3F3D",
      torch_tensor_32_32_torch.bfloat16_9: "0x02000000473D98BD04BE9D3E3D3D673E6B3D963E243D233D16BE9D3C453EDB3D14BDDF3DFCBB423EA43DBDBD2CBECB3D8FBD193EA2BBE13D693E4DBD1ABD3FBE13BEB4BCE83D98BDA93D263D79BD093DBABD903E8EBCA3BD66BEAF3D63BE313EB7BD1EBE9A3DFABD4A3CC23C8DBEE73CA73D57BE843CA6BDF2BBF63C043EE0BCDE3CD63EA6BD22BB883BEABD6DBED53D4FBDAEBD0CBDA9BDBFBDADBDC7BC82BED6BD3E3EF43CB5BC753DA3BD36BCB2BDFA3C13BD40BDC53C903E563DC8BD413E4B3E8ABDDB3DB3BEBB3EFCBD293D61BB44BCC6BD8A3E253D0A3D173D30BEFDBD093EE73D1DBE053EF5BE53BD54BD1D3EDFBC123C773E0B3E233D773D72BE65BE88BD833D42BEF2BC70BEBBBD56BE043E863EDFBCD1BD38BD1FBE433C3FBE323E473EC33D213A873CFFB728BDDC3C46BEDABE88BD38BA39BE83BD503E5ABEF7BD9D3CBFBDAE3C6F3E33BEB2BD5E3DB23D82BE90BDC43C00BEF8BC0CBD4C3E373B8BBE9EBC3CBE083E91BD1F3E4E3DA2BDCB3D483B96BD843DC13DC7BB62BD363D8FBB4F3D213EB1BEC43DB63D45BD673DFB3C25BE33BE80BDD63D6DBE363E1FBE4DBE22BE02BEB7BD5A3EF43D503D67BEE5BC9F3DBC3D8F3E133EE03D96BDA7BB62BDF2BD5EBDD73D66BD8BBD053D2E3E35BD40BD78BE13BED6BC01BE2D3E9EBD2EBED83DDBBDC73D913EBBBBFE3B47BE0DBEC7BDA4BD9B3CD8BDD4BD17BD213E31BE7CBEB4BC033D97BD26BE413EC9BCAE3C563D8DBE9E3CB3BE8A3D39BEA2BB993E9ABC4D3EABBDA6BE663B633D733746BE523D6EBD7D3DBB3D393D3D3E763E953E8ABEF13DFA3DB43E20BD90BD903D03BE80BE9B3C103E63BE8FBDB1BD573E7F3C5EBE203E44BE9DBC903D8C3C02BEE63D73BECF3D4F3E21BEAEBE853D573B523D08BE98BD013E533E273E193EEABC63BED0BD16BC853ECBBD173E793D9CBD263D38BE103E3A3EE1BC28BE01BED33D953C9ABCA53E15BEC7BED9BD45BEE6BDB7BDD0BD00BE6BBE0D3E3ABD84BC76BEF5BD0FBE67BE443DD4BD973EA03DA23D063EB0BDC73DCABD053ED8BC9D3C0ABE913D11BED2BB873B6B3D413D35BED4BD233EAF3CC4BD0CBDBA3DB7BD7EBEF33B723B4ABEF33DF03D00BC3C3D313EA7BC95BE193DAFBDB13D4E3D59BC133E27BE6EBDBBBD423D383D3DBE3E3D33BEC7BD043EA03DC2BD2EBE23BEBC3D663EFA3D133E003E443D693CB6BEBDBDAFBD163E9ABDDB3C96BD613E5DBEA33CC1BC333E8A3DB23CABBD6ABD3B3D2D3E61BC203DC63DDFBC1C3EA83E1FBC1ABD26BDB0BDCA3C2ABE22BD073DFB3D8FBB253EE03D1DBED0BDC4BDD9BD87392BBEDFBDE6BD86BE77BEAC3C30BE7FBD28BE323EDD3D143E943D853E20BE45BEA23E9E3D1ABEBCBC653C04BEC2BCE63D4C3EB63E213CC53D8D3D5FBC153E553E1EBEE03D033E653DC8BD4DB91BBDCD3D103C823D91BD96BD153E0ABE6E3D98BD9F3D68BE8EBE90BE263E113E24BD8CBD68BD5C3DAA3D2BBD603EC33C6F3E083E7ABD1ABC60BE163E1B3E4F3DB83D21BD643D12BE303ECBBDE13D65BD503DE43A9F3D843D0CBEA7BD2ABD1CBE48BE16BE9D3DF83DD8BE0F3EA03D633D96BD15BDB53C9B3C513D2DBD3B3EAFBDD23D793E4B3CCDBD9EBD1FBD1CBE1F3E9BBD07BE8E3D283E5BBE323D053B02BEA6BDAE3D55BE54BDFABD16BE0E3E503E30BC77BC843E38BCB1BD82BDF9BC73BE32BE01BCE93C7A3D94BD7A3ECEBD043E9DBD5E3DD4BD19BEA83D363EB7BC523DFABCF6BD87BDE63D52BBFDBD3ABE50BE8BBD253E42BD303E8B3E14BD0EBDB2BDBFBDAF3D843DAE3C513CEC3D473EF83D9FBEB03E84BDD9BCE1BD01BE8D3D5ABD933D153E36BE8BBE573ED3BDB83E9E3C863CF33C643E453DC0BDA53D323E35BDBDBD243ED9BDE8BDB03EDDBDC9BD06BD1BBE13BE413ECABC013D6C3E5ABE943D42BEA73D653E823E3B3EE83D25BE0DBE19BECABBDCBD9EBC84BD383E123AFFBC223DA2BCA33E56BA99BC443C12BE253D49BEDA3D023E8D3E563E47BE543E90BC4E3E3A3E3A3E413ED13A103E64BD57BE243DED3D163E753E1D3D0EBDB8BD16BE92BE293E383C6ABEA3BD8E3D1A3E113E02BE833D083EF53D6BBD0F3E813EA03DC73D6C3D2FBD2CBEA73E6BBD4A3DE13D44BE2C3E59BEDDBD8DBE6CBD24BE29BE2B3DCB3C00BD95BD22BE723D573E81BE6ABDEABC303E3A3EFBBC893D34BD313E65BD8DBDA4BD7CBD3BBE5D3E6C3C31BEF83C4F3EC5BDA83C8DBC58BD623DB33E37BD273DC3BD47BD873EEBBCC5BD6E3EA53DE93C68BE9A3A483E193E04BD3E3CE93D2A3E073D0E3D953D973D9C3E663D58BEEC3D4C3E3C3E933C30BE8FBD303D443E503DBC3D923D4D3E85BE413D4EBB8CBED1BD2FBD893ED5BD1DBDEF3D593D4DBE323CF1BCBE3C7CBD693D753EB9BC413E093E36BD29BD283EC63C0D3E2EBE86BDBABDDA3DDCBB6FBD853D413ECA3D7E3E593EDF3D013E663D0E3DC63D5DBDDCBCD03D0B3B183E09BEF03DC7BDCCBB283E59BD243E003C293DC83C783D843E3DBE42BE48BDFF3D5A3EA33C303E5B3C37BB3EBE85BE4C3E82BE01BD6A3C253E71BE473E51BC123D073E973E4BBD023EC83CBBBDFC3D3DBEB63D2D3DF03D633AB6BE98BD8FBDD3BC983C64BBDABC953EF6BD32BE723EAD3D4D3BCD3C0CBEB8BEBD3D6E3E1CBCA23D77BE37BE39BD223E073E6ABEA13DE83D333D8FBEDABDBDBDDBBDC7BDCEBD213E593E713E0FBD86BD61BD723DA8BE53BE66BC313EA1BE04BEFCBD8F3CDA3D30BEB73DCD3D823E283E963DBCBC3BBD313E643E8ABC0FBE81BDB0BEBE3CF6BC9F3DAEBD35BE453D4ABD84BD54BE28BEF0BD4E3E42BDECBC1C3D69BCF73D1E3B113E813DF2BC5CBD0E3E023D063E893D04BE9F3E6DBE443E9B3D09BE27BE443D2FBEA7BC3ABD153D",
      torch_tensor_32_torch.bfloat16_17: "0x02000000323F783F863F943F803F593F013F903F863F7D3F5A3F4F3FAB3F453F393F8F3F713F6E3F813F9C3FAA3FA53F723F6B3F883F733F543F6F3F6D3F4D3F713F573F",
      torch_tensor_32_torch.bfloat16_16: "0x02000000843F873F293F643F983F6A3F143F8C3F7C3FAD3F663F743F8B3F4B3F8B3F513F633F3E3F5E3F873FA83F913F813F3E3F973F7E3F923F353F163F6D3F983F863F",
      torch_tensor_32_torch.bfloat16_15: "0x0200000005BD903E1FBE293D293EA1BDD53DD63CE73DBEBD51BD743D1DBD24BDA8BDA83DE63CB23D22BC88BDD63D75BBA23B02BDC03CDE3D6D3D1C3EB5BCABBD52BDBC3C",
      torch_tensor_32_32_torch.bfloat16_8: "0x0200000083BD1ABDE8BCA43D11BCB5BDA53A10BE773D5ABEDE3D50BE3E3EA23D84BD033E793EC43DC73D693E23BE4C3E88BE72BD643D0ABCC93E0A3E8F3E82BC703BBC3DCA3CA2BD88BE233DC03DE23BAABD3DBC7EBDB3BD883E18BD87BDC83D123E5DBD34BEF2BCD1BDA93DD7BBCBBD303E563C0D3E7E3E2C3EDEBCAEBC96BDEFBCADBD52BEBD3B2C3C32BE1C3D343EB2BDECBDE8BD18BEFEBBF63D90BD06BE713D8D3D9ABD853EFEBCC33D1D3E13BC213D793E98BD0FBD9EBD133EB83B923E11BC8E3DE63D2CBE393EC9BDFA3DB0BD553D903D46BEC1BCB5BD2C3E18BD0A3D253E7F3D353B92BD353E423C4E3EB7BD653E61BEF33D33BE34BD813D98BEBA3C803CC5BD26BD953E213EC53C53BEC0BD18BC41BC333E07BB95BECF3DF53D9ABE16BE15BE1DBE9ABD90BE5DBEA63DE23D443EB03D273E03BEDF3D8EBEC13D4F3D963C643B693E883D2DBEEC3D8DBE593B2C3D11BD273E303E2CBED93D32BE373E57BC51BEC3BDC03D003E9CBC28BDB8BDFB3D1EBCA1BDFEBC3F3EFC3DA4BD59BC933D16BE76BC8FBDF7BD233EEC3D7B3C193DAA3D303D71BD40BE193C6FBE023DB3BDD23DC53C65BD66BD37BE25BE11BE293BB1BC883C65BCD13D0C3D53BE793D61BDA53EFBBD553E72BD103DD23DC2BD62BD033EDD3C6F3DB23D513E3BBD103CC33C3FBB75BD8ABEB53CF13DD13D723D9BBD4CBC3FBE073E2D3E8E3EF8BD1D3EBCBDAA3DDB3B673E50BE223ED03D613D26BE28BE8BBD173EDF3D06BEA0BEE73C02BE3CBD823D093EBFBD633E263E823EA4BD4D3DC73D08BD6DBD2E3EA3BE50BA97BE3FBD7E3D253E02BE3C3C213D5FBEA13B4CBDA33D72BE6FBD21BEFABDB13D2F3E533E4B3E18BE6EBDD4BCAF3DCFBC49BD0F3DFCBD96BE5E3E60BD773EC13C10BE29BE0A3E883D70BE3DBEEEBC163EB2BD3CBD41BC13BE823D2C3E41BE56BBE33C8A3BB33DC73DEFBD733CCC3D83BB31BD943EB9BD003ED63D0DBD82BE383D823E13BD2A3E573D84BD263C263E4EBD893EBB3DFB3D763C423E82BDBCBD4C3D7CBEC63DE43D113E5B3C0DBD833DBC3CB9BD453E413D8BBDA1BEA63C4CBE3EBD91BB753DB03D23BE2B3E48BDB83C11BD7ABD52BEEB3C633E8F3D3ABE11BE69BC1CBC8ABB823DD7BEAFBEC13D32BE473EE13D3D3EBBBB2A3C82BD70BD6EBE55BE02BE4EBD98BD23BC223D96BCDF3C603D263DBCBDE8BD953EC83D53BD293CC1BDD1BDE1BD163EFA3C713E5F3E95BDA0BDFB3B79BCBD3DB9BC973DD1BD7EBD85BD24BC853E75BD55BD323DDD3E0BBC8A3D02BEC73D4EBD69BDA13D57BE2EBE0B3E08BE2C3ECBBD2A3DA0BE973C5A3D18BEE13D77BC0C3EDCBD2E3CF4BCE83E8F3D463CACBC6A3D413E24BE16BEDC3DAEBDC13C3DBEFB3C86BDDA3AAABD533B98BC0C3E6FBECEBA8ABB19BDF03DAD3D093DB83CA7BD9BBCCD3DFB3D8B3D323E04BD543B8BBE433CB83C2B3E21BE0EBE89BDC53D55BC05BDBFBCD1BEFEBD043E3C3D723E40BD233E6CBD823E943D07BB1A3E1A3D24BE223D8BBECCBDDF3C3EBD843908BE48BE6B3E0ABDD43D303E0A3E9C3D93BD613DA6BABCBC9DBC2EBD233EAABD45BDC53D8DBB18BEECBBE93DA7BC9CBE83BEAD3D443E5D3E8E3AB43E923E543D4D3EA1BD0E3E1B3E12BC09BE033E00BEA7BDCABD3DBDB2BD2F3ED53D6A3E373E35BD8EBD2CBE6A3C233E383E07BE85BD7FBC5DBE1E3E893DA43D553E18BEFC3DAEBB2FBEA23DCDBD863DEDBD87BD91BD173C0CBE813E8CBD0BBEDA3D14BCBFBD1DBE88BD93BEB1BD35BD07BE2EBE383EFA3C593EB83D04BE383ECBBD3A3E1DBE2C3E0DBE3A3E99BD42BD063E7A3E213E36BE0FBE25BE173ED73D533D9FBEF13C9ABC273C2BBD90BC483E513E1A3E1C3EE53CC13D173E9F3D8F3EA33D17BDD6BC173E89BDABBA6ABEA03E4A3D7EBEBD3DA1BAB93DA93D42BCD13D3B3E293D0B3E06BD063D49BD4BBEB13AFB3CF0BC813B3ABD26BE43BD813E2EBD91BBE1BB94BC493C4EBCB83D90BDDCBD673D823EA33D403E9DBE83BDDE3C163D923D173EC6BD6E3D14BDE23D7FBD23BE7FBC2DBECC3CBB3D543C91BE1ABE2BBE4BBEF73CFD3DF2BD48BE6BBE413D8ABDF1BB273DADBD913C8B3D0C3EA93E863E87BC373D74BD1CBE903E283E6BBDB2BC4A3E45BDB4BD55BE013E2E3D3ABED73D76BE233E973D00BE8EBD40BD48BE353D0E3D98BD21BE843C603E593E93BEC43D1E3EB93D183E7E3E233EEBBDCC3D1C3EA3BD16BCE63C2A3EBA3A2C3D0F3E0D3E603A173D613D3BBE6BBD6DBD653E883E2CBEC8BCBA3E79BE7CBDA2BD803EB8BD11BCFBBC2DBEAB3C423D38BE433EF23D18BC8C3CB1BD073ED63C6E3E2ABC513E013E233D58BC6B3E4BBBEEBD663E553D893AF3BDA93DD5BE10BE3D3D2EBDDE3DAD3DD1BD4A3C8ABE92BEEABCB1BD04BE0C3E20BE8BBDAEBB483EDABC34BD92BC043E973D53BE9EBE263E13BE31BE42BE7FBDEFBD483E023DFB3B01BD8B3D3B3EAC3DE53C3D3DED3D503C1CBEB5BD56BE443E4E3C383DA03D3FBEA6BDA83D043E16BCC5BDD6BD25BE51BD1D3D01BEEBBC1B3E02BE3EBEE73D783D2C3E89BD643EC03C673E813C363E003E84BEC33D61BDC6BCB33D94BD76BD6ABD503E873D01BD4B3D263EACBDBBBD83BD21BE54BD77BD6DBD193D483DB93DCCBDACBB66BE183DA03C9FBEC43C073EF43C31BE833DA43DFD3D253E273D203EFE3DE33D36BE0FBE60BEF3BCE1BD35BDA63A3EBEB03C4EBE843D34BEC9BB1FBD003D613CA7BC1FBE09BD3EBEA8BDA6BDA43D96BD01BD2BBEF93D6C3C1FBE243D173E90BE873D35BE0BBDAFBE423E25BDC7BBB2BED73DD23D36BC7BBD98BB19BD5EBED9BD103EC03D263C9C3C1BBE26BE003E04BE9D3A57BD83BD42BEC0BD6D3EF43BB63D0ABE7DBDE23D823ECDBC1A3D5DBD",
      torch_tensor_32_torch.bfloat16_14: "0x020000008DBD823D06BD53BE2DBD11BC71BC913E1FBE87BC2FBEC23D89BD7ABE95BC05BD5DBBAD3DAC3D813D49BD62BDA3BCFCBD643DFDBDC13D6DBDCEBC3EBD033E613D",
      torch_tensor_32_32_torch.bfloat16_7: "0x02000000D33DD13D103EEC3D50BE6E3D643E1D3C0EBD6F3E593E2EBD44BE29BDEF3D35BEC83D933E813D0DBED4BCD7BD01BE54BEE4BBDEBDB43D873E59BD113E273EF8BCA8BCD5BD54BE46BE12BEC13DB23D1A3E113CB2BD5E3DA93C823C07BD21BE1A3D5F3E26BE57BE1B3E95BD023D0BBCF53C263D95BD0F3D513CE9BE853E9B3DCB3D363E85BE653D3EBE43BD433DC6BD8E3D96BD293E79BE2EBEFFBD943EEFBC8A3EB33C82BE28BEBBBDF7BDEBBD7B3C41BE22BD1ABE6DBD56BD943D5EBD0F3E983D7BBD88BEDDBD053ED73D69BD3F3D07BDA8BDA13D913EB03DEFBCBEBD063E91BEFFBD903E15BD543E2B3D5F3DC73B213E393B32BEF0BD70BDA8BD2BBE5BBEC73C553DBD3EBBBC64BE26BE973D44BDAA3C873E153E7FBE15BE1BBD04BD203E24BE96BD2D3DD03D273E4A3D17BEEF3D913C043E5ABE233E0D3E5B3DA93E6B3C813E80BE653EA83DBB3E293E863D013E373D07BEA83DC2BDBABCB5BAC7BDDE3DEA3D3A3EF63DEE3A14BE22BD903D05BFF3BC08BDAF3D46BE74BDD2BDC13DB03C20BD6E3E00BE153EB7BE92BD423E733E24BE823E173E223CB63E8D3EC63D903B6B3E433D2B3E763D86BD703E2F3EABBC2BBE68BD09BE13BD3C3E26BEE53D6D3D9FBD92BE61BDA5BD21BED03D6DBD0C3E3ABEADBEEA3DF2BD09BEBDBDBEBE9DBDF5BD6A3C25BE6BBC18BE00BE1C3E3FBC0F3E57BD81BD0C3DE7BB86BB6BBDBCBE92BD9DBD80BEF93D80BE5E3DD73D57BD1E3EB23D6E3EC43DA23E6CBEBA3BA6BDC33D53BD013EB03C3EBE1ABD293E64BE0FBEAC3CABBDF5BD1CBC15BE623C493E48BEC8BD16BD04BEBABE163DF93CB3BCE53D94BCA8BC493ED7BD8B3D29BD28BE6FBE273D4D3E6B3DB9BDB1BE14BE0F3E2F3E433EB23DF7BDB03DD4BCCEBC78BD9B3D94BC4CBD3DBE143D883E8BBC26BC173C943E23BEF9BD4C3E41BC14BD0C3E37BE173E273C8C3D20BEA13C243EA0BDED3CEDBD17BC63BD0A3EAD3B403E6BBE063E243E27BC443E363EAC3CCDBB0CBD0CBD803E533E153EAD3D23BE163EF23B4F3E6C3DDD3D3CBE3EBC6DBBA73D05BE803E46BC7FBC283E6B3E543D473EA8BC3BBEBD3E8EBD2B3D403E8F3DDCBDAFBDE3BDB8BD523C883DF43D063EB0BBDCBC893D80BDC13DDF3DED3D493DF8B9353E103C05BEB83E663D70BE893CE93D793EB2BDD9BC26BE293E703D30BE54BE95BA3ABEAC3EC4BC3C3D4A3EE8BD7E3EF5BD32BE74BE74BEE9BC83BC753E8C3D7F3D43BE093D543EA5BCAF3E1ABD113E27BE08BE3B3DA23D813D513E5BBE253C6F3DA13D62BD243ECCBEA6BD443E933D83BD0ABD523E793E29BE3A3D9ABD84BE5B3D26BD6CBE433DBE3D253E5ABC763D553E03BEB23DB2BDD93DB53A8C3CB0BD2FBEB6BDE5BE02BEB2BD47BE903DBE3DEEBCD4BC3F3D87BE63BD03BEF43D473EB8BBFCBC00BE213EB03DE9BC8EBE273EBC3E13BE41BC4BBD6B3E83BB19BD91BD8A3A063DFFBD36BD2E3EE13D19BDC7BD783D363DF4BDD83DAE3E52BDEA3D39BD4D3E86BB5ABDFB3C893E9FBD903E25BE2E3D7D3E5B3DB23E0EBEF43CD2BD903E55BDCDBDA83D10BE60BEEF3D2C3EADBE723D38BE6FBD20BE113E1F3E58BD31BE02BE14BECCBD913C833E9C3C5F3E0BBE273E023E24BE283D04BC19BEC6BB4DBEB53D2B3D553D09BD223ECABEA33A8A3E6E3D37BC783E3FBE5BBD303E23BE3CBDE1BDA83D023E86BDCFBC5F3DED3D313CB7BD393EECBD42BEA2BC1A3EABBE083DFE3D4C3ECB3E80BE5FBD583ECBBDCABDE73C3FBE99BD893BECBD753EAE3DBBBD89BE0B3EABBD663C1A3ED3BC29BEA73D623E463DFFBDC5BD363DC9BD113C35BE2CBEE1BD74BA62BEB4BDAEBD6D3DDCBC7B3D47BD713E85BD2F3E8B3C7EBEDC3D71BDAD3EA43D743D793EB13B26BE8BBDC73B41BEC3BDC1BCF0BC323E943D413EBEBDA6BE303E8B3D1A3DC03DE7BCDD3C6A3EFB3DE7BDBFBD61BEEE3D623E553EBC3D563E83BD693BB23D8ABE533E6E3D93BDBABC973E4CBD383E07BEA63DE33B303E173EDE3DEA3B9A3D57BE283E163EDBBD3ABC35BD3D3E103E87BE263E763E063E31BDCCBD133E56BE75BE62BDCF3D2FBD9BBC82BDA73CB03D2EBE313E29BD72BE1C3E36BE893E8FBE6BBE86BC28BE863C22BE57BC70BD303E83BC323EBCBD8A3DD93D13BE65BE1DBEDFBC76BEE5BD8E3E1BBE51BBCBBA26BB923E3CBD9EBEDB3D023EF63E18BDB2BD19BE09BE34BD84BE65BD763EA2BDB83DC13DD7BDEFBDD3BD99BD5A3E873E733CF23D323C843D013EB43CDFBD273D9ABEF1BD9FB9183EADBE7BBDB0BD443BB73EC83D123DDC3CCEBD85BE943D61BDDA3C0F3EAFBC89BD98BD9C3E673EA0BA21BE87BD88BE503E39BE50BEF03DA9BDBABDF73D81BD103E7E3D063E95BDA03D8A3EACBD303EEE3C753BA4BD093E253E373E343E0B3E91BE243E3B3E02BE19BEFABC80BE03BD47BE68BDD4BBF53DA03D03BC36BED4BDD2BDFBBC2F3E373EC1BDCFBDF63DEE3B0ABE84BACEBBB2BE9ABCA6BD033CF8BD4CBD5B3DA1BEAC3CD93DA73D39BEE9BE04BC663DB2BD0F3D67BE743DBEBC783E6FBCB73DF5BD3DBD44BC5F3D07BC64BECE3C12BDE93C3FBE123CE9BDC2BD783E92BA843EB83B6C3C043ED3BEC0BD623C923D843E07BE67BEDCBD80BECE3D73BE143E083D8DBC0EBE2EBB3FBC66BC39BE2FBBD4BDEE3D26BE84BE02BE3B3E7F3DB13D0B3D0FBE3DBE963DF2BB1EBC93BEAA3B12BE16BE98BD113EB4BED1BDE43CD23B50BCFD3D81BD033E45BD203EFEBC22BEA03D583EC5BC80BC203E263E053ECA3D2EBE5CBD293DBCBD72BD3B3E63BDD53BF73D2ABE0EBEBB3A28BEC63E76BE8D3E8A3E123E15BCEEBDC73D883DEABDCF3D12BEA43D863E103EBFBDF4BDFE3D98BE633DF13BA43E3FBEE13DA8BDE33DA8BD6ABE06BE",
      torch_tensor_32_torch.bfloat16_13: "0x02000000D5BC9E3D0B3E0B3ED33DAF3D4ABE9D3E94BD6A3D013C853D09BE243D6ABD96BD44BDA63D873CC9BD393D7E3D26BE9A3C1F3EB83DA93D523BEB3D80BC7D3C4D3D",
      torch_tensor_32_32_torch.bfloat16_6: "0x02000000EF3D1A3DF03EE3BD883EC2BE963E923ABD3D363E0BBEDF3DBC3E6F3EAD3D2ABE813E96BE77BE74BEADBD8E3DFE3D06BE463ED03D84BD09BEAEBEC6BD233F4C3D253E763DCA3B0BBFA0BE7C3EE43C8ABE903D743DE0BE49BEC63DC63D30BD12BE153EA43D833E85BE94BD4DBD2EBE11BEE43D37BE283D81BD513EB93E46BE023E9C3DD13E50BEA13D3BBE7D3E1ABCCDBDDCBD4FBE963E6B3EACBE71BD1F3D243DA23DFEBC643E5A3E773D93BD93BCC0BDB83D4ABED73BECBDBC3DF0BC96BE003E953CF7BC48BEC7BB5B3E8D3D0EBC87BE2A3DC7BD0CBDD63D93BCC13CA03EA7BBCF3E11BD2E3D50BE7E3E59BE3A3E8A3D48BEAD3D78BD39BDE4BDA7BE683E103DC4BE1D3EADBB873E6CBC853E37BE123EC1BDBBBECE3D213D4EBEAA3E933D9CBC843E8E3E11BE9BBEA03E063E24BC37BE83BD183FEE3EAD3D21BD3ABEE93D183E92BD9DBDFB3B2B3CCABEF4BD1C3D75BD223E943D85BE873E66BBB7BC1EBCAABC35BE65BE35BDA8BDB73D33BE763E9CBEE5BDBFBEB83DB3BCAC3DB3BEED3E613E853E353E0C3EA4BC033E0CBE19BEFDBE083E39BEE93CE8BE8B3C03BDA33D2FBE293E833D13BD4DBD0E3E033DE7BBC73D5BBD80BCCEBDDEBDF33D20BED73D3B3DCA3EDE3EC4BDA4BED2BD91BDA93E0E3E83BE6A3D41BE14BE8F3D76BED6BD1ABC83BEEDBE8A3EA73EB2BEB63D123F8E3B00BE02BEF83DA23E96BE873E983BA23EFEBDA1BE113E193F8C3E49BC51BE80BD16BE7A3D273F3DBD91BEA6BD21BE11BEA9BE123DA23D2FBE7C3D51BD38BE7D3E6FBE883EA13ECEBD793B7C3DB0BE89BE2B3F33BEE43C13BCB03E69BE2BBE583E97BE38BED33D653D12BFF83D99BD4DBE813E043E3C3D0BBDC5BE9A3E813D8CBE5D3E0D3B66BD583EF6BDF53D733D3EBEC13CA53D76BE22BE403E16BE22BE843E0B3E7CBE3C3E403D67BE75BE963E89BD603E103D44BE103E93BE933E88BE09BD4B3E1C3E4EBD0EBE8DBE53BE09BEEFBE253F3EBE3D3C823EFFBAF13CA93D06BED23DCB3C373E6FBDB5BBB63E3EBD523DCEBE35BF1ABE333E14BE8FBE843E0DBD2D3EAD3D243E04BFB7BC63BFF43DC1BE873D66BEDDBE88BE1FBEA7BC25BE90BD01BE963EF73D3FBE2DBEA33E523E34BE883E28BE70BAC63D7E3E4C3C583E89BD2F3D513E2C3E953D57BD973EEEBECEBD383E3F3EBA3C523DD0BE0FBDECBD6F3E6E3E06BDF0BD6D3E7CBE1C3C85BCF9BC603E013E6DBE913E913D89BE8A3B17BE453D3CBEB23C6ABE823E4D3E073E41BECD3D39BCF03D313E20BE62BD4E3C00BDA03D033E843E1FBCBFBBF4BD83BEC5BE11BE9DBA85BE1E3E943EB2BD4CBDF2BD553EAABDB9BE91BD0F3F5E3E273EAFBE713EE1BD8BBEE33EA5BE043D82BD9F3EE8BE8C3E7B3EA83E86BE1BBE283D843E9DBCFB3C6C3EB73B89BC5A3EE33B893D38BEA63B313E34BE073FE73DB03E5E3E5CBEA33C47BB6CBD67BBE4BD56BE403CC93DBE3C26BDD4BD0E3E353C543E2ABC68BD8B3E35BE293E81BEC33D5F3EACBE25BCD9BDA3BD843E39BF0DBE8CBE7B3E4D3E433E22BED43D5A3D13BE9EB9263E57BD28BFBC3C6CBE3C3E01BCF1BD393EDB3EA7BD733EB13C283D05BE873E3B3E4F3D853E53BE06BEF83C183E22BD793DEDBE153D45BE9C3E1B3ECE3EE53B293C9A3E05BA57BE06BE1ABC5ABD6FBDE2BD84BE833B153E6BBE38BB3B3D61BE42BEBDBE62BD5F3E713C09BE1CBD57BE223D163ED13DCFBDC9BDB8BE093EDEBD8B3EF13DF6BDD4BE38BE04BDCC3D58BDBBBE62BDE2BDD9BE6F3ED03DCB3A5DBD983E31BD873E00BE34BE1A3EF83D44BD273E61BDAABD13BF053ED23C8CBE08BE87BEAB3DF5BD34BE12BE85BDB3BE833EBF3D473E3E3BC9BC69BE03BE17BE92BECA3DBCBC02BEBDBEC33DDC3D10BD1F3E19BE6CBD96BD2E3D813E52BE793D37BEF3BB583ECB3D9D3E5ABEA63E513E07BDB1BEF73E2C3C94BD673E04BEA4BEEEBE023DCB3D82BDE13D603D11BC213E4BBDC73C483E7D3E033E9F3B073E973E653DDFBD7B3E6DBD3EBDA33ECEBCE13DC0BE22BE4CBEF4BDF83DACBEBEBD863EA1BD3E3ECCBD343D12BDD2BE2BBC32BF8E3E3C3D703E1BBE77BCAA3C8BBDADBC8E3E99BD54BEEA3E4EBE92BE183C9E3E85BE18BFE5BD91BA303E6F3DEE3DDBBE98BEAABD0A3E603E023D8A3E00BEE53E983E9E3AE4BD273EC73E553E273C3CBE563D313E0BBFBD3E90BC513E88BE943E16BD673E0EBFA93D5FBE523D06BE3D3EB0BCB9BE683E12BE53BE053AD13DF73ED73D74BD38BD42BDBDBE1B3D723D6A3E41BECF3D183F3D3CE2BDEFBD70BE103E7E3D083E3E3E983DAE3ED83D583E8DBE413E733D0E3E003D8B3D42BE883D563E81BA45BE9EBB46BEDB3DE33E9A3DBBBCBC3DBBBE7C3EE9BD953E39BD05BD013E0D3E813E843DB2BCCABD0CBEBD3B45BE9DBEB6BDAEBD763E20BE603D113E1BBE0C3E323E16BFBABECA3C013ED33EAD3E7E3E1B3EC13DCDBD7D3D1EBEC53D1ABC573EA1BE85BE55BE713E203E263EF33D03BC2B3C0C3EADBE8BBD1B3EA23D20BC9BBD6E3E413DBBBDD93C993D063E0A3E65BEA1BD00BF7E3ECA3DE13DE6BD28BE3A3EFD3C18BE04BE1CBDD73A183E75BD56BDD1BD59BDA43E6A3CB5BECD3D923EB43D5D3E52BD25BDF6BD113EEABBC6BEDF3CEBBD123E40BD79BD7ABD523E363EC03DA4BEBDBE05BF383E743E673E7C3C02BFDBBD413E2DBEB0BD4E3ECEBE383D15BD9A3E423E11BD33BD223D06BF093C44BBB93DD23E55BE0D3EBC3EC6BDFB3D8A3D4F3EBBBDA1BD2F3D8BBEE63D553EC4BE9DBDBB3E373E84BD283C023E743EE73D8A3EFEBDCABECE3E623EA0BE433ECEBDFDBD5E3E87BCA7BE33BD84BD6ABEA2BDE73DCBBE81BD2A3E873D533D02BEA2BD823E1B3D66BE9CBE7F3EF3BD19BE67BE1C3E",
      torch_tensor_32_torch.bfloat16_12: "0x02000000883DD23C8B3CC53C123B253C253DCDBD353EF4BCCCBC2BBE3F3E92BCABBD12BEC9BC7B3CA33D8D3DF0BB853CCEBC873D18BEC3BDDABA413D373EC9BDBFBBA8BD",
      torch_tensor_32_torch.bfloat16_11: "0x020000003C3F673F5B3F8F3F603F6D3F6A3F963F373F843F383FB43F723F323F743F693F8D3F5E3F553F803F0E3FC83F363F933F833F763F7C3F4F3F643F5C3F9A3F8D3F",
      torch_tensor_32_torch.bfloat16_10: "0x02000000AABD9CBD033E0D3E47BD39BD8BBC08BEFA3C993B193E1C3E44BDC83CF33DCBBB67BDAFBC253D243E8BBC373E23BEC63CEE3DE9BD4B3E15BDDC3C5C3DDF3C19BD",
      torch_tensor_32_32_torch.bfloat16_5: "0x020000009DBE4DBDE8BD5DBDB6BD9C3BA1BEDF3D08BECA3D523CD0BCA5BC8DBCD3BC4EBE26BE01BE77BDE83DB3BD293D253DB23BB83D31BDCABD183ECBBECABD1C3D56BE8FBD883E183EA6BD50BE8EBE033E2B3E383CA53EA13D18BE7C3E773E503E613EC03DEEBD21BE3E3E53BE4ABCC9BD013E7C3E8ABCF8BDB63D1ABD0D3EC9BD953ED33DD9BDF23C58BE543E33BDFC3D8DBE6ABDF7BB43BC323DD33C40BE383E57BD0CBDFEBDB33DB2BD34BDC9BD7FBEEDBE32BE4E3D2F3EB4BC803E2C3D4A3D043EE1BDF83B25BE833D4D3E663E3ABE54BEF23A153E1ABEC63C433ECF3DE4BD1A3C19BE1EBE9ABE7ABEF1BDF8BD763E193DA1BEC23C963D513E403CA7BD98BD6DBE753D97BD9BBD083E203EC23C94BD383E7B3D84BD443EF8BC2B3E89BD25BC7CBD7FBD163CC93C5BBE023E28BE3A3D55BE49BE5ABDEC3C47BE0BBE483E863DC83D283E833EDF3CFD3D333DD8BC02BE52BC48BD20BE7EBD4BBEA7BEEFBDF7BDB6BC163E993DAF3C4B3E963D18BEB0BE713E8ABD3F3E09BE78BD7ABDC4BED83D8F3B93BD17BD0BBC873D413E883DE03D37BEBCBDACBD383EF43D513EE1BC603EC2BC343D0FBE723DD03D4C3EEBBDEBBC98BC4CBEACBD043D3B3E6F3D4EBE813CB83E8D3D41BE8EBDDC3DDE3D8ABE6F3DB1BEFA3DDA3D3F3D9EBCD23D1C3ED7BBCABD4A3D79BE07BEB1BD01BE033D02BEDC3CC2BD10BE07BEA1BDF13CD5BD593ABD3D6BBD893D1B3EAEBE57BE6BBD7FBD583E56BE553D1FBE3C3DD9BD2DBE55BD1F3D37BE61BEEE3D21BE45BD3C3E2FBC57BD50BE403E06BD88BD5ABDF73DB63E913E09BE1C3E87BE69B9793E68BD3E3E513E65BE7E3EA03BF8BBAABB4BBEBCBDF2BD9F3BDFBDE23D81BEBCBCD7BCC1BD21BE5FBD703D193E073D57BD393E6E3E1E3CB3BD2F3E06BE703E4FBE413E0B3E18BEBF3A29BED23C0ABEEBBB4D3DC23EF3BD7BBEEF3D42BDA4BC173D5FBD96BD59BCCABD8A3DB43D1BBE9ABE223E863EC13DDE3DB5BE653D1FBED53B7BBEDABD903D253E89BEF43C883D2CBE40BD5CBD533E0ABE693E96BE05BE843E143E403ED33BBA3DF9BDA9BD043D8CBE373E0DBDFD3D48BD3F3E36BE423E093D593EC23D5EBE143D3BBE5ABD6E3E12BE4CBB38BE893EC83DED3C88BEDE3D88BD40BE80BDD13D093EC03C563E883D343C993D453EA63D163EE63D82BD903ED13C4A3DC3BC5EBEA63EFF3D6ABD9F3CA5BECABCA5BE433E443D54BE643D5DBE1BBD46BE08BCF8BC8B3ECF3D49BDEEBDF43D01BED73DC6BCA0BDF3BC78BE273E343D813C2A3A6CBB5CBE86BE71BE323E6ABE7E3D3C3E6FBD0DBE463EE9BD8ABDC03D9EBDF13E36BEA03EAC3E653C63BD8CBDF93D1B3ED6BB003E0BBEC2BD2B3E7ABD373D35BD5BBD1A3E3DBE5EBD4D3D433E87BE593E1EBEF8BD6B3CFFBD85BE97BDCA3D833C82BDB6BDB5BC003E04BE283C0138B7BC89BE8C3E843E9ABC15BD6BBEC53D763EF7BD7FBD213D11BE9C3DF6BC90BE9CBEABBC853D553E39BE783D843EF83D9EBD07BD963D083EF2BD433E81BEC73D8FBD9CBDAC3C4CBEC8BCCF3CA3BE08BD96BC88BD5EBCF7BCC7BD2B3D7A3DD2BC393ECCBE873ECDBD4A3E9CBD96BC4EBE993D913E97BD253DF43A313D57BE75BE1D3ED73D373E263E603E17BEEF3D3C3C83BEDCBD253E533EA9BD683DD1BD553D3EBE00BE983DC23C31BEA33D46BE0F3EAABB623D30BC60BEC1BD34BA493EF13DD5BD9E3C5DBE913D293E9D3E2A3E84BD533E9EBD08BE003F523E2A3D483E603E84BEB2BD89BE7F3DDD3D49BD88BD9B3C5FB8153D3EBD0ABE013EAFBC3A3E03BE42BE963CAC3DA4BE953D4DBEB83BF83C473E5FBD46BD51BBD93E8EBD3DBE543EB2BDF9BDAEBD82BD933EB83D80BD7E3B6BBE1F3EE3BBA7BDEE3DA63D6C3DBDBA4F3DCD3C8E3B6F3D793DBF3CA93E063EE0BD59BE793E353E68BDA8BD883D9A3D8A3E21BE793E513DAD3C49BDF8BDAA3EB33D85BD053C18BE5E3E813E943C4FBEE53CD33D84BDBDBDDEBDF73DD2BDD8BD5CBD133E09BE99BEBF3D1EBE17BCC73D8E3CCF3D173DEDBB6C3D033EE9BDC83DCF3DB8BD743D1A3E58BD053EA2BD0EBCF1BD18BE37BE0D3E2E3B453E8F3EC43D143D38BE743D063E713D46BEFABD743E2A3D33BE183EFFBDF1BD793E84BE703E05BE90BD57BB7F3DDD3DA9BE4BBD34BD153D46BC9D3C233ED33D763C403D8BBDBD3EC7BBE8BDABBC6DBEFDBC393EB5BDFB3D8F3E3EBEFFBCCC3E663E27BD9FBDA4BC0D3E463E223E0ABE503E8F3D503ED3BC443D5D3E393E8ABE25BDB8BD9DBDB2BD86BD783E923D3C3E0DBE0FBECD3D573C013EB5BD74BED53DC33DB7BCDFBD17BE383D773D2DBEB23D993E713E8A3E82BDBA3C903DC6BE2EBB653E3EBCDA3D00BE893D973D743E10BD123E19BE7BBD0F3E053E8EBD33BE1A3D1E3D10BD25BE71BD97BDB43D4D3E643E4A3D1BBE093D613E103EF83C93BEFABC88BE08BE8ABD3B3DE43DEABD42BD473D763D79BEA5BEB2BB853D623C8EBAF33D1ABE9C3EBF3D623EC5BD2EBEA0BDCCBD323DF6BDF1BDB5BE0ABE0EBEE83B983DF93D083DEA3A9C3D0BBC9BBEAC3E833DD13D703D58BD683EC83E99BC373E91BDA33E013DAD3DBD3EE03C353E64BC8A3DBBBD953DBFBE1CBE8ABDC13D1EBE7C3E1ABE4EBDB33B7FBCA2BDCDBE33BEACBC86BED7BD903E843E193E42BE453EAF3E20BE33BE923C94BE89BE2CBEA93D9B3EA83DABBC0DBD2C3E8D3B4BBD19BDEF3DD03C833E4F3ED4BC94BB54BE22BEF73D593E47BE3F3E993E42BEE03DE63DB43EAABD113EC83DCEBD703E52BC283DB8BC513EA7BD033EC53D063E70BE94BEF3BDE63D58BD22BD31BE843EA13D8C3E253E16BD2D3E89BD9CBDE1BD86BD0F3E82BEC63DFD3D47BE63BE593D983D16BDAEBDB8BD373E4BBE8C3D0D3C",
      torch_tensor_32_torch.bfloat16_9: "0x02000000873F8B3F0A3FB93FAF3F323F783F913F963F343F333F3A3F873F5D3FB03F913FAB3F943F683F803F713F5B3FA33F8D3F9C3F433F463F553F453F503F843FAB3F",
      torch_tensor_32_torch.bfloat16_8: "0x02000000873F8D3F863F903FA53F8D3F9B3FB93F6D3F6A3F943F753FB03F983F973F9E3F8A3F383F433F8F3F7E3F9F3FA03F6B3F653F723F773F593F723F703F4F3F543F",
      torch_tensor_32_torch.bfloat16_7: "0x020000002B3C17BD25BC88BC9CBD26BD9FBCB73D56BD273E7C3E103DE43D9ABD023EE13C3C3D0E3D3C3E5A3E38BEDE3D9BBB19BD7A3D103E24BE9CBBECBC2EBE00BE193C",
      torch_tensor_32_32_torch.bfloat16_4: "0x02000000923DE63D69BE3A3D193D083E58BE1FBEAD3D6B3DDE3D8D3E8B3D32BE0A3C343EB73C1DBE4BBE3EBE793E1F3E14BDDBBDBCBC07BE643E2BBC28BECCBD67BE6DBDA63E763EE8BDA23E9B3D153E293DAB3E423EA7BCFBBDEE3D58BE57BE4ABE263E93BE3C3E2FBEA83E86BED3BE8D3D07BE9BBD0BBE8B3DE1BD2EBDC1BD8C3D423E813CA93DB93DDDBE81BE04BE163E9CBD2D3E99BEF7BDC73DE7BD5CBE31BE273EBC3EA4BEC3BEF2BD1BBED7BB493E8C3EA2BEAB3D863ECD3E9DBDCF3B5E3D9FBD263ED13D8BBED63B503E8EBEAABEE9BDCCBEE3BD933D0F3E5D3EC3BD243D6FBDD33DE33EF2BBA3BCAC3DF1BBAA3E533B33BD85BE003B7F3E273EEC3B273D7D3D513EA33AABBDA63E8B3E72BD2EBD95BD4E3EACBED63D68BE4A3CEB3D6DBC0C3E5FBE97BED83E153E4EBD603E7EBD66BE9F3CBDBD4ABC383E243D9E3E35BD0DBDF4BC33BE85BE183E73BC20BE3E3E99BE39BE07BB60BED23EC8BBA33DF0BE3A3EA33D0DBE413E99BDCA3E223E6D3E13BD913EA63E6DBE9D3D973DD33E2D3EDFBEB83E313E083E123E853E1EBE0DBE2A3EC33D14BE303E3B3E043E193EDFBD47BD823EB2BEFDBDA83D123E483E953DFFBDCABD7CBE043DAABC46BE86BD08BE853E75BC963D89BED03D823DE4BD103E66BE073ECC3DE6BDE73DFABD06BE61BE573EA23EE3BD7A3DDDBCA53E0BBE3F3DF03D22BFC3BAB7BD21BE973DFFBD613EF93D6F3EC23D2FBE11BE61BDFB3B653D603D04BD1D3EADBD37BE923E03BE8DBE4C3EAFBCAEBD74BE18BE603E733E97BD45BCB8BD4E3EB3BE39BD98BD43BE76BEE13E783E59BEDD3E443E8D3D9C3C72BE7E3D3BBD2B3B333E1B3D0F3E263D543E883E76BD7A3ECDBD5A3EAABDD5BDA73DE23DB53DF53D4DBD4ABEC63D5FBE4B3D723E2FBE0ABEC63DCCBDC13C22BB5FBEF63DFCBC4BBC543D89BDADBD6C3D65BEDCBCDD3C93BD5EBEADBD6EBEACBCE4BC6DBE63BEA53EDE3C6E3D123E4EBE843EBDBDB8BD063E86BC953D3B3EAEBEAA3E1FBEA83D2EBE143E0D3E14BE45BEBD3EAF3D7A3D553E1BBE383D9DBEE33DCABCF93D6D3E9B3DDEBEDD3E57BE1D3E013D0D3F5F3DFF3D16BD333D37BAE4BC963C6BBE033F7CBE95BE003E813E883E59BE0D3EBB3E91BE2A3C683EBBBD163E70BEF9BE33BE44BEA5BEC13E6ABD1CBD413D193EA63EFDBD33BDD5BDDEBE103E883EE9BDB03ECE3D5B3E47BD27BD28BD05BED23E093D08BE2D3CC73D953D293E82BED2BE0BBD283EE8BDEDBC7FBCDABDEBBDE6BD6CBD8C3E403D27BE173FFBBD52BD7FBE463C47BE3BBCDC3EEFBC5D3EDE3C73BE04BE6FBE253E4B3EF83D81BE95BC91BEDCBEBE3B10BEA9BE163D68BE973CCBBE9CBE303EA8BD323EC9BD723DFDBC9CBC55BCA1BE643D173E16BD1EBC9EBDB6BCC6BDADBE75BCA43EF7BDE0BD3A3E0FBD42BEFC3C833DCCBD85BDDABEB83CD43DFCBDD13C413B6D3E5ABDE9BDA1BE0FBBD53DFCBE61BE5A3DB5BB913EF2BBBCBE5D3EAABE28BCF0BEF0BD243E833E97BD723EB53D16BEADBE9A3D6E3EDF3D663EDA3E9FBEAA3D913D313D323E8F3E0E3E5F3C30BD0A3EE0BCC73DA3BE853EBFBD2B3C1FBE0B3EA13ECA3E55BD06BEE03D273FA8BE0DBDDEBC9F3C453D053EFABB8B3E00BEBB3E99BEE7BECBBD8CBD26BD7FBE903E53BD563E86BDADBE063D83BE27BF773EB43EA93E74BEED3DAA3E883EFDBD213E2DBE84BDEFBC923E123EAA3D863E923EABBC383E91BEF03D20BE643DADBDAEBED1BCA03D69BB053E2939393E7E3D54BE4EBEB23D883DCFBDC93D5D3E49BEAFBDE1BD43BD223E4A3EFDBDA73EAEBDAB3DF0BD10BE82BE433D3A3E84BDF7BDB43DE7BD8C3D87BE10BECBBD5B3ED2BD513ED1BD52BE70BEB13DDC3C753E88BE74BEF23E71BD31BE733E53BE693E3A3EB93E22BD933EA43EBD3D91BD47BE35BE8E3E443D9F3D17BFACBD303E4D3E88BDB23D8CBE9BBE20BE0FBE17BD333EC6BDB13E36BD673C84BD063E93BE84BB223DA43E96BEAC3E02BECD3D8CBD3E3E0C3F723DADBC023E2C3E20BCEFBD483E0B3E16BE133EB0BEA03E293E90BD28BE653C113E883BB43D783D263E88BD233E1EBE533D3C3D3C3A1EBE3A3E14BDDDBC223E99BDCEBD233C89BE8FBDA6BEDF3C43BE89BE3CBF93BEA4BDC03DA8BBDABDF43D1FBEA83D093E40BD653EA1BD8EBE893EA53E033E773EA33E5ABE693E63BD51BC933DDCBD193ED93DBD3E3C3E563EB73E9C3D973D7D3E653E31BD653D19BE633E083FBF3E443EFABE8CBEB33E28BD4C3EF7BC4DBEB2BD503E123E93BDEFBD8B3E1EBE973E64BBD13D31BEACBDC7BD413E543EFEBD0BBE3C3BD6BDC63EB1BA57BE293EC6BE95BD1DBC81BEBC3C943D94BED03E6E3E703E8EBE5FBE89BB203D2E3E6A3E4C3E083E8F3D2CBE3ABD31BD48BEB5BE8DBD6FBD113E04BE3D3EC13E993EEB3D6B3DF4BD263E083EA63E853E5A3EB6BD1CBE303E713EC03E383E17BEF23D90BD123EEABD7C3E0FBE963EC53EA8BD6B3E67BE88BE413D453E9FBE623DF5BDF8BDBD3D13BE923D1F3D863C98BD18BE8F3E01BC31BE293E52BEB83D95BD16BEAFBEBABEC63DC03EE43EA9BEDD3D19BB743D93BEBABDC0BEC93C0A3E663EA5BB2EBEFC3D903E97BD0E3E113E1BBEF23B8D3D983D43BD6A3E84BDBDBE903DED3DF33DC6BDDBBEC53E3A3E64BE5CBE5FBC993E45BE27BE6D3EB23EA93D333E9DBD3DBE643E92BCD33E9F3D973E24BE4ABD653E3BBE04BEFABC2BBD283D773DEC3DE9BE6DBE393EE8BD7CBD883D85BBBB3D533E0ABE12BE9C3EC1BDE43DF93D473CE0BE963E283CD03B2A3C8E3DF73DB0BE84BE7EBD4CBD6ABE813D04BEC53E4BBC343E803EBA3E86BEAFBD51BCAE3C95BD1F3D903D1E3E8ABDCA3EBA3D6CBE1A3F6E3E413E943D2B3E47BD5DBE1A3E",
      torch_tensor_32_torch.bfloat16_6: "0x02000000423E883D5C3DF6BD8B3D03BEA83DDCBD20BD0C3D4A3E263D093D96BDF1BDA73CAF3C043E0D3DAE3D2F3E0D3E42BD713D8BBD14BEACBB29BEBF3D703AC83DBEBD",
      torch_tensor_32_32_torch.bfloat16_3: "0x02000000B1BEF03D05BEC03D15BED3BD893C573EB63EC53C1ABE12BEAFBD0F3E053E86BD433E3F3CDBBD3EBED8BC70BDC6BCB7BC3E3DFF3C02BEC63E80BD12BD75BEF63D0A3E42BD40BE163E50BEBBBD1E3E3ABE9E3D11BE2A3E193DDEBDCC3C163D0E3E173D1C3DB7BD023D7E3D923C58BBAEBCBDBD853C36BEC83C013EBDBDFA3D113E56BE8A3D08BE1D3E3FBDCFBDCEBC04BE8B3EDABD933D1DBEFFBC9EBE13BE25BD51BE55BE133DCD3D0C3E513DCD3C24BE803E513E1ABE81BD183BBA3D1CBEBBBD9E3E38BEEE3C9B3D963EED3DE43D693E47BDB7BBCF3DA2BDA73D3C3E373DA93E8B3C65BD16BE823EED3E763EAF3D8B3D853E163E283D533C86BE153DFCBD8D3DCFBD4D3D913CDE3C59BE89BE693CEFBDF0BCCB3CDA3D16BE42BE563D25BC04BEB53DA33C3B3EC3BD68BE68BE893D6E3D9ABEDD3B223D81BEB5BDFCBCBF3E8D3DD0BD733E4ABD033E99BD1FBE3DBD0FBE493EC33DC4BDA6BD523E44BCA6BD913D4E3DBC3DF73D9A3EB3BD45BD673D2CBE893C823D64BD373D923DB5BDAC3EFD3DA03CA43E833E89BD28BE373CCE3D8CBE133E3FBC19BC37BD1E3E203EF9BD8ABE33BE11BD123E733DBA3EC23D5ABD4CBE1BBE25BE9F3E343D023E1FBE22BE43BE42BDCBBDD3BC0E3EE13D46BE5F3E353D82BD353C15BC57BD0EBE7E3D98BED63CFFBD8DBD473E7CBE953ED43D05BEFDBBE7BD28BE81BE3FBE9A3C7D3D8CBD0EBDD0BDECBB91BB9B3D85BD9A3C253D573D8ABD643EA63D0FBEFB3DFA3D303DFD3D33BEEB3DF33D193E4CBE003EE2BD023EFB3C6ABD23BC453DDCBC02BE45BACC3E94BE5C3D9F3E01BE7C3E36BDF9BE563C733E693EE53CB5BD2DBE643D8F3D82BEB3BDB9BDE5BDEA3D70BD263E52BDE2BD06BDC9BD01BE5BBEBA3D4BBE47BDC13DC4BDBE3D17BCF53D33BE2EBD80BC0B3E46BD0F3D74BE093E0CBD6ABE49BE7CBDCE3E613D423E18BE90BD543E3B3EE0BD28BE57BEB6BD5A3C223EE43DC3BD0D3D9FBE8ABCB93D8E3DA13D82BE92BD43BE663E07BD0A3EA0BE82BD2B3D213ED73DC5BA263DB03D683B0DBEFB3D73BEAABDC73B783BDC3CD1BD4DBC9CBE88BD9ABE41BE593EDA3B17BDA8BDB9BD40BE723D8F3B8BBD853E20BEDF3E043B4F3DA63D483DB53D093E4F3EBCBD24BE1BBE02BD3ABD783DABBC21BE4EBEB53D79BD633C55BE3B3EC33D10BD843EBA3D893D9B3CF8BD03BE82BD9CBD43BDD8BDDB3DCE3D8C3E7C3E723C443E03BDAC3C17BE9C3EABBDB13C72BD97BEAA3EC83D013E813DE63CF2BD78BED23DD03DAFBD7B3D55BCED3D9C3D24BE22BE183E0DBE533EDDBD243EF3BDA2B9D4BE14BE0BBE193E0BBEDDBC803EAEBD9CBCBCBCB3BD1E3E4BBE2B3E693C313DA2BD50BD0E3E8EBDBDBC943EA23D9C3D7B3C6ABE263D0ABE70BD3CBD80BCF23D813EB73D73BDD13D66BEE63BC03D143C773DFE3D08BE50BDADBC7A3D033E343E58BA2ABD2ABE88BEB23D913DAC3EA7BE663ED43C04BEA0BE28BDAE3D283EEA3DAFBD163EEF3D813EBB3BEC3D463D473EBE3C85BD7EBD9EBD07BD0ABF32BA95BD2BBE193E083EE5BD6BBD383BD0BE1D3EEDBD2ABECCBD8A3EBDBE1BBC25BE493E023DA5BD23BEB23E333D06BE143D86BD07BE68BDFB3D153E76BD25BEC93D96BE7BBE21BE47BE213D3CBEA3BD85BD0C3E41BE17BE853E503E0F3E253EABBD39BD36BED5BD04BE973D43BEC2BE40BE443D83BDFABDF03BF83DDF3C99BD6A3E88BE06BE9CBD933C253E633D1FBEF23D17BE5F3E53BE02BE063EE53DC7BD98BD9C3CF0BBD13D3BBD13BDD83E7ABEE43DDEBD5F3DC23DD3BCBFBA35BE50BDE6BE753E663D4E3DBF3E07BD8B3E4DBEAD3D5A3EB4BCABBD97BD96BEDCB9063DC8BD95BCC1BE983C52BC07BEBFBC393E263D1ABEA7BD81BDD8BD113DB8BAE23D1CBE23BD34BEDA3DDC3D98BD1DBE683EB9BDB6BD633EE33CF03DB0BD0F3E23BE77BD733E70BD113DDC3E183E0A3EEF3C8ABEC43D9E3E34BEC43D73BE703E14BD753E783E823D7D3DA2BE30BE313D37BE9B3E6CBE103DAC3C19BE12BEA53EA9BE84BE833E8F3D81BD35BE1C3D853DAA3D803E3DBE253D9EBD933D82BEA5BE7FBE5EBD853EB6BDCEBDC63D34BEBFBD89BE35BDB93D2C3E76BEA5BD0CBE35BE4ABDF7BDEEBD7C3ED43DA1BEF2BDC53D5F3C123C1CBC18BB4DBCE8BD0ABEC63EEEBCE73D3E3D3C3DE3BD29BE323D19BEB23B26BDE13D94BEE43D833D3C3E57BE0A3E1C3E96BBD7BCEDBD0ABEC6BCD53D573E2E3E8CBD52BD30BCA23D83BE933EBB3B813E8BBEF93DB13BCF3D8C3A1A3EA33D0A3EB93DD63DBB3DF0BD0BBE033E1A3BAA3D5BBECABCAC3D1C3ECA3C05BE683D3DBE943D06BEE5BD913CC3BC67BDAB3E1CBE563D413D9EBD1EBDFBBDC4BD2EBD333D653DAF3C6F3D9B3DADBDC1BD0A3E46BEF83DFDBD5CBEEEBD973DA8BEA6BC0F3E16BE43BE81BEE73C213E83BD653D513E76BED2BC1E3C12BE4FBEEF3D8CBE4ABCA83EB6BD88BEF13DE63D373D3EBE3BBD883E02BE203DE4BD423E023EB93D863E723DD8BD83BE6ABE3FBE69BD273E9D3DAFBD25BD69BD2C3D913D793D033DEBBDD43DE63E903C873C80BEE53D183E88BDBDBCE73D053E0ABEC8BE9BBB1BBE60BD403D01BE89BDBABEF73DA9BD143E9ABEADBD933E0F3EA03EA0BDF1BC7C3EA4BE3EBE123E95BD36BE0DBEB23E0DBD41BEAC3C213E513BE1BC0F3B9F3D2A3DB23B17BE5B3C61BD4E3D66BE1FBE9DBDCCBD973D8C3C9FBD093E81BEDA3E5B3E063E18BE8BBD61BE5ABEE83D6FBEB7BD563D8ABD4ABD55BDDEBD2FBEFFBD9D3D19BD1B3D033EBABC663E97BEC2BDC4BDDE3D5EBE903EE7BB123D2D3EC8BCB63E3C3E15BD29BD313E5E3E7BBDE0BD5D3E9ABD013D983D7A3E3EBE0EBD883EAEBECEBD053E38BE6DBDBA3DB53E083E",
      torch_tensor_32_torch.bfloat16_5: "0x0200000085BD773C00BE7B3DC5BCDBBD31BBA33C953D163DC83CFFBD1ABE2F3EB03C013DA1BC9E3BA7BD6C3E48BD55BE82BA95BDFB3DA0BC95BD8A3DC0BCCB3D413D963D",
      torch_tensor_32_32_torch.bfloat16_2: "0x020000004BBD8A3D463EE3BDD2BDA2BE88BCC43E303E7CBE723E6D3D3B3E28BE363E813E823E983E583A35BEEB3D39BD7D3D593EAF3D36BE60BDC7BB423E123E4DBE9B3DE2BD953E673E86BCC7BD02BE4A3C38BE6A3E2E3D32BEBF3EE7BB4B3DACBE523E4CBCF03C653E6EBE563EBDBE81BDEFBDD6BE1BBE89BC853EB93C11BE76BE863D4EBD3F3EEBBD1E3C5DBE06BE793EED3D6E3E873D9D3DD23DE1BD313EAB3DA63EA23D8D3E96BE12BE493E09BEFCBDB3BEDEBD703EA9BD79BE4E3D9D3E16BECEBC17BE85BE4C3DB1BD5ABD3F3C83BE983DB63C1E3CDD3D85BE2FBE943D10BE0DBEDFBD46BEC13CB63D313D88BC38BE413DC6BCCDBC9A3D52BE653EB6BD543EB0BD6A3DB4BCAB3DD3BB323EE43B60BDC0BC813D6A3D34BE673E0C3D60BE133E22BD54BCA7BD35BB0EBE18BE2C3E32BE16BDDCBD823ECF3DA0BE3CBCBA3DF53D2B3D033E4F3E2C3DEB3C563E38BEE73C15BE1A3B973DAC3DD5BDAD3E6A3E96BC66BE9E3E9A3D7E3D93BE313E9E3C51BEBABEA13E08BEAABD17BE14BDBD3E693D103E3C3E123DEDBD74BE8E3DB5BEDB3D713EE83C8F3D56BD9BBDEABCDDBCFA3DD7BCB43D77BD913EA4BECCBDACBC98BE533E77BD143E163DC23DA23E0BBF833ED03DFBBDC2BC9CBE6C3E0E3ED63E6EBC8E3C32BECA3DBDBD09BEDDBDACBD8D3DBB3CA33C6FBE1DBE023E3EBD8B3D4FBDCC3DD4BD53BEC83D5B3D8F3C323EF5BCAD3E43BE6F3EC03B2DBE8CBE263DE2BD06BE9DBE3B3D9D3B7DBDFA3D6EBBE6BDF33A77BDA43DAB3D17BD91BEA03E013D993D86BD443E75BE4DBE34BD523DB0BD8F3DB03EBBBD923CDC3EF43D1CBDAFBD7FBD4DBD90BCC4BC943E093E3F3D943DDD3B033E6A3D653D3CBEA63C0A3E84BD223DCE3DC2BD943CBD3D9ABE23BE943E353ECBBB523E9F3E2EBE89BDA5BD983CE43CB63DFEBD71BE0CBE66BEE53EAA3DD6BDA73D4B3DDA3E693DFC3D8BBD8EBE4C3E113E1ABE753E433E52BDA33AF03D323E953D653C0CBE2ABEA93C57BDE8BB1F3E403D97BD373E84BD2EBE563E5CBE5C3C383E11BE99BE24BE05BDE23DD0BD62BE9B3EBEBC3C3E01BB56BE903C98BD89BE45BE19BE7FBD463DEABDE3BD373EA93B2C3E483E26BD63BE8B3E95BD35BE9D3ED8BD58BD8A3DADBD8EBC86BDA03DBEBD943EF23D17BE44BCC73DA3BD5FBD383D8A3EADBDB6BE4D3ED03DB93E8C3DAD3EB6BD97BE06BEA3BDA53BCA3D163D303B07BE39BD72BC553E8EBEBA3DBEBC183EBBBDBCBD413E8EBEDFBD96BE2D3C07BE223E44BE10BE60BD193E7F3E343E2C3DE2BC8E3EF3BDC13E043E2D3EEDBC84BEACBB16BE84BA88BEDE3E1ABE753D95BD2D3EE93BAB3E843D31BD90BD72BDBF3DBF3D823EE13C633E943DC6BDFEBDCF3C09BE813ECC3C6D3E9C3D4CBE10BE443ECC3E2D3DA7BE313D13BD36BDF13DD6BDADBE7EBE39BD53BEDBBD51BE75BEB73E133E37BEAD3D703DD33DC6BCC7BD14BE97BE53BE6F3DB83E693E943E8BBC82BE5F3E523E5B3E013EDC3D313E103E3ABD31BD4BBD553D64BEC53DB2BCA03E5CBE8A3EFC3D113E02BE763BA93D90BDE8BD08BEA83D86BD41BEF83DFB3D84BED53D873D2DBD6A3EB5BD16BE8F3E9FBE36BC35BEC9BCB2BE09BD813DD23D6BBE953DC3BE033EBCBE153EC73CBEBD92BE023EC13E17BDFB3D40BE82BE65BEB93D873E09BE96BE923E13BE103E27BD7B3D7F3E37BE4B3D443DEE3C2F3D673E393DCC3EB6BC0A3D913E873BC3BD4BBEB3BE65BEB7BD5E3D823E033E12BD08BF05BE873DBB3D06BC433EABBCDE3D0FBEDE3B93BEE7BD5ABE1BBEF4BA54BE04BEBC3D103B98BE83BE27BE1DBDA8BDF4BE513E003E4BBE4ABC31BE993E9F3EADBC013E42BEA4BD19BD7B3E993EE03B8FBE4CBD983D893EF0BD8CBC2B3D413E1EBECCBDCFBE0EBE45BD6ABD0A3EBEBC313D82BD543D6D3E99BE3E3EA8BE24BD013EF8BDC63D47BEB43D403C6C3E223E52BEB63D233E263E3D3C92BEB3BD093EF3BD733DA03E91BE30BE49BEB33C2DBD2B3EDBBEEEBE87BE863D6EBE53BE0DBE3ABEC23CE43D04BE0CBE943E223E63BE7C3D103DC7BD0E3E4F3E903E75BEAD3CC2BD5DBE383ED23DBABD513D933EE53D853D153E86BB23BE70BD23BED0BE4A3DB5BEC4BD0CBF863D3A3D80BE26BEE2BD3ABD73BDA53ECE3DCE3E833B533E83BEBF3D8E3E993E803DD73D73BD31BE4B3E813D5FBEA53E1FBDCFBDB53E8ABE683E563CE1BD163D11BC09BBD13EC8BC6F3D60BCAB3D3C3EB43E12BE4BBE8C3DF83D303D49BEAB3CAC3E873DC83D09BE833E6D3D283E91BEE03D99BDC1BDE33D65BB04BDA43B5C3B973D343E9A3D8DBC13BDDFBDAABCEE3CAEBE333E24BE4CBE86BD4D3E813BCF3D8EBD0BBE2FB9913E2DBEC63D7ABECA3D9EBD94BB56BEA43E07BE0C3D25BE043E28BEBEBD823CF63CBDBDC83D4B3D303EDFBDB93DF83D82BEA1BE2EBEEEBA5A3D153E753ECD3E903DD13C593E04BD0EBDF9BD3EBEACBE0E3EAD3C70BD713D933E73BD1E3E133E803D753E0BBD8DBA8BBCCDBD3DBDAABDC5BEA1BDE0BC813E9EBDBBBDCA3CAB3E0B3E37BE98BDC73DB03E033E3BBE89BE553E45BE433E45BE0D3E9A3E69BE07BEDABD5ABE043E8DBEC53E133EFEBD25BD51BEA53C2D3DD93E0DBE07BE3BBE4EBD343E60BEC83EA1BEB63CB5BDC73D83BE66BE9E3EC1BE76BEA63A7DBEB7BC7FBE5DBD473E4E3C2A3EDEBDF7BCED3DD9BE46BEC5BC21BE03BEAF3D9FBEC73D6C3E98BE75BD4E3E0A3E133EAFBE2D3E283C833E333D073E993CB8BDA63CEC3D1C3EFA3D0A3E57BCAEBC13BD22BE63BEA03DEDBDFBBD0F3D123E853E94BDB0BE28BEF33DC13E423DA03E603E85BD463E163D0EBE193EB43D57BE0CBCE4BDEFBDBE3D8EBE703E0A3D203D25BE7E3E013D6E3EA93EA53ECE3D543E79BC",
      torch_tensor_1_6_32_torch.bfloat16: "0x0200000048BF04BE953C49BED0BD9F3E823E1CBF533EA13D16BFA6BEDC3DBBBE393E263EB73EC5BE943E57BEAFBEC63ECBBD61BD31BEEBBE753E4C3EC1BE043FAC3E963EACBED03E563E7E3EC93E20BFEA3E3D3D3E3E94BE2CBE1EBEF73D8D3EB6BE873E36BE993EAB3E2C3FA83EE33C123D643EDF3D203F433EC5BD153F23BFB3BE20BFBEBD67BE9BBE7E3E073EC4BE16BF07BEBF3E18BEA13EEDBD93BEE33C473E0C3DE73E20BF9FBEB4BB22BF0DBD633E573E21BE6EBE50BC1C3FDCBE1ABFD53D643E20BEA5BD163F803E773ECA3ECCBE54BE14BFB73E393E103EC6BDA1BEAABD14BD143F2DBE92BE95BD073E9EBC89BEE3BE34BEEA3E31BE49BD113D95BDD73EFB3EFABECD3DC23E2ABE07BF553E253F773D583CEDBD7B3DAA3E89BE04BD663D1BBFA8BE8E3E943E493FA63ED4BE9FBE45BE143E2CBEEB3D0FBFE33EF13C7C3EDABD0B3E4E3E4D3EAD3D823E7A3C0A3FB93D7CBEE6BEBB3DE4BCA7BE873E0F3ED0BE5CBE36BD1ABE4E3EC8BEB3BDD0BED53EFEBD85BE533EFABE023D86BD87BE54BE",
      torch_tensor_32_torch.bfloat16_4: "0x0200000015BEB8BCC33D88BE3A3D8BBD87BD893EB03B7A3DAB3DA5BD4CBCAB3C193E963D3B3D38BEACBC8F3D21BE1B3E52BEC43C38BE3A3E59BE05BE8BBC01BDFBBCC7BC",
      torch_tensor_32_32_torch.bfloat16_1: "0x02000000933DC23C2CBDC4BD273C77BD0EBE8CBD7B3D263D0B3E4F3E783E913DD03CA03E1ABD223EF83CF6BDD93DA83D0FBC4C3E0C3EFABC18BE26BD1EBE17BD79BDC63DD43DE7BD7C3D31BD59BD87BDFB3D90BC0D3E3F3D8A3BDB3CED3D293D773E863D283E72BE203D4D3D223E803E0E3EF73D0A3E523E843E6BBD7A3D18BE26BE593CAD3EB1BB92BD243DD8BD9C3DE3BD043ECEBD98BC4B3D1BB95EBEDBBD83BE663E83BD753D69BD96BD8EBB96BC1CBEE83AAB3D27BE203E1B3EF0BDD3BDA63D463E2A3A34BC263C873E95BDF2BDC13CC13D2E3D2ABE0BBED53CBE3D8A3E39BE0ABD2A3E3EBC7F3D223E1EBE0DBE16BE4C3E5A3EBB3D5D3E35BD423EDC3D0BBE493EB7BD4CBD0C3CA3BD77BDA83DE53DD1BDDF3D39BD223E433E2ABEA03D093E883DAABE3C3DC23E853C23BD6A3E173E383E2BBE253D3CBD493CA23D9C3DFC3DA33D613D09BEB03DB5BE783D0CBD96BDA83CB5BDB53D10BE09BE2ABE58BD60BEF93DE63D69BD6CBEC93D063E80BD40BE98BDDC3C023E18BC4CBEC23D92BDF6BC66BDC6BDC83D48BBCABA5FBB9F3D9B3D14BEB63E85BB153E033ECB3D8B3E1EBC6D3E04BE083EA23ED2BD863E4CBEC8BD963EEE3B953D22BE203E983D80BDCFBCA6BD813E943DCB3C343E503D96BD003D773E3EBEDFBD823C14BED7BD0C3EA53B0B3E3D3D253D153D00BDA83D753E013E983C603E33BDE6BCA8BC173D583E2EBED63D65BE543E103D2C3DEABD373E1BBC0C3E913E92BC45BE2DBE093E963D70BD6F3E2C3E20BDB2BC393E853C2E3B38BDD73D0B3E723DD1BDB33D9B3D803E68BD433EACBE1EBD27BD123E583E18BEA3BD983D25BEA63C2BBEE93DBF3E773D73BE903CCF3C173DCF3CB2BDD63D4EBD523C16BE063D83BE853E063E23BEF4BDE9BD8F3E433E963D91BD0B3D7DBE22BDA63E48BEB23D093ED7BD1BBE4F3EA2BD333C2D3D22BEEABD113D883EF0BD7ABE973ECDBB2ABD953CCDBDCF3D5CBC453E22BE0E3EA2BD373E143E373D52BDE33D42BE7DBD05BD0ABE353E28BDE73B40BE93BE173DA0BE5B3E2ABE36BE78BE50BD15BE143E67BE303EA53D363E99BC94BE66BD41BBB739D63DA63CB13DE5BD80BD2FBD28BE5A3D4D3D1BBEB7BDF4BC83BE11BE8ABD9CBCBDBD1A3EB63D193E093E953D36BE613B2DBE1A3E9C3E86BE7F3D96BD073E383E66BE1B3E91B888BED03D853E723D06BD913E2C3E1CBEA23DF7BDBBBDF63DB23ED3BD09BD7EBD19BE1E3D443B023E453E863E3B3E04BE58BEFFBD76BE1A3EB73DD63C033E29BEAC3E9ABC77BECABD8CBDF73DA93D9ABC073E2ABC84BE26BE81BCB63D263EA13D143D89BE9EBD15BC27BD25BD323E9FBDF4BB87BB0CBBA03D5BBEC9BD61BEBC3DD13DA8BEB6BB9ABE36BEB9BD69BD7FBD33BE70BD3EBD313DA0BD8C3D19BE693E0BBEA13C813D823ED6BD2B3E513DBBBC043E1A3D83BD0EBEE43CE5BC43BE0D3E08BEDE3D613C90BE27B9EEBDD8BD2ABC9E3D77BC32BE3EBE0FBEC33D44BE8B3DE0BCF4BCAB3D79BDCF3DD0BD303E10BDAEBD9C3D0ABED2BD2C3E143EB2BDBEBD173DC63C78BD80BE853EE93D913BA3BD13BE2FBC20BE5A3E143E663D073EC73D813E2BBE1ABED8BDA9BDA2BDDFBD9BBB753E053B07BD463DFBBCC33D04BE10BDCB3D51BE7D3EABBC6EBEF5BC7CBD28BE773D143E723E72BEE5BCE03CE53D493E993DB6BDB5BD04BD08BE08BE4CBE8CBEAFBD323EBC3DBC3C953D00BD043E4EBD17BE70BE3ABEA43D3D3E993E9A3DC2BD15BDD43D3ABE99BCDE3D823D043CA33DC33CA3BA813E02BE153E49BC543E4A3D3CBB21BD1ABEE23C9A3E423DD93DC4B75C3EC03D4D3E18BE8F3CEEBD18BDEE3D9DBD933E62BEE6BC293E1DBD683D873E11BE55BEDEBC23BC743C0B3DBDBDBCBDCABDCCBD00BDB5BDA23D753D343D69BE763D863D17BD093EE13D3DBD4E3EEFBDF73DF8BD1BBD473D46BE903D33BDD9BA313E303E03BD2CBE51BDC43D003D49BD9EBDA1BCD93DF33DEBBCE73C5B3D863DAEBD0E3E6B3E043DA93DECBD473E76BE493E24BDD53D8F3E313E863DB83DEDBC02BD313DFFBD783B3DBE90BB2B3ED7BE88BD203E133EB3BDD93DF9BD1DBD803C72BD5EBC01BC04BE31BD82BE013C823DB5BCE3BD32BD94BC993DAABDF33D9CBD12BE9EBDC53D483D863C93BEACBD8E3D6A3D84BD8A3E413D533E3FBD7DBD3F3C2CBE4FBEA73DA03D473D18BE5F3DA4BC45BE463C90BEB3BED4BC41BD4D3E07BE0F3D543E04BD5A3D6F3CF13C2D3D11BECA3D753EA0BC3B3E90BDA6BD8E3DF13D0CBED8BDA1BC42BD3DBD393EB0BEECBB9FBDC6BD503D87BEF6BC0ABC28BE9A3D843B26BCB83D66BE213ED6BDE5BE133D3A3E483E0BBCCA3DA3BD0A3DA3BD82BD2ABC52BE813D0F3E24BC683D7ABDE6BDCA3DF3BCD8BC3EBBA03C7D3DE7BB61BEDABDB2BD473A0FBEC6BDCB3DA9BD123E36BE22BD073E2FBD6B3D633C11BE59BD17BE23BEAF3DC4BDA2BD043E2D3EDE3C6BBDE03C503E263D76BED0BCC1BD103E67BE0C3E7C3DE2BD48BE263C1ABE1EBDB63D15BC813E8ABCF6BD373E09BE7D3E9EBD213E383D433E91BD9F3DD63D8BBE2BBE833D24BD213EC8BED63D71BB39BE523D073E96BE19BE73BE0BBE2BBDC33D493E493EFA3CA0BE273E59BDCFBD6E3D84BE6ABECA3C90BD08BE3B3D51BDDABC2BBC36BE8ABCA0BD8ABE6DBE593CA7BDA8BE2DBEB83D0ABE18BE3A3EF0BDF7BD4EBE4BBD3FBEE23ECD3D0F3CA8BD8C3E20BC31BDBABD05BDCDBD7B3ED53DEDBD96BEA4BD143E9F3D823B91BEED3DBF3DA03DA3BD1D3E80BE963C81BCC6BC59BDBB3C2EBE793D533D493EBE3DF2BCD13DB83D00BD273E61BD53BE65BCAABE00BE373D5DBE983CC23D89BDC5BC223EFDBD1CBC19BE21BCB43D6F3D883DE03DDC3931BE93BDE9BDA53D",
      torch_tensor_32_torch.bfloat16_3: "0x02000000AF3D2CBC59BCADBC88BD52BCCC3DE43C0D3D3E3E3FBD933C19BE48BD77BDFD3D403EAABD8CBE41BE2ABDB0BD55BEAABD38BD483DA1BDAABDC23D29BD033E7BBD",
      torch_tensor_32_80_torch.bfloat16: "0x02000000EE3D80BEF93D99BDB9BCB53DDEBDFC3AFC3DF03D84BD11BE513EB9BC4ABB9B3DC13D403D58BB173E743D703F4BBD143DEFBD89BE513E1BBD583D73BD1EBE43BE81BE08BEB73DF93C27BE4A3E6C3DA23B903DEA3D9E3B14BEB73D0F3E56BE2FBD573D98BEA2BD4ABD0F39FFBD1F3D4FBE0F3E2DBD1F3EA2BD143E08BE98BD1FBD6D3D40BEB03CA83DC9BDF53C73BE0BBDA33D75BB26BDF7BD3D3EF03CC23DD13D01BE5C3E6B3E8CBDC23C2DBE3DBE84BC2CBE803C62BDA1BC12BE82BDB93D94BD123C4EBD923D42BD143E813E22BDAF3D1A3DF8BC5BBE813EE0BD503CB13DAF3CB6BD7CBE8F3DB83DA5BC203EC73D6C3C28BE2FBDD33DB8BC153DF73BA33DE0BDE93D8EBE9BBDACBDC83D773D20BE55BEBABC9E3C7D3D833D3B3E78BEC43B013EE1BD06BE1A3E57BD573C8EBE9E3D5A3C053E543C8C3D503D73BDA8BD133D9DBD573D33BD113EC5BCB83CA0BCE23DBDBD3B3E5D3C3F3D083E2ABD543E9B3E41BE8A3D703DB0BD92BD5BBD613BBFBD5EBED33D7EBD43BEDA3D273EE8BD213EAB3D62BE88BD3ABD16BD3ABCE53C833E03BEEFBD52BE06BD153E913DEA3DF6BB7A3BB9BD95BDB53C7B3E4DBD69BE12BE843E1D3EE23C4BBE11BE2E3D81BE06BE5EBEB7BC14BE8E3D6E3EA73DEA3D2ABDF13DCFBDA73CB13D6EBD34BECFBD5CBE5BBD1EBE033EAD3C523D8A3CE7BCD2BDA63DADBDE53D0BBD3EBE2BBE28BEA7BB103E863D88BD96BDA43E043E40BE4C3DB83DF6BD343E753D2FBE333E95BC35BED23D84BEFB3DAEBD05BDCD3D09BE97BE563D04BDFE3DB2BD93BEED3D9A3D863D9F3D13BDD83CE93C02BE4D3D6FBDD43B13BE6F3C9FBBF13D3B3DEBBC2BBEC63BFB3CA63E423ECB3DCE3DAA3C103D97BDF7BC8E3C1FBD27BD71BE31BE92BA003E873D5EBD623E283DF93CA03DF2BDA9BB4FBE143E27BD19BD013E6C3E353E1DBDA93D32BD59BB40BD67BDC03DCCBEE33DB03EB63C29BE19BE093CBD3BCDBD053D66BECD3D403E843E0E3E0CBC74BBEB3D2CBD823D04BE3ABEE43D31BD553D13BD3BBD293E33BEB23C133E0C3D893D353D6EBD693DA63D2A3C08BE59BD0A3D9B3CAF3D633C52BE10BE8EBC653E4FBDD83D873E3D3EF33DCFBD2F3DC8BDD8BDBDBC77BED6BDA03CB63BE3BD013EB33C743EE5BD94BD63BD61BE093EA33E22BEC13D7C3EB6BC16BEE43BAE3D063D24BE143EF8BD9B3D57BD24BE9C3DEE3D87BD80BC3DBEB3BD1CBEC43CB3BD023D3C3E3C3B0DBE93BE903E31BEF13DAE3D563C4CBD433D383D0A3E85BCE03DA9BE773CCA3BF4BD0ABC3F3E45BE9D3D273EF4BD39BCE93D2A3EDFBE263D32BD653D0B3C1EBE0C3EF2BC6BBDB7BC993D233DBABCEDBBE6BDBABC033E37BE38BEBE3CEF3BB43C69BD413E13BC44BD763D02BD023E95BD643D303E5E3EE43C20BE8D3D743E163E90BE233E20BD723E333E1DBE053E3D3DC13D3A3B46BD203D06BEBC3D373EB7BC843EEF3D533DA83D41BE64BDBC3D4FBD4ABC2D3D75BD483D0E3DE1BD9DBD113D92BE7B3D993D8FBDB23C823EC0BD763C28BE6ABEAF3C823DB7BDF3BD63BD593D18BE013E533BD13C073E80BEC8BD443DF73C0BBE1CBE99BC883D4D3DFCBC42BD04BE4A3E84BC273E79BEF4BDDABCCF3D6C3D093E373D993D743D0B3E09BFB63D513E7FBE21BE95BE8ABD173CE83C4D3E313D63BE36BE553D02BEDA3B2F3B023EB83DF73D12BE833EAFBD353E173CADBD803C20BE8CBA1EBEE0BDB93DEBBD0D3EA13D9F3E62BD0ABE2EBE97BEF0BC033EA73DEABC2B3E533E853EA93DE5BD503E07BE203E9FBDC13A1DBE63BE0C3E4B3E19BE7CBD91BDA73EF8BB0EBEBA3DF43ED9BDB4BD813E2EBE7DBD6B3DA63D4D3E1E3E3ABE2B3E25BE04BE943DAFBE59BE9CBC7CBD073E433E32BD7DBE98BD7F3E053E283D033EAEBDDE3C183E54BDCFBD74BE37BE6CBD993E67BE5C3DFDBD373EC13C8C3C10BE343C10BD843CE5BD123DE73DAC3DCE3D2A3D5FBDB43D0F3DBCBD29BED4BDB33DD3BDB63B7ABD413E63BE0A3E543D373D90BC633D0BBEA4BD863E11BE363D5B3E9DBD8DBD413DE73D81BDBB3C12BCC1BB80BE7D3D1E3E753E653CCE3DFDBCF93D573DE2BD3DBED13D563E9FBEB6BD8ABD583E9A3D743E71BD543E27BE90BE253C1B3CB43C44BD22BEBCBDCE3CA03D68BE333E603D2B3E863E9DBEF63D09BE95BDD3BD7CBE913E9EBCEDBD893E0D3E31BD883D7C3DA93D4ABC98BD84BE67BDE93B353D223C1C3EB0BDA53DF63CCC3DC5BD25BE6ABC1BB9A33D763D3F3D293C31BE6D3D933C9B3E5CBD6FBD153D35BEC53D77BEB8BDC73DAEBCCA3C193E3EBE863E873D43BD2BBDEDBEEA3DB23B14BEFE3CBA3DF53D933EB5BD873E4BBC1D3DF8BD24BE56BD2E3D67BDE9BC993D733DEA3CB6BD913B863ECFBD49BCAFBD04BD6ABC2B3D85BD47BE583E323EC6BD27BE0CBEAABC73BE90BDB0BC26BEFE3D90BC1A3D24BE13BE313DA4BA74BDE7BCE03D863D473E863E4ABE493CA93B5D3E193E99BCC8BD51BE29BE24BD573CCDBCCE3D4EBD7FBC893D343E85BD053D67BD1BBEFEBDEE3D1A3D1ABED1BE95BD8E3DC23D10BEAF3D7DBDC1BD0D3EA8BDA6BD653EAD3C283E07BEA1BC9B3D223D78BE4B3B893EF03B7EBEC33DBD3DCF3C013DE13D0ABD323DF0BDC43D203D09BBF63DFCBD8EBD78BEE43C66BE893DE8BD973EB33D0F3C0BBE6B3D9FBD193C10BE453D18BB953DFC3D01BC01BE8ABA143E043D8E3D883E483EFC3C313D24BE8B3D953B60BE973C88BDD4BDA0BB5D3D6ABDDC3B863E56BD343D2A3E95BD2C3F98BD323E2D3EDFBD20BBC6BD70BE6EBC083E8EBCA43D90BD313E013DF53D373DB8BCCA3D193E1FBE233DA0BD04BED53DC5BC4D3EE3BC41BE99BD8D3DB83D1DBE2A3E34BCD5BD233E49BE37BD91BE54BC98BD8B3D803D40BB04BEDBBC91BDEDBCE3BD26BE2D3B41BE143DD6BD81BD0ABE033ECFBDE13C383ED13CEC3C323EB5BC043EA03D84BDCC3DF3BD67BCEABD393C41BE15BD3BBD563EAD3D6F3E093E673ED93D41BE543E443D38BE233D42BD363DCABCD03E4BBC19BE083E223DCF3DFABBBF3D033DDD3D01BD05BDFA3DD5BD6FBD903DDC3CCBBD7DBED33B3C3E633E95BE403EDE3D1EBEF03DBABDF6BD80BD7C3D72BCBF3DFB3D463DC0BD03BD41BD5ABE283D9E3D2E3E98BD3FBD1ABD81BE7CBE5A3E68BEDC3C613D0B3EE3BDD43D843D663C823D263E3CBE14BEE7BD15BD033C87BB0FBDDF3D783D9DBC963DD23DC23EC5BDB73D73BDC5BD17BEA43D963EEA3DCCBDA33D31BE2CBD3ABDD63D223D473C573EC3BD97BDB83D043DDC3D583DA13C24BE3EBC733D723DC3BDAABDB93C21BD273E8CBD24BD29BDE33CCF3D7B3D6DBD92BC02BD053D0D3D9B3D003D973D133D9DBDC2BDEB3D9CBD1C3EADBD893D473E93BCDF3D34BE303E983D283EC6BDF63CD53E023DDD3E81BD5B3D2BBE823D56BBBFBDB7BCBF3C623E02BD1ABE9CBCB0BE703DA83DFE3D873E3E3E793D79BE813C53BD173E9DBD0CBD73BDA8BC2E3D2ABD06BE603D8BBDF23D55BE4FBE0F3ECBBDAE3DE1BDDDBDCEBD5BBE33BE793EF1BD523E843EA6BCFFBD71BD7DBD5DBEB7BD593D34BEF23D8EBD61BE913B95BDCDBDEE3D39BD29BE3A3E87BE44BDA4BCA8BD51BC44BE953C703D183DD43C843B8B3DAC3DA53DF63DAC3D103D9EBC2DBD013D25BC383EA53C393D0F3E68BD70BE4ABED23D433D1ABD47BEF6BC66BE35BEE4BD4FBDD9BDAFBD463E333D833EF4BD61BD853C50BE793D7D3E203D98BB8C3E0ABE603EC6BCA43D253EA3BCF7BDF2BD03BCED3D063E00BD233E453D193E04BD98BD54BE08BE41BD803B3D3D183D493DEF3D31BDC43C773D22BDFB3DC8BDDEBB36BE4DBDD3BDE03C463E93BCAD3E403E20BD96BD493E0D3D2FBE9E3CB93D393D8ABC9FBD503C85BBDEBDAA3DECBD753DEC3EA63D103D9F3DADBE823D1F3E1D3EA13D183E1EBD85BE71BC2ABE5F3C083E353D13BDDC3B52BDBFBD573C923DFABD17BE17BDE03E2A3DB13DA13D6D3EB03DCEBD86BE303B72BEF4BDFCBBD83DD9BD873D5F3CE8BC9D3D2EBD12BE36BE88BD57BD21BE363D06BE51BE103EA4BC083E113E913EA4BDE43C493E373C23BEC3BCC53D43BE653E86BDC53D113E0C3EC73E463D7BBD59BE95BE2EBEDDBBAF3DC53D40BC0F3E33BDFBBBB1BD553C9F3D9CBDD0BC823E83BD3DBECF3DA93D5BBC023EA33C46BE993DA43DB43C013E12BEA7BC373EFABCAFBD0B3BE23D88BD913B863CA4BE47BE6C3D353EA33C60BE063E5DBD4F3C39BD903D253D81BD1ABD093E3CBD923DAF3DB63DCBBC723EA43D183EB2BD193D4ABCC73B81BE5C3D0ABE85BE9B3DE0BCD1BBCE3D22BEACBD2B3CF3BCA43ACC3E173E3CBDA03CFEBDED3D723D073D2ABE43BEFE3DA63D21BD28BD17BE5C3C31BC45BEFEBCA63E603E5CBBE63D0C3E443D1D3D2F3D9CBDCFBCF43DF43D8BBC153E613D46BE8E3E0E3E9F3C62BEA23D423E13BEC13C3C3D053EED3DCCBD273CD8BE3E3EF8BD28BE9EBD0F3C60BD053C77BD193EED3E093DA9BDA33DC53C273E133E03BE0ABE083EB9BDC73D4DBE833E3BBE8F3D8E3D97BE8ABD203EC93D78BDE3BD4C3E0B3EB3BE423E903D7DBD40BCF33ECABD01BE0C3EDC3DC03E61BE2CBC0E3E0F3E813CF83D21BECBBB103E8E3DBCBDE13D78BDE03B8DBEBC3D88BE993D29BEC0BD5FBC3FBE9CBCD33D053D1C3EA2BD673D6DBD36BE3BBE9EBDE4BD703E253DC83D593E4A3E88BEECBD1BBE3E3CA33C763E3FBE40BDABBE963D593D2C3EA63DDF3D323EA43DD4BC94BD9A3DA63C51BC6FBDBC3BAABD8E3BCBBDA33DC3BDE83D403EA73D63BDDA3D1B3E283D3DBEE53D95BD693EAE3DE3BD913C21BD17BE92BE0ABC8E3D5FBD9BBD3BBD7B3D143D143CDDBC0BBEA33E133D7CBC99BDF23DBB3B3ABDB63D17BE55BEAC3D113C97BDD9BDB8BC84BD4DBEAFBD97BD18BE063EC83D8FBC85BEEDBD173D63BEF1BDBABDDEBD2ABE66BE1ABD00BEA0BDE13CF3BD1CBE9DBD19BE3B3E243E3CBE54BC1C3D27BE71BD8E3C14BEA13D403D37BC3ABEDCBD74BE15BEB7BD753EE23D25BDDFBD453EE83C8C3EF93D273ED1BD0A3E68BE2E3D2EBE703E0D3E2E3EBCBC70BEB8BBD9BD0ABE293E74BE3FBDE73D643E13BE8B3C70BE6EBEF6BD62BD543E413D9E3C46BCBCBDF4BDC63C613E9F3D993D72BD83BD063D273CDE3CDC3DA73DA03EB63D313E78BE3EBE153D46BD27BEC03C53BBF0BD803DD8BD953E743D2FBD483D273D76BEDEBB92BEB93BCEBD0B3EB53C1BBE25BEBD3B15BDD0BC37BE583D263E70BC39BEF63DFCBDAE3BBCBDE03CE2BDEE3DFABC3E3E3D3D4A3E9F3DECBCBEBCDAB70FBD543E42BDA9BEA3BD0C3E4ABD73BD46BE403E92BC1A3D09BD7CBE68BD71BD2A3D6D3C163EB03DCB3DDA3E153D913D023E56BE61BD75BE86BC753D86BD9ABC62BEFF3D93BD68BDE83D8EBA7CBDD9BD1EBE11BE423DD83CA53BB7BDA2BD93BE043D503E923C893D813D93BDE2BD57BD4B3D953D483EC6BDF0BC073DE0BD573D3FBFD03D513E20BE693BE93D77BDF2BC1FBE4D3C923EA63D633DD0BDC53D433E7E3C203DD7BCE43C543D4EBD3F3D88BDE4BD08BC153E9BBD7BBE6B3E06BDDB3DC83D8ABC30BDD8BC46BD3FBEEBBD473EEEBD623D05BE0E3D2F3DA03B8B3D7DBE183EE7BD8EBE33BD63BDB7B984BD033E67BB023E76BEECBD673E93BD33BE3CBD34BEC0BD0BBD4BBDA83D9DBE0DBE86BDAF3D163E493E9ABDCB3D273E7B3D2EBD6DBCC9BB25BE443E6C3D02BEC83D02BDEC3B04BE1DBD2CBDE53E423E323EF8BD36BEAE3D8CBEA93D70BE7E3D033EAEBD9BBDD9BD34BE6ABDB0BD2C3EC03D96BEF83D283D45BED5BDD6BC93BDB73D343E843E533DE73DA8BD0BBD0EBDFDBDB4BD5E3B4E3E183C573EA53E73BE813EB2BCE3BC12BE3DBEB03C2C3EBA3DA73DF6BDF13DBABD043EAB39373EA73D0BBEB2BC7D3E18BE0C3E81BEB03CB4BED73BB33D67BEADB96F3C3EBED53A0DBE903CCDBDDC3C8FBC7ABEDBBD963DC93D8F3D4E3DC6BDC2BDC1BDCF3C63BE82BD913D0E3E463EF4BD153E6F3E1BBDBD3D663E473DB2BC04BEF5BB5D3DC7BD55BD1B3CF5BD413DDA3D11BE373E9A3CB9BCE23D94BDAFBD8C3D773E113D1F3B073EB03C6BBD8CBDD5BDE13DAEBC8FBDDDBCC43D733D323B4C3D9BBD97BE59BEBA3CC5BDE7BC003D203E2BBC4A3A313E22BE59BE313E0DBF053EE1BD8FBDC3BD4ABE0CBD0ABD4CBD423EBABD4CBDC2BE743DA0BD82BD2DBDEE3D213DE2BD473DE9BDBDBD213DC1BDEABC653C4A3E273B413C083EADBD08BED63D23BCBD3CA3BD133EDDBDBEBC12BEEBBDA53D52BD84BE1F3E573D8DBD95BE18BD9F3E42BE3A3E803D63BD89BB633D32BE973D103E67BD013DC9BD1ABD06BEC9BD02BDDF3D193C91BB943D06BE563D65BE2A3E00BD83BD0EBE2D3E50BE6E3ECD3D19BD813D403E573D773ECCBDD4BD0C3C1A3E38BE7DBC88B91CBD0D3EECBDDDBD0BBE3ABE963EC33D85BDAFBC43BEDF3D113D0F3D3DBD313DC3BCA8BC02BD86BEBD3DD83DA1BD5FBE0E3EB93C47BD173E093E493E5F3BE9BD86BED93D95BDD3BC2BBE493D273E3B3D573E4D3E8FBC71BD78BDEDBDE2BCA5BD70BEE33C793D863E0CBDF23D0BBDA63DF4BD823E00BE64BDF23CA43CA83C0C3EA2BD873D863E773E97BD1C3CFC3C91BDF7BC163D443E573E43BE29BDF4BB7E3DFF3D11BE6D3C973D9EBDC03C7DBE3EBEA13DD2BD07BDFA3D543EA2BB32BE19BE3ABD8CBD3A3C42BE16BE99BE14BEFC3D513DD03DA6BDBA3D39BE5DBCC63DB43DEFBB8DBD6DBDC6BCF3BC873ED43D2CBEB53D643E54BE8F3E933D35BE25BDA83D29BE963DC73D46BEA0BD3ABE2E3EC4BD9E3C9E3D1E3E543ECA3D273E90BCEEBD763D073E0ABF393D243D2A3E36BE8EBD5EBD05BE42BD38BE483E613D3C3DE1BBB2BD1E3D85BDA9BCA5BD14BE6CBE123DF23D723D533E93BCAD3D85BC0A3D33BD663D053E183DF1BD66BED8BDBB3D103CA9BE593D01BE2EBDD33D7D3D083D50BE57BECABC8DBCE7BD663C4CBEE73BDCBCE3BB083E173E38BDC73D0F3E6E3C1B3E203E46BEC6BD973EBF3D7A3DFFBB0F3CD6BDD0BDBEBD52BEEEBD32BD81BCF03C623DF83B1BBE253D833D7D3BD53C74BD9D3EAE3D14BDF2BD8F3D263E50BE3E3D6BBEB83CB83B123EEABD433E68BD6FBC8BBDC3BC99BC18BD0B3D2BBE22BD3FBD223D343DCD3B45BE9EBD953EAA3DA43DA2BD59BDCE3D9D3D63BD0BBE1A3E0C3E16BDE7BBBFBD7F3D11BE20BD56BD113D563C18BEE8BD133E3B3D",
      torch_tensor_192_torch.bfloat16: "0x020000001A3E243EC53DDABCBD3C50BD973DE6BD26BD643D1D3E07BE883DE13CCDBD773DA23DDF3D743D373ECBBD89BDBA3DA2BC8A3D233EE0B9EFBDF7BC2C3DBF3D23BEDC3C28BD68BE5BBE10BEE8BBA7BD86BBB63DA63C81BD543BE3BC2B3D4E3DBF3D8B3D3FBEEBBCC2BCBDBCE5BD9ABD883C49BCB7BC933DE13D743D083E043DFBBDA3BCDEBD2D3D62BE08BC123E9D3C1BBD563D0BBE1EBEABBC1F3E01BC99BA823DB03D95BD833BE23C78BD62BC943D003EF33BFA3CDABDE2BD183EDCBD9B3C13BE0EBE65BDC53D023E123E96BD343DBDBD253CF1BD6D3CF5BDABBCD83DC7BD543D0BBD5D3DBB3CE7BB623C8FBD7ABE6C3CED3D2BBC1CBDB2BC343DAEBD04BD1D3E86BC5C3D9ABDD1BD3E3D52BD5B3D0C3D72BDF43DE8BD00BE5B3C613CB4BD4DBDB9BB8CBBD8BC8FBCC6BD83BD283D0DBD923DB8BD943D72BC4D3DD43D95BD893C85BDE2BDDB3C9D3D863D0ABE1DBD113EE3BC813D2CBAE63DA0BD17BDABBCCD3D203E8DBDFFBD71BB5E3E53BD17BE843D8A3D5DBC5EBC13BE2EBE4EBD28BD8F3C",
      torch_tensor_192_32_torch.bfloat16: "0x020000007CBD8EBD303D8D3EBF3D073DF3BDFBBD10BE943D833E5BBD03BEBF3E453E1E3EFABD24BE3FBE94BE12BE7EBB8FBE6BBEF23D493E97BE41BEA53DBBBC0B3E163DCC3D27BE423E5EBD01BEF43DFA3D083EE03C4ABC103D81BD363E203D8CBB4BBD5BBE96BBC2BEC53DAFBB653E10BD56BB7CBC2A3D89BC9F3D2D3E4F3E913CA93D6FBC34BEDC3DBEBE593E0BBEFDBC503DEC399EBD80BC59BE133D8D3EB03D84BE09BE5EBEBB3E293D0EBE80BE76BBF13DFC3C83BE06BE443BB2BE3ABDBFBE3A3E643E1A3D08BC3A3E1BBD83BD24BEC4BD1B3E85BC763DE8BCA0BD28BEF23DF2BC06BF71BC483E67BDC03DA0BEBA3C8ABE973ED23DBABC46BDD23E23BE843E82BD38BEBDBC0ABE073EFB3DF9BCD83D943E5ABEE43D28BE743E763EB9BBC13E58BCBBBCBA3D873E693CB73DDB3DFB3D423B0D3EA6BD363C8D3CA5BC5ABD083E753E1E3E8EBD88BDCBBDF8BD223E343C66BEA53C0B3D363E70BD163CBCBD68BEA0BED6BC05BD963D843E68BD1D3D903E243EA5BD073E27BE1CBE96BCAB3D5E3CCABD6F3B133E8E3EC33D3FBDA83D643E293E9FBD10BEBC3D52BE743E84BE6C3E193E6EBE953D873E3FBE33BECABD70BC183E253EAA3E35BE0C3EE3BD8BBE823D5E3D9CBE823D143F54BE8E3E1CBE853D1CBC383E893CA93DAABDD73DE5BD1F3A8CBEF7BD7A3D023DDC3CC33DFE3D903E42BCD2BDBCBDD23D7C3E953E9B3D04BEC13EA33E893EF53B35BE6BBE09BC02BEE5BB8BBD6FBDB53D0CBEE8BD283E213E223EAABDEA3DE0BDFB3D80BCC8BDACBC853D853EABBE7F3EFB3DD7BDFDBD87BE2ABD103D46BCB8BC43BD453CE9BE623E4A3E9C3E98BEEC3D1F3E363E6A3C3FBE823D3CBB62BD7E3E0A3D94BE65BEC63E38BE20B9393D373E043ECE3E3F3EA0BDC53E883D41BE673C3EBEA23D4BBE0F3EED3E713E743DC4BDE5BCE8BD23BE853D84BC47BE8FBDA4BD1B3ECF3DADBD3EBEC6BD90BDBFBE593E873EF4BDDC3DC23D82BE27BD85BE293D863C0EBE35BE7B3D003D45BE983DE9BD8DBEBBBD16BEA0BC483EA1BE05BC483E773DA7BD8BBD813ECCBD8FBC0C3D31BD37BEA93CCFBD8CBD953DC0BD1B3E6FBEEBBEEB3D92BE8B3DC63D4ABE463D15BEF1BDB2BDAABD96BD843E2ABEAE3ED33C1DBE9FBD17BE33BEE7BDBD3E583C56BE9F3D3F3DFABC47BEC73C2C3DC2BD68BDF0BC0E3C23BD173E003E6B3DC63D82BD253D4A3DB7BE99BE87BCAD3DBB3E383DA73E45BD01BD4BBDB8BD24BD8BBE0EBE36BE0BBEA0BEA2BD483EA33E5CBE1FBEBA3D90BE9C3DB73DCABE95BDC2BD0A3EAF3E143D9D3D75BED93C593E0CBE89BD323D063D363D78BD273A4ABE08BC58BEC53D9C3C04BFF93C40BE5C3E0D3E07BE9ABE823E483EA43DC43CDA3D603E6F3D0ABE833DDDBA71BDC03E3B3EB0BD4A3E51BE593EF8BE013F0FBE363E0CBE25BE5B3EB6BD50BCBA3C25BEC0BD453D3F3D363E76BEAE3E0EBEC33C1FBEE83D7B3E953D3B3C2EBE94BE1EBE163E41BEB6BDAD3D15BE0DBE92BEE33DE6BDC33D753E3EBB81BD9EBE8B3D38BBC93D323E2CBD11BDA0BDA73D903DA7BD39BE0B3EF43DDF3C783EB63C0B3E35BDAABE27BE81BE993E8B3E143E973E06BE433E393E6B3E34BE493E873E82BB243E1FBE143D38BEB53E103CDF3DB93C9B3E85BDB2BE7BBE29BD4E3E8EBEA53CA93D6CBC2D3E94BCC6BD083E0E3D6F3EBB3DC2BB993D9C3DC8BE9ABD433EAEBE8C3E3BBDF53D1EBE8ABD853B7CBD53BE8D3E033E88BE31BE1F3D2C3ECDBD5DBE593E40BE63BEB4BD91BED5BE6FBD193E94BB4EBE9F3D863D033C3E3D9EBEA3BEFE3D2B3E05BE7C3E0ABE03BDACBEC13E83BE04BE5ABE84BAAD3DA0BD823E1BBD11BE2A3DDF3D0ABE59BEA63E813E51BEBA3D643E80BDC5BD89BE06BD033E143D96BC373D263EE13E9DBD4B3D3A3DBA3EE4BB6CBDADBC50BE3CBED0BE9D3EABBD15BED43E52BE7EBDD4BD3FBDCF3E953C83BD8EBDD73D18BEEF3D02BE1B3EE5BD373EDBBD05BF62BEB5BC2DBE1B3E97BE903D1ABEE83D98BD6A3E2E3E6C3EF6BB923D923D1BBEAA3D923D1C3EBB3B1D3E78BE413E3F3EC2BED8398CBDC23B31BE033EBABC48BD18BDE0BD9BBE45BE843E6C3C50BEE93CA03EA5BD9ABD4FBE813E8B3D833DDD3D74BD11BE4B3E27BE593EB13E00BD82BEA8BC5DBD033E103E243DAFBD6F3DD7BD963CEF3DAB3C9ABCED3DF23D103EF8BD8BBD2D3E5C3C583D43BEF03C21BE203E5D3DFC3DCA3D9BBDB9BC103EC5BC983D93BD2DBED53D96BE2BBEC63C64BEBF3D4FBE66BE363D18BC3DBECA3CC33D923C483E983EB03C68BDA1BE3C3E153E78BE89BDDFBAB93D15BE773DF2BD62BE6BBCC6BD96BD05BE373DF9BD263E6F3E4EBDF5BDD53C6B3DA3BD173C77BD843E31BE0ABEFF3DBB3D14BEF13D913D293DAABD58BD2F3EF6BD6E3E20BE4BBD3FBEA23E3C3EC1BC92BEDF3D8A3D59BEC93E71BE003DCC3DA63D47BE8DBE873DD0BE4E3DF43DD93C723EC7BEAF3D543E26BE0B3E343E70BEDFBC1A3E6C3B1C3E153E973EAD3C9DBCB9BC75BEECBD6ABED5BBDB3EE73DDEBC94BD423D203DDD3D893E61BEE0BDC6BDCBBE06BE173D43BDCB3D89BD593E4CBE073D633DCDBD6A3D5BBD22BE93BD99BDB1BD453EE2BD293E18BD25BE753D413E6DBDCEBD683E933C44BDEABCFEBDC7BD7ABE58BEEEBB0B3E8BBC5FBEB73D3CBE853D033E04BEB3BD4B3EF93D973EB23E53BEAFBD8BBED5BD2E3E0F3E9FBE32BEC1BCFA3D963D2F3E243D06BECEBD94BC35BD693C1F3C3BBE253DC53D2CBD46BE2A3EF83D89BE63BE843D3FBEFD3BB6BEA33EC7BE423E113EE1BC763D213E333E503EFEBD443D1E3EC03D0ABE623ED2BB583C31BE9B3EDC3D61BE173ED2BC843E49BD77BE46BE023E603E613E043EB63D98BE68BEA6BD293E87BD08BE16BEA3BD07BE083E3F3E163EAA3DF1BC673EF7BC55BED1BD813EED3DC93C3E3E533E90BDB23ECCBC7BBDB0BD2B3D87BD4BBE0ABC15BE62BD20BE2D3E23BEA43DFB3D923CE9BD1C3EB13DAC3D8DBE0BBE62BE37BE773E233E52BD4B3E753E883C33BE863EA0BDD23D923E743D61BE203E81BC4B3ED63DF1BDC8BD233B8ABE56BD40BECA3D83BE1C3E623E3DBEA4BE6FBED83CF83D32BC9F3DACBD51BC6FBE4CBD8D3E7B3E983EA5BA033D7BBE2BBD17BE82BEB93D013EAABDD7BEAC3E17BE9DBEDB3DF0BBF2BDEB3C2A3ED4BDEC3D88BE49BE3BBDC0BD07BDC63D89BCBA3C76BED03DD9BD943E26BEF03DAABDF2BC0FBDA83E6ABDCC3D89BECDBDFEBEFA3D70BEBBBD483D40BEBB3D4FBCB83EA8BEBEBD7ABEAE3E5BBEE23D0FBEDFB970BD6BBD35BE97BD45BE093D783EA4BD6FBCC63DDB3D543DD33E103C833D393E8ABE14BE463E113E603D6BBD903DBD3D24BEE7BC2FBE84BE893DFA3C37BE683CD43C11BD0B3C3E3DD73D8CBD8BBD163EDEBA2EBEC5BB9B3E353E313D533C933ED9BD07BFF73CB1BCC7BC223EB8BEA0BDD4BCBB3DDDBDE9BDEB3A1EBE26BEA3BB75BE93BE30BE153E043E88BE873E7EBE663E46BED63E493E463E76BE2EBE1D3DA93E073E2EBE2E3E2D3D63BC6B3E803DD83DBBBDC03E63BDA1BDB53C04BC9DBC4EBE893CA13E593D753E503DD03E443D98BC86BD163E20BEA9BDE23D95BED7BCD3BD243D1ABEE63D39BE043ED5BD0D3DFB3D173D97BD4DBE70BC68BE35BE3BBE77BC83BDF7BD62BEC6BD753E233E413E013E763E4A3CC13D23BD763C743DD03C713DAB3D75BEEE3DA7BD65BE413D6BBECFBDCDBC9C3D1B3E073DEE3D42BC7EBEAF3CAABDAE3DE53D8FBD15BE98BB79BD043E85BE22BE8D3E8B3D153D11BEEABABB3D293DBDBD4CBD3C3E07BE8DBE193DFABD8C3EBBBD593C1FBA09BE77BD99BD293D29BC033E8A3D3C3D77BD9D3B27BD533D7DBE89BE41BD5CBC843A943DABBDB8BD013E303E143E0ABE3B3CE3BD21BE163EAD3EA23C903E1E3D2C3E0CBF893D14BDDCBD003E7C3D38BE54BE64BECE3C993EC23C67BE8F3D12BD9B3E64BE973E1ABDEF3D16BE1F3E2A3EC23CC63ECEBDA2BE203D16BED83CC53D4D3C573DBF3D593D673D00BE8C3EE3BD2ABD363CE53DFEBC0EBE9FBD0CBE733D1CBCABBCEE3D8B3D313D6BBEE4BD0C3E30BDC1BDF2BD883E9EBD0D3D383E543E783CD8BD3D3E8ABD28BE9A3EB13D923EB7BDE4BD75BE613EB83DAABDD2BD233E483EB2BDF73D873EC73C853E3FBEBF3D163DD03D2ABD88BE0ABE613D433E11BED13D923E763E393E02BF8CBE993DC9BDA23DA0BE183E62BEEB3DDFBD28BE463E8CBC82BE8A3DCFBDDFBD5FBEA13A353E2BBE5C3D103EDBBD8D3E503AB03D823E6F3D3E3D4BBE6BBEE8BC36BDF73C2E3D0EBE8F3E0BBD043C11BE14BE31BD57BB50BDE4BD263E1ABEFF3D3DBE51BEA7BD8C3D00BE80BD4ABDC43D1D3E913D02BD9A3D633EE8BDD6BE843DAA3C023E94BEBDBD08BB8E3D91BD23BC233C1FBEC9BD83BC8E3BD1BD6ABEBD3B333E4EBEDA3D1CBE48BEAF3D203ED93ED03D223E74BD02BE2E3B5DBD503E44BEB9BD1CBD48BE713D33BE64BE38BD4F3E7BBE0A3DEB3E363EBABE9C3DC3BD92BC98BEEC3C87BEA83EE3BD37BD193E15BE89BC8F3D18BE1FBE243D89BD463EB93E1B3ECD3D473E7CBD4E3EEEBDF63D063DE13D34BE9DBE22BE16BEF53D03BCCDBD103EDCBC873E4A3D4E3C903EC73D403D0F3E9EBB93BDB2BD4C3E833C213D073EA5BE06BE74BD443DE03DEE3C053D94BC263E61BDA9BC47BEA9BDBC3D1E3DE73C8BBE52BE4BBEC33DDFBD02BF26BE6FBE2B3CE4BDEEBDFBBD9DBDF7BDDE3D213E93BE3EBEEEBDBEBD2D3E63BDE4BC273C68BEBFBDBBBD02BE55BDDD3DFA3D3ABEF0BD18BC0F3E2CBE97BD593D72BC03BE193E06BDAB3D0FBD54BD533ED93CF83DF63DA8BE41BDBEBD1EBE843BDC3CAEBC08BE84BD8B3E223D903E96BE803DB0BEFE3D7ABED1BB163D01BE4FBEE0BC61BE763D09BD73BE9C3D97BE883D8C3E193EBCBC15BDB2BD7ABE2A3EE13AFFBCF53DACBD303E50BE10BE113D6F3EE33DFC3DAEBB05BD92BE883DA93D433E543DE43D453EE53E07BE6E3D48BE07BD713E0D3C053DBDBE97BD7CBE5A3B4CBE31BE093E0B3D0ABEDF3DABBED9BD2BBE80BD633EBABD60BE27BEF33DBC3E0A3E8FBD683D8B3CFA3D163E1D3E60BEA9BE17BE9B3BE3BD553DF1BC64BD38BEDEBDE9BC913D56B9D93DB9BDB33D97BC923E003D8DBD73BEAEBC13BE9F3E0ABEBFBD21BE46BD973C1B3E20BE9BBC9C3D3FBEBA3DD23E073ED6BDBDBE98BDB3BD473E96BE28BEAF3DE9BD233DA5BC883E23BDE63D4E3E06BE33BE9DBDFBBB913C303C4C3DC1BDDA3D473ED4BED7BD71BD113D21BDAA3D603EB3BD96BE113ED03EF33DD5BD823C143D9E3E353E433E413D973D2FBE9C3DAEBD383ECA3EBFBD88BE1B3E1E3E1F3D86BC3CBD71BD80BE6A3E9FBD743CAEBD1CBEFABDB33D183E013D5B3BD33C06BE843EBC3EBEBC9A3EA33DB4BC83BC0BBE073E303EFE3E17BE383E413D79BED9BC6A3E293D9F3D32BE87BE4EBE26BEF03D92BD39BE6FBED83ADB3DEBBDCB3D763CDE3D523E90BEFFBCFEBCCA3E09BDE6BE5ABEF53D33BE243E503D233EDC3C6DBC8C3D163FCDBD823C923EB7BDFD3C9F3E8CBD0CBE53BB483E953DD1BD463E743B993DA6BC02BED13C8E3C083E053E69BEF0BCC73EDE3DD6BDA63D1E3E1DBC113E953EBFBDB0BD093EBA3E7E3D443EC0BDC1BDB3BD1E3E03BDE43C8EBCBABD8ABEBDBEE9BDEBBB6CBDA6BD4CBEB73D35BE87BB313D50BEF9BCBCBC03BE903D3C3D83BD583C233BA63E63BE963E5BBD8C3EAF3D953E30BDC4BD893E62BEF43D8C3D153D4B3EFEBC0CBE133E81BEEA3D43BD11BC35BD4F3E483C8C3D07BCCB3C6F3E44BC8A3E9CBC353EA5BE10BE6C3D35BC893E893DA3BD17BDF2BDABBCBD3D97BD86BE463E7D3C07BEAABEC0BD513E013E363E78BE9D3D563ED8BD90BD8DBD0A3B4C3E84BE2BBD58BE283D9A3CA13E3BBE8ABEAD3DA33DFD3D033DB63D413CE2BC763DA13C973E14BD1A3EB1BD6D3DC7BDE53DC73C55BDC13DC5BD00BE6CBE0F3E1C3E0D3C383E793D38BE04BE2FBDFEBCFABD413E8C3E78BEA7BD08BED2BEA73C13BEAABD133DAB3E2B3E813A6F3E0B3ED0B978BE2B3EC13E953E8DBD0D3EDABD82BDFD3D5E3A0F3D42BEB1BD8FBDC23EDC3D18BD303E913E103E34BE85BEACBD5F3DA43EF5BD0C3E9DBB733C4BBE7BBE06BEB4BDAB3EB33C51BD54BD743E633E903C1E3C19BE94BEB3BD963D4EBEBCBE7B3E8DBDCEBDEC3A07BDC43DC7BDFC3CDA3DCB3EF3BDAA3E8EBEA4BD4C3DF03AAFBD6DBD1BBD75BE1D3EB73DB13D3F3DFABC873D943E0DBED0BD8D3E043DEC3D4ABEA13E14BDBCBE1DBE043EB13D86BC3E3E863CFF3C2C3E82BE96BDA93E51BE1F3E663E763ED4BC953E5C3CAB3DB7BEF73DF33D853D483CBFBC9EBD813D83BD00BE533D90BDAD3D35BD693EA93EADBD213C263E36BEEE3D433EADBB96BD0C3E4A3D6ABE47BEDABE243E2ABCA8BD063E5F3E76BD013EAE3DC23DCFBD9F3EE2BD50BE0A3EC5BD07BE973E08BECFBD8D3E0CBD353E053E153D5F3EAE3DF83CB23E64BE413E8EBDA63E88BDA5BD193E0A3E85BDF83DA0BDACBC89BC86BECC3DA53D2EBEE73CF4BD18BD9B3DFFBD40BE84BE053E27BE2D3D9ABEC93D383E953D533EFC3DCD3DD93D833D2EBC0EBE403DD23D303D853D2F3C4CBEE73D813D1B3E61BE683EC63D9C3E8C3DFFBD663E48BE0DBE31BCE53DBE3BEFBCAE3D41BE553EF63DADBD31BE293EBCBC253E7B3E293ED33C973C043E0BBD4CBDCBBB7A3DA4BDDFBE743D25BE1BBED23EBABCE03D133EA53CC7BD513D2A3D09BD03BE2C3E03BDBEBC203ECC3D9ABC9D3E093ECA3C0FBE79BEBD3D7A3978BD813DB63D0A3E763E5EBE78BEA13DDCBD33BC053EC2BDDE3C34BE413E4F3E743D3CBE3CBE96BE92BC903D0EBE943E0C3EA13DAF3EAF3D0CBDAEBDBFBEA53C01BE11BE103E95BC203DA7BD25BD8EBD52BE2F3E213EB03E833E7CBE623ECEBD48BECDBE89BD55BC013EE03D71BE173EBBBDA73E6DBE3EBEEDBDF2BE36BED8BD7F3C88BEF2BD2CBEF8BD9E3C5CBD79BE45BE34BC26BE653CA5BE533D5D3D2EBECE3DB93DD43CA13EA1BD2ABD7BBC8F3C363E6ABE39BB203EA9BC0C3E283EEBBD3DBEA73D4ABD7C3E26BCA9BE24BE813A57BC863E84BEF7BD0B3E6C3EC53EF2BC13BE283E0ABE643E52BEAD3BE0BDF43DC4B9D23D6BBCE2BD22BD443DE5BC70BD2EBD56BEA83CD3BD04BE8F3DE4BE08BE3CBE4BBE703EA53D4FBD533E8F3C89BD583E22BE19BE89BDC3BDC03D37BEDCBC423D4DBE5C3E513E633D2FBE77BD043E7DBE133DA3BD5C3EEF3D973CE33DB03D063D0C3D37BD74BDE23C2D3E68BEED3DC93BD73DA33E0EBD4EBE40BDB1BD173E8B3E0ABED23D80BE31BEC43CFFBD2FBA003E19BE9F3E6ABEEA3DAABE9A3E41BE263E83BE1FBE97BD223C22BE04BE313E3E3E09BE0E3CF83D1CBEF43D103E883E513E60BE753E353B6CBE55BD663E273E8CBE39BE03BD31BDC73D82BD503E9C3C7CBE333EA13CE5BC613DC73D703CDEBDA63BEABCF73C823E33BD91BE32BEA0BD0D3E17BE043EFCBB703D163E823DD3BBD5BEA13D83BE4FBD3F3DF13C6FBE50BD963DAA3D8D3D48BE97BDD03D8ABE5A3ED6BD6CBB903DB9BC563D8C3DD53AB73D243ECF3EDBBDB73D95BC9D3DFEBD323E58BD3E3D15BE193EF9BD96BD423BD0BD2FBE93BE813E0C3E2BBE033D073E30BD3E3DCE3D0A3E313EBDBD5C3D54BE47BDD53DC33D3C3DA43DD93D2CBE023E173E393D17BE503E683D773E0CBE56BE6A3D4BBE193DC33D69BD073E19BE513EFEBD0A3EB73D4C3EB6BC473FD73D583EA23E80BF93BF84BE573E46BE9F3E62BE96BE52BF9E3E32BF433F8EBE5C3E6C3F09BECCBE25BF01BD343FC33A493E213FD73ED93E91BE653E0DBEA03D3DBDC8BD32BD43BD06BE25BE613EB83D5DBEB23DBBBDE4BDBFBD763EADBDDE3A47BE583D6A3E92BD7C3D4A3DCABD463EA0BD923D92BE543D133E2EBDFB3D893EE0BE4CBE7C3B6E3DD73D8FBE113E3FBE8B3DA1BE203D0EBD733E10BE413E88BEC7BB88BB463EB7BCAE3D89BDC6BD93BD70BE87BD303E12BE50BEE5BD92BE6ABE693DAFBE31BE943D63BD8BBD9DBD10BE2C3DEA3DBEBD193D8FBEF9BD11BEB03D183E72BDA8BD0EBE3F3E043ED4BD873CD4BC323D29BE993E05BE0ABE0EBE293E313DA23DB43E563E513B80BE863E35BEC4BDE8BC303D2B3EF63C72BE8DBE9B3D8C3D363E16BECFBC9E3E8ABE8EBE9EBDA73D383DCF3E473E763CBCBDFC3C893EEE3DA13D113D6C3DADBE2D3EB0BA9B3E3FBE01BCE2BD7DBD893D59BB34BDB93D0ABE77BE0CBE923D82BDF5BD43BE3FBED93D9B3D703BE2BD32BD833EF5BDC1BD5ABE4D3E273EB93EA43DD73D203EC03D8B3E55BE4FBE2BBE7E3D00BDBEBD23BEF93D19BEA23D153E103EC33CBE3E06BC13BE26BCF73D35BE943E4C3C6BBE85BE09BE193E773E823D073E82BD55BE663D8C3E7ABE303E9FBD05BEAC3E17BD283E4ABE293E88BE353D273DEABD67BDE0BD60BC3EBD6FBD30BE7E3E403D4C3D243EFEBDB43E78BDE0BDFA3CD8BD99BE6FBE18BE0E3E76BE9D3D773EF83D63BE81BD8A3DBB3D9A3D01BC153E0ABEF23D4EBD873D993E053E803E913D95BDD5BEE73D393E0C3EA83DD9BD2A3ED4BD59BD1FBDAF3D0B3E1DBEF3BD2C3C07BE84BE01BD763E0DBE3F3EFA3D1E3E8DBE0B3D00BD233EB7BE823BDA3D1DBE80BBA53E9E3CF93D5C3C34BE7ABEF9BD8BBC92BD34BE8FBDADBD323E1B3E64BD0CBE173D8FBD85BED93DA93C18BE5D3D01BEEB3D57BD94BE213EB6BE6DBD5B3E783D84BDD3BE183E1E3E27BCFDBE333D35BEB3BD1ABEFABDBABD823D903E1D3DAB3D973D3D3D1E3E3F3DC13E41BE1D3E623D2C3E95BD8FBD623EAD3EF63B63BE51BD243EEBBD33BE3DBDF03CDDBBBEBDC33E403E733E02BC6FBE79BEC23C2A3EDCBC82BD423E073EBCBD853DC23D5DBE8EBEAABCEEBDEFBD87BEEE3DC63D873E5C3E17BD9ABE123E3DBD463E483E843E603E863DB23D683A21BEADBE3CBE94BC64BEE43BEA3E70BEABBD53BE3B3E2CBD15BE853E2C3D0ABE0C3E333D2CBEE0BD0D3E1DBDA53B523E03BD863D9EBD93BD1B3EA2BD953C93BE77BEB9BD34BD0D3EDCBB2DBE12BE24BE8ABD89BEC4BC4ABE1FBE01BB563E973DDF3D6CBD0A3E3CBD92BEF83D1FBD7FBED8BD0DBDC6BCF73DB5BDBDBD623D4D3E253E11BE0E3E45BE4FBDEE3D0C3DB73E2B3D603D383EBCBD73BCA9BDF3BDBDBDEEBD1DBE0C3E173DB1BD44BDA5BD4A3E18BEF33D14BE0CBE28BED9BD3C3ECB3D823EA13DCCBD163ED63B6F3E363E843C8CBDE83B93BE16BE4E3D6EBE283BA63D9ABE82BE4B3C533ECDBD57BD8D3BB8BDDD3E4FBC433E583EEEBDB73D35BEDABD573D66BE92BD253EBE3DF93B00BED93DB8BE91BD35BE8C3C2B3EEE3DBCBE7BBEA63C9CBE89BEEB3E15BD7A3D253E1CBE14BDD73EA4BC503DBCBD19BE33BE24BE403E923E033E293D8BBE363EA53DCA3D923E50BD003EAD3E32BE78BCAF3D083E0DBD14BDD3BB34BBA33BE63B1B3E4B3EA3BB743E653ECBBE86BE143E72BD87BEDABE8A3C5CBE06BDE1BD053EE73DB73D25BE8D3DA8BD39BE34BD633E7B3D463EBBBDA53D06BE363E5EBC1BBE453CD73DE0BD10BD08BE163D723EA2BEAEBD22BEF7BD45BD36BE96BE713E0ABE1CBE08BE5BBD08BEEA3DB33ECB3D94BD3DBE4BBE58BE45BE41BEABBE413CA83D04BDABBDE7BC173CD1BE98BC9BBD02BEBB3C973E0EBEBEBCA13D8F3D5E3D493E03BE19BD6B3D343EB83D55BD863E2CBE133D373DA8BE2C3E45BE713D8FBD733E293D263E103E9BBE1FBD88BD7C3E2BBE8ABE22BE483EC83D4CBEA8BD92BD47BEDCBD54BD13BE78BD68BDF3BC8EBD57BE693E34BD56BDE83D17BE41BE143E96BDA73D4D3C9B3DFB3CC5BD533E8C3E073E43BE1D3D82BEF53D63BD5E3E093EADBD5B3D4E3D33BE85BE303E083ED3BDB13C79BDEF3D56BCB33D073E1DBE3BBDC23C3F3EA23E0DBE05BE61BD383E7ABD02BE9ABD0A3D403E0E3CEEBCFD3D443D0FBD1ABB273D993C54BD8CBED6BD103DFD3D95BC36BD08BE503E7ABE45BE51BEA1BC593DB3BC87BEB43C713D2CBD303AD23D3FBED33E14BE003EBC3DA43DBC3ED13D163EB4BD563D79BEDA3D5ABCF2BDDEBC78BE47BE3D3E43BEC23D8DBD97BE6D3E20BE8EBE36BE5C3D8DBDADBD2ABDF7BCA03E493EB6BC88BEE53D03BE17BD943C42BE073D033EB0BD673E0B3E2ABD0C3E9C3C3A3E5FBE7F3CE83CF9BBA3BE5C3E673EC4BE463E553DBC3DD0BD11BD0A3EB7BB6ABD033D803E57BD87BD043EFF3D863D0EBD85BB653D7D3DD6BDACBCA7BE823E723EBA3E18BE55BEBABD863B913CDFBE8E3E913EE0BE113E59BE11BFFBBE4EBD16BF74BFC13EC3BDFFBE4E3F54BE3E3F69BFEDBD763FA93E55BF073F583C09BFD03E68BD213EFABE6BBDE2BC05BF0FBEA6BD253EDEBD43BE04BE133E29BD3BBE71BEC7BDAF3DE53E633E39BE95BEDABD41BC2CBD6D3CB8BD05BE103D66BE6E3E6FBEB53E01BD123E62BE9FBC55BD533B9C3D973D433E963D8CBC8FBE3DBE47BE763EADBC2D3ED8BD933B7E3E393DA13D3B3E82BE41BDED3BE73D8EBD803E23BBAEBE153E0E3E92BE603DA13DDB3DB6BD2F3DF9BDCCBD53BD43BDB13DA43E283EC8BC1E3E9F3E20BE303E2E3E23BD6BBE52BEDDBDF03E62BB11BE713E91BD003D1CBE06BD95BE2A3D3C3E91BE0C3E94BDCC3D0B3DE53DE83D9E3CFB3C08BE5FBEF83D5BBE9A3D46BEDABD1639233E763EAFBC0F3E2FBD50BEDDBC6DBD42BE5FBDC1BDA13E82BECD3D38BD873C5ABDD03DFFBD06BD1D3E6B3E013ED83E12BE5ABE0BBD283ECB3C3A3ED73DDABD38BDA6BD2BBE5EBE36BDDF3D863D2FBDDDBDF2BD93BD873C2F3E4C3E39BE44BEA7BD703D973D84BEF3BCCDBD323D41BE203E95BD07BD2BBC203E57BE69BBFD3DB7BD46BC25BE18BE0CBDB83C2EBEB3BEB3BCDBBE523CFCBD623E913D82BA1D3D86BDB43C8CBDAA3D373E8CBE203D52BE47BEFFBDED3D1ABE5D3D843D603EA23EB53C85BE83BE493E0B3E0B3E3BBE1CBE4ABE033D93BE6E3DB0BD2EBEFCBD113A003D8E3D28BE68BD153E993DAC3D1ABD8C3C963DC2BD88BDF93D133E383E033E63BEE23DB5BC8E3E603EC8BC2F3EF4BDA2BE1EBD22BE71BC913D8E3E64BDB8BD9D3D043DBFBD2C3D153EA3BC5D3D20BE33BD133E8B3E903E57BD47BE91BDE13D1BBD89BCD13DB83DD53BDC3D0ABE0CBE37BE753E63BD5D3E883EC7BDEEBC1DBE123E38BD7B3E1C3D66BD453D8B3DA23C003E0A3E8F3D113C8D3B73BE66BE553EED3D983DA23D813D0ABEBD3D3DBD8E3E2A3C813EFE3DE03E353E183EA9BEC4BD9FBCD8BD1CBE8C3E40BEBA3D87BD9C3D4F3E5A3DE2BDD93DC6BE69BE85BEAFBEDBBD61BE8C3A603EB63D3ABE94BD3C3E48BD193AF33D31BE12BE233EAABE833CD93E6B3EA9BE843B99BDB5BD4A3D01BE8D3D8C3EAF3CFBBC713E2BBCC6BD483DA8BDFD3D3EBC47BDB1BC6EBE213E0BBE0CBEB6BD8A3E16BE193D9EBD923E47BEA5BD7F3D753E2ABEC3BDA7BE9C3E76BEC0BC1C3DA6BD15BDF43D8ABE4A3D84BDAF3E313D203BC43EFF3DADBE44BC7FBC7D3D11BE7DBC32BEC93DC2BD0CBC75BEE13D85BD6D3EEEBD25BDE5BD44BCAE3D743DE4BD7C3E98BC5DBAB83EE5BD0C3E2CBC86BEF3BDE3BDD7BD823E253E883E1FBE173E4C3DBDBD34BD023EBEBD123E5EBE263E4E3D713D0EBE003E5ABD0EBD85BD2C3D5EBD5BBEEF3D86BEE33D6C3D13BD17BE363E00BE6C3D23BD913D29BE9DBD09BF15BEDF3E333EEB3C153D133E163E00BEB1BD043E90BD963DB2BDC0BE9EBDAE3D133E493D2A3EA13D8BBD76BD1EBECB3B253E79BC95BED43D76BD033EADBDC03DC73D2F3DD6BC75BD6F3C34BD0BBE273C493EFF3DCFBD1E3EAEBD3D3ED7BD583ED0BD31BE11BEA53B123EA8BDA13D6B3E3D3E2FBDC93D4DBECA3D28BE63BE58BE7CBED73D5FBEE93D0D3E793C483EF63DD8BDA03E9D3EE3BD523DCDBD3E3EE13D9E3EEBBD17BE403E98BD1C3D533D0D3E00BEE73C44BD073E443E183EC73E04BE163EB93D1ABEA43E45BECFBCDA3DB8BD313D16BD9B3EA7BD16BEBBBCA93EB13CF5BD13BD213E273C8BBB0A3F4C3D70BC9CBDA7BD0C3E8BBE1F3E533E0D3E7C3E313E263E0A3E49BE023EE6BDD43D14BD27BB833E063D2D3E0EBE0D3E9D3D503EEF3DB4BD373E313E5F3E80BE393E933D9E3D58BE8BBDA93AD43D2DBED43D44BDCABD5C3E843D9D3D09BEB73DD73D493D833E91BDD53D2C3E43BE443D84BEA7BD3ABE3F3ED53B033D993B4F3E04BE03BEFCBC1E3E74BD9FBDF2BEC43CB43D2FBE79BE073C45BCCE3EB6BD68BE91BE063D14BDD8BD363E093DB83EC83D2CBEFD3D08BE9F3EE23D953D333E5A3EF33C963E2F3E953C6D3EFA3CD13DAD3D63BC683E8ABD313EAEBC3FBE32BD6DBE1DBEA8BDDCBD71BD8BBE29BD9EBDAEBD0B3B94BB303ECBBD0ABED1BD98BD773D6FBE9A3B09BDF2BD11BEBF3DA23D173DC5BDD8BDD5BDD43A20BDEB3DAABBA5BDDDBD033E11BE293D0DBE0B3DA53DF2BD2B3DCB3B79BE483E70BD9D3E703EACBDA83D56BDCDBD973D2ABEBB3E143D52BE90BE25BE96BDD43D21BE923D4ABE573E733EABBD8CBE7DBDAB3E3A3E9CBB4EBC14BE10BE613D693B19BEAD3D33BCC6BC18BE12BE9E3D49BE0DBE133EAF3E65BD423DF3BD0EBEAEBEEFBD093EFFBBC93D2BBE03BE83BEF83DB43D693E313E473E20BCF33D29BE913EE33DC0BD8F3D0ABE073DD13B093E62BDE53D003E01BE0B3BD2BE83BD8FBDA13E70BE38BD32BE8E3E03BE8D3EAD3EA83C93BDB2BD133E393ED43DB13D43BD133E1C3D42BEABBD743E263DE33D163EA33DEABD85BD0CBE1CBED4BD873E673E123E2ABE0C3E573D0EBE95BD613EC33D8E3D4F3EED3D8FBE8BBC2EBE81BDF83D093E533E453E75BDCA3D47BD253E0B3E3DBE89BE4ABD7BBED93DDC3D08BE89BEFFBD93BEC83D623EC13EE43D9A3C5E3E083D0ABF653A14BD283E01BDA43D633E25BDA1BD933E07BCD63DBABD5F3E8CBE573D37BD31BD403E2F3EC13D423DFCBD163ED23DF03D9EBD373E9CBD63BCCB3B44BD883EFE3D0BBEEB3D493E263E533ED43D3D3E2CBD7A3CEBBEC83E483D65BE503E723E353EECBDF7BD3ABE443ED5BD053E033E1EBE253D82BD6CBE6CBE93BE84BE54BE193E6F3E253EC43ED2BA8D3CA2BCBC3DF1BD02BEB43EA0BDD2BDB73B19BD43BE653DA13E213D5F3E8B3E0BBED2BE383EB1BEE73D05BEB8BDD13911BEB4BD9B3C553E333E9EBDF73D3EBEDF3DD5BD0F3E5EBE8FBDE33C0A3C12BD46BC2D3D12BD123E92BE8ABDA3BD85BD15BD183ECABCB53D5EBE9B3D65BD91BD6D3E1E3E12BE193DBABE4C3EA53B073BFEBD54BEBCBD843D373ABB3C15BE85BD4EBE06BE1EBE10BD183E8FBE38BEEABD5C3D5DBD973D30BD4ABEBFBE5ABE41BDFA3D08BEEDBD0BBEA23CD1BDD6BC50BD8D3EE13D48BD02BD4A3E79BE273D48BE1CBEC63D463D9DBEA03CD13DCDBE943D76BE8F3EC7BDD7BCAE3DCEBDFEBD90BE893E1ABE403DE03B7C3DA5BEED3B653EF73DC23D9ABC613EF73C27BD963E80BE033C733ECF3D073DA5BD423EECBD933D86BD75BE23BE63BE5ABE92BEE0BCA93DB9BDE1BD593D813D473D0A3EE7BDB23E863E94BD063E823EC53DA93DCFBD50BDDABD04BD59BEDCBC31BD8BBE033EB73DC23C873C3ABD663EDEBD17BEBE3D9D3EB73D903E2E3E513EE83B94BEA1BE2BBEBFB89FBB8C3D203EE13D9C3DE1BDD4BDE8BD143E0ABE023C623E52BE8ABE9F3E44BEE03D9EBEF33CB9BE863B5A3E5F3E943D913D31BE1B3CBEBD593CA4BDD83D1CBBDA3C62BC7EBCA53D92BD0FBE4BBD49BCBFBCC2BCB33DC63E84BEE0BD7DBC173E3E3DE93CFEBC933CEBBCF1BD573EBCBAF13C5EBE03BD683E96BBA13A153E013E843EB23E53BE5A3DCB3E01BC063E88BD3ABDB93D0ABEFDBBE83DCFBD66BE943D803E9D3D4DBEAA3C38BE513E34BEEDBD11BD3ABCAABE963D48BEB53D563E4D3D8DBEEABD97BE433EE73CB03C18BC6DBE97BE5D3CBDBC2D3D3C3EF7BD113D8C3EA83E1B3E233E1FBE203E95BEDABCA93D5ABE81BEA0BD22BCAEBDAABC653D083E86BDCABE18BE9A3C49BE79BC703D2CBE103E173CF93DCFBE953D9BBCF9BD263E2ABCFCBD5ABD1F3E39BEC43C173EB63D1ABC773CDD3C68BDD0BA6DBE30BC05BEE8BD753E923D23BE96BD303DFC3C593C57BE03BD263DCEBD4ABD5ABC55BDB13D99BC303E453EC2BE8B3E26BE6E3E78BE033E4EBE43BE0B3E06BDE63D24BE8C3D7EBDF9BD1EBD6DBEA4BD173DAE3D44BE44BE6FBD543DA0BCDBBE943D05BE7E3D923E9DBC093D27BE38BD0F3E643E433CA1BDD63D3E3E863C93BEA0BE05BEB83D93BEC93E963D82BD653B483E9D3D3A3E6D3E3BBDE2BD473DB23E0ABC02BEF43C603BA9BD3ABE2E3CC33E1EBEF3BDDBBD53BC0FBEA23E563C123CCD3C393C143E5DBE6DBD23BE91BED03D9C3EC6BD483E12BC18BE993E813D83BE7C3D843EBCBEABBD7C3EFE3D17BE903DF2BD443EDA3D923D883C91BBFDBD26BE813EEDBC73BD65BE03BE2FBE64BDDEBE7E3EA03B1B3E0ABD273D613D793C043D57BEAEBC4A3E43BEAABEEE3E4B3EACBD15BE1D3E77BD1FBE053E84BC35BE54BEA23E6CBE3E3E153D203E353E943EE33D453DD1BD913D1EBE3D3CD03EDB3D243D95BED93C7BBAA33C4F3ECEBE363EAC3D133ED73D1BBE32BDAB3DE7BCC0BE973EECBD783E01BE04BFC63DA2BC9B3D2EBDAA3D8DBD7ABCF53CDEBD7ABDC63DB03BB73D81BE963C4E3D82BDBE3EE1BD533E5E3E8EBD8D3E11BF4DBE1D3F82BD3FBD85BE0B3F78BE58BFC5BDBB3D11BD813E1D3F4BBD143F10BE52BE1B3EB83E173CFDBE9CBDF33E2D3FCDBD873F82BFB23EC1BE453CD3BB3ABDC33CB63E9FBDA5BCBBBCB5BCDFBDF73D8FBD073E21BDCDBD7C3E49BEA4BDBBBD5A3B7B3E923D25BE7C3D393E113E5ABE59BD9D3C603E02BE53BDDEBD813C2CBE083DA63E6ABEB53C10BD313E9BBDEA3C6DBD993E24BD0FBEDFBD28BE8EBE8BBD123E253E4BBE46BE7F3E693EE1BD143EDEBC04BD00BE93BEF53D02BE143EB3BC1DBE1EBDF3BD833DAEBDD7BD253E1C3E71BCEFBD2EBD6A3E393E83BC32BEA53EE13C5A3DE23D06BE52BEAA3A2B3DA03C7CBDAC3EA7BEBA3D6E3ECDBE1E3CBABDD93D723E243D3BBCF83D3ABC01BE683CE53DF73C0A3EA43CC33D58BC3EBD463E143E063EBD3C5EBE083DC4BE6E3DAA3E313D1B3E1E3EAE3D853D7C3D183EDA3E24BDF4BC0B3EB83BB9BD5CBEF83C453C683D3B3EA0BDCF3CCFBC19BC23BDB3BD5ABEC83C21BE813D533E50BCFB3C183D223D523E2E3C983E48BEC3BC16BDB63C7C3E4C3E023E9EBB623E5F3D45BD09BECD3E173E173D16BDC0BD333D34BE11BE5EBE433E81BEA43EA23E12BE133EB73D1DBEA6BD13BE3F3E74BEC83C80BD1F3ECB3C29BE753E48BE3ABEA8BD1D3E3F3E9FBE373D04BEA8BEE0BD85BD0C3D9C3D3EBE763A0DBC80BEDBBC4CBE673D6C3D8EBE713C973ED4BD0D3E0FBEBF3D9F3D823EE13D86B98A3E5B3E5FBE9B3DA3BD863D3ABDD73C1F3EE33D0FBEDA3DA03D26BDEE3D9F3E373E003E20BE45BD24BCE2BD1ABEB9BC883E2E3D81BEE03EE2BCB5BDDD3C4D3EE3BDA2BE4ABE093ECCBCDD3DF6BDB8BCA139DC3C9B3DD4BD943D00BD67BD38BEE23D143E25BD05BFF1BCA2BEC0BCF73D0E3D053DF7BD67BE84BEF23D8ABD143E313E78BE933E8D3D093E973EB5BDA2BD123E6D3E3B3EB7BC9E3E05BE35BE753E97BE94BD2BBE543DC3BDE3BD61BE47BD32BE743E01BE5E3D4C3DB73BEFBC103C7D3E443D413E8DBE57BEF63D5C3E3CBE823DB33CE23DA7BDE43D1CBEBFBDA13D373EDA3DE0BCA43D8F3DB0BE71BEC7BC353EF33D8BBD01BE03BE8DBC0ABE263E1A3D0ABD45BED5BD46BEB9BDF0BD8B3D533E1DBD5F3EBF3EA13E04BB3BBC5CBEC53D273E1ABE59BD103E24BE563D00BEC83D133DA93EA1BCB23DB9BDB13E34BD823DAF3DC13E0CBE36BDB53E4ABD7FBE7DBE1A3D6C3A883D0E3DF0BCCBBD2ABE913B843D87BDFE3DB13C033EB23E45BEC0BD9EBB89BD333E4CBE7A3E66BD973D0DBE20BECF3D15BE363EFDBC95BD16BEEFBEB7BE85BC793C963E9C3E79BE3D3D623EAF3C263C5E3E9BBE12BE853C0A3D213EA0BB893D38BE6ABD713E92BDC9BD933D23BEFFBBA7BEA73E1F3E253EC2BD353E713E5F3EA0BDA83C4F3E6EBDBE3D0E3E843EA8BDA23B9C3E4E3E053EA93E0EBE603C49BECE3E9A3D85BC1E3EB1BD68BEF03D81BED7BD3B3E303E9EBDEB3DB3BE1ABD2ABDDDBD9ABC933D3C3E3E3E6BBDA5BD4FBEC8BD983EA6BE5D3E7D3D8C3C5E3EE53DF03CA93D55BE823E5EBD2C3EEEBD8ABE89BDE23D123D18BDB63E88BE9CBDC3BD83BE7FBE8E3E613EE7BD76BC70BE423E8ABD3BBE71BE193CBEBD60BE90BE5D3D8A3D4C3E463E90BEA73DBD3D593E0A3EA3BE54BE51BE113E4EBECE3D383ED2BDD93DC93DFB3D923ECCBD0FBD62BD65BD0CBE19BE95BEEEBD063E873DBE3EE13D733D003E43BEC93D83BC89BD5FBDF13D9EBD2FBE9EBD903D79BD30B9783DB53CDBBC9A3D7A3EEE3DA53D1D3D153D61BEDFBD653E0D3E68BD1FBD41BE433EE83DA7BB55BEB6BCF83CABBDFC3D353E0FBE863ED03D443ED5BE01BE48BC1E3EC03DA03E69BC713C0CBE0F3C453EEF3C75BED53D463EE1BCB8BDC3BCBDBDAE3D813D223E0CBDDA3D6B3E9FBE3ABD493C113D8FBE8BBE863D13BE6DBE28BC3ABE943EE43C79BEB5BE70BE6FBE02BC5B3E00BED03B97BE313EFDBD353E4ABE483DC1BD28BEFD3D3C3E963E0ABE7ABEA73D923E5A3EED3DC73DE3BB6ABDB53D543DA5BC013E50BEFE3DB4BC133E413DA9BD333E933DCF3D923E24BEB8BD24BE4CBD0ABE273E31BE52BED93D37BC7B3EA4BC6DBDFCBD2FBE293E66BD8A3E1A3E1CBE77BEEBBD63BD1EBE873E213CB6BC1A3D8FBC9EBD96BCFFBDABBDB73CA53E81BE07BE843C74BD023C983DBFBD40BCA23EF6BD473E873EE9BCEC3DCFBCDEBEBA3D973CFFBCEABDA63D07BC133EF23CDDBC08BE97BE3D3D96BD51BE5CBE073ED5BD383D45BDB53CA33DBD3C9ABE3ABE313D803C3B3E173D63BD80BE893EA2BD01BE7ABEF0BE4CBCA83D813E57BEEABD2BBE083E05BE10BECB3EF73B073D15BE513DE73D44BE413E9EBD2F3D48BC7ABE08BEE8BD82BE9D3EFFBD99BED7BD6A3E2BBD9A3E6D3E6F3EABBD96BEC6BE29BD8CBE4C3B003EB2BC693DD13D91BE633C2D3E77BE03BB39BE143E95BE523E02BEA8BD7B3DC23D64BDB43EB9BC67BE703E12BE083D953D1CBD9B3D183E8E3DE23D3DBE133EFABDF43D87BE04BD26BD53BD23BE143E13BD8D3C67BEC83D85BEB5BD223E4BBC173C983E813EE9BD38BC4B3EC13DB4BD71BEFBBD05BEBA3D8F3C2D3EAA3D263E2BBD25BA8DBE35BE8CBD3E3E983E",
      torch_tensor_32_torch.bfloat16_2: "0x02000000143C033ECFBC943D5FBBB63D21BE05BEB03D2A3C57BDA4BDD3BC003EC9BD133E143D6CBC4D3913BE203EB63C183EBBBC373E10BE483D01BE853D293DBB3D1B3E",
      torch_tensor_32_32_torch.bfloat16: "0x02000000F6BC12BE013E283E9ABC31BE8ABCB53EA3BDFD3DCD3C4C3E5C3E823C163E10BEBB3E09BE553EDD3D013E073E113D82BDF73B073EBBBDC53D2A3E1B3E0D3E9E3DEB3C0DBCD8BDA8BD65BDB0BCBD3D9CBB3CBD493E4A3BC93D953EA73EDBBCC73E943EBB3D0C3FB53DB93E4E3E30BEABBD00BC553EAB3D8D3E5DBE25BE0F3DD5BDA63D903E783E913D98BE2C3D573ECDBE80BEEEBD513E07BEF63C1E3D043B863D14BD193EDC3C4BBE513E0B3E213D66BEA1BE2BBEFCBC943E7ABEF83D223E1CBDAB3D763D313D1A3DD73D103ECB3D43BEECBD9DBE303D39BE0D3C0D3F253EEA3C82BEFD3D1FBE853E75BD7F3E41BE6A3E14BECA3EA8BE1DBEE63BEE3DB53E72BD83BD2EBE3B3E713E09BEC5BDD13D96BE233E34BEBABC07BC02BDB13B833D5A3EE1BE03BEC13C693E03BE43BD7D3DA13E983DA4BEAC3EA4BEA33E14BE58BB8BBCED3D15BE30BE223ED03B7EBED93ED13D2A3E34BE31BD1BBE983E6CBE5B3E19BA8E3E713E9CBE713E62BE003E953DFF3C213E86BD303E88BE993C13BEE03D1E3E833CD5BEF5BD0A3EC33D0EBDD8BD943E933DEC3AB03EACBD19BEEEBD2FBE143E843EC03EF63D503EB8BCB63EDABD903E183CA8BD00BE0E3E0ABDE4BDBF3C89BDC0BE4FBD82BD6E3E9EBE7B3DA7BE72BE15BF80BD3BBE943E31BE79BD78BE903CBDBE9B3DB33CA33EB33DABBD483DFD3C9CBD7EBDAABD3B3E123E58BDD2BDADBDDD3D8E3E2FBEBC3DC8BEB9BECFBD6CBDB3BE37BE5DBEB4BD6EBD103EB63D48BE7B3D34BD89BE163E1FBD37BD3BBED3BEE13DC8BED53CAF3EA3BDA73EC63EC23C88BA01BED8BD403EA53D8AB989BE863E943ECBBB3CBEBABE2FBDBA3EC9BDC9BD45BE4E3D233EACBDD63DFCBDE5BDCCBB273C72BEF0BC51BD033E1C3E9BBEB2BDADBD3C3E323ED3BDFDBD21BD43BD453E463EAFBE753EAA3C6F3EABBD173E953ECB3D3C3ED73D0F3C5EBD1C3EC0BE09BE89BE68BD4CBE5EBDA03D383EFF3DD9BE963DE2BEA03DB2BEA7BE0A3E50BE60BE92BEDF3D163E47BE86BE39BED8BE82BE213E173E4EBDF53D56BE533E9C3EBD3D71BEC13D57BDEA3D793C97BD873D5F3E74BEBB3E4DBD40BE1ABDFABCB4BE6A3E313EE83D2B3E2F3E83BCAB39E03D9A3CD7BCDDBD233EF93DBDBE5E3D6DBE023CF53A113E813DF43DC93DA53CEABB333C5B3E323E9ABD03BE01BD053E91BD27BE793EA7BE053EC43B7F3905BD353BD1BEBF3D92BD513C073ED0BD0F3E3C3DBABE4EBDFF3D7B3EF3BCD3BE73BDB3BE29BEA73D6FBD0FBE6ABBA3BD8B3CAFBCDC3D093D3ABE3FBEA63E66BE85BD773BDFBCA8BE1ABEEE3D98BE0FBFA5BC7F3C923CB8BC3ABE3BBDBCBDFC3CA03DDC3D4BBD41BE73BCE6BD02BD22BEA0BD55BD3F3E1FBEEB3C093F87BD0DBDE63D973E0A3DAB3D9C3E16BE803E093E6C3C0EBE1ABEC1BD0DBD893E83BD89BE753D01BEBC3D053E9EBE81BDBABD843E7BBE273E973D7DBE133E483EE63E4B3D833C4ABED13C33BCAC3E00BEC0BD40BE91BE34BB9EBC3ABD063E113D05BC4BBE35BCFE3C92BE923EB1BE6D3D8C3D9A3C403D8B3EC6BBC3BD6C3D363E9C3D8D3D753E8B3E563E4A3D1FBDD03D103EA4BEBC3DD53E703DB43C5B3EF23D563D5BBEB8BD8C3B8EBEA5BD743DE63C51BDD63DBB3E323EBF3E673EB43E373EADBE6CBE333E8EBD1BBE5E3E393EA03E503D063E41BE43BE3DBD463D173C81BE663D173E4EBE35BEDDBDBA3DA9BE8A3E133CCCBD49BE453E8D3EF2BD0ABE96BDB6BD32BE68BE613E1E3EBCBEAABD283E9F3C673D94BE663E90BEFFBCB1BD68BE963D6EBE2DBD55BE44BE8A3DF23DA53EEC3C30BEE53DAA3EAF3DC7BAB1BEA8BD6EBD0A3E45BD823E3C3E553D943ED3BD5BBE723EAD3B9B3E09BDCD3D603E72BEE3BD463DA2BEDD3E4DBEC53EA53AE63D1B3E1ABD86BD943E1E3C30BDA63DB8BE933D3FBD6EBE783D5E3E053F8E3D023EAABD503DDABD2E3E8DBEDABDC6BD51BE9FB9C73D4A3E493A76BE213E03BED53DD7BD1CBEEC3B46BE8D3D14BE4CBE91BE92BE88BE17BF5FBD7BBDBA3DF93DF5BCD7BE44BE41BC403E75BEB9BE5EBE43BD5CBD023CA53C913EBD3EE13EE2BC323E6C3E50BE493EC9BD3F3E0F3EB3BE003FF9BD94BE4C3E103E0D3E043EDBBC2F3DD0BD9ABE683D56BD30BE0CBE763E953DA6BD383E93BD36BD153E983D6DBE97BE22BE99BE9DBE80BE1CBC1BBEA33E3CBE38BE4A3DF4BE133EB73E823D66BA233EB3BD84BE283B44BEDEBDBCBD68BED4BD0D3EAC3E893DD93DFE3C173D0B3DF4BC4ABC5C3ED73D04BE5A3EC7BD68BDA83CC53D453E4ABE84BC52BE263D3E3E213D293EDD3D433E76BDCBBDDE3EE13BBB3D563DFC3C68BDCC3D0ABE1D3E283E253DDEBD3FBCB3BE2F3E9EBE09BE72BD503EC7BDF9BC01BC07BE47BD9F3D39BE493DD43DACBDBCBD8C3D8C3E943D65BE29BE8F3EAA3ED33D6B3D42BE623D0ABD21BE5EBE7DBDFCBD2A3EEBBD5C3D45BE943D5D3D4F3EC03ECD3E86BECC3DE63DD33D84BDD7BE8A3D243E0C3EB1BABBBE47BDEE3D123ED33E13BFADBB053D81BD8A3E1ABE80BE30BE663E14BD6D3CF3BD68BE683DABBE9FBE783C71BE403E243E25BE313D8E3E4B3EE33D953D913D3A3DC93D9FBD033E133E853E943D1EBEC6BD073E73BEF0BCE2BE8E3E45BD17BD2F3E753C483DD23D89BDF03D17BEA23D6CBD763DB43D57BE8BBDA7BD173E13BE5CBE1EBEA4BB483EC3BD123E82BD4ABE4EBE81BDA5BDBA3D08BE93BE263DB5BD8CBE01BE863D483DBD3D86BD87BD2D3CC2BE743E173E933DFA3E27BE6A3E9E3D51BEC83DE93E203E1BBE8E3E91BD313E193D1EBE96BEA5BDA7BE80BCC53EBCBDA1BD9A3DAD3DDC3BCBBC0ABD96BE91BE013E273E98BE10BCBDBE853EB33BA2BE09BE1BBD383E793C473D4B3D373E",
      torch_tensor_32_torch.bfloat16_1: "0x02000000EE3D343D073E26BC5EBD06BE1F391FBECBBD82BD6BBD88BDDC3D0C3D0BBEBEBBF83D103DD7BD26BEA03D713DBEB99DBD33BE05BE123DCFBD83BEA13C223E603E",
      torch_tensor_32_64_torch.bfloat16: "0x02000000563C9F3D3EBD943D76BE223E01BD3EBD0C3D09BE3FBE3FBD1B3C01BEE1BD883DB0BDD5BDC03D073E443C9FBD7B3D2B3E08BED5BD81BD8A3BA43D343E8F3DDCBD97BDA2BD92B97ABDB43E9C3DC03D1C3E0BBEBC3C263EC5BCC1BD1BBD3A3DB43CC6BD033D123ED1BCCEBB50BEC13D0BBDFFBD0C3E8CBDF33DC1BD5BBE04BE2DBE763E46BDF7BAED3D06BE42BC193C7E3DDB3C37BD1B3EA13D56BDDE3D16BDB93D3A3E98BD863D19BE513DCC3D24BE2DBCB5BD723DAA3D95BC8B3E27BDE9BD073E5F3C97BC463E4F3E37BB423D29BDDD3C0D3E6B3C02BE9E3C823D04BE033D2D3E95BBA33D913DAC3D043E913D053E923DA6BDE33D793D9B3D1ABE6CBE643E093D6D3D35BEF73DAEBD96BDD3BB83BD7FBD453AA23DA63D0E3DD7BD423E1B3EA9BD0C3E94BE9ABD673D46BC76BD80BA2A3D96BE713DF93CE53C053D8FBD56BEF4BD4CBDA2BD3C3E18BE38BE25BD9F3B2CBA0BBE3ABDA13DF9BDD33D9D3EA9BDBBBDBABDE3BC053DB2BD9B3CE1BD433EC83DF4BCF7BD8DBCB0BD583D08BD5DBD0CBD893D8B3D883C17BE27BE38BE27BDB33D933DB53D14BD87BDE73D313E1E3E9B3E03BE1EBEC03DD1BD68BC93BC8D3D9EBD9A3D3E3B39BE54BD8F3E69BD95BEF83DEB3DE1B9533D4EBDFF3D8DBDAABCCC3DEABDA23DE33D0D3E84BDAFBD8E3E063E29BEB9BDA2BDFBBDF33C413EFF3DE23DAABDC93B493EA0BB8E3D0EBCB03C14BE393D2D3D0CBE6B3D1D3EC73D4ABDBCBCC13D483D153D02BEE93DC5BD20BDD53CAFBDDE3EA4BD293D9ABD883E64BCF2BC2FBDF9BB67BDD9BDA5BD993D3CBD96BE1F3D0E3D32BE26BDE73DE93CB63D02BE263EF9BC593E223E4B3C53BD143EABBDDCBD4F3DA43DB4BD11BE133EB13C903BA5BC703DD03C4CBC0CBCCB3CE83D413D2ABDABBD00BE6FBDC93D35BE563D31BCA43DC33C3BBCD5BC5B3E52BEDABC70BC9A3C933B153EC03DF3BD543B9E3DBF3D1BBEF53C97BCDC3DFD3D493D593E5C3DA3BD3DBDC43CD73CC3BC873CAEBD293D88BEFDBC34BE333EF0BC09BD1F3DBBBD693EC9BCEEBDCCBDC5BD3D3E34BDF1BB93BD343E4A3C29BE9ABE113E84BDDABDA4BE24BE003E8A3CFA3DB2BDA73DD7BC0C3EFBBC923ECCBD4CBE10BDB73C94BC003D4FBF67BEF33D73BDA6BDD23B213DADBDB3BD953D003EE1BDF1BCC2BC56BD4A3E8C3DEDBC143D2A3D8ABD82BD3DBE1E3DCC3D023EB8BD94BCB33DA3BD95BDE2BDDBBD7FBD18BEB03D06BE34BD483EEABD9EBC1B3B35BE7CBE723D60BE583D3ABD1BBE0EBE55BD6FBE2E3E11BD89BD303EC6B8DCBD433D15BD5E3EB53D28BE0A3E15BD333DFBBD2DBD633D123D483DDB3D283E97BC8BBD0D3EF7BCCD3D00BE083D1DBEB03D803D3CBDE4BDF2BDFF3C293D5D3E393EE4BDA4BD263EEEBD933C823DFF3D213D8CBED53D7BBDDCBD04BD6D3DE53D5DBBB73D3C3D64BDE9BD2A3ECC3C823EE4BDBDBDC2BDC43D59BEB9BD81BC113EC13DC8BDE8BDCEBDB5BD27BE65BE1C3EFC3DB53D9DBC5DBC123D62BDE43B503C8E3E233C4C3E2F3E64BE80BC233CCA3D4CBDBF3DE13D253D0A3EC9BDBA3D0D3E43BE853D8D3D6FBDEEBD1E3E20BE2A3EF6BDD73CC6BD88BD113E1B3EDA3D543EB3BD22BE3DBE56BE273D5E3E2C3E07BE2B3ED9BCB73C103E683E1A3E95BDD13D363D053D79BCDEBBDF3D1A3EE53DEBBCB6BD63BD613D1B3BA8BD893DEBBDAABDE03D753E893D97BD3EBD05BDC2BC133B323E4EBD583E19BED73C813BD7BD9F3D563E1A3E1C3E1DBEDF3DB6BDBABD3FBEC8BDC53C073E0CBD433C0FBD1F3DE13D813D96BD72BC963DE2BDA9BC4C3D973D90BE693D6E3EFF3D0D3E3BBD49BB113EB2BDB2BD26BE003DA7BD873DC13C8ABEBE3C51BD0E3E083EDE3DA83DFF3C153C863E31BD79BB823C0C3D70BB75BD8DBBA63D7D3DCBBCFE3BC53D1DBD52BBC93DE73B12BDCDBDA53D263E24BE55BC473DD9BD7CBC4BBE3EBD94BBC93D03BE8D3DE73D513EE83D483D3B3E3D3CDD380CBDE7BCE7BB203DF2BC60BDAB3D8EBCCB3D81BD75BD683D9CBC71BEB33D86BB39BCB7BD86BDC8BDA03C0EBE1A3D763DEC3CE8BCE0BD2ABDE53D603E3D3DCFBDBF3D083E8B3BE0BC35BCC63CEC3D923D6B3C9A3D383E753D6E3CC83D433D7BBD6BBDBC3CA83D6ABC333E65BB013E093C8D3E0DBD743D483D8EBDA9BD61BDA9BEDCBDE03DAEBD4B3E8D3D12BEAA3B603E1ABDA8BC793D4BBD65BD543CC53B8ABD16BE183E30BCA3BD383DC2BDBBBC0BBE4A3780BEE2BD97BC213EC9BC6B3D3A3DDB3D493EE43D503E8BBECBBCB0BD803ED83DD73D2D3D52BDA0BDB3BDD73D1D3E85BD31BECDBDD7BDEEBCAEBD87BDA6BD22BD35BD9E3CF43DC43CF13C983DD23D033D053B42BE32BD0CBD33BE6B39C43DC2BD053EA03E343DDC3D1CBE0B3D14BEB43E003EC63D11BDE93D0D3EEF3D463D963DB73D7B3E11BD6ABC05BEE03D41BDAD3D75BD48BE5DBE263E263EBD3D8F3CD3BCC13838BE9C3D1FBD3A3E0EBC25BEA0BDB53DE8BC423DB73C743C98BD3BBD20BDD5BD463E14BCF73C9FBD573DB2BC27BD3D3E3C3E163E2E3E133D02BE0CBEF43DE43DF6BDB53D12BC4ABEB43DEFBC71BD83BDA83DC2BD44BC4B3C2F3CC1BBB83C3CBE7EBD21BC173D69BD0DBD50BCAB3D743EE0BC41BE95BD4DBD4E3D1C3EB8BDE33DD3BC86BD373E6CBEADBD4ABDC53D3B3E77BC1C3E14BE973C993C70BDB5BD983CCD3D6A3DC2BD01BECCBCB83C97BE8DBE223E823DF6BD3FBDE7BDC4BB9BBD35BBE43CE7BC75BC713CC7BDB4BCDBBC20BD553D50BD46BB4FBD52BE333D29BD0ABCF03C08BE50BE3A3E0D3D693E883D403EAB3D97BEDF3C85BD203D0EBDB23DFD3C353E58BE92BCB4BDDFBCB2BB0B3DCC3CB7BDBCBD4A3D483C8E3CFFBC173E2C3E143C90BD78BC5E3C10BEB8BD42BDCF3D86BBCCBD353D783C3E3DFD3DCEBCCE3D12BE863D37BE69BDD73D813DC23D32BCAE3DFDBD413E8DBC813DB6BDCCBD603DF13ABB3D86BC7BBDD33CE2BD593DC8BC1DBD763D883D153C153E89BDDB3DD9BCA8B9F4BC6ABECFBDAABCFE3DBB3D6BBD9CBD803C62BD733DD6BCE5BC7CBD693E963D613DCCBC5FBD9F3DBD3D383D8B3DD13DCABCFABCFA3DE73D3C3D373D193EBC3C4BBDE0BD16BEEDBD44BDEFBD33BEB9BDE33CC3BD60BC183E9F3BE5BDA6B9DF3DA33D59BEB6BD9EBDE13DDEBDC3BD9EBD613DAFBD4ABD34BED93DF5BB26BEC53C7EBEC13AC1BD29BE623D3A3E0DBD153E9ABE4F3EA7BEB3BD123EE93DA33D983DAF3D983C08BEE4BDA53DF13D20BCA23DF6BD80BED5BA3A3E4E3D7BBE5ABD73BE5EBD8B3D713D903DC73D183E9DBC8A3D843D8CBD04BC8BBE16BE703DDBBD2CBE25BD413D34BD423E61BDBA3D87BD54BA9BBDB4BDCFBDE8BC33BE47BD18BE0B3E27BE27BE173D283DFDBD1BBE22BC27BD543DE33D0D3DCEBD0CBDF7BD39BE613CACBB34BD6EBE243E093E7ABC3BBE123ED43D6EBEF23C493E953D80BD323D093EE1BDD73D043E68BDD13D0EBD023D653DB3BB88BB3C3CE6BC1B3D833D383ED93DEA37993D7BBC22BE153EA33CA2BCC3BD153EC6BED5BCA5BD0D3E93BC723DA53C753DEBBDD03CF0BD573D1C3ED13DF83C79BD0CBE1CBE85BDCA3B493B963D95BD1738613C233D1A3E36BD30BE523DD0BD9A3DC1BD8D3D763D96BDEF3C27BE83BE6FBD363E34BDB5BD1BBE23BC483CB1B92A3E29BD533D08BEC8BD43BE693D0DBEF83DCABD1ABE563E9A3D3EBDC6BCE43D45BE753D8F3E3CBE183D463E963D993CE7BD2D3E2A3B613E4BBDB0BD5B3D09BE4BBD33BD20BD803DD33C0DBEA23D93BDC13C3F3EC3BBA8BD343CF8BD033E303ED5BDDE3D35BC1BBD883DD53D213E373DDE3D14BE0B3DC9BDD0BC003FA23D173E953D88B916BE25BD5ABE77BDC13DCDBD9CBD113EE53C01BDABBDAE3D003E5EBD78BDA3BD283DE0BD0F3C44BE5C3DB6BD1BBE22BDACBC8F3D2ABD853D2BBD27BD3CBD143D5A3D9FBEDE3D8ABC0ABE6DBE913EA23D51BDB93D033D9B3D5FBE00BE4E3D26BDF3BD253D8F3D2CBE1EBEDCBCFDBB4F3D7E3E6C3CA7BD193E313D09BD1FBC0EBD733D2D3D183CC53DEC3DBA3D7CBE44BD6DBC0C3DC53D453CE53C08BE3EBEA1BDC63AE0BDB63D613C0EBEB33CB1BD523DD83D7DBDC33DED3CC03D3BBEABBD14BE3ABEEA3DEA3EB63D943DC53BC0BC4F3D563E6B3ED53C083E17BEF63DB33D903CB0BDFD3C5F3E513CC5BD21BD9FBC553EC9BD96BDB83DB03DF9BC0CBEB3BD4DBCDD3CA43D51BE083E6B3E2D3D2F3DAABCED3C77BE9C3D03BEEC3CA5BD343D183E53BD7C3D92BD97BD02BE4BBD60BD343ECA3BAF3BDDBD85BD373DCABDD7BDF1BD0A3DB9BD033E88BDD7BA24BEFD3C85BDA1BBE83CABBC1E3DD5BDE33C41BB09BD9F3E153E233EB9BCF7BD2EBE77B9483D2DBD003EB33D99BE8D3CB4BDC7BD8DBEDBBC253D68BC873E883D663E2F3C00BC303B5D3D87BEDB3C5F3D4BBD8ABD2EBCFE3DC1BDB3BDD7BC2ABE4CBE54BD01BE6E3D13BD12BE783C23BD89BC143DB23D0EBC48BEFF3D693D0D3D6FBDF6BD163E7BBD383D7BBDC03D8C3E0E3E31BEBBBC743AB7BC47BE1D3E80BC833C6FBD443D863DBFBDB3BC953E8C3DC73D163D8B3B483E3F3DFD3D06BEB33D543DFE3D213EFBBBECBC36BD9ABD33BE10BD1FBE053E55BDD2BD393DF8BC113EE13D5BBE1CBE51BEBDBC70BD6E3D91BD05BDF73C2FBE73BD7D3D95BB053C073EDEBD09BE9E3D203E3EBC723DD3BCBBBD973DBABC46BB1B3C903D90BEE03D1FBD1ABC04BEB33CBFBCF83D283C41BE663E89BD143E273E43BEE43D0E3E1FBE70BE2D3D083ECE3D4C3C853E423DF53DB9BD27BD82BE7D3D99BD63BD7C3DFD3D503EB13D023EEE3DBB3C063CF93D2D3DC03C21BD8A3E203B153E5C3EE43DCD3DD0BA263EC5BA903DCA3DF03C1B3E933DC5BD093E29BD84BE02BEB13CB9BD65BD34BEABBB29BE393E7FBDE9BD33BCEEBE063DBC3D73BE453EAF3D1D3EBF3D87BB373E48BDF2BC4BBD033E7F3D583DC5BDB53D2EBDB03C9FBC7ABD9C3D703E0FBE98BD8D3D3F3EEC3D31BD31BED1BCC43C28BD90BDF73D393DB33D34BDC3BC9CBDBE3C903DCA3C833DBEBD17BDF2BD37BD053E4C3EE03D433ECCBD50BB58BD17BED8BA41BC91BC39BE75BED7BC9A3D863BD3BCBB3DB03D03BED03E5B3E14BDE8BD993DFE3D1B3EF03D423DB2BDC3BDDA3D393E26BE2F3E15BE20BEE2BD913B8B3B093E7E3D56BE7E3D3A3E24BD843D0B3E8C3CB93D3FBD89BEF33C2ABC30BCE4BB69BDFDBD1CBE9B3D18BE5ABE893D61BDDEBA0C3D3D3EC83D0D3E7A3E43BE34BE743BCEBD4F3D493D8B3E95BCADBDE1BE9D3D2A3DD8BC26BE2E3E3CBE3DBDDEBDFD3C5F3D6B3CC13D9ABC213DB83D7ABDEA3D4C3DC93C71BD33BDE13D4E3D523CCA3D6D3DEA3D9DBE5C3B79BEC33D493CF03D5EBA393CADBDD7BD913D97BD9E3D9BBC4C3C933A263E10BE763E37BEF4BDAB3E58BCEBBBBCBDAD3CA0BDA13D4FBD9BBC3ABE833DB1BDC8BDE53B093DE7BE93BB90BE1CBD183DB13D723CF93DF33BBBBD12BE61BE543E49BE133EA23DB73CE73C3C3D843C09BE113D8EBC45BE3EBE26BC233E49BC1D3E903E7C3D1ABD76BDC8BD813D0E3E8CBC02BE50BE943DF7BC37BD90BDA93CCABD29BE0F3DAC3D48BCD0BDF93B2B3E0FBD82BD5D3E2C3CAD3CAA3D423EA4BC35BE95BDE6BDAB3CAD3EB9BD10BEE0BAE93C1BBE853E3DBEBDBDF13D27BC283DB83D88BD32BE4C3D6B3DCA3DECBD1E3D18BE473D3FBDE9BAD9BC42BD423DADBDCC3C72BE48BD513E6BBC44BEC4BDCFBD073EF83B75BD1ABE35BEEF3D72BDCF3CACBC9ABD8B3D",
      torch_tensor_32_torch.bfloat16: "0x02000000593E8FBDBE3C9ABD833D3EBD85BE213E82BD49BE8F3DC5BC0A3DB03D8EBD93BD133E273E143D803EE5BD0C3EAD3BD53C7DBCBDBDA93D1E3E4FBB833C943DF0BD",
      torch_tensor_32_16_1_2_2_torch.bfloat16: "0x0200000049BE1D3E9FBD1EBDEEBD9FBEC6BD133D723D413EFA3BA1BC643E5A3D8ABD9DBB38BE7FBEBD3D0D3D4F3DF9BD5DBE92BD443E59BE7ABED83A213E09BE393C8CBE7A3D2ABEAF3DA9BD89BC493E39BE0ABD1DBC613E213EF13D883DA23D95BB103EC4BCC63B7CBD323CF13D4FBE25BCC83D92BE8E3E173C29BDCD3A00BDA03C063D6A3D313D6CBDB23C49BD413DA1BCBCBC8F3DC4BC9F3D21BDB9BE433D1A3E4A3E883DEABDB13DD3BD5F3E883C8CBC59BE28BD303D44BEA6BD383EE3BDCBBB31BD253E62BD843D95BDDC3DFE3C553DCC3D923D84BDB8BC84BE663D5D3EB43D9FBD01BD853DB8BD0B3EBE3DBB3DE4BD8EBDB5BD693D143E7ABB36BE40BC283E003E303E1EBDE63E84BDA43CEC3D63BD233E933D043E293EF03D67BD31BD46BE3ABD1A3DD93D183E19BEEE3C17BD9DBEA63D9A3C94BB1D3E1FBE0D3E75BB10BC54BBE9BD1C3EB93DBF3DE03BEA3D0B3D563CF33DDDBCBF3C9C3E163E06BE18BD5D3D55BD93BD933DB5BD38BC26BD243ED8BDA13E86BC8C3D0DBE003D01BC05BDE0BD6D3E16BD19BEA0BDD4BD0E3D78BD073E4A3ECFBC72BC1E3EFD3D0E3ED53E84BDF83D84BC79BD383D27BEEABD64BC82BC4F3E163E80BEE43D0FBD363E9EBDC13D5D3E0E3EAF3D413E853C933DD4BDF73DB5BDB5BBBDBD9ABD53BE05BD393E0EBEBFBB2D3D4B3E1A3E3C3D023EF6BDFC3C0DBE2FBEB2BD163EBB3D063E843EC33B233DDFBDCFBD2D3DC8BE03BD0A3DF6BD803DD3BC623DBE3D59BD2FBCE83B1B3D9B3D2B3A47BE50BC27BEB1BE40BCB83E15BE1FBEC83DCEBD433EB23D8C3BA13D15BE8FBD10BEA13C90BDE43EBABC613B2FBD873D2A3D1EBDE53D94BD5BBEAA3DEFBD013E433ABCBD223E91BD47BCD5BD413D963DBDBCC33C45BE493EB3BDC0BD3CBEE83C783D343D09BD33BE99BDC0BDAABD8A3D1CBEBEBDA73DE33DD7BD13BDB63B853E92BD3B3CD9BDFF3D03BEDBBD92BD113E64BDA43D6C3E8F3E88BE053E82BDB63D3FBD22BD36BEAEBDF83DAB3DBE3DDC3D32BB103EC93D2A3CCFBD06BE39BD15BD863ECCBDAC3E1F3DA43D3B3E3D3D5CBD963D9F3D893D053D25BE163EBDBDB4BC803DFD3DBC3DD73DFCBD8BBE4CBDCEBDFFBCF23DCD3DE3BCF83C2D3E11BE9C3D573DD93CA23CE3BC04BE40BCBE3C91BD35BED2BCB8BC4DBC3F3EECBD2A3C403EAD3CEA3D2DBDB73D5BBE34BE4C3D183E3A3D8BBDA03E0EBEECBD8CBB6FBE2F3EEE3B9EBDFE3DD33D23BE4DBD5FBD6BBDE63DA6BC203E21BC1D3E0D3E343E90BEA0BD6A3D95BD71BD88BEDDBDC63D03BE8B3CFA3BB13EBE3C263E563EA4BB713A54BE24BDA43C803D5F3E8C3ECABADE3DCB3C903D7ABEE9BDACBD26BDC9BC8F3D23BE2EBD01BEB73D3FBC06BB063E57394B3D4E3D483E94BD283E283D253EEEBD34BE713E043E033E0EBE023E30BDA53DDF3C923EC2BBB13D283DEB3DA33BDCBD293D683E983B103EBD3D523EAABD14BEF93D32BCA7BDD53D74BCAD3EB93D08BD773E33BEEF3CC23D2EBB143D493D5B3EB53C81BDACBBD5BBE13D043D05BD94BEB1BD03BE42BDD43DFCBD3FBE713C03BED5BC18BE833D03BED93D0FBE303E95BDDEBDB53E77BDADBD33BE9CBD0ABDA7BE2CBD99BDE2BD99BD9DBE303EBDBD2BBEE8BD123D16BE073E6F3D453E793D9B3D1ABED93CB53C863D8ABDE33D5A3E333DF1BBA63D943D443EABBDAFBD95BC853C78BEC33D04BD443EF3BCE3BDB03CEDBD013D363EA33D163E283E7A3E05BD0DBEA9BEA3BE3ABEFC3DCB3D133EEC3D10BDD739B0BD1A3E14BA1EBE5FBE96BD2F3E87BD033E773E8DBDF6BD0CBEA73CC73D0DBDE53C4DBEA23D743D823D94BD91BDD63C943DB7BDA7BC4ABE0C3EDD3D973DCDBD42BEDA3C003E6A3E6F3EC53C3FBD773C653D5ABD16BE48BE003DB4BDC43D6DBD9F3D843DE4BD97BD8EBD393E88BE85BE2CBECFBB05BE793E92BC323D8DBD43BE243DE3BB0D3EE5BCBEBD063E7A3DB1BC5BBE3D3D42BEF4BDB63B733E553E4DBEA33DB23A3F3ED5BB6BBE063D0D3DE53D83BC223C4B3DA8BDFB3DA73E883E92BD17BE31BEEFBD2EBEB2BDBABD1FBE12BCBD3DBD3D22BE933DD6BD053E03BEC9BDB43D023D72BEC1BD9CBC173E043D4EBC4BBD8C3EC83D2E3DD33C5E3DE33CB63C61BE4BBE893DD6BD573E1FBEDA3DA9BD273B183E913D123CB1BB47BE953C703DB93D26BBDE3DC73C75BD3DBD443E3CBE143D623C03BD953D9ABDAC3D073EC23D203D163EC93D093D633E98BDC3BDFABD153DAD3D433BD83DA33D11BE2EBEAB3D003EAE3D2E3E90BDABBDC03D97BD8ABCE0BCDC3D92BDFFBDC4BDBE3D26BCA63D4F3E2BBD7CBDBE3B9ABE903DA1BDFCBD3ABE0EBC18BC2D3DDFBB65BD363ED5BDA73D923D9CBCD03C09BDBE3D1FBDEA3D803D47BEA13D3D3C3FBE573A613EBD3DA9BDDBBC903D15BD1DBE503D343E903D5FBD53BDDCBD19BE123EC53C23BE87BCD73C833DB5BCD9BD18BEFABDF0BD56BD123E333D273E173E1BBE2F3DAE3D043E9CBDA1BDADBDC63D783ECF3CA33DAA3C53BE46BD233E04BE3EBD03BE1BBE12BDF63D313EADBD513C223DB6BD0F3DE6BD28BD523E0ABC943D96BD37BDE8BCE83DE0BCE6BD273D4BBE4C3E1D3E19BE09BEF73D1B3D20BED23B2CBEA83D213EF83D013E823CDCBD89BE8EBD2D3E61BC543E49BE423E9EBDDCBDAA3C0CBECA3D8BBD873BA7BC68BE103D613E503DE6BD2BBE0FBE12BD973C29BD2FBE9DBBD63D88BE463E05BE5BBC23BE253D06BBFDBDAEBDEB3DF9BB463C143E3BBD133E703EC1BD3FBE833A803D3A3E79BD083ED0BDD13B183E4F3EB3BEE1BCB9BD4BBED0BB8C3E7DBE883E443E343E27BEAABDDF3D12BE0EBCC23D343D5FBE6EBD753C1A3E333D21BE943D623EFFBB47BE023DA0BDEBBDA5BD89BD6F3E213E05BE47BE283E083EE63D19BBBBBDF9BDD3BD533D2A3C053EF83CDDBD073E573D023EF73C0A3ED5BD403CA63D12BE49BE3EBD2FBE8B3C603D893D8F3D253E55BE95BD253ED2BD2A3DA9BD5CBEC93D3C3D86BD34BE4ABE4B3CDCBD42BEA93D0EBED1BDB53D083E5FB9B1BC4F3D8DBE383C183EA03CFABCA33D143DF13D72BD2ABE81BBBABDE0BD05BD37BE063D293CDDBDC9BC6F3D6CBD33BDF83C4ABD8C3E0D3EC5BD8CBD5FBD00BE22BD3EBEDA3D093E963DFEBD123EAD3DC7BCA73EC2BB233B483ECF3D1DBE003D98BE813DEE3D4DBDDFBC0B3E99BE513E513D26BDD53D343D253EE13BDB3D7F3ECFBC9BBE6F3D24BD52BDC7BDECBD063E9B3D18BE45BDD53D043E73BD71BE053E7CBC78BCF43D5CBDA038E0BD96BDE0BC38BD86BC26BDDDBD26BDB8BBDC3D353D4DBE753EB13B65BA353E17BD1B3D9B3D9EBE663E65BD74BDCA3DEDBB10BD1F3D0C3E15BEC9BC483C523EB83C823D02BDBEBCC63D06BE603D533B413C5E3C42BCC9BD9B3D16BD963D87BC183E873DB33D9D3D073E5E3CC33DD93A94BDE3BC963E123E8EBC0D3D16BE3A3EC13DF13D833DB93CC8BC22BE053E1BBEAA3D9BBDCEBC62BC193E70BDBDBD1B3E26BE2C3E7FBC813CDBBD113E7EBCA1BD743D92BE7DBE1DBE81BE723E83BBA3BC2CBD463D89BDC23D8F3C953D133E0EBEC33DB6BD76BDB13DE1BB9E3CA53C013EFF3C89BC853D223EBCBD363D643EC83DBDBD2BBDE23D14BE8F3D013EB63D1B3D12BD64BE98BD4EBE763DB73DBB3D923DC23CD4BC8B3E5B3D29BC1F3E98BE323EAC3D5EBE973E94BA923D99BDCABCDABD8E3D89BE1B3E853E213E233E6E3D2B3E7EBD16BE7BBE6F3C2DBE6A3E963D083D28BE3F3D64BD63BE6C3E8D3D4B3E34BE61BD88BDAC3D603DE93C593D06BD8EBB803C833C31BE3EBD4F3DA7BE12BD5DBE2D3D303DF0BBE6BC033C83BD943E13BE8DBCAEBEF53D6A3E0B3E6D3DF13B843E563DA53DF43C4ABE21BDA1BDA93D0A3D113DA4BC8CBE07BD01BDC7399C3C593E003E113E843EA4BDC8BDE93A37BDCDBDFC3D5FBEB23DF5BCFDBD613E8C3C593D8FBEFB3D873E88BD073E34BE9EBD7EBE503ED1BC1ABDAE3CD73D97BD2DBD6F3DA5BD0C3EE2BDEB3D62BC7F3DBFB9FCBD9ABD7A3DF63CC1BB91BDFC3B85BD623DB4BC2C3E80BE7D3D23BE16BE503D5B3C983D1C3E923D943D10BCB3BD67BE903D0F3EB7BD773E1EBE143E22BD56BEA5BC523E8FBC8CBDE5BD7DBD893DE63D91BD293E7C3D643D8FBD243D04BE9FBD8CBEA6BDA53D5C3D4A3EBE3D6A3D093C273D453E1ABEE23DDCBDBF3D9D3D85BDA33DFABD203E7FBC9C3C13BC9DBCA23D2BBEE83C683A97BD05BEB53D6BBDB4BD66BD99BD383E06BECCBCD03D78BDF43DC63D23BEA8BE0DBD4A3D0FBD73BDFD3DB43D43BD773E0DBE87BD743EADBD8D3E93BD5BBE7C3E243D0C3D2D3E8FBDA73DFEBC2FBE3BBDE1BC43BE363EB13D2C3E903E143DC2BDB63D2C3CBBBD823D623C3D3D51BD62BE42BE143E0ABD94BD1E3E193E97BDF3BCAC3E1D3D933D8CBB66BCF5BD6B3E29BC473E54BE6ABD013D45BBAE3D47BD2C3E4E3D153E90BD3A3E083D2DBE003D6ABDABBC793D29BD603D49BDB03EBB3D923D7F3E9C3C0ABE1CBEB93C60BE0EBEE83D1E3C44BE37BD49BE533E303E3FBE4E3D293E0D3ED23C113D8EBDEB3D22BD4A3E4EBE823C11BE023E7F3D923D55BEF63CC03D203E98BC0A3EE53D1A3D283BD1BC553EA8BD1E3C0B3D06BE64BD0DBE4B3E263ED03BEB3D3A3CF83D38BE043E9F3CB4BD5EBEAFBD91BD1BBEE73C943D863ECBBC903E793EA03D793E23BE873D18BD153CBC3EEC3D923C2BBEBBBDAABD743CE43CD9BD24BD2C3B1EBE143D23BE063E1B3C1FBEA83D38BE43BEB43D3D3E0BBD843D83BD0BBE41BE713E033D213E01BE61BE8E3D10BE263D183D54BD9E3D953D33BD7E3D27BD1A3EC8BD463E5EBD61BD07BE2ABE92BCA53DD13DF53D0D3ECDBD71BC67BEADBD48BD86BD16BCB1BD4D3E99BD693DC8BDF3BCA73D023B0DBE99BD873D283EC6BD2F3ECCBDAF3BBABC23BE8E3D36BE493D1A3E3CBD06BE853D0E3E5C3E133E57BE333E203D193EA83D1CBD4ABE93BD643D973EAFBD53BDFFBD1EBE2B3E2E3E593D62BDF8BDBABCD4BCFEBD04BD21BDFABAA9BDF53B22BD273D813DE73D5F3D12BE053C61BC383DDE3D643C16BE763DDCBD39BD30BE743ED6BDF7BD293E993E9D3D08BE5D3D993EADBD31BBBFBCB23C343E0E3E0B3E0C3E90BDE53BC6BD583E1B3D8BBDCA3D043A043E04BD4CBED33DAEBC54BE69BD02BD123EE5BDBB3CBD3DE9BBB7BD26BE853D80BDC13D0CBE26BE043EABBDB9BCDBBDF63D2F3E92BD133D2C3E3FBD24BE00BEC53C493E923CCDBB22BE47BD0FBE173DB9BD943B063ED0BC483DDEBD2CBDD3BD5CBE42BD5F3EA6BD39BD60BD55BECE3D7FBD1ABE64BDEF3D243DF73D86BD473C3EBC4A3C84BD88BD72BEEA3919BDF9BD723D513DD2BDCA3D31BD1F3DC8BDC5BB19BDF63DA0BC3CBE6EBE823E3BBDF2BDF23D883C4FBCC9BD4FBE27BDB93D053E8E3E7D3EEB3C70BD22BE20BE19BE83BD3CBED7BDAA3DDD3D463C663E81BD4C3EDB3B463E893C44BD463D8FBE873D70BB363E953D473C16BBA13D843D2C3E4ABD60BDA4BD22BD84BE483D0E3DD2BEB43D143E663D603E373C56BDCA3D09BC033E323D3F3EA0BDF93D42BDA03D3ABD04BE7DBCC03B3CBB083EBEBD8B3CCEBB6D3ECEBCA3BCF73C3BBDCF3D723E523ED03C97BD1CBD6F3E74BDCA3D97BE1C3E22BE993C403DBDBDC5BD27BE6C3D153E6C3D5DBC6F3EED3D8CBD1CBE163C903D05BE3F3E72BE0D3E3A3EED3D2A3EAD3DC6BD74BCD3BDA2BCF0BD57BEE93D373CD4BD46BD063D403D8FBD823D803DC23DC33D773D8F3E2A3D00BE253DDEBDAF3C02BE",
      torch_tensor_32_16_torch.float32_1: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000A46A573FA46A573F7675CC3D7675CC3D57D6233C57D6233C6D12833A6D12833AA46A573FA46A573F57D6233C57D6233CA46A573FA46A573F57D6233C57D6233CB7C7683FB7C7683FF96F4B3EF96F4B3E3ED4A33C3ED4A33C6912033B6912033BB7C7683FB7C7683F3ED4A33C3ED4A33CB7C7683FB7C7683F3ED4A33C3ED4A33CC381103EC381103E6D4E973E6D4E973E20B9F53C20B9F53C939B443B939B443BC381103EC381103E20B9F53C20B9F53CC381103EC381103E20B9F53C20B9F53CCFBD41BFCFBD41BFD761C73ED761C73EDBCB233DDBCB233D5812833B5812833BCFBD41BFCFBD41BFDBCB233DDBCB233DCFBD41BFCFBD41BFDBCB233DDBCB233D107C75BF107C75BF4477F53E4477F53EF5B64C3DF5B64C3DDED6A33BDED6A33B107C75BF107C75BFF5B64C3DF5B64C3D107C75BF107C75BFF5B64C3DF5B64C3D8C0F8FBE8C0F8FBE698C103F698C103FD19C753DD19C753D599BC43B599BC43B8C0F8FBE8C0F8FBED19C753DD19C753D8C0F8FBE8C0F8FBED19C753DD19C753D4630283F4630283F73EB243F73EB243F323E8F3D323E8F3DC75FE53BC75FE53B4630283F4630283F323E8F3D323E8F3D4630283F4630283F323E8F3D323E8F3D95467D3F95467D3FA6A4373FA6A4373F51AAA33D51AAA33D1312033C1312033C95467D3F95467D3F51AAA33D51AAA33D95467D3F95467D3F51AAA33D51AAA33D3201D33E3201D33E1D88483F1D88483F3F12B83D3F12B83D3A74133C3A74133C3201D33E3201D33E3F12B83D3F12B83D3201D33E3201D33E3F12B83D3F12B83DF8440BBFF8440BBFA46A573FA46A573F7675CC3D7675CC3D57D6233C57D6233CF8440BBFF8440BBF7675CC3D7675CC3DF8440BBFF8440BBF7675CC3D7675CC3D5CFF7FBF5CFF7FBF2A26643F2A26643F72D3E03D72D3E03D6A38343C6A38343C5CFF7FBF5CFF7FBF72D3E03D72D3E03D5CFF7FBF5CFF7FBF72D3E03D72D3E03DD85C09BFD85C09BF1D9A6E3F1D9A6E3FAC2BF53DAC2BF53D719A443C719A443CD85C09BFD85C09BFAC2BF53DAC2BF53DD85C09BFD85C09BFAC2BF53DAC2BF53D2220D73E2220D73EC0AB763FC0AB763FD0BE043ED0BE043E6BFC543C6BFC543C2220D73E2220D73ED0BE043ED0BE043E2220D73E2220D73ED0BE043ED0BE043E72987D3F72987D3F6F467C3F6F467C3F64E40E3E64E40E3E565E653C565E653C72987D3F72987D3F64E40E3E64E40E3E72987D3F72987D3F64E40E3E64E40E3E4479263F4479263FD55B7F3FD55B7F3F4F06193E4F06193E33C0753C33C0753C4479263F4479263F4F06193E4F06193E4479263F4479263F4F06193E4F06193E106893BE106893BE0EE47F3F0EE47F3F5024233E5024233E0011833C0011833C106893BE106893BE5024233E5024233E106893BE106893BE5024233E5024233E251E76BF251E76BFBFDD7D3FBFDD7D3F233E2D3E233E2D3EDE418B3CDE418B3C251E76BF251E76BF233E2D3E233E2D3E251E76BF251E76BF233E2D3E233E2D3EB34040BFB34040BF144E793F144E793F8753373E8753373EB372933CB372933CB34040BFB34040BF8753373E8753373EB34040BFB34040BF8753373E8753373E6979193E6979193EB940723FB940723F3A64413E3A64413E7EA39B3C7EA39B3C6979193E6979193E3A64413E3A64413E6979193E6979193E3A64413E3A64413EC8B6693FC8B6693FB7C7683FB7C7683FF96F4B3EF96F4B3E3ED4A33C3ED4A33CC8B6693FC8B6693FF96F4B3EF96F4B3EC8B6693FC8B6693FF96F4B3EF96F4B3E102F563F102F563F4AFB5C3F4AFB5C3F8376553E8376553EF504AC3CF504AC3C102F563F102F563F8376553E8376553E102F563F102F563F8376553E8376553E150511BC150511BC9FF94E3F9FF94E3F96775F3E96775F3E9F35B43C9F35B43C150511BC150511BC96775F3E96775F3E150511BC150511BC96775F3E96775F3EE7A158BFE7A158BF89E63E3F89E63E3FF172693EF172693E3E66BC3C3E66BC3CE7A158BFE7A158BFF172693EF172693EE7A158BFE7A158BFF172693EF172693EFCD367BFFCD367BF28EB2C3F28EB2C3F5168733E5168733ED196C43CD196C43CFCD367BFFCD367BF5168733E5168733EFCD367BFFCD367BF5168733E5168733E388707BE388707BE7835193F7835193F77577D3E77577D3E57C7CC3C57C7CC3C388707BE388707BE77577D3E77577D3E388707BE388707BE77577D3E77577D3E0837433F0837433FE6F7033FE6F7033F10A0833E10A0833ECFF7D43CCFF7D43C0837433F0837433F10A0833E10A0833E0837433F0837433F10A0833E10A0833E0ED5743F0ED5743F89D1DA3E89D1DA3E0691883E0691883E3928DD3C3928DD3C0ED5743F0ED5743F0691883E0691883E0ED5743F0ED5743F0691883E0691883E2AB48A3E2AB48A3E9183AB3E9183AB3E7D7E8D3E7D7E8D3E9558E53C9558E53C2AB48A3E2AB48A3E7D7E8D3E7D7E8D3E2AB48A3E2AB48A3E7D7E8D3E7D7E8D3EE9E329BFE9E329BFC7FD743EC7FD743E5468923E5468923EE288ED3CE288ED3CE9E329BFE9E329BF5468923E5468923EE9E329BFE9E329BF5468923E5468923EA4EF7CBFA4EF7CBFC381103EC381103E6D4E973E6D4E973E20B9F53C20B9F53CA4EF7CBFA4EF7CBF6D4E973E6D4E973EA4EF7CBFA4EF7CBF6D4E973E6D4E973E06DECEBE06DECEBE7C502A3D7C502A3DA5309C3EA5309C3E4DE9FD3C4DE9FD3C06DECEBE06DECEBEA5309C3EA5309C3E06DECEBE06DECEBEA5309C3EA5309C3E",
      torch_tensor_32_16_torch.float32: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F40510A3F40510A3F98B87E3F98B87E3FB9FC7F3FB9FC7F3FF8FF7F3FF8FF7F3F40510A3F40510A3FB9FC7F3FB9FC7F3F40510A3F40510A3FB9FC7F3FB9FC7F3F3311D5BE3311D5BEA5E57A3FA5E57A3FE5F27F3FE5F27F3FDEFF7F3FDEFF7F3F3311D5BE3311D5BEE5F27F3FE5F27F3F3311D5BE3311D5BEE5F27F3FE5F27F3F26707DBF26707DBFEF90743FEF90743F83E27F3F83E27F3FB5FF7F3FB5FF7F3F26707DBF26707DBF83E27F3F83E27F3F26707DBF26707DBF83E27F3F83E27F3F305527BF305527BFA7CA6B3FA7CA6B3F94CB7F3F94CB7F3F7AFF7F3F7AFF7F3F305527BF305527BF94CB7F3F94CB7F3F305527BF305527BF94CB7F3F94CB7F3F2C3C913E2C3C913E40A9603F40A9603F19AE7F3F19AE7F3F2EFF7F3F2EFF7F3F2C3C913E2C3C913E19AE7F3F19AE7F3F2C3C913E2C3C913E19AE7F3F19AE7F3FB8CD753FB8CD753F3249533F3249533F128A7F3F128A7F3FD2FE7F3FD2FE7F3FB8CD753FB8CD753F128A7F3F128A7F3FB8CD753FB8CD753F128A7F3F128A7F3FBDFF403FBDFF403FB3CC433FB3CC433F815F7F3F815F7F3F65FE7F3F65FE7F3FBDFF403FBDFF403F815F7F3F815F7F3FBDFF403FBDFF403F815F7F3F815F7F3FF6FD14BEF6FD14BE5F5B323F5F5B323F662E7F3F662E7F3FE7FD7F3FE7FD7F3FF6FD14BEF6FD14BE662E7F3F662E7F3FF6FD14BEF6FD14BE662E7F3F662E7F3FD53F69BFD53F69BFD5211F3FD5211F3FC2F67E3FC2F67E3F59FD7F3F59FD7F3FD53F69BFD53F69BFC2F67E3FC2F67E3FD53F69BFD53F69BFC2F67E3FC2F67E3F64CD56BF64CD56BF40510A3F40510A3F98B87E3F98B87E3FB9FC7F3FB9FC7F3F64CD56BF64CD56BF98B87E3F98B87E3F64CD56BF64CD56BF98B87E3F98B87E3F7205913B7205913BC03DE83EC03DE83EE8737E3FE8737E3F09FC7F3F09FC7F3F7205913B7205913BE8737E3FE8737E3F7205913B7205913BE8737E3FE8737E3FD006583FD006583FF586B93EF586B93EB5287E3FB5287E3F48FB7F3F48FB7F3FD006583FD006583FB5287E3FB5287E3FD006583FD006583FB5287E3FB5287E3F6F4E683F6F4E683F9BF5883E9BF5883E00D77D3F00D77D3F76FA7F3F76FA7F3F6F4E683F6F4E683F00D77D3F00D77D3F6F4E683F6F4E683F00D77D3F00D77D3FD7040C3ED7040C3EDE0B2E3EDE0B2E3ECC7E7D3FCC7E7D3F94F97F3F94F97F3FD7040C3ED7040C3ECC7E7D3FCC7E7D3FD7040C3ED7040C3ECC7E7D3FCC7E7D3FE87A42BFE87A42BFAADE903DAADE903D1A207D3F1A207D3FA1F87F3FA1F87F3FE87A42BFE87A42BF1A207D3F1A207D3FE87A42BFE87A42BF1A207D3F1A207D3F2C2975BF2C2975BFD633EFBCD633EFBCEDBA7C3FEDBA7C3F9DF77F3F9DF77F3F2C2975BF2C2975BFEDBA7C3FEDBA7C3F2C2975BF2C2975BFEDBA7C3FEDBA7C3F36E28CBE36E28CBED0EF03BED0EF03BE494F7C3F494F7C3F88F67F3F88F67F3F36E28CBE36E28CBE494F7C3F494F7C3F36E28CBE36E28CBE494F7C3F494F7C3F840A293F840A293FAAA768BEAAA768BE2EDD7B3F2EDD7B3F62F57F3F62F57F3F840A293F840A293F2EDD7B3F2EDD7B3F840A293F840A293F2EDD7B3F2EDD7B3FBF1B7D3FBF1B7D3F3686A5BE3686A5BEA1647B3FA1647B3F2CF47F3F2CF47F3FBF1B7D3FBF1B7D3FA1647B3FA1647B3FBF1B7D3FBF1B7D3FA1647B3FA1647B3F22F0D03E22F0D03E3311D5BE3311D5BEA5E57A3FA5E57A3FE5F27F3FE5F27F3F22F0D03E22F0D03EA5E57A3FA5E57A3F22F0D03E22F0D03EA5E57A3FA5E57A3FFC370CBFFC370CBF983D01BF983D01BF3C607A3F3C607A3F8DF17F3F8DF17F3FFC370CBFFC370CBF3C607A3F3C607A3FFC370CBFFC370CBF3C607A3F3C607A3F6FFD7FBF6FFD7FBF02A816BF02A816BF6AD4793F6AD4793F24F07F3F24F07F3F6FFD7FBF6FFD7FBF6AD4793F6AD4793F6FFD7FBF6FFD7FBF6AD4793F6AD4793FBF6708BFBF6708BF11912ABF11912ABF3342793F3342793FABEE7F3FABEE7F3FBF6708BFBF6708BF3342793F3342793FBF6708BFBF6708BF3342793F3342793FFE2DD93EFE2DD93ED6C53CBFD6C53CBF9BA9783F9BA9783F20ED7F3F20ED7F3FFE2DD93EFE2DD93E9BA9783F9BA9783FFE2DD93EFE2DD93E9BA9783F9BA9783F78BF7D3F78BF7D3FBF174DBFBF174DBFA50A783FA50A783F85EB7F3F85EB7F3F78BF7D3F78BF7D3FA50A783FA50A783F78BF7D3F78BF7D3FA50A783FA50A783F819C253F819C253F105D5BBF105D5BBF5565773F5565773FDAE97F3FDAE97F3F819C253F819C253F5565773F5565773F819C253F819C253F5565773F5565773F389395BE389395BE467167BF467167BFB1B9763FB1B9763F1DE87F3F1DE87F3F389395BE389395BEB1B9763FB1B9763F389395BE389395BEB1B9763FB1B9763F576D76BF576D76BF7C3571BF7C3571BFBB07763FBB07763F50E67F3F50E67F3F576D76BF576D76BFBB07763FBB07763F576D76BF576D76BFBB07763FBB07763FB3803FBFB3803FBFB79078BFB79078BF784F753F784F753F72E47F3F72E47F3FB3803FBFB3803FBF784F753F784F753FB3803FBFB3803FBF784F753F784F753F18F41D3E18F41D3E26707DBF26707DBFEF90743FEF90743F83E27F3F83E27F3F18F41D3E18F41D3EEF90743FEF90743F18F41D3E18F41D3EEF90743FEF90743F8E2C6A3F8E2C6A3F52C77FBF52C77FBF22CC733F22CC733F83E07F3F83E07F3F8E2C6A3F8E2C6A3F22CC733F22CC733F8E2C6A3F8E2C6A3F22CC733F22CC733F"
    }
  }
#-}
