// Exported by tools/export/export_models.py (torch 2.15.0, torch-mlir 20261001).
#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
#map5 = affine_map<(d0, d1) -> (d1)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map7 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#loops0 = {indexing_maps = [#map, #map], iterator_types = ["parallel"]}
#loops1 = {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops2 = {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]}
#loops3 = {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]}
#loops5 = {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]}
#loops7 = {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel"]}
#loops8 = {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]}
#loops9 = {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]}
#loops10 = {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]}
#loops11 = {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel"]}
#loops12 = {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
#loops13 = {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops14 = {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops15 = {indexing_maps = [#map1, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
#loops16 = {indexing_maps = [#map8, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops17 = {indexing_maps = [#map7, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]}
module {
  func.func @main(%arg0: tensor<1x16x10x12xbf16>, %arg1: tensor<1x19x80xbf16>, %arg2: tensor<1x72xbf16>, %arg3: tensor<1xbf16>) -> tensor<1x16x10x12xbf16> {
    %c0_i64 = arith.constant 0 : i64
    %c2_i64 = arith.constant 2 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 0.000000e+00 : f64
    %cst_2 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %c3_i64 = arith.constant 3 : i64
    %cst_3 = arith.constant 4.467770e-02 : bf16
    %cst_4 = arith.constant 7.968750e-01 : bf16
    %cst_5 = arith.constant 1.000000e+00 : bf16
    %cst_6 = arith.constant 5.000000e-01 : bf16
    %cst_7 = arith.constant dense<0.000000e+00> : tensor<1x2x30x30xf32>
    %cst_8 = arith.constant dense<0.000000e+00> : tensor<1x2x49x49xf32>
    %cst_9 = arith.constant dense_resource<torch_tensor_64_torch.bfloat16_2> : tensor<64xbf16>
    %cst_10 = arith.constant dense_resource<torch_tensor_64_32_torch.bfloat16_2> : tensor<64x32xbf16>
    %cst_11 = arith.constant dense_resource<torch_tensor_64_torch.bfloat16_1> : tensor<64xbf16>
    %cst_12 = arith.constant dense_resource<torch_tensor_64_32_torch.bfloat16_1> : tensor<64x32xbf16>
    %cst_13 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_27> : tensor<32xbf16>
    %cst_14 = arith.constant dense_resource<torch_tensor_32_128_torch.bfloat16_2> : tensor<32x128xbf16>
    %cst_15 = arith.constant dense_resource<torch_tensor_128_torch.bfloat16_2> : tensor<128xbf16>
    %cst_16 = arith.constant dense_resource<torch_tensor_128_32_torch.bfloat16_2> : tensor<128x32xbf16>
    %cst_17 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_26> : tensor<32xbf16>
    %cst_18 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_20> : tensor<32x32xbf16>
    %cst_19 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_9> : tensor<16xbf16>
    %cst_20 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_8> : tensor<16xbf16>
    %cst_21 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_25> : tensor<32xbf16>
    %cst_22 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_19> : tensor<32x32xbf16>
    %cst_23 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_24> : tensor<32xbf16>
    %cst_24 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_18> : tensor<32x32xbf16>
    %cst_25 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_23> : tensor<32xbf16>
    %cst_26 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_17> : tensor<32x32xbf16>
    %cst_27 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_7> : tensor<16xbf16>
    %cst_28 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_6> : tensor<16xbf16>
    %cst_29 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_22> : tensor<32xbf16>
    %cst_30 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_16> : tensor<32x32xbf16>
    %cst_31 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_21> : tensor<32xbf16>
    %cst_32 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_15> : tensor<32x32xbf16>
    %cst_33 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_20> : tensor<32xbf16>
    %cst_34 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_14> : tensor<32x32xbf16>
    %cst_35 = arith.constant dense_resource<torch_tensor_64_torch.bfloat16> : tensor<64xbf16>
    %cst_36 = arith.constant dense_resource<torch_tensor_64_32_torch.bfloat16> : tensor<64x32xbf16>
    %cst_37 = arith.constant dense_resource<torch_tensor_192_torch.bfloat16_1> : tensor<192xbf16>
    %cst_38 = arith.constant dense_resource<torch_tensor_192_32_torch.bfloat16_1> : tensor<192x32xbf16>
    %cst_39 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_19> : tensor<32xbf16>
    %cst_40 = arith.constant dense_resource<torch_tensor_32_128_torch.bfloat16_1> : tensor<32x128xbf16>
    %cst_41 = arith.constant dense_resource<torch_tensor_128_torch.bfloat16_1> : tensor<128xbf16>
    %cst_42 = arith.constant dense_resource<torch_tensor_128_32_torch.bfloat16_1> : tensor<128x32xbf16>
    %cst_43 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_18> : tensor<32xbf16>
    %cst_44 = arith.constant dense_resource<torch_tensor_32_128_torch.bfloat16> : tensor<32x128xbf16>
    %cst_45 = arith.constant dense_resource<torch_tensor_128_torch.bfloat16> : tensor<128xbf16>
    %cst_46 = arith.constant dense_resource<torch_tensor_128_32_torch.bfloat16> : tensor<128x32xbf16>
    %cst_47 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_17> : tensor<32xbf16>
    %cst_48 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_13> : tensor<32x32xbf16>
    %cst_49 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_5> : tensor<16xbf16>
    %cst_50 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_4> : tensor<16xbf16>
    %cst_51 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_16> : tensor<32xbf16>
    %cst_52 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_12> : tensor<32x32xbf16>
    %cst_53 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_15> : tensor<32xbf16>
    %cst_54 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_11> : tensor<32x32xbf16>
    %cst_55 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_14> : tensor<32xbf16>
    %cst_56 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_10> : tensor<32x32xbf16>
    %cst_57 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_13> : tensor<32xbf16>
    %cst_58 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_9> : tensor<32x32xbf16>
    %cst_59 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_12> : tensor<32xbf16>
    %cst_60 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_8> : tensor<32x32xbf16>
    %cst_61 = arith.constant 0xFFF0000000000000 : f64
    %cst_62 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_3> : tensor<16xbf16>
    %cst_63 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_2> : tensor<16xbf16>
    %cst_64 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_11> : tensor<32xbf16>
    %cst_65 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_7> : tensor<32x32xbf16>
    %cst_66 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_10> : tensor<32xbf16>
    %cst_67 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_6> : tensor<32x32xbf16>
    %cst_68 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_9> : tensor<32xbf16>
    %cst_69 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_5> : tensor<32x32xbf16>
    %cst_70 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_1> : tensor<16xbf16>
    %cst_71 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16> : tensor<16xbf16>
    %cst_72 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_8> : tensor<32xbf16>
    %cst_73 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_4> : tensor<32x32xbf16>
    %cst_74 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_7> : tensor<32xbf16>
    %cst_75 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_3> : tensor<32x32xbf16>
    %cst_76 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_6> : tensor<32xbf16>
    %cst_77 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_2> : tensor<32x32xbf16>
    %cst_78 = arith.constant dense_resource<torch_tensor_192_torch.bfloat16> : tensor<192xbf16>
    %cst_79 = arith.constant dense_resource<torch_tensor_192_32_torch.bfloat16> : tensor<192x32xbf16>
    %cst_80 = arith.constant 9.9999999999999995E-7 : f64
    %cst_81 = arith.constant dense_resource<torch_tensor_288_torch.bfloat16> : tensor<288xbf16>
    %cst_82 = arith.constant dense_resource<torch_tensor_288_32_torch.bfloat16> : tensor<288x32xbf16>
    %cst_83 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_5> : tensor<32xbf16>
    %cst_84 = arith.constant dense_resource<torch_tensor_32_80_torch.bfloat16> : tensor<32x80xbf16>
    %cst_85 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_4> : tensor<32xbf16>
    %cst_86 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_1> : tensor<32x32xbf16>
    %cst_87 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_3> : tensor<32xbf16>
    %cst_88 = arith.constant dense_resource<torch_tensor_32_72_torch.bfloat16> : tensor<32x72xbf16>
    %cst_89 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_2> : tensor<32xbf16>
    %cst_90 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16> : tensor<32x32xbf16>
    %cst_91 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_1> : tensor<32xbf16>
    %cst_92 = arith.constant dense_resource<torch_tensor_32_256_torch.bfloat16> : tensor<32x256xbf16>
    %cst_93 = arith.constant -9.2103403719761836 : f64
    %cst_94 = arith.constant dense_resource<torch_tensor_1_64_32_torch.float32> : tensor<1x64x32xf32>
    %cst_95 = arith.constant dense_resource<torch_tensor_32_16_2_2_torch.bfloat16> : tensor<32x16x2x2xbf16>
    %cst_96 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16> : tensor<32xbf16>
    %cst_97 = arith.constant 1.280000e+02 : f32
    %cst_98 = arith.constant 3.200000e+01 : f64
    %cst_99 = arith.constant 3.200000e+01 : f32
    %cst_100 = arith.constant 1.600000e+01 : f32
    %cst_101 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<1x32x5x6xf32>
    %1 = tensor.empty() : tensor<32xf32>
    %2 = linalg.generic #loops0 ins(%cst_96 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32xf32>
    %broadcasted = linalg.broadcast ins(%2 : tensor<32xf32>) outs(%0 : tensor<1x32x5x6xf32>) dimensions = [0, 2, 3] 
    %3 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%arg0, %cst_95 : tensor<1x16x10x12xbf16>, tensor<32x16x2x2xbf16>) outs(%broadcasted : tensor<1x32x5x6xf32>) -> tensor<1x32x5x6xf32>
    %4 = tensor.empty() : tensor<1x32x5x6xbf16>
    %5 = linalg.generic #loops1 ins(%3 : tensor<1x32x5x6xf32>) outs(%4 : tensor<1x32x5x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<1x32x5x6xbf16>
    %collapsed = tensor.collapse_shape %5 [[0], [1], [2, 3]] : tensor<1x32x5x6xbf16> into tensor<1x32x30xbf16>
    %6 = tensor.empty() : tensor<1x30x32xbf16>
    %transposed = linalg.transpose ins(%collapsed : tensor<1x32x30xbf16>) outs(%6 : tensor<1x30x32xbf16>) permutation = [0, 2, 1] 
    %expanded = tensor.expand_shape %cst_94 [[0], [1, 2], [3]] output_shape [1, 8, 8, 32] : tensor<1x64x32xf32> into tensor<1x8x8x32xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 1, 0, 0] [1, 5, 8, 32] [1, 1, 1, 1] : tensor<1x8x8x32xf32> to tensor<1x5x8x32xf32>
    %extracted_slice_102 = tensor.extract_slice %extracted_slice[0, 0, 1, 0] [1, 5, 6, 32] [1, 1, 1, 1] : tensor<1x5x8x32xf32> to tensor<1x5x6x32xf32>
    %collapsed_103 = tensor.collapse_shape %extracted_slice_102 [[0], [1, 2], [3]] : tensor<1x5x6x32xf32> into tensor<1x30x32xf32>
    %7 = tensor.empty() : tensor<1x30x32xf32>
    %8 = linalg.generic #loops2 ins(%transposed, %collapsed_103 : tensor<1x30x32xbf16>, tensor<1x30x32xf32>) outs(%7 : tensor<1x30x32xf32>) {
    ^bb0(%in: bf16, %in_294: f32, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      %692 = arith.addf %691, %in_294 : f32
      linalg.yield %692 : f32
    } -> tensor<1x30x32xf32>
    %9 = linalg.generic #loops3 ins(%8 : tensor<1x30x32xf32>) outs(%6 : tensor<1x30x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<1x30x32xbf16>
    %10 = tensor.empty() : tensor<128xf32>
    %11 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%10 : tensor<128xf32>) {
    ^bb0(%out: f32):
      %691 = linalg.index 0 : index
      %692 = arith.index_cast %691 : index to i64
      %693 = arith.sitofp %692 : i64 to f32
      %694 = arith.addf %693, %cst : f32
      linalg.yield %694 : f32
    } -> tensor<128xf32>
    %12 = linalg.generic #loops0 ins(%11 : tensor<128xf32>) outs(%10 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.truncf %cst_93 : f64 to f32
      %692 = arith.mulf %in, %691 : f32
      linalg.yield %692 : f32
    } -> tensor<128xf32>
    %13 = linalg.generic #loops0 ins(%12 : tensor<128xf32>) outs(%10 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.divf %in, %cst_97 : f32
      linalg.yield %691 : f32
    } -> tensor<128xf32>
    %14 = linalg.generic #loops0 ins(%13 : tensor<128xf32>) outs(%10 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = math.exp %in : f32
      linalg.yield %691 : f32
    } -> tensor<128xf32>
    %expanded_104 = tensor.expand_shape %arg3 [[0, 1]] output_shape [1, 1] : tensor<1xbf16> into tensor<1x1xbf16>
    %15 = tensor.empty() : tensor<1x1xf32>
    %16 = linalg.generic #loops5 ins(%expanded_104 : tensor<1x1xbf16>) outs(%15 : tensor<1x1xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<1x1xf32>
    %expanded_105 = tensor.expand_shape %14 [[0, 1]] output_shape [1, 128] : tensor<128xf32> into tensor<1x128xf32>
    %17 = tensor.empty() : tensor<1x128xf32>
    %18 = linalg.generic {indexing_maps = [#map4, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%16, %expanded_105 : tensor<1x1xf32>, tensor<1x128xf32>) outs(%17 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.mulf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<1x128xf32>
    %19 = linalg.generic #loops5 ins(%18 : tensor<1x128xf32>) outs(%17 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = math.sin %in : f32
      linalg.yield %691 : f32
    } -> tensor<1x128xf32>
    %20 = linalg.generic #loops5 ins(%18 : tensor<1x128xf32>) outs(%17 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = math.cos %in : f32
      linalg.yield %691 : f32
    } -> tensor<1x128xf32>
    %concat = tensor.concat dim(1) %19, %20 : (tensor<1x128xf32>, tensor<1x128xf32>) -> tensor<1x256xf32>
    %extracted_slice_106 = tensor.extract_slice %concat[0, 128] [1, 128] [1, 1] : tensor<1x256xf32> to tensor<1x128xf32>
    %extracted_slice_107 = tensor.extract_slice %concat[0, 0] [1, 128] [1, 1] : tensor<1x256xf32> to tensor<1x128xf32>
    %concat_108 = tensor.concat dim(1) %extracted_slice_106, %extracted_slice_107 : (tensor<1x128xf32>, tensor<1x128xf32>) -> tensor<1x256xf32>
    %21 = tensor.empty() : tensor<1x256xbf16>
    %22 = linalg.generic #loops5 ins(%concat_108 : tensor<1x256xf32>) outs(%21 : tensor<1x256xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<1x256xbf16>
    %23 = tensor.empty() : tensor<256x32xbf16>
    %transposed_109 = linalg.transpose ins(%cst_92 : tensor<32x256xbf16>) outs(%23 : tensor<256x32xbf16>) permutation = [1, 0] 
    %24 = linalg.generic #loops0 ins(%cst_91 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32xf32>
    %25 = tensor.empty() : tensor<1x256xf32>
    %26 = linalg.generic #loops5 ins(%22 : tensor<1x256xbf16>) outs(%25 : tensor<1x256xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<1x256xf32>
    %27 = tensor.empty() : tensor<256x32xf32>
    %28 = linalg.generic #loops5 ins(%transposed_109 : tensor<256x32xbf16>) outs(%27 : tensor<256x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<256x32xf32>
    %29 = tensor.empty() : tensor<1x32xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %31 = linalg.matmul ins(%26, %28 : tensor<1x256xf32>, tensor<256x32xf32>) outs(%30 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %32 = linalg.generic #loops7 ins(%24 : tensor<32xf32>) outs(%29 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32xf32>
    %33 = linalg.generic #loops8 ins(%31, %32 : tensor<1x32xf32>, tensor<1x32xf32>) outs(%29 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.addf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<1x32xf32>
    %34 = tensor.empty() : tensor<1x32xbf16>
    %35 = linalg.generic #loops5 ins(%33 : tensor<1x32xf32>) outs(%34 : tensor<1x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<1x32xbf16>
    %36 = linalg.generic #loops5 ins(%35 : tensor<1x32xbf16>) outs(%29 : tensor<1x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<1x32xf32>
    %37 = linalg.generic #loops5 ins(%36 : tensor<1x32xf32>) outs(%29 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.negf %in : f32
      %692 = math.exp %691 : f32
      %693 = arith.addf %692, %cst_0 : f32
      %694 = arith.divf %cst_0, %693 : f32
      linalg.yield %694 : f32
    } -> tensor<1x32xf32>
    %38 = linalg.generic #loops8 ins(%36, %37 : tensor<1x32xf32>, tensor<1x32xf32>) outs(%29 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.mulf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<1x32xf32>
    %39 = linalg.generic #loops5 ins(%38 : tensor<1x32xf32>) outs(%34 : tensor<1x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<1x32xbf16>
    %40 = tensor.empty() : tensor<32x32xbf16>
    %transposed_110 = linalg.transpose ins(%cst_90 : tensor<32x32xbf16>) outs(%40 : tensor<32x32xbf16>) permutation = [1, 0] 
    %41 = linalg.generic #loops0 ins(%cst_89 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32xf32>
    %42 = linalg.generic #loops5 ins(%39 : tensor<1x32xbf16>) outs(%29 : tensor<1x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<1x32xf32>
    %43 = tensor.empty() : tensor<32x32xf32>
    %44 = linalg.generic #loops5 ins(%transposed_110 : tensor<32x32xbf16>) outs(%43 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32x32xf32>
    %45 = linalg.matmul ins(%42, %44 : tensor<1x32xf32>, tensor<32x32xf32>) outs(%30 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %46 = linalg.generic #loops7 ins(%41 : tensor<32xf32>) outs(%29 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32xf32>
    %47 = linalg.generic #loops8 ins(%45, %46 : tensor<1x32xf32>, tensor<1x32xf32>) outs(%29 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.addf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<1x32xf32>
    %48 = linalg.generic #loops5 ins(%47 : tensor<1x32xf32>) outs(%34 : tensor<1x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<1x32xbf16>
    %49 = tensor.empty() : tensor<72x32xbf16>
    %transposed_111 = linalg.transpose ins(%cst_88 : tensor<32x72xbf16>) outs(%49 : tensor<72x32xbf16>) permutation = [1, 0] 
    %50 = linalg.generic #loops0 ins(%cst_87 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32xf32>
    %51 = tensor.empty() : tensor<1x72xf32>
    %52 = linalg.generic #loops5 ins(%arg2 : tensor<1x72xbf16>) outs(%51 : tensor<1x72xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<1x72xf32>
    %53 = tensor.empty() : tensor<72x32xf32>
    %54 = linalg.generic #loops5 ins(%transposed_111 : tensor<72x32xbf16>) outs(%53 : tensor<72x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<72x32xf32>
    %55 = linalg.matmul ins(%52, %54 : tensor<1x72xf32>, tensor<72x32xf32>) outs(%30 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %56 = linalg.generic #loops7 ins(%50 : tensor<32xf32>) outs(%29 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32xf32>
    %57 = linalg.generic #loops8 ins(%55, %56 : tensor<1x32xf32>, tensor<1x32xf32>) outs(%29 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.addf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<1x32xf32>
    %58 = linalg.generic #loops5 ins(%57 : tensor<1x32xf32>) outs(%34 : tensor<1x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<1x32xbf16>
    %59 = linalg.generic #loops5 ins(%58 : tensor<1x32xbf16>) outs(%29 : tensor<1x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<1x32xf32>
    %60 = linalg.generic #loops5 ins(%59 : tensor<1x32xf32>) outs(%29 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.negf %in : f32
      %692 = math.exp %691 : f32
      %693 = arith.addf %692, %cst_0 : f32
      %694 = arith.divf %cst_0, %693 : f32
      linalg.yield %694 : f32
    } -> tensor<1x32xf32>
    %61 = linalg.generic #loops8 ins(%59, %60 : tensor<1x32xf32>, tensor<1x32xf32>) outs(%29 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.mulf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<1x32xf32>
    %62 = linalg.generic #loops5 ins(%61 : tensor<1x32xf32>) outs(%34 : tensor<1x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<1x32xbf16>
    %transposed_112 = linalg.transpose ins(%cst_86 : tensor<32x32xbf16>) outs(%40 : tensor<32x32xbf16>) permutation = [1, 0] 
    %63 = linalg.generic #loops0 ins(%cst_85 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32xf32>
    %64 = linalg.generic #loops5 ins(%62 : tensor<1x32xbf16>) outs(%29 : tensor<1x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<1x32xf32>
    %65 = linalg.generic #loops5 ins(%transposed_112 : tensor<32x32xbf16>) outs(%43 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32x32xf32>
    %66 = linalg.matmul ins(%64, %65 : tensor<1x32xf32>, tensor<32x32xf32>) outs(%30 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %67 = linalg.generic #loops7 ins(%63 : tensor<32xf32>) outs(%29 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32xf32>
    %68 = linalg.generic #loops8 ins(%66, %67 : tensor<1x32xf32>, tensor<1x32xf32>) outs(%29 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.addf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<1x32xf32>
    %69 = linalg.generic #loops5 ins(%68 : tensor<1x32xf32>) outs(%34 : tensor<1x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<1x32xbf16>
    %70 = linalg.generic #loops8 ins(%48, %69 : tensor<1x32xbf16>, tensor<1x32xbf16>) outs(%34 : tensor<1x32xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.addf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x32xbf16>
    %collapsed_113 = tensor.collapse_shape %arg1 [[0, 1], [2]] : tensor<1x19x80xbf16> into tensor<19x80xbf16>
    %71 = tensor.empty() : tensor<80x32xbf16>
    %transposed_114 = linalg.transpose ins(%cst_84 : tensor<32x80xbf16>) outs(%71 : tensor<80x32xbf16>) permutation = [1, 0] 
    %72 = linalg.generic #loops0 ins(%cst_83 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32xf32>
    %73 = tensor.empty() : tensor<19x80xf32>
    %74 = linalg.generic #loops5 ins(%collapsed_113 : tensor<19x80xbf16>) outs(%73 : tensor<19x80xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<19x80xf32>
    %75 = tensor.empty() : tensor<80x32xf32>
    %76 = linalg.generic #loops5 ins(%transposed_114 : tensor<80x32xbf16>) outs(%75 : tensor<80x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<80x32xf32>
    %77 = tensor.empty() : tensor<19x32xf32>
    %78 = linalg.fill ins(%cst : f32) outs(%77 : tensor<19x32xf32>) -> tensor<19x32xf32>
    %79 = linalg.matmul ins(%74, %76 : tensor<19x80xf32>, tensor<80x32xf32>) outs(%78 : tensor<19x32xf32>) -> tensor<19x32xf32>
    %80 = linalg.generic #loops7 ins(%72 : tensor<32xf32>) outs(%77 : tensor<19x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<19x32xf32>
    %81 = linalg.generic #loops8 ins(%79, %80 : tensor<19x32xf32>, tensor<19x32xf32>) outs(%77 : tensor<19x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.addf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<19x32xf32>
    %82 = tensor.empty() : tensor<19x32xbf16>
    %83 = linalg.generic #loops5 ins(%81 : tensor<19x32xf32>) outs(%82 : tensor<19x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<19x32xbf16>
    %expanded_115 = tensor.expand_shape %83 [[0, 1], [2]] output_shape [1, 19, 32] : tensor<19x32xbf16> into tensor<1x19x32xbf16>
    %84 = linalg.generic #loops5 ins(%70 : tensor<1x32xbf16>) outs(%29 : tensor<1x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<1x32xf32>
    %85 = linalg.generic #loops5 ins(%84 : tensor<1x32xf32>) outs(%29 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.negf %in : f32
      %692 = math.exp %691 : f32
      %693 = arith.addf %692, %cst_0 : f32
      %694 = arith.divf %cst_0, %693 : f32
      linalg.yield %694 : f32
    } -> tensor<1x32xf32>
    %86 = linalg.generic #loops8 ins(%84, %85 : tensor<1x32xf32>, tensor<1x32xf32>) outs(%29 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.mulf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<1x32xf32>
    %87 = linalg.generic #loops5 ins(%86 : tensor<1x32xf32>) outs(%34 : tensor<1x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<1x32xbf16>
    %88 = tensor.empty() : tensor<32x288xbf16>
    %transposed_116 = linalg.transpose ins(%cst_82 : tensor<288x32xbf16>) outs(%88 : tensor<32x288xbf16>) permutation = [1, 0] 
    %89 = tensor.empty() : tensor<288xf32>
    %90 = linalg.generic #loops0 ins(%cst_81 : tensor<288xbf16>) outs(%89 : tensor<288xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<288xf32>
    %91 = linalg.generic #loops5 ins(%87 : tensor<1x32xbf16>) outs(%29 : tensor<1x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<1x32xf32>
    %92 = tensor.empty() : tensor<32x288xf32>
    %93 = linalg.generic #loops5 ins(%transposed_116 : tensor<32x288xbf16>) outs(%92 : tensor<32x288xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32x288xf32>
    %94 = tensor.empty() : tensor<1x288xf32>
    %95 = linalg.fill ins(%cst : f32) outs(%94 : tensor<1x288xf32>) -> tensor<1x288xf32>
    %96 = linalg.matmul ins(%91, %93 : tensor<1x32xf32>, tensor<32x288xf32>) outs(%95 : tensor<1x288xf32>) -> tensor<1x288xf32>
    %97 = linalg.generic #loops7 ins(%90 : tensor<288xf32>) outs(%94 : tensor<1x288xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x288xf32>
    %98 = linalg.generic #loops8 ins(%96, %97 : tensor<1x288xf32>, tensor<1x288xf32>) outs(%94 : tensor<1x288xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.addf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<1x288xf32>
    %99 = tensor.empty() : tensor<1x288xbf16>
    %100 = linalg.generic #loops5 ins(%98 : tensor<1x288xf32>) outs(%99 : tensor<1x288xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<1x288xbf16>
    %extracted_slice_117 = tensor.extract_slice %100[0, 0] [1, 32] [1, 1] : tensor<1x288xbf16> to tensor<1x32xbf16>
    %extracted_slice_118 = tensor.extract_slice %100[0, 32] [1, 32] [1, 1] : tensor<1x288xbf16> to tensor<1x32xbf16>
    %extracted_slice_119 = tensor.extract_slice %100[0, 64] [1, 32] [1, 1] : tensor<1x288xbf16> to tensor<1x32xbf16>
    %extracted_slice_120 = tensor.extract_slice %100[0, 96] [1, 32] [1, 1] : tensor<1x288xbf16> to tensor<1x32xbf16>
    %extracted_slice_121 = tensor.extract_slice %100[0, 128] [1, 32] [1, 1] : tensor<1x288xbf16> to tensor<1x32xbf16>
    %extracted_slice_122 = tensor.extract_slice %100[0, 160] [1, 32] [1, 1] : tensor<1x288xbf16> to tensor<1x32xbf16>
    %extracted_slice_123 = tensor.extract_slice %100[0, 192] [1, 32] [1, 1] : tensor<1x288xbf16> to tensor<1x32xbf16>
    %extracted_slice_124 = tensor.extract_slice %100[0, 224] [1, 32] [1, 1] : tensor<1x288xbf16> to tensor<1x32xbf16>
    %extracted_slice_125 = tensor.extract_slice %100[0, 256] [1, 32] [1, 1] : tensor<1x288xbf16> to tensor<1x32xbf16>
    %101 = linalg.generic #loops3 ins(%9 : tensor<1x30x32xbf16>) outs(%7 : tensor<1x30x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<1x30x32xf32>
    %102 = tensor.empty() : tensor<1x30x32xf64>
    %103 = linalg.generic #loops3 ins(%101 : tensor<1x30x32xf32>) outs(%102 : tensor<1x30x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %691 = arith.extf %in : f32 to f64
      linalg.yield %691 : f64
    } -> tensor<1x30x32xf64>
    %104 = tensor.empty() : tensor<1x30x1xf64>
    %105 = linalg.fill ins(%cst_1 : f64) outs(%104 : tensor<1x30x1xf64>) -> tensor<1x30x1xf64>
    %106 = linalg.generic #loops9 ins(%103 : tensor<1x30x32xf64>) outs(%105 : tensor<1x30x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %691 = arith.addf %in, %out : f64
      linalg.yield %691 : f64
    } -> tensor<1x30x1xf64>
    %107 = linalg.generic #loops3 ins(%106 : tensor<1x30x1xf64>) outs(%104 : tensor<1x30x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %691 = arith.divf %in, %cst_98 : f64
      linalg.yield %691 : f64
    } -> tensor<1x30x1xf64>
    %108 = linalg.generic #loops10 ins(%103, %107 : tensor<1x30x32xf64>, tensor<1x30x1xf64>) outs(%102 : tensor<1x30x32xf64>) {
    ^bb0(%in: f64, %in_294: f64, %out: f64):
      %691 = arith.subf %in, %in_294 : f64
      linalg.yield %691 : f64
    } -> tensor<1x30x32xf64>
    %109 = linalg.generic #loops2 ins(%108, %108 : tensor<1x30x32xf64>, tensor<1x30x32xf64>) outs(%102 : tensor<1x30x32xf64>) {
    ^bb0(%in: f64, %in_294: f64, %out: f64):
      %691 = arith.mulf %in, %in_294 : f64
      linalg.yield %691 : f64
    } -> tensor<1x30x32xf64>
    %110 = linalg.generic #loops9 ins(%109 : tensor<1x30x32xf64>) outs(%105 : tensor<1x30x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %691 = arith.addf %in, %out : f64
      linalg.yield %691 : f64
    } -> tensor<1x30x1xf64>
    %111 = linalg.generic #loops3 ins(%110 : tensor<1x30x1xf64>) outs(%104 : tensor<1x30x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %691 = arith.divf %in, %cst_98 : f64
      linalg.yield %691 : f64
    } -> tensor<1x30x1xf64>
    %112 = tensor.empty() : tensor<1x30x1xf32>
    %113 = linalg.generic #loops3 ins(%111 : tensor<1x30x1xf64>) outs(%112 : tensor<1x30x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %691 = arith.truncf %in : f64 to f32
      linalg.yield %691 : f32
    } -> tensor<1x30x1xf32>
    %114 = linalg.fill ins(%cst : f32) outs(%112 : tensor<1x30x1xf32>) -> tensor<1x30x1xf32>
    %115 = linalg.generic #loops9 ins(%101 : tensor<1x30x32xf32>) outs(%114 : tensor<1x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.addf %in, %out : f32
      linalg.yield %691 : f32
    } -> tensor<1x30x1xf32>
    %116 = linalg.generic #loops3 ins(%115 : tensor<1x30x1xf32>) outs(%112 : tensor<1x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.divf %in, %cst_99 : f32
      linalg.yield %691 : f32
    } -> tensor<1x30x1xf32>
    %117 = linalg.generic #loops3 ins(%113 : tensor<1x30x1xf32>) outs(%112 : tensor<1x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.truncf %cst_80 : f64 to f32
      %692 = arith.addf %in, %691 : f32
      linalg.yield %692 : f32
    } -> tensor<1x30x1xf32>
    %118 = linalg.generic #loops3 ins(%117 : tensor<1x30x1xf32>) outs(%112 : tensor<1x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = math.rsqrt %in : f32
      linalg.yield %691 : f32
    } -> tensor<1x30x1xf32>
    %119 = linalg.generic #loops10 ins(%101, %116 : tensor<1x30x32xf32>, tensor<1x30x1xf32>) outs(%7 : tensor<1x30x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.subf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<1x30x32xf32>
    %120 = linalg.generic #loops10 ins(%119, %118 : tensor<1x30x32xf32>, tensor<1x30x1xf32>) outs(%7 : tensor<1x30x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.mulf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<1x30x32xf32>
    %121 = linalg.generic #loops3 ins(%120 : tensor<1x30x32xf32>) outs(%6 : tensor<1x30x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<1x30x32xbf16>
    %expanded_126 = tensor.expand_shape %extracted_slice_118 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %122 = tensor.empty() : tensor<1x1x32xbf16>
    %123 = linalg.generic #loops3 ins(%expanded_126 : tensor<1x1x32xbf16>) outs(%122 : tensor<1x1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %691 = arith.addf %in, %cst_5 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x1x32xbf16>
    %124 = linalg.generic #loops11 ins(%121, %123 : tensor<1x30x32xbf16>, tensor<1x1x32xbf16>) outs(%6 : tensor<1x30x32xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.mulf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x30x32xbf16>
    %expanded_127 = tensor.expand_shape %extracted_slice_117 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %125 = linalg.generic #loops11 ins(%124, %expanded_127 : tensor<1x30x32xbf16>, tensor<1x1x32xbf16>) outs(%6 : tensor<1x30x32xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.addf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x30x32xbf16>
    %expanded_128 = tensor.expand_shape %extracted_slice_124 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %126 = linalg.generic #loops3 ins(%expanded_128 : tensor<1x1x32xbf16>) outs(%122 : tensor<1x1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %691 = arith.addf %in, %cst_5 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x1x32xbf16>
    %127 = linalg.generic #loops11 ins(%121, %126 : tensor<1x30x32xbf16>, tensor<1x1x32xbf16>) outs(%6 : tensor<1x30x32xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.mulf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x30x32xbf16>
    %expanded_129 = tensor.expand_shape %extracted_slice_123 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %128 = linalg.generic #loops11 ins(%127, %expanded_129 : tensor<1x30x32xbf16>, tensor<1x1x32xbf16>) outs(%6 : tensor<1x30x32xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.addf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x30x32xbf16>
    %129 = tensor.empty() : tensor<32x192xbf16>
    %transposed_130 = linalg.transpose ins(%cst_79 : tensor<192x32xbf16>) outs(%129 : tensor<32x192xbf16>) permutation = [1, 0] 
    %130 = tensor.empty() : tensor<192xf32>
    %131 = linalg.generic #loops0 ins(%cst_78 : tensor<192xbf16>) outs(%130 : tensor<192xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<192xf32>
    %132 = tensor.empty() : tensor<32x192xf32>
    %133 = linalg.generic #loops5 ins(%transposed_130 : tensor<32x192xbf16>) outs(%132 : tensor<32x192xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32x192xf32>
    %134 = tensor.empty() : tensor<1x192xf32>
    %135 = linalg.fill ins(%cst : f32) outs(%134 : tensor<1x192xf32>) -> tensor<1x192xf32>
    %136 = linalg.matmul ins(%91, %133 : tensor<1x32xf32>, tensor<32x192xf32>) outs(%135 : tensor<1x192xf32>) -> tensor<1x192xf32>
    %137 = linalg.generic #loops7 ins(%131 : tensor<192xf32>) outs(%134 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x192xf32>
    %138 = linalg.generic #loops8 ins(%136, %137 : tensor<1x192xf32>, tensor<1x192xf32>) outs(%134 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.addf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<1x192xf32>
    %139 = tensor.empty() : tensor<1x192xbf16>
    %140 = linalg.generic #loops5 ins(%138 : tensor<1x192xf32>) outs(%139 : tensor<1x192xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<1x192xbf16>
    %extracted_slice_131 = tensor.extract_slice %140[0, 0] [1, 32] [1, 1] : tensor<1x192xbf16> to tensor<1x32xbf16>
    %extracted_slice_132 = tensor.extract_slice %140[0, 32] [1, 32] [1, 1] : tensor<1x192xbf16> to tensor<1x32xbf16>
    %extracted_slice_133 = tensor.extract_slice %140[0, 64] [1, 32] [1, 1] : tensor<1x192xbf16> to tensor<1x32xbf16>
    %extracted_slice_134 = tensor.extract_slice %140[0, 96] [1, 32] [1, 1] : tensor<1x192xbf16> to tensor<1x32xbf16>
    %extracted_slice_135 = tensor.extract_slice %140[0, 128] [1, 32] [1, 1] : tensor<1x192xbf16> to tensor<1x32xbf16>
    %extracted_slice_136 = tensor.extract_slice %140[0, 160] [1, 32] [1, 1] : tensor<1x192xbf16> to tensor<1x32xbf16>
    %141 = tensor.empty() : tensor<1x19x32xf32>
    %142 = linalg.generic #loops3 ins(%expanded_115 : tensor<1x19x32xbf16>) outs(%141 : tensor<1x19x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<1x19x32xf32>
    %143 = tensor.empty() : tensor<1x19x32xf64>
    %144 = linalg.generic #loops3 ins(%142 : tensor<1x19x32xf32>) outs(%143 : tensor<1x19x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %691 = arith.extf %in : f32 to f64
      linalg.yield %691 : f64
    } -> tensor<1x19x32xf64>
    %145 = tensor.empty() : tensor<1x19x1xf64>
    %146 = linalg.fill ins(%cst_1 : f64) outs(%145 : tensor<1x19x1xf64>) -> tensor<1x19x1xf64>
    %147 = linalg.generic #loops9 ins(%144 : tensor<1x19x32xf64>) outs(%146 : tensor<1x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %691 = arith.addf %in, %out : f64
      linalg.yield %691 : f64
    } -> tensor<1x19x1xf64>
    %148 = linalg.generic #loops3 ins(%147 : tensor<1x19x1xf64>) outs(%145 : tensor<1x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %691 = arith.divf %in, %cst_98 : f64
      linalg.yield %691 : f64
    } -> tensor<1x19x1xf64>
    %149 = linalg.generic #loops10 ins(%144, %148 : tensor<1x19x32xf64>, tensor<1x19x1xf64>) outs(%143 : tensor<1x19x32xf64>) {
    ^bb0(%in: f64, %in_294: f64, %out: f64):
      %691 = arith.subf %in, %in_294 : f64
      linalg.yield %691 : f64
    } -> tensor<1x19x32xf64>
    %150 = linalg.generic #loops2 ins(%149, %149 : tensor<1x19x32xf64>, tensor<1x19x32xf64>) outs(%143 : tensor<1x19x32xf64>) {
    ^bb0(%in: f64, %in_294: f64, %out: f64):
      %691 = arith.mulf %in, %in_294 : f64
      linalg.yield %691 : f64
    } -> tensor<1x19x32xf64>
    %151 = linalg.generic #loops9 ins(%150 : tensor<1x19x32xf64>) outs(%146 : tensor<1x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %691 = arith.addf %in, %out : f64
      linalg.yield %691 : f64
    } -> tensor<1x19x1xf64>
    %152 = linalg.generic #loops3 ins(%151 : tensor<1x19x1xf64>) outs(%145 : tensor<1x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %691 = arith.divf %in, %cst_98 : f64
      linalg.yield %691 : f64
    } -> tensor<1x19x1xf64>
    %153 = tensor.empty() : tensor<1x19x1xf32>
    %154 = linalg.generic #loops3 ins(%152 : tensor<1x19x1xf64>) outs(%153 : tensor<1x19x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %691 = arith.truncf %in : f64 to f32
      linalg.yield %691 : f32
    } -> tensor<1x19x1xf32>
    %155 = linalg.fill ins(%cst : f32) outs(%153 : tensor<1x19x1xf32>) -> tensor<1x19x1xf32>
    %156 = linalg.generic #loops9 ins(%142 : tensor<1x19x32xf32>) outs(%155 : tensor<1x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.addf %in, %out : f32
      linalg.yield %691 : f32
    } -> tensor<1x19x1xf32>
    %157 = linalg.generic #loops3 ins(%156 : tensor<1x19x1xf32>) outs(%153 : tensor<1x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.divf %in, %cst_99 : f32
      linalg.yield %691 : f32
    } -> tensor<1x19x1xf32>
    %158 = linalg.generic #loops3 ins(%154 : tensor<1x19x1xf32>) outs(%153 : tensor<1x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.truncf %cst_80 : f64 to f32
      %692 = arith.addf %in, %691 : f32
      linalg.yield %692 : f32
    } -> tensor<1x19x1xf32>
    %159 = linalg.generic #loops3 ins(%158 : tensor<1x19x1xf32>) outs(%153 : tensor<1x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = math.rsqrt %in : f32
      linalg.yield %691 : f32
    } -> tensor<1x19x1xf32>
    %160 = linalg.generic #loops10 ins(%142, %157 : tensor<1x19x32xf32>, tensor<1x19x1xf32>) outs(%141 : tensor<1x19x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.subf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<1x19x32xf32>
    %161 = linalg.generic #loops10 ins(%160, %159 : tensor<1x19x32xf32>, tensor<1x19x1xf32>) outs(%141 : tensor<1x19x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.mulf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<1x19x32xf32>
    %162 = tensor.empty() : tensor<1x19x32xbf16>
    %163 = linalg.generic #loops3 ins(%161 : tensor<1x19x32xf32>) outs(%162 : tensor<1x19x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<1x19x32xbf16>
    %expanded_137 = tensor.expand_shape %extracted_slice_132 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %164 = linalg.generic #loops3 ins(%expanded_137 : tensor<1x1x32xbf16>) outs(%122 : tensor<1x1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %691 = arith.addf %in, %cst_5 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x1x32xbf16>
    %165 = linalg.generic #loops11 ins(%163, %164 : tensor<1x19x32xbf16>, tensor<1x1x32xbf16>) outs(%162 : tensor<1x19x32xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.mulf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x19x32xbf16>
    %expanded_138 = tensor.expand_shape %extracted_slice_131 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %166 = linalg.generic #loops11 ins(%165, %expanded_138 : tensor<1x19x32xbf16>, tensor<1x1x32xbf16>) outs(%162 : tensor<1x19x32xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.addf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x19x32xbf16>
    %collapsed_139 = tensor.collapse_shape %125 [[0, 1], [2]] : tensor<1x30x32xbf16> into tensor<30x32xbf16>
    %transposed_140 = linalg.transpose ins(%cst_77 : tensor<32x32xbf16>) outs(%40 : tensor<32x32xbf16>) permutation = [1, 0] 
    %167 = linalg.generic #loops0 ins(%cst_76 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32xf32>
    %168 = tensor.empty() : tensor<30x32xf32>
    %169 = linalg.generic #loops5 ins(%collapsed_139 : tensor<30x32xbf16>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<30x32xf32>
    %170 = linalg.generic #loops5 ins(%transposed_140 : tensor<32x32xbf16>) outs(%43 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32x32xf32>
    %171 = linalg.fill ins(%cst : f32) outs(%168 : tensor<30x32xf32>) -> tensor<30x32xf32>
    %172 = linalg.matmul ins(%169, %170 : tensor<30x32xf32>, tensor<32x32xf32>) outs(%171 : tensor<30x32xf32>) -> tensor<30x32xf32>
    %173 = linalg.generic #loops7 ins(%167 : tensor<32xf32>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<30x32xf32>
    %174 = linalg.generic #loops8 ins(%172, %173 : tensor<30x32xf32>, tensor<30x32xf32>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.addf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<30x32xf32>
    %175 = tensor.empty() : tensor<30x32xbf16>
    %176 = linalg.generic #loops5 ins(%174 : tensor<30x32xf32>) outs(%175 : tensor<30x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<30x32xbf16>
    %transposed_141 = linalg.transpose ins(%cst_75 : tensor<32x32xbf16>) outs(%40 : tensor<32x32xbf16>) permutation = [1, 0] 
    %177 = linalg.generic #loops0 ins(%cst_74 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32xf32>
    %178 = linalg.generic #loops5 ins(%transposed_141 : tensor<32x32xbf16>) outs(%43 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32x32xf32>
    %179 = linalg.matmul ins(%169, %178 : tensor<30x32xf32>, tensor<32x32xf32>) outs(%171 : tensor<30x32xf32>) -> tensor<30x32xf32>
    %180 = linalg.generic #loops7 ins(%177 : tensor<32xf32>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<30x32xf32>
    %181 = linalg.generic #loops8 ins(%179, %180 : tensor<30x32xf32>, tensor<30x32xf32>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.addf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<30x32xf32>
    %182 = linalg.generic #loops5 ins(%181 : tensor<30x32xf32>) outs(%175 : tensor<30x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<30x32xbf16>
    %transposed_142 = linalg.transpose ins(%cst_73 : tensor<32x32xbf16>) outs(%40 : tensor<32x32xbf16>) permutation = [1, 0] 
    %183 = linalg.generic #loops0 ins(%cst_72 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32xf32>
    %184 = linalg.generic #loops5 ins(%transposed_142 : tensor<32x32xbf16>) outs(%43 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32x32xf32>
    %185 = linalg.matmul ins(%169, %184 : tensor<30x32xf32>, tensor<32x32xf32>) outs(%171 : tensor<30x32xf32>) -> tensor<30x32xf32>
    %186 = linalg.generic #loops7 ins(%183 : tensor<32xf32>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<30x32xf32>
    %187 = linalg.generic #loops8 ins(%185, %186 : tensor<30x32xf32>, tensor<30x32xf32>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.addf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<30x32xf32>
    %188 = linalg.generic #loops5 ins(%187 : tensor<30x32xf32>) outs(%175 : tensor<30x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<30x32xbf16>
    %expanded_143 = tensor.expand_shape %176 [[0, 1], [2, 3]] output_shape [1, 30, 2, 16] : tensor<30x32xbf16> into tensor<1x30x2x16xbf16>
    %189 = tensor.empty() : tensor<1x2x30x16xbf16>
    %transposed_144 = linalg.transpose ins(%expanded_143 : tensor<1x30x2x16xbf16>) outs(%189 : tensor<1x2x30x16xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_145 = tensor.expand_shape %182 [[0, 1], [2, 3]] output_shape [1, 30, 2, 16] : tensor<30x32xbf16> into tensor<1x30x2x16xbf16>
    %transposed_146 = linalg.transpose ins(%expanded_145 : tensor<1x30x2x16xbf16>) outs(%189 : tensor<1x2x30x16xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_147 = tensor.expand_shape %188 [[0, 1], [2, 3]] output_shape [1, 30, 2, 16] : tensor<30x32xbf16> into tensor<1x30x2x16xbf16>
    %transposed_148 = linalg.transpose ins(%expanded_147 : tensor<1x30x2x16xbf16>) outs(%189 : tensor<1x2x30x16xbf16>) permutation = [0, 2, 1, 3] 
    %190 = tensor.empty() : tensor<1x2x30x16xf32>
    %191 = linalg.generic #loops1 ins(%transposed_144 : tensor<1x2x30x16xbf16>) outs(%190 : tensor<1x2x30x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<1x2x30x16xf32>
    %192 = linalg.generic #loops1 ins(%191 : tensor<1x2x30x16xf32>) outs(%190 : tensor<1x2x30x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %691 : f32
    } -> tensor<1x2x30x16xf32>
    %193 = tensor.empty() : tensor<1x2x30x1xf32>
    %194 = linalg.fill ins(%cst : f32) outs(%193 : tensor<1x2x30x1xf32>) -> tensor<1x2x30x1xf32>
    %195 = linalg.generic #loops12 ins(%192 : tensor<1x2x30x16xf32>) outs(%194 : tensor<1x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.addf %in, %out : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x30x1xf32>
    %196 = linalg.generic #loops1 ins(%195 : tensor<1x2x30x1xf32>) outs(%193 : tensor<1x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.divf %in, %cst_100 : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x30x1xf32>
    %197 = linalg.generic #loops1 ins(%196 : tensor<1x2x30x1xf32>) outs(%193 : tensor<1x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.truncf %cst_80 : f64 to f32
      %692 = arith.addf %in, %691 : f32
      linalg.yield %692 : f32
    } -> tensor<1x2x30x1xf32>
    %198 = linalg.generic #loops1 ins(%197 : tensor<1x2x30x1xf32>) outs(%193 : tensor<1x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = math.rsqrt %in : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x30x1xf32>
    %199 = linalg.generic #loops13 ins(%transposed_144, %198 : tensor<1x2x30x16xbf16>, tensor<1x2x30x1xf32>) outs(%190 : tensor<1x2x30x16xf32>) {
    ^bb0(%in: bf16, %in_294: f32, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      %692 = arith.mulf %691, %in_294 : f32
      linalg.yield %692 : f32
    } -> tensor<1x2x30x16xf32>
    %200 = linalg.generic #loops1 ins(%199 : tensor<1x2x30x16xf32>) outs(%189 : tensor<1x2x30x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<1x2x30x16xbf16>
    %201 = linalg.generic #loops14 ins(%200, %cst_71 : tensor<1x2x30x16xbf16>, tensor<16xbf16>) outs(%189 : tensor<1x2x30x16xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.mulf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x2x30x16xbf16>
    %202 = linalg.generic #loops1 ins(%transposed_146 : tensor<1x2x30x16xbf16>) outs(%190 : tensor<1x2x30x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<1x2x30x16xf32>
    %203 = linalg.generic #loops1 ins(%202 : tensor<1x2x30x16xf32>) outs(%190 : tensor<1x2x30x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %691 : f32
    } -> tensor<1x2x30x16xf32>
    %204 = linalg.generic #loops12 ins(%203 : tensor<1x2x30x16xf32>) outs(%194 : tensor<1x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.addf %in, %out : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x30x1xf32>
    %205 = linalg.generic #loops1 ins(%204 : tensor<1x2x30x1xf32>) outs(%193 : tensor<1x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.divf %in, %cst_100 : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x30x1xf32>
    %206 = linalg.generic #loops1 ins(%205 : tensor<1x2x30x1xf32>) outs(%193 : tensor<1x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.truncf %cst_80 : f64 to f32
      %692 = arith.addf %in, %691 : f32
      linalg.yield %692 : f32
    } -> tensor<1x2x30x1xf32>
    %207 = linalg.generic #loops1 ins(%206 : tensor<1x2x30x1xf32>) outs(%193 : tensor<1x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = math.rsqrt %in : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x30x1xf32>
    %208 = linalg.generic #loops13 ins(%transposed_146, %207 : tensor<1x2x30x16xbf16>, tensor<1x2x30x1xf32>) outs(%190 : tensor<1x2x30x16xf32>) {
    ^bb0(%in: bf16, %in_294: f32, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      %692 = arith.mulf %691, %in_294 : f32
      linalg.yield %692 : f32
    } -> tensor<1x2x30x16xf32>
    %209 = linalg.generic #loops1 ins(%208 : tensor<1x2x30x16xf32>) outs(%189 : tensor<1x2x30x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<1x2x30x16xbf16>
    %210 = linalg.generic #loops14 ins(%209, %cst_70 : tensor<1x2x30x16xbf16>, tensor<16xbf16>) outs(%189 : tensor<1x2x30x16xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.mulf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x2x30x16xbf16>
    %collapsed_149 = tensor.collapse_shape %166 [[0, 1], [2]] : tensor<1x19x32xbf16> into tensor<19x32xbf16>
    %transposed_150 = linalg.transpose ins(%cst_69 : tensor<32x32xbf16>) outs(%40 : tensor<32x32xbf16>) permutation = [1, 0] 
    %211 = linalg.generic #loops0 ins(%cst_68 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32xf32>
    %212 = linalg.generic #loops5 ins(%collapsed_149 : tensor<19x32xbf16>) outs(%77 : tensor<19x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<19x32xf32>
    %213 = linalg.generic #loops5 ins(%transposed_150 : tensor<32x32xbf16>) outs(%43 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32x32xf32>
    %214 = linalg.matmul ins(%212, %213 : tensor<19x32xf32>, tensor<32x32xf32>) outs(%78 : tensor<19x32xf32>) -> tensor<19x32xf32>
    %215 = linalg.generic #loops7 ins(%211 : tensor<32xf32>) outs(%77 : tensor<19x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<19x32xf32>
    %216 = linalg.generic #loops8 ins(%214, %215 : tensor<19x32xf32>, tensor<19x32xf32>) outs(%77 : tensor<19x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.addf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<19x32xf32>
    %217 = linalg.generic #loops5 ins(%216 : tensor<19x32xf32>) outs(%82 : tensor<19x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<19x32xbf16>
    %transposed_151 = linalg.transpose ins(%cst_67 : tensor<32x32xbf16>) outs(%40 : tensor<32x32xbf16>) permutation = [1, 0] 
    %218 = linalg.generic #loops0 ins(%cst_66 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32xf32>
    %219 = linalg.generic #loops5 ins(%transposed_151 : tensor<32x32xbf16>) outs(%43 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32x32xf32>
    %220 = linalg.matmul ins(%212, %219 : tensor<19x32xf32>, tensor<32x32xf32>) outs(%78 : tensor<19x32xf32>) -> tensor<19x32xf32>
    %221 = linalg.generic #loops7 ins(%218 : tensor<32xf32>) outs(%77 : tensor<19x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<19x32xf32>
    %222 = linalg.generic #loops8 ins(%220, %221 : tensor<19x32xf32>, tensor<19x32xf32>) outs(%77 : tensor<19x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.addf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<19x32xf32>
    %223 = linalg.generic #loops5 ins(%222 : tensor<19x32xf32>) outs(%82 : tensor<19x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<19x32xbf16>
    %transposed_152 = linalg.transpose ins(%cst_65 : tensor<32x32xbf16>) outs(%40 : tensor<32x32xbf16>) permutation = [1, 0] 
    %224 = linalg.generic #loops0 ins(%cst_64 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32xf32>
    %225 = linalg.generic #loops5 ins(%transposed_152 : tensor<32x32xbf16>) outs(%43 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32x32xf32>
    %226 = linalg.matmul ins(%212, %225 : tensor<19x32xf32>, tensor<32x32xf32>) outs(%78 : tensor<19x32xf32>) -> tensor<19x32xf32>
    %227 = linalg.generic #loops7 ins(%224 : tensor<32xf32>) outs(%77 : tensor<19x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<19x32xf32>
    %228 = linalg.generic #loops8 ins(%226, %227 : tensor<19x32xf32>, tensor<19x32xf32>) outs(%77 : tensor<19x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.addf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<19x32xf32>
    %229 = linalg.generic #loops5 ins(%228 : tensor<19x32xf32>) outs(%82 : tensor<19x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<19x32xbf16>
    %expanded_153 = tensor.expand_shape %217 [[0, 1], [2, 3]] output_shape [1, 19, 2, 16] : tensor<19x32xbf16> into tensor<1x19x2x16xbf16>
    %230 = tensor.empty() : tensor<1x2x19x16xbf16>
    %transposed_154 = linalg.transpose ins(%expanded_153 : tensor<1x19x2x16xbf16>) outs(%230 : tensor<1x2x19x16xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_155 = tensor.expand_shape %223 [[0, 1], [2, 3]] output_shape [1, 19, 2, 16] : tensor<19x32xbf16> into tensor<1x19x2x16xbf16>
    %transposed_156 = linalg.transpose ins(%expanded_155 : tensor<1x19x2x16xbf16>) outs(%230 : tensor<1x2x19x16xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_157 = tensor.expand_shape %229 [[0, 1], [2, 3]] output_shape [1, 19, 2, 16] : tensor<19x32xbf16> into tensor<1x19x2x16xbf16>
    %transposed_158 = linalg.transpose ins(%expanded_157 : tensor<1x19x2x16xbf16>) outs(%230 : tensor<1x2x19x16xbf16>) permutation = [0, 2, 1, 3] 
    %231 = tensor.empty() : tensor<1x2x19x16xf32>
    %232 = linalg.generic #loops1 ins(%transposed_154 : tensor<1x2x19x16xbf16>) outs(%231 : tensor<1x2x19x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<1x2x19x16xf32>
    %233 = linalg.generic #loops1 ins(%232 : tensor<1x2x19x16xf32>) outs(%231 : tensor<1x2x19x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %691 : f32
    } -> tensor<1x2x19x16xf32>
    %234 = tensor.empty() : tensor<1x2x19x1xf32>
    %235 = linalg.fill ins(%cst : f32) outs(%234 : tensor<1x2x19x1xf32>) -> tensor<1x2x19x1xf32>
    %236 = linalg.generic #loops12 ins(%233 : tensor<1x2x19x16xf32>) outs(%235 : tensor<1x2x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.addf %in, %out : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x19x1xf32>
    %237 = linalg.generic #loops1 ins(%236 : tensor<1x2x19x1xf32>) outs(%234 : tensor<1x2x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.divf %in, %cst_100 : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x19x1xf32>
    %238 = linalg.generic #loops1 ins(%237 : tensor<1x2x19x1xf32>) outs(%234 : tensor<1x2x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.truncf %cst_80 : f64 to f32
      %692 = arith.addf %in, %691 : f32
      linalg.yield %692 : f32
    } -> tensor<1x2x19x1xf32>
    %239 = linalg.generic #loops1 ins(%238 : tensor<1x2x19x1xf32>) outs(%234 : tensor<1x2x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = math.rsqrt %in : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x19x1xf32>
    %240 = linalg.generic #loops13 ins(%transposed_154, %239 : tensor<1x2x19x16xbf16>, tensor<1x2x19x1xf32>) outs(%231 : tensor<1x2x19x16xf32>) {
    ^bb0(%in: bf16, %in_294: f32, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      %692 = arith.mulf %691, %in_294 : f32
      linalg.yield %692 : f32
    } -> tensor<1x2x19x16xf32>
    %241 = linalg.generic #loops1 ins(%240 : tensor<1x2x19x16xf32>) outs(%230 : tensor<1x2x19x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<1x2x19x16xbf16>
    %242 = linalg.generic #loops14 ins(%241, %cst_63 : tensor<1x2x19x16xbf16>, tensor<16xbf16>) outs(%230 : tensor<1x2x19x16xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.mulf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x2x19x16xbf16>
    %243 = linalg.generic #loops1 ins(%transposed_156 : tensor<1x2x19x16xbf16>) outs(%231 : tensor<1x2x19x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<1x2x19x16xf32>
    %244 = linalg.generic #loops1 ins(%243 : tensor<1x2x19x16xf32>) outs(%231 : tensor<1x2x19x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %691 : f32
    } -> tensor<1x2x19x16xf32>
    %245 = linalg.generic #loops12 ins(%244 : tensor<1x2x19x16xf32>) outs(%235 : tensor<1x2x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.addf %in, %out : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x19x1xf32>
    %246 = linalg.generic #loops1 ins(%245 : tensor<1x2x19x1xf32>) outs(%234 : tensor<1x2x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.divf %in, %cst_100 : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x19x1xf32>
    %247 = linalg.generic #loops1 ins(%246 : tensor<1x2x19x1xf32>) outs(%234 : tensor<1x2x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.truncf %cst_80 : f64 to f32
      %692 = arith.addf %in, %691 : f32
      linalg.yield %692 : f32
    } -> tensor<1x2x19x1xf32>
    %248 = linalg.generic #loops1 ins(%247 : tensor<1x2x19x1xf32>) outs(%234 : tensor<1x2x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = math.rsqrt %in : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x19x1xf32>
    %249 = linalg.generic #loops13 ins(%transposed_156, %248 : tensor<1x2x19x16xbf16>, tensor<1x2x19x1xf32>) outs(%231 : tensor<1x2x19x16xf32>) {
    ^bb0(%in: bf16, %in_294: f32, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      %692 = arith.mulf %691, %in_294 : f32
      linalg.yield %692 : f32
    } -> tensor<1x2x19x16xf32>
    %250 = linalg.generic #loops1 ins(%249 : tensor<1x2x19x16xf32>) outs(%230 : tensor<1x2x19x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<1x2x19x16xbf16>
    %251 = linalg.generic #loops14 ins(%250, %cst_62 : tensor<1x2x19x16xbf16>, tensor<16xbf16>) outs(%230 : tensor<1x2x19x16xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.mulf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x2x19x16xbf16>
    %concat_159 = tensor.concat dim(2) %201, %242 : (tensor<1x2x30x16xbf16>, tensor<1x2x19x16xbf16>) -> tensor<1x2x49x16xbf16>
    %concat_160 = tensor.concat dim(2) %210, %251 : (tensor<1x2x30x16xbf16>, tensor<1x2x19x16xbf16>) -> tensor<1x2x49x16xbf16>
    %concat_161 = tensor.concat dim(2) %transposed_148, %transposed_158 : (tensor<1x2x30x16xbf16>, tensor<1x2x19x16xbf16>) -> tensor<1x2x49x16xbf16>
    %252 = tensor.empty() : tensor<1x2x49x16xf32>
    %253 = linalg.generic #loops1 ins(%concat_159 : tensor<1x2x49x16xbf16>) outs(%252 : tensor<1x2x49x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<1x2x49x16xf32>
    %254 = linalg.generic #loops1 ins(%concat_160 : tensor<1x2x49x16xbf16>) outs(%252 : tensor<1x2x49x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<1x2x49x16xf32>
    %255 = linalg.generic #loops1 ins(%concat_161 : tensor<1x2x49x16xbf16>) outs(%252 : tensor<1x2x49x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<1x2x49x16xf32>
    %256 = linalg.generic #loops1 ins(%253 : tensor<1x2x49x16xf32>) outs(%252 : tensor<1x2x49x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.mulf %in, %cst_101 : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x49x16xf32>
    %257 = tensor.empty() : tensor<1x2x16x49xf32>
    %transposed_162 = linalg.transpose ins(%254 : tensor<1x2x49x16xf32>) outs(%257 : tensor<1x2x16x49xf32>) permutation = [0, 1, 3, 2] 
    %258 = linalg.generic #loops1 ins(%transposed_162 : tensor<1x2x16x49xf32>) outs(%257 : tensor<1x2x16x49xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.mulf %in, %cst_101 : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x16x49xf32>
    %collapsed_163 = tensor.collapse_shape %256 [[0, 1], [2], [3]] : tensor<1x2x49x16xf32> into tensor<2x49x16xf32>
    %collapsed_164 = tensor.collapse_shape %258 [[0, 1], [2], [3]] : tensor<1x2x16x49xf32> into tensor<2x16x49xf32>
    %259 = tensor.empty() : tensor<2x49x49xf32>
    %260 = linalg.fill ins(%cst : f32) outs(%259 : tensor<2x49x49xf32>) -> tensor<2x49x49xf32>
    %261 = linalg.batch_matmul ins(%collapsed_163, %collapsed_164 : tensor<2x49x16xf32>, tensor<2x16x49xf32>) outs(%260 : tensor<2x49x49xf32>) -> tensor<2x49x49xf32>
    %expanded_165 = tensor.expand_shape %261 [[0, 1], [2], [3]] output_shape [1, 2, 49, 49] : tensor<2x49x49xf32> into tensor<1x2x49x49xf32>
    %262 = tensor.empty() : tensor<1x2x49xi64>
    %263 = linalg.fill ins(%c0_i64 : i64) outs(%262 : tensor<1x2x49xi64>) -> tensor<1x2x49xi64>
    %264 = tensor.empty() : tensor<1x2x49xf32>
    %265 = linalg.fill ins(%cst_2 : f32) outs(%264 : tensor<1x2x49xf32>) -> tensor<1x2x49xf32>
    %266:2 = linalg.generic #loops15 ins(%expanded_165 : tensor<1x2x49x49xf32>) outs(%265, %263 : tensor<1x2x49xf32>, tensor<1x2x49xi64>) {
    ^bb0(%in: f32, %out: f32, %out_294: i64):
      %691 = linalg.index 3 : index
      %692 = arith.index_cast %691 : index to i64
      %693 = arith.maximumf %in, %out : f32
      %694 = arith.cmpf ogt, %in, %out : f32
      %695 = arith.select %694, %692, %out_294 : i64
      linalg.yield %693, %695 : f32, i64
    } -> (tensor<1x2x49xf32>, tensor<1x2x49xi64>)
    %expanded_166 = tensor.expand_shape %266#0 [[0], [1], [2, 3]] output_shape [1, 2, 49, 1] : tensor<1x2x49xf32> into tensor<1x2x49x1xf32>
    %267 = tensor.empty() : tensor<1x2x49x49xf32>
    %268 = linalg.generic #loops13 ins(%expanded_165, %expanded_166 : tensor<1x2x49x49xf32>, tensor<1x2x49x1xf32>) outs(%267 : tensor<1x2x49x49xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.subf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x49x49xf32>
    %269 = linalg.generic #loops1 ins(%268 : tensor<1x2x49x49xf32>) outs(%267 : tensor<1x2x49x49xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = math.exp %in : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x49x49xf32>
    %270 = tensor.empty() : tensor<1x2x49x1xf32>
    %271 = linalg.fill ins(%cst : f32) outs(%270 : tensor<1x2x49x1xf32>) -> tensor<1x2x49x1xf32>
    %272 = linalg.generic #loops12 ins(%269 : tensor<1x2x49x49xf32>) outs(%271 : tensor<1x2x49x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.addf %in, %out : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x49x1xf32>
    %273 = linalg.generic #loops13 ins(%269, %272 : tensor<1x2x49x49xf32>, tensor<1x2x49x1xf32>) outs(%267 : tensor<1x2x49x49xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.divf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x49x49xf32>
    %274 = tensor.empty() : tensor<1x2x49x49xi1>
    %275 = linalg.generic #loops1 ins(%expanded_165 : tensor<1x2x49x49xf32>) outs(%274 : tensor<1x2x49x49xi1>) {
    ^bb0(%in: f32, %out: i1):
      %691 = arith.extf %in : f32 to f64
      %692 = arith.cmpf oeq, %691, %cst_61 : f64
      linalg.yield %692 : i1
    } -> tensor<1x2x49x49xi1>
    %276 = tensor.empty() : tensor<1x2x49x1xi1>
    %277 = linalg.fill ins(%true : i1) outs(%276 : tensor<1x2x49x1xi1>) -> tensor<1x2x49x1xi1>
    %278 = linalg.generic #loops12 ins(%275 : tensor<1x2x49x49xi1>) outs(%277 : tensor<1x2x49x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %691 = arith.andi %in, %out : i1
      linalg.yield %691 : i1
    } -> tensor<1x2x49x1xi1>
    %279 = linalg.generic #loops16 ins(%278, %cst_8, %273 : tensor<1x2x49x1xi1>, tensor<1x2x49x49xf32>, tensor<1x2x49x49xf32>) outs(%267 : tensor<1x2x49x49xf32>) {
    ^bb0(%in: i1, %in_294: f32, %in_295: f32, %out: f32):
      %691 = arith.select %in, %in_294, %in_295 : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x49x49xf32>
    %collapsed_167 = tensor.collapse_shape %279 [[0, 1], [2], [3]] : tensor<1x2x49x49xf32> into tensor<2x49x49xf32>
    %collapsed_168 = tensor.collapse_shape %255 [[0, 1], [2], [3]] : tensor<1x2x49x16xf32> into tensor<2x49x16xf32>
    %280 = tensor.empty() : tensor<2x49x16xf32>
    %281 = linalg.fill ins(%cst : f32) outs(%280 : tensor<2x49x16xf32>) -> tensor<2x49x16xf32>
    %282 = linalg.batch_matmul ins(%collapsed_167, %collapsed_168 : tensor<2x49x49xf32>, tensor<2x49x16xf32>) outs(%281 : tensor<2x49x16xf32>) -> tensor<2x49x16xf32>
    %expanded_169 = tensor.expand_shape %282 [[0, 1], [2], [3]] output_shape [1, 2, 49, 16] : tensor<2x49x16xf32> into tensor<1x2x49x16xf32>
    %283 = tensor.empty() : tensor<1x2x49x16xbf16>
    %284 = linalg.generic #loops1 ins(%expanded_169 : tensor<1x2x49x16xf32>) outs(%283 : tensor<1x2x49x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<1x2x49x16xbf16>
    %285 = tensor.empty() : tensor<1x49x2x16xbf16>
    %transposed_170 = linalg.transpose ins(%284 : tensor<1x2x49x16xbf16>) outs(%285 : tensor<1x49x2x16xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_171 = tensor.collapse_shape %transposed_170 [[0], [1], [2, 3]] : tensor<1x49x2x16xbf16> into tensor<1x49x32xbf16>
    %extracted_slice_172 = tensor.extract_slice %collapsed_171[0, 0, 0] [1, 30, 32] [1, 1, 1] : tensor<1x49x32xbf16> to tensor<1x30x32xbf16>
    %extracted_slice_173 = tensor.extract_slice %collapsed_171[0, 30, 0] [1, 19, 32] [1, 1, 1] : tensor<1x49x32xbf16> to tensor<1x19x32xbf16>
    %collapsed_174 = tensor.collapse_shape %extracted_slice_173 [[0, 1], [2]] : tensor<1x19x32xbf16> into tensor<19x32xbf16>
    %transposed_175 = linalg.transpose ins(%cst_60 : tensor<32x32xbf16>) outs(%40 : tensor<32x32xbf16>) permutation = [1, 0] 
    %286 = linalg.generic #loops0 ins(%cst_59 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32xf32>
    %287 = linalg.generic #loops5 ins(%collapsed_174 : tensor<19x32xbf16>) outs(%77 : tensor<19x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<19x32xf32>
    %288 = linalg.generic #loops5 ins(%transposed_175 : tensor<32x32xbf16>) outs(%43 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32x32xf32>
    %289 = linalg.matmul ins(%287, %288 : tensor<19x32xf32>, tensor<32x32xf32>) outs(%78 : tensor<19x32xf32>) -> tensor<19x32xf32>
    %290 = linalg.generic #loops7 ins(%286 : tensor<32xf32>) outs(%77 : tensor<19x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<19x32xf32>
    %291 = linalg.generic #loops8 ins(%289, %290 : tensor<19x32xf32>, tensor<19x32xf32>) outs(%77 : tensor<19x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.addf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<19x32xf32>
    %292 = linalg.generic #loops5 ins(%291 : tensor<19x32xf32>) outs(%82 : tensor<19x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<19x32xbf16>
    %expanded_176 = tensor.expand_shape %292 [[0, 1], [2]] output_shape [1, 19, 32] : tensor<19x32xbf16> into tensor<1x19x32xbf16>
    %collapsed_177 = tensor.collapse_shape %extracted_slice_172 [[0, 1], [2]] : tensor<1x30x32xbf16> into tensor<30x32xbf16>
    %transposed_178 = linalg.transpose ins(%cst_58 : tensor<32x32xbf16>) outs(%40 : tensor<32x32xbf16>) permutation = [1, 0] 
    %293 = linalg.generic #loops0 ins(%cst_57 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32xf32>
    %294 = linalg.generic #loops5 ins(%collapsed_177 : tensor<30x32xbf16>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<30x32xf32>
    %295 = linalg.generic #loops5 ins(%transposed_178 : tensor<32x32xbf16>) outs(%43 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32x32xf32>
    %296 = linalg.matmul ins(%294, %295 : tensor<30x32xf32>, tensor<32x32xf32>) outs(%171 : tensor<30x32xf32>) -> tensor<30x32xf32>
    %297 = linalg.generic #loops7 ins(%293 : tensor<32xf32>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<30x32xf32>
    %298 = linalg.generic #loops8 ins(%296, %297 : tensor<30x32xf32>, tensor<30x32xf32>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.addf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<30x32xf32>
    %299 = linalg.generic #loops5 ins(%298 : tensor<30x32xf32>) outs(%175 : tensor<30x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<30x32xbf16>
    %expanded_179 = tensor.expand_shape %299 [[0, 1], [2]] output_shape [1, 30, 32] : tensor<30x32xbf16> into tensor<1x30x32xbf16>
    %expanded_180 = tensor.expand_shape %extracted_slice_119 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %300 = linalg.generic #loops17 ins(%expanded_180, %expanded_179 : tensor<1x1x32xbf16>, tensor<1x30x32xbf16>) outs(%6 : tensor<1x30x32xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.mulf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x30x32xbf16>
    %301 = linalg.generic #loops2 ins(%9, %300 : tensor<1x30x32xbf16>, tensor<1x30x32xbf16>) outs(%6 : tensor<1x30x32xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.addf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x30x32xbf16>
    %collapsed_181 = tensor.collapse_shape %128 [[0, 1], [2]] : tensor<1x30x32xbf16> into tensor<30x32xbf16>
    %transposed_182 = linalg.transpose ins(%cst_56 : tensor<32x32xbf16>) outs(%40 : tensor<32x32xbf16>) permutation = [1, 0] 
    %302 = linalg.generic #loops0 ins(%cst_55 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32xf32>
    %303 = linalg.generic #loops5 ins(%collapsed_181 : tensor<30x32xbf16>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<30x32xf32>
    %304 = linalg.generic #loops5 ins(%transposed_182 : tensor<32x32xbf16>) outs(%43 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32x32xf32>
    %305 = linalg.matmul ins(%303, %304 : tensor<30x32xf32>, tensor<32x32xf32>) outs(%171 : tensor<30x32xf32>) -> tensor<30x32xf32>
    %306 = linalg.generic #loops7 ins(%302 : tensor<32xf32>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<30x32xf32>
    %307 = linalg.generic #loops8 ins(%305, %306 : tensor<30x32xf32>, tensor<30x32xf32>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.addf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<30x32xf32>
    %308 = linalg.generic #loops5 ins(%307 : tensor<30x32xf32>) outs(%175 : tensor<30x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<30x32xbf16>
    %transposed_183 = linalg.transpose ins(%cst_54 : tensor<32x32xbf16>) outs(%40 : tensor<32x32xbf16>) permutation = [1, 0] 
    %309 = linalg.generic #loops0 ins(%cst_53 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32xf32>
    %310 = linalg.generic #loops5 ins(%transposed_183 : tensor<32x32xbf16>) outs(%43 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32x32xf32>
    %311 = linalg.matmul ins(%303, %310 : tensor<30x32xf32>, tensor<32x32xf32>) outs(%171 : tensor<30x32xf32>) -> tensor<30x32xf32>
    %312 = linalg.generic #loops7 ins(%309 : tensor<32xf32>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<30x32xf32>
    %313 = linalg.generic #loops8 ins(%311, %312 : tensor<30x32xf32>, tensor<30x32xf32>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.addf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<30x32xf32>
    %314 = linalg.generic #loops5 ins(%313 : tensor<30x32xf32>) outs(%175 : tensor<30x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<30x32xbf16>
    %transposed_184 = linalg.transpose ins(%cst_52 : tensor<32x32xbf16>) outs(%40 : tensor<32x32xbf16>) permutation = [1, 0] 
    %315 = linalg.generic #loops0 ins(%cst_51 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32xf32>
    %316 = linalg.generic #loops5 ins(%transposed_184 : tensor<32x32xbf16>) outs(%43 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32x32xf32>
    %317 = linalg.matmul ins(%303, %316 : tensor<30x32xf32>, tensor<32x32xf32>) outs(%171 : tensor<30x32xf32>) -> tensor<30x32xf32>
    %318 = linalg.generic #loops7 ins(%315 : tensor<32xf32>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<30x32xf32>
    %319 = linalg.generic #loops8 ins(%317, %318 : tensor<30x32xf32>, tensor<30x32xf32>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.addf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<30x32xf32>
    %320 = linalg.generic #loops5 ins(%319 : tensor<30x32xf32>) outs(%175 : tensor<30x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<30x32xbf16>
    %expanded_185 = tensor.expand_shape %308 [[0, 1], [2, 3]] output_shape [1, 30, 2, 16] : tensor<30x32xbf16> into tensor<1x30x2x16xbf16>
    %transposed_186 = linalg.transpose ins(%expanded_185 : tensor<1x30x2x16xbf16>) outs(%189 : tensor<1x2x30x16xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_187 = tensor.expand_shape %314 [[0, 1], [2, 3]] output_shape [1, 30, 2, 16] : tensor<30x32xbf16> into tensor<1x30x2x16xbf16>
    %transposed_188 = linalg.transpose ins(%expanded_187 : tensor<1x30x2x16xbf16>) outs(%189 : tensor<1x2x30x16xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_189 = tensor.expand_shape %320 [[0, 1], [2, 3]] output_shape [1, 30, 2, 16] : tensor<30x32xbf16> into tensor<1x30x2x16xbf16>
    %transposed_190 = linalg.transpose ins(%expanded_189 : tensor<1x30x2x16xbf16>) outs(%189 : tensor<1x2x30x16xbf16>) permutation = [0, 2, 1, 3] 
    %321 = linalg.generic #loops1 ins(%transposed_186 : tensor<1x2x30x16xbf16>) outs(%190 : tensor<1x2x30x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<1x2x30x16xf32>
    %322 = linalg.generic #loops1 ins(%321 : tensor<1x2x30x16xf32>) outs(%190 : tensor<1x2x30x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %691 : f32
    } -> tensor<1x2x30x16xf32>
    %323 = linalg.generic #loops12 ins(%322 : tensor<1x2x30x16xf32>) outs(%194 : tensor<1x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.addf %in, %out : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x30x1xf32>
    %324 = linalg.generic #loops1 ins(%323 : tensor<1x2x30x1xf32>) outs(%193 : tensor<1x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.divf %in, %cst_100 : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x30x1xf32>
    %325 = linalg.generic #loops1 ins(%324 : tensor<1x2x30x1xf32>) outs(%193 : tensor<1x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.truncf %cst_80 : f64 to f32
      %692 = arith.addf %in, %691 : f32
      linalg.yield %692 : f32
    } -> tensor<1x2x30x1xf32>
    %326 = linalg.generic #loops1 ins(%325 : tensor<1x2x30x1xf32>) outs(%193 : tensor<1x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = math.rsqrt %in : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x30x1xf32>
    %327 = linalg.generic #loops13 ins(%transposed_186, %326 : tensor<1x2x30x16xbf16>, tensor<1x2x30x1xf32>) outs(%190 : tensor<1x2x30x16xf32>) {
    ^bb0(%in: bf16, %in_294: f32, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      %692 = arith.mulf %691, %in_294 : f32
      linalg.yield %692 : f32
    } -> tensor<1x2x30x16xf32>
    %328 = linalg.generic #loops1 ins(%327 : tensor<1x2x30x16xf32>) outs(%189 : tensor<1x2x30x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<1x2x30x16xbf16>
    %329 = linalg.generic #loops14 ins(%328, %cst_50 : tensor<1x2x30x16xbf16>, tensor<16xbf16>) outs(%189 : tensor<1x2x30x16xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.mulf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x2x30x16xbf16>
    %330 = linalg.generic #loops1 ins(%transposed_188 : tensor<1x2x30x16xbf16>) outs(%190 : tensor<1x2x30x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<1x2x30x16xf32>
    %331 = linalg.generic #loops1 ins(%330 : tensor<1x2x30x16xf32>) outs(%190 : tensor<1x2x30x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %691 : f32
    } -> tensor<1x2x30x16xf32>
    %332 = linalg.generic #loops12 ins(%331 : tensor<1x2x30x16xf32>) outs(%194 : tensor<1x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.addf %in, %out : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x30x1xf32>
    %333 = linalg.generic #loops1 ins(%332 : tensor<1x2x30x1xf32>) outs(%193 : tensor<1x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.divf %in, %cst_100 : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x30x1xf32>
    %334 = linalg.generic #loops1 ins(%333 : tensor<1x2x30x1xf32>) outs(%193 : tensor<1x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.truncf %cst_80 : f64 to f32
      %692 = arith.addf %in, %691 : f32
      linalg.yield %692 : f32
    } -> tensor<1x2x30x1xf32>
    %335 = linalg.generic #loops1 ins(%334 : tensor<1x2x30x1xf32>) outs(%193 : tensor<1x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = math.rsqrt %in : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x30x1xf32>
    %336 = linalg.generic #loops13 ins(%transposed_188, %335 : tensor<1x2x30x16xbf16>, tensor<1x2x30x1xf32>) outs(%190 : tensor<1x2x30x16xf32>) {
    ^bb0(%in: bf16, %in_294: f32, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      %692 = arith.mulf %691, %in_294 : f32
      linalg.yield %692 : f32
    } -> tensor<1x2x30x16xf32>
    %337 = linalg.generic #loops1 ins(%336 : tensor<1x2x30x16xf32>) outs(%189 : tensor<1x2x30x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<1x2x30x16xbf16>
    %338 = linalg.generic #loops14 ins(%337, %cst_49 : tensor<1x2x30x16xbf16>, tensor<16xbf16>) outs(%189 : tensor<1x2x30x16xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.mulf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x2x30x16xbf16>
    %339 = linalg.generic #loops1 ins(%329 : tensor<1x2x30x16xbf16>) outs(%190 : tensor<1x2x30x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<1x2x30x16xf32>
    %340 = linalg.generic #loops1 ins(%338 : tensor<1x2x30x16xbf16>) outs(%190 : tensor<1x2x30x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<1x2x30x16xf32>
    %341 = linalg.generic #loops1 ins(%transposed_190 : tensor<1x2x30x16xbf16>) outs(%190 : tensor<1x2x30x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<1x2x30x16xf32>
    %342 = linalg.generic #loops1 ins(%339 : tensor<1x2x30x16xf32>) outs(%190 : tensor<1x2x30x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.mulf %in, %cst_101 : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x30x16xf32>
    %343 = tensor.empty() : tensor<1x2x16x30xf32>
    %transposed_191 = linalg.transpose ins(%340 : tensor<1x2x30x16xf32>) outs(%343 : tensor<1x2x16x30xf32>) permutation = [0, 1, 3, 2] 
    %344 = linalg.generic #loops1 ins(%transposed_191 : tensor<1x2x16x30xf32>) outs(%343 : tensor<1x2x16x30xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.mulf %in, %cst_101 : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x16x30xf32>
    %collapsed_192 = tensor.collapse_shape %342 [[0, 1], [2], [3]] : tensor<1x2x30x16xf32> into tensor<2x30x16xf32>
    %collapsed_193 = tensor.collapse_shape %344 [[0, 1], [2], [3]] : tensor<1x2x16x30xf32> into tensor<2x16x30xf32>
    %345 = tensor.empty() : tensor<2x30x30xf32>
    %346 = linalg.fill ins(%cst : f32) outs(%345 : tensor<2x30x30xf32>) -> tensor<2x30x30xf32>
    %347 = linalg.batch_matmul ins(%collapsed_192, %collapsed_193 : tensor<2x30x16xf32>, tensor<2x16x30xf32>) outs(%346 : tensor<2x30x30xf32>) -> tensor<2x30x30xf32>
    %expanded_194 = tensor.expand_shape %347 [[0, 1], [2], [3]] output_shape [1, 2, 30, 30] : tensor<2x30x30xf32> into tensor<1x2x30x30xf32>
    %348 = tensor.empty() : tensor<1x2x30xi64>
    %349 = linalg.fill ins(%c0_i64 : i64) outs(%348 : tensor<1x2x30xi64>) -> tensor<1x2x30xi64>
    %350 = tensor.empty() : tensor<1x2x30xf32>
    %351 = linalg.fill ins(%cst_2 : f32) outs(%350 : tensor<1x2x30xf32>) -> tensor<1x2x30xf32>
    %352:2 = linalg.generic #loops15 ins(%expanded_194 : tensor<1x2x30x30xf32>) outs(%351, %349 : tensor<1x2x30xf32>, tensor<1x2x30xi64>) {
    ^bb0(%in: f32, %out: f32, %out_294: i64):
      %691 = linalg.index 3 : index
      %692 = arith.index_cast %691 : index to i64
      %693 = arith.maximumf %in, %out : f32
      %694 = arith.cmpf ogt, %in, %out : f32
      %695 = arith.select %694, %692, %out_294 : i64
      linalg.yield %693, %695 : f32, i64
    } -> (tensor<1x2x30xf32>, tensor<1x2x30xi64>)
    %expanded_195 = tensor.expand_shape %352#0 [[0], [1], [2, 3]] output_shape [1, 2, 30, 1] : tensor<1x2x30xf32> into tensor<1x2x30x1xf32>
    %353 = tensor.empty() : tensor<1x2x30x30xf32>
    %354 = linalg.generic #loops13 ins(%expanded_194, %expanded_195 : tensor<1x2x30x30xf32>, tensor<1x2x30x1xf32>) outs(%353 : tensor<1x2x30x30xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.subf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x30x30xf32>
    %355 = linalg.generic #loops1 ins(%354 : tensor<1x2x30x30xf32>) outs(%353 : tensor<1x2x30x30xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = math.exp %in : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x30x30xf32>
    %356 = linalg.generic #loops12 ins(%355 : tensor<1x2x30x30xf32>) outs(%194 : tensor<1x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.addf %in, %out : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x30x1xf32>
    %357 = linalg.generic #loops13 ins(%355, %356 : tensor<1x2x30x30xf32>, tensor<1x2x30x1xf32>) outs(%353 : tensor<1x2x30x30xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.divf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x30x30xf32>
    %358 = tensor.empty() : tensor<1x2x30x30xi1>
    %359 = linalg.generic #loops1 ins(%expanded_194 : tensor<1x2x30x30xf32>) outs(%358 : tensor<1x2x30x30xi1>) {
    ^bb0(%in: f32, %out: i1):
      %691 = arith.extf %in : f32 to f64
      %692 = arith.cmpf oeq, %691, %cst_61 : f64
      linalg.yield %692 : i1
    } -> tensor<1x2x30x30xi1>
    %360 = tensor.empty() : tensor<1x2x30x1xi1>
    %361 = linalg.fill ins(%true : i1) outs(%360 : tensor<1x2x30x1xi1>) -> tensor<1x2x30x1xi1>
    %362 = linalg.generic #loops12 ins(%359 : tensor<1x2x30x30xi1>) outs(%361 : tensor<1x2x30x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %691 = arith.andi %in, %out : i1
      linalg.yield %691 : i1
    } -> tensor<1x2x30x1xi1>
    %363 = linalg.generic #loops16 ins(%362, %cst_7, %357 : tensor<1x2x30x1xi1>, tensor<1x2x30x30xf32>, tensor<1x2x30x30xf32>) outs(%353 : tensor<1x2x30x30xf32>) {
    ^bb0(%in: i1, %in_294: f32, %in_295: f32, %out: f32):
      %691 = arith.select %in, %in_294, %in_295 : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x30x30xf32>
    %collapsed_196 = tensor.collapse_shape %363 [[0, 1], [2], [3]] : tensor<1x2x30x30xf32> into tensor<2x30x30xf32>
    %collapsed_197 = tensor.collapse_shape %341 [[0, 1], [2], [3]] : tensor<1x2x30x16xf32> into tensor<2x30x16xf32>
    %364 = tensor.empty() : tensor<2x30x16xf32>
    %365 = linalg.fill ins(%cst : f32) outs(%364 : tensor<2x30x16xf32>) -> tensor<2x30x16xf32>
    %366 = linalg.batch_matmul ins(%collapsed_196, %collapsed_197 : tensor<2x30x30xf32>, tensor<2x30x16xf32>) outs(%365 : tensor<2x30x16xf32>) -> tensor<2x30x16xf32>
    %expanded_198 = tensor.expand_shape %366 [[0, 1], [2], [3]] output_shape [1, 2, 30, 16] : tensor<2x30x16xf32> into tensor<1x2x30x16xf32>
    %367 = linalg.generic #loops1 ins(%expanded_198 : tensor<1x2x30x16xf32>) outs(%189 : tensor<1x2x30x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<1x2x30x16xbf16>
    %368 = tensor.empty() : tensor<1x30x2x16xbf16>
    %transposed_199 = linalg.transpose ins(%367 : tensor<1x2x30x16xbf16>) outs(%368 : tensor<1x30x2x16xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_200 = tensor.collapse_shape %transposed_199 [[0, 1], [2, 3]] : tensor<1x30x2x16xbf16> into tensor<30x32xbf16>
    %transposed_201 = linalg.transpose ins(%cst_48 : tensor<32x32xbf16>) outs(%40 : tensor<32x32xbf16>) permutation = [1, 0] 
    %369 = linalg.generic #loops0 ins(%cst_47 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32xf32>
    %370 = linalg.generic #loops5 ins(%collapsed_200 : tensor<30x32xbf16>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<30x32xf32>
    %371 = linalg.generic #loops5 ins(%transposed_201 : tensor<32x32xbf16>) outs(%43 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32x32xf32>
    %372 = linalg.matmul ins(%370, %371 : tensor<30x32xf32>, tensor<32x32xf32>) outs(%171 : tensor<30x32xf32>) -> tensor<30x32xf32>
    %373 = linalg.generic #loops7 ins(%369 : tensor<32xf32>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<30x32xf32>
    %374 = linalg.generic #loops8 ins(%372, %373 : tensor<30x32xf32>, tensor<30x32xf32>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.addf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<30x32xf32>
    %375 = linalg.generic #loops5 ins(%374 : tensor<30x32xf32>) outs(%175 : tensor<30x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<30x32xbf16>
    %expanded_202 = tensor.expand_shape %375 [[0, 1], [2]] output_shape [1, 30, 32] : tensor<30x32xbf16> into tensor<1x30x32xbf16>
    %expanded_203 = tensor.expand_shape %extracted_slice_125 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %376 = linalg.generic #loops17 ins(%expanded_203, %expanded_202 : tensor<1x1x32xbf16>, tensor<1x30x32xbf16>) outs(%6 : tensor<1x30x32xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.mulf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x30x32xbf16>
    %377 = linalg.generic #loops2 ins(%301, %376 : tensor<1x30x32xbf16>, tensor<1x30x32xbf16>) outs(%6 : tensor<1x30x32xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.addf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x30x32xbf16>
    %378 = linalg.generic #loops3 ins(%377 : tensor<1x30x32xbf16>) outs(%7 : tensor<1x30x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<1x30x32xf32>
    %379 = linalg.generic #loops3 ins(%378 : tensor<1x30x32xf32>) outs(%102 : tensor<1x30x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %691 = arith.extf %in : f32 to f64
      linalg.yield %691 : f64
    } -> tensor<1x30x32xf64>
    %380 = linalg.generic #loops9 ins(%379 : tensor<1x30x32xf64>) outs(%105 : tensor<1x30x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %691 = arith.addf %in, %out : f64
      linalg.yield %691 : f64
    } -> tensor<1x30x1xf64>
    %381 = linalg.generic #loops3 ins(%380 : tensor<1x30x1xf64>) outs(%104 : tensor<1x30x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %691 = arith.divf %in, %cst_98 : f64
      linalg.yield %691 : f64
    } -> tensor<1x30x1xf64>
    %382 = linalg.generic #loops10 ins(%379, %381 : tensor<1x30x32xf64>, tensor<1x30x1xf64>) outs(%102 : tensor<1x30x32xf64>) {
    ^bb0(%in: f64, %in_294: f64, %out: f64):
      %691 = arith.subf %in, %in_294 : f64
      linalg.yield %691 : f64
    } -> tensor<1x30x32xf64>
    %383 = linalg.generic #loops2 ins(%382, %382 : tensor<1x30x32xf64>, tensor<1x30x32xf64>) outs(%102 : tensor<1x30x32xf64>) {
    ^bb0(%in: f64, %in_294: f64, %out: f64):
      %691 = arith.mulf %in, %in_294 : f64
      linalg.yield %691 : f64
    } -> tensor<1x30x32xf64>
    %384 = linalg.generic #loops9 ins(%383 : tensor<1x30x32xf64>) outs(%105 : tensor<1x30x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %691 = arith.addf %in, %out : f64
      linalg.yield %691 : f64
    } -> tensor<1x30x1xf64>
    %385 = linalg.generic #loops3 ins(%384 : tensor<1x30x1xf64>) outs(%104 : tensor<1x30x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %691 = arith.divf %in, %cst_98 : f64
      linalg.yield %691 : f64
    } -> tensor<1x30x1xf64>
    %386 = linalg.generic #loops3 ins(%385 : tensor<1x30x1xf64>) outs(%112 : tensor<1x30x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %691 = arith.truncf %in : f64 to f32
      linalg.yield %691 : f32
    } -> tensor<1x30x1xf32>
    %387 = linalg.generic #loops9 ins(%378 : tensor<1x30x32xf32>) outs(%114 : tensor<1x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.addf %in, %out : f32
      linalg.yield %691 : f32
    } -> tensor<1x30x1xf32>
    %388 = linalg.generic #loops3 ins(%387 : tensor<1x30x1xf32>) outs(%112 : tensor<1x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.divf %in, %cst_99 : f32
      linalg.yield %691 : f32
    } -> tensor<1x30x1xf32>
    %389 = linalg.generic #loops3 ins(%386 : tensor<1x30x1xf32>) outs(%112 : tensor<1x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.truncf %cst_80 : f64 to f32
      %692 = arith.addf %in, %691 : f32
      linalg.yield %692 : f32
    } -> tensor<1x30x1xf32>
    %390 = linalg.generic #loops3 ins(%389 : tensor<1x30x1xf32>) outs(%112 : tensor<1x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = math.rsqrt %in : f32
      linalg.yield %691 : f32
    } -> tensor<1x30x1xf32>
    %391 = linalg.generic #loops10 ins(%378, %388 : tensor<1x30x32xf32>, tensor<1x30x1xf32>) outs(%7 : tensor<1x30x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.subf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<1x30x32xf32>
    %392 = linalg.generic #loops10 ins(%391, %390 : tensor<1x30x32xf32>, tensor<1x30x1xf32>) outs(%7 : tensor<1x30x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.mulf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<1x30x32xf32>
    %393 = linalg.generic #loops3 ins(%392 : tensor<1x30x32xf32>) outs(%6 : tensor<1x30x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<1x30x32xbf16>
    %expanded_204 = tensor.expand_shape %extracted_slice_121 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %394 = linalg.generic #loops3 ins(%expanded_204 : tensor<1x1x32xbf16>) outs(%122 : tensor<1x1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %691 = arith.addf %in, %cst_5 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x1x32xbf16>
    %395 = linalg.generic #loops11 ins(%393, %394 : tensor<1x30x32xbf16>, tensor<1x1x32xbf16>) outs(%6 : tensor<1x30x32xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.mulf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x30x32xbf16>
    %expanded_205 = tensor.expand_shape %extracted_slice_120 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %396 = linalg.generic #loops11 ins(%395, %expanded_205 : tensor<1x30x32xbf16>, tensor<1x1x32xbf16>) outs(%6 : tensor<1x30x32xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.addf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x30x32xbf16>
    %collapsed_206 = tensor.collapse_shape %396 [[0, 1], [2]] : tensor<1x30x32xbf16> into tensor<30x32xbf16>
    %397 = tensor.empty() : tensor<32x128xbf16>
    %transposed_207 = linalg.transpose ins(%cst_46 : tensor<128x32xbf16>) outs(%397 : tensor<32x128xbf16>) permutation = [1, 0] 
    %398 = linalg.generic #loops0 ins(%cst_45 : tensor<128xbf16>) outs(%10 : tensor<128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<128xf32>
    %399 = linalg.generic #loops5 ins(%collapsed_206 : tensor<30x32xbf16>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<30x32xf32>
    %400 = tensor.empty() : tensor<32x128xf32>
    %401 = linalg.generic #loops5 ins(%transposed_207 : tensor<32x128xbf16>) outs(%400 : tensor<32x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32x128xf32>
    %402 = tensor.empty() : tensor<30x128xf32>
    %403 = linalg.fill ins(%cst : f32) outs(%402 : tensor<30x128xf32>) -> tensor<30x128xf32>
    %404 = linalg.matmul ins(%399, %401 : tensor<30x32xf32>, tensor<32x128xf32>) outs(%403 : tensor<30x128xf32>) -> tensor<30x128xf32>
    %405 = linalg.generic #loops7 ins(%398 : tensor<128xf32>) outs(%402 : tensor<30x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<30x128xf32>
    %406 = linalg.generic #loops8 ins(%404, %405 : tensor<30x128xf32>, tensor<30x128xf32>) outs(%402 : tensor<30x128xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.addf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<30x128xf32>
    %407 = tensor.empty() : tensor<30x128xbf16>
    %408 = linalg.generic #loops5 ins(%406 : tensor<30x128xf32>) outs(%407 : tensor<30x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<30x128xbf16>
    %expanded_208 = tensor.expand_shape %408 [[0, 1], [2]] output_shape [1, 30, 128] : tensor<30x128xbf16> into tensor<1x30x128xbf16>
    %409 = tensor.empty() : tensor<1x30x128xbf16>
    %410 = linalg.generic #loops3 ins(%expanded_208 : tensor<1x30x128xbf16>) outs(%409 : tensor<1x30x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %691 = math.fpowi %in, %c3_i64 : bf16, i64
      %692 = arith.mulf %691, %cst_3 : bf16
      %693 = arith.addf %in, %692 : bf16
      %694 = arith.mulf %693, %cst_4 : bf16
      %695 = math.tanh %694 : bf16
      %696 = arith.addf %695, %cst_5 : bf16
      %697 = arith.mulf %696, %cst_6 : bf16
      %698 = arith.mulf %in, %697 : bf16
      linalg.yield %698 : bf16
    } -> tensor<1x30x128xbf16>
    %collapsed_209 = tensor.collapse_shape %410 [[0, 1], [2]] : tensor<1x30x128xbf16> into tensor<30x128xbf16>
    %411 = tensor.empty() : tensor<128x32xbf16>
    %transposed_210 = linalg.transpose ins(%cst_44 : tensor<32x128xbf16>) outs(%411 : tensor<128x32xbf16>) permutation = [1, 0] 
    %412 = linalg.generic #loops0 ins(%cst_43 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32xf32>
    %413 = linalg.generic #loops5 ins(%collapsed_209 : tensor<30x128xbf16>) outs(%402 : tensor<30x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<30x128xf32>
    %414 = tensor.empty() : tensor<128x32xf32>
    %415 = linalg.generic #loops5 ins(%transposed_210 : tensor<128x32xbf16>) outs(%414 : tensor<128x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<128x32xf32>
    %416 = linalg.matmul ins(%413, %415 : tensor<30x128xf32>, tensor<128x32xf32>) outs(%171 : tensor<30x32xf32>) -> tensor<30x32xf32>
    %417 = linalg.generic #loops7 ins(%412 : tensor<32xf32>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<30x32xf32>
    %418 = linalg.generic #loops8 ins(%416, %417 : tensor<30x32xf32>, tensor<30x32xf32>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.addf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<30x32xf32>
    %419 = linalg.generic #loops5 ins(%418 : tensor<30x32xf32>) outs(%175 : tensor<30x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<30x32xbf16>
    %expanded_211 = tensor.expand_shape %419 [[0, 1], [2]] output_shape [1, 30, 32] : tensor<30x32xbf16> into tensor<1x30x32xbf16>
    %expanded_212 = tensor.expand_shape %extracted_slice_122 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %420 = linalg.generic #loops17 ins(%expanded_212, %expanded_211 : tensor<1x1x32xbf16>, tensor<1x30x32xbf16>) outs(%6 : tensor<1x30x32xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.mulf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x30x32xbf16>
    %421 = linalg.generic #loops2 ins(%377, %420 : tensor<1x30x32xbf16>, tensor<1x30x32xbf16>) outs(%6 : tensor<1x30x32xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.addf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x30x32xbf16>
    %expanded_213 = tensor.expand_shape %extracted_slice_133 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %422 = linalg.generic #loops17 ins(%expanded_213, %expanded_176 : tensor<1x1x32xbf16>, tensor<1x19x32xbf16>) outs(%162 : tensor<1x19x32xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.mulf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x19x32xbf16>
    %423 = linalg.generic #loops2 ins(%expanded_115, %422 : tensor<1x19x32xbf16>, tensor<1x19x32xbf16>) outs(%162 : tensor<1x19x32xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.addf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x19x32xbf16>
    %424 = linalg.generic #loops3 ins(%423 : tensor<1x19x32xbf16>) outs(%141 : tensor<1x19x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<1x19x32xf32>
    %425 = linalg.generic #loops3 ins(%424 : tensor<1x19x32xf32>) outs(%143 : tensor<1x19x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %691 = arith.extf %in : f32 to f64
      linalg.yield %691 : f64
    } -> tensor<1x19x32xf64>
    %426 = linalg.generic #loops9 ins(%425 : tensor<1x19x32xf64>) outs(%146 : tensor<1x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %691 = arith.addf %in, %out : f64
      linalg.yield %691 : f64
    } -> tensor<1x19x1xf64>
    %427 = linalg.generic #loops3 ins(%426 : tensor<1x19x1xf64>) outs(%145 : tensor<1x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %691 = arith.divf %in, %cst_98 : f64
      linalg.yield %691 : f64
    } -> tensor<1x19x1xf64>
    %428 = linalg.generic #loops10 ins(%425, %427 : tensor<1x19x32xf64>, tensor<1x19x1xf64>) outs(%143 : tensor<1x19x32xf64>) {
    ^bb0(%in: f64, %in_294: f64, %out: f64):
      %691 = arith.subf %in, %in_294 : f64
      linalg.yield %691 : f64
    } -> tensor<1x19x32xf64>
    %429 = linalg.generic #loops2 ins(%428, %428 : tensor<1x19x32xf64>, tensor<1x19x32xf64>) outs(%143 : tensor<1x19x32xf64>) {
    ^bb0(%in: f64, %in_294: f64, %out: f64):
      %691 = arith.mulf %in, %in_294 : f64
      linalg.yield %691 : f64
    } -> tensor<1x19x32xf64>
    %430 = linalg.generic #loops9 ins(%429 : tensor<1x19x32xf64>) outs(%146 : tensor<1x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %691 = arith.addf %in, %out : f64
      linalg.yield %691 : f64
    } -> tensor<1x19x1xf64>
    %431 = linalg.generic #loops3 ins(%430 : tensor<1x19x1xf64>) outs(%145 : tensor<1x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %691 = arith.divf %in, %cst_98 : f64
      linalg.yield %691 : f64
    } -> tensor<1x19x1xf64>
    %432 = linalg.generic #loops3 ins(%431 : tensor<1x19x1xf64>) outs(%153 : tensor<1x19x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %691 = arith.truncf %in : f64 to f32
      linalg.yield %691 : f32
    } -> tensor<1x19x1xf32>
    %433 = linalg.generic #loops9 ins(%424 : tensor<1x19x32xf32>) outs(%155 : tensor<1x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.addf %in, %out : f32
      linalg.yield %691 : f32
    } -> tensor<1x19x1xf32>
    %434 = linalg.generic #loops3 ins(%433 : tensor<1x19x1xf32>) outs(%153 : tensor<1x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.divf %in, %cst_99 : f32
      linalg.yield %691 : f32
    } -> tensor<1x19x1xf32>
    %435 = linalg.generic #loops3 ins(%432 : tensor<1x19x1xf32>) outs(%153 : tensor<1x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.truncf %cst_80 : f64 to f32
      %692 = arith.addf %in, %691 : f32
      linalg.yield %692 : f32
    } -> tensor<1x19x1xf32>
    %436 = linalg.generic #loops3 ins(%435 : tensor<1x19x1xf32>) outs(%153 : tensor<1x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = math.rsqrt %in : f32
      linalg.yield %691 : f32
    } -> tensor<1x19x1xf32>
    %437 = linalg.generic #loops10 ins(%424, %434 : tensor<1x19x32xf32>, tensor<1x19x1xf32>) outs(%141 : tensor<1x19x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.subf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<1x19x32xf32>
    %438 = linalg.generic #loops10 ins(%437, %436 : tensor<1x19x32xf32>, tensor<1x19x1xf32>) outs(%141 : tensor<1x19x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.mulf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<1x19x32xf32>
    %439 = linalg.generic #loops3 ins(%438 : tensor<1x19x32xf32>) outs(%162 : tensor<1x19x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<1x19x32xbf16>
    %expanded_214 = tensor.expand_shape %extracted_slice_135 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %440 = linalg.generic #loops3 ins(%expanded_214 : tensor<1x1x32xbf16>) outs(%122 : tensor<1x1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %691 = arith.addf %in, %cst_5 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x1x32xbf16>
    %441 = linalg.generic #loops11 ins(%439, %440 : tensor<1x19x32xbf16>, tensor<1x1x32xbf16>) outs(%162 : tensor<1x19x32xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.mulf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x19x32xbf16>
    %expanded_215 = tensor.expand_shape %extracted_slice_134 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %442 = linalg.generic #loops11 ins(%441, %expanded_215 : tensor<1x19x32xbf16>, tensor<1x1x32xbf16>) outs(%162 : tensor<1x19x32xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.addf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x19x32xbf16>
    %collapsed_216 = tensor.collapse_shape %442 [[0, 1], [2]] : tensor<1x19x32xbf16> into tensor<19x32xbf16>
    %transposed_217 = linalg.transpose ins(%cst_42 : tensor<128x32xbf16>) outs(%397 : tensor<32x128xbf16>) permutation = [1, 0] 
    %443 = linalg.generic #loops0 ins(%cst_41 : tensor<128xbf16>) outs(%10 : tensor<128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<128xf32>
    %444 = linalg.generic #loops5 ins(%collapsed_216 : tensor<19x32xbf16>) outs(%77 : tensor<19x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<19x32xf32>
    %445 = linalg.generic #loops5 ins(%transposed_217 : tensor<32x128xbf16>) outs(%400 : tensor<32x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32x128xf32>
    %446 = tensor.empty() : tensor<19x128xf32>
    %447 = linalg.fill ins(%cst : f32) outs(%446 : tensor<19x128xf32>) -> tensor<19x128xf32>
    %448 = linalg.matmul ins(%444, %445 : tensor<19x32xf32>, tensor<32x128xf32>) outs(%447 : tensor<19x128xf32>) -> tensor<19x128xf32>
    %449 = linalg.generic #loops7 ins(%443 : tensor<128xf32>) outs(%446 : tensor<19x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<19x128xf32>
    %450 = linalg.generic #loops8 ins(%448, %449 : tensor<19x128xf32>, tensor<19x128xf32>) outs(%446 : tensor<19x128xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.addf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<19x128xf32>
    %451 = tensor.empty() : tensor<19x128xbf16>
    %452 = linalg.generic #loops5 ins(%450 : tensor<19x128xf32>) outs(%451 : tensor<19x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<19x128xbf16>
    %expanded_218 = tensor.expand_shape %452 [[0, 1], [2]] output_shape [1, 19, 128] : tensor<19x128xbf16> into tensor<1x19x128xbf16>
    %453 = tensor.empty() : tensor<1x19x128xbf16>
    %454 = linalg.generic #loops3 ins(%expanded_218 : tensor<1x19x128xbf16>) outs(%453 : tensor<1x19x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %691 = math.fpowi %in, %c3_i64 : bf16, i64
      %692 = arith.mulf %691, %cst_3 : bf16
      %693 = arith.addf %in, %692 : bf16
      %694 = arith.mulf %693, %cst_4 : bf16
      %695 = math.tanh %694 : bf16
      %696 = arith.addf %695, %cst_5 : bf16
      %697 = arith.mulf %696, %cst_6 : bf16
      %698 = arith.mulf %in, %697 : bf16
      linalg.yield %698 : bf16
    } -> tensor<1x19x128xbf16>
    %collapsed_219 = tensor.collapse_shape %454 [[0, 1], [2]] : tensor<1x19x128xbf16> into tensor<19x128xbf16>
    %transposed_220 = linalg.transpose ins(%cst_40 : tensor<32x128xbf16>) outs(%411 : tensor<128x32xbf16>) permutation = [1, 0] 
    %455 = linalg.generic #loops0 ins(%cst_39 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32xf32>
    %456 = linalg.generic #loops5 ins(%collapsed_219 : tensor<19x128xbf16>) outs(%446 : tensor<19x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<19x128xf32>
    %457 = linalg.generic #loops5 ins(%transposed_220 : tensor<128x32xbf16>) outs(%414 : tensor<128x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<128x32xf32>
    %458 = linalg.matmul ins(%456, %457 : tensor<19x128xf32>, tensor<128x32xf32>) outs(%78 : tensor<19x32xf32>) -> tensor<19x32xf32>
    %459 = linalg.generic #loops7 ins(%455 : tensor<32xf32>) outs(%77 : tensor<19x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<19x32xf32>
    %460 = linalg.generic #loops8 ins(%458, %459 : tensor<19x32xf32>, tensor<19x32xf32>) outs(%77 : tensor<19x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.addf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<19x32xf32>
    %461 = linalg.generic #loops5 ins(%460 : tensor<19x32xf32>) outs(%82 : tensor<19x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<19x32xbf16>
    %expanded_221 = tensor.expand_shape %461 [[0, 1], [2]] output_shape [1, 19, 32] : tensor<19x32xbf16> into tensor<1x19x32xbf16>
    %expanded_222 = tensor.expand_shape %extracted_slice_136 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %462 = linalg.generic #loops17 ins(%expanded_222, %expanded_221 : tensor<1x1x32xbf16>, tensor<1x19x32xbf16>) outs(%162 : tensor<1x19x32xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.mulf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x19x32xbf16>
    %463 = linalg.generic #loops2 ins(%423, %462 : tensor<1x19x32xbf16>, tensor<1x19x32xbf16>) outs(%162 : tensor<1x19x32xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.addf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x19x32xbf16>
    %transposed_223 = linalg.transpose ins(%cst_38 : tensor<192x32xbf16>) outs(%129 : tensor<32x192xbf16>) permutation = [1, 0] 
    %464 = linalg.generic #loops0 ins(%cst_37 : tensor<192xbf16>) outs(%130 : tensor<192xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<192xf32>
    %465 = linalg.generic #loops5 ins(%transposed_223 : tensor<32x192xbf16>) outs(%132 : tensor<32x192xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32x192xf32>
    %466 = linalg.matmul ins(%91, %465 : tensor<1x32xf32>, tensor<32x192xf32>) outs(%135 : tensor<1x192xf32>) -> tensor<1x192xf32>
    %467 = linalg.generic #loops7 ins(%464 : tensor<192xf32>) outs(%134 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x192xf32>
    %468 = linalg.generic #loops8 ins(%466, %467 : tensor<1x192xf32>, tensor<1x192xf32>) outs(%134 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.addf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<1x192xf32>
    %469 = linalg.generic #loops5 ins(%468 : tensor<1x192xf32>) outs(%139 : tensor<1x192xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<1x192xbf16>
    %extracted_slice_224 = tensor.extract_slice %469[0, 0] [1, 32] [1, 1] : tensor<1x192xbf16> to tensor<1x32xbf16>
    %extracted_slice_225 = tensor.extract_slice %469[0, 32] [1, 32] [1, 1] : tensor<1x192xbf16> to tensor<1x32xbf16>
    %extracted_slice_226 = tensor.extract_slice %469[0, 64] [1, 32] [1, 1] : tensor<1x192xbf16> to tensor<1x32xbf16>
    %extracted_slice_227 = tensor.extract_slice %469[0, 96] [1, 32] [1, 1] : tensor<1x192xbf16> to tensor<1x32xbf16>
    %extracted_slice_228 = tensor.extract_slice %469[0, 128] [1, 32] [1, 1] : tensor<1x192xbf16> to tensor<1x32xbf16>
    %extracted_slice_229 = tensor.extract_slice %469[0, 160] [1, 32] [1, 1] : tensor<1x192xbf16> to tensor<1x32xbf16>
    %470 = linalg.generic #loops3 ins(%421 : tensor<1x30x32xbf16>) outs(%7 : tensor<1x30x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<1x30x32xf32>
    %471 = linalg.generic #loops3 ins(%470 : tensor<1x30x32xf32>) outs(%102 : tensor<1x30x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %691 = arith.extf %in : f32 to f64
      linalg.yield %691 : f64
    } -> tensor<1x30x32xf64>
    %472 = linalg.generic #loops9 ins(%471 : tensor<1x30x32xf64>) outs(%105 : tensor<1x30x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %691 = arith.addf %in, %out : f64
      linalg.yield %691 : f64
    } -> tensor<1x30x1xf64>
    %473 = linalg.generic #loops3 ins(%472 : tensor<1x30x1xf64>) outs(%104 : tensor<1x30x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %691 = arith.divf %in, %cst_98 : f64
      linalg.yield %691 : f64
    } -> tensor<1x30x1xf64>
    %474 = linalg.generic #loops10 ins(%471, %473 : tensor<1x30x32xf64>, tensor<1x30x1xf64>) outs(%102 : tensor<1x30x32xf64>) {
    ^bb0(%in: f64, %in_294: f64, %out: f64):
      %691 = arith.subf %in, %in_294 : f64
      linalg.yield %691 : f64
    } -> tensor<1x30x32xf64>
    %475 = linalg.generic #loops2 ins(%474, %474 : tensor<1x30x32xf64>, tensor<1x30x32xf64>) outs(%102 : tensor<1x30x32xf64>) {
    ^bb0(%in: f64, %in_294: f64, %out: f64):
      %691 = arith.mulf %in, %in_294 : f64
      linalg.yield %691 : f64
    } -> tensor<1x30x32xf64>
    %476 = linalg.generic #loops9 ins(%475 : tensor<1x30x32xf64>) outs(%105 : tensor<1x30x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %691 = arith.addf %in, %out : f64
      linalg.yield %691 : f64
    } -> tensor<1x30x1xf64>
    %477 = linalg.generic #loops3 ins(%476 : tensor<1x30x1xf64>) outs(%104 : tensor<1x30x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %691 = arith.divf %in, %cst_98 : f64
      linalg.yield %691 : f64
    } -> tensor<1x30x1xf64>
    %478 = linalg.generic #loops3 ins(%477 : tensor<1x30x1xf64>) outs(%112 : tensor<1x30x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %691 = arith.truncf %in : f64 to f32
      linalg.yield %691 : f32
    } -> tensor<1x30x1xf32>
    %479 = linalg.generic #loops9 ins(%470 : tensor<1x30x32xf32>) outs(%114 : tensor<1x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.addf %in, %out : f32
      linalg.yield %691 : f32
    } -> tensor<1x30x1xf32>
    %480 = linalg.generic #loops3 ins(%479 : tensor<1x30x1xf32>) outs(%112 : tensor<1x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.divf %in, %cst_99 : f32
      linalg.yield %691 : f32
    } -> tensor<1x30x1xf32>
    %481 = linalg.generic #loops3 ins(%478 : tensor<1x30x1xf32>) outs(%112 : tensor<1x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.truncf %cst_80 : f64 to f32
      %692 = arith.addf %in, %691 : f32
      linalg.yield %692 : f32
    } -> tensor<1x30x1xf32>
    %482 = linalg.generic #loops3 ins(%481 : tensor<1x30x1xf32>) outs(%112 : tensor<1x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = math.rsqrt %in : f32
      linalg.yield %691 : f32
    } -> tensor<1x30x1xf32>
    %483 = linalg.generic #loops10 ins(%470, %480 : tensor<1x30x32xf32>, tensor<1x30x1xf32>) outs(%7 : tensor<1x30x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.subf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<1x30x32xf32>
    %484 = linalg.generic #loops10 ins(%483, %482 : tensor<1x30x32xf32>, tensor<1x30x1xf32>) outs(%7 : tensor<1x30x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.mulf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<1x30x32xf32>
    %485 = linalg.generic #loops3 ins(%484 : tensor<1x30x32xf32>) outs(%6 : tensor<1x30x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<1x30x32xbf16>
    %expanded_230 = tensor.expand_shape %extracted_slice_225 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %486 = linalg.generic #loops3 ins(%expanded_230 : tensor<1x1x32xbf16>) outs(%122 : tensor<1x1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %691 = arith.addf %in, %cst_5 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x1x32xbf16>
    %487 = linalg.generic #loops11 ins(%485, %486 : tensor<1x30x32xbf16>, tensor<1x1x32xbf16>) outs(%6 : tensor<1x30x32xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.mulf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x30x32xbf16>
    %expanded_231 = tensor.expand_shape %extracted_slice_224 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %488 = linalg.generic #loops11 ins(%487, %expanded_231 : tensor<1x30x32xbf16>, tensor<1x1x32xbf16>) outs(%6 : tensor<1x30x32xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.addf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x30x32xbf16>
    %489 = tensor.empty() : tensor<32x64xbf16>
    %transposed_232 = linalg.transpose ins(%cst_36 : tensor<64x32xbf16>) outs(%489 : tensor<32x64xbf16>) permutation = [1, 0] 
    %490 = tensor.empty() : tensor<64xf32>
    %491 = linalg.generic #loops0 ins(%cst_35 : tensor<64xbf16>) outs(%490 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<64xf32>
    %492 = tensor.empty() : tensor<32x64xf32>
    %493 = linalg.generic #loops5 ins(%transposed_232 : tensor<32x64xbf16>) outs(%492 : tensor<32x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32x64xf32>
    %494 = tensor.empty() : tensor<1x64xf32>
    %495 = linalg.fill ins(%cst : f32) outs(%494 : tensor<1x64xf32>) -> tensor<1x64xf32>
    %496 = linalg.matmul ins(%91, %493 : tensor<1x32xf32>, tensor<32x64xf32>) outs(%495 : tensor<1x64xf32>) -> tensor<1x64xf32>
    %497 = linalg.generic #loops7 ins(%491 : tensor<64xf32>) outs(%494 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64xf32>
    %498 = linalg.generic #loops8 ins(%496, %497 : tensor<1x64xf32>, tensor<1x64xf32>) outs(%494 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.addf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<1x64xf32>
    %499 = tensor.empty() : tensor<1x64xbf16>
    %500 = linalg.generic #loops5 ins(%498 : tensor<1x64xf32>) outs(%499 : tensor<1x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<1x64xbf16>
    %extracted_slice_233 = tensor.extract_slice %500[0, 0] [1, 32] [1, 1] : tensor<1x64xbf16> to tensor<1x32xbf16>
    %extracted_slice_234 = tensor.extract_slice %500[0, 32] [1, 32] [1, 1] : tensor<1x64xbf16> to tensor<1x32xbf16>
    %501 = linalg.generic #loops3 ins(%463 : tensor<1x19x32xbf16>) outs(%141 : tensor<1x19x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<1x19x32xf32>
    %502 = linalg.generic #loops3 ins(%501 : tensor<1x19x32xf32>) outs(%143 : tensor<1x19x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %691 = arith.extf %in : f32 to f64
      linalg.yield %691 : f64
    } -> tensor<1x19x32xf64>
    %503 = linalg.generic #loops9 ins(%502 : tensor<1x19x32xf64>) outs(%146 : tensor<1x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %691 = arith.addf %in, %out : f64
      linalg.yield %691 : f64
    } -> tensor<1x19x1xf64>
    %504 = linalg.generic #loops3 ins(%503 : tensor<1x19x1xf64>) outs(%145 : tensor<1x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %691 = arith.divf %in, %cst_98 : f64
      linalg.yield %691 : f64
    } -> tensor<1x19x1xf64>
    %505 = linalg.generic #loops10 ins(%502, %504 : tensor<1x19x32xf64>, tensor<1x19x1xf64>) outs(%143 : tensor<1x19x32xf64>) {
    ^bb0(%in: f64, %in_294: f64, %out: f64):
      %691 = arith.subf %in, %in_294 : f64
      linalg.yield %691 : f64
    } -> tensor<1x19x32xf64>
    %506 = linalg.generic #loops2 ins(%505, %505 : tensor<1x19x32xf64>, tensor<1x19x32xf64>) outs(%143 : tensor<1x19x32xf64>) {
    ^bb0(%in: f64, %in_294: f64, %out: f64):
      %691 = arith.mulf %in, %in_294 : f64
      linalg.yield %691 : f64
    } -> tensor<1x19x32xf64>
    %507 = linalg.generic #loops9 ins(%506 : tensor<1x19x32xf64>) outs(%146 : tensor<1x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %691 = arith.addf %in, %out : f64
      linalg.yield %691 : f64
    } -> tensor<1x19x1xf64>
    %508 = linalg.generic #loops3 ins(%507 : tensor<1x19x1xf64>) outs(%145 : tensor<1x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %691 = arith.divf %in, %cst_98 : f64
      linalg.yield %691 : f64
    } -> tensor<1x19x1xf64>
    %509 = linalg.generic #loops3 ins(%508 : tensor<1x19x1xf64>) outs(%153 : tensor<1x19x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %691 = arith.truncf %in : f64 to f32
      linalg.yield %691 : f32
    } -> tensor<1x19x1xf32>
    %510 = linalg.generic #loops9 ins(%501 : tensor<1x19x32xf32>) outs(%155 : tensor<1x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.addf %in, %out : f32
      linalg.yield %691 : f32
    } -> tensor<1x19x1xf32>
    %511 = linalg.generic #loops3 ins(%510 : tensor<1x19x1xf32>) outs(%153 : tensor<1x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.divf %in, %cst_99 : f32
      linalg.yield %691 : f32
    } -> tensor<1x19x1xf32>
    %512 = linalg.generic #loops3 ins(%509 : tensor<1x19x1xf32>) outs(%153 : tensor<1x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.truncf %cst_80 : f64 to f32
      %692 = arith.addf %in, %691 : f32
      linalg.yield %692 : f32
    } -> tensor<1x19x1xf32>
    %513 = linalg.generic #loops3 ins(%512 : tensor<1x19x1xf32>) outs(%153 : tensor<1x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = math.rsqrt %in : f32
      linalg.yield %691 : f32
    } -> tensor<1x19x1xf32>
    %514 = linalg.generic #loops10 ins(%501, %511 : tensor<1x19x32xf32>, tensor<1x19x1xf32>) outs(%141 : tensor<1x19x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.subf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<1x19x32xf32>
    %515 = linalg.generic #loops10 ins(%514, %513 : tensor<1x19x32xf32>, tensor<1x19x1xf32>) outs(%141 : tensor<1x19x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.mulf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<1x19x32xf32>
    %516 = linalg.generic #loops3 ins(%515 : tensor<1x19x32xf32>) outs(%162 : tensor<1x19x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<1x19x32xbf16>
    %517 = linalg.generic #loops5 ins(%extracted_slice_233 : tensor<1x32xbf16>) outs(%34 : tensor<1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %691 = arith.addf %in, %cst_5 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x32xbf16>
    %expanded_235 = tensor.expand_shape %517 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %518 = linalg.generic #loops11 ins(%516, %expanded_235 : tensor<1x19x32xbf16>, tensor<1x1x32xbf16>) outs(%162 : tensor<1x19x32xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.mulf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x19x32xbf16>
    %expanded_236 = tensor.expand_shape %extracted_slice_234 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %519 = linalg.generic #loops11 ins(%518, %expanded_236 : tensor<1x19x32xbf16>, tensor<1x1x32xbf16>) outs(%162 : tensor<1x19x32xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.addf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x19x32xbf16>
    %collapsed_237 = tensor.collapse_shape %488 [[0, 1], [2]] : tensor<1x30x32xbf16> into tensor<30x32xbf16>
    %transposed_238 = linalg.transpose ins(%cst_34 : tensor<32x32xbf16>) outs(%40 : tensor<32x32xbf16>) permutation = [1, 0] 
    %520 = linalg.generic #loops0 ins(%cst_33 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32xf32>
    %521 = linalg.generic #loops5 ins(%collapsed_237 : tensor<30x32xbf16>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<30x32xf32>
    %522 = linalg.generic #loops5 ins(%transposed_238 : tensor<32x32xbf16>) outs(%43 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32x32xf32>
    %523 = linalg.matmul ins(%521, %522 : tensor<30x32xf32>, tensor<32x32xf32>) outs(%171 : tensor<30x32xf32>) -> tensor<30x32xf32>
    %524 = linalg.generic #loops7 ins(%520 : tensor<32xf32>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<30x32xf32>
    %525 = linalg.generic #loops8 ins(%523, %524 : tensor<30x32xf32>, tensor<30x32xf32>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.addf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<30x32xf32>
    %526 = linalg.generic #loops5 ins(%525 : tensor<30x32xf32>) outs(%175 : tensor<30x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<30x32xbf16>
    %transposed_239 = linalg.transpose ins(%cst_32 : tensor<32x32xbf16>) outs(%40 : tensor<32x32xbf16>) permutation = [1, 0] 
    %527 = linalg.generic #loops0 ins(%cst_31 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32xf32>
    %528 = linalg.generic #loops5 ins(%transposed_239 : tensor<32x32xbf16>) outs(%43 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32x32xf32>
    %529 = linalg.matmul ins(%521, %528 : tensor<30x32xf32>, tensor<32x32xf32>) outs(%171 : tensor<30x32xf32>) -> tensor<30x32xf32>
    %530 = linalg.generic #loops7 ins(%527 : tensor<32xf32>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<30x32xf32>
    %531 = linalg.generic #loops8 ins(%529, %530 : tensor<30x32xf32>, tensor<30x32xf32>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.addf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<30x32xf32>
    %532 = linalg.generic #loops5 ins(%531 : tensor<30x32xf32>) outs(%175 : tensor<30x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<30x32xbf16>
    %transposed_240 = linalg.transpose ins(%cst_30 : tensor<32x32xbf16>) outs(%40 : tensor<32x32xbf16>) permutation = [1, 0] 
    %533 = linalg.generic #loops0 ins(%cst_29 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32xf32>
    %534 = linalg.generic #loops5 ins(%transposed_240 : tensor<32x32xbf16>) outs(%43 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32x32xf32>
    %535 = linalg.matmul ins(%521, %534 : tensor<30x32xf32>, tensor<32x32xf32>) outs(%171 : tensor<30x32xf32>) -> tensor<30x32xf32>
    %536 = linalg.generic #loops7 ins(%533 : tensor<32xf32>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<30x32xf32>
    %537 = linalg.generic #loops8 ins(%535, %536 : tensor<30x32xf32>, tensor<30x32xf32>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.addf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<30x32xf32>
    %538 = linalg.generic #loops5 ins(%537 : tensor<30x32xf32>) outs(%175 : tensor<30x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<30x32xbf16>
    %expanded_241 = tensor.expand_shape %526 [[0, 1], [2, 3]] output_shape [1, 30, 2, 16] : tensor<30x32xbf16> into tensor<1x30x2x16xbf16>
    %transposed_242 = linalg.transpose ins(%expanded_241 : tensor<1x30x2x16xbf16>) outs(%189 : tensor<1x2x30x16xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_243 = tensor.expand_shape %532 [[0, 1], [2, 3]] output_shape [1, 30, 2, 16] : tensor<30x32xbf16> into tensor<1x30x2x16xbf16>
    %transposed_244 = linalg.transpose ins(%expanded_243 : tensor<1x30x2x16xbf16>) outs(%189 : tensor<1x2x30x16xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_245 = tensor.expand_shape %538 [[0, 1], [2, 3]] output_shape [1, 30, 2, 16] : tensor<30x32xbf16> into tensor<1x30x2x16xbf16>
    %transposed_246 = linalg.transpose ins(%expanded_245 : tensor<1x30x2x16xbf16>) outs(%189 : tensor<1x2x30x16xbf16>) permutation = [0, 2, 1, 3] 
    %539 = linalg.generic #loops1 ins(%transposed_242 : tensor<1x2x30x16xbf16>) outs(%190 : tensor<1x2x30x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<1x2x30x16xf32>
    %540 = linalg.generic #loops1 ins(%539 : tensor<1x2x30x16xf32>) outs(%190 : tensor<1x2x30x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %691 : f32
    } -> tensor<1x2x30x16xf32>
    %541 = linalg.generic #loops12 ins(%540 : tensor<1x2x30x16xf32>) outs(%194 : tensor<1x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.addf %in, %out : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x30x1xf32>
    %542 = linalg.generic #loops1 ins(%541 : tensor<1x2x30x1xf32>) outs(%193 : tensor<1x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.divf %in, %cst_100 : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x30x1xf32>
    %543 = linalg.generic #loops1 ins(%542 : tensor<1x2x30x1xf32>) outs(%193 : tensor<1x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.truncf %cst_80 : f64 to f32
      %692 = arith.addf %in, %691 : f32
      linalg.yield %692 : f32
    } -> tensor<1x2x30x1xf32>
    %544 = linalg.generic #loops1 ins(%543 : tensor<1x2x30x1xf32>) outs(%193 : tensor<1x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = math.rsqrt %in : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x30x1xf32>
    %545 = linalg.generic #loops13 ins(%transposed_242, %544 : tensor<1x2x30x16xbf16>, tensor<1x2x30x1xf32>) outs(%190 : tensor<1x2x30x16xf32>) {
    ^bb0(%in: bf16, %in_294: f32, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      %692 = arith.mulf %691, %in_294 : f32
      linalg.yield %692 : f32
    } -> tensor<1x2x30x16xf32>
    %546 = linalg.generic #loops1 ins(%545 : tensor<1x2x30x16xf32>) outs(%189 : tensor<1x2x30x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<1x2x30x16xbf16>
    %547 = linalg.generic #loops14 ins(%546, %cst_28 : tensor<1x2x30x16xbf16>, tensor<16xbf16>) outs(%189 : tensor<1x2x30x16xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.mulf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x2x30x16xbf16>
    %548 = linalg.generic #loops1 ins(%transposed_244 : tensor<1x2x30x16xbf16>) outs(%190 : tensor<1x2x30x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<1x2x30x16xf32>
    %549 = linalg.generic #loops1 ins(%548 : tensor<1x2x30x16xf32>) outs(%190 : tensor<1x2x30x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %691 : f32
    } -> tensor<1x2x30x16xf32>
    %550 = linalg.generic #loops12 ins(%549 : tensor<1x2x30x16xf32>) outs(%194 : tensor<1x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.addf %in, %out : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x30x1xf32>
    %551 = linalg.generic #loops1 ins(%550 : tensor<1x2x30x1xf32>) outs(%193 : tensor<1x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.divf %in, %cst_100 : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x30x1xf32>
    %552 = linalg.generic #loops1 ins(%551 : tensor<1x2x30x1xf32>) outs(%193 : tensor<1x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.truncf %cst_80 : f64 to f32
      %692 = arith.addf %in, %691 : f32
      linalg.yield %692 : f32
    } -> tensor<1x2x30x1xf32>
    %553 = linalg.generic #loops1 ins(%552 : tensor<1x2x30x1xf32>) outs(%193 : tensor<1x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = math.rsqrt %in : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x30x1xf32>
    %554 = linalg.generic #loops13 ins(%transposed_244, %553 : tensor<1x2x30x16xbf16>, tensor<1x2x30x1xf32>) outs(%190 : tensor<1x2x30x16xf32>) {
    ^bb0(%in: bf16, %in_294: f32, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      %692 = arith.mulf %691, %in_294 : f32
      linalg.yield %692 : f32
    } -> tensor<1x2x30x16xf32>
    %555 = linalg.generic #loops1 ins(%554 : tensor<1x2x30x16xf32>) outs(%189 : tensor<1x2x30x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<1x2x30x16xbf16>
    %556 = linalg.generic #loops14 ins(%555, %cst_27 : tensor<1x2x30x16xbf16>, tensor<16xbf16>) outs(%189 : tensor<1x2x30x16xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.mulf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x2x30x16xbf16>
    %collapsed_247 = tensor.collapse_shape %519 [[0, 1], [2]] : tensor<1x19x32xbf16> into tensor<19x32xbf16>
    %transposed_248 = linalg.transpose ins(%cst_26 : tensor<32x32xbf16>) outs(%40 : tensor<32x32xbf16>) permutation = [1, 0] 
    %557 = linalg.generic #loops0 ins(%cst_25 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32xf32>
    %558 = linalg.generic #loops5 ins(%collapsed_247 : tensor<19x32xbf16>) outs(%77 : tensor<19x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<19x32xf32>
    %559 = linalg.generic #loops5 ins(%transposed_248 : tensor<32x32xbf16>) outs(%43 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32x32xf32>
    %560 = linalg.matmul ins(%558, %559 : tensor<19x32xf32>, tensor<32x32xf32>) outs(%78 : tensor<19x32xf32>) -> tensor<19x32xf32>
    %561 = linalg.generic #loops7 ins(%557 : tensor<32xf32>) outs(%77 : tensor<19x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<19x32xf32>
    %562 = linalg.generic #loops8 ins(%560, %561 : tensor<19x32xf32>, tensor<19x32xf32>) outs(%77 : tensor<19x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.addf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<19x32xf32>
    %563 = linalg.generic #loops5 ins(%562 : tensor<19x32xf32>) outs(%82 : tensor<19x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<19x32xbf16>
    %transposed_249 = linalg.transpose ins(%cst_24 : tensor<32x32xbf16>) outs(%40 : tensor<32x32xbf16>) permutation = [1, 0] 
    %564 = linalg.generic #loops0 ins(%cst_23 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32xf32>
    %565 = linalg.generic #loops5 ins(%transposed_249 : tensor<32x32xbf16>) outs(%43 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32x32xf32>
    %566 = linalg.matmul ins(%558, %565 : tensor<19x32xf32>, tensor<32x32xf32>) outs(%78 : tensor<19x32xf32>) -> tensor<19x32xf32>
    %567 = linalg.generic #loops7 ins(%564 : tensor<32xf32>) outs(%77 : tensor<19x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<19x32xf32>
    %568 = linalg.generic #loops8 ins(%566, %567 : tensor<19x32xf32>, tensor<19x32xf32>) outs(%77 : tensor<19x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.addf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<19x32xf32>
    %569 = linalg.generic #loops5 ins(%568 : tensor<19x32xf32>) outs(%82 : tensor<19x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<19x32xbf16>
    %transposed_250 = linalg.transpose ins(%cst_22 : tensor<32x32xbf16>) outs(%40 : tensor<32x32xbf16>) permutation = [1, 0] 
    %570 = linalg.generic #loops0 ins(%cst_21 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32xf32>
    %571 = linalg.generic #loops5 ins(%transposed_250 : tensor<32x32xbf16>) outs(%43 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32x32xf32>
    %572 = linalg.matmul ins(%558, %571 : tensor<19x32xf32>, tensor<32x32xf32>) outs(%78 : tensor<19x32xf32>) -> tensor<19x32xf32>
    %573 = linalg.generic #loops7 ins(%570 : tensor<32xf32>) outs(%77 : tensor<19x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<19x32xf32>
    %574 = linalg.generic #loops8 ins(%572, %573 : tensor<19x32xf32>, tensor<19x32xf32>) outs(%77 : tensor<19x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.addf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<19x32xf32>
    %575 = linalg.generic #loops5 ins(%574 : tensor<19x32xf32>) outs(%82 : tensor<19x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<19x32xbf16>
    %expanded_251 = tensor.expand_shape %563 [[0, 1], [2, 3]] output_shape [1, 19, 2, 16] : tensor<19x32xbf16> into tensor<1x19x2x16xbf16>
    %transposed_252 = linalg.transpose ins(%expanded_251 : tensor<1x19x2x16xbf16>) outs(%230 : tensor<1x2x19x16xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_253 = tensor.expand_shape %569 [[0, 1], [2, 3]] output_shape [1, 19, 2, 16] : tensor<19x32xbf16> into tensor<1x19x2x16xbf16>
    %transposed_254 = linalg.transpose ins(%expanded_253 : tensor<1x19x2x16xbf16>) outs(%230 : tensor<1x2x19x16xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_255 = tensor.expand_shape %575 [[0, 1], [2, 3]] output_shape [1, 19, 2, 16] : tensor<19x32xbf16> into tensor<1x19x2x16xbf16>
    %transposed_256 = linalg.transpose ins(%expanded_255 : tensor<1x19x2x16xbf16>) outs(%230 : tensor<1x2x19x16xbf16>) permutation = [0, 2, 1, 3] 
    %576 = linalg.generic #loops1 ins(%transposed_252 : tensor<1x2x19x16xbf16>) outs(%231 : tensor<1x2x19x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<1x2x19x16xf32>
    %577 = linalg.generic #loops1 ins(%576 : tensor<1x2x19x16xf32>) outs(%231 : tensor<1x2x19x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %691 : f32
    } -> tensor<1x2x19x16xf32>
    %578 = linalg.generic #loops12 ins(%577 : tensor<1x2x19x16xf32>) outs(%235 : tensor<1x2x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.addf %in, %out : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x19x1xf32>
    %579 = linalg.generic #loops1 ins(%578 : tensor<1x2x19x1xf32>) outs(%234 : tensor<1x2x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.divf %in, %cst_100 : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x19x1xf32>
    %580 = linalg.generic #loops1 ins(%579 : tensor<1x2x19x1xf32>) outs(%234 : tensor<1x2x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.truncf %cst_80 : f64 to f32
      %692 = arith.addf %in, %691 : f32
      linalg.yield %692 : f32
    } -> tensor<1x2x19x1xf32>
    %581 = linalg.generic #loops1 ins(%580 : tensor<1x2x19x1xf32>) outs(%234 : tensor<1x2x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = math.rsqrt %in : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x19x1xf32>
    %582 = linalg.generic #loops13 ins(%transposed_252, %581 : tensor<1x2x19x16xbf16>, tensor<1x2x19x1xf32>) outs(%231 : tensor<1x2x19x16xf32>) {
    ^bb0(%in: bf16, %in_294: f32, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      %692 = arith.mulf %691, %in_294 : f32
      linalg.yield %692 : f32
    } -> tensor<1x2x19x16xf32>
    %583 = linalg.generic #loops1 ins(%582 : tensor<1x2x19x16xf32>) outs(%230 : tensor<1x2x19x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<1x2x19x16xbf16>
    %584 = linalg.generic #loops14 ins(%583, %cst_20 : tensor<1x2x19x16xbf16>, tensor<16xbf16>) outs(%230 : tensor<1x2x19x16xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.mulf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x2x19x16xbf16>
    %585 = linalg.generic #loops1 ins(%transposed_254 : tensor<1x2x19x16xbf16>) outs(%231 : tensor<1x2x19x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<1x2x19x16xf32>
    %586 = linalg.generic #loops1 ins(%585 : tensor<1x2x19x16xf32>) outs(%231 : tensor<1x2x19x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %691 : f32
    } -> tensor<1x2x19x16xf32>
    %587 = linalg.generic #loops12 ins(%586 : tensor<1x2x19x16xf32>) outs(%235 : tensor<1x2x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.addf %in, %out : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x19x1xf32>
    %588 = linalg.generic #loops1 ins(%587 : tensor<1x2x19x1xf32>) outs(%234 : tensor<1x2x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.divf %in, %cst_100 : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x19x1xf32>
    %589 = linalg.generic #loops1 ins(%588 : tensor<1x2x19x1xf32>) outs(%234 : tensor<1x2x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.truncf %cst_80 : f64 to f32
      %692 = arith.addf %in, %691 : f32
      linalg.yield %692 : f32
    } -> tensor<1x2x19x1xf32>
    %590 = linalg.generic #loops1 ins(%589 : tensor<1x2x19x1xf32>) outs(%234 : tensor<1x2x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = math.rsqrt %in : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x19x1xf32>
    %591 = linalg.generic #loops13 ins(%transposed_254, %590 : tensor<1x2x19x16xbf16>, tensor<1x2x19x1xf32>) outs(%231 : tensor<1x2x19x16xf32>) {
    ^bb0(%in: bf16, %in_294: f32, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      %692 = arith.mulf %691, %in_294 : f32
      linalg.yield %692 : f32
    } -> tensor<1x2x19x16xf32>
    %592 = linalg.generic #loops1 ins(%591 : tensor<1x2x19x16xf32>) outs(%230 : tensor<1x2x19x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<1x2x19x16xbf16>
    %593 = linalg.generic #loops14 ins(%592, %cst_19 : tensor<1x2x19x16xbf16>, tensor<16xbf16>) outs(%230 : tensor<1x2x19x16xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.mulf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x2x19x16xbf16>
    %concat_257 = tensor.concat dim(2) %547, %584 : (tensor<1x2x30x16xbf16>, tensor<1x2x19x16xbf16>) -> tensor<1x2x49x16xbf16>
    %concat_258 = tensor.concat dim(2) %556, %593 : (tensor<1x2x30x16xbf16>, tensor<1x2x19x16xbf16>) -> tensor<1x2x49x16xbf16>
    %concat_259 = tensor.concat dim(2) %transposed_246, %transposed_256 : (tensor<1x2x30x16xbf16>, tensor<1x2x19x16xbf16>) -> tensor<1x2x49x16xbf16>
    %594 = linalg.generic #loops1 ins(%concat_257 : tensor<1x2x49x16xbf16>) outs(%252 : tensor<1x2x49x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<1x2x49x16xf32>
    %595 = linalg.generic #loops1 ins(%concat_258 : tensor<1x2x49x16xbf16>) outs(%252 : tensor<1x2x49x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<1x2x49x16xf32>
    %596 = linalg.generic #loops1 ins(%concat_259 : tensor<1x2x49x16xbf16>) outs(%252 : tensor<1x2x49x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<1x2x49x16xf32>
    %597 = linalg.generic #loops1 ins(%594 : tensor<1x2x49x16xf32>) outs(%252 : tensor<1x2x49x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.mulf %in, %cst_101 : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x49x16xf32>
    %transposed_260 = linalg.transpose ins(%595 : tensor<1x2x49x16xf32>) outs(%257 : tensor<1x2x16x49xf32>) permutation = [0, 1, 3, 2] 
    %598 = linalg.generic #loops1 ins(%transposed_260 : tensor<1x2x16x49xf32>) outs(%257 : tensor<1x2x16x49xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.mulf %in, %cst_101 : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x16x49xf32>
    %collapsed_261 = tensor.collapse_shape %597 [[0, 1], [2], [3]] : tensor<1x2x49x16xf32> into tensor<2x49x16xf32>
    %collapsed_262 = tensor.collapse_shape %598 [[0, 1], [2], [3]] : tensor<1x2x16x49xf32> into tensor<2x16x49xf32>
    %599 = linalg.batch_matmul ins(%collapsed_261, %collapsed_262 : tensor<2x49x16xf32>, tensor<2x16x49xf32>) outs(%260 : tensor<2x49x49xf32>) -> tensor<2x49x49xf32>
    %expanded_263 = tensor.expand_shape %599 [[0, 1], [2], [3]] output_shape [1, 2, 49, 49] : tensor<2x49x49xf32> into tensor<1x2x49x49xf32>
    %600:2 = linalg.generic #loops15 ins(%expanded_263 : tensor<1x2x49x49xf32>) outs(%265, %263 : tensor<1x2x49xf32>, tensor<1x2x49xi64>) {
    ^bb0(%in: f32, %out: f32, %out_294: i64):
      %691 = linalg.index 3 : index
      %692 = arith.index_cast %691 : index to i64
      %693 = arith.maximumf %in, %out : f32
      %694 = arith.cmpf ogt, %in, %out : f32
      %695 = arith.select %694, %692, %out_294 : i64
      linalg.yield %693, %695 : f32, i64
    } -> (tensor<1x2x49xf32>, tensor<1x2x49xi64>)
    %expanded_264 = tensor.expand_shape %600#0 [[0], [1], [2, 3]] output_shape [1, 2, 49, 1] : tensor<1x2x49xf32> into tensor<1x2x49x1xf32>
    %601 = linalg.generic #loops13 ins(%expanded_263, %expanded_264 : tensor<1x2x49x49xf32>, tensor<1x2x49x1xf32>) outs(%267 : tensor<1x2x49x49xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.subf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x49x49xf32>
    %602 = linalg.generic #loops1 ins(%601 : tensor<1x2x49x49xf32>) outs(%267 : tensor<1x2x49x49xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = math.exp %in : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x49x49xf32>
    %603 = linalg.generic #loops12 ins(%602 : tensor<1x2x49x49xf32>) outs(%271 : tensor<1x2x49x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.addf %in, %out : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x49x1xf32>
    %604 = linalg.generic #loops13 ins(%602, %603 : tensor<1x2x49x49xf32>, tensor<1x2x49x1xf32>) outs(%267 : tensor<1x2x49x49xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.divf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x49x49xf32>
    %605 = linalg.generic #loops1 ins(%expanded_263 : tensor<1x2x49x49xf32>) outs(%274 : tensor<1x2x49x49xi1>) {
    ^bb0(%in: f32, %out: i1):
      %691 = arith.extf %in : f32 to f64
      %692 = arith.cmpf oeq, %691, %cst_61 : f64
      linalg.yield %692 : i1
    } -> tensor<1x2x49x49xi1>
    %606 = linalg.generic #loops12 ins(%605 : tensor<1x2x49x49xi1>) outs(%277 : tensor<1x2x49x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %691 = arith.andi %in, %out : i1
      linalg.yield %691 : i1
    } -> tensor<1x2x49x1xi1>
    %607 = linalg.generic #loops16 ins(%606, %cst_8, %604 : tensor<1x2x49x1xi1>, tensor<1x2x49x49xf32>, tensor<1x2x49x49xf32>) outs(%267 : tensor<1x2x49x49xf32>) {
    ^bb0(%in: i1, %in_294: f32, %in_295: f32, %out: f32):
      %691 = arith.select %in, %in_294, %in_295 : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x49x49xf32>
    %collapsed_265 = tensor.collapse_shape %607 [[0, 1], [2], [3]] : tensor<1x2x49x49xf32> into tensor<2x49x49xf32>
    %collapsed_266 = tensor.collapse_shape %596 [[0, 1], [2], [3]] : tensor<1x2x49x16xf32> into tensor<2x49x16xf32>
    %608 = linalg.batch_matmul ins(%collapsed_265, %collapsed_266 : tensor<2x49x49xf32>, tensor<2x49x16xf32>) outs(%281 : tensor<2x49x16xf32>) -> tensor<2x49x16xf32>
    %expanded_267 = tensor.expand_shape %608 [[0, 1], [2], [3]] output_shape [1, 2, 49, 16] : tensor<2x49x16xf32> into tensor<1x2x49x16xf32>
    %609 = linalg.generic #loops1 ins(%expanded_267 : tensor<1x2x49x16xf32>) outs(%283 : tensor<1x2x49x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<1x2x49x16xbf16>
    %transposed_268 = linalg.transpose ins(%609 : tensor<1x2x49x16xbf16>) outs(%285 : tensor<1x49x2x16xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_269 = tensor.collapse_shape %transposed_268 [[0], [1], [2, 3]] : tensor<1x49x2x16xbf16> into tensor<1x49x32xbf16>
    %extracted_slice_270 = tensor.extract_slice %collapsed_269[0, 0, 0] [1, 30, 32] [1, 1, 1] : tensor<1x49x32xbf16> to tensor<1x30x32xbf16>
    %collapsed_271 = tensor.collapse_shape %extracted_slice_270 [[0, 1], [2]] : tensor<1x30x32xbf16> into tensor<30x32xbf16>
    %transposed_272 = linalg.transpose ins(%cst_18 : tensor<32x32xbf16>) outs(%40 : tensor<32x32xbf16>) permutation = [1, 0] 
    %610 = linalg.generic #loops0 ins(%cst_17 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32xf32>
    %611 = linalg.generic #loops5 ins(%collapsed_271 : tensor<30x32xbf16>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<30x32xf32>
    %612 = linalg.generic #loops5 ins(%transposed_272 : tensor<32x32xbf16>) outs(%43 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32x32xf32>
    %613 = linalg.matmul ins(%611, %612 : tensor<30x32xf32>, tensor<32x32xf32>) outs(%171 : tensor<30x32xf32>) -> tensor<30x32xf32>
    %614 = linalg.generic #loops7 ins(%610 : tensor<32xf32>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<30x32xf32>
    %615 = linalg.generic #loops8 ins(%613, %614 : tensor<30x32xf32>, tensor<30x32xf32>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.addf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<30x32xf32>
    %616 = linalg.generic #loops5 ins(%615 : tensor<30x32xf32>) outs(%175 : tensor<30x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<30x32xbf16>
    %expanded_273 = tensor.expand_shape %616 [[0, 1], [2]] output_shape [1, 30, 32] : tensor<30x32xbf16> into tensor<1x30x32xbf16>
    %expanded_274 = tensor.expand_shape %extracted_slice_226 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %617 = linalg.generic #loops17 ins(%expanded_274, %expanded_273 : tensor<1x1x32xbf16>, tensor<1x30x32xbf16>) outs(%6 : tensor<1x30x32xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.mulf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x30x32xbf16>
    %618 = linalg.generic #loops2 ins(%421, %617 : tensor<1x30x32xbf16>, tensor<1x30x32xbf16>) outs(%6 : tensor<1x30x32xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.addf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x30x32xbf16>
    %619 = linalg.generic #loops3 ins(%618 : tensor<1x30x32xbf16>) outs(%7 : tensor<1x30x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<1x30x32xf32>
    %620 = linalg.generic #loops3 ins(%619 : tensor<1x30x32xf32>) outs(%102 : tensor<1x30x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %691 = arith.extf %in : f32 to f64
      linalg.yield %691 : f64
    } -> tensor<1x30x32xf64>
    %621 = linalg.generic #loops9 ins(%620 : tensor<1x30x32xf64>) outs(%105 : tensor<1x30x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %691 = arith.addf %in, %out : f64
      linalg.yield %691 : f64
    } -> tensor<1x30x1xf64>
    %622 = linalg.generic #loops3 ins(%621 : tensor<1x30x1xf64>) outs(%104 : tensor<1x30x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %691 = arith.divf %in, %cst_98 : f64
      linalg.yield %691 : f64
    } -> tensor<1x30x1xf64>
    %623 = linalg.generic #loops10 ins(%620, %622 : tensor<1x30x32xf64>, tensor<1x30x1xf64>) outs(%102 : tensor<1x30x32xf64>) {
    ^bb0(%in: f64, %in_294: f64, %out: f64):
      %691 = arith.subf %in, %in_294 : f64
      linalg.yield %691 : f64
    } -> tensor<1x30x32xf64>
    %624 = linalg.generic #loops2 ins(%623, %623 : tensor<1x30x32xf64>, tensor<1x30x32xf64>) outs(%102 : tensor<1x30x32xf64>) {
    ^bb0(%in: f64, %in_294: f64, %out: f64):
      %691 = arith.mulf %in, %in_294 : f64
      linalg.yield %691 : f64
    } -> tensor<1x30x32xf64>
    %625 = linalg.generic #loops9 ins(%624 : tensor<1x30x32xf64>) outs(%105 : tensor<1x30x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %691 = arith.addf %in, %out : f64
      linalg.yield %691 : f64
    } -> tensor<1x30x1xf64>
    %626 = linalg.generic #loops3 ins(%625 : tensor<1x30x1xf64>) outs(%104 : tensor<1x30x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %691 = arith.divf %in, %cst_98 : f64
      linalg.yield %691 : f64
    } -> tensor<1x30x1xf64>
    %627 = linalg.generic #loops3 ins(%626 : tensor<1x30x1xf64>) outs(%112 : tensor<1x30x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %691 = arith.truncf %in : f64 to f32
      linalg.yield %691 : f32
    } -> tensor<1x30x1xf32>
    %628 = linalg.generic #loops9 ins(%619 : tensor<1x30x32xf32>) outs(%114 : tensor<1x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.addf %in, %out : f32
      linalg.yield %691 : f32
    } -> tensor<1x30x1xf32>
    %629 = linalg.generic #loops3 ins(%628 : tensor<1x30x1xf32>) outs(%112 : tensor<1x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.divf %in, %cst_99 : f32
      linalg.yield %691 : f32
    } -> tensor<1x30x1xf32>
    %630 = linalg.generic #loops3 ins(%627 : tensor<1x30x1xf32>) outs(%112 : tensor<1x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.truncf %cst_80 : f64 to f32
      %692 = arith.addf %in, %691 : f32
      linalg.yield %692 : f32
    } -> tensor<1x30x1xf32>
    %631 = linalg.generic #loops3 ins(%630 : tensor<1x30x1xf32>) outs(%112 : tensor<1x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = math.rsqrt %in : f32
      linalg.yield %691 : f32
    } -> tensor<1x30x1xf32>
    %632 = linalg.generic #loops10 ins(%619, %629 : tensor<1x30x32xf32>, tensor<1x30x1xf32>) outs(%7 : tensor<1x30x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.subf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<1x30x32xf32>
    %633 = linalg.generic #loops10 ins(%632, %631 : tensor<1x30x32xf32>, tensor<1x30x1xf32>) outs(%7 : tensor<1x30x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.mulf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<1x30x32xf32>
    %634 = linalg.generic #loops3 ins(%633 : tensor<1x30x32xf32>) outs(%6 : tensor<1x30x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<1x30x32xbf16>
    %expanded_275 = tensor.expand_shape %extracted_slice_228 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %635 = linalg.generic #loops3 ins(%expanded_275 : tensor<1x1x32xbf16>) outs(%122 : tensor<1x1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %691 = arith.addf %in, %cst_5 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x1x32xbf16>
    %636 = linalg.generic #loops11 ins(%634, %635 : tensor<1x30x32xbf16>, tensor<1x1x32xbf16>) outs(%6 : tensor<1x30x32xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.mulf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x30x32xbf16>
    %expanded_276 = tensor.expand_shape %extracted_slice_227 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %637 = linalg.generic #loops11 ins(%636, %expanded_276 : tensor<1x30x32xbf16>, tensor<1x1x32xbf16>) outs(%6 : tensor<1x30x32xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.addf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x30x32xbf16>
    %collapsed_277 = tensor.collapse_shape %637 [[0, 1], [2]] : tensor<1x30x32xbf16> into tensor<30x32xbf16>
    %transposed_278 = linalg.transpose ins(%cst_16 : tensor<128x32xbf16>) outs(%397 : tensor<32x128xbf16>) permutation = [1, 0] 
    %638 = linalg.generic #loops0 ins(%cst_15 : tensor<128xbf16>) outs(%10 : tensor<128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<128xf32>
    %639 = linalg.generic #loops5 ins(%collapsed_277 : tensor<30x32xbf16>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<30x32xf32>
    %640 = linalg.generic #loops5 ins(%transposed_278 : tensor<32x128xbf16>) outs(%400 : tensor<32x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32x128xf32>
    %641 = linalg.matmul ins(%639, %640 : tensor<30x32xf32>, tensor<32x128xf32>) outs(%403 : tensor<30x128xf32>) -> tensor<30x128xf32>
    %642 = linalg.generic #loops7 ins(%638 : tensor<128xf32>) outs(%402 : tensor<30x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<30x128xf32>
    %643 = linalg.generic #loops8 ins(%641, %642 : tensor<30x128xf32>, tensor<30x128xf32>) outs(%402 : tensor<30x128xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.addf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<30x128xf32>
    %644 = linalg.generic #loops5 ins(%643 : tensor<30x128xf32>) outs(%407 : tensor<30x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<30x128xbf16>
    %expanded_279 = tensor.expand_shape %644 [[0, 1], [2]] output_shape [1, 30, 128] : tensor<30x128xbf16> into tensor<1x30x128xbf16>
    %645 = linalg.generic #loops3 ins(%expanded_279 : tensor<1x30x128xbf16>) outs(%409 : tensor<1x30x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %691 = math.fpowi %in, %c3_i64 : bf16, i64
      %692 = arith.mulf %691, %cst_3 : bf16
      %693 = arith.addf %in, %692 : bf16
      %694 = arith.mulf %693, %cst_4 : bf16
      %695 = math.tanh %694 : bf16
      %696 = arith.addf %695, %cst_5 : bf16
      %697 = arith.mulf %696, %cst_6 : bf16
      %698 = arith.mulf %in, %697 : bf16
      linalg.yield %698 : bf16
    } -> tensor<1x30x128xbf16>
    %collapsed_280 = tensor.collapse_shape %645 [[0, 1], [2]] : tensor<1x30x128xbf16> into tensor<30x128xbf16>
    %transposed_281 = linalg.transpose ins(%cst_14 : tensor<32x128xbf16>) outs(%411 : tensor<128x32xbf16>) permutation = [1, 0] 
    %646 = linalg.generic #loops0 ins(%cst_13 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32xf32>
    %647 = linalg.generic #loops5 ins(%collapsed_280 : tensor<30x128xbf16>) outs(%402 : tensor<30x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<30x128xf32>
    %648 = linalg.generic #loops5 ins(%transposed_281 : tensor<128x32xbf16>) outs(%414 : tensor<128x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<128x32xf32>
    %649 = linalg.matmul ins(%647, %648 : tensor<30x128xf32>, tensor<128x32xf32>) outs(%171 : tensor<30x32xf32>) -> tensor<30x32xf32>
    %650 = linalg.generic #loops7 ins(%646 : tensor<32xf32>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<30x32xf32>
    %651 = linalg.generic #loops8 ins(%649, %650 : tensor<30x32xf32>, tensor<30x32xf32>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.addf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<30x32xf32>
    %652 = linalg.generic #loops5 ins(%651 : tensor<30x32xf32>) outs(%175 : tensor<30x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<30x32xbf16>
    %expanded_282 = tensor.expand_shape %652 [[0, 1], [2]] output_shape [1, 30, 32] : tensor<30x32xbf16> into tensor<1x30x32xbf16>
    %expanded_283 = tensor.expand_shape %extracted_slice_229 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %653 = linalg.generic #loops17 ins(%expanded_283, %expanded_282 : tensor<1x1x32xbf16>, tensor<1x30x32xbf16>) outs(%6 : tensor<1x30x32xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.mulf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x30x32xbf16>
    %654 = linalg.generic #loops2 ins(%618, %653 : tensor<1x30x32xbf16>, tensor<1x30x32xbf16>) outs(%6 : tensor<1x30x32xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.addf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x30x32xbf16>
    %transposed_284 = linalg.transpose ins(%cst_12 : tensor<64x32xbf16>) outs(%489 : tensor<32x64xbf16>) permutation = [1, 0] 
    %655 = linalg.generic #loops0 ins(%cst_11 : tensor<64xbf16>) outs(%490 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<64xf32>
    %656 = linalg.generic #loops5 ins(%transposed_284 : tensor<32x64xbf16>) outs(%492 : tensor<32x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32x64xf32>
    %657 = linalg.matmul ins(%91, %656 : tensor<1x32xf32>, tensor<32x64xf32>) outs(%495 : tensor<1x64xf32>) -> tensor<1x64xf32>
    %658 = linalg.generic #loops7 ins(%655 : tensor<64xf32>) outs(%494 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64xf32>
    %659 = linalg.generic #loops8 ins(%657, %658 : tensor<1x64xf32>, tensor<1x64xf32>) outs(%494 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.addf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<1x64xf32>
    %660 = linalg.generic #loops5 ins(%659 : tensor<1x64xf32>) outs(%499 : tensor<1x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<1x64xbf16>
    %extracted_slice_285 = tensor.extract_slice %660[0, 0] [1, 32] [1, 1] : tensor<1x64xbf16> to tensor<1x32xbf16>
    %extracted_slice_286 = tensor.extract_slice %660[0, 32] [1, 32] [1, 1] : tensor<1x64xbf16> to tensor<1x32xbf16>
    %661 = linalg.generic #loops3 ins(%654 : tensor<1x30x32xbf16>) outs(%7 : tensor<1x30x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<1x30x32xf32>
    %662 = linalg.generic #loops3 ins(%661 : tensor<1x30x32xf32>) outs(%102 : tensor<1x30x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %691 = arith.extf %in : f32 to f64
      linalg.yield %691 : f64
    } -> tensor<1x30x32xf64>
    %663 = linalg.generic #loops9 ins(%662 : tensor<1x30x32xf64>) outs(%105 : tensor<1x30x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %691 = arith.addf %in, %out : f64
      linalg.yield %691 : f64
    } -> tensor<1x30x1xf64>
    %664 = linalg.generic #loops3 ins(%663 : tensor<1x30x1xf64>) outs(%104 : tensor<1x30x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %691 = arith.divf %in, %cst_98 : f64
      linalg.yield %691 : f64
    } -> tensor<1x30x1xf64>
    %665 = linalg.generic #loops10 ins(%662, %664 : tensor<1x30x32xf64>, tensor<1x30x1xf64>) outs(%102 : tensor<1x30x32xf64>) {
    ^bb0(%in: f64, %in_294: f64, %out: f64):
      %691 = arith.subf %in, %in_294 : f64
      linalg.yield %691 : f64
    } -> tensor<1x30x32xf64>
    %666 = linalg.generic #loops2 ins(%665, %665 : tensor<1x30x32xf64>, tensor<1x30x32xf64>) outs(%102 : tensor<1x30x32xf64>) {
    ^bb0(%in: f64, %in_294: f64, %out: f64):
      %691 = arith.mulf %in, %in_294 : f64
      linalg.yield %691 : f64
    } -> tensor<1x30x32xf64>
    %667 = linalg.generic #loops9 ins(%666 : tensor<1x30x32xf64>) outs(%105 : tensor<1x30x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %691 = arith.addf %in, %out : f64
      linalg.yield %691 : f64
    } -> tensor<1x30x1xf64>
    %668 = linalg.generic #loops3 ins(%667 : tensor<1x30x1xf64>) outs(%104 : tensor<1x30x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %691 = arith.divf %in, %cst_98 : f64
      linalg.yield %691 : f64
    } -> tensor<1x30x1xf64>
    %669 = linalg.generic #loops3 ins(%668 : tensor<1x30x1xf64>) outs(%112 : tensor<1x30x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %691 = arith.truncf %in : f64 to f32
      linalg.yield %691 : f32
    } -> tensor<1x30x1xf32>
    %670 = linalg.generic #loops9 ins(%661 : tensor<1x30x32xf32>) outs(%114 : tensor<1x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.addf %in, %out : f32
      linalg.yield %691 : f32
    } -> tensor<1x30x1xf32>
    %671 = linalg.generic #loops3 ins(%670 : tensor<1x30x1xf32>) outs(%112 : tensor<1x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.divf %in, %cst_99 : f32
      linalg.yield %691 : f32
    } -> tensor<1x30x1xf32>
    %672 = linalg.generic #loops3 ins(%669 : tensor<1x30x1xf32>) outs(%112 : tensor<1x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.truncf %cst_80 : f64 to f32
      %692 = arith.addf %in, %691 : f32
      linalg.yield %692 : f32
    } -> tensor<1x30x1xf32>
    %673 = linalg.generic #loops3 ins(%672 : tensor<1x30x1xf32>) outs(%112 : tensor<1x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = math.rsqrt %in : f32
      linalg.yield %691 : f32
    } -> tensor<1x30x1xf32>
    %674 = linalg.generic #loops10 ins(%661, %671 : tensor<1x30x32xf32>, tensor<1x30x1xf32>) outs(%7 : tensor<1x30x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.subf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<1x30x32xf32>
    %675 = linalg.generic #loops10 ins(%674, %673 : tensor<1x30x32xf32>, tensor<1x30x1xf32>) outs(%7 : tensor<1x30x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.mulf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<1x30x32xf32>
    %676 = linalg.generic #loops3 ins(%675 : tensor<1x30x32xf32>) outs(%6 : tensor<1x30x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<1x30x32xbf16>
    %677 = linalg.generic #loops5 ins(%extracted_slice_285 : tensor<1x32xbf16>) outs(%34 : tensor<1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %691 = arith.addf %in, %cst_5 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x32xbf16>
    %expanded_287 = tensor.expand_shape %677 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %678 = linalg.generic #loops11 ins(%676, %expanded_287 : tensor<1x30x32xbf16>, tensor<1x1x32xbf16>) outs(%6 : tensor<1x30x32xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.mulf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x30x32xbf16>
    %expanded_288 = tensor.expand_shape %extracted_slice_286 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %679 = linalg.generic #loops11 ins(%678, %expanded_288 : tensor<1x30x32xbf16>, tensor<1x1x32xbf16>) outs(%6 : tensor<1x30x32xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.addf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x30x32xbf16>
    %collapsed_289 = tensor.collapse_shape %679 [[0, 1], [2]] : tensor<1x30x32xbf16> into tensor<30x32xbf16>
    %transposed_290 = linalg.transpose ins(%cst_10 : tensor<64x32xbf16>) outs(%489 : tensor<32x64xbf16>) permutation = [1, 0] 
    %680 = linalg.generic #loops0 ins(%cst_9 : tensor<64xbf16>) outs(%490 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<64xf32>
    %681 = linalg.generic #loops5 ins(%collapsed_289 : tensor<30x32xbf16>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<30x32xf32>
    %682 = linalg.generic #loops5 ins(%transposed_290 : tensor<32x64xbf16>) outs(%492 : tensor<32x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32x64xf32>
    %683 = tensor.empty() : tensor<30x64xf32>
    %684 = linalg.fill ins(%cst : f32) outs(%683 : tensor<30x64xf32>) -> tensor<30x64xf32>
    %685 = linalg.matmul ins(%681, %682 : tensor<30x32xf32>, tensor<32x64xf32>) outs(%684 : tensor<30x64xf32>) -> tensor<30x64xf32>
    %686 = linalg.generic #loops7 ins(%680 : tensor<64xf32>) outs(%683 : tensor<30x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<30x64xf32>
    %687 = linalg.generic #loops8 ins(%685, %686 : tensor<30x64xf32>, tensor<30x64xf32>) outs(%683 : tensor<30x64xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.addf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<30x64xf32>
    %688 = tensor.empty() : tensor<30x64xbf16>
    %689 = linalg.generic #loops5 ins(%687 : tensor<30x64xf32>) outs(%688 : tensor<30x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<30x64xbf16>
    %expanded_291 = tensor.expand_shape %689 [[0, 1, 2], [3, 4, 5]] output_shape [1, 5, 6, 2, 2, 16] : tensor<30x64xbf16> into tensor<1x5x6x2x2x16xbf16>
    %690 = tensor.empty() : tensor<1x16x5x2x6x2xbf16>
    %transposed_292 = linalg.transpose ins(%expanded_291 : tensor<1x5x6x2x2x16xbf16>) outs(%690 : tensor<1x16x5x2x6x2xbf16>) permutation = [0, 5, 1, 3, 2, 4] 
    %collapsed_293 = tensor.collapse_shape %transposed_292 [[0], [1], [2, 3], [4, 5]] : tensor<1x16x5x2x6x2xbf16> into tensor<1x16x10x12xbf16>
    return %collapsed_293 : tensor<1x16x10x12xbf16>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_64_torch.bfloat16_2: "seeded sd3.proj_out.bias",
      torch_tensor_64_32_torch.bfloat16_2: "seeded sd3.proj_out.weight",
      torch_tensor_64_torch.bfloat16_1: "seeded sd3.norm_out.linear.bias",
      torch_tensor_64_32_torch.bfloat16_1: "seeded sd3.norm_out.linear.weight",
      torch_tensor_32_torch.bfloat16_27: "seeded sd3.transformer_blocks.1.ff.net.2.bias",
      torch_tensor_32_128_torch.bfloat16_2: "seeded sd3.transformer_blocks.1.ff.net.2.weight",
      torch_tensor_128_torch.bfloat16_2: "seeded sd3.transformer_blocks.1.ff.net.0.proj.bias",
      torch_tensor_128_32_torch.bfloat16_2: "seeded sd3.transformer_blocks.1.ff.net.0.proj.weight",
      torch_tensor_32_torch.bfloat16_26: "seeded sd3.transformer_blocks.1.attn.to_out.0.bias",
      torch_tensor_32_32_torch.bfloat16_20: "seeded sd3.transformer_blocks.1.attn.to_out.0.weight",
      torch_tensor_16_torch.bfloat16_9: "seeded sd3.transformer_blocks.1.attn.norm_added_k.weight",
      torch_tensor_16_torch.bfloat16_8: "seeded sd3.transformer_blocks.1.attn.norm_added_q.weight",
      torch_tensor_32_torch.bfloat16_25: "seeded sd3.transformer_blocks.1.attn.add_v_proj.bias",
      torch_tensor_32_32_torch.bfloat16_19: "seeded sd3.transformer_blocks.1.attn.add_v_proj.weight",
      torch_tensor_32_torch.bfloat16_24: "seeded sd3.transformer_blocks.1.attn.add_k_proj.bias",
      torch_tensor_32_32_torch.bfloat16_18: "seeded sd3.transformer_blocks.1.attn.add_k_proj.weight",
      torch_tensor_32_torch.bfloat16_23: "seeded sd3.transformer_blocks.1.attn.add_q_proj.bias",
      torch_tensor_32_32_torch.bfloat16_17: "seeded sd3.transformer_blocks.1.attn.add_q_proj.weight",
      torch_tensor_16_torch.bfloat16_7: "seeded sd3.transformer_blocks.1.attn.norm_k.weight",
      torch_tensor_16_torch.bfloat16_6: "seeded sd3.transformer_blocks.1.attn.norm_q.weight",
      torch_tensor_32_torch.bfloat16_22: "seeded sd3.transformer_blocks.1.attn.to_v.bias",
      torch_tensor_32_32_torch.bfloat16_16: "seeded sd3.transformer_blocks.1.attn.to_v.weight",
      torch_tensor_32_torch.bfloat16_21: "seeded sd3.transformer_blocks.1.attn.to_k.bias",
      torch_tensor_32_32_torch.bfloat16_15: "seeded sd3.transformer_blocks.1.attn.to_k.weight",
      torch_tensor_32_torch.bfloat16_20: "seeded sd3.transformer_blocks.1.attn.to_q.bias",
      torch_tensor_32_32_torch.bfloat16_14: "seeded sd3.transformer_blocks.1.attn.to_q.weight",
      torch_tensor_64_torch.bfloat16: "seeded sd3.transformer_blocks.1.norm1_context.linear.bias",
      torch_tensor_64_32_torch.bfloat16: "seeded sd3.transformer_blocks.1.norm1_context.linear.weight",
      torch_tensor_192_torch.bfloat16_1: "seeded sd3.transformer_blocks.1.norm1.linear.bias",
      torch_tensor_192_32_torch.bfloat16_1: "seeded sd3.transformer_blocks.1.norm1.linear.weight",
      torch_tensor_32_torch.bfloat16_19: "seeded sd3.transformer_blocks.0.ff_context.net.2.bias",
      torch_tensor_32_128_torch.bfloat16_1: "seeded sd3.transformer_blocks.0.ff_context.net.2.weight",
      torch_tensor_128_torch.bfloat16_1: "seeded sd3.transformer_blocks.0.ff_context.net.0.proj.bias",
      torch_tensor_128_32_torch.bfloat16_1: "seeded sd3.transformer_blocks.0.ff_context.net.0.proj.weight",
      torch_tensor_32_torch.bfloat16_18: "seeded sd3.transformer_blocks.0.ff.net.2.bias",
      torch_tensor_32_128_torch.bfloat16: "seeded sd3.transformer_blocks.0.ff.net.2.weight",
      torch_tensor_128_torch.bfloat16: "seeded sd3.transformer_blocks.0.ff.net.0.proj.bias",
      torch_tensor_128_32_torch.bfloat16: "seeded sd3.transformer_blocks.0.ff.net.0.proj.weight",
      torch_tensor_32_torch.bfloat16_17: "seeded sd3.transformer_blocks.0.attn2.to_out.0.bias",
      torch_tensor_32_32_torch.bfloat16_13: "seeded sd3.transformer_blocks.0.attn2.to_out.0.weight",
      torch_tensor_16_torch.bfloat16_5: "seeded sd3.transformer_blocks.0.attn2.norm_k.weight",
      torch_tensor_16_torch.bfloat16_4: "seeded sd3.transformer_blocks.0.attn2.norm_q.weight",
      torch_tensor_32_torch.bfloat16_16: "seeded sd3.transformer_blocks.0.attn2.to_v.bias",
      torch_tensor_32_32_torch.bfloat16_12: "seeded sd3.transformer_blocks.0.attn2.to_v.weight",
      torch_tensor_32_torch.bfloat16_15: "seeded sd3.transformer_blocks.0.attn2.to_k.bias",
      torch_tensor_32_32_torch.bfloat16_11: "seeded sd3.transformer_blocks.0.attn2.to_k.weight",
      torch_tensor_32_torch.bfloat16_14: "seeded sd3.transformer_blocks.0.attn2.to_q.bias",
      torch_tensor_32_32_torch.bfloat16_10: "seeded sd3.transformer_blocks.0.attn2.to_q.weight",
      torch_tensor_32_torch.bfloat16_13: "seeded sd3.transformer_blocks.0.attn.to_out.0.bias",
      torch_tensor_32_32_torch.bfloat16_9: "seeded sd3.transformer_blocks.0.attn.to_out.0.weight",
      torch_tensor_32_torch.bfloat16_12: "seeded sd3.transformer_blocks.0.attn.to_add_out.bias",
      torch_tensor_32_32_torch.bfloat16_8: "seeded sd3.transformer_blocks.0.attn.to_add_out.weight",
      torch_tensor_16_torch.bfloat16_3: "seeded sd3.transformer_blocks.0.attn.norm_added_k.weight",
      torch_tensor_16_torch.bfloat16_2: "seeded sd3.transformer_blocks.0.attn.norm_added_q.weight",
      torch_tensor_32_torch.bfloat16_11: "seeded sd3.transformer_blocks.0.attn.add_v_proj.bias",
      torch_tensor_32_32_torch.bfloat16_7: "seeded sd3.transformer_blocks.0.attn.add_v_proj.weight",
      torch_tensor_32_torch.bfloat16_10: "seeded sd3.transformer_blocks.0.attn.add_k_proj.bias",
      torch_tensor_32_32_torch.bfloat16_6: "seeded sd3.transformer_blocks.0.attn.add_k_proj.weight",
      torch_tensor_32_torch.bfloat16_9: "seeded sd3.transformer_blocks.0.attn.add_q_proj.bias",
      torch_tensor_32_32_torch.bfloat16_5: "seeded sd3.transformer_blocks.0.attn.add_q_proj.weight",
      torch_tensor_16_torch.bfloat16_1: "seeded sd3.transformer_blocks.0.attn.norm_k.weight",
      torch_tensor_16_torch.bfloat16: "seeded sd3.transformer_blocks.0.attn.norm_q.weight",
      torch_tensor_32_torch.bfloat16_8: "seeded sd3.transformer_blocks.0.attn.to_v.bias",
      torch_tensor_32_32_torch.bfloat16_4: "seeded sd3.transformer_blocks.0.attn.to_v.weight",
      torch_tensor_32_torch.bfloat16_7: "seeded sd3.transformer_blocks.0.attn.to_k.bias",
      torch_tensor_32_32_torch.bfloat16_3: "seeded sd3.transformer_blocks.0.attn.to_k.weight",
      torch_tensor_32_torch.bfloat16_6: "seeded sd3.transformer_blocks.0.attn.to_q.bias",
      torch_tensor_32_32_torch.bfloat16_2: "seeded sd3.transformer_blocks.0.attn.to_q.weight",
      torch_tensor_192_torch.bfloat16: "seeded sd3.transformer_blocks.0.norm1_context.linear.bias",
      torch_tensor_192_32_torch.bfloat16: "seeded sd3.transformer_blocks.0.norm1_context.linear.weight",
      torch_tensor_288_torch.bfloat16: "seeded sd3.transformer_blocks.0.norm1.linear.bias",
      torch_tensor_288_32_torch.bfloat16: "seeded sd3.transformer_blocks.0.norm1.linear.weight",
      torch_tensor_32_torch.bfloat16_5: "seeded sd3.context_embedder.bias",
      torch_tensor_32_80_torch.bfloat16: "seeded sd3.context_embedder.weight",
      torch_tensor_32_torch.bfloat16_4: "seeded sd3.time_text_embed.text_embedder.linear_2.bias",
      torch_tensor_32_32_torch.bfloat16_1: "seeded sd3.time_text_embed.text_embedder.linear_2.weight",
      torch_tensor_32_torch.bfloat16_3: "seeded sd3.time_text_embed.text_embedder.linear_1.bias",
      torch_tensor_32_72_torch.bfloat16: "seeded sd3.time_text_embed.text_embedder.linear_1.weight",
      torch_tensor_32_torch.bfloat16_2: "seeded sd3.time_text_embed.timestep_embedder.linear_2.bias",
      torch_tensor_32_32_torch.bfloat16: "seeded sd3.time_text_embed.timestep_embedder.linear_2.weight",
      torch_tensor_32_torch.bfloat16_1: "seeded sd3.time_text_embed.timestep_embedder.linear_1.bias",
      torch_tensor_32_256_torch.bfloat16: "seeded sd3.time_text_embed.timestep_embedder.linear_1.weight",
      torch_tensor_1_64_32_torch.float32: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803FA46A573F3E399F3E7675CC3D5C81013D57D6233C203E4F3B6D12833A5FCBA53940510A3F6A4E733F98B87E3F3CDF7F3FB9FC7F3FACFF7F3FF8FF7F3FFFFF7F3F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803FC381103EC209503F6D4E973EC1FFC13D20B9F53C116E1B3C939B443B0DB1783A26707DBF572F153FEF90743F4FD97E3F83E27F3F0DFD7F3FB5FF7F3FF8FF7F3F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F107C75BF7FFC7F3F4477F53E1E3C213EF5B64C3D8185813CDED6A33B313ECF3A2C3C913ED47229BC40A9603F81CE7C3F19AE7F3FCFF77F3F2EFF7F3FEBFF7F3F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F4630283F6FE84C3F73EB243F50D3603E323E8F3DA652B53CC75FE53BEC11113BBDFF403FBB7419BFB3CC433FEAC0793F815F7F3FF2EF7F3F65FE7F3FD7FF7F3F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803FA46A573F3E399F3E7675CC3D5C81013D57D6233C203E4F3B6D12833A5FCBA53940510A3F6A4E733F98B87E3F3CDF7F3FB9FC7F3FACFF7F3FF8FF7F3FFFFF7F3FA46A573F3E399F3E7675CC3D5C81013D57D6233C203E4F3B6D12833A5FCBA53940510A3F6A4E733F98B87E3F3CDF7F3FB9FC7F3FACFF7F3FF8FF7F3FFFFF7F3FA46A573F3E399F3E7675CC3D5C81013D57D6233C203E4F3B6D12833A5FCBA53940510A3F6A4E733F98B87E3F3CDF7F3FB9FC7F3FACFF7F3FF8FF7F3FFFFF7F3FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3FA46A573F3E399F3E7675CC3D5C81013D57D6233C203E4F3B6D12833A5FCBA53940510A3F6A4E733F98B87E3F3CDF7F3FB9FC7F3FACFF7F3FF8FF7F3FFFFF7F3FC381103EC209503F6D4E973EC1FFC13D20B9F53C116E1B3C939B443B0DB1783A26707DBF572F153FEF90743F4FD97E3F83E27F3F0DFD7F3FB5FF7F3FF8FF7F3FA46A573F3E399F3E7675CC3D5C81013D57D6233C203E4F3B6D12833A5FCBA53940510A3F6A4E733F98B87E3F3CDF7F3FB9FC7F3FACFF7F3FF8FF7F3FFFFF7F3FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3FA46A573F3E399F3E7675CC3D5C81013D57D6233C203E4F3B6D12833A5FCBA53940510A3F6A4E733F98B87E3F3CDF7F3FB9FC7F3FACFF7F3FF8FF7F3FFFFF7F3F107C75BF7FFC7F3F4477F53E1E3C213EF5B64C3D8185813CDED6A33B313ECF3A2C3C913ED47229BC40A9603F81CE7C3F19AE7F3FCFF77F3F2EFF7F3FEBFF7F3FA46A573F3E399F3E7675CC3D5C81013D57D6233C203E4F3B6D12833A5FCBA53940510A3F6A4E733F98B87E3F3CDF7F3FB9FC7F3FACFF7F3FF8FF7F3FFFFF7F3F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3FA46A573F3E399F3E7675CC3D5C81013D57D6233C203E4F3B6D12833A5FCBA53940510A3F6A4E733F98B87E3F3CDF7F3FB9FC7F3FACFF7F3FF8FF7F3FFFFF7F3F4630283F6FE84C3F73EB243F50D3603E323E8F3DA652B53CC75FE53BEC11113BBDFF403FBB7419BFB3CC433FEAC0793F815F7F3FF2EF7F3F65FE7F3FD7FF7F3FA46A573F3E399F3E7675CC3D5C81013D57D6233C203E4F3B6D12833A5FCBA53940510A3F6A4E733F98B87E3F3CDF7F3FB9FC7F3FACFF7F3FF8FF7F3FFFFF7F3F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3FA46A573F3E399F3E7675CC3D5C81013D57D6233C203E4F3B6D12833A5FCBA53940510A3F6A4E733F98B87E3F3CDF7F3FB9FC7F3FACFF7F3FF8FF7F3FFFFF7F3FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3FC381103EC209503F6D4E973EC1FFC13D20B9F53C116E1B3C939B443B0DB1783A26707DBF572F153FEF90743F4FD97E3F83E27F3F0DFD7F3FB5FF7F3FF8FF7F3FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3F107C75BF7FFC7F3F4477F53E1E3C213EF5B64C3D8185813CDED6A33B313ECF3A2C3C913ED47229BC40A9603F81CE7C3F19AE7F3FCFF77F3F2EFF7F3FEBFF7F3FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3F4630283F6FE84C3F73EB243F50D3603E323E8F3DA652B53CC75FE53BEC11113BBDFF403FBB7419BFB3CC433FEAC0793F815F7F3FF2EF7F3F65FE7F3FD7FF7F3FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803FC381103EC209503F6D4E973EC1FFC13D20B9F53C116E1B3C939B443B0DB1783A26707DBF572F153FEF90743F4FD97E3F83E27F3F0DFD7F3FB5FF7F3FF8FF7F3FA46A573F3E399F3E7675CC3D5C81013D57D6233C203E4F3B6D12833A5FCBA53940510A3F6A4E733F98B87E3F3CDF7F3FB9FC7F3FACFF7F3FF8FF7F3FFFFF7F3FC381103EC209503F6D4E973EC1FFC13D20B9F53C116E1B3C939B443B0DB1783A26707DBF572F153FEF90743F4FD97E3F83E27F3F0DFD7F3FB5FF7F3FF8FF7F3FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3FC381103EC209503F6D4E973EC1FFC13D20B9F53C116E1B3C939B443B0DB1783A26707DBF572F153FEF90743F4FD97E3F83E27F3F0DFD7F3FB5FF7F3FF8FF7F3FC381103EC209503F6D4E973EC1FFC13D20B9F53C116E1B3C939B443B0DB1783A26707DBF572F153FEF90743F4FD97E3F83E27F3F0DFD7F3FB5FF7F3FF8FF7F3FC381103EC209503F6D4E973EC1FFC13D20B9F53C116E1B3C939B443B0DB1783A26707DBF572F153FEF90743F4FD97E3F83E27F3F0DFD7F3FB5FF7F3FF8FF7F3FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3FC381103EC209503F6D4E973EC1FFC13D20B9F53C116E1B3C939B443B0DB1783A26707DBF572F153FEF90743F4FD97E3F83E27F3F0DFD7F3FB5FF7F3FF8FF7F3F107C75BF7FFC7F3F4477F53E1E3C213EF5B64C3D8185813CDED6A33B313ECF3A2C3C913ED47229BC40A9603F81CE7C3F19AE7F3FCFF77F3F2EFF7F3FEBFF7F3FC381103EC209503F6D4E973EC1FFC13D20B9F53C116E1B3C939B443B0DB1783A26707DBF572F153FEF90743F4FD97E3F83E27F3F0DFD7F3FB5FF7F3FF8FF7F3F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3FC381103EC209503F6D4E973EC1FFC13D20B9F53C116E1B3C939B443B0DB1783A26707DBF572F153FEF90743F4FD97E3F83E27F3F0DFD7F3FB5FF7F3FF8FF7F3F4630283F6FE84C3F73EB243F50D3603E323E8F3DA652B53CC75FE53BEC11113BBDFF403FBB7419BFB3CC433FEAC0793F815F7F3FF2EF7F3F65FE7F3FD7FF7F3FC381103EC209503F6D4E973EC1FFC13D20B9F53C116E1B3C939B443B0DB1783A26707DBF572F153FEF90743F4FD97E3F83E27F3F0DFD7F3FB5FF7F3FF8FF7F3F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3FA46A573F3E399F3E7675CC3D5C81013D57D6233C203E4F3B6D12833A5FCBA53940510A3F6A4E733F98B87E3F3CDF7F3FB9FC7F3FACFF7F3FF8FF7F3FFFFF7F3FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3FC381103EC209503F6D4E973EC1FFC13D20B9F53C116E1B3C939B443B0DB1783A26707DBF572F153FEF90743F4FD97E3F83E27F3F0DFD7F3FB5FF7F3FF8FF7F3FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3F107C75BF7FFC7F3F4477F53E1E3C213EF5B64C3D8185813CDED6A33B313ECF3A2C3C913ED47229BC40A9603F81CE7C3F19AE7F3FCFF77F3F2EFF7F3FEBFF7F3FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3F4630283F6FE84C3F73EB243F50D3603E323E8F3DA652B53CC75FE53BEC11113BBDFF403FBB7419BFB3CC433FEAC0793F815F7F3FF2EF7F3F65FE7F3FD7FF7F3FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F107C75BF7FFC7F3F4477F53E1E3C213EF5B64C3D8185813CDED6A33B313ECF3A2C3C913ED47229BC40A9603F81CE7C3F19AE7F3FCFF77F3F2EFF7F3FEBFF7F3FA46A573F3E399F3E7675CC3D5C81013D57D6233C203E4F3B6D12833A5FCBA53940510A3F6A4E733F98B87E3F3CDF7F3FB9FC7F3FACFF7F3FF8FF7F3FFFFF7F3F107C75BF7FFC7F3F4477F53E1E3C213EF5B64C3D8185813CDED6A33B313ECF3A2C3C913ED47229BC40A9603F81CE7C3F19AE7F3FCFF77F3F2EFF7F3FEBFF7F3FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3F107C75BF7FFC7F3F4477F53E1E3C213EF5B64C3D8185813CDED6A33B313ECF3A2C3C913ED47229BC40A9603F81CE7C3F19AE7F3FCFF77F3F2EFF7F3FEBFF7F3FC381103EC209503F6D4E973EC1FFC13D20B9F53C116E1B3C939B443B0DB1783A26707DBF572F153FEF90743F4FD97E3F83E27F3F0DFD7F3FB5FF7F3FF8FF7F3F107C75BF7FFC7F3F4477F53E1E3C213EF5B64C3D8185813CDED6A33B313ECF3A2C3C913ED47229BC40A9603F81CE7C3F19AE7F3FCFF77F3F2EFF7F3FEBFF7F3FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3F107C75BF7FFC7F3F4477F53E1E3C213EF5B64C3D8185813CDED6A33B313ECF3A2C3C913ED47229BC40A9603F81CE7C3F19AE7F3FCFF77F3F2EFF7F3FEBFF7F3F107C75BF7FFC7F3F4477F53E1E3C213EF5B64C3D8185813CDED6A33B313ECF3A2C3C913ED47229BC40A9603F81CE7C3F19AE7F3FCFF77F3F2EFF7F3FEBFF7F3F107C75BF7FFC7F3F4477F53E1E3C213EF5B64C3D8185813CDED6A33B313ECF3A2C3C913ED47229BC40A9603F81CE7C3F19AE7F3FCFF77F3F2EFF7F3FEBFF7F3F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3F107C75BF7FFC7F3F4477F53E1E3C213EF5B64C3D8185813CDED6A33B313ECF3A2C3C913ED47229BC40A9603F81CE7C3F19AE7F3FCFF77F3F2EFF7F3FEBFF7F3F4630283F6FE84C3F73EB243F50D3603E323E8F3DA652B53CC75FE53BEC11113BBDFF403FBB7419BFB3CC433FEAC0793F815F7F3FF2EF7F3F65FE7F3FD7FF7F3F107C75BF7FFC7F3F4477F53E1E3C213EF5B64C3D8185813CDED6A33B313ECF3A2C3C913ED47229BC40A9603F81CE7C3F19AE7F3FCFF77F3F2EFF7F3FEBFF7F3F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3FA46A573F3E399F3E7675CC3D5C81013D57D6233C203E4F3B6D12833A5FCBA53940510A3F6A4E733F98B87E3F3CDF7F3FB9FC7F3FACFF7F3FF8FF7F3FFFFF7F3F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3FC381103EC209503F6D4E973EC1FFC13D20B9F53C116E1B3C939B443B0DB1783A26707DBF572F153FEF90743F4FD97E3F83E27F3F0DFD7F3FB5FF7F3FF8FF7F3F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3F107C75BF7FFC7F3F4477F53E1E3C213EF5B64C3D8185813CDED6A33B313ECF3A2C3C913ED47229BC40A9603F81CE7C3F19AE7F3FCFF77F3F2EFF7F3FEBFF7F3F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3F4630283F6FE84C3F73EB243F50D3603E323E8F3DA652B53CC75FE53BEC11113BBDFF403FBB7419BFB3CC433FEAC0793F815F7F3FF2EF7F3F65FE7F3FD7FF7F3F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F4630283F6FE84C3F73EB243F50D3603E323E8F3DA652B53CC75FE53BEC11113BBDFF403FBB7419BFB3CC433FEAC0793F815F7F3FF2EF7F3F65FE7F3FD7FF7F3FA46A573F3E399F3E7675CC3D5C81013D57D6233C203E4F3B6D12833A5FCBA53940510A3F6A4E733F98B87E3F3CDF7F3FB9FC7F3FACFF7F3FF8FF7F3FFFFF7F3F4630283F6FE84C3F73EB243F50D3603E323E8F3DA652B53CC75FE53BEC11113BBDFF403FBB7419BFB3CC433FEAC0793F815F7F3FF2EF7F3F65FE7F3FD7FF7F3FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3F4630283F6FE84C3F73EB243F50D3603E323E8F3DA652B53CC75FE53BEC11113BBDFF403FBB7419BFB3CC433FEAC0793F815F7F3FF2EF7F3F65FE7F3FD7FF7F3FC381103EC209503F6D4E973EC1FFC13D20B9F53C116E1B3C939B443B0DB1783A26707DBF572F153FEF90743F4FD97E3F83E27F3F0DFD7F3FB5FF7F3FF8FF7F3F4630283F6FE84C3F73EB243F50D3603E323E8F3DA652B53CC75FE53BEC11113BBDFF403FBB7419BFB3CC433FEAC0793F815F7F3FF2EF7F3F65FE7F3FD7FF7F3FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3F4630283F6FE84C3F73EB243F50D3603E323E8F3DA652B53CC75FE53BEC11113BBDFF403FBB7419BFB3CC433FEAC0793F815F7F3FF2EF7F3F65FE7F3FD7FF7F3F107C75BF7FFC7F3F4477F53E1E3C213EF5B64C3D8185813CDED6A33B313ECF3A2C3C913ED47229BC40A9603F81CE7C3F19AE7F3FCFF77F3F2EFF7F3FEBFF7F3F4630283F6FE84C3F73EB243F50D3603E323E8F3DA652B53CC75FE53BEC11113BBDFF403FBB7419BFB3CC433FEAC0793F815F7F3FF2EF7F3F65FE7F3FD7FF7F3F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3F4630283F6FE84C3F73EB243F50D3603E323E8F3DA652B53CC75FE53BEC11113BBDFF403FBB7419BFB3CC433FEAC0793F815F7F3FF2EF7F3F65FE7F3FD7FF7F3F4630283F6FE84C3F73EB243F50D3603E323E8F3DA652B53CC75FE53BEC11113BBDFF403FBB7419BFB3CC433FEAC0793F815F7F3FF2EF7F3F65FE7F3FD7FF7F3F4630283F6FE84C3F73EB243F50D3603E323E8F3DA652B53CC75FE53BEC11113BBDFF403FBB7419BFB3CC433FEAC0793F815F7F3FF2EF7F3F65FE7F3FD7FF7F3F",
      torch_tensor_32_16_2_2_torch.bfloat16: "seeded sd3.pos_embed.proj.weight",
      torch_tensor_32_torch.bfloat16: "seeded sd3.pos_embed.proj.bias"
    }
  }
#-}
