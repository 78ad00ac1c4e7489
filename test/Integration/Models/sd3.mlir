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
module {
  func.func @main(%arg0: tensor<1x16x10x12xbf16>, %arg1: tensor<1x19x80xbf16>, %arg2: tensor<1x72xbf16>, %arg3: tensor<1xbf16>) -> tensor<1x16x10x12xbf16> {
    %c3_i64 = arith.constant 3 : i64
    %c0_i64 = arith.constant 0 : i64
    %c2_i64 = arith.constant 2 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 0.000000e+00 : f64
    %cst_2 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
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
    %cst_94 = arith.constant dense_resource<torch_tensor_1_144_32_torch.float32> : tensor<1x144x32xf32>
    %cst_95 = arith.constant dense_resource<torch_tensor_32_16_2_2_torch.bfloat16> : tensor<32x16x2x2xbf16>
    %cst_96 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16> : tensor<32xbf16>
    %cst_97 = arith.constant 1.280000e+02 : f32
    %cst_98 = arith.constant 3.200000e+01 : f64
    %cst_99 = arith.constant 3.200000e+01 : f32
    %cst_100 = arith.constant 1.600000e+01 : f32
    %cst_101 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<1x32x5x6xf32>
    %1 = tensor.empty() : tensor<32xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_96 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32xf32>
    %broadcasted = linalg.broadcast ins(%2 : tensor<32xf32>) outs(%0 : tensor<1x32x5x6xf32>) dimensions = [0, 2, 3] 
    %3 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%arg0, %cst_95 : tensor<1x16x10x12xbf16>, tensor<32x16x2x2xbf16>) outs(%broadcasted : tensor<1x32x5x6xf32>) -> tensor<1x32x5x6xf32>
    %4 = tensor.empty() : tensor<1x32x5x6xbf16>
    %5 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3 : tensor<1x32x5x6xf32>) outs(%4 : tensor<1x32x5x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<1x32x5x6xbf16>
    %collapsed = tensor.collapse_shape %5 [[0], [1], [2, 3]] : tensor<1x32x5x6xbf16> into tensor<1x32x30xbf16>
    %6 = tensor.empty() : tensor<1x30x32xbf16>
    %transposed = linalg.transpose ins(%collapsed : tensor<1x32x30xbf16>) outs(%6 : tensor<1x30x32xbf16>) permutation = [0, 2, 1] 
    %expanded = tensor.expand_shape %cst_94 [[0], [1, 2], [3]] output_shape [1, 12, 12, 32] : tensor<1x144x32xf32> into tensor<1x12x12x32xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 3, 0, 0] [1, 5, 12, 32] [1, 1, 1, 1] : tensor<1x12x12x32xf32> to tensor<1x5x12x32xf32>
    %extracted_slice_102 = tensor.extract_slice %extracted_slice[0, 0, 3, 0] [1, 5, 6, 32] [1, 1, 1, 1] : tensor<1x5x12x32xf32> to tensor<1x5x6x32xf32>
    %collapsed_103 = tensor.collapse_shape %extracted_slice_102 [[0], [1, 2], [3]] : tensor<1x5x6x32xf32> into tensor<1x30x32xf32>
    %7 = tensor.empty() : tensor<1x30x32xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed, %collapsed_103 : tensor<1x30x32xbf16>, tensor<1x30x32xf32>) outs(%7 : tensor<1x30x32xf32>) {
    ^bb0(%in: bf16, %in_294: f32, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      %692 = arith.addf %691, %in_294 : f32
      linalg.yield %692 : f32
    } -> tensor<1x30x32xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<1x30x32xf32>) outs(%6 : tensor<1x30x32xbf16>) {
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
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%11 : tensor<128xf32>) outs(%10 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.truncf %cst_93 : f64 to f32
      %692 = arith.mulf %in, %691 : f32
      linalg.yield %692 : f32
    } -> tensor<128xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%12 : tensor<128xf32>) outs(%10 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.divf %in, %cst_97 : f32
      linalg.yield %691 : f32
    } -> tensor<128xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%13 : tensor<128xf32>) outs(%10 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = math.exp %in : f32
      linalg.yield %691 : f32
    } -> tensor<128xf32>
    %expanded_104 = tensor.expand_shape %arg3 [[0, 1]] output_shape [1, 1] : tensor<1xbf16> into tensor<1x1xbf16>
    %15 = tensor.empty() : tensor<1x1xf32>
    %16 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_104 : tensor<1x1xbf16>) outs(%15 : tensor<1x1xf32>) {
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
    %19 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%18 : tensor<1x128xf32>) outs(%17 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = math.sin %in : f32
      linalg.yield %691 : f32
    } -> tensor<1x128xf32>
    %20 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%18 : tensor<1x128xf32>) outs(%17 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = math.cos %in : f32
      linalg.yield %691 : f32
    } -> tensor<1x128xf32>
    %concat = tensor.concat dim(1) %19, %20 : (tensor<1x128xf32>, tensor<1x128xf32>) -> tensor<1x256xf32>
    %extracted_slice_106 = tensor.extract_slice %concat[0, 128] [1, 128] [1, 1] : tensor<1x256xf32> to tensor<1x128xf32>
    %extracted_slice_107 = tensor.extract_slice %concat[0, 0] [1, 128] [1, 1] : tensor<1x256xf32> to tensor<1x128xf32>
    %concat_108 = tensor.concat dim(1) %extracted_slice_106, %extracted_slice_107 : (tensor<1x128xf32>, tensor<1x128xf32>) -> tensor<1x256xf32>
    %21 = tensor.empty() : tensor<1x256xbf16>
    %22 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%concat_108 : tensor<1x256xf32>) outs(%21 : tensor<1x256xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<1x256xbf16>
    %23 = tensor.empty() : tensor<256x32xbf16>
    %transposed_109 = linalg.transpose ins(%cst_92 : tensor<32x256xbf16>) outs(%23 : tensor<256x32xbf16>) permutation = [1, 0] 
    %24 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_91 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32xf32>
    %25 = tensor.empty() : tensor<1x256xf32>
    %26 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%22 : tensor<1x256xbf16>) outs(%25 : tensor<1x256xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<1x256xf32>
    %27 = tensor.empty() : tensor<256x32xf32>
    %28 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%transposed_109 : tensor<256x32xbf16>) outs(%27 : tensor<256x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<256x32xf32>
    %29 = tensor.empty() : tensor<1x32xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %31 = linalg.matmul ins(%26, %28 : tensor<1x256xf32>, tensor<256x32xf32>) outs(%30 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %32 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%24 : tensor<32xf32>) outs(%29 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32xf32>
    %33 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%31, %32 : tensor<1x32xf32>, tensor<1x32xf32>) outs(%29 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.addf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<1x32xf32>
    %34 = tensor.empty() : tensor<1x32xbf16>
    %35 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%33 : tensor<1x32xf32>) outs(%34 : tensor<1x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<1x32xbf16>
    %36 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%35 : tensor<1x32xbf16>) outs(%29 : tensor<1x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<1x32xf32>
    %37 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%36 : tensor<1x32xf32>) outs(%29 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.negf %in : f32
      %692 = math.exp %691 : f32
      %693 = arith.addf %692, %cst_0 : f32
      %694 = arith.divf %cst_0, %693 : f32
      linalg.yield %694 : f32
    } -> tensor<1x32xf32>
    %38 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%36, %37 : tensor<1x32xf32>, tensor<1x32xf32>) outs(%29 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.mulf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<1x32xf32>
    %39 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%38 : tensor<1x32xf32>) outs(%34 : tensor<1x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<1x32xbf16>
    %40 = tensor.empty() : tensor<32x32xbf16>
    %transposed_110 = linalg.transpose ins(%cst_90 : tensor<32x32xbf16>) outs(%40 : tensor<32x32xbf16>) permutation = [1, 0] 
    %41 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_89 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32xf32>
    %42 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%39 : tensor<1x32xbf16>) outs(%29 : tensor<1x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<1x32xf32>
    %43 = tensor.empty() : tensor<32x32xf32>
    %44 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%transposed_110 : tensor<32x32xbf16>) outs(%43 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32x32xf32>
    %45 = linalg.matmul ins(%42, %44 : tensor<1x32xf32>, tensor<32x32xf32>) outs(%30 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %46 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%41 : tensor<32xf32>) outs(%29 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32xf32>
    %47 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%45, %46 : tensor<1x32xf32>, tensor<1x32xf32>) outs(%29 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.addf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<1x32xf32>
    %48 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%47 : tensor<1x32xf32>) outs(%34 : tensor<1x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<1x32xbf16>
    %49 = tensor.empty() : tensor<72x32xbf16>
    %transposed_111 = linalg.transpose ins(%cst_88 : tensor<32x72xbf16>) outs(%49 : tensor<72x32xbf16>) permutation = [1, 0] 
    %50 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_87 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32xf32>
    %51 = tensor.empty() : tensor<1x72xf32>
    %52 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<1x72xbf16>) outs(%51 : tensor<1x72xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<1x72xf32>
    %53 = tensor.empty() : tensor<72x32xf32>
    %54 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%transposed_111 : tensor<72x32xbf16>) outs(%53 : tensor<72x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<72x32xf32>
    %55 = linalg.matmul ins(%52, %54 : tensor<1x72xf32>, tensor<72x32xf32>) outs(%30 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %56 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%50 : tensor<32xf32>) outs(%29 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32xf32>
    %57 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%55, %56 : tensor<1x32xf32>, tensor<1x32xf32>) outs(%29 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.addf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<1x32xf32>
    %58 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%57 : tensor<1x32xf32>) outs(%34 : tensor<1x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<1x32xbf16>
    %59 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%58 : tensor<1x32xbf16>) outs(%29 : tensor<1x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<1x32xf32>
    %60 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%59 : tensor<1x32xf32>) outs(%29 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.negf %in : f32
      %692 = math.exp %691 : f32
      %693 = arith.addf %692, %cst_0 : f32
      %694 = arith.divf %cst_0, %693 : f32
      linalg.yield %694 : f32
    } -> tensor<1x32xf32>
    %61 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%59, %60 : tensor<1x32xf32>, tensor<1x32xf32>) outs(%29 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.mulf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<1x32xf32>
    %62 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%61 : tensor<1x32xf32>) outs(%34 : tensor<1x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<1x32xbf16>
    %transposed_112 = linalg.transpose ins(%cst_86 : tensor<32x32xbf16>) outs(%40 : tensor<32x32xbf16>) permutation = [1, 0] 
    %63 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_85 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32xf32>
    %64 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%62 : tensor<1x32xbf16>) outs(%29 : tensor<1x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<1x32xf32>
    %65 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%transposed_112 : tensor<32x32xbf16>) outs(%43 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32x32xf32>
    %66 = linalg.matmul ins(%64, %65 : tensor<1x32xf32>, tensor<32x32xf32>) outs(%30 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %67 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%63 : tensor<32xf32>) outs(%29 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32xf32>
    %68 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%66, %67 : tensor<1x32xf32>, tensor<1x32xf32>) outs(%29 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.addf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<1x32xf32>
    %69 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%68 : tensor<1x32xf32>) outs(%34 : tensor<1x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<1x32xbf16>
    %70 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%48, %69 : tensor<1x32xbf16>, tensor<1x32xbf16>) outs(%34 : tensor<1x32xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.addf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x32xbf16>
    %collapsed_113 = tensor.collapse_shape %arg1 [[0, 1], [2]] : tensor<1x19x80xbf16> into tensor<19x80xbf16>
    %71 = tensor.empty() : tensor<80x32xbf16>
    %transposed_114 = linalg.transpose ins(%cst_84 : tensor<32x80xbf16>) outs(%71 : tensor<80x32xbf16>) permutation = [1, 0] 
    %72 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_83 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32xf32>
    %73 = tensor.empty() : tensor<19x80xf32>
    %74 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%collapsed_113 : tensor<19x80xbf16>) outs(%73 : tensor<19x80xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<19x80xf32>
    %75 = tensor.empty() : tensor<80x32xf32>
    %76 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%transposed_114 : tensor<80x32xbf16>) outs(%75 : tensor<80x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<80x32xf32>
    %77 = tensor.empty() : tensor<19x32xf32>
    %78 = linalg.fill ins(%cst : f32) outs(%77 : tensor<19x32xf32>) -> tensor<19x32xf32>
    %79 = linalg.matmul ins(%74, %76 : tensor<19x80xf32>, tensor<80x32xf32>) outs(%78 : tensor<19x32xf32>) -> tensor<19x32xf32>
    %80 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%72 : tensor<32xf32>) outs(%77 : tensor<19x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<19x32xf32>
    %81 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%79, %80 : tensor<19x32xf32>, tensor<19x32xf32>) outs(%77 : tensor<19x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.addf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<19x32xf32>
    %82 = tensor.empty() : tensor<19x32xbf16>
    %83 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%81 : tensor<19x32xf32>) outs(%82 : tensor<19x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<19x32xbf16>
    %expanded_115 = tensor.expand_shape %83 [[0, 1], [2]] output_shape [1, 19, 32] : tensor<19x32xbf16> into tensor<1x19x32xbf16>
    %84 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%70 : tensor<1x32xbf16>) outs(%29 : tensor<1x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<1x32xf32>
    %85 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%84 : tensor<1x32xf32>) outs(%29 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.negf %in : f32
      %692 = math.exp %691 : f32
      %693 = arith.addf %692, %cst_0 : f32
      %694 = arith.divf %cst_0, %693 : f32
      linalg.yield %694 : f32
    } -> tensor<1x32xf32>
    %86 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%84, %85 : tensor<1x32xf32>, tensor<1x32xf32>) outs(%29 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.mulf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<1x32xf32>
    %87 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%86 : tensor<1x32xf32>) outs(%34 : tensor<1x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<1x32xbf16>
    %88 = tensor.empty() : tensor<32x288xbf16>
    %transposed_116 = linalg.transpose ins(%cst_82 : tensor<288x32xbf16>) outs(%88 : tensor<32x288xbf16>) permutation = [1, 0] 
    %89 = tensor.empty() : tensor<288xf32>
    %90 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_81 : tensor<288xbf16>) outs(%89 : tensor<288xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<288xf32>
    %91 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%87 : tensor<1x32xbf16>) outs(%29 : tensor<1x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<1x32xf32>
    %92 = tensor.empty() : tensor<32x288xf32>
    %93 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%transposed_116 : tensor<32x288xbf16>) outs(%92 : tensor<32x288xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32x288xf32>
    %94 = tensor.empty() : tensor<1x288xf32>
    %95 = linalg.fill ins(%cst : f32) outs(%94 : tensor<1x288xf32>) -> tensor<1x288xf32>
    %96 = linalg.matmul ins(%91, %93 : tensor<1x32xf32>, tensor<32x288xf32>) outs(%95 : tensor<1x288xf32>) -> tensor<1x288xf32>
    %97 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%90 : tensor<288xf32>) outs(%94 : tensor<1x288xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x288xf32>
    %98 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%96, %97 : tensor<1x288xf32>, tensor<1x288xf32>) outs(%94 : tensor<1x288xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.addf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<1x288xf32>
    %99 = tensor.empty() : tensor<1x288xbf16>
    %100 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%98 : tensor<1x288xf32>) outs(%99 : tensor<1x288xbf16>) {
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
    %101 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<1x30x32xbf16>) outs(%7 : tensor<1x30x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<1x30x32xf32>
    %102 = tensor.empty() : tensor<1x30x32xf64>
    %103 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<1x30x32xf32>) outs(%102 : tensor<1x30x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %691 = arith.extf %in : f32 to f64
      linalg.yield %691 : f64
    } -> tensor<1x30x32xf64>
    %104 = tensor.empty() : tensor<1x30x1xf64>
    %105 = linalg.fill ins(%cst_1 : f64) outs(%104 : tensor<1x30x1xf64>) -> tensor<1x30x1xf64>
    %106 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%103 : tensor<1x30x32xf64>) outs(%105 : tensor<1x30x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %691 = arith.addf %in, %out : f64
      linalg.yield %691 : f64
    } -> tensor<1x30x1xf64>
    %107 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<1x30x1xf64>) outs(%104 : tensor<1x30x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %691 = arith.divf %in, %cst_98 : f64
      linalg.yield %691 : f64
    } -> tensor<1x30x1xf64>
    %108 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %107 : tensor<1x30x32xf64>, tensor<1x30x1xf64>) outs(%102 : tensor<1x30x32xf64>) {
    ^bb0(%in: f64, %in_294: f64, %out: f64):
      %691 = arith.subf %in, %in_294 : f64
      linalg.yield %691 : f64
    } -> tensor<1x30x32xf64>
    %109 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %108 : tensor<1x30x32xf64>, tensor<1x30x32xf64>) outs(%102 : tensor<1x30x32xf64>) {
    ^bb0(%in: f64, %in_294: f64, %out: f64):
      %691 = arith.mulf %in, %in_294 : f64
      linalg.yield %691 : f64
    } -> tensor<1x30x32xf64>
    %110 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%109 : tensor<1x30x32xf64>) outs(%105 : tensor<1x30x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %691 = arith.addf %in, %out : f64
      linalg.yield %691 : f64
    } -> tensor<1x30x1xf64>
    %111 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<1x30x1xf64>) outs(%104 : tensor<1x30x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %691 = arith.divf %in, %cst_98 : f64
      linalg.yield %691 : f64
    } -> tensor<1x30x1xf64>
    %112 = tensor.empty() : tensor<1x30x1xf32>
    %113 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<1x30x1xf64>) outs(%112 : tensor<1x30x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %691 = arith.truncf %in : f64 to f32
      linalg.yield %691 : f32
    } -> tensor<1x30x1xf32>
    %114 = linalg.fill ins(%cst : f32) outs(%112 : tensor<1x30x1xf32>) -> tensor<1x30x1xf32>
    %115 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%101 : tensor<1x30x32xf32>) outs(%114 : tensor<1x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.addf %in, %out : f32
      linalg.yield %691 : f32
    } -> tensor<1x30x1xf32>
    %116 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<1x30x1xf32>) outs(%112 : tensor<1x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.divf %in, %cst_99 : f32
      linalg.yield %691 : f32
    } -> tensor<1x30x1xf32>
    %117 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<1x30x1xf32>) outs(%112 : tensor<1x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.truncf %cst_80 : f64 to f32
      %692 = arith.addf %in, %691 : f32
      linalg.yield %692 : f32
    } -> tensor<1x30x1xf32>
    %118 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<1x30x1xf32>) outs(%112 : tensor<1x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = math.rsqrt %in : f32
      linalg.yield %691 : f32
    } -> tensor<1x30x1xf32>
    %119 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %116 : tensor<1x30x32xf32>, tensor<1x30x1xf32>) outs(%7 : tensor<1x30x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.subf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<1x30x32xf32>
    %120 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %118 : tensor<1x30x32xf32>, tensor<1x30x1xf32>) outs(%7 : tensor<1x30x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.mulf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<1x30x32xf32>
    %121 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<1x30x32xf32>) outs(%6 : tensor<1x30x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<1x30x32xbf16>
    %expanded_126 = tensor.expand_shape %extracted_slice_118 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %122 = tensor.empty() : tensor<1x1x32xbf16>
    %123 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_126 : tensor<1x1x32xbf16>) outs(%122 : tensor<1x1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %691 = arith.addf %in, %cst_5 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x1x32xbf16>
    %124 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %123 : tensor<1x30x32xbf16>, tensor<1x1x32xbf16>) outs(%6 : tensor<1x30x32xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.mulf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x30x32xbf16>
    %expanded_127 = tensor.expand_shape %extracted_slice_117 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %125 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %expanded_127 : tensor<1x30x32xbf16>, tensor<1x1x32xbf16>) outs(%6 : tensor<1x30x32xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.addf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x30x32xbf16>
    %expanded_128 = tensor.expand_shape %extracted_slice_124 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %126 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_128 : tensor<1x1x32xbf16>) outs(%122 : tensor<1x1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %691 = arith.addf %in, %cst_5 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x1x32xbf16>
    %127 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %126 : tensor<1x30x32xbf16>, tensor<1x1x32xbf16>) outs(%6 : tensor<1x30x32xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.mulf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x30x32xbf16>
    %expanded_129 = tensor.expand_shape %extracted_slice_123 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %128 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127, %expanded_129 : tensor<1x30x32xbf16>, tensor<1x1x32xbf16>) outs(%6 : tensor<1x30x32xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.addf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x30x32xbf16>
    %129 = tensor.empty() : tensor<32x192xbf16>
    %transposed_130 = linalg.transpose ins(%cst_79 : tensor<192x32xbf16>) outs(%129 : tensor<32x192xbf16>) permutation = [1, 0] 
    %130 = tensor.empty() : tensor<192xf32>
    %131 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_78 : tensor<192xbf16>) outs(%130 : tensor<192xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<192xf32>
    %132 = tensor.empty() : tensor<32x192xf32>
    %133 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%transposed_130 : tensor<32x192xbf16>) outs(%132 : tensor<32x192xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32x192xf32>
    %134 = tensor.empty() : tensor<1x192xf32>
    %135 = linalg.fill ins(%cst : f32) outs(%134 : tensor<1x192xf32>) -> tensor<1x192xf32>
    %136 = linalg.matmul ins(%91, %133 : tensor<1x32xf32>, tensor<32x192xf32>) outs(%135 : tensor<1x192xf32>) -> tensor<1x192xf32>
    %137 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%131 : tensor<192xf32>) outs(%134 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x192xf32>
    %138 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%136, %137 : tensor<1x192xf32>, tensor<1x192xf32>) outs(%134 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.addf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<1x192xf32>
    %139 = tensor.empty() : tensor<1x192xbf16>
    %140 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%138 : tensor<1x192xf32>) outs(%139 : tensor<1x192xbf16>) {
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
    %142 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_115 : tensor<1x19x32xbf16>) outs(%141 : tensor<1x19x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<1x19x32xf32>
    %143 = tensor.empty() : tensor<1x19x32xf64>
    %144 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<1x19x32xf32>) outs(%143 : tensor<1x19x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %691 = arith.extf %in : f32 to f64
      linalg.yield %691 : f64
    } -> tensor<1x19x32xf64>
    %145 = tensor.empty() : tensor<1x19x1xf64>
    %146 = linalg.fill ins(%cst_1 : f64) outs(%145 : tensor<1x19x1xf64>) -> tensor<1x19x1xf64>
    %147 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%144 : tensor<1x19x32xf64>) outs(%146 : tensor<1x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %691 = arith.addf %in, %out : f64
      linalg.yield %691 : f64
    } -> tensor<1x19x1xf64>
    %148 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<1x19x1xf64>) outs(%145 : tensor<1x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %691 = arith.divf %in, %cst_98 : f64
      linalg.yield %691 : f64
    } -> tensor<1x19x1xf64>
    %149 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144, %148 : tensor<1x19x32xf64>, tensor<1x19x1xf64>) outs(%143 : tensor<1x19x32xf64>) {
    ^bb0(%in: f64, %in_294: f64, %out: f64):
      %691 = arith.subf %in, %in_294 : f64
      linalg.yield %691 : f64
    } -> tensor<1x19x32xf64>
    %150 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149, %149 : tensor<1x19x32xf64>, tensor<1x19x32xf64>) outs(%143 : tensor<1x19x32xf64>) {
    ^bb0(%in: f64, %in_294: f64, %out: f64):
      %691 = arith.mulf %in, %in_294 : f64
      linalg.yield %691 : f64
    } -> tensor<1x19x32xf64>
    %151 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%150 : tensor<1x19x32xf64>) outs(%146 : tensor<1x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %691 = arith.addf %in, %out : f64
      linalg.yield %691 : f64
    } -> tensor<1x19x1xf64>
    %152 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151 : tensor<1x19x1xf64>) outs(%145 : tensor<1x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %691 = arith.divf %in, %cst_98 : f64
      linalg.yield %691 : f64
    } -> tensor<1x19x1xf64>
    %153 = tensor.empty() : tensor<1x19x1xf32>
    %154 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152 : tensor<1x19x1xf64>) outs(%153 : tensor<1x19x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %691 = arith.truncf %in : f64 to f32
      linalg.yield %691 : f32
    } -> tensor<1x19x1xf32>
    %155 = linalg.fill ins(%cst : f32) outs(%153 : tensor<1x19x1xf32>) -> tensor<1x19x1xf32>
    %156 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%142 : tensor<1x19x32xf32>) outs(%155 : tensor<1x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.addf %in, %out : f32
      linalg.yield %691 : f32
    } -> tensor<1x19x1xf32>
    %157 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156 : tensor<1x19x1xf32>) outs(%153 : tensor<1x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.divf %in, %cst_99 : f32
      linalg.yield %691 : f32
    } -> tensor<1x19x1xf32>
    %158 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154 : tensor<1x19x1xf32>) outs(%153 : tensor<1x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.truncf %cst_80 : f64 to f32
      %692 = arith.addf %in, %691 : f32
      linalg.yield %692 : f32
    } -> tensor<1x19x1xf32>
    %159 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158 : tensor<1x19x1xf32>) outs(%153 : tensor<1x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = math.rsqrt %in : f32
      linalg.yield %691 : f32
    } -> tensor<1x19x1xf32>
    %160 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142, %157 : tensor<1x19x32xf32>, tensor<1x19x1xf32>) outs(%141 : tensor<1x19x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.subf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<1x19x32xf32>
    %161 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160, %159 : tensor<1x19x32xf32>, tensor<1x19x1xf32>) outs(%141 : tensor<1x19x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.mulf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<1x19x32xf32>
    %162 = tensor.empty() : tensor<1x19x32xbf16>
    %163 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161 : tensor<1x19x32xf32>) outs(%162 : tensor<1x19x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<1x19x32xbf16>
    %expanded_137 = tensor.expand_shape %extracted_slice_132 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %164 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_137 : tensor<1x1x32xbf16>) outs(%122 : tensor<1x1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %691 = arith.addf %in, %cst_5 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x1x32xbf16>
    %165 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163, %164 : tensor<1x19x32xbf16>, tensor<1x1x32xbf16>) outs(%162 : tensor<1x19x32xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.mulf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x19x32xbf16>
    %expanded_138 = tensor.expand_shape %extracted_slice_131 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %166 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165, %expanded_138 : tensor<1x19x32xbf16>, tensor<1x1x32xbf16>) outs(%162 : tensor<1x19x32xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.addf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x19x32xbf16>
    %collapsed_139 = tensor.collapse_shape %125 [[0, 1], [2]] : tensor<1x30x32xbf16> into tensor<30x32xbf16>
    %transposed_140 = linalg.transpose ins(%cst_77 : tensor<32x32xbf16>) outs(%40 : tensor<32x32xbf16>) permutation = [1, 0] 
    %167 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_76 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32xf32>
    %168 = tensor.empty() : tensor<30x32xf32>
    %169 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%collapsed_139 : tensor<30x32xbf16>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<30x32xf32>
    %170 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%transposed_140 : tensor<32x32xbf16>) outs(%43 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32x32xf32>
    %171 = linalg.fill ins(%cst : f32) outs(%168 : tensor<30x32xf32>) -> tensor<30x32xf32>
    %172 = linalg.matmul ins(%169, %170 : tensor<30x32xf32>, tensor<32x32xf32>) outs(%171 : tensor<30x32xf32>) -> tensor<30x32xf32>
    %173 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%167 : tensor<32xf32>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<30x32xf32>
    %174 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%172, %173 : tensor<30x32xf32>, tensor<30x32xf32>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.addf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<30x32xf32>
    %175 = tensor.empty() : tensor<30x32xbf16>
    %176 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%174 : tensor<30x32xf32>) outs(%175 : tensor<30x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<30x32xbf16>
    %transposed_141 = linalg.transpose ins(%cst_75 : tensor<32x32xbf16>) outs(%40 : tensor<32x32xbf16>) permutation = [1, 0] 
    %177 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_74 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32xf32>
    %178 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%transposed_141 : tensor<32x32xbf16>) outs(%43 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32x32xf32>
    %179 = linalg.matmul ins(%169, %178 : tensor<30x32xf32>, tensor<32x32xf32>) outs(%171 : tensor<30x32xf32>) -> tensor<30x32xf32>
    %180 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%177 : tensor<32xf32>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<30x32xf32>
    %181 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%179, %180 : tensor<30x32xf32>, tensor<30x32xf32>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.addf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<30x32xf32>
    %182 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%181 : tensor<30x32xf32>) outs(%175 : tensor<30x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<30x32xbf16>
    %transposed_142 = linalg.transpose ins(%cst_73 : tensor<32x32xbf16>) outs(%40 : tensor<32x32xbf16>) permutation = [1, 0] 
    %183 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_72 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32xf32>
    %184 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%transposed_142 : tensor<32x32xbf16>) outs(%43 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32x32xf32>
    %185 = linalg.matmul ins(%169, %184 : tensor<30x32xf32>, tensor<32x32xf32>) outs(%171 : tensor<30x32xf32>) -> tensor<30x32xf32>
    %186 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%183 : tensor<32xf32>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<30x32xf32>
    %187 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%185, %186 : tensor<30x32xf32>, tensor<30x32xf32>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.addf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<30x32xf32>
    %188 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%187 : tensor<30x32xf32>) outs(%175 : tensor<30x32xbf16>) {
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
    %191 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_144 : tensor<1x2x30x16xbf16>) outs(%190 : tensor<1x2x30x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<1x2x30x16xf32>
    %192 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%191 : tensor<1x2x30x16xf32>) outs(%190 : tensor<1x2x30x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %691 : f32
    } -> tensor<1x2x30x16xf32>
    %193 = tensor.empty() : tensor<1x2x30x1xf32>
    %194 = linalg.fill ins(%cst : f32) outs(%193 : tensor<1x2x30x1xf32>) -> tensor<1x2x30x1xf32>
    %195 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%192 : tensor<1x2x30x16xf32>) outs(%194 : tensor<1x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.addf %in, %out : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x30x1xf32>
    %196 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%195 : tensor<1x2x30x1xf32>) outs(%193 : tensor<1x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.divf %in, %cst_100 : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x30x1xf32>
    %197 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%196 : tensor<1x2x30x1xf32>) outs(%193 : tensor<1x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.truncf %cst_80 : f64 to f32
      %692 = arith.addf %in, %691 : f32
      linalg.yield %692 : f32
    } -> tensor<1x2x30x1xf32>
    %198 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%197 : tensor<1x2x30x1xf32>) outs(%193 : tensor<1x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = math.rsqrt %in : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x30x1xf32>
    %199 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_144, %198 : tensor<1x2x30x16xbf16>, tensor<1x2x30x1xf32>) outs(%190 : tensor<1x2x30x16xf32>) {
    ^bb0(%in: bf16, %in_294: f32, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      %692 = arith.mulf %691, %in_294 : f32
      linalg.yield %692 : f32
    } -> tensor<1x2x30x16xf32>
    %200 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%199 : tensor<1x2x30x16xf32>) outs(%189 : tensor<1x2x30x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<1x2x30x16xbf16>
    %201 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%200, %cst_71 : tensor<1x2x30x16xbf16>, tensor<16xbf16>) outs(%189 : tensor<1x2x30x16xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.mulf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x2x30x16xbf16>
    %202 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_146 : tensor<1x2x30x16xbf16>) outs(%190 : tensor<1x2x30x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<1x2x30x16xf32>
    %203 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%202 : tensor<1x2x30x16xf32>) outs(%190 : tensor<1x2x30x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %691 : f32
    } -> tensor<1x2x30x16xf32>
    %204 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%203 : tensor<1x2x30x16xf32>) outs(%194 : tensor<1x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.addf %in, %out : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x30x1xf32>
    %205 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%204 : tensor<1x2x30x1xf32>) outs(%193 : tensor<1x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.divf %in, %cst_100 : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x30x1xf32>
    %206 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%205 : tensor<1x2x30x1xf32>) outs(%193 : tensor<1x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.truncf %cst_80 : f64 to f32
      %692 = arith.addf %in, %691 : f32
      linalg.yield %692 : f32
    } -> tensor<1x2x30x1xf32>
    %207 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%206 : tensor<1x2x30x1xf32>) outs(%193 : tensor<1x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = math.rsqrt %in : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x30x1xf32>
    %208 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_146, %207 : tensor<1x2x30x16xbf16>, tensor<1x2x30x1xf32>) outs(%190 : tensor<1x2x30x16xf32>) {
    ^bb0(%in: bf16, %in_294: f32, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      %692 = arith.mulf %691, %in_294 : f32
      linalg.yield %692 : f32
    } -> tensor<1x2x30x16xf32>
    %209 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%208 : tensor<1x2x30x16xf32>) outs(%189 : tensor<1x2x30x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<1x2x30x16xbf16>
    %210 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%209, %cst_70 : tensor<1x2x30x16xbf16>, tensor<16xbf16>) outs(%189 : tensor<1x2x30x16xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.mulf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x2x30x16xbf16>
    %collapsed_149 = tensor.collapse_shape %166 [[0, 1], [2]] : tensor<1x19x32xbf16> into tensor<19x32xbf16>
    %transposed_150 = linalg.transpose ins(%cst_69 : tensor<32x32xbf16>) outs(%40 : tensor<32x32xbf16>) permutation = [1, 0] 
    %211 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_68 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32xf32>
    %212 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%collapsed_149 : tensor<19x32xbf16>) outs(%77 : tensor<19x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<19x32xf32>
    %213 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%transposed_150 : tensor<32x32xbf16>) outs(%43 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32x32xf32>
    %214 = linalg.matmul ins(%212, %213 : tensor<19x32xf32>, tensor<32x32xf32>) outs(%78 : tensor<19x32xf32>) -> tensor<19x32xf32>
    %215 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%211 : tensor<32xf32>) outs(%77 : tensor<19x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<19x32xf32>
    %216 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%214, %215 : tensor<19x32xf32>, tensor<19x32xf32>) outs(%77 : tensor<19x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.addf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<19x32xf32>
    %217 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%216 : tensor<19x32xf32>) outs(%82 : tensor<19x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<19x32xbf16>
    %transposed_151 = linalg.transpose ins(%cst_67 : tensor<32x32xbf16>) outs(%40 : tensor<32x32xbf16>) permutation = [1, 0] 
    %218 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_66 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32xf32>
    %219 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%transposed_151 : tensor<32x32xbf16>) outs(%43 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32x32xf32>
    %220 = linalg.matmul ins(%212, %219 : tensor<19x32xf32>, tensor<32x32xf32>) outs(%78 : tensor<19x32xf32>) -> tensor<19x32xf32>
    %221 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%218 : tensor<32xf32>) outs(%77 : tensor<19x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<19x32xf32>
    %222 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%220, %221 : tensor<19x32xf32>, tensor<19x32xf32>) outs(%77 : tensor<19x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.addf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<19x32xf32>
    %223 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%222 : tensor<19x32xf32>) outs(%82 : tensor<19x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<19x32xbf16>
    %transposed_152 = linalg.transpose ins(%cst_65 : tensor<32x32xbf16>) outs(%40 : tensor<32x32xbf16>) permutation = [1, 0] 
    %224 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_64 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32xf32>
    %225 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%transposed_152 : tensor<32x32xbf16>) outs(%43 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32x32xf32>
    %226 = linalg.matmul ins(%212, %225 : tensor<19x32xf32>, tensor<32x32xf32>) outs(%78 : tensor<19x32xf32>) -> tensor<19x32xf32>
    %227 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%224 : tensor<32xf32>) outs(%77 : tensor<19x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<19x32xf32>
    %228 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%226, %227 : tensor<19x32xf32>, tensor<19x32xf32>) outs(%77 : tensor<19x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.addf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<19x32xf32>
    %229 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%228 : tensor<19x32xf32>) outs(%82 : tensor<19x32xbf16>) {
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
    %232 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_154 : tensor<1x2x19x16xbf16>) outs(%231 : tensor<1x2x19x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<1x2x19x16xf32>
    %233 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%232 : tensor<1x2x19x16xf32>) outs(%231 : tensor<1x2x19x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %691 : f32
    } -> tensor<1x2x19x16xf32>
    %234 = tensor.empty() : tensor<1x2x19x1xf32>
    %235 = linalg.fill ins(%cst : f32) outs(%234 : tensor<1x2x19x1xf32>) -> tensor<1x2x19x1xf32>
    %236 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%233 : tensor<1x2x19x16xf32>) outs(%235 : tensor<1x2x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.addf %in, %out : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x19x1xf32>
    %237 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%236 : tensor<1x2x19x1xf32>) outs(%234 : tensor<1x2x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.divf %in, %cst_100 : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x19x1xf32>
    %238 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%237 : tensor<1x2x19x1xf32>) outs(%234 : tensor<1x2x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.truncf %cst_80 : f64 to f32
      %692 = arith.addf %in, %691 : f32
      linalg.yield %692 : f32
    } -> tensor<1x2x19x1xf32>
    %239 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%238 : tensor<1x2x19x1xf32>) outs(%234 : tensor<1x2x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = math.rsqrt %in : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x19x1xf32>
    %240 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_154, %239 : tensor<1x2x19x16xbf16>, tensor<1x2x19x1xf32>) outs(%231 : tensor<1x2x19x16xf32>) {
    ^bb0(%in: bf16, %in_294: f32, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      %692 = arith.mulf %691, %in_294 : f32
      linalg.yield %692 : f32
    } -> tensor<1x2x19x16xf32>
    %241 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%240 : tensor<1x2x19x16xf32>) outs(%230 : tensor<1x2x19x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<1x2x19x16xbf16>
    %242 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%241, %cst_63 : tensor<1x2x19x16xbf16>, tensor<16xbf16>) outs(%230 : tensor<1x2x19x16xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.mulf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x2x19x16xbf16>
    %243 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_156 : tensor<1x2x19x16xbf16>) outs(%231 : tensor<1x2x19x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<1x2x19x16xf32>
    %244 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%243 : tensor<1x2x19x16xf32>) outs(%231 : tensor<1x2x19x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %691 : f32
    } -> tensor<1x2x19x16xf32>
    %245 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%244 : tensor<1x2x19x16xf32>) outs(%235 : tensor<1x2x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.addf %in, %out : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x19x1xf32>
    %246 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%245 : tensor<1x2x19x1xf32>) outs(%234 : tensor<1x2x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.divf %in, %cst_100 : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x19x1xf32>
    %247 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%246 : tensor<1x2x19x1xf32>) outs(%234 : tensor<1x2x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.truncf %cst_80 : f64 to f32
      %692 = arith.addf %in, %691 : f32
      linalg.yield %692 : f32
    } -> tensor<1x2x19x1xf32>
    %248 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%247 : tensor<1x2x19x1xf32>) outs(%234 : tensor<1x2x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = math.rsqrt %in : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x19x1xf32>
    %249 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_156, %248 : tensor<1x2x19x16xbf16>, tensor<1x2x19x1xf32>) outs(%231 : tensor<1x2x19x16xf32>) {
    ^bb0(%in: bf16, %in_294: f32, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      %692 = arith.mulf %691, %in_294 : f32
      linalg.yield %692 : f32
    } -> tensor<1x2x19x16xf32>
    %250 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%249 : tensor<1x2x19x16xf32>) outs(%230 : tensor<1x2x19x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<1x2x19x16xbf16>
    %251 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%250, %cst_62 : tensor<1x2x19x16xbf16>, tensor<16xbf16>) outs(%230 : tensor<1x2x19x16xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.mulf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x2x19x16xbf16>
    %concat_159 = tensor.concat dim(2) %201, %242 : (tensor<1x2x30x16xbf16>, tensor<1x2x19x16xbf16>) -> tensor<1x2x49x16xbf16>
    %concat_160 = tensor.concat dim(2) %210, %251 : (tensor<1x2x30x16xbf16>, tensor<1x2x19x16xbf16>) -> tensor<1x2x49x16xbf16>
    %concat_161 = tensor.concat dim(2) %transposed_148, %transposed_158 : (tensor<1x2x30x16xbf16>, tensor<1x2x19x16xbf16>) -> tensor<1x2x49x16xbf16>
    %252 = tensor.empty() : tensor<1x2x49x16xf32>
    %253 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_159 : tensor<1x2x49x16xbf16>) outs(%252 : tensor<1x2x49x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<1x2x49x16xf32>
    %254 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_160 : tensor<1x2x49x16xbf16>) outs(%252 : tensor<1x2x49x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<1x2x49x16xf32>
    %255 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_161 : tensor<1x2x49x16xbf16>) outs(%252 : tensor<1x2x49x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<1x2x49x16xf32>
    %256 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%253 : tensor<1x2x49x16xf32>) outs(%252 : tensor<1x2x49x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.mulf %in, %cst_101 : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x49x16xf32>
    %257 = tensor.empty() : tensor<1x2x16x49xf32>
    %transposed_162 = linalg.transpose ins(%254 : tensor<1x2x49x16xf32>) outs(%257 : tensor<1x2x16x49xf32>) permutation = [0, 1, 3, 2] 
    %258 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_162 : tensor<1x2x16x49xf32>) outs(%257 : tensor<1x2x16x49xf32>) {
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
    %266:2 = linalg.generic {indexing_maps = [#map1, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_165 : tensor<1x2x49x49xf32>) outs(%265, %263 : tensor<1x2x49xf32>, tensor<1x2x49xi64>) {
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
    %268 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_165, %expanded_166 : tensor<1x2x49x49xf32>, tensor<1x2x49x1xf32>) outs(%267 : tensor<1x2x49x49xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.subf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x49x49xf32>
    %269 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%268 : tensor<1x2x49x49xf32>) outs(%267 : tensor<1x2x49x49xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = math.exp %in : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x49x49xf32>
    %270 = tensor.empty() : tensor<1x2x49x1xf32>
    %271 = linalg.fill ins(%cst : f32) outs(%270 : tensor<1x2x49x1xf32>) -> tensor<1x2x49x1xf32>
    %272 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%269 : tensor<1x2x49x49xf32>) outs(%271 : tensor<1x2x49x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.addf %in, %out : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x49x1xf32>
    %273 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%269, %272 : tensor<1x2x49x49xf32>, tensor<1x2x49x1xf32>) outs(%267 : tensor<1x2x49x49xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.divf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x49x49xf32>
    %274 = tensor.empty() : tensor<1x2x49x49xi1>
    %275 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_165 : tensor<1x2x49x49xf32>) outs(%274 : tensor<1x2x49x49xi1>) {
    ^bb0(%in: f32, %out: i1):
      %691 = arith.extf %in : f32 to f64
      %692 = arith.cmpf oeq, %691, %cst_61 : f64
      linalg.yield %692 : i1
    } -> tensor<1x2x49x49xi1>
    %276 = tensor.empty() : tensor<1x2x49x1xi1>
    %277 = linalg.fill ins(%true : i1) outs(%276 : tensor<1x2x49x1xi1>) -> tensor<1x2x49x1xi1>
    %278 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%275 : tensor<1x2x49x49xi1>) outs(%277 : tensor<1x2x49x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %691 = arith.andi %in, %out : i1
      linalg.yield %691 : i1
    } -> tensor<1x2x49x1xi1>
    %279 = linalg.generic {indexing_maps = [#map8, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%278, %cst_8, %273 : tensor<1x2x49x1xi1>, tensor<1x2x49x49xf32>, tensor<1x2x49x49xf32>) outs(%267 : tensor<1x2x49x49xf32>) {
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
    %284 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_169 : tensor<1x2x49x16xf32>) outs(%283 : tensor<1x2x49x16xbf16>) {
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
    %286 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_59 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32xf32>
    %287 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%collapsed_174 : tensor<19x32xbf16>) outs(%77 : tensor<19x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<19x32xf32>
    %288 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%transposed_175 : tensor<32x32xbf16>) outs(%43 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32x32xf32>
    %289 = linalg.matmul ins(%287, %288 : tensor<19x32xf32>, tensor<32x32xf32>) outs(%78 : tensor<19x32xf32>) -> tensor<19x32xf32>
    %290 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%286 : tensor<32xf32>) outs(%77 : tensor<19x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<19x32xf32>
    %291 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%289, %290 : tensor<19x32xf32>, tensor<19x32xf32>) outs(%77 : tensor<19x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.addf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<19x32xf32>
    %292 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%291 : tensor<19x32xf32>) outs(%82 : tensor<19x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<19x32xbf16>
    %expanded_176 = tensor.expand_shape %292 [[0, 1], [2]] output_shape [1, 19, 32] : tensor<19x32xbf16> into tensor<1x19x32xbf16>
    %collapsed_177 = tensor.collapse_shape %extracted_slice_172 [[0, 1], [2]] : tensor<1x30x32xbf16> into tensor<30x32xbf16>
    %transposed_178 = linalg.transpose ins(%cst_58 : tensor<32x32xbf16>) outs(%40 : tensor<32x32xbf16>) permutation = [1, 0] 
    %293 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_57 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32xf32>
    %294 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%collapsed_177 : tensor<30x32xbf16>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<30x32xf32>
    %295 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%transposed_178 : tensor<32x32xbf16>) outs(%43 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32x32xf32>
    %296 = linalg.matmul ins(%294, %295 : tensor<30x32xf32>, tensor<32x32xf32>) outs(%171 : tensor<30x32xf32>) -> tensor<30x32xf32>
    %297 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%293 : tensor<32xf32>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<30x32xf32>
    %298 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%296, %297 : tensor<30x32xf32>, tensor<30x32xf32>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.addf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<30x32xf32>
    %299 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%298 : tensor<30x32xf32>) outs(%175 : tensor<30x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<30x32xbf16>
    %expanded_179 = tensor.expand_shape %299 [[0, 1], [2]] output_shape [1, 30, 32] : tensor<30x32xbf16> into tensor<1x30x32xbf16>
    %expanded_180 = tensor.expand_shape %extracted_slice_119 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %300 = linalg.generic {indexing_maps = [#map7, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_180, %expanded_179 : tensor<1x1x32xbf16>, tensor<1x30x32xbf16>) outs(%6 : tensor<1x30x32xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.mulf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x30x32xbf16>
    %301 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %300 : tensor<1x30x32xbf16>, tensor<1x30x32xbf16>) outs(%6 : tensor<1x30x32xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.addf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x30x32xbf16>
    %collapsed_181 = tensor.collapse_shape %128 [[0, 1], [2]] : tensor<1x30x32xbf16> into tensor<30x32xbf16>
    %transposed_182 = linalg.transpose ins(%cst_56 : tensor<32x32xbf16>) outs(%40 : tensor<32x32xbf16>) permutation = [1, 0] 
    %302 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_55 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32xf32>
    %303 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%collapsed_181 : tensor<30x32xbf16>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<30x32xf32>
    %304 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%transposed_182 : tensor<32x32xbf16>) outs(%43 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32x32xf32>
    %305 = linalg.matmul ins(%303, %304 : tensor<30x32xf32>, tensor<32x32xf32>) outs(%171 : tensor<30x32xf32>) -> tensor<30x32xf32>
    %306 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%302 : tensor<32xf32>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<30x32xf32>
    %307 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%305, %306 : tensor<30x32xf32>, tensor<30x32xf32>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.addf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<30x32xf32>
    %308 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%307 : tensor<30x32xf32>) outs(%175 : tensor<30x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<30x32xbf16>
    %transposed_183 = linalg.transpose ins(%cst_54 : tensor<32x32xbf16>) outs(%40 : tensor<32x32xbf16>) permutation = [1, 0] 
    %309 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_53 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32xf32>
    %310 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%transposed_183 : tensor<32x32xbf16>) outs(%43 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32x32xf32>
    %311 = linalg.matmul ins(%303, %310 : tensor<30x32xf32>, tensor<32x32xf32>) outs(%171 : tensor<30x32xf32>) -> tensor<30x32xf32>
    %312 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%309 : tensor<32xf32>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<30x32xf32>
    %313 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%311, %312 : tensor<30x32xf32>, tensor<30x32xf32>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.addf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<30x32xf32>
    %314 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%313 : tensor<30x32xf32>) outs(%175 : tensor<30x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<30x32xbf16>
    %transposed_184 = linalg.transpose ins(%cst_52 : tensor<32x32xbf16>) outs(%40 : tensor<32x32xbf16>) permutation = [1, 0] 
    %315 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_51 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32xf32>
    %316 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%transposed_184 : tensor<32x32xbf16>) outs(%43 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32x32xf32>
    %317 = linalg.matmul ins(%303, %316 : tensor<30x32xf32>, tensor<32x32xf32>) outs(%171 : tensor<30x32xf32>) -> tensor<30x32xf32>
    %318 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%315 : tensor<32xf32>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<30x32xf32>
    %319 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%317, %318 : tensor<30x32xf32>, tensor<30x32xf32>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.addf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<30x32xf32>
    %320 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%319 : tensor<30x32xf32>) outs(%175 : tensor<30x32xbf16>) {
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
    %321 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_186 : tensor<1x2x30x16xbf16>) outs(%190 : tensor<1x2x30x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<1x2x30x16xf32>
    %322 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%321 : tensor<1x2x30x16xf32>) outs(%190 : tensor<1x2x30x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %691 : f32
    } -> tensor<1x2x30x16xf32>
    %323 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%322 : tensor<1x2x30x16xf32>) outs(%194 : tensor<1x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.addf %in, %out : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x30x1xf32>
    %324 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%323 : tensor<1x2x30x1xf32>) outs(%193 : tensor<1x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.divf %in, %cst_100 : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x30x1xf32>
    %325 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%324 : tensor<1x2x30x1xf32>) outs(%193 : tensor<1x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.truncf %cst_80 : f64 to f32
      %692 = arith.addf %in, %691 : f32
      linalg.yield %692 : f32
    } -> tensor<1x2x30x1xf32>
    %326 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%325 : tensor<1x2x30x1xf32>) outs(%193 : tensor<1x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = math.rsqrt %in : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x30x1xf32>
    %327 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_186, %326 : tensor<1x2x30x16xbf16>, tensor<1x2x30x1xf32>) outs(%190 : tensor<1x2x30x16xf32>) {
    ^bb0(%in: bf16, %in_294: f32, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      %692 = arith.mulf %691, %in_294 : f32
      linalg.yield %692 : f32
    } -> tensor<1x2x30x16xf32>
    %328 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%327 : tensor<1x2x30x16xf32>) outs(%189 : tensor<1x2x30x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<1x2x30x16xbf16>
    %329 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%328, %cst_50 : tensor<1x2x30x16xbf16>, tensor<16xbf16>) outs(%189 : tensor<1x2x30x16xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.mulf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x2x30x16xbf16>
    %330 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_188 : tensor<1x2x30x16xbf16>) outs(%190 : tensor<1x2x30x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<1x2x30x16xf32>
    %331 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%330 : tensor<1x2x30x16xf32>) outs(%190 : tensor<1x2x30x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %691 : f32
    } -> tensor<1x2x30x16xf32>
    %332 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%331 : tensor<1x2x30x16xf32>) outs(%194 : tensor<1x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.addf %in, %out : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x30x1xf32>
    %333 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%332 : tensor<1x2x30x1xf32>) outs(%193 : tensor<1x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.divf %in, %cst_100 : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x30x1xf32>
    %334 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%333 : tensor<1x2x30x1xf32>) outs(%193 : tensor<1x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.truncf %cst_80 : f64 to f32
      %692 = arith.addf %in, %691 : f32
      linalg.yield %692 : f32
    } -> tensor<1x2x30x1xf32>
    %335 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%334 : tensor<1x2x30x1xf32>) outs(%193 : tensor<1x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = math.rsqrt %in : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x30x1xf32>
    %336 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_188, %335 : tensor<1x2x30x16xbf16>, tensor<1x2x30x1xf32>) outs(%190 : tensor<1x2x30x16xf32>) {
    ^bb0(%in: bf16, %in_294: f32, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      %692 = arith.mulf %691, %in_294 : f32
      linalg.yield %692 : f32
    } -> tensor<1x2x30x16xf32>
    %337 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%336 : tensor<1x2x30x16xf32>) outs(%189 : tensor<1x2x30x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<1x2x30x16xbf16>
    %338 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%337, %cst_49 : tensor<1x2x30x16xbf16>, tensor<16xbf16>) outs(%189 : tensor<1x2x30x16xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.mulf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x2x30x16xbf16>
    %339 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%329 : tensor<1x2x30x16xbf16>) outs(%190 : tensor<1x2x30x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<1x2x30x16xf32>
    %340 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%338 : tensor<1x2x30x16xbf16>) outs(%190 : tensor<1x2x30x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<1x2x30x16xf32>
    %341 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_190 : tensor<1x2x30x16xbf16>) outs(%190 : tensor<1x2x30x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<1x2x30x16xf32>
    %342 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%339 : tensor<1x2x30x16xf32>) outs(%190 : tensor<1x2x30x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.mulf %in, %cst_101 : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x30x16xf32>
    %343 = tensor.empty() : tensor<1x2x16x30xf32>
    %transposed_191 = linalg.transpose ins(%340 : tensor<1x2x30x16xf32>) outs(%343 : tensor<1x2x16x30xf32>) permutation = [0, 1, 3, 2] 
    %344 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_191 : tensor<1x2x16x30xf32>) outs(%343 : tensor<1x2x16x30xf32>) {
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
    %352:2 = linalg.generic {indexing_maps = [#map1, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_194 : tensor<1x2x30x30xf32>) outs(%351, %349 : tensor<1x2x30xf32>, tensor<1x2x30xi64>) {
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
    %354 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_194, %expanded_195 : tensor<1x2x30x30xf32>, tensor<1x2x30x1xf32>) outs(%353 : tensor<1x2x30x30xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.subf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x30x30xf32>
    %355 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%354 : tensor<1x2x30x30xf32>) outs(%353 : tensor<1x2x30x30xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = math.exp %in : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x30x30xf32>
    %356 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%355 : tensor<1x2x30x30xf32>) outs(%194 : tensor<1x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.addf %in, %out : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x30x1xf32>
    %357 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%355, %356 : tensor<1x2x30x30xf32>, tensor<1x2x30x1xf32>) outs(%353 : tensor<1x2x30x30xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.divf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x30x30xf32>
    %358 = tensor.empty() : tensor<1x2x30x30xi1>
    %359 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_194 : tensor<1x2x30x30xf32>) outs(%358 : tensor<1x2x30x30xi1>) {
    ^bb0(%in: f32, %out: i1):
      %691 = arith.extf %in : f32 to f64
      %692 = arith.cmpf oeq, %691, %cst_61 : f64
      linalg.yield %692 : i1
    } -> tensor<1x2x30x30xi1>
    %360 = tensor.empty() : tensor<1x2x30x1xi1>
    %361 = linalg.fill ins(%true : i1) outs(%360 : tensor<1x2x30x1xi1>) -> tensor<1x2x30x1xi1>
    %362 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%359 : tensor<1x2x30x30xi1>) outs(%361 : tensor<1x2x30x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %691 = arith.andi %in, %out : i1
      linalg.yield %691 : i1
    } -> tensor<1x2x30x1xi1>
    %363 = linalg.generic {indexing_maps = [#map8, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%362, %cst_7, %357 : tensor<1x2x30x1xi1>, tensor<1x2x30x30xf32>, tensor<1x2x30x30xf32>) outs(%353 : tensor<1x2x30x30xf32>) {
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
    %367 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_198 : tensor<1x2x30x16xf32>) outs(%189 : tensor<1x2x30x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<1x2x30x16xbf16>
    %368 = tensor.empty() : tensor<1x30x2x16xbf16>
    %transposed_199 = linalg.transpose ins(%367 : tensor<1x2x30x16xbf16>) outs(%368 : tensor<1x30x2x16xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_200 = tensor.collapse_shape %transposed_199 [[0, 1], [2, 3]] : tensor<1x30x2x16xbf16> into tensor<30x32xbf16>
    %transposed_201 = linalg.transpose ins(%cst_48 : tensor<32x32xbf16>) outs(%40 : tensor<32x32xbf16>) permutation = [1, 0] 
    %369 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_47 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32xf32>
    %370 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%collapsed_200 : tensor<30x32xbf16>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<30x32xf32>
    %371 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%transposed_201 : tensor<32x32xbf16>) outs(%43 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32x32xf32>
    %372 = linalg.matmul ins(%370, %371 : tensor<30x32xf32>, tensor<32x32xf32>) outs(%171 : tensor<30x32xf32>) -> tensor<30x32xf32>
    %373 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%369 : tensor<32xf32>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<30x32xf32>
    %374 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%372, %373 : tensor<30x32xf32>, tensor<30x32xf32>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.addf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<30x32xf32>
    %375 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%374 : tensor<30x32xf32>) outs(%175 : tensor<30x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<30x32xbf16>
    %expanded_202 = tensor.expand_shape %375 [[0, 1], [2]] output_shape [1, 30, 32] : tensor<30x32xbf16> into tensor<1x30x32xbf16>
    %expanded_203 = tensor.expand_shape %extracted_slice_125 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %376 = linalg.generic {indexing_maps = [#map7, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_203, %expanded_202 : tensor<1x1x32xbf16>, tensor<1x30x32xbf16>) outs(%6 : tensor<1x30x32xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.mulf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x30x32xbf16>
    %377 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%301, %376 : tensor<1x30x32xbf16>, tensor<1x30x32xbf16>) outs(%6 : tensor<1x30x32xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.addf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x30x32xbf16>
    %378 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%377 : tensor<1x30x32xbf16>) outs(%7 : tensor<1x30x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<1x30x32xf32>
    %379 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%378 : tensor<1x30x32xf32>) outs(%102 : tensor<1x30x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %691 = arith.extf %in : f32 to f64
      linalg.yield %691 : f64
    } -> tensor<1x30x32xf64>
    %380 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%379 : tensor<1x30x32xf64>) outs(%105 : tensor<1x30x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %691 = arith.addf %in, %out : f64
      linalg.yield %691 : f64
    } -> tensor<1x30x1xf64>
    %381 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%380 : tensor<1x30x1xf64>) outs(%104 : tensor<1x30x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %691 = arith.divf %in, %cst_98 : f64
      linalg.yield %691 : f64
    } -> tensor<1x30x1xf64>
    %382 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%379, %381 : tensor<1x30x32xf64>, tensor<1x30x1xf64>) outs(%102 : tensor<1x30x32xf64>) {
    ^bb0(%in: f64, %in_294: f64, %out: f64):
      %691 = arith.subf %in, %in_294 : f64
      linalg.yield %691 : f64
    } -> tensor<1x30x32xf64>
    %383 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%382, %382 : tensor<1x30x32xf64>, tensor<1x30x32xf64>) outs(%102 : tensor<1x30x32xf64>) {
    ^bb0(%in: f64, %in_294: f64, %out: f64):
      %691 = arith.mulf %in, %in_294 : f64
      linalg.yield %691 : f64
    } -> tensor<1x30x32xf64>
    %384 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%383 : tensor<1x30x32xf64>) outs(%105 : tensor<1x30x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %691 = arith.addf %in, %out : f64
      linalg.yield %691 : f64
    } -> tensor<1x30x1xf64>
    %385 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%384 : tensor<1x30x1xf64>) outs(%104 : tensor<1x30x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %691 = arith.divf %in, %cst_98 : f64
      linalg.yield %691 : f64
    } -> tensor<1x30x1xf64>
    %386 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%385 : tensor<1x30x1xf64>) outs(%112 : tensor<1x30x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %691 = arith.truncf %in : f64 to f32
      linalg.yield %691 : f32
    } -> tensor<1x30x1xf32>
    %387 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%378 : tensor<1x30x32xf32>) outs(%114 : tensor<1x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.addf %in, %out : f32
      linalg.yield %691 : f32
    } -> tensor<1x30x1xf32>
    %388 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%387 : tensor<1x30x1xf32>) outs(%112 : tensor<1x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.divf %in, %cst_99 : f32
      linalg.yield %691 : f32
    } -> tensor<1x30x1xf32>
    %389 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%386 : tensor<1x30x1xf32>) outs(%112 : tensor<1x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.truncf %cst_80 : f64 to f32
      %692 = arith.addf %in, %691 : f32
      linalg.yield %692 : f32
    } -> tensor<1x30x1xf32>
    %390 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%389 : tensor<1x30x1xf32>) outs(%112 : tensor<1x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = math.rsqrt %in : f32
      linalg.yield %691 : f32
    } -> tensor<1x30x1xf32>
    %391 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%378, %388 : tensor<1x30x32xf32>, tensor<1x30x1xf32>) outs(%7 : tensor<1x30x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.subf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<1x30x32xf32>
    %392 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%391, %390 : tensor<1x30x32xf32>, tensor<1x30x1xf32>) outs(%7 : tensor<1x30x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.mulf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<1x30x32xf32>
    %393 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%392 : tensor<1x30x32xf32>) outs(%6 : tensor<1x30x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<1x30x32xbf16>
    %expanded_204 = tensor.expand_shape %extracted_slice_121 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %394 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_204 : tensor<1x1x32xbf16>) outs(%122 : tensor<1x1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %691 = arith.addf %in, %cst_5 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x1x32xbf16>
    %395 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%393, %394 : tensor<1x30x32xbf16>, tensor<1x1x32xbf16>) outs(%6 : tensor<1x30x32xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.mulf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x30x32xbf16>
    %expanded_205 = tensor.expand_shape %extracted_slice_120 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %396 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%395, %expanded_205 : tensor<1x30x32xbf16>, tensor<1x1x32xbf16>) outs(%6 : tensor<1x30x32xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.addf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x30x32xbf16>
    %collapsed_206 = tensor.collapse_shape %396 [[0, 1], [2]] : tensor<1x30x32xbf16> into tensor<30x32xbf16>
    %397 = tensor.empty() : tensor<32x128xbf16>
    %transposed_207 = linalg.transpose ins(%cst_46 : tensor<128x32xbf16>) outs(%397 : tensor<32x128xbf16>) permutation = [1, 0] 
    %398 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_45 : tensor<128xbf16>) outs(%10 : tensor<128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<128xf32>
    %399 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%collapsed_206 : tensor<30x32xbf16>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<30x32xf32>
    %400 = tensor.empty() : tensor<32x128xf32>
    %401 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%transposed_207 : tensor<32x128xbf16>) outs(%400 : tensor<32x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32x128xf32>
    %402 = tensor.empty() : tensor<30x128xf32>
    %403 = linalg.fill ins(%cst : f32) outs(%402 : tensor<30x128xf32>) -> tensor<30x128xf32>
    %404 = linalg.matmul ins(%399, %401 : tensor<30x32xf32>, tensor<32x128xf32>) outs(%403 : tensor<30x128xf32>) -> tensor<30x128xf32>
    %405 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%398 : tensor<128xf32>) outs(%402 : tensor<30x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<30x128xf32>
    %406 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%404, %405 : tensor<30x128xf32>, tensor<30x128xf32>) outs(%402 : tensor<30x128xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.addf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<30x128xf32>
    %407 = tensor.empty() : tensor<30x128xbf16>
    %408 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%406 : tensor<30x128xf32>) outs(%407 : tensor<30x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<30x128xbf16>
    %expanded_208 = tensor.expand_shape %408 [[0, 1], [2]] output_shape [1, 30, 128] : tensor<30x128xbf16> into tensor<1x30x128xbf16>
    %409 = tensor.empty() : tensor<1x30x128xbf16>
    %410 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_208 : tensor<1x30x128xbf16>) outs(%409 : tensor<1x30x128xbf16>) {
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
    %412 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_43 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32xf32>
    %413 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%collapsed_209 : tensor<30x128xbf16>) outs(%402 : tensor<30x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<30x128xf32>
    %414 = tensor.empty() : tensor<128x32xf32>
    %415 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%transposed_210 : tensor<128x32xbf16>) outs(%414 : tensor<128x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<128x32xf32>
    %416 = linalg.matmul ins(%413, %415 : tensor<30x128xf32>, tensor<128x32xf32>) outs(%171 : tensor<30x32xf32>) -> tensor<30x32xf32>
    %417 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%412 : tensor<32xf32>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<30x32xf32>
    %418 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%416, %417 : tensor<30x32xf32>, tensor<30x32xf32>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.addf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<30x32xf32>
    %419 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%418 : tensor<30x32xf32>) outs(%175 : tensor<30x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<30x32xbf16>
    %expanded_211 = tensor.expand_shape %419 [[0, 1], [2]] output_shape [1, 30, 32] : tensor<30x32xbf16> into tensor<1x30x32xbf16>
    %expanded_212 = tensor.expand_shape %extracted_slice_122 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %420 = linalg.generic {indexing_maps = [#map7, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_212, %expanded_211 : tensor<1x1x32xbf16>, tensor<1x30x32xbf16>) outs(%6 : tensor<1x30x32xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.mulf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x30x32xbf16>
    %421 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%377, %420 : tensor<1x30x32xbf16>, tensor<1x30x32xbf16>) outs(%6 : tensor<1x30x32xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.addf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x30x32xbf16>
    %expanded_213 = tensor.expand_shape %extracted_slice_133 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %422 = linalg.generic {indexing_maps = [#map7, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_213, %expanded_176 : tensor<1x1x32xbf16>, tensor<1x19x32xbf16>) outs(%162 : tensor<1x19x32xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.mulf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x19x32xbf16>
    %423 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_115, %422 : tensor<1x19x32xbf16>, tensor<1x19x32xbf16>) outs(%162 : tensor<1x19x32xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.addf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x19x32xbf16>
    %424 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%423 : tensor<1x19x32xbf16>) outs(%141 : tensor<1x19x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<1x19x32xf32>
    %425 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%424 : tensor<1x19x32xf32>) outs(%143 : tensor<1x19x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %691 = arith.extf %in : f32 to f64
      linalg.yield %691 : f64
    } -> tensor<1x19x32xf64>
    %426 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%425 : tensor<1x19x32xf64>) outs(%146 : tensor<1x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %691 = arith.addf %in, %out : f64
      linalg.yield %691 : f64
    } -> tensor<1x19x1xf64>
    %427 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%426 : tensor<1x19x1xf64>) outs(%145 : tensor<1x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %691 = arith.divf %in, %cst_98 : f64
      linalg.yield %691 : f64
    } -> tensor<1x19x1xf64>
    %428 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%425, %427 : tensor<1x19x32xf64>, tensor<1x19x1xf64>) outs(%143 : tensor<1x19x32xf64>) {
    ^bb0(%in: f64, %in_294: f64, %out: f64):
      %691 = arith.subf %in, %in_294 : f64
      linalg.yield %691 : f64
    } -> tensor<1x19x32xf64>
    %429 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%428, %428 : tensor<1x19x32xf64>, tensor<1x19x32xf64>) outs(%143 : tensor<1x19x32xf64>) {
    ^bb0(%in: f64, %in_294: f64, %out: f64):
      %691 = arith.mulf %in, %in_294 : f64
      linalg.yield %691 : f64
    } -> tensor<1x19x32xf64>
    %430 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%429 : tensor<1x19x32xf64>) outs(%146 : tensor<1x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %691 = arith.addf %in, %out : f64
      linalg.yield %691 : f64
    } -> tensor<1x19x1xf64>
    %431 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%430 : tensor<1x19x1xf64>) outs(%145 : tensor<1x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %691 = arith.divf %in, %cst_98 : f64
      linalg.yield %691 : f64
    } -> tensor<1x19x1xf64>
    %432 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%431 : tensor<1x19x1xf64>) outs(%153 : tensor<1x19x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %691 = arith.truncf %in : f64 to f32
      linalg.yield %691 : f32
    } -> tensor<1x19x1xf32>
    %433 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%424 : tensor<1x19x32xf32>) outs(%155 : tensor<1x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.addf %in, %out : f32
      linalg.yield %691 : f32
    } -> tensor<1x19x1xf32>
    %434 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%433 : tensor<1x19x1xf32>) outs(%153 : tensor<1x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.divf %in, %cst_99 : f32
      linalg.yield %691 : f32
    } -> tensor<1x19x1xf32>
    %435 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%432 : tensor<1x19x1xf32>) outs(%153 : tensor<1x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.truncf %cst_80 : f64 to f32
      %692 = arith.addf %in, %691 : f32
      linalg.yield %692 : f32
    } -> tensor<1x19x1xf32>
    %436 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%435 : tensor<1x19x1xf32>) outs(%153 : tensor<1x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = math.rsqrt %in : f32
      linalg.yield %691 : f32
    } -> tensor<1x19x1xf32>
    %437 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%424, %434 : tensor<1x19x32xf32>, tensor<1x19x1xf32>) outs(%141 : tensor<1x19x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.subf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<1x19x32xf32>
    %438 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%437, %436 : tensor<1x19x32xf32>, tensor<1x19x1xf32>) outs(%141 : tensor<1x19x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.mulf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<1x19x32xf32>
    %439 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%438 : tensor<1x19x32xf32>) outs(%162 : tensor<1x19x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<1x19x32xbf16>
    %expanded_214 = tensor.expand_shape %extracted_slice_135 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %440 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_214 : tensor<1x1x32xbf16>) outs(%122 : tensor<1x1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %691 = arith.addf %in, %cst_5 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x1x32xbf16>
    %441 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%439, %440 : tensor<1x19x32xbf16>, tensor<1x1x32xbf16>) outs(%162 : tensor<1x19x32xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.mulf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x19x32xbf16>
    %expanded_215 = tensor.expand_shape %extracted_slice_134 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %442 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%441, %expanded_215 : tensor<1x19x32xbf16>, tensor<1x1x32xbf16>) outs(%162 : tensor<1x19x32xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.addf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x19x32xbf16>
    %collapsed_216 = tensor.collapse_shape %442 [[0, 1], [2]] : tensor<1x19x32xbf16> into tensor<19x32xbf16>
    %transposed_217 = linalg.transpose ins(%cst_42 : tensor<128x32xbf16>) outs(%397 : tensor<32x128xbf16>) permutation = [1, 0] 
    %443 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_41 : tensor<128xbf16>) outs(%10 : tensor<128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<128xf32>
    %444 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%collapsed_216 : tensor<19x32xbf16>) outs(%77 : tensor<19x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<19x32xf32>
    %445 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%transposed_217 : tensor<32x128xbf16>) outs(%400 : tensor<32x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32x128xf32>
    %446 = tensor.empty() : tensor<19x128xf32>
    %447 = linalg.fill ins(%cst : f32) outs(%446 : tensor<19x128xf32>) -> tensor<19x128xf32>
    %448 = linalg.matmul ins(%444, %445 : tensor<19x32xf32>, tensor<32x128xf32>) outs(%447 : tensor<19x128xf32>) -> tensor<19x128xf32>
    %449 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%443 : tensor<128xf32>) outs(%446 : tensor<19x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<19x128xf32>
    %450 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%448, %449 : tensor<19x128xf32>, tensor<19x128xf32>) outs(%446 : tensor<19x128xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.addf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<19x128xf32>
    %451 = tensor.empty() : tensor<19x128xbf16>
    %452 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%450 : tensor<19x128xf32>) outs(%451 : tensor<19x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<19x128xbf16>
    %expanded_218 = tensor.expand_shape %452 [[0, 1], [2]] output_shape [1, 19, 128] : tensor<19x128xbf16> into tensor<1x19x128xbf16>
    %453 = tensor.empty() : tensor<1x19x128xbf16>
    %454 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_218 : tensor<1x19x128xbf16>) outs(%453 : tensor<1x19x128xbf16>) {
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
    %455 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_39 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32xf32>
    %456 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%collapsed_219 : tensor<19x128xbf16>) outs(%446 : tensor<19x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<19x128xf32>
    %457 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%transposed_220 : tensor<128x32xbf16>) outs(%414 : tensor<128x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<128x32xf32>
    %458 = linalg.matmul ins(%456, %457 : tensor<19x128xf32>, tensor<128x32xf32>) outs(%78 : tensor<19x32xf32>) -> tensor<19x32xf32>
    %459 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%455 : tensor<32xf32>) outs(%77 : tensor<19x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<19x32xf32>
    %460 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%458, %459 : tensor<19x32xf32>, tensor<19x32xf32>) outs(%77 : tensor<19x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.addf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<19x32xf32>
    %461 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%460 : tensor<19x32xf32>) outs(%82 : tensor<19x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<19x32xbf16>
    %expanded_221 = tensor.expand_shape %461 [[0, 1], [2]] output_shape [1, 19, 32] : tensor<19x32xbf16> into tensor<1x19x32xbf16>
    %expanded_222 = tensor.expand_shape %extracted_slice_136 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %462 = linalg.generic {indexing_maps = [#map7, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_222, %expanded_221 : tensor<1x1x32xbf16>, tensor<1x19x32xbf16>) outs(%162 : tensor<1x19x32xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.mulf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x19x32xbf16>
    %463 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%423, %462 : tensor<1x19x32xbf16>, tensor<1x19x32xbf16>) outs(%162 : tensor<1x19x32xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.addf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x19x32xbf16>
    %transposed_223 = linalg.transpose ins(%cst_38 : tensor<192x32xbf16>) outs(%129 : tensor<32x192xbf16>) permutation = [1, 0] 
    %464 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_37 : tensor<192xbf16>) outs(%130 : tensor<192xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<192xf32>
    %465 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%transposed_223 : tensor<32x192xbf16>) outs(%132 : tensor<32x192xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32x192xf32>
    %466 = linalg.matmul ins(%91, %465 : tensor<1x32xf32>, tensor<32x192xf32>) outs(%135 : tensor<1x192xf32>) -> tensor<1x192xf32>
    %467 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%464 : tensor<192xf32>) outs(%134 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x192xf32>
    %468 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%466, %467 : tensor<1x192xf32>, tensor<1x192xf32>) outs(%134 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.addf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<1x192xf32>
    %469 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%468 : tensor<1x192xf32>) outs(%139 : tensor<1x192xbf16>) {
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
    %470 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%421 : tensor<1x30x32xbf16>) outs(%7 : tensor<1x30x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<1x30x32xf32>
    %471 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%470 : tensor<1x30x32xf32>) outs(%102 : tensor<1x30x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %691 = arith.extf %in : f32 to f64
      linalg.yield %691 : f64
    } -> tensor<1x30x32xf64>
    %472 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%471 : tensor<1x30x32xf64>) outs(%105 : tensor<1x30x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %691 = arith.addf %in, %out : f64
      linalg.yield %691 : f64
    } -> tensor<1x30x1xf64>
    %473 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%472 : tensor<1x30x1xf64>) outs(%104 : tensor<1x30x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %691 = arith.divf %in, %cst_98 : f64
      linalg.yield %691 : f64
    } -> tensor<1x30x1xf64>
    %474 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%471, %473 : tensor<1x30x32xf64>, tensor<1x30x1xf64>) outs(%102 : tensor<1x30x32xf64>) {
    ^bb0(%in: f64, %in_294: f64, %out: f64):
      %691 = arith.subf %in, %in_294 : f64
      linalg.yield %691 : f64
    } -> tensor<1x30x32xf64>
    %475 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%474, %474 : tensor<1x30x32xf64>, tensor<1x30x32xf64>) outs(%102 : tensor<1x30x32xf64>) {
    ^bb0(%in: f64, %in_294: f64, %out: f64):
      %691 = arith.mulf %in, %in_294 : f64
      linalg.yield %691 : f64
    } -> tensor<1x30x32xf64>
    %476 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%475 : tensor<1x30x32xf64>) outs(%105 : tensor<1x30x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %691 = arith.addf %in, %out : f64
      linalg.yield %691 : f64
    } -> tensor<1x30x1xf64>
    %477 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%476 : tensor<1x30x1xf64>) outs(%104 : tensor<1x30x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %691 = arith.divf %in, %cst_98 : f64
      linalg.yield %691 : f64
    } -> tensor<1x30x1xf64>
    %478 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%477 : tensor<1x30x1xf64>) outs(%112 : tensor<1x30x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %691 = arith.truncf %in : f64 to f32
      linalg.yield %691 : f32
    } -> tensor<1x30x1xf32>
    %479 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%470 : tensor<1x30x32xf32>) outs(%114 : tensor<1x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.addf %in, %out : f32
      linalg.yield %691 : f32
    } -> tensor<1x30x1xf32>
    %480 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%479 : tensor<1x30x1xf32>) outs(%112 : tensor<1x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.divf %in, %cst_99 : f32
      linalg.yield %691 : f32
    } -> tensor<1x30x1xf32>
    %481 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%478 : tensor<1x30x1xf32>) outs(%112 : tensor<1x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.truncf %cst_80 : f64 to f32
      %692 = arith.addf %in, %691 : f32
      linalg.yield %692 : f32
    } -> tensor<1x30x1xf32>
    %482 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%481 : tensor<1x30x1xf32>) outs(%112 : tensor<1x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = math.rsqrt %in : f32
      linalg.yield %691 : f32
    } -> tensor<1x30x1xf32>
    %483 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%470, %480 : tensor<1x30x32xf32>, tensor<1x30x1xf32>) outs(%7 : tensor<1x30x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.subf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<1x30x32xf32>
    %484 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%483, %482 : tensor<1x30x32xf32>, tensor<1x30x1xf32>) outs(%7 : tensor<1x30x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.mulf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<1x30x32xf32>
    %485 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%484 : tensor<1x30x32xf32>) outs(%6 : tensor<1x30x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<1x30x32xbf16>
    %expanded_230 = tensor.expand_shape %extracted_slice_225 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %486 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_230 : tensor<1x1x32xbf16>) outs(%122 : tensor<1x1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %691 = arith.addf %in, %cst_5 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x1x32xbf16>
    %487 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%485, %486 : tensor<1x30x32xbf16>, tensor<1x1x32xbf16>) outs(%6 : tensor<1x30x32xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.mulf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x30x32xbf16>
    %expanded_231 = tensor.expand_shape %extracted_slice_224 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %488 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%487, %expanded_231 : tensor<1x30x32xbf16>, tensor<1x1x32xbf16>) outs(%6 : tensor<1x30x32xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.addf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x30x32xbf16>
    %489 = tensor.empty() : tensor<32x64xbf16>
    %transposed_232 = linalg.transpose ins(%cst_36 : tensor<64x32xbf16>) outs(%489 : tensor<32x64xbf16>) permutation = [1, 0] 
    %490 = tensor.empty() : tensor<64xf32>
    %491 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_35 : tensor<64xbf16>) outs(%490 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<64xf32>
    %492 = tensor.empty() : tensor<32x64xf32>
    %493 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%transposed_232 : tensor<32x64xbf16>) outs(%492 : tensor<32x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32x64xf32>
    %494 = tensor.empty() : tensor<1x64xf32>
    %495 = linalg.fill ins(%cst : f32) outs(%494 : tensor<1x64xf32>) -> tensor<1x64xf32>
    %496 = linalg.matmul ins(%91, %493 : tensor<1x32xf32>, tensor<32x64xf32>) outs(%495 : tensor<1x64xf32>) -> tensor<1x64xf32>
    %497 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%491 : tensor<64xf32>) outs(%494 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64xf32>
    %498 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%496, %497 : tensor<1x64xf32>, tensor<1x64xf32>) outs(%494 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.addf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<1x64xf32>
    %499 = tensor.empty() : tensor<1x64xbf16>
    %500 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%498 : tensor<1x64xf32>) outs(%499 : tensor<1x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<1x64xbf16>
    %extracted_slice_233 = tensor.extract_slice %500[0, 0] [1, 32] [1, 1] : tensor<1x64xbf16> to tensor<1x32xbf16>
    %extracted_slice_234 = tensor.extract_slice %500[0, 32] [1, 32] [1, 1] : tensor<1x64xbf16> to tensor<1x32xbf16>
    %501 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%463 : tensor<1x19x32xbf16>) outs(%141 : tensor<1x19x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<1x19x32xf32>
    %502 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%501 : tensor<1x19x32xf32>) outs(%143 : tensor<1x19x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %691 = arith.extf %in : f32 to f64
      linalg.yield %691 : f64
    } -> tensor<1x19x32xf64>
    %503 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%502 : tensor<1x19x32xf64>) outs(%146 : tensor<1x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %691 = arith.addf %in, %out : f64
      linalg.yield %691 : f64
    } -> tensor<1x19x1xf64>
    %504 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%503 : tensor<1x19x1xf64>) outs(%145 : tensor<1x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %691 = arith.divf %in, %cst_98 : f64
      linalg.yield %691 : f64
    } -> tensor<1x19x1xf64>
    %505 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%502, %504 : tensor<1x19x32xf64>, tensor<1x19x1xf64>) outs(%143 : tensor<1x19x32xf64>) {
    ^bb0(%in: f64, %in_294: f64, %out: f64):
      %691 = arith.subf %in, %in_294 : f64
      linalg.yield %691 : f64
    } -> tensor<1x19x32xf64>
    %506 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%505, %505 : tensor<1x19x32xf64>, tensor<1x19x32xf64>) outs(%143 : tensor<1x19x32xf64>) {
    ^bb0(%in: f64, %in_294: f64, %out: f64):
      %691 = arith.mulf %in, %in_294 : f64
      linalg.yield %691 : f64
    } -> tensor<1x19x32xf64>
    %507 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%506 : tensor<1x19x32xf64>) outs(%146 : tensor<1x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %691 = arith.addf %in, %out : f64
      linalg.yield %691 : f64
    } -> tensor<1x19x1xf64>
    %508 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%507 : tensor<1x19x1xf64>) outs(%145 : tensor<1x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %691 = arith.divf %in, %cst_98 : f64
      linalg.yield %691 : f64
    } -> tensor<1x19x1xf64>
    %509 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%508 : tensor<1x19x1xf64>) outs(%153 : tensor<1x19x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %691 = arith.truncf %in : f64 to f32
      linalg.yield %691 : f32
    } -> tensor<1x19x1xf32>
    %510 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%501 : tensor<1x19x32xf32>) outs(%155 : tensor<1x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.addf %in, %out : f32
      linalg.yield %691 : f32
    } -> tensor<1x19x1xf32>
    %511 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%510 : tensor<1x19x1xf32>) outs(%153 : tensor<1x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.divf %in, %cst_99 : f32
      linalg.yield %691 : f32
    } -> tensor<1x19x1xf32>
    %512 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%509 : tensor<1x19x1xf32>) outs(%153 : tensor<1x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.truncf %cst_80 : f64 to f32
      %692 = arith.addf %in, %691 : f32
      linalg.yield %692 : f32
    } -> tensor<1x19x1xf32>
    %513 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%512 : tensor<1x19x1xf32>) outs(%153 : tensor<1x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = math.rsqrt %in : f32
      linalg.yield %691 : f32
    } -> tensor<1x19x1xf32>
    %514 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%501, %511 : tensor<1x19x32xf32>, tensor<1x19x1xf32>) outs(%141 : tensor<1x19x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.subf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<1x19x32xf32>
    %515 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%514, %513 : tensor<1x19x32xf32>, tensor<1x19x1xf32>) outs(%141 : tensor<1x19x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.mulf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<1x19x32xf32>
    %516 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%515 : tensor<1x19x32xf32>) outs(%162 : tensor<1x19x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<1x19x32xbf16>
    %517 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_233 : tensor<1x32xbf16>) outs(%34 : tensor<1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %691 = arith.addf %in, %cst_5 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x32xbf16>
    %expanded_235 = tensor.expand_shape %517 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %518 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%516, %expanded_235 : tensor<1x19x32xbf16>, tensor<1x1x32xbf16>) outs(%162 : tensor<1x19x32xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.mulf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x19x32xbf16>
    %expanded_236 = tensor.expand_shape %extracted_slice_234 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %519 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%518, %expanded_236 : tensor<1x19x32xbf16>, tensor<1x1x32xbf16>) outs(%162 : tensor<1x19x32xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.addf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x19x32xbf16>
    %collapsed_237 = tensor.collapse_shape %488 [[0, 1], [2]] : tensor<1x30x32xbf16> into tensor<30x32xbf16>
    %transposed_238 = linalg.transpose ins(%cst_34 : tensor<32x32xbf16>) outs(%40 : tensor<32x32xbf16>) permutation = [1, 0] 
    %520 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_33 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32xf32>
    %521 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%collapsed_237 : tensor<30x32xbf16>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<30x32xf32>
    %522 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%transposed_238 : tensor<32x32xbf16>) outs(%43 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32x32xf32>
    %523 = linalg.matmul ins(%521, %522 : tensor<30x32xf32>, tensor<32x32xf32>) outs(%171 : tensor<30x32xf32>) -> tensor<30x32xf32>
    %524 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%520 : tensor<32xf32>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<30x32xf32>
    %525 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%523, %524 : tensor<30x32xf32>, tensor<30x32xf32>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.addf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<30x32xf32>
    %526 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%525 : tensor<30x32xf32>) outs(%175 : tensor<30x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<30x32xbf16>
    %transposed_239 = linalg.transpose ins(%cst_32 : tensor<32x32xbf16>) outs(%40 : tensor<32x32xbf16>) permutation = [1, 0] 
    %527 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_31 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32xf32>
    %528 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%transposed_239 : tensor<32x32xbf16>) outs(%43 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32x32xf32>
    %529 = linalg.matmul ins(%521, %528 : tensor<30x32xf32>, tensor<32x32xf32>) outs(%171 : tensor<30x32xf32>) -> tensor<30x32xf32>
    %530 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%527 : tensor<32xf32>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<30x32xf32>
    %531 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%529, %530 : tensor<30x32xf32>, tensor<30x32xf32>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.addf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<30x32xf32>
    %532 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%531 : tensor<30x32xf32>) outs(%175 : tensor<30x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<30x32xbf16>
    %transposed_240 = linalg.transpose ins(%cst_30 : tensor<32x32xbf16>) outs(%40 : tensor<32x32xbf16>) permutation = [1, 0] 
    %533 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_29 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32xf32>
    %534 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%transposed_240 : tensor<32x32xbf16>) outs(%43 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32x32xf32>
    %535 = linalg.matmul ins(%521, %534 : tensor<30x32xf32>, tensor<32x32xf32>) outs(%171 : tensor<30x32xf32>) -> tensor<30x32xf32>
    %536 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%533 : tensor<32xf32>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<30x32xf32>
    %537 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%535, %536 : tensor<30x32xf32>, tensor<30x32xf32>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.addf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<30x32xf32>
    %538 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%537 : tensor<30x32xf32>) outs(%175 : tensor<30x32xbf16>) {
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
    %539 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_242 : tensor<1x2x30x16xbf16>) outs(%190 : tensor<1x2x30x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<1x2x30x16xf32>
    %540 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%539 : tensor<1x2x30x16xf32>) outs(%190 : tensor<1x2x30x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %691 : f32
    } -> tensor<1x2x30x16xf32>
    %541 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%540 : tensor<1x2x30x16xf32>) outs(%194 : tensor<1x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.addf %in, %out : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x30x1xf32>
    %542 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%541 : tensor<1x2x30x1xf32>) outs(%193 : tensor<1x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.divf %in, %cst_100 : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x30x1xf32>
    %543 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%542 : tensor<1x2x30x1xf32>) outs(%193 : tensor<1x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.truncf %cst_80 : f64 to f32
      %692 = arith.addf %in, %691 : f32
      linalg.yield %692 : f32
    } -> tensor<1x2x30x1xf32>
    %544 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%543 : tensor<1x2x30x1xf32>) outs(%193 : tensor<1x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = math.rsqrt %in : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x30x1xf32>
    %545 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_242, %544 : tensor<1x2x30x16xbf16>, tensor<1x2x30x1xf32>) outs(%190 : tensor<1x2x30x16xf32>) {
    ^bb0(%in: bf16, %in_294: f32, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      %692 = arith.mulf %691, %in_294 : f32
      linalg.yield %692 : f32
    } -> tensor<1x2x30x16xf32>
    %546 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%545 : tensor<1x2x30x16xf32>) outs(%189 : tensor<1x2x30x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<1x2x30x16xbf16>
    %547 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%546, %cst_28 : tensor<1x2x30x16xbf16>, tensor<16xbf16>) outs(%189 : tensor<1x2x30x16xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.mulf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x2x30x16xbf16>
    %548 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_244 : tensor<1x2x30x16xbf16>) outs(%190 : tensor<1x2x30x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<1x2x30x16xf32>
    %549 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%548 : tensor<1x2x30x16xf32>) outs(%190 : tensor<1x2x30x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %691 : f32
    } -> tensor<1x2x30x16xf32>
    %550 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%549 : tensor<1x2x30x16xf32>) outs(%194 : tensor<1x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.addf %in, %out : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x30x1xf32>
    %551 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%550 : tensor<1x2x30x1xf32>) outs(%193 : tensor<1x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.divf %in, %cst_100 : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x30x1xf32>
    %552 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%551 : tensor<1x2x30x1xf32>) outs(%193 : tensor<1x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.truncf %cst_80 : f64 to f32
      %692 = arith.addf %in, %691 : f32
      linalg.yield %692 : f32
    } -> tensor<1x2x30x1xf32>
    %553 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%552 : tensor<1x2x30x1xf32>) outs(%193 : tensor<1x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = math.rsqrt %in : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x30x1xf32>
    %554 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_244, %553 : tensor<1x2x30x16xbf16>, tensor<1x2x30x1xf32>) outs(%190 : tensor<1x2x30x16xf32>) {
    ^bb0(%in: bf16, %in_294: f32, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      %692 = arith.mulf %691, %in_294 : f32
      linalg.yield %692 : f32
    } -> tensor<1x2x30x16xf32>
    %555 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%554 : tensor<1x2x30x16xf32>) outs(%189 : tensor<1x2x30x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<1x2x30x16xbf16>
    %556 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%555, %cst_27 : tensor<1x2x30x16xbf16>, tensor<16xbf16>) outs(%189 : tensor<1x2x30x16xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.mulf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x2x30x16xbf16>
    %collapsed_247 = tensor.collapse_shape %519 [[0, 1], [2]] : tensor<1x19x32xbf16> into tensor<19x32xbf16>
    %transposed_248 = linalg.transpose ins(%cst_26 : tensor<32x32xbf16>) outs(%40 : tensor<32x32xbf16>) permutation = [1, 0] 
    %557 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_25 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32xf32>
    %558 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%collapsed_247 : tensor<19x32xbf16>) outs(%77 : tensor<19x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<19x32xf32>
    %559 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%transposed_248 : tensor<32x32xbf16>) outs(%43 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32x32xf32>
    %560 = linalg.matmul ins(%558, %559 : tensor<19x32xf32>, tensor<32x32xf32>) outs(%78 : tensor<19x32xf32>) -> tensor<19x32xf32>
    %561 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%557 : tensor<32xf32>) outs(%77 : tensor<19x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<19x32xf32>
    %562 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%560, %561 : tensor<19x32xf32>, tensor<19x32xf32>) outs(%77 : tensor<19x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.addf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<19x32xf32>
    %563 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%562 : tensor<19x32xf32>) outs(%82 : tensor<19x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<19x32xbf16>
    %transposed_249 = linalg.transpose ins(%cst_24 : tensor<32x32xbf16>) outs(%40 : tensor<32x32xbf16>) permutation = [1, 0] 
    %564 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_23 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32xf32>
    %565 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%transposed_249 : tensor<32x32xbf16>) outs(%43 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32x32xf32>
    %566 = linalg.matmul ins(%558, %565 : tensor<19x32xf32>, tensor<32x32xf32>) outs(%78 : tensor<19x32xf32>) -> tensor<19x32xf32>
    %567 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%564 : tensor<32xf32>) outs(%77 : tensor<19x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<19x32xf32>
    %568 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%566, %567 : tensor<19x32xf32>, tensor<19x32xf32>) outs(%77 : tensor<19x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.addf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<19x32xf32>
    %569 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%568 : tensor<19x32xf32>) outs(%82 : tensor<19x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<19x32xbf16>
    %transposed_250 = linalg.transpose ins(%cst_22 : tensor<32x32xbf16>) outs(%40 : tensor<32x32xbf16>) permutation = [1, 0] 
    %570 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_21 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32xf32>
    %571 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%transposed_250 : tensor<32x32xbf16>) outs(%43 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32x32xf32>
    %572 = linalg.matmul ins(%558, %571 : tensor<19x32xf32>, tensor<32x32xf32>) outs(%78 : tensor<19x32xf32>) -> tensor<19x32xf32>
    %573 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%570 : tensor<32xf32>) outs(%77 : tensor<19x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<19x32xf32>
    %574 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%572, %573 : tensor<19x32xf32>, tensor<19x32xf32>) outs(%77 : tensor<19x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.addf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<19x32xf32>
    %575 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%574 : tensor<19x32xf32>) outs(%82 : tensor<19x32xbf16>) {
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
    %576 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_252 : tensor<1x2x19x16xbf16>) outs(%231 : tensor<1x2x19x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<1x2x19x16xf32>
    %577 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%576 : tensor<1x2x19x16xf32>) outs(%231 : tensor<1x2x19x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %691 : f32
    } -> tensor<1x2x19x16xf32>
    %578 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%577 : tensor<1x2x19x16xf32>) outs(%235 : tensor<1x2x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.addf %in, %out : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x19x1xf32>
    %579 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%578 : tensor<1x2x19x1xf32>) outs(%234 : tensor<1x2x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.divf %in, %cst_100 : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x19x1xf32>
    %580 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%579 : tensor<1x2x19x1xf32>) outs(%234 : tensor<1x2x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.truncf %cst_80 : f64 to f32
      %692 = arith.addf %in, %691 : f32
      linalg.yield %692 : f32
    } -> tensor<1x2x19x1xf32>
    %581 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%580 : tensor<1x2x19x1xf32>) outs(%234 : tensor<1x2x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = math.rsqrt %in : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x19x1xf32>
    %582 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_252, %581 : tensor<1x2x19x16xbf16>, tensor<1x2x19x1xf32>) outs(%231 : tensor<1x2x19x16xf32>) {
    ^bb0(%in: bf16, %in_294: f32, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      %692 = arith.mulf %691, %in_294 : f32
      linalg.yield %692 : f32
    } -> tensor<1x2x19x16xf32>
    %583 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%582 : tensor<1x2x19x16xf32>) outs(%230 : tensor<1x2x19x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<1x2x19x16xbf16>
    %584 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%583, %cst_20 : tensor<1x2x19x16xbf16>, tensor<16xbf16>) outs(%230 : tensor<1x2x19x16xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.mulf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x2x19x16xbf16>
    %585 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_254 : tensor<1x2x19x16xbf16>) outs(%231 : tensor<1x2x19x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<1x2x19x16xf32>
    %586 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%585 : tensor<1x2x19x16xf32>) outs(%231 : tensor<1x2x19x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %691 : f32
    } -> tensor<1x2x19x16xf32>
    %587 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%586 : tensor<1x2x19x16xf32>) outs(%235 : tensor<1x2x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.addf %in, %out : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x19x1xf32>
    %588 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%587 : tensor<1x2x19x1xf32>) outs(%234 : tensor<1x2x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.divf %in, %cst_100 : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x19x1xf32>
    %589 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%588 : tensor<1x2x19x1xf32>) outs(%234 : tensor<1x2x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.truncf %cst_80 : f64 to f32
      %692 = arith.addf %in, %691 : f32
      linalg.yield %692 : f32
    } -> tensor<1x2x19x1xf32>
    %590 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%589 : tensor<1x2x19x1xf32>) outs(%234 : tensor<1x2x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = math.rsqrt %in : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x19x1xf32>
    %591 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_254, %590 : tensor<1x2x19x16xbf16>, tensor<1x2x19x1xf32>) outs(%231 : tensor<1x2x19x16xf32>) {
    ^bb0(%in: bf16, %in_294: f32, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      %692 = arith.mulf %691, %in_294 : f32
      linalg.yield %692 : f32
    } -> tensor<1x2x19x16xf32>
    %592 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%591 : tensor<1x2x19x16xf32>) outs(%230 : tensor<1x2x19x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<1x2x19x16xbf16>
    %593 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%592, %cst_19 : tensor<1x2x19x16xbf16>, tensor<16xbf16>) outs(%230 : tensor<1x2x19x16xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.mulf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x2x19x16xbf16>
    %concat_257 = tensor.concat dim(2) %547, %584 : (tensor<1x2x30x16xbf16>, tensor<1x2x19x16xbf16>) -> tensor<1x2x49x16xbf16>
    %concat_258 = tensor.concat dim(2) %556, %593 : (tensor<1x2x30x16xbf16>, tensor<1x2x19x16xbf16>) -> tensor<1x2x49x16xbf16>
    %concat_259 = tensor.concat dim(2) %transposed_246, %transposed_256 : (tensor<1x2x30x16xbf16>, tensor<1x2x19x16xbf16>) -> tensor<1x2x49x16xbf16>
    %594 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_257 : tensor<1x2x49x16xbf16>) outs(%252 : tensor<1x2x49x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<1x2x49x16xf32>
    %595 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_258 : tensor<1x2x49x16xbf16>) outs(%252 : tensor<1x2x49x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<1x2x49x16xf32>
    %596 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_259 : tensor<1x2x49x16xbf16>) outs(%252 : tensor<1x2x49x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<1x2x49x16xf32>
    %597 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%594 : tensor<1x2x49x16xf32>) outs(%252 : tensor<1x2x49x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.mulf %in, %cst_101 : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x49x16xf32>
    %transposed_260 = linalg.transpose ins(%595 : tensor<1x2x49x16xf32>) outs(%257 : tensor<1x2x16x49xf32>) permutation = [0, 1, 3, 2] 
    %598 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_260 : tensor<1x2x16x49xf32>) outs(%257 : tensor<1x2x16x49xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.mulf %in, %cst_101 : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x16x49xf32>
    %collapsed_261 = tensor.collapse_shape %597 [[0, 1], [2], [3]] : tensor<1x2x49x16xf32> into tensor<2x49x16xf32>
    %collapsed_262 = tensor.collapse_shape %598 [[0, 1], [2], [3]] : tensor<1x2x16x49xf32> into tensor<2x16x49xf32>
    %599 = linalg.batch_matmul ins(%collapsed_261, %collapsed_262 : tensor<2x49x16xf32>, tensor<2x16x49xf32>) outs(%260 : tensor<2x49x49xf32>) -> tensor<2x49x49xf32>
    %expanded_263 = tensor.expand_shape %599 [[0, 1], [2], [3]] output_shape [1, 2, 49, 49] : tensor<2x49x49xf32> into tensor<1x2x49x49xf32>
    %600:2 = linalg.generic {indexing_maps = [#map1, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_263 : tensor<1x2x49x49xf32>) outs(%265, %263 : tensor<1x2x49xf32>, tensor<1x2x49xi64>) {
    ^bb0(%in: f32, %out: f32, %out_294: i64):
      %691 = linalg.index 3 : index
      %692 = arith.index_cast %691 : index to i64
      %693 = arith.maximumf %in, %out : f32
      %694 = arith.cmpf ogt, %in, %out : f32
      %695 = arith.select %694, %692, %out_294 : i64
      linalg.yield %693, %695 : f32, i64
    } -> (tensor<1x2x49xf32>, tensor<1x2x49xi64>)
    %expanded_264 = tensor.expand_shape %600#0 [[0], [1], [2, 3]] output_shape [1, 2, 49, 1] : tensor<1x2x49xf32> into tensor<1x2x49x1xf32>
    %601 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_263, %expanded_264 : tensor<1x2x49x49xf32>, tensor<1x2x49x1xf32>) outs(%267 : tensor<1x2x49x49xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.subf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x49x49xf32>
    %602 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%601 : tensor<1x2x49x49xf32>) outs(%267 : tensor<1x2x49x49xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = math.exp %in : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x49x49xf32>
    %603 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%602 : tensor<1x2x49x49xf32>) outs(%271 : tensor<1x2x49x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.addf %in, %out : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x49x1xf32>
    %604 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%602, %603 : tensor<1x2x49x49xf32>, tensor<1x2x49x1xf32>) outs(%267 : tensor<1x2x49x49xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.divf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x49x49xf32>
    %605 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_263 : tensor<1x2x49x49xf32>) outs(%274 : tensor<1x2x49x49xi1>) {
    ^bb0(%in: f32, %out: i1):
      %691 = arith.extf %in : f32 to f64
      %692 = arith.cmpf oeq, %691, %cst_61 : f64
      linalg.yield %692 : i1
    } -> tensor<1x2x49x49xi1>
    %606 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%605 : tensor<1x2x49x49xi1>) outs(%277 : tensor<1x2x49x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %691 = arith.andi %in, %out : i1
      linalg.yield %691 : i1
    } -> tensor<1x2x49x1xi1>
    %607 = linalg.generic {indexing_maps = [#map8, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%606, %cst_8, %604 : tensor<1x2x49x1xi1>, tensor<1x2x49x49xf32>, tensor<1x2x49x49xf32>) outs(%267 : tensor<1x2x49x49xf32>) {
    ^bb0(%in: i1, %in_294: f32, %in_295: f32, %out: f32):
      %691 = arith.select %in, %in_294, %in_295 : f32
      linalg.yield %691 : f32
    } -> tensor<1x2x49x49xf32>
    %collapsed_265 = tensor.collapse_shape %607 [[0, 1], [2], [3]] : tensor<1x2x49x49xf32> into tensor<2x49x49xf32>
    %collapsed_266 = tensor.collapse_shape %596 [[0, 1], [2], [3]] : tensor<1x2x49x16xf32> into tensor<2x49x16xf32>
    %608 = linalg.batch_matmul ins(%collapsed_265, %collapsed_266 : tensor<2x49x49xf32>, tensor<2x49x16xf32>) outs(%281 : tensor<2x49x16xf32>) -> tensor<2x49x16xf32>
    %expanded_267 = tensor.expand_shape %608 [[0, 1], [2], [3]] output_shape [1, 2, 49, 16] : tensor<2x49x16xf32> into tensor<1x2x49x16xf32>
    %609 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_267 : tensor<1x2x49x16xf32>) outs(%283 : tensor<1x2x49x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<1x2x49x16xbf16>
    %transposed_268 = linalg.transpose ins(%609 : tensor<1x2x49x16xbf16>) outs(%285 : tensor<1x49x2x16xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_269 = tensor.collapse_shape %transposed_268 [[0], [1], [2, 3]] : tensor<1x49x2x16xbf16> into tensor<1x49x32xbf16>
    %extracted_slice_270 = tensor.extract_slice %collapsed_269[0, 0, 0] [1, 30, 32] [1, 1, 1] : tensor<1x49x32xbf16> to tensor<1x30x32xbf16>
    %collapsed_271 = tensor.collapse_shape %extracted_slice_270 [[0, 1], [2]] : tensor<1x30x32xbf16> into tensor<30x32xbf16>
    %transposed_272 = linalg.transpose ins(%cst_18 : tensor<32x32xbf16>) outs(%40 : tensor<32x32xbf16>) permutation = [1, 0] 
    %610 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_17 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32xf32>
    %611 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%collapsed_271 : tensor<30x32xbf16>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<30x32xf32>
    %612 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%transposed_272 : tensor<32x32xbf16>) outs(%43 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32x32xf32>
    %613 = linalg.matmul ins(%611, %612 : tensor<30x32xf32>, tensor<32x32xf32>) outs(%171 : tensor<30x32xf32>) -> tensor<30x32xf32>
    %614 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%610 : tensor<32xf32>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<30x32xf32>
    %615 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%613, %614 : tensor<30x32xf32>, tensor<30x32xf32>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.addf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<30x32xf32>
    %616 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%615 : tensor<30x32xf32>) outs(%175 : tensor<30x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<30x32xbf16>
    %expanded_273 = tensor.expand_shape %616 [[0, 1], [2]] output_shape [1, 30, 32] : tensor<30x32xbf16> into tensor<1x30x32xbf16>
    %expanded_274 = tensor.expand_shape %extracted_slice_226 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %617 = linalg.generic {indexing_maps = [#map7, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_274, %expanded_273 : tensor<1x1x32xbf16>, tensor<1x30x32xbf16>) outs(%6 : tensor<1x30x32xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.mulf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x30x32xbf16>
    %618 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%421, %617 : tensor<1x30x32xbf16>, tensor<1x30x32xbf16>) outs(%6 : tensor<1x30x32xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.addf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x30x32xbf16>
    %619 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%618 : tensor<1x30x32xbf16>) outs(%7 : tensor<1x30x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<1x30x32xf32>
    %620 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%619 : tensor<1x30x32xf32>) outs(%102 : tensor<1x30x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %691 = arith.extf %in : f32 to f64
      linalg.yield %691 : f64
    } -> tensor<1x30x32xf64>
    %621 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%620 : tensor<1x30x32xf64>) outs(%105 : tensor<1x30x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %691 = arith.addf %in, %out : f64
      linalg.yield %691 : f64
    } -> tensor<1x30x1xf64>
    %622 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%621 : tensor<1x30x1xf64>) outs(%104 : tensor<1x30x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %691 = arith.divf %in, %cst_98 : f64
      linalg.yield %691 : f64
    } -> tensor<1x30x1xf64>
    %623 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%620, %622 : tensor<1x30x32xf64>, tensor<1x30x1xf64>) outs(%102 : tensor<1x30x32xf64>) {
    ^bb0(%in: f64, %in_294: f64, %out: f64):
      %691 = arith.subf %in, %in_294 : f64
      linalg.yield %691 : f64
    } -> tensor<1x30x32xf64>
    %624 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%623, %623 : tensor<1x30x32xf64>, tensor<1x30x32xf64>) outs(%102 : tensor<1x30x32xf64>) {
    ^bb0(%in: f64, %in_294: f64, %out: f64):
      %691 = arith.mulf %in, %in_294 : f64
      linalg.yield %691 : f64
    } -> tensor<1x30x32xf64>
    %625 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%624 : tensor<1x30x32xf64>) outs(%105 : tensor<1x30x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %691 = arith.addf %in, %out : f64
      linalg.yield %691 : f64
    } -> tensor<1x30x1xf64>
    %626 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%625 : tensor<1x30x1xf64>) outs(%104 : tensor<1x30x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %691 = arith.divf %in, %cst_98 : f64
      linalg.yield %691 : f64
    } -> tensor<1x30x1xf64>
    %627 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%626 : tensor<1x30x1xf64>) outs(%112 : tensor<1x30x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %691 = arith.truncf %in : f64 to f32
      linalg.yield %691 : f32
    } -> tensor<1x30x1xf32>
    %628 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%619 : tensor<1x30x32xf32>) outs(%114 : tensor<1x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.addf %in, %out : f32
      linalg.yield %691 : f32
    } -> tensor<1x30x1xf32>
    %629 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%628 : tensor<1x30x1xf32>) outs(%112 : tensor<1x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.divf %in, %cst_99 : f32
      linalg.yield %691 : f32
    } -> tensor<1x30x1xf32>
    %630 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%627 : tensor<1x30x1xf32>) outs(%112 : tensor<1x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.truncf %cst_80 : f64 to f32
      %692 = arith.addf %in, %691 : f32
      linalg.yield %692 : f32
    } -> tensor<1x30x1xf32>
    %631 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%630 : tensor<1x30x1xf32>) outs(%112 : tensor<1x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = math.rsqrt %in : f32
      linalg.yield %691 : f32
    } -> tensor<1x30x1xf32>
    %632 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%619, %629 : tensor<1x30x32xf32>, tensor<1x30x1xf32>) outs(%7 : tensor<1x30x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.subf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<1x30x32xf32>
    %633 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%632, %631 : tensor<1x30x32xf32>, tensor<1x30x1xf32>) outs(%7 : tensor<1x30x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.mulf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<1x30x32xf32>
    %634 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%633 : tensor<1x30x32xf32>) outs(%6 : tensor<1x30x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<1x30x32xbf16>
    %expanded_275 = tensor.expand_shape %extracted_slice_228 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %635 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_275 : tensor<1x1x32xbf16>) outs(%122 : tensor<1x1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %691 = arith.addf %in, %cst_5 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x1x32xbf16>
    %636 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%634, %635 : tensor<1x30x32xbf16>, tensor<1x1x32xbf16>) outs(%6 : tensor<1x30x32xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.mulf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x30x32xbf16>
    %expanded_276 = tensor.expand_shape %extracted_slice_227 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %637 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%636, %expanded_276 : tensor<1x30x32xbf16>, tensor<1x1x32xbf16>) outs(%6 : tensor<1x30x32xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.addf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x30x32xbf16>
    %collapsed_277 = tensor.collapse_shape %637 [[0, 1], [2]] : tensor<1x30x32xbf16> into tensor<30x32xbf16>
    %transposed_278 = linalg.transpose ins(%cst_16 : tensor<128x32xbf16>) outs(%397 : tensor<32x128xbf16>) permutation = [1, 0] 
    %638 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_15 : tensor<128xbf16>) outs(%10 : tensor<128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<128xf32>
    %639 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%collapsed_277 : tensor<30x32xbf16>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<30x32xf32>
    %640 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%transposed_278 : tensor<32x128xbf16>) outs(%400 : tensor<32x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32x128xf32>
    %641 = linalg.matmul ins(%639, %640 : tensor<30x32xf32>, tensor<32x128xf32>) outs(%403 : tensor<30x128xf32>) -> tensor<30x128xf32>
    %642 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%638 : tensor<128xf32>) outs(%402 : tensor<30x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<30x128xf32>
    %643 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%641, %642 : tensor<30x128xf32>, tensor<30x128xf32>) outs(%402 : tensor<30x128xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.addf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<30x128xf32>
    %644 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%643 : tensor<30x128xf32>) outs(%407 : tensor<30x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<30x128xbf16>
    %expanded_279 = tensor.expand_shape %644 [[0, 1], [2]] output_shape [1, 30, 128] : tensor<30x128xbf16> into tensor<1x30x128xbf16>
    %645 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_279 : tensor<1x30x128xbf16>) outs(%409 : tensor<1x30x128xbf16>) {
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
    %646 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_13 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32xf32>
    %647 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%collapsed_280 : tensor<30x128xbf16>) outs(%402 : tensor<30x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<30x128xf32>
    %648 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%transposed_281 : tensor<128x32xbf16>) outs(%414 : tensor<128x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<128x32xf32>
    %649 = linalg.matmul ins(%647, %648 : tensor<30x128xf32>, tensor<128x32xf32>) outs(%171 : tensor<30x32xf32>) -> tensor<30x32xf32>
    %650 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%646 : tensor<32xf32>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<30x32xf32>
    %651 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%649, %650 : tensor<30x32xf32>, tensor<30x32xf32>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.addf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<30x32xf32>
    %652 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%651 : tensor<30x32xf32>) outs(%175 : tensor<30x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<30x32xbf16>
    %expanded_282 = tensor.expand_shape %652 [[0, 1], [2]] output_shape [1, 30, 32] : tensor<30x32xbf16> into tensor<1x30x32xbf16>
    %expanded_283 = tensor.expand_shape %extracted_slice_229 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %653 = linalg.generic {indexing_maps = [#map7, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_283, %expanded_282 : tensor<1x1x32xbf16>, tensor<1x30x32xbf16>) outs(%6 : tensor<1x30x32xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.mulf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x30x32xbf16>
    %654 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%618, %653 : tensor<1x30x32xbf16>, tensor<1x30x32xbf16>) outs(%6 : tensor<1x30x32xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.addf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x30x32xbf16>
    %transposed_284 = linalg.transpose ins(%cst_12 : tensor<64x32xbf16>) outs(%489 : tensor<32x64xbf16>) permutation = [1, 0] 
    %655 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_11 : tensor<64xbf16>) outs(%490 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<64xf32>
    %656 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%transposed_284 : tensor<32x64xbf16>) outs(%492 : tensor<32x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32x64xf32>
    %657 = linalg.matmul ins(%91, %656 : tensor<1x32xf32>, tensor<32x64xf32>) outs(%495 : tensor<1x64xf32>) -> tensor<1x64xf32>
    %658 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%655 : tensor<64xf32>) outs(%494 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64xf32>
    %659 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%657, %658 : tensor<1x64xf32>, tensor<1x64xf32>) outs(%494 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.addf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<1x64xf32>
    %660 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%659 : tensor<1x64xf32>) outs(%499 : tensor<1x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<1x64xbf16>
    %extracted_slice_285 = tensor.extract_slice %660[0, 0] [1, 32] [1, 1] : tensor<1x64xbf16> to tensor<1x32xbf16>
    %extracted_slice_286 = tensor.extract_slice %660[0, 32] [1, 32] [1, 1] : tensor<1x64xbf16> to tensor<1x32xbf16>
    %661 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%654 : tensor<1x30x32xbf16>) outs(%7 : tensor<1x30x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<1x30x32xf32>
    %662 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%661 : tensor<1x30x32xf32>) outs(%102 : tensor<1x30x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %691 = arith.extf %in : f32 to f64
      linalg.yield %691 : f64
    } -> tensor<1x30x32xf64>
    %663 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%662 : tensor<1x30x32xf64>) outs(%105 : tensor<1x30x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %691 = arith.addf %in, %out : f64
      linalg.yield %691 : f64
    } -> tensor<1x30x1xf64>
    %664 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%663 : tensor<1x30x1xf64>) outs(%104 : tensor<1x30x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %691 = arith.divf %in, %cst_98 : f64
      linalg.yield %691 : f64
    } -> tensor<1x30x1xf64>
    %665 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%662, %664 : tensor<1x30x32xf64>, tensor<1x30x1xf64>) outs(%102 : tensor<1x30x32xf64>) {
    ^bb0(%in: f64, %in_294: f64, %out: f64):
      %691 = arith.subf %in, %in_294 : f64
      linalg.yield %691 : f64
    } -> tensor<1x30x32xf64>
    %666 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%665, %665 : tensor<1x30x32xf64>, tensor<1x30x32xf64>) outs(%102 : tensor<1x30x32xf64>) {
    ^bb0(%in: f64, %in_294: f64, %out: f64):
      %691 = arith.mulf %in, %in_294 : f64
      linalg.yield %691 : f64
    } -> tensor<1x30x32xf64>
    %667 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%666 : tensor<1x30x32xf64>) outs(%105 : tensor<1x30x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %691 = arith.addf %in, %out : f64
      linalg.yield %691 : f64
    } -> tensor<1x30x1xf64>
    %668 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%667 : tensor<1x30x1xf64>) outs(%104 : tensor<1x30x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %691 = arith.divf %in, %cst_98 : f64
      linalg.yield %691 : f64
    } -> tensor<1x30x1xf64>
    %669 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%668 : tensor<1x30x1xf64>) outs(%112 : tensor<1x30x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %691 = arith.truncf %in : f64 to f32
      linalg.yield %691 : f32
    } -> tensor<1x30x1xf32>
    %670 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%661 : tensor<1x30x32xf32>) outs(%114 : tensor<1x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.addf %in, %out : f32
      linalg.yield %691 : f32
    } -> tensor<1x30x1xf32>
    %671 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%670 : tensor<1x30x1xf32>) outs(%112 : tensor<1x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.divf %in, %cst_99 : f32
      linalg.yield %691 : f32
    } -> tensor<1x30x1xf32>
    %672 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%669 : tensor<1x30x1xf32>) outs(%112 : tensor<1x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = arith.truncf %cst_80 : f64 to f32
      %692 = arith.addf %in, %691 : f32
      linalg.yield %692 : f32
    } -> tensor<1x30x1xf32>
    %673 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%672 : tensor<1x30x1xf32>) outs(%112 : tensor<1x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %691 = math.rsqrt %in : f32
      linalg.yield %691 : f32
    } -> tensor<1x30x1xf32>
    %674 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%661, %671 : tensor<1x30x32xf32>, tensor<1x30x1xf32>) outs(%7 : tensor<1x30x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.subf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<1x30x32xf32>
    %675 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%674, %673 : tensor<1x30x32xf32>, tensor<1x30x1xf32>) outs(%7 : tensor<1x30x32xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.mulf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<1x30x32xf32>
    %676 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%675 : tensor<1x30x32xf32>) outs(%6 : tensor<1x30x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %691 = arith.truncf %in : f32 to bf16
      linalg.yield %691 : bf16
    } -> tensor<1x30x32xbf16>
    %677 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_285 : tensor<1x32xbf16>) outs(%34 : tensor<1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %691 = arith.addf %in, %cst_5 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x32xbf16>
    %expanded_287 = tensor.expand_shape %677 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %678 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%676, %expanded_287 : tensor<1x30x32xbf16>, tensor<1x1x32xbf16>) outs(%6 : tensor<1x30x32xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.mulf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x30x32xbf16>
    %expanded_288 = tensor.expand_shape %extracted_slice_286 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %679 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%678, %expanded_288 : tensor<1x30x32xbf16>, tensor<1x1x32xbf16>) outs(%6 : tensor<1x30x32xbf16>) {
    ^bb0(%in: bf16, %in_294: bf16, %out: bf16):
      %691 = arith.addf %in, %in_294 : bf16
      linalg.yield %691 : bf16
    } -> tensor<1x30x32xbf16>
    %collapsed_289 = tensor.collapse_shape %679 [[0, 1], [2]] : tensor<1x30x32xbf16> into tensor<30x32xbf16>
    %transposed_290 = linalg.transpose ins(%cst_10 : tensor<64x32xbf16>) outs(%489 : tensor<32x64xbf16>) permutation = [1, 0] 
    %680 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_9 : tensor<64xbf16>) outs(%490 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<64xf32>
    %681 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%collapsed_289 : tensor<30x32xbf16>) outs(%168 : tensor<30x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<30x32xf32>
    %682 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%transposed_290 : tensor<32x64xbf16>) outs(%492 : tensor<32x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %691 = arith.extf %in : bf16 to f32
      linalg.yield %691 : f32
    } -> tensor<32x64xf32>
    %683 = tensor.empty() : tensor<30x64xf32>
    %684 = linalg.fill ins(%cst : f32) outs(%683 : tensor<30x64xf32>) -> tensor<30x64xf32>
    %685 = linalg.matmul ins(%681, %682 : tensor<30x32xf32>, tensor<32x64xf32>) outs(%684 : tensor<30x64xf32>) -> tensor<30x64xf32>
    %686 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%680 : tensor<64xf32>) outs(%683 : tensor<30x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<30x64xf32>
    %687 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%685, %686 : tensor<30x64xf32>, tensor<30x64xf32>) outs(%683 : tensor<30x64xf32>) {
    ^bb0(%in: f32, %in_294: f32, %out: f32):
      %691 = arith.addf %in, %in_294 : f32
      linalg.yield %691 : f32
    } -> tensor<30x64xf32>
    %688 = tensor.empty() : tensor<30x64xbf16>
    %689 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%687 : tensor<30x64xf32>) outs(%688 : tensor<30x64xbf16>) {
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
      torch_tensor_64_torch.bfloat16_2: "0x02000000ED3DF8BCB83DD0BCCC3DC5BD2CBD46BBA8BC013E953DDE3C5EBE343E95BC65BD263B2A3EDF3DE83CF1BD8DBD203E383E39BD10BEB4BDB43DAABD773DA3BDDA3DCD3CC63D8B3B463DC5BD963DEABD8FBCD3BDEC3C2EBCC63D273E813D47BC903D8C3D61BCFFBDBB3DDE3D3EBD28BDBCBDAE3EDD3BDABC963D8E3D923DE8BD0E3D",
      torch_tensor_64_32_torch.bfloat16_2: "0x02000000FB3CB03D143D98BD053ED2BD593E8B3D87BDCDBC423E89BDE23C8CBE69BEBDBEBCBDDBBD4DBD193ED0BDD53DDB3D973EBFBBFFBD003DC8BC8DBECDBC423D9D3EAD3EFBBD313E633E1EBD4FBD8C3ED93BBE3D8CBEAD3DC2BE2C3E563E2F3DCEBDAD3D0ABE7F3D3A3E313D01BE2C3EF2BDFFBB173EAFBE97BD823C9DBB4DBDBFBC033EB4BAE63DE2BD8C3E0B3D9A3D683D00BEB63EB03E513E653D2D3D0F3E07BEBFBE19BEB73EF43C50BDD8BD8C3DDE3DCFBD2C3E103E89BA87BE1A3EE4BDFB3C473E1DBEEEBDCE3BAC3D48BE9A3E913E0BBED53D623EB33EF9BDA73CA63D0FBEA73D44BD743E13BEE8BCF0BD863E04BE7CBE91BE453E71BD8FBD09BC9C3ECBBD3B3EDEBDF53C2E3C66BDE23E0DBD653E883D1C3EAEBC2C3E533E5F3D0F3EDF3D8DBE7E3D183E36BDA83C963D9ABD443E2ABE0A3E343D4CBC073DCF3C5A3DC5BC0ABD443E7BBE6C3CE1BD353EEA3DA3BD1F3EE23BDBBDE2BC0B3E8E3DBABDE9BD72BDC53D4FBDF6BD133E583EA33DAF3CAE3C39BE663DC23DDD3E12BC7CBD503E0C3E9F3E7EBDD1BD33BE0D3D5E3ED0BCC23CD73D0E3CA23B02BEA63E0EBD15BE0FBE963D49BE313C8C3E243E533CC03DCB3E933CA93DF43B2ABEC5BBA3BD53BE833D6E3D93BE97BEEDBD133EA03D6EBED33D8DBCEE3DA53DAC3D30BE303EEA3D00BE063EA1BDFE3DAC3DFB3DB33CF2BD80BD163EC6BD943CDB3D433E3ABE78BD2CBDE43CA13DA93C03BE173EE4BB823D06BC70BEB2BD563D22BE87B8A03B443D18BED23C6CBCB53D01BDF83C86BEED3E283B523EE73C0C3E693ED5BE853D23BE68BDDA3D303D033EA0BD24BE96BE873D82BDFD3C953CACBD0F3FA6BD683EA53D59BEA5BDB03D673D953D72BE613E003D82BD95BD463D603E2EBD353E6D3BD5BD033DB4BEF83D2CBEC23DCE3D3ABE493EB7BD473CC13E2FBDEABDACBBD4BD9B3E1BBE9ABC27BB48BD7EBE883C013B503E323D393EFC3D6C3D91BDCB3C83BE58BD223E0FBE9FBB20BE7ABD743E77BD553D363DD9BD943E81BDA53D02BD4F3CFD3D59BEFF3DBEBDD5BCE43C8FBE8E3E1CBCBA3C05BEE5BDEDBD4DBEEDBD35BEC43BB4BE263D6C3E0CBE263E583E9F3D423E75BE4ABEB1BE8C3D603D893D39BEDCBCD8BDF53C893E5F3BC73DB33CF93C4BBEA8BE25BDA23DD23D18BE05BD113DBB3CBE3E9BBEE03E1A3E2F3EEDBEF8BD5D3E903F4EBE6F3D243FBA3EE6BE07BE923FF33C8F3F40BE07BFD03E2EBD143F613E9BBF0A3F003F983EA33E72BF573EACBD95BD35BE1A3E933E453DD7BBE73C073E8ABE9E3DB33DEE3D323D7DB9123E9A3D47BD91BDA6BD5F3E923EB83DBEBC3ABBFCBD11BD863D913DADBDDBBDC3BC283E283EFEBC55BDD8BD70BD5A3C09BE313E273E17BD2E3E543E82BBE5BC0F3EAC3D73BBB7BEC13C3EBE8ABE183DB5BD033E2B3DE93CB7BD613D11BEB13E8DBD0CBE46BEDFBCEF3DADBE153EBEBDAA3DF13D68BEA0BDA03B0C3D1B3E1CBEB5BD663D85BC3E3C26BEB43E9F3D433EA53EED3B193E0FBED0BCAD3DD13C8B3EDDBD25BDFABDC5BDBEBD60BD50BE223EBD3B483CDFBDD8BE35BE48BEB93DD03D06BEB4BD4E3D983D023E073D103D6DBC21BEE93D75BC2ABE8E3EE7BDF23C463D83BD963E283D3D3ECF3E49BCC2BD103DA83E37BE74BE2B3E96BE27BD2FBE0B3E063E09BD8D3D0A3E4DBD7B3CC43C82BEBA3DF1BC04BE113BA739E03DBFBDF63C403EBA3C703D553E0CBCB3BCB6BD8DBD953DD1BD6C3D8C3D103EB33BA43D4A3EBD3DE03C12BE353C6FBE31BE663EC03B953DEEBDB63CF5BDD7BD2A3E1FBE943DD83CC93D093E333EB6BDA6BD6A3EF23CD73D2DBD903D02BECE3D46BECBBD2EBE193EDA3DA7BD983E5C3B7B3C923D5CBE23BC583C173C5C3E5B3D83BD4D3E5DBEBE3DF53C283E12BE6D3DBCBE10BC9ABD4D3DA43BFB3DFABAE33DA9BCDDBDA93DDE3D2E3D273D12BEFEBDE03CAC3D253E203EC6BD063DB0BE06BEAD3DC2BD5DBDAABC883D783EA13D963C7EBDD73D41BD3D3E6ABD3ABE0A3E623EC0BD06BC1FBE1EBD53BE82BE773DE73D513CA43D1FBEF13D50BD4DBDE6BD843D303D7FBD0B3E793D23BDA5BE383EE03C68BEA1BD683DDF3D9B3DB9BEBDBDF83D1ABD723C21BE953E29BEB33D333D303E83BC87BE9A3D9E3E60BDE5BD5BBC3DBE833E753EF43DB6BD583C953D973D203C13BEF6BB93BC513E0F3E86BC53BE943B4ABD72BE22BD53BEB7BA15BE363EE33CAF3E0A3D3D3E103E45BDA8BB93BE9CBECFBD4ABE03BE2EBDD5BDC3BEE4BD353D60BE103E3D3E3ABE10BE4BBDCA3C5DBE8F3DEBBA50BD003FFE3D8CBC8B3E0E3D8E3E803E20BE763DEEBCE33D1F3DA1BDA2BD733E97BEB1BDBABC59B9453DC03EF3BC53BC1DBDDEBD483D423D60BE7DBE8EBDE43DC63D873D9B3D88BEB0BC65BE57BE9FBD24BEDFBD7BBD7BBE01BEEFBD0D3EE93DE7BD5EBE993CAEBE3DBE903D293E863DEA3D25BEB0BD183EB03D023D943DFC3C4B3E2E3DC83C073E9E3DB03D6FBA14BD01BCE93BB3BE693E8C3EADBC0CBA59BCBEBC61BDB3BDC9BE543E233E22BE70BE2F3B28BC533C703E313E363C05BE953D43BEE6BA923E0E3E8E3D79BD01BD22BE313E89BE933EF4BB213E65BBFFBD26BC6E3D01BE653D463D533EBEBDE7BDBC3DC93DEB3CB0BB7BBE5B3C86BD16BC853EFDBD9C3C4BBEAD3C2F3C1A3EA7BDE83DC83E423DE2BD92BD943DC4BC873D14BD983CB83EACBDA5BC153ED83DFE3D46BE033ED7BD053E7ABD49BE19BE01BE0BBE593EB03D513ED4BD64BE033C3D3E1B3E82BDA03DD13D843E513DB5BD3E3EC5BE983BC4BEAABEE53D0FBDADBCDEBD23BD803ECB3DF6BC293E7F3E37BD1EBE08BE833D1DBEACBC40BE123E5CBC103EF73DA1BD7DBE9DBDBA3C96BE99BC803D493E9D3C25BD0ABEE7BC5BBDEEBD94BDCEBC183D093E2CBEC33D923C05BE4E3DBBBD7C3EA53E1CBEF5BCB93EECBD0FBE9EBD25BEE0BC4A3CA7BCC53C81BD3F3D99BD243E1BBEC83D16BE233E4E3C223A143E9B3ED9BC4FBEC73D5B3E093E8A3D1B3E85BE263E8E3DDA3C3D3D8EBD4A3E69BDF2BD80BC953D42BE18BC633CC53D8CBD3A3E9C3D19BED73E303E603EB3BE44BEA63E873D33BE1DBC273E69BDF2BD2F3ED7BD8ABDC83D053D023EEFBDDFBC1BBEC83DB83D5F3E833DCDBDDF3D80BDC23E1A3E2CBEA4BE98BE333E0A3DD03C403E4EBD64BD3A3E473E363EBABE1C3B2E3CDABD083DD8BE8C3ED2BDB63D3D3D193E1BBC6D3E823E94BDF8BD643EBABDCE3D563B4BBB0F3EE2BDDBBBC03D833E7DBD84BCE63DA6BDBD3C86BDEBBD473E9C3C03BC45BECABC1BBED73D8ABD413E74BD2E3E7ABD30BEF0BD5E3E12BE01BE5CBD29BE983D13BDB53DB13D50BE41BE2F3E26BEAE3C2C3E3A3E373E4EBED23D8E3E7ABE86BE0D3E3EBEBD3D33BE67BE763DE93D23BE2E3E5EBC3BBE16BD34BE0EBECEBD0E3E853EC33E83BE6BBE603D283E66BEC83EB23E063E03BEA5BD8C3DAEBE18BD28BDBBBD033E1E3E793EF3BD69BDACBDC7BD74BDEEBCB8BB873CABBD49BDD7BE2DBE04BD99BC0FBD56BE6EBC15BE2B3DEABDE0BC933E88BEEDBBEEBD363D5BBE833D38BD2ABEC2BC9E3D3B3E263D4D3C343D71BE683D713C013E5DBEBCBCA03D703D7F3DB8BDEB3DCC3D0C3E5BBEFD3EF33CB0BCCFBD21BE8A3E2ABECDBD433DC8BDDEB9ACBDFA3D8B3E1D3D40BE5ABEFD3DA33C9EBD8E3B56BE9A3EBE3B00BE993E4C3DA2BD8B3DB93D93BD633E57BEDF3D843DB13D823C35BEAA3E0DBEA73D53BE52BDD2BD20BD2DBB263D243E183E673C8ABD4E3EFD3D5D3CE6BD423E52BE4BBE423CEFBD10BEC03D923E1EBE0CBE06BE76BE16BE34BD7E3E37BE36BE2F3E883EEABD00BD25BE9ABBACBEDABC03BEC7BD773D89BEB13D813DA7BD5ABE643E063D11BD0A3EFDBDBD3D7C3E7CBE7B3C333E91BDFBBC16BE3EBEB13BBC3DACBC173E073E38BE2F3D57BC5A3E2ABEBA3B5CBDB03D68BC96BE52BE373EBC3D89BE64BE1C3D193D16BE353DB13DCDBCF8BDC73D8D3D533EFB3DCA3C9D3E4EBD35BE93BD38BC6A3D2C3E09BD623BBEBD7C3E99BD95BDA93B473E813E28BED23DC03E923D18BE8F3CA33E4BBEC63E803DA7BEA0BD673E493EF43DB63DB2BB2B3E01BEA1BD153E823E583D693E4A3E7DBC01BE4B3CFABBAEBDB33D32BD03BD11BE16BE483E85BEBD3D3ABD503C6EBC9F3DD3BD293CC0BD54BE0A3E44BE1D3EC03CF9BDA73D3CBEEEBB2CBEA8BCF7BC75BE2FBDD7BD823DC93CB23DCF3D3C3DE13C8F3EDEBD383D263DB1BE0F3EE33D7C3D103D5ABD8EBE1E3EEC3DC43D173E3D3EEF3C493D193ECA3D3CBE2DBE8FBD1B3EB3BC11BE4F3E9BBD073A5ABC8B3D0EBE033EAB3E3EBD33BE473E783E663DD33DF4BD703D9ABD2E3E1D3E33BE673D793D18BEA03C64BEFF3DA9BECD3C00BE3E3D223CA13C18BE073E9D3D9DBDF1BDA1BEC53EA73D383CBABC6E3D2FBEBDBD9D3C5CBD40BD7EBE55BD053E2B3E103ED83D81BEF23C54BEBE3D08BC643C0D3E1BBDA53C61BD26BE1F3EB5BCD7BDE33DD83D293DA6BEE73CF03DAEBCA63D133ECFBDB4BD48BE543EB83E6F3ECEBDF23D253D07BE733DC7BD34BE3FBE9C3D1CBCD7BDAD3E23BD53BE263EB23C06BE4DBD74BE5BBB7D3DFB3DBDBD7B3D65BEA0BDF23DE5BC8ABDD937EDBC86BE053DD33D033E19BD0ABE48BEBE3CA33C353E4C3D16BC7CBE4D3C5CBB803D3E3EB53D323D473E97BE7E3EB2BD4DBCCC3EA9BE69BECF3D0D3E873D283C2F3C3FBEDC3E85BE323EC4BD6D3E37BE6A3E35BE223EDBBD093EA8BDCFBCA8BD66BD913E493E3F3E6B3E18BEF8BD40BEA6BD7C3C8D3DA73E513EAFBA1DBC7FBD9B3E993C213D453D4FBD9A3D59BEE63DA2BCC53DD6BB423E50BD24BD8F3E98BD023E3E3E073D973E8A3E36BD8EBC13BEA7BCB83D643E63BDC3BD34BE553E0D3E5A3E5D3C823CFBBCDB3DBB3DADBEFD3D573E1CBD023E51BDF53C7C3E0F3E56BD6BBE493D323D2FBEB13CA03E923C193ECF3DECBDD1BD8FBEB93C5A3E64BD4B3E53BD203E44BB8CBD983D8C3E7C3E61BD10BD56BE01BE993E89BE04BE0CBDDDBDE6BD043E5F3E48BE973D36BDA33D12BE3BBE6F3D8D3D9EBEC03E8DBD3D3D88BE31BE403B3EBE053E0CBEEDBD5A3E1F3E9E3DAABD053E833DDA3D58BE913E9F3E133E89BCD93CBA3C64BE673E1DBD80BD80BDA1BB41BE383D153EE43D1D3EBDBDACBC53BE3E3B6A3D3C3E1F3EC33C723E773E253BB6BD353D51BE5DBE2E3E5DBDE0BCDC3D19BE0D3DFBBCB7BD30BE993D20BE583E6B3C2C3E273E1FBE3EBEFCBD8EBE6DBEED3C083F003D48BE08BEB5BDD8BDC83C0A3E99BD6DBE533E6C3E36BEF2BDD03D06BE64BD3D3DA5BDF93DF8BD443EE73CA33E843C2C3DC83C3DBD8B3DC43DA33D593DBE3E19BD943D9DBD793D11BE1FBE28BE17BEAB3C56BD9ABDAABC133EDDBDA63E133E363D57BDEF3D823DC63D18BE563E843E373E5FBEFFBDB2BDB23E993D103EBB3D2F3EB03D99BD14BD2C3E2FBE5FBE4ABE98BEC93EA1BE213E993D453D1ABE583E9BBCFEBD3A3E88BE9EBD033EEF3CF3BD883E00BECABE4D3E163DDC3D813EBF3E5D3E953D6C3E573E083E223C8B3E65BD27BE92BD1A3ED73DE8BCE1BEA5BCC7BD813E3C3D05BEB93D37BDDFBC16BEDBBED73D393E9CBDF8BD4A3E94BC6D3E863E42BE043E9DBE983D513E1A3E993D33BED9BDF2BD3B3EAF3D1E3E9D3DA5BE22BC30BD2C3E033EAEBD553E4C3CC0BDB23D7A3E78BE193D36BDDEBCBBBC2E3C8EBDCCBC4F3DBB3DCEBCA73CBF3B08BEA93EE3BD4ABD5A3B03BE70BD253EA7BD503D433DE03D053E333D",
      torch_tensor_64_torch.bfloat16_1: "0x020000003F3DD63D5CBD2F3B0A3E5DBD0A3B9D3D38BE4C3DDC3DC3BC263D7ABED4BCAA3D4B3CC7BDED3C55BEA1BC0EBE123D38BEA0BD8C3D76BE12BDAA3B123E1FBD9B3CFBBD3ABE33BD1EBEC6BB28BEB2BDC4BD07BD7EBB6A3CB43C783EF33C323E09BD60BE033C98BDA1BD933DD0BC3BBECD3C343EE1BD02BE143DC6BD673DB03DD03C",
      torch_tensor_64_32_torch.bfloat16_1: "0x02000000A23C973E353D11BF163CB2BD933E0A3EC13DA43E54BDD33DD43E8CBD98BEC5BD95BE6ABD273C1D3E093E993E8FBE91BE9FBEF3BB8F3E1B3E8FBDD5BDD73DE53DEBBE68BAAD3D14BD19BF0A3D59BE383EAC3C52BECCBC8A3D183D8ABEB93DF03EADBD52BE173E42BD823E3D3E653E983EC43E41BE2DBEAB3D863D993EDD3E883EB2BEF6BD1CBC20BD7FBE773E3E3D30BE613D793D4ABD113FA5BE4BBEA23E293EB5BDAE3EACBD87BC463E44BD843DD0BD16BDD1BDE03D6A3E853D173EA0BEBDBEA9BE60BE853ED1BD9EBD98BDBCBE9F3E67BD93BDE03EA1BC79BEA1BE65BE57BE39BEAC3E60BEDCBD2F3E993D6ABDEA3E863DAEBB8BBDAABD043CD5BC6CBCC9BEE8BE3F3D9CBED23DA9BE143E2D3BF2BD5E3ED9BCF2BD3F3E9A3ED33C1BBE85BEEE3C233E163E6FBE33BE8E3DE63DBA3CA13DADBA0B3EE3BD8FBEC83DA23EA13D79BE81BE063E1EBE3CBC1A3D063E743DE13D6BBEA4BCDABC9A3EB7BD77BCBABE5CBE82BC32BE6E3E0CBE5F3E95BEC73C15BEA83E8F3E9CBEF0BD86BD293EA6BE5EBC0BBEFCBD1BBE6EBE27BE95BDAD3EC93E173ED73E91BE6C3DF1BD55BD8D3D793E093E40BE373E463E673DF7BDFDBEFF3C09BEB13DCBBECEBEFFBC27BE9D3E273D2FBE88BE8EBE003ED23EB8BD373E963E8A3CA43DB8BCA63D96BE853C8C3D033E19BEB2BD103E18BE943E97BD7F3DE53EFB3DF0BEAC3D543E9EBE033E86BE083DDE3CA33E843D26BC57BC053D87BEAE3E263E983E28BE9BBED4BDBBBD74BDFABC89BE203D39BED53DD53C1D3D483E9D3E823E08BE453E0E3E703DE33D503DC6BD873E8E3EB13E953E733E133E3B3D7DB9BB3E54BEB1BE853D483E663EE8BD153DAEBE863DC63D6CBECCBCF4BE17BEF0BECB3DB2BD5D3EC3BDF0BD07BD803E653E73BE06BE1E3E74BED13C78BD0ABD093EE33C463D7EBE003D76BEABBD2EBE62BEAC3DCBBD053E07BE89BD5DBDA63EAF3DD23D573EF5BE7D3C6E3DE1BE0DBE8C3E8D3EDABE013F20BE41BEAF3D9FBDFD3D513EC73C0A3E08BD8ABD28BEE53DB83BF73EA73EF6BEDC3D71BEF1BD6E3EB13CE73ED7BE0B3EABBE2BBE81BDF7BDCBBE94BBCB3D023F123E39BDC63E78BEFB3A0DBE393C193E1F3E293E7E3E43BEB23DD13E9ABD283E89BD903E51BE33BE083F933E8A3E8DBE4E3ECB3E3ABE3E3E55BEEB3D20BE613A803DBE3D2D3CA5BEBE3D30BEAB3E913EA53D68BCC4BE933E86BD5B3C0CBE53BEBB3E203C173E963DF43CD8BEE4BCC1BDF23DD7BE95BD513D24BE763E003FE23B163E933DCC3E813E5B3E343E063EC63E5D3E53BDD53E853EA6BE2A3E91BDC63E853EAABD8ABD1BBE88BEA03E32BEE6BD4FBE723D993D603E5B3EC4BCDEBDD9BEF23D88BE0FBE5EBE8FBD833D83BC09BE67BAF5BDCD3DD1BDA13E053E03BE2DBDC3BD2ABDC23C043F11BEB53C5EBEC83E1BBEBFBDE7BC96BD1ABED5BE06BD64BEFA3C2FBEBE3E79BD3ABE8ABEBD3E88BE093A583D66BE8FBD3EBE7EBDE23D023F86BD28BE303EB5BC84BEFFBDBDBDC53D6CBDE53DFD3D793ECCBDEEBD093DE3BE5BBE8FBE25BE093E61BEA6BE873EE5BD51BE8D3E86BEEA3A023C1D3D8CBC943D35BE03BECFBDA63C3DBE9D3D5B3D583E4DBEA1BE59BC15BE983E0FBEFABD10BE4DBED63D5DBEE53EDEBED53D82BED8BE733D68BD873EEFBDA0BD213E9B3E513D913E29BECE3EEB3DFE3E443D273DF73E3BBDB3BCCFBE24BEA4BE0DBEA53DFC3D0CBD2C3E7EBE16BE953E16BE90BDD6BDCC3D10BE073FBE3C7ABE16BF7FBD4DBE57BE4CBCB23EB1BEDC3D903D10BEF4BE26BE6C3E9F3EA33E9A3DE03CD2BC533E04BED73C153E8CBDB0BDE33B61BEA13D9ABD86BEC83E5ABEC9BE6E3D603CAB3E8A3C05BD343D0DBF973ECB3D86BD8DBDDCBD253ED6BE043D09BE1CBD9DBED23D14BEA23D503EF2BD5DBE89BE24BED2BE64BE7DBE2C3E273EA4BE093E8C3E42BE20BE17BEB83DBDBDB7BE8FBEAD3E4A3DBABE5C3E853E5D3EB0BE0EBEC63EE0BBA43E95BD023D15BF9BBD213DBC3E3BBEA13DFABDAB3E833D4F3E363E5D3D06BE003F883EC9BD4CBEA33EAF3D37BE013CC6BE3CBEB83C1E3F5E3C90BE10BDB7BE8B3D9DBEF8BD953DED3C49BE54BD353E43BEB9BD673E65BEE63D98BEBF3D813E9E3E8ABD0ABF043DA1BEC13D923D9CBE663EE43E793E763EA63E8BBE943E6BBE8EBE80BE343EB2BD463E86BE28BD0E3D1CBE943DA03E2CBDF03E55BE213C84BEE33D5EBD84BC85BE48BEB2BE413EABBD943CA33D15BEDF3C54BD20BB13BD9C3E503D223E563E80BE493D37BE723EF0BC85BDC9BE863E553DCCBD8E3D093E41BE65BC57BE68BEEFBDECBED83D853DD23EAB3DB43E553E563EDFBE553DB53D7E3ED6BEF03D833EF9BC84BCF9BE74BECEBD113FB1BCB9BE80BCEC3D0EBE4D3E7A3E32BE9FBEB9BE95BD533E32BC3CBEAF3CEFBD4E3E32BC0D3EC0BECB3E423D053E69BE99BCC33E193E193FC0BD8F3E073FBE3D0D3F0CBE19BE9DBE863E8EBD91BE073E86BDD13DC6BC003DE8BC45BD2C3EB9BCB4BE313CB9BB253D0E3EDFBD14BE91BD153EFA3C043EC13EA9BD24BE5B3DFE3DEBBD533EE23DDB3E553E3CBEC03EA1BE793E40BD173E98BEEDBE763CFB3E9D3D26BE1FBEA3BEDE3EE83C42BE023D9FBD183FEA3EB2BCD43CE1BC42BD5A3E05BF52BE763C323E003F6ABEEABDC63C9DBE083DB83E803D923D083E873EC4BDFD3D363E8EBDAA3E263E07BC023E1DBEF7BDD8BDA3BD8FBDDE3C0DBEC13EAFBEECBCD73D073E2DBE833E85BE80BDF8BD50BCC43EB33D35BE82BC60BE323EB53D4CBEF83EC03D903EA93EB03E4D3EA53D4BBEABBEB5BEC43D7ABE873E1A3D8DBE0D3EA13E9B3D043F90BE40BE213C143FCB3EF3BB283D193DACBE4D3E17BE223EB03C523D32BE8BBE9BBC32BE773D6B3E80BDFABB9E3E993D16BE903E233D7DBE87BEC03D733D1D3E343DA6BE27BD50BECDBD15BDB2BECA3B1C3EA7BE6A3DB73D2F3EBD3E5FBE103E53BCD13D87BEF2BDA3BC373E233DEC3DB93E243E433E083E1A3FCC3D34BEBDBE813E113E363E19BE5C3D5B3E513EBD3E57BE153E543E4B3D8ABD87BE1B3DBE3DD6BDD4BE913E923E48BECD3DD93EC1BE333EFBBB30BEA33EF63D143E27BD21BCBE3ECC3DB6BDA4BC19BF5BBEAB3C6CBEA93C90BAF638C93ECDBDA03CBFBED8BE263DE1BD523DE0BC2FBE5D3EA2BE2D3EC9BDA2BCF43E5CBE20BE0BBDB4BEB63D453E743D37BE9ABC853DB53D2C3D59BE06BE613DAA3D713EA43EF43EFFBBE6BDC6BD6E3E323E223D65BED93EB1BE773ECBBDDF3E413B0F3EA6BE5DBED5BEDC3E8CBD7E3E42BE4EBDA23D01BF77BE953CFFBD833E3CBD02BF113C653E74BEF5BDE6BBE5BD233D1F3A403EB73D9F3D22BEBDBE5B3E4EBE63BE893D0DBEB03CC4BD95BD8B3A483E503E61BD1FBE853DCD3E163D783ED33C033E51BD863D0A3E28BE7E3E283E91BE963E16BEDCBD6E3D01BE9ABD9ABD7EBD0A3D20BE4FBD9B3E93BED13D1FBECEBE30BE3C3E2B3EBBBDC43EAC3DB3BE913E96BC9BBECEBD00BEB1BE56BE4D3E113EA33EBA3E8F3E1EBE37BEB1BE54BC273EBC3C12BEC4BD3DBE793E643E233C623E2BBE03BE48BE38BCE4BCF13EB0BE823E94BD9CBDAEBC6EBE2CBE70BC263EAFBEB03A9A3DD3B9933EA1BE92BE15BE63BC443E533D803E143E89BE80BD58BDB13E8E3EF93D13BE693EC4BE57BEF83E8CBE07BE2C3ED6BD1ABD22BE5F3DC8BD9EBD97BEECBEDBBD8CBE4BBCCEBD5CBEA53D8F3E54BC38BE13BE7F3BBA3E82BE0EBE633EA9BE433D273EE33E15BE5A3E6EBEB1BCD6BD0E3EDABD243E1FBD103ED1BDCCBE40BDFE3C393ED8BE6E3DF6BC83BEAE3B0F3E6EBDA1BD643EAC3EB2BEB8BE223EC0BD9D3EC23CE4BEFF3E41399C3C513E3FBD9FBCEABDACBE37BE193F12BD56BC913D41BD273DC0BE89BE843EFABC833D773DBD3E95BE923EE53D29BD323DE4BEB43DDDBD12BF2F3E87BDACBD0ABE2CBDE7BE7EBD1BBEB43D503E083D37BED4BD533E223ECC3D593D90BE8EBE6CBE8FBDEEBE8C3D5A3E8DBB2CBE903D05BE72BE47BEAE3DE3BEB3BE883E47BDE53D3A3E00BD64BE8ABDE03E8CBF303EE23FDD3F2CBE813EBB3E483FEF3E593FD53E0CBF63BE09BEB13EB53ECB3D0DBFC4BFBEBFBABE823E433F20BF18BFA4BDA83F5FBF23BF52BF363E523FD13E9CBE023E4F3DFB3EE7BDAEBEBBBDD4BCBEBDACBD13BEAEBEEEBD8FBE1A3F99BDDBBE7ABE6D3E543E693EB73E28BD423F1FBD51BD48BDBFBBE5BE183D66BB0E3E7EBE91BDF73CD8BC26BE93BEA43ED43EA7BD83BE023E903EF53D3ABE90BD9CBDB8BDC4BE25B849BE51BE36BE483C693EC53E573DD63ED13D6B3D513E083EAA3E613EF1BEF0BDF93DE7BEE3BDA13D373EB0BE8E3D7BBD1B3E553E753EFA3ECFBE2C3CBABDC13DF2BDEF3CBEBE23BE7C3D2D3E103ED4BDD73D9F3E67BEAE3DC7BCA7BD6DBD323E393E323C183E4CBE113D833D64BE32BE09BF4E3E0D3E0FBE89BC2DBD44BE1DBE733E263EB0BEF63DDD3D8E3D97BEC13DACBE0F3F383DFABC023F18BDAC3E073ED7BEABBE08BE4FBE253E323E993BE8BE963E9F3A38BEA6BE573E4E3E913E89BE84BCDBBCBC3DBDBD89BEC4BC0DBD8B3D42BDD23E633EE93D8D3ECA3EE63E68BE67BE1D3DBFBD303E163E3C3E8C3DCCBCE0BE1ABE77BDB2BE383EAD3D7A3CB23E6EBC133D40BDA03C993C4EBEAC3CBDBDA0BEBBBC3B3E01BD2EBE05BF31BC9F3E6A3E5CBED1BEA73D02BE57BC503EEFBDF2BAF23C50BC9A3E053EE5BEC7BD103E75BE5CBE1EBD293CC53E3CBC603E31BEA83EB4BEECBD2BBE43BD113E21BEFCBE04BFD83D453D7EBE2F3ED33C153D903D513E04BEDBBE973D5EBE633EE8BDE33D073F4ABDB83ED53EAFBEE4BDF5BDFD3D913D9F3E13BE5F3E3D3E04396FBEA4BE933C013E32BDCCBD77BEC6BE8EBD103FBABE45BEB9BDB93D62BE653D1F3D633E583E093EB3BE08BECD3DB53E843E013E65BD12BDBCBE523ED9BD8A3D6BBD38BE603E62BD19BE893E1C3E5FBD40BE0C3E3BBD62BD053F473E88BE133EAFBED83E17BD773E3D3E593E1BBF153E52BEAA3D233E503D943A463EF8BD6CBE9A3D4F3EF7BE033FD63D3ABE89BE3BBDA5BEAA3D8EBD17BA3A3D8FBD6ABEB7BDD2BECCBD53BE183F1C3E8A3D9BBD6A3EC23CC13E1EBE5CBECEBE2BBB623E18BEB2BC93BE9DBDDEBD3EBE5DBDA53E14BB123D373D5BBE75BEC0BD32BE42BD573E99BE0B3E0F3E723E8D3DA83D1EBDBE3E32BED13E113E7ABD7EBEA53E563D053E09BE103DE23D45BDBB3E3C3D77BE6A3E4DBE553DA8BE983E06BE04BE943DC53EEDBD153DBEBED9BD823C2A3E8B3D2EBB0C3EC0BDD33E8A3D5C3E26BDC7BDE23D2B3E82BED43EE6BDCCBEA0BE083EB2BE8C3E38BE33BE14BD1BBE2C3733BEECBE70BDA2BE8BBE453E0BBEB13CB53D41BD283DCABE033E8E3EB63D193EF6BD083E0ABECA3DB43C91BE9A3ECCBCC43E323E273EFDBD55BE4A3E8F3C80BEBF3E4A3D90BEC7BE61BDA6BD953D13BE2CBE133DAABE943DD03DC53EC33D04BE043E343DC5BD92BED33E55BE4DBD053EBB3EEBBD39BE0FBEF4BE733E9F3DC23C0DBEA8BE343EF33E053F913E04BE9C3DA6BD08BD6E3E983EBF3DD23DD43D54BDA5BD733ED4BDDB3DD63E233EA93D89BD9D3E463EE2BDDEBE92BD2DBD89BE2B3E113EAD3D89BEE03E813E17BE9B3E30BE3F3D9D3D613DA23E073F09BFB03CDD3D2B3E843D79BE71BE5DBDB0BEC03DABBE333EE33E2B3D1D3F34BD5E3D333DE4BD7FBCCE3E853E02BF133B353EA1BE2D3D98BE09BE58BEFB3DED3E34BE403EEEBE",
      torch_tensor_32_torch.bfloat16_27: "0x02000000043DCCBD9D3D31BD5B3DD5BD183E35BD92BDAFBDE9BDF23C1F3E9C3D083E65BEE6BC8B3CDDBD683D073EC83DF93DBD3D273E01BE2C3D693C84BC8BBE7B3C523D",
      torch_tensor_32_128_torch.bfloat16_2: "0x020000002D3D933BFABC74BD013B773DFF3CFC3B86BD98BD9CBDA13D34BD91BC79BDB73C7CBD81BCEABD2C3DA53DAE3D82BD73BDC33D363D9E3C5CBDCEBC68BD0B3E47BC933D233C3B3CA03CE6BC933D1ABE3EBE533DD2BC213D6FBD78BD32BDDEBC47BCACBD8B3DDC3C6D3DB4BC6C3C65BD50BD55BB0A3E1BBD08BDD03CA9BC93BD0ABD383D673C61BDC13DDCBD89BD25BD8FBD95BD8C3DC2BD19BDB83DF03CE8BD023CFFBC42BE6BBB853DA6BD6A3DFF3B59BD493D81BDA23CC4BD4D3D233B29BD303ED8BCAF3D08BD96BD8E3C1CBD1A3EB0BD59BD02BD0EBDAB3DD43DF53A093D52BDA83D573DC3BDF93BCCBCE7BBA3BC85BC5BBDFC3CC33D303EA5BD73BD8EBD92BC57BD0CBD18BE113D913DADBD973C8EBD293B3FBD5BBD1B3CF7BCCC3B07BD5ABD47BD9C3D90BC013B163C263DB73C76BD9ABD1FBD6D3D263D80BD44BD383D073D873DFE3CC23D36BC93BDB03B883DD5BD663D11BD2FBD3E3DF1BD943D563DE63B983CB33C32BD813D723D9E39C9BCCBBCB4BDA1BD253D243B673CA8BCCDBC99BD293DF1BCC0BC00BEF93C98BD643DD0BCAFBDF6BB313B14BB3CBDADBDD33DD2BB7DBDC43DA73CCCBBD2BD2CBD4D3DC4BCB1BD91BD833CAB3DC93D85BDA6BD373EE4BDDABCAA3D23BDB5BDF6BC0ABAA43C06BCCFBC7ABD63BDAD3DAB3CC7BD29BD13BDAEBDD0BC913DB1BDAC3CE4BC78BD503D693DDB3CF7BD54BD913D3ABD2C3D10BE133C54BD193D6A3D8ABDC83D363C903D82BB803D92BD673DB1BDCA3D6ABD39BD9DBD08BD4F3DAB3D21BDAA3DEE3C923DC13BD93DAEBD8C3CA23D373D693D9F3C3C3DE6BCE43D9E3D313D0B3E003ECD3DD1BAE9BDCA3B8CBADEBC13BEA73CCA3C48BBBD3D7ABD45BD5C3DAC3D99BDA43C47BD09BC0A3B3FBD8CBC91BD52BD673C753C74BD453D0EBD703DC53BCCBD21BDCBBD8B3D803B6FBD823D5A3D8BBD6FBDAABD4A3DD8BB493D76BC4E3B58BCBDBD9CBDA2BD83BD88BD53BD8CBDFB3E48BD26BE21BDECBD853D1C3CC6BD0DBD17BD9E3A1EBD52BD0E3AA13DA3BB50BDC1BD97BD063EB53A693C213D963C85BD3ABCFABBE1BC053D653CD5BB473D4EBCC13D953D72BC08BDA8BCD8BD9ABD193EF03D1ABDBD3D9EBDBD3D663DBE3D3DBEBFBDDBBB3DBD01BE033D58BD463D0ABC50BD013DC13DB8BDE83DEFBC733DB2BC2EBD13BECD3D113D4A3D80BDCBBC7EBBB7BBD4BDA5BCB5BCBBBD5A3D6F3DABBC03BDCFBC3A3B393D963CC0BD4F3D813D933DAB3DE93C883CAB3DFFBA0EBD113D7FBC863C8FBDF93D13BE96BC453DF03BE93CA83DC73DC73C103E84BCE9BAB7BC35BD6F3D3DBCABBD9DBC423D8B3C5F3D29BD1A3E913D283EC4BC5EBDF2BC5D3EFD3AD2BCB03D223DAEBC893DEFBD8EBD1BBDD4BD043A633D92BD733D50BD9B3D5CBD48BDBFBC473C083CE23C593C8CBDB6BCC33D08BBEEBDA13DBE3AD73CE7BCA93D6C3D00BDD23DF13CD53D8FBD313CBABD43BC4D3D87BC7F3C9C3DD33B90BDF13DFEBCA2BDA93D44BD2E3B3F3CB4BC273E59BD3B3BC0BCDB3D09BB06BC2DBCB6BDBB3C32BD143D623D8CBDC53C4F3D7C3D22BD663CA63C98BD1FBB873D063D39BD7FBD163DE33DD53CA9BD5ABD7FBC003D31BD4739793CBE3DCE3CC3BC293D513CEFBD9F3CB1BDD9BCA93DB13D36BD20BD1F3CD6BB4E3A89BDE8BDEA3D523B303C08BD483B66BD05BDC33CC4BC90BA8B3D283D203ED13D1C3BA0BD293EC83C133DF43D783D263ED43DAB3D2EBCF9BC803DCE3C1F3D44BD44BDF4BBC0BD343D1B3C043EB63C043EB03B75BDB8BD04BE08BE5EBDFBBDE4BB03BD1D3B5ABB0BBD2E3D2FBC7F3DB33C493DA83C5BBD44BD79BC6DBD553D6EB971BD1CBB893D00BD9FBD10BE1C3B813D80BD0DBD5F3D853D713D48BDA7BD053DE43DEA3BF13C89BD23BCDFBC31BDAF3D313D01BD2CBDBE3D97BC1BBD8DBD9D3DB93D87BBE6BCAABDDF3D713C053D21BD7ABC9CBDC63CC9BD90BD293D213EA3BD1DBCD4BD31BD093C883DDE3D423DBE3D443D5FBD12BC07BEAB3D023E1F3D93BD21BDB43DABBD2139603DE4BE94BDA73D76BD763D5C3D1B3C013D8BBCB33CA2BDF4BD6DBD4F3D37BECA3DF63D34BCEEBD21BEB83D2E3DFC3C84BDA73D90BB88BD38BD15BDDDBDCF3CB1BD0E3D7F3C88BDA4BDC93B9C3D783CA3BD9F3D84BD2F3DEEBDE13CC5BB27BD433D06BD08BC45BCC83DFD3C373DC83D163D553D673C7FBDA9BD1BBDB53C2EBD32BC073DC63D5A3DBABC243C0D3E3A3DF7BC4E3BA43DDEBBE8BD113D8A3DCCBC113CB9BDE7BD0F3DF8BCFF3B09BC513B4A3DA3BDCABC8EBDC8BA14BDBEBDA33D5E3DBD3DEB3D4B3D963D173D07BA373D1B3D49BD5EBD113EDD3C42BD82BB46BC6FBD9DBC543EB0BC0D3DA7BD9A3B1ABE133DDCBCC03DA6BD673D5B3DDE3D66BCAABD41BEE1BD4DBDDABDAFBDF73B51BC8EBDBC3D13BDF53C253D323D8EBD2FBDA93D4ABD623D31BDAABDAE3C5B3BBABCE0BD46BDD03C123C353CD13D853DC83A85BDD93D93BD3C3C42BDA33D5FBC073E023E05BC253D633C823D85B98B3DA73B58BD0EBD1E3C10BEFA3B0DBE38BA113C11BD9C3DAC3C643D11BD80BC0A3CA2BC113D873C403D4D3C523D5FBD6B3CCEBC1DBBBC3C5BBDA83DEBBC2BBCC7BD883D8EBC933D433BDBBD143BE23CE0BC8F3D613DEEBCF63C50BBCD3C77BD46BDFEBCB73DD63C87BDA53C30BE4B3BB13D563D313D4C3DF1BCB2BD0F3D3E3EC5BCC3BD103DC13BBEBD793DC4BCF63D22BD29BE973D64BD53BD1FBD93BC3EBD75BDD83D213D073EA3BC7EBD8CBBC73CD53CA4BDC3BC62BCB33CA6BC0A3D823DACBC693CC4BC663DECBA19BCC3BD1C3D743D59BDA8BDD63CE0BDF3BCCCBC653CB73C1ABD02BC023D823DE13C683C913DEC3DD2BC7A3B83BB763DA73CB6BD3CBD303D3CBDAD3B853A14BD8ABDBF3DBE3DD33CA0BDAC3D5F3DA13D0E3B04BDA93C5C3B573D083B513D163C2B3B12BD64BD803CB7BC84BDF2BCAB3966BB33BDD33C973CB7BC453D19BDA2BDFC3DDA3CA63CD4BC0A3D3E3D523D4EBD293D07BD22BCAF3B973D01BD00BDD03AFABCC8BB87BD86BC003DAB3DC2BD943D613C123D84BCF5BCAC3D7F3D3CBD243C933DB33D4FBD803D16BD5E3D813DA7BD17BCCBBDA0BB4F3C823D6CBD013DD7BC5BBDCEBD70BD493DFB3B3ABD0DBD6ABD5CBD6B3D353E923B133E2B3D053DD8BB7DBD70BD403B18BD283C663DDEBCCB38AD3C8F3D023E0FBB67BC03BDA9BD133CC13DEEBD03BDB1BD41BD11BD903D6DBB803D7B3C863CBDBDFEBA9DBCDCBC583B2A3C65BD8A3CA9BD1E3D96BD6F3C3E3C82BDE9BD9EBD6BBDFEBC9CBDCA3D9C3D5ABD0BBD3CBE0D3C3DBD9E3C93BDEA3CE6BDB53D493E36BCE9BD3ABD59BB1ABCB63BABBD2A3D713CFD3CD73DD2BC0D3DBE3D2FBD033D9B3DD3BC423CF93CC73DD6BBBCBC12BBF23D94BCB1BB1CBD1B3D823DD53D20BC95BD99BD6CBC7A3CA93D99BD9BBD87BC143D06BC413D04BC1D3BB63D9BBDD43C73BB58BD583D8A3E0EBED53A05BE00BDD13B14BE963D473D0BBEB53C313DA73CA4BD013D973DA8BC363DF43CCBBC043DA33CDA3CCEBCCBBC77BB9E3C1E3D3C3DEC3CCCBD0FBD46BD8D3D0A3C153E033D073DA13BFCBB7B3D98BDB73C7E3CCBBD8EBDBB3DE43D953CAABC9ABB19BDC1BDBEBC3B3C54BCC7BDA4BD1ABEFA3CA0BD2BBE78BDCABBC3BC973D82BBF63DAE3A0B3B67BD433D9E3C773D56BD6FBC5EBD923B913C2D3DE23D59BCE23B70BDB6BC963D0F3D91BDB93DD6BD6EBD56BD193DA8BD033D97BCC23AD1BC76BD6DBD643D57BD053DFB3A9B3C7FBA8A3C10BDCE3C5EBD053D5F3CCDBCD5BD803D4E3D08BC2EBC4DBBE7BD46BBC0BC62BCF4BD3A3CB43C87BDF33D943EFB3CACBC723D40BD543CBEBD823D843DBB3D9EBDE53DD03B42BD38BDF83B17BDFEBC5BBC9D3CEEBDE93D63BD833D8ABD9D3D8C3D44BD223C0BBD8F3D2BBC9B3C5C3DAB3C4E3DDBBDF33C77BD8EBDA6BD9D3DA2BC11BCD43BA43C2EBD9E3BA63DD23C7E3C7ABD2E3D5C3D40BD8DBC503CF03CDA3DDABD423D8B3D9FBD8FBDA73CA03DD53BE5BCBDBC33BD15BE173D01BDC0BD09BB1BBD83BD95BD9D3D0B3E96BDE1BCA03C723DBBBCB63AAD3C123E9D3D0EBD5C3DA93B83BCF13CAE3D40BD8DBD92BD623C393BCE3CB13DD13CD83D343CF73B223D9EBD583D06BD3BBD4DBD813DD33B0B3E5A3DC0BC74BD403C92BD3A3D223D343DFFBBCA3D123D28BBA53CFEBDA7BD363876BC38BCCCBC773DC43CBCBD2F3DC53D5A3D723D453DBEBC48BC003ED13D263DA9BCB1BDC13B033E073ED5BD283D76BDFD3BDA3D87BDDFBC5D3C923B8C3D9CBDA33CF93DDB3C29BC6DBBD53DA93C43BC943DD3BC0BBDB3BD0F3D483D173C97BDD3BDA2BC5A3D3E3D8C3DE53B89BC26BD9E3C4D3D073D0CBC023EDB3B143DCBBC483B473D123DFEBCB0BDCC3C1D3B15BD9EBD3DBCD63C98BD053C953D42BDCE3D8FBDEA3CE93CD9BC0B3DA03D16BDCF3D2E3D7B3C10BC22BD01BE043D8FBD653D963CA4BB9F3AB13C81BD8DBD873CAEBC263DC33C31BD2FBD8B3C85BD203EAABB9DBC84BCD73D0B3D5F3D143D353D8BBB533DDA3C11BC493D01BE843E61BD8EBDC3BC143D23BD0CBEB63DEC3D5DBC23BEF73C90BBE6BC00BE49BCE5BDC8BD7CBD1B3E6DBDA93CD5BC0D3D3F3D183D3FBDFF3DFA3BCABC203CDD3DF2BD9D3C6A3DD83C54BD9CBD103E8C3D59BD42BCD6BDB83DA03AA63C473CCC3CDCBDB0BB063C2E3D493D973D08BEE3BAA0BCAE3D9C3D4EBD633BEA3D4E3D29BD083E393DAD3C3CBDB63D0F3EDF3C13BE1F3D023DFEBC8BBB37BD8ABC863D4CBC513DBBBB7FBD3D3D69BD29BD163DFE3D32BD81BDA23D963CE23C063CD4BCE93D84BCD03DCB3DBB3D653DDEBD04BE3B3C81BD173C533DBD3D57BD2B3D64BD133C29BD243E5ABD1ABD1F3D9FBCB93D253D49BDAEBCA03D0F3D9B3C8A3D883D11BE90BDF83C753D0FBDCD3D91BDEA3C393CFB3C0FBD8ABDCC3DF8BD8A3DB43D96BC09BD82BD583D4EBD14BC383DBD3CBA3D02BD4FBD23BD80BC0A3E19BD72BD58BCE13B983D713C38BC4BBD4E3D743D65BD14BCAB3D0F3D34BB9C3DD8BD17BC273DE13D69BB993DCEBC19BD87BC55BB09BC943D3C3D973CFCBB2E3DAB3D043E043D353DE53C6B3D99BCB83C2FBD293D3CBDABBB2FBD63BD783D82BCEF3C6BBD95BCEE3B923CFF3C32BC35BD7C3DF1BDFF3C52BD063D463CFBBC8ABD9A3C913C063E5CBDA3BDEA3D383D8FBB9D3D153D8BBDA33CE63ABD3D053DAABC653DCDBD403CB6BBEFBCB4BD2EBD1A3D803DB9BD44BD753D953D8CBCC03D893B5EBC9E3BBBBCD83D87BDFA3D333D043EC6BDD03C133D65BD533D483D9A3D543BCF3D0BBD42BC6D3B03BCC6BBEB3C043CFBBB80BDF33DC03D09BD01BD08BD433DD43D8BBD843C83BD913DBDBC4FBD3E3DADBCBF3C30BCBF3D16BDF43C583D95BB7DBCB33C033DA73A37BD873C52BDAB3CB9BB583D5C3D6F3D2F3D09BD5CBD183DA6BD15BC96BD61BD833DCDBDAB3CEB3C55BD1FBC233D29BC08BD303DE7BCA53A62BD4BBD0EBD6E3DA6BB60BC77BDB73D513DF3BDE1BAF3BB583DBEBDD13DBB3D42BB3A3C6CBD21BDA93B03BD023CA43DF8390EBD66BD42BD0D3D943B2E3DF33A223C4F3D0C3EA73AF7BC693C033C2BBDE1BD743D5ABD1DBD78BD263DD1BDC0BD0D3C81BDE03C48BE77BD6D3B32BDE9BB2B3EA53C0B3E09B9FF3CF2BC3EBD73BD05BD733E3F3D75BD16BCAE3DFA3C363C003E9DBD163D923D7DBD1DBD613D0FBE4BBD87BD6F3D243CA13C3F3DCEBC893C6D3D5EBCF93A953D73BDB33D04BBA63D4C3DEE3DC0BD9B3DE93D543D3E3CB1BDBCBB673CA3BD913D223D2BBD69BD533D933D953DE73D5CBD4A3CF6BC1F3C7E3D95BB81BDAA3D6EBD62BD6FBDFDBA303DD23CB63D8C3D60BC123C033D703CF5BC0D3C903D97BD6EBDA9BDD7BC713C483C4DBD89BD64BD393CF23D27BDD13C90BC6C3D08BE37BD86BD7A3D5D3DB43DAC3B8EBD913CB53D153D7FBC84BD52BC663D21BEFCBD34BC45BB1ABA933D903D363CB13DCEBCE63B1F3E9F3D01BC6DBD83BDBABB373B393DB43C543D83BC27BDE43C103D7E3CEABD383D083D56BEDA3D6E3C363DC63C993A0BBEC6BD22BD583D18BD1E3D37BCCE3B8CBC96BD203D58BDD2BD003C0ABD0E3E6EBD7A3D683D3B3C523DEBBD06BDC63C15BE65BCD53BEB3D6ABD373DD73C4BB9DFBD0CBE2ABDB8BD17BD15BD2C3D20BC3E3CF83C8A3DD33CA7BDECBCE83C1F3D93BDD1BAF1BC723C503D84BCDBBC96BDB4BD0ABDB9BCE0BA5C3A4C3A18BDE3BCA33B1CBD23BD6ABC0BBDADBC33BD5B3D66BD16BC55BC45BD973C1C3D823D2BBEB4BD463D833C7D3C023EAA3D143D0F3D2C3D8D3DDE3CCF3C07BDAB3D983C103D17BEB53C9CBD2F3D15BE4BBDD4BC69BDA2BDD43D293D3BBB993D293EC43BCDBC433C40BD8F3D65BD633C793CFD3C6E3DE03C953D45BBCCBB9FBD813C55BCB0BDFA3C6A3EAFBD6DBD0DBC6ABCA63B293D1EBD64BC1ABD59BDD93D19BEEBBB953C4C3D8FBBA0BCFA3C4C3D0C3D06BD65BDC5BCCD3CC3BBC9BA9BBD36BD9A3D53BD533DB33DA3BD1F3D773C2FBE0B3DDEBC54BD413DFC3D613C99BD133C7EBD8F3DBCBD8D3D8E3DEF3D89BDB83CE9BA333CDA3CBE3D483D743D07BC3EBD113D9A3DB1BD843AA3BDC43DA1BC2E3B4ABD8DBD9B3D9C3D8EBD213DEB3DA3BDD5BCDD3D403D213DF0BC6FBD23BB203C44BDC2BDFCBC93BD353DD53DCABC7ABD0FBD7ABD39BD483A013C823DE4BDB6BD3DBE933DAE3CB53DF6BD21BD3E3DA1BDEC3DF0BBD33D95BADA3C043D043E703C71BDD5BC393D6B3D0C3D7D3D803D2CBDA0BC233C1FBD6CBD85BD4DBD46BDF53D1EBD6C3D51BD72BD31BD1EBD803D49BD6DBDA53DC9BD083EBE3DBABAA3BC973D2BBCAB3D43BDE23D76BCB83BA33CC6BC2E3B823D64BC353DADBC013EC63CA73C35BE4FBCB9BD3EBDA0BA223E80BDD33C94BB38BD8A3D77BBB6BDE43C15BCA4BDEBBB533CD43C903D363DC7BB2DBD22BDFD3B873C1ABD3D3BB5BAC63B4C3D28BD9CBDDDBD45BD093DD7BD0EBD9CBDBA3AE43C42BDD23CC63DD93DF9BC6B3A803DAF3BAE3AB93D82BD73BB603C46BDD2BB6F3D6D3DE0BDC83C073E803CC93CA03D84BC7CBDFCBB213D83BD123EBE3B49BD8CBD09BCB83B15BD8EBD03BDB3BD2D3A56BE0F3D01BD1DBDE9BDC43D8ABA9D3C9A3CD03CAD3B9D3A5E3B6D3DDCBDDCBCB03CCDBC0D3EFF3BC6BBAEBB33BDD9BDCBBDA83A023CA93D10BDB73D3EBD023D50BDE4BDA2BC5CBD033E9A3CB2BD4E3D133D193D91BD31BC9D3BE33C30BBBCBD9EBC90BD2F3C8D3DB7BB66BC1FBD673DC93CA93C22BC653D3E3D04BC1C3DB5BD9ABDC63D04BCA2BA8DBD0BBEA13CB5BDD7BD4A3D0BBD2BBC27BDCF3C983D193DF23D303D2CBDA9BDAA3D5F3EA23C44BD12BE1DBD55BDC63D293D3B3D20BDD2BCA3BD44BB7DBD0EBD133D62BDEF3DA33CF03B9CBCA1BD603D10BCCF3DFA3DE1BDBE3B033DF9BC0FBD423D5F3D7F3CD93D9FBDD3BA393EA03D4B3C52BD92BD2DBD173D04BD93BD9F3D173C5B3D083D913D273DB5BC143D6FBB79BD33BCA9BD5FBD02BD693D79BD9D3C773D813D54BDD1BDD2BD4A3DBBBD9DBDD33D26BE1F3D2A3DA7BDB13B27BC283DD2BDCB3C4DBC453D00BE99BD4F3DC23D22BC8DBAACBDFBBC7A3D4DBDB73C163D7C3DA43D5A3A0B3D35BD763D703D943BAABCE83D99BC403D853D793DBCBD8BBC8FBDC0BC143DA93D203D8EBD033B533D363EABBDCF3D943893BD503C21BC2B3DF53DC13D403D573DD73DE0BDA13D8FBCBD3C8FBC173CB0BC083CFA3C843D9ABC37BCF3BB4F3C573C82BDDEBBC7BD1ABE413C77BD8A3D073D5D3D4B3DD2BD873C943D3C3D8CBC1ABDA4BBD53CAD3D27BCA83D24BD18BD1ABD38BE1FBDEABB073C993D90BDCE3D1E3C8E3C33BDF83C1D3D443DACBCB1BB36BEC4BCAD3CA63D913D38BC31BDBDBD8F3DE3BD873DBB3C013E87BDA03DC63C5E3C4C3DCE3D9ABDEA3CA6BD18BEBE3B7F3D00BD7FBD7DBD0E3E6B3D1DBE7DBD8EBBB1BD38BEFDBC3DBD73BC31BDC63D5C3D6E3BA43C0EBDDCBD3E3D5E3D68BD8E3DE13CC33D31BD873DB93D3BBD0FBDCFBC9D3C053E1EBDA6BC4BBDD1BCB8BC40BDBE3DE93DE93C4CBDE53CFEBCAD3D8ABDC1BBF0BDA63C71BD0E3E52BBA33D843C3A3C81BC163C1E3B853C2C3C1BBDACBC06BDDDBD1CBD9C3D843D64BDBBBA913D893DB3BD353D823D9EBCAC3B103D3C3B383D1FBCEABDA3BC8B3D223B383DC93CB9BDDF3DA13CA93D40BE883CBB3DF5B9373E833D04BD163D01BD12BC053DC43B42BC583B24BEA3BD153D8DBC3E3D77BC1CBDF33C2E3DBE3D263C10BDF83D993CB9BCA1BC2E3D603DB6BDF73D49BDD8BDC4BDD4BD12BDCF3A1B3CD33ABABDFDBCB6BD44BC463D63BC9F3CAE3DE83DD7BD29BC933DD63DB6BDFF3C033DB93D99BD34BD87BD12BD86BDB6B729BD173BBD3DC6BDB0BDDB3CA53C9339DDBDF73CC1BB94BD393D21BC93BDFD3D133EE3BCD03C993C26BDC53CA7BD2CBD193EDABC1E3DB9BC27BD47BB413D56BDAB3D463DA13D253D9C3CB4BD6EBD36BDD93D133D2F3D72BD82BDCC3C2FBE9CBD943D0ABB293B69BDE53D7EBBD93D673DC1BDFABC9D3B34BE7BBD2B3C2F3DABBC9D3D663D41BD20BD6FBD34BE0CBE883D26BCA43D313D6C3D9F3C49BD903DB93DE13C9A3DF3BC6C3DC43D493D7BBD46BD92BDB2BC38BC0BBD23BB51BC01BD99BC48BDCABDA93DC8BB533B193DA4BACCBD69BD863C47BCC6BDF03DC2BCC0BDF13DD13DEE3C16BC1F3EB5BC86BDE63D09BD4E3D853C88BCB7BC38BEB3BC693D5FBD10BCA73D01BCB5BD8F3D89BD9C3DD33C1DBDBCBDD33C073DCDBA83BDD1BD1BBC1CBEE9BCB3BD17BB823D4EBC3FBDE33C183CD53D4EBDA6BD43BD333DF3BDC8BD443DC2B95BBB9BBCE0BD34BDB73D5FBE053D163E063AFFBC153D093EB0BBF33C2BBC0E3DC8BBCB3CECBD6D3C333C993DB3BD89BD19BD27BE9BBDD93DD4BD11BD433D68BDC53CC93DF63C3ABDE33D4A3DA43983BDE3BC7A3D9B3BE8BC3DBD26BCA03D03BECEBB22BD8EBD963B493D963D853D563D893C4E3D0E3DE43D163C1FBE8DBDAE3D673DDD3DAB3D90BC7D3C0CBD0FBCDFBC2E3C48BDA9BD9EBBC33D8A3B663DA1BC5F3D2EBD323D7BBB9D3B38BB54BBB5BD1D3E733C4ABD8EBD60BDBC3C813D3ABD16BD763DF83C19BDD93CCA3B7BBD6D3D1F3B1E3B0B3DCABCB7BD9B3DC83C3A3D01BCEFBCA13C15BD013CA23C98BD03BD8DBBF7BC753D733DCD3C053D2BBD05BD8BBD1F3D0C3DF9BC383D933CDFBC3ABD9DBC5D3D19BD473D2C3CA0BDCA3DB4BC943DD6BD853D413C7BBB9E3CADBDCBBC0A3D1D3CA23D29BD903D103C86BD23BDA93DF0BB5ABDDB3D94BC72BCCF3D51BBD73CF03CE6BD3EBD43BD0EBD7DBCBBBC343D133DD2BD993CA2BD91BDF1BDC83DEFBD9E3C313D853DA9BD8BBD513DC73C243DFF3C02BC15BE033CB93CB8BC94BC77BC6F3D0E3DE33B5DBC893CE7BCBC3DF53D66BC9D3CF23CA0BDF43C933D42BC5FBDC4BDDD3DAB3D5ABBDEBB79BC48BC003D0D3D7EBC9EBCBEBDB03D223CF03C40BC8BBDA83D50BDE1BD61BCE3BC6DBD133C73BDC5BCE7BC01BD1BBDEABB48BD88BD11BDF1BD773D8D3C33B886BDC4BCF1BD663DF73BD53DE9BCD7BDA93D013C923D26BD03BCA3BD0C3DBCBC88BD603C613BB9BDFABDCDBD953DF03D72BD96BD77BD2EBED73BE2BC2A3DC83DD83C793DD7BDF03C0CBD183DF23D4A3D7C3D02BDA1BB28BC5C3D7F3D9EBC9C3A08BC01BA693DE2BDD13C5BBB1EBD88BD5C3DB3BDD6BDE63CB83C5EBD5ABC81BDB7BDB8BBACBCF93C6E3D213D9F3D78BD333DAE3D013D18BDEB3DE6BC29BEC33C923C5BBD1F3D243CEB3D54BD553DD9BD903C903D02BDC03C3BBD16BD6BBD62BDDBBCF13CD33BB7BD78BD8FBDD6BC8BBCC9BC463D693CD13C28BDCBBB60BCCABDA9BD11BDF3BC9539EABC013DE83C29BC11BD973D863DCF3DC73DEF3C9E3D293D89BD4B3C88BDA53D0F3DA23DD23DA9BC883D89BA4A3D2CBD9CBD88BDA4BB983DD63D4EBB6C3DF0BC99BD6D3D9EBD1D3CE23DAD3DA43C073D9A3DA93D413E2ABD463D8FBC02BED93CEDBD98BCB03BA9BD0ABDF63D2EBD3FBED8BD863C66BDDF3C2ABDE53C503C11BC36BDCC3BD83CA33DA3BC9ABCB2BD293C423C0A3E05BD1FBD1E3CAEBCED3D49BDE0BAC0BD4A3D7C3D1ABD2A3D243D6E3DDBBAB73DA0BDB5BCEABC4E3C1BBEFA3CA9BD7DBD1A3D693C4D3DBF3C0FBE35B810BDDE3DB93DA5BDEBBD293CBA3C023EE8BC9DBB65BD833D43BDFC3AAA3DECBDE2BB323E2D3D09BCF13CCC3B9F3D30BD893D30BD35BD71BD60BDD4BCC8BD963C213C1FBCB5BA2D3B923C5DBD2E3DA13D083CE1BDA4BDE53CC7BD833C2B3DF63C9DBD55BD883D9D3CB33D17BD0C3C253CC63D703DE13CB1BBC13D4D3B43BD143E8B3D51BD6F3CA5BD2C3D4FBD5DBD87BD74BDA13DA2BD8CBC8DBD1FBE77BDF9BD83BD5ABC7DBBB8BC2F3D8A3C3F3DA8BD10BDBBBCAD3D2B3C973C43BC97BD233C153D1BBD103CB1BD77BCFABCB5BBF33DC93DE1BBABBB653D91BD753D18BDFCBAB6BD2A3C373D35BCADBB77BD50BA56BD02BE8C3DBBBCC03D2FBDB83AD93A953D24BA5A3DA1BD713CC0BD2D3D483D7F3CAE3CAB3C0B3E233C0BBC75BD72BD373B8A3C183C153D02BD8F3CFF3D4FBD0C3C30BC523CC23D72BD643DAC3B4E3D0B3E433E283C8C3C8FBCAFBA84BD19BECA3DC23D2EBC70BD393ECEBD473D8E3D3D3DD4BB40BDB23B903D98BB323D3DBD9A3D9FBD043D52BD89BC143D843DF2BC133E843D08BD543B3C3C9A3CA73DC93DECBD9ABD35BDDCBD77BD95BD173DE13DAD3CDF3D633BE4BD8EBDABBD56BDCA3D463CDC3DF03C173E83BC8F3C92BDB63CA3BCFABB9C3D2BBD273D92BC0E3C5E3DC5BC963D273D903D123C3D3CEC3CC13D26BD483DDFBA8CBD4DBDF93A273DC13BDF3CB6BDADBA4D3C0DBD67BD8A3D94BD13BCCD3DF0BDABBB8B3B673D80BC9E3D99BDD63B8E3CD2BC973C343D403D43BD173D22BD0DBD91BDDD3CF3BB84BC10BE0C3D41BD353D373DE33D12BC0CBD073EC4BD93BC7C3C83BD5ABC63BD153D433CD4BDC5BC1DBDD6BD03BE74BC16BDF5BC68BD35BD553EB7BD96BDB33C2BBBEABDC83C11BDA73C63BB8D3CD63CFBBC103CEEBE983D6ABD2D3E51BC3C3D133DA43D74BD5B3C953C4B3D7B3C9BBD5BBC963CC63D4BBBB3BD22BACB3D79BD57BD053D1CBDE6BD483DA53C99BD223DF8BCE13D34BB0FBB513D84BDA33DE23D523D5E3E3FBC723D16BE05BE27BD373D1ABBA03C723D37BDD7BD41BD353BC1BC59BDB7BC28BDC3BD61BCEBBC33BDAA3D6CBD663C2BBD8D3D8DBD55BD7EBB05BE71BDDEBC94BD36BDDBBC873D723DA8BD2FBE91BDEE3ABE3DD53BE83C003D2DBDCF3CA6BD243D04BD523D56BDB03C9ABDADBD483D6F3C4E3D293BE0BD3D3DAABD4E3D8F3DAFBD5EBDD93B45BD0BBC9DBD053D80BCAF3AC33D3F3EC63D283DA0BD033C7CBD823CFEBC56BC9E3D323B43BD9D3C7F3D0CBE93BDABBC433C39BCFABBA53CF2BCB53D18BCC33C42BCBFBCF9BDB53DC83DBABDD9BC95BDCB3B3BBCD7BD393DB4BD833D2E3D31BDD9BD5D3D173DBA3DE73D9F3D",
      torch_tensor_128_torch.bfloat16_2: "0x0200000038BD8D3C12BC403D99BDFE3BCDBC813ECCBD183D0ABE2ABE35BD413C9D3B9ABC73BD2FBEE1BD24BE593D3C3D943DC73C213E4C3ECBBDCCBD73BD1DBDFA3D46BDD13B4A3B3BBE1E3EB6BDA3BD903DF23DB53D0DBE763DFFBD4FBD433D223D14BE533D44BCDA3D46BD123E9A3C823C54BC283C203EDA3D663D4DBD71BDA43D6BBDA1BD0ABE61BD02BE38BDCC3D483DC93CC13DF7BC1CBEB3BDA93D323D2DBE3A3DD03D7FBCD7BD103C20BE2EBE4A3ED7BD313E543D023E913DE93BD13D983D54BDF13CD93DF13C433EEFBC64BDDBBD9CBB3EBDA5BD863CC63CDD3D593DA43DC13D213DF33DA63D8F3D413E043DA43BB2BC8A3E393D6E3C3EBECD3C513CD53D33BA",
      torch_tensor_128_32_torch.bfloat16_2: "0x020000002EBE81BEEF3DC6BD8E3D1E3D3EBE0E3D993D24BD4CBEB0BDE9BDCB3DC23CAC3D8E3EF0BC06BE953D083E29BDA5BDEF3D393D58BDDEBD833D2A3D8C3D3DBD33BBE03DB6BD593E7D3B0A3E06BD0FBEA33E623E7F3D38BEB13C283C40BD13BD843EAD3DEB3D2FBD3F3E45BEA4BDA83DEF3DA1BD05BE903D09BEB2BD56BE8BBDD9BD113E033EE1BD773E08BE9FBE533E0DBE13BED5BD923DC3BB0EBDEB3DFABDBB3DFBBD07BEBC3D84BC9E3DE2BD1DBECDBD18BDF5BEB73D3DBED63D21BE9A3ED1BDFE3CA93EC13BDFBEEABC523EDE3DF33D173D39BDB73C023E8F3B26BE96BD5E3EE4BD97BD73BC2CBE04BD4DBD623D18BD9ABEEDBCAEBE193EB83EC3BDB03D01BE4ABE07BEED3D96BE3D3D533E92BD15BD69BDC33C93BD9CBC7CBE853E28BE43BDE6BD44BD3F3E543D0D3EB9BDAD3D5FBC1C3D57BEEABD02BD0EBD213E7EBD8F3D35BB70BDF33BA53B363DA6BC90BDC93D23BE673E3ABE813DA5BD3B3D73BD86BC2FBCF4BC543E29BD60BE383ECCBD12BE2E3E88BE4DBDA13E10BDF03DF4BD22BD9CBD303DC63CA0BDF7BDF73D17BE6CBE51BE893E32BE8BBE063AB8BD073E18BDBF3DC2BD12BD143EA2BBBABC543D91BDA23CBDBD993BC2BDDD3D88BDF3BD3A3E7CBC02BE9DBDE5BC86BEA9BEF4BD15BE00BDEBBB4F3E153EF0BDBE3D353EE4B9D13DDF3C2D3CA73E2ABE153E063DDABD3D3E473D803C73BDDDBC0A3E203D08BE423E2ABE3A3E663E9A3CEA3C3BBCB7BC93BD4C3EABBD623D03BEB23DD3BDB33E6A3EFABC353DC93D87BD00BED7BD433E9A3B02BED1BD8CBDD73D7B3C20BEAF3C52BE1EBD66BDEFBD12BD99BEBDBD8F3E66BC2EBD15BE42BEF2BD393C09BD3EBDC83DD7BCE4BDEB3DDE3D64BDDDBDB83DE33CB93C503E173D82BD493E853E633E23BDE93D96BD0ABE9A3D163E84BD5EBE09BEFFBDDBBC40BE283E273E433DC33D7EBE41BB973D56BE26BE2EBE09BE9ABEB4BD14BD9C3B753D80BD313E783D28BCA6BD18BE173EAB3D273ED2BDAC3D00BE03BD6EBE9A3E753E95BD64BDD43D7CBE93BE51BD023DBEBD123E36BC03BEEE3D9EBE2C3D35BE6F3B3E3D50BD1D3E723DD6BD01BEBB3C36BDBBBD0BBE473EDC3E2D3E9C3E29BE82BD9EBD093EC8BC47BE19BE103E503EB23DDD3D013F1A3E54BBD93C26BD31BE043E55BA84BED1BDA9BBAE3EB8BD973CBABD0EBD083EE83DFE3D4CBBF83DA73D84BD28BE113E5ABC0C3E5C3E6EBD69BE683A343DFE3C5ABE693D72BB86BD17BEA8BD17BE523D4DBD97BD84BD003E48BDE03D2CBCB0BCBEBDD83D0D3DD0BC91BD743E7BBE2CBDCC3D7B3CA13D3EBD7EBE193D603C5E3D30BD17BE943C073BCE3DC7BD10BE393E9E3E553D113C64BCB53DFEBC54BE8ABD09BEB53DC1BD183EBBBDE2BC83BD283A34BE10BC8FBBC73C19BDA7BCA1BC5CBC43BED0BDBD3C663EE1BD1ABEB93DDA3D0E3D023ECC3DD63C783E9BBD4BBEC9BDAEBD85BDAA3D2DBDA3BD713D57BE59BD923DACBE843C813DEB3DABBD8B3E173D8C3C1E3ED03D1B3D74BE6DBE963C9EBB31BE923E263DA6BDBC3CD1BDCD3D9ABC323EF53C33BE93BD9A3DFFBD37BEB7BDB5BD12BE833E653D6A3D95BC173E1F3EC1BD353DB3BC53BE393E27BE03BE64BE8F3D143E923B34BE26BE803E4EBD31BD873E10BD3EBDA13DA93E28BEBABD6ABC6DBE67BDBEBD393BF23D063D813DCBBD5BBD69BBBA3CC13E89BEBE3DD4BDD63E86BDB13D743D123D2DBDBC3EB2BD6FBDF8BD8B3D3FBE893DF53D283D013C27BEA4BE353EBB3DE2BEA73D83BE0F3D823D7DBDD13CFEBCDD3D5A3C103DF73D043E203E29BE013ECA3E933C363D94BDA03DAA3B1F3E1B3DBDBE063EDBBC5F3E5A3DCA3C0BBEDEBC0ABE0E3D80BDE33D42BD92BE79BE93BDC33C67BDB43D60BEC13D8ABD38BDB43C04BE123E4DBE323E8EBEABBC05BE123E923CA53D403E6D3B513E063B3E3D573D3A3E55BECBBD053EF83D21BE883EAEBCE3BD183EF93C0F3E03BE11BE10BE803DE23DEABD41BE82BD5CBE17BBCE3B163E06BD0ABD05BEE43D71BD3CBE863C683E393E623CC03C873C7D3D113EB4BD22BEAD3CDFBDF3BD9ABDC2BE863C8EBDFA3C943A21BE21BCAE3E0CBE1ABE94BEA43DECBDEA3D2D3ED2BCFFBDD43D6D3EE63DBF3DB93D45BDA43D9EBB18BE11BDDA3D663C203EBA3AEEBD673C9ABC95BD3A3EFF3BD53DF9BD683EFE3D8B3E253E6E3DE43C3A3D163EE8BB00BE3C3D30BD07BD5FBE893D653EBFBD30BE1BBD8ABE5BBEF23D83BD11BEE13D8EBD023D823E3F3E733D90BDB2BD943D813D7F3DE6BC223D333EA4BE443C06BE2C3E7B3AC23C303E94BD95BD62BD37BC09BE8BBD28BD05BE213E1A3D493E8EBED1BDDE3DA4BD07BD1CBD013E7EBE1B3DA5BDE9BCB23DA4BEE1BD6FBE133E3F3E07BE6EBD93BE623D13BE1B3D1DBE083E353ED4BD6B3DE4BD82BD483EC53CE63DE13D8D3E383EB63EE8BC28BEFDBDC93C323E543D963D80BDA83DD63DE73C23BD173EF23C7A3D183DBD3D4FBC25BE013E7BBE273D45BCBCBD823DB9BD61BEE93CB93DBEBDA83D03BE903DF33CE93D903DE9BCC0BE47BC84BDFDBD773E16BEB63DA13E07BE6A3DB6BDCEBC133E883D093E633E49BD6BBE0DBD37BEA4BCD33D8CBE413D413E2DBD47BE1CBE1EBD6FBD75BE5FBDEE3CFDBC403E493DEE3D0E3E123E52BD46BD83BE1EBE93BD20BD99BD5C3EE8B98E3EBC3D133E4C3E453E353D14BE38BD513E68BCCBBD09BE97BE2D3E13BEF43DEB3D85BE8EBEC8BD173EB13E1F3DC03DC8BD4BBE3F3E743D573D0B3E28BE94BECBBD093C493A423D61BD563EDABCC7BCA3BC1EBEAA3D0EBE493D87BD093DBF3D7EBCD4BDA03D83BDC43D13BE65BE1F3EAA3D4E3ECCBC333ED73D563ED5BEFA3B073E43BE843D5EBEE33D323E2FBE0ABD16BE61BE81BD3C3E03BDA03D5F3D013EC13D00BE9A3ECF3CDCBD2D3DA93E06BE113CBC3DB53C233D9ABD93BEEBBDB03C47BD823D93BE223E553D17BD6ABE0D3CCBBD3A3B6BBD35BE443D153C76BEF4BD28BE1F3EF3BDEEBD91BD7A3DCD3C7BBE90BCBE3CAD3BF23D17BD2BBE7FBE2C3EA13D16BEE2BDB7BB77BC58BE253E353D1E3E45BE083E2A3D563E8BBC79BD46BB0F3E3EBE8B3B78BD903DC63EFA3D1CBDD9BDCA3D5C3E65BE5A3E0E3D89BE263CBDBD313E463D91BE84BD1C3D613E1FBE2F3E16BE39BC2FBEA93D6A3D7E3C28BE8CBEC73D053C62BEFE3D24BEB03D06BE6ABDDD3C6CBD2F3EA33E903E3ABE9B3D5DBD3DBD0F3E363EFC3BA0BCC4BD2F3E04BD323EA13E8B3DC73D0ABE013D4FBE35BE063E8ABDEB3DCEBC293E183E98BE5ABD7BBC68BEA5BD10BEF23DA53D233DA1BD2B3EAA3C983E65BE98BE15BE983A753E3A3E113E213EDF3D42BEDABC923D92BDF33DB03A98BE803C303DEB3D2EBD87BD7EBD4E3DE1BDC33DE73DDE3D7EBE3C3EA9BE61BD42BE12BE173DD9BD8C3E31BD96BD90BDBB3C1C3D603C393E47BE013CC13C11BDE1BDA6BECFBDFF3DF03D0C3C2BBD813D183E743ECF3D623B4F3D6DBEC0BDE9BCA93DA13C02BD05BE303CBCBDE23C82BD823E71BD773E633D16BDA4BB323E79BCC63D1A3E69BE253E543EA93DA7BDE5BDE63D393E9EBD9D3CE53D373BE5BCC33D3BBE99BDCEBDB5BDF43DE1BD2C3E853E553ED43C0ABD713D78BD0D3B1CBDE03E7ABD90BD87BB8C3DAB3D943D453D12BE84BDDA3D38BED03E783DDBBB41BD9DBB1CBE363ECE3C04BEA2BD093EECBC6E3C39BFC33E043E8CBE033FEFBDE4BDB2BB19BF703E1EBB2D3EB8BE173EB6BE523E37BEB5BEC23E543E953EE0BE41BEC6BED43C2E3E2B3F273E79BD3FBE24BE823E143E0D3E353D183D58BC1ABEAA3EEDBDB53D25B918BEAEBD8C3E65BE1FBEDFBE8A3EFF3DD13D3A3E083D56BEFE3D1DBEE03D93BC263E8ABDFFBD423EA23C5EBE1EBE50BE84BE8DBE23BED63D713E653E573D49BD18BE52BD353D043EAC3B153EE2BE1A3C2A3EB93DFFBD283D4A3E1ABE7E3D073B6D3E3DBE09BC6F3EF63D83BDD3BDCFBE883C7DBDA9BEC33D02BEE1BBB53C313D9A3C9FBD67BD883EA9BE40BE83BD94BD1F3ED4BBFCBC52BDC13D11BE1B3EE6BD833D95BD593D5D3E1F3E60BD193D1DBE57BEE33D4E3DA63D0FBCB3BD7ABD4D3D00BE5BBE223D293E4A3D973D4C3EF3BD22BE4B3DCABD8F3C0CBD1EBD52BD7C3B073E6CBD07BEF03C3D3C5EBD9E3D2E3C8B3E4E3E5BBDEEBDE6BD8C3DC83D183E72BE9F3E30BEA9BD093E25BE173EF83D92BE5A3C4E3E733D78BD2DBEA3BC3DBE14BD9C3E823EE9BD8CBDA6BD853DFEBC613EF0BD15BE153E863E123E883D963D96BE043E473DE43D343E61BE26BDABBD483D01BE8DBE86BDC13E1C3E293D16BD90BE693E313E3CBC7A3EE4BC993E49BEF63DAC3E233ECB3B2EBE603E1FBE8A3CD13D01BD80BD583ECB3DEB3DD8BCC2BD063DA53D46BE563E5ABD6C3DC13CBABC033C43BE853D6CBB9C3CAB3D453E503E87BBB8BCD53CB1BDB1BDF0BD393CBCBD633E883EE5BCF3BEFBBB503EE7BD2DBE053EE3BD9E3D50BCA2BE4CBE1E3EC93C6C3EC7BD0CBE9FBE813C083E083E0D3E603C5E3E993EAEBDE03AB53D99BDAA3C27BE1BBEE4BC923D9E3D203D833E073EAC3C29BCD6BDB73D183E593EA1BDE93C123EABBECC3C293C9B3D31BE19BD8F3E0FBDD83D853E81BBC23CCD3C89BEFD3CB43D10BE88BE2ABEFC3D1DBE553D743E383C363E9CBDA33E5C3E0CBEFDBDB43DC5BD8C3EC6BDCE3BFFBDF13C40BC3FBD4E3D12BC8DBD583EC5BD193ED8BD683E2F3E393DE1BD923D82BE3D3E803CB23C073E8FBD013D1EBD23BE183EDBBD723E793DCFBC45BDA6BDE0BED73C2DBEFCBC5EBE1B3E123E0C3E9CBEC0BD153E993E773D1EBD933EE23DE3BC73BE473E43BE0E3EBB3CC83D103BA9BDFE3DEC3DBDBD063EFABD22BD9D3DAA3E233E1CBD443E8ABCD7BDC73D853CEABCC43D6FBD2FBE973E98BB30BCEEBC153E9EBD25BE773BACBCFC3D62BEDB3C53BDA3BD2BBE513DD2BDB33C4F3E83BD473E0D3EF43DC5BD8BBED4BB1DBEBCBDA7BDD73DA43C4CBDECBCA9BD7E3EE33D2D3D05BCD6BDAF3CEC3D593DC0BD3FBCCE3BFFBD0C3E8C3ED4BC90BD783E833D05BEB2BDF5BDB5BD7DBEBD3D3F3E06BD3EBEE83BBABC993D983D1E3CB83C9F3DFDBD15BE503E21BE13BEE63DCDBD4C3E93BD6C3D60BD823CFA3DDA3C51BE9BBC3EBE5B3D933C0FBCEEBD113E223D2C3D163E0F3E883C82BD83BB14BEC7BD8F3E3D3E2ABEA8BDEFBD33BD53BE893A0EBE87BD0EBE54BE6BBD23BD21BCAA3D4CBB543E59BD483E44BCE63A73BE0FBEBBBD6FBD403E3FBEBEBDCDBCADBC3ABD6CBC4D3C473E953D713D173CC4BD88BC133C8E3D40BE253BB73DCE3D8EBD423DDE3D803D8ABDA23DCABD5F3B0D3E05BE553D9EBD973D203DA9BD693C0E3D363E33BC033E1B3DF1BD0D3E4C3E1D3EB4BCE6BD21BD503EF9BC79BED3BD993EC53C9C3C76BE493D0ABE5EBE0B3EA0BE113E6F3E80BE843DC4BCE1BD5BBE02BEF5BD1DBE9BBE573D61BE2ABD0E3EBC3DDEBD2FBE88BEF9BDDA3C3D3E373EADBE753E583D99BDBF3C72BD3D3EF6BCB6BD8EBDCABDF4BD3F3E61BED5BD1E3D5FBD60BC773EC23D3E3E5DBE5C3DE73CC6BD903E9EBC9EBE0ABE133D8BBDE33C5ABD9EBDD23DB0BDE1BDCF3C083EA33DC3BE6C3E9FBD873E22BEEABDAE3D4CBEF53DA03A083E713C65BEBBBDAFBD183E0A3CC7BC37BE663C993D97BD1ABC00BCBBBD3D3EC2BC53BE3ABB0D3DFA3D0B3EE93CB0BC4FBEB33C143C8A3DBBBD1E3EC33BACBED8BB3E3E0CBED7BD913D05BE61BE52BD393E383EDBBD9A3D8B3E05BEE83D1C3EF93D863E223EFB3CC8BDD53CB9BD51BD66BD123E5D3D26BE91BD0ABC0F3E8A3A4DBEDEBD2F3DD6BCBDBD433C29BE8ABDBFBD113E27BD123E6A3E03BE61BEDD3D113EEDBC1C3E5D3D4A3D6D3E923D7F3EBCBD96BD09BD683E153E35BC09BEBE3EC1BD22BC533C7C3E88BD843E67BE8B3E6BBDD8BCCBBD473DABBE0A3D89BD38BDBDBEBD3C5B3DBEBC1D3DF93DCD3C6C3D773D483BD33CDA3DC93D9ABC3BBED43DF63D253E73BD0EBE76BCC53D37BD81BDACBD32BDD1BD17BE4EBEAE3E4DBEE43D313D0E3E9D3D0B3D883CA4BDB1BCB6BD9BBE563B7F3DF03DE7BDA23DB6BDCF3C2ABE5FBE26BE133D4EBE82BE07BED53D5B3D7C3DCBBDA3BD2F3D65BC283DD53DBA3DE63DB9BC9EBEC43C273D4EBE833B36BE26BEABBDA43DAB3EA73C94BC4A3C6DBD90BD5ABDD83D8B3E54BE3F3E04BEA1BD9EBDDBBDD13C583EC3BD4E3EB8BB273EC1BD5D3E893D38BE14BE1C3E08BCCEBDCFBD2A3D54BD3D3E263DB93D0B3E27BE153EB13EC5BD3D3D7E3DEFBDD6BD073E3BBBDEBD663D843DD33C53BEE6BEF5BD6C3E953CE4BE88BE633D6D3E2F3E043E883E823DD73D353E23BD65BE0D3DB03D29BD303EE2BD793ED93C6F3E15BC313E89BE013CB43DA6BD75BD2A3E1DBD803EAB3DC33D25BE2FBD4FBE5BBEA93CD2BDC33B743E9BBD72BE9CBEB43D3CBD55BE24BEA73C9E3DC83D69BEA1BD0CBE473E2ABE9D3E8ABE1CBE493E423D233E3A3E4CBD893EFB3C83BC253EECBD553D00BC683EE0BC37BDAEBC013C6ABD493EBABD823E7A3D22BD04BE303D99BE313ECABCACBD073E7ABC053D27BE6C3DDABD36BD8A3DEE3D87BD363EEA3E4DBDED3D2ABE03BD9B3CE03D3CBE44BD3F3E803D5CBD893D073E35BD493E2D3D55BDE8BD333E733E58BEDC3DA83D143D65BE2CBDCFBCDBBCBE3D903E13BEF13D413E0CBB3E3E0CBDF03D43BE363E28BEB6BDF4BD49BE57BE24BD5A3DF73DDC3B0D3EEB3D0B3D303B9DBC9DBD72BA18BE08BE15BD69BE133E0CBE3F3DC5BB84BD11BE66BD64BE633DB1BA2BBDDC3DAA3D153CF6BD0BBEAFBDD63EA6BD743D39BC223EFFBCA5BDE23DC03D84BDDEBDCCB800BEA13ED43DE53D2FBEC8BDA1BD1D3E7FBD13BEE9BD45BD09BE143E9CBD473D19BEB23D7E3DEFBB4FBE673E613EB73D393E27BD71BD513E58BEE33D643D7E3DA13D44BD283D3F3E1D3E473E543ED5BC2F3EC53B703D16BDCCBDF63D823EFCBDA2BEA73DD5BD20BE38BE8EBE893D943EB6BAB9BDDE3BADBDAEBD6C3EB03D14BEB4BC803DEABCC73CA03D36BE45BEEABB5DBDC63DC53CA03CCB3D723EFDBA53BD643E483E773D763DCABCA5BDD7BDA4BE8C3EC43D883D86BD2C3C7A3ED63D5DBEF1BDA3BB8FBC893D6F3C443EC6BC9F3D10BE3BBCED3DD2BD3FBE503C123EC03D57BD2A3E5F3E073D2D3D8ABC793E41BEC13C463E6BBD76BD21BE9CBD74BDEABB253CA1BD8B3DD4BD413EDF3C343EE83C8CBE263DADBD7CBE653DF13C9E3D09BED43D203D193EA03EF83D733E1DBE183E35BEA83D4C3D11BD413D003DDA3BA1BC7EBD74BDB7BEBD3D6BBEC83D9CBD5CBEC93DD7BD9A3E71BDC7BDDFBC91BD3E3D9F3CDABB1F3E47BDE33DB0BC893E39BCE0BD36BDC63C4BBE7ABD0C3E763D993E583E3A3C7CBE683D6E3FD8BE253F2D3E793FA03D98BF47BF78BE14BEBBBE98BCEE3D5F3E893EA8BEECBDC83C69BD0E3E99BEDD3EC73EB03E433EA0BE86BE99BC873EFA3EED3DE73D653E94BCBD3CDE3DE53DFBBD88BD9D3D033ED6BC023C23BE473E21BE3F3B14BECFBDA2BDCDBC83BDCC3D87BD04BE913E8D3E0CBE0ABEA03DB9BCC63A56BD033E4E3C3BBB4D3E593E5E3D353DADBD3C3D0F3E05BDBBBD06BE56BC823D193D223E08BE8E3D64BE90BDA4BD853E3A3EBE3D573E4FBC613E3BBE34BE67BE9D3D87BDC2BCE0BD19BE22BD1BBE26BE60BE023DB13DB5BD833E30BE4D3CACBDF93C1D3D77BC95BDF6BD7F3E17BE563E30BEFA3D3F3E94391CBECB3D4C3DA83D083E00BB84BD00BE253DFB3C573ED7BDF43D1ABEAFBD183ED23D293E063EFDBD3D3EEE3C03BD5B3D23BE0B3D1E3E083D5A3D3BBD9EBEBB3DA4BD863D33BE893C4A3D01BE95BEBCBC92BDFABCCBBDB8BE1D3C023E7CBE183ED23D8CBEBCBD2BBE3C3C0ABD7EBEC23DC3BDB5BC2E3EC13D263D7A3B93BC2FBDA1BD993D33BE20BE8ABEF03D7C3EE538BD3C5C3E753D1DBEE33C243EC2BD023D2A3D06BE0F3E15BEB9BDFD3D8E3EB13DD5BDD6BCE33D123E853EAC3D17BEE9BD27BDFC3DF93D503E0D3EA2BD043E963DECBC9A3D1ABC5E3E68BEEF3E993D8A3EDDBC1F3DB5BCBA3CB63EE9BD80BCA6BD17BE013ED43DB3BD8D3E623D113E5ABD373EA9BD243DE4BDA1BD22BE97BD54BE703EDFBDF83C733B3F3D533D533EAA3D3C3D07BE84BEA73D413E89BEA73B17BE6BBEAEBDDC3EF0BC96BE2A3EBFBD7CBE55BE413E94BE76BEFB3C9CBDC6BD92BC81BE533D083CEFBD7BB91FBEF0BDE23D3BBD2A3E22BDE0BD843EB03DD0BD8ABE893DE1BD1B3D80BC14BE1BBE6D3EF0BDF0BD103ECBBD403C103E77BEDD3C28BCC1BDA8BCC13DA23DC13D263E313BEEBD40BC123E47BDB1BC373E973ECC3D133D97BC58BED6BD74BC46BE7FBEA5BDAABE10BE32BD5DBD82BE8D3DC4BC033EF83DF5BDEBBD13BE16BECB3D763D563C1BBEAF3D03BEFABD953D2E3DA23D65BBBE3B14BD7F3D5DBBDC3D15BE03BECEBC7E3E94BEB13B8F3DF93D853E78BE76BD87BEF9BD793DE1BD51BD87BD773ED53BEFBC3F3D39BEA23EF33D333C2F3ED0BD0ABD323E3F3E1BBDA0BB83BE65BEC2BD0F3EB83D91BD983DFD3DD1BC813DE2BB28BD3BBD393E423E563D77BE803CCD3DE73DC63D1C3E073CB23DFDBDAF3D9F3D0ABE63BC78BDD23C10BE6DBE3ABE783E513E4FBE5BBE923D223ECFBD623EB5BE26BD723D233D623DE73DC03DADBDD3BC213E1EBEF4BDEBBD1A3EBE3D253CC53D7D3D26BE963EB63DF3BD7E3E20BC97BE2A3E6E3EDF3D963C1B3E70BE393C9A3BA53D3FBC63BBF73D89BDEF3DB8BD583E8FBD21BEA83D033E9A3BC13DCABD4B3EC93D0CBE173E19BD3CBDD43C13BEF0BD49BE3CBC4B3E23BEC13DA8BD85BD8D3CB7BDF3BDC9BDFA3CF53D25BD173EBF3D943D313EF03C62BEC0BD703E113D5FBEFD3DD13D4A3D0FBEA2BDBDBD813D303E3CBD24BE263E323BFEBD14BEA03DCDBC1EBE87BD133A94BC973D34BE933DE23D843E04BED93D153E8B3C823E81BEFF3CFA3DAD3DD03D39BBDABDF93D9EBD62BE6ABDB43CDA3D353E653D32BE5B3E22BE333D58BE16BD5FBEEF3D56BC59BDA6BC09BD4EBE86BEA23E45BDEABCE93CFDBC2D3E0EBEC3BD153DC13EFFBDAABD01BE53BEF83DC8BC983D333D4C3E83BE563C43BD98BE203E883D3EBE113E81BDFDBD113ED0BC4B3DAD3EFDBC3A3D4DBEDB3D27BD7C3CE5BD113E763D3DBE1C3E9FBD653D7BBEA63DF83D613D3DBEB83D6B3E04BE023D7A3E6A3D8FBC08BEAA3D223D99BEFC3D633E783DDD3D063E85BE903E78BEA5BD243DEBBB30BD86BE8E3D6A3D9E3E943E18BE163D813EC73D383DDB3D10BD343E0FBE29BCAA3D8CBD23BE7FBC3E3D123D373BBFBD233DB33D6DBD55BE0EBE303E773CC13D73BDA3BC453E35BEE03D6A3D613D2B3E053E783E603E893DE03CA4BCC8BD27BDECBD2ABEC33A983DE0BD8FBDA3BCEF3D8CBD0DBEFDBC36BE473E013DEEBDB63DE4BD9EBC99BAEABD7F3CB93C9F3DBABD0BBEB4BD05BEFD3D04BEA5BD313EA53D983EC03D5E3E0E3C58BD71BD96BE8FBE933E6ABEA53C10BE6F3D5D3E93BCC0BDE73D9DBE6B3E623EDABB323EA9BDF03D613E123EA2BC2E3E253E68BE29BD65BD583E14BC033E953E853D363D03BE15BDFB3D35BE72BC80BDF2BDE43C6C3C533B1C3D98BD2BBE15BE3C3EA1BE6D3E53BDEA3D85BD17BE9CBD05BEC73D713EA73E04BE0D3E35BD1CBC053D07BDFB3CD13DB33CA6BCDC3C0A3EA2BEE73DBABD8F3C75BD373E9F3E48BE35BEDBBD4ABE833E913DED3D733E463E133E5C3E1F3ECC3C803E04BE423ECF3CABBE843E3C3BF0BDA1BD79BCC9BD6D3DD2BCA0BC11BE3D3D1ABE2B3E983DBDBADABC0F3E4F3D403E2EBD593E9E3E96BD703E84BE433EFFBC4BBCECBD4ABE9EBD4F3EFB3DE3BDD93D953E173E2D3E8B3B6ABE603E46BE7D3D3D3ECFBC71BDE63D82BC3CBD0B3E303D153B24BD14BD293D1EBE3F3E51BBBD3D82BE11BE193DEBBD823DA93DE4BDAF3C9F3C05BE823D37BDE7BDA03CF63C423E3B3EB3BE38BEF8BDAF3D8BBD5C3EFE3C0A3CA33DF73DF83EDD3C4B3D19BD58BDF43D54BE24BD12BE933D6BBE623EAD3D05BE31BD18BE593BD93D5F3B09BD54BCBCBD4E3E65BD5BBE493DE03B27BE12BE103DF33D313D35BE11BE7BBDDBBD933EA33B013B58BD29BCA8BDE43DD93C843D37BEDD3DA8BD233EC7BD983D3F3D743D22BD753E6B3EC5BD31BE853BC0BD33BE92BD51BD8C3D003EFABD093EA03D863DFEBD81BE28BE1E3DD83DC4BDFE3D3BBE49BE05BE5D3E85BEF93D4B3E56BD2ABE053D083E12BEB1BD793D3A3D473E503E51BD0C3FBABEE0BD453E53BBFCBD963C35BDAF3C77BE84BE42BE95BD143EF23E263E183EE83D1EBC9C3D333E0FBEF43D16BE3F3D98BCBBBDE3BA13BBF33CCDBC54BE97BD5D3CABBD9A3E66BEE0BE583D32BD44BE31BE6BBC2BBEE4BE4BBE1EBD06BDD33C3EBD80BC24BC893D58BE8B3D41BDCBBD5DBE51BE8C3D5ABE05BD1DBE20BE8E3E09BE413D043E1CBEBA3D97BCD5BD7F3EE9BD11BE26BD273D15BE473E903DA63D63BE4A3E7CBEF2BD93BD4CBE11BDEE3DE239813E4C3E9A3D5BBE683D633C003D3F3DC93DFDBD97BDF03CC3BDAA3C053EFD3CB2BDB33DF5BC833D09BB37BD383D2ABC243EF7BDD13D673D38BD463E8ABC5D3E9BBE11BD92BD453C15BE193D553E7BBD5F3E383E1ABDC63CF73D2EBEFF3B21BE13BE47BD483DD8BA913C513DCFBD943CE83D8B3EDFBC4EBE293BB5BE5C3C633EAA3E9FBD283C1ABED5BB943DD23C63BC0CBD753E78BDA83D373E1ABE673E293D093EB5BDA3BDACBC3BBE3C3E31BEDCBDA63D85BD46BD77BD93BD903DBA3C9ABE8C3E5ABEE53CB33DF1BD0B3E8EBD4EBC87BC433C3F3D4DBD1BBEA73DACBDF53D58BDAA3CC83B4CBE633E773C533ED8BEFABDD33E8ABE7E3E9B3C6C3D023E8A3DBABDA5BE2EBE88BD48BE02BEC13D05BFA6BEE63D493D67BEE2BD483E5EBCB3BD3D3D613D08BC713B9C3D85BDABBB03BD8BBDEE3D7DBC96BD323D8BBDD6BD023E4C3E753D0F3E2DBC61BEC6BD20BE9EBEB1BD493A163D0FBD143EF4BC8EBE793D85BEA63D32BE2FBD85BDEF3D073D8D3E43BD16BD193C2B3E033E0F3DA5BD5C3D5D3D113D1B3EB63C1DBE16BD05BE10BDDE3B443D0A3D2B3E9A3DDE3D33BEAABEAABD9EBE7CBDA43DF9BDD2BD2B3C82BE03BDB03D693E183E4D3D02BE9DBB6BBD873C8A3E9DBD8DBD7EBDACBC8CBE5BBC963CD93DF1BD2EBDC7BD50BE363E3BBE893E533DA73D4FBDAEBDE2BD903E2C3E8D3E3FBDE53C12BEBEBD1BBD223D393D783DD1BC79BBB2BDD8BB333E353EE1BD0EBDD73C4A3E62BEE6BD0C3EDBBC003DF5BCC43EAE3DA13E173ED0BD08BE8FBD1EBE1C3E1FBE62BD153DAF3DB23D203ECCBDD5BD3C3EA13E8ABD083E37BE8CBE2EBE523D6CBEA63D403EEC3DBFBCBA3EA8BC78BE77BEE93D833DD73DCDBEC5BD953D0CBEBD3D16BD913D3ABEDEBD64BEF53C5E3E31BD8C3D3CBEE0BD99BDD13D4E3E1EBDD8BCAF3ED43D743C843E2A3E1CBEB73C00BEDCBB0FBEA33D353DEE3D26BECCBD6DBEA4BE74BD02BD72BD2A3D5B3C0A3E3BBE533E32BDC4BDEBBC143E",
      torch_tensor_32_torch.bfloat16_26: "0x0200000061BD0DBEACBD0FBE4E3CF33CB3BD643E083E713CDB3C6F3D1EBD76BD143EF23C523D23BE09BD98BC2FBEDFBC6A3DA9BC2B3DE13C97BECBBC133D0BBE98BDD0BC",
      torch_tensor_32_32_torch.bfloat16_20: "0x02000000D83C4E3DA7BEB93C9D3D8E3DB0BD7FBEA2BCE5BCBB3D0F3B13BB09BD083EC43DFA3D4FBE313E07BD86BD11BDB03DA13DA23D3A3EB83DCEBD7ABDD0BDA53DF63D26BE3A3D23BB7A3E3C3A31BE96BD173E963D86BDB63C113D9CBD28BE98BD8A3E87BD25BE2F3DA5BD1C3E90BE4ABBAA3DAE3D5C3E13BE58BE7D3CB93D8DBD1CBE6ABE0DBECA3DAD3CC2BD403EC4BD46BDCF3D3D3E8FBCB0BD013E81BE5C3E08BE3EBDCFBCAEBD69BD52BE00BCBD3D2BBC853E34BE15BED6BDF0BD053E033E0ABD3BBED5BD243E52BCA83D06BDAE3D31BC66BC47BC39BD053B74BE353EFD3DEDBD273D7FBDAFBD21BE1D3E1C3DE3BB4D3EAFBA06BD703C8BBD0CBEBCBDB1BD40BD14BE843D0BBE0CBE0EBBC03D1ABD7E3E0ABD9B3C81BD373E9F3DAABE98BE853842BD47BE85BE72BE09BCF5BD05BE0CBDE63C133DB8BD1B3E1F3E96BD06BDA23E08BEACBCD4BDE03C823D383E1B3D07BD0B3C503D18BE3FBE59BD943E92BDAEBB70BE833DDC3D24BDC5BC0CBEDD3D93BD96BE413E8A3DD13D5FBE25BD17BD943DB6BCEA3CA33D1DBD75BD4B3DFBBC60BE8BBE64BDF6BC103E10BC9A3D7E3E363E083D6FBDD6BDF7BC20BDAB3C4ABE093EA93D7D3C053CA93DD03C03BD2CBE81BE0BBC7BBD183E26BC3C3C5BBDBABC813D143D9C3D6ABE8F3D5F3DA7BE40BD48BE493E2DBE133CB3BC87BD633E65BC2ABD313DFF3CF8BD0B3C383E9D3D2C3EF73D2D3C2E3E263CF8BD373C2ABEAFBE3CBEC6BD65BD32BEB6BDC4BD273E133EC2BEB7BE2DBE443EB5BDE8BD96BD09BD6E3D9E3DAB3D653EB8BE6ABC353E8B3CB8BD52BB613EF3BC3CBEFA3DB13E273D11BDE3BBEC3D0DBE68B9053D7EBC093E2EBD6FBDAD3D7FBC153B26BB313DC2BDB53D56BC3FBC82BEAF3D893D083D883D2D3CDABC3D3DA93DD43D0FBEF33C5DBE133EB73DEE3C9A3DB0BDFABD39BE82BE293E123E5F3D1FBE463DA7BA653E50BE9D3DC43D6ABD9E3E1A3DD13BA13D8C3D053E5E3E123E50BEFCBD8EBEEABC93BD073ED63D2A3D053E503EA2BD1F3E29BE5EBDCEBDCBBE33BEE0BDBA3D53BE30BDBABEADBDFA3DAEBC6A3D133E59BD453D49BEFABD663EC53D0FBE86BC4D3DD53D68BD2C3EB23CFD3D153EA93DA53E1FBDD2BD63BD783CCABD893DC03D04BE2BBD0CBE4BBDFA3D59BDB6BD4EBE0DBDEE3DD3BDBEBC23BB4D3D073E6E3D7A3E143CE13D8C3D363DC7BD94BCDD3D0A3DDBBCE9BD96BD98BCB43D0F3D9C3CDFBD663ABCBD6EBD803C84BE043EF43D1DBCD53C0FBEAE3C263C99BDC7BC04BE9DBDB8BD883DE5BD2D3E27BE3EBEAB3D93BEB8BD093EC93CF83C52BE01BE8CBD82BE2DBE583D883EF1BD363E143C62BCB0BCAF3D62BE07BD0D3E993DAB3D56BE623D10BE8FBE893CFA3D0E3D8EBD973DEB3C2FBCA23DA63D26BE55BC293ACC3C9DBEC73D013DEEBD4ABE5EBDCABDE53D523ED7BCE63D303E7E3D7C3D3D3D1A3E0FBDE23D5EBD6A3DBD3CA73E13BED5BD593DC23D343EEC3DFDBDB43D3E3D3BBE81BD07BCDA3D4DBDAC3BAE3DE7BD3EBE36BD1FBE423EC5BD96BE9ABDD4BDD53CFDBDB93B44BC283EAB3D9D3D8DBD7B3D293DA13DE9BDFDBC663E03BE623E7EBEDB3B9DBE5E3BB43D8C3DD4BDC2BD2DBE543DAB3DA83D823E14BD003E68B833BE95BD6CBEA2BCBF3C543C2ABED83D52BB8BBC8B3D73BD613DD5BD21BE073EC6BDE2BD16BE95BC88BB32BE603D86BD31BC3EBD153D813D6A3E683DF33D64BD93BDE03D84BD3C3DCC3CE63D7FBD2F3E06BE29BE6EBE023E88BE593C7F3DE1BD933E8C3C9F3D333ECC3D1B3EFE3DCDBD0EBEE93C633C19BDF53B0CBE69BE73BE1ABE6BBDB83CA73D883CA03D2BBE04BEC53D05BEA0BC3CBD793DACBDB0BD693CFE3D233E1E390FBE11BDAB3DCC3D863E563D8F3DF03C81BD09BDC9BC32BEE4BD10BEA8BDC53DBFBD71BC1A3E1B3E03BD8F3DB5BD803CE83D783DC83C3B3D803E1E3E3DBE1EBE02BC283D12BDA23D15BEC3BD9ABCBB3C1B3D5ABC1F3D2EBD833C8EBE1A3EDCBDA53BD03D0EBE563D89BE76BD1FBDACBD3D3EB03D553C02BE8DBDBE3D48BC83BE123E193DBBBDD63C3E3C743E4DBE483EA33D673E033EAFBE5F3D923DEDBC8ABC013E6DBEC13E1F3DC93D7BBC2EBE1D3EC9BC1E3D13BEB83D833DB03C193D433EFA3C0BBE4DBD9ABDD0BD90BCD43C143EABBDCE3C3EBDA13D593ED73D9ABE3C3E8ABE023D6B3D233E8A3D013EF33C8A3E843CB73D5CBD6A3D5FBEDCBD813E9CBD273E5DBD113EF53D32BEFE3D4E3E4CBE6BBE813D523DA4BD9F3D4FBE76BE4C3DA93D083B263E95BD873DC93DF8BDAF3DF0BDE03D473E213D3FBE19BDAD3D8B3E56BDC8BEB83BF7BC01BE513D333D63BD3EBD243C1ABE01BEF93C483C51BD37BEB63D5C3E96BD3ABE953DED3C46BD93BD8FBD413EE63A783E183E2EBE5C3D9EBC1ABD3ABE98BD48BE16BDF4BD1B3C5E3ED63D393C7DBD9E3D433D08BE92BDC93CD6BD203D453EAB3D653DFABC7DBD09BEA33D133D2BBEEC3DE4BB4F3E36BB71BEAB3C423DFCBDDD3DC3BB283E15BD5C3E63BD033DB13E09BEB23D24BECCBDC6BD02BEAD3DF2BDE43D71390ABE023E373E67BEB7BD793D8C3D6D3EF9BD62BEC4BDF0BDADBD743C1CBCEFBC583DC33DC0BDE5BD003E313D443E323D99BBDC3D243E063E8C3D38BE3F3CB23D5C3E2C3ED3BC593EDD3C4BBE313C84BD9E3E3C3CDBBD223DF13D25BE033E38BEAF3DEC3B183EEC3DD33D693D6C3E153EA2BE47BC723EB1BD8CBD0ABEE2BD3B3E9BBED2BC353EEEBD64BEE13D56BCA6BD6B3D32BD31BC0B3E093EDCBDDD3D1B3D63BECEBDCBBDDFBDC1BD843D18BEF2BD363EA0BC6A3D8EBEC3BDD9BDA1BDC6BDD1BD88BD3BBEAE3DBBBC32BC9E3CB43EB03D8DBC82BDA3BC81BE113E9A3D31BDA0BEFF3DFABDFABD",
      torch_tensor_16_torch.bfloat16_9: "0x02000000B13F4A3F833FAC3F7A3F863F0C3F9C3F513F953F643F793F453F993F403F3A3F",
      torch_tensor_16_torch.bfloat16_8: "0x02000000863F2C3F843F2D3FAC3FAA3F973F533F633F5D3F5B3F903F9D3FA13F683F823F",
      torch_tensor_32_torch.bfloat16_25: "0x020000000B3EE43D3FBD7A3DFE3DAA3D153B0EBE623DE73DE53DA33D8A3B183D6B3DA5BD1A3C83BD34BE42BE88BEA43D0EBE76BD81BDA83C3FBE8D3BED3CDE3C6B3D0DBE",
      torch_tensor_32_32_torch.bfloat16_19: "0x0200000059BB603C52BE6B3DE8BDEF3EF53C62BE2D3E1F3E1A3EC8BD643EF83DB73C99BD263ED93BFB3DA83E51BE3CBECDBD46BCC13DF5BDDA3EBE3C523D6B3EF0BB85BDF83D0ABE20BEC03DB33DE8BD72BE003E0CBE92BDA03D0EBE193EF7BDD4BDA3BDAE3B313E3D3E8E3DDFBD2C3DD1BD22BD83BD94BB513D293E46BE32BA633D753EB1BB6BBD3CBD2A3E8ABD3EBEE43D3C3E38BE21BD02BE3EBE213C873DBFBC60BEA43E83BDBA3DCA3D393CDA3C713E6C3E813C3F3DE43B3B3EFB3D843E643E20BEAABC03BDF13C8E3D353E8BBE88BDA1BE3DBE603EA7BDB73DE03D8CBE64BD66BC43BE95BE113DBEBC45BEAC3D3D3EF0BD243E2FBE4EBDEF3D543D873E993E323DA2BC023E353D82BD3A3D1D3EC23D633E3CBE4DBD60BE133E463E3A3E7D3DB1BD6DBD9BBC0D3EC93D623D73BDE63D98BD9A3D353CA53DDEBC853CDDBD3C3E05BEC83D163E403D22BE82BE5C3DEE3D203DF7BC04BE32BDC7BD813C95BC68BEE63C273EBF3B483EE0BDBD3D9A3D1B3E48BD26BEE6BE3CBE8A3CC73C413C523D393E593D4CBEC93C95BE88BD3B3CA4BD5ABD8C3DA0BE23BEFCBD643DC0BD823D8EBC243B303EB0BD243EFF3D39BD18BD4FBDE43DA9BD57BDCABDD83C74BEAA3B92BD34BE09BE1F3E23BE523E573D143B503E87BE9D3D283E8BBE92BD9C3E06BE513EA5BD25BEC73D24BEABBD5E3B8FBC003D94BE653DE13D9ABD453E13BDA93D3F3D3C3EEA3D063CC2BD89BC3C3E8D3ECF3DC43D55BD96BC35BE973DA83D11BD023E4F3D6CBD903E94BD653E0BBDA1BE013BA73D053E6BBDA03D473E753E1CBE96BDD73DBB3D173E843EA93D35BE443DB8BC1BBDE5BD3D3DE13C853DDFBB74BE55BE45BE06BD183EC83E373E53BE13BEE93DB6BB813D743C6A3D043D1FBEC1BC07BE6EBD213E03BC8ABE1CBE2A3E48BE18BEAE3D01BD7EBDA13C113EC4BC35BC6CBC4F3E133E0ABED6BC7FBE83BE1FBE393E343E543EB6BEABBD383EB7BC9FBD50BDB73DD5BC94BDA3BDB2BDFC3D4B3C2EBE0F3E4BBE73BDB43C7D3EC7BDB8BD173ED7BD793D89BD8DBE9DBDA2BDA43E9DBECB3DA53DADBD6EBDA83EB8BD8F3E2FBE123E7A3E0E3ED3BC80BDD33CA3BEADBDD1BC233E19BE263E21BE033E65BD283D183E473E2D3E97BE68BCA0BB57BEA33D53BE70BECABC623EC33C563E19BE503D943E4CBD41BDD2BD373EE6BD803CC1BD8B3E793E103D293D903DBFBDA4BD30BB8FBC38BE8BBE783DC6BD80BD9BBDADBDD9BD1CBC383EA0BC12BE1EBC023E223D6C3DBEBD143E52BDBB3DBA3D3ABD033E31BE1ABE92BD2A3E5EBDFEBD233D4B3EA3BD88BE9EBCA73ED0BD9A3CF9BCFF3C11BE01BC31BC953EA9BDD43C3BBC2CBE7C3C903CFA3C1E3E25BEBBBD92BD36BD36BE7DBE07BD7CBE5C3EECBC403E07BD4EBB42BD71BBE3BCA5BE233E813E293DF4BC01BEF33C993C533D1F3CAEBDF73D243D023E783CAD3DC23DBE3C3E3DB73DC83D7BBE82BE883C0E3E703E813E7CBEA73DF23D003E94BD4F3D24BE173D96BD5C3DC33EFF3D2CBE103EAF3B8FBDB5BD173EED3D463E01BC6ABEA8BD983C8ABD963C08BE193E38BEC23E783E05BE2B3EBB3C2BBDAA3D10BE593DF23C923E8BBE8DBD05BE90BDBCBE9C3DC0BDBB3D47BE9FBDA63D27BD673E93BD14BD1E3EED3DD63D013DFABD9CBD2BBD9FBE513E9A3D4FBE023E343E833C823CAFBDAEBD0A3D3ABD413D983DE73C733D2ABE02BEBABC013EB53E8DBEC4BC40BE8C3D61BEA13E14BE3D3EA63E42BD11BEA5BC4B3E903DD6BC353D48BB14BC5A3E8EBDA4BDC9BC5F3E0A3D4BBECDB963BE37BEF1BD1DBE9B3C84BE813ED83D64BEB53C293E263C933CAA3C883DE73BE4BD063D233D8BBDDEBD34BE703D7B3D323D62BE8BBEE2BD0F3D0B3E4B3C0DBE9A3D06BD22BEE4BD083C823EA43D863D6B3CEEBDEEBD903D3D3D273EBDBDD53D263EA6BEB03E92BD44BD93BE7DBD043EB8BAE3BC81BC0E3E09BE033E98BDEEBD3CBC1BBE953D803D053D9F3E2E3E30BE843CBC3D1F3C2FBEF0BD8F3D593DF23CCB3CE93DB03D2CBD083E61BDF53D843B8DBE05BE68BC6D3D633D46BC34BEB63D1FBECD3D71BEB0BD1DBEDF3EBCBBA5BDC53D0DBEB33D263D5E3EEBBCEDBD11BE56BB7F3E29B84B3DF83CA43D7ABE443DF13DE6BD2A3E45BD6A3ED1BEA6BD7CBDC13D54BD1D3E3C3E79BDB03DEB3C70BD15BE2EBD133B7CBD903E22BEA9BD91BECD3DDC3DAD3B783DE4BDACBC393EC43D0FBE9FBD023EC63DDB3D89BE3A3D43BCD0BDAA3E1ABD873D153D923DC3BD823E9FBE373B0A3E853E87BE273E69BCB73DB2BB22BE2F3E29BDCE3D003EA1BDD53D023DFA3DCE3C0E3EB1BD2B3ECCBD62BDCD3D08BEC43E953E083E72BC42BC94BC6BBD033EF0BDCC3D3BBEF0BD4EBE773D2A3DA1BD683E5D3D0F3E2CBD883DCFBD563DD63DE43CD8BCBA3DE7BC0B3E91BE573E02BEAF3D3C3ED93E01BB41BDA9BE26BEB7BE04BD0DBE08BC3EBDB2BD6FBDBFBDC8BD87BD9E3C203D9B3A4ABE9EBBBCBD783CE0BDAA3D04BDCEBC52BE31BDA2BDDDBCD1BC0F3EB43D083D81BE543D7B3E763EC6BCA23E393D2D3E553EA23DF63DA4BE90BEEC3D09BE073E473EA53D8B3D5A3E8BBDA3BD353E82BD133EB63EE5BCD2BD963D92BD253C02BEA13D943C763E2D3D263EE03D863DC13DA83D583E5DBD003E4B3E993CE8BD53BEC53D32BE933E7DBD9CBD10BEA23D95BD68BD303E3D3D953D673E4B3DD63DD5BC74BC103E573D5ABB22BE37BCAE3D4A3E64BD6B3DB5BDEEBD47BD09BC913E15BD0DBE573E0CBC453DAD3D35BE323E7C3D3E3D83BC1CBED33D36BE49BE49BE8C3E99BEC33EA53DA7BD02BE2E3DFD3D4C3E223D083D1B3E33BECF3BA13D3ABDA63C9BBDA3BD1D3D1FBDC4BD5FBDC23E9ABC383C9A3B4FBD623E393ECABD",
      torch_tensor_32_torch.bfloat16_24: "0x02000000163D5A3D9DBB06BE073DDB3CDC3DF43D373E383C123D993C26BC243E003CD0BD2C3D5A3CBBBD853DA33C5A39833DBEBD9E3D1ABC743C653C25BDBB3DA13D523E",
      torch_tensor_32_32_torch.bfloat16_18: "0x0200000034BEB73B9BBE0E3E0F3E09BD763D6ABE51BDF63DE63D1A3D053ED33D91BE83BD62BE91BE24BE693C69BD023EC23D833D413DE6BC4DBC293E8B3E47BEBDBDBABD123E80BD123E15BED8BD5FBD7B3DD2BD713E5E3E6BBCFE3B0EBEAD3E5A3E46BE213CDFBD813E3ABDD6BD44BD253EFBBDE73DEEBDFB3D5D3EE63D213E293E07BEC3BE9A3B913E173EC3BCF1BDF9BC7E3C05BE203EE7BC09BEC13E1BBCBEBC383EEE3A2DBE043E7CBA15BEE53D75BDE2BB053E263E73BE6CBE49BD353D60BE523E513DC73CADBD32BD33BE273E3EBE04BDC03D2BBD493E5F3E20BD92BEBB3C24BD7CBD85BC0A3ED73B863D4EBD7F3D48BDDBBDA83D76BC3BBB123C033D03BEB2BD21BE27BDE5BD2C3E57BD313D1D3E093EE5BCAC3DB7BB2B3DAB3DF73B1C3ED0BDF4BC93BDCABC763E84BD043E2F3EAE3C97BEB43DBB3D8B3D3D3E00BE173C023DA13D51BE043E22BE353D373E023DD1BD35BD183EA8BDCABD3FBE46BD42BEE9BD943EA03DE3BD293E063E293DFFBCB03CC2BC9B3D7DBD29BDB53B0CBE10BE02BD1FBE5BBDA7BD903D7E3E973EFDBDEE3D89BD18BD15BDA03D76BE28BE09BE8DBDDD3D6DBDC63D743D363E953E563DA13E323CFDBDBEBDB3BA7ABE4F3D1DBEC6BD43BEFCBD923E483D6D3C86BD51BE023D43BD853D15BC8ABD183E053E4B3D52BE84BD13BE1F3EF9BCA83E6EBD513CD43B90BEE33B83BE733D02BEE1BD723DBDBDE7BD003EB13D1C3D183ED1BCB93D6EBC9BBCEC3D473D473C913CBB3D3E3E0DBE15BE233DAEBDCE3DF4BD0CBEE23DB83D71BA05BEA73EC2BD7ABD24BE3CBE94BB003BDF3CC8BD4F3ED5BC8E3B063C3E3E863A02BE4EBE343E913EECBDAA3E2F3D823E8CBDD83DF23D513DE0BD4EBE8F3C9CBDBC3D873D213DE53D043D2D3E2F3E54BE29BB393E823EC6BDBF3D053E81BEE6BDA43E14BDE3BC19BE213E9FBD453E04BE873E253E8DBED3BD65BD113EF1BC92BE8EBDFB3D1D3DFA3C62BE17BD953D0B3EB63D033D9F3D62BEB53D243E50BE493D09BDA0BD0CBC5F3C9E3D1F3E253D2CBEA7BCC3BD743E8BBD413AD2BD3EBE38BE0E3B38BD36BD843DC93B33BE423D9E3ECD3D0BBE753E253EA13DC3BC8FBDD83C82BCC8BDCF3C243E0C3E403E5FBC2F3E5CBE7EBD00BE7EBDAB3B673DB23E383E57BE9D3D3EBD013E2B3E85BD3F3DE03D97BD33BE41BEC3BD5D3D623C35BEB3BCFF3D893DBE3EEC3D7BBE123EDDBD5D3D7BBE183E2ABE5CBE503E08BD69BE6EBE4B3AD6BD01BDE7BDB73D803D2B3E0DBB45BDEA3B113E8F3EC5BCE8BD38BCCDBD2FBDA03E273E923D533E013D683B833D813D823EC43D943D9DBD83BE633E643E783A183D733D7CBD99BDD7BEC7BD8A3DEDBD36BCD4BD833E86BD203E903D2FBE08BE94BDB63D04BEBB3D823DD9BC4ABEEABC8BBDE53B40BD023CF7BD0FBE0ABE50BD3FBDE33D0BBD0D3DC0BDA0BD0C3D76BDF2BCCF3D0C3E063E2FBD693E3F3E89BD293EF13DD03D1C3D4F3EEABD9D3DE03D9CBD99BE9F3A5E3E7F3E893D7ABE80BD8D3DFB3D513D853D8ABBCE3D813D9D3DA53E1D3E433E97BE59BB92BDBBBD5ABD533E6EBE7B3CAFBC44BE0EBE8DBDD33D443D70BE67BD0EBE5F3E98BD683ED33DAA3CA4BD573E3BBEB5BD13BE1D3EB83D233EAC3C67BD703E84BD883E8CBD22BE473EA53DA13DA9BD4C3E24BE043D02BE443D07BED83D33BEEDBD3FBE44BD4F3D5F3CB6BD533EDA3DEEBD8DBE7D3CE83D79BD263C48BE8DBDB43D233E1DBEE23DA5BDD7BDD6BDEBBB243D193C783DBD3D343BB9BDEB3DDF3C04BE503D8F3ED23C32BE8FBD4C3DAC3CBC3C8F3E86BDD3BC033D613D033DC6BC983D1E3E263D11BD45BEACB9A7BD87BD8DBD25BDE3BBB9BDC03C9A3EAEBE303C6DBE9E3CAA3D48BEB93C363E663D893D803B23BE3C3D85BE363E463E9F3D24BD3FBE01BC223E91BDFBBD1B3D883C32BEDDBD09BD7F3D4E3E3E3EF5BDB73D07BDB9BDA33EED3BE03E25BE793E4F3E50BE3FBCB2BC8FBE3D3E3E3D53BE36BEAEBE6C3E36BC223C2D3E86BEDA3D3DBE79BDA7BD063E7DBEDCBD013E43BDD7BB4C3D8B3D50BB353EA83A47BE793E14BD03BDD33D2A3E4C3D553D1CBE3ABE5DBC23BD053E4D3EC9BDA73C28BE76BC71BE22BE1BBCECBCF7BD533CB2BDB8BD23BE9DBD61BE303D203EEF3D12BDC7BD02BE1B3D2BBC1E3D34BCBABC54BE083E1D3D06BE313EA0BD7F3DE8BDFABD663DDBBCC5BD0C3E723BB23CA8BD413E78BD863C3C3E3BBDDEBA213E8CBC83BD9EBC03BD3E3D5EBD48BED33DF73CDD3D6D3E49BD8D3C293D183D0DBEC43DE4BB433E8D3E823DA4BD87BECF3C94BDE3BB70BEEB3DFA3D37BD853EB1BD7A3E5EBE3D3E71BEF3BDADBD77BD863DFCBB95BECA3D2E3EF7BD273E363DFB3DA83DB8BE25BE00BE0FBD24BE50BD123D063E833D8CBEC03CC3BD3ABD863D03BE31BEF63DF3BB96BE30BE16BE18BD73BE1D3E023DD4BC5B3EBCBD8EBE273C4D3E15BE4BBD1FBE68BE7CBAD13C40BE2B3EEF3C863EBA3D2CBEBA3D25BDE4BDE3BC1D3E8EBCBA3C983DE0BD0C3EE2BDAABDA23D1DBA8A3D29BE8EBD023D963EECBD203E06BEF2BC6B3D9EBD01BE04BEE2BD2ABE0CBED2BD2CBD14BECEBDF03DC23D7E3D12BDF63C65BEFE3D75BDF13C03BE163EBCBDD8BD0EBC9DBEE93AB1BE0D3D05BEF3BD0E3E4F3D94BDAA3D6F3ED43D6EBE15BE7EBE55BDD3BDFBBDEDBAA8BD92BC1F3E423D82BDE2BD26BB08BE30BE1EBE36BE80BD5FBD0EBC90BC3FBB1CBDEEBD9A3C97BEECBD90BDD03DF93CEE3B2ABD8CBD5DBEBBBD403D4DBD1B3B0ABEBB3D26BBFBBB233DB0BDC43DD2BC803DDD3D893C0FBE27BD683E89BDA2BD60BE14BE2DBE073EE1BDE53B23BEA5BDA73DB3BD743D5CBC88BD473C2D3DAE3C55BB863DF4BD92BC303E283E9F3D6DBD",
      torch_tensor_32_torch.bfloat16_23: "0x0200000081BD67BE04BE343C15BC60BDF9BDE1BD1DBDF0BDC33BC63DB5BD7DBDA1BD563D3A3E233E163E023CD93CC0BCC0BD563D9A3B3F3D6B3D92BD37BE18BE723A5A3B",
      torch_tensor_32_32_torch.bfloat16_17: "0x020000008C3E31BEC0BD8E3DDEBECDBCE2BD85BEA6BC85BEAB3D2B3E7F3E38BEE73A133EE43E10BE84BEAD3DC0BE41BC8D3E6D3E8DBD483EDDBC3CBD09BEEABDDABD113ECBBE79BECBBD5B3DAABE793C9F3B5BBE833D1C3E943DC2BA4A3F663ECDBED83D7EBD77BEA53E883C743E843D8FBE223FABBD873E77BE6DBE543D603E8CBDC3BD4F3ECBBE9BBE30BC783E0C3D31BEEB3D063E043E49BE12BE1D3E843DD03E623E373E973ECD3B5EBDE2BE92BDC83D06BE85BEA5BD493EC2BE103DE9BEFD3D243EA8BDC73DAC3E483E84BEFF3E36BCF5BD97BE4B3D56BE133BA43DDDBD2C3D5A3D1C3E70BD84BEFA3D813DA3BE32BD94BDDC3B373E60BE17BE093F1E3EB33E7ABE293EDC3D053E883E79BD043EF73D62BE79BEEBBE31BE203B8F3DAABD333E8DBEB53D0F3E313EF0BDAF3EC9BE863E4C3EAEBD2A3EBB3EF3BD14BE5C3E04BE913E023F9FBC8ABE2BBEF93D463E4FBE033EBD3D8A3EF33D61BD0FBEC33E62BDE0BE06BD34BE813E703E7A3E543E0CBEB8BE9C3C07BDC33D8E3D3B3DCA3E1FBEA83CA13E4DBDBE3DB13EABBD24BEB33D8EBEA93EA5BEDE3CF03D9FBE663DB5BD2FBE743D06BE9EBED33E43BE313B2A3EADBDAFBC14BE8A3EB33C963E513F933EAABE32BE903E7FBE063F6CBC783C44BDE6BC0D3E0A3EA43C9E3EEC3D533EDE3E00BF25BE2EBEE23EB93E2ABD9FBE39BE9BBE663E56BE03BE22BE523CBCBBAA3C57BE0EBD4A3D6C3E94BE26BE3E3D143CC1BC7E3CD43C263E14BE973E4B3E03BE003E033E7D3D1DBE773E97BE513D29BE523E73BE953E13BE053D93BDA7BDC23D20BA18BAF5BDB8BEB7BEE73D09BB953EB03DED3D35BE56BEA53D83BE28BE053E7D3DE8BEE4BE203E203E473EAABE91BE30BE7CBEABBE2D3E393E6CBE62BEADBD24BE9B3DCDBD3C3E13BEE53C483E75BE1BBE4DBBB43EA33AC1BD1FBEF93D0DBFF1BD8E3D683DE9BDC73D4EBE953E67BECABE32BEBCBD92BB5F3EC53D303D72BE1C3EC43D4A3EA5BCE6BDD3BD8D3EBA3D05BE7CBE843DE0BE2DBDAE3D8E3D22BE07BE3B3D7F3E833E85BDEC3D81BD48BDAA3E93BE2E3D763E943EB83DB83E53BBA23D643E633D4E3D9B3E113EC13E3BBE2ABD0FBE8DBE053EA6BD69BD07BF0FBE07BDABBE2A3E78BDA6BE29BE1CBEED3DDF3D40BE2B3E8B3E873EA93C9FBDAABD36BE49BD413FA83E2E3B953E443DF83C08BD6BBD01BF9FBD60BE5FBD62BD0ABE3C3D0F3E5DBE13BE593E393E7EBE16BE4BBE8F3E903E483D5EBE9A3E0FBE6C3EBD3E1BBE74BC34BBEE3E0BBCD0BDE23E453EB43EFB3B723D143FB7BB823E263EEDBC8D3E133E69BA073D2EBEB4BE4CBC193E69BD293E953E083E01BE853D98BE8F3E523E223E4E3E87BE0CBFD7BDA33D813E19BEB83E943DC9BED2BE223F303E723CA2BC0FBFCDBD27BF79BD0CBD8BBE69BEDC3D14BC64BE9DBD683EB5BEAA3D863E80BE2BBEE8BE35BE5CBDE53DE8BD3CBD9A3EB43DEA3DB6BCA2BD8EBE4C3B59BE873E213C23BE423D053EA8BDFDBEA53D3CBCBFBE0EBF893EA1BE52BD09BE03BE943E8D3E23BE293EB63D83BE97BE823EC3BEADBD98BDC0BD9FBEB93D37BEB33D263ED0BC0ABFC73D013E36BD70BE383E91BB14BE2EBEB8BD8E3EE8BEC63CB1BD413E78BCEC3E0ABED6BC8D3D573ED73D1B3BBA3EB1BED8BD02BED4BE9CBEEEBE98BEA1BD08BE0F3DA13AC3BD5B3E7FBEE6BDE63D173ED13C3BBE423E563ED7BAB1BEAD3E2FBE5CBE173E6E3E11BE663E30BE8CBEFC3D403DC13E79BE9D3D693E88BE153D193D9A3D033E3E3E1D3C49BD8DBBBC3C473DB8BE8CBE053E723E933EFF3D12BDEEBD91BDA93E633D4DBD15BEE5BDC7BE363EBC3CEA3D14BE323D69BCE53DC8BEB8BE4ABCC8BE22BE0CBE76BE8F3E193EAEBE843CEB3EE13E9A3C18BEF8BD763D293E0CBED2BC13BE0D3E98BE913D973E6EBD3F3EB13DB13DD73ECBBD76BDA1BE9A3E903EE03EED3DD53DB4BECDBD10BD0CBE943E9DBCE9BDF13D1B3D373D863DA1BE1EBE233E8CBD60BDECBE8D3E5CBECABD7D3EEB3C8B3E91BEEB3EA73EA9BD693EC83D5D3DA83E173E473E293E09BEC03D6F3C03BC4BBED4BE28BE253E4B3D0C3FAFBE8B3DE33ECA3E38BE843E22BEDDBD323D82BE0A3D893E203E5F3EA13DDB3E15BE20BF483EDE3EB03C95BE64BE3A3EE63EC83EC33D823EE4BEB7BED7BEFDBC16BF363ED63D953E923DC53D1EBE2D3E1F3E3FBE24BEDABE403EFCBD723DDC3E5CBEAE3DD53E2DBE363B423EEB3E0ABE0DBE0ABEAE3E953E63BB25BEA1BD433EDEBD853EB13CD6BD53BE193D1CBD20BBD3BDADBDC13E4CBE31BE863E8E3E81BA043C7ABD173E97BC9BBE803D503B743E98BAD6BDAA3DA93D15BE32BE15BBC23E19BFEC3E3E3EAD3EB1BD343D35BD4EBF98BE8A3E5ABE2EBECEBE85BEE2BD303EB7BA973D7BBE6C3E973CD0BDAABD0A3E363D15BE53BE4BBEC33EF2BD21BDC2BDEDBCC23D73BC983E84BEE7BB6CBD1ABD41BE99BDD43D943E02BD1FBECC3D2EBEAC3D4D3E98BDCB3D733D7FBEA23CAE3EB4BE563DEABDFE3C92BDC93DC8BE6EBDA13D903D20BDB33EDFBDCD3C793E38BD433DD43E863D0A3F0EBE0BBEA2BECD3D83BCC4BD023EEE3D19BEC63D92BE11BEF9BEBD3E21BE923E68BC043DA9BD07BE94B9633EBDBD48BEBFBD59B7C13DA23E8EBE993EAF3E9D3D343E11BE333EBE3D10BECD3C57BED43DF43E9B3C06BD44BE41BD153D14BE4FBDF03D54BB52BD5BBDC0BDFBBD4E3D6D3CD43DD53D33BDC73E673E3B3EB3BD19BED53E09BE6E3E5ABC8F3D74BEB73B893DD23C61BE65BD9B3C933E64BE8E3D953D59BE853EE83D983D6FBC39BE8DBB073E2BBD523E593E1CBEE03D3CBE22BDF43DB53E1B3FC5BE763ECDBD143D15BE8BBE15BE573C4F3D95BEB93CE13DC7BE083EAFBE",
      torch_tensor_16_torch.bfloat16_7: "0x02000000663F883F863F6E3F613F9C3F923FA23FB33F493F7A3F963F7D3F593F983F6A3F",
      torch_tensor_16_torch.bfloat16_6: "0x02000000873F4B3F993F7F3FDB3FA03F573FA13F7D3F693F293F233F7C3FA23F6A3F803F",
      torch_tensor_32_torch.bfloat16_22: "0x02000000513EB3BD3F3D64BEB13D19BD60BB573D3A3DBB3CC5BC6EBC133D3EBE743D34BD653CAABD62BE093D9B3AEB3D323D703D90BE3F3EB03C65BDF93DAEBDF0BD64BE",
      torch_tensor_32_32_torch.bfloat16_16: "0x02000000393E09BEE0BE38BE903D443E403ECD3CD8BDBEBD32BE70BD31BD30BE7B3E83BE84BD57BE0F3EABBD54BDE8BD023E823C043E06BEF0BD0B3D333E27BE8FBEDCBD38BDB4BE66BE16BE19BED63BA0BAA33A703D20BEB1BC093D80BEAE3B88BE083E95BCDEBD4CBEEF3C4EBE133E33BE90BD063E923D98BD0ABEA53CE3BDEC3D583D5FBD1EBDDF3DC53E983C263E083E4D3EC2BD1ABEE0BD243E07BC49BEAA3EEE3C73BE0FBE193EA9BDDD3D10BEEBBC73BDA73D923D773D06BD933D0A3B593E903E173E1BBE6CBC403E81BDF73D3F3D31BE93BCDE3D6F3B513EEA3D5DBE483D123EBEBD5BBEA43C733C0ABD283E2CBEB53C8CBDDB3DD8BD963D1CBE87BE583D79BD7F3D26BE303DF4BC023E05BE29BD703E8FBE643D86BEACBD793D39BDB7BCE5BC483EB7BDE63D81BE8C3E853E03BE013DC83CA33E763ED2BCCF3E953CC23CA3BDDB3D8EBC7DBEB8BC7EBEA0BDCBBDB73CF6BD57BDC03D3E3E623D1E3EE1BDA8BE853C3ABC71BD9F3C7CBE953D843D47BE5F3E10BE1D3E60BE85BEA1BDE1BD07BDFCBD8D3E93BCB5BD15BCD03D8DBE2CBE7D3E34BDCCBD21BEB73D473EBEBD823DAE3C483E5BBEADBD293E02BE9BBE1E3E263E0BBE54BEB6BE253E583E613CD53C1B3EA9BDEBBCC8BDD5BD583E8A3DAF3D2BBEC03CC4BD02BE223E9BBCC2BD09BE1BBD843D773E08BE083E503D14BE513DCEBD80BE323DC9BB1BBE60BEAF3ED2BD853E6F3E16BE3D3EDF3C233DF13D71BD583D0939463E03BE20BD87BD813ED2BD973DEA3D6C3DA63E8C3EE93C33BDB03D9F3DCABEEEBDA13D5A3E8E3ED2BD4EBEDE3D903D1A3EC5BD1D3E8FBD073EBC3D883E32BE08BE173C25BD343DE1BECE3B02BE8B3D33BEA03B3A3E063E623D26BE36BE0CBEACBC41BE793D573D08BE993EEDBD313B333EF5BC92BE883EC33C0FBD32BC273EF5BD28BEEE3D403E003E193E96BD743EB9BCA43EDBBCA5BDF3BC27BD9DBDA9BD1DBE383E0D3EF63B113ECEBCB63D3FBE9CBEA03D6D3C8ABDD4BE34BEBB3D813E9FBD46BEB63E913E513D3FBE11BE363EA63D89BDF9BDD8BD18BE38BC4A3EC5BDA23BCC3E55BDC0BC17BE89BC36BEA33E2B3E7DBBA3BD30BE36BE34BEFABD31BEE13D833E7B3EBEBDAEBCEDBD5C3E45BC1DBD2FBE78BEBA3E89BD433E0FBE753D913E2DBDACBE2DBD41BE883D60BCA03CA5BD43BDD9BD373E56BECE3EB0BE063D163E2BBEC03D3E3E4B3EA43E373DE5BCADBD6F3E03BD413DE83DA93E1F3E98BEA4BD343D7F3E5F3E42BEEE3D12BE83BDC63D97BE26BD21BEDF3DECBDB93D94BE363ECDBDC5BBCDBD9E37F6BD993C5FBEAFBD1F3EB8BD8CBD8C3B343DF5BDB63CE0BD7D3E4F3E4DBDF83D613D763EDC3DFC3B32BEE93D983DA73E08BE0A3B533E66BE243E013EFF3C12BE0DBE623E923EE6BD3C3D043E063ECABD84BEEB3C1FBD06BE29BDC63D19BD16BCFB3DB0BD1ABEBCBD98BC1BBC46BE353CFF3CC23E07BEEEBD0E3E63BD6B3E32BDD0BD56BE083DE3BD353E103D2F3E50BE5CBD333DB4BD9ABC97BE53BC64BD63BC333EB1BDD43D10BE5ABEA93C91BEA43D52BE413DA5BE063D73BE4A3EC83C85BEBC3CB0BDA03BB5BCF8BDF93DCBBD463D1CBE3FBC053CEF3CCEBD003D033DAF3EB6BDA7BDF6BCC63DE9BCA2BCE9BD8B3DAFBDD5BD9CBD35BED7BD493E2CBCDBBD4FBEB53D9F3E66BEF53DFFBDC9BCBEBD4B3EC4BD84BDC33E0F3EBC3D843DEABED63D8A3E843E013D723E4DBE9F3D913EEABEB2BD88BD87BD06BD8CBD183DA83E0B3D883D88BC683EC53C81BD3EBD3A3D023D1E3E053EC13DB2BA37BED93D893D753D213EA23C633E733E45BEB33BC8BC16BDA4BE6FBC92BC0EBE183EE2BCD83D70BE8CBE513E103E8DBDE7BD1ABCB0BE383ECD3D933E803D083E5D3E313EB2BDAB3E903DEEBDFDBDD3BDFA3D24BEABBDDABC173D3CBDE1BC14BE8A3DF53DBBBE1A3E7B3E7A3E15BE013E1BBEA1BC7D3E71BC643E5A3E92BC563E903E9ABDFF3D233E72BCA0BE1EBE523E2A3E3F3E073E6D3BDCBC6EBE1B3EC63C9C3C4FBEE7BD8CBC05BE5B3E933E363ECEBD283D41BE2C3E253E653E98BDD3BDEDBD63BE453E9F3C763DA03D633E913D97BD903E073E713E30BEA7BD5DBD2DBD383D1BBEB5BDB5BDCFBE29BE693DE03DDBBDE03D953E323E5C3E33BE5ABEB4BE623E12BEAC3D84BD82BE163E16BEE73DAF3D8FBC043E403DA1BBBA3CB33DBFBDB03DE03D89BCD73D27BE91BE113EB93E1DBDF5BC6DBD113DD43C483D04BEA1BDBC3D4E3E95BECABD5FBEF13D24BD98BE96BC89BE06BEEC3D42BE2ABD053D00BE38BD78BE50BD803EE7BDABBCBBBE95BD64BE823E70BEBC3DBEBDED3D8EBD62BE9B3CBCBE9EBDCBBDCC3DEE3DEE3D6EBE76BCE73B83BED93BE4BC2B3D023E343E40BE23BED7BDB33D5E3D2E3D1FBC86BE503D013D09BE14BE20BD1EBEE0BDCEBD573E843D273E4FBD87BD29BEF6BDA23D39BED2BDF8BD7EBD8FBC9F3D163D823D29BD183E4BBEC53D1EBDEABC453E68BE30BC603E373E2D3E26BE5BBEDA3D85BE6EBE0D3C43BDA33D2EBE9CBD5F3E4A3E0F3EBB3D293E083C993E7BBD3E3E11BE71BDCDBDCD3D2D3EC63D643E043EB93D82BEE1BDD63D7EBE4C3E6C3D483D46BED4BDA03C52BEAEBEB43B6F3E0E3CB33EABBE97BE853CC13EB53EB4BD8D3DA23E1FBE2EBE313DAA3C22BE0C3EFCBD49BD90BE063CA93CCDBAD4BDFBBD63BD7A3C65BE05BEB9BEB9BD18BE74BD7F3E993C4F3E88BD903E65BD14BD41BE21BE35BD193D1EBD2CBDE9BD1ABC533E1FBEA0BDB0BEDCBD183E1BBED93D283EF1BD5D3D21BD193E923E0C3E07BE373D16BE6CBE17BEC1BCB83C933DE43C45BE4CBC263ED93D613E283D833E413E403E4EBCA5BD063EB53DDF3B0FBE0CBE7DBE9E3B183D1B3EA3BE1A3EDB3C",
      torch_tensor_32_torch.bfloat16_21: "0x02000000B9BD73BD03BE43BDB2BD6FBB85BD8D3D0ABD4A3E6CBD983D32BB84BD75BD12BE673E8CBE24BDC93B583D11BEA13D013E9ABEC73DFF3C793EFDB9EC3B50BEC53D",
      torch_tensor_32_32_torch.bfloat16_15: "0x020000004D3D2F3EDA3D7DBE793EBCBAE53E6A3EBE3E1B3E033E78BE353CEA3EE53C0B3E1BBD2FBECC3D253D053E443CB1BD603D583ECEBE93BE4D3DAE3D97BE58BE36BD1ABE84BE423E813ED13ECE3E15BBA63D183EAD3ECB3DBFBDA8BD26BD8C3DDCBE22BE26BD253E3CBE93BE8BBEB8BE143CE5BD623E963D733ED9BD123FB2BD733E85BE77BE8A3D87BE86BDB6BEF63CD33CD53BEA3D99BE17BE443BA83D1DBE643E00BE4BBE28BEB7BC2E3E42BD90BEBDBDA0BEEABD163E6ABE9D3E173EDC3DC73E553EC4BD0D3D86BC8E3E813E1F3E8D3E2BBECDBDEFBD513D273D8D3EBABD99BD8D3D8E3D48BE1DBD26BE69BD3A3E5C3DFBBD1CBE11BE1BBDA63D87BC73BE4FBE5F3E3BBEE83CD9BE8EBE823D603E89BDB73E8ABE523D2E3D77BE173C50BEA63C2F3E213C663DAABA78BEC03DFB3D31BEDC3D25BE0ABB4ABEFE3CDFBE8BBD883C1B3EA83C303ED9BB773E6CBE063EADBEB6BE01BE1FBD36BE96BDC73D85BE5D3DAE3E033E853D4ABE8BBE343DA03CF73C12BEB43D673E3D3E87BE173DFFBD603E853E01BDC5BC77BC393EB83CD0BE4DBE163E3B3F303D5BBD263E14BEA2BE91BE92BEA4BD5A3DB1BEEDBD783D96BC81BEC4BC36BD323E09BD16BC973E00BDE8BD653E85BE84BD08BE16BB823E603D54BE293E15BE183ED73E3DBE3B3E043EBCBD973D2FBE81BE16BE0EBE23BEB53D50BEFABE043E8EBC97BDC0BD2F3ED4BD09BEE43D463CCD3D243E983D233EDC3DC6BD1E3D0ABEA9BBDABD4DBE3EBED4BC2DBE4EBD99BE73BDB23EF93DDDBD08BE33BE60BE0FBE1ABE133FDF3D813D7BBDE53DEFBDA4BE35BCA7BCD0BD643E7DBEF9BD88BE5A3E193E8D3EE63C313C01BE2ABB0F3E2ABD66BD963E8B3D2F3E72BEBF3E6EBD65BE62BE1A3E5BBE0BBE55BEE1BDAA3D063ED2BD01BE9FBE033E343EAC3A1A3E31BE03BEF1BE7B3D8DBBF1BD77BBE7BD1C3BFCBDAF3E6CBDEFBC5F3EB5BD7D3E013E5B3EAD3E71BEF03D343EDB3D893EFFBDF7BCB8BC74BBB83D873EDB3C273EDD3E15BDC3BC993EBA3EB8BD113E5EBE51BE31BE803EA13ED9BD55BDE03D3CBD713DB6BD45BE173C153B89BC013E6C3E88BEEDBE0A3B1F3B3ABEDC3D83BE913EBB3D58BDB8BD69BD9CBB8BBD5A3E95BE8EBD503E00BE8C3E303E9ABD3CBD413E0EBE8D3DE5BDA63C1BBEB0BD03BD913E89BEF7BD2E3DF6BD803D88BCE73D253E65BD09BD3E3D81BEC43DED3D623D3A3D393E43BD7BBECB3D6A3E53BE11BD21BE87BD7EBEB1BE51BE59BE7B3E26BCA03E14BC573DA53C483CCD3D943EAF3E43BE193E233EB4BE01BD623EAEBC043D8B3D723CAB3E11BEEBBD063EEABD0CBE27BE32BD633D223D1C3BA1BDBCBE063E8B3D0B3EEF3CF8BDF5BD30BE47BD983B6C3E793CA9BE15BE4D3B2DBE20BE273E9BBDAFBD823E88BD5CBDBB3CB13D1B3E6FBEE83D52BE13BEFA3E47BE8A3D903E99BDBDBD8CBE9D3D093EA9BE6ABE48BE82BEA23D893D9BBD3CBD323EE9BDE7BE38BE083E6B3EF13D97BE6F3D42BE5EBE7F3EB7BD71BE363E6D3D96BE8FBEB7BCC4BE383A623E123E1D3E383E9A3E303E8DBD38BE5BBE1CBDEC3EB73D053E17BE2ABD44BE47BE5E3DFCBC49BE2BBE98BEA8BEF4BD283A4E3E7DBD983DC9BD6EBD3D3E2C3D8ABE603D01BE873E57BE2FBD143F80BDCC3D003E53BE5DBC263D85BD933B9A3E873E933D073E2A3DF1BDF7BCB23D253E09BE21BE493E363EA83D503EA93D483E1D3E18BE893E97BE843E7EBE30BE1E3D233E88BD013ECE3CE23C62BEDF3D39BEC8BE64BDF83DD9BE18BE963D8DBEE23D253DD33C89BE85BEE03D583E8A3EAA3D363DFABDDA3D223E56BD053E33BEC53DEF3E1A3D143D553E133E513ECB3D28BE2DBEAABEAA3D16BE76BE5A3D69BD713E033EF63D31BD403E0F3E493D263E01BEFF3DC43ECABE5CBD893EC0BEEC3DDF3E03BC95BD9FBE7DBCB33E80BE633DBABDC63E193A1EBE58BCE0BEB7BDA63EFCBE9EBE01BED43D573EB8BE23BD8C3EC53E563EB3BDE5BDE5BDB7BD4F3E643EC73E42BE47BD9DBD0B3D82BC0CBC123EEA3D9E3ECA3DEC3DC03DBABD143D1D3E99BE263E533E6C3E463E033E7CBE04BF6C3D853EE33E803E2DBEAA3D743EFA3D6BBEF8BC6DBDA4BEF9BDFEBD22BECBBBAE3E94BE453D78BD053FFD3DB13E94BE3C3E143E1D3E24BE68BDD23DC7BE7F3EF2BDB63D79BE003D8DBE7A3ED3BD26BF453EDEBCD33ED4BE1F3EE4BD9A3E47BE8A3E513E4F3EABBE173EB2BEC4BDA53EEE3D5DBD803D073EE73D013EA4BD143DB9BE8C3D3C3D0D3D90BE29BD3E3E733D343EB1BE41BE863EBEBE3D3EB2BC23BE8CBDF73D913E1E3ED13DAD3BB33EC43DA4BE6ABE413E293E8EBD093E433E48BD2ABD593DEE3E16BC1CBE843D12BF1A3E1C3D25BE5BBEE73D983DA13DADBD1EBEC53D8CBEDB3E983D6D3B273E793C2C3E2EBEB03D903E633ECE3B163E053E173C283E8D3EF1BB8D3DA93EAE3D50BE99BE6DBE42BE293E12BEADBD8FBE7B3EB03E3ABE933E383EBDBE173D89BEB03E68BD6A3EED3D983E1F3D1BBE31BDDD3C75BE063D41BC063D863D1FBE023E30BD893C7BBEEF3DA0BEAF3D92BE903DB33E13BE6ABEB1BD62BE58BE19BE163EA9BDCDBEF3BD403EB0BD48BD84BE7E3E7BBD9E3E0DBEE5BDC13E243E17BE55BE2BBEEE3DCB3DF53C613E053E71BE34BE2DBEC6BD773EC4BD3BBD08BD5DBC603D4FBE283D413E15BC07BD1E3E81BE4BBEECBD85BE033E0C3E03BFA03E2CBAD43D78BE5B3E283E9B3D033FDCBBB3BE79BE32BEA6BE3ABDF03DC6BD9B3E26BE233CA0BE053EFA3E833EBC3D673DF23C0D3EA63D983DC0BE073EAABD2D3EAFBEB6BDAC3DA0BD5EBD65BE6F3E9EBDB3BCA53EEBBCC73EFE3D933E333E23BD323EA43DC83D2D3E43BE0ABE10BEF83DBE3CBABDE93D",
      torch_tensor_32_torch.bfloat16_20: "0x0200000073BE113EC93D263DEB3D523C8E3C90BD3FBE8ABDC03DBC3D43BE363C26BEB4BD40BE733D1FBE093DE63C4F3D883DE1BDB7BC453D17BEF8BD4EBD713ED83CEB3D",
      torch_tensor_32_32_torch.bfloat16_14: "0x020000003ABE2A3E0E3D01BCE93D0EBC7EBDFFBD563EB5BC7DBD86BE95BE813EA3BC1A3D6B3DBA3E003F493EFABD8EBE6EBEB23D883ED23DD6BEF5BD48BDC03D10BD0F3E113D6DBE2B3E953C1EBE92BDA9BCB3BC253EF3BD333EBA3DAE3D033E333D6CBE803EDD3E9D3D41BDF4BE1D3E283E2F3E61BEA63D91BEA8BEA53A973EDABE753EF1BD98BEA13EE3BC80BD7ABE3C3E55BEA7BCC53E4DBEAABD83BC46BE66BDE33D5ABEA4BECB3D173E14BE6FBDCABCADBCE8BE183E31BE14BE103E9E3E7DBE0CBEB6BB34BD23BE71BE983C5A3BA0BED63D4A3E93BE93BE36BE3F3DD93EB33D52BDDE3E8BBD323E23BEFABE9BBD0A3EEC3E303D1F3F95BE963E473C8EBD183E453D7B3E2C3E85BE703EA3BEB93E813E353E17BD9DBEC73E773E553E3CBE1DBE18BE463B803E093F4DBDD13D663EA9BDE3BB7FBE53BEB4BEBABC63BE143EC8BD12BE02BE00BD4ABE05BEE53DB7BE81BE8CBD3F3ED3BDFA3E983D5FBE8EBE873E403EDBBDEC3EA63C0D3FABBD34BD32BC26BE30BDB03D0E3EE1BC043D373EB6BE46BEA6BDEF3D053D993DAC3E35BEA63DA6BCF8BEB33DBD3DA93E3EBE62BD71BE9FBE06BDF23D84BDA53D13BE703E86BD773D583CA23E8B3D293E5F3E00BEE5BE05BF64BE0CBD8F3E043D5B3C24BEB8BE693D38BD79BE56BEF1BD723D983E16BEBB3E0BBF66BE233E6D3EA2BDB43DF5BC74BEDBBCAB3E0E3FEABC673C42BE75BED93DBA3E84BE063F833E593E20BE7ABE0A3E51BE73BD9B3D373E993C07BE84BC55BEF0BD753D0B3EF53D503DB53EF43EF5BE2ABE9CBE103E05BEE23DCD3D973A97BE993DA13D4C3EE33CAABE13BDA1BE8B3EFE3D9A3DED3E243E30BD423D58BE973E13BEE7BDA93D4B3E3B3E65BD3D3EEE3DB2BD40BCCF3D8EBD86BD76BE02BEA9BD1ABE83BDABBE2A3E44BE8E3E23BB38BD723E263E813E1C3D5B3E8C3DF43CDF3DDC3C143CF4BC6E3E30BE63BD303DA4BEA23DA33ED2BD903E873D4BBC1F3D9B3E4ABE6ABECB3D44BE993EDA3D31BDC6BE4DBDC6BD7BBE3CBCDA3DD8BC1ABEE3BBCE3CACBE0BBF5ABD7C3B8CBE07BE4ABE193E43BEC53D27BE4FBD37BD193F54BE04BEE7BB9EBD3ABE4E3B63BEC1BDC9BD85BD8BBEE43ECCBD383E5BBC73BE953E783E18BE4F3D5E3E0D3ECCBC72BD483DA5BE02BFD8BDDB3D53BE33BD0ABE56BB72BCBF3E7E3D403EE93D35BE8D3EE13CBD3E80BE4ABD07BBA9393A3EC0BD8F3E6F3E9A3EB03DE13C67BEF7BD5EBE823EA73C18BE433EEA3A863D923EA43C033E6E3DCC3D703E80BD493D8ABE90BE9A3D243C86BB053EC8BCAABEEEBC57BE4BBE06BE7E3EE6BD693EDC3EA7BE21BEB1BDA9BE0C3EA9BD9EBE093CD93C4A3E94BD18BD263EA33DDC3EA2BCAEBD323E00BF88BDD6BEC1BD4BBEA03DBABE8E3E4CBE303EA83E033E7B3D8D3D793C593EA3BECC3D5FBED5BD833E80BE5FBD7F3C563DB23D76BD64BD063E4FBEAEBE953E1BBE04BD0E3E23BE8BBEA0BD233EEE3DFA3E533E4DBEBA3D47BE7B3E953E4E3D063B4E3DC23DA03E01BEBBBE01BEB33D083E303CB73D54BD0A3E963EA43EDFBD033E083ECC3D103ECABEFBBD26BE11BE66BD873E97BDC63E7D3DA0BEFCBCE2BE00BE61BD643D3B3E323E543E843DD7BD30BEF1BDB1BC193EC8BD273D633A12BDADBE1D3E00BEB63E693C4DBED93E1BBEC3BEDE3D96BBD53EC33C8CBB5C3E0D3DC2BD003F6CBE063D94BE48BAC73D813C21BE5FBE1C3EB3BC293E73BE543EEA3DE8BD5ABE363E243E63BE25BC96BD9A3D9E3E01BF763D1EBE98BE1D3EAEBE4EBE983DEC3D66BE11BEC9BE9F3E79BE23BEA03E0ABE84BE933E7DBE6C3E4D3DECBC2BBEB0BEA83D063EF63D293E1EBD5F3E6C3E9E3D333E02BEBF3E1D3D1A3EE9BDA2BECFBD3F3EC43D5B3EAF3E9A3D7CBC273ECFBDF4BCD93DC1BD683E313EFC3E15BE523D4C3E73BD5FBCF23D1FBE07BE323EE53DB03EFCBD953EA5BDE3BDBB3DA3BED93D513E32BD1FBE6F3EA53E21BEB3BD28BE23BE74BD293D8B3DFE3C783D883DBEBCB23D8D3E553EFABCAEBD0ABE353E4CBE173E0D3DE03C5F3D29BEA63DC6BD6CBEA13D52BED5BE913EC53E9C3ED03DC63CEA3DCB3D853C5A3DF03B653EC9BEC33DD1BE0DBD563E8A3DED3DCBBD053EEABBE9BB8B3DC73D2BBED3BDADBE61BEE33D5DBCF73D94BE0DBE2CBD35BE1F3E1C3E903EAF3E0FBD2B3E963D5D3E2CBE50BEAD3D123E1A3E7A3E39BD50BE51BC7FBE85BE54BEC6BE2B3E513ECC3D933EA13C47BAD83EBD3D21BEA0BDFCBCAB3E143E00BE86BE2ABF87BE513C1ABE343DE13E683E9ABE973E583E893D5D3D613E2BBD203E22BE6A3E103E02BEB0BD023E4F3D11BE753DC03D83BD813E2DBE4ABEA2BEF23B033FF5BDC3BDA5BCC03E3ABE8D3E84BD9DBD803CAEBED63DCB3C383EFC3D78BE223E0BBE21BDAABC0D3E99BE423EB73EA33E913E193EC73E433DA53D83BD84BE003F2F3E23BE8C3E65BEABBEBB3EBCBDB1BEF1BEFEBCF93D523E4ABD033D07BE033D8ABD03BF22BD21BEB1BD8C3DE13ED4BD343E7C3EC43C0EBDBA3D93BEB23E983E43BE9A3ECC3E553B073E843EB0BED4BC0A3DB9BEF7BECDBD613E93BD84BE1DBE45BBA3BD9E3E8CBDC7BEC8BE243EA4BE6F3E663E2FBEDC3D45BEACBC8EBE0ABF08BDDDBDD53D10BF3CBD28BED4BB95BD093E30BECE3E25BEE0BE84BDB43D51BE153E26BD443E03BD993E8DBDCFBD75BE033E913EEABDA53E99BE7C3DAE3D44BEB43EE13DC83D043E3ABD493E1D3EFCBDCF3B923EC93CA6BE3C3DAB3DE3BE2D3E8BBD82BD79BEA93BD33C7E3E3EBEEB3D56BDB63EBD3D783E3FBD2BBC43BD903E013EC0BD7FBD923ECFBC3FBD4E3CCCBD8CBEAD3DE83DDF3DDA3D85BC7B3E6B3E15BEA43EC43C153ED33E7A3E6EBE05BEC9BE08BEBDBB08BEB33B",
      torch_tensor_64_torch.bfloat16: "0x02000000353D19BECC3DDF3CDB3D203E47BC153D973D11BED43DA1BDB83D07BDD93C5DBDBEBDF3BD1F3D833D93BD07BDDFBDD23D2A3E593AA83D783B903DBC3DE7BCB0BDDBBDA3BD57BB74BD53BD79BC5C3D893CCB3DEABD603D62BD10BEF9BC56BBDCBDC23CBD3D943B533C33BDE73D5DBDDF3D52BD33BD50BEABBC9E3D1E3D283E6ABE",
      torch_tensor_64_32_torch.bfloat16: "0x02000000BBBDDA3D50BE373E3D3C4F3D82BD73BD61BE1ABE943D453ED3BDEFBD023D98BE3C3EC43D083D31BE71BE75BE87BD073E993E863E59BD113D6EBE873CF3BD1A3DA23DB8BD25BE25BEB1BD4C3E653ED83C10BE953E5C3D2B3D583E49BD143E223EC0BDA03D8B3E9B3D34BEBEBDF63DC63E103DAD3E5A3EB83CD93D5DBD99BD60B9BDBEE3BD353EBF3DDF3D1A3E98BD9EBEE83D4E3E6CBE89BECDBD49BD5BBCB2BC423E863E80BD96BD053D253D303EAD3DA0BEA83D77BEB33DB13D423BCCBD86BD38BDAB3D09BD59BE713DCDBD4F3E06BDCDBC633DDEBEE73DF4BBACBB553E0F3E91BD35BDCCBEF23C21BD153E1CBEFEBD4ABDE9BD993D393D6ABE193E21BD3C3CB2BE57BB82BD443EB13D3DBE8EBD9EBDD73D2ABDC83D2E3ED7BDCBBDC83D9CBCA33DE13C003E143E06BEEDBE2FBE943EBE3C783EBBBC67BED1BD43BE183EE53DAE3DBE3E313E3BBE303EE9BD82BD51BE2CBCBABD70BEE7BDF13DAABDA43D6ABE48BDD3BC8ABE2B3D9F3C703E8D3D12BED53D063EBCBD95BDEEBDC73DCFBC4DBDF93DADBDB9BD62BC95BE0BBD0ABE743D19BCD63DB33CBABD2EBE863E34BD72BB02BEB0BD0FBEEC3DB0BD123ECF3D99BE7C3D15BE46BEF6BD733CD53D853D19BD32BE923C8EBD043ED13DC23DED3D1FBE183E573C97BCEF39783E7ABD893E1E3EAA3DDDBDE03CC83D52BDECBDD33DD23E7C3D2EBDCFBA5E3E583E8BBD4BBE80BE43BEBA3CB13D3CBDA0BC963D393D023EC0BDC73D97BE88BC913E693D96BEED3E293D12BC863C323DD73DCB3B82BC1F3D873C073F94BE8B3DF53DEABDB0BD09BED73D6CBD613CD3BCFA3D96BD8FBEA9BAB3BD5FBD56BE1EBD88BB3EBCB0BC87BCAD3EC03DDE3CEBBD663E22BEBBBD06BE373DE63D17BE8BBE6A3E83BDFDBC433DAF3DA73C593D22BE78BC833E9C3C133D4F3E4EBD1BBDB3BD66BE763E183D63BEF53C903D4C3D9CBAC7BD07BC953B9D3ECBBD84BCE3BD143DC4BA87BE763EC0BD50BE6ABE4B3D1DBE493EA1BD823D05BD98BDBF3E46BAFABDC5BDE73DF13DA4BDE4BD6F3D8B3C66BD2DBECA3D9CBD9F3C653C8ABE973D61BE08BCE1BCDF3BCABD8EBEA9BE21BD6C3DA03DB43EC83DFEBD6B3E253D09BE89BE8BBD35BEBABD2EBE403EEF3D313EE2BCCF3D34BE6FBED2BD5C3E773C5ABC923ECF3BBF3DB63CF4BC843E1F3EE13CB7BD3DBE8CBD52BEFC3D57BD6A3DC13E7FBDE6BD933DB5BDA6BD533D873D40BE94BD28BECEBD783EA4BEB2BCB63E163D36BD53BE933EF6BDE63D1CBE9D3E913EFEBDB33B37BE3F3E6DBC38BC453EB1BEAD3D85BEFA3B9ABC7A3DAFBD20BDA73D2B3E2BBD073EA43DB4BB0D3E893C803E34BD7E3DD83CF4BD433DF03EC73D5FBEDD3D063EEEBD833E02BD173D9B3E05BF4F3E053E8ABE4ABE123E623E943D71BE1B3DD9BDBEBE9B3E013E4E3E193D313C35BDD3BD1FBE103E4CBE97BD503CC6BE59BEA7BDFEBC733C0FBD603ED1BD383EBCBD50BDA0BD5FBE0ABD4EBD293EF9BD4ABD46BE53BD333E04BEC3BC9FBD09BEA2BDF2BCC3BE3A3CFBBDCB3CE33A9FBE15BE463E09BE4EBE413D4C3E263DA83CD83D2BBD603DA9BD11BE68BD3ABE46BC28BD1DBD2A3E73BBDE3ECB3D7B3E89BDB8BDF2BB3B3C5A3E923D62BD943DC8BDEC3DB5BD8A3DA83A163D1DBEA53EE8BD9D3D3C3EC83D3EBE4CBEB2BCA9BD4B3D363DF3BD8ABDC83D8F3E983C17BF2DBD723E4B3E213E6CBE2DBE75BD49BE01BE7ABE1C3D30BECDBD96BE783C9DBD183D8DBDD73DEE3DD63D11BE90BC793D593EBABD88BE91BD353E633E763EAEBD813CFD3D373DFF3D0CBE3FBD243D8C3D9FBC95BE8BBEC23DD43DCEBE3EBDEC3B3A3D5E3E8B3E6BBE0A3E623E4DBE073DDEBCE63C473EE1BB403E9CBC71BE363E4BBDB53E9CBD36BEF23D58BE14BEAD3E04BE203DB33E383D823ECB3D873DA6BD95BD673EA23EA1BE983E65BD0FBE5A3E103EAB3D303F1C3DAA3D64BDC2BD133D80BD9B3DB73DA6BE48BDEA3C0A3E34BDAD3EF23B953C5EBD073D2DBDF1BC203D0ABB133CC43DB4BD32BE173E56BE5E3D483DAD3D7EBDB6BDCF3C693D0CBE18BEA93D02BC98BD7B3D773EC23D9CBE0ABE7D3D903EAB3D69BE29BE1EBE083EF93D743D6C3D78BDD13D90BEED3D923E9D3C1BBE863E333D053EBDBE9D3DA7BD96BDB4BD7BBEE83D68BDA33D2DBE0CBD54BDAD3DD8BD7E3DBD3DC83D90BD33BC663ECF3D593D0CBE39BE973E8CBE83BEFD3D8BBB723E713DC43D0E3E263CA23E283EC43D04BD533DF4BD323E443E6B3E81BDDFBC25BED8BD0FBEF43CE9BD76BC75BE43BD893D543E0E3ECABDA7BE09BD143EDB3D75BE87BEE9BDA73ED53D2F3E573E193E333E88BE283CC93D42BB4E3ED53D93BD8BBE34BD78BE8FBB533EB63E71BE50BE403E093D283E383C0C3EB2BDE63D843DB03E9ABEB8BE9FBED43C953D67BB2E3E87BE4D3DF6BCB53B95BDA53D23BD37BEB9BD813D223DFE3DA73E4C3D39BE68BE28BE37BD463ECB3D9BBB243D063D5A3CF5BD0F3EBA3ED2BA09BFDB3C2FBE6E3ECDBD42BDF1BD31BE04BB88BD553E90BDB33D0DBC06BE293E97BD203EB73D0B3E3D3DC7BD9C3B8F3EB73E173E5BBEF6BDD63D893C893D6C3CF13E353E9F3E963E2FBE8ABE26BE01BE363DD23E22BE8F3EB6BE033E9BBD093DE3BD453D423ECABCD9BD43BECB3A24BE4F3E9BBB1A3EA8BE4ABD2ABEC6BD33BE013E01BE33BE43BE04BDF7BDA1BE083D6B3DE73CBDBD97BDEDBDC5BEC8BD84BD8C3C11BD6CBD0D3E1FBC62BDA3BD7B3DE23B04BE0B3E3D3E97BE253DE33E9F3B95BD843D4F3CA0BD543ED3BD6B3DA13E55BE123BF5BD483CD5BC223E1DBDADBEF3BB4A3EBC3D7E3E64BC6F3E78BE643E323C0F3EB33D29BE793E403E86BE90BD81BCDBBD873EEDBD9FBE23BDFEBD56BE0B3EA13E05BD943D02BE26BE06BE05BE97BEEA3D9EBEACBE173EFB3D063E763E9CBD18BE513EB03ED7BD063E28BD913D093E8D3E6F3D31BDC2BDAA3EB73CF23CE73C5CBD7A3E91BBCEBC483E24BE87BE22BDA93EC3BC58BDC13BC93D51BD6FBEBEBD073E63BEDABD123E00BE633E82BDA3BE0D3EFF3DAF3D963DF43DAEBD25BD593EDF3DA43DA0BD493C7D3E9A3DF0BD0D3E80BE5ABE58BE07BEFBBD463D1B3E6FBD843D0C3D9CBE90BD173E6A3E35BDF0BD473E423E97BE163EFE3D95BCB4BE223E833EEFBD7A3E6BBE193E85BE61BC18BD10BEC3BD233D48BE893DB13D28BEDFBB1A3D593EEEBD3D3E523E9EBD03BE8CBE7DBEAF3D94BD6FBD08BD49BEB53CC2BDB93CEEBC2D3E81BDB5BD43BEE73C123EF9BC15BE7EBD213E08BEFB3DA9BDBE3DB3BD063ECC3D163E343DF73C233E26BE3FBE90BE0A3C33BE58BD20BE513E14BE1B3E84BE6DBE95BE05BE063ED4BC713CA2BE583EB83D81BE0EBEED3DA9BE52BEAEBE663D933E55BE82BE3B3E08BCA3BD58BC483EEABD873DE1BD353A31BD7BBE2E3EE6BCFBBD1BBC4F3EB93E063E773E833D0DBE2ABCA83D7C3DACBE1BBCBDBC573E11BD42BDF1BD093E173DA93E22BE223E6FBEA13DDB3D91BEC73D11BE85BEB33DDBBD4CBC8E3DD4BDDEBC8D3EAD3EFB3CCA3E443E9D3CABBC503C203E593D603E593C753E1B3D48BDEABBFE3BE23D96BEF3BC433E64BD463EA93E633C9E3EAF3E673E663D5F3E80BDCDBDC13D053E803D70BE1D3EA23C203E3A3E8B3E30BD50BE223C283D253CE03D90BD93BD89BD1F3E313E83BD71BDBD3A003D633E0A3EEFBE243F943EBC3D05BFD2BD0B3E203FAEBDDDBEA23E573DD8BE82BD2F3E16BDE53D38BFC7BCF83E043F8E3EA3BD0DBFD33EEA3E273D58BF94BE06BEEABD09BF8F3D55BEFF3CA1BC173ED9BB9CBB09BE53BE9F3D513E92BB3B3EEABD8F3E2E3E803D9ABD75BEFF3DAABE99BE8CBE0ABD683D553E703E033E753EDCBD9D3DD5BB0E3D873D2B3E8FBDB1BD3EBE233C1ABEEDBD303D43BB44BD003F06BC57BE163EE0BB0FBEC63D1B3E78BC0BBE13BEAB3E6ABE3CBD0D3E82BE493E32BE1EBEF33DAC3EB43DEEBCCC3D203D013C34BD2C3E863EA0BD453EACBC67BEABBDF1BCC9BD95BDCEBDA13D8E3EA43D1CBD1A3E33BCF1BD0BBE953E07BCCA3D43BD12BE8FBC72BE923E6D3E243EAB3E1C3DC43E97BEB1BC92BD08BE7FBCFEBE35BECC3D533D8B3D6ABE1E3E123E283D173E0F3E333B29BE403E9E3ECDBD053E83BE513C64BD453E3FBE05BE9FBD1EBE79BE9BBD6B3E9BBE2A3E6C3E45BE05BEB8BD413EA1BDB9BC83BEA63D753E0EBDB9BE8CBE91BDA03D7F3C393D6DBDA6BEA73B8B3D44BE323E643E3D3C163DAD3D82BE333EC7BD023EBD3D223E3CBDF0BDBF3C3BBEA4BE933D64BE0C3E993C3E3E173E663E5FBED2BB0FBEA9BA93BD9ABDA43D4F3E273E78BDDABC8A3EFA3CB13D133E513EF3BC333E6FBD313E133E94BD7EBEF93CF43DE93BE7BD0A3E5CBE30BD3EBD41BC3F3E063EC53CB7BCF43C4CBDE5BC023E10BDD53B6B3E573D3ABE5CBC4E3EA13DAA3D4FBD2C3E9A3D39BEA5BE9F3E4C3E173ECCBD28BD1F3E333CBE3E8FBC363ED73DA93ED43D07BEDD3D55BCEDBC1D3D11BD7D3E5E3D3D3EB53D5C3CADBEE3BD54BD72BD83BD47BB94BC1ABD2DBCB73D813D5A3EEABDDF3DEDBD6E3EABBDA8BDB5BD753C18BE863EA0BE83BCD53D07BE163D09BE64BE673CEB3D48BE69BD4A3E593E873929BE7ABD1B3E553E5CBE833D8ABEBDBBBB3CCD3DCE3DEB3D8CBDF7BD5CBE883D8DBCE1BEF93D863D12BEC3BD593DCDBD8CBE403D553E723E9CBA2EBEC33DB53DB0BC763EBBBD6C3D4BBD933DAEBD4CBD33BB15BE57BD7E3E223C1BBEB43D27BE50BE743EDEBD07BD553E96BD413DFE3D1E3E913C64BE03BD333E173DFD3DE1BDB6BC17BE90BEB1BD023E833E1D3DA5BDB4BD4CBC683D36BD31BE2A3C813D55BDF4BCADBC2CBD383C0DBE743E9E3EF33D85BD3D3E3EBEFD3A293E1EBDC1BDB0BD77BE42BE79BD9C3D8A3E3C3BC5BEA23DDC3E93BB59BE5DBD4A3E59BE1DBE8BBE993E39BD6F3EFF3CF3BDD0BDB0BE8B3EC5BE3ABDFEBD77BC97BDD43EB3BD8FBE4ABE98BDEA3D2E3E47BE3DBED23CD73B04BE9D3D0CBE533C4D3E1BBE19BE83BD573E6A3D42BDEFBB2DBD793DC2BD84BE7BBB72BE2BBD7EBC75BDB0BD10BE34BDFB3C74BE303E0CBE193E68BE0F3E51BEF5BC39BE13BD02BE443E05BE3ABE433C833CFF3D4BBDEE3D1CBC8BBECC3DD0BC563E173D70BED93E2D3DFB3D073EF6BD753D9E3C3DBE55BE693E6CBEA1BCE43E68BD8EBEE33D533DEDBD0E3EDF3D12BDB5BC1FBE87BD703D9E3E053C99BD323D50BDECBE3F3D423C28BDC4BE45BE6BBE41BECB3D933D02BE2B3E48BE853D513E6A3CEC3D7FBEB73AB73DC7BD00BE45BE1A3E1DBE80BE07BE4A3EAD3DB5BD03BE38BE51BEA13D5EBDDE3D8CBE13BEA33DCB3D23BC853EC03EA3BDD2BEF13DBFBD47BE403E343EE03D063DBA3CD63D913E0EBE1F3D95BD82BD99BDEABCAD3DFCBDA03D563E183DD73EAE3D10BEB7BDC2BEC03D003D3CBED2BD0A3E2A3E13BDFF3C903EA9BC1DBE6BBEAFBE82BE08BE06BEFC3D4F3E46BD2D3E97BD033D81BE54BEEABD79BEC43D8F3CAC3A163ED6BD5EBC003EBDBDB53D52BDCEBD8F3E333E7ABE513D5ABEBDBD773D7F3EA13C483EBC3D46BE083E09BB81BEB0BD16BEC0BE53BD37BEDBBD873DD73D8ABDE93D8B3E3FBB203E013E02BB3F3EADBD233E3FBCC6BC84BDFFBD0EBE5CBD823D14BD07BEACBC9ABEF13BEABDAC3D173EA63DF53CECBE5ABE44BE853ED03DD0BDAE3C4DBE2CBED7BD87BDF0BDAE3EFB3D20BE08BE9C3EAF3EE73C41BE713D49BCC53D87BE5BBD763ED63DD4BDE0BDBCBED5BD4E3E",
      torch_tensor_192_torch.bfloat16_1: "0x02000000ADBD923DA33D183E16BDF6BCCABD7BBD90BD363E44BDFE3CA7BD383E2BBE7CB9AE3D283D6CBD42BD70BD733D88BDE43D96BDD5BCB83D4BBC963D703D49BC0DBE183E66BD2C3D2ABE693D0B3E4ABCE13DB83C14BE603D56BDED3D343D0FBE71BDDB3D42BC043E483E9FBD7ABD533DB6BD9C3D4CBD3EBB1C3D1D3CDDBDA23DC3BD383E2C3DA0BDB53DD0BD3E3C203E1EBDBBBD27BE5D3D953CCCBDE6BD94BE3ABE7B3EDFBD2DBE8DBCF3BDEEBDCF3D12BD92BD0BBE653C0CBE9F3D21BEEEBCA7BD2DBD28BEECBD75BD0E3D2FBD2E3D583DD43CB6BDB93CB33D5CBDD0BC883CA93DE8BD1FBD8BBC82BD403C493E913DAFBD83BDD73A04BD1EBE7ABD0B3EC0BC14BBA33D58BE1F3EF33D8BBDB13D10BE60BD7D3D16BD89BC13BE82BD39BDF33D013E42BC9E3D23BD963D5CBEB23D36BDBD3DC8BB9B3D82BD29BD97BC1F3E0ABD013E93BC443D3B3D1BBEE93A8CBC873D18BE81BD983D473DF5BD4E3D5A3D773C0F3EE73C6EBD0B3D24BE0F3E3A3D54BDFB3DF1BD3B3EBF3B96BD1D3D1F3E4FBDAA3C",
      torch_tensor_192_32_torch.bfloat16_1: "0x02000000173E86BD573C683E103EF53DCE3D03BEFA3D183DDBBD113E2B3CF7BDF4BCB23D973CFFBD393E463E23BEB13D963E883DF73DB1BDA83E693E0B3ECBBDB63DBC3C0BBEB1BD283E7A3BAC3D143D183DFE3D1C3EC03D5BBEAC3D04BE27BE27BE373EE73D25BB853DE23D58BC16BEA93D21BEADBC7ABE3F3E07BE82BDAB3E603DB4BE72BDBABDF33D34BE95BD253EA73EE53CC23E26BD61BD743E30BE5DBD1D3DA2BD593E5EBC103D883DC8BC4F3E993E623EE6BE0C3DCE3DBEBCD63D4ABEFBBC463D213D08BC133DB1BBD8BDCCBEAABD0E3DC13D813D583D05BE223DAEBBD73D1BBD07BE4E3EBFBC133E7E3D403DD5BC273E11BEB4BDA9BC0DBE95BD403EB03EF6BD13BECFBDFBBD123D183E753E0B3DAC3D78BDFBBB73BCC0BDE6BBF7BD353CF33DE93D013E1C3D3CBE04BE563E1ABD15BE043D1FBE593EE8BCFE3CB43DA73C5ABE3B3C85BE2FBC833EC6BDD23E12BDB7BE88BEDFBD8F3E60BC4EBD40BDAFBD033E1ABD803D353E53BD303D763EACBD55BD303D823E12BD7CBE90BE96BD153E48BD1BBE883D9BBDA0BD4D3C9ABE4CBEFF3DB73DB2BB313E6A3E3A3E50BCB83DB53DCEBDFFBD5CBDE43D7E3E8E3E6FBB34BE443E20BEC5BD003E74BE4BBEE53D113C283E913ED7BE493E61BEAC3D2F3E20BF183FCCBE693F96BD96BC1F3F17BFA8BCDC3CAB3ECE3E823E23BF05BF113DA5BE593DCABEBA3D983EC5BE2CBE113FD9BC023E9C3D823D1FBE763E4EBE123E773C47BD863B453DBD3CC93D29BE3ABEBABEED3D183DC23D24BD0A3E9CBD433E01BDBF3DDFBD95BD29BEE2BA96BD8A3EC73D273C4CBE1F3E07BEB03DF4BD42BD82BE0E3E03BE51BE4D3DAD3DB93E9F3CCCBD013ECCBCD3BE213E98BD923DACBC093E84BED8BDAC3D32BD563E1BBEFC3D443D5E3E903C873E893E7DBE3CBDF13DF23D8FBE8A3CD5BC7ABE9BBE3E3E6BBDBDBBD83D823EA1BD8BBD163E623D563DB5BDC7BDABBE31BC893D183E923D1ABE113E983EF63D5EBD313D2FBE22BDEF3C05BE9FBC48BDCABC5BBD1A3EF6BD3CBE8B3D753CD23D5C3EC93D94BE66BD10BE123EF1BDF2BDD83D843D033E423DFDBB98BC1F3E743DD3BDF03DD8BDC13C92BEAA3D39BAB1BC153CBDBC4BBDA63C713CADBED1BB8FBC033B373D8B3D9FBDD7BDCF3DB03E6DBE073E953DC2BDAB3D583D993D0B3E36BE21BEC53D98BEF63DD8BC683E213EB93D1E3C93BCDE3D67BD55BE843DA7BD183EC1BD863C373C813D16BE9B3E873DD13D923C223E123E47BD12BE4B3E87BD093CEFBE533D0E3E90BD9BBC943E8A3D6C3EB0BD33BEE93D8C3D573E29BEB0BDB6BB5C3EC0BDFC3C973E66BD6F3EB13E2EBE563D30BD05BE88BCDD3D9F3D78BE113D2D3D2D3E123E27BD873CE63D093ED3BDAA3D1BBE72BE073D533CC0BD2ABE6B3E1FBE843EA83DE53C99BE4F3D43BE89BD193E813D893D393E40BE36BE733EB0BEEDBD6DBDD03D373ED83C023E4ABE4EBD4D3D33BE84BE823D87BDBDBD523D243E933EE2BDC1BD25BCB93CC8BDBABD51BE533C083EABBD9C3D14BDDBBDDC3CEA3C6A3D243EE9BCB43C8BBD113E84BD2ABCBF3DE63D993CC43C403EABBDBB3D993D91BE783E45BB85BD1C3E1ABE3A3D8BBE05BE35BE75BE8E3E123EFB3DC4BD13BEB63D34BD9C3EC6BDD4BC0C3E13BD42BD01BE633EFDBD10BE99BD8ABE1DBD8F3E46BE8EBDFA3D2D3D2FBD163D8DBEBEBBEF3D85BD0B3E603E31BED2BE5CBE3F3D0FBEFDBBA23E613E403D8ABC27BEE63C9C3E8B3E4A3EC23C873E00BE41BEA9BDC4BD4E3DA4BE323C803D223E8B3D1CBDB6BDA33DA73D673E55BE573D8C3D46BDFD3DB53D9A3C033DD43D2A3C043D87BDE13D403E1BBE5BBEB6BD643D8F3D0B3E0A3D87BD0BBE983E89BEF93A343BBBBED43CE43D0F3ED1BDA03D7C3EE13D2EBE443E2ABED4BDAFBD01BE6ABA8EBED0BD8BBE50BE74BD62BCF7BC943DE9BD103A303CACBDBABD31BE5CBE0ABFEBBD8F3EC93D9EBC02BE68BED2BDA6BD0E3E933C8C3EFFBD713D84BE83BE2BBE0C3DC3BD22BD5BBE98BC42BD223D993D22BEA63B923E9D3E2A3DD6BD303D62BEBBBDB1BD0DBEC43DCBBDCBBDB63E3B3EBB3E6EBB61BD9ABD93BDF13BCD3A373E61BE30BE1A3E753D02BDE53D17BD7A3E1EBE29BE25BE963E363E653E4FBE7A3DEABD223AEBBE543DDC3D923EBA3D3ABBFC3CD13C3A3E45BE86BDF43D273D70BD89BDECBD723E4CBE4ABEB63DF8BDF23D563E203EF93D363DC8BCC6BCC7BEDABDB3BC203DA23DCA3DC8BD573E3B3E83BD623D043EA3BDCEBD6C3E0C3EA9BAD9BAA8BDB0BC623D68BEFD3D80BE26BA1CBE25BD543D1DBEE9BDBA3D073E01BDFA3D1EBE9EBD22BB933E39BE0DBD443E7D3E37BEAA3DF73CC33D7D3D3ABDA1BD2EBEE43D8B3D1BBD64BEAD3E2ABE93BE6FBE703ED3BDA7BD2CBEDF3D28BE353E1FBE9CBDF5BD353D31BC0D3E6C3D6EBD79BE133EF23C00BEA53E31BE17BD7B3D4DBEB9BD22BE5A3E49BE5CBE54BE023EF0BD63BD80BE79BDB0BEDBBD04BE6DBD833DC03C1EBEAD3DC43D153EDBBD6FBE5EBD1FBE05BEDDBD583DC9BCD93D31BE80BDCA3D783EA4BECD3DD13DCBBDE63D543EFBBD40BE90BEC53C903D6ABC7B3D1DBDE0BD843DAABDDC3D84BE91BD9B3DA1BD283E8ABC603EB13D693ED5BDAA3E2B3D233E973D3FBEE4BD0DBEA4BDFFBABE3D673E1EBD8B3E913D3BBE9CBD633EEEBD9C3D213E4E3B8FBE4FBC463E9E3D0E3E493E9E3C4FBD86BD0CBECABD2EBEED3DECBD29BD3D3E9E3D533E5FBBC4BC913B843EC7BC1F3C853E10BE4EBE233EE53D613C9DBCE03C1E3E893DBABDD0BD0BBEB23D16BEE83DF1BB9F3D8BBD913D513E49BE34BE72BB883D8C3D613E033E463E333D34BDC1BE88BDE3BC20BEB6BDBF3DDD3CFEBCBCBCDA3D2EBE9D3D1CBED53E363D643DCC3DFD3D14BD3DBD903E633E69BE283D3BBE43BE01BE0E3C173D8EBD0F3E223D693DF4BD25BE28BE903D2FBB8FBD3DBE313D873E2D3EC73DD9BDBF3DD8BAB5BCDFBEE5BDB23E66BD2A3D81BE193E343E413E8FBC3DBE98BD14BE6CBDE5BD99BC5C3E17BC77BEA63DCCBD9ABE363EBD3D0C3E9DBB323B9DBDBC3D9C3D013CE4BD6BBD67BDA73E9D3D263E813E123CCBBD6C3E23BC9C3D8CBC58BE0F3E793E813D753DCCBD823E10BE6EBE2A3BCF3D8D3D813D95BD49BDF13D1EBED43D753EC03D103ED73E903CDC3DC7BD973C40BD3B3D91BBBBBA1F3E033C05BEB4BBE9BB07BD4E3E0A3D2A3D68BDF33DA1BC713DCBBEAF3D0DBD823D283ED13D5A3E40BDB63D11BEF1BB893E063D113EC73E663EAD3E123EDE3DE03B45BEBC3DD6BC313E43BC41BC2C3E5DBE6C3E693D483E2E3E1EBD0A3D36BE15BE3B3E2ABEFF3DC5BD04BCA53D89BCA4BE1C3D0CBD2DBE1DBE113E823D7BBD5DBC5EBEDC3DBFBCB0BD2C3E1A3E043DAD3D8DBD533EA4BDD63C87BD0C3E743D413B2F3DF83DAF3C5EBEF5BD07BEE43C493DF9BC56BD28BE333BE03DE8BE263DA2BE3CBE193D52BD66BE91BE43BC563D73BD48BD43BE3F3D8A3D383E8BBE223EDD3D633D623D4EBC8EBE893D6EBD953DD2BD3BBE4A3E19BDDEBE15BEB43D0BBD243E0EBD9EBD50BEAABDC13C97BE733EA5BC023E423EB93D85BD1BBE1C3EF5BCC93C8CBD39BE3EBE15BEABBC243EFF3D2CBE15BE5ABD0BBE2EBE823E25BE303E1BBE5E3D863E423D153E8CBBB33D10BD803D1DBEC3BDFDBD87BD9B3EACBC993D073ED5BB1BBE07BE21BDAD3C85BCFD3D1ABE2B3DB83D6EBEB53CE0BD433DAABDC7BB2DBE0B3C98BD533E9BBDD43DCA3D9C3B083DA43DA0BD49BDEBBDC33D91BD823EA2BD1C3E9E3D13BE613E8A3DC63D44B9D93D8BBD1EBE3FBE003E17BE25BE743E1C3E023E8E3DD0BE853D283B30BEB1BE653EA83D64BB103DB83DDDBC35BEB7BC1A3E32BCD43CEFBC7DBED63D80BE3E3EAC3DCCBD7C3E30BEB13E42BE2BBEA53B2D3DB93DEEBC0CBB11BE9ABDBABDDDBD0B3D48BD653DA0BD62BE59BD5B3DF9BD01BD82BEADBD853C523E2ABEB53D61BD02BE8F3DD0BD8F3DE5BDD83D0CBE933D913DB13D943C55BDA13E283DC9BC523E9BBD44BEA0BD85BD49BD093E29BEDC3D013D393D4FBE183E54BCA7BD43BE33BE4ABE393EFB3D1F3C44BDB73D3D3DD93DD03D0BBE313D013E91BE0CBEDABD183E28BDB7BD38BEECBDFEBCB0BDC3BD57BBE63CD4BD513E46BEA23CE63D253D623D973B97BED43DFEBC023E39BC1CBE1ABEBF3DD9BD0EBE20BE263E08BE023EA33EB1BD44BD053BEFBD673EB8BDA23EFD3D31BEA4BDC53DB8BDB3BE00BECEBBFABDA5BD90BD3BBEFABD483EFABC5CBDEA3D293D523E02BE503E943EFE3BF13CE5BD873D61BED23D913CFFBD4ABD3C3EEABCE4BDF53B0FBD9CBD4D3D993D453ED2BC8B3DB73C453E8DBE17BE85BD413D12BE90BD5E3E46BECCBD48BDE73DB7BA3FBDF73DECBD85BEF43DC13D9B3D4D3D873E9B3D52BDB8BD4B3EB9BD9CBD60BDDFBC813C6EBE33BE773B6EBC3CBE00BE5FBE98BDB8BD9CBD803C013E8F3E04BE23BE113D533D553D243E8A3D4F3E3C3EC2BB97BD883E883D43BEB33C6F3E153E7D3D21BECCBC493E44BD8C3C51BD283904BED3BD703D15BE1D3ECF3C733E9D3DC0BDA63E04BDFBBD3DBEA7BDC73DD43C4CBD313D943C96BDA2BD35BD503D3A3C7ABEAABB3DBDCF3CFBBDC9BDC63D843DF13D213C4C3CE83DF9BDD73DB0BE49BDB03C7A3C29BC84BD51BE023EE1BD493E6D3CC33D473D99BC13BC623D4CBE4F3E353B93BD1A3E33BE7DBE42BD69BDE5BD99BD01BE963D683D3EBE3F3D0C3E2ABE503E303D623EF2BD2F3E32BCFFBD36BEC3BD0FBE99BD8A3E4FBD01BE2D3C973D7FBEF13DB93D6F3E81BCE8BC25BECE3DF7BCABBC3BBE6ABE3EBD0CBE353D443D7CBD8ABDED3D5A3CC23D89BD69BEF73D4A3E9EBDB63CAD3D0DBE7F3B33BEB0BC32BEA7BC293E2FBD693E163D70BDD93CACBDC63D8F3ED3BC98BD7FBC8CBE983D09BE92BC933D36BEAABDEABD1C3C43BE29BEB63E2CBE5F3D013DCD3D0F3E0ABBCC3D9C3E5DBD3EBE553A573BE7BC87BEFCBD103E0A3E8E3E273CB8BD1C3DD23D1BBE58BE463E71BDEC3D4BBE4C3E05BEED3C983D4D3E96BDEF3D4F3C04BD96BE4C3E89BD67BDF03D793E06BED93E1EBD47BE423DDA3C98BE983C31BD90BE553EFB3C113EF8BD10BEC83D1BBE42BD423E2E3E293A12BEFCBDBA3CBF3D393E34BE8ABD493E953CA53D2CBA1DBE0A3E443D673E25BEC7BEA3BD01BF103E87BE873C383E1FBEF8BDB23D5DBE2DBED13D113E373E303DD4BD8E3C053D79BE303E3F3C78BDAF3ED0BD12BE9F3D203ECBBDDCBD033D9EBDBD3D83BD53BD343E023D593ECEBD72BDDDBC1DBD79BD4D3ECABD2F3D40BD5C3E133D76BEB23D463EFDBD083EAF3D783E02BAA93DF93D4C3E053E78BE403DA53A00BE9A3CF73DA4BE413D6A3E403D03BE70BE493D623DFF3DC93D86BD36BE76BE663E653EB2BB5B3E8BBE193E0C3EEEBC12BD0FBE0E3D113E973B2BBE5A3DC03C15BE323E8EBCAA3EA3BE553D35BE39BE9FBDA23E1F3D34BE27BD56BC04BEFC3DF13B863ED3BB5ABD4A3EC0BC7C3E003E5DBDD83D493E80BE58BEC73D8CBD9F3E05BE7D3EB23D85BDD2BD813DDE3D703D13BE643B1E3D25BD203EEC3D12BCA8BC34BBE6BCAABD6ABCC2BB2C3D18BE74BC063EB0BBAD3D943DBABE11BED83DCC3D4CBD853C17BE1ABE293D6F3E863D8D3D13BED8BCC3BD983D0CBE42BE15BD03BD3ABD1EBED5BC76BC013C323EDBBBF03DB6BCB3BCDEBD9EBC7BBEF3BC2ABE2B3E67BDD6BCE3BA463E12BA313E4EBD2BBD313EDB3D34BD3FBE17BD1CBD3ABEAE3B87BE503E023DA3BD4A3E60BEEE3D5E3E093E5ABD323E9C3CEF3CB6BD0DBDED3D783ECD3DBEBE4FBE073EF8BD603C69BE223E723E0D3EF6BD683E21BC16BED7BC4C3E24BE373DD63DA9BDB33DA7BE8A3E433EA8BDCDBDE43B94BE713EF83D88BDE1BD9B3DEBBD323CCDBD47BCC3BD873E8FBD07BE593E0A3DC2BD9EBD5DBBCF3DBCBCAA3E9D3D9CBCB93C1A3D8E3D313E6D3EF9BC253D5DBD693E53BD65BD5F3DA23D8B3D1CBEA1BC41BC8DBD723D883D8FBD183E633E493D043E713E67BDC7BD6BBE803E70BC3CBC35BEC33EBB3D3DBE053E3C3DD63DA13E1EBEC23D7B3DFBBD1BBE8E3D043EA4BCF13D1BBDE5BD8EBD903CBBBCA83D703B973CC83DC4BD16BDA5BB4E3DAABE53BEC23D31BD79BEC63D63BD82BCE33D1DBEA9BE473EC1BCC5BDBC3E223EA7BD9E3E363DA43DE43EBFBD873EB93E723E0B3B4ABE873EAABDE53C6EBD883D663C133E893DE9BD1DBECB3D01BE1E3E8CBDE8BD9C3C373E52BECABE55BEE8BC8E3E9C3D87BD933D813EBBBC7B3EB03D6DBD8ABD00BE1EBD503D333E833D323E083D10BE9B3D893B0FBDF33D64BCB63D163E883B91BD11BE0C3EDABD69BE12BEB3BD653DD7BDCABAAA3D56BE8E3D21BE62BE1C3EBF3D3C3DAE3DD83D42BE883E49BDCD3CC3BC9CBDEFBC69BD66BDC33DB73BA6BD73BE98BD0ABDEF3DD8BD1CBD073E17BE053E963E543E27BD0A3D1E3EB63ECCBEB23D21BE06BD783D86BD7F3D3F3E48BEE93D093D96BD313E4EBDA83D44BE8BBE28BC053E85BE2EBE8A3D6E3EF13DAFBD2F3ED53C7CBDDA3D243E08BDBABC1FBE393DAFBE43BD1D3E393D9E3A1FBD9F3DC23C51BC47BC54BD45BDE4BBE9BC22BD67BD69BE673E65BE863DB53D17BDD5BD253DD0BDA83D23BE41BEF9BCF0BD9F3DB2BDC23C4D3D6C3E653DE2BC15BEC2BD5CBC96BEF9BD5ABE5DBD87BDC7BD0DBD133D053E993D1F3E17BD01BD5BBECE3DF9BD083DF8BD8DBD623D86BD4A3E183E823C133EA4BE6E3E1FBDB53D913D85BD2C3ECABDC03B713DDB3D19BE15BEFB3AEE3CA33D81BDD43C523D1F3C1E3D7FBD5DBD5DBD783D033BDEBD793E343D8FBDBF3D763E433EA03E3DBE7DBE88BE8D3C9D3D753E2BBD123E06BDFCBD28BE26BECBBCE8BD6E3EDD3D033E553E383DD239383E9D3D9ABE0BBE253EB83EF9BB03BE85BE8A3E3C3D033D6BBC04BA0A3E1ABD28BE43BD9BBE4B3E69BC2EBE5B3DF63DBDBD9DBCF2BDE1BCC93CB43C1EBE0EBEE7BDD23D3B3EC43D7C3E4F3ED0BDF9BDF13CCCBDCABE313E613D563D8F3D06BEFCBCE43D803D98BDB93D2BBC403EA53BD6BD483E443E4A3E10BD5A3EB3BD5BBE853EFDBD66BD183E05BDA0BD10BE183E033E17BEF83CC5BD933D393EF8BD05BD60BD17BD8E3D283B86BD01BE9EBED5BD07BD1A3E0B3D85BEC3BD97BC40BE1FBD9ABDE03DD03DF2BD02BE533EB83D1DBDD63D81BB60BC213E8B3B603EA1BDC0BC21BE03BDD7BB49BE3FBE33BDB93DD5BDA83CF3BD55BE923B2B3EEB3C773E85BD133EEB3DC83DCBBD303E05BDEFBD663BC83D94BE85BC45BD4C3E1FBE85BCA93D0BBEA83DF93D82BECEBDA2BD293C0B3D24BE94BD323D1B3EE2BDDA3B8EBD033EEBBB7DBCF4BDA0BDBEBD7ABC953D963EDBBC1EBEB1BE0ABEBBBE97BEB83D03BE5BBE01BDF1BD78BED23B88BEC33D27BE593E52BBB53D943DAD3D4EBED63D2BBDE13C38BEA5BE023EA3BDF4BC0D3C123E8C3D2A3E4D3E17BD6A3E503E05BE18BED63DB1BD8D3D0EBE403DBBBD293C633EA53DA23D453C04BEA33D783D21BE8F3E1BBA8B3D48BDD6BC1ABEA3BE1A3E8BBDDEBC9E3E34BD1BBEA6BE5CBDD93D433DF6BDCABD36BDDD3D32BE07BDFE3BEFBD253D8A3D4CBD3C3BBABD8E3D1ABE6EBD073E0B3EC53D1CBEAB3E89BD843D893EAEBD38BE163DB83C8ABECBBED4BDFF3D203E31BEC3BD9EBD803D3E3D303DD7BC053E413DCB3DA33BCB3BA43E3F3E923E14BEF73D2ABD5D3DD5BD50BE0BBE8F3D8DBD9CBD61BD73BDAC3D7F3E0B3D193D473D87BD3D3E69BED9BD3E3D5CBEA83D083E5DBE9E3E7EBE293E13BC96BE523EC93BF0BD113E6ABD313EAFBD9D3EAB3DE7BDA03C6C3C6DBE553D843D063D45BED73B223E17BE77BE803E52BCF6BD9CBD023E44BE3C3E6B3C98BE4EBD1EBE8BBC8EBEC5BD99BDB33E963DC83DF6BDAB3C31BE823C47B91DBE443D1CBDF3BC42BEFCBDDE3CA53DFCBD6F3D3DBDAEBD0EBEFE3D42BE923DABBDC7BED4BA453E23BD603DFDBDDC3DD5BD43BE2CBD7B3EE73DDABDD63DABBD823EA2BD80BE24BE113DBC3DF1BCDE3BCC3D683E063DDDBD6E3E033E8B3DD0BD06BEDC3C66BEE9BDACBD24BDAC3E393E27BD8F3C09BC8B3EDE3D833E283CB4BD4D3ED73D9B3D45BE4FBC19BED03D36BE29BDDFBC0A3D0FBE31BE4C3D1A3E053E7DBC3A3E01BE893E5BBC99BE963DFF3D0C3E283E15BE29BC043E7FBE593D66BE8BBD0B3E1C3E7DBDC43D953E91BDA13E323D0B3E8ABD8C3E73BE6BBEF03BC83C473E38BDD1BC04BE81BE03BECF3D29BEE43CD83DEC3D6BBE29BE63BD2EBE2C3DF73B363E183E843D993D18BEAE3D453D963DB13D5CBD533E17BD99BE6ABDCF3DE23C08BE573E1CBD39BE34BD0CBEB0BD6FBAFFBD69BD413EA33DF43D65BD77BBBCBDF53C4E3E10BE283E193E6ABEFFBBBDBE563E393C7C3C203E36BE863CBA3D6FBEAE3DA73D22BE85BE023EB5BBBE3CCD3C0E3EF83D8ABD8B3DFBBCB0BD6BBD0C3E5BBC3ABE7CBD9D3D7BBD1B3E11BE08BED33D6C3E903DE43D91BD7D3EF43C063DF13D443DD9BC5ABE6BBE55BCA2BBAD3DBF3D1F3B713E463EA03D4CBD7DBEBE3D15BE193E973D88BE093E62BDCE3D5D3E0ABEFFBD813EA6BD443E0E3EE63D0EBEED3C9CBD11BD003DACBEF93DC4BD3E3EE2BD90BC32BED3BDAA3DEF3D09BEB2BD8ABDCF3D05BD84BE8B3E673C8CBE28BC533E0ABE0C3E023E54BE523E7C3EA63D20BE973D9BBD77BE693B47BE683EE93D753B2F3D2EBD6FBC13BD913E363D4DBE25BD9BBEA43D993DA93D9D3EBF3CF8BD65BD4A3E1BBE3E3E7F3D8A3DC53DC6BDB93C53BE073D0CBE17BE0EBEAEBED83DF0BD353E18BEE73DCF3C06BDFCBC4B3D87BE83BE793B7B3D43BC8D3DE5BC6DBD403E85BA8F3E93BD363D70BE04BEAC3EE83D503ECB3D32BD4F3DD63D4CBD073E26BE56BDD5BDD93C4B3E9BBD0F3E07BE84BDB73D17BE4E3E07BC493EB0BD91BB22BECCBDF5BD47BD99BE483E66BE6EBC373D8D3D433ED13CADBC273C32BC1EBBDEBC253D553D5ABE27BE303E523DADBDE03D383D9E3D8A3DB7BD9ABD90BD12BD4E3E04BE4D3EC9BD2CBB473D7DBC20BD69BD67BEE2BDB5BE65BEC53D533D0C3DD83DBEBE0ABE8EBD76BD4B3D45BED4BCA7BDD63DB8BDEFBD473D3ABE743EC8BDAEBEB33D563E2EBC203E5C3DE5BC093CB83DA03C9E3C1F3E0ABEDB3D913D15BED4BD35BE02BCA8BCADBD3CBDB2BE8EBE153E99BD81BEBBBD68BEEFBC403E80BCA33D35BD383D5BBE29BE453E863D583D24BD79BE0BBE70BDDD3DF5BDBFBD39BE58BD173D113C403DCF3D8BBD01BEE3BD6B3E47BDE53D203EE03CA23C143EAB3DF63D45BDADBD863E81BD56BD053DEE3A11BD7CBD8A3B5ABE073C3BBED23DB8BD123E853D9C3D053D30BE893D0ABD57BCC5BBE0BD0FBDA73D07BE423DC73D963DADBE43BE94BDA93D193E1A3E86BE4CBD08BE1CBE9439013E073D9B3DDA3BDFBD6B3E7C3AD0BD333EDD3D54BDD03D5B3D95BD553B253C6DBE30BD8FBDC13D373EFFBD20BE2DBE0ABD443BA0BC1D3D053EB63EA3BD11BE83BB49BD983D30BE883DAC3D9B3D673E143D3F3EA3BC92BDF03D60BE85BB1DBC2CBE01BD87BD33BDF03DA6BD02BDF03C93BEDBBC4C3E993D9D3D213D77BE3B3EC43D3BBC2B3D85BE613B1E3E74BD193D75BECBBDBB3D28BD33BE23BD683E5ABE703D8F3EFABEDE3D223F82BE083D153FC53EC13E0EBFBCBE5F3D0C3F7D392ABFF43E843ECE3EB93E3B36BA3EFBBD0FBED43D723EFF3CB93E5DBE3C3E05BFBD3D48BE5E3EE0BD39BE14BD10BE3EBEBDBE103E5D3D803D0CBE69BA21BEB83E263EEA3EA53BBBBCB8BCDABD123EF4BCEE3DC2BD8EBCFEBDF33D62BE983E223E9E3DF0BD87BED63D803E3D3D1EBDB73B34BE28BE0DBE073C2F3E11BE3D3CAA3DE4BD8FBC1BBE023ECC3DD43C71BDD1BC95BD683E3FBE583E8BBD88BDCFBBCF3D1BBDDD3D223ECFBD963DB8BE77BC7A3EC4BDA23D923E05BD25BDE8BCDC3D4B3E0E3EB43D873EC73D273D48BE22BE89BD863E8CBDF03D523D483E923D6ABA423D81BACC3D3A3DCB3C713DBA3CB7BD45BE083E203D0B3EC73D633EB9BC253EBFBD6F3E47BD943D89BEA33DAD3E28BE183D89BD61BDE0BD27BE213D4DBE483E7FBE7FBECB3B05BEEEBD26BE8EBD373E5ABC383E8A3E01BECC3D953D31BE72BDFE3D78BE98BD90BDF33DAE3D38BE5CBC12BC8CBD84BE8ABD403C623CA2BC47BE8BBD813BC33DF73D6E3DC83D9EBD63BE29BE4BBE54BCAEBD4D3EEEBD0DBDF83DB6BD51BD373E60BE6CBEFD3C43BD2D3E773EE13C62BE2F3E38BD303E463D783E4A3EB4BD573D2F3D7F3E203D3DBEA2BDDCBC02BE83BE52BEA13DDBBD663DD8BC15BD6D3DCDBB01BD113DE43D4F3D313E3C3D93BC97BE51BECDBD5D3C33BE833DC9BD04BEA3BB63BD133B8DBC7EBE373B1CBE173E27BE0C3E18BEC03D113BA33D783E413D46BC233D1A3E1ABD643CB6BD1A3EF3BD14BD2A3E2A3EADBD853D86BE57BDD7BCA13D0F3E58BDB63E073E8FBED23D383ECC3C413E82BE4CBC4C3C3DBDE6BD53BD5DBB0CBD87BDDDBBD3BCA43E023EFD3C6C3B213D8ABE903EDD3D093D053E863E383DD0BD43BE0C3EAF3DA0BED7BC40BDD23D99BD42BD9C3D053E9B3D3D3C82BECFBD823D4DBA95BDE43D043E15BE5F3D8A3DAB3D323E413EEABDC53DB8BDB83D85BC48BE8B3EC9BBF7BD97BD1CBDBA3BE9BDADBD84BE5BBEEE3C5E3DD0BDC5BD99BE92BDA23C963D81BD583C1BBEAA3D1A3E7B3E143E82BE073ED13DA63DB33DE9BAE53DC6BC2F3EF83CDDBDF73DF6BD1A3E50BD82BCAE3E46BE413E693EEEBD423E5A3E9FBDCD3D6EBE7EBC373E29BDADBD893DCE3E18BEBD3D103E72BDD03D9EBD823EC43D263E643C093E5DBDB1BD2C3E00BD2B3EF7BD8DBD63BE1BBDD23C32BE473D17BEBF3E4F3DBDBD31BE283E0BBE99BC12BEF8BCC73DA6BD8A3E9C3D6CBD2B3E8BBD8D3E7D3E00BD85BDD3BB8CBC96BCE53D9F3D20BE77BD253E253E8F3D3BBD243E01BD09BE8CBD81BEA43B7B3D0B3E46BE653D03BE663E3F3EF63D8B3D82BE29BBFCBDBDBD4CBE2E3D26BE9C3DB83D173E67BC813D5BBE88BCF3BDCABD3A3D6C3C4EBD133D75BD0C3E5DBDE8BD943E663D5C3E043C92BD88BE2CBE7BBEA8BD563E903E87BD153E6A3D9BBCA43DE6BDF8BD5C3D27BEB0BD543D163D133DC5BCB0BD073EC5BDDF3D3ABD20BE643EC83D22BD26BE1DBEE23D2C3EF4BC24BC303E7F3D2C3EE6BCC2BDAEBD0F3E8F3EF2BDE5BD4A3D473D4A3EF33B523D4DBE0EBE7E3D70BD643CD8BD2A3D2ABDB33E0DBE36BEF8BDEBBD723D293E863E82BD3FBDABBABFBD80BDEBBD86BD063E2ABE753DE1BCC83D85BDE5BDA4BD30BEEC3D05BC9C3E1CBEAF3DF23D82BC8E3D163CCBBB12BE0B3E4F3E54BBD7BBB73E733E22BEA53DA0BE503E523E59BD4B3D9FBD3FBEE139B1BC83BC06BEB4BCB63DC2BD803D89BD233EBDBD643E533D3ABE473D7BBDFF3DA03D283EC8BE453D2BBC2E3C0B3E8CBC25BD093E0E3DA23E2E3E71BE473D053EC43CB7BC86BE6A3DCCBDB03D6E3EC03CA7BB76BE603E91BD1FBEDABD4ABD8C3D093ED83DFE3C453E4ABE12BCED3D353EBDBD10BE1DBD373DD93D00BE57BE38BE9C3C193CE33D293E1ABEA83D78BBD63D693E9B3D39BEA73DF8BD483EFBBD90BC523EE53A3E3E03BDCCBDF83DE03D3B3EE1BCE13D9FBD963EE53C303D503E673D01BED1BD633C013EADBE15BEB0BD633E2CBE343EC03B373E8B3DD63DEC3C74BD7E3E4EBE39BC14BE9F3C50BE04BEFD3B95BE4EBE453EEF3D6E3E6A3E9D3EE7BCA5BDA53D693D323EFE3DE5BD9CBDD03DBA3E3CBE863C72BD72BC983DAB3CD6BD923D4BBED03D1A3D8C3E0C3E39BE07BE173EA7BCFA3D093E073E11BE34BE3EBD243DB3BDA23D0B3D2E3DA03DA03CD1BB343E18BEA4BD603D0DBD63BE57BB5A3EA13D72BC1DBE41BD69BEB9BD1FBEC83AD93D0BBD13BE233D853EDC3D463D0F3D4FBDFB3DA8BDA0BDC13D33BDEC3DF23D0EBE143E343EB0BD5F3E26BDFCBD073E1CBD8ABC933DA23DB2BD323EC53E143E6C3E93BD0F3E843E96BB2DBD933D403E0ABE1D3E95BD413D013E0DBE08BE4CBD8ABDB63DB7BB09BE1C3DADBD1ABCB93D4B3D6A3E61BE783D26BD04BECBBD323D773EEEBDA23D063E3B3DC9BB473DD53D89BD7FBD9A3B84BD9C3CA43E543C84BD063E8B3D90BDB23C1B3D963D05BD59BD643D63BB59BDEEBD08BE0C3EB43DFCBD57BDE7BDBEBE5E3D7CBD0EBE1BBE703E133EE5BD813CB5BD703C263D223EFB3D313DC0BD59BE303D933D103EC8BD9FBC28BDD43D08BE9B3D6D3DEF3D4EBE4EBD563D203DC43C2CBD293D15BE00BE2B3B073D153E723DA6BE0CBEE4BD793D3CBE66BD91BD243ED23E7CBE233E7BBCA8BB89BD2A3E8EBD17BD743C2BBE97BD44BDC6BDCB3D7ABD1B3F023EE73D003E7DBE0E3E353C10BD7CBEEF3C01BEE3BCC5BD34BC9B3E1A3E333E55BC943D903D0A3E64BE93BD193DED3A123E86BC8EBE5A3D4D3E543D8ABD663D7B3E213EAE3D3F3D22BE293DD0BDA23DC8BD7CBD393EA13DEB3BE4BC34BA2FBE813DA43DC6BD2C3E60BD183EE9BC01BB28BDB8BE02BE173E61BD393E5BBEE83D5A3D3E3E7B3A0C3EB2BD7DBE3C3E2BBE8BBD05BE993D83BCEABD1CBB09BE4C3D463C94BD283ECDBE8C3D0CBD63BC8CBE92BD57BD893D2B3C7C3E01BE11BE20BE693D85BCEFBB3DBC41BDEE3D283EABBD293E34BE033E293D17BEA13D8FBD8CBEAA3C22BD263D723CCD3C4E3D16BEDCBC0C3D34BDDBBC053CB53D70BEBFBA0C3E88BD0EBEE63D793D413E82BD34BE383C59BE32BEE13D3F3E043D46BE023DE5BC243E813E833D683D97BE933E5EBCE53D91BDA5BE92BD243E9EBE37BAA33C26BE663DBEBD183E953D5BBE30BDB33E253EA33D643EC7BD993DD2BD10BEA3BC3CBD38BD69BD283E973D173E793C39BCF63DEDBD813DF63D2CBEA3BEE23D52BCBCBEB93D9C3D38BE7B3D643BA03C513E16BD1D3EBEBDC13D1CBE1FBDD1BD303E83BE28BEF8BC2D3EFD3DBABD693E483E0C3D38BE2D3CD1BCF43D8F3E5D3DD93DAD3D2DBE33BE223EC73DADBDFABC113E1DBE4E3C6C3ED03C06BE16BEE33D043DB23DF93CA43D3BBE1F3D383DFE3D0EBD94BCB2BCF2BC63BDB03CA2BBAABD8EBD323E9BBE5BBE06BD29BC9ABDA8BC10BEABBD2C3E2BBDA33D7D3EBE3B8BBD37BE90BD83BD9A3CFB3D35BED5BDB1BD3A3E3ABD4BBE47BE80BEC03D2BBE3DBE8F3BB43D943C18BEB3BC0A3EE53D2ABE3B3D9DBECCBDD13C763D4B3E273E063B5CBE28BC813D073DF33C7FBE053E87BE98BD3F3EBA3C0BBE3DBE5EBE2E3D583D233E9A3E97BEA4BD683DC9BCABBE29BEC4BEC8BD3D3EF03D50BE90BC673C31BE383E833E133E993D2A3E333E77BE963CB2BCF2BDF3BD873E4538FA3DB6BC233C14BE4BBE54BD313EFC3C533D9BBD9FBC073B2F3E163C463EA63D153EA13D973D293D233E2DBE093EAC3EB43ECF3D363E6CBEC7BBC8BBC8BC623E933D413ECABD80BD81BE853C80BD49BEA1BE1F3C1CBE773EC33D433E7DBDC9BD86BDA7BC7E3DB43DA43D78BE423D75BE033ED2BD00BE86BDE53DFCBCA93DC13EC3BDADBD93BDF5BD573D9BBC9D3DA4BC2A3D143E23BE463DC73D023EAA3DA5BD9EBD183E103E47BD5F3D37BECD3CB93DEB3C24BE9EBD6B3D243D0F3EB3BDDA3C183E18BE8BBC7ABD193E383D993D123E993EF63D4E3EF63D6B3DC33D1D3E7C3DECBC2ABD62BE1F3D203C80BD2ABEED3D3BBE21BED6BCCFBC0D3C913E3ABE8BBDCF3C503E773EEBBEAD3DF33D9CBD703E393E0DBEC7BD9DBD643DC63DCBBD893D2D3E3CBEF7BD55BEAA3C77BE46BEB0BE993C51BEE33DDBBEACBDC1BDCEBD5EBECCBC103E1B3E913EAF3C353EA43E69BD5DBECD3D1DBC003E023E13BE8FBD68BE1839003E28BE4EBEACBD83BB103E2BBE24BD72BEB63DDBBD10BE153EE0BDA6BD453E27BE2A3D92BDCC3BB2BD693D12BE2ABEF3BCE0BDDABC13BE5F3E413C8DBDB1BC32BD42BEA53D8C3ED3BCB6B8A9BCB2BBE63D5B3ECABDD7BC65BE5B3D1A3EB7BDA3BCA43DD5BD8ABD653D42BD34BD873D063E683C0B3E91BD943E82BE30BE60BDC43D27BE65BE61BEA0BD6CBE8BBD963C91BE8E3EECBCFD3C873D0FBDD93D023EAE3D8ABE86BD3EBD8E3DF4BD37BDFC3D4ABD34BEC23D3DBE2CBD333E84BD09BE9ABE703D53BD38BE7D3D633E22BE97BD9FBD343D273E9BBC833C6B3E0EBE08BECA3BC1BC763ED0BCC5BD20BE7A3E903D71BE2FBE0B3EA1BD8A3DF83CFE3D113D88BD8BBC8BBDBC3C0EBE143EAABD103D193CA63E3FBD85BCD33D8E3B1EBEF9BDAF3EA93D6BBD9FBE733CD63D35BE2ABE59BD9EBE643E82BD1EBEF0BD57BE303E46BEC43C843E38BE8A3D46BE4ABD463C883D8F3D76BE063D07BFD63E9B3D5C3C9FBE1CBF733E243F2BBE923E91BE14BF8DBE993E833CB0BE21BFEB3E043F113E8B3ECEBE10BFE93E8D3DC4BEC73EB8BF5A3EADBEF3BEC7BE943D50BEE7BBF03C463E503C6E3DDD3DBD3CE7BD84BDD73D5ABB26BE953CBFBCB33D253D233D9EBD82BEA1BCFDBD403E9BBEA63CECBDA1BD633DABBD80BC6A3E74BD143A47BD063E9EBDB7BC0D3E8B3E20BE983E3ABD173EEC3B323EE03A8BBD6DBE5B3EF5BC2D3EBE3D743D0CBE0EBE4DBDD9BDECBC2E3EC9BD9FBDE1BDC9BD8B3C52BE83BD193ECEBD09BC91BD3C3EB73CDD3D26BD343E61BE4B3E85BD38BEA2BC193ECB3D4FBE893EC43DC0BC12BE5ABD313E953D4FBD1DBE8DBB713B123E90BC82BE11BBB93D3CBD2BBEF0BD923CB63E593E99BB0FBEABBDD8BD3CBCD1BD0DBEFEBC47BD10BE95BDD3BDC1BB503D0A3DEEBD08BD71BC813DBD3D69BC8CBD05BE06BE96BED33D8D3CEBBDD13DC83D67BE1B3E933E85BD453D89BDCB3D6FBCD6BE1A3E21BEB43C2B3E0DBE0D3E613D30BE3B3D923BE1BD653E0A3C893E383D033D36BEE93DE53D43BEA5BDBA3C89BE7DBE173E6B3DC73D2BBE1A3E613DBBBD45BEA93D593D893D1C3E02BE9C3E90BD16BE943D5C3D30BB7C3E193E4EBDBD3C973DB93829BD81BE4EBED9BC5DBE093E1D3E55BD4B3E9C3C34BE3ABEBFBC6D3D573E063E0CBCB63DEFBD08BD9F3D5BBEA8BB183E153E9A3DD13D4C3DB43C90BEDA3CB63D90BEC1BD8E3E303D0E3D38BEB93EE43D983E7A3D683E943E42BD10BEAEBDD33DEC3D90BE0EBED2BD0C3DAABD3F3D8DBDE33D3D3EB8BD3E3E463D9FBDC7BC82BC0CBD2D3E493DF23D913D19BE263EC23C723D853C79BD8EBC653E29BEE9BD7ABD2A3E4DBE0BBDDB3B8A3E393E033ECCBDBB3C70BE433DF73D2F3E92BE2D3B9BBD323EDD3D18BD8EBC843D0E3E3DBE193E6CBD4E3EDFBDA43E1DBD733D35BE1CBD103EC7B9C23D3BBE0ABE883E413E25BB50BDA4BD283D07BE343D33BE03BD9CBBCFBD503EC9BC813E353E143E96BE603D613EE33D5F3E143D873D5CBDDB3D523EDABDAD3E31BEC83E033E50BEC4BC7EBC513D37BE70BD25BDA13DA83B8DBD263EC0BDC9BD22BE72BCE33D0A3DFBBD383E81BC253E8F3D5EBE52BDF4BD733E09BE8F3CE53D42BE003E42BE6FBD3C3C203CDDBB43BECEBDEE3C14BD2D3EB2BDE43C27BE5F3C45BE1CBD813D3BBDCDBD173C3BBE953DA03E27BCF63D31BE87BEBEBDA5BDAC3D3F3D893DF43CFC3B3DBD62BE9E3C85BD8FBE92BDB0BE2F3EA43C853EA2BD3C3D433D81BDAC3C20BEB3BD3F3D633E413E6B3C523EC0BD33BE9B3D413E74BDC93D183EA93D2CBE87BEBDBD77BE543DA53EDD3E133E5FBDB43D233EDCBAFC3D61BB8D3D1D3D9CBDD4BC4FBE7CBD65BDDE3D23BE56BDCF3E7ABD6CBD3CBE4E3D083E68BD0D3D6DBD8DBD813DD73D983D75BD273DB13D963D8A3E0F3E363E223E063E5FBE99BDE13C62BD54BE65BC60BDB83B2D3E15BE823EA8BC033EF83DC2BDB9BD74BD473EC5BC8F3E3B3EFE3D883E21BD7F3D18BE523EFBBDFB3D173D51BEC8BD63BD18BE7BBEB4BD873E85BEB83C90BE22BE8CBE8D3D653D903D813D2D3EEA3D39BDB53EFBBB50BE2CBEC6BA86BDAEBDAF3E333DA2BD34BE833D0ABE233E97BD383E063E78BDCDBD45BE1EBE193C59BE27BE813E903EFF3C34BE593D4ABE4E3D66BD94BE91BD753E9E3E113EAC3C20BEEFBD053C4F3D9B3DB93C74BE073E83BE6A3E173E87BC343D98BC493E6FBE55BE8F3D10BE0C3D94BD91BD9BBD92BB2E3E803D0CBE6FBE36BEA7BD9ABE1EBEE43BDCBD653C5B3E52BE113ECA3DC7BD79BE87BD303E71BE6B3D853C20BD8DBEDEBD3DBE803EDC3C84BD59BD84BD853EE4BD6A3EB6BC883D003E81BE223E5DBE04BEB6BDBABD27BD223E73BDA73CDD3DE4BD7CBD243E8A3D1BBD19BCB2BC96BC8E3E873B1B3EC73D12BE06BDAB3DBB3D1FBE1BBE873B4DBEADBD3B3D13BEE7BD89BE653C08BD633E2E3E0CBE47BED43DA7BD8CBD3C3D75BE3C3E1B3C913C4CBDDCBD4BBE0E3E73BEE6BC023E253E56BDFCBDA0BD483E08BE823D353E013DF2BD543E4FBE36BEB0BB003EF3BE223DC3BD7FBE203E2BBEF83D053D1F3DD93D853E56BD8F3E493DA1BCE83DBD3DF53D4E3DE53D363E483E0E3EF03DEABCB4BD8BBC4FBDCBBD133D973D3ABBFB3C28BE483DF8BC97BE8A3E573D5A3D823DDB3D053ED93CA2BE213E4A3ED13D123E6A3EB73D20BDF8BD17BD573E8BBDFCBC363D953EA3BD2D3E3ABE323EADBE993D73BDA4BDBEBD4B3D953D723AC8BD10BE813EB13E52BD593D21BB15BE6A3D12BDB43DDEBDFC3DF93DC1BC3CBDB0BDBCBDB5BDA8BC63BD06BEA03ED53D303D763E07BD74BEC4BB9F3ACB3E1DBE19BDA0BD323E8ABDC13E663B4E3C42BD02BD793EE9BD8CBED7BC7B3D253EB1BD1ABE333EF33D17BD523D023E103E0E3E603CAFBD71BDAD3E3CBE06BE3EBD26BEE1BC1F3D2F3E2ABDF6BD723D76BE1ABEFC3C583D63BEA0B802BE0BBE01BE90BE093EC0BD993E4DBBF6BDA9BCE73D843D963DF3BC043EC2BC603EF5BC0FBE45BE60BCEA3E91BD2EBE96BC0BBC6D3D5ABED3BD343E49BECABC1ABE5C3C87BE903D1E3E5CBE28BE10BEAFBC8FBC98BC07BE2A3E96BDB73E5A3DC7BDAABDC63D52BEABBEB23C35BE8ABD533C15BE633E84BD183E4EBDD8BC843E0F3EC7BB5A3D473E813EC6BD65BECDBDF2BDA73D7B3C52BC0EBEAE3D01BDA4BD053ECA3D6ABD13BD91BE6DBDDF3D5DBEEF3C4CBE36BE8ABB01BE6D3E923DAEBDB2BC06BED6BD46BD69BC8FBE933D3C3E32BE8D3DE93DDCBD45BCB3BD38BE76BDF13D84BEC5BD953E58BE0E3B203E90BE3BBE893D8CBD603EF63C88BC2A3E9A3C0ABE96BE873C32BD853DA73D963E563D5C3DFF3C69BD1ABE083D2EBD33BEF6BD083D53BD6EBDBDBD053E3DBD29BE2E3E883E1DBD6ABEA3BD143DB1BEEFBD91BD6EBD24BD9CBB423EB4BD30BDEEBD2EBDAC3CBEBD903E56BED7BD",
      torch_tensor_32_torch.bfloat16_19: "0x020000000D3DFA3D483D133B0F3DF33DA4BC2BBE143EB3BD343E813C96BD17BE843E16BE4F3EEDB9A33EBE3D3E3E953E303E81BDB83D423E82BC673E0EBB9EBD663E823D",
      torch_tensor_32_128_torch.bfloat16_1: "0x020000001BBD14BED73CC1BD27BE5F3D433D3BBE133EB63C06BE2C3D08BEBB3D90BD793C063DDA3D68BD903D69BDD73D0FBD08BE6C3D4DBEDFBD823E9FBDFF3C933C413D513DDEBDBB3A7E3DB9BD7FBD7E3D02BE95BC903D02BD1FBEB93C15BDDB3D96BD8A3D9CBD263DC63DAABC29BEF53CE5BDF6BDEC3B74BE37BE5E3D76BDA7BDD3BD2ABD3A3D8F3D103E94BC3C3E883D62BEB8BD10BE423D643CAE3C32BD2C3E15BCB43C363CA73D3D3D3E3E3ABCCCBC613C463DC8BD823D62BD2CBCFBBD4A3DD6BC1EBCA8BED0BDB3BD21BD193EA83D943CC7BD84BC80BD67BD1D3E0CBD42BE18BED3BD12BF04BE8EBDA9BC0B3D43BD253DB7BDCA3CB2BD02BEB83D84BC883C1CBED93DE93B943C403D2C3DDB3D05BB6C3CD2BD35BD523C833CFDBC1D3EB63DBABD583D993C063E88BD8DBD613DE6BDECBD2F3E043E8C3DCBBD463D1A3E0BBE543D71BD2A3E11BC60BEA53DC63C393E123E51BC0DBCC53D28BD253E1B3E793DD7BD87BD493E26BE0B3E39BD90BC5EBD5F3E7A3C753CB0BD2C3DBA3C553DD1BD99BECABD583C4BBF5E3C8F3D65BB913DB73D2CBDE63DED3B2CBE15BE0BBE213DAABB0D3DCD3D39BECCBC32BE2EBB403D3A3DB2BD7CBBEA3AAD3D4ABECD3C2DBD4EBE3BBB08BE19BE28BDB83DF1BCBB3B1FBEFCBD3ABE85BD50BD943D233DBFBCE6BC133E563E29BBF7BD9E3CB53DA13D193D8A3D02BE9E3D34BE03BDC9BDD53C153ECCBD6D3D0B3DF2BDAF3D4D3D99BDC7BC19BDD0BCB8BC9E3CBCBD8C3EF23D9BBEFDBC4DBD2ABE773D30BEE33D87BE913DB5BD3D3ECC3D383D07BDE1BD0CBDC63CA53B14BC5BBD20BDB2BCC9BD963DBEBD113C50BD653DBC3CA93D5DBC0CBE82BDC0BDFB3C18BE9EBD253D8A3D68BC09BDB43D423EA33D2CBC01BE8ABDB83CE53DC4BDF8BDACBE683DED3DF63DC8BD623E20BE423E8BBEC43D103D69BD41BD1EBEFCB9663C783D6D3D4C3DF53D80BD22BEB53D123B01BEF43C25BD6C3D04BD303EE7BD8ABDF53D143C9CBD663D70BD113DEA3CA53DE3BD05BC133E813D1EBE9BBC2F3EEE3EF0BC643D8C3D97BD9F3DC63D0EBD86BB163E06BE3FBDF13C1BBE6A3E5CBD51BECDBD12BDA5BD0B3EFEBC563DF9BD23BDB5BDD6BC1A3DDC3B883C8E3D143EC8BD463E523DED3C613DBEBC53BD46BD363B893D67BEDD3AD5BD83BD693DBBBDF9BBA53D26BC343E26BA023D083E183EADBDEABDD9BD193D6EBC53BD01BE78BD0BBEA6BCDF3DC5BDDB3DB03DB2BD0CBECCBD15BDA83D203D11BEA4BD223CEA3D4E3E203E013E053C95BC83BDE33C0F3E3EBD3EBDB1BDC23BB0BDE53DDE3C5E3EEF3DAF3C4B3D0ABD1D3E6E3DAABCB4BD10BE1CBDDA3DB9BD38BECD3D0FBDEFBD3C3E7ABDD53C1E3EDFBD01BE453B383E99BD153ED0BDC1BD4F3EA73D0B3D90BC9BBEB83B1D3E94BC293D193D3BBD09BE2C3CAE3C083CDFBC03BE0F3DA03BB1BD34BEBC3C5C3EE6BD30BEE23D32BDB3BC65BE6DBD733C03BE61BDD83CDB3D96BD95BD243DE83D7BBD113DB5BD7ABCE1BDE0BD733D023CDEBD6B3DEEBC243E243D293DB1BDA43D3E3E023D09BD043EB7BD0DBE19BDF0BDC53D443E04BC9C3B343BA13DD9BD1EBE713DC63DB53D9F3CD9BCBDBDB43B1B3D0BBD443C9DBC7FBDEE3C423EDABD6FBDE43D88BD943D1ABDAD3B41BE4D3E4D3DDABBAD3DB33DBABDE2BCA53C8CBD1DBE6CBC32BE8CBD8DBD83BD223E103DBD3DCCBCDCBC6C3D6EBDD53D1A3E32BE21BDBFBDE8BD2A3CD9BB103ECF3CE33C0C3C983DE3BC75BDD4BC963DF73CAB3DB8BD133E16BD2F3D3B3EE03CC0BDF23DBC3DEEBD54BE9FBA5D3D243ECA3D143DCB3DE63D45BEF03D95BD933C18BD963D0A3D3E3EC63D453E2A3EDEBD12BD8CBD363D853CA43B8A3C853CD63CDFBB00BDB33C4D3E17BE433EE3BDCFBC08BE44BD07BD31BEEF3D053E313D9D3DA23E713E013E4DBC5C3D8C3DAD3BCFBC863D5A3DD9BA043E083D533DCBBDC7BD39BEA73DFABD14BEA93D6F3D20BE4BBE97BD25BE4FBE0C3E4EBE2BBEFABD5EBC09BE543D013E123E6ABDE7BD173C9CBD27BE963C243E123E22BDC6BDB03D663C413D033E53BDD83C623D87BC95BB453C763DCE3DDABDB53D853D833DAF3D243D493CFF3DA13D783E9F3D12BE76BBFBBB203E663CEB3A223D803D813D8ABBC7BCF5BD83BDCABD153EEABB3EBD4E3D383E343E0CBE5BBDA13DAFBDA63D15BEBFBDDDBC603DFBBD78BC293DBB3D26BE32BED4BD0DBE443C6E3D18BDA9BD0B3DDC3DFC3DD63DDBBDAABD55BEF2BD12BE85BD6DBEC4BC0D3D9CBDECBD3D3D513D85BE16BDBA3D94BBCBBD11BC073C893E103D913DBA3DB3BD08BDF73D9D3D13BC963D67BEF0BD183DACBD8FBD37BE91BE423E223E7B3EAEBDF53DA43C5DBD79BD9FBC02BEC23D333ED1BD503D21BD40BC0BBE943A783D023DCDBACB3CF53DF53C3F3CDAB915BEA13C0D3DA13D9E3C09BD283E5ABC0F3E91BCA83A70BD1C3E96BDE6BC123DBCBD6CBD2D3E833D9B3C35BCEC3D3DBE6A3D07BD253E8FBDE93DF73D813D94BB3ABD81BDD03D9D3DA73D2E3E943D0DBD1DBCA3BCDABDA7BC983D4DBE053C2E3CC4BD5CBDCDBD613B92BAA33D16BD0BBC6D3D0ABE68BECBBCB9BB58BD21BD24BE6CBE2EBE60BD073E043E343EDEBD8E3D36BE3D3CF3BDFABD8A3ADB3D13BDB73DFA3CD13DC23B633CF23D2EBDD4BD41BE933D053E03BD8E3D9DBBBB3C01BEEB3CCE3D403E363DC33D04BEB23E183D35BBEFBDCA3D423DF33DE73DBCBD60BDA7BD5BBE99BE9EBC8BBD62BEBF3CF7BB33BE353E023DA3BD04BE46BEA3BDAB3C143E25BE7CBDF1BDB13C5ABD41BDE4BDF5BD283E133E79BD65BDC03DD63D31BDA63DCEBCAE3D5FBDDFBDB8BC723EDA3DD3BE58BD163E0FBE993DB23D9B3D25BD903D16BDF1BD0ABD773D7E3ECCBC1C3D193EF23B783C033ECD3CB9BC873D88BEF5BD963D353D473EA8BD093DB33EAE3D3C3DC7BD23BE023CD93DDABD49BD9ABCBA3B3F3EA53D513C3BBE9FBE76BD033DF83A29BEC9BC7BBA083D74BEEDBD803E24BE1ABDACBD0BBEC7BD5BBE3BBEDA3DF93D563E193D4EBD96BCD6BD063E5FBCA8BD1D3D09BDD83D783D243C0EBAB43D543E64BE0D3D3F3DE7BBCE3BA43D8BBD77BDF4BD0F3DFB3DD8BDA83DC2BB97BD893EFABDBCBC513DFBBA0DBE93BCC4BDD3BD243EAF3D583BE03D04BC20BD413EEEBD8DBDC43D1CBEDDBC4CBD0A3D9DBCFCBDAEBD4CBDB5BD0ABD11BDD73D1BBE48BD903EBD3DD8BB53BD0D3CD1BC09BD57BCC1BC57BEE13DBA3D563CB7BD3FBD813DCEBD0ABEF93DBE3DADBDEBBC8ABD8A3D393DC73BD7BD38BDDEBA083E5A3D15BD693C363D5FBD823CA5BDAA3C1F3E083D6BBDF8BD6C3DBC3D91BCEBBD93BD73BC1FBDE13CC0BC703D0A3D8F3DDFBCECBD223D093E3FBE81BC8C3D523EB0BC3ABD67BB44BE61BD3B3DB93D9D3B873D18BEDA3DCDBDAF3D013E9A3C2E3E2DBE68BC71BE8E3DEB3C2BBE523D693C4E3E6CBBEF3D30BC9C3D96BDFABD983D88BD023ED2BCCC3D123ED23DCC3C1C3DABBDED3D8BBC4C3EE0BC4D3ED5BC20BB3CBE21BDB1BD1CBBA53D38BE023E35BD9C3D1EBD96BD4B3D6E3C113E863C7D3C3ABE8B3E843DDBBC96BDF2BD2BBEBABD37BE81BCEABC053CA0BDD83DE6BD8CBDEABDB93DE9BC173DEBBB753E3CBD7A3D7CBB50BDA6BCF5BB793DECBD333E8A3DDD3D063DB13DD53C29BD9BBC8C3E473D6FBDC0BDB2BD2A3E14BCE53DF7BC04BBC9BA583DE03C2DBCCE3CC9BD863D20BDC93C9CBD983DD9BD813C07BE12BEECBDC9BD54BDD93CBEBD933DF1BBA73D51BD57BE38BECE3DD53D193EB63CB33D853D12BE373E47BD103E3EBD933C003EC23CAEBDB9BD8A3DB03D9A3E4FBE83BDA83BA9BC9BBD7E3D20BDF03D543EA5BDA33DE2BD2FBE99BD1F3EC0BD30BC22BD7D3D1B3E6E3D27BE3B3DFF3B0EBB80BD6EBE13BD03BD1CBEF23D613D3CBB013EA33C0FBEC8BE363E04BE563B3EBDC73CED3D15BD9CBD9C3B123DD43CF33DE1BD8D3DB2BDB83D783D1BBEC4BDC7BDF53D583D4BBBCF3D0E3D623DADBD4BBE363EDDBDE0BDC2BA0BBE99BD00BE85BBB23D313C893C7A3D5C3B94BC5FBC37BE723D0EBDD73D70BD4ABDE53D9B3DF43C483DE2BD053E1DBE04BD423E193D28BEF5BDA53D73BC813D6A3CFFBDCD3D683CAE3D69BD4C3D91BDD1BD34BCD9BDFE3C9FBD503D27BDA7BC1CBEFCBD70BD52BD34BEC83B39BB34BEE53B153EFCBC0BBE1C3E183C18BD8D3DB53D89BD51BB353C1FBCF5B7D2BD3EBCE9BDA4BD21BD973DCA3D02BD8C3D093E19BD8A3D7CBCD13CA2BCA23DE53DC1BDAEBC77BCF4BD59BE503E53BDB8BDFE3DB6BCF2BC95BD90BD22BDB6BD8BBDE03D03BE1DBC4D3D363D683C35BDF1BC9D3DD23DDB3D433D5BBE6E3DE0BB0E3C3B3E273E8A3C5FBD6C3DD13D50BE77BBD03CD43DE9BB0CBE603E573C42BDD1BD07BDB3BD51BDC83C2ABC00BEB03D593ECEBD13BE5ABBE23C31BDB0BCA53D293C9A3C013EA33D07BB2BBE70BD943D93BD963C29BE1DBD6E3E5EBD253D30BAE03C293DD03C3A3C1C3EA7BD6FBD0ABE793D4CBDF8BD9C3DC0BDEA3D733E51BE153EA0BDE13D6CBD3D3E2F3CEB3B043E30BCB83DCD3A65BC17BEA73DD0BCEC3C893EC4BD7B3D5D3B01BE6DBDFA3DA03D38BDBB3D643D6FBD15BC673E11BE25BC5C3CA7BD1DBD2BBCAE3D343EB4BD823D043EA03EB1BC66BD15BD0C3E733DF33AB33C573CDEBCFD3D143ECF3D19BECA3C8BBD9CBCE3BB23BD243D06BE53BC5DBD00BD073DB0BCADBDE7BD15BC89BD003DFB3D1D3EA73DDE3D95BD29BE19BB1DBE603EAC3DE53D53BE58BD9F3C853D3C3DE8BB0C3EE2BD8CBC84BDF03DCA3C543C933D3ABDFDBC50BD47BBF3BD65BC37BC003E04BDE6BD503D31BC163E2A3D3FBC553DD43D2ABC513D3D3EE53CD63DD1BC0EBE603DE1BC2ABD6DBDAD3CE33DCE3D0E3E083D09BE20BDF6BD2BBD083C223D3BBD7CBD163E8B3D9C3DB73D11BDE63B323E613D243DACBC143DDFBDF23A0B3E0DBE20BE313CB73D8DBD1EBD203D6FBE693DAD3D223D6E3D0D3E8BBDD33CCE3DFB3C16BEB8BCD9BD8D3D9D3D013EC4BD59BCAFBD043D1DBEA13C763C0DBDADBD4D3CFCBC2D3E863DEF3D96BDDF3B46BE71BDBC3DA2BC54BE0ABE4ABE043C18BDB6BD18BE8ABD693DB63C0FBE97BD05BD133E16BEF4BCE43DB1BC5BBD4EBCADBDBE3D82BD3FBE1E3D2C3E8FBD21BCFB3DBEBD1B3A9AB98ABEF3BC263ECEBCCA3D143E0EBE4E3C063E49BE613DC53D4CBDD1BDFEBD073E363D0DBEB3BCFDBCBB3C823D743DAA3D48BD20BE76BD283E1FBD31BD14BCE0BDACBDF83CBABC803EDEBD613D17BE24BE1E3EC13DBABD95BB783D93BDB8BCD13D433D83BD34BCB9BB2A3DF9BDB9BD163D29BEC23D29BDF4BC0BBDCD3DF63D6F3E4E3E9CBD1CBD413DA43D5D3EB33E333E4ABD2DBE07BDD7BC2BBD8B3D9F3D1C3E8B3DDE3B423B523DC43D453D463DB1BB99BD2A3EF63C46BD24BD74BD42BE093D8FBDECBCFC3DDD3D323D043E06BDC2BD343E47BCFA3D19BEC6BC7B3DA4BD13BC36BE0C3E8ABCC43DC9BDC1BA843C3CBE753C93BDB53D45BD163E2FBE053E84BDABBDAEBD20BEE5BC3CBEA13DE7BDAD3DD83C953C393B013D3FBEF13CC1BDAE3D203E95BDAEBD8A3D0ABC94BC18BEA2BECD3BB3BC093D363D51BDFCBB9BBD063EE83C07BE1A3D0F386BBD72BBF2BD0FBE273ED63CA43D213E02BE003E533EF9BB453ECFBD613ED13CD2BD97BD99BD433D5E3DA73C94BC9B3BB8BC8FBD353D7C3D1DBE96BDE63DADBD1DBE623E003F8BBDADBE133E0EBE1CBC213E48BD1C3E343DDE3C233DA73C07BDD03DD43C3F3C233ED7BDFABC15BDA03D85BD643DAEBCC63C013D9FBD7CBCD1BCEFBC33BD223D663D1A3EA33DAE3D53BEF6BD1C3D44BD3E3E853E063B5A3D3B3DCBBC98BD48BD3FBD5FBD063D813D063DB7BDDF3AA43B51BCD23C383ED23DE13D923E263EB2B87CBDC9BBA03D2BBD153D31BCB7BDF93C4DBEB83CD3BC33BEA8BB4A3D5C3C093E623E0B3EC4BDD73D01BE7B3DC43B8ABE193DB0BD1D3E90BD723DCCBD373D353C163E1CBD283D07BE793D5C3D4E3CBDBDAE3C58BDCABD67BCB83D27BE3FBD1EBDD83DD8BDA6BCC9BA8B3DDB3DC9BC343C233EDB3B39BE99BDDBBDDABD213D84BE40BD94BDD13CD9BD663D6E3E1B3DCF3DAF3D40BDD9BCC6BC9E3D64BD82BDB63D0CBE813C13BEBDBDBA3D873DDF3C8E3DC93C8CBD1A3E62BD1CBD873D39BC5BBD9DBD813DBF3C03BDD1BD873D7B3C0F3E053EBEBC073EA9BC293E5EBD6FBED2BC7C3DF53C84BC0BBEF23D6F3E653D1F3DB6BD303E08BD13BE83BE9E3C1F3E0B3EFEBD64BA863E3D3CFCBD9A3D3FBE23BE2EBE8FBD8EBD94BC553D7CBCB83CAD3D04BF8A3D683D42BD97BDBDBDBF3DAEBC8A3D113D3C3D0FBD023D813DE6BCC6BB36BD72BAB8BCA83C54BCF9BDF33CD0BD223EB4BDBEBC49BC20BD64BD33BD5ABD793D89BD21BB2F3D0A3BDDBD07BED53C773D39BCFF3DAFBD7FBD7C3D30BDAE3E2CBE873D14BD163EC03B0F3E543B3E3CCF3D163DBD3E2CBE563DA03DB73BBBBDC73DC63DAABD0F3BD6BBEE3DD9BB79BC3FBC73BD72B9E9BDC43D1ABD66BD963D11BE253E103D1BBEDEBD653C7C3B43BE51BEDD3DE2BB463E263D063E1C3E983D04BE0B3E983CFCBC69BE153E353E31BDD7BD1DBEA03DFD3DAC3D01BE043DC9BA4E3D2BBD2CBDA43D6CBDC1BC0B3DEE3D173E783DF53D01BE0A3CA63BA0BCE13C92BE553E283EBC3DEE3CEF3D6C3C90BD7EBC0ABDEA3CA43D3A3DB6BBE33D6F3D23BE9B3DD3BD62BD033E05BE69BE13BE8E3D93BDDDBD163D38BEAE3DBB3C0A3E7FBCF0BD393DBBBC46BD4D3E04BE113D4DBD6F3E463D1DBEB33CEA3D95BEC8BE963D27BD083C143CB23DBD3D0A3D36BE74BC8DBC663CB23D67BDB9BD8C3D8B3B7FBC873B1C3E1DBE34BD1B3DFABD74BDD93DBF3CBEBD5EBE1A3D683DD43D4CBD613D56BD373C37BCA43D59BB183E9F3D513C0BBE60BEE7BD4DBE303E2F3D9ABC023BC2BD053BB63C8D3D1CBC4BBDD63DA6BDDD3D4B390B3DBB3D193DF13DE13C363E223E003AF9BB3A3D7A3CABBD03BEC23D77BDA23C8EBEDF3D6DBC8BBCCD3CC5BE113E943D133D69BD893DF8BD19BD24BDF83DDD3B83BC5E3DC2BCA7BDF43D9EBC473DEB3D933DCB3D9ABD383E1A3C783DFB3D3E3CC2BD12BD3F3E0F3E7D3C9F3D103EF1BD0B3CF13D58BC623CA6BD5F3ED0BD1BBEF23CE1BD683DA83CE9BC0CBCBE3D20BDA43D1D3D213D503D41BD873D283E86BE9A3D1D3EDB3D453D503D3BBD473DADBD36BDB6BD8C3D1EBC9EBDC63DBFBD873D92BD2B3EC53DE3BC12BC2EBE4E3D8A3DE43D8CBD563C5D3E9A3DAABDF8BC303E12BE0E3DEA3CA7BD3CBC253D8BBD143DBABD2D3EC0BD753D563D12BD1ABD2DBD0B3E0CBD5FBDF8BD31BE1F3B363D92BCD83DA3BDA43D713E02BE07BD163DBA3D0A3C63BD24BE913D823CBFBEB53C583DD7BD023E9C3D823D7BBE0F3D79BDEBBD2EBC243DD23DF63D3EBEBCBC073E533D6DBEF73CCC3B243E443D23BCDCBD693D6BBDA93D15BD6C3C50BEBE3D08BEEE3D0DBD88BD95BE85BD303C52BE05BD7CBE2B3C1BBE1CBB513D1C3FA23DB93D6ABC4DBD9FBC623D90BCB03D1C3E3F3D7FBCFEBC123D133D07BE9FBC973AE0BD8EBD6CBE4EBC67BD12BDC03D613EAABD69BD15BE59BE453D55BD253CFF3D773D293C54BD92BDD03D323E25BD813DE7BD283EEE3D3DBCC5BD973D63BC053D49BD973DEABDF53D30BC15BEBBBD0FBE203DD0BD6D3C1ABE713DC63D2ABD963D183D0F3D0A3DC73D693C223DAB3D43BE3ABDA7BDA93CC73D3C3DB6BD06BE4C3E113EF1BD103ECFBD0CBE2C3EECBC883DAD3D063EF03D403EF2BD4B3C16BE203D7CBD1CBD18BBBABD37BE09BD7FBD3E3D1C3C97BC173E6FBD283D5CBD583E28BCC53D20BD92BD77BD653EF63C7C3D59BDFF3D323C9C3DA93C29BD27BCE3BECDBD34BE06BEB53D7FBD67BD663DF03D4E3CAE3D57BC8ABD03BD34B899BC35BE35BD24BE1ABEC93D023E443EE03DB73D713DE63D383C0EBE02BE0C3BB1BD5ABCF4BD393D92BDDEBD68BD46BD503DD23D08BDB8BD523D38BCD438C5BD133DE93DD0BD263D913DC2BD72BC823E513D943CB03D33BD873D093DD2BD3ABDA13BB43DDEBCBB3D4C3D49BDD03DE4BD60BD1F3E2FBD833DB5BDCD3D65BC92BDA3BC033EA43E183E59BE6EBCF8BD653D323DBBBDD93C8B3DBFBDD4BB69BC353E863B913DE63DD13CB33DD3BC2BBEB53CCBBCC13C233DB63DE6BD193E083E1EBE883BDCBD093D8E3CEF3C883CE43D663DB5BCC03BD8BD0F3E0BBB38BEDD3C9BBDA7BCFFBD6ABE17BDE4BD0BBE053E0D3EBB3D3CBD8C3D2DBE0B3D4E3D073CC53D0D3C16BEEABD2D3E983C94BD553DB7BD85BD50BDCF3DB5BD93BBD1BD3EBEA93DAE3DC6BDCABDA5BDB0BDB7BDFF3D34BE41BC093D12BE863D01BEF7BDAABD9ABD763DC2BC1B3D8A3D50BD2C3EE83D00BEDBBC053E903D183E7DBD673DA23C46BDC2BCEFBDDCBD9DBD8FBD68BD59BD05BD7A3D21BE1A3EA03DC5BDC6BD163E5D3C4CBE05BE03BEBABD32BD5A3EED3DEDBD90BD1BBDA43D293E153D073DEC3D0BBDD7BDADBD13BE793DDB3DE3BD353DF1BCC23D15BED63DC3BD063DE4BD09BE783D0E3D35BEB5BC8ABD0F3E4C3DFD3D513E0D3DCC3CF0BCADBA1FBD22BCA33D72BDDA3C39BE133E173DE13CA93C933D2C3DFBBD09BC203DB9BD933C233D4C3D35BC453E513E8EBC073D0EBE8C3D153D1A3E0FBD823C433D673D17BDCD3C263DCBBC353DED3C65BD19BDC6BDF33C9E3DDC3D1A3E8F3DEFBC57BE97BDE5BD7E3EADBDB13D16BEDB3DDE3D873CD83DE8BDD8BD4E3DD03DF63CB5BBC73DF0BBDD3DC0BD99BCA83D283DDBBD933C46BD253ED5BD5C3D0FBE88BCDF3CA93D813C763EA2BD99BD0CBE183D963DC4BCB43D48BC71BD9E3D8E3CC6BDA83C303D193C323E61BE33BD68BCF93C87BDD6BDD93D833E033ECD3CD73DAF3C95BC6F3EC8BC8EBDB0BD71BE11BC82BC37BEB53D18BD25BD7DBDB3BB16BEA2BDB93C03BE1F3D8EBC8ABCA4BCBDBE3CBD1FBC3BBE2FBE053DC5BD153D8ABE9A3DEC3C733ED03C203E87BCF13C32BA01BE95BD17BED63C133DAABDC83D613C3A3C933D793DD4BC953D6D3C2BBE36B99EBDD3BDBB3B00BEF6BD833DE73DC73C143DE63D133D8A3D2F3E37BE62BCEF3D7ABD813EC73B323D1ABCDA3DFFBCEE3C93BD0ABDA73C823D253EC4BDA2BC6EBC2D3C58BC15BD1BBD4A3E85BCEE3BD83D113EA93D2B3D5A3DB4BD653DA83DFF3D33BE1FBE06BED2BB96BD31BDB6BDA33C5FBDAB3D2EBE643D01BCE13D9E39FCBD7BBCA63D8CBC403DE4BC21BD07BE22BE52BD6CBD02BE523D3EBC9F3D39BEBE3D693DD2BDFF3C1D3E9CBD23BEC63B01BD03BE673DE33C363E97BD52BD043EA3BE46BDBF3D8FBDFDBD0C3D17BE25BEAF3C4ABD833CDF3D8CBDB93D30BDA13DFA3D273D96BD04BEE83C893D523DE63CC1BDDD3DABBDEE3D09BD083E313C1F3E9EBE073E04BDE13DE0BD95BC943BEFBD1F3EBC3D2D3DC43DFA3D463C653E193E043D7A3D1DBE553D32BD8FBD16BE03BDE9BB3BBD24BEAABDD53D953D893DE63B083EABBD553E553D0BBE573CCD3DF0BCD2BC46BD0DBEA33D0E3EEE3DC3BD9D3DFDBD633DA73DD93C85BEF1BD35BCE83CC23DFE3D043CDABD653DCF3D54BB863A77BD2E3E643C9ABDD23DFC3B013C3C3DCD3D7E3DE3BC1ABB143EF93CBBBD15BD9FBD273D9B3D2B3E733C893E51BD63BC2CBD143E853D14BE7ABE82BD61BEA2BCC13C0EBEE3BD9ABC153E893D90BBF0BCB7BDFD3C603D20BE30BDDABD873DDBBD25BE3BBDEEBDCE3D9B3C5FBD91BED23CFA3CE5B99DBDE8BD613CF8BC293D1CBD22BE93BDF13C413CBD3D18BEDC3D963C98BC45BEB6BC9ABD9A3D153E033CA83DEC3C9ABCD9BDC13D67BD953D653D0D3CEA3C333D513D7DBEFA3D8DBD28BE273E7BBC65BCB93D093DFCBC323DA3BD6A3D203EFBBD8ABD953D8FBC44BD983D94BC9ABDD53C2D3EC83D60BD44BE013D9BBDE53DC63D10BD0FBE3D3D843D213E53BD413D833D173ECE3CC53D6EBE913D35BDE83AD7BD9ABD4F3ECD3D13BDDA3DF33D153EFD3DF6BCC6BD21BCFDBA0F3E08BE20BEDCBD6ABEA2BD07BD96BE93BD413DC7BC493DEC3C4B3EDDBC8BBD753C8EBD1EBDC33C883CE53BCA3DD9BB65BEB4BD04BE213D873DFDBD27BE303D0F3DEABDD93B68BDDE3D273CF2BC5A3D603DA8BD8FBD46BDF8BDAE3DA23DFA3D8EBC0E3CE3BC843D34BD9CBD53BD61BD873DE43D29BE693D7D3D9ABC0B3DF1BCF8BC7B3D6DBEB9BCD7BD2BBEFCBD593EE2BDA03D57BD73BC83BDC93C833D10BC3B3ED7BD1B3E0B3EB83D483DBD3BD8BDBF3D0A3D253E3F3E9DBDDB3DC83D033E733ECA3D17BE9B3DD2BD673CD73AB13C9ABD283D27BD223E2FBE533DC3BA1A3D5D3D423E23BD883CD53CCA3CB73D8A3DB5BDF0BCC8BD37BCB03D92BD273D503DDC3B62BE673D99BD4CBCD93D34BD77BD73BC1BBE7CBEA9BCD5BDEE3DB1BC043DD23C0DBEF6BD673DDFBD0C3D2BBC1F3E623D0EBC5FBDAFBD223E27BC87BD173C0E3C373D5D3E8DBD0BBD323DFCBD023DBCBC823D49BC94BD49BD33BD1E3E773EC8BDC53D5DBD1A3BD6BDC6BD99BAE8BDBA3DF6BBA3BD38BD153E22BD71BDB53D683E8ABD97BDC8BD933C933C563ED7BD04BDC33C853DE5BD023D893D283C71BD1E3D2C3C423CA2BD913DABBDA83C9C3DF33A993C023D7CBC57BD5CBDFEBD453CCF3CF03C0ABE4D3DA5BDBE3DDA3DD63D273C6D3DF63D50BE2D3ECFBCA83A89BDA23BCB3DF5BD06BD15BE7B3D38BD5E3D07BD083C913A2B3D4F3DB93D873DD0BD083D09BEDF3CB13C85BD05BEBEBDE13CFCBBAC3D36BEA5BA653D943CAD3D2E3D38BD373EC83CAC3D453E16BE85BD833DD1BCA43C2B3EB33D53BB763D2B3DE63CD23C4D3E7ABD313EA5BD4FBD5C3DBCBDB0BD82BC5ABD46BEAEBDFA3D18BEDEBD96BD92BD6F3E75BE6ABEB93DC6BCBD3D3EBEE03D9C3D403DE33CF73DC53D8B3DD1BD42BE1EBEB93D0A3CCA3B383B16BE00BE193CF63BA0BD4BBC6CBD993D663DE63DE33D14BDD83CE63D233E123ECDBD2EBED1BDEABCD3BE8F3C17BE22BEEABD0F3D3E3E65BE4B3D76BEA93D0F3E05BE21BE2FBD9DBD413DE3BD0B3E193C50BC33BE0ABED83CEEBD88BD523D613D18BE1DBE15BD883D4DBEECBDFBBCDBBB6FBDB0BD883D2C3D89BD22BE0B3E22BE5ABE4C3CF5BCF53EF7BBF23D543D933DE6BC0EBD473D59BD40BE193DD13D383E193EEABD863D5ABCDEBDEABDC93CCB3D7CBE1CBE64BD1EBEC63C043E2B3E483E0B3E103CBA3D0ABDB4BBA3BCB73D2E3EAF3C1C3D99BDF8BDC1BD32BD17BD0E3D42BDB23DF7B9813DA8BD913C58BC1DBE7FBD04BE863E40BE763D8EBDA3BD2ABEA7BC84BD2FBB1FBD1E3DF1BD763DFE3C503D293D1D3E04BD2A3CD93DA33DA03D13BE753DCFBD7FBBF3BC933D23BEBDBD2DBD1C3D6A3CE73D84BCC93CCEBC813D65BD1BBE4CBD1BBD5DBD3E3DE23D1C3D21BE6F3CE1BD863D45BE833E02BE3BBDC6BD8ABD0B3DB9BD423C1B3DAD3B133D7CBDEDBCA1BAEF3DBB3DB6BCEA3D55BD983C063E41BE3CBE3BBE403E583D373DA93ED2BB5F3DA5BD74BE72BD26BED33D3DBDA4BD",
      torch_tensor_128_torch.bfloat16_1: "0x0200000057BDCABCC53D56BC493C43BEDC3DCBBD323B1C3E173E6B3D893CB83D2ABE5C3D15BD9C3D01BDD7BC4E3D2BBE7FBCC4BD1BBD903DBFBC09BD093DBA3DF93DC5BC513EFDBD7D3E1D3ECD3D993DA53D60BC183C8E3DC73DB2BD1E3D7B3DD9BD4D3E29BD5BBD41BD8D3D33BBC53D863DCFBC363D1C3C45BEA83D073CC4BC90BD933D35BE6FBE9ABDE23A88BD9B3D0F3EF6BC563D35BE27BD843D6FBD173E473C9F3BC7BCA13EB8BD9A3DA1BD85BD2DBEF0BD863C2D3E7BBC5DBD093EC2BD08BD1B3CCD3C043C273EB7BD5EBEDABDD7BB89BC5CBE01BED63DFB3D2CBE163D0A3DBABD2A3EB33D003E583D513D29BEAF3CDFBD9DB9C63C6F3D2CBC26BC573D94BDEABD",
      torch_tensor_128_32_torch.bfloat16_1: "0x02000000E83DFA3DD3BD5A3C853E483DDFBD363E06BDB03C3A3E0CBEDC3A0E3EDDBC98BEB83E2FBEB63DCE3C473ECDBC2FBD6EBDB1BDFD3D543EE2BD1ABE57BD933B53BDD6BB6BBE05BD91BDF3BC0D3E683E41BEEEBCCDBEB03DF3BD1BBE1E3B1DBE44BDF43C75BE15BE11BE2DBD233DB63C7ABEC1BD5BBD433E993D83BD29BC69BCCC3CC7BD433EC4BC2EBDACBDEDBC02391A3DAB3C98BE2C3EE33D07BE6FBD46BE71BEA9BBC9BD1C3EAF3DB83DD93A543D593ECC3DE2BDE43E16BE8ABE37BEF13D8A3EF3BD15BE69BE073C8F3D2D3DE1BC20BE90BEEF3D0CBE90BE2A3ECB3B7A3E093E11BEDFBD5D3D9EBEB2BD083E933D2F3EB13CFF3D343EA63D8D3E62BD863DADBD19BE4ABE78BD383D4A3D6C3E493DB0BD7EBDC1BD97BD723D35BEC13EB83D883E91BD21BEB33E0FBEBA3C3A3DF93CAD3D9A3CD13C6CBD29BEB13C143DCBBD3A3D41BDCE3D6BBD86BC733D9C3E01BDF83D2DBE87BD85BD59BE4E3E283E3F3DBC3D8BBC623E82BC953D06BD473DD83D94BD1ABDC1BC96BD96BEA33CB9BD07BC823D2A3E02BD333D00BDD3BD663D163D593E78BDCB3C9EBD10BE6EBE883CB13D2C3D25BE903E873D08BE8DBD643EDC3D74BD0ABE4F3AEDBC2E3E81BD24BE24BDF33D92BD993C80BDBE3B993D35BE003EA53DD1BC383D1B3EFDBD3D3E483D98BD113EA73D463E963D3ABE4ABD833E593EB13EACBD863EB63D06BCFB3CC7BC83BC44BE6B3E3ABD2DBEC3BB8ABD3D3D5A3DA8BC493DB9BDFC3CAEBE57BD87BC2DBEF53D3CBEFC3D8DBBE63DF33D40BD993DE53D08BD6ABCB4BD67BC3DBCE03AA9BD5CBD11BE06BEB63D503D85BE063E943CA83D90BDA13DA73D423E5DBDCBBD39BE99BD1D3EFD3D9ABB58BE92BD5CBE65BE803D203D7BBE893EB63CB7BB673DB13DDF3C983D6FBD8B3DBFBD603CA2BC62BE123E913B003E32BE303D1C3BF3BCC7BD753D0CBEE73D6BBDA83D9B3C593E2F3DA2BD1D3E05BEA5B9DFBDCEBDBDBD2EBE41BC99BEF73D08BE79BD1C3D1F3ECD3DCF3D043E84BE11BEBE3C513D12BD5F3D553DDF3D163EB8BC6E3E903E043DD83D16B9193E5C3E033E1FBEC73D3A3E02BDC83D0A3E1E3C7A3D07BEACBDE33DEC3D58BD38BDE0BC33BC50BEEF3D58BE50BDB2BD833DA3BDFBBD10BE93BD783DD63D9A3D92BDA9BCBF3D0ABE903DA23DDDBCEB3C4D3E98BDC4BDE0BD673EFDBD53BE473DDBBE9D3DFFBBF6BCAD3DAD3D953D1ABCC3BD78BD213D7E3D38BEC73C393D33BED5BD033E1C3E0FBEC1BD183E54BD253D43BD13BE3E3B9D3DB33D833D023C03BE333E1A3DB33C0BBC15BE7CBD0B3E4DBD7ABE253ECF3BA73DAB3D343D22BEBD3D123CCB3C463EB1BD993D5F3D50BD9F3EB5BDE0BC15BE183D963D35BE463E423E593EAA3C4ABEDA3D3DBE95BD0D3E26BEC7BB3BBD1C3EA7BD2D3E693ED4BDA6BC453DCBBC393E943DAC3D2EBE3F3D6B3D79BE2A3D48BD4A3E333D2ABE82BC58BEC33D73BDBFBA573D3BBD3A3D6EBDA9BD68BE0C3E0DBC2DBD603D86BDCDBD983E443EA0BD2D3E22BEA7BC2F3E943E9FBCE13D51BD643EDE3DBB3C80BCD83DAEBD38BE3D3E133D4ABC023E193EA73CD53D563E9ABC88BD263D333EC23DF53D2F3D793D35BE9B3CB93ED6BD993BA0BD4F3C0BBE84BD113ECCBC1A3E39BEA33B63BD46BB593EB53DB2BEAD3DE8BD23BE9FBD3FBD0EBEE7BDBE3E3F3DCD3DBCBDE9BD133D5ABDA33D013C6C3D633D973C4C3EE23C10BE273EBCBD1FBC0FBD843DA03D8C3C03BE503E98BCF13D8ABD043E35BD34BE473D843E213EB23D45BD08BE963DA53D5CBDECBD1E3EC4BD753E4DBEECBD973D16BEAABDF93D59BD4BBD2EBE013E1FBEC83B09BE51BE5E3DDB3D02BEA63DDCBDB13AB8BDEB3DEF3BC8BC8E3D36BC3C3D2A3ED93D56BE433E04BD8B3ED93D9C3D3ABC82BDA23D6C3DC73D633B8EBDA63D183E36BE0EBD28BC393DD83DE9BCD6BCFA3D4B3EE0BD84BC8B3DDEBC06BD4DBDB3BD8FBDDCBAF23D553E3EBECFBA8F3DF03D3BBDB9BD27BE1FBD093D373EB3BDE7BD5ABDEB3DB2BDC53D7FBDB3BC3EBCA23D88BE64BC553D433E68BE8C3DFE3D933DD23D203E6ABE8F3D41BCDBBD9E3D373EDB3D18BEBEBD143D803C90BE98BDAB3BBABD8D3D743D0EBD11BEB63BF03BE73D003E0BBD72BEE7BD7DBD9ABE90BE223DF23D6A3E6F3D3D3CBB3DA2BD7B3D5FBD9CBD9B3DF2BD733E2A3CB2BEC9BDE2BD053ECABC0A3E133E3CBE00BD883E9EBD87BDA7BD793D0FBEA4BE6A3E18BDEFBBDEBD073E3C3D2D3E533E8BBD8F3D693EA7BDE93D883DAFBC16BCB2BDD7BDA13DA4BD353D223E70BC513EC93DB4BD9DBE73BE6DBE00BEAD3DCDBBDDBCB33D7ABDC4BDC93C80BDCF3C8A3D37BEEFBBE43AB2BD2E3E2CBEF8BD2FBE56BBB8BD4C3D733D043DA23DC83B97BE0DBD4BBE7DBD363DF6BDCC3D3D3EC8BD98BE5D3D0A3EDCBD353E15BEABBC1ABEE13D8E3D15BE003EBB3DD3BDF7BD0D3D363E4FBD853D7D3E0E3ED73D49BEDB3DC4BDC4BD8A3DB63D40BD64BD453E3B3E9DBEBABD603EAA3B3FBDB1BD61BEFFBC72BE3A3E17BF983E0BBE04BFF93E9F3DA23C6F3E8C3EB23D7EBD11BE33BF1FBD3ABF5BBCEE3E5D3E5A3E5A3EDFBE33BE853E62BD10BF413E2CBDD2BEAEBEDBBE8DBE47BD913DDC3C37BD12BE3ABE24BEE5BD6EBEBFBDA03DEDBC55BD2DBEAC3D9CBD9CBCD03D8F3C8DBE983E823D07BEAB3E42BD9ABC63BD783E513E833D7ABD8CBED1BBC73D7A3D7D3DA6BBCC3D073E67BD8E3D2ABE13BEE2BD813D983D5A3ECC3C80BC273DC8BD2A3E183EF0BD973DD43D463E293E0F3EF4BD893E663B633EC63D33BDA0BD68BE2FBEB93D41BDF1BB2DBD91BDC33D86BC06BEBB3D073D4EBE35BEC03D233C4CBD15BD07BEAD3DC73D26BE093ED3BC7DBD703EEF3BC03D913D8CBCAD3C453E993E53BD943D143C64BE90BD363D28BE2D3E7BBD283E8D3D6BBDF5BD13BC0C3D14BE59BD4ABE943DB9BDA93D813D97BDF8BD863D3DBD7C3D4E3D9A3D0EBE06BE333E933D19BDA43D983D46BC0B3D103E19BE9BBD383E87BD13BE7F3D80BD233E0FBE853D2E3E3B3E9FBD903D843E443ED13D433EA03D013C6BBCEBBD08BE003D31BDBA3D5D3E883D0D3D023E8A3D853CAEBDACBC8D3CBDBCA1BD143C82BEF43D80BD4BBD0C3DB43D3C3DC2BC5C3EAA3D16BE2ABE373DEDBD7ABDE7BD0E3E7D3D0B3E2FBE6E3E143E913D7EBE2ABE7EBDC8BD3C3E26BC84BC523D1FBE49BE0BBC7D3D513D643E34BDFBBB5E3E063EABBDC63D21BECE3DFABD503E7EBD8C3DDBBC8ABD17BD6C3E9FBD3ABECA3C7EBBA5BDB53D95BD363E14BED6BD4C3D1CBD623D14BBD83D6ABE55BE433E103E24BD01BD583ED0BDFEBC003E7A3D8F3C1ABE3E3E0F3E203EB3BCBEBDE63D283DCDBDB8BD20BDB5BD203D83BD5ABEF5BDCF3C873DB7BD243E313E883D7ABE613D873D9ABEC23C43BDBEBD48BD69BD063E5C3DD43D00BE24BC3E3D153E5BBE25BC3A3D2EBE833D293DA2BDC2BC423E5ABD85BCDE3D263D383EA33D39BD07BE803E7A3C0F3E70BE18BDD1BDBA3DA3BD89BD263D303E75BE73BED63C5A3CE9BDCABDEE3D2FBED63DEB3B433D86BE94BDD5B9D13D6B3EA13D27BC593E5DBDB63D4A3E833D94BC543E253DDF3C07BE57BE8A3D2DBE35BE43BE2DBD62BE3A3E603E913D4ABD79BE143E633DE5BD46BD67BE49BD39BE713D51BEB43E04BE453D903C313E4F3EFD3B623C66BDB93DBABCC73D813D35BDB93D2D3C23BE583E0E3DF13C0A3E913DD63C373E01BE88BDF63D34BDEEBD483C04BE75BC4BBDECBC98BD14BE88BDE43DF23D803D3DBE823D52BE573D513C5DBBEFBD2F3ED4BD31BEB7BD69BD2D3E663E1FBE55BD1E3EC53D813DEEBD0EBDBFBD34BB61BDF8BCF8BD9E3D51BD8C3DEEBD75BDB53DAB3D0D3D403D19BE25BE173D853C623DE4BD2F3E0E3E443E81BEFD3CF33CD9BC71BE623D12BD08BDACBD9B3C313E7A3D02BCC43D08BD653BF83C363BEDBD0E3E03BD5E3DD0BD2C3E1DBD843E12BEFEBC37BE77BEDB3D6DBDFA3DC4BCD1BD333E66B9EBBCD7BD60BD463E50BEC53D6FBD383D38BEB4BDEBBDF53D843C473E3A3EEEBD373E2EBE503E27BEB2BE2FBED9BC9EBD813D38BD40BEC9BD1C3E443E9DBD56BD0CBDAF3BA8BA2E3E5BBD89BDEF3C02BED6BE90BE08BE9CBDE53D1BBD07BE933A93BC94BEF53DFABD9ABD2FBD8ABD46BD9D3D3EBE30BE7B3D003ED43C32BECFBD763ECEBC5EBDA9BC2BBE10BED1BD7C3CE6BC10BE273E23BCD73DAFBD1ABEC43D033E233E8ABD23BD2E3E00BDBC3D02BEDD3B883ED03C1CBEDFBD263DC53C07BE03BE81BD0CBE0A3D553E7CBE65BDB9BDE9BD36BEF63D06BE253DED3C943D19BED4BB8CBDBEBD56BEA73D783E6BBD9ABE06BC03BEA3BC4DBE52BCD2BCCA3D113D5C3D203E7DBC103EF63D72BD803E5B3EC53CE1BDD9BD2DBE32BE8C3DDBBC18BEB4BC26BD30BED0BCB83DDABDE8BD24BD093EC2BD4B3EDBBDDEBDFABDCDBD053E9DBC1CBE1CBEF6BD7F3DB43D35BE8DBDB33DCC3D463DB9BE423D2C3DE03D8F3DE8BC0BBCDCBD42BD1F3D953D473D8ABE9B3CAB3DAB3C50BDFF3CE7BD543ECFBD92BD6DBEDDBD21BE9D3C0F3E23BC4D3D04BB813D093D90BE83BDE5BD6EBD09BCA43D7BBD5BBED23D1ABEAD3EC1BBA83D1BBDB9BDC8BDB5BD5FBEF03CF5BD383EBBBCCC3D673D533E26BE4C3D753D583E043DA73C3D3D66BE833AC4BDBEBD083CB13D6D3D06BE8DBDFB3B46BE7F3D283D683D253EE63C2C3D0EBEE5BD1EBD91BD193E62BE223E2BBCF43DE23CFDBDDFBD09BE7BBE213D9ABCAF3BC93D473D3B3E49BE91BE4B3D693EEBBDA4BEFEBD673E663D613DCCBD963D35BE96BDD73C0E3C3ABC2EBE1CBEC5BE513D10BDBEBD5A3CE73D6ABC5EBE2D3E45BDE6BDEE3D6DBE4BBE233EDB3B873E57BE463D223C57BDC53B27BD46BCDE3D1D3E1ABE553D183EF3BD94BC88BE533D3FBDD3BCA23D88BD6D3E383E613C4B3EC8BD0CBE3CBA84BB3C3D853E5BBDBC3D80BCFABD003E963D983C8FBD10BEC23D873ED1BCDE3C283EC1BDB23C8A3DF33D98BC703DC93E8ABD583ED23B6B3D4DBE043EB3BC9B3E83BE15BC0BBEEEBD7DBD4DBDDA3CD0BD31BEDC3BE23D623E393D85BE663DEB3C18BD1D3DA83D6F3D2F3E53BE24BE3D3D203EEFBD853D97BD10BC283E033EE13DDFBCB33ED6BD47BE973DE73D0C3ECCBDA5BDFDBD2BBEA3BDBA3C44BEB93DE9BDA93DFF3D15BDCBBD1BBDD63CBF3C513D61BEB2BD9EBD283D1E3E6FBB04BE94BBBBBDAABD94BEF0BDB9BD85BD5A3E97BD003DB0BD99BC93BD0D3ED7BD2ABD323EEC3DBD3D87BE28BEF03D72BE23BD033E06BE053A75BC07BE463C7ABD3A3E0BBD71BDF1BDF8BBFB3DA1BD663DC6BD81BB873C353E6EBC033EB0BD23BE08BD03BEB8BDE7BC0B3E27BC583D01BE4E3D3D3E213EE2BD563E29BDC7BD943E283E93BD34BE073E4CBDA13C853D5EBEBFBD69BE22B990BDA23E6B3D4F3E2DBE3CBEA1BD5BBD16BE453E6EBED93D04BDA03D793D6D3DB53D873E48BC543C9A3D8D3E8EBDE93D873EC83DB9BC85BE9CBDCCBC033E57BC80BD33BDD43D27BEE73CB4BD03394C3C5E3D0D3D093E283B843C4CBC04BEB1BE8CBE8B3D1E3E99BDA1BE4B3DB53DCF3DD9BDF63D77BD74BD073E113DC93C85BE013ED33C90BCC43C193E2D3E323E2DBD33BDEBBDAA3C8CBEEC3C553DEC3DC0BC66BEADBD943DE73D193D85BEFDBD95BC15BD653B973CB33D003D9EBC293CA0BB66BDCB3D543E603E27BE08BE81BD78BB1CBB4FBD9FBD43BE263EF33D01BDF1BDC83D293E133CD73D953E45BDC23D7BBEF13D46BEABBD6EBEA7BC0B3E3BBE913B473EBB3D3E3E463EB83DBCBC1C3E2DBD163E7DBCB93C893E8FBD02BD2B3DCBBD31BE5D3E883DECBC8CBEE6BC9EBCFABD4B3DC4BD083D87BDAB3B42BD8DBD963D8FBC123DB5BD113E0A3E5C3DC0BDBF3D58BEEA3DB13D7D3D2EBEB93E7E3E2EBDAABE6CBE4E3E093EDF3DDBBD90BD88BE06BDBABDD43CF83D293E953D9FBC9C3D503D583ED4BD0ABEBBBD1A3E023E12BDF5BC2BBE12BE64BE36BE2F3BBE3D5EBD4BBD023E0A3E80BDC93968BEEF3D50BDC4BD9FBC1ABECC3DA53EF93DC5BC2D3CF2BD8B3E753ED33B33BDA0BEB4BD403D47BE98BD8C3D373D573DFB3D3CBEC2BC14BE003E34BED3BA753C813CD23DCDBBB93D1F3D9FBE6F3DA6BDCBBEF83D3CBD9B3ECABDCB3C9D3D073E47BBA93E09BEFC3D243D75BD33BCCF3D40BE6DBE1F3C86BCC73C44BEE0BBAA3D6B3E2BBD2ABEF3BD3EBEB3BDA43E2A3EABBD53BE363C5C3D8ABD2A3D1EBEAA3E82BB11BE1B3E5A3E47BE07BD3DBE8C3E5D3ED53DAE3D523C19BEDB3DCFBDE6BCD5BD2FBE993C5C3D71BDAABD1F3E303C50BB08BEBA3D31BCC7BD83BD9A3E623EC1BDEFBD96BDB13DB83D57BC90BEB03DC5BD1B3C17BD5EBD44BD43BE203EFB3DFD3C083EF83D5CBD9FBC7B3C81BDB3BD91BC753D85BD7CBD3CBE7C3E96BD263E373ECCBDF63CD13D29BED3BB85BDFF3D443D283EBA3D27BE18BC5EBE19BE3C3D31BE27BEA93DE73DA63D8EBD8DBEDFBC8F3D923D023DD83CAEBD1C3D113D393C2DBE03BE9F3D3B3DEF3B29BE0F3DD7BD94BD363EF83DB53C65BDA23D21BE08BDFABC983D7A3DCB3BF43D33BE743D953D963DDDBDAE3D03BCB93D25BDF4BD2E3E18BD10BE48BE79BDCFBC963DDF3C80BB5CBEEABD85BDEB3D1CBE34BEDCBD26BE54BE1F3D54BDF4BB01BEFC3D673D22BD743E823D5B3E243E78BDB8BD8ABDD03C093E193EB43D423EF9BD993D6C3E9ABD59BE003E04BC4B3B433EE43D393E24BE4B3D2C3E81BCB33D0E3E863DC9BCCA3D903D1ABEA0BC113E20BD12BC4DBD25BDD1BA773C35BED5BD823CA23D183D3F3E033DB8BD13BD27BE37BE19BEA93D083E08BEFC3D893CFFBD433D16BEC7BE313EFBBDA83D1DBE833CEBBC35BE723D90BD573D2FBEB4BCD4BD6EBD1BBE8F3CBABDBA3D7CBC573D303D4E3DC2BD5F3D6E3EAABEF33BEDBDC53C6D3CB8BD103D13BE47BE9BBCF8BD243D523DEEBC313E613DC2BAFC3D5E3D0E3D183E2C3B533ED3BCE8BDBCBCE33D7BBC7D3D6CBDDBBC023EBD3D8DBDD03D9EBD1BBEBE3CE7BC97BEC93DB3BE73BDE9BD013DE9BD4FBD123EEE3D373E853E50BC33BEE1BC8EBEA33C0ABEECBD63BE6C3E413DF13DFE3D853E5EBE5FBDE9BD153E8EBEB9BC3F3D41BC133D153D8EBDF73C3E3E81BD42BD083DB73D763D393E40BDCE3D953DB33CD9BC263EFD3CC33DCF3DEB3D0DBE47BD69BCF83DE93DD2BB2B3E133D4DBE9F3DF9BB143E783B9E3E203BA3BDDE3D08BEA93D263E88BD07BED2BD453DE73C3B3EF1BD11BD603C3D3E203D203DAD3DE6BD013E5A3DD8BCD6BD813D273ED33BCF3D2A3E323EC73C993D293E083E1BBECBBD123DC13D873D93BD8B3BAEBD0EBE923E293D7E3DD7BD013E5CBE043E9BBECABD64BD73BD83BD3C3E193EAE3D203CCA3C86BE053C0F3E753E6DBD1ABC3FBE2B3E703D5A3D7CBEE73D803E533E61BDE03B053D003ED1BD543C82BDDD3D0D3E063E1E3CD3BDCB3D02BE29BE12BE453EA53D03BD173E163E07BE5ABD663EEC3D9DBD42BC633DB2BD043EBF3D6BBCDCBD133EB4BC82BD8C3E9FBB7FBD113ED5BDBFBD2D3E0B3EE43DB2BD933D413E903EE3BC06BE4BBDFCB7783C95BDE03DFFBC633DBDBDF1BDA0BCDC3D2A3EE33D9EBB443D90BD48BE66BE94BCC93D81BD01BE753D4ABDA53E83BD373DA7BEEDBD19BE9B3C19BF6F3EAFBD45BE903F0F3E5A3E87BDDCBCE63D953E06BED1BED9BCF5BD05BF4E3D8BBED33C213D61BECB3D98BE8CBEEABCEA3D2B3F9F3E093EC3BEE53E07BF3B3E93BC04BE683E90BD98BDF8BB653EB9BDDEBD06BE1DBDAC3DCBBA39BD543D773EDC3D8BBE41BD0CBD903D1E3E873DA5BC44BE00BE86BDC4BDE6BDA73C083C5E3E30BD013EA53DF0BD103C193E7ABD37BE76BDF63D1B3E843CC83D82BD3C3EB2BD91BC423C2CBEB03B30BD4B3D87BD8CBD143E81BD8A3D853D70BD523E813DB1BDC7BA1FBE95BDE5BCA4BD133DA03D213E07BE3CBD663EDC3D6EBECDBC333B673E1B3D853D8E3EE33D433D813D71BDE0BC673C613E0BBEADBCFABC9A3D173D8DBDE13BD53C86BDEA3BA63D0CBD00BE03BE6DBEC8BD19BC323DC23DE83D21BC03BEBCBDD0BD3B3EB5BC01BE29BE743B2FBD37BD963D413EDCBDFD3D563DA63DA9BD563E563DB83DF93B55BEC3BD07BCB83DCFBD8DBC29BE4A3E78BCF7BD173E1EBE973EE4BDC23D983E74BDC2BD483E003C283DCFBD18BE0BBE1F3B003E29BC12BE3BBE04BECA38253EAC3DA1BC783EA43D0DBEF8BDD43BE23C34BE45BE34BD423D27BE783DAF3D203E03BE5CBD793EC93C2FBB363E493C82BE043ECDBD9FBD59BDECBDC6BCF63D7C3CAEBD7FBD24BC0DBE8FBD853C9E3DC7BD0EBE2EBECC3E3EBEC23D15BD35BEECBDFFBDF13D91BE653CE43CCABD9E3DBBBD45BEBDBD00BE7D3C6B3DF83D9DBD3A3CA5BC36BE643E8DBC703DFABCF6BC3E3EB6BB643DB4BBA6BEA53D6CBEBABD633D9F3C9B3C1EBE6CBE443E2BBEA4BC143E043E13BE1A3E843DEABD21BEEF3CF83DF0BD813E503EF03C87BD4EBE0C3E4BBC023D0FBE93BC673C553EB73DB03C37BD283ED0BD263EA6BB09BE223ED9BCDF3D1B3EF83BE7BD313D9DBC4FBD2DBE363DBDBCEA3D993D803E28BDFABD333C1C3D16BE84BE1D3DDEBB3DBDDEBBD5BDAD3C3CBE293D5C3D123CED3C10BD853DBC3A29BC0E3ED13C0C3E15BEC1BD313DB23EA3BD98BDACBA4BBD9E3C34BECA3DC53DAFBDAF3CFFBC303E5BBDA53D5FBDE6BD34BD273D92BEDD3DA83CBABDA9BD9EBE3DBE0C3EF73DB4BD47BC89BDC8BCA43CA03D31BDB93D843D473D053E86BDFE3D143C9EBD503D48BCE33D24BE283E323E59BD27BE253B603EBFBE65BEA0BEA6BDFE3D293E953E72BE913D0FBEE83DCFBD98BD043E203E0A3D7E3E2E3E5ABE543D5EBDB1BC9FBD843D2E3DE53D6DBEAF3EC83D08BE1CBE9A3DAC3DE23C033DB3BD25BE4C3DE23D723D0D3EF53CCF3D6ABE27BE353C04BD543E793DE9BDB93D1F3C023E88BCC93D03BBB6BD7F3E01BE05BEC5BC4BBD6C3BA73BF03D613E6DBE32BD573D7B3DB7BD3B3E2A3AEABCF8BD6F3D263EC0BCF3BD673E0A3E4CBDAF3D603D1D3E8ABC8EBDEA3D25BE253EAE3E79BC893CF43D10BEEEBA19BD023E5CBD65BD57BE1D3E123D19BD3E3E2FBE2A3DC03B23BE22BE38BDB83C243D333D423CE73B703DC13DF23C21BBC63C02BE643E413E0DBDF93D89BDE9BC25BEF1BD683EA73B2E3E6A3E25BEEEBDCB3D1ABD01BE1EBE893D6E3DC7BC023E3C3E7EBDFFBD81BE8F3DD9BD0CBEA5BD81BC76BDDC3DD8BDF8BDCDBC663E973D91B922BE26BE27BEA2BE86BD6E3DE3BCAEBD073D083E243D0F3EC6BDC43D0ABE6BBE8DBE7DBEB4BCC03D02BE02BECD3BECBC2E3E61BDC9BD613E8F3D403D723E293D293C283CA63D1D3E203D5CBE4ABDDC3ACB3D0B3D933EBB3DAB3C4CBE1F3D2C3D503ECA3DD5BC3A3D3FBE38BDB7BDFABDCD3C093E053D78BD38BE793E093E02BC3A3D313D0DBD9CBD84BEB2BBAD3DA8BDDF3D3ABD563D23BDCE3DF9BD82BD1A3EF5BCBBBD58BCD6BDDFBCCFBDC2BC703DDABDAFBD3ABC16BEA7BD8DBD2BBE34BE0D3E1D3E13BE163C083E32BDCCBD8E3E723E063E1B3DA13D4DBE04BE5B3E78BDEFBBBF3D2CBE83BDA13D0D3ECBBCC7BDAA3DE23CAC3C0A3DA9BB3E3E5CBE493DE63DD6BDA5BDD43C4EBC083EB13D263E91BCA03DCC3DBCBD3DBDF7BD05BDABBD133E09BD06BE20BDA73DB43BF0BDC3BDA9BD19BE5D3C65BD3F3D97BB463D433E4B3CD2BD0EBE023E983D093EA7BE17BD1ABDCDBC46BCDDBD853DD93D1A3EAEBC263D6C3EDFBDBEBD02BED93C193EA03D953D763E53BC9E3E193DFDBD773CB53EAD3D1D3E9B3E9B3D09BE15BE06BE6D3E563EF13D6ABD8ABC6CBE243E103E2D3E163E01BD9DBD8F3E8B3D463DD93CD2BC8C3DB6BD9F3DEBBC563DD0BBD5BD98BDC93DBF3CEB3D8BBD893E5BBA5E3E62BE80BA623D0C3EDD3DE73DF93CE0BDEDBDC53D05BD0BBE1F3D3E3DFCBDB13DA03D143D08BE9DBCF6BDAE3C853CD33C713DD03D18BE893D7ABD42BEEABDF83D663EDEBD363CFB3C683BD3BDCABD4F3D40BE85BDB5BD9DBCFB3D353D7F3DD73C2CBE49BE6DBCFEBD223C5CBED1BE6BBE9FBD17BE513C153E713D51BEF33D523E7A3EABBD56BED43C263AA6BDBE3CB0BD023D0D3D95BD8EBE0E3C423D5DBC043D9A3B0C3D7A3D2BBD993DAF3DCF3B91BD653E8E3D523EB9BD433EB6BD7BBD22BE0BBE0A3E84BE913E8BBD8FBC37BD18BE04BD23BE60BEFDBC4E3D913D90BB84BCA33EC7BD823C0BBE86BDD83CBA3C99BE273C62BD7F3DC63DFE3D33BD093E7E3E253D3ABC12BEE3BA2DBE913B4BBEC5BC19BC66BDEDBDAF3D153E0CBCCA3C033E863DF03D903D00BEB83CA23DFCBD5DBDC93DC53C933CE2BD3A3C4F3E163E2C3D29BE553E1BBE14BE9A3D8E3D15BE4B3DBEBD2A3EEE3D273D223DF0BD9B3CA93D9FBBA73D133D1E3EF03DE8BC8E3D1F3E8FBDED3DA1BD483C963C0FBE303D40BE8E3D0E3D9CBD423ED53C553D8ABD07BED0BD95BD19BD88BAAD3DA1BD49BDDF3DF8BC66BEDA3D1ABE93BE393D71BD2EBD43BD9ABC89BD963D6C3DBE3C983E203E69BD513EB8BBDA3D553D2C3EE13D713DF5BCEBBD5A3EAF3DEC3DAB3C12BE003ED8BB483D8F3EB8BD4E3C75BD163E4BBEBFBD6C3D963D093E70BD30BD083DAFBE183DDEBDB7BDE0BDB1BD83BE17BEF73D35BD433E4EBE183ED5BDAFBD25BDC03CA5BDE33C32BEE0BD4ABE4F3E533E9DBD2CBEC1BC72BEA9BDC2BE293C42BC28BE3EBEC5BD41BD30BA853D323E003EF7BBA03DDCBD6CBCCDBC1A3CD53CC9BCB9BED13D88BC00BDA4BD693DA0BE0A3C453DFD3DB4BC783DCCBDF8BDFCBD4EBD05BE5ABD383A98BEE83B89BE30BDF73B0F3E2FBE733E103D0DBD45BDBDBD2ABEA9BD243D90BD33BECBBC7EBE60BEE6BC02BEE13DDEBC35BE0D3DD03DDFBDF9BDA8BCAE3D813B0E3DBEBD54BE333D04BDAA3D0FBC3B3D81BDD13D343EA9BDF1BD963DECBD263D5BBE44BE7B3D723DFF3D0EBEF23C873ED3BD0B3E3C3EB8BD48BC91BD2DBD363E8ABE523D143DFEBD71BE23BD27BE75BD753D17BD863E4F3D34BE24BC403ED0BCDDBCF23D843DF63D7BBE853C763D41BD5CBE14BE1C3D57BE31BD11BE333DC33DFB3D2EBE8E3D09BDE83D66BE1ABEEB3D1A3D2E3BB3BD023DCB3DCDBC0ABEECBD81BD12BE47BD5C3E8CBB8ABD903CA53C433ED03D11BE293E3E3DBC3DD23D2DBD88BBFABD6ABC49BEC83D583D9ABED6BD72BD9F3D9E3D78BAE1BB923DAABD163D843D2CBDE5BC84BE3BBEFE3BC63C41BCD53D8DBD8EBEADBD81BD64BE78BDFB3DF23BABBDB53CD6BDCFBC1BBE81BD0F3D933DF43D9CBD743E423D9BBDC43C9CBDA33DA03C803EFBBC7A3DBE3D84BE153D5D3E023E41BEBBBD43BE9FBD8ABC62BCCA3B2FBC053E60BD383D4FBE2C3D9A3D15BEE1BC4EBD893D90BB953C5D3D75BD39BEB4BD283E33BD81BD2DBD613D35BC18BE923C1D3D47BE1D3E083E32BC873D103E993E6A3E403E903E133DBABDDB3C4C3C173EF0BD2C3DBEBBAC3D59BD9F3D1C3E03BEFC3D64BE1E3E02BE81BD393EA23D45BABDBDFB3C7ABE",
      torch_tensor_32_torch.bfloat16_18: "0x020000001ABCB93DC13D583D5E3DE4BC3F3D8E3D26BD0B3D9DBD583DA4BD083D713C4A3C0D3CA3BD2FBD09BE1BBD093CA53B09BE4F3C2E3D3C3EB63C3ABDF53D83BD023E",
      torch_tensor_32_128_torch.bfloat16: "0x02000000F0BD8ABDB23DD13CE33D7F3C593D3CBDE73CEB3A2F3D123DBF3C7D3D00BE8C3CFFBC76BD5CBDDDBC5C3EA4BD8D3D17BECDBC05BDD63CBBBD5F3DF23C6A3C06BE96BC13BD483C47BDDDBB07BE9CBDB4BDF8BD7FBDD2BC923DB2BD593D4B3DE43BE2BC953D4C3EBDBDB73DFEBDEB3D8BBB573E29BED03D85BDB43D0CBE00BE96BC94BDDDBCBD3D90BD9ABDBBBD1ABE42BD41BB453EEA3D363E31BD483C98BD913D5DBD063DB93D573D853C78BDA93D9A3D9A3C293D0B3E353DADBC383C45BDB9BD653DB33D07BDAEBC993D11BE493D603B79BC81BDA2BDFDBC82BCCABD2CBBE8BC86BD9C3D9ABA35BCCFBDA4BDE0BD27BEC8BD023E1B3EBE3DCBBDE23D1D3DAF3DBE3782BD09BDD9BCA0BC003E15BE9E3CEF3DE7BD37BD2A3CFDBD08BD1E3B673D3CBD88BDF5BCAB3DD33E3CBD28BE523D27BD6FBC853DAB3D2FBCB2BCAD3D6D3D06BEEBBC81BD92BB12BC433A1DBE32BE4ABEAABDAFBD693DA73D05BE23BEC73DEDBDB53DD8BD113D0ABE173D0C3D26BE8FBD9E3DA9BB86BD043E953D413C24BD4EBE143E98BDC63D753E0FBEB33D21BD38BDB43BB73D433D9E3D4B3D0CBD5FBE8BBDF83D143D91BDDC3CE73D2E3DF2BDB93D21BE31BDCB3CD33DFA3BAF3DB13DA3BDC43B223EE33DC1BDA1BD973C13BE3FBC8ABD313F493AC63C52BDA63DB5BC0B3E433C99BC34BD7BBD973E88BC513D653DB73B0F3EF8BC3E3CA43CBEBD10BCF83D6F3E08BE263DDF3D553E493EFDBD61BD05BE7ABDDF3D583AD9BD153D823DE53D0ABE3D3D293E4D3E9F3DBEBC063E9A3C9EBB2CBD0EBDC1B9B5BD2C3D923CCEBD46BC59BEB43D013D29BD2F3D273EEF3CABBD64BD573D223CDFBC143E8FBC9EBDCDBD693D833D9D3DDC3CBABD91BDB8BDADBDCC3D4A3D75BD7CBD863D143DA73DCF3D30BD513D0DBDCD3D2FBED23D163E4F3D61BDD0BC22BEA33D903D80BD4D3DF23C4CBC333E3A3D80BC9E3D0C3D4E3C84BD0BBD2E3C57BD253BAEBD09BD94BB90BDD6BC6B3CC93D4EBDA5BD0E3E0B3E94BDFB3D84BDC4BD03BECF3BA5BDB83D043DB7BC59BD253E88BD4A3CF93D06BEFFBDDABD863DD63DDFBCB03D543C4D3E80BDC43DAC3D72BEF9BC1F3E263D703D533DA4BD253CC33DE6BD41BD98BDE0BD2B3DC3BA4EBC17BD7BBDC8BC0FBE79BE0D3C863DD63DE63C82BD9F3C02BED13C5EBA3ABD883C413EA3BDAF3D823A163D4DBCC43CE83D55BD4ABE203CE7BD0F3D453EB0BD993B3A3D1D3DB8BDC2BDA6BB0BBDB23D493DB23C1CBD543CAABC3ABE9CBD94BD753B863CABBDABBD53BE653E8ABDC2BD9ABD38BE4CBD103DB3BDC33D6B3D373D5C3D843B68BC67BDE33C133DAD3DFE3D1ABC703DDE3B643D92BA353EA9BD953D4EBD68BDA0BCABBD2CBE8B3DCC3C11BE37BE30BE7EBD2FBE033E53BE413DC1BD5DBEAA3D113E38BDF2BB423DB1BC043E9E3D2C3C10BEA63DEBBC60BD983DABBD45BEA3BD31BE7E3CC23BAB3D4AB9D43B42BE59BC1DBC9FBD04BEFA3D283E3A3D14BE3CBD673CCCBD34BB463A5D3E44BEFEBD373D9CBDF63D33BDCB3D8C3DC7BD2F3E9D3DFABD113E093E353E8EBDCD3B0A3E11BBA13D5BBDE7BD62BCC33C613D76BD1EBE693CE0BDF93D84BD68BDAEBCBDBD373B71BDB63C0CBECABDDBBD3F3E223C76BCBC3D30BE6CBE443ED73CB0BB9FBDDB3D1FBD9A3D103EAB3DA03C273E873D853D043EDEBD72BD00BE923D6A3DE3BC483CB33DDFBDA43D39BDFCBD253EA9BC763DD93DC43C0CBEE23D82BB0BBDF9BD8B3D2CBD8DBD863C393C3D3D3DBDBE3DCE3CD53BD63D41BD7A3D253D923D31BD0C3E2ABEA6BCEF3D803C223CB23D843DB5BD003CFCBD26BD853D68BB9BBDB9BDCA3D1EBE41BDE4BD53BEAE3D28BE013D0CBDBD3DCA3D8C3CAB3C4BBE283E8DBD62BD1ABDBCBC55BD8F3D34BADB3D13BD8B3D3EBD103E35BD3CBE333E003DFDBDD6BC753DA7BC103D6A3ED2BCEF3D2BBD6639AD3D913C0F3E973D1A3EC3BCAE3D163C11BEB63D53BEE53B39BD8BBE88BD7ABD03BD55BDF23CA9BDF23DE6BD81BC213EC9BCD2BD4FBD04BD913D5ABD743CB33CDE3DA23D82BDFF3B673D253D3A3DD13D99BD9CBD383DBABD72BD3CBE563D093C07BEC5BC633C8CBD56BD133DDF3C823D0ABDE9BD94BD8D3D213B41BECFBD033EE6BD7CBD143C73BC9ABD323E933D3BBC563D813DAFBDD63C0B3D24BEEFBD61BDF2BD8D3C48BD89BD3E3EE53D83BCFE3D44BC9CBD94BCCB3B77BD3C3E033DA23E3FBEE9BD4D3D12B951BE5DBDA0BC1DBEF73D5CBDA0BDD33C253D99BD013ECFBD703D58BD413E07BD123D7D3DD6BCCDBD383D4FBDD23BFD3BD53B393E103D3E3D253C823EF03D1BBE213E583E263EBB3DD2BD973DE73D34BCBA3C383CBA3D0E3C39BD183B37BDA03D3CBE263DEE3D1ABC973D14BC96BDDABCDF3D56BD123E2C3EA33D8A3D90BC433EEF3C9F3C96BDC43D873DDD3BB93D28BDC5BCE8BA953D45BBD7BA1FBD2DBD57BD12BDD13C33BD853D503CADBA3EBC8FBDB53D3C3C94BD0DBE43BC84BD583BA4BCA73D8A3DF53D86BEB93D47BD773D0A3D68BD3C3DCBBC1EBDB93BEC3D25BD873DC3BD78BD103E91BDF6BC3DBD47BDF3BD0EBE193D3C3D25BFA03C06BE273E943DA5BBD53CE63DEEBDB2BDE43CC7BD1FBE743CE3BDE93DE33D76BDE93D133E87BD393D88BEC23DDCBC43BD313E3D3EFABCE8BDCD3DEDBD2CBE16BDBD3C9E3AB13C8C3CFD3B663DBA3DBBBC333EA6BC60BD2D3E753D013E89BC0CBDDA3D2B3DBABBD93CA4BD3B3DFF3DA73DA3BC86BDAF3BD93B2F3DB8BD16BD483D15BB303DCEBD7EBD20BEF73CBB3DA73D0A3DDA3CEC3B393E02BE5D3D14BD463DCF3CE9BB06BE373D8FBE4A3D99BD2EBC013E56BCF2BCC5BA303D0F3BB03C86BC0CBD8A3D4C3DC7BD2BBD0ABE2EBDAEBDA23CDDBDFFBD1BBDF8BC1DBD5A3D193C87BDCB3D6ABA433DE43B973D20BC3D3D32BC84BCF33CED3C87BB773D0FBE353EAEBD96BC9BBDE63DCDBD2CBDFF3D97BDB9BD48BD68BD88BCD2BC67BD48BD6DBD6D3D5B3CB6BD53BCD93CD83CBCBCF3BC78BC713D653CDABD033E15BE693D2B3D69BC0D3DDF3D513E9BBD5BBD17BD4139D23C8EBB53BEBEBD733D1DBD163E0A3DB3BCCB3DEBBCE63CE2BC073E98BD99BCD93CF03C95BD97BDD2BDE4BD7DBC003D79BD053DC13DD7BD33BC35BDD53C993D993B013D72BD3BBBE2BDC63B18BEED3D933D33BDCF3CA43D123E643DB4BD46BD0B3DCE3D82BDF2BD8F3D343DA8BD9ABDA0BD11BC533CABBB903D073DD9BCA83C253E1F3C6CBDB23D87BD8DBE3C3DC73D9A3DBABBF0BD7C3E5ABCE23C473D48BD1FBDABBDF03D0A3D41BD933BC63D243D33BDEB3D223E41BDBD3DD13D4EBDF9BD2ABED63D5BBD74BDE13D5A3D8EBDD53C1FBD79BC7BBCC03BCF3D00BE30BEF2BDEC3D1D3D17BECFBCC9BDBF3D673D2ABE99BD6ABDEABD43BDD7BA1A3E023D63BDC9BD973C843CE1BAD43D7ABABCBD71BD7C3DF53CC0BD57BB90BD2D3DE43D9CBC17BE2A3D62BD04BD293D01BEEB3DB63DD0BDF33D66BCDE3D523D853B24BD6D3D91BD5E3D5D3DD33D3BBD12BEB53D29BD453D9DBD73BDBDBD013ECC3D31BEA4BD88BDBFBDE73DAEBD6CBD26BD2A3D6BBDB2BD1BBCA1BD36BD7B3D92BEB43D55BDF63C3D3D9D3D32BC903D08BD53BEB23D0ABEFA3D9CBD803DEFBC06BE1F3D6DBC75BDD9BC5A3D10BDCABD2ABD383EA1BDD8BD343E483E973D06BE083EB5B939BE363EDFBD5EBD92BDCFBD65BDD2BC57BDD73B103B2ABE6F3DFB3CD9BC06BE06BDAE3BF33D0E3E213D5A3D383D7DBE39BD313ECE3D253E69BDC0BCC43B2CBE01BBD03D783DF5BDF3BC2F3D53BE7A3E3FBD08BEE4BB763B7C3D1BBD18BE3CBE11BE1F3D94BD153E7A3ECC3D823DFBBBAABDF23CC2BDEE3D97BDFDBDB93D403E9D3D1B3E04BDF53C283DAF3A1EBEC53B4A3D0E3E6FBCF13C8DBDB23D9ABBF1BC8A3DA3BCE9BDEBBB0D3DB9BDAB3D58BD053E9D3DD4BD8CBD073D183DCEBCB93D323DE0BD90BC8A3D9DBDAC3DC43DCBBDA43D003C06BD3EBDF4BDC7BCED3D12BD2A3D40BD633DC63B9BBD023E553C45BE13BD17BD9FBB9B3D79BD88BDE33DFBBD0C3ED73C393D0EBEF2BB053D673D71BEC8BC543E9E3D9FBD3EBCCFBCD4BD1E3BA8BCBDBD963D00BE433BDEBD30BE943CF83D84BD8D3DA53B263EA8BD373D66BDC93D89BD243E34BE403E2BBDB73CD63C84BD01BDE03C783E9CBD0ABEA03D553D663D983CB43D923D3B3DD3BDACBC4538C2BC643DA1BE043EE23C193DD43D02BD283EE13DA63D763D5FBD43BE203DBE3D5D3DD8BD903DBFBD063B6EBDE2BD0CBE7BBE813C9DBB9EBCC53DB63DBF3D6EBE77BC64BD7AB900BD6A3CACBD9B3D043EB33D46BD5E3D5F3DAE3DEABDD3BD3CBE323DA93C82BD9CBB173D9EBDD2BD773C27BD853D88BD0B3D00BDBEBCCA3DAB3D2A3DD9BDD0BCDABD153D453ED8BD043E663D2CBDFEBCE5BCC1BB603E103D373C383E77BE53BD273E023E27BD91BC9CBDE8BB1BBDA5BD15BDDF3C02BE26BE2C3DAF3D0CBEB23DFDBD3F3DBE3D20BD7ABD7CBCF03D733DE1BCC73B8ABD96BDADBA6D3DA63D573CACBC43BDA43DB4BDD93DB93D29BD2A3E943D20BD353E08BEA73CB33CE13CB3BD433D49BD323E31BED3BD963D9A3C003DB0BD69BD60BC01BD61BE933D04BE28BD57BD63BC7F3D20BDB5BCB43DBABC6E3DD53DE43BFF3BAA3D15BCE93DB2BD93BCE3BB68BD953D2B3EFDBC933CB93DB4BD81BD5EBD253E9CBDBBBDDFBC37BCC43C1C3DC73D2EBD293CCB3DC53DB43D373DDB3D87BE95BC00BE1C3F04BEBCBD31BD99BD613D5A3D4DBEF83D56BDB33DADBD88BDDCBD833D10BB10BD853CD13C5C3DF5BB813C5F3E843D923D38BCC33DA0BC4CBDB5BDB8BD4A3CA5BD66BE713D173DBBBD483CE0BD5CBDA93C12BEDFBD9C3CF73DE6BD5D3DB0BD513C01BD9DBDD43D053E8EBD1DBD303D153DE4BDA6BC7F3DDC3D303EAE3C043DF13BDC3CA93BB1BD5A3DBCBD923D2FBED2BDA6BD63BD18BE60BDCDBC263EB6BCDDBCA33C2B3D563DE33D1DBEA9BC8B3D5EBD13BEA73D0D3E05BEA83DCFBD42BEE5BDBABDED3D9F3C0A3E513C5C3E87BDDABD893CDB3D87BD0DBD2F3E653D56BC30BE17BE0B3E04BE8A3CE93D23BE12BE86BDEA3C173C5E3D7B3DB3BC38BE07BDD5BDA23D52BE933DBD3C5E3C4E3E9BBDEBBD6DBDA7BDE13C273D433ECBBDD2BD903DFCBDC03D9DBD3BBD8A3D8B3DB13DB83D74BBB4BD90BD2A3EB3BC863D14BC2E3EE53C6EBD2BBEA8BC8B3D4CBE4FBB5CBD65BC71BDDC3D11BE0EBDF73DEAB9BA3D90BAFCBDE8BD63BB0D3DCCBD94BEB23D3ABD82BB0D3E3ABD9ABDA13C4BBD2DBC4BBCBE3DDFBD69BC19BE5B3D06BE463C7D3CDFBDEFBC80BD48BE5BBDF8BB283E6A3DAA3C313DA23DE2BD3B3E313EF13C4A3E0DBEE83DB4BD48BD87BB39BE663DFC3D2E3E923DF73D9DBCD93B503D35BDE8BDCEBDBEBDD6BD9F3C74BCF93D4EBEB23D8FBD2EBD293D763E90BD27BE0FBE6E3D1B3D2C3E943EDC3DCE3CCFBCD23C023E0D3EAABD0DBD28BE213EFC3C2BBE3FBEB7BDFC3D8CBD00BE35BCB8BD1ABEAE3C313C983CEC3CBEBC803D643E163EDB3B15BC2A3DCFBD4DBDEA3D0ABD3B3D14BEC83D503D5FBDA1BD733C173E683CC43C0F3CD3BD46BCD83C803D70BD0CBEC9BB9F3B5CBEC0BCF93C00BD78BDA7BD193EF2BC3BBD133D533DB53DBE3C423C683D58BCD5BCD7BAE0BD0D3E7F3D8EBCA5BDDD3DB037353ECE3B1F3E0A3CC93D823B5C3DF43CBEBD043DEDBE85BD073E5F3C1FBE0EBC1F3D12BC5DBC3DBAEEBDDA3DADBB7C3CF53CEABD023E3CBEA83C533DF33C42BD153E89BDF3BCA43CA8BC963B27BD5B3D56BDC4BCCBBC293DE73D793D28BD283D0E3EB9BDB2BC5C3EF83E9ABCD6BCD8BDF2BD3A3D7FBCC93DE9BD70BCB1BCB1BC153DFEBD5E3D1EBEB63DA63C84BD513D333E59BD9CBD3E3D19BED5BDC1BD953DABBD4EBA083EA53B893D0F3E0EBD003CAFBD0FBEFABDF53CA7BDB23DF9BCE23D263E313E9DBD2BBE7E3DB23C04BB2D3C58BE44BD053E33BD1EBDD4BDE03D973A23BE3B3D4C3D863B303DA13DC53D55BD2F3E723D45BCF2BC6F3D69BD163D3ABB7A3C153CBE3D12BD23BE01BC88BC7D3CA93D103D7D3E9D3DAE3C11BDB9BABBBDC3BD08BEDE3C3E3DA2BCC6BCB5BD19BE3ABDFBBCDD3B5CBCC6BB0A3E493D4B3EAA3DC43D8DBBD4BD3A3CE2BB413DE7BC413DB3BD86BDD43CBEBD6EBD323C9CBD333D153D9FBDB73C6A3E993D4BBEFF3CFDBC9C3E97BD4EBDA6BD9BBC2BBD053E18BD0C3EE83DA13D30BD1F3E0FBDCD3D82BD0F3E1E3D0FBC0BBC1D3EC03D38BEDBBB71BD8D3D11BEA4BB173C36BDFA3C45BDCBBB863C9BBDDB3BE2BB7ABC923D81BDEEBC843DB73D57BDB5BD8E3D18BE55BEB23D38BE293B1CBE573D883DC5BC223D67BDDBBC09BE4C3EC53D1FBCB23D213DA8BD38BD8ABCC13D013EE93DA63D9FBDD7BD8E3DD73CFF3DD2BD17BE2B3ECCBC483D0C3DC23D3E3D4DBDAABCEE3C76BDA03DABBD593DE2BD4A3E3DBDA5BCC0BDB93C8EBCA43DEB3BF13DD2BDA03D58BC22BD46BE42BCF63C3CBDF1BD4A3D293D413A853CB83D36BD9C3DB33D923DB3BD3CBDE63DB83BF6BEA03D123DA1BDE6BDCCBDAABD293E393E91BDC43CA2BD5EBDC63D27BD6DBD7CBDFB3C113D73BD21BDBB3D9A3D953D4EBD19BE28BC5F3C563D513D98BDE03DDEBDE73C183CAF3D3F3DBA3C18391EBE50BA33BEDD3DE9BC943DA93DA1BD51BE863D6B3CBCBDF03C5F3DD23D593C503E693C1B3D03BDB93D8ABD083E22BAC6BC8D3DD2BCBC3C953D46BD403DE13D6A3D673D2E3E6E3C22BE1C3D4BBDF3BB33BDFF3DA33D00BD43BC6B3DFFBCB93E7DBD523E82BDC3BD88BBF03D2EBC96BC123E1C3C463D433B0F3DDFBC52BD02BDB53D97BDAE3C853DBE3D09BDC53D743CF0BBCCBB18BCC6BD2FBE263D97BC893DFC3CF1BD6ABCA5BCF13CA6BD80BC22BE91BD063EBC3D103DC13C1A3CAEBD363E853DD33B7DBDB63C24BEC0BD86BDC03DBE3C18BE4ABD4B398D3D10BD0CBE3D3E2CBD973DB5BDADBD3F3D0FBD4BBD1EBD04BEC7BD8D3DD3BD3CBEE63CB43DAF3C10BEF9BCC43CBA3DCABD013E8F3B93BCBE3CEBBC2EBEFB3B28BC373DCB3D64BCF6BD4E3D083D153D1C3E1F3EEABBCDBD46BC80BDF2BDE23D92BDE7BD113EDDBDAB3CA9BD9BBD363E303DF13C833D653D50BD0FBC293E843A303DF8BD013D493E2CBD31BD0B3E64BD38BEE0BD82BD113E17BE0EBD89BD3FBDCCBC1ABCB03DC63D623DB63C8BBD05BEA83BE8BC313DBA3CCF3CA1BD34BDE33C123D22BB9BBC383D27BED3BAB8BD713CF2BCE13D4BBD07BE31BD153D3D3EA0BC07BC44BEC3BCA13D183EF53DCB3DB03DC9BDD43C063EF6BD22BD6FBDAC3DC53D183E843CF7BD2ABEAFBD243D6C3D43BC88BDC93D833DA13D85BC3F3D29BCC5BD8A3D26BCCD3BDC3B14BD8A3CD73D493D423D313D91BCE33D103CDEBD293C893D89BD9BBC443CF7BD243D1B3E8A3CEEBC30BD1D3E0FBDAF3D8C3DE3BD08BD79BB4DBD143CAB3C9ABDED3DE7BDD33DEDBD973CB13CD33CC2BC6ABD1C3EE43C46BD8C3D903C4B3DFF3DC83D7F3C52BD6FBDA3BDD53DDBBCA8BD9DBDA53D02BD3ABD153D063EF13D3F3D3FBDA23C8B3B123E473E00BC733D6EBD99BD57BC3E3BD73CD43BF4BD10BD5ABC65BC53BD68BCEDBCD5BD9F3CB1BB013E2E3D6CBEB3BC4C3CFCBCA83C8ABD3DBE993D25BC2ABD62BD0A3D213D383DA13DA03D943CAEBDAF3DC73DD73C21BD82BDC33CFB3CF83D933D333A263D463DBCBD883C12BD453EAD3DB33B0EBD963C14BE9F3C9BBDFCBD01BD2F3D10BEA53D093DC6BDC03BB63DD63C713ED83A1FBE42BD0B3EEDBB223D8C3CABBD39BCD03CA1BDDBBDFBBB91BD433DA63D0CBE7DBD4CBD7BBD6E3BCF3B59BD3C3E313D59BB163E653E903D633D013DF2BD203D58BDA63E89BD48BB6DBD933DFB3D263DE43D573D09BEAA3D803DF73D04BD99BC20BDCBBD7BBDC43D133A813CE5BDC13C21BD953DE23B8F3DDEBC1EBD763CA33CFCBDC53C51BC853DCC3D62BE7D3D8A3D813CAD3C57BBC63E003EE03DAC3D4A3E9A3D69BC3F3DB83C583DBB3C5FBC60390C3DEA3D293D6B3DB0BDA33C4E3D7C3D92BE82BDD63D55BD363CE03BA6BD4E3DB33D043ED93CC3BDEC3D9A3D393C1D3D20BE0FBE003EBD3D14BEBB3DFB3D21BE123E573D1E3EA1BC773CC03D29BDE93D013E30BD5A3C28BD033E7B3DC7BD05BEDCBC28BEAEBD4FBD8FBD9EBD2B3EF83C1F3E8FBBAFBC5FBEF7BD17BD8EBDEB3D31BD24BDD0BD7EBD893DBCBDEF3DCB3DD63CA1BE943D37BE243E873D26BD03BE193D043D8DBB243EC83BA73C903C1EBED93BA7BD4F3DF93D7ABD57BE2EBDA3BDAEBD8FBE42BD97BD67BD9B3D5A3D2D3D20BDF73D50BD563DDABCB33C9D3D0FBDE2BD8F3D0B3DAABDD13C38BD743DAB3D233E97BDC5BD16BE7BBC0DBD0D3E5ABEC33D05BE8B3C34BEC6BDC6BDD5BDCDBD80BDEABCA3BC92BD7BBD89BD0D3E85BDB03D093D853EE03D8F3DA7BD243DC53C0ABD8B3BACBDBFBD0B3DE3BD51BD313D13BE8FBD183ED8BD4E3E9DBDC23D21BB853D9D3C033E89BC15BD7E3DB3BC29BEA83B69BDB73C6FBD1ABE86BC52BD973C22BEB43D433DE6BD3E3D1B3E523CCCBDE13C103EDF3D19BCA7BCDB3D24BD8F3D313E80BE393ED73C443D2CBE183EAF3CC93D02BEF7BD89BD5FBDEF3C173D50BDDDBD6D3D0D3E04BD273D2C3D08BD6FBE10BCF53DD83D34BDFABB14BDBE3D12BE82BA3CBC703DFF3AECBCA23C73BD48BD043C6A3DD33D143DF9BD1EBD86BCFBBD00BEC83C013D4BBDCBBD05BD8ABB3EBDED3D923DD43C6D3B84BCB2BD3CBD053CD03D25BE29BB93BD0CBEBB3CDD3C56BDEDBD30BCFFBD4C3DBEBD9F3D9D3EAA3D1EBDFB3CD63D1EBD953C8BBD91BDEDBC9DBB403DFDBD7ABCCDBD7D3DC4BD30BDE83D4DBDE4BD46BE8B3DF03DCE3D853D353CB4BC9BBD363E593D4E3D263CD13C3D3D7F3DB63DA63A763D12BE16BD55BC9BBD70BDDBBDB6BDBF3D553E21BDA33DC8BBFD3DD5BD69BE343BCFBCC93D293E603DB3BD6DBD44BCC3BD8A3D913DBE3D17BC9FBC31BD01BE363E883D163EB43C19BC8C3D3CBDAE3D1DBD8E3D05BD53BD69BD9F3D3BBD153E9D3D24BDBDBD96BC833DCB3DF53DAFBC0DBE033D29BCDBBC6BBD27BEE83C2E3DCBBDA03CBDBDB03CBE3D2FBC8BBD7B3C60BCEEBCE0BD0EBED23D8ABD3ABEF33C20BC2BBD9C3B123B96BC39BD09BE633D13BD3E3C083D203D69BC023D393DE3BCA5BB0ABEEFBCBD3CDC3D93BC1E3D00BD3EBCA53C1CBBA5BD5D3D26BE0ABE193E0D3E14BDCA3D9A3D26BDC7BC4B3D953ED1BD08BD8A3DEDBDBFBCA6BC203C9B3B16BEC13C5FBD9C3C95BD573D133DF4BDFBBB043EFCBD263E35BDFBBDFCBD7A3D7F3B113D08BD173E6ABC83BCCA3D30BE90BD3DBD84BCDFBCEE3D13BE183D18BDD43D363E003D65BDB03DE53B56BD643DDAB92B3D19BDA2BD00BD463EF13C213DBFBC87BD78BD3F3D093D47BE383E233E7F3DEF3D01BD563E96BCE73BEABD89BD41BC463E793D1CBD113E05BE29BC0EBDA3BDBEBDD5BC1F3E3BBEFBBD84BDC9BDBC3D463E87BD063E06BEA23D32BD2C3E27BBF4BC1B3C61BD06BEA63DC83D043E1ABD303DCB3D5E3DCEBC6A3DA83C64BDFA3B063EC4BDF73BF33D893D413ED53D6C3D4F3DCBBD47BD09BD163E49BEA3BD523C13BDC53D5EBD523D9B3D583DE93D0CBEDB3DA13DB13D313DD63B0EBC953DB23C41BD523B9D3D90BD023F90BD9CBD0EBEAEBD1B3B51BE81BDCC3DE63DC5BDC53A113D4ABD1E3D45BD14BD20BEB8BDF43D6F3D243E08BD0B3D76BD2EBE183D583EB4BD2FBCD83C34BDBF3DD9BCDFBDE0BD4CBED9BDEFBC10BE4ABE73BC4EBE9F3DDEBB70BC0D3D243D52BAB23D343DFE3D4DBDD83D09BE26BE67BE303C19BD643C17BC8EBB593B6EBD55BE163E953C483D663D91BCB83D813DA23C583D633DC4BD09BE42BDB4BB90BD84BDE5BD9E3CF43D36BED23CA4BC933DECBBBDBD8EBDCD3DC73C3F3B67BE513D1A3EF7BDB1BBA33DD0BD9EBD44BDE4BDAE3D4B3D8F3D27BDE6BBD13B96BDD9BD323D363E2BBE5A3D233D143E923C12BDF7BC94BD033EE1BC65BC33BE4B3C28BD9C3EB33D863D84BC133D153EA4BC443E93BDDEBB2B3D623BE6BDBCBB8ABDB23C0C3D9C3D13BDE73DB7BD47BECD3D803D943D37BEE8BCD2BC72BDAD3C253ED1BC773E65BE2F3D9ABBE8BC07BEE43DADBDC63DE23D7EBC85BD8EBCA03D71BC0D3E04BED3BD93BD0FBB18BD833D2ABD1C3EE83DC63DFB3D5BBD263DCD3DB5BDA83D97BD86BD83BC32BD77BD4CBEF7BC21BEF2BC683D2E3DBDBDEDBBB43D9ABCBFBDEF3D5EBD9E3D223DC4BCAB3D2E3E893CEE3DABBBE43DF2BD583D4C3E6BBE413C6BBDA6BB6D3CC93C9CBC13BC6A3DE23D02BCE7BC583D3FBBF3BD993D113E8C3D94BC7B3BC83B963D4DBB17BE513DF4BB6A3D64BC063D9F3DA5BD75BD9FBC0CBC96BE063B25BE85BB673D913D91BD34BD423EB03D87BC62BC3FBD5E3DD2BD25BE123E773C633D0EBE2ABCBABDDF3C1EBE163E13BC26BEB5BDB9BD91BD8DBDC1BBCE3D813C2CBE44BDA13D003EF83DE93C07BE1C3EEC3EECBD67BCC63D033B533D6DBD213E263EDEBCEB3D703B163D873D043E783D1EBD2BBE32BDD9BD8F3C0F3EC33D68BC3CBDAFBD033E19BDBFBBD2BD1E3EF5BDC93C1F3EF4BDE03DDB3DAF3D993D2BBD083E5E3D43BD023E563D333C9FBDDDBC453DBD3CFFBC593B34BD103C7FBBE93B823E053ED63B213D9FBD18BEE43D11BEEFBA6BBDDD3D273D51BCB93D13BE793D9BBD8CBC11BE973C413D903DA23CFC3CE4BDB63DD43D403EE53CAABD293ECCBDF03DB23D8CBD2F3C01BE6F3DC93DB2BD143E87BC11BDE23D92BDB83D9BBDDC3D593C3C3E77BD5EBC643E45BD653D2D3E9E3DC6BD3BBBF43C8F3DD43D30BDC7BD363DB93CBFBD95BD2DBD953C1DBD12BD74BE4F3DCD3D003E01BDC53B6EBCEEBDFC3DB2BB5DBD413D06BD3C3B243D2439D4BC27BCA9BDACBCEFBB42BE1C3D29BDAC3DA63D85BD99BDF83C25BEC8BDDA3DADBC68BC453E13BE1EBD5FBE8F3D913D823D90BDC53D0EBD80BC46BCD5BDCFBD45BE16BE8D3CD9BC2E3D1EBE603DDB3D05BC893D2A3DF43CE83C973C8F3D1EBDCFBD4F3DE13C9CBDB0BC0B3EE33D3ABC15BE6EBE7D3D2B3D9D3DA1BB59BC93BD3DBDC7BD2E3E193EE3BDF9BCF6BE7FBC153E763D3BBEC93D60BBC2BB11BDF3BD7D3D14BA54BCE1BD0C3D913D7B3D12BEB13D80BCAEBDD53AE7BD8F3CBD3D1C3E173E0B3D03BDB2BCFEBC05BE183E763DDE3DCABCF63CF33CE6BD553E903D4ABEAB3D8E3DA7BD263EBD3D9D3CE03C303E943C883DFABDD6BC68BDAABD47BDBBBD763D423EEB3CA1BD2C3CAEBD54BDC8BD933D713DCABC683E3CBC673DA0BD0D3E11BE19BDD8BC2DBE383D83BED9BDC13B2B3EA2BD0B3E9D3DF9BCEEBC79BC8EBD6ABD1EBE2ABA033D703CD13D223E923CE03D1CBE3A3E2BBD103EB7BB603DD3BDD4BDE3BB89BD80BDE53D923E40BD8ABDDF3D5DBDB9BDE63C623C9C3DA2BCD8BDBC3D39BEE0BDC33DEF3DD33D183EB5BD81BDED3A6D3D06BE973D7BBDE1BD71BDF4BC793E60BD683BF63D933D493D8F3D333D00BECA3D393D",
      torch_tensor_128_torch.bfloat16: "0x02000000943C12BE80BDDDBD8DBD95BD36BE9CBDD8BD19BE393DCA3D493D90BDF33D0E3EFFBDD5BD10BE953D053D943DF63D423DF6BBF339043E743E1ABD47BE8B3D033E883DAE3D2ABE6EBDF53D60BDE3BCAABD20BD29BE183EF03DDD3C1DBCA53DBFBA833DE5BDF6BC81BDE2BD75BD48BE24BD813DF1BC62BDC7BD2ABB05BCECBDB63D883DE4BD00BE133EA33D3F3EAC3D1FBE7E3D873DFC3DB83E353D093E94BC223E813D25BEADBD69BDEE3D9CBD1E3E583D22BD07BE943DEFBD0C3EC9BD9A3C87BBD03B8B3EC23C2CBD8E3DAD3DD0BD2C3BD5BD933DA8BDD3BD853DEABDDFBDB83D393D553D9DBDB33DA63DC3BDE23C293EE73C7E3CBBBC8CBD873E943C9BBDC03C",
      torch_tensor_128_32_torch.bfloat16: "0x02000000C83E373E283F1BBEA83E253E1C3D0E3CB93EF8B941BD72BE633E47BE363E92BE8F3D87BDDCBE50BD07BE753EFEBC913E623D083DD6BDB53BB43CCEBD123E0DBE47BE7ABE963D1F3EFE3DFDBE973C4ABCB83E6CBEF13B933D77BE483E51BE3D3D3BBB013EE9BE09BEDCBE06BDC23DBFBE28BEECBDE9BE6FBE8B3E023DAA3D32BC2C3D933E40BDBB3EA0BE563D80BE08BE50BCD13E033EFABDC0BCE2BD0EBEED3DBA3D143E8A3E4C3E69BE3ABE4C3EA23E24BE10BE923E8C3DE93C833DEDBC913E6ABD213E273D4439ADBEA73DC93EB63DC33E043E1ABE53BD283D45BE543EB33EB33D02BCB9BE2F3EC6BDC03EF03D433E7FBE2A3E96BDE9BEA4BD89BE353C793E813DDB3E443E743DF1BEAE3E96BEB43D793E30BE35BD2D3D8EBD2BBF923DDD3E08BD88BDD93C2F3DFABC883E573F18BE683EFCBE2EBE7FBDD1BD09BEDABE823E3FBD17BDC3BEC73D503E863D1EBE713EFB3D92BED73EBA3E5D3D1A3E63BB2BBE313D453C9A3D9B3D30BEDFBC2F3E56BC32BE52BD99BD9CBD393E5C3C883E5DBE0BBEE13D2C3EA23EAA3D073EB4BD893EE83DE73C99BC1CBEEDBD9BBD283E8B3D6A3E333C31BE9D3D9A3ED43C29BE1B3DD53CA5BD50BE1F3ECE3E5D3DEE3D93BE5A3D54BE97BD8D3DD3BC8DBDBEBD39BDAE3D63BC07BD54BB5ABD743C83BD893E363E013F4BBC35BDBB3D22BCEBBC99BEA03EDABD873EE23EB03D833D92BE46BEAA3E3FBECDBD04BE07BE23BEA53B1E3E83BEDF3D32BE483E47BE893DB63EEABB4CBEA9BD9C3E46BE1EBFD6BEB7BD403C823D67BD973DB93E2BBD80BE42BE8D3E5BBDCDBD0FBEEC3EAEBD64BEBFBA81BD17BE1EBEE43D1A3E92BD133E0F3E08BF623EDBBD69BC353E8A3D663C0A3F9B3EB83E3F3D233E6FBE66BE31BD72BEC3BDB73E33BE0CBC31BEC6BD03BE25BD173A77BE99BCADBE37BEA03D3D3D1EBEBB3C61BB9CBE5F3C7E3C363B9CBEC1BE39BE683E363EF03E0C3CD7BD053B8D3E59BE66BE9C3DF73D7ABE76BE893DDA3D68BC8B3E95BE073D933D423E2B3D4C3E1B3D97BD3BBE8F3E393D783E5E3EBABC693D703E0D3D7BBD183E963D42BE17BE89BEC4BDF93C913C243ED33D42BEC6BD483E273DA2BC15BEDA3D52BD71BED63E11BE7CBEFE3DE93B983E113EE4BC713E393D05BEFB3D233E403E89BD8DBEA0BC6D3EC03D08BC41BEC33DCFBD0C3E283EFABB143E903D43BDDE3D12BE693DB53DEDBD3DBE123E95BEBA3EA3BD6B3EEB3D7C3E0C3EB23E993D21BE1B3E713DC73D01BC133E9F3E993E473E15BEFD3DEB3E50BC643E243F3E3E703D033E6BBE0F3E233D383E87BD633E0B3DBDBE193E853E443EC5BD313EAE3D04BEBD3C513D5D3E553E773EEBBC833EBF3DC3BD1C3E0B3CE13D8BBEA43CA4BDD63C43BE97BD403DEBBD2A3D0C3E98BE7EBB41BBAF3D1EBE03BEDABDD03DA4BDB53D2C3E273D493DA03D3D3E813EA33E64BE4E3E41BC05BEE8BD5F3E86BC0EBEDEBECEBD043E343E79BEFC3DCCBDB73C5B3EBB3D23BE373E8F3EED3DF9BEA9BE70BEDEBDC83E883D79BE6B3E64BEC4BE14BDC83D00BF5D3E863A4EBE02BAE33ECEBE043E393DA2BEA23E54BE3DBD39BE0FBEC53D153E96BE2B3E683DE9BD633E3C3E6D3D2EBD943EAABE013C493E18BE543EB73E7C3E5CBD533EB4BB51BEE03D52BD103D1DBEB23E7EBEE7BDFEBD43BE91BD903DF4BE323E9EBED23DBFBD1ABD92BCFD3CA9BE833E0CBF1DBE30BE47BE93BDCA3C4FBE833A6CBE093E2BBE0E3E9DBE56BCB23E29BDC0BE99BE02BEACBD1F3C14BD9ABDF6BC59BEB9BE6EBE39BE613E883B94BE433E38BEFA3D76BE773B463E31BE6FBEC2BDE0BE9E3E8E3BCCBE48BCDB3E543DD2BC473ECD3E123EA53E29BEBCBD4B3E713C813E36BD703E5B3CDF3DE33C6A3EFF3DA43E9E3D1A3DADBD8ABE1EBE053E89BE2DBE123E003E50BD33BD9BBEBABC88BD343A61BE08BC0FBC8CBE4EBD393EA13E99BD1F3D703E133E44BD23BE6F3C00BE9EBE8F3E38BCC8BCDABE07BEEBBD3BBE153D06BEF8BED43E9EBEDABD8A3E9E3E99BE193D2E3EA6BE993C2B3CDFBC293C49BED2BD66BE9ABD1B3D7D3E243E7CBEEEBDFEBBBEBDBABDF4BDCE3D15BD05BE553ECC3D0EBE17BEE3BCCA3E9D3EF3BD5E3E91BEB73D8DBD8B3D64BCE6BD7B3E55BDE8BDB9BD053F16BE723EA33D863E8EBD95BC71BDB2BE9BBEE33E5C3E9EBE89BD333E0A3E3C3D9EBC5EBE44BED53E95BE03BEAABE9BBEA8BEE13E563D9CBBB8BCAEBE45BEAB3DC13E47BE0BBE9FBDC5BE03BE243D12BD60BCBE3D6ABD343E443E0ABD8CBE9FBEC7BDC93E85BD37BCFC3DBD3C2A3E01BE973E40BEB5BD313D34BEEBBD19BE693E113F523E48BE37BE073EFCBDB7BE9CBE3BBE753DADBE0FBEFB3D913E05BEB93DDDBE5DBE21BFAB3D87BECA3E33BE33BE143D063D0EBE053DAC3DDFBED83EF83AF83D873EA2BC79BD92BDDBBD31BE663EE1BDA43D813CAD3D1EBEA83E9BBE56BEB4BE53BEB9BDD3BE11BE163E41BE2D3ECDBDF6BC7D3D873E393EB33E073BEEBD873E8D3DC1BDF63D303DA4BD7BBE2ABDD3BE19BE6CBE563E0BBE92BEA5BDA03DD4BDA1BC123E893E9EBE0F3E8C3E663EF6BDA73D013EBC3E5F3EF2BD8D3CFB3DA03E8EBE8FBEEB3EB13D313D7D3C2B3E1DBE8B3E8A3D083D923E5FBD993D4BBE213DBC3E143EA6BD57BE02BFF23D65BDDE3ED83E53BDE93C11BE4F3A31BE5DBE2ABD57BE87BE6EBD89BE18BE3B3EE43E86BDBABEAC3DFC3E8DBBF7BDA13E8DBD60BE44BD92BD8D3C38BEC9BC863DC73DAABEB83DB3BA80BE703D00BD3BBD1DBD2CBEFA3DCF3D483EDCBDD6BD4F3D6FBCB6BD83BC08BE033FE6BCA73E28BDF63D5C3E133D023D33BE3F3DB23DF23D23BC21BE1ABE59BD973ED6BDBDBD50BD8E3E4EBE1FBFE43C993D713D1B3E73BE2ABDF83E5FBDC7BE74BDCB3D9B3E32BEB2BD6E3ED4BD06BF1B3E4DBD5B3E983C20BDD5BE70BE17BE49BE1B3A493E5EBEA9BE8B3EE63B50BE7ABE863E0D3F72BC263D3A3E3B3E053E9B3D4C3CB3BB1E3EB2BEB2BE813EA43D1BBE42BE22BD78BD7ABED63C4EBE353E99BCE93C07BE0CBDF0BD86BE9EBEA9BEE2BD8B3E4CBEB43D6D3E26BE793DC3BCA93D273EA0BE113F153E16BE9D3D75BE523E9ABD24BEC23DE63D553EA5BE643DB63E9BBE43BD7B3D75BE103E8D3E26BECA3E81BE23BE6F3EB0BC853E3DBE8C3C243DC5BCF03BBABE7F3DD13EBABE97BE673E273E8EBCE03DB2BDCA3E1ABE113E853D97BD923E93BCBA3D63BE35BD883D853C9ABD8EBE81BC683D7C3D133E4CBE68BC973C2DBD163EB6BEF6BDF03E913E03BE6BBE273DB83D873E0F3E2D3D0BBE9F3D07BE26BEFDBDC13DBDBE383EBEBE7BBEE43B773EF63DCABC213D023EF9BD1F3E833EB4BBF0BD873DE83DDABE633EEBBDAC3D4CBE07BE8B3EB9BE0E3EE33D8C3DCC3E97BDC4BEE9BD463DBDBEB03E29BE94BE663E36BC163D0A3E8A3E82BE123E4A3E9F3C6DBE6CBEB03D22BD43BAB5BCCB3CC7BE24BE863DEABDE23E1C3E85BE563EA73D023C883CE1BDFB3E4D3E003EF8BE6FBE95BE043E88BEFE37ADBE51BE7FBD2A3DBF3E6D3EBB3E923EA43E0B3D173E6FBEBEBECA3E203E703E863E3FBC36BE323E76BDFC3D2F3E07BE00BE4D3E2E3FE7BD9D3EB7BD27BD14BE30BE52BE8C3E163CACBEAA3DBC3E28BE93BE393EC5BBA93E00BD04BDBD3D20BDB3BC4B3E8F3E5B3C8A3E41BEC13D4CBC19BE37BE85BB04BDC7BDC0BD4C3C07BE6ABE6A3EDB3DB3BD043E99BD0CBD583DAABD4D3ECD3DC83E143EBB3D893EC73CA23D1FBE4ABC48BD5F3EF53CA5BD023D17BC94BE26BBB5BC3CBEB7BE66BDE7BCB23EA43E6FBEDF3CAE3E163EF5BD3B3ECD3D943D9B3AC0BEFCBC083D573E533E963E683D39BEC53E083E6EBD28BE0F3D2C3E063EC63D29BE3C3E1D3E7BBEC63EA03E72BCA13DF93DCD3CCD3B90BD8F3E2EBEBABBA03E26BDA73ED3BE79BE2E3E65BE3B3ECD3EB7BDB93D0B3CF43D4F3E5CBE48BE2BBE1C3EE33EFE3DA3BE803E8F3E6F3EF13D9F3D93BDD03A733D2ABEF6BD083ED83C36BEE1BDC83DAD3E39BE243D803E6F3E56BE42BDC33E823C04BEE93E08BE2D3E15BF223E5EBE6FBD83BE03BE263E6E3E03BD053D9E3EC4BE4FBEB73E243D7A3E4F3EA43DA5BDB4BD053EF7BE743E3BBEFD3CDFBDA0BDA4398B3EC23E05BE643E583EE9BE253E74BED5BE873E2CBE3C3EA2BE753E003D6F3ED83EF93E5FBECDBB673E943E953D8C3CBB3E163ED23DA7BD74BD963D0A3D353D22BEA4BE8DBED53E843D57BE853D5ABE46BEF8BE90BE80BD5D3D813E833E703ED7BE953CB33D1FBF33BEAA3E09BCBDBD4FBE333E17BE77BE7C3EE93CB53D82BD313E403E3A3D773D2B3E5E3D52BEF0BEC1BEB83E81BCCBBD9DBD3B3E8DBE1F3ED13EC33D1A3E62BD743E8DBE26BBAA3DF43CE53A92BEA8BE9E3EA13E2BBFC6BEB2BD283EADBE313E8CBE7CBDE5BB7BBEB53E5ABC28BF1F3E8B3EF73C8B3E35BEE9BD5C3ED03D1B3EA33EF4BDED3DF93E8E3E26BE8E3E92BB9CBE60BCC83D973D973E583E673D9DBE00BF2C3FB3BFD0BDFCBE3E3FB0BE303EA1BDF63E95BFA43EF2BE873E833F23BFCBBEF5BC7E3F0BBF37BF2CBDECBD8BBEA0BEA93F1CBEAFBF58BEE8BD0C3FD53F333E5FBD593D3DBE90BDEA3E8D3E21BE163E943E3F3E8F3D913D943EFBBBB9BDABBD123EECBC00BE0EBCA53EF83D1C3E58BE0A3E353DAF3D6EBEE3BC2FBE55BE08BEF6BC823EA4BD853E05BEB8BDC83C7E3E6CBE91BE46BEF63CC93D8DBEB83DC93DC6BD603E6EBDC73E533DA0BCEDBDDABE9A3DAFBD3BBE2E3E34BE73BDB5BB2FBEFA3D8FBE32BE2A3EDBBEF73E4A3EA33E31BD073FC3BCE83D7C3E9D3EAFBD0F3D833DB7BEBF3D2DBDC43E893DF93DEC3C31BDF63D213ECABDCABE863E05BEB13D3D3E513DDD3D46BD6EBE12BF1F3DDC3E19BE473D4F3B2CBF653E9CBDF8BB713ED1BD07BE9DBEBDBDD03E02BE6DBEFE3E03BECC3D283E553D13BEA9BC943DA8BEEABD58BE4FBE8EBD793EF03CFD3D9A3C53BE9C3E9FBD813D073E93BEB6BBFBBC873E833E823DDF3E96BE88BE3E3E363E9A3D0B3E2A3E483EBDBE523E733E16BEAFBEF13C8E3E0B3ED6BD4CBEE8BE1BBEC7BC183E15BE313EE3BD9E3ED93D75BE4E3E923EFB3BBCBDC83BE33D213EBE3D313E0BBDA33E773EBE3DD73DF2BD9ABDB0BD2E3E8E3E5C3E27BE063D91BE7C3E46BE023E4D3D0D3FB53B86BD6A3E403ED13D963D333E923B3B3DE8BB5F3E38BE83BDF23D833ED03EE03D3DBE693E803E593C393EEBBD69BE23BE26BECF3D11BD5C3C963EBE3D45BE0F3E04BD153DA7BE05BE463E33BCE1BE0F3EC1BDE03D6D3D143E1A3E1B3EEE3D12BE053E71BEC1BD3ABD4A3F1C3DDF3DAC3DA1BE8C3E933EDDBD043E43BEAABDD1BB8A3E30BE673ED63D0BBD7DBD69BE893E3E3E823DF03C833D093FE2BDDA3D833EB03D833E313E943D683E123E09BFBABC65BE443ECBBD4EBE113E75BE973E223E8BBE44BE55BE0B3CCBBE953D71BD843E373FF73D0B3D813EB4BE5C3ED8BC283E093E833E0EBECA3EA5BCA1BE95BDAE3E84BDB93D96398ABE9A3D033E9ABE973D043C8F3E893D78BE2B3E30BD93BD0FBDCA3D293D96BDA0BDC53DE73D01BE5E3E51BD3539B1BD663EFABD423CF0BDCABD64BE5DBE86BEBC3D03BE853DC13D553D36BC91BEAFBD3A3E5ABCD03E133ED5BD46BD0ABEB8BDC03D52BEA03E583EDEBDAF3EDA3DD53D55BEEF3DC4BD753E103D35BE013D97BE9B3D5E3E39BE123EC13EA93E9C3D84BE11BE003ECDBEE9BD33BC77BC7B3ED73D383E053B33BD9FBD0BBD043E463D04BEBA3D273D5F3E813DFD3DA4BD033EBFBD8E3D0EBEF03EC1BD73BE993B7B3C09BEB73C48BEA93E03BCAD3DF33CE1BDD73D15BD5CBE6B3E433DB9BE2FBC88BE723DBBBD123E153EE6BB40BD41BDB23D7B3D2F3C9E3E21BF8ABCFC3C59BEA53E1DBE113EBFBC3C3EDB3CA7BDE6BD5A3EBE3D3A3C5E3D3A3E313E26BC083D363E073DE1BEBDBD683E15BECFBC343D5BBE983EA93E713EF3BDE53D4B3D3B3E0CBE94BE6E3E64BD94BC2DBEB2BD793EBDBDA13E62BE8ABDA93EEFBEE53D42BEF73CF13E263EA03D453D993E813FB2BD4F3FC53DD23E333FF73A593F69BF883FCEBEFF3E803F883F793C4FBD993EC2BED2BFACBF74BF143F5A3F923FEA3E5ABEAF3F1D3ED7BB57BE023D32BD983E52BEAD3DB3BCC1BDF8BDB8BDABBE6BBE393EC9BE19BE103E413DB7BEFB3D5C3E2C3ED1BD153E93BEDFBDE83C683E29BE013C4C3E813D013E0DBEEEBD203E543E45BD3F3D84BDC2BD32BE01BD0B3EEB3D1BBD1C3ED13D3FBE94BE8EBCFABEABBEEA3DF23D833E893ECD3D193E973E973D6F3AE6BD51BEC33E54BEB7BE92BE9F3EB7BCB1BEEF3DD0BC1EBDE63E99BC5ABEF8BD75BD5E3D61BE82B9C4BD1B3DD5BCAA3EE13D363EE5BD353E45BD4ABE86BC283EA7BEFBBD9C3E60BEB03C923E183EEE3D883E833B8CBEF53E6CBEB13CA73E52BE1ABE9B3CB9BE8EBD01BEDD3EAC3DD53D913E3BBEBBBD00BE97BE983BF2BD48BD443E3CBE28BE9B3D4ABEFD3D2EBC5A3E3EBD513E26BE9FBD1DBEB6BD333DAD3E003D623EC43D7FBE9F3EA3BEDBBDDFBD0F3E8F3E93BDE73D9FBECA3D593D51BD17BEAABDDF3D17BDA33E203E57BE8FBEAFBDB93D3EBE1FBE29BEEFBDFABCDCBD58BD54BE91BC6ABBFDBD103DE83D243E563E6EBD0DBE3B3D64BDE4BCAC3E1C3E683EEB3BBD3DA63C33BE1C3DB03D7D3E283CE03E9DBDE13D23BCFE3B7ABED03D2ABD653E62BE9ABE393DBFBE813DD5BCA03BC1BDE63D923E3CBDD13D433E75BE96BD2B3D02BE72BE993E463EA53EC43C183D31BD6DBC30BEAF3D6EBE31BDF43E18BE21BE6D3DA7BD3B3E0E3EC43EADBD823E28BE0EBEBEBE253EF0BD163E63BE57BD593EAABE6CBEBC3CB93D88BE5DBE2E3E113EEF3D133EA0BE113E19BD1F3E553EBCBE5BBE1DBDA0BE353D703E6E3E84BEE6BEC53E9E3E15BEBABEC9BEA63D6BBEE13D053F8A3E8C3E6B3E94BD88BBA5BCB5BD85BEACBE583EE9BB80BCB5BD40BE7EBDDEBBB03DECBD7F3D253C14BE123EA03C4E3E49BEA83CFDBC8D3C66BC51BD0FBE073E6ABE5DBE96BE95BCF63CFFBD4F3DA8BEB33E09BEDBBEB0BDFF3D0D3F07BF263EFFBC3C3D243E29BE15BE7EBDA23D2D3ECD3D333DCB3C0C3E68BE39BE1FBE0C3E9A3E79BDD03E7EBEA23EA43EB0BCC93DD2BE65BEB2BE3FBE7B3E0C3E193D9D3DD3BB253ED0BD29BE5F3E173E813E953E87BEB5BEFA3D57BEBCBE17BE06BEA83EFABCF9BD8B3EB1BEA2BDA8BD173EC4BB34BE1EBE553DE53C133E203EA6BE473E7CBE9E3C2CBE6A3EDFBCBEBE123B5B3DF4BE053E44BD613EDABD8F3DD8BC473E303D60BE513E613DBC3DCDBC783E6EBEFF3D34BD03BEEE3D8DBD083E77BE473E62BE583D223E463E83BDE33E9F3D0CBE163E273EA6BDBF3D8D3E0CBE9B3E673C0FBDCCBC133D0DBE943E9F3E363DD0BDDC3D0DBBA2BEA53EBCBCB23AE3BDBE3D62BE89BEEE3EBF3C49BE71BEA6BD693EF73D05BE893E273E3CBE79BDA4BD453E693E93BEF9BD923ED83C183E1EBF753E7BBE293ED93E76BB0A3D21BE9F3E0DBEF6BD313EEB3D05BEC3BE333DAEBDCA3B19BEE03D01BEB03B88BE06BD953E873E78BB623E0E3E61BE2FBD14BEAD3DA73D8C3C69BE273EAC3E793D153D04BDFCBCE43D623C683E47BD32BD1CBE953E433D5EBEF1BD8ABED53E15BE9CBD903ED0BD0ABE343DCCBD94BDA33D683E943D8A3D263E22BEE13DB9BD213E1FBEF5BEDF3E90BE9C3E80BD84BD8FBDE13C9B3D35BDD63D29BE393DABBE923D83BE8DBD173B20BEABBE9DBDAEBD8DBEC83E89BEBB3D80BE8BBD2F3D4DBE233DAFBEF93C123E2E3EBABEA3BD53BE523E743D1C3E47BE893E7BBE42BEDDBEF8BD983DAD3CC33EC43E823E9DBEA63D8F3E653E37BDB43EA53EF3BDAE3E92BD823E973C0E3F24BDEFBD86BE813E283EB8BD93BE17BEDCBD76BDE8BDE33D61BD883DD6BE4BBD3E3E2D3E19BE6B3E263EFF3ED63DDFBE49BE923E073F5A3EB0BDA2BE293E503E343EC8BDC43DB23C433D1CBE493E00BCCC3DF8BD44BD77BDA6BE84BEAF3ACE3DAA3C1BBEC7BB3ABE2D3D063E27BEF2BD013D643E5DBEC53BE93B6B3DE93C89BE9C3C5FBE6FBD9C3E4D3E05BF60BEA13E04BDF13D18BD263EAB3E78BE65BEA83992BB283C5BBE15BE473E05BE9B3DC4BD0A3DA2BE5B3D01BF97BD29BE273EE2BE723E9E3E883E98BCA13D163EA83CC3BDE73D55BE9E3D193E313EC93D483D92BE913E8FBEA4BC7ABE573E5EBD633E52BD43BE8C3EA8BB343E663E3F3EC6BE5B3E84BEACBE9A3D473E2EBE0FBEC7BEA6BDFD3DA83ED5BE193D10BD1F3E0E3D363E503D853ECD3DE13E2C3D81BE373E3FBD8BBC7F3EF63E033D123EFABE913D313E7C3D81BD52BE833E8FBE933D8DBDC03E2FBEF1BCCEBEB5BDB63E123E793E393D2BBE613E13BE7BBED13E5A3C8C3C6B3EA3BEF63D93BE18BD8C3D783D95BE3ABE06BECF3DCFBDFB3C403B153EAF3D073D0E3EAE3DAABE3F3D82BEB43EFB3D2CBEE7BD6EBEF4BDBD3C5C3E573E1ABE6E3E703D223E92BE8E3E543E013ED9BD253EB8BEBEBCC5BBF5BDB2BDA0BEA63E273E76BE7ABE463E953C263C323E9ABEA33E5FBC46BE9BBD67BD77BED9BD4EBDED3D69BE353B243E443D92BECFBC64BD2CBE3E3ED1BD2E3EBBBD4C3ED9BD91BCD63E46BEC83E753EE0BE1BBECABDD33C60BE20BE903C563EDCBD2A3E583EF93D063E063F623E01BEFEBE6BBC8D3C4B3DFA3D13BE863EC13E043E45BE583D353DA3BE4B3DB5BEADBD9E3E29BE1D3DEFBD9E3EB43EA7BDD2BEF73E03BFEEBDD23E6C3D9DBD41BE193E703E173E92BDD7BBDDBC22BEF63CBDBDB7BE483EF5BD1CBF993D10BEC9BEE4BD9DBDB33E3BBDA1BE493E37BE433E883E783B12BD6ABDC93EBFBD19BE273EAB3E293E06BE5BBD823E7A3D9A3B7B3D743EFEBDF0BD9B3E91BEABBDE93C163E5A3E8E3D613E903E633BC1BE013EA3BE3F3EDFBE9A3EA43D3B3E383DCB3CB13D833E33BD123EED3DB2BC96BE32BCDFBDD8BC803EB43E25BA65BE463ECD3E953EB1BDBF3EA0BE85BE03BD463DFB3D06BC2CBE0B3F8F3C713E2A3CC5BEB33ED13E953EB9BE743E863E95BE93BC0F3D213E473E4ABE8ABE803D27BE5FBE4F3EE43C0FBBABBEBFBC033EC83E60BE11BECCBE813E403D8D3D54BD88BE843E1FBEBC3DC5BEB4BEFF3D2A3E16BEE83BA03E3E3E3A3DA33EBA3EF23B9DBE8A3D2DBEEE3D17BE1D3DBC3DAABD713E1CBD9D3ED5BDBF3E55BE45BE6DBE80BDCEBE97BD71BEA2BBBA3DE83EC7BE5FBEA63D2E3B96BB41BD2F3DDE3D08BEFB3C763C2ABD893E023ECDBDCC3C88BD47BD9F3E923D8EBE9E3CC53E8B3DA5BD4BBEA3BE4ABE393E143EC03E073E1DBEABBD12BF3EBE63BE2CBEF7BDB4BDBCBEB13EC0BA3CBE513CA63EA93EA0BEB7BE38BE69BEC5BE99BEC9BD213E9D3EB23D2ABE1C3ECEBC143E253DB33D293EBF3EC3BC5A3E4DBC84BD873E993DF33D8F3E3C3E3DBCAE3CBF3DEFBB7ABE85BD923E033DABBE3B3EB43E1B3E56BD093EC8BD9CBD67BEC73D833E86BEE93EF23C273E1F3E2BBDA13DDBBE9B3C293EC03EEE3D12BE823ED73D3CBEA03E183EA8BEDDBA7C3E42BEE6BC183E58BE453C05BF953E023E9CBE653E01BE5ABED93D133ED1BD913C313D733E42BE9A3E62BEC23DD0BDA8BC1EBDBF3D84BD81BE143E6B3E023E1C3DAE3C0A3EFFBD893D81BD0EBEF9BB7B3E9A3ECA3E9D3E333D813D90BD78BDA6BD34BE8DBE763E16BFA73E0D3EAFBD59BE123E91BE91BE74BE87BBDABDADBD53BE01BEA2BD843E903EC03D153E9DBE9CBDDC3E94BC1F3E27BE27BDF9BE1FBD913D97BE663E993EA23EFBBC6EBE013D123E4BBDA9B9CABDC13E413ED73C05BE0B3EF1BD673ED33E7EBDCBBD33BDDE3C643DEBBDC43E993E2F3EC7BC923E8CBEF8BAD03D46BD273E213FDEBD83BDA8BE833D3A3E083E00BEB8BC763E01BEB73E94BD213EE33D963D38BEF3BE533E413DF63E953BFB3DB0BD7F3DA53D1BBD06BDABBDC9BCF0BDB9BE6FBE343EB1BE593D163CE7BD9C3EDC3CEDBD79BD2CBE9C3DBD3EF7BD59BE7ABB333B3A3E6CBDFFBD323E8A3E913E9FBDD5BEFC3D9A3D393CBDBEC53DE73D1A3F3F3EA53CC53D863A143EBA3D36BED2BCB5BEB8BD20BEE3BD133E34BC753E65BEE93DF13D09BDDEBD283E973D123E34BE1FBE5E3CDBBDCBBCDF3C9BBEE4B9EDBCE2BCE5BC37BD95BD42BE16BEBABDCA3D7B3D873D4D3EE9BE023E3B3E973DBDBD85BD13BED13DDBBC2DBC7EBE55BEA8BE74BD34BE29BE5CBEB83CFFBD6D3D193EB2BE9B3DE13CD4BD173D553DC03DDB3B573E293E29BDDEBD573D8B3EAA3D46BEA93D8B3DE6BDB73D62BE76BEC23CA1BC1EBE78BE38BE123F4ABE153E12BD853D0ABE2C3C6ABE763E38BE7BBE053E91BD35BEA7BD3B3E8A3D873E42BD59B9B63D20BEB73EEE3D643E923D983D8C3E9ABD6A3E2E3EDDBE0F3FA13AFD3B143EE33D87BE3DBECFBE49BE27BE6E3D363E94BE9CBC86BD843DFDBC04BF90BEAABE9B3D933D25BE4EBD9B3EE73C59BE723EC3BD803EB3BD653E763E923E1C3D103D793EBFBDBA3E5FBEF5BE3ABEFFBC9F3D433E31BEF4BC0CBF3ABE8E3EA73D623E18BEB6BD543D0E3E31BE2F3E8E3D0FBF47BE7CBD833E373E29BEBBBD6ABD68BE53BE8C3E69BDA8BE2EBE253EB83D81BE943EEE3DAC3D603D6D3E4FBE133D9DBE07BC733E46BE0E3EB2BD5F3D013DB73E123E94BDA1BE8CBE7ABE593D08BE3FBE52BE123EE1BD1BBECB3DDA3D59BD303E3E3E63BED53D88BD053E013D8DBD813EF93C37BEC23C573E14BE9A3D45BE41BD953EBA3D98BE203D3CBDBBBDD43D3C3E97BD813E90BD2DBF6EBD2DBE35BCED3E84BC08BE49BE25BE073E0CBE913DDCBBD8BE0E3DE53D30BE2DBE87BCBABEA83E2D3CD43E813EAABE043FCA3C863D333EFCBC033E57BD1B3E403E333EE03E61BDFC3D413E3F3EC2BC9E3D3C3DA5BDC23DE9BC243F10BD53BD77BEDC3D773EA5BD823D83BEC53DD7BE253E913EB83C21BE3F3E6DBEB23E5F3D96BCE63D4B3E823E57BD4BBEB33E3F3EDA3D28BE8F3E3F3E203EFDBD133E153ED83C5EBECB3CF2BDDF3DAFBD8FBDEA3D54BEEFBE0A3E8A3DD3BEA43E6E3E55BEF43DEC3D87BE41BEB13C3CBE913D8DBEE83D01BE05BE5A3D813E1F3E5BBED03A1A3E4C3EA63C95BEF9BCC43D193E1FBD95BE4F3B18BF42BD10BE06BDD0BD56BDD73D173DB6BDD5BC18BE833CB13DC3BEF33D38BDB8BE44BE07BEA0BE613EAC3E513C7BBE79BE3FBDBABBF83DF4BD883D28BD80BE95BD183E293D08BEC3BEBF3E8C3C54BE9EBEC63DD0BD9B3E2CBE5E3D15BD3FBECBBD233E25BE9EBECD3D21BE033D9BBD893E9D3DE7BD0C3E59BEE5BE01BE203CE5BD573E1D3E7FBED4BDDD3E3ABECCBD90BBAB3D203E863DCA3EE03D473B43BE793E553E3CBDCF3D3BBE42BEDD3E383D68BEA1BD41BDEA3C55BE8FBB0CBE55BE0E3E573DB7BD78BD9BBE553C373DB4BD953EA73D1FBE0DBDCB3E6A3DFA3C023F963D663E9E3E5EBE8C3DA53E7D3EE3BD37BE1BBDE6BD0DBD323DC83D263E74BD32BDB13D3BBE823EA73EC3BDD03C943C2BBE2B3E903D273EF2BDFF3D2FBE85BE",
      torch_tensor_32_torch.bfloat16_17: "0x020000009CBD40BEF53D823D083E18BEE53D3C3D463ED3BC523D373E4EBE3BBEA9BB9DBD0EBD7EBE9F3D0ABDB7BD3BBD55BD333EAEBC49BD2CBC8A3D30BC133E80BD283E",
      torch_tensor_32_32_torch.bfloat16_13: "0x02000000F93D4C3E4EBE39BE923E2DBD9C3E473C1F3EA5BD873EAE3EAB3EB8BD76BDBBBE1D3E133C783E6EBD083D85BE82BD503EB8BC77BD803EA5BD213EA03E65BDFB3D473ED93D3C3EBABDB9BD2D3E0BBED4BCC03E4DBE0ABD583EB93CA4BE9E3E353E143E27BE903E82BD11BEF03D9E3CF4BC2EBD32BE13BD9EBC803EDDBC893C6E3DBA3D98BE1A3EA33D18BD0E3E32BC49BCD1BCA8BB21BEA7BD08BE293D25BD6A3D76BE1FBDC03D4DBEF63C43BE2BBCAFBE6F3E473EFE3D2ABEB63DC7BB75BE20BEF2BD9E3E43BEAEBAD23D593E203E31BD103E19BEB63C333E043EBBBD97BE70BE2BBED4BD123EF0BDD03CAC3D6ABD9B3CE6BD4D3EEABD79BEC03EA43DD2BD40BE39BE0FBE9D3DD93B203E993EA4BDA2BCD93D2DBD46BED73DAD3CA0BB82BD043EBABDAA3C593E60BE703E1B3E4F3E1DBED53DC53EB53DD2BC753E393DDABC1C3E7B3EBA3D1ABD3BBE223EBE3D783E003E293D0CBDF1BB09BEE03D5B3D41BDCC3E493ECB3D10BD65BD0A3E573D25BD70BD6A3D14BEA63EC1BD1ABD0EBEAC3E643E243E82BEA43E783EB8BDA83EE0BD9E3D913D4DBE94BEC13D92BE0ABEA8BDA9BD823DC93D13BE5D3EDDBD193D54BE5E3E103D893D503D53BE64BE8E3C3F3E873EC2BD43BE9CBD06BCF03D67BEB2BE58BEEE3D483D7C3D493E26BE093E073EAFBD133D873EB03D0D3E6A3C3FBE953C06BCC93CC23DB73ED8BDE5BDB4BDBFBE9A3CAEBDEBBD11BE9FBEF5BD58BDC7BD6DBB84BDF63D033E34BE1B3E61BEECBC153E63BE3B3EAF3E853E083ED4BDA2BDB7BD233E6D3E77BE2C3E93BEB93D23BD6A3DE9BD88399C3D863D82BD5D3E003E5B3CC03D0CBC283D09BEDEBE33BD663DE23D733E453E0EBE27BE80BD463E363A963DCA3DDC3D903E43BEB33D2D3E013E893E5A3EEABCE53BC03D9D3DCF3D07BE1EBED4BD913C323DC63EDDBD8A3D55BE6FBE973E8FBDAC3DCC3E13BE3BBEBABD743E7C3DC5BD87BD3BBE983DF83D3C3D863ED1BD4CBD8E3B24BE1DBD243D72BE883E763B2A3E2FBEE4BDDF3DC5BB833DE0BDC03D9C3E913CFF3D5C3AD53D223EA43D13BE3D3ECD3D913DF33D27BCCB3D0EBEA8BCAB3E41BE92BE88BD203EEE3D55BD853D80BE9B3D2D3E203E443E493EF43C9A3BD7BDB83DD53BD9BD1DBE2A3EB0BB4F3E01BE45BD0CBE34BEA23D643EDFBD4F3E3D3EB5BD37BE8ABE8EBD59BEF23D0FBE78BD1DBEC23D6FBEA03E04BE3EBE583EF63D213E1C3E023EF0BC273D3CBE57BD1A3ECBBD1BBEA1BD66BD08BEE63D1A3D4EBE1D3E193E9D3D80BE07BE13BE9D3B383E3EBEFABDC1BE8E3D523D0E3EE23D7DBE4ABD45BDE2BD8ABE313E60BA163E9D3C3CBE353E423DD5BD97BDAFBCC93D8EBD32BE9D3D8FBEB13CA33D7FBE153E3C3DE2BD26BEA83E15BC993D043E0FBE953D8B3DB8BDE2BB3ABE33BEB3BEC03D983C3CBC70BD8FBD413C20BE873D793CC6BD89BD1D3E29BC9BBEC4BD673EBBBD43BEEBBB883D0A3E30BE263E0E3E6DBD44BC5ABE1ABE893E1D3E9E3EB9BDD1BC53BD6B3D08BE07BEABBC95BE14BE9E3CF13D883E25BE543DBFBC2CBE0B3ED6BDE1BD2EBE8FBBDBBDB5BD333E363E313C2EBEDA3D973C21BE99BDDF3DF33D3CBEDF3C993CBFBDC63D8C3DC5BEE3BC093DDCBBD93D083D023E0C3D6BBED8BD4839F93C023C38BE683D043EE3BC20BEDD3DAE3DA8BC5FBD81BDD83D24BEC2BE213E22BEA5BEA93E1C3CE8BD813D913D5B3D843D69BE803E90BCF63C4CBE9FBEB3BBFD3D863EA4BEBC3D79BD62BEA9BE91BC75BE8ABEBA3E1A3D4E3DD43C9DBDD23DF43DAF3E27BEFFBDB23EE13C933D703E97BD22BEA93E07BE2B3E85BECDBD78BEBF3DA13D0A3EF83D94BE9BBED3BD5F3EC63D123DD23DBE3D043CB53D203E843B23BB823D80BD0B3E143E203D113EAEBC60BD6CBE8D3E803E06BE513BDFBD833E8DBEBD3B06BE99BD85BE54BE9E3DC5BDD33E5A3DADBD133B04BD73BC753E25BD773E10BE053E02BD1EBE3F3D97BE683E653D7DBEC8BDC4BD503C59BE823DA3BEFBBD4BBDAB3DBB3C01BD7C3D3D3E48BEA2BD143E563D123E9ABC62BD5FBE693E87BD883D04BEC1BD633DA83E52BEC4BDED3D8F3E023E4F3E94BEB2BDE33D2B3EAF3CC43E8B3D2C3E963C693D28BE2C3D103E3EBEF33D993D3C3EB93B99BEA2BE8F3CF5BB79BD84BEBA3DA13DA0BE003E4A3E673DD4BE7B3C56BE0DBD833DFBBD043E7CBE81BD20BE5A3E7B3D9E3D023DCA3D18BEFABD1BBD843E52BC923E86BD68BE0DBE9BBD06BEB73D56BEC3BD1D3D01BE0E3E56BCA0BDBB3DB03E13BE8ABE9A3DE43D363EBDBEEABDC03E82BD903EBFBD7E3C8C3D68BDBDBC8C3D643ECD3D4FBD663E62BE3EBE77BE99BEFCBD8ABD1FBE20BE9C3D17BE143D073D953DBABE19BEE23EC33C2D3E82BDCABC80BDCFBD58BD7C3D9B3ECD3C4E3E1C3E58BEBC3DC0BD63BDBCBE373E0C3EC93D1E3D9C3D5ABECA3D7C3EAE3EAABD82BE31BE23BE6CBDAE3D40BE3D3CDC3DF63BC4BC393E333D68BE9C3E793DC03D763E5FBE43BE513E1FBECBBC1E3EF23D743EB23E5B3D3B3ECFBDA3BD18BE3B3D303E463EF4BC403E2B3E5FBD0DBEC5BD1ABEADBC98BE953D963E83BDE6BDF6BDCFBDFE3CB13C603E07BE05BE4EBDD2BC893D21BE293E923D8C3EE33D293DD2BC373D253EE63D5B3E19BD42BED3BE44BDCDBB163D713C31BE08BD9E3DBEBE493E1BBE6CBD6EBDEEBD483E4FBE8DBED3BC70BE51BEED3C06BEF6BDA8B9993C15BE853DB8BC0DBE093EA23E5D3E70BE8E3E363E9E3B6F3DBE3C853D633E123D153F2A3C58BCB4BD0B3D31BEDB3D59BE26BE743BE63D52BEC53C753B0FBE663DD53E53BD6DBEA83E693D8CBD1ABEB1BEF53C02BE923D413D883E233E293E583E09BE65BEC83DA9BE993E56BCE1BD12BE40BD07BEF43C",
      torch_tensor_16_torch.bfloat16_5: "0x02000000823F773F833F5C3F503F123F5B3F483F563F483F8A3F853F6B3F893F843F813F",
      torch_tensor_16_torch.bfloat16_4: "0x02000000813FAA3F5D3F4A3F2B3F703F4D3FB33F7F3F953F993F343F843F8D3F603FA93F",
      torch_tensor_32_torch.bfloat16_16: "0x02000000F3BD883D263DB03CFEBD693D45BD573E01BE34BD96BC31BC4E3DA83C72BD14BD54BD70BE793DB6BD9B3CF83B77BDC7BD323BD13DBABD593E3C3B1BBDCFBD073E",
      torch_tensor_32_32_torch.bfloat16_12: "0x02000000FF3D30BE74BD72BE32BE87BC9C3D10BE913E1BBEF63E5EBE64BEF63E183E7B3E423E9B3EF43EDFBCE6BE58BEC1BCE8BE923ED5BE02BE033D15BCDD3DB5BCF6BDCCBC8F3EA93E10BE15BE983D69BE333D8ABE3C3E753D2ABDF93EED3D6FBC8C3CEABD2FBAFF3D83BE32BDB8BD91BEB7BD1D3C9EBEA5BE1ABE32BD933A033EB63E303DD33DC33D233E55BE68BD0ABE08BEB63C19BEABBE553EC43EBE3CC3BD3F3DAF3A523E1B3E743EB5BE753E9C3C38BEB7BE0C3E9F3E813EB4BD1A3D9ABDFF3C57BE90BECCBDF2BD1D3E6D3E213E613DA4BE32BE0DBDD2BD92BE84BB41BEC83D2BBE1C3FB7BB16BF0D3E1DBD3BBEB53CEA3D85BEA0BD7FBE333ECE3C563D9BBE3F3D85BD16BF3C3E8DBEFDBC8F3E153E3DBE3FBE52BD3C3EFD3E883C0DBF5FBE98BE1EBE813D82BEBABE053EC13E563EB4BE6B3E183C5D3E2A3EF53CC23D803D333F83BE9E3E83BC943CA7BECBBE98BB9EBECB3D93BDE93EA03CC03D413E42BD003E2CBD803E543DC43D0FBD2C3D5ABE6F3D1EBE73BE5DBE2CBE893DE53DF7BD24BE3C3E27BE58BD0C3CB1BEF13E5C3D2FBE94BEA03E90BD6A3EAE3C403E17BEC33EBD3D8DBE153E0CBD003D37BDF93ECC3D6ABCFA3D3E3FF23E943C29BCAB3D913D0D3D8F3EC43D31BE343EEB3C57BEA43E6B3D8DBE373E91BB783ED83E88BC313D00BC0B3EBEBCDEBD26BE933D5FBD443E10BEBEBD873E943E033ED2BE88BD0B3E993EE93C1ABE493E6F3E203DC0BEF53D64BE11BFA43E78BE7CBE6B3D3ABE69BE72BCB93C8E3DB1BEF6BBBF3E9B3DC03DF13D163EAE3DCCBD5EBE5F3C583E05BE2CBCB3BD9EBB283EF73DF83EA43D203E583A4CBD1C3E94BE1EBF723E44BB55BD903B323E45BDE1BCB5BE4CBE10BE413DFFBD6C3E2BBEE3BE343E8F3E95BE99BE7BBE623E013E06BE0EBEFBBEB5BDC73E12BE023E713EDABDD23E203E813E5C3D983EAC3E81BB893EC63E183EB63D2ABD38BDCA3E843C8CBE713D463E31BECF3D11BDEFBE12BD2B3EAD3E4FBE123E8A3EB13DA53E7BBEA03DC93CA03E4DBCDF3DE53DC0BD463D113D84BE47BE46BE46BEC53C61BD03BFFBBD23BDCBBD38BE24BE3F3B5A3E0DBF28BE78BE513E9F3ED3BD8DBE88BE57BEA03CB9BD033EF73EA83C97BD03BEC13D24BCD63BBEBEABBDEB3D5A3E223D81BE2F3DAD3D1C3DFB3D67BEE3BD7F3D0A3E9BBD623E903CD33AA13EBB3E5CBEB83E053D853E3ABB9EBEB4BEE0BD28BD6B3EFE3D183E28BE013EE2BA47BB3BBCD3BDA53EBDBEB0BD04BD0E3E3E3F563EEDBDBCBD873D3DBE75BD433E0BBCDFBEA93E203FD83E5E3D3C3ECDBD4DBE75BE973EA3BD883E55BE323ECDBE293EAE3C0BBEC9BDE9BE9A3EA1BE7DBE1F3EF3BEBCBD02BE0E3ED73D973E75BEB63ECBBCA0BEACBEA03D583ECEBE183E133EAEBE583E97BC483E453DC83E56BCFD3D773DAE3E6A3E0F3E4C3EB4BE203D703D943E923EAB3EE53D233E093E97BEC63ECEBE38BE183F9E3E9B3DC0BDA6BEABBED4BA1E3E29BEE03DA73DE03EE3BE88BEDE3DA73B35BD8DBE883E4A3E353C733E59BC443E243ED3BDBFBB1DBE8A3D753EB83EE43CD7BC47BB0DBEFD3D53BD3FBE06BD183D893E743EC3BDA7BE47BE823E93BE893E263EA3BD83BDC53EC23E5EBD0ABEA53DE2BD953CF6BEEFBE73BEE5BE53BEA73E083ED4BE3A3ECBBE373EA73DA73ECB3E01BF3E3EC03ECDBD8E3B893D423E373E9A3EA93EC2BDDF3EA6BDE03E52BE2EBE97BEB63D0BBE1C3D6C3E18BDDB3D04BE68BD8C3C473EA03DB63EDC3E123E1E3EF5BE293C15BEA8BE213E1F3E733E1C3E23BEFDBE83BE0E3CB1BE213E713E18BD373E30BE0CBC87BEBA3D443EC83D9ABE3ABEA6BEC13EB4BCB1BECABE883DDDBDA93D0B3FBBBCA53DE03DB33EB33EAE3E06BD6EBD6B3E0A3EE33EBE3E54BC24BD39BF29BEDEBEBF3E733E9ABE6CBE15BC79BB0BBE6B3E98BED3BE8D3EACBED1BC91BE89BE9CBD90BEFABEDDBE513E8EBE20BFBBBD1D3E073FE4BE423D923E91BEEABD343EE23DDF3EB3BEDE3EF53CD3BCDA3C89BB5FBE213F88BE1D3DC93E8F3E2D3E41BDD13D2E3E64BE0A3E6EBE703E3ABC08BD05BE833EADBEA1BCF8BD9FBD453D77BE5D3E873EC4BD6D3D97BE3E3E07BE983C1FBDC73E8F3EAEBE57BE08BF8EBED2BDE83D6ABE02BD8B3D763DAC3E16BD533E26BDFDBD843E203D923E7EBEE63DE73DEBBDE43CAE3E4C3DDCBDCB3DB03D013E03BD983E723EB03DC93DF8BDFBBE1E3F983DA83D843CB33DA3BDC73E02BF4E3D88BCB7BEA3BD6D3D893E973E7DBE58BC9BBDB6BDD33D073FF93E88BDEDBE37BD973DF93D563EEE3E2F3D343DC6BDA03D8EBE813E923E913E883E6C3D963E273F1F3E1A3E5B3EB5BE03BEE5BD8B3EFEBD78BC9A3E0D3FDC3E4EBEFD3C9FBEA73E0DBE64BED5BDBE3C673EDA3DC2BD8CBEC7BE663EBABD3ABEA73DFBBDA7BD413CC73E9DBD7C3E7E3DB1BDB53D2BBEE03E813E053FE93EC4BDA4BC86BE7D3D023DE3BCB63DA43CF03D0EBD0A3EA1BE00BE86BE89BE963EC7BE843EC2BC303EC4BE833D283E8CBE8C3DD3BD87BE333EB33DFEBBFFBB6B3E5DBE90BEA23EC93E11BEE73EC2BEC43EDFBD563EB6BD59BE993EF1BE1B3EE03ECE3E4EBD083F7D3E89BBB93D1EBDF33CC1BE60BEB13EA9BE6CB731BCB43D0E3CDBBD1BBEAC3E84BD6ABE153E7BBE243E113FF1BAD73EC63ED13C79BDD13E043F1BBE4DBD0E3C813E40BDFC3D013F3E3E7B3ED9BE8E3D82BEDD3EB13D453DE63D4FBE12BE793ECA3C1B3ECB3D783EF8BD143E163EE7BDDC3D0A3E65BDA6BE4D3E303C93BD413D1DBE6F3EFB3D243E883E163DC33D173D0FBE24BE91BE05BE97BE7BBEA8BE62BE213E2A3EDFBE803D77BC493E2EBE0B3E1EBC0ABC203D193E8FBC17BE913C953E613E0ABDCBBD2BBE",
      torch_tensor_32_torch.bfloat16_15: "0x020000004A3DAFBD3BBD893DC83C79BB2C3D36BEB73D9C3DC6BD03BE33BDF6BDF43C7ABD0B3E0FBEF93D343E17BEA63D61BD063E753D48BD55BD0C3E9ABDF53D653C853E",
      torch_tensor_32_32_torch.bfloat16_11: "0x02000000723D9F3CB2BDB73EDABD5EBED0BEE23E11BDB4BD6A3D193E193DCA3DCABDB13EB63E91BDFABD05BE71BE90BB91BE00BD28BD113D36BE04BE76BE2D3E2D3E45BEBF3E47BEDD3C103ED43DE43E9EBEA93D86BDE9BD1CBE2A3F6A3E82BE453CAEBD00BD0CBEA03E22BDF23D673EC33D04BE643DC23E33BEF43B2C3C2CBE5A3ED33DBBBE9BBD433E0B3FB23D10BD3ABEFB3DAA3C06BF4D3E513EF13DFF3E95BD8FBEE0BD0ABF04BE48BE323C933ECFBDAFBDFDBDEFBB10BE17BE91BE3B3EEC3E8C3EACBD69BE333E2C3ED0BDB83E4ABE553E103EB0BE08BEA8BDD33C983D1C3CDA3E49BD98BE2BBE37BEB33E59BE1C3E323DA5BD733E1ABE863EECBC013E823EB03E953E9B3D523D61BE8E3DB9BD483D3C3DA3BED13E22BE863DA63EF9BDAB3E2C3EC0BEE7BE42BEB43E873D7BBDFD3BD93D23BFF33E173DC0BE3ABDAE3C23BED43E173F713DE3BC5C3D59BE603EDBBD383D1D3EB3BEA1BDCABDA5BE2BBEFDBDEBBD42BEFD3DEA3C51BE2C3EA4BDF63D123E05BE923EC9BEC23B69BDD6BD6DBE843E973A023ED1BC01BFA7BC30BE213E783D9D3D61BC80BE46BDB3BEDA3D1DBD9FBE4BBE0E3E58BE6ABEB2BE81BB28BD23BDC8BD62BD623D8A3ED43E17BFEFBE9F3EA6BD60BD673DC0BDEF3D0EBE343E0BBEC13E8F3E70BE34BE053FBCBC0CBD42BE053E04BEA6BD88BD25BDCF3EC9BE3CBD9FBC693DAF3D41BD35BE6EBE6A3E0B3EBBBD633DB13E8CBE51BE2D3BE7BDA4BDF83D71BEA53D563E9B3C953B02BE2EBE6C3EE43EBCBE89BE28BDACBC59BE863EA9BDDABD1E3E9FBE9F3E56BEC7BE933DD33D36BE0B3D83BEA6BBB4BC2DBDE5BD853D233E3C3EAB3ECD3B22BE81BEA13E72BE103EE6BE9EBD0BBEBCBC57BDD83ECA3DEB3D94BB4BBF95BD5DBEB23E1E3E1DBEC0BD0BBE513E3EBECB3D943E0D3E06BE11BED23EBEBE99BE803E173DFE3CE23E5B3D043F62BC373E6B3E1BBE013E133D46BEBC3D0B3EB23D85BED73E093E283E09BE01BFE63E8D3DE0BD57BED4BE7CBE34BE96BD51BC013E8A3E0DBD40BE36BE11BD6A3EAFBDABBEB3BE0CBF28BD56BD7ABD03BE943D5BBEC23D92BE063FCBBDFFBCA1BEABBDA53E33BE6BBEE53D033F8BBE043DA73DDFBD2EBEB2BD003AC3BDECBB6C3E3ABDDB3E283EA1BECB3DC8BD813D873EC13D9A3DB93ECC3D2FBEA7BD62BD133D20BEABBC893EC8BD24BE14BEC3BD913E86BD533C2E3D1B3C263ED4BD4B3E81BE48BE963DD23E69BED43E06BF8B3DF43CD63E0DBE30BEDA3D9BBD883DB83B1E3DC4BE38BEF0BB773EAFBE513E1BBE6EBD3EBE6D3EA43ED73D87BE883EAB3D23BDE9BDB63EDEBD2C3E48BEC8BE963E98BE59BEAB3E613E53BE873E82BEFFBC2A3EC73E423EE3BE2A3C7F3EC2BE93BE1C3D9B3E1ABC46BDA9BD15BE27BEA6BEA83D5F3EC0BE293E133E1C3E0EBD8B3DA73D29BE79BE9DBE603EC43E353ED43E5B3EF73D59BD07BFFCBE59BE873E4A3EC83D35BE9CBEC7BD6ABE803D953D3ABE7F3E003F033E6DBEAE3DF0BE2FBE60BEBA3EAF3D853DADBEDC3BC13E6D3C1F3EBABE983DDCBDE1BDED3D0CBB203EF43D333E41BE563CFA3E023F023F343D103E7F3C2BBE4ABE223D1FBD223DC03D233E71BE2E3ED93D2ABD123FDABBB53E2BBE15BE6FBDCFBDEFBE9EBEA13EBA3D843D3C3BB4BDA63D62BD8E3ECFBD033F1C3F87BD85BEC2BEEB3DD0BD8D3EC4BCCC3D34BDACBE933E8CBE2DBD0B3EEABDAC3D82BE6FBEC7BD823E1A3E1ABE093EF83EDCBEB3BEC5BDBFBBC03EA3BD463E3F3EC9BECDBEE2BE2BBE703CD73C47BE4DBDBFBE68BEC63E41BE42BF283E2DBEDCBE003F2E3D453E6BBE79BC3F3EF73D5F3EAA3C2ABE91BD8ABE96BE78BED93E083EC8BE32BE333E19BD0A3FC43AFC3E8A3D103F8D3E663EE23D97BEB83E493EFF3C84BEB8BCEA3E87BE233E603EB73E8BBD25BCBA3DC9BDDFBCDC3D543EF5BE2F3CB2BD7B3E963E903EF83DDABEDCBD2EBE57BD6A3CDF396FBB7FBE8D3D39BEDABCEBBC0A3E9FBDED3E14BD413EF03E1E3E4C3D3DBDD8BDDA3ED2BDC83D963E2EBE393EBB3DEEBCC9BDAABDF9BD4C3EC43DD9BDD7BD9D3D663D153FEFBDD03D53BE5C3D933D84BE8D3E733CC73EF5BD883ED3BD04BBC8BD5D3DDABD773E1FBB013E15BE173E183D083F87BDBABD93BE113E263E043DE5BD173E58BE0E3E2E3EAEBC933CFD3D89BEC33EE33D9F3DB7BE813C83BDAE3E02BE89BD8FBE193ECDBC063EBCBD9DBD15BEADBE053E813EB73CB63D43BE71BE1E3E9ABEE03C053DC93B0A3E7BBDFABDEDBE57BD49BE353E0F3E123E0C3EA7BD683E81BEEA3DD9BE1EBDF9BB1FBD203E593B37BEDDBD1B3C603D18BFE23D7DBE8A3DA53E123E8DBED0BE89BE0F3E29BE323D2E3E84BE13BD30BE09BEE33D3F3EA33DB03BD23C88BE08BE7C3E9B3D0D3FA0BE823E973D243DC0BC033EC9BE24BEA1BE65BE2CBF113FD5BE9FBD593D983E8CBE81BE103D9FBE6CBEA7BE97BD10BF7F3D9F3EFFBDA63D55BE1FBEAA3DF33DE2BE203E89BD7ABD833E953D50BE23BE893ED2BD9D3D3F3D63BE833DADBE293E953EE9BD6F3EFCBDD93DADBDB8BD0C3EA03E8C3D4E3E5C3DB93E67BD81BEB33E233EE9BA233E1D3E843DC43D03BEFC3C8E3D9BBD313EC3BE8C3ED9BD61BE1E3EB8BABE3DFCBD14BC013E963E7B3E463C923E92BE0C3E94BD653E90BE1D3E933CDF3DB4BDF1BC57BE6EBE4FBDBE3DF9BC013FAF3DB1BEF5BE863E893B21BEBFBED33D2D3E0B3EC8BD243E763D7EBDC5BE96BEAA3E043E25BE2CBECEBEE33BD33D8E3E39BEC03DFDBD123E54BE66BD813EFA3D533EB8BD73BD9B3E323E40BEC63D03BE68BF9BBEB83E143FBF3C633E8C3E223DA63E313EDBBD7B3E44BE8A3E003E1E3ED6BD62BE0EBD983E0DBE32BEBABE1E3E053FFCBD913E",
      torch_tensor_32_torch.bfloat16_14: "0x020000008DBDA33CAFBDDDBD09BE55BDFD3CFC3D88BDD53D763D823E85BC2FBDA4BD8FBA133E4B3BE43C52BE773D53BD34BE303D013EB83D8F3D23BE18BDC0BDC7BC063E",
      torch_tensor_32_32_torch.bfloat16_10: "0x02000000AFBDD53D50BD3CBED3BB833C4EBE243D44BE7ABD753B90BDFA3D16BD8A3E15BD813EEEBDEBBC1D3EC73D87BBBB3D07BEC0BD3E3DF23D98BD483D2E3E083DC8BDE9BC80BD0C3E9A3C4CBE68BE7DBCED3C01BE1E3ED53C073EF93C773E54BE33BE3DBD89BE2A3E6E3D76BE793E8B3C26BD68BB083C033EA7BD4ABB263E473E6F3E42BE883D803EC13D01BEE23C173ED43DDB3C63BD793B78BE643ECB3C023EEF3D063E623E633EAABDB839763E153E32BE40BB2EBC763D6DBD07BE283E0A3D59BED63A33BEC03C373E16BEB9BD0BBE2CBD0B3D63BCE5BD3F3D1FBC8ABC153E66BC553C36BE9ABC703D3B3DD9BD3CBD48BE8A3E1CBE943C263E55BDA73CF6BC913D803E7FBC3DBD44BE12BE183E32BE053EF3BDB4BDA33D2E3EECB9D7BD893DDCBCE3BDC73D163E7F3C36BE913D86BCFABB80BDB13D253E94BD143D0EBEE13B4CBE8CBC223E643DEE3CB93DB6BEAA3CF5BD183D013E65BDC53965BC1ABE1D3ED8BC4DBD2EBD27BDF73DC8BC7D3DD53C0EBEAB3C7BBEB0BDF7BCF4BDA1BCDDBC50BE6F3EA03C0CBE27BD13BE8BBE453E303B52BE59BE583D8EBD2F3CDC3DC7BD0FBE8EBD50BEAEBDD63C9A3C06BEDBBD1F3EC03D2F3D22BD96BDCBBBA8BD3FBD843A3E3E9DBDAB3D23BD673E82BD14BE173A9E3D09BEAC3DEB3CC43DAB3D853D24BE1DBE13BE14BEA63DC5BDECBDEC3CBB3DACBD75BA343EE8BC8DBCF9BD48BCFC3D82BDE8BB0F3D42BEB4BDD5BDC43D99BD0B3EB63D89BEC93D11BD693D74BED03C0FBE1DBE47BE193EF33BAFBD603C693DC5BD423D7CBD39BE283D85BD883DB33DA4BECFBDD63D863C11BD793C01BE033D59BDDD3B37BD21BE55BEAC3C1BBDE73DE43CA13B1E3D593EB23D243D61BD1C3C9C3D2A3E0DBD3DBD22BE7EBDC43D17BE533E32BE97BC553E04BCA33C0E3D2DBE9F3E27BEA7BD2CBECCBC12BC08BE083E7B3DCF3D7B3E633E503E5E3D43BEAEBD193E30BE88BD013E35BE403EA0BD093D7C3EAEBDA5BC093CA43D243D3D3D93BD5D3D44BD363EEBBC4ABE45BB043D7CBD1DBE86BD31BE01BDA7BDBDBD8F3D6DBE303DC0BB75BE2A3D933E86BD5A3DC53C1D3EC03C0F3E08BEF03DEB3C1F3E383D7DBC59BE7B3EB53E193E3CBE273E983D57BE00BE08BDB8BD1BBC8FBEB13CC63DBF3C6E3C0D3DD4BBCF3D193C19BE39BE80BDEF3CB5BD393EEEBC133E0FBE083E1EBEBA3DC7BDE73D36BEAB3D18BE3BBD82BDEABDB33CEE3DF5BCA13CE63D21BE34BEBFBE2E3E673D91BE22BC48BE2ABE583E713D46BE70BD383DDC3D21BE56BE363E2ABB87BEB63DD03D6BBE433E0E3E23BC56BE2A3E503C38BE253DEFBDD4BD9FBD9F3C353E41BEC2BD22BD1C3E203C93BE1EBE5DBD07BDB6BE0DBE3BBE12BEE5BC253EAB3DFFBDB93D8D3D87BD863CF4B81B3D32BEE3BDBB3DC83B123E1A3E90BE64BD1C3EB53D133BD4BD3ABB19BE973CB4BDEFBD32BE1DBD793DC2BD2D3E113E81BD953DFE3D47BDB9BDECBD50BE66BE903D553DC1BD063E5BBDACBC373E4ABD9ABC863D2B3EC1BD483EE6BC933D81BDA73D0D3DB0BDF13C843E92BE903D1E3D923DEE3B82BC953D27BC75BDDEBD5C3E8A3D27BE963D87BC0F3EF4BDCE3CCCBD3EBDC43D053E67BD093EE53C1BBE24BB1C3EB0BD3D3D46BD6B3D223E563E013E493D153E5FBE813D88BD743DD6BCC6BD18BB5B3EE2BD4EBCF43CF83DB8BC1EBEACBD29BC2DBDE93BB3BCC83E8FBDCB3DC9BD433EFF3B043D42BD95BDB7BD1D3DC53D26BD583B17BE963C013E5FBE3E3EDDBD2FBD99BDE8BD9A3DA03DB2BD1CBDEE3DD03DB7BC6ABDDDBE3C3AAE3CBB3D4F3E053E28BE423D25BD06BB853DFABCAC3D2DBD0B3E57BD583E4FBEF4BC0F3EB1BD8CBE853D103EAD3D8C3C8EBD973D903D583ECEBD78BA803D9ABDCE3D493D2D3D67BDD6BDA2BB943CA3BD50BEC9BD263EB13DCEBD093E683E90BE7BBD4A3D8138ABBDD1BD14BEC0BDFB3B103D6ABDB63D02BDDCBC17BEEABDF3BDC63B3BBD943DFBBD673EE5BC273D4EBD373D2E3D233CBFBD723DDC3C363C653D84BDC53D37BE633DA13E9BBE7A3D1D3E89BD4FBDCA3CC8BDBE3E233C74BB213E9EBC993DB03D183E933A1BBE4C3E9B3C05BDC4BD153C37BEBE3D2A3D6ABD543D5EBEDA3D2FBE2DBD153D273EA1BDEE3D013E43BE1DBEDFBD89BD823D78BC133D17BDC1BB633D5BBD8F3D203E3D3E0ABEEB3CCCBDA33CACBD3DBE1DBDC3BDE13D3BBE8E3D41BD54BB96BD7DBDEBBDB7BD15BD8E3D28BB82BBF13C48BDC33D97BC76BE84BD233E2FBD5A3DAEBD78BD5BBE0C3D9DBDFD3DBC3CAC3D5F3E37BEB1BD403E363DEE3CD7BB883DF1BCB33D4C3CA63BA8BCB13D59BD3F3E93BD2EBE1C3E833C9CBD8D3D6E3D143EDDBD7D3D853E81BD4ABEB23CA03DD6BC6F3DCF3D7C3D1EBE7DBD0E3ED3BDA13D123DD5BC253E4FBEF8BD98BD32BE3D3E85BDB1BEFE3DB8BD1ABD14BE813C54BE073E95BE57BEB53CD7BB4ABE92BDC73ED4BDB6BD09BEDDBD43BDA8BD02BE3EBDF2BDF93DE7BDDFBDBF3C323E52BE94BD2DBDB13D39BE93BCF73ACDBD11BE513E343E06BEB3BDC7BC84BE85BD053E643D3B3E053DAEBE7F3C5D3E2DBD693E47BED8BC463D553E343E273EC23DFD3D2DBD29BED93D1EBD9F3C2EBE6E3DFD3C5CBE3CBEB03DE43D373D35BD05BE8ABE38BEE8BD073EA1BD34BEA9BD7CBECDBD8E3E143EB43E293E10BE99BBAA3C87BE19BD51BDD8BE1BBEAF3DABBD783EA73D5C3D94BC2B3CA53E44BAACBD09BDF9BCD2BDDA3DA8BD823D3A3E123E51BEBCBD143EA1BD76BD353EA6BE86BDACBCA4BEA3BE4FBEDEBC143E2BBEDD3D963CAF3EC2BC3B3B29BD07BD473D9DBD52BEECBD23BDDBBD86BCE23D553D40BD02BC463DAF3D3ABECE3D323EBB3DEF3D9BBD6E3ED0BD263DA43DF73D453D",
      torch_tensor_32_torch.bfloat16_13: "0x0200000081BBF1BC073EB93C1DBE88BCCCBDB53D033D8EBD5DBBE53C16BE973CCA3DD43C94BDD6BDB7BD32BE8ABDCBBAA4BB07BDCDBDBDBD083D9F3C993DEB3D4CBDA83B",
      torch_tensor_32_32_torch.bfloat16_9: "0x02000000953EA43E24BED6BDA1BD57BD9DBC8ABE48BDA3BD3F3E0E3EAD3D1ABEE4BB883D163ECA3D9ABE5FBE53BE013E293E1ABE973DD33E48BE44BCA7BE0B3E07BE2B3CE2BC06BDB93C813E063EE03E8ABDEDBD84BE8D3E973E463CA3BE153E3D3D04BEDBBC9A3DBDBCBBBD4DBD7D3E3C3E47BECF3D383E813E0EBE09BED63E03BF9BBDC8BD77BDA33EE7BCB0BE8ABD4E3E9A3DDB3E2F3EA8BD69BE2EBE10BED33D813EDB3D26BEB0BD4FBE4B3D97BD02BB37BE68BEC7BB67BD2B3EF7BDB8BCF83D873E48BE8EBE4A3E6DBE94BE04BE983E3CBB0BBE12BE15BECE3DCEBE393E10BE863E153E013F903D9EBE95BC2EBE5ABECA3CE23D4CBEB9BDDD3C883E85BDF63C293D2F3D92BECE3D303E0D3E103EB03C24BEBF3D9D3D9E3E20BE533EFEBDF6BC1CBE143E03BD993EAABE233ECDBD433ECE3DA03E7F3DFB3D1EBE0BBE313D283E85BDC0BDE63C6F3E583E853E61BE8D3ECFBD24BE1FBEA1BD9EBDA9BE843E76BE97BD86BD37BD1A3E6CBEDABD35BE09BD0A3D2CBE01BE913EF43D1EBE2E3E8A3CEC3CAABE43BD47BDAEBD72BEFBBC31BE353C4ABE093E34BE11BE80BDB03E763D0CBE69BD263EB6BE9ABE5FBECD3D3EBC193D7DBE7EBE94BE813E3ABE52BD8CBE3E3DD7BD10BFF83CE03D5C3ED93C04BD9C3E9EBED43C973E97BE6C3D1A3E57BE7D3D16BE323DE63D0D3E81BEEBBBB8BD553E0C3E9F3D1DBD7FBD1C3EA9BEEBBDF2BDD8BDCC3B3A3DBD3D413E863EBDBDA4BD32BE57BEDF3D923D1DBE6C3E55BD17BD343E31BC36BD1FBD2FBEF13D183E5B3C2F3E40BA32BEDD3D18BE473E3CBEB1BE5DBC103DB2BDC53D2B3E1BBE81BE35BEC63D3ABEB6BDAF3DF03D503D7DBE8A3C6ABD063E03BF4A3E913C2DBE0ABD013F463DF7BDFF3DA03CA63ECCBEA2BDD33DB8BEB0BE013EB6BE2E3DBABDF9BD13BD863E07BD20BD733D35BE17BB0DBE14BE7C3EA23E6F3D07BF0C3EF53ECDBD90BD0C3E19BE9DBB273E573D6BBEBEBDB23D723E123E01BD4EBE3CBDEBBC0E3E49BE0CBD06BEBABD6E3E07BE843D963D9BBE52BE89BECD3DB63E52BEAD3EA63E4FBEA3BE683E8CBE5FBE1E3E5E3E88BB61BD41BE773D94BD093EDF3A4B3D04BE80BE5F3D123E33BE993DE23EF93E5C3DE9BD75BC9F3C76BDDFBB3ABEBEBE11BEB33D5CBD08BE2ABDDEBD2CBE17BE8E3EDC3D113E43BE753E003FB13D17BE413E86BDFCBD9D3E1DBD22BE803E863E04BE43BE9B3D673EA23C823DFB3D10BEC13C6DBE173EA3BC573D2E3E9D3D82BB93BE9DBD26BE7B3C95BD57BEAEBEE73B22BE473D563EA8BD8EBC093EAC3D2F3E48BD00BE87BEE73B363E1D3E22BE8F3CA7BE303E2D3D28BEAD3EB13D3ABCD53D503EAE3E8FBE56BD823E74BEAD3B2FBEB7BED9BD173DE33BDCBC243D86BC023E4B3E81BC09BE633E023EE6BD953C91BE6E3E4B3E183E23BE163D01BCBC3E243E53BEB9BD6D3DBBBD4E3E87BEB0BEBA3DAD3D23BDCFBD213ED33CC93EE0BD0D3C74BDA43D77BC593DC83D673ED3BD73BE6CBEAA3DA2BDA0BD013E70BEEB3DB3BCEB3DE13C103E4A3DA73D50BE823EA8BD413D1B3ECB3D7BBEA8BD173EAABE81BEA0BE70BD96BDCE3E0EBE893DA83E86BEEABD88BD68BD1C3E893E293ED23D5ABDC23D73BE69BE9EBD0DBE543E93BE4E3C47BE92BE4EBE0BBEFDBD673CC83DEB3EB13CE63B033F1CBD82BEE8BD883E553E053EEABD02BEE7BDADBED13C54BECCBCC7BDFE3C71BE503E9FBE8F3C463E533EB93DE4BCA63D5C3D97BC4C3D02BEFA3CB83C413E533D47BD2C3EA6BE7EBE3F3E333E48BE2BBDE23B113E3BBE423D023E99BE6DBDE73D9F3C933DEE3E67BE07BE42BBC03D3D3EF1BDF53DCCBD9B3DBD3B0BBECABE8BBE063E00BE54BE96BE42BEEABB093EE23D5DBD153E203E94BDBDBEABBE98BE07BE223D91BEC2BECABDC1BD04BE5B3D65BE9ABD15BE0A3E6E3DB83EE33D523CAABE583EA3BD59BD5ABE623EA43D69BEFBBD823E913E41BC873D67BB15BE273EAEBEB13C563D9BBC563E88BE79BE16BE8F3E47BE963E43BE17BD9C3D57BE33BC593E18BE7DBE53BE653ED3BD8CBC87BD59BDA93D523C3DBECC3D4CBD24BDD83DBFBE8CBD303D8DBD023EC0BDEB3D9BBC863E8A3DBB3C7E3D9A3C87BC90BC88BE353ED63DD53D80BDBC3D89BED63C1F3E4FBD5ABD9E3D8E3D1F3D7B3E703DFD3CCFBD383E66BE4ABEB63E2BBE483E98BEF83D583E8E3E443EE6BD8FBE93BE923ED3BC333DA9BE71BE903D9ABECDBD483D553DBEBC8FBD16BEB83C123E75BEE8BDC73D9C3DF1BD633D863D993DBDBE33BED93C893DBD3DD93DC1BE433D33BE51BDF33D333E8BBE86BEA63EC2BCA23E40BE1E3C183D0A3E8C3D42BEF33DDABED13D383E38BE9B3E953D823B083E603C09BCFBBDA23B84BD5BBC89BEC7BEADBE63BEADBECB3E3F3E0E3D633DEB3D05BE8B3E933DC53D5C3EA8BB1C3E44BE96BD8B3E713CAFBD29BB64BD983E5ABE38BE1FBC6F3E90BC30BD51BE35BEBA3DE6BE99BDE73E4C3E803C5DBE08BE5B3D073BA8BD033E293E483E1C3DCD3EB4BDAABEAABDD6BE55BE8FBDDD3CB1BD6F3E963D18BD1F3A98BD623D083E24BEA3BEAEBC53BDB63D1C3ED2BCA1BC22BD86BE8FBD6C3D1F3E84BE61BD28BEC43D6E3E03BFCF3D453DC4BD8E3DBBBDF3BDEFBDB3BE93BDA4BEA83D813E7EBC42BEA93E883DD23D173E4FBBD5BDEFBBEF3B1BBDA83B99BE303D53BD2A3E55BD7BBE4D3E0FBE87BE4D3E6CBE9CBE1D3E733E8A3CFDBE623E1EBE34BBF3BC913C473E41BDD43EA2BE77BE1DBDB83DC13C96BE193E4BBE6BBDE5BD71BD1A3EBBBE863EAD3ED6BE0F3C513DDD3D8DBEACBD2EBCBA3E76BEE93CD7BD163EC83D4B3D00BE75BE8A3E4DBE44BE23BD88BE693E0F3EB0BDFCBDC73E86BE13BEF53C02BFB13B133E8B3E443E",
      torch_tensor_32_torch.bfloat16_12: "0x02000000AB3E773E333C47BC6E3DCF3A03BE8FBD133B5A3EE73C53BD33BD26BD9C3D713D0C3EAB3CE33D28BD00BD03BD173D383CF8BD6DBC713D1F3DD1BDBCBB413E14BD",
      torch_tensor_32_32_torch.bfloat16_8: "0x020000005F3E5B3CBCBE9F3D253E5EBC3BBC03BE3B3D2A3EEDBD873EBFBD3B3EDABCF0BE39BE59BD4B3D17BEEC3DAEBC383EA03E4B3E1E3D4C3E353CAC3D4B3DD23D173E033E913D7EBE993BA4BD7E3EC7BDBFBD543E2D3E8ABDE43BF23E5EBE8C3D193EC13DF83D0BBEF13DE93D163D823EB03EF43D1BBEF3BDFD3CF13C83BD563EAFBD0F3EF2BDD03CC93D9BBE8E3D9CBD2D3EEB3E1F3C28BD08BED8BD9D3E26BDB53D03BD94BEADBC4E3EB1BEB03D9D3EE83D683D0D3D43BDBF3D6EBB3B3D2DBE383E5F3EB8BDD83D1EBE43BD0CB9E7BDF53DB73E58BDC0BDD53C833D413E1EBE243C8A3D393E86BDCFBD9F3D9FBD613E16BD77BD863D043D8E3D8B3D3A3EA73D02BCE63CFB3DA33D33BEB03C9FBDA93E53BD8EBD3B3DF7BD923D2F3EBE3D723C81BEA2BE50BD90BDF63D943D13BEFA3CB7BBB23E0DBD86BE62BEC63D23BE27BE813E7CBDBDBD91BE523D1BBD36BDE53D34BEA83DF0BDB3BDD73C0D3E353EDBBC213D293E17BE30BE49BE5B3EFE3C133E5EBD07BDF6BDD4BD9A3EA3BD97BEC83DEC3DBABB02BEFF3E1CBE523E213E0ABDC23DD73DC3BDA9BB5CBB5B3EAA3D8E3EC5BD0A3F0D3EB5BD953DB1BDD33DDCBC8D3C5C3E0F3DB8BE77BE1CBE87BEC73DDABDDFBD0CBE613E3A3EF5BE16BE55BDA13E93BD05BEE5BCFCBB20BEFB3DD33DC7BC373EEDBDAFBD2F3E37BEBBBCC6BD72B9583DB23C7DBE373EDDBBF73D383D24BCD8BD0DBD83BDA43D503D3BBEA3BE76BD893DB5BB0D3D713E2FBEB73C40BE58BE2B3EF43C63BE7D3EEB3D6EBEEE3EB2BDC03B95BD623E923D40BEF43D823E1EBE88BD53BD1EBE20BE48BE28BE073E8FBE783D9FBCC6BE01BE553EB53D753DB638193E093E34BE853E843D3FBE653E3D3DD9BD9DBDA8BDC1BD913D713D293E4D3EB2BD38BCA93D53BE593E3CBBDDBD603EABBECB3D563E873D94BC34BDA3BD56BECB3DA93E21BE32BE4C3D02BE9BBE1C3D2C3E13BE4F3E073E0C3E93BE513EACBD943E923D95BD203E853E053EEDBD90BE96BD163E8DBEDE3CFCBD763E593EB43CB93D6ABED33D263E26BEF73DE2BC1EBCEA3C8F3DFB3C0ABCB53DC13D95BE3ABE99BDB43E473DA7BDE9BB443D17BE20BE453E62BEBA3C2BBE24BEC03D85BE433E603E8ABDA23D7E3D823EDBBD993EA93D40BD983D5ABD903EBF3C443E0BBE5BBEDBBDC63D3EBDB43B893BC4BD0A3ED9BC14BE81BEF23D753E2ABE293D1EBC01BD47BE1E3E103D87BDA03B1CBEB3BD2D3EA73D1ABE1C3E7D3DC8BD2B3E76BE9B3EFABD97BEE93D45BE6ABE18BE173EDABC9F3C34BE1ABE60BED93CFEBC343EB53D023E1DBE393B4D3EE03C8A3D8FBEE9BD0EBE203E4FBEA9BCC63D25BEBEBE963E753CA23E433E54BEA6BDCEBD1BBEC33A4A3D38BEE0BDA6BDF93CC63BBF3D093E89BC4EBE7CBC443EC3BD553DFE3DBF3D3B3EAA3EA3BD57BEA6BDE6BD103D5BBECE3D603E8FBD4E3E66BEAABCE8BD8C3DC03DA13E0E3E85BE823C623DCE3D8E3EB8BEDFBE563D95BEF2BD87BE893C95BE02BEDDBDC8BD4E3ECDBDE0BD0F3E33BDF83CE33D52BD89BE7BBD2FBDC4BDB2BCB73C82BEE4BD7ABE253DC53D28BE88BE963D7FBDBC3DBB3E97BB303EF7BC7E3C90BD61BDA63D19BE48BEC13D4CBE423E903E05BF053EE43D6CBE0CBD8C3D3CBEA0BEDDBDA03D4FBE2F3EADBE81BE3C3E7939E23CBDBDA33E423D2BBE883D88BEA43DF43D9CBD2E3D3C3ECFBD0BBE03BE89BD583E89BEEBBD1F3D5BBD983CAA3D8D3EA3BC31BE113ED3BD92BD933DD33D813E25BEFD3DE93DB93EA5BE233EB33A173DBFBEB6BE05BD193D903D30BDBBBE07BE0CBE5F3E11BE773E31BEC7BE68BEDBBDFE3D75BE3E3D72BEB83C843E073D20BEF73D1B3E0BBEA53EB23DD5BD5C3E0F3E943E0A3CDFBD8DBE9CBEB23E93BC33BE92BB763EFE3DC6BD65BD34BC013EE7BDBA3D643EC23D113D103E93BCD0BD783E8E3EEEBDBA3C33BD3D3E163D6CBE983D8E3EAF3C293E5E3EF0BD86BD233E0EBE5DBE11BE963EBB3D133E26BD2DBE91BD8ABEAE3E1EBEFDBD5CBEE73DC13D853D9E3D17BE9FBDB8BE453D8ABEE93EA0BD46BE48BD213E463CE0BD953ED0BC9DBD52BD443E5F3E4EBEA1BE353DABBE143EB5BD293E8BBC32BD1D3D85BD6A3ED83D27BEF7BCD73D1BBE0C3EBA3E693BA5BD2E3E553E9A3D013E9C3CFABD99BD74BDB03E5BBE843DB7BD3CBEA5BE8CBDB8BE8F3EB03D123E3EBE463E9D3D6BBE81BEB33DF1BCC5BD073E6F3ECDBD5CBEAD3D803D33BE6F3D323D5E3CDEBD17BE313E8CBEEF3D49BE04BEA1BC073A9CBC96BD0BBD4B3E213ED8BD0E3E143E6F3D28BE843D7F3C71BE833E0BBE6A3E1C3E303E563EFBBD52BE2ABEC63B8C3CE8BB2FBCAB3E7BBD68BDD5BD7E3EF63D3D3D813EFBBD82BB9F3E533D12BD53BDADBDB8BD5ABD40BD133C1DBE863D05BED13D20BE543E8ABE22BE90BA0C3E823D78BE4DBE3ABD1A3B823E793EE5BB41BD8E3E3BBD323E1F3ECD3C6F3E7A3E5F3EF73D9CBEB2BE78BE2FBC4C3D0C3ECD3DDBBD813DD8BDECBDF53D3C3EA6BE9E3DBFBEEDBDE33D6CBE8FBDDFBDFC3D993CBA3C2EBD993D67BD40BE8C3E293DF8BC41BE19BE1DBDD3BC60BD713D94BE6EBD0FBD71BE8BBE033D783EE5BC293E2E3DA1BD7CBE40BE3FBE16BEA6BD723D07BE543E08BD583D55BE983DAE3D25BC833DE7BD61BDE73D8D3D163E583ECA3DC13DA53D82BE203C533E073E993CDCBDA7BD0A3D9B3DE6BD243E493EB3BE2B3EDB3DC7BCE0BD91BDAD3D893D063EE7BBE4BE25BE673EB6BE9C3D043E123E903E4EBE44BEC6BD133E573EA1BD2B3E4B3A163EE23DB63D37BE35BD2EBDDF3C30BDDEBDB5BEC13D55BE113E1E3E1C3D8E3EA33BD5BD1EBE063E43BE103E90BDA93D33BE3D3EBD3E503CF23DC93C413E70BE633EF23D",
      torch_tensor_16_torch.bfloat16_3: "0x02000000683F583F4B3F803F9F3F873F4B3F7E3F7B3F7B3F983F3F3F623F713F833F7A3F",
      torch_tensor_16_torch.bfloat16_2: "0x02000000883FA33F503FB43F893FA23FA13F773F8B3F113F873F493F833F893FA73F8D3F",
      torch_tensor_32_torch.bfloat16_11: "0x02000000EF3ABFBD683DCEBDF23DBC3DF8BDF23DEBBDCDBB55BC9EBCC13D4EBDDBBD9EBD30BE993D78BD213E95BDC4BD9F3D29BD6ABD2FBD1F3EE93D91BDAF3DDF3D89BD",
      torch_tensor_32_32_torch.bfloat16_7: "0x0200000081BD913DF3BC063D3CBE54BD473D32BE01BE853D0EBE64BE9D3EF13D2ABE2CBEB9BA653E10BEE63DD23C4DBD613D013E2FBEA13CADBD52BE933ED8BDD33D48BB8BBE43BB133D4D3E02BD9A3DC73D353C25BE19BEFDBDF33D59BDB4BD413E783DE33CA83D40BDEABE3BBD65BD0DBC92BC503EB13D1ABE723D233DC0BD913D8E3EF1BDD43D30BECABBD6BD943D203E713E4D3EEDBCC9BEAE3D453DEA3C903E02BE4BBCB7BD61BC9D3DD6BBFC3EC03D833E483DA4BC5CBE81BE923D983C4EBE1C3E233E703E403DBBBD503DF83D18BDA73C80BDB13D18BEB83CB63C86BD1C3EA13D573D2F3E49BCD23E91BC4FBA973E6CBE103DCEBD12BE56BE04BC643C4F3DC53EB6BC6ABDF43C0B3C4D3D95BD8C3EBC3E0F3EF53D263E41BE003EB63D213E6C3EE0BD22BE81BBCDBD46BC6EBE3F3BA53DF0BD453E7BBE08BDF03DF63DCF3D023EC23EF73D8CBD95BD1D3E89BDDDBDC63DABBDA5BEDF3DC3BDA2BDD03C95BC0FBE2E3E9FBEC93D2BBB50BEB0BB7C3ECABC993B893D35BEC3BD89BD99BE77BE173D61BD613D76BE97BD24BD43BEBA3D27BD0F3E75BD8B3D8B3D81BCFABC90BD2BBE14BD833EEFBB233E0F3D6E3C513D97BC033E5CBB093E003EB8BD85BE40BED63D66BEC93C65BE1C3F803CB33E3FBC6F3DE53DC1BB823EB0BDB4BE2DBD00BE853DE6BDCD3D1B3ECD3D08BE89BD1B3DA4BC6A3D973C0ABA46BD1CBE02BD98BC063C7ABEEA3D51BCF5BD7BBD653EE9BB70BC553DC6BDF8BDA53DE33D0E3EA0BD96BC90BE15BC04BC823C26BD443E5F3DBB3D6FBE11BCC4BB3F3D7C3EAB3D6D3E3F3EABBC1EBEF23C24BEE5BDF2BDB83DE6BD773EBCBC80BE773EE5BD30BE2A3D3FBD403D34BE103D69BE663E5A3C4DBDFBBC6BBE15BE983C02BE14BE34BE2ABD93BD393E463E843D053E95BEF0BD8C3C2B3E563DB1BDE5BD383EBBBD1FBD6A3D1A3E15BC93BECF3D37BEB03D203E08BEDDBE3D3D1FBE303E333CC33D8C3E0DBDC6BD6C3E7ABE98BDF53D8CBD4CBD4BBE1C3C8DBC5CBD58BD943EA4BEA03DB53D89BD2D3DD3BD553E273D93BE56BD9E3D69BDA83D223D2ABD93BD0FBE94BE7E3ED3BD82BEF03D9D3D5DBE1D3D6BBE943A93BE313E06BECC3DDFBC163EEBBD8CBD42BE0ABEAB3E7E3EA73CB73E44BD0DBD643E6D3E93BD01BD20BE80BE1B3DD4BE523E74BE793E56BE753D5CBE563E023E47BD5ABEF63CE83D083EC03D7EBE54BEBA3D7D3ED8BC813DB73B31BC86BAA2BC2B3E92BC2ABDD8BE2C3E6ABDCC3D33BEFBBD5D3DC1BDD23D25BE20BE9F3D94BE2DBE473DD5BDA93E27BE73BD49BDB33D9C3D4E3DF9BDB73D993E29BDB9BDFE3D62BE323EA43D80BD87BD243EE13E2BBC0A3E0D3E9CBD88BEF5BDA23EC93EB8BED63C52BD2F3E013EE3BD5ABE1EBD1C3E2ABE323D113E8BBD073D77BE983D3D3E1F3E65BD463E9E3DB8BD0C3E903EDE3D903E3ABE14BE383E1FBE9C3E3BBE0EBEB0BD113EAC3E083C95BEF03CDCBC32BE86BECC3D91BC3DBEC1BDC53D76BE503E8ABD623E25BE25BEDCBDDE3DECBB403EE53D493E79BC143C403E17BCA93D043EEEBC423EA8BA46BD813E8A3DBEBDBCBDF0BDEC3CF4BD94BC503E443E6EBDBCBDF93CEFBC2ABE963CDC3D8BBE2BBE723EFC3D2DBE60BD04BE97BC143D71BD943E1EBE783EBBBD133E553E523D10BEA9BE3CBD9F3D3CBD51BEA43C36BE683E2BBC0ABE87BD8EBB7EBEC63D413E223E82BE86BDF2BD0A3B2D3E8FBD33BD583D07BE4FBE69BD41BD88BEB43C85BD86BDB13D403D713D03BE82BECEBD4DBE5EBEBBBD03BEF13D06BE033ED8BD833EA63E8F3E083E16BEA2BD4F3E553DA8BEDCBC353DE63D823C413E863EAE3D1BBE3EBD033D49BC553E4FBE4ABC963EBBBD9FBE813BB43D843E11BE09BEBCBCC8BD033E10BEB13DDD3DF43EA5BEBF3C4FBDA2BC47BD7F3C92BD103DE0BE303EBA3DD83D093E323E25BD3E3D7B3EA6BDB03AD73DD3BD583E113EF53D103D4B3E67BDDEBA89BD773E91BC593EC13E313D38BE92BD77BE36BEFB3BA63D15BDF3BC9EBC43BC48BE063E8EBDF23D15BE08BEAD3DD6BCC23D65BDAF3DDA3B953ED6BD1A3DE2BA4DBED0BAB2BB0E3DB9BDAB3EE3BDA0BE8E3D8DBDB83E07BE21BEDCBBF93D77BE2D3D503EC43D42BD71BE85BD843DF23EA53DD43D40BE94BD24BE0D3E4A3C1CBEA33E7D3D0B3E023D8D3E423E5CBE8C3E6ABE283E8C3ECABDC1BDB73D353EFE3D69BEFDBD653EFFBD9EBDF33D12BD6CBD893DF13DBE3D00BE983EAB3E20BECABD3F3E733EB3BD003D37BED03E30BD093CBD3D3EBE3E3D9B3E88BE1B3E483EC9BEC1BEF83CAA3CBABBC13DDA3D28BE72BE303DE83D5BBD8D3D133C43BED43D34BDFEBDA23DA23E57BD933DC63DEEBC11BD1B3E43BE2BBE8B3E043EAF3C38BD6C3DEA3C88BC423E4E3E19BED4BD8E3D153E1EBE1EBC96BD4E3E31BD7A3E9F3DF13D673EFFBC873E36BE3A3EE33C91BD61BDDBBD85BE01BE583D013E0D3E153E7E3E263EDDBC363ED8BD91BE0F3E97BAF33BE43D97BE473EDBBCB53D4BBEC8BD353E383E33BEBE3EA33C02BE293D933EEE3ED23C423EB4BCA0BB0F3EBC3D79BDA93D183E9ABD88BD533EA3BD30BE48BEB63ED5BE253E7CBDABBC87BDC5BDFC3C923D58BC8A3EF4BDB6BDE93D723D8BBE4B3E2F3E3F3D4EBE97BEE5BD823CBEBD073E80BDB5BDAB3DE9BC91BD61BE1E3E983D92BD9A3E293E5FBE21BEBEBDBFBD4EBE673E56BE26BEDE3DD8BC373DB1BD8BBE8ABD353D803C883E413E1D3D21BEF53D80BE4EBB563E9ABD45BBAEBD26BD793E19BF673DF8BC4EBC033EFE3D8F3DD33DEEBDC1BD15BEDB3B0BBD57BE073D2D3E40BEA73E60BE743DE63C233E373EA6BEF2BD903DF23DEC3DBB3D81BE89BDEB3D333EB9BD723EC33C64BE6F3E4A3DAF3D413D13BD",
      torch_tensor_32_torch.bfloat16_10: "0x020000005C3DB03C10BEC1BDB2BD43BED13D1F3DF4BC26BE9F3D0F3EF6BD0D3D593E853D38BE5DBEF23D9F3DCE3D1DBDCBBBD6BD0EBE7A3A053D92BD2B3E523D253E1ABD",
      torch_tensor_32_32_torch.bfloat16_6: "0x02000000F4BC4ABEC53D3A3E433EB03E98BC8EBE033E9C3D6F3E21BC3A3E08BE99BEB0BD363D01BBE13B8C3EAA3DF93DBBBC873E2A3ED3BDDEBEB5BD3F3D0FBD593E4ABC89BD2BBDD2BD8EBD283EBABE673D75BCF23D483C71BC7C3E48BE293E763EFE3B8CBB1DBEFB3DE93D993DA93ED4BD15BE45BEC0BE9DBEB23D6BBEB5BBBBBD343E883EB83CAE3DDB3D703E08BE3ABEA63D8D3B09BF4E3DA1BDB4BD013D403E8B3E8B3D503D45BEEDBD203E5EBA883D603E1F3C953D13BE8F3C053B8CBEB1BD12BDEBBDC13D25BEC5BE1A3E1A3E0FBC153D21BFE43D623D3C3C49BE09BEFD3DFBBDA93E73BDE4BD9FBDCA3D65BE60BC4DBB483CDF3E053EE73D313EA13E97BC0FBE293E803E4F3EAF3E843E40BEF8BD9BBE433E97BE81BDD43C8E3D003EFF3B63BE823E22BEDFBEAFBE3A3EDFBE65BE13BE8D3E8D3DCEBECB39A53BF03BAB3D033D92BEC3BD47BE883E5FBEC1BDE1BD2D3EB2BC3CBD32BED9BD8D3D0BBED2BD6E3EFA3D2FBEA03D48BD9BBD96BEA13E4D3D4DBD893DCFBC40BDB7BD03BDD4BE5E3E42BE143E833D603E873E7B3CAABE24BE3DBDA13E54BE213D89BE073E2E3E1A3F8D3EB33C42BED13DE4BD38BE943C06BED7BCB03E283E9DBE963DE53C8BBD8BBE7ABDA13E493E2C3E493C073D48BE5DBE9A3E1D3D0C3E423EFF3D97BDA1BE5F3E843E293EA7BDD13E20BE973E863E153ECE3EA0BD923E57BE283E7FBDD13D6EBE2BBEB83E0BBB7BBEA5BE23BE133DD9BCC23D603EA2BE22BECEBD20BEE6BD2E3EFD3D673DC9BD0B3E47BE6D3DC53D96BE78BE42BDE03E563EB3BDD13D0F3E76BE37BE3CBD7E3E25BEC2BDA73D6EBD103E3B3D5E3EC53C963DA2BEF43B92BB163E3C3DF13D4E3DBB3E5BBE0E3D323D073FBF3E133F3E3DB1BDC93CAD3D04BE953EE93D483E15BC63BD383D66BD3C3ED43D0EBD06BDBDBD98BD5FBE84BD413E8CBDB63D733E4A3ECF3D00BD3A3E783C653E26BED4BD13BEA0BED0BC263E043E763CFDBD70BDC23EB4BE9CBE2A3C103E90BE463E03BF153E1B3E1EBE0EBB14BD8DBC193E77BEC23D293EB13EC0BCC8BD13BDEFBD9CBCAD3EF03D0DBEE33E47BED3BD6D3B7C3E62BE48BEADBD853E9BBD223E00BEA5BE65BE913D2BBEA1BE8B3E323D12BE0FBD0B3E0D3E99BE10BDE13E253D9CBDE33C623C833D8C3E493D583EA23DB4BD4FBE4DBD763E883D3F3D4D3E7FBC1FBDEC3BA7BE8EBECA3E3BBC81BD863E533DB93DE1BCBF3B853EBA3BA53D2EBECE3D8C3C283E6E3C90BEEEBE213DCB3DFBBC25BD853EBBBDA63D953E99BD82BC3CBE293ED8BE073E9FBED8BE92BEF2BD393D8F3D17BD5CBE9C3D413E7E3E7F3DFBBD303E8EBD1E3EFFBC723D5DBD9E3E57BCA1BE883BB8BD14BEED3DA53E41BE0E3E0D3E153D11BE0DBE26BDEABD853CC63D0DBE18BE4ABD42BE2D3D5DBDE93C3ABD07BE30BECA3DB23D5DBEBB3E28BE423E033C883E313E22BD0EBE44BEF0BD7EBD2B3E213EDBBD41BD45BD77BEAC3D73BDB93DF63D163E883B51BB55BE313ECB3DB63E9BBE9B3EBE3CE1BE053E663EDCBDB1BCB03D33BDBEBE9FBEB0BDAE3D343ED3BD92BE183E543C783DE13E853E103E933EA93B4E3E9FBD62BBCF3D0C3E26BCB33C9C3EB43DB1BE2A3E093EDABE89BB1CBE863D273DE93D643C343E82BDFD3E2E3E1F3DBF3C853E083E9DBE2CBE64BEFB3C393E0ABE493D813E92BD85BD2A3E653BD1BDF23D5A3DD63D00BEBF3E233E283DB13DEFBC37BD5A3D50BE71BE033E81BDAB3D463D39BC8A3BC2BBAC3DDA3DC03DDCBDD63D00BE953EA83D4FBEC3BD8DBE4B3E103E6A3D273E833E0C3D7EBD17BE6D3EDBBD3BBEE23D753E0A3EDE3E77BD6C3D89BEEC3DA63EFE3DA2BE363E84BE3C3E53BE373EED3C2EBEEA3CA3BD9DBD80BE93BEC83D33BE07BEFEBDB1BDA33DA83D62BB4BBE5E3EA0BCCDBD37BE223E033EB2BD503D4ABE00BD92BDD7BD423EFF3D113E143EA13EF0BD173E77BD3C3E03BEF5BD41BEB03C483E1DBE023E86B99BBE913D8B3DD83D243C97BE5C3EC3BC253E983E0F3EF43D5DBE933E013D29BE8C3DBD3E793D923DCA3DF8BD01BE243EA93E213D623EDFBD9BBE483E9CBD9BBE0BBEE0BE49BC06BD853DD93DCCBE55BDD8BE733E5A3D973D52BD72BD0FBE0A3E69BB83BDA0BDDA3B383E733E36BE913EE5BDCE3DEFBD7BBE80BE023ECBBEAFBD1CBECFBC073E843EA7BED6BD283E363E973EAFBD7139473E8E3D843DED3D283E1CBE89BE02BE55BE20BCF5BA1CBE0D3C193D963DD03ECD3D1A3D67BDAABEDC3DB8BEB1BD6BBEBFBE1A3E7BBD77BD9DBDA7BEB33E4C3D853D28BE813E113DB33E95BB29BE36BD9BBEF93D88BE953ED3BDEE3C0B3E6ABDEDBD2DBE9D3D85BD583E8FBEE6BDC43D6EBED73D1ABD5ABEBB3DB5BD0BBE7E3DBBBDFC3D483DE03D23BEF7BE7FBE00BE4FBEC93EFCBD063E733EE23E2B3E72BEC1BD533E883EA6BE86BC14BDBD3DB53E2A3E2A3E0A3D853EC43B36BDAABB3FBED9BD5F3E53BE4D3EFC3E043E90BE953DD4BE133D463ED7BD0F3E8EBD963E42BDA23EA93B3EBEAA3E23BC5F3E79BE90BDA13C813D18BEA33E4B3CA8BE183D28BD1B3E4C3E0F3DDFBDE93CE5BD9B3E86BD183D8D3D18BE163E53BE243BBD3C293EE43D393E513E62BED8BDBBBD37BD84BED5BD683E253E953D983E72BDFB3C623DC73E213D62BE5DBE9A3E953E5CBDA5BEC03DC6BD163E11BE713EF2BC043E363C303D763EE9BD383C2A3EACBD623E89BE6A3EDEBE05BF68BE0B3E663EB5BD67BE963E16BE9F3E82BEDE3E69BEFF3D19BEBFBD673DC4BD0CBE883DDD3C8CBDA7BD35BE15BEF1BC0A3E98BD9EBDCA3DE63C3ABEB3BD32BD9A3E393DAE3B5BBEAD3DA53D763EC03C563D4E3D2B3D98BD85BE413E53BEE53DDD3D7A3E88BBDCBC873E45BD1CBE55BE",
      torch_tensor_32_torch.bfloat16_9: "0x0200000094BD71BC9ABDC83D833D3F3DEEBD013EA8BD4ABC9A3CF23C863DDA3A3A3EA33D293D44BD8C3D623E40BE263E803DDC3B93BC6E3CE23D97BC383EBA3DAC3C4CBD",
      torch_tensor_32_32_torch.bfloat16_5: "0x020000009B3DA9BE6E3E25BB513C81BEEB3E563E59BEE4BE9B3E8A3EA93EC13D93BE483E15BF96BD95BD3BBE34BE94BEC9BD97BE44BD123E97BDC23D2FBECF3DA1BD9E3E5C3EDCBD8BBD943CC23D07BE40BEC23E3E3DADBD8E3D8C3E5C3D233EE7BE82BE2BBDC1BE96BE893D58BE26BE1BBDDA3D39BE88BCB03D8F3CCABEE23EB5BBD8BD04BEEEBC14BD973E083EBDBDB53EA93EDB3D55BC3E3E44BD1ABFC8BDB63DFDBED2BD99BC163A19BEDB3E3B3B8CBDACBDB4BD3FBEA8BC443E49BE5BBE083EB4BD9F3EBB3E39BE713EAEBB7D3E02BF6ABD263EDCBDDABE81BD2A3E0EBCEABD313DA9BD063C3D3E683D3A3D13BDF63E0DBEC63EE7BD42BE153EAABE87BDE43C27BED13E1A3DC13E19BE34BE443D9C3ED63DBA3D713DAC3E97BEB83EAC3EB33E4ABEB8BED03D033E8ABE08BFB2BEC73D3A3E12BD2CBD6C3E883E1ABE423D0D3FC2BD6ABC993E5C3D52BBB8BE5D3E78BE4B3C273ED73DF93DDDBD8CBE90BE54BEBDBEA03DE0BD883E12BEE73D403DBD3E573EBFBE27BE743E02BFFE3CB3BE1C3E003ECF3C033EBFBEA9BE2ABE76BEA23CA33EA5BD81BD93BDF7BC74BD4EBC63BE6E3E38BDC63E92BE35BE6D3E363D9D3C94BE2A3E903E4ABE5D3EC63ED1BBE2BD90BE30BEB63DE73D7EBEDF3D813E9BBEE53D09BEA8BE2CBCD83EF63E5F3D95BC733E76BE3BBED43D43BD8ABE0FBF39BE69BD013F923E303EF2BECCBDA6BE2BBC263EB2BC643DF4BD62BD46BC7DBD223E303E753E603D02BF0D3E3A3E4E3EAEBE083A903E833C183E333E53BEA43E3C38CA3E4D3D82BDDB3DB63D18BD563E19BEE4BC69BC24BE35BEA43D87BE9FBDA0BD9EBE833ED4BE9FBE5FBE8FBE08BD44BE2FBEF1BD4E3EF73D473E0B3D27BDAEBD8DBE6EBEAF3DA0BE00BF0DBED83E93BE053E93BE8DBE77BECC3D443E053DEB3E063ED0BCDF3E0C3EEC3DA8BE04BE19BD6FBE35BCCF3E393E92BECABC1DBD343EF2BB2DBED6BC643BA5BEE43DC53D9DBD00BD49BDB9BD7FBEE3BD9F3DCFBE0A3E47BEB8BDCEBCBE3C133E8BBE1FBE7CBCBB3E37BDFA3D65BE3A3EE43CBA3DD93D1EBE813E0B3D1B3EEB3ECB3D40BC593DD13D77BEB43D303E1E3E043E1D3DE63D9CBE06BE1BBE85BE613E93BD81BE86BE0FBEA13D2D3DDCBD79BDC1BC6DBEA53C07BE70BEF13D14BCB93E513C21BE62BCB93CA5BE24BF06BE05BE633E9DBE01BD9ABD81BDB43D043D1E3FB53EBC3C0EBEE23D8A3EE23DCA3C1FBDBC3D09BE04BEA3BDDEBE013E16BE003D42BE41BCC43DA33D47BE243EC13EEABDBBBD33BEB63EBB3E34BE95BD2EBE393E993D3B3E53BEE4BD4DBD633E8B3ED03B1BBE95BD5C3D863EE0BC34BD94BEA5BEEE3D513EAABECCBD36BE883EE13D5A3E27BED5BE29BE823EDE3E2C3E2D3D9C3DE83DD5BD8B3D30BE5ABE2EBC05BCB2BD1B3EE7BEAEBE883EF73C343E353D8A3D223EAB3E943DA7BE1C3EC9BE823DEDBC12BDF93DEDBD143DA83DA53D683BB73ECD3D9B3E6D3E6C3E0EBE863D88BE5CBE96BE1BBE943E133EF73E983E63BD33BE8EBE873E523EA7BB29BED93D2C3DEC3C1A3D373D7E3E14BEFD3E7DBE10BE81BEF83D0B3E7A3EAFBD523D69BE79BE8FBC343EB1BEC8BD643E573E783D5C3EA83C933D3B3EBCBE11BEEFBD9CBE023E733D333EE83DC6BE7C3EAC3D24BE643E3C3EECBD193D013FCF3DBE3BB43D81BEDA3D7A3D283E653EAA3E5D3EAA3E563C5A3E443ED03DD2BE9ABD1A3E29BC503E063EB93D81BE2EBE99BED63C9FBCD8BE2FBB9BBCC2BE6EBDAABECCBE9EBC0F3F023F2ABEA4BE113E423E463DAA3E70BE99BE34BCFEBE033FF63D703DDDBDE03DC3BEC9BD1F3EE73D94BE88BE2CBEC1BE853ED53DFBBD4E3DB7BD1A3E313D28BE7B3C243E7DBE963DF4BC7DBD7ABE71BD053D0DBDD43D30BE4BBEB33B71BE27BD6BBEF83C10BEB13D8DBDB63AC5BC3ABE4E3EA0BCA3BD13BEA83E34BE93BCA4BD673EC93ED23D0CBE02BF71BE92BEA2BE873EBABD613D97BEB63CA7BE0BBEE5BDAC3E54BDA93DC63D5D3DA6BE4BBEB5BDB0BE61BEB1BEA73EF63D983BCB3D153EDBBC97BD7CBDF13D263E94BDDC3E6C3DCCBE603E60BE06BF9C3D3E3D8C3EC33D803ED3BDD63C053E19BEB3BE5DBEB4BEB6BD023E73BEC93DE9BD803EAD3D453E0DBE3DBD0FBE14BEA1BE973DBBBD993E43BDEFBA24BD0FBF1EBD563E903E5C3E523DEC3C92BCEDBEAF3EBC3DE33C623D0DBE443D94BDA43EE4BD04BD34BD7D3D88BD4FBEA83E353EDE3D893D53BBDCBD6ABE13BDC43E99BB313E53BE0E3E8B3D8CBEB9BE293E1A3E15BEDD3DDBBDE7BD2BBCA0BE3D3DB5BD4DBE11BECD3DD03D72BE72BDD73E963E1E3D97BDBB3D4D3E0DBE9D3DCD3E88BED2BEFA3E323DBA3D933EA7BE873D463CB8BC4EBED3BDAA3D71BEF23E06BE853E52BEB2BEA03E60BE653D48BC95BD5A3E043CAFBE5BBE06BE033E86BD67BD1D3D7BBE1DBA7E3E82BEEFBEF8BD3F3EF5BBD5BD913E2B3E9F3EAE3EDABE36BE99BD033E18BE7C3E55BDD23D4DBE2E3E02BE7EBD02BC18BED4BC63BEA83D7C3D363E54BE33BD6F3EE4BD5D3EB8BEC43D323E80BD95BECE3E083EA3BEC6BDD53E683E6B3E583EABBD243D82BE91BE8ABEEC3B033DB8BE88BE59BE043C9FBD1D3C8CBED6BED33E153D8EBE44BC8F3D053F66BE87BE24BDDC3E083EBB3E49BED3BDABBD883CCFBC0CBE4DBDD5BD2EBEE43C0A3E2FBDE6BD103ECFBD69BA173D6FBC803EB83E9FBCE3BE38BD863DBAB94FBD33BDA73DF33D32BDA63DDBBD2CBE95BEA2BE053DAC3E2DBE18BE3F3EC9BE873E9BBD09BE6ABE24BE833E8C3D26BDA03EB2BE903D75BEAC3E713EC23D74BE86BD43BEF03E68BC59BD90BE88BEB1BD20BE033FC1BEE43E463EE4BD673D183E13BD81BC8F3DB4BB903E1DBD99BECFBD06BE1CBE243E",
      torch_tensor_16_torch.bfloat16_1: "0x02000000923F8A3F853F863F813F943F9B3F8B3F573F6D3F223F8E3F633F8B3F8A3F693F",
      torch_tensor_16_torch.bfloat16: "0x020000007A3FB23FA53F633F9C3F823F8C3F853FA93F8F3F6D3F413F573F613F803F6D3F",
      torch_tensor_32_torch.bfloat16_8: "0x0200000001BE853D333DA13D613EBB3DEDBD1DBE48BE22BDF73C303E9D3D303BB63DCA3D8B3DCABC043D1BBE72BDE7BC443D153C74BDB6BB4EBDE53A7B3CA83AA4BDCF3C",
      torch_tensor_32_32_torch.bfloat16_4: "0x020000002A3E3FBE73BD40BE263EF93AB23D2E3C2CBE0CBE68BCE13D08BF0F3E863EA93B873D363EAA3CE23EC5BD313E00BE713ECFBECBBDAF3E3ABE743E4DBE753D0E3E9BBC2C3E20BD3C3EC63D163E813D473E003F633DB53CFE3C8DBE153C5D3E4DBD8DBEC03DB73E373E373E89BE52BDD8BD15BE003EC03EBA3E56BE8E3E8E3DD2BCAFBC57BE723E46BE263EB6BD67BEC23D60BE19BE263EFEBE853E33BC5ABE413E883D7D3D8E3E5B3E68BE3BBE01BE213D04BE8B3E3CBDA73DAFBE0CBE1DBE8D3E233DC63D68BD9BBE97BE393CD93B253D0E3EF83D2ABC453EAF3E6CBBDBBDAABD783DD83B1B3E7ABE25BEEE3D5CBDE03E163D58BDD9BD83BE01BE8BBECA3DA73E813E8B3CFF3CDDBDBF3D83BE463D613E7D3BCD3D42BE803E233E47BE323E9CBE203EC1BD97BEB23C9CBD5D3E35BEDABD1BBE73BD573E93BDB9BE303EDC3C123ED53E89BE753E3C3E7A3C983ECDBCADBE163E57BE843C5DBE6B3EC3BCEEBD843E99BD303ED53D12BF3E3DB0BD713DCEBC13BE403E003EFBBE1F3D7A3D87BCA03E9F3E3ABE583D55BEC83D5C3D923DFCBDB33EC8BEE03C96BE903E473DB2BDAB3DAF3C803DCD3D57BE05BE9ABEF3BD3E3D443E7D3D5C3E4EBE06BEF3BD2FBE263E9FBD323E933E68BD0FBECBBD1E3EE93D243E2CBE4BBE26BD2FBD6ABD973E7E3C29BE373E883ED63E7CBD2ABDE7BCAF3D9DBE4B3E53BD503B5A3DBBBD91BD8B3D633C91BE89BE163EF1BD35BD11BD23BE83BEFD3C9ABE29BECF3E123C06BE15BF863D6FBEF13D213EC83E46BED73D99BEEB3D94BE36BD923D233ED5BEB53C873EB5BEF2BB8C3DB1BE373D6ABD073FC63E3A3E72BE123EF8BD613EF33E3EBEC33EDB3D3BBD90BD48BE2ABE203C2CBD673DB0BE12BF06BFD03E50BE67BEE7BE073F1ABD5F3E5ABD053E4ABE31BDC73DFDBD37BEF4BC103E8DBE2BBEAABCA53EE8BC833E0DBDCCBE9DBB503E523E843EFDBD693E40BDC43D09BED03EAB3D2E3DFB3EF73D8B3EEC3B27BDB9BD8C3EB83DA5BE983D5FBD1CBCEABD48BEA4BD383C90BE98BDBABE283E35BE0C3F013E103E463E6CBE183CAE3C34BE6F3D44BE9CBE183E01BE84BEBF3E07BD523DFA3E233E8BBEE8BC29BE85BE083ED2BDD3BD493EA93DB2BD51BEAB3E093EDA3EE0BD983EBEBE29BE703EE03C993E0B3E8A3E493E713E483E883EBFBD733EE43A623E9A3D113D953E37BE3EBEB5BD6CBDF5BE5FBC93BD193D9A3E4D3E533D84BE9C3CD13DA93D70BEB73D873E6FBEACBE35BEB2BD553BA33D7A3E5EBB1A3DBBBC9FBDB8BE1D3E8D3CAC3E97BDD2BEA53EF93E5EBD28BEE53DD0BD4DBDF4BDCDBCAC3E033EB3BDD7BD71BDB13D74BE4C3E953DAD3DC73D6DBCC9BD80BE163E8FBD4F3E2EBD35BD5F3E503E04BE09BD30BEE83D7BBEEABD8E3EAABDA3BEBABEA5BE9B3EBD3D9CBDECBD28BD09BEE43D74BE32BCC3BECB3D95BC26BD0EBE563E87BE3C3EBBBD59BDB53DD53EB1BD993E58BE523E50BE273E803DBEBDCABD863CE9BE783DB1BE9FBC893E0C3D8B3E7DBDD3BD48BE9A3C4FBE193EE83C6DBE2C3F17BE2ABD453EE3BD0B3E8A3D163D9DBE943E0F3DE13D20BEF83D38BE50BE04BEB8BD643E64BE86BE56BD833E023E6B3DBE3EBF3E583EE5BE31BCB3BC863D13BE963E90BDD43ED43B3EBEA93EA13D45BDC03E14BEAFBDD03ECEBD813DD7BC8D3E55BC1B3EEB3D07BEF33CAF3DCC3E393E2CBD0BBE08BEAC3E6B3E093FD5BE3C3A88BE82BDD73EDCBE4CBDAE3DB1BD48BEC53DEEBD813D603E6F3C54BCBEBE933D3C3ED33D83BE7EBE0D3D1CBE38BEB1396C3E1EBE0EBE9D3E89BE24BE74BED2BD19BE233EAEBD6E3E35BE59BDB43DF73B3C3EC4BE38BE2DBE303E8C3C87BE503DFC38C63D053E75BE823E193C583E76BE5DBEF13DD8BC4E3E4DBE0D3EDE3D8CBE93BE1E3E52BB403B9DBE18BE5CBE133E84BE643E1F3D9E3EC23D213E493ED33E4EBE683D523E183E57BEC53E1ABE213E113E7C3DEDBD273D413C283DB7BD0A3F85BBCBBE0EBEB1BAEB3D43BE663EC33EB33EE4BEFA3D803E89BE913E05BE643E05BC953D17BDB03E98BCA8BE493DB5BEA8BD78BEEF3E30BDCF3D97BE21BD313E86BEDCBDBFBDA53D1A3D2DBE063D923E383E0ABDF5BBC13DE8BC94BE87BE07BE06BE74BB503EA73E2D3E8FBCA83E5A3E8E3EE43DAC3D503E37BEEB3EDD3DAF3E023D973E61BB9CBE243D273D0CBE833D9B3CAE3EEEBD913EA63E1E3DD4BDC13C09BC143E953D7B3D8ABE4DBC413DAEBD04BEA1BDF2BD74BD083F2A3E883DEE3DBEBCCEBE373C92BE193E6BBE533E53BE773E3B3EE03E9ABED13ED03E3B3E6A3E01BE87BE86BEC8BEB43E023DCDBEBFBDC5BD3A3ED6BDAD3D023E86BD133ED1BE933D89BD8DBD65BE053C91BD463C9E3E76BDBD3E02BEEFBD763C723D8B3D673E0ABEC4BEC43D1BBD19BEF6BB6EBD333ED83E7E3DABBD383E56BE20BE973E09BF70BD12BE8DBDB73C903D1DBE38BED7BD2BBE1C3E3BBD50BDC3BD623D433E21BDEEBD56BEBD3DA2BD72BD063E7CBD693E763E0B3FF73CD13E9B3E863DC1BE013EB8BE74BEA63DE6BDC6BD57BDBB3D983D86BDB6BC393E893E90BE383D2FBD52BEAFBE77BD14BE25BE193E8CBE11BE91BE4DBE773D9DBC493EC2BD00BEF13ECE3CBF3D9EBE47BE303EF93C393EBABDB3BD403E60BDBD3ECCBD9F3E9F3D73BE8DBDFF3C46BC0B3D073EECBC103E84BE1D3E43BE613CBB3DAFBD153D02BEA3BEB0BC7EBE0E3E07BE43BE87BE6CBE3ABCA43DA43D7F3E89BE22BD58BE25BE85BE1DBE8F3E0BBF6BBE533E843D8B3E80BDA2BE0F3E7ABDD53ECB3D15BFFCBDB5BDCFBD4D3EEFBE94BD18BE3ABE333E3F3E6C3D85BEB13D673D2F3C143D7E3E82BDFE3C403E8A3DD03EBB3E103E3EBE9A3B75BE823DBF3E18BE193E",
      torch_tensor_32_torch.bfloat16_7: "0x02000000013C22BE993D36BEE9BDFABB2EBE8F3B30BD2F3DF33D71BB52BD7C3CC43D6CBD293DE3BCB13C213DE8BCB8BD0EBD253E923D91BC383EA43D17BED2BC9C3CA6BD",
      torch_tensor_32_32_torch.bfloat16_3: "0x020000003CBEC6BD24BE393DB5BD51BECD3DAB3D94BD3CBDC63C4E3D8A3C6B3D953DC33DB0BE603E17BE9F3CE73CAC3D4BBD1F3E3B3DCF3D1FBC94BDA63DA3BEDE3DE5BD9CBCBB3CE03D5E3C233E503E13BE81BE853DFA3D87BEF9BE83BE75BEE73DC8BDF7BC8B3ED73DD7BCA53DD9BD0BBE0CBEA03D193E083D533D40BDDD3D0ABE2F3D68BD4CBEC13C583D3ABED23C91BD443E0EBE3ABD633C8DBE4ABD80BD97BD27BB853ED6BD9BBE50BD523BD0BDF6BCFBBD9FBD1D3EB73B59BEA13E363E973D9BBD0F3D87BE473E85BCFE3B39BC1E3EAABD9E3D23BE413EA93D3C3EED3D803D853EF93D71BE12BDDBBD883B2A3EA6BE41BE8D3E073DF4BD7BBE09BDC8BD37BE1BBEFE3CDEBCB9BD6D3E613D26BD1B3EA4BD21BE673E9C3E213E80BCBE3CA43C813CDABCAEBC48BEE13D073DD13D5EBE703CE63DD73DD93CFEBD30BD33BE463D48BEAB3CA8BEBDBD11BEE1BDF5BDBCBDD33D51BD7B3E42BDF1BDC4BB83BE163E7A3EB03C85BE063E683E023E04BC84BB193E483E7CBD8E3D283E3ABE93BE9D3D5C3DF03D133D2DBD03BE7DBC6C3E553DB7BD133D89BC8A3E2EBE97BD4FBED23D1FBE16BEF7BCE4BD83BDB7BC97BE2A3D01BE24BDC6BDB23CC6BC433DD8BC3A3EB1BE07BE1BBE40BD6FBC15BEC43D873E90BDAA3E393E0DBE61BEEF3D193DC73D9ABEE63D8C3D98BD2A3D0DBEECBDDB398D3EC4BE8A3E0FBE96BE053E893E4A3D8E3D9ABC313D1E3E93BC47BC84BE8B3EF5BDEA3DD63E01BE66BE2B3DC8BE113EA4BEBC3DF6BD763EF23A823E6FBDBC3D973DEB3DDE3DE4BDCDBB56BE513E88BDA8BEA5BD34BE24BE0E3C08BEDB3D8F3E563D793DAA3E17BE0D3EA4BEF63D7E3C5F3DBABC3FBE923E29BE49BD853E3B3D6CBEEA3C8F3DB1BC2BBE3EBEE7BDA8BD0D3E203E70BE9F3EEF3E70BE913D02BEF9BD37BD00BE383EDABDC8BEEBBDA4BDC3BD0DBD993D403EC13D67BEB53D8D3D903EA33D41BDE93D8BBECFBD58BEE7BD123CF73DA43D83BDAE3DCC3C6DBE1ABE15BEA4BD303E8ABD99BB843D17BEC13DDCBD6BBC14BE1D3EE53C23BD52BDB33E2E3DA2BD7EBEED3CA73D08BEB4BD19BE83BE86BD4DBE013EBC3D7F3DCA3DEF3EBD3D1ABE043DBB3E643D183E6D3EA23C0EBE62BE5E3E82BE1B3ED6BB11BD10BE86BDD73DBCBD84BDCC3C323E1CBE90BCB3BDD6BCA3BD0EBDE33D2CBC4A3DF6BD7D3EA6BD793EFE3D99BD4E3E78BE7C3E363E823D2F3EC3BDE5BD55BDF5BE833E2E3E9B3B213E30BC193D2D3D19BD05BD91BE2C3E18BE0F3E4CBE8C3E32BE043ED53D763D0BBCA2BC893DC23D1EBE75BEF8BD223E643C323D043E69BD683D183EE13DCC3C243E7A3E3B3E943E6D3D3B3EE73D32BEEFBD26BE023E123E2E3EECBDF83D293E933E143D99BD003E5F3D34BE80BE963D52BC153E3C3E55BE6BBEB4BD963DADBCABBD35BE25BD333E563DE63DABBD4DBEC0BD503E1EBDE5BD0A3DB73C9A3CF93C55BD1F3E473D0ABE543EED3C76BEC8BD3C3D2C3E95BD9BBDE1BDA33EB63DDCBD5BBE3EBE66BEB6BE0CBE61BEDA3D9CBE7D3B6C3ECC3DAD3D7FBE5DBE683EFEBDCF3D4F3EB7BC9B3DB3BCD8BC283E6EBE6B3D933D843D0E3D403E8FBDB83EC43CC2BD9EBE2C3EA9BC823D5CBE8BBE8E3E5B3E57BCF43DB4BD9A3C213E1EBE993D393E8DBD653BB43D40BE17BE98BCE9BC8C3C9EBD6F3E383DC9BD65BE9C3D83BC1FBE233E543DEBBDACBD543D823D8A3D2E3E34BED83DCABD61BED23D953CD13E803E77BD8E3EBC3D90BD60BD8CBB5EBD40BE433E1DBD66BE7BBD87BE883CD9BD043E3E3E123EDFBD20BE09BD293E543DAD3C0E3D62BD06BEBF3D20BEC5BEB83D6FBD883C9ABE3E3EB0BD753C9A3B883E8B3C7A3E803C153E583DF8BD7C3E42BE993DE1BCE3BD90BC0C3E2ABE4BBD09BC0BBE25BEA4BD3BBE18BEA4BD49BD25BEA1BD48BECD3D94BCD53D60BE33BD3FBD263EB8BCB6BDA7BDD93D5C3DE1BC4F3E273E583EA5BD5EBD0ABD143EFB3A5ABDAC3E12BEE9BD52BE24BD8CBD7E3D6E3C5EBD603E583EE0BD063D223E6FBDEDBD6B3E8D3D40BE093E093E3ABE28BD503E8C3DD03D6BBE3B3E6A3EBEBA99BD9FBCCBBE3D3E8A3EC43D8ABDED3DCCBDFEBD293E503E2E3E6EBD6BBDD33AAB3D9EBC043EAE3DACBCBE3D05BE353E84BEA53E173E08BE89BE823E9F3D76BEE1BDB73C0A3D593DB3BDDEBD05BE1DBD21BE823E1B3DB53CDD3C363D38BDECBD14BD553C2FBD403DA43E983D7DBE08BE65BEEC3D9B3CA2BE84BD82BE68BCFE3DE93EF53D533EFB3C3E3DFE3C3F3EAA3C063EE33D96BD5C3E393E1A3EA03C9A3E48BD6AB9A63D603E8ABD9BBD073E2F3E2DBEA33D5DBEDCBD8FBD42BE1E3EEA3D5D3E053C333E1EBEC43CD6BD7A3EB33DB5BD6E3EB3BDCCBD3DBEB4BDE43D513EA0BC59BDE7BD9FBEC7BB21BD83BDA6BCFEBDCA3EE93D853E3FBE5B3E653E6CBD9A3DBC3E0BBE01BE8C3DD43D5FBCD8BE66BEC9BDB0BC43BE243D133E27BD923C813E5C3E983E5EBD8A3E82BD33BE4E3EB13E0E3E403E5DBDFBBD1FBDAFBCC03D853DBCBC3D3CD1BDF9BC5D3C88BE9D3DA9BB613B4EBE37BE5ABE5B3D9E3D453D243D04BE1F3E0F3EE4BD59BC5E3EB7BD9B3D9FBCD8BDB8BC4E3E093EA3BE0ABD293DD1BDDDBD503D7ABB02BE98BD303E8BBD8DBD393E8D3DE0BDE13DD73BFC3BA3BB12BE8E3D8DBEACBD95BED9BD55BED5BE023E873E0CBCC73C683EE13D2C3D043D93BD1ABE553E36BEEBBDA23D5CBE40BE203D8ABC64BE923C94BD20BE393EC03DBABE113EE9BD3B3E6FBC333D98BD88BEA4BDAD3D3FBE823D77BD843CAD3C4B3E363E1EBC9B3D8ABD86BDE9BD883E4A3E8EBE043BCE3D3E3EC4BC44BE1A3E523C7B3DE1BCC83DE83D183EB43D09BE5C3BD63E5DBE733DBCBD693E17BE44BE2C3D",
      torch_tensor_32_torch.bfloat16_6: "0x020000002BBDC8BCF13D97BCF03CFABD113E873E28BEF5BB563D173DB5BDB13D863DF83D1ABEC03C3CBE513E893DB23DB23C18BDF83CE7BDFFBDC7BC90BDEE3CA3BD643D",
      torch_tensor_32_32_torch.bfloat16_2: "0x02000000593D8D3DD9BD003E223CDA3AADBD4B3E96BE71BE00BEF73AD53CB73DFFBB58BE48BEC83E8EBC0F3E7D3E4E3D49BC17BE85BDD43DA13D0FBE743E583DCE3EC9BDB2BE223E553A9EBE3F3EAA3EA7BE1D3E063EA1BDF53C093EBC3DD7BE283ED3BD0FBEB53EAD3D403E22BE94BE36BEA5BDF53CDFBDB5BD39BE373EFEBDCC3DE53C5A3C433E53BDBE3C1ABC1B3D1F3E0E3FE53D6E3E81BDE83D5EBC19BDC53EBC3E243E793E25BDCD3D0C3FBBBEA53E2F3DA83CD6BE0DBE11BF06BE1A3E233DBD3D6DBDF7BD73BEE9BDB7BE2A3DBDBEE53D27BC323DCF3DAABE92BE513E61BC88BC1DBED83E203E193EE13D4EBD393C133E59BC83BD8DBE8D3AE33DB13ED0BE87BCCABC37BB0FBC9D3E253EAD3D45BE3B3E7DBD2F3D183E133EDD3C353EDC3C233D98BE1ABDD63B323CD0BDBDBEE73D08BE83BEA0BE1A3EFD3DA63E983DC2BD17BE1D3E8B3E3EBD5A3D033EA03DC73D493E3FBE3F3D0EBEECBD913E293E9D3D143ED83D4F3D82BE1F3E463E133EA33E4EBE983CB8BD913E74BEA33D923E46BF163DA0BED9BEA6BDA43E2FBDA73E8EBE79BC83BA863D783C623E363E25BE43BEB83E4B3EDEBD3EBEB8BD8EBDFFBD46BE60BDE5BD373E443EA13DD0BB663E923E5D3E6A3D17BED1BD1E3D093EAFBC063D8E3ED3BC7ABD21BE0B3E4C3D6D3D253EABBB8D3D39BECEBDA3BC593E923DC5BE01BE603E633E153E88BECFBDA0BC8B3D5A3D843AE3BD5EBD213D9D3D55BE62BD4CBD7EBE413CC43CFABDA63E26BD3E3D323EA4BC80BA463CEEBD533E4B3DE5BD4B3E9BBE62BE713DD9BD36BE7FBDA1BD0F3EF03E8BBDA63E8BBE9FBEA0BE153D583EDCBDFEBC96BC4C3E96BEC93E98BE0EBE3E3E83BE1C3E6CBEDBBD4ABE01BEE33D8DBCF2BE683EA53D1D3C8DBCFC3E53BA55BE733D60BE103EB13D1C3DAC3C5D3E07BE0C3E4FBE983E81BE913E35BEE23DB3BE783EF4BDE7BE4C3E8C3E093E133DE4BE533D063E6E3E6F3B1FBE273E9DBE1A3D993E953C163EC1BE393E83BEA53D45BE1FBEAD3C20BE09BE893EA93D743D62BE93BD1C3E6ABDD63DC93DB1BEE2BD483EDF3E803DAFBDB33CF0BC8D3E24BEF0BE143D653B033EFA3D1C3EFD3CE83E2F3E383EA83E3ABEB63EBBBE893E373E013F823E633EDEBE3C3D4ABE81BE303F6EBE483CAEBB463E443F883C563D39BEF0BD573D20BF3DBCEF3D8D3D393EAC3E47BE5BBEB7BB8BBEEA3D923E42BE823CA1BEB6BEBC3E3D3E03BD0A3DB2BEB9BDA7BE89BE83BB90BE3FBD83BE1D3D023EB2BE093E5B3D943C97BEE3BC93BDA5BD51BEEFBC883C1EBEBCBE963E9BBD583E85BEA0BE0ABEDBBD46BEBF3CA6BE79BEA13DBD3D7CBE273D4EBD863E5FBE6F3D85BD2D3D9A3E083E203DCCBD8DBEA5BC12BDB0BEAC3D96BE823E9C3EF7BD21BE7DBE3FBE303E493DC53ED9BD19BDFD3D133ED3BD663D93BC24BE933E7C3DE43DF53EF1BC4DBEB83E2C3E1DBE11BE933E963E27BEFABD34BD4E3D81BAE23D3FBDDD3C92BE563EBE3EF63EC4BD3B3E6F3C0E3D853C873D1A3D423E103DE4BDBDBDFF3C91BE8CBEBBBEDBBB873EAE3E1ABE0CBF313EAE3E9CBE8F3D0ABE7BBB1CBD5C3DBCBBB63EB1BE2ABE763C623EDE3E663E1C3E4C3EBD3ECABC1B3EB73D32BE2D3D243E803EF63D3FBE9ABD6CBEE6BEA53C353E66BCA4BE9B3E80BDA43ED3BD883E25BE16BD22BE5ABE87BE36BCBD3D63BE79BE133E693EEFBD963DB93E11BEB6BEACBC84BD34BC21BC123DB73D833C57BE91BE9ABD303DD43C003E763E25BEB0BB983CFEBD27BE51BE61BE593EA8BE99BC8FBE023F0BBE6D3D9D3E2A3EB9BDEE3C8A3EA43E3CBD323E5FBED73D653E943D1A3E3E3BBEBECE3EC53E613E0FBFBD3DCFBEE3BDA0BEDEBDB23C2ABE74BEB23D1A3E79BD313E453D033E8E3D44BEF3BDFD3DC93D7FBE0A3EC6BD873EB8BC92BD27BD62BD12BE36BE4BBECE3D9D3EB2BD583D8FBC0BBF0BBE333D5D3E783D863CA1BE3CBB833E10BEE83D813DED3D5BBDD0BCC9BE963D36BDE73E4A3E5BBE4E3DA2BD203E97BD963EAB3D3EBE7DBED6BDBE3E873E05BECC3D243E873DED3D2DBEA23DD6BC1E3FE6BDD13D84BC753E3EBE28BDC83C22BB653DA7BC5D3C95BD0E3E733E523E473DFF3D8BBE9C3DEF3D81BD61BE273CF0BD47BDE0BEE43AA53E7C3D023E42BE443E88BE5CBEB7BB87BEBF3DA33A9E3D613E57BB253DBF3E7BBEEA3D78BD013DDCBD63BE90BE953DCBBDF03DBC3D17BEDC3DD13DB2BEB2BEE23C123ED33ED43DA4BE97BE21BE17BE2FBE7A3DADBEF43CBB3E9CBE553EFF3D80BE2D3ED03D883C013ED83DB6BDE1BDD73C48BDAEBD003D153FB6BDACBDDEBD043F153DDDBC2BBE1CBEF53EBDBE63BDC73C7CBCE33B7C3DC0BC55BE4ABE7B3D90BEB2BD173DE3BC6BBE92BDE3BC87BE06BE57BEE03D263C853E8E3DC2BD493E123B30BD333D293D46BD95BD443E0C3D40BD9BBD74BE7ABE47BDD4BE1DBD893E34BD013E33BD533EA4BEF13D2EBD263DD4BD15BEFC3D67BEC23D14BEFDBC10BDE6BC783E3E3E4D3C7BBE8BBBB03E0E3DF23D973E8E3D34BE06BEB5BE26BEB7BED43BE43DB93B8EBE9EBC883E533DAF3CAFBD2D3EE23EACBDEE3DD5BD8E3C2DBEB83E02BF183E62BCF73BADBE823E08BE1C3D92BDE6BD37BEEDBE0DBE41BE65BEFF3DF53D203A4B3E09BD443E693E21BD68BD533EA7BDC03DB83D053DF1BDA5BED3BDBC3D0BBE453E24BE7A3DB83D27BD823E383E913D4DBE023EF3BD77BE1BBE943E8EBE22BDF73B263EB23D95BEEABD503EFABD1CBE41BEB53D94BCCC3E43BEB33ED1BDD6BDB03E40BE053D8C3EDCBD9D3EDABD91BE5E3E0B3E02BEAE3DFF3D14BE403EDC3DC43D86BE943E7BBEE43D65BD5EBC41BDD73C18BE7CBDAFBE383E4DBE23BC39BE243EE4BE58BE943D09BE1B3E",
      torch_tensor_192_torch.bfloat16: "0x02000000D1BC4EBCC73D92BCFD3DD83D3ABD59BD103C04BB60BDB83D0DBDAF3D2DBE693D403E05BD86BD87BD593EA53D0BBE0BBD8DBCB43DC83D34BC7D3BB3BDD3BC38BE6ABE493D3ABD443DBBBC163E3ABD423DCDBC01BD083DBF3DBF3DDD3DE43C89BB0BBEC73C8ABDDA3D8EBCB5BD953D44BD393E253DA9BDB53DC7BC343E54BDD43D173EBE3D593C163E983D49BDFD3C1CBD203E743D1C3EE83D42BBD03B90BE643DF4BCC13D7FBE593D153E58BE6EBC463EC3BDD8BDE1BDC0BB24BD153D333E063D73BDCABDCCBCCABD733D9DBC01BDDCBDB03DACBD5DBDE23D74BC6BBD01BCE03D863DF1BC3D3D40BD303DD63D263E42BD51BD90BDD5BC97BDE93D7F3DB93D5B3DA03DC7BC6ABDADBD83BD92BD3E3E64BDD03D82BDADBD8CBD0CBDAC3DC6BD3E3DA83DE23DFBBDC13DFE3DD13DA4BDCD3970BD193E973D25BB393EE4BDBABD4A3C943DF1BD5E3E953D993B4A3E65BD30BD803D04BDCEBDABBD18BEE6BDEB3DD8BD97BD9FBB72BD043ED93D15BE613CF4BDC7BD903DA83DF6BCE33D29BED9BC6F3D",
      torch_tensor_192_32_torch.bfloat16: "0x020000009C3DAA3DB1BD853ED93EAC3E99BC373DC3BECBBD0FBE873EBDBEE63C003E41BD5A3E9D3D7BBCDBBD97BC193E0EBDA3BDF23E0D3E6A3E16BEBCBD6FBE17BF453BB5BD40BECA3D133EB7BDC63C31BE223E90BEF23C19BED7BDC9BDDCBD2A3FA0BE7ABEA9BD043EB23E8CBDABBEDEBE243E0D3F92BD833D25BE953DBA3CEABDC1BC5FBE953CA5BD17BEA2BE0D3E9B3E89BE913E09BEB9BC0D3E623E8B3E8E3CA43E903E853E22BD323E87BEEFBD483C2E3E0A3E183EC2BD20BEA6BDE0BD323E22BD353E6F3DADBE863EFABB89BD023E863DFDBD3A3D04BE3FBD803D003CB0BE9E3D473E0FBD1BBD55BDB2BBB3BDBCBEA53D3CBE88BE1FBE2DBD5B3E72BE76BEB7BEA53D1CBD52BDCA3DDEBDC73B653DA9BDC73D0D3E43BE2E3EDD3D8D3DCE3E7EBECABEDD3CBC3C69BD883E4F3D69BE9FBC28BD7DBE4D3E5DBD38BE10BEA8BE04BE8DBEAC3BC63C893E25BEC03D333EC1BCCDBD153DF33E63BE64BE003F1DBE1EBD37BEB3BE3ABD05BD813E4DBEA6BCA0BDBC3D25BEB43E913EA6BE243D15BE743D2F3D5ABE293EA1BE703EA7BEAC3E08BF74BEA4BE40BE24BEA0BD503E993EB23DBD3E973E19BE07BC44BDC5BDDF3DF33D61BE62BD0EBEBCBE993E4D3EFEBD2CBED0BD1B3E34BE8DBE32BEF83D21BEB5BED4BD563E3ABD7ABE383E5F3E0ABD25BE4C3E42BEC2BC2F3DAEBE0ABEABBE4FBD91BCCCBEB1BE2CBE89BEBFBE593EA83DFE3DAD3D17BEA0BE113D9E3E90BEC0BD3ABE2B3E7FBD5F3E5ABE3DBD173E94BDB03E41BD37BE373DCA3D443D56BE113D353BF7BC4E3E443E643CB3BEB4BDEE3DCF3D90BDF1BE163DCBBEAEBD85BEADBE633DC03D58BDC43DB5BDBE3E71BD1C3EE8BD7E3EA5BE1A3E29BC4C3D88BE21BC8EBE203EC7BEF2BD8E3E88BD56BE723D5D3D0EBEC6BD88BE2C3DBDBD903EBABCA3BD653E48BDF23C6B3E153E873C96BB94BCB2BD92BE983E203EFBBEE6BCDEBC683ECC3E223E85BCA93DC03EB5BD943CDF3E9BBEC8BCE13ED13E07BFDA3E57BEB23D3ABE4D3F2A3FCABF283F6ABF883F16BFBE3BC8BE993F7CBF6D3C85BC1EBF24BF633F61BFA33E43BED7BE943EFABEBFBDB4BDDEBE8F3D0F3E2EBD38BDAE3E2BBD6ABBAABD773E91BD203E323BD13C303ED93D68BBE1BE9A3D04BF34BD123EEB3D81BD42BDA1BDB53D96BE1D3E893E53BE55BE443D2DBDCDBE3A3D82BC96BE163D6EBE4DBEF93DB4BDC8BDED3C5ABCD6BDB73D8BBE67BE553E7EBC0DBD973D90BE1C3EB6BE873D3B3CCDBDAD3EF3BCB23D4D3EA5BE243E8F3EA4BE7D3EC03DA1BEC3BE8C3EAABE49BE033FA3BE4BBEE6BD4DBEB4BD4FBEBA3C51BE34BECBBE5E3E2C3E6ABE89BD02BE253E92BEC1BDF5BEB43E953E79BDDE3EE5BD8ABED7BCFABEBB3D533EC5BED1BD7A3E79BD163E343DD63D473ED73D17BE8EBC9E3EF63DDF3D193E0C3DBC3E5ABD9BBE87BEABBD1EBEA73DB7BDB83DB13DF43DCBBD37BDE03C6FBD583E643E98BD293D523E4E3EE1BD85BB9FBD21BEDFBD453D643C9B3DE43DDD3933BE7A3E63BE113C1A3E213EF73B49BE54BE963E28BD2ABCCFBD3E3EE3BD09BECDBE933DE83D86BDC83D8ABC9ABE813DD1BD773E0D3E533C4BBDD3BD87BE97BD9ABDBFBE233DB5BD3A3E07BE34BE9CBD07BE903CFC3D6EBE80BE1F3DB53D8DBD423E693E12BFFD3E4F3DA43D13BE4B3E1CBE84BDC93DF53D7A3E9F3E2F3E813ED5BD753E893E653E41BE953ED83E22BEC6BE06BD0E3FA4BE93BDE63D3EBD203E503E8E3DD63C833D6DBD15BD1BBEB6BE583EAABDB73D5B3D553E5CBEA83D953DD2BE82BE2DBDD8BDE2BE61BDADBE103E053E58BDBBBE133CE33CA8BE8BBE923D6E3E16BEB23E033DFD3C8FBEB0BD28BEA13E423E94BDBF3E533D7ABED83EFF3D813D833DCF3DD03DA13E8C3E683E343E8BBC81BECC3D91BC06BE11BE143ED1BDD7BD8D3E693EA7BE89BD9C3EF8BC50BEB73D5EBE05BE8D3DBF3DABBE6B3DCE3DC03C91BE093E7B3E7DBDC9BD9B3E5B3E993E39BD92BE06BE963D2E3E5EBE1C3E31BECD3C58BE353E0EBD973D3EBE01BD90BEB73E72BE813D043E13BE8FBE743DD83D5A3E6C3D783E103E7BBE093E64BE9D3D953E933EB7BDD2BE8FBD1A3E47BCB6BEE33C97BD0A3E78BD85BEAA3E60BD0E3FAE3D48BCB33E5F3BE53C9EBD583DC73E113E1EBE223EBCBE97BEF13D143D3F3D393EDE3DCC3C63BDCBBE623E66BE6BBC9E3EA73EAFBCA9BDE2BD4EBB153EDDBD38BD34BD03BEFC3C163E923DB6BDD13DA6BE553E52BE1DBE743EFBBD833DC5BCA1BE5A3EF33D103E663DB5BC293CA83DC5BE18BEDB3C993E09BD9ABA0FBE913E903D57BED93DE43DFA3EC73DA43D1ABFBA3E46BECB3D40BE1E3DBBBDD33D14BD293E78BEA43E9C3E03BE2E3CC73D243EC2BDDABE8CBC303E14BEBC3E68BEC5BCB7BE893D3D3FAB3D21BEC63D62BD273FB83DDC3D83BEA8BDE83E573DA9BE36BE3D3EB53D1E3F70BD3D3ED9BCE53DA03EC23C25BE18BEA6BD243E863E59BD25BEE53D01BEA8BE8C3D67BEAC3D393E6FBEBE3C7EBE0EBD64BEA03EDFBC13BE843D95BE503EE1BDCDBD5EBE91BE383D623EB2BD023EBC3DC83E5CBE8B3EE0BDCABD5ABE83BE16BD353D823E93BE0F3DD13DD43EEC3DAD3E2EBD40BE843EFB3DB53D023DDF3DA83D563D67BD76BD2D3D373E3DBC273E3BBEA83D9FBE423E1ABE9D3D7EBE51BEA23E0FBE873E953E70BD40BE98BB24BE00BE2F3B923E8DBE4B3E1BBE59BE5C3D03BEB83DA0BE5CBE98BE3FBE843DA73D553E823EAD3D1CBEDDBDFDBDDA3DD3BC51BE0B3E823D7C3EF93D113D51BE47BEAD3D0F3E103EC5BE88BEACBD0A3FEBBE8CBCBCBDB53D16BE45BE073E85BE813E693E5CBE493E1FBD7DBEBDBE1F3EE73C4FBEDDBED7BCCEBD6B3D2BBE6CBE693E133E8ABD923DD3BD46B9FD3EB3BE893E913E3FBE203E4DBD5CBD06BD803E9D3ED9BE143C923E73BDD73C82BD48BED5BDFD3C153DBBBD3A3E36BED53DD2BD1EBE7C3DB83E263D123E17BEEB3D3DBE6BBEAA3AE13E98BE9E3E6CBEA83E1C3C40BE93BEAEBDAE3EA1BD71BEB4BE543DD7BD953E973E1BBD903D223EE5BDD4BE983D233BB33ECF3D683ECF3EA9BEB4BECA3D513E503E973E1ABE8DBE3A3EB73DA7BC9B3E8DBD3A3E193E9BBDC0BD083E643E833E743E603E11BDA93D8C3DDFBD5ABE7FBBD4BD42BED83D86BE75BEC33D613E86BCB83EC03EA3BD35BE293EC63DC9BC573D1DBE76BEC6BC183FB43E9ABE203EF43E1D3E743E393D033E713DC43D973EB2BD5DBD98BE15BE45BE123E56BEB3BD883D1BBE923E313C48BD533E6DBD29BD3D3E5F3DC43D19BE3CBEBA3D883D46BD183DD5BE2DBDA43C3ABEA03E5CBE8C3EA2BC32BE90BE2BBEDCBD823DC4BD94BC293EB8BCC9BD0CBED13E973EA63D42BEA13EB23EF23D3C3E093EF53D793E77BE803C4A3DF2BD66BE073E7B3C963EA9BE88BE413E4E3E623D97BE8ABE673BCB3DC5BD46BDDB3D87BDAFBEB73E2BBC65BE2F3E043FA9BD6E3E9D3E0D3E31BE0ABE82BC2CBE563C183C2A3E0C3F583EFCBDA3BEE4BD8DBE08BE1D3E703E8BBD92BE06BE063E4CBE84BDC43E09BE2ABEB63EA9BE5ABE9EBE183E5FBECD3B46BEBF3D473EB4BD47BB853EF6BDEE3B71BE583ECE3D73BE503E7FBE05BEB43D733E51BD2CBE55BEFEBBC73CD6BD43BDA6BC9C3EACBD0A3E93BEB53D773E983C203D963CDF3D6A3E573E7C3D1DBE3FBA183DE8BD3CBDB13E823D89BE3ABB2ABE31BDD0BCA7BE81BE64BE0A3E993D60BE0F3E08BE143E95BD44BEBBBDA03D75BD5E3D0DBCF5BC15BDD6BCD7BD5F3E58BEAE3D4E3A21BF863EA0BED73DB2BDD6BCDDBE953E7FBEBE3CD4BEC8BD313FB53ED13DD1BDEB3C13BE3CBEA6BE06BE70BD8C3D893E433DDABE85BD2DBEE13D2ABE1D3EBB3E723E1E3E503E253E073E6DBE8CBE803E073ED3BD9BBE073EFB3D643EA63D8F3E82BD86BD553E2BBE24BEED3D09BDA2BB38BECEBE6CBEC3BDB13EA33EF63DC7BBF03DB4BEA7BD8BBDEFBD5D3D4BBC723E413DA13E6DBEC539CFBE8E3ED5BE123E1B3EDABE233D8CBECFBE8C3E273EB3BD973CC73E18BD073E6FBE1B3E1D3EFCBD7E3E6E3E1DBD0EBEFDBDDFBE5EBD093E2F3D633EA83C513E763DAC3DDFBCE83D1D3EEABDD03DADBD81BE69BEA53D43BE97BED3BE18BE64BE42BCFB3C7ABDCF3D27BE01BFB0BC113E5ABE0B3F9C3EFA3DE0BE9CBCC93D82BD203E7CBD473C643D6DBE8C3E34BEB1BD863E153EC43B07BF51BD57BE86BD0A3DFF3D32BE23BE843D70BCD03E2CBF34BCD9BE29BE90386B3E033D8D3E6A3C403E38BE793EFABC283ED73E04BE55BE1ABD913D443D89BD023EBA3D2D3E843EA2BE8F3E4FBD51BEE3BCAE3E3C3E313E653DA33E9CBD06BE21BCAC3D08BFBD3DF3BD543E453ED1BEA7BD963E813E1ABE063DF53DB8BEA2BD993E70BDFB3D813EA5BE9F3E75BEEBBD8A3DFE3D2CBB8DBE9DBD73BE92BD9C3DC53DC0BD83BD0EBE28BE9DBD81BE083CA1BD21BE9BBDD53E963EA13E4138953E05BDA23EEE3D4B3E093EF2BE4E3DD9BE043D5FBD9E3CE7BC0CBF803EFFBC06BEC0BD9EBEADBE43BEEBBDAFBDD6BE77BE953E5F3C093E893CE7BE693E55BD2BBDB33EE63E1E3E61BDC0BE1D3E573C18BE8D3E08BE923E2EBE5E3D0ABF273EA73E65BCA63E56BEFABE833E35BEAA3EE93D87BEA63D6B3E273EC83E5D3E8EBE12BE7F3E803C4C3C9CBEFF3CA53E23BE0E3E823B053DE5BC813D493D8A3C2E3EB03D893E1ABE69BE0BBD51BDB0BEB5BDBF3D2ABE823D9F3DE1BC063E0F3EBE3DDC3DC3BEDEBDD53DCC3DA03D00BD29BE4EBEA13CB23DC1BD20BE80BC353DFC3C843D4ABE2CBE33BE6F3DB53CA93D933DC03BCEBDB23D4E3EA5BDF93EA93EBEBE223E6DBE02BE7DBE2EBCF0BC0E3D523D16BF24BF733E27BD57BD7ABE96BDD93D833EA23D92BDDD3EC6BE00BDA53E7CBEE73A95BE96BE213E763EEB3C793C54BEB3BEE9BB7D3DC9BE84BE95BE1BBE8FBE213D7F3DB1BDA43D853C05BE25BEC83EDDBEC03D49BDDEBC2ABE10BD0BBE96BDD33D023E85BE713C183DEABDDF3BF93A043BB2BB233E85BE05BE523E20BE36BEC93CA83D5F3E06BEE2BD2DBFAE3DC23E3CBBD83B46BEABBEE63D0D3E433E893D41BEA43DB4BEB43C743CD13B10BE6A3E3B3D06BDA83D91BEA23EC3BC753EB73D8D3EE73D34BE313E0DBF6DBDC9BE37BE0D3E08BF7E3C6F3E28BDF53B4CBECDBD033EA8BE86BE71BEA23E2DBE72BD4338A4BE903E8F3E0E3EA43D1BBEBEBED2BD43BD493E223E9DBCA33E8CBD0E3E843D983D7CBEDE3D82BE763DC63E1DBD1BBCABBEA7BC4ABE023E09BF453E3FBE103E093E8A3D563DBABC89BE683EAF3E15BD7CBDB83D87BD22BED73E533D023EC73D8EBE01BF3CBECCBD183E2F3E98BD8C3E813EF7BD2ABD5B3EA73EC4BDC6BD2D3E15BE4C3D22BE223DF23C71BED9BC8E3EE7BD4A3E1CBEBABCFC3D9F3E64BE1EBEA0BEFBBD0F3CCEBD4BBE7B3CF13EF23EDCBE333E783EEEBD853E943D81BE273EC73EE7BEC0BD88BED23DF33C4ABEB83D8B3E843E903EE6BC5EBD7F3E843E103E863E323D12BE9F3CD33DEABD1C3DFD3D763DB23D70BE6C3E95BEB23C2E3E303E853D1BBED73E87BE2FBD23BE373E02BE1B3E843E5ABEF83DCEBDAFBD2EBD0DBE7D3E073E163D6B3D18BEDF3DF13C3CBE29BEC1BE03BE373E78BE8A3E193F0CBE3CBE613DCE3E35BD84BD8D3E083E693D10BE733D8DBE69BE7CBE173FAABD3EBE21BC193E0E3E453ECB3B2F3D07BEAC3E793EB2BE4B3E8C3EA33D913D05BEA53EC3BDC1BE963EAE3D23BDF6BEAC3E5DBD153E5A3E263E4EBC9E3E923D2CBEC93DEB3E43BD453ED5BD083D393D993E2F3EC2BE00BF9C3D193E66BDACBCC93D3A3D2E3B8ABDA63CB4BE68BE51BE433EB5BDF9BD70BDA9BE80BEA2BE94BE933D463E87BDACBC593DA3BE82BE833ED03D403D1B3EBEBD6ABE6B3C82BE2CBCA83D5FBE3FBCE5BE483DB03E563E393E2D3E4DBE673C063E74BE7BBE3CBE533D7EBDAC3C323EAEBD85BE81BE483DCD3E1E3EEA3DB3BD5B3EB53D263EF2BDCABE0F3E7BBE273D2DBC0C3FE43D3BBE76BD5BBDB6BD433DB6BEF8BDB53E23BEA53D303E053FD83D043D3F3E90BD413ED53D51BE47BEA1BE01BF10BD0C3DDFBCE7BD94BCF7BE3FBE81BD513DDBBC823B7F3E893A713D11BBDFBC9CBE683E5FBC783E173E683E4A3E08BE82BE4F3C12BEEABC4EBE8B3E793CE23D1CBD703E253EC8BC383E2ABE36BE583EFF3BD43D6C3E38BD3C3E053DA0BE4FBEA63E64BEE93D96BC8ABD9F3ED7BD8CBEDABD9C3ECABD043EE6BDE73DD9BE50BE73BDB63DB53D6ABE223F01BE663CCF3D3DBE08BECB3D10BE9ABE5ABE1C3E4CBD5D3EEBBD00BD5ABEF3BD373E9ABD97BD763E2CBE97BDC53E23BD513E16BE133E5F3D0E3E39BE71BEB03E4CBE31BDD7BCF2BD863D75BC8E3EC83E9C3DB43E4C3C5ABDB7BD063EA2BD5ABD82BEBFBD3FBEF33D913D9B3EAB3DBEBCE43E013E1DBF1BBEB43C2DBE493E31BEF2BDABBE873DC03E58BDB63E703D22BEA83E2E3EAF3EDC3E07BE093BEA3E22BE70BDA6BE65BE223DF7BDA7BD853E71BED43E48BE2CBF493EBE3E14BE853EC6BD4A3E2DBEC43EF23B8ABE413E2A3E8E3E36BE49BE1E3E78BD263E15BDEBBCC9BE923E48BED0BD303D1F3EA1BE87BDB9BCB03D97BE493E8BBB4BBECC3EFBBD67BE423E203DAB3E8FBE903D4F3D48BE5B3E2BBE153E5EBE73BDF43D2E3EA5BEB63D293EABBEFE3D203ECB3DCE3DC03EDABE213E323E793D8C3D0EBE75BEC93DB73EC4BDF13D2E3EF7BDE73E84BE873E1EBE92BEFB3D0FBE2ABE6E3D74BBAF3D18BE38BE803E303DF1BD8C3E22BE683E623E043E82BEF7BC1E3ECF3C2EBD87BE3EBD90BE6D3EC9BD593D07BD9CBE99BEFB3D3D3D2E3EBD3D393D393EF7BD14BE0B3E9D3C5D3D663EBDBE81BEFBBE9DBE143E71BCF13D0FBDACBD86BED73D5C3DC7BE203E4E3E6E3ECFBE5F3EB5BE01BE8E3E16BF0D3E41BD8D3D4DBB22BE49BD2EBD56BEA9BBE5BD27BE283EAF3D22BE0B3EA63D9C3E633E06BE283EE3BD56BE023F613D32BE83BCA1BC503E55BE843E573C8CBE483E5BBD1EBC5BBE0E3EDFBD71BDCD3D93BE9C3E1BBEFDBD603EFA3D9FBE78BEF13D183DADBBBFBE78BE3EBD91BD87BDBD3D4BBE923CD13CC43D86BD94BEA53E4C3E423E35BD0B3E6D3DF43DECBD803E463E273D65BE9DBE8EBE143E203E63BEA53E683E6C3E84BED13DE9BECBBD7DBEE9BE8F3E8D3C153F21BE98BD073D9EBD943EBF3E113DDFBE493E1E3D49BEEDBE1E3D54BE91BD163E2ABEB23D81BE393EB4BCE03E813C883E463E6B3E89BD6DBE003E0CBE033F46BC24BEA73D82BEA0BD653D1E3EDABE8A3DAABD98BD063ED63D53BD6C3EC53D553E19BE813E66BDAF3E47BEDA3D893DC33DA9BCC03E13BEAA3E87BD89BE99BEAC3DAC3EAB3EBCBD6A3C7ABE2C3E323E133E933EA8BEB8BE873D8E3DEBBB1F3DADBECEBDA5BE58BDE9BD8B3A033E7CBD7DBE873C443E263EA4BD1F3E123EABBEDFBDC6BE28BE6B3E10BE93BD8ABE2DBE333E4FBE87BDD9BD95BE85BCD4BBC53ECABDA53D913EDB3DDE3D7A3E003C82BE09BE27BE38BE043D3FBEBCBE403DB23C13BD5E3E7E3E5F3E9C3D0D3E46BE8C3DA13E10BE09BE8C3D46BEE33D8CBE4E3DD2BE84BEF7BDB3BD88BE65BC983EEC3B0F3E23BD5C3EB7BE323D71BEACBEB6BEC1B884BDED3D3E3EC83CB2BEFF3C743DADBD3F3D1C3E6D3E143EFE3DE63D30BD41BC903CCC3C32BEC2BCD0BD90BD1DBD9E3DA5BD60BE3CBEA7BE2FBEE6BDFCBD983D4EBE863E0CBD583E073EAB3E97BE963EB43EF3BE5ABEA63C0DBD20BD29BE06BE8C3E313E07BE7D3E743DB1BD95BEBDBD863E413E1D3EB03D1C3D90BED73D5E3EB8BD753D71BEC8BE36BEA03D463EAF3B073E11BE2EBDA23BD33C1A3E4A3CEF3ED23DCA3E88BE763E3B3E2CBDE83B08BE2B3E44BE8ABED33D943ED6BE08BE623D4EBD243E24BE8BBC14BD19BED93E99BCD73E11BED1BE973E3E3C89BD343E8FBD983E02BE803DDBBD50BE5F3EB5BE043ED1BE273E57BD53BDBBBC9E3DE43EAB3D0ABE11BE2DBE653CE2BEB3BE8B3E373ED2BD85BC63BE7D3D3F3E053E4C3DCD3C023E523EEA3DD23DCDBEF8BD1CBE7CBE58BEE03E533E58BEA23DEA3D84BED1BD913EB43D113E463EB3BDCFBE51BD91BDADBBEF3CF03D073F753ED43EA73EA23DCD3D8E3D213E3C3D8ABC063E51BEACBEEABCA5BDB83C1ABD083EB2BD06BECBBD7E3C813E553ECCBD013EFF3C89BE5D3E19BECDBD93BC57BC40BC4CBD9C3CAB3D053F653E103DDC3D80BDDE3DCC3E9EBCE23D58BC64BD863E29BE00BE113CAABDA43D09BC333E893EFC3D6E3C803E72BE1EBD17BE72BE7FBE973E173EF2BD53BDAABD03BF32BE2BBE8B3E2FBD453D24BED4BD653E41BEAC3C323EF6BDA3BEF3BDB43EFFBCE33E88BE1CBE073F7BBE45BD333C843E993DF9BD91BD1ABD23BDABBBC5BD543E46BEA1BD693EE63E25BED03DD53E13BE32BC43BE8CBE033DA73CAF3D1EBDB4BE3FBED6BE07BD8F3E4FBD003E153E133E153E57BE71BD37BE40BE04BE163EE4BD853EEBBE653EA3BD3ABE49BDC1BCECBD1ABD19BE2BBE5FBEDB3DAABDA23D833EA73DCB3B343E9FBE1D3EE0BE9DBCB43E5CBDCABD5FBEB4BD0EBE89BD0EBE0E3E96BDE73E733E903DC3BD63BCDD3E62BE4D3DE9BC85BE6BBEC4BD02BE00BE68BE60BDB33D34BE1DBD763D133E77BD6CBEC93C45BEB6BE09BD41BEA23ED63E5EBEC03CC0BE9F3B843E213EFE3D973DCFBDCDBE433E103FCE3EFC3D78BE923E2A3ED7BDF53DA6BD063CB03D983CD6BD5CBE02BF4CBE0E3D78BDE1BE94BE9CBD933E6A3EDF3DA2BE453D89BC9ABBA4BD613E103EC13DD33E88BEB03DA13E92BED4BB0ABEF0BD47BE97BE4B3E81BD20BD8F3D30BE573E8ABEBA3E9FBCA3BED73ED9BD4B3D963E823E82BE6BBD05BCD8BE583E4E3E0D3EB8BE7ABD0C3E42BD1EBEA33EA3BE5E3E0C3F50BE04BE92BD973D34BE433C01BEF4BB6ABD8EBC43B893BEB83CB03DCEBDDF3DAABCEDBD02BEC63CA73EF93D7C3D093E97BE2D3C353EA0BE6A3EEBBC483E6A3E6D3EFDBC41BE25BD10BE28BE0ABE78BD6EBE63BEBEBDEFBD15BD8D3D58BE56BCB5BE0CBD9D3E26BE05BEB6BE833EAD3E813E113D7CBE003E113E043EDC3E023E5B3DC63D78BE5C3CACBEE43D87BCA5BEA53E99BE65BE3FBE473C943E843EFC3CB53E2E3DE33CEBBE643E1EBD11BE263EAEBDCA3CCB3C4DBE98BD493E1BBD9BBDF33D913EB13D29BEDD3D2F3EA13E83BD0F3EA3BD303FBB3D6B3E3E3EBA3D013E95BDC9BE323CDA3D30BE873E273D72BE17BEFD3DF4BEBA3DEA3D4E3E953DBFBE763E443E73BC853C96BD56BDE53D9EBD073EA2BE2C3ED4BD9B3D4B3E0BBD1F3E26BEB8BD553D9BBE263D4A3E09BE693EC73CB63D6CBD84BD05BF1D3EF53D8EBD2F3DB1BE98BE1E3E4BBE55BD023D16BD383E9FBC6CBE9EBEEDBD5D3ED5BC6B3E533E9D3E363D443E5BBE6F3E523EAEBEB9BDBB3CA13EBABDB3BC703B68BE1E3E68BDE1BB52BE933E323EBCBEE3BED5BD893C2C3E583E6CBD81BEDF3D9E3E62BD48BD12BFD73E1C3E8EBD193D74BC55BDB13CA33DA73DCFBDAA3E053C37BD39BEA63D86BE5A3E97BD2F3E013E273E65BEDC3C423E493E843C8FBDA73DF8BD0EBD71BE7DBE0FBEF6BD9BBE3ABEEE3CE93DDF3DEB3D6CBE97BEC7BC963E083FEC3D0E3E02BE17BD32BE14BE55BE1C3EB9BD3ABE133EF3BC8D3DB03D4E3D8EBD21BEAD3D31BE4E3C2B3DBDBE843EED3D8D3D9E3C77BE4CBE4BBE153E6EBDC6BD833D1BBE483D2EBEDBBD243E23BC45BD48BD4DBE14BEBBBD0DBDC4BE6E3E133E02BE4BBDF63DC8BEB0BDB23E5EBD5EBD143C923CC1BC353E6E3DF1BD54BEA4BEC93D383E8FBED5BDBC3D063E88BDDC3BB53C41BE053C8D3D97BE70BE323EA2BED0BEAD3E993E323E1BBDEA3C07BECEBBA93DF53C673E953D263E0DBEC1BD053D1ABDFCBC29BD2CBEAE3EABBD7F3E42BE86BED1BDA43B4CBE703B753E25BD863EF8BE8FBD6BBADCBE3D3DAFBDCBBC473D8A3E60BE1CBEB53EFEBECDBC1D3EBABEACBE863D15BE54BE51BD913EDF3C7CBE32BD51BCDCBD393D84BDE53D2B3DA43D7EBD0ABEE1BC91BE88BECB3D6BBE0BBDFFBE1E3E813DD9BD10BE923D0ABD83BDDDBE97BC90BE34BEA53C573EF8BE81BE333E6BBF963D173F0FBE653F073F303EF33E3C3F6EBF52BF453F8EBE43BF36BFD03D1BBD003FABBEC13D0BBFCBBE523E6E3E553F8E3FC1BCB93D6BBDC83C78BE8BBD063F06BF57BE49BEC53DC6BD90BD58BECC3CDDBD863C2FBC0DBE213EFC3DB73D59BEC33D49BDAEBE54BDFD3DFFBDBC3ECFBD373E1ABED63E6FBE953D30BC723E45BE7E3E833E063EA33DCC3D50BD48BE913EFABDB5BD15BE973EDA3D47BD27BDA73D923EFEBDF03DCD3EDB3D9EBEB8BDA13C9F3E2F3EF63CCF3E10BC623E6B3E853EFA3D2CBEED3D53BEFFBD54BE533D8BBDBABE90BC003DA3BD113E21BE0BBE0DBD743E7F3D243EB8BD1B3D37BEAF3EA1BE2ABE843DB03D983E2B3C793DC8BD993D263E453D9C3D373D56BDAC3D4D3E653E48BE8D3E923EA53DD93CA33D593EC33EF33E903E56BDC73D24BE64BE8CBEB1BC903E143E733D6D3ED6BE043E703E1E3EA43DE5BD3B3D99BC6DBD3DBE733E80BE44BE313E19BCF63D993DB7BC863C0FBD9FBEEF3ED2BD6ABDD0BD2CBD953D493D063D943E58BD973D483E7FBDC0BE7DBE863E893E13BD103C2C3EEABABFBEEF3DA3BD73BC6ABE603C91BDA93E243EDD3E67BE673E3D3B98BEC8BD243B67BD153EA83E093E1C3E64BD8BBDAA3EDEBE993E2EBDC93DEFBE62BE803D2A3E6ABEF2BD313DE0BD3EBEA43DD4BDB2BDF3BCF4BB20BE7EBEC5BD62BD94BEE2BEA83D03BE26BEF33D983EBFBDEC3D01BEE43D1D3E513E533E763E14BEE33CA1BEAD3D023E873E943EEB3EF83D743E94BD913D9EBE7BBEE4BD92BEE63D163E08BE45BE73BEE6BE333DCC3EC33ED43E043D03BEF53EFD3D96BE653E66BE193E793E563E84BEC7BD86BDD1BCDBBC9D3E3CBEBA3B853E9DBDFF3DA33D2A3E84BE4EBE493ED4BDC9BD80BDA53E203E2C3E66BD083D7C3EB03C70BE6E3EC7BE5EBE933D7A3DCD3A883EB2BD1E3D7E3DAB3E0F3E04BE40BE023DD2BA7E3EBEBDC5BC68BEE1BD893D39BE8D3E973E87BEF1BD4DBE383E893D5B3D7BBC04BE34BEA6BD5C3EE1BDDF3E48BE743EBFBD2EBE10BE0FBECC3D5CBD403E14BCB13D213DD2BD1EBE993D3BBE33BE3D3E223C313E39BDDD3E86BD43BEA3BDB73D493D4ABE883E713E453E43BE07BE583C543E89BD3ABE52BE853DE43D273ED4BE49BE473E67BE7DBD093E1E3C273E7D3DFABDC9BEC9BAF3BD5CBEC93D443E373CA0BEA4BE17BE893D9FBE5CBEB3BD0B3E163E3A3D88BD7CBE97BE283E0FBF07BE73BE42BEB23D61BE2BBD523E0C3F633E94BEB6BD8BBE003A5FBEE7BD893E933EBCBEF6BC9EBC4E3E9EBE373CB53DDCBC8EBE47BD113BB63DD4BDA1BEF23CD1BE0C3D343DFF3D413E473EADBE963EF9BD863E373E393E16BEB9BEB23D9F3D81BD9CBECA3EF2BC123E2BBE39BEE4BED23CCB3D9EBD0ABCA83D21BED33C00BE83BD4FBE8CBEB4BDB03D08BE35BD13BEDDBDE33D93BE04BC433D1ABE5A3DC5BEF03EC6BE39BDA03E503E0CBE673E15BEA0BEE83C7E3E1CBEBBBEEEBD64BD39BD21BD953E3D3ED9BD033FFABC2B3DA2BD3C3CB43E8BBC6C3B91BED13D6CBD1FBE77BD6CBC2BBEE4BE4ABEA8BD203E45BC993EF23DA53D5D3B35BE5E3DA33ED5BDBE3EC2BDD8BCC33B0E3C9B3E713E993D8FBDA03E90BEAABC803E0D3E83BDD13E59BE90BE93BE913E04BE2A3E503E863E42BEE13DBFBD9ABC8EBCE5BD16BE953C9FBED93A8DBDC6BEF03DF33DCA3D843DACBE513C8ABD14BD7BBE43BCCBBD853EA6BE913DD33CF3BDED3C63BEE6BDD4399E3E453E72BE9FBE5B3EDBBDB63EAF3EE93DA03DBBBE7ABD6FBD95BE273E863EC8BDE83DDB3D303D86BD1C3DBA3D333D80BD4E3DC6BE99BE5C3EF03BFF3DB33D863E123EBABEAD3B4FBD49BE63BE8C3D193E923E93BDC5BEBDBE53BED3BD95BEA2BC55BEE93DB5BD533D0DBE7ABD0B3E7C3ED83D24BEDE3E37BC8EBD393E243E48BC19BE2DBD16BE37BE45BD273E10BEA73EF23D473EC0BE903E4E3E8A3D02BE35BD583C6BBD0ABD0CBDA5BEFDBDF0BE3FBEE0BDB7BE58BDBEBDBBBDA8BEBC3E573EBA3EACBE013E5BBC373E4EBEB73ED43C523E873E103CADBE95BE21BEC9BE73BE803E04BEEEBD24BE79BDDEBD543E043FCB3E30BD22BE1E3EB73DAEBD683D3DBD883DE7BD63BEC4BBA2BE6EBD0D3F6BBDC3BD533D5D3E2F3D82BD003D1DBDBC3EF43C473D7A3DFDBEF73DBFBEDFBD833D293DCF3E67BDB23D333D6FBE813EDA3BDD3CF4BEDF3DC53EC8BD2A3E2A3D2B3E80BDB7BEEB3E273C2A3E60BC2D3EFCBDBABD36BE83BE89BD6CBD84BEA3BEFABE0B3ECEBDEC3E353DCABEEDBC983EBA3CEF3C0DBC223EC43D9BBE743E31BEB93EB8BD5ABE973CBABD1F3EC0BEB2BDCBBDC0BD153D083F3ABE5DBCF1BC80BEDABEA03D8EBE863EAB3EDC3D35BDAE3D9BBD4CBD9DBC893E803D28BB6F3E8BBDAF3E993C9A3D54BE353FC8BD8B3E3B3E073E9ABD093EA2BE8F3D1D3EDB3EA03DE13D40BD313E16BEC7BDA43DD9BEBFBC073FD2BD3EBD5BBBB63D15BE06BE553E303DDB3DE3BD9CBD383E3D3EBCBE393E733E7E3D2A3D593E5A3E95BEA1BE0ABE673D993D203E54BD813D2CBD9F3EB6BDFE3D6ABDD13CFEBDC1BEC33D05BDDA3E093E8DBD563D383E8C3E7ABD05BE97BD89BE983E0F3DA7BE3DBD773D093F083EBFBD1BBEA7BD4E3D0EBE93BD06BD8C3D513E4EBEC53E7BBEC23DD9BC163EF43CAD3CCC3D873D3CBD0EBD983E053E8BBE573D44BD7A3DE43D9E3BFF3DF2BE9BBDF63D0DBFE33EDDBD773ECA3D693D823D413EC33DC53D17BEE8BD533E66BE0DBF643E173E1B3ECFBD62BEBE3D7BBE383E033EBABEC53C85BAAC3E293EAF3ED33E19BEACBEDABD28BE563EE4BE66BD1EBF76BE8ABE1CBE2EBD20BECD3D93BD9DBE3B3E96BE97BE20BE653DBF3D93BE1CBEBE3DDBBCF4BE22BE83BD3ABDBD3E293C2B3E87BC013E613EAB3DE0BD083E2D3E413E30BE4BBE803DF63E363EFD3D4FBE5CBE37BEAFBECE3ECABDD7BDA13DAF3E8E3D92BE8BBD843E5CBEEDBE463E3ABCF63C40BE36BDFABC82BD06BE543E323F563E143EFABD343B4BBDA43C933D683EDDBE7C3EBABE4C3ED6BC2B3D44BE61BD4A3D90BDE2BE56BED33DC5BC9EBE253E843CBF3EA4BD1F3E9FBD303E1F3C273D83BEA73C553E5EBB3C3E3C3D593E11BEF53E9BBEDDBCE4BD573D28BDA1BECB3D0FBECDBE4F3EB0BD303E84BEE73DA7BD7CBD2D3DFC3D6BBE193D7E3EB63E6B3E8B3E49BC473E5C3DBD3EAEBD5C3E50BD3F3E8ABE90BEE13D50BE83BDB13ECABE93BDE1BB933E773E02BED13D5BBDA1BC08BD97BE3BBEC03D37BEB1BD753C7B3E593EAC3D9ABD51BB443B5BBE84BE67BE3BBE66BEC93E71BE983DBA3C9ABEF43C4FBE36BE993EEDBCA5BEB9BE413EBF3E843D343C8A3CD93DC5BE293D56BE3D3EC43DC1BE763E9BBD123D37BD373E7C3DBFBC413DC73DF3BD50BE3E3DDE3D263E633EAFBECB3BC6BD903E5DBE2C3E9BBD42BE06BE90BEA6BD0BBEF2BD99BD26BE8B3E393EA4BD013E6CBE533C0FBEE0BCA43E2B3E1ABDFD3D55BEA63D60BEBA3EDEBD463E233E24BEA13E033E47BE6BBE7D3E03BE003F73BE3BBE933DC7BD2DBE94BE21BBF3BD92BD4CBD193E663E00BC813C01BEC23ECD3D213E49BECF3DACBD363D803CE13E993E0C3D97BD313EF43C28BD45BD4B3DE2BD123E09BFB93E153D783D5DBD38BD4FBE3C3E4EBF533DC2BD08BE7F3E96BD673E273EFBBCA73CA03DEE3E14BE233E1B3F35BEBE3D563ED23D773DFCBC8ABD2FBEE33C003E9EBD42BD5D3E7E3D223A573E073E713B0FBE0BBEE33D3DBDF13DF1BDEBBDF7BDA2BCC8BE1F3EDFBB0D3EA83E003D96BCBA3C553EAC3E83BC00BE80BDFDBED43D7A3EA23C853C4BBE893676BE37BE94BD7DBD93BE86BDF3BCAC3D703E383EA6BD66BE6BBEC6BDC8BE1A3D033E133E0E3F953E2FBEB4BD653E9BBC47BE57BE3D3EDE3D9DBEA73D9FBE733E68BE133E653E5CBE02BE93BC4E3DB23D1ABE91BE153D853E5DBEF33D863E1BBE0EBF3C3EAB3E65BFBEBEDF3EED3D32BCEC3E563F8ABE053F953EE03EA63F123CFC3D5EBF743F9A3F88BF27BF3A3FB03E2C3F0D3FBF3E023F2B3F5D3F03BF28BC513D1ABE273E8B3E943D29BE03BE263E063D71BD423D06BD7CBDA8BD26BE463E353D093D923C3FBC773EF63C193EA7BDF93DFDBDA9BDEEBD2BBD43BD153EC23D6DBE183E8EBE243D433E80BE02BE2CBD65BCB8BD703B64BEA1BEAABE043CC43B1DBCF73DF7BD06BE85BE4BBE303E8ABEA23DD4BD873DE63C74BC25BE0BBE11BE8BBED63D81BD7DBE91BE6D3C65BE163E05BEEE3D3C3EB8BE70BC04BEEFBDC1BD943D01BB823E7E3EB33DE0BD46BD64BE0BBE523DA9BE083E683E6F3D9BBD3E3EAB3EB83E073F6ABD08BE453E46BEED3EE43E38BE803E753D473D143E85BD063CC93D91BD8EBDFF3E24BE03BEF23E40BE703E77BD733D573ED43D15BE313CF53D83BDBA3D7CBD323E8ABECE3E943E9F3EBA3E1D3E723EA1BDC3BE51BCDB3D68BD97BD06BE04BE213E01BE813E87BE71BC2C3DCC3CC63E343D1F3E2FBE8CBE53BE773EA0BD543EED3CB3BD003FC73EB3BD863DD53D47BE01BD843D1ABEA2BD8E3D29BE4BBEBFBCBC3DB23E503E8B3E213E07BE803E823D60BE203E3EBEAABE1E3E64BEA0BC07BD673E95BE123E04BE44BE6A3E40BD8ABD863E023D5BBD8B3ED9BD4B3EB13D4ABDD5BCD8BD98BEFB3CCABE03BFA83D26BCBCBEA03D723EE8BE50BE233DE1BDFCBD1ABE6A3E9FBD52BD9FBE27BE45BD70BD90BE143E00BE8BBEA83DA53DF63C81BEC43D633E8A3E38BD9A3DAFBD763EC03DA53E52BD97BD5BBE3CBE7E3D7E3BEA3C9CBDD8BD78BDA4BD963D91BEA7BBA73E4DBE0ABDAF3DE1BDE8BCA5BE023E2DBE8D3DF0BDB93D903DD53D993E643D84BDB33CB23E093EF23D48BDFE3C4E3C0EBE20BED73EBEBE8C3E12BE813DFA3DDABDC0BE553E4D3DB63D99BE74BDB83C703E9BBD4EBE283EA33EC83E68BEBFBDC0BE53BD35BE3E3E62BB24BE79BE4D3E803D6BBC043E8E3E0CBE0ABE003C073EABBEEA3C20BE98BDBD3D053EA1BE97BB683E96BDE6BD5BBEB6BD06BDDF3B883EE8BE21BDBCBE3BBE183E283D65BC973C593D6F3D0DBCB03D043D7FBD1D3D893E363E223F49BEC5BDD9BE96BD963EB83EA0BBE53D8F3ED4BD96BE473E8A3B18BE873D4E3EBA3D26BCF6BC85BE283E7E3D86BE80BEDC3E36BD8C3DCFBD3ABD863E57BD5CBA1E3E53BAA4BE9DBD9F3EC13A4D3D95BC0C3E603E553D47BD593E99BDBFBDA73EACBC033D85BE45BED1BD33BE823E94BEA6BD223D523D40BE823EA9BC8EBDCE3D333DCC3D99BE02BEC93E4A3F343DA43E053D2DBEA0BC96BEFBBC053EE2BEFFBC98BE1B3E5D3DE03D09BE803E623D47BDAB3D973E1A3D0A3E57BEBBBE393E14BEB3BE393D1B3E5E3ECE3E783E60BE933E41BE68BC523EECBA13BEF1BD363E053DA2BB0BBFFEBD02BE3D3EB7BD5BBC4D3D84BE023D223D283DC8BEF73C0D3BDFBAAEBE83BB983E34BE413DE93D653EDEBEB73D793EAEBD123D4E3EBD3D303E903A613E3C3D4EBE9838F13E87BEBFBC85BEB63C52BB113D133E50BE50BEF73E2F3E653E23BC3CBE853C213E073DD13CCE3DC3BDF03D773E33BE823CA2BAA1BD4EBD073EAD3C04BE1E3EA13D3CBD4CBC36BE0FBEC63EAEBD1B3EBD3E3A3D21BD4CBE0EBE773C0CBC2BBE8C3EC6BDDCBD343FC53D2A3DA93DBCBC57BE5DBE583D013E283EBB3E603D3ABE2FBE143ED4BD89BEB8BDD7BE91BDAB3DC9BDA9BE2C3C43BE16BEC5BDA23B7C3E27BDBDBEC3BD7D3E02BE403E223EDABD593E36BECFBC76BE5BBE89BE093DB63E6DBA7E3EA8BBC8BEDD3CAB3C86BE0ABEC0BC87BE763B653E693DE6BC863CE8BCB23C6EBD0DBFED3DD53D6A3ED2BEC8BD8F3D793E7B3C813E453E3A3DF83E7C3C763EBE3E50BE04BE7BBE423DE7BCCBBE8A3EEF3DC8BE883D68BDEDBD1EBD2D3F9BBC48BEDEBD0D3EA5BE353EEEBD3A3EFF39143D27BC803E6DBEB43D4BBCE73D11BEA93C773E4C3E2B3E9DBBC2BE4FBE15BD893D0B3D09BEA03EC03D1A3E16BE76BDB8BE95BEE43D31BE0EBE253E8CBCB23E693D7ABEB5BEAA3D543E0EBE2D3BD1BCE23D6A3D5C3E0C3E7FBD2B3DF33C3BBD0B3E583EF53D043EC538943D72BEA33D8A3EBDBD953EAE3EA3BE3F3EB8BE4EBEAE3E4B3EE53D9BBD9C3EAE3D973DBA3EB3BD2B3DF63C4FBA003F143DDABDB43C503E1ABE8ABECB3EADBE09BE6EBD1FBE71BD87BC62BE543E1BBD893CDF3CA03E7ABCDF3D86BE3A3E9E3E093F3CBEFD3DBD3E7BBE0C3EE7BE5BBDFEBD2BBE543EC2BE55BE7B3E1CBE1F3E0F3E953CF53D093F9E3E1B3DBB3E593E793E95BD303DB7BD19BDBDBC01BDA7BD5C3DC73E0FBE9C3C1D3DF4BD3EBE883E8FBE523EA03D7F3DA2BD99BEED3BC13EE9BE0FBEE1BC94BEB8BB6DBEF23C87BE24BE09BEBFBD87BDAABD033C65BE023E97BDECBDAABE8EBB0EBEAE3E833D483EACBEB83E0CBE993E4F3B013E293D573E2F3E99BD26BE2EBE4ABDC8BD9E3EA03C0EBF7FBEC33B4ABD863E95BEDFBBA9BE8BBEB6BD47BE48BE98BEC4BDCBBC2FBE283C99BE21BE853E67BE643E893ECABE663EC3BC9C3E893D963C1A3BFDBBA73A93BE18BE1F3E26BED43D1E3ED6BEA4BD88BE1E3EE2BE83BC463EF13D54BD2C3D62BEA6BE07BE843ECC3EBA3E2CBE12BEF7BC833E013D31BE963D083E433E8F3D553D2D3E5F3C023ED1BD1A3EBB3EC9BC1C3E76BD2E3E313E6BBD563DE1BA353E843EC4BE6B3DABBECDBDD4BE09BE2F3DF6BE343D783DE03EDD3E5EBE8ABE6EBE32BE1D3E33BC0DBC12BE58BDE6BCCBBD543E823E44BE2CBDA13C303E3A3E013EEC3B773C6E3E4D3D953D3A3E463D5FBE9D3E98BD8E3DA0BE4DBDD83E5FBEE73DD4BDB3BE60BEB33D873EC13D3B3E5FBD98BCEA3D9A3EC5BD353E94BE8BBE3F3E303D09BB533E683E563E11BEC63D1A3E983E943DAFBD8E3ED23D95BD99BD753DBE3C4C3C4DBE743D853C203D933EE0BD2FBEBA3DE2BDAE3D29BDA83D97BC3D3D823CDFBC9EBD60BCFD3E7FBEC33D053D81BEE53D073C4ABEA3BE70BDA5BD37BE293CFDBD47BEEEBC2F3D01BE8F3EEE3EB3BDDE3D36BD7E3C47BE76BE273DC8BEDEBE3CBC12BE04BD98BE8BBD81BECB3D42BE353E813E38BE58BE31BCA03C16BC86BEF33CA6BEFBBE96BBBB3DCDBE4ABE933E95BD9FBD3F3E48BEDA3D6CBD51BE19BE8A3D5CBEEDBD8A3DF1BD83BD6D3C14BE483EAB3E723E763E433E893E55BE61BEE73E8C3D493D2CBEDBBE28BEA13EC63D",
      torch_tensor_288_torch.bfloat16: "0x02000000533DCEBC683D283DB43D403ED23D19BD1F3BF23C0E3DAE3D9F3D06BC973C9EBD2FBC833D3BBCEBBC223EBA3D513EF2BD0DBEB23D9D3DC23CF53DF1BCB33DC3BC1F3E953D1CBBD83C01BE983E03BE50BCC83DB03D8F3C333D0E3D24BD32BD573D44BDB2BD1EBEB2BD053E8FBCCA3D10BE8A3DAE3CC63DDDBDDBBC3A3DDBBDFCBD7CBC213D23BEF6BD273E853DFBBD853C81BB153E4A3EC3BDACBC01BE243DF23D933DC5BD893DCE3DEBBD8ABC113D293EC13D5DBD34BD1C3D8FBD3FBDB4BDC2BCAABDDA3D243D90BDFB3CDEBDC6BCC8BDC0BD22BEA2BD1BBD01BEBF3E1FBDDDBD4FBCED3B2CBC013C0D3E36BDD43DA2BD25381FBE1B3DD8BCC83C393D23BD97BD08BE223D803E3C3D26BD4ABEDD3DE9BB893CCBBBB7BB5FBD2DBE1BBD9DBD52BDDD3CE73CC8BC03BE7C3D623D593DE5BB90BB5D3E233EC2BD0DBEC13D4F3B0A3EBF3B633D40BE0BBD1CBE9CBD41BE223D2A3B9B3DAD3DD03B68BD9E3B913D653C533B1CBEFC3D13BDE8BDB53C00BEEBBDF93D4A3D4FBE9B3D47BDF9BB8E3EDD3DF23C95BDFEBC15BD43BD9D3EC43A5ABBAFBDDF3BE93D05BD993D27BD023DF2BD9D3DD73DF33DF43C1C3E223E253E273E84BC12BE183BDA3A23BC85BDE73CDEBD10BE2F3C433CF4BCADBCBFBD4EBE18BE05BC33BE093EF3BDE63B1A3E31BE813D99BC313DE83C10BE72BD99BDE8BC143DAE3D483DE03DAA3D29BDD53DE03D2BBE8DBD513D6B3E37BDBC3D9B3D32BC2EBD853D373E81BD2C3E9F3DE93C6FBB0BBAECBCC6BCFE3DD83D89BD1ABED8BD36BEB9BCBF3A86BE2F3D53BD9B3DB0BDDD3D",
      torch_tensor_288_32_torch.bfloat16: "0x02000000733EADBC85BD2FBEDDBE383E8FBD16BD97BDB03D423E8CBE293EE53DB13D663D3BBE3FBD553E1C3E49BE3EBE92BCD0BD1D3E783E9EBD3E3D03BDA2BDF33EF0BC163E313E0E3ED73C593E89BC38BEA83E823E6CBDCEBD9ABE69BE95BDC2BC3FBE81BE40BBF23B9E3D90BE31BE333E0ABE8E3DCEBE553EF83DB7BD17BE903D0ABD2B3E923EAFBE0FBEC1BDDBBDA83DB33D17BB9F3D1B3BB83CC4BD0E3E27BD013E1D3E04BD813CBBBCCD3D773D143D89BD213E67BEB33C30BE5E3E553EDBBDC63DC3BDB73C643E9F3D88BE1EBD053E343E3EBE8A3E913D063E2E3D373CDEBD873C1BBE32BDBA3C1FBDDEBB843C52BE05BEC63D5F3E0FBEB2BE063EA33B173EE33DBCBD293E25BB74BDA13E203EF73CECBD8C3E61BC3ABE273D3B3D813BB23DFF3D383EA83DCC3CF13D65BE40BBC03D40BE46BD35BE393D3A3E233E3ABD05BE9F3D89BEC23DB33ECDBDDCBE16BC95BE1EBE12BEAE3D143D93BE7F3D0CBE8E3E6B3EF3BDE2BC51BD01BDDDBEDABC923E7A3E863D0EBEDFBC3BBE25BEF43E00BC733CDEBDBE3BC8BD3BBE4C3EC3BCF23B5C3E613CBABE46BE8DBE53BDB93D06BED5BD89BE7ABDB83CE6BD903EC0BD993CE4BD933E82BEF13E603DADBDECBD893E473E943CDFBE753B3D3D93BDBC3CBA3E323D043D113EDDBCC0BD043EC0BDEB3D7B3C243D443EA6BD1BBE3CBD1ABC813D59BE96BEACBE293E043E2ABB94BD24BE4C3E653E2DBEA6BC993D84BDE03D9FBE83BD3EBE67BED1BDE43D333E2E3DE3BD4D3DD2BEAABDB3BD9D3E94BEB5BD88BE24BDA23D55BDB93C1BBD523EE6BDB5BD4D3E073DB2BDD93D38BEB5BE35BE90BD213E9ABE0B3DCDBD3B3DE23DE7BDE8BCC73E3D3D04BD993C83BC0DBD8ABDAA3CC2BD8B3C3BBE38BE883EFE3D16BE88BE84BD083E063E813CBEBED7BDE8BDAB3C993DA83EE63D3DBE9B3EECBD7ABDCA3B10BEB73C953D403EAEBE963E2DBE54BD18BDC9BE24BE473E7ABEB2BE7CBD283EAB3C1C3EE9BDEC3DE9BE2A3D9BBDD9BCC7BDA23D7CBE4CBEB83C043C5E3E043E0FBE03BD483D173E4A3CF73E183EF23D98BD72BEA03D8B3E03BC5D3E333E9BBD87BE1C3E0BBEB0BD113E54BEDEBC0FBE82BE67BD8E3D113E2E3EEE3D123E973E103E7FBD0E3E49BE4DBE183E513EE3BC003E98BD7F3E043E613E8ABC683E383DD9BEAF3C45BD1A3DCA3CB2BD213E7EBD91BE2ABE233E853B99BE773D6ABD853D953D97BE90BE62BE163E243D573E4DBE1CBD6CBD9C3D5F3BC2BE3F3E8EBDC23CC1BD733ECD3DB63E21BE14BEC63E113E91BD06BE9EBD22BE753D713E88BE49BD4BBD1C3D2E3E403DB3BD4CBD89BDFABC04BFB2BC8FBE143E4C3E283EBABD66BEF63E633E99BE16BE233E2DBE18BE03BE2A3ED6BEFBBD683D9EBD38BCF43D983E6DBDB53EDFBD15BC55BD58BDBC3C0CBD003EF4BD4ABD3C3E97BD1ABEA6BD4A3AA8BD563ED2BD553ED23C84BE14BEA3BD113E01BE8E3DFDBD15BE99BE81BD283E603EFDBD3A3EF5BC4B3E9CBD3FBEF63D193D5E3B6A3EE8BE7FBDA2BEECBD2F3E163E263D893EB83DEABD92BCDD3B7ABE7BBE6A3EEBBDD5BD233ECEBDA13E35BE963ECCBDFF3D453D033E4CBE7ABEBA3DF03DC13DF7BD56BDD3BD10BD80BE92BE603D163D683E843DADBCE93D5FBDD83CF63D4DBEE53E3B3DC13DB8BD1A3E6BBDFFBEB7BDA9BE5ABC72BDE6BD22BEF4BD6A3D19BF65BE68BD553DF0BD86BE8A3E6A3E173E58BCF93D983D9DBDDE3D183B07BE10BC4CBE2E3E7EBE303EBDBEF2BDA5BDAEBE78BDAFBCE53D5E3E08BEDF3CEFBC003E12BE183E7DBD563EAD3E0C3E29BE303EA1BD293E31BDE6BE263D8BBCCCBDABBC903E8C3EE23DAE3EA8BE26BE46BE093EA43C903E4ABEC13D4B3EA73CA9BE8E3E213EC43C21BD4BBEE3BD7BBD8D3D64BE6EBDBABE8FBD413E70BE043D08BE8E3EC5BDAEBD2E3EF3BD4ABDD53C4EBD8A3EFE3D613D20BC04BCA33E903DD03E6B3E833E523E373E0A3E85BDCCBD483D303EEC3D0E3E3E3EF4BDFC3D613E8EBD85BE5A3DC63D4B3E39BE65BE983D493EBFBD29BE07BE5E3D77BE6ABE9C3DE93D46BC4ABE143E09BB19BEE1BE473D5D3EF73DC83D223D52BD17BEB5BDA63E843E6CBD523ABF3C9F3E353EE33D0BBE2F3E593E98BBA0BDA43E193E25BE8FBE85BD92BCA03E0FBE193E683C93BDE5BD233EA93D6C3C57BE5BBDA9BC413E26BECF3DAD3D073E09BEB1BD733D793E013D133E29BC73BC4FBE15BEB0BE343E563DFB3D13BEC8BC5D3D583E943E1A3D103D723E873CD0BAC3BE0BBD89BCC9BD973BE3BDBA3E9F3E1BBD46BD84BE67BEDDBDA13D1EBEEF3DB53D3B3DDBBD803EDFBD063E753E77BE98BE00BD77BE013E5D3D2D3ECCBBE4BC283EBDBDE53DEBBC9EBD053C973E883EC63D6F3E233EC4BC67BEECBD2D3E8F3D14BDC93EBA3E0FBE973D9ABE6C3E2A3EDDBDF3BB293DB5BDCABD50BEBE3C653D6A3E48BEAE3E8E3E383E88BD37BEDA3D2B3EA8BE7A3DD33C2E3DB33D55BB27BEA43D663D40BE6ABE89BD8ABCACBC3A3E2BBEF7BDA43CD53C853B793EEEBD94BEA73D54BD583E20BD833EC63E4DBD09BDA33C03BE92BC113E39BEEEBDBABD4EBD44BE2EBEFF3D153E2B3EF13A02BDF93D25BE823EC4BC1EBE3ABD2D3E32BE12BCC0BDCA3D89BD6FBC7D3E86BC053EC03E4A3E40BD27BEDC3EF4BD31BEB3BE013E08BEDFBCA43EBCBD753E5A3C133D82BDCE3C403DE73D48BDF03D3E3E4C3E2FBEE43D20BEBFBD0FBE3F3E30BECDBDF93DBFBC4EBD863DA4BDA13EB83D693DBB3D873D67BE983D30BE873E31BE8A3EC53D353E97BD75BE4EBE82BECBBD633D9DBCD2BD34BEEA3EF7BC06BDCFBD073F7ABE803EBABEC0BD803C683D8B3E03BE87BE09BE4C3ED63EB63D5FBD613D05BE033DF4BC82BE95BC123EED3D9A3E1D3EE43E34BE083E833D14BE723E1BBD4C3E773E753E353DAA3E07BEC73D673E973EF5BDBEBDE83E8ABDA03E05BEEDBD183DCE3D3EBCB4BB3C3D70BD833E60BE85BB903CF7BD703E023E99BEA1BC24BEEFBD893E49BE26BEAFBC58BD093E0DBE50BC123DF93D3ABEB8BC693D163EA2BD863E853D93BD063E89BC7A3D0E3EACBE20BD9EBD85BD9ABCBA3C42BE69BEF73D9C3ED5BDE8BCA0BCB23D17BE0A3E623DE4BC483C2CBE933D553E203E00BE0B3E413E19BE22BE05BD823E1D3DA1BDBE3D94BEBC3CE3BBCCBD4CBD42BD073EF43D3BBE2F3EC0BD383D0CBE843E1B3E3FBEF3BE6D3C5A3E83BC643ED73E70BE883D96BEE73DCB3C60BE3EBEEF3C07BEAD3DA6BDB5BEEA39D0BD19BE263E843EC9BDBB3EE63C0BBE5F3D48BEDC3D6DBE4DBE293D06BE49BD0F3E543E793E66BE9FBDDFBDBB3DF9BDAA3BC7BEA13E113C653E9CBD463EDEBD823DCDBE8A3D57BC823D243E3A3E243ED2BD3CBEAF3B003E54BE183E633E1BBE033ED2BD26BEEB3C28BE173EEABD9DBD6EBE11BEA93CFABBA83E203E903D053D3B3D893E0E3E9C3E09BD12BDD1BD10BE4A3EDEBE223E233EF4BD743CC7BD713E9DBD8CBD6C3C3D3E993D1C3E2E3E5CBC423ED6BC83BB6C3A1B3E0EBD3C3D893E313E7B3E3ABEF03D48BD143E6F3E9D3E07BEFEBDAA3DB1BCB9BEB03D883D1EBED3BDDEBD173C57BD05BE11BEB53D58BE3ABE883E2DBE22BE633C1FBD4F3EF13C143D633CA1BD00BD74BD87BDDD3BC73D36BEA33DEC3CB83DCE3D04BD9DBE8EBE383EC3BE5FBE9EBD54BE16BD033EDB3D6EBD533DE53E7FBEC53D49BDACBE71BDDD3D65BE54BDF53DD2BDDC3B61BDE53DE03D08BE8A3E76BCB33DEBBE8E3D933D833E2C3E6A3B1C3E46BE0E3E073E943DDA39983E233E8A3C28BCD5BEB73D1DBE97BE323D0B3E82BEAABD82BDA33DEFBD7C3E2C3D903D7EBE1ABD073CFEBD173D73BD073E9B3C673EFBBD0E3E08BE18BEB5BBAE3E0B3E433DBE3E17BEAABE22BDA33C853C833D2C3E7ABEAB3E3C3E4E3B43BC99BE323E1B3E0EBE89BEB43E65BE943D603D73BE6BBDD43D60BE7CBE0D3E57BE8B3DF4BD1B3D52BD03BF6E3E613EA43B5EBE12BD15BA00BE1F3D023E9CBD72BA43BE28BCE2BD923EE23C43BD59BDB73D6B3D1CBD67BE06BEAF3B03BE893C333EBEBD9CBD08BE0A3E373DCABE2A3DA0BECDBDC23D1A3C4B3EFEBD88BE2A3EBBBD3FBCE13CB0BEA8BD6D3D473E1C3E15BDB0BD0ABDAFBD433EE43DE53D23BDD6BDEC3CF23D9BBD4A3E3F3D4B3D61BEAC3DA0BCCABD823D5D3DC9BD303E503D663CA8BCD2BDB8BA543E53BD35BD2DBEE1BCAFBDC73E893D5EBE993E91BD3DBEDBBE47BEB7BD36BE123E93BE323C933C4A3EF9BD80BDC6BD433EF63CFC3DFE3E2B3E8BBEDB3EA23D74BC37BE63BEA23EAC3D693E49BE07BE1B3E693E683E593E5DBD11BDB33B113E2ABEE63D28BE213CBDBD00BE4D3D31BD39BE07BE8FBEDABCC73C9A3E49BE10BE73BED63D1D3E853D8F3E28BC41BDB6BD58BEC63E4C3E4ABCB6BBBC3DFD3D403E6FBD94BD4ABDF13B2F3E8ABC14BE47BE1BBD763D2DBED6BD5DBD3EBC06BE653E513AAB3C3BBE863D0F3E2A3E9D3D85BD743E003D1CBE113E1EBD033BC2BE6CBD14BD96BE1B3EC53D32BE103D01BE2FBD46BE24BE003E5D3C5DBE78BC4EBEE7BD303E0CBE06BE1FBE053D153E1B3D20BE44BECFBEEBBD083EFE3D74BE0EBEAEBE98BD39BCF23DB83CB9BC8B3E173E063E6ABE85BD6EBEBBBC51BE18BE8ABEA83D70BCD93D5C3EE93D55BD83BE1B3D97BC2BBE813D19BEA43EAABD793E65BEB73DC0BCD1BD80BDE13C643E1B3DA2BEE43D8C3E34BE1C3EC3BCA03DCCBC683EEC3B4ABC383E3DBE5FBE3E3C68BD74BDB13E8D3CD8BD66BECD3D253E133E5DBCCD3D033E1FBE993EF13DF1BD643EFD3DA1BE21BE31BEBEBDF33DB1BD153EF93D21BCCB3D95BE283E613E51BD363E543D88BE7B3EB9BB81BED33EC5BECF3E143E95BE70BE523D87BE963E253E49BEEBBDC93DEB3DAE3CB93D4E3CC33D133E09BE783CA7BC6F3DFEBD9D3D83BD7B3EB43D91BD42BC5DBC88BE4FBDD1BD99BE303E513D863EC73DE6BD08BD4DBDD63EABBD7E3D3FBD9ABEB23DBEBD543E4C3E2B3CA53D4DBEF2BE773DC9BDF33DD7BB9FBE5D3DD13E26BE42BD82BE02BE2D3E8EBD9C3D4A3E003DE5BC30BDB23EFC3C9CBE1E3C62BD153EB2BD3BBDC73DFCBC5B3D04BE9B3DD1BC8E3ED93C3DBD613E143E5CBDB1BE0C3E153D95BEB43DC23D813C9ABD31BC203E813DECBD983EA23E8F3E34BEB3BE43BDB93DFE3DBEBD13BE93BE643CB13D7B3CD73E9D3D62BEF5BD883D4E3E963DDDBD1CBE15BE053E963DFC3DB73D40BDA73D8B3EE4BDB73CCABDBE3DFF3B1CBFA7BF0D3E243F53BE19BD963E32BE01BFEDBE47BE44BEBDBF45392F3FB8BE203F96BFDF3DC23F1CBE92BE3A3F223FA03E1CBDADBDE7BDFD3DA93D5BBE48BEBCBDD0BECE3CE0BDA13EE73DE43D883E5B3E43BE5DBEAD3E49BC5E3D0A3ED9BC8F3EA1BDC4BE373DCABD523EB03D373EDE3D8DBD3EBEDCBD49BEE8BD04BEE03D92BD873DCE3D023DAABE3B3EC63D0EBE4CBDD7BD46BE153DE7BB3EBC66BEA83D2FBD683D193D5E3E7D3EDA3B1BBEF9BC3FBE81BD3ABE7BBD67BE763DAFBE44BD83BE733D1DB9A93E57BEF23D77BDFABD98BE02BE0C3E5C3E1E3E1DBFE63C0EBE0ABEB1BB7DBDF8BCF4BD58BEB3BDE83D223EC0BD9E3C8BBD743D57BD423C4C3E383DABBA91BE36BE2ABE28BD66BB1EBE46BE66BE423EF4BD123C253E163E54BE2CBEFDBD913D5DBE133E14BE1D3D323DA4BED93A663EE13CAD3E4DBE1FBCF83C03BE6E3EFF3D323D30BE01BCBC3CB63CD73D84BE0FBE13BEEA3D60BE80BBD63A30BE833DA3BB123D213D04BEF33C243E733B6FBE053D163EFB3C98BD7ABCE63D6DBA4DBEEDBD173EA93C453E06BEC83D44BEA83E63BD01BE7CBD8B3D443E05BE5FBECFBDA5BD8D3E63BE62BE553E153D653D20BEA73C8ABEB13BA4BD003E023CB9BE8B3D0D3DFABD8EBDECBDFF3CA43BA53C503CE5BEC63D043E07BD38BE15BF56BEB9BDD13EF93E09BD8FBDF93D0EBE02BC473EB73C653B4B3D22BE263B703E48BD98BD73BE21BE24BD30BED0BD8DBE14BC433E923D57BEB7BDFE3D8F3E71BDD4BC6CBEC2BDE93D0A3DF53CCF3DA5BD223C6EBE19BE54BE4B3EA73DE53C4EBEC9BE7B3DAE3EACBD0ABE93BDED3B02BDE2BD133E65BDD6BD92BEC9BD703E2ABD203E90BD9E3D94B905BDAC3E093C5E3C833DF6BD92BD1E3E70BC0D3DE13C7F3E36BE06BE6EBE9C3B183E7A3D3A3ED9BDB23DB5BE543D9ABD1FBE783DA1BE093D0DBE6E3E593EA93D293E02BF38BE9BBE00BE30BC0C3D7A3E163BA23C883D58BE793D993C0ABEB4BC44BEA0BDB63D413EB9BEA33D5E3C21BD2C3E6A3D8DBE933E213E2CBEAC3DAD3D283CB8BD383E233E1DBE8ABE5A3E47BD20BEB73E3A3D06BEAD3D99BEA73E0A3EDCBD083E52BC4B3D1EBE733B023E0E3E8F3D2ABE273ED13CEC3C9D3D353E33BE07BE553DC13E983EA33D2D3E01BA933E96BC98BD62BEA3BEFEBB8E3DE1BD3EBC5C3C2E3ED33C603D14BE0C3E86BEE03E223D403EDA3D33BE4C3E053AD8BD273E16BE80BE713E3ABD4ABD153E83BA2D3E82BE91BE153E9C3D353E9B3E35BD4D3EBABEFABD7DBE553E973D0CBE633EBDBE0FBEE63D4DBE91BCE9BDB7BDC7BE7E3AA93DCB3DEABDA73D92BEC93C4E3DAF3E86BD933DA33D7ABD443DE53D70BE3DBE69BE96BD793E18BE833E7F3EC53D7DBE9DBD0DBE08BD3DBD433E1FBEDA3C49BD29BDE73DD4BC59BE9BBEACBD5C3EEC3D433EE93D463E04BB2B3E22BE713EB13E8F3C02BE0ABE0C3EC23DB93DD23D52BE1ABE753ED0BEE5BCA73E85BE0CBD01BE80BE713E0D3E703E84BE8BBEFBBD003E663E78BE17BE06BE2E3B51BE473D1FBE333E0D3E603E39BDBABD403C503E40BE3EBE4F3E66BDA03DA73E4C3DAA3DF0BDAB3DBEBDA73CD43D5C3EA83D87BE8DBD26BE1FBDA2BD98BDA43C603E6C3B703EEBBD52BEDD3D073E6F3D07BF4ABDC03D803E8ABDA93D883D53BE9FBD34BEA9BD8C3E6D3D583D68BEE03C763E43BEA0BE28BEC63DCEBD0BBE73BDA33DD9BD7DBEA43E6BBD9ABC813EEFBD3CBE0A3D223EC7BC33BE1EBB84BE253D4EBEC33DB73E0E3E14BD78BE873E14BD083EC83DF0BD3FBCDABD0A3D12BDB9BE22BD79BE873D0B3E79BD7DBC923C19BE19BD4BBD1F3E8DBE533E46BED4BC1D3E00BE8F3DA8BE863E023E6ABE30BE303CAABE51BEB33CA73EE1BD7E3B953D8D3DB2BE98BAC53D35BD02BE9BBC823D533C01BFB0BC7B3E1A3EE3BD67BE153DCFBDBDBCEBBD37BE2FBEBB3DB4BE483E293E5C3D77BE7B3E04BE583EC5BE3E3EE83DACBD3C3E383D08BD8FBDB43EDFBE96BE583E33BD61BE803CAFBD813E71BD9E3E563EAC3ED5BD253EB0BD0ABE2DBCDA3DB6BDB83E2BBE34BD073E2D3E063D7BBE41BE01BE4ABE4FBE833E373E823E333D283EA4BDA1BC1D3EA0BD61BD24BE77BE5D3E313E9CBD103E88BDD7BC1C3E8A3D8CBC843CA5BD13BE9F3E053DDC3D77BE393EB0BD53BE7B3EC8BD7E3E273E1B3D2D3D6ABDBBBC713D57BDDBBDDA3D9ABD403E373D42BE9FBD8E3DE63DC83E9B3D20BE1ABD90BB713E0BBE0C3D923ECF3E9C3D87BE043DDB3DC4BEDDBE87BE9BBD483EADBE373EF03DAA3C7B3D36BE6B3E263E1A3E8E3CAB3E08BEE63DA2BC94BDA73DADBD4ABE3EBE8D3E58BE6B39BABD42BDA1BCF7BD2BBEBDBDDEBD223ED3BDFEBBACBD833EA2BC69BE83BD32BE28BE0A3E723ED43DEABDA03E23BEB43C02BF4DBEAC3D483D90BD3EBC563E223E0F3E81BEBEBBB33E02BC29BEF73A133E2B3E223EC23C23BEC9BD363E65BE3B3E99BE213D3A3E073D66BE0F3CC53DF53D933D593C0ABE93BE663E90BD7DBE94BD2FBED23C643E99BD2CBEE73CC1BEEDBB603E0C3E9C3E73BD4A3EA43EF33E523CD73D5F3EBDBE6ABD45BE61BC093E9E3E353CAEBEBDBD2D3E49BECCBDFC3D72BEA03DD33D5A3ED93D5E3EE13E9DBCBBBC97BDD8BE273EECBD8ABEA03EAEBC38BD363E9A3E383DA9BE943D883D6CBD6B3DA13DAABEA3BD66BD23BE253E81BECFBE3B3C493EEFBD0E3E5C3E89BEB9BC023E41BECCBC1ABE053EF93C2B3E8CBD89BC473EFE3DF5BD0B3E8A3D98BEC83D5D3E3BBE8B3E5C3B883D27BC07BE53BD493D3A3E3BBD6C3D583DCCBD2FBDB13E7CBBD43E40BD933D033EEABC883EF63D40BD0CBDF4BD5EBC6BBDBB3D5B3C643EBF3DA33EC1BD2D3EB4BC9E3DC53D94BC863E39BEBFBE15BE663D1ABED7BD1E3B293EEB3D033E70BD9EBD3EBD2D3EDBBD163EA6BDF43D923D993DF4BD13BE00BE8C3EC8BDC23C363E3FBEFEBDE3BD743E223DF23DB43D273DEA3A9ABECDBCDA3DD53D77BE04BE043E44BE37BE7DBE95BE0F3C4ABE8ABCA83BAEBE393E15BEE73D0F3C103E22BE34BE7C3D70BDD4BD7CBEA53E49BE373DE2BDB3BE9C3E383E42BE85BCCCBD61BEBCBDA0BE513B2ABE023E21BE59BEA73E8E3C1BBDAD3DC73B27BC133E7CBDADBDBCBD2BBE1A3E50BE013E033E663D473D0CBE49BED7BCAA3B03BEF7BD8A3E953D0BBE9F3EE63C8EBDA63A3ABE1EBD32BC303E793ED7BD1F3E3B3DCF3D3DBC9BBDA23D72BE75BE62BEFEBDD4BD4D3E903D2A3EC43D16BDEABDCF3D8A3EB73BB13D78BB24BEB53CFD3D26BD8EBD98BD20BE3EBE373EC83D913D833DED3E173EF7BCA13D48BE1ABE5B3D0F3E2DBEC7BCF8BB41BD61BE6D3DB13CBD3DF5BEDB3EB1BD0D3E25BE94BDF1BD11BE573E06BE6B3C893DC93D2DBE97BDC03DF33CD7BE0B3C0D3DE4BD81BDAFBD343EE2BDC63D883DD9BDF53A41BD06BD8B3C513E383C08BE6FBE1C3E39BEFD3AC93C9CBD9A3D783D9BBE6FBD51BEBABDCD3D2ABDAA3EE33DF23CD63E7B3E2BBE19BDA53C053E15BE933EC8BD87BEE13B783E16BCD0BDE9BDD4BEAE3D103C083E9FBEA5BEC43D4DBEFFBDD33DA33E473D50BEC6BC0C3FB63C953E2CBEBFBD2A3E013D72BDF73DA7BCF63D583EA13DD8BD293D07BE433E283E9F3D2BBEC8BD37BE16BD5FBD383C5C3E10BE0CBE5B3D173E44BCF43DB03CB83C653DF23D57BE9ABED6BD9E3D75BE4D3D31BE82BE953D81BE983DD83D253EA13CDDBC703D5F3D963DAC3E383D04BE8BBD013F923D623EBC3E0DBDD13CBABD53BEFCBD993DB2BD113EF53C0FBDBF3E8B3E8E3C6D3D233E083E273DDABDF83DB3BD073EFB3DB83DD7BDE5BDB8BEF63DA33D26BE13BE213DB43DDA3C6ABDA93D5ABDC2BD703E483DA53E0BBD833D323E12BD09BE9B3CF43D84BE8D3E65BE41BEB43DC0BD45BEFABCA7BDF7BDE0BCE2BCA43DD3BDBE3D2D3E9FBCADBD3BBE04BE963E133DC6BD4F3D9CBE383D30BB7D3D8CBDC3BCD0BC973E313E87BE453C3B3E73BEFBBC5DBDF8BE32BE44BD893EB4BC34BE373E43BE1D3D0FBD5D3D94BEA5BC6C3C76BD04BFC53E48BE043E7BBD0DBD28BD133E343EA63D8F3C12BD9C3C90BD96BC0FBE673D9C3DD63D263D66BEA03D11BEC33DDF3DE7BDBF3D15BE1ABE17BEB8BE003EB43D6FBD193E133EBF3DCE3E3EBE25BEFE3D0C3E5E3DD3BD8A3D5E3E00BEE73D16BE733EEFBD7CBD243D96BE593DE93C66BE2E3E993EA0BD383D083CEFBD93BE15BEF13DBABD1EBEE43C5B3E86BE133E39BE183E37BE9B3CACBC4EBE87BDE2BD90BE43BE34BE2CBBFEBD3CBE7ABE2ABE16BEB93DA33C54BECF3DCD3DD1BC02BE643D743C953EC03D8F3D333CB7BD7BBE0E3EE13D023EA83D7F3D653E213D5C3E163EBA3EEC3E97BE1A3BEF3D89BE9ABE59BE91BE023E7EBD7CBDC83D68BD623DCABDEE3DF33D733EAD3D68BE9F3E553D723E9A3D25BE063EC0BEA53D1D3E283E013E883C8D3D8F3E9DBEAE3EB9BC553D3B3CD6BD64BEACBE2FBE5EBC7D3E3FBEF1BC273DBBBD9CBD12BEC0B9323D8DBD83BD403D4EBDE53DC63E433E423B163EB2BD7D3C703EDB3D423E7DBC3F3E51BE87BDDBBDE9BD5FBD933D5EBED63D333EDE3DA3BB473D173C0A3E18BE5EBE36BE923E0EBED63DA6BDA23D8EBEE73DB6BB9B3E64BE6C3E15BE9D3D99BC033E78BD3CBE963E4BBD0ABE743D41BEE2BA843EAB3D443E1CBE75BD8A3E3F3D903E943EB33EC13E413E643E3C3EBB3DCE3D383E8F3EBABD4C3EB83DF0BDA9BEBABC443D6A3E3B3D59BE5B3C87BD383D553E623D27BED03C193D7B3E71BE693EFA3C473DB03DC43C1A3ECEBDA4BEB03ABFBC3FBD38BE643DF9BC733E103ED83E9E3C253EA3BE7ABEA93D593D6BBE80BC5D3E363E043D833D633D94BD3A3EBD3D553E5C3E52BD8E3E74BE9EBCB93E15BEDC3D16BE463E22BCB43E9A3E84BC593EB5BEE63C39BEECBC7E3E833CC73D26BDAE3D19BDB13D75BDBB3DC7BDC23C383E66BC10BE14BE8FBE51BEB43ED73D09BE3C3D45BEE63B31BE243E683D823B6B3E7E3EF0BB893D593EB1BE923E7CBE8B3D0DBD6E3B1BBED2BA0D3E7EBC123E103E26BE883E8BBE3ABEC5BCA23E24BD3ABE91BD2A3D353C07BE15BE03BE86BE9B3D17BE173EE9BD4CBE7BBB3DBEE73E4ABD913E853D8CBE40BEEC3D823B07BEA7BD89BDCA3D79BD533D12BEF23DFDB6913D1DBEF6BD963ECEBC3B3E0DBE3E3E3EBDA33D86BDC2BD7D3E6F3B203ED0BDDA3DE73C91BE8CBD80BA823DA93DC33E5FBD3DBE1BBE47BE183D8F3DBB3DA7BC9D3E9D3E64BDDDBDED3EC2BE853C1CBC003E973E3F3E68BEFC3D2DBEC3BDD8BC86BD8C3D223DF8BDA23E2DBE813D3A3E7BBD883E83BDF5BDBA3CAF3D113CDA3C9FBD47BEEF3DC3BD8DBCED3D18BEAF3D053EB83DAB3D81BEC5BD5D3E2A3E303EF33A84BE833DD83D82BE313EE63E163EBE3E033E0A3DDD3D6D3E17BE353EA2BD0DBDCE3CD0BCD53E35BEC53C863E94BD14BF5D3A0F3E623E193CB8BD813D96BC883E95BE63BD03BE88BE5BBE6F3DB0BC1F3D993DC1BE71BEA0BD5D3D4D3E7CBDD43DDA3CB0BDBDBCD2BD39BD213E8F3D953DED3D61BEAFBC4FBCEF3DB9BD193D23BE693E353E783ECB3D103E663E563EEE3D51BD73BE66BE503D9D3E85BE9C3B523EC2BEB4BD8B3E9DBEC63DC23EA8BE07BD89BE31BEC23D54BE493D103DE7BD5FBE813EF0BDEFBB343EB03C243D31BE19BD2EBE8ABE02BE313DB0BD53BE273DB73D4FBE27BD033E07BC05BEB2BDB63DD53D943DD03C37BE06BD873B913AA4BC11BEE2BD003E02BEBC3C6EBE6ABEB3BD1F3E08BE363E3C3E0C3E27BCE5BD723BF4BCD5BBC9BC6EBE0B3DC1BEAE3D09BE58BE963E00BE2CBE033ECABDA7BD28BE47BEB03E6E3DC33D123E353D10BEAF3EC23D3B3E99BDD6BE383E4EBD453E7A3EC4BD093DACBE043E91BE7F3D83BE0D3ECB3EB6BE453DEBBD553E01BEEC3C203D4C3EB23E763E383EBCBD623E863C9FBEDE3C0BBE733E703E9FBE873D80BCEBBC993DD8BEC43D483E153DA0BD9CBD35BEAA3E24BC34BE413E063D113DF3BD383EB1BD85BEA8BEB73E28BE1F3E403E823E60BEDE3DD03D6C3D1E3E923CE33E5D3E7E3E173E233E99BDB8BC303EF13B86BD26BD1B3E083E8B3E693E27BDF2BC1A3E19BE07BE943EB1BE0CBE98BD16BEBC3E6DBDEBBCAB3DF5BDC8BD94BCBD3D36BF543E97BE7EBE93BD7BBE873CA7BDDC3D6CBEA0BCABBCAABC5D3E28BE8EBC30BE273EEA3DC7BEF63D8B3D6B3EC6BE59BF51BC7DBF0ABD953EC8BD44BE5DBEE6BCFE3E243F0C3E13BE173E8CBC2DBFECBE873E463FC53F853E26BF173EAB3EF9BD4DBF21BD893D5ABE37BD26BD2B3E023E53BEE8BDE6BB86BE9FBDB13E333DDB3DBA3D82BE0CBE283E473D323E733E48BE9B3D9D3DBF3B1C3E59BE84BDD7BD8B3C99BD29BEFABD223E083EEDBDB03D1FBEE3BDBE3DC8BD0FBE593D41BE3B3D8ABE30BE183D223E9F3EBBBD153E2ABE9D3C03BD563C69BC9BBB66BB093D8FBD6EBBE43DE4BD04BECA3D1C3E4D3D213E8F3EAA3D443E1F3D903D59BE28BE4BBE82BE483EA4BDDABB703E7DBD333C9D3BAB3D8DBC07BE4EBDD5BDEFBDF73EFCBD24BDDD3D493D0F3E59BEAE3E32BDB8BDFA3EC93D213E31BDD3BA01BEE4B8D9BD8D3D393E6CBDE13DB23E3A3E47BEC5BDCC3E923ED63D443DE63DA5BD4B3EBDBC3C3DB0BEE7BDCC3DE6BC6B3DB8BDB53D803DE8BD7FBE8BBE1F3E09BE6A3E143D583EBB3D023E67BEE0BD023DC03D1DBE2CBEAFBDCD3DC33C5A3D5C3E84BEF73DFD3D52BE433D95BCA43D053DF0BD06BD1EBE8F3CF5BD403D12BE82BEBA3E143D3A3EA3BD16BE41BE543DABBE07BEC33D6A3E76BE203E0FBEDBB98CBE913E2A3DA4BD853C1DBED9BE443B99BEEF3D4ABE59BD04BEF23D5FBD4DBE1DBDC4BE9E3E4DBE35BDB5BDFE3D33BE2BBC01BD28BE893E21BDF0BC8C3D863DF83D0DBED8BDBF3DB23D243DDB3C6EBC81BB213E2BBB87BDEABDD33E82BE63BED43D813D64BE99BECBBDDFBC343D88BED3BC10BD04BEFEBD183EFCBC5D3BA2BDE3BC7B3EA53DAB3CB83E88BEC1BD7BBD3F3E4D3DF93DA33EFA3D0C3EB63C043F0C3E893D83BEDA3C1EBE23BE59BEE93D0B3D2B3E75BB3F3E8ABB30BED8BDC8BD2ABD3C3EB23D1CBE6C3E353E893EDA3E71BE343E9CBDEC3C03BE6BBE8BBC783CF6BDE83C12BE82BE983D053E42BE9EBD153D243E723B7EBD013CC93DB7BD983E9FBD29BCABBDB9BDF5BD15BDDDBDE13D8B3E22BE6FBD6DBD76BE30BE3EBE333E2CBD79BC423E1D3C6D3D413EF1BD6FBE923DBBBC843E063E25BD6ABEB4BD24BE79BDD13D99BE08BE16BE9E3E893D0FBC3CBE93BED7BDAABE8A3BB93D373D7B3EF13E553E213E933D2ABCE8BD383ED0BDBEBBAF3D1D3E26BD70BE1ABE4A3CD7BD8C3D5BBDC13D88BE3FBE9FBE8EBDEBBDAFBEAF3DBE3D2A3E43BE743EDBBD79BC8DBD77BE84BD13BF463E38BCACBD4B3C4F3E0B3E86BD5E3E27BE8BBD033E893E243E3DBE97BE253EE5BE583E333E7BBD1B3E0A3E52BC20BED43EE83D053EE33C7F3EE63D4D3DACBEAEBD0BBE913EA13E4A3E9A3E0CBD7B3EEA3D603EAA3C8FBD1E3EF43E82BE1A3C50BE573E963EFCBD62BC313D00BE8CBD99BD0BBE62BE263DA0BC39BEACBDFF3A02BDC33CA53D48BE293DFB3D9FBD96BEC93DD8BDA03DDCBE79BD253EDFBDABBC363D66BEDBBDA13DF1BD333E403EAB3E513ED0BB953CE43AC43E8C3DA43C473D183E06BE193C0BBEDD3DC23D1CBEB2B9943EA03E31BDB0BE5CBE693E8D3C173E013E3D3E9EBCDA3EB23D303EB4BE503EA73EBABD8FBC3BBD503E303E0D3D533C8C3E6D3D5A3D363E22BEFEBD5FBD5E3E9C3D25BE27BE15BD8B3DF23DE93D373D72BD05BE8FBDAB3C473C0BBF1C3EA2BD873D563E85BEACBE89BEF83B4D3E06BE0A3D2EBC84BEB53EBA3C10BE59BE8DBEFEBC8BB959BE70BEB53E91BD9DBC78BE75BE4FBEF33D23BE61BE13BDA8BE08BFDBBD9A3CF9BCEE3D763EA83EF6BDF1BD553D073D9DBD9E3EF5BDA7BDF73DA43E01BD14BD63BCBC3E863EDE3B4B3E96BE3E3D4B3E11BE6ABE0DBEA3BD323EFE3C193EDBBD3BBE133EBB3D25BEACBE13BE903DA6BE8BBD413E093D81BDA23D483D9A3D123E85BE4FBEC3BDEEBD383E563D1C3E1ABDB8BB2FBE80BEB93EE8BC5BBDECBDDC3D0ABE6EBD983EF0BC9EBDBFBE1F3E2ABE5C3EE0BDB7BD9C3C023E01BE87BDA33C7E3D653EB2BDA33D1CBC9B3EC2BA173E4FBE553D24BE673D0FBE8FBE4FBD483C073D87BDB73C4BBE003EE73DB03D2BBE7ABDA1BE943ED9BC90BDEB3DBF3D8BBD573E473EE8BBCEBD62BE39BD51BE5BBDA3BDA63EB7BE76BE89BCE53D3ABE84BE51BD8ABE023F58BE3DBB2FBEB03D343E42BE80BD21BDE8BD043D33BE683DECBC28BE733DB43EEBBD8D3E8FBD20BD29BEE5BCA3BC44BE613EDBBC173D373D5D3BFBBD9EBE103E04BE36BE9B3E93BC5C3DFF3DE53DE6BD393D473E943D19BC633E7A3E4CBD32BD5A3E4EBE133E633D7C3D5A3E0F3C87BDF53DF33C643E9D3D353E873DA33E46BE64BD29BD26BEB23D12BE46BE63BD1FBDFCBDA2BD523D333E3DBDBA3E2A3EAB3D9BBDCABD83BDCA39EDBD5F3E58BE8C3D9B3ED0BBCBBE123ED5BC7D3E88BE833D11BE013E4EBE1B3D6B3D97BEABBD18BE25BD623D913D9EBD25BE4BBDE13C173D3CBEE1BB31BE1CBD813D8FBE1A3E013E9D3DD0BD463E66BDA3BEBDBD1D3E45BE7D3E293E4C3EC5BD63BE003ECCBDBC3D74BD423E653EF83C9A3D9D3E973EC33B6EBD75BE383E75BDB03CFABD8E3E6C3EFBBD38BE353E733E603EB13CDC3D7ABE91BDDDBC25BE7E3E11BE6E3EA83DD03D6C3E693C05BD2C3C8ABEAA3D9DBE70BD9ABDD73D70BE6DBEBF3D223E53BD183E69BC3BBE81BEF4BD013E0E3EAFBEA0BE183ED8BDB8BE2D3D183ED2BDB8BE35BE8E3E0FBD7DBC85BE8ABCDEBDBFBD413EDF3DEABDF83BA03E60BED2BD323E2A3E71BE363E10BEA1BECE3CDABD1BBEB1BDCABDE5BD2DBE48BE01BE95BE623EAE3CF23D70BD023E673E663E5C3E813E3A3C87BEEC3D123E423EB3BD5CBE213D85BE6FBBDFBD033D45BEA4BE6D3E513D113EB7BDCF3D543D893E49BE97BD09BED93DB1BDE7BDFB3B86BC223EA4BDA2BC073E873EA23DD9BE163E52BE9B3D8D3E383D383ED1BEED3D0D3ED73ECEBD3F3DDF3D7ABEF5BCAD3ED3BE2EBCF5BD84BD3CBE5A3E0ABE053E6F3E5EBE97BEE0BA7CBE693EA13EBD3D80BDC13CA4BD013E70BEA6BC05BE84BD9FBBCCBD99BE513D8B3E763EA03D1A3D79BD99BEB83ED73E83BE84BD43BEE5BDEEBCC3BD953DCF3C10BE93BD62BE0C3E093E7EBD9E3EBDBC163E1FBE233ED43D1BBE4D3ECE3D0C3E203EF13B9BBDB0BE60BE7EBE55BE3F3E1E3E583D233E4C3D67BE34BE51BD4D3C29BEF1BD1EBD8DBE06BEE73DF53D06BD98BD3FBD893D89BE18BE383ED03DB5BD953D973EBDBDAC3D373E413E6ABD33BE99BE8B3DB6BE1F3CD3BEE3BE62BE7FBD15BF613EC63D7BBD69BE1C3D243E6A3DE6BD4E3E9FBD583ED0BD5D3E69BC7BBBC13DD73D9ABB07BE64BE7BBEA7BD68BE1D3B1F3E883EDA3CBC3E0F3E8BBD753BAD3D6ABE8C3E39BE203D46BD963D2C3D2D3E103ECA3D56BC383E023DA83E963D9C3EA33D8BBE8A3D69BD51BE853EF5BD353ECA3D7C3E6C3E81BE023E533A883EB7BE233D39BE5EBD32BE173D6E3E03BEBCBD273E40BE0BBEDFBDA73A013E973BB23BC5BD8FBD7CBC77BEFBBD173E193E033D04BE823E87BE203E643DB23B423EDE3D04BD193E3FBE5A3EC0BC27BE81BE1BBE20BEB53E673E1B3D8DBD1C3E7EBD63BEC63DBEBE103EA43C4ABD8A3E313EF63D52BD99BDCE3D27BD033D86BE1A3EBEBD263ED4BD6A3E07BE873E9EBE933D59BD9DBE9FBED93D92BE653D9BBDED3B76BD1CBD863DD93D203E1FBC8E3E883D893ECE3EF4BCE9BDE23ABF3E3D3ED2BD243E4CBE7F3D903E12BE8DBE193EAE3CB9BB8D3BE9BDB53DF3BC10BE26BEC0BD5FBEB2BE403D2EBE5D3D5ABE183E853D53BEAABD033EB6BD04BEA33D673E8ABD42BE7C3C113E7CBE87BE6EBE983E24BE16BED93B113EDB3EFE3C7B3C83BEB73D1E3E04BEBF3D64BE4D3E8CBDBBBE51BD9C3C07BEC1BE2B3E98BCA6BD17BD2F3E603D6ABEE1BD3A3C4ABE033D103FD7BEF03E9CBE993E8E3F8A3D2D3F6F3F32BF27BE8B3E563F88BD0E3E87BE26BE0EBF4E3F03BFB2BE333E55BFD1BE53BD813EC2BE1FBE2CBE04BF89BDDCBEC8BC033E2D3D10BD88BE70BC883EA53BDABD46BE6ABD063DCB3D19BCD03B6BBE8F3DFEBD893EADBE1FBE52BD9DBE953E5F3C9F3D4FBEFABDFB3DFCBD84BE02BE25BE4FBE8D39653ECABEE63D73BEB8BE72BD33BEA9BC2C3EBD3DD3BE1A3D7BBE5F3D10BEB6BD6C3E703E21BD813E223E06BEB3BE2A3ED93D953E6ABD16BE48BE09BEB23D5ABD8DBED13E15BE003E87BEA43C993E993CAD3DBBBE0D3EB9BEADBD28BE9B3D37BE603E483E9F3D993DC73E933D083EF63CC7BC813E4D3D3A3D653D333EF93D183ED4BC4DBE173D693E5EBE7D3D893EA9BD99BD1FBE2E3DE23DA23E36BCC8BD70BE4ABEF33D4D3E9EBB34BDD1BDD53E313ED83DE1BDC33EF23D11BE19BE6BBE653E20BE21BDD83C6C3D7FBD883DBF3E91BD8B3E59BC1BBAEBBCB0BCF73D6F3DA6BCBA3DFABC34BE1CBEC23D123ED9BEDA3DAB3B52BD973D96BEDF3D27BE2ABA0E3E01BE55BD78BE8ABD53BE54BDFABD603E403EFFBCFD3D02BE05BD2CBE81BE42BA233EAC3C193E033DA9BD563ED73D8C3C34BC8A3E67BE0E3E3BBE433C88BCD0BD333EA2BDACBD8CBD89BE89BE1FBEBEBC55BE28BDC4BE283E1B3E31BE91BC5CBDC73DFC3B1EBE11BDD9BDD93DA83D643CC53D3BBEE03DD43C873E9BBC3C3E52BEA5BD213C3DBEA0BE623E083DBD3D2D3E363E94BE10BF7D3E0BBD17BDAFBDF53D263DA0BE01BC1C3E283D97BEA63EEDBDC03D9DBC90BCBDBD923D653E76BD873E233D2B3E793EB6BD45BE02BE973EF23E0B3E5ABED83D153E32BECBBD1A3E15BE96BDF23BC0BEC03EF83DD83DB7BC6D3D8BBE0C3E6F3D623C073EF3BD60BE1D3E28BDCFBE173EF6BDC03EA43BE23D61BD13BE93BB8CBD81BE043E903E8E3DFCBBC6BC56BDCC3E99BD7EBED43C6F3CAD3D5EBE163D8E3DA9BD58BE8B3D443D83BE563E9B3E933EDFBE1D3E14BEF4BB1A3EB83EA13C5F3E9C3E0C3EF1BDDE3D3A3E9EBE833E8F3C933D6BBE57BEBDBE183E62BD093E523E9C3EE6BDCBBD773ED0BCA5BDE93DFDBDC03DAEBE88BD9E3D6DBD003D353E883E5F3D0E3EF0BC96BE91BD2A3C103C243DCABDBF3E8E3D9B3D35BE793EEF3D003E7B3E85BCAA3C8F3E60BDE73CF2BA80BDD8BD4A3E243E1ABDE9BC8A3E153E0DBD89B8B33DDABC343E573EABBE903E713DBA3DBFBDADBC703DF1BC1BBEF5BDAB3EB23C94BACDBCBCBE06BE79BC70BE163DB8BB60BE3FBD4FBA6DBDB7BEA4BDCF3D2D3EB33D24BECD3D5ABE6E3E94BE89BE073D00BC4F3E903EA53D133D343DCC3BA4BCA4BECD3D7FBE0BBD8F3EF8BD36BE1ABE6F3D1E3D8CBD213E9FBC203CDC3E3C3E333D623E90BE06BE9DBD1F3DC83D5C3D5DBD0ABEA83EE3BE0C3E703DEEBCB73C653E393EDA3CDBBD853E32BD31BD4ABE7C3EB33C2F3EB2BE563E953B72BE9FBEA0BD623EBEBA443E66BECB3D83BC2CBE9EBE8EBD3BBE16BD2D3E23BEC13E1D3D0D3E1F3C9ABE323ECB3CC13C273EECBC9D3E8A3E4CBE523E883EFFBCA63C853DB03EEF3C173D31BEDCBD08BE51BEC1BD203E623E94BE67BE563E2EBEF1BC1BBE383EB33DF5BD27BE153C58BE063CB2BBBABDBFBD253C6A3E29BFE9BD2C3E03BEF5BEBEBDAB3D1D3E443E2A3E9FBDE93E143E853D1ABE7BBE113EB6BE3A3E3BBE11BB663EEDBD77BE88BEA7BDF4BD07BE6DBC423E4F3E75BE20BEACBE4CBD823EE0BD893E793E68BE5EBDE13D8D3E403D2ABD883E8E3DE13D8E3DC5BDC03D133E98BDDC3D8C3DA53C9F3EDC3C883EBB3B783E52BD0EBE0EBCC63D1F3E813E6EBE303D1E3D013EA2BD2E3E853D393EECBD0CBE0E3E543E823D5C3D02BEFEBC5DBDA4BE8CBDF73DAEBC4EBEC43E113BCFBD0F3D053E7EBD42BCC0BEEBBC9ABDEB3C17BEA5BD7A3EC5BD863B36BD20BEA5BD8D3E0B3E5DBE813CD8BD21BED23DF53D213E533CB9BD0D3E563C793E6BBD0B3ECD3D363E853EE83D923E5F3ECF3D3D3CB43DCA3DCC3E413C7D3D853D333E263E1DBD513D8F3EA8BDC93D1A3EA2BE37BD0DBE013E30BC473E80BE0CBE88BDB6BC8A3D733D5EBD76BE8CBCC73905BE78BEC73C29BE773EA1BDF4BD2DBED23B78BD403EE83DD5BC083E1A3E42BDC13E8DBD783E863EF8BDEDBD403E58BE19BE8A3E273E81BE153E97BD5D3E39BEBA3DA73E583E333E8A3ED33E49BE0BBF253DD83D28BE01BFB6BE39BE0CBF443EEB3D49BAD9BC0CBEF73DB13EF8BD273E40BE73BE09BE9DBD783DDD3D56BD96BB813E783D92BDCD3E16BE953D02BE833D5D3D893EC03D1C3D7A3D74BE7A3C23BE103E22BDA0BE3DBE333D5DBE64BDD1BD7CBDB8BDDF3B283EE33D0FBE15BE98BE4D3D22BECA3DE4BD653E14BE993B6ABE8E3E7FBD453D4C3D20BE293ED03DBF3E403D283BD83E7BBD4E3DFDBCD33D3F3E123C3E3E883DA6BD68BD24BDB2BD3ABE903EB0BD8CBC903D643EB1BD773E5B3DB43E32BE4EBE5F3C23BEBDBE753E06BD46BDAF3D97BDABBE08BECEBD293E953D33BEEF3D08BEFD3B4B3EE8BD99BC2BBE7EBE513EA43E5F3ED93D38BE0C3DF63EC0BD2E3D8CBD163E4BBD4ABD64BD803C53BE1D3EFBBD17BCFC3D8D3E3E3D703E803C603E523E39BDA83CAD3DB3BC493DB5BE613D583EE53E38BC51BE353E97BE9D3CA33E53BE99BD9EBEC93DDEBD4D3E97BD573DDEBDCE3D283E243E0D3DDFBE1EBE0B3ED4BDB2BD31BE953D873C903D55BD3FBE9B3DF03C11BD0F3E18BE27BE3BBC96BE153EC73D0ABEB43DFE3D90BE80BD8CBDA3BEBDBD083D413D95BD96BD863E023E9C3B4A3EF53DED3E99BEFB3E773E483E64BE4BBDA6BD6EBED6BD2FBE0CBD3B3E7EBD33BEF9BD3C3E69BE73BE513ECB3D863DA23E023E82BEF0BD993E1ABEFC3E043EF2BDBCBE85BE1DBDD23D303ED63D55BE443E04BEE6BD513E623E963E783B0D3D2FBEE9BC55BD6B3EAEBD81BC013D2F3E203ECB3AD23D81BD903DAA3D153E87BCE83D783DE83D003E71BE90BDF23D6BBE7F3DB0BE84BCCEBE7C3D60BE043E853ED9BDB53DD6BC2A3E4DBBB73E7B3E553E103A13BEF1BDBC3D8C3EC13D07BE0FBE04BEFF3D8ABDA33D5D3D52BE37BD0B3E923D4E3E25BD793E35BEFF3C3C3EC0BD17BE67BD543EC5BEF93DF1BD16BDFABB29BEECBD963E083D683EE93D6CBED83E183E163D0C3DD0BDD1BD95BED23DEC3DB63E3EBD80BEBB3E87BC173D2ABE82BDE53DE03D40BC18BB3CBDF6BDB03D423D53BDF83C253E95BEBABD443DF7BC2CBDBBBEB6BEC83D1D3C93BDBDBE86BDD8BDC53D3C3E84BC333E903C463D103D383C83BE1A3E7BBD11BD02BE9B3C023EAA3DA6BD12BD92BBAA3D11BD583E7FBE7E3E4BBD5F3E84BC01BEC63DF4BD213D0C3E1F3E12BEB13DF2BD1D3E39BD4E3E503EB53D3EBD84BEFCBBBFBC31BE24BE6DBD68BE813EC3BD1D3E293C38BE403E7B3D043E8A3C34BE3ABD5A3E023E6ABE57BE543D35BD6B3D27BEA9BD8C3E36BDDDBD83BD393EBFBED83DBB3E483D0C3E1ABE5E3E893E8C3EFB3CFEBD6C3D68BCF0BDD5BDE53D7CBECB3DAA3D83BCFBBCB23D88BEAC3D82BD74BE9C3D31BE37BE333E883EF0BDB33D963E2B3DEB3D2F3E98BE88BAF93EC6BD793EB6BDD3BD883C27BE98BEFE3CBCBE2FBEAFBE4B3E4E3E68BED53D17BEA13DB73E303DA03D2A3D5ABEABBD62BE40BD86BDA8398CBC2A3E9ABD9FBD11BE91BD9ABCB3BDBE3D823D65BC13BEC8BD8E3D603E5ABE4FBDABBE95BD4ABD08BCB43DF6BD31BED03DFBBDBA3DB5BE5C3E04BE093E48BE953E7BBD3CBE0CBE29BD013EF73C4F3EFBBD1E3DFEBDE63DDF3D523E993E3C3D89BC7CBD0F3E723E2A3EF83D98BE263EA6BCA63EAB3B52BE00BEB7BE86BDA2BEF23D61BEE33D793D2D3DAFBEEDBCB6BD7E3EA43D343EF53D793E823D823EDF3D113E70BD2BBD94BD193CFEBCB73D00BEB4BD2F3EA23E01BDC8BE67BD3CBEF43D993DAB3CEBBEA33CE4BD8A3E233E58BD913EDDBD6FBD353E4FBC7A3D27BE373D33BE43BE8EBED0BC85BC873D233E1CBD303E93BD853CC6BDB7BD6E3E9BBDACBC073E80BD773E08BD723ECD3E8A3E38BD2ABD853D93BDA33EF23DF43D473D873E3EBE06BEEC3D573D053D953D38BD08BE2CBD33BE36BE95BD293D253E5F3B36BD833D88BE2A3EB3BD8DBD51BCE0BD44BE593C2ABE303E34BE8B3E8E3D183EB2BD82BEC1BD083EEF3D04BC20BDEE3C00BDECBE4D3D1B3D433D123E5DBD463D45BEA9BDE1BD123E113F86BE0F3EE3BD9FBEC13C44BDA1BEB83D873E263E4C3D45BCC53EA13CD63D163D15BDDCBD90BEF5BD663DD73DFE3D2FBE72BE813D61BA023D6E3D193DA7BE6DBE2CBEFEBD25BC133E393D03BD913DBE3D83BDEC3CBD3DB2BC55BE3FBEC13CBE3D4DBEAABD283E42BEDDBDBD3D343E32BD083E703E6EBE353E69BE03BC92BEEB3DF9BDAA3D47BDD93D8C3E143E48BC6ABDB7BE2C3EE03C85BE803DDBBDFB3B1C3E8B3EB8BDC5BCDD3D463E4FBD26BE9F3DD6BD9ABD4DBE1CBD55BB25BDC03DE23E6ABBE0BD21BEFF3D473E703DC0BDF4BD29BE2B3EF63DCB3D24BE91BE5ABE603E56BEBDBC863E693E463D3BBD863C90BE8E3EDD3D003E253E9ABE7E3B10BE1FBD833D493D8C3E49BDBC3E053ED8BE3BBE8C3EB63D6D3DFCBD9A3D563E673EC03D35BE8B3DB33C763D943EF4BD853E7E3C933EF7BC11BEAEBD6EBE7EBEB23D5FBDBBBC233E97BD2CBCCC3D173E76BEF43B8A3D3F3E38BEE93D1C3E8D3D923D953D32BCA5BDA0BDCEBDBD3CF73BB53C693D083C25BCABBD07BD6CBBA83ED13DAD3B0CBD46BE723D223C613DDE3CF23E86BE48BE093DAF3DCF3CDFBDFFBB81BBA4BDD0BC5F3D113DFDBD9CBE763E70BDDCBD03BBCEBDC5BD98BC97BD30BE2DBEBB3EB2BDBFBC4C3DFEBD6F3E073E363D11BE30BE4D3D3A3EF83D8FBEA9BE91BE8A3EE13DFF3CF1BDC93DD13ED33EDEBE91BE2A3EF5BCD3BDAA3C91BB52BD2ABD0BBD39BE6BBD783ED63D62BE123D06BE973D4A3E7D3E1E3E713E153E9F3E853C373D363E40BEC2BD4EBEB4BC8BBE55BE26BEC53C8B3E9D3E72BD46BEDFBDC2BEEABD92BD17BC49BE1D3D8DBE04BF50BE81BE6D3DFCBDFCBDDABD93BD11BE953D6DBEBD3D363E033E563D993C0ABE323EBB3A83BC9BBE13BE7ABE5BBE44BE03BC8CBD5D3DAE3DBABD943DCF3D453EF2BD853C5BBD6CBD023EDBBB9C3C563EC2BD0FBE74BDAA3DEA3D5C3E613E7B3EE1BD8BBE363EBEBD4EBECE3D19BE19BB3EBEAFBD053EBD3D99BED13D8BBB323EC4BD7D3D8D3ED23DAD3D093DDCBC7FBEEFBD633D983E8F3DBCBE313E0DBE923D013E263E8EBD78BE29BE9FBED3BE06BEAC3DBABD6CBC5BBE8D3D0D3EE63CC33DB53D953EA3BE81BDCC3B59BE54BE43BC9F3EC8BE99BE423CA4BE793C6EBE1B3E953DABBD383D7FBD5C3D863E603E48BD23BE48BEB23E0BBE0F3EC0BD51BDFA3D653E8C3EECB9CB3E99BDDFBC9A3DA6BD5BBE5BBE133EBABB263E01BE163CD2BD533E24BC1E3E383EB0BEAE3BC53EB23E163E613E9F3CC53CF9BDDABDA43EA4BD6ABDFC3D0A3E08BD973E6DBE71BBA83DB43D2E3D04BEA63C193EFDBD493D763E38BC22BEEFBD5B3E6B3EF33B5CBE14BE873E7C3DA1BDA43D9C3D11BE963D503D74BE073F953C41BE5A3E3E3E3ABE3E3E1C3DFB3DC6BD223E633DB23C5F3EA4BD8ABC1BBE82BE373DB23C853E0EBEC1BCAB3DA03C753E91BC1BBE57BECC3D8A3E583DFE3C96BED63E8BBE8F3EE2BD44BE78BD963DD83CAA3C56BE223E6D3CA9BD5DBE8C3DE93D233D5BBDEBBDA43CAFBDCF3DB6BD463ED6BD323E90BD6CBC30BD05BE13BE143E16BE7CBEC23DAFBD14BD963D123EDBBD65BE5ABE82BED53DE8BDDE3D0FBE6FBE03BC1CBBA9BD3DBE333EE93DF73DAC3E41BDDF3C4CBDBCBE85BDB6BD6C3ECB3DA6BD06BD02BE953EBEBD00BD8B3E453D28BE253EFF3D9BBD093D73BE093D80BE61BE3A3E04BDF2BD8A3D85BE41BEA6BD393D6B3D5336ACBE8B3E223ECFBEA7BE983D413E94BD2BBEFC3B483E1EBDF93C1EBE60BE22BE32BEAE3D46BD3DBD113E9A3E223E10BE413E113E9BBCA43ED9BD3E3C453EAFBEF9BD54BE593E81BE81BC663D17BEA73D833C08BE383E703EB63D93BEDA3EE3BD24BE16BE21BC94BC7ABE5BBEE8BD0A3E65BE51BD663D9E3DA0BC92BE6A3E00BD05BECA3D2E3E4EBDDD3EB2BD34BE05BE5DBDA33E8CBDD83C2D3EE9BDDDBC193C943D0BBE03BD15BECC3DE73C6FBDFBBD1CBEB1BDFCBD303EA03E8C3E0DBDF9BC4CBE3BBECABD063E9C3E3CBDEA3C65BE7B3E06BE85BE3BBEC4BD983D5FBD21BE4FBC2D3D8EBE763E54BC6CBE9A3D26BEB6BEEEBDDB3DFFBC0CBEEFBC90BE4B3E0A3EE33E6FBEB23D133E753C3DBEC13EBB3CDABE813DC5BD5CBEAC3C9CBED9BD313EC6BD51BE1CBE933D323DD73C053E9EBB2E3D493E1E3E35BE39BE003E103D35BE6F3C2B3E463E033E9E3ED7BE7A3E8C3EA53DA2BE083E713E1A3C9E3D64BE973D03BE9A3D9DBEFABDF4BD083F0BBE95BE433A08BE5ABD9B3D8EBE86BD153C983DBB3CC13EAC3DA43C45BED23D3CBED6BD8C3EC0BEE83EA43CC63D0BBE42BEF5BC93BD59BEF93C4FBCD7BC243EB0BEEABD2C3DB7BEBC3B0A3C8B3E32BE8B3B6CBDAB383CBDC6BD5ABE54BEC8BD2F3E923E53BDE63E033ED83EB2BDAA3D223EE93EA63E6FBE93BE8F3EE73DA13CC0BD983D93BD6E3EB9BEC3BD51BD013EF93D9A3D063E963D4A3ED23A703DFC3D22BE6D3CAEBC66BE1D3E02BEF43DFD3D2A3C723D12BE273E2ABD3A3E8A3E843D0F3EB23C78BE1ABE103E02BD7D3E3A3EB0BDB8BD9C3E353E203E2CBE05BE44BE643ED4BD683E753D723D833D833EAF3D9ABB4E3D253CBC3ECB3D57BDBBBD24BDDC3DF1BC563EA7BEAE3E63BE853DC1BD313DB6BE4CBED9BCFE3D0DBC1DBEA73EE33C9DBEB3BD1E3E14B83BBE873C85BD09BE69BE3ABEC5BDAB3D6C3E543E61BCBEBD92BDE63D57BE2DBD333EE83DC6BCC33ED9BD123D983C733C26BE203E42BE94BC503DBFBB0F3CBF3E04BE06BDADBD633C5E3B1C3E543EB7BA2FBC303E4FB5593E7ABDCDBD4A3D86BD263D14BE273D223E253E853D003E263E5B3C5D3CF33DE4BC02BE4D3E983DAEBDF5BD893EE33D73BDAEBD293D6D3E88BDF5BD0D3E3ABED63C00BE203D133D18BE353EB63CB3BEFCBB48BDE4BE2A3C34BCAABD123E6EBD033C94BDE23D3DBE4DBC4DBE1BBDA239223E24BE77BD2B3E913D80BEF33D963D273E03BEDEBD71BED13D7A3E513D243EEE3D6E3EC13E7E3E8ABE003E0B3EBABDC83D643EE9BD8B3DA2BE68BE623E453D6A3EAA3E04BE5B3EAB3E73BE6EBD1B3E30BE863D3E3ED9BDA13D493D913E95BD2FBC32BEE6BD2ABE55BE80BEAC3E8E3E2A3E13BE963EFF3D4F3DFD3B8A3DB7BEBFBCDA3D9C3EA93C173E8A3ED9BD1FBE9C3E1FBEBD3D593C3EBDEF3D97BD4B3E643CDA3D48BE6EBD493E943EACBE4A3E59BE6E3D5EBD1A3EB83D2CBD953D023D1F3DCABD0C3E2DBD5A3E07BF8EBEA6BC203E94BD8ABD3EBE77BC0A3E5B3E333E183E603ED8BD8FBC6B3EC53DCEBD71BD53BEE13DA4BD283E0C3D33BD273E543DB1BCCB3DE0BCC23B99BDC43DE23ECABD0EBEB5BE1F3DADBD943DA43D903E533ECE3E38BD923E993EA13EE2BE35BE883E80BE4EBDF3BC613EDDBCC73D573E36BE20BEF53CB13E86BE303DD4BD0EBD013D843E7ABE29BD4F3EB5BD8B3E823E183EA13DA93C8FBEAA3DB3BE2CBEF23D0DBE6ABEA53E89BE87BE003ED2BDA53D703DA13C06BE08BE62BC9D3C683E8BBDB6BD583B2C3A82BEF93E463F9BBE1A3FFBBD743E853EC33DAC3C4D3EA73F5EBF533D35BFBE3E42BF53BF45BF90BE733F173EDABECC3E37BE9BBE473DBA3E20BF71BFA03E09BE0C3FA73DC6BD383BABBD153E7E3D10BE583C36BD8DBE84BE1A3E1E3E313E193E2BBE32BE47BE033DADBD0FBDAE3E93BDB5BDB13D863D0B3E133EC13C743D873D65BDA4BD573D49BEE83D06BEE5BED5BD73BE023E5BBEDD3D6C3E58BCEC3C93BDE6BEC43C4FBD38BDABBE66BEA93E16BE783EA3BD04BDB6BDA83E25BC44BDEBBC573EB83B44BE22BDCBBD08BEB4BEAFBD563E7EBE65BDF03CAEBB723BAABE133E583D463E23BDBC3DC8BCE03D283B2FBDE63D993C643E6FBE753D3E3E9EBDA83D2B3D2C3DCC3C5BBE72BD95BE293D5BBE14BE1A3E5A3EA83D1CBCDDBD1ABDB6BD9CB87ABEF43D57BD6D3D103D2EBE523D7D3E543C51BE123E26BE3D3D3FBE8DBE3E3E9A3EBE3DA0BD933E3B3DE03A8E3CCA3ECB3EC43E633E3D3D92BE383D57BE783DB4BD3D3E75BD843D503D65BD90BB95BD9B3DA9BDCE3C5CBD6C3EE83DC43D13BE773D773D563E6C3EBABDD9BD97BEE6BD6DBE59BE383CABBD4EBE19BE873EFE3DFC3C9BBD563D5DBE86BE733E9F3E04BE86BEA6BCBEBD4EBEA7BD52BE403E8ABE4A3E643D333E2D3EB33BB5BD833EDFBD98BE443E8B3D42BEA93E683EBD3C6ABE1DBE6EBE9DBEF9BD333E473EB03C9DBD10BCF03D87BCD2BB4ABE58BE873D5B3E2F3E29BE02BEA4BE8FBE593C2A3E583E1B3EE6BD423E59BE1B3D973D8C3CF93D7F3D08BE173D8C3D20BEC2BD2C3EF03D493E0F3EF1BB72BE8CBD0F3E883E4CBE22BE5E3E0D3EBBBD663A4CBE42BD2BBE303DE8BD7FBE4B3E83BE053D8CBB953DA6BD973C45BE513EBABD2C3C11BE33BE573DC7BE9A3E143D9E3CBFBCC53E9CBE67BD8FBE4C3E093EB8BD3E3B633CD43DE13DB9BE803D1F3D9ABE01BE6CBD533ECFBC213E8FBDB1BCBB3E0B3E993E2BBE073E54BE11BE82BE913DB73C633E9EBE5A3E043EE9BDBA3C033E793D79BD303EFD3C47BDA3BDA9BE32BE513E58BE1D3DC1BD8ABA2B3EB7BDBFBD44BE85BEB1BD9CBD433D413E2C3EAE3E63BD9EBD91BC6EBC12BE073E8CBE74BE91BD9EBDAE3D103D0FBED6BD5DBEFBBD43BE833D053E263D3D3C80BDF9BEC73D0D3EB83E103D08BD8CBC1ABE903D033EEB3D823E01BEC0BD9DB9AB3DF13D6BBD943DFC3D1F3C12BE913A753E10BECDBEE23BB33C55BEDDBE893E523DFB3CCDBDA0BDEEBD603E04BE8ABD603E0C3EA33C2D3E1EBD823E7A3DFB3D4ABD31BEC43CC8BB70BE143EA5BE9F3EA1BEB3BE213C713E0D3C6CBD89BEA4BDBB3D29BD033D5FBDF53DACBCC7BBA93E92BD3E3C923D3DBD143E1BBD1D3E21BE843E99BE313E55BE5EBE903E273EC03DE6BD2DBE293D4FBD9C3CF13D953DE93D26BD32BD203E9A3C1C3E0FBE2A3EEEBC4B3D8F3E9CBE01BE9D3E103E853E0C3E19BDD3BE933E0CBD28BEB53C113EBCBEC73D2ABE073E31BE5D3E3D3D083B4C3E8B3E91BE7B3DF9BD2FBEE4BD96BC1EBE5E3D93BE95BD3B3EA8BDD63D243E30BE11BED43D1E3C58BD3EBD82BD0BBC2FBD3EBE95BB5F3EC33CCC3D22BE863BAC3D4A3E7EBD3F3DB9BC4EBE1FBE77BCBABB3A3E223D94BDDB3D8A3E90BC5D3E85BD483EF03EA7BDB6BDC43E493E36BD16BE50BD8D3EF2BCA93D993E543E5A3C043C6B3E93BD0A3E8F3C4C3E6F3E253E9B3D053E313D833D03BD7FBD533E7ABE1F3E76BEA8BDB63D80BC203E28BE09BE003ED2BC843DD3BD693DF1BC3C3EC43C883D203DBB3B9B3E27BE8A3D5BBE4BBEDE3DDB3C91BDC43C983E43BE37BE3A3EC43E7E3E423E253DE0BD9E3C31BE4F3EA1BE8B3C393D413EC2BDE33D123E793D10BD043E9D3D7CBD2F3E0D3E9D3E743EA33E3DBE6E3C683DA53E773E7E3CBB3D17BE62BED6BEFE3D88BC1D3D47BD973C953D0DBE74BD94BD7D3DA03DADBC273D06BE6C3E643E2DBEF13D843DC23D81BCEABC553EA4BD0E3ED33CE63DAF3D8E3E9E3D62BD11BEBF3D7F3E703E41BEADBEAC3EBE3D2A3E4ABBCD3B263DEC3D01BF213EB5BC423D433D1BBDD3BD0ABE18BC233EDF3D3BBDA03C173E683E9CBE65BEF03D693E44BD153ED23DADBE73BCE3BE763D523D263E05BE77BD3BBE313E3BBEBBBDC2BD28BE2ABE233EAEBAA23D0BBED23D8CBC95BE81BE41BBA4BD0B3EC23D083DB4BE023EA43D013D8FBD0BBE20BC78BED23D3F3EE93E413C11BE17BDE5BD473E333D25BD5F3E91BDE93CD0BE1ABEA4BD573E93BD933DC23C86BDF93D85BE093E0E3E09BEC13E14BE56BEB5BD2EBE9B3E553C223ECD3CCC3EAB3E88BD19BEADBD893DBF3CE73C973E283E13BEC5BD10BE763EAA3DDD3D22BEE13D9ABE893E183EA7BD05BE953EEBBCE6BCAE3DBC3AA63D8C3A6EBDD2BDCC3D1D3E8B3DF03C853E1FBE04BE2CBDE2BDB2BE20BE83BD3FBDFA3C1F3E2CBEF73DD53D13BE46BCC03D34BDC53E8ABDBE3CA13CAE3CC93D3BBEA13D90BDF9BC67BD9B3E24BE0F3EBAB886BEA2BD64BEA03D2EBEAB3DF13DBEBC44BE8D3DA23D3CBDC7BD81BCABBDBCBE2DBC863CBBBD89BD413E23BE69BD8C3E28BE183E0BBEBF3D02BE73BD17BEBABD64BE2BBE583E73BE38BE1F3D203B1C3BD8BC863D0FBD993D3A3C0ABE9FBD7A3C223E5ABEDEBD52BECC3E57BE80BEC4BEB9BD9E3E15BEA83E973E09BEAABE59BC95BD053D6D3DE8BDF5BCC5BD94BED43ECA3D463EE9BDA1BD053E1FBE6CBE64BBB2BC7C3E933EAABDFF3C4A3E5BBE313EF8BDC8BD523D063EE63E0C3E8CBE7CBD3CBD64BC9CBD173E2CBE94BC8C3E07BEE23D293CCE3E063DA1BE403E8ABE15BE023E35BDE73B4EBE113DC13E12BE803EF0BDA73DD53D7D3CB3BD233E423D643D2CBE76BD18BEFB3C4BBD27BE8FBDAABDC33D54BC8ABEB2BD133ED7BE",
      torch_tensor_32_torch.bfloat16_5: "0x0200000005BE483D013D8B3E72BD533D823EE53D3CBD403E9B3D5B3B36BDEC3C413E0F3D263D9A3DB23CAB3D9E3D44BECB3D9E3DB73E1B3D123EA13DA93CBFBC83BC1F3E",
      torch_tensor_32_80_torch.bfloat16: "0x020000008B3CE03D7BBDF1BC45BD403D38BC193D803DDF3D153D17BE05BDA33DC63DED3D083D753EBE3D4E3D813E113E9EBDB43C94BD9A3DBCBCEDBD18BE593E543EDB3D863DBE3DB03D1DBD913D49BC0C3C0CBD6E3D94BDE13C0BBE6A3D0C3D403D8A3DC7BDC0BD383D2FBD903D84BE26BD9DBB9BBC6C3DB23D843DA73DA83C823D3FBD533DC83D8A3D92BDED3C33BD2CBD273DAFBC153DB4BC6E3D05BE823D2C3DF43C4B3E013C8EBB2F3D09BE913D84BD953D9DBD3ABC2F3D8A3DCB3D57BB8FBDBB3DC8BD9A3C8BBDE2BC10BEA3BD2DBD7EBD1C3E8CBDBBBD11BE47BE963D443EB1BDCE3DD5BD3FBD8BBB01BD65BD31BD013EF73D57BC0F3E253DA4BDAA3DB2BDFD3D003DDD3DC4BD17BDB5BD6B3DBD3C98BDDA3DD7BC0BBC0B3E33BDDEBC10BD3F3D823C263C533DAD3B913DC03CB73C1DBD60BD8F3B233D903DF6BD213EE13D5EBEB33D8EBCEB3DAE3DC1BB833D173C723D4E3AAD3D3ABE093E013EE8BCDBBC94BD823DBBBD4F3EF23D493C8ABD64BC57BD413AE13C18BC63BEC4BB01BEAC3DA0BDB8BC263D30BD003C1BBD91BC0A3E0BBEC83DB8BDBE3BD83D6CBD99BD94BC88BDA8BDEB3DA8BDB4BD0ABD2C3E2EBDA83D1CBE4DBE99BBB6BB95BD4CBD453D5C3E37BCD33DD43D6FBD97BD18BE9EBD693D09BE57BA243E1F3D84BD5C3D233EE83D81BD3D3DB4BBC8BDEABD423D893D603BB8BD2EBD59BD84BDA0BD4DBD833CBD3DA4BD3EBECBBC2DBCF03DB7BD443D0A3E153D64BD4C3C023E563DFBBD78BDD8BC743DE93C733EB5BD55BD14BEDDBC9ABCC9BDE73DD43DC3BC7DBDAC3D3B3DF43DD23CDC3B713C663EB43D403D82BD153E513D763DACBCA3BDD4BD6E3D37BB383CFABDDFBC173CB5BC163DDC3DE3BDEB3D02BEDEBD59BD9A3D09BD453CDABCB3BD7E3C66BE1F3E35BE5BBD3A3D6D3D953C89BD023C53BEB13CC73CD2BD41BD0DBE91BDDF3D5D3C68BB223E86BCAA3D8CBEA8BC3E3C8FBDA6BDC1BBF63C193C403DCD3D9CBDC3BDABBD2B3DED3CE53D723D10BD18BD2FBD1FBE14BCC5BC273D27BE0A3E893D223D2C3ED0BCC23D413CAE3DEB3DDD3C9ABD8DBDEF3D80BDF43D7FBD81BB01BD57BD8ABC0DBEB8BD2E3EFB3D003EEB3D0BBD8E3C9D3CFE3D3DBE473DE23C62BDBCBCFF3CAEBC6EBD89BD093D4DBDC6BD403D6CBD75BC0F3DE93DCCBD9CBDF0BD533EE3BDDFBDBD3DC3BBB83C783D103C86BD3A3DA8BB913C843D11BEA7BCAE3C2D3EEF3C10BD1D3ED9BB9ABA1F3EB33DB53DCA3D26BE933D31BC96BD14BDF9BC43BEE5BD38BC0F3EC2BD0ABB593DB13C48BDE3BC13BE32BE59BD87BDD2BBAEBD63BC0E3EA03DEA3C743D0A3D9FBDF03DBC3D87BDF0BC16BC72BDA4BB87BDAABCE4BD903DB6BD2DBD63BD423E7D3D753D01BEA0BC023E11BEE33C18BC8EBDD13E253C1A3D403DB63D4F3D5A3D26BD0ABE6F3DDF3B0BBECFBC8ABD29BDAA3D083E0E3E4EBD433D33BE9CBD80BE8DBD873D4F3C7CBB96BD253C603D99BD50BD10BE17BE77BCABBD403EA33D79BDF73D95BD44BD983D1B3D98BD96BDB5BD2DBE083D8E3D953D25BDD6BDF13CB1BCC6BD95BD10BE9B3DE73C12BDF6BC8ABDA0BDAF3DE7BCDF3C09BD8F3DDBBD35BD553C3E3E13BDE6BC4F3C843DCABCADBDEB3D293F6D3DBABD2CBD1A3DD93C9ABD143B453DCF3C673DEB3D6B3DB1BDA83D28BE44BD833DFE3D3F3D9ABD943CFD3A213E913DB8BDA5BCC9BBD63D463E32BDADBCEA3D043E90BDF3BD8B3CA7BC56BD5DBDA23C6EBD11BD9BBD43BD24BC163B2B3DCDBD5C3D12BEC83DB03D163ECE3C10BEE23DD2BD073DF83DCF3D383EAFBD8C3C7C3DEB3D0A3DCA3DE6BD0FBE063EAE3D72BD703D2F3EB53DA53C413C6C3D0FBE06BE30BC213E0EBDBABD27BEBDBD513D043E81BD183E1E3E6C3C433DC3BD41BD7EBDA63CD93CFA3D4DBD4CBD69BD363CDF3D4ABC02BDCABDF5BCED3CDD3DC63CC43C4E3D95BC24BD55BD303D98BD263D1EBDF1BD9DBCC83C8BBCB7BC793D673C05BE153E863DF9BD023EE13D8FBCC3BD803BB9BDD53C023E593DADBDA13D2ABCEEBD87BD03BD7B3DD8BD933A073CA53D4FBEB6BD1EBD23BD64BE313E393D70BCAFBEF6BC7CBDB13DC5BDBF3DD73B81BD943C92BEE6BD17BE953D463E003ED13DF23D1D3D15BEFD3D2B3E1C3D8FBD71BD47BC96BDDA3C453E4C3DC6BD8C3DB13DC8BD07BEDE3D843C65BE323C8D3B143E123E413E353D5D3EC4BD95BD9B3D95BDFABB35BD48BEE0BD7CBD03BE7BBD17BE353D10BE463D433D913CC83D373E923D7C3CA83D5DBE503C2DBB603E4FBD06BEDF3DA03C053EB33CE0BD763DDE3C9BB853BE72BD343DA2BD403B9DBD8EBCFFBDD73C88BDD13D523CADBCFE3D25BD2EBE3FBD433D263D0B3E0A3DEE3D23BC3FBD013E103CDFBB67BD7EBDF7BD9B3B5BBD4D3E40BEBBBD213EFF3C6C3DDA3D54BD243C4EBEA6BCD9BDBCBC80BDA8BD85BDDE3C2F3DA3BC503C503C383CF3BC8D3DA5BACDBBA2BD463D5A3B323CF23D273DDCBC1C3D51BE4A3C0BBE8FBD98BB27BC4ABE103D743D80BEAFBD693C183D9E3D813E343E6C3D19BD2EBD8C3D02BD523E9C3DE23DB4BDC23DB33D4BBD6EBE2C3E403EBABCB7BCC53D9BBCEF3DED3DDD3DDFBDA7BD143E883DF1BDA93DA43D4DBC36BE30BED63D0EBE93BD8D3DA73CE6BDA9BCD83D753CDDBCD7BDC4BD733D56BED2BC0ABC863DB9BCAABD7C3D4F3D543D553DE73C033DA3BD423DFA3DA8BD1FBE8E3DB4BC28BE333D043B5F3DBDBC26BD953DF4BD70BD9F3CBF3DD73DD93D3A3E47BE013ECBBC47BD463D433D263EFA3C3DBE05BB59BD96BD43BD073E80BDE1BDA1BD9CBDE1BCC13DC43DDB3C173EA73A4FBD7F3DFCBB973D86BC5FBE18B98BBD01BD0DBE6ABCA3BD62BD9E3D15BE523EF33DC6BC203D273DDF3C223EA43DD8BDF9BD893B3B3D2C3E073D0CBC9C3DEBBC383D5A3B8F3DE6BD00BE9CBCF4BC05BD913DC9BDE7BCBA3CD13D2F3DC63D0D3E22BECC3BFFBDE23CE4BD983DFE3DEDBD9C3D12BEAABB8A3D923DBDBD403E28BED13D9CBDDF3BB83D6E3DE43D47BDE93814BE2DBC153C103D3CBCB93D813E513D48BEED3B73BDD4BC303E3E3EB8BD5CBD86BCD83D7EBDDBBD73BDC3BDEF3CA8BC17BCE9BD3B3DA1BD7C3D5F3D66BD3FBC5CBE893D8A3D233D42BE22BD0BBE83BD503DC1BD8B3D2A3E483EBB3DF8BD803D69BD3C3C4F3E853DF93D6E3EC1BDE8BDA33D72BDD53D63BD74BDD73DDFBDAEBD873E00BDF33A0BBC75BC5DBB9B3DC33CB5BB253DBDBDA43D9CBD983D5CBB29BE903DF6BCA93DB73DDD3DBFBC58BD5FBD01BDC53DEE3A793D29BD973D85BD973D68BDB3BD4CBD1C3C3B3C82BD163E0C3C373E073D333D663C923CC6BB9D3D903CA2BD3FBAFEB9B6BC983C00BB26BD633D5B3DE93DDDBD53BEFCBD11BE93BC7C3D2D3B043E6DBD6A3D7F3DB03DAD3DCB3DD2BD993DF5BD11BC65BA2C3DD2BDE23B043F0D3E2F3ED83B5EBD55BA96BDFDBDE03CB8BD773D1BBD3DBDF23DC83C993D4A3D85BDA1BD363D303DC03B9ABD63BC99BB733D393E03BDD63D953DE03C12BD933D2ABE773CD93D81BC60BD76BE09BEE2BD39BD3ABE24BC6D3D673DA6BCCBBCB83CEE3DEFBA6EBE69BD8CBD95BDA13D8ABD4CBD283D23BD183E05BEC23D4ABD973D0ABD53BEE03D073D0FBD3EBCC13D573D4DBD28BE8ABDB83ACF3DC93D3CBEB73DC3BC113D4A3D17BDC83DD5BD56BD52BDF4BC1B3E3EBE77BDCABBB9BD74BDD63D073B75BD65BD513D56BD303D68BD1FBDA93DF1BD1EBEF6BD77BD483D063E063DFFBD203EF53C0FBDED3D17BD283E003EA1BDB5BD8FBD08BE4E3E233D0F3E343D8ABDDE3DD53A893D03BE81BDA43D8DBD69BD22BDAFBDEEBD683D633D5FBDF2BDCD3C943D283D803D69BD06BDD4BC103D273EE63D02BC423EF9BC96BDFF3D673ECCBD013DD33C353E3BBA563D1C3C50BDD6BDBE3C843D2CBE70BD74BD88BC813C063E19BEC2BD313C63BD523E30BDBFBD803DDD3D3F3E85BCF2BDB03D6CBD2FBA0E3DAD3D9F3DE63C3D3C85BDA9BD86BDC03D02BDCC3C663C0D3D2ABD83BDBABC41BE63BBBBBD9DBC473D7F3CA2B974BDC13D02BEF9BDDB3B01BCD53C2FBC19BE963CBA3D2C3D023E003B17BEE23CE43DCB3D34BDABBCE13DB4BD6D3C0B3EB2BD8BBD3DBD17BD15BE8BBD0DBBB2BBA0BD85BDD6BB933D42BE63BD8F3DE93C503B0A3E06BE533D39BDA83C84BE7C3DC0BD40BEF5BC1FBECBBC233D32BE493D9DBC613E1C3D183EDABC293DD0BD0BBE953D02BE4ABDC1BD933C91BC853DFE3BD5BCC43DEAB951BCE3BD71BDF63DA5BD41BD12BE96BC02BCD8BC35BED0BCCC3C033D07BDF43C093D273ECB3C313E4EBD77BCB6BDF13DB1BC47BE373D413DB2BDFCBE01BD8FBC4BBD57BDFEBB183D9D3C973C29BE0CBB28BE923D0CBDEABD673CB3BAC43C823DBA3CD53DD43C5A3D44BDF63CBDBD90BD883C9DBC05BEAF3C2B3EF63D1C3D4A3E25BE1CBD0D3DDB3D8F3D053D1E3E8E3D1E3EC43DC83D9A3CBD3D123DF13C9BBDCA3D63BB593DC4BD273D1E3C8FBD82BD7CBD13BE7F3D1DBEC33C22BECD3C2A3D6EBCB6BCB23C17BE383CF5BD7C3D053C9CBD913D2A3E02BB0E3BC63E8FBD78BE40BC23BE273E083DED3D3E3DC7BD403DD43D4FBEBC3C353C073E05BDAFBDDFBB9A3D64BD0EBD5ABE9DBD4CBDD7BD863D92BD6FBD69BDF2BD6C3DE23D5F3DCCBD203DE2BDB3BD253D67BD36BEFBBBB7BD1B3E9B3CBB3D8F3DC6BC6A3C863D37BBF33D883C123DB8BA853D7EBD1E3E97BDDA3D083CAE3DFD3DB4BD60BD5C3A283D57BE13BB2EBEC03DFCBC95BC253D0EBDB73CB23C06BEB63C76BDC13EB8BCCD3C8E3CB93D14BE073EED3C723A87BC58BDC33C903A94BB46BD253DF73C0DBD2CBE7C3D723E6B3D403D1DBCA7BDBB3D893C003E4CBEA8BCB93DC33DA83B853D2ABD25BD5ABE7F3D0BBB09BC40BD81BC063D913DEF3CAEBDC63D71BDC43D533EBFBBA0BD24BE0ABE2F3C033C003E033EB73DA63D8A3D64BC8F3D57BD293DBFBC8DBDA43CADBDF53C733D93BC96BDC3BDB53D18BD2DBE81BD96BC9BBB8DBE9CBDC83D703EC9BCB0BDC8BC46BEB83D583DC73D853C8A3DC5BBBABD123E783E233DB23C163D8A3D0ABCD7BDCDBCD4BC813D743D3BBC71BC2D3DA63D1DBD833D88BDADBD0EBDB5BD423ECDBB5FBE783C003D17BD45BDD6BD8EBB83BDE13C3ABE7E3DD4BD093E24BDC9BDDF3C19BD463E99BD123C863DDCBC14BCBF3C753C1B3CE33D83BDCEBC71BB723BEBBC6D3D343EC93DF33DD0BD9DBD5FBDBE3D0B3D7CBE653D86BD9ABC983D933D7EBC45BC3BBDECBDE5BDA03C7FBD523EBF3D4F38813DFEBC6BBD473B1F3E73BCB93DF33D0A3C07BE553DE43CE3BD34BE77BD2ABE12BDC43D693C173D863CD43DAF3DE93C723D663D0BBD7EBBD8BD5B3EF0BD443C9A3BE23DE0BD953D543D033E313EC33D8B3D1E3E5D3D213D3E3C533D333E0E3C51BC123DE53C92BBFABC0C3C84BDB0BD16BC083D9D3B503D74BC78BC103D19BE963D2CBE623BF5BC1A3D843D92BB173E4BBE8EBD72BD533DD83DD33D3D3BCD3C39BEC8BC89BC5B3D0DBE2A3CB6BD8F3D103D00BD95BD84BD2D3D0B3E78BDF53C243E273C523D5E3EAF3C183BD63DABBD0F3D1ABE4EBD11BE20BE3D3EE4BDD63D233C033E87BDBABDDF3DEB3BE5BC8EBC4D3E8D3D503BA23C143D0C3EC5BCA53DD7BD403CB73DA43D60BD3D3D00BE8FBA1BBEE93D7B3DEC3CCEBD3A3C9CBD0B3E78BE4EBC903C9A3D1D3B79BD63BE10BD0A3DD03DDBBDC43C373D053E553DA53DAFBC9BBD71BE84BD3E3D3EBD163E143D8FBD973D813D973BDB3DCB3DF4BD5A3D24BC4D3EF4BD8B3D16BE0B3E0BBDA53C393DA6BC0BBE1EBD193E46BDDE3D70BD073EF23904BDAEBCEF3D5CBD65BD36BEBFBCF73A36BE8E3C9B3B983C373E1DBB96BD183EE83C883DF5BD353D13BE94BD2DBD7E3D22BD9D3CCFBD8EBD2F3E11BE5C3EDBBC293EC13D82BD773DFD3C30BE543C0E3D413ED03D3F3D2ABCF1BB95BD813D1E3E8FBEC23D02BC1C3E06BD4BBCB9BD853DA13DC2BD07BD8EBC973CBFBD4EBD0D3EA33D793C483D4EBE883D8A3DA33DC33DBE3C17BD1D3C9ABE0A3E1A3E4CBC8F3DA03D783D6CBE84BD1C3E73BD86BD243E353D58BD493D4E3CB4BDF43DD2BDD3BD7F3D1BBEA3BD36BDE83D40BE663C7EBDB33D8ABDB93DB43DCC3DF93B3DBEB63D3DBDE93DF3BDF63CB1BC37BD05BE09BEC13C903C313E55BDB9BC7D3E2D3D13BD043DFABD2A3CF1BDE43D70BD2D3E5D3C96BD0DBED83D3A3E00BD773DC3BBC73DF0BC8D3C16BCA13BADBB3DBDD0BB10BED03D373E9ABD76BDA7BC2DBE5DBD3DBCB7BDCC3D20BD103DEDBCC7BD083C2CBEB43DF03C453E69BCE23D01BD34BE8A3CD63D9CBC88BD31BD8ABC64BD21BC37BEC33D83BDE13DC3BD683D2E3D85BD19BD75BE3F3D24BE313E5A3D933DCB3DBABCFCBC1D3EF13D00BE55BDF6BCBA3DF33DB63D4FBBAD3DBCBCAE3B3D3EA5BC953D6ABC13BEEBBB943BB2BD8E3D36BC77BDD83D94BDF2BDCA3D1CBE5CBB07BD9A3D113E903DAD3D303DA03D6A3D44BDA13D82BDA33DE6BC99BC6F3D3C3DC33D573C173E7BBC923DCA3B953DB13D08BDEBBD483D073DC43C9E3DFB3CA93DD83DA6BD543D293C843EF2BD1D3CA4BDF1BC9DBD8A3E563BA6BD93BD043E01BEA2BC9ABC29BD943DB13DAABD8A3D1C3E623EF6391F3EA93D39BDA3BC80BD7B3DC2BDCD3D11BE97BDF43DB33D9D3DE2BCC2BCE7BCC7BC6DBD12BE0E3D6A3D813D29BD2C3D313D403D343C0DBECDBC5C3E7DBD543DD3BDD4BDA13D3EBD53BD133DD93B1A3C38BB81BE553D703D1DBE94BC2FBDC6BD093CF0BD423E1C3C93BD2FBE76BDF0BD543DB13DCC3C96BCCC3D93BC4CBD81BC043E06BE973D25BDA63D243ED63D2A3E15BB213C043D95BC143CA7BCB1BD083E6BBE94BC0E3DB5BC16BEF13CC6BDB53DF7BC303D9C3D61BD863D47BD19BC8B3C0EBD7D3D3ABED43C00BB12BECA3D0E3C99BD463D723D5C3EADBC5FBC91BC173EAB38F2BCE4BCFC3D61BDC13DA13C603D58BB163CA2BD3F3DAABD2F3E12BEF53C4BBDCCBB21BCAF3D4DBD3C3E523C8D3B543DA63C81BEE2BC8E3C953D483EE0BD3EBD1E3D783B433C23BD2BBB1C3B3ABEB4B8DCBC5DBD44BEA73D08BE3FBD683DDBBD8E3D943CBC3D033DDB3D0ABC963DEABCEDBC4DBEAEBD6A3E40BD44BD5FBDCE3D6ABDE4BDACBC96BADE3D27BE1A3C113CDCBD313D11BD123EFABD23BE183EA13DD4BD1B3D8EBB843DB2BDD1BDA93D233DA0BDF13DDF3DB3BD",
      torch_tensor_32_torch.bfloat16_4: "0x02000000023E433D8E3C1F3D30BD6FBDF1BDACBD843D1C3DB33D5BBE0D3DC83CCABD61BE363DCC3CD7BC803DD03DBFBD50BDA2BDEDBD7A3C83BD8A3D81BD2A3EF7BD023D",
      torch_tensor_32_32_torch.bfloat16_1: "0x020000007DBE873D9C3D773E8ABDCABD7F3E3FBD6B3E403E04BD06BEA63DD3BEEDBD053EE5BCA33D4ABE02BD363E36BE013E8CBE573E21BE07BF8FBCF8BD92BE1EBEC93E58BD18BD913B303C6E3E3C3ECCBD56BEFDBC21BE06BCE9BD63BEF9BD923E34BE783EAEBE713CA5BEF03D05BE703E693E93BE35B85C3E7B3D4D3EDEBD83BDAD3ED53DB13CCFBE2C3EB5BEAE3D863E0A3D1ABDAE3E3BBE2FBE7EBEE4BEAC3B233BDEBD353E793E30BE6EBEC33D653D54BE813E183E2ABE25BE4FBE883D483ED73D16BEDE3EC23DBCBDABBD5DBDA2BE8E3E953E40BD273E4F3EA5BD88BE02BD86BED83D383DB43E44BE1FBEF9BD8A3EE8BD17BC29BEAEBCADBE2C3E023EF83D213C143CFB3DC4BEA23E503E0F3C83BE12BE993D81BD29BD24BEA1BE043DB33EE93DA5BE963D243DBEBDE3BC16BFBB3ECE3E97BDF3BCB53DC23C183D84BDA73D623E8C3D14BE00BDA9BEA3BE94BD10BF16BE9ABE793D483EAEBE0FBEBF3BA3BD09BE8CBCCFBDCFBC54BBC9BD223EBFBEB03E303E293E323C963DD8BB73BECC3D903D39BE00BE883E0D3E393D0ABEDEBDB3BE06BD843DC7BD35BE8EBE4E3E16BE413F9D3D1BBD163E683E13BE30BE9D3DAD3E5D3B073F953E623E5E3D923E953ECEBDA13D30BC913EDE3D86BC083E413E4CBE483DEA3D9D3ED6BC5B3E103ECCBD91BDE03D6BBE83BE9EBE453E53BDAE3D97BEEA3ECDBECA3D283E1F3D9F3E93BE943CC93E843E133E943E5A3E023E2EBE3A3E02BE9DBE6C3E2EBE49BD4EBEF13DAABDB83D87BEF83C703E65BE94BC9A3E97BED6BDE73D2A3E853D863E1EBE96BD1CBD9DBE563E16BD2E3D413E0EBEA7BCC03E1B3E7C3E8B3E0BBE92BE453EAF3D4FBED8BEA6BEB63BED3D1D3EC53EA93E813EEDBE23BDDE3D513D373C29BD9A3E273EC7BEDABDAA3E3ABE433E163E60BDC6BEA9BEBE3E8DBEA0BE9D3EA6BD38BD84BE393EF7BC123EA43E76BE32BE533D3A3DF63C7B3E843E313E71BE223E0D3E2FBD8DBE20BD11BE00BED43D343EE53DFF3E1EBD073E3B3D4DBE4BBD4D3CC83D1FBE123E8E3D37BD293ED6BD36BD25BE303D2ABEF7BDB63ED23D06BD05BE0CBEE23D2CBC023EDDBD5BBD60BE8CBE8DBE923B53BE13BE2E3E283D793D583E3BBD8C3D883D633E58BE2EBE7CBE9BBE91BE14BE59BD1B3E1F3E0BBE453D4D3D6BBE863D0B3EE4BDF03E443EFC3D20BC3F3E20BED93D89BE67BD1DBEE03DB83E2F3DE33D103DD8BD2DBE3E3E873E1A3C68BE52BDB23D5BBC32BEBBBD6BBE063DB3BDD7BD223D8A3D653E73BED03E2F3DE7BDB6BE813E36BD913C433DA8BD79BE0E3EC63E573B93BD873EB7BDD23D38BE07BDC83D143D9CBE1ABE9CBEBE3EACBD503E11BE8DBE4BBE123E19BDB33E6D3C043EDEBE043EF2BD973D02BE6D3EC33E45BE1F3EC5BDF33D3DBECDBE4B3ED73D95BC943DA83E5C3E58BE9A3D49BEE43DBDBDB03E4DBE7E3EC3BE43BDA83E453BE5BEFF3D41BE773C9DBDE73DA6BDD33DCC3D98BE833D3F3E18BE4ABDAB3E7F3EA33E52BEA6BB0D3E88BDC43EBCBE8C3E2FBE5A3C2FBDB3BCB5BAF5BCC33A063E933EFFBD723DDF3D943D313CBCBD933EAFBDA13E76BE36BE83BD4B3E01BE843E9ABE94BE05BE523DE8BD863DFFBD91BEB2BD9ABD443C51BE513C213E173E17BD40BD0B3D81BE55BD71BD53BCF5BD99BC6CBC173D5ABDF6BD553ED2BEAA3DABBE8E3EC13D6E3D843E19BE5E3D6EBCB63E823C9ABEBB3E903EDEBCD0BD1D3DC73A1F3E72BE1DBD5C3E873D66BE233EFDBDC93E483E553E513E54BE44BD893E8A3E163E3C3E383D06BEE83D6FBC223EE73D123EB8BE94BD3ABD5C3E103E44BEA2BE363E71BE8DBD89BDA9BE64BEC53E8ABD15BE143DB53E69BECBBDEB3D88BCCEBD713D92BE14BF09BE013D1DBBC63D94BDF2BE683D0ABEE33DA33E113CA3BD56BEE0BE27BE16BD15BE033E403E203DC53ED5BDBC3DC63EC23D6D3D933D24BEF1BC80BE043E02BF733EDB3D393E393E553EB03E8D3E46BE1BBCA43CC0BD563D7E3D863EDB3D91BA183D663E72BDEF3C9ABE47BED2BD1E3EB03ED9BDB0BE623EA8BE033F65BB7BBE243DF63BA23E133E31BE3D3DC5BCAEBD373E6EBC603EAC3DC0BE6CBE833E6ABE4B3DE63C323EE6BD48BE783CA1BD41BD47BE393E0FBE1ABEF23D37BEB53D87BE32BE913E3ABEE9BD2ABE973D0F3E0B3E013E953E483C34BE21BD80BDB7BE16BEB2BEA6BE07BDE9BDFDBDDA3D073EAABDA83D9D3D68BD4BBC64BE41BDBE3D13BE4BBD49BD173ED2BC883E56BD72BD91BDAD3E93BD953EDE3D21BC21BEF83D683EB5BB8A3D483E183E993EB13DE53D2CBD93BE97BE29BE483DA2BE0F3EB8BD50BE8CBCB43D8E3D70BD60BEFB3DE2BDA4BE89BED53D0D3EADBD87BD843E3F3E93BD88BEEE3DAABD0E3C03BE09BE863CC239B33D14BC18BEB23EEA3B253EFC3CB43E493E723E823E533CB3BE513EDF3CA93CEE3E8B3EAC3E01BE7DBECA3EB1BC26BEB63D813E1BBE0F3EEF3D2EBDB03D553E6E3ECEBEFBBE073E943E7BBE6B3E863E16BE3C3C0B3E0CBF3C3D203EC33ED73D82BEECBD683EBABD65BC21BDDFBCC7BE493B9D3EBDBDC53ED03DAE3C1CBB503D70BE103D89BDA83E5DBD1D3E113E8EBEEE3D4EBEC6BD8ABD863E23BD933EFABD2D3E613D22BE803E52BE9BBDE13D04BF27BE5C3D91BE8BBE623E07BEBDBE06BE49BC8BBE0C3EA0BE2D3E9C3A323D3B3EA9BCD4BDD93E193EAF3D97BD0DBE79BD963E8ABC85BE14BEA53BF23EB4BCF43D8D3D273EE63C303E953D94BB80BD863EAD3D873D003D65BE5FBE16BE4BBDB1BD8FBE9DBE3F3ED73DD93DF3BB093F193E2B3D15BD333EE63D1FBE0BBF163E033E153E81BD8E3DFABD203E3D3E89BDF3BD6B3E34BE8C3C91BE0D3E00BE7DBE963E983ED9BCB9BC0ABE203E523E3A3E",
      torch_tensor_32_torch.bfloat16_3: "0x0200000044BD5DBD073EFBBD913D0D3EABBD91BD033C67BDD03CE0BD39BDC13CA4BD0A3EEF39AB3CAE3CE43A7CBDE23D863C9EBCB9BADB3D993D00BE10BC33BDE6BB32BD",
      torch_tensor_32_72_torch.bfloat16: "0x0200000060BE073EADBEF73DEDBCBBBD363EB63D0F3E1F3E5A3D17BEA7BCBDBD6A3DCFBC84BCB8BC6CBB263EDA3DADBC2E3D83BDB1BD653E833E303EDABD113EF8BD8F3E463E4A3E9E3E65BE0BBD4A3E003D0A3EA1BD973CE1BD41BD2FBBAF3EAB3D4DBCDDBC15BE90BD713D163E9B3D0F3E13BD3CBD33BEC9BDA1BE5E3D4E3DC8BC523DC6BD6ABDC03DA93EC13D59BE31BE9DBDA3BE2A3E2E3D4EBD77BEAF3D0ABE8F3E0CBE623EC43D8DBE25BCFD3D433ECEBE903D98BDB2BDF83D74BE29BD6A3EADBDECBDF5BD4BBD3C3EDEBD74BE7ABD533EE9BD183E643DC93DCABDABBDE43D4E3D0C3F293D543C82BB043DA1BDCFBC483CB0BB473EF73C7CBEF0BD813D953C913EA7BD2ABD0ABEA3BD1ABD72BE3B3E023D24BE49BE28BE4B3E4ABD3CBEB7BD5F3E223EBABD32BAB73D8B3D9BBDE6BDB03D85BE68BCE03D643C2F3DBABDC0BD9AB96E3DEB3D68BEACBDE9BD2ABE033E463EE6BC9E3EC93D1FBE343E73BC8EBD693C313D95BE91BD78BD073E933D2F3D423E013E28BEC9BD8E3DD0BD873D48BD29BE83BE023DABBD33BE4A3E25BE343E18BEEF3DB63D0E3E813F02BE01BE563D89BEE23C9E3D79BE923C46BC853D033E54BEADBDCABD043CE83D9C3DABBD433ED9BD60BE6D3E98BE7B3DCABA343D923E8BBD44BD2A3E89BED2BD493E3F3E4D3E8C3C72BE2FBEAE3B1C3DB33EE3BDA6BC67BEE83CFFBD77BEFBBD5B3D023E19BE40BD0D3EF8BD633E9ABE5ABC9B3D753C913E61BD7D3E8B3E05BE5A3E913D093E823EDD3D7E3D4C3D2B3F883E233E803D05BE7B3E263EBD3CDFBC73BDACBB983D06BEA8BD32BE0EBDB6BA893E92BD8EBE03BE04BD8FBDC0BDD33E2BBEAE3D933C16BEC9BC80BEED3D733E623E2B3EC83DC13D76BD343E91BD803EC9BD223E7D3D8B3C50BE85BD93BA6FBDCE3D86BD87BE1E3F9CBB99BC8EBE483EF7BE253E44BC67BE72BC02BD0D3D083EAD3E79BE743E263E3ABEAFBECC3D92BE07BEE0BDD73E2DBD91BDC0BDCFBCC6BD963E12BEE5BD453E393D053EF33DD93DB73D823D253D8DBE833D163E423D2D3CD4BD373EE33E223E56BDF8BD6B3D82BDBE3EB73DCE3C24BE493EA83C193E09BCBE3D323D11BE473D3DBDCC3D8E3D0DBECBBDF53D4F3E1BBD203E19BE13BE01BEDABD0A3E363EE5BD593E4D3E8D3E483D14BD9BBE32BED43DBB3D6DBEEC3D533F22BE79BD19BD39BEFB3D53BDE33DC53D06BE7EBE5DBD8EBD2C3E80BE673E4BBE113EFC3CA8BDA8BD943A103E693E853D61BDCF3D823D62BD1EBE5A3E1F3D9CBC03BEF93D393EE6BD0CBE8D3DBE3D9E3D50BE51BE0E3E8C3D82BE03BEE9BD283C8F3E16BD0CBEB23D70BDD7BDD73B83BD233E293EDB3D12BEEEBDCD3DFCBD013D163E5A3DACBDDFBCD43CCBBD3CBDE63DD0BCA43D0CBDEFBD293D40BE903DFE3D09BE1EBE2EBD183E973CBA3DBEBE753E103E5FBE273DE6BE19BE09BD66BEEABD283C6C3D9B3CBDBDF53DBABCC4BEE43D86BD76BE9F3C013E7E3ED03D05BC343EA6BD07BDA5BD8C3DC33D98BB9ABE95BD213E58BD743E3B3E85BC5B3EF33ADF3E02BD90BCE03D9BBB21BD1DBE6A3E7A3ED13CF33D2A3D3BBD223E9A3D5439DF3C483EFFBDB3BDC7BD09BE11BEB83DFEBDFC3BB4BDBFBDAABD0FBE5FBECABDD63D17BE57BD10BE8ABD37BE67BD6BBC22BD873D723D263AFFBD1FBD2A3E493EDA3C7BBD4E3E3C3DE73C0B3DBBBDF9BC59BED93DA23D4E3E66BEF53D7CBE1C3D16BDB73E0B3E76BEA63DD2BD123E8B3DAF3D943D8B3EE3BC693C8CBE8CBEA4BECEBC4A3E0D3E99BC0C3D53BE8FBDB83D6ABE7FBDA2BD003E0A3ED4BDB7BD593E6B3D9BBC263D07BD253D2C3D57BE5CBEF0BD723E213E733EB23D2E3E433E2DBE0E3E9ABD4BBEF3BD403E04BECFBDAD3E813C3A3ECCBD1ABE343E163C9F3BABBD23BEB73C25BDA33D2ABE29BD83BC393E9E3EECBB60BD34BE3DBEAD3EA1BD4CBE0C3CC9BDC1BDD43ED93D22BE3F3EF7BEFE3D113B3CBEA1BD02BFF43DA9BBC73EB03E273D9D3E9FBEB63B08BA1FBE27BE923D9DBCDF3D57BE853E303D443ED03D40BEA5BDE43C03BE273E80BEB5BC05BEF43C443E21BE0ABD343D43BE6D3C3BBEB7BD463C28BE4B3D82BE413ED43DA4BC07BE1CBD583CA63E583EE2BDE13C3F3EDD3D483EC6BDE6BD33BE563E7C3E9F3D4EBEDA3D673DB83DD8BD313ED13C2ABE51BE35BE1E3EC63C2F3E7D3CC7BA2DBDE5BC54BD0FBE333D56BECF3D243E17BE50BC183E6C3E8DBD933ED23D593EDEBC2EBD0D3E6ABD67BDB3BEB73D80BEEF3D2D3C253D1D3DD2BCB9BDF1BDA03D08BE393E913C2B3E3EBD9B3DB73DCCBDA03D3ABEECBDCFBDD5BC273E263D84BE32BE3BBE833EAABCA83E4F3E8ABE703D35BE01BD10BE9F3D77BD653E213E90BD65BDFCBD6BBDC83D5B3D93BDB7BDEABC73BCDD3E33BE42BD17BE8EBD0F3E8F3E203C5D3C903C4FBEEABB27BBD7BD46BE62BC06BDD7BD5BBEF23D563ED93DBFBD003E983DAA3DA8BBB63D2FBC8D3C97BD813E59BD883E45BB5C3E14BE88BD833DB2BD9BBEBE3DD83D9939F23C013CF53CA83CD0BDDFBDB03D283D583A64BDC2BD353EA7BE88BE983E89BE4DBEF8BDC03D07BD92BD1FBD563E77BD75BE6BBE8FBE553BD23EA1BD863E1ABDAC3CB4BCE3BDC0BD20BE173E82BEA3BE423E1B3DACBD2ABE983D37BD893DA13D7E3E1D3D5E3E783EB03EBABD39BD333E09BB1F3E7D3C0E3D1EBD05BEEFB8813D21BE24BE0A3EDF3C49BE833EF0BD40BEAC3D5C3E3B3D3FBECD3B69BE963C19BE2B3EC53E68BE52BE34BD41BE043E9B3E2ABD73BE9FBE5ABE73BC993D54BEDBBC143E52BD173C3E3E593EB03D1ABEB53C8D3D563D38BBF13D493E05BE9ABE75BD51BE61BE36BE53BE4C3D99BDF0BC38BEC1BEB93E2B3D333EBA3D483E3BBD493D8A3E1B3E93BE8A3DFE3D0CBE05BE9CBD903EB93DBCBDF13DB53D89BEFC3D5C3EA2BD2BBEAABD073E33BE9B3D3A3E05BEE2BBF2BC80BE1F3E0EBE073E063E4D3E2B3E073D063E80BC1BBEA23CC6BD1D3E133E0EBE883E9DBE453FBC3DB93D173E22BE693E773E683E88BD9CBD93BDF6BD98BDE83C08BE473E02BE0D3E373EE13D8CBEBD3D043DFC3DABBDD63DF83D54BE1CBE903D8C3EE5BC043DE0BD87BC17BE913D99BE96BD22BCF9BD863ED5BD093E91BE9A3E01BD08BE31BE7EBD6BBD1E3EB93D923E5A3C28BE0E3E843E8D3DB13D32BE943EE83D30BC033E4B3CAFBC3DBEB03DD13CF2BDDBBEC93E14BAC83D6C3D533A703DB7BCCABC423D103EE43D32BE7DBDEB3C9F3D81BEAE3E413EC53DA8BD74BE4FBE61BE453E97BDA03D6CBE993E84BE2CBDC5BBA93D2FBE253E553A763DAB3DBEBC2C3E183DAD3D83BD74BD41BDCDBC663D263A753DF1BCF33D1CBE25BE3B3DE3BA89BD723C403D62BE8E3D2ABE313C63BE8DBB2DBEB63DF4BD3ABE0A3DF13DC2BD15BEB13DB13C6C3EA3BC773D9EBD48BD273D063ECABD173E73BE12BC5CBD603D963C71BE47BEABBD6BBE2DBC83BD32BD7BBEAABE633E1EBE203ECC3CA3BDE4BC2D3E6E3DA2BD54BDB43D17BE0A3CC2BC35BEA5BBAFBDCDBDD33BDC3D42BC773D80BB3F3EF9BCBCBEA93D82BD16BEF93D0EBE7E3D76BECBBD9FBD9EBCC63DFF3D1EBD08BE58BD123E76BE713D41BDD3BC473E80BE0A3E9C3E32BD1D3E5DBD2F3EA5BD11BEB1BDC5BDE53CC03E183CBABD32BC8FBE53BEDEBD83BE6D3E9B3D723DFB3D83BC863DC3BC94BEAA3E8E3DB6BEA53D68BAAB3DA53D45BE8BBEB3BD1E39EF3CFBBCEC3D563E093D97BE21BE75BD19BE02BD05BE34BE75BDF13D383D04BEB7BDACBEDD3D20BD5BBD66BDAFBD143E7E3E883E14BEAA3E523E3B3E3D3E2CBE563E65BE64BCC03DBDBBCDBD0B3E3EBE103D1D3A323D603D80BDB6BD31BEA4BC2E3D9C3DEABD9DBEBA3CAB3D46BE03BE86BCEE3D24BE23BE49BEA33D493E983D3BBECB3E473D0ABE3DBEDD3DB4BC833D91BEED3D1B3E36BE983C423D0C3EFB3B3CBE8B3EC5BD763EC0BD193ED93D823C24BEE93DD93C0EBE463D1BBDFF3EDA3C1BBEA03E973EB93C733E0E3EF53D2E3D293C55BEA33E783E2ABD1FBED3BB82BE03BE5B3DC9BDAF3A44BD02BEACBDA0BD233E2A3E0BBDD23D2E3E8A3DE2BC3DBD963EA3BD3F3E4A3CABBD813C313D5C3D103E113C183D4B3EFD3CF63D56BEBEBD55BC7C3ED5BC623DA2BC383E6D3EFB3CA0BE843E4C3E7D3E29BEB0BECA3EE3BC1F3C073E1FBD53BDB93D73BE47BE8B3DAFBC9ABE523E693DBBBD2B3E0F3E093E0EBEB03D7FBE853E1B3EA03DEE3CB7BD3B3EBABD043EB0BD763D91BC6E3C983ECB3DFABDF3BD99BD583EF9BD3B3E0BBEA23B483DD6BDDFBD2C3EA2BD0F3CDEBDF0BD483D6F3D933C2EBED43D29BE5FBE313E45BE83BDBFBD72BD16BEA6BE813E943D3E3ECF3D8F3E533D1DBE5A3D42BEDEBC87BB843EE53DECBBBEBD033E82BE4E3ED53D6ABDD23D27BE37BEEFBC1E3E073E36BEEA3DA73D4ABEED3D5A3E0FBE1E3E8B3C553D393EC03DA8BDADBDBBBD25BE8CBD54BE44BE983DA53EC9BDBB3B6CBE19BDC63D0FBD383E6C3D87BD44BEAF3DE2BC6CBE433E413D96BCE03DF83D3ABEA7BB293B043E2DBE78BE0F3E01BEF3BA40BE393D2DBE34BE1EBE23BE65BE75BE543DEDBDF7BD97BD5FBE1FBE433C1BBE4F3D563D393D163E5DBD11BE853D72BE30BE83BE253B4ABE943C71BCAB3D433EB3BCA03EE63D9ABC22BE7F3C45BE3EBDE9BD4BBE26BEB8BCD3BDB9BCC9BEFC3D60BECA3D953EF2BD513DA9BD0A3EBD3BEDBDCFBD5ABDA93ED4BD8ABE6E3D90BD91BC993D39BEFB3D2EBD2A3DFA3CB63CB23DB0BEC8BD543E463E323E973ED83D2CBE273E133E47BE693D643E89BD83BEFABD5C3D1B3DA4BD1EBD2C3D63BE023DE9BE8DBDB13EA9BDF43D09BD673E8DBE7A3D4B3CCABC0ABE87BBB33D923D2F3E0B3E39BE93BD65BE173E333DECBC773C7FBD013E14BE67BDBD3B143ED03E88BEEBBD07BE5ABE18BD6F3ED8BCD33D0EBE563D963DD43CFCBB8DBC913D363E513E20BEB43E43BC24BB6B3EFEBD363DF5BD0DBD1DBDD0BD963D97BC6B3D60BC2E3E7E3EA5BD4B3E97BE1F3EB13EDB3D133E76BEB7BEF7BD5ABE16BEE9BD9EBE30BD89BE05BE0B3E403D0DBE8B3D303ED8BDF5BD51BE3ABE013B3F3E0CBE6D3D0ABE85BDCBBD943DE6BD8A3ECA3D043E08BE2A3E963D9D3DD3BD573EA6BDE13EB83E2A3E063E613E7E3DF5BD923DC6BD2D3EC3BE673D2D3D99BD64BB04BEA23E19BDF2BCD33DB73C3B3EA93EEDBDB2BC34BE0CBCB7BD09BE683E44BE1FBE553C2C3EFDBD753E30BC65BE073E06BEA63D03BE38BD233C383D873DCBBC993E35BE613DBEBB063CB43DE53CD43C4A3D9CBD733DB53E1EBE39BD8FBDAABC853E563E0EBE20BC8C3E0D3EFDBDDF3DED3D62BD96BEDFBDF83C553C3DBDEEBC4E3EA43B45BE0FBE66BE663E303E0BBB0ABE84BE8CBE05BEC53D9B3CDD3C2FBD2BBE793D833D6F3E84BD713C7BBE28BE7C3E1C3E24BE593E0C3C533DAABE1FBE693E873D33BD4DBE1BBE603E32BE7BBC8F3E8D3E31BC45BD0B3E46BD7F3C88BDBF3D333E10BC60BD733ECBBE01BEB73D1EBE5EBE10BD1F3ED0BEAABD8D3D9F3E943E353E8C3E1C3D1B3E823E0C3EDDBD0CBD9FBD983D893E403E163DE8BCD23DBABD0EBE78BD4E3DF03D2DBE8F3E98BDE53C53BD073D143D8BBD32BDDF3DC7BE7DBDB63E8CBE1A3D513D4FBDFD3EED3DF53D173DC9BDC23C87BD7D3D9F3D6DBD753EB73D3DBED8BD163E203C0D3EFFBD853CA63E98BBE0BCEA3C58BE5BBC9ABD2EBE6B3E403ED53D443DFEBA1BBE0DBEC73D9FBC0C3E62BCB2BB223DAA3B8EBEB13D24BD2D3B0FBDC43DEC3DAC3ED8BDD53A13BE163E2F3D0B3E17BE3EBE40BE54BE913E39BE53BE0D3E8EBC5B3E24BE363DA03D4CBE38BDA33EEB3D89BD163965BE4ABD743D3BBD3B3CF6BD113E9BBEFC3D693E2EBD18BEA33E2DBD003C343EDEBD3C3D0CBE793D2BBE90BC40BE65BE30BD7ABDAA3DB93D55BE1FBEFFBDABBE57BE953E95BD2CBED5BC5C3EC1BD77BE963EE8BD7E3CA93EAEBD27BEE2BD89BDB4BDAD3D853E54BE22BDD8BE463E74BE0FBE86BDBA3DEBBDA1BC5C3E10BE19BE983D82BD5D3D103E553FB8BD803C0DBB93BDB73C87BEA43CC3BD183E843C84BD003E853E7DBE613E9DBD823CA5BD303E0F3EA83E2A3DE6BD00BE21BEB6BDA63C933E753B01BD64BD693EADBCF43D053E44BE5CBE36BEAABD6F3C0BBE94BEE03DB6BD9EBB83BE58BE2DBE7DBDAD3DFD3C18BE343E0ABE8EBDBFBDE7BB413D8D3E653E173E0C3C2F3B0CBE503CE6BD273CB13D533E103E3C3E473FCB3C293E5DBDAABDA23D573E05BD82BD9E3D68BD85BD503D183DA7BD06BE1E3E183FBA3C3CBE59BE51BEAEBC533D323E67BD23BD1B3D453EF63DE4BC59BBFEBD2EBD81BE813D0E3E073D0CBE80BD15BE8B3EF63D3D3E0A3EF6BB1BBCBCBD253CC5BECCBB89BC2E3C68BEF4BD5ABBE6BD983DADBE6EBE8ABD45BE173E84BD063D15BE7A3EB9BE6B3E3F3D5DBD9DBDA9BEDDBC973C833ED73DC5BC94BE5F3E6DBE5EBEE43C5C3DDE3D",
      torch_tensor_32_torch.bfloat16_2: "0x020000008F3DC6BDBC3C1DBDB03D84BD8ABCDBBD3BBCE33D2A3D95BD533DA13D473E48BD753EBABD973D15BE6E3D603DF7BB76B831BD223D4B3DA33D163DD5BD82BD05BD",
      torch_tensor_32_32_torch.bfloat16: "0x020000003E3BADBDE2BD343D16BEDC3CB73D833DC2BD97BD173E0EBE4A3E8C3D27BE013E053EC13D61BB233DA3BE5DBD4BBE85BD93BD1DBEAA3E3A3D0FBC253DDF3D8DBD8C3D263E423A2ABE7C3E99BDCCBC9C3C503E30BE11BEEA3DC8BC503E07BC343D183CF2BBFABD7ABDC33C9BBC66BE0A3E273DCE3DB33DB93C8B3BC03D4A3E1F3D2DBE3EBC39BC093D93BD49BEADBECBBDA3BDDE3DD73DC9BD14BDCBBEF5BC263E46BE65BE90BD29BC46BE2D3D5E3CFC3D6B3CF1B9ACBDA6BD31BD163E0ABED33AFB3D453D15BDC33D72BD3CBEE83CC93D613DC2BD1D3D873DB3BD9E3D30BE82BD7DBD643D4CBEE73C763CBBBCB43D07BE66BD2EBEFABD6E3E18BDDB3D4DBEB43CADBC9FBD9CBE1FBDE03C41BC303D543EC0BDF83D7B3D42BD4B3DE4BBFABD293D16BE203DF4BC913DF23D4F3DC9BD483E5FBD12BEFA3C86BD0ABE243B24BEF4BD893E153B70BDBE3D1C3E533E02BE153DFD3D063E77BC7CBB113E01BE0E3D513C0C3EC83C7DBC1F3E3B3E0FBDEE3CAD3D863C8ABDCD3D783D2ABE2F3E353E653D4ABD463E57BCE23D9ABD203E41BDD7BD613A063EDC3C0A3EBEBBFEBC873D17BB673DAEBD75BE21BE1BBDD33D9FBCEF3DB13D113C03BC103E0F3E1EBD09BEFA3DCEBCD33DAFBD873CC3BD40BEB93C5EBB37BE81BED23ED5BD153CD2BD20BEE3BDEFBD463D4B3B45BEFB3B263D0A3EE73C15BE3FBE3A3EB3BDECBC2F3DF73D96BD1BBEB9BD543DC33DFBBDBC3D053CBA3D77BD68BE0C3D153D283E0CBE3BBD8DBCDCBD203D6FBE163EE53D903EAE3D70BD4CBE4D3EFBBDD23D063DD8BDD63C66BD5EBD13BECEBCC83C753DB0BDC3BC2DBE093E393EABBDA6BC6FBD8CBB253EAD3D543E8DBE883D6DBD27BC8FBDB6BD8ABD583EA7BB27BED13B8FBDE23DA93CA33BF23DD23D86BD743D47BDC2BC373E533E44BA0C3BAEBD41BE013E05BEEEBDEABDB7BDB9BD52BD6B3D183EB0BD9EBC093D3ABE0DBD953EA6BD85BB3F3D933DD23CF0BC9BBD20BEB0BD853E97BB2F3D433EDEBCA4BD8D3D8ABD943E493DA0BDEDBDC6BD8A3DAF3DA3BDBCBDF43C4C3E793E0ABE6B3E7CBD843A1B3E33BC5C3E0FBD11BE78BE5A3D4C3EA5BC523EA53B8839C63DAD3D283BAABDC13BF3BBB0BDD03CF03DB83D943E503D1C3B123EE0BCA03D4B3D183DFC3D403DFD3DCCBB823ED5BD773EB3BD763C35BE263D87BCABBB67BC683DA63D70BE8ABDE93B523EA43D54BB8D3D073D29BD773D2F3D0C3DA3BD87BE113D253E67BD53BE6E3EA1BECABCF03DE9BDEEBD8CBCCB3D67BD273E883E663E993D93BC18BDB7BD243EB7BC3C3E893E45BD1FBD4E3D373EB9BB873D2A3E1CBDBBBD4A3EFE3D093E79BE2C3D15BE763D893EA43C25BE343E873E3BBE10BE893D27BE123E0FBD62BE073D703DDCBD3ABB0D3D843EF13DB93D593E3DBB66BD6A3C9CBDA6BC8BBD2BBE1BBEDDBB6EBC503E8ABD60BD94BDA5BE883A3B3E7A3D933BAC3E74BE943D903DC5BD063D85BE833DF93C82BE01BE0BBE083E55BD353CB43DB2BD813A6BBE7D3DC8BD5CBD4CBDCB3D643E4BBD7CBD493C15BE0E3D893C753D493DAC3D8FBEF9BAF73DA13B7D3D14BD483C27BDBFBD49BE57BE5E3CDB3ECB3DB8BD9FBC623D533D53BD9ABE083D4CBEA1BE25BE5BBE3BBC223E1C3B0EBEA33D163E083DA23D23BEE8BCACBA2C3EC8BCE3BC8D3D0ABB723C9F3D5D3DB1BD943D8BBDD43D1A3EDF3CA63D603E26BE4B3DC1BD14BE6EBEB03D893DEEBDFF3DFCBDF0BD29BEDC3D303E263D40BD463DFE3DA1BD07BE4B3E993D233E253E98BD083DDDBD1E3E9D3ECEBDB93D00BE2CBE463E703E0D3E08BE92BE8DBD443D24BDDD3B3EBDFBBDABBE04BD1A3E1D3E55BDF73CD3BC273E713E9FBC34BE013E8C3D8C3EDDBD093EA83D483ED03D88BC89BD26BD2A3EAEBD85BE15BEEF3924BE27BDDBBC873E45BD673DE43D0ABE183E2CBD2C3D4FBE3C3D993C273EC6BD183B063E2F3EBABDDFBD3DBEBDBDAABD8B3C5FBCDC3DCE3D5B3DD8BD883D233DC3BCB43C973DE53D173E003EA83D23BD363D123EB63DC3BEF13C273D12BE0FBE2DBE52BE08BE04BE343D593D3E3D2F3E81BE0EBE7EBDC2BD7C3D44BE743CF23C8ABC15BE2E3D963D063E8ABCA13C22BD6C3D133E773ECA3DC73D15BD2DBDA33D0CBE173E9B3D5DBE5EBDD9BD18BE2E3E51BE743DA8BDCBBCEDBA13BE0FBD473D56BD0A3E393E983D1FBC063E1DBE90BC4B3C813C0DBE71BDC23DFE3D713D25BD42BE23BDA73CDFBCB03D883D9CBC0F3E373DFC3C953D3EBDED3D033E86BD0D3D233D193E1E3E10BEF13BCCBDB7BD15BE6C3D97BC4F3E173D43BE56BE823D72BEB93D203D97BE90BD11BD7D3EA0BEB6BD6CBC143EA5BCB3BC263E32BEA83E2F3D4F3C393EEA3D16BE7FBE473E55BDA73D30BE90BDE13C3B3ECB3D6F3D59BD56BEADBDC03DA6BE163EB43D5A3CF93C183D2F3DC5BD14BEC3BD01BE153D8D3E073C16BE7A3C7C3D983D2DBE07BDB5BD843E3B3EC1BDE63C4E3D35BE73BDA23EE53DCB3DD33DA13C12BE0F3D17BE28BDF23D423D93BDF03C133ED73DD7BD30BED33DA7BC29BEE43D2E3D92BCC03DB63C533E55BE033EBDBD47BE70BDCF3C5A3A0FBA30BEFEBC8C3D9B3DCB3D4F3E28BE423CC13D8FBB4F3D3C3EFFBD0CBED83CA4BC33BEBD3E573C7A3D8B3DECBD53BEF9BD513D2BBDD63D613DEE3DFB3D1A3EEFBD85BD943D2ABDC43B18BD163E193D4ABDBB3C99BC0DBE8EBEBA3BC73D9E3EF4BD5E3B07BE2A3DD33D94BEDB3D813D263DCC3DFEBDF53D79BD263E4D3D5E3B06BECCBD7E3D13BCBC3E023E1FBE483E153ED23D923C8C3C4C3D90BD6ABE29BCB23C213EA83D383E6A3D043EE63D4EBC3F3E963E9D3D19BEA7BE9D3D493EB83C1ABD8F3D143E8C3D60BC15BD0CBE62BEBFBE61BC9BBC07BE",
      torch_tensor_32_torch.bfloat16_1: "0x020000008DBD4B3E823D26BD00BDF7BD893C4B3E3DBD053D45BD43BEE53D2A3D3DBE3DBC173D6BBEA0BC8B3DD8BA94BD9A3D703C9CBE643D1D3EC63C6A3E243D90BD6A3D",
      torch_tensor_32_256_torch.bfloat16: "0x02000000873C0D3C963D353D4B3D51BD6FBD9BBDF1BC4B3DBA3D783D1B3D523BAA3D103D1BBD0CBDCCBDDE3CCCBD2A3D3BBC18BDB83DACBCD9BCFBBD8DBD5DBDB6BC8FBC923D873D78BD92BC36BC573D24BD833DCFBB96BD7C3D443C45BD93BD9ABC243DC5BD583D3A3D973CB3BA9EBDFB3CCBBCCB3DB0BC08BD593DFEBC8B3CAFBDF03DF4BB26BD07BDF4BC7A3D593D5E3D323C473DFCBBDA3CE13C183C29BDCE3D36BCAEBD253D9D3DA83CB3BC763D883B15BB423DDBBD15BDCCBB6CBD6C3C02BD653D953D183DBBBD29BD63BD223D75BDB4BD67BDF43CD43C03BD90BCC93C4C3DF4BA5ABDCABAD2BC85BC1DBD2DBC973DB4BC4CBD723CDBBC5CBD173DF93C4BBC88BBB23D333D6A3D84BBA5BDDCBC913DAD3D7E3DFFBC18BD29BB51BD033DFF3CE5BC55BD2D3D18BD8FBD09BCADBB993C203D1DBCDAB9183CF1BC6A3C823E1C3DF5BD8D3DD03CBEBD7E3D463D263DDCBC3CBD4D3D9C3C6FBDA33B17BCE93A08BC0FBD4E3CDABC33BB4CBC163DFBBC6DBCF8BC7E3D53BD5BBDAC3CF13C64BC5B3D03BD053D57BC75BC823D46BDD8BCFDBCA9BD1A3DFA3C02BCFCBA7D3B90BB453B4A3D74BCAF3D543C67BD2A3DC9BD66BD883DE4BB843D7D3C8B3B89BDC63CCC3C9DBD603D063EFD3CE4BD2E3C0EBDFABD9F3C883C5EBDAD3D37BD1ABD4C3D143CAC3D66BD593D673D7C3C55BD383CA1BD143D353D8F3D283DB6BCE0BB97BCA2BCF6BD373DB6BC04BD7D3DDABD00BDE5BC8CBDD03B9F3CD63C9FBDF53BB43B4A3DD03DCDBD7C3D7B3C673C6B3D94BC033D3C3DF73C66BC0ABC0A3CF83C33BD993C3FBD0EBDD63C05BD973D123D9F3B383D163DD1BCF73C833C953B073EC3BC503D8C3CC83CE43D16BD6CBD00BC5B3D613A04BDB6BC5B3CCDBB433B4ABABDBCE03DA7BD0F3D52BDCDBCE03C74BD223D5B3D143C673C91BD943DAE3C02BC31BC0BBD1B3DD0BDEF3B71BD373DB63CCEBD5A3C5DBC923CB0BD9D3DF93BECBC3BBD6ABD9A3B833D3B3C353D73BC6B3C833D47BD333DBD3D30BAA73C33BD6EBD783C41BD30BB75BDDEBC36BCBD3B3CBD02BEB53BD93B303D933C6E3CF43C823D2F3D903D25BCDABC14BD71BB993C703DBA3C29BCF73C03BCEA3B9C3C233D02BD89BD76BC10BE3B3C9D3D593D50BD1FBCBF3DDDBC883DF33C613D823DA0BD6EBB263E03BCCA3DBCBDF03C7FBDFF3CADBD7D3D4DBCB83D393D00BC90BCB33D9DBDBE3CB2BD8ABC8E3B0ABD05BD333DD63B2F3C243D423CC73B903D7ABD66BD73BDD63C023E3FBD1B3DA03A033D973C30BDF5BC4DBDACBD8E3DBABCAC3C4D3C6ABD023C233C833C34BCE53CE43B113DCABDD7BB963D813A6FBDF23C103D8F3C84BD8EBC42BD4D3CAEBB6A3ECCBC8C3D19BDA63C0C3CF8BB2A3DDC3CF1BB60BD67BAFD3CD83C22BEA73D1EBD163DB0BC0BBCCB3BD0BCA9BD233BFCBC4A3D04BD13BDDD3CB0BCA0BC463DD13CD6BC183DCB3C8DBC88BD383D61BCB7BD05BD36BD10BD5A3D09BDBABD023B63BD0DBAD0BD573ECBBB213C3F3D0E3D20BD03BD1BBCA5BC6F3D0EBD7F3D5E3D0B3D993D1BBD503D663D04BDA0BD543D7EBD0DBDABBD223DDC3D3DBB44BD423D0C3DC5B80CBC093D8EBDE1BC96BADFBC50BDE53CB1BD343CFDBC64BD4A3C1B3C033C433C0A3D8BBCA83D1B3DDF3D9EBD2DBD9C3C563DFBBC253D55BBACBDB03DA5BD143D93BDF6BD36BD94BD4BBCB8BC9CBD47BDBBBC15BBABBA1FBCDBBCCE3D7E3CAEBD1E3D3FBD08BD74BC85BD2CBD69BC793D87BD343D233BC9BD613CA83D8EBA64BDEA3BF23BC9B8D1BCC93C3EBD53BDF3BB133CE93BF0BA1F3CE83D0D3CF1BC913C8E3D5F3D8EBD11BDAD3C00BDD33CB93C56BC2CBD65BDE5BC81BA3D3D42BD913CE43C833DF33CFABC7DBD313DE43C7ABCBA3C003C03BE3F3D64BD96BC99BC513C743D213CE2BC803DAC3DA73C2BBD373DEA3D92BD993D6ABD07BDAC3D58BA1E3C8F3B403D1D3D99BD09BD9E3D523C7D3CA63CE23C713C82BD393C193D0EBD403DE0BCE8BB343CCC3C0CBD723D15BCDB3CBB3C38BDE3BD883C8EBBDABDE8BC12BC623D74BD1A3AD73C35BD623D2FBC803C1CBD06BC8BBD87BDF23B9E3CF63D993D6BBD55BC983BA0BD43BDA83D6BBC833D3C3CBDBBA53BC3BBDC3A0FBC413C333D8C3C993DE4BC11BC08BDE13C87BC94BD273D553D2A3B07BDAC3C79BDA03D9D3DF13C45BBD9BC6B3D53BDC93D793D56BC44BC95BD743C7ABD80BD12BE97BCDE3C0F3D8BBB963C633DC6BC2DBD48BCA9BC1DBCD838C93C643C86BC413CCEBC61BDB0BB373DC13C053CD6BC823C033ACE3B2D3DD2BD5B3CA03D6D3D943C8F3BF93C4DBDA8BD573D19BC213DAABD7DBC9A3C613D2ABD6E3C93BC903CCBBB91BC85BC03BE1F3BD4BCACBCD83C1FBD4CBBBF3C70BD253DE4BB9D3CF9BCA93D37BC153BF23B933C15BD1C3D83BB1D3A0EBDC23B033DDBBBA83D2BBBACBC2E3D8A3D7ABCB73C413DC3BC113DED3CA2BC3E3C433CF23C1B3B993D553D2CBD62BD35BBAFBBCB3C6FBD87BD02BD1DBD213D58BC9FBDA93C973D90BBE43C213D4E3CAF3DD93CA53CC5BB1D3D3D3DE03CE8BB53BDF23BA63D9EBDA1BD273DA2BCFA3BC5BD9E3D903D0ABC373AF5BB5EBCCABC9B3D08BD9C3D103D003E45BDA43D21BCFC3C943DBABC8B3D0C3D91BDA7BB313B0A3D5DBD253D013EC43CA1BD0FBD8FBDDB3CA93DBDBD0FBA8EBDBFBB123CB8BC6CBD543D103B3BBC5ABCA13B763D1A3DB83DA0BC3EBDA03BB9BD163C133D9A3CF63BCABCA63CF3BCDDBAF8BB913DB6BBD13DA33BDD3D04BD8ABDB03A4DBDABBC0D3D53BC91BCD9BC91BDC23C973C953C03BD45BD3EBD2D3DA3BD6BBC933DB43DDBBC51BD423D343B8A3B7D3CB2BDEEBCEC3B913C26BC3DBBDC3C40BC57BDF2BC44BDB53D4BBCCCBB083D303DDA3C9D3D88BCD43C41BC28BD84BD64BB693DFE3B5F3B44BD5CBCB0BC79BD72BD333D753C983DB53D3CBB143DFCBB313D533D0CBD13BD603DC8BC58BC33BDA5BD05BD00BDBDBD9EB9A0BCE2BC6EBC8B3BEDBCBD3B8FBB2DBD6DBD91BD2FBD5D3C863C3B3C9A3DAFBCE1BC6CBD09BDB73C5A3CCDBCA93DAFBC69BD793DA23C75BCAC3C32BDDC3C283DA13D553DF9BCA13D35BDCF3CF73D2E3C00BB11BDC1BBFDBC54BD143CEBBB323DC5BC3ABDAB3AA63C0A3DA63D69BDFF3CDF3CD6BCC3BC03BD323C19BBCBBD32BB173C0C3B50BC10BD9F3D61BC29BDE03C443D8DBD323D6F3D4A3DBFBC413C913D88BB19BD5C3DAA3C8DBC103CC9BBD0BCAC3C423D75BD41BDC63BA63D043C04BD85BD8BBD74BCA73DF5BB31BDE0BC05BD3A3C79BDE43DBDBC2B3DB13BDD3D4BBD2BBDC13B55BD49BDA33BD93C12BCDBBCDABC053CE43D103D3B3DCF3D34BCC6BD52BDAC3CA6BC783C05BC623DC03C1EBC0EBDA63D9BBD853CD0BC30BC28BB35BD0E3CBABA03BB40BC12BDD33C8E3CECBC73BBB73C40BC223C5DBD313B013E24BC5DBC9D3C55BD6A3DA33D433C783D933DA4BC043D04BDC5BCC3BC16BD63BDB4BB34BD243DE6BC983DFFBC49BDCDBCA33C65BCB03CF43DD4BB87BA94BC4CBE063D34BD8D3D27BD97BDB53C8EBC023C823BA13C503C9CBD65BDC83C703DC1BD123D6B3D90BC253B5C3D7F3DB13C49BC373C77BBD53D1D3C05BD953CB13D593CD03C18BC37BD17BC08BCB9BC8B3B4ABBF7BC9CBC99BD14BD253DA73CCC3D57BD503C913DD9BDE0BD21BD253D82BA653CA6BC04BD65BD753C1B3D053DF8BB023E9EBBE23BEFBD61BD823DB8BDF13C0FBD31BD2BBDF93C49BDF6BC963D3ABD0EBDEDBD533DB6BD323D75BBFABA893D533BEF3B493D3FBD29BD043D3C3DDA39DCBCC23CEDBC283D893CE0BC35BDF0BD8A3B523D963DDABB0EBD82BC1ABDC83C123D59BD7D3C333D883C8FBD55BD07BD31BB393B313C48BD803C77BD103C13BD2C3D82BCB9BCCC3CC3BC66BC243DCA3C223D273D88BDC3BC803D56BD043E293B96BB49BD3ABC8C3DCD3CC13C9DBC983B63BD1E3D193DAEBDC03989BDF63C1ABDEF3D3DBD1C3DB53C68BD83BCB0BD15BB3F3BA2BCD73A683C1D3D6A3C72BC7EBDAB3D0DBD5D3DA43B77BC363C903C193DD93C54BDACBCA6BC10BEC2BD903DBE3C8FBC443B18BCBE3D4C3D893D5C3DA13CE23C4F3D11BDF73CA03D79BCD8BD7C3D683D7EBD4BBA29BD07BD94BC7A3C883C9FBCF33BCF3C953C12BEB0BBEA3C9CBD09BD553B1C3C373DF83C62BD6ABB3FBD563D153DC1BC08BB233C70BD08BCC2BB0F3DEA3D0A3D1B3DE73BDC3C3C3CDB3C913D97BCD3BD9D3C07BDC53CF83C4ABD713DEFBCC33B8A3BAA3CE4BC9B3BB8BDC7BC083D7E3D303D18BD4E3DBCBD863CF5BD9BBDFB3C833C853CDCBA92BBAABC533C9ABD34BC1ABD02BDF1BC9D3D233DBDBD3ABD6ABB6DBC963D7C3DC6BBCA3DA23B293D8E3DF8BCCEBD8A3DFCBC10BE0FBD8B3DA3BD033E153D683CE13CFABC8FBDF4BB223D70BCDC3C423D5BBC0E3D6A3D743D803DF9BBB7BC003C263D303DCCBC29BC20BBBFBC5BBC5F3DBE3CF73C16BD3EBDC6BCBB3CE2BC643B2B3D2B3C023D5B3DE03B3FBD5DBC4F3D38BDACBC03BD6FBCDB3C123B96BD7D3D88BC8B3CA0BD7EBD70BC873C02BC4A3D6FBDA43DD63B813DF53C97BDAC3D25BDBF3C91BD3A3D5E3D55BDEABC153D65BBFC3D40BD4E3D22BD77BCA0BC0A3C4BBDEE3C8D3DA8BDFC3C55BCCEBAEEBD71BD65BD8FBD6C3C493DA33DC1BCF9BBA4BDEB3C663CBDBC66BDA0BD983BDEBD63BD733D3E3D843C62BD8C3C003E51BC593DE9BB8F3D863C08BD493D723CD5BCCC3BB7BDF4BB01BD473D193D06BD4CBC333C653D533C49BA863BAEBDA33AE4BC163D8FBC82BC93BD8B3C26BD963D073E4B3C06BC103D673D083D913CBF3C973986BC1CBD183C723D9BBCEABB743CDABC27BB493C93BCCF3C62BC843BFE3C8BBD2F3CAA3CE8BC46BD8E3D053D9B3CC13C2B3CB4BB1CBD453D8FBC143C6E3D3EBDE4BCF43C8CBD24BD3DBDE53CA6BCF7BCB63CA5BC6E3CF6BC433D2BBD813D08BD373D2F3C883B81BD19BD93BCB5BD94BD093D67BC87BDDA3CFF3D71BC3D3D35BB6F3DC4BC66BB4E3D3DBDC73C0BBBCDBC46BD6F3CBC3B83BDA23D38BC54BD603DC7BC8ABA253DB03D073D293BCD3B49BD9A3D003C20BC8DBC903DE03CF43BF83CA8BDF53BE93D1CBC8D3D803CA9BCA73C88BB3ABC29BDA3BD8D3CBB3CECBDABBC0FBB823D88BCF3BC55BC8A3DBEBCE4BCABBD48BC553DFF3C86BC45BA90BD913C683C283DCA3C98BD19BDD8BD7ABD953D953C14BD2A3C5F3C98BC023D5F3D7CBBC4BD973D793CCDBD1ABD40BCC73C1BB914BDEEBBB6BD773D7DBD743DB63DB93C013CBABCE7BB3ABDA0BCEF3DBD3C8F3DD5BD4E3D233CBCBC033EAFBC2E3D8BBCE23C41BC2ABB993D343D20BC2CBDA13B56BCFDBC1ABD24BDA9BC193C073C43BD8BBBC43C1A3AD83B08BC1FBD483C7ABC573D533D803D33BD8ABCA43DCD3C3C3CA33B183D1FBD6F3D2F3A833C853C22BCDBBC193D14BDE13C273D8BBC79BD0DBD24BC643CAC3C33BDB33C993D3FBD8B3A423D89BDD4BC453C62BD453D9EBDBB3D313C9CBCB9BC2CBDE7BCFD3C033D8EBD953C3A3C403D0B3CA5BC0A3B45BB83BDBE3C893D583D963D46BD133D39BC46BCFD3C9E3C19BD72BC523D043DB83D15BDF6BC203DF13C093AB2BCABBD4C3D98BD91BC04BB2CBD863D3FBD83BD7EBB463DB1BC13BCDA3BAABC383C983DA83D8EBD623D66BD02BD96BC0E3C373CEC3C76BC3A3D95BD813D9C3EE73C1A3CD13B14BCB13C6D3C893DDFBCD6BB90BD08BC3EBD9D3C08BD033D07BD373DCF3DF3BC82BDC1BC5B3CDBBBF2BDEC3CAE3D283D473D1CBDEDBD44BD193DEEBC593BC83C36BC623D823D3A3DC13D02BDF9BC943D26BC213D1F3D0E3C543D01BE433DC83C583C2EBD1E3D3EBD9A3B783C453CC43D7BBD28BC5DBCB9BC8A3ABB3CEC3BC5BCCCBD8FBD3C3DD93C62BA07BAA3BD7E3D5ABD5E3D8ABCE0BC673B8A3CBDBBC2BB67BB533DEEBC21BD1E3CD03C0C3D59BD2B3C083D57BCE63D71BDD63C2D3D0C3D5ABDB83DEF3B093B31BDBD3D2DBD913DCA3C3DBD943C2B3D733DC33C06BD8838063D2E3DA7BC083CAE3D6A3D0E3D073C5BBD84BCCF3D9EBC763C983D8DBD8FBC35BD78BD80BDCF3BA0BCC63A92BCB03D903B8ABC1A3CC93C08BD553D723D15BD1CBD7DBDB03C57BD393D6E3CE1BC0EBCD23C753D51BD1EBBA23B5A3CA93CE63B013D943D153D6DBCEBBB16BD8A3DD83BA33B583D1F3C6CBD4ABD5C3CCBBB9A3A6C3D983D68BD7D3DE6BD09BB3E3DC33D3B3E5CBDA53D00BA93BD2EBD223DF0BC283B0BBD453D5EBD1CBCB1BD073D433D443C9F3B87BC433D3EBD00BE1A3C1B3D453C883D03BD283D0B3E8F3DCD3CC9BC833DC53B84BDB5BB743B753C883C963DA23C59BDD0BCD13CA03DD43C1BBD2E3D5DBC6BBC443D5BBD023D273A0B3CE33B42BD9C3DB03CA8BD80BC3FBD61BD24BD2BBC523CEA3BD43D5C3C94BC29BC0DBD0D3D953C02BC2F3CB83CE93DCABC153CBD3C1BBCCA3D01BB4BBD483D96BCB9BD283A6C3D423D5D3C5F3D57BD09BDD43C853B28BDEA3C3ABCA0BCF7BB003C4C3CF7BCBF3C22BD81BCB8BB27BDC5BB16BD513D12BDD1BDA73D0A3D85BCF83C18BDB13D293C723B2FBD953C8CBD90BD453BEDBB1EBD663D1E3CFC3C633DB13DF93C02BDF83C88BB4FBD6B3D7FBD9A3D1D3DF13C51398F3CD1BC90BB92BDB13C813B8E3DEA3CDC3D093BB5BC5BBDD8BACCBD5A3882BD7C3D313D68BDEFBC313D4FBC31BD12BD3BBDD23C93BD91BC193D883DC83CF23C70BDD93D333B153C343D80BD8CBDC3BD8EBC4B3DB73C423BF0BD1FBDCABC873CD0BC62BD443C513C73BD403D57BD2CBD9D3B373D5B3D0CBCC13C02BD343B963BCAB8D3BC21BBC8BC4A3C8CBC573D84BBB73C4C3DD33C23BD603C933C7FBDF73C8EBDA2BCC9BCAF3C863C1ABB12BD27BD9A3D103DC33DC53CD93C5DBDE9BD87BDB73B503DF73CAF3CA03D663D73BC45BD003C64BD0FBCC0BD053D7CBB983D333CFE3B9BBDB33C7FBC71BD363DDBBDE5BC043E0F3AC83B0F3D12BDB73C44BD82BDABBCC33C34B9EABC70BD143D3EBC0FBDA23ADF3C003EAC3CEBBC1E3D1B3CD13DB5BB083D11BD73BD833C163DF23C973C403CFC3D5A3D993D183DA43CFCBB1E3C0D3DFB3B41BB46BD23BDA9BDDD3CBE3B983C4D3D923DA03CDF3B15BD95BD88BD873CB5BC39BD2E3D87BA713DDD3B8D3D81BDE03D933D893C0BBD143DD43C59BDF03BF3BBEE3CBC3C27BDBABC423D5CB9CB3D90BDE3BC0D3CB5BD923CF7BC2BBDC83DDC3C2DBDEDBC243C233DC6BC05BD30BD003DF13C6A3DAC3C833B02BC863D1FBD2ABC1C3D1A3C66BD183D96BCDB3D5E3C8B3D51BD443CA1BC0BBD3BBB5D3B38BC3F3DFCBCF13C0A3DA3BD813DF5BC5FBBAB3D0FBA03BD893CA5BC7EBCEC39D4BB9B3D5E3DF93B94BD703DEFBCC3BDDE3D283D97BC983D1B3D6D3D913D933CBFBA1F3D183C69BC1ABD9B3D8D3D6EBC843D133D24BCA6BC413D00BDF93ADABD0A3B63BD6ABD92BD3CBD47BCE5BA593D413D063BA4BBA4BC06BDE03C3B3D56BBB93D5BBCF7BCB0BB0EBDA83B9B3DE8BC29BD01BDFCBD20BD043C3DBD463D3ABC9F3A8E3C683CFB3C03BB063D4DBD41BD5ABD06BD3EBDA53D59BB8FBCB33CC9BCABBC583D73BDDD3CAA3DF33D15BD8D3D84395CBDB73C1ABB823D9EBD9B3D82BD0B3B37BD603CAEBD43BD293D803D99BC43BD04BD353C58BB933DA2BC66BD05BC873C513D25BD72BDA2BB253D0B3DC4BC8F3BA2BD44BD24BD193D883A833D20BCD6BC05BD5DBD37BDBEBC3BBD9A3D043D6EBD36BC23BC29BD723C49BA123D31BCAB3CBEBDCEBC403BB6BA553D5ABD23BDB43C5CBC2CBDC73C8A3D883D07BDE0BCCDBCA83BD43C2FBDB1BDFD3CA03D0ABD11BC5EBDC93DB03D203D86BC75BC733D53BBBABCA8BD743CB2BC2BBD8DBDB83DD2BC053D0EBCB83C08BDD53CB1BCB33C903DCFBDF63C0BBD403DB2BDEFBD30BD96BD8ABD5EBDD2BC833CE5BD183D043D683A6EBD333D3F3D9DBD7C3D71BC053D07BD1C3D8E3DF3BC3EBB953B2F3CA43BA6BB85BCAF3D303D0EBDCCBD3BBDCABCCDBC77BD423DCDBCBE3CA8BD763DC73CA2BC323D70BC9CBD4BBD4E3DEBBC57BD0B3C603B50BB073D043D6C3DA2BC373DD23C223CA63C1F3CF1BC82BB043D053D34BDEFBBADBD29BD83BD723D733DBB3C2EBDE43D31BC973CF53C473D363DBBBCDBBC20BDECBB4B3D713D443DC5BD74BC10BD223C3BBB20BC71BC62BCFABAC2BD2ABD15BD033E26BC303D25BD83BC553D423C663DAFBC9D3D0BBDCCBC83BD843DB6BAD5BC95BD393DC93AB63D393B7BBD793D7A3CE73B78BD743D69BDBABCA9BBA83C06BC103DEA3C403CE63CD9BD1DBD273D193D0C3D6EBC88BD12BDAEBC683D92BC4DBCE6BC353A90BCEB3C85BDFEBC003C8ABD07BDB9BDBB3B8FBD573DDCBCE4BC4CBD173D93BD6EBA3B3CE63D753D25BD2B3DAD3DD139EF39633B1FBCE9BC2F3D753A883DBF3DD93B043DC53A26BDA03C923D4BBD273B7FBD32BD35BC70BDC9BCA5BCD8BDF73B1D3D9EBC05BDB23D3F3DC93C5CBC1A3DF0BC98BC1C3B82BCAD3B95BB9BBC8A3DDC3C823D3EBDC53C0EBDB73D62BDFABC80BD2DBD043C40BC163DB43D1BBDE73DB4BC753DF0BBD6BC3EBC37BD013E4ABD89BC983D3CBC54BC833D343D9C3DDFBCADBD013B67BD62BD503D953CB8BDE1BC23BD24BCC5BB953A723B623CA2BB79BC28BD65BD953D233DB2BB7CBCCCBCF2BBE6BC45BDFA3CBA3C6A3D50BC74BD733C943C523D1D3D9BBB22BDB7BA3A3D2D3D403DBC3D21BD423D61BCBFBC9E3DF2BC13BDDBBC85BD0EBD63BAC2BD27BD913D703D0CBC89BC4A3CDEBCF2BDEDBC87BC233D64BB673DAFBD793DA73CBD3C4D3C5BBC393DAD3C223DB0BD0BBD95BC0D3D643B083C863D09BD2A3D15BD1CBD9B3CDABCB8BD423D6BBBB63D9DBC37BD913CAC3DA8BD2ABC08B9D0BCBC3C933D2C3DB13D863C603DBCBC6BBC1ABD92BD6F3BE4BCED3A293D9B3C9F3D0C3DAF3B81BD8A3B993CCB3C4FBD35BD63BDEABCDC3C61BDE63D043D9BBDB73BE73C28BC8F3CCDBC3CBD9EBD6EBD353CECBDEB3C4ABBBABA8ABD35BA77BAB3BDE4BA8BBD173D65BC5B3C993D04BD72BDE8BC8C3C16BD8C3D4FBC953A87BD02BDA13B5FBDB3BC733D65BDC6BD61BC853D2BBC083CC83B22BD1EBD083EC53B70BDFF3C213B1E3B1FBD693DE6BD223C8C3D653D1ABC16BB403DCF3931BDD23B11BD453B52BCEB3DA73B353D89BC283DD33B6D3D213D7BBB99BD973DB83DDD3C343C263DF4BC8DBBFEBCD8BC43BDFCBC163D4B3B1FBC8DBDAA3D83BDD2BCC3BB06BCD4BBFEBAE73C07BD513DC5BC923DAB3C8C3A3EBC7F3C253C3FBD7FBBA93C01BD573C003E0ABD233DA2BDA2BCC33C14BD0ABD10BDACBB573C79BC63BD32BDB9BCDF3CD53D80BD7E3D29BB233DA3BCC4BC64BD5BBDE43CC53C313D97BBCCBB223CFCBB8F3C6D3D423C093D8D3C053DF2BCA23D93BC9BBD773D043DB93C81BDF93CF2BD21BDA0BD733D06BE42BC3B3D28BD8ABCE93A263DD93C50BD0EBB39BD443C733B903D593D653DFEBCF7BCE8BC4ABBFDBC09BD04BD36BD3F3CAF3C333C5CBDC1BC2E3D0FBAB9BB983D5B3B6F3D363DF1BDEABC9B3C4C3DE3BB3CBD96BD863CD03C3C3DB73CFE3C45BCDA3D313D833D31BDF1BC7ABC25BC1FBC5DBDC1BB893CA9BDA23DEABCCFBBBA3C0C3D82BD313DFF39B63C5E3B08BCC73DCABC1B3D2ABC9D3B21BDFDBB883D5A3CD63D40BC14BDE53B08BC96BD053D7A3D25BC743D4EBCB13D17BD213B7BBD3D3D6D3BCC3B47BC8CBC02BDC3BC023D12BD603D83BC01BB0F3D2EBD9E3BD9BBD1BC2E3DD8BB0F3DB4BDB7BD7BBC41BC53BC813CFF3C81BC2DBD55BCA9BC6B3D0C3CFE3BC43B183D2B3CE53CB0BDC03C493CBD3D653CAE3D813DA53D863D073BCDBCB3BCD53B503CA9BCB53CB53CBD3D4D3D80BD933D89BD813CF13B323D87BCC63C2BBDC2BCE0BD0D3D3ABCE4BC4C3BA63CE03B49BDD03C77BD8B3C223D563C93BBC5BC2ABB0DBD8A3CC4BC78BD843CF23D993C1CBC7E3D7BBD45BD16BBFE3C13BC92BD073C3D3D99BD37BC4BBDB13DD5BC74BD72BDC03C56BD0B3EBA3A903CB6BB6DBD98BC81BDEE3C9D3D8D3C273D2ABBE5BC62BCE13B09BDB2BD7E3D38BCD8BCA2BC873D253DA8BC923CEC3C5FBD153D28BD0D3E293C2FBC39BBFCBC5F3C10BD143DF4BC85BDA53C943C7ABDCBBD63BDBB3A4D3A213DC2BC633B3BBB133D30BEEABB303C29BD5C3D553A483C7DBC57BD933CBC3C81BD513D603CE2BD603DA4BDF53D05BD46BB083D1CBC85BD8D3D26BDE3BDC4BC0F3D82BD4CBDF0BBA7BB97BA89BD3E3C2F3D4FBD023E523D8BBCBBBD8BBCF839D3BBB3BB793DFCBC7C3B8D3C963CE03C1BBDEABC9DBD3ABDAF3DDB3A27BBA33C88BC343C08BD6A3C993D113D47BD043D2A3DD73C96BC0F3D93BC8A3DDCBC91BD5F3DCE3D773CDFBC473C3E3BC8BCB4BD0FBD213DDA3C85BCE23CA63CDDBCAC3D8FBDA43BD4BCD23D953C0D3CA6BC94BD46BD87BD4C3D2E3CA4BC093D033CD8BC09BD86BDC33C51BDC63C8F3DE63AD3BA423C2ABDF3BD89BD813D8ABD493A11BD9DBCAF3D77BD03BD713D8EBDF93BA0BCB0BCD63BA3BC45BD113C503D9ABE84BDD6BC72BDE13DB83C59BD863C653DFC3B40BDB3BA5EBD39BC553B9D3DABBC4DBCC83C4D3DC53CD2BC6A3D04BDA73BF53CA7BC143CA23D36BB023C66BDA5BD1D3DB03CE4BC683D143D063D703D513D80BD8A3DDE3A283DCEBCACBC85BDAFBCACBD1C3C413D423C743C8ABD193D21BD8A3A0CBB1BBC8B3D303DB1BC67BCD6BCFBBD333CA4BC0ABDB13BE7BC22BD8F3D18BB483D0CBD703CAB3D73BB62BBA83D083DABBB33BDD4BC023D6FBB29BD3D3C193C89BDD0BCF23C653DEB3B123D28BD6E3D73BDD5BD833A8B3D0E3DAABA52BD143C0CBDC33C1BBCA63C0FBD403D673DBE3DE8BBCABC38BD74BD093D06BDCCBCB3BD41BD453D0E3C623D09BDC33C92BDAB3C07BE4C3CF23A87BDBCBD73BD66BC533D903DC93DBBBC96BC33BD0BBD553DE3BC823D45BC073D0ABD1EBD853A7BBD18BBA93BA23C8FBDA3BC583C063A9ABD4ABDE93C96BD9A3C83BDDABB773D6A3C0B3D11BCF5BC853B3BBB493B423D0FBDA2BD583CCCBB3ABD57BDA43C4F3D0FBDE5BB8B3B7CBD403C85BD0F3CE53C7B3D1A3D23BD88BD533D9A3C6BBD563D51BDBB3C9CBD70BC51BD98BB013D88BC6F3D09BD85BD143D1DBB673CC03DCBBCC03D3E3D05BC0EBCCB3DE33C123D8D3C213D723D543C84BC8B3CBC3AC33D3139773C11BD02BD40BC29BD8E3AF43B813CB73C00BDC1BC813D25BCA6BBCFBC6CBD7DBC8D3C55BC373DADBC783D373DF03B4E3C03BB6B3C793DB73C523D5C3D49BBC73C05BDECBCDCBC3B3BA83CF5BC8CBCBDBC1BBD49BD6E3CF6BC80BBD3BA2FBB33BC483DBCBC14BD973D4B3DCE3C75BC923DBF3C25BE1C3CBF3D953D2F3DCDBCA93D5ABAFD3BDFBC75BC16BD063D96BDD3BC89BD013C5DBD87BC6EBD423DCFBDB23DCF3C7BBD883C2CBCDCBC9ABC7E3C9ABC0ABD6F3C1A3DF13DE63C67BC383D493DF43C913CC0BC44BD81BDB6BD5C3C0BBC6B3CA3BD3A3C983C8FBD4FBD263D8BBD973CADBC203BB2BC0CB96BBD373D0F3CFB3D9BBD75BD84BDBFBCAF3DB03B79BCCDBC8CBCA73D88BD8F3B4A3C323DDD3C92BB133DDCBDFCBCA03C4F3B033E803B2DBD71BDECBB1BBDB33C13BDD23D30BCCABC9ABDA5BCD43DCD3C223D1A3D283B9F3CFB3B8EBD2C3C7BBDBE3D123BFFBCAB3C05BD87BC413D093D7E3C7BBD0E3D80BD2A3D8A3A9D3D6D3D493DD33CDEBC703D3ABCE83BB23D403C723C6F3DB03CFD3B4EBD8F3D5BBC103D953D1B3C4D3D9F3DC03CA9BAB0BA8ABCA8BC11BD04BD90BDA63DE6BC8D3C6C3C83BD79BC14BC45BD87BDADBD27BD7DBDACBC673B87BDEABCA33D59BDD9BD173D30BCE7BBA2BD7DBCFF3DA33D0FBC363C743D0FBD1EBD27BDC23D2E3DE13C4B3DB7BD0D3D7D3D6EBCBD3DD73D5D3D2BBD28BD9B3CA0BDDD3B38BDEC3C9C3B9CBCD03CF2BC17BD063D293DE0BC3BBD963C4E3DA8BDCD3D4DBD1D3C91BC35BD40BD843D9F3C64BE9BBD8A3D1EBDC6BDB33C4FBD063C83BDA93B1B3DD3BDB8BC753D1D3D573D963D0BBD263DA13BCABBC23DA4BC9ABCD63B7FBD4CBCA2BD2ABDD0BB063CB93B773C2EBD8BBC6D3CB23C023D93BD9BBDA4BD2CBBA5BDBABCEA3D5A3DAC3C333DF5BC643C3FBD45BD3BBC5E3C11BC873C4BBCBC3CB63D7C3D54BBBCBD7FBB2E3AA5BC95BDE63B78BD5BBD9F3C66BC82BD1C3D02BC753D5D3C7B3D2B3D53BDBBBC973D363D8D3C093CB43CAD3D273C3B3DFA3B1ABC0EBCBABC75BD4A3D15BDE93C3CBBA8BD96BB2D3D1EBC7CBBC0BD423CC3BD963D91BD83BC263C0FBD393D943B04BD283C133DD13D963C143D5B3C1D3C123D74BCA1BD333D313D243DBFBBA43B1BBD8EBC55BD4EBD963C7ABC1E3B9C3C993DA73C26BD11B9CCBD8ABC73BD0FBD183BB6BC283D8BBCD7BB7DBD263DC13D823C82BD8D3B63BD043D643C58BCF8BC523DB63A5ABC06BD67BC093D1CBC06BD5B3DAEBDB43CFE3CD2BB5E3BE63B2BBD323D7EBDAC3DD93D82BD093D2ABD99BD36BD6B3D523C65B98C3C473D763DC13DC73C303DD33CA83BE7B9FEBAEFBCC73CF4BCD5BC8EBCC5BD403D2EBDD5BBE0BBA1BC3FBCF73CB2BC613DA1BD9B3D55BDEF3BBDBBCB3C133DB1BD4D3D023CB53CC0BD1ABD71BD86BCB6BD373DF13C39BD8DBD3ABC1F3D57BD1C3D913ADC3CE13D373DDEBC883C233DEC3C58BD65BD6A3CA53C0FBAA93C293CC33C9DBCF83CA1BBC13D4EBCC83A01BC203CBCBC8B3D8C3A80BD513C9A3C9BBD223D7CBDE2BC9EBBAE3948BB1ABD833B903D4E3DC33CF43C1DBA20BD03BD74BD003C4A3C91BCBCBD513C9A3D0E3D9C3C76BD32BC25BD50BBB2BD4F3C83BD663D893BCBBDEDBC6D3D7F3DD0BB9ABC9F3DC03BCCBCE7BCF63C80BD64BC2B3D0B3DE83C66BD483C12BDE93D953C9ABB6BBD03BE8ABC813D23BD8F3DAA3D8D3BE93CA03DD03CAD3CAE3A72BCCF3D22BC103D80BC123CC3BB77BDA63DA53CD73DE13C60BD4FBD363C883D9D3CDF3C9BBCFCBC4CBD25BC8DBD293D94BC533D2E3D2BBC2F3D823D99BD44BD023D903BB9BC893D3CBB07BCFABACBBD46BCA73D3DBD983C28BD503DAA3D873D76BAB8BA1ABC693D0DBD193D553B453D21BBD4BB4ABDCCBA243C9039C63B96BC29BD0F3C5BBDAA3DC5BC8D3B763D8E3BA83D893D0BBC23BCE03C093D443C8C3C633D90BC2E3B45BCAE3BD93B4EBDE7BC7D3D043C393D493C07BE893D58BD1D3C0ABBF43C823D953B0ABD673DC13C3FBD66BC10BB82BD38BC0EBC793D6DBDA43CE8BC763B033D65BD363D0FBD58BC1D3D513D343DC0BC35BD583BA4BC17BD583DDD3C05BD34BCE7BB4A3D65BD73BC2CBBDDBC35BD9EBC533DC6BD553DEEBA90BCA83C69BB3EBC6DBDEB3C71BC0DBD863D813DF43CA73C49BCC23B9B3C323C8C3B83BD573D943D17BD6F3CA7BDF4BC7A3D8FBD90BC603C3D3D233B653B82BD0ABD3D3D3D3D5B3D83BC14BD103D7DBD3A3D55BB12BD1C3D63BD963CFB3BF0BC7ABCB0BBF03B29BD1BBD16BD14BD5D3D813D593DFFBCF9BB0B3D4F3CE23B663D7F3D273DE9BD043D393D9DBCB83C82BD713BEBBCAEBC973D6F3DFCBC8D3DA53C7A3D2B3D9E3C833D473C453DAEBBABBBE73C443C44BD7C3D4B3D853C3BBD183D4B3D7E3C59BD85BD51BDA13E873CAE3B9B3D96BD2F3D55BC4B3C10BBCA3CA93D50BC3D3CE23CAF3AEB3B3D3D123D5A3DDA3C18BDF9BB63BD7E3C8ABC69BCABBC053ABCBCA03C4CBB3E3CDCBCBE3C40BD8ABC103DC53DACBBC73D823B143E43BD78BD54BD783C653C4A3DD2BC82BCAFBC06BEB03C893D14BD8A3DEBBC1EBD803D3FBDCABCF33C1BBD833DD6BC43BD0CBD7BBD2B3D3C3DA8BC89BD0EBE20BCA5BDB13D553D0DBD473A9D3DF53C02BED23B863D103D5DBD7F3C113C89BD03BA08BD7C3C043D78BDEB3C043DDE3C43BCA3BDA83C90BD80BD78BC03BC55BD793D08BD893C64BD1DBBCF3DA13ACC3CA8BD8B3DB6BD333D7C3CE23C6B3C003D9F3CD03D78BC1DBC70BC863C6D3C623D0F3D41BD0EBD30BDDE3C5DBDB73D983C24BD1CBD3B3BAD3C3B3CF83B963DF63C1BBC4F3DA8B9BA3C183D923C24BDA43D9FBC3ABBFCBC61BD873D473DCD3DD33DC3BD233DCABD6FBD5BBCF8B99EBDB23D173D87BD52BD8CBDD13CABBC0DBD87BCCABCF73C57BB82BC26BD83BCF5BC41BD363D683D68BD033D863D09BD2D3DBEBBFB3C9BBD11BC66BC10BB233D1BBC203D07BC883C483C6BBD873ACC3C0E3D1D3D243D843D79BB8B3C503D8EBB7EBD5E3D863D8FBC32BCC13BE1BC37BD373B49BD6BBD06BD163C893C073DD43B93BC753D4F3D583D17BDFC3C05BD04BD9C3DE93C3E3CAF39DD3C973CE63B00BBB33926BDFB3B223DE0BC50BDC6BCACBC15BD88BD343C9CBCA3BD263DE9BC18BD2CBD743D8F3DBEBC17BD653C15BDF53C043A943D8BBCC13C0EBD6E3D6DBC8ABC0E3DAD3B843D013CEE3C163C1F3A97BC5ABDC33B8D3BB13DBC3C7E3C933DA33CA6BD31BD9EBCC03B73BD07BD2D3C29BA073EBBBBB4BC0CBD063DAABC9EBDB93CA13C36BD6FBD98BBB9BC1A3D273D413C1B3CB13DA33B6EBA3A3CE03D07BB03BD1CBD4EBD433C2BBC21BC633D6ABC44BDAA3CA3BB82BAC53C17BC983BE13B43BD7DBDF4BCC73B7CBDB0BB483D823D8B3CFDBC84BD89BCB83C2EBDDEBC763D993C953D813A84BD0ABD843C8FBBB03D47BD463AD5BB8BBC89BDA53C82BD95BC453CDE3D5CBC373D83BC3A3DB03DEABC0DBD6ABDD6BCA1BB4FBD8EBCB0BC2ABD3BBC493DF53CBBBB64BB683C2E3D0ABE99BD293DB5BCA5BCA33CF13CE3BC483DB93CC6BDB83CD4BC2BBCAEBC753D863DB7BCD2BC83BDB8BD0B3C16391FBB08BB9F3DC43C483D42BDB5BDB5BC52BDE73CFFBCDF3CDC3C1EBD143DD1BC4F3A65BD463D26BDC3BC553C96BB9CBD713DC83C3C3DBE3CE1BD3EBD03BCA2BB8E3D3C3C6C3DFEBAA7BC5C3CC83C3ABB873C513D3E3D98BC73BC3FBD85BD533B79BB08BD3A3D8FBD32BC33BD9DBC193DC7BB5CBC16BD55BDE0BCEABC903BB4BC6E3DC53AB4BD47BC22BD083D853CCD3C023C66BD47BCC63CE53C113C963DA83B893C6ABDA53DA8BDAD3D87BDA0BCA33B2F3D343B03BD8B3C553D8FBD523D95BBE23CDF3C503D43BD933DDEBC26BD053DF0BC4D3C3ABD293C833CA2BCEA3C8E3C3CBC7D3C4E3B4BBC543DB13C33BD1ABD49BD403DAEBDE03CE43C943B24BB8F3C813C74BC0D3C0EBD253DC63C5A3DB13BFD3C293D37BD133E003D9FBC49BD473CF3BC673C85BD30BD0FBD183D26BDA4BC033D62BCA93CA8BDD2BDB43C15BD433D163DADBC3CBD2EBB173D743DE93C93BC453D5CBD6A3DB1BC153DF03D213D503C253D3C3DECBCD53C54BDF33C233DEB3BBA39063D96BA9BBC1D3DF6BC31BD34BC85BC28BD953CD0BD6BBC3C3D5FBBB53DD83B55BDAABB39BDFF3C36BBBA3C0B3D803C1BBC143D753D863BB33C7F3DDB3B85BD9B3D81BAACBC303D14BD103DE13C4EBCA83DA0BCCABD953C68BBD13B26BD39BCF13C603C583C253AA5BC873C4EBDAAB9093DCD3D013D233DA7BD82BB683CD3BDAC3CC7BB433D533D663D9F3D12BD073CA2BC0FBC8E3D29BC1DBD12BBC63C4F3B88BC3EBCAF3AE23C3A3D443DBBBD0C3D8D3B663D2D3DF93B343CA53D77BD343E1A3D673D4B3B0C3D0B3D063D1ABD6EBDA7BC48BBCB3CD43C9A3A023DC13B93BC343D22BD1CBC283D7DBCEFBC673D8B3CF4BC603A433D5ABDB23C92BCA43C5E3D84BC843C263D563C0EBDB13CCA3CEEBB073D85BDE3BD25BD233CA8BD323BEFBC783D9E3D383C813B9E3D08BD533D8ABC8C3D183D3EBB38BDA9BC133AADBD92BDB2BD9D3CD0BC4CBEB0BC5BBD73BD05BD0C3D7ABDB53C74BC943DE4BC17BD11BE47BD30BD24BD1F3A2A3D4ABD2DBC7E3D693DF0BC983DAE3CCABC9D3BB23D053DD93C6EBDEFBC6ABDD4BCECBB883D9B3A033D5DBC623CB5BC863DA4BD623D0EBD453DB43C56BEB3BC1D3D7CBC43BEE6BA0FBDCC3CCE3CAA3C85BCF13C19BDFABC383C88BD133D4F3D3B3D663C3C3D4F3DABBD97BDC93D623B7039E6BB703DE4BC0C3DA7BDC63BC13C153D673CD2BC30BC3ABD833D67BD26BD053DD9BC2EBD453D2D3D3BBD333D1ABD71BC5ABC183D693C963C2B3C893A28BDBCBCAD3C7D3BD1BC803BE3BD13BDDCBCBEBC8B3C703D703C09BD7A3D15BDA43D203DA4BD6EBC03BD24BDF1BDD03CB33B0DBD9D3B9FBB40BC59BA493D183BA9BC9A3C04BDD2BCBB3CB2BC6FBC0E3D613D1FBC0BBC17BBE9BC193BCCBA773C4FBC0B3C4A3DA1BDEF3CE83C893CD63C293D93BB37BD21BEF5BC2ABDFA3C0D3DDABC06BDD93CD93BB63CB5BCA23DFA3CDF3DD0BC3FBDC33CA43D71BD8F3CB9BCB83C4DBDB33D9FBC493D3CBDDCBC9FBC543D033D87BCB23C203D193DAF3D3A3D933D0B3D5EBD2F3DA13D13BD9BBDB33D4E3DD93A643D4FBD0CBDD0BDC83D40BD963DD6BC03BB84BB5D3D1C3D6B3D1CBD14BD09BD2A3D17BC57BD503D56BD66BB74BD533B5CBD84BCDCBC95BC963D3C3D6CBD9EBBF23CD2BC333C083C493D193C3ABB0C3CFABCDE3A233C85BDD9BC0DBD703D3B3C4CBDC0BBC9BC1FBC8C3DB83C21BCCABC233D9C3B5ABD20BD8C3C12BDBA3A213D393CA53C8EBC283CC6BC603DA03C483B0B3CE8BB93BDE1BBCD3CD4BCCABA4F3DAE3C35BABFBBAEBB89BC29BDB5BC7F3B763D113DE0BC033D7B3A2DBC1E3D57BD923D1FBE023DEA3DFABA0ABD2A3D7FBBE13C34BD1FBDA1BBE8BCC03BFF3D4D3B473CEDBD843D0DBC62BD92BBB03A5ABCD1BCE4BC863CD63B1D3DC2BDBD3C96BCEEBCD0BC41BD24BD08BD323D22BDA4BC73BC42BC31BC5CBDCD3DAE3D433C9F3B8F3D79BD1D3D08BD66BB03BD94BCDFBD3D3B5EBD243D44BDE8BCB2BD6A3CEF3CB43C20BD38BD993D84BB41BDB0BCC8BC923DA73D88BD8BBC4C3B2ABDCA3C05BBEC3C863BEFBC7D3D88BD093D08BCB7BD3EBD5A3CAA3C843D93BB1DBEAFBC2EBC0ABB74BDC2BBB0BC7A3C523C21BC133D1CBD49BDA6BC29BC103C51BC2DBDA23C4C3BCF3C823DDFBB3B3DA0BD6FBA853C743D3FBDE3BC98BCA8BC853D70BC51BDF33CB93C583D2ABDE03DAABC993C44BDFE3A50BC99BE243D423DF9BCDC3B76BD57BD56BD66BD37BA9CBC4CBDE7BC313D243B4FBDE83C5FBD9A3D053DC23B2DBDA33CD9BB583D60BD763DF93BF43C2A3D8DBDC03C22BC3EBC03BDCBBC77BD183CB53BADBD8D3D9BBD34BD12BA7ABD39BD503D8C3C853D8E3DBFBBD4B998BD163EB6BDE03DA6BCB1BDA93C673D553C363D163D80BC43BDE73CA5BCD1BCFDBD4BBDD13C4CBD92BB02BA73BC3EBCA73C29BD0CBD46BCF83C0CBDBB3DDDBCD2BD013DFB3C083AADBC45BB843DFBBC703DF43A433C8C3C1F3D7C3D38BB14BDD2BC0BBC9F3CAC3C533D373C6BBC6A3C033BC4BAB33C053DDF3CE73DA33C333E9FBC89BB36BC64BDC7BC843DAA3D1FBD3EBC94BD78BDA8BB28BD843CA3BB35BD8BBD80BDD4BC783B18BDA13CADBC35BD2EBD80BBAA3CCCBD863C92BC473D6C3DFDBCB93D30BB273DAEBBE33C4E3DF43C37BD263D4E3D77BB083C1DBDE53B413BEC3C2A3CCB3D013D793C52BD0ABC4B3D37BDB5BCFFBC01BDB8BD063D903D39BD60BC3DBCCA3D213DE93B1A3D0B3D7DBC213CDD3D123DB03C7BBCCBBBB0BC83BD363D49BB5F3C983D583D9C3C153DC93DE63C3CBD14BC4BBDC43CE6BCE4BCD1BDC6BC74BBA13D1E3C62BCF1B9BA3BB43CB0BA123DC13BD23CDD3C323C553D9A3BC43C12BC08BC9B3C0B3B093D3BBDF03CD6BD153DB7BBC03B57BB053D143DE63CF4BB5A3B273DC33C54BC883DB3BB463D71BB9D3C3D3C173DE3BD803C843DB33CC0BCBA3C0FBD543DD43B173DF2BD5DBC38BDF83C08BD6BBD243DF4BD633A77BC843D043D0C3D3ABDC23C38BD58BC4DBBA4BD6ABCACBC513D20BD4F3DB2BBBF3B56BA91BCA53B65BC7E3DC03C3D3DC4BC96BDBCB9A7BD473DD73D4ABD003D1BBDBFBC4FBD0E3C91BD2FBD56BB3FBDB23CBA3B6F3C473C9ABA04BD40BCFD3C9B3DB1BE59B972BD503BE53CB43DB6BC85BC9C3C003C16BD983D8D3D203C43BCEFBC3EBC87BD903C6B3AA4BDA4BB82BD8ABD7DBC69BB87BDB9BC333C24BC74BC89BD28BD09BDB03D37BD143DF93C323DDFBBDBBB46BD17BE9CBD11BD03BC76BD953D67BC0EBD4CBDDC3DE33C763DD5BC1EBD973CF7BDB6BB3CBD733D93BDB6BB2BBD193A6A3AF0BC293D923D52BD783DBD3B1C3D073DA93D6C3C72BDE83CD03CDD3A983CF5BD81BC923B3FBCD1BBB2BB31BD773CCC3CAD3CAC3D4B3D203D8DBCF4BC8BBC0A3CF0BCD6BCAD3DB63B11BB583BA03C6A3D9BBC073B313D443D263D883C3D3D8FBD353D333C683C063D4D3BC63B4E3D8CBD8F3C6CBD85B9E13AE03C393DB73D38BDA33C7C3C193DC8BC80BDBA3C62BDD1BD75BAB1BDED3B2D3D27BD6C3C5ABC0A3D083CF1BDB73DB5BD2FB9123C25BDA7BCC1BDB2BB4E3D063C023DAE3B693D173D9C3D91BCCCBC19BDC8BC81BB013D5B3DF23C65BD5D3B26BC9ABDC73D0DBCCABCFABC9DBB763D31BD083DFDBC16BD1C3DB3BC7D3D0BBE933D7B3DD7BAD0BC923C3BBC33BD40BD7BBD35BC21BCE43C10BD3E3D483D123D163DBD3C073D943C08BD3F3DA5BC883CB3BB48BD263B453C80BDB83CA8BD6BBD3D3B0C3D543DA6BB383C40BD133DA0BD443D593B7FBCBFBD1EBCE13CF93C23BDC13C5B3D9DBD0A3D8F3DC93D2C3DDABDF93C3CBC6B3D26BD1BBADE3CBD3C013D8B3C573D6D3D623ECFBC70BD29BCCEBCFEBBA73CE0BB1B3D3F3C4BBB7CBD8F3D83BD86BC3EBD0A3C763D86BD94BC8BBCA5BB3C3D363D423DA4BC193C81BCF83CC33CEB3C68BD333BD83D1ABD413D9C3CB4BD213A2C3CE03C003DD1BC50BC76BC8CBD20BD543E5E3D01BD93BDF83CB13C9B3CF4BC4EBDC63DC1BC113DA6BC8C3DFBBCC1BB8CBDB4BC8DBD78BDC13C033C063D1D3C37BD103CAABC22BD063D41BD3CBDBB3C0B3D58BB8F3D46BD103CF6BCAABCAC3C5DBD7BBD2A3DC03DCEBC2E3D9E3D393C09BD92BD6BBC2EBD94BC37BD48BD9DBD143ACEBB1FBDA93BA3BC6D3C8ABC0BBD123C933D0BBD393DEDBCB83D943DE2BD793D5E3CEBBB8C3D57BD88BD9A3B5BBC33BD70BD62BC983C6FBD333D66BD703CDF3CA7BCD9391DBDE73CB0BB37BD7B3DB23C19BD7C3C1A3DA03D5EBDF53DB4BC8A3C563D04BB9BBBB33C873C043D1CBAFA3C123C94BB52BB3BBDC4BD25BD703CBFBCC23B89BBA9BD613CE2BBAFBC7CBD83BD34B9E43C22BDC33D4A3B433CB4BDB1BC93BDAEBC67BA723B713E17BD83BD653C7A3B97BDA1BB4DBC623B22BD53BD1ABD683B903C7A3B0B3DE9BC0A3D41BD363C0F3DE6BCB23C2BBDA9BC693DB23C583D783CB9BCF9BC6DBD933C613CF3BCFCBC583D19BCA1BC823AF3BA1A3DE7BC323DF03B093D073D703D49BAA0BD4BBD2CBD82BD16BC9D3D70BD60BD9A3A783C1D3D203C463CEABC273C253DC5BC933D7A3DD3BC55BD26BD86BDDDBAAFBD783DBBBCC8BBC8BC98BBD43C2FBC9CBA8BBDA8BC00BE9E3C633C98BD49BD4CBD953BB93C133DD33CB0BD59BD5ABDB03C873D4C3C603D2BBD953BF83C9ABDEFBB59BC07BDBEBC69BDF03C1B3D0C3DCC3C48BD35BE41BD4FBB0CBD023DC43B87BD01BD8B3D81BDA63DF5BC2EBD0B3D58BD4C3D25BCF43C8ABB483DA2BC893D05BD243D55BDEDBB54BC173EC6BC2B3D8A3A833C3C3DE7BB2A3D953BBBBC23BCF5BC43BD30BB183C4E3D6F3C2BBDCDBAC3BDC2BC4C3D02BC633C89BDE93C883D9DBD95BC6FBD46BDB1BD513DF2B92F3D92BC0B3CB3BC62BD92BD86BC7CBB0E3D3A3D83BC143D49BD18BD3DBD993B413D993C7B3CB1BD8ABD553C823D81BD52BDDD3C8FBD45BCA2BB823C96BCB83C55BCA63B203D57BDCFBC533D1DBD37BD1B3A333D7E3D823DCBBCF73C743D31BC8A3CE03C3A3CE0BC52BD4E3DB7BDDF3C9CBC27BCF5BC253A12BB5B3D8ABD6DBD20BD513A2BBCBA3C15BD673CB03C12BBC83D473BF23C073DF4BD5FBD19BC7CBC1EBC9CBDB8BC14BD9BBDA13C32BC5C3D55BDAC3C4ABD6C3C073C97BA1B3D0D3D0FBD853DDFBC43BD1BBC0BBD4CBD84BDA53C9F3B4ABD38BC78BD4A3B2BBB86BD333CF63CD5BDFE3C063DC5BC063D5E3CBD3A50BDBC3CC7BC4A3C0B3C27BB2B3D39BDF1BA7D3C60BCA4BDC63CFA3BB43DA43988BB7F3DAE3D20BC0D3DF1BCC9BBD73C2D3D1EBD9CBC0D3D2F3D4EBD6FBDB73AB0BCBD3C3EBD8B3DA7BCD0BB4E3D9B3DC2BDF0BC0EBDD53B2E3C42BC4ABDCA3B643DF4BA69BA6BBD51BDC3363B3CF0BB053C253D9B39873C243DA5BCCA3DF93A7EBDB73D923D6A3B283B71BD80BCFE3C7FBD05BC093E813D92BDECBB9B3DB0BCC9BD3C3A0EBC603D1BBD033D8ABC85BC19BDFCBC973D2CBCC73D293B263C8BBDB0BC7B3C0A3B9DBD393D693D313D2ABD823B14BD573D253D7F3D68BCA1BDF0BCD2BC1ABC77BCFB3CBE3BFABBDE3C04BD49BC0F3D5ABD03BE2BBD373CCCBB05BDF7BC683D3D3C5BBDBFBD21BDE4BC3EBDA43DA23D4B3C4CBB1DBC933DAEBC87BC893DC1BCCABCB73D493C35BD35BCA5BC86BC343DA9BC90BDCFBC2C3D01BD653D6CBDDB3C60BC63BCC13A9ABBD53C6C3D92BD73BDC83A4D3B83BDCABC183DE43C8F3C283C26BD91BD083D463DEFBC52BB18BDFA3C95BDC4BCFCBB6EBCEBBCEC3AA03C1CBD633DE93B8FBCC2BD4C3DEDBCD6BC783C03BDABBCE3BB10BDB73DC3BD3F3B7FBCBBBC093DD33BD2BCB43D6CBDB63D54BB7FBDF0BD1A3DC23C3DBC523B04BD7F3D8E3C9B3D8FBD1A3C15BC4A3DF43C96BCAC3C10BC653B6BBBBFBD033C573D96BC03BD5EBD9F3CFD3CEE3BCA3B1D3DB73DD13D79BDCFBCAEBD68BDE3BC8CBD943C623D80BC2E3D53BD60BD8EBB963A02BDE53B65BDDEBC53BDEDBC913C8FBC40BCBE3C86BA00BD1EBCBF3C303CFCBC0EBC843C88BE6A3D1EBD69BB113C58BD5F3C2FBDBFBB3A3CAFBCF03BACBD953C27BD5C3C88BC493DB43D0DBC3B3DA83D453C95BC653CC6BC00BBDCBB4B3DF8BC6FBCB3BA813B88BC8C3A003CDF3DE03C0D3D2B3CB43B5ABD46BD04BD7A3DDC3C21BD693CAABBA9BC49BD403CE13C3D3D153C6ABD4C3C47BD783C5D3C6A3D8A3DBF3DD73C5CBD9CBD9BBC19BDB33C863B9CBD063D2C3DE3BB2B3C67BDCE3BF83B123D70BD9E3B88BC9FBC26BC28BD51BD54BCB33CAA3C163D193C333DCDBD343D2F3C59BD753DDABC8F3C01BDADBC1DBD46BBE6BA1D3DF8BDAF3CC5BC0DBD24BD973C753B1A3D013C633CECBC9ABB8D3D7EBD1CBD77BC093D903C773ADBBC8B3D903D5E3C643D6DBCD2BCAEBD763D84BD413D643D7CBC763D273C2DBD7B3DA63CF73C963CE23CFBBCD53BD13D393DC03D463D233B4B3C89BD853966BD343DAC3C163DA73CCD3B35BDACBC99BDB43B023C33BC7C3DDD3CFCBCF4BB5EBC08BBCC3D193DF2BC85BC853C11BDE63C2EBD893D0E3C113D413C663CA33D963D69BDB6BD25BD3CBD64BDA3BD7B3CCCBC293D2ABABABB0B3C3A3B023D70BD8EBA453C91BC853B48BD563C123D36BD373D5B3D7A3C8CBCF63C1ABD34BDC1BB8B3C133C96BBCBBC32BCBF3C333D55BC01BCADBC38BD8C3BC0BCD3BCCE3C493C0A3D9D3CC8BCD0BC873B17BDA8BC013D08BD633DB13CB3BC42BD443D9A3B55BD02BD773C023D61BDA43D3FBED2BC113DB4BCE6BCBD3B05BD88BC61BD163DDBBC65BDAB3C57BDC13D953DA0BC90BCFF3C763D3CBD1EBCFD3BC9BCB1BD06BE52BD25BD4C3A75BC2DBC4C3DEEBC24BDC93C4D3C01BC133DFFBC6E3C55BC613DBC3DF03CE6BB0B3C0DBD4B3E9D3DAFBC503D113E2BBD61BCA93C45BD373DC33C413DD4BD1DBD523DA6BC3D3C8BBCA4BDEFBCC33CD8BBC1BD49BD023D3B3C6DBD01BD2EBA9A3C493DB33CA0BC5BBCD7BC8A3C893DC53C14BD03BD2ABD33BB9E3DD3BCBEBD423D9DBD70BDFCBC4F3C51BDA0BD473CBE3C903C993D293C4EBD003A2B3D02BC97BDE73C32BD3B3DAF3CC13C883DE03A903CCEBCE03C3DBD743D743D4EBD93BC223D37BD83BD40BD48BC223C08BD5ABC513BCDBD353CAABDBB3C33BC96BD0FBD333DA4BC8A3D43BCC03DF5BD263D33BD313D003CC53D1EBDA03D9EBC39BD1F3CFDBA3A3CD9BD153D2D3CE13DB13CFDBA7F3A3F3D5EBDABBD4B3DC73C1A3C9FBD813D6BBD073D813CF13C1F3DB33C2ABD2C3D6F3BA3BC30BC473D723C0DBD6E3D8D3D15BD063D9B3DC2BD653C89BC05BC14BC563C003D3E3D113B17BBFF3CC33B90BC74BCE53C64BD3D3C8F3C993C2EBC15BD6ABD003DB0BC253D47BD7C3C693D5C39A93DC13B77BC04BBD23C3A3C933DD3BC433C323D5B3CF4BB143D983D443D933CC43DDDBCE43C19BD83BC14BD7E3CBF3CB1BD933DDABCA7BD64BD333D1CBD113C2FBDC43CB4BD6FBCFCBCB7BC183D79BD3E3C6ABD5CBB28BD263D053DC63CAABB87BAFA3C05BD6B3B14BD82BCB8BB1CBC18BDE2BC3DBCA0BC9BBC82BC0DBCABBBB1BDC83B27BC0DBD53BB753D353AABBD6CBD56BD71BD67BD703DA5BD283D29BC7C3B4DBBD1BDBF3C613CD4BC4CBE67BB5FBD3ABBB1BB82BC163CB1BB6D3D363D18BD993C15BD873C6EBD0CBDB6BD2B3D123D1FBC193D6D3D33BDB6BDFF3C55BB953D11BDA3BD043D18BD69BDE3BC763D92BD2BBDBE3D8E3A0E3DC0BCB3BB2CBDEFBC87BD20BDA0BD8A3C403CF83CA3BD383D163D2CBCCEBD86BD7B3DD53C38BD283DA0BDA23C1E3D82BCCC3C84BA64BCD83C19BD573B4C3D253DA63CD0BC02BDFEBD9C3D843CD83C7D3D953CF13C8CBDC23BBABC61BDF23CFBBBAEBD7CBDAB3B973C033DC83BDF3B643C42BD573C0DBD8CBC36BB3A3A7FBC82BCCD3CCBBC7E3DC5BD09BD4E3D7FBD34BD303A60BD93BCF63C60BDB43CA83DB4BD603C723C8EBC26BCA5BC813D9C3D11BDB5BC1C3D89BB37BC2C3D9B3B8A3D213D8D3B23BD0F3EEF3DAABCCFBCB3BB273D94BD683DA8BC0BBD123B79BD7EBC1A3E073D2B3DBBBC29BCBA3B25BD013DA03D6BBC43BC633D8FBC22BD85BD543CB1BC273D3BBD5B3D2A3C24BA5E3D08BD523CA83C083D46BC21BD13BD6E3DB0BD413DB1BD62BD803D153DEF3C09BD803D5FBD86BD3FBC06BB0BBDA9BC9EBC1A3C01BC3A3D87BB55BD683B3CBDFF3DA13E9EBDF1BC97BCFF3CB43CDD3D773DDA3C1CBD133B4B3CD0BC05BDDC3AF5BCC2BCE93CC03CE23C82BD04BD823C8CBD57BD223C4BBD613D1DBD1FBD5D3D",
      torch_tensor_1_144_32_torch.float32: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F7C4D1E3F5948563EA66E883D93B0AC3CA473DA3B74290A3B3EC32E3A2A0F5D39E82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3FFCFF7F3F0000803F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803FECD0783FD489D13E1021083EC0A62C3D66725A3C60298A3B3BC3AE3A2A0FDD391CE2703E5F94693F52BA7D3FC1C57F3F2DFA7F3F6BFF7F3FF1FF7F3FFFFF7F3F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803FA11FEA3EE32F3F3FC1EB863E787FAC3D6D6DDA3C0F290A3C31C32E3B280F5D3AE9AA63BFD53E2A3F9BF3763F1F177F3FB3E87F3FABFD7F3FC4FF7F3FFAFF7F3F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F3A2443BE6D945E3F1086A73E857AD73D0F82083D07B32C3CF3735A3B78298A3AFD4E7BBFCAEFFC3EB3E8713F40947E3F98DB7F3F5CFC7F3FA3FF7F3FF7FF7F3F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F82BB7FBF13D87E3FD95AE63E1A91163EC9133F3D56C6713CB2EA983B3F6DC13AC9363BBD5767C23D6EA0643FAE377D3FA7B87F3FDDF87F3F49FF7F3FEEFF7F3F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F593650BF73497E3FEF26023F8CE22B3E8C595A3DCD278A3C08C3AE3B230FDD3A15F1143FDB87ECBD2D725C3F245E7C3FD1A27F3FAEF67F3F11FF7F3FE8FF7F3F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803FBB90BF3E97EA5B3F7C4D1E3F5948563EA66E883D92B0AC3CA373DA3B73290A3BF9676D3F850B03BFE82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F48145E3FF79F3B3F835A2B3FE2576B3E560D963DACF4BD3CE94BF03B64FA173BC9B0FE3ED8292EBFCC313E3FB125793FDC4F7F3F61EE7F3F3DFE7F3FD3FF7F3F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F7C4D1E3F5948563EA66E883D93B0AC3CA473DA3B74290A3B3EC32E3A2A0F5D39E82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3FFCFF7F3F0000803F7C4D1E3F5948563EA66E883D93B0AC3CA473DA3B74290A3B3EC32E3A2A0F5D39E82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3FFCFF7F3F0000803F7C4D1E3F5948563EA66E883D93B0AC3CA473DA3B74290A3B3EC32E3A2A0F5D39E82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3FFCFF7F3F0000803FECD0783FD489D13E1021083EC0A62C3D66725A3C60298A3B3BC3AE3A2A0FDD391CE2703E5F94693F52BA7D3FC1C57F3F2DFA7F3F6BFF7F3FF1FF7F3FFFFF7F3F7C4D1E3F5948563EA66E883D93B0AC3CA473DA3B74290A3B3EC32E3A2A0F5D39E82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3FFCFF7F3F0000803FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3F7C4D1E3F5948563EA66E883D93B0AC3CA473DA3B74290A3B3EC32E3A2A0F5D39E82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3FFCFF7F3F0000803FA11FEA3EE32F3F3FC1EB863E787FAC3D6D6DDA3C0F290A3C31C32E3B280F5D3AE9AA63BFD53E2A3F9BF3763F1F177F3FB3E87F3FABFD7F3FC4FF7F3FFAFF7F3F7C4D1E3F5948563EA66E883D93B0AC3CA473DA3B74290A3B3EC32E3A2A0F5D39E82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3FFCFF7F3F0000803F3A2443BE6D945E3F1086A73E857AD73D0F82083D07B32C3CF3735A3B78298A3AFD4E7BBFCAEFFC3EB3E8713F40947E3F98DB7F3F5CFC7F3FA3FF7F3FF7FF7F3F7C4D1E3F5948563EA66E883D93B0AC3CA473DA3B74290A3B3EC32E3A2A0F5D39E82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3FFCFF7F3F0000803FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3F7C4D1E3F5948563EA66E883D93B0AC3CA473DA3B74290A3B3EC32E3A2A0F5D39E82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3FFCFF7F3F0000803F82BB7FBF13D87E3FD95AE63E1A91163EC9133F3D56C6713CB2EA983B3F6DC13AC9363BBD5767C23D6EA0643FAE377D3FA7B87F3FDDF87F3F49FF7F3FEEFF7F3F7C4D1E3F5948563EA66E883D93B0AC3CA473DA3B74290A3B3EC32E3A2A0F5D39E82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3FFCFF7F3F0000803F593650BF73497E3FEF26023F8CE22B3E8C595A3DCD278A3C08C3AE3B230FDD3A15F1143FDB87ECBD2D725C3F245E7C3FD1A27F3FAEF67F3F11FF7F3FE8FF7F3F7C4D1E3F5948563EA66E883D93B0AC3CA473DA3B74290A3B3EC32E3A2A0F5D39E82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3FFCFF7F3F0000803F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3F7C4D1E3F5948563EA66E883D93B0AC3CA473DA3B74290A3B3EC32E3A2A0F5D39E82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3FFCFF7F3F0000803FBB90BF3E97EA5B3F7C4D1E3F5948563EA66E883D92B0AC3CA373DA3B73290A3BF9676D3F850B03BFE82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3F7C4D1E3F5948563EA66E883D93B0AC3CA473DA3B74290A3B3EC32E3A2A0F5D39E82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3FFCFF7F3F0000803F48145E3FF79F3B3F835A2B3FE2576B3E560D963DACF4BD3CE94BF03B64FA173BC9B0FE3ED8292EBFCC313E3FB125793FDC4F7F3F61EE7F3F3DFE7F3FD3FF7F3F7C4D1E3F5948563EA66E883D93B0AC3CA473DA3B74290A3B3EC32E3A2A0F5D39E82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3FFCFF7F3F0000803F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803FECD0783FD489D13E1021083EC0A62C3D66725A3C60298A3B3BC3AE3A2A0FDD391CE2703E5F94693F52BA7D3FC1C57F3F2DFA7F3F6BFF7F3FF1FF7F3FFFFF7F3F7C4D1E3F5948563EA66E883D93B0AC3CA473DA3B74290A3B3EC32E3A2A0F5D39E82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3FFCFF7F3F0000803FECD0783FD489D13E1021083EC0A62C3D66725A3C60298A3B3BC3AE3A2A0FDD391CE2703E5F94693F52BA7D3FC1C57F3F2DFA7F3F6BFF7F3FF1FF7F3FFFFF7F3FECD0783FD489D13E1021083EC0A62C3D66725A3C60298A3B3BC3AE3A2A0FDD391CE2703E5F94693F52BA7D3FC1C57F3F2DFA7F3F6BFF7F3FF1FF7F3FFFFF7F3FECD0783FD489D13E1021083EC0A62C3D66725A3C60298A3B3BC3AE3A2A0FDD391CE2703E5F94693F52BA7D3FC1C57F3F2DFA7F3F6BFF7F3FF1FF7F3FFFFF7F3FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3FECD0783FD489D13E1021083EC0A62C3D66725A3C60298A3B3BC3AE3A2A0FDD391CE2703E5F94693F52BA7D3FC1C57F3F2DFA7F3F6BFF7F3FF1FF7F3FFFFF7F3FA11FEA3EE32F3F3FC1EB863E787FAC3D6D6DDA3C0F290A3C31C32E3B280F5D3AE9AA63BFD53E2A3F9BF3763F1F177F3FB3E87F3FABFD7F3FC4FF7F3FFAFF7F3FECD0783FD489D13E1021083EC0A62C3D66725A3C60298A3B3BC3AE3A2A0FDD391CE2703E5F94693F52BA7D3FC1C57F3F2DFA7F3F6BFF7F3FF1FF7F3FFFFF7F3F3A2443BE6D945E3F1086A73E857AD73D0F82083D07B32C3CF3735A3B78298A3AFD4E7BBFCAEFFC3EB3E8713F40947E3F98DB7F3F5CFC7F3FA3FF7F3FF7FF7F3FECD0783FD489D13E1021083EC0A62C3D66725A3C60298A3B3BC3AE3A2A0FDD391CE2703E5F94693F52BA7D3FC1C57F3F2DFA7F3F6BFF7F3FF1FF7F3FFFFF7F3FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3FECD0783FD489D13E1021083EC0A62C3D66725A3C60298A3B3BC3AE3A2A0FDD391CE2703E5F94693F52BA7D3FC1C57F3F2DFA7F3F6BFF7F3FF1FF7F3FFFFF7F3F82BB7FBF13D87E3FD95AE63E1A91163EC9133F3D56C6713CB2EA983B3F6DC13AC9363BBD5767C23D6EA0643FAE377D3FA7B87F3FDDF87F3F49FF7F3FEEFF7F3FECD0783FD489D13E1021083EC0A62C3D66725A3C60298A3B3BC3AE3A2A0FDD391CE2703E5F94693F52BA7D3FC1C57F3F2DFA7F3F6BFF7F3FF1FF7F3FFFFF7F3F593650BF73497E3FEF26023F8CE22B3E8C595A3DCD278A3C08C3AE3B230FDD3A15F1143FDB87ECBD2D725C3F245E7C3FD1A27F3FAEF67F3F11FF7F3FE8FF7F3FECD0783FD489D13E1021083EC0A62C3D66725A3C60298A3B3BC3AE3A2A0FDD391CE2703E5F94693F52BA7D3FC1C57F3F2DFA7F3F6BFF7F3FF1FF7F3FFFFF7F3F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3FECD0783FD489D13E1021083EC0A62C3D66725A3C60298A3B3BC3AE3A2A0FDD391CE2703E5F94693F52BA7D3FC1C57F3F2DFA7F3F6BFF7F3FF1FF7F3FFFFF7F3FBB90BF3E97EA5B3F7C4D1E3F5948563EA66E883D92B0AC3CA373DA3B73290A3BF9676D3F850B03BFE82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3FECD0783FD489D13E1021083EC0A62C3D66725A3C60298A3B3BC3AE3A2A0FDD391CE2703E5F94693F52BA7D3FC1C57F3F2DFA7F3F6BFF7F3FF1FF7F3FFFFF7F3F48145E3FF79F3B3F835A2B3FE2576B3E560D963DACF4BD3CE94BF03B64FA173BC9B0FE3ED8292EBFCC313E3FB125793FDC4F7F3F61EE7F3F3DFE7F3FD3FF7F3FECD0783FD489D13E1021083EC0A62C3D66725A3C60298A3B3BC3AE3A2A0FDD391CE2703E5F94693F52BA7D3FC1C57F3F2DFA7F3F6BFF7F3FF1FF7F3FFFFF7F3F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3F7C4D1E3F5948563EA66E883D93B0AC3CA473DA3B74290A3B3EC32E3A2A0F5D39E82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3FFCFF7F3F0000803FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3FECD0783FD489D13E1021083EC0A62C3D66725A3C60298A3B3BC3AE3A2A0FDD391CE2703E5F94693F52BA7D3FC1C57F3F2DFA7F3F6BFF7F3FF1FF7F3FFFFF7F3FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3FA11FEA3EE32F3F3FC1EB863E787FAC3D6D6DDA3C0F290A3C31C32E3B280F5D3AE9AA63BFD53E2A3F9BF3763F1F177F3FB3E87F3FABFD7F3FC4FF7F3FFAFF7F3FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3F3A2443BE6D945E3F1086A73E857AD73D0F82083D07B32C3CF3735A3B78298A3AFD4E7BBFCAEFFC3EB3E8713F40947E3F98DB7F3F5CFC7F3FA3FF7F3FF7FF7F3FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3F82BB7FBF13D87E3FD95AE63E1A91163EC9133F3D56C6713CB2EA983B3F6DC13AC9363BBD5767C23D6EA0643FAE377D3FA7B87F3FDDF87F3F49FF7F3FEEFF7F3FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3F593650BF73497E3FEF26023F8CE22B3E8C595A3DCD278A3C08C3AE3B230FDD3A15F1143FDB87ECBD2D725C3F245E7C3FD1A27F3FAEF67F3F11FF7F3FE8FF7F3FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3FBB90BF3E97EA5B3F7C4D1E3F5948563EA66E883D92B0AC3CA373DA3B73290A3BF9676D3F850B03BFE82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3F48145E3FF79F3B3F835A2B3FE2576B3E560D963DACF4BD3CE94BF03B64FA173BC9B0FE3ED8292EBFCC313E3FB125793FDC4F7F3F61EE7F3F3DFE7F3FD3FF7F3FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803FA11FEA3EE32F3F3FC1EB863E787FAC3D6D6DDA3C0F290A3C31C32E3B280F5D3AE9AA63BFD53E2A3F9BF3763F1F177F3FB3E87F3FABFD7F3FC4FF7F3FFAFF7F3F7C4D1E3F5948563EA66E883D93B0AC3CA473DA3B74290A3B3EC32E3A2A0F5D39E82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3FFCFF7F3F0000803FA11FEA3EE32F3F3FC1EB863E787FAC3D6D6DDA3C0F290A3C31C32E3B280F5D3AE9AA63BFD53E2A3F9BF3763F1F177F3FB3E87F3FABFD7F3FC4FF7F3FFAFF7F3FECD0783FD489D13E1021083EC0A62C3D66725A3C60298A3B3BC3AE3A2A0FDD391CE2703E5F94693F52BA7D3FC1C57F3F2DFA7F3F6BFF7F3FF1FF7F3FFFFF7F3FA11FEA3EE32F3F3FC1EB863E787FAC3D6D6DDA3C0F290A3C31C32E3B280F5D3AE9AA63BFD53E2A3F9BF3763F1F177F3FB3E87F3FABFD7F3FC4FF7F3FFAFF7F3FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3FA11FEA3EE32F3F3FC1EB863E787FAC3D6D6DDA3C0F290A3C31C32E3B280F5D3AE9AA63BFD53E2A3F9BF3763F1F177F3FB3E87F3FABFD7F3FC4FF7F3FFAFF7F3FA11FEA3EE32F3F3FC1EB863E787FAC3D6D6DDA3C0F290A3C31C32E3B280F5D3AE9AA63BFD53E2A3F9BF3763F1F177F3FB3E87F3FABFD7F3FC4FF7F3FFAFF7F3FA11FEA3EE32F3F3FC1EB863E787FAC3D6D6DDA3C0F290A3C31C32E3B280F5D3AE9AA63BFD53E2A3F9BF3763F1F177F3FB3E87F3FABFD7F3FC4FF7F3FFAFF7F3F3A2443BE6D945E3F1086A73E857AD73D0F82083D07B32C3CF3735A3B78298A3AFD4E7BBFCAEFFC3EB3E8713F40947E3F98DB7F3F5CFC7F3FA3FF7F3FF7FF7F3FA11FEA3EE32F3F3FC1EB863E787FAC3D6D6DDA3C0F290A3C31C32E3B280F5D3AE9AA63BFD53E2A3F9BF3763F1F177F3FB3E87F3FABFD7F3FC4FF7F3FFAFF7F3FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3FA11FEA3EE32F3F3FC1EB863E787FAC3D6D6DDA3C0F290A3C31C32E3B280F5D3AE9AA63BFD53E2A3F9BF3763F1F177F3FB3E87F3FABFD7F3FC4FF7F3FFAFF7F3F82BB7FBF13D87E3FD95AE63E1A91163EC9133F3D56C6713CB2EA983B3F6DC13AC9363BBD5767C23D6EA0643FAE377D3FA7B87F3FDDF87F3F49FF7F3FEEFF7F3FA11FEA3EE32F3F3FC1EB863E787FAC3D6D6DDA3C0F290A3C31C32E3B280F5D3AE9AA63BFD53E2A3F9BF3763F1F177F3FB3E87F3FABFD7F3FC4FF7F3FFAFF7F3F593650BF73497E3FEF26023F8CE22B3E8C595A3DCD278A3C08C3AE3B230FDD3A15F1143FDB87ECBD2D725C3F245E7C3FD1A27F3FAEF67F3F11FF7F3FE8FF7F3FA11FEA3EE32F3F3FC1EB863E787FAC3D6D6DDA3C0F290A3C31C32E3B280F5D3AE9AA63BFD53E2A3F9BF3763F1F177F3FB3E87F3FABFD7F3FC4FF7F3FFAFF7F3F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3FA11FEA3EE32F3F3FC1EB863E787FAC3D6D6DDA3C0F290A3C31C32E3B280F5D3AE9AA63BFD53E2A3F9BF3763F1F177F3FB3E87F3FABFD7F3FC4FF7F3FFAFF7F3FBB90BF3E97EA5B3F7C4D1E3F5948563EA66E883D92B0AC3CA373DA3B73290A3BF9676D3F850B03BFE82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3FA11FEA3EE32F3F3FC1EB863E787FAC3D6D6DDA3C0F290A3C31C32E3B280F5D3AE9AA63BFD53E2A3F9BF3763F1F177F3FB3E87F3FABFD7F3FC4FF7F3FFAFF7F3F48145E3FF79F3B3F835A2B3FE2576B3E560D963DACF4BD3CE94BF03B64FA173BC9B0FE3ED8292EBFCC313E3FB125793FDC4F7F3F61EE7F3F3DFE7F3FD3FF7F3FA11FEA3EE32F3F3FC1EB863E787FAC3D6D6DDA3C0F290A3C31C32E3B280F5D3AE9AA63BFD53E2A3F9BF3763F1F177F3FB3E87F3FABFD7F3FC4FF7F3FFAFF7F3F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F3A2443BE6D945E3F1086A73E857AD73D0F82083D07B32C3CF3735A3B78298A3AFD4E7BBFCAEFFC3EB3E8713F40947E3F98DB7F3F5CFC7F3FA3FF7F3FF7FF7F3F7C4D1E3F5948563EA66E883D93B0AC3CA473DA3B74290A3B3EC32E3A2A0F5D39E82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3FFCFF7F3F0000803F3A2443BE6D945E3F1086A73E857AD73D0F82083D07B32C3CF3735A3B78298A3AFD4E7BBFCAEFFC3EB3E8713F40947E3F98DB7F3F5CFC7F3FA3FF7F3FF7FF7F3FECD0783FD489D13E1021083EC0A62C3D66725A3C60298A3B3BC3AE3A2A0FDD391CE2703E5F94693F52BA7D3FC1C57F3F2DFA7F3F6BFF7F3FF1FF7F3FFFFF7F3F3A2443BE6D945E3F1086A73E857AD73D0F82083D07B32C3CF3735A3B78298A3AFD4E7BBFCAEFFC3EB3E8713F40947E3F98DB7F3F5CFC7F3FA3FF7F3FF7FF7F3FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3F3A2443BE6D945E3F1086A73E857AD73D0F82083D07B32C3CF3735A3B78298A3AFD4E7BBFCAEFFC3EB3E8713F40947E3F98DB7F3F5CFC7F3FA3FF7F3FF7FF7F3FA11FEA3EE32F3F3FC1EB863E787FAC3D6D6DDA3C0F290A3C31C32E3B280F5D3AE9AA63BFD53E2A3F9BF3763F1F177F3FB3E87F3FABFD7F3FC4FF7F3FFAFF7F3F3A2443BE6D945E3F1086A73E857AD73D0F82083D07B32C3CF3735A3B78298A3AFD4E7BBFCAEFFC3EB3E8713F40947E3F98DB7F3F5CFC7F3FA3FF7F3FF7FF7F3F3A2443BE6D945E3F1086A73E857AD73D0F82083D07B32C3CF3735A3B78298A3AFD4E7BBFCAEFFC3EB3E8713F40947E3F98DB7F3F5CFC7F3FA3FF7F3FF7FF7F3F3A2443BE6D945E3F1086A73E857AD73D0F82083D07B32C3CF3735A3B78298A3AFD4E7BBFCAEFFC3EB3E8713F40947E3F98DB7F3F5CFC7F3FA3FF7F3FF7FF7F3FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3F3A2443BE6D945E3F1086A73E857AD73D0F82083D07B32C3CF3735A3B78298A3AFD4E7BBFCAEFFC3EB3E8713F40947E3F98DB7F3F5CFC7F3FA3FF7F3FF7FF7F3F82BB7FBF13D87E3FD95AE63E1A91163EC9133F3D56C6713CB2EA983B3F6DC13AC9363BBD5767C23D6EA0643FAE377D3FA7B87F3FDDF87F3F49FF7F3FEEFF7F3F3A2443BE6D945E3F1086A73E857AD73D0F82083D07B32C3CF3735A3B78298A3AFD4E7BBFCAEFFC3EB3E8713F40947E3F98DB7F3F5CFC7F3FA3FF7F3FF7FF7F3F593650BF73497E3FEF26023F8CE22B3E8C595A3DCD278A3C08C3AE3B230FDD3A15F1143FDB87ECBD2D725C3F245E7C3FD1A27F3FAEF67F3F11FF7F3FE8FF7F3F3A2443BE6D945E3F1086A73E857AD73D0F82083D07B32C3CF3735A3B78298A3AFD4E7BBFCAEFFC3EB3E8713F40947E3F98DB7F3F5CFC7F3FA3FF7F3FF7FF7F3F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3F3A2443BE6D945E3F1086A73E857AD73D0F82083D07B32C3CF3735A3B78298A3AFD4E7BBFCAEFFC3EB3E8713F40947E3F98DB7F3F5CFC7F3FA3FF7F3FF7FF7F3FBB90BF3E97EA5B3F7C4D1E3F5948563EA66E883D92B0AC3CA373DA3B73290A3BF9676D3F850B03BFE82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3F3A2443BE6D945E3F1086A73E857AD73D0F82083D07B32C3CF3735A3B78298A3AFD4E7BBFCAEFFC3EB3E8713F40947E3F98DB7F3F5CFC7F3FA3FF7F3FF7FF7F3F48145E3FF79F3B3F835A2B3FE2576B3E560D963DACF4BD3CE94BF03B64FA173BC9B0FE3ED8292EBFCC313E3FB125793FDC4F7F3F61EE7F3F3DFE7F3FD3FF7F3F3A2443BE6D945E3F1086A73E857AD73D0F82083D07B32C3CF3735A3B78298A3AFD4E7BBFCAEFFC3EB3E8713F40947E3F98DB7F3F5CFC7F3FA3FF7F3FF7FF7F3F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3F7C4D1E3F5948563EA66E883D93B0AC3CA473DA3B74290A3B3EC32E3A2A0F5D39E82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3FFCFF7F3F0000803FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3FECD0783FD489D13E1021083EC0A62C3D66725A3C60298A3B3BC3AE3A2A0FDD391CE2703E5F94693F52BA7D3FC1C57F3F2DFA7F3F6BFF7F3FF1FF7F3FFFFF7F3FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3FA11FEA3EE32F3F3FC1EB863E787FAC3D6D6DDA3C0F290A3C31C32E3B280F5D3AE9AA63BFD53E2A3F9BF3763F1F177F3FB3E87F3FABFD7F3FC4FF7F3FFAFF7F3FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3F3A2443BE6D945E3F1086A73E857AD73D0F82083D07B32C3CF3735A3B78298A3AFD4E7BBFCAEFFC3EB3E8713F40947E3F98DB7F3F5CFC7F3FA3FF7F3FF7FF7F3FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3F82BB7FBF13D87E3FD95AE63E1A91163EC9133F3D56C6713CB2EA983B3F6DC13AC9363BBD5767C23D6EA0643FAE377D3FA7B87F3FDDF87F3F49FF7F3FEEFF7F3FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3F593650BF73497E3FEF26023F8CE22B3E8C595A3DCD278A3C08C3AE3B230FDD3A15F1143FDB87ECBD2D725C3F245E7C3FD1A27F3FAEF67F3F11FF7F3FE8FF7F3FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3FBB90BF3E97EA5B3F7C4D1E3F5948563EA66E883D92B0AC3CA373DA3B73290A3BF9676D3F850B03BFE82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3F48145E3FF79F3B3F835A2B3FE2576B3E560D963DACF4BD3CE94BF03B64FA173BC9B0FE3ED8292EBFCC313E3FB125793FDC4F7F3F61EE7F3F3DFE7F3FD3FF7F3FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F82BB7FBF13D87E3FD95AE63E1A91163EC9133F3D56C6713CB2EA983B3F6DC13AC9363BBD5767C23D6EA0643FAE377D3FA7B87F3FDDF87F3F49FF7F3FEEFF7F3F7C4D1E3F5948563EA66E883D93B0AC3CA473DA3B74290A3B3EC32E3A2A0F5D39E82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3FFCFF7F3F0000803F82BB7FBF13D87E3FD95AE63E1A91163EC9133F3D56C6713CB2EA983B3F6DC13AC9363BBD5767C23D6EA0643FAE377D3FA7B87F3FDDF87F3F49FF7F3FEEFF7F3FECD0783FD489D13E1021083EC0A62C3D66725A3C60298A3B3BC3AE3A2A0FDD391CE2703E5F94693F52BA7D3FC1C57F3F2DFA7F3F6BFF7F3FF1FF7F3FFFFF7F3F82BB7FBF13D87E3FD95AE63E1A91163EC9133F3D56C6713CB2EA983B3F6DC13AC9363BBD5767C23D6EA0643FAE377D3FA7B87F3FDDF87F3F49FF7F3FEEFF7F3FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3F82BB7FBF13D87E3FD95AE63E1A91163EC9133F3D56C6713CB2EA983B3F6DC13AC9363BBD5767C23D6EA0643FAE377D3FA7B87F3FDDF87F3F49FF7F3FEEFF7F3FA11FEA3EE32F3F3FC1EB863E787FAC3D6D6DDA3C0F290A3C31C32E3B280F5D3AE9AA63BFD53E2A3F9BF3763F1F177F3FB3E87F3FABFD7F3FC4FF7F3FFAFF7F3F82BB7FBF13D87E3FD95AE63E1A91163EC9133F3D56C6713CB2EA983B3F6DC13AC9363BBD5767C23D6EA0643FAE377D3FA7B87F3FDDF87F3F49FF7F3FEEFF7F3F3A2443BE6D945E3F1086A73E857AD73D0F82083D07B32C3CF3735A3B78298A3AFD4E7BBFCAEFFC3EB3E8713F40947E3F98DB7F3F5CFC7F3FA3FF7F3FF7FF7F3F82BB7FBF13D87E3FD95AE63E1A91163EC9133F3D56C6713CB2EA983B3F6DC13AC9363BBD5767C23D6EA0643FAE377D3FA7B87F3FDDF87F3F49FF7F3FEEFF7F3FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3F82BB7FBF13D87E3FD95AE63E1A91163EC9133F3D56C6713CB2EA983B3F6DC13AC9363BBD5767C23D6EA0643FAE377D3FA7B87F3FDDF87F3F49FF7F3FEEFF7F3F82BB7FBF13D87E3FD95AE63E1A91163EC9133F3D56C6713CB2EA983B3F6DC13AC9363BBD5767C23D6EA0643FAE377D3FA7B87F3FDDF87F3F49FF7F3FEEFF7F3F82BB7FBF13D87E3FD95AE63E1A91163EC9133F3D56C6713CB2EA983B3F6DC13AC9363BBD5767C23D6EA0643FAE377D3FA7B87F3FDDF87F3F49FF7F3FEEFF7F3F593650BF73497E3FEF26023F8CE22B3E8C595A3DCD278A3C08C3AE3B230FDD3A15F1143FDB87ECBD2D725C3F245E7C3FD1A27F3FAEF67F3F11FF7F3FE8FF7F3F82BB7FBF13D87E3FD95AE63E1A91163EC9133F3D56C6713CB2EA983B3F6DC13AC9363BBD5767C23D6EA0643FAE377D3FA7B87F3FDDF87F3F49FF7F3FEEFF7F3F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3F82BB7FBF13D87E3FD95AE63E1A91163EC9133F3D56C6713CB2EA983B3F6DC13AC9363BBD5767C23D6EA0643FAE377D3FA7B87F3FDDF87F3F49FF7F3FEEFF7F3FBB90BF3E97EA5B3F7C4D1E3F5948563EA66E883D92B0AC3CA373DA3B73290A3BF9676D3F850B03BFE82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3F82BB7FBF13D87E3FD95AE63E1A91163EC9133F3D56C6713CB2EA983B3F6DC13AC9363BBD5767C23D6EA0643FAE377D3FA7B87F3FDDF87F3F49FF7F3FEEFF7F3F48145E3FF79F3B3F835A2B3FE2576B3E560D963DACF4BD3CE94BF03B64FA173BC9B0FE3ED8292EBFCC313E3FB125793FDC4F7F3F61EE7F3F3DFE7F3FD3FF7F3F82BB7FBF13D87E3FD95AE63E1A91163EC9133F3D56C6713CB2EA983B3F6DC13AC9363BBD5767C23D6EA0643FAE377D3FA7B87F3FDDF87F3F49FF7F3FEEFF7F3F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F593650BF73497E3FEF26023F8CE22B3E8C595A3DCD278A3C08C3AE3B230FDD3A15F1143FDB87ECBD2D725C3F245E7C3FD1A27F3FAEF67F3F11FF7F3FE8FF7F3F7C4D1E3F5948563EA66E883D93B0AC3CA473DA3B74290A3B3EC32E3A2A0F5D39E82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3FFCFF7F3F0000803F593650BF73497E3FEF26023F8CE22B3E8C595A3DCD278A3C08C3AE3B230FDD3A15F1143FDB87ECBD2D725C3F245E7C3FD1A27F3FAEF67F3F11FF7F3FE8FF7F3FECD0783FD489D13E1021083EC0A62C3D66725A3C60298A3B3BC3AE3A2A0FDD391CE2703E5F94693F52BA7D3FC1C57F3F2DFA7F3F6BFF7F3FF1FF7F3FFFFF7F3F593650BF73497E3FEF26023F8CE22B3E8C595A3DCD278A3C08C3AE3B230FDD3A15F1143FDB87ECBD2D725C3F245E7C3FD1A27F3FAEF67F3F11FF7F3FE8FF7F3FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3F593650BF73497E3FEF26023F8CE22B3E8C595A3DCD278A3C08C3AE3B230FDD3A15F1143FDB87ECBD2D725C3F245E7C3FD1A27F3FAEF67F3F11FF7F3FE8FF7F3FA11FEA3EE32F3F3FC1EB863E787FAC3D6D6DDA3C0F290A3C31C32E3B280F5D3AE9AA63BFD53E2A3F9BF3763F1F177F3FB3E87F3FABFD7F3FC4FF7F3FFAFF7F3F593650BF73497E3FEF26023F8CE22B3E8C595A3DCD278A3C08C3AE3B230FDD3A15F1143FDB87ECBD2D725C3F245E7C3FD1A27F3FAEF67F3F11FF7F3FE8FF7F3F3A2443BE6D945E3F1086A73E857AD73D0F82083D07B32C3CF3735A3B78298A3AFD4E7BBFCAEFFC3EB3E8713F40947E3F98DB7F3F5CFC7F3FA3FF7F3FF7FF7F3F593650BF73497E3FEF26023F8CE22B3E8C595A3DCD278A3C08C3AE3B230FDD3A15F1143FDB87ECBD2D725C3F245E7C3FD1A27F3FAEF67F3F11FF7F3FE8FF7F3FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3F593650BF73497E3FEF26023F8CE22B3E8C595A3DCD278A3C08C3AE3B230FDD3A15F1143FDB87ECBD2D725C3F245E7C3FD1A27F3FAEF67F3F11FF7F3FE8FF7F3F82BB7FBF13D87E3FD95AE63E1A91163EC9133F3D56C6713CB2EA983B3F6DC13AC9363BBD5767C23D6EA0643FAE377D3FA7B87F3FDDF87F3F49FF7F3FEEFF7F3F593650BF73497E3FEF26023F8CE22B3E8C595A3DCD278A3C08C3AE3B230FDD3A15F1143FDB87ECBD2D725C3F245E7C3FD1A27F3FAEF67F3F11FF7F3FE8FF7F3F593650BF73497E3FEF26023F8CE22B3E8C595A3DCD278A3C08C3AE3B230FDD3A15F1143FDB87ECBD2D725C3F245E7C3FD1A27F3FAEF67F3F11FF7F3FE8FF7F3F593650BF73497E3FEF26023F8CE22B3E8C595A3DCD278A3C08C3AE3B230FDD3A15F1143FDB87ECBD2D725C3F245E7C3FD1A27F3FAEF67F3F11FF7F3FE8FF7F3F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3F593650BF73497E3FEF26023F8CE22B3E8C595A3DCD278A3C08C3AE3B230FDD3A15F1143FDB87ECBD2D725C3F245E7C3FD1A27F3FAEF67F3F11FF7F3FE8FF7F3FBB90BF3E97EA5B3F7C4D1E3F5948563EA66E883D92B0AC3CA373DA3B73290A3BF9676D3F850B03BFE82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3F593650BF73497E3FEF26023F8CE22B3E8C595A3DCD278A3C08C3AE3B230FDD3A15F1143FDB87ECBD2D725C3F245E7C3FD1A27F3FAEF67F3F11FF7F3FE8FF7F3F48145E3FF79F3B3F835A2B3FE2576B3E560D963DACF4BD3CE94BF03B64FA173BC9B0FE3ED8292EBFCC313E3FB125793FDC4F7F3F61EE7F3F3DFE7F3FD3FF7F3F593650BF73497E3FEF26023F8CE22B3E8C595A3DCD278A3C08C3AE3B230FDD3A15F1143FDB87ECBD2D725C3F245E7C3FD1A27F3FAEF67F3F11FF7F3FE8FF7F3F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3F7C4D1E3F5948563EA66E883D93B0AC3CA473DA3B74290A3B3EC32E3A2A0F5D39E82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3FFCFF7F3F0000803F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3FECD0783FD489D13E1021083EC0A62C3D66725A3C60298A3B3BC3AE3A2A0FDD391CE2703E5F94693F52BA7D3FC1C57F3F2DFA7F3F6BFF7F3FF1FF7F3FFFFF7F3F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3FA11FEA3EE32F3F3FC1EB863E787FAC3D6D6DDA3C0F290A3C31C32E3B280F5D3AE9AA63BFD53E2A3F9BF3763F1F177F3FB3E87F3FABFD7F3FC4FF7F3FFAFF7F3F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3F3A2443BE6D945E3F1086A73E857AD73D0F82083D07B32C3CF3735A3B78298A3AFD4E7BBFCAEFFC3EB3E8713F40947E3F98DB7F3F5CFC7F3FA3FF7F3FF7FF7F3F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3F82BB7FBF13D87E3FD95AE63E1A91163EC9133F3D56C6713CB2EA983B3F6DC13AC9363BBD5767C23D6EA0643FAE377D3FA7B87F3FDDF87F3F49FF7F3FEEFF7F3F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3F593650BF73497E3FEF26023F8CE22B3E8C595A3DCD278A3C08C3AE3B230FDD3A15F1143FDB87ECBD2D725C3F245E7C3FD1A27F3FAEF67F3F11FF7F3FE8FF7F3F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3FBB90BF3E97EA5B3F7C4D1E3F5948563EA66E883D92B0AC3CA373DA3B73290A3BF9676D3F850B03BFE82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3F48145E3FF79F3B3F835A2B3FE2576B3E560D963DACF4BD3CE94BF03B64FA173BC9B0FE3ED8292EBFCC313E3FB125793FDC4F7F3F61EE7F3F3DFE7F3FD3FF7F3F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803FBB90BF3E97EA5B3F7C4D1E3F5948563EA66E883D92B0AC3CA373DA3B73290A3BF9676D3F850B03BFE82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3F7C4D1E3F5948563EA66E883D93B0AC3CA473DA3B74290A3B3EC32E3A2A0F5D39E82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3FFCFF7F3F0000803FBB90BF3E97EA5B3F7C4D1E3F5948563EA66E883D92B0AC3CA373DA3B73290A3BF9676D3F850B03BFE82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3FECD0783FD489D13E1021083EC0A62C3D66725A3C60298A3B3BC3AE3A2A0FDD391CE2703E5F94693F52BA7D3FC1C57F3F2DFA7F3F6BFF7F3FF1FF7F3FFFFF7F3FBB90BF3E97EA5B3F7C4D1E3F5948563EA66E883D92B0AC3CA373DA3B73290A3BF9676D3F850B03BFE82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3FBB90BF3E97EA5B3F7C4D1E3F5948563EA66E883D92B0AC3CA373DA3B73290A3BF9676D3F850B03BFE82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3FA11FEA3EE32F3F3FC1EB863E787FAC3D6D6DDA3C0F290A3C31C32E3B280F5D3AE9AA63BFD53E2A3F9BF3763F1F177F3FB3E87F3FABFD7F3FC4FF7F3FFAFF7F3FBB90BF3E97EA5B3F7C4D1E3F5948563EA66E883D92B0AC3CA373DA3B73290A3BF9676D3F850B03BFE82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3F3A2443BE6D945E3F1086A73E857AD73D0F82083D07B32C3CF3735A3B78298A3AFD4E7BBFCAEFFC3EB3E8713F40947E3F98DB7F3F5CFC7F3FA3FF7F3FF7FF7F3FBB90BF3E97EA5B3F7C4D1E3F5948563EA66E883D92B0AC3CA373DA3B73290A3BF9676D3F850B03BFE82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3FBB90BF3E97EA5B3F7C4D1E3F5948563EA66E883D92B0AC3CA373DA3B73290A3BF9676D3F850B03BFE82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3F82BB7FBF13D87E3FD95AE63E1A91163EC9133F3D56C6713CB2EA983B3F6DC13AC9363BBD5767C23D6EA0643FAE377D3FA7B87F3FDDF87F3F49FF7F3FEEFF7F3FBB90BF3E97EA5B3F7C4D1E3F5948563EA66E883D92B0AC3CA373DA3B73290A3BF9676D3F850B03BFE82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3F593650BF73497E3FEF26023F8CE22B3E8C595A3DCD278A3C08C3AE3B230FDD3A15F1143FDB87ECBD2D725C3F245E7C3FD1A27F3FAEF67F3F11FF7F3FE8FF7F3FBB90BF3E97EA5B3F7C4D1E3F5948563EA66E883D92B0AC3CA373DA3B73290A3BF9676D3F850B03BFE82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3FBB90BF3E97EA5B3F7C4D1E3F5948563EA66E883D92B0AC3CA373DA3B73290A3BF9676D3F850B03BFE82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3FBB90BF3E97EA5B3F7C4D1E3F5948563EA66E883D92B0AC3CA373DA3B73290A3BF9676D3F850B03BFE82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3FBB90BF3E97EA5B3F7C4D1E3F5948563EA66E883D92B0AC3CA373DA3B73290A3BF9676D3F850B03BFE82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3F48145E3FF79F3B3F835A2B3FE2576B3E560D963DACF4BD3CE94BF03B64FA173BC9B0FE3ED8292EBFCC313E3FB125793FDC4F7F3F61EE7F3F3DFE7F3FD3FF7F3FBB90BF3E97EA5B3F7C4D1E3F5948563EA66E883D92B0AC3CA373DA3B73290A3BF9676D3F850B03BFE82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F48145E3FF79F3B3F835A2B3FE2576B3E560D963DACF4BD3CE94BF03B64FA173BC9B0FE3ED8292EBFCC313E3FB125793FDC4F7F3F61EE7F3F3DFE7F3FD3FF7F3F7C4D1E3F5948563EA66E883D93B0AC3CA473DA3B74290A3B3EC32E3A2A0F5D39E82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3FFCFF7F3F0000803F48145E3FF79F3B3F835A2B3FE2576B3E560D963DACF4BD3CE94BF03B64FA173BC9B0FE3ED8292EBFCC313E3FB125793FDC4F7F3F61EE7F3F3DFE7F3FD3FF7F3FECD0783FD489D13E1021083EC0A62C3D66725A3C60298A3B3BC3AE3A2A0FDD391CE2703E5F94693F52BA7D3FC1C57F3F2DFA7F3F6BFF7F3FF1FF7F3FFFFF7F3F48145E3FF79F3B3F835A2B3FE2576B3E560D963DACF4BD3CE94BF03B64FA173BC9B0FE3ED8292EBFCC313E3FB125793FDC4F7F3F61EE7F3F3DFE7F3FD3FF7F3FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3F48145E3FF79F3B3F835A2B3FE2576B3E560D963DACF4BD3CE94BF03B64FA173BC9B0FE3ED8292EBFCC313E3FB125793FDC4F7F3F61EE7F3F3DFE7F3FD3FF7F3FA11FEA3EE32F3F3FC1EB863E787FAC3D6D6DDA3C0F290A3C31C32E3B280F5D3AE9AA63BFD53E2A3F9BF3763F1F177F3FB3E87F3FABFD7F3FC4FF7F3FFAFF7F3F48145E3FF79F3B3F835A2B3FE2576B3E560D963DACF4BD3CE94BF03B64FA173BC9B0FE3ED8292EBFCC313E3FB125793FDC4F7F3F61EE7F3F3DFE7F3FD3FF7F3F3A2443BE6D945E3F1086A73E857AD73D0F82083D07B32C3CF3735A3B78298A3AFD4E7BBFCAEFFC3EB3E8713F40947E3F98DB7F3F5CFC7F3FA3FF7F3FF7FF7F3F48145E3FF79F3B3F835A2B3FE2576B3E560D963DACF4BD3CE94BF03B64FA173BC9B0FE3ED8292EBFCC313E3FB125793FDC4F7F3F61EE7F3F3DFE7F3FD3FF7F3FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3F48145E3FF79F3B3F835A2B3FE2576B3E560D963DACF4BD3CE94BF03B64FA173BC9B0FE3ED8292EBFCC313E3FB125793FDC4F7F3F61EE7F3F3DFE7F3FD3FF7F3F82BB7FBF13D87E3FD95AE63E1A91163EC9133F3D56C6713CB2EA983B3F6DC13AC9363BBD5767C23D6EA0643FAE377D3FA7B87F3FDDF87F3F49FF7F3FEEFF7F3F48145E3FF79F3B3F835A2B3FE2576B3E560D963DACF4BD3CE94BF03B64FA173BC9B0FE3ED8292EBFCC313E3FB125793FDC4F7F3F61EE7F3F3DFE7F3FD3FF7F3F593650BF73497E3FEF26023F8CE22B3E8C595A3DCD278A3C08C3AE3B230FDD3A15F1143FDB87ECBD2D725C3F245E7C3FD1A27F3FAEF67F3F11FF7F3FE8FF7F3F48145E3FF79F3B3F835A2B3FE2576B3E560D963DACF4BD3CE94BF03B64FA173BC9B0FE3ED8292EBFCC313E3FB125793FDC4F7F3F61EE7F3F3DFE7F3FD3FF7F3F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3F48145E3FF79F3B3F835A2B3FE2576B3E560D963DACF4BD3CE94BF03B64FA173BC9B0FE3ED8292EBFCC313E3FB125793FDC4F7F3F61EE7F3F3DFE7F3FD3FF7F3FBB90BF3E97EA5B3F7C4D1E3F5948563EA66E883D92B0AC3CA373DA3B73290A3BF9676D3F850B03BFE82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3F48145E3FF79F3B3F835A2B3FE2576B3E560D963DACF4BD3CE94BF03B64FA173BC9B0FE3ED8292EBFCC313E3FB125793FDC4F7F3F61EE7F3F3DFE7F3FD3FF7F3F48145E3FF79F3B3F835A2B3FE2576B3E560D963DACF4BD3CE94BF03B64FA173BC9B0FE3ED8292EBFCC313E3FB125793FDC4F7F3F61EE7F3F3DFE7F3FD3FF7F3F48145E3FF79F3B3F835A2B3FE2576B3E560D963DACF4BD3CE94BF03B64FA173BC9B0FE3ED8292EBFCC313E3FB125793FDC4F7F3F61EE7F3F3DFE7F3FD3FF7F3F",
      torch_tensor_32_16_2_2_torch.bfloat16: "0x02000000073E3EBD16BD403D5EBE49BDCB3D3B3D4ABD76BD823E633E213DE53D0CBE203E04BE213EEF3BD0BDAC3D9CBD123DF33D3F3D163D713D0EBD16BB763EEA3D52BD813D263EE9BAACBC82BD653DDE3D013E273C0DBEDD3D3DBD283D12BC52BB853C2B3D05BD4F3E903C6E3E83BB82BDAE3BA43C19BE783CD03CB1BCF1BDAB3DF9BBC1BD32BE113E9E3D68BE283E2D3E92BCB7BB1EBE36BD173EEABD94BC91BD843E2C3EDC3DAFBD783D763C4E3DA4BDC4BD28BE92BC41BCB73D1539D5BDDC3DF43B403DD13D893DC13D88BD8FBD2EBE813D483E1B3DBDBD86BEBD3D413EA1BD66BCEFBCA3BD5E3E3ABCA13D933DD33D153DD2BC693D36BD4CBC423D3C3E263E4B3DED3D64BED73D393E923D08BDEF3746BD58BD7DBD73BED13B013D403C6E3E843C65BD4B3D493E87BBD0BDD73D583EB6BD723D133E6E3EA8BDB1BDADBD54BD973D0EBEA83DCE3D2B3D10BE0BBE12BD683B8E3B8ABB8EBD4D3D073D093EEB3C6C3E5E3D5F3E323EC23C9EBD25BC503D313EC23C32BD98BE9CBD4FBD933D913D15BDBB3DF63D053EAB3DC2BD7E3E133D7ABE1FBE9E3EC33AAD3D3EBEFA3D5B3ECB3C5BBD10BE13BE4A3E873C59BE583D013EE43D46BDA6BD083EA73D633D44BE0C3E973D7F3E923D8EBDC7BC283D9ABB563EC5BDF03D6D3EF23BB93D213ECDBCA63D0ABDAB3DF63D9DBD123DEA3D74BD473D3ABE0ABEA03DDABDEE3DD73D893D15BEE4BD4E3C81BB80BCD73C3EBE0D3C35BD8CBDD93D763DAF3DD3BCAFBDF1BD153EC13C163E7C3D89BE0F3E23BD2FBDB3BD1C3EA9BDC1BDCCBD00BD1A3D2F3D053E963D203C28BE4C3E37BD843E723E3B3DDB3B4C3E803D4D3CC93DCC3D63BD31BE36BE3DBC69BE923EF0BD0BBE55BD05BEA6BD0A3EF7BD493D1ABEB1BCBABED93DDABC9BBD2ABE7D3D08BE1EBD353E8A3D2DBE853DDA3DEB3D543D813CB5BD11BDB03DEFBDBABD173DAA3E523DC8BC42BE69BB60BCA43D243D223EFD3D0FBE1D3D35BD3E3D0FBC12BDAFBD483E8F3D8E3B9DBD6DBEC2BCA43CB0BDA93D893DEDBD933E0E3E10BD02BE19BD6BBE7D3DAC3DD9BD10BD3BBDE53D473D9A3E0BBD0F3E08BEED3D26BD0DBEE6BDEBBD883D4BBEBBBDA53D483E263E053E17BE423D453D113E973CE5BD02BD593D0DBD2EBC613E87BD9ABC24BE22BC693E9D3C27BE813D0EBE713E23BC193D42BE78BCC73D59BD15BE453D41BEB93DCFBD7A3DEFBE39BE0EBD063ECEBD60BECBBE193EC0BDE7BD04BE803D223ECEBDDE3C06BE243E3F3E5C3EF4BC273C923C063EC53D45BE8EBD17BC433E133ED13DA33A8A3D84BDD8BD173E4F3DE13B633D9F3E6B3C10BD0B3D343E16BED53C9E3E96BE2ABE2BBEB63C84BD94BD9F3C7D3D82BD62BE333CA6BD053EE5BD293EFA3DC9BD893C3BBD773E8FBC073E32BE433D31BEDFBDF6BC453D273D9CBD8CBDD7BCB33D063EB83D3EBEB73DCB3D1D3D3ABD55BD13BD5E3EBDBC0DBE28BE3E3E3CBD53BE3B3DAB3D3FBE583D0C3EADBD2C3EECBB833DD6BDDEBCDA3DDD3D4E3E58BE0F3D2FBD1D3E8FBD853E1D3DCD3D43BE31BE05BEBA3D323E473DB13D43BD1DBEA53D0C3DE13DF93D83BC16BDEB3DFCBD34BDEEBBE9BD94BCCEB90ABE633E22BD5B3D473E823E3C3DA6BCB93C1DBE0B3D6F3D423E193983BD89BDD33D0E3D84BDF93C18BEFD3DBF3B853D98BDD93B95BD2BBC1C3D803DB43D9F3E2B3C1C3E1BBC9EBD813DCCBD36BD3A3EC3BDD63DA13D10BE22BD84BDC4BC03BD21BE9EBEFEBD593D47BE3D3BCF3DC33C883DDEBDDCBCF03B8FBBC7BCA2BD723CD53D92BEC5BBCF3D653D6E3D033E323D74BD263EA4BCF93D50BD1F3E40BE883D423CD9BD0B3E2EBEE9BDD8BDF83DAD3D563EFCBD1C3EA3BC933D4B3DB5BD103CB23D893C0CBE783ED4BD1D3CD9BCD9BD813C833D193DF93ADB3B483E47BED4BD3EBC3A3E10BC9F3C6D3E8BBDA53E05BDE43D2E3EE3BD03BEDFBDF8BD18BDADBDBA3D40BD71BD013DF2BCDCBD39BE88BC17BDCDBB20BDF73DFFBCD03D883D9B3D14BD03BE863D1B3E74BEE53D133E9C3D85BE093EEABD943DC6BC873D90BE173E9C3D983D5BBDF83D913DF23B9DBDB13EF2BCEE3CBF3D2BBD0D3E80BD9FBD203D7EBB51BCBABD07BD83BE42BE82BD1BBE433C7DBC1F3EA2BD433ECDBD6A3C1FBE043DFF3CDCBDEB3D0A3DBFBD3DBE94BD7B3DAB3C8ABE94BDDC3C983D103E92BC0E3DF53C99BD5F3CCEBD86BEA2BD173EBB3C09BE5DBE8F3DA2BDD83DF5BD0CBE103E4CBE05BEA43D5F3D2FBDA33D233EA4BDE63DB9BD383E3E3C87BD10BD96BD593C74BC483B8BBED2BD2D3D80BD583E073E0ABE60BD643E8A3E81BD81BC44BEEC3C043E64BE113E203E263C80BD373C343BCDBD1E3D603EB43C0CBEB5BD0F3E953D7F3D843EB5BC30BD60BE363E643D95BC133B23BD7CBE18BE19BD7F3DF9BC04BEE4BD8EBD54BE063EC8BD683D383E84BCD3BB22BEAB3C973D3BBCB23DA83EA2BD46BD453E8C3C213DDF3D80BE23BD0EBE273EC5BDE63D8F3D11BE06BEEDBD6ABD0FBED43BF73D213E26BDC7BDACBB3F3E4F3E0CBE5E3E603D1F3E533D4ABD95BDC43C56BE233E6F3DD9BD393DCABCE83BF5BDAF3DDD3D963DEC3CC5BC733E0ABD963DDFBD08BEF6BD0B3E1DBE37BD18BEE1BD76BD41BD7A3E393DF23D9DBCB53D43BEA53DDBBD01BEDABDCABD87BE963D073E1C3B1D3ED6BDC93DE83D75BE7FBD943D0A3E813EF4BB65BC2BBC9DBA09BE56BD38BD0A3E98BD793D2DBEF9B9E23DA2BC5CBE123E7DBDAF3D7A3EA4BC443E01BE4CBDEB3D98BD95BDB1BDA93DAB3DD0BD4EBDF53DFA3C973D68BE21BD32BD5ABD11BE9BBD5E3D52BE37BE91BC8FBD763DADBD68BDEA3D563E9CBD3C3E483D43BCB93D5DBEFF3D13BD333ED73DC3BCA93D3ABE983E3ABD88BDF03DDBBC86BE983EB4BD7B3DF23DBC3D3EBE453D77BD0FBEC3BD2CBE4A3E3A3DB4BD763EC0BDD1BD733D883DBD3C443E3ABE993D27BE353E05BE5FBE953D4C3E45BE2BBE723DAFBCB0BC2EBEFDBD773EAC3D2B3E273D24BE74BD06BE3C3C473DF0BD08BEA7BD0F3D67BDD1BD9FBB73BD41BEB7BA3B3D5A3E51BE423D643E70BE31BED73C63BDD93CCBBC073D9FBD8BBC06BED7BD0A3E693D9A3D97BD40BDA8BD92BD463E40BE0F3EF43C86BDACBD983EA23C9ABB40BDA1BC603E123EBFBD653D53BE8E3E25BDBD3D333DA73DF8BD773C213C733DDCBDAA3CB93D1F3D6BBD953E8E3E783DEF3D6FBE9B3D0BBEDEBDC93D9ABDE6BDED3DB13ECDBD41BEEC3D46BE783D1EBE6B3D97BDDFBD53BEF73DB03D5CBEC5BD0FBDA3BEBCBC05BE27BE8EBD31BE91BD9FBCF93D4FBE143EF5BB9F3D5FBD4DBB4C3CB1BD303E913E653D033EB13DFB3DBABD553D863D793EFFBCB33D483E373E403E5BBE473DE2BD69BD0A3DCFBBEEBC14BD95BD0A3CE13D6F3DA63E07BE56BD17BE05BE223D04BE453AB2BB0CBE743D9FBD853D6EBC193D813C82BDB13C02BE913DCABDCABD883D4ABDD5BCE23D033D0E3E8CBBC53D0C3E573D5B3E8EBE913DF9BDEABD723CE73ECA3D95BE80BD003EFF3CDB3DA53D63BEAC3C7A3CF8BAB7BD00BE533CC3BCDCBD29BEE8BC2D3D33BE75BE6EBC59BC31BD9D3C7ABE283E02BED3BD0FBEEE3CD33D99BE433E11BDCE3D063E9BBD1F3E6ABCF73BFCBD42BC17BD84BE0BBDE43D6C3E203E1CBEDF3CBDBDCF3D04BD773AB53CEFBCAEBC4D3E23BECE3D00BE73BE123E74BEB93C59BDB6BCE83DFE3D3ABC02BC9A3D943D8ABCAEBC333CDABDEA3D46BD623E86BE11BEE43D193D8CBC823DCABD403E8EBDC7BD9D3C52BD363EED3D25BB05BE353EC5BC663E17BE883B4EBDF6BD983BB43D04BD96BC2B3E0BBE083D5EBD7FBE4EBD063C503E8B3DA9BDB3BC6A3E1A3E9ABE46BD8DBD223EE03C02BE503DB03E0D3D383D4B3DA83DB1BD40BD8CBD3BBE6CBE873C00BD09BE3FBE17BE07BE5C3E43B9CE3C12BA0DBE3BBD0EBECC3CBD3C9E3DA63DF13D173D2A3E7ABDD9BDF43D80BD98BD163C143EB2BCC63D083EBCBD4CBEE3BDE1BD03BE33BE7A3E8CBDD6BD7CBD17BE893DA53D073E71BD08BEA93C6E3C58BEBDBD99BDF53CE13D543E2ABEA13B44BED73D3D3E30BE843D54BE2DBE253EC9BD4A3EEA3DE53CDBBC5C3DE0BD7D3D113EA33E053E82BD963B86BBE63D6D3ED5BCD33DEA3C0A3D103C323E0C3DD73D99BE7BBD353DC53E6F3E9EBDBD3C4CBE20BED33D9E3BB23DC0BC673E2B3DD83DEDBDEA3D23BE8A3D8EBE4B3E84BD0B3EBEBD18BD503D42BD4D3E74BC85BDC8BDD53D8ABD13BECB3DDD3D2A3E71BE303E923D06BEA33D6E3DBEBDBBBE27BC8FBD1FBD87BDAE3D4E3EBA3C77BD0BBE6D3E193E8D3DB5BD963C53BC31BE2CBEBFBC883C47BCAB3A873CD43DC7BD403E6F3D403E76BE643BDFBD68BE79BD90BEB63D583D68BDF0BD90BC373DE33AF3BDBB3D063EE13D85BEC8BDDBBD07BE963C2EBE613D043DD2BC26BD7E3E7FBC53BD9C3C103DAA3D4B3D05BEE0BD7E3DB43C793E21BE0FBC7A3D213EEBBD90BDD5BD25BEA03C57BDB4BB013EA43DC1BD2CBEA8BD0DBDECBD10BDCD3C3B3D41BD2EBE843D05BDE7BB9BBD2A3ECABDFABA7FBD9ABD27BDA9BD603EA2BDA7BED13D1ABDD13D40BD8ABD5E3E0ABDDF3C1FBC10BEEFBD123D1C3DA3BCEBBDED3B143E823C083C813DB5BCA9BD593EADBDF0BD01BE29BDC3BCDF3BE73D5FBD2EBC863E973D533D92BB093CA33D123E1CBE293DCC3D9CBDF83DCCBD65BD4E3D863D163EADBE74BECEBD053ED5BD57BE84BD373E3D3E753D823E403E4CBC123DFFBDC6BCAFBDEB3D07BE56BDEEBD9F3C5CBD033E27BD0C3E4FBE343D333DC7BD3DBEC13DFE3CEF3DB4BE8EBB52BE1ABC0D3DAE3DA8BD653D69BD063E07BE423EF03C5B3E0A3E2F3DA8BC623ED2BD79BD623D1C3E62BE32BC343DA3BD223D2ABE563D443E3A3D243E1CBE5D3C4EBC093E4CBEAB3D0A3DFABDF8BC1B3DE83D46BE0BBEF53C79BEADBC28BDECBC053EA5BCE63DD1BD2FBE3D3E083D4EBE113EF33DA2BEB6BD103EC0BDBABE9EBED53D4B3D62BED33C3E3E293DDA3BB6BDA13D47BD013D76BC7A3D5BBD113C01BEF13D12BE1ABEAA3DBB3D633D4DBC4FBDE43D4D3E87BC51BEF3BDEB3D26BE51BD87BC953D5A3C63BDC43DB5BDBCBB633D373D45BD0E3E65BC313E68BE8FBE5C3E223D7B3E1A3D2E3D2D3D52BDA43D8E3CE73C6E3E1D3EEDBC32BE13BC8F3D51BE903DE6BDD13DD23D0D3ED53D07BE10BDC3BBB0BDF23C82BE11BD8ABE89BEBA3D4ABEC03DBABD94BD2C3E063EC3BD3EBD123CE53C203E40BCDF3D2FBE9C3D433E0ABEB53DCE3D64BEB03C14BE513CCF3B96BE5A3EA33B00BE29BDF23DBFBC233D0A3D9C3B11BD723D47BB9FBD04BE913C8A3C7F3C40BE3CBEAE3D2BBED53D18BDA13D9ABDEE3D3C3E05BD043D74BEC53DA8BC5BBDABBBF5BD903D1F3AEA3CE1BDC73B073E203C173E02BEDA3B963D04BE43BD4B3E00BEB13DA6BDD73CF43DEDBD493DDCBC57BEBBBDCBBD1B3D90BC2EBE4EBDFFBD54BD94BC843DC83C44BE78BEF5BDE7BD533D20BD453D85BEBBBDB73D4F3D69BB893E26BC2BBDB2BDC5BD303D323E973DC5BDA0BDD7BD2DBE2B3EFDBD01BE2D3C96BD783EFB3D2CBD01BDF6BC823B433D84BCA83D68BDFDBD0DBE01BBDC3D9BBE4EBEA9BE39BEC1BC61BEA1BDA43DC8BCFDBD19BEFABD1E3D3F3D0EBE6F3E2CBE48BEAABD9EBD113D11BE1A3E1D3C183ED1BB47BEA93D103E19BEDA3DB93C043D953EAABDC93CE1BDA03DD23D753D4EBEED3DA13C0F3EDC3D0DBEE23D55BED3BD333DBC3D093E553E25BD7C3EB4BDB23CCD3D0CBE4FBDD4BD733E",
      torch_tensor_32_torch.bfloat16: "0x020000009E3D0D3DD6BD90BD7ABD923D693E08BE983C15BCD93DD0BDE7BC0EBE40BDF13DF13DA13D4CBEB3BD9BBD793E7C3D3DBD5F3EBB3DC0BDFA3D2FBD13BE8D3DBE3C"
    }
  }
#-}
