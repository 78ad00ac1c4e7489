// Exported by tools/export/export_models.py (torch 2.15.0, torch-mlir 20261001).
#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> (d0, 0)>
#map6 = affine_map<(d0, d1) -> (0, d1)>
#map7 = affine_map<(d0, d1) -> (d1)>
#map8 = affine_map<()[s0] -> (s0 * 19)>
#map9 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map10 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map11 = affine_map<()[s0] -> (s0 * 30)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map14 = affine_map<()[s0] -> (s0 * 2)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map16 = affine_map<(d0, d1, d2, d3) -> ()>
#map17 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map18 = affine_map<(d0, d1, d2) -> (d2)>
module {
  func.func @main(%arg0: tensor<?x16x10x12xbf16>, %arg1: tensor<?x19x80xbf16>, %arg2: tensor<?x72xbf16>, %arg3: tensor<?xbf16>) -> tensor<?x16x10x12xbf16> {
    %c16_i64 = arith.constant 16 : i64
    %c19_i64 = arith.constant 19 : i64
    %c3_i64 = arith.constant 3 : i64
    %c30_i64 = arith.constant 30 : i64
    %c1_i64 = arith.constant 1 : i64
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %c30 = arith.constant 30 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %c19 = arith.constant 19 : index
    %cst_1 = arith.constant 0.000000e+00 : f64
    %cst_2 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_3 = arith.constant 4.467770e-02 : bf16
    %cst_4 = arith.constant 7.968750e-01 : bf16
    %cst_5 = arith.constant 1.000000e+00 : bf16
    %cst_6 = arith.constant 5.000000e-01 : bf16
    %cst_7 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_8 = arith.constant dense_resource<torch_tensor_64_torch.bfloat16_2> : tensor<64xbf16>
    %cst_9 = arith.constant dense_resource<torch_tensor_64_32_torch.bfloat16_2> : tensor<64x32xbf16>
    %cst_10 = arith.constant dense_resource<torch_tensor_64_torch.bfloat16_1> : tensor<64xbf16>
    %cst_11 = arith.constant dense_resource<torch_tensor_64_32_torch.bfloat16_1> : tensor<64x32xbf16>
    %cst_12 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_27> : tensor<32xbf16>
    %cst_13 = arith.constant dense_resource<torch_tensor_32_128_torch.bfloat16_2> : tensor<32x128xbf16>
    %cst_14 = arith.constant dense_resource<torch_tensor_128_torch.bfloat16_2> : tensor<128xbf16>
    %cst_15 = arith.constant dense_resource<torch_tensor_128_32_torch.bfloat16_2> : tensor<128x32xbf16>
    %cst_16 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_26> : tensor<32xbf16>
    %cst_17 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_20> : tensor<32x32xbf16>
    %cst_18 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_9> : tensor<16xbf16>
    %cst_19 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_8> : tensor<16xbf16>
    %cst_20 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_25> : tensor<32xbf16>
    %cst_21 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_19> : tensor<32x32xbf16>
    %cst_22 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_24> : tensor<32xbf16>
    %cst_23 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_18> : tensor<32x32xbf16>
    %cst_24 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_23> : tensor<32xbf16>
    %cst_25 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_17> : tensor<32x32xbf16>
    %cst_26 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_7> : tensor<16xbf16>
    %cst_27 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_6> : tensor<16xbf16>
    %cst_28 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_22> : tensor<32xbf16>
    %cst_29 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_16> : tensor<32x32xbf16>
    %cst_30 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_21> : tensor<32xbf16>
    %cst_31 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_15> : tensor<32x32xbf16>
    %cst_32 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_20> : tensor<32xbf16>
    %cst_33 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_14> : tensor<32x32xbf16>
    %cst_34 = arith.constant dense_resource<torch_tensor_64_torch.bfloat16> : tensor<64xbf16>
    %cst_35 = arith.constant dense_resource<torch_tensor_64_32_torch.bfloat16> : tensor<64x32xbf16>
    %cst_36 = arith.constant dense_resource<torch_tensor_192_torch.bfloat16_1> : tensor<192xbf16>
    %cst_37 = arith.constant dense_resource<torch_tensor_192_32_torch.bfloat16_1> : tensor<192x32xbf16>
    %cst_38 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_19> : tensor<32xbf16>
    %cst_39 = arith.constant dense_resource<torch_tensor_32_128_torch.bfloat16_1> : tensor<32x128xbf16>
    %cst_40 = arith.constant dense_resource<torch_tensor_128_torch.bfloat16_1> : tensor<128xbf16>
    %cst_41 = arith.constant dense_resource<torch_tensor_128_32_torch.bfloat16_1> : tensor<128x32xbf16>
    %cst_42 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_18> : tensor<32xbf16>
    %cst_43 = arith.constant dense_resource<torch_tensor_32_128_torch.bfloat16> : tensor<32x128xbf16>
    %cst_44 = arith.constant dense_resource<torch_tensor_128_torch.bfloat16> : tensor<128xbf16>
    %cst_45 = arith.constant dense_resource<torch_tensor_128_32_torch.bfloat16> : tensor<128x32xbf16>
    %cst_46 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_17> : tensor<32xbf16>
    %cst_47 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_13> : tensor<32x32xbf16>
    %cst_48 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_5> : tensor<16xbf16>
    %cst_49 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_4> : tensor<16xbf16>
    %cst_50 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_16> : tensor<32xbf16>
    %cst_51 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_12> : tensor<32x32xbf16>
    %cst_52 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_15> : tensor<32xbf16>
    %cst_53 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_11> : tensor<32x32xbf16>
    %cst_54 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_14> : tensor<32xbf16>
    %cst_55 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_10> : tensor<32x32xbf16>
    %cst_56 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_13> : tensor<32xbf16>
    %cst_57 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_9> : tensor<32x32xbf16>
    %cst_58 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_12> : tensor<32xbf16>
    %cst_59 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_8> : tensor<32x32xbf16>
    %cst_60 = arith.constant 0xFFF0000000000000 : f64
    %cst_61 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_3> : tensor<16xbf16>
    %cst_62 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_2> : tensor<16xbf16>
    %cst_63 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_11> : tensor<32xbf16>
    %cst_64 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_7> : tensor<32x32xbf16>
    %cst_65 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_10> : tensor<32xbf16>
    %cst_66 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_6> : tensor<32x32xbf16>
    %cst_67 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_9> : tensor<32xbf16>
    %cst_68 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_5> : tensor<32x32xbf16>
    %cst_69 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_1> : tensor<16xbf16>
    %cst_70 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16> : tensor<16xbf16>
    %cst_71 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_8> : tensor<32xbf16>
    %cst_72 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_4> : tensor<32x32xbf16>
    %cst_73 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_7> : tensor<32xbf16>
    %cst_74 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_3> : tensor<32x32xbf16>
    %cst_75 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_6> : tensor<32xbf16>
    %cst_76 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_2> : tensor<32x32xbf16>
    %cst_77 = arith.constant dense_resource<torch_tensor_192_torch.bfloat16> : tensor<192xbf16>
    %cst_78 = arith.constant dense_resource<torch_tensor_192_32_torch.bfloat16> : tensor<192x32xbf16>
    %cst_79 = arith.constant 9.9999999999999995E-7 : f64
    %cst_80 = arith.constant dense_resource<torch_tensor_288_torch.bfloat16> : tensor<288xbf16>
    %cst_81 = arith.constant dense_resource<torch_tensor_288_32_torch.bfloat16> : tensor<288x32xbf16>
    %cst_82 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_5> : tensor<32xbf16>
    %cst_83 = arith.constant dense_resource<torch_tensor_32_80_torch.bfloat16> : tensor<32x80xbf16>
    %cst_84 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_4> : tensor<32xbf16>
    %cst_85 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_1> : tensor<32x32xbf16>
    %cst_86 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_3> : tensor<32xbf16>
    %cst_87 = arith.constant dense_resource<torch_tensor_32_72_torch.bfloat16> : tensor<32x72xbf16>
    %cst_88 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_2> : tensor<32xbf16>
    %cst_89 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16> : tensor<32x32xbf16>
    %cst_90 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_1> : tensor<32xbf16>
    %cst_91 = arith.constant dense_resource<torch_tensor_32_256_torch.bfloat16> : tensor<32x256xbf16>
    %cst_92 = arith.constant -9.2103403719761836 : f64
    %cst_93 = arith.constant dense_resource<torch_tensor_1_144_32_torch.float32> : tensor<1x144x32xf32>
    %cst_94 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16> : tensor<32xbf16>
    %cst_95 = arith.constant dense_resource<torch_tensor_32_16_2_2_torch.bfloat16> : tensor<32x16x2x2xbf16>
    %cst_96 = arith.constant 1.280000e+02 : f32
    %cst_97 = arith.constant 3.200000e+01 : f64
    %cst_98 = arith.constant 3.200000e+01 : f32
    %c32_i64 = arith.constant 32 : i64
    %c960_i64 = arith.constant 960 : i64
    %cst_99 = arith.constant 1.600000e+01 : f32
    %c608_i64 = arith.constant 608 : i64
    %cst_100 = arith.constant 5.000000e-01 : f32
    %dim = tensor.dim %arg2, %c0 : tensor<?x72xbf16>
    %0 = arith.index_cast %dim : index to i64
    %dim_101 = tensor.dim %arg0, %c0 : tensor<?x16x10x12xbf16>
    %1 = tensor.empty(%dim_101) : tensor<?x32x5x6xf32>
    %2 = tensor.empty() : tensor<32xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_94 : tensor<32xbf16>) outs(%2 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<32xf32>
    %broadcasted = linalg.broadcast ins(%3 : tensor<32xf32>) outs(%1 : tensor<?x32x5x6xf32>) dimensions = [0, 2, 3] 
    %4 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%arg0, %cst_95 : tensor<?x16x10x12xbf16>, tensor<32x16x2x2xbf16>) outs(%broadcasted : tensor<?x32x5x6xf32>) -> tensor<?x32x5x6xf32>
    %5 = tensor.empty(%dim_101) : tensor<?x32x5x6xbf16>
    %6 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<?x32x5x6xf32>) outs(%5 : tensor<?x32x5x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %795 = arith.truncf %in : f32 to bf16
      linalg.yield %795 : bf16
    } -> tensor<?x32x5x6xbf16>
    %collapsed = tensor.collapse_shape %6 [[0], [1], [2, 3]] : tensor<?x32x5x6xbf16> into tensor<?x32x30xbf16>
    %7 = tensor.empty(%dim_101) : tensor<?x30x32xbf16>
    %transposed = linalg.transpose ins(%collapsed : tensor<?x32x30xbf16>) outs(%7 : tensor<?x30x32xbf16>) permutation = [0, 2, 1] 
    %expanded = tensor.expand_shape %cst_93 [[0], [1, 2], [3]] output_shape [1, 12, 12, 32] : tensor<1x144x32xf32> into tensor<1x12x12x32xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 3, 0, 0] [1, 5, 12, 32] [1, 1, 1, 1] : tensor<1x12x12x32xf32> to tensor<1x5x12x32xf32>
    %extracted_slice_102 = tensor.extract_slice %extracted_slice[0, 0, 3, 0] [1, 5, 6, 32] [1, 1, 1, 1] : tensor<1x5x12x32xf32> to tensor<1x5x6x32xf32>
    %collapsed_103 = tensor.collapse_shape %extracted_slice_102 [[0], [1, 2], [3]] : tensor<1x5x6x32xf32> into tensor<1x30x32xf32>
    %8 = tensor.empty(%dim_101) : tensor<?x30x32xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed, %collapsed_103 : tensor<?x30x32xbf16>, tensor<1x30x32xf32>) outs(%8 : tensor<?x30x32xf32>) {
    ^bb0(%in: bf16, %in_311: f32, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      %796 = arith.addf %795, %in_311 : f32
      linalg.yield %796 : f32
    } -> tensor<?x30x32xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<?x30x32xf32>) outs(%7 : tensor<?x30x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %795 = arith.truncf %in : f32 to bf16
      linalg.yield %795 : bf16
    } -> tensor<?x30x32xbf16>
    %11 = tensor.empty() : tensor<128xf32>
    %12 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%11 : tensor<128xf32>) {
    ^bb0(%out: f32):
      %795 = linalg.index 0 : index
      %796 = arith.index_cast %795 : index to i64
      %797 = arith.sitofp %796 : i64 to f32
      %798 = arith.addf %797, %cst : f32
      linalg.yield %798 : f32
    } -> tensor<128xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%12 : tensor<128xf32>) outs(%11 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = arith.truncf %cst_92 : f64 to f32
      %796 = arith.mulf %in, %795 : f32
      linalg.yield %796 : f32
    } -> tensor<128xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%13 : tensor<128xf32>) outs(%11 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = arith.divf %in, %cst_96 : f32
      linalg.yield %795 : f32
    } -> tensor<128xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%14 : tensor<128xf32>) outs(%11 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = math.exp %in : f32
      linalg.yield %795 : f32
    } -> tensor<128xf32>
    %dim_104 = tensor.dim %arg3, %c0 : tensor<?xbf16>
    %expanded_105 = tensor.expand_shape %arg3 [[0, 1]] output_shape [%dim_104, 1] : tensor<?xbf16> into tensor<?x1xbf16>
    %16 = tensor.empty(%dim_104) : tensor<?x1xf32>
    %17 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_105 : tensor<?x1xbf16>) outs(%16 : tensor<?x1xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<?x1xf32>
    %expanded_106 = tensor.expand_shape %15 [[0, 1]] output_shape [1, 128] : tensor<128xf32> into tensor<1x128xf32>
    %18 = tensor.empty(%dim_104) : tensor<?x128xf32>
    %19 = linalg.generic {indexing_maps = [#map5, #map6, #map4], iterator_types = ["parallel", "parallel"]} ins(%17, %expanded_106 : tensor<?x1xf32>, tensor<1x128xf32>) outs(%18 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %795 = arith.mulf %in, %in_311 : f32
      linalg.yield %795 : f32
    } -> tensor<?x128xf32>
    %20 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<?x128xf32>) outs(%18 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = math.sin %in : f32
      linalg.yield %795 : f32
    } -> tensor<?x128xf32>
    %21 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<?x128xf32>) outs(%18 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = math.cos %in : f32
      linalg.yield %795 : f32
    } -> tensor<?x128xf32>
    %concat = tensor.concat dim(1) %20, %21 : (tensor<?x128xf32>, tensor<?x128xf32>) -> tensor<?x256xf32>
    %dim_107 = tensor.dim %20, %c0 : tensor<?x128xf32>
    %extracted_slice_108 = tensor.extract_slice %concat[0, 128] [%dim_107, 128] [1, 1] : tensor<?x256xf32> to tensor<?x128xf32>
    %extracted_slice_109 = tensor.extract_slice %concat[0, 0] [%dim_107, 128] [1, 1] : tensor<?x256xf32> to tensor<?x128xf32>
    %concat_110 = tensor.concat dim(1) %extracted_slice_108, %extracted_slice_109 : (tensor<?x128xf32>, tensor<?x128xf32>) -> tensor<?x256xf32>
    %22 = tensor.empty(%dim_107) : tensor<?x256xbf16>
    %23 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%concat_110 : tensor<?x256xf32>) outs(%22 : tensor<?x256xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %795 = arith.truncf %in : f32 to bf16
      linalg.yield %795 : bf16
    } -> tensor<?x256xbf16>
    %24 = tensor.empty() : tensor<256x32xbf16>
    %transposed_111 = linalg.transpose ins(%cst_91 : tensor<32x256xbf16>) outs(%24 : tensor<256x32xbf16>) permutation = [1, 0] 
    %25 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_90 : tensor<32xbf16>) outs(%2 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<32xf32>
    %26 = tensor.empty(%dim_107) : tensor<?x256xf32>
    %27 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%23 : tensor<?x256xbf16>) outs(%26 : tensor<?x256xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<?x256xf32>
    %28 = tensor.empty() : tensor<256x32xf32>
    %29 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%transposed_111 : tensor<256x32xbf16>) outs(%28 : tensor<256x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<256x32xf32>
    %30 = tensor.empty(%dim_107) : tensor<?x32xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %32 = linalg.matmul ins(%27, %29 : tensor<?x256xf32>, tensor<256x32xf32>) outs(%31 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %33 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %33, "negative values not allowed in new dimensions"
    %34 = tensor.empty(%dim) : tensor<?x32xf32>
    %35 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%25 : tensor<32xf32>) outs(%34 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %36 = arith.cmpi eq, %dim_107, %dim : index
    cf.assert %36, "mismatched size for broadcast"
    %37 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%32, %35 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%30 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %795 = arith.addf %in, %in_311 : f32
      linalg.yield %795 : f32
    } -> tensor<?x32xf32>
    %38 = tensor.empty(%dim_107) : tensor<?x32xbf16>
    %39 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%37 : tensor<?x32xf32>) outs(%38 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %795 = arith.truncf %in : f32 to bf16
      linalg.yield %795 : bf16
    } -> tensor<?x32xbf16>
    %40 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%39 : tensor<?x32xbf16>) outs(%30 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<?x32xf32>
    %41 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%40 : tensor<?x32xf32>) outs(%30 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = arith.negf %in : f32
      %796 = math.exp %795 : f32
      %797 = arith.addf %796, %cst_0 : f32
      %798 = arith.divf %cst_0, %797 : f32
      linalg.yield %798 : f32
    } -> tensor<?x32xf32>
    %42 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%40, %41 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%30 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %795 = arith.mulf %in, %in_311 : f32
      linalg.yield %795 : f32
    } -> tensor<?x32xf32>
    %43 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%42 : tensor<?x32xf32>) outs(%38 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %795 = arith.truncf %in : f32 to bf16
      linalg.yield %795 : bf16
    } -> tensor<?x32xbf16>
    %44 = tensor.empty() : tensor<32x32xbf16>
    %transposed_112 = linalg.transpose ins(%cst_89 : tensor<32x32xbf16>) outs(%44 : tensor<32x32xbf16>) permutation = [1, 0] 
    %45 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_88 : tensor<32xbf16>) outs(%2 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<32xf32>
    %46 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%43 : tensor<?x32xbf16>) outs(%30 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<?x32xf32>
    %47 = tensor.empty() : tensor<32x32xf32>
    %48 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%transposed_112 : tensor<32x32xbf16>) outs(%47 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<32x32xf32>
    %49 = linalg.matmul ins(%46, %48 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%31 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %33, "negative values not allowed in new dimensions"
    %50 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%45 : tensor<32xf32>) outs(%34 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %36, "mismatched size for broadcast"
    %51 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%49, %50 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%30 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %795 = arith.addf %in, %in_311 : f32
      linalg.yield %795 : f32
    } -> tensor<?x32xf32>
    %52 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%51 : tensor<?x32xf32>) outs(%38 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %795 = arith.truncf %in : f32 to bf16
      linalg.yield %795 : bf16
    } -> tensor<?x32xbf16>
    %53 = tensor.empty() : tensor<72x32xbf16>
    %transposed_113 = linalg.transpose ins(%cst_87 : tensor<32x72xbf16>) outs(%53 : tensor<72x32xbf16>) permutation = [1, 0] 
    %54 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_86 : tensor<32xbf16>) outs(%2 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<32xf32>
    %55 = tensor.empty(%dim) : tensor<?x72xf32>
    %56 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<?x72xbf16>) outs(%55 : tensor<?x72xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<?x72xf32>
    %57 = tensor.empty() : tensor<72x32xf32>
    %58 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%transposed_113 : tensor<72x32xbf16>) outs(%57 : tensor<72x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<72x32xf32>
    %59 = tensor.empty(%dim) : tensor<?x32xf32>
    %60 = linalg.fill ins(%cst : f32) outs(%59 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %61 = linalg.matmul ins(%56, %58 : tensor<?x72xf32>, tensor<72x32xf32>) outs(%60 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %33, "negative values not allowed in new dimensions"
    %62 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%54 : tensor<32xf32>) outs(%34 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %true, "mismatched size for broadcast"
    %63 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%61, %62 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%59 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %795 = arith.addf %in, %in_311 : f32
      linalg.yield %795 : f32
    } -> tensor<?x32xf32>
    %64 = tensor.empty(%dim) : tensor<?x32xbf16>
    %65 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%63 : tensor<?x32xf32>) outs(%64 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %795 = arith.truncf %in : f32 to bf16
      linalg.yield %795 : bf16
    } -> tensor<?x32xbf16>
    %66 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%65 : tensor<?x32xbf16>) outs(%59 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<?x32xf32>
    %67 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%66 : tensor<?x32xf32>) outs(%59 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = arith.negf %in : f32
      %796 = math.exp %795 : f32
      %797 = arith.addf %796, %cst_0 : f32
      %798 = arith.divf %cst_0, %797 : f32
      linalg.yield %798 : f32
    } -> tensor<?x32xf32>
    %68 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%66, %67 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%59 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %795 = arith.mulf %in, %in_311 : f32
      linalg.yield %795 : f32
    } -> tensor<?x32xf32>
    %69 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%68 : tensor<?x32xf32>) outs(%64 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %795 = arith.truncf %in : f32 to bf16
      linalg.yield %795 : bf16
    } -> tensor<?x32xbf16>
    %transposed_114 = linalg.transpose ins(%cst_85 : tensor<32x32xbf16>) outs(%44 : tensor<32x32xbf16>) permutation = [1, 0] 
    %70 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_84 : tensor<32xbf16>) outs(%2 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<32xf32>
    %71 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%69 : tensor<?x32xbf16>) outs(%59 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<?x32xf32>
    %72 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%transposed_114 : tensor<32x32xbf16>) outs(%47 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<32x32xf32>
    %73 = linalg.matmul ins(%71, %72 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%60 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %33, "negative values not allowed in new dimensions"
    %74 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%70 : tensor<32xf32>) outs(%34 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %true, "mismatched size for broadcast"
    %75 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%73, %74 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%59 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %795 = arith.addf %in, %in_311 : f32
      linalg.yield %795 : f32
    } -> tensor<?x32xf32>
    %76 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%75 : tensor<?x32xf32>) outs(%64 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %795 = arith.truncf %in : f32 to bf16
      linalg.yield %795 : bf16
    } -> tensor<?x32xbf16>
    %77 = arith.cmpi eq, %dim_107, %dim : index
    cf.assert %77, "mismatched size for broadcast"
    %78 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%52, %76 : tensor<?x32xbf16>, tensor<?x32xbf16>) outs(%38 : tensor<?x32xbf16>) {
    ^bb0(%in: bf16, %in_311: bf16, %out: bf16):
      %795 = arith.addf %in, %in_311 : bf16
      linalg.yield %795 : bf16
    } -> tensor<?x32xbf16>
    %79 = arith.muli %0, %c19_i64 : i64
    %collapsed_115 = tensor.collapse_shape %arg1 [[0, 1], [2]] : tensor<?x19x80xbf16> into tensor<?x80xbf16>
    %80 = tensor.empty() : tensor<80x32xbf16>
    %transposed_116 = linalg.transpose ins(%cst_83 : tensor<32x80xbf16>) outs(%80 : tensor<80x32xbf16>) permutation = [1, 0] 
    %81 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_82 : tensor<32xbf16>) outs(%2 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<32xf32>
    %dim_117 = tensor.dim %arg1, %c0 : tensor<?x19x80xbf16>
    %82 = affine.apply #map8()[%dim_117]
    %83 = tensor.empty(%82) : tensor<?x80xf32>
    %84 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_115 : tensor<?x80xbf16>) outs(%83 : tensor<?x80xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<?x80xf32>
    %85 = tensor.empty() : tensor<80x32xf32>
    %86 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%transposed_116 : tensor<80x32xbf16>) outs(%85 : tensor<80x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<80x32xf32>
    %87 = tensor.empty(%82) : tensor<?x32xf32>
    %88 = linalg.fill ins(%cst : f32) outs(%87 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %89 = linalg.matmul ins(%84, %86 : tensor<?x80xf32>, tensor<80x32xf32>) outs(%88 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %90 = arith.cmpi sge, %79, %c0_i64 : i64
    cf.assert %90, "negative values not allowed in new dimensions"
    %91 = arith.index_cast %79 : i64 to index
    %92 = tensor.empty(%91) : tensor<?x32xf32>
    %93 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%81 : tensor<32xf32>) outs(%92 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %94 = arith.cmpi eq, %82, %91 : index
    cf.assert %94, "mismatched size for broadcast"
    %95 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%89, %93 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%87 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %795 = arith.addf %in, %in_311 : f32
      linalg.yield %795 : f32
    } -> tensor<?x32xf32>
    %96 = tensor.empty(%82) : tensor<?x32xbf16>
    %97 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%95 : tensor<?x32xf32>) outs(%96 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %795 = arith.truncf %in : f32 to bf16
      linalg.yield %795 : bf16
    } -> tensor<?x32xbf16>
    %98 = arith.divsi %82, %c19 : index
    %expanded_118 = tensor.expand_shape %97 [[0, 1], [2]] output_shape [%98, 19, 32] : tensor<?x32xbf16> into tensor<?x19x32xbf16>
    %99 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%78 : tensor<?x32xbf16>) outs(%30 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<?x32xf32>
    %100 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%99 : tensor<?x32xf32>) outs(%30 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = arith.negf %in : f32
      %796 = math.exp %795 : f32
      %797 = arith.addf %796, %cst_0 : f32
      %798 = arith.divf %cst_0, %797 : f32
      linalg.yield %798 : f32
    } -> tensor<?x32xf32>
    %101 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%99, %100 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%30 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %795 = arith.mulf %in, %in_311 : f32
      linalg.yield %795 : f32
    } -> tensor<?x32xf32>
    %102 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%101 : tensor<?x32xf32>) outs(%38 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %795 = arith.truncf %in : f32 to bf16
      linalg.yield %795 : bf16
    } -> tensor<?x32xbf16>
    %103 = tensor.empty() : tensor<32x288xbf16>
    %transposed_119 = linalg.transpose ins(%cst_81 : tensor<288x32xbf16>) outs(%103 : tensor<32x288xbf16>) permutation = [1, 0] 
    %104 = tensor.empty() : tensor<288xf32>
    %105 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_80 : tensor<288xbf16>) outs(%104 : tensor<288xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<288xf32>
    %106 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%102 : tensor<?x32xbf16>) outs(%30 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<?x32xf32>
    %107 = tensor.empty() : tensor<32x288xf32>
    %108 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%transposed_119 : tensor<32x288xbf16>) outs(%107 : tensor<32x288xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<32x288xf32>
    %109 = tensor.empty(%dim_107) : tensor<?x288xf32>
    %110 = linalg.fill ins(%cst : f32) outs(%109 : tensor<?x288xf32>) -> tensor<?x288xf32>
    %111 = linalg.matmul ins(%106, %108 : tensor<?x32xf32>, tensor<32x288xf32>) outs(%110 : tensor<?x288xf32>) -> tensor<?x288xf32>
    cf.assert %33, "negative values not allowed in new dimensions"
    %112 = tensor.empty(%dim) : tensor<?x288xf32>
    %113 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%105 : tensor<288xf32>) outs(%112 : tensor<?x288xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x288xf32>
    cf.assert %36, "mismatched size for broadcast"
    %114 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%111, %113 : tensor<?x288xf32>, tensor<?x288xf32>) outs(%109 : tensor<?x288xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %795 = arith.addf %in, %in_311 : f32
      linalg.yield %795 : f32
    } -> tensor<?x288xf32>
    %115 = tensor.empty(%dim_107) : tensor<?x288xbf16>
    %116 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%114 : tensor<?x288xf32>) outs(%115 : tensor<?x288xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %795 = arith.truncf %in : f32 to bf16
      linalg.yield %795 : bf16
    } -> tensor<?x288xbf16>
    %extracted_slice_120 = tensor.extract_slice %116[0, 0] [%dim_107, 32] [1, 1] : tensor<?x288xbf16> to tensor<?x32xbf16>
    %extracted_slice_121 = tensor.extract_slice %116[0, 32] [%dim_107, 32] [1, 1] : tensor<?x288xbf16> to tensor<?x32xbf16>
    %extracted_slice_122 = tensor.extract_slice %116[0, 64] [%dim_107, 32] [1, 1] : tensor<?x288xbf16> to tensor<?x32xbf16>
    %extracted_slice_123 = tensor.extract_slice %116[0, 96] [%dim_107, 32] [1, 1] : tensor<?x288xbf16> to tensor<?x32xbf16>
    %extracted_slice_124 = tensor.extract_slice %116[0, 128] [%dim_107, 32] [1, 1] : tensor<?x288xbf16> to tensor<?x32xbf16>
    %extracted_slice_125 = tensor.extract_slice %116[0, 160] [%dim_107, 32] [1, 1] : tensor<?x288xbf16> to tensor<?x32xbf16>
    %extracted_slice_126 = tensor.extract_slice %116[0, 192] [%dim_107, 32] [1, 1] : tensor<?x288xbf16> to tensor<?x32xbf16>
    %extracted_slice_127 = tensor.extract_slice %116[0, 224] [%dim_107, 32] [1, 1] : tensor<?x288xbf16> to tensor<?x32xbf16>
    %extracted_slice_128 = tensor.extract_slice %116[0, 256] [%dim_107, 32] [1, 1] : tensor<?x288xbf16> to tensor<?x32xbf16>
    %117 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<?x30x32xbf16>) outs(%8 : tensor<?x30x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<?x30x32xf32>
    %118 = tensor.empty(%dim_101) : tensor<?x30x32xf64>
    %119 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<?x30x32xf32>) outs(%118 : tensor<?x30x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %795 = arith.extf %in : f32 to f64
      linalg.yield %795 : f64
    } -> tensor<?x30x32xf64>
    %120 = tensor.empty(%dim_101) : tensor<?x30x1xf64>
    %121 = linalg.fill ins(%cst_1 : f64) outs(%120 : tensor<?x30x1xf64>) -> tensor<?x30x1xf64>
    %122 = linalg.generic {indexing_maps = [#map2, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%119 : tensor<?x30x32xf64>) outs(%121 : tensor<?x30x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %795 = arith.addf %in, %out : f64
      linalg.yield %795 : f64
    } -> tensor<?x30x1xf64>
    %123 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<?x30x1xf64>) outs(%120 : tensor<?x30x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %795 = arith.divf %in, %cst_97 : f64
      linalg.yield %795 : f64
    } -> tensor<?x30x1xf64>
    %124 = linalg.generic {indexing_maps = [#map2, #map9, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %123 : tensor<?x30x32xf64>, tensor<?x30x1xf64>) outs(%118 : tensor<?x30x32xf64>) {
    ^bb0(%in: f64, %in_311: f64, %out: f64):
      %795 = arith.subf %in, %in_311 : f64
      linalg.yield %795 : f64
    } -> tensor<?x30x32xf64>
    %125 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %124 : tensor<?x30x32xf64>, tensor<?x30x32xf64>) outs(%118 : tensor<?x30x32xf64>) {
    ^bb0(%in: f64, %in_311: f64, %out: f64):
      %795 = arith.mulf %in, %in_311 : f64
      linalg.yield %795 : f64
    } -> tensor<?x30x32xf64>
    %126 = linalg.generic {indexing_maps = [#map2, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%125 : tensor<?x30x32xf64>) outs(%121 : tensor<?x30x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %795 = arith.addf %in, %out : f64
      linalg.yield %795 : f64
    } -> tensor<?x30x1xf64>
    %127 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<?x30x1xf64>) outs(%120 : tensor<?x30x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %795 = arith.divf %in, %cst_97 : f64
      linalg.yield %795 : f64
    } -> tensor<?x30x1xf64>
    %128 = tensor.empty(%dim_101) : tensor<?x30x1xf32>
    %129 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<?x30x1xf64>) outs(%128 : tensor<?x30x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %795 = arith.truncf %in : f64 to f32
      linalg.yield %795 : f32
    } -> tensor<?x30x1xf32>
    %130 = linalg.fill ins(%cst : f32) outs(%128 : tensor<?x30x1xf32>) -> tensor<?x30x1xf32>
    %131 = linalg.generic {indexing_maps = [#map2, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%117 : tensor<?x30x32xf32>) outs(%130 : tensor<?x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = arith.addf %in, %out : f32
      linalg.yield %795 : f32
    } -> tensor<?x30x1xf32>
    %132 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<?x30x1xf32>) outs(%128 : tensor<?x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = arith.divf %in, %cst_98 : f32
      linalg.yield %795 : f32
    } -> tensor<?x30x1xf32>
    %133 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<?x30x1xf32>) outs(%128 : tensor<?x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = arith.truncf %cst_79 : f64 to f32
      %796 = arith.addf %in, %795 : f32
      linalg.yield %796 : f32
    } -> tensor<?x30x1xf32>
    %134 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<?x30x1xf32>) outs(%128 : tensor<?x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = math.rsqrt %in : f32
      linalg.yield %795 : f32
    } -> tensor<?x30x1xf32>
    %135 = linalg.generic {indexing_maps = [#map2, #map9, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %132 : tensor<?x30x32xf32>, tensor<?x30x1xf32>) outs(%8 : tensor<?x30x32xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %795 = arith.subf %in, %in_311 : f32
      linalg.yield %795 : f32
    } -> tensor<?x30x32xf32>
    %136 = linalg.generic {indexing_maps = [#map2, #map9, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135, %134 : tensor<?x30x32xf32>, tensor<?x30x1xf32>) outs(%8 : tensor<?x30x32xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %795 = arith.mulf %in, %in_311 : f32
      linalg.yield %795 : f32
    } -> tensor<?x30x32xf32>
    %137 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<?x30x32xf32>) outs(%7 : tensor<?x30x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %795 = arith.truncf %in : f32 to bf16
      linalg.yield %795 : bf16
    } -> tensor<?x30x32xbf16>
    %expanded_129 = tensor.expand_shape %extracted_slice_121 [[0], [1, 2]] output_shape [%dim_107, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    %138 = tensor.empty(%dim_107) : tensor<?x1x32xbf16>
    %139 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_129 : tensor<?x1x32xbf16>) outs(%138 : tensor<?x1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %795 = arith.addf %in, %cst_5 : bf16
      linalg.yield %795 : bf16
    } -> tensor<?x1x32xbf16>
    %140 = arith.cmpi eq, %dim_101, %dim_107 : index
    cf.assert %140, "mismatched size for broadcast"
    %141 = linalg.generic {indexing_maps = [#map2, #map10, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137, %139 : tensor<?x30x32xbf16>, tensor<?x1x32xbf16>) outs(%7 : tensor<?x30x32xbf16>) {
    ^bb0(%in: bf16, %in_311: bf16, %out: bf16):
      %795 = arith.mulf %in, %in_311 : bf16
      linalg.yield %795 : bf16
    } -> tensor<?x30x32xbf16>
    %expanded_130 = tensor.expand_shape %extracted_slice_120 [[0], [1, 2]] output_shape [%dim_107, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    cf.assert %140, "mismatched size for broadcast"
    %142 = linalg.generic {indexing_maps = [#map2, #map10, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141, %expanded_130 : tensor<?x30x32xbf16>, tensor<?x1x32xbf16>) outs(%7 : tensor<?x30x32xbf16>) {
    ^bb0(%in: bf16, %in_311: bf16, %out: bf16):
      %795 = arith.addf %in, %in_311 : bf16
      linalg.yield %795 : bf16
    } -> tensor<?x30x32xbf16>
    %expanded_131 = tensor.expand_shape %extracted_slice_127 [[0], [1, 2]] output_shape [%dim_107, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    %143 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_131 : tensor<?x1x32xbf16>) outs(%138 : tensor<?x1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %795 = arith.addf %in, %cst_5 : bf16
      linalg.yield %795 : bf16
    } -> tensor<?x1x32xbf16>
    cf.assert %140, "mismatched size for broadcast"
    %144 = linalg.generic {indexing_maps = [#map2, #map10, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137, %143 : tensor<?x30x32xbf16>, tensor<?x1x32xbf16>) outs(%7 : tensor<?x30x32xbf16>) {
    ^bb0(%in: bf16, %in_311: bf16, %out: bf16):
      %795 = arith.mulf %in, %in_311 : bf16
      linalg.yield %795 : bf16
    } -> tensor<?x30x32xbf16>
    %expanded_132 = tensor.expand_shape %extracted_slice_126 [[0], [1, 2]] output_shape [%dim_107, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    cf.assert %140, "mismatched size for broadcast"
    %145 = linalg.generic {indexing_maps = [#map2, #map10, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144, %expanded_132 : tensor<?x30x32xbf16>, tensor<?x1x32xbf16>) outs(%7 : tensor<?x30x32xbf16>) {
    ^bb0(%in: bf16, %in_311: bf16, %out: bf16):
      %795 = arith.addf %in, %in_311 : bf16
      linalg.yield %795 : bf16
    } -> tensor<?x30x32xbf16>
    %146 = tensor.empty() : tensor<32x192xbf16>
    %transposed_133 = linalg.transpose ins(%cst_78 : tensor<192x32xbf16>) outs(%146 : tensor<32x192xbf16>) permutation = [1, 0] 
    %147 = tensor.empty() : tensor<192xf32>
    %148 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_77 : tensor<192xbf16>) outs(%147 : tensor<192xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<192xf32>
    %149 = tensor.empty() : tensor<32x192xf32>
    %150 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%transposed_133 : tensor<32x192xbf16>) outs(%149 : tensor<32x192xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<32x192xf32>
    %151 = tensor.empty(%dim_107) : tensor<?x192xf32>
    %152 = linalg.fill ins(%cst : f32) outs(%151 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %153 = linalg.matmul ins(%106, %150 : tensor<?x32xf32>, tensor<32x192xf32>) outs(%152 : tensor<?x192xf32>) -> tensor<?x192xf32>
    cf.assert %33, "negative values not allowed in new dimensions"
    %154 = tensor.empty(%dim) : tensor<?x192xf32>
    %155 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%148 : tensor<192xf32>) outs(%154 : tensor<?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x192xf32>
    cf.assert %36, "mismatched size for broadcast"
    %156 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%153, %155 : tensor<?x192xf32>, tensor<?x192xf32>) outs(%151 : tensor<?x192xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %795 = arith.addf %in, %in_311 : f32
      linalg.yield %795 : f32
    } -> tensor<?x192xf32>
    %157 = tensor.empty(%dim_107) : tensor<?x192xbf16>
    %158 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%156 : tensor<?x192xf32>) outs(%157 : tensor<?x192xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %795 = arith.truncf %in : f32 to bf16
      linalg.yield %795 : bf16
    } -> tensor<?x192xbf16>
    %extracted_slice_134 = tensor.extract_slice %158[0, 0] [%dim_107, 32] [1, 1] : tensor<?x192xbf16> to tensor<?x32xbf16>
    %extracted_slice_135 = tensor.extract_slice %158[0, 32] [%dim_107, 32] [1, 1] : tensor<?x192xbf16> to tensor<?x32xbf16>
    %extracted_slice_136 = tensor.extract_slice %158[0, 64] [%dim_107, 32] [1, 1] : tensor<?x192xbf16> to tensor<?x32xbf16>
    %extracted_slice_137 = tensor.extract_slice %158[0, 96] [%dim_107, 32] [1, 1] : tensor<?x192xbf16> to tensor<?x32xbf16>
    %extracted_slice_138 = tensor.extract_slice %158[0, 128] [%dim_107, 32] [1, 1] : tensor<?x192xbf16> to tensor<?x32xbf16>
    %extracted_slice_139 = tensor.extract_slice %158[0, 160] [%dim_107, 32] [1, 1] : tensor<?x192xbf16> to tensor<?x32xbf16>
    %159 = tensor.empty(%98) : tensor<?x19x32xf32>
    %160 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_118 : tensor<?x19x32xbf16>) outs(%159 : tensor<?x19x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<?x19x32xf32>
    %161 = tensor.empty(%98) : tensor<?x19x32xf64>
    %162 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160 : tensor<?x19x32xf32>) outs(%161 : tensor<?x19x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %795 = arith.extf %in : f32 to f64
      linalg.yield %795 : f64
    } -> tensor<?x19x32xf64>
    %163 = tensor.empty(%98) : tensor<?x19x1xf64>
    %164 = linalg.fill ins(%cst_1 : f64) outs(%163 : tensor<?x19x1xf64>) -> tensor<?x19x1xf64>
    %165 = linalg.generic {indexing_maps = [#map2, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%162 : tensor<?x19x32xf64>) outs(%164 : tensor<?x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %795 = arith.addf %in, %out : f64
      linalg.yield %795 : f64
    } -> tensor<?x19x1xf64>
    %166 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165 : tensor<?x19x1xf64>) outs(%163 : tensor<?x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %795 = arith.divf %in, %cst_97 : f64
      linalg.yield %795 : f64
    } -> tensor<?x19x1xf64>
    %167 = linalg.generic {indexing_maps = [#map2, #map9, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162, %166 : tensor<?x19x32xf64>, tensor<?x19x1xf64>) outs(%161 : tensor<?x19x32xf64>) {
    ^bb0(%in: f64, %in_311: f64, %out: f64):
      %795 = arith.subf %in, %in_311 : f64
      linalg.yield %795 : f64
    } -> tensor<?x19x32xf64>
    %168 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167, %167 : tensor<?x19x32xf64>, tensor<?x19x32xf64>) outs(%161 : tensor<?x19x32xf64>) {
    ^bb0(%in: f64, %in_311: f64, %out: f64):
      %795 = arith.mulf %in, %in_311 : f64
      linalg.yield %795 : f64
    } -> tensor<?x19x32xf64>
    %169 = linalg.generic {indexing_maps = [#map2, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%168 : tensor<?x19x32xf64>) outs(%164 : tensor<?x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %795 = arith.addf %in, %out : f64
      linalg.yield %795 : f64
    } -> tensor<?x19x1xf64>
    %170 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169 : tensor<?x19x1xf64>) outs(%163 : tensor<?x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %795 = arith.divf %in, %cst_97 : f64
      linalg.yield %795 : f64
    } -> tensor<?x19x1xf64>
    %171 = tensor.empty(%98) : tensor<?x19x1xf32>
    %172 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170 : tensor<?x19x1xf64>) outs(%171 : tensor<?x19x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %795 = arith.truncf %in : f64 to f32
      linalg.yield %795 : f32
    } -> tensor<?x19x1xf32>
    %173 = linalg.fill ins(%cst : f32) outs(%171 : tensor<?x19x1xf32>) -> tensor<?x19x1xf32>
    %174 = linalg.generic {indexing_maps = [#map2, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%160 : tensor<?x19x32xf32>) outs(%173 : tensor<?x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = arith.addf %in, %out : f32
      linalg.yield %795 : f32
    } -> tensor<?x19x1xf32>
    %175 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174 : tensor<?x19x1xf32>) outs(%171 : tensor<?x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = arith.divf %in, %cst_98 : f32
      linalg.yield %795 : f32
    } -> tensor<?x19x1xf32>
    %176 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172 : tensor<?x19x1xf32>) outs(%171 : tensor<?x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = arith.truncf %cst_79 : f64 to f32
      %796 = arith.addf %in, %795 : f32
      linalg.yield %796 : f32
    } -> tensor<?x19x1xf32>
    %177 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176 : tensor<?x19x1xf32>) outs(%171 : tensor<?x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = math.rsqrt %in : f32
      linalg.yield %795 : f32
    } -> tensor<?x19x1xf32>
    %178 = linalg.generic {indexing_maps = [#map2, #map9, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160, %175 : tensor<?x19x32xf32>, tensor<?x19x1xf32>) outs(%159 : tensor<?x19x32xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %795 = arith.subf %in, %in_311 : f32
      linalg.yield %795 : f32
    } -> tensor<?x19x32xf32>
    %179 = linalg.generic {indexing_maps = [#map2, #map9, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178, %177 : tensor<?x19x32xf32>, tensor<?x19x1xf32>) outs(%159 : tensor<?x19x32xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %795 = arith.mulf %in, %in_311 : f32
      linalg.yield %795 : f32
    } -> tensor<?x19x32xf32>
    %180 = tensor.empty(%98) : tensor<?x19x32xbf16>
    %181 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179 : tensor<?x19x32xf32>) outs(%180 : tensor<?x19x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %795 = arith.truncf %in : f32 to bf16
      linalg.yield %795 : bf16
    } -> tensor<?x19x32xbf16>
    %expanded_140 = tensor.expand_shape %extracted_slice_135 [[0], [1, 2]] output_shape [%dim_107, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    %182 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_140 : tensor<?x1x32xbf16>) outs(%138 : tensor<?x1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %795 = arith.addf %in, %cst_5 : bf16
      linalg.yield %795 : bf16
    } -> tensor<?x1x32xbf16>
    %183 = arith.cmpi eq, %98, %dim_107 : index
    cf.assert %183, "mismatched size for broadcast"
    %184 = linalg.generic {indexing_maps = [#map2, #map10, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181, %182 : tensor<?x19x32xbf16>, tensor<?x1x32xbf16>) outs(%180 : tensor<?x19x32xbf16>) {
    ^bb0(%in: bf16, %in_311: bf16, %out: bf16):
      %795 = arith.mulf %in, %in_311 : bf16
      linalg.yield %795 : bf16
    } -> tensor<?x19x32xbf16>
    %expanded_141 = tensor.expand_shape %extracted_slice_134 [[0], [1, 2]] output_shape [%dim_107, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    cf.assert %183, "mismatched size for broadcast"
    %185 = linalg.generic {indexing_maps = [#map2, #map10, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184, %expanded_141 : tensor<?x19x32xbf16>, tensor<?x1x32xbf16>) outs(%180 : tensor<?x19x32xbf16>) {
    ^bb0(%in: bf16, %in_311: bf16, %out: bf16):
      %795 = arith.addf %in, %in_311 : bf16
      linalg.yield %795 : bf16
    } -> tensor<?x19x32xbf16>
    %186 = arith.muli %0, %c30_i64 : i64
    %collapsed_142 = tensor.collapse_shape %142 [[0, 1], [2]] : tensor<?x30x32xbf16> into tensor<?x32xbf16>
    %transposed_143 = linalg.transpose ins(%cst_76 : tensor<32x32xbf16>) outs(%44 : tensor<32x32xbf16>) permutation = [1, 0] 
    %187 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_75 : tensor<32xbf16>) outs(%2 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<32xf32>
    %188 = affine.apply #map11()[%dim_101]
    %189 = tensor.empty(%188) : tensor<?x32xf32>
    %190 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_142 : tensor<?x32xbf16>) outs(%189 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<?x32xf32>
    %191 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%transposed_143 : tensor<32x32xbf16>) outs(%47 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<32x32xf32>
    %192 = linalg.fill ins(%cst : f32) outs(%189 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %193 = linalg.matmul ins(%190, %191 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%192 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %194 = arith.cmpi sge, %186, %c0_i64 : i64
    cf.assert %194, "negative values not allowed in new dimensions"
    %195 = arith.index_cast %186 : i64 to index
    %196 = tensor.empty(%195) : tensor<?x32xf32>
    %197 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%187 : tensor<32xf32>) outs(%196 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %198 = arith.cmpi eq, %188, %195 : index
    cf.assert %198, "mismatched size for broadcast"
    %199 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%193, %197 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%189 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %795 = arith.addf %in, %in_311 : f32
      linalg.yield %795 : f32
    } -> tensor<?x32xf32>
    %200 = tensor.empty(%188) : tensor<?x32xbf16>
    %201 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%199 : tensor<?x32xf32>) outs(%200 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %795 = arith.truncf %in : f32 to bf16
      linalg.yield %795 : bf16
    } -> tensor<?x32xbf16>
    %202 = arith.divsi %188, %c30 : index
    %expanded_144 = tensor.expand_shape %201 [[0, 1], [2]] output_shape [%202, 30, 32] : tensor<?x32xbf16> into tensor<?x30x32xbf16>
    %transposed_145 = linalg.transpose ins(%cst_74 : tensor<32x32xbf16>) outs(%44 : tensor<32x32xbf16>) permutation = [1, 0] 
    %203 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_73 : tensor<32xbf16>) outs(%2 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<32xf32>
    %204 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%transposed_145 : tensor<32x32xbf16>) outs(%47 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<32x32xf32>
    %205 = linalg.matmul ins(%190, %204 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%192 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %194, "negative values not allowed in new dimensions"
    %206 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%203 : tensor<32xf32>) outs(%196 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %198, "mismatched size for broadcast"
    %207 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%205, %206 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%189 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %795 = arith.addf %in, %in_311 : f32
      linalg.yield %795 : f32
    } -> tensor<?x32xf32>
    %208 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%207 : tensor<?x32xf32>) outs(%200 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %795 = arith.truncf %in : f32 to bf16
      linalg.yield %795 : bf16
    } -> tensor<?x32xbf16>
    %expanded_146 = tensor.expand_shape %208 [[0, 1], [2]] output_shape [%202, 30, 32] : tensor<?x32xbf16> into tensor<?x30x32xbf16>
    %transposed_147 = linalg.transpose ins(%cst_72 : tensor<32x32xbf16>) outs(%44 : tensor<32x32xbf16>) permutation = [1, 0] 
    %209 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_71 : tensor<32xbf16>) outs(%2 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<32xf32>
    %210 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%transposed_147 : tensor<32x32xbf16>) outs(%47 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<32x32xf32>
    %211 = linalg.matmul ins(%190, %210 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%192 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %194, "negative values not allowed in new dimensions"
    %212 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%209 : tensor<32xf32>) outs(%196 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %198, "mismatched size for broadcast"
    %213 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%211, %212 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%189 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %795 = arith.addf %in, %in_311 : f32
      linalg.yield %795 : f32
    } -> tensor<?x32xf32>
    %214 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%213 : tensor<?x32xf32>) outs(%200 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %795 = arith.truncf %in : f32 to bf16
      linalg.yield %795 : bf16
    } -> tensor<?x32xbf16>
    %expanded_148 = tensor.expand_shape %214 [[0, 1], [2]] output_shape [%202, 30, 32] : tensor<?x32xbf16> into tensor<?x30x32xbf16>
    %215 = arith.cmpi slt, %0, %c0_i64 : i64
    %216 = arith.select %215, %c1_i64, %0 : i64
    %217 = arith.extui %215 : i1 to i64
    %218 = arith.addi %217, %c1_i64 : i64
    %219 = arith.muli %216, %c32_i64 : i64
    %220 = arith.cmpi sle, %218, %c1_i64 : i64
    cf.assert %220, "must have at most one inferred (negative) dimension"
    %221 = arith.index_cast %202 : index to i64
    %222 = arith.muli %221, %c960_i64 : i64
    %223 = arith.divsi %222, %219 : i64
    %224 = arith.select %215, %223, %0 : i64
    %from_elements = tensor.from_elements %224, %223, %c2_i64, %c16_i64 : tensor<4xi64>
    %reshape = tensor.reshape %expanded_144(%from_elements) : (tensor<?x30x32xbf16>, tensor<4xi64>) -> tensor<?x30x2x16xbf16>
    %225 = arith.index_cast %224 : i64 to index
    %226 = tensor.empty(%225) : tensor<?x2x30x16xbf16>
    %transposed_149 = linalg.transpose ins(%reshape : tensor<?x30x2x16xbf16>) outs(%226 : tensor<?x2x30x16xbf16>) permutation = [0, 2, 1, 3] 
    cf.assert %220, "must have at most one inferred (negative) dimension"
    %reshape_150 = tensor.reshape %expanded_146(%from_elements) : (tensor<?x30x32xbf16>, tensor<4xi64>) -> tensor<?x30x2x16xbf16>
    %transposed_151 = linalg.transpose ins(%reshape_150 : tensor<?x30x2x16xbf16>) outs(%226 : tensor<?x2x30x16xbf16>) permutation = [0, 2, 1, 3] 
    cf.assert %220, "must have at most one inferred (negative) dimension"
    %reshape_152 = tensor.reshape %expanded_148(%from_elements) : (tensor<?x30x32xbf16>, tensor<4xi64>) -> tensor<?x30x2x16xbf16>
    %transposed_153 = linalg.transpose ins(%reshape_152 : tensor<?x30x2x16xbf16>) outs(%226 : tensor<?x2x30x16xbf16>) permutation = [0, 2, 1, 3] 
    %227 = tensor.empty(%225) : tensor<?x2x30x16xf32>
    %228 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_149 : tensor<?x2x30x16xbf16>) outs(%227 : tensor<?x2x30x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<?x2x30x16xf32>
    %229 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%228 : tensor<?x2x30x16xf32>) outs(%227 : tensor<?x2x30x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %795 : f32
    } -> tensor<?x2x30x16xf32>
    %230 = tensor.empty(%225) : tensor<?x2x30x1xf32>
    %231 = linalg.fill ins(%cst : f32) outs(%230 : tensor<?x2x30x1xf32>) -> tensor<?x2x30x1xf32>
    %232 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%229 : tensor<?x2x30x16xf32>) outs(%231 : tensor<?x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = arith.addf %in, %out : f32
      linalg.yield %795 : f32
    } -> tensor<?x2x30x1xf32>
    %233 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%232 : tensor<?x2x30x1xf32>) outs(%230 : tensor<?x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = arith.divf %in, %cst_99 : f32
      linalg.yield %795 : f32
    } -> tensor<?x2x30x1xf32>
    %234 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%233 : tensor<?x2x30x1xf32>) outs(%230 : tensor<?x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = arith.truncf %cst_79 : f64 to f32
      %796 = arith.addf %in, %795 : f32
      linalg.yield %796 : f32
    } -> tensor<?x2x30x1xf32>
    %235 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%234 : tensor<?x2x30x1xf32>) outs(%230 : tensor<?x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = math.rsqrt %in : f32
      linalg.yield %795 : f32
    } -> tensor<?x2x30x1xf32>
    %236 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_149, %235 : tensor<?x2x30x16xbf16>, tensor<?x2x30x1xf32>) outs(%227 : tensor<?x2x30x16xf32>) {
    ^bb0(%in: bf16, %in_311: f32, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      %796 = arith.mulf %795, %in_311 : f32
      linalg.yield %796 : f32
    } -> tensor<?x2x30x16xf32>
    %237 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%236 : tensor<?x2x30x16xf32>) outs(%226 : tensor<?x2x30x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %795 = arith.truncf %in : f32 to bf16
      linalg.yield %795 : bf16
    } -> tensor<?x2x30x16xbf16>
    %238 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%237, %cst_70 : tensor<?x2x30x16xbf16>, tensor<16xbf16>) outs(%226 : tensor<?x2x30x16xbf16>) {
    ^bb0(%in: bf16, %in_311: bf16, %out: bf16):
      %795 = arith.mulf %in, %in_311 : bf16
      linalg.yield %795 : bf16
    } -> tensor<?x2x30x16xbf16>
    %239 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_151 : tensor<?x2x30x16xbf16>) outs(%227 : tensor<?x2x30x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<?x2x30x16xf32>
    %240 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%239 : tensor<?x2x30x16xf32>) outs(%227 : tensor<?x2x30x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %795 : f32
    } -> tensor<?x2x30x16xf32>
    %241 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%240 : tensor<?x2x30x16xf32>) outs(%231 : tensor<?x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = arith.addf %in, %out : f32
      linalg.yield %795 : f32
    } -> tensor<?x2x30x1xf32>
    %242 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%241 : tensor<?x2x30x1xf32>) outs(%230 : tensor<?x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = arith.divf %in, %cst_99 : f32
      linalg.yield %795 : f32
    } -> tensor<?x2x30x1xf32>
    %243 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%242 : tensor<?x2x30x1xf32>) outs(%230 : tensor<?x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = arith.truncf %cst_79 : f64 to f32
      %796 = arith.addf %in, %795 : f32
      linalg.yield %796 : f32
    } -> tensor<?x2x30x1xf32>
    %244 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%243 : tensor<?x2x30x1xf32>) outs(%230 : tensor<?x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = math.rsqrt %in : f32
      linalg.yield %795 : f32
    } -> tensor<?x2x30x1xf32>
    %245 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_151, %244 : tensor<?x2x30x16xbf16>, tensor<?x2x30x1xf32>) outs(%227 : tensor<?x2x30x16xf32>) {
    ^bb0(%in: bf16, %in_311: f32, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      %796 = arith.mulf %795, %in_311 : f32
      linalg.yield %796 : f32
    } -> tensor<?x2x30x16xf32>
    %246 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%245 : tensor<?x2x30x16xf32>) outs(%226 : tensor<?x2x30x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %795 = arith.truncf %in : f32 to bf16
      linalg.yield %795 : bf16
    } -> tensor<?x2x30x16xbf16>
    %247 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%246, %cst_69 : tensor<?x2x30x16xbf16>, tensor<16xbf16>) outs(%226 : tensor<?x2x30x16xbf16>) {
    ^bb0(%in: bf16, %in_311: bf16, %out: bf16):
      %795 = arith.mulf %in, %in_311 : bf16
      linalg.yield %795 : bf16
    } -> tensor<?x2x30x16xbf16>
    %collapsed_154 = tensor.collapse_shape %185 [[0, 1], [2]] : tensor<?x19x32xbf16> into tensor<?x32xbf16>
    %transposed_155 = linalg.transpose ins(%cst_68 : tensor<32x32xbf16>) outs(%44 : tensor<32x32xbf16>) permutation = [1, 0] 
    %248 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_67 : tensor<32xbf16>) outs(%2 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<32xf32>
    %249 = affine.apply #map8()[%98]
    %250 = tensor.empty(%249) : tensor<?x32xf32>
    %251 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_154 : tensor<?x32xbf16>) outs(%250 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<?x32xf32>
    %252 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%transposed_155 : tensor<32x32xbf16>) outs(%47 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<32x32xf32>
    %253 = linalg.fill ins(%cst : f32) outs(%250 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %254 = linalg.matmul ins(%251, %252 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%253 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %90, "negative values not allowed in new dimensions"
    %255 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%248 : tensor<32xf32>) outs(%92 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %256 = arith.cmpi eq, %249, %91 : index
    cf.assert %256, "mismatched size for broadcast"
    %257 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%254, %255 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%250 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %795 = arith.addf %in, %in_311 : f32
      linalg.yield %795 : f32
    } -> tensor<?x32xf32>
    %258 = tensor.empty(%249) : tensor<?x32xbf16>
    %259 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%257 : tensor<?x32xf32>) outs(%258 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %795 = arith.truncf %in : f32 to bf16
      linalg.yield %795 : bf16
    } -> tensor<?x32xbf16>
    %260 = arith.divsi %249, %c19 : index
    %expanded_156 = tensor.expand_shape %259 [[0, 1], [2]] output_shape [%260, 19, 32] : tensor<?x32xbf16> into tensor<?x19x32xbf16>
    %transposed_157 = linalg.transpose ins(%cst_66 : tensor<32x32xbf16>) outs(%44 : tensor<32x32xbf16>) permutation = [1, 0] 
    %261 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_65 : tensor<32xbf16>) outs(%2 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<32xf32>
    %262 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%transposed_157 : tensor<32x32xbf16>) outs(%47 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<32x32xf32>
    %263 = linalg.matmul ins(%251, %262 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%253 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %90, "negative values not allowed in new dimensions"
    %264 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%261 : tensor<32xf32>) outs(%92 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %256, "mismatched size for broadcast"
    %265 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%263, %264 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%250 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %795 = arith.addf %in, %in_311 : f32
      linalg.yield %795 : f32
    } -> tensor<?x32xf32>
    %266 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%265 : tensor<?x32xf32>) outs(%258 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %795 = arith.truncf %in : f32 to bf16
      linalg.yield %795 : bf16
    } -> tensor<?x32xbf16>
    %expanded_158 = tensor.expand_shape %266 [[0, 1], [2]] output_shape [%260, 19, 32] : tensor<?x32xbf16> into tensor<?x19x32xbf16>
    %transposed_159 = linalg.transpose ins(%cst_64 : tensor<32x32xbf16>) outs(%44 : tensor<32x32xbf16>) permutation = [1, 0] 
    %267 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_63 : tensor<32xbf16>) outs(%2 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<32xf32>
    %268 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%transposed_159 : tensor<32x32xbf16>) outs(%47 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<32x32xf32>
    %269 = linalg.matmul ins(%251, %268 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%253 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %90, "negative values not allowed in new dimensions"
    %270 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%267 : tensor<32xf32>) outs(%92 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %256, "mismatched size for broadcast"
    %271 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%269, %270 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%250 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %795 = arith.addf %in, %in_311 : f32
      linalg.yield %795 : f32
    } -> tensor<?x32xf32>
    %272 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%271 : tensor<?x32xf32>) outs(%258 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %795 = arith.truncf %in : f32 to bf16
      linalg.yield %795 : bf16
    } -> tensor<?x32xbf16>
    %expanded_160 = tensor.expand_shape %272 [[0, 1], [2]] output_shape [%260, 19, 32] : tensor<?x32xbf16> into tensor<?x19x32xbf16>
    cf.assert %220, "must have at most one inferred (negative) dimension"
    %273 = arith.index_cast %260 : index to i64
    %274 = arith.muli %273, %c608_i64 : i64
    %275 = arith.divsi %274, %219 : i64
    %276 = arith.select %215, %275, %0 : i64
    %from_elements_161 = tensor.from_elements %276, %275, %c2_i64, %c16_i64 : tensor<4xi64>
    %reshape_162 = tensor.reshape %expanded_156(%from_elements_161) : (tensor<?x19x32xbf16>, tensor<4xi64>) -> tensor<?x19x2x16xbf16>
    %277 = arith.index_cast %276 : i64 to index
    %278 = tensor.empty(%277) : tensor<?x2x19x16xbf16>
    %transposed_163 = linalg.transpose ins(%reshape_162 : tensor<?x19x2x16xbf16>) outs(%278 : tensor<?x2x19x16xbf16>) permutation = [0, 2, 1, 3] 
    cf.assert %220, "must have at most one inferred (negative) dimension"
    %reshape_164 = tensor.reshape %expanded_158(%from_elements_161) : (tensor<?x19x32xbf16>, tensor<4xi64>) -> tensor<?x19x2x16xbf16>
    %transposed_165 = linalg.transpose ins(%reshape_164 : tensor<?x19x2x16xbf16>) outs(%278 : tensor<?x2x19x16xbf16>) permutation = [0, 2, 1, 3] 
    cf.assert %220, "must have at most one inferred (negative) dimension"
    %reshape_166 = tensor.reshape %expanded_160(%from_elements_161) : (tensor<?x19x32xbf16>, tensor<4xi64>) -> tensor<?x19x2x16xbf16>
    %transposed_167 = linalg.transpose ins(%reshape_166 : tensor<?x19x2x16xbf16>) outs(%278 : tensor<?x2x19x16xbf16>) permutation = [0, 2, 1, 3] 
    %279 = tensor.empty(%277) : tensor<?x2x19x16xf32>
    %280 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_163 : tensor<?x2x19x16xbf16>) outs(%279 : tensor<?x2x19x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<?x2x19x16xf32>
    %281 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%280 : tensor<?x2x19x16xf32>) outs(%279 : tensor<?x2x19x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %795 : f32
    } -> tensor<?x2x19x16xf32>
    %282 = tensor.empty(%277) : tensor<?x2x19x1xf32>
    %283 = linalg.fill ins(%cst : f32) outs(%282 : tensor<?x2x19x1xf32>) -> tensor<?x2x19x1xf32>
    %284 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%281 : tensor<?x2x19x16xf32>) outs(%283 : tensor<?x2x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = arith.addf %in, %out : f32
      linalg.yield %795 : f32
    } -> tensor<?x2x19x1xf32>
    %285 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%284 : tensor<?x2x19x1xf32>) outs(%282 : tensor<?x2x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = arith.divf %in, %cst_99 : f32
      linalg.yield %795 : f32
    } -> tensor<?x2x19x1xf32>
    %286 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%285 : tensor<?x2x19x1xf32>) outs(%282 : tensor<?x2x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = arith.truncf %cst_79 : f64 to f32
      %796 = arith.addf %in, %795 : f32
      linalg.yield %796 : f32
    } -> tensor<?x2x19x1xf32>
    %287 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%286 : tensor<?x2x19x1xf32>) outs(%282 : tensor<?x2x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = math.rsqrt %in : f32
      linalg.yield %795 : f32
    } -> tensor<?x2x19x1xf32>
    %288 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_163, %287 : tensor<?x2x19x16xbf16>, tensor<?x2x19x1xf32>) outs(%279 : tensor<?x2x19x16xf32>) {
    ^bb0(%in: bf16, %in_311: f32, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      %796 = arith.mulf %795, %in_311 : f32
      linalg.yield %796 : f32
    } -> tensor<?x2x19x16xf32>
    %289 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%288 : tensor<?x2x19x16xf32>) outs(%278 : tensor<?x2x19x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %795 = arith.truncf %in : f32 to bf16
      linalg.yield %795 : bf16
    } -> tensor<?x2x19x16xbf16>
    %290 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%289, %cst_62 : tensor<?x2x19x16xbf16>, tensor<16xbf16>) outs(%278 : tensor<?x2x19x16xbf16>) {
    ^bb0(%in: bf16, %in_311: bf16, %out: bf16):
      %795 = arith.mulf %in, %in_311 : bf16
      linalg.yield %795 : bf16
    } -> tensor<?x2x19x16xbf16>
    %291 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_165 : tensor<?x2x19x16xbf16>) outs(%279 : tensor<?x2x19x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<?x2x19x16xf32>
    %292 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%291 : tensor<?x2x19x16xf32>) outs(%279 : tensor<?x2x19x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %795 : f32
    } -> tensor<?x2x19x16xf32>
    %293 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%292 : tensor<?x2x19x16xf32>) outs(%283 : tensor<?x2x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = arith.addf %in, %out : f32
      linalg.yield %795 : f32
    } -> tensor<?x2x19x1xf32>
    %294 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%293 : tensor<?x2x19x1xf32>) outs(%282 : tensor<?x2x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = arith.divf %in, %cst_99 : f32
      linalg.yield %795 : f32
    } -> tensor<?x2x19x1xf32>
    %295 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%294 : tensor<?x2x19x1xf32>) outs(%282 : tensor<?x2x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = arith.truncf %cst_79 : f64 to f32
      %796 = arith.addf %in, %795 : f32
      linalg.yield %796 : f32
    } -> tensor<?x2x19x1xf32>
    %296 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%295 : tensor<?x2x19x1xf32>) outs(%282 : tensor<?x2x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = math.rsqrt %in : f32
      linalg.yield %795 : f32
    } -> tensor<?x2x19x1xf32>
    %297 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_165, %296 : tensor<?x2x19x16xbf16>, tensor<?x2x19x1xf32>) outs(%279 : tensor<?x2x19x16xf32>) {
    ^bb0(%in: bf16, %in_311: f32, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      %796 = arith.mulf %795, %in_311 : f32
      linalg.yield %796 : f32
    } -> tensor<?x2x19x16xf32>
    %298 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%297 : tensor<?x2x19x16xf32>) outs(%278 : tensor<?x2x19x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %795 = arith.truncf %in : f32 to bf16
      linalg.yield %795 : bf16
    } -> tensor<?x2x19x16xbf16>
    %299 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%298, %cst_61 : tensor<?x2x19x16xbf16>, tensor<16xbf16>) outs(%278 : tensor<?x2x19x16xbf16>) {
    ^bb0(%in: bf16, %in_311: bf16, %out: bf16):
      %795 = arith.mulf %in, %in_311 : bf16
      linalg.yield %795 : bf16
    } -> tensor<?x2x19x16xbf16>
    %concat_168 = tensor.concat dim(2) %238, %290 : (tensor<?x2x30x16xbf16>, tensor<?x2x19x16xbf16>) -> tensor<?x2x49x16xbf16>
    %concat_169 = tensor.concat dim(2) %247, %299 : (tensor<?x2x30x16xbf16>, tensor<?x2x19x16xbf16>) -> tensor<?x2x49x16xbf16>
    %concat_170 = tensor.concat dim(2) %transposed_153, %transposed_167 : (tensor<?x2x30x16xbf16>, tensor<?x2x19x16xbf16>) -> tensor<?x2x49x16xbf16>
    %dim_171 = tensor.dim %238, %c0 : tensor<?x2x30x16xbf16>
    %300 = tensor.empty(%dim_171) : tensor<?x2x49x16xf32>
    %301 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_168 : tensor<?x2x49x16xbf16>) outs(%300 : tensor<?x2x49x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<?x2x49x16xf32>
    %dim_172 = tensor.dim %247, %c0 : tensor<?x2x30x16xbf16>
    %302 = tensor.empty(%dim_172) : tensor<?x2x49x16xf32>
    %303 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_169 : tensor<?x2x49x16xbf16>) outs(%302 : tensor<?x2x49x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<?x2x49x16xf32>
    %dim_173 = tensor.dim %transposed_153, %c0 : tensor<?x2x30x16xbf16>
    %304 = tensor.empty(%dim_173) : tensor<?x2x49x16xf32>
    %305 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_170 : tensor<?x2x49x16xbf16>) outs(%304 : tensor<?x2x49x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<?x2x49x16xf32>
    %306 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%301 : tensor<?x2x49x16xf32>) outs(%300 : tensor<?x2x49x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = arith.mulf %in, %cst_100 : f32
      linalg.yield %795 : f32
    } -> tensor<?x2x49x16xf32>
    %307 = tensor.empty(%dim_172) : tensor<?x2x16x49xf32>
    %transposed_174 = linalg.transpose ins(%303 : tensor<?x2x49x16xf32>) outs(%307 : tensor<?x2x16x49xf32>) permutation = [0, 1, 3, 2] 
    %308 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_174 : tensor<?x2x16x49xf32>) outs(%307 : tensor<?x2x16x49xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = arith.mulf %in, %cst_100 : f32
      linalg.yield %795 : f32
    } -> tensor<?x2x16x49xf32>
    cf.assert %33, "unimplemented: dynamic negative broadcast sizes"
    %309 = tensor.empty(%dim) : tensor<?x2x49x16xf32>
    %310 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%309 : tensor<?x2x49x16xf32>) {
    ^bb0(%out: f32):
      %795 = linalg.index 0 : index
      %796 = linalg.index 1 : index
      %797 = linalg.index 2 : index
      %798 = linalg.index 3 : index
      %799 = arith.cmpi eq, %dim_171, %c1 : index
      %800 = arith.select %799, %c0, %795 : index
      %extracted = tensor.extract %306[%800, %796, %797, %798] : tensor<?x2x49x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x49x16xf32>
    %collapsed_175 = tensor.collapse_shape %310 [[0, 1], [2], [3]] : tensor<?x2x49x16xf32> into tensor<?x49x16xf32>
    cf.assert %33, "unimplemented: dynamic negative broadcast sizes"
    %311 = tensor.empty(%dim) : tensor<?x2x16x49xf32>
    %312 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%311 : tensor<?x2x16x49xf32>) {
    ^bb0(%out: f32):
      %795 = linalg.index 0 : index
      %796 = linalg.index 1 : index
      %797 = linalg.index 2 : index
      %798 = linalg.index 3 : index
      %799 = arith.cmpi eq, %dim_172, %c1 : index
      %800 = arith.select %799, %c0, %795 : index
      %extracted = tensor.extract %308[%800, %796, %797, %798] : tensor<?x2x16x49xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x16x49xf32>
    %collapsed_176 = tensor.collapse_shape %312 [[0, 1], [2], [3]] : tensor<?x2x16x49xf32> into tensor<?x16x49xf32>
    %313 = affine.apply #map14()[%dim]
    %314 = tensor.empty(%313) : tensor<?x49x49xf32>
    %315 = linalg.fill ins(%cst : f32) outs(%314 : tensor<?x49x49xf32>) -> tensor<?x49x49xf32>
    %316 = linalg.batch_matmul ins(%collapsed_175, %collapsed_176 : tensor<?x49x16xf32>, tensor<?x16x49xf32>) outs(%315 : tensor<?x49x49xf32>) -> tensor<?x49x49xf32>
    %317 = arith.divsi %313, %c2 : index
    %expanded_177 = tensor.expand_shape %316 [[0, 1], [2], [3]] output_shape [%317, 2, 49, 49] : tensor<?x49x49xf32> into tensor<?x2x49x49xf32>
    %318 = tensor.empty(%317) : tensor<?x2x49xi64>
    %319 = linalg.fill ins(%c0_i64 : i64) outs(%318 : tensor<?x2x49xi64>) -> tensor<?x2x49xi64>
    %320 = tensor.empty(%317) : tensor<?x2x49xf32>
    %321 = linalg.fill ins(%cst_2 : f32) outs(%320 : tensor<?x2x49xf32>) -> tensor<?x2x49xf32>
    %322:2 = linalg.generic {indexing_maps = [#map1, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_177 : tensor<?x2x49x49xf32>) outs(%321, %319 : tensor<?x2x49xf32>, tensor<?x2x49xi64>) {
    ^bb0(%in: f32, %out: f32, %out_311: i64):
      %795 = linalg.index 3 : index
      %796 = arith.index_cast %795 : index to i64
      %797 = arith.maximumf %in, %out : f32
      %798 = arith.cmpf ogt, %in, %out : f32
      %799 = arith.select %798, %796, %out_311 : i64
      linalg.yield %797, %799 : f32, i64
    } -> (tensor<?x2x49xf32>, tensor<?x2x49xi64>)
    %expanded_178 = tensor.expand_shape %322#0 [[0], [1], [2, 3]] output_shape [%317, 2, 49, 1] : tensor<?x2x49xf32> into tensor<?x2x49x1xf32>
    %323 = tensor.empty(%317) : tensor<?x2x49x49xf32>
    %324 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_177, %expanded_178 : tensor<?x2x49x49xf32>, tensor<?x2x49x1xf32>) outs(%323 : tensor<?x2x49x49xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %795 = arith.subf %in, %in_311 : f32
      linalg.yield %795 : f32
    } -> tensor<?x2x49x49xf32>
    %325 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%324 : tensor<?x2x49x49xf32>) outs(%323 : tensor<?x2x49x49xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = math.exp %in : f32
      linalg.yield %795 : f32
    } -> tensor<?x2x49x49xf32>
    %326 = tensor.empty(%317) : tensor<?x2x49x1xf32>
    %327 = linalg.fill ins(%cst : f32) outs(%326 : tensor<?x2x49x1xf32>) -> tensor<?x2x49x1xf32>
    %328 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%325 : tensor<?x2x49x49xf32>) outs(%327 : tensor<?x2x49x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = arith.addf %in, %out : f32
      linalg.yield %795 : f32
    } -> tensor<?x2x49x1xf32>
    %329 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%325, %328 : tensor<?x2x49x49xf32>, tensor<?x2x49x1xf32>) outs(%323 : tensor<?x2x49x49xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %795 = arith.divf %in, %in_311 : f32
      linalg.yield %795 : f32
    } -> tensor<?x2x49x49xf32>
    %330 = tensor.empty(%317) : tensor<?x2x49x49xi1>
    %331 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_177 : tensor<?x2x49x49xf32>) outs(%330 : tensor<?x2x49x49xi1>) {
    ^bb0(%in: f32, %out: i1):
      %795 = arith.extf %in : f32 to f64
      %796 = arith.cmpf oeq, %795, %cst_60 : f64
      linalg.yield %796 : i1
    } -> tensor<?x2x49x49xi1>
    %332 = tensor.empty(%317) : tensor<?x2x49x1xi1>
    %333 = linalg.fill ins(%true : i1) outs(%332 : tensor<?x2x49x1xi1>) -> tensor<?x2x49x1xi1>
    %334 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%331 : tensor<?x2x49x49xi1>) outs(%333 : tensor<?x2x49x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %795 = arith.andi %in, %out : i1
      linalg.yield %795 : i1
    } -> tensor<?x2x49x1xi1>
    %335 = arith.index_cast %317 : index to i64
    %336 = arith.cmpi sge, %335, %c0_i64 : i64
    cf.assert %336, "negative values not allowed in new dimensions"
    %337 = tensor.empty(%317) : tensor<?x2x49x49xf32>
    %338 = linalg.generic {indexing_maps = [#map16, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7 : tensor<f32>) outs(%337 : tensor<?x2x49x49xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x2x49x49xf32>
    cf.assert %true, "mismatched size for broadcast"
    %339 = linalg.generic {indexing_maps = [#map12, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%334, %338, %329 : tensor<?x2x49x1xi1>, tensor<?x2x49x49xf32>, tensor<?x2x49x49xf32>) outs(%323 : tensor<?x2x49x49xf32>) {
    ^bb0(%in: i1, %in_311: f32, %in_312: f32, %out: f32):
      %795 = arith.select %in, %in_311, %in_312 : f32
      linalg.yield %795 : f32
    } -> tensor<?x2x49x49xf32>
    cf.assert %33, "unimplemented: dynamic negative broadcast sizes"
    %340 = tensor.empty(%dim) : tensor<?x2x49x49xf32>
    %341 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%340 : tensor<?x2x49x49xf32>) {
    ^bb0(%out: f32):
      %795 = linalg.index 0 : index
      %796 = linalg.index 1 : index
      %797 = linalg.index 2 : index
      %798 = linalg.index 3 : index
      %799 = arith.cmpi eq, %317, %c1 : index
      %800 = arith.select %799, %c0, %795 : index
      %extracted = tensor.extract %339[%800, %796, %797, %798] : tensor<?x2x49x49xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x49x49xf32>
    %collapsed_179 = tensor.collapse_shape %341 [[0, 1], [2], [3]] : tensor<?x2x49x49xf32> into tensor<?x49x49xf32>
    cf.assert %33, "unimplemented: dynamic negative broadcast sizes"
    %342 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%309 : tensor<?x2x49x16xf32>) {
    ^bb0(%out: f32):
      %795 = linalg.index 0 : index
      %796 = linalg.index 1 : index
      %797 = linalg.index 2 : index
      %798 = linalg.index 3 : index
      %799 = arith.cmpi eq, %dim_173, %c1 : index
      %800 = arith.select %799, %c0, %795 : index
      %extracted = tensor.extract %305[%800, %796, %797, %798] : tensor<?x2x49x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x49x16xf32>
    %collapsed_180 = tensor.collapse_shape %342 [[0, 1], [2], [3]] : tensor<?x2x49x16xf32> into tensor<?x49x16xf32>
    %343 = tensor.empty(%313) : tensor<?x49x16xf32>
    %344 = linalg.fill ins(%cst : f32) outs(%343 : tensor<?x49x16xf32>) -> tensor<?x49x16xf32>
    %345 = linalg.batch_matmul ins(%collapsed_179, %collapsed_180 : tensor<?x49x49xf32>, tensor<?x49x16xf32>) outs(%344 : tensor<?x49x16xf32>) -> tensor<?x49x16xf32>
    %expanded_181 = tensor.expand_shape %345 [[0, 1], [2], [3]] output_shape [%317, 2, 49, 16] : tensor<?x49x16xf32> into tensor<?x2x49x16xf32>
    %346 = tensor.empty(%317) : tensor<?x2x49x16xbf16>
    %347 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_181 : tensor<?x2x49x16xf32>) outs(%346 : tensor<?x2x49x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %795 = arith.truncf %in : f32 to bf16
      linalg.yield %795 : bf16
    } -> tensor<?x2x49x16xbf16>
    %348 = tensor.empty(%317) : tensor<?x49x2x16xbf16>
    %transposed_182 = linalg.transpose ins(%347 : tensor<?x2x49x16xbf16>) outs(%348 : tensor<?x49x2x16xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_183 = tensor.collapse_shape %transposed_182 [[0], [1], [2, 3]] : tensor<?x49x2x16xbf16> into tensor<?x49x32xbf16>
    %extracted_slice_184 = tensor.extract_slice %collapsed_183[0, 0, 0] [%317, 30, 32] [1, 1, 1] : tensor<?x49x32xbf16> to tensor<?x30x32xbf16>
    %extracted_slice_185 = tensor.extract_slice %collapsed_183[0, 30, 0] [%317, 19, 32] [1, 1, 1] : tensor<?x49x32xbf16> to tensor<?x19x32xbf16>
    %transposed_186 = linalg.transpose ins(%cst_59 : tensor<32x32xbf16>) outs(%44 : tensor<32x32xbf16>) permutation = [1, 0] 
    cf.assert %33, "unimplemented: dynamic negative broadcast sizes"
    %349 = tensor.empty(%dim) : tensor<?x19x32xbf16>
    %350 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel", "parallel", "parallel"]} outs(%349 : tensor<?x19x32xbf16>) {
    ^bb0(%out: bf16):
      %795 = linalg.index 0 : index
      %796 = linalg.index 1 : index
      %797 = linalg.index 2 : index
      %798 = arith.cmpi eq, %317, %c1 : index
      %799 = arith.select %798, %c0, %795 : index
      %extracted = tensor.extract %extracted_slice_185[%799, %796, %797] : tensor<?x19x32xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<?x19x32xbf16>
    cf.assert %33, "negative values not allowed in new dimensions"
    %351 = tensor.empty(%dim) : tensor<?x32x32xbf16>
    %352 = linalg.generic {indexing_maps = [#map17, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_186 : tensor<32x32xbf16>) outs(%351 : tensor<?x32x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<?x32x32xbf16>
    %353 = tensor.empty(%dim) : tensor<?x19x32xf32>
    %354 = linalg.fill ins(%cst : f32) outs(%353 : tensor<?x19x32xf32>) -> tensor<?x19x32xf32>
    %355 = linalg.batch_matmul ins(%350, %352 : tensor<?x19x32xbf16>, tensor<?x32x32xbf16>) outs(%354 : tensor<?x19x32xf32>) -> tensor<?x19x32xf32>
    %356 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%355 : tensor<?x19x32xf32>) outs(%349 : tensor<?x19x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %795 = arith.truncf %in : f32 to bf16
      linalg.yield %795 : bf16
    } -> tensor<?x19x32xbf16>
    %357 = linalg.generic {indexing_maps = [#map2, #map18, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%356, %cst_58 : tensor<?x19x32xbf16>, tensor<32xbf16>) outs(%349 : tensor<?x19x32xbf16>) {
    ^bb0(%in: bf16, %in_311: bf16, %out: bf16):
      %795 = arith.addf %in, %in_311 : bf16
      linalg.yield %795 : bf16
    } -> tensor<?x19x32xbf16>
    %transposed_187 = linalg.transpose ins(%cst_57 : tensor<32x32xbf16>) outs(%44 : tensor<32x32xbf16>) permutation = [1, 0] 
    cf.assert %33, "unimplemented: dynamic negative broadcast sizes"
    %358 = tensor.empty(%dim) : tensor<?x30x32xbf16>
    %359 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel", "parallel", "parallel"]} outs(%358 : tensor<?x30x32xbf16>) {
    ^bb0(%out: bf16):
      %795 = linalg.index 0 : index
      %796 = linalg.index 1 : index
      %797 = linalg.index 2 : index
      %798 = arith.cmpi eq, %317, %c1 : index
      %799 = arith.select %798, %c0, %795 : index
      %extracted = tensor.extract %extracted_slice_184[%799, %796, %797] : tensor<?x30x32xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<?x30x32xbf16>
    cf.assert %33, "negative values not allowed in new dimensions"
    %360 = linalg.generic {indexing_maps = [#map17, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_187 : tensor<32x32xbf16>) outs(%351 : tensor<?x32x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<?x32x32xbf16>
    %361 = tensor.empty(%dim) : tensor<?x30x32xf32>
    %362 = linalg.fill ins(%cst : f32) outs(%361 : tensor<?x30x32xf32>) -> tensor<?x30x32xf32>
    %363 = linalg.batch_matmul ins(%359, %360 : tensor<?x30x32xbf16>, tensor<?x32x32xbf16>) outs(%362 : tensor<?x30x32xf32>) -> tensor<?x30x32xf32>
    %364 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%363 : tensor<?x30x32xf32>) outs(%358 : tensor<?x30x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %795 = arith.truncf %in : f32 to bf16
      linalg.yield %795 : bf16
    } -> tensor<?x30x32xbf16>
    %365 = linalg.generic {indexing_maps = [#map2, #map18, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%364, %cst_56 : tensor<?x30x32xbf16>, tensor<32xbf16>) outs(%358 : tensor<?x30x32xbf16>) {
    ^bb0(%in: bf16, %in_311: bf16, %out: bf16):
      %795 = arith.addf %in, %in_311 : bf16
      linalg.yield %795 : bf16
    } -> tensor<?x30x32xbf16>
    %expanded_188 = tensor.expand_shape %extracted_slice_122 [[0], [1, 2]] output_shape [%dim_107, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    cf.assert %36, "mismatched size for broadcast"
    %366 = tensor.empty(%dim_107) : tensor<?x30x32xbf16>
    %367 = linalg.generic {indexing_maps = [#map10, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_188, %365 : tensor<?x1x32xbf16>, tensor<?x30x32xbf16>) outs(%366 : tensor<?x30x32xbf16>) {
    ^bb0(%in: bf16, %in_311: bf16, %out: bf16):
      %795 = arith.mulf %in, %in_311 : bf16
      linalg.yield %795 : bf16
    } -> tensor<?x30x32xbf16>
    cf.assert %140, "mismatched size for broadcast"
    %368 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %367 : tensor<?x30x32xbf16>, tensor<?x30x32xbf16>) outs(%7 : tensor<?x30x32xbf16>) {
    ^bb0(%in: bf16, %in_311: bf16, %out: bf16):
      %795 = arith.addf %in, %in_311 : bf16
      linalg.yield %795 : bf16
    } -> tensor<?x30x32xbf16>
    %collapsed_189 = tensor.collapse_shape %145 [[0, 1], [2]] : tensor<?x30x32xbf16> into tensor<?x32xbf16>
    %transposed_190 = linalg.transpose ins(%cst_55 : tensor<32x32xbf16>) outs(%44 : tensor<32x32xbf16>) permutation = [1, 0] 
    %369 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_54 : tensor<32xbf16>) outs(%2 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<32xf32>
    %370 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_189 : tensor<?x32xbf16>) outs(%189 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<?x32xf32>
    %371 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%transposed_190 : tensor<32x32xbf16>) outs(%47 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<32x32xf32>
    %372 = linalg.matmul ins(%370, %371 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%192 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %194, "negative values not allowed in new dimensions"
    %373 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%369 : tensor<32xf32>) outs(%196 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %198, "mismatched size for broadcast"
    %374 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%372, %373 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%189 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %795 = arith.addf %in, %in_311 : f32
      linalg.yield %795 : f32
    } -> tensor<?x32xf32>
    %375 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%374 : tensor<?x32xf32>) outs(%200 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %795 = arith.truncf %in : f32 to bf16
      linalg.yield %795 : bf16
    } -> tensor<?x32xbf16>
    %expanded_191 = tensor.expand_shape %375 [[0, 1], [2]] output_shape [%202, 30, 32] : tensor<?x32xbf16> into tensor<?x30x32xbf16>
    %transposed_192 = linalg.transpose ins(%cst_53 : tensor<32x32xbf16>) outs(%44 : tensor<32x32xbf16>) permutation = [1, 0] 
    %376 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_52 : tensor<32xbf16>) outs(%2 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<32xf32>
    %377 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%transposed_192 : tensor<32x32xbf16>) outs(%47 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<32x32xf32>
    %378 = linalg.matmul ins(%370, %377 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%192 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %194, "negative values not allowed in new dimensions"
    %379 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%376 : tensor<32xf32>) outs(%196 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %198, "mismatched size for broadcast"
    %380 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%378, %379 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%189 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %795 = arith.addf %in, %in_311 : f32
      linalg.yield %795 : f32
    } -> tensor<?x32xf32>
    %381 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%380 : tensor<?x32xf32>) outs(%200 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %795 = arith.truncf %in : f32 to bf16
      linalg.yield %795 : bf16
    } -> tensor<?x32xbf16>
    %expanded_193 = tensor.expand_shape %381 [[0, 1], [2]] output_shape [%202, 30, 32] : tensor<?x32xbf16> into tensor<?x30x32xbf16>
    %transposed_194 = linalg.transpose ins(%cst_51 : tensor<32x32xbf16>) outs(%44 : tensor<32x32xbf16>) permutation = [1, 0] 
    %382 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_50 : tensor<32xbf16>) outs(%2 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<32xf32>
    %383 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%transposed_194 : tensor<32x32xbf16>) outs(%47 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<32x32xf32>
    %384 = linalg.matmul ins(%370, %383 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%192 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %194, "negative values not allowed in new dimensions"
    %385 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%382 : tensor<32xf32>) outs(%196 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %198, "mismatched size for broadcast"
    %386 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%384, %385 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%189 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %795 = arith.addf %in, %in_311 : f32
      linalg.yield %795 : f32
    } -> tensor<?x32xf32>
    %387 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%386 : tensor<?x32xf32>) outs(%200 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %795 = arith.truncf %in : f32 to bf16
      linalg.yield %795 : bf16
    } -> tensor<?x32xbf16>
    %expanded_195 = tensor.expand_shape %387 [[0, 1], [2]] output_shape [%202, 30, 32] : tensor<?x32xbf16> into tensor<?x30x32xbf16>
    cf.assert %220, "must have at most one inferred (negative) dimension"
    %reshape_196 = tensor.reshape %expanded_191(%from_elements) : (tensor<?x30x32xbf16>, tensor<4xi64>) -> tensor<?x30x2x16xbf16>
    %transposed_197 = linalg.transpose ins(%reshape_196 : tensor<?x30x2x16xbf16>) outs(%226 : tensor<?x2x30x16xbf16>) permutation = [0, 2, 1, 3] 
    cf.assert %220, "must have at most one inferred (negative) dimension"
    %reshape_198 = tensor.reshape %expanded_193(%from_elements) : (tensor<?x30x32xbf16>, tensor<4xi64>) -> tensor<?x30x2x16xbf16>
    %transposed_199 = linalg.transpose ins(%reshape_198 : tensor<?x30x2x16xbf16>) outs(%226 : tensor<?x2x30x16xbf16>) permutation = [0, 2, 1, 3] 
    cf.assert %220, "must have at most one inferred (negative) dimension"
    %reshape_200 = tensor.reshape %expanded_195(%from_elements) : (tensor<?x30x32xbf16>, tensor<4xi64>) -> tensor<?x30x2x16xbf16>
    %transposed_201 = linalg.transpose ins(%reshape_200 : tensor<?x30x2x16xbf16>) outs(%226 : tensor<?x2x30x16xbf16>) permutation = [0, 2, 1, 3] 
    %388 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_197 : tensor<?x2x30x16xbf16>) outs(%227 : tensor<?x2x30x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<?x2x30x16xf32>
    %389 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%388 : tensor<?x2x30x16xf32>) outs(%227 : tensor<?x2x30x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %795 : f32
    } -> tensor<?x2x30x16xf32>
    %390 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%389 : tensor<?x2x30x16xf32>) outs(%231 : tensor<?x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = arith.addf %in, %out : f32
      linalg.yield %795 : f32
    } -> tensor<?x2x30x1xf32>
    %391 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%390 : tensor<?x2x30x1xf32>) outs(%230 : tensor<?x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = arith.divf %in, %cst_99 : f32
      linalg.yield %795 : f32
    } -> tensor<?x2x30x1xf32>
    %392 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%391 : tensor<?x2x30x1xf32>) outs(%230 : tensor<?x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = arith.truncf %cst_79 : f64 to f32
      %796 = arith.addf %in, %795 : f32
      linalg.yield %796 : f32
    } -> tensor<?x2x30x1xf32>
    %393 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%392 : tensor<?x2x30x1xf32>) outs(%230 : tensor<?x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = math.rsqrt %in : f32
      linalg.yield %795 : f32
    } -> tensor<?x2x30x1xf32>
    %394 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_197, %393 : tensor<?x2x30x16xbf16>, tensor<?x2x30x1xf32>) outs(%227 : tensor<?x2x30x16xf32>) {
    ^bb0(%in: bf16, %in_311: f32, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      %796 = arith.mulf %795, %in_311 : f32
      linalg.yield %796 : f32
    } -> tensor<?x2x30x16xf32>
    %395 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%394 : tensor<?x2x30x16xf32>) outs(%226 : tensor<?x2x30x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %795 = arith.truncf %in : f32 to bf16
      linalg.yield %795 : bf16
    } -> tensor<?x2x30x16xbf16>
    %396 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%395, %cst_49 : tensor<?x2x30x16xbf16>, tensor<16xbf16>) outs(%226 : tensor<?x2x30x16xbf16>) {
    ^bb0(%in: bf16, %in_311: bf16, %out: bf16):
      %795 = arith.mulf %in, %in_311 : bf16
      linalg.yield %795 : bf16
    } -> tensor<?x2x30x16xbf16>
    %397 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_199 : tensor<?x2x30x16xbf16>) outs(%227 : tensor<?x2x30x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<?x2x30x16xf32>
    %398 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%397 : tensor<?x2x30x16xf32>) outs(%227 : tensor<?x2x30x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %795 : f32
    } -> tensor<?x2x30x16xf32>
    %399 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%398 : tensor<?x2x30x16xf32>) outs(%231 : tensor<?x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = arith.addf %in, %out : f32
      linalg.yield %795 : f32
    } -> tensor<?x2x30x1xf32>
    %400 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%399 : tensor<?x2x30x1xf32>) outs(%230 : tensor<?x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = arith.divf %in, %cst_99 : f32
      linalg.yield %795 : f32
    } -> tensor<?x2x30x1xf32>
    %401 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%400 : tensor<?x2x30x1xf32>) outs(%230 : tensor<?x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = arith.truncf %cst_79 : f64 to f32
      %796 = arith.addf %in, %795 : f32
      linalg.yield %796 : f32
    } -> tensor<?x2x30x1xf32>
    %402 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%401 : tensor<?x2x30x1xf32>) outs(%230 : tensor<?x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = math.rsqrt %in : f32
      linalg.yield %795 : f32
    } -> tensor<?x2x30x1xf32>
    %403 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_199, %402 : tensor<?x2x30x16xbf16>, tensor<?x2x30x1xf32>) outs(%227 : tensor<?x2x30x16xf32>) {
    ^bb0(%in: bf16, %in_311: f32, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      %796 = arith.mulf %795, %in_311 : f32
      linalg.yield %796 : f32
    } -> tensor<?x2x30x16xf32>
    %404 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%403 : tensor<?x2x30x16xf32>) outs(%226 : tensor<?x2x30x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %795 = arith.truncf %in : f32 to bf16
      linalg.yield %795 : bf16
    } -> tensor<?x2x30x16xbf16>
    %405 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%404, %cst_48 : tensor<?x2x30x16xbf16>, tensor<16xbf16>) outs(%226 : tensor<?x2x30x16xbf16>) {
    ^bb0(%in: bf16, %in_311: bf16, %out: bf16):
      %795 = arith.mulf %in, %in_311 : bf16
      linalg.yield %795 : bf16
    } -> tensor<?x2x30x16xbf16>
    %406 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%396 : tensor<?x2x30x16xbf16>) outs(%227 : tensor<?x2x30x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<?x2x30x16xf32>
    %407 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%405 : tensor<?x2x30x16xbf16>) outs(%227 : tensor<?x2x30x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<?x2x30x16xf32>
    %408 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_201 : tensor<?x2x30x16xbf16>) outs(%227 : tensor<?x2x30x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<?x2x30x16xf32>
    %409 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%406 : tensor<?x2x30x16xf32>) outs(%227 : tensor<?x2x30x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = arith.mulf %in, %cst_100 : f32
      linalg.yield %795 : f32
    } -> tensor<?x2x30x16xf32>
    %410 = tensor.empty(%225) : tensor<?x2x16x30xf32>
    %transposed_202 = linalg.transpose ins(%407 : tensor<?x2x30x16xf32>) outs(%410 : tensor<?x2x16x30xf32>) permutation = [0, 1, 3, 2] 
    %411 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_202 : tensor<?x2x16x30xf32>) outs(%410 : tensor<?x2x16x30xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = arith.mulf %in, %cst_100 : f32
      linalg.yield %795 : f32
    } -> tensor<?x2x16x30xf32>
    cf.assert %33, "unimplemented: dynamic negative broadcast sizes"
    %412 = tensor.empty(%dim) : tensor<?x2x30x16xf32>
    %413 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%412 : tensor<?x2x30x16xf32>) {
    ^bb0(%out: f32):
      %795 = linalg.index 0 : index
      %796 = linalg.index 1 : index
      %797 = linalg.index 2 : index
      %798 = linalg.index 3 : index
      %799 = arith.cmpi eq, %225, %c1 : index
      %800 = arith.select %799, %c0, %795 : index
      %extracted = tensor.extract %409[%800, %796, %797, %798] : tensor<?x2x30x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x30x16xf32>
    %collapsed_203 = tensor.collapse_shape %413 [[0, 1], [2], [3]] : tensor<?x2x30x16xf32> into tensor<?x30x16xf32>
    cf.assert %33, "unimplemented: dynamic negative broadcast sizes"
    %414 = tensor.empty(%dim) : tensor<?x2x16x30xf32>
    %415 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%414 : tensor<?x2x16x30xf32>) {
    ^bb0(%out: f32):
      %795 = linalg.index 0 : index
      %796 = linalg.index 1 : index
      %797 = linalg.index 2 : index
      %798 = linalg.index 3 : index
      %799 = arith.cmpi eq, %225, %c1 : index
      %800 = arith.select %799, %c0, %795 : index
      %extracted = tensor.extract %411[%800, %796, %797, %798] : tensor<?x2x16x30xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x16x30xf32>
    %collapsed_204 = tensor.collapse_shape %415 [[0, 1], [2], [3]] : tensor<?x2x16x30xf32> into tensor<?x16x30xf32>
    %416 = tensor.empty(%313) : tensor<?x30x30xf32>
    %417 = linalg.fill ins(%cst : f32) outs(%416 : tensor<?x30x30xf32>) -> tensor<?x30x30xf32>
    %418 = linalg.batch_matmul ins(%collapsed_203, %collapsed_204 : tensor<?x30x16xf32>, tensor<?x16x30xf32>) outs(%417 : tensor<?x30x30xf32>) -> tensor<?x30x30xf32>
    %expanded_205 = tensor.expand_shape %418 [[0, 1], [2], [3]] output_shape [%317, 2, 30, 30] : tensor<?x30x30xf32> into tensor<?x2x30x30xf32>
    %419 = tensor.empty(%317) : tensor<?x2x30xi64>
    %420 = linalg.fill ins(%c0_i64 : i64) outs(%419 : tensor<?x2x30xi64>) -> tensor<?x2x30xi64>
    %421 = tensor.empty(%317) : tensor<?x2x30xf32>
    %422 = linalg.fill ins(%cst_2 : f32) outs(%421 : tensor<?x2x30xf32>) -> tensor<?x2x30xf32>
    %423:2 = linalg.generic {indexing_maps = [#map1, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_205 : tensor<?x2x30x30xf32>) outs(%422, %420 : tensor<?x2x30xf32>, tensor<?x2x30xi64>) {
    ^bb0(%in: f32, %out: f32, %out_311: i64):
      %795 = linalg.index 3 : index
      %796 = arith.index_cast %795 : index to i64
      %797 = arith.maximumf %in, %out : f32
      %798 = arith.cmpf ogt, %in, %out : f32
      %799 = arith.select %798, %796, %out_311 : i64
      linalg.yield %797, %799 : f32, i64
    } -> (tensor<?x2x30xf32>, tensor<?x2x30xi64>)
    %expanded_206 = tensor.expand_shape %423#0 [[0], [1], [2, 3]] output_shape [%317, 2, 30, 1] : tensor<?x2x30xf32> into tensor<?x2x30x1xf32>
    %424 = tensor.empty(%317) : tensor<?x2x30x30xf32>
    %425 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_205, %expanded_206 : tensor<?x2x30x30xf32>, tensor<?x2x30x1xf32>) outs(%424 : tensor<?x2x30x30xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %795 = arith.subf %in, %in_311 : f32
      linalg.yield %795 : f32
    } -> tensor<?x2x30x30xf32>
    %426 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%425 : tensor<?x2x30x30xf32>) outs(%424 : tensor<?x2x30x30xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = math.exp %in : f32
      linalg.yield %795 : f32
    } -> tensor<?x2x30x30xf32>
    %427 = tensor.empty(%317) : tensor<?x2x30x1xf32>
    %428 = linalg.fill ins(%cst : f32) outs(%427 : tensor<?x2x30x1xf32>) -> tensor<?x2x30x1xf32>
    %429 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%426 : tensor<?x2x30x30xf32>) outs(%428 : tensor<?x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = arith.addf %in, %out : f32
      linalg.yield %795 : f32
    } -> tensor<?x2x30x1xf32>
    %430 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%426, %429 : tensor<?x2x30x30xf32>, tensor<?x2x30x1xf32>) outs(%424 : tensor<?x2x30x30xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %795 = arith.divf %in, %in_311 : f32
      linalg.yield %795 : f32
    } -> tensor<?x2x30x30xf32>
    %431 = tensor.empty(%317) : tensor<?x2x30x30xi1>
    %432 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_205 : tensor<?x2x30x30xf32>) outs(%431 : tensor<?x2x30x30xi1>) {
    ^bb0(%in: f32, %out: i1):
      %795 = arith.extf %in : f32 to f64
      %796 = arith.cmpf oeq, %795, %cst_60 : f64
      linalg.yield %796 : i1
    } -> tensor<?x2x30x30xi1>
    %433 = tensor.empty(%317) : tensor<?x2x30x1xi1>
    %434 = linalg.fill ins(%true : i1) outs(%433 : tensor<?x2x30x1xi1>) -> tensor<?x2x30x1xi1>
    %435 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%432 : tensor<?x2x30x30xi1>) outs(%434 : tensor<?x2x30x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %795 = arith.andi %in, %out : i1
      linalg.yield %795 : i1
    } -> tensor<?x2x30x1xi1>
    cf.assert %336, "negative values not allowed in new dimensions"
    %436 = tensor.empty(%317) : tensor<?x2x30x30xf32>
    %437 = linalg.generic {indexing_maps = [#map16, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7 : tensor<f32>) outs(%436 : tensor<?x2x30x30xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x2x30x30xf32>
    cf.assert %true, "mismatched size for broadcast"
    %438 = linalg.generic {indexing_maps = [#map12, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%435, %437, %430 : tensor<?x2x30x1xi1>, tensor<?x2x30x30xf32>, tensor<?x2x30x30xf32>) outs(%424 : tensor<?x2x30x30xf32>) {
    ^bb0(%in: i1, %in_311: f32, %in_312: f32, %out: f32):
      %795 = arith.select %in, %in_311, %in_312 : f32
      linalg.yield %795 : f32
    } -> tensor<?x2x30x30xf32>
    cf.assert %33, "unimplemented: dynamic negative broadcast sizes"
    %439 = tensor.empty(%dim) : tensor<?x2x30x30xf32>
    %440 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%439 : tensor<?x2x30x30xf32>) {
    ^bb0(%out: f32):
      %795 = linalg.index 0 : index
      %796 = linalg.index 1 : index
      %797 = linalg.index 2 : index
      %798 = linalg.index 3 : index
      %799 = arith.cmpi eq, %317, %c1 : index
      %800 = arith.select %799, %c0, %795 : index
      %extracted = tensor.extract %438[%800, %796, %797, %798] : tensor<?x2x30x30xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x30x30xf32>
    %collapsed_207 = tensor.collapse_shape %440 [[0, 1], [2], [3]] : tensor<?x2x30x30xf32> into tensor<?x30x30xf32>
    cf.assert %33, "unimplemented: dynamic negative broadcast sizes"
    %441 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%412 : tensor<?x2x30x16xf32>) {
    ^bb0(%out: f32):
      %795 = linalg.index 0 : index
      %796 = linalg.index 1 : index
      %797 = linalg.index 2 : index
      %798 = linalg.index 3 : index
      %799 = arith.cmpi eq, %225, %c1 : index
      %800 = arith.select %799, %c0, %795 : index
      %extracted = tensor.extract %408[%800, %796, %797, %798] : tensor<?x2x30x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x30x16xf32>
    %collapsed_208 = tensor.collapse_shape %441 [[0, 1], [2], [3]] : tensor<?x2x30x16xf32> into tensor<?x30x16xf32>
    %442 = tensor.empty(%313) : tensor<?x30x16xf32>
    %443 = linalg.fill ins(%cst : f32) outs(%442 : tensor<?x30x16xf32>) -> tensor<?x30x16xf32>
    %444 = linalg.batch_matmul ins(%collapsed_207, %collapsed_208 : tensor<?x30x30xf32>, tensor<?x30x16xf32>) outs(%443 : tensor<?x30x16xf32>) -> tensor<?x30x16xf32>
    %expanded_209 = tensor.expand_shape %444 [[0, 1], [2], [3]] output_shape [%317, 2, 30, 16] : tensor<?x30x16xf32> into tensor<?x2x30x16xf32>
    %445 = tensor.empty(%317) : tensor<?x2x30x16xbf16>
    %446 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_209 : tensor<?x2x30x16xf32>) outs(%445 : tensor<?x2x30x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %795 = arith.truncf %in : f32 to bf16
      linalg.yield %795 : bf16
    } -> tensor<?x2x30x16xbf16>
    %447 = tensor.empty(%317) : tensor<?x30x2x16xbf16>
    %transposed_210 = linalg.transpose ins(%446 : tensor<?x2x30x16xbf16>) outs(%447 : tensor<?x30x2x16xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_211 = tensor.collapse_shape %transposed_210 [[0], [1], [2, 3]] : tensor<?x30x2x16xbf16> into tensor<?x30x32xbf16>
    %transposed_212 = linalg.transpose ins(%cst_47 : tensor<32x32xbf16>) outs(%44 : tensor<32x32xbf16>) permutation = [1, 0] 
    cf.assert %33, "unimplemented: dynamic negative broadcast sizes"
    %448 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel", "parallel", "parallel"]} outs(%358 : tensor<?x30x32xbf16>) {
    ^bb0(%out: bf16):
      %795 = linalg.index 0 : index
      %796 = linalg.index 1 : index
      %797 = linalg.index 2 : index
      %798 = arith.cmpi eq, %317, %c1 : index
      %799 = arith.select %798, %c0, %795 : index
      %extracted = tensor.extract %collapsed_211[%799, %796, %797] : tensor<?x30x32xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<?x30x32xbf16>
    cf.assert %33, "negative values not allowed in new dimensions"
    %449 = linalg.generic {indexing_maps = [#map17, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_212 : tensor<32x32xbf16>) outs(%351 : tensor<?x32x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<?x32x32xbf16>
    %450 = linalg.batch_matmul ins(%448, %449 : tensor<?x30x32xbf16>, tensor<?x32x32xbf16>) outs(%362 : tensor<?x30x32xf32>) -> tensor<?x30x32xf32>
    %451 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%450 : tensor<?x30x32xf32>) outs(%358 : tensor<?x30x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %795 = arith.truncf %in : f32 to bf16
      linalg.yield %795 : bf16
    } -> tensor<?x30x32xbf16>
    %452 = linalg.generic {indexing_maps = [#map2, #map18, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%451, %cst_46 : tensor<?x30x32xbf16>, tensor<32xbf16>) outs(%358 : tensor<?x30x32xbf16>) {
    ^bb0(%in: bf16, %in_311: bf16, %out: bf16):
      %795 = arith.addf %in, %in_311 : bf16
      linalg.yield %795 : bf16
    } -> tensor<?x30x32xbf16>
    %expanded_213 = tensor.expand_shape %extracted_slice_128 [[0], [1, 2]] output_shape [%dim_107, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    cf.assert %36, "mismatched size for broadcast"
    %453 = linalg.generic {indexing_maps = [#map10, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_213, %452 : tensor<?x1x32xbf16>, tensor<?x30x32xbf16>) outs(%366 : tensor<?x30x32xbf16>) {
    ^bb0(%in: bf16, %in_311: bf16, %out: bf16):
      %795 = arith.mulf %in, %in_311 : bf16
      linalg.yield %795 : bf16
    } -> tensor<?x30x32xbf16>
    cf.assert %140, "mismatched size for broadcast"
    %454 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%368, %453 : tensor<?x30x32xbf16>, tensor<?x30x32xbf16>) outs(%7 : tensor<?x30x32xbf16>) {
    ^bb0(%in: bf16, %in_311: bf16, %out: bf16):
      %795 = arith.addf %in, %in_311 : bf16
      linalg.yield %795 : bf16
    } -> tensor<?x30x32xbf16>
    %455 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%454 : tensor<?x30x32xbf16>) outs(%8 : tensor<?x30x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<?x30x32xf32>
    %456 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%455 : tensor<?x30x32xf32>) outs(%118 : tensor<?x30x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %795 = arith.extf %in : f32 to f64
      linalg.yield %795 : f64
    } -> tensor<?x30x32xf64>
    %457 = linalg.generic {indexing_maps = [#map2, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%456 : tensor<?x30x32xf64>) outs(%121 : tensor<?x30x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %795 = arith.addf %in, %out : f64
      linalg.yield %795 : f64
    } -> tensor<?x30x1xf64>
    %458 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%457 : tensor<?x30x1xf64>) outs(%120 : tensor<?x30x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %795 = arith.divf %in, %cst_97 : f64
      linalg.yield %795 : f64
    } -> tensor<?x30x1xf64>
    %459 = linalg.generic {indexing_maps = [#map2, #map9, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%456, %458 : tensor<?x30x32xf64>, tensor<?x30x1xf64>) outs(%118 : tensor<?x30x32xf64>) {
    ^bb0(%in: f64, %in_311: f64, %out: f64):
      %795 = arith.subf %in, %in_311 : f64
      linalg.yield %795 : f64
    } -> tensor<?x30x32xf64>
    %460 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%459, %459 : tensor<?x30x32xf64>, tensor<?x30x32xf64>) outs(%118 : tensor<?x30x32xf64>) {
    ^bb0(%in: f64, %in_311: f64, %out: f64):
      %795 = arith.mulf %in, %in_311 : f64
      linalg.yield %795 : f64
    } -> tensor<?x30x32xf64>
    %461 = linalg.generic {indexing_maps = [#map2, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%460 : tensor<?x30x32xf64>) outs(%121 : tensor<?x30x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %795 = arith.addf %in, %out : f64
      linalg.yield %795 : f64
    } -> tensor<?x30x1xf64>
    %462 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%461 : tensor<?x30x1xf64>) outs(%120 : tensor<?x30x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %795 = arith.divf %in, %cst_97 : f64
      linalg.yield %795 : f64
    } -> tensor<?x30x1xf64>
    %463 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%462 : tensor<?x30x1xf64>) outs(%128 : tensor<?x30x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %795 = arith.truncf %in : f64 to f32
      linalg.yield %795 : f32
    } -> tensor<?x30x1xf32>
    %464 = linalg.generic {indexing_maps = [#map2, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%455 : tensor<?x30x32xf32>) outs(%130 : tensor<?x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = arith.addf %in, %out : f32
      linalg.yield %795 : f32
    } -> tensor<?x30x1xf32>
    %465 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%464 : tensor<?x30x1xf32>) outs(%128 : tensor<?x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = arith.divf %in, %cst_98 : f32
      linalg.yield %795 : f32
    } -> tensor<?x30x1xf32>
    %466 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%463 : tensor<?x30x1xf32>) outs(%128 : tensor<?x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = arith.truncf %cst_79 : f64 to f32
      %796 = arith.addf %in, %795 : f32
      linalg.yield %796 : f32
    } -> tensor<?x30x1xf32>
    %467 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%466 : tensor<?x30x1xf32>) outs(%128 : tensor<?x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = math.rsqrt %in : f32
      linalg.yield %795 : f32
    } -> tensor<?x30x1xf32>
    %468 = linalg.generic {indexing_maps = [#map2, #map9, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%455, %465 : tensor<?x30x32xf32>, tensor<?x30x1xf32>) outs(%8 : tensor<?x30x32xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %795 = arith.subf %in, %in_311 : f32
      linalg.yield %795 : f32
    } -> tensor<?x30x32xf32>
    %469 = linalg.generic {indexing_maps = [#map2, #map9, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%468, %467 : tensor<?x30x32xf32>, tensor<?x30x1xf32>) outs(%8 : tensor<?x30x32xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %795 = arith.mulf %in, %in_311 : f32
      linalg.yield %795 : f32
    } -> tensor<?x30x32xf32>
    %470 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%469 : tensor<?x30x32xf32>) outs(%7 : tensor<?x30x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %795 = arith.truncf %in : f32 to bf16
      linalg.yield %795 : bf16
    } -> tensor<?x30x32xbf16>
    %expanded_214 = tensor.expand_shape %extracted_slice_124 [[0], [1, 2]] output_shape [%dim_107, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    %471 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_214 : tensor<?x1x32xbf16>) outs(%138 : tensor<?x1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %795 = arith.addf %in, %cst_5 : bf16
      linalg.yield %795 : bf16
    } -> tensor<?x1x32xbf16>
    cf.assert %140, "mismatched size for broadcast"
    %472 = linalg.generic {indexing_maps = [#map2, #map10, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%470, %471 : tensor<?x30x32xbf16>, tensor<?x1x32xbf16>) outs(%7 : tensor<?x30x32xbf16>) {
    ^bb0(%in: bf16, %in_311: bf16, %out: bf16):
      %795 = arith.mulf %in, %in_311 : bf16
      linalg.yield %795 : bf16
    } -> tensor<?x30x32xbf16>
    %expanded_215 = tensor.expand_shape %extracted_slice_123 [[0], [1, 2]] output_shape [%dim_107, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    cf.assert %140, "mismatched size for broadcast"
    %473 = linalg.generic {indexing_maps = [#map2, #map10, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%472, %expanded_215 : tensor<?x30x32xbf16>, tensor<?x1x32xbf16>) outs(%7 : tensor<?x30x32xbf16>) {
    ^bb0(%in: bf16, %in_311: bf16, %out: bf16):
      %795 = arith.addf %in, %in_311 : bf16
      linalg.yield %795 : bf16
    } -> tensor<?x30x32xbf16>
    %collapsed_216 = tensor.collapse_shape %473 [[0, 1], [2]] : tensor<?x30x32xbf16> into tensor<?x32xbf16>
    %474 = tensor.empty() : tensor<32x128xbf16>
    %transposed_217 = linalg.transpose ins(%cst_45 : tensor<128x32xbf16>) outs(%474 : tensor<32x128xbf16>) permutation = [1, 0] 
    %475 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_44 : tensor<128xbf16>) outs(%11 : tensor<128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<128xf32>
    %476 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_216 : tensor<?x32xbf16>) outs(%189 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<?x32xf32>
    %477 = tensor.empty() : tensor<32x128xf32>
    %478 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%transposed_217 : tensor<32x128xbf16>) outs(%477 : tensor<32x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<32x128xf32>
    %479 = tensor.empty(%188) : tensor<?x128xf32>
    %480 = linalg.fill ins(%cst : f32) outs(%479 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %481 = linalg.matmul ins(%476, %478 : tensor<?x32xf32>, tensor<32x128xf32>) outs(%480 : tensor<?x128xf32>) -> tensor<?x128xf32>
    cf.assert %194, "negative values not allowed in new dimensions"
    %482 = tensor.empty(%195) : tensor<?x128xf32>
    %483 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%475 : tensor<128xf32>) outs(%482 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x128xf32>
    cf.assert %198, "mismatched size for broadcast"
    %484 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%481, %483 : tensor<?x128xf32>, tensor<?x128xf32>) outs(%479 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %795 = arith.addf %in, %in_311 : f32
      linalg.yield %795 : f32
    } -> tensor<?x128xf32>
    %485 = tensor.empty(%188) : tensor<?x128xbf16>
    %486 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%484 : tensor<?x128xf32>) outs(%485 : tensor<?x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %795 = arith.truncf %in : f32 to bf16
      linalg.yield %795 : bf16
    } -> tensor<?x128xbf16>
    %expanded_218 = tensor.expand_shape %486 [[0, 1], [2]] output_shape [%202, 30, 128] : tensor<?x128xbf16> into tensor<?x30x128xbf16>
    %487 = tensor.empty(%202) : tensor<?x30x128xbf16>
    %488 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_218 : tensor<?x30x128xbf16>) outs(%487 : tensor<?x30x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %795 = math.fpowi %in, %c3_i64 : bf16, i64
      %796 = arith.mulf %795, %cst_3 : bf16
      %797 = arith.addf %in, %796 : bf16
      %798 = arith.mulf %797, %cst_4 : bf16
      %799 = math.tanh %798 : bf16
      %800 = arith.addf %799, %cst_5 : bf16
      %801 = arith.mulf %800, %cst_6 : bf16
      %802 = arith.mulf %in, %801 : bf16
      linalg.yield %802 : bf16
    } -> tensor<?x30x128xbf16>
    %collapsed_219 = tensor.collapse_shape %488 [[0, 1], [2]] : tensor<?x30x128xbf16> into tensor<?x128xbf16>
    %489 = tensor.empty() : tensor<128x32xbf16>
    %transposed_220 = linalg.transpose ins(%cst_43 : tensor<32x128xbf16>) outs(%489 : tensor<128x32xbf16>) permutation = [1, 0] 
    %490 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_42 : tensor<32xbf16>) outs(%2 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<32xf32>
    %491 = affine.apply #map11()[%202]
    %492 = tensor.empty(%491) : tensor<?x128xf32>
    %493 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_219 : tensor<?x128xbf16>) outs(%492 : tensor<?x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<?x128xf32>
    %494 = tensor.empty() : tensor<128x32xf32>
    %495 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%transposed_220 : tensor<128x32xbf16>) outs(%494 : tensor<128x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<128x32xf32>
    %496 = tensor.empty(%491) : tensor<?x32xf32>
    %497 = linalg.fill ins(%cst : f32) outs(%496 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %498 = linalg.matmul ins(%493, %495 : tensor<?x128xf32>, tensor<128x32xf32>) outs(%497 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %194, "negative values not allowed in new dimensions"
    %499 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%490 : tensor<32xf32>) outs(%196 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %500 = arith.cmpi eq, %491, %195 : index
    cf.assert %500, "mismatched size for broadcast"
    %501 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%498, %499 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%496 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %795 = arith.addf %in, %in_311 : f32
      linalg.yield %795 : f32
    } -> tensor<?x32xf32>
    %502 = tensor.empty(%491) : tensor<?x32xbf16>
    %503 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%501 : tensor<?x32xf32>) outs(%502 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %795 = arith.truncf %in : f32 to bf16
      linalg.yield %795 : bf16
    } -> tensor<?x32xbf16>
    %504 = arith.divsi %491, %c30 : index
    %expanded_221 = tensor.expand_shape %503 [[0, 1], [2]] output_shape [%504, 30, 32] : tensor<?x32xbf16> into tensor<?x30x32xbf16>
    %expanded_222 = tensor.expand_shape %extracted_slice_125 [[0], [1, 2]] output_shape [%dim_107, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    %505 = arith.cmpi eq, %dim_107, %504 : index
    cf.assert %505, "mismatched size for broadcast"
    %506 = linalg.generic {indexing_maps = [#map10, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_222, %expanded_221 : tensor<?x1x32xbf16>, tensor<?x30x32xbf16>) outs(%366 : tensor<?x30x32xbf16>) {
    ^bb0(%in: bf16, %in_311: bf16, %out: bf16):
      %795 = arith.mulf %in, %in_311 : bf16
      linalg.yield %795 : bf16
    } -> tensor<?x30x32xbf16>
    cf.assert %140, "mismatched size for broadcast"
    %507 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%454, %506 : tensor<?x30x32xbf16>, tensor<?x30x32xbf16>) outs(%7 : tensor<?x30x32xbf16>) {
    ^bb0(%in: bf16, %in_311: bf16, %out: bf16):
      %795 = arith.addf %in, %in_311 : bf16
      linalg.yield %795 : bf16
    } -> tensor<?x30x32xbf16>
    %expanded_223 = tensor.expand_shape %extracted_slice_136 [[0], [1, 2]] output_shape [%dim_107, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    cf.assert %36, "mismatched size for broadcast"
    %508 = tensor.empty(%dim_107) : tensor<?x19x32xbf16>
    %509 = linalg.generic {indexing_maps = [#map10, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_223, %357 : tensor<?x1x32xbf16>, tensor<?x19x32xbf16>) outs(%508 : tensor<?x19x32xbf16>) {
    ^bb0(%in: bf16, %in_311: bf16, %out: bf16):
      %795 = arith.mulf %in, %in_311 : bf16
      linalg.yield %795 : bf16
    } -> tensor<?x19x32xbf16>
    cf.assert %183, "mismatched size for broadcast"
    %510 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_118, %509 : tensor<?x19x32xbf16>, tensor<?x19x32xbf16>) outs(%180 : tensor<?x19x32xbf16>) {
    ^bb0(%in: bf16, %in_311: bf16, %out: bf16):
      %795 = arith.addf %in, %in_311 : bf16
      linalg.yield %795 : bf16
    } -> tensor<?x19x32xbf16>
    %511 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%510 : tensor<?x19x32xbf16>) outs(%159 : tensor<?x19x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<?x19x32xf32>
    %512 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%511 : tensor<?x19x32xf32>) outs(%161 : tensor<?x19x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %795 = arith.extf %in : f32 to f64
      linalg.yield %795 : f64
    } -> tensor<?x19x32xf64>
    %513 = linalg.generic {indexing_maps = [#map2, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%512 : tensor<?x19x32xf64>) outs(%164 : tensor<?x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %795 = arith.addf %in, %out : f64
      linalg.yield %795 : f64
    } -> tensor<?x19x1xf64>
    %514 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%513 : tensor<?x19x1xf64>) outs(%163 : tensor<?x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %795 = arith.divf %in, %cst_97 : f64
      linalg.yield %795 : f64
    } -> tensor<?x19x1xf64>
    %515 = linalg.generic {indexing_maps = [#map2, #map9, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%512, %514 : tensor<?x19x32xf64>, tensor<?x19x1xf64>) outs(%161 : tensor<?x19x32xf64>) {
    ^bb0(%in: f64, %in_311: f64, %out: f64):
      %795 = arith.subf %in, %in_311 : f64
      linalg.yield %795 : f64
    } -> tensor<?x19x32xf64>
    %516 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%515, %515 : tensor<?x19x32xf64>, tensor<?x19x32xf64>) outs(%161 : tensor<?x19x32xf64>) {
    ^bb0(%in: f64, %in_311: f64, %out: f64):
      %795 = arith.mulf %in, %in_311 : f64
      linalg.yield %795 : f64
    } -> tensor<?x19x32xf64>
    %517 = linalg.generic {indexing_maps = [#map2, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%516 : tensor<?x19x32xf64>) outs(%164 : tensor<?x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %795 = arith.addf %in, %out : f64
      linalg.yield %795 : f64
    } -> tensor<?x19x1xf64>
    %518 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%517 : tensor<?x19x1xf64>) outs(%163 : tensor<?x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %795 = arith.divf %in, %cst_97 : f64
      linalg.yield %795 : f64
    } -> tensor<?x19x1xf64>
    %519 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%518 : tensor<?x19x1xf64>) outs(%171 : tensor<?x19x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %795 = arith.truncf %in : f64 to f32
      linalg.yield %795 : f32
    } -> tensor<?x19x1xf32>
    %520 = linalg.generic {indexing_maps = [#map2, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%511 : tensor<?x19x32xf32>) outs(%173 : tensor<?x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = arith.addf %in, %out : f32
      linalg.yield %795 : f32
    } -> tensor<?x19x1xf32>
    %521 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%520 : tensor<?x19x1xf32>) outs(%171 : tensor<?x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = arith.divf %in, %cst_98 : f32
      linalg.yield %795 : f32
    } -> tensor<?x19x1xf32>
    %522 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%519 : tensor<?x19x1xf32>) outs(%171 : tensor<?x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = arith.truncf %cst_79 : f64 to f32
      %796 = arith.addf %in, %795 : f32
      linalg.yield %796 : f32
    } -> tensor<?x19x1xf32>
    %523 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%522 : tensor<?x19x1xf32>) outs(%171 : tensor<?x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = math.rsqrt %in : f32
      linalg.yield %795 : f32
    } -> tensor<?x19x1xf32>
    %524 = linalg.generic {indexing_maps = [#map2, #map9, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%511, %521 : tensor<?x19x32xf32>, tensor<?x19x1xf32>) outs(%159 : tensor<?x19x32xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %795 = arith.subf %in, %in_311 : f32
      linalg.yield %795 : f32
    } -> tensor<?x19x32xf32>
    %525 = linalg.generic {indexing_maps = [#map2, #map9, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%524, %523 : tensor<?x19x32xf32>, tensor<?x19x1xf32>) outs(%159 : tensor<?x19x32xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %795 = arith.mulf %in, %in_311 : f32
      linalg.yield %795 : f32
    } -> tensor<?x19x32xf32>
    %526 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%525 : tensor<?x19x32xf32>) outs(%180 : tensor<?x19x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %795 = arith.truncf %in : f32 to bf16
      linalg.yield %795 : bf16
    } -> tensor<?x19x32xbf16>
    %expanded_224 = tensor.expand_shape %extracted_slice_138 [[0], [1, 2]] output_shape [%dim_107, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    %527 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_224 : tensor<?x1x32xbf16>) outs(%138 : tensor<?x1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %795 = arith.addf %in, %cst_5 : bf16
      linalg.yield %795 : bf16
    } -> tensor<?x1x32xbf16>
    cf.assert %183, "mismatched size for broadcast"
    %528 = linalg.generic {indexing_maps = [#map2, #map10, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%526, %527 : tensor<?x19x32xbf16>, tensor<?x1x32xbf16>) outs(%180 : tensor<?x19x32xbf16>) {
    ^bb0(%in: bf16, %in_311: bf16, %out: bf16):
      %795 = arith.mulf %in, %in_311 : bf16
      linalg.yield %795 : bf16
    } -> tensor<?x19x32xbf16>
    %expanded_225 = tensor.expand_shape %extracted_slice_137 [[0], [1, 2]] output_shape [%dim_107, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    cf.assert %183, "mismatched size for broadcast"
    %529 = linalg.generic {indexing_maps = [#map2, #map10, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%528, %expanded_225 : tensor<?x19x32xbf16>, tensor<?x1x32xbf16>) outs(%180 : tensor<?x19x32xbf16>) {
    ^bb0(%in: bf16, %in_311: bf16, %out: bf16):
      %795 = arith.addf %in, %in_311 : bf16
      linalg.yield %795 : bf16
    } -> tensor<?x19x32xbf16>
    %collapsed_226 = tensor.collapse_shape %529 [[0, 1], [2]] : tensor<?x19x32xbf16> into tensor<?x32xbf16>
    %transposed_227 = linalg.transpose ins(%cst_41 : tensor<128x32xbf16>) outs(%474 : tensor<32x128xbf16>) permutation = [1, 0] 
    %530 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_40 : tensor<128xbf16>) outs(%11 : tensor<128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<128xf32>
    %531 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_226 : tensor<?x32xbf16>) outs(%250 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<?x32xf32>
    %532 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%transposed_227 : tensor<32x128xbf16>) outs(%477 : tensor<32x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<32x128xf32>
    %533 = tensor.empty(%249) : tensor<?x128xf32>
    %534 = linalg.fill ins(%cst : f32) outs(%533 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %535 = linalg.matmul ins(%531, %532 : tensor<?x32xf32>, tensor<32x128xf32>) outs(%534 : tensor<?x128xf32>) -> tensor<?x128xf32>
    cf.assert %90, "negative values not allowed in new dimensions"
    %536 = tensor.empty(%91) : tensor<?x128xf32>
    %537 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%530 : tensor<128xf32>) outs(%536 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x128xf32>
    cf.assert %256, "mismatched size for broadcast"
    %538 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%535, %537 : tensor<?x128xf32>, tensor<?x128xf32>) outs(%533 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %795 = arith.addf %in, %in_311 : f32
      linalg.yield %795 : f32
    } -> tensor<?x128xf32>
    %539 = tensor.empty(%249) : tensor<?x128xbf16>
    %540 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%538 : tensor<?x128xf32>) outs(%539 : tensor<?x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %795 = arith.truncf %in : f32 to bf16
      linalg.yield %795 : bf16
    } -> tensor<?x128xbf16>
    %expanded_228 = tensor.expand_shape %540 [[0, 1], [2]] output_shape [%260, 19, 128] : tensor<?x128xbf16> into tensor<?x19x128xbf16>
    %541 = tensor.empty(%260) : tensor<?x19x128xbf16>
    %542 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_228 : tensor<?x19x128xbf16>) outs(%541 : tensor<?x19x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %795 = math.fpowi %in, %c3_i64 : bf16, i64
      %796 = arith.mulf %795, %cst_3 : bf16
      %797 = arith.addf %in, %796 : bf16
      %798 = arith.mulf %797, %cst_4 : bf16
      %799 = math.tanh %798 : bf16
      %800 = arith.addf %799, %cst_5 : bf16
      %801 = arith.mulf %800, %cst_6 : bf16
      %802 = arith.mulf %in, %801 : bf16
      linalg.yield %802 : bf16
    } -> tensor<?x19x128xbf16>
    %collapsed_229 = tensor.collapse_shape %542 [[0, 1], [2]] : tensor<?x19x128xbf16> into tensor<?x128xbf16>
    %transposed_230 = linalg.transpose ins(%cst_39 : tensor<32x128xbf16>) outs(%489 : tensor<128x32xbf16>) permutation = [1, 0] 
    %543 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_38 : tensor<32xbf16>) outs(%2 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<32xf32>
    %544 = affine.apply #map8()[%260]
    %545 = tensor.empty(%544) : tensor<?x128xf32>
    %546 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_229 : tensor<?x128xbf16>) outs(%545 : tensor<?x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<?x128xf32>
    %547 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%transposed_230 : tensor<128x32xbf16>) outs(%494 : tensor<128x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<128x32xf32>
    %548 = tensor.empty(%544) : tensor<?x32xf32>
    %549 = linalg.fill ins(%cst : f32) outs(%548 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %550 = linalg.matmul ins(%546, %547 : tensor<?x128xf32>, tensor<128x32xf32>) outs(%549 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %90, "negative values not allowed in new dimensions"
    %551 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%543 : tensor<32xf32>) outs(%92 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %552 = arith.cmpi eq, %544, %91 : index
    cf.assert %552, "mismatched size for broadcast"
    %553 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%550, %551 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%548 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %795 = arith.addf %in, %in_311 : f32
      linalg.yield %795 : f32
    } -> tensor<?x32xf32>
    %554 = tensor.empty(%544) : tensor<?x32xbf16>
    %555 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%553 : tensor<?x32xf32>) outs(%554 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %795 = arith.truncf %in : f32 to bf16
      linalg.yield %795 : bf16
    } -> tensor<?x32xbf16>
    %556 = arith.divsi %544, %c19 : index
    %expanded_231 = tensor.expand_shape %555 [[0, 1], [2]] output_shape [%556, 19, 32] : tensor<?x32xbf16> into tensor<?x19x32xbf16>
    %expanded_232 = tensor.expand_shape %extracted_slice_139 [[0], [1, 2]] output_shape [%dim_107, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    %557 = arith.cmpi eq, %dim_107, %556 : index
    cf.assert %557, "mismatched size for broadcast"
    %558 = linalg.generic {indexing_maps = [#map10, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_232, %expanded_231 : tensor<?x1x32xbf16>, tensor<?x19x32xbf16>) outs(%508 : tensor<?x19x32xbf16>) {
    ^bb0(%in: bf16, %in_311: bf16, %out: bf16):
      %795 = arith.mulf %in, %in_311 : bf16
      linalg.yield %795 : bf16
    } -> tensor<?x19x32xbf16>
    cf.assert %183, "mismatched size for broadcast"
    %559 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%510, %558 : tensor<?x19x32xbf16>, tensor<?x19x32xbf16>) outs(%180 : tensor<?x19x32xbf16>) {
    ^bb0(%in: bf16, %in_311: bf16, %out: bf16):
      %795 = arith.addf %in, %in_311 : bf16
      linalg.yield %795 : bf16
    } -> tensor<?x19x32xbf16>
    %transposed_233 = linalg.transpose ins(%cst_37 : tensor<192x32xbf16>) outs(%146 : tensor<32x192xbf16>) permutation = [1, 0] 
    %560 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_36 : tensor<192xbf16>) outs(%147 : tensor<192xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<192xf32>
    %561 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%transposed_233 : tensor<32x192xbf16>) outs(%149 : tensor<32x192xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<32x192xf32>
    %562 = linalg.matmul ins(%106, %561 : tensor<?x32xf32>, tensor<32x192xf32>) outs(%152 : tensor<?x192xf32>) -> tensor<?x192xf32>
    cf.assert %33, "negative values not allowed in new dimensions"
    %563 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%560 : tensor<192xf32>) outs(%154 : tensor<?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x192xf32>
    cf.assert %36, "mismatched size for broadcast"
    %564 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%562, %563 : tensor<?x192xf32>, tensor<?x192xf32>) outs(%151 : tensor<?x192xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %795 = arith.addf %in, %in_311 : f32
      linalg.yield %795 : f32
    } -> tensor<?x192xf32>
    %565 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%564 : tensor<?x192xf32>) outs(%157 : tensor<?x192xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %795 = arith.truncf %in : f32 to bf16
      linalg.yield %795 : bf16
    } -> tensor<?x192xbf16>
    %extracted_slice_234 = tensor.extract_slice %565[0, 0] [%dim_107, 32] [1, 1] : tensor<?x192xbf16> to tensor<?x32xbf16>
    %extracted_slice_235 = tensor.extract_slice %565[0, 32] [%dim_107, 32] [1, 1] : tensor<?x192xbf16> to tensor<?x32xbf16>
    %extracted_slice_236 = tensor.extract_slice %565[0, 64] [%dim_107, 32] [1, 1] : tensor<?x192xbf16> to tensor<?x32xbf16>
    %extracted_slice_237 = tensor.extract_slice %565[0, 96] [%dim_107, 32] [1, 1] : tensor<?x192xbf16> to tensor<?x32xbf16>
    %extracted_slice_238 = tensor.extract_slice %565[0, 128] [%dim_107, 32] [1, 1] : tensor<?x192xbf16> to tensor<?x32xbf16>
    %extracted_slice_239 = tensor.extract_slice %565[0, 160] [%dim_107, 32] [1, 1] : tensor<?x192xbf16> to tensor<?x32xbf16>
    %566 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%507 : tensor<?x30x32xbf16>) outs(%8 : tensor<?x30x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<?x30x32xf32>
    %567 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%566 : tensor<?x30x32xf32>) outs(%118 : tensor<?x30x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %795 = arith.extf %in : f32 to f64
      linalg.yield %795 : f64
    } -> tensor<?x30x32xf64>
    %568 = linalg.generic {indexing_maps = [#map2, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%567 : tensor<?x30x32xf64>) outs(%121 : tensor<?x30x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %795 = arith.addf %in, %out : f64
      linalg.yield %795 : f64
    } -> tensor<?x30x1xf64>
    %569 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%568 : tensor<?x30x1xf64>) outs(%120 : tensor<?x30x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %795 = arith.divf %in, %cst_97 : f64
      linalg.yield %795 : f64
    } -> tensor<?x30x1xf64>
    %570 = linalg.generic {indexing_maps = [#map2, #map9, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%567, %569 : tensor<?x30x32xf64>, tensor<?x30x1xf64>) outs(%118 : tensor<?x30x32xf64>) {
    ^bb0(%in: f64, %in_311: f64, %out: f64):
      %795 = arith.subf %in, %in_311 : f64
      linalg.yield %795 : f64
    } -> tensor<?x30x32xf64>
    %571 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%570, %570 : tensor<?x30x32xf64>, tensor<?x30x32xf64>) outs(%118 : tensor<?x30x32xf64>) {
    ^bb0(%in: f64, %in_311: f64, %out: f64):
      %795 = arith.mulf %in, %in_311 : f64
      linalg.yield %795 : f64
    } -> tensor<?x30x32xf64>
    %572 = linalg.generic {indexing_maps = [#map2, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%571 : tensor<?x30x32xf64>) outs(%121 : tensor<?x30x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %795 = arith.addf %in, %out : f64
      linalg.yield %795 : f64
    } -> tensor<?x30x1xf64>
    %573 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%572 : tensor<?x30x1xf64>) outs(%120 : tensor<?x30x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %795 = arith.divf %in, %cst_97 : f64
      linalg.yield %795 : f64
    } -> tensor<?x30x1xf64>
    %574 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%573 : tensor<?x30x1xf64>) outs(%128 : tensor<?x30x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %795 = arith.truncf %in : f64 to f32
      linalg.yield %795 : f32
    } -> tensor<?x30x1xf32>
    %575 = linalg.generic {indexing_maps = [#map2, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%566 : tensor<?x30x32xf32>) outs(%130 : tensor<?x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = arith.addf %in, %out : f32
      linalg.yield %795 : f32
    } -> tensor<?x30x1xf32>
    %576 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%575 : tensor<?x30x1xf32>) outs(%128 : tensor<?x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = arith.divf %in, %cst_98 : f32
      linalg.yield %795 : f32
    } -> tensor<?x30x1xf32>
    %577 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%574 : tensor<?x30x1xf32>) outs(%128 : tensor<?x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = arith.truncf %cst_79 : f64 to f32
      %796 = arith.addf %in, %795 : f32
      linalg.yield %796 : f32
    } -> tensor<?x30x1xf32>
    %578 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%577 : tensor<?x30x1xf32>) outs(%128 : tensor<?x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = math.rsqrt %in : f32
      linalg.yield %795 : f32
    } -> tensor<?x30x1xf32>
    %579 = linalg.generic {indexing_maps = [#map2, #map9, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%566, %576 : tensor<?x30x32xf32>, tensor<?x30x1xf32>) outs(%8 : tensor<?x30x32xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %795 = arith.subf %in, %in_311 : f32
      linalg.yield %795 : f32
    } -> tensor<?x30x32xf32>
    %580 = linalg.generic {indexing_maps = [#map2, #map9, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%579, %578 : tensor<?x30x32xf32>, tensor<?x30x1xf32>) outs(%8 : tensor<?x30x32xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %795 = arith.mulf %in, %in_311 : f32
      linalg.yield %795 : f32
    } -> tensor<?x30x32xf32>
    %581 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%580 : tensor<?x30x32xf32>) outs(%7 : tensor<?x30x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %795 = arith.truncf %in : f32 to bf16
      linalg.yield %795 : bf16
    } -> tensor<?x30x32xbf16>
    %expanded_240 = tensor.expand_shape %extracted_slice_235 [[0], [1, 2]] output_shape [%dim_107, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    %582 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_240 : tensor<?x1x32xbf16>) outs(%138 : tensor<?x1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %795 = arith.addf %in, %cst_5 : bf16
      linalg.yield %795 : bf16
    } -> tensor<?x1x32xbf16>
    cf.assert %140, "mismatched size for broadcast"
    %583 = linalg.generic {indexing_maps = [#map2, #map10, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%581, %582 : tensor<?x30x32xbf16>, tensor<?x1x32xbf16>) outs(%7 : tensor<?x30x32xbf16>) {
    ^bb0(%in: bf16, %in_311: bf16, %out: bf16):
      %795 = arith.mulf %in, %in_311 : bf16
      linalg.yield %795 : bf16
    } -> tensor<?x30x32xbf16>
    %expanded_241 = tensor.expand_shape %extracted_slice_234 [[0], [1, 2]] output_shape [%dim_107, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    cf.assert %140, "mismatched size for broadcast"
    %584 = linalg.generic {indexing_maps = [#map2, #map10, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%583, %expanded_241 : tensor<?x30x32xbf16>, tensor<?x1x32xbf16>) outs(%7 : tensor<?x30x32xbf16>) {
    ^bb0(%in: bf16, %in_311: bf16, %out: bf16):
      %795 = arith.addf %in, %in_311 : bf16
      linalg.yield %795 : bf16
    } -> tensor<?x30x32xbf16>
    %585 = tensor.empty() : tensor<32x64xbf16>
    %transposed_242 = linalg.transpose ins(%cst_35 : tensor<64x32xbf16>) outs(%585 : tensor<32x64xbf16>) permutation = [1, 0] 
    %586 = tensor.empty() : tensor<64xf32>
    %587 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_34 : tensor<64xbf16>) outs(%586 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<64xf32>
    %588 = tensor.empty() : tensor<32x64xf32>
    %589 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%transposed_242 : tensor<32x64xbf16>) outs(%588 : tensor<32x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<32x64xf32>
    %590 = tensor.empty(%dim_107) : tensor<?x64xf32>
    %591 = linalg.fill ins(%cst : f32) outs(%590 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %592 = linalg.matmul ins(%106, %589 : tensor<?x32xf32>, tensor<32x64xf32>) outs(%591 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %33, "negative values not allowed in new dimensions"
    %593 = tensor.empty(%dim) : tensor<?x64xf32>
    %594 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%587 : tensor<64xf32>) outs(%593 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x64xf32>
    cf.assert %36, "mismatched size for broadcast"
    %595 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%592, %594 : tensor<?x64xf32>, tensor<?x64xf32>) outs(%590 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %795 = arith.addf %in, %in_311 : f32
      linalg.yield %795 : f32
    } -> tensor<?x64xf32>
    %596 = tensor.empty(%dim_107) : tensor<?x64xbf16>
    %597 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%595 : tensor<?x64xf32>) outs(%596 : tensor<?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %795 = arith.truncf %in : f32 to bf16
      linalg.yield %795 : bf16
    } -> tensor<?x64xbf16>
    %extracted_slice_243 = tensor.extract_slice %597[0, 0] [%dim_107, 32] [1, 1] : tensor<?x64xbf16> to tensor<?x32xbf16>
    %extracted_slice_244 = tensor.extract_slice %597[0, 32] [%dim_107, 32] [1, 1] : tensor<?x64xbf16> to tensor<?x32xbf16>
    %598 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%559 : tensor<?x19x32xbf16>) outs(%159 : tensor<?x19x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<?x19x32xf32>
    %599 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%598 : tensor<?x19x32xf32>) outs(%161 : tensor<?x19x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %795 = arith.extf %in : f32 to f64
      linalg.yield %795 : f64
    } -> tensor<?x19x32xf64>
    %600 = linalg.generic {indexing_maps = [#map2, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%599 : tensor<?x19x32xf64>) outs(%164 : tensor<?x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %795 = arith.addf %in, %out : f64
      linalg.yield %795 : f64
    } -> tensor<?x19x1xf64>
    %601 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%600 : tensor<?x19x1xf64>) outs(%163 : tensor<?x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %795 = arith.divf %in, %cst_97 : f64
      linalg.yield %795 : f64
    } -> tensor<?x19x1xf64>
    %602 = linalg.generic {indexing_maps = [#map2, #map9, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%599, %601 : tensor<?x19x32xf64>, tensor<?x19x1xf64>) outs(%161 : tensor<?x19x32xf64>) {
    ^bb0(%in: f64, %in_311: f64, %out: f64):
      %795 = arith.subf %in, %in_311 : f64
      linalg.yield %795 : f64
    } -> tensor<?x19x32xf64>
    %603 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%602, %602 : tensor<?x19x32xf64>, tensor<?x19x32xf64>) outs(%161 : tensor<?x19x32xf64>) {
    ^bb0(%in: f64, %in_311: f64, %out: f64):
      %795 = arith.mulf %in, %in_311 : f64
      linalg.yield %795 : f64
    } -> tensor<?x19x32xf64>
    %604 = linalg.generic {indexing_maps = [#map2, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%603 : tensor<?x19x32xf64>) outs(%164 : tensor<?x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %795 = arith.addf %in, %out : f64
      linalg.yield %795 : f64
    } -> tensor<?x19x1xf64>
    %605 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%604 : tensor<?x19x1xf64>) outs(%163 : tensor<?x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %795 = arith.divf %in, %cst_97 : f64
      linalg.yield %795 : f64
    } -> tensor<?x19x1xf64>
    %606 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%605 : tensor<?x19x1xf64>) outs(%171 : tensor<?x19x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %795 = arith.truncf %in : f64 to f32
      linalg.yield %795 : f32
    } -> tensor<?x19x1xf32>
    %607 = linalg.generic {indexing_maps = [#map2, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%598 : tensor<?x19x32xf32>) outs(%173 : tensor<?x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = arith.addf %in, %out : f32
      linalg.yield %795 : f32
    } -> tensor<?x19x1xf32>
    %608 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%607 : tensor<?x19x1xf32>) outs(%171 : tensor<?x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = arith.divf %in, %cst_98 : f32
      linalg.yield %795 : f32
    } -> tensor<?x19x1xf32>
    %609 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%606 : tensor<?x19x1xf32>) outs(%171 : tensor<?x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = arith.truncf %cst_79 : f64 to f32
      %796 = arith.addf %in, %795 : f32
      linalg.yield %796 : f32
    } -> tensor<?x19x1xf32>
    %610 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%609 : tensor<?x19x1xf32>) outs(%171 : tensor<?x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = math.rsqrt %in : f32
      linalg.yield %795 : f32
    } -> tensor<?x19x1xf32>
    %611 = linalg.generic {indexing_maps = [#map2, #map9, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%598, %608 : tensor<?x19x32xf32>, tensor<?x19x1xf32>) outs(%159 : tensor<?x19x32xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %795 = arith.subf %in, %in_311 : f32
      linalg.yield %795 : f32
    } -> tensor<?x19x32xf32>
    %612 = linalg.generic {indexing_maps = [#map2, #map9, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%611, %610 : tensor<?x19x32xf32>, tensor<?x19x1xf32>) outs(%159 : tensor<?x19x32xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %795 = arith.mulf %in, %in_311 : f32
      linalg.yield %795 : f32
    } -> tensor<?x19x32xf32>
    %613 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%612 : tensor<?x19x32xf32>) outs(%180 : tensor<?x19x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %795 = arith.truncf %in : f32 to bf16
      linalg.yield %795 : bf16
    } -> tensor<?x19x32xbf16>
    %614 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_243 : tensor<?x32xbf16>) outs(%38 : tensor<?x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %795 = arith.addf %in, %cst_5 : bf16
      linalg.yield %795 : bf16
    } -> tensor<?x32xbf16>
    %expanded_245 = tensor.expand_shape %614 [[0], [1, 2]] output_shape [%dim_107, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    cf.assert %183, "mismatched size for broadcast"
    %615 = linalg.generic {indexing_maps = [#map2, #map10, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%613, %expanded_245 : tensor<?x19x32xbf16>, tensor<?x1x32xbf16>) outs(%180 : tensor<?x19x32xbf16>) {
    ^bb0(%in: bf16, %in_311: bf16, %out: bf16):
      %795 = arith.mulf %in, %in_311 : bf16
      linalg.yield %795 : bf16
    } -> tensor<?x19x32xbf16>
    %expanded_246 = tensor.expand_shape %extracted_slice_244 [[0], [1, 2]] output_shape [%dim_107, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    cf.assert %183, "mismatched size for broadcast"
    %616 = linalg.generic {indexing_maps = [#map2, #map10, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%615, %expanded_246 : tensor<?x19x32xbf16>, tensor<?x1x32xbf16>) outs(%180 : tensor<?x19x32xbf16>) {
    ^bb0(%in: bf16, %in_311: bf16, %out: bf16):
      %795 = arith.addf %in, %in_311 : bf16
      linalg.yield %795 : bf16
    } -> tensor<?x19x32xbf16>
    %collapsed_247 = tensor.collapse_shape %584 [[0, 1], [2]] : tensor<?x30x32xbf16> into tensor<?x32xbf16>
    %transposed_248 = linalg.transpose ins(%cst_33 : tensor<32x32xbf16>) outs(%44 : tensor<32x32xbf16>) permutation = [1, 0] 
    %617 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_32 : tensor<32xbf16>) outs(%2 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<32xf32>
    %618 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_247 : tensor<?x32xbf16>) outs(%189 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<?x32xf32>
    %619 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%transposed_248 : tensor<32x32xbf16>) outs(%47 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<32x32xf32>
    %620 = linalg.matmul ins(%618, %619 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%192 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %194, "negative values not allowed in new dimensions"
    %621 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%617 : tensor<32xf32>) outs(%196 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %198, "mismatched size for broadcast"
    %622 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%620, %621 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%189 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %795 = arith.addf %in, %in_311 : f32
      linalg.yield %795 : f32
    } -> tensor<?x32xf32>
    %623 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%622 : tensor<?x32xf32>) outs(%200 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %795 = arith.truncf %in : f32 to bf16
      linalg.yield %795 : bf16
    } -> tensor<?x32xbf16>
    %expanded_249 = tensor.expand_shape %623 [[0, 1], [2]] output_shape [%202, 30, 32] : tensor<?x32xbf16> into tensor<?x30x32xbf16>
    %transposed_250 = linalg.transpose ins(%cst_31 : tensor<32x32xbf16>) outs(%44 : tensor<32x32xbf16>) permutation = [1, 0] 
    %624 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_30 : tensor<32xbf16>) outs(%2 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<32xf32>
    %625 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%transposed_250 : tensor<32x32xbf16>) outs(%47 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<32x32xf32>
    %626 = linalg.matmul ins(%618, %625 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%192 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %194, "negative values not allowed in new dimensions"
    %627 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%624 : tensor<32xf32>) outs(%196 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %198, "mismatched size for broadcast"
    %628 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%626, %627 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%189 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %795 = arith.addf %in, %in_311 : f32
      linalg.yield %795 : f32
    } -> tensor<?x32xf32>
    %629 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%628 : tensor<?x32xf32>) outs(%200 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %795 = arith.truncf %in : f32 to bf16
      linalg.yield %795 : bf16
    } -> tensor<?x32xbf16>
    %expanded_251 = tensor.expand_shape %629 [[0, 1], [2]] output_shape [%202, 30, 32] : tensor<?x32xbf16> into tensor<?x30x32xbf16>
    %transposed_252 = linalg.transpose ins(%cst_29 : tensor<32x32xbf16>) outs(%44 : tensor<32x32xbf16>) permutation = [1, 0] 
    %630 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_28 : tensor<32xbf16>) outs(%2 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<32xf32>
    %631 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%transposed_252 : tensor<32x32xbf16>) outs(%47 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<32x32xf32>
    %632 = linalg.matmul ins(%618, %631 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%192 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %194, "negative values not allowed in new dimensions"
    %633 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%630 : tensor<32xf32>) outs(%196 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %198, "mismatched size for broadcast"
    %634 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%632, %633 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%189 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %795 = arith.addf %in, %in_311 : f32
      linalg.yield %795 : f32
    } -> tensor<?x32xf32>
    %635 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%634 : tensor<?x32xf32>) outs(%200 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %795 = arith.truncf %in : f32 to bf16
      linalg.yield %795 : bf16
    } -> tensor<?x32xbf16>
    %expanded_253 = tensor.expand_shape %635 [[0, 1], [2]] output_shape [%202, 30, 32] : tensor<?x32xbf16> into tensor<?x30x32xbf16>
    cf.assert %220, "must have at most one inferred (negative) dimension"
    %reshape_254 = tensor.reshape %expanded_249(%from_elements) : (tensor<?x30x32xbf16>, tensor<4xi64>) -> tensor<?x30x2x16xbf16>
    %transposed_255 = linalg.transpose ins(%reshape_254 : tensor<?x30x2x16xbf16>) outs(%226 : tensor<?x2x30x16xbf16>) permutation = [0, 2, 1, 3] 
    cf.assert %220, "must have at most one inferred (negative) dimension"
    %reshape_256 = tensor.reshape %expanded_251(%from_elements) : (tensor<?x30x32xbf16>, tensor<4xi64>) -> tensor<?x30x2x16xbf16>
    %transposed_257 = linalg.transpose ins(%reshape_256 : tensor<?x30x2x16xbf16>) outs(%226 : tensor<?x2x30x16xbf16>) permutation = [0, 2, 1, 3] 
    cf.assert %220, "must have at most one inferred (negative) dimension"
    %reshape_258 = tensor.reshape %expanded_253(%from_elements) : (tensor<?x30x32xbf16>, tensor<4xi64>) -> tensor<?x30x2x16xbf16>
    %transposed_259 = linalg.transpose ins(%reshape_258 : tensor<?x30x2x16xbf16>) outs(%226 : tensor<?x2x30x16xbf16>) permutation = [0, 2, 1, 3] 
    %636 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_255 : tensor<?x2x30x16xbf16>) outs(%227 : tensor<?x2x30x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<?x2x30x16xf32>
    %637 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%636 : tensor<?x2x30x16xf32>) outs(%227 : tensor<?x2x30x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %795 : f32
    } -> tensor<?x2x30x16xf32>
    %638 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%637 : tensor<?x2x30x16xf32>) outs(%231 : tensor<?x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = arith.addf %in, %out : f32
      linalg.yield %795 : f32
    } -> tensor<?x2x30x1xf32>
    %639 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%638 : tensor<?x2x30x1xf32>) outs(%230 : tensor<?x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = arith.divf %in, %cst_99 : f32
      linalg.yield %795 : f32
    } -> tensor<?x2x30x1xf32>
    %640 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%639 : tensor<?x2x30x1xf32>) outs(%230 : tensor<?x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = arith.truncf %cst_79 : f64 to f32
      %796 = arith.addf %in, %795 : f32
      linalg.yield %796 : f32
    } -> tensor<?x2x30x1xf32>
    %641 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%640 : tensor<?x2x30x1xf32>) outs(%230 : tensor<?x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = math.rsqrt %in : f32
      linalg.yield %795 : f32
    } -> tensor<?x2x30x1xf32>
    %642 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_255, %641 : tensor<?x2x30x16xbf16>, tensor<?x2x30x1xf32>) outs(%227 : tensor<?x2x30x16xf32>) {
    ^bb0(%in: bf16, %in_311: f32, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      %796 = arith.mulf %795, %in_311 : f32
      linalg.yield %796 : f32
    } -> tensor<?x2x30x16xf32>
    %643 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%642 : tensor<?x2x30x16xf32>) outs(%226 : tensor<?x2x30x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %795 = arith.truncf %in : f32 to bf16
      linalg.yield %795 : bf16
    } -> tensor<?x2x30x16xbf16>
    %644 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%643, %cst_27 : tensor<?x2x30x16xbf16>, tensor<16xbf16>) outs(%226 : tensor<?x2x30x16xbf16>) {
    ^bb0(%in: bf16, %in_311: bf16, %out: bf16):
      %795 = arith.mulf %in, %in_311 : bf16
      linalg.yield %795 : bf16
    } -> tensor<?x2x30x16xbf16>
    %645 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_257 : tensor<?x2x30x16xbf16>) outs(%227 : tensor<?x2x30x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<?x2x30x16xf32>
    %646 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%645 : tensor<?x2x30x16xf32>) outs(%227 : tensor<?x2x30x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %795 : f32
    } -> tensor<?x2x30x16xf32>
    %647 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%646 : tensor<?x2x30x16xf32>) outs(%231 : tensor<?x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = arith.addf %in, %out : f32
      linalg.yield %795 : f32
    } -> tensor<?x2x30x1xf32>
    %648 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%647 : tensor<?x2x30x1xf32>) outs(%230 : tensor<?x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = arith.divf %in, %cst_99 : f32
      linalg.yield %795 : f32
    } -> tensor<?x2x30x1xf32>
    %649 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%648 : tensor<?x2x30x1xf32>) outs(%230 : tensor<?x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = arith.truncf %cst_79 : f64 to f32
      %796 = arith.addf %in, %795 : f32
      linalg.yield %796 : f32
    } -> tensor<?x2x30x1xf32>
    %650 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%649 : tensor<?x2x30x1xf32>) outs(%230 : tensor<?x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = math.rsqrt %in : f32
      linalg.yield %795 : f32
    } -> tensor<?x2x30x1xf32>
    %651 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_257, %650 : tensor<?x2x30x16xbf16>, tensor<?x2x30x1xf32>) outs(%227 : tensor<?x2x30x16xf32>) {
    ^bb0(%in: bf16, %in_311: f32, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      %796 = arith.mulf %795, %in_311 : f32
      linalg.yield %796 : f32
    } -> tensor<?x2x30x16xf32>
    %652 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%651 : tensor<?x2x30x16xf32>) outs(%226 : tensor<?x2x30x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %795 = arith.truncf %in : f32 to bf16
      linalg.yield %795 : bf16
    } -> tensor<?x2x30x16xbf16>
    %653 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%652, %cst_26 : tensor<?x2x30x16xbf16>, tensor<16xbf16>) outs(%226 : tensor<?x2x30x16xbf16>) {
    ^bb0(%in: bf16, %in_311: bf16, %out: bf16):
      %795 = arith.mulf %in, %in_311 : bf16
      linalg.yield %795 : bf16
    } -> tensor<?x2x30x16xbf16>
    %collapsed_260 = tensor.collapse_shape %616 [[0, 1], [2]] : tensor<?x19x32xbf16> into tensor<?x32xbf16>
    %transposed_261 = linalg.transpose ins(%cst_25 : tensor<32x32xbf16>) outs(%44 : tensor<32x32xbf16>) permutation = [1, 0] 
    %654 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_24 : tensor<32xbf16>) outs(%2 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<32xf32>
    %655 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_260 : tensor<?x32xbf16>) outs(%250 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<?x32xf32>
    %656 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%transposed_261 : tensor<32x32xbf16>) outs(%47 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<32x32xf32>
    %657 = linalg.matmul ins(%655, %656 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%253 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %90, "negative values not allowed in new dimensions"
    %658 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%654 : tensor<32xf32>) outs(%92 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %256, "mismatched size for broadcast"
    %659 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%657, %658 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%250 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %795 = arith.addf %in, %in_311 : f32
      linalg.yield %795 : f32
    } -> tensor<?x32xf32>
    %660 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%659 : tensor<?x32xf32>) outs(%258 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %795 = arith.truncf %in : f32 to bf16
      linalg.yield %795 : bf16
    } -> tensor<?x32xbf16>
    %expanded_262 = tensor.expand_shape %660 [[0, 1], [2]] output_shape [%260, 19, 32] : tensor<?x32xbf16> into tensor<?x19x32xbf16>
    %transposed_263 = linalg.transpose ins(%cst_23 : tensor<32x32xbf16>) outs(%44 : tensor<32x32xbf16>) permutation = [1, 0] 
    %661 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_22 : tensor<32xbf16>) outs(%2 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<32xf32>
    %662 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%transposed_263 : tensor<32x32xbf16>) outs(%47 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<32x32xf32>
    %663 = linalg.matmul ins(%655, %662 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%253 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %90, "negative values not allowed in new dimensions"
    %664 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%661 : tensor<32xf32>) outs(%92 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %256, "mismatched size for broadcast"
    %665 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%663, %664 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%250 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %795 = arith.addf %in, %in_311 : f32
      linalg.yield %795 : f32
    } -> tensor<?x32xf32>
    %666 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%665 : tensor<?x32xf32>) outs(%258 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %795 = arith.truncf %in : f32 to bf16
      linalg.yield %795 : bf16
    } -> tensor<?x32xbf16>
    %expanded_264 = tensor.expand_shape %666 [[0, 1], [2]] output_shape [%260, 19, 32] : tensor<?x32xbf16> into tensor<?x19x32xbf16>
    %transposed_265 = linalg.transpose ins(%cst_21 : tensor<32x32xbf16>) outs(%44 : tensor<32x32xbf16>) permutation = [1, 0] 
    %667 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_20 : tensor<32xbf16>) outs(%2 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<32xf32>
    %668 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%transposed_265 : tensor<32x32xbf16>) outs(%47 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<32x32xf32>
    %669 = linalg.matmul ins(%655, %668 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%253 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %90, "negative values not allowed in new dimensions"
    %670 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%667 : tensor<32xf32>) outs(%92 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %256, "mismatched size for broadcast"
    %671 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%669, %670 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%250 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %795 = arith.addf %in, %in_311 : f32
      linalg.yield %795 : f32
    } -> tensor<?x32xf32>
    %672 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%671 : tensor<?x32xf32>) outs(%258 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %795 = arith.truncf %in : f32 to bf16
      linalg.yield %795 : bf16
    } -> tensor<?x32xbf16>
    %expanded_266 = tensor.expand_shape %672 [[0, 1], [2]] output_shape [%260, 19, 32] : tensor<?x32xbf16> into tensor<?x19x32xbf16>
    cf.assert %220, "must have at most one inferred (negative) dimension"
    %reshape_267 = tensor.reshape %expanded_262(%from_elements_161) : (tensor<?x19x32xbf16>, tensor<4xi64>) -> tensor<?x19x2x16xbf16>
    %transposed_268 = linalg.transpose ins(%reshape_267 : tensor<?x19x2x16xbf16>) outs(%278 : tensor<?x2x19x16xbf16>) permutation = [0, 2, 1, 3] 
    cf.assert %220, "must have at most one inferred (negative) dimension"
    %reshape_269 = tensor.reshape %expanded_264(%from_elements_161) : (tensor<?x19x32xbf16>, tensor<4xi64>) -> tensor<?x19x2x16xbf16>
    %transposed_270 = linalg.transpose ins(%reshape_269 : tensor<?x19x2x16xbf16>) outs(%278 : tensor<?x2x19x16xbf16>) permutation = [0, 2, 1, 3] 
    cf.assert %220, "must have at most one inferred (negative) dimension"
    %reshape_271 = tensor.reshape %expanded_266(%from_elements_161) : (tensor<?x19x32xbf16>, tensor<4xi64>) -> tensor<?x19x2x16xbf16>
    %transposed_272 = linalg.transpose ins(%reshape_271 : tensor<?x19x2x16xbf16>) outs(%278 : tensor<?x2x19x16xbf16>) permutation = [0, 2, 1, 3] 
    %673 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_268 : tensor<?x2x19x16xbf16>) outs(%279 : tensor<?x2x19x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<?x2x19x16xf32>
    %674 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%673 : tensor<?x2x19x16xf32>) outs(%279 : tensor<?x2x19x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %795 : f32
    } -> tensor<?x2x19x16xf32>
    %675 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%674 : tensor<?x2x19x16xf32>) outs(%283 : tensor<?x2x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = arith.addf %in, %out : f32
      linalg.yield %795 : f32
    } -> tensor<?x2x19x1xf32>
    %676 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%675 : tensor<?x2x19x1xf32>) outs(%282 : tensor<?x2x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = arith.divf %in, %cst_99 : f32
      linalg.yield %795 : f32
    } -> tensor<?x2x19x1xf32>
    %677 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%676 : tensor<?x2x19x1xf32>) outs(%282 : tensor<?x2x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = arith.truncf %cst_79 : f64 to f32
      %796 = arith.addf %in, %795 : f32
      linalg.yield %796 : f32
    } -> tensor<?x2x19x1xf32>
    %678 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%677 : tensor<?x2x19x1xf32>) outs(%282 : tensor<?x2x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = math.rsqrt %in : f32
      linalg.yield %795 : f32
    } -> tensor<?x2x19x1xf32>
    %679 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_268, %678 : tensor<?x2x19x16xbf16>, tensor<?x2x19x1xf32>) outs(%279 : tensor<?x2x19x16xf32>) {
    ^bb0(%in: bf16, %in_311: f32, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      %796 = arith.mulf %795, %in_311 : f32
      linalg.yield %796 : f32
    } -> tensor<?x2x19x16xf32>
    %680 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%679 : tensor<?x2x19x16xf32>) outs(%278 : tensor<?x2x19x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %795 = arith.truncf %in : f32 to bf16
      linalg.yield %795 : bf16
    } -> tensor<?x2x19x16xbf16>
    %681 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%680, %cst_19 : tensor<?x2x19x16xbf16>, tensor<16xbf16>) outs(%278 : tensor<?x2x19x16xbf16>) {
    ^bb0(%in: bf16, %in_311: bf16, %out: bf16):
      %795 = arith.mulf %in, %in_311 : bf16
      linalg.yield %795 : bf16
    } -> tensor<?x2x19x16xbf16>
    %682 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_270 : tensor<?x2x19x16xbf16>) outs(%279 : tensor<?x2x19x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<?x2x19x16xf32>
    %683 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%682 : tensor<?x2x19x16xf32>) outs(%279 : tensor<?x2x19x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %795 : f32
    } -> tensor<?x2x19x16xf32>
    %684 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%683 : tensor<?x2x19x16xf32>) outs(%283 : tensor<?x2x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = arith.addf %in, %out : f32
      linalg.yield %795 : f32
    } -> tensor<?x2x19x1xf32>
    %685 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%684 : tensor<?x2x19x1xf32>) outs(%282 : tensor<?x2x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = arith.divf %in, %cst_99 : f32
      linalg.yield %795 : f32
    } -> tensor<?x2x19x1xf32>
    %686 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%685 : tensor<?x2x19x1xf32>) outs(%282 : tensor<?x2x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = arith.truncf %cst_79 : f64 to f32
      %796 = arith.addf %in, %795 : f32
      linalg.yield %796 : f32
    } -> tensor<?x2x19x1xf32>
    %687 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%686 : tensor<?x2x19x1xf32>) outs(%282 : tensor<?x2x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = math.rsqrt %in : f32
      linalg.yield %795 : f32
    } -> tensor<?x2x19x1xf32>
    %688 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_270, %687 : tensor<?x2x19x16xbf16>, tensor<?x2x19x1xf32>) outs(%279 : tensor<?x2x19x16xf32>) {
    ^bb0(%in: bf16, %in_311: f32, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      %796 = arith.mulf %795, %in_311 : f32
      linalg.yield %796 : f32
    } -> tensor<?x2x19x16xf32>
    %689 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%688 : tensor<?x2x19x16xf32>) outs(%278 : tensor<?x2x19x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %795 = arith.truncf %in : f32 to bf16
      linalg.yield %795 : bf16
    } -> tensor<?x2x19x16xbf16>
    %690 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%689, %cst_18 : tensor<?x2x19x16xbf16>, tensor<16xbf16>) outs(%278 : tensor<?x2x19x16xbf16>) {
    ^bb0(%in: bf16, %in_311: bf16, %out: bf16):
      %795 = arith.mulf %in, %in_311 : bf16
      linalg.yield %795 : bf16
    } -> tensor<?x2x19x16xbf16>
    %concat_273 = tensor.concat dim(2) %644, %681 : (tensor<?x2x30x16xbf16>, tensor<?x2x19x16xbf16>) -> tensor<?x2x49x16xbf16>
    %concat_274 = tensor.concat dim(2) %653, %690 : (tensor<?x2x30x16xbf16>, tensor<?x2x19x16xbf16>) -> tensor<?x2x49x16xbf16>
    %concat_275 = tensor.concat dim(2) %transposed_259, %transposed_272 : (tensor<?x2x30x16xbf16>, tensor<?x2x19x16xbf16>) -> tensor<?x2x49x16xbf16>
    %dim_276 = tensor.dim %644, %c0 : tensor<?x2x30x16xbf16>
    %691 = tensor.empty(%dim_276) : tensor<?x2x49x16xf32>
    %692 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_273 : tensor<?x2x49x16xbf16>) outs(%691 : tensor<?x2x49x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<?x2x49x16xf32>
    %dim_277 = tensor.dim %653, %c0 : tensor<?x2x30x16xbf16>
    %693 = tensor.empty(%dim_277) : tensor<?x2x49x16xf32>
    %694 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_274 : tensor<?x2x49x16xbf16>) outs(%693 : tensor<?x2x49x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<?x2x49x16xf32>
    %dim_278 = tensor.dim %transposed_259, %c0 : tensor<?x2x30x16xbf16>
    %695 = tensor.empty(%dim_278) : tensor<?x2x49x16xf32>
    %696 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_275 : tensor<?x2x49x16xbf16>) outs(%695 : tensor<?x2x49x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<?x2x49x16xf32>
    %697 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%692 : tensor<?x2x49x16xf32>) outs(%691 : tensor<?x2x49x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = arith.mulf %in, %cst_100 : f32
      linalg.yield %795 : f32
    } -> tensor<?x2x49x16xf32>
    %698 = tensor.empty(%dim_277) : tensor<?x2x16x49xf32>
    %transposed_279 = linalg.transpose ins(%694 : tensor<?x2x49x16xf32>) outs(%698 : tensor<?x2x16x49xf32>) permutation = [0, 1, 3, 2] 
    %699 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_279 : tensor<?x2x16x49xf32>) outs(%698 : tensor<?x2x16x49xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = arith.mulf %in, %cst_100 : f32
      linalg.yield %795 : f32
    } -> tensor<?x2x16x49xf32>
    cf.assert %33, "unimplemented: dynamic negative broadcast sizes"
    %700 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%309 : tensor<?x2x49x16xf32>) {
    ^bb0(%out: f32):
      %795 = linalg.index 0 : index
      %796 = linalg.index 1 : index
      %797 = linalg.index 2 : index
      %798 = linalg.index 3 : index
      %799 = arith.cmpi eq, %dim_276, %c1 : index
      %800 = arith.select %799, %c0, %795 : index
      %extracted = tensor.extract %697[%800, %796, %797, %798] : tensor<?x2x49x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x49x16xf32>
    %collapsed_280 = tensor.collapse_shape %700 [[0, 1], [2], [3]] : tensor<?x2x49x16xf32> into tensor<?x49x16xf32>
    cf.assert %33, "unimplemented: dynamic negative broadcast sizes"
    %701 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%311 : tensor<?x2x16x49xf32>) {
    ^bb0(%out: f32):
      %795 = linalg.index 0 : index
      %796 = linalg.index 1 : index
      %797 = linalg.index 2 : index
      %798 = linalg.index 3 : index
      %799 = arith.cmpi eq, %dim_277, %c1 : index
      %800 = arith.select %799, %c0, %795 : index
      %extracted = tensor.extract %699[%800, %796, %797, %798] : tensor<?x2x16x49xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x16x49xf32>
    %collapsed_281 = tensor.collapse_shape %701 [[0, 1], [2], [3]] : tensor<?x2x16x49xf32> into tensor<?x16x49xf32>
    %702 = linalg.batch_matmul ins(%collapsed_280, %collapsed_281 : tensor<?x49x16xf32>, tensor<?x16x49xf32>) outs(%315 : tensor<?x49x49xf32>) -> tensor<?x49x49xf32>
    %expanded_282 = tensor.expand_shape %702 [[0, 1], [2], [3]] output_shape [%317, 2, 49, 49] : tensor<?x49x49xf32> into tensor<?x2x49x49xf32>
    %703:2 = linalg.generic {indexing_maps = [#map1, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_282 : tensor<?x2x49x49xf32>) outs(%321, %319 : tensor<?x2x49xf32>, tensor<?x2x49xi64>) {
    ^bb0(%in: f32, %out: f32, %out_311: i64):
      %795 = linalg.index 3 : index
      %796 = arith.index_cast %795 : index to i64
      %797 = arith.maximumf %in, %out : f32
      %798 = arith.cmpf ogt, %in, %out : f32
      %799 = arith.select %798, %796, %out_311 : i64
      linalg.yield %797, %799 : f32, i64
    } -> (tensor<?x2x49xf32>, tensor<?x2x49xi64>)
    %expanded_283 = tensor.expand_shape %703#0 [[0], [1], [2, 3]] output_shape [%317, 2, 49, 1] : tensor<?x2x49xf32> into tensor<?x2x49x1xf32>
    %704 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_282, %expanded_283 : tensor<?x2x49x49xf32>, tensor<?x2x49x1xf32>) outs(%323 : tensor<?x2x49x49xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %795 = arith.subf %in, %in_311 : f32
      linalg.yield %795 : f32
    } -> tensor<?x2x49x49xf32>
    %705 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%704 : tensor<?x2x49x49xf32>) outs(%323 : tensor<?x2x49x49xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = math.exp %in : f32
      linalg.yield %795 : f32
    } -> tensor<?x2x49x49xf32>
    %706 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%705 : tensor<?x2x49x49xf32>) outs(%327 : tensor<?x2x49x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = arith.addf %in, %out : f32
      linalg.yield %795 : f32
    } -> tensor<?x2x49x1xf32>
    %707 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%705, %706 : tensor<?x2x49x49xf32>, tensor<?x2x49x1xf32>) outs(%323 : tensor<?x2x49x49xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %795 = arith.divf %in, %in_311 : f32
      linalg.yield %795 : f32
    } -> tensor<?x2x49x49xf32>
    %708 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_282 : tensor<?x2x49x49xf32>) outs(%330 : tensor<?x2x49x49xi1>) {
    ^bb0(%in: f32, %out: i1):
      %795 = arith.extf %in : f32 to f64
      %796 = arith.cmpf oeq, %795, %cst_60 : f64
      linalg.yield %796 : i1
    } -> tensor<?x2x49x49xi1>
    %709 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%708 : tensor<?x2x49x49xi1>) outs(%333 : tensor<?x2x49x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %795 = arith.andi %in, %out : i1
      linalg.yield %795 : i1
    } -> tensor<?x2x49x1xi1>
    cf.assert %336, "negative values not allowed in new dimensions"
    cf.assert %true, "mismatched size for broadcast"
    %710 = linalg.generic {indexing_maps = [#map12, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%709, %338, %707 : tensor<?x2x49x1xi1>, tensor<?x2x49x49xf32>, tensor<?x2x49x49xf32>) outs(%323 : tensor<?x2x49x49xf32>) {
    ^bb0(%in: i1, %in_311: f32, %in_312: f32, %out: f32):
      %795 = arith.select %in, %in_311, %in_312 : f32
      linalg.yield %795 : f32
    } -> tensor<?x2x49x49xf32>
    cf.assert %33, "unimplemented: dynamic negative broadcast sizes"
    %711 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%340 : tensor<?x2x49x49xf32>) {
    ^bb0(%out: f32):
      %795 = linalg.index 0 : index
      %796 = linalg.index 1 : index
      %797 = linalg.index 2 : index
      %798 = linalg.index 3 : index
      %799 = arith.cmpi eq, %317, %c1 : index
      %800 = arith.select %799, %c0, %795 : index
      %extracted = tensor.extract %710[%800, %796, %797, %798] : tensor<?x2x49x49xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x49x49xf32>
    %collapsed_284 = tensor.collapse_shape %711 [[0, 1], [2], [3]] : tensor<?x2x49x49xf32> into tensor<?x49x49xf32>
    cf.assert %33, "unimplemented: dynamic negative broadcast sizes"
    %712 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%309 : tensor<?x2x49x16xf32>) {
    ^bb0(%out: f32):
      %795 = linalg.index 0 : index
      %796 = linalg.index 1 : index
      %797 = linalg.index 2 : index
      %798 = linalg.index 3 : index
      %799 = arith.cmpi eq, %dim_278, %c1 : index
      %800 = arith.select %799, %c0, %795 : index
      %extracted = tensor.extract %696[%800, %796, %797, %798] : tensor<?x2x49x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x49x16xf32>
    %collapsed_285 = tensor.collapse_shape %712 [[0, 1], [2], [3]] : tensor<?x2x49x16xf32> into tensor<?x49x16xf32>
    %713 = linalg.batch_matmul ins(%collapsed_284, %collapsed_285 : tensor<?x49x49xf32>, tensor<?x49x16xf32>) outs(%344 : tensor<?x49x16xf32>) -> tensor<?x49x16xf32>
    %expanded_286 = tensor.expand_shape %713 [[0, 1], [2], [3]] output_shape [%317, 2, 49, 16] : tensor<?x49x16xf32> into tensor<?x2x49x16xf32>
    %714 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_286 : tensor<?x2x49x16xf32>) outs(%346 : tensor<?x2x49x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %795 = arith.truncf %in : f32 to bf16
      linalg.yield %795 : bf16
    } -> tensor<?x2x49x16xbf16>
    %transposed_287 = linalg.transpose ins(%714 : tensor<?x2x49x16xbf16>) outs(%348 : tensor<?x49x2x16xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_288 = tensor.collapse_shape %transposed_287 [[0], [1], [2, 3]] : tensor<?x49x2x16xbf16> into tensor<?x49x32xbf16>
    %extracted_slice_289 = tensor.extract_slice %collapsed_288[0, 0, 0] [%317, 30, 32] [1, 1, 1] : tensor<?x49x32xbf16> to tensor<?x30x32xbf16>
    %transposed_290 = linalg.transpose ins(%cst_17 : tensor<32x32xbf16>) outs(%44 : tensor<32x32xbf16>) permutation = [1, 0] 
    cf.assert %33, "unimplemented: dynamic negative broadcast sizes"
    %715 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel", "parallel", "parallel"]} outs(%358 : tensor<?x30x32xbf16>) {
    ^bb0(%out: bf16):
      %795 = linalg.index 0 : index
      %796 = linalg.index 1 : index
      %797 = linalg.index 2 : index
      %798 = arith.cmpi eq, %317, %c1 : index
      %799 = arith.select %798, %c0, %795 : index
      %extracted = tensor.extract %extracted_slice_289[%799, %796, %797] : tensor<?x30x32xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<?x30x32xbf16>
    cf.assert %33, "negative values not allowed in new dimensions"
    %716 = linalg.generic {indexing_maps = [#map17, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_290 : tensor<32x32xbf16>) outs(%351 : tensor<?x32x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<?x32x32xbf16>
    %717 = linalg.batch_matmul ins(%715, %716 : tensor<?x30x32xbf16>, tensor<?x32x32xbf16>) outs(%362 : tensor<?x30x32xf32>) -> tensor<?x30x32xf32>
    %718 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%717 : tensor<?x30x32xf32>) outs(%358 : tensor<?x30x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %795 = arith.truncf %in : f32 to bf16
      linalg.yield %795 : bf16
    } -> tensor<?x30x32xbf16>
    %719 = linalg.generic {indexing_maps = [#map2, #map18, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%718, %cst_16 : tensor<?x30x32xbf16>, tensor<32xbf16>) outs(%358 : tensor<?x30x32xbf16>) {
    ^bb0(%in: bf16, %in_311: bf16, %out: bf16):
      %795 = arith.addf %in, %in_311 : bf16
      linalg.yield %795 : bf16
    } -> tensor<?x30x32xbf16>
    %expanded_291 = tensor.expand_shape %extracted_slice_236 [[0], [1, 2]] output_shape [%dim_107, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    cf.assert %36, "mismatched size for broadcast"
    %720 = linalg.generic {indexing_maps = [#map10, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_291, %719 : tensor<?x1x32xbf16>, tensor<?x30x32xbf16>) outs(%366 : tensor<?x30x32xbf16>) {
    ^bb0(%in: bf16, %in_311: bf16, %out: bf16):
      %795 = arith.mulf %in, %in_311 : bf16
      linalg.yield %795 : bf16
    } -> tensor<?x30x32xbf16>
    cf.assert %140, "mismatched size for broadcast"
    %721 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%507, %720 : tensor<?x30x32xbf16>, tensor<?x30x32xbf16>) outs(%7 : tensor<?x30x32xbf16>) {
    ^bb0(%in: bf16, %in_311: bf16, %out: bf16):
      %795 = arith.addf %in, %in_311 : bf16
      linalg.yield %795 : bf16
    } -> tensor<?x30x32xbf16>
    %722 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%721 : tensor<?x30x32xbf16>) outs(%8 : tensor<?x30x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<?x30x32xf32>
    %723 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%722 : tensor<?x30x32xf32>) outs(%118 : tensor<?x30x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %795 = arith.extf %in : f32 to f64
      linalg.yield %795 : f64
    } -> tensor<?x30x32xf64>
    %724 = linalg.generic {indexing_maps = [#map2, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%723 : tensor<?x30x32xf64>) outs(%121 : tensor<?x30x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %795 = arith.addf %in, %out : f64
      linalg.yield %795 : f64
    } -> tensor<?x30x1xf64>
    %725 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%724 : tensor<?x30x1xf64>) outs(%120 : tensor<?x30x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %795 = arith.divf %in, %cst_97 : f64
      linalg.yield %795 : f64
    } -> tensor<?x30x1xf64>
    %726 = linalg.generic {indexing_maps = [#map2, #map9, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%723, %725 : tensor<?x30x32xf64>, tensor<?x30x1xf64>) outs(%118 : tensor<?x30x32xf64>) {
    ^bb0(%in: f64, %in_311: f64, %out: f64):
      %795 = arith.subf %in, %in_311 : f64
      linalg.yield %795 : f64
    } -> tensor<?x30x32xf64>
    %727 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%726, %726 : tensor<?x30x32xf64>, tensor<?x30x32xf64>) outs(%118 : tensor<?x30x32xf64>) {
    ^bb0(%in: f64, %in_311: f64, %out: f64):
      %795 = arith.mulf %in, %in_311 : f64
      linalg.yield %795 : f64
    } -> tensor<?x30x32xf64>
    %728 = linalg.generic {indexing_maps = [#map2, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%727 : tensor<?x30x32xf64>) outs(%121 : tensor<?x30x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %795 = arith.addf %in, %out : f64
      linalg.yield %795 : f64
    } -> tensor<?x30x1xf64>
    %729 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%728 : tensor<?x30x1xf64>) outs(%120 : tensor<?x30x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %795 = arith.divf %in, %cst_97 : f64
      linalg.yield %795 : f64
    } -> tensor<?x30x1xf64>
    %730 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%729 : tensor<?x30x1xf64>) outs(%128 : tensor<?x30x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %795 = arith.truncf %in : f64 to f32
      linalg.yield %795 : f32
    } -> tensor<?x30x1xf32>
    %731 = linalg.generic {indexing_maps = [#map2, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%722 : tensor<?x30x32xf32>) outs(%130 : tensor<?x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = arith.addf %in, %out : f32
      linalg.yield %795 : f32
    } -> tensor<?x30x1xf32>
    %732 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%731 : tensor<?x30x1xf32>) outs(%128 : tensor<?x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = arith.divf %in, %cst_98 : f32
      linalg.yield %795 : f32
    } -> tensor<?x30x1xf32>
    %733 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%730 : tensor<?x30x1xf32>) outs(%128 : tensor<?x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = arith.truncf %cst_79 : f64 to f32
      %796 = arith.addf %in, %795 : f32
      linalg.yield %796 : f32
    } -> tensor<?x30x1xf32>
    %734 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%733 : tensor<?x30x1xf32>) outs(%128 : tensor<?x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = math.rsqrt %in : f32
      linalg.yield %795 : f32
    } -> tensor<?x30x1xf32>
    %735 = linalg.generic {indexing_maps = [#map2, #map9, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%722, %732 : tensor<?x30x32xf32>, tensor<?x30x1xf32>) outs(%8 : tensor<?x30x32xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %795 = arith.subf %in, %in_311 : f32
      linalg.yield %795 : f32
    } -> tensor<?x30x32xf32>
    %736 = linalg.generic {indexing_maps = [#map2, #map9, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%735, %734 : tensor<?x30x32xf32>, tensor<?x30x1xf32>) outs(%8 : tensor<?x30x32xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %795 = arith.mulf %in, %in_311 : f32
      linalg.yield %795 : f32
    } -> tensor<?x30x32xf32>
    %737 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%736 : tensor<?x30x32xf32>) outs(%7 : tensor<?x30x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %795 = arith.truncf %in : f32 to bf16
      linalg.yield %795 : bf16
    } -> tensor<?x30x32xbf16>
    %expanded_292 = tensor.expand_shape %extracted_slice_238 [[0], [1, 2]] output_shape [%dim_107, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    %738 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_292 : tensor<?x1x32xbf16>) outs(%138 : tensor<?x1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %795 = arith.addf %in, %cst_5 : bf16
      linalg.yield %795 : bf16
    } -> tensor<?x1x32xbf16>
    cf.assert %140, "mismatched size for broadcast"
    %739 = linalg.generic {indexing_maps = [#map2, #map10, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%737, %738 : tensor<?x30x32xbf16>, tensor<?x1x32xbf16>) outs(%7 : tensor<?x30x32xbf16>) {
    ^bb0(%in: bf16, %in_311: bf16, %out: bf16):
      %795 = arith.mulf %in, %in_311 : bf16
      linalg.yield %795 : bf16
    } -> tensor<?x30x32xbf16>
    %expanded_293 = tensor.expand_shape %extracted_slice_237 [[0], [1, 2]] output_shape [%dim_107, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    cf.assert %140, "mismatched size for broadcast"
    %740 = linalg.generic {indexing_maps = [#map2, #map10, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%739, %expanded_293 : tensor<?x30x32xbf16>, tensor<?x1x32xbf16>) outs(%7 : tensor<?x30x32xbf16>) {
    ^bb0(%in: bf16, %in_311: bf16, %out: bf16):
      %795 = arith.addf %in, %in_311 : bf16
      linalg.yield %795 : bf16
    } -> tensor<?x30x32xbf16>
    %collapsed_294 = tensor.collapse_shape %740 [[0, 1], [2]] : tensor<?x30x32xbf16> into tensor<?x32xbf16>
    %transposed_295 = linalg.transpose ins(%cst_15 : tensor<128x32xbf16>) outs(%474 : tensor<32x128xbf16>) permutation = [1, 0] 
    %741 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_14 : tensor<128xbf16>) outs(%11 : tensor<128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<128xf32>
    %742 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_294 : tensor<?x32xbf16>) outs(%189 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<?x32xf32>
    %743 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%transposed_295 : tensor<32x128xbf16>) outs(%477 : tensor<32x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<32x128xf32>
    %744 = linalg.matmul ins(%742, %743 : tensor<?x32xf32>, tensor<32x128xf32>) outs(%480 : tensor<?x128xf32>) -> tensor<?x128xf32>
    cf.assert %194, "negative values not allowed in new dimensions"
    %745 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%741 : tensor<128xf32>) outs(%482 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x128xf32>
    cf.assert %198, "mismatched size for broadcast"
    %746 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%744, %745 : tensor<?x128xf32>, tensor<?x128xf32>) outs(%479 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %795 = arith.addf %in, %in_311 : f32
      linalg.yield %795 : f32
    } -> tensor<?x128xf32>
    %747 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%746 : tensor<?x128xf32>) outs(%485 : tensor<?x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %795 = arith.truncf %in : f32 to bf16
      linalg.yield %795 : bf16
    } -> tensor<?x128xbf16>
    %expanded_296 = tensor.expand_shape %747 [[0, 1], [2]] output_shape [%202, 30, 128] : tensor<?x128xbf16> into tensor<?x30x128xbf16>
    %748 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_296 : tensor<?x30x128xbf16>) outs(%487 : tensor<?x30x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %795 = math.fpowi %in, %c3_i64 : bf16, i64
      %796 = arith.mulf %795, %cst_3 : bf16
      %797 = arith.addf %in, %796 : bf16
      %798 = arith.mulf %797, %cst_4 : bf16
      %799 = math.tanh %798 : bf16
      %800 = arith.addf %799, %cst_5 : bf16
      %801 = arith.mulf %800, %cst_6 : bf16
      %802 = arith.mulf %in, %801 : bf16
      linalg.yield %802 : bf16
    } -> tensor<?x30x128xbf16>
    %collapsed_297 = tensor.collapse_shape %748 [[0, 1], [2]] : tensor<?x30x128xbf16> into tensor<?x128xbf16>
    %transposed_298 = linalg.transpose ins(%cst_13 : tensor<32x128xbf16>) outs(%489 : tensor<128x32xbf16>) permutation = [1, 0] 
    %749 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_12 : tensor<32xbf16>) outs(%2 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<32xf32>
    %750 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_297 : tensor<?x128xbf16>) outs(%492 : tensor<?x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<?x128xf32>
    %751 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%transposed_298 : tensor<128x32xbf16>) outs(%494 : tensor<128x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<128x32xf32>
    %752 = linalg.matmul ins(%750, %751 : tensor<?x128xf32>, tensor<128x32xf32>) outs(%497 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %194, "negative values not allowed in new dimensions"
    %753 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%749 : tensor<32xf32>) outs(%196 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %500, "mismatched size for broadcast"
    %754 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%752, %753 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%496 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %795 = arith.addf %in, %in_311 : f32
      linalg.yield %795 : f32
    } -> tensor<?x32xf32>
    %755 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%754 : tensor<?x32xf32>) outs(%502 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %795 = arith.truncf %in : f32 to bf16
      linalg.yield %795 : bf16
    } -> tensor<?x32xbf16>
    %expanded_299 = tensor.expand_shape %755 [[0, 1], [2]] output_shape [%504, 30, 32] : tensor<?x32xbf16> into tensor<?x30x32xbf16>
    %expanded_300 = tensor.expand_shape %extracted_slice_239 [[0], [1, 2]] output_shape [%dim_107, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    cf.assert %505, "mismatched size for broadcast"
    %756 = linalg.generic {indexing_maps = [#map10, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_300, %expanded_299 : tensor<?x1x32xbf16>, tensor<?x30x32xbf16>) outs(%366 : tensor<?x30x32xbf16>) {
    ^bb0(%in: bf16, %in_311: bf16, %out: bf16):
      %795 = arith.mulf %in, %in_311 : bf16
      linalg.yield %795 : bf16
    } -> tensor<?x30x32xbf16>
    cf.assert %140, "mismatched size for broadcast"
    %757 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%721, %756 : tensor<?x30x32xbf16>, tensor<?x30x32xbf16>) outs(%7 : tensor<?x30x32xbf16>) {
    ^bb0(%in: bf16, %in_311: bf16, %out: bf16):
      %795 = arith.addf %in, %in_311 : bf16
      linalg.yield %795 : bf16
    } -> tensor<?x30x32xbf16>
    %transposed_301 = linalg.transpose ins(%cst_11 : tensor<64x32xbf16>) outs(%585 : tensor<32x64xbf16>) permutation = [1, 0] 
    %758 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_10 : tensor<64xbf16>) outs(%586 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<64xf32>
    %759 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%transposed_301 : tensor<32x64xbf16>) outs(%588 : tensor<32x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<32x64xf32>
    %760 = linalg.matmul ins(%106, %759 : tensor<?x32xf32>, tensor<32x64xf32>) outs(%591 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %33, "negative values not allowed in new dimensions"
    %761 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%758 : tensor<64xf32>) outs(%593 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x64xf32>
    cf.assert %36, "mismatched size for broadcast"
    %762 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%760, %761 : tensor<?x64xf32>, tensor<?x64xf32>) outs(%590 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %795 = arith.addf %in, %in_311 : f32
      linalg.yield %795 : f32
    } -> tensor<?x64xf32>
    %763 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%762 : tensor<?x64xf32>) outs(%596 : tensor<?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %795 = arith.truncf %in : f32 to bf16
      linalg.yield %795 : bf16
    } -> tensor<?x64xbf16>
    %extracted_slice_302 = tensor.extract_slice %763[0, 0] [%dim_107, 32] [1, 1] : tensor<?x64xbf16> to tensor<?x32xbf16>
    %extracted_slice_303 = tensor.extract_slice %763[0, 32] [%dim_107, 32] [1, 1] : tensor<?x64xbf16> to tensor<?x32xbf16>
    %764 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%757 : tensor<?x30x32xbf16>) outs(%8 : tensor<?x30x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<?x30x32xf32>
    %765 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%764 : tensor<?x30x32xf32>) outs(%118 : tensor<?x30x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %795 = arith.extf %in : f32 to f64
      linalg.yield %795 : f64
    } -> tensor<?x30x32xf64>
    %766 = linalg.generic {indexing_maps = [#map2, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%765 : tensor<?x30x32xf64>) outs(%121 : tensor<?x30x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %795 = arith.addf %in, %out : f64
      linalg.yield %795 : f64
    } -> tensor<?x30x1xf64>
    %767 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%766 : tensor<?x30x1xf64>) outs(%120 : tensor<?x30x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %795 = arith.divf %in, %cst_97 : f64
      linalg.yield %795 : f64
    } -> tensor<?x30x1xf64>
    %768 = linalg.generic {indexing_maps = [#map2, #map9, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%765, %767 : tensor<?x30x32xf64>, tensor<?x30x1xf64>) outs(%118 : tensor<?x30x32xf64>) {
    ^bb0(%in: f64, %in_311: f64, %out: f64):
      %795 = arith.subf %in, %in_311 : f64
      linalg.yield %795 : f64
    } -> tensor<?x30x32xf64>
    %769 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%768, %768 : tensor<?x30x32xf64>, tensor<?x30x32xf64>) outs(%118 : tensor<?x30x32xf64>) {
    ^bb0(%in: f64, %in_311: f64, %out: f64):
      %795 = arith.mulf %in, %in_311 : f64
      linalg.yield %795 : f64
    } -> tensor<?x30x32xf64>
    %770 = linalg.generic {indexing_maps = [#map2, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%769 : tensor<?x30x32xf64>) outs(%121 : tensor<?x30x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %795 = arith.addf %in, %out : f64
      linalg.yield %795 : f64
    } -> tensor<?x30x1xf64>
    %771 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%770 : tensor<?x30x1xf64>) outs(%120 : tensor<?x30x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %795 = arith.divf %in, %cst_97 : f64
      linalg.yield %795 : f64
    } -> tensor<?x30x1xf64>
    %772 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%771 : tensor<?x30x1xf64>) outs(%128 : tensor<?x30x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %795 = arith.truncf %in : f64 to f32
      linalg.yield %795 : f32
    } -> tensor<?x30x1xf32>
    %773 = linalg.generic {indexing_maps = [#map2, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%764 : tensor<?x30x32xf32>) outs(%130 : tensor<?x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = arith.addf %in, %out : f32
      linalg.yield %795 : f32
    } -> tensor<?x30x1xf32>
    %774 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%773 : tensor<?x30x1xf32>) outs(%128 : tensor<?x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = arith.divf %in, %cst_98 : f32
      linalg.yield %795 : f32
    } -> tensor<?x30x1xf32>
    %775 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%772 : tensor<?x30x1xf32>) outs(%128 : tensor<?x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = arith.truncf %cst_79 : f64 to f32
      %796 = arith.addf %in, %795 : f32
      linalg.yield %796 : f32
    } -> tensor<?x30x1xf32>
    %776 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%775 : tensor<?x30x1xf32>) outs(%128 : tensor<?x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %795 = math.rsqrt %in : f32
      linalg.yield %795 : f32
    } -> tensor<?x30x1xf32>
    %777 = linalg.generic {indexing_maps = [#map2, #map9, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%764, %774 : tensor<?x30x32xf32>, tensor<?x30x1xf32>) outs(%8 : tensor<?x30x32xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %795 = arith.subf %in, %in_311 : f32
      linalg.yield %795 : f32
    } -> tensor<?x30x32xf32>
    %778 = linalg.generic {indexing_maps = [#map2, #map9, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%777, %776 : tensor<?x30x32xf32>, tensor<?x30x1xf32>) outs(%8 : tensor<?x30x32xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %795 = arith.mulf %in, %in_311 : f32
      linalg.yield %795 : f32
    } -> tensor<?x30x32xf32>
    %779 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%778 : tensor<?x30x32xf32>) outs(%7 : tensor<?x30x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %795 = arith.truncf %in : f32 to bf16
      linalg.yield %795 : bf16
    } -> tensor<?x30x32xbf16>
    %780 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_302 : tensor<?x32xbf16>) outs(%38 : tensor<?x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %795 = arith.addf %in, %cst_5 : bf16
      linalg.yield %795 : bf16
    } -> tensor<?x32xbf16>
    %expanded_304 = tensor.expand_shape %780 [[0], [1, 2]] output_shape [%dim_107, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    cf.assert %140, "mismatched size for broadcast"
    %781 = linalg.generic {indexing_maps = [#map2, #map10, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%779, %expanded_304 : tensor<?x30x32xbf16>, tensor<?x1x32xbf16>) outs(%7 : tensor<?x30x32xbf16>) {
    ^bb0(%in: bf16, %in_311: bf16, %out: bf16):
      %795 = arith.mulf %in, %in_311 : bf16
      linalg.yield %795 : bf16
    } -> tensor<?x30x32xbf16>
    %expanded_305 = tensor.expand_shape %extracted_slice_303 [[0], [1, 2]] output_shape [%dim_107, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    cf.assert %140, "mismatched size for broadcast"
    %782 = linalg.generic {indexing_maps = [#map2, #map10, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%781, %expanded_305 : tensor<?x30x32xbf16>, tensor<?x1x32xbf16>) outs(%7 : tensor<?x30x32xbf16>) {
    ^bb0(%in: bf16, %in_311: bf16, %out: bf16):
      %795 = arith.addf %in, %in_311 : bf16
      linalg.yield %795 : bf16
    } -> tensor<?x30x32xbf16>
    %collapsed_306 = tensor.collapse_shape %782 [[0, 1], [2]] : tensor<?x30x32xbf16> into tensor<?x32xbf16>
    %transposed_307 = linalg.transpose ins(%cst_9 : tensor<64x32xbf16>) outs(%585 : tensor<32x64xbf16>) permutation = [1, 0] 
    %783 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_8 : tensor<64xbf16>) outs(%586 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<64xf32>
    %784 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_306 : tensor<?x32xbf16>) outs(%189 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<?x32xf32>
    %785 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%transposed_307 : tensor<32x64xbf16>) outs(%588 : tensor<32x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %795 = arith.extf %in : bf16 to f32
      linalg.yield %795 : f32
    } -> tensor<32x64xf32>
    %786 = tensor.empty(%188) : tensor<?x64xf32>
    %787 = linalg.fill ins(%cst : f32) outs(%786 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %788 = linalg.matmul ins(%784, %785 : tensor<?x32xf32>, tensor<32x64xf32>) outs(%787 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %194, "negative values not allowed in new dimensions"
    %789 = tensor.empty(%195) : tensor<?x64xf32>
    %790 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%783 : tensor<64xf32>) outs(%789 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x64xf32>
    cf.assert %198, "mismatched size for broadcast"
    %791 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%788, %790 : tensor<?x64xf32>, tensor<?x64xf32>) outs(%786 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_311: f32, %out: f32):
      %795 = arith.addf %in, %in_311 : f32
      linalg.yield %795 : f32
    } -> tensor<?x64xf32>
    %792 = tensor.empty(%188) : tensor<?x64xbf16>
    %793 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%791 : tensor<?x64xf32>) outs(%792 : tensor<?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %795 = arith.truncf %in : f32 to bf16
      linalg.yield %795 : bf16
    } -> tensor<?x64xbf16>
    %expanded_308 = tensor.expand_shape %793 [[0, 1, 2], [3, 4, 5]] output_shape [%202, 5, 6, 2, 2, 16] : tensor<?x64xbf16> into tensor<?x5x6x2x2x16xbf16>
    %794 = tensor.empty(%202) : tensor<?x16x5x2x6x2xbf16>
    %transposed_309 = linalg.transpose ins(%expanded_308 : tensor<?x5x6x2x2x16xbf16>) outs(%794 : tensor<?x16x5x2x6x2xbf16>) permutation = [0, 5, 1, 3, 2, 4] 
    %collapsed_310 = tensor.collapse_shape %transposed_309 [[0], [1], [2, 3], [4, 5]] : tensor<?x16x5x2x6x2xbf16> into tensor<?x16x10x12xbf16>
    return %collapsed_310 : tensor<?x16x10x12xbf16>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_64_torch.bfloat16_2: "0x02000000273D3A3D90BDC7BCCE3B52BDE23CDDBC2B3CF0BC0BBCC33D4FBD87BD9B3DFFBC9F3D0BBE02BE7CBE28BD1ABCD93D823E51BC6C3DDF3CA2BD26BEB73AED3DC4BC943D523D69BD8B3D2FBE8DBDE93DBCBCF7BCF13C333D68BD46BD1F3E243DD5BD853C00BEA83D9ABD31BDC7BC2CBDDFBC22BE9DBABDBD193E83BD30BC06BD143E",
      torch_tensor_64_32_torch.bfloat16_2: "0x02000000A7BE993DAC3C5EBE8BBE8B3E95BEA7BC603E8C3E2E3ED93D743D0CBEF33B73BE143E9BBD6BBD16BEF7BDD4BD3A3E25BE0DBBAC3D823EA8BDCE3D02BD40BD2ABE59BEB6BDEDBD8F3D28BEC63E26BE58BE51BEEE3B573E8BBE623EB63DC63D613D18BDD1BD043E1A3CAB3E23BED4BC053DAF3943BEA43BC63B25BED03BB5BE7F3D21BC683E12BE8A3D8EBEC83D48BE143EDA3E84BD1ABD4A3E88BE02BE853B6C3E803E9FBD89BD3CBE09BC753D733EDDBC663DBEBD9BBDB8BB26BDC7BD16BE93BE583EA4BE5FBE0ABFF7BDED3DCBBD813C823DB03BE93D88BD92BE5C3ED43D21BE17BE7A3DA13E9D3CFCBD0E3B803CC5BC323E403E54BDF23D3DBEA2BECB3CD0BDBEBC493E9C3E553E0CBEBEBD883E63BDAA3EE1BC03BEC93D953EB6BE33BD8EBE4F3E6E3C4FBC56BEF83EABBC593DBDBDF0BC963E29BE533C36BD34BD563C7B3EC73B6DBC8F3DF93D81BED33CA23AD63D87BCC93E14BE1EBE6BBE1F3E77BE94BC053EADBDB83E0EBEA63EF23E5FBE78BD323D9FBDBCBCA4BD333B9FBD7D3E56BE393E81BC793EF6BB933C20BB62BE5B3E86BC16BDF8BD223EA93E293E563E9E3D79BEAC3E8FBC6B3EE43BDBBD5C3EF8BD40BED9BB243D1EB9573EEDBC1DBD3D3D2B3ECE3D85BD163E683EC0BDB13C42BEB73E22BE5CBDF93D9ABEC0BD833D8B3DDFBD2ABE033DB4BD40BDA73D73BD863CCCBD513E51BC243E0EBE21BDAD3C8ABDC1BE323D50BE42BDF2BC70BCE03BC73D963EBD3E95BDBBBDA53CCD3D10BE063C0ABD00BD623E323E423DA8BD43BE78BEABBD383C993EA5BE4BBA8E3C8DBE433EBCBD00BEBCBE3EBD5D3E66BD25BE4D3D913EE0BD2ABE73BE27BD723EA3BE11BD50BD8CBE8FBD48BD9BBCAC3E2CBE04BE21BE1BBE9F3EAD3B823E173EA7BDBFBE8DBE7139EA3BA9BDB93E5ABE363D12BD113D9EBD89BD013EF2BC6A3E413D57BDA9BD523E03BE2E3CB03BC73D72BE883DC23EC83D073E6F3E3C3EDABC3DBD923DE23C953D2ABE113A02BE893D74BDB3BDEF3D143E463E563E4CBD12BEAA3C6EBDA63D8D3DDA3D7EBE3F3CD3BD16BD8EBBABBE253EDC3DBEBB82BEC83E99BDE63E523E9BBE32BEAD3CE43DEA3D71BE28BEF2BD31BE653D343E433E223D443E75BE95BD1BBC7B3E913E693DD8BD98BC5D3DBABD83BEB2BCE1BD993D563DDA3C7F3EB73C8EBDAA3D01BEB73DE3BD693E8C3EE3BD90BEB33E4EBE61BD9F3E2DBD563C343E4E3CC73D413D23BEA7BD87BECE3ECE3D86BE72BDC7BDF9BDD2BCB8BDBB3D13BE063F97BE7A3E0D3EDE3B58BE813D03BE7E3EE1BD203D2D3ED83D7B3EBCBD013ED8BDB13C763D0B3E2EBE263D8FBD5C3D6C3EC63C97BE963EBF3DD7BD1B3E75BE163ED5BE8EBE34BE223C8F3E01BDA7BE153E6F3DE0BE4BBE84BE833DD9BCDABD063E573D4DBC1FBE06BE1F3A16BE85BA1B3E89BEADBE3DBE7F3D15BDB6BC9F3D27BE2FBE513D57BEC6BB48BDC53B62BEA33DFCBD2B3D633E61BDA5BD2B3EA53EA23D9C3D7CBE3A3E193E503EA5BD1D3ECBBDB33DEC3C023E78BE203DC53E823E9BBEA7BE1FBD4FBE3BBE463DE2BC4A3E573E1C3E383E083E4D3EA0BEA9BE623E59BC8BBEAEBC83BD42BD113E7CBD973D813EBE3E1F3EBEBC3EBB07BED0BD0BBE4E3B58BE7DBCB2BE1BBE543DA73DAB3D9BBDB4BE173DBFBD59BDDE3D103D0F3EFE3D39BEC13D8E3D013E3DBEA13CFE3D243E0A3D94BD76BCE8BED7BD03BE7CBC0FBDD3BEEEBCC03EE23E23BDCDBB073CCC3E133D8A3DF2BE533E2ABE71BEA73D84BE443DED3DBCBD4E3EFCBC8FBCF7BD553EE3BC7B3E0CBE59BDC5BD563DA2BCE5BCAB3E4ABE353E2CBE893D443E243E9FBDC43C26BE30BE8C3ED43DB3BD2D3E873EB23E953DE03DBEBEEFBD2C3D1BBD573D8E3D38BE9B3E313EE23A1A3D8ABE1DBB093E8CBE393ED53D173D59BE0FBC28BE913DB93EDA3D67BE073EDE3C7BBE903D9D3DA9BD99BC25BECCBCB8BECBBEB43DF0BDEF3D3EBE673E54B926BDAFBE813CA9BDBC3D72BE913D18BED03DB3BDBB3D3F3E20BE463E41BEA33CD13C0B3EDF3B6DBD1EBEFA3E823C74BE083EF33C4B3E47BE0F3EBABE03BDCD3D563E85BDC03E0C3D0ABECD3D843D1CBE3CBE053EA73D4D3D093E113EE8BDAD3D063CDABEC7BD01BE9C3ED13E9D3E50BE28BE4A3C093E98BDBDBECB3D5FBE0E3E75BC0D3EEEBD63BEBFBBB4BD92BEB0BD393EBFBC043D853E093EAD3D63BECBBCBABD72BD8FBD883E31BE3CBE3FBC373C553E623EC43D4DBDCCBE84BC463EE0BC993ED03D0BBEDF3D6CBCC63D313EA1BCF6BCF6BCE03D5E3E1FBD8ABE8FBDDF3DC0BD803D093D273E50BEF43DB4BD3E3E9ABD1A3EC8BD84BE54BEDD3AA8BD4EBD823C0DBD923E733D913E8CBD043EB8BDC5BD3DBD283E143E833D83BE003E2A3E50BE70BE043D22BEBABD743E45BD29BE43BE813EB63E5F3DA73D573EA13EFE3D7F3D06BEA9BD21BE2CBC633E343E853E243EC0BDCABCF33BE73D943E8FBD3F3EB13D973C3FBE2EBD703DBABDB2BE1DBEBBBDCCBEBF3DBEBB83BE573DE7BC083D09BC003E82BD613E3FBE433D1C3DB53C73BE05BE313D103EE0BC13BE613EAF3D4DBD19BEB73B343E2E3EB33E833CAEBEAEBD3D3D783E2FBEC1BD8CBE42BD6ABEFFBD47BEB83ECABD52BEACBD103DA3BE63BEBCBE773E893E5D3EA5BE49BE2FBDC33D83BE9F3DC33C20BD03BDE43C13BE4D3D1DBC933EBB3E073EBB3DDEBD253D26BD0F3D3E3DA7BC81BE19BECE3D72BD83BA92BD8C3D323E12BE0BBCCCBE283E36BD1ABC6C3E08BE813ED5BC063EFDBDBB3E66BE4A3E84BD213E573D393E10BED93DF23C8BBEA5BE8E3D1A3EAEBEFE3D1C3C6ABEAEBD7E3D91BC6DBD1B3EDD3C6FBD36BE8ABEC1BD04BE92BE563E90BC083E07BCF3BE58BA88BDB6B9BE3D743D94BD75BC3BBE57BD1C3DD5BDA7BE0F3E89BDA9BEC8BEA93D2A3EE6BDE2BDDFBD86BD0C3D43BD8C3D90BD32BD143ECB3BD3BD7EBE6B3E3F3E473EA83E35BEA83D01BE853E383D96BD1CBEECBE0FBD2E3F18BF84BEF0BE1EBEE23DC93EE4BE97BE043EE1BE953EC4BE9D3E073FF4BE8CBEA03E963DC83ED7BE16BFB03E96BF4EBF2EBEAEBD93BD69BC3ABDDE3D863EA3BD88BC85BD6EBD8BBD873E653D133E37BE0DBE863E923DE83C3F3EAD3D963E2FBE7C3EB73EA7BE2ABE583DB83D8EBED9BCA03DA7BD833D2EBE063E8F3C7C3E7F3D513EEB3DD33E223CC53DF03C773C9FBEBD3CD4BD2C3D103E87BE8F3B0CBE6A3C28BE043E08BE31BA243CA83D383D8CBE92BE46BE98BE123E34BD8A3D383E233E6ABDC0BB6A3E0C3EA0BD643E4B3E3ABE3FBEB1BD93BD4E3DF7BC063E11BD96BD42BE2C3E16BEA63D033E903E7ABE28BE6B3DFD3EC1BD343D443E1E3E32BCDDBD433E40BE42BE30BEDB3D2D3E673E5ABEE0BD063D27BE5B3E863E003D0E3E74BDCC3D21BC76BD603D98BDD9BD10BD0CBE15BEFA3D243EA13EB33D943DB03D0A3D02BEBF3D14BD8CBEDFBD4F3D2B3C29BE0CBE2DBD11BEB93D96BE013E713E803E2DBEB73D793E98BCDE3D813EF6BE6BBE1ABE5A3DC5BEBEBD5D3E883EEF3D2B3C433E453EDE3D0FBE52BD5E3D543E943DF1BD74BA7D3D3DBE47BC4DBEB6BD0C3ED83D44BDDEBD0ABD583EC9BCA23D1DBD63BED93C44BEFFBD923BB3BD07BE3BBEB83DF03D23BEC83D48BEAB3D713E143D8C3DA0BE013E1A3DB93D60BE6F3DACBEC83C33BE763E85BDC33C4E3D653E03BE6A3D8A3B67BD26BE5ABEB2BCDF3D56BDAA3E883DB2BE1EBE833E1FBE603E603E553E043E59BE143E903EF03D26BEEBBC3D3E89BE783EC33DE73D033EDD3D7C3E85BDE6BEBD3E09BF86BE6CBC0EBEC13E26BD633E553EB7BD9ABCC43DD33D0CBEADBE0E3F06BE553E41BD753D4BBE83BE133E26BE6C3D723E33BE413E6E3D29BC363EB4BD2EBE0A3E3E3CB0BD0EBE9D3D4EBE733DB4BDD9BEFC3DCE3D243E103E20BEAE3EDBBD1ABD1F3D0FBA88BDA9BDC2BD9DBD313E5E3E3FBD65BD2DBDB83E213EA1BE563D4EBCC4BDAFBAA93B113E37BE2DBB73BDAC3ED73D573D303E96BDA43D343E173E3BBD7CBC333EC5BB9B3D933D07BE89BE883D2D3D073D44BB953B2BBC453D503E2B3ED3BD0FBD24BE76BEAD3E543D80BD14BE293ED3BCFD3D1BBE693DB3BCF0BD923D8CBE403D98BE69BDC13D1C3CACBCD63D0B3E6DBD2C3E9D3D073D48BE56BE793DDB3CA6BD1C3CD83C2EBD21BD51BE82BE6C3E8ABC87BE00BFB3BBFCBDB23C1C3D8C3EF83C83BC76BC92BE473D6BBE0CBFF9BD1B3E84BEADBD363E9D3D6F3D2B3E04BD26BEFFBC1CBE23BD9A3D9F3DE0BD543D153EC43C25BD03BE9EBCECBD42BD023DF0BD7BBD453D183E60BD93BEF73D05BE933EA8BE2DBD14BD23BDCEBC023E88BD0B3E61BEC6BE08BE013E18BE863DAD3C7E3E0BBD013D4BBC1ABED33D1B3EE0BDDFBE713C1DBE023EDE3E013CA93E113E913EFB3DB3BD39BD8A3E8F3E1F3E5B3E93BD9DBDF7BD6CBE0EBE84BEB7BD073DC6BD013EB63DAF3EA73E49BE2F3DE43C963BDDBDC2BDC3BD223E08BB583D9D3D3BBE81BEBC3BC6BEECBC31BE95BD143E0A3D31BE32BEABBE113C9EBD51BE003E513E0EBDC33E093D0B3EC63E213D193EC43E9ABD24BDFE3C3FBD6C3CC9BDC23E663DA5BD1E3D773E42BEB13D03BEF03DF33D033EE6BDDCBD4C3D953D4BBEE93D793D2A3D9B3CA9BD92BC2BBE703D8D3B743DA73D2C3E333E7FBD4A3CCCBDC4BD8B3C9F3D47BE8E3E633DEF396ABD80BECC3D6F3E89BBB6BD88BEE03D6A3E8CBD8B3E973E363D96BDCABC91BEFBBD94BC22BC1F3E21BE75BE1D3C4F3E33BE013E74BE873D073EBB3DF2BDA63EB93C5EBD83BE64BEDA3C84BE053E083ED83DBB3D913DC7BC353D7B3D31BB953D4A3E113E9BBD39BEB3BDF7BD553EBEBD4CBC7B3D10BE2B3EDF3D983EC83E11BD4D3D593D26BE82BCB3BCFF3D2D39EEBD4DBCC1BC3A3E213EC3BEB63D3D3E2A3ED53D35BD19BD073E883EA0BE29BE1D3D0A3D7F3DB4BC37BE43BC143C01BCF53DC73DAC3D96BD51BE313EF53D24BD17BDFF3D86BD26BE1F3ED13D1A3E0EBC1BBE9F3E56BE103E0EBE123E8D3CA3BE0D3EDF3D95BC6D3D31BE073D0C3E783D7539503E59BECF3BE2BDFDBD70BE04BD5D3D123EFF3D3A3DC83D1F3EBDBD613D8ABDF6BD7FBCF23C68BD093E033E5C3EA03D493D0F3E123E213D4F3DA6BC3B3E4ABCCC3DCBBD7B3E9A3E3D3E57BEFC3B85BEB8BDD03D703E63BDD0BE17BD163E01BE5ABEA1BED23E023E2B3EA03E0A3E773DAB3E95BEF4BD4C3E77BE35BD083EC63D0BBE8DBEBF3DBB3E04BE193E86BD87BE963DCA3E62BE13BDDFBD21BE2FBC903D913ED2BD62BE0ABEE6BC303E7BBD6FBE86BD7EBD94BC03BD493EFFBB02BE45BE0CBE85BE4B3E7ABA9FBD68BDCEBDB5BDA93D97BEB13E5ABE10BD60BD573E1EBE9ABD5E3E43BD41BEC03D22BE74BD87BE27BE233DE8BD8D3ECABD1B3EA23DA33E763EEABD98BD80BE6C3EA03C6B3DC23E413E9CBC2FBE8EBDD9BE4ABD893DDD3C123E0B3EE03B8D3D8C3DAE3D663EC53D0C3E3DBD983D543E15BE463EEDBDF4BDCABD1FBE76BE8A3D8B3DA33D923B25BE20BE373C6FBD3D3D3BBD13BDCC3E943D21BD8ABD23BDAEBD8B3DA73DF93DE33DCC3D8ABD31BD0E3DD83D22BE05BE373EC5BE04BCA93E253EEABC57BEC33D043D2EBE1FBE5D3E8EBD083E20BE02BE603EC6BC053E9C3CC03E97BD45BDB5BEF9BE3DBDC6BE11BE98BE2EBE9D3BB0BDFA3D02BE303EA0BE75BEB8BD32BE22BE973E81BD48BCB1BE1ABD0D3E523E65BE8C3C2DBE09BC7C3DFE3C743DE3BDDFBDB43D283D62BE4E3EE43D5CBD373E",
      torch_tensor_64_torch.bfloat16_1: "0x0200000058BD0BBE6FBEA83DADBC013EFD3A063E61BB663D6DBD54BED73BDBBA0CBE5139FEBCDEBD70BE39BD85BEC6BDCBBDF8BD0E3DD13C0D3C4A3EA3BD86BDE53C22BDFBBD0E3D4EBECF3D87BE1C3DE03D243D323DA0BDE13C8F3DABBABC3D03BE2BBEEDBC293EE9BD00BEF2BD83BD94BD8EBD5F3D11BDDD3C3B392BBE593DCB3C95BD",
      torch_tensor_64_32_torch.bfloat16_1: "0x0200000003BE8D3E153EE33E0FBE093E673D39BCF0BEA5BD023D01BE3DBE7BBDC63EEE3C0DBEF43DCE3D8A3EBBBDC1BDA4BD013DB43DA6BECABC453E15BEABBDE43D5F3E07BD913E1CBED43D13BDEEBBD03C4DBE97BDBCBD2F3DC1BB38BC37BED6BD33BDD13DBEBDBABD1A3DA53C75BD4E3C883DD6BD683EC0BDFC3C083E89BD29BC633EE83BA9BBF7BC893E7EBEEEBDC8BD41BE6D3EC2BE543D063E96BE37BE49BE46BED43D0EBD733D26BEBDBD393E61BD803D7ABD0CBDD3BC273E7E3E8CBDC33D11BD903E2CBE283CA53EF3BC033E9CBD17BEDEBDCBBDB6BD0DBEB4BCA7BDBC3EA3BC75BEA13EB43E0CBE2B3EFE3D813D7F3D6F3E8D3E0F3EC53D15BEB43DD3BE263D31BE4B3E35BD98BEC03DBDBD4C3E10BE7C3DF8BCA63E5CBC1FBE4EBD263EA8BE4A3EDD3C873D25BE6F3E57BED0BD143E8ABE803D423D973E873E063E81BD5FBEFB3DD8BD38BE073D7D3E5ABD683EE4BEA73E14BE203EA73DA0BD89BDC43D42BEAE3E523DAA3DCB3DB6BD1EBC4D3E1BBD2BBED73E3E3E85BE903DCBBD2E3EBBBDA43E0ABC77BDA13D223E87BE3BBD563DC83D913E1DBE22BEB9BD653DE93C0ABDFABA38BEFD3D28BEB1BDB5BEFF3A89BD483D33BE473EE63DF53C183C18BE53BD1EBD5BBD75BC13BDCCBCA53D853E31BE15BED93E3BBC54BDA83D8ABE823EEABD993EC2BD57BE1BBD06BE3D3DB4BE36BE423E463E96BE65BDFEBD36394E3C79BC1EBE04BDD5BD6E3D0ABE2ABEA83EA83DAF3E79BD0F3E073E28BE16BEC63E893DB5BCCD3DA9BD10BD25BE933EA53E813E403E2D3E4B3E3D3E63BD643E8E3CC73CB3BDCB3E663E793EAD3D483C9EBDD2BD583C0EBEAA3DB83E223CBFBD2EBD893E573C043D403D8EBE1A3EB13C9A3D2ABE7B3D183E46BD1A3E1F3B8C3A613D9B3D123EB93EE13BE13D1E3E05BEA0BCF5BD58BE16BED03D26BE143D8E3D0F3EF1BD423EB13EAABC443EFA3D0DBEBA3E64BE60BDB6BEB5BD4EBD373D83BE2B3E383D3DBDF0BD6F3E8F3EA8BDB6BD923E16BE45BE84BE3BBE78BE0FBEBBBEA3BB9E3D183E483D5B3D63BE97BE5BBD2FBEB2BE44BEDCBC00BEDDBB8D3CA5BD9BBEDA3CE23D7B3ED8BDC03E293E05BE313E4D3E383DA23E013DA03BC83DC9BC0CBBCEBEFCBC92BDE9BD44BD3B3E18BE8CBDDABD5D3D263E083E073DE6BDD7BE27BE193E69BE4BBE64BD80BD79BE5DBDA2BD4D3B093EC2BE8E3D16BE73BE86BE9F3D06BEB13EA53C44BDB5BD9E3D17BDCA3EA1BD9BBC093C92BD6D3D063EFBBC7CBE19BD8D3E6A3EB23DFB3C853E0D3E88BD07BD583EAD3EA1BD243E48BEBF3CA53D3CBEADBE21BD8ABD333E573DB3BDEE3E9FBC6EBE24BEA5BB473D713D933DDDBCCABD353ED53D853DBC3E253C243E003E1E3E50BD5ABD8ABEE4BD073E18BE173E27BE6DBCB63C3F3E313EB43A2ABEC23ED0BDA43D9C3EC13E673EBE3D75BDA43DAD3E0BBDAABDA13E873CD23C4ABEADBD913DB93DA8BC1D3B1E3E2E3E583E503E243D813D353D66BE6EBE313D22BEE13DB53C55BD3B3D63BDAE3CD23DA0BD873DCC3DA33D213E12BD163ECABD963E00BD643E0A3EA9BCECBCDB3AAD3DBD3D2C3E4DBE29BEE7BDB93D2ABD703D21BEC7BD933EE0BDFDBD0F3E28BE16BCDCBC08BC3C3DD03DE9BD8FBD863D4ABD1EBEC0BC74BEDE3D313E61BD753E183E54BD863D6D3E813CE3BDD1BD113EBEBC953DA7BD153E4BBCBABC543DBFBC27BDB13E293E88BEA3BE48BDED3D913DA0BE53BD02BE16BE92BCA33B97BD3EBD19BEAF3D913C90BD09BED2BD7E3E2D3E23BE79BD46BE143E383E92BDDFBDB7BDD0BDEE3D3EBE123E083E733D203CEEBC353D753D963EB03E1BBEE9BDBFBD11BEA0BDE63D543E733D9E3E76BD1C3EEABC4E3D68BDAABD263E433E713E06BEC4BEE1BDB53C273E9E3E77BC983E86BC513D2C3E0E3C09BED63D023E94BE89BE01BD693DF5BD103ECE3DC03D2F3D5BBE413B013C8B3D303C8C3DDE3CEEBD943CFE3BE2BC5EBED5BE21BE29BC01BEDA3D23BE173EBB3E4B3E6C3D65BDDEBBCFBD9FBAB43E00BE363EEF3D6B3E1EBD283E23BE6E3D2CBE6D3EEF3DF6BC3F3E34BEBE3DFDBD56BE793E5FBD5D3D093E3EBDDABD943D99BED7BD82BDF53DC13E923EF4BD86BE033F853C5C3DB8BD5E3DB53E95BE1B3ED1BDFFBD6CBE42BE4E3EA33BBE3DEF3D79BB5B3DBD3D44BDA53E5FBD9F3E8A3E993D813D5ABE23BE5DBE903DCEBD993D9DBC0F3D493CEDBB33BEE3BD613C41BEDCBC1BBD8DBD91BE12BDEB3D8DBD2F3EBEBD96BE2FBEB6BDDF3D39BE3F3D82BE28BE893ECC3C063E4DBE033D3BBCC13EA23D063E6FBC253E4ABB203ED63DA43D9A3D8EBC163DB63D84BEB13D583DFA3D5D3D4F3EC13EFE3D1D3E4FBDB93D7E3DC43D8A3CBA3D0B3E0ABD35BE6B3E21BE21BE4F3E86BCBFBE993E84BEB63D30BD55BE48BD193EB1BC893EA93DFBBC6ABD7EBD25BD59BDAA3E91BD433E353E01BDE9BC4BBD8DBDDBBD22BE203E19BE643E8B3C52BDB6BD60BEF6BDDB3D733EDC3B053D683EEC3CEB3C2D3D37BEA63D3C3D383D52BBE93D933E73BE9CBE683EE5BBD0BEDC3E41BE5FBE31BE0ABE923EC43DB83DC53D8C3E043E73BC6EBEBC3A48BD72BC97BD18BEDA3DACBD173E02BE03BED0BD02BE8E3DD73D74BD3EBE8F3C313E8D3EADBE14BECA3DA9BDB13E34BEDC3C903D06BEB53D87BD2B3D043E5FBD9ABD47BE953E5D3E803E5BBCA13E5E3E88BDCDBD22BC97BE0EBEB43EE93D7B3D15BE5B3E0A3E5BBE92BDA5BCAA3DA0BDEB3D583E86BE22BE073E1EBEE5BDA7BE8EBE42BE1F3D81BD043DD2BC993E3CBDDC3B1BBE74BE28BE0A3E7B3EBEBE8FBA453EB63DEF3C0BBF46BD01BEB7BDDCBD0B3EA6BDC23E70BD0FBEEABDB7BEC03DFB3D273EBD3D5CBD923E163DCF3D0ABDAC3E16BE3CBD583EC43C01BE9F3DA63E8B3C1B3E9E3E243EAD3D36BE9A3B96BCF53DFDBD863D813D83BD033E8C3D323E9D3E2CBCDCBDF03DCE3D403D43BD53BD763D453EF53DBDBDBABD173ED03D64BE003DCF3D163E17BEA53E0EBD443D5FBD2CBC80BD7EBDF0BD4A3C05BD21BE3F3C55BC92BE1F3E473D62BD073E083E44BED13D3CBED7BDBFBD9CBE82BEEB3D563D2D3E133D04BEA93D68BE93BD59BEBFBC60BD913D3D3E003DA43D59BE05BE01BDBA3DECBD593CB7BC0B3FECBD06BE07BD75BDE8BD113ED83D023E8A3E353E7F3E6D3D56BE023EE4BDA3BEC7BC1ABE193DA03D8EBCD0BD7DBD5F3E0DBE4A3EA2BD6F3E8BBD3CBE62BD73BD1EBE173DC6BD183E123DD5BDC13C1A3ED3BC1DBDC6BDBBBCE5BD4D3E1D3E953E9E3EA53EB0BB273E17BEA6BDC6BD1B3E3D3E903D4C3E5F3D343EA13C3ABE39BEEC3BBBBE12BE0ABE34BE9C3EEFBD50BD22BB84BE6EBE5EBEE6BC7ABDA2BC7EBD04BD0DBE5D3EA23B143E99BDB03D04BCDEBD45BD31BE0EBC8D3D493DB8BC7E3E013EDDBD6F3E7EBDBDBD5A3D3F3D19BF44BD863E31BE82BDA73CCDBE23BE0F3BB1BDA13E87BE2F3ED63D0D3FE8BE86BD62BF843E433E703EBD3EDA3EDBBD893EF63E19BF973E81BF43BA1BBF4F3F2B3D08BEFF3D6EBDD33D293D1F3E713EDFBD35BE933D6A3D34BDA9BDC5BD3FBED8BE8BBD8EBD343E4B3E58BD7BBE8EBE11BD1EBE283E063DC2BD4FBEC7BD89BDA9BE223E54BE37BC853DAEBD3C3D603EFDBD25BEC3BD193E8CBCED3D043E9FBEB1BDD0BEF4BBB0BCB2BD2F3C16BC443D63BE84BE16BE1EBE9E3D8C3C1B3E7E3CBDBED03C563DDEBDA4BD393E353D2ABE303E4E3C86BE993C1BBE77BDACBC7B3D93BC85BC9E3D8CBDC7BCE53D96BE8ABED33D84BB9E3D223D94BDD43D50BE47BD8CBC21BD50BE1E3D983E9B3EC13DCEBD443C323D1ABEC0BD73BE863E7CBEAA3D07BE193E79BE64BE9C3E823D203E973E2C3D84BEB7BE90BBBC3D62BE66BE873E62BBF13C713D6DBE91BD7D3D743EC83DB83A10BE3A3CDF3AB93DEB3D293EA5BE4EBCA0BD343E943ED8BD283D50BE26BE463DBA3D9ABEDC3D16BE603E2D3ED13DCEBEFD3C83BE643B0ABE463D8E3E82BE783E1A3DC33D863E1DBC82BD07BE1C3E9ABDBFBC25BE16BE81BD17BD7D3E08BEC23C21BE633EAFBDF6BB973E67BE4DBEBE3D33BC363E433DBEBDB73D50BE323D963D483DC93D44BE0DBDAB3E4F3E91BD83BE9EBE61BD08BE5BBEB9BEAA3DCFBC833E55BC07BCB13C203E563E423E093CE93E2ABDBA3D76BB9B3E933DDBBC11BEF2BB58BEBEBD763E3D3D5BBED03E6C3CAD3EDD3D0CBDC93DB73D83BE73BE803E77BE8E3D1ABC44BE30BD1BBDE5BDF2BD43BE273E06BE2DBE873EEDBDF03D03BED43DA73C9CBB703CE43DB73C8FBE103EC8BC433E02BE7BBE713D303E153E6B3E57BEC8BB4B3DE53DDC3DC5BEFB3D7F3D4CBE703DDE3D93BC533DC73EC23E90BE44BE59BE2BBE1DBD383E0B3E19BE1D3D50BE103C603D253E703EBABD063D0ABE223DCE3D07BE56BEDC3D67BEF43D6BBE00BD6DBD593E92BE6A3D0ABD063DDBBD813DA9BE9DBE84BE013DA43D3F3EA13E87BE663ED53B0E3D8D3C11BEF7BDC03D873D14BE07BEEABD5B3D853E853CC1BD373E653E443E03BE0EBE6CBECE3DFCBCB93D9C3C853E07BE7F3D8BBD6F3EC63D02BD78BCC23D91BDEABD85BE83BD03BE803CC4BC203D91BD6D3EF73E1E3E82BD0D3E85BE3C3EE1BC3EBE07BD8ABE69BD8CBE3B3DB03D8ABE5EBE94BDAA3DF5BD573E2C3D023DC43D053ED93DD3BCB03BDF3D86BA953D093B043DF23CAB3C18BE043CA83CCCBD353EBE3B30BEA83DB23EF03DFE3DCFBD60BE7BBC3BBD443ED73D913E84BD26BE0EBE2FBEF7BD8BBE5F3E65BD6BBEFE3C85BE523E07BEAEBBEDBA11BC9D3BB0BD873D473B803C4EBED83D493EC43D1A3EE63D793E88BD96BD673D01BDB6BD423E0A3D9EBDEB3D1CBEE2BDFDBC9EBD7CBE933DD8BD183E003ED13C60BC9FBEBFBE30BE83BC233D0FBEDDBD7BBE37BD173E293EA43C74BEC9BDE43C82BEB5BE373C473EAC3BB33D12BBD6BD333E4F3D57BE673E73BEAA3E72BEFBBDAB3E5E3CA7BEAA3CA2BDDF3DF3BD333EBD3E43BE923EC5BB083E053D09BEF7BCDB3E28BDF33D113E0DBE8E3DE23DB83DC8BD173E673E2C3DC1BD67BE683E0ABDBCBD033C3DBE58BE29BEE3BDEBBDC0BD6A3E8ABDDB3D13BD173D693E0ABEB2BDAA3AF83DB03E97BEACBE0ABE02BD4EBE143EDBBD753D5A3E093D903C0BBD8F3E8C3EE53DB5BDE1BC3F3E153D30BE003D13BC383E5F3E8C3B8F3D453C873E4B3E2BBE5FBEEBBD2F3E8DBE71BD29BE80BE813E52BD6CBE6EBE0BBDE6BC18BD77BE4C3E03BC35BE323D00BE973E88BD0E3EC3BD9EBD8CBE163D92BE2DBEF2BDD03DD0BD3E3EAEBD1ABD4FBE3CBE42BDBD3C36BA0CBE863D51BEA03B723E1D3D0CBE85BD393E423E29BE20BE0DBC39BE81BC023DE03C0F3EC7BE0B3D92BEB0BDC13CAA3D023E9FBA99BE77BDCC3D5DBC27BEB23EA53EB63D33BD0DBED4BC003EEA3DEE3D3C3DF9BD00BE5F3D333EAC3EAF3D3B3EC33D643D2C3EF53D6F3E663EAB3C01BE03BEB13CE73DEB3B42BE90BC98BE613E973D833C54BEB53EADBA373E44BE25BEC63E8B3EB63ECE3D863C7B3E8D3D65BD89BEC53D593E85BD803C97BD863D85BB1F3E6ABD05BD4FBE51BE3FBE98BE91BE44BE62BCF03D97BE0F3C77BE5D3E813E7D3C56BED43D523E6D3ED73DB43E9BBC10BEA8BD43BD373E2B3E97BC58BD86BE4CBEFC3D453D92BD81BE513EF93D1E3EE1BE783D8AB9BEBD3FBE6F3D773EED3D11BEC93D60BBD93B0ABE7CBCA23C843E81BD72BED43CF13C53BE923DA0BC9E3B0D3E703E15BE5EBE493E8CBE9B3B3A3D11BE10BD9B3E8ABBB03D7FBDA4BE",
      torch_tensor_32_torch.bfloat16_27: "0x02000000A5BDBA3C59BD39BE073D34BDC53D04BD60BD3A3C943C6FBDF43B323E223E06BD813D8D3EAABB0FBE0CBD0F3D11BD273E173D0EBE4ABD5D3E0D3E273E7EBD8B3D",
      torch_tensor_32_128_torch.bfloat16_2: "0x0200000088BDF63C353DD53DB13CB83D4C3E04BE26BCAA3C1E3E5F3B09BC94BCD63CC339BB3C863DEEBB21BE45BDC73D843D8C3DF0BDF7BB73BD82BD6DBCD4BD3B3EB33D123E42BD29BED03DFFBD12BDA03C353E463B26BD0B3CEDBB333D21BC8F3EB8BB213E3CBE81BD683D833DCABC523D313D70BDB5BD043ED03CAFBD353E7CBCABBD1FBDC4BCAB3DE83C9E3D383BD73C7FBDB13DBFBB193C35BC9EBDE5BDBD3DCDBD93BDE1BDD93DB8BC86BD353E853D17BEF53DC3BD2B3D34BE20BCE03DC53D01BE2A3E5A3C063E853B8D3D8EBEB03C573E8DBAA3BD34BD24BD213E8B3C94BD2A3ED73BF13DAEBB8FBD44BD1D3BB63CE03BDCBD18BACABD7B3D813C07BED2BDB53D373EAABB5ABE90BDCABC9A3DE03CA7BDC33D4E3C08BE2C3D2DBC863D2B3E8BBC1E3E3D3D59BB47BE90BC54BC513D383E2BBE133E293E39BDF4BD8E3D63BC1C3D5DBEA63B6EBE703D093E05BD173C103E1FBD193E123CEEBCF83D063D01BE5D3DA8BD6FBDEB3D123C92BD263CCBBD9D3D5B3EF1BDF23DACBD05BE143E91BCB2BD1B3E7FBD353D45BD4FBD6EBD963D233EFA3C3D3A21BD8F3D50BD2CBED3BC14BD2BBDFB3C763CA13C8ABC90BD20BC6F3DB6BD00BD94BD20BECCBC97BBD33D963D063A33BE30BDF9BD3E3DC8BE8DBDBF3D683D5F3A26BD91BD523D053E5D3D8E3E973C963D2ABE7FBD723D243E0ABEC13DE0BAF0BCC13D69BD49BE793CBABDB9BC09BCF5BB843E6FBC97BD1A3EEF3D6C3CD73DFA3B383CC6BD5DBD043EEFBC30BDA1BB21BD95BD8D3D88BC83BB16BCB53C1FBDB13D743CF03DA6BC6FBC06BE67BDD03DA7BD643D2C3D92BD663C10BEA7BDDE3CBE3D05BD18BE9C3D2E3C7ABDD4BCBA3DFDBC213DD4BC8C3CEDBDF5BCC8BC01BC0ABE34BCA53B89BD95BCCCBDEFBD5BBE843C9BBDC8BD563EFABDF03CD8BCA8BD1B3DACBDF4BD90BD9FBC373D613EA63CC73C073BF43D38BD8CBD88BCBF3D2CBA0ABC163E8FBD08BEC1BC6F3C32BD413D78BD05BE76BD52BD37BF3DBDE6B92FBC07BE14BDB2BD443E1B3D62BDA73E733D2FBE283DD03BD2BC1FBD223DE03D43BEC83C5BBD853D1FBD6FBB08BEE93D0FBE4ABD543D1ABEB0BD01BE6E3D4A3DD83C7F3D82BD9FBDAEBC8CBDA7BD0EBEFABCE4BC0C3E1BBE92BA91B9CB3D5B3CDEBD0DBE5F3D453DCC3DEA3D283DAABDB5BC4ABE4A3D9E3C08BD2E3D093C253E2EBC353D12BCCB3DEC3D40BDCB3C56BDFC3DC3BD383CB5BBEF3D52BCDF3CCF3D3ABC15BEB43D18BE063E5E3E1A3C4B3D42BDB83CD93BE0BDF43D6DBE863CD23DB3BD3F3D2DBE4ABD843DA73D7ABD3F3DEEBD4D3D80BC713B0D3DD7BDD43D6D3ABFBD413D403D093E92BDF13C003EC03BD83DB9BDAC3C393CEC3DEE3DD3BD0EBCB83C3EBD84BD1F3E0D3D4A3CB4BD003F52BB7D3DBB3C5C3C9D3DCB3DAABDB9BC34BB343E873DF33DD0BDA43DA9BC533C353D813D24BD283D61BCA5BD853DBABD2DBE813D233D113B453DECBD95BD28BEE5BDA03A473C533DC1BD52BCABBDF9BD08BDADBDA5BAAC3DB8BDEBBC293D11BD853D4EBDF939ED3DDE3CCDBDA0BD283E20BE62BDA53CA53D9E3DEDBCE8BDBBBD29BEB4BDC4BD27BEC9BD1C3D2BBD553DAEBC8B3D153E48BEE7BCC33D1ABEDC3CA8BC1F3DAABD2EBE95BD9E3DD3BDA2BD743D183DC6BD0E3C1EBE603D023E0D3ECABDF73DF4BC053DE2BD053D97BDBD3D363DE83CBF3CE2BC9E3B063CD83C913EC6BD0ABD1BBE533D48BE60BE4ABD5E3ED53D8DBDFF3DD33DBDBDE9BCA53D3F3D29BC6E3C893D0FBB8BBDEDBB17BC35BB013E243E163EEC3C22BE23BD8B3DADBDD33D80BC5B3DCF3DA2BC4ABE773D9E3CEA3D9CBDDD3BB4BCAEBAF2BCBC3D13BEB93D063C3ABDEF3D43BDFD3D1F3A2D3B193EE53DB1BD20BCE33CDBBD6E3D4CBE2ABD48BEF23D933DADBD223DC93D5CBDFC3CD4BD93BDDFBB1B3E0B3D093E9ABD73BD923DEEBD9C3D343E48BD203D073D2F3D10BE3BBC75BDD03CA0BD633D19BE0A3EBFBD14BE07BD64BE503B093E9C3DAB3C80BD813D2C3E893DE63C84BD09BEEF3D2C3CB83C9ABDE73C3A3DD13D0ABEAA3DE23DCEBD00BDE53D57BEA5BDE3BD403D013EF73C09BEC5BDA5BE063D8DBDAC3D09BD403E52BDC8BB00BE50BA083D95BC7B3DF6BDCABC58BDDDBD90BE50BD743D1F3E38BC0E3E95BD153E0CBE26BD56BD4F3DD83DD83D20BD303EBCBDBC3CED3D25BDBABCCC3CA3BD2EBEAF3D1DBEA3BDAA3DE33DE23D07BD293DB3BCEEBD0EBCB6BA9B3DB2BC2F3E6BBEB9BD6CBD063D133E6E3D903D46BD15BDC73B46BB4CBDCEBD6B3DF53C963DA53D2CBD71BD933D58BD70BD203DA8BBCE3DF33D55BB46BD6B3D123C043D4B3EA0BDE8BD653D853D6E3D1D3D4B3D873D5E3D1CBD64BCB4BC6C3CBE3DA9BD903D013E113E14BEC23C213C25BE833C13BEFDBD04BEFD3DD4BC89BD003E953D203D2DBDFD3B693E57BC0DBEC43C923DD43D60BE56BDD9BD1EBD013D993DAE3CDA3C2B3E0DB9983E153ED5BD9B3C1F3EA13DC2BD033E80BD183D6DBDB4BCABBD30BEF1BBB03B043D0A3EA93D99BDF93AEA3D2DBC9ABC48BC88BB5ABD243DBDBC8CBC1EBB28BEE93D42BB273D913D8FBDBDBD143D203E673E163EDDBDAF3C96BDFA3CC4BD163BEA3D3D3E083C53BCF1BCF7BD8D3D153E30BD5E3B32BDDE3D42BC703D07BEC73DC63C77BC16BEFCBD5B3E0F39D9BDA1BDA0BDA13C2ABE92BEE6BD26BA6DBD9BBDCB3CC23D333E51BD6A3DF33C213DA53C7FBD763D293D8FBD7BBC21BE6C3EC73C33BB823EF93CE6BCB93A233C82BDBA3DD4BB78BC97BC12BE8DBDD23DCEBDDF3D89BC1D3C55BC3D3E74BC84BECABE683D5C3D5CBD0F3D2DBD503D23BE05BE573D45BEB5BD9FBDA9BD87BC203E8F3D9E3D0EBC0E3E30BDE9BBF4BD473D30BD223E80BD9DBDB0BC47BE193D403E5D3DC9BC10BEB73C973C4BBD42BCC43A303D473D0F3D403DF23DBC3D82BCD7BC1ABE983C303E1BBD853D50BD30BC0BBD313D063E123EDA3CCABB1E3D973D2EBE213E2FBEEEBDC3BC133EFCBD1C3DE2BD6ABDD93D733E903D5B3C1A3D80BD72BD2DBE9CBBA63B7FBDE33D1FBC6C3CA43C0FBEBDBDF53DFD3B853B883DCB3CBABD14BD35BD853D59BEB6BD6E3CBB3DD43D273EAF3D23BD9C3DF93C413DE63DE7BD31BEC53D40BEBF3CFB3D8E3D723D8EBD9D3C023D1DBDA7BCC83D063ECA3D273C92BD843DF3BC10BEF7BD50BC33BD413D183D87BAA43E463C2E3DFCBCFEBC293DCFBCD43D093E033E31BDE3BD7A3D9DBD413DDC3DC8BD5D3D1BBE813DA5BBFF3D45BA8ABD923D253DAEBD6F3D9BBCB63D003CF13C05BE1C3D163E93BC06BE993C9FBCB43CBABD0FBE083E723C1A3E563D033E943B11BD873D013DDDBB0E3EEC3CB03D783D003DD6BD203E6D3D09BC023EA13D98BD2A3EEDBBB93DE1BDD03DBCBD0ABEC23B113E27BEBCBC0CBE19BD3D3D8B3D0B3E97BDB53CAF3CC8BDC43DBABD453D333E2ABD41BDD7BD44BDAE3D5DBD8F3DE3BC243D1F3CA43BE73D8F3DA5BDA43C90BDA93A15BC6B3DB03D113CC7BD01BE6FBD61BBF2BC08BDD83B68BD0D3DD2BC1A3EE23DE63D16BD4B3D9C3DAC3CAD3C33BD09BDE73C2D3ECEBDE23D41BDA9BD41BE8EBDAABDDF3DF1BD693C883D43BE04BEBDBDE4BD70BD6D3C60BC0FBE16BE993D003D3A3EB7BCB1BD48BDAEBD95BDDDBDE2BD613D8E3C683E74BCB63DF1BD4F3D5C3EB3BD033C02BE15BE063E183CCE3D323DAA3DD6BD79BDFFBDFCBAB8BD9FBB94BD83BD653D87BD353E3B3D1E3DA23DC7BD11BE56BD0F3E9439F4BD14BD24BC243D623D673C2ABDDE3C623DA13D973D8C3D19BCAA3D72BDDBBD50BD8E3DB13B353E3D3EE43C323EE7BCAF3DE33C93BC4D3E73BD4E3BFE3DB63C863DB3BA54BDFE3B1D3D27BEC23D3BBE1FBE573DABBDECBCCA3D7B3DB3BD02BDA1BCAABEE73D2DBE05BD52BBD8BDA8BDF03CB33D853DC43A31BDBDBD33BB9138223E9C3D90BBD6BDD9BDBCBC163EC7BD38BCF43D643D67BD153D183D01BDBEBDCD3D953DBFBD883C9DBDD8BD183DFDBD13BE20BD0DBE3EBD68BED03C923D18BD273D9DBD533D9DBD563DFABC9A3D22BBA9BD30BED63A05BE893CB8BD8BBD02BE0CBE4FBD20BED8BD013BEBBDC1BDF9BD4E3D2FBD0C3DC5BDE83D8EBDD83DEBBCA53D903D023D9B3D1EBE1F3D09BD533E163D4D3D6ABDFE3DD4BD803C5D3D97BCCA3D0C3DB4BC77BEA9BD01BE593DE33DD0BC95BB123D523C123E933C883DFFBCE9BC0C3E2DBD28BD22BCA9BC2D3D0DBE06BE28BD1CBD213EA23D96BD863CC63D15BC54BD43BD6D3D143E203E27BE8E3DDC3DB5BDF93D05BEC4BDC5BDF03D88B934BE98BDA2BDB63D7EBDB8BC443EECBC2C3E9D3C33BDC83D063D863C223EA73DFABDE8BD3B3DD53D933DD3BDF43DA1BD5CBDE7BC8F3C043EBD3DA3BC093ED3BDB6BC6A3E263CA73D343D33BE503D313D0E3E23BECFBDEA3D2FBE47BE5A3A9CBD29BDADBD343D1EBD2B3DD5BC62BD7E3BDE3CAF3D56BDA9BD2BBEDCBDFC384A3DC13D293D933C2ABEAD3D02BCCFBA1E3D1EBD143EB23D9B3D70BDEDBB54BE86BDC63D2A3E01BE04BD0DBD67BD1EBE17BB213D98BD853D68BDA9BD09BC9B3DC03D653E6CBE08BD93BD413D2C3D40BC143D46BB3BBC94BC913CC33D9C3D8FBD98BD5339D0BEB03DA33D21BD65BAB43D9ABD533E9B3DC43D263FAEBDA6BD2F3DC6BCB6BDB53D6F3EB2BD5DBEF63C1CBD06BC3B3CD3BDAABC4E3D67BD21BD8B3DA93D3FBDE63DFEBDC33CD43DB9BD00BEFF3CFE3D9C3C5F3A09BEB13D6EBD533DEFBD0A3E903C423EBFBDC0BCADBD8CBD87BB2BBD94BC2C3EB23B5A3D07BDE8BCD7BD9DBDBF3DAEBDDE3D023D4F3E9ABDBC3D19BC11BE64BD463E36BD7C3D023ED63C5DBE41BD983D4E3D22BD283D13BCC2BDA93DB0BC553D84BCF83D6D3EA83D2BBEFEBD143CA2BDD73C04BE5DBD0BBE9E3D0ABE5FBDB4BDA23DFBBD313EA83CB23CEA3DA6BDD0BD0BBE4CBDA6BDB53D31BC473D87BC0EBE3DBBF0BCE93DA8BD173E73BEDC3E28BE8D3DC0BADDBD1FBD2E3E08BDA1BDD1BD663E33BBE53DF7BB0ABDDC3D77BD89BD493E1EBE8D3D903DC4BB76BD2C3E943CF33C2B3E2ABCE7BCE0BDAD3D00BD183D233CCA3DE33CD1BDC73DE13D47BC26BD1A3C063DBD3BBE3DEF3D6BBE053DB8BB3FBE803CC7BC48BE363D9ABB8EBCAE3D6A3D83BDD3BDB3BD203E11BD523D013BC63D873B75BC643D51BDF2BD643CE2BCDB3D2F3CFD3D73BD5CBDA93D33BE93BD4CBD0CBE92BD0EBD0A3ECD3D8D3CAA3C6FBE32BD403D8C3D1E3D613D4EBD6CBE5D3CB23CF5BDC93D613E5A3E1E3C1DBD5EBD053E28BE80BD92BD003E83BDF13D223DC8BDC73C613D2CBD3E3E103E03BEA03DA53DEFBD32BD903CF3BC933E0E3E543D453E7D3EB03D8BBDB03DB9BD0B3EC3BE95BD0B3D953D5DBE983E993DBCBCA0BDC6BDEA3CBFBD813E2FBDAB3DED3D4BBD9EBD993D103C90BDC93B0DBE1DBEF7BD5BBC293C72BDE23BF6B848BCADBB973D17BC00BC80BC1D3E4B3C083D76BD4F3D05BC80BD11BCBD3D023E653D6B3DB9BD52BDBABD7B3E533D733DF33D873DB23C2E3ECA3D093D45BCC3BDBEBB01BE993DCABDBB3D8EBD69BB463DE33C993DEE3DA73D83BDC63C3CBD11BEAFBCB03A1FBE1A3B333D37BD22BCA8BD6ABCEF3C3CBEF73C90BD873DCBBDE43DA83DA5BDA03CA23DB7BE21BD873E8C3D833D07BE8A3C773DB7BD893DC53D11BD26BD26BDDF3C033D4F3E22BE0BBB62BC69BE633CD83DF1BD133DD8BDE0BD24BDE1BCE1BD73BE00BDC03D0B3D2C3D20BD93BD0A3E1BBEBC3C9F3E143EDA3DDFBD73BDBC3C463BB63D7BBDF0BDA43D483E0F3E343E143EFB3B193D08BEB9BD113EC6BDAA3DE73D923D53BD5ABED3BDC53D603D5EBD15BD21BE7D3CD03D893D863D48BDCDBD083E963C663C663D733C8E3DF8BCFCBDD3BBC03D9E3D923DE43C673D42BC203E733D0E3D73BD2BBD573E44BEA0BC0B3DF43D82BD81BC89BC2EBD1B3B2C3E9E3D973DB6BDFFBDF23D5BBCCE3D19BE1DBE2ABDE1BD553D72BD4E3CDFBB343D413E52BC733BD4BDD1BDA83D2BBDBCBCE43D5FBECB3C29BEEEBB18BE163ED8BD243E993BA5BD973D813DB83D4B3D4E3F53BD0DBD66BC12BDAABD5ABD2CBD3E3D8D3B65BEEC3D703D1E3ED13D22BD55BD653D34BE78BD55BD553D66BD113D43BE86BBE93D1E3EF6BC2F3CD33D1F3D283E243DC73D5B3D283E4BBCB2BD58BD833E54BD1EBA04BD523CE8BDAC3DBE3D38BDECBD1CBE35BD79BD0DBEA53C293CAE3D813D5A3C75BA5A3DDEBC90BDA9BDF3BBFF3DEB3C03BDFEBD903DDE3DE93B04BE3BBDE6BD47BE073EA63DD9BD12BE2E3DF1BC3CBD0B3BC43B013EAC3DCDBC213EFE3D80BD923CDABC31BD09BE9FBD173ECF3DFCBC143D90BC063EFA39983E413DAE3B4BBEB83CB4BD613DD9BD0E3E1B3E583DE7BD1A3EB73B9DBD42BCD43DD9BC0EBE553EA8BC5FBDA9BDC2BC4B3DD4BDFB3D5EBD2E3ED33BFD3C5EBD6FBDC4BC21BCCB3D623E39BD903B053EF7BCD7BDDF3932BED13DF93C11BE8E3DDF3CC33DDB3D18BE98BD333C4A3E283EC33C20BC8ABD40BDBABDEBBCD83D2DBEB53B7F3C3CBE24BE913D08BC41BDE23D103E52BD5E3D473DD6BC5F3DCA3CEEBDD6BD31BCC83D973DEC3B00BD303EE13D853DA8BD6ABB4A3D343D8EBCAB3D1FBE353E6FBD643D653C82BD12BD9C3C4DBE5A3DE5BDCC3C283DD93D563BE43BA13DF7BC963D583E823D38BE723E5EBD3BBD7A3D003E05BDF0BD75BEC7BDC1BBC0BCDF3C443C0A3DFCBC86BB333BAC3DD43D09BCDD3CC83DD6BD32BEF83D5C3C033DD1BC6E3D2C3D9F3CC8BDA4BD0EBE2FBD3F3E7C3DA8BCFD3B42BCEFBA033EC0BD24BE643E09BE87BEDA3C11BE15BC81BD533D823D953D89BDF03C153E073D02BE2DBE4E3DCBBCB8BD19BE323D523D4C3EF8BDFABBFE3D7BBD163DE6BBD3BD1F3DB8BD3F3E30BD29BC67BD13BEA4BDD4BD87BB7CBD7DBD3F3C7FBDAB3DDF3B283E1C3D01BEAA3DA63D0A3D56BEC0BD3B3E5D3DCA3CD73CCA3D2BBD16BDAD3D73BE1F3D083D793DA23DA03DF6BD6DBD71BD963D5B3CCB3CE23D29BD0FBD31BD073E3BBEC43DDFBD903D223DCDBABEBD89BC633DBDBC26BDA23D503D50BD133BD5B920BEB9BD4C3B5C3C173D25BA03BC5EBD733D213ECCBD463D913D0F3DCBBD1B3DF1BC003D0EBCAA3D8D3CA63DAD3DE4BD0ABDA63E853DC43CADBB0B3D35BB0ABE1ABEE73DD8BD583EB6BA683D8CB919BCB9BB6B3D9BBD6A3DD5BCB2BB0B3E47BEA83CD3BD713D203E8ABD373E8F3DBABDAE3C063E1BBEAB3BCEBDF53C1ABC643D023EC73C8A3D703C12BEA03A0BBC32BEBB3C62BD363EFA3D203DDA3C95BD2A3E873CC53DED3D253ED9BDB0BDA2BC883D833CAFBD09BBE33D8C3D1C3E72BDBA3D3DBD4E3CA4BD023D1EBD0FBED2BD113DD9BB16BE7EBE47BED2BDE2BD0CBE543E1B3E54BD433D4DBD62BE2A3E2C3D85BC6E3BD63D013D613BA43DDB3B4D3D593C63BDD83D0CBC9EBC00BE4C3D283EF6BD75BC1B3D093E1ABD84BD64BD853C103D8E3DDABD40BD16BD483DCCBD6DBD023D22BE603EA53D2FBDAE3D323E4EBD82BD5ABDBDBC393E773EC73CC7BDB13C83BD113D5D3E1DBC7FBD863D6BBEB7BCB13B913DCB3DC93DD13C673DDCBDD43DE6BDC1BD7EBDD9BD583D153D4F3EAD3D993D073DE1BD5A3CD13D1DBECFBC663D14BEFD3CF8BB47BC993DC43DF13CD5BC6DBDB5BB99BDCF3CAA3D663DADBD4D3D4CBD03BCF8BCBFBB8CBD0A3E95BD3F3DAEBD003DD93D97BDC23D603E14BD81BD463DD93D9A3E983D1ABD0F3E8E3D223BB63D27BDA2BC953D1EBE0A3E7D3D31BE863EA9BD443C9FBD4EBD61BD9FBB963D313DCA3D5B3C013E8DBD86BD7EBDA7BD43BC843CD03DC3BDAB3D373D47BD98BD993C5F3DEFBD8ABCAABDC8BC2B3DD63D973BA83DD63DD73D453D4ABC81BC8A3BC53DC9BD7D3D633D44BE823D83BDE13D403E3CBD8F3D1E3E0F3EAABD993B3ABCA3BDE2BDB838DC3B26BEBD3D00BD45BEA7BC8EBBBA3CAD3C92BD0A3E7ABC62BCCA3D31BE6CBE393D40BD143EB6BB4EBCE2BD043EE0BC9FBD013D523BF53C15BE19BE033E9FBD1BBDFA3D043E02BD03BD0D3C483E9D3B763D1B3D86BDC7BD6C3CABBD00BE563E30BD04BDB9BD90BC0EBC36BCD23D5EBB2C3E5FBE2DBD32BDE43D063D62BC093D783D5A3DDE3C2B3D323CF63D463DE4BD78BD493CE63C01BD5D3D01BE003DCDBD5C3DB3BBC93C243E0A3EB3BDE7BC9B3DF43D103DBA3D583D86BDA8BD4F3D06BD2E3E233E553CD23DBB3DE6BD54BDE4BEADBD393C3FBEB1BC00BDD13B7ABD7FBD60BED33EA8BD123DF93DEEBBF8BCB83C8E3C8DBDB43C0A3ECFBD9B3D6F3DF83C0A3BA0BC793CED3D143EA93D18BE16BE143DA73D1DBC26BEA73D353E16BCF43B17BD3B3E95BDA13D9F3CB83C4DBDB4BD833D00BCDEBD32BED13DD53D943DC33CBABD8EBC0A3EB63D963DDDBD64BD4CBE923C033CAFBDF43BD0BD84BE083D4D3DAA3C91BC0D3CC9BCD9BCC63C113D433DEDBC7A3D2E3D9CBDF7BD053D3FBD95BDF13D043E753D363E293E1F3EBEBA89BD8F3D183C40BE37BD633D02BEFD3D8C3D843D213C073DA53CA4BD8BBD41BEAC3D34BAD03D8DBD23BD57BC03BEAABD73BBA43D0FBECB3D113DD33D0F3ECBBDD7BE353EA93DFF3C9A3B1F3D1CBDF8BCB23D9BBD40BD07BE0A3D09BC793A4DBD2F3DD3BC3C3E2DBD5FBC8CBC1C3D523B7ABCFDBD603D003D9BBBED3D153D14BEC7BB603DB83D293D4E3C16BCDEBDEB3DB4BD2FBC9E3DBDBB6EBD863DC2BD6C3DB03DD23DCFBDB53D0CBD3C3D38BB6FBD57BDA4BC0EBEB83CC63C47BDA83D60BC3B3E25BC16BDEFBDC93CAB3CBEBCD9BD063DCF3AC83DC53CB6BD8D3DB33C8E3C01BEFFBB753EB23CED3C643D173D4A3A723DBEBC21BEA93DC1BD8EBD0BBEB13EB9BCD03C943D7F3D013D543DF33CA0BC563C9C3D3B3C143E44BD4E3C283C943D45BC183EE33DF43C12BD2EBE803C88BD8B3D263EF4BC893C5FBD12BE7E3BA0BD2C3EE73BA6BD6639D93B25BD38BDA6BDAA3DC93B8E3DC03D043E0F3E16BE8F3D3B3D04BEDBBD6A3D04BEB7BDB43C813DF83D0E3ED6BD2FBD17BDA6BC1CBE62BDD7BD523DA0BD39BD08BEA1BD233EAE3D1BBDB8BC9DBC94BD293D4A3C263E45BDC6BDE43D073E16BE1EBE063E1C3D96BDF93CE13DF9BDE23CE3BD453E02BED2BD24BEE9BD20BE9DBC21BBED3D32BDE9BDF83D1BBE57BDDE3BE6396CBD01BE453E1B3E57BD01BDEBBD75BD12BEDE3D5ABD0C3E9BBCB8BD59BD12BE8F3DCC3B363D13BD2FBE51BDF2BD5C3D853E193DB7BC213D793C413DAC3CECBD9DBDD13C983D6A3C79BE023E683C36BEF8BC13BEA9BD59BCB0B9763C7EBE1CBEBE3C203E433DDC3E86BCE5BD073D39BE2E3D293C43BE163D333DDABD7C3DDF3DBABC8FBDD63DEEBBE73BC23D023E5ABD0FBDE33DACBDBC3C2C3EF23D3A3DD4BC963CAABCA1BDE83D59BB933CB6BCE9BD523D823DBA3D3BBE863DB73D04BEF0BDEBBD653D6ABEA23D02BE3BBDD9BD0B3D58BE0CBD183EF13D2C3E423D7ABDB53CBD3BCE3D913DAFBC3ABC0F3A87BDFD3DFA3C2D3D67BE873D633C7DBDD0BD413EADBC213DFB3D603BAD3D403D0CB976BDE8BD4A3E013E293E5A3D95BC243DB23DB03D0D3E35BEA8BC34BD2EBD753DCE3C8F3C383D1BBD0E3E873ED03AE93D4C3D083EC43DC93D04BE36BC593BEB3CE8BDA8BC0E3E883D0ABD03BDF2BCCDBB3A3E11BD5DBDD4BD9C3E21BB983C443EECBC613D20BEB23D94BCBBBD3B3D613CD23D4C3D27BDCD3B06BCAFBDD4BC37BB0DBE8ABCC1BC62BD0ABC39BA6F3DB13C143D4EBEC8BD1BBD6F3ADA3C923CC53DFE3C733DF5BDD0BD59BD353AD3BDABBC37BC4BBD97BCD0BCA7BD873DB6BD943C3A3E38BD0EBC113D1EBEF9BCDFBD833CE43D343E58BD793C05BE103EF93BD33B643DBFBDACBD273DC3BDC1BD1E3E83BD003BD53D8D3D5DBDBFBDC23D13BE963D023EBF3C013EA9BD503D223DDCBC46BDE93D4DBDFA3C1DBD923D0B3CD43C2B3E833D9D3DADBD44BDB1BDAA3D30BE28BEFC3D9E3D1CBD14BD34BDA7BCECBC063DE63D85BB16BEB1BC873D3EBCEE3C4F3E90BCA53DC43DB93DBEBEB5BDACBDA4BD3BBD26BEE2BD0E3EC23D44BD323EB5BD44BC4F3C013E23BDCCBB253D993CC9BDC7BDE2BDB93CE43DCC3CB2BDC43DD4BDB6BC24BDEF3DE0BCF1BD093E96BC99BD4A3D06BDA63C093EBF3D84BD6EBD82BD633D94BDCDBDEA3D2B3CD1BCB53D7A3D7EBD90BDF7BCC5BCC93DAB3D003C57BCF3BD1C3D033D34BBB8BD13BE353D0C3E47BDEBBDED3C2BBEDB3DA23D053EE2BD093D2A3D1F3DA93C2EBDE53D763D6EBD9F3C613D5ABCE8BDDABD253DECBC163EAB3D26BC5C3E87BD0D3E5D3D1ABD36BD86BD1BBEE4BD233D923CAFBC573B50BC4BBD3FBD033E16BD22BCA13D823D1FBDCB3C3EBD06BDAD3D3E3D923DDB3B8B3D373D413D16BC0C3DAD3E283E79BD43BD243DE43DA6BDDD3B343CD3BD8BBE5F3C59BCCABDE0BCEBBDC6BC15BD45BDC3BDE13C413EA03D9DBD00BD6EBD523DC13D9CBDE73DD7BDA5BD85BDA8BC003EB63D84BA303E003E853D843C043EBD3C7ABC7DBD4DBD83BD1FBC88BC8DBC2D3DF63D32BD223E94BDD63CD9BD36BD5DBBBB3C26BE93BD02BD1ABEAE3D6C3E0DBD6D3D57BDED3D0ABCA03D4CBE233E43BBE93D733D25BD343D49BC8FBB04BE8EBD83BD97BDBEBC843CAEBC77BED7BC51BD343DBA3D463D3CBE8FBD1ABDBEBD533E17BE293D18BEA33DF33D50BD02BD50BE99BDDEBD0ABCD83C5F3D85BDF8BB013E2BBD3C3D473D543E2EBE02BE0EBDFB3C87BC053D453CB6BD45BC14BDF63D403D853C9E3C24BD853CCDBD4B3DF3BC17BFEEBD153E59BEEDBC87BDB0BD7F3DEB3D3A3CED3B663D88BE4FBD10BC863D5FBE07BD4CBC7D3C643D1FBDAA3DB33DDA3C693D2ABB3EBBB83D2DBE1C3D9D3D88BC6DBC01BD13BDCC3DECBC9D3BF7BC073C8DBD3E3D3D3C89BD953D2CBDAD3D133DB03D52BEEB3D5D3D993DA73D05BE0FBE7FBDD8BC3EBD95BCFA3C263CB73D143C363DC93D3C3EC83D583E0FBB2BBC043D9E3D15BE34BE2A3C2BBC7EBD10BDB03DE8BCA03CAFBC6F3ECCBD8A3D083B33BEC7BB2C3CE53DAE3D80BDEBBD8ABC693DB03DCB3C91BDFABBB0BC1D3D593D103D73BC553CE1BDCCBD303CBFBC0E3CAEBD0B3EB53D94BDD83D463DAEBE783C813DDE3C663D763D2EBD823C2A3E95BDFB3E4C3D33BEDFBDB83D363AF43BCB3D38BDE93DC1BC0D3D713EC93C95BD3CBD583D3A3D0A3E0D3E8FBD64BD30BD9A3B7DBD963D513D443D48BE313CB8BCA23D473D51BD92BE8D3D18BD3DBCEFBDDA3DC13A9E3D82BC12BC09BDFE3CC6BCD2BD66BD633D1BBE03BD113D90BD36BDE23BB2BD823D5D3CBD3CC13DA63C0F3EA73D953D233E28BE58BDD8BD103D53BCC23DCA3DF6BCE23C69BDA3BDACBBC73D4A3D12BE50BCFBBD20BD05BCA13D2EBB43BD543D02BE8FBD5F3B6E3D19BDF5B527BDEA3C713C29BC4DBD113D56BDD83C523E51BE073E83BD483EBEBD833B01BE7A3ED3BC4D3D03BEA2BD37BE24BE16BEAC3D60BD8A3D8BBD3CBD9BBDFEBD57BB673CD5BBC4BDC73C723D923D5FBD64BB23BEB63D45BE103E5ABDBA3C2D3D3FBB3FBE193D",
      torch_tensor_128_torch.bfloat16_2: "0x0200000049BD76BDB0BDBD3C623ED6BD68BB013C07BEFC3D743D203EA3BBD63DD03C453D9FBEDC3DDEBD23BD3CBD2ABDAD3C50BEA63D12BDB43CD13A87BB94BC0ABEC4BCE03DD5BD22BD29BE053E76BCA4BDEC38E53D52BE80BC9DBC36BE073E2C3BD3BC2A3C1A3EB23DD0BD663BD9BB7EBE45BD9A3C8C3C08BD273D4A3EBE3B8A3D3ABC2C3D7CBE3FBD5E3E673C13BDCC3D95BC253DA23D083EDB3CB23D29BE42BC32BCD0BD8E3EE8BDE3BC9B3DE33C413C7CBECCBCA7BD323D82BDD23DC9BCB13D9FBE413D9BBD133E8A3D413B943B913D65BE0BBEC63D4B3C1BBD1E3E583DDCBC973D1E3EB9BD143DF4BB92BEBF3D2A3D0C3CB03C7ABC18BDA43D9A3D85BEE8BD9D3D",
      torch_tensor_128_32_torch.bfloat16_2: "0x0200000016BE7ABE82BEFFBA0E3E8EBEABBD49BE3DBE14BEA3BC213EF1BD71BE03BF71BD34BC01BEB0BEBCBD563E023CAB3C683E933D21BF573D7E3DD4BC92BE89BEA53E1A3F0CBDD43D2DBE5ABECBBE3CBEF53E1B3FD43D85BD253C113E0F3F323F83BE0FBE413E00BEC83D53BCB4BE253E2EBD28BF4D3EC53E543E9BBEA5BD183D993EDBBD9F3D28BDD7BD023E51BD83BE8E3C593E3B3E053E343E533EA03DA9BE0BBE83BE0BBD8B3D053E453E01BE95BED0BD5BBD963E3E3EE73E47BE293ECCBD9B3DE53D823E5DBE0CBE273E70BEBFBE87BD8EBD8C3E173CA13DCABE0D3E853DDB3D1C3E18BEA03D8DBE343E37BE96BE823E0FBFAEBECB3E90BEFBBB793E60BE4CBE8EBC0F3F583EE2BEBEBE0CBD24BD5DBE9C3E06BE59BE533EE6BE76BE0C3E83BE4B3D84BE9B3D783EA8BDAABE92BDB8BDBB3C383E0D3EF0BDEE3ED13E41BEA2BEBE3D663E3DBE87BCABBE8E3C7F3E63BE953E323EB6BDD5BD76BD413EEEBDF2BD7BBC1A3CBBBEE0BD4ABEFCBE09BE45BE913D31BE6EBDAB3E9CBE513C583D62BE2D3E7E3EB3BEE1BE0DBFC93E27BE013E43BDDC3DACBE0EBEF83CECBC32BD3A3E5BBDC1BEFA3D9BBD653E383D053F553E673BD03E4EBE7CBCB1BE353E373E64BEEE3E10BE24BE3E3BF73C79BC813E4C3D81BE863E40BE013E133D653D483D123EE7BDF23EDE3E9A3D943E983DE43D3F3E00BE06BF7D3E00BE8A3DAEBEA7BE143EAE3E6A3E38BE063F8DBE31BE4FBD9CBD30BE503C48BEC43D40BE2CBE353C69BEBE3EC43EF5BD63BE613E173E143E7C3E5A3E723DCF3C60BE503E3F3E07BE5D3E013C75BE543CA0BE2FBD2A3EAE3E8DBE7EBD9DBD4BBE56BC2D3EA23DB03E74BE93BE8DBE163EF5BED23D9D3E8C3BA83D873E933E98BE0FBE83BEC73D2F3E3A3E92BEED3D63BEC4BD86BD0F3DE9BBDC3D173E3CBEBC3DD83C463E4B3EA73D423EBC3E9CBD14BD89BE05BCBDBDB63B25BEF5BD54BE8F3C733EAA3E6D3E853EF0BD59BF423F0FBF9B3E7ABFF23E84BD36BD10BF813E113F85BFFABD283F00BF27BF123FE7BE0F3EB63F8BBCDF3E573FC7BED5BCEA3D883F4A3E23BFB43E60BF7F3FD6BD7A3EC93DD7BB97BE99BEBABD4C3E033E55BDEFBD2F3E04BC76BEA33E56BE60BE943DC33DF53C293D9B3D013EC43EC3BD14BE48BE0BBD68BD753E31BE783EAABD8D3E8DBD44BE30BD383DE1BDF33C153E6B3E32BE3DBC7D3E23BF993D3FBE4F3EC33C143E6E3EDFBCC63E883DE3BD063EB93EB5BEA53D5FBE893ED63D0A3EE7BD493D13BF3F3EA03E23BEDC3E2F3E42BDC4BDA43D863DCEBD783E933C2B3EDABD063EA83E97BD433ECC3CFDBDB8BC013EA13D953E1C3D70BD543DB23DA0BD99BE07BD0ABFD2BECFBE923E75BE27BD70BE26BE51BED83E1C3EB3BEBBBDC1BD713ED1BEE4BEAEBEA73EB0BE86BE1FBF7EBE343EF2BD6A3D433ED13D443E64BE463C343E8ABE913E9A3CF6BDF8BEB6BD7E3E3BBDB9BEF7BCC53D4DBE413E8D3E8F3E0B3E65BE213E753E823CF33D04BE89BCEF3CDFBD3E3E053D293EB8BE32BDDA3EE13E4DBEA1BEF0BD9A3D9A3E09BE0A3EB5BC92BE383E51BE94BEF33EB6BCB3BE7BBD813EED3D2B3D8ABC20BE8D3E95BE35BEDFBE89BD1C3E0EBE2ABD84BD813EF6BE01BDF8BDEBBDD13D833E7C3E3D3F01BEFABC9E3ECA3D1EBE2D3E0FBE243DB9BE9CBDCDBEB3BE77BE80BD0BBE413EB3BD2DBE77BED4BC4DBE02BE56BE433D393D803BE9BE033E90BEB33E503D9DBE79BE6F3EC9BDCDBE543EC73C2A3A313D3A3DCD3E323782BD9C3ECDBD6A3D3E3EE23D8A3EAFBE063E4CBE233E9FBD9C3D183EF13D3B3EC6BED83EB6BE4F3E213DDABE473EB33E703E29BE243E3A3ECC3D9ABD833EAD3D16BE49BE0FBF903ECABCA33DAB3DB63D77BE56BE783EAEBE2BBE533EC43D5C3E1FBE5CBD72BE113CA6BEDDBB083E41BD453D06BE613A8EBD6F3DD6BEB6BE353F5D3D0CBD6ABC3D3E003E683EE1BCDCBDAB3E473E083E113E153EF03D34BE0E3D82BE6ABE523E5B3E743ECF3D84BD4DBEA2BD79BBE63DB23C50BCC93DD73C6ABC16BC1A3E8F3D393D4BBE2F3EB2BE833EFCBE5BBCD63C34BE393E78BD813CD9BD19BF2B3EBC3D8FBD9BBEF43E27BE513E17BECEBDF33CCBBD93BD27BD2ABEF33EB7BD023E18BD553E56BECBBDD13E41BD633C1ABE933E8EBED43CDDBC413DBDBC333E6E39D5BE3D3E94BE923EBB3D4ABD3EBE663DE2BC023E073E653CC03ED7BD73BEB5BE463D09BD873E8C3D88BD24BE14BF323E8FBCF0BE29BF01BEC83D9A3E953DAABD013EA33D0D3D523F923D90BE603E09BD40BEA3BDB6BEC03D5FBDDF3D873E213EF1BDC23DA3BDCDBC883C98BE283EF6BD2BBE883DF23C72BC443EC03DA53E063FD9BDA1BD0CBE9BBDE5BE43BDF7BDA1BEB53C673E993DEFBE07BE28BE25BEFABE443EEA3DB23D90BD473E2BBE483EC83CF7BD6B3E2ABE223F643E1C3EFEBEE2BC0ABF083EF0BE04BED83E09BECBBE4E3DBDBE203EE43D223EA6BE14BFA73E173E51BE4ABE023E783EA73CB0BD23BE86B95EBE3EBEE7BE133E54BE733E873D67BEF3BA23BE1DBE773E16BE0B3DF33EE3BD64BEC0BE01BE22BFD0BEC8BE323DD5BE023EB4BD03BD443E9A3DA7BDD9BDE63E2EBE94BD22BEBEBE093E683D5BBEDEBE843ED53E703EBFBD90BEA6BEA83E90BE50BC87BE89BCCDBC84BD66BD4DBC213E09BE46BE2D3E0F3EA83DE63D96BE393DADBDF33D0A3DAF3C153E02BE3FBDB83D933EE0BEA3BC7A3DA33D263F86BDA8BD6F3DE3BDA33E3A3E49BD3DBD1F3D87BDC13D1B3DD9BE79BE3D3E313EB73E6DBEB93EECBDB83DE5BD8D3EE3BC533E54BE0F3E2A3E9BBDE7BCA83DF53E973DACBEB53E3B3DBFBD3B3EDF3D613ED7BE4BBE623EA6BDF8BD523E843D89BDEEBCA0BE50BE8A3E273E0FBEDABCB53D02BEBB3ECB3DA53D4E3EAEBC75BC9F3E033D67BD8D3D89BE18BEE13DA33EA6BE413EDBBD95BE15BD8DBDE83D66BD74BEDD3D833EBD3E193E8C3E07BB293E8FBED63DBD3E3EBCB5BE1C3C5DBEAF3E553ED0BDF13C9B3C63BEB13E293E9A3DACBD403DA5BD20BEA4BD313E853DBB3E243E053E94BEBF3E4EBEA23E47BFC73E00BF40BF9D3DF73EA6BE843E45BFF03E583F8D3E3B3EAD3EB7BD733D453FDC3DA6BF9FBF193EF03C843EC7BFEA3D7B3F96BE6D3F82BF00BF34BF37BEB4BED5BD9C3DF2BDCFBD6EBE0BBEC7BE75BE22BE073E42BD22BE2EB72FBD4ABD20BD58BD843E10BED6BE7ABE9D3E09BE473DA8BE9C3DDCBC86BCAD3DA93E75BEEABE323FBFBDF0BCD33CC43D733D873EA23C163E39BEF83E93BD56BE183D65BE02BF503D353E783EB43AF8BEB9BE743D1B3D023EA6BE093D00BFFF3D10BF1D3FC4BD3C3E9DBE403D05BE693E033D0BBE403E053E843E01BFD6BD493D15BEA0BD803EA33EFE3C5C3D7A3EB7BE993DF23DDF3ED9BE32BE16BFC03D8F3E04BE91BEAABD9FBD9D3D5CBE22BD2B3E34BEAC3E20BED23D033FEBBDEDBCCBBE833EAA3C2CBE743EA93E7F3EA3BCB9BED03C233E9FBED4BE94BDB1BD833E213EC43D5C3EB93ED8BD8CBD673CAD3E89BD11BE9BBD083EA0BDF6BC5DBE32BE2A3E06BEA23E08BE07BC453E433E883E12BE253F28BE30BE3CBEAC3D2CBE873D953EC23C06BC263F1FBEFB3E50BCCA3BE6BC633E213D4D3EFEBC0F3EDABC303D113C5E3D0E3E833D173D3FBE4BBE653EB33E7CBE853D063EEBBE57BE233E963EB0BD2F3DA2BD8FBE963E0EBC35BD563E95BEE6383ABE9CBDBC3D753E163D7BBD063ECB3EAFBE02BEF8BDBFBC6CBE29BEDB3D793EAA3D2B3E6ABE943E903EFCBC3CBE153E6BBEB4BE99BD4E3EE7BD613E173E9E3DC13D093D0F3E5FBE76BEF63D0F3E55BE3E3E94BE733E3C3D973D113EE13E83BD84BE583E4CBE9E3BA63EE53A79BE13BD42BDA03D033E7F3DD9BD45BE54BEE83EBABD9E3E1ABE2CBEEDBC503D89BE78BD23BEF03D573DDF3DADBD41BEA0BE0D3E8EBE063E07BFDEBD543E9FBD3BBE9A3DBE3ED23E85BEC53ECBBC98BE9A3E97BEAFBECDBBF6BD543E6EBE93BD033E99BE753DB23E8CBEC23EA43E5EBDDE3E0B3DB53ED1BEB23EA83EA6BBCA3D0F3E023E5E3E693D23BE29BE4BBE7A3EC73EFD3DB83D5A3EC9BE01BE49BDA43C7B3E833EF1BD5D3E753E753EAEBE33BCED3E403ED03E183D663C90BDB83B383D043EA1BD703E70BE9D3E93BD993D89BE41BE8ABE6F3C19BEBC3E463E433D15BD1DBE9E3E90BEE53E54BECF3D223A7BBE0B3E4B3EF23E69BC543E0ABDCC3D08BE253EE3BE053E0C3D6B3E623EB6BD0DBE24BD2A3E3D3EA93D373E13BE4EBE033E19BE1ABDD13DF5BE2C3C4B3E8EBE70BE7ABDC63D87BDE43D8ABEA63D57BE1E3EB0BD0DBE0BBF05BEC13E06BED63ED63B1B3E803EBD3DCCBEC53D74BE3ABED63D83BE6EBD0B3E833EE03E0FBF82BD8B3D29BD063C9B3DBBBE35BE273D31BE2EBE633D5C3D98BE1D3EC83E27BED8BD64BE07BECD3D85BE1FBDE73B093E55BDA03EBE3D883EC93EE63DDCBBBE3D173EEC3D593E91BC11BDF63D6A3EEF3D63BED03E08BE333D5FBE79BE8A3E53BECBBD1F3EA93C89BE4BBE7F3E9D3D82BEF2BD3A3E42BE3CB9173EB83E2FBEEB3D93BE833D06BE92BE76BE36BEC63E6ABEB2BD25BE8DBE513EFFBD3ABEA4BEAD3E2BBD583E6A3DCC3E03BE5FBE12BE703E5A3E77BED9BEAA3EAFBD563E583E9ABEA9BCDB3D7E3EDCBD15BE8F3E64BD2F3DD23DE63CB93C64BED53DBB3D42BE823BBF3CBE3DF33E7B3ECCBE953EAABC993E5EBCE3BDA23E84BE7CBEF6BD83BEDEBE743D02BF84BCF5BDABBE413E32BEDABE52BE63BEAD3E543EAD3E0D3E853EBABDBE3EF53D7EBE3A3C1ABEB0BDBD3D76BE773EC73D6B3E64BE53BED13D553E10BDE33C21BE86BE613DB4BEA13EFE3E82BDF53DB8BB3DBEDCBDE03D6E3E683E35BE7639B8BCE93DEEBEFCBCD8BD4F3E5ABE9ABD4F3EF4BD1BBE69BD773E5FBE29BE173EB4BE08BF1B3E61BD6DBE193FF63D21BE743DD03EE43DB23E47BE453E903EA4BEA0BCDABC78BC69BE553ED6BD07BEB8BDAEBEB03D003F69BEBEBE7F3EC6BD6A3E6EBE193DEABDA23E09BEF5BD4F3E70BE65BD293E173E9BBE973EF83D9FBD19BE6FBD873D31BECF3E963E733E093F503DD83ECDBD153E703D15BDBABD343E01BE5E3C04BE0D3EBFBEBABD84BE7DBD193F353EEF3C3EBD32BD29BE2DBF9EBE9DBEFE3EAE3DB9BDE23E3B3E113F403DD1BD85BD10BE9D3C6F3E20BE103E75BD0D3E12BD8C3D3BBE373E5DBD3BBC453C393C3C3E0A3E0EBE853EF2BD2C3EB5BE0CBE903D00BEB0BE113D26BF45BE76BDC7BE96BEB4BD6D3DD7BE033F0B3E993EC6BE5FBE0B3D3ABE1B3CA4BD02BE16BE62BC14BEFB3D833E8E3DAF3EDA3C373CCDBEEC3EA73D46BE2A3C1ABD553E5A3DB4BE4EBE30BE9EBD4ABD1B3E5E3EBB3E103E893D89BDB73D6FBC683E05BFFCBD5ABE1FBE68BE6F3DC9BE3C3F6DBEAD3D7EBE84BED23EE0BC2D3DCC3CA5BD95BE3BBEBC3E51BE67BE01BEAF3E99BD573E253EAE3DA63D883ECC3D04BED4BE9BBCD23D8BBE843E28BECCBDBEBA7A3ED13DD2BE8ABE143E93BE41BE85BE60BE7CBE3CBE79BA08BE143EACBC1D3DCEBA87BEB5BD39BEF7BE4C3EC8BD783E84BDDABD1ABE963B80BD453D523C1FBC7DBDCA3E0ABC34BEB33E39BED03E41BBE23E703D87BD2B3E8FBD2BBE983E1D3E41BD7F3EA43EA53DE5BE7EBDB23EB7BD433C84BD19BF90BDB3BE22BC82BEFF3D3FBEEB3E333E513D38BD8BBC37BE11BE523ED23EB0BECA3E593C4FBE4C3E50BEAABE37BD6B3EEC3D9A3D903DAFBC243EF0BE70BE383E97BDC5BE203DF1BE2CBDA1BD42BE65BC823EA5BECBBE7C3EE7BDBABD80BED2BE99BDA53D56BE9FBD5E3D6C3C803D9FBE693E66BE7DBE70BE55BEA63ED43D53BCFB3B6ABEF9BDA4BE6FBECB3DD3BDC1BEA7BDAE3D90BDB5BC7C3C403E023F243E3F3DAD3D23BEA0BDFA3CC73E62BEB03E13BE35BEC6BCBABD70BDB23EB3BE4A3C733EAEBE47BE093E92BC763E16BECDBDAABD733E7C3EA6BD2DBD853ED8BEF73EBBBC843ED8BC273E833EDE3DBA3D3B3B973E143EF03E32BE423EE23EBCBE013FB1BC88BDE8BDBF3E3A3E32BD6EBE2FBE963D46BE50BC793EFABD17BD773DAFBD6B3C8B3DDFBE0CBE873D2B3E1EBE7E3EE43EE8BC43BDE73EED3C1E3FAE3CBC3D2E3D32BD893B3C3ECD3DE43CAF3C89BDA73E7CBD62BE99BD003F91BCA3BDD5BD203E1C3EAEBEE9BDF43C95BE79BE7E3E903DD0BD1A3E763E0CBEB6BD46BE26BE903ED7BD30BC4D3C723EEC3EA03EA23E5F3D3A3E433EF83DE83DC33D833E793DB33E823E8F3E643CA0BE74BE22BEC13E5C3D0BBE1BBDFF3C053DB9BEDBBD743E5FBED9BEDABDD8BCB3BEC4BE53BDAE3E53BEA23EB6BDD53D65BE853D0F3E10BE55BE973E663E9A3E4DBCCA3C243E1E3D2FBE403E283FB0BED93E223E57BED63E75BC2B3CEBBDE33D9CBCCB3CC5BD6F3E7FBE8E3ED53EBDBDD13D1E3E21BE4FBC733E8A3E123D1CBEA03EDFBD9ABCB0BE713DB0BD33BCE83D5ABE8DBC83BECEBD683C4A3E4CBE0EBE0EBE213F743E08BDA2BA90BE31BE83BE58BE05BED4BC433EA3BEA03E0B3E2ABE8A3D4CBE9CBE78BEAEBE133E45BE9FBEFA3CD73D663E8FBD0D3FCA3B2D3EA23E8CBD1CBD01BECA3EB4BEB2BD2C3E6ABDDB3E30BE3ABE10BE47BEB43D19BE173E7DBEAFBD143D82BB6CBE613EE63DA0BDA3BD82BD853E4EBE183EE6BE88BD37BE2D3EEA3E97BE603EA1BE423E2EBCCDBE09BE1F3E16BEF7BDD3BD59BE6A3C7A3B9CBCA33E813E393EAABD7E3CA8BE5ABE0BBF4CBE6EBD543BA53ECBBB663EA7BEB9BE12BC5EBED4BE523ECDBEE23EB83D3BBC443E063EA7BE6ABD773DC23D2C3DB03E223EAC3D2ABEF7BD0B3F963E9F3E9C3ED03DFABE4C3C6CBD44BA6D3EBF3DF5BD4FBD7A3DAFBD41BE3F3D823E89BEA9BED2BEB1BACEBD0E3F5E3ED43D69BEE53D1ABE343E613DBE3E2F3B7ABE0FBE60BED6BE1B3EEF3DBCBE923E82BEE1BD1A3E26BD0E3E9E3E5ABE2FBECBBDFBBEF7BEFEBE8EBE55BCF5BD2B3DDD3DD33DF3BD2A3EC2BE2F3DD63D973E20BE97BE08BD74BEBCBE123F333D61BDCE3DCD3E6EBD12BD27BEE43E60BCE7BD44BE3EBD70BE833EF3BD903D4B3E763C753DBABDB3BE403EF43DEDBDA1BBF0BD19BE0BBFD6BD9C3EC33C6EBD2D3E21BD80BECE3D953DF5BD903EF33D89BCAFBDA23ED6BDEA3D313D0BBD72BE72BD8DBDB5BE8C3E0CBEB8BC34BE07BE2F3EDE3E51BE5A3E8DBE0A3F8FBE8A3A033E7ABE5CBEDEBDFEBAF0BDDB3E683E343D39BD2D3E99BDE9BC273D0F3F7F3D6FBE15BE6CBDDDBD8CBEECBEAD3EA83CC6BD3ABE5BBE89BE5F3DD4BE123E323D59BD503E20BE953C1F3E17BD803D813D8ABE8F3E123E9A3DDDBE923DD4BD77BE21BEBFBE05BE1B3F163EED3E833E903E043EE4BB0A3FCC3D0DBEA0BC653ED83DAD3EEE3DD83D873EBD3D023E633EB03D1CBF81BD6F3DF53E21BE03BF80BCDF3EE6BE353E40BE02BD12BEC6BEDEBE8EBEBEBC6E3E123FF6BDC03D4CBE2FBEF33E4DBE6B3C5BBE54BE43BEAB3EE53D943DC3BD31BE753E003F0E3D183E70BDCFBE96BDFFBD893E5A3C17BE943D6EBE1ABEE13D773E35BEE8BC4E3EE43E833EE1BD11BE4DBEB93E6BBE22BE09BE833ECDBD26BF123E14BE4DBEF13CB6BEEA3EAB3E5B3ED33D98BDAC3EBD3CCEBE8C3CFBBD113D3E3B11BDA1BD673E393D293BFEBD4FBEB73D9CBE823E52BE16BF20BF033DC93EF4BDBD3E73BE1FBBB3BDDD3C2CBE2ABE16BE57BE943E52BDDA3D19BE2EBDDABEB23E5E3CB4BECC3D03BE9A3E65BE94BE83BE58BE193E83BDE03E7ABAD7BD81BE643D4F3C03BDA0BDCABE973EE13ED53E88BEDD3D17BEBBBC44BED8BD07BF22BEBA3D0ABF793E1E3D6DBBA9BE0DBE673CAE3E88BE373E73BE323E89BDB43DA5BC27BCA03DB23D103D1B3E53BE82BABBBDCF3D663E53BD1C3E25BEBA3DA7BE693CAA3EAB3EF73E373EBD3C8EBDC53DD73EFCBBDCBCAB3D633C80BD923C993E103DBCBE383E8DBEDFBDF1BDE23C9F3E283E093E7BBE1C3EAE3D1CBE9E3D8FBDC13EFA3EAE3EDCBE363EB5BD41BE253E763E03BE44BE203E603D8E3E54BE73BD043E4F3E8FBD91BDE03D1EBE053ED9BDC73D00BD8C3E7DBE56BDDABE8ABC023E03BF49BB0CBF2FBD97BE15BE053E76BED7BEE9BC333E2A3E94BE42BE7EBE55BEC8BD78BDB63E3EBC33BDE33C013EA33E963EB13E1A3E4C3ECA3ED2BDB53ED53D9A3EAA3CAB3E8F3CCD3E323EA3BE6CBEACBD2CBE153D23BE77BE06BE9CBE443EBD3DA2BDB13DBABE9DBEA73D463D53BE763E10BD5A3EC6BC33BD183E153DFF3D523E8CBA67BD903E32BE033E183E2D3EA93DA93D99BE59BD46BD903D8FBDA03D2F3E8B3D9FBDC7BDA2BDC5BEC5BE593E8B3D913E86BEA2BD4D3E973D783E0FBE983BB9BE113EA63D293E213ED8BE41BE81BE0CBE6EBEDA3CEFBD96BEC23E143E7C3EDCBEE7BE9ABE85BD883EEE3CA8BEEE3D11BE323ED7BD6EBD3F3C0FBF0D3EBEBEE6BDA03C293D97BD68BEF73D223FAEBEC33D023EE2BC3ABD03BD10BE413ED2BE61BD823EA83E0CBF523E67BE73BE00BD883E8B3E193E29BE7DBE9A3D4C3EB8BC1EBF543EB63EF73CB53EBDBDD3BDF1BEC33EDABD6E3E053EAD3D96BD8E3ECFBD93BD4B3E923D67BDCC3D58BEA9BEADBDD2BDB8BDC63E4C3E3D3DB8BCA8BEA03E07BEE93CF63EFD3D903C2CBD9EBE2DBC83BE9B3D6ABE87BE81BEA13E3CBEAABC713C2FBFA8BCC83EC7BDBD3D4ABC19BE9E3E5CBE1F3E4EBE843E2EBEC53C5B3C903E623EE93C383E4CBE7EBE593E2D3D6A3E67BE5ABDA4BD2EBF37BE503E8E3E613E083E14BE8E3EE4BE353E05BF0ABF453E98BE25BEDB3EFCBEC9BD603CE23B7DBBEE3DDD3E1F3B88BE073E843D9A3C53BDEB3E1E3C6A3E33BEAFBE38BE82BD583EA63E74BD863EA13E89BD04BE0DBF4DBD89BE6ABECD3E63BEA63E383DC7BE88BE1FBDA2BDD03E23BEB73E8FBECEBD0D3EF93D6D3E553EFE3E29BDFFBED83B013D89BD8BBEB63E363E16BD39BE25BD403D1A3E2E3E9B3E8FBEADBE813E063EAEBE63BD8A3E813EB6BE8EBD243E3ABD78BE3B3C71BE67BC813EECBD483E93BD31BD90BE773B0DBEABBD993ED3BE84BC8ABE663DAD3E953EF4BC4FBCF9BD6FBE9CBEE5BC38BE01BED03C0ABFAA3E983E723EB5BD4DBE53BE033E3BBE03BD8D3EC0BE943D993C90BD0F3F74BEDD3DB23E383BD6BE1CBE073D493E96BD073E0EBE6E3EDA3D95BE6D3E8FBE20BE66BD983EA9BDB53D833E8E3D46BE24BD983EB53EAE3E16BE8F3D34BDA7BE993D5C3EBFBD843EE23EC03E153E65BD9A3E873E473D453D6ABD52BED9BD2D3EA83E3ABE05BEBBBD6DBEAEBD623E77BEA8BD84BD1F3E36BE513E21BE1EBE50BE0D3FE73D813D2CBE293E88BE2CBD0FBE9A3D44BE6A3EB7BE1CBD98BE66BE1BBECCBED43D1BBE36BD943E87BE983D44BE0DBE093FF6BD17BDDE3E4B3EEEB994BE42BE983C52BEEE3C913D2CBE80BEFE3CA2BD1A3EF03EBFBD693EB7BE123B723E363EBBBE15BE8E3DE13E99BD9DBEB23DA2BD823E983D47BE813D20BE54BC1ABDC9BD983E433E663E333E63BEEA3D91BE233C1BBC12BE363ECDBE68BE84BE9E3ECFBE9A3E11BE9D3D483E9E3D9D3E68BE8ABE563DDBBDCDBDAABCFD3DCABE4E3DFBBD29BD1CBEF7BD263E0F3E65BEA43EF63D22BD4C3E603E03BD323EACBE0D3F543EC53D1CBD66BEC83BA1BB29BE2CBED53DDDBE33BEAF3E75BC863EECBC2B3E35BE023E943EE2BE7EBE86BE593D0A3E28BD3CBE613E2C3EDEBE08BFC4BC453EC4BEA23E0C3E883EB0BDC8BE683EDB3DBBBC7DBEA2BEB33E6DBE1A3E873D4D3E983DAE3E35BDD2BD8F3D213D033E823D67BE88BD0C3F893D663D35BD8DBC4DBE873E36BE50BE213DE5BD5A3D0ABE49BD89BEF2BD8EBEE13EA53D14BD4BBE3C3E0E3C53BE8FBD90BE323E20BE3E3E253EA93E07BE2EBED9BDA7BD84BE0D3E773EFCBD8D3E0FBF7FBEFBBD13BCCD3C933DC33E5CBD713E5BBE363EFF3D933E553DBA3D3D3D75BE793E03BEB63D07BFCE3E1B3ED73D623D1C3F91BE203E323E3DBE8D3DC3BD8B3D3A3E23BD63BC983E463E1C3F6BBC5CBE8ABEA5BC353EEE3D66BE55BE95BC5D3E22BD4C3D9E3E003EC83D63BE2A3E04BEB7BDBD3DCF3A8CBEA33ECEBD76BBB5BE483EB4BD6EBEDBBDFABD593EB1BC853E57BD26BED3BED13C503EAEBEA1BE9BBE12BD48BE8A3C3A3E303E203E88BE16BC52BEDA3D953EDB3D64BC963EB1BE943E82BDBBBD28BE28BED0BDCABD0339FA3B953D853CE7BE13BECABCEC3D8D3DDB3E7E3D973E6DBEE8BD243EEDBE77BE813C903E04BE8C3DB0BE383E093ACFBDCB3D7A3D05BDD83D963CC4BE143EA93E38BEFFBCB9BE73BE24BE67BE56BD5D3EF93D42BE58BEA3BE9EBD833E153C24BEEDBE2D3E653EE2BE653D153E2D3E8A3E873E4B3DA8BE883E8C3E4E3B9F3C12BDFA3D293D2C3E9EBDAFBD803E193E8CBE113E84BEEBBE1C3ECA3DECBECBBDAA3EE0BEE1BEEABDD8BCBDBEC43ED63E443E653D8ABE8EBE2F3E17BEEA3D833EEEBD2FBE653D53BD2EBDC4BE303E00BEE7BEB73D05BF283EAD3C3D3E16BE303E2EBE19BC913E2EBE4DBE0A3F29BDA6BCE3BE443E73BD283D91BE473E2EBEAA3EFBBE963E27BEF43E89BC5A3C3F3D123EB5BE2A3D183EF0BE683E113FB1BE553E613E273E8EBEF23EA1BEE63EE13D84BBC93E16BEAF3E823DA7BE5B3C143E9B3C15BD053E813CF0BE8CBDC4BE5ABD1CBCF9BE88BD81BD8D3EEB3EDDBDAA3B32BD0B3E183E123F823D80BE2ABE71BE7EBD8E3E803DBABE203E2C3E8FBEAF3EE93D9D3EA43EA4BC903E31BE5A3C56BE353E11BFAA3D97BEBDBEA4BD30BEAABD1DBE053D3ABC1EBDECBEC3BB30BE0F3BCEBEDD3D56BEBD3D71BEEF3DE83ECDBC0CBE3ABD2D3E243E18BF483D143E8DBCE2BE193F19BEB1BD4DBE1A3EAA3E07BC4EBE63BE01BE833E77BEDBBDD63C81BEC7BEA7BE91BE1CBD19BFCABE4B3E633E57BD3BBE613EA23CDEBD01BDD53EA73EBB3DD23C00BD79BEDD3DBABD5BBE3E3EE8BDF4BC5ABD723E25BD46BABC3D06BEA43EB7BE8F3E633E78BE6F3D003E9F3DBABEC83DF23BEB3C37BCE6BD56BE71BE54BE793D2E3EE2BD13BF9DBE10BF943D353E31BEA83E87BEB3BB93BD14BE4BBDF3BD5CBE70BE40BE9EBE06BE8C3D15BD8ABEDFBD9D3DEDBEC53E69BE8E3E5C3EAABEA13E093D623E143E3CBEA0BC7A3E95BE5EBE883D7EBE35BE1A3E433EA53D453EF63E24BE13BD18BD903D823E57BD693EB23CFDBD65BE7ABD713E653EDABD49BEFD3B3DBC853E173EF9BD9FBE8B3E7D3ED7BC94BED23A6E3D2C3E293C28BD713DA7BE303E0F3FDDBC3DBEA7BDF63CC43E853E193D24BE9A3E43BE1D3E753D733E37BE98BEE5BD7BBEB9BD0D3D0F3ECBBEB8BD3DBECFBEA33EE4BD963D82BE8C3E13BE443ECF3E2DBED0BE39BEA5BD193D0FBE3A3DE03EE4BEA3BE61BE29BE8BBDC93EEDBD663E633D3C3D71BD02BFA0BE05BED2BEAA3E053E713C28BF943E02BFE33E883DEEBB12BFD3BE0E3E043EFC3DA8BD123E313E05BEFFBE9F3C4D3E093E3D3E4B3E8D3E873E263E21BE0D3D43BE3FBE4C3E43BE823EDCBEA83D48BE96BD923ED3BC8E3E113E",
      torch_tensor_32_torch.bfloat16_26: "0x02000000FCBD79BDCDBD73BBC0BA343A27BEF33D77BDACBB9EBDFC3D87BC1EBC863DC6BD4E3DCABD2EBE673D8CBC60BDFB3B89BD133E4BBDD5BC183D1FBE3EBDDB3D2A3D",
      torch_tensor_32_32_torch.bfloat16_20: "0x02000000063E70BEB1BD913DED3E4D3EF13DE5BC2C3E8CBC7F3E5F3E903D813E05BEF2BB713E853E62BE0A3E12BEEF3E38BE8FBE833DB4BB673C62BE813E4A3C72BE69BE8BBC1DBF36BE6D3E833E423DBD3E4CBEB83E5D3E803E073D363D07BFF53D2D3EA7BCDDBE583E143E4BBE003E733EB43E913D843E0EBEE63DC5BD4BBD4BBEAA3E10BE79BD303EBCBD6FBD24BE13BE7DBE703EC13D39BD3CBEF5BE383E6C3E7CBDFA3D4ABE17BFE33D4A3D6ABEC13D213E06BE853E4E3E213E293EE53E0CBD943EF73D64BE09BED83E8C3E1F3E9F3EFC3C753D1D3EF33DDE3D0EBE1ABE10BFC03E913D0C3F753E49BE853E5FBD633EF43E10BF21BE983C6EBEBAB90A3FD93D7DBCB5BD473E8EBD8BBD9ABC443E1A3D253E96BDE8BCC8BEE0BE3A3EEBBC8CBED73E88BE18BD56BE153FD73E1C3DCABCE53E38BE06BEA5BB16BDB73E63BE48BEAEBD2F3DDA3E59BD403EF6BEDA3E113E45BE23BEF73D543E0C3DEBBD7B3ECA3EDE3D58BD0FBF97BE35BD4ABE45BE8FBE5A3E97BDF1BDB0BE25BE8BBEEA3D703E14BF363D123F103D163E533DF4BC053C5C3EF2BE393D7EBEFF3EC73EBDBE2DBE293D89BE03BACC3DCCBD5D3E4B3E39BD46BD12BE113DD2BC573D2F3EC93D6D3C4A3D98BDE2BD67BBCB3EE1BC823DF3BDB53D023E9C3E47BD8EBE8A3E333EA9BDAE3DBCBD08BF7D3EFD3DBABDA23E113E9C3EBB3C1EBDC03E843E9FBE373C293C66BEE2BDFE3DC83D263D0BBDCB3D0F3D1EBE98BD0F3CD4BEB93E3E3D293EC1BC7D3E233E4C3E973D09BE923E58BED03D1C3EA03EA2BD2DBC573E9A3DED3DC73EE6BCF83D9EBD78BE8ABD3D3DF83D923EEABC00BC68BD81BD02BEDDBE933C34BE92BE0FBEB3BD91BEA33E283F76BE183E82BD3DBEBFBE82BDD63DCF3DBEBE333EA13B793E8E3EB83E943E09BF3EBED8BD1EBE55BE8DBDB4BE33BDBDBE163FAE3D963E29BC903D8FBD61BEA83E823E1C3E11BDC53DFE3CAFBC83BE3A3D563BCEBDE43DF53E3C3D6EBE193D9ABE1D3E01BC8ABEB43B873D9E3E943D663D9DBE8BBE933EA3BEFC3D443D083DBB3D283E2D3DA53EC5BE02BECD3D673EFDBDCE3C4ABEBE3D42BC843EBFBD27BE70BE063E783ED4BB70BEC63EBDBEBC3DF13D573EE53D333E8FBEDDBD6BBDAE3E143D5B3D5F3E8ABE7BBD613E08BECE3D92BE033E803D9C3E943D1D3D81BDB63E753EB73DBB3DF7BD14BE82BE8C3E89BCAD3D963EE3BC743E49BD373E95BE993E1EBE22BEBDBCE0BD14BE163D1DBE0D3EA6BE4ABE16BE79BE443E8BBD023DF9BE923D0CBEC5BC7E3DAABDD3BEEF3E4E3E3C3E993D993E9E3EFC3D993D60BD6ABA6CBE253E9B3EB53DD53DBEBE19BDF83DB7BE823EC2BD763EBBBD5ABE2BBF103DBCBECABC873E72BE8A3EE73C4F3E793D0F3FB7BE933DD23D37BD21BE33BCA1BDB73DAA3E30BC963EF2BE12BE153E64BE8F3D73BE6BBDB3BDB53D603D883EAA3C0DBE7EBC46BF043DB23D61BE1F3E8B3D3DBE3CBECFBEA7BB2DBEEB3D3D3EB03E7EBE10BE13BE01BE9A3E063E93BEBC3EA8BDA13E81BDB9BCE53C31BEFA3CDDBE86BE2BBE7A3E40BE76BEA33E063EBB3D123C8CBDB23C9B3E933E1CBC7BBEC2BCE63D3A3E983E1ABE6F3EB23EE1BCEA3C98BEB73EA63D293E8E3D9ABD34BE71BEDD3D68BB96BE893BB33E503EEFBE5F3BCDBE0C3E023DA4BE51BE2CBE9ABE13BD8C3D923CCABDFE3DC2BD3EBE543E1C3D4CBEB9BBEE3D5E3DB2BEABBB5A3EDF3C813E363EBCBDB4BC9B3EC93CC03CC93E0C3E923E673CA5BEC43D1FBE813D8CBB28BBA0BD683E51BD653D013E1A3E2E3EEF3D47BEAB3EF8BA5EBDFB3D053A59BE6EBE4ABCE33C1C3E99BD293EC43CAA3E5DBDA8BD6B3E723E16BE03BFA83EBABC1F3C943CC23CE3BD433E5FBD03BE923E19BE683DFEBDFD3D1C3D533EDBBDDB3D253E833E823EBBBD823D57BE6B3E87BE873E16BE9A3EB4BE02BEA23DE8BD8FBD8CBE493EF8BD7CBE08BD36BE833E56BC503E96BDD53EC83D97BE0A3D183E763DF03ED83D52BD2DBDA73D25BC97BE4DBE993D59BD80BDE03DEE3D0CBEB4BE7C3E473E04BE523ECF3D443D3F3E87BE1D3D0ABC60BC09BC88BD113F1B3E8B3E563EF1BCAEBD843DBD3E0D3ECBBD51BD753E143D7F3E2A3EAA3C0F3C58BE5E3EA6BD793EF93DCC3E803D04BE38BE7C3E4A3E173E57BDABBE8E3DDBBE0EBDF8BB493EA0BD133F133F4FBBA63DA8BE4FBEF1BD44BD19BD26BF3FBE3B3DAEBE073CAC3E6A3DB4BE1BBEC43CDFBE51BD2B3E7B3EA8BE92BDE9BDE83E863EACBE4A3EE63C80BDF8BEE63C4A3E503E59BE083E67BEAD3EC2BE823E57BE98BE8CBC983E453E5F3E303E8DBEEABDD5BC1F3CB4BE8F3D693D2EBE293EDB3D99BD82BDD13CE6BC06BE9D3C653D563D95BCF3BDA0BE613E593D7F3E1F3E94BE2CBEAEBEF9BD103EA03D563E613EEABC3F3D493ECF3EFCBCE53DA0BD863E52BD91BE42BEA23DEB3C09BEB73DBA3EAD3EB2BC093C59BE823E993BC63DA43E373D653D3A3E5EBDB7BC9DBE9839163D983E08BEB9BE8C3D983D2CBE9E3DD03E453D943EF5BE133ED1BECC3E9ABEF63D083F88BD833DB33E07BE8CBE8B3EB8BB3EBE6B3E293E4E3ECFBCF53D413E87BEBC3DDABD5BBDE83CC03DCF3D62BD9A3E93BE76BE393E6EBD9D3B573E87BE3E3E68BC07BBD73DE43D20BE6DBE5DBD72BE97BD4EBEF73D48BE39BCD0BCD33D5EBE173D9FBC33BEDB3D1F3DF7B905BE2D3E9E3C99BEA4BE253DD73D24BE963E863E9DBE69BE5DBE173F8DBCDFBEAABDB2BE81BD9F3C9B3D24BD88BE81BE7DBD903E3BBE28BE50BD553E95BEB83D0ABC78BE58BE103E20BD95BC6ABCFFBD74BECCBA863E21BF29BC59BE02BEC1BEEB3DB13D71BE243F64BECBBD0DBDE6BD64BE5BBD273E203EB1BE76BD153E05BECCBDF2BDB9BD",
      torch_tensor_16_torch.bfloat16_9: "0x02000000723F7F3F893F603F5F3F923F433FB53F853F743F4D3F9E3F943F523F993F343F",
      torch_tensor_16_torch.bfloat16_8: "0x02000000703F963F8E3FA13F873F663F6C3F693F4B3F6A3F8C3F703F1C3F8C3F6D3F5E3F",
      torch_tensor_32_torch.bfloat16_25: "0x02000000D43D63BDD93ACE3C4C3D003E3CBD1B3EC4BD573DD2BBC5BDB63C0DBD9DBDAABC253EBCBDB33D84BE9A3D653D4ABE30BE073D36BD5FBDB43BF93D4F3D2CBE643D",
      torch_tensor_32_32_torch.bfloat16_19: "0x020000006ABE0E3F5CBD31BE673EFBBD9F3EC83EFEBD4F3EA63D4E3E2B3E6FBEA13E9E3D693D203C5A3D423E60BB213E5A3ECFBC6A3E283F0C3DD33EBCBDA8BE41BE853EFDBE40BD13BE78BE51BE9A3E5DBCC3BB20BE9CBD1D3DBBBDCF3C203E26BEF73DF7BD47BE2ABEDDBD933E19BF45BEDD3D4F3EFFBD30BE373D333D41BDE9BE7BBE833E2DBE253F413E013D2ABE31BE99BD2F3E773E243E25BEA63E6B3E033E793EB03D21BD3EBE2CBED73DD83DC83E65BD413E163E873DDFBE9C3D34BDB53EE4BD66BEA83C53BE1DBE7E3E65BE34BAA93E15BE283E763E9BBE413ED8BE483E51BEFBBD213D52BE593B50BEB6BDACBC29BDC43E07BE9E3EB1BE9FBEB9BE803E5CBD063F973D96BD193EE1BC173E773DBEBDAC3E77BD153E203E9EBD0EBE72BE44BE363E02BEA1BE08BEFE3DE4BDADBDB5BE7D3EB63EC03EAE3DF4BEBC3CAE3D313E9C3DD0BC3EBEEABCD2BBD33DBF3DD4BDA03E383B2C3E3B3D6F3E703E333E153E2EBE143D07BCEBBD65BDDABD8ABD6F3D89BEA63C013EC43D3D3E4E3C883D39BF263E5ABC973E2E3E29BD23BD4B3E6BBED5BCEA3CAFBEC83E913D773EB23C393E36BE12BECBBD08BE4A3E2D3E8A3DD43CF13D333E293E1ABE8EBE1E3E35BE5FBCF93D05BF7ABD593E4FBE11BE1A3D633C733D53BE243EC1BD56BE053E97BEC53C353E7DBDBD3C31BEB13E39BEFEBED03DABBE81BE8DBE2B3FC83C3A3E473EEBBDB5BC3F3ED3BC48BDE53D15BE263C8ABD493EBD3D0F3CC1BD32BECFBE023EB6BEBBBECA3DDEBCA6BDA3BD913D59BE023E52BC3F3E213E76BDB4BBA3BD153E8BBE493E683E6B3DC83EE63DED3D51BE62BEC63C49BE5C3D5ABCB93C963B88BEB33E533E8D3CCB3B37BCD3BE4BBEC93D3A3E963EED3DF83C0B3EEF3E273E18BE053EC5BAA63B053E863EF8BDEE3DB1BE543E62BE36BE903EED3D253DE4BEBE3C4A3D733EB53D85BEDB3C8DBD633E78BEA9BD59BEB53EB43D003E18BD04BE8C3E363EF53D0EBEC93DA33D743DC6BD023FB8BDF53D2C3E593D25BE033EA03EF7BDA7BD55BEC53D38BC86BE02BE483EB13EBB3DE1BDEC3EDB3EF8BE8CBE153EA5BEAFBEC3BD66BE46BD26BEC9BD323DB33D043ECC3D793ED73EE0BB38BCC0BDFD3C423E25BE0EBC013D9D3EE93D303D323DADBE6D3E233F9CBEA53D67BE74BE6E3EF0BE1DBEAFBD78BD4BBE253E56BED9BD8C3E13BEB13D66BE8D3D48BDC0BD90BEF4BEC43E413E0B3DA03E403E703D013DB83E25BD1F3F4E3C383D40BDC4BDFE3BB0BC47BED2BE3CBE533E09BDD63D2CBE873EFEBE2DBE20BCB4BD903DE63E603EE23D8EBEAABD3E3D6C3E2E3DBC3D003E59BE4D3E233E163FC6BD433E7ABE0A3C4EBE3C3D323E8DBE7ABD5E3E933D4B3DB43B1A3D833CBA3C523E393E543D1EBE3A3ECCBCA4BEA1BE96BEBB3E0BBE7C3E1F3E5A3E8A3E25BDF63CB63D473E62BD4D3E613E6D3E013FB03E05BD673E3ABB543CA7BD513E25BDB53EFC3E3B3DC03D433E81BE1F3E94BDB6BCAABEBBBE68BC703E1EBECD3D7E3C25BDE6BD25BE843D9CBDD53E3DBEE6BB45BEB43D0A3DA53DA6BD0CBE063D62BC42BEADBDFD3DB9BC14BE123E913E9D3E0CBDF4BD10BED3BDACBE183E15BE80BD333E0F3EF23DE9BDC33EFD3C303ED63D453E4BBE22BE06BFA5BE163EEF3DC63D8D3EE2BA35BC6CBE613EF73EBEBEA33CA63D653EADBC43BE483D5D3E233E40BEA93E313E763E71BED33CA9BEC33EDA3EEDBD54BDF8BB39BDBABE3BBD85BD01BE16BE003EA8BEED3DC9BE1ABD37BC3BBBD0BA1DBD06BE68BC943E313DBD3CF53DBEBD663EA13EBABD0C3E22BE5A3E8D3D74BE75BE2BBE80BC4D3E7C3EF1BCB7BD4DBED6BE3FBEE6BC9F3EBB3D55BEF23D5EBD263EA63ECB3E903C8D3E1ABD75BDAC3D923D6C3D38BD0FBE00BEAC3DB4BD84BE3D3E723E753D793D74BEDBBE4D3E743D7FBDC43C1FBF553C9EBD71BEBDBD98BDF13D2CBE2E3DFABDC1BD213E703DA3BDBBBBC6BDC5BD56BDC13DCCBDA9BD033E02BEA8BE91BEFE3EEBBB6FBED93DE6BD22BC8ABE593E87BD54BE57BE56BE933E763DDE3D17BE3C3ECD3DF63C29BE1ABEED3C4FBEACBED73E653E823EAE3D143D96BE443E9C3ED43C1A3E443CE3BEF03E9A3C91BE9C3EB5BC0D3EE43EA33E65BE91BE7F3D84BE66BEE1BD9E3EBCBDFE3D0BBE873EB53ECAB931BE6C3E3A3D633D613EC33E08BD423E0C3EB5BDC13D9A3E963D46BE5ABEB93E74BE77BE7ABE033FBA3DE8BDDE3DEC3D18BDC13B55BC903E85BD07BEAD3D893E8F3EB7BEC4BE933E92BD53BE583DED3DEABD39BE87BE89BE333E7CBCAE3D8E3E663BA43E95BE1FBD1D3FC23DD53E773E243E533D7B3EB93E81BDB13DCDBBA93D3E3D633E93BE263E783DA7BE05BAAB3D90BE073EDDBDBEBD8DBCC0BE13BE093DE9BE30BD8FBDCABE26BED5BEB13E823EC2BC9DBC8FBE4ABDBD3E493D423D923DA13E0ABED53E823D47BE9C3E65BE053E32BDA0BDB63DE93B70BDB4BDB63DB1BE463DB7BEF13E373EDB3D2F3E5E3D0A3E78BE393E2B3ED63CCABEBCBEB43CDA3D0A3E2DBE403E4D3E5A3E6C3E183D093E023E26BC703EE7BD8E3C39BE04BF593E15BD41BE16BDCBBD8FBE2BBE6A3E14BEAFBD3C3EE9BEA1BDB33D443E023D3FBEA9BE0FBE8FBC2EBE573D1D3D85BD833E5ABCCE3EE13D313DA43C90BD88BDA13D77BE1B3C8FBD4D3E413E0A3EFFBBEE3B9D3CA73E443E29BEB83B26BEF93E503E763EC1BD52BD6A3EE2BC02BF12BE0FBE593C863E4E3EC5BE95BE13BE6ABEA03D81BE6C3E0BBDB4BE063C25BD8F3E963EA4BE7B3D2C3E87BE6CBEFB3B06BDE7BEEFBDC03D583D0DBE12BF8B3EF1BD90BEBE3E053FFEBEE5BC55BE2F3E8ABEAB3EDFBE7B3EB2BD9DBE5F3E38BE8CBEA43E0A3E673D95BE893E6F3CE9BD013E60BE",
      torch_tensor_32_torch.bfloat16_24: "0x02000000B3B8CABD693E3EBC49BC1F3E453E1FBE343DB1BCD53DA8BD5DBD4CBE4EBECA3CA4BCA6BE28BEEF3DC7BDB8BD22BD563EE23C2ABE7F3CFBBDD7BC76BEA0BC493D",
      torch_tensor_32_32_torch.bfloat16_18: "0x020000003FBCEA3D683CBB3DC63D963E31BE103DFF3C4BBE983E18BE393E623D93BD013EF03B88BDC4BE52BDFBBD87BC3C3DFCBCBE3D503E873B333C84BDD4BDDB3D1BBE203D22BD693D49BEB23C87BDAC3EC33D383E04BE9A3D04BE753E95BC983E603E13BE893EA3BDCBBD363C5EBE903CBB3D9FBDE5BE913C1FBEBA3DB83E1DBE44BD6CBE1ABE65BD4A3E3CBDFE3DA63DA63D2C3D76BDF73B4FBE6B3CCEBDA53E6E3D463EC4BD2A3D0C3DEABDB4BD3D3EB83D3E3DE4BDE63D66BDC83EAA3ECFBDAFBE81BDE0BD203EE33D9B3CFB3C413E863E0F3EDA3CEC3C933D303E7ABD80BE7B3DACBB17BD9E3DD23C4CBEE73D0FBEFC3C4D3D92BE0A3D4BBD9DBDAF3B08BE04BEF93CA73DA1BD7BBD1DBDE8BD0D3E0DBEF4BC8CBE033E49BC1F3CFE3C293DC9BDE4BCA33E963E093EE6BCBB3D0DBD2B3E3DBEDBBD62BE253EC73D153E1ABDACBE5FBDED3C75BDACBD813C953E35BD593E753EF8BDC8BD193ED63D203E453DB73B2BBE0B3EB43D4A3D7FBEFC3CB7BCACBC0F3D023E0DBE5C3ED7BE353D2C3D473ED4BD3B3E313E853C4A3ECE3D76BEF43CD2BECD3D9E3CAA3C063EBEBA0A3E93BE11BEB7BC36BEF73B88BE813E973C703B373E123E1D3EBFBE093EDBBC29BE28BDB63CAC3D6E3D423EF1BCEBBD42BCABBE54BDC93CB1BD1ABCDC3DF23D0B3E6EBECE3B053E623B7B3E0BBD55BEA23EA73D4B3D693E6DBED33D67BE80BDBFBBBBBDF63C5D3BB23DEB3D65BEE8BD56BD83BDAABDB83CA2BE19BD73BE09BE003D2DBE0F3D12BD0FBEC5BDDD3D3DBE023DB83D1E3E0B3D2D3C8ABE95BE9ABDA9BE97BD79BD563C903DE63B0ABEF0BD903DD03EB83D073DEFBE973DD53D03BD89BD2FBCEC3D5B3D953D2EBB263EF0BD093C47BD9D3D8E3D8FBDBABE0BBE0F3EAABA05BB0A3E83BEAFBD283C08BED9BDAC3D67BEC4BC0F3D0BBECABDABBDA7BD02BE083E8BBCE73D8EBC9C3DDCBDE5BCA13E673E9FBEE8BDBD3D23BD88BD29BC1ABE203EA0BD5B3EB9BCE83D143D193EB93DAE3EA63C98BE0DBE2BBD683E0DBD5EBE093E153EBD3BB53DC63D92BE06BEC4BDEDBD63BE9DBE9A3D8E3D53BE823E61BE72BD3B3CD53D2EBD163D113CC13E98BDBDBDFF3C28BD1D3C9FBD3A3E6B3EC7BD373E77BD99BB863E013EDA3D0B3EADBD70BD8F3C22BB1DBE423E983CC63B1C3E3A3EE03D6D3D283DD1BC7FBD633DB1BEB0BD93BDADBE0F3DA4BD683B683DD63D8A3B2CBCD7BB503E25BC2ABE983DFDBDA9BCDB3EA7BE76BD11BEDE3CF0BCF23DA5BE05BECBBD8E3D5A3E7FBE2B3EE13DF4BD02BE3E3E92BE1FBE963DD3BDAFBDA23DAC3DBBBD453D913EF4BC02BD19BE9BBEB9BCE0BDCBBD47BDCC3C563D98BD863D643DFEBD873D323EC63D92BC883DDABE853D55BD933D4C3EBFBCA1BE14BE76BC29BE413C32BE423DC2BDEE3D68BD88BD6DBE6E3E19BE103E87BE943E39BE2ABE053D7DBEAF3ED93DA9BD89BE91BCA5BDF13B77BD37BE1B3D763E543EC03D7DBD85BEA0BEAE3EB33DB13D053D82BDFF3D41BE15BD843D7D3E513E983D1D3FDC3C7EBDC63D22BD843D2E3E003D263E8ABBD5BDD5BD793E183DAABD6C3DC03C59BDB33C11BD7BBD81BE09BECD3D3C3DCE3DB43EA4BD8D3EADBD2ABE7DBE033E1D3E083E8BBDDB3D003FB73DB4BD07BEC9BD723D343E653EFCBD39BD36BE83BE42BDA93D62BE80BE35BE0A3DE8BD1B3DAFBE1EBE86BDB3BD43BE67BED7BD423CA83DF03D0B3E47BE2ABE4BBBE6BD66BE153E833DA63D0B3E5E3D683DF33E203E89BD0A3EB73B0D3DC3BD9C3C1B3EA9BD223E92BDB73D2ABEC2BDDCBDB63DB1BD24BD523ECD3D93BE4E3EF5BC473E0A3E423E76BD993CA7BD43BE0F3DFFBD46BEBCBD283D4BBB13BCEB3D16BEB23D2DBEF0BD2FBA593EB83D3EBE5EBD44BC6D3D803C413E203E093E323D053D81BC26BEDEBD773EE13DE6BD103E8D3D1BBEEFBCEFBDF13D19BE0C3E473EFABD72BD6B3D46BE57BD22BE0CBE0ABD3BBD153E1F3D16BDAFBD17BE2ABDD9BA04BE36BE8FBD003D1C3E15BE4ABD15BEB9BD84BC2F3E51BEA53DBB3D8DBDA93D923E363E5EBD30BE9A3DC03C26BD3B3E3FBECCBC5ABDCE3D17BEDB3CFABC113E32BEEEBDF33DD6BD86BE0D3E913E23BE2D3E183D463E2A3DF1BD4BBE20BE6CBE86BD653E48BE57BEEE3B843DB93DEE3DF93CF6BD83BD7F3E88BD13BE503E4A3DB13B4F3D153D803EF3BD09BD92BE76BE233EC6BC05BEABBDF73D653E423D663E61BE32BE06BEBD3C11BE713D17BEB3BB5ABD55BEB3BDBD3D0A3D39BDC13CADBDEB3D4B3DC7BD0A3D04BEF43D53BD0EBDACBC543E4C3C033E7CBDCF3CC03CD53D9A3DCABD0DBEA5BD353E04BE233DA73E6CBE6B3D5E3DDB3D263D923EB8BD64BD59BE7E3DB93CA33E04BE853ED43C203EC2BD083D003E05BE52BD233E363EE0BD1D3DF03DC9BDC93D23BD323E18BD35BD2F3C27BDB03D693C3CBE8ABD24BED6BDF9BD24BD843E133E8F3D263B563CCDB9C93B183EBC3DB1BD25BDF0BD23BD28BDEDBD1D3E03BE72BE953E1EBD44BE65BEE3BD06BD04BD73BECDBD6C3DA7BB993D373EA3BE7F3D4D3E68BC213E7BBD403EF8BD553E07BE05BD9F3C1B3EB4BD173E5F3E27BE243E083DF8BE76BD1FBD6BBDED3DDFBD28BD58BE113EC73E8A3DFC3DAEBC6D3918BE80BEE3BD4DBA1A3D8CBD073D4DBE983DA0BD513E0C3EF63D1F3D553C053C9BBDBE3D3E3E15BE943D22BE953EEEBD443ED6BC7CBE8B3DA93E1F3E0CBE483D1E3D6F3EA43C403E05BD7E3E433E6F3EBC3C0BBCB5BD2B3D283DBCBD0D3DF4BC873D95BD5C3EB4BC523ED63D34BDB7BD20BE24BE3A3EC7BD183C0BBE0E3E313C13BECE3D6E3E423DDDBDBE3D39BE483DC13CE9BCE2BDFABD273CF43D8E3D5A3E333E813EE3BC3CBE3B3E873D823E97BCAABD173E",
      torch_tensor_32_torch.bfloat16_23: "0x02000000CA3D0CBDB4BB493E123E18BD173D3C3D97BD9F3DBC3CC4BD31BCCEBD0E3DD93DF73DF93C353E42BD6ABB1C3E273CC0BD98BDF93CF6BBDEBA1BBE6DBC693CE73D",
      torch_tensor_32_32_torch.bfloat16_17: "0x020000006FBEF63D26BD313E833EAC3C73BD9BBE363B10BE983E7A3E3C3E703DA23B05BEBB3DD9BE3CBE0FBEC73DCD3D173E0E3D9ABEC03EFABD2A3DB9BEF73DA8BE403E51BDCCBC963D36BED3BE063C45BE64BD1EBE033EEE3D6BBED93D033FE33CC13B0BBE26BE37BDDDBDA73E0F3F813E233CE8BCFC3DA23DF23D1DBEB3BD8CBE9D3EA0BEC13E3A3EB8BE583DC33BA23E013F9DBD953ECD3D9DBE86BD163DCD3D123DAFBE043D7CBEA5BEC23E5B3D953E0A3E8BBD5ABE0C3F0D3E7DBC8EBD58BE203D4EBEC43DDB3E7BBEA2BEBF3E95BDA1BE18BE843E09BC88BE613EA2BBAABEB5BD06BE17BF663EA23EBB3EC4BE383E91BDC13D3EBD463E053E423DC9BE953E43BEF9BC913D5E3E2ABD97BEA13DB63EA2BB56BE08BEEB3C893D6ABE04BE51BE9A3D29BE8ABEE23D403E14BE0B3F083D0CBE1E3E8FBE893EAF3E15BE82BDBA3E0D3E48BEB63D523D813E60BEB83D253D443EDFBA9D3EE3BDE93C8F3EC83EB6BD0EBEA0BD2FBE813CC5BE833EBF3EA3BE0DBD9DBD99BEBF3EA83D173FBABC033E8FBD873E9DBD943C03BEC03DD2BD083E9ABEA63EB1BE14BD9FBDAD3E063F2EBE57BECF3C25BEE33D8D3EBC3D63BD32BE5EBEAEBC3BBD39BEC73E153EA73DACBEDDBDC0BD3DBC3A3E833D383EC03D6FBE2D3E963BA33E753C26BEAE3D3C3E6EBE17BE86BC5ABE4D3D64BDC13EB13E98BDE33E0D3EF5BE00BE423EF0BD9ABEB93D85BE8F3EA93C823EB23CFABDD73C8B3E16BECD3ECDBEB93E4EBDDCBCE9BD80BE603C56BE233FC5BD793E69BE803D7CBEEA3DF1BEC2BD203F593E46BEE5BCA83E79BEC2BEB63DA73EAA3D63BED0BD273E8EBC4E3E963D0A3ED1BD9BBE853ECD3B9B3EAF3E02BE1EBE8C3D01BF0A3E293E4FBE1EBDA4BD2B3E16BE0C3ED6BE33BE863E9F3E65BE9F3E9EBE0BBE613DF7BEAD3EB1BDAEBD253E30BECB3EEEBDE0BEC0BE7D3D8CBC8C3E1EBE393E8B3E02BD743E993B47BE0EBEB7BB553E973DA5BE99BDEE3DC13C83BE4EBD76BDB63E39BEB33EBFBE9EBED03DB3BE19BE6BBDB73E563D0D3EA13DA2BE973D113CFABD9B3D003F9E3E80BEA73DD7BDFABD62BDECBD91BE5BBD81BEFA3E3C3DD33DF5BD36BE0BBD16BF8D3D2BBE133D813E9B3DB6BEE1BD293EAF3CC6BE2CBE5ABE653EAF3E4DBD2D3E0ABEFE3CBB3E013E613CAABEE93DB8BDE73A00BD8C3DCDBE573E663EB5BE413DBF3D59BED6BE22BEF0BC77BD71BD543D2FBE593E48BE0F3EAD3C8C3DD4BD55BDC9BEBA3E163E41BDC4BCF4BD293E20BE3E3E8F3D59BE023F78BD5B3D843E963E233E78BDF13D293C0EBE14BD4BBE223FC5BD2DBEEF3D153EBB3E1CBD103E6F3EAD3D8D3ED43C813EE83D19BED0BE8CBDDBBDF13C4D3E9A3D92BEA9BD0BBD38BE6F3D88BE743E6DBDA03EE7BCEB3DB93D343E373B45BE3DBD973E1EBED5BD6ABEC23D8C3E9DBED53AE5BE4DBE623E813E0CBE283DB1BD0F3E32BE77BEE63EE7BE203E563E47BE4E3EEF3EB63E41BEE93E6CBED83E923EB5BD0EBC13BE813E963CDE3DDABD1D3ECDBD9E3D273E783E58BD3CBE853EA0BC11BE88BE35BC1A3FE2BD5FBD85BE723EA03D2C3E6BBC463EA1BE5DBE9D3EA63D073CE6BEE6BD073EC0BDEA3DB33C90BE9C3E42BE8B3EBA3E5CBE2B3BD53E553DABBD563E833ED73DD63EF43CC4BDA0BB77BE0B3E043EBB3D763E383E563ECDBD9A3E0E3D833E123E94BEF33E29BD973DEABD2BBE03B9BF3E893E7B3E873E833E5E3EB6BD3BBDE2BB373E92BC3EBDBFBED13C4CBE4D3D143E9D3ED9BE0FBC15BE163D98BD6ABDAB3D833D1E3E843C443DE1BD6D3E08BE603DB73D9D3E593EE63E383E8DBD673EF5BC9C3C9E3D25BFFBBD483E3BBD15BE98BCCB3EB4BEA2BD83BDE3BD09BF943E313D9A3DFCBC97BD4BBE9C3E04BEA6BE7E3EBC3E3C3D8ABD043E29BE903D20BDD5BE183F883DF73E493E56BCC53D073C9E3EE7BD653EC3BD213EF43DBB3ED1BC20BEE73D243E273FB6BD4E3E9DBE413E3B3E37BE72BD953EB23EAABC7F3DDBBE02BFFFBE3EBEEC3DE33DC8BD3CBDB6BE123CB6BED4BDB03E773D00BEE73C073E993EBB3C69BEDBBD0F3EF9BDEE3EE73EC1BDD5BDAA3EC83D92BE16BE2EBDBD3E7CBE683ED0BD1C3E52BE603E203E6F3E0E3E08BE153E973EC5BE063DFBBE953E213E30BE4E3C473E443E3B3EA7BD853E14BD553E203E82BE81BDBFBEF13C473D0FBF81BE6B3E98BE35BDE23CC4BE133EC53DCDBC02BF94BEE8BD233EA93E8CBECCBE4EBC523E56BD0FBD1CBE82BDAB3DFF3D84BEAABC843CD73D783EDE3CD03D1A3E613EA3BDACBEB73DEABD8EBEE53D503EED3C22BEF03C27BE0DBE183D023DCDBC72BE40BEFD3C8D3D063E87BED63E10BE793DDABECCBE433E3C3DDCBCF33E17BE08BE9FBDDA3D323C38BE8E3E033E63BE383D7DBEA63E3DBD163D7DBD1CBD153E813ED23ED3BEF73DA0BDB2BDBFBE3D3DBABE913CC13DB8BE383E2F3E56BEE0BD873EAEBD36BEB33D00BC33BE10BF093FF8BD163E70BDA4BE44BE86BDE8BD923EC3BD36BEB13DD7BD8ABE80BEF4BDB93ECABD0BBE04BEBE3EE7BD8EBEF53C0A3E04BDEC3C30BD003FDD3E14BED33E1ABD14BE8DBDC3BDA3BDC13D55BD103EA6BE393D693E95BDC43D8FBE3EBD55BECABD36BE81BE5DBA25BD97BEA63DB3BEBA3DD9BE59BED53C10BED5BE803E923E193DCEB8E93C79BE263EC1BE593EA3BE17BE32BE393D983E5A3B02BFB03DA6BD92BED93E6FBDE3BD043E4BBE05BF4B3E093D85BEA63E833EB43EB53D963D1F3EE7BE0B3EFDBDC93E833EACBE023FC53C5D3DCA3D9DBE993C443D8DBE593E23BE8EBE63BE9FBE863ED53D833D18BDA5BCAF3E213E663E983E55BEA1BE0D3ED1BD2ABEF83E40BE26BE8FBEFA3D11BE47BD40BEC5BE913E44BE0C3E9ABED4BD55BE36BE",
      torch_tensor_16_torch.bfloat16_7: "0x020000006D3F803F5A3F833F863F8E3F663F873F863F783F963F763FAB3F8A3F813F6E3F",
      torch_tensor_16_torch.bfloat16_6: "0x020000006D3F8C3F9F3F7C3FB93F603F6C3F8E3F9C3F493F803FA73F8E3F7A3F953F223F",
      torch_tensor_32_torch.bfloat16_22: "0x020000009DBBFD3D6CBB8D3C07BE9CBD263E6EBD3E3EC43D233CD23C3BBE2A3D433E163C3A3DA33C823D333D1FBD9FBDF2BD393DA13C3E3EE7BDA43DDFBDE53D14BED33C",
      torch_tensor_32_32_torch.bfloat16_16: "0x02000000243E063E563ED1BD3F3EC13C1FBD84BE04BEADBC283D033E7BBE823E8F3E933E70BD94BE89BD8ABDEE3D593E91BC923E183E523E0ABE2F3E2C3C71BEBDBD5EBE85BE01BED7BD173EF7BBA03EA93E2ABE8DBED23C693EE23D2D3E063E413ED3BDF13D2EBD8FBC7F3D75BD983E923E333D273EEABD91BCBC3D603D343E203CDE3DA8BDC8BEFCBDA23DC1BEE43D22BEA8BC883D16BE39BD06BE15BD193BD3BC263E473E063D20BD83BD4B3E2B3EEC3E903D673E953EAFBDB43E77BC65BE5E3ECD3C91BD28BE98BC513E26BEFB3BBD3DD83D26BEBCBD503D07BCC2BE503D5ABE943E33BD543D493E61BE85BD543E463E5E3C053E163E493E923E81BE7ABD1FBE33BEA3BD55BB843E45BEEE3D0A3ECCBC9A3D743CD53EE9BED93CB1BC58BD913EBBBD733EB63EA7BEF53DB3BE8BBE873D2A3E9F3D23BE0D3E13BD923D813E73BD22BEFF3DDA3D24BEC6BC383E94BE8E3ED0BD13BEAA3E233E17BE093D483EA7BDB53EB5BCE43D61BEF1BD01BE39BD463D13BE033E0CBEEA3C82BE623E4DBEA9BEFCBDBABECCBCC93D9B3E1BBEC1BE783E0EBE4FBD763E023E803E8CBEBD3C3BBE8C3C0CBE15BE243E033E5ABE69BEF2BD4BBDF83DF6BC97BD253E123E323D093EA3BE87BD863D2A3D20BE413A58BE983D69BD32BC1EBE813E00BE873D8B3DDB3D683E9ABCDABD3BBEBF3DB33DB1BDAE3DC63ECB3EF03D85BE57BEE13991BEAC3E923E82BE573E7B3D993D873E053E993E653DD8BC03BE983E803DDC3D073E53BEBA3DA93D12BA223E1BBEEE3D8D3D2D3EA23DB0BD3BBE373EC0BE9CBCB53CAC3ED83DDF3E063E9BBE1A3E913E98BB85BEA6BD0BBEBCBE503D783DAABD323E1ABEA9BC203EE9BD1F3E953CE9BC61BE9F3DB9BD2ABEFDBD8EBD4DBEA8BDAFBD56BD2ABE3C3EEDBD6B3B02BE313CD6BD52BE173EA83E8B3DD3BDEDBDD9BCCDBE3D3B66BE633DC6BD00BE43BED33D363ECDBC4DBE533E6DBE113ECEBD96BE043EEE3D50BE003FCA3D3FBE04BEF2BC0BBE8A3EB7BD54BDD7BC293E27BEBFBDE33D193E0FBCF93DB13CAF3CF9BD43BD48BE0FBD32BEC13DF5BC12BD993E36BE8EBEDCBCD5BC35BE0F3D1C3E6CBEE13C8BBD9FBD943CA0BE35BE6ABE2FBB163EA7BC8D3E303E7CBE88BE7B3E0CBEC1BCD73D90BC4F3E82BE29BDA5BCEABDEB3DD53E3B3D28BD013E81BEA5BD94BD65BE01BEC13E543E88BE263D2ABE36BE4EBE0B3E673CDEBD9B3D41BD533D34BE01BDF73C8EBD26BE68BEDF3D7B3C29BE30BD91BE1FBD763EE13DA6BB93BEFC3C2EBE2B3EA6BC593E503D66BE85BD0C3E533E2FBD0E3EEC3C863EBEBD73BDB2BD3F3D503E873E76BEC2BD3CBEAC3CC53D7F3E24BEF03C5B3E983EC5BE3CBE703DE3BD453DC0BE71BEAE3B2ABE833E553E8FBED3BDEA3DB43DA03C213EB7BD8ABC8A3DCBBA2B3D5DBDB0BE393E6A3E4E3EBE3CFCBDBF3C93BD4D3E273EE43DA53D30BD15BEAFBDF7BC103E05BEE1BC1E3C3EBE16BCA0BD953DBC3B66BDBD3D1DBE133EA4BEE2BD20BD6E3D1E3E3BBE3DBEC1BC63BE06BE80BE343E2D3E64BDBEBD243E77BE1FBD16BEDBBDCB3E14BEB0BE3EBE863E39BDE13E07BEDEBD55BD11BEAD3D89BDAA3E55BE163ECFBDC1BC8DBD6A3D7A3DA23E3DBA49BE503E9E3E23BD173E52BD833BE33DD1BE083EB1BEF33D85BD20BDB43EEB3E07BD25BD8E3E223DAFBE213EEA3DA5BE1D3D91BB9EBD553EC13CEABDF0BDB33E0CBEEB3DB1BD933E32BE5DBD3F3E91BD2A3D8DBEB93D183D403E9C3E5E3EE13C5E3E36BE953DA93DE03D58BE4ABED63C1B3E8A3E363E0ABEFE3AAD3E12BE94BEF7BD10BE0E3E8BBEF2BD00BE8F3CD23D5E3D933D933D46BEBEBE723E24BECA3D11BEA8BB7A3E9C3DC0BD8ABD963DE0BC8E3D803D29BB1A3E14BE1D3EC13D5DBC69BD3DBDA83E093F39BC45BD81BEA33E54BC9FBE8BBD02BDABBD94BDC13E5F3EC83C5CBEBBBCE03E4EBEED3D063E02BDE53DA0BCE63D933D283E0A3E043E933DA2BC66BE85BE593CECBC03BC343C003E8A3D89BDB53CBFBDE93DE3BDB43E1D3D0C3D5BBEB73E85B96FBD12BEDF3C58BE8DBD463E57BEE2BE373EABBD4CBEC53DCFBC253E1E3ED63CF0BD25BE013E04BE0ABD6C3E923E0EBECC3D553D3FBE96BD263EC83D323D2DBED33C183D393E103E99BE403EC93D20BC793D1EBDFABD533E29BD393DABBD7CBEE4BD77BD93BE77BE6EBEC5BDA2BD4CBD1A3E0CBE8E3DA4BBE2BDACBC36BE263E3CBE1D3E58BEF13D8D3E5D3E34BD4D3DA3BD93BE7F3DB73C11BC95BD93BC683EEEBCB23DADBEC23EEA3D2BBD99BD19BE09BE973DD13B1C3E0EBE27BD913D483CB23C813D95BD403E2D3D8B3D773E81BEA3BD1A3EF73D37BE1B3E3F3EA43DFA3EFCBE1F3C733C48BE78BDC4BDDCBDE5BDB8BE12BD24BE79BD193D2E3EB1BEF43CECBDC03D94BD88BD3C3EF3BD5DBE8FBD8D3EA5BD52BDBF3DEBBD103E63BE73BDE23D393EFABD60BD23BC64BE943EB63E3BBEE8BDF7BD0D3DA1BD5DBCC0BD473E633DC63D72BEC73D9EBE943EE9BCD43D20BD8DBD263EC93D85BE1BBE1DBE033F3E3D0D3EB9BDC4BD9B3DC03C013E9DBD61BCB53E663E3EBE6C3D053E8D3E913D31BE223DFDBD9C3CADBDEEBD0E3E813EF3BD9ABD70BE393E2F3ED63D883D87BD1CBD3A3D123E923DC63DEDBD2B3C243C07BE2E3EC0BD8CBD84BEF43D05BDFE3E08BE013CA7BDB23D3ABE163D1C3D94BE553DED3E613EB8BE0B3DA03DC2BD683C87BDEBBDA3BDFEBDD2BCED3D35BE93BE6E3D16BE323D93BE0C3EA63E52BD9FBD6BBCEEBD15BD19BE5B3CA03E803D6FBE3B3E9FBC893DC5BB963E0ABDBABD11BE7DBD90BE4FBDABBDE83DC83CD9BD6CBC2E3EA03D363EF9BCF2BCE93A983E3FBE78BE1E3D64BE9FBC86BE4CBE0C3E34BDA33DB0BC87BD243E",
      torch_tensor_32_torch.bfloat16_21: "0x02000000B3BE223E88BD773D403E0BBD1B3DDCBCDD3DCD3C393E64386B3CB33D0D3D45BD67BEDF3C0A3EA73D50BCDBBDDD3C05BDA93D8EBD8DBD22BE123E1B3D803DABBD",
      torch_tensor_32_32_torch.bfloat16_15: "0x02000000223D063EA43E2ABDBD3DA73D73BDBCBD763ECE3E613D083E85BE853C5D3B923D67BCC03D16BD123DB03DC23EB9BCBE3D0ABED6BD24BD403E373E74BDFC3DDF3D38BE193E973E973C863D643E0BBD283EEA3D0A3E85BD563EFA3B68BD2ABDE23D75BD4C3D2DBD053D673ECEBD813C243EFCBD1D3D47BD44BE00BCB8BAF1BD75BE61BCD33DA63DFC3D1EBEC13DE43CCCBD0D3E013C25BC973CBEBDD83D38BE7DBCAD3EE43D4D3EDFBD4A3DDCBDBDBC17BEACBDB8BC7BBDCBBD5F3E013D973E713D033D2BBD8D3E683DECBC03BEB7BD423D923D8C3C3F3E8CBD8CBDE53B55BE92BD843C42BC62BE36BDF53DFD3D9F3D1CBC3ABEF9BE66BE4DBE3A3E723DD2BDDEBD24BE0A3E5E3D143E4A3EA03D273E62BED43D5CBE5EBBE63B0CBE02BE16BEC23E033DDB3D18BE0C3E413D3B3E2A3EC4BD083D62BE8D3C913E593C1B3EFBBD993E623EEF3EA0BD663D0CBE3ABD8B3E0F3D6C3E263E093E63BC013D6F3D1E3C1CBE883DD4BDF9BDFBBD9CBC563D103E41BE1D3E2E3E3F3E26BE4C3D47BE163C893D313D113E89BEEDBC05BE36BEAA3D5C3D133D943C183E523E0DBE8C3DE1BDD33B083B403CBE3D1D3D133EF6BD923D07BD263D183EBB3D66BC9EBDC53DDBBD47BEABBD633E19BE6F3CFA3DD23D583D923D10BE563EC4BD2F3D613ECABD9D3D2CBDCABD4CBE293D803C26BC8A3DFABB833DB73D1D3E4C3E75BE293E603E14BEC0BDF53DFF3B8BBD3A3E7EBE3C3E843E0F3D4DBDDA3D043E2FBBBDBD14BE7DBD0FBD1B3DB93D6CBDB9BD34BED9BDCFBD8FBEF43D883E253E99BD8E3D64BB1F3ED3BC2A3C02BE91BDAEBEB83DF5BD86BDE23D54BE013E8CBD46BE2CBEF8BD21BE223E0EBE57BE36BE623DDA3CCE3CC5BD05BC953D673E68BD79BD81BD393E293C8DBD2EBC1F3C02BE5A3ED63DB0BE6B3ECEBDF33D313E2FBE243D1C3E6FBECBBD233D4C3D943D77BEF13D413E89BD55BD463E01BE31BE493EDCBD393C38BE123ED93D183DCDBD0F395E3EADBC3E3DF43C9E3D5C3D84BD303EA83D1C3E3EBE04BE433EB03D263EDCBE82BE163ED23DFABDF93DB93E163EDCBC963D4FBB85BE723DB1BCF13D1F3D2DBC95BDCDBC843D9E3E23BD5A3E653D93BC983D6FBCE8BC46BDC53DF0BD1EBE37BD8FBE5FBE253D623D8B3DC43D82BE193E103CB5BD143BFCBD0EBE3CBE843D34BE26BDA3BE3C3D5F3CC6BC893D61BD4CBE0F3E3EBE393DD5BD533EB33D60BE843E5F3EF33CA6BD89BDCBBD873DE73DAABCB93D40BE873D563E373E3DBD493DC3BD573CEC3C473EC9BCA43A88BC65BDDFBD32BE313EAC3D8FBB02BED43D563C58BD81BD4B3E623E463D16BEADBC383C1ABDC1BCA83DB93D27BD7CBE4ABC803E163D0FBEECBD953DC43EFA3A243EAFBD6C3EEABD933D423ED23D68BE05BE83BD8FBCC0BA9DBD33BD1E3C42BDFBBDAABD81BE453DD8BC16BE66BEABBA8AB9353EE3BC21BE473E233E843C9D3DE6BD93BE87BE6D3C803D3F3E45BDB7BE433D473E893E3C3E9A3D66BD233EB1BD013E803D92BEBCBEA33D623EA33D903D2A3EEFBD09BEF83D4F3E933EE7BD6CBD343E48BED23D88BE8E3EE93DEABD89BDDA3D8DBE373E38BEEE3D1A3E0CBED03C713D023EA73C48BE00BEA2BD3ABEDABEF0BC673D8E3D203E44BE36BDEA3D073E37BEC4BD523B33BE31BE4D3E04BE49BE723B323DA13DE33DEC3D9F3ECD3B45BD94BC513D50BE403EA33CEA3DF3BD59BDB1BD33BCFABDB6BC6D3E96BDC3BD54BE64BEC13E9A3EA53EC8BD0F3E623E53BAEBBC17BE733EDE3DD13D723E89BE67BDB5BC023ED5BD7FBD8EBE3CBE88BD973D8DBDE93D12BD07BE333D10BE7F3E143EAD3DADBE173E713E48BD073ED6BC303EB43D9B3D75BA3FBEAC3DABBD6DBEEE3DE6BDEFBC1E3EACBEBFBD183E61BCC93C9E3D86BCDEBC82BD8B3E713ED13D043C363E7D3ECABD2D3EADBD47BE07BDA4BD4D3E2CBE943D053E873C743EEB3BC73D593D783ED73D8E3CD83D06BD7E3D663ECDBD853E09BEDDBD47BDD13DF2BD3ABE453CA03D3FBED6BD61BDCB3DDEBD503C2C3E2A3E453E0EBE643D24BE36BDC2BD03BDBC3E9EBD783D4CBD10BBECBCEE3D283E4D3D79BDB73DF7BDC3BDDCBD47BE203ECE3DECBEE1BDE1BC54BD793DF83D0DBE18BC2D3E5D3E0B3D98BEFEBCE6BD883E05BDBF3EDABD493DA33E8A3E0CBE663DC13D373E093E63BE703E5C3C123E593EB53D59BD103E823D95BDFC3DA3BD9CBDBFBE52BD663C69BE36BD33BD1E3D1FBE15BE34BE25BEC43CE3BD753EE3BDA1BB87BDCDBCC3BD28BE80BDD5BDE93DA2BD03BD503E393CF6BC0CBEEC3E1EBD5BBD44BE213C00BDA33D1CBE223DCBBD08BEB5BD37BEA93DA23E18BDEF3D183B62BE693ED83D6DBC9A3C29BE05BDAFBC633E4E3D813EF5BD7A3ED63D35BE753DB5BCFEBCA23D67BE043E1BBE9D3EC03C7DBE8D3B39BE623EE2BC70BEC1BCE5BDF4BC693E18BE333E3FBD6CBDAFBC5EBD7ABECF3CEB3E383C00BD043DB9B88B3DEA3CE83C01BEBCBA07BE06BD933D443DC3BD1EBD223D923C9D3E7FBDBA3E18BDC8BD863E803E6D3EDE3D1CBDD83DE0BC823DBE3DF33D11BED53DF43D613C1ABD5B3E963ECEBD3BBD52BE9CBEFABC91BC2D3E543E023E85BC1F3E28BE2BBEA6BD753D85BDB2BD7A3E60BE313DE83DEC3DD3BC283E403C5DBD71BD34BEB3BDC63CA3BB32BE14BE853D2B3E11BCBE3D293D3B3B493E023D713D07BD61BE6C3D8CBECEBD933DAD3C9ABE2E3E123D673E033EF9BDB33D21BECEBD3E3E513E693B7BBDD63D273DB2BD9E3DD63D1D3E0DBEFE3DC43DEF3C933C0EBE2DBCB83DDCBD893D003C0C3EEBBDB93B5C3E9A3D5FBE313D233E89BC863D513EAEBECC3D77BC44BEFDBDB73C323EC0BD88BB353E8B3DFCBDC4BDDA3D223EDEBC33BC473DA73D0BBE",
      torch_tensor_32_torch.bfloat16_20: "0x020000008ABD193D34BE90BD48BE973DC93DEFBDCF3D913C84BDBA3D9B3BB03D553D123E4C3C38BEEA3C583BAB3C04BE9D3C4D3D25BE303ED9BC48BEF83D6FBDC63D843D",
      torch_tensor_32_32_torch.bfloat16_14: "0x02000000AFBE9BBE0F3DA43DF3BEB73DEFBDCBBC92BEEEBD023E70BEBBBD963D813D6FBECB3DC43D3A3D033E9EBCC23D29BE493D763EF53D27BE15BE51BE5CBE09BCA33EDC3CD63E43BE49BE7CBD62BD04BF82BE94BEDCBD4FBEFBBDB1BD0E3D81BD473E5BBE1ABEAABE7CBEF23C193E123E803D9BBD13BC55BD603D50BE663DE93D94BE26BEE53EE6BC763EBBBD693EBCBEC83D04BEA0BE903C05BE073F50BE9DBDF63D34BE6CBE22BE21BFCF3D433C073E63BE623C3C3EB1BE76BEAABE3DBCB13DF53D0BBE0ABE4DBDA43D723DADBEFABD09BE243E9C3E1CBB3D3E11BD9CBB9DBC8F3E09BE9EBADDBD8ABEFD3C7BBCDDBD9D3EC53D5ABD8ABCB43EF13D753D8C3CBCBDFFBDA8BE123D4BBE293B18BED8BD43BEB43D393D89BE4ABE5F3E3D3E89BECA3E053E4B3E13BEF4BBD03E723ECE3B193E19BE423EAF3E02BEE8BC0F3E013E81BDDBBE32BBBA3D73BEF63CD23C0FBE253E99BED6BD353E593E263E093E9ABB32BD02B902BDA33DCA3D33BE7E3CDF3DD83E32BE56BD1C3EC13EB9BE97BE79BEC3BEEB3D0EBE983E773DA0BDABBBCC3D933E203E9E3EE53D723E353E2A3E30BE44BE48BE783E86BD0C3EE93DFA3ADE3E8D3CB9BE083E93BEC03C99BD273D9C3DC6BC1C3E06BF66BEABBDDD3ECCBC93BD1F3E67BDD03D34BE343DD1BEC5BD6BBEFFBBA3BE2B3E8FBDE53D5CBE383EF8BDB6BEB73E703C4BBD3C3E693EEABD3F3E4DBE243EC0BEF73CF03D0ABD463EC83E85BD183E88BD16BE8D3D5DBE0F3E8ABE753C913DC7BD87BD3A3DDCBD80BD31BE9BBDCBBA653D1EBD133DB2BC5E3C53BD47BD8BBDB2BE963E173D66BD8CBD87BEB13D5ABD173E3D3C91BE1F3E823E973E29BC9C3D263E7FBDB13DBABD87BD1C3D213D9BBEFCBD643B243DA7BD08BEB33E9C3D313EE93D50BCA2BDD4BD703DD53E59BEB1BDB8BBB23DF23CA2BE2A3E0E3EBABE3CBEA1BDA5BCEF3D89BEA23D213D293E923EB03DA1BC2CBEB53D14BDED3DE1BE373E8B3B34BD54BEA8BDB93E8F3E8EBE123EC7BEDE3D1A3D33BE87BEA7BE803DAABC57BB2FBE93BE94BD803C973DAEBD14BE35BE0BBC583DFF3C6DBD333E773CA23E86BE3FBEBD3C01BD6D3E4E3DA1BC70BE49BC87BE443EA1BE7CBD873EA6BED83DD3BD343E713E0D3EFEBC6CBEC23E513C64BE833E36BE47BD96BC043E1B3E96BEE3BA05BE42BEAEBD2FBE3CBEBB391CBE983D37BE41BE4E3C88BEDEBD06BE933C1FBE95BE31BEB23D3ABE803E7FBD133D19BD3C3EE53D2B3EC0BEAABDD9BD323DA93E5C3DE53DB9BE623EB63D4CBEFD3DBCBD973E07BEB63EA6BD2FBD3A3E803D893EEBBD373E89BE97BE083EA0BE6E3EB93EB63ECCBC7E3D74BC77BD2E3E063D193DA4BE4E3E50BE5FBEA3BD093E84BD013B8DBEB7BD21BE7C3EDD3E8EBE8F3E05BFA83D14BCDABEDDBE543E643EEE3D0FBECEBD51BC51BEB63D65BE04BE44BEEABD20BEE2BD143E86BC36BE543E613DE03DF03D023D00BDB53D913E093ECBBE14BEBE3C82BE3BBD90BD6D3D03BE85BE78BEFFBE85BEBFBD23BE9E3DC4BE2BBECDBCB43E08BEC33B073EE8BB523EA13CACBE99BCBC3E8DBE0C3D38BEC9BC8FBE633B803D5CBD8FBD0EBE8ABE7EBE0DBDAC3E0DBE903DCE3D48BD57BD453D54BE923E2F3E2DBDD53C8DBEBEBEBEBDC3BE84BE55BEEEBD703E29BEA13DA43CC93DC33CF2BD57BDBBBDFEBE303EC3BD0DBE993D1ABD8CBD17BDBABE243E843D94BE72BE3F3E923E04BE113EB4BE323EA6BDD9BC033EF73BE93D3ABE093E6EBEA73CB2BD783EE33EBB3E63BECD3C54BE643EA7BD493DC1BD833C623E963DF13E48BE67BEED3DE83DA03DE0BDDB3D82BEFE3D743BCF3E00BC97BC523EB5BE8D3E483EC6BCB73DB63D7F3D93BCEB3D3A3E373E5ABE65BD2F3ED6BC97BD8D3EDCBDE93C70BEFBBD8F3D74BD9B3E07BF35BE8C3D7ABD103E2EBEB3BE0BBF45BECBBA0B3E02BDCCBE93BDB53B003E3CBDBB3E523E393E993D08BEABBDEE3D8E3DB43D07BE123EB83B44BEA8BE5EBED2BCE23C883E2FBE893D3CBED93EFF3BBD3E01BADDBE80BD9EBD11BEA8BD40BC273EB53B933D3A3E293E263E63BE00BE4ABEBC3D3E3E49BE813E5C3DC33D593D35BE4D3D5F3E8DBEC73D733D473EEF3D69BDDD3C8FBDE3BD6E3EDABD003E243D343D6D3DA6BCDD3D10BDFCBD233E19BD763EF73C33BE77BE4EBD5EBE37BEF23D3EBE6FBEB2BD503E9EBDE5BDFABC143EB0BE7A3A0F3E6E3D5E3EBEBD72BE5A3E12BECDBE02BE80BD5CBE033D5F3E4C3E093E56BD55BD143D09BE38BD9FBD563D8FBD2CBD0DBDCFBED8BDEE3DF3BDB0BAF43C81BDA03EF0BCF7BCCCBD123EEE3CA63C363D6F3E96BEF0BD623BE1BC11BCE83EEABDBEBDA93D30BD423E65BE8A3D913E023E76BC693E653C28BE9C3D1E3E9EBEC03EC7BDB53DF93D8DBCFF3D2D3BEABE61BE66BDFE3A963E57BEF2BDA2BEA3BD30BE0B3EA4BBF53D7EBD133E48BD653E423EAD3D7ABDF3BDEF3D9E3E18BDF63E863E803D83BD0D3E87BE733DB1BC47BD423DD03D96BDE13D3BBE1D3EE1BD84BCBA3ED9BD9ABE44BDDEBC673D813EFFBD9E3E7ABDC9BD7CBE873E04BEAA3E843EA93C41BCA53DC8BD83BE863E81BED63D223E65BD203D81BE013E533DE53DC0BD863D9ABED8BDFF3C293EE73D1D3EFC3BE7BC073EF63D47BEE2BD0D3EFEBD583D5B3ED03CAFBD4DBDD3BCB13D373B80BEBDBE193E81BE633D893C3F3EE7BAF23DB03EABBD043EC5BEE5BD6FBE0BBFACBE6EBEBFBD0D3D5E3D9ABCC7BDB3BDC93CFFBE3C3BF1BC823E8A3E873C673EEC3DFB3B433D11BDF03BD8BE9E3CB5BC16BE23BB743E52BDF73AD43DECBD663D9EBE823D34BE02BD6BBCD3BDECBD91BD64BC1C3EE0BDECBBBB3C833D433EEC3C21BC68BC813D34BE703E353E39BEA33D18BDACBC",
      torch_tensor_64_torch.bfloat16: "0x02000000223B47BC1FBE3ABE68BED93B743DDABD11BE0BBED3BD33BDE93C3A3D2F3EA83D04BEC73D953EC93DC7BBA4BD3BBE913D083E4A3E9F3D163CC83DB83C12BDD5BD403EF0BC483C46BDC63C90BDB3BD52BE023DBDBDF0BD2DBE1A3BAABD8DBC383EB33DCF3DAC3D28BDAF3C833E8F3D9FBD913D69BD61BD26BDA63C953D17BCE93C",
      torch_tensor_64_32_torch.bfloat16: "0x02000000613EE0BD183ED73B353E643EC43D103EB53E303E3A3ED2BC07BE353E513EF63D0EBDAABCE3BDC4BC73BE3BBE073E51BE82BCE03D2F3EA8BD9A3EADBD0B3E203E0F3E933D393C44BC2DBE31BD553E443DECBD32BE853C5EBE70BD353E2B3DBA3D14BD06BDB9BD603E7BBDAB3B3BBEE2BC2EBD8E3C893D373E03BEB4BD24BEFA39DE3D163E2EBD023DE23C7E3D4ABC163E46BE16BE6BBD71BE913DA93DDE3D813CB3BDDA3D833EAD3B073E913D53BD15BEE33C00BE2FBE3ABE59BD9DBEB4BD1ABCBF3D7F3EE03D80BE5C3EAABB963D9CBD3FBEC2BDCE3D7B3E6F3E54BD263C783E093E17BE8E3D6FBEA8BE24BEB5BE763E13BE813EFBBDEFBD7FBE48BE8CBD7FBD483E81BEAE3E02BE163ED03D07BEFF3D9D3E733B213D5A3D54BEC13E9C3E0B3E6CBE13BD993CD9BC1DBE59BDBC3E47BDE7BB72BE753E5CBEF9BD81BDF13D33BC833E7FBE83BC5EBD7EBD69BE77BED2394CBE6FBBFF3C5E3DB6BEEFBD763E913ECCBB013FD4BC173EA93D4EBDCD3DBA3E31BE75BE013E4E3EAABDBC3D053E983D113EBA3DC1BE9A3DD63EFDBCE3BDABBBF7BC4D3C293E063F1C3CDF3DEA3D023EB63DA8BD403D9F3D4E3EC33EFFBB4FBE46BD48BC2FBEEFBD56BDC03DA43DA03C8F3D61BD35BE2ABE4A3E563EF6BD0A3E023E2CBE583E9ABD81BD4CBEF33D7C3D4DBE553DD83DE4BDE33C463D96BD9A3BFF3D82BEDDBD5BBE453D0E3EEE3EF03C133D15BC8CBE17BE4D3D96BD46BC023E013EE93B563CDABEA4BE61BE61BD7E3E023D4ABEB4BBB93D7F3D15BEE93E4ABD79BE4B3E69BE1E3D923D343D1F3EEB3D483DE6BD4B3E23BE9FBDA33C343CA03D303EEE3C553E18BE9ABE5F3EA5BE903E03BE523D893EA9BD0E3D36BEB63C69BEA6BE7EBD273ED83D74BC823C2E3E9EBDCDBCC73D30BCA7BE8C3D393EB6BE65B8B63D873D92BEB33D6EBD64BD803D1BBE24BEDBBCF03D6DBBC3BDA43E403E05BC253CAC3C8A3D823EB03D7B3E793E80BE6F3CF2BDE4BECDBE1D3EB4BDCF3D933DC6BD3B3D22BC5BBE49BDE1BCAE3E7A3DFCBD1DBE353E7CBDA83D013E573D2EBE8CBECCBC06BCA13E523E63BD313D80BE253D4ABE94BEAABA5CBE563E1CBD663D07BE86BC44BEE03D0BBEABBEFD3C53BE9FBE1A3D173C16BEB5BD693E79BEC63C543EE5BB29BE8F3E94BB63BD82BD47BD273E4FBE0BBE04BDC13D8DBDB13D813EDB3D483E4DBCA43D45BEFCBDC03D6C3C0C3D96BD853E413C18BD2F3DCE3EDF3EAD3DB43D6D3D44BE8F3EF9BDC0BDD2BDA23C033C263E9ABD39BE3B3E8DBE8FBE05BE48BEF43D0EBEC3BE0ABF57BDA13E923ED8BD7E3DD93DC93D453D6D3E213D613E35BE303EA9BE7F3C593DE73C9BBDB3BD133DDBBD253B69BE573E093E2FBC64BE89BEAB3D03BE8E3DA63B47BE1B3EBFBD9ABDA5BC173E95BE673EEDBCA7BD373D8CBE883D223D92BD543EDEBD04BCA8BD19BD45BE49BE4ABEE1BC1BBEEABC0DBD34BE00BE953E08BE853E32BD2E3DC73DCFBE58BC5ABC633EB0BD1A3D9BBDE7BD09BD06BE6ABEBA3C963D76BEE73DB1BE3A3EF33D903E3C3E14BEB5BE083E813DD83D17BD89BEAF3E3EBE883E3BBE2EBEA8BD1FBD873D31BECBBC40BE9B3B9CBC28BD463EAFBE573D6A3DD0BD403C7FBCDABC58BE89BDEFBD21BE163AFB3D96BD2CBED73DACBCCB3D3B3E14BE13BE043EA93D10BE903D25BC6FBE8C3D913E57BD6FBE5E3E31BE49BE043EB2BE4E3C2F3D233EC33CAA3D0C3FED3DB63DDE3CBCBB5FBE76BEFF3D183B51BE093E093E2ABED23D4A3E83BDB03D1D3E0FBE9A3D4A3E063E32BF293D263EE03BCBBD27BD673E81BEC53EF43DA03B6F3E023E373D37BD683E7FBC2CBE51BD463E5F3E97BEDE3A0D3DB23DD23D5B3D1B3D01BE693D0A3F73BDAFBEA33B0EBEA0BE12BC853D443D6FBE7C3DF93CA73DE6BD8E3DB5BD20BE673E4FBE933EF5BD073DB1BD45BC9A3E30BE69BE1CBEA43D6CBE7EBD673DEEBD153EB8BE82BD8B3E8DBD173EDCBDFCBD953D043DC1BE143E80BE6BBE57BC173D5A3EEFBDAFBC103E40BA183D6B3D793E6F3D803E74BDD63D32BE99BE34BC48BE8B3C4ABC9CBD66BE16BD00BEE7BD1CBD8F3EACBDD83C0BBE64BE26BEABBDD23E7FBE5D3EA93D7FBD52BC39BE34BEB33D9A3C843E95BB7B3D1BBD70BD9ABD60BEB2BE82BD653D22BD193C1A3E083C323C2EBEAF3D86BE8A3DF73D7EBE58BE65BE9ABD0F3C7A3E25BE9F3EC03D49BD7FBD1DBE013ECFBC83BE1C3DCFBDDABD503D43BED13D4BBEA53D913D1DBD843E21BDDEBC7B3ED6BD63BE0DBEA5BECE3D9CBD21BEE03DCEBEE0BD2BBDCFBD16BD3FBEB3BD7FBD663E6EBB8C3D483DE5BDE6BE9ABD923B1F3E0A3DA73CD9BD88BDBC3D0E3E7CBE93BEBDBD82BE27BE833DC73D6CBD743DFC3DA3BE79BC2F3E98BD78BD653D17BEE23D1EBD403D103E57BE5C3E113EE23CB3BD993DC4BDA1BE273E9BBDB4BD83BB0A3E26BC713D8F3D03BEE2BCC13E4F3E8F3D8F3D80BD9C3E903DA7390C3E3D3EA03E41BD9B3EBC3E39BDFDBD3D3EC53C9DBDF53D24BE90BD09BD15BD9C3E26BE9CBD06BE5EBE693E06BD8EBE87BED7BE12BE09BEAA3E993DCBBCC43D37BC49BE063CD93D0C3E113CFCBD47BEE0BD24BEC9BD5E3ECA3CF63E8CBC2DBE6E3D90BD933EC13EFA3C823E91BE843E1FBEFFBDD3BC48BE983E4F3EF23DC73C553D2E3CA13C1E3EF03D9CBDBEBD1EBE8DBDC03C8ABB9BBD9ABD8EBE513E00BEA7BEE03DE4BD753E47BE89BC58BEC8BD65BE4D3E59BBD4BED9BDE33C23BD1F3E1EBEBC3D52BD293C123E05BEFFBC31BD933E503E96BDA03E9E3D3A3B883DD23BA03D4FBE0C3E2CBC4ABD843C28BE9FBE70BBF63DB73EA6BE633E373E67BE413D5BBED73C593E95BDE7BE433E47BD613C363D123EB8BE0CBEA8BE3BBED53D60BF043FFA3EB43EB4BFBB3E593EC3BEB83E57BE8A3E6ABF353FDCBEA9BE4FBF09BDB03F693D903D013DDC3E1CBF7D3F383DE7BC9BBD3C3F94BDD2BE893F943E793E8E3D9DBE193D41BE8BBE0FBA07BD15BE88BE343EAB3C883CAEBEBDBCA0BED1BC113E7DBE09BC673DE63C64BD723E073E143D9E3ECA3E16BE1CBE983DE4BC91BD1B3ED93CFC3DE03D0ABEACBDCE3E973EB83D06BE4E3E91BDC73D2FBE97BED5BDE5BDD33DDA3CD6BCA5BB80BE9FBCA0BCE53CA93CC2BE23BD0DBE8B3E023F9D3D1A3E523EFB3D9BBD0C3E08BC6E3EDEBE593E183D863D4DBE98BC623D9B3D7ABEC3BC7BBDF1B80D3E19BECDBDAB3DF13D203E38BE24BDDA3CF43DBB3EA93DA8BDD63D383E90BE1B3E92BD10BE7A3DD33DB1BD5C3E283E693EA13D09BE213E0BBE9F3E3ABE2B3D973C5E3E48BE593E313E70BCDC3C463DD2BEFE3C0DBF10BC0ABE2C3E3FBD4ABDB33E0E3EC73DC93EB0BE25BE39BE24BE803D2BBECE3E1CBF5BBE94BE3EBE973DBB3DF1BD493D483D663EBF3E0BBE7D3C36BEC3BBAF3D2ABD2E3ED33DC53D23BD1FBE423E993E2ABE293EFFBD353E183C653DF43D8FBD033E103E893EAD3E68BC8CBE4F3E093DBBBEA83D40BE393E6CBD423C963E423E23BE1EBE96BD613DCE3ED6BD4BBE6E3E203E47BD5CBE4B3D5ABD2D3EAEBD4FBEE8BCB1BD98BC5ABD393CE7BD743E08BC0B3F6DBE653E05BE95BE3B3E00BE3A3EF23C753DC03D143E19BEBD3DF6BC01BE4BBECF3E1CBE473EB03D64BE2EBC9CBE2C3E193DFABDCB3D023EBA3D3B3E02BEF53CDC3E7F3E343EB7BB1E3D0E3E19BED23D2F3DC4BE15BD2CBD8CBE9D3D4A3EB3BC893E8F3DBBBE95BEA8BEDDBD853D66BEFA3D273C9FBD563CCB3E2CBE2A3E9C3DC5BD023D833EA7BEA03D02BE0C3D44BE483E523D1DBCE5BD47BE50BD73BDA73C063EF0BD80BD39BE24BE7FBB9DBE87BD463D6F3D13BE9E3D3FBE7BBDE53D9ABC8C3E27BEAA3E863DB9BD9CBC87BE26BE44BE533EF33D683E8CBD873C04BD30BE4D3CB93DFDBD0B3E14BDBF3B23BE0B3E85BD0DBE173DE33D74BD1DBE893D053ECB3ED23D2DBE9ABE29BE203D04BE55BD2F3E48BED3BC36BDE43D3ABE813B213EB1BD1D395C3E87BECE3E723B0A3E25BD0E3EADBEAF3D2CBE5D3DD4BE18BCAA3D2BBE1EBE7C3D1EBEEFBD93BEB43DF0BD263DBB3B41BEB9BE14BD23BE7FBD103C52BD1BBE3C3B223EFDBB9F3DF83D0E3D98BDC43D1F3E44BE043E4A3C20BC62BEE6BD15BE90BE133DA23DB1BE333EC7BDBEBD883C22BE40BD943DB23E2FBE99BDB0BD44BD473E72BE1E3CEDBC993EF73D3FBEB13EE2BDB8BCD7BD8E3ECBBD21BEAA3E4CBE803EC6BDE43DF3BDAC3D28BD7D3E0BBFD53DBB3D83BD913C553E7C3D5BBDC5BEFABA85BD5EBCFC3DC3BD2CBCE63D80BC6BBE3FBD4A3EE43D033ECE3D8F3DB33C36BE0B3D183E02BC4C3EB33DA7BC0CBE4EBC93BB2C3C55BE073DF73CC1BEFF3D213D073E6CBDCF3DCCBDA13B8DBD8BBD9CBDBDBE7E3D583DC3BD0FBE403E833DDD3D54BCAF3C953E6FBD503EA03BF93DB5BDCE3D1CBE9B3C583EE9BD613ECC3EBE3D2FBE983EC33D23BE8ABE63BE143C8C3D54BDF13D0D3E9EBD643D40BD033D1E3E1B3EA13E833DEABBADBD18BD23BE3ABD8CBE993D28BD3EBE03BF2CBEC63D1ABD0BBE4C3E083E85BD85BE413E983D213C80BE00BEA03CB7BD903E203E25BE8CBEC3BD25BD78BC3F3E8DBD8EBE12BE873B673E0C3E633D1FBE573E50BE963DADBD9CBD533EFC3D5C3E46BECCBD6CBE2B3EC83E19BE483ECDBE0F3ED1BD533E003E323E84BD333E26BEFBBD07BD743D7E3D343E59BD02BCBDBD95BD553E8B3E27BD483E4D3B843DC8BCAD3DD4BC49BEB93DA5BD20BE51BDF6BB9EBEE93DB0BE33BE2E3E1FBE893D033E97BDA43E1FBE6C3DC23D7F3EFABC083E6EBE0E3D9EBE3D3E233E57BDC4BC7A3D31BEA73E463D853E9ABD14BEB63E343DA3BE49BEA23D0A3E2EBD1FBC763D6B3E3A3E863D72BD623EDEBD923E90BD943E0F3E1DBE81BE40BE663EA13E84BEED3CA9BDD63DAE3CBC3D70BC383E0BBFCA3EEDBD8D3B1EBC30BEB53D9DBDB33E863E293E613E903DE0BDD7BE033E09BE823D223E4B3D0ABD0BBE54BE293E483E5E3E863EEBBD6EBCE73D10BE68BD88BE173DF0BD6E3E603E913E91BE84BE2D3E8BBEB4BE853D1DBAE93D05BD913D78BE753E49BD903DF5BDF43D5B3ED3BC91BD7B3CBABD073E6ABE78BE863E833D17BE14BEF23D2ABD283D6D3E28BE09BE3B3B473E093E7D3EBD3EEB3DC4BC30BEBDBE143B343DA83EABBEF03D523E863DAB3ED1BDBE3D8F3D023EE2BDABBC103EE63DC2BC743C293EAEBD623D37BC5B3D52BE87BB0E3ECBBC12BEE93C77BE12BEA4BD1A3ECC3E9EBE9CBE003E873DCC3DE53D0E3D8CBDFDBD05BDFC3D24BD71BE693D15BEF33E843D9FBD813EDABDD63D02BEBB3EAC3B09BE203E84BEA03D7B3E873DCD3B8B3C97BBB83E3C3EB43DD93CB9BE733D993D1C3EBB3C383E92BDEE3CC7BD8E3E803D97BE49BDF63C0B3F533D8E3D93BD583D283D4F3E1C3E433E143D69BE823E863D1DBE1E3E20BEEFBDD43E333EEBBD58BE93BE65BEEDBD68BE683E82BE013F12BDB03DC5BCC7BD1EBE9CBD65BE04BEA8BE2CBD3CBE20BDAD3DE43D233ECC3E2DBE63BD81BE15BED83DB23C93BDADBD9BBD923E2FBE9C3E5A3D253D633CCEBDC43E2CBEF33C84BE0C3EA7BDC03DE33EA7BE063E61BE103C41BE98BDA73D053D843E853E98BE9A3D24BD64BE61BDEABE773E6EBEB4BEB33D233E053D59BE983ED03DE2BDA83DBABD923C853E2BBD023D0BBD3C3EE63D4A3DF9BC30BE803D93BE28BE0C3D8CBC07BFD1BEF43BFCBD413EBF3D0C3EBA3EF63D39BD023CF8BBE73D233D67BD183E02BD32BDA2BD2EBE7DBE26BC",
      torch_tensor_192_torch.bfloat16_1: "0x0200000022BC9CBDD7BDD73C87BD05BD2E3D2E3E573EB0BD19BCA1BC043D25BECEBD42BD243E2EBEAFBD88BDDA3C47BEC83D563D5F3C563C50BCE03D53BCCABC42BCBF3D703DDCBD04BEE23C27BC9FBD373EA83B2E3D47BD82BC6D3AAD3DE4BD963D4C3DE0BD8C3D19BED5BD07BE3F3E66BD9B3DBE3DB93D1ABD68BDF7BD02BE973E903AC63DDCBCE53D263DE13D823CEE3D5C3DB13D6ABDD73D69BD0B3D78BD663DD53BCB3DD23C9D3C6ABD77BD733EC03D693D663D813DFDBD933CFA3C8E3D0B3D1EBDB83DB63D273DE2BD9E3B0B3E613C0CBE0F3E1EBED9BDE83C383DB73DCABD673E1DBDF9BD633EDD3B1A3D383DDC3D5EBC073EFABC81BEB9BD353E273D4BBD56BD15BE423E02BEA9BD75BC6E3D40BD983DA13DADBB1BBD423D2CBD8CBDD13DC7BDA4BCA03D38BE51BD30BE88BC453DB73DA03E78BD24BE1F3DBE3D2F3C20BEBFBDF63D9C3DEABD03BE09BE413D22BDC2BD9DBE443E693DBA3DD2BDED3DCD3D1DBDD5BCCBBDA43DF1BD14BE033EA6BDF93DB9BD7D3D96BD1DBE313D2F3EC93D433D",
      torch_tensor_192_32_torch.bfloat16_1: "0x0200000003BE473E6DBEC1BD4C3E88BDB23EC23E833E9E3D773B073E093FA3BD9D3E813E99BEF23C8B3CCA3D443E80BEFB3D423EBA3E0EBEA23E7F3E793E3B3DCCBD013F4CBEE5BD91BE46BD9A3E4F3DC93D6CBE2DBE163F75BDE63DA9BEBABEC3BDD4BDB5BE283D023EB63E49BD1CBE013E943E8D3E523E3C3E74BE803E4CBEAE3E99BE1DBC593ECCBC38BC55BE2DBC373E4E3CB03E723DC6BE883E97BDF73D80BDB1BE3BBEC23C8BBD6F3E35BEA7BE013C27BE17BEB1BCD63E57BCB03BAFBC0E3E7A3E3CBEC93EA6BD1FBDFE3D61BE37BE263E9BBDB13E4B3D1F3E973D7ABE323E9C3EC13E39BE123E76BE443E2F3EC43ED2BD23BD37BD2FBE2F3EB43D993E413EE8BE67BEA93E01BF333DA43ED4BD8D3D963E3D3E273D4BBD3ABD6EBE84BE43BE02BD213E3A3D7C3E3E3EB0BED83D213E23BF72BE1BBD293D4F3EFB3D3EBD803D97BDD33D773E45BF8CBE733E9DBEF33E3FBE82BEA03D6B3E4C3E863ECDBD44BD90BDC73EB23E0A3F3A3D9ABD0A3E933C39BE2DBE16BD10BE22BE333E0CBED73E673E8E3EFE3D793DFABD8FBE213E203E0A3E943ED7BE07BD0E3D9E3E36BD793DB4BE88BED9BD4DBEE63D823EC03DB0BCFB3E21BE893E173D2DBD8A3E083E93BDB1BDEC3D6B3ED43D20BE6B3DD5BC35BD233E93BE2DBE27BFB93D74BEC2BCB13DA3BEB4BE983E5CBE303EEF3D563E71BE1B3E0FBDCF3EE23DB53E993C8D3EEABC643ECFBD6D3E603E69BE8EBE03BE07BE3C3E64BCF6BD1E3EEB3D543C67BE963EB6BD4E3E96BDF8BEB03E293CA8BB373E3ABE313DF73D633E893D423B6BBCA0BEF63CD03D10BE8BBE493E1FBE3F3E82BD30BEA2BDF03D083EFCBD63BE08BCAABE05BEF83D78BC4ABC953E16BEA23D59BEC5BD27BEE8BD333E5F3D9F3EFF3C9EBD79BE6DBD283E80BE7A3ECEBE2E3E8F3B80BE6D3E713ECC3D48BE12BE7FBDE53D26BEA7BD783E02BFA33DFDBDBE3DAE3EAC3E8C3D823E0D3E4D3EE53CB1BB2D3DE9BCABBE533E833E0EBD39BE283E523EC5BDB13C5B3D7A3E373E303D023F223E07BDB23D8D3D85BE103DF73DD0BE053EE5BE16BE623E13BE1DBEC93D45BEE33EB8BBB53E103D7A3E49BE9CBE7EBEDF3D5BBD143EA93D41BE443E4B3E7C3E193ED23DC4BE253DF4BD9C3B87BC1BBD0A3E2D3D713ECFBE02BED33CFE3C233EF03D2A3E39BDB0BEAB3E29BEBABD27BE043E023EADBD5E3E36BEB0BE6E3EF83D883B38BD873E573E6CBD0B3EE0BD803E643E82BE28BE9DBE1D3E173E47BED5BE463D123E673EC3BE433C9F3D56BD4EBE383E17BE9C3EFF3DB8BE8A3EB5BD683D173E883E33BE59BE4DBE1DBD91BEAB3EA23D2DBEAE3D87BE2D3EA8BE9CBD223E013DBABE89BD813D22BEC8BE953ECFBE63BE54BD8BBEC0BD273DBB3E42BCB13DB33D4ABD8EBD4A3D593EA9BD0DBE8FBE9DBE0A3E03BEB4BD95BECFBD06BD0DBE4EBEF2BD9CBEE2BB6CBDFB3CDDBEC8BD1E3DACBE173FE4BDB0BEDBBE62BB08BD763DBEBDB8BE213E9FBE203ECA3ECABD67BDB1BDA43DEBBB033D083E983E9CBE373EB33D12BECB3EA93E8D3E22BB2CBE4C3E393BF2BDC73DCE3EC5BE773EC73E973EC3BEA53EE43D85BEE5BE473C83BC31BE763E0EBEAB3D24BED2BDD63DEB3E903DA8BC013ED73D0F3F003EAA3E82BDC6BEA13E8DBE17BD42BDDC3C10BE023E4E3D263E38BE6D3E703E453DCFBEDCBD17BE8CBE7FBEF7BDC1BE30BEADBCA9BC6EBD8BBE5D3E7EBEA8BE063D8DBD2EBE693D0ABD41BE3FBE89BE30BE1D3D923E3CBEBC3D66BDB7BEAC3D11BE9A3E0F3F82BEE13C9EBD0CBE16BE3D3C8C3E5F3E313D5D3E9C3E89BCFC3E8CBEE83D073F323D133D203D293E88BE6E3E013F00BED73DA23E66BE33BD9D3EED3E9E3EECBD00BE1C3D04BC64BEC53E88BE833D913EEABC67BDB93D913E23BDC43DDF3CD8BDC5BDF93E8DBE1ABD28BEC43D6A3EE93DB53EBCBE42BE453EABBDEBBE00BE8B3CCB3E553E90BE743EBDBD833DEABD063EC0BD1F3E2BBD02BF8A3E8CBD403C663EACBCB43E7EBEFCBE29BD733DE43E983E0DBE733E00BECCBE6A3DC23ED13D81BE863D19BE93BEB7BD973CC3BCDD3E94BEF03ECB3E23BE5B3E4F3CE43EE0BC7A3D3E3DBEBE8DBE293EBDBE22BB443EB0BD81BE743E043E4FBEE53DE3BD313D20BE08BF023E98BCF23E07BE843EF23E2A3EE8BD7B3D1ABE6A3E9FBE97BEE23D4BBD833EA43E13BDA7BE2C3D9C3C843D6A3E293E413E37BEE13D9BBD553EACBDE1BD053DC6BD90BEA6BEAE3EA5BE4ABD89BCB13E65BEEFBEAE3D653D213D5DBEF13CBBBD793DD3BDA53E68BE09BCD43D78BC9FBE973D7ABE073FADBE143D93BDD3BE753E053EA63D72BD883DD13EEA3C7F3E8C3E893D063E303E9FBDC43EA33EAD3BBABE343DB7BD0C3EC53D1E3C123DA2BEE33DB63DB0BE513DD33CB33D0DBEC4BEBEBCA2BE7CBEB63DD9BD183EB63DE1BC673DFC3EBEBDFABE60BDC23C043E6E3E893E9DBDD7BE84BDB23EBC3D01BE82BE12BF51BCE13C61BD093DF7BDD83DFEBCE6BDA13B113E96BD8DBDAE3EA03EEBBD5ABEB2BE1ABE063E143FF43CF3BE7E3E04BFBCBE99BE6BBB2B3E383ED33DA5BE92BD623E193E153B953E1D3E9FBD70BD69BEB8BD5FBD86BDB63D33BE1E3E07BEBABD8B3EAA3D853ECD3DDC3D1FBE763C303E3B3DD8BC673D01BE303E973E95BE073E2C3C68BD0FBD843E5F3D97BEFDBEBF3D803E233D02BEEABE3DBE9EBEF23C7FBE4CBE40BEA9BDC43EADBE6D3E9D3E1ABEE0BB13BED1BC94BCE43DAA3D46BE823D593E3BBEA03EE23DB43DBF3EA73EE7BE8CBD90BCA9BDFE3D453E6BBDBEBE3A3E0A3EB0BBA43E9D3D8CBE81BDAB3D733EF6BDBD3E7EBEC03EB53E283EF9BDA03C0ABEC3BD0E3E283D52BE893EC73C673E5C3D793E83BECC3B953D0EBE313E9A3D5BBDD73DC13E933DCABCC8BD74BE17BE8FBD10BEB2BD3EBE933D773DDFBD20BDF63D8E3EC13D5FBE39BE3EBE3DB9953E433E03BED6BE38BE413E00BEDABEBBBD443EF9BD813E693D7D3E733EC13E213D883E77BEBFBD40BEBD3E0BBEE4BDC63E243E12BFEFBE9B3EC33DBA3D3EBE923DF4BB8EBE943D73BEC63D803E83BE903A933AA23CB73EBD3D293E18BEB6BE703D143CDD3B34BE3D3E7E3E1F3E3FBDCB3EBABBE1BBC2BB74BA403EA33E5EBD523EBA3C3CBDCB3E57BD23BE78BE373D10BDC03D923D29BC38BE29BE6DBE043E803E24BE2CBEC5BDB9BD513E1F3F7DBD88BED73EFE3EDBBD1DBD08BE2DBD3A3E153E9CBE54BD833E6E3C04BD1C3DCA3E3EBE92BE21BED2BDB53B823D85BE823D5CBE9C3E043E10BE883EA73EEE3DBE3E54BEA13EEA3EAF3D363DFCBDE3BC513E123DF3BDACBE78BD0A3A8E3E48BE98BE6E3CBDBD213D3F3E513D4ABE803E263E503B13BD1BBE8E3E0EBC053E113E88BD39BE053D6E3D5A3E81BEC2BEFC3E483EB9BDC43E593E283EAFBC423EDB3DD93D0CBE9BBD55BF71BFDB3D4ABEEC3EC4BEB93B94BE493DEDBE6CBFF8BE973E833D853E2C3F863EEEBE583F3D3E343EC13E853F92BEC4BD863EBFBEBA3F19BECABDD3BD27BE66BE9DBE003E56BE143E2E3DDEBE81BE30BD34BE0DBE333DC23E333CE4BC603D8FBE40BEAFBBFCBDF43DA93E3FBE853EA23E553EAEBE993EC03E813E4B3EA5BDA4BD403E943DBDBE913E0B3EADBDCB3D4FBE483EBDBEEABD943E42BE9FBE20BFB63B033E2ABEBFBE53BE80BD083DB8BEECBD75BEB9BC8CBE193FB53EC93E923B613EAA3EEA3CCBBDDCBC1EBD8CBE813E4EBE4BBE913C5EBDDD3DA23CF93D2BBE4C3D2E3E193E6ABEB3BDF9BD513EC2BD913EB0BDF0BD6A3E05BE74BE05BEA7BD2D3E07BE53BEFABD5B3D673DF83E9B3EDDBCC13E0E3EAF3ED43E3F3E0F3E8E3E6CBC3BBD753E313E15BE0D3E21BE18BEFEBD6A3D473EFEBE03BE2ABEDB3EF43D42BE783EEBBC2E3EB03EBFBE2E3E02BE813EEC3E093D1BBEA2BEA03C43BE7FBD78BE9ABE29BE0EBEF0BD953E9E3E5C3E603D28BC63BE37BEDA3C61BE353E8C3DBDBDC0BE00BD2D3EDC3D603DACBD383EC0BD293DEDBE08BE8CBE373D883E3EBECFBE563EBD3EC4BEA73DA8BC9C3E893E333E593BFBBC1DBE913EA6BA2B3EE43D89BC0B3FA43DBF3EE83EF83C313D59BE323A233E08BE5F3E9ABD96BE38BE133FB73D363F9A3EAA3CA2BE73BEF4BD283ED13C943CAB3D973EAEBEB53DA83D25BE6C3D8EBD9D3E493E7F3E013E8BBEFEBDAF3E89BECB3D433E2C3DDC3D5DBC41BE483E283FB83E743E31BE07BF67BDB33E833E0ABE39BD233E9ABEADBC163C8EBDF6BDF23C9E3C10BEEABDFFBB9BBE88BCAC3E483EBDBC8F3D993DD1BDCA3E4ABE17BE41BD513E083E2CBE533EA7BDEEBDB6BE35BE09BE7E3E47BE6A3D163EB2BD2CBE04BEE43E6CBDA0BE27BE33BE963E1ABE243EC33D0EBCF5BE083E07BE9ABD233DD93DD8BEE73EF43DF83D953E4CBE9F3E4ABDB23E6C3EB13D263ED7BDD5BC77BED5BCF0BE953D34BE60BEA3BE65BD34BED9BB393E59BC3ABEDF3D19BE383E1D3D25BEB9BD883E24BD51BD433E0FBE8E3D7D3EF2BDEFBD73BE89BD803E8EBD043C203ECD3DE8BD093ED93E8E3DBFBEA6BEC2BEDFBDECBD23BE04BEFCBE8F3C463D55BE5DBE5E3E1BBC743DB6BE203EA7BC1EBE593BCF3D813D983E13BD0A3F493E563ED43DC13E60BCA03E81BEE13DBBBE8B3E963E2B3E373EF3BCD03E1C3E89BE07BE25BA54BD7B3E91BE00BDA13D1F3E62BE51BEC83E793EA4BE0BBD6FBDFC3C1B3E53BCE7BD96BE86BE05BD01BE233C973E393D67BC29BE0B3D2DBE4BBE9FBECA3A933E4BBE193EB5BD36BE66BED5BD6A3EB4BD18BD51BCA93E353E983EB43C37BEFD3D043C843E4ABD773D4B3D893B1BBE433C1DBD15BED7BD093E1CBF3F3E6C3EFABE743E07BE3C3E823EA03C49BE623CA2BD69BE77BECABDE03D253E91BEE13E1CBE8E3ED63D28BE063C543E29BD60BEE5BDDB3C1BBEB03E063E90BD6E3C103DB63DBABE403EAFBD42BFFD3C3ABE9DBC9739933E42BD9FBEDDBE43BE773C0B3F15BD4BBE7DBEA13D1CBE07BEA93E8E3E72BE123E6ABDD23CBBBE873E87BDDC3D00BD1FBD913E1A3FDD3D0ABDA6BC0EBE8F3E88BD603E28BEC8BD6EBE04BF9E3E8A3D18BE65BE393DC1BE3BBD54BE913DB2BD8FBDB33E643C983E483EBABE9F3DD1BE04BFDA3E1DBF00BEEA3D99BD363E113E6FBDBABEAEBD2DBC0F3D4B3EB5BD403EB43D0E3F3B3EDE3C93BC8FBE05BE92BC0BBEC73E1B3E3F3E343EBBBD01BE7C3DA0BB47BD853ECD3E2BBE8E3D11BE84BE8E3DB23E8DBC873EE5BE15BE993E8EBE1C390F3E62BEBD3DCEBEAFBE853EE0BD4A3ECCBDCA3E2B3F9D3D06BEFC3CE1BEBABE8DBE99BEBCBEB63E403EFD3B1BBEC03E123D99BEA03ED13E513E1E3E8BBEF33EF0BD5E3DB43EDCBD4C3EB4BD54BEE73E663EA9BDFCBD293E32BE223E6FBEA83ED7BE3ABE0EBD42BDC0BD533D05BC263C46BE383E9A3E4BBE993E1B3D3EBD18BF29BDADBE8CBE87BD91BE94BE213FE73D71BCFD3DB23D7BBCEC3E843D913DC6BE8ABDE3BE8FBEBBBD063E6E3EAABD08BE5E3E13BB883D873EF0BC6F3E86BECFBD8F3D213C2BBDBC3E8C3DDC3E82BEBA3DF63E89BEB9BE92BE4F3D6FBEA9BC62BBE5BC86BDC93E16BF813E2DBEAF3D90BE3C3D15BF50BE2CBEA43E813E923DCB3BC9BE8DBD35BE313DC63E2D3EC73CFC3CFF3CCE3D89BD3E3D42BE85BEABBE3CBE613D4B3D39BE353E313ECA3D923D32BE5CBD2FBE6F3E0EBE01BDDF3E52BE8FBE94BE0B3E6CBD0C3EFDBC09BDBA3E82BE8C3ED63DD8BECE3C543E723D28BE503E6BBEC4BE993E8EBC9DBE603E383E16BEF8BDABBDBDBE2F3E9CBD9C3E233EA1BE32BE3ABE90BDEF3D64BCB0BEEABD183E2E3E49BE243E25BEDABD9DBE07BE85BE76BE053EEEBCB73DD3BE4BBE39BEC03D0EBD2EBE8E3D66BEC6BD0B3E023FCA3DE5BE093C073F08BE7DBE1EBC0FBEF2BD99BE673D6C3E02BD893E9D3D6C3DCFBD0EBFD1BDDD3D943E35BCA63E9D3ECD3DCFBE493DB33C28BD9C3D13BD58BE99BBD0BC73BEF4BDD53EAEBE46BE973E453D223FEA3A313E1439D3BE5DBEC7BE6ABE993E833E073D4C3E09BD18BD22BE7BBEA53CD3BE17BD413D533DF03C693E7F3D86BEE93D3F3E403E103D81BEE0BDEF3D063F893D143E61BD963DAABD13BD62BD40BE62BDAC3D52BE523E9ABC233EE63CA53E8A3D913E24BE85BDF3BEA9BD5CBEAFBD54BD5ABEFBBDE43CCD3C9C3C00BE833EB63E9C3E703D08BD86BE36BEA63E7EBECCBE9BBC603CD03DE8BD32BE4DBEF83E75BDDEBEE33E603C80BEA83D7C3E19BE58BC013E353E8F3D87BEA83ACC3EB8BE3A3DA9BEB0BED23E0B3F883E9B3E51BCDBBEA5BD06BE40BE963E813E233E02BF2E3DC43DFFBE3B3E9D3D2D3B01BEE2BE95BECABD103F763E0C3FFDBE2CBE2DBD503EC73E0E3D563D673E35BDCC3D4C3DDCBDEBBD9EBD87BEA13D4E3E31BDB33D2A3DD2BDC63EE93DA1BA253C6DBDEFBE01BE123F043F423DE73C9E3E943E66BD5C3E5A3E09BE07BEC9BD2FBD753E1B3D763D94BE093F953C40BE99BE44BE6DBE733DF2BD7CBE75BD7A3EAA3D3FBECABEC73D63BEFD3D903E2ABE033EA3BD7E3E5BBE8FBCA2BDD7BEF9BDA6BE803EDEBC24BE8ABE61BB98BBC13DA33E3CBE1C3ECFBD0E3EACBDD13CDCBE503F1ABEED3E12BD823F33BF87BE823D9F3E1F3F6ABF3F3DA43EFA3DF23E973EDABD1C3FD93E593E34BF44BF153E0D3D02BF46BF793F22408C3E98BF0C3E403E163D873EB33CABBC5A3E6EBEA9BEAEBD78BE0A3E8A3D823D9DBD1C3E563E64BEE33D65BE36BEA33ECF3D7E3E11BE2DBE223E8CBE9FBE84BEFD3E313E6DBE9FBD2B3E283EB7BE7C3DC2BEC33EBDBD303E3C3D22BE98BD7DBE983D263EAC3DB53E253D893E85BE0DBD2D3D223E733E11BEB0BD04BD8ABD853EB3BC3FBEC73D643EA8BDD93DD13E5F3E383DA43EE33E07BDDA3EA33DEF3E9FBC003F783E243F563E9B3E4F3DF93C3FBEC23D773E673E7ABE0D3EC2BDE8BDB6BE14BE87BEC6BED03DDC3DD83A3FBD013E43BEB33E0FBDC1BC20BE89BE19BE7B3D4D3B01BE9DBD40BE21BECC3E29BBB8BC713E5A3D09BE29BD3BBD05BE44BEF93D70BE7CBC273E593E143E10BE73BDBBBD3BBD4D3D043EE1BD963E663E68BD303D92BEBC3E6DBD463E4B3E293E03BEFC3BF03D17BE83BEBA3D7FBECDBCB73E193D303E6BBEC2BCFE3C1B3FDF3EA239883E593EC93C743D89BEF43C073EC9BD92BE9BBE82BE52BE2A3D93BE82BD67BEB13D0BBD683EAF3EB2BE45BE3A3E58BE63BE1E3EA2BD073E1A3E133E943E8ABE403EED3D21BE45BE04BFA73E1BBE533E873B9BBD973D8EBE19BEE63C7A3E72BE2F3E8E3E073E0BBFC2BD8FBE37BEFABE34BEA7BE86BDD03E59BE26BEF7BDAA3E8BBE66BE483ED1BEF1BD213E0D3E88BE92BD8BBDDB3D953C99BDCBBDBCBDB13E4C3E99BEF0BE033E88BC06BEC2BE793EA6BE433E23BEC73DA53DEEBD54BEE8BCC83E0E3DB7BE9DBEB1BEEBBD56BE99BDE0BDB23E433E233E0BBE54BE223E5EBE843C873E353C5CBE0CBF83B8BA3E273E70BE423E153E8ABD27BE8ABC173EFF3CBC3DDD3D18BEA4BEB6BD96BD533E773EDA3DE23D25BE94BEF9BDDBBD8F3EB8BC8F3DBCBE03BFA33D22BD1F3E17BE96BE853E8E3ED1BD07BF1E3E8DBD07BEAABDF3BD3A3E8CBEBA3E19BD343EFDBDB03C0B3E4FBE28BE613E333ED2BD6D3E33BDA3BDDC3B353D893E9A3DC03D79BE9DBCAEBE733E0DBEB2BD1E3C503E31BD3BBE083D2B3CD23DB0BD0C3EDBBDDCBDA53CA43D983D7A3E653E48BD46BEBF3CB83D79BE4B3B01BD953C0F3F22BE9ABE1BBEB63E0F3E753E91BE053EBC3E81BD10BEECBD4F3D773E753EFC3E3B3D113E17BECABEE2BDEC3D6FBEC63DA9BE1DBE753EDBBDC43EA3BE4DBE38BE803E7ABE1ABF18BE183C23BDCC3D4DBD9FBC4CBE13BE07BE0DBE943EAEBBB43B1ABC01BE6A3E44BEE1BEAA3EF83DCBBD7DBEC2BD4CBDFDBD1F3D1C3E1A3E7DBE61BEC13D673CD13E2FBE033F91BE853DD0BE943D2ABE373E10BECE3C1CBBA6BE89BE36BEE83E143EF0BE183E19BBEB3DE9BD99BDA7BE2D3E03BDA2BDE93D69BEB4BEDA3D973D3EBE9DBE25BC803D233E25BEAFBD91BE34BE5ABE74BE143E77BDB0BCDDBD183ED63D39BD4BBE84BE96BE87BE563E593E2D3E1F3E1CBE153E01BEA33E5CBE6B3D643EE03B743DD3BEEFBD563E96BD873EF3BDE13E23BEB6BE90BEFF3E253F6FBD553D06BE053E23BEE3BDB2BE803E14BD09BE5E3D0BBE073E833E14BE1DBE67BEC2BDD33CC03EC4BADDBD323E02BF88BD093E35BEF43D89BE963EE83D873EE6BED83C0C3D42BE9B3E743D6C3EA93E97BE8FBEDB3D563D9FBDC5BC1D3DEC3D32BDB0BE7E3E133E9EBB183E7ABED0BDC9BEDA3EC6BD4E3E303E5F3E93BB643D943E2C3E8E3C65BE583E96BD173C0DBDD2BDF83DC23D3FBEAA3E6BBEDBBE2BBE003E763EEB3D253D9EBDFEBE37BE8FBE0FBF60BD493EC53DF03CE63EC4BE323E0FBDE83CB4BE303E95BCAEBEC83D9C3DAABEDFBDBABD49BE6CBE853DB93D7DBDCB3C933EC8BE9A3D85BE6BBCCCBE3FBE12BE76BE2EBD43BE0BBEF73D70BD823ED9BD1B3E0B3E6DBCE33E063E46BED23DCFBD923E45BE093E633DF53DC4BE9EBC93BE5B3E44BE143E5E3D21BF31BEB8BE38BE88BD9ABEEB3D203E8DBDB0BD1A3D32BE39BEB73E003C973D653E76BEFB3DB9BE4E3D433EB03B16BF95BE593C93BCAABE823E103F4C3EE73E07BF283EDC3D8BBD13BE57BD4CBE3F3E193EE6BE6ABEB13C0FBD86BD1B3E3CBE083D523AE1BBB63ECBBC10BCBCBB3C3EB2BD953D783DC1BE033E51BE1ABE883E8E3E8C3D663EAE3EFABDFDBE95BEEFBCE1BD3FBE8B3EB6BD08BCD6BE503E7C3D9BBE37BEE33D1C3EC33D6FBE4ABDE73DE9BEC9BECF3DD53D20BFF83D78BEA4BE293C813ED33D6E3E83BEF5BD08BE23BD05BE0BBF223E413E793C633EB63E37BD813E913E65BE7CBED3BD6B3E8CBE883BFB3D3A3EA5BE47BE2DBD19BE1D3D1CBE30BEC5BC90BE2F3D03BED43DBEBDB43D663E4B3DA5BDD73D3A3E033F84BD013EF53D38BE70BE8B3C6C3E373E03BF563E123E903E00BDAABEBABE9CBE43BE8CBE56BE74BECFBE04BE9CBECD3D043E9F3ED6BCF03EFFBE843E4F3E00BEA03C533E8CBD103E9FBD43BEDB3E1B3E34BE113EBABCC13E4D3EB03E423E08BE58BC73BD5FBE53BE623E373E19BE95BEA33DA73EC03EF4BD37BE053E92BD1BBE62BEC93D443EDD3D433E93BE15BE96BD0BBE583E72BC15BE553DA43BE83B69BEAC3E8F3CA8BEFBBDD73D18BD223EE93D3CBE3E3EB5BD7B3EB43E973E43BD133DB53CEB3C2DBE413EAB3DB2BDA03E9C3EE63DB9BED23E073EA2BE873D323E9ABEA93E55BDD83DA43D3F3D643D23BDA1BDFA3CD23E4A3CBBBD743E0BBE06BE253E373E8B3D01BE91BE98BCD1BCFB3DF2BD88BE98BE0A3E113F613EA53C343ECD3EB3BD0EBDA6BD973EB23E96BE87BD0F3DBCBDBE3DEA3D2A3D21BE9FBD953EADBDE7BD10BCEABD44BDCB3E803D15BE20BED73E843E823ED6BD9C3EB8BD193EDCBEA73E6FBE0A3E203E473EBB3E46BD7CBEB43DDEBD17BEAC3D32BD81BEB13E553E1DBF743E943E6A3C393D96BE2C3E15BE3D3E00BEA7BDB1BD773E2FBEA13EC53CF43E99BED23D6EBE37BE97BD353D803E303E123EE9BE3ABE51BE16BE5BBD2C3E0D3D37BEB23D72BD623E44BE56BED3BE09BE44BE933E48BD713EE13EE43D2ABEE43D5CBDC83D9FBCF93E2DBE6ABC563C7E3EF93DFFBDBEBDD23E0FBE043F833E843DB13DACBE913D1B3D4CBD8B3ED0BD72BEA4BEDFBBD83D72BED13C0A3EB63E023DA93CD0BE34BED03DFE3D17BE9EBD01BF0FBE043ECEBCA0BED8BD813E863EA8BE9A3E02BFF3BE82BE723EE33D07BFD1BD2D3D003ECDBEDCBE79BEB8BD0E3E8E3EA93DCBBD4CBE373C87BE6BBE6EBE363E22BE193E76BEDCBE603DC8BEB4BED83C373E213E8D3D1A3DFCBE53BEC33DDC3D54BE18BE573C283D1C3CC93EAD3EC73DF3BD233EFF3E3F3E17BC433E353EBDBEB33E6DBE913E2A3E38BE48BE4FBE753EC4BB30BF0CBEE6BE4BBE383D10BEC93E0ABE5A3DDDBD94BC01BE41BE78BD8E3ECDBD97BEF6BDFBBD043FD3BDFCBD313EDCBE00BCD53D323EA13D4A3ECFBDA33E20BD3E3E89BD5A3DF13D233F85BC90BE053E37BD1EBC86BC703E123ED43EF33D64BEA5BCCA3DC23D9F3EED3C2E3D7F3E8C3D1D3E863E213E9DBC20BD95BE653ECEBD43BED13EDF3CFF3CAABE68BE2A3DDABD31BE233E683EE83DB93EDB3D943E273EAC3D04BD04BE7EBE8B3E7E3E783EDDBC04BDE83D1D3D87BEFF3D81BCEB3EACBEDD39D3BDBE3DAABE56BD733E1C3EAC3E903E25BE573D50BE333E23BD9EBD243E04BE25BEB43E583D563D15BD0F3EE8BBC0BD963C15BDD4BC14BF253D11BD133E39BC51BC33BECCBD5ABD753EC63E1F3ECBBDD73C9C3DBC3DD63D113EEF3EAD3C44BE3ABDB83EA23D86BD523B0FBDD6BDEF3D23BE31BE093C75BD3B3E17BEFBBD4CBE32BEB73EEF3D663ECDBD893DB4BE0E3CDB3EFBBD8D3DCCBDF03E1FBDCB3D573E8C3D86BD94BE893B64BEDCBD5D3B62BED03D423E63BE08BE6BBDD73E16BEB3BE0A3FBEBD6DBE89BE00BED7BD5FBE143EAA3ED7BEF83AEE3C85BAC0BDC93E88398DBD0EBE2DBE2B3E32BD713E8ABDFC3D77BDD8BBDFBE1F3EE3BC8EBED2BECCBE9A3EBBBDA1BE57BE54BE373CB63E5ABE46BEE23EB43E693E91BE1EBE9E3D6B3E05BD583ED0BDF53D843E753E79BB4C3EB53CCC3D8ABE3CBD0ABEFD3D6BBC1E3E203D8C3E88BE15BEACBE1ABD8C3EBF3E8C3EAEBE8BBE27BE9FBEA9BEB13D883ECBBEC1BE7A3E32BE913C4ABD04BE963E4F3D933EDD3E8EBEC0BCD0BD81BE113EB03DC43B963DEE3E8C3E16BE793E6CBE59BEF8BCAEBC803E5EBDBA3EA43CA1BEC03C9C3E373ED93C31BE30BE9A3B2F3DBDBD333E513E8F3C8FBD913E1B3FDA3D86BD31BE463E9ABE98BD1A3CE03E20BE443E4B3DBEBE643DA3BD29BD793E6B3E3B3F0ABFC3BDF7BDDF39AC3E063F743E313DC6BC0A3F1ABF9DBE97BD83BE4D3EA4BE73BE673D8D3D91BD0DBFD43D6E3C5F3E443EDCBD2ABCAB3DB4BEEA3DD53C3ABB653EAA3E90BCF13D3DBDC83E6D3EB43E833E31BE83BDE03CBEBBA3BC823DFD3ECF3E8C3E6FBE6CBEC53D97BE3BBDA83D06BEBC3EA93D01BD6FBE863E3C3EA23EB8BDB5BDEB3C2ABE4FBE8B3E3D3C6F3EA73C613C07BC18BE91BD613E88BE4EBD9A3EE6BE1A3E913D6BBEEEBC7A3E15BE463A6B3ED0BDBABE73BE9F3E7A3DC03E90BD81BD01BE903EC6BE0EBEC33EAE3EAB3DFFBD8FBE79BE2F3EC63D11BD5BBEE3BD4C3E87BE1C3E8A3D9D3D9FBB5DBD1D3C8ABEB4BEAC3E99BE883DB8B7173ECD3C89BE523ED83EE33D29BEA7BE03BF0FBD83BEC73E5A3E443E5B3EC43D503C0EBE95BEB33EF93DEABDB73DE03D4FBD263E3EBD2FBDC5BD6E3EF63DD93E4DBEC03E213E903CAE3EA0BC85BE363B4EBD03BEE5BD293EE1BCA73E21BE01BF5A3CC03DAABDFABE56BEE23C0F3E613EEE3D853E59BED83EAC3BB63DA43EE23CBDBD5ABEF93D113D0FBE893EA0BEF33EFA3E413D1ABEA33E573D77BD383EA8BDC1BEA4BD8EBE3ABE1FBEB2BD7CBEBF3C413EFA3C143E9E3E143EDC3C443EED3DF23E7F3D18BD1FBE1DBF223EAD3DA53DA7BDD73D5CBE573D10BEAD3E383E6A3D8A3B43BE163D92BE64BE8C3C2CBEE43EFBBDDC3D91BE32BD823E8BBE1C3E3B3E68BE53BEC7BE31BDA9BDC3BD1D3E003E5EBC753E17BD0B3EA2BB5DBEF3BC30BE893EE3BE86BD8ABE103D11BE0F3EC8BE393E61BE933E563E3FBE4B3ED9BD0CBE6DBE27BE183C603E1B3E993E3E3D4DBE45BEF43DB9BD21BD19BD06BEE0BD66BE873E0EBE9DBE3ABEC1BD0FBE163E8A3E4D3D733D55BE5ABD913EE93DB7BD3FBDF2BD0ABEEBBDB63E4C3B473DBFBE56BE17BEEC3D8D3E163E44BE923C133EB03D2D3E653EF43EA2BE91BE843D873E9A3D173EBABD97BD9C3E22BEF6BB50BB7A3D213F1ABCCB3ACB3E9EBE623EE03D6B3EC0BEB93BA23D5C3DB23E8B3E13BF3DBE7ABE583EEDBC1B3E883E153E3C3C8B3D8E3ECB3EA6BEA5BD833CD2BECC3E10BF093E143D50BE623E343E80BE56BD2BBE17BE1D3DC73DA0BDD6BE95BC8BBE0DBE9A3E883E483C3C3EA83EB43D8A3E37BE98BDFE3D0F3EEABC6A3C043E09BF483E9C3D65BE8F3EA33E713D323E203E1DBEA1BEA63E143C313E96BDAC3DD73D433E6CBEDA3D383EF33DF2BC16BE88BE3CBEF5BDA73E82BE9B3E0C3ED6BED7BEBDBE3ABDDC3E313D083D173DD3BC473D793DCB3DD83C2B3E29BEABBD5CBED63D173D7DBAB8BD8A3C063E083E873C563ED03EC33EB6BEB43EA5BD55BE683E43BD9DBE673E12BE013E0FBEFBBC05BEC83D4C3D003EB03E583E133E28BE4C3E2F3E36BEA93E1EBE8EBED2BC313FAD3D9FBECFBD4DBE8CBE8E3E673E59BE2DBEBEBD16BF993EA2BD843D9B3E1A3D90BE64BDCC3B13BEA9BE33BEE53E9DBAFEBD0C3E0CBEFCBC4D3D4D3E88BD0F3E34BD3ABB9ABE9A3EB4BD033E7C3E34BF86BE8FBE81BE14BEED3E82BDB8BD5C3E84BE913DB63C9D3EACBDDA3D5A3EC5BD553DE73EBBBDBFBEACBE163D99BE1C3EC8BEAE3EA4BE5EBDF23D29BE42BE85BE4CBE133EC1BE393E22BEDD3E5ABE1F3E953DD33E3F3DABBE7DBDEE3D2CBE8A3E7A3EECBCD13DEF3DBFBE2BBEB3BDA4BDA43EF33C86BE35BD5CBEFFBDA8BE6C3E63BD26BD273E3CBE03BDA83ED6BEA33EBEBE663E943E903DF8BDABBD52BD143C39BEA13D723E043FAE3D783D983D4D3E913DFB3DE73E80BD933E99BEA53D2CBE9D3DC43D8FBE3F3DA7BED4BDEBBDC13E913EC53D98BE1C3D453E573DC0BDCD3D923D273E66BEBBBEEDBE0DBE91BEDB3A8E3EB23B24BCEC3E9D3DC93B1B3F89BDA33D693EEF3CA33D04BDA83EB4BE44BCFDBDEABC173D9B3D8DBEAA3D943D54BE3B3D8B3E1ABCB8BD433E8BBE4ABD303E463E9EBEA53D8ABECB3DDEBD1BBD1C3EFD3EADBF39BEA43F68BFCFBE0F3F0D3F9CBD9BBEA63F17BF03BEA13E483F9B3E183F4BBF00BF423F2FBF083FB93E1FBF87BFDFBE183F91BFF8BED23E47BF083FA13E433E61BE463DB3BEE13DA93EB53E5BBE4CBE9DBE07BE18BE3CBED53E0B3E87BE4BBCE43EB03C02BF943EEA3E9DBE233F893E8EBDACBE60BEFBBD533E83BDBFBE143E4CBE623E323E87BD21BC483D32BE82BEEE3C91BD2B3EA03E843EA2BD593D593C363DFE3E503D71BD573E513ED63DA2BDCC3E7D3E80BECE3CB3BDCA3D103EB3BDF7BB163ED2BE8A3E6EBE033F08BFFF3DBA3D97BDAC3C5A3E863AB9BD3CBE85BE793EBB3CF7BDA93E483D05BE9EBD1E3EC03EC13C823E9F3DC33DE2BE673B18BE813EA43D1A3E42BEC3BECABC963EBBBEF93DD0BEF4BD1DBD793E06BE483D883E41BE46BE963E023E3DBE9EBE19BE2FBE32BD08BDA83DBE3D8ABDEBBDC83D70BE8ABD683EFF3D6ABE213E41BD65BDA03B8DBE84BD8A3E793DE5BE69BD793EFCBD65BDDFBDE4BDEE3D9FBE53BC9FBE20BECCBCB33B05BFE8BD49BE66BE99BB063E873EDABE823DC53D983D563E6ABC51BEBABD99BE02BED2BD063ECE3E4D3EC2BDF0BEA03E2B3DDB3CF4BD053F063D5ABD54BDE7BEB9BE3ABE5EBE20BB9A3D4F3EC8BD1FBDFCBD143DF33C05BFA6BDFA3C263EB1BD32BE9B3E543D77BE0EBF093F29BD793E9ABE83BE5D3E15BF79BDFABD85BE7BBEB43E3EBD0F3E463E0C3EAF3E65BE44BE25BE933E823E33BE853E39BD093F61BD83BE71BE8BBE32BE873D7DBC513EBEBEEABD24BD9ABEE03DCE3DE4BD023B9D3C90BDBF3C2B3ECD3C433ED33DBCBC0E3F6EBE9EBE1D3E98BE21BDFA3E0D3E88BD05BE27BDF2BEC3BE54BDCBBD04BE5E3B08BE083EA53D86BEF6BEBC3D9F3E163E21BE73BE823D073E9F3EF2BD5B3E523E013FCE3DC9BE133EC0BD9CBBAE3DD33C2EBE87BE81BE02BF13BE013EBBBD973C0DBFCE3E723E43BEEC3D62BE1FBE4DBEDB3D0A3D853EDDBE91BEA43E7D3E423E833EC03EACBECCBE893DAB3EEA3E5C3E1EBEDC3E8FBE473EBABE753C1EBC623EEEBD963ED73DE63D04BECDBC353FE5BD4DBEBDBD33BE193EDABD58BEBE3D56BE6EBDD83DBE3E27BE013EFA3C9EBE7ABE68BD98BEC03D78BE593E11BE653EBCBDF0BDB1BD763EB83E19BD2FBEFEBD1EBD84BDFEBD02BF793E823EB7BD033D0ABE203BADBEE3BE8D3E913E71BE763EAC3CA1BD85BE173DCD3EF23EBABEFBBEA6BE96BE70BEA5BE30BEC83E65BE9E3ECF3D893E113E8CBDA6BDE4BD0B3EB9BDC3BE463E4DBE2FBCCCBD00BF3BBEE33C65BD4F3EA8BD03BD7E3D8CBEB8BDEC3D18BC7EBB1CBE81BDBF3C31BCB9BDD0BD0EBD7D3E713E673E363EEDBEC53D80BC7F3D143F163E283E713E913E87BEDFBDAABE8FBEEBBD0CBE873E91BEF7BD733CC6BE57BED6BC8BBE9F3D0F3FECBE433DB23C9C3E2A3EB4BB28BD0F3ECE3E8C3DC23CA53CD7BE093E5E3D153E85BE853E9A3D483E2A3E903D353ECABD9A3D7C3ECD3D6F3E0A3C00BE193EDDBD3CBEFA3D9A3DB9BD5FBE73BC9C3D843ED83EDD3E673D91BCC7BD293E463E9ABD2CBD1CBE1E3EAFBEF4BDB73D0E3CE53D843D47BE593E03B9F93D863E98BE6CBDDB3E173D1C3E40BD6DBD453E15BEBD3D133E293EF83D9BBE4F3D88BE563E3CBED63E593E333E65BE1DBECDBD723D2D3EA83EB73DA93D53BEBFB9AABE1F3E8C3E633D023E1E3E863DACBE763E93BE833E84BDA03C87BDCE3E5FBE813E21BE6B3E34BE963E5F3DF53D2B3E1EBEAF3D93BEFDBD8C3DCB3EA1BD523DA3BE7C3E06BB333A613E17BE063E75BEB0BE833E4D3EB63C1EBEFE3D47BE793D53BE5E3ECE3EDEBD873D783E16BDE33BD1BE953E05BFDF3E8F3D663E133ECC3D0D3EA23E44BD363E21BEC33D40BDE53EA5BEA0BEC73AB83CC73DA43E423E493E88BD6D3E19BE47BE2E3BE63D9FBE803EC73CBD3EE3BD923D68BE0BBEE83E8DBD3E3D753E3B3E903D77BEF03D8FBD3D3EDFBD523CA23C24BDDC3BF5BD3D3E64BE493E9DBE9BBD89BE5BBEA73D69BE413E41BE73BED83E043FD5BDA0BD36BE4BBD24BE6CBCF5BDDA3D533DAEBB923D3BBD903E91BE133DDD3C783D55BE943E0E3EC3BE773E68BE8BBE9F3DEC3DE93EA3BD38BE77BE3C3EC4BE99BEDCBD96B95DBE37BE503E39BB283EBEBD0E3F023EBB3EDBBEDEBA70BD50BE983E203D1ABE073E13BEC13DF83D1DBD44BE66BEB7BEF7BE903E4E3EF43D773E5FBE443D1B3EB03D1CBEDEBDE5BCF03D2D3EA53E1A3E1DBF89BD0ABFB3BD623E75BEEF3E023FD4BC0D3F62BD2ABE13BD733EE43E953EE53C06BE9CBECDBDA0BEF23C063F78BE47BEEABD9BBD15BE32BE803E99BD0D3E533D07BF95BDAABC5FBD41BEA73EE83EAABEB03DA53EAE3DB6BDA9BDB43EE5BDFABDF43C303DA23CACBE43BE12BED5BDB539DC3DDFBD16BE5F3D04BB08BE61BD0E3E36BDF6BE023D40BA173EACBE95BD843E303DF53EB03EB1BE39BED33E8BBEFCBD01BE06BC0F3E28BEAC3E393EDBBE0EBE28BECC3E313D523EBD3D58BA6F3E9EBE8B3E493A00BF9D3ECC3E87BE8BBEB03E6CBEF8BE663E1C3C82BE66BE20BC1A3D0CBF18BE91BDF5BD5CBE4C3E71BD933D33BD143E863CE4BEFFBDF23D213BC03C083E023E24BE563D87BE2ABEBBBEA93C01BE78BEFC3D1A3B8ABD85BDEA3DD43DF8BE07BE1EBE363D89BAB43E02BEA13E693C153D26BDA33D7CBE95BE8ABEAFBD11BE02BE44BEC5BE3C3E273E953E8BBD67BEADBD7B3E1F3DE9BD0D3E603E52BC8EBD8E3E0ABEB8BD5EBE0BBE5CBE563E84BE0C3E5D3EA63E22BEE1BDC53AE3BD8A3E6BBD40BE9BBD8FBDDE3E6EBDE0BDA53E593E8CBE603E94BE1DBEA2BD7FBEADBC41BE86BCC93C83BDC93EEE3DEFBBA03DDE3DF73D4FBE2E3EA03E87BE16BE493E4E3ED93C60BEECBE82BCF43C223D09BE233E65BD983EA7BE9D3ED53DD73D8B3EBC3DCF3ECE3DC5BDE73DFDBD643E46BEB2BE86BE4BBE913D233CB33D75BD863E03BE68BEDABD92BE62BE3C3ECA3EC23ED2BC4EBEC63D163F933C8BBEEF3D78BEAD3E4FBE31BBC2BD413C8E3E8CBD343E9FBEFE3D993E133E9E3DB9BD32BD61BEE1BD983E85BE19BE14BEA6BDF2BD25BD833E54BEB23E943E88BE953E023E073E6F3E2F3E1CBEBF3B103CE93B053EB43DBEBE4B3EC1BE203E853E69BE64BED73ED5BC223FB6BEA13E603E12BE71BDB33E853DB73EBB3D7ABD1ABEC6BBBEBE12BEC9BEFCBE39BDE53D63BE313EA9BE7DBE05BE03BF0F3D82BE61BE76BC07BFD4BD47BE6A3E29BE22BDFBBB2CBE35BE563D05BE3EBD583E303E9E3D843E913E0EBE513E84BE763E883E39BE023D3ABE83BEB0BAB0BD96BE85BEB4BD8BBEE73D973D8FBDC13DCF3ED6BD75BEA8BE8E3CB23C173EACBE2B3E23BE233EA53C323D65BE213CE1BD0E3E313EE8BDB4BB08BE963E723DB0BE7BBD213E3ABD9CBC813E2F3E9EBE2E3EED3D8CBB0C3C26BE903E4BBD5B3E52BE9ABDA73E073F37BBD9BD883E3BBD8B3E4E3EA5BDCDBE2EBE643E473E8D3B803E8F3E22BE193EC83CDCBD8E3DF2BC263CD53CF23DB63EA3BDCF3E92BD20BD913ECB3EBABEA23D3DBEAF3C833EA53D66BEAABD133F21BEB5BEB4BE6B3CF5BC87BE3A3E193EBE3C0EBE8FBD863D043EB43EDBBD803D5DBDC33D09BDFE3D97BD0ABEB93D68BE41BEC93E3CBEE5BC27BD303E833E99BED23E7BBE24BE84BE0FBDB2BE90BE9EBDFC3951BE30BE0E3E3A3E0E3E4CBE0EBEC1BC0B3C8BBD513EAC3E993E5B3DE9BDD5BED43C823B463D50BE0BBBF73D06BFED3D28BDFE3D0B3E99BEE73D7B3DB7BE1B3E9CBEE4BD6ABE2F3CC0BEE2BD253DC93DBB3EE83D50BDFD3D9BBE2C3E3F3E61BD643E233E19BE963EB7BEAA3D173EC33E58BED3BE103F00BEA93E9C3E46BEB23EC1BEFEBDD23D153E363E5C3E85BD4B3E3B3D243E34BD223D9A3E103DC33E9FBE3A3D80BEEC3D9D3E883D33BE603EAF3EFFBD47BE92BD82BE4BBE473EA6BD3BBC8ABE6EBCC1BDD6BE0DBE3A3D30BDDA3E12BE2FBEA6BE973DB1BC883E83BEB7BE203DF33CA03CCEBE1BBE083EC6BD39BEC8BE833E6B3E90BC21BD8C3E20BE343D933DA6BE20BD2FBD1F3E433E6ABE53BE89BC353D0A3E99BD8A3EE9BC5A3E933E13BE4E3CBD3DFDBE88BD6B3D8EBE663E80BE703E8CBD1D3DB63D0B3EBA3ECFBECB3D0EBEE83D0D3E883EFF3BB83D4DBE3D3D133E5C3EF6BD263EDF3D84BD6A3E8BBD993E873DB5BD2A3E873EE63ED2BE163E923E25BE3BBE2C3E0DBF403D05BE44BD13BFA0BE28BE003E84BEB83DC0BD07BFA5BD133E083D223D843EAE3E3B3EA1BE5CBEC5BED43BE1BD88BD10BD953E3DBD7D3E42BD2BBE20BF8B3EAB3D84BD313EB13C37BE773ECFBDFD3D523EEF3D8DBE943EE6BE123E86BDDA3B8FBE093EA43C93BD1E3E79BE613E203E3CBEE33DB63EB9BE403DCEBD61BE023D243CC93D59BD3ABFBEBDDCBDE63E",
      torch_tensor_32_torch.bfloat16_19: "0x0200000082BD2A3D403DC2BDAE3DD73D0DBD05BEA33C5A3D833D953DD2BDE23C2CBD0DBD35BDA03D12BDCDBD443D513E7EBDC7BDA7BD993DC5BDC1BD173E0EBE4FBDDC3D",
      torch_tensor_32_128_torch.bfloat16_1: "0x020000000F3DAE3D293EA3BD0E3DCCBC643EE1BD4C3DEB3CE2BBA5BD16BE033E9DBC5ABDE93D26BEE8BDB0BAED3D2C3D753DB4BD94BC95BD0EBE643E563EC7BDE23E003E723D123EC4BB113E8D3DB93D523E343DF0BD8F3D963D03BE08BDEA3C943D45BD1EBD8C3CC83DB03C163DE4BDAA3D79BD7CBD18BD23BE703DAE3C00BE84BDDABD093EC33D86BD43BD6DBD3BBEEBBD8B3B593D023D69BE7CBE5EBB1EBD9CBD78BE6ABD66BDAD3D32BD89BD4E3EED3D713EB43DCC3D43BDA73D6BBD163C18BD00BEBB3DE33D6A3D9DBE52BDB73D5DBB16BCA33D953B01BC8C3DE53D643CCE3D67BE063ED9BCB03D7A3E74BDBBBD5FBE2F3DA73DB03DCFBD943DD7BDA8BBB3BB923D163E22BCB03D213ED93D1DBC71BD613C523E38BE553D803D1BBC583E4DBE6EBDC6BDFABCCF3A20BE32BDBCBD313D04BD82BE553DBABD493B2DBC923E113FD73A083EEBBD523D1F3EEE3D6D3E133E143E443E213B1EBE0ABDB23C6DBADF3CEE3BA13D83BD0EBEB0BC18BE84BDD4BDC23D583C8B3DD33D07BDE03D00BE25BE04BEA33D65BDC83DAE3D4EBC09BD293D30BD53BE193D813DBBBC163D49BC31BE1CBD8BBDE63D1DBE98BDF0BCF93C403EB53D7CBE4DBD1B3E95BDD2BD0ABE00BEFFBA7FBD04BC02BE6B3DBCBDC9BC0ABDD6BDA9BD3BBCA83DF4BDB33DFA3C653D8FBD3D3D99BDD4BDDF3C9F3D22BE50BDB73BAD3DD33D573E11BE0BBDD03DE4BC14BDD43D77BDAD3C353E1B3D453ED23B34BE58BCE0BD1F3DB43DF13DEA3CE43D993D0CBDAC3D123DE03DD73D183E6E3D493EADBDE2BC0E3D113EC53A2BBDBBBEC03DEBBD7F3D763DE2BDCCBD4E3C103E58BE3A3D823D9CBD583DED3C96BDF53D1BBD49BC8A3DACBDCC3DD7BB2C3D9FBC2DBDF93D443E403EA9BDDC3D703E91BE1CBEA63C623C5E3CCF3BFABC89BDF9BCCFBC693D993DDA3D2EBDDFBDD1BD0ABE5D3E1A3E0E3E26BEE43D07BD633D3ABDF53C923D1B3D6D3D333DBB3D19BD1DBE29BD373D0E3EC6BDFC3C2DBE20BE3DBE3BBDBBBD4FBD253C9BBB313E81BB843C56BC8BBDE4BCB7BD333EDF3C1F3E12BDFD3D393E22BDCFBD00BE993EE1BD8DBD323E3DBE143E0CBE0A3D23BE633D0E3D543DA2BD4ABD9B3DCA3D52BE913E7DBD9E3DD7BD663E84BDB8BC66BCE33DE53D82BC19BDC03D30BD283C97BD1E3D03BF293D83BCE9BBAF3DE6BD6A3D8F3D863D1EBED3BDBEBBE93D42BD9BBDB43DC63CF93C3F3E213DB13D663E55BD553C4C3D433DD13C01BE20BEF0BC24BDF5BB10BE013E803D7C3E32BDBEBDDDBD033D583D183E3F3DE8BD63BEE73C303EFA3DB53E40BB88BC013E11BEA13CD33D86BDA03D923D403D923C6D3DA0BC0F3E76BDE03C3B3E163D41BE8F3DB6BD0B3D7BBC91BDB63C283D213D9DBD27BD1A3E2D3DBFBD90BD56BD2ABDA7BD5C3D27BD85BD07BE043DDE3C2D3C56BD3D3E0E3DD53CBFBDD8BD533D35BE2F3E413DAF3D98BDA0BD1E3D3EBDFD3DA53BF13D7E3DC93D52BC80BE3F3DBB3D19BDBDBC303C1E3CB33D02BD9EBD3EBC3B3DE7BD1D3E053D8F3E74BDFCBC9C3D9FBCA1BD003E4F3CADBD143D43BDCEBB1B3EFDBD893D6DBD7F3DB2BD863E693D9F3C9DBB603E06BDCCBC36BEBBBDF8BC58BC0E3E4F3D373C92BC893B73BE353DC7BD2FBDCABC113E91BD083E813E94BC5BBD0E3E1A3D193E363F8F3DD6BCA538133DD2BD773E90BCBEBDF2BD46BDBDBA393E2DBDCB3DA2BD9E3D56BEA43D173D533D16BD103CAFBDB4BD2EBE80BDE93DCD3D67BD9B3D403E183E813CD53D05BECABCF1BD733D0C3E21BE3DBEBD3DCD3DC7BD4BBD13BD923DB53D443DCCBDF0BD943DEA3D693EDA3D33BBF13D983C83BEBBBDF0BDDF3D0E3E393D1ABE29BD99BCC73C0E3D0A3E33BEBFBD4DBD8F3D2D3D14BEC4BDBE3DCDBDA9BE9EBD363DD83BEE3DD83DD8BD3ABD363C063E883DB83D2F3EB33D7FBCE3BD023E9FBD3EBE323ED23DDA3DBFBE72BD803E53BE3ABDD7BDB73D6CBDE6BDD3BC6A3C9F3CCD3DA03DE3BB093DECBD11BD193E7DBC06BEA9BDA3BDF83D1CBEC03D38BFB33DD93C0ABCA73D95BD4BBD7E3ED2BD04BE39BC3D3CBABDA83DBABD9CBD4C3DFD3C563D48BCBF3DB23DDCBCD0BD8DBE0CBE98BE81BEE4BD05BE713C873D7A3D60BEFFBD813D313EDF3C01BEBABCEE3D8C3B0C3EABBCE9BD46BD13BE21BC403ED23D363DF9BDB4BC133C46BEA43D17BD9C3C0E3D0EBD69BD273E94BD743E8B3BBDBC3BBE7E3DE6BD373CEA3DB03D7BBCC0BD67BC303BD6BD6D3C30BC55BB5ABEF3BDA13DBA3D193E0D3E703BAB3C5C3CA93DC5BDC3BD51BEA53D93BDF4BDEF3C1BBD8BBD11BE073E1F3ECABD61BECFBD91BDA2BDFEBCB9BE6E3CC33D873BC53DC9BDE2BCB03D143E91BDD5BCA2BC3DBD65BD8C3C1C3D40BCEFBDDCBD433D0A3E4F3E9C3D853C66BD3FBDEDBC323E9C3DE8BDA03C103E1E3D60BDAF3DA0BD293E1D3EBEBC17BE52BD8F3DCA3DB83C30BDE13D0DBDB53DEE3D8D3D4CBD13BC8A3B953D3CBE4C3DD03DFDBD243EA23DA8BD083E55BD863D603E0EBD583D4C3D123EECBC09BC55BD323EBBBDF33D0DBE913D603D223E74BC97BD873BFD3DAC3DF3BA81BD2ABE7ABDECBD023DB2BDB3BC47BDABBC17BE1CBA473DD93D3B3D65BDBB3DCCBDD2BDD13C48BE813B05BE1FBC1E3C32BDE93D083DEC3D803D12BE2B3D49BDA33C3BBC163EF23D17BE813E813C793E57BD1FBDFB3D0F3C26BE323ED4BCF7BD6F3D5C3C563DCABC2A3C933D1FBCC7BDA43B703E04BE3DBDACBD993DA43D463D6C3DFA3CACBD3F3DFFBCD3BD663B3FBDC43D7B3DC1BC4BBD82BD49BD19BD30BD44BDBC3BAFBD66BD1ABDC13D09BD22BD5B3CA13DCABDDFBCC1BD243DA9BE963C623DB83ADBBD46BE353C4CBD8FBD89BDB93D113C2EBD8EBD17BD943D7A3DF2BC903C36BE52BE913D653E1FBE56BD9D3DE23DF03CDFBCDCBD593E053CEF3D2F3CDEBD95BBCE3DEDBB4C3D9FBC5FBDB13B2A3D543E4E3D433D003D2EBD76BD81BEA93DB33D9DBD94BD3D3ED03DC23DFABD473EFEBD053EF33C393E00BEE4BDC03D463DA43D423CCF3CF13D68BEFB3C60BDCE3D0FBE27BDED3C8EBCE6BD2CBE223DCCBC5E3CA1BD223DE63C333E02BEBDBB1BBE4C3DA0BD19BC84BC843D573DDB3E423D17BD30BD2D3E11BEC53DF83D3ABD803C1CBE6CBD83B9B83C84BE63BC08BECFBC28BD81BDFC3C083EA1BD01BE4F3D623D9FBDB0BB8C3BBEBD633E53BEE93DAA3CCD3DAABC8B3C84BE13BDABBDBBBD913C21BB1FBE7E3E943C1A3D743AD6BCB0BDD5BDDE3C693CCDBD113E10BD29BE763D62BC343E9DBC213CE4BD813E6D3E043ED83DA13D0F3E4A3C2F3DB83DD73DAB3D31BDB8BC7CBD4F3D69BC4BBCF1BE92BD7FBD0FBE02BEAE3D6DBDC03B82BEF03CA33CE73C0C3CE0BDCDBD033E053D71BDA33C92BD813D813C7CBD3BBEC9BCFD3D9FBDBB3D16BDDFBCBB3DA2BCF03B97BC903DB73D74BD0C3E2FBDB63C7A3D2C3D3BBD69BEE43D3FBE3B3D32BED23E833E083D9A3C8DBD79BA833D1A3E4E3D1E391E3C7D3C81BCBE3C7C3DB23D783E9EBD9C3C33BE30BEBBBE163E633BF13D083E8ABCC93D033D01BEEEBDEF3C96BA29BE853DDDBD98BBBEBC47BEDBBD0E3EEBBD1A3D07BE6CBDA5BCAF3D67BD283E963B8CBB983D63BDFF3C8ABE3BBE44BD2C3E323E983D933D643DD73D49BD123E463DE93D093E04BEE2BDA93DFDBD6ABD893CA63C983CECBD02BE913D0EBEEA3E4D3BB2BD70BD0B3CE5BD173DEBBD10BD9CBD573CF23A9BBD2B3D333E043DBA3CEE3DC7BC263EE13DDDBD34BD193E78BDC5BC1FBC323EE8BD403E83BD81BC19BD5DBD7DBC9DBD41BD5ABE98BC533E623E1BBDCE3D6E3B953D24BDA7BD06BEF13E33BD313E073E863DA03D253E2B3D203EA43D0D3EE83D573D253C8CBC2CBE21BE79BE4E3E763DF6BD863D2D3E8A3D02BE48BC28BDB23D76BC15BD553D2FBE5CBB133ED63D0D3E28BB01BD1FBD933B293EE3BDDC3B253EA1BD14BE8BBD153E9CBCCFBD39BEECBD343E6F3D6F3D19BDA0BBFA3D46BD9C3DF1BD34BD5BBDBDBDC2BD223DAF3D36BE803D2B3EDFBC4B3D2E3D27BE76BC643DB1BD353DA9BD163ED9BE523E6BBD8D3C05BCE83B3B3E4DBEE5BCE1BCF3BD29BC143EE23CFF3DB63D9DBDFF3DCB3D933DC4BD6D3EE33D9BBED23A11BEFFBD10BE0CBDF13D1BBE05BE2A3EE5BDD2BD863C1CBDB13DC3BD703D47BDC2BD41BE6D3DB0BAE83B6CBEF7BC4A3E07BDF73CDDBC24BDE9BB28BDCFBD14BE2CBD003D793C35BE86BD1D3D323D3DBC443E313E87BDB2BD1B3EF8BD6B3CD5BDBABDB93D263E0FBE0DBE2EBE1BBDB73C91BD433C913D0ABE1C3ED3BD3D3D2B3DEE3CD6BCD8BC333CDE3D173E3E3E22BE313EEE3CA83D5F3DB93DE0BDA5BCF73D493C853D53BC073E873D323E06BC193ED63DAE3D6E3D893DC13D433CC33D90BDB6BDCCBEF1BD93BDA8BDD3BD143E0BBF17BDE9BD803D8E3A9ABE23BEEFBD193CB33D073C8A3CC2BD17BD7BBD4EBD543D47BD29BD24BDB1BDBDBD223E603EE0BD07BCEDBC193D093D8C3DC0BD273CD2BD5A3DCD3A313E56BC88BC493D453C943C2F3DCABDBDBDA43DB03C06BD02BEADBE7E3DE4BC18BDB33D043D67BCFABD333C28BD113E8DBC31BDFB3C6DBD41BD01BD37BDADBDBB3DCABBE1BDDBBDFA3D14BE023E8ABC76BDD23D053D65BD28BDDFBDB1BDB9BB7BBD103CAA3D05BEEE3C66BD9FBD96BCC7BBC3BD0E3E84BD193D5BBCC23C64BD093D3B3DFC3D393DB53A963D0BBEA9BD36BEAE3DB53E5ABD15BEC23C81BC44BE1EBEFBBC603D22BD113DB93D37BD933C1F3D243C023DD4BBC2BD62BE3A3CC6BD833D883D0ABE523DFE3B0B3DFBBDE73DAB3D48BD9CBD103EA4BD19BDF63DF93D613E293D293E81BDD33D293E203BC63DDEBD2ABC203EE83C52BEC2BCB83D95BD83BC20BD243E3C3C2DBD92BEEABD47BDD2BDA0BCE0BDC2BE753DA73EA23D043EF6BDBE3B383E283E2BBDEBBDB73DD73DF73D69BCABBD84BC143E34BC1EBED9BD823D19BEF93D93BDD8BB1ABB3D3C883D2F3E5BBDF43D8E3C133D59BD383E613EAFBD58BEDF3D333EBE3C38BC363E883C06BEAF3DF2BB83BD1B3C1B3E233D0ABE86BABF3D89BC5C3C0BBD8ABE88BDF23D523DD33C393CDC3B19BB05BE183DE83D1C3EBCBD3F3E8FBDE1BD23BE7DBD2F3DBB3D4C3D69BD733D89BC453CB9BD35BD893CED3D5CBCC13D0EBE32BEFCBC03BDA5BC493E74BE42BD60BECEBD6E3DF7BD0B3E23BD753D80BD723D953D1D3D0FBD373D04BD9CBDB13DF6BDFE3B5EBE0E3A923DB6BDE63B853C673D99BCF8BC89BD9F3DA93C5BBE253ECEBB09BE003E4FBED2BCD13DBB3D4B3ECE3D3DBE2B3E9FBDDE3BDD3CC83C9A3DA43D8F3C4B3C74BDDABDF3BC7EBDAB3CDFBDD5BDA3BCF33D67BC993D91BD2FBED7BB073E123DADBC62BDFFBD533C1EBDD83DA6BD8E3DC5BD26BE24BA47BD92BDB03DD3BBD1BC2D3D993D33BBB5BCAABD44BC3FBCDA3D5FBCAE3DE9BC0C3ED83CFBBD153ED43C553DC2BD263DA93D0FBE1EBDFB3BBCBC89BC4CBCF33DA6BD17BEBFBD243E453D0B3E89BC4F3D3B3B99BEB9BDFDBDDFBDB2BD53BDBA3D273D5DBD1C3ECCBD36BD14BD063E0ABE98BDF7BCBF3CA63D23BCDEBC1FBE543D3D3DA33D16BE48BDCEBDB23B1FBE7A3D46BEBEBD05BE28BEF53D16BE87BD0F3EBF3D093EFFBC923E753D8E3CED3D6F3CA3BD31BC7D3DBDBD973C79BDF1BCD13C903CFE3D9E3C0DBE32BD9BBCDEBD9DBDA7BD763DC83D3D3DF2BD933CACBDA8BCAC3D86BC3BBDDFBC153A423E79BE963C16BC943D29BEF33D3A3C1DBEC4BC97BCBE3D093EF23DC53C86BBA93D113D673DA13CE7BDD23BFC3D4DBDDF3D63BD03BE40BCA63EEE3B3EBDE43D283EF73CC5BDC0BD21BE08BD213DE03D173D353EE6BD79BE67BD563EEFBC203E453D9BBDFFBB6A3E2DBDCABDD3BC4ABDC7BDBF3D2ABDF2BD063A80BD2E3E823D1EBE653DD2BD873D4D3C093E4CBDD6BBFABC9DBCC53DBBBDD43D2CBD5A3AC53DD63D32BCE0BD5E3CFC3C10BC4DBD13BE3EBEE0BDDABDD43D8BBDE5BA023F8FBBB23D29BE483D13BD0C3E89BE103D6DBDBA3C893DC73D8ABC1CBE62BE5B3E193E153D293D0A3DC9BD1DBE823D94BD223EA9BCF2BD8E3C9D3B6BBDA33DF5BBE1BD93BD08BD6F3D9FBC3DBC8C3D89BD74BD873CB9BCF23C063E2FBDA63DB83D1C3DB63DC53DBEBDA2BD1F3E8E3B45BCD23D04BED23CCDBA0FBEA4BD0F3D10BE773DA63C0BBC3EBD73BE893D0A3E6A3D1DBDC63C17BCE9BD033E14BE803DD23E8B3DF93D7ABDB6BCA93C0CBE6BBE0D3DCABD10BD40BC413CF43D1F3EF1BD49BDB2BCA2BB0CBE4E3E193E2B3DB4BD013EE33D2A3E7BBD273D613EB63DB73D0BBEDF3D8CBEF4BD3DBD633DBAB8AFBDFFBDF2BD7D3D1C3D05BE993B88BDA9BC88BE12BD773C9C3D893D6F3C87BDA5BD12BE353EBABDD1BD94BD75BC233D843E09BD963DEE3D4A3C10BEA43E9D3EB7BDA73D5D3D2A3D103D3ABD833CCE3C41BDB0BD3E3E553E9E3C803E4D3E19BED93D433DC53C873D24BDAABCF73D52BE20BE583C183DFABC12BD3B3C853DB1BC1A3EC73CB13D423D653D7ABD513D6EBE41BE873D973C6CBC413DB2BD2B3D1C3D143E39BD003C64BE08BD7F3CAEBD40BDCEBC8EBE15BE8FBD813C1F3C8C3C4C3EF0BDFDBC3A3D163EFCBD4CBDB4BD1FBDA1BC67BD3ABC40BD0BBE7EBE283C9D3C5FBD543D01BD6CBD3C3CD53D1C3E20BC873D963C31BEFF3DE8BB9E3DC33DCABD02BE383BF1BC59BC173E12BE723C893D22BE053FD03D80BE983CA33D963D04BD60BEB03CAE3D323E9C3D8E3DC13B7D3D823D8B3A0D3D873C01BE403DC0BCC33C92BC073E643D5D3C15BCCDBC763D48BC943CF83C86BDBABC1BBE18BE29BD8EBCCFBC123D9FBC08BC1ABD0D3E1A3D47BD3CBEF63D43BD84BD583E19BD453BEBBDB9BDB33CE23CDFBDC73DC2BD453E88BD38BE183DB23DB93D1E3EDABCA7BC54BE70BE783D1D3DFB3DAB3D293E313C893E94BB903DEB3A82BDC4BCCB3DFC3D643C2D3D60BCF63DE93D7B3C1BBCA33C6BBDD3BDDA3CCBBD943D94BCD8BD253C873E653E25BD0FBD063C90BD853D06BED6BDCABCAEBDADBD013DD3BC4F3DADBD26BD91BD853DC73C9C3D55BE09BE0BBE14BEA4BDD8BEA5BDDCBD13BA46BEE33D46BEF1BD38BCB6BD24BDF7BD693C2E3E853DAF3CDCBC91BD1DBDA3BD5BBDCEBDD0BDA0BD44BD273D1F3E87BD18BEA53C34BE65BCC53D0FBEFC3C3BBDF4BD593E1FBE013DDC3C02BE8CBB9B3D9F3D24BEA83DED3CF2BD5FBDB13DEB3D5ABD5B3EEFBDA1BD83BDD7BD8CBC25BD4DBADD3C6B3D353DAEBD52BEFFBD93BA983D8DBD5E3DB73CAB3DDABBED3D973D40BC2FBE0F3E2FBC913E43BEAEBC92BD7B3D9D3DE43CBD3D933D453D57BD393EE93DEB3D61BD923D303E993D41BDCCBD643EC4BDAA3D45BE243E47BD19BE59BD1FBEC1BC97BDAA3DFE3AA43C0ABE38BECE3BA23D183D34BDA13D7BBDA43D0B3D16BD35BDBABD02BECD3D30BD43BE35BDC6BD803D22BD063EB23C053EB1BD2BBD423E3E3E6DBD643CBF3B4ABD10BB5B3D813D493ED33DCD3C7FBC91BDEF3C43BD92BDA4BE233D353E3A3D76BEC23DC43DD3BD95BDF9BC3A3E213E5B3C033E2CBEE0BDD1BD0DBED7BD68BDCB3CE63D0D3DB9BDF63D3C3D83BD10BC20BE0B3E893D58BEF23C143DA93C8FBD003DEFBC603DD6BC10BEBF3D86BD1FBEA13A06BD40BB05BE5A3D58BC543DCC3E4B3C023D81BC763D213D6E3D403ECFBD283D89BD88BC40BEC0BDD93D163EFC3BEDBDBF3C5D3D58BD103E5D3D91BDE3BD18BE0EBEDC3D2DBE7ABD3C3E19BE03BD12BE753D2CBE873D113EE8BD4E3EDF3B903D35BED53D14BE26BD32BD1DBE103E13BD65BE91BD7C3BACBDCD3DB7BD953CB5BDCFBDA63E0C3E0FBEE83B133E843D89BD09BB87BD0C3ECF3D6C3EA93DCBBD793D673C093D383D64BD5FBC28BE38BD31BDBE3D243E3A3D42BD303D0E3DE2BDB3BBB8BD34BD7F3DFC3D413E653EDEBD36BEABBC1FBEEABD40BEDE3DE53B1CBEBF3D4D3D683EE53C2CBC333E053EB73DDDBD223D44BED2BD553D2F3D91BD91BCD7BD6DBD52BD413DC03DC63DA4BDFF3E3F3DF2BD153E5BBEC5BA4EBDBF3CDEBDA5BC91BD253DCBBD7E3DD2BB53BED4BB41BD013E01BD60BD23BEBBBBB83D8BBDBD3D9ABD43BDC23DFEBD27BD9D3C2CBD303E00BE213DC5BBEEBC593DB03DEBBD84BD203E54BDC0BD593D593EA8BD11BF333C83BD873B3FBE15BD9CBD9CBDEF3DBA3CF63DF83D5ABEA53CBEBD653DBBBD1E3DDF3D8E3CEC3DAE3DDBBC22BD9C3CD23CFBBC41BB21BD84BD003E633DB3BDA0BC873CABBDA83CAABCF8BCC5BC623D143DB7BDF4BC2FBCA33D99BD0DBCACBD7EBC8ABDB5BD45BE063DF2BD02BDDDBB963DA03D13BE26BC87BDEFBD343DFBBDA3BC60BC213ED4BD0B3EFB3D82BD763CA63DDFBC043DC13DDE3D85BD6CBA0BBEBB3B80BE643D4D3CF83C893CC53DD63D91BC9ABBC63C66BD5B3EEABC8BBCF5BDB53DEDBC523B41BD3D3C04BC923CB0BD273E04BE13BE023DF8BCBE3D393E28BDAFBC4CBD6B3D153DFCBD403E073E36BDBF3D45BB10BD08BED4BDD03CFF3D51BEC0BB6F3E823DB53DB43912BEAC3D89BD303B463D3E3E2E3C60BDC6BD503EB9B9523CF1BBBCBDEC3DA6BCC93D3ABAA63D033EB9BC233E87BD47BD793D853DC1BD39BD8DBD913DF03C57BC82BBBF3D453E13BE7CBD9E3D2B3E2D3D9E3D1ABD55BE8EBEAC3DB8BBD9BD8B3D243CB0BDE23D313BE53DC03BE23DB7BC4D3D653D25BECEBDEEBC40BDEFBD033ECBBC283E433E6C3DF93DDB3CAD3C0DBD61BD623DAB3D38BDDABD2B3E643D243C4C3E49BE83BCD93D34BE14BDC4BC123C14BE30BD21BC4A3E40BE953D8A3CD03BDDBC0D3EF33D6D3E4CBD94BDEFBC19BDDCBD6CBD163EA53D843C123E0FBCA53D423D36BE2EBD423EDD3DB33D0A3EF2BD2ABED83DA93E98BD403D57BD6CBD53BEA33DE23C2BBC783D86BD3ABE1CBEC6BD6B3D95BDCE3CAEBD8A3D9CBD883CD5BDB23D8EBDC4BDC33D33BD753E953DB63CA13D0F3E13BE333D563DE4BD723DBD3DA23E1B3E423EE1BC623E883C8EBDC7BB4A3C403E143E57BC75BDE5BD903D0FBECDBDC6BCE3BD4A3EC3BD2EBD33BE60BD0C3D823D043E3CBD59BE52BD8D3BFBBD0CBD07BD9ABD713CF1BC463DB2BB563D4C3C993D3ABE363D2CBD683D13BDAABD143CF03D3B3D4BBDA4BD78BE1E3EA23D9A3DEB3C66BDB33D8ABD17BEAC3D143E223D2A3D303D533DF93D1E3EA5BB613E013E013D99BDA13DAD3DACBD8DBDBFBCD8BD003DB5BC273E993C20BE0ABD4B3E92BDC0BA36BE133E6C3D18BDE83AE33DCC3D9DBC8C3E63BC8ABDFA3C3ABEFDBD713C17BA3A3E0D3E68BD633C343D2C3DD93DFB3D86BC41BDBB3CA03EBEBD713DF4BCE1399B3D2DBE05BEC1BDE03CA33D763D593D9CBD87BDE3BDC2BB5A3EC53DF73B403D82BCD1BCB7BB033EA43B113D1D3DE03DCCBA75BC41BEC7BD30BD30BEE6BC143DAD3D793D883D663B83BEF83DB13D09BECF3DA23DDABB01BE2DBD7FBED7BC07BE473E69BDD9BC3B3D22BEB93B06BD853CA8BC2D3EC53C523EFD3D7EBE483E21BE04BDC53B0E3E833D4B3D97BC9CBD113E9CBB12BD533E1ABCE43C693D8DBC6D3D803B193DFBBD273EDE3D1D3E97BDDC3DD8BC56BCCA3DFD3DAFBDFEBD693E083D8CBDBA3B90BD9ABEA03DF53D07BD583E0A3D9A3D54BD37BC20BE6C3CB33DEA3C243D73BD003EF13B813E0CBECFBDABBD19BD6B3CA9BD0BBDF1BBA3BC503DCBBD0A3D18BD613D9A3D453D843EF9BD143DBA3D2C3E883912BE873DBB3C133E143C22BD37BE39BDF5BD2D3E5C3EA43DF7BD70BCABBDA5BE253EE23B24BD6D3EA1BDD53C673C3ABD983D60BE7B3C143E0CBEC03DE5BDDC3D263D5CBD8BBDE0BDD43DA3BC2EBD373EF63DA9BD7A3E7EBD213C4A3DCF3D893CB93C833EA53DB33CA1BD15BE6B3ED8BDD0BAB23DE13C093EB73D3C3E6F3DEDBBB53C7F3D573C473EF9BD16BD32BD543D73BDCD3D8C3D0DBE663D393E31BE083BAABC1CBE253EC9BCA5BD8E3F5A3E913D6E3D563DF93D763DC3BD703D99BCB13D003D5D3DC6BDE2BD45BCED3C99BC203E063E38BEE3BDA63D893DA3BD7CBDA2BDC6BD30BE0A3EA9BD08BDB23D9BBECEBD84BCA2BCB03E02BEDE3CD63D9CBDBDBD53BE2FBE68BD643CE63D0F3DC93B0BBE1A3EADBDDABDE5BD4ABEB63DF93A0FBD97BD33BE5DBC94BD82BDDA3D233DB53D93BDE63CD9BD20BC2EBD06BCD6BD213D503DD2BDCEBD063E543EAF3E2E3E61BDECBCAC3DE13D04BD463E54BECD3DC6BAD8BD95BC3EBE943D91BC73BC4C3D8BBC37BED0BC1B3D443D51BCD23CA63D0EBD833C2BBE7BBE4B3D46BE923D1ABDF3BC9F3D80BD75BD96BD5EBC5DBDFFBDC23D16BEC6B98D3D323EEE3A59BE8BBDC3BDEEBBEBBC8C3CEDBDF2BC0B3B033E4F3E223EC9BC07BD733CE23CD1BB0FBCE93B833C933D743D283EB83D0BBDB13D21BE443DBD3DEC3D843ECFBD5ABD1F3E6DBCD23C98BDA2BD313E56BE1F3EB1BD9C3E72BD23BE623E3E3DF8BD78BD07BE873D8B3D113DF43D543DF2BC683D0D3EB9BD193D383CA4BDC43D1A3E14BD263D3F3D61BA0E3E15BE05BE40BEAC3B8FBD75BE21BD503B17BE53BD0DBEFA3E993D823E85BD7EBD4ABE95BAB03D5FBD603D9E3D30BD5F3D4A3C89BD293E813CBD3D1EBEE7BD30BDD93D323EA9BD4ABED3BDA5BD013E1CBD853EC33D69BEE2BD80BCBB3DD83C453E1DBEFABD8A3CA8BD133E0DBEB2BCFE3D603C5E3C943D9C3D6C3D243C383DFD3DDF3DA6BDE2BD59BC983C723D2DBE8FBDB83DE3BDEABCC7BA983C8CBD2C3C2CBD3C3EE73D2ABEA63DD5BDA33DF03C1ABBE03D44BB99BD643EBD3CCDBD8E3C693D26BDA33BF7BDD43CFCBA8F3C203E1A3C443E5A3C72BD5ABD473D693D81BDAE3D3B3EE3BD863C3D3D093C25BD583D8CBDE23DB53DFEBCEDBDD43C763D843E13BE11BD203ED03D0EBD20BE65BD86BBFFBC373D533D67BEFB3D053EED3D26BE1CBE9CBC573DDFBDC63DD7BDA1BD533ED23D2ABD0DBEF23D67BD36BDEE3D083D45BE5E3D9EBC2CBE0EBE28BEF43D10BDFEBCE33DAF3C203D483DB1BBF53B583EFE3D953D53BD34BE893E1BBD1E3D09BE52BE21BD3EBD213EF8BE1ABE623D683DE1BD5EBD2A3E663B3A3E19BE613AB93DF9BDA0BC74BD1B3E75BD113EA53C3CBEB73DD03DFE3C243C2D3DFDBCE6BD2E3A1C3E5BBEB03D2F3E08BE3DBE9DBC93BDCDBD3D3E443E573DD9BDDFBD393C073C81BC2BBDCB3D9EBCA0BC3FBD253DE33D1ABE33BC503DE13D01BE12BD0CBD133DD63B00BE0A3E99BD15BE8A3EA2BC77BE5E3DD63D693DD2BD143E473DAD3D5B3D323DB6BC913DDD3D3A3EBE3D563DB53DE03D14BE1C3E72BD80BE103C5C3E9B3DCCBC193ED63B9CBC143E373B123E353D40BD653D14BD85BD343D3EBC0B3EC9BC36BEFC3D37BEA7BD033D513C94BC153E9A3DEFBC093EACBDDA3D7EBDD23D983DC5BDFDBC043DE9BC34BE7A3D153E0EBED3BCC93B8EBDCBBC423E1C3E5BBD78BD2DBC88BD0A3E10BE10BD453E063EEFBB8CBD323C063D6A3D49BE373DCCBD053C483D8338B63BAA3C53BD8FBD823E073E18BEA7BD3F3DD13DB23DA93D423D3EBC5EBDCCBD613CDBBD72BC9FBD",
      torch_tensor_128_torch.bfloat16_1: "0x020000000DBDEC3DFBBD5DBEBA3DC1BD26BCB93D9B3D1ABB5FBDCF3C1A3EEBBDE2BD09BE39BEFA3DFFBD153ECFBD75BE903DFDBD0E3DB6BD6CBECF3C953D143B073D633E333E9D3C083E92BDFFBD86BDFEBD433AE93D113EC9BC133E173D233D59BC13BE09BDAF3DDDBD0DBE9A3D1FBD283DB0BD60BD74BEC83DF03D3A3C233DFCBD0EBE5ABB5B3E1FBD0DBE95BDC3BDEB3B15BE81BC64BDA0BCA43CBE3DD2BCC8BDBDBDA33D103DFA3C85BDF5BCE7BC2C3E2FBCD8BD94BD89BC4D3D56BCD9BC503DB2BD7B3C2EBDF3BCE93D043E003DB3BBA5BD2EBEBF3D603D76BCD2BC60BE78BD4B3DA7BDE73C5D3DFC3C093EA8BDA93D823C03BE1C3E9DBC443D4D3D16BEB1BD07BE",
      torch_tensor_128_32_torch.bfloat16_1: "0x02000000F13D3DBE6F3E11BD10BE1F3D2DBB67BD6A3D75BE873E6D3E8DBE313EE53D82BD58BE1BBEAD3DC83D86BD81BB0D3E2E3D883D8F3D27BEABBE443EDB3E2DBEFCBDB2BD5A3DE63D133E22BE43BE313E7F3DA03D283E953C16BDF6BDA93E273E6FBEC43B213E6CBD0C3EEFBB0EBE01BDEFBC113C023EEA3DE0BDFF3D3F3CD03DCFBDBEBC81BEA43E5EBE83BD30BEF2BDBDBA34BD39BE23BECEBD76BE83BE00BDC83831BE7C3ED7BDB9BD00BD23BE94BC55BDA4BC98BC91BD8B3DB83D0A3E8D3EF33D51BE443D163B373EAB3DA2BC2A3E033EEDBD3C3CB53D4ABE3FBD45BEADBA8FBB06BEA2BC1DBE98BE3CBE7FBE01BD2C3E7D3C843DA63D993E5B3D223E133DAFBDD13D243E9DBCD9BD863DC9BDFBBDE43AA5BD5EBDAC3DB5BEB0BD433D16BE3B3E0BBE36BD50BD713E96BE0CBEAA3C03BE99BE533E3A3EA33E54BE6FBDD1BC75BCEFBD83BE453D933DB8BC2E3EF63D763EC93D27BE09BE12BE4BBD8B3E61BD20BD213D18BD41BE82BD3CBE4D3DF33D043E98BD843E4A3EA53E643E0C3E3C3E8A3E01BE9ABC0ABE7ABE063EFE3D763DF6BD193E09BD1DBD86BE2B3D5FBDB5BD9DBD60BED53DB0BD52BEC53DCD3DC8BC9D3E65BEBD3E263D9C3D963DF33DD1BDE1BD7C3E803D3F3E853E873D013C933D8ABD16BE83BE4DBE4C3EC0BC9F3DF1BB4A3D46BD953D8FBDD2BD303E58BD0CBEC43DD7BDC23DEC3C8DBDBDBD07BE79BE24BE003E023EE53CF73DB4BDE33C723D8F3DDE3CA53D143ED6B99BBC8BBEDF3C4E3EFD3DB3BC30BEEF3D03BDDEBDCABD26BD493E2BBE7C3E963D38BD9BBD033E0ABF123ED7BCFBBC0B3EC73D4EBE943E523E743E36BEA63D30BE29BC8BBCAF3D393E2BBE13BEA9BDB23C0FBD6E3B58BDA53DB03D8A3E083CC5BDA13B013DEE3DC13E823EB93C13BD95BE8EBD5C3D183D71BE283E533D533E07BE903D4C3D403E1CBE973C62BEB0BC5C3C3B3EACBC843D4BBE583D32BEAFBD0EBE4CBEDDBD053EFD3DE03CAA3D65BDD3BC983D793C56BECF3DBF3D9C3CF1BA81BE9E3D25BE8F3DAC3C893C0ABECCBD953D99BD483E9B3E803C933E0FBEFFBD203E06BEE6BDFA3CEA3C1B3DF7BD91BCE13D2B3E3ABE5E3E7D3E50BE71BEDB3D0EBEA6BD873E82BDA3BD76BAA0BC2E3EA33D223E693CB1BD09BE51BE92BA03BE713DFDBCAF3EE93D8ABDE83DABBD9F3DE4BCBDBDA63D18BD43BD8D3E153E933E8CBD7C3C05BE77BE66BE873EA73A923D43BED0BE9E3DC33D02BEDCBD1CBEC7BAAB3D3FBE57BCB73C22BE6ABE00BD86BD32BD423EA7BEDABD8C3DA6BEB0BD203ECDBB973E90BDD2BCF53D03BE013D4FBD683D8A3DB83C74BEBCBD7B3D763E323EEEBD513ED4BD1DBE9FBC8F3D933E823EC9BD753C78BD77BE883DAF3CFCBE14BEDB3D4E3D053EBE3DD8BDF63DD7BA1A3C01BECDBE1BBB5B3E89BE64BEFDBC163D1CBE94BD183DB7BED1BD303E9D3EBEBE89BE513D8ABE633E06BC303E9C3D08BECABDAF3DAF3E03BEF33D58BEE5BD0CBE6FBC48BE103EB23D2CBD3FBE19BE48BD29BE733DDBBD6F3DAC3C0A3E05BD40BE433D613E6E3E1C3ECCBCE4BA933B86BDAC3ECD3D72BE6FBEF4BC923D713E43BDFF3D4CBEEE3C923D933E50BE17BE1D3E3FBD55BE96BD0B3C2F3ED03CF53DC63DF9BD4A3CAE3E343E1B3EB93DAB3E233DDEBB9C3D113DB93EB63C2BBD8C3DA23CA73DCBBD92BD02BEB1BD6D3E90BDC53D3FBE9E3A7D3ECE3DE83D973D493E143EAC3D0E3E83BB4BBE6E3E273DC3BD643C0ABE00BD5C3E033E113E59BD583E21BA173EB53E063E04BEDABD81BDB3BD96BD8D3ECE3CFE3DF0BCF4BD27BED23D36BDA43D0E3E853E4D3D83BD993E5CBD99BD24BE66BD30BE5EBEA5BEEA3D873E53BC82BDF3BC553ED3BD863E21BEE43C82BE9CBDACBDD4BE1BBED53DB6BE65BD223D383E40BD0ABD733E84BECA3CBEBD0FBE0B3E1CBDABBD053E5BBE323EF43C063C353D0D3E61BED33B04BE8A3D09BD9BBE073EF3BD053C3EBE0E3E28BDB3BD8CBD22BE9F3D013EFEBC1B3E413D92BC843E763C29BEDD3C97BDADBEC0BC3FBE4F3C3A3ECF3D98BD9CBD4CBBD53DF6BC6B3E983EC6BD423C743C65BD5DBDB3BD7BBD333E623DF13C33BE633EBD3D873E843C0D3EC53D203EBDBD0EBC883DC93CCA3D04BE793EA23C8FBB4DBEA3BEDF3D32BE123BFBBC42BD493DE93D64BE18BEE0BC60BE5F3DA2BED13D4EBE60BD55BDCE3E243E9A3C163D85BDAABE613D283E45BCE43D863E0A3E793EBCBC0ABC2D3E3FBD613E0CBEC83C45BE5D3EE73D5B3EE4B87D3E5E3ED6BD263E2E3DA93D31BD11BE913E543DB73D0BBD343EC93EDF3E88BD3CBEE23D6DBD8F3CDA3DE4BB693EDC3D34BE3E3E863E483D563EB33D67BC86BECBBC5C3E6D3E7C3D093E593DC1BD693DB83D9BBD403E3FBE08BE4D3E433AF13C6ABEFC3C8C3943BD64BE843EDABC343E79BECBBDDA3D373E55BD42BDA2BC3F3D2DBED1BD043C6ABEEF3D953DAE3DBDBDFC3DAF3D21BCAEBD78BD97BC973D793E7F3E09BEBE3DAE3CC8BDC1BEBA3E21BEED3DC43DA73D6DBE1D3E93BE34BE81BDD1BDC13D4A3E8CBD033E1F3D113EEEBD243EA2BE673DE9BD96BC1DBD853D61BD80BEBD3DED3D793D9CBA1FBE93BE253E623E933E9EBE253C5ABDD43D5D3EBB3C83BEE63D333ECF3DD3BAC53C643D00BD07BEBB3AA73D093EC3BD64BE533E25BEF9BD2F3D58BD3EBE01BDBFBC97BD873E913D413E3BBD233C793C2CBEC53B053E76BE423E54BE043E573E84BE5DBC8D3C983D5FBC9BBC11BB863D8ABD473D2DBEAB3DECBD50BBE43AFABD13BEC93D1A3E9FBD83BDC93CE6BDEABDC0BC823DC1BD943D37BE75BE673E2EBE84BDBD3CB7BD62BEA43D323EEABD2ABE253EE4BD02BE72BCCF3D95BE443C56BE513E7EBE26BE1D3ED03D03BE0BBD9B3DAF3D02BE95BDC9BD2ABE00BEC23EA43DE3BEE5BD43BE72BD4EBE18BE723D5ABE44BE41BEA8BDAC3D56BE8F3E52BD99BC80BD9FBD0DBE173D7E3E6ABCA23D943D393E443C033E40BE243DACBD1D3EEEBD7A3E033DA6BD2D3C803D1C3E6ABE8E3D5FBD40BE00BE98BD8F3EBABD2ABEC33C9CBDD2BC433D183E2FBD97BCFABDB33E4C3DD93C6B3D253E4C3DB73D02BD17BE8E3D8D3E573D31BE4FBE573D2F3EC3BD51BD073D50BDD7BC693AA63D7DBE48BD8CBE1F3E443CD3BD56BE293D51BE76BE773D6FBE6E3D43BE81BC7B3D64BE643DD03D853E743DCDBC00BEA7BD25BB713E793D76BE983D983D263DCDBD2C3EB4BD513E1FBE8F3DA03EAFBB503EB8BD42BECD3C71BE233EC5BD673EF63DFD3B653EE4BD5A3ECA3BD23DA3BDC1BBEBBD383D86BE94BD2BBE983C013E61BECF3E2CBE06BD923D023D2FBB91BEE63D4D3EA4BE89BEC0BEE43B2A3D19BE10BD84BB3CBC4A3EA63E8B3D8EBEA2BD6DBC0C3E02BE30BEAA3E5FBC51BD813E1ABE50BEEFBCFB3D18BD43BEA23D4F3E84BD86BC1B3E9DBE3BBD9CBE2EBE15BE1E3E05BD883D643D0DBDC7BDAE3D08BE973E0F3E1E3E0DBE3EBC35BE5CBD83BD333E5B3E103E093DD83D4B3D0D3EFE3D333DFBBDA53E98BD43BEF63C7BBE7F3D60BDCC3C2A3C1F3EACBD2EBE453E04BC9CBD373E133ECF3CC63E0E3DD13DFD3C3ABEC3BC97BDAB3E8FBDA4BD25BD8B3EEFBD9BBE07BE0DBE0ABE3C3DE33D793BB13B82BDD83D2F3CF73AABBE0D3DB2BDAABC103DF0BD07BEC1BC4DBD1B3E263EF2BDB0BEB4BE2C3E0EBD0A3DC83D283D743D72BE263E66BE19BE303EE0BDE9BDC03D10BE1F3E56BEED3D9DBECC3D833E043DA63DF1BD523E5ABE153C313D87BD39BC34BEA03DB2BB7C3E5F3EBABD80BE7DBBFBBD093E34BE1A3F5D3D303F09BEA3BF09BFC03EED3EB7BEF33DBBBEA23D303EACBE6A3F043F9EBE08BFB43E3EBFB03E6D3F1B3F89BF98BE0ABE973E02BE8D3E4F3EFDBEE2BDFFBD1B3ED53D1D3ED43D38BDF33D2E3E6FBE7B3E9D3DBBBB2ABE143D263D333E89BE913EF03D82BDA6BE4C3C403E96BE053CD6BDB03D41BDACBC683DDBBC643E803EAB3DE3BC1DBD7E3B65BD103D363DA0BD85BEA4BCDF3D22BE303D1B3EFC3D483E8CBD0FBEB03D31BE42BE17BE923EEBBD283E793D53BD30BE15BE44BEEFBAC2BDA53D0F3E503D4D3E553E3ABE32BC20BEA7BDC53D19BE433E6DBD363E8BBE89BE2FBEE3BCDDBD3DBE91BC5BBCBFBEA43E04BD253C9B3ED63D2A3D2BBE83BE9A3E923E163E01BECA3C05BE33BDB33D0CBECC3C803E14BED03DDFBE703E44BC803CE23C83BE23BDAD3CE7BE05BD89BDFC3E22BE74BE8DBD5A3D713DD13D223DA2BD32BD10BE97BE3CBE363DD0BE8EBD873A243E1EBE59BDA8BC0FBE3EBEB63E32BD553DE73CAB3D12BE40BEFCB818BE133E5A3C373D4B3DFEBB1C3E88BE84BD6BBD90BB2E3E113E2F3DB23C773E21BEF5BD35BE063D10BE4D3DE0BCB63DC0BC1CBDAABDDABDFC3B5CBE913E5BBD403ED93C7CBE2EBD833C41BE3EBE913ECB3D773E4A3DD53D3A3EBA3D39BE9EBDEA3D5DBE4A3E2E3E0F3EBD3C9ABC9E3C57BE403EA0BC173C163E2CBE42BC83BEA13BD5BDBB3D1FBD1FBE81BD7C3E9D3DC7BCDEBDD3BD8D3EB73D57BE7ABE113E263C10BCFF3D173EAD3DAF3EA83D1CBE113DE43C843B4A3DAFBC3A3EAD3D8EBEE73D543D2ABE5ABD03BE85BE0ABD17BEEA3D0CBEDA3B89BEA43EE8BC403E9CBD93BD0B3E8ABD043E393E2D3D04BD86BE793E30BE153D8BBCF83DEFBC33BE38BD023E1C3CC23CF9BD6BBE00BE253EFFBBA03D8F3C34BE7C3E1CBEB73DDEBD44BE09BE85BE80BE163EBFBDAB3DF3BDF1BDD63D0FBE453E9E3D5ABEB23D33BE123E3CBEB33E933EBB3DB03CD0BC693D1A3E49BDC8BDF93CD53D5E3E493E2DBEF7BDD03DE43C783D02BEEE3CC3BEA5BEFCBD3A3D9CBE953DCC3D893D973E243DD6BD2A3E71BD0C3EE63C85BE4C3E08BE383DF3BDFE3D6C3E853CB5BCDC3D253D2FBE17BD103D873C0B3E85BDEFBCE03C703D203B83BDFABD27BE94BE4BBD4B3D87BE063E373CEDBC90BE17BC00BD5F3E7E3D593BABBE46BD983DA5BDD2BC6A3C883DC1BDA63D92BC273C56BD3B3E203ED7BDA7BCDA3C66BEDABD283DB03D633E353D7EBE14BED3BDDABD013E303EF5BCA7BD463EDE3D1ABE0A3EC8BD883D3DBEDEBD693CA5BE923D323E513ECE3D6D3EA1BDEC3D52BD67BE393D1EBEBF3D27BE0EBE91BDF33AD33C033EB33C3F3D2B3C403E2D3ED63DAA3D923D663EC73D2A3E2ABE943C90BD4F3E09BE59BD293D28BE0C3EA5BE273CC8BD493EBE3B83BC023E7BBE463E0B3E55BEB03D9A3C0BBE3D3CA5BE243C6BBD48BE4A3E5F3E043E04BD163E353E80BD4F3E493E313E5D3E313EA5BD9B3B2ABEBBBD843E733E173E9C3D193E81BE11BE013EAFBDB0BD753E4F3D633E263D143D59BD633EBC3D433D203DC7BDC1BE15BD513C9FBD673E53BD003E6E3D883E6F3D133DCFBC363E95BD18BD693EEC3E913D883DA83D46BE99BEF8BCA93E81BD06BE283DA63C57BC08BFE7BD57BD7EBC8B3EC8BC89BD023E053EBBBE50BEDEBD653DB53D3E3E043E5B3D9BBB24BC99BD9C3D5DBD753B863E1C3E47BDC5BD9BBD7C3C8F3ED73D61BE92BD81BC913E93BE9ABEB83DB5BD1BBE863E27BD913D19BEEEBCCC3D203C14BD8A3C3B3E7CBD213E743E76BB7B3D81BE063D26BEDA3D0C3D703ED33C35BE31BD5A3E4DBE16BE1B3E54BD52BE19BED03C85BE14BE6FBC283E69BE8EBCBDBEDB3E783DBFBD8B3CB23D06BEC03EE0BD25BE17BE8C3D07BEC6BD38BD3F3E343EBDBCBB3DA53D1D3E873E863E3BBD0BBEAC3E46BD8EBE5B3E963CD73D3DBE193EA23D763E1CBDE73DC9BD943DABBD543D943E84BD613DB9BDAABE30BC3F3C9ABD87BE7BBDEABD16BE3BBE19BEBE3D8CBD903DD3BD0B3E50BE50BD0BBE81BE1F3ECCBDAC3EFC3D1C3EFCBB37BD843D263E3ABE943D593D613D4FBE763ECB3E6F3E083E2A3E573D50BAC5BD66BD603D123E243ED93DB0BD9A3EEABC923DBB3B1EBE0BBE793EAB3EBD3D79BD4BBE383D683DD33D0FBEC93D133EA83D2FBE1F3E0D3EDEBDD63D43BECC3B49BDB33DD53DC0BC703E9ABC30BDC43D88BC193E95BECE3DA8BE233EDFBD293D01BE0B3DDC3C0F3EDEBC063D79BD9E3E03BEF63D423E843C033E86BD253D87BE463D39BADE3D0A3E8CBD6B3D6A3EA5BECA3DB63D61BD4CBE55BC403D00BE08BD71BEF6BC0F3E58BEBB3CB13D023EB4BE483C70BC063EDCBDA7BD223E633E2EBD303D3F3E9B3EDEBD353E6CBE9B3D83BDB4BD6F3D16BE573C613AFE3DE43D0EBEB43EC03D363E32BE1C3E223DCDBD9CBE5DBED4BD99BB833D09BDA0BBF53DDB3DFCBC983D54BE01BE74BD5E3E263EBB3DC83C1ABED13C32BE893E723E9D3DEFBE753BA9BE663E913DCE3D733EDC3C883E733D97BD873D3C3C823E49BEEA3D3B3E53BD353D75BEDEBD863ED53DC2BDF8BD983DF83D0D3E7B3EFFBD01BD4EBD71BEA33B68BDA5BD873D38BD983E25BC13BE4FBE36BE9E3D40BD5A3EE53DE33E2FBD8E3D09BD3A3C0DBEF1BD9F3E81BD6EBA86BD873DEBBD903D66BD3FBE9C3ECC3DAFBDE7BDFABD9F3DAC3EA83D343ECEBE9BBCCD3D44BEC1BD5A3EC13D8BBC99BC96BD29BEC63DADBDDEBC9BBEF9BDAA3E89BD1C3D1F3D063E5B3DC33EBCBD5E3E32BD12BDF8BD263D11BD03BD1E3E803E0ABE873E9F3CD83CDDBECC3C4FBDA2BE373B9F3C0B3EC6BD303C3EBE8D3D833D483E7A3D783C243E813D9BBECDBE563D7C3D713D813C873D87BD4ABD27BDC23B1F3D53BC8ABE3B3EEEBA9EBC403E7A3E3ABEDABD2E3D813DAC3B373C133E16BE06BE29BEE7BC6BBD193E063DD43DD3BE9F3DF4BA043E9D3EE03D0EBEA5BE3DBEAB3EA4BC67BD11BEFCBC383E94BDF2BC0E3EC1BD03BE5ABEFCBDBCBDBA3D29BD71BC303E85BD863D163EBFBD33BDC3BC5CBB503D293E26BE62BE91BD113EB23D50BEA63ED9BD293D3D3EAC3C233E403EAD3ED2BDBA3C20BE4CBCE63D343EF93DD9BB22BEC0BC0D3D18BED43DC43DB4BD113E0D3EA5BD05BE97BDA63C47BD8EBDC6BC143E843D09BE563ED73D89BEBB3C37BCB73D1EBC58BE953E1B3DE3BD2CBEFBBD12BE0C3D9DBD83BD863EBB3E1A3DAF3E91BCE1BD4EBCF6BD863E67BDA3BD27BE63BC5FBC323E6ABD6FBE75BDDCBD803D813D63BE9CBC8CBD93BDDCBD9A3E58BE8B3E453E4ABD4EBEE1BD183EA3BE543E0FBE8BBD8B3C66BE703EA63E04BECE3C8E3E98BDD93C6C3D14BE8C3DB2BD11BEFFBD803D7A3C11BD19BE773E2B3E0D3EAF3E1BBD0DBE3ABE603D423E1F3C2EBE8FBE373E0EBEB0BD763C25BE003C823EAABCB0BD843E2ABE923C10BE47BE8E3CDCBCC13C69BE1A3EDEBD07BF1FBE3F3DB5BD8DBC1D3DEF3B943E79BE88BE13BC34BEBC3E64BE8BBEB6BDA7BD3E3EC33EEC3D8ABEAC3E9FBEDF3E253E22BE48BE82BCA93EAABDB13D4C3E7DBD0F3E88BE5C3D41BE863E193E943D843E1B3E4EBE47BD1E3E903E74BE763C273EDFBDD13A5E3D17BCE7BD90BE0DBD053E813DC5BDA2BEFDBEB2BDE6BC5FBE55BEB5BB0A3E053C9EBD0F3E20BCB3BE993B8BBC83BD82BD843E3FBC17BCAFBDB9BC57BEF7BD57BE33BEA0BE4F3ECD3D61BD633E27BF1D3E19BE3EBCC53E1FBE143E913EA93D363CE7BBEC3D21BEFFBC53BDFF3C7C3EA0BDD03DC5BE55BDFA3CED3D8B3DE8BC743E033E2A3D67BD6FBEAC3EB7BD163E0C3E0DBE2C3D683DC3BD1EBD073EB7BD05BEF23C593E1D3D493E9D3D1CBE85BE113E2F3EA23D173E173C353EA43D04BE5FBD243C223E4FBDC13B5A3DCB3D133E323D27BE263DA23E203EDB3D0B3D003E03BE9C3C503E55BE133B1C3DAFBD81BEA23D5EBD62BE09BE0A3DFB3DC3BDDD3DDBBD0FBE86BDDDBD023BB3BE923D153E653E43BD203E223E2C3EBEBD22BE3F3EF33DABBD57BD873E7A3E613D0ABE84BB853E263DF53DBCBD2BBEE13DAD3D8E3B2F3E22BD573D0A3E03BE50BD65BED73DBFBBEC3DB9BD34BEB13CF03C823C65BD833D99BDF7BCC63CDF3C813D19BE34BCE2BC2CBC833E163CB8BDB73DE73BCF3D2DBCF1BCB1BD89BC8BBD7FBE4B3E45BD08BEE4BC9BBCD2BDCC3D603D063C573E253D83BD523CC1BCADBD8D3C8C3E963E06BD713EAC3B303E6C3DB03C9ABEA13D693E0BBE6A3E203D8FBE55BE0DBEA53C403DBFBDB03CB4BAACBE033E1CBEC7BC4A3DC63D65BD853EF03D093EBABDB6BB433D8ABE203D5B3E09BDDDBE553EBEBC863C3ABAE6BD54BE0C3E32BE763D973DB7BC433E3ABEB53D7EBE543E8FBE7F3D57BE0D3D083EA23D763E3C3D513ED93D853E823E10BE353E363D1BBC543E24BDBD3F5E3F853F89BE6EBF6B3F2E3EC03D25BFD3BE123FC03E13BFB63ECE3D883E3D3E1EBF1BBFF23D2D3FF03E67BD86BE9ABE3E3E9C3EC73E2B3FC53D72BE0BBE173E91BC313C04BE19BDF93DC33D03BDBA3E2FBE143E91BD1D3FA2BC77BED9BDC43ACE3DC9BDCDBD733DC13DA03DBC3D0CBC9FBBE1BC983C05BD68BEE43C88BEA63D88BE44BE313D53BEEA3D513E663D473C3A3D20BD8A3D753DB93DC6BDEC3E5B3D89BEACBC5EBE23BDB13DF13D0DBE513EA2BC923CBD3EF03C853DDBBDAB3CBDBB62BE7A3CA3BED83D8E3D743E73BD143E2D3E37BCF3BD2CBD1B39FD3DD5BC39BEACBD98BC203E663E1EBE32BE8EBDC73EB43C02BE873E19BEDD3E203E0A3DC03D68BCBDBDB33CF83D14BE2ABE22BE56BEAA3C8C3D073E67BD8A3E923DA5BE24BE513EFF3D763D363E873D88BE2B3EA43C33BD043D2D3DCDBD16BE21BEBFBD03BE693E3A3EC73C243E013E91BDC6BE6ABDB03D9F3DE9BD4E3E1FBE1B3E143D5E3EA8BECEBD31BD86BD66BEAB3A07BE9A3ED3BD9CBDB0BE913E12BEF0BDBE3C07BD99BE9F3D85BE653E1EBEB0BCC4BC21BEC8BD163E28BE41BE4D3C8ABE6DBEED3BABBEF13D9A3BC83DB7BD813CC93E4CBD5EBEF5BE7C3E653CB93D2ABEB0BD6DBC1ABE6CBEBF3C983CCB3D5EBDB93EE53D643C9E3D5BBE233E3BBDA63E9BBE5D3E36BD76BDB7BC3FBE53BC95BCD7BC19BECABC85BC903E2F3ECEBD18BEB0BE1C3EAD3D96BCBBBD80BC93BDF43D253DFC3D8E3EB23CA43C063E59BEFABDA93C903D5CBEB2BD473E8B3ED4BD2F3E083D273E4ABE07BD1EBE04BDB73DC0BD73BE4BBE95BD4F3E91BE383E4DBDC8BDD7BD4A3EF1BC17BEAC3D9A3D37BEF8BDD4BD24BE26BD533E283EB9BD923DA93DE1BE843D073DFB3CA5BEC6BCB33DE6BB0F3D5F3E573EC9BD343E653D62BE6BBE2EBC26BE8E3D3CBE353E1DBD4EBEC33D2B3E4BBE903DE6BDFBBD3DBC2EBE12BE863E393C10BD103C1ABEB03E8ABCBDBDB53D87BC11BE423ED5BB003ED8BDD7BB9CBD3BBD533EB2BE5ABE4DBE203E12BE54BEB03E033D9A3E333E88B9EFBD92BE57BDF7BB6EBDB63D93BDB0BDE4BD03BEA3BD97BEC4BD40BEA6BDFBBAECBD4F3E18BD053D8CBE7C3E903CACBD1DBE803E89BD44BE84BDB0BDAF3D273E873D203D3E3D3ABD68BE3CBC81BE14BECB3DEABD763EFFBD453E8B3DF5BD723D2ABE4C3D313DB23A1DBE06BD043D793D273E19BEAD3D443E073D0C3DD0BD243ECFBE5D3EA2BE1F3CAB3D2F3E31BB1ABD5A3E013E4D3D19BD843E2CBEFE3DAD3D25BE3EBEDDBCA4BD74BEC83CE93C373CDC3ED63D4BBE683C273DC4BC35BEE93D6C3D65BE7D3EC8BD92BDFB3DE33D463B9BBD373EAB3EB33D2ABE0FBE70BEA53E913DF5BD013EF13C6A3E1BBE9ABDE03D1A3D853E1C3D043E3B3E93BD173E0E3D9BBD3ABE823D88BC293E75BD433EA8BEE23E52BD3D3CCB3C793C4CBEFEBDB93D01BED2BDF63D07BE02BDAD3B9C3DDBBC36BC0ABEB03D453E10BD053E5ABE1E3EB53D853EAB3C3ABC453D43BD1C3F453EB2BD1EBEB13D6BBDC5BD81BD35BE6ABE353E483D94BD133E10BF5D3E263D92BE273EC33D07BE37BE093E07BE023E6A3E0D3ED8BEF23DD2BDAD3D673D82BDEF3D9EBDDF3CDABDCBBC663DDD3D3ABDD13D013E79BEDE3D383D03BD86BE9A3EA53DAC3E33BE023EDA3CBDBD1E3DB8BE043EB93D6F3CD13BD33D28BEE83D1D3E1FBE8B3EC93D053E2D3E293EFD3CA33E35BEF63D9F3E913CE8BBDABDAEBD1FBE993E86BC83BD8D3D9BBEC4BD853C2DBDFEBC0DBC4DBE86BD2EBE35BDAFBD323D40BD8F3D9ABC913E333E3C3EE8BC44BBB03D753D103CA63DF5BD203EAF3D403E6FBECBBD863E843E153E92BDB13C8DBBA43E87BEB3BE0ABE7ABE313E08BCE73DC53DF3BC4DBE213D5ABDD93BB53D1FBDB03D7F3E223DF33D63BE33BEA03D8E3D4CBE203E233D8BBDC2BCA23D9ABD86BE62BE35BE7D3E803E77BE033E19BE12BEB2BD263EADBE2BBE7ABEB8BE27BE693B8C3C343E613EDB3DCF3DBCBC3B3C56BEC8BD89BEA7BD753C8A3BBD39E23D5ABA48BECD3C923E623E9DBE183DA63DCCBD0E3E683DCD3BE4BC5FBDF5BD573E03BEE2BD9D3D223E583EB23E80BD9A3D24BEA03C873EBC3E9C3E243E8ABE04BE2BBEE23D433E20BBD03D5FBB48BDCABC5C3D1DBEC5BD79BE8ABD303EC33D153D10BEDE3DED3DCCBDBF3E80BC743D6B3D553D8D3D11BDED3D98BEFDBD973E06BDA23D58BD2BBE02BD71BE3EBD6DBDFE3D60BEEEBED5BD07BC11BDFBBD90BE6D3D133D183E80BECD3C71BB5EBE32BC4F3DAA3D08BD603D033E4ABDB33EAC3D1EBE283D26BD2FBD73BE1B3BD13BA03DFC3D8C3E11BE343C2DBCD73C29BED1BC8D3C14BEFCB9293D67BEF43D1E3E573EF6BE323DB9BE723E163E853DFC3D80BEB0BD863E57BDA6BD6A3C3A3C0F3EFE3CB9BDE7BCB0BE863E6ABC203D8EBDA3BDE13DA0BD2D3D9FBDA4BD3EBE933E9C3D973D5ABEC23D053DA3BD663D5DBDAFBD14BE81BEAF3DED3D75BD15BE17BE97BE023DD63DC8BDF93CA73D653D2C3D033E613DA23EAE3D4CBE3A3D1C3E143E3DBE13BD3DBE33BE4E3E9ABE24BE88BE3EBDD23D993D02BE1F3E343E40BE313E64BD8B3D913EC8BD843DD6BD8D3D833EAD3D173E643D023E8B3E233EDEBD18BEBDBE953DDABD02BD1C3EBE3E68BDBEBECA3DD9BD8B3D11BE98BD183E5B3E983C09BDE53C4E3E0F3ED0BB46BEC13D64BC1F3D9B3D2E3EF5BD10BDAB3EB2BD0C3D833E293E0EBE483E99BE2A3E593D2F3C3FBD9ABDB0BD6A3E31BE72BE71BD673D603E4A3CEF3C74BD2CBE62BD86BE33BE8FBD4ABE0DBE94BD3F3EEE3D013E413EEEBD8C3E6BBDA6BD76BEE3BDAFBE4CBD60BDE93DA53B923EC13D17BD0D3E2CBE2FBD6DBE6EBEBABD3C3EB33EA0BDCA3DA43D863E0BBE0FBE46BEFABDB13DD4BEFDBD2ABDE0BD17BEEC3D153E4E3E9E3DAD3B1A3E373E17BD03BD9A3D69BD633E8FBEBEBDB23D02BD17BE113D93BE43BDE13E1ABD363E8B3E623E42BEC0BDA5BCA53D5B3ECC3C36BD023E84BE6E3EA63D83BD033E663EEEBDB3BD9BBDD9BBC03DD43C6DBD0ABE123E5F3E293E2B3DA1BE173E563E0D3E8FBD5CBDC73D343EB43ECBBB97BB103E423EC6BD61BD743EFA3C463E87BC26BE47BE3FBEEEBDD93D7F3C43BD143D4A3DF83D17BEA0BD9A3DA0BD3F3EB2BD5B3EE1BD293C83BE353C983E80BE0D3E003EF2BDBF3EC53C6D3DC6BCB6BD6B3E8CBDECBE493E61BD833EEC3D753D483ECDBDABBDD5BD4D3EC1BD4BBE753E583EE73D2FBE92BD7A3E313E2ABEB13DF33C0DBEDDBD0B3DA83D5C3D243D47BD34BD723EC0BDC9BDA93E153E633D75BB95BE163DD33CE33CAEBE",
      torch_tensor_32_torch.bfloat16_18: "0x02000000F0BCCEBD093E83BD463E17BE743DCFBD95BD3E3DBC3C14BEAFBABBBCF83D943DB13D96BDBB3CBB3DD2BC1DBD9B3C39BE713DDCBDFD3D23BDFC3D0C3D213E3C3E",
      torch_tensor_32_128_torch.bfloat16: "0x02000000253EFBBC57BE8D3D303E85BD67BE0C3D1F3ED9BD08BCADBD173E3D3E333E903DB8BC123DD83DCABD943DB43D29BB6F3D19BE1EBE423DA6BDF43B07BCF3BDB5BD39BD0C3D4A3D323E653D0CBE85BCA33BA13D9B3D8FBD20BEE5BD97BDAC3DC73D60BD16BEB0BCA2BB66BE50BBCE3DD63C9A3BA03CB53CFBBD943D04BC083ECC3DA7BD253ED7BCCCBC4B3C11BE943BB6BD083D9FBC8DBC40BDCD3DEE3BB03D383EB13D183EBC3DA4BD8CBD8C3D1C3ED13CA13DBC3C023D28BE2FBD28BE323DB4BCC4BDA93D8EBD193ED8BD5C3D843C26BC043EE8BD14BCF4BCEE3D603D81BDBBBC053E86BE09BD4A3D233CF73CA73D2C3CBDBDE4BD0DBDB93D0C3E6F3D8BBD623A11BE61BCA33D7B3E643C9ABCB3BEC8BD1EBD65BEDC3DA2BCB33D3BBE303EE43D193E143D4A3DB5BD64BCDABC61BE6BBD833D023E1CBD4FBDF4BD32BE0DBD7BB9113D203EDE3C1FBC25BE84BCB83A48BE913D9E3DB63C363DD3BD323EE33C4E3C07BB0C3EA2BDFFBC8ABCC63DBFBDFD3C91BDA03CB4BD37BD52BD503DA3BD26BD97BBAFBDA7BC85BC14BE763DD43D88BDA7BC0BBDFC3D383D103D27BD96BD44BC31BEA23D92BDA5BD46BC963D7EBD8CBDB33D003E6F3D603E3F3DC03B93BE1ABE113DE0BD2B3EE13AF9BD2B3DD2BC35BD223DD5BD323EF9BB603D763C34BDC93DBFBD74BD29BEC1BC9A3DB53DFDBCA3B98B3D883C523DB8BD443D193D06BC81BDD83DB53D323CECBD4DBE8EBD11BF94BD13BE633C353D313D40BDD7BD54BB0ABDAA3D913DBC3D033DA13D53BD143D3F3EF6BD19BDAD3DAB3BCBBC40BE8DBDCE3DD3BD1DBE113D1CBEEB3DF03D523E9CBD81BD883EB2BD51BCAEBDD6BDFEBD02BD85BDE6BD1CBDF8BD6D3D9BBB60BD68BCEA3D503C1A3E0CBD36BD1F3EE1BCF2BDA93C7F3D5C3EA6BE18BDC1BC063ED4BD6DBD76BEE7BC36BD933DB8BD8BBDFDBDE3BD8CBC3D3EEABDBABD713DC73BCDBD8DBD42BD0EBE05BB8D3C9B3B10BE36BE94BC4C3D24BED43DBA3DD7BAFEBDB3BD063EE7BDC5BDEA3C063EE1BDE0BCEABCEDBB153D1F3E23BE1BBC3DBC48BDAB3D593C283EE9BCD8BDCABD33BEACBDBE3D183E88BDCDBDC6BD013E2BBC323EF0BC5E3D7A3DC8BD2BBE963DA53CA23DB1BB413D67BD0B3D49BDD83DD0BCAF3C7B3D0E3D6E3E01BEAC3DD8BDF4BC33BD86BBBFBEBE3D39BCB43C873CB1BDCFBDDFBCD73C783CF7BD0BBED13D8FBECB3D84BD833DE8BCFABD423E203D2E3EF7BBCA3B533D023EC43DA0BD193D98BDD43CC2BC343D463D11BE9B3D463DD0BD93BA873D4B3D2C3C07BDCD3DD83D45BD0CBE603EE7BCCD3CD0BBA9BD41BC423C353DD1BDE53DF03CAE3C673CBEBD523E18BE2D3C23BD913C0FBD3BBE35BD9F3DA9BD933CB8BD51BECA3D933ABC3DFBBD01BE3CBCEC3DFA3DDDBDE0BD81BC213DB1BD4DBDB23D28BD1BBC30BE04BDAB3CEC3D8F3DC9BD31BCC2BCE4BDE93D0ABD8DBE843E163D2ABD71BB8B3D3FBDA2B9BD3DAB3DBCBC113D3E3D0B3DE3BD023DFDBCC03D67BD5C3D383D5ABD1BBDB53DAD3D62BD3E3E173DA13D40BD85BD53BEA1BBB0BB213D393E05BED23DC2BDD4BE1FBCEEBD2FBD8EBDA73C013DF63AFE3CB8BCBCBD35BDC53C07BED4BC01BEEDBD50BE41BD293D9FBC90BCA7BD3D3CBDBD633DC7BD8ABB33392A3E053C133D513E64BD863CF3BDF73C073E00BEA83B59BCB93D343EDFBDC93DDD3DB73DA9BD533DBB3D2EBE1A3ED93D043E583DB63C39BBA1BB04BE10BC8C3DAF3DD43C9DBDD2BD07BEF13DEB3D70BD63BB21BEB13DD2BC2FBA92BD853E7ABE8DBD85BC2F3E06BEA8BD0DBE5CBD0BBED83D2BBECD3DC23D263E033EDCBD8C3D293E9E3C9ABD74BC78BCDDBD943D183EED3DB2BD723D8C3E983D4DBDC2BDCF3D5A3D30BEE23C38BC003DE63AC0BD08BE023DE33CF8BC5DBE8CBC173C31BC5FBDAC3D343CADBCA2BD5F3D0BBDDB3D83BDA0BD193DACBDB83DEB3D80BE4A3B97BD4ABCD6BC8ABCD23BEBBC92BB1BBD50BCAFBDE13C19BEE3BD6D3DC93BE5BD4CBDF93B023C49BE253EB33D563E4C3DE1BDCE3B06BDEFBDA83D563D083E19BEA43D95BEA8BD983D9D3D803D18BD08BBB7BD073EE6BC203EC9BCFCBD513DC1BD9A3D94BC13BD683C33BE803C1FBE31BE6EBC66BC24BE4C3DFB3D003E4A3D833DC2BDDB3C853EC53D91BDB7BD41BD133DB0BC84BC24BD0D3ED93D48BEED3DCEBD263D923B223DBFBD47BD2FBD1BBE00BDD6BC9A3A83BD193D193D5C3C70BD68BD763DC7BD053E673DA43C213DA23DD5BBD9BD34BEE83DE0BD523D333D2F3D0F3E353E1DBEF4BDA83D4ABDA53D8BBD823DB4BD5A3C043E95BCAEBD7ABD2B3D96BC013DB63D8EBCD13C943D273D3BBC9C3D313C7E3D44BCADBCE63D3E3E85BDCF3BAEBD873E91BC853DAABD083E6C3D4F3E0BBECABC553E393E2ABA36BC193EE5BD22BE36BEBBBD93BC19BD913D5B3C1E3EDEBCB03DC43D3D3D033EAFBDDC3BDC3D403ED4BDECBB893DE03D793C80BCF7BCB53D793D75BDEC3BD6BD553E213DBDBD573D9DBD05BD0E3D96BD1ABE34BD503DEF3DC63C29BD48BE123ED93EA7BDD13C8D3D9A3DE7BDB43B2CBDEEBDCA3B963DBEBD3ABE163DD9BCBA3D5CBEC5BD073D4EBD7EBD9C3DCE3DB93DE23CB4BD57BEBCBD163E1BBE61BDB0BDD53DA2BD8EBDD43DF33D37BD8EBC593E353DABBCB0BD81BDA3BD19BDD6BD0C3E0FBDA3BDB13D19BD573DA6BCD63CB7BDE43DF0BB573D9EBD54BE98BDF8BD903DDD3CB8BD203D723DA83D643D323E51BD1D3D2ABDB8BD383C963D3D3DC83BD53C123D323D6F3D803E25BE30BD41BD373EA63D1ABA26BEC4BD4BBD2C3DFABD533DAA3C65BDA33D5D3E9C3D583EAE3D453C1F3EADBD04BDF4BBBDBD07BE88BD133E473BAFBD193E18BEE13DAB3D05BEBD3D1E3DC8BD0EBB70BC823DF63D13BEFBBBFEBC0FBE2ABE193CB7BD8D3C5D3D59BD88BCCC3DB0BC6A3ED73DC8BD93BD683BE4BD6CBD8E3D15BEB8BCA03DE7BB643D383E0BBC853C4C3D04BE28BD2B3C853DBF3C0EBDC4BB06BEE03B8FBD803C5B3EE8BD143EC33CB8BBF3BCCC3AFDBDECBCC63D913D94BDC73CC33DF03DD8BCC9BB8ABDD1BCA83C0FBB913DEFBC85BDF33CDB3C893EB03D9BBDD7BD493D27BE25BBD53C93BDA4BD0F3E99BDC2BDB23C9E3D1F3E20BD42BDBFBDF4BDDB3D933CA93B953D53BDC43DEF3D2BBEF9BD3ABD39BDF1BAAB3DC83D14BD92BD703D38BEBB3D3F3DA3BD223DC83D9F3D893D523C92BB78BD51BD9EBD30BED03D70BEB2BCA0BD153D56BE343C643D463E9ABD163D65BB343ED93DF53DA73C0CBD183C82BDB3BC823D1ABC5F3CF63DDA3D4DBB62BD1D3E753D723E27BD223D2C3C0B3A493B8F3DC23DB5BC2DBD553E81BB50BD0FBB033E90BCA83DE93D803D4B3D1F3EB93D26BEFD3C803D7F3D50BCC03CC8BC5B3B203DDEBD123C903C8DBED63DE93DA7BD1DBEEB3D0EBE3E3D3ABE723C253DABBD27BD21BCA13D45BE043E953D173EA5BCAFBD99BDC1BDB5BD43BD3CBE74BD433E66BE393CAABDE83D9BBDFDBD613E58BD5D3D673E4BBD90BC803DF5BD9CBC8A3D1E3D07BD10BDCBBC09BE0D3D85BB933DC1BDA23D06BD33BDB1BD2FBDD93DCEBD2EBE76BD2EBDCE3D34BE17BE02BD0D3E5ABDFC3CFDBD0D3D063E773CF3BD4E3D553D9A3EB23D153E82BCECBC0B3DF6BA2ABE38BE0BBD843DA73D9A3C033E33BE083E2A3DDABD893D82BDA43D03BD8F3D41BE55BD1FBEF5BCD53DBA3D28BE2B3D65BDB4BDE4BCE03D36BDC93DDFBC91BD9A3D4E3DA4BD943DABBB1CBDD83DB0BC9B3DDDBD183E66BDFD3BB4BDE13DBF3CDE3D333E1A3EBB3D663D41BDA43DB13D71BD4E3D143E11BDE03D4DBDDDBCC83D973CC1BDCFBD8DBC08BDB53C2A3D923B5C3B1DBD953D133EEBBDEABB09BCC6BC9ABCB13DBE3DFC3CC8BDBE3D8FBD6DBEEEBD0ABE9E3C2BBEAE3D86BD20BC6BBDF7BD533C19BECC3DE4BD35BCF73DC0BD943A80BD123E163D19BD31BE0ABE18BE20BD11BD643CE33B7EBC943CF73CA23D5D3D263E3D3D1A3E70BB9B3D03BE8E3DA93D753C57BE993D87BD72BD363D73BDA9BC6CBD1ABE7DBDAABD5C3E40BD133EAE3DC53CF13CA1BD363E583A723BE2BC823D49BD88BD31BC6EBD023E22BD05BE403D49BD4DBCE63C8FBD8D3DD83DF63D083EBE3D77BEB8BD37BED6BB88BD57BDF7BD0EBEFCBDE6BC0ABCB73D10BE1A3D4EBDBEBCA13DDB3DAF3D9E3D203D473DA43DF93DD2BDF4BD94BDDA3C8F3C2B3E3E3D0FBEAEBDA53DA43C813D883DCD3DD23B8D3DA53D51BD88BC323CEABD533D8C3D103D29BD013D9ABDD53C753DF43D63BD95BE9EBDC8BDCE3DE03D253DEF3B6ABD95BE7A3DC93D493E73BDFEBD0F3E913D26BC1FBD0FBE3DBDA03D423D65BD053D8CBDFABBDA3D85BD28BC703D7BBD9F3D1ABD13BE3BBD863D8A3D7CBAE0BDB03D51BE3F3C85BD5BBE5A3D72BD31BDF6BC833DCD3CE23D353ED1BD6CBB243D83BEB23A12BCA43DFC3DB3BD6FBD50BD0ABEDBBDA53C83BCE4BD41BDFCBD7239B7BDB0BD2A3EB83D093E2FBE32BDFBBDE8BC79BECA3D88BD713AB33C36BD303B19BEFBBDB23D3D3C17BC0EBE223B73BDD23CCE3D03BE0ABEA03D1A3D343DC1BD763E99BDDB3D1ABD333D28BCBBBC33BDF5BD84BC7A3E44BD8ABD9ABD72BD18BEA1BD333EAD3B02BD82BAEA3D8C3D533DF23DC3BCC8BD743DE13CDCBD153CBDBD313EC4BC11BEA5BDF33CE13CB1BDE7BD06BD3D3DE2BD6E3D363E13BD3F3D06BE313ED03EBA3D743C3F3CBCBD26BE7BBD9DBDCF3B69BBCB3D20BDA6B8FC3D833D19BD053E12BD0DBDEE39813D0ABD893AB1BD2CBCA1BC2D3D7EBD473E1EBD06BEA43C9D3D44BE4D3D4ABD38BE30BCF8BD843E6FBD543D903DBA3DA43D58BD423D81BD043D52BDB93B22BC0DBEE2BD57BEF73D163CE3BC6DBEB73C273DB53D24BD003D04BE033DE7BCBC3D3CBC85BD97BDF33DC73D9BBC4A39DFBDFD3DABBD66BD233E733D45BDB3BC163E83BD96BD7C3DFCBDE13CFD3D563D23BDE2BC86BCE13D94BD013E773D67BD1C3ED2BC17BE773DE23D43BE133D5DBE2CBD42BD0CBD08BDCC3C583D003C1DBE8BBD67BDCF3C053D69BE3CBCA8BDC4BD813D073D0CBE1BBE333DFFBEC33DADBDEB3CA6BCA03DF7BDE63DB0BCCC3DCA3D46BE803E63BD34BD313E0A3EB3BDC23D57BDF4BD1F3E0D3DE3BC923D1FBDFD3D68BD21B903BE9A3C6D3E5ABEC83C7CBD5CBD83BDE33DB4BB0D3EB9BD0B3EABBCDDBCA0BA46BD0BBD9DBCA73C093E2B3D103E5CBC3B3DAEBDD9BD163E603E12BE8E3CAD3CF6BCC2BCC9BCC43C2CBD743CC83D12BEF23D373D103E1BBEC63DE03D283DC83B12BD4CBE8C3D3DBD22BE823D16BDF43D633D303EA33C4B3DCEBD103E513D9CBAB5BD95BD05BDEE3D8A3B103D24BE86BD883D463B11BD9BBD89BDAD3B07BD96BC95BDC2BD193DA2BDE33CE2BDC4BDF23D943C9ABDE5BA89BC95BD423E60BD993DF6BD743CA83DCCBDC5BC61BDA93DF6BD913DA63D073D943D8CBC023D95BCA83D09BE31BE57BE44BD9D3D5E3E563D1ABE08BC5A3DDE3B85BD2FBDA53D003E5DBD8A3B86BC023EC5BD33BED43D003CAB3DC43D9EBD8BBDC13D983C0ABE94BDA73CE4BBEEBDC53DC6BC73BD413C6ABD873C8DBC97BD28BE273E6A3EDC3D36BD603EBA3D1A3EDE3D9F3CFC3DAA3DEBBD843C0A3DF33C61BD82BD913DC8BD56BE7B3D15BD16BE373B793C90BDAD3DFEBD86BD163E53BD0FBD97BD953D493E08BE60BC8DBD02BE113D12BDE63D62BCF13DF93DD43D1F3E823D69BEFCBD90BCA5BDB6BCA4BD2BBEB33DE839AD3CB8BD353E47BCB7BDC73DC03C43BB48BD1F3D3A3D1ABD603DFFBC113ECABD573D86BD3FBD8EBC84BDD83C0B3E993D643D94BC81BC983D3ABE19BD17BEA53C393C80BEE9BD223E9E3D6B3DB2BD59BD973D87BD873C97BD26BCAD3D203EB5BDF73D96BDB0BDEA3C3D3CF539C43DAB3DC4BD83BD2BBE55BD79BE78BB17BC713E19BE543D18BD5E3D143D063C643EC5BD1C3D51BD04BDB7BD1D3C113EE5BDB43D8E3DD6BCE6BCF73D52BD553D203C113C3F3D263E7A3D03BD13BE053CCBBD3FBEE13D13BD883C8B3DA7BDE5BAB6BD473D863BC03D65BC23BEDC3D163D4ABD5A3EE03CD13DCB3BC73D13BED33BF5BD65BDEEBC46BD5DBD85BDBBBD8F3D003BD53C3EBD02BE923D0B3C9FBCCBBD4F3DEABDD2BD973D713D493DEEBC35BD593C743E3FBC233DB93DA9BD0ABD21BC493D22BE14BE9EBC823D4ABE473D823D8BBD7C3CEFB9863D523D76BDC53CF23DBDBCF1BC333ED93D003DC8BD94BD28BD7EBD753EFABDF13DF6BDE7BD80BED0BD053E183D15BEC03DDBBDF2BD363C153E963DB9BD15BEF0BC193EB03DEC3D98BD423A11BE8CBC08BECFBD903C9BBD24BED7BDA9BB143CEC3CC33DA1BD1CBE57BD013E943D0BBE81BC13BEAF3BAC3D9EBC283ED1BCF13DD13D02BE0CBEFDBC1ABC5F3C043EA8BD0C3CA9BD76BE863D8D3DB23D4B3EAB3D9FBD433D5E3D72BE9A3D7BBB77BD0EBE6EBCD83D5DBD1C3EBC3D923C05BE983DE5BB1B3E83BA78BC21BE2FBD8E3DCC3A5C3DD4BDA03D99BEA8BD93BDE5BE41BD65BE8C3DD3BD60BD373CABBD413E33BE63BE343E873DC93D3DBE0BBE56BEEFBCEA3C2F3E2CBEDCBDBCBD8C3CCDBD9ABCC0BC0ABE35BE283DBEBD2A3D453C81BDA83DE23C203D8FBD3BBC823D42BDD5BBD73CA9BDEA3CBE3B3CBD403EB63DB8BDBF3D783DBB3D0D3C7BBD523C923DDB3C713C913E083AC6BD033EE23D34BEB6BD183DBC3D1E3DA93D34BDE0BDAC3DDF3D56BE913DE6BC52BD3F3E28BDCFBD00BE2B3CBFBCC3BC8BBD673CB13D42BD39BE95BD723CE6BC713D7CBD20BDF5BCA83DC5BDE83D3DBE4A3C0B3D163EF73B18BDF0BC6EBD5DBD97BD813D3EBD393D2FBE823C8D3CFABC783DFD3DBA3C403CE5BC523D2DBD51BD4FBEC7BD0E3E60BE55BED1BD593DD03CAB3C23BD3F3D0F3E8FBC8F3B343E4A3D4C3D95BDBE3CEFBD323EC33C183E18BE09BE563D21BDD53DDEBC443DEEBD273D9BBCA4BD58BC56BE16BE95BD983DD9BDE3BDB5BD6E3D83BD90BDEABB713D023E893C883ED1BC5D3E65BD5B3D76BD9EBB533DE03D1D3E88BE623DD3BD11BEA03D453DB83D34BCD0BB65BD8EBD973D6FBDE23C993C01BE713D8F3D0C3D11BD28BD16BE02BE89BDC3BD20BE1DBE1B3BFA3D3DBDA83D983EA33DA8BDD13D25BD3B3B1E3B453D2EBC213D383D03BBB1BDDFBDDF3CAABD9C3D703D25BE863EC7BD41BEE5BD163DD4BD5E3D90BD35BD6BBE453D1D3E903D14BD353DAA3D82BD48BD0CBC64BDDDBD17BEFC3DD73D8CBD453D23BE773C133EC3BD69BD6D3D8D3DAFBCB83DC2BD87BDAE3D313C2C3DF53D2ABE9CBDD13DCBBD633DFB3BD63CA2BC3C3EFE3DF93CB8BD8D3CD93D23BE013D473DC4BB1A3D90BD363E98BD45BA9ABDC53D94BB8CBD253E073CC53DC53D34BD023EABBC93BD313C85BEA73D183D903DD23BA93C34BEBDBCA33D91BC01BD143C40BD75BD3D3E39BCBA3D403CD93D9ABBCA3DE83B81BAAABDD43DEE3A13BB51BCF5BD66BD04BD82BD29BD1D3D70BDFCBDB13D53BE9E3C143D1EBD143C6B3A92BCE1BB34BDA93D0E3E59BCA43D7ABD7F3DDCBD3F3D943C13BE33BD1EBEFF3D803D4FBEA1BD19BD583D56BDA9BD7F3D1FBDF93DD6BD84BCF73C293EB5BE3ABDB4BDC7BD9BBC153C5A3DFABD41BE7A3D2DBC133E3EBD20BD4FBD0B3E803D4FBE9FBD53BD1F3DEA3D913DEEBDC4BDD4BDA6BD51BD243DB83D233D8FBA573D963DC63DA73D18BE1EBE14BE22BF883CD1BC8E3C833D91BEDC3DDE3D65BE09BD7F3D263E653E0E3D83BDE1BD97BB2A3E30BB803D2DBC4E3EE3BD28BE7F3D573C983DE6BB5E3D8D3A61BDFABCB7BCB73DD1BC7B3D2D3A263DFF3B95BDE83D86BC82BD533C3F3EB9BC33BEA33C4EBD91BD1FBDEE3DD83D31BD953DCB3D6B3DF53CEFBC153CDCBDDFBC113A0A3EBFBD4F3D6F3EB83D13BD043E703DA9BD34BDE7BDA73D4C3EA8BD163D71BDA9BC06BC2DBBEDBDC4BC4ABD2A3D2A3E5C3D01BCB53E933DF6BDB1BD29BE0D3DD2BC4ABD88BDC7BD91BD9EBCC73D2EBEC4BD80BDE13D813D17BD233C2E3C32BE55BED93DE93D463D2BBBF13DEB3CFEBD663DFA3D123D893C023DA53D343DF6BDC93D96BEC4BD973D3D3D2DBC333D2C3D24BEFF3C0E3E1E3D57BB083D9EBD17BD173C593E083E523D54BED1BC64BD383B49BD22BE59BDB63DE2BD54BD52BE05BE473D3C3D47BE00BECA3D22BE703DC5BD913D80BD11BE30BDAE3CE7BC493DE5BD733E0FBECC3C68BDD6BD26BD183DE2BDE2BDE23DA0BDE5BD46BD43BB2B3A36BE963B813D22BE92BCAABC023CB0BA5BBD333E42BC113D54BD1FBE1C3D80BDD03DA73DE43C36BD14BD1C3C223E0D3DDFBD7E3CBEB63CBE353D873D86BCB7BD6E3DF8BD3F3DB8BD363DBBBB593DB23D17BE8C3CC93D513DADBDE23D1FBE593DBA3DF4BD8BBD8CBD53BD5BBD95BC14BECF3DFFBC973D303B5C3DEE3CC23D0B3E003D7DBDDFBE353E5EBE823C9EBCA03DE03D0D3CF43B663C88BDA43D5ABD97BD60BDBD3DC43D51BDB3BC4ABE443D81BD273C9F3D683D88BDC63C04BE00BE3ABB593C35BEE33D613D6A3CD83DB4BCBA3A9CBC283C42BD403D823D9C3DD33DB53C78BC923D19BC69BECEBA1BBEA53D313D50BD883D9B3D09BD223D26BE34BE9A3D813D01BDE93D2DBE78BD933A42BD6B3E1F3E8B3D883B913DFA3B1E3DBE3D1E3C363C99BCD43DE4BDE4BD2E3D19BD353E65BC6C3C3DBD1EBD0D3E5D3D30BE993D60BDEABDBC3B963D81BDA3BDC93B96BDEFBDCF3DADBC6DBD213671BDBC3D20BDED3DDDBD12BE263D3BBD853DED3CFD3D5F3D2D3A7B3CF8BD3FBE2EBDCEBD81BDCD3D013CA03E69BD15BEE9BD353EAE3DADBBCDBD02BCD5BD9F3D36BDEA3DF93D783D32BE52BEBFBDC03CA2BD9D3DDABDEE3D13BEF03C3EBDD0BD813DE33DD43DE73D4CBE9EBC7DBD79BDB83DFFB984BCE6BD683AE33AD83D78BC1E3E29BE54BDD7BDB7BD923DD63D263DA6B971BD493DB53D353D073E363D8DBD9F3DEDBD34BC503EC23D0ABDF83D6FBDBEBDE83BD23C2BBEF63C0CBBF1BD64BC21BD5D3E2B3C09BE00BEC5BD1DBE113E7C3D1DBD2EBC26BB063C98BCD7BE113DF7BD6EBDC53DE03D133D22BD5C3D9EBDE93D053E1D3EDBBDCF3D8FBD5D3D433E55BDACBDD0BDC8BDF4BDD03D0F3C89BCFFBDD5BD99BD4F3D2ABDC3BD063E4F3D34BEE73DDB3DA23DD3BD88BEC73DA5BD1CBE933D943D38BBB93D8F3CAA3D2A3E153E8A3D443B593D12BD143D68BE44BD013DA1BDB03D8BBCDC3DB2BDE03B29BE323D1D3DCA3DA9BC50BD183E343E81BC93BC073E3F3D4BBD2E3D2EBE5EBD67BD5B3D98BBBFBC6EBC4C3D98BD8A3D4EBEE53DEA3D0B3D863D683E903D55BD4CBE0DBED7BB0CBCB2BDD83D403E9E3B713DBEBDDABD543DC73D27BE403D4BBA00BE2EBD663D943C3E3E5D3C12BDC5BC1DBD283DD73C843C15BCB8BDB73D173FFDBCF9BCECBC123EFF3D983D1E3EB5BD283E47BD4B3D3FBD2CBE523D023E053E633D0EBE1DBEF63D963DCA3C963D003D8DBD3FBEB63DE23DAB3CCEBDB23D1A3DB43C103E0ABC82BE743D85BE113C24BC60BDF8BC19BEB7BC77BE1DBEA43DA8BC26BE983D5ABC813C32BE09BD05BEEBBD5A3C093D51BEE83B913C513EA6BD0ABE8B3DD9BC2BBD2CBDA93DA33DF43D78BD93BCF4BC1ABE073D2ABED4BD63BEBABCCD3D1A3E4DBDFBBD8B3B37BD973D86BD0B3E83BBEFBD8EBDEE3D0FBE35BE0E3D993CC5BD83BDE2BC83BCDBBDC1BD40BCAC3D0EBDC2BCA5BD933D883DA43DFB3C193E93BD0FBD8CBD1A3D443DEA3C0E3DFBBD00BEEF3DC23DBB3C64BDBD3DD93D593DDA3CC33DD9BD1ABE17BEA5BEA93BD43B253E64BCB93C5C3D493CF13D603E103D9EBCB93C3CBDAE3DA93D2A3E2A3E18BE1E3D8ABDE73DD7BD6EBD8C3C7B3D1B3E953C29BB253B953D3BBEAF3E133D5FBD6CBC56BD9ABC9A3D4FB8D83C293B243E80BCECBC0ABE90BD8BBD903D493DAFBC5C3D00BE943DC6BD0E3D18BE11BE1CBD903D22BD05BE4CBE4C3C1A3EAB3D903C083DA2BD4D3C87BC5ABC1F3C8B3D753E443D5E3DF3BA8DBD953CF9BD8BBD883BAFBD86B7843B56BC52BEBB3D2D3C5C3EEBBDD93D733C42BDBEBB33BD26BDA03D893DD43D0ABE49BD3C3D9CBD1CBE2EBE483E113C0EBC403E4EBDCDBD623E343D37BC793D913D25BE8DBD7ABDA73DB2BDCBBDC53DECBB8CBD2B3E8ABE0C3C073EDA3CA4BC713DF13D27BD693DCBBD343C07BD3B3D553C50BEDAB969BEA0BC19BED13DA03D2A3E0FBCD5BDB0BDA23DB13D213D81BDF83C81BC13BEA6BD403DECBC713DC43C9F3D833D90BD2BBCA33D15BB05BE81BCE23B9ABD1B3C6BBD393D03BE403E573E863D853D393E9D3DE7BD3A3D883DB03D4BBC28BD07BDED3D8F3DFF3D953DBDBDE13DDABC923D5F3E91BC2E3C11BE86BD49BDF9BD0F3EA9BC49BC0D3CAEBDCABD66BD8C3DB0BC753EBB3D35BE303D903CB33C423E483D253E65BD833D6E3DE0BDCD3D033DA6BD34BD13BDD63DB8BD5039BA3D15BECB3C263EEF3DE3BD89BD88BDC23D35BE2EBD3B3DD23E5E3D09BDBD3D5FBD76BDFFBCA3BC9A3A89BE8EBC473E0ABB853D013E00BDBEBC2F3C2F3CF3BC523E86BDACBD01BDBF3DC33DFD3D20BE2C3D05BDFE3D8DBC293C2CBD693D12BDAD3DCC3D87BC5FBE04BE40BE48BD4EBE8BBD0CBE37BD373E04BEEC3C723D72BDC03D3C3D73BDCFBC02BE21BD0EBE7FBC05BE09BDA4BCDDBD05BE2BBCCC3D003E7A3EA43C99BD6A3D133D0BBD0F3E13BE683B4F3C123DE4BD213DEB3DA33DAD3ACCBDF33D06BE173C1C3E453E1E3C17BD9DBDF1BC3B3CAEBC20BE0EBE2F3D7FBC2F3D24BEACBDD5BDCDBD893C813C69BD21BD16BD9F3D763D8B3E6BBD81BD3EBDBF3AD83C4EBE19BD3CBD443D973C56BD1FBD03BE8D3DE73D933D933CC4BD20BDF0BDC03C2BBD01BECABD7E3DA03D1D3D39BC41BE0CBEAB3DCEBD69BD13BBDFBB7EBD813D55BD09BD08BE50BE36BD303D143D2DBD2FBE0E3E8EBB2F3D6CBD07BDDDBB043E9A3D2D3E273DF7BCC1BDF13D0D3D13BE4E3D273E1D3D25BE973D2C3E62BDB7BCA73D0C3C2FBCC73D943D243DE7BC1A3EE13DE8BD813D0ABE1FBEC43DE83C9A3DB33BFE3DCEBD31BD1ABB0EBE563D06BDDB3B74BCD6BD963DDFBD7BBD263B133E443DA3BD343B8CBE32BDB2B987BD8C3B46BC3EBDD7BC403C653DFE3D96BD3DBC2B3D2CBDA53DC1BD143D293D0DBA71BD55BDDBBD0BBEB43D45BB3ABEDF3DA03D093EDA3A823C52BED8BD443C04BE42BEF33DA5BDC33E1ABEC03CD23DA0BD14BC89BD5C3CDDBD1CBD593BCA3C7ABC633CD93D783D1E3E01BE5A3C313CFB3C2EBD00BEFDBDDD3D3ABE113E7BBB743D1F3A913D6EBD843CD53D503DD93D683DE7BC99BC16BF0E3E213EF13C9CBD083DA83CE53D203DB6BDC03D0E3E2C3D9A3DC73D9B3DDEBD3C3EEE3DDC3D883D993D4BBD1A3E083D013CE33C5A3D9A3E283DB03DD23C79BC29BDD03D0A3D86BDAD3E153EA1BB2C3D4FBEE3BDDA3DE8BD3E3DD43D29BE1DBE1DBE4E3D4EBE433D92BD1A3C4CBE01BE2DBDB03D1F3E7BBD57BEE8BC61BE283E04BE303D1BBD94BD07BE663DC2BC0B3C073E55BD0F3C3F3C35BE3ABD25BD563D9A3C77BD",
      torch_tensor_128_torch.bfloat16: "0x02000000333D243C863D4FBD243DF1BD1ABEB4BBD2BD41BDE83C9CBE94BD753B81BD7E3DD93DC83DB4BDCD3BA9BAA23B02BD1E3E813EFCBC623EBD3D3B3EA03DEBBDB33D45BDFC3DA5BDB5BC563E35BD823D4D3DD43D87BD4A3EA7BD453D82BDE63DEE3D723D303EA13DA23DFDBD9EBED2BDF2BC49BC883C91BD60BD8C3DB9BCC7BD03BE16BDF83D11BE6E3C01BDD7BD023D22BEB6BD0CBC3F3E133D86BEBBBD603DE93D87BDCD3C913D10BCA03D67BDF63D233D0DBD8F3CE33D1B3E163D513D5FBE1FBD12BE30BE463D4E3CE4BDBF3CD8BB64BD1CBEC13DDBBD73BDCE3C59BDB0BC833CC53CCFBD18BE77BEB63DD63DB0BDA5BDFE3C3ABE40BD203EB0BE15BE13BD17BE",
      torch_tensor_128_32_torch.bfloat16: "0x02000000873C86BE643C96BDF5BD723E66BE2BBD1D3E66BEC8BCADBC2BBB023D253C933D19BEB13D42BE08BE65BBC0BE6ABE5CBED03DE2BD31BE1DBDBEBD9B3DD6BD863DB23C853EF63BE7BDEC3D683E4CBE9F3CDBBDC9BD333D8FBD873E0A3E8C3D523D0EBEA93C48BE8EBE25BD443EBBBCA2BDC0BD9CBD09BE703E023C23BE953C693E0C3EB03D063C81BD223E0FBED7BD883E413C53BE0CBE773D69BDECBDA23DC53DE03DBD3DE33D863E7BBD4B3DC9BD203E63BD833E07BEE23D48BDB7BD2C3E08BD663EB43DF8BCB6BD10BD77BEA23D123EDFBC9CBD203D2EBE063E81BEC03D8FBE223DEABD23BE383D233DAB3D5BBE38BD013EE83D463D333EB23C743EE9BD333B3F3D80BE30BCCC3D8ABE223EBE3D21BE1EBC77BEEBBD0CBE8BBD77BEBDBC263E2A3D12BEB5BD0DBE163E6D3C013E6C3E97BD9F3CA3BDA4BBE13DBD3D95BD14BEBDBD06BDC0BD38BE8C3C073EB03D563B033EE03C173EFB3B7DBDA6BD8D3D23BEDE3D4C3EBE3D93BE80BD6B3D8EBDE13D913E2E3D84BD82BD78BBADBDED3DF23D2D3CC4BCA7BE413EC83D19BE873DA3BD833E153E8EBE26BE453EF93D083EA73D2EBE543D613D98BCEABDA23EAE3D19BE98BDF3BD603D9E3DA83AF03BEF3C74BD14BE733DBF3E833DB7BC073E803E7D3E0D3E5A3E66BDE03B883D023DCCBD2D3E0CBE903D8D3DC5BE04BDD33D4E3DD03C13BD843D60BA4EBD0A3E873D273D60BE05BECB3DA93DE53D8FBD013DB2BC6FBEF8BD303D2EBEDB3D803DB1BB1D3D59BC06BEBFB96DBB733DA93DD9BC8E3BC2BDBFBC683E433DDFBD473D1BBD8F3D00BF59BDE8BD08BC9BBC193E97BDCA3BD73CDC3D883ED1BD10BE183ED1BD313CC7BDD33D1A3C9A3DF5BD373DB23DABBC0B3D4DBE8D3D403D49BE4F3C15BE94BD08BD60BC973E07BD64BDD3BD343ECA3CD23B72BE903D883EADBDADBD173EC73DCB3D6C3D80BD1B3EA33DC1BD0C3DECBDD1BD5E3E57BCB8BDC6BD263EA03DB2BD3B3C963DAF3CDEBC783BFA3DD33D5C3EB7BDF63D383CFDBC2D3EE2BD11BE43BEAABD933EDBBC40BDB2BE11BE1BBD8FBDB9BDC5BDE0BDC0BD0BBE843CCCBCCBBD3FBE15BED8BD513EBCBDB1BD153ED7BD00BE6B3D553E3F3EBEBD213DC43C943DC4BD093E7D3D52BD283E0B3E85BCAB3C9E3E413D333D44BE0FBE233E06BEEF3D7C3E8BBD0FBD52BB36BEAFBD703D80BD9CBD083DCD3C2DBD013D1F3E163D3DBDBB3D3B3C21BE4ABE7CBE58BD0F3E8C3EFEBD2F3E37BE79BD8F3D643E0DBECFBC413CEC3C66BB54BE35BD93BD30BED03D53BE85BE9A3B653DE43E19BE4C3E2D3DC73D2ABDE33D6EBCE2BD833D963D1EBEF23CF43BC53D0BBE073DBDBD8A3EE63C063D64BCC73B793D823C25BEF9BCEE3D2D3E5FBE823D08BE2DBD2EBEDDBBA73DBB3D253EF8BDDEBD3F3D44BE643DC73CEBBD2ABEC4BDD2BC26BE47BCC6BC67BDAE3D03BEC8BD1CBED53D6F3DCFBB5EBE06BD843D023EC83C2DBD1C3ED13D433D153E923D923E333E80BEA03DC63DEA3D8FBE76BE09BEB3BDBBBD04BD06BE123E7C3B283D4BBEA9BD0D3DB03DC33BA5BCA1BD2D3EA43D233D8E3DE43BA23ED0BD10BD2A3E463DE4BC7A3D423C4D3CE23D81BEB93C293EB9BCDE3D1D3DCA3D7F3E04BEF8BD753C623C03BD02BEBD3D38BD7ABDFFBBA13D65BE6BBEBE3D70BEDC3D453EB93C5D3E423D81BC0F3EDBBD2FBD78BED93CE03ED13DB63EFCBD4EBE543DB53DADBE02BE9E3B543EBC3CF73B4ABBD33D2BBD10BD9F3DF2BC67BCA83B3A3E0CBC85BE1F3E2EBE97BD88BD5639203EF9BDB7BD1EBDD03B733E85BD05BDD63D19BE8ABD193E58BC19BE1FBE9FBED03D61BD9EBDFCBDBBBAC33D8A3EB93BAFBD6DBD313EC03E683D2F3E17BE823E5B3EB2BC793DB63C9D3C8CBD0EBE543D3C3C6DBD08BE26BD463D16BBB3BD0F3E173EC7BC5FBC83BD9B3D213E22BD6DBD11BEF33DBE3D753E52BEB03D01BE03BE0D3C87BD32BE193E323E173D3A3EEF3D08BECABDE1BC803E99BC793E153E15BD6DBCFBBCB53DCC3D7BBD173D2FBDEA3D033E74BD67BEF9BD24BC5A3EBF3D5BBD65BD5EBD33BE783EDE3CFA3D9ABDE43BC93DCDBCBABD3CBE643EEBBDCABD693DEEBDC8BCAABB323E81BD7D3D873A6F3D8B3D1A3D85BDB63D3BBD39BE8DBD203DBDBD10BE3C3E85BD2B3E87BC1F3C48BDC83C12BE4CBE7FBEB3BD2FBE64BD313DB0BD813EE7BBB2BCAE3D133EE83B84BC20BD82BD873DFC3B50BCA6BC2E3CDA3AB93C88BD283E47BD9E3C44BE163EA63D823EEFBC94BE6DBD9BBC10BEBE3DBF3C443E65BE8FBD31BE12BEE8BD1CBC31BE0CBE0A3EA93DE1BD7B3E9EBD1ABD1E3CF9BD573D063E823DB63D7F3D98BD823DA0BD5D3E2BBD7F3E17BC2B3C413E173E933D62BE1E3D19BD18BC443D2B3D843CD63DF1BD0E3E9A3D95BDE4BD37BDB13BBB3D333C4E3D4E3E413EF63D85BD053E3BBE85BD6A3E593DA13C24BEF6BD993C353D80BE8BBCDE3D593DC2BDB03C1DBD3ABDFDBD1A3E1DBE4E3D75BE083DCABD27BE473C2EBD93BE8A3E45BE6B3CAA3D223E863D88BD043E42BC2A3E49BEFD3D123E993DEF3C76BEDE3D57BEB2BD2A3EEF3BD4BD49BDC9BD233EAEBDDF3C1F3DC2BC223E873D893D263EFB3D883C013D06BE6E3E6DBBCABC81BD3FBED33DE0BC973D483E953D10BE29BD40BEACB91E3E6E3DF43CF3BC0B3E70BEB2BC80BDDDBDFABD00BE0A3E10BE573AD63CA1BE343B173ED1BD423DD8BDD63DFA3B3DBE4A3CDD3C00BD46BD563E373DE23C71BE4C3BBCBD2BBE383E7DBE663E7DBEFBBD0CBE2F3EA83D89BDBBBDA5BC983D27BE9D3BD6BBDFBD2FBE4D3DD3BBA13DF0BDA7BD60BDE0BDB83DF1BD94BC37BE09BEA33DC43DA33E783ED8BD6D3D2BBE4E3C723B41BE1DBE183E9A3E28BD9A3CF3BD3B3D5B3E543DCA3D80BC9D3D203E45BC1ABDE83DB43DF3BD04BE863E0EBE48BE63BE89BD18BE923D07BC5DBE68BD16BD85BD283C223E1D3D72BD58BE1B3E773DDEBD04BE273EE23C683E9BBD8FBC2E3D983BD1BD073EE43D3BBE06BEB93D2EBDCB3B88BEE03B0E3E2BBE46BE0ABE0DBE13BEEA3D69BE32BEA5BCD13C373D4C3DEFBD293B173D243D98BD96BD1FBE84BE22BE07BD24BD1EBE44BDB1BDBABDF33D713E033E233E50BD76BE173E97BDA73D2F3EC13DC6BB053E2F3C483D51BEF23CCCBCDC3D603CB5BDC13D88BEABBB333EC33C90BE33BD08BD4FBE63BE5A3EF4BD843EFE3D22BE233E99BD363EB5BCC23D623DD53CA63D3EBEFB3D45BCB8BA6F3E17BE0A3D84BC3D3E6ABCE0BD513E99BD10BE1B3E143EAE3C573C42BC40BE433DE3BDDABD8ABD42BECF3BD8BD8B3D583EAD3E813A5CBE293D463EA53C133EAA3D423EF2BD04BE823DA03D863D573E28BE2C3E823EADBDE4BD963C2D3EA5BB243CA0BC823E4BBC5DBDEABD32BC003D28BE6C3D9B3DFABDB53D8ABD8B3D83B998BE83BD623E0EBDA9BC03BEA5BD3EBCBC3B29BEB2BD0A3EE3BDE0BD6E3D063EA6BC10BE0DBEAFBCCE3D343E583D743D383E62BEE73DFA3D66BEBB3D91BC923EDFBCC23D94BD883D0E3EB33C4CBBAF3E80BD623EEDBD34BE323E6DBDD1BDAF3C0A3E0E3E743D6EBE5CBE00BE903DC0BB803E13BCE1BDA13C09BE85BE9FBD47BE09BD5CBBEEBD92BDB1BD9ABD743D413E4EBDA9394D3D753E12BE233A1CBD523DC73DD9BD803E8F3D0D3E163E733E153EC63CDDBD8C3DB73D58BE61BDB7BDE2BC9B3DD23DFABD3D3D5ABDFF3D243E113DDD3D053E54BC47BB03BE2F3E073E0F3E413E1F3E8F3D083E2EBB9ABEB03C8A3D65BD053D863D623C88BD8CBD633DD83CBDBCCEBCDA3CCBBD4A3EC5BD0BBD99BD11BC163E3BBECB3D9ABDF93D323E1F3EE5BDA13CF03C713E38BD42BD30BE603E08BE83BD523EFB3B1DBC02BEC23D013C3F3C643DB43C6ABDA9BD99BD0C3EF93DA93D853DD73D38BEC53DDDBBA93D5FBE883DBB3CEE3DCABCB63DD1BDF1BDACBD1E3D52BCD0BDCB3D183C20BE11BD5B3E63BE0BBE8F3D18BE7A3DB3BDADBD343E54BDA4BEE03D153D423EF9BD29BE4D3EF5BB9A3DB4BC983D1E3D6E3D233E863D61BDA63D00BD663D2E3EF33C9B3D383D653AADBDCDBD423ED63CA2BDD13D0FBD73BD68BE913E133E313E673B04BE05BDFCBDBB3D203DD0BD3D3E853DBF3DF5BD24BEA33DA3BD2DBE7D3EF9BC5D3CF23D493EED3D13BDB8BD283EE3BDFA3B11BEC4BDA3BD8C3ECBBD07BC18BD533D793C7E3DFCBC10BE663DC9BD6D3E08BE24BDE73D3B3E52BE5BBD36BE42BE11BD4E3D30BC2BBE3BBC2CBB10BDE13C0EBCDEBDDD3CBFBD123E9FBC37BE533E93BE3ABEABBD053E563D21BC023E093E88BCB33D38BE1F3976BEAEBC5F3E07BD843DFB3D8A3DC43C08BE19BD79BED5BCA93D70BED5BD1E3E64BDB23E16BD5DBD67BE043D953EA93C1B3E1E3DC83D84BD223EB33EA9BDA1BEDFBB853EE6BD0CBC37BEF6BDFE3DDD3DB53C14BE2C3E4FBEB0BD973D3E3E783D67BEF33D40BD023E7BBEBBBDD9BD7E3DCCBC593E6DBD093D843DF13DB9BD22BE143DD4BDF5BC3DBE833D4ABEE53DD43D8E3D943D9CBD8E3D08BEBE3D203E88BDE33C65BE843D253E243CF8BC71BC4A3E90BE8EBE1A3EE4BD31BE183E123DCABC0A3EE6BDA23D2B3B2E3C5E3D933E8B3C763D893ED73D00BE0E3D063E9B3E81BDD33D923E25BE9ABD353EE5BD043D9E3D063E6DBE1FBD2C3D2ABED2BD92BD2DBE2FBE033CF63CB2BCFD3C2B3B503C983DC33C92BD9C3D92BD15BEBEBD05BE143ED33D96BE123E303E19BE4B3D9ABD3CBEA03DBF3C313D813E64BE4EBE193DB8BC62BE883CEA3C2C3CBD3D9D3D293EE6BDC5BD9C3D9F3E613CFDBD0A3E173E213EE5BD813E72BD473D0E3DA6BC7DBEA6BD4CBECE3D993D093EDFBC7A3D1A3D8B3C8FBDDABD22BE5EBD2CBE0D3E57BDF43DB13D1BBD383E21BDBC3C433E95BE41BD74BEAD3DCFBD2BBD17BDD73D96BD8A3D893C58BD18BD07BEE4BBEEBDF13B6B3E953D9CBC823EB9BB663C9C3D90BDCEBD223EB1BD3D3E313EC83DD3BDCEBDA23D353DE1BB0F3CD4BD163E0E3DE9BD933D183DB83DC0BD5C3D993DF13DC33D0E3D213E13BE0C3D7FBCCFBC153E9BBC253E10BD09BD4E3E1DBEFBBDB13DA93CF9BDB63D15BD1D3EA0BEF8BD553C74BE9D3D62BDA93C63BDAD3D843D9E3E603DA9BD21BE84BB513C96BDFD3D963E2DBEB93D163DFFBC47BD4ABDE9BC923E0CBEAABDB43D6CBE963DA73DD13C17BEE0BDD33D99BCD23DEB3DCD3C3D3AFFBD67BE75BE47BC863DA7BDB33DC03DEABD62BD293D213D253D913D71BE273DB93D943DBA3E023D65BD853E89BDF3BD963B733E01BEBE3DC7BC4FBD98BE47BE2EBEB23D313D613C563C49BD19BDF2BD893D213D003E1A3CE93B80BDBD3D833C07BE173AD9BD813D3CBD843D8EBDCF3C58BDE5BD68BDE43A463DB4BD31BD183E71BE20BD933E1ABB1B3E3B3E98BC94BDFC3DE0BD2BBE8B3D143E35BD463C0DBEB73C17BE223ECDBAA8BBA0BE21BD2CBE74BD963C1A3D0F3E6E3D41BDC3BD2CBDDFBC2DBEBEBD21BE6DBB2C3830BE8ABEF53D483E2ABCF8BD263DCF3A37BE91BD13BD4B3EE4BCB8BD0ABE753D1EBE8BBD4B3D15BD5C3CC7BDE1BD66BC47BE38BCA13CB0BD83BE033ED83CB2BDB93DA0BDB93D36BDBABCBB3D16BDD23D1EBE853D29BDB73D3D3EE6BD433DABBD283DA83DC3BD753C10BE32BD8B3D933D733C0ABDB03D33BE643E33BD3BBED7BD833D1B3D83BD6EBEFC3D433D253D02BC86BD5FBD513DF53D223DA1BDEE3ACB3CB0BD22BEC43D82BDD43D22BD62BE983D84BDFABDA33E333E86BD99BD28BDD73C83BD7A3E413E633B24BC9BBD593EF4BD8F3ED23CE2BDD93E2C3C353D96BD6F3E353E87BE0D3E7B3D0F3DB03D493EA3BD46BE233DBCBC413E2B3D81BE89BCACBC4F3DD8BC58BEFE3D303D24BE843D293E97BED23EABBE773F6DBF2BBE36BF8CBE18BF8DBDF03DCFBD2F3E7C3E773E9B3DC83EE23D823C95BE033DA5BECF3E39BDBA3E8DBD3B3D473E7A3E1ABD393DF4BD80BE293E0B3E3B3E513EBABDF8BCE23DD03D643E393EA6BD0DBDC6BB9EBDAF3E353E003ECE3D1F3EE1BD9F3D143EF33D213DE03CD6BC643EF73D7C3E453DAA3DA6BDEE3D1EBEFEBC153E923D943D93BC6C3D3F3DFABD19BE18BE5C3A873EFA3D03BE05BE343C9C3D513C923D1C3D4D3D0BBEB7BC52BE843D26BE36BE233D923DAABD983BB7BDA9BCBD3C64BC553E3D3DBE3C933E19BEEB3DC8BD1D3E2F3E153E9DBED2BCF6BD463E58BC3FBD7F3D063C08BE313EE83DD03D833DA93D903D503C133D0EBE023C55BE673D18BE63BBBEBCE0BD203D603DDBBB8BBE183E603D2D3E7BBDEDBD6A3E073D06BC1C3D463C913BA6BD20BE5EBE563D473CB2BC913D933D10BDCFBCEDBDD33D21BE05BE12BE82BEFD3DF5BD853DDF3DAA3DAC3D423D1D3D563D84BDCC3AC3BD9DBD203EB3BC7A3E15BE083EC2BD183E0E3E17BD3E3E98BD34BCFAB9D2BD353D083BB23E3EBDDD3D793D493D25BDAE3BBFBB82BDA43C323D1BBE6FBEA33D79BD313C8D3D02BEA33DD8BCD9BD823D2FBE6A3DB5BDDFBD863D203E1ABE993CDE3D71BE22BD8CBD35BE9DBDD3BD1F3C01BEA53DAA3CDCBD19BE843DF53D67BDD33DA0BD9BBCB53C2DBDFE3DEDBD44BE893D113DB03C10BEAF3A8E3D0D3D2C3C8C3C1DBD97BD87BE643E23BE0ABD983DC0BC62BC26BE223D48BE853DE13D273E5A3EECBDB9BD143E223CE53CBF3DDD3D103EF6BC37BE4C3C84BDD3BD49BCBD3DE2BD91BDD4BB263E5E3DB83DA4BE3F3C773D51BD1EBD85BE9BBEB1BD90BD3DBD55BDF73D083EDEBD49BD8B3D913DAC3D2ABE633E91BC9D3D4FBE19BEDCBC4CBD9F3D04BEE6BD98BD183EAA3C09BEE43D26BEB23D173EA6BC6CBE4EBDBFBD8ABDFBBD06BEA0BC943DB4BD09BDE5BD063DEBBD2FBDA03C573E85BD333D6E3EA3BD74BE40BE94BDE03DDE3DBB3D123E263DA23DC33D133DF8BC883EB0BDB3BD8FBEF9BD52BEB1BD1C3DB13D793C9D3D2FBE87BD81BD03BEC3BB733D413DE43D983D473C32BE2D3E143E7E3C64BD473DB4BCF8BDB9BD5C3E17BEDB3DC0BC98BDD7BD323DB23C903C533D3BBCAEBD91BE493EF53D8ABCBA3D0E3D463E233DFD3B85BE30BED7BDEABBCCBB82BE02BE413ECBBD2DBE1B3DD7BDE33C91BD703D29BE633EBE3E18BE833C123E0DBE36BD4F3E163C08BEA33E373E70BD15BE903D443ECABD123E77BE98BD173D3EBD7FBD9CBD73BDE2BD683E5ABD9CBA31BDE93C503E3DBD68BDB4BDDF3CE6BD8E3D32BD9B3C533C80BD95BDA3BC7ABE84BDFE3D003E1E3E573D2DBEC03D71BDE13CA9BE3DBCDE3D903D0F3D3DBEA0BD95BEF83AC33DC53D913D80BD66BD1F3E963D893E4CBEACBCC6BDE33C823E093D3C3E253EC73D213E9D3DDFBD86BD12BC9BBC643E85BD313EAABB76BCB0BC37BD85BC95BE823D32BE383E3C3E20BEA2BCA03C54BE0DBED43D843CEE3CCBBCE63D54BD0F3C75BDB83D17BE1D3E08BD3A3DD4BDF43B14BDF8BD94BC523EDFBD20BEA83C9F3D3FBD283DD2BC773DC1BD6DB9FF3DE2BD6BBE12BEAEBD723D1EBEB6BCEDBDBCBEC23D893C10BE473D9E3D7DBD17BD0BBEC13DDCBD233DD2BDB43CD7BDFCBDADBE84BD8BBDBBBD783EEE3C13BE9DBD94BDEB3CACBDF1BD003D58BBE0BD753D1DBDF43C053E68BE553E023E123C693EAE3D60BE0FBE29BC04BD20BDE73CD1BD53BA683D433E56BDB73C15BEAA3D0F3EAA3E1ABDA8BCF6BD1A3EF93C3BBE143E34BED93C163E193D07BE1D3E96BBE6BD6D3C033E6E3CD7BDD83CC9BD1FBE1C3D7EBB6DBE26BE2E3E98BD1CBEC1BD7CBEEB3D773DDFBD1BBD80BE943EF13D3DBE48BE22BD30BEA03D4FBCF93C0E3E1A3ECFBDC03D293D51BDB83C09BE683E98BDE5BD603E99BD183E253E95BDBE3D79BDF9BD77BBB7BDB93DDA3D7CBE7D3DBB3D233E21BDE83D623EB6BEDA3D9D3D70BE2C3D1DBE253D8A3D603E12BE773E94BE2C3EF2BDA2BD153ED13D523D7C3E863EAFBD4D3E993E603CA1BD1B3EEABD68BD8F3E1E3CC33DCBBDDA3D2C3E6ABEF03D13BE78BDCF3C4D3E93BC1BBD3D3E41BB16BEA7BD983DA4BD243D8BBDC4BD3ABBB13D173EDD3C983D44BE44BE5C3DCC3D3B3C0D3D9A3BE3BD5F3C99BE76BDF1BD8CBB6BBB01BC11BCFABD52BD0BBE9F3C6ABDE0BCF43D40BE913DA6BD4EBEBBBD003D393974BE173EC53DDABD903D0B3E35BDE6BDD43DD7BD873D323E03BE6DBC123CEB3B263E11BE93BDE73DA93D70BE95BDFA3C6BBE02BDE23DDABD02BE953D27BEA23DED3D743D80BDC63CCD3C1ABE33BD2DBE1D3E50BDAA3D43BCE3BD003E2B3E23BD74BCE53D7FBD02BEA23EF1BD313D26BD583E573DC2BD8C3D4B3E1A3EE23D763DE63D8CBB56BE893D8D3D6C3E293C71BD953E1BBC4FBE8EBCE73CA6BD243C32BD97BD4CBD803D9CBD98BD2DBD863C98BDBBBD6BBEBFBC18BED93D773D0E3D26BD5B3E193A483C943D72BDD93C373EADBD353E4D3E813D16BD283E79BBE0BD1D3D013D80BDB53D0BBE0A3E61BDADBD713E933DF63D0E3E8ABDAABDA83D0DBE5BBEEC3D7CBD98BE143E313E69BD0DBC90BC26BE26BE583D5C3EED3B0A3E7EBD4EBE11BEDDBD853DE9BC153D0BBD8ABC423EE73D913D263ED43DC73D4F3C56389FBE0C3EF43B82BC5E3E403DDF3C233E593E43BDE1BCDF3D123C773E31BDBDBDA13E01BE293D473DBBBDAE3C153E23BE383C873CF5BDAC3EE33D36BE4A3DE7BCA23C3D3EE73C4CBEF63D443D4D3D9ABD613D6B3D493D043EC5BD3B3E6EBDFEBC01BEBBBDC7BC703D22BE72BDC83C423A913DE3BD203AF33D47BE26BD57BD6ABE0A3D393D233E2FBD3FBEC8BD36BD313E193D13BD0D3DE13D313D15BE29BEE93D1FBEAA3D45BD03BEE2BC193E02BD2BBED13D7EBD7A3C5A3EBE3AB73EBE3D6FBC7FBDAFBDF03C5B3D2B3E3DBD933E14BEDEBDFCBD013E4C3D89BDA53DE33C2BBD0E3D8F3C703B643D12BE383E36BDC3BD053DCA3DFEBBD03D343C7DBEDEBD5BBD013E7CBD00BEA3BC42BD0D3E833CC8BC6DBB25BE773EA1BCD43DDB3DE83DC1BDBB3D333D52BE1BBE2E3E83BD62BDCE3C723D263EA83D96BD7A3E61BC033EEFBC403E0BBE47BE243E733E2C3CB53E1F3D63BE4ABE023C39BDD03B43BD013ECFBDABBC133E283D27BDA2BD96BD03BEF63DF4BBBE3DB9BD6F3E36BE97BE12BB873DA13E1EBDBBBC55BE3ABEC6BD7EBB043D05BD6ABD4EBE35BC043D613EFDBD8BBD1EBE3F3EB2BD3D3EBABC9C3DD6BCDF3D8D3C693D693E23BD313E863DEABD0BBE8ABD4DBE193EC83C053DEBBCA0BDC4BC963ECABE56BE54BEDABD3B3D0E3E5DBE53BE13BE863EEDBD02BD4F3D5CBDA63E80BEC1BBCD3D80BE7C3D8E3B95BEE73D49BE73BDA2BB8E3E843D6D3E1A3E33BD0FBECC3DA3BB763D09BEC2BD4DBEDFBD89BD803EEC3C01BE74BC63BE3FBE393EDA3DA0BEC93D3CBDC5BD8B3DD4BDB63C80BDFABCDDBDB73DB73C04BE27BD33BE9FBD6DBB3ABDB03D02BEB03C7A3EBCBDB5BD2A3EF63C33BEF6BDFD3D25BD483D083DF9BD6A3B273E1F3E233E873DE03C3BBEB4BDC5BD2FBE03BE6B3DBE3B153E863EA43CC4BDB8BD0B3EC0BCA0BEAFBCF83D5CBD3B3EEC3CF73D26BE623D1CBE1ABE313ED6BC73BE01BD14BEA83E59BEB3BCC0BDCD3DF2BB2EBE363E453DECBDC63C4E3EAE3D2ABDAF3DBE3BFB3DB9BC4B3D4CBE103E783E5DBDA3BDB8BD0BBE0DBE76BE4B3DC43D05BEA4BDC13D1EBE183E18BE5D3D02BE863D293C9DBDC2BE2A3FD6BD233E1FBF15BFD2BDEC3E0E3E06BF83BE963EDB3E93BF013EB53E99BEF23DA6BE893D453E5E3EADBE893E033ECBBE66BE38BD36BE163F58BE2E3E583E4CBEC23BB5BDF1BD213E493EEF3D64BDFC3CF43D233D5DBEAF3D6CBDA9BDB83D44BDEEBD113E20BD63BE613EBDBDB13AC4BD2E3E8FBE463D7BBD853E83BDDCBCA8BD9CBED1BD333D123E42BD7CBCD538D3BDB5BC1A3D0E3EA43DA5BD2ABE36BD2E3E10BC2BBC1A3E8BBE683E2A3D71BDB63DC63D61BDD23D09BE91BDC93DF03DAEBC67BD27BEF23D6DBD9F3C6E3DA93DFE3C9DBD063EF73B4F3C47BD813C8CBE63BDBB3DDBBD123EC5BBBF3C1FBE30BDA4BD9ABC16BEF33D2B3D463E1FBE86BED6BC77BE9BBC92BE4FBEA13E5ABDE8BC5CBEBD3CFB3C383D223E6ABD643D9CBCCC3E863DA33D51BE443E233B343D5E3D8ABD443DB3BE5DBE5D3E1F3E913E383D0D3E7BBE353D233D41BD0ABEEF3D24BDCEBCADBC1BBC663DC2BD4F3E18BEE63C00BE0A3E6B3B88BD913C96BE97BD6BBDF3BE39BEA1BCA23C903D093DDABD43BD86BD133EECBBEC3C523CA53D013E8ABD423EE43D9CBC32BDE9BD9F3DB7BB8FBDAEBC063E893E643D2C3EE53C98BD4FBEF7BD43BE78BDBABDB33D833D4B3CA83A74BD24BEA73D01BD153C233E983CD2BC093E1DBEAA3CB7BC6B3EA3BC61BDBF3C1CBEF43C28BE4ABE8ABD1EBE933D6D3B8C3C3BBEAD3D11BD06BE52BE15BE31BC22BCFB3D5BBEF73B35BEC23E9EBD88BE92BC95BAD83D35BDA03D313E073E493E8B3D5EBD753D393EC83D513E953E273E43BD81BD843EB8BD573E59BC5A3DB8BDF83CA63DD63D283D763CAFBD1E3E9CBCD9BD6DBE853D1A3EF6BD323D103E46BD0ABE893B0BBEA0BD8A3D423E9C3D2E3E43BD1F3EA33D22BC323EB9BD8ABD023E3A3DA2BC713DAA3DE4BD903D1EBECFBDBFBDFFBCFBBD0EBEBE3DBEBD07BEFF3CB33DCA3D91BDAD3D1F3E95BC5A3E083EDF3DEEBC053E2DBEF6BD123E94BD05BD713DE13DA7BCC13DD03DB3BC973DAE3E7D3DB93CE7BDFE3D873ECCBC93BDD8BD89BD5EBC193C2E3E113D863D763C3EBE013E96BDD43E7F3D16BD06BDC63BC7BDCDBD903E93BD26BD96BE0F3DDA3D373A663EF3BDA6BDABBD0EBDDABC90BD15BD323D2B3E24BE35BE4CBECC3D1E3EE43DD3BD6FBD76BC6DBD133EF1BDA73D39BC623D1CBE17BD853DF83D65BEA0BDD9BC2E3E1EBE723DD13C853E683EB3BCF13B1ABDCEBC2C3B06BEA63D27BE84BD79BE8ABD9EBDD0BDFFBD2CBD693D083C783EB4BDE4BDEEBC06BD21BD453D73BCF13CDDBBF5BD29BEA6BCFBBDA53D83BD83BCBE3DAE3CB4BCF63C883D3CBB673E753D91BEB8BD1A3EDE3B8D3C26BEF63D353EBEBD13BD623C963DC6BCFE3D283EAD3DE6BCF53D1ABCEC3C91BEA53C15BE53BDD83D98BEC63D033EBF3D7A3BD0BDD93CBDBD293E353E433D53BEAD3BDF3CAE3C0B3ED1BD1B3D72BE82BD8C3E823D2ABEDD3CC5BCD9BDA43C40BD7C3D1C3E81BE6FBDDFBD5D3D163E0ABE87BC89BD69BDFC3D503D1C3E67BC24BE8DBD013E0DBD473E253D4BBD873CC53DDC3DEDBB6EBC30BC93BE173E34BE95BBD03B8BBC9B3D1A3E1A3E0F3E1CBE333E4A3EB4BD93BE443D353EB53CC9BD8C3CD93B8D3EA13A0D3E71BD923DF7BDAE3D683EE6BC8A3D993C113E943D09BD80BD383E6F3D193DB1BCE3BD1DBD4D3DE13CD5BC31BC27BE133ECCBD9ABE57BC83BD98BD75BE41BEBDBD03BDA4BD08BD4ABD8BBE92BD22BD173EF43DD63D763E0B3CB4BDDC3DB63D413E1ABEFA3CDABD8DBD81BCFDBC0ABE2FBE453B41BDCABD39BD9E3D393D193D7A3EDEBE35BE283DCB3D4D3EAB3EFBBD18BE28BECC3D003E223D883DCFBD0ABD4A3DD3BD903DA73D9C3D1A3E2ABDED3DB43C283E56BE153EF4BC923D",
      torch_tensor_32_torch.bfloat16_17: "0x02000000D83D8F3D743DEA3DFB3A813D0E3EDA3D88BE57BD5F3D3D3CC4BDDEBC143EDF3CE03D573CE4BD3BBD253E203D6F3DE4BD63BEFCBC2D3C54BEAF3D97BD43BEB6BD",
      torch_tensor_32_32_torch.bfloat16_13: "0x02000000A4BD8EBDDDBBF03D253EC03D52BEC13D3B3E00BC8ABD903D8ABEAF3D43BDE83D183E023ED03D91BD0ABDD03D3EBEDD3D41BCB1BD283D113E0ABD28BE25BC823D36BD173EAF3DAC3D323E5F3A5F3DA03DEA3D303EFA3D653E8B3E5ABE153E69BD61BCCFBDCC3D05BEDCBD5D3EDBBBE0BC893D56BDB3BD873EA83C31BEB6BC563E06BD473EA03C053D97BEC53D383B6A3EBC3C5CBE8EBD8CBEF33DF23D413EABBE443D9CBD313D8CBE1A3E3B3DDA3D30BD40BE65BD5BBDCABDA13DC7BD1DBE1FBE06BEE83DBBBD033E7BBEDD3DCCBD6D3C2BBDF9BC90BD763C0DBD263E74BDD13C9A3CF73C37BE52BD263E20BE07BEF0BDD03D663E153EE9BC903E3EBEF53DD8BD0D3ECB3D59BD01BE423E6D3C213E5E3DF3BCFFBD96BD073D34BD913D163E9BBDECBDD2BDD4BDA33D203E9EBDF13D1A3D09BE17BE03BE52BE7A3D853CF8BDE9BDA33D483E693D6E3DD2BB053E933CB73DF43C08BEA5BD543D523E01BEAABAB63D91BDECBD913D033D27BD3E3DE53C97BB34BE01BE7F3BF93D073C4FBC003E3E3E4D3E443E21BE893E4A3E67BD95BD323D3E3E49BE94BD8CBE003E7A3D343E36BE7AB96C3D2B3E3C3EE83DC0BD10BEFC3C39BE5E3CE33D133DF8BD3D3EB13D33BD96BDE53A6C3D11BE8D3BBFBC9ABEABBE613DCD3CDABDD53C5D3E01BD793E6BBD5D3C3CBED4BDA0BD453E31BEAD3D0BBEBBBCB73C01BE74BCCBBDB9BDCDBCE1BC8B3E5CBB7A3E63BD0B3DFFBDF53DE43D813D77BE84BD26BDB83DE3BD1D3C00BE71BD37BEB03C74BD943CE8BDEEBD3EBE623E12BE043E2E3C8A3EA9BD533E0A3E31BE223DBBBD56BD43BEEA3D093D193EAABD40BDCC3D86BE243E903E853D6A3D3CBD613E5F3D4E3DA8BDDFBD96BC43BD813C8B3E3ABE113C613D393E053E883DBC3D1CBC0B3E16BEE23C203E813D20BE043E313E693C1B3D0B3CAABD663D8F3DE73D993D083C2F3E4ABECD3EB8BD0ABEA33D883C3ABEF1BD513E193CACBD6CBD603E673DD0BD743D833E523CFEBD9F3AE5BC59BD3CBE4D3DBFBD843D4DBC5C3E233E963E01BE91BE023E173D18BEB03B1FBD01BE89BCE23A8ABD0FBDC3BD1B3E9A3D833D113EE1BC96BD5FBD47BE2FBE833EFABB98BB5F3D263DE93D19BEDABB2FBCD13D8EBD09BCDEBD9B3E643D8D3EF1BD48BB8A3D0CBE4F3E333E1F3DB03D593D9A3E6DBE5BBD8E3E79BDB93DD43D1ABDD8BC02BEB53DC8BD52BD1EBD7E3EC13BA0BDC9BD623DE13D483D01BE303EDEBD913E8FBC723CA4BD1ABE6FBD23BE04BEF1BDA2BDDD3E403DEA3E60BE69BDEABBBA3C9E3C343E86BD91BD4FBDBB3DE4BDD2BDB73D1F3C3A3E463D0D3E18BEE73D9FBDE6BD583DC53C153EB5BBCDBD253E4F3E87BCF8BDA93DCE3DD1BDA4BB3DBC5D3EF93D523D6ABD16BE7CBEA93DAD3D8C3D8E3DDE3C0A3C1C3E453D29BE193DA43D2A3D2BBE98BD01BED63BDBBD643E483EBABD283EA63D22BB163E0C3D073D96BD20BD28BD3D3D8FBDB23ABDBD3C3EABBD1FBE9C3DE9BDDCBD0FBD9ABC41BD6D3DA43E45BD523E023D543D7FBE52BE3A3D47BD88BC893E2F3EA0BD543DE4BD053E6E3C59BB563B813E553CF13D1CBE13BC98BEE53C9E3E513EE43D8D3E103ECE3DCABDEFBD12BE62BD3BBEA33BC43D7EBC973DA33C833D253E44BE9ABDBE3E35BDD7BD913DDCBDADBD82BD05BE9E3C973D8CBDFCBC47BEECBDA0BDAD3DD93C83BDEABD28BB22BB7F3D143E1BBDCCBD28BEBABDC83D87BEC03D0E3E6B3B21BD003E09BE88BD543D68BC86BDDE3D853C12BE453E003E8C3D393DE83ECD3D073E5EBD5BBD9B3C52BED63D8ABCC63E2F3EA53DF1BD973DF6BCB53DD4BDECBC683E793D13BE3B3D05BEB03BDA3D603E943D5B3DFF3DF93C85BC8ABD663D253E82BD4FBEFABD853DA6BD2D3D91BD9A3D683E573E61BD2F3E173E3CBE0D3E30BE2B3D3FBEB93D7EBDB1BD8FBE293E6F3D1CBCACBC8C3E5D3E27BD50BCEBBDEFBD1F3E323E3E3E6E3E3FBD1EBE203E91BD25BECB3D043EE63D553ECEBDDCBE1D3E163DB3BD803D493E9A3E6ABD6E3D28BDBDBC2FBEF8BC7C3DE3BBB43D2F3E7F3D48BEDDBCCCBDEEBB4EBD63BE853E9EBD9A3D4E3D503D21BEFBBD19BEB0BD13BC653E30BD283DDDBDF0BDB2BD8B3E093EF43D0FBE89BD2C3E273D8E39383C34BD9E3DA73D54BCC9BD2BBE2C3E72BECEBD1B3D64BD243E343B5FBE89BC83BEA83D2A3E853E123D55BEC0BD173AC2BD0A3EF5398C3C293D783D083EBCBC193EF5BC33BE653EAE3D89BEF53CCC3DA3BD3F3D54BE523E083E17BE11BEA73D8E3BF2BD333DF63D46BD333D93BCC23DB53D12BECB3BE33D653D88BCFCBD2DBD2FBE723D64BC063D35BE33BE983E9A3EE1BCD3BD28BDB9BB85BC02BE733D8ABE83BDA7BDE43C973D9F3DDF3D313ED63CEEBDDABDD8BC4E3DA63D973D85BDDD3DFEBD10BE8B3CBBBD253C92BDCABB57BE423EB1BD03BEAF3D213E7ABED2BBC53D9ABCE33DD2BDD5BDA7BD113E303D83BEC0BD0CBED13D22BECE3D58BE893B43BDE6BD6EBD43BEC13D373E1BBD0EBC773E293DABBD84BC7C3C343D683D7A3DB0BEF63DF9BDB23C3CBD0F3E3E3E7C3EFA3C4A3C563E49BCEF3D5B3C54BD8DBD86BD403D98BC933DF33D3FBE573DC8BCDDBDA93CC5BCD0BD95BEA13C3CBD89BD65BC38BD223DBF3DB4BCCABB8F3CCE3D863B923E173ED5BB33BD1A3C583C693C0BBE513DB33D06BE1DBE763EA9BD2E3E7BBE123E933D2BBEAFBD57BE18BB6BBEA83CD4BB073EA53D1A3E243E1D3CA23D10BDFF3DE2BC0C3D1A3A933D213EAB3E77BE0F3DF33D3CBDDBBD1DBE2DBE5A3E8FBD27BE67BD0ABEEE3D01BE543EE63C69BEF73DFDBD273B513DE63C5E3E2EBE1A3D3DBDD1BD953E153E863D7CBDCBBDB4BCE33D89BDADBDD1BD273EF73DB2BD2EBE283DFF3D",
      torch_tensor_16_torch.bfloat16_5: "0x02000000A83F8C3F6D3F793F5D3F733F583F973F2E3F883F8C3F643F3A3F523F723F973F",
      torch_tensor_16_torch.bfloat16_4: "0x02000000983F893F823F973FAC3F8C3F2A3F7B3FA33F953F663F893FCA3E983F483F9B3F",
      torch_tensor_32_torch.bfloat16_16: "0x02000000ED3D01BCE33DD43D82BD0EBE943DA33D8F3DF5BC0BBDEDBD3CBA583C6BBE463EEABDA3BCEB3C013EAABC02BEF0BD933D13BEC93D103DC23D85BC703DA3BC8B3D",
      torch_tensor_32_32_torch.bfloat16_12: "0x0200000001BDF1BC6ABE8A3DE33C5DBC2D3E183AEC3DB4BA013EC4BCA4BED33CBE3D39BE013DFD3D0D3E8DBCE13E7D3ECFBD01BE813EB1BED4BD1CBCC43EFF3E093DC4BEC1BDCD3C0ABE3D3E8EBEBBBDBCBE3EBEA5BD26BD573EA93E9EBEA3BDE23C913E4B3DD83DBA3C81BD213EE13DBBBC66BE48BD7B3E52BE973D3EBD58BEB6BB8ABE45BDB1BB32BDE4BCCFBD74BE043C0FBE973EA1BC893C2ABE90BEBD3D4D3E453E523E8EBEC73D4BBEAA3E943D0FBDABB940BCB33DF7BDE63D45BD28BDE33DAEBC9A3DB4BEEABDBB3DD33E0D3D373EF6BA1B3EBB3CE63D063ED33E3BBEBCBEC4BDF43DFDBD153D4E3E18BE12BECF3E72BEB83D2F3DAA3E713EE9BEF03C00BE87BEB0BE0DBC0FBD673EB73DBE3D853DDA3DE63DAD3DDE3E3B3EC03D053E72BE1EBE493EF4BC93BE54BECA3EA7BDB93E133DDC3D45BDC8BE553DA93E91BDF83DB43CDEBCFD3C9DBE51BE7BBEEA3D803E2EBE8DBD673E6FBD9CBE34BE83BE62BC8ABE983E76BDC63EDC3E04BED33DB2BDA1BD3D3E2B3E023E213E34BEDB3D323D5A3EC1BE4D3E8EBE073EFFBDB0BBE3BDA3BD8FBEA1BE2A3DD1BD33BEDFBD86BD4B3D99BE70BDB7BDE03D943DB33DE53CDE3D8C3EB8BE883E81BEA9BE953B06BE5D3D38BE8A3E34BF253E12BE45BECFBD71BE3C3C073D90BD8F3E1F3D46BE4A3EEE3C2F3D363E8FBDCC3D8A3E913D173E723D31BDD43CAE3D1EBE603D143E33BEC5BA3C3ED83D1A3D10BE063E04BFEB3D32BDD23DE7BD5BBE973BA5BD413EAE3B12BCE83C1C3C0F3E39BE3CBE123FB3BE8F3D06BE243E08BE243ED33EB9BD54BCA2BE943E8ABD08BEAABB3EBE73BEAEBEB53DB33C323D95BEC33D3ABEBABC88BE773E4CBD903E663E17BD223EB1BD663DB43D9CBE983D4A3D25BC893D133D6E3E463E9E3E133EC33D503E6B3D983D883ED5BE833D853D65BE85BEBBBC063E8CBC663EF4BEED3D72BD2F3DAC3E053E123E103E173EAABD293E29BE56BE88BC04BE05BEACBD023E0ABE93BDCABDA73D463DAD3DBF3DD93EFDBD74BD8ABD5A3E213FB9BED5BD223C4EBE0EBE23BEE83D58BDC53E853ECD3C1A3E55BE8A3D0BBE6ABE503D903D9E3E5ABDE1BC183E02BE313D193E0A3EA33D8CBE33BE99BD953D203EB6BE7C3C95BE983D703A16BD813C7FBD94BE58BEAABE3CBD63BD103F3DBC7D3EE4BD77BE713E6F3CC9BD5A3E143E763EF8BD0EBE07BECD3E1F3E89BC56BD993DFB3E7E3E203E883DC63CA7BE63BE5D3E893CF13D8E3DB63E8FBD98BE52BE9BBE273BFC3C583ED13D24BE8BBEAFBD90BC443E2A3CCFBDE3BD9C3E6E3E57BC9DBC0B3E633E963EB93D20BEDABD25BE2ABE73BC7CBEDF3DC63DA3BD45BE813E2ABE713D86BE863EACBDB43D3DBBF03E77BE4ABD2EBCE6BE98BDB0BE20BCDA3D87BD813D9DBEA63DFE3D24BC123E00BFD2BE7D3E3FBE23BE853E0FBE97BE71BE063D95BE183E153E133C2ABFB73DEA3DC0BBA4BE4FBEFCBD833E003ED03C643DAEBD9CBE7FBE02BDA6BE6FBE1CBDA03C83BE43BE31BE38BEAFBDD5BE133FC6BE01BEADBEF83E52BC3BBDD03C813DFA3B8ABDBFBD1D3E953E47BD373D803E2FBE53BEAFBD843E713EC13E30BE533E51BE293E7EBED7BDFBBD133E373DE53EA13C05BD1E3EFC3C35BEF73DFDBCE23DD1BD0E3EB0BE033E493EB13E203DE7BD95BDFABEA73E823E983D1B3CDFBD8CBE0BBECFBEC1BD863E293EB93E57BE96BD043EA6BC263EE5BDD43D183E95BE5E3E933EA0BD8D3B813C71BD62BDC83EB73E20BC1B3E10BE823E4BBDD3BDDEBDA0BDB7BD98BC40BE5F3E453E9F3DCE3EC7BD27BE74BE18BE563E1BBDEF3DACBE023EAC3D68BD40BD86BD49BDA53E9ABD3F3E62BD8B3C0D3E0FBF763A5DBD903EB8BE19BED6BD903E483DD73D9FBDB2BE853DE1BE3BBD0F3D933DC43CBA3EEFBDB7BD3BBE57BEEE3D8D3D973E04BE583C10BE0FBE373E75BDF3BD34BD2ABD06BEBDBD293E823EBA3EBABD2ABE843E82BE06BE563D8F3DA3BE0B3F333DD5BD4ABCCBBD16BE59BD22BE953E483DF7BEC2BE563E27BE11BEB23D313E693ED83D88BDAB3E8DBC42BE9BBD62BE2FBE21BD0CBE88BE70BD573E413E26BEF5BD2ABEE83DCABE3CBE8A3E943E2ABE0EBDE73E79BED1BE6C3D0D3D62BE603DADBE67BE813D8A3EAFBD0F3E233ECB3CB13E813E413D5E3D70BEF53D153EEB3C15BEFD3D17BEBE3E623E833DBF3D42BD72BEFEBCDEBE4E3E0FBE753E2BBE6A3E143EE3BCAFBDD03DD0BC383EBABCCD3E41BDCCBEBB3D963E3D3D783A173E72BDDE3DAF3E07BDB1BDD03DF0BD87BEA53D1EBEAFBE0ABD6DBD833EAABDEBBD0C3CFABD46BE3E3E50BCB3BE30BE0F3F57BE22BE133F97BD3F3EDEBD54BE063EA13E8BBEF93C033EB13D2DBE3CBE82BE733E2DBEB5BE6DBE04BF4FBE44BE90BE9F3E193EE8BB163ECFBDB3BED83D8BBEB0BE3ABEC23D8A3D4AB9A43C72BE02BDD93E613E35BEE03D7ABDECBE9ABD59BD6B3CC7BE6FBEFFBDD33D8ABC063E553D37BE64BD923EF13E6FBD59BE863D723EFA3DB03E803E23BCA3BEEDBCA93E65BE843DD9BD763E54BE0CBE5FBEC9BD9FBE89BC15BE2D3E3F3C8ABEA73C3EBEBFBC053EA9BD4EBE8CBEA73E40BE863E1B3E5E3E1FBA04BE9FBDFFBE863EA0BEC63D093D7CBE1BBD33BEAF3EBCBD16BE7A3E693E103E533E2CBE08BE2BBC4EBE4A3E0FBB26BE4F3E6D3E293D53BE27BB32BC0B3E31BE5E3C2DBDEBBD9F3CF5BEE23D013E073C11BCAA3E0C3E08BE973D26BD37BEB0BD073DA23C0E3E1BBD51BDA13B67BEA03E733ED0BD113E7F3E7FBCA83C1DBC2DBEA23EAFBD893DC83DE23D863DB93C89BD5A3EC5BE7A3D103E33BEC3BCEBBCB73DB6BE793E443D25BE393D123E723E6F3E1C3E133FBABDB0BD44BEC63DFEBCAA3EB2BB1C3E75BDA0BDC7BDD33D",
      torch_tensor_32_torch.bfloat16_15: "0x020000003EBDE2BDA0BDDE3BCB3D903C88BAB43D79BC683A6CBE413C7E3DBC3D083C8E3D39BE5DBD92BDB1BD5ABE6E3C9ABD213EE8BD78BDD4BC6D3E943DA13CD63DC43D",
      torch_tensor_32_32_torch.bfloat16_11: "0x02000000E0BDA13D843EE03E8C3DDA3D953D993DB5BE743C853E3A3E8E3E87BCD73E683D0CBE913EF73D913E793DFABC63BEE7BDF5BD2B3D29BE583E84BC38BE97BEB4BE8DBE293E433CB23C34BE09BFF63E8BBDCFBD4C3E6FBDCD3D91BED9BDBB3C8C3D3D3E473E513E2CBE863ECE3D2C3E0ABEB63E77BEA3BEE4BC0F3EC23DFDBD2FBE003CEBBDB0BE3B3EF3BC90BE013F1D3EC83D0FBE6D3E403E45BE13BCB83D723B2BBEE33DE6BED5BE4E3D1B3E4F3E65BECABD2E3E453C92BCEE3DC53E433C403D40BEDDBD48BEADBEB3BD9ABE48BE8BBEE63E6CBDA73E63BEC7BE483E86BE18BEBFBE8EBD3C3E60BE44BD723D98BE903E043E08BD40BEC2BE2DBE42BED8BE4ABE4F38FA3D06BECA3DF83E5FBE343E97BE693EFF3DAC3D3DBEBABEA8BE65BEBFBD1FBE92BEC9BEBE3D9D3E883E13BE9A3C58BE24BE91BE813D913D3EBE503D37BBBD3E0EBEA13DE3BBA6BD20BDCDBD68BE46BEA2BD13BDBF3DC6BD70BE21BFC7BEFF3DC9BC553D903D603DFABD7EBF80BEC13DBBBEEC3EFEBD5D3E43BEB2BD273EEDBED7BED53D0FBE403E32BDD63E873DEDBDD53D0A3DF5BD353E63BD4B3EB63C81BE5ABDFE3D58BE0ABDABBDA0BE5DBD913E8ABE9EBDA13DB6BD0EBF803EADBEF8BD5EBEE2BC293C2A3E11BEF23CAABE25BE37BE9E3E88BD54BED3BD283E673D04BC51BEB43AC03EB43DE9BB2EBE573ED1BC8FBD76BA323C123E0FBF2B3E9F3E9B3D1E3E443E4FBEDB3EC33DA7BEB7BDD03E1A3F783CBABDDEBE9E3DFDBD6A3D0ABF8C3D68BD873DD73D713D4A3D90BD063E99BE8ABE31BEE0BD193E443E973ED8BC1A3EBC3D6F3C993DA13E743D1DBE493DEBBD733E553EFE3EABBC48BEF93D8F3D013EAF3DA3BEA9BEB0BE09BE06BE41BE37BE093EE23D8ABE693D0DBF86BEAD3D253E093E15BCD53E09BEA2BEC23EB4BE763D5C3E9DBDC53EB13E333E843DEDBD54BE4DBD9FBDEEBEDDBD22BE4A3EFA3BF33E9E3D70BEB0BD5A3EA4BDC8BED4BE3F3CAEBD3A3D99BCEFBDD8BD86BD0B3FD53E0BBE3E3EEC3D003E9D3E093E87BD443EA43E5A3DA4BD51BDBFBD30BE493E14BFDD3D923E723E423E8F3DA4BD2D3C8ABE96BECEBA86BEB83EBD3CADBE6B3D2BBE8FBE2CBD163E48BE183E4EBE253E88BE66BD603DE43D9A3DA03D1DBE1E3E01BE9BBE333EE43D0FBE493E103BCB3CB3BE6A3EBC3DCCBEBF3D4B3E13BC773D8EBEBA3EA6BECC3E03BDDA3D06BEC1BED43D52BDC4BE6BBE143EC1BC7D3E053E7CBBC0BEDA3D06BE7DBEAA3EBEBE623D43BE0F3ECB3E0C3E16BE20BE8CBE883D88BD993EC1BC0F3F603E09BE0A3DA7BE283EFD3EFFBDF33DCFBDC43DCBBE13BD18BEEBBC54BE32BDA53A093E6FBE7CBCAA3DC53E1ABDF43DAB3E54BEA3BECDBE283E4A3DBC3D763D64BDC23DA3BE9A3E803D8C3D663E27BE68BE44BE4E3E203E18BEC1BC81BDE33D933DF7BD31BEC03E44BE603E02BEB4BDCEBEC43DC03C1D3D423E81BE36BE0ABEF93E8EBE96BCF0BDA13D553E383E2E3D9DBDFC3B52BE06BFDFBE45BEC63E31BD95BD123ED23D94BEEF3DA93D87BD843E313E5D3CDE3C203F653E09BE3EBE34BE893E8EBCCE3B3DBE623E313E94BE9E3D583EAD3D61BE16BDFE3D393D7C3E66BE31BE30BC113EABBD833D023EC3BD5D3DDC3DC3BDA0B8C43E383DAEBE0EBE933E9DBD413D82BE15BEC8BE873ED5BDF1BD8ABE84BD22BEE93E953D10BE233D2FBE773E09BD733E4EBD1BBEF63DAABEDD3CCDBE16BD693E14BF1DBCB33D49BE943D17BE59BF5D3E9C3D0F3EB33E7C3EDC3D90BE3EBD6EBE29BEB0BD1F3EB23E94BEA03D9ABDAF3EF5BBA8BE843D8D3D9EBC033FE03CEBBB403E2F3ED4BE273E403DCDBD703E743E73BD4E3E88BDC13C20BEA3BEB2BE56BD273C973E793DEA3DD6BEE73D8ABDB73E96BE2E3E973E843E8E3D7A3E17BE92BE73BEA8BEE43D7C3E9B3DC1BEA2BD7D3DC9BEE63D65BC053E123DFB3D06BF4EBECCBD983D043CDA3DDD3D043E11BE3A3DD23D98BD2E3E933E683E073E783E34BD9FBE5CBE8D3B0B3E8C3EE5BC93BC3CBE2C3E1B3D16BCD4BDEB3EF1BDC83D5D3D913D02BD18BE013D02BE2F3DDDBD31BD05BEB4BE513E0BBE24BD9D3EB13D913E26BE173EE73E3FBE30BE0A3EB0BDD73D1FBD1ABEEDBDDABD20BD1C3ED73E913E03BD62BD4B3C5FBE18BEEFBC07BEC8BE323E31BD95BC88BDDF3D62BE46BDFCBD0CBDC2BD523E9A3E81BED7BE153E86BEB7BE803E303D153ED8BEDD3E94BC9B3D52BEF53D0D3EE5BD8CBECDBD843D74BD813E923ED13D313DB1BE0FBE663E6EBEFA3E213D0C3ECB3D6F3D97BED9BD8ABEA6BEDB3D123EBB3CA7BC5ABEFFBDA93E18BEA23EADBE323E27BED33C0B3E30BFC13D4EBE01BE563EFA3D963E833E883EB7BCFBBE16BED73C07BD023E6E3DE13E5A3E9EBE103D82BD93BEB13E79BCEE3D903EEE39AF3E18BE523DA03E1D3D17BE1DBE52BD3E3D813EA5BEAC3E75B8703D203E1BBEAC3EB9BE71BE883E843EB63D333DD3BE893E0FBE933D683E6EBDD63BC63D2F3E9CBD63BE203E31BE52BE45BEC83C833D153EF9BD273EA23EBF3DA3BDA4BE793D5A3EFFBE5EBEC13C8F3D883C7D3EBF3DC03CAFBD563CE83D893D90BE5FBEA63E3CBEB03C8C3E5D3D7FBE7FBEA2BD533E7EBE693D10BE80BE2C3E723E3ABEBEBE98BD2EBDA9BD57BE71BEFB3D4C3E403DFC3CDA3E9D3CD43CA9BEB83E23BF6E3ED1BE53BE453EA3BD223EA03EDFBE15BD453EA13E443E0BBFBE3D86BEEFBEA7BC8BBD58BE87BC26BD06BE9F3E5C3DB9BE143EFC3A1E3EA03DCF3D053E043DE43D873E893E34BEC23E0F3F47BDFBBEFD3D2FBD87BC1EBDBD3D8D3E80BE133DD43DE73E36BE703C59BBD23C29BE4C3E49BD6E3D92BE5D3E70BE563E143F393EC73E43BEC13C81BE14BEBE3D53BE",
      torch_tensor_32_torch.bfloat16_14: "0x020000006E3D093E203C67BC1ABDFB3B5D3D7BBE23BEA5BD0E3D803CAFBB4CBD1C3D38BE053E9C3D213C11BEE83A82BE8EBEE83D75BE1CBD4B3D5EBD18BD7FBD57BC0DBE",
      torch_tensor_32_32_torch.bfloat16_10: "0x02000000AF3D4DBDF73D3DBD833E093E983DEEBDFBBD8DBE7DBDE9BDA0BE3B3D74BE50BEAABDC23EEA3DD93DD4BCDBBC35BEC43D093E8CBEF1BD3B3E6D3DF8BD28BE21BEA73DEBBD823D833CDABC3E3D92BD343E463C98BEEABD4FBEECBD46BC64BD2C3E7EBCE03D40BBE73D15BE263C4A3E153D2E3CF3BD62BDD6BD053E1FBE80BEB43D9ABD9CBC213E14BE3D3E7EBD11BD34BD68BD8DBE84BD5D3DE4BD99BC42BD26BE8B3E0EBCFABDC73CD13D39BD84BDD83C5D3D28BECCBD41BE22BEB9391DBDC53CCB3DBDBE09BADABC6B3D1DBEA3BCD43DF1BDE13DD73D56BECB3DFD3D2FBE9CBD6B3D9ABDBA3EFFBD353EDF3D493E273EB4BD4DBCC23DDA3C403D3BBE1ABEA2BCB13CF6BD513E873DE5BD4EBC3EBE74BE413EAA3E55BD7B3D063E903D223C52BB173E673E26BEB03DE7BBB43E05BE8CBDD63C5ABEBBBC713ED3BDDDBD063CD5BD39BD1B3E2A3E45BE2B3E81BDA6BE203A163E693D84BCEA3C873D53BD1FBEDE3C90BCD93A33BE33BDDABD803CB23ED9BD0D3E873CF33DE73D86BDAD3A81BE113D09BE0CBE493E8C3BF8BD843DBDBD45BCE9BB6F3D7D3B283B0FBE263EB5BD7C3CB6BC943C1ABDBE3C58BE4CBDFBBDC83C223ED9BD5CBD40BB8ABDFDBC47BDB93BCBBCD3BDF0BD4EBE143E86BEA73DD1BD94BD8EBECD3DAF3D34BDDEBC71BDA3BE9ABD9CBE333D67BE1D3D3ABDFABD66BD5CBE65BD3ABE993ECEBDDABD2EBE20BD0DBEDBBC87BEB4BD363EA23D35BE31BE173E433E70BB273E7E3EC03DDABDD13D2C3D6ABD5FBD313E353E653C4D3E073EA9BC1C3D3D3C5EBE0B3E89BD873EC03D1A3E1C3C5CBB053E253E593C82BD8F3D553E9CBD963E103EF6BCF93DA7BD653EFDBD33BEB5BDCCBC193EB03C8BBCDC3D7ABC06BE0D3EDC3C473D23BD823E90BDD53C7CBE52BED63D73BDD7BC2FBD5DBDA93DBB3C1A3E283E70BC2D3DFEBD2ABDB9BD7D3DD73D3EBD15BE0F3D373E71BD6CBDAC3EB83D213E613DA1BC023E133B60BE2D3E05BE9F3DA93D74BED1BD01BE853D63BD84BD04BDAE3CF7BD72BD293E813E313DAD3D94BD693E16BD643C993E4ABED83C68BDEF3D09BE14BE443D353C48BE93BE00BEDB3D92B955BDB93D71BE6A3E233E11BE3D3D86BE0D3EF1BDBCBD9C3D1B3EFFBD953CA0BC6CBEE8BDB33E9CBC2B3EFDBDEFBD04BEFABDB4BC143E5A3DC0BD1B3DF83E2E3D09BEA43E8EBE00BEF2BDB03D41BE553E3F3CE23DDEBDCCBB53BD053EA83DC1BD05BE6E3E41BBED3D903D0ABE16BE5BBDA1BEACBCD3BE85BD433EB33C293D90BC093DB7BCB53DEEBD9CBC84BD2F3EDD3D313E1A3C1A3B56BE24BE2F3EF53C433CAF3D8EBC1E3EB53DD9BD8FBD3A3E183E0FBE97BD71BD373C463DA0BE32BEA0BE9FBD883E6D3D99BDB23DF43C43BE823D593E043CB33D69BDADBC9B3D7DBDF43DB23BAB3CA23DA3BD33BE66BE8B3D9CBDF83D9CBC4C3EB2BC9BBDAA3DF6BC5D3D76BEF7BDB13B2A3E353D1ABD6A3E4C3DEE3D08BD1A3CA3BDB9BC1DBE40B900BE623E423EADBC3BBD5CBAAFBDBFBC013E3FBE34BE093E11BE1EBEB83D0A3EDFBD19BDA13DEFBD20BE2CBE503D1C3E013D1EBDFBBD84BC33BDC33C823DEF3D5ABD82BE50BE83BC64BE133D4B3E743EF43DBCBD52BC973E4DBD433EEE39103E99BC51BC85BE35BEBEBC0FBEABBE22BB4FBC0F3D7CBCAE3C99BDEBBCF73D65BE86BEA43C7ABD73BEFF3DC9BD2E3EBEBDCB3B85BC6BBDFABCD6BC17BC4DBE87BE6B3D9DBD213D2E3E8C3C143E29BE02BD7FBEA7BDBA3DDD3CB9BC853D2CBE0BBDF33B183EE4BB0D3E093EDDBD6D3D793E063EBABBFB3D5F3D87BD9EBD313E8EBE153EADBD58BEC5BB98BCBC3C353E613D983D89BDC1BE6A3EEBBAC23D75BD87BE773E4D3E9EBDBD3DBE3E313E0B3E8D3D083E4FBE2C3D353B4BBE613E973B683D11BE1B3E893D10BE643E42BDEFBD863EAEBDEC3D94BDEC3D313ED33DCEBED8BDA1BE093E1CBE90BC26BE94BAACB9983C143E9ABD47BE82BE4CBCC03CA6BE3BBE453DDFBBA03D0EBEBDBDFA3DC43D24BEB3BD933C57BD43BE313E1F3DAC3D9ABC143D073DAFBC8FBC5F3D6F3DADBE003E46BD7EBC983D893E413DBB3E5FBDC1BD053E213DAF3D6DBD3BBDCFBDF03CA2BC2CBE003E2ABDC4BD46BECD3C933D303E8BBD713C89BE4FBD633D263D41BE983CAE3D82BE73BC77BDD9BD703E8F3BFDBC6B3D44BED4BC603E423D10BC2E3E6F3E113DAC3E82BD30BE413C283E9BBDC03D633D14BEF93D343D19BC303CFBBDC23DAD3BA7BB04BDE7BDEBBD31BE243E213E74BED7BC303CB13EAB3E233EF43CF6BD78BD15BE863DDBBDC0BDBFBD4E3CDB3D1C3E903E1DBD5F3E60BD413EB8BD4B3E43BE8BBDB5BCA13D753C31BD3DBDDDBD263E8FBD333D0CBE28BEF33D783A89BC7ABD703DFC3D3B3B65BE0DBE0A3E9A3DAE3DB7BDCCBE43BE05BD153E5BBDD73D8B3D24BE623D463B0C3E8DBD29BDCB3C9A3E8CBE96BDAA3D96BD0DBD193E0D3E14BDAABE2FBE093E89BEE93C763D293D38BD39BE363DDD3C483DB8BCABBCBFBD50BC5ABE6D3D663E483ED73D4D3C883CAD3D4C3EB4BB863EF43D9E3DFB3D20BE45BE053EC8BC2BBECBBD3B3ECB3D11BE04BDDB3D28BDD3BD623DC13DB83DF13C843D9FBD343E733E013E0D3C293D773E003E7ABC04BE4ABEC83A043E8DBE2E3E053D833B49BDA7BEEEBD013E70BD1B3EDABD993E12BDBB3D1EBE173D133E023D643DA03D1D3EF83DF6BD8B3D223DDE3BAD3CADBD753E74BEB93D453E303DC2BCEA3DBEBD4D3D09BD503D833E643B9E3E2A3EAD3CF5BD60BD933D07BE543D91BDB93D97BDCA3B4B3C9CBD9D3E353E64BEC93DF93D063E66BDAABD61BE4C3E353E153E7ABE7ABD3B3EA33DA93C443E203E9BBDDDBB92BDEF3C383E72BE5F3D4E3D48BEC8BDCDBD343D",
      torch_tensor_32_torch.bfloat16_13: "0x02000000963DC73C7F3C1C3D953C85BC2CBDA73AD73D23BDF6BD343D38BDD93BF53D1E3DDDBD65BDA0BD7FBD3FBE99BD0B3E0FBD9B3CFA3D183DF53B33BD413E2A3D67BE",
      torch_tensor_32_32_torch.bfloat16_9: "0x02000000F0BD80BDCBBE0DBE9C3D92BEB03DD7BC5D3E8DBE8FBDB33DBABB27BE833E393E69BD08BE013F043E0ABE6B3A8C3EE4BCAFBEE93D3ABE2DBE963E9DBE883E9D3E4BBC7B3E053E833E0F3E9EBDB13D2ABD4C3EF5BD36BE2BBE603CA2BE603E313EBD3DAEBE913EA5BC2E3E9D3EF5BE7EBE87BE403E173C623EE53C063F14BE43BDA1BDEA3DA33E543C8D3E213EDFBD0A3E8FBE283F803E33BD6FBED43E6A3D263E93BE37BE42BC0A3F403E20BEA7BDB4BE5CBE843C89BDA43EB63D83BE84BB573DA0BD4F3D5EBE00BE303DC9BDADBCDA3D97BED0BD8BBE8DBE1ABE093D6D3EB7BE9B3D37BE863EAFBD5B3E8BBDBDBDE53D263EC73EB43D23BE5D3CB9BD113EBDBD3C3E82BE723E1D3E653D993E083E28BD973D893D233D98BE73BE9FBDE2BE46BF883DDDBE033E5DBE5FBEDD3D65BE833E19BE2D3DC9BC4EBEC4BD84BE1CBF0D3CF7BE6F3E253B693E25BEB2BE903C13BDF13DFE3EDABC2A3D853E5EBD7FBD21BFF23D36BE38BE5ABCCBBE26BDB1BE283EA2BE21BE34BE5A3DA73DF4BD38BDA63E74BD0ABD673C73BC2D3E233F96BEAEBE67BDDF3DC13EECBE31BE32BE90BC0E3E39BF30BE6B3E25BC23BE07BFA73D4A3C7BBE8CBE57BD64BEC5BE2E3E34BE6D3DA83E693E3A3E063D803DC63DF3BDE4BE7BBE6B3E5EBDA7BEC63E0D3E9D3D89BE5B3D863EF1BD4F3E223EE03E99BEE53E5ABB3EBD45BD3EBDACBE233D093DF9BED03D013DFD3D3F3DCFBDA1BD68BEBABEDBBDB03E3E3DA0BD94BEA1BC343D9ABD94BD05BD9FBCA83D993E12BEA93E353C893E0D3C7FBEC2BBD2BD0FBF75BD1D3E963E3A3E65BE75BCE23D48BE873E0C3EBB3D06BEF2BD0ABFA63E463D88BE173D92BEA73D70BD68BE9E3D0D3E333BE23D0CBCBF3DA2BD823EAC3D6D3E0FBFAABE483E1D3E353E153D973E94BD9A3DBFBCBEBEAE3D1FBE173F983C3BBE3B3E423ED73CBC3ECC3EA2BE283EB7BED1BD2BBE553ED53EA9BBA4BE60BE89BD6C3EB13D89BD97BD07BEBE3E8D3D8DBE26BE32BE15BE3E3E8A3D333ED8BE293E5E3E503DB2BE36BEE03DA8BD723DCF3D4F3E84BE04BF493EC8BD1ABECD3DD83DF1BEDD3D9CBECBBD113E6BBE0E3EA83E193ECA3D27BD973C99BEADBD403DEE3E07BF143EE03CF2BD4DBEAABEA9BDDC3E813E1BBE693D643E95BE1DBF2C3E053EE43CB53E503EA33EAFBEAD3DEB3E91BEF73D1E3B94BD2EBE11BD1DBEA13D2ABEC5BECC3DA2BD473D45BE273FA7BC863E663E9EBEA93E8B3E3D3E56BD80BBA9BD1ABE80BE823D3FBE4FBEE03C6DBEB0BE14BEB93D173EFCBD713EB23E35BE69BCD5BD04BE693C71BEA1BD323E183EF0BD493D17BE063E5DBC5ABD8F3EB23CA9BDFA3DCC3EA83E8DBCF03D2D3E59BE86BD42BEB8BD363E22BE01BE3B3EFABEB7B943BE153E5D3E053D1138063CD4BD983E27BE0ABDA93D95BDB53D84BEB7BEAFBDB83D643E883C793C9C3CB23BE33C31BE463EC7BC493E923D39BE723ED13D3EBE09BE0CBEA3BE1D3D2ABFC53C9FBD35BD53BE133EF4BDA5BAB2BDE63E15BE943D65BE8DBEDC3E95BDB0BD13BD29BE42BD3EBE3ABE44BEB43D87BD253E21BD15BE91BE933E57BC8F3C22BEF2BB80BE3E3E37BE6EBC9CBE513E8ABE493D8D3D263E82BCEEBDF43BA9BEB13E42BD093E423E70BD1ABE3C3D5D3CCB3B45BE0CBDF53DBB3EB03DF0BDB53D34BD49BE9F3E783E4C3D9F3ED53D373EC5BC153E53BC81BD0FBB86BE6DBEA1BD453E78BE48BE163E883ECABDBC3E1F3EB0BE41BE9BBE273CA03D72BE38BE03BCE9BD913EBCBD86BEB33E80BEEC3CFEBABF3E273E9BBE94BEB03CF83BD43D0A3F043FB63E2FBDBF3EA2BDFCBD163E13BFB23E58BE9B3E993E97BEA5BD2DBE25BFB93C7C3C943E2E3D54BEC73EA43D42BEAC3ECDBD7F3D7EBEA1BD9C3E9E3E893E7CBE423E86BDC4BD38BD933C7D3BA7BE463CF63DABBC0C3E713E23BE523E893EBDBE763D923E1E3FFF3D71BEE53D423E3ABED9BEB1BE96BEB63E403ECFBD08BE9DBD8FBE983E113D863E233E1BBCA83B333E5C3D6C3EBDBE283E5B3E803D5BBCC13DFCBDA3BC983EC8BE21BEB83D723E5A3EF7BD56BEBF3E83BC70BE883D2FBE573B183E363EABBECDBE1C3E27BE6EBECA3D093E9FBDD33EA63E213E623D123E11BE4DBEC0BCFB3A7BBEBDBED73D25BECDBDDEBEE33B303E443E8F3E843ED1BEE6BD053D4D3D0C3D8A3EF9BD87BE95BEBDBE7B3E96BEB83EA63C583E523DF63D3DBE60BA50BA493E88BEC53EA6BD013E343EF73DAE3D843B9FBDCEBDD9BD3DBED23DF5BD06BEE03D9B3E95BDF03D9E3DA03C873EFBBDD0BE4F3EEF3DD43E3F3E663EDEBD12BF173E3D3ED2BD243E623D25BE38BEA1BC613D17BD853E6EBE8D3DDDBD87BE773E6EBDDB3E58BE853EA1BE9A3EA0BD3DBE613E6BBD11BCB9BD6BBE163EB23E61BE6BBE16BD91BE983C253E1ABEB5BEE9BDEFBEE9BE953E4ABEE9BDE0BEA13DD13E783E95BDDABDA5BE3E3E5F3E90BD5BBEA53C213D9B3A58BD46BEEE3D13BE2FBDBC3D293EA33E1EBEC93E6B3DD9BC44BE33BD7F3EADBDCE3DCF3DEE3B953EAC3E25BE823D1C3ED8BD9CBEF7BC183C0BBEEB3CD93D9F3E9D3DB23DA5BD2CBE203E68BE2F3E7F3EBA3E50BEDABD8ABE88BD433EF5BE17BEAA3E4CBE203E803ECDBD8F3E86BEA0BC1F3E30BEF1BEBBBCA7BD933D4F3E4EBE063F1D3E6F3EDE3E97BE5D3ED63D3E3E71BE18BC813CEF3EBEBDA1BDAB3D943DE53D5C3CB8BEB8BDCDBE50BD213D32BE693EA33CD33E3E3D8FBD543D153ED5BE71BC453E243EC2BDFC3DB0BE6ABE143F72BEB5BDE73E95BCC63D9A3E393E65BEC5BDA33D223ECA3EB0BDFABEA13E783E89BED0BE583DB23E81BEF4BE403EBD3ABEBD80BCD3BD8ABDECBE7E3D8CBE22BE183C6B3EBEBC8CBE063E2C3EEDBDA4BE",
      torch_tensor_32_torch.bfloat16_12: "0x02000000A5BDBEBDD6BCB5BC0B3D4C3D02BE403B9E3D913CDF3DC0BDF4BC203DDABDA3BD3CBE943D833D13BDE73C1FBEA4BDF73DF4BDA53DBEBD07BE9E3C0ABEFDBC793D",
      torch_tensor_32_32_torch.bfloat16_8: "0x020000003FBE5ABEE23D29BE3F3BB2BDCA3DA43DA4BEAA3DA5BC3EBB7A3D453ED2BDB33DF8BDA2BEAC3D4D3E7C3E153F73BDC53EF43DC9BCFE3C293D883D41BCA2BE38BE89BEAC3D7E3EF73DC03D16BE8EBD29BEEDBD81BEF4BD3FBD6ABC45BE4C3D28BE193E73BEB13EED3BCB3D8D3E1DBE693E5A3EAABC81BD173EBBBD6E3DE43AC43D0E3C5B3E6CBE13BE093E6A3E8CBE05BF93BEC3BD4EBD993D65BD89BC023E993DA63E5BBD2B3E1A3DE83CA63DF63D603C13BEFC3D943D833E23BEF93D13BE96BC1D3D183B3E3E69BD39BB123D78BBB63A993DDE3DAB3DB13CE53D94BE22BE083E943E133D683EB93DC6BCEABD2F3D843E85BD423D9B3EB03DBA3EE1BD183D4BBE11BE16BE5A3E15BD3CBD6EBE2DBE50BD963ED03E0CBE80BDBBBD89BE9EBE3ABDBD3CC83D103E83BD44BBE73D1F3E1EBD87BE513EC5BD233D81BE8F3DCBBCAD3DA23C433EC93C4D3E2DBEC03E253E5B3DA9BC543EC3BD0B3E523CA93DA1BD46BF92BD5CBE83BDA43EE33D48BEB6BEDDBD81BE34BBBABE59BD13BEDA3D803D51BE16BE7E3ED53E0EBE453E7CBE50BD36BED1BCE2BD6F3D8A3E2EBC86BD893EBDBE33BCC73DCC3D4A3E003E65BD0EBEA23E0DBE783E173E9FBEC93D993E0E3BD53D923E05BEBFBDA23EE7BD0E3E013D3D3EE73D56BDDC3B48BEE7BD1EBE2B3D213D86BC593D01BD4D3D893D293EDEBC9DBCE73D20BD2EBDB33D143D943CEBBE5CBEB3BDAA3C1C3E92BE2DBD9C3DDFBCC8BCE2BD6CBE55BEDBBD25BDEB3D9DBEA8BEE0BE903C533E293EB4BD87BC11BEAD3D4FBE91BE603D39BD293DE3BCC6BC49BEB03ED43C90BD473E393D0D3E0ABB133E90BE013EBDBDD7BD25BED03E37BEB5BEA8BDE9BD2D3E6E3C55BEEFBD49BE3F3E21BE083EC7BD3BBEFEBD5EBE1B3D46BE62BD063E1CBE813DD6BD97BC523C473E5FBEC6BDB33E7C3DA73E35BEFABE64BEC3BD383E803D803EA9BEFF3C0ABF9F3CB63ECD3EF5BC81BD35BDF53E433EE03DBFBD523D463E563E51BE583DEBBD3F3EAF3EF1BE0BBDAFBDF5BDCC3D53BE813D103FEE3D1C3EAB3E7DBE973E353E9F3D35BE673E443E71BEF3BC12BE153DC93DCB3DD9BCC93D6D3E743D323D01BE3C3E8A3EB5BC913E4ABE1F3E473E993EE8BD77BEDC3EAFBD39BE453E98BEAABB663EB1BC13BE843EA53A2F3E503E73BE59BE29BE933EE9BDF9BD253CA0BD5F3D953C4B3E673E8D3EB83E28BE863E59BDB8BD7EBE0B3EF7BD86BDA73D6FBEBD3CB3BE26BE2C3D04BDB23DAF3E7ABE51BEF2BCBDBEAB3B60BEBFBD2EBC10BEC23EB7BD8B3B533DFD3C9EBE8A3E13BDB43DDA3C34BE42BECCBD1B3EB4BE57BEA23D4E3ED2BE753D4A3D26BEFF3C09BDE4BCCF3C71BD603E01BE69BD6FBD063E3BBE82BD09BE58BC803EB1BD33BD16BEE73DF73D18BE153ED73D9FBE803EF8BCA0BCF83DD13D01BD77BE2CBE83BE1CBD47BDDA3D753EB8BCBC38DABCC53C10BE6B3E773E153E53BE1CBE083EA1BE28BD7F39683E493D1EBE5D3D513E053CAFBE2FBE55BE563C7CBD683C8CBC843E1EBDD13D0BBD95BD5F3E5FBE603E813D843E3EBEC23BEEBCE63EA9BDE63D033FB73EC3BB25BE513D75BEE83C07BD54BC26BE2B3E38BED13ECA3D30BEC5BEC0BEC23D27BEA4BDD33D813E7E3DAA3D7EBD873E333D173D0BBD473C4B3EB33D9EBE463E91BE0D3E663E2EBE8EBCB03CD23D063E1ABB8E3EC6BD073D80BE9C3C15BED03DB5BD933E003C4F3E42BECA3D043D89BE98BE10BE223ED03D42BE443E1ABA9BBD0DBE423EF2BD0B3EB2BEB6BAC83D94BD873E2C3E3CBDB1BE6B3D413E29BEB3BB683EE23D903ED9BEB7BC993E033E1C3D1E3E1BBD853DFFBD7E3C51BE7C3EAD3EB63DDC3DF5BC513D8CBD76BD65BEE2BD13BE81BE753E80BE9EBC833D033E8A3DE5BB103EBB3ED4BB2ABD7ABEDEBD0DBEB63E573DFEBB5CBE68BE093D9BBD5C3E163EADBE38BD0BBD433DA3BD1A3EAFBD47BD79BE1CBC45BD623DCBBD7DBD05BE483EF73D84BE923D98BE5BBECCBEA1B9FF3D29BE02BE06BE3CBEFCBA543EF83DAB3D8C3E8DBE64BE21BEDC3D773E203E24BC5ABE26BD8BBD01BD5F3E47BD893E8D3ECEBE72BD203E203C593E033EC6BE353DCFBDA53D293C963DB3BDE63D90BE7D3EC33D2EBE8CBE8FBEB73D61BE143E16BE11BED93C3D3E943DFC3D583E703E313E383E5E3C7DBD233E94BD083EFDBB203D2D3E743E27BE1EBB3D3CCBBEF13CD33D63BD243EFDBDB8BE433D51BBA73DB33E0E3EB1BDDC3C7FBDF4BD6DBE053D3D3D293E0C3E943E47BE92BE5A3DCFBD4EBD9C3E0DBEB33D803EF8BE7F3ED43A0EBE9B3C9BBD81BD8F3E913DBC3CD33E093E67BE163E823D2E3E8F3E853E9B3E98BE433DF23D16BE0DBECC3D0C3E563E0A3E93BDD63D1D3E273E2FBD02BD67BEA7BD6FBA4DBDC2BDA23CA73EB33DB4BE7B3EA03D043DD23DB1BD1CBD35BE883C543EB63DCF3C6EBD2E3E8ABD2B3E873E693E84BD043EFEBE2F3CCB3D5D3EE0BDF93DB3BD313E0D3D96BC8DBEA2BBC1BC51BECEBDA73EE3BC92BE82BED8BC0EBD88BEABBEBBBA92BEE9BE61BA9B3D223E823E9C3C5FBE99BE003E5BBE9C3D3FBEB1BD3A3C53BE9A3C953E923EA33DB83DEA3C283E1BBEADBE95BEBBBEB53D38BE59BD58BE513E923E1DBDBDBE123E173E7DBDC8BCA83E563D09BF0C3ECB3D893D593E953E0ABD843E3DBEEABD7CBE8ABE933D32BE653D123EA8BE71BEFD3EA33E01BE603E0D3EF83ECBBD8CBD273EEEBD12BD98BE0C3EDABCEF3DFEBD4D3E083C44BE183EAA3C97BD263E983E023CE83EBA3D13BE81BD6FBDD0BEB1BE143EDBBDA9BE913BB1BD953DA8BDC53D65BD1ABC07BD8DBD9EBD8A3DF4BDAB3E303ECDBD093CAFBD183D5E3E9EBC063E98BC983ED73D603D3ABE503EBDBA17BEB73BC43C73BB8C3E",
      torch_tensor_16_torch.bfloat16_3: "0x02000000983FA33F7C3F633F5A3F633F653F963F943F523F953FAE3F4D3F323FB63F743F",
      torch_tensor_16_torch.bfloat16_2: "0x020000006C3F7F3FA93F893F923F893F763F3F3F6B3F863F553F613F713F973F403F473F",
      torch_tensor_32_torch.bfloat16_11: "0x02000000AE3AB1BDFA3C5A3C223E233B043CADBCCC3D0CBE85BE8D3DD8BD493D07BDA63DDABD863C8B3DC9BCCABD403A2ABED73AE93D94BC81BC173EBEBD8BBB913C983D",
      torch_tensor_32_32_torch.bfloat16_7: "0x02000000D3BD113E403DBA3D84BE21BD12BDFA3B5A3E9EBE99BDBC3DAD3C2FBDF4BC293D5D3B83BE883E06BEF9BDB23D103EA5BE48BE773D3D3EAA3AD73D99BD193DD43D263EFDBDB4BEF1BDA1BD99BD22BE38BE7ABE59BEDDBDADBE1E3DEF3D993D353E40BEF5BD03BE2A3E70BEB13D9E3DB4BD333E02BE2E3E44BE09BDBBBEDB3C2ABEBDBDB43E873EC33DB93DFFBD8C3CB53EEEBC6039D73DD73C9DBD40BE43BE323E67BE073ED2BE05BE2C3E5EBEC63D34BDAEBD58BE353C1FBEDE3D4F3E363C823E02BDD03D8A3D8DBD4C3BD83DCF3D96BD3A3EF4BDCFBEAABDB73C33BE903C043E813E4C3E203D723E47BDADBE4EBE9DBD8B3E083E82BE88BDE43C9CBB9FBCE73CDD3C01BE63BDCF3DE63D26BEB8BD933E55BDA1BDC53D763EAABDFA3DD0BE77BD1FBE73BC973CB63D593E35BE82BE0FBD363DCC3E123E6BBEA13D88BC973E723E173E94BC38BD9E3E0C3E3A3DDA3D6BBDE13D4E3DF7BA6ABE313DB9BD1FBEE4BD92BE213E5FBDE8BB32BE0D3E3A3D80BCEEBC8FBD143E97BD6BBE1FBDB13D23BE40BD913D1DBF8BBD78BA9E3E773E5ABE6CBBC13D88BE7A3D28BEF2BC03BE0ABE2F3E99BE02BE6E3E28BD783D733E3DBD833E7FBEDDBDDEBD92BCB4BD6A3EB73C223E55BD42BE13BE9DBD29BDF63D44BE9BBE8FBDBE3DE73DBF3CBF3CFEBC7B3EF53E543D96BE83BEAABE9E3E08BD12BD1BBEC8BDECBDC4BD33BE373E6B3C533DBABD36BED33CB03C433EAA3DC33D9D3D59BE1B3EEE3D473DA73DEB3DD13DC1BD47BCA2BD7A3EB5BD5ABD903DEE3D463BF13D8DBEBDBD1B3D99BE3C3E3A3E9DBEBE3D7A3E0C3E0FBDA03D3FBE9BBD97BED33CBB3C953C13BE753E28BE203EDA3C3C3D72BD79BC9BBD5F3E66BD8D3C9CBE553EB6BE93BE273E443EDA3DAB3E60BE72BECC3C543E45BE5E3DB83D90BDFA3D2C3CB23E023D8BBDE7BDC43C903EF43C413E99BEB53CF73D1E3EE3BE71BE363E93BE1CBE45BD7EBEEC3D253E403D9DBCC53ED73D22BE32BEA7BE8EBDD9BE7FBC1B3D6FBDB03CA93C313EB9BE9B3D1B3DFA3C673C58BE713EABBD9F3DAA3E78BDCABE303ECC3D9FBE013E693DC9BE8B3D8B3D363CB8BC683EEE3DFD3D99BD113E82BED83CC9BD0239A1BD963E6A3D62BEE33E81BE50BE253ED73DAABB323E93BEB2BE563D38BE8B3C9D3E8CBCD4BA303E7FBE72BDA7BA65BE413F8ABC8EBE243E2EBC883E3DBE2B3E3E3E98BE113E85BE323E3C3EAABE4FBE0E3DA13D1BBE68BD773D293E083BAFBD063E56BECFBEEC3D323E37BE9A3E4C3E34BD9FBCAEBD66BD22BB7ABE30BE3D3ED2BD753D5DBE993DD1BD1B3D463EB83DB03CF2BDB43DCC3D0BBE3B3E733E0ABE1DBEFC3D8F3D60BEEA3EE3BDCABE7FBCC63C553E9A3D9D3DC13D2D3E063E60BE1EBE033EAF3C91BDEEBEBB3E553EBABE27BD92BD9EBDC73B12BE97BE21BD0E3D5C3E7ABE0A3EC73CF0BDB13D49BEC13E0E3C163EE83DBA3EE0BDE03C933EBFBD2D3E383E963D3ABE5DBD0DBD99BC603E3FBEA2BD8C3DE4BD69BEE9BC223D913EF5BA0EBEBD3B95BEA9BD3ABE313E6D3D33BDA23D733DD03D39BECC3BC4BCE5BD5DBE0D3E813CD73EBB3C39BE7EBEA4BC4C3E8D3D503DBB3DBABEA83D323E07BE6C3D82BD9FBD983EF8BD56BEAB3E1ABD883E07BEF93D8DBE683E373E9BBD463C42BE10BE62BD50BD1EBDCDBE1B3D8B3E0EBEC63E5FBEBFBE693E92BD1F3E22BE633E1B3ECDBDBE3D053E3C3E923D593E00BEF63DCF3C2F3EA93D093EB2BD333D60BE3E3D18BE74BD69BE17BEB43EE73D843ED5BE8F3EA5BDEBBB403DA23DCC3D113EAFBD9ABD983DE23D203EB23D183EB7BAB5BDA7BE88BC603E743EFC3DD53D763B683E7F3D6B3A7B3EA3BEC2BD62BE7F3E4E3D803EC4BD92BDA6BCBF3EC3BE293E953B813E923C0CBE543DD1BDFA3D4A3DD73DA7BC3CBE643EDCBEDBBDE03B8D3EDDBDD33DADBA9B3D1ABEE33D013EE3BC1D3E2CBE9B3EDB3DBABE563EB6BE3FBE25BD92BE733D87BDCC3EAB3E343E88BE93BE21BC99BDE1BE573D053EBC3E37BC0A3D173E253D383E0CBE04BE93BDB93D1EBE2F3EF03C6E3EF3BDFABC063DC7BD5D3C913DE53D253CA9BD73BDE43EA93D6EBEAA3DDE3AD03CC53DB73DE6BD5E3D31BCDCBDA63E8ABE5D3DFEBD933EEDBDEABCA6BCCD3E7A3E243E1D3DC9BDDDBD11BE873D84BE34BD9ABD51BC47BE3DBEBABD6D3DD53EAE3E143E243EBABD95BD10BEDEBE323E8D3D2D3E153EEE3EA33E09BB7E3E983C9CBE673DC9BDECBDDF3DA83DF43D843D5EBD2F3DB23D603D3FBEDFBE32BE82BE9F3BB1BE13BE1A3EA93D16BE713ED23D9D3D89BE573E05BE823EE8BD88BE103E8BBDFCBC02BE93BE903C33BED2BE723D8ABE243D85BE223E52BD9B3D863BE33D953D083E893D40BC3FBED7BDBD3D243E8A3DAABDABBEB33D8FBD6ABD38BDA3BDAF3E4BBCD03DB5BC0BBE113EF4BBC0BDA9BD10BEA1BE5EBE653D8A3DED3DB7BCB93EC1BD2F3D99BD873D933E193BA6BE84BEC43BBC3D9C3ED8BC6A3E923E61BE91BE1EBE1B3D8F3C4F3D8F3ED03DEA3C8FBD883E073F6B3B1A3DCA3D353EDABDEE3D36BEC83C433D17BE083E2DBEA5BE263D0C3E9ABD66BDEABD97BE7FBE7BBDC93E053ECC3D973EA0BE0FBE20BE90BE063E15BE29BE353E853E79BEA73D5C3D7BBBB73D0D3E26BE743E82BD0F3E833D6A3AF5BD933E7ABDA93E96BD70BD16BE823EB5BDDC3D8F3DA83E0F3EC43CB83D1EBD1EBED5BCC3BE6B3EA23DE6BD9BBE9E3D55BE38BE7B3DB93B823CAABE0ABEA73D0CBED43C87BECCBD0C3ED3BD223E3EBD7EBDEA3C6B3ED6BD7CBC0EBE933C31BDFABD1F3EE13D7D3E0FBD043EAD3D7E3D8A3CD63D9ABD543EA93D133E1BBD733DB4BD07BD83BEE0BD65BCC7BCFD3C0CBED23D473E19BDB1BD5E3D9A3D1ABE",
      torch_tensor_32_torch.bfloat16_10: "0x0200000086BD17BD4CBD26BED43DBB3C1C3E2B3EA03D753BB83DF13CEABD253E2CBDC53B0EBE73BE66BD4EBA233E3CBDE2BCF8BC9BBC403D17BE8F3D293E2ABE0C3DAABD",
      torch_tensor_32_32_torch.bfloat16_6: "0x02000000B7BD103E3FBE9A3E69BE14BEC23DC1B9123EF2BD50BDA9BD08BD5ABEAE3D61BD2FBEEBBD2EBD88BDBF3C31BEBF3D32BE093E8FBDA83D6CBD52BCEA3DDEBD12BE7FBD1CBEC63DCA3D0CBC873D493E96BDA43E97BE8B3E34BE69BD77BD623E173DCE3D4E3EC73CADBE63BE26BE06BE313DC2BD123BC8BEBBBDA03DA83D22BDFC3C813DDCBDD83D7CBE55BE253E09BE643C0BBC1E3E67BDA9BC30BE7E3E74BD24BD0A3EB03DA6BECB3C483EF2BD973D5B3EA0BE7B3DC0BD813CBEBECABDC7BD94BE99BE723DB9BE2C3E8DBD35BE6F3E61BD1E3D1C3C95BE0BBDF33D4F3E95BE20BE11BE443E0A3D99BC2ABD5F3D133E303EDA3DB0BEE13DF33BA0BD823CDFBD66BE343E183E793E5A3DEBBC873E813C443EA33E953C2D3ECB3DC73C353E01BE41BECE3DEFBEE33EA73CD5BD843E5DBECFBD67BD703D253ED4BE1D3DBEBE3A3E8F3EE83DFEBDB7BDF13D22BD1A3E373EB43D373E063E313EB1BBF7BDE73D2C3E9C3B043E8DBD4EBE893D45BEE4B959BE03BDE33E1DBEEBBC89BE3A3EAF3E77BE0E3E0A3E8C3E84BD053D3E3BC4BE703D20BEE43C853D543EFEBC47BEAE3EE03D793D08BEFF3B3DBDE5BD983E4ABED6BDCE3C9ABD833DEDBCA03E35BD4A3DDF3E88BEBCBD0ABEA63EB33DC5BE5EBE863E343EB73D723D20BD6A3D31BED33EA9BD2E3E173B523EC2BD7D3E80BE8ABD4CBE47BE2B3E08BEECBD0C3F91BDC2BE44BD75BD0EBC693E17BE2D3ED9BCD63E8B3E40BD73BB9ABD823E98BE103CF23CF43D033E783DCABC99BEEABCA63EF9BDA3BE273DCD3A9EBC94BE5CBEB73C0C3EC4BE0A3E5B3DD53DBBBDD2BDEEBD863DB63D183EDB3D0E3E193E47BE593E283E663D2FBA643D9BBDB1BC0EBD1CBD9A3E9A3D8D3D853EC8BEDFBDEC3CC63D4C3EEB3D1DBC65BE2FBD80BE19BD25BD5D3D4FBD133EDD3D94BE4D3E933E0BBD2A3E80BDA8BD27BED7BD00BD44BCD73E343DA3BC8A3DCEBD9A3D99BD6B3E32BEF43DE3BD68BC00BE0A3E83BD8A3C24BDEDBD04BE093E9ABC823E67BE983A01BD423EE7BC35BB903D96BE51BD723E15BC21BDD73D4FBED03D05BD8BBE3DBE2B3E973D51BE213EB0BC0E3C09BD943E10BE433EE03E36BEC53D263E3E3BDDBD7D3EB5BE9BBCA2BE62BDDBBDA0BE29BECABD5EBE133DC13D19BD66BE123E153E36BE083CCEBCD1BC373DBA3EEABED13D09BE023E82BC49BD003D91BE94BD8E3EAE3D89BEA5BDF53C57BE903DD0BD973E6CBE6A3E853C9A3EB43C0A3D823E14BEB83D89BE40BEA4BEAB3DBFBDE83DB13D96BD88BC0E3D373D893E26BE823C2D3ED83B8DBE45BE4ABD913ED43A92BD4B3DEEBD9CBC4D3E48BE2A3E27BE603E0EBE5FBE63BDC63B85BD25BE09BD8DBE1F3D49BE06BE98BE2EBC2DBE5C3EB7BD38BEC13E493ED3BD87BD423D333E393E203E033EE0BD13BE06BEBC3D2A3DB5BDAEBDDC3B85BE0FBEBBBCA43E22BCAF3EBD3EA13E9C3EC4BEBEBDC03E6F3E1C3E52BE90BD7E3D73BE98BCDE3D853DCD3DF93D843E57BCC4BD583E8BBEB13CABBDDCBDF73D7E3DEE3D3C3EEBBD56BE183E8F3E01BD5E3D333D293D553EBEBE533C8F3EECBD63BBA13D71BD9E3D85BA6F3E01BE7CBE82BDCE3C33BE063E06BE7C3E07BC103E60BE383EAF3ECFBDCA3D3ABE113E9CBC883D96BDA6BB19BE0FBE6A3E41BE8ABDD43ECFBCC33EB3BD933EC7BD693E1E3DD13D333EFC3D923DCEBD913E11BDFB3D333D733CDB3DA93EFF3E143E30BD773DAEBE55BD8CBE1A3EFC3D603E1FBD543E4ABECB3DD4BD383C86BE1DBEFB3D9C3C94BD543C5C3E083E7EBED03DA93EAC3ED2BDC6BCB33B82BEBCBC8C3A38BE073E83BEFB3D893E27BE7EBE0E3D19BE2D3E4E3C90BD983D3F3EE7BD5BBDE4BBF83D46BEC2BE00BD343EAF3E00BE3ABD2D3EFABD10BEE53B84BEAEBE233D6CBE7BBD6F3E973D9FBBA5BC553DFCBDB6BE883D80BE88BED3BD863E4ABC573E5ABE2F3D55BEA1BD81BEF0BB4ABE163E503E153EA73DC8BD893DDFBC863E1A3E90BE9B3E8CBD533E873E2FBB853E2F3D8EBEE5BC4CBE4D3E363E373E18BD383E133E4ABE253E91BB9E3E883D76BE4D3D0A3EDFBD36BE09BE90BDFBBD623EA5BE21BEFABE66BD3EBD633E873D2D3E043D8E3D9B3D723EBD3D413E56BE793DB63D1BBE86BEC6BC363C5ABE8DBD25BE36BE7FBE833D80BE93BD75BDF3BDDCBD2BBE3C3E2B3E073E4BBD9D3E333C54BDA1BE713D5D3E293D3C3EAABD2DBDC03E8F3EF33D2CBE7ABE623D7BBE74BE86BEC9BC813E4EBE40BD15BE703D28BDF3BC2C3D38BC553E1B3CA9BE0CBE4ABEA1BD933D9DBE963E31BE1FBEF73D243D8C3ED1BDC03DA83D3D3E6CBD8BBDFD3C203CDA3D813D65BE813E8D3DA33D4C3E9F3C0EBE4B3EF1BD2DBD443EB3BD023EB8BCDC3D113E443E35BE5B3EB83EB1BE363EC23D31BEAABD93BD51BD543DDD3D53BD5EBE643E32BEFE3D1DBD383E5ABCA33C73BC48BEDDBE8E3C00BED7BD45BE913DC5BD0FBD93BEA0BC45BED9BED53C5BBDF23D013EBC3ECD3DEB3DB03E6CBE5DBDC23E03BB173D77BE453EC5BD19BEBCBD7ABDBCBD7E3E95BECBBE7DBE9E3D71BE7EBE51BD0A3E033C3E3E233C3DBDA3BE843DA5BEA23D3BBED93CC2BD553D993C6F3D7ABDC23C9B3ECABD55BE973EF43DC33D9BBE443EA3BDEB3D2ABDEDBD11BEB73D053EB83E1FBEAA3DA5BCAB3D593EEABD763E4EBCA0BECD3E413CA0BD043E8F3D2F3ED03E8C3E7FBE2EBE4DBC6D3CC23D283DDB3D113D703DB4BEF33D333C323E86BE1D3DCA3D7B3C36BEAE3CABBDD63C2B3E6DBE313E413EF13C2EBE3CBE59BD56BDB8BB4DBE353E0F3D83BD843D323DFFBDC53CA73D0C3EB6BD36BD813EAB3D75BE4E3EB1BD333EA03E723E093E5A3D62BEEDBB18BE47BE5F3E3B3E8D3E593D86BE9BBB183E153D9F3E",
      torch_tensor_32_torch.bfloat16_9: "0x020000002B3D8EBD253D2DBE9F3DD7BD0ABC7C3D34BE8A3D263D19BD0FBDA73D933D8C3DCEBD703DB8BD71BD993C95BD9E3DBFBCB9BCF3BD78BD383DC6BB45BD6D3DEFBC",
      torch_tensor_32_32_torch.bfloat16_5: "0x02000000013DC9BD863D80BE7F3C773DBABEF83D263F573E1DBE743EBABE5ABD463D36BE87BD993D473E7C3E40BE243D88BEFA3E91BC023E94BE503E70BEE43DA1BD293DC03D31BEC23EA9BDECBEFCBB3EBEAE3E4CBEDF3C253D643DBFBE08BE893EC9BCA6BBC7BDEEBD5BBE5DBEB23B10BD83BD443E6A3E85BDE03E913EBB3D3B3EA53EC5BD343E74BD16BFAABE93BE8E3D12BEC33D873EC63CA0BE6F3E0CBF0C3D86BD49BED6BAC5BCCCBEF4BEB83D5F3D7B3D163FE4BE7A3E833EB3BD5D3EE53C11BD7A3DE7BE16BEA93EB2BC1E3E323ED2BC45BEF33E2D3DE33EC5BD583E12BE66BC70BD943D2D3EE53E86BE9DBE97BD743D86BC6DBE853D8E3EAEBDA9BE36BE403E8CBEB73D03BE16BEC3BDBCBD463E70BE123E9CBE85BD71BE7ABE57BE02BF15BE3F3E8FBDE43D5ABE50BEF5BC963D9BBEF6BC803E4DBE2E3ED4BE1C3EB8BD36BE74BE833C903D153E6B3D8DBE66BB0A3D613E953E6C3D81BEE3BDCE3E8DBE74BEE0BD29BE98BE623D153D4FBDD4BED93DFABDD9BE33BE14BDE03DD63D39BEADBE333D0ABE233CB3BEE6BE7C3E2DBE563EAE3E8DBE54BE05BCA13D53BE8FBDA6BBF53D333EF1BCD8BB023E953DBF3D3E3E0BBEAD3DB8BDF93B2B3EC73D42BD39BDAB3E183E56BDD23D93BE153D673E9F3D803EF13B58BE44BE9DBA21BD0FBE46BD14BF483ECFBC8DBD803E12BE2FBE99BDA83E98BD503CAABDA5BDA33D973E48BE983D883E9BBE98BE643E403E163EF43CECBD073E2D3E143F72BDBE3E533E61BE1BBE7B3E22BDA4BE193EA13E6DBE4DBE9FBDCE3ECFBE94BEF93B6ABE0C3C58BEC43D563E1EBEA43D513EF63EFBBD0A3DDB3E22BE8EBD05BE653EAA3D46BEC5BE70BE8E3CC03D3B3CA3BCC73E1ABE32BEE23EDEBBCBBC0FBE5B3E2C3E7C3ED6BD59BE9CBD42BD15BE5CBED9BE4E3E233FF0BDC7BE75BE87BD0ABED83E023B56BDA73D963E0CBC95BE18BBFFBD35BE8A3CBC3D003F6CBE293E63BE2E3EBC3BA83C64BDD43EBEBE02BDC03D95BE5A3E27BEF1BEB53E713E743D7DBC5C3C26BE61BE833D0B3EB9BDB2BC0EBE2BBED4BD54BEC4BC08BE8B3E743EEA3E47BEFEBD0EBE75BDF6BCB6BE2BBEB13E6BBDFE3D98BD4F3D57BD203E51BE88BE6FBE863E993EACBC533DC33E903E8B3C7CBD57BEDDBE993E4E3C09BEB23ECA3DE83D683E1C3EB83EC3BD883E2DBEB13DD83D523EC53C5BBE783CFABC1A3F6E3D68BEEABDA5BEC43DB23CD1BE9E3DD9BD623DAEBE103F953E25BE6D3E0A3E103E763C84BE1A3EABBE4F3E233E33BE2FBE0FBF24BEE13D95BE743E6B3E9EBC5CBE00BEBDBCD8BEAFBB303E54BEEE3E5EBEE83DD1BD3DBEEE3C053EB23DF0BD9CBE483E8E3EAFBE243E6E3C30BE4ABE0CBEC0BE76BD0EBE16BE153E88BCEDBE9BBE87BE113F6E3E99BE03BE713EED3B923D1F3E4C3E773DEABC7BBE7BBD7A3E39BED7BD9D3EB93E01BC18BC503E19BE193D95BE243D2E3EA93D5EBEA53E4EBE663EB53C07BE933E993CBABEDABE5ABE39BE893D633EA9BEB8BEBF3EFFBD8D3EB6BEF4BB04BE4F3D583E15BE4EBEC93DF43D023F10BE4A3D4F3D78BD993E16BF2ABE2B3E8EBE15BEEB3C32BEA2BEA0BDB63D6D3EE43DD0BE593E7ABC3EBE09BFD5BD2A3E963E403E96BD6C3D1D3E8BBD493DB9BE943E27BE79BD41BDD63D8CBE0A3E3ABD2A3F2D3E41BE1F3D94BE6CBE0C3EDA3CBC3E9CBD91BED6BD8BBE313DBEBD803E91BD243E2A3E2B3EE2BEB23C8F3E76BE9D3DEF3DB23EA23E17BD22BE7F3E68BE683E2D3E9B3DE93E87BD353E8EBE443E1F3CEFBD233D0EBEBABE903CACBE073D463EC63C593E07BFC1BCE23C2ABE1E3EAE3D483E5BBEE0BB8BBD73BEBD3DD0BD24BE15BD40BBB03E79BD0FBFA23E33BEA2BEBD3E563D6CBEDABA283EA03D723D8ABEBF3E92BD6F3DA63E62BE103F883EC9BDD4BCF13D99BD353EA2BD923E27BFDC3E8F3DCE3D05BEA03EC9BE653EAFBE1BBE843D933D90BD89BD71BD62BEEEBDBCBE8F3E86BE873E82BED8BB273EE4BDB3BD7D3D9FBEE4BE05BFC1BE40BE89BEC33D9F3D3A3D7C3E153E71BE833E8ABE8F3E3EBF03BEB9BD463E50BDDA3D5D3E083D753E8CBD02BE453BC6BE64BDEF3D7D3E2E3E983E8FBEB23EF53D963C083F7CBDB0BD2CBEE6BECFBEDA3E863C94BE4C3D353E89BE0A3E193D833C0EBDAEBECDBEEBBDC7BD89B9963ED9BE893DE53D1EBDEF3D1FBE12BDCB3D43BDCABB923DAABE8B3ECBBD663E36BE7DBE5DBD82BD24BE303D5E3E993E433C62BE9E3D2FBE8ABEB83DA4BE2D3E48BE193E9FBEB6BD3C3DBD3E703E6FBECC3EE1BD383DA7BE053D1B3EB53EA33D03BD1E3E9C3DF8BDFEBD533D8CBD03BE593D6CBE803E2CBED93968BED6BD843E1EBEDC3D8B3D16BE8EBE8DBD10BEACBDB7BC6CBC403E8A3D043C9DBCBCBC9A3E163E7A3CA03EA1BD523B743DE83DC93E13BE1F3FEBBD8EBE1A3DE33D693DECBDAFBEB13B4EBD25BE8F3EEA3DC03B8BBDA0BC273DA83E2C3D6A3E553E903E193E3EBE57BECC3C56BDAB3E2F3EB1BCE23E80BE943E013EA1BDA93D3ABE553DDFBD18BFDF3D1ABE66BC133EA33E6EBDD43E613E67BEB5BD363E87BD4A3E84BD443E223E0F3D383DB0BDBE3E8CBE163D2E3EDBBDC83DDA3B76BE883D603E1BBE5D3E9CBE893D61BEED3E32BEAD3EE0BDB5BCB93D573EBF3E60BE563E3CBEE5BD043EB9BE80BC17BEC43D83BE32BE243E64BDCE3CA93E2FBE363EB3BDFA3E3A3DDBBDE3BE8FBE293D13BE28BDF4BC97BDFF3E67BE8EBDAD3E773D453DA13BB73E22BEA9BEB8BA40BC3C3E8BBE42BD883E523E67BD3F3E15BEE13E0BBEF53E51BE413E8D3E663D82BE86BE39BC913E083E0C3FE83DEFBC7FBEA0BEBD3CABBA743E74BE2C3CA33EF83DAEBE0C3E123D8BBE973D553EB23D5E3E2ABDF63D823E",
      torch_tensor_16_torch.bfloat16_1: "0x02000000443F843F923F0B3F963F403F363F513F193F4F3F9C3F6D3F743F593F513F593F",
      torch_tensor_16_torch.bfloat16: "0x02000000C03FAD3F3C3F593F993FB13F783F9A3FA63F4D3F793F4D3F743F7E3F5E3F443F",
      torch_tensor_32_torch.bfloat16_8: "0x0200000020BCFDBDA83D663D3CBED23DCF3C8F3E1A3DDABB6E3C8A3BA43D4EBDFFBC1ABDB13D863D63BD533D3E3D683DAEBDB1BC46BDE8BCECBDD93D84BD9F3C0F3D1DBE",
      torch_tensor_32_32_torch.bfloat16_4: "0x020000008ABC5EBEAC3E8D3E8DBDE2BE043E733ED43CBFBD173ED53EAEBE93BE18BE0B3DD23E7C3DCF3DA63E523EE83D1A3ED7BC09BD6ABC09BE893E6EBE8A3EF3BD91BECB3D1F3EA2BEB23DD4BE913E9BBE82BD903E4F3ED0BE033E403EE4BE573D8DBD26BD57BC9EBD8E3D273C99BE9C3C8DBED33CEDBD85BB06BD1C3E98BDDB3E28BE13BE283CE73E8BBEDB3E403D49BE96BC74BDA73E68BE963DB63DA63DE0BCBABE923DB4BE72BE32BBEBBC4A3EE23C9DBD893EA8BE0F3C0B3EAEBEA93C573E903EFFBC1CBE73BB99BEB3BE88BEA6BECFBD1C3E293E39BE48BE17BE0EBEE73D033EB1BD8C3EF03DAF3D153E54BE143F8D3E51BE7ABE01BEAABD44BD773DA13EDCBDDEBABDBC05BEE3BD31BE913EB1BBBCBEB63EA23E4B3D03BDBDBDE6BCCEBC20BDD53E82BEC2BDC7BD1F3ECCBEDCBE74BBC1BC7B3D683E0BBE3ABD5F3EB4BE84BEEB3D8F3E763CAD3D443E7E3C8B3DB6BD3F3E44BE363E53BEADBD5FBEECBE60BEA3BEACBD41BE773BC8BDB63E3B3E9EBD263D003E1D3D4ABE61BE2B3F2E3E04BEA93D82BE373E41BDCC3DFFBD423EA83E39BFFC3C2ABE0BBE8BBE3CBC9ABDB5BE673D19BF1FBE4B3C59BE053E0EBD0E3D743E2F3E04BE3F3DE6BD97BE77BE87BD2CBC493DDFBEA73DB6BDA5BD943DB43D403E0D3EB53E0A3E7C3E293D573DD2BC8D3C293E963D9EBE38BEF23E3CBDBB3EBF3E7A3EFCBE15BEA5BD593E0BBEA03D90BE083EEB3D4B3E493C373E0DBEDC3D603D963E0FBE0FBECE3D57BE463FED3DEBBD9C3CB139183E96BD583E14BE11BE2E3DEC3E563A0DBE06BE23BD223E333E0E3E993DFABC60BEEDBCB9BDA8BD663ED1BE91BE143F983E29BC33BDC73E8E3D1D3EF3BD713DB8BD2C3E7C3E7A3E293EEABA15BD303EC23E863E1BBD1E3DD53D91BE1BBED3BDEA3E9FBD0DBFDD3BD7BDA13D8A3E833D9FBE38BDE93DD2BEB53DBB3DDD3E11BE1DBE18BE893E1FBE343E53BE083FA0BDD23DB03D6D3E73BD3E3DB33E8C3D8DBDE53C2B3E11BEB1BE98BDD83D043CD23D14BE903E52BC613E153D9F3AE73D7E3EC7BD62BE873E943E613E403E363D87BEE7BD573E02BC20BEA3BE82BD33BE24BE0B3D99BE0FBEFA3E0D3E213D74BEA93D833EB03E17BDBB3C433E41BC6A3DCEBE223DDE3DE8BBA53D85BC86BEA33EC83DBABC28BEB6BBF03C9D3DF13EFC3DC6BE0A3DC2BE6F3B2A3D2BBE6B3E4A3ECA3D793ECE3EC6BD143F113E22BE583E063D8DBDB6BDA7BEA33ED4BD883D2CBEA9BE8C3C4EBD143ECC3D05BF193D05BDA9BEF3BC323CCABE9C3E69BEDD3E2DBE92BE7CBE0F3D8E3EE93C163E083E4F3E89BDD33E883D5B3EEBBEDDBD71BEFF3C40BECCBE183F1E3E253E353CF6BD0CBEFC3D3EBED53BD7BEFC3DDBBC383E7BBE3CBE1D3B8EBE963EDEBD9B3E4D3E02BE8CBD59BEA9BE8ABE783CD4BD963EF23ED1BD1CBE23BE843EC8BE6A3DBABD0FBDA83C963CF5BD28BEC13DD8BDBC3EDD3D3D3E95BE86BE2ABE3C3EC1BE3A3EBA3D0BBECD3D98BE40BEB9BCC53E353DC13D453D08BD623CDA3E98BE98BBB4BDC5BBA6BE983EB53EC93C033DF3BD53BEFBBDBCBDB53D763C153E773D443EB43D44BDBC3D4BBE353E9F3E84BE473C803DF8BD183E143E8FBE3ABE8BBD803E94BCC33D423E4BBEF7BD9D3D56BE443E883D6B3CF53D143D61BEFCBD7EBC1C3CC63C60BE2FBF88BCB8BBA43DF2BD89BC1E3E83BE9A3DB03D3B3EA33EA23E413EAEBE463E57BEC83D023E88BE953EC13A013DECBD233EC03C6BBEBFBE853E26BEDB3CC63B033C45BE0A3E4F3D123DBF3EB1BD67BEE43D1DBD4DBEA4BE563E86BE3C3EE93EC83EA23E8C3E8FBE763EA7BCA1BD053F713EE53C4ABE3A3E2B3D463E583EFE3E1DBE27BD13BC3C3E80BD913E08BE953EB2BCAA3CD6BB02BE07BF96BE16BE903D7C3E3DBB2EBE74BE2CBE7B3D50BE543E533E553ECE3EDFBDD33D54BEDF3D07BE803E323EA2BD5F3E013F343ED3BC45BE68BE64BE1CBE9ABEBA3DD13E2ABD2A3D19BF9FBD853D593D6F3E69BDE9BE803D7BBEF33D993EC4BDB5BB2A3ECD3DB7BDECBD6D3E953D75BDE23D0EBD533E303E033D4C3E1F3E6D3D2A3D5E3E83BBC3BE37BE7DBE463EC0BD193EC6BE1F3E763EE9BD0DBE1FBE813E6F3E12BC90BE46BEE4BC843E80BD31BE4BBEA13E973ECEBE1EBDDDBE4EBDB5BE2A3D7A3E98BEAB3E5EBDB73D653E42BEC1BDBABE453ECD3D843D96BDD53C6F3E88BED03DBCBE91BEADBEDE3EE03E90BD07BEDABE173E01BF623D7E3E3C3CE9BD2DBF1F3FD63C013E0FBE9EBEA73E83BDF6BEEEBD2B3E023FA83C003E95BE94BE2DBE423E34BE2ABEF13DD9BEAEBC20BD73BE923CCF3E1A3E24BEDE391ABB50BEC23E9B3ED5BE68BE90BE563E10BEF23C163EE53E0CBFF1BD013E6BBCC7BCF93D9A3EA2BC2FBE9DBE09BE963D8B3D9DBCD83E38BE603DF3BDB23E533D173D7C3D29BE39BE983E5C3E5FBEA2BD943EE73E1D3F153D823E1E3EC13D1CBEE1BE39BE98BDAFBDA73E4E3C7A3E003EC63E0DBF9B3D90BE2CBE7CBC89BEA0BD463E5E3E8F3E99BE9D3E053E4F3E9FBD3ABB013E91BEBB3C7EBE103E513DB2BED13D223E8DBD423E2E3EF3BEA7BDF1BD20BF8F3D533EE43D6C3DAF3CB93D14BDB93E173E7DBEF4BDB53EA7BD053D973C31BED53DEE3BD23CB1BDC73E06BDD53D9D3EA93D6E3E8ABE06BEAEBD9DBE73BEAABE233E5F3E0B3E26BDA5BE37BE68BEED3CC2BD823E7BBE1F3E043E683D993D733DD73C1ABD7F3E92BEA7BCC4BD5B3EDABC163F8ABE403E2ABD033EBABD3CBE25BD75BD503EBA3C89BD24BE653ED9BEB9BDB33D8E3EF4BDB8BCB33EEC3E3D3DF4BD8D3D24BD4D3D70BD8E3DBC3ECB3E93BE353D2C3D26BD83BE873E1FBE603D2DBDB23ABEBE28BE8DBEE93DFE3EB63D14BE2F3D83BE103E",
      torch_tensor_32_torch.bfloat16_7: "0x02000000903C5A3CF23BC9BD1D3E7CBCD0BD24BDF6BC89BC3CBE9FBDDD3D0E3E0A3EF53CA8BC453D82BD863D043EB13C833CE8BCED3CD9BC2DBCCBBDB6BD153DE23DBC3D",
      torch_tensor_32_32_torch.bfloat16_3: "0x0200000075BDC3BE30BE733EC13E8B3DAEBDEFBE96BDECBDC0BE70BCFABD8FBE713E21BCFABDEDBE923EEE3D073F77BDE5BD013FA7BEDB3E4C3E4C3E3EBCD83E6EBEF2BD9CBE35BE573E053EBFBD35BEE43CAE3E993C49BE033EF33DD5BE97BE1A3E55BE60BDCB3D4B3E3FBEA33E183EFA3CCFBCC63E49BEC3BE3F3ED43EE9BDEB3D073EED3C6BBEC13E95BE21BE81BD083F883DD03D81BEF63E4ABD813E41BDC63C2E3E103E9C3E4DBD563E4EBEBB3D263EDD3E043F433E163E2F3C83BD553D6B3D323EB13C1B3E23BE04BE713E9BBCE5BE253ED4BA2CBE01BFA1BC2EBE46BD543EB9BC813E76BD8CBD1E3E98BE0F3E5E3E2FBE41BE86BEBBBD303EAB3EA53DDEBE943D99BD1FBDA6BE95BE713D14BD48BEE23D14BE07BEF63D433EECBE9FBDA33E05BE39BCA23AFC3D833D753EBD3E3C3E4B3E70BD263E9B3DA3BE8A3E393E6E3E463EE9BD2CBD4F3DDCBEA5BD943E8C3ED0BD033EB73CAEBEA93DFD3DDCBDEBBCEB3CC03E873E933E11BED83B8C3D043D8BBDA23E2A3ED2BE1BBE8A3E30BEBD3D663EDBBE99BD91BD7BBEE63DA0BBA93EB6BE8D3E38BEB63D70BDED3DA9BDA03E90BE783C1CBDA03ED63E443E9E3E9FBE0E3DBD3E8BBE943E83BD2BBEAC3CAF3EB43DC4BD11BE55BEDABD62BC7CBBAE3EA13D8C3EB23EF13D5C3E0F3E8BBE8E3C2CBECDBDE2BCA9BE03BEE3BE8FBD98BBA93DF6BD6E3EF13D67BDE33DBB3D65BBBCBEE0BE913EBCBE0FBD893CE03E633CA63E15BEEABDD73DD7BEA73E8A3EF23D61BD823E25BE21BE3B3E72BE553EFA3D9FBE71BEF93BA0BD133E77BE2EBE3FBD0FBDDFBD883EE8BDFE3D56BE8CBE403E87BEC23E503EDB3E25BE453E9ABEE33D6ABE7A3EE0BD563E293EFCBED7BD67BE66BE25BD9CBE1C3DEC3D29BE4C3EF73DE33BD3BC9A3D823E783D273E4B3DB3BE14BE8EBB41BE763E88BE37BD863E073DF5BD853EFC3C5DBE46BE8CBE583CE53DA9BE773E4BBED53DEF3E87BD863E353E983EEEBD65BE87BE843DB5BE1D3E81BB65BE2B3D8B3D88BE663ED13E2B3DFC3C46BD5EBE933E9B3E72BD493E61BE4E3D3FBE60BDC13D35BEB03E2E3CB93E5A3EECBDF6BD08BDADBDE13D0BBF183FCE3EA73EF43D623EF5BE443EE33E943EFDBC24BE98BD8DBC79BE823EF03C16BE58BE063E00BF13BEF9BD2E3E433D9CBD49BE26BE5BBD58BDF33C273E77BD90BE9BBEF6BE813EB8BB8C3ECB3E9ABD4E3E39BC81BE94BE7E3EA9BD0CBFA23E0FBD803D8F3B0FBD74BEB9BD4ABD7F3E86BC6F3E92BD243E6EBBA33D52BEF7BDA4BE80BE2EBE313E55BBF7BC3C3C423E9F3D5FBE0C3E6B3E893D73BD2C3D15BE17BEC3BE8CBDB7BE8F3C2DBE16BE01BD55BD263DB3BECA3D193CB83E1B3DB2BE08BE453D26BE983E83BE7ABE01BF623EB4BD573E943E933E9E3C44BE233E85BEDB3D80BD2D3E94BD5ABD90BECEBC613B32BE95BE2DBE09BF6A3E9C3DAFBCC23E40BECFBC78BD39BE363D8BBE8C3E90BE2B3EBBBC24BE47BD5FBE02BD233DA2BE98BD60BEA83D9CBE0C3EBCBE323E5EBD22BC33BEB4BDBDBD5D3E573D93BEA7BE2B3D61BEDA3D6ABB9FBDE93E8DBB4A3D08BE1B3E4B3D493D33BCCFBDF73D6ABD353D433EE83D3DBE013E0F3E7EBD383CF93EAFBE06BD353DE73E8CBE1FBDC33ECDBCBF3D92BEEFBD85BDF03DDA3C503EA93D873D3FBD99BE67BE143DA03DD43C6BBE3CBE41BE543B8A3D03BE543D9EBC5F3D1E3D8A3DE03D953EC7BDA2BE36BD0DBDF13DE23CE03E9D3EC73C403E6E3EA03CDB3E4A3DAC3E423D29BDB0BE5DBDFC3E823E5CBEAA3DA4BECABC753E1CBEFF3D6D3E883E4F3E023D63BE3E3E87BEEBBB623EC2BD98BEC3BE92BE90BE03BE9FBDC9BEC43D5DBE59BE60BE233FAEBBC93DA13CA4BE92BED1BD30BEA83EC1BE203FC9BCE43BE63D4EBE8FBD3FBEC5BD0C3DA33E1F3DE7BD703E253CA23C04BE2D3EAD3E0FBE9DBB9FBD223EDE3CAEBDA4BD85BB443E403D02BE8CBE443EEABD223EC13DE63EE23C8CBE4B3DCD3E1BBF76BD083D953ECCBEDF3CC2BD7FBE193E8A3E2B3E433C31BE923E0BBEB4BD3DBE77BE2CBD91BC693D1DBEAD3E7E3E9ABE85BD06BDAF3EC33E7E3E8BBE383E4B3D67BEE5BD88BE29BEA23DE6BC42BECABDD1BC14BD613E9BBC873D25BC903E48BF793EBC3C983E1FBE2F3E383E033DE43D57BE21BEB53D66BE873ED1BD34BE6DBE2C3E523E93BEF8BE3BBE88BE833E53BE323D973EE8BD22BE4DBE61BB55BD3BBD23BEBA3E81BE113E323D633B70BE89BD483E973ECBBDFEBE80BDEE3D343ECC3ABCBDA23D103EABBE753DB5BD023E14BE91BD833BC5BE21BE84BE76BEDBBE523E683D943E2DBFE2BDC5BB83BE3DBE3ABECBBB51BD8BBD463FB6BD43BE81BC67BE503DB7BC9C3EDA3BB63D82BC75BD81BDA73D6DBE35BE1DBD3ABEB93E2DBE983AC3BDC03ED0BD383DB13D85BC363DC03E95BE92BD83BE5B3ED13D5ABE373D17BEB7BDD43EA4BEA43EC73E0CBDA23EB4BD2E3EFEBDB1BD7A3D3FBECC3DDFBEAB3D413C7FBDD4BE063DFABD113C1FBE99BCD63E6BBE833E9BBE37BE153ED1BD653D613E70BCC03E883E383E06BFF7BD06BE603E8FBEC9BE0ABEA73E05BF443C0EBE8EBDFBBD243E54BE683DB2BEFD3DE4BD623D5DBEF4BDBE3C0BBE22BA5F3C0ABE293E223E3EBEB7BE023E89BE733E9EBE993E703D68BE853E7F3EFFBE983C9D3DFD3D983DCA3C573ECD3DCE3D2CBE8F3D70BE8FBEC4BD103E273C1DBFC3BE96BDDCBDC0BBDFBD793E22BE6BBE0A3E45BE0F3D75BDE53EACBC99BDC7BC2D3E2BBC223D073E4FBE79BE053EC73D873D33BE56BE0B3EE53E33BE2ABFD5BDC9BECE3D82BE343E5A3E0A3EA9BD1CBECA3C2E3ECBBDAB3DE5BDE9BE39BD563E8A3ED03C46BE06BE883DBC3E8A3DD03EA63E883E133E473E86BE",
      torch_tensor_32_torch.bfloat16_6: "0x020000009CBD223D14BE30BD68BD153E7C3EC23CFABD87BDF93D193EC8BDB23D063E083EC7BD243E3C3E2FBC31BDEEBCF53C623D843E0F3CB1BDC53B243D133EC23C75BC",
      torch_tensor_32_32_torch.bfloat16_2: "0x02000000FCBC1EBE953E56BE2EBC603ED1BC003D51BC93BDC13DCFBD343EF1BA76BE703D8FBDFABC21BDCABD9F3BADBC1FBEDEBD3DBC6A3C40BE0E3E54BD643EF33D753D203DAC3E9ABD1E3E003D373D21BD12BEE2BD27BE14BC9D3CD7BD24BE463E28BE8D3E713DDE3DACBCCC3DAABD22BE8B3D0E3E523E65BB5ABE3DBE87BD28BE983DA13D78BE15BE623D903E36BE7DBC923DAA3DA03DFCBDBC3C4B3D973E6A3EB0BD8ABD8B3E43BE3ABE253E343B9E3D3D3E053EB3BD46BEA73D96BE80BD2FBE37BEEABD26BE973E333CC4BD153E90BDCB3CCBBD55BDFA3D3F3C38BE85BEB93D09BE90BEF33D433E243D7BBDA43D153EFABD24BE483E8ABD19BE293EBBBDE33CDABD83BD833D60BEE1BDBDBC55BECCBD04BE833ED1BC123C8FBD08BE7F3D38BEFCBDBE3C08BDBDBDD9BD233EBE3DCEBD17BD4D3DD33D11BCD2BDF93DE9BEA93C5DBDE03DCE3D01BE34BE5EBE5F3E913D013B153D173E753DF03D163E3A3D663D953D10BDB03DB63D0CBE893C183EA1BC0C3E2FBE08BD213D663DAF3D8D3D9FBD5E3E583D653D063E9BBD54BED2BE453E75BDB0BD7D3CDCBD853E78BE8EBCC03CA53E153E20BE4FBE5CBD713DA3BC83BD83BDAC3E4CBE423E3E3EEB3D83BEBEBD1DBEB6BE15BBD83D593E463ED4BDB4BCA03D76BD313DE3BC58BE913D58BD1FBE493EF0BD7B3E2E3EA3BCC0BD30BED8BD1E3E773EB73DC73E7F3DE03DB6BDD5BDEA3D273E7FBE3ABD753E0E3D3DBD9D3DA3BE383D193E91BE783E8E3ED03D20BE55BD01BD44BD26BBE63DEABC43BCAB3DB2BCAC3D583D5FBE61BDE4BA073C3FBE96BD553C7A3EBC3E723BCEBC8B3DCABD503E4A3DAB3C7B3D873E213EF43D323D8CBE19BD6DBDCFBD45BD193E03BCA3BCB5BE1F3E2B3EB03DA13B9B3DB03E4C3D1ABC8C3E033E383EA33C3F3E043E133D20BEFE3C4C3D26BECCBDFE3DD43D66BE983E50BDC13D893CA1BDB43D083E8D3E7BBC983DC23D053E35BC1A3AA03E49BCABBE7A3EE53D3EBEE83B203E1FBE6EBE0EBEF8BBE8BDCEBC05BE803E363DF0BC01BEF2BCA73E8BBD7B3D6BBD523E52BD2ABDCC3BC83D0F3CE13D94BE79BEBFBC13BE69BC383E86BC4D3E3EBE22BE94BDE3BD343DAFBDF13D25BE8FBE7CBE1DBE68BDF93D4F3E39BD8BBB11BEC43E633E023D09BE16BCF5BD1DBE753EEE3DDF3EBA3DAF3D9A3D443D31BCA1B98A3E243E46BE9CBD23BD793D57BE533D16BE583E363E49BED33D513EC73D42BD123EAABDDC3C063E1D3D14BD923EC03EB93D0C3E113C5CBE5F3CA13DD8BD083EA83E5DBE8EBD48BE2CBE11BDB63B083E1F3F713D44BD113E85BEABBE243E17BE1A3D80BDC2BDB23C3FBE0CBE5B3E283CA5BE4F3E6ABD9C3D083E81BE9CBE433E2A3E3ABE04BEAFBEAC3D563CBC3EB73C233C55BEC3BD933D8E3E05BC25BC4C3D8A3D70BD643ECDBDC43EB6BD313E9FBE6EBE863ED4BDB63C993C48BEA4BD1A3D68BDD73C013E68BE06BE413CA2BD1B3E173C89BD8D3D893CEB3C04BB9E3DF6BD53BDED3E633EF0BCC23D5FBE053D4C3E0C3FD53DE5BD7BBDD7BC88BC7EBE9A3E683C8EBDD5BE80BEB2BD8E3D843E603E073EE33D64BD8ABE3D3E84BC66BC9F3C8A3D80BD30BE943D2C3E1C3D163EEABD08BDA03EB7BE0E3CB8BD97BE343E253EBABDBD3DD4BDDE3DFAB926BE833D763E77BE0DBE933E083D843D31BED6B980BEAFBE813D603C41BE0ABE633E6D3E7C3E5BBED5BDB33DBEBD8C3EFBBD9EBD043EE2BEA7BD5D3E3B3ECDBDE53D98BEB2BDD0BC91BC48BE4CBE743E9B3B813D263ED03DD33CC03CF5BB3E3DBD3DA5BE38BEECBDB13DBCBAF0BD6ABD8ABC05BE313EBB3DEF3D473E693D0FBD6D3E7EBE8FBE933C313E6BBD063E46BD3EBE233E393E13BE833BB13EBABBE13B62BE913E0B3D703DCABEA0BD23BDFFBDC93C14BE423DF9BC603E9D3E44BE1A3EDCBC273DF7BDCEBD67BEC3BE66BE21BC98BD9BBE6EBE15BEADBD923D043D27BE233E123E3B3E88BD2A3E97BDBB3C93BC9BBC913D1F3DAFBD50BE1EBEE33D833E203D0EBEA03DD03D02BE4ABEFE3D093E74BE54BDDC3C54BE763EC9BE49BEBDBD6BBD823CAD3E5F3EC3BCFF3DA2BDA03D3C3E07BE5E3E0EBEDCBD67BE80BD9A3B71BDB03DC6BC2DBD083D903E3FBE303C163EC63C183E863D91BD16BDEBBDB6BE813E703DDABD94BD73BEF7BCB53DE1BC45BD3EBE663D6DBEC9BD0C3DDD3D9BBD903D00BDA13D8BBD3D3E13BEAFBD57B9E93DE8BD8C3DFA3D88BD203E5CBC87BBA9BE3C3DE4BC633CB33D39BEA3BDD13C61BC783D813E19BEE03C8BBD8C3DBB3EA7BC063D3FBC80BDD6BD2FBE87BE9FBD0DBD3B3EC3BE4BBE6ABBC6BD5DBE7DBE993DE53CCC3AD9BE34BDD13D75BD193E89BEC2BDC73CECBD993D033CAEBCFE3C55BD6F3D913D40BE893DACBE5F3D10BEB5BDA43D283E23BD383E96BDFD3DF3BDF23D81BE253E073E693EA13D313E82BEF73CCFBD1DBD353E21BCE13EF6BD2CBDE9BCAABC4E3E2FBD973EDD3D16BD423D65BD3EBD53BDBFBC1B3E8CBD693E833EF1BDB1BD943DE9BD6A3D703E46BDADBD8CBDE9BD20BE82BD14BE9FBD113E45BE2B3E203D92BED73D043D443E89BD7C3E373E79BD91BB7C3E21BE3F3E9D3C27BD363E04BD39BE88BE63BE2D3DAABC223DB9BDAABD003E173E4DBD3ABCBEBD51BD0D3E49BE2D3D92BEA93B58BEE33C8CBD84BEF53DCABD703D08BE9F3E6C3ED93EA63DAC3E913E8A3DC2BC4CBE05BE18BE12BEA83E16BE64BED4BDA9BCED3D0CBD86BD273E78BCFD3D2A3E89BEF13D0D3E4BBD71BED63CC93D16BEEC3D563DC5BDCF3D0BBB94BD7D3EF63DBFBD02BDDDBC993D0CBE7B3E1B3DB4BD86BE963D173E64BCDB3D233E453CA13B4A3EAA3CA13DEFBD31BE103D533E253E083EE43D3BBED03D67BE8FBDC6BE1DBD1DBE",
      torch_tensor_192_torch.bfloat16: "0x020000000D3C10BE443D2C3E8ABD103C693DC3BD2BBB6EBCBD3DE4BCD0BD45BE88BDABBB40BD5A3EA83D383DAB3AA1BDDB3BD93B4A3EA33D2CBE1BBD2CBC18BD253ECD3D84BCA93DD23DE5BD5BBD27BEFC3B303E323E47BE193DA7BD68BD7DBCEC3DB0BC45BE93BEC83DA63D9F3D563D243E963C403DF2BDDC3D83BDFC3C22BE253D763B063E663D84BD92BC643D2E3B93BBE8BDE9BD09BE9E3D63BD13BCADBCD13D933EA5BD023E553DE3BC7C3CA53D15BEDF3CDBBC553ECEBD52BE4FBD693AEFBDBE3D0DBD08BE99BCD73C0EBE28BC883C8BBC1BBE63BE71BD653EE0BD5FBEF6BC35BEB7BD01BED7BD72BE25BD6E3E673E203EF0BD7F3E3F3D223E8A3D97BD3FBE9A3DDBBBC3BDB3BD8EBDB63CC9BD41BE623D383D27BDAA39A8BCF63B783DF73D4A3D18BE08BD2D3EEFBC5B3E123C80BBC6BD933CE6BD12BEEF3CB13DA8BC2C3D6ABC393EF5BD6A3DFEBD3C3E053E40BB73BD1C3E0EBE58BD20BDC0BA133DC23C2EBEB7BDD8BD3CBDA2BB15BE84BDB13D21BCA3BC3A3E8FBC94BD90BD073E903D39BD",
      torch_tensor_192_32_torch.bfloat16: "0x02000000853E3EBEC7BD98BE773DEDBEAD3E623DFD3D7BBE9CBE96BDB53DFABED9BE9DBDC03E4E3E00BE673D54BE9EBD413EC1BD49BE05BE13BD953EB3BE1DBE2A3FB6BD023F893E0D3D953EA53B9E3EF93C1DBEB03D433E2B3EEEB94A3E733DA93D183E45BE76BEAABDB7BE7DBEF4BD2DBECF3D613D31BEEBBD28BE833D213A93BDAE3E993DB8BDCE3DF5BD2BBE8B3D15BE47BDB73EECBBEDBCA93D3ABE82BD6B3EB4BD843E823C59BA8B3E503D01BF6EBB863EB33DB03D0CBE003FE23E783EA1BC0BBE9DBE223D873EEA3E8E3E443E883E17BEC63E003E073E383E8ABE11BD37BE23BE953D62BE34BEECBE81BD4CBED1BE5ABE5BBD2DBCB2BC1EBE393E0E3F1E3EDFBD65BE9CBC3EBDBE3E123EE8BD2E3D36BF4CBE443E173E71BD4BBE63BD4E3DC1BEA4BEEEBE14BD7E3CC1BEA63D86BE5B3E203E2EBD063E21BE73BD6DBE123EB2BDED3D0A3EB33D023E3F3F953EFF3E97BD86BD373C63BE023E23BEB6BDEB3CCE3D1EBECEBC84BE07BEC8BEAABC4A3B493EC1BE443EA83E593DF8BD68BDA2BCBBBDF4BD3BBD2EBEBA3C3E3BBFBDB1BB9B3CCABD28BE5DBE183E823D443E66BE56BE8F3EC9BD163EB9BD253E583EF5BC073DCE3DD1BEC9BD28BE9A3D3B3E0ABEA6BDC1BE49BDDE3E713E8ABE803E913D503E943E793E1CBED03CE83BF63DAD3E23BEC93D573DC23D1EBE383E33BE35BD7EBE83BE3D3DAC3EA43EF3BD96BDB9BD313EFFBDDBBE823E4F3D12BEBBBDF5BCD8BD1ABFB3BD873E9B3E273E78BE7B3E2EBEA33D973D7ABE91BE4EBEBB3CD1BD4E3ED83DB53E27BECB3C26BEFCBEEEBDEF3DB93E7A3EC1BE543EEFBDF53E9DBE18BE97BEAF3ECFBDDCBECF3EC0BC24BD54BDB53C413E8EBA2FBE08BC08BF183D2A3E93BD453D033E203E343EE3BD983D8CBD11BC1C3DE3BDA8BD29BE273DD4BDE53EC0BE9ABE11BEC7BE97BD703EBBBDA6BEA23E19BF0DBEEEBD7C3D60BE263E293D083EBB3D62BEAEBC4BBE9DBEF43D303E93BD0FBE853EE73C903EE9BBCABEEFBE43BD693E75BEA7BCBEBDA43E17BEABBEA43E43BECABD1FBEB9BE2FBE9EBEB43C113D57BE5FBDB43E44BE213E5C3EA93E67BEB63D263EB73E42BE93BE9C3D433DC2BD4CBD183D68BD533E9DBD2E3EB3BD083BA6BEB5BC573EA73D02BEB93EA4BE20BD01BE21BE22BE98BDD93EA2BE6F3E243D963D8A3E623ED13E36BE2DBE0DBE91BE6E3E3EBEACBE603E68BD2E3EE0BC743EA93E9D3D963E843E113E9ABEDABEFFBD6D3D8ABEC33D213CC1BD7F3EA23E253E323EA53E1E3EC5BE623D3ABDA0BEEDBDBCBEB4BEA03D113FF53DE03D69BEF8BEDE3D4E3E9D3D7EBEB03E103E053B9A3D693EF83D073E773EB4BDE0BD5FBE9B3CEBBD24BE8FBE253DD53E2D3E683C84BD993EB73DB93DC1BD973DB93EC63EC13CA5BE003EB4BD1BBDB2BCD33DEBBD30BEA9BDEBBC463D4EBDCB3E203EA03EA83D4E3EB13EE2BDFA3C60BDA93B2A3EF23DC83E89BEE33E23BE4CBE73BEC03E153CF63C973DAE3EA3BD01BB303E193EBC3C533CAFBDE53D77BE4A3DB8BB37BEE53D34BE5CBDA43E873EBABDA7BD37BC78BDC2BDACBEB5BD09BC5EBE043EFEBB313E47BE4DBC723C6ABE53BEBF3E113E9F3EBFBD01BECC3E33BE3A3E693E203E2BBE5EBE7E3EA6BD03BF3CBEB7BD11BE3CBEEA3E863E20BE2B3E27BDC43E3EBD67BE4D3CB0BE9B3E053EF2BE313DF0BDBC3B56BE3FBE87BDE9BEFBBDABBE553E47BD083E153DD8BD013F623D083EBF3C823E71BE3EBE0FBC443CD73E5EBC223E743E23BE17BE783DABBD8BBE85BDAFBD643E753E013F89BD00BF84BEE03D5E3E06BD073E553E6FBD953E203EAE3DD83BF7BD673E57BE0EBE38BDB33D1C3E913E953D853E023E7ABEA9BDCA3DE23D4A3E793D28BF18BE6DBE8BBEA83E0E3EDF3DDBBDA13E02BD083E91BE89BD773E053E7FBD043F31BE1A3E0DBE13BEA03EA7BD833E2DBE1E3D883D81BEDD3DB63E3D3EF43D783DE5BDB53EC03E773C013E413E23BEB1BE943D863E9F3E6E3E19BEBE3D983D1D3E853D373EDC3CABBED23D8A3ED83D73BE923E9DBE7EBD64BE65BE9B3E073F623EA13E003E1DBE82BE973CF23B123EB8BE28BE9DBE37BDE2BCDFBE0EBEDABC6ABE753E283EB1BD963D9FBD693E04BEAA3DDFBD653D32BE363EE53D7B3D3FBE22BE83BEA0BB4FBE9FBD0D3BB43E873ECCBDABBDAB3EF3BD60BEAEBDA5BD0A3EB8BD5EBE8BBEAD3DF0BEFD3DE83CE33D97BE053F27BDB5BEAFBE35BD15BE98BDCABCB93D94BEE43EE93B11BE5E3E88BE65BE18BE40BE30BEFC3E1EBEFABE063F9E3E093E7F3E823DB9BEECBD8CBE5EBE643E713DBC3D11BEDABD9C3D42BE54BC023E83BEC6BD343D99BE073ECC3EA0BE48BE5DBE60BE66B9563E2C3D83BEF9BDAA3E43BE063E6E3DBCBD673E06BB8A3D973E42BDBB3CD1BD363D01BE83BE7D3B80BEE2BB09BD393EC3BBDD3E0FBE12BED83E473E293E1A3EB7BD34BEA5BAC53E583D823D9CBD313E563D623E0FBF723C86BED8BC2DBED7BE093E953E863E83BD353E553E16BED73DB63B0C3EB93D4DBE963ED93E86BD073D043C8D3E32BC023EEE3EE8BD68BE9BBD9A3DB1BD4D3EACBD6C3B9CBEA5BD913E2D3E8ABE553E76BE72BEB23D943D193EA43E0B3E503C873DA63ED8BEA7BD4FBE09BB8EBC7E3E83BD1EBD203C13BF803E39BE623E96BEF2BE5F3D2CBE383D73BE3A3DEA3DAFBDFE3D813E353EEC3D433EC83D3EBE903E05BDCFBD853E8A3D993E53BE2ABE53BE993DBA3EA63D53BE683D7E3E4B3EDD3E613ED0BC7A3E33BE333E273E6C3C7ABC4DBE1C3D69BE27BD6D3D183F3BBC9FBD06BEA8BBF5BB7B3E4CBE323ED6BDB33DDA3EC73E96BC79BD033E83BE5DBDC53EC7BE4E3E9D3C46BD84BE92BD1B3D1BBF1B3E3FBE0FBE86BB5ABEF73C8ABEA2BE283E20BD223D15BEEFBE8BBEA7BD87BE453E9CBE393E733EE8BCFCBD6E3D3ABD0F3EA33E89BE223E2EBCCC3C003D3F3DCE3E6E3D81BE893B37BEE73EB23E0D3E85BE183C97BCC2BDABBE513EDFBD1A3EA1BE57BDA4BE023E953DD93E0E3F253E983ED7BD8B3ED7BE043F823E92BDD3BDFD3DD73E1E3C523ED7BEFC3D17BDA53DA0BC1C3E813D873E883C47BE013ED53D6BBE9A3DE1BD553C293E093DCE3E7C3E2D3D493E53BCFB3DA33C3D3EF23D66BEDD3E0D3E4DBE423D09BD1A3DC03E95BCA7BD6D3E42BD1C3E0B3EA03EA0BEBFBDB83EDDBEFE3C99BE6D3EA4BDC13D113D223E6D3E0B3C603ECE3D013DA6BE29BE1ABE013E0D3E0C3C763EF53DE93DE3BCC1B99D3E57BE93BD3A3D303EABBDEDBD123E813D78BE05BD0CBE6C3E163C65BE9E3D4DBEE0BDAB3EEABDCF3D9B3E1A3E29BDC1BE53BE9DBDCF3C04BE593E0ABD19BE8E3E1ABD013EAC3CEE3D09BF843E863EEFBD993EB13EC7BDC7BDBEBD92BEC5B9D73D4F3C253D1CBE383EAFBE25BE6BBD273E14BEBBBD2E3E46BDEA3C74BD1A3FA6BE783AF03EA3BB8ABEF6BC113E37BEB8BDB2BE5EBE953DC4BD4E3E19BEC9BD9A3E88BE313EB23E01BD8F3E04BEE53D4FBD59BE473EB0BD21BEE1BD87BEDFBD073E8FBE84BD87BEC9BB1BBE29BD7F3D84BED43C78BEC0BD543EC23CF6BE1F3E6D3C59BE263D0B3E693EBFBEAB3E8A3E4BBE673CFABDAFBEC93B9D3D903E8DBD673EA33DD33DDB3E2EBE99BEA43C4D3EA6BDFF3D69BE703DEE3BF5BE3BBE43BEBF3EEBBAD03BE2BD8B3E60BDBBBDEFBBA63CA73CE2BEAE3D3A3E6CBE68BDB43D353D0EBD03BEBFBDBC3EEFBD0E3E8B3EBE3B25BEC63D9EBEB73E8C3E1D3E223E33BDEDBD933E853DCEBEC13BC0B825BEF8BC75BD653D89BE633E023EE3BD323EB5BE953D0C3C6E3E28BE943EB03ED7BD6CBE26BE613E923D503DC5BD3D3E193DDF3BAA3ED43D85BEF33E44BE803E8BBE203E833EAA3E92BE89BE063EB93E86BE16BD53BDE1BDEABD28BE9ABEECBDC6BD91BE523E4FBEB83BCF3DB4BE113CC33DB23C7ABD3F3E243E9DBE433DAFBD6B3EBC3EBA3E93BED6BD673EB8BD2BBEA5BE93BD88BE27BD95BDC53C873E24BE6CBDA03EC7BDB9BD2C3DB3BECFBE333EE63D9A3E68BDA6BEF5BE93BE613C203EEE3DE43EA4BD65BEE73EA33E883E0B3EF9BECD3D083EC1BE543C77BEBE3C92BE69BEDBBEA3BD10BD043D0ABD963EF7BBB33ED2BBA33EBDBD2D3E613EAB3D2EBD8CBE45BD05BE6A3E56BD7CBE05BE3F3E4DBE003E05BE92BE08BEF33E92BE853E4FBE273EB4BEB0BCA6BD05BEF03DCFBED8BD883D343E433E893D54BE973D953D05BE303EF13D0BBEA83E77BD323E163E853ECDBE5C3ED33E1DBEF9BDE73DD93AC83E64BE44BD323E913D4EBED13E223E37BE82BE003EE23E38BD173EA4BEDD3DACBE9E3EA6BDB5BE7C3E38BE9B3E573E5F3E303D213D913BB13D0BBE0BBD27BE963BB3BEF03D773EA6BEC0BE673C96BD823EBABAFCBD5BBE083ED0BDE6BED9BC623DD5BCC8BDDABD5ABE48BEA93D263E6EBDA43EF43EA4BE97BD02BF063EAEBDE5BD3E3DD13EE43EB43E2E3E1DBEA83D063EF73B8E3E973E30BE533E07BCBF3D7F3EEB3D3ABD4FBE3B3C933E7B3E94BD7C3EEEBE2C3EC23E0E3EAD3D90BECBBE503D42BE01BC393D73BEFCBE9F3A65BEF4BA4D3E1FBE3CBE67BEFC3DB9BD043CDEBC17BEB9BDF83C19BD6A3E083EC1BEC8BE92BE823DB63E943D5EBC54BE943E463E723ED239A13EA3BE443E223DB5BC67BBA33D003F6FBE8B3EE73DE8BD04BDE9BD21BEC3BDB0BE90BE11BE2DBE1F3E303EE13D89BD95BE1B3ECD3E8A3EDE3D663CA6BEC7BD08BE08BD5BBE613E2DBD84BEC0BE8E3EBB3D633D26BE3F3EA73E38BEB6BD75BD27BDE43D143E113E433ECABEFDBEFA3D01BE88BE7DBAB0BE343E613ED4BE19BECD3D923DA43EA53A4F3E493D1EBF13BDA43DBBBC9B3EFD3B903EA3BEA8BE2E3E74BDEFBDA13D66BD963EC7BDC83D053EEDBD2F3DAF3D333D933DB63CFCBBD13E06BE2CBC8A3ED6BD873CA33D61BD783EEDBD5E3E9BBD30BE27BCB43DA43EAD3E11BDA43DC53ED4BC40BD253CBE3E473E623EAC3C2CBD89BE9FBD87BE363E0EBDC03D03BEED3E3C3CFDBD0B3E05BED4BC593DC93EC83E1B3E623EA73EBDBE2DBE193E6C3E9CBE33BE3BBE8DBDE5BE3FBE3D3E213D9F3D363E74BE813EBD3E2ABE72BE07BFDEBDBABE8FBDA4BD053E80BE153E04BC7CBE7F3C953C54BEAA3E8C3D16BE903EA5BD8EBD533E1CBE8E3E073EC0BD383E78BD5FBD07BD48BD533E68BEE33DF53D783E853D633C153E8EBE05BEBC3E743E403E79BE89BE1ABB9FBE15BEA13D05BECA3E223C0A3E00BE403EB13EFC3D863D06BE36BD313E033CA1BD4DBCB4BE9BBAA2BD333F9E3D59BEA83D073E333DB33DBCB9D3BC88BE3DBDFD3ED3BE6DBE20BE163EA33D943DF6BD9FBE3A3EB53D1DBE603E3CBDA3BE59BE753E77BEC93CB93EEDBC39BE95BDB33E0D3D453D9E3DC2BED03D8BBAE33D8ABEE5BD903D4A3E663E87BD81BE2A3EBC3D383D153ECABD9C3D9DBC5BBE2DBE933DC8BD9BBD103E803EBC3CB43ECC3D6B3D8E3E9E3CDBBD173E4FBE303BF0BD5B3DFFBD083E45BC9DBD1CBE20BDB8BE503EFBBDE2BE9C3E0F3EFA3D3D3E1C3C08BEC63E963EAABD6B3DEA3C9B3C3A3D19BE423ED83D32BEA5BD4DBE623EB6BCF33C603D0C3E633DA23DD23DE8BC90BEEDBD033D2C3E6A3E08BF27BE363EB23DA83C88BEB13DE2BC3D3DF4BAF83DDEBE943D023D3F3E063ED93E523DF53E743D083F19BD723E9FBDC6BE163EDE3D063D82BEEFBD023EF83D6B3DBC3CC5BD8FBA5DBE2BBE563D9A3E973EFB3D423E223E6BBE18BEABBD793D0D3E7CB9A53E113E273ECE3D3ABE443E2D3ED33CB33E573E283D59BEFCBDB8BD9C3E7CBE8EBE17BD92BE80BD04BD17BD8E3D473E6F3ED23EE8BC98BD92BD9FBE423DC6BD363F77BC4BBE1ABD9C3D973CF7BDB7BD753E603E4D3D143E1FBE8FBEE5BD4CBE103EB7BDDCBDC73E353ECFBED4BED5BE91BD53BE84BE983D00BFFB3D9CBCDA3D83BEDA3E983E503C95BC95BD623D0F3E903E033E723D293EF23E703CEABD5EBE0F3D313F323E63BD703E163E45BE59BD0ABFF8BD23BD9ABEBABEC23E23BDCFBEA6BDF1BD3B3E693EA1BEC2BD87BD4E3D653E87BE33BEBB3E6D3DF8BD7CBD8D3EFBBE06BE2DBE1DBE133E153F463D5D3E28BE123DCB3C5F3E103E43BE9B3E3DBDB03CC6BE563E233EA13E9F3EACBCF1BE70BE45BEDD3D8ABE773DDABEA83D97BE79BD0ABE3F3E7D3EF5BC95BCA1BE883D3D3C9E3E5CBE5C3E2CBEC03E19BE7C3CF43C7B3EAFBD0B3D793D1ABD983DB53EAA3E98BDA63E68BE223D8F3E64BEEF3E3EBEDF3E783D23BCEDBD353C86BE1B3D7B3E45BD083F223E9D3C423D0A3ED2BB5B3E993D3CBE6BBEBCBDABBC0ABE773E563EC63E9CBEBF3E37BE3B3ED33D26BEB2BEAB3E69BE393CB5BC173C813DF5BD233C4ABD2FBEB83E3A3E3CBD81BE733EC8BE7B3E1ABED8BD8B3EC23D393EAEBE6C3DDFBD063E353E0F3EEA3CB83E6ABD55BE3BBE9DBD47BEEB3CA23E8FBD97BE33BEDB3BEABC3DBD9A3DB13C593C5C3E7DBD163E96BEC8BE043EC83D61BEBB3E1B3D75BD88BE01BEF1BD55BDC5BE9A3C2BBD79BE9D3E0D3EB3BE80BE10BE293D113F393E20BDB33D553DCE3D393E623ED43D8F3DAABECFBD5EBC88BD95BEF53DB9B791BD1A3E8D3D20BE1FBE7A3EFB3DB23BA63D9E3CABBD053E7DBE5ABE56BD00BE37BD833C10BED53DA73E23BF183E703E2A3C32BF4F3E073E91BD04BE013EFEB96FBE5F3E9D3E2CBCF93E183E093FB73EA33EBEBEABBD1F3E9ABE9FBD383E4EBD0E3D393ED0BCF03EB8BD3A3E2D3E4D3E163E39BE03BE763E50BD3E3E81BD97BD193FED3C753E3D3E5BBE043E3EBD323E033F8BBD13BD663E23BEB2BE7DBE143F283F823E06BCE03E4F3D383E183E6A3E24BD283EB3BC7BBE8FBED93B1D3E26BDFE3D9D3EE53D89BD783D3DBD35BE56BEB6BD67BD3F3ECABD083E8DBE7EBE41BD96BE30BDA43E27BC42BEABBC7CBE423E1B3E36BEA23BE93D47BEFFBD92BED3BD85BDA73E5A3F223D183EBFBD5DBDB23DB53DF03E40BD073EC3BE83BEA3BDF8BE2CBE7F3DCC3E503E05BE923EC23E10BEA83EF6BD823E6D3EFCBEDE3C11BE8B3E563E8ABEB83C6F3E97BE8F3DB73BF1BD1FBE283E4BBE9A3D983E333D06BE7FBEEA3D51BE553E383E2BBE45BE773E3BBE96BD0C3ED33E913DA03E823ED13D6ABE083E1CBE2A3C003EE3BE2A3E393E81BE5BBD19BE05BE30BEC33E64BE303EA6BE69BDCCBEB53E30BE8FBE933D013EF5BC59BE473D5EBD3C3D24BEBABE8CBE83BC9B3C0F3E9ABB60BE24BE013DCC3E97BD253EAEBE14BEAEBDAE3E1E3D91BE90BE54BE583C8EBE87BEB13E79BE41BEA13E213E39BED53E77BC6CBEB0BE9BBE0DBE76BE193E463E33BE44BE273E44BD8EBEB0BD4A3C96BEC93DA03DA83E2D3EBEBE5CBE193ED2BE85BED23D9EBE5E3D12BE0F3E47BC043DCEBEFDBDA8BE36BC46BE50BD503C5C3ED6BB41BD56BD46BE1B3D43BE58BC23BEA6BD923C8B3E733E5D3D7C3D89BEAABCEC3D48BE4B3EEC3DB7BD483EB93AA63EC13E3E3FBEBDF43DDEBE093E3BBEBB3E3F3EAA3E5DBE003EE8BDC43BBDBDC13D233D40BDFA3D32BDC1BC723E48BE37BE1F3E373E993E6FBE2ABEC3BDD83ED7BD4DBEB7BB833DCE3DF63D35BDDCBEB6BEE23D7ABD62BEC13D0E3D573E12BEEC3D243D573D93BEB0BD3D3EB03D8DBEDA3B903DED3D5FBD75BE38BE04BF3D3EAABE3BBECDBECDBD51BE1F3EB0BD93BFB03F683EA23CC0BE723D833F82BF8FBE123FD6BED83E7BBD723F59BEE73C203F8EBE39BFA23F1CBFBEBF29BF43BFDE3E5E3F963F4DBB88BF52BF0C3F15BF9B3EA43DFABE943D08BE95BEA23E98BE6ABE55BC4B3E55BEAA3D2A3DB6BE163E03BC833DC4BD52BED0BE06BE5FBD613E833E04BCD23C213E323E673E2A3E6ABEF0BD6F3EC3BE01BDF5BE6C3E82BE953BF3BD6CBE1CBC1F3E583EB83D0DBFE83D51BEEEBD8D3E95BD2BBE05BE5FBDC73D593E9B3E2E3E53BEF3BD87BEE3BDAFBE12BC153E383F5FBDA3BDFCBCA73D383D843CFABD073E01BEA13EAC3E1A3D313D32BEA8BDBBBE573A9F3E9ABE953DB13D6D3E31BDA9BD453EC53D95BD0C3E623EDF3D433E7C3E263EAF3D97BD23BFB8BD41BE7EBE793C55BD0BBEA6BCA03D383E493D1FBE1ABEAEBD9BBD9FBEE6BE7EBEF13D81BEE9BE163E99BE0C3CE3BD173E2C3E053DEF3E54BDF2BDC23DC13CFE3ECD3CCD3D8B3D86BE3FBE3ABE5BBE5F3EB23EFEBC1A3EB73CDD3E8CBDA0BE2B3E113E133EC1BD32BE3FBD2F3FB6BED93D0BBD9ABD963E85BC3C3E413D8DBD2C3ECCBCD0BE093E703E353E89BD5B3E433DD93D54BE29BDB3BD04BFBDBD833E50BE29BE3B3E3C3EFD3CF43D9D3CE33C833EB9BDCC3D7B3D063E993E49BD903E4B3D4ABE03BE88BE87BEF73BFBB713BE9CBD5B3E573E03BCAF3E453EF1BDAD3D92BE81BE90BEE93D2CBE95BE633E1F3DE9BD01BE663D323E18BF2C3EB43B96BEDDBC993D3BBE433B5EBE523EEEBE943DAF3D55BE893EA9BE803E8D3E7D3C47BEFB3A573E653E59BEC43D153E9B3E66BE9EBD72BE8A3ED03CCD3D643E803E593EA4BE713E91BC9E3E1EBE503E953E113F2E3E943E4C3EB3BED13DABBDA53EB83E5B3E9D3D3A3E8BBD21BD2EBE5EBE583D69BE4D3D0FBE30BE743D47BD8B3E993EF4BD0CBEECBE8B3E96BEF63D843E043EF53D4E3CA9BDA3BC90BCD73D763E053E71BE853E21BFCB3D723E87BD9D3EBF3D613E2E3EE03D46BE30BE47BE04BED5BDA53EAEBC803E8C3D063EE93D07BD243D31BE0A3E933D51BE18BF473E833CE2BD633E1A3E83BE25BD3D3D21BE34BE0E3D2F3EAFBE2FBD0DBE41BEE03D8ABCB93B673E35BD0CBE11BC5CBDBEBE1FBF853DF43DC23D28BBC7BEABBD873D0CBEE4BC41BE0E3E32BE223FE53C913E32BDAD3E9C3E823C9F3AAEBEBD3C08BE57BE533DAD3DA23EBB3B9E3EF5BD34BE183E0E3DD4BDF0BDCC3E55BEE0BE67BE90BD973E173E273EA3BE333EF13C5EBE8DBE7EBDC7BD41BD253EB53EE23D793E05BE653DAF3EDCBE3E3EA53D15BE2ABDAF3D9D3DE53AA83DD63D95BDBFBE85BED3BD563E3B3EA1BC84BE54BDDF3E843E873D52BEACBEC53CACBDBEBBAA3EC63EA43DDD3D423DF8BD67BE373E1F3F803C9C3D863DDABD38BE173EB5BCDD3D1D3E9EBE87BC5ABDC7BDA4BED7BDC1BD0C3EF83D3C3C68BE233E3C3E363D243EE0BE253E7D3E1EBEE4BE733EE4BD913C813DBCBD2BBE533D10BEA73D9BBDF63E743D32BE46BE81BD3ABE4BBC9EBD483EE9BDF8BC1E3E9D3E413E443D3CBEB83EF53E92BE2DBDF13D763D343E263EF5BEEFBD033D62BEFDBC30BE08BEF4BBE1BDE43BE7BC043E373E023EA23D343EB13C8FBE243D0D3DA0BEAB3E193E6B3C4C3E75BEC7BE4FBE033E4ABE253D2D3EFC3E21BDEF3CA3BB50BE9F3CC93D6F3EC3BE44BEDEBDDA3D533E813EE23DB83D8DBEA63C3D3ECA3E4F3E813ED33D213E833D313EFBBD833E12BE97BDFC3D333EF43D193E213E10BD98BE26BEB53E7F3E46BD573E04BEC2BC963E303E883EA53E15BE223E43BECDBD10BD00BEC43D233E1BBEE83D75BEAEBDBC3EBBBEAE3E9CBED8BE53BE3A3EAC3D86BE71BD58BEBA3E87BE823E313EACBD36BE553D263E07BEC6BD10BE9FBDA3BE07BE2BBD2E3E67BED63C22BFCC3DAEBB183CC73C343E83BD16BCB83E0C3E2CBE70BE903DE3BCCDBE613D92BE3B3D323ED03C6F3E15BE80BCFC391A3EA23DEF3D993E96BE653EA83E9BBE8F3EFBBCBDBD133F3D3D84BE273D773D11BF553DCEBD813ED63D293E883E64BE9E3CAD3D153E213E3E3A8BBA453E29BEA6BC9F3D883E323E8439BCBC3EBCB3BE303E833C13BE39BD293EBD3D69BE1DBEF7BA8FBE843EC03E463E023D44BC403C103ECEBCACBDCEBED6BD103F323E01BF0C3D4BBB0F3DD3BE90BE9ABE573DC53D903ECA3D953D553C603EA6BB463E8B3D8B3D82BDE13D91BC15BDF03EF83E51BE553E0E3E8DBD473DB4BDB4BD9F3C7E3EE6BC20BD663D94BE24BEE63D02BE6BBE9CBD88BD3ABE973E753CDDBE263E7EBDF9BEA2BE0F3FF0BE5FBDF6BE8E3ECEBE593DF0BD3D3E51BEC33D323E12BED0BC76BED8BE993EB4BD34BEE3BDDCBED8BE1D3D21BD663E213F3BBE473ED3BC053DAB3E07BE363F9D3EC23E09BE453D92BD8F3E0B3DC0BEA9BD4DBDABBD9D3D1C3ED53ED23DB2BE28BE10BE4CBE1FBB9FBEF33D52BE813DEEBD233D073DAE3D0D3EE5BC3A3DAF3E683D933DB43DA7BC443DC63EBEBDEF3C20BE413EA43E7ABE843CAABD0E3CFBBD1DBD0E3E54BEA7BBB9BDFC3C52BE63BDB93E8ABD8CBEB03E403ED53D083EA3BE73BEA9BE0CBD863E143E6C3D083F9E3ED0BE12BE1EBE193D2F3D603EACBE87BEDC3D1ABE2EBDC23DB53E883ECFBD9CBE91BE9A3D4A3E3CBEBDBDD9BD88BE9DBC9EBE1BBE59BDCC3D15BD1B3E23BDB13E2ABEAEBCAD3E253EFEBDC13E65BE6EBEE8BCD2BEC1BD853E693DF23DD2BCCA3D923EF43AAF3E7FBE2BBE123E8C3EF63DAEBD033E0F3F683DC0BEC93C033E33BF043B063F30BEE9BD773E88BEB7BEF93E643EC43E09BF753E7CBE753EF63E9ABD603E98BDA9BDBFBE753D0C3EA1BC41BD473EA43D8FBE6ABE63BDC73D853ECE3EF73DC63DBEBEBABED33D3B3E5CBE6E3EFA3DDA3DC83E69BD993C4FBE15BEC5BD8F3E3EBD24BE143D4C3E7C3E043F843DB3BE4EBEA1BD983EB5BE96BC29BF77BEAC3ECB3EFC3DA63DD7BE073C893E093E5EBE98BDDFBD8C3EAFBE1D3E373DA3BCE93D53BEA9BD1ABE8A3EB9BEC43D873ED73BA23D993EAC3C843CAB3D9B3EA5BE433E783D90BE60BD4A3EC73C863E033EA13EBE3E91BE7E3ED23DC73D2CBDB63DC53E04BE463E203E213CF6BEDC3C81BDBBBEA23DB4BE7EBB10BE8D3E3A3E0CBEF2BDA4BDE2BD133D293E323ED23E0EBEE2BEE7BDDDBDB5BE0EBEFC3DF53DC9BDE6BE11BD0C3F58BEDB3E6CBBABBEB5BD3BBEB1BE55BD50BE053EDABDFEBE0EBE47BD85BE3F3E5F3E413C893EA7BE023EDA3DC3BDE4BC99BC3BBD5A3E2E3E8B3D38BE173D413D52BEC23D42BE923DF23EA1BD483EB8BDB5BEEBBD47BEBABD493D6E3E983E233D713E86BE8EBE543E163E3D3E49BF82BFE73E31BF683F79BEED3E54BE433EC4BC38BE4C3D67BF0FBF75BE60BF0FBF96BD8D3FD6BED53C03BFD83E943E06BF913E8E3DED3DCD3EA9BE803EC83E163D743D9F3ECCBBC4BD533E06BD9ABD5CBE5BBEE5BE813E033F693EE53DFE3D003E5F3E143D5DBD1F3E18BFCD3D01BE013FAD3DE5BD2CBEC03CD6BD49BE1D3E2E3EC4BC173F48BE81BCD9BE12BF9F3BA0BE293EDC3CA63EE6BDF13CFC3EA93E913EBA3D58BE09BEC73E9A3E683D49BE623DA23E9A3D483E3B3EE0BEC13E013E12BE3D3D093E923EB33D443D393E95BDD5BDB13D41BE9FBE31BE593E9C3E9F3E41BE39BD36BB6ABE9C3D6F3DC23E2A3E2A3EA2BE7E3CFF3C843ED13EF13DA6BE8F3E09BEB6BD3C3D583D013F543CE73C133D0BBD453E633E4B3D153ED93D163E853C9A3E60BD883EF33D113D4CBE233B0CBDB33DAD3D6CBEBC3D4BBD183E96BEB13E88BDCEBD4F3E30BE1F3D303E3FBD1A3E1CBDA43DBA3E0ABE06BE513E86BD70BE32BE90BE16BE84BE0E3F96BDC43D3D3E353E9ABEDBBD84BDFA3DB53CCF3E023F58BE92BEC0BBAA3D0ABEEEBD193EAFBE103C4F3EBCBD9DBE8ABC7C3E53BDE9BDBBBCB8BD003D52BE653EF23D69BE063C0A3D46BE08BFD2BE93BE40BD083B4E3E293E363E463E0DBD303E863E143CF43C773D43BEC83E4CBEBB3E563E5CBE35BE81BD203E0F3EBABDCD3DA63DE9BDF93D463CBFBD91BE7FBE493D903E743E9C3EF7BE21BE8E3E563EF93D0A3E49BED53DE0BD8D3E5DBEC2BDD3BD8C3D3FBDE83D453D8EBE98BC823EF4BC6B3D5F3DBC3D38BD2ABFF73D9A3E433ED8BD313E0ABD693E97BEE0BD4A3E683E9CBE02BE70BEA6BEC2BD273E813E063D36BE333E1CBDCABD823E8E3D84BD6ABCA03EF73D1F3E17BE3EBE4A3D163EFF3D86BE25BEBABE043D4F3D1C3EF53C503E7B3E383E58BD0DBEB1BE2ABDB03EDCBDD83DD9BE253EF2BD24BE983D753EBB3E8A3EB23BC7BE393C333B07BD983D70BEC43E203E643E9F3EC9BDA33D4EBDEBBD533E82BE723C5BBE82BE603EF1BDA03EAD3BDD3D6B3EB83DB23D023D723D1BBEDF3C98BD7B3D15BCEA3D82BEC4BD15BEDC3DDDBE4A3E4D3E82BE8CBE0F3E77BEF33D9B3E69BD823E443EDF3D713E153D63BEAE3E403E583E2A3E6ABDE03D7F3EC1BE1EBDB5BC3DBD10BF083FC0BA7CBD05BEA6BE18BF893C0CBFB9BEC93E1ABF5F3F893E25BF093EB33EE63ED53EEABED93EA0BE32BFE73E3A3F1FBFE43E35BFE4BC7DBF243F6FBEEABE68BE703E0DBD033E7D3FEA3D903C8D3D1FBE3FBDC9BE41BE0FBE463E10BFAD3E5E3CC8BD5C3D0DBE173D04BF6FBE82BD71BB983EAA3C1C3EA7BEE23DB23DB33E9BBE463E0CBDEF3C8B3E133D02BE54BE033F973EC6BDBD3E4E3EA53E35BEC9BD79BE843EC63B15BE113C80BDD73E04BCBEBD963D48BD93BD1A3BFA3DEEBD5D3E43BE3F3C813ED23D8D3DAA3DC13E823DBABEADBD0E3E0BBE0BBD653EFA3D813EE33E6CBE13BFB0BDA33D85BE9FBE6B3E6DBE6FBE83BCE23BBEBD0F3E303C603E043D783D8ABCC1BD043E7D3E9BBDE2B9803D4F3EE3BDAC3E223D733D2ABDC0BD4E3E673ED83E0BBE063E25BE7D3E9B3D3C3E20BE183D91BEB7BE963E0D3EC3BDBD3DF13D47BD22BD90BE993C643D0FBE99BDA43EE23DC7BC223E983E22BE7D3ECD3D8FBE42BE63BEF53D543ED43E493EB13EB73E63BE3BBDC63D2DBED5BD26BEC63E7CBE263FF6BE30BEA5BE78BE833DC73DFE3DFFBE2C3C9DBD573D1ABC09BF103FD73E423E8E3D883D7A3E293D273C82BE2ABE743D883C4C3EFDBD483EF93EA7BEE33D223FF0BE9E3D6CBE743EA9BD79BE6CBE883CBCBC0DBEB03E43BDE8BD02BEC13E913B64BEA2BE073D4DBE373E10BDFEBD7F3D5DBDB6BEB53EE9BDEABCD73DC13CF7BEFABDCFBD7C3D113EC2BC69BEF33CC03DF73CC63C5D3E65BD87BEA33D7DBD0F3D91BDABBEB13E84BD123EA8BEBFBE903EA5BCA73DE6BDA93D32BD19BC1C3EBEBDE63DE7BAB1BD75BE9ABC41BE8F3D1E3ED13E8BBDC1BE22BD68BDC3BDB3BD10BE8C3E063F543E5ABE7FBD2F3E9EBD083F0BBEB5BDF13C70BD923DD8BD173C4ABE2E3E4E3D1CBDE13E103CA4BE20BDF03DF2BB9EBCC33C403EAE3D73BE683E81BD403D5FBE3D3BF23EBCBD9CBD5FBD2CBE60BEA8BE2E3ED43C403E97BE023E6BBD973D9F3EC13C383D05BD8D3DC13E453E8C3E933D823ECBBEA9BEE53E64BD523D113EFABDA0BE773E633EF7BC213D36BD7C3E093DFFBDB3BD1CBDC7BDAABD11BFDEBD81BE0A3D86BEE5BD8EBEC3BD113E813E5F3D9D3E483D97BD613E543EA63EBCBD0DBE273F43BE21BE8EBEA13D03BE82BDDF3C533E523E13BD3C3E64BDB43C0EBEE73E01BD593EA13EADBD563C30BEB7BDC7BE8DBD6DBB4E3E76BEE2BD74BD133E2A3EC43D6CBECC3D093BA63E67BC033E153D81BE65BE273D22BDB0BE0D3E8BBE58BE88BD71BE39BDAABECA3DADBECFBD243ED9BD043F82BDD4BD0E3D533E9EBD1EBEAD3D853C923E1ABE97BE90BE0C3EDBBD813E263E3DBDFB3DE43E9E3DE53C85BE783E623B15BB30BE50BE303E7C3DB7BD37BE29BE4FBD323E663DF63E173E263E973DECBD8A3E9EBE2B3DC1BDBFBE8A3ECABEAF3EBABED13DAFBDFBBDAABAC43E5D3DFEBE1A3FBCBE153DD93D343EFCBD3E3EF83E99BC2DBD853E10BEAEBD86BC023E3DBE763D643E78BDA13DB53E94BE62BE923E9EBEF6BE9CBD35BEDB3D8BBE7D3DFEBD5ABD37BE26BD853EC13D303E463E82BEB4BDC9BE163F0EBF1D3F073C503E0A3FFCBD023E253C17BEB03DED3DDF3D433E9F3DFFBEB13DABBD14BD163EB8BDC83D9ABC76BDE93D3DBD6E3EC2BE0C3E0ABE983E4F3DDE3CB33D98BEA7BD563B743D03BEFEBDB03D8C3EC8BD85BCEB3EFC3EA23E5EBDFDBD593E2D3E463E79BE8DBEBD3E80BD813E023EFFBD43BE3F3D623E4A3EFF3EF83DC5BC3F3D62BE13BEEA3DBE3DDF3D073DA53D0F3ED3BE66BC59BEC43CFDBC95BE69BE22BE253EC23E093EBEBD283D1DBE67BDA33D403E1E3F43BE27BC3F3E8C3E9E3CB73E163F89BE1D3E14BE3CBDCCBD933D9D3E62BE3FBD8ABEA93E80BEA8BEA7BDD7BE633CE3BB123B33BE4ABEC1BD2E3D6B3E82BE363E8DBD3CBC18BE403E973E983EA6BE193EC6BE77BE473E5DBE35BEF03E333E5DBC63BDA03E383E6ABE923E58BD8CBE043D643E77BD37BDA5BE633DD3BEA1BE723B3B3E923EA73D293E1C3DE63CA5BE0ABECD3EEC3D853E16BD49BE42BE9A3E893D58BE273E9B3D683E503EA93D283ECB3EAEBDF2BB83BCD23E083E173E943E853E893E43BEF6BD92BD7FBEC23E133EC4BDE7BC733EC63ED23E1F3EFCBE16BEDF3C993EDB3D26BE563EAB3E083E50BD703D9BBE233DD73C7DBEC53DC6BE4EBE86BE073DFA3CD1BE6FBE653D4E3D723EDB3C05BE783AC7BDE63D81BEA73DCF3D57BED33DA6BEAE3D003E7B3DA03E063F5E3E9ABE42BEC63EEBBE83BE45BD19BEF33C2DBE5C3E083E50BE083E2EBE97BEF53D243EFC3DC53E773E153E9CBCDDBE6D3CB93D95BE253DA73E4B3ED33DA1BD0E3E293D323E5A3EB2BE673EE2BCA4BEBE3D1DBE3CBE633E183F71BDACBB513E18BE1A3D7A3ED43D723DF93DEFBE073F943D7D3D0EBE2BBDD1BD61BE2E3E06BF9B3EDC3E84BD08BE31BE373EA63EC13D8E3E25BC7C3E913E883E61BD823D89BE043F9DBD183E01BEAC3EC03D033EB43E36BE153E293D0F3F1E3DD63E2A3EA7BEA7BEB6BCA3BEA23DACBE623E05BEC93C023E8FBEA1BD31BEB2BE9DBE4BBE95BE31BE773C8A3EFDBD873C8ABC713E723E5A3E01BEA9BEB73E0EBEC13DD13E22BE243EA33CE83E1DBE133E63BE14BD1D3C633E99B9403E293E3F3E50BE73BEFF3E5D3E523E97BDC93E523E903EBCBEC4BB113E7D3EA7BD8CBEC23DDBBD103E9EBE38BE733E563DC1BEF73ECCBEAF3E683D4D3E22BE383E40BE103EA63D39BE8ABE0B3EB03D41BBAB3D88BD2ABE3E3E1ABE32BE7F3E013EA83E8ABDF53D4DBD7DBE4C3EC13D463D113E903EFFBD943C17BEE13D30BE09BEA1BECFBDA33D1C3EF03DC9BDEBBE8E3CE23EEABD5EBDD3BEFEBD083ED63EFFBE853E56BE3D3EA1BDA53D893E4ABEBBBD21BE3F3AA5BE6A3D6C3C71BEA73D92BE0CBE003F1FBEC9BE60BE7CBEA83EDF3E5F3E6A3DE1BDD83E73BE17BE533EDFBEB63DF83E023FF2BE753EDA3CE73D2F3EAEBD83BE9DBECFBE38BC653D07BE7E3E453EB13EACBD13BD213EA8BE3C3E5C3EC13D11BED53D423EDE3DEF3D07BF6C3AD3BEDEBC0D3E22BE6EBC193D77BE19BE84BC9A3EAD3EABBDE63B2CBE90BEE83D6BBD52BE40BEFA3BC7BE803ED03E82BE08BE00BE80BDE43E8BBDB3BE25BD783ED4BC70BEBF3B94BEBD3E04BE603D543E893C1FBDF13DE9BC463D913C04BEA23D0ABE963E41BE0BBDE23DBE3DB43E86BEA4BE6EBE4BBE18BEAB3EA7BEB13D94BEE9BE49BC94BD7C3E51BEAC3E82BE88BE1CBE9DBD813C7CBECEBE083E9EBCE83ECCBD96BE5DBE273D413D013E8EBD8A3D7ABC953C36BE02BD42BE61BDC6BD643ECC3E3A3E1EBF3DBE3E3C8BBE033F6E3E38BC11BDBCBB32BDE13D193E68BE91BEB1BE8E3E70BE17BEA5BD9C3CFCBEA43CE33D213D2BBE59BD023DBE3D963E3DBE2FBE00BE723E22BC723E943E77BDDEBE4C3C6FBE443E5CBE8B3E8FBE4D3ECC3EEA3D18BE28BE4D3E5A3E24BDC3BD573DAE3DA73D20BE7C3D89BDDB3D0F3E1C3DFBBD3DBC563E83BC3B3E013E0A3E0BBEEF3C373E8B3E15BE993D0E3B323EC1BEA6BE08BD123D1DBDCA3EC13EA4BD49BEA7BEEF3DFC3C873E9BBD18BE683EC73CEA3E6A3E66BF80BDADBEF8BDA43D043E74BEB93D913E853D89BDAEBCB03D923E623C1EBD023F713E42BDDD3D933E69BD0F3E9A3D95BE863DAE3D993E8ABEBF3E073F57BC163F113E5D3D8F3E5E3CFC3DD0BE47BE073F593E67BE2B3D91BB303D60BEAD3EB9BDF4BD4CBD90BE9FBC96BE0DBCD63D123E773D8EBD983E6CBE2BBE30BEC0BD8DBD8C3E84BE8D3E763DB33E45BE883EDDBD08BE75BD27BD40BE2BBF3DBEE9BE05BEF83B853E4A3E38BE6DBC6DBEB6BCE7BE8CBD1D3BA63DC33DC83C4ABE043D91BE643E9EBEF6BEB13E283D773ED8BDFCBCEF3D4B3B933E9A3D84BE25BE10BF013D98BD153E843C26BD7A3E53BEB9BD063F56BDFF3D5D3DE33DA0BE613EC8BD1EBE8D3B573D423ED13D253B4DBDD93E6B3E2DBE84BE2C3E2ABEDEBDD0BE453EFF3C473D1D3E9E3D5CBE693D0FBE0F3FB2BE67BD90BBC73D553E8BBE403E813E303E223E473D34BD3D3C913E3EBE883E8BBE7ABE0E3F223F1D3D3B3E32BC6CBD5B3EA33C023E863E853E473D383F15BE183E603EAABDDB3D283EA33D5ABECC3C133E89BE00BE8B3D023E7A3D46BD95BE02BE653D2CBDDF3DEEBD893E00BEEA3E623D593E8A3E403E4A3D323E6A3EA8BED5BD13BD0ABE423D633D34BEFF3DC63C253EE7BCF13E7A3E01BFC4BE103EB4BC14BD19BC4F3D6D3ED0BCB33D113ECB3DAEBC89BED2BDAEBDF5BD373E3D3E09BE4D3E05BDFEBD133EC63E403B9BBE8D3D003DE83D723E8EBD983D3BBEFEBE673EBD3C4CBE1CBDCABDF3BE233E313ED03E15BD0F3D89BD31BEBB3D10BE5D3D0C3D91BEB43D95BD1F3EA1BB2E3E213E16BF0C3DC53E8DBE023EFD3D8DBDB23D743DC13C09BD00BEDDBEE73D19BD7E3D753EF9BD4E3D813E43BECCBE823EE1BDBE3DA7BC833BE13CFA3D9C3E89BD123E6A3E223C34BDE8BEE6BED4BEDCBE83BC523EAF3EADBE66BB283EA4BE2DBED13DAEBE6FBEC83D903CCD3DA4BD65BE53BE5C3EA43EF73D83BC563D54BE03BFBCBC1BBEAFBE42BEBCBEEDBDD53E39BCB03D463E49BE04BE683DD6BECF3D603EFDBD973D92BD8DBE1CBE9FBE3ABE7B3EC0BE913E643EFF3DC6BD833E093E8DBC8F3EA53EA23E09BD0EBE83BC81BC85BDC2BDE23DC43EA5BED9BD41BE023E6A3E29BE24BE03BE833EC3BD41BE5F3E8FBD0D3F4BBEF83D863B40BD88BE36BE1DBE4B3ED73D953E36BE243D67BD133EC4BED3BDF3BEBD3E463E113E1E3E0A3D91BE49BD993E8CBD46BE74BD44BDD03D4BBD8FBC953E4E3E7DBE8DBDA53DDD3ED33DE03DBE3D843DA93C9CBD67BD7DBD8EBE26BE1EBE23BDB7BEDFBD2D3D5FBE0C3E043E18BF04BC90BDE23C1FBE12BE3EBD583E55BE4F3EBA3E78BEE83DB63E19BDEDBCEA3C023D273F393E56BE2A3D85BE3D3E87BDDFBD0F3DA1BC413D92BEFABEE3BD6DBE34BEA83E6DBE10BE1DBE133E183FE1BE83BC47BDDEBE6CBDAFBE8CBE323D0CBE82BCEEBD8EBD0D3E01BE54BE213E91BDB43D39BD3EBE0FBEA1BE37BE3C3EB2BCB6BE6ABE94BE2CBE1B3E433EDCBE83BE4FBE72BEAF3D0B3E31BE633E7E3E423E123E85BD8D3E",
      torch_tensor_288_torch.bfloat16: "0x0200000022BD17BE473A0EBD2ABDC83C51BE62BB753DA53D16BECC3DAB3C923D773D9EBDDEBDA53D003EA0BD8FBC03BE7E3D923DABBD063EEC3C883DC0BD2DBE093D4EBD6A3D2F3E3D3CE13D1F3E123DF7BB91BD06BAB93C273EC83C8FBD67BDD2BD8D3D433EDABD153E9FBCE8BB493ED93D023E8FBDB63B9C3D71BD0F3E0C3DBB3DAEBDEEBD8DBC9ABDD1BDB43D103E8A3D02BD05BDA1BB2D3E993DC53DF43D88BD953D2F3E723D003DB73D093DF93C10BD053D50BD7BBD973D9DBD98BCF43D0BBD15BEC6BD8C3E9FBB8BBD9D3C94BC25BDB3BC5CBE83BD4C3C863D6F3DB9BD10BD863DD43D3ABE133D86BD323CF63D243D043E02BD9ABD67BDA73DFD3CA23D3B3E293ED03BDF3D273D25BE423D39BD8B3D18BBAFBDE23C473C223E7D3DBDBD1F3EEA388EBD35BE2C3E74BDD8BD4AB98C3D4E3DEEBD34BE41BDEA3D1EBDD23D033D943DEDBDAD3C58BD0C3E843E02BECB3D813BF7BC363CF0BDF63C4ABC40BDB63D57BE1ABD1C3EF1BD4C3D433D833D16BDEA3CC3BC93BD593C033EE03B51BE3E3E953D0BBD1D3E32BE91BDF6BC193DC73D82BDD53D95BD36BE0D3EA03EA4BD77BD123E833D7C3D133E893DC0BDA73DFDBBC8BCE6BCD03C983D433A043E2C3C8B3EF2BCC0BC483C923D003D9CBD72BC633DE03C19BEFCBDE5BD0FBD95BC55BD0B3DDD3D4D3EB0BD92BB833CD73C203E1BBE9DBDA2BC04BEF73C4EBD4BBE0B3C3F3DBE3D333C3D3EFF3D9D3D4E3E88BDFB3D9C3C09BD0BBEA73D1EBCA1BA1BBE183D9B3C1B3E01BE153C0DBD25BED3BC0BBEBF3D85BE55BC9ABD15BAECBCEABD62BBAEBD",
      torch_tensor_288_32_torch.bfloat16: "0x02000000ABBE893D763D57BD53BEAA3D1ABEE23D3A3DEC3DCA3DEFBD4CBE99BB0FBD823DD03D35BE173CE3BD00BEDCBD98BE75BD7F3E86BC8C3D153F843E063D1C3DBC3D00BE973E313DA5BDE4BDC1BC3F3E99BD20BEF03DEFBDDB3DBFBD123E313EAA3DFD3D82BE913E8CBD253D42BD67BDD53DBCBD8A3BF23DC63C973E92BE01BD233E03BC70BC23BECABDD9BEC3BC88BDD33D2D3DC3BE1D3EE0BD303D1FBE37BE933D32BE093DA8BD903DC13D5BBE163E4A3DF53D813D6ABED23D903D48BE123EA63D0ABD173D993C68BEA73E893D02BEFA3C28BD2C3C1C3EFCBD39BDA5BD983E2B3ED5BD94BDA6BEEA3DA83DDEBD67BB64BE9CBC7ABB203E6C3E2A3E1ABE42BED43B423EE53D1BBE54BE25BD243E333E7E3DE83CDE3DC43C653E07BE393E1E3D3A3D6FBDDB3DDC3D39BCACBD8C3999BD1EBE89BEA2BD2BBE223A54BD53BD913CF83D4CBD51BE67BE82BEC03B683E68BE91BEAF3B6ABA873D1B3CA73B0A3ED13DC4BD58BE2D3E003EB73B3C3E9E3C2E3D6EBE913BA7BDBC3D133D34BCC7BD2E3E9F3C48BD5D3E993D4FBD5BBE1DBECC3D853E35BD94BDCCBEA23D1D3ECCBDD9BD97BD55BC72BE9ABD0F3D143E073E26BDF3BDE2BD94BD113EB03AE8BB07BDD03DB33DD8BDF6BBE73DDF3DB33D433CB6BC353C56BE3A3C503E42BD2ABE063E9D3DE63C5ABD81BE153EABBDA4BD8A3EF73BEDBD95BE87BEA53C0BBEF1BD6F3C403E97BD143E1F3EB23DD33D6E3E3EBE39BEDDBD3F3E6D3D263D8C3D0FBD903D1B3D743E603DA33DD93D7B3E2BBEDDBE8BBDD3BD5E3E83BD5A3D683E1CBE20BD843C8C3D84BD88BD353C873B243EF0BD8A3CC53D113E1CBE573E9BBD8C3CF4BDC13D34BE78BDE5BA1C3E933E26BE01BE0A3E873D383D29BEB63DAABD04BEF63D54BD273E34BE283E173D8A3E9DBD97BDCABD1D3DC0BD1D3E63BE24BB993E8FBE1CBE64BCC6BD153C9A3DD3BDADBD933D733E513E333E03BEA1BE023C6DBD4CBE9ABCEBBDCD3D19BEA73DC23DA1BD393C0EBC10BEA43CAFBB4B3E0B3E433B32BEB7BD8E3EF3BD46BE78BC1DBC163E8EBD81BD69BC67BEF5BD143E12BD13BE1F3ED63D64BD0DBD443E323CA83D5F3D3B3E9ABDD3BD623E893ED33CBA3D95BBF63B3D3B1B3C603E1EBE22BE8C3E833D95BA023ED03D56BCF1BC343E0BBD7F3DF1BB7E3D6ABD31BE2ABE053A0C3E08BEE53C68BDF8BD013E553D25BD3EBE483D05BED1BDC33D703ECEBEC4BD613C57BEBE3D76BD833DD8BDF33D9D3DEEBDDBBBEEBB4FBEC6BDB83DB6BC44BE4BBD613E113D63BC67BEB83D40BD013E253EF93DFCBD643DD7BD3E3E6B3E1D3E4FBE093EAC3D243D4ABC243EA2BD8FBD3D3EC7BD9EBD8D3C653EB0BE933D32BEBEBD4F3D3DBED9BC473DFCBD743DC63DD63D29BEEDBD70BE813EF23D823D443E8BBD16BE32BECBBCCFBDFA3CED3DFD3B813E383EFEBC49BEFE3D82BE293D7FBC87BDB2BDBBBB0ABD5EBE49BEA83CF23C973E563EB7BD0D3C84BD913D2B3B643EE2BDD53DFBBD09BE6EBEECBD28BDA13D5EBDE7BC0CBED6BD09BE8ABD733ED1BD5A3ED5BD3ABE693D31BEE7BD0CBD293E1B3E873ED13C183D893C733D843EEC3BD23DA8BD27BE6FBEA5BE31BD21BE763CE9BD853D923D413EBFBD6A3D553D31BE73BEF63D9ABD20BE0BBE0CBE60BD07BE223E5E3EF1BBFDBD5BBE54BD553C65BBBF3D373DEA3C693E05BE23BD07BE1F3EB33E493E2CBE0ABC133E14BDCEBB9C3DD33B843DB13CB9BD39BEB9BD28BE15BE813DD33DE03DA3BD213E183E4B3EFA3D9D3D5ABD8FBD1B3CAABE89BEAC3D60BE30BE60BE7E3D62BD2B3E5DBDDE3C2A3EC93D1ABD8FBC173EEDBC3CBD60BC48BE9A3DD43D073E89BE0A3C623EA5BD6ABD0E3D6CBE723E64BE82BDE3BD033DADBD1E3E75BD823DAD3D20BE853E273ED0BCDA3D293E50BDB6B8193EC13D88BD45BD9A3C9C3D34BE4D3E2ABEBD3D8D3D8B3EF1BC1C3D353E4FBDFD3DC5BDCBBD293C55BEC0BC803DD1BDA73DF23C17BD37BD52BEDCBD65BD86BE393CF03CA9BDD83DA7BDC6BE093D2C3DF0BD37BE603E06BE453E183ED7BC583C9F3D8EBDDA3D3ABE2BBD8D3D8EBE023E1ABCFDBD823D0D3DDA3D8B3D4B3EB8BDA43E6ABEEABD99BBA73D3FBEEBBD44BE4ABE42BD033DD93DF7BD7A3E983CEABDEB3CC4BCB63D773EDF3DC93D15BE033D843E983DD23C40BD22BE3DBE27BE1FBDA8BD59BD783D913D7E3E153EB3BD0A3E05BE1ABCCABCC9BC98BCEA3DB13D703E4A3E9A3D51BDBC3DF33DEB3DAFBD623C183E473D393E26BD7C3D9E3D0A3E4A3E7BBEB8BD9F3C0D3E36BE263EF13CF2BD853E40BE583E34BE1E3E48BD213E393EBB3D713CA6BEA3BDF2BD433EDF3C91BD35BEA0BCB93DF93D2DBED63D42BE953D263DEABD8D3E26BCC83C83BDFA3C3B3E34BDC33E5CBD49BEF6BC30BED03D7DBDCD3C41BD77BDBFBEBDBD0F3EE63CA83DC4BC30BC023E5BBE8D3D443E483E403D513CAB3D5F3D4FBE753D4EBE2D3E37BE35BE023E9FBEFABD4FBD04BC50BEABBEBCBEE83DE3BCEABCC1BDE53D9CBD51BCB7BE9BBD153E053E82BD5EBC613C193EDDBDEEBDA0BCC6BEFE3D113D30BEE4BD44BD1B3E1A3D6A3E3FBD92BDC03D163BCC3D0F3EACBC8B3D1C3B07BE27BEFABC033E983D5CBD1B3E15BC0BBED9BD44BE0A3E203D96BDA93DACBDCABB7FBEC0BD263E10BE80BD1C3E86BC0C3E05BD753DF73D4D3E83BE493E89BD96BBB2BDAC3EB7BD453DFFBDA23DC83D8F3E963D40BE873D20BEC43C39BEF6BD4BBDF23D2EBEAABD74BE45BEA7BD84BE55BE563D063E99BDBCBD9A3CE1BC0C3EC0BDB23D993DD23D113E3EBEDA3CB33EB5BD293E92BE983C703D0F3E39BDBEBD67BE3F3D053E81BCF73DE5BB493ECB3D6ABD99BDE4BCAFBC0BBEAABC8C3E6A3CDC3B8F3DBF3E0E3E103DCCBD20BD7ABD98BB50BEC2BD8DBDB73D5BBE623D4E3E413ED73D92BD71BED13CB3BA243E4EBD4BBD5EBE70BC8ABD3F3E0FBEC33CA63C123B88BDD3BD8CBD73BD1A3EA8BA1D3E2D3E7A3EC83EB13D093CE2BD4ABB2C3E0CBEE3BC94BD043EB4BCF43D383E273D423D323E4A3DF839643E75BE83BD32BAA2BD86BCB13D963C223E43BEAA3CCABDF03DA63E40BDB4BD1FBEAEBD44BEA83EB93EAFBC2DBE523E54BC79BB1DBE9C3DC23DA7BD0B3B4C3EC73DF23D003CB8BD87BB91BD433C76BD173EF1BD95BD593D6CBE12BEAD3D33BEE53D013D3E3ECCBD08BE0ABD21BE373D51BDA9BC353D84BD683C723D79BE72BD2D3E093ECDBD3A3E34BE4DBD233E303DDBBC453E843EB7BDBC3D5B3D4A3D4D3DEC3DA3BD30BE603D44BEA93CD0BDDA3DF63DE33C1D3E83BC873C703DF23D963E8B3D4CBD9EBDA83D8ABEDF3CA6BD6A3CAEBDA33E8A3D6FBDA43DF13DF53D263DCB3A0FBE11BE943D65BDA33D61BE07BE8D3D56BE74BE0FBE9B3D7ABB29BE88BCD5BDCBB98DBE2F3D643E043D65BD6FBD933D22BD263E0F3E21BD023E81BD893C893E8E3D39BE46BD19BE26BEC9BDE23D0DBD2E3E2BBE2DBD0E3EA4BCC83D043EE33D9ABD773D0CBE3FBE263C48BDD33DFC3D11BEFE3DE13CF0BDD23D923E8A3EFA3D2BBD6DBEF33C33BCA83D723D023E223E8B3E513EF5BD61BDFC3D0DBD123EE03D2C3E9F3D2EBCB8BDAEBD073E953C7E3D91BD033E51BE173EB63D3ABE633C35BD4ABDB13C68BD2A3DCA3D1D3EA43D2CBE7DBE85BD76BDADBD723D1ABE1B3EB73ED13C12BCB93D023DB33CA03D693D133E7B3D78BE17BE6E3E63BB8DBE1D3E693DBBBE4F3DCEBB69BE3FBEC53D853D0D3C90BC42BE87BE9EBDB2BDF93D343EB8BD29BCA33D093E96BC19BE8F3DB13D323DEA3C13BE2F3D1F3DAEBDA3BCC63D98BCBDBD733CE43D3EBD3DBCB1BEF7BD8F3A19BE8BBEEF3D17BE923A403EC2BD1E3EE3BB8F3C48BE24BEFEBD963D393DC1BD053C7F3D10BE94BD603E43BA12BE89BEC0BD2D3ED7BDA2BD2A3EA53D52BD18BE09BED53D2F3EA0BD2E3E45BE2B3EC5BDA3BD3C3E4F3E71BE4BBD103D923E633DC53D023D113D7B3D83BD873CFA3D95BE07BE5CBE9EBE8FBDB93DADBD96BD4ABB6CBB333D503E58BE2BBE803D093EFBBD173DF63D64BDC03D96BE15BD30BED1BBDCBECBBCF6BDB83D7A3D873C083EC4B8333EC4BD4F3EEA3DF6BCEF3CB83D343E06BD04BE413E643E143D66BE7EBDE2BB013DA1BC5C3DBABD8DBD223DB2BDD4BD2FBDB3BDE63D11BD9BBD9FBDF03D863EB83CAFBB8ABBE7BD5F3E91BDA3BD39BD87BE853E9C3D553E47BEF73D3C3BF03D063D95BED13B98BEA9BC1DBCBF3D2EBE63BD86BD8E3DBBBC72BEC03DDF3C463E613EBABD833D9CBCFCBD623E8E3DA73D2BBD94BED9BDF2BC9CBB673E293EB83D4ABD94BEFCBDE1BDCEBDED3D0CBE6C3E19BEAE3A173ECFBC3C3ED6BCB73E6CBE153E30BE9E3C84BE1B3E66BE353E313EA03CA5BD81BEA4BDD2BD783C2DBEC63C19BEBB3DCD3DB4BEE7BC25BEE739F2BDBEBC083DE23D63BD053E713D3FBE70BC11BE7CBE30BA97BD703E24BDC43D083E0EBCF53DFBBD043D01BB513E0EBEF63C05BE843ECF3DBEBAC3BABB3DD43C673C153DF3BD3FBB3A3E23BB393E173D443D1ABEAF3DAE3E053E6EBDE33D5F3ECEBDE13CD2BC933BFFBB193E27BDB1BD233D44BE743D35BE5D3C303DF53C2A3E233E5BBE27BE393E403D1EBEC63D323BEEBD16BE403E693E903D0BBE083E033CAB3CD1BDBC3D813E053E5A3E1F3EB5BDD83DCC3BB23E5F3C3E3D943EE83D0CBE373E04BB573DF4BD403DC33D2BBE0E3E8D3BFF3D4DBDAF3D3D3EC03DE93DF4BC8C3EB8BD113D2BBB983D24BDADBD11BEC7BC1ABB663E81BD26BE33BEA93E843EFA3D06BD753D63BE09BE133E90BC533C273EE03C52BCD33D61BECBBD803D3E3D31BE313E823DB13DB03D0CBB92BEF73DE7BD9F3D45BE7DBDDEBD173E3B3E16BE143EBFBD713D5BBD3EBE47BD623D4ABEE33D7FBE05BE86BDD13BE0BD3D3E6C3EABBD43BD0FBE1F3E55BCCD3C31BDB53D1ABE443E3BBE973E793BD53D9C3D553D0A3D073CAF3D05BE373D6B3C43BE063D9F3C50BD33BD253E943E173E01BD4A3ED3BDFCBDA73ABBBDBFBD4C3DBDBC52BD053C82BBF4BC8D3D35BE4FBE703A033CBC3D0B3D4BBEB43D25BD91BE93BC89BD67BC033EA93D83BE3DBE06BD6A3EFFBDB63DA6BD1BBD7BBD403B09BE06BD903D843E3ABE2F3E8C3D093E3B3E0DBE1B3EBD3E8CBD513E3E3DBEBDEEBC99BD293E05BE113E11BB0E3D673E6D3D93BED83C48BD543D8B3DFA3D633E223D08BE223E253DE0BDCBBD2A3EDE3D9B3DEFBD323D813DE4BDEDBDFFBDF83CDD3DB03D49BE573E1FBEDF3D95BE37BE2C3E20BE2EBC2EBE43BE9C3D5BBD4C3DFC3D26BE72BD5E3DFB3C09BE37BD18BECCBD56BDD13D993E41BE1BBD603EA6BDF43D7B3D483D08BC9F3DA43E31BE29BEC53D5F3E2A3E80BE35BD423D91BD463C72BB46BD083C7C3C78BE373CF53D4EBD39BDB5BE0FBCB23D933E6C3CB03DB83D053EC13D4E3D9D3D453E313DAD3D5E3EB83D34BCF2BB2E3E93B809BD323E9A3E00BD293D26BE75BD9F3D1ABE423DB1BD40BE553E193EE2BB7B3EF5BDD33CDBBB1D3B16BE44BE1A3ECBBD71BC8FBDB23DF3BD0D3EB2BD3DBD68BD3DBE9FBDB9BD563E1D3E8A3EEE3BB9BD563D94BD20BEAB3DDD3D34BE93BD8BBE67BD08BEB6BD033D50BD76BD093D2FB9C33C6F3E833D1DBDAA3DB63DA13D0D3D0C3DE4BDDD3C95BE3B3E353EAABDC43C52BEE0BC62BD1EBE093EAF3DBC3D8D3E71BD84BD963D2DBE0ABEC1BD8D3D013E46BE2B3E89BC863E5DBD8CBDAD3E0FBC733D9B3D9C3EB9BC52BEC33C383E8F3C45BD9E3B103ED93D653E8BBE5C3DB6BD20BE51BEF2BB9E3E0FBD74BDC03D053DC53CFCBD363D09BEBA3C99BDDD3C4FBD3A3E8DBDB5BD363E203E6ABEA93DF73DBB3DCBBD093E833E033D3EBCE53D063E893EBABD11BD233E293D87BDCA3D11BDAC3D74BD703D12BEC83E213EACBDE23D68BDFFBDA33D3DBD0DBEAABD57BDE6BD07BE883E263ECD3D2F3EBABD15BF0F3F02BF2BBF30BED33DBB3E5CBE443E8BBE253FF3BE283F0EBF83BEB4BE683E9F3EDC3E8CBD403E393E8CBE5C3F1D3F69BFBFBEB9BEAE3E77BD92BE623F2FBE2B3E98BD62BE573EFD3D41BDAD3D053E0C3D35BDA4BD16BE633D2B3E40BEA63CF3BDCD3DB33DC83E58BC13BEA73D1BBDC3BE44BEF3BDA2BD1BBEBC3C7E3DC13D6E3E9D3D4DBE773E34BE19BDA7BD51BD67BDDFBDE6BDDDBC8F3D33BE293C34BE18BDC9BDA4BB97BEBA3D67BE3D3C07BD4F3C263D42BEAD3EF03DFABDF73DCD3D84BD2BB914BDF13C5BBE13BD3C3EC4BE5ABDA13E9CBE88BD3CBC24BED93D473D4C3E17BE40BCB93D51BD61BC013E163E86BDAFBC0D3E363D05BEACBD8BBD723E393EF13D623DC4BD2A3EAC3D693C33BD423E8D3DE9BD51BE463D753E0B3E93BDF1BDC63D853EF43D083E153C98BD5F3ECB3D74BE4BBEEB3D9EBBA83A8F3CC1BDB9BE7EBDDDBD453D17BC1ABE1DBE0ABEF8BD25BC20BEB73D8BBED8BC9A3DFFBD0E3DCCBD8EBEDBBD89BDC9BC6E3E243D813EEF3DE6BDB6BE72BDD3BCE0BD763DF9BD023E293E13BE083D933D153E5EBDBFBE373E84BD9F3D06BEBABDCEBD773E073EA63CC83D723D8DBE24BE40BE153E833D27BE4CBEA73EB8BD4A3E97BD06BE5F3EF03D75BE343E34BEA0BD7FBE15BE73BA07BD0A3E3BBEC0BD9DBD333CFE3D2D3E443D85BE88BE7F3D473B72BEBC3CD93DBFBD64BD963D8C3C5B3E203E55BD3EBEAFBD74BE6EBE80BD2EBC673ECC3D7E3EE5BD8A3EC23DC3BE16BEEDBD02BE883C08BD183EB93D9CBD8ABC043E5F3D39BDA0BD713E82BE3FBD37BE32BE383DA73DE9BCC83CD93D9E3DE63CC8BD173EECBD1C3E3DBE06BE2C3D103D0C3EE83B933DC5BD81BE09BE09BD443DACBD873D84BD543E03BE6FBE8EBC5B3EF5BD2A3EE2BD9ABB8A3E3CBD7FBDFCBB78BD3DBDF93DD0BD86BDB4BD0ABE033EF6BD253D49BEC33DE73C3D3D6C3D5E3E803DC8BD04BDBFBB143D113EAABD7FBC5EBC363D433BCCBD1D3C953C39BDA8BDE23D343D783D29BD00BD2F3CF3BD4FBE743E5ABD1F3E823D33BD1CBD2A3DD2BDC8BD8EBD453A843D843E6FBB2D3D56BEDB3C1ABDD1BD163D703D0C3E5F3E783D843DD13D523D21BE3FBE633D67BC693E013E19BE9ABC95BE9D3E49BE7F3D94BEEDBDE1BD363E65BD7D3D2A3E143D863EEA3C8B3DEC3D863D043E38BD1E3E94BDD1BDFABB803DBABA143E193E50BC06BE7FBDDFBD113D72394B3E2BBDA4BD343E06BB17BEA93C97BB903EA93DADBD343D2EBE2FBC323D09BDE63EF1BD3BBD063D5F3E5CBD98BD823DA7BD11BDFE3D7FBE163D47BD0D3DADBD8C3DBC3E22BC6CBC023C043D88BE05BE113D3B3E83BD9D3E60BD8CBC2DBDBCBC37BE493D0E3DD2BD3CBBA5BC38BEBBBD0ABD543E0EBE3EBE2B3EB8BD563E123E3B3EBABCC0BD103E503EE03EF9BD483EEC3DD7BD5FBEDFBCCB3D55BD4D3E91BC49BD533D053D8BBE033C633E1F3EEEBD773EE43DFFBD3B3DA63C8CBEE3BDC73D333E9FBCA6BD42BE71BB333B3DBD113E833D85BDA53D48BB973DA8BC59BD373E08BEA4BD6ABD0D3EF23D1B3E77BE663D413CA1BDCF3D42BE583E62BD85BDFB3D563D993D0FBDA23DC63D903DACBD8ABDE7BDF53CD3BD483DC8BD0BBE173ECFBCB93C273D1F3D2EBEF8BD9EBEC2BB803D633DE9BD1FBC3D3ED93CC6BBC3BDECBDD9BD2DBEE5BDECBD7CBEA13D833D983DFF3D60BD86BE593EFD3D87BCA73DBCBD743E56BEE0BD2CBD033EC3BD243E003E9C3DC6BCF23D073D773E16BE0A3E143E07BCB8BB213DC1BCA13DEB3DC93E18BE1EBEB23D113E44BE26BE98BE4FBDD0BD66BE15BE0C3DB63D053D683DC7BD65BE87BE46BD7F3E39BE5A3E143E393EAA3D8C3E42BD833D933DCE3D14BE5CBD323D4B3DC43DFCBD25BC333CF03D793D133E503C93BC15BD98BCD53D2DBD923D5EBE3ABE39BEF43D87BDC1BD543D593E913C633D5B3DDA3C7DBD0B3EA2BCB3BBBD3E2B3D1FBC8F3DDBBD35BE38BE19BD1FBE633CF5BDED3D49BE25BD8BBD14BD18BD0D3E483E25BE713C4BBE21BC02BCE7BDE5BD3EBE24BE16BBBF3C83BCCEBC47BD81BD55BE213EFABDD3BEF43D49BE283D18BD11BE8FBD8BBD42BEF43DE03DC93DE33DBD3C57BEC83C1C3C1D3E533DF93DC9BD213E8C3DFCBDCEBDF53D29BD4EBE69BD003EBC3D933EBFBD7F3CD73C303D2E3E7CBE63BDCEBC0ABD063E22BE8E3DFD3DBE3DF83D843E233EC5BCF6BC563E9C3BCB3D013E0DBED2BEEA3DD93C95BDF9BCFEBDBEBE95BE16BE84BC26BED4BD43BE2D3D113E83BE633E18BE05BED83D58BDB1BC80BE153E213EE93DF2BD4B3E633E563E21BEFD3C2DBE8ABC80BB073E42BE0BBD953BEF3D1DBEA23CA0BD463EA33B8FBDA4BDBA3EC03C663E3EBE843EC83D9B3C1E3EA1BDF5BDAABC66BC033E68BDCC3D77BDE4BD96BDDB3D323D0CBE2D3E3CBDF8BDECBDD43A913CC23EFF3D873B4FBDA9BE033D723D48BC17BEB33DEBBCCDBDAD3D603DDFBC513ED9BD833CEBBDB3BDC53D4A3D0B3E203D593D8CBD9CBE3D3D863C16BEE43D9EBB353E69BC0FBE623EA4BD1EBE81BE843E07BEBABD293E963E493DA43D55BE183D743DF33D8DBC6CBEB83CFDBD243B093E29BEDC3DE13DE7BD183E6CBE20BE363D913DD33D873EB53DCDBC433D3ABDA6BC8EBC23BDA93D1CBE083E68BD383D093D9DBD733E43BE933D973CD53D373ECE3D8EBE6FBE60BE39BD1D3E2CBE0CBDA0BD81BEE1BC77BC36BDFE3D9ABE063E7FBD35BE8D3D353CE83B6C3E98BEC8BE8B3E34BEAFBD143DB2BCE93CA9BC4DBEABBC3FBDC4BD893E873C8EBE243E4A3DCD3D2BBD36BE25BE9ABB8C3DBF3D64BDA83C403ECABD1FBE6DBD5A3E583D6F3D93BD87BDE7BD83BE14BEB53D2C3D11BE373E013D96BD1B3D50BD22BE9A3D903E2BBC00BE213ED43D853D64BD85BD1D3E8A3BF2BCCCBD4BBE04BE92BC7A3D413E9D3ED9BD613DDDBD053E83BD853E423E533E013CC23C503E21BE833C1D3D083E4D3E2E3E96BC173C00BE32BEE7BD8BBC86BDF9BD573D4ABEF5BD6FBE3DBE043E2F3E643D603E103DE0BDDCBD023E5BBD303E313CADBD0D3EE3BD42BE413ED9BDA53E973E8E3D8C3E0E3FB23E993D3C3FF4BD8D3E4B3E16BFBC3E62BFC2BCF3BE00BFDCBE6F3ED5BE273EB33EF23EC2BDDA3E78BF9BBECFBE90BE3D3FADBEFD3EFBBCBE3DA1BD933C963D0DBEBD3DAE3DCA3C163E7BBD093E123E073D8FBD8E3DD83BFFBC81BE09BD56BC683EEBBD1C3E38BEFE3DE53D4DBE373CBFBD5ABD76BE7FBD6ABCC43DDEBD393DAA3DB5BDB93D0F3E77BE613E8DBDEE3CF2BD23BC4DBD58BD2A3E053D483CBB3D03BE27BC57BC003E8BBBB83D3B3D883DA23B30BE41BD18BBA5BD2CBC1B3C053EC33DC1BD0B3E0BBE363D2FBE72BE8CBC103DB7BB683E12BD0C3E01BD0E3D6ABCC53D1ABE4ABDC6BD26BDA2BDF93D2D3EA9BCB3BD9F3E753D1BBC18BCB8BE8C3BECBD99BD8FBA0BBEF33D8B3E86BD6B3E5C3E203D4EBDCB3DA03B4CBE11BDC23E1DBE14BD20BDF03D4EBBF4BD353D3DBD15BD293C43BE763EFABDDEBDE1BD7EBDB1BC87BD93BC4CBD063E1F3E88BD3D3D0ABE83BD253E55BE13BE22BE9D3D483D153E8DBCED3C28BE9FBC07BE1DBE04BD1FBCE4BD9A3E2FBE52BE013E13BD84BD13BE35BE163E50BDB53D663D0DBD0A3EBEBD843CECBD9ABDE43DB4BD003EF83C8EBEB23D973D8DBE55BD69BCC2BC98BD6B3DCC3D243BD7BD34BEE93D7E3EAE3DF5BDAB3D773D223C8D3C4DBD5DBE6ABE153D803C90BDF8BC813EB3BDFABDD1BC313DD73C443DF8BC9BBCD83DA83DB1BC113E383EF03D2C3E44BD013D93BDC4BD97BD03BCD2BA15BE02BDB03D293E9ABDDA3B7DBD1EBE843D8EBD203E093E7CBD073EA5BD8CBC263E71BE923D95BD7F3DA2BDA5BD073E6ABD8EBC893DB5BC483D4ABE88BD57BD353DE33D34BEB73C433EAB3D46BDC43D093E1EBD543E233D3EBD0C3EE2BD45BD43BE39BDDABDB2BD373E2BBD083EACBDD13D963D17BC82BE76BC853E963E373E14BE113E1EBEB7BD78BB073D77BE98BD38BE9FBCF6BDE9BD983E1BBD743E6F3E8E3DC5BD65BE243D0BBE81BCB13DD03DCE3D3B3CD7BC9B3D8A3E4EBD7ABDC23E043D23BE643D073EEEBDCFBDB43CBDBCD83DD2BDFF3D61BD25BEDE3D293E583D7CBC2E3E9CBD52BE5BBCD83C683C38BD80BD89BC043E98BE773DBBBD2A3EB4BD5ABE803D2DBE48BE1A3E083E84BDE3BD2C3D6C3DCCBD66BC8B3E42BD513E703E0BBEF3BCA0BC0EBE8DBE9D3DF5BBE6B9E13C4EBE37BEF03CA43DFB3D4E3EAA3D81BEEF3DE43D45BE003D9F3DCFBD9ABD1F3E4DBD3BBE15BE883DFCBC323E3DBDFCBD493DBEBE94BC0B3D593EE53C763DDCBD49BB8C3C643D983D43BB13BD193D5BBDC9BD6D3D1CBE723DD13DD9BDEEBB7DBD033E98BC3A3EA1BDDB3EC03B2DBD1F3E88BC34BE02BEF73D6DBD60BD053CB73D053EB43D5CBD4BBEEC3DA03B99BE083E7B3C1FBECF3D8D3E86BCFFBD8B3D723C103E023D5CBD513E52BDFEBD4B3D56BEA3BDB33DC7BD423E403C423D03BD083EF9BCAC3DA6BD7ABE553EE63D5D3E7BBD273D21BDCDBD26BE6BBC8DBE403E1DBD17BDCC3D7A3D6B3C263E91BD9F3D42BDC5BC573E49BE9DBDB43D343DB03C80BC2F3E463D933A89BD2E3E003E573D14BE3ABECDBBCCBDD1BC90BD043D25BDC6BEAD3D643EEB3C713D1E3E383D683E983E7FBC843E913B84BDBABD303EB1BCBF3D7D3DF83C6DBD103E4F3D9EBE13BEC63D433D263E30BEB43D92BEE3BD8E3D95BDEF3C163EB9BD303D433E873DAB3D8FBE843E443CE3BCA63D92BDF13D4E3DAABC183E543E623EC0BD2D3EE03D053EDFBD22BE8C3C563D3B3DCE3C093DF7B904BD3ABEFE3DAEBD333DD33DBEBDD03DECBD0ABD8E3E7BBEACBD233EF0BB1DBE143E8CBEB23D9C3E8BBF133EE63E1F3FAA3F3A3FD73EE73C1ABFE13D3C3EF13E51BEA13EDB3ED6BB3C3E07BF00BEBBBEB93EDF3CE53C613D013F853EE5BEE63EC03D463D003E2A3D4BBD863E8ABE803E0ABED93D2EBD193E44BB68BD7D3BE73D7A3EB5BB8E3D023E173E003EDABDA5BDD83D343EB23DD8BD0D3E6B3E4E3DFD3B7CBCBDBDC8BD803D5DBC343D47BE0DBE9F3DD83D2E3DF6BD00BEBD3D233E963E89BD003EAEBD2B3EBCBD4E3E91BE5E3D6ABD263E863CB03CABBD913D473ECA3D46BDE83D473CB83DF63D9CBD85BDFC3DF8BD40BE253D6B3E963E11BD323CBB3D46BE08BE0CBE00BEE2BD47BEA9BE4B3EFEBB233EA5BE213D5ABD093BBF3C40BD023E143E61BDD2BCFE3DB63DB5BD61BDDD3CC6BD26BD14BE1CBEAABEA7BDCFBC90BEA2BDD13DDCBD953CB03D82BEBEBE7F3B783D52BC12BE693BF83D7DBE903D66BE293E4FBE1CBD823D5D3EED3DA7BD0DBD913D4ABD44BD833DD9BC8BBD8FBD2BBE5D3EC6BDA53E70BBA1BDC8BDC43DD63D77BE223C38BE973E263C70BD7B3CD83DD63DC73C2BBDA73C69BE5C3EF3BD32BDB9BD15BE043E553E833D8DBD57BE523E0D3E37BE713EDC3DEFBD603E023E07BD5EBECCBC12BE8BBD053D96BD17BE1C3D4C3E05BE823D1FBDE9BC3DBD163D483D06BD12BDF73DF13D873D23BC093C92BD5D3E9E3E76BD38BE163E76BBD03D84BD9B3DBD3CA13D45BEFA3D193D863D7ABD9DBC453B23BD20BE2E3D5FBEFCBC973EF5BD1E3EAABE15BEFE3CCBBD8E3D15BEF1BD913E69BE7A3D113D5A3E89BEC6BD413DA83DC03E51BE153EA3BE553D153E1A3D8DBE30BEAABE963DFCBD3D3E963DE7BD20BDF8BD06BE9C3E36BEAF3C993DA83DF7BB02BE91BCDBBD783EC6BD38BE353EBCBC393D0CBCBE3E6ABD093DBA3D893C30BEE7BDA03D34BE023D2FBC8B3E74BB68BEA93968BE4A3E463D783D493E9ABD02BEF43DBDBD743D5E3E383E78BD333D01BB0E3DD6BEFDBD60BEEC3D80BE55BDD13D713BE1BCF23C10BE9E3D1A3E3ABEBB3D963C0ABE38BE03BE573D303D2E3D4FBD0F3E25BDFD3D0BBEB23D45BE07BD433E13BEF8BD1A3D003EBABD32BD843C6ABE68BE0A3E99BDD7BCDE3D86BC39BC143E923D533D173E81BDFCBD043D913D5BBE69BD5D3D023D2C3C4ABD7FBD403E23BE3C3D0E3ECF3D2FBD903E35BE1A3C283EA63C133DD7BD16BDEABD75BD3BBE5B3D0EBC32BEFA3DF03D3CBD7BBE35BECFBDFD3DF33D02BE4EBD5EBD1F3D2ABD2EBE103D70BEB7BE59BE3F3EAD3D393EA23D9FBCCD3D2B3EA53E503D763B7F3E43BE4ABEB53C5C3DB1BD923DE03D47BED7BC3C3D773EC0BD39BDE1BD1D3DDDBD8F3D1C3D28BD0ABEDB3CA83DAFBE803DB53D283E3ABD01BD1F3E173DA33DB03C363EE53C383DEBBDFBBB7CBE243DC03EFEBCFB3C80BE6BBE983C8BBDF63D393EA03EAB3DBEBD07BE3ABE08BD11BE32BD79BE2C3D573EF23D0ABE7F3D0CBDF7BD3EBE543DAEBD0C3DEA3D6A3D47BED6BE023E3E3B86BD71BD093D393B3EBDA7BD1ABE58BE2A3EAE3B7BBD83BE1C3E923D71BD69BE723EB1BDAA3D78BD7CBE23BE1BBD13BDD1BA813D143C70BC393EA63E5CBD293EF7BDCABD5ABE0C3CBB3D5BBD4ABD613DF0BB973E5F3EE2BC3C3E5DBE323C6E3E843D16BEBE3C8DBE543E313EEC3C2F3DEDBD01BE63BEC53DCABDA53D023CF6BD5DBEC73D423DF4BB72BE743E513D2A3E1A3EFC3D0B3E9FBD803D01BE3A3ED8BD8ABD393D99BE103E813EE3BD933D933D743D0B3E37BC3FBE083E133C6F3E173D173B8A3D973D033E2CBD8EBE90BDDC3D4C3E23BE03BD73BCEFBC06BE423D7EBD91BEAC3DE2BD24BD7BBCD43DF6BB82BE433E8CBD9BBC87BDFF3D163D79BDF03DEDBDE63D06BD91BED0BDDC3DB7BD793D41BED73C53BEA43D02BE8EBD34BD5BBD45BD3B3E31BC1F3D933E173E063D2A3D5F3EB53BF93DE0BC8D3D3C3C18BD30BD98BEF5BD803DECBCBABC84BCA63CB23D983EE33C3EBCD2BD7EBD073E95BDBF3CB63D25BCA43D2FBE2DBE8F3E2DBB033E833E443D6D3E6B3DBB3E28BD1DBE45BEF43D073E4CBD43BDD1BCF3BB13BEF93D0F3E833E47BD21BE10BEF7BC88BD6CBC26BE98BE06BDF4BD713EBB3D9ABE40BEABBDA6BE703E3D3EA6BD9BBE353E193D3C3EEB3D0E3ECDBD9DBC95BD0ABE89BD2DBE65BC2F3D30BE6EBEC83D483EC0BD853C6DBC293E9E3C4F3D41BD603E77BDE13D113EBDBC9D3C97BD033E07BE72BC1A3D4CBEDCBD033E30BECA3CEFBC3D3E1E3DF03D0D3EAFBDDEBD633D6A3D283D693D1CBD46BE5F3EB73C2B3EC1BD3E3EB53D1BBE3ABCAC3DD43DEB3A233E033D463E84BE18BD703DCBBD4C3EB4BD2FBE86BD4C3EEABD3E3E023E91BCD23A253ED13DA9BD8C3E88BDDC3CAD3D1CBED73DC63DB23DAFBDF53CB73DB73D7B3CA63EF03C483CD23D71BDEDBC713BABBDF0BDA43C4BBD693E11BD023EB6BDE33C01BD8EBEA6BEB23D7DBD583D92BE483EB4BD513BCCBD183E813E1EBE2F3E11BD503D2C3E93BD2EBEE33D9B3D893CB33C4D3E673D14BCC4BC013EADBC4C3DEB3DED3D51BE59BCAF3D333E863A0C3E9DBEAA3DA93D04BCFBBD7FBDFCBDB23D693E953D1CBEC13D153E383EAA3D4CBCC13A28BBA93D5CBE6ABE32BB203E8B3D643DE73D17BDECBDB1BD843CD63CC03D2FBE273D06BD0ABEF93D2BBCE73DF43D14BE56BE94BD8C3D78BE91BD0C3D7D3C22BE52BD5D3E78BEB63EFABC803D923D9A3D13BCD53DA53DD93D9CBE5B3E443EA03CD2BDF8BCCB3D6CBE59BD4D3E843CA9BE3D3D1C3E3A3E6DBDACBCD23C4B3E153B21BE8ABDD43D6E3D86BDAABDC3BD64BD1DBE77BDF43DBE3D0A3D01BC66BDE53D92BE5DBD0EBE4D3ECFBD643BA7BBEC3C083CBC3D963D7B3D81BDA7BB4D3E4C3DEF3DC63D34BEA4BD35BEF83DD2BE08BEDEBD1C3EE9BC8D3DD83DD43D21BE24BE9CBD1DBEA73D79BD8D3DDF3D303E0F3E9EBEE0BC40BD993EFFBCE7BD82BE963DB83D123E33BC113E33BE4D3EBF3E9ABD683E563B383EE83E023E14BEBFBD053EC43DCE3DC73CF5BD93BC55BD613D3DBDE73D0FBE86BCD83D30BEA7BDB73D8DBE843D0B3D193E22BD473D7E3C6E3E5DBEA93D62BE57BE623E023EA93C30BD1F3E3C3E453D08BB2D3CCE3D73BC85BD4C3CC83EAEBC8ABDFBBD813DC83D35BD193D59BE12BC3BBD17BE2E3E26BE193EAA3D9CBE183E4D3EAABBB33D84BC57BEC13CAABD3E3D9A3E74BE5D3E37BC1ABE73BDA23CA53DBF3D10BD28BE353DB03D7CBDFB3DA1BDE63D3BBEA6BD84BDFBBD653B903C463E143E7A3E603E573DC9BD72BE4CBC663E1F3E103D9EBCB93D313E293E8E3D2B3E0FB7213E4F3D183EFF3D08BD13BE2ABE1EBEBABC65BEC53D9F3DBBBD91BD7A3E3B3E54BCB03D923D003D3A3EF23D16BC823D5A3D5DBE223E4DBEAF3DA73D92BD1ABD203D8B3DC63CB8BCA13D973D033E1CBD033EEE3D7DBECDBD59BE93BCE5BDF43D113E08BE41BD913CC0BC803C30BD2CBE3D3EE83D9F3DE83D9F3DF5BDC0BB58BD2ABE95BD52BD753D653EC4BE83BE61BCAF3DFDBDD53D14BD2ABD803D7A3E92BEA43D1D3D1ABDF8BD85BE41BD353E53BC15BBEC3D0CBE2BBEAABE14BE14BEC4BDDB3D403D1FBE4B3B13BDFE3D7B3D32BE74BEFCBA9F3D3A3D753DD2BB20BE7B3E073E15BEDA3D38BE213D19BE9F3D21BD9BBB113EC83CC53DBEBD1EBC09BE773D703E023D1B3E623E34BC373E00BDBABDB5BEFD3DCABDE23C8ABA1BBE90BE4EBE0D3ECF3D1D3DE53D07BE52BE19BE47BEB5BDE8BD78BD543E313D5F3DDD3D4DBE19BD2EBEF4BD403ED9BC04BEC3BE5C3E033DAC3C963A013D3BBE0C3E15BC95BEA1BDE3BC363A8FBCB5BC693E513E2D3EF4BDAFBE473D993E4DBE4B3E883EC9BC673E763D213E413E30BE103D37BE4E3DB7BC4F3E0F3E263E193E67BEF93C7DBE9EBC8C3DCBBA82BD08BE313D943C053EC23CA9BDFCBDC03C123EC5BC523ECA3C793E043E483E7ABD94BD0ABE88BEEC3D90BECBBC093E34BCCF3D20BC4BBD14BD83BD0D3ED5BDC33D5FBD503D9A3C583B913E0F3E97BDCABDB43DB7BB8EBA013E0BBDBBBD5E3D0EBE32BECDBD683D62BEFBBD1E3EEB3D323EF6BC41BE403E41BDB3BD68BE823C47BE44BC023E77BD333E5A3E943DBABD69BD1ABE733B0ABE5CBD67BD88BEF23DF2BDC03D02BF3C3E24BE56BE263DB83DB2BDF3BB09BEDD3EDE3DF23D1CBDB23E41BE8DBD7BBD863EED3DD73D3BBEEFBD183D54BE533DF4BE323EDF3D5E3EB73E34BE90BD61BECC3D4EBE5BBD223EC5BC2DBD8D3DDEBD6ABDAD3D8E3E0EBE2DBE9DBD4D3E733E0B3D1A3E70BD863D14BEA3BC36BD683C753D05BE5C3E263E0ABEBBBD283E7E3CCE3C873C43BEC3BE80BEC63D463D18BE0F3E543EC23D223DB33CB73C0BBE1C3ED33D06BE363DAB3DF7BD213E36BDC9BCDABBC7BBAFBED43C813D633DBBBDB83C873D0C3EE9BC43BD2DBD153D0BBD613E423C493D82BD74BD62BAA0BDDC3D8ABEF7BC813C91BE083E3FBD9FBD8DBE4EBE92BCC83D21BE513E07BE0CBEAFBCF5BC74BD69BE4E3E583E95BD643D81BD003EC2BD88BECEBC823DAABEC83D87BD9B3EF63D34BEF83D46BE393CDCBD153E44BEE73D683DBC3CB53D9ABD30BDAC3D0A3E17BED0BD30BDFABDD73C45BE1CBC21BE2DBE1ABE813D9E3D6B3EC1BD213E173E3C3E293DF2BD15BE9ABE4DBE843C243EC4BD133E863D14BEB3BD9D3DFEBD3E3B933C0ABD573DBCBE82BD353DB03E52BDC13C24BEC63B3EBE95BE46BDB7BA003EEBBD7B3DB8BDC33D15BDE7BDA63D1ABECEBC0BBD543DFB3DC7BC0539FE3C0FBEFF3D103E333EFCBC09BC19BE71BE82BE333E88BEE9BDB83C913B14BE0DBD873DC9BC783EADBD753DAEBB2FBD1F3E24BEDABCFC3DA7BD36BEA23D8C3D2ABE40BE393EAA39633D11BECB3D5A3E413C3DBDBABC113E123E83BDBDBDBFBD493D733CB4BE2F3E8ABE2D3E90BD9A3C9DBD433EBE3E26BC34BEFF3D3A3D9F3C0DBE253C4CBE733C773D563E863D46BD41BE02BEBA3DD0BDD53DD63CC0BD71BD23BDAC3DD83D023EBCBCEA3C48BE293DB73B5CBE9EBD41BD88BE3BBE3FBE9E3E0D3D22BE733D99BB40BE90BE9E3E5F3D223DB53D2C3ED63D5BBC7DBD43BCF93DBABE153EB3BD0C3ED3BC1CBDEF3D09BD413DD43D9CBD48BE0E3D123D97BD063E273EACBDAB3D593D9C3B42BE263E033E10BD813EBABCBFBDEEBD9BBD1CBE25BE9A3C82BB263D9F3D9B3DAB3DFB3D083EE1BB2BBE6B3B493D9A3D91BD2EBE1D3ED83D63BC9DBD9DBE67BEC9BDB5BD973E11BECB393CBDB73D7A3D63BDA1BE2BBE813E543E10BEF1BD793E713D723E93BE95BDE6BDE9BD233E5EBD143BE6BDE7BD24BE2A3EBB3C553EB83C113D56BC8D3ED03D133D113EB8BD183DFD3DC13D793E8ABE37BE8D3EA0BDA5BC933ED93BB83B7FBE45BE00BEE3BC3DBD55BDDBBD62BDFC3CBD3D48BDF33A4D3B69BE5ABEB03B14BD4B3D2A3E99BDCDBDAEBD96BD253E193C2FBE45BDE63CB83DF2BD01BEF1BC0C3ED5BDEF3D7D3EB03DDEBC5BBE493E443DDF3D343E893D31BD0FBEE63BC9BC5A3E293E303EBDBDF9BDB33D0E3D163CAD3E09BE7E3D28BDBB3C17BCC9BEDC3C6E3E47BEC0BD023E103D04BD48BE903DC0BC633DC13D6D3DA43DC2BD0B3E123D8FBD5ABDE7BC1EBE8DBE98BE2D3CE0BD1F3E8ABD2FBDBDBD753D2E3ED23DC33D0E3A023E233ED3BC343E263EB4BD8BBD53BBB03D55BE603D35BE533C7ABE0BBDEEBDF53C0CBEDBBD9FBD34BEB1BE443DF63B75BE81BDD6BC10BECABCA6BE82BD5EBE153E10BD603E8CBE063D983EC03D88BC44BD3FBE113E02BDEEBDC73DCEBDD33DDEBD3ABE11BD63BDCC3DCE3C643D603CD23DD5BDD13D4D3E15BC40BEBABDC33D4DBEF2BC533DFA3DB03D66BDF3BD1A3E9B3C8BBD613D9C3C1D3E59BD8A3ED2BDFF3C9E3CF23CFEBDBFBDACBD89BC47BDC1BD82BEDE3DCFBD823E15BE35BE243EB53DA5BE8ABC613D443D31BE0C3EF4BD97BE503E3C3E443EA0BD0A3EF33CE8BCD3BD20BDD8BDE1BD83BD9A3E5ABE173C3B3D23BE15BD1DBDE23D97BE4ABE483D4ABE7F3CF1BD8EBCBE3ED43C3C3EFCBD7C3C453D27BE853CC6BC58BECD3D853D33BD35BB5F3EF6BDC2BD673E04BE923E243E91BDC73D443D733D513E943E2ABE94BD8CBDB3BD12BCF63DF83D38BCD4BC2E3D893D3FBE883EEB3C21BD063D28BE273E56BE2D3DC9BDBFBC823B083EFFBD243EE93D4EBD2E3E653CAB3D973E3ABCA5BD983EBF3DC83C63BE9DBB043E823D4CBBADBDB7BB273E053E1FBE1CBE8C3C4ABD053D0BBEA2BEACBEB63D23BDA83D72BEE53C33BEFDBA8B3E27BD10BE163EB53BF3BD783EB63E00BEC4BDEF3D01BD7E3EDE3D97BCF7BC4B3DC43C923D363D06BDBB3D92BD5C3EB7BDFB3D093EB6BC38BD5FBD47BE013E243E303EAE3DEE3C513C9BBD09BDFA3DEBBC843DB2BDBBBD29BE8A3DF2BD463D8BBC5EBE003ED5BDA4BD69BC02BE3CBCA13D9EBE27BEAB3B44BDE9BAD93D00BE863D35BDBE3DAFBD593C143ED63C66BDF5BC343E2FBE97BC443D8CBD65BC183D7ABE023F9DBE40BD303ED6BEF9BE65BE70BECF3C15BF973D9CBEDC3CA6BE6C3E55BC163F043F5A3F433F5D3CCEBD8E3BEEBEF53B8F3B763D57BF1D3FCE3E143F853E1DBE85BE89BD6EBD08BE913E8C3D3FBD2D3B48BE2ABE6FBDDD3C8ABD583D5EBD0CBD843C84BDB93DBE3D363DC3BDEB3D7FBD66BD9C3C8B3EC43DB83C333E87BE933D2D3E383E573D40BD17BE233E453E883E973D8F3DEEBCBABD19BD66BE5A3D0BBE73BCC0BC58BDC7BC91BD8CBD31BECF3DBDBD55BD303E5E3B453EE43D8A3DDE3D333EC73DD5BDEE3CB83C64BD043EB0BE0E3BC4BC59BCEB3CB83E363E573D9ABB36BEED3C72BED6BD4B3DA73C2EBD53BD32BD90BD3D3EA0BD8D3C693C1DBA0ABEFA3BE93D62BE65BE66BAC03D073D9E3D0E3DC2BD203D913DF9BD3CBE6BBC66BE0ABE933DACBD62BCC03D50BD94BE06BD77BC02BEBBBD523D36BE24BE1DBDB3BD82BC213DB33D7B3EE5BB233DF5BD6D3EA63B10BEFFBDFDBDC53B0B3BA6BC86BD1C3E3A3E4CBC72BD47BE3E3D60BE2ABE02BBE5BC18BE34BCBE3D22BE453D4B3D833E6C3C58BD673B8CBE903C18BED03CC93DB13CC33DDA3D42BD063D3A3EB4BC593DA63D833C50BED7BB62BEF0BD543E12BD18BE8C3DD43D79BEAC3D7BBDD93C643E0DBE933D96BE373BC9BDFF3DB43D993D103E6D3EC03E293EA5BDA8BD1A3E30BC05BE223E3A3E68BE5A3E15BB8DBEB1BCBB3CFD3D283E963C3ABD8CBE1ABE4B3DF53BF73CC53BDE3C0BBE39BD5D3E3A3E453E1C3EBF3D6D3D7F3D51BE48BEC03D8DBE80BCAE3DD63D503ED1BCF53DB5BD363E0F3D953DEDBD603D07BC14BE44BE75BD51BC253C863E02BE083E23BD9EBD6A3D073D3B3D013ED2BCD33DD43C4B3EF2BB973D373EC43D54BE123D913DD4BD40BDB0BDB0BDD53DB3BEE23CBBBE1CBEBDBD203E22BE89BD793DC0BD113E843DFBBB21BE4E3C85BECD3D00BE22BEC8BD1FBD213CF4BCE73D19BEF1BD883D10BD593D4E3E183D7ABC95BBCDBDF0BCBABD373E5C3E493D46BED53DE2BC053E8F3EB2BD8ABE233E85BE9C3D5D3D7DBD143E00BEA1BC04BE883C06BDB6BDAEBD523E703E58BE1E3B1ABC7EBE693DA6BC413E763E0FBDC2BD7D3DB7BC1E3EB2BD8FBD29BD04BD953C193EC93D373D2F3CF5BB92BE1BBE67BE4EBE4ABE19BD813D42BD70BD78BD82BD5EBD8D3CFD3D84BEE0BD903D763EDCBDA9BD0FBD273D183E763D87BE5D3C62BCAEBE853C39BE3FBD813DEB3B243E813E53BE4ABD0E3D2BBD263D38BE653E0F3C9CBDC7BD01BD53BC3C3DAABDFF3D2E3E083E23BB79BDD83D18BEDC3DCF3D8BBD213EA03D14BE55BC23BEDBBD193D01BECABD1C3EF03DE5BD043E833D823E6ABD4CBE17BEBD3D813EA1BDFCBCED3DEB3C8ABDAC3D773D8F3D1C3E6E3CA33D603EC03D56BEF0BBA73DB23DEEBBE5BD35BE47BEEFBC803C493D11BEDD3DE8BDC23D1E3E6ABE463D493E20BC763C84BEE7BCD1BD33BDC4BC9D3DD63D113EB4BC22BB1DBE50BD5FBE7C3D083E883D70BECFBDC23DDBBD3E3DA53D8C3C9F3E173EA23D68BCA73D1E3EE9BC043E4FBE11BE7B3EDCBC4F3D9BBD04BB783A863DF43D003E693C6FBD8B3DDE3D85BD863E80BEA23D87BE473E323D80BB6FBD0FBD3ABE393D263EB5BD0B3E1CBEBCBD9DBD063DE7BC9DBD5DBEDF3DB7BDC13D30BE9B3C4CBDB83D2E3DB93C14BEE93D65BC69BE99BD42BC863DEFBD073E68BE053E4FBDD83DE83D33BE8EBD8DBCF3BD123EFCBD93BDEA3DCABE8F3DAA3ECEBCE1BD0FBEFA3C1CBD17BEEB3D283E8CBE14BD873B4F3D2BBEF1BDF63D8B3E103E7DBCDE3CAA3D5C3DC43C20BD003D6FBEA1BC70BE5D3D213D573B6A3D0DBE353CD43DAABD843EA3BD50BE593DB23D9FBD383B89BC2FBE3DBE21BEDA3D8FBEC7BD083ED5BC243EE03DD03C4F3EED3D3CBC6CBE1BBD973DEE3C1EBD16BD3ABE243E5B3DF2BD4C3D06BD0FBE8DBD15BEA7BBAEBD2E3E3E3D8FBE09BE30BEB1BD553D16BA32BD33BD463D1CBD22BD91BDA33D62BC55BD87BD3F3E603C843EC4BD853C0EBE043EABBD5BBD8EBD81BEAFBD013E03BE64BD17BED3BD423E163DB43D93BC20BD973DAE3C99BE733D5DBDF4BC9CBCB33C19BD2ABEEABD753B8C3E80BD9E3B543E0FBEDCBD253D50BED33D4F3E253C8F3E7DBE13BE49BE39BEAD3D1CBEB63D24BB883D813C1C3E0E3EA63D9B3CB73DD33D3D3D7C3DF33DA5BB9E3D6A3D223C093E173E383C43BE65BD04BE72BC59BD43BC293E423ED7BD85BED03D97BD023E453D123DFDBCDB3D0DBD433D8F3C1D3ECDBC65BECE3D50BDB6BCC33DB93D7B3E7C3DCE3D6D3E6FBD913E5DBD633D5CBE28BE443B933D263E8A3E333EF03C093E01BE933E32BE8CBC8EBDDDBB84BD08BE08BDB2BD3CBD99BD33BD11BECE3DF63DD23D503DE3BD5EBE383E8A3E063E473EE73B533E1E3E393EADBCBEBCA3BD80BCA8BCF1BB55BDEDBCC83B7B3DB8BCFDBD083CB8BDE0BD1CBD4F3E64BE8EBD243DB0BE48BD363DEABD5F3DB5BD6D3D043E5BBC2F3D08BE913D4CBDF7BD353E89BD71BD3ABEFE3D55BE45BD9F3E513E0CBE2A3DC13B5DBD1ABEAD3D6FBE09BCB83D75BDD73D013D893B1EBE20BDF2BD24BD063D75BEA73EB1BD263E453ED8BD3C3DACBC5C3E3ABE1D3E1BBD3A3EE2BC46BDB33D023E7E38223D033E903D793D093E353D4C3E8DBEB53D933CF7BC5FBE86BE76BEAD3C3C3DFF3D9BBB08BC67BD513EE73C1E3D79BD3F3E09BE7F3D6B3E6C3C1E3E92BDEEBC643D82BE2FBE31BE47BCE53DC0BD683B663B7BBE1DBEC53DEF3DBABDA43EA539B7BCC73C91BEC0BE1ABDE2BD7EBE86BE3B3DCA3C6ABD3C3DEA3D143E7DBDD43DDB3CC0BE16BD503E173EB53C22BC59BE0D3E9ABD423D293EB43D3BBCC7BB3A3E9B3D003E4FBE173EB8BC6EBEBF3D07BD3E3E9D3DC1BBEA3D283D323E84BE1CBEABBD1DBEA8BD0BBE1BBDC3BD33BBE13DFABD13BE2D3D8B3EA43D793D17BE04BDBDBEBE3D943D823DC8BDAEBD4ABE683E943E6D3D3ABED5BDEDBD0CBDD7BB7C3EADBD2B3D083E83BE11BD8CBE1CBEC53D493D773D923B713D65BE14BD05BE08BEC23D22BDE93D1D3E59BE5BBD343E0A3E9FBDB23DBD3DC8BDB7BC1C3DBDBD9CBD0C3ECFBDCDBD923D923DEABD863DAA3EC63B603DDA3D473E42BBBA3D9ABD953BB4BD1EBD8D3E6DBE5D3CAA3DC63D3A3E983E1F3EF1BDB8BDCC3C273DF53DA43D32BE673DDEBD433D88BD44BD023DA03DF7BD193E4DBECCBD24BE303E75BDAB3D5CBD4B3C8EBD49BC09BE183EB2BA993DBABD993D443E1BBE8ABD313C553DC83BB5BC1BBE2CBEF8BCEABD823D333ECA3DBDBC33BDD9BDB1BD08BD823C25BE403E3E3C9ABA3CBD4EBE26B957BD8ABD8A3D7FBEC83D5A3D36BE46BE7F3C83BC1BBDC93D34BED93C293C653C583DFBBD02BEF0BD2F3E553DEABCA0BD9B3DD03EA43DF43D1D3EF2BC193E60BB203D113E24BEB23DFABDBC3CA8BD1B3EE6BD07BD8DBEA6BD413C5B3C083ED9BC0FBDAE3CBDBD86BE2EBD0CBD1B3EA5BB363A4E3D5BBE05BCD7BC0C3DD63DCD3D38BD8FBC633C44BD893ECFBD62BC41BD7ABC02BE44BEC93C76BE8C3DB53D253E2D3DC13D523E5BBE09BD3BBDF73DDCBDBCBD3F3D153E113ECFBD98BB0EBA943D5BBDF4BD0CBE953D26BE03BD863DA6BDB83DA53CA6BD05BEA83D96BC663D53BC943CD03C46BE983C54BD783D7D3DFFBDC83CB5BD573C263DBE3D31BCBFBDFDBD80BCA63C9C3E8C3D02BE3CBE1DBE693E803EEF3D733DBEBD1D3D38BE6F3D5C3DB93AA83D1F3E20BB86BE273E32BE1C3E753E693D80BDF03DDABC3D3E1EBE243EB23D793DAB3BB53C323D7D3DD6BD1FBEB6BC28BE143E4E3EF53D1F3E043F993D49BD203C1DBEA63DA5BDF13C00BE883E833E01BD343C293D19BDCBBC99BD8D3D50BD863D313E6BBEE73D9FB9933E453E54BEDFBD0B3E023E2BBDE9BD44BE05BE5D3D013ED8BAA93D033C2F3E003ECF3D2EBDC9BD13BD08BE2EBE19BE323D193E323A88BEE3BD61BE373C663EDBBC4E3EDF3D26BE85BD7F3E0D3EB2BD4E3E083D4BBE4B3C13BE59BD083D753C19BD8ABD183EC73D05BEFE3D643DB13D45BE37BE89BD63BE29BECEBD6D3B99BE54BE4A3E16BED5BD473EEEBD883D1ABEE63C42BEDDBDAB3E273E9F3D103D22BD11BEAABE8A3E40BC803E0E3DF3BD42BCDEBD0EBCE33CC93DCD3DD93C253E373D45BDFE3C363E1ABC193C0ABE3A3E6E3E563C0A3EF1BC7DBD413D203DC93B09BE1D3C21BD373EA1BDAF3E93BC68BE19BE653D1C3D45BEC53DDEBD32BE84BE093D743DE0BD2ABEBABE623DAABCA03AA73E513E4DBD823C0F3C623D693B50BE263DA6BD1B3DDD3D58BD9D3D2EBEF63DA53D5FBD6EBD733D4DBD6EBD57BEE33D6E3C0A3E18BE043E4DBC03BEBEBDDC3C3DBE10BC333D153E89BDEA3D583B93BD15BE983D103EB5BCB03DB13DD5BD313E2F3DB33DB33DE93D80BDD1BCA5BD25BDADBD2FBE943E81BDD83DF9BD303EB2BC633D2A3E02BEFCBC16BDB6BE183E21BE35BDF03D5DBD0C3E27BEF13D5F3DB93D2ABD7F3B93BDEBBD643D593E573EEEBDB53D19BE9F3D0CBE48BD71BD9DBD093BF7BDCABBEB3D423D1B3E293EF33DD4BD93BE9B3D023E48BD273DB1BCEB3DA03D23BEED3D383EDEBC9B3D4ABE1CBE9B3D53BDD1BD98BDF8BCCDBCBDBDF83D553D233EA9BD113E863E943C04BDCBBD63BDCB3C453B25BC8E3E8FBC8B3E0DBD36BD1FBD68BEBE3D5FBEFFBD23BDD63D49BDC13DD53D003D083E593C8B39323EDBBD8B3DD0BD1CBD01BEAFBC9A3D643DED3EFBBD1DBE5B3EA33D1B3EFD3D53BDEDBD08BD7E3EDBBD56BE333D0ABE563E3E3EE1BD25BE063E3DBEA4BE28BE0BBE06BD9C3D5FBE153D03BD25BDD2BDBA3D963D413E1E3CB43C173E453E3B3DC4BAEBBC893DCA3D1C3D223E8EBC863D3F3DBB3AFB3C4E3E6DBE5D3E503ED2BA44BEDD3D95BD453D013E03BD3F3E44BEA2BD3CBE243E113E833EB2BDCEBDA53DACBB5FBD703E1C3E8F3C3D3E88BE353E4F3D24BD1D3DFDBD943E2ABDB4BE31BE2C3EC8BDCFBDEB3D28BE0E3E983E803C6D3D173E5CBEA63DECBD2C3E283CC8BDF6BD9ABDDFBDE63D423E8EBE42BC55BD873DA8BDBD3C1EBE843DF2BD053E33BDFCBD80BB58BED7BD583E81BEAEBDDDBC7E3DD23D8DBCA63E0D3CD6BB35BD263E86BC053E16BE5C3B8ABCA9BDA43D56BD763E03BD64BBF6BC0A3D1F3E8ABDB03E09BE903DCFBD53BD9F3C02BEBB3EF2B92EBE45BE9D3D363E02BEE5BD9E3DBD3C8ABDAE3D543DAABD05BEC6BBA93C383E893D8D3EE13D2DBEA33D2F3D87BCEBBD1F3E0DBE66BE85BDB5BDEEBD5EBB1E3D103E393D15BDF53C36BC9C3E833DDC3DEA3C003E7B3DC63C3EBE5DBED73D7EBE18BD9B3ECABD48BE983CECBCB23D2D3EBA3D2A3C1A3E983E8BBD9DBDA1BD3ABCD3BD853D9CBCCF3D2FBCA4BE2A3DB2BD30BC20BE52BD833DE3BCB4BD18BD5A3E063EC4BDC8BB773E0B3ECBBC33BD733DB73ECCBDEEBD223E8FBE12BE27BE8C3E743E073D81BE993D0D3DC23D183E4C3D5F3DE7BBA2BE2BBE4ABE1DBD583DF4BC6F3E953E133D8DBECC3D183D9ABD10BE123E1F3E683D3BBE2DBE623DF3BD02BDF13D453D123ADC3D873DC03D84BCF03CCD3C183E653DA8BCAB3DECB9EEBC113D293DB43CA23D013E703E95BD293EBBBC533EB33A2BBE8C3D383E36BEB4BC2D3E7BBE3BBE5EBDFBBD3B3E94BD603E0D3E24BDCE3D8BBD283C103E23BE193D10BE6BBD06BE3DBE4A3E10BE143E3ABE0EBC933D8F3D7BBE96BC893B2B3E323D77BDEABC453E0CBDBA3C25BE28BE75BE82BE10BE8DBD5ABDB4B9413DD93D5A3D91BE0C3EE03DA33D37BD07BBD7BD403D23BEE53D3FBEB7BDA8BDE23DC4BD82BBAF3E593ED93DF23D9F3DA13B3BBEE7BDF63C2FBECE3D3B3C51BD6EBD463DAFBB8EBD81BD06BE2DBD943C2CBDFD3D293E0BBDD3BC893D81BEC83D963C423E2C3EA5BD113D063DC4BE73BDA63C603EA43C2B3E53BD0D3E91BCFD3C9F3C22BEC23E1FBD913DFB3DDB3C8B3D3FBB903CEA3C22BD95BED0BC1B3C84BD1FBE02BC37BE663ED53DD63EA8BDC6BDA43C8CBC12BCA0BC413E903DC43D453E163A373D07BE2E3C30BD9ABDB73D9F3D7DBC273E99BC843D5CBD6EBDAC3D053E88BC853DB13D8DBDA3BD4C3E76BE66BEE93D64BC37BE98BE0A3D0EBD313D4D3D153ED5BB1A3EB3BD2E3E67BE703DCF3D9EBC673D3D3EAE3D983E1CBE46BEAABD2D3E733D05BE18BE33BE6ABEFDBD8CBC7FBE553BE33C18BE33BE403D983DEA3DE83D083D1B3E82BE843EA2BC76BD8BBDF13D57BD1EBE8E3D3DBEDC3DBC3D9ABD563D0FBD6EBE00BE89BD123DF73D0BBE103E9CBD803BB5BD8FBE92BDB2BBC9BD183E523C6FBDF1BDD6BC8CBE8DBD77BD873EEB3D50BE003ED63D28BD6FBD41BE01BE73BD9ABB2EBD25BD8BBC783D14BE663C153D09BD843DC4BC3D3D333DEB3D743EDD3D233E78BD8A3D0CBEE23DA3BC763D2ABECF3D333E60BCCFBDC3BDBE3DBCBD9EBECEBD193E8DBCB23D023F29BD05BE93BEB4BD2DBD9ABD343D97BC01BE773DDEBDACBD2ABEAFBD8C3C94BD5FBE7BBB85BE21BEC2BD54BEC7BDFDBDA43BB2BC09BEFCBD2C3D80BA1A3EB13D323E3F3D2EBE97BDAA3B15BEE9BC923A6E3D81BD86BD363CC63DA03B5C3BA23E86BB0C3E423EF03B65BEACBDDD3C1F3D6FBE0CBD55BEBF3CCEBD13BD373D3CBDBFBD73BE91BDC7BDAF3C5EBC51BCC33D1FBE4FBD57BD07BCDD3D41BEAE3CC2BD0C3DC83DB0BE953DEFBD393E03BE3F3E65BC18BE51BD2D3DB4BCF43DEB3C6B3D3C3E033ECBBD383C0FBC03BE013E27BE0EBE09BCC5BB403E1F3EF13B963DA9BE7ABE8CBD983C203B3FBD0C3D8BBDD3BD9ABD8E3D81BC503D2ABECBBD613C0E3E1EBEA43D35BE1C3E68BEBB3DF23D053D32BE85BD423D193E9ABD22BC353EC33DE13E0E3CCCBD6FBEFCBC213DE5BD293E533EF1BD6BBD9CBDEF3D3D3E83BD523D55BE31BE2EBC02BE52BDF93D803E913B2D3DE2BDFC3C06BD51BDA4BB223E77BE0CBC10BE8D3D34BD443E9DBD533E0BBEA43DE23DEF3D0EBDB5BD6C3E5A3ED13D153E8DBDC9BD453EC03D6B3DCCBD2CBE8EBDC2BB18BD673C803E1DBD7CBC3FBD4F3EC63D15BC943E373EBB3D73BD80BD12BE8F3E0CBC50BC69BDCC3D2BBE82BEE1BD91BCECBD12BD0C3E843D5F3DD8BB4ABDF03CC0BD7D3D88BD27BC36BCA2BA933A793E7FBE4E3E8E3D123E05BE9EBD1C3E363CB3BD4CBD523ED7BB043EA53DDDBD4ABEEABD1E3DB9BD733E33BC0A3E37BE443EFCBD28BE003E8E3D67BDD03D6B3D85BC403E973D243E273E6CBCB33D093E283E953DF13D29BEDCBD8E3E58BDF2BBADBDE2BCB1BC6A3D9F3D43BE37BE563EE73D15BE07BC07BEB53DA8BC74BC113E813D853D7CBD4E3E92BD8D3C203D2ABCE43D103E273D193D9B3E24BD3ABEAB3CF5BD2B3E773D47BE10BE86BAFD3DD5BD133D8A3D1FBE243EB1BCDFBC02BEF8BD763E05BE65BDF6BC6ABDF93D9A3D8E3C60BD8DBDB3BD52BED23D13BE893D37BE9CBD02BE02BEC8BDB83C84BD9A3C29BE41BCB3BE583D19BE68BCF0BD493E4BBE01BEFE3B733DD3BDBC3CA13D5D3E443D11BE0DBE4FBDA33D473EDA3D86BD023E213E843EA13CAB3C833E16BC86BD333E233EF93D403CBABD593DA63D683C24BE563EBCBD923C36BD103E133EEEBDE7BD3ABD223E133E5ABE953DC73BD73CAD3BD13CE33D743CAD3D0F3ECEBD863E5C3D243E093E83BE2EBEB53E1EBD4FBE74BE833D97BEDFBD113E383A0E3DEEBDAC3ED53DCB3C353C323EE53D423EB8BC73BDD83D2E3E34BEEE3DA5BD863D293DB53D953E8FBDB7BD07BDAB3E6B3D37BDF6BD44BDA3BE8EBCAD3C933D2B3E59BD233E003E10BE223D8E3DB6BDB73D123E9E3E363EB4BD24BDBF3D1FBE25B88CBD653E49BE18BC07BE0D3D4B3D683D91BD7D3BA23DB43DAABD6FBCE4BD6A3DC53D183E00BC843D4EBC27BE8E3EDC3C64BE01BE1EBE10BDBBBDFA3DB5BD983ED23CA5BE11BDA4BA59BED33B0ABE0C3E8E3E98B9313B42BDCCBE83BCE13CC13E3A3DC3BA3F3D94BD81BE353EB0BD25BE40BD873D363EA33DB23D153D02BE1E3D4A3E32BE9EBD753EB7BDA33E8A3D583E37BE523D30BD50BDA23EEDBD84BD18BDF7BD053988BD91BC53BEE63D6FBDA8BD2A3EB23E5ABC8F3DD73D823DAFBE593C893E52BEE13C803D953EAABC153D3DBEB93D8ABE02BB533ED3BD60BEC43DE73D173EEABD753D8C3E8DBE133D053E543DC7BD9B3DD4BD83BDA3BD8E3DC43C7F3EAB3D66BDB93D983D283D13BE663E3C3D27BED5BD333E8A3C7FBDCE3DA5BD6ABEA03DAD3E433DF1BD2ABE7A3D74BE16BD8ABD723E9C3D9DBDC03DE8BB3FBE183D14BEFCBD3A3D9E3CA4BD80BDB53C32BEA93CB53D0FBD373EE63D833EEB3CFA3D203E7EBE1C3E08BD8F3B8EBE9E3DBD3EA83E95BD0ABE8B3D47BE09BEC2BDAABD74BD8CBCDE3BD1BDE13CB9BED1BD87BD403E0B3DA43D913D52BEB53D053E4B3DA6BD033D493E84BDBFBD163D483E6BBDE5BD3BBEE03D73BD1FBEEABD6DBEDDBCC5BD1FBEA9BD443C4DBE65BE2C3DE0BC9E3D5A3E26BE093E97BC743E913B843D95BEADBCA93DC13C56BE8A3D7C3C3E3CC13D96BD9E3DCEBD513E813CE2BC673E41BE13BE0BBE76BC633EA3BE49BD82BD103E7F3D923D943C91BD833EC93D88BDFDBD16BE7ABDA2BC90BD6D3C27BD69BD08BE2BBEF2BD1E3E93BD613DF33CADBD82BCBD3EFA3DA13EF2BD13BCBCBDA93E7FBC",
      torch_tensor_32_torch.bfloat16_5: "0x020000000CBE323E043E843D47BD26BDC13C813D063DEC3D7CBE623D11BD713E37BE913CD1BDC6BCCDBDEDBDC13DA33DAF3D5A3DBBBD01BE22BD25BD1EBD81BD5FBDC6BD",
      torch_tensor_32_80_torch.bfloat16: "0x02000000E9BBEABD5E3E543D5CBDE73D9FBD88BD053E063EB6BD233EA7BDE63DA0BCB5BDB23CDDBDC43BBBBD043DFCBC00BDBF3D84BC84BD13BDD03D35BDBC3C943D0E3CC2BD243CCD3D9CBD7BBDFE3DE63DAFBD30BD12BDCD3D1C3E52BEF93D133E6ABEBA3C7B3D52BDD4BC6ABDD03D1BBC08BBBA3DC63C76BDD13DD0BD48BCB9BD75BD2A3E7A3B20BD8DBC12BD333C54BC76BD8E3D0C3B813C90BD99BD42BDD83CD5BD25BDE33DE53DA2BD533D6ABB07BE5C3D043E073DB7BD5E3D24BC5C3EC0BA02BEC6BD423CCB3DB4BC3ABD853D8D3D98BD30BC9ABD933D2A3E72BD05BDB33D2FBE99BDF13D603DC23CB93BE4BB41BD9BBD0B3EF1BD013E293D14BEDBBD1B3D99BD543D83BC873C073CC33CA23D88BE953CDB3D113D083E8F3D123E273E4FBA303D273DE1BC223DEDBAACBDD4BD0A3ECFBC16BDD3BA1B3EE4BDC23C4CBE663DECBC3B3E88BC0A3D183D113ECA3D70BD853DB1BD943D04BD013E163E83BC943CD3BD0CBEC7BDCD3C3EBE10BE2F3EAFBCF5BCB63BD33D6BBDE4BD36BD1A3D183C00BE77BD8E3C82BE033E6CBDABBD5C3D9EBDAE3D78BE6B3D4FBD523D383E523E8E3BD6BD8FBD503DE4BD653C1D3EC03D2DBDDD3B01BE3ABE813BB6BAA1BD87BDE2BBB6BDDDBCF7BD00BD303C3EBD4BBD24BEC6BC983D133D7EBDE63D983C80BBC3BCA5BDB1BC9CBD133D6E3D8FBB22BDF83BC3BDAABB15BE723DDDBC213ED23D133DAB3DE53D033E423EC53C7FBCA83D2EBEECBD04BBE7BC203EB13DA33D8F3D863DCB3DB83CD5BD773D91BC5DBEC43C84BD2DBD973DE6BD4D3E1E3E163EDCBC913D443D7DBD31BC27BD9EBDDBBD2B3EB0BD053E87BCAD3D01BD8CBBBBBD40BD07BD44BED0BC36BC863D12BE4FBDEA3DDABCC6BDE93D513CF83C883C4E3D1C3D44BC8E3DBABD5DBE40BE453D9DBD353E95BD963D4A3DB8BDCF3C2E3EE73CA73DFCBCCABDAB3D32BC21BE4E3D04BBDABCAF3B2ABEEDBD96BD483DCD3DF3BCA8BDB2BD3FBD8DBC2D3DBEBAC7BD1A3E9C3D80BD543B5BBEB63A50BDF4BC45BDD3BC4DBCF83CC13D083D8B3ED2BD27BD543B60BD8CBDF93DD5BB29BE3C3DB33AF93CF8BD5CBCE5BD873CA0BD6ABC3F3EAA3CADBCE33DE9BDB0BCA83D29BE323DEC3DA93C0C3C333D5CBDEF3D98BCE63BE1BDD3BC48BDC43D00BEEABBBCBDCABA453DC1BD5ABB853CB23D863D7DBD233D44BE813B7F3D343D22BD04BDAFBC613D93BEA5BDD6BD4EBBBD3C1B3E2A3EBE3DF7BD9A3DBEBC1CBEAABDA13D933EFB3D8CBC563E8F3D253E3ABDC6BD27BDE8BD913C28BEBCBC9C3D9E3A4B3D9ABD64BE523D743E6F3E0EBD69BD0FBE3BBD6D3DA03B533D993D2DBDA8BC7C3D063E45BC063C5C3EBEBC2B3EAA3DAA3C8E3B86BC84BD39BB39BE2F3D1E3EBCBB85BBADBB513D95BD05BEB33D653DF6BD0D3A82BE383CB8BD6A3D8FBC8ABD1BBD393E003E9BBD40BB2BBCA6BDDC3D82BAF43D6F3E94BD883D043E9A3D26BCC3BCE6BCFC3DA23D1BBDB6BD983A45BDCA3CEDBD13BD0A3E25BDD8BD9B3DC4BD6D3C99BCB53D03BECABD1B3DABBCA9BD8E3D59BD713C613DA8BD113E49BC80BCF83D2BBD0A3D953BD3BC2C3D633C993C57BE47BDC33AACBCE43D1EBE3A3D7EBCF8BD863CF43C9C3DC7BB5E3D463E72BD883C113D5E3D87BD56BEDCBB9D3D093D433C05BE49BE693D18BEE8BDDDBC27BB14BDA93C52BB6ABEF53C4BBD8CBD05BD353E683D3BBDA93D303E0CBE1A3D53BC983DEDBC7BBD48BEFF3DE23D1DBDF0BD9CBD53BEDC3D6B3B46BD0B3DCA3C2BBE2D3CFABCB8BD463DD5BC8FBC963D04BD043CA03D423E7C3DC3BC06BDCA3D833DD6BD4C3DE0BC8EBDF2BD783D913DFEBC213E263EF3BC943C283B373E393C47BCD03DF4BBF33D00BE3E3D2E3E173E32BEA23D2BBC9E3D893D93BDAFBD68BDA9BD87BD8B3DDB3DB1BD633BC53D623D81BD21BE263C7ABD93BD62BD08BDA2BD953D823D02BEBF3D0ABE08BD48BD10BE8C3A073EA4BDA7BD85BDBC3BF23D03BE76BC36BAF83DAC3BA6BD2E3CDFBBEA3DE5BD73BD9FBC1B3C30BE60BD053E0D3EE53CBB3DD53C80BD5B3C0F3D60BD63BC043D02BEBB3A25BD11BE323D843D153E43BD5EBDAE3B88BD85BD1B3E52BDAB3BD7BBB33C1B3D0EBD96BD5D3E8A3D963DB7BCB73C473E7EBE7DBDFABC08BE21BEECBD28BD9F3EF6BDE83D493DC2BD3BBC00BE633DB03D503E16BD3DBDEFBD943D76BDB6BDA7BD1DBC6A3EADBD3CBDC5BD86BD8C3D163EE33D183EDBBD02BE073EF33B98BD20BEDD3D033E1ABC0FBE9D3C1A3EED3C48BDF53CDA3CBA3B87BCC0BC32BD2E3E613DB63C60BD5CBEE03CD7BCA6BD58BDF8BD9CBD89BD8B3A42BC18BD00BD16BEE7BD2ABD3FBD6FBD2CBDA43908BE1A3DB43D4C39DD3DBABD3A3D023EEDBD6BBE3E3E1D3D103CDABDADBD5E3D39BE53BE3E3EC73D95BD343D303DA1BC923D2BBE1F3EEBBC56BE71BD973C0EBE1FBC593E603DCD3D85BDB3BDBBBC2F3BC0BDD0BD9DBDCDBCB83DF2BCA93C1F3EE13D883D213E0CBDC43DD53D1ABE9E3DE43DB5BDDC3CD8BDF83D00BE2A3CCE3DC1BDBD3DC1BDE2BDBDBD02BD27BD3CBD4BBCBC3D643DB93DD8BD2BBEC1BC1B3D8CBE0C3EB4BD91BDFCBC17BDCB3D31BDF13DB2BD79BD293AB43D8D3DE33DD2BDDFBC393D22BE1F3D503DAEBD0CBDE63D263D093D033D71BCE33DB7BB0D3D113B11BD31BE58BDC6BDE3BDCDBC4B3E3BBD2B3E873BA03EE5BCA33D89BD68BD29BD8ABDD4BCD53D353E50BC1A3E8A3E973D0FBEC93CBFBD903DD63DBCBD0FBD4E3CFBBDAB3D80BB04BEB13DA83C72BDB83DDDBC4CBD193E4C3D7A3CCE3DCEBDE2BC91BD2DBDC5BB7EBCAEBC5F3D063D41BD083E633EA6BD123E56BD763D7F3E51BE8A3D513D053D0CBCB23D2F3BEB3DAE3DFCBBF4BD10BDA7BDB93DA93D423D2C3DDA3B3B3D41BE2DBD01BE8ABD033E6B3D343E1A3E253EC33D333DCBBCD23D26BD513D503DE53D873DD3BDA4BD2EBD773E133E363C17BC9B3DF73C243E3DBEC5BC1EBE353E343E24BD5A3D063E1DBDF53C7FBD9EBD5D3D24BCD7BA4F3D1B3CAE3D3D3D3D3E473C1ABC09BC82BC0EBD6B3BB03D223D0B3E443DC2BCAF3DD7BD96BCD13D07BE483DAA3B1EBD853C18BEEDBD27BB4BBC303E043E1B3D1C3E41BD8BBD64BDC6BD253D5CBE953B10BE80BDC83D0FBE5E3D08BD953D18BD083B5B3D2F3D32BE723E03BEC83C3ABC643D073EE73DB9BCB23DD5BD82BD123E3A3D5E3DEDBD16BC80BD633E353EDD3C1C3EFB3D6DBE683DF7BC1CBDA3BC723D60BC5A3D2A3D953D863CE83DA83D4FBEA0BBA43C55BEE1BD843D99BE973CCA3D77BCFEBD613DB53C163DB33DB9BC0ABDBBBB233E6F3DF23CF5BDFA3D08BE8BBCDD3D9B3D3E3CF6BD68BD403E4BBD193CFE3D07BDC03CF3BDB53D4FBE9FBD41BE5D3A9CBC5EBCB6BC8A3DAA3D773DEFBDECBDA5BDF8BD08BD6D3CED3D7E3B16BDD03C1C3C07BE0B3E69BD613B363E06BD65BD0F3C133EAB3C4A3D583C373DCCBDA6BCA0BDD03DC1BDACBC31BD783DD5B82B3E08BDCBBD173C393CEE3EB0BDEE3D0F3B31BDEEB9613B453DF2BC9DBC89BDDCBCD43C5E3E1B3E393D3FBE79BD9E3D2D3D9B3C8C3D0ABE9C3AAF3CC93B1CBD0BBD8A3E9F3DAFBD7E3D713D363D713C37BE1C3EA2BDC1BC4B3DDE3D67BD9FBC823DE3BDFABDFD3B9E3D243EE43DF4BD8A3C2C3E20BE393EB2BDF9BDEEBDC8BD663D25BE483D823DF83C15BD17BC8D3DBA3DCBBC3F3D9F3D0E3D01BD3FBDB5BD22BD75BC0ABE10BE1CBE993EFAB9083E3A3C88BBC5BD80BE33BE863DA9BD6FBC8CBC813D353D15BE52BD1FBE3BBEA0BDC83C133DBA3DEABCAABDB93DECBA753D57BE303CC5BD0B3D85BD0ABDA73DDCBDDCBDBCBC6F3C23BEC33C56BDBBBDA83DA43C613D353C03BE853D413DB93DB73D293D433DB4BCCFBD353EA9BB8A3D01BB883D20BD893DB1BC2D3E313D56BBBFBD1D3DEDBD903D4DBD9DBD5DBDF23DA4BD623E9FBD3B3D64BC1CBE8EBE003D9FBD23BE3EBDF73BB9BD40BC983D4CBC3F3C92BD813CEBBDD83DB9BC88BDBD3C443BADBD423DDA3C073DB9BDE03DE43D0EBED6BB81BE183DE0BB893C083DB23D6CBD8F3CBE3C2DBBA1BB3ABD60BB48BD2F3E7DBDE23B213E8F3DB23CA8BDFABC8ABB1B3E183D56BDB0BDE5BD09BE6DBC51BD5EBED0BD283E6ABDA23D903D7B3C243E3ABD113D3ABD8D3D10BED23C563E163DC33D0E3D3CBEC13DFABC303E273D643C48BE75BD303EA2BDA53A83BDE93D6ABD673D013E83BD01BDF2BD1B3E4CBD84BD843D0F3E82BDB4BD90BDCDBC88BC3F3CDBBDD73C38BCE23C42BD37BE2A3E1A3D21BDC6BD2FBDC83DA2BD433E68BD2ABEB73D44BEA13DC5BCC43DD5BC643C43BCA83B28BC973D44BDCDBD0EBE54BE81BDC6BD703D823E6F3D91BDAB3DC83DDEBDE3BD103E3B3E21BD133E02BD4EBE063E263E2D3C213E1E3D04BEFB3DB43D9F3D16BDF13DC03D94BD913C9A3DDDBCDBBCD0BC1D3EEA3A9C3DF6B9A13D97399FBD63BE383EB43DEFBCA73B8C3DBCBD4E3CBABD083D41BD6B3D293DBE3BA7BD233D49BDB5BB983BC039A6BD883C3ABE803D9E3D05BE90BDC5BBDA3BCD3C1BBC5D3DDABCFE3D3EBDC4BCD53D193EE0BD513D883C49BD1FBE13BCC9BDA1BC293C89BD8FBC01BE9DBB253D563E43BD143E60BD1FBC0D3EA63D6EBEE2BD973E983D37BDEABC473DA7BD5E3E4EBD0E3C983DC93D78BD573E5BBD383D32BC15BD343E6B3A86BC09BEDABCCEBDA9BDCF3BA43DC63C71BDAB3D8ABD4DBE30BD583D5C3C08BEBC3D473C0EBDA2BC09BDF7BC06BE58BD1ABE423EDABCABBD64BA15BE11BD103E8E3DC2BD0ABE62BDB1BD123C1EBE9CBD8C3D2C3D3CBC683EE9BD90BD2FBC1C3BE33D7B3C2A3D293E53BCBD3D033D2C3E05BDE03D1DBE65BEB3BD753D6DBDCB3DD2BD563E99BDB23D7A3D97BD0FBED13CC6BDCD3D99BD843B3F3E0B3E4CBA60BD4DBD4D3DAEBD9D3CC23D13BE183D2E3E12BE35BD07BC37BC853BEE3D0FBE2B3CFE3D033ED1BD813C97BD713D903C79BDF8BD61BD2BBB62BD0CBE22BE323EFB3C9DBD43BD32BD71BD233DABBD5C3DA43DBDBD87BDA1BD893D74BC3E3E823C713DACBB99BD883C073E8DBDF63D203E2DBD413A043D1CBD91BDA53D1EBC823C72BE61BDFA3D4DBE13BD51BC1F3E883D6ABDA53D193CED3C18BE843D163D66BDF5BB723D11BE1FBD003D4C3DB33C8E3DD4BD84BEA6BDE93AE4BD033DA13D163E27BE2C3D06BE01BE82BDDDBC03BD82BA03BEDE3DB1BD89BDACBBBABD8D3AE33D3DBE4E3DECBB403D80BDEC3D22BD5E3DCC391CBED03D9F3DC7BD1D3DDDBC653C70BD6DBDBFBDCDBDDC3D07BC113ED53C513ECB3D9EBD8D3CA4BD44BC20BDD23CA6BD8ABB463D58BED8BD4A3EF33DA63DD2BD4EBBA5BB83BDDE3D093E423E36BEA83D40BDEDBC29BDACBDBA3DB1BCED3D6BBD79BDA43D18BEC53C2D3EB73D54BB683D583D013E6E3D09BE973DCB3D343E933DF2BD703E193E623CA0BD523DD23D353C21BE19BD0CBE583DE4BC16BE073ECFBD3A3E0FBD9C3DEF3DA8BDB03DD0BDCBBD1ABD113CF2BD57BC933C4D3E2C3DC13D18BE7EBDF53DA7BE98BC93BDC33C21BE48BD52BDB73BB33DF2BC653DE1BD79BDCF3D3B3C5A3D3C3D10BE013E293DBB3D023ED0BD993DC2BD323D1E3D6EBDBA3B053E81BD4E3DB33D9DBD343EB43D0C3DC1BD943D953D0EBDD83D39BE6F3DF13DB93C01BDD0BA19BD803EE0BDF83BC5BD493D0A3ED2BA1FBB303CEC3DE83CC2BC83BD623DC43D9A3DB2BD52BD133D633D933D8ABDDC3C273D1F3E733DD03DDF3CBEBCB5BD833D04BE663D85BE923D58BE0B3E063B943CFA3D19BC933D0D3EF13C31BDD33D2A3E3F3D57BD0F3E053E3F3E99BCBF3DE6BC0A3E45BDB23D513BEABC7EBC63BE58BD94BBFDBC99BD26BE38BD32BE483D22BD0E3D543EC0BD7C3E8CBDE6BB68BD42BD0CBEC33D173D48BEA73DB3BD18BEFFBDA03D04BE013EA03DCABDF4BCA33DA13D8F3DB6BD88BD24BD38BC84BDB23DD1BCE83A5A3CB23D49BE713DC43B09BD7CBDD0BB3FBD9CBE20BD15BE8B3D0A3ECD3CB2BD483C96BD193E8CBD2BBDBC3D6F3DB33C42BDA53D0E3ECA3DC73D46BEB6BD2F3D9E3DE63CF3BAD03BE63D9B3D133E64BDAABD0D3B9CBD3B3D1DBDD6BDFF3A3B3DB23C2F3D1F3DBA3DF7BDA03E873DA7BC20BEC13D8FBA19BD2E3CA1BD94BDCCBCABBD5E3E843C1D3E933AA83DFFBD3ABDBABDA23C99BD553DC6BDB63D053D8BBA953C923D81BBB93CF83CC33C3DBD48BD96BBB2BC0C3D4E3D4E3DCEBBABBDB6BD613B88BE28BB643DA1BD04BEF8BD723E453D2DBD883D2A3D1ABE813D2BBE3EBD0C3DA5BDC7BBA03D78BDA7BCC13DB4BC4F3D64BDE13C5DBEA33DB83D223E70BDDEBBF6BCEFBD62BC9ABDD73D353D933D3C3C823D763C3ABE8DBD93BDFB3D7D3D143D5DBD14BD04BE8FBD24BDE43DF33DF0BD93B9A03C24BD26BD8E3DA1BD963CF6BD23BEB4BD5EBCBC3D523C523CB13DB0BD283F573DBA3DD6BD0BBC05BD4A3E253E90BCE6BDF13C9CBDFABB97BCE3BCD83D8E3C6D3C473D893C6CBDECBCE73C5C3C9ABDAF3C5BBE4B3DAC3D7B3DB7BC09BDCBBD0EBD32BDEB3A973E7DBD2F3EA7BDD7BDD2BD49BE743D56BD623CD03DDA3D09BD6EBD44BC16BD72BD703E893DDA3C24BD733D253D153C183D483D223C473E15BE9BBDA93DBBBCFFBCF83D253CF33CD1BD97BC2FBC9C3DB93D923CC53D10BD66BEB73C4C3E41BD393EE9BD9D3D8FBD8C3CC7BC563DA3BDD83DC33C153D83BD923D403D92BDFDBD1FBD3FBC873D90BD033E143E323E153D7F3E99BCF23D3EBC26BE8B3DA9BDBFBB85BD10BD12BE82BD973C7EBC193B3EBDF03DA3BD373E983DBB3DF13D283DFC3D6BBC433D85BC473D4A3E0B3E313DA13C2ABCE43C273D363CB63C6C3C5F3D53BD3ABD56BD43BC673DFEBD2C3E873C9ABDE1BDD53C103C3EBD93BEB93DFA3D5ABD38BD043E76BD493C0A3D9A3D4E3D733EA53D123D46B9823D43BDEFBD82BDC6BD943D19BE8B3BF43CBD3DF63D49BDBC3CC43B44BD263DE3BDA43D303CE3BDF5BCD0BD893C4F3BB13DEEBD503D8B3D02BEDABC2E3C133DAB3CAD3DA63D16BD22BE17BCC9BB8DBC06BC9C3DCDBBACBDF33D26BCCDB9EFBC283EC93C30BD303D2DBE27BE5EBD83BD003EADBD853E203C1CBD5EBEA83C41BEB5BD793D9BBDEC3CB93D4DBD5C3D52BC83BCF93D11BE72BD3B3E06BEEABDEBBD923DC8BD6BBD0E3E8DBB643D2A3D2CBE8CBE52BDC0BA0EBCB8BD033D33BE093D82BD053DC3BC73BD103E",
      torch_tensor_32_torch.bfloat16_4: "0x02000000A5BD3CBDB4BDDF3CC0BDE5BB51BC63BD0EBC873D3ABDA53D1E3B5DBD07BDEDBC083DCEBC3EBD113D39BD1F3E0A3E03BD5FBD083E8F3DDDBD743DD33DD33CFCBC",
      torch_tensor_32_32_torch.bfloat16_1: "0x02000000F2BD59BE933C5CBD1FBD213ED6BD453EE0BD343E0B3E773C8F3DE03D843EF13D88BEA4BDCDBDD1BCB6BDC33D813D09BDC63B58BE533E883CF3BD223D3BBEE03D1A3DCDBD1F3CEBBD9ABEFCBD133E71BD913E1F3D313E5D3E41BE8C3D20BD803C9EBD72BE81BD2BBEB23DE93DEA3D3E3D473D823C983E893E15BD38BEC1BD0BBD103C183EADBD04BEA1BDA0BD433C06BD99BDEDBCE3BD5E3C1ABE66BD643C29BB85BD563E3D3C85BD82BD3DBB4EBE87BDD73D133E733D373E8E3D82BE0C3E063DC4BC82BD1A3E23BEF03DD8BCD03D30BD133E00BE983CFFBDDBBD023D253E9EBD84BAE7BD623D2B3E15BEF73DC13BF43DC3BCCEBD09BC6E3EEFBDE43D3BBD8A3E2ABE36BD91BD30BC2A3E463E793E053B9D3C3DBE773D103E00BE9D3D5DBD123E103E4EBE083E2E3D46BE68BD573CCCBD653DF4BD99BDA13CE33C81BDA53C7E3D31BEF9BD613E6CBD02BEDE3DCC3B18BC93BE5D3D373D15BDA33B7D3D8C3D5239483E2B3EF1BD87BDD2BD673C59BE9BBDB5BC81BC37BD1D3D8DBDCB3D72BEC9BB033D17BDAFBCD4BC963EBD3D073E793CA33B77BE0A3E51BE8D3EA33A213EC8BD3CBE3CBE033E263E063EE93D31BC40BE2CBE77BD2CBDB13B39BDB23D2C3D81BE53BE733D67BDBEBD36BE0DBE9C3D4C3D3D3E40BD803DFEBCD53DC8BDD13DBDBD96BE373E3ABC803DA9BD3FBE393D833D52BEFDBDE03D533DCFBCD63C6ABE93BDFDBDB53DCFBE80BDBCBDCA3D24BE5ABDFBBD47BDECBC08BEE33D66BB313E543D95BD40BD043A113D573E1D3E563E2E3C81BD07BE5CBB133E513D283EE7BD8B3ED3BB80BC823D633DAABD95BDB6BD433E0ABE84BEAEBD9BBD0E3E9B3DB1BD973E53BE14BE4BBEE63D273DCFBD9B3CA63DF33D5E3D02BE9B3D49BD223E52BE24BD13BEB53DC3BCF9B8B93D5DBCCD3D02BE3D3EBE3D09BC693D74BD86BCEDBC40BD853DADBDF4BD56BE573E503E623E9D3DB1BDDFBD0E3E783E8EBE593D513D2CBE76BE67BD823D3D3EF03DE73D51BD913DDDBD103D71BE553E4C3D4A3EA93D91BDBCBD1B3E363DD5BD0C3EB93DC73DFB3D18BE60BDE4BC96BCC73DDE3D57BC1DBD58BC633ED13C5FBEA03C853D963DBBBB83BD9CBD5A3DE63C923EACBC48BD44BD58BEA73E2DBEC0BD633E2CBEB1BEAFBD03BDDE3D8D3D593C333E75BC46BE6E3D1EBE99BD7FBDF13CE63D323EC73DC23C12BE9D3A9FBD493D2CBC8FBB293D253E15BD41BE543E133D063ED0BC19BDD5BDD8BC333E14BE193E163ED63D063E053EBE3DE5BD523A703DDABDFD3D5E3DA3BD163E973CD5BDA2BD43BED53D46BD22BD99BD6A3DA3BD55BDAFBD35BD613DEA3DC3BD553ECE3C4CBE473C3F3BD0BEF0BD76BD8D3D313EEFBC86BC89BC1E3EF0BD783E44BE403EF9BDA13D8ABEBEBD3DBE273E41BED2BD35BD5A3CBF3CD4BDF3BC333D88BD5CBD213E3FBD80BC07BDD13C57BE05BE05BDEB3C9C3D123DF13B513DCF3D0FBC13BE83BDB33A0BBE17BE6E3E353CC63DB53C14BE913E06BE93BDBD3CA2BD94BC62BD20BE303E2ABDB3BD25BB08BEFABD743C07BEB2BD6BBDD5BDE63DBD3D9D3DC0BCC93D863B27BCF1BD213C103E1B3D083E20BD69BE74BDC1BD12BE0EBEEA3D0A3DAB3BA53D50BD8BBE14BC403E8E3E8C3BCDBDC2BC21BDDBBDA23D3FBE2CBD173DFCBC07BE67BD15BD883C343DE13D43BEFEBD29BE063DCBBDB9BD2ABE6CBE8C3E30BEAE3C1BBD5BBC21BE2C3D73BEA4BD503B70BCFBBC57BC40BC94BC8FBE533EBF3BFF3D06BEE0BD11BD9E3D1FBE043D44BE0DBD933D363D9CBD58BDAC3D70BE49BE1E3EA1BD953E0CBE59BED3BD02BD57BEDD3D47BD063E4F3E05BEE03D38BE333E3DBED23D83BD9D3CCD3DE2BD38BD23BD04BDC7BDC7BD1BBD473EC2BD933ECF3B35BE12BD34BC223E463ED83D0BBE92BB093ED43D37BDAFBD133E8ABDA8BE033D8D3D13BE2B3C103E4EBEA3BD443D42BB21BEC6BDC03D0E3DECBD14BEC63C2E3D933B27BEDABDC43D9ABC13BE7A3CD43DD53C97BEC2BCA23DE1BD59BE353E4F3E03BE09BD0BBD1A3ED7BD413D8C3E0BBE903C463DC4BEFC3D633E36BE92BC90BD5B3E8A3C0D3E25BD57BE833DCB3D163E2C3E873D07BE0ABE58BD0DBD933D6EBE61BDE0BD4BBE5CBD7ABEDB3D77BD90BE9EBD113B9BBE633DC93D253E51BCA93CBEBD0F3E7A3D8EBDBD3D593C9C3CB6BC373D7A3D763D473D213CB23DF9BB4D3DCF3D27BD0ABEC3BDEABC1FBE83BDAF3DFABC443D35BD073E263CD3BC91BB013E8FBE063E8EBCBD3DAF3C05BED53CFB3D47BC2ABD6A3ECE3D7CBD64BE033D4C3D113DE4BC7DBEA6BE4ABE8ABE4B3E213C0C3E413C0CBE203D34BD98BD9ABD31BD9C3DA23D213E273BD5BC073DF0BDD3BD8EBC1C3DD4BCF3BD55BE7BBB40BD37BEB2BDAD3D063E8ABB4BBD5BBE92BDB13D8CBE8B3EF03DF13D653DEFBD87BEF6BB17BE4BBE913C36BCA5BB243EECBD143E92BE8F3DD23C4BBEE43D6CBE5BBEA23DE23D113D47BEA4BD02BD1EBE4ABEE23D1CBE193DF63D533E893D71BE873CA8BD283C073E9CBB3BBDB43D2EBCE0BD863E44BD093E0D3D3A3D0E3E99BC0EBE3D3E5E3CC53D233E5EBB2A3DD33D813E3ABD183EE93D3D3E3A3E573D96BEE5BB233E1C3DACBD543D38BE48BB37BD1ABD4F3DDC3D13BE3B3BC3BCD1BD04BE133D75BE81BD0DBD9FBE4DBE37BE833CEB3E033EB13D633EA83DAB3B5FBEB8BDCC3D8DBE173E74BA0BBEA8BD71BD8A3E633D383E0E3D5E3C3ABEE6BD06BC343C5D3E5ABDB13D043EBDBD0CBED83C97BD3B3E03BEDCBC653E253E3B3EEABDF13DB8BD0E3E143E893DD43CD63C10BE8EBC6A3E0DBDA9BD89BE3ABE37BD14BE243D17BE923EB2BDC93D3B3D26BEACBD4CBC203E063E84BD38BE34BD6ABDE43D74BD49BED93D2BBBB43D183E56BD",
      torch_tensor_32_torch.bfloat16_3: "0x020000005C3D863DEA3BBCBCF0BD02BDB5BD16BCFEBD28BD853D95BB99BE083E99BDE63A0FBD14BD8A3C14BEB6BD33BCAA3DCBBCF73B72BED33D103DCDBB9BBDE4BD683B",
      torch_tensor_32_72_torch.bfloat16: "0x02000000B1BCBCBC3C3DED3AE33D873D673E703D0A3E7C3D2FBD8DBD1E3E623D473A39BD8CBDE03DCD3D6FBDB2BDC43BC3BDAFBD03BEC63DE5BD3CBE203D45BD75B8EDBD24BB953E90BD833CF6BDCF3DB3BDB03D0E3EA23DAA3D8E3D74BE5F3D55BD8FBC0BBD103D163EDF3DBDBD43BDED3CBABB1C3DA83C163E833D28BDC33C0B3E68BD923CC93C89BD0F3D37BEC6BC193E4D3E0DBD82BEAEBBE1BD4ABE213D4C3E013C4ABE2CBEC9BD91BCDFBCA0BC6B3DE8BD21BE3EBECF3DCD3D2EBD24BE5EBD023E683CDABD6F3EF53DB93CA73DAF3DDEBA133E27BE65BCD93DA6BC9A3CF33D9B3DA5BD4CBD153C70BDB23D463CB7BB663D12BD49BDE0BB38BDFCBC14BD563D713DA1BD0F3E27BC003C59BDBB3B53BCD4BA833CF1BC4CBE203C7EBDD3BD043EE0BD2EBEA23DDBBDC03D8D3D63BC193E61BD553D783DDABD9EBC0C3E2C3DBC3D89BC8C3C26BE253E683D9EBD4FBC723D983D5C3D08BE2FBC463EA3BD083ED7BDBEBD213C2C3E2CBDD7BB003E88BD023D933BA1BC863CE83D253D413DA93D7BBE833DD6BCCB3D9B3D30BD8CBD8ABDD93CD23DF43C613CF23A45BD533D51BDE3BD7EBB86BD933D4F3BA53C123D76BE163D9E3D8F3B82BDB93C923D273DD23D2E3EDCBD383CD6BC863DBE3C4CBDD23B89BDA3BD18BE0DBE05BEF23D18BA56BD043CDA3ECBBA723D9FBC073E26BD6E3D6BBDBCBC1C3DB9BECB3D45BD26BDCD3B733D80BCB73D8E3CC3BDF53D23BE80BCA8BD133CA3BD83BD12BC01BDD6BDABBD15BE52BB143E1F3E39BCA23DE23C1DBD4EBC143DAB3D8FBDECBDD83D143E483D983C8BBD983D873C2EBEB83D953DA43C22BECCBD89BC6EBDD1BD9A3D7EBD20BC893C39BE1D3DE23D74BDCDBDAE3DC4BD3B3EAC3D2DBC0F3D1ABCC83C08BE8ABE1E3D6D3D363D3CBD613DF1BDDB3D4B3E16BED33DF0BD4EBDFFBD033E663DE13B87BD5BBD003DD6BDE3BB193D1DBE703DC53D77BD63BD933DFE3DEEBD83BD803D403D213E883C02BEDEBC08BEB23D3E3E58BDE8BCBA3DD03DBD3D2BBE653B373C6DBD6A3DD73D933CBEBCC93DAE3D873CB2BC9D3DBCBD8ABC4E3D84BD113EF2BD67BD563C0C3E01BC173EE3BD13BD77BD8BBD613D17BD07BEE33D99BBB1BDC53D50BD3B3D4BBEEF3DDF3DAB3DC43D1F3D603E983BE03DDA3C4D3EA7BDFBBCD43C943E0B3C573D06BD0C3CC3BCE9BDC53D41BEAB3D42BDB3BCB03DDEBD733D21BEB73D343A363E35BDD9BDADBCE83D83BD15BD193E273DA03D15BDAC3D413D17BDF43BE2BDDABDE4BD093EDC3DBA3D27BE1FBC083D37BDA2BD853D793DA2BDD43D95BD63BD50BC5A3E1C3BE9BD2DBD863EF6BD07BE2F3DE2BCF43DBB3D02BE873D893D6C3DD6BD09BD973C853D8FBD6F3B823D60BEA73DAA3D38BD9B3C7F3DA33CBCBCB83C1CBD95BC3A3D463DEF3D563EE63D83BC2FBD043DC6BA8A3C3EBDF2BD82BD21BE5CBD21BE913DAE3D003ED93CC93D9ABDB73BE63CC33CA63D93BD5A3E4ABDD33C12BD3C3DC73D383D1EBDEC3C9E3D153E713D2EBD5A3D53BBA23CF43C383DC43C973C043E7CBDB2BD99BD8DBCAFBDCABD353B203E64BE9B3D9CBC70BD933D4B3EFC3CDFBD8E3D0ABE4A3C93BDC8BC893D273DC03CBD3D663DDBBD55BCC33D243BBFBD21BDFFBD893D6ABD4B3D343D213D213D5CBC183B203E02BE2CBE323DE7BDC63D04BE923D31BD9BBD833C913DA63DF03BD5BCF2BCDA3D15BE80BCD9BD19BE3BBE3D3F083E143D693C4BBD743D843DE8BD893C3D3EBA3D14BE023E963D243D323D653E933D843DC33D1E3C13BE013E7C3D093D90BC423EC73D15BCF2BD513E68BCF83DECBD2EBB4B3E9BBDE43C95BB9F3ECA3D053C963C5CBEF2BA7C3D8D3DE6BD76BD29BD3ABC983DD8BBC2BDCD3D053B29BDA53DF13C96BB4C3D25BB483E613D85BE6BBD803DD93D03BEE23AAE3D7F3DECBE54BD993D06BE173D7CBCA93D4F3ED1BD923D543D00BE2C3E01BD713E8EBD0F3D34BD05BE383DBA3D0D3BD7BC8C3BA2BD013E56BD093EC73D5EBC52BD633DAF3D18BE213D6E3A043EB7BDB73D5BBC8ABCFB3C693D95BD8A3D6D3D433C70BD7FBD803DE9BB543EB4BD283D45BD42BD1DBD8C3DD9BDAA3BF0BBF5BD8ABD61BEEF3D46BEAEBB19BD983C9BBB7C3C6C3E4C3CFFBC03BB99BD9C3DFC3D313E26BE193CFEBC9E3D0DBEA5BCB73C0FBC093D57BD163EDBBBE6BCE13DA2BDBE3BEEBDDBBD083D37BE27BDD73D3CBED1BB403D13BE8BBD00BE58BD04BDC1BDABBD023E383DE5BC31BC1D3D75BD943D4B3D163E15BCA13D9CBD23BD6DBD9DBD213D9CBCCDBD6B3DDDBC84BCFF3DAB3D27BD1FBD65BCC13DC73D14BD183E83BDA43D8FBC4BBE583CFFB9183EC438933C013E9BBB0C3E28BE7CBD253E823C91BCD93D7ABD13BE3BBC3ABE63BC17BC203E8C3D54BD373E343D0D3D7FBDAB3D063E8BBD38BEFC3CDDBC06BE9EBCD7BC803DC53DF33D9C3D3ABE34BD06BE933D143DEABAAD3CC5BD8BBDB4BD0ABD193DA8BDED3DF93C353D1A3D3BBDE4BB8DBE8C3DE4BCD03DF0BD8B3D5BBB663DE0BCE0BC20BEC8BD01BF023E9D3D993D073EEEBC3E3D03BD26BB2CBDEF3D02BD383D30BCA13C333E693DD03D84BDCA3CB63D31BE973D09BEABBC0F3E94BD4F3DC7B915BDAEBD0CBE1E3DCDBC22BDC73DDF3D7FBCA4BDACBCF13AE43DB0BD903D3E3EAFBC2B3D2C3EC53D983DAE3D29BDCEBD25BE933DF43C0B3C88BC1DBDA6BDEFBDD53DDF3D8EBD4E3D82BEC03D943C8F3C8B3D0B3BBFBC90BE74BDB3BAAD3C23BE39BD57BC343DC1BD9F3DB83DF9BD44BD4FBD9F3D913C95BC753D06BEB63DB9BDF9BC9ABDB8BC51BD29BC11BE023DB4BBCE3D21BDD7BD8D3D1DBDFD3CD93DB3BC013EF8BD18BEC23D98BE0C3CB7BD263EA03D20BDAEBC313E5B3EF53C27BDAE3BAB3D963CE13DDF3DB0BDC8BC483D223D613D28BE0F3E543E9ABDB8BD19BDF03B9CBD85BDDCBDC13EB2BD84BD2FBDDEBDAC3D113E67BD5FBDA73C59BD1E3EA6BD0C39CC3D603ED53D10BD393EC7BB8DBC6E3B8BBDF8BC8E3E2A3D38BDA83D47BCA23CFA3D823DBB3D98BC8CBDEC3D09BCBD3D543EC93D183E5F3E67BD273D8BBC1ABDB23C003D303D26BE23BEC9BC7C3D423E08BD11BDEC3D2B3D1B3D293D023D313E863B003D7A3BF23DA6BD3ABC313D383D963D26BD6C3C5A3DEDBC8E3C36BE9F3DE23C23BE22BCED3DA7BDF63D93BDD9BD04BD903D5DBE9C3D34BDEB3D093DE63CF4BC9B3C38BE433E243CA4BD973D78BDCD3C253E603AB3BC0E3C1DBE213EDB3C0C3CED3D8B3C663DF0BCB23D013C3BBC83BD15BEFDBCB43CF2BDD03C52BDA3BCD03DCA3D87BD85BD783D3CBD483DB4BDCAB9A2BD273D5CBDB8BDA43D01BE4ABD85BD313D10BE94BC1D3C33BC19BB18BDBD3D423D67BE823D4BBDCF3D75BD913DE2BD333D78BD08BDE2BB8EBD0DBB77BC87BDD83D95BCC43DCE3C353CC8BDC43C15BDA9BDA43DDEBDCF3CAF3DD43D10BEFCBDA6BCD2BDA8BCEBBCDD3DC53C86BD0A3E143EF5BD263E093EC8BD08BD2A3C2A3CD73D153D3D3E753D04BD003DEFBC093E99BCD5BC96BCCEBC0BBD483CDCBD543EFE3DD4BE883D0E3E03BBEB3C563E1CBD3A3CAB3DB9BDAB3DB4BD67BD3ABDE5BC19BC47BE31BE4EBCF3BC57BDF83CFB3C06BEEB3D65BD783D233ED33C243E533C2BBE353DB73DE2BD353D3D3D123E13BE2CBD083EF9B9493C24BED63C20BD813D74BD263D34BD91BDB43D45BEC53D65BD743D7DBDC53BE73CF23C523D6DBD873C00BE5B3C74BD223E35BEF73DEABC0D3EB4BCE43EE63C273CA43D223E883C19BE413EBD3DE1BCDEBD1FBCF2BB443D88BCB4BCBB3D21BEAE3D5CBDAD3B1ABD0B3E4ABE3C3DA63D663D293CA8BDACBC87BDF03D28BD963D153DABBDEA3CB83D403D4E3DFABD373EB63D2E3DE83B86BD5F3CCB3CDCBD99BDB03D573C6C3D903D113DB2BD87BD703E313DA63B283E243E40BDD6BD33BE9E3D1D3D023EA63D303DA6BC3BBD9E3E09BE103A50BDDCBCB1BDD63910BA1ABCEB3C013E05BC533DFE3DBBBC45BEAA3C91BDA23DE3BBA5BCE7BB1F3ED1BD11BCEE3DF7BDA7BC27BE2DBDBFBD0C3E03BC863DB2BC0EBE663D2A3D253CDBBD393DCE3D813D3F3CBCBDF43CC53DD9BD2A3D213DA43D66BD64BD8F3EB4BCC1BDAA3DCD3D69BC3F3E1F3C33BEE2BBA13DE6BCAF3BDCBD4DBDB4BD2E3D233E8F3AE7BE94BD94BD22BEC33D8C3C82BDB5BDC53D7CBDC93D563E3A3D28BDD23D8A3BA0BD7B3D33BDB0BCB5BC193B5B3E23BE98BD8DBDE43CFCBD9F3CD1BD19BEB3BDFFBDD7BB23BEB6BC09BEE0BCB73D493C833E64BC943CE3BD8E3D89BDC0BD16BDDB3C463E32BCDA3DED3D2E3D143D07BEE3BD77BD9CBDB7BC043E64BD87BD30BC6CBD893DFF3DDCBB80BBB5BDE8BD9E3D483CC93D383D8FBD583D00BE48BD833DABBD833E783D72BE7E3D043D27BE893D28BE973DCCBC1F39B53DC83DE9BD0EBC713D8CBDB1BD9E3D323C1D3CB93C1E3E89BD343D39BD87BE08BD9DBD903DC1BD15BE96BD263E013E0CBD9E3C853D57BD5A3DFA3B423DAFBDD23C433D1BBEDD3D70BD133E7B3DD4BB623D493D503DA63DCDBD9C3D573E8F3D14BD97BC0B3EBFBC073DEEBD4A3D933D153EE9BD13BE23BD4E3D2E3E1BBDA83C8A3DCDBDEE3DF9BC863D3E3DB33D423ABDBDA23D263CB23D373ECC3C053CBF3DD7BCB5BCA13D943CF53DF0BC97B984BC20BED6BC86BE0B3EE13CE3BD65BEA8BD08BD55BD54BC3B3EFFBC9EBC8BBC463D0DBCFDBDC2BCED3CFC3D473D01BE8B3D9EBE75BDE73D26BE1F3E293E74BDA53DCCBC8FBD863D753CA8BEF43CB6BB753D86BB283D66BC17BE263ED93CA1BD78BD30BE643D783D3DBD9BBCA13C20BED93DCBBD543C04BEA93D5ABD7D3D1B3E483DA33C42BD7D3DE43DB3BDE73DC53D2CBD093DA6BC1EBE2EBE043DB83D173D23BEC5BC04BEEE3C973C28BEECBCA13C3ABE953D84BD04BEBABCAC3DDD3C6EBD283EC43DC33C1B3D9FBC423EDA3D28BE42BEED3D97BC9EBD07BE5A3E16BE2CBB9DBDB53DC7BCC93DD7BD363E723D2B3DED3DE5BD5FBD55BE603D043DE03D20BDA03CDBBD89BD1ABD88BE723DAABD043E0BBE9DBD003C3CBE043A54BC8C3D5CBDE73D0A3E693D9CBD06BD44BD0CBEA1BCB63DBEBDD63C0CBD2BBCBDBA303D213D9F3DADBD383D14BE3E3CE53C503D0ABD9D3D253EC53DD73D473C523CE43CF93D5F3D7EBDCA3D11BEB5BCCFBE283D533D563D0BBE183ECE3D60BDB33A813E8EBDBD3DFEBDA2BCB53D06BE0BBEA43D8CBC943DB1BCEF3D42BDA0BDFCBB4ABD55BD843D9F3D61BDA83DF53C8ABD31BD48BEAD3D9ABD103ED1BD95BDAE3DE03B053E7BBDAC3D0C3DF6BDA7BC0DBC673C5CBE82BDACBC943D78BEE03CC1BDA03D17BE1AB9053E13BDC53DAABD863B33BCA83CED3CC3BBC0BCC0BC313E063FD7BC633DC63D883DBC3D98BCB43DF33CE1BD003D163EF33DAD3CB2BD3DBEDCBD00BEF0BD1ABD193DAC3D18BDF6BD5FBD17BE3E3EC5BE0DBD313E92BDDABD823DD33DA1BD043D52BBEEBD8A3C18BE81BCA6BC2D3E3B3D22BE5EBD913C2E3D5A3CA5BD77BD983DBABD2C3D323DE63C4F3D5D3E8CBD213EDEBDBABDDE3C54BD85BDEABBFBBD87BDBDBCC63CDA3C023EFA3DF43D813E1C3D133B883C12BEA0BDC73DA93DA1BDBCBD4BBDC73D073E833D4CBC543DDD3D4E3E733DE6BB26BE43BDEBBD8ABDCE3D2D3E503D94BDBABDE93D033E6EBD063EC43D073D7C3BDBBDD8BBA03D17BD9EBD0F3D5ABDD1BDF2BC04BE6B3E03BE9E3D2D3DA63D403E07BE9A3DA5BDF73C88BCE0BD48BD21BDD9BCDABD853CA93DF13C88BD8FBD6C3D61BD05BE7CBE28BCBC3D9BBDEB3DFFBDBF3CC7BC6C3C96BDEFBD70BE1CBD40BE1BBDA1BD2C3DF13D72BDE43D11BD04BE12BD0E3E0FBD8E3C06BE163C133DA23DFF3DFD3D273D05BD2B3E6A3C73BDF1BCD33D673DB2BB433C933E25BD28BC793DCBBC3B3C9239443CA7BCBABD3F3D22BD933D763BEA3B7FBD77BD4CBD133EE7BD763D4CBD993C423E013D293C12BEEABC273EAB3DEA3C303E393D2A3A9C3D3DBE25BDFABD44BE43BC9BBC013D3EBD7C3D933DFB3C1EBDA03D01BE053E26BDC8BD123CA4BCAFBC5CBD543D3C3D583E013E44BD93BC83BDD83D9EBD233DA33C08BD5DBDD5BCC5BD613BFBBD753D123CC83C053C31BC1E3ED63D0FBC5E3DB2B9A3BD023D23BD163ECABDB63D0DBD273DD03D1C3EFA3D223DABBCBDBC813C653C3F3C7D3C28BDDABEAEBD733D723DC2BD15BE1DBE01BE483D41BDD43D12BE673BF3BBC4BC28BDAF3D09BC27BEE0BC0A3EE53C783DDF3D613EA23D823DDDBD0E3DF4BD983D2F3E7CBEF6BD75BD63BD073E1FBD86BC423DD63DAB3D553C353DF23CA5BDF23DDC3D013EA73DC9BD673DAFBDFD3C213DAF3CCC3D2D3EC83CAE38CFBD11BE513B663D0E3E3E3DE2BD083E833C56BD823D2CBEC6BEAFBD3B3E39BD8EBC863D0B3D353D093E793DC33D453ED13D943E243E483DDEBC77BDDA3D9CBD5DBC86BC183E863D123E29BD46BDBB3D63BD1B3D173DD53D24BD86BC6EBD9DBCEEBB8ABD2B3D",
      torch_tensor_32_torch.bfloat16_2: "0x02000000613D253DAB3D11BE36BEF6BDCF3D043E873DD43C14BD29BE33BD543DA4BDA83D2D3AD9BD213E9CBDD73CAEBC0DBD273EE9BDFCBDD1BD9EBDDF3D09BE8EBC2ABE",
      torch_tensor_32_32_torch.bfloat16: "0x020000000BBE283D65BD683D313E573E07BEFABC06BE123E9ABD0DBE45BA3A3E93BD413E17BD0DBBA73D9BBD1EBE433E6ABEA9BE27BE4C3E95BE5ABE3B3DA63D8DBE89BE60BE8F3E013E6ABE6B3EFE3DA33EF33DDFBC4E3E26BE163E353E183E8B3EFDBDDD3D443E393D343EE43CB9BDDB3D5F3D27BE5BBEDB3EE4BDA73D243EDE3E86BE85BE023D843E2ABDC0BDF63D6A3E073E8BBE5D3EEDBD243E8FBC20BE19BE443EF03DB63CA93D313E913E973E5DBEE93DC73D5D3DF53D993E8A3D8F3E28BE0C3E8E3E8BBCCA3DC63EB13EF43EA7BED4BD4CBE1CBE54BE4EBCCEBD4E3E96BEDFBCBA3D72BC3E3E263ED9BE05BD843DF8BB9FBD81BDDBBB993C84BB593DAE3E4EBE1FBE4A3E9BBEA53DC2BB4FBE4EBE873E083EEE3D1DBED5BEC63ED8BCB33DFFBD193EA53EFEBD0ABC193E04BE5838293A25BEF13CFBBEAABE843E81BD253ED5BEA8BEC13C09BE0FBC0BBE0A3ECA3E443E6B3E8BBDEA3B513E91BDE3BDC1BD8FBDC83B073EB5BD28BE13BD393E903DCFBD0F3E523CC93EDDBDF23D5B3E8DBC93BD0CBE003E21BEB13D1F3EFF3D573D6FBEC03E8FBDAEBE0C3C383E173D94BE213EBD3D09BEC93E763EA73E89BBDCBD283E39BDDEBE2F3E26BEA23C9CBE333DCF3D60BECEBED8BDBC3D16BEEE3D18BE2DBD80BD693D37BDA9BE543E853D363E8DBEACBC3FBE393C353DF7BB41BE82BE1BBC92BE5FBE323C913CABBD673EAC3E1DBC30BE3ABE673C033E4DBEB9BE57BD723E63BD0E3E103D8B3E413DA43D34BED9BD923D9C3D0ABE3B3E6B3D57BDB73DCEBDE83C803DE2BD463D4E3E4A3E233E233ECA3D7A3DAABE203E9B3A4BBDED3DBC3E5F3DA5BE08BD653EB23E42BEFABD993E093EAF3C00BE353CFD3DBCBE74BE75BE553E14BED5BEA7BE14BEF9BDCDBEE9BD85BE783E523DB8BED5BD153EDFBC3A3E003DB8BD4C3EA83E8F3C053EA6BC513D453EC5BDFBBB983E513E7ABED8BB7FBEB2BD9FBD44BE883E163C823ECBBD603E4BBE0D3CBF3D29BE21BEDDBBAD3D153D90BE82BE103DE43E383E5EBE183EBA3E353E35BD773DEC3D3A3EE53B95BE993DBABE00BE59BD933D623EF7BDC83E683EBF3BB63CD6BDAE3D38BD3D3E8DBD263E9CBDAF3ECA3D1A3C703E663E86BE97BD95BEC3BEF43D263E473D9DBEC53DC93E7D3EB43D803D92BD313D893EFDBD6A3D7CBCA1BDAEBD80BE5BBDA13E9FBD87BD963E043E02BEEABB303E6ABD91BD00BEA4BE963EFCBD783D3BBEA6BD9C3B1E3E413D1D3EC1BEB5BDE4BE123DFCBD3E3EB23D283D4C3D433DCBBC053E85BD173D23BE49BD5A3D26BE223ECBBB80BE473EF23D423E633E36BE4ABD873D76BEAEBD73BE093EA0BC87BE53BE8A3EFABD983DBF3C13BE76BEF33D9CBE7C3CAC3D0B3E0A3E21BE39BAD8BDB3BD883EEEBDA43E013E28BEC6BECB3DBAB8333E743E5CBD4BBC1E3E8DBEA33CD9BD513C62BE943CC1BA0A3EC93CE03D9E3D3BBE42BDE13D0B3D4D3DC53DDBBE423D1F3E633EE6BDEABE83BEB73E913EA53C0D3E843EFD3D7D3E6D3EBDBEE9BD7CBD6DBECFBDEE3C8A3E393CF7BEB23E803EEE3A65BE243D4D3EC1BE8B3DBABD153EEE3E4FBEA83E723E41BEEA3DBDBD18BE0EBE4EBE443EA53D9E3D95BD4DBEBCBEA33E953C343E73BD173E47BE6A3DBA3C43BE07BEB7BEC3BC433D0E3DA6BD1E3E583E90BE993E2F3E3EBEA13D993B533D6DBC863D39BE8CBDEDBD1EBE83BDD13DA8BEFE3DE6BB393E333BE73B00BEE83D8A3D3C3E3CBE31BDC73C843D703E6ABD9C3D14BE0EBD323E063F3E3E29BE1EBE78BDF23D2C3E2B3E4ABDC8BCC03EB7BE86BD9F3EA3BDDD3D9CBD30BE2E3E373D6BBE9B3EFE3D933EC2BD10BC21BE96BCD8BD31BE243E9B3E753D0DBFEA3CA7BE4CBE7ABEFE3C593ECBBB83BE5E3C2A3EA63CB53D5EBEAA3D7B3ED3BE803ECDBDDBBE323D6B3E78BD1CBE333D673EF63EC13DB13D6C3A7C3C9A3E82BE563E96BD233E73BE903D543E29BD7CBD163EC13D38BE0D3E903EA1BBD1BDC53C1EBD443D82BD3B3DDD3D193E3CBD1CBE37BE233DADBE813D8D3ECDBE98BDC4BCAE3D3F3E89BCF5BD25BD983DD0BCE3BDE23D803E1F3E0D3E3DBEFBBE32BEAA3EC13E3B3D3C3C563E3FBE73BD423CADBD89BEC13DE8BD3ABDFF3D70BDABBBA73E7BBEA13D0BBE65BE3D3E4CBEA63E523D27BE9EBD58BECD3D3ABE903D3A3E74BE063E4A3E2A3E853C5D3D8E3EB1BE9EBEE03E0CBE813E063E323EEC3D4FBA67BD8DBE2ABC62BE643ECEBE3F3E19BEBDBEAC3E5E3EF0BD8E3E28BE873DFBBD8BBE203ECE3C2F3D983D413C7A3CDEBC023CFABDDCBDAA3DA33C2F3E913E90BDC93D17BE003E24BD3DBC253E033E0CBE213E663E823EA13B8BBD113C93BE663E293E533E833DE9BC563E663E30BD74BECC3C88BE0CBD823E3FBE2F3E25BE203EBE3D383D773E173E123E643EBCBD213EB5BD323EB1BCE7BD733DE4BDBCBC2BBE9A3EC7BDCDBDC23DDD3DAF3E12BD96BEC9BD9ABC03BEC9BE1E3E15BE4DBE96BE4A3E1D3E5A3D533EC3BE1B3E64BE603D4C3E383EB93D743E58BE5DBD5BBDB0BD3FBD413E4EBEDE3E03BFFBB90C3EA93E64BEB6BEC8BEA53C323E5BBE85BEA8BE033D8BBDF53D1CBEE9BD4A3E063E01BEB53EE33D78BD3FBE44BCA93E333EA1BE31BE9ABE9EBD1FBF6BBD363DD8BE9CBD51BEA03CB53D8ABE103E173D3A3E19BE15BEBDBBC9BDA3BDD0BD6DBD683BCABD96BEFCBC76BD9DBE72BD6F3E1EBE813EDB3D12BE40BEC9BE663E1D3E22BE9ABD333EB4BEC7BB94BE733E693E733E1D3EBABDD63C243C9DBE7EBD5E3E0F3EA6BE09BDA4BD8CBD95BC90BD193DA6BE9EBD573D0F3E863E4C3E4EBCB5BD933D493D103BD6BDB53EB63D493D6ABD183E53BD34BB5ABE033E153EBBBDFABCE4BE163E473DE63E76BC53BEA1BD3A3C",
      torch_tensor_32_torch.bfloat16_1: "0x02000000E2BBC8BC223EAF3DAB3DEA3D12BD24BCD8BA0C3E0ABD3FBDF5BDB73D0F3E503E8DBDA43D99BDB33CBCBD383D95BD273D4DBDCE3C3FBDF5BD2B3D4DBC363D30BD",
      torch_tensor_32_256_torch.bfloat16: "0x02000000D73D6C3DADBC443B983DF6BB04BE4B3D7C3D84BB0ABD7FBD383D6F3D3CBC383CC8BCBA3A00BC5B3C1DBDAC3D193DF0BD82BB9F3E3EBCBA3D17BD36BDD1BC983DD1BDA9BBE4BC673D4E3DA9BCA7BD3A3B9E3CB3BB493C1BBEC2BCEC3BD63CAEBCBABD043D773D41BD8E3D5ABD58BD17BD323EC0BD733CB03CC8BD5F3CDB3C03BD06BDB83D3ABD8DBC603CA13D14BCEA3C77BC9CBDEC3C4A3D3F3C183CAD3DB13BDBBA0CBD953C84BD7DBC6ABD05BC793CB7BD0A3E783DFD39333D31BD63BC47BCBA3CF8BD123D553BBF3DC53CB53E773D0CBE60BD843D043D53BDF73C693D69BD4FBC923DCBBC2ABD15BE653D22BD2E3D89B994BD25BD8ABA953D0E3D23BDE63C7ABBA23B263D883DE1BB35BC9FBD933CBCBC6D3C7F3AAD3D36BC38BDDBBC053D3FBD2FBB11BC233DFABC7E3D6FBD993B6CBBA1BD763D22BD483D21BCC13D6DBDA4BD20BD1EBE353DF0BD883D76BDF4BD2C3D92BC383DAB3D0ABB30BD233D043E283D58BC363D34BDA0BD6D3DB8BD0F3EA2BDCCBD5BBD02BD173DC2BDCC3D183D86BC74BD5C390DBDB43C3B3D13BD52BDAA3C9C3CAEBCF73A2B3D9DBD64BC0CBC803D92BC9DBC703D963DA83CEA3C9CBD2A3D193D2D3DBABDE03B26BC0B3C383D8D3C3A3BDABDF3BD87BDBA3C903DEABCA1BC6B3DB23C1BBD25BDD73D31BD38BD113DD3BCA43A543C82BD45BD9B3D4E3DF53D583DBEBCFFBC653D3ABD3EBD96BD653D333D3B3D0E3D3F3C8DBD693DE4BC903D45BD83BDE8BCF1BCF2BD51BD91BC09BCF3BD6BBDA83AA1BDD6BD653D69BCFF3C523DD63C653D2ABE093D08BD3CBD42BCA3BBA03C0E3E75BAAD3C40BD553DE8BDEC3D80BD6F3D7C3DE93A873CE33BC93BD03B0E3DE53CA6BCC1BB4E3D8E3B373D273D32BD673CCEBC553B913D213D1C3D0DBD81BD153ECD3C6E3DB53C903D50BDBBBC913C83BCA7BC5CBD1F3D273DF53B28BE1FBDE6BC203D543D1CBDC3BD973B2D3DD3BCA5BD863C183DB0BDA1BD09BC68BD48BC193C28BEC63C613E93BD3C3D6DBDB3BC71BD54BD29BD20BD6FBB9E3BF0BD93BD973DFA3DBEB70CBDCC3C5EBC2EBD8FBDC33D703D6FBB9B3D50BC6D3CB9BCAFBC703D0DBE8CBDC13C443BAB3B3E3D233DB83CF43CCF3DB3BDD13D393CB43DF83CE63C0E3E4A3C0D3E09BEA33DCC3D7FBD163E67BCF23C07BDCABD42BDE83B8B3D7FBD9FBD9DBCA6BD64BD18BE603CE1BD40BD1ABD9F3C32BC633D043C1FBDEBBD413CAC3CAD3DADBCE0BB2B3D943DF63C503D72BC7C3C3DBDBBBCB43DF43BF43C8C3D18BD27BDC6BC5A3DDEBCFF3CB7BDA43D0B3CE2389EBC9F3C08BD363C35BD7E3DB0BC79BC383DC0BD7CBC0ABC0B3DD6BC82BDE4BDB8BBFCBD81BD593D13BD533DABBDA63C06BE83BDB43C9F3A983C2DBC42BD0A3E9F3D493D453D313D17BD8E3CF8BC3F3D0D3D0D3C60BC93BBB93D923D29BD1ABD163C12BD08BE4FBC03BDD0BA47BDA33D523CC43B0DBC9FBD0DBD91BD7EBA22BD2A3E2BBCFF3B17BD89BD1B3DA63B1FBEA53CAABDCA380DBEFC3D073AABBDEFBCDDBC6FBC3A3C3F3DA8BDFABC913D4C3D973C253D393E973CD63D9EBB763D19BDBF3A08BD2B3DA23D39BD2BBD923DCB3C263D663C9BBD753D49BC0BBD4CBD06BDB6BC40BDB73D47BD6E3B64BDA63D6E3D7ABC823C02BC3FBD34BC2E3D043D3E3C71BD1DBC27BDA23D5DBB053D543B56BD2ABDD23B8EBD623D21BEABBCBBBC86BC17BC39BC9EBBF7BB853DBA3D77BD4B3DAA3D7B3C34BDA038F0391BBA1F3B84BDC23C73BD593D16BDA6BD013D9FB97D3D843C94BC87BDA0BCB03C593D11BDE83B4B3D99BDB43B86BD3BBD2FBDDB3D6E3D9A3D383DD43C30BD83BBC5BDD53CCA3D5C3C33BDA7BCB9BDC3BD39BD4F3C90BB043E90BB0F3D5ABD7D3C903C44BD5EBDAA3D07BC19BDBABBF3BC7FBD29BD1C3D2FBDAB3C39BDB2BD463D873C32BC943D9EBCB6BBC3BBA5BC093D853BA53CA23B443DD8BC41BC973D603C043C7BBD893D84BD9D3DA9BC153DC1BC5DBC9BBD933C1CBD9CBBDEBC483D2FBD8F3D543DB0BCBE3C663C13BB50BA813C4D3DD0BDABBCCBBCDCBC173DBEBD8DBD8A3C51BDE4BCA03D523D1EBDEA3C43BC17BD7EBCB8BD973DA1BD333D34BDC03CEDBB9CB868BEDA3D183EAB3CCDBC583DF33D923D343BBCBBDDBC89BD893DCA3B8DBD2C3DC93CDCBCBD3D09BD26BC3E3DBD3B193D6A3C99BCA33D113E22BB653DF43CFBBD243D6A3C953C8DBDE43C61BD1EBD90BD4EBCBE3C60BC18BD63BDAC3C6EBDBFBCE93D953CD4BC143D6ABD8ABD073D5BBC67BDB13D883B82BD3E3DAFBCBA3D093D36BD613D253D143D553C203D83BDEE3C123DC1BC5F3D473D033EC23CA1BC4F3D9FBD22BD05BD35BD4E3D953C28BC21BD06BC3E3DF9BC8FBD2E3BA93CFABCC1BDB13DD03DDBBDD2BD42BC34BD47BD6C3D2BBD22BC963DE53CD63CEBBCB2BC3BBE033CB33DB3BD42BC7DBC58BC5D3C573D82BDE1BC103D01BE413C2ABC033D9D3CC33DAB3CD0BC973B88BCDD3C41BD573D9ABD1EBCFDBBFBBCD03C3FBDA33D253D27BE83BBD6BB01BDC33CAA3D1C3D0C3D153D543B3FBD803CEFBAA6BB103D8DBC5E3DD3BCF3BB113DC33C16BCDA3D9E3A73BD413E1F3D723DD5BC92BD2E3C17BD02BC2BBD9BBD6FBDCCBC05BD1D3CE03BCA3D603BCC3CFFBC193E2D3D313E3C3C063CEBBBC9BC1A3E293DC23D253DBDBD933A05BD18BD5BBD4CBD46BCD1BCF3BD9F3DD9BCA2BD52BC8A3CAEBC223D953DFABB873D71BC9DBD70BC8D3D48BC63BD25BD813C223DA4BD923D62BD72BD76BD50BCA3BC06BDA2BC29BAA9BCC0BD3BBD843B693CB2BDFC3CD23B533D773C11BEF5BB67BD4C3D9DBCD93C16BD41BD75BCD13DDB3C2EBCD83B48BD943DEABBFC3BA9BDAABD113D12BD593DB0BC893DA23DBFBDCA3D4A3D1EBD573D34BD4C3E16BC69BCD3BCA4BCB53DE73C283E63BCD63B7F3D05BC31BC623DA53CC03C5A3CFE3C973D873D803D9D3C0B3E73BCF43D5FBD6C3D2F3EA13C593CC23C02BDC93D62BD8FBC24BD643DA43D6F3D95BD5FBD9EBDFA3C013D82BDC1BCCEBDEEBA583C94BD51BD8FBC303DC0BA03BD683CC13C743D4A3DBCBD9A3C80BC9FBB0C3C3FBD97BDB2BB583D80BDC6BB403D9CBB29BD353CA9BD31BDA1BBA6BC813D02BD56BDB9BC93BC0F39953D973D863B0EBD493CE3BC3A3D793C8E3D59BDF83C11BDD4BCF63A57BDA5BD75BCAB3D35BBBABC153C353DD43CB53C68BDBDBB6ABD0ABC87BDDABDD0BD99BD06B9E7BCF73B6F3DD4BB20BE5A3DCEBD383E03BD4CBD65BB23BDE93B68BD95BD73BD2D3D2EBB903CA0BDE3BD90BD703DDCBDC53B88BDE83CA63C633D10BDAEBD87BD8BBCC3BD3CBDE3BD0A3EB03D22BDF53C743D653D8FBD673D47BDB4BD573C653D6F3DA83DA7BC27BDC63C113C49BDE43C8F3DCCBDE03C2DB99EBC9ABD1E3D39BDB6BD85BB19BE943B93BC59BD783B67BD04BDD63D913BB93B463D2D3D5E3CA03C99BD383D53BDBA3D21BDCABC90BDF9381A3D7EBCB53D223DCDBCB43D823D11BDC0BC0FBD3C3DEDBC823DD53DD43C83BD1B38853D4E3C323D663D203BB7BBE9BD72BC773DF6BD02BD7FBD4F3C0ABC1A3D7B3D9DBD28BD9CBBCE3C86BDF6BCD43A613C4A3D0A3CDABC0DBDDBBBDFBCC6BC19BCCC3C9DBD563CAEBCFF3B0EBEE43DA83D93BD9E3DBFBB323D213D953C0A3C82BDE13BC63CF8BCD83DC9BC64BD113DB7BD36BE133EEC3DCD3D333DB13C1C3D30BBB13C6FBD07BD8F3DB13CB0BD4BBD5C3CAD3C6C3CAFBDB53D2EBDD9BD033D7A3DAB3D39BD0EBDEA3C2DBB813C2ABD2ABDBE3C4C3D2E3BEEBCAC3D24BC76BDF33BAE3D92BD86BD813D3A3CAD3C86BC1EBDC7BB633DEB3CB73CE8BB66BD7CBDBD3D7C3DF7BC023D8B3D19BC093D623DAB3DA4BD9BBD17BB93BC893DFDBC3E3CD43AD63D9C3DA03CCA3D49BDFF3D883BA0BD863D353B7EBD193DBC3BE03C1BBD04BDB5BD893D903D0BBEBD3C72BC72BD983C673CDDBC5EBCDEBD563D9C3D85BC7B3B823DC6BC2FBDBFBDC1BC723C8E3CD13B8FBD89BBEFBC75BC3CBDD83C693C893D39BD303D41BDBF3C203D783DADBCFE3B60BBD03BEBBCA1BD1F3D93BD883D013E26BD74BB8CBC8F3C133D70BD5B3D993D933DBE3B023B5F3DF8BD0ABD38BDCBBD34BCAD3C893DB5BC92BCA63DE6BC3EBB0ABB72BC99BDE73A10BDC6BC9B3C96BD0ABD21BB6ABBA7BD8FBB9D3D14BC5CBB9CBCA4BD373C79BD3B3D523C0A3DC3BC87BD993C093DC13CE0BDC6BD8F3D52BDA63CCFBD99B81BBB9B3CD23C07BDD33C42BB8B3D4BBDD3BBE4BC1BBD53BA913CAF3C41BD9A3CA5BCFDBD353EDE3C953DDFBDC9BD513CE93CEEBC3ABDB73D463A553D0F3D943D783DB4BCACBBCC3C2ABC883DE73C25BDFEBBA43C293D863CACBC283C4F3C9C3DAB3DA53DDFBAE2BBF13A41BD9D3C18BCC63AF43C7E3DD4BD77BC833E68BD563C9ABDC53D4DBCC43B7D3DD73D08BDAFBC1CBC57BD6FBD28BC5BBC49BDAA3DB93C3ABD67BD9EBBF7BCC1BD88BD4A3DC3BDAD3D513DA3BD593C5F3D5BBC47BD09BD753DDD3DEA3CFE3C7A3B81BB073DC5BD94BC243D983C49BD713D1FBC683D0CBDD53D99BD57BDA73D1CBC9EBD5B3B703C533D083DD23D98BB39BC66BD8CBD9FBD31BDD03DADBD413D2EBC87BD7CBCE13C0FBDCEBC333EE63C8C3C30BDD0BCBABBC53D303B093C54BD0A3D4C3B603DD2BC573C6CBC13BDF5BDF9BC69BC803DDEBD303DC8BC813D653D383C3B3CA53B6EBD3B3C9BBBBEBDB4BCE43DE13C68BCF53C2F3DD3BC053D003B153D2ABCD63C093CCB3C08BDD8BDD93C063DC4BCC8BDB6BC083D8A3DE93A79BC903C993D813C26BD943D093CE53C8EBD17BD0BBD8CBD303D593AD1BD8BBD51BDAEBC053C87BD853B22BDA0BCCBBD0F3DED3C493DEDBCA23C413D4BBDA1BDDABD353CB33D8CBCD0BCB3BDBEBCB2BDF5BB13BCB7BC243DBBBC993D0FBDBF3D773DE83D74BD52BDCF3C1BBA63BC81BB513DE13C8DBBAE3DBABCC9BC6CBDC9BC48BAF93CB1BD0F3E943DC3BCF33C1DBD42BDA93B233D2B3D1D3D873D08BCB7BCF0BA313DA2BDC2BD23BBC3BDBF3C7DBD4FBC703CBBBA42BCD53CB13DA73D8D3DE43C0B3DDBBD3ABCD1BB66BC84BC60BD103C3BBD973D9A3C18BD103D503D88BCA53DF5BDAF3C343CB43DED3C82BCE9BB0CBE6CBD933DC8BC1D3D24BD0DBD26BD90BC1F3D053DB83D1FBDDBBC90BD513B493C25BD1B3D9BBD95BC3FBDE63BED3C773D4CBDC3BD4D3DD83C78BDA8BD97BD9DBDB03DA53DB9BDBD3DA93CFA3C05BDA33C25BD463C1E3C453D8CBDBEBD9A3D3EBDBCBB373BA3BC76BD91BD033D553DC9BC113DC93D0DBD843DF43C80BC9E3C143D02BCF53BAEBC913D663D08BD5A3DA2BCE23DBDBBC53D033EAB3D983CB8BDA1BDD2BCE7BC8C3CBD3DBDBB183D043E0CBDE7BBB83C84BD1B3D903D863DAD3DB23CB53D5BBD7FBDDDBDD93B82BC0DBD7D3DA43C393CB63DD9BBA8BC043C7BBDC4BCCBBC6E3CE93B0CBE483D22BE0ABC2F3D1ABE20BDBC3B0CBE3ABD593DA9BDA23D4CBD11BDB53C173DE4BD4ABDF1BC0E3DCD3D2FBD8E3DD73DE83B4C3CC8BB52BD36BDF2BDA43C6DBD023C2A3BEEBA043CD8BC833DC5BADB3CC03B0DBC6E3D883D1B3CF5BDC33DA23CD3BC3C3D413D2B3BEA3CABBC8F3D7B3DAEBA30BBFC3C173D9FBCCCBC25BDA9BC82BC43BC83BDD63C40BDC6BC983D24BC2A3D1E3DB9BC493DE4BBBB3D113CC63DDE3C67BDDEBDB0BC7BBD8A3DB8BB5EBBB43B5EBDB5BB3C3D37BD7D3C6A3CE93B883D943EA63CEABC4CBD4A3D993C9DBC9EBC7CBC963DBE3C343DD5BB7EBBAABBDC3CE0BC943D11BDD5BDAABCD33D0FBD7D3C58BDA0BC4A3D53BD273DA63D79BD02BD88BD15BD673CB5B6073D48BD693DF9BD21BD1D3D693C02BD07BC5DBDBE3C9E3D403CDB3CD23C303B86BC85BC8E3D713D653C5F3D8E3A8EBD3D3D64BD5CBCD83D2FBD36BDC73D75BD993D7E3DA83DDEBC7DBC2E3D88BC16BCC83D14BDF63D173D853DA43C463D793D44BD023D893DB2BC8BBD2CBDAF3DCC3A3CBC5E3B1D3EB8BD04BDA93C8E3CA83DDBBCAE3CA8BDC43C553CF2BD913D303DB63D923D9BBD8BBD63BC4DBDEF3954BDA93D523B29BD453D3ABD73BC5B3D223D863D5CBD6F3DAABCF53C39BC9FBCF73DFCBC9FBDC83DA1BCC1BD833CFBBBCCBCFA3C20BD933CBE3C15BC253DFA3CEC3C10BD71BD80BDFBBB643CC63B733DA73DA7BC91BD6BBCA8BDBDBC793D53BC093D62BD8ABB14BDBE3C34BD92BEF4BB2A3C903DA13C1DBA99BD4E3D26BD563D9BBCACBC4F3D823D19BB453DB4BDAB3C2FBD10BDF33D5ABDD1B7803DB53C85BCC03D13BC4DBDD43B993DD43DFA3D613D143D493D143DA63DA63C80BD303C8ABD1CBDD53C853D243DAABCA2BD85BA333BF83D20BC683DAD3CF9BA88BD1D3D233D073C66BD0E3CE1BCB93DDABC09BC0E3C49BDFA3D613D65BD883D143D93BD41BD6EBD10BE0DBAAABC76BC62BD8FBD1ABD5FBD9ABD163D183DDF3C053E3BBDB33D4FBD7A3CDFBC563C993DBCBCA2BD47BD1C3C9CBC303D93BD33BA5F3A1ABE32BD9EBCC63D38BC4E3CCABC5ABD863D4EBC41BDB8BC9CBAA2BD16BDB53D1ABD55BDDF3DACBD34BD3C3DA53C2CBC22BDD9BD31BDBF3D283DDE3C53BD0C3D9E3D1FBC54BDCF3CCDBCABBD2A3D763DC5BD4B3CA0BD2A3C7CBDA9BDA7BCB7BDB8BC25BD343DA03D1C3D8B3D753C863CE63D5CBD023A353D8E3CECBC453C043EED3D95BD87BD363BC43CC7BC553DE6BC99BBB53C49BD48BC24BDB6BD1C3C08BD8DBB043DA5BC803D05BDA6B9673CFA3BD3BB65BD3B3D273D023C97BDEFBD58BDD13D29BDD7BC9E3DA9BC19BDEC3C423D6B3EDF3C9DBC6BBDEE3CE33B36BC923DB6BBA2BD953C043D173DA03C36BD0F3D1A3DBF3D5E3D923CB53D37BBEF3C7DBD2B3D0FBD12BC303D0ABD48BD363B8A3C97BB073E9DBD4839293DC5BCD1BDA7BDB63B1CBD5F3DFABD9B3CAE3DCFBBDBBC1FBC83BC0C3D7B3DBA3B2A3D8E3C15BCF0394A3D343DA6BD88BC03BDB7BCC53DF13BB93D81BCF5BBAB3D85BD333DA63CF5BB19BD2E3DAE3C9ABD80BDDE3D1EBDC73B993D443CA63D30BC16BB5A3C513D83BB103D7E3DB73D72BD2ABD1C3E9FBD883C61BD483D93BD87BD033CFABC79BD56BD063EE2BB0F3DB63C2CBC443D9CBC05BDF13CF8BD223DBEBCA6BDFD3BBA3DAA3D81BCAEBD89BC14BD5ABC3EBD8BBD3FBD85BCE2BCA9BC073EC73DBDBC98BE9EBB05BD963B81BD91BC943DC6BB1EBDAD3C22BDBC3CF33C67BDC93D18BD1FBDAABD0C3D97BDE3BC6A3CDEBCB9BDDEBCB93C853DCDBCAEBCCA3CF2BDC3BC4FBC0B3D32BDF5BC8B3DF0BC69BBC3BDB4BC653D2DBDD53C09BFFC3C88BC823D9FBC7A3DC93CC73C3C3E823C173DA7BB41BD19BDD53CB83D0D3D193C013D193D113CA9BDF6BCFD3BEC3D27BD2D3CD8BB92BD943D513DFF3B8BBD55BD743D2BBC363DC0BC9DBDC13CD2BC4DBDB23CE3BD433C99BD27BEA73C51BD4EBD8A3D9EBB833DAC3DACBDAF3CB2BDDF3C3D3DB5BD8CBC8FBC833CAE3D903DD0BCE73BCCBD083D38BBA9BC873D133D3CBCE93D673B913BB9BDCC3D463D713D6ABCC3BC723C89BD1B3BB7BCD2BCDDBDB4BD2B3C20BD5FBD8B3D89BDC03D333DF3BC7EBC883D78BC903B8EBC07BC5A3D6F3C843DB6BDACBD9E3D45BC39BD493DFBBC91BC783C0FBD90BDDC3C673D90BD1A3E08BD013EEA3B11BE013D4E3D193D44BC8D3B4BBCA8BD61BDBC3D2A3DF03C6F3C48BD203D6EBC353D833D31BDDFBC43BDED3CA5BDC8BC683D57BC863CB1BD9DBA323D6C3C613DAE3BE23D903D64BD8F3C7EBB0B3C26BD44BDEDBC70BD1CBE903DBEBCDF3AB4BB4B3D00BB4EBD92BD5DBD0F3D203D76BD34BCEF3C483D9BBD2CBD17BDAABCF1BB9F3D29BD28BD303CC2BD9ABD923D4EBD19BDDE3CE03D503DFC3B823CA0BB9D3DC8BC71BC843D7DBAA43D053DF03B92BE1FBD84BD11BD893DA3BC9E3CCBBCA9BD443D49BDEBBCAD3C7EBD1CBDEB3B393D0CBEC63CB33CE23D3DBC42BDC5BB1F3EB73C833D413DA9BD053D0ABDD3BD413C86BD0CBD31BDD63D05BE5E3D85BD9EBD903D9B3D093D0F3E8E3C4F3D7D3D17BD3B3CA6BB993ADCBBD4BC24BC993DA83D7ABD00BE46BB2FBDC9BA87BDFBBDF4BB04BD643D44BD87BD823DB4BCC13C46BD0A3D20BCB9BDFA3B783DD2BCA3BB2ABD733C12BDCE3C1EBC733C383D45BB5F3C653C9D3D753D94BDBDBA543B1CBD82BDD2BDBB3C513D563D1C3D4A3D27BD91BDA03D22BC913BA7BDABBCA4BD593D6B3D26BD773C39BCCE3C4F3D02BD17BC813D26BDFDBBC43C983CF6BA73BCB4BC8F3D8FBD993CC13C943DE1BCDABCE53CFE3C10BD013EE3BC7D3C18BD0CBD663DCF3CE7BC20BD65BC2E3D4CBD41BC08BDFB3DB23C8FBDC03C60BD35BA67BD263DE7BCB53D14BD873D8F3CCB3D48BDA13B283E96BC37BD06BE9FBC6FBD80BDCCBD6ABD43BDA13B803D563D51BC0ABE3B3D0BBDBC3B1ABC21BD183D9DBD8C3D5DBD713B26BDB53C303D3EBD543D8A3C6F3D993D093C75BDA2BCAC3C8EBD7F3D513D3CBD093DAE3C60BDC3BC56BD103CE13D30BD403C2ABDDEBCAB3C8DBDA73C7D3DB83CAD3D95BC1D3EA3BDF73C0ABD6F3DFDBC12BD7D3D4BBDDABCE5BCC5BDEB3DAFBD463C803D943C3EBD04BDB53D51BDADBBA23DD53D29BD73BD013D893DB5BC80BD843D42BDA63C65BC84BDED3C013D403D653DB23DD83DA8BCA63C4C3DC7B92B3DFDBD873BDABC513BE83B8D3D8FBDD63C91BDA43DBCBB9BBD97BCC2BC36BCCB3D9EBC8BBD483D9D3C3C3D58BBFABD9DBD45BD323DB23D563A463CFBBBE93CD0BA263DADBC2C3DEA3DD2BC5FBDD5BD99BC643D1F3CA6397BBC04BE6CBDF8BDF7BCB53D9DBD9EBDCDBC3B3DF53CCDBD963CA13C813D263DB6BDDC3CE83C56BDC8BDA9BCC7BDA1BD173DB03C1F3D4DBD8E3C643DCB3C07BCABBD84BC833D083D10BD1B3C0D3D8BBC74BD69BC37BC9B3D333C17BDF6BDCA3C80BDE3BC283CD53C9C3CD03CE33C753D72BBE8BB4CBD073C953CE1BDBA3C12BDCD3D82BD9B3BF4BCD7BC11BDE63DCBBDC43DAFBCB43BF2BC55BD0CBD4A3D853D17BD353D1B3C35BD65BD9CBD983CF6BC71BDEABC203C99BB853D03BBFF3C4ABC3E3D613CCB3C20BD8D3B373DE8BC8ABD493D8D3D373CB83D373D8FBE1DBBF03C34BD73BDE0BCF6BC9D3C753C4A3D153D9B3DD9BCB83CE93B1DBDEEBC6FBB1BBD4DBD1CBCFA3C62BDA0BC16BD8D3D9D3A64BCA33D043D303D21BB6BBC473DD63D613C2F3DE7BC9BBD00BE85BD49BC743C3B3D513DB7BD7FBCE1BB5D3DA93D323D63BD153D0F3D39BD95BA07BCBF3C023D033D293D8E3D873CA53A433DA33B11BD803D893D753D053DD2BC723D8D3D80BB933D2FBD733D78BD74BD223C77BD60BDE9BC54BD00BD69BC82BE123D443DF9BC62BB28BD413D7F3BD2BA28BDB53D6CBD5F3DF93C90BC25BB1E3D8F3BF63C9E3D5BBDAB3C193C86BC6EBD093B80BC193D06BC2E3C69BCE93C01BDBB3D773B42BD16BCC8BC39BD4F3D96BD30BC92BDB13AE13DB0BC06BDC6BDA3BD4A3BD23C93BC823C82BB8E3DC5BC5C3DD0BC04BA06BE46BD523D0BBD52BDC73DA93BCABD6CBDBEBC773C053DED3C76BD3B3C4F3D4ABC123D5F3C163E51BB103D72BB423C0CBDE63D30BD97BD793BE5BDB8BC81BD8E3D1ABDAF3D913D17BDF2BC483CE03B513DA83C7FBBE33CA93DB8BC06BDA23925BD883CFDBC3FBC87BC21BE43BD22BDB4B90E3D72BC28BD443DB93D5CBE8DBC413D2BBDCF3D44BDDEBDA2BC56BC353DD2BDC5BD48BC1DBD4D3B55BD783CB0BD7CBD13BD123C6DBC00BE1E3D083DE9BC363D12BD40BD4F3D98BDCB3B88BC7C3C7BBD013D7ABC8F3D65BDE83C933C113DCA3DFBBC45BDCB3C8B3D463DAC3E6ABD78BDF3BC66BD29BDD13C8D3D4FBD71BDCCBC83BD993DBABDA03CCCBDF63BDFBCA7BC44BDDCBA44BAC23D2B3D053DB83CFF3A203E7E3C1BBDEF3C963CD33CE6BBFD3D663D5E3DC3BC643C163DE23BD7BCBB398F3CC33C253DD5BD3F3C41BD4C3DCB3D893D6B3D9737D8BDBDBC22BDD93CFF3C853D9D3CBE3C623DB83DDCBC93BD66BD253DB73DA63D373DBFBC99BDC2BC05BD943BA53CDB3C4C3C913D873DCBBCDBBC85BD64BD9F3D283CC83E223D1B3D2F3C32BCCE3CCBBDFFBCA0BC933D22BDF73CBBBD0A3DA7BD673AEF3CFBBD54BCAF3BB73C5C3DDFBD6FBB55BDFC3CB5BD1B3D573D0DBD953CD0BC91BDC43C86BC53BCDF3DA13D183DD73C3C3D9EBD903DC73DCA3E77BD443B28BE08BA4DBC89BD873DC0BD5D3D693DA1BD37BD53BDCBBC67BB36BD0C3DB8BD853D6C3C7F3CDDBCB43DAA3C783D1DBD3BBDEE3A8EBDCABD0B3E903C5D3D8EBD043D9BB7FCBD813D82BC0A3D38BB213D603D133D3EBC21BC1B3E90BDA53DD8BDA2BD23BC9F3DCF3D9F3C4CBD0C3DC13C31BA2F3BFFBA293DFC3CC2BC66BDEB3CFF3AE73C443DB1BDE0BC56BB00BC973D0D3D9BBB9F3E21BDE6BD213D24BDE1BCAE3B193C603D103D0ABB58BC55BD7D3C093D3FBDC4BCBCBB2CBDE8BC363DA23A6A3D66BDDA3C893DB23D6ABD23BC06BC52BBB23D123DD1BC2E3D393D17BC92BDF2BC83BC7ABD79BD0CBD51BD9B3B56BC31BDD6BC503D05BD57BD353D963CB03C4F3D613C453D11BC463C163D1C3CD5BC3ABD05BE963D933DB6BCD03C0A3D2BBC4BBDC23D8F3D51BD79BD153D203D8CBDA83C08BECA3D9EBD0B3C223C9BBCBABC62BC2A3CF4BBAB3D713C873C2CBD45BDCD3A623BCEBC90BD383D7A3DCD3C6BBC35BDA53D913DF2BDBC3C5ABD1B3C8E3D90BD27BD39BDFEBC383D45BD923D65BDC33CD5BCD93C93BD7EBDB8BCC9BD213DB6BC4ABB173DAC3D0BBD703D353DD73D873CB93E633D633DCD3D9CBD70BC6CBD0FBB0DBD4BBB58BDDDBCC13DB63BE4BCCFBB233C3BBDF4BCC43C763D87BD163C6B3B1DBD6E3D42BD7DBD603DFA3CD63B19BD313C4BBD6D3D80BD03BD1E3D9EBD253C13BEDD3D28BD403D99BDA9BC193E183DEF3AD2BBD03BDE3C593D923DAB3D873DB23BF53D0FBD5C3D5CBDE83D3EBD193C5E3C563D543CF5BD74BC763C5E3DF5BC363DCA3C923CA23D573D12BC5EBC24BDA93DBD3D41BDFB3BA93D4BBD8DBCBC3D783C9C3D023D093C20BC843D5C3D05BD6E3C59BD853B843D28BC9F3C4DBC893D543C713DDE3D39BD8B3D0A3D873D403DAD3DA9BD01BD6A3D983CABBCC03BDBBD64BD31BE57BD86BD223CD7BC633DC73C283DED3B5A3DE63D493C9F3D153CFCBDD3BC00BD91BD9BBD95BC37BD6CBD77BDADBCB8BDBE3C863CE63CB03D893D3E3C41BD763C6C3C193C893C8EBC443DC6BCFC3B763C5DBDAEBDAB3DF23D8A3C13BDB5BD7FBD67BDF8BDE73B083C0EBD8BBB413DF93B543DB4BB423D14BD993DB1BC593D0C3B28BD843DDEBC613D963D45BAA53D4D3DB5BC11BC00BD0B3D1CBCFF3C813D8B3D8FBD66BC60BDE33C65BBC53DABBDFE3CE43CDD3C323C4A3D84BDA73C7D3D81BDA4BD1DBDB73D99BD093D243CAB3C26BC92BD81BDF53DAEBCB03D213D303DA53C03BE9B3DA73DC0BD983D2CBDBEBD0ABE1FBCD6BCA1BC75BA94BD393D80BC773C093EB53B4FBD9F3C47BD913D4DBEF73D15BCE1BC57BAC2BD093D6A3DC43DCEBA903D63BD2F3D363CB8BCCD3C9E3D4F3D8F3D88BD053DEE3D923DE3BC8A3DA7BCA53D033D2FBD9CBD46BD8C3DC83DA53C613D2DBC59BDCD3C883D4E3D993BA93CA13C90BC073E633D90BC713CD23D593D913C43BC1E3DB7BD2E3D963CDB3D863D103ECEBC04BD7C3DA1BD97BC8DBD2FBC893D0BBDD8BC273D303D76BDA63DC93DC83D0D3CECBBC1BCC3BCCB3C1C38863C7CBCBA3D90BD8E3D0D3D08BDEF3B26BD8FBDD63D0CBDE33B373D853A843D70BD05BD5CBDCEBD473D81BCAD3C973ACA3C843DD23B8C3C2B3DD13B553CA2BD3E3DA63C093D97BDE0BB943D71BD08BD903EA0BCEABD5EBC3DBD40BD2FBD24BDA4BD843C3E3DB2BD973B9EBD98BD8F3C573D153C94BD0A3D16BDBC3B7EBDD53DC6BC213D093DA7BD6C3B0DBD06BEAA3B3ABC783DB13CE23CCC3C61BDD2BC0B3D643DE9BB0D3D053AE2BC003C75BCAA3D71BD4CBD58BCF03B9DBD313DC8BD6F3D39BDA1BB5EBDDABB533DA7BC493CB53CA83D793A763D17BDA33D37BD323D043DD43AB2BDD03A1E3EF3BC0CBA993C8C3D5E3D97BDABBC1F3C3E3CECBC033CBDBC6E3DAA3D31BDEF3CB93D993C713D87BD2DBD123DBDBC41BD7DBC6D3D7E3DA73D8BBD78BD9E3DCA3B7B3C37BD8CBD52BDBBBCC8BC16BDAE3C643C87BD7F3CBABCE43B2FBD90BC143DBCBC66BCB2BC83BBC1BC5A3D26BBBB3C933C823DC93D913D5BBD98BC6ABC8DBDD6BBB43C403D393D953CC13B19BDC33DF23B53BDACBBAC3BDFBC433D0CBDA5BDF23C5D3D2C3D163CB9BCE0BB2ABDCDBC993C7F3D75BDE3BC993D0ABEBD3CF9BB373C46BDF63C6CBC023D6A3C47BC313E0FBBCE3B233EAABD0F3E3FBC42BD11BD6CBB92BD75BD483D75BC213D963CFDBA023C4C3D8FBC163DC63BB43D933C123C673D503A8D3C9B3D93BCE43DA63D16BD973D77BD6F3CB83C3EBD14BD30BD05BC69BC9F3DEBBB26BD9F3DA23CC9BC28BD91BC313D15BDB1BC80BC20BCC33C2ABD4CBCBD3D1ABC27BD15BDC03D1FBD90BD423D983DE9BDE3BCF8BC553C2E3BBF3B833DF9BBA3BD8A3DBFBD7BBA35BD08BE553DD63D2DBDC3BD0E3A59BCA7BC01BD8D3C4B3D37BDBC3C6ABD66BC9CBD1BBC003CD1BD523DB4BB01BCAE3BC5BC90BD2D3D12BD8E3DF13C7E3DE3BCA73B60BC05BCC3BC1D3CC0BC443CCABB5F3C303B26BC0FBD3CBDA33DDA3D8CBDD03DCCBDC6BCA5BCA4BD443CA2BC9DBC373D873DFBBC633DE4BCB1BC73BCEBBA7B3C493D703D30BA093E95BDEBBC45BD5E3D8CBC78BD11BC2B3D00BDC53C7CBDC13C1A3CC63C1EBDBCBDC63C7A3C843DC4BC17BDAFBC66BBDFBDBBBBAABDC5BCA63CCA3DB7BDAFBB103D6FBD9ABC483BF03C813C4ABDCDBD8DBC083D2F3CC63DC5BD3FBDAEBB86BDB5BB473D213D2C3DA3BD003D6CBD25BD52BD793D1B3C633CA93CE8BC463D00BE923D37BD8F3D61BC92BDEABC96BC7CBD91BDD43CBF3CB63CA7BC553CA3BC233CF43C0EBDC7BC833CEC3CDC3CDF3DB23C603A82BDC93D62BD0ABE0ABDAB3C39BCF6BC65BD8A3D47BD853C0EBD223D36BD4F3C3E3D233D513D33BDCC3D64BB48BC30BC1B3E7EBD66BC14BDFABDBD3C18BDE0BC1CBC8539CEBDA8BB4EBD483D4CBD903D8ABA273692B7B43D9DBB7D3C343DD43DBF3DCDBD843DA63DC3BB893D583CD8BC913D3ABD35BD1DBD20BD93BDD4BBB6BD7D3DD7BC103C39BD4C3952BD07BC9B3D68BDC5BDC4BC82BCDABC97BC293DD9BD833D493CE2BD233D61BBBA3CECBC2DBC193C81BD6FBDE8BC91BCBA3D7DBD1D3D453DA63D083C053DABBDA2BDCF3D623D313C03BEE53B15BD8A3C00BEB9BD3CBCCCBD353D1BBCB9BCA13CC13C293C1D3D4E3C0E3D9DBDB33DB8BCD2BCD83CDEBD063CA8BC273D82BD393DBDBD433DEBBBB43D7B3DABBBCEBB6EBDC4BCF73C323DF43C97BA353CBCBCFC3DADBBA3BCE53D9CBA2DBDCD3CBA3DA9BD52BDC1BD18BD1C3C57BC8A3DA53DF6BB7D3D5DBDB4BDF83CF6BC1ABAAB3CDBBBBEBD113D713C00BC2ABD7FBDA3BD283DA5BCB2BBB93D10BD013D4BBDAABDE4BC66BC2CBB48BDF33D11BDA9BD66BC183D6B3C22BCA43DA83C1CBD963C3E3DD7BB8DBC0F3D313C5FBDE1BCB5BCDC3CD53AC43D43BDBC3B503D73BC4C399FBC40BC8B3DCDBCC5BC493C8CBC793D383D003A4EBD3CBC013D91BE383C48BDB73DA73D34BD6DBDFE3A0E3B02BDE03C993DE73C97BB873D423D5B3DF03C013EE23C593B2A3D11BD0ABEABBD03BD09BD9DBC78BC9FBC19BDBF3D10BE563D21BE433DACBDF5BDB03CFFBB993BE8BBA83CF7BCD6BC973D21BD9F3C603DEDBBEBBCB83D573D9B3D43BCBE3C17BDA63DD6BB783C293D2C3DA7BD88BD3CBD9FBCD6BC7BBD22BD943CA63DB93D4A3D1E3C013CA63D0DBDD23CFDBB013C023D50BC983D4A3C7CBB053C543DAA3DFCBBDE3DBD3C00BDA6BC983D313DAE3D58BCB7BD9CBD8EBD6DBD03BDD03C253D433DDBBCAD3CC9BC7839BA383E3C6DBA98BD8C3CD3BBF93BA1BDA5BC8B3DED3C1A3D25BD503D56BCC63D703D3A3B3BBDD43A7C3D2A3D063C57BD173E1DBB6B3D84BCB73B91BD0A3D7D3D5BBBAD3C5E3DA0BB74BC2F3CC2BD833DA13C8C3D503BB3BD8E3D9ABD353C82BDBBBB8D3D5C3DC1BC3E3C2ABD923C433D25BD57BDDABDB53DF7BEF8BC383DAF3DEBBC0C3D92BD1ABDFE3C51BC54BB95BD963CA63C87BC103DDABDA33C59BD19BDB33C5B3D11BD5ABB523CBB3DBCBDB1BCF0BC3EBC3FBDD1BDAB3C3DBD213DFEBC213D38BD5B3DAC3A043A97BCB4BC9A3CFCBDAD3B66BD613BDBBDC7BDA53D01BEB03C7C3DB3BC173B223CC83DA83DF6BC37BD303C203D50BD63BCA53D9B3C0A3C983B33BDA1BD49BC753DE03B9ABD0ABD27BDB03CA7BD55BB65BB2C3C2B3D9A3D8B3D7A3D92BD4E3EE9B831BCA3BC5BBDA6BDEEBA24BDEFBBF93A873DF7BD0EBBA93C593B653B1B3E043DD43DB63CB3BC39BDD93C76BDA9BC42BC8C3D7E3DF2BCB6BC66BDE0BC813AFFBC3C3CE4BD20BDB9BD993CE43CC93C163D993C3B3D5DBD6FBDD53C5F3D27BD453D863D493D423D2CBB81BD2D3C973D583D393DEB3CAF3D6DBD673C0F3D1CBD233C77BCD93CA4BCFBBD7A3C913D61BC4FBEB5BC1D3C57BDBDBB173BA33C353D01BBE3BC4CBD1BBCB9BD8A3DB23B02BD92BCA93DF7BB2ABD323D16BD063B3FBB9ABD12BBC33CA3BCDD3D0EBD77BBAEBC0EBE39BD00BD13BCCBBCE5BC5CBD13BC873B01BDD23C82BC64BA39BD88BCB3BD153DCB3D923C533D9CBD8EBAC2BC8FBCD73D623BD83CBCBC893CD1BC263DEDBD1A3DD83C29BD173D15BDA13C5B3D113D30BD1ABD3B3D98BD3BBEBD3D8D3C32BA1BBD7ABD203C9D3CA63C6A3C45BD0ABD1E3D0BBDB2BC6C3B3E3D14BD54BD43BC253D26BC773B9D3D86BDA73CC83D9A3DA93B3EBD913D393D883D97BCDD3D063D3CBD26BD6A3C24BDFC3948BD823DAABCDABC733D5D3DB9BC023D14BDFCBB333E923DD63B85BC87BCAFBDFBBC813D813C68BB57BC72BD9A39F1BD5F3C2A3CC03C6C3D853D05BDC7BC213DD43B54BD573D5A3C61BC93BD5FBD403D073CC7BB9C3CAFBA2ABC823CDABC143DA8BC3D3D103D2EBD843DCB3D923C9D3CD33C98BBA53CC93C633DAFBC323D093D36BC7DBD04BD57BD883DC7BC9A3C2FBD4C3D85BB533D88BD8ABD43BD4E3D453D083E53BDA0BDFF3C8E3D533DC4BC81BBD8BD823D8EBDA03BCC3CEFBB06BDC53DBB3C4B3D66BDBB3B143D13BDC3BCC93B463DB6BCFB3C9BBCC8BD8BBD8FBE73BC973D23BD2F3BB53D593D83BD85BB813CCABDF3BB4BBCAF3DF83D913C783D643D9C3D0EBBC3BC8DBD26BDF33C6BBDE5BDADBB5E3D123D933CEABB203C82BD033D4A3DB2BC953B823BE7BD71BD08BD42BD9FBC3E3D773D1FBDDDBC46BE543D7B3D853C783D3B3D9ABDAABD20BDD6BCBD3C9B3AC1BCAABDEFBC273D3EBD94BD08BC853D3BBDFDBC113E12BDE8BCAABB80BD6BBCA43D03BE333EF8B9C0BC9F3B5B3C01BD8E3DEE3B75BD943D113B053D503C443D8BBC553D41BD3DBDEA3CE7BC713C83BCF03CAA3D3FBDA33DABBD6E3BDFBC02BDB0BD23BD35BB1E3D09BC0D3DBFBCB93DBB3B9ABCDA3DBDBD1C3E0A3D733B75BD843B813C85BE363D2DBE9CBD06BD543C59BD973DEB3B0ABDAC3DD5BC46BD7E3DF7BC8B3DC23D08BD0C3E34BB41BDE23C88BD533D41BD23BD1D3DABBD5D3CFB3D093EDDBD613D3EBEAABD653C2C3DD33CFD3D633C1CBD3D3D893B073D923CB3BBB33D013E29BD983B88BCC83D90BD56BC643D53BC9C3DBEBB813D6FBDA43DD4BC293CFABBC23CB93D1FBDFDBC453D4FBC02BD553D01BC98BCF9BC0B3D21BCC63BA83C70BB0D3D3E3D8C3D51BDDB3B923D253D743D7CBDDCBCA23C6ABD8C3D4DBD97BD183DAB3C073C7EBD40BDC63C86BC22BD8BBD573C673DE23D84BBA9BC503D69BDD5BC793CC53D95BDE3BD923C55BC4D3D15BD3C3D093D9C3B523D17BC0B3D56BC50BDD0BD413B2C3D9D3DB8BC6EBC5ABCEABBFF3C3EBDB1BD7DBC2C3AF13A6C3D08BD3EBD603D503DCE3C733D93BCCDBDF4BBAEBC8A3D47BDAABB583DA1BDEA3C04BBBA3D69BD03BD393DB13C183DC43BF4BC05BE673D5F3DEDBC2F3DA0BC87BD5CBD603A3DBCE3BDD23CE73D463C783D1D3D4B3D8EBDC23C743CD2BCE93CE5BC9F3D79BD52BDE53CFF3C41BB0CBD92BB973DA9BBFDBD9C3D483D9E3C9EBB843CEB3D9ABEE13CA6BD43BD273DC83C4C3D11BDF33CA23D98BD3F3D58BDD73BB1BCBA3D69BC5E3D8FBD9E3CAEBDE8BCD53C03BE9E3CD4BD193D97BBC33D8B3D49BCDDBC2F3DA8BC55BD01BD3D3D003EB43C333D8A3CE7B91F3DAABD1D3C8E3BA8BDA0BCDF3DB33D8A3A1CBD30BB9C3D0F3D563DA5BD163DB13C933CB83C6D3DA93C853B7CBD34BD8CBD85BC2C3D9DBD723D83BD7DBDCFBC9ABD293D91BD663CDE3A853DE33CD3BC793A2DBDA2BD7A3C0B3D6ABCBABC2BBD0D3D80BDB13D393DA03D8EBD89BD03BDCF3D813C4B3DF03B503CC33DE3BD61BCB2BDABBDF53D163DF13C9F3D063DA3BD333EB6BDDB3CB23CE63B5FBB9A3D3CBCAB3D0ABDE03BD53D483D0C3D563CA4BD793C593D03BE273DEFBCD83DC1BAEBBC81BC83BB29BD71BD003DBCBC9DBD02BC483D37BD05BC293CB13CF439EE3C9EBD273D4C3DB03C983D643D103D3B3DBFBD26BD89BC12BDB93C3D3D7E3D283DAABDADBBECBD0F3D8D3C88BB973D4A3DD53DC13C413EFABC223D823D8E3DCBBA50BC1CBD353D513C0D3D973BCDBD70BDF9BBCDBC8C3D2D3CE13C1EBE383D5FBC6C3D813D39BDEF3D4DBD873DBD3B133C26BDD03D72BD0BBD75BC9FBDAA3C61BD10BEC2BDA53D623D813C243C833A45BD213DDABCEB3BE6BC153C4DBDC4B90B3C1C3D823DB1BD893D033D82394D3C02BDAABDDF3CC5BC9EBDFB3C08BB183D083DEDBC593D10BD77BDCA3C953D55BC553E4BBDE5BC9F3D88BD96BDFABCEB3C2A3D803D80BD013DF0BC4EBCA83C183D32BDB1BC043CC8BD9CBD9FBDDB3D93BD253D393D233C5F3C29BD91BC5DBABC3CF0BDDABC3B3C2EBD923D373DBE3DABBC97BB093C8BBDC8BC103C473CFE3CBA3D193C76BD70BD733C0FBDC93D16BD59BDCDBD2A3DE3BD683DFDB910BCB53B92BD81BDB63DA2BD0BBE5F3C1ABCBD3D423D43BA173DB9BDB3BD2E3C943CB03C7FBB4FBD89BC6F3CCBBDDEBCA43C23BD883B78BDF33C80BB77BC71BB053D4EBD193D53BDDC3C133DF9BDAEBD25BD9C3CAE3CA1BA183DE8BC883B973D903C30BCDBBC283D2D3C1F3D88BD2A3DC3BD7CBBABBC85BCAC3DF23C36BDAB3DEBBCB0BB82BDEFBCAB3C07BD333D483D60BDB53CF6BC7B3DD83C85BDA7BD233DB53D03BD55BD86BD8D3D523D1ABD833DAF3D9CBC64B756BD933D81BC87BC57BD8ABDD93B8B3C76BCAEBC80BD0DBD123D773D4FBC523DCC3C6E3D80BDA2BBED3CBE3CB73C893D5F3DD13CA03D95BEDDBC013CBC3D36BC083D0F3D143C343D1F3CF4BD28BC32BD863DE9BCFEBB823D813D6EBDEB3B023C2CBCB33CA13D833DBCBC8E3B2BBB123DA33C313CB7BB16BD253CF63C53BC52BDC23C36BCE63C10BCEABC38BCA1BBFA3B563CB13D97BCE4BD403D353DE43B93BD8FBD03BD01BDC2BC303ECEBC08BD6DBD853BE5BBB83D993CAABDCC3CDFBC803D613C0CBC273DFD3D26BC873CAD3BECBC663D0C3D6BBD763D773CCFBB02BD1EBB96BC6D3D7D3C5F3D613D593CE8BC013C053D923D583D983BD13CA53DE23BCFBDCC3C6CBD203C803DCEBD2BBD54BDE73D3E3D5ABDF03CEC3C923DA43C843DAA3D10BD6E3CAF3B963DBDBCA93DEDBCA7BD853D98BC44BD31BDA43D08BDEB3C56BC9ABDFC3C6EBDE43D3ABABD3CAABB413DBCBC17BD1CBB69BBE13DF73BD13DE6BAD53C853D65BC90BC8D3C46BD04BEB3BDD53D46BD343EE9BCE1BC89BD1C3CBC3C97BD973DD43B173D523DF2BC473DBBBDD73D78BD87BD05BDBBBD53BC853C673B13BE1E3D8FBDF93B013E81BD313CAD3C983AA83DD73B74BDC83C9A3D0CBD8EBD03BDF2BBED3C233BF83D8BBCB1BCE83C3DBD4EBDCDBDB8BCC3BCFCBBDCBD6BBEEABDB7BD82BDAE3DC5BAA43C2F3D573C9F3D18BD4EBDC33C8E3C9EBC893C9BBC513D3B3D83BDF5BC6ABB5A3D64BD013EEF3C5D3D54BD76BD24BA83BD163C1C3D253DC53D163D153D64BD86BC82BCFBBDE63C5C3D1C3DE53D16BDEC3CAEBCD8BD393D803DA43C43BDE43DB2BBE0BD95BDE63D86BC98BDF43C24BD5B3C553CDA3CACBCFA3C843D2E3C64BD4BBAA1BD6DBD98BD1FBD1C3D3F3DFBBC0DBDE7BCC93CE03C6F3D0FBD863D733D11BD28BD063CC6BC05BDA53C673DB0BCC03CB6BD9B3CBC3C733CF73B64BB7EBDC03DDFBDB63CF53CAF3D3E3D44BDB3BD953D2CBC89BD1DBC9D3C88B9E9BDF93C603D2F3DD1BD823E4CBD0FBB873DAC3D923CFABC173D073AD23D38BDB03BEA3D64BD0B3D1E3C9EBD4DBBD33D743DBFBCE43C923CFEBCE13B1F3B673BC13D98BD36BD03BD713A13BD1A3D03BEC5BDB6BC5CBC6F3D7FBD13BD003D0CBC3C3D92BD0FBD11BD513BE7BD16BDBD3DE8BDB73D6DBC1BBB613CBB3D5CBD2D3D84BDCDBC373D603DAA3D0A3EEEBC973CF0BC43BDB2BD3A3DB2BDC9BB8BBD36BD993C41BC343C343D6ABD053E2FBDA4BCF33D9DBC29BC85BC253D0E3C9A3D083DAA3C283B15BC38BDD2BD12BD5F3B533D453D26BD633DA2BC6CBDBFBC17BDE2393B3C5FBDA53D44BD4B3BA3BDF4BCA4BC0B3C313DF13C433D8ABD64BD363DD53C973D8E3D323D23BD2BBD703B53BD07BD163B963C303CACBDA43DA73C01BD053C69BC8B3DF2BBE03D073D9C3D383D8B3D24BC293DCEBC15BD5B3DA93CD9BCD9BBF0BDD0BB5DBDEB3DB3BDC43DA8BDA83DD5BCA3BDDCBD0B3C2EBEEDBD103DED3CC0BBA33D4CBDAA3DB93DFE3CA23D5B3D4BBEAE3CC43CD4BC73BD233DB53CCDBD903D0F3DDEBD9B3C0C3D69BD163D8F3C093D143D29BCDC3C02BDAC3DC1BD0FBC9B3C1ABDA7BC14BD25BE45BCFE3D523D84BC78BC84BC2EBD003DF5BC56BD05BDEABC323CB73DA8BD65BD50BC8D3D74BD573DBB3CCE3C70BC44BDC53BA6BDB23D32BCDDBD4C3D47BD25BDC1BDD63C40BDBEBB8B3D11BCB0BD533D173D293D85BCF7BCB6BC173B6BBC613D823E8FBC11BC8F3D69BD42BD0EBAA4BA843DEABC593D42BDD53BE73D183D973B1A3B84BD683DBE3CB13C6639E33C9D3C28BD2C3D5D3DAA3D8B3D9B3D263D6CBB8E3C7A3BA6BC9DBC9F3CAC3D80BC413B953C363E5EBC0B3D1F3D21BDA43D5DBD03BD933CA83DD1BD08BD4ABDB7BD983DCE3C76BC713CA93D66BD1EBE82BC133D153D493CA0BC0BBDCEBDFE3C823D5D3D8B3D47BDD6BD9BBC0A3DBC3CB8BDF8BD423E51BD873C563C423DE9BB93BB70BDECBB073D30BDC7BC1FBD6D3DBA3DC6BD22BC973C5DBC033CB3BD2A3D80BD7CBCD6BDA2BCAEBC353D5DBD0E3C69BDB2BD42BDECBDFF3C1C3EF93D99BCE73D873DE93CE63C9C3DE03C85BB05BD313D373D05BC623DAF3B3A3C0E3DB93A8EBDB4BE2C3DEBBA243DD23D623C60BDCE3CD1BB74BDD63B7F3D7FBD873DB73D2DBBE0BB70BD87BC833B34BD64BCC13B3E3CBEBD8CBDDB3C153DA6BCD5BBC63D3A3D45BB10BD853D873B5C3DC63C0ABDCA3C8A3D803D46BDD83D40BE273C143C293C223DBA3CA3BCF93B56BA713DD3BCD83D91BBC33D983C7CBDB33C573D8B3C9EBDB0BCC2BD12BCA7BD44BB033D463CFA3DE93C983C1F3E96BC8BBBBA3C8A3D9B3D503DFD3C96BDBB3CD7BC9C3D883DBB3C01BD58BD02BEB83D51BC80BCB1BC40BD3D3D523DB5BD1DBC8FBC9B3C47BB6C3D553C363CA23D183E26BD07BCBE3C57BCB9BD7F3D993D96BCC93C87BD5FBCFEBCF13C8A3D97BC34B95ABD5E3B90BA563CB4BB94BC873C2E3D27BD393D12BD89BC9B3DD33CE0BC513C653D3E3C623C84BD953D00BD573D573D70BCB9BB43BD0ABDA2BD49BDFCBD89BD043E3B3D1C3DE3BCC4BC2C3DFD3C30BC38BD353A3B3D00BDE03D10BE29BD21BC10BEB73C90BC8A3D51BD5E3D84BCECBCE33CB6BC1ABD17BCA1BDBD3DFFBC233C783C74BDA0BD83BD073C803DFABC423D1E3D4E3D2CBDCBBDF93CF3BC99BC78BD063C423CD13D493D39BC9D3CB2BDFABC183D04BD6EBCA7BDDBBCB03C89BDEABB77BB793D8D3C3A3CFABB583D203E6A3D12BB22BD4ABDC93DE43D83BB7C3D983D7ABC86BB603C61BD9D3D603DFCBC92BC26BDD23C18BEBD3CE63D123D273DC2BCFDBDB9BC21BD6F3C13BE263E8ABBB13C833D43BCBD3C883CFC3B6D3D8CBC2EBCADBD4ABC453D53BD7BBDC1BCCC3CAFBDC5BA68BDDABC26BD343D2A3D943D753C97BDC43CDD3D17BEAE3CB53DC63C98BC8A3DD33C40BC653ADABCB7BD333DE53D723C223DACBC323DDCBC113D61BD1D3C59BD813D16BD45BD5D3D9F3DEBBD9EBC813D103D173BF2B998BC89BD3EBB1B3BF6BCC13C343C483D813CA53C6C3B3BBD823BBC3D783C17BD3C3D853C253C3CBD933D9E3CFA3AF6BCA1BDB2BD2EBDB83BD7BC5DBCC13D0FBDF13DAF3C1ABDAEBD3F3C82BD543C3D3D863CCDBDD3BC6BBC823D44BD0F3DCB3C0BBD0CBDCE3C873D0A3EA1BDF4BC9FBD753C933D96BD8ABDA4BDA4BD16BA4A3C9FBD9D3D6D3DEF3D823C95BC833D38BC4C3D25BDDFBB96BD5B3DDEBD0C3D483DD73CDBBD003E573D8D3D6A3D153E663D44BDD53DE7BC7ABC10BD163DA1BDE6BC5B3D63BDA6BD14BC113D033D1B3D3A3D28BD743D05BD823DA93D8EBCA13D1F3DB13C04BDD63DC1BD8B3CD1B80FBDBBBDA3BDB0BC293C7ABC223D94BD22BD8C3C3BBD633BDBBDE53D92BC6DBD43BD2C3CC53C58BDBCBDE2BC813DC7BDABBC273D723DC5BD6C3C273C543DE5BADFBDBEBC863DA5BDC4BACF3DAFBC523D1CBD393D3E3C3C3D63BA603B51BDDB3DF03D293DA93CECBCA23D193DCB3C133D8B3D28BDCE3C04BD4B3D48BD97BDD1BDA7BDD73C96BD80BD933C3E3DB3BC913D2D3D0FBCA43D793C0D3D10BE11BC07BB0DBD3D3DEBBC9EBD423D94BC253DC43CDBBC543CB03C30BD6DBD23BCAEBB9F3CC53C95BC863D163AB53C983D38BA52BD743D47BDC83CB8BC9EBCA3BDE13B2DBD713D2F3D573BA4BD2FBDB6BCC03C2FBD843CDCBCCF3CE8BDCB3C943C85BC3CBDDBBC0A3CD03B7EBD923D3BBDD1BC84BD1E3D103CD53B843D2E3D4F3C893DF3BC683D95BDE43CAA3C123DF2BCE23D3B3DABBD40BD1F3D823D873D8ABDFABDA6BD15BD373B9C3DAC3D863DBBBD4A3DFEBC953DCD3D53BBE23C81BD43BD1BBC87BDD73C87BD8F3AA03D50BD63BD41BDECBDAFBD2D3C6ABD6F3D593D073D0BBD293D2FBC04BD8D3CCF3C24BD713D08BC8E3C8F3CC43B3BBD8E3D873B8A3D213CA8BC8B3DA1BDB6BC2CBDA5BCBB3C5E3DAFBC5DBCD03B2FBD1EBD98BD32BD543D803DCA3C1EBD013D0ABED73C593DA9BBFBBBB7BD3A3D88BD59BB6A3D77BB083D743D5CBD1DBD42BDF13DA4BD2B3D7CBC65BD8B3AA63D77BCAC3D0B3D3CBD27BDE63C2FBDD93DA63D1DBDC03BAFBDAB3CB2BC53BCD83C023D083D5D3D84BD6C3C353B3EBD1ABD97BC07BCC0BBE23C813CA83DD43C27BD34BD40BD393C0B3C0F3C983C8E3D38BDD3BB75BD7FBDCFBC0DBD0DBD77BB1DBD213CC6BA0FBB303D06BE96BDB43CAFBDFFBDCC3C8E3DFE3DB2B9BC3C3D3DBE3DC83C093A173D9BBC06BCCABD2E3D40BD5D3D76BD7B3D95BDB33DBCBB5F3D603D033E05BEAF3C673D2E3D02BD29BE78BD43BDA5BD823D36BD263D413DBD3DA7BC883DE5BC86BB05BE463DA13DD03CE4BCB83D0E3DC3BC473D4FBD98BDEEBC0ABDDEBCA03CCEBDE1BC2CBDA8BD783D3C3D203D013DB03B463DE0BDEFBCB73D953C2FBB0E3D4A3B0B3D17BD643D8C3D183CB63C413B233DF2BD92BD69BD223DAFBD1F3DB83C9EBD8DBD36BD57BCD2BD293DF1BC97BB22BD9D3B98BD6B3D60BA3B3D493C773C97BCAD3CF6BD343D373D003C34BDAEBB8DBC493D0D3DC43B2F3DECBD95BD1B3EBEBCE4BB683D2B3D6138B63DA33D08BC8E3D483C37BB74BB20BDDE3C8CBCB1BD5E3B103ED43C26BD4ABD8BBCAE3DBBBC0FBD6CBDCB3D453DCA39FEBC1EBCFFBB063D913D8D3DA0BC173D313D5DBDDF3ADA3BB63DC2BDBCBA8A3B25BD7A3DA03D4CBD96BD063D9EBD313DC43B333CF4BC113DAC3D4CBC1E3D85BD003C8F3D173C413DC6BCE93C98BC1D3D3BBD333DEB3C95BDD4BD3ABD103DA63C5B3BE13DB1BA80BD79BDC8BADEBC3BBDBC3C89BDA23BCB3C873B713C803C413D59BB0E3D7FBDF8BC683DC7BA113D7FBD1E3DD73C89BDC23DAEBD833C9CBC1ABDD53C973D94BD27BCE5BCA7BCE63CB33B66BCD13DBCBCA6BD063D74BC0E3C7B3DF23C4B3DA1BC773D8BBC30BA8EBCFBBC0CBC65BDDCBCFFBC233DF0BB99BD4CBD8EBDBEBCE43DB33A34BC033E5C3DCFBDB53D253D9DBD8DBCEABD393D91BD9E3C8ABB423D053D27BDA3B9CB3CFBBB3CBBEDBDF3BC6B3D36BA01BCDDBABABC3A3DBB3D56BD1EBD0DBC873DA33DE73CBDBC45BD813D08BD61BD29BD1FBDAC3DDBBC673D9FBC02BD7C3D45BD26BE65BB2ABCD63CAEBBDCBC02BDA13D26BE453C80BCBEBDA8BBF0BCA4BA2D3DB23D623C283D8C3C9B3C423CCDBCB8BD50BDBBBC453D5B3D523ABF3D873DE03CC4BC0FBDDABD30BDAE3C983DA3BCACBDA73C45BD27BD52BC91BC4F3D463D223CB0BDA1BB023DEDBBB33DF6BC65BD09BAD4BD713D953D7FBD10BC9ABC7D3CAC3D86BDD5BC1D3DDC3C64BC4FBCA33D97BB61BD8BBD0C3ED23C25BD4CBD88BD3BBDD4BD03BDB4BD7CBD0F3D823E4BBD60BDE93C613C90BD3EBDB8BC2F3D8FBAA8BDE0BCB2BDC03DBEBC973C783D50BD40BD0BBECFBD3B3D8F3DACBD3F3C0BBEA03D193C3CBC353DA13C173D8BBDB63C373D203CC8B94BBD4C3D983C29BD9FBC9C3D583D37BD3F3D1ABD293D043D573B4F3CCA3D55BCAE3C11BEC13C8DBD483D8F3DA7BC063D8EBDEA3DC83BA63B79BD4ABC0BBD95BDC9BCADBCA93B02BEB3BD9FBD113DFF3CDC3B6BBDD2BD2EBDD93C123D5D3C94BC1FBC0B3D583DC83CF83C983D9A3DC5BCB9BDC2BDCC3CA63B41BCF9BD8E3D793D52BD9BBB623D863DF4BCE0BC73BDA7BB1B3D683C283DB43D48BD3DBCE53D86BD923D3B3DDB3D42BD033D9B3D48BDB63D8BBCF1BD34BD7E3DE7BCB6BD47BDF83C413DCABC4C3E42BDB53CD13CC63DAD3DE9BC3E3D60BD813D123B5F3D8CBCB5BD6ABD0EBD61BC823C143D",
      torch_tensor_1_144_32_torch.float32: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F7C4D1E3F5948563EA66E883D93B0AC3CA473DA3B74290A3B3EC32E3A2A0F5D39E82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3FFCFF7F3F0000803F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803FECD0783FD489D13E1021083EC0A62C3D66725A3C60298A3B3BC3AE3A2A0FDD391CE2703E5F94693F52BA7D3FC1C57F3F2DFA7F3F6BFF7F3FF1FF7F3FFFFF7F3F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803FA11FEA3EE32F3F3FC1EB863E787FAC3D6D6DDA3C0F290A3C31C32E3B280F5D3AE9AA63BFD53E2A3F9BF3763F1F177F3FB3E87F3FABFD7F3FC4FF7F3FFAFF7F3F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F3A2443BE6D945E3F1086A73E857AD73D0F82083D07B32C3CF3735A3B78298A3AFD4E7BBFCAEFFC3EB3E8713F40947E3F98DB7F3F5CFC7F3FA3FF7F3FF7FF7F3F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F82BB7FBF13D87E3FD95AE63E1A91163EC9133F3D56C6713CB2EA983B3F6DC13AC9363BBD5767C23D6EA0643FAE377D3FA7B87F3FDDF87F3F49FF7F3FEEFF7F3F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F593650BF73497E3FEF26023F8CE22B3E8C595A3DCD278A3C08C3AE3B230FDD3A15F1143FDB87ECBD2D725C3F245E7C3FD1A27F3FAEF67F3F11FF7F3FE8FF7F3F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803FBB90BF3E97EA5B3F7C4D1E3F5948563EA66E883D92B0AC3CA373DA3B73290A3BF9676D3F850B03BFE82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F48145E3FF79F3B3F835A2B3FE2576B3E560D963DACF4BD3CE94BF03B64FA173BC9B0FE3ED8292EBFCC313E3FB125793FDC4F7F3F61EE7F3F3DFE7F3FD3FF7F3F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F7C4D1E3F5948563EA66E883D93B0AC3CA473DA3B74290A3B3EC32E3A2A0F5D39E82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3FFCFF7F3F0000803F7C4D1E3F5948563EA66E883D93B0AC3CA473DA3B74290A3B3EC32E3A2A0F5D39E82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3FFCFF7F3F0000803F7C4D1E3F5948563EA66E883D93B0AC3CA473DA3B74290A3B3EC32E3A2A0F5D39E82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3FFCFF7F3F0000803FECD0783FD489D13E1021083EC0A62C3D66725A3C60298A3B3BC3AE3A2A0FDD391CE2703E5F94693F52BA7D3FC1C57F3F2DFA7F3F6BFF7F3FF1FF7F3FFFFF7F3F7C4D1E3F5948563EA66E883D93B0AC3CA473DA3B74290A3B3EC32E3A2A0F5D39E82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3FFCFF7F3F0000803FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3F7C4D1E3F5948563EA66E883D93B0AC3CA473DA3B74290A3B3EC32E3A2A0F5D39E82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3FFCFF7F3F0000803FA11FEA3EE32F3F3FC1EB863E787FAC3D6D6DDA3C0F290A3C31C32E3B280F5D3AE9AA63BFD53E2A3F9BF3763F1F177F3FB3E87F3FABFD7F3FC4FF7F3FFAFF7F3F7C4D1E3F5948563EA66E883D93B0AC3CA473DA3B74290A3B3EC32E3A2A0F5D39E82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3FFCFF7F3F0000803F3A2443BE6D945E3F1086A73E857AD73D0F82083D07B32C3CF3735A3B78298A3AFD4E7BBFCAEFFC3EB3E8713F40947E3F98DB7F3F5CFC7F3FA3FF7F3FF7FF7F3F7C4D1E3F5948563EA66E883D93B0AC3CA473DA3B74290A3B3EC32E3A2A0F5D39E82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3FFCFF7F3F0000803FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3F7C4D1E3F5948563EA66E883D93B0AC3CA473DA3B74290A3B3EC32E3A2A0F5D39E82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3FFCFF7F3F0000803F82BB7FBF13D87E3FD95AE63E1A91163EC9133F3D56C6713CB2EA983B3F6DC13AC9363BBD5767C23D6EA0643FAE377D3FA7B87F3FDDF87F3F49FF7F3FEEFF7F3F7C4D1E3F5948563EA66E883D93B0AC3CA473DA3B74290A3B3EC32E3A2A0F5D39E82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3FFCFF7F3F0000803F593650BF73497E3FEF26023F8CE22B3E8C595A3DCD278A3C08C3AE3B230FDD3A15F1143FDB87ECBD2D725C3F245E7C3FD1A27F3FAEF67F3F11FF7F3FE8FF7F3F7C4D1E3F5948563EA66E883D93B0AC3CA473DA3B74290A3B3EC32E3A2A0F5D39E82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3FFCFF7F3F0000803F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3F7C4D1E3F5948563EA66E883D93B0AC3CA473DA3B74290A3B3EC32E3A2A0F5D39E82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3FFCFF7F3F0000803FBB90BF3E97EA5B3F7C4D1E3F5948563EA66E883D92B0AC3CA373DA3B73290A3BF9676D3F850B03BFE82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3F7C4D1E3F5948563EA66E883D93B0AC3CA473DA3B74290A3B3EC32E3A2A0F5D39E82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3FFCFF7F3F0000803F48145E3FF79F3B3F835A2B3FE2576B3E560D963DACF4BD3CE94BF03B64FA173BC9B0FE3ED8292EBFCC313E3FB125793FDC4F7F3F61EE7F3F3DFE7F3FD3FF7F3F7C4D1E3F5948563EA66E883D93B0AC3CA473DA3B74290A3B3EC32E3A2A0F5D39E82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3FFCFF7F3F0000803F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803FECD0783FD489D13E1021083EC0A62C3D66725A3C60298A3B3BC3AE3A2A0FDD391CE2703E5F94693F52BA7D3FC1C57F3F2DFA7F3F6BFF7F3FF1FF7F3FFFFF7F3F7C4D1E3F5948563EA66E883D93B0AC3CA473DA3B74290A3B3EC32E3A2A0F5D39E82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3FFCFF7F3F0000803FECD0783FD489D13E1021083EC0A62C3D66725A3C60298A3B3BC3AE3A2A0FDD391CE2703E5F94693F52BA7D3FC1C57F3F2DFA7F3F6BFF7F3FF1FF7F3FFFFF7F3FECD0783FD489D13E1021083EC0A62C3D66725A3C60298A3B3BC3AE3A2A0FDD391CE2703E5F94693F52BA7D3FC1C57F3F2DFA7F3F6BFF7F3FF1FF7F3FFFFF7F3FECD0783FD489D13E1021083EC0A62C3D66725A3C60298A3B3BC3AE3A2A0FDD391CE2703E5F94693F52BA7D3FC1C57F3F2DFA7F3F6BFF7F3FF1FF7F3FFFFF7F3FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3FECD0783FD489D13E1021083EC0A62C3D66725A3C60298A3B3BC3AE3A2A0FDD391CE2703E5F94693F52BA7D3FC1C57F3F2DFA7F3F6BFF7F3FF1FF7F3FFFFF7F3FA11FEA3EE32F3F3FC1EB863E787FAC3D6D6DDA3C0F290A3C31C32E3B280F5D3AE9AA63BFD53E2A3F9BF3763F1F177F3FB3E87F3FABFD7F3FC4FF7F3FFAFF7F3FECD0783FD489D13E1021083EC0A62C3D66725A3C60298A3B3BC3AE3A2A0FDD391CE2703E5F94693F52BA7D3FC1C57F3F2DFA7F3F6BFF7F3FF1FF7F3FFFFF7F3F3A2443BE6D945E3F1086A73E857AD73D0F82083D07B32C3CF3735A3B78298A3AFD4E7BBFCAEFFC3EB3E8713F40947E3F98DB7F3F5CFC7F3FA3FF7F3FF7FF7F3FECD0783FD489D13E1021083EC0A62C3D66725A3C60298A3B3BC3AE3A2A0FDD391CE2703E5F94693F52BA7D3FC1C57F3F2DFA7F3F6BFF7F3FF1FF7F3FFFFF7F3FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3FECD0783FD489D13E1021083EC0A62C3D66725A3C60298A3B3BC3AE3A2A0FDD391CE2703E5F94693F52BA7D3FC1C57F3F2DFA7F3F6BFF7F3FF1FF7F3FFFFF7F3F82BB7FBF13D87E3FD95AE63E1A91163EC9133F3D56C6713CB2EA983B3F6DC13AC9363BBD5767C23D6EA0643FAE377D3FA7B87F3FDDF87F3F49FF7F3FEEFF7F3FECD0783FD489D13E1021083EC0A62C3D66725A3C60298A3B3BC3AE3A2A0FDD391CE2703E5F94693F52BA7D3FC1C57F3F2DFA7F3F6BFF7F3FF1FF7F3FFFFF7F3F593650BF73497E3FEF26023F8CE22B3E8C595A3DCD278A3C08C3AE3B230FDD3A15F1143FDB87ECBD2D725C3F245E7C3FD1A27F3FAEF67F3F11FF7F3FE8FF7F3FECD0783FD489D13E1021083EC0A62C3D66725A3C60298A3B3BC3AE3A2A0FDD391CE2703E5F94693F52BA7D3FC1C57F3F2DFA7F3F6BFF7F3FF1FF7F3FFFFF7F3F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3FECD0783FD489D13E1021083EC0A62C3D66725A3C60298A3B3BC3AE3A2A0FDD391CE2703E5F94693F52BA7D3FC1C57F3F2DFA7F3F6BFF7F3FF1FF7F3FFFFF7F3FBB90BF3E97EA5B3F7C4D1E3F5948563EA66E883D92B0AC3CA373DA3B73290A3BF9676D3F850B03BFE82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3FECD0783FD489D13E1021083EC0A62C3D66725A3C60298A3B3BC3AE3A2A0FDD391CE2703E5F94693F52BA7D3FC1C57F3F2DFA7F3F6BFF7F3FF1FF7F3FFFFF7F3F48145E3FF79F3B3F835A2B3FE2576B3E560D963DACF4BD3CE94BF03B64FA173BC9B0FE3ED8292EBFCC313E3FB125793FDC4F7F3F61EE7F3F3DFE7F3FD3FF7F3FECD0783FD489D13E1021083EC0A62C3D66725A3C60298A3B3BC3AE3A2A0FDD391CE2703E5F94693F52BA7D3FC1C57F3F2DFA7F3F6BFF7F3FF1FF7F3FFFFF7F3F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3F7C4D1E3F5948563EA66E883D93B0AC3CA473DA3B74290A3B3EC32E3A2A0F5D39E82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3FFCFF7F3F0000803FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3FECD0783FD489D13E1021083EC0A62C3D66725A3C60298A3B3BC3AE3A2A0FDD391CE2703E5F94693F52BA7D3FC1C57F3F2DFA7F3F6BFF7F3FF1FF7F3FFFFF7F3FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3FA11FEA3EE32F3F3FC1EB863E787FAC3D6D6DDA3C0F290A3C31C32E3B280F5D3AE9AA63BFD53E2A3F9BF3763F1F177F3FB3E87F3FABFD7F3FC4FF7F3FFAFF7F3FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3F3A2443BE6D945E3F1086A73E857AD73D0F82083D07B32C3CF3735A3B78298A3AFD4E7BBFCAEFFC3EB3E8713F40947E3F98DB7F3F5CFC7F3FA3FF7F3FF7FF7F3FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3F82BB7FBF13D87E3FD95AE63E1A91163EC9133F3D56C6713CB2EA983B3F6DC13AC9363BBD5767C23D6EA0643FAE377D3FA7B87F3FDDF87F3F49FF7F3FEEFF7F3FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3F593650BF73497E3FEF26023F8CE22B3E8C595A3DCD278A3C08C3AE3B230FDD3A15F1143FDB87ECBD2D725C3F245E7C3FD1A27F3FAEF67F3F11FF7F3FE8FF7F3FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3FBB90BF3E97EA5B3F7C4D1E3F5948563EA66E883D92B0AC3CA373DA3B73290A3BF9676D3F850B03BFE82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3F48145E3FF79F3B3F835A2B3FE2576B3E560D963DACF4BD3CE94BF03B64FA173BC9B0FE3ED8292EBFCC313E3FB125793FDC4F7F3F61EE7F3F3DFE7F3FD3FF7F3FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803FA11FEA3EE32F3F3FC1EB863E787FAC3D6D6DDA3C0F290A3C31C32E3B280F5D3AE9AA63BFD53E2A3F9BF3763F1F177F3FB3E87F3FABFD7F3FC4FF7F3FFAFF7F3F7C4D1E3F5948563EA66E883D93B0AC3CA473DA3B74290A3B3EC32E3A2A0F5D39E82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3FFCFF7F3F0000803FA11FEA3EE32F3F3FC1EB863E787FAC3D6D6DDA3C0F290A3C31C32E3B280F5D3AE9AA63BFD53E2A3F9BF3763F1F177F3FB3E87F3FABFD7F3FC4FF7F3FFAFF7F3FECD0783FD489D13E1021083EC0A62C3D66725A3C60298A3B3BC3AE3A2A0FDD391CE2703E5F94693F52BA7D3FC1C57F3F2DFA7F3F6BFF7F3FF1FF7F3FFFFF7F3FA11FEA3EE32F3F3FC1EB863E787FAC3D6D6DDA3C0F290A3C31C32E3B280F5D3AE9AA63BFD53E2A3F9BF3763F1F177F3FB3E87F3FABFD7F3FC4FF7F3FFAFF7F3FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3FA11FEA3EE32F3F3FC1EB863E787FAC3D6D6DDA3C0F290A3C31C32E3B280F5D3AE9AA63BFD53E2A3F9BF3763F1F177F3FB3E87F3FABFD7F3FC4FF7F3FFAFF7F3FA11FEA3EE32F3F3FC1EB863E787FAC3D6D6DDA3C0F290A3C31C32E3B280F5D3AE9AA63BFD53E2A3F9BF3763F1F177F3FB3E87F3FABFD7F3FC4FF7F3FFAFF7F3FA11FEA3EE32F3F3FC1EB863E787FAC3D6D6DDA3C0F290A3C31C32E3B280F5D3AE9AA63BFD53E2A3F9BF3763F1F177F3FB3E87F3FABFD7F3FC4FF7F3FFAFF7F3F3A2443BE6D945E3F1086A73E857AD73D0F82083D07B32C3CF3735A3B78298A3AFD4E7BBFCAEFFC3EB3E8713F40947E3F98DB7F3F5CFC7F3FA3FF7F3FF7FF7F3FA11FEA3EE32F3F3FC1EB863E787FAC3D6D6DDA3C0F290A3C31C32E3B280F5D3AE9AA63BFD53E2A3F9BF3763F1F177F3FB3E87F3FABFD7F3FC4FF7F3FFAFF7F3FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3FA11FEA3EE32F3F3FC1EB863E787FAC3D6D6DDA3C0F290A3C31C32E3B280F5D3AE9AA63BFD53E2A3F9BF3763F1F177F3FB3E87F3FABFD7F3FC4FF7F3FFAFF7F3F82BB7FBF13D87E3FD95AE63E1A91163EC9133F3D56C6713CB2EA983B3F6DC13AC9363BBD5767C23D6EA0643FAE377D3FA7B87F3FDDF87F3F49FF7F3FEEFF7F3FA11FEA3EE32F3F3FC1EB863E787FAC3D6D6DDA3C0F290A3C31C32E3B280F5D3AE9AA63BFD53E2A3F9BF3763F1F177F3FB3E87F3FABFD7F3FC4FF7F3FFAFF7F3F593650BF73497E3FEF26023F8CE22B3E8C595A3DCD278A3C08C3AE3B230FDD3A15F1143FDB87ECBD2D725C3F245E7C3FD1A27F3FAEF67F3F11FF7F3FE8FF7F3FA11FEA3EE32F3F3FC1EB863E787FAC3D6D6DDA3C0F290A3C31C32E3B280F5D3AE9AA63BFD53E2A3F9BF3763F1F177F3FB3E87F3FABFD7F3FC4FF7F3FFAFF7F3F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3FA11FEA3EE32F3F3FC1EB863E787FAC3D6D6DDA3C0F290A3C31C32E3B280F5D3AE9AA63BFD53E2A3F9BF3763F1F177F3FB3E87F3FABFD7F3FC4FF7F3FFAFF7F3FBB90BF3E97EA5B3F7C4D1E3F5948563EA66E883D92B0AC3CA373DA3B73290A3BF9676D3F850B03BFE82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3FA11FEA3EE32F3F3FC1EB863E787FAC3D6D6DDA3C0F290A3C31C32E3B280F5D3AE9AA63BFD53E2A3F9BF3763F1F177F3FB3E87F3FABFD7F3FC4FF7F3FFAFF7F3F48145E3FF79F3B3F835A2B3FE2576B3E560D963DACF4BD3CE94BF03B64FA173BC9B0FE3ED8292EBFCC313E3FB125793FDC4F7F3F61EE7F3F3DFE7F3FD3FF7F3FA11FEA3EE32F3F3FC1EB863E787FAC3D6D6DDA3C0F290A3C31C32E3B280F5D3AE9AA63BFD53E2A3F9BF3763F1F177F3FB3E87F3FABFD7F3FC4FF7F3FFAFF7F3F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F3A2443BE6D945E3F1086A73E857AD73D0F82083D07B32C3CF3735A3B78298A3AFD4E7BBFCAEFFC3EB3E8713F40947E3F98DB7F3F5CFC7F3FA3FF7F3FF7FF7F3F7C4D1E3F5948563EA66E883D93B0AC3CA473DA3B74290A3B3EC32E3A2A0F5D39E82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3FFCFF7F3F0000803F3A2443BE6D945E3F1086A73E857AD73D0F82083D07B32C3CF3735A3B78298A3AFD4E7BBFCAEFFC3EB3E8713F40947E3F98DB7F3F5CFC7F3FA3FF7F3FF7FF7F3FECD0783FD489D13E1021083EC0A62C3D66725A3C60298A3B3BC3AE3A2A0FDD391CE2703E5F94693F52BA7D3FC1C57F3F2DFA7F3F6BFF7F3FF1FF7F3FFFFF7F3F3A2443BE6D945E3F1086A73E857AD73D0F82083D07B32C3CF3735A3B78298A3AFD4E7BBFCAEFFC3EB3E8713F40947E3F98DB7F3F5CFC7F3FA3FF7F3FF7FF7F3FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3F3A2443BE6D945E3F1086A73E857AD73D0F82083D07B32C3CF3735A3B78298A3AFD4E7BBFCAEFFC3EB3E8713F40947E3F98DB7F3F5CFC7F3FA3FF7F3FF7FF7F3FA11FEA3EE32F3F3FC1EB863E787FAC3D6D6DDA3C0F290A3C31C32E3B280F5D3AE9AA63BFD53E2A3F9BF3763F1F177F3FB3E87F3FABFD7F3FC4FF7F3FFAFF7F3F3A2443BE6D945E3F1086A73E857AD73D0F82083D07B32C3CF3735A3B78298A3AFD4E7BBFCAEFFC3EB3E8713F40947E3F98DB7F3F5CFC7F3FA3FF7F3FF7FF7F3F3A2443BE6D945E3F1086A73E857AD73D0F82083D07B32C3CF3735A3B78298A3AFD4E7BBFCAEFFC3EB3E8713F40947E3F98DB7F3F5CFC7F3FA3FF7F3FF7FF7F3F3A2443BE6D945E3F1086A73E857AD73D0F82083D07B32C3CF3735A3B78298A3AFD4E7BBFCAEFFC3EB3E8713F40947E3F98DB7F3F5CFC7F3FA3FF7F3FF7FF7F3FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3F3A2443BE6D945E3F1086A73E857AD73D0F82083D07B32C3CF3735A3B78298A3AFD4E7BBFCAEFFC3EB3E8713F40947E3F98DB7F3F5CFC7F3FA3FF7F3FF7FF7F3F82BB7FBF13D87E3FD95AE63E1A91163EC9133F3D56C6713CB2EA983B3F6DC13AC9363BBD5767C23D6EA0643FAE377D3FA7B87F3FDDF87F3F49FF7F3FEEFF7F3F3A2443BE6D945E3F1086A73E857AD73D0F82083D07B32C3CF3735A3B78298A3AFD4E7BBFCAEFFC3EB3E8713F40947E3F98DB7F3F5CFC7F3FA3FF7F3FF7FF7F3F593650BF73497E3FEF26023F8CE22B3E8C595A3DCD278A3C08C3AE3B230FDD3A15F1143FDB87ECBD2D725C3F245E7C3FD1A27F3FAEF67F3F11FF7F3FE8FF7F3F3A2443BE6D945E3F1086A73E857AD73D0F82083D07B32C3CF3735A3B78298A3AFD4E7BBFCAEFFC3EB3E8713F40947E3F98DB7F3F5CFC7F3FA3FF7F3FF7FF7F3F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3F3A2443BE6D945E3F1086A73E857AD73D0F82083D07B32C3CF3735A3B78298A3AFD4E7BBFCAEFFC3EB3E8713F40947E3F98DB7F3F5CFC7F3FA3FF7F3FF7FF7F3FBB90BF3E97EA5B3F7C4D1E3F5948563EA66E883D92B0AC3CA373DA3B73290A3BF9676D3F850B03BFE82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3F3A2443BE6D945E3F1086A73E857AD73D0F82083D07B32C3CF3735A3B78298A3AFD4E7BBFCAEFFC3EB3E8713F40947E3F98DB7F3F5CFC7F3FA3FF7F3FF7FF7F3F48145E3FF79F3B3F835A2B3FE2576B3E560D963DACF4BD3CE94BF03B64FA173BC9B0FE3ED8292EBFCC313E3FB125793FDC4F7F3F61EE7F3F3DFE7F3FD3FF7F3F3A2443BE6D945E3F1086A73E857AD73D0F82083D07B32C3CF3735A3B78298A3AFD4E7BBFCAEFFC3EB3E8713F40947E3F98DB7F3F5CFC7F3FA3FF7F3FF7FF7F3F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3F7C4D1E3F5948563EA66E883D93B0AC3CA473DA3B74290A3B3EC32E3A2A0F5D39E82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3FFCFF7F3F0000803FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3FECD0783FD489D13E1021083EC0A62C3D66725A3C60298A3B3BC3AE3A2A0FDD391CE2703E5F94693F52BA7D3FC1C57F3F2DFA7F3F6BFF7F3FF1FF7F3FFFFF7F3FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3FA11FEA3EE32F3F3FC1EB863E787FAC3D6D6DDA3C0F290A3C31C32E3B280F5D3AE9AA63BFD53E2A3F9BF3763F1F177F3FB3E87F3FABFD7F3FC4FF7F3FFAFF7F3FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3F3A2443BE6D945E3F1086A73E857AD73D0F82083D07B32C3CF3735A3B78298A3AFD4E7BBFCAEFFC3EB3E8713F40947E3F98DB7F3F5CFC7F3FA3FF7F3FF7FF7F3FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3F82BB7FBF13D87E3FD95AE63E1A91163EC9133F3D56C6713CB2EA983B3F6DC13AC9363BBD5767C23D6EA0643FAE377D3FA7B87F3FDDF87F3F49FF7F3FEEFF7F3FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3F593650BF73497E3FEF26023F8CE22B3E8C595A3DCD278A3C08C3AE3B230FDD3A15F1143FDB87ECBD2D725C3F245E7C3FD1A27F3FAEF67F3F11FF7F3FE8FF7F3FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3FBB90BF3E97EA5B3F7C4D1E3F5948563EA66E883D92B0AC3CA373DA3B73290A3BF9676D3F850B03BFE82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3F48145E3FF79F3B3F835A2B3FE2576B3E560D963DACF4BD3CE94BF03B64FA173BC9B0FE3ED8292EBFCC313E3FB125793FDC4F7F3F61EE7F3F3DFE7F3FD3FF7F3FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F82BB7FBF13D87E3FD95AE63E1A91163EC9133F3D56C6713CB2EA983B3F6DC13AC9363BBD5767C23D6EA0643FAE377D3FA7B87F3FDDF87F3F49FF7F3FEEFF7F3F7C4D1E3F5948563EA66E883D93B0AC3CA473DA3B74290A3B3EC32E3A2A0F5D39E82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3FFCFF7F3F0000803F82BB7FBF13D87E3FD95AE63E1A91163EC9133F3D56C6713CB2EA983B3F6DC13AC9363BBD5767C23D6EA0643FAE377D3FA7B87F3FDDF87F3F49FF7F3FEEFF7F3FECD0783FD489D13E1021083EC0A62C3D66725A3C60298A3B3BC3AE3A2A0FDD391CE2703E5F94693F52BA7D3FC1C57F3F2DFA7F3F6BFF7F3FF1FF7F3FFFFF7F3F82BB7FBF13D87E3FD95AE63E1A91163EC9133F3D56C6713CB2EA983B3F6DC13AC9363BBD5767C23D6EA0643FAE377D3FA7B87F3FDDF87F3F49FF7F3FEEFF7F3FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3F82BB7FBF13D87E3FD95AE63E1A91163EC9133F3D56C6713CB2EA983B3F6DC13AC9363BBD5767C23D6EA0643FAE377D3FA7B87F3FDDF87F3F49FF7F3FEEFF7F3FA11FEA3EE32F3F3FC1EB863E787FAC3D6D6DDA3C0F290A3C31C32E3B280F5D3AE9AA63BFD53E2A3F9BF3763F1F177F3FB3E87F3FABFD7F3FC4FF7F3FFAFF7F3F82BB7FBF13D87E3FD95AE63E1A91163EC9133F3D56C6713CB2EA983B3F6DC13AC9363BBD5767C23D6EA0643FAE377D3FA7B87F3FDDF87F3F49FF7F3FEEFF7F3F3A2443BE6D945E3F1086A73E857AD73D0F82083D07B32C3CF3735A3B78298A3AFD4E7BBFCAEFFC3EB3E8713F40947E3F98DB7F3F5CFC7F3FA3FF7F3FF7FF7F3F82BB7FBF13D87E3FD95AE63E1A91163EC9133F3D56C6713CB2EA983B3F6DC13AC9363BBD5767C23D6EA0643FAE377D3FA7B87F3FDDF87F3F49FF7F3FEEFF7F3FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3F82BB7FBF13D87E3FD95AE63E1A91163EC9133F3D56C6713CB2EA983B3F6DC13AC9363BBD5767C23D6EA0643FAE377D3FA7B87F3FDDF87F3F49FF7F3FEEFF7F3F82BB7FBF13D87E3FD95AE63E1A91163EC9133F3D56C6713CB2EA983B3F6DC13AC9363BBD5767C23D6EA0643FAE377D3FA7B87F3FDDF87F3F49FF7F3FEEFF7F3F82BB7FBF13D87E3FD95AE63E1A91163EC9133F3D56C6713CB2EA983B3F6DC13AC9363BBD5767C23D6EA0643FAE377D3FA7B87F3FDDF87F3F49FF7F3FEEFF7F3F593650BF73497E3FEF26023F8CE22B3E8C595A3DCD278A3C08C3AE3B230FDD3A15F1143FDB87ECBD2D725C3F245E7C3FD1A27F3FAEF67F3F11FF7F3FE8FF7F3F82BB7FBF13D87E3FD95AE63E1A91163EC9133F3D56C6713CB2EA983B3F6DC13AC9363BBD5767C23D6EA0643FAE377D3FA7B87F3FDDF87F3F49FF7F3FEEFF7F3F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3F82BB7FBF13D87E3FD95AE63E1A91163EC9133F3D56C6713CB2EA983B3F6DC13AC9363BBD5767C23D6EA0643FAE377D3FA7B87F3FDDF87F3F49FF7F3FEEFF7F3FBB90BF3E97EA5B3F7C4D1E3F5948563EA66E883D92B0AC3CA373DA3B73290A3BF9676D3F850B03BFE82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3F82BB7FBF13D87E3FD95AE63E1A91163EC9133F3D56C6713CB2EA983B3F6DC13AC9363BBD5767C23D6EA0643FAE377D3FA7B87F3FDDF87F3F49FF7F3FEEFF7F3F48145E3FF79F3B3F835A2B3FE2576B3E560D963DACF4BD3CE94BF03B64FA173BC9B0FE3ED8292EBFCC313E3FB125793FDC4F7F3F61EE7F3F3DFE7F3FD3FF7F3F82BB7FBF13D87E3FD95AE63E1A91163EC9133F3D56C6713CB2EA983B3F6DC13AC9363BBD5767C23D6EA0643FAE377D3FA7B87F3FDDF87F3F49FF7F3FEEFF7F3F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F593650BF73497E3FEF26023F8CE22B3E8C595A3DCD278A3C08C3AE3B230FDD3A15F1143FDB87ECBD2D725C3F245E7C3FD1A27F3FAEF67F3F11FF7F3FE8FF7F3F7C4D1E3F5948563EA66E883D93B0AC3CA473DA3B74290A3B3EC32E3A2A0F5D39E82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3FFCFF7F3F0000803F593650BF73497E3FEF26023F8CE22B3E8C595A3DCD278A3C08C3AE3B230FDD3A15F1143FDB87ECBD2D725C3F245E7C3FD1A27F3FAEF67F3F11FF7F3FE8FF7F3FECD0783FD489D13E1021083EC0A62C3D66725A3C60298A3B3BC3AE3A2A0FDD391CE2703E5F94693F52BA7D3FC1C57F3F2DFA7F3F6BFF7F3FF1FF7F3FFFFF7F3F593650BF73497E3FEF26023F8CE22B3E8C595A3DCD278A3C08C3AE3B230FDD3A15F1143FDB87ECBD2D725C3F245E7C3FD1A27F3FAEF67F3F11FF7F3FE8FF7F3FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3F593650BF73497E3FEF26023F8CE22B3E8C595A3DCD278A3C08C3AE3B230FDD3A15F1143FDB87ECBD2D725C3F245E7C3FD1A27F3FAEF67F3F11FF7F3FE8FF7F3FA11FEA3EE32F3F3FC1EB863E787FAC3D6D6DDA3C0F290A3C31C32E3B280F5D3AE9AA63BFD53E2A3F9BF3763F1F177F3FB3E87F3FABFD7F3FC4FF7F3FFAFF7F3F593650BF73497E3FEF26023F8CE22B3E8C595A3DCD278A3C08C3AE3B230FDD3A15F1143FDB87ECBD2D725C3F245E7C3FD1A27F3FAEF67F3F11FF7F3FE8FF7F3F3A2443BE6D945E3F1086A73E857AD73D0F82083D07B32C3CF3735A3B78298A3AFD4E7BBFCAEFFC3EB3E8713F40947E3F98DB7F3F5CFC7F3FA3FF7F3FF7FF7F3F593650BF73497E3FEF26023F8CE22B3E8C595A3DCD278A3C08C3AE3B230FDD3A15F1143FDB87ECBD2D725C3F245E7C3FD1A27F3FAEF67F3F11FF7F3FE8FF7F3FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3F593650BF73497E3FEF26023F8CE22B3E8C595A3DCD278A3C08C3AE3B230FDD3A15F1143FDB87ECBD2D725C3F245E7C3FD1A27F3FAEF67F3F11FF7F3FE8FF7F3F82BB7FBF13D87E3FD95AE63E1A91163EC9133F3D56C6713CB2EA983B3F6DC13AC9363BBD5767C23D6EA0643FAE377D3FA7B87F3FDDF87F3F49FF7F3FEEFF7F3F593650BF73497E3FEF26023F8CE22B3E8C595A3DCD278A3C08C3AE3B230FDD3A15F1143FDB87ECBD2D725C3F245E7C3FD1A27F3FAEF67F3F11FF7F3FE8FF7F3F593650BF73497E3FEF26023F8CE22B3E8C595A3DCD278A3C08C3AE3B230FDD3A15F1143FDB87ECBD2D725C3F245E7C3FD1A27F3FAEF67F3F11FF7F3FE8FF7F3F593650BF73497E3FEF26023F8CE22B3E8C595A3DCD278A3C08C3AE3B230FDD3A15F1143FDB87ECBD2D725C3F245E7C3FD1A27F3FAEF67F3F11FF7F3FE8FF7F3F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3F593650BF73497E3FEF26023F8CE22B3E8C595A3DCD278A3C08C3AE3B230FDD3A15F1143FDB87ECBD2D725C3F245E7C3FD1A27F3FAEF67F3F11FF7F3FE8FF7F3FBB90BF3E97EA5B3F7C4D1E3F5948563EA66E883D92B0AC3CA373DA3B73290A3BF9676D3F850B03BFE82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3F593650BF73497E3FEF26023F8CE22B3E8C595A3DCD278A3C08C3AE3B230FDD3A15F1143FDB87ECBD2D725C3F245E7C3FD1A27F3FAEF67F3F11FF7F3FE8FF7F3F48145E3FF79F3B3F835A2B3FE2576B3E560D963DACF4BD3CE94BF03B64FA173BC9B0FE3ED8292EBFCC313E3FB125793FDC4F7F3F61EE7F3F3DFE7F3FD3FF7F3F593650BF73497E3FEF26023F8CE22B3E8C595A3DCD278A3C08C3AE3B230FDD3A15F1143FDB87ECBD2D725C3F245E7C3FD1A27F3FAEF67F3F11FF7F3FE8FF7F3F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3F7C4D1E3F5948563EA66E883D93B0AC3CA473DA3B74290A3B3EC32E3A2A0F5D39E82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3FFCFF7F3F0000803F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3FECD0783FD489D13E1021083EC0A62C3D66725A3C60298A3B3BC3AE3A2A0FDD391CE2703E5F94693F52BA7D3FC1C57F3F2DFA7F3F6BFF7F3FF1FF7F3FFFFF7F3F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3FA11FEA3EE32F3F3FC1EB863E787FAC3D6D6DDA3C0F290A3C31C32E3B280F5D3AE9AA63BFD53E2A3F9BF3763F1F177F3FB3E87F3FABFD7F3FC4FF7F3FFAFF7F3F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3F3A2443BE6D945E3F1086A73E857AD73D0F82083D07B32C3CF3735A3B78298A3AFD4E7BBFCAEFFC3EB3E8713F40947E3F98DB7F3F5CFC7F3FA3FF7F3FF7FF7F3F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3F82BB7FBF13D87E3FD95AE63E1A91163EC9133F3D56C6713CB2EA983B3F6DC13AC9363BBD5767C23D6EA0643FAE377D3FA7B87F3FDDF87F3F49FF7F3FEEFF7F3F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3F593650BF73497E3FEF26023F8CE22B3E8C595A3DCD278A3C08C3AE3B230FDD3A15F1143FDB87ECBD2D725C3F245E7C3FD1A27F3FAEF67F3F11FF7F3FE8FF7F3F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3FBB90BF3E97EA5B3F7C4D1E3F5948563EA66E883D92B0AC3CA373DA3B73290A3BF9676D3F850B03BFE82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3F48145E3FF79F3B3F835A2B3FE2576B3E560D963DACF4BD3CE94BF03B64FA173BC9B0FE3ED8292EBFCC313E3FB125793FDC4F7F3F61EE7F3F3DFE7F3FD3FF7F3F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803FBB90BF3E97EA5B3F7C4D1E3F5948563EA66E883D92B0AC3CA373DA3B73290A3BF9676D3F850B03BFE82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3F7C4D1E3F5948563EA66E883D93B0AC3CA473DA3B74290A3B3EC32E3A2A0F5D39E82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3FFCFF7F3F0000803FBB90BF3E97EA5B3F7C4D1E3F5948563EA66E883D92B0AC3CA373DA3B73290A3BF9676D3F850B03BFE82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3FECD0783FD489D13E1021083EC0A62C3D66725A3C60298A3B3BC3AE3A2A0FDD391CE2703E5F94693F52BA7D3FC1C57F3F2DFA7F3F6BFF7F3FF1FF7F3FFFFF7F3FBB90BF3E97EA5B3F7C4D1E3F5948563EA66E883D92B0AC3CA373DA3B73290A3BF9676D3F850B03BFE82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3FBB90BF3E97EA5B3F7C4D1E3F5948563EA66E883D92B0AC3CA373DA3B73290A3BF9676D3F850B03BFE82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3FA11FEA3EE32F3F3FC1EB863E787FAC3D6D6DDA3C0F290A3C31C32E3B280F5D3AE9AA63BFD53E2A3F9BF3763F1F177F3FB3E87F3FABFD7F3FC4FF7F3FFAFF7F3FBB90BF3E97EA5B3F7C4D1E3F5948563EA66E883D92B0AC3CA373DA3B73290A3BF9676D3F850B03BFE82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3F3A2443BE6D945E3F1086A73E857AD73D0F82083D07B32C3CF3735A3B78298A3AFD4E7BBFCAEFFC3EB3E8713F40947E3F98DB7F3F5CFC7F3FA3FF7F3FF7FF7F3FBB90BF3E97EA5B3F7C4D1E3F5948563EA66E883D92B0AC3CA373DA3B73290A3BF9676D3F850B03BFE82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3FBB90BF3E97EA5B3F7C4D1E3F5948563EA66E883D92B0AC3CA373DA3B73290A3BF9676D3F850B03BFE82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3F82BB7FBF13D87E3FD95AE63E1A91163EC9133F3D56C6713CB2EA983B3F6DC13AC9363BBD5767C23D6EA0643FAE377D3FA7B87F3FDDF87F3F49FF7F3FEEFF7F3FBB90BF3E97EA5B3F7C4D1E3F5948563EA66E883D92B0AC3CA373DA3B73290A3BF9676D3F850B03BFE82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3F593650BF73497E3FEF26023F8CE22B3E8C595A3DCD278A3C08C3AE3B230FDD3A15F1143FDB87ECBD2D725C3F245E7C3FD1A27F3FAEF67F3F11FF7F3FE8FF7F3FBB90BF3E97EA5B3F7C4D1E3F5948563EA66E883D92B0AC3CA373DA3B73290A3BF9676D3F850B03BFE82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3FBB90BF3E97EA5B3F7C4D1E3F5948563EA66E883D92B0AC3CA373DA3B73290A3BF9676D3F850B03BFE82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3FBB90BF3E97EA5B3F7C4D1E3F5948563EA66E883D92B0AC3CA373DA3B73290A3BF9676D3F850B03BFE82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3FBB90BF3E97EA5B3F7C4D1E3F5948563EA66E883D92B0AC3CA373DA3B73290A3BF9676D3F850B03BFE82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3F48145E3FF79F3B3F835A2B3FE2576B3E560D963DACF4BD3CE94BF03B64FA173BC9B0FE3ED8292EBFCC313E3FB125793FDC4F7F3F61EE7F3F3DFE7F3FD3FF7F3FBB90BF3E97EA5B3F7C4D1E3F5948563EA66E883D92B0AC3CA373DA3B73290A3BF9676D3F850B03BFE82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F48145E3FF79F3B3F835A2B3FE2576B3E560D963DACF4BD3CE94BF03B64FA173BC9B0FE3ED8292EBFCC313E3FB125793FDC4F7F3F61EE7F3F3DFE7F3FD3FF7F3F7C4D1E3F5948563EA66E883D93B0AC3CA473DA3B74290A3B3EC32E3A2A0F5D39E82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3FFCFF7F3F0000803F48145E3FF79F3B3F835A2B3FE2576B3E560D963DACF4BD3CE94BF03B64FA173BC9B0FE3ED8292EBFCC313E3FB125793FDC4F7F3F61EE7F3F3DFE7F3FD3FF7F3FECD0783FD489D13E1021083EC0A62C3D66725A3C60298A3B3BC3AE3A2A0FDD391CE2703E5F94693F52BA7D3FC1C57F3F2DFA7F3F6BFF7F3FF1FF7F3FFFFF7F3F48145E3FF79F3B3F835A2B3FE2576B3E560D963DACF4BD3CE94BF03B64FA173BC9B0FE3ED8292EBFCC313E3FB125793FDC4F7F3F61EE7F3F3DFE7F3FD3FF7F3FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3F48145E3FF79F3B3F835A2B3FE2576B3E560D963DACF4BD3CE94BF03B64FA173BC9B0FE3ED8292EBFCC313E3FB125793FDC4F7F3F61EE7F3F3DFE7F3FD3FF7F3FA11FEA3EE32F3F3FC1EB863E787FAC3D6D6DDA3C0F290A3C31C32E3B280F5D3AE9AA63BFD53E2A3F9BF3763F1F177F3FB3E87F3FABFD7F3FC4FF7F3FFAFF7F3F48145E3FF79F3B3F835A2B3FE2576B3E560D963DACF4BD3CE94BF03B64FA173BC9B0FE3ED8292EBFCC313E3FB125793FDC4F7F3F61EE7F3F3DFE7F3FD3FF7F3F3A2443BE6D945E3F1086A73E857AD73D0F82083D07B32C3CF3735A3B78298A3AFD4E7BBFCAEFFC3EB3E8713F40947E3F98DB7F3F5CFC7F3FA3FF7F3FF7FF7F3F48145E3FF79F3B3F835A2B3FE2576B3E560D963DACF4BD3CE94BF03B64FA173BC9B0FE3ED8292EBFCC313E3FB125793FDC4F7F3F61EE7F3F3DFE7F3FD3FF7F3FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3F48145E3FF79F3B3F835A2B3FE2576B3E560D963DACF4BD3CE94BF03B64FA173BC9B0FE3ED8292EBFCC313E3FB125793FDC4F7F3F61EE7F3F3DFE7F3FD3FF7F3F82BB7FBF13D87E3FD95AE63E1A91163EC9133F3D56C6713CB2EA983B3F6DC13AC9363BBD5767C23D6EA0643FAE377D3FA7B87F3FDDF87F3F49FF7F3FEEFF7F3F48145E3FF79F3B3F835A2B3FE2576B3E560D963DACF4BD3CE94BF03B64FA173BC9B0FE3ED8292EBFCC313E3FB125793FDC4F7F3F61EE7F3F3DFE7F3FD3FF7F3F593650BF73497E3FEF26023F8CE22B3E8C595A3DCD278A3C08C3AE3B230FDD3A15F1143FDB87ECBD2D725C3F245E7C3FD1A27F3FAEF67F3F11FF7F3FE8FF7F3F48145E3FF79F3B3F835A2B3FE2576B3E560D963DACF4BD3CE94BF03B64FA173BC9B0FE3ED8292EBFCC313E3FB125793FDC4F7F3F61EE7F3F3DFE7F3FD3FF7F3F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3F48145E3FF79F3B3F835A2B3FE2576B3E560D963DACF4BD3CE94BF03B64FA173BC9B0FE3ED8292EBFCC313E3FB125793FDC4F7F3F61EE7F3F3DFE7F3FD3FF7F3FBB90BF3E97EA5B3F7C4D1E3F5948563EA66E883D92B0AC3CA373DA3B73290A3BF9676D3F850B03BFE82F493F08557A3F6B6E7F3F70F17F3F8BFE7F3FDBFF7F3F48145E3FF79F3B3F835A2B3FE2576B3E560D963DACF4BD3CE94BF03B64FA173BC9B0FE3ED8292EBFCC313E3FB125793FDC4F7F3F61EE7F3F3DFE7F3FD3FF7F3F48145E3FF79F3B3F835A2B3FE2576B3E560D963DACF4BD3CE94BF03B64FA173BC9B0FE3ED8292EBFCC313E3FB125793FDC4F7F3F61EE7F3F3DFE7F3FD3FF7F3F48145E3FF79F3B3F835A2B3FE2576B3E560D963DACF4BD3CE94BF03B64FA173BC9B0FE3ED8292EBFCC313E3FB125793FDC4F7F3F61EE7F3F3DFE7F3FD3FF7F3F",
      torch_tensor_32_torch.bfloat16: "0x0200000040BE3ABEE33D213DEF3CF4BD0BBDA4BDE9BC913D01BE263D1FBE383E52BB2ABCD8BD7BBC7D3D8A3E8CBDA53D94BD6A3C0DBC4DBEA1BD4EBDB7BC813DC0BC51BB",
      torch_tensor_32_16_2_2_torch.bfloat16: "0x020000009BBDC73DC2BD223BADBD08BEA33C173CAB3D643E523E9CBD3A3E43BEBE3DDE3DC73D543EA63D0EBD66BE6C3C933C20BE0BBCE2BC10BDB73C81BEA93DAABD353E10BE123EE83D1D3EB2BD44BE8F3D13BCFC3C31BE143EAEBD463E94B9313C00BE873EB2BC9BBEBCBC483E04BDE83C193E9D3E353EA23B323D683E93BD11BD393D333E923D9CBCF6BCD73D223E9C3DD73DB6BD55BD70BE733E593DE8BDEEBDAEBDFFBD01BEF93DC4BDF73CBD3DC73D28BE053E9EBEC73CB9BD643E0CBD133EE3BD0D3D48BC1C3EDCBD29BE653E7ABE87BD02BED63CC63C4CBEAD3C2B3E04BC4BBE9EBE1B3E9EBD9BBC553EA0BD93BED73DE4BC9F3D963E283C98BD863E23BE7EBDB83CCA3C77BE1D3E9C3CB83B9B3D723EF93BD43CF93D6C3E42BE07BED3BC1DBC953E4EBDA23D123E283C39BEEBBD31BDA3BDFABC50BC223A01BEFA3DC7BD7CBC4ABE883DD3BC9A3DA9BDE5BCD5BD923BF13DDDBC5F3D623D12BD3BBDC8BC1A3E2DBE8ABD8B3D64BE11BE7D3D9CBCE43DC63E513DD23CBF3C333E8EBD84BEFDBD48BEE6BD423D2B3EB2BDE13C003E6ABD1D3E7E3D513E5DBD6CBDB8BD42BDD1BD783E09BD213E053E4B3DF9BC94BD0A3EC1BED4BC943A673E46BE993E633D043EDF3DFE3D42BD863EE9BD443EA0BC9F3D14BEF03B93BCB0BD1FBD2A3E80BDBF3C843C2C3E28BE53BED7BDA4BC1DBDB2BD953EE83D48BECCBD603E00BEBD3C8A3D343D393D42BB3E3E9C3E74BE103E46BEF23DE43D2C3E87BD3EBE35BD213DE33D97BC4DBEF6BB28BE14BDF7BD4FBE64BD40BE5B3EECBD233C03BE2EBDC3BCC33DEEBC88BDABBD76BD53BD34BE353E36BD0EBEF1BD2D3E18BDD83C193D03BE0D3D683CC23C873C9DBDDF3D433C223A91BCDC3CB5BDA63D033ED5BCBD3DEFBD5CBD2E3D8BBEA53DA13CE23C4E3E483E243D66BD343D423E27BE0FBDFA3C2EBE3A3EB8BC313EE23DC0BD0FBE933C893D563EEDBCAF3B32BE05BE673DC53C3ABE033EB43DD23C823DA0BD86BCC8BD5B3D65BE35BEA0BC46BD493BF8BD6D3C3F3E0A3E243E2FBE01BE943E50BEA7BD98BDCD3D1ABEE63DB23D8CBD04BEECBC12BE4E3D343E6B3DCC3C1ABECDBC8DBEEC3DBBBD0A3E333BB6BD8EBD703D98BDD8B8EEBD753DE63D963EF03D2D3D613E10BDBBBC933E74BE1CBEAFBD94BEF63D48BEBA3D703E43BDC33DFEBCA73D103EA3BE433E2B3EF6BD82BD33BE5B3EA6BD063EE2BD853EBFBB073D3BBEAE3C5F3D363D5CBDEABDEB3DF63D2C3E10BE413D84BE4BBB2EBEBBBD13BC25BEF83DE53D94BDB9BD7EBE823E013E2A3EABBD03BE5ABEC63D553D5EBE113CF6BDAC3D67BEA9BC1BBCAEBD2ABEDA3D563D9D3D7F3DE63DA13DE33CBCBC74BEC33D03BE25BEA3BD263C9D3D223EC1BD88BD56BE893E9CBEF3BC7EBE133DEEBC88BD913E86BD313D38BD88BDAA3D37BD8DBD833D23BE0ABE6EB9433E013D88BE40BD573EE13C04BE633D0BBEBD3D92BDFF3DD13D0D3D9ABD4DBEDD3D9B3D623C0A3EDEBC03BD97BD24BE7D3DEF3D3BBE323D13BE543DA43D733E783D8C3D9FBD95BE8CBCE43D21BDF63C183DA1BDCC3CC73D3CBEB43D4E3C333E60BD14BE2FBDE8BDD4BC0FBE42BE62BEE1BCA8BD5EBE50BDC4BD9ABD4D3C28BD5C3E323DEE3D403EBBBD3A3D1F3ECE3D053EB4BB353E08BE0DBE903B343E663E9DBDE13C283C993D9ABC62BB3A3DCC3CD9BC603D423E2BBC323E3B3E493E673DA3BDB43C16BDB4BD2BBEBD3D9EBDC7BDA5BDC1BD10BE923CE9BC5BBE503DA63C5D3DE2BBB5BDA53EFC3D273E24BDAF3E75BD233E97BD70BD06BEB8BD92BDFF3D823E873D98BD3E3D13BE4DBDB0BBDC3D98BD90BD7D3D943DF13D7DBE71BDBB3B053DF9BD5A3D3B3E3D3E30BDF83D523E1ABB303DBCBC553DEA3DEBBD0CBD1F3E3B3EBFBB0E3DF43CE2BD473E183EC0BD153D66BD063E6EBD8B3E633E913D08BE07BE1ABE6DBD983D8E3E92BC0E3EAD3DD13EE83DD53A633E983D91BE233DE03C3B3EEDBD0DBE37BDE63D22BD103E6D3E82BCA7BD81BDA5BD8ABC4BBD0F3E623E313D2BBE213E5CBEB1BD803DF3BD0ABE493D14BE27BE63BE9D3DE7BD57BEEE3D2CBEABBD273DE83DF8BDF9BD1A3E22BE7C3EA3BE323D6EBE2CBEEABD01BDA33D793DE0BC103ED53D36BCBBBD60BE49BE6E3DADBD3BBA1FBE27BE933D52BEF9BDFA3D093EFE3AA3BDDF3BD03D8C3E413DB2BC86BE78BD56BE453CF9BD853DCE3DA83D26BE053E113EFB3A143D2C3D65BD29BED1BD1D3E0E3D5EBED2BDB7BDAE3D98BD8E3C0B3ED3BCF7BA10BC433DF73A273D0EBEAEBCF63C2EBD283EE63DA23CF53C2ABD0A3EA5BD9B3E963D0F3C053D293E53BD273E27BDDEBD08BE223E9E3D13BEFFBCD43DBBBD393CB03C7B3E2BBE40BE233EC83D80BD823C6FBD94BDFDBC71BD67BC10BED43D40BE5C3E67BD2D3D81BDF63D983D723D45BB9A3D6F3C3BBE903E67BDE23DE43D0EBDB3BE7BBC5B3D7DBE0A3D663CFF3D9E3D85BE143D90BEC83DB0BD833E113D95BDCABD6B3D003E173C563B12BD77BE1DBD003CF5BCF6BDC1BD05BC623D913EF83D0E3EB83DA4BCD8BD1BBCDBBB3EBD26BEED3D4DBD84BE1FBDE93C923DC93DEC3D11BE8B3DAE3DE53A8CBDC7BEE73D9FBDA23DFB3D16BEECBDC0BB67BEAABDEBBD093DD93C91BD9E3EB53DD03D2A3E3FBE83BD3EBD1CBD01BE24BD08BEB0BE8ABEDABD193ECABD46BE97BEBBBD60BE40BE55BE2ABE7E3CD5BD01BE213D45BE62BD18BE3E3DADBC0B3EC8BD9EBB223C42BDB13D44BD2CBE203D063D033DEBBD7CBE4F3D433D20BE913CB2BCB1BDD73D00BE743D693E59BD68BDA3BDEE3DFD3C6F3E103EC03BACBC5CBD2FBE223D3BBEF03D7ABD533C673E90BD5ABD2CBE453D103EFC3C28BD343C5EBD763CA03B173DABBE2A3EE03C3EBE383CDE3D0BBC28BD82BEDB3DDE3CD83B5B3D56BCCC3DEEBD7C3C823DFDBD563E41BB81BB22BEE13DCA3D71BC753E913D2DBC03BE3ABED53C5DBD30BE98BB393E843EA63DDBBC84BE9F3D373EEC3D0DBD20BE6DBE473E52BEA3BDDA3DB23D75BC46BDE73D07BECBBD923CDDBDC2BC4F3EBFBD03BDA03D863C06BC4C3E38BE3B3DE7BCE73D85BD423E233D11BE8C3D723D193E73BDE93DA53D38BE6FBC273DF4BC053C2EBD3E3CBABD78BE45BECCBD9D3EFA3D493D913D5EBECABD103EF53DEB3D893CD0BDBF3DC9BD6C3E8EBDBF3D23BE913EB13D57BDD93D60BCF7BD713D1FBD04BE2F3E0CBE073D003E1D3E0C3E133EBD3DE63D6D3D1ABEB2BD2BBD9B3E9B3D52BEB7BD213D65BDB73D57BE173D713E693E6CBD85BD06BD0FBEC0BD1B3D82BD353ED13D12BEE83D043E11BD7BBDF1BC0FBD10BE3C3DF6BC88BCDE3B053D6B3D383DC9BD313D81BE2BBE0EBDDABB7CBA04BE503EBD3A0F3EAEBA3EBDC3BDADBD66BD46BE94BD67BE743ED33CC9BC123EEB3DB9BCD13B073D22BE923C863D7E3C64BE143EFABD45BD4E3C883E4A3E0FBD293EB3BDD5BDEABDDBBD29BD13BE823E77BD71BD16BD3BBE883D703E03BD45BD3BBE5DBE0F3EF4BD71BDBEBDFABCC13D713D0BBEB33D0CBE55BD75BDFA3D683E9CBD82BD19BE643E2E3D5A3EAC3D41BEF9BDA33D45BE573E62BDAC3A62BD243E1EBD09BE91BDA93C94BE483BA53CFFBDFDBAD83C243E1BBEC23DA9BD81BEF7BD053E513EE33B1B3E0EBE8F3D18BD973D29BBBEBD62BE663C853EC23BC2BD5C3D033CE63DD23C293D163D2BBDEFBD02BEB23CB63D8F3D04BE283D26BDDD3D153EF5BC0DBE74BEE23BF6BD8F3E24BE1E3E293DE83D93BD36BE8B3E0ABD4C3D12BE15BE42BD363E943D203E61BE0F3EF93CCD3DB03D5FBCBB3D453E8FBE2BBD0CBD903D39BE1E3DCE3DD0BC8EBD9CBC25BEDA3DBF3D17BDF8BC7E3E3FBE78BE533E54BE953D0B3ECA3DF9BC553D4FBE13BDF0BC78BE2B3E303D8D3D74BDB13D3DBEE5BD0C3E82BDBB3CE33D03BD23BE233E703C673D81BC2B3EDB3C83BD69BD12BC83BDE5BC823CDB3B82BD87BEAC3D3D3EF83C99BD0B3E55BDF23D1F3E2CBEB63BD93DF4BD3B3E98BD6DBE9B3D9E3C89BD82BED73D553E683D7EBD4FBC043ED5BB63BC20BD6C3DF43D213C433E6CBC183ED8BD8BBEFC3D183E86BECBBD5C3D423E2BBD0E3EA23D4E3E343D25BDA13D543D89BD6A3D0E3D223EA23CD83D7BBD0E3D4C3D55BEE63D66BE54BE0EBE403D0EBE123E3EBEF1BDB23D90BD9B3D0E3D61BCB93CABBD0DBED23DADBD31BE013EA83D403DC13D8F3D0EBD0D3DCA3DDEBD1A3D113D2E3E21BE06BEF2BDA03EBEBC1B3C533D15BED03D4ABD96BE9C3D1EBE45BDD73D823DD3BD833DC1BD90BD103E17BD0BBE62BBAABDA53E183E6C3DEABD6F3C02BE593C91BE883DE3BDEABCF33D29BE273E7D3B85BB03BE3A3E60BDAFBDD5BD0EBE673E2CBD0FBEC8BCF43D18BD1ABE893DA33E66BE163EDFBC80BC043EC6BD3FBC423D1CBE36BD90BD823D40BE71BC553EA23CF33DC6BD0C3EC2BCAF3D6ABC63BE823D313D8EBEB13D663DADBD903D33BE83BD04BD34BD043E1DBDE83D073BD13D9FBDEBBCC4BD52BDD9BB593E4DBBB73C96BC90BC58BE09BDC53D8D3DA83D39BE28BEE1BDFBBD95BECCBD1A3EB83D3FBC093C263C023BEABCB1BBC23C273E09BD6FBD2F3D993CDBBC4DBE4BBD5C3C1A3DEC3C3A3EA9BD19BB95BD383EFD3D3FBDB7BD1BBD69BDEA3D8CBD5FBEEBBD9F3DB13D8D3DF3BDA839ACBE433DD0BD26BEBF3C4FBE80BDE0BC323E763E6FBE10BE0ABD83BE38BEC93DA43D5CBDF6BCF93D66BE5EBE8EBDD8BB103E443E06BEA63D7EBDFFBC99B8063E803CA13C28BD483DB43DE83DFABCB53D29BCF43C533EB03D7EBDFC3D23BE3BBE07BE92BC55BE09BEFF3CA7BD223E9B3D9C3E143E5F3E2B3D5D3D5A3E3CBC6F3CD5BD873C47BD31BEDB3ED83DFE3DDD3C4EBD073EF83DA1BC30BE8D3B1FBECC3DCBBDD0BD97BE4D3D233E503CE33D2FBE403EB43A5DBD843E843D9F3C243E813C0DBE583E1DBDF03C4CBE58BD22BA7A3E48BD26BEF43D423E89BDED3DDA3C0A3E1DBD203E3EBEB339AC3D9E3C133E33BD9C3B283D983D3C3DAB3D493ED7BDC6BC03BE253D153E973DD6BD50BE703D33BE30BE14BEAB3D58BD173E91BC0F3DA53D08BE3F3D1DBDC4BD09BCDBBDA93C3CBC3B3D88BEB63C7FBDADBC9FBD143E67BE4ABD4DBD013E133ED93E33BE68BE4B3E423DA23D2B3E983D193EEBBC49BE9F3E973D49BE58BDDF3D4EBEABBD4ABE57BE9DBD48BDE33CF83D3C3D8D3B1A3E08BE843CE6BD0EBD103EF23C7BBCC13CA7BD30BD4D3C083E653D8ABD193B333E57BD653D81BE3A3EC2BC933E4DBE153D153C25BEF8BD043E90BC5E3D67BD22BE2ABD413D283EA6BD5B3D3F3E3B3D3FBE3D3E59BDB13CC7BC09BE24BEDEBD093E6A3B6D3D673E903D1DBDA3BD953CBF3D223E6A3C48BDB03C53BD533E9639B4BA483DCEBDC53DAF3D523DF53DA33D1BBE40BEF23C32BEE63C473E663C52BDA23D763C9FBC2D3EB5BDD73D8D3EC4BBDEBD68BD4D3EC5BC83BDC03CAEBD0C3BD0BCC0BDE6BCFBBD1D3DAD3D61BE533E783C04BDC23D033D953D0FBD833DBC3DC33DF33C74BDD13D493BC3BDA3BD47BEBCBBAFBE973E0F3E8EBDF43CE3BDD0BDB9BD0E3E2BBC373B2D3E94BC003C0A3E243DE2BDE7BD64BCEEB8BD3EBEBA453E70BDC8BD2CBC13BE62BE90BDDC3A153C86BD3E3CD23DD63DC8BCB8BDE9BD21BEBA3DC63E463DA7BCADBD07BE553EB23B59BEDE3D853DFFBC343E0FBE4F3C8D3DB73D2E3E02BE113EF43C933DE83DACBC3F3E4B3E0B3D393ED4BC82BE443CF33D11BE1BBE10BE92BC663DF83D093E9B3D723E32BDB1BDDCBDD83D"
    }
  }
#-}
