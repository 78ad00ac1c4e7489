// Exported by tools/export/export_models.py (torch 2.15.0, torch-mlir 20261001).
#map = affine_map<(d0, d1, d2, d3) -> (d0, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d1, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map4 = affine_map<(d0) -> (d0)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0, d1) -> (d0, 0)>
#map8 = affine_map<(d0, d1) -> (d1)>
#map9 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map11 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map12 = affine_map<(d0, d1, d2) -> (d2)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#loops0 = {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops1 = {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops2 = {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops3 = {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]}
#loops6 = {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]}
#loops8 = {indexing_maps = [#map8, #map6], iterator_types = ["parallel", "parallel"]}
#loops9 = {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]}
#loops10 = {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel"]}
#loops11 = {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel"]}
#loops12 = {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "reduction"]}
#loops13 = {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel", "parallel"]}
#loops14 = {indexing_maps = [#map9, #map11, #map9], iterator_types = ["parallel", "parallel", "parallel"]}
#loops15 = {indexing_maps = [#map9, #map12, #map9], iterator_types = ["parallel", "parallel", "parallel"]}
#loops16 = {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops17 = {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops18 = {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops19 = {indexing_maps = [#map1, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
#loops20 = {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops21 = {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
#loops22 = {indexing_maps = [#map15, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
module {
  func.func @main(%arg0: tensor<1x16x2x8x10xbf16>, %arg1: tensor<1xi64>, %arg2: tensor<1x19x80xbf16>) -> tensor<1x16x2x8x10xbf16> {
    %c3_i64 = arith.constant 3 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0.000000e+00 : bf16
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant 4.467770e-02 : bf16
    %cst_3 = arith.constant 7.968750e-01 : bf16
    %cst_4 = arith.constant 1.000000e+00 : bf16
    %cst_5 = arith.constant 5.000000e-01 : bf16
    %cst_6 = arith.constant 0.000000e+00 : f64
    %cst_7 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_8 = arith.constant dense<0.000000e+00> : tensor<1x3x40x19xf32>
    %cst_9 = arith.constant dense<0.000000e+00> : tensor<1x3x40x40xf32>
    %cst_10 = arith.constant dense_resource<torch_tensor_64_torch.bfloat16> : tensor<64xbf16>
    %cst_11 = arith.constant dense_resource<torch_tensor_64_48_torch.bfloat16> : tensor<64x48xbf16>
    %cst_12 = arith.constant dense_resource<torch_tensor_1_2_48_torch.bfloat16> : tensor<1x2x48xbf16>
    %cst_13 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16_19> : tensor<48xbf16>
    %cst_14 = arith.constant dense_resource<torch_tensor_48_136_torch.bfloat16> : tensor<48x136xbf16>
    %cst_15 = arith.constant dense_resource<torch_tensor_136_torch.bfloat16> : tensor<136xbf16>
    %cst_16 = arith.constant dense_resource<torch_tensor_136_48_torch.bfloat16> : tensor<136x48xbf16>
    %cst_17 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16_18> : tensor<48xbf16>
    %cst_18 = arith.constant dense_resource<torch_tensor_48_48_torch.bfloat16_9> : tensor<48x48xbf16>
    %cst_19 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16_17> : tensor<48xbf16>
    %cst_20 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16_16> : tensor<48xbf16>
    %cst_21 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16_15> : tensor<48xbf16>
    %cst_22 = arith.constant dense_resource<torch_tensor_48_48_torch.bfloat16_8> : tensor<48x48xbf16>
    %cst_23 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16_14> : tensor<48xbf16>
    %cst_24 = arith.constant dense_resource<torch_tensor_48_48_torch.bfloat16_7> : tensor<48x48xbf16>
    %cst_25 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16_13> : tensor<48xbf16>
    %cst_26 = arith.constant dense_resource<torch_tensor_48_48_torch.bfloat16_6> : tensor<48x48xbf16>
    %cst_27 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16_12> : tensor<48xbf16>
    %cst_28 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16_11> : tensor<48xbf16>
    %cst_29 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16_10> : tensor<48xbf16>
    %cst_30 = arith.constant dense_resource<torch_tensor_48_48_torch.bfloat16_5> : tensor<48x48xbf16>
    %cst_31 = arith.constant 0xFFF0000000000000 : f64
    %cst_32 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16_9> : tensor<48xbf16>
    %cst_33 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16_8> : tensor<48xbf16>
    %cst_34 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16_7> : tensor<48xbf16>
    %cst_35 = arith.constant dense_resource<torch_tensor_48_48_torch.bfloat16_4> : tensor<48x48xbf16>
    %cst_36 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16_6> : tensor<48xbf16>
    %cst_37 = arith.constant dense_resource<torch_tensor_48_48_torch.bfloat16_3> : tensor<48x48xbf16>
    %cst_38 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16_5> : tensor<48xbf16>
    %cst_39 = arith.constant dense_resource<torch_tensor_48_48_torch.bfloat16_2> : tensor<48x48xbf16>
    %cst_40 = arith.constant 9.9999999999999995E-7 : f64
    %cst_41 = arith.constant dense_resource<torch_tensor_1_6_48_torch.bfloat16> : tensor<1x6x48xbf16>
    %cst_42 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16_4> : tensor<48xbf16>
    %cst_43 = arith.constant dense_resource<torch_tensor_48_48_torch.bfloat16_1> : tensor<48x48xbf16>
    %cst_44 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16_3> : tensor<48xbf16>
    %cst_45 = arith.constant dense_resource<torch_tensor_48_80_torch.bfloat16> : tensor<48x80xbf16>
    %cst_46 = arith.constant dense_resource<torch_tensor_288_torch.bfloat16> : tensor<288xbf16>
    %cst_47 = arith.constant dense_resource<torch_tensor_288_48_torch.bfloat16> : tensor<288x48xbf16>
    %cst_48 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16_2> : tensor<48xbf16>
    %cst_49 = arith.constant dense_resource<torch_tensor_48_48_torch.bfloat16> : tensor<48x48xbf16>
    %cst_50 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16_1> : tensor<48xbf16>
    %cst_51 = arith.constant dense_resource<torch_tensor_48_64_torch.bfloat16> : tensor<48x64xbf16>
    %cst_52 = arith.constant -9.2103403719761836 : f64
    %cst_53 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16> : tensor<48xbf16>
    %cst_54 = arith.constant dense_resource<torch_tensor_48_16_1_2_2_torch.bfloat16> : tensor<48x16x1x2x2xbf16>
    %cst_55 = arith.constant dense_resource<torch_tensor_32_16_torch.float32_1> : tensor<32x16xf32>
    %cst_56 = arith.constant dense_resource<torch_tensor_32_16_torch.float32> : tensor<32x16xf32>
    %cst_57 = arith.constant 3.200000e+01 : f32
    %cst_58 = arith.constant 4.800000e+01 : f64
    %cst_59 = arith.constant 4.800000e+01 : f32
    %cst_60 = arith.constant 4.800000e+01 : bf16
    %cst_61 = arith.constant 5.000000e-01 : f32
    %extracted_slice = tensor.extract_slice %cst_56[0, 0] [32, 8] [1, 1] : tensor<32x16xf32> to tensor<32x8xf32>
    %extracted_slice_62 = tensor.extract_slice %cst_56[0, 8] [32, 4] [1, 1] : tensor<32x16xf32> to tensor<32x4xf32>
    %extracted_slice_63 = tensor.extract_slice %cst_56[0, 12] [32, 4] [1, 1] : tensor<32x16xf32> to tensor<32x4xf32>
    %extracted_slice_64 = tensor.extract_slice %cst_55[0, 0] [32, 8] [1, 1] : tensor<32x16xf32> to tensor<32x8xf32>
    %extracted_slice_65 = tensor.extract_slice %cst_55[0, 8] [32, 4] [1, 1] : tensor<32x16xf32> to tensor<32x4xf32>
    %extracted_slice_66 = tensor.extract_slice %cst_55[0, 12] [32, 4] [1, 1] : tensor<32x16xf32> to tensor<32x4xf32>
    %extracted_slice_67 = tensor.extract_slice %extracted_slice[0, 0] [2, 8] [1, 1] : tensor<32x8xf32> to tensor<2x8xf32>
    %0 = tensor.empty() : tensor<2x4x5x8xf32>
    %1 = linalg.generic #loops0 ins(%extracted_slice_67 : tensor<2x8xf32>) outs(%0 : tensor<2x4x5x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x5x8xf32>
    %extracted_slice_68 = tensor.extract_slice %extracted_slice_62[0, 0] [4, 4] [1, 1] : tensor<32x4xf32> to tensor<4x4xf32>
    %2 = tensor.empty() : tensor<2x4x5x4xf32>
    %3 = linalg.generic #loops1 ins(%extracted_slice_68 : tensor<4x4xf32>) outs(%2 : tensor<2x4x5x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x5x4xf32>
    %extracted_slice_69 = tensor.extract_slice %extracted_slice_63[0, 0] [5, 4] [1, 1] : tensor<32x4xf32> to tensor<5x4xf32>
    %4 = linalg.generic #loops2 ins(%extracted_slice_69 : tensor<5x4xf32>) outs(%2 : tensor<2x4x5x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x5x4xf32>
    %extracted_slice_70 = tensor.extract_slice %extracted_slice_64[0, 0] [2, 8] [1, 1] : tensor<32x8xf32> to tensor<2x8xf32>
    %5 = linalg.generic #loops0 ins(%extracted_slice_70 : tensor<2x8xf32>) outs(%0 : tensor<2x4x5x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x5x8xf32>
    %extracted_slice_71 = tensor.extract_slice %extracted_slice_65[0, 0] [4, 4] [1, 1] : tensor<32x4xf32> to tensor<4x4xf32>
    %6 = linalg.generic #loops1 ins(%extracted_slice_71 : tensor<4x4xf32>) outs(%2 : tensor<2x4x5x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x5x4xf32>
    %extracted_slice_72 = tensor.extract_slice %extracted_slice_66[0, 0] [5, 4] [1, 1] : tensor<32x4xf32> to tensor<5x4xf32>
    %7 = linalg.generic #loops2 ins(%extracted_slice_72 : tensor<5x4xf32>) outs(%2 : tensor<2x4x5x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x5x4xf32>
    %concat = tensor.concat dim(3) %1, %3, %4 : (tensor<2x4x5x8xf32>, tensor<2x4x5x4xf32>, tensor<2x4x5x4xf32>) -> tensor<2x4x5x16xf32>
    %collapsed = tensor.collapse_shape %concat [[0, 1, 2], [3]] : tensor<2x4x5x16xf32> into tensor<40x16xf32>
    %expanded = tensor.expand_shape %collapsed [[0, 1], [2, 3]] output_shape [1, 40, 1, 16] : tensor<40x16xf32> into tensor<1x40x1x16xf32>
    %concat_73 = tensor.concat dim(3) %5, %6, %7 : (tensor<2x4x5x8xf32>, tensor<2x4x5x4xf32>, tensor<2x4x5x4xf32>) -> tensor<2x4x5x16xf32>
    %collapsed_74 = tensor.collapse_shape %concat_73 [[0, 1, 2], [3]] : tensor<2x4x5x16xf32> into tensor<40x16xf32>
    %expanded_75 = tensor.expand_shape %collapsed_74 [[0, 1], [2, 3]] output_shape [1, 40, 1, 16] : tensor<40x16xf32> into tensor<1x40x1x16xf32>
    %8 = tensor.empty() : tensor<1x48x2x4x5xf32>
    %9 = tensor.empty() : tensor<48xf32>
    %10 = linalg.generic #loops3 ins(%cst_53 : tensor<48xbf16>) outs(%9 : tensor<48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %392 = arith.extf %in : bf16 to f32
      linalg.yield %392 : f32
    } -> tensor<48xf32>
    %broadcasted = linalg.broadcast ins(%10 : tensor<48xf32>) outs(%8 : tensor<1x48x2x4x5xf32>) dimensions = [0, 2, 3, 4] 
    %11 = linalg.conv_3d_ncdhw_fcdhw {dilations = dense<1> : vector<3xi64>, strides = dense<[1, 2, 2]> : vector<3xi64>} ins(%arg0, %cst_54 : tensor<1x16x2x8x10xbf16>, tensor<48x16x1x2x2xbf16>) outs(%broadcasted : tensor<1x48x2x4x5xf32>) -> tensor<1x48x2x4x5xf32>
    %12 = tensor.empty() : tensor<1x48x2x4x5xbf16>
    %13 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<1x48x2x4x5xf32>) outs(%12 : tensor<1x48x2x4x5xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %392 = arith.truncf %in : f32 to bf16
      linalg.yield %392 : bf16
    } -> tensor<1x48x2x4x5xbf16>
    %collapsed_76 = tensor.collapse_shape %13 [[0], [1], [2, 3, 4]] : tensor<1x48x2x4x5xbf16> into tensor<1x48x40xbf16>
    %14 = tensor.empty() : tensor<1x40x48xbf16>
    %transposed = linalg.transpose ins(%collapsed_76 : tensor<1x48x40xbf16>) outs(%14 : tensor<1x40x48xbf16>) permutation = [0, 2, 1] 
    %15 = tensor.empty() : tensor<32xf32>
    %16 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%15 : tensor<32xf32>) {
    ^bb0(%out: f32):
      %392 = linalg.index 0 : index
      %393 = arith.index_cast %392 : index to i64
      %394 = arith.sitofp %393 : i64 to f32
      %395 = arith.addf %394, %cst : f32
      linalg.yield %395 : f32
    } -> tensor<32xf32>
    %17 = linalg.generic #loops3 ins(%16 : tensor<32xf32>) outs(%15 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %392 = arith.truncf %cst_52 : f64 to f32
      %393 = arith.mulf %in, %392 : f32
      linalg.yield %393 : f32
    } -> tensor<32xf32>
    %18 = linalg.generic #loops3 ins(%17 : tensor<32xf32>) outs(%15 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %392 = arith.divf %in, %cst_57 : f32
      linalg.yield %392 : f32
    } -> tensor<32xf32>
    %19 = linalg.generic #loops3 ins(%18 : tensor<32xf32>) outs(%15 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %392 = math.exp %in : f32
      linalg.yield %392 : f32
    } -> tensor<32xf32>
    %expanded_77 = tensor.expand_shape %arg1 [[0, 1]] output_shape [1, 1] : tensor<1xi64> into tensor<1x1xi64>
    %20 = tensor.empty() : tensor<1x1xf32>
    %21 = linalg.generic #loops6 ins(%expanded_77 : tensor<1x1xi64>) outs(%20 : tensor<1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %392 = arith.sitofp %in : i64 to f32
      linalg.yield %392 : f32
    } -> tensor<1x1xf32>
    %expanded_78 = tensor.expand_shape %19 [[0, 1]] output_shape [1, 32] : tensor<32xf32> into tensor<1x32xf32>
    %22 = tensor.empty() : tensor<1x32xf32>
    %23 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%21, %expanded_78 : tensor<1x1xf32>, tensor<1x32xf32>) outs(%22 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_173: f32, %out: f32):
      %392 = arith.mulf %in, %in_173 : f32
      linalg.yield %392 : f32
    } -> tensor<1x32xf32>
    %24 = linalg.generic #loops6 ins(%23 : tensor<1x32xf32>) outs(%22 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %392 = math.sin %in : f32
      linalg.yield %392 : f32
    } -> tensor<1x32xf32>
    %25 = linalg.generic #loops6 ins(%23 : tensor<1x32xf32>) outs(%22 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %392 = math.cos %in : f32
      linalg.yield %392 : f32
    } -> tensor<1x32xf32>
    %concat_79 = tensor.concat dim(1) %24, %25 : (tensor<1x32xf32>, tensor<1x32xf32>) -> tensor<1x64xf32>
    %extracted_slice_80 = tensor.extract_slice %concat_79[0, 32] [1, 32] [1, 1] : tensor<1x64xf32> to tensor<1x32xf32>
    %extracted_slice_81 = tensor.extract_slice %concat_79[0, 0] [1, 32] [1, 1] : tensor<1x64xf32> to tensor<1x32xf32>
    %concat_82 = tensor.concat dim(1) %extracted_slice_80, %extracted_slice_81 : (tensor<1x32xf32>, tensor<1x32xf32>) -> tensor<1x64xf32>
    %26 = tensor.empty() : tensor<1x64xbf16>
    %27 = linalg.generic #loops6 ins(%concat_82 : tensor<1x64xf32>) outs(%26 : tensor<1x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %392 = arith.truncf %in : f32 to bf16
      linalg.yield %392 : bf16
    } -> tensor<1x64xbf16>
    %28 = tensor.empty() : tensor<64x48xbf16>
    %transposed_83 = linalg.transpose ins(%cst_51 : tensor<48x64xbf16>) outs(%28 : tensor<64x48xbf16>) permutation = [1, 0] 
    %29 = linalg.generic #loops3 ins(%cst_50 : tensor<48xbf16>) outs(%9 : tensor<48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %392 = arith.extf %in : bf16 to f32
      linalg.yield %392 : f32
    } -> tensor<48xf32>
    %30 = tensor.empty() : tensor<1x64xf32>
    %31 = linalg.generic #loops6 ins(%27 : tensor<1x64xbf16>) outs(%30 : tensor<1x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %392 = arith.extf %in : bf16 to f32
      linalg.yield %392 : f32
    } -> tensor<1x64xf32>
    %32 = tensor.empty() : tensor<64x48xf32>
    %33 = linalg.generic #loops6 ins(%transposed_83 : tensor<64x48xbf16>) outs(%32 : tensor<64x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %392 = arith.extf %in : bf16 to f32
      linalg.yield %392 : f32
    } -> tensor<64x48xf32>
    %34 = tensor.empty() : tensor<1x48xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<1x48xf32>) -> tensor<1x48xf32>
    %36 = linalg.matmul ins(%31, %33 : tensor<1x64xf32>, tensor<64x48xf32>) outs(%35 : tensor<1x48xf32>) -> tensor<1x48xf32>
    %37 = linalg.generic #loops8 ins(%29 : tensor<48xf32>) outs(%34 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x48xf32>
    %38 = linalg.generic #loops9 ins(%36, %37 : tensor<1x48xf32>, tensor<1x48xf32>) outs(%34 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %in_173: f32, %out: f32):
      %392 = arith.addf %in, %in_173 : f32
      linalg.yield %392 : f32
    } -> tensor<1x48xf32>
    %39 = tensor.empty() : tensor<1x48xbf16>
    %40 = linalg.generic #loops6 ins(%38 : tensor<1x48xf32>) outs(%39 : tensor<1x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %392 = arith.truncf %in : f32 to bf16
      linalg.yield %392 : bf16
    } -> tensor<1x48xbf16>
    %41 = linalg.generic #loops6 ins(%40 : tensor<1x48xbf16>) outs(%34 : tensor<1x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %392 = arith.extf %in : bf16 to f32
      linalg.yield %392 : f32
    } -> tensor<1x48xf32>
    %42 = linalg.generic #loops6 ins(%41 : tensor<1x48xf32>) outs(%34 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %392 = arith.negf %in : f32
      %393 = math.exp %392 : f32
      %394 = arith.addf %393, %cst_1 : f32
      %395 = arith.divf %cst_1, %394 : f32
      linalg.yield %395 : f32
    } -> tensor<1x48xf32>
    %43 = linalg.generic #loops9 ins(%41, %42 : tensor<1x48xf32>, tensor<1x48xf32>) outs(%34 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %in_173: f32, %out: f32):
      %392 = arith.mulf %in, %in_173 : f32
      linalg.yield %392 : f32
    } -> tensor<1x48xf32>
    %44 = linalg.generic #loops6 ins(%43 : tensor<1x48xf32>) outs(%39 : tensor<1x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %392 = arith.truncf %in : f32 to bf16
      linalg.yield %392 : bf16
    } -> tensor<1x48xbf16>
    %45 = tensor.empty() : tensor<48x48xbf16>
    %transposed_84 = linalg.transpose ins(%cst_49 : tensor<48x48xbf16>) outs(%45 : tensor<48x48xbf16>) permutation = [1, 0] 
    %46 = linalg.generic #loops3 ins(%cst_48 : tensor<48xbf16>) outs(%9 : tensor<48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %392 = arith.extf %in : bf16 to f32
      linalg.yield %392 : f32
    } -> tensor<48xf32>
    %47 = linalg.generic #loops6 ins(%44 : tensor<1x48xbf16>) outs(%34 : tensor<1x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %392 = arith.extf %in : bf16 to f32
      linalg.yield %392 : f32
    } -> tensor<1x48xf32>
    %48 = tensor.empty() : tensor<48x48xf32>
    %49 = linalg.generic #loops6 ins(%transposed_84 : tensor<48x48xbf16>) outs(%48 : tensor<48x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %392 = arith.extf %in : bf16 to f32
      linalg.yield %392 : f32
    } -> tensor<48x48xf32>
    %50 = linalg.matmul ins(%47, %49 : tensor<1x48xf32>, tensor<48x48xf32>) outs(%35 : tensor<1x48xf32>) -> tensor<1x48xf32>
    %51 = linalg.generic #loops8 ins(%46 : tensor<48xf32>) outs(%34 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x48xf32>
    %52 = linalg.generic #loops9 ins(%50, %51 : tensor<1x48xf32>, tensor<1x48xf32>) outs(%34 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %in_173: f32, %out: f32):
      %392 = arith.addf %in, %in_173 : f32
      linalg.yield %392 : f32
    } -> tensor<1x48xf32>
    %53 = linalg.generic #loops6 ins(%52 : tensor<1x48xf32>) outs(%39 : tensor<1x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %392 = arith.truncf %in : f32 to bf16
      linalg.yield %392 : bf16
    } -> tensor<1x48xbf16>
    %54 = linalg.generic #loops6 ins(%53 : tensor<1x48xbf16>) outs(%34 : tensor<1x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %392 = arith.extf %in : bf16 to f32
      linalg.yield %392 : f32
    } -> tensor<1x48xf32>
    %55 = linalg.generic #loops6 ins(%54 : tensor<1x48xf32>) outs(%34 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %392 = arith.negf %in : f32
      %393 = math.exp %392 : f32
      %394 = arith.addf %393, %cst_1 : f32
      %395 = arith.divf %cst_1, %394 : f32
      linalg.yield %395 : f32
    } -> tensor<1x48xf32>
    %56 = linalg.generic #loops9 ins(%54, %55 : tensor<1x48xf32>, tensor<1x48xf32>) outs(%34 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %in_173: f32, %out: f32):
      %392 = arith.mulf %in, %in_173 : f32
      linalg.yield %392 : f32
    } -> tensor<1x48xf32>
    %57 = linalg.generic #loops6 ins(%56 : tensor<1x48xf32>) outs(%39 : tensor<1x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %392 = arith.truncf %in : f32 to bf16
      linalg.yield %392 : bf16
    } -> tensor<1x48xbf16>
    %58 = tensor.empty() : tensor<48x288xbf16>
    %transposed_85 = linalg.transpose ins(%cst_47 : tensor<288x48xbf16>) outs(%58 : tensor<48x288xbf16>) permutation = [1, 0] 
    %59 = tensor.empty() : tensor<288xf32>
    %60 = linalg.generic #loops3 ins(%cst_46 : tensor<288xbf16>) outs(%59 : tensor<288xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %392 = arith.extf %in : bf16 to f32
      linalg.yield %392 : f32
    } -> tensor<288xf32>
    %61 = linalg.generic #loops6 ins(%57 : tensor<1x48xbf16>) outs(%34 : tensor<1x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %392 = arith.extf %in : bf16 to f32
      linalg.yield %392 : f32
    } -> tensor<1x48xf32>
    %62 = tensor.empty() : tensor<48x288xf32>
    %63 = linalg.generic #loops6 ins(%transposed_85 : tensor<48x288xbf16>) outs(%62 : tensor<48x288xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %392 = arith.extf %in : bf16 to f32
      linalg.yield %392 : f32
    } -> tensor<48x288xf32>
    %64 = tensor.empty() : tensor<1x288xf32>
    %65 = linalg.fill ins(%cst : f32) outs(%64 : tensor<1x288xf32>) -> tensor<1x288xf32>
    %66 = linalg.matmul ins(%61, %63 : tensor<1x48xf32>, tensor<48x288xf32>) outs(%65 : tensor<1x288xf32>) -> tensor<1x288xf32>
    %67 = linalg.generic #loops8 ins(%60 : tensor<288xf32>) outs(%64 : tensor<1x288xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x288xf32>
    %68 = linalg.generic #loops9 ins(%66, %67 : tensor<1x288xf32>, tensor<1x288xf32>) outs(%64 : tensor<1x288xf32>) {
    ^bb0(%in: f32, %in_173: f32, %out: f32):
      %392 = arith.addf %in, %in_173 : f32
      linalg.yield %392 : f32
    } -> tensor<1x288xf32>
    %69 = tensor.empty() : tensor<1x288xbf16>
    %70 = linalg.generic #loops6 ins(%68 : tensor<1x288xf32>) outs(%69 : tensor<1x288xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %392 = arith.truncf %in : f32 to bf16
      linalg.yield %392 : bf16
    } -> tensor<1x288xbf16>
    %collapsed_86 = tensor.collapse_shape %arg2 [[0, 1], [2]] : tensor<1x19x80xbf16> into tensor<19x80xbf16>
    %71 = tensor.empty() : tensor<80x48xbf16>
    %transposed_87 = linalg.transpose ins(%cst_45 : tensor<48x80xbf16>) outs(%71 : tensor<80x48xbf16>) permutation = [1, 0] 
    %72 = linalg.generic #loops3 ins(%cst_44 : tensor<48xbf16>) outs(%9 : tensor<48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %392 = arith.extf %in : bf16 to f32
      linalg.yield %392 : f32
    } -> tensor<48xf32>
    %73 = tensor.empty() : tensor<19x80xf32>
    %74 = linalg.generic #loops6 ins(%collapsed_86 : tensor<19x80xbf16>) outs(%73 : tensor<19x80xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %392 = arith.extf %in : bf16 to f32
      linalg.yield %392 : f32
    } -> tensor<19x80xf32>
    %75 = tensor.empty() : tensor<80x48xf32>
    %76 = linalg.generic #loops6 ins(%transposed_87 : tensor<80x48xbf16>) outs(%75 : tensor<80x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %392 = arith.extf %in : bf16 to f32
      linalg.yield %392 : f32
    } -> tensor<80x48xf32>
    %77 = tensor.empty() : tensor<19x48xf32>
    %78 = linalg.fill ins(%cst : f32) outs(%77 : tensor<19x48xf32>) -> tensor<19x48xf32>
    %79 = linalg.matmul ins(%74, %76 : tensor<19x80xf32>, tensor<80x48xf32>) outs(%78 : tensor<19x48xf32>) -> tensor<19x48xf32>
    %80 = linalg.generic #loops8 ins(%72 : tensor<48xf32>) outs(%77 : tensor<19x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<19x48xf32>
    %81 = linalg.generic #loops9 ins(%79, %80 : tensor<19x48xf32>, tensor<19x48xf32>) outs(%77 : tensor<19x48xf32>) {
    ^bb0(%in: f32, %in_173: f32, %out: f32):
      %392 = arith.addf %in, %in_173 : f32
      linalg.yield %392 : f32
    } -> tensor<19x48xf32>
    %82 = tensor.empty() : tensor<19x48xbf16>
    %83 = linalg.generic #loops6 ins(%81 : tensor<19x48xf32>) outs(%82 : tensor<19x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %392 = arith.truncf %in : f32 to bf16
      linalg.yield %392 : bf16
    } -> tensor<19x48xbf16>
    %expanded_88 = tensor.expand_shape %83 [[0, 1], [2]] output_shape [1, 19, 48] : tensor<19x48xbf16> into tensor<1x19x48xbf16>
    %84 = tensor.empty() : tensor<1x19x48xbf16>
    %85 = linalg.generic #loops10 ins(%expanded_88 : tensor<1x19x48xbf16>) outs(%84 : tensor<1x19x48xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %392 = math.fpowi %in, %c3_i64 : bf16, i64
      %393 = arith.mulf %392, %cst_2 : bf16
      %394 = arith.addf %in, %393 : bf16
      %395 = arith.mulf %394, %cst_3 : bf16
      %396 = math.tanh %395 : bf16
      %397 = arith.addf %396, %cst_4 : bf16
      %398 = arith.mulf %397, %cst_5 : bf16
      %399 = arith.mulf %in, %398 : bf16
      linalg.yield %399 : bf16
    } -> tensor<1x19x48xbf16>
    %collapsed_89 = tensor.collapse_shape %85 [[0, 1], [2]] : tensor<1x19x48xbf16> into tensor<19x48xbf16>
    %transposed_90 = linalg.transpose ins(%cst_43 : tensor<48x48xbf16>) outs(%45 : tensor<48x48xbf16>) permutation = [1, 0] 
    %86 = linalg.generic #loops3 ins(%cst_42 : tensor<48xbf16>) outs(%9 : tensor<48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %392 = arith.extf %in : bf16 to f32
      linalg.yield %392 : f32
    } -> tensor<48xf32>
    %87 = linalg.generic #loops6 ins(%collapsed_89 : tensor<19x48xbf16>) outs(%77 : tensor<19x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %392 = arith.extf %in : bf16 to f32
      linalg.yield %392 : f32
    } -> tensor<19x48xf32>
    %88 = linalg.generic #loops6 ins(%transposed_90 : tensor<48x48xbf16>) outs(%48 : tensor<48x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %392 = arith.extf %in : bf16 to f32
      linalg.yield %392 : f32
    } -> tensor<48x48xf32>
    %89 = linalg.matmul ins(%87, %88 : tensor<19x48xf32>, tensor<48x48xf32>) outs(%78 : tensor<19x48xf32>) -> tensor<19x48xf32>
    %90 = linalg.generic #loops8 ins(%86 : tensor<48xf32>) outs(%77 : tensor<19x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<19x48xf32>
    %91 = linalg.generic #loops9 ins(%89, %90 : tensor<19x48xf32>, tensor<19x48xf32>) outs(%77 : tensor<19x48xf32>) {
    ^bb0(%in: f32, %in_173: f32, %out: f32):
      %392 = arith.addf %in, %in_173 : f32
      linalg.yield %392 : f32
    } -> tensor<19x48xf32>
    %92 = linalg.generic #loops6 ins(%91 : tensor<19x48xf32>) outs(%82 : tensor<19x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %392 = arith.truncf %in : f32 to bf16
      linalg.yield %392 : bf16
    } -> tensor<19x48xbf16>
    %expanded_91 = tensor.expand_shape %70 [[0], [1, 2]] output_shape [1, 6, 48] : tensor<1x288xbf16> into tensor<1x6x48xbf16>
    %93 = tensor.empty() : tensor<1x6x48xf32>
    %94 = linalg.generic #loops10 ins(%expanded_91 : tensor<1x6x48xbf16>) outs(%93 : tensor<1x6x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %392 = arith.extf %in : bf16 to f32
      linalg.yield %392 : f32
    } -> tensor<1x6x48xf32>
    %95 = linalg.generic #loops11 ins(%cst_41, %94 : tensor<1x6x48xbf16>, tensor<1x6x48xf32>) outs(%93 : tensor<1x6x48xf32>) {
    ^bb0(%in: bf16, %in_173: f32, %out: f32):
      %392 = arith.extf %in : bf16 to f32
      %393 = arith.addf %392, %in_173 : f32
      linalg.yield %393 : f32
    } -> tensor<1x6x48xf32>
    %extracted_slice_92 = tensor.extract_slice %95[0, 0, 0] [1, 1, 48] [1, 1, 1] : tensor<1x6x48xf32> to tensor<1x1x48xf32>
    %extracted_slice_93 = tensor.extract_slice %95[0, 1, 0] [1, 1, 48] [1, 1, 1] : tensor<1x6x48xf32> to tensor<1x1x48xf32>
    %extracted_slice_94 = tensor.extract_slice %95[0, 2, 0] [1, 1, 48] [1, 1, 1] : tensor<1x6x48xf32> to tensor<1x1x48xf32>
    %extracted_slice_95 = tensor.extract_slice %95[0, 3, 0] [1, 1, 48] [1, 1, 1] : tensor<1x6x48xf32> to tensor<1x1x48xf32>
    %extracted_slice_96 = tensor.extract_slice %95[0, 4, 0] [1, 1, 48] [1, 1, 1] : tensor<1x6x48xf32> to tensor<1x1x48xf32>
    %extracted_slice_97 = tensor.extract_slice %95[0, 5, 0] [1, 1, 48] [1, 1, 1] : tensor<1x6x48xf32> to tensor<1x1x48xf32>
    %96 = tensor.empty() : tensor<1x40x48xf32>
    %97 = linalg.generic #loops10 ins(%transposed : tensor<1x40x48xbf16>) outs(%96 : tensor<1x40x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %392 = arith.extf %in : bf16 to f32
      linalg.yield %392 : f32
    } -> tensor<1x40x48xf32>
    %98 = tensor.empty() : tensor<1x40x48xf64>
    %99 = linalg.generic #loops10 ins(%97 : tensor<1x40x48xf32>) outs(%98 : tensor<1x40x48xf64>) {
    ^bb0(%in: f32, %out: f64):
      %392 = arith.extf %in : f32 to f64
      linalg.yield %392 : f64
    } -> tensor<1x40x48xf64>
    %100 = tensor.empty() : tensor<1x40x1xf64>
    %101 = linalg.fill ins(%cst_6 : f64) outs(%100 : tensor<1x40x1xf64>) -> tensor<1x40x1xf64>
    %102 = linalg.generic #loops12 ins(%99 : tensor<1x40x48xf64>) outs(%101 : tensor<1x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %392 = arith.addf %in, %out : f64
      linalg.yield %392 : f64
    } -> tensor<1x40x1xf64>
    %103 = linalg.generic #loops10 ins(%102 : tensor<1x40x1xf64>) outs(%100 : tensor<1x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %392 = arith.divf %in, %cst_58 : f64
      linalg.yield %392 : f64
    } -> tensor<1x40x1xf64>
    %104 = linalg.generic #loops13 ins(%99, %103 : tensor<1x40x48xf64>, tensor<1x40x1xf64>) outs(%98 : tensor<1x40x48xf64>) {
    ^bb0(%in: f64, %in_173: f64, %out: f64):
      %392 = arith.subf %in, %in_173 : f64
      linalg.yield %392 : f64
    } -> tensor<1x40x48xf64>
    %105 = linalg.generic #loops11 ins(%104, %104 : tensor<1x40x48xf64>, tensor<1x40x48xf64>) outs(%98 : tensor<1x40x48xf64>) {
    ^bb0(%in: f64, %in_173: f64, %out: f64):
      %392 = arith.mulf %in, %in_173 : f64
      linalg.yield %392 : f64
    } -> tensor<1x40x48xf64>
    %106 = linalg.generic #loops12 ins(%105 : tensor<1x40x48xf64>) outs(%101 : tensor<1x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %392 = arith.addf %in, %out : f64
      linalg.yield %392 : f64
    } -> tensor<1x40x1xf64>
    %107 = linalg.generic #loops10 ins(%106 : tensor<1x40x1xf64>) outs(%100 : tensor<1x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %392 = arith.divf %in, %cst_58 : f64
      linalg.yield %392 : f64
    } -> tensor<1x40x1xf64>
    %108 = tensor.empty() : tensor<1x40x1xf32>
    %109 = linalg.generic #loops10 ins(%107 : tensor<1x40x1xf64>) outs(%108 : tensor<1x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %392 = arith.truncf %in : f64 to f32
      linalg.yield %392 : f32
    } -> tensor<1x40x1xf32>
    %110 = linalg.fill ins(%cst : f32) outs(%108 : tensor<1x40x1xf32>) -> tensor<1x40x1xf32>
    %111 = linalg.generic #loops12 ins(%97 : tensor<1x40x48xf32>) outs(%110 : tensor<1x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %392 = arith.addf %in, %out : f32
      linalg.yield %392 : f32
    } -> tensor<1x40x1xf32>
    %112 = linalg.generic #loops10 ins(%111 : tensor<1x40x1xf32>) outs(%108 : tensor<1x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %392 = arith.divf %in, %cst_59 : f32
      linalg.yield %392 : f32
    } -> tensor<1x40x1xf32>
    %113 = linalg.generic #loops10 ins(%109 : tensor<1x40x1xf32>) outs(%108 : tensor<1x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %392 = arith.truncf %cst_40 : f64 to f32
      %393 = arith.addf %in, %392 : f32
      linalg.yield %393 : f32
    } -> tensor<1x40x1xf32>
    %114 = linalg.generic #loops10 ins(%113 : tensor<1x40x1xf32>) outs(%108 : tensor<1x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %392 = math.rsqrt %in : f32
      linalg.yield %392 : f32
    } -> tensor<1x40x1xf32>
    %115 = linalg.generic #loops13 ins(%97, %112 : tensor<1x40x48xf32>, tensor<1x40x1xf32>) outs(%96 : tensor<1x40x48xf32>) {
    ^bb0(%in: f32, %in_173: f32, %out: f32):
      %392 = arith.subf %in, %in_173 : f32
      linalg.yield %392 : f32
    } -> tensor<1x40x48xf32>
    %116 = linalg.generic #loops13 ins(%115, %114 : tensor<1x40x48xf32>, tensor<1x40x1xf32>) outs(%96 : tensor<1x40x48xf32>) {
    ^bb0(%in: f32, %in_173: f32, %out: f32):
      %392 = arith.mulf %in, %in_173 : f32
      linalg.yield %392 : f32
    } -> tensor<1x40x48xf32>
    %117 = tensor.empty() : tensor<1x1x48xf32>
    %118 = linalg.generic #loops10 ins(%extracted_slice_93 : tensor<1x1x48xf32>) outs(%117 : tensor<1x1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %392 = arith.addf %in, %cst_1 : f32
      linalg.yield %392 : f32
    } -> tensor<1x1x48xf32>
    %119 = linalg.generic #loops14 ins(%116, %118 : tensor<1x40x48xf32>, tensor<1x1x48xf32>) outs(%96 : tensor<1x40x48xf32>) {
    ^bb0(%in: f32, %in_173: f32, %out: f32):
      %392 = arith.mulf %in, %in_173 : f32
      linalg.yield %392 : f32
    } -> tensor<1x40x48xf32>
    %120 = linalg.generic #loops14 ins(%119, %extracted_slice_92 : tensor<1x40x48xf32>, tensor<1x1x48xf32>) outs(%96 : tensor<1x40x48xf32>) {
    ^bb0(%in: f32, %in_173: f32, %out: f32):
      %392 = arith.addf %in, %in_173 : f32
      linalg.yield %392 : f32
    } -> tensor<1x40x48xf32>
    %121 = linalg.generic #loops10 ins(%120 : tensor<1x40x48xf32>) outs(%14 : tensor<1x40x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %392 = arith.truncf %in : f32 to bf16
      linalg.yield %392 : bf16
    } -> tensor<1x40x48xbf16>
    %collapsed_98 = tensor.collapse_shape %121 [[0, 1], [2]] : tensor<1x40x48xbf16> into tensor<40x48xbf16>
    %transposed_99 = linalg.transpose ins(%cst_39 : tensor<48x48xbf16>) outs(%45 : tensor<48x48xbf16>) permutation = [1, 0] 
    %122 = linalg.generic #loops3 ins(%cst_38 : tensor<48xbf16>) outs(%9 : tensor<48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %392 = arith.extf %in : bf16 to f32
      linalg.yield %392 : f32
    } -> tensor<48xf32>
    %123 = tensor.empty() : tensor<40x48xf32>
    %124 = linalg.generic #loops6 ins(%collapsed_98 : tensor<40x48xbf16>) outs(%123 : tensor<40x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %392 = arith.extf %in : bf16 to f32
      linalg.yield %392 : f32
    } -> tensor<40x48xf32>
    %125 = linalg.generic #loops6 ins(%transposed_99 : tensor<48x48xbf16>) outs(%48 : tensor<48x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %392 = arith.extf %in : bf16 to f32
      linalg.yield %392 : f32
    } -> tensor<48x48xf32>
    %126 = linalg.fill ins(%cst : f32) outs(%123 : tensor<40x48xf32>) -> tensor<40x48xf32>
    %127 = linalg.matmul ins(%124, %125 : tensor<40x48xf32>, tensor<48x48xf32>) outs(%126 : tensor<40x48xf32>) -> tensor<40x48xf32>
    %128 = linalg.generic #loops8 ins(%122 : tensor<48xf32>) outs(%123 : tensor<40x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x48xf32>
    %129 = linalg.generic #loops9 ins(%127, %128 : tensor<40x48xf32>, tensor<40x48xf32>) outs(%123 : tensor<40x48xf32>) {
    ^bb0(%in: f32, %in_173: f32, %out: f32):
      %392 = arith.addf %in, %in_173 : f32
      linalg.yield %392 : f32
    } -> tensor<40x48xf32>
    %130 = tensor.empty() : tensor<40x48xbf16>
    %131 = linalg.generic #loops6 ins(%129 : tensor<40x48xf32>) outs(%130 : tensor<40x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %392 = arith.truncf %in : f32 to bf16
      linalg.yield %392 : bf16
    } -> tensor<40x48xbf16>
    %expanded_100 = tensor.expand_shape %131 [[0, 1], [2]] output_shape [1, 40, 48] : tensor<40x48xbf16> into tensor<1x40x48xbf16>
    %transposed_101 = linalg.transpose ins(%cst_37 : tensor<48x48xbf16>) outs(%45 : tensor<48x48xbf16>) permutation = [1, 0] 
    %132 = linalg.generic #loops3 ins(%cst_36 : tensor<48xbf16>) outs(%9 : tensor<48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %392 = arith.extf %in : bf16 to f32
      linalg.yield %392 : f32
    } -> tensor<48xf32>
    %133 = linalg.generic #loops6 ins(%transposed_101 : tensor<48x48xbf16>) outs(%48 : tensor<48x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %392 = arith.extf %in : bf16 to f32
      linalg.yield %392 : f32
    } -> tensor<48x48xf32>
    %134 = linalg.matmul ins(%124, %133 : tensor<40x48xf32>, tensor<48x48xf32>) outs(%126 : tensor<40x48xf32>) -> tensor<40x48xf32>
    %135 = linalg.generic #loops8 ins(%132 : tensor<48xf32>) outs(%123 : tensor<40x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x48xf32>
    %136 = linalg.generic #loops9 ins(%134, %135 : tensor<40x48xf32>, tensor<40x48xf32>) outs(%123 : tensor<40x48xf32>) {
    ^bb0(%in: f32, %in_173: f32, %out: f32):
      %392 = arith.addf %in, %in_173 : f32
      linalg.yield %392 : f32
    } -> tensor<40x48xf32>
    %137 = linalg.generic #loops6 ins(%136 : tensor<40x48xf32>) outs(%130 : tensor<40x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %392 = arith.truncf %in : f32 to bf16
      linalg.yield %392 : bf16
    } -> tensor<40x48xbf16>
    %expanded_102 = tensor.expand_shape %137 [[0, 1], [2]] output_shape [1, 40, 48] : tensor<40x48xbf16> into tensor<1x40x48xbf16>
    %transposed_103 = linalg.transpose ins(%cst_35 : tensor<48x48xbf16>) outs(%45 : tensor<48x48xbf16>) permutation = [1, 0] 
    %138 = linalg.generic #loops3 ins(%cst_34 : tensor<48xbf16>) outs(%9 : tensor<48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %392 = arith.extf %in : bf16 to f32
      linalg.yield %392 : f32
    } -> tensor<48xf32>
    %139 = linalg.generic #loops6 ins(%transposed_103 : tensor<48x48xbf16>) outs(%48 : tensor<48x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %392 = arith.extf %in : bf16 to f32
      linalg.yield %392 : f32
    } -> tensor<48x48xf32>
    %140 = linalg.matmul ins(%124, %139 : tensor<40x48xf32>, tensor<48x48xf32>) outs(%126 : tensor<40x48xf32>) -> tensor<40x48xf32>
    %141 = linalg.generic #loops8 ins(%138 : tensor<48xf32>) outs(%123 : tensor<40x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x48xf32>
    %142 = linalg.generic #loops9 ins(%140, %141 : tensor<40x48xf32>, tensor<40x48xf32>) outs(%123 : tensor<40x48xf32>) {
    ^bb0(%in: f32, %in_173: f32, %out: f32):
      %392 = arith.addf %in, %in_173 : f32
      linalg.yield %392 : f32
    } -> tensor<40x48xf32>
    %143 = linalg.generic #loops6 ins(%142 : tensor<40x48xf32>) outs(%130 : tensor<40x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %392 = arith.truncf %in : f32 to bf16
      linalg.yield %392 : bf16
    } -> tensor<40x48xbf16>
    %144 = linalg.generic #loops11 ins(%expanded_100, %expanded_100 : tensor<1x40x48xbf16>, tensor<1x40x48xbf16>) outs(%14 : tensor<1x40x48xbf16>) {
    ^bb0(%in: bf16, %in_173: bf16, %out: bf16):
      %392 = arith.mulf %in, %in_173 : bf16
      linalg.yield %392 : bf16
    } -> tensor<1x40x48xbf16>
    %145 = tensor.empty() : tensor<1x40x1xbf16>
    %146 = linalg.fill ins(%cst_0 : bf16) outs(%145 : tensor<1x40x1xbf16>) -> tensor<1x40x1xbf16>
    %147 = linalg.generic #loops12 ins(%144 : tensor<1x40x48xbf16>) outs(%146 : tensor<1x40x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %392 = arith.addf %in, %out : bf16
      linalg.yield %392 : bf16
    } -> tensor<1x40x1xbf16>
    %148 = linalg.generic #loops10 ins(%147 : tensor<1x40x1xbf16>) outs(%145 : tensor<1x40x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %392 = arith.divf %in, %cst_60 : bf16
      linalg.yield %392 : bf16
    } -> tensor<1x40x1xbf16>
    %149 = linalg.generic #loops10 ins(%148 : tensor<1x40x1xbf16>) outs(%145 : tensor<1x40x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %392 = arith.truncf %cst_40 : f64 to bf16
      %393 = arith.addf %in, %392 : bf16
      linalg.yield %393 : bf16
    } -> tensor<1x40x1xbf16>
    %150 = linalg.generic #loops10 ins(%149 : tensor<1x40x1xbf16>) outs(%145 : tensor<1x40x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %392 = math.rsqrt %in : bf16
      linalg.yield %392 : bf16
    } -> tensor<1x40x1xbf16>
    %151 = linalg.generic #loops13 ins(%expanded_100, %150 : tensor<1x40x48xbf16>, tensor<1x40x1xbf16>) outs(%14 : tensor<1x40x48xbf16>) {
    ^bb0(%in: bf16, %in_173: bf16, %out: bf16):
      %392 = arith.mulf %in, %in_173 : bf16
      linalg.yield %392 : bf16
    } -> tensor<1x40x48xbf16>
    %152 = linalg.generic #loops15 ins(%151, %cst_33 : tensor<1x40x48xbf16>, tensor<48xbf16>) outs(%14 : tensor<1x40x48xbf16>) {
    ^bb0(%in: bf16, %in_173: bf16, %out: bf16):
      %392 = arith.mulf %in, %in_173 : bf16
      linalg.yield %392 : bf16
    } -> tensor<1x40x48xbf16>
    %153 = linalg.generic #loops11 ins(%expanded_102, %expanded_102 : tensor<1x40x48xbf16>, tensor<1x40x48xbf16>) outs(%14 : tensor<1x40x48xbf16>) {
    ^bb0(%in: bf16, %in_173: bf16, %out: bf16):
      %392 = arith.mulf %in, %in_173 : bf16
      linalg.yield %392 : bf16
    } -> tensor<1x40x48xbf16>
    %154 = linalg.generic #loops12 ins(%153 : tensor<1x40x48xbf16>) outs(%146 : tensor<1x40x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %392 = arith.addf %in, %out : bf16
      linalg.yield %392 : bf16
    } -> tensor<1x40x1xbf16>
    %155 = linalg.generic #loops10 ins(%154 : tensor<1x40x1xbf16>) outs(%145 : tensor<1x40x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %392 = arith.divf %in, %cst_60 : bf16
      linalg.yield %392 : bf16
    } -> tensor<1x40x1xbf16>
    %156 = linalg.generic #loops10 ins(%155 : tensor<1x40x1xbf16>) outs(%145 : tensor<1x40x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %392 = arith.truncf %cst_40 : f64 to bf16
      %393 = arith.addf %in, %392 : bf16
      linalg.yield %393 : bf16
    } -> tensor<1x40x1xbf16>
    %157 = linalg.generic #loops10 ins(%156 : tensor<1x40x1xbf16>) outs(%145 : tensor<1x40x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %392 = math.rsqrt %in : bf16
      linalg.yield %392 : bf16
    } -> tensor<1x40x1xbf16>
    %158 = linalg.generic #loops13 ins(%expanded_102, %157 : tensor<1x40x48xbf16>, tensor<1x40x1xbf16>) outs(%14 : tensor<1x40x48xbf16>) {
    ^bb0(%in: bf16, %in_173: bf16, %out: bf16):
      %392 = arith.mulf %in, %in_173 : bf16
      linalg.yield %392 : bf16
    } -> tensor<1x40x48xbf16>
    %159 = linalg.generic #loops15 ins(%158, %cst_32 : tensor<1x40x48xbf16>, tensor<48xbf16>) outs(%14 : tensor<1x40x48xbf16>) {
    ^bb0(%in: bf16, %in_173: bf16, %out: bf16):
      %392 = arith.mulf %in, %in_173 : bf16
      linalg.yield %392 : bf16
    } -> tensor<1x40x48xbf16>
    %expanded_104 = tensor.expand_shape %143 [[0, 1], [2, 3]] output_shape [1, 40, 3, 16] : tensor<40x48xbf16> into tensor<1x40x3x16xbf16>
    %expanded_105 = tensor.expand_shape %152 [[0], [1], [2, 3, 4]] output_shape [1, 40, 3, 8, 2] : tensor<1x40x48xbf16> into tensor<1x40x3x8x2xbf16>
    %extracted_slice_106 = tensor.extract_slice %expanded_105[0, 0, 0, 0, 0] [1, 40, 3, 8, 1] [1, 1, 1, 1, 1] : tensor<1x40x3x8x2xbf16> to tensor<1x40x3x8x1xbf16>
    %extracted_slice_107 = tensor.extract_slice %expanded_105[0, 0, 0, 0, 1] [1, 40, 3, 8, 1] [1, 1, 1, 1, 1] : tensor<1x40x3x8x2xbf16> to tensor<1x40x3x8x1xbf16>
    %collapsed_108 = tensor.collapse_shape %extracted_slice_106 [[0], [1], [2], [3, 4]] : tensor<1x40x3x8x1xbf16> into tensor<1x40x3x8xbf16>
    %collapsed_109 = tensor.collapse_shape %extracted_slice_107 [[0], [1], [2], [3, 4]] : tensor<1x40x3x8x1xbf16> into tensor<1x40x3x8xbf16>
    %extracted_slice_110 = tensor.extract_slice %expanded[0, 0, 0, 0] [1, 40, 1, 8] [1, 1, 1, 2] : tensor<1x40x1x16xf32> to tensor<1x40x1x8xf32>
    %extracted_slice_111 = tensor.extract_slice %expanded_75[0, 0, 0, 1] [1, 40, 1, 8] [1, 1, 1, 2] : tensor<1x40x1x16xf32> to tensor<1x40x1x8xf32>
    %160 = tensor.empty() : tensor<1x40x3x16xbf16>
    %161 = tensor.empty() : tensor<1x40x3x8xf32>
    %162 = linalg.generic #loops16 ins(%collapsed_108, %extracted_slice_110 : tensor<1x40x3x8xbf16>, tensor<1x40x1x8xf32>) outs(%161 : tensor<1x40x3x8xf32>) {
    ^bb0(%in: bf16, %in_173: f32, %out: f32):
      %392 = arith.extf %in : bf16 to f32
      %393 = arith.mulf %392, %in_173 : f32
      linalg.yield %393 : f32
    } -> tensor<1x40x3x8xf32>
    %163 = linalg.generic #loops16 ins(%collapsed_109, %extracted_slice_111 : tensor<1x40x3x8xbf16>, tensor<1x40x1x8xf32>) outs(%161 : tensor<1x40x3x8xf32>) {
    ^bb0(%in: bf16, %in_173: f32, %out: f32):
      %392 = arith.extf %in : bf16 to f32
      %393 = arith.mulf %392, %in_173 : f32
      linalg.yield %393 : f32
    } -> tensor<1x40x3x8xf32>
    %164 = linalg.generic #loops17 ins(%162, %163 : tensor<1x40x3x8xf32>, tensor<1x40x3x8xf32>) outs(%161 : tensor<1x40x3x8xf32>) {
    ^bb0(%in: f32, %in_173: f32, %out: f32):
      %392 = arith.subf %in, %in_173 : f32
      linalg.yield %392 : f32
    } -> tensor<1x40x3x8xf32>
    %165 = tensor.empty() : tensor<1x40x3x8xbf16>
    %166 = linalg.generic #loops18 ins(%164 : tensor<1x40x3x8xf32>) outs(%165 : tensor<1x40x3x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %392 = arith.truncf %in : f32 to bf16
      linalg.yield %392 : bf16
    } -> tensor<1x40x3x8xbf16>
    %inserted_slice = tensor.insert_slice %166 into %160[0, 0, 0, 0] [1, 40, 3, 8] [1, 1, 1, 2] : tensor<1x40x3x8xbf16> into tensor<1x40x3x16xbf16>
    %167 = linalg.generic #loops16 ins(%collapsed_108, %extracted_slice_111 : tensor<1x40x3x8xbf16>, tensor<1x40x1x8xf32>) outs(%161 : tensor<1x40x3x8xf32>) {
    ^bb0(%in: bf16, %in_173: f32, %out: f32):
      %392 = arith.extf %in : bf16 to f32
      %393 = arith.mulf %392, %in_173 : f32
      linalg.yield %393 : f32
    } -> tensor<1x40x3x8xf32>
    %168 = linalg.generic #loops16 ins(%collapsed_109, %extracted_slice_110 : tensor<1x40x3x8xbf16>, tensor<1x40x1x8xf32>) outs(%161 : tensor<1x40x3x8xf32>) {
    ^bb0(%in: bf16, %in_173: f32, %out: f32):
      %392 = arith.extf %in : bf16 to f32
      %393 = arith.mulf %392, %in_173 : f32
      linalg.yield %393 : f32
    } -> tensor<1x40x3x8xf32>
    %169 = linalg.generic #loops17 ins(%167, %168 : tensor<1x40x3x8xf32>, tensor<1x40x3x8xf32>) outs(%161 : tensor<1x40x3x8xf32>) {
    ^bb0(%in: f32, %in_173: f32, %out: f32):
      %392 = arith.addf %in, %in_173 : f32
      linalg.yield %392 : f32
    } -> tensor<1x40x3x8xf32>
    %170 = linalg.generic #loops18 ins(%169 : tensor<1x40x3x8xf32>) outs(%165 : tensor<1x40x3x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %392 = arith.truncf %in : f32 to bf16
      linalg.yield %392 : bf16
    } -> tensor<1x40x3x8xbf16>
    %inserted_slice_112 = tensor.insert_slice %170 into %inserted_slice[0, 0, 0, 1] [1, 40, 3, 8] [1, 1, 1, 2] : tensor<1x40x3x8xbf16> into tensor<1x40x3x16xbf16>
    %expanded_113 = tensor.expand_shape %159 [[0], [1], [2, 3, 4]] output_shape [1, 40, 3, 8, 2] : tensor<1x40x48xbf16> into tensor<1x40x3x8x2xbf16>
    %extracted_slice_114 = tensor.extract_slice %expanded_113[0, 0, 0, 0, 0] [1, 40, 3, 8, 1] [1, 1, 1, 1, 1] : tensor<1x40x3x8x2xbf16> to tensor<1x40x3x8x1xbf16>
    %extracted_slice_115 = tensor.extract_slice %expanded_113[0, 0, 0, 0, 1] [1, 40, 3, 8, 1] [1, 1, 1, 1, 1] : tensor<1x40x3x8x2xbf16> to tensor<1x40x3x8x1xbf16>
    %collapsed_116 = tensor.collapse_shape %extracted_slice_114 [[0], [1], [2], [3, 4]] : tensor<1x40x3x8x1xbf16> into tensor<1x40x3x8xbf16>
    %collapsed_117 = tensor.collapse_shape %extracted_slice_115 [[0], [1], [2], [3, 4]] : tensor<1x40x3x8x1xbf16> into tensor<1x40x3x8xbf16>
    %171 = linalg.generic #loops16 ins(%collapsed_116, %extracted_slice_110 : tensor<1x40x3x8xbf16>, tensor<1x40x1x8xf32>) outs(%161 : tensor<1x40x3x8xf32>) {
    ^bb0(%in: bf16, %in_173: f32, %out: f32):
      %392 = arith.extf %in : bf16 to f32
      %393 = arith.mulf %392, %in_173 : f32
      linalg.yield %393 : f32
    } -> tensor<1x40x3x8xf32>
    %172 = linalg.generic #loops16 ins(%collapsed_117, %extracted_slice_111 : tensor<1x40x3x8xbf16>, tensor<1x40x1x8xf32>) outs(%161 : tensor<1x40x3x8xf32>) {
    ^bb0(%in: bf16, %in_173: f32, %out: f32):
      %392 = arith.extf %in : bf16 to f32
      %393 = arith.mulf %392, %in_173 : f32
      linalg.yield %393 : f32
    } -> tensor<1x40x3x8xf32>
    %173 = linalg.generic #loops17 ins(%171, %172 : tensor<1x40x3x8xf32>, tensor<1x40x3x8xf32>) outs(%161 : tensor<1x40x3x8xf32>) {
    ^bb0(%in: f32, %in_173: f32, %out: f32):
      %392 = arith.subf %in, %in_173 : f32
      linalg.yield %392 : f32
    } -> tensor<1x40x3x8xf32>
    %174 = linalg.generic #loops18 ins(%173 : tensor<1x40x3x8xf32>) outs(%165 : tensor<1x40x3x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %392 = arith.truncf %in : f32 to bf16
      linalg.yield %392 : bf16
    } -> tensor<1x40x3x8xbf16>
    %inserted_slice_118 = tensor.insert_slice %174 into %160[0, 0, 0, 0] [1, 40, 3, 8] [1, 1, 1, 2] : tensor<1x40x3x8xbf16> into tensor<1x40x3x16xbf16>
    %175 = linalg.generic #loops16 ins(%collapsed_116, %extracted_slice_111 : tensor<1x40x3x8xbf16>, tensor<1x40x1x8xf32>) outs(%161 : tensor<1x40x3x8xf32>) {
    ^bb0(%in: bf16, %in_173: f32, %out: f32):
      %392 = arith.extf %in : bf16 to f32
      %393 = arith.mulf %392, %in_173 : f32
      linalg.yield %393 : f32
    } -> tensor<1x40x3x8xf32>
    %176 = linalg.generic #loops16 ins(%collapsed_117, %extracted_slice_110 : tensor<1x40x3x8xbf16>, tensor<1x40x1x8xf32>) outs(%161 : tensor<1x40x3x8xf32>) {
    ^bb0(%in: bf16, %in_173: f32, %out: f32):
      %392 = arith.extf %in : bf16 to f32
      %393 = arith.mulf %392, %in_173 : f32
      linalg.yield %393 : f32
    } -> tensor<1x40x3x8xf32>
    %177 = linalg.generic #loops17 ins(%175, %176 : tensor<1x40x3x8xf32>, tensor<1x40x3x8xf32>) outs(%161 : tensor<1x40x3x8xf32>) {
    ^bb0(%in: f32, %in_173: f32, %out: f32):
      %392 = arith.addf %in, %in_173 : f32
      linalg.yield %392 : f32
    } -> tensor<1x40x3x8xf32>
    %178 = linalg.generic #loops18 ins(%177 : tensor<1x40x3x8xf32>) outs(%165 : tensor<1x40x3x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %392 = arith.truncf %in : f32 to bf16
      linalg.yield %392 : bf16
    } -> tensor<1x40x3x8xbf16>
    %inserted_slice_119 = tensor.insert_slice %178 into %inserted_slice_118[0, 0, 0, 1] [1, 40, 3, 8] [1, 1, 1, 2] : tensor<1x40x3x8xbf16> into tensor<1x40x3x16xbf16>
    %179 = tensor.empty() : tensor<1x3x40x16xbf16>
    %transposed_120 = linalg.transpose ins(%expanded_104 : tensor<1x40x3x16xbf16>) outs(%179 : tensor<1x3x40x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_121 = linalg.transpose ins(%inserted_slice_112 : tensor<1x40x3x16xbf16>) outs(%179 : tensor<1x3x40x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_122 = linalg.transpose ins(%inserted_slice_119 : tensor<1x40x3x16xbf16>) outs(%179 : tensor<1x3x40x16xbf16>) permutation = [0, 2, 1, 3] 
    %180 = tensor.empty() : tensor<1x3x40x16xf32>
    %181 = linalg.generic #loops18 ins(%transposed_121 : tensor<1x3x40x16xbf16>) outs(%180 : tensor<1x3x40x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %392 = arith.extf %in : bf16 to f32
      linalg.yield %392 : f32
    } -> tensor<1x3x40x16xf32>
    %182 = linalg.generic #loops18 ins(%transposed_122 : tensor<1x3x40x16xbf16>) outs(%180 : tensor<1x3x40x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %392 = arith.extf %in : bf16 to f32
      linalg.yield %392 : f32
    } -> tensor<1x3x40x16xf32>
    %183 = linalg.generic #loops18 ins(%transposed_120 : tensor<1x3x40x16xbf16>) outs(%180 : tensor<1x3x40x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %392 = arith.extf %in : bf16 to f32
      linalg.yield %392 : f32
    } -> tensor<1x3x40x16xf32>
    %184 = linalg.generic #loops18 ins(%181 : tensor<1x3x40x16xf32>) outs(%180 : tensor<1x3x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %392 = arith.mulf %in, %cst_61 : f32
      linalg.yield %392 : f32
    } -> tensor<1x3x40x16xf32>
    %185 = tensor.empty() : tensor<1x3x16x40xf32>
    %transposed_123 = linalg.transpose ins(%182 : tensor<1x3x40x16xf32>) outs(%185 : tensor<1x3x16x40xf32>) permutation = [0, 1, 3, 2] 
    %186 = linalg.generic #loops18 ins(%transposed_123 : tensor<1x3x16x40xf32>) outs(%185 : tensor<1x3x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %392 = arith.mulf %in, %cst_61 : f32
      linalg.yield %392 : f32
    } -> tensor<1x3x16x40xf32>
    %collapsed_124 = tensor.collapse_shape %184 [[0, 1], [2], [3]] : tensor<1x3x40x16xf32> into tensor<3x40x16xf32>
    %collapsed_125 = tensor.collapse_shape %186 [[0, 1], [2], [3]] : tensor<1x3x16x40xf32> into tensor<3x16x40xf32>
    %187 = tensor.empty() : tensor<3x40x40xf32>
    %188 = linalg.fill ins(%cst : f32) outs(%187 : tensor<3x40x40xf32>) -> tensor<3x40x40xf32>
    %189 = linalg.batch_matmul ins(%collapsed_124, %collapsed_125 : tensor<3x40x16xf32>, tensor<3x16x40xf32>) outs(%188 : tensor<3x40x40xf32>) -> tensor<3x40x40xf32>
    %expanded_126 = tensor.expand_shape %189 [[0, 1], [2], [3]] output_shape [1, 3, 40, 40] : tensor<3x40x40xf32> into tensor<1x3x40x40xf32>
    %190 = tensor.empty() : tensor<1x3x40xi64>
    %191 = linalg.fill ins(%c0_i64 : i64) outs(%190 : tensor<1x3x40xi64>) -> tensor<1x3x40xi64>
    %192 = tensor.empty() : tensor<1x3x40xf32>
    %193 = linalg.fill ins(%cst_7 : f32) outs(%192 : tensor<1x3x40xf32>) -> tensor<1x3x40xf32>
    %194:2 = linalg.generic #loops19 ins(%expanded_126 : tensor<1x3x40x40xf32>) outs(%193, %191 : tensor<1x3x40xf32>, tensor<1x3x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_173: i64):
      %392 = linalg.index 3 : index
      %393 = arith.index_cast %392 : index to i64
      %394 = arith.maximumf %in, %out : f32
      %395 = arith.cmpf ogt, %in, %out : f32
      %396 = arith.select %395, %393, %out_173 : i64
      linalg.yield %394, %396 : f32, i64
    } -> (tensor<1x3x40xf32>, tensor<1x3x40xi64>)
    %expanded_127 = tensor.expand_shape %194#0 [[0], [1], [2, 3]] output_shape [1, 3, 40, 1] : tensor<1x3x40xf32> into tensor<1x3x40x1xf32>
    %195 = tensor.empty() : tensor<1x3x40x40xf32>
    %196 = linalg.generic #loops20 ins(%expanded_126, %expanded_127 : tensor<1x3x40x40xf32>, tensor<1x3x40x1xf32>) outs(%195 : tensor<1x3x40x40xf32>) {
    ^bb0(%in: f32, %in_173: f32, %out: f32):
      %392 = arith.subf %in, %in_173 : f32
      linalg.yield %392 : f32
    } -> tensor<1x3x40x40xf32>
    %197 = linalg.generic #loops18 ins(%196 : tensor<1x3x40x40xf32>) outs(%195 : tensor<1x3x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %392 = math.exp %in : f32
      linalg.yield %392 : f32
    } -> tensor<1x3x40x40xf32>
    %198 = tensor.empty() : tensor<1x3x40x1xf32>
    %199 = linalg.fill ins(%cst : f32) outs(%198 : tensor<1x3x40x1xf32>) -> tensor<1x3x40x1xf32>
    %200 = linalg.generic #loops21 ins(%197 : tensor<1x3x40x40xf32>) outs(%199 : tensor<1x3x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %392 = arith.addf %in, %out : f32
      linalg.yield %392 : f32
    } -> tensor<1x3x40x1xf32>
    %201 = linalg.generic #loops20 ins(%197, %200 : tensor<1x3x40x40xf32>, tensor<1x3x40x1xf32>) outs(%195 : tensor<1x3x40x40xf32>) {
    ^bb0(%in: f32, %in_173: f32, %out: f32):
      %392 = arith.divf %in, %in_173 : f32
      linalg.yield %392 : f32
    } -> tensor<1x3x40x40xf32>
    %202 = tensor.empty() : tensor<1x3x40x40xi1>
    %203 = linalg.generic #loops18 ins(%expanded_126 : tensor<1x3x40x40xf32>) outs(%202 : tensor<1x3x40x40xi1>) {
    ^bb0(%in: f32, %out: i1):
      %392 = arith.extf %in : f32 to f64
      %393 = arith.cmpf oeq, %392, %cst_31 : f64
      linalg.yield %393 : i1
    } -> tensor<1x3x40x40xi1>
    %204 = tensor.empty() : tensor<1x3x40x1xi1>
    %205 = linalg.fill ins(%true : i1) outs(%204 : tensor<1x3x40x1xi1>) -> tensor<1x3x40x1xi1>
    %206 = linalg.generic #loops21 ins(%203 : tensor<1x3x40x40xi1>) outs(%205 : tensor<1x3x40x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %392 = arith.andi %in, %out : i1
      linalg.yield %392 : i1
    } -> tensor<1x3x40x1xi1>
    %207 = linalg.generic #loops22 ins(%206, %cst_9, %201 : tensor<1x3x40x1xi1>, tensor<1x3x40x40xf32>, tensor<1x3x40x40xf32>) outs(%195 : tensor<1x3x40x40xf32>) {
    ^bb0(%in: i1, %in_173: f32, %in_174: f32, %out: f32):
      %392 = arith.select %in, %in_173, %in_174 : f32
      linalg.yield %392 : f32
    } -> tensor<1x3x40x40xf32>
    %collapsed_128 = tensor.collapse_shape %207 [[0, 1], [2], [3]] : tensor<1x3x40x40xf32> into tensor<3x40x40xf32>
    %collapsed_129 = tensor.collapse_shape %183 [[0, 1], [2], [3]] : tensor<1x3x40x16xf32> into tensor<3x40x16xf32>
    %208 = tensor.empty() : tensor<3x40x16xf32>
    %209 = linalg.fill ins(%cst : f32) outs(%208 : tensor<3x40x16xf32>) -> tensor<3x40x16xf32>
    %210 = linalg.batch_matmul ins(%collapsed_128, %collapsed_129 : tensor<3x40x40xf32>, tensor<3x40x16xf32>) outs(%209 : tensor<3x40x16xf32>) -> tensor<3x40x16xf32>
    %expanded_130 = tensor.expand_shape %210 [[0, 1], [2], [3]] output_shape [1, 3, 40, 16] : tensor<3x40x16xf32> into tensor<1x3x40x16xf32>
    %211 = linalg.generic #loops18 ins(%expanded_130 : tensor<1x3x40x16xf32>) outs(%179 : tensor<1x3x40x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %392 = arith.truncf %in : f32 to bf16
      linalg.yield %392 : bf16
    } -> tensor<1x3x40x16xbf16>
    %transposed_131 = linalg.transpose ins(%211 : tensor<1x3x40x16xbf16>) outs(%160 : tensor<1x40x3x16xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_132 = tensor.collapse_shape %transposed_131 [[0, 1], [2, 3]] : tensor<1x40x3x16xbf16> into tensor<40x48xbf16>
    %transposed_133 = linalg.transpose ins(%cst_30 : tensor<48x48xbf16>) outs(%45 : tensor<48x48xbf16>) permutation = [1, 0] 
    %212 = linalg.generic #loops3 ins(%cst_29 : tensor<48xbf16>) outs(%9 : tensor<48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %392 = arith.extf %in : bf16 to f32
      linalg.yield %392 : f32
    } -> tensor<48xf32>
    %213 = linalg.generic #loops6 ins(%collapsed_132 : tensor<40x48xbf16>) outs(%123 : tensor<40x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %392 = arith.extf %in : bf16 to f32
      linalg.yield %392 : f32
    } -> tensor<40x48xf32>
    %214 = linalg.generic #loops6 ins(%transposed_133 : tensor<48x48xbf16>) outs(%48 : tensor<48x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %392 = arith.extf %in : bf16 to f32
      linalg.yield %392 : f32
    } -> tensor<48x48xf32>
    %215 = linalg.matmul ins(%213, %214 : tensor<40x48xf32>, tensor<48x48xf32>) outs(%126 : tensor<40x48xf32>) -> tensor<40x48xf32>
    %216 = linalg.generic #loops8 ins(%212 : tensor<48xf32>) outs(%123 : tensor<40x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x48xf32>
    %217 = linalg.generic #loops9 ins(%215, %216 : tensor<40x48xf32>, tensor<40x48xf32>) outs(%123 : tensor<40x48xf32>) {
    ^bb0(%in: f32, %in_173: f32, %out: f32):
      %392 = arith.addf %in, %in_173 : f32
      linalg.yield %392 : f32
    } -> tensor<40x48xf32>
    %218 = linalg.generic #loops6 ins(%217 : tensor<40x48xf32>) outs(%130 : tensor<40x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %392 = arith.truncf %in : f32 to bf16
      linalg.yield %392 : bf16
    } -> tensor<40x48xbf16>
    %expanded_134 = tensor.expand_shape %218 [[0, 1], [2]] output_shape [1, 40, 48] : tensor<40x48xbf16> into tensor<1x40x48xbf16>
    %219 = linalg.generic #loops14 ins(%expanded_134, %extracted_slice_94 : tensor<1x40x48xbf16>, tensor<1x1x48xf32>) outs(%96 : tensor<1x40x48xf32>) {
    ^bb0(%in: bf16, %in_173: f32, %out: f32):
      %392 = arith.extf %in : bf16 to f32
      %393 = arith.mulf %392, %in_173 : f32
      linalg.yield %393 : f32
    } -> tensor<1x40x48xf32>
    %220 = linalg.generic #loops11 ins(%97, %219 : tensor<1x40x48xf32>, tensor<1x40x48xf32>) outs(%96 : tensor<1x40x48xf32>) {
    ^bb0(%in: f32, %in_173: f32, %out: f32):
      %392 = arith.addf %in, %in_173 : f32
      linalg.yield %392 : f32
    } -> tensor<1x40x48xf32>
    %221 = linalg.generic #loops10 ins(%220 : tensor<1x40x48xf32>) outs(%14 : tensor<1x40x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %392 = arith.truncf %in : f32 to bf16
      linalg.yield %392 : bf16
    } -> tensor<1x40x48xbf16>
    %222 = linalg.generic #loops10 ins(%221 : tensor<1x40x48xbf16>) outs(%96 : tensor<1x40x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %392 = arith.extf %in : bf16 to f32
      linalg.yield %392 : f32
    } -> tensor<1x40x48xf32>
    %223 = linalg.generic #loops3 ins(%cst_28 : tensor<48xbf16>) outs(%9 : tensor<48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %392 = arith.extf %in : bf16 to f32
      linalg.yield %392 : f32
    } -> tensor<48xf32>
    %224 = linalg.generic #loops3 ins(%cst_27 : tensor<48xbf16>) outs(%9 : tensor<48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %392 = arith.extf %in : bf16 to f32
      linalg.yield %392 : f32
    } -> tensor<48xf32>
    %225 = linalg.generic #loops10 ins(%222 : tensor<1x40x48xf32>) outs(%98 : tensor<1x40x48xf64>) {
    ^bb0(%in: f32, %out: f64):
      %392 = arith.extf %in : f32 to f64
      linalg.yield %392 : f64
    } -> tensor<1x40x48xf64>
    %226 = linalg.generic #loops12 ins(%225 : tensor<1x40x48xf64>) outs(%101 : tensor<1x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %392 = arith.addf %in, %out : f64
      linalg.yield %392 : f64
    } -> tensor<1x40x1xf64>
    %227 = linalg.generic #loops10 ins(%226 : tensor<1x40x1xf64>) outs(%100 : tensor<1x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %392 = arith.divf %in, %cst_58 : f64
      linalg.yield %392 : f64
    } -> tensor<1x40x1xf64>
    %228 = linalg.generic #loops13 ins(%225, %227 : tensor<1x40x48xf64>, tensor<1x40x1xf64>) outs(%98 : tensor<1x40x48xf64>) {
    ^bb0(%in: f64, %in_173: f64, %out: f64):
      %392 = arith.subf %in, %in_173 : f64
      linalg.yield %392 : f64
    } -> tensor<1x40x48xf64>
    %229 = linalg.generic #loops11 ins(%228, %228 : tensor<1x40x48xf64>, tensor<1x40x48xf64>) outs(%98 : tensor<1x40x48xf64>) {
    ^bb0(%in: f64, %in_173: f64, %out: f64):
      %392 = arith.mulf %in, %in_173 : f64
      linalg.yield %392 : f64
    } -> tensor<1x40x48xf64>
    %230 = linalg.generic #loops12 ins(%229 : tensor<1x40x48xf64>) outs(%101 : tensor<1x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %392 = arith.addf %in, %out : f64
      linalg.yield %392 : f64
    } -> tensor<1x40x1xf64>
    %231 = linalg.generic #loops10 ins(%230 : tensor<1x40x1xf64>) outs(%100 : tensor<1x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %392 = arith.divf %in, %cst_58 : f64
      linalg.yield %392 : f64
    } -> tensor<1x40x1xf64>
    %232 = linalg.generic #loops10 ins(%231 : tensor<1x40x1xf64>) outs(%108 : tensor<1x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %392 = arith.truncf %in : f64 to f32
      linalg.yield %392 : f32
    } -> tensor<1x40x1xf32>
    %233 = linalg.generic #loops12 ins(%222 : tensor<1x40x48xf32>) outs(%110 : tensor<1x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %392 = arith.addf %in, %out : f32
      linalg.yield %392 : f32
    } -> tensor<1x40x1xf32>
    %234 = linalg.generic #loops10 ins(%233 : tensor<1x40x1xf32>) outs(%108 : tensor<1x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %392 = arith.divf %in, %cst_59 : f32
      linalg.yield %392 : f32
    } -> tensor<1x40x1xf32>
    %235 = linalg.generic #loops10 ins(%232 : tensor<1x40x1xf32>) outs(%108 : tensor<1x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %392 = arith.truncf %cst_40 : f64 to f32
      %393 = arith.addf %in, %392 : f32
      linalg.yield %393 : f32
    } -> tensor<1x40x1xf32>
    %236 = linalg.generic #loops10 ins(%235 : tensor<1x40x1xf32>) outs(%108 : tensor<1x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %392 = math.rsqrt %in : f32
      linalg.yield %392 : f32
    } -> tensor<1x40x1xf32>
    %237 = linalg.generic #loops13 ins(%222, %234 : tensor<1x40x48xf32>, tensor<1x40x1xf32>) outs(%96 : tensor<1x40x48xf32>) {
    ^bb0(%in: f32, %in_173: f32, %out: f32):
      %392 = arith.subf %in, %in_173 : f32
      linalg.yield %392 : f32
    } -> tensor<1x40x48xf32>
    %238 = linalg.generic #loops13 ins(%237, %236 : tensor<1x40x48xf32>, tensor<1x40x1xf32>) outs(%96 : tensor<1x40x48xf32>) {
    ^bb0(%in: f32, %in_173: f32, %out: f32):
      %392 = arith.mulf %in, %in_173 : f32
      linalg.yield %392 : f32
    } -> tensor<1x40x48xf32>
    %239 = linalg.generic #loops15 ins(%238, %223 : tensor<1x40x48xf32>, tensor<48xf32>) outs(%96 : tensor<1x40x48xf32>) {
    ^bb0(%in: f32, %in_173: f32, %out: f32):
      %392 = arith.mulf %in, %in_173 : f32
      linalg.yield %392 : f32
    } -> tensor<1x40x48xf32>
    %240 = linalg.generic #loops15 ins(%239, %224 : tensor<1x40x48xf32>, tensor<48xf32>) outs(%96 : tensor<1x40x48xf32>) {
    ^bb0(%in: f32, %in_173: f32, %out: f32):
      %392 = arith.addf %in, %in_173 : f32
      linalg.yield %392 : f32
    } -> tensor<1x40x48xf32>
    %241 = linalg.generic #loops10 ins(%240 : tensor<1x40x48xf32>) outs(%14 : tensor<1x40x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %392 = arith.truncf %in : f32 to bf16
      linalg.yield %392 : bf16
    } -> tensor<1x40x48xbf16>
    %collapsed_135 = tensor.collapse_shape %241 [[0, 1], [2]] : tensor<1x40x48xbf16> into tensor<40x48xbf16>
    %transposed_136 = linalg.transpose ins(%cst_26 : tensor<48x48xbf16>) outs(%45 : tensor<48x48xbf16>) permutation = [1, 0] 
    %242 = linalg.generic #loops3 ins(%cst_25 : tensor<48xbf16>) outs(%9 : tensor<48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %392 = arith.extf %in : bf16 to f32
      linalg.yield %392 : f32
    } -> tensor<48xf32>
    %243 = linalg.generic #loops6 ins(%collapsed_135 : tensor<40x48xbf16>) outs(%123 : tensor<40x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %392 = arith.extf %in : bf16 to f32
      linalg.yield %392 : f32
    } -> tensor<40x48xf32>
    %244 = linalg.generic #loops6 ins(%transposed_136 : tensor<48x48xbf16>) outs(%48 : tensor<48x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %392 = arith.extf %in : bf16 to f32
      linalg.yield %392 : f32
    } -> tensor<48x48xf32>
    %245 = linalg.matmul ins(%243, %244 : tensor<40x48xf32>, tensor<48x48xf32>) outs(%126 : tensor<40x48xf32>) -> tensor<40x48xf32>
    %246 = linalg.generic #loops8 ins(%242 : tensor<48xf32>) outs(%123 : tensor<40x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x48xf32>
    %247 = linalg.generic #loops9 ins(%245, %246 : tensor<40x48xf32>, tensor<40x48xf32>) outs(%123 : tensor<40x48xf32>) {
    ^bb0(%in: f32, %in_173: f32, %out: f32):
      %392 = arith.addf %in, %in_173 : f32
      linalg.yield %392 : f32
    } -> tensor<40x48xf32>
    %248 = linalg.generic #loops6 ins(%247 : tensor<40x48xf32>) outs(%130 : tensor<40x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %392 = arith.truncf %in : f32 to bf16
      linalg.yield %392 : bf16
    } -> tensor<40x48xbf16>
    %expanded_137 = tensor.expand_shape %248 [[0, 1], [2]] output_shape [1, 40, 48] : tensor<40x48xbf16> into tensor<1x40x48xbf16>
    %transposed_138 = linalg.transpose ins(%cst_24 : tensor<48x48xbf16>) outs(%45 : tensor<48x48xbf16>) permutation = [1, 0] 
    %249 = linalg.generic #loops3 ins(%cst_23 : tensor<48xbf16>) outs(%9 : tensor<48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %392 = arith.extf %in : bf16 to f32
      linalg.yield %392 : f32
    } -> tensor<48xf32>
    %250 = linalg.generic #loops6 ins(%92 : tensor<19x48xbf16>) outs(%77 : tensor<19x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %392 = arith.extf %in : bf16 to f32
      linalg.yield %392 : f32
    } -> tensor<19x48xf32>
    %251 = linalg.generic #loops6 ins(%transposed_138 : tensor<48x48xbf16>) outs(%48 : tensor<48x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %392 = arith.extf %in : bf16 to f32
      linalg.yield %392 : f32
    } -> tensor<48x48xf32>
    %252 = linalg.matmul ins(%250, %251 : tensor<19x48xf32>, tensor<48x48xf32>) outs(%78 : tensor<19x48xf32>) -> tensor<19x48xf32>
    %253 = linalg.generic #loops8 ins(%249 : tensor<48xf32>) outs(%77 : tensor<19x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<19x48xf32>
    %254 = linalg.generic #loops9 ins(%252, %253 : tensor<19x48xf32>, tensor<19x48xf32>) outs(%77 : tensor<19x48xf32>) {
    ^bb0(%in: f32, %in_173: f32, %out: f32):
      %392 = arith.addf %in, %in_173 : f32
      linalg.yield %392 : f32
    } -> tensor<19x48xf32>
    %255 = linalg.generic #loops6 ins(%254 : tensor<19x48xf32>) outs(%82 : tensor<19x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %392 = arith.truncf %in : f32 to bf16
      linalg.yield %392 : bf16
    } -> tensor<19x48xbf16>
    %expanded_139 = tensor.expand_shape %255 [[0, 1], [2]] output_shape [1, 19, 48] : tensor<19x48xbf16> into tensor<1x19x48xbf16>
    %transposed_140 = linalg.transpose ins(%cst_22 : tensor<48x48xbf16>) outs(%45 : tensor<48x48xbf16>) permutation = [1, 0] 
    %256 = linalg.generic #loops3 ins(%cst_21 : tensor<48xbf16>) outs(%9 : tensor<48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %392 = arith.extf %in : bf16 to f32
      linalg.yield %392 : f32
    } -> tensor<48xf32>
    %257 = linalg.generic #loops6 ins(%transposed_140 : tensor<48x48xbf16>) outs(%48 : tensor<48x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %392 = arith.extf %in : bf16 to f32
      linalg.yield %392 : f32
    } -> tensor<48x48xf32>
    %258 = linalg.matmul ins(%250, %257 : tensor<19x48xf32>, tensor<48x48xf32>) outs(%78 : tensor<19x48xf32>) -> tensor<19x48xf32>
    %259 = linalg.generic #loops8 ins(%256 : tensor<48xf32>) outs(%77 : tensor<19x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<19x48xf32>
    %260 = linalg.generic #loops9 ins(%258, %259 : tensor<19x48xf32>, tensor<19x48xf32>) outs(%77 : tensor<19x48xf32>) {
    ^bb0(%in: f32, %in_173: f32, %out: f32):
      %392 = arith.addf %in, %in_173 : f32
      linalg.yield %392 : f32
    } -> tensor<19x48xf32>
    %261 = linalg.generic #loops6 ins(%260 : tensor<19x48xf32>) outs(%82 : tensor<19x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %392 = arith.truncf %in : f32 to bf16
      linalg.yield %392 : bf16
    } -> tensor<19x48xbf16>
    %262 = linalg.generic #loops11 ins(%expanded_137, %expanded_137 : tensor<1x40x48xbf16>, tensor<1x40x48xbf16>) outs(%14 : tensor<1x40x48xbf16>) {
    ^bb0(%in: bf16, %in_173: bf16, %out: bf16):
      %392 = arith.mulf %in, %in_173 : bf16
      linalg.yield %392 : bf16
    } -> tensor<1x40x48xbf16>
    %263 = linalg.generic #loops12 ins(%262 : tensor<1x40x48xbf16>) outs(%146 : tensor<1x40x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %392 = arith.addf %in, %out : bf16
      linalg.yield %392 : bf16
    } -> tensor<1x40x1xbf16>
    %264 = linalg.generic #loops10 ins(%263 : tensor<1x40x1xbf16>) outs(%145 : tensor<1x40x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %392 = arith.divf %in, %cst_60 : bf16
      linalg.yield %392 : bf16
    } -> tensor<1x40x1xbf16>
    %265 = linalg.generic #loops10 ins(%264 : tensor<1x40x1xbf16>) outs(%145 : tensor<1x40x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %392 = arith.truncf %cst_40 : f64 to bf16
      %393 = arith.addf %in, %392 : bf16
      linalg.yield %393 : bf16
    } -> tensor<1x40x1xbf16>
    %266 = linalg.generic #loops10 ins(%265 : tensor<1x40x1xbf16>) outs(%145 : tensor<1x40x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %392 = math.rsqrt %in : bf16
      linalg.yield %392 : bf16
    } -> tensor<1x40x1xbf16>
    %267 = linalg.generic #loops13 ins(%expanded_137, %266 : tensor<1x40x48xbf16>, tensor<1x40x1xbf16>) outs(%14 : tensor<1x40x48xbf16>) {
    ^bb0(%in: bf16, %in_173: bf16, %out: bf16):
      %392 = arith.mulf %in, %in_173 : bf16
      linalg.yield %392 : bf16
    } -> tensor<1x40x48xbf16>
    %268 = linalg.generic #loops15 ins(%267, %cst_20 : tensor<1x40x48xbf16>, tensor<48xbf16>) outs(%14 : tensor<1x40x48xbf16>) {
    ^bb0(%in: bf16, %in_173: bf16, %out: bf16):
      %392 = arith.mulf %in, %in_173 : bf16
      linalg.yield %392 : bf16
    } -> tensor<1x40x48xbf16>
    %269 = linalg.generic #loops11 ins(%expanded_139, %expanded_139 : tensor<1x19x48xbf16>, tensor<1x19x48xbf16>) outs(%84 : tensor<1x19x48xbf16>) {
    ^bb0(%in: bf16, %in_173: bf16, %out: bf16):
      %392 = arith.mulf %in, %in_173 : bf16
      linalg.yield %392 : bf16
    } -> tensor<1x19x48xbf16>
    %270 = tensor.empty() : tensor<1x19x1xbf16>
    %271 = linalg.fill ins(%cst_0 : bf16) outs(%270 : tensor<1x19x1xbf16>) -> tensor<1x19x1xbf16>
    %272 = linalg.generic #loops12 ins(%269 : tensor<1x19x48xbf16>) outs(%271 : tensor<1x19x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %392 = arith.addf %in, %out : bf16
      linalg.yield %392 : bf16
    } -> tensor<1x19x1xbf16>
    %273 = linalg.generic #loops10 ins(%272 : tensor<1x19x1xbf16>) outs(%270 : tensor<1x19x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %392 = arith.divf %in, %cst_60 : bf16
      linalg.yield %392 : bf16
    } -> tensor<1x19x1xbf16>
    %274 = linalg.generic #loops10 ins(%273 : tensor<1x19x1xbf16>) outs(%270 : tensor<1x19x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %392 = arith.truncf %cst_40 : f64 to bf16
      %393 = arith.addf %in, %392 : bf16
      linalg.yield %393 : bf16
    } -> tensor<1x19x1xbf16>
    %275 = linalg.generic #loops10 ins(%274 : tensor<1x19x1xbf16>) outs(%270 : tensor<1x19x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %392 = math.rsqrt %in : bf16
      linalg.yield %392 : bf16
    } -> tensor<1x19x1xbf16>
    %276 = linalg.generic #loops13 ins(%expanded_139, %275 : tensor<1x19x48xbf16>, tensor<1x19x1xbf16>) outs(%84 : tensor<1x19x48xbf16>) {
    ^bb0(%in: bf16, %in_173: bf16, %out: bf16):
      %392 = arith.mulf %in, %in_173 : bf16
      linalg.yield %392 : bf16
    } -> tensor<1x19x48xbf16>
    %277 = linalg.generic #loops15 ins(%276, %cst_19 : tensor<1x19x48xbf16>, tensor<48xbf16>) outs(%84 : tensor<1x19x48xbf16>) {
    ^bb0(%in: bf16, %in_173: bf16, %out: bf16):
      %392 = arith.mulf %in, %in_173 : bf16
      linalg.yield %392 : bf16
    } -> tensor<1x19x48xbf16>
    %expanded_141 = tensor.expand_shape %268 [[0], [1], [2, 3]] output_shape [1, 40, 3, 16] : tensor<1x40x48xbf16> into tensor<1x40x3x16xbf16>
    %expanded_142 = tensor.expand_shape %277 [[0], [1], [2, 3]] output_shape [1, 19, 3, 16] : tensor<1x19x48xbf16> into tensor<1x19x3x16xbf16>
    %expanded_143 = tensor.expand_shape %261 [[0, 1], [2, 3]] output_shape [1, 19, 3, 16] : tensor<19x48xbf16> into tensor<1x19x3x16xbf16>
    %transposed_144 = linalg.transpose ins(%expanded_141 : tensor<1x40x3x16xbf16>) outs(%179 : tensor<1x3x40x16xbf16>) permutation = [0, 2, 1, 3] 
    %278 = tensor.empty() : tensor<1x3x19x16xbf16>
    %transposed_145 = linalg.transpose ins(%expanded_142 : tensor<1x19x3x16xbf16>) outs(%278 : tensor<1x3x19x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_146 = linalg.transpose ins(%expanded_143 : tensor<1x19x3x16xbf16>) outs(%278 : tensor<1x3x19x16xbf16>) permutation = [0, 2, 1, 3] 
    %279 = linalg.generic #loops18 ins(%transposed_144 : tensor<1x3x40x16xbf16>) outs(%180 : tensor<1x3x40x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %392 = arith.extf %in : bf16 to f32
      linalg.yield %392 : f32
    } -> tensor<1x3x40x16xf32>
    %280 = tensor.empty() : tensor<1x3x19x16xf32>
    %281 = linalg.generic #loops18 ins(%transposed_145 : tensor<1x3x19x16xbf16>) outs(%280 : tensor<1x3x19x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %392 = arith.extf %in : bf16 to f32
      linalg.yield %392 : f32
    } -> tensor<1x3x19x16xf32>
    %282 = linalg.generic #loops18 ins(%transposed_146 : tensor<1x3x19x16xbf16>) outs(%280 : tensor<1x3x19x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %392 = arith.extf %in : bf16 to f32
      linalg.yield %392 : f32
    } -> tensor<1x3x19x16xf32>
    %283 = linalg.generic #loops18 ins(%279 : tensor<1x3x40x16xf32>) outs(%180 : tensor<1x3x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %392 = arith.mulf %in, %cst_61 : f32
      linalg.yield %392 : f32
    } -> tensor<1x3x40x16xf32>
    %284 = tensor.empty() : tensor<1x3x16x19xf32>
    %transposed_147 = linalg.transpose ins(%281 : tensor<1x3x19x16xf32>) outs(%284 : tensor<1x3x16x19xf32>) permutation = [0, 1, 3, 2] 
    %285 = linalg.generic #loops18 ins(%transposed_147 : tensor<1x3x16x19xf32>) outs(%284 : tensor<1x3x16x19xf32>) {
    ^bb0(%in: f32, %out: f32):
      %392 = arith.mulf %in, %cst_61 : f32
      linalg.yield %392 : f32
    } -> tensor<1x3x16x19xf32>
    %collapsed_148 = tensor.collapse_shape %283 [[0, 1], [2], [3]] : tensor<1x3x40x16xf32> into tensor<3x40x16xf32>
    %collapsed_149 = tensor.collapse_shape %285 [[0, 1], [2], [3]] : tensor<1x3x16x19xf32> into tensor<3x16x19xf32>
    %286 = tensor.empty() : tensor<3x40x19xf32>
    %287 = linalg.fill ins(%cst : f32) outs(%286 : tensor<3x40x19xf32>) -> tensor<3x40x19xf32>
    %288 = linalg.batch_matmul ins(%collapsed_148, %collapsed_149 : tensor<3x40x16xf32>, tensor<3x16x19xf32>) outs(%287 : tensor<3x40x19xf32>) -> tensor<3x40x19xf32>
    %expanded_150 = tensor.expand_shape %288 [[0, 1], [2], [3]] output_shape [1, 3, 40, 19] : tensor<3x40x19xf32> into tensor<1x3x40x19xf32>
    %289:2 = linalg.generic #loops19 ins(%expanded_150 : tensor<1x3x40x19xf32>) outs(%193, %191 : tensor<1x3x40xf32>, tensor<1x3x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_173: i64):
      %392 = linalg.index 3 : index
      %393 = arith.index_cast %392 : index to i64
      %394 = arith.maximumf %in, %out : f32
      %395 = arith.cmpf ogt, %in, %out : f32
      %396 = arith.select %395, %393, %out_173 : i64
      linalg.yield %394, %396 : f32, i64
    } -> (tensor<1x3x40xf32>, tensor<1x3x40xi64>)
    %expanded_151 = tensor.expand_shape %289#0 [[0], [1], [2, 3]] output_shape [1, 3, 40, 1] : tensor<1x3x40xf32> into tensor<1x3x40x1xf32>
    %290 = tensor.empty() : tensor<1x3x40x19xf32>
    %291 = linalg.generic #loops20 ins(%expanded_150, %expanded_151 : tensor<1x3x40x19xf32>, tensor<1x3x40x1xf32>) outs(%290 : tensor<1x3x40x19xf32>) {
    ^bb0(%in: f32, %in_173: f32, %out: f32):
      %392 = arith.subf %in, %in_173 : f32
      linalg.yield %392 : f32
    } -> tensor<1x3x40x19xf32>
    %292 = linalg.generic #loops18 ins(%291 : tensor<1x3x40x19xf32>) outs(%290 : tensor<1x3x40x19xf32>) {
    ^bb0(%in: f32, %out: f32):
      %392 = math.exp %in : f32
      linalg.yield %392 : f32
    } -> tensor<1x3x40x19xf32>
    %293 = linalg.generic #loops21 ins(%292 : tensor<1x3x40x19xf32>) outs(%199 : tensor<1x3x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %392 = arith.addf %in, %out : f32
      linalg.yield %392 : f32
    } -> tensor<1x3x40x1xf32>
    %294 = linalg.generic #loops20 ins(%292, %293 : tensor<1x3x40x19xf32>, tensor<1x3x40x1xf32>) outs(%290 : tensor<1x3x40x19xf32>) {
    ^bb0(%in: f32, %in_173: f32, %out: f32):
      %392 = arith.divf %in, %in_173 : f32
      linalg.yield %392 : f32
    } -> tensor<1x3x40x19xf32>
    %295 = tensor.empty() : tensor<1x3x40x19xi1>
    %296 = linalg.generic #loops18 ins(%expanded_150 : tensor<1x3x40x19xf32>) outs(%295 : tensor<1x3x40x19xi1>) {
    ^bb0(%in: f32, %out: i1):
      %392 = arith.extf %in : f32 to f64
      %393 = arith.cmpf oeq, %392, %cst_31 : f64
      linalg.yield %393 : i1
    } -> tensor<1x3x40x19xi1>
    %297 = linalg.generic #loops21 ins(%296 : tensor<1x3x40x19xi1>) outs(%205 : tensor<1x3x40x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %392 = arith.andi %in, %out : i1
      linalg.yield %392 : i1
    } -> tensor<1x3x40x1xi1>
    %298 = linalg.generic #loops22 ins(%297, %cst_8, %294 : tensor<1x3x40x1xi1>, tensor<1x3x40x19xf32>, tensor<1x3x40x19xf32>) outs(%290 : tensor<1x3x40x19xf32>) {
    ^bb0(%in: i1, %in_173: f32, %in_174: f32, %out: f32):
      %392 = arith.select %in, %in_173, %in_174 : f32
      linalg.yield %392 : f32
    } -> tensor<1x3x40x19xf32>
    %collapsed_152 = tensor.collapse_shape %298 [[0, 1], [2], [3]] : tensor<1x3x40x19xf32> into tensor<3x40x19xf32>
    %collapsed_153 = tensor.collapse_shape %282 [[0, 1], [2], [3]] : tensor<1x3x19x16xf32> into tensor<3x19x16xf32>
    %299 = linalg.batch_matmul ins(%collapsed_152, %collapsed_153 : tensor<3x40x19xf32>, tensor<3x19x16xf32>) outs(%209 : tensor<3x40x16xf32>) -> tensor<3x40x16xf32>
    %expanded_154 = tensor.expand_shape %299 [[0, 1], [2], [3]] output_shape [1, 3, 40, 16] : tensor<3x40x16xf32> into tensor<1x3x40x16xf32>
    %300 = linalg.generic #loops18 ins(%expanded_154 : tensor<1x3x40x16xf32>) outs(%179 : tensor<1x3x40x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %392 = arith.truncf %in : f32 to bf16
      linalg.yield %392 : bf16
    } -> tensor<1x3x40x16xbf16>
    %transposed_155 = linalg.transpose ins(%300 : tensor<1x3x40x16xbf16>) outs(%160 : tensor<1x40x3x16xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_156 = tensor.collapse_shape %transposed_155 [[0, 1], [2, 3]] : tensor<1x40x3x16xbf16> into tensor<40x48xbf16>
    %transposed_157 = linalg.transpose ins(%cst_18 : tensor<48x48xbf16>) outs(%45 : tensor<48x48xbf16>) permutation = [1, 0] 
    %301 = linalg.generic #loops3 ins(%cst_17 : tensor<48xbf16>) outs(%9 : tensor<48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %392 = arith.extf %in : bf16 to f32
      linalg.yield %392 : f32
    } -> tensor<48xf32>
    %302 = linalg.generic #loops6 ins(%collapsed_156 : tensor<40x48xbf16>) outs(%123 : tensor<40x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %392 = arith.extf %in : bf16 to f32
      linalg.yield %392 : f32
    } -> tensor<40x48xf32>
    %303 = linalg.generic #loops6 ins(%transposed_157 : tensor<48x48xbf16>) outs(%48 : tensor<48x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %392 = arith.extf %in : bf16 to f32
      linalg.yield %392 : f32
    } -> tensor<48x48xf32>
    %304 = linalg.matmul ins(%302, %303 : tensor<40x48xf32>, tensor<48x48xf32>) outs(%126 : tensor<40x48xf32>) -> tensor<40x48xf32>
    %305 = linalg.generic #loops8 ins(%301 : tensor<48xf32>) outs(%123 : tensor<40x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x48xf32>
    %306 = linalg.generic #loops9 ins(%304, %305 : tensor<40x48xf32>, tensor<40x48xf32>) outs(%123 : tensor<40x48xf32>) {
    ^bb0(%in: f32, %in_173: f32, %out: f32):
      %392 = arith.addf %in, %in_173 : f32
      linalg.yield %392 : f32
    } -> tensor<40x48xf32>
    %307 = linalg.generic #loops6 ins(%306 : tensor<40x48xf32>) outs(%130 : tensor<40x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %392 = arith.truncf %in : f32 to bf16
      linalg.yield %392 : bf16
    } -> tensor<40x48xbf16>
    %expanded_158 = tensor.expand_shape %307 [[0, 1], [2]] output_shape [1, 40, 48] : tensor<40x48xbf16> into tensor<1x40x48xbf16>
    %308 = linalg.generic #loops11 ins(%221, %expanded_158 : tensor<1x40x48xbf16>, tensor<1x40x48xbf16>) outs(%14 : tensor<1x40x48xbf16>) {
    ^bb0(%in: bf16, %in_173: bf16, %out: bf16):
      %392 = arith.addf %in, %in_173 : bf16
      linalg.yield %392 : bf16
    } -> tensor<1x40x48xbf16>
    %309 = linalg.generic #loops10 ins(%308 : tensor<1x40x48xbf16>) outs(%96 : tensor<1x40x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %392 = arith.extf %in : bf16 to f32
      linalg.yield %392 : f32
    } -> tensor<1x40x48xf32>
    %310 = linalg.generic #loops10 ins(%309 : tensor<1x40x48xf32>) outs(%98 : tensor<1x40x48xf64>) {
    ^bb0(%in: f32, %out: f64):
      %392 = arith.extf %in : f32 to f64
      linalg.yield %392 : f64
    } -> tensor<1x40x48xf64>
    %311 = linalg.generic #loops12 ins(%310 : tensor<1x40x48xf64>) outs(%101 : tensor<1x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %392 = arith.addf %in, %out : f64
      linalg.yield %392 : f64
    } -> tensor<1x40x1xf64>
    %312 = linalg.generic #loops10 ins(%311 : tensor<1x40x1xf64>) outs(%100 : tensor<1x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %392 = arith.divf %in, %cst_58 : f64
      linalg.yield %392 : f64
    } -> tensor<1x40x1xf64>
    %313 = linalg.generic #loops13 ins(%310, %312 : tensor<1x40x48xf64>, tensor<1x40x1xf64>) outs(%98 : tensor<1x40x48xf64>) {
    ^bb0(%in: f64, %in_173: f64, %out: f64):
      %392 = arith.subf %in, %in_173 : f64
      linalg.yield %392 : f64
    } -> tensor<1x40x48xf64>
    %314 = linalg.generic #loops11 ins(%313, %313 : tensor<1x40x48xf64>, tensor<1x40x48xf64>) outs(%98 : tensor<1x40x48xf64>) {
    ^bb0(%in: f64, %in_173: f64, %out: f64):
      %392 = arith.mulf %in, %in_173 : f64
      linalg.yield %392 : f64
    } -> tensor<1x40x48xf64>
    %315 = linalg.generic #loops12 ins(%314 : tensor<1x40x48xf64>) outs(%101 : tensor<1x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %392 = arith.addf %in, %out : f64
      linalg.yield %392 : f64
    } -> tensor<1x40x1xf64>
    %316 = linalg.generic #loops10 ins(%315 : tensor<1x40x1xf64>) outs(%100 : tensor<1x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %392 = arith.divf %in, %cst_58 : f64
      linalg.yield %392 : f64
    } -> tensor<1x40x1xf64>
    %317 = linalg.generic #loops10 ins(%316 : tensor<1x40x1xf64>) outs(%108 : tensor<1x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %392 = arith.truncf %in : f64 to f32
      linalg.yield %392 : f32
    } -> tensor<1x40x1xf32>
    %318 = linalg.generic #loops12 ins(%309 : tensor<1x40x48xf32>) outs(%110 : tensor<1x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %392 = arith.addf %in, %out : f32
      linalg.yield %392 : f32
    } -> tensor<1x40x1xf32>
    %319 = linalg.generic #loops10 ins(%318 : tensor<1x40x1xf32>) outs(%108 : tensor<1x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %392 = arith.divf %in, %cst_59 : f32
      linalg.yield %392 : f32
    } -> tensor<1x40x1xf32>
    %320 = linalg.generic #loops10 ins(%317 : tensor<1x40x1xf32>) outs(%108 : tensor<1x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %392 = arith.truncf %cst_40 : f64 to f32
      %393 = arith.addf %in, %392 : f32
      linalg.yield %393 : f32
    } -> tensor<1x40x1xf32>
    %321 = linalg.generic #loops10 ins(%320 : tensor<1x40x1xf32>) outs(%108 : tensor<1x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %392 = math.rsqrt %in : f32
      linalg.yield %392 : f32
    } -> tensor<1x40x1xf32>
    %322 = linalg.generic #loops13 ins(%309, %319 : tensor<1x40x48xf32>, tensor<1x40x1xf32>) outs(%96 : tensor<1x40x48xf32>) {
    ^bb0(%in: f32, %in_173: f32, %out: f32):
      %392 = arith.subf %in, %in_173 : f32
      linalg.yield %392 : f32
    } -> tensor<1x40x48xf32>
    %323 = linalg.generic #loops13 ins(%322, %321 : tensor<1x40x48xf32>, tensor<1x40x1xf32>) outs(%96 : tensor<1x40x48xf32>) {
    ^bb0(%in: f32, %in_173: f32, %out: f32):
      %392 = arith.mulf %in, %in_173 : f32
      linalg.yield %392 : f32
    } -> tensor<1x40x48xf32>
    %324 = linalg.generic #loops10 ins(%extracted_slice_96 : tensor<1x1x48xf32>) outs(%117 : tensor<1x1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %392 = arith.addf %in, %cst_1 : f32
      linalg.yield %392 : f32
    } -> tensor<1x1x48xf32>
    %325 = linalg.generic #loops14 ins(%323, %324 : tensor<1x40x48xf32>, tensor<1x1x48xf32>) outs(%96 : tensor<1x40x48xf32>) {
    ^bb0(%in: f32, %in_173: f32, %out: f32):
      %392 = arith.mulf %in, %in_173 : f32
      linalg.yield %392 : f32
    } -> tensor<1x40x48xf32>
    %326 = linalg.generic #loops14 ins(%325, %extracted_slice_95 : tensor<1x40x48xf32>, tensor<1x1x48xf32>) outs(%96 : tensor<1x40x48xf32>) {
    ^bb0(%in: f32, %in_173: f32, %out: f32):
      %392 = arith.addf %in, %in_173 : f32
      linalg.yield %392 : f32
    } -> tensor<1x40x48xf32>
    %327 = linalg.generic #loops10 ins(%326 : tensor<1x40x48xf32>) outs(%14 : tensor<1x40x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %392 = arith.truncf %in : f32 to bf16
      linalg.yield %392 : bf16
    } -> tensor<1x40x48xbf16>
    %collapsed_159 = tensor.collapse_shape %327 [[0, 1], [2]] : tensor<1x40x48xbf16> into tensor<40x48xbf16>
    %328 = tensor.empty() : tensor<48x136xbf16>
    %transposed_160 = linalg.transpose ins(%cst_16 : tensor<136x48xbf16>) outs(%328 : tensor<48x136xbf16>) permutation = [1, 0] 
    %329 = tensor.empty() : tensor<136xf32>
    %330 = linalg.generic #loops3 ins(%cst_15 : tensor<136xbf16>) outs(%329 : tensor<136xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %392 = arith.extf %in : bf16 to f32
      linalg.yield %392 : f32
    } -> tensor<136xf32>
    %331 = linalg.generic #loops6 ins(%collapsed_159 : tensor<40x48xbf16>) outs(%123 : tensor<40x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %392 = arith.extf %in : bf16 to f32
      linalg.yield %392 : f32
    } -> tensor<40x48xf32>
    %332 = tensor.empty() : tensor<48x136xf32>
    %333 = linalg.generic #loops6 ins(%transposed_160 : tensor<48x136xbf16>) outs(%332 : tensor<48x136xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %392 = arith.extf %in : bf16 to f32
      linalg.yield %392 : f32
    } -> tensor<48x136xf32>
    %334 = tensor.empty() : tensor<40x136xf32>
    %335 = linalg.fill ins(%cst : f32) outs(%334 : tensor<40x136xf32>) -> tensor<40x136xf32>
    %336 = linalg.matmul ins(%331, %333 : tensor<40x48xf32>, tensor<48x136xf32>) outs(%335 : tensor<40x136xf32>) -> tensor<40x136xf32>
    %337 = linalg.generic #loops8 ins(%330 : tensor<136xf32>) outs(%334 : tensor<40x136xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x136xf32>
    %338 = linalg.generic #loops9 ins(%336, %337 : tensor<40x136xf32>, tensor<40x136xf32>) outs(%334 : tensor<40x136xf32>) {
    ^bb0(%in: f32, %in_173: f32, %out: f32):
      %392 = arith.addf %in, %in_173 : f32
      linalg.yield %392 : f32
    } -> tensor<40x136xf32>
    %339 = tensor.empty() : tensor<40x136xbf16>
    %340 = linalg.generic #loops6 ins(%338 : tensor<40x136xf32>) outs(%339 : tensor<40x136xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %392 = arith.truncf %in : f32 to bf16
      linalg.yield %392 : bf16
    } -> tensor<40x136xbf16>
    %expanded_161 = tensor.expand_shape %340 [[0, 1], [2]] output_shape [1, 40, 136] : tensor<40x136xbf16> into tensor<1x40x136xbf16>
    %341 = tensor.empty() : tensor<1x40x136xbf16>
    %342 = linalg.generic #loops10 ins(%expanded_161 : tensor<1x40x136xbf16>) outs(%341 : tensor<1x40x136xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %392 = math.fpowi %in, %c3_i64 : bf16, i64
      %393 = arith.mulf %392, %cst_2 : bf16
      %394 = arith.addf %in, %393 : bf16
      %395 = arith.mulf %394, %cst_3 : bf16
      %396 = math.tanh %395 : bf16
      %397 = arith.addf %396, %cst_4 : bf16
      %398 = arith.mulf %397, %cst_5 : bf16
      %399 = arith.mulf %in, %398 : bf16
      linalg.yield %399 : bf16
    } -> tensor<1x40x136xbf16>
    %collapsed_162 = tensor.collapse_shape %342 [[0, 1], [2]] : tensor<1x40x136xbf16> into tensor<40x136xbf16>
    %343 = tensor.empty() : tensor<136x48xbf16>
    %transposed_163 = linalg.transpose ins(%cst_14 : tensor<48x136xbf16>) outs(%343 : tensor<136x48xbf16>) permutation = [1, 0] 
    %344 = linalg.generic #loops3 ins(%cst_13 : tensor<48xbf16>) outs(%9 : tensor<48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %392 = arith.extf %in : bf16 to f32
      linalg.yield %392 : f32
    } -> tensor<48xf32>
    %345 = linalg.generic #loops6 ins(%collapsed_162 : tensor<40x136xbf16>) outs(%334 : tensor<40x136xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %392 = arith.extf %in : bf16 to f32
      linalg.yield %392 : f32
    } -> tensor<40x136xf32>
    %346 = tensor.empty() : tensor<136x48xf32>
    %347 = linalg.generic #loops6 ins(%transposed_163 : tensor<136x48xbf16>) outs(%346 : tensor<136x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %392 = arith.extf %in : bf16 to f32
      linalg.yield %392 : f32
    } -> tensor<136x48xf32>
    %348 = linalg.matmul ins(%345, %347 : tensor<40x136xf32>, tensor<136x48xf32>) outs(%126 : tensor<40x48xf32>) -> tensor<40x48xf32>
    %349 = linalg.generic #loops8 ins(%344 : tensor<48xf32>) outs(%123 : tensor<40x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x48xf32>
    %350 = linalg.generic #loops9 ins(%348, %349 : tensor<40x48xf32>, tensor<40x48xf32>) outs(%123 : tensor<40x48xf32>) {
    ^bb0(%in: f32, %in_173: f32, %out: f32):
      %392 = arith.addf %in, %in_173 : f32
      linalg.yield %392 : f32
    } -> tensor<40x48xf32>
    %351 = linalg.generic #loops6 ins(%350 : tensor<40x48xf32>) outs(%130 : tensor<40x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %392 = arith.truncf %in : f32 to bf16
      linalg.yield %392 : bf16
    } -> tensor<40x48xbf16>
    %expanded_164 = tensor.expand_shape %351 [[0, 1], [2]] output_shape [1, 40, 48] : tensor<40x48xbf16> into tensor<1x40x48xbf16>
    %352 = linalg.generic #loops10 ins(%expanded_164 : tensor<1x40x48xbf16>) outs(%96 : tensor<1x40x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %392 = arith.extf %in : bf16 to f32
      linalg.yield %392 : f32
    } -> tensor<1x40x48xf32>
    %353 = linalg.generic #loops14 ins(%352, %extracted_slice_97 : tensor<1x40x48xf32>, tensor<1x1x48xf32>) outs(%96 : tensor<1x40x48xf32>) {
    ^bb0(%in: f32, %in_173: f32, %out: f32):
      %392 = arith.mulf %in, %in_173 : f32
      linalg.yield %392 : f32
    } -> tensor<1x40x48xf32>
    %354 = linalg.generic #loops11 ins(%309, %353 : tensor<1x40x48xf32>, tensor<1x40x48xf32>) outs(%96 : tensor<1x40x48xf32>) {
    ^bb0(%in: f32, %in_173: f32, %out: f32):
      %392 = arith.addf %in, %in_173 : f32
      linalg.yield %392 : f32
    } -> tensor<1x40x48xf32>
    %355 = linalg.generic #loops10 ins(%354 : tensor<1x40x48xf32>) outs(%14 : tensor<1x40x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %392 = arith.truncf %in : f32 to bf16
      linalg.yield %392 : bf16
    } -> tensor<1x40x48xbf16>
    %expanded_165 = tensor.expand_shape %53 [[0], [1, 2]] output_shape [1, 1, 48] : tensor<1x48xbf16> into tensor<1x1x48xbf16>
    %356 = tensor.empty() : tensor<1x2x48xbf16>
    %357 = linalg.generic #loops14 ins(%cst_12, %expanded_165 : tensor<1x2x48xbf16>, tensor<1x1x48xbf16>) outs(%356 : tensor<1x2x48xbf16>) {
    ^bb0(%in: bf16, %in_173: bf16, %out: bf16):
      %392 = arith.addf %in, %in_173 : bf16
      linalg.yield %392 : bf16
    } -> tensor<1x2x48xbf16>
    %extracted_slice_166 = tensor.extract_slice %357[0, 0, 0] [1, 1, 48] [1, 1, 1] : tensor<1x2x48xbf16> to tensor<1x1x48xbf16>
    %extracted_slice_167 = tensor.extract_slice %357[0, 1, 0] [1, 1, 48] [1, 1, 1] : tensor<1x2x48xbf16> to tensor<1x1x48xbf16>
    %358 = linalg.generic #loops10 ins(%355 : tensor<1x40x48xbf16>) outs(%96 : tensor<1x40x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %392 = arith.extf %in : bf16 to f32
      linalg.yield %392 : f32
    } -> tensor<1x40x48xf32>
    %359 = linalg.generic #loops10 ins(%358 : tensor<1x40x48xf32>) outs(%98 : tensor<1x40x48xf64>) {
    ^bb0(%in: f32, %out: f64):
      %392 = arith.extf %in : f32 to f64
      linalg.yield %392 : f64
    } -> tensor<1x40x48xf64>
    %360 = linalg.generic #loops12 ins(%359 : tensor<1x40x48xf64>) outs(%101 : tensor<1x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %392 = arith.addf %in, %out : f64
      linalg.yield %392 : f64
    } -> tensor<1x40x1xf64>
    %361 = linalg.generic #loops10 ins(%360 : tensor<1x40x1xf64>) outs(%100 : tensor<1x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %392 = arith.divf %in, %cst_58 : f64
      linalg.yield %392 : f64
    } -> tensor<1x40x1xf64>
    %362 = linalg.generic #loops13 ins(%359, %361 : tensor<1x40x48xf64>, tensor<1x40x1xf64>) outs(%98 : tensor<1x40x48xf64>) {
    ^bb0(%in: f64, %in_173: f64, %out: f64):
      %392 = arith.subf %in, %in_173 : f64
      linalg.yield %392 : f64
    } -> tensor<1x40x48xf64>
    %363 = linalg.generic #loops11 ins(%362, %362 : tensor<1x40x48xf64>, tensor<1x40x48xf64>) outs(%98 : tensor<1x40x48xf64>) {
    ^bb0(%in: f64, %in_173: f64, %out: f64):
      %392 = arith.mulf %in, %in_173 : f64
      linalg.yield %392 : f64
    } -> tensor<1x40x48xf64>
    %364 = linalg.generic #loops12 ins(%363 : tensor<1x40x48xf64>) outs(%101 : tensor<1x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %392 = arith.addf %in, %out : f64
      linalg.yield %392 : f64
    } -> tensor<1x40x1xf64>
    %365 = linalg.generic #loops10 ins(%364 : tensor<1x40x1xf64>) outs(%100 : tensor<1x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %392 = arith.divf %in, %cst_58 : f64
      linalg.yield %392 : f64
    } -> tensor<1x40x1xf64>
    %366 = linalg.generic #loops10 ins(%365 : tensor<1x40x1xf64>) outs(%108 : tensor<1x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %392 = arith.truncf %in : f64 to f32
      linalg.yield %392 : f32
    } -> tensor<1x40x1xf32>
    %367 = linalg.generic #loops12 ins(%358 : tensor<1x40x48xf32>) outs(%110 : tensor<1x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %392 = arith.addf %in, %out : f32
      linalg.yield %392 : f32
    } -> tensor<1x40x1xf32>
    %368 = linalg.generic #loops10 ins(%367 : tensor<1x40x1xf32>) outs(%108 : tensor<1x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %392 = arith.divf %in, %cst_59 : f32
      linalg.yield %392 : f32
    } -> tensor<1x40x1xf32>
    %369 = linalg.generic #loops10 ins(%366 : tensor<1x40x1xf32>) outs(%108 : tensor<1x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %392 = arith.truncf %cst_40 : f64 to f32
      %393 = arith.addf %in, %392 : f32
      linalg.yield %393 : f32
    } -> tensor<1x40x1xf32>
    %370 = linalg.generic #loops10 ins(%369 : tensor<1x40x1xf32>) outs(%108 : tensor<1x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %392 = math.rsqrt %in : f32
      linalg.yield %392 : f32
    } -> tensor<1x40x1xf32>
    %371 = linalg.generic #loops13 ins(%358, %368 : tensor<1x40x48xf32>, tensor<1x40x1xf32>) outs(%96 : tensor<1x40x48xf32>) {
    ^bb0(%in: f32, %in_173: f32, %out: f32):
      %392 = arith.subf %in, %in_173 : f32
      linalg.yield %392 : f32
    } -> tensor<1x40x48xf32>
    %372 = linalg.generic #loops13 ins(%371, %370 : tensor<1x40x48xf32>, tensor<1x40x1xf32>) outs(%96 : tensor<1x40x48xf32>) {
    ^bb0(%in: f32, %in_173: f32, %out: f32):
      %392 = arith.mulf %in, %in_173 : f32
      linalg.yield %392 : f32
    } -> tensor<1x40x48xf32>
    %373 = tensor.empty() : tensor<1x1x48xbf16>
    %374 = linalg.generic #loops10 ins(%extracted_slice_167 : tensor<1x1x48xbf16>) outs(%373 : tensor<1x1x48xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %392 = arith.addf %in, %cst_4 : bf16
      linalg.yield %392 : bf16
    } -> tensor<1x1x48xbf16>
    %375 = linalg.generic #loops14 ins(%372, %374 : tensor<1x40x48xf32>, tensor<1x1x48xbf16>) outs(%96 : tensor<1x40x48xf32>) {
    ^bb0(%in: f32, %in_173: bf16, %out: f32):
      %392 = arith.extf %in_173 : bf16 to f32
      %393 = arith.mulf %in, %392 : f32
      linalg.yield %393 : f32
    } -> tensor<1x40x48xf32>
    %376 = linalg.generic #loops14 ins(%375, %extracted_slice_166 : tensor<1x40x48xf32>, tensor<1x1x48xbf16>) outs(%96 : tensor<1x40x48xf32>) {
    ^bb0(%in: f32, %in_173: bf16, %out: f32):
      %392 = arith.extf %in_173 : bf16 to f32
      %393 = arith.addf %in, %392 : f32
      linalg.yield %393 : f32
    } -> tensor<1x40x48xf32>
    %377 = linalg.generic #loops10 ins(%376 : tensor<1x40x48xf32>) outs(%14 : tensor<1x40x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %392 = arith.truncf %in : f32 to bf16
      linalg.yield %392 : bf16
    } -> tensor<1x40x48xbf16>
    %collapsed_168 = tensor.collapse_shape %377 [[0, 1], [2]] : tensor<1x40x48xbf16> into tensor<40x48xbf16>
    %378 = tensor.empty() : tensor<48x64xbf16>
    %transposed_169 = linalg.transpose ins(%cst_11 : tensor<64x48xbf16>) outs(%378 : tensor<48x64xbf16>) permutation = [1, 0] 
    %379 = tensor.empty() : tensor<64xf32>
    %380 = linalg.generic #loops3 ins(%cst_10 : tensor<64xbf16>) outs(%379 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %392 = arith.extf %in : bf16 to f32
      linalg.yield %392 : f32
    } -> tensor<64xf32>
    %381 = linalg.generic #loops6 ins(%collapsed_168 : tensor<40x48xbf16>) outs(%123 : tensor<40x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %392 = arith.extf %in : bf16 to f32
      linalg.yield %392 : f32
    } -> tensor<40x48xf32>
    %382 = tensor.empty() : tensor<48x64xf32>
    %383 = linalg.generic #loops6 ins(%transposed_169 : tensor<48x64xbf16>) outs(%382 : tensor<48x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %392 = arith.extf %in : bf16 to f32
      linalg.yield %392 : f32
    } -> tensor<48x64xf32>
    %384 = tensor.empty() : tensor<40x64xf32>
    %385 = linalg.fill ins(%cst : f32) outs(%384 : tensor<40x64xf32>) -> tensor<40x64xf32>
    %386 = linalg.matmul ins(%381, %383 : tensor<40x48xf32>, tensor<48x64xf32>) outs(%385 : tensor<40x64xf32>) -> tensor<40x64xf32>
    %387 = linalg.generic #loops8 ins(%380 : tensor<64xf32>) outs(%384 : tensor<40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x64xf32>
    %388 = linalg.generic #loops9 ins(%386, %387 : tensor<40x64xf32>, tensor<40x64xf32>) outs(%384 : tensor<40x64xf32>) {
    ^bb0(%in: f32, %in_173: f32, %out: f32):
      %392 = arith.addf %in, %in_173 : f32
      linalg.yield %392 : f32
    } -> tensor<40x64xf32>
    %389 = tensor.empty() : tensor<40x64xbf16>
    %390 = linalg.generic #loops6 ins(%388 : tensor<40x64xf32>) outs(%389 : tensor<40x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %392 = arith.truncf %in : f32 to bf16
      linalg.yield %392 : bf16
    } -> tensor<40x64xbf16>
    %expanded_170 = tensor.expand_shape %390 [[0, 1, 2, 3], [4, 5, 6, 7]] output_shape [1, 2, 4, 5, 1, 2, 2, 16] : tensor<40x64xbf16> into tensor<1x2x4x5x1x2x2x16xbf16>
    %391 = tensor.empty() : tensor<1x16x2x1x4x2x5x2xbf16>
    %transposed_171 = linalg.transpose ins(%expanded_170 : tensor<1x2x4x5x1x2x2x16xbf16>) outs(%391 : tensor<1x16x2x1x4x2x5x2xbf16>) permutation = [0, 7, 1, 4, 2, 5, 3, 6] 
    %collapsed_172 = tensor.collapse_shape %transposed_171 [[0], [1], [2], [3, 4, 5], [6, 7]] : tensor<1x16x2x1x4x2x5x2xbf16> into tensor<1x16x2x8x10xbf16>
    return %collapsed_172 : tensor<1x16x2x8x10xbf16>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_64_torch.bfloat16: "seeded wan.proj_out.bias",
      torch_tensor_64_48_torch.bfloat16: "seeded wan.proj_out.weight",
      torch_tensor_1_2_48_torch.bfloat16: "seeded wan.scale_shift_table",
      torch_tensor_48_torch.bfloat16_19: "seeded wan.blocks.0.ffn.net.2.bias",
      torch_tensor_48_136_torch.bfloat16: "seeded wan.blocks.0.ffn.net.2.weight",
      torch_tensor_136_torch.bfloat16: "seeded wan.blocks.0.ffn.net.0.proj.bias",
      torch_tensor_136_48_torch.bfloat16: "seeded wan.blocks.0.ffn.net.0.proj.weight",
      torch_tensor_48_torch.bfloat16_18: "seeded wan.blocks.0.attn2.to_out.0.bias",
      torch_tensor_48_48_torch.bfloat16_9: "seeded wan.blocks.0.attn2.to_out.0.weight",
      torch_tensor_48_torch.bfloat16_17: "seeded wan.blocks.0.attn2.norm_k.weight",
      torch_tensor_48_torch.bfloat16_16: "seeded wan.blocks.0.attn2.norm_q.weight",
      torch_tensor_48_torch.bfloat16_15: "seeded wan.blocks.0.attn2.to_v.bias",
      torch_tensor_48_48_torch.bfloat16_8: "seeded wan.blocks.0.attn2.to_v.weight",
      torch_tensor_48_torch.bfloat16_14: "seeded wan.blocks.0.attn2.to_k.bias",
      torch_tensor_48_48_torch.bfloat16_7: "seeded wan.blocks.0.attn2.to_k.weight",
      torch_tensor_48_torch.bfloat16_13: "seeded wan.blocks.0.attn2.to_q.bias",
      torch_tensor_48_48_torch.bfloat16_6: "seeded wan.blocks.0.attn2.to_q.weight",
      torch_tensor_48_torch.bfloat16_12: "seeded wan.blocks.0.norm2.bias",
      torch_tensor_48_torch.bfloat16_11: "seeded wan.blocks.0.norm2.weight",
      torch_tensor_48_torch.bfloat16_10: "seeded wan.blocks.0.attn1.to_out.0.bias",
      torch_tensor_48_48_torch.bfloat16_5: "seeded wan.blocks.0.attn1.to_out.0.weight",
      torch_tensor_48_torch.bfloat16_9: "seeded wan.blocks.0.attn1.norm_k.weight",
      torch_tensor_48_torch.bfloat16_8: "seeded wan.blocks.0.attn1.norm_q.weight",
      torch_tensor_48_torch.bfloat16_7: "seeded wan.blocks.0.attn1.to_v.bias",
      torch_tensor_48_48_torch.bfloat16_4: "seeded wan.blocks.0.attn1.to_v.weight",
      torch_tensor_48_torch.bfloat16_6: "seeded wan.blocks.0.attn1.to_k.bias",
      torch_tensor_48_48_torch.bfloat16_3: "seeded wan.blocks.0.attn1.to_k.weight",
      torch_tensor_48_torch.bfloat16_5: "seeded wan.blocks.0.attn1.to_q.bias",
      torch_tensor_48_48_torch.bfloat16_2: "seeded wan.blocks.0.attn1.to_q.weight",
      torch_tensor_1_6_48_torch.bfloat16: "seeded wan.blocks.0.scale_shift_table",
      torch_tensor_48_torch.bfloat16_4: "seeded wan.condition_embedder.text_embedder.linear_2.bias",
      torch_tensor_48_48_torch.bfloat16_1: "seeded wan.condition_embedder.text_embedder.linear_2.weight",
      torch_tensor_48_torch.bfloat16_3: "seeded wan.condition_embedder.text_embedder.linear_1.bias",
      torch_tensor_48_80_torch.bfloat16: "seeded wan.condition_embedder.text_embedder.linear_1.weight",
      torch_tensor_288_torch.bfloat16: "seeded wan.condition_embedder.time_proj.bias",
      torch_tensor_288_48_torch.bfloat16: "seeded wan.condition_embedder.time_proj.weight",
      torch_tensor_48_torch.bfloat16_2: "seeded wan.condition_embedder.time_embedder.linear_2.bias",
      torch_tensor_48_48_torch.bfloat16: "seeded wan.condition_embedder.time_embedder.linear_2.weight",
      torch_tensor_48_torch.bfloat16_1: "seeded wan.condition_embedder.time_embedder.linear_1.bias",
      torch_tensor_48_64_torch.bfloat16: "seeded wan.condition_embedder.time_embedder.linear_1.weight",
      torch_tensor_48_torch.bfloat16: "seeded wan.patch_embedding.bias",
      torch_tensor_48_16_1_2_2_torch.bfloat16: "seeded wan.patch_embedding.weight",
      torch_tensor_32_16_torch.float32_1: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000A46A573FA46A573F7675CC3D7675CC3D57D6233C57D6233C6D12833A6D12833AA46A573FA46A573F57D6233C57D6233CA46A573FA46A573F57D6233C57D6233CB7C7683FB7C7683FF96F4B3EF96F4B3E3ED4A33C3ED4A33C6912033B6912033BB7C7683FB7C7683F3ED4A33C3ED4A33CB7C7683FB7C7683F3ED4A33C3ED4A33CC381103EC381103E6D4E973E6D4E973E20B9F53C20B9F53C939B443B939B443BC381103EC381103E20B9F53C20B9F53CC381103EC381103E20B9F53C20B9F53CCFBD41BFCFBD41BFD761C73ED761C73EDBCB233DDBCB233D5812833B5812833BCFBD41BFCFBD41BFDBCB233DDBCB233DCFBD41BFCFBD41BFDBCB233DDBCB233D107C75BF107C75BF4477F53E4477F53EF5B64C3DF5B64C3DDED6A33BDED6A33B107C75BF107C75BFF5B64C3DF5B64C3D107C75BF107C75BFF5B64C3DF5B64C3D8C0F8FBE8C0F8FBE698C103F698C103FD19C753DD19C753D599BC43B599BC43B8C0F8FBE8C0F8FBED19C753DD19C753D8C0F8FBE8C0F8FBED19C753DD19C753D4630283F4630283F73EB243F73EB243F323E8F3D323E8F3DC75FE53BC75FE53B4630283F4630283F323E8F3D323E8F3D4630283F4630283F323E8F3D323E8F3D95467D3F95467D3FA6A4373FA6A4373F51AAA33D51AAA33D1312033C1312033C95467D3F95467D3F51AAA33D51AAA33D95467D3F95467D3F51AAA33D51AAA33D3201D33E3201D33E1D88483F1D88483F3F12B83D3F12B83D3A74133C3A74133C3201D33E3201D33E3F12B83D3F12B83D3201D33E3201D33E3F12B83D3F12B83DF8440BBFF8440BBFA46A573FA46A573F7675CC3D7675CC3D57D6233C57D6233CF8440BBFF8440BBF7675CC3D7675CC3DF8440BBFF8440BBF7675CC3D7675CC3D5CFF7FBF5CFF7FBF2A26643F2A26643F72D3E03D72D3E03D6A38343C6A38343C5CFF7FBF5CFF7FBF72D3E03D72D3E03D5CFF7FBF5CFF7FBF72D3E03D72D3E03DD85C09BFD85C09BF1D9A6E3F1D9A6E3FAC2BF53DAC2BF53D719A443C719A443CD85C09BFD85C09BFAC2BF53DAC2BF53DD85C09BFD85C09BFAC2BF53DAC2BF53D2220D73E2220D73EC0AB763FC0AB763FD0BE043ED0BE043E6BFC543C6BFC543C2220D73E2220D73ED0BE043ED0BE043E2220D73E2220D73ED0BE043ED0BE043E72987D3F72987D3F6F467C3F6F467C3F64E40E3E64E40E3E565E653C565E653C72987D3F72987D3F64E40E3E64E40E3E72987D3F72987D3F64E40E3E64E40E3E4479263F4479263FD55B7F3FD55B7F3F4F06193E4F06193E33C0753C33C0753C4479263F4479263F4F06193E4F06193E4479263F4479263F4F06193E4F06193E106893BE106893BE0EE47F3F0EE47F3F5024233E5024233E0011833C0011833C106893BE106893BE5024233E5024233E106893BE106893BE5024233E5024233E251E76BF251E76BFBFDD7D3FBFDD7D3F233E2D3E233E2D3EDE418B3CDE418B3C251E76BF251E76BF233E2D3E233E2D3E251E76BF251E76BF233E2D3E233E2D3EB34040BFB34040BF144E793F144E793F8753373E8753373EB372933CB372933CB34040BFB34040BF8753373E8753373EB34040BFB34040BF8753373E8753373E6979193E6979193EB940723FB940723F3A64413E3A64413E7EA39B3C7EA39B3C6979193E6979193E3A64413E3A64413E6979193E6979193E3A64413E3A64413EC8B6693FC8B6693FB7C7683FB7C7683FF96F4B3EF96F4B3E3ED4A33C3ED4A33CC8B6693FC8B6693FF96F4B3EF96F4B3EC8B6693FC8B6693FF96F4B3EF96F4B3E102F563F102F563F4AFB5C3F4AFB5C3F8376553E8376553EF504AC3CF504AC3C102F563F102F563F8376553E8376553E102F563F102F563F8376553E8376553E150511BC150511BC9FF94E3F9FF94E3F96775F3E96775F3E9F35B43C9F35B43C150511BC150511BC96775F3E96775F3E150511BC150511BC96775F3E96775F3EE7A158BFE7A158BF89E63E3F89E63E3FF172693EF172693E3E66BC3C3E66BC3CE7A158BFE7A158BFF172693EF172693EE7A158BFE7A158BFF172693EF172693EFCD367BFFCD367BF28EB2C3F28EB2C3F5168733E5168733ED196C43CD196C43CFCD367BFFCD367BF5168733E5168733EFCD367BFFCD367BF5168733E5168733E388707BE388707BE7835193F7835193F77577D3E77577D3E57C7CC3C57C7CC3C388707BE388707BE77577D3E77577D3E388707BE388707BE77577D3E77577D3E0837433F0837433FE6F7033FE6F7033F10A0833E10A0833ECFF7D43CCFF7D43C0837433F0837433F10A0833E10A0833E0837433F0837433F10A0833E10A0833E0ED5743F0ED5743F89D1DA3E89D1DA3E0691883E0691883E3928DD3C3928DD3C0ED5743F0ED5743F0691883E0691883E0ED5743F0ED5743F0691883E0691883E2AB48A3E2AB48A3E9183AB3E9183AB3E7D7E8D3E7D7E8D3E9558E53C9558E53C2AB48A3E2AB48A3E7D7E8D3E7D7E8D3E2AB48A3E2AB48A3E7D7E8D3E7D7E8D3EE9E329BFE9E329BFC7FD743EC7FD743E5468923E5468923EE288ED3CE288ED3CE9E329BFE9E329BF5468923E5468923EE9E329BFE9E329BF5468923E5468923EA4EF7CBFA4EF7CBFC381103EC381103E6D4E973E6D4E973E20B9F53C20B9F53CA4EF7CBFA4EF7CBF6D4E973E6D4E973EA4EF7CBFA4EF7CBF6D4E973E6D4E973E06DECEBE06DECEBE7C502A3D7C502A3DA5309C3EA5309C3E4DE9FD3C4DE9FD3C06DECEBE06DECEBEA5309C3EA5309C3E06DECEBE06DECEBEA5309C3EA5309C3E",
      torch_tensor_32_16_torch.float32: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F40510A3F40510A3F98B87E3F98B87E3FB9FC7F3FB9FC7F3FF8FF7F3FF8FF7F3F40510A3F40510A3FB9FC7F3FB9FC7F3F40510A3F40510A3FB9FC7F3FB9FC7F3F3311D5BE3311D5BEA5E57A3FA5E57A3FE5F27F3FE5F27F3FDEFF7F3FDEFF7F3F3311D5BE3311D5BEE5F27F3FE5F27F3F3311D5BE3311D5BEE5F27F3FE5F27F3F26707DBF26707DBFEF90743FEF90743F83E27F3F83E27F3FB5FF7F3FB5FF7F3F26707DBF26707DBF83E27F3F83E27F3F26707DBF26707DBF83E27F3F83E27F3F305527BF305527BFA7CA6B3FA7CA6B3F94CB7F3F94CB7F3F7AFF7F3F7AFF7F3F305527BF305527BF94CB7F3F94CB7F3F305527BF305527BF94CB7F3F94CB7F3F2C3C913E2C3C913E40A9603F40A9603F19AE7F3F19AE7F3F2EFF7F3F2EFF7F3F2C3C913E2C3C913E19AE7F3F19AE7F3F2C3C913E2C3C913E19AE7F3F19AE7F3FB8CD753FB8CD753F3249533F3249533F128A7F3F128A7F3FD2FE7F3FD2FE7F3FB8CD753FB8CD753F128A7F3F128A7F3FB8CD753FB8CD753F128A7F3F128A7F3FBDFF403FBDFF403FB3CC433FB3CC433F815F7F3F815F7F3F65FE7F3F65FE7F3FBDFF403FBDFF403F815F7F3F815F7F3FBDFF403FBDFF403F815F7F3F815F7F3FF6FD14BEF6FD14BE5F5B323F5F5B323F662E7F3F662E7F3FE7FD7F3FE7FD7F3FF6FD14BEF6FD14BE662E7F3F662E7F3FF6FD14BEF6FD14BE662E7F3F662E7F3FD53F69BFD53F69BFD5211F3FD5211F3FC2F67E3FC2F67E3F59FD7F3F59FD7F3FD53F69BFD53F69BFC2F67E3FC2F67E3FD53F69BFD53F69BFC2F67E3FC2F67E3F64CD56BF64CD56BF40510A3F40510A3F98B87E3F98B87E3FB9FC7F3FB9FC7F3F64CD56BF64CD56BF98B87E3F98B87E3F64CD56BF64CD56BF98B87E3F98B87E3F7205913B7205913BC03DE83EC03DE83EE8737E3FE8737E3F09FC7F3F09FC7F3F7205913B7205913BE8737E3FE8737E3F7205913B7205913BE8737E3FE8737E3FD006583FD006583FF586B93EF586B93EB5287E3FB5287E3F48FB7F3F48FB7F3FD006583FD006583FB5287E3FB5287E3FD006583FD006583FB5287E3FB5287E3F6F4E683F6F4E683F9BF5883E9BF5883E00D77D3F00D77D3F76FA7F3F76FA7F3F6F4E683F6F4E683F00D77D3F00D77D3F6F4E683F6F4E683F00D77D3F00D77D3FD7040C3ED7040C3EDE0B2E3EDE0B2E3ECC7E7D3FCC7E7D3F94F97F3F94F97F3FD7040C3ED7040C3ECC7E7D3FCC7E7D3FD7040C3ED7040C3ECC7E7D3FCC7E7D3FE87A42BFE87A42BFAADE903DAADE903D1A207D3F1A207D3FA1F87F3FA1F87F3FE87A42BFE87A42BF1A207D3F1A207D3FE87A42BFE87A42BF1A207D3F1A207D3F2C2975BF2C2975BFD633EFBCD633EFBCEDBA7C3FEDBA7C3F9DF77F3F9DF77F3F2C2975BF2C2975BFEDBA7C3FEDBA7C3F2C2975BF2C2975BFEDBA7C3FEDBA7C3F36E28CBE36E28CBED0EF03BED0EF03BE494F7C3F494F7C3F88F67F3F88F67F3F36E28CBE36E28CBE494F7C3F494F7C3F36E28CBE36E28CBE494F7C3F494F7C3F840A293F840A293FAAA768BEAAA768BE2EDD7B3F2EDD7B3F62F57F3F62F57F3F840A293F840A293F2EDD7B3F2EDD7B3F840A293F840A293F2EDD7B3F2EDD7B3FBF1B7D3FBF1B7D3F3686A5BE3686A5BEA1647B3FA1647B3F2CF47F3F2CF47F3FBF1B7D3FBF1B7D3FA1647B3FA1647B3FBF1B7D3FBF1B7D3FA1647B3FA1647B3F22F0D03E22F0D03E3311D5BE3311D5BEA5E57A3FA5E57A3FE5F27F3FE5F27F3F22F0D03E22F0D03EA5E57A3FA5E57A3F22F0D03E22F0D03EA5E57A3FA5E57A3FFC370CBFFC370CBF983D01BF983D01BF3C607A3F3C607A3F8DF17F3F8DF17F3FFC370CBFFC370CBF3C607A3F3C607A3FFC370CBFFC370CBF3C607A3F3C607A3F6FFD7FBF6FFD7FBF02A816BF02A816BF6AD4793F6AD4793F24F07F3F24F07F3F6FFD7FBF6FFD7FBF6AD4793F6AD4793F6FFD7FBF6FFD7FBF6AD4793F6AD4793FBF6708BFBF6708BF11912ABF11912ABF3342793F3342793FABEE7F3FABEE7F3FBF6708BFBF6708BF3342793F3342793FBF6708BFBF6708BF3342793F3342793FFE2DD93EFE2DD93ED6C53CBFD6C53CBF9BA9783F9BA9783F20ED7F3F20ED7F3FFE2DD93EFE2DD93E9BA9783F9BA9783FFE2DD93EFE2DD93E9BA9783F9BA9783F78BF7D3F78BF7D3FBF174DBFBF174DBFA50A783FA50A783F85EB7F3F85EB7F3F78BF7D3F78BF7D3FA50A783FA50A783F78BF7D3F78BF7D3FA50A783FA50A783F819C253F819C253F105D5BBF105D5BBF5565773F5565773FDAE97F3FDAE97F3F819C253F819C253F5565773F5565773F819C253F819C253F5565773F5565773F389395BE389395BE467167BF467167BFB1B9763FB1B9763F1DE87F3F1DE87F3F389395BE389395BEB1B9763FB1B9763F389395BE389395BEB1B9763FB1B9763F576D76BF576D76BF7C3571BF7C3571BFBB07763FBB07763F50E67F3F50E67F3F576D76BF576D76BFBB07763FBB07763F576D76BF576D76BFBB07763FBB07763FB3803FBFB3803FBFB79078BFB79078BF784F753F784F753F72E47F3F72E47F3FB3803FBFB3803FBF784F753F784F753FB3803FBFB3803FBF784F753F784F753F18F41D3E18F41D3E26707DBF26707DBFEF90743FEF90743F83E27F3F83E27F3F18F41D3E18F41D3EEF90743FEF90743F18F41D3E18F41D3EEF90743FEF90743F8E2C6A3F8E2C6A3F52C77FBF52C77FBF22CC733F22CC733F83E07F3F83E07F3F8E2C6A3F8E2C6A3F22CC733F22CC733F8E2C6A3F8E2C6A3F22CC733F22CC733F"
    }
  }
#-}
