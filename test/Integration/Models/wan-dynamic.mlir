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
#loops0 = {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops1 = {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops2 = {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops3 = {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]}
#loops6 = {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]}
#loops8 = {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel"]}
#loops9 = {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]}
#loops10 = {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]}
#loops12 = {indexing_maps = [#map11, #map13], iterator_types = ["parallel", "parallel", "reduction"]}
#loops13 = {indexing_maps = [#map11, #map13, #map11], iterator_types = ["parallel", "parallel", "parallel"]}
#loops14 = {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]}
#loops15 = {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel"]}
#loops16 = {indexing_maps = [#map11, #map16, #map11], iterator_types = ["parallel", "parallel", "parallel"]}
#loops17 = {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops18 = {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops19 = {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops20 = {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops21 = {indexing_maps = [#map1, #map19, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
#loops22 = {indexing_maps = [#map1, #map20, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops23 = {indexing_maps = [#map1, #map20], iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
#loops24 = {indexing_maps = [#map21, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops25 = {indexing_maps = [#map20, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops26 = {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel"]}
#loops27 = {indexing_maps = [#map22, #map11], iterator_types = ["parallel", "parallel", "parallel"]}
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
    %2 = linalg.generic #loops0 ins(%extracted_slice_65 : tensor<2x8xf32>) outs(%1 : tensor<2x4x5x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x5x8xf32>
    %extracted_slice_66 = tensor.extract_slice %extracted_slice_60[0, 0] [4, 4] [1, 1] : tensor<32x4xf32> to tensor<4x4xf32>
    %3 = tensor.empty() : tensor<2x4x5x4xf32>
    %4 = linalg.generic #loops1 ins(%extracted_slice_66 : tensor<4x4xf32>) outs(%3 : tensor<2x4x5x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x5x4xf32>
    %extracted_slice_67 = tensor.extract_slice %extracted_slice_61[0, 0] [5, 4] [1, 1] : tensor<32x4xf32> to tensor<5x4xf32>
    %5 = linalg.generic #loops2 ins(%extracted_slice_67 : tensor<5x4xf32>) outs(%3 : tensor<2x4x5x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x5x4xf32>
    %extracted_slice_68 = tensor.extract_slice %extracted_slice_62[0, 0] [2, 8] [1, 1] : tensor<32x8xf32> to tensor<2x8xf32>
    %6 = linalg.generic #loops0 ins(%extracted_slice_68 : tensor<2x8xf32>) outs(%1 : tensor<2x4x5x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x5x8xf32>
    %extracted_slice_69 = tensor.extract_slice %extracted_slice_63[0, 0] [4, 4] [1, 1] : tensor<32x4xf32> to tensor<4x4xf32>
    %7 = linalg.generic #loops1 ins(%extracted_slice_69 : tensor<4x4xf32>) outs(%3 : tensor<2x4x5x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x5x4xf32>
    %extracted_slice_70 = tensor.extract_slice %extracted_slice_64[0, 0] [5, 4] [1, 1] : tensor<32x4xf32> to tensor<5x4xf32>
    %8 = linalg.generic #loops2 ins(%extracted_slice_70 : tensor<5x4xf32>) outs(%3 : tensor<2x4x5x4xf32>) {
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
    %11 = linalg.generic #loops3 ins(%cst_52 : tensor<32xbf16>) outs(%10 : tensor<32xf32>) {
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
    %17 = linalg.generic #loops3 ins(%16 : tensor<32xf32>) outs(%10 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %475 = arith.truncf %cst_51 : f64 to f32
      %476 = arith.mulf %in, %475 : f32
      linalg.yield %476 : f32
    } -> tensor<32xf32>
    %18 = linalg.generic #loops3 ins(%17 : tensor<32xf32>) outs(%10 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %475 = arith.divf %in, %cst_56 : f32
      linalg.yield %475 : f32
    } -> tensor<32xf32>
    %19 = linalg.generic #loops3 ins(%18 : tensor<32xf32>) outs(%10 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %475 = math.exp %in : f32
      linalg.yield %475 : f32
    } -> tensor<32xf32>
    %dim_75 = tensor.dim %arg1, %c0 : tensor<?xi64>
    %expanded_76 = tensor.expand_shape %arg1 [[0, 1]] output_shape [%dim_75, 1] : tensor<?xi64> into tensor<?x1xi64>
    %20 = tensor.empty(%dim_75) : tensor<?x1xf32>
    %21 = linalg.generic #loops6 ins(%expanded_76 : tensor<?x1xi64>) outs(%20 : tensor<?x1xf32>) {
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
    %24 = linalg.generic #loops6 ins(%23 : tensor<?x32xf32>) outs(%22 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %475 = math.sin %in : f32
      linalg.yield %475 : f32
    } -> tensor<?x32xf32>
    %25 = linalg.generic #loops6 ins(%23 : tensor<?x32xf32>) outs(%22 : tensor<?x32xf32>) {
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
    %27 = linalg.generic #loops6 ins(%concat_82 : tensor<?x64xf32>) outs(%26 : tensor<?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %475 = arith.truncf %in : f32 to bf16
      linalg.yield %475 : bf16
    } -> tensor<?x64xbf16>
    %28 = tensor.empty() : tensor<64x32xbf16>
    %transposed_83 = linalg.transpose ins(%cst_50 : tensor<32x64xbf16>) outs(%28 : tensor<64x32xbf16>) permutation = [1, 0] 
    %29 = linalg.generic #loops3 ins(%cst_49 : tensor<32xbf16>) outs(%10 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<32xf32>
    %30 = tensor.empty(%dim_79) : tensor<?x64xf32>
    %31 = linalg.generic #loops6 ins(%27 : tensor<?x64xbf16>) outs(%30 : tensor<?x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<?x64xf32>
    %32 = tensor.empty() : tensor<64x32xf32>
    %33 = linalg.generic #loops6 ins(%transposed_83 : tensor<64x32xbf16>) outs(%32 : tensor<64x32xf32>) {
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
    %39 = linalg.generic #loops8 ins(%29 : tensor<32xf32>) outs(%38 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %40 = arith.cmpi eq, %dim_79, %dim : index
    cf.assert %40, "mismatched size for broadcast"
    %41 = linalg.generic #loops9 ins(%36, %39 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%34 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.addf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x32xf32>
    %42 = tensor.empty(%dim_79) : tensor<?x32xbf16>
    %43 = linalg.generic #loops6 ins(%41 : tensor<?x32xf32>) outs(%42 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %475 = arith.truncf %in : f32 to bf16
      linalg.yield %475 : bf16
    } -> tensor<?x32xbf16>
    %44 = linalg.generic #loops6 ins(%43 : tensor<?x32xbf16>) outs(%34 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<?x32xf32>
    %45 = linalg.generic #loops6 ins(%44 : tensor<?x32xf32>) outs(%34 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %475 = arith.negf %in : f32
      %476 = math.exp %475 : f32
      %477 = arith.addf %476, %cst_1 : f32
      %478 = arith.divf %cst_1, %477 : f32
      linalg.yield %478 : f32
    } -> tensor<?x32xf32>
    %46 = linalg.generic #loops9 ins(%44, %45 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%34 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.mulf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x32xf32>
    %47 = linalg.generic #loops6 ins(%46 : tensor<?x32xf32>) outs(%42 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %475 = arith.truncf %in : f32 to bf16
      linalg.yield %475 : bf16
    } -> tensor<?x32xbf16>
    %48 = tensor.empty() : tensor<32x32xbf16>
    %transposed_84 = linalg.transpose ins(%cst_48 : tensor<32x32xbf16>) outs(%48 : tensor<32x32xbf16>) permutation = [1, 0] 
    %49 = linalg.generic #loops3 ins(%cst_47 : tensor<32xbf16>) outs(%10 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<32xf32>
    %50 = linalg.generic #loops6 ins(%47 : tensor<?x32xbf16>) outs(%34 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<?x32xf32>
    %51 = tensor.empty() : tensor<32x32xf32>
    %52 = linalg.generic #loops6 ins(%transposed_84 : tensor<32x32xbf16>) outs(%51 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<32x32xf32>
    %53 = linalg.matmul ins(%50, %52 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%35 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %37, "negative values not allowed in new dimensions"
    %54 = linalg.generic #loops8 ins(%49 : tensor<32xf32>) outs(%38 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %40, "mismatched size for broadcast"
    %55 = linalg.generic #loops9 ins(%53, %54 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%34 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.addf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x32xf32>
    %56 = linalg.generic #loops6 ins(%55 : tensor<?x32xf32>) outs(%42 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %475 = arith.truncf %in : f32 to bf16
      linalg.yield %475 : bf16
    } -> tensor<?x32xbf16>
    %57 = linalg.generic #loops6 ins(%56 : tensor<?x32xbf16>) outs(%34 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<?x32xf32>
    %58 = linalg.generic #loops6 ins(%57 : tensor<?x32xf32>) outs(%34 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %475 = arith.negf %in : f32
      %476 = math.exp %475 : f32
      %477 = arith.addf %476, %cst_1 : f32
      %478 = arith.divf %cst_1, %477 : f32
      linalg.yield %478 : f32
    } -> tensor<?x32xf32>
    %59 = linalg.generic #loops9 ins(%57, %58 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%34 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.mulf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x32xf32>
    %60 = linalg.generic #loops6 ins(%59 : tensor<?x32xf32>) outs(%42 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %475 = arith.truncf %in : f32 to bf16
      linalg.yield %475 : bf16
    } -> tensor<?x32xbf16>
    %61 = tensor.empty() : tensor<32x192xbf16>
    %transposed_85 = linalg.transpose ins(%cst_46 : tensor<192x32xbf16>) outs(%61 : tensor<32x192xbf16>) permutation = [1, 0] 
    %62 = tensor.empty() : tensor<192xf32>
    %63 = linalg.generic #loops3 ins(%cst_45 : tensor<192xbf16>) outs(%62 : tensor<192xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<192xf32>
    %64 = linalg.generic #loops6 ins(%60 : tensor<?x32xbf16>) outs(%34 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<?x32xf32>
    %65 = tensor.empty() : tensor<32x192xf32>
    %66 = linalg.generic #loops6 ins(%transposed_85 : tensor<32x192xbf16>) outs(%65 : tensor<32x192xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<32x192xf32>
    %67 = tensor.empty(%dim_79) : tensor<?x192xf32>
    %68 = linalg.fill ins(%cst : f32) outs(%67 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %69 = linalg.matmul ins(%64, %66 : tensor<?x32xf32>, tensor<32x192xf32>) outs(%68 : tensor<?x192xf32>) -> tensor<?x192xf32>
    cf.assert %37, "negative values not allowed in new dimensions"
    %70 = tensor.empty(%dim) : tensor<?x192xf32>
    %71 = linalg.generic #loops8 ins(%63 : tensor<192xf32>) outs(%70 : tensor<?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x192xf32>
    cf.assert %40, "mismatched size for broadcast"
    %72 = linalg.generic #loops9 ins(%69, %71 : tensor<?x192xf32>, tensor<?x192xf32>) outs(%67 : tensor<?x192xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.addf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x192xf32>
    %73 = tensor.empty(%dim_79) : tensor<?x192xbf16>
    %74 = linalg.generic #loops6 ins(%72 : tensor<?x192xf32>) outs(%73 : tensor<?x192xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %475 = arith.truncf %in : f32 to bf16
      linalg.yield %475 : bf16
    } -> tensor<?x192xbf16>
    %75 = arith.muli %0, %c19_i64 : i64
    %collapsed_86 = tensor.collapse_shape %arg2 [[0, 1], [2]] : tensor<?x19x80xbf16> into tensor<?x80xbf16>
    %76 = tensor.empty() : tensor<80x32xbf16>
    %transposed_87 = linalg.transpose ins(%cst_44 : tensor<32x80xbf16>) outs(%76 : tensor<80x32xbf16>) permutation = [1, 0] 
    %77 = linalg.generic #loops3 ins(%cst_43 : tensor<32xbf16>) outs(%10 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<32xf32>
    %dim_88 = tensor.dim %arg2, %c0 : tensor<?x19x80xbf16>
    %78 = affine.apply #map10()[%dim_88]
    %79 = tensor.empty(%78) : tensor<?x80xf32>
    %80 = linalg.generic #loops6 ins(%collapsed_86 : tensor<?x80xbf16>) outs(%79 : tensor<?x80xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<?x80xf32>
    %81 = tensor.empty() : tensor<80x32xf32>
    %82 = linalg.generic #loops6 ins(%transposed_87 : tensor<80x32xbf16>) outs(%81 : tensor<80x32xf32>) {
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
    %89 = linalg.generic #loops8 ins(%77 : tensor<32xf32>) outs(%88 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %90 = arith.cmpi eq, %78, %87 : index
    cf.assert %90, "mismatched size for broadcast"
    %91 = linalg.generic #loops9 ins(%85, %89 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%83 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.addf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x32xf32>
    %92 = tensor.empty(%78) : tensor<?x32xbf16>
    %93 = linalg.generic #loops6 ins(%91 : tensor<?x32xf32>) outs(%92 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %475 = arith.truncf %in : f32 to bf16
      linalg.yield %475 : bf16
    } -> tensor<?x32xbf16>
    %94 = arith.divsi %78, %c19 : index
    %expanded_89 = tensor.expand_shape %93 [[0, 1], [2]] output_shape [%94, 19, 32] : tensor<?x32xbf16> into tensor<?x19x32xbf16>
    %95 = tensor.empty(%94) : tensor<?x19x32xbf16>
    %96 = linalg.generic #loops10 ins(%expanded_89 : tensor<?x19x32xbf16>) outs(%95 : tensor<?x19x32xbf16>) {
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
    %97 = linalg.generic #loops3 ins(%cst_41 : tensor<32xbf16>) outs(%10 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<32xf32>
    %98 = affine.apply #map10()[%94]
    %99 = tensor.empty(%98) : tensor<?x32xf32>
    %100 = linalg.generic #loops6 ins(%collapsed_90 : tensor<?x32xbf16>) outs(%99 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<?x32xf32>
    %101 = linalg.generic #loops6 ins(%transposed_91 : tensor<32x32xbf16>) outs(%51 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<32x32xf32>
    %102 = linalg.fill ins(%cst : f32) outs(%99 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %103 = linalg.matmul ins(%100, %101 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%102 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %86, "negative values not allowed in new dimensions"
    %104 = linalg.generic #loops8 ins(%97 : tensor<32xf32>) outs(%88 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %105 = arith.cmpi eq, %98, %87 : index
    cf.assert %105, "mismatched size for broadcast"
    %106 = linalg.generic #loops9 ins(%103, %104 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%99 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.addf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x32xf32>
    %107 = tensor.empty(%98) : tensor<?x32xbf16>
    %108 = linalg.generic #loops6 ins(%106 : tensor<?x32xf32>) outs(%107 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %475 = arith.truncf %in : f32 to bf16
      linalg.yield %475 : bf16
    } -> tensor<?x32xbf16>
    %expanded_92 = tensor.expand_shape %74 [[0], [1, 2]] output_shape [%dim_79, 6, 32] : tensor<?x192xbf16> into tensor<?x6x32xbf16>
    %109 = tensor.empty(%dim_79) : tensor<?x6x32xf32>
    %110 = linalg.generic #loops10 ins(%expanded_92 : tensor<?x6x32xbf16>) outs(%109 : tensor<?x6x32xf32>) {
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
    %113 = linalg.generic #loops10 ins(%transposed : tensor<?x40x32xbf16>) outs(%112 : tensor<?x40x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<?x40x32xf32>
    %114 = tensor.empty(%dim) : tensor<?x40x32xf64>
    %115 = linalg.generic #loops10 ins(%113 : tensor<?x40x32xf32>) outs(%114 : tensor<?x40x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %475 = arith.extf %in : f32 to f64
      linalg.yield %475 : f64
    } -> tensor<?x40x32xf64>
    %116 = tensor.empty(%dim) : tensor<?x40x1xf64>
    %117 = linalg.fill ins(%cst_6 : f64) outs(%116 : tensor<?x40x1xf64>) -> tensor<?x40x1xf64>
    %118 = linalg.generic #loops12 ins(%115 : tensor<?x40x32xf64>) outs(%117 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %475 = arith.addf %in, %out : f64
      linalg.yield %475 : f64
    } -> tensor<?x40x1xf64>
    %119 = linalg.generic #loops10 ins(%118 : tensor<?x40x1xf64>) outs(%116 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %475 = arith.divf %in, %cst_57 : f64
      linalg.yield %475 : f64
    } -> tensor<?x40x1xf64>
    %120 = linalg.generic #loops13 ins(%115, %119 : tensor<?x40x32xf64>, tensor<?x40x1xf64>) outs(%114 : tensor<?x40x32xf64>) {
    ^bb0(%in: f64, %in_172: f64, %out: f64):
      %475 = arith.subf %in, %in_172 : f64
      linalg.yield %475 : f64
    } -> tensor<?x40x32xf64>
    %121 = linalg.generic #loops14 ins(%120, %120 : tensor<?x40x32xf64>, tensor<?x40x32xf64>) outs(%114 : tensor<?x40x32xf64>) {
    ^bb0(%in: f64, %in_172: f64, %out: f64):
      %475 = arith.mulf %in, %in_172 : f64
      linalg.yield %475 : f64
    } -> tensor<?x40x32xf64>
    %122 = linalg.generic #loops12 ins(%121 : tensor<?x40x32xf64>) outs(%117 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %475 = arith.addf %in, %out : f64
      linalg.yield %475 : f64
    } -> tensor<?x40x1xf64>
    %123 = linalg.generic #loops10 ins(%122 : tensor<?x40x1xf64>) outs(%116 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %475 = arith.divf %in, %cst_57 : f64
      linalg.yield %475 : f64
    } -> tensor<?x40x1xf64>
    %124 = tensor.empty(%dim) : tensor<?x40x1xf32>
    %125 = linalg.generic #loops10 ins(%123 : tensor<?x40x1xf64>) outs(%124 : tensor<?x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %475 = arith.truncf %in : f64 to f32
      linalg.yield %475 : f32
    } -> tensor<?x40x1xf32>
    %126 = linalg.fill ins(%cst : f32) outs(%124 : tensor<?x40x1xf32>) -> tensor<?x40x1xf32>
    %127 = linalg.generic #loops12 ins(%113 : tensor<?x40x32xf32>) outs(%126 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %475 = arith.addf %in, %out : f32
      linalg.yield %475 : f32
    } -> tensor<?x40x1xf32>
    %128 = linalg.generic #loops10 ins(%127 : tensor<?x40x1xf32>) outs(%124 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %475 = arith.divf %in, %cst_56 : f32
      linalg.yield %475 : f32
    } -> tensor<?x40x1xf32>
    %129 = linalg.generic #loops10 ins(%125 : tensor<?x40x1xf32>) outs(%124 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %475 = arith.truncf %cst_39 : f64 to f32
      %476 = arith.addf %in, %475 : f32
      linalg.yield %476 : f32
    } -> tensor<?x40x1xf32>
    %130 = linalg.generic #loops10 ins(%129 : tensor<?x40x1xf32>) outs(%124 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %475 = math.rsqrt %in : f32
      linalg.yield %475 : f32
    } -> tensor<?x40x1xf32>
    %131 = linalg.generic #loops13 ins(%113, %128 : tensor<?x40x32xf32>, tensor<?x40x1xf32>) outs(%112 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.subf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x40x32xf32>
    %132 = linalg.generic #loops13 ins(%131, %130 : tensor<?x40x32xf32>, tensor<?x40x1xf32>) outs(%112 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.mulf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x40x32xf32>
    %133 = tensor.empty(%dim_79) : tensor<?x1x32xf32>
    %134 = linalg.generic #loops10 ins(%extracted_slice_94 : tensor<?x1x32xf32>) outs(%133 : tensor<?x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %475 = arith.addf %in, %cst_1 : f32
      linalg.yield %475 : f32
    } -> tensor<?x1x32xf32>
    %135 = arith.cmpi eq, %dim, %dim_79 : index
    cf.assert %135, "mismatched size for broadcast"
    %136 = linalg.generic #loops15 ins(%132, %134 : tensor<?x40x32xf32>, tensor<?x1x32xf32>) outs(%112 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.mulf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x40x32xf32>
    cf.assert %135, "mismatched size for broadcast"
    %137 = linalg.generic #loops15 ins(%136, %extracted_slice_93 : tensor<?x40x32xf32>, tensor<?x1x32xf32>) outs(%112 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.addf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x40x32xf32>
    %138 = linalg.generic #loops10 ins(%137 : tensor<?x40x32xf32>) outs(%15 : tensor<?x40x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %475 = arith.truncf %in : f32 to bf16
      linalg.yield %475 : bf16
    } -> tensor<?x40x32xbf16>
    %139 = arith.muli %0, %c40_i64 : i64
    %collapsed_99 = tensor.collapse_shape %138 [[0, 1], [2]] : tensor<?x40x32xbf16> into tensor<?x32xbf16>
    %transposed_100 = linalg.transpose ins(%cst_38 : tensor<32x32xbf16>) outs(%48 : tensor<32x32xbf16>) permutation = [1, 0] 
    %140 = linalg.generic #loops3 ins(%cst_37 : tensor<32xbf16>) outs(%10 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<32xf32>
    %141 = affine.apply #map15()[%dim]
    %142 = tensor.empty(%141) : tensor<?x32xf32>
    %143 = linalg.generic #loops6 ins(%collapsed_99 : tensor<?x32xbf16>) outs(%142 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<?x32xf32>
    %144 = linalg.generic #loops6 ins(%transposed_100 : tensor<32x32xbf16>) outs(%51 : tensor<32x32xf32>) {
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
    %150 = linalg.generic #loops8 ins(%140 : tensor<32xf32>) outs(%149 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %151 = arith.cmpi eq, %141, %148 : index
    cf.assert %151, "mismatched size for broadcast"
    %152 = linalg.generic #loops9 ins(%146, %150 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%142 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.addf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x32xf32>
    %153 = tensor.empty(%141) : tensor<?x32xbf16>
    %154 = linalg.generic #loops6 ins(%152 : tensor<?x32xf32>) outs(%153 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %475 = arith.truncf %in : f32 to bf16
      linalg.yield %475 : bf16
    } -> tensor<?x32xbf16>
    %155 = arith.divsi %141, %c40 : index
    %expanded_101 = tensor.expand_shape %154 [[0, 1], [2]] output_shape [%155, 40, 32] : tensor<?x32xbf16> into tensor<?x40x32xbf16>
    %transposed_102 = linalg.transpose ins(%cst_36 : tensor<32x32xbf16>) outs(%48 : tensor<32x32xbf16>) permutation = [1, 0] 
    %156 = linalg.generic #loops3 ins(%cst_35 : tensor<32xbf16>) outs(%10 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<32xf32>
    %157 = linalg.generic #loops6 ins(%transposed_102 : tensor<32x32xbf16>) outs(%51 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<32x32xf32>
    %158 = linalg.matmul ins(%143, %157 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%145 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %147, "negative values not allowed in new dimensions"
    %159 = linalg.generic #loops8 ins(%156 : tensor<32xf32>) outs(%149 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %151, "mismatched size for broadcast"
    %160 = linalg.generic #loops9 ins(%158, %159 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%142 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.addf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x32xf32>
    %161 = linalg.generic #loops6 ins(%160 : tensor<?x32xf32>) outs(%153 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %475 = arith.truncf %in : f32 to bf16
      linalg.yield %475 : bf16
    } -> tensor<?x32xbf16>
    %expanded_103 = tensor.expand_shape %161 [[0, 1], [2]] output_shape [%155, 40, 32] : tensor<?x32xbf16> into tensor<?x40x32xbf16>
    %transposed_104 = linalg.transpose ins(%cst_34 : tensor<32x32xbf16>) outs(%48 : tensor<32x32xbf16>) permutation = [1, 0] 
    %162 = linalg.generic #loops3 ins(%cst_33 : tensor<32xbf16>) outs(%10 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<32xf32>
    %163 = linalg.generic #loops6 ins(%transposed_104 : tensor<32x32xbf16>) outs(%51 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<32x32xf32>
    %164 = linalg.matmul ins(%143, %163 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%145 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %147, "negative values not allowed in new dimensions"
    %165 = linalg.generic #loops8 ins(%162 : tensor<32xf32>) outs(%149 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %151, "mismatched size for broadcast"
    %166 = linalg.generic #loops9 ins(%164, %165 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%142 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.addf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x32xf32>
    %167 = linalg.generic #loops6 ins(%166 : tensor<?x32xf32>) outs(%153 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %475 = arith.truncf %in : f32 to bf16
      linalg.yield %475 : bf16
    } -> tensor<?x32xbf16>
    %168 = tensor.empty(%155) : tensor<?x40x32xbf16>
    %169 = linalg.generic #loops14 ins(%expanded_101, %expanded_101 : tensor<?x40x32xbf16>, tensor<?x40x32xbf16>) outs(%168 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_172: bf16, %out: bf16):
      %475 = arith.mulf %in, %in_172 : bf16
      linalg.yield %475 : bf16
    } -> tensor<?x40x32xbf16>
    %170 = tensor.empty(%155) : tensor<?x40x1xbf16>
    %171 = linalg.fill ins(%cst_0 : bf16) outs(%170 : tensor<?x40x1xbf16>) -> tensor<?x40x1xbf16>
    %172 = linalg.generic #loops12 ins(%169 : tensor<?x40x32xbf16>) outs(%171 : tensor<?x40x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %475 = arith.addf %in, %out : bf16
      linalg.yield %475 : bf16
    } -> tensor<?x40x1xbf16>
    %173 = linalg.generic #loops10 ins(%172 : tensor<?x40x1xbf16>) outs(%170 : tensor<?x40x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %475 = arith.divf %in, %cst_58 : bf16
      linalg.yield %475 : bf16
    } -> tensor<?x40x1xbf16>
    %174 = linalg.generic #loops10 ins(%173 : tensor<?x40x1xbf16>) outs(%170 : tensor<?x40x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %475 = arith.truncf %cst_39 : f64 to bf16
      %476 = arith.addf %in, %475 : bf16
      linalg.yield %476 : bf16
    } -> tensor<?x40x1xbf16>
    %175 = linalg.generic #loops10 ins(%174 : tensor<?x40x1xbf16>) outs(%170 : tensor<?x40x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %475 = math.rsqrt %in : bf16
      linalg.yield %475 : bf16
    } -> tensor<?x40x1xbf16>
    %176 = linalg.generic #loops13 ins(%expanded_101, %175 : tensor<?x40x32xbf16>, tensor<?x40x1xbf16>) outs(%168 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_172: bf16, %out: bf16):
      %475 = arith.mulf %in, %in_172 : bf16
      linalg.yield %475 : bf16
    } -> tensor<?x40x32xbf16>
    %177 = linalg.generic #loops16 ins(%176, %cst_32 : tensor<?x40x32xbf16>, tensor<32xbf16>) outs(%168 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_172: bf16, %out: bf16):
      %475 = arith.mulf %in, %in_172 : bf16
      linalg.yield %475 : bf16
    } -> tensor<?x40x32xbf16>
    %178 = linalg.generic #loops14 ins(%expanded_103, %expanded_103 : tensor<?x40x32xbf16>, tensor<?x40x32xbf16>) outs(%168 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_172: bf16, %out: bf16):
      %475 = arith.mulf %in, %in_172 : bf16
      linalg.yield %475 : bf16
    } -> tensor<?x40x32xbf16>
    %179 = linalg.generic #loops12 ins(%178 : tensor<?x40x32xbf16>) outs(%171 : tensor<?x40x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %475 = arith.addf %in, %out : bf16
      linalg.yield %475 : bf16
    } -> tensor<?x40x1xbf16>
    %180 = linalg.generic #loops10 ins(%179 : tensor<?x40x1xbf16>) outs(%170 : tensor<?x40x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %475 = arith.divf %in, %cst_58 : bf16
      linalg.yield %475 : bf16
    } -> tensor<?x40x1xbf16>
    %181 = linalg.generic #loops10 ins(%180 : tensor<?x40x1xbf16>) outs(%170 : tensor<?x40x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %475 = arith.truncf %cst_39 : f64 to bf16
      %476 = arith.addf %in, %475 : bf16
      linalg.yield %476 : bf16
    } -> tensor<?x40x1xbf16>
    %182 = linalg.generic #loops10 ins(%181 : tensor<?x40x1xbf16>) outs(%170 : tensor<?x40x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %475 = math.rsqrt %in : bf16
      linalg.yield %475 : bf16
    } -> tensor<?x40x1xbf16>
    %183 = linalg.generic #loops13 ins(%expanded_103, %182 : tensor<?x40x32xbf16>, tensor<?x40x1xbf16>) outs(%168 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_172: bf16, %out: bf16):
      %475 = arith.mulf %in, %in_172 : bf16
      linalg.yield %475 : bf16
    } -> tensor<?x40x32xbf16>
    %184 = linalg.generic #loops16 ins(%183, %cst_31 : tensor<?x40x32xbf16>, tensor<32xbf16>) outs(%168 : tensor<?x40x32xbf16>) {
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
    %188 = linalg.generic #loops17 ins(%collapsed_109, %extracted_slice_111 : tensor<?x40x2x8xbf16>, tensor<1x40x1x8xf32>) outs(%187 : tensor<?x40x2x8xf32>) {
    ^bb0(%in: bf16, %in_172: f32, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      %476 = arith.mulf %475, %in_172 : f32
      linalg.yield %476 : f32
    } -> tensor<?x40x2x8xf32>
    %189 = linalg.generic #loops17 ins(%collapsed_110, %extracted_slice_112 : tensor<?x40x2x8xbf16>, tensor<1x40x1x8xf32>) outs(%187 : tensor<?x40x2x8xf32>) {
    ^bb0(%in: bf16, %in_172: f32, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      %476 = arith.mulf %475, %in_172 : f32
      linalg.yield %476 : f32
    } -> tensor<?x40x2x8xf32>
    %190 = linalg.generic #loops18 ins(%188, %189 : tensor<?x40x2x8xf32>, tensor<?x40x2x8xf32>) outs(%187 : tensor<?x40x2x8xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.subf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x40x2x8xf32>
    %191 = tensor.empty(%155) : tensor<?x40x2x8xbf16>
    %192 = linalg.generic #loops19 ins(%190 : tensor<?x40x2x8xf32>) outs(%191 : tensor<?x40x2x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %475 = arith.truncf %in : f32 to bf16
      linalg.yield %475 : bf16
    } -> tensor<?x40x2x8xbf16>
    %193 = arith.cmpi sge, %185, %c0_i64 : i64
    cf.assert %193, "unimplemented: dynamic negative broadcast sizes"
    %194 = tensor.empty(%155) : tensor<?x40x2x8xbf16>
    %195 = linalg.generic #loops20 outs(%194 : tensor<?x40x2x8xbf16>) {
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
    %196 = linalg.generic #loops17 ins(%collapsed_109, %extracted_slice_112 : tensor<?x40x2x8xbf16>, tensor<1x40x1x8xf32>) outs(%187 : tensor<?x40x2x8xf32>) {
    ^bb0(%in: bf16, %in_172: f32, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      %476 = arith.mulf %475, %in_172 : f32
      linalg.yield %476 : f32
    } -> tensor<?x40x2x8xf32>
    %197 = linalg.generic #loops17 ins(%collapsed_110, %extracted_slice_111 : tensor<?x40x2x8xbf16>, tensor<1x40x1x8xf32>) outs(%187 : tensor<?x40x2x8xf32>) {
    ^bb0(%in: bf16, %in_172: f32, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      %476 = arith.mulf %475, %in_172 : f32
      linalg.yield %476 : f32
    } -> tensor<?x40x2x8xf32>
    %198 = linalg.generic #loops18 ins(%196, %197 : tensor<?x40x2x8xf32>, tensor<?x40x2x8xf32>) outs(%187 : tensor<?x40x2x8xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.addf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x40x2x8xf32>
    %199 = linalg.generic #loops19 ins(%198 : tensor<?x40x2x8xf32>) outs(%191 : tensor<?x40x2x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %475 = arith.truncf %in : f32 to bf16
      linalg.yield %475 : bf16
    } -> tensor<?x40x2x8xbf16>
    cf.assert %193, "unimplemented: dynamic negative broadcast sizes"
    %200 = linalg.generic #loops20 outs(%194 : tensor<?x40x2x8xbf16>) {
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
    %201 = linalg.generic #loops17 ins(%collapsed_117, %extracted_slice_111 : tensor<?x40x2x8xbf16>, tensor<1x40x1x8xf32>) outs(%187 : tensor<?x40x2x8xf32>) {
    ^bb0(%in: bf16, %in_172: f32, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      %476 = arith.mulf %475, %in_172 : f32
      linalg.yield %476 : f32
    } -> tensor<?x40x2x8xf32>
    %202 = linalg.generic #loops17 ins(%collapsed_118, %extracted_slice_112 : tensor<?x40x2x8xbf16>, tensor<1x40x1x8xf32>) outs(%187 : tensor<?x40x2x8xf32>) {
    ^bb0(%in: bf16, %in_172: f32, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      %476 = arith.mulf %475, %in_172 : f32
      linalg.yield %476 : f32
    } -> tensor<?x40x2x8xf32>
    %203 = linalg.generic #loops18 ins(%201, %202 : tensor<?x40x2x8xf32>, tensor<?x40x2x8xf32>) outs(%187 : tensor<?x40x2x8xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.subf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x40x2x8xf32>
    %204 = linalg.generic #loops19 ins(%203 : tensor<?x40x2x8xf32>) outs(%191 : tensor<?x40x2x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %475 = arith.truncf %in : f32 to bf16
      linalg.yield %475 : bf16
    } -> tensor<?x40x2x8xbf16>
    cf.assert %193, "unimplemented: dynamic negative broadcast sizes"
    %205 = linalg.generic #loops20 outs(%194 : tensor<?x40x2x8xbf16>) {
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
    %206 = linalg.generic #loops17 ins(%collapsed_117, %extracted_slice_112 : tensor<?x40x2x8xbf16>, tensor<1x40x1x8xf32>) outs(%187 : tensor<?x40x2x8xf32>) {
    ^bb0(%in: bf16, %in_172: f32, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      %476 = arith.mulf %475, %in_172 : f32
      linalg.yield %476 : f32
    } -> tensor<?x40x2x8xf32>
    %207 = linalg.generic #loops17 ins(%collapsed_118, %extracted_slice_111 : tensor<?x40x2x8xbf16>, tensor<1x40x1x8xf32>) outs(%187 : tensor<?x40x2x8xf32>) {
    ^bb0(%in: bf16, %in_172: f32, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      %476 = arith.mulf %475, %in_172 : f32
      linalg.yield %476 : f32
    } -> tensor<?x40x2x8xf32>
    %208 = linalg.generic #loops18 ins(%206, %207 : tensor<?x40x2x8xf32>, tensor<?x40x2x8xf32>) outs(%187 : tensor<?x40x2x8xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.addf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x40x2x8xf32>
    %209 = linalg.generic #loops19 ins(%208 : tensor<?x40x2x8xf32>) outs(%191 : tensor<?x40x2x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %475 = arith.truncf %in : f32 to bf16
      linalg.yield %475 : bf16
    } -> tensor<?x40x2x8xbf16>
    cf.assert %193, "unimplemented: dynamic negative broadcast sizes"
    %210 = linalg.generic #loops20 outs(%194 : tensor<?x40x2x8xbf16>) {
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
    %214 = linalg.generic #loops19 ins(%transposed_122 : tensor<?x2x40x16xbf16>) outs(%213 : tensor<?x2x40x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<?x2x40x16xf32>
    %215 = linalg.generic #loops19 ins(%transposed_123 : tensor<?x2x40x16xbf16>) outs(%213 : tensor<?x2x40x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<?x2x40x16xf32>
    %216 = tensor.empty(%155) : tensor<?x2x40x16xf32>
    %217 = linalg.generic #loops19 ins(%transposed_121 : tensor<?x2x40x16xbf16>) outs(%216 : tensor<?x2x40x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<?x2x40x16xf32>
    %218 = linalg.generic #loops19 ins(%214 : tensor<?x2x40x16xf32>) outs(%213 : tensor<?x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %475 = arith.mulf %in, %cst_59 : f32
      linalg.yield %475 : f32
    } -> tensor<?x2x40x16xf32>
    %219 = tensor.empty(%155) : tensor<?x2x16x40xf32>
    %transposed_124 = linalg.transpose ins(%215 : tensor<?x2x40x16xf32>) outs(%219 : tensor<?x2x16x40xf32>) permutation = [0, 1, 3, 2] 
    %220 = linalg.generic #loops19 ins(%transposed_124 : tensor<?x2x16x40xf32>) outs(%219 : tensor<?x2x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %475 = arith.mulf %in, %cst_59 : f32
      linalg.yield %475 : f32
    } -> tensor<?x2x16x40xf32>
    cf.assert %37, "unimplemented: dynamic negative broadcast sizes"
    %221 = tensor.empty(%dim) : tensor<?x2x40x16xf32>
    %222 = linalg.generic #loops20 outs(%221 : tensor<?x2x40x16xf32>) {
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
    %224 = linalg.generic #loops20 outs(%223 : tensor<?x2x16x40xf32>) {
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
    %234:2 = linalg.generic #loops21 ins(%expanded_127 : tensor<?x2x40x40xf32>) outs(%233, %231 : tensor<?x2x40xf32>, tensor<?x2x40xi64>) {
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
    %236 = linalg.generic #loops22 ins(%expanded_127, %expanded_128 : tensor<?x2x40x40xf32>, tensor<?x2x40x1xf32>) outs(%235 : tensor<?x2x40x40xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.subf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x2x40x40xf32>
    %237 = linalg.generic #loops19 ins(%236 : tensor<?x2x40x40xf32>) outs(%235 : tensor<?x2x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %475 = math.exp %in : f32
      linalg.yield %475 : f32
    } -> tensor<?x2x40x40xf32>
    %238 = tensor.empty(%229) : tensor<?x2x40x1xf32>
    %239 = linalg.fill ins(%cst : f32) outs(%238 : tensor<?x2x40x1xf32>) -> tensor<?x2x40x1xf32>
    %240 = linalg.generic #loops23 ins(%237 : tensor<?x2x40x40xf32>) outs(%239 : tensor<?x2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %475 = arith.addf %in, %out : f32
      linalg.yield %475 : f32
    } -> tensor<?x2x40x1xf32>
    %241 = linalg.generic #loops22 ins(%237, %240 : tensor<?x2x40x40xf32>, tensor<?x2x40x1xf32>) outs(%235 : tensor<?x2x40x40xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.divf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x2x40x40xf32>
    %242 = tensor.empty(%229) : tensor<?x2x40x40xi1>
    %243 = linalg.generic #loops19 ins(%expanded_127 : tensor<?x2x40x40xf32>) outs(%242 : tensor<?x2x40x40xi1>) {
    ^bb0(%in: f32, %out: i1):
      %475 = arith.extf %in : f32 to f64
      %476 = arith.cmpf oeq, %475, %cst_30 : f64
      linalg.yield %476 : i1
    } -> tensor<?x2x40x40xi1>
    %244 = tensor.empty(%229) : tensor<?x2x40x1xi1>
    %245 = linalg.fill ins(%true : i1) outs(%244 : tensor<?x2x40x1xi1>) -> tensor<?x2x40x1xi1>
    %246 = linalg.generic #loops23 ins(%243 : tensor<?x2x40x40xi1>) outs(%245 : tensor<?x2x40x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %475 = arith.andi %in, %out : i1
      linalg.yield %475 : i1
    } -> tensor<?x2x40x1xi1>
    %247 = arith.index_cast %229 : index to i64
    %248 = arith.cmpi sge, %247, %c0_i64 : i64
    cf.assert %248, "negative values not allowed in new dimensions"
    %249 = tensor.empty(%229) : tensor<?x2x40x40xf32>
    %250 = linalg.generic #loops24 ins(%cst_8 : tensor<f32>) outs(%249 : tensor<?x2x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x2x40x40xf32>
    cf.assert %true, "mismatched size for broadcast"
    %251 = linalg.generic #loops25 ins(%246, %250, %241 : tensor<?x2x40x1xi1>, tensor<?x2x40x40xf32>, tensor<?x2x40x40xf32>) outs(%235 : tensor<?x2x40x40xf32>) {
    ^bb0(%in: i1, %in_172: f32, %in_173: f32, %out: f32):
      %475 = arith.select %in, %in_172, %in_173 : f32
      linalg.yield %475 : f32
    } -> tensor<?x2x40x40xf32>
    cf.assert %37, "unimplemented: dynamic negative broadcast sizes"
    %252 = tensor.empty(%dim) : tensor<?x2x40x40xf32>
    %253 = linalg.generic #loops20 outs(%252 : tensor<?x2x40x40xf32>) {
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
    %254 = linalg.generic #loops20 outs(%221 : tensor<?x2x40x16xf32>) {
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
    %259 = linalg.generic #loops19 ins(%expanded_131 : tensor<?x2x40x16xf32>) outs(%258 : tensor<?x2x40x16xbf16>) {
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
    %262 = linalg.generic #loops26 outs(%261 : tensor<?x40x32xbf16>) {
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
    %264 = linalg.generic #loops27 ins(%transposed_134 : tensor<32x32xbf16>) outs(%263 : tensor<?x32x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<?x32x32xbf16>
    %265 = tensor.empty(%dim) : tensor<?x40x32xf32>
    %266 = linalg.fill ins(%cst : f32) outs(%265 : tensor<?x40x32xf32>) -> tensor<?x40x32xf32>
    %267 = linalg.batch_matmul ins(%262, %264 : tensor<?x40x32xbf16>, tensor<?x32x32xbf16>) outs(%266 : tensor<?x40x32xf32>) -> tensor<?x40x32xf32>
    %268 = linalg.generic #loops10 ins(%267 : tensor<?x40x32xf32>) outs(%261 : tensor<?x40x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %475 = arith.truncf %in : f32 to bf16
      linalg.yield %475 : bf16
    } -> tensor<?x40x32xbf16>
    %269 = linalg.generic #loops16 ins(%268, %cst_28 : tensor<?x40x32xbf16>, tensor<32xbf16>) outs(%261 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_172: bf16, %out: bf16):
      %475 = arith.addf %in, %in_172 : bf16
      linalg.yield %475 : bf16
    } -> tensor<?x40x32xbf16>
    %270 = arith.cmpi eq, %dim, %dim_79 : index
    cf.assert %270, "mismatched size for broadcast"
    %271 = linalg.generic #loops15 ins(%269, %extracted_slice_95 : tensor<?x40x32xbf16>, tensor<?x1x32xf32>) outs(%265 : tensor<?x40x32xf32>) {
    ^bb0(%in: bf16, %in_172: f32, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      %476 = arith.mulf %475, %in_172 : f32
      linalg.yield %476 : f32
    } -> tensor<?x40x32xf32>
    cf.assert %true, "mismatched size for broadcast"
    %272 = linalg.generic #loops14 ins(%113, %271 : tensor<?x40x32xf32>, tensor<?x40x32xf32>) outs(%112 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.addf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x40x32xf32>
    %273 = linalg.generic #loops10 ins(%272 : tensor<?x40x32xf32>) outs(%15 : tensor<?x40x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %475 = arith.truncf %in : f32 to bf16
      linalg.yield %475 : bf16
    } -> tensor<?x40x32xbf16>
    %274 = linalg.generic #loops10 ins(%273 : tensor<?x40x32xbf16>) outs(%112 : tensor<?x40x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<?x40x32xf32>
    %275 = linalg.generic #loops3 ins(%cst_27 : tensor<32xbf16>) outs(%10 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<32xf32>
    %276 = linalg.generic #loops3 ins(%cst_26 : tensor<32xbf16>) outs(%10 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<32xf32>
    %277 = linalg.generic #loops10 ins(%274 : tensor<?x40x32xf32>) outs(%114 : tensor<?x40x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %475 = arith.extf %in : f32 to f64
      linalg.yield %475 : f64
    } -> tensor<?x40x32xf64>
    %278 = linalg.generic #loops12 ins(%277 : tensor<?x40x32xf64>) outs(%117 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %475 = arith.addf %in, %out : f64
      linalg.yield %475 : f64
    } -> tensor<?x40x1xf64>
    %279 = linalg.generic #loops10 ins(%278 : tensor<?x40x1xf64>) outs(%116 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %475 = arith.divf %in, %cst_57 : f64
      linalg.yield %475 : f64
    } -> tensor<?x40x1xf64>
    %280 = linalg.generic #loops13 ins(%277, %279 : tensor<?x40x32xf64>, tensor<?x40x1xf64>) outs(%114 : tensor<?x40x32xf64>) {
    ^bb0(%in: f64, %in_172: f64, %out: f64):
      %475 = arith.subf %in, %in_172 : f64
      linalg.yield %475 : f64
    } -> tensor<?x40x32xf64>
    %281 = linalg.generic #loops14 ins(%280, %280 : tensor<?x40x32xf64>, tensor<?x40x32xf64>) outs(%114 : tensor<?x40x32xf64>) {
    ^bb0(%in: f64, %in_172: f64, %out: f64):
      %475 = arith.mulf %in, %in_172 : f64
      linalg.yield %475 : f64
    } -> tensor<?x40x32xf64>
    %282 = linalg.generic #loops12 ins(%281 : tensor<?x40x32xf64>) outs(%117 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %475 = arith.addf %in, %out : f64
      linalg.yield %475 : f64
    } -> tensor<?x40x1xf64>
    %283 = linalg.generic #loops10 ins(%282 : tensor<?x40x1xf64>) outs(%116 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %475 = arith.divf %in, %cst_57 : f64
      linalg.yield %475 : f64
    } -> tensor<?x40x1xf64>
    %284 = linalg.generic #loops10 ins(%283 : tensor<?x40x1xf64>) outs(%124 : tensor<?x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %475 = arith.truncf %in : f64 to f32
      linalg.yield %475 : f32
    } -> tensor<?x40x1xf32>
    %285 = linalg.generic #loops12 ins(%274 : tensor<?x40x32xf32>) outs(%126 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %475 = arith.addf %in, %out : f32
      linalg.yield %475 : f32
    } -> tensor<?x40x1xf32>
    %286 = linalg.generic #loops10 ins(%285 : tensor<?x40x1xf32>) outs(%124 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %475 = arith.divf %in, %cst_56 : f32
      linalg.yield %475 : f32
    } -> tensor<?x40x1xf32>
    %287 = linalg.generic #loops10 ins(%284 : tensor<?x40x1xf32>) outs(%124 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %475 = arith.truncf %cst_39 : f64 to f32
      %476 = arith.addf %in, %475 : f32
      linalg.yield %476 : f32
    } -> tensor<?x40x1xf32>
    %288 = linalg.generic #loops10 ins(%287 : tensor<?x40x1xf32>) outs(%124 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %475 = math.rsqrt %in : f32
      linalg.yield %475 : f32
    } -> tensor<?x40x1xf32>
    %289 = linalg.generic #loops13 ins(%274, %286 : tensor<?x40x32xf32>, tensor<?x40x1xf32>) outs(%112 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.subf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x40x32xf32>
    %290 = linalg.generic #loops13 ins(%289, %288 : tensor<?x40x32xf32>, tensor<?x40x1xf32>) outs(%112 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.mulf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x40x32xf32>
    %291 = linalg.generic #loops16 ins(%290, %275 : tensor<?x40x32xf32>, tensor<32xf32>) outs(%112 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.mulf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x40x32xf32>
    %292 = linalg.generic #loops16 ins(%291, %276 : tensor<?x40x32xf32>, tensor<32xf32>) outs(%112 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.addf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x40x32xf32>
    %293 = linalg.generic #loops10 ins(%292 : tensor<?x40x32xf32>) outs(%15 : tensor<?x40x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %475 = arith.truncf %in : f32 to bf16
      linalg.yield %475 : bf16
    } -> tensor<?x40x32xbf16>
    %collapsed_135 = tensor.collapse_shape %293 [[0, 1], [2]] : tensor<?x40x32xbf16> into tensor<?x32xbf16>
    %transposed_136 = linalg.transpose ins(%cst_25 : tensor<32x32xbf16>) outs(%48 : tensor<32x32xbf16>) permutation = [1, 0] 
    %294 = linalg.generic #loops3 ins(%cst_24 : tensor<32xbf16>) outs(%10 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<32xf32>
    %295 = linalg.generic #loops6 ins(%collapsed_135 : tensor<?x32xbf16>) outs(%142 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<?x32xf32>
    %296 = linalg.generic #loops6 ins(%transposed_136 : tensor<32x32xbf16>) outs(%51 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<32x32xf32>
    %297 = linalg.matmul ins(%295, %296 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%145 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %147, "negative values not allowed in new dimensions"
    %298 = linalg.generic #loops8 ins(%294 : tensor<32xf32>) outs(%149 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %151, "mismatched size for broadcast"
    %299 = linalg.generic #loops9 ins(%297, %298 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%142 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.addf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x32xf32>
    %300 = linalg.generic #loops6 ins(%299 : tensor<?x32xf32>) outs(%153 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %475 = arith.truncf %in : f32 to bf16
      linalg.yield %475 : bf16
    } -> tensor<?x32xbf16>
    %expanded_137 = tensor.expand_shape %300 [[0, 1], [2]] output_shape [%155, 40, 32] : tensor<?x32xbf16> into tensor<?x40x32xbf16>
    %transposed_138 = linalg.transpose ins(%cst_23 : tensor<32x32xbf16>) outs(%48 : tensor<32x32xbf16>) permutation = [1, 0] 
    %301 = linalg.generic #loops3 ins(%cst_22 : tensor<32xbf16>) outs(%10 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<32xf32>
    %302 = linalg.generic #loops6 ins(%108 : tensor<?x32xbf16>) outs(%99 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<?x32xf32>
    %303 = linalg.generic #loops6 ins(%transposed_138 : tensor<32x32xbf16>) outs(%51 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<32x32xf32>
    %304 = linalg.matmul ins(%302, %303 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%102 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %86, "negative values not allowed in new dimensions"
    %305 = linalg.generic #loops8 ins(%301 : tensor<32xf32>) outs(%88 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %105, "mismatched size for broadcast"
    %306 = linalg.generic #loops9 ins(%304, %305 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%99 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.addf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x32xf32>
    %307 = linalg.generic #loops6 ins(%306 : tensor<?x32xf32>) outs(%107 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %475 = arith.truncf %in : f32 to bf16
      linalg.yield %475 : bf16
    } -> tensor<?x32xbf16>
    %308 = arith.divsi %98, %c19 : index
    %expanded_139 = tensor.expand_shape %307 [[0, 1], [2]] output_shape [%308, 19, 32] : tensor<?x32xbf16> into tensor<?x19x32xbf16>
    %transposed_140 = linalg.transpose ins(%cst_21 : tensor<32x32xbf16>) outs(%48 : tensor<32x32xbf16>) permutation = [1, 0] 
    %309 = linalg.generic #loops3 ins(%cst_20 : tensor<32xbf16>) outs(%10 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<32xf32>
    %310 = linalg.generic #loops6 ins(%transposed_140 : tensor<32x32xbf16>) outs(%51 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<32x32xf32>
    %311 = linalg.matmul ins(%302, %310 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%102 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %86, "negative values not allowed in new dimensions"
    %312 = linalg.generic #loops8 ins(%309 : tensor<32xf32>) outs(%88 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %105, "mismatched size for broadcast"
    %313 = linalg.generic #loops9 ins(%311, %312 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%99 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.addf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x32xf32>
    %314 = linalg.generic #loops6 ins(%313 : tensor<?x32xf32>) outs(%107 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %475 = arith.truncf %in : f32 to bf16
      linalg.yield %475 : bf16
    } -> tensor<?x32xbf16>
    %315 = linalg.generic #loops14 ins(%expanded_137, %expanded_137 : tensor<?x40x32xbf16>, tensor<?x40x32xbf16>) outs(%168 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_172: bf16, %out: bf16):
      %475 = arith.mulf %in, %in_172 : bf16
      linalg.yield %475 : bf16
    } -> tensor<?x40x32xbf16>
    %316 = linalg.generic #loops12 ins(%315 : tensor<?x40x32xbf16>) outs(%171 : tensor<?x40x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %475 = arith.addf %in, %out : bf16
      linalg.yield %475 : bf16
    } -> tensor<?x40x1xbf16>
    %317 = linalg.generic #loops10 ins(%316 : tensor<?x40x1xbf16>) outs(%170 : tensor<?x40x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %475 = arith.divf %in, %cst_58 : bf16
      linalg.yield %475 : bf16
    } -> tensor<?x40x1xbf16>
    %318 = linalg.generic #loops10 ins(%317 : tensor<?x40x1xbf16>) outs(%170 : tensor<?x40x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %475 = arith.truncf %cst_39 : f64 to bf16
      %476 = arith.addf %in, %475 : bf16
      linalg.yield %476 : bf16
    } -> tensor<?x40x1xbf16>
    %319 = linalg.generic #loops10 ins(%318 : tensor<?x40x1xbf16>) outs(%170 : tensor<?x40x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %475 = math.rsqrt %in : bf16
      linalg.yield %475 : bf16
    } -> tensor<?x40x1xbf16>
    %320 = linalg.generic #loops13 ins(%expanded_137, %319 : tensor<?x40x32xbf16>, tensor<?x40x1xbf16>) outs(%168 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_172: bf16, %out: bf16):
      %475 = arith.mulf %in, %in_172 : bf16
      linalg.yield %475 : bf16
    } -> tensor<?x40x32xbf16>
    %321 = linalg.generic #loops16 ins(%320, %cst_19 : tensor<?x40x32xbf16>, tensor<32xbf16>) outs(%168 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_172: bf16, %out: bf16):
      %475 = arith.mulf %in, %in_172 : bf16
      linalg.yield %475 : bf16
    } -> tensor<?x40x32xbf16>
    %322 = tensor.empty(%308) : tensor<?x19x32xbf16>
    %323 = linalg.generic #loops14 ins(%expanded_139, %expanded_139 : tensor<?x19x32xbf16>, tensor<?x19x32xbf16>) outs(%322 : tensor<?x19x32xbf16>) {
    ^bb0(%in: bf16, %in_172: bf16, %out: bf16):
      %475 = arith.mulf %in, %in_172 : bf16
      linalg.yield %475 : bf16
    } -> tensor<?x19x32xbf16>
    %324 = tensor.empty(%308) : tensor<?x19x1xbf16>
    %325 = linalg.fill ins(%cst_0 : bf16) outs(%324 : tensor<?x19x1xbf16>) -> tensor<?x19x1xbf16>
    %326 = linalg.generic #loops12 ins(%323 : tensor<?x19x32xbf16>) outs(%325 : tensor<?x19x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %475 = arith.addf %in, %out : bf16
      linalg.yield %475 : bf16
    } -> tensor<?x19x1xbf16>
    %327 = linalg.generic #loops10 ins(%326 : tensor<?x19x1xbf16>) outs(%324 : tensor<?x19x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %475 = arith.divf %in, %cst_58 : bf16
      linalg.yield %475 : bf16
    } -> tensor<?x19x1xbf16>
    %328 = linalg.generic #loops10 ins(%327 : tensor<?x19x1xbf16>) outs(%324 : tensor<?x19x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %475 = arith.truncf %cst_39 : f64 to bf16
      %476 = arith.addf %in, %475 : bf16
      linalg.yield %476 : bf16
    } -> tensor<?x19x1xbf16>
    %329 = linalg.generic #loops10 ins(%328 : tensor<?x19x1xbf16>) outs(%324 : tensor<?x19x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %475 = math.rsqrt %in : bf16
      linalg.yield %475 : bf16
    } -> tensor<?x19x1xbf16>
    %330 = linalg.generic #loops13 ins(%expanded_139, %329 : tensor<?x19x32xbf16>, tensor<?x19x1xbf16>) outs(%322 : tensor<?x19x32xbf16>) {
    ^bb0(%in: bf16, %in_172: bf16, %out: bf16):
      %475 = arith.mulf %in, %in_172 : bf16
      linalg.yield %475 : bf16
    } -> tensor<?x19x32xbf16>
    %331 = linalg.generic #loops16 ins(%330, %cst_18 : tensor<?x19x32xbf16>, tensor<32xbf16>) outs(%322 : tensor<?x19x32xbf16>) {
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
    %333 = linalg.generic #loops19 ins(%transposed_144 : tensor<?x2x40x16xbf16>) outs(%216 : tensor<?x2x40x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<?x2x40x16xf32>
    %334 = tensor.empty(%308) : tensor<?x2x19x16xf32>
    %335 = linalg.generic #loops19 ins(%transposed_145 : tensor<?x2x19x16xbf16>) outs(%334 : tensor<?x2x19x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<?x2x19x16xf32>
    %336 = linalg.generic #loops19 ins(%transposed_146 : tensor<?x2x19x16xbf16>) outs(%334 : tensor<?x2x19x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<?x2x19x16xf32>
    %337 = linalg.generic #loops19 ins(%333 : tensor<?x2x40x16xf32>) outs(%216 : tensor<?x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %475 = arith.mulf %in, %cst_59 : f32
      linalg.yield %475 : f32
    } -> tensor<?x2x40x16xf32>
    %338 = tensor.empty(%308) : tensor<?x2x16x19xf32>
    %transposed_147 = linalg.transpose ins(%335 : tensor<?x2x19x16xf32>) outs(%338 : tensor<?x2x16x19xf32>) permutation = [0, 1, 3, 2] 
    %339 = linalg.generic #loops19 ins(%transposed_147 : tensor<?x2x16x19xf32>) outs(%338 : tensor<?x2x16x19xf32>) {
    ^bb0(%in: f32, %out: f32):
      %475 = arith.mulf %in, %cst_59 : f32
      linalg.yield %475 : f32
    } -> tensor<?x2x16x19xf32>
    cf.assert %37, "unimplemented: dynamic negative broadcast sizes"
    %340 = linalg.generic #loops20 outs(%221 : tensor<?x2x40x16xf32>) {
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
    %342 = linalg.generic #loops20 outs(%341 : tensor<?x2x16x19xf32>) {
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
    %346:2 = linalg.generic #loops21 ins(%expanded_150 : tensor<?x2x40x19xf32>) outs(%233, %231 : tensor<?x2x40xf32>, tensor<?x2x40xi64>) {
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
    %348 = linalg.generic #loops22 ins(%expanded_150, %expanded_151 : tensor<?x2x40x19xf32>, tensor<?x2x40x1xf32>) outs(%347 : tensor<?x2x40x19xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.subf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x2x40x19xf32>
    %349 = linalg.generic #loops19 ins(%348 : tensor<?x2x40x19xf32>) outs(%347 : tensor<?x2x40x19xf32>) {
    ^bb0(%in: f32, %out: f32):
      %475 = math.exp %in : f32
      linalg.yield %475 : f32
    } -> tensor<?x2x40x19xf32>
    %350 = linalg.generic #loops23 ins(%349 : tensor<?x2x40x19xf32>) outs(%239 : tensor<?x2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %475 = arith.addf %in, %out : f32
      linalg.yield %475 : f32
    } -> tensor<?x2x40x1xf32>
    %351 = linalg.generic #loops22 ins(%349, %350 : tensor<?x2x40x19xf32>, tensor<?x2x40x1xf32>) outs(%347 : tensor<?x2x40x19xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.divf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x2x40x19xf32>
    %352 = tensor.empty(%229) : tensor<?x2x40x19xi1>
    %353 = linalg.generic #loops19 ins(%expanded_150 : tensor<?x2x40x19xf32>) outs(%352 : tensor<?x2x40x19xi1>) {
    ^bb0(%in: f32, %out: i1):
      %475 = arith.extf %in : f32 to f64
      %476 = arith.cmpf oeq, %475, %cst_30 : f64
      linalg.yield %476 : i1
    } -> tensor<?x2x40x19xi1>
    %354 = linalg.generic #loops23 ins(%353 : tensor<?x2x40x19xi1>) outs(%245 : tensor<?x2x40x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %475 = arith.andi %in, %out : i1
      linalg.yield %475 : i1
    } -> tensor<?x2x40x1xi1>
    cf.assert %248, "negative values not allowed in new dimensions"
    %355 = tensor.empty(%229) : tensor<?x2x40x19xf32>
    %356 = linalg.generic #loops24 ins(%cst_8 : tensor<f32>) outs(%355 : tensor<?x2x40x19xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x2x40x19xf32>
    cf.assert %true, "mismatched size for broadcast"
    %357 = linalg.generic #loops25 ins(%354, %356, %351 : tensor<?x2x40x1xi1>, tensor<?x2x40x19xf32>, tensor<?x2x40x19xf32>) outs(%347 : tensor<?x2x40x19xf32>) {
    ^bb0(%in: i1, %in_172: f32, %in_173: f32, %out: f32):
      %475 = arith.select %in, %in_172, %in_173 : f32
      linalg.yield %475 : f32
    } -> tensor<?x2x40x19xf32>
    cf.assert %37, "unimplemented: dynamic negative broadcast sizes"
    %358 = tensor.empty(%dim) : tensor<?x2x40x19xf32>
    %359 = linalg.generic #loops20 outs(%358 : tensor<?x2x40x19xf32>) {
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
    %361 = linalg.generic #loops20 outs(%360 : tensor<?x2x19x16xf32>) {
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
    %363 = linalg.generic #loops19 ins(%expanded_154 : tensor<?x2x40x16xf32>) outs(%258 : tensor<?x2x40x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %475 = arith.truncf %in : f32 to bf16
      linalg.yield %475 : bf16
    } -> tensor<?x2x40x16xbf16>
    %transposed_155 = linalg.transpose ins(%363 : tensor<?x2x40x16xbf16>) outs(%260 : tensor<?x40x2x16xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_156 = tensor.collapse_shape %transposed_155 [[0], [1], [2, 3]] : tensor<?x40x2x16xbf16> into tensor<?x40x32xbf16>
    %transposed_157 = linalg.transpose ins(%cst_17 : tensor<32x32xbf16>) outs(%48 : tensor<32x32xbf16>) permutation = [1, 0] 
    cf.assert %37, "unimplemented: dynamic negative broadcast sizes"
    %364 = linalg.generic #loops26 outs(%261 : tensor<?x40x32xbf16>) {
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
    %365 = linalg.generic #loops27 ins(%transposed_157 : tensor<32x32xbf16>) outs(%263 : tensor<?x32x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<?x32x32xbf16>
    %366 = linalg.batch_matmul ins(%364, %365 : tensor<?x40x32xbf16>, tensor<?x32x32xbf16>) outs(%266 : tensor<?x40x32xf32>) -> tensor<?x40x32xf32>
    %367 = linalg.generic #loops10 ins(%366 : tensor<?x40x32xf32>) outs(%261 : tensor<?x40x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %475 = arith.truncf %in : f32 to bf16
      linalg.yield %475 : bf16
    } -> tensor<?x40x32xbf16>
    %368 = linalg.generic #loops16 ins(%367, %cst_16 : tensor<?x40x32xbf16>, tensor<32xbf16>) outs(%261 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_172: bf16, %out: bf16):
      %475 = arith.addf %in, %in_172 : bf16
      linalg.yield %475 : bf16
    } -> tensor<?x40x32xbf16>
    cf.assert %true, "mismatched size for broadcast"
    %369 = linalg.generic #loops14 ins(%273, %368 : tensor<?x40x32xbf16>, tensor<?x40x32xbf16>) outs(%15 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_172: bf16, %out: bf16):
      %475 = arith.addf %in, %in_172 : bf16
      linalg.yield %475 : bf16
    } -> tensor<?x40x32xbf16>
    %370 = linalg.generic #loops10 ins(%369 : tensor<?x40x32xbf16>) outs(%112 : tensor<?x40x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<?x40x32xf32>
    %371 = linalg.generic #loops10 ins(%370 : tensor<?x40x32xf32>) outs(%114 : tensor<?x40x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %475 = arith.extf %in : f32 to f64
      linalg.yield %475 : f64
    } -> tensor<?x40x32xf64>
    %372 = linalg.generic #loops12 ins(%371 : tensor<?x40x32xf64>) outs(%117 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %475 = arith.addf %in, %out : f64
      linalg.yield %475 : f64
    } -> tensor<?x40x1xf64>
    %373 = linalg.generic #loops10 ins(%372 : tensor<?x40x1xf64>) outs(%116 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %475 = arith.divf %in, %cst_57 : f64
      linalg.yield %475 : f64
    } -> tensor<?x40x1xf64>
    %374 = linalg.generic #loops13 ins(%371, %373 : tensor<?x40x32xf64>, tensor<?x40x1xf64>) outs(%114 : tensor<?x40x32xf64>) {
    ^bb0(%in: f64, %in_172: f64, %out: f64):
      %475 = arith.subf %in, %in_172 : f64
      linalg.yield %475 : f64
    } -> tensor<?x40x32xf64>
    %375 = linalg.generic #loops14 ins(%374, %374 : tensor<?x40x32xf64>, tensor<?x40x32xf64>) outs(%114 : tensor<?x40x32xf64>) {
    ^bb0(%in: f64, %in_172: f64, %out: f64):
      %475 = arith.mulf %in, %in_172 : f64
      linalg.yield %475 : f64
    } -> tensor<?x40x32xf64>
    %376 = linalg.generic #loops12 ins(%375 : tensor<?x40x32xf64>) outs(%117 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %475 = arith.addf %in, %out : f64
      linalg.yield %475 : f64
    } -> tensor<?x40x1xf64>
    %377 = linalg.generic #loops10 ins(%376 : tensor<?x40x1xf64>) outs(%116 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %475 = arith.divf %in, %cst_57 : f64
      linalg.yield %475 : f64
    } -> tensor<?x40x1xf64>
    %378 = linalg.generic #loops10 ins(%377 : tensor<?x40x1xf64>) outs(%124 : tensor<?x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %475 = arith.truncf %in : f64 to f32
      linalg.yield %475 : f32
    } -> tensor<?x40x1xf32>
    %379 = linalg.generic #loops12 ins(%370 : tensor<?x40x32xf32>) outs(%126 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %475 = arith.addf %in, %out : f32
      linalg.yield %475 : f32
    } -> tensor<?x40x1xf32>
    %380 = linalg.generic #loops10 ins(%379 : tensor<?x40x1xf32>) outs(%124 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %475 = arith.divf %in, %cst_56 : f32
      linalg.yield %475 : f32
    } -> tensor<?x40x1xf32>
    %381 = linalg.generic #loops10 ins(%378 : tensor<?x40x1xf32>) outs(%124 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %475 = arith.truncf %cst_39 : f64 to f32
      %476 = arith.addf %in, %475 : f32
      linalg.yield %476 : f32
    } -> tensor<?x40x1xf32>
    %382 = linalg.generic #loops10 ins(%381 : tensor<?x40x1xf32>) outs(%124 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %475 = math.rsqrt %in : f32
      linalg.yield %475 : f32
    } -> tensor<?x40x1xf32>
    %383 = linalg.generic #loops13 ins(%370, %380 : tensor<?x40x32xf32>, tensor<?x40x1xf32>) outs(%112 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.subf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x40x32xf32>
    %384 = linalg.generic #loops13 ins(%383, %382 : tensor<?x40x32xf32>, tensor<?x40x1xf32>) outs(%112 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.mulf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x40x32xf32>
    %385 = linalg.generic #loops10 ins(%extracted_slice_97 : tensor<?x1x32xf32>) outs(%133 : tensor<?x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %475 = arith.addf %in, %cst_1 : f32
      linalg.yield %475 : f32
    } -> tensor<?x1x32xf32>
    cf.assert %135, "mismatched size for broadcast"
    %386 = linalg.generic #loops15 ins(%384, %385 : tensor<?x40x32xf32>, tensor<?x1x32xf32>) outs(%112 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.mulf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x40x32xf32>
    cf.assert %135, "mismatched size for broadcast"
    %387 = linalg.generic #loops15 ins(%386, %extracted_slice_96 : tensor<?x40x32xf32>, tensor<?x1x32xf32>) outs(%112 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.addf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x40x32xf32>
    %388 = linalg.generic #loops10 ins(%387 : tensor<?x40x32xf32>) outs(%15 : tensor<?x40x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %475 = arith.truncf %in : f32 to bf16
      linalg.yield %475 : bf16
    } -> tensor<?x40x32xbf16>
    %collapsed_158 = tensor.collapse_shape %388 [[0, 1], [2]] : tensor<?x40x32xbf16> into tensor<?x32xbf16>
    %389 = tensor.empty() : tensor<32x136xbf16>
    %transposed_159 = linalg.transpose ins(%cst_15 : tensor<136x32xbf16>) outs(%389 : tensor<32x136xbf16>) permutation = [1, 0] 
    %390 = tensor.empty() : tensor<136xf32>
    %391 = linalg.generic #loops3 ins(%cst_14 : tensor<136xbf16>) outs(%390 : tensor<136xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<136xf32>
    %392 = linalg.generic #loops6 ins(%collapsed_158 : tensor<?x32xbf16>) outs(%142 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<?x32xf32>
    %393 = tensor.empty() : tensor<32x136xf32>
    %394 = linalg.generic #loops6 ins(%transposed_159 : tensor<32x136xbf16>) outs(%393 : tensor<32x136xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<32x136xf32>
    %395 = tensor.empty(%141) : tensor<?x136xf32>
    %396 = linalg.fill ins(%cst : f32) outs(%395 : tensor<?x136xf32>) -> tensor<?x136xf32>
    %397 = linalg.matmul ins(%392, %394 : tensor<?x32xf32>, tensor<32x136xf32>) outs(%396 : tensor<?x136xf32>) -> tensor<?x136xf32>
    cf.assert %147, "negative values not allowed in new dimensions"
    %398 = tensor.empty(%148) : tensor<?x136xf32>
    %399 = linalg.generic #loops8 ins(%391 : tensor<136xf32>) outs(%398 : tensor<?x136xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x136xf32>
    cf.assert %151, "mismatched size for broadcast"
    %400 = linalg.generic #loops9 ins(%397, %399 : tensor<?x136xf32>, tensor<?x136xf32>) outs(%395 : tensor<?x136xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.addf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x136xf32>
    %401 = tensor.empty(%141) : tensor<?x136xbf16>
    %402 = linalg.generic #loops6 ins(%400 : tensor<?x136xf32>) outs(%401 : tensor<?x136xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %475 = arith.truncf %in : f32 to bf16
      linalg.yield %475 : bf16
    } -> tensor<?x136xbf16>
    %expanded_160 = tensor.expand_shape %402 [[0, 1], [2]] output_shape [%155, 40, 136] : tensor<?x136xbf16> into tensor<?x40x136xbf16>
    %403 = tensor.empty(%155) : tensor<?x40x136xbf16>
    %404 = linalg.generic #loops10 ins(%expanded_160 : tensor<?x40x136xbf16>) outs(%403 : tensor<?x40x136xbf16>) {
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
    %406 = linalg.generic #loops3 ins(%cst_12 : tensor<32xbf16>) outs(%10 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<32xf32>
    %407 = affine.apply #map15()[%155]
    %408 = tensor.empty(%407) : tensor<?x136xf32>
    %409 = linalg.generic #loops6 ins(%collapsed_161 : tensor<?x136xbf16>) outs(%408 : tensor<?x136xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<?x136xf32>
    %410 = tensor.empty() : tensor<136x32xf32>
    %411 = linalg.generic #loops6 ins(%transposed_162 : tensor<136x32xbf16>) outs(%410 : tensor<136x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<136x32xf32>
    %412 = tensor.empty(%407) : tensor<?x32xf32>
    %413 = linalg.fill ins(%cst : f32) outs(%412 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %414 = linalg.matmul ins(%409, %411 : tensor<?x136xf32>, tensor<136x32xf32>) outs(%413 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %147, "negative values not allowed in new dimensions"
    %415 = linalg.generic #loops8 ins(%406 : tensor<32xf32>) outs(%149 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %416 = arith.cmpi eq, %407, %148 : index
    cf.assert %416, "mismatched size for broadcast"
    %417 = linalg.generic #loops9 ins(%414, %415 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%412 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.addf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x32xf32>
    %418 = tensor.empty(%407) : tensor<?x32xbf16>
    %419 = linalg.generic #loops6 ins(%417 : tensor<?x32xf32>) outs(%418 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %475 = arith.truncf %in : f32 to bf16
      linalg.yield %475 : bf16
    } -> tensor<?x32xbf16>
    %420 = arith.divsi %407, %c40 : index
    %expanded_163 = tensor.expand_shape %419 [[0, 1], [2]] output_shape [%420, 40, 32] : tensor<?x32xbf16> into tensor<?x40x32xbf16>
    %421 = tensor.empty(%420) : tensor<?x40x32xf32>
    %422 = linalg.generic #loops10 ins(%expanded_163 : tensor<?x40x32xbf16>) outs(%421 : tensor<?x40x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<?x40x32xf32>
    %423 = arith.cmpi eq, %420, %dim_79 : index
    cf.assert %423, "mismatched size for broadcast"
    %424 = linalg.generic #loops15 ins(%422, %extracted_slice_98 : tensor<?x40x32xf32>, tensor<?x1x32xf32>) outs(%421 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.mulf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x40x32xf32>
    %425 = arith.cmpi eq, %dim, %420 : index
    cf.assert %425, "mismatched size for broadcast"
    %426 = linalg.generic #loops14 ins(%370, %424 : tensor<?x40x32xf32>, tensor<?x40x32xf32>) outs(%112 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.addf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x40x32xf32>
    %427 = linalg.generic #loops10 ins(%426 : tensor<?x40x32xf32>) outs(%15 : tensor<?x40x32xbf16>) {
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
    %430 = linalg.generic #loops10 ins(%427 : tensor<?x40x32xbf16>) outs(%112 : tensor<?x40x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<?x40x32xf32>
    %431 = linalg.generic #loops10 ins(%430 : tensor<?x40x32xf32>) outs(%114 : tensor<?x40x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %475 = arith.extf %in : f32 to f64
      linalg.yield %475 : f64
    } -> tensor<?x40x32xf64>
    %432 = linalg.generic #loops12 ins(%431 : tensor<?x40x32xf64>) outs(%117 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %475 = arith.addf %in, %out : f64
      linalg.yield %475 : f64
    } -> tensor<?x40x1xf64>
    %433 = linalg.generic #loops10 ins(%432 : tensor<?x40x1xf64>) outs(%116 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %475 = arith.divf %in, %cst_57 : f64
      linalg.yield %475 : f64
    } -> tensor<?x40x1xf64>
    %434 = linalg.generic #loops13 ins(%431, %433 : tensor<?x40x32xf64>, tensor<?x40x1xf64>) outs(%114 : tensor<?x40x32xf64>) {
    ^bb0(%in: f64, %in_172: f64, %out: f64):
      %475 = arith.subf %in, %in_172 : f64
      linalg.yield %475 : f64
    } -> tensor<?x40x32xf64>
    %435 = linalg.generic #loops14 ins(%434, %434 : tensor<?x40x32xf64>, tensor<?x40x32xf64>) outs(%114 : tensor<?x40x32xf64>) {
    ^bb0(%in: f64, %in_172: f64, %out: f64):
      %475 = arith.mulf %in, %in_172 : f64
      linalg.yield %475 : f64
    } -> tensor<?x40x32xf64>
    %436 = linalg.generic #loops12 ins(%435 : tensor<?x40x32xf64>) outs(%117 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %475 = arith.addf %in, %out : f64
      linalg.yield %475 : f64
    } -> tensor<?x40x1xf64>
    %437 = linalg.generic #loops10 ins(%436 : tensor<?x40x1xf64>) outs(%116 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %475 = arith.divf %in, %cst_57 : f64
      linalg.yield %475 : f64
    } -> tensor<?x40x1xf64>
    %438 = linalg.generic #loops10 ins(%437 : tensor<?x40x1xf64>) outs(%124 : tensor<?x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %475 = arith.truncf %in : f64 to f32
      linalg.yield %475 : f32
    } -> tensor<?x40x1xf32>
    %439 = linalg.generic #loops12 ins(%430 : tensor<?x40x32xf32>) outs(%126 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %475 = arith.addf %in, %out : f32
      linalg.yield %475 : f32
    } -> tensor<?x40x1xf32>
    %440 = linalg.generic #loops10 ins(%439 : tensor<?x40x1xf32>) outs(%124 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %475 = arith.divf %in, %cst_56 : f32
      linalg.yield %475 : f32
    } -> tensor<?x40x1xf32>
    %441 = linalg.generic #loops10 ins(%438 : tensor<?x40x1xf32>) outs(%124 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %475 = arith.truncf %cst_39 : f64 to f32
      %476 = arith.addf %in, %475 : f32
      linalg.yield %476 : f32
    } -> tensor<?x40x1xf32>
    %442 = linalg.generic #loops10 ins(%441 : tensor<?x40x1xf32>) outs(%124 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %475 = math.rsqrt %in : f32
      linalg.yield %475 : f32
    } -> tensor<?x40x1xf32>
    %443 = linalg.generic #loops13 ins(%430, %440 : tensor<?x40x32xf32>, tensor<?x40x1xf32>) outs(%112 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.subf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x40x32xf32>
    %444 = linalg.generic #loops13 ins(%443, %442 : tensor<?x40x32xf32>, tensor<?x40x1xf32>) outs(%112 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.mulf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x40x32xf32>
    %445 = tensor.empty(%dim_79) : tensor<?x1x32xbf16>
    %446 = linalg.generic #loops10 ins(%extracted_slice_166 : tensor<?x1x32xbf16>) outs(%445 : tensor<?x1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %475 = arith.addf %in, %cst_4 : bf16
      linalg.yield %475 : bf16
    } -> tensor<?x1x32xbf16>
    cf.assert %135, "mismatched size for broadcast"
    %447 = linalg.generic #loops15 ins(%444, %446 : tensor<?x40x32xf32>, tensor<?x1x32xbf16>) outs(%112 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_172: bf16, %out: f32):
      %475 = arith.extf %in_172 : bf16 to f32
      %476 = arith.mulf %in, %475 : f32
      linalg.yield %476 : f32
    } -> tensor<?x40x32xf32>
    cf.assert %135, "mismatched size for broadcast"
    %448 = linalg.generic #loops15 ins(%447, %extracted_slice_165 : tensor<?x40x32xf32>, tensor<?x1x32xbf16>) outs(%112 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_172: bf16, %out: f32):
      %475 = arith.extf %in_172 : bf16 to f32
      %476 = arith.addf %in, %475 : f32
      linalg.yield %476 : f32
    } -> tensor<?x40x32xf32>
    %449 = linalg.generic #loops10 ins(%448 : tensor<?x40x32xf32>) outs(%15 : tensor<?x40x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %475 = arith.truncf %in : f32 to bf16
      linalg.yield %475 : bf16
    } -> tensor<?x40x32xbf16>
    %collapsed_167 = tensor.collapse_shape %449 [[0, 1], [2]] : tensor<?x40x32xbf16> into tensor<?x32xbf16>
    %450 = tensor.empty() : tensor<32x64xbf16>
    %transposed_168 = linalg.transpose ins(%cst_10 : tensor<64x32xbf16>) outs(%450 : tensor<32x64xbf16>) permutation = [1, 0] 
    %451 = tensor.empty() : tensor<64xf32>
    %452 = linalg.generic #loops3 ins(%cst_9 : tensor<64xbf16>) outs(%451 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<64xf32>
    %453 = linalg.generic #loops6 ins(%collapsed_167 : tensor<?x32xbf16>) outs(%142 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<?x32xf32>
    %454 = tensor.empty() : tensor<32x64xf32>
    %455 = linalg.generic #loops6 ins(%transposed_168 : tensor<32x64xbf16>) outs(%454 : tensor<32x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %475 = arith.extf %in : bf16 to f32
      linalg.yield %475 : f32
    } -> tensor<32x64xf32>
    %456 = tensor.empty(%141) : tensor<?x64xf32>
    %457 = linalg.fill ins(%cst : f32) outs(%456 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %458 = linalg.matmul ins(%453, %455 : tensor<?x32xf32>, tensor<32x64xf32>) outs(%457 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %147, "negative values not allowed in new dimensions"
    %459 = tensor.empty(%148) : tensor<?x64xf32>
    %460 = linalg.generic #loops8 ins(%452 : tensor<64xf32>) outs(%459 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x64xf32>
    cf.assert %151, "mismatched size for broadcast"
    %461 = linalg.generic #loops9 ins(%458, %460 : tensor<?x64xf32>, tensor<?x64xf32>) outs(%456 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_172: f32, %out: f32):
      %475 = arith.addf %in, %in_172 : f32
      linalg.yield %475 : f32
    } -> tensor<?x64xf32>
    %462 = tensor.empty(%141) : tensor<?x64xbf16>
    %463 = linalg.generic #loops6 ins(%461 : tensor<?x64xf32>) outs(%462 : tensor<?x64xbf16>) {
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
      torch_tensor_64_torch.bfloat16: "seeded wan-dynamic.proj_out.bias",
      torch_tensor_64_32_torch.bfloat16: "seeded wan-dynamic.proj_out.weight",
      torch_tensor_1_2_32_torch.bfloat16: "seeded wan-dynamic.scale_shift_table",
      torch_tensor_32_torch.bfloat16_19: "seeded wan-dynamic.blocks.0.ffn.net.2.bias",
      torch_tensor_32_136_torch.bfloat16: "seeded wan-dynamic.blocks.0.ffn.net.2.weight",
      torch_tensor_136_torch.bfloat16: "seeded wan-dynamic.blocks.0.ffn.net.0.proj.bias",
      torch_tensor_136_32_torch.bfloat16: "seeded wan-dynamic.blocks.0.ffn.net.0.proj.weight",
      torch_tensor_32_torch.bfloat16_18: "seeded wan-dynamic.blocks.0.attn2.to_out.0.bias",
      torch_tensor_32_32_torch.bfloat16_9: "seeded wan-dynamic.blocks.0.attn2.to_out.0.weight",
      torch_tensor_32_torch.bfloat16_17: "seeded wan-dynamic.blocks.0.attn2.norm_k.weight",
      torch_tensor_32_torch.bfloat16_16: "seeded wan-dynamic.blocks.0.attn2.norm_q.weight",
      torch_tensor_32_torch.bfloat16_15: "seeded wan-dynamic.blocks.0.attn2.to_v.bias",
      torch_tensor_32_32_torch.bfloat16_8: "seeded wan-dynamic.blocks.0.attn2.to_v.weight",
      torch_tensor_32_torch.bfloat16_14: "seeded wan-dynamic.blocks.0.attn2.to_k.bias",
      torch_tensor_32_32_torch.bfloat16_7: "seeded wan-dynamic.blocks.0.attn2.to_k.weight",
      torch_tensor_32_torch.bfloat16_13: "seeded wan-dynamic.blocks.0.attn2.to_q.bias",
      torch_tensor_32_32_torch.bfloat16_6: "seeded wan-dynamic.blocks.0.attn2.to_q.weight",
      torch_tensor_32_torch.bfloat16_12: "seeded wan-dynamic.blocks.0.norm2.bias",
      torch_tensor_32_torch.bfloat16_11: "seeded wan-dynamic.blocks.0.norm2.weight",
      torch_tensor_32_torch.bfloat16_10: "seeded wan-dynamic.blocks.0.attn1.to_out.0.bias",
      torch_tensor_32_32_torch.bfloat16_5: "seeded wan-dynamic.blocks.0.attn1.to_out.0.weight",
      torch_tensor_32_torch.bfloat16_9: "seeded wan-dynamic.blocks.0.attn1.norm_k.weight",
      torch_tensor_32_torch.bfloat16_8: "seeded wan-dynamic.blocks.0.attn1.norm_q.weight",
      torch_tensor_32_torch.bfloat16_7: "seeded wan-dynamic.blocks.0.attn1.to_v.bias",
      torch_tensor_32_32_torch.bfloat16_4: "seeded wan-dynamic.blocks.0.attn1.to_v.weight",
      torch_tensor_32_torch.bfloat16_6: "seeded wan-dynamic.blocks.0.attn1.to_k.bias",
      torch_tensor_32_32_torch.bfloat16_3: "seeded wan-dynamic.blocks.0.attn1.to_k.weight",
      torch_tensor_32_torch.bfloat16_5: "seeded wan-dynamic.blocks.0.attn1.to_q.bias",
      torch_tensor_32_32_torch.bfloat16_2: "seeded wan-dynamic.blocks.0.attn1.to_q.weight",
      torch_tensor_1_6_32_torch.bfloat16: "seeded wan-dynamic.blocks.0.scale_shift_table",
      torch_tensor_32_torch.bfloat16_4: "seeded wan-dynamic.condition_embedder.text_embedder.linear_2.bias",
      torch_tensor_32_32_torch.bfloat16_1: "seeded wan-dynamic.condition_embedder.text_embedder.linear_2.weight",
      torch_tensor_32_torch.bfloat16_3: "seeded wan-dynamic.condition_embedder.text_embedder.linear_1.bias",
      torch_tensor_32_80_torch.bfloat16: "seeded wan-dynamic.condition_embedder.text_embedder.linear_1.weight",
      torch_tensor_192_torch.bfloat16: "seeded wan-dynamic.condition_embedder.time_proj.bias",
      torch_tensor_192_32_torch.bfloat16: "seeded wan-dynamic.condition_embedder.time_proj.weight",
      torch_tensor_32_torch.bfloat16_2: "seeded wan-dynamic.condition_embedder.time_embedder.linear_2.bias",
      torch_tensor_32_32_torch.bfloat16: "seeded wan-dynamic.condition_embedder.time_embedder.linear_2.weight",
      torch_tensor_32_torch.bfloat16_1: "seeded wan-dynamic.condition_embedder.time_embedder.linear_1.bias",
      torch_tensor_32_64_torch.bfloat16: "seeded wan-dynamic.condition_embedder.time_embedder.linear_1.weight",
      torch_tensor_32_torch.bfloat16: "seeded wan-dynamic.patch_embedding.bias",
      torch_tensor_32_16_1_2_2_torch.bfloat16: "seeded wan-dynamic.patch_embedding.weight",
      torch_tensor_32_16_torch.float32_1: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000A46A573FA46A573F7675CC3D7675CC3D57D6233C57D6233C6D12833A6D12833AA46A573FA46A573F57D6233C57D6233CA46A573FA46A573F57D6233C57D6233CB7C7683FB7C7683FF96F4B3EF96F4B3E3ED4A33C3ED4A33C6912033B6912033BB7C7683FB7C7683F3ED4A33C3ED4A33CB7C7683FB7C7683F3ED4A33C3ED4A33CC381103EC381103E6D4E973E6D4E973E20B9F53C20B9F53C939B443B939B443BC381103EC381103E20B9F53C20B9F53CC381103EC381103E20B9F53C20B9F53CCFBD41BFCFBD41BFD761C73ED761C73EDBCB233DDBCB233D5812833B5812833BCFBD41BFCFBD41BFDBCB233DDBCB233DCFBD41BFCFBD41BFDBCB233DDBCB233D107C75BF107C75BF4477F53E4477F53EF5B64C3DF5B64C3DDED6A33BDED6A33B107C75BF107C75BFF5B64C3DF5B64C3D107C75BF107C75BFF5B64C3DF5B64C3D8C0F8FBE8C0F8FBE698C103F698C103FD19C753DD19C753D599BC43B599BC43B8C0F8FBE8C0F8FBED19C753DD19C753D8C0F8FBE8C0F8FBED19C753DD19C753D4630283F4630283F73EB243F73EB243F323E8F3D323E8F3DC75FE53BC75FE53B4630283F4630283F323E8F3D323E8F3D4630283F4630283F323E8F3D323E8F3D95467D3F95467D3FA6A4373FA6A4373F51AAA33D51AAA33D1312033C1312033C95467D3F95467D3F51AAA33D51AAA33D95467D3F95467D3F51AAA33D51AAA33D3201D33E3201D33E1D88483F1D88483F3F12B83D3F12B83D3A74133C3A74133C3201D33E3201D33E3F12B83D3F12B83D3201D33E3201D33E3F12B83D3F12B83DF8440BBFF8440BBFA46A573FA46A573F7675CC3D7675CC3D57D6233C57D6233CF8440BBFF8440BBF7675CC3D7675CC3DF8440BBFF8440BBF7675CC3D7675CC3D5CFF7FBF5CFF7FBF2A26643F2A26643F72D3E03D72D3E03D6A38343C6A38343C5CFF7FBF5CFF7FBF72D3E03D72D3E03D5CFF7FBF5CFF7FBF72D3E03D72D3E03DD85C09BFD85C09BF1D9A6E3F1D9A6E3FAC2BF53DAC2BF53D719A443C719A443CD85C09BFD85C09BFAC2BF53DAC2BF53DD85C09BFD85C09BFAC2BF53DAC2BF53D2220D73E2220D73EC0AB763FC0AB763FD0BE043ED0BE043E6BFC543C6BFC543C2220D73E2220D73ED0BE043ED0BE043E2220D73E2220D73ED0BE043ED0BE043E72987D3F72987D3F6F467C3F6F467C3F64E40E3E64E40E3E565E653C565E653C72987D3F72987D3F64E40E3E64E40E3E72987D3F72987D3F64E40E3E64E40E3E4479263F4479263FD55B7F3FD55B7F3F4F06193E4F06193E33C0753C33C0753C4479263F4479263F4F06193E4F06193E4479263F4479263F4F06193E4F06193E106893BE106893BE0EE47F3F0EE47F3F5024233E5024233E0011833C0011833C106893BE106893BE5024233E5024233E106893BE106893BE5024233E5024233E251E76BF251E76BFBFDD7D3FBFDD7D3F233E2D3E233E2D3EDE418B3CDE418B3C251E76BF251E76BF233E2D3E233E2D3E251E76BF251E76BF233E2D3E233E2D3EB34040BFB34040BF144E793F144E793F8753373E8753373EB372933CB372933CB34040BFB34040BF8753373E8753373EB34040BFB34040BF8753373E8753373E6979193E6979193EB940723FB940723F3A64413E3A64413E7EA39B3C7EA39B3C6979193E6979193E3A64413E3A64413E6979193E6979193E3A64413E3A64413EC8B6693FC8B6693FB7C7683FB7C7683FF96F4B3EF96F4B3E3ED4A33C3ED4A33CC8B6693FC8B6693FF96F4B3EF96F4B3EC8B6693FC8B6693FF96F4B3EF96F4B3E102F563F102F563F4AFB5C3F4AFB5C3F8376553E8376553EF504AC3CF504AC3C102F563F102F563F8376553E8376553E102F563F102F563F8376553E8376553E150511BC150511BC9FF94E3F9FF94E3F96775F3E96775F3E9F35B43C9F35B43C150511BC150511BC96775F3E96775F3E150511BC150511BC96775F3E96775F3EE7A158BFE7A158BF89E63E3F89E63E3FF172693EF172693E3E66BC3C3E66BC3CE7A158BFE7A158BFF172693EF172693EE7A158BFE7A158BFF172693EF172693EFCD367BFFCD367BF28EB2C3F28EB2C3F5168733E5168733ED196C43CD196C43CFCD367BFFCD367BF5168733E5168733EFCD367BFFCD367BF5168733E5168733E388707BE388707BE7835193F7835193F77577D3E77577D3E57C7CC3C57C7CC3C388707BE388707BE77577D3E77577D3E388707BE388707BE77577D3E77577D3E0837433F0837433FE6F7033FE6F7033F10A0833E10A0833ECFF7D43CCFF7D43C0837433F0837433F10A0833E10A0833E0837433F0837433F10A0833E10A0833E0ED5743F0ED5743F89D1DA3E89D1DA3E0691883E0691883E3928DD3C3928DD3C0ED5743F0ED5743F0691883E0691883E0ED5743F0ED5743F0691883E0691883E2AB48A3E2AB48A3E9183AB3E9183AB3E7D7E8D3E7D7E8D3E9558E53C9558E53C2AB48A3E2AB48A3E7D7E8D3E7D7E8D3E2AB48A3E2AB48A3E7D7E8D3E7D7E8D3EE9E329BFE9E329BFC7FD743EC7FD743E5468923E5468923EE288ED3CE288ED3CE9E329BFE9E329BF5468923E5468923EE9E329BFE9E329BF5468923E5468923EA4EF7CBFA4EF7CBFC381103EC381103E6D4E973E6D4E973E20B9F53C20B9F53CA4EF7CBFA4EF7CBF6D4E973E6D4E973EA4EF7CBFA4EF7CBF6D4E973E6D4E973E06DECEBE06DECEBE7C502A3D7C502A3DA5309C3EA5309C3E4DE9FD3C4DE9FD3C06DECEBE06DECEBEA5309C3EA5309C3E06DECEBE06DECEBEA5309C3EA5309C3E",
      torch_tensor_32_16_torch.float32: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F40510A3F40510A3F98B87E3F98B87E3FB9FC7F3FB9FC7F3FF8FF7F3FF8FF7F3F40510A3F40510A3FB9FC7F3FB9FC7F3F40510A3F40510A3FB9FC7F3FB9FC7F3F3311D5BE3311D5BEA5E57A3FA5E57A3FE5F27F3FE5F27F3FDEFF7F3FDEFF7F3F3311D5BE3311D5BEE5F27F3FE5F27F3F3311D5BE3311D5BEE5F27F3FE5F27F3F26707DBF26707DBFEF90743FEF90743F83E27F3F83E27F3FB5FF7F3FB5FF7F3F26707DBF26707DBF83E27F3F83E27F3F26707DBF26707DBF83E27F3F83E27F3F305527BF305527BFA7CA6B3FA7CA6B3F94CB7F3F94CB7F3F7AFF7F3F7AFF7F3F305527BF305527BF94CB7F3F94CB7F3F305527BF305527BF94CB7F3F94CB7F3F2C3C913E2C3C913E40A9603F40A9603F19AE7F3F19AE7F3F2EFF7F3F2EFF7F3F2C3C913E2C3C913E19AE7F3F19AE7F3F2C3C913E2C3C913E19AE7F3F19AE7F3FB8CD753FB8CD753F3249533F3249533F128A7F3F128A7F3FD2FE7F3FD2FE7F3FB8CD753FB8CD753F128A7F3F128A7F3FB8CD753FB8CD753F128A7F3F128A7F3FBDFF403FBDFF403FB3CC433FB3CC433F815F7F3F815F7F3F65FE7F3F65FE7F3FBDFF403FBDFF403F815F7F3F815F7F3FBDFF403FBDFF403F815F7F3F815F7F3FF6FD14BEF6FD14BE5F5B323F5F5B323F662E7F3F662E7F3FE7FD7F3FE7FD7F3FF6FD14BEF6FD14BE662E7F3F662E7F3FF6FD14BEF6FD14BE662E7F3F662E7F3FD53F69BFD53F69BFD5211F3FD5211F3FC2F67E3FC2F67E3F59FD7F3F59FD7F3FD53F69BFD53F69BFC2F67E3FC2F67E3FD53F69BFD53F69BFC2F67E3FC2F67E3F64CD56BF64CD56BF40510A3F40510A3F98B87E3F98B87E3FB9FC7F3FB9FC7F3F64CD56BF64CD56BF98B87E3F98B87E3F64CD56BF64CD56BF98B87E3F98B87E3F7205913B7205913BC03DE83EC03DE83EE8737E3FE8737E3F09FC7F3F09FC7F3F7205913B7205913BE8737E3FE8737E3F7205913B7205913BE8737E3FE8737E3FD006583FD006583FF586B93EF586B93EB5287E3FB5287E3F48FB7F3F48FB7F3FD006583FD006583FB5287E3FB5287E3FD006583FD006583FB5287E3FB5287E3F6F4E683F6F4E683F9BF5883E9BF5883E00D77D3F00D77D3F76FA7F3F76FA7F3F6F4E683F6F4E683F00D77D3F00D77D3F6F4E683F6F4E683F00D77D3F00D77D3FD7040C3ED7040C3EDE0B2E3EDE0B2E3ECC7E7D3FCC7E7D3F94F97F3F94F97F3FD7040C3ED7040C3ECC7E7D3FCC7E7D3FD7040C3ED7040C3ECC7E7D3FCC7E7D3FE87A42BFE87A42BFAADE903DAADE903D1A207D3F1A207D3FA1F87F3FA1F87F3FE87A42BFE87A42BF1A207D3F1A207D3FE87A42BFE87A42BF1A207D3F1A207D3F2C2975BF2C2975BFD633EFBCD633EFBCEDBA7C3FEDBA7C3F9DF77F3F9DF77F3F2C2975BF2C2975BFEDBA7C3FEDBA7C3F2C2975BF2C2975BFEDBA7C3FEDBA7C3F36E28CBE36E28CBED0EF03BED0EF03BE494F7C3F494F7C3F88F67F3F88F67F3F36E28CBE36E28CBE494F7C3F494F7C3F36E28CBE36E28CBE494F7C3F494F7C3F840A293F840A293FAAA768BEAAA768BE2EDD7B3F2EDD7B3F62F57F3F62F57F3F840A293F840A293F2EDD7B3F2EDD7B3F840A293F840A293F2EDD7B3F2EDD7B3FBF1B7D3FBF1B7D3F3686A5BE3686A5BEA1647B3FA1647B3F2CF47F3F2CF47F3FBF1B7D3FBF1B7D3FA1647B3FA1647B3FBF1B7D3FBF1B7D3FA1647B3FA1647B3F22F0D03E22F0D03E3311D5BE3311D5BEA5E57A3FA5E57A3FE5F27F3FE5F27F3F22F0D03E22F0D03EA5E57A3FA5E57A3F22F0D03E22F0D03EA5E57A3FA5E57A3FFC370CBFFC370CBF983D01BF983D01BF3C607A3F3C607A3F8DF17F3F8DF17F3FFC370CBFFC370CBF3C607A3F3C607A3FFC370CBFFC370CBF3C607A3F3C607A3F6FFD7FBF6FFD7FBF02A816BF02A816BF6AD4793F6AD4793F24F07F3F24F07F3F6FFD7FBF6FFD7FBF6AD4793F6AD4793F6FFD7FBF6FFD7FBF6AD4793F6AD4793FBF6708BFBF6708BF11912ABF11912ABF3342793F3342793FABEE7F3FABEE7F3FBF6708BFBF6708BF3342793F3342793FBF6708BFBF6708BF3342793F3342793FFE2DD93EFE2DD93ED6C53CBFD6C53CBF9BA9783F9BA9783F20ED7F3F20ED7F3FFE2DD93EFE2DD93E9BA9783F9BA9783FFE2DD93EFE2DD93E9BA9783F9BA9783F78BF7D3F78BF7D3FBF174DBFBF174DBFA50A783FA50A783F85EB7F3F85EB7F3F78BF7D3F78BF7D3FA50A783FA50A783F78BF7D3F78BF7D3FA50A783FA50A783F819C253F819C253F105D5BBF105D5BBF5565773F5565773FDAE97F3FDAE97F3F819C253F819C253F5565773F5565773F819C253F819C253F5565773F5565773F389395BE389395BE467167BF467167BFB1B9763FB1B9763F1DE87F3F1DE87F3F389395BE389395BEB1B9763FB1B9763F389395BE389395BEB1B9763FB1B9763F576D76BF576D76BF7C3571BF7C3571BFBB07763FBB07763F50E67F3F50E67F3F576D76BF576D76BFBB07763FBB07763F576D76BF576D76BFBB07763FBB07763FB3803FBFB3803FBFB79078BFB79078BF784F753F784F753F72E47F3F72E47F3FB3803FBFB3803FBF784F753F784F753FB3803FBFB3803FBF784F753F784F753F18F41D3E18F41D3E26707DBF26707DBFEF90743FEF90743F83E27F3F83E27F3F18F41D3E18F41D3EEF90743FEF90743F18F41D3E18F41D3EEF90743FEF90743F8E2C6A3F8E2C6A3F52C77FBF52C77FBF22CC733F22CC733F83E07F3F83E07F3F8E2C6A3F8E2C6A3F22CC733F22CC733F8E2C6A3F8E2C6A3F22CC733F22CC733F"
    }
  }
#-}
