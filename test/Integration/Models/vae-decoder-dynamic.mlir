// Exported by tools/export/export_models.py (torch 2.15.0, torch-mlir 20261001).
#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<()[s0] -> (s0 * 6)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map5 = affine_map<(d0, d1) -> (0, d1)>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map9 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map10 = affine_map<(d0, d1, d2) -> (d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map13 = affine_map<(d0, d1, d2, d3) -> ()>
#map14 = affine_map<(d0, d1) -> (d1)>
#map15 = affine_map<()[s0] -> (s0 * 12)>
#loops0 = {indexing_maps = [#map, #map], iterator_types = ["parallel"]}
#loops1 = {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops2 = {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
#loops3 = {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops4 = {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops5 = {indexing_maps = [#map4, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops6 = {indexing_maps = [#map5, #map5, #map5, #map5, #map6], iterator_types = ["parallel", "parallel"]}
#loops7 = {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]}
#loops8 = {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel"]}
#loops10 = {indexing_maps = [#map9, #map7], iterator_types = ["parallel", "parallel", "parallel"]}
#loops11 = {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel"]}
#loops12 = {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops14 = {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops15 = {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
#loops18 = {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]}
module {
  func.func @main(%arg0: tensor<1x4x?x6xbf16>) -> tensor<1x3x?x12xbf16> {
    %c6_i64 = arith.constant 6 : i64
    %c1_i64 = arith.constant 1 : i64
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %c6 = arith.constant 6 : index
    %cst = arith.constant 0.000000e+00 : bf16
    %c8_i64 = arith.constant 8 : i64
    %cst_0 = arith.constant 0.000000e+00 : f64
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant dense_resource<torch_tensor_3_torch.bfloat16> : tensor<3xbf16>
    %cst_6 = arith.constant dense_resource<torch_tensor_3_8_3_3_torch.bfloat16> : tensor<3x8x3x3xbf16>
    %cst_7 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_6> : tensor<8xbf16>
    %cst_8 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_5> : tensor<8xbf16>
    %cst_9 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_4> : tensor<8xbf16>
    %cst_10 = arith.constant dense_resource<torch_tensor_8_16_1_1_torch.bfloat16> : tensor<8x16x1x1xbf16>
    %cst_11 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_3> : tensor<8xbf16>
    %cst_12 = arith.constant dense_resource<torch_tensor_8_8_3_3_torch.bfloat16> : tensor<8x8x3x3xbf16>
    %cst_13 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_2> : tensor<8xbf16>
    %cst_14 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_1> : tensor<8xbf16>
    %cst_15 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16> : tensor<8xbf16>
    %cst_16 = arith.constant dense_resource<torch_tensor_8_16_3_3_torch.bfloat16> : tensor<8x16x3x3xbf16>
    %cst_17 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_27> : tensor<16xbf16>
    %cst_18 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_26> : tensor<16xbf16>
    %cst_19 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_25> : tensor<16xbf16>
    %cst_20 = arith.constant dense_resource<torch_tensor_16_16_3_3_torch.bfloat16_6> : tensor<16x16x3x3xbf16>
    %cst_21 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_24> : tensor<16xbf16>
    %cst_22 = arith.constant dense_resource<torch_tensor_16_16_3_3_torch.bfloat16_5> : tensor<16x16x3x3xbf16>
    %cst_23 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_23> : tensor<16xbf16>
    %cst_24 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_22> : tensor<16xbf16>
    %cst_25 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_21> : tensor<16xbf16>
    %cst_26 = arith.constant dense_resource<torch_tensor_16_16_3_3_torch.bfloat16_4> : tensor<16x16x3x3xbf16>
    %cst_27 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_20> : tensor<16xbf16>
    %cst_28 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_19> : tensor<16xbf16>
    %cst_29 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_18> : tensor<16xbf16>
    %cst_30 = arith.constant dense_resource<torch_tensor_16_16_3_3_torch.bfloat16_3> : tensor<16x16x3x3xbf16>
    %cst_31 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_17> : tensor<16xbf16>
    %cst_32 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_16> : tensor<16xbf16>
    %cst_33 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_15> : tensor<16xbf16>
    %cst_34 = arith.constant dense_resource<torch_tensor_16_16_3_3_torch.bfloat16_2> : tensor<16x16x3x3xbf16>
    %cst_35 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_14> : tensor<16xbf16>
    %cst_36 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_13> : tensor<16xbf16>
    %cst_37 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_12> : tensor<16xbf16>
    %cst_38 = arith.constant dense_resource<torch_tensor_16_16_torch.bfloat16_3> : tensor<16x16xbf16>
    %cst_39 = arith.constant 0xFFF0000000000000 : f64
    %cst_40 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_11> : tensor<16xbf16>
    %cst_41 = arith.constant dense_resource<torch_tensor_16_16_torch.bfloat16_2> : tensor<16x16xbf16>
    %cst_42 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_10> : tensor<16xbf16>
    %cst_43 = arith.constant dense_resource<torch_tensor_16_16_torch.bfloat16_1> : tensor<16x16xbf16>
    %cst_44 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_9> : tensor<16xbf16>
    %cst_45 = arith.constant dense_resource<torch_tensor_16_16_torch.bfloat16> : tensor<16x16xbf16>
    %cst_46 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_8> : tensor<16xbf16>
    %cst_47 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_7> : tensor<16xbf16>
    %cst_48 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_6> : tensor<16xbf16>
    %cst_49 = arith.constant dense_resource<torch_tensor_16_16_3_3_torch.bfloat16_1> : tensor<16x16x3x3xbf16>
    %cst_50 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_5> : tensor<16xbf16>
    %cst_51 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_4> : tensor<16xbf16>
    %cst_52 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_3> : tensor<16xbf16>
    %cst_53 = arith.constant dense_resource<torch_tensor_16_16_3_3_torch.bfloat16> : tensor<16x16x3x3xbf16>
    %cst_54 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_2> : tensor<16xbf16>
    %cst_55 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_1> : tensor<16xbf16>
    %cst_56 = arith.constant 9.9999999999999995E-7 : f64
    %cst_57 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16> : tensor<16xbf16>
    %cst_58 = arith.constant dense_resource<torch_tensor_16_4_3_3_torch.bfloat16> : tensor<16x4x3x3xbf16>
    %cst_59 = arith.constant dense_resource<torch_tensor_4_torch.bfloat16> : tensor<4xbf16>
    %cst_60 = arith.constant dense_resource<torch_tensor_4_4_1_1_torch.bfloat16> : tensor<4x4x1x1xbf16>
    %cst_61 = arith.constant 5.000000e-01 : f32
    %cst_62 = arith.constant 2.000000e+00 : f32
    %cst_63 = arith.constant 5.000000e+00 : f32
    %cst_64 = arith.constant dense_resource<torch_tensor_1_16_torch.int64> : tensor<1x16xi64>
    %cst_65 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_1> : tensor<1x16xi64>
    %cst_66 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_2> : tensor<1x16xi64>
    %cst_67 = arith.constant dense_resource<torch_tensor_1_16_torch.int64> : tensor<1x16xi64>
    %cst_68 = arith.constant dense_resource<torch_tensor_1_16_torch.int64> : tensor<1x16xi64>
    %cst_69 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_1> : tensor<1x16xi64>
    %cst_70 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_2> : tensor<1x16xi64>
    %cst_71 = arith.constant dense_resource<torch_tensor_1_16_torch.int64> : tensor<1x16xi64>
    %cst_72 = arith.constant dense_resource<torch_tensor_1_16_torch.int64> : tensor<1x16xi64>
    %cst_73 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_1> : tensor<1x16xi64>
    %cst_74 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_2> : tensor<1x16xi64>
    %cst_75 = arith.constant dense_resource<torch_tensor_1_16_torch.int64> : tensor<1x16xi64>
    %cst_76 = arith.constant dense_resource<torch_tensor_1_16_torch.int64> : tensor<1x16xi64>
    %cst_77 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_1> : tensor<1x16xi64>
    %cst_78 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_2> : tensor<1x16xi64>
    %cst_79 = arith.constant dense_resource<torch_tensor_1_16_torch.int64> : tensor<1x16xi64>
    %cst_80 = arith.constant dense_resource<torch_tensor_1_16_torch.int64> : tensor<1x16xi64>
    %cst_81 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_1> : tensor<1x16xi64>
    %cst_82 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_2> : tensor<1x16xi64>
    %cst_83 = arith.constant dense_resource<torch_tensor_1_16_torch.int64> : tensor<1x16xi64>
    %cst_84 = arith.constant dense_resource<torch_tensor_1_16_torch.int64> : tensor<1x16xi64>
    %cst_85 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_1> : tensor<1x16xi64>
    %cst_86 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_2> : tensor<1x16xi64>
    %cst_87 = arith.constant dense_resource<torch_tensor_1_16_torch.int64> : tensor<1x16xi64>
    %cst_88 = arith.constant dense_resource<torch_tensor_1_16_torch.int64> : tensor<1x16xi64>
    %cst_89 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_1> : tensor<1x16xi64>
    %cst_90 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_2> : tensor<1x16xi64>
    %cst_91 = arith.constant dense_resource<torch_tensor_1_16_torch.int64> : tensor<1x16xi64>
    %cst_92 = arith.constant dense_resource<torch_tensor_1_16_torch.int64> : tensor<1x16xi64>
    %cst_93 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_1> : tensor<1x16xi64>
    %cst_94 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_2> : tensor<1x16xi64>
    %cst_95 = arith.constant dense_resource<torch_tensor_1_16_torch.int64> : tensor<1x16xi64>
    %cst_96 = arith.constant dense_resource<torch_tensor_1_16_torch.int64> : tensor<1x16xi64>
    %cst_97 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_1> : tensor<1x16xi64>
    %cst_98 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_2> : tensor<1x16xi64>
    %cst_99 = arith.constant dense_resource<torch_tensor_1_16_torch.int64> : tensor<1x16xi64>
    %cst_100 = arith.constant dense_resource<torch_tensor_1_16_torch.int64> : tensor<1x16xi64>
    %cst_101 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_1> : tensor<1x16xi64>
    %cst_102 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_2> : tensor<1x16xi64>
    %cst_103 = arith.constant dense_resource<torch_tensor_1_16_torch.int64> : tensor<1x16xi64>
    %cst_104 = arith.constant dense_resource<torch_tensor_1_16_torch.int64> : tensor<1x16xi64>
    %cst_105 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_1> : tensor<1x16xi64>
    %cst_106 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_2> : tensor<1x16xi64>
    %cst_107 = arith.constant dense_resource<torch_tensor_1_16_torch.int64> : tensor<1x16xi64>
    %cst_108 = arith.constant dense_resource<torch_tensor_1_16_torch.int64> : tensor<1x16xi64>
    %cst_109 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_1> : tensor<1x16xi64>
    %cst_110 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_2> : tensor<1x16xi64>
    %cst_111 = arith.constant dense_resource<torch_tensor_1_16_torch.int64> : tensor<1x16xi64>
    %cst_112 = arith.constant dense_resource<torch_tensor_1_16_torch.int64> : tensor<1x16xi64>
    %cst_113 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_1> : tensor<1x16xi64>
    %cst_114 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_2> : tensor<1x16xi64>
    %cst_115 = arith.constant dense_resource<torch_tensor_1_16_torch.int64> : tensor<1x16xi64>
    %cst_116 = arith.constant dense_resource<torch_tensor_1_16_torch.int64> : tensor<1x16xi64>
    %cst_117 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_1> : tensor<1x16xi64>
    %cst_118 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_2> : tensor<1x16xi64>
    %cst_119 = arith.constant dense_resource<torch_tensor_1_16_torch.int64> : tensor<1x16xi64>
    %cst_120 = arith.constant dense_resource<torch_tensor_1_16_torch.int64> : tensor<1x16xi64>
    %cst_121 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_1> : tensor<1x16xi64>
    %cst_122 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_2> : tensor<1x16xi64>
    %cst_123 = arith.constant dense_resource<torch_tensor_1_16_torch.int64> : tensor<1x16xi64>
    %cst_124 = arith.constant dense_resource<torch_tensor_1_16_torch.int64> : tensor<1x16xi64>
    %cst_125 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_1> : tensor<1x16xi64>
    %cst_126 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_2> : tensor<1x16xi64>
    %cst_127 = arith.constant dense_resource<torch_tensor_1_16_torch.int64> : tensor<1x16xi64>
    %cst_128 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_129 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_1> : tensor<1x8xi64>
    %cst_130 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_131 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_132 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_133 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_1> : tensor<1x8xi64>
    %cst_134 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_135 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_136 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_137 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_1> : tensor<1x8xi64>
    %cst_138 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_139 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_140 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_141 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_1> : tensor<1x8xi64>
    %cst_142 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_143 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %dim = tensor.dim %arg0, %c2 : tensor<1x4x?x6xbf16>
    %0 = arith.index_cast %dim : index to i64
    %1 = tensor.empty(%dim) : tensor<1x4x?x6xf32>
    %2 = tensor.empty() : tensor<4xf32>
    %3 = linalg.generic #loops0 ins(%cst_59 : tensor<4xbf16>) outs(%2 : tensor<4xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %444 = arith.extf %in : bf16 to f32
      linalg.yield %444 : f32
    } -> tensor<4xf32>
    %broadcasted = linalg.broadcast ins(%3 : tensor<4xf32>) outs(%1 : tensor<1x4x?x6xf32>) dimensions = [0, 2, 3] 
    %4 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %cst_60 : tensor<1x4x?x6xbf16>, tensor<4x4x1x1xbf16>) outs(%broadcasted : tensor<1x4x?x6xf32>) -> tensor<1x4x?x6xf32>
    %5 = tensor.empty(%dim) : tensor<1x4x?x6xbf16>
    %6 = linalg.generic #loops1 ins(%4 : tensor<1x4x?x6xf32>) outs(%5 : tensor<1x4x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %444 = arith.truncf %in : f32 to bf16
      linalg.yield %444 : bf16
    } -> tensor<1x4x?x6xbf16>
    %padded = tensor.pad %6 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : bf16
    } : tensor<1x4x?x6xbf16> to tensor<1x4x?x8xbf16>
    %7 = tensor.empty(%dim) : tensor<1x16x?x6xf32>
    %8 = tensor.empty() : tensor<16xf32>
    %9 = linalg.generic #loops0 ins(%cst_57 : tensor<16xbf16>) outs(%8 : tensor<16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %444 = arith.extf %in : bf16 to f32
      linalg.yield %444 : f32
    } -> tensor<16xf32>
    %broadcasted_144 = linalg.broadcast ins(%9 : tensor<16xf32>) outs(%7 : tensor<1x16x?x6xf32>) dimensions = [0, 2, 3] 
    %10 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %cst_58 : tensor<1x4x?x8xbf16>, tensor<16x4x3x3xbf16>) outs(%broadcasted_144 : tensor<1x16x?x6xf32>) -> tensor<1x16x?x6xf32>
    %11 = tensor.empty(%dim) : tensor<1x16x?x6xbf16>
    %12 = linalg.generic #loops1 ins(%10 : tensor<1x16x?x6xf32>) outs(%11 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %444 = arith.truncf %in : f32 to bf16
      linalg.yield %444 : bf16
    } -> tensor<1x16x?x6xbf16>
    %13 = arith.muli %0, %c6_i64 : i64
    %14 = linalg.generic #loops1 ins(%12 : tensor<1x16x?x6xbf16>) outs(%7 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %444 = arith.extf %in : bf16 to f32
      linalg.yield %444 : f32
    } -> tensor<1x16x?x6xf32>
    %collapsed = tensor.collapse_shape %14 [[0], [1], [2, 3]] : tensor<1x16x?x6xf32> into tensor<1x16x?xf32>
    %15 = affine.apply #map2()[%dim]
    %expanded = tensor.expand_shape %collapsed [[0], [1, 2], [3]] output_shape [1, 8, 2, %15] : tensor<1x16x?xf32> into tensor<1x8x2x?xf32>
    %16 = tensor.empty(%15) : tensor<1x8x2x?xf64>
    %17 = linalg.generic #loops1 ins(%expanded : tensor<1x8x2x?xf32>) outs(%16 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f32, %out: f64):
      %444 = arith.extf %in : f32 to f64
      linalg.yield %444 : f64
    } -> tensor<1x8x2x?xf64>
    %18 = tensor.empty() : tensor<1x8x1x1xf64>
    %19 = linalg.fill ins(%cst_0 : f64) outs(%18 : tensor<1x8x1x1xf64>) -> tensor<1x8x1x1xf64>
    %20 = linalg.generic #loops2 ins(%17 : tensor<1x8x2x?xf64>) outs(%19 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %444 = arith.addf %in, %out : f64
      linalg.yield %444 : f64
    } -> tensor<1x8x1x1xf64>
    %21 = arith.index_cast %15 : index to i64
    %22 = arith.muli %21, %c2_i64 : i64
    %23 = linalg.generic #loops1 ins(%20 : tensor<1x8x1x1xf64>) outs(%18 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %444 = arith.sitofp %22 : i64 to f64
      %445 = arith.divf %in, %444 : f64
      linalg.yield %445 : f64
    } -> tensor<1x8x1x1xf64>
    %24 = linalg.generic #loops3 ins(%17, %23 : tensor<1x8x2x?xf64>, tensor<1x8x1x1xf64>) outs(%16 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f64, %in_247: f64, %out: f64):
      %444 = arith.subf %in, %in_247 : f64
      linalg.yield %444 : f64
    } -> tensor<1x8x2x?xf64>
    %25 = linalg.generic #loops4 ins(%24, %24 : tensor<1x8x2x?xf64>, tensor<1x8x2x?xf64>) outs(%16 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f64, %in_247: f64, %out: f64):
      %444 = arith.mulf %in, %in_247 : f64
      linalg.yield %444 : f64
    } -> tensor<1x8x2x?xf64>
    %26 = linalg.generic #loops2 ins(%25 : tensor<1x8x2x?xf64>) outs(%19 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %444 = arith.addf %in, %out : f64
      linalg.yield %444 : f64
    } -> tensor<1x8x1x1xf64>
    %27 = linalg.generic #loops1 ins(%26 : tensor<1x8x1x1xf64>) outs(%18 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %444 = arith.sitofp %22 : i64 to f64
      %445 = arith.divf %in, %444 : f64
      linalg.yield %445 : f64
    } -> tensor<1x8x1x1xf64>
    %28 = tensor.empty() : tensor<1x8x1x1xf32>
    %29 = linalg.generic #loops1 ins(%27 : tensor<1x8x1x1xf64>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %444 = arith.truncf %in : f64 to f32
      linalg.yield %444 : f32
    } -> tensor<1x8x1x1xf32>
    %30 = linalg.fill ins(%cst_1 : f32) outs(%28 : tensor<1x8x1x1xf32>) -> tensor<1x8x1x1xf32>
    %31 = linalg.generic #loops2 ins(%expanded : tensor<1x8x2x?xf32>) outs(%30 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %444 = arith.addf %in, %out : f32
      linalg.yield %444 : f32
    } -> tensor<1x8x1x1xf32>
    %32 = linalg.generic #loops1 ins(%31 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %444 = arith.sitofp %22 : i64 to f32
      %445 = arith.divf %in, %444 : f32
      linalg.yield %445 : f32
    } -> tensor<1x8x1x1xf32>
    %33 = linalg.generic #loops1 ins(%29 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %444 = arith.truncf %cst_56 : f64 to f32
      %445 = arith.addf %in, %444 : f32
      linalg.yield %445 : f32
    } -> tensor<1x8x1x1xf32>
    %34 = linalg.generic #loops1 ins(%33 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %444 = math.rsqrt %in : f32
      linalg.yield %444 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_145 = tensor.expand_shape %cst_55 [[0, 1, 2, 3]] output_shape [1, 8, 2, 1] : tensor<16xbf16> into tensor<1x8x2x1xbf16>
    %35 = tensor.empty() : tensor<1x8x2x1xf32>
    %36 = linalg.generic #loops5 ins(%34, %expanded_145 : tensor<1x8x1x1xf32>, tensor<1x8x2x1xbf16>) outs(%35 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_247: bf16, %out: f32):
      %444 = arith.extf %in_247 : bf16 to f32
      %445 = arith.mulf %in, %444 : f32
      linalg.yield %445 : f32
    } -> tensor<1x8x2x1xf32>
    %37 = linalg.generic #loops1 ins(%32 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %444 = arith.negf %in : f32
      linalg.yield %444 : f32
    } -> tensor<1x8x1x1xf32>
    %38 = linalg.generic #loops5 ins(%37, %36 : tensor<1x8x1x1xf32>, tensor<1x8x2x1xf32>) outs(%35 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_247: f32, %out: f32):
      %444 = arith.mulf %in, %in_247 : f32
      linalg.yield %444 : f32
    } -> tensor<1x8x2x1xf32>
    %expanded_146 = tensor.expand_shape %cst_54 [[0, 1, 2, 3]] output_shape [1, 8, 2, 1] : tensor<16xbf16> into tensor<1x8x2x1xbf16>
    %39 = linalg.generic #loops4 ins(%38, %expanded_146 : tensor<1x8x2x1xf32>, tensor<1x8x2x1xbf16>) outs(%35 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_247: bf16, %out: f32):
      %444 = arith.extf %in_247 : bf16 to f32
      %445 = arith.addf %in, %444 : f32
      linalg.yield %445 : f32
    } -> tensor<1x8x2x1xf32>
    %40 = tensor.empty() : tensor<1x16xf32>
    %41 = linalg.generic #loops6 ins(%cst_64, %cst_65, %cst_66, %cst_67 : tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>) outs(%40 : tensor<1x16xf32>) {
    ^bb0(%in: i64, %in_247: i64, %in_248: i64, %in_249: i64, %out: f32):
      %444 = arith.cmpi slt, %in, %c0_i64 : i64
      %445 = arith.addi %in, %c1_i64 : i64
      %446 = arith.select %444, %445, %in : i64
      %447 = arith.index_cast %446 : i64 to index
      %448 = arith.cmpi slt, %in_247, %c0_i64 : i64
      %449 = arith.addi %in_247, %c8_i64 : i64
      %450 = arith.select %448, %449, %in_247 : i64
      %451 = arith.index_cast %450 : i64 to index
      %452 = arith.cmpi slt, %in_248, %c0_i64 : i64
      %453 = arith.addi %in_248, %c2_i64 : i64
      %454 = arith.select %452, %453, %in_248 : i64
      %455 = arith.index_cast %454 : i64 to index
      %456 = arith.cmpi slt, %in_249, %c0_i64 : i64
      %457 = arith.addi %in_249, %c1_i64 : i64
      %458 = arith.select %456, %457, %in_249 : i64
      %459 = arith.index_cast %458 : i64 to index
      %extracted = tensor.extract %36[%447, %451, %455, %459] : tensor<1x8x2x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16xf32>
    %42 = linalg.generic #loops6 ins(%cst_68, %cst_69, %cst_70, %cst_71 : tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>) outs(%40 : tensor<1x16xf32>) {
    ^bb0(%in: i64, %in_247: i64, %in_248: i64, %in_249: i64, %out: f32):
      %444 = arith.cmpi slt, %in, %c0_i64 : i64
      %445 = arith.addi %in, %c1_i64 : i64
      %446 = arith.select %444, %445, %in : i64
      %447 = arith.index_cast %446 : i64 to index
      %448 = arith.cmpi slt, %in_247, %c0_i64 : i64
      %449 = arith.addi %in_247, %c8_i64 : i64
      %450 = arith.select %448, %449, %in_247 : i64
      %451 = arith.index_cast %450 : i64 to index
      %452 = arith.cmpi slt, %in_248, %c0_i64 : i64
      %453 = arith.addi %in_248, %c2_i64 : i64
      %454 = arith.select %452, %453, %in_248 : i64
      %455 = arith.index_cast %454 : i64 to index
      %456 = arith.cmpi slt, %in_249, %c0_i64 : i64
      %457 = arith.addi %in_249, %c1_i64 : i64
      %458 = arith.select %456, %457, %in_249 : i64
      %459 = arith.index_cast %458 : i64 to index
      %extracted = tensor.extract %39[%447, %451, %455, %459] : tensor<1x8x2x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16xf32>
    %expanded_147 = tensor.expand_shape %41 [[0], [1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<1x16xf32> into tensor<1x16x1x1xf32>
    %expanded_148 = tensor.expand_shape %42 [[0], [1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<1x16xf32> into tensor<1x16x1x1xf32>
    %43 = linalg.generic #loops3 ins(%14, %expanded_147 : tensor<1x16x?x6xf32>, tensor<1x16x1x1xf32>) outs(%7 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %in_247: f32, %out: f32):
      %444 = arith.mulf %in, %in_247 : f32
      linalg.yield %444 : f32
    } -> tensor<1x16x?x6xf32>
    %44 = linalg.generic #loops3 ins(%43, %expanded_148 : tensor<1x16x?x6xf32>, tensor<1x16x1x1xf32>) outs(%7 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %in_247: f32, %out: f32):
      %444 = arith.addf %in, %in_247 : f32
      linalg.yield %444 : f32
    } -> tensor<1x16x?x6xf32>
    %45 = linalg.generic #loops1 ins(%44 : tensor<1x16x?x6xf32>) outs(%11 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %444 = arith.truncf %in : f32 to bf16
      linalg.yield %444 : bf16
    } -> tensor<1x16x?x6xbf16>
    %46 = linalg.generic #loops1 ins(%45 : tensor<1x16x?x6xbf16>) outs(%7 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %444 = arith.extf %in : bf16 to f32
      linalg.yield %444 : f32
    } -> tensor<1x16x?x6xf32>
    %47 = linalg.generic #loops1 ins(%46 : tensor<1x16x?x6xf32>) outs(%7 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %444 = arith.negf %in : f32
      %445 = math.exp %444 : f32
      %446 = arith.addf %445, %cst_2 : f32
      %447 = arith.divf %cst_2, %446 : f32
      linalg.yield %447 : f32
    } -> tensor<1x16x?x6xf32>
    %48 = linalg.generic #loops4 ins(%46, %47 : tensor<1x16x?x6xf32>, tensor<1x16x?x6xf32>) outs(%7 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %in_247: f32, %out: f32):
      %444 = arith.mulf %in, %in_247 : f32
      linalg.yield %444 : f32
    } -> tensor<1x16x?x6xf32>
    %49 = linalg.generic #loops1 ins(%48 : tensor<1x16x?x6xf32>) outs(%11 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %444 = arith.truncf %in : f32 to bf16
      linalg.yield %444 : bf16
    } -> tensor<1x16x?x6xbf16>
    %padded_149 = tensor.pad %49 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : bf16
    } : tensor<1x16x?x6xbf16> to tensor<1x16x?x8xbf16>
    %50 = linalg.generic #loops0 ins(%cst_52 : tensor<16xbf16>) outs(%8 : tensor<16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %444 = arith.extf %in : bf16 to f32
      linalg.yield %444 : f32
    } -> tensor<16xf32>
    %broadcasted_150 = linalg.broadcast ins(%50 : tensor<16xf32>) outs(%7 : tensor<1x16x?x6xf32>) dimensions = [0, 2, 3] 
    %51 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_149, %cst_53 : tensor<1x16x?x8xbf16>, tensor<16x16x3x3xbf16>) outs(%broadcasted_150 : tensor<1x16x?x6xf32>) -> tensor<1x16x?x6xf32>
    %52 = linalg.generic #loops1 ins(%51 : tensor<1x16x?x6xf32>) outs(%11 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %444 = arith.truncf %in : f32 to bf16
      linalg.yield %444 : bf16
    } -> tensor<1x16x?x6xbf16>
    %53 = linalg.generic #loops1 ins(%52 : tensor<1x16x?x6xbf16>) outs(%7 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %444 = arith.extf %in : bf16 to f32
      linalg.yield %444 : f32
    } -> tensor<1x16x?x6xf32>
    %collapsed_151 = tensor.collapse_shape %53 [[0], [1], [2, 3]] : tensor<1x16x?x6xf32> into tensor<1x16x?xf32>
    %expanded_152 = tensor.expand_shape %collapsed_151 [[0], [1, 2], [3]] output_shape [1, 8, 2, %15] : tensor<1x16x?xf32> into tensor<1x8x2x?xf32>
    %54 = linalg.generic #loops1 ins(%expanded_152 : tensor<1x8x2x?xf32>) outs(%16 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f32, %out: f64):
      %444 = arith.extf %in : f32 to f64
      linalg.yield %444 : f64
    } -> tensor<1x8x2x?xf64>
    %55 = linalg.generic #loops2 ins(%54 : tensor<1x8x2x?xf64>) outs(%19 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %444 = arith.addf %in, %out : f64
      linalg.yield %444 : f64
    } -> tensor<1x8x1x1xf64>
    %56 = linalg.generic #loops1 ins(%55 : tensor<1x8x1x1xf64>) outs(%18 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %444 = arith.sitofp %22 : i64 to f64
      %445 = arith.divf %in, %444 : f64
      linalg.yield %445 : f64
    } -> tensor<1x8x1x1xf64>
    %57 = linalg.generic #loops3 ins(%54, %56 : tensor<1x8x2x?xf64>, tensor<1x8x1x1xf64>) outs(%16 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f64, %in_247: f64, %out: f64):
      %444 = arith.subf %in, %in_247 : f64
      linalg.yield %444 : f64
    } -> tensor<1x8x2x?xf64>
    %58 = linalg.generic #loops4 ins(%57, %57 : tensor<1x8x2x?xf64>, tensor<1x8x2x?xf64>) outs(%16 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f64, %in_247: f64, %out: f64):
      %444 = arith.mulf %in, %in_247 : f64
      linalg.yield %444 : f64
    } -> tensor<1x8x2x?xf64>
    %59 = linalg.generic #loops2 ins(%58 : tensor<1x8x2x?xf64>) outs(%19 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %444 = arith.addf %in, %out : f64
      linalg.yield %444 : f64
    } -> tensor<1x8x1x1xf64>
    %60 = linalg.generic #loops1 ins(%59 : tensor<1x8x1x1xf64>) outs(%18 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %444 = arith.sitofp %22 : i64 to f64
      %445 = arith.divf %in, %444 : f64
      linalg.yield %445 : f64
    } -> tensor<1x8x1x1xf64>
    %61 = linalg.generic #loops1 ins(%60 : tensor<1x8x1x1xf64>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %444 = arith.truncf %in : f64 to f32
      linalg.yield %444 : f32
    } -> tensor<1x8x1x1xf32>
    %62 = linalg.generic #loops2 ins(%expanded_152 : tensor<1x8x2x?xf32>) outs(%30 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %444 = arith.addf %in, %out : f32
      linalg.yield %444 : f32
    } -> tensor<1x8x1x1xf32>
    %63 = linalg.generic #loops1 ins(%62 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %444 = arith.sitofp %22 : i64 to f32
      %445 = arith.divf %in, %444 : f32
      linalg.yield %445 : f32
    } -> tensor<1x8x1x1xf32>
    %64 = linalg.generic #loops1 ins(%61 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %444 = arith.truncf %cst_56 : f64 to f32
      %445 = arith.addf %in, %444 : f32
      linalg.yield %445 : f32
    } -> tensor<1x8x1x1xf32>
    %65 = linalg.generic #loops1 ins(%64 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %444 = math.rsqrt %in : f32
      linalg.yield %444 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_153 = tensor.expand_shape %cst_51 [[0, 1, 2, 3]] output_shape [1, 8, 2, 1] : tensor<16xbf16> into tensor<1x8x2x1xbf16>
    %66 = linalg.generic #loops5 ins(%65, %expanded_153 : tensor<1x8x1x1xf32>, tensor<1x8x2x1xbf16>) outs(%35 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_247: bf16, %out: f32):
      %444 = arith.extf %in_247 : bf16 to f32
      %445 = arith.mulf %in, %444 : f32
      linalg.yield %445 : f32
    } -> tensor<1x8x2x1xf32>
    %67 = linalg.generic #loops1 ins(%63 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %444 = arith.negf %in : f32
      linalg.yield %444 : f32
    } -> tensor<1x8x1x1xf32>
    %68 = linalg.generic #loops5 ins(%67, %66 : tensor<1x8x1x1xf32>, tensor<1x8x2x1xf32>) outs(%35 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_247: f32, %out: f32):
      %444 = arith.mulf %in, %in_247 : f32
      linalg.yield %444 : f32
    } -> tensor<1x8x2x1xf32>
    %expanded_154 = tensor.expand_shape %cst_50 [[0, 1, 2, 3]] output_shape [1, 8, 2, 1] : tensor<16xbf16> into tensor<1x8x2x1xbf16>
    %69 = linalg.generic #loops4 ins(%68, %expanded_154 : tensor<1x8x2x1xf32>, tensor<1x8x2x1xbf16>) outs(%35 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_247: bf16, %out: f32):
      %444 = arith.extf %in_247 : bf16 to f32
      %445 = arith.addf %in, %444 : f32
      linalg.yield %445 : f32
    } -> tensor<1x8x2x1xf32>
    %70 = linalg.generic #loops6 ins(%cst_72, %cst_73, %cst_74, %cst_75 : tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>) outs(%40 : tensor<1x16xf32>) {
    ^bb0(%in: i64, %in_247: i64, %in_248: i64, %in_249: i64, %out: f32):
      %444 = arith.cmpi slt, %in, %c0_i64 : i64
      %445 = arith.addi %in, %c1_i64 : i64
      %446 = arith.select %444, %445, %in : i64
      %447 = arith.index_cast %446 : i64 to index
      %448 = arith.cmpi slt, %in_247, %c0_i64 : i64
      %449 = arith.addi %in_247, %c8_i64 : i64
      %450 = arith.select %448, %449, %in_247 : i64
      %451 = arith.index_cast %450 : i64 to index
      %452 = arith.cmpi slt, %in_248, %c0_i64 : i64
      %453 = arith.addi %in_248, %c2_i64 : i64
      %454 = arith.select %452, %453, %in_248 : i64
      %455 = arith.index_cast %454 : i64 to index
      %456 = arith.cmpi slt, %in_249, %c0_i64 : i64
      %457 = arith.addi %in_249, %c1_i64 : i64
      %458 = arith.select %456, %457, %in_249 : i64
      %459 = arith.index_cast %458 : i64 to index
      %extracted = tensor.extract %66[%447, %451, %455, %459] : tensor<1x8x2x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16xf32>
    %71 = linalg.generic #loops6 ins(%cst_76, %cst_77, %cst_78, %cst_79 : tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>) outs(%40 : tensor<1x16xf32>) {
    ^bb0(%in: i64, %in_247: i64, %in_248: i64, %in_249: i64, %out: f32):
      %444 = arith.cmpi slt, %in, %c0_i64 : i64
      %445 = arith.addi %in, %c1_i64 : i64
      %446 = arith.select %444, %445, %in : i64
      %447 = arith.index_cast %446 : i64 to index
      %448 = arith.cmpi slt, %in_247, %c0_i64 : i64
      %449 = arith.addi %in_247, %c8_i64 : i64
      %450 = arith.select %448, %449, %in_247 : i64
      %451 = arith.index_cast %450 : i64 to index
      %452 = arith.cmpi slt, %in_248, %c0_i64 : i64
      %453 = arith.addi %in_248, %c2_i64 : i64
      %454 = arith.select %452, %453, %in_248 : i64
      %455 = arith.index_cast %454 : i64 to index
      %456 = arith.cmpi slt, %in_249, %c0_i64 : i64
      %457 = arith.addi %in_249, %c1_i64 : i64
      %458 = arith.select %456, %457, %in_249 : i64
      %459 = arith.index_cast %458 : i64 to index
      %extracted = tensor.extract %69[%447, %451, %455, %459] : tensor<1x8x2x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16xf32>
    %expanded_155 = tensor.expand_shape %70 [[0], [1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<1x16xf32> into tensor<1x16x1x1xf32>
    %expanded_156 = tensor.expand_shape %71 [[0], [1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<1x16xf32> into tensor<1x16x1x1xf32>
    %72 = linalg.generic #loops3 ins(%53, %expanded_155 : tensor<1x16x?x6xf32>, tensor<1x16x1x1xf32>) outs(%7 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %in_247: f32, %out: f32):
      %444 = arith.mulf %in, %in_247 : f32
      linalg.yield %444 : f32
    } -> tensor<1x16x?x6xf32>
    %73 = linalg.generic #loops3 ins(%72, %expanded_156 : tensor<1x16x?x6xf32>, tensor<1x16x1x1xf32>) outs(%7 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %in_247: f32, %out: f32):
      %444 = arith.addf %in, %in_247 : f32
      linalg.yield %444 : f32
    } -> tensor<1x16x?x6xf32>
    %74 = linalg.generic #loops1 ins(%73 : tensor<1x16x?x6xf32>) outs(%11 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %444 = arith.truncf %in : f32 to bf16
      linalg.yield %444 : bf16
    } -> tensor<1x16x?x6xbf16>
    %75 = linalg.generic #loops1 ins(%74 : tensor<1x16x?x6xbf16>) outs(%7 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %444 = arith.extf %in : bf16 to f32
      linalg.yield %444 : f32
    } -> tensor<1x16x?x6xf32>
    %76 = linalg.generic #loops1 ins(%75 : tensor<1x16x?x6xf32>) outs(%7 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %444 = arith.negf %in : f32
      %445 = math.exp %444 : f32
      %446 = arith.addf %445, %cst_2 : f32
      %447 = arith.divf %cst_2, %446 : f32
      linalg.yield %447 : f32
    } -> tensor<1x16x?x6xf32>
    %77 = linalg.generic #loops4 ins(%75, %76 : tensor<1x16x?x6xf32>, tensor<1x16x?x6xf32>) outs(%7 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %in_247: f32, %out: f32):
      %444 = arith.mulf %in, %in_247 : f32
      linalg.yield %444 : f32
    } -> tensor<1x16x?x6xf32>
    %78 = linalg.generic #loops1 ins(%77 : tensor<1x16x?x6xf32>) outs(%11 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %444 = arith.truncf %in : f32 to bf16
      linalg.yield %444 : bf16
    } -> tensor<1x16x?x6xbf16>
    %padded_157 = tensor.pad %78 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : bf16
    } : tensor<1x16x?x6xbf16> to tensor<1x16x?x8xbf16>
    %79 = linalg.generic #loops0 ins(%cst_48 : tensor<16xbf16>) outs(%8 : tensor<16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %444 = arith.extf %in : bf16 to f32
      linalg.yield %444 : f32
    } -> tensor<16xf32>
    %broadcasted_158 = linalg.broadcast ins(%79 : tensor<16xf32>) outs(%7 : tensor<1x16x?x6xf32>) dimensions = [0, 2, 3] 
    %80 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_157, %cst_49 : tensor<1x16x?x8xbf16>, tensor<16x16x3x3xbf16>) outs(%broadcasted_158 : tensor<1x16x?x6xf32>) -> tensor<1x16x?x6xf32>
    %81 = linalg.generic #loops1 ins(%80 : tensor<1x16x?x6xf32>) outs(%11 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %444 = arith.truncf %in : f32 to bf16
      linalg.yield %444 : bf16
    } -> tensor<1x16x?x6xbf16>
    %82 = linalg.generic #loops4 ins(%12, %81 : tensor<1x16x?x6xbf16>, tensor<1x16x?x6xbf16>) outs(%11 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: bf16, %in_247: bf16, %out: bf16):
      %444 = arith.addf %in, %in_247 : bf16
      linalg.yield %444 : bf16
    } -> tensor<1x16x?x6xbf16>
    %collapsed_159 = tensor.collapse_shape %82 [[0], [1], [2, 3]] : tensor<1x16x?x6xbf16> into tensor<1x16x?xbf16>
    %83 = tensor.empty(%15) : tensor<1x16x?xf32>
    %84 = linalg.generic #loops7 ins(%collapsed_159 : tensor<1x16x?xbf16>) outs(%83 : tensor<1x16x?xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %444 = arith.extf %in : bf16 to f32
      linalg.yield %444 : f32
    } -> tensor<1x16x?xf32>
    %expanded_160 = tensor.expand_shape %84 [[0], [1, 2], [3]] output_shape [1, 8, 2, %15] : tensor<1x16x?xf32> into tensor<1x8x2x?xf32>
    %85 = linalg.generic #loops1 ins(%expanded_160 : tensor<1x8x2x?xf32>) outs(%16 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f32, %out: f64):
      %444 = arith.extf %in : f32 to f64
      linalg.yield %444 : f64
    } -> tensor<1x8x2x?xf64>
    %86 = linalg.generic #loops2 ins(%85 : tensor<1x8x2x?xf64>) outs(%19 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %444 = arith.addf %in, %out : f64
      linalg.yield %444 : f64
    } -> tensor<1x8x1x1xf64>
    %87 = linalg.generic #loops1 ins(%86 : tensor<1x8x1x1xf64>) outs(%18 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %444 = arith.sitofp %22 : i64 to f64
      %445 = arith.divf %in, %444 : f64
      linalg.yield %445 : f64
    } -> tensor<1x8x1x1xf64>
    %88 = linalg.generic #loops3 ins(%85, %87 : tensor<1x8x2x?xf64>, tensor<1x8x1x1xf64>) outs(%16 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f64, %in_247: f64, %out: f64):
      %444 = arith.subf %in, %in_247 : f64
      linalg.yield %444 : f64
    } -> tensor<1x8x2x?xf64>
    %89 = linalg.generic #loops4 ins(%88, %88 : tensor<1x8x2x?xf64>, tensor<1x8x2x?xf64>) outs(%16 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f64, %in_247: f64, %out: f64):
      %444 = arith.mulf %in, %in_247 : f64
      linalg.yield %444 : f64
    } -> tensor<1x8x2x?xf64>
    %90 = linalg.generic #loops2 ins(%89 : tensor<1x8x2x?xf64>) outs(%19 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %444 = arith.addf %in, %out : f64
      linalg.yield %444 : f64
    } -> tensor<1x8x1x1xf64>
    %91 = linalg.generic #loops1 ins(%90 : tensor<1x8x1x1xf64>) outs(%18 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %444 = arith.sitofp %22 : i64 to f64
      %445 = arith.divf %in, %444 : f64
      linalg.yield %445 : f64
    } -> tensor<1x8x1x1xf64>
    %92 = linalg.generic #loops1 ins(%91 : tensor<1x8x1x1xf64>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %444 = arith.truncf %in : f64 to f32
      linalg.yield %444 : f32
    } -> tensor<1x8x1x1xf32>
    %93 = linalg.generic #loops2 ins(%expanded_160 : tensor<1x8x2x?xf32>) outs(%30 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %444 = arith.addf %in, %out : f32
      linalg.yield %444 : f32
    } -> tensor<1x8x1x1xf32>
    %94 = linalg.generic #loops1 ins(%93 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %444 = arith.sitofp %22 : i64 to f32
      %445 = arith.divf %in, %444 : f32
      linalg.yield %445 : f32
    } -> tensor<1x8x1x1xf32>
    %95 = linalg.generic #loops1 ins(%92 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %444 = arith.truncf %cst_56 : f64 to f32
      %445 = arith.addf %in, %444 : f32
      linalg.yield %445 : f32
    } -> tensor<1x8x1x1xf32>
    %96 = linalg.generic #loops1 ins(%95 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %444 = math.rsqrt %in : f32
      linalg.yield %444 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_161 = tensor.expand_shape %cst_47 [[0, 1, 2, 3]] output_shape [1, 8, 2, 1] : tensor<16xbf16> into tensor<1x8x2x1xbf16>
    %97 = linalg.generic #loops5 ins(%96, %expanded_161 : tensor<1x8x1x1xf32>, tensor<1x8x2x1xbf16>) outs(%35 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_247: bf16, %out: f32):
      %444 = arith.extf %in_247 : bf16 to f32
      %445 = arith.mulf %in, %444 : f32
      linalg.yield %445 : f32
    } -> tensor<1x8x2x1xf32>
    %98 = linalg.generic #loops1 ins(%94 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %444 = arith.negf %in : f32
      linalg.yield %444 : f32
    } -> tensor<1x8x1x1xf32>
    %99 = linalg.generic #loops5 ins(%98, %97 : tensor<1x8x1x1xf32>, tensor<1x8x2x1xf32>) outs(%35 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_247: f32, %out: f32):
      %444 = arith.mulf %in, %in_247 : f32
      linalg.yield %444 : f32
    } -> tensor<1x8x2x1xf32>
    %expanded_162 = tensor.expand_shape %cst_46 [[0, 1, 2, 3]] output_shape [1, 8, 2, 1] : tensor<16xbf16> into tensor<1x8x2x1xbf16>
    %100 = linalg.generic #loops4 ins(%99, %expanded_162 : tensor<1x8x2x1xf32>, tensor<1x8x2x1xbf16>) outs(%35 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_247: bf16, %out: f32):
      %444 = arith.extf %in_247 : bf16 to f32
      %445 = arith.addf %in, %444 : f32
      linalg.yield %445 : f32
    } -> tensor<1x8x2x1xf32>
    %101 = linalg.generic #loops6 ins(%cst_80, %cst_81, %cst_82, %cst_83 : tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>) outs(%40 : tensor<1x16xf32>) {
    ^bb0(%in: i64, %in_247: i64, %in_248: i64, %in_249: i64, %out: f32):
      %444 = arith.cmpi slt, %in, %c0_i64 : i64
      %445 = arith.addi %in, %c1_i64 : i64
      %446 = arith.select %444, %445, %in : i64
      %447 = arith.index_cast %446 : i64 to index
      %448 = arith.cmpi slt, %in_247, %c0_i64 : i64
      %449 = arith.addi %in_247, %c8_i64 : i64
      %450 = arith.select %448, %449, %in_247 : i64
      %451 = arith.index_cast %450 : i64 to index
      %452 = arith.cmpi slt, %in_248, %c0_i64 : i64
      %453 = arith.addi %in_248, %c2_i64 : i64
      %454 = arith.select %452, %453, %in_248 : i64
      %455 = arith.index_cast %454 : i64 to index
      %456 = arith.cmpi slt, %in_249, %c0_i64 : i64
      %457 = arith.addi %in_249, %c1_i64 : i64
      %458 = arith.select %456, %457, %in_249 : i64
      %459 = arith.index_cast %458 : i64 to index
      %extracted = tensor.extract %97[%447, %451, %455, %459] : tensor<1x8x2x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16xf32>
    %102 = linalg.generic #loops6 ins(%cst_84, %cst_85, %cst_86, %cst_87 : tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>) outs(%40 : tensor<1x16xf32>) {
    ^bb0(%in: i64, %in_247: i64, %in_248: i64, %in_249: i64, %out: f32):
      %444 = arith.cmpi slt, %in, %c0_i64 : i64
      %445 = arith.addi %in, %c1_i64 : i64
      %446 = arith.select %444, %445, %in : i64
      %447 = arith.index_cast %446 : i64 to index
      %448 = arith.cmpi slt, %in_247, %c0_i64 : i64
      %449 = arith.addi %in_247, %c8_i64 : i64
      %450 = arith.select %448, %449, %in_247 : i64
      %451 = arith.index_cast %450 : i64 to index
      %452 = arith.cmpi slt, %in_248, %c0_i64 : i64
      %453 = arith.addi %in_248, %c2_i64 : i64
      %454 = arith.select %452, %453, %in_248 : i64
      %455 = arith.index_cast %454 : i64 to index
      %456 = arith.cmpi slt, %in_249, %c0_i64 : i64
      %457 = arith.addi %in_249, %c1_i64 : i64
      %458 = arith.select %456, %457, %in_249 : i64
      %459 = arith.index_cast %458 : i64 to index
      %extracted = tensor.extract %100[%447, %451, %455, %459] : tensor<1x8x2x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16xf32>
    %expanded_163 = tensor.expand_shape %101 [[0], [1, 2]] output_shape [1, 16, 1] : tensor<1x16xf32> into tensor<1x16x1xf32>
    %expanded_164 = tensor.expand_shape %102 [[0], [1, 2]] output_shape [1, 16, 1] : tensor<1x16xf32> into tensor<1x16x1xf32>
    %103 = linalg.generic #loops8 ins(%84, %expanded_163 : tensor<1x16x?xf32>, tensor<1x16x1xf32>) outs(%83 : tensor<1x16x?xf32>) {
    ^bb0(%in: f32, %in_247: f32, %out: f32):
      %444 = arith.mulf %in, %in_247 : f32
      linalg.yield %444 : f32
    } -> tensor<1x16x?xf32>
    %104 = linalg.generic #loops8 ins(%103, %expanded_164 : tensor<1x16x?xf32>, tensor<1x16x1xf32>) outs(%83 : tensor<1x16x?xf32>) {
    ^bb0(%in: f32, %in_247: f32, %out: f32):
      %444 = arith.addf %in, %in_247 : f32
      linalg.yield %444 : f32
    } -> tensor<1x16x?xf32>
    %105 = tensor.empty(%15) : tensor<1x16x?xbf16>
    %106 = linalg.generic #loops7 ins(%104 : tensor<1x16x?xf32>) outs(%105 : tensor<1x16x?xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %444 = arith.truncf %in : f32 to bf16
      linalg.yield %444 : bf16
    } -> tensor<1x16x?xbf16>
    %107 = tensor.empty(%15) : tensor<1x?x16xbf16>
    %transposed = linalg.transpose ins(%106 : tensor<1x16x?xbf16>) outs(%107 : tensor<1x?x16xbf16>) permutation = [0, 2, 1] 
    %108 = tensor.empty() : tensor<16x16xbf16>
    %transposed_165 = linalg.transpose ins(%cst_45 : tensor<16x16xbf16>) outs(%108 : tensor<16x16xbf16>) permutation = [1, 0] 
    %109 = arith.index_cast %13 : i64 to index
    %110 = arith.cmpi sge, %13, %c0_i64 : i64
    cf.assert %110, "unimplemented: dynamic negative broadcast sizes"
    %111 = tensor.empty(%109) : tensor<1x?x16xbf16>
    %112 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel"]} outs(%111 : tensor<1x?x16xbf16>) {
    ^bb0(%out: bf16):
      %444 = linalg.index 1 : index
      %445 = linalg.index 2 : index
      %446 = arith.cmpi eq, %15, %c1 : index
      %447 = arith.select %446, %c0, %444 : index
      %extracted = tensor.extract %transposed[%c0, %447, %445] : tensor<1x?x16xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x16xbf16>
    %113 = tensor.empty() : tensor<1x16x16xbf16>
    %114 = linalg.generic #loops10 ins(%transposed_165 : tensor<16x16xbf16>) outs(%113 : tensor<1x16x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x16x16xbf16>
    %115 = tensor.empty(%109) : tensor<1x?x16xf32>
    %116 = linalg.fill ins(%cst_1 : f32) outs(%115 : tensor<1x?x16xf32>) -> tensor<1x?x16xf32>
    %117 = linalg.batch_matmul ins(%112, %114 : tensor<1x?x16xbf16>, tensor<1x16x16xbf16>) outs(%116 : tensor<1x?x16xf32>) -> tensor<1x?x16xf32>
    %118 = linalg.generic #loops7 ins(%117 : tensor<1x?x16xf32>) outs(%111 : tensor<1x?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %444 = arith.truncf %in : f32 to bf16
      linalg.yield %444 : bf16
    } -> tensor<1x?x16xbf16>
    %119 = linalg.generic #loops11 ins(%118, %cst_44 : tensor<1x?x16xbf16>, tensor<16xbf16>) outs(%111 : tensor<1x?x16xbf16>) {
    ^bb0(%in: bf16, %in_247: bf16, %out: bf16):
      %444 = arith.addf %in, %in_247 : bf16
      linalg.yield %444 : bf16
    } -> tensor<1x?x16xbf16>
    %transposed_166 = linalg.transpose ins(%cst_43 : tensor<16x16xbf16>) outs(%108 : tensor<16x16xbf16>) permutation = [1, 0] 
    cf.assert %110, "unimplemented: dynamic negative broadcast sizes"
    %120 = linalg.generic #loops10 ins(%transposed_166 : tensor<16x16xbf16>) outs(%113 : tensor<1x16x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x16x16xbf16>
    %121 = linalg.batch_matmul ins(%112, %120 : tensor<1x?x16xbf16>, tensor<1x16x16xbf16>) outs(%116 : tensor<1x?x16xf32>) -> tensor<1x?x16xf32>
    %122 = linalg.generic #loops7 ins(%121 : tensor<1x?x16xf32>) outs(%111 : tensor<1x?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %444 = arith.truncf %in : f32 to bf16
      linalg.yield %444 : bf16
    } -> tensor<1x?x16xbf16>
    %123 = linalg.generic #loops11 ins(%122, %cst_42 : tensor<1x?x16xbf16>, tensor<16xbf16>) outs(%111 : tensor<1x?x16xbf16>) {
    ^bb0(%in: bf16, %in_247: bf16, %out: bf16):
      %444 = arith.addf %in, %in_247 : bf16
      linalg.yield %444 : bf16
    } -> tensor<1x?x16xbf16>
    %transposed_167 = linalg.transpose ins(%cst_41 : tensor<16x16xbf16>) outs(%108 : tensor<16x16xbf16>) permutation = [1, 0] 
    cf.assert %110, "unimplemented: dynamic negative broadcast sizes"
    %124 = linalg.generic #loops10 ins(%transposed_167 : tensor<16x16xbf16>) outs(%113 : tensor<1x16x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x16x16xbf16>
    %125 = linalg.batch_matmul ins(%112, %124 : tensor<1x?x16xbf16>, tensor<1x16x16xbf16>) outs(%116 : tensor<1x?x16xf32>) -> tensor<1x?x16xf32>
    %126 = linalg.generic #loops7 ins(%125 : tensor<1x?x16xf32>) outs(%111 : tensor<1x?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %444 = arith.truncf %in : f32 to bf16
      linalg.yield %444 : bf16
    } -> tensor<1x?x16xbf16>
    %127 = linalg.generic #loops11 ins(%126, %cst_40 : tensor<1x?x16xbf16>, tensor<16xbf16>) outs(%111 : tensor<1x?x16xbf16>) {
    ^bb0(%in: bf16, %in_247: bf16, %out: bf16):
      %444 = arith.addf %in, %in_247 : bf16
      linalg.yield %444 : bf16
    } -> tensor<1x?x16xbf16>
    %expanded_168 = tensor.expand_shape %119 [[0], [1], [2, 3]] output_shape [1, %109, 1, 16] : tensor<1x?x16xbf16> into tensor<1x?x1x16xbf16>
    %128 = tensor.empty(%109) : tensor<1x1x?x16xbf16>
    %transposed_169 = linalg.transpose ins(%expanded_168 : tensor<1x?x1x16xbf16>) outs(%128 : tensor<1x1x?x16xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_170 = tensor.expand_shape %123 [[0], [1], [2, 3]] output_shape [1, %109, 1, 16] : tensor<1x?x16xbf16> into tensor<1x?x1x16xbf16>
    %transposed_171 = linalg.transpose ins(%expanded_170 : tensor<1x?x1x16xbf16>) outs(%128 : tensor<1x1x?x16xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_172 = tensor.expand_shape %127 [[0], [1], [2, 3]] output_shape [1, %109, 1, 16] : tensor<1x?x16xbf16> into tensor<1x?x1x16xbf16>
    %transposed_173 = linalg.transpose ins(%expanded_172 : tensor<1x?x1x16xbf16>) outs(%128 : tensor<1x1x?x16xbf16>) permutation = [0, 2, 1, 3] 
    %129 = tensor.empty(%109) : tensor<1x1x?x16xf32>
    %130 = linalg.generic #loops1 ins(%transposed_169 : tensor<1x1x?x16xbf16>) outs(%129 : tensor<1x1x?x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %444 = arith.extf %in : bf16 to f32
      linalg.yield %444 : f32
    } -> tensor<1x1x?x16xf32>
    %131 = linalg.generic #loops1 ins(%transposed_171 : tensor<1x1x?x16xbf16>) outs(%129 : tensor<1x1x?x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %444 = arith.extf %in : bf16 to f32
      linalg.yield %444 : f32
    } -> tensor<1x1x?x16xf32>
    %132 = linalg.generic #loops1 ins(%transposed_173 : tensor<1x1x?x16xbf16>) outs(%129 : tensor<1x1x?x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %444 = arith.extf %in : bf16 to f32
      linalg.yield %444 : f32
    } -> tensor<1x1x?x16xf32>
    %133 = linalg.generic #loops1 ins(%130 : tensor<1x1x?x16xf32>) outs(%129 : tensor<1x1x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %444 = arith.mulf %in, %cst_61 : f32
      linalg.yield %444 : f32
    } -> tensor<1x1x?x16xf32>
    %134 = tensor.empty(%109) : tensor<1x1x16x?xf32>
    %transposed_174 = linalg.transpose ins(%131 : tensor<1x1x?x16xf32>) outs(%134 : tensor<1x1x16x?xf32>) permutation = [0, 1, 3, 2] 
    %135 = linalg.generic #loops1 ins(%transposed_174 : tensor<1x1x16x?xf32>) outs(%134 : tensor<1x1x16x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %444 = arith.mulf %in, %cst_61 : f32
      linalg.yield %444 : f32
    } -> tensor<1x1x16x?xf32>
    cf.assert %110, "unimplemented: dynamic negative broadcast sizes"
    %136 = linalg.generic #loops12 outs(%129 : tensor<1x1x?x16xf32>) {
    ^bb0(%out: f32):
      %444 = linalg.index 2 : index
      %445 = linalg.index 3 : index
      %446 = arith.cmpi eq, %109, %c1 : index
      %447 = arith.select %446, %c0, %444 : index
      %extracted = tensor.extract %133[%c0, %c0, %447, %445] : tensor<1x1x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?x16xf32>
    %collapsed_175 = tensor.collapse_shape %136 [[0, 1], [2], [3]] : tensor<1x1x?x16xf32> into tensor<1x?x16xf32>
    cf.assert %110, "unimplemented: dynamic negative broadcast sizes"
    %137 = linalg.generic #loops12 outs(%134 : tensor<1x1x16x?xf32>) {
    ^bb0(%out: f32):
      %444 = linalg.index 2 : index
      %445 = linalg.index 3 : index
      %446 = arith.cmpi eq, %109, %c1 : index
      %447 = arith.select %446, %c0, %445 : index
      %extracted = tensor.extract %135[%c0, %c0, %444, %447] : tensor<1x1x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x16x?xf32>
    %collapsed_176 = tensor.collapse_shape %137 [[0], [1, 2], [3]] : tensor<1x1x16x?xf32> into tensor<1x16x?xf32>
    %138 = tensor.empty(%109, %109) : tensor<1x?x?xf32>
    %139 = linalg.fill ins(%cst_1 : f32) outs(%138 : tensor<1x?x?xf32>) -> tensor<1x?x?xf32>
    %140 = linalg.batch_matmul ins(%collapsed_175, %collapsed_176 : tensor<1x?x16xf32>, tensor<1x16x?xf32>) outs(%139 : tensor<1x?x?xf32>) -> tensor<1x?x?xf32>
    %141 = arith.cmpi slt, %13, %c0_i64 : i64
    %142 = arith.select %141, %c1_i64, %13 : i64
    %143 = arith.extui %141 : i1 to i64
    %144 = arith.muli %142, %13 : i64
    %145 = arith.addi %143, %c1_i64 : i64
    %146 = arith.select %141, %c1_i64, %144 : i64
    %147 = arith.select %141, %145, %143 : i64
    %148 = arith.cmpi sle, %147, %c1_i64 : i64
    cf.assert %148, "must have at most one inferred (negative) dimension"
    %149 = arith.muli %13, %13 : i64
    %150 = arith.divsi %149, %146 : i64
    %151 = arith.select %141, %150, %13 : i64
    %from_elements = tensor.from_elements %c1_i64, %c1_i64, %151, %151 : tensor<4xi64>
    %reshape = tensor.reshape %140(%from_elements) : (tensor<1x?x?xf32>, tensor<4xi64>) -> tensor<1x1x?x?xf32>
    %152 = arith.index_cast %151 : i64 to index
    %153 = tensor.empty(%152) : tensor<1x1x?xi64>
    %154 = linalg.fill ins(%c0_i64 : i64) outs(%153 : tensor<1x1x?xi64>) -> tensor<1x1x?xi64>
    %155 = tensor.empty(%152) : tensor<1x1x?xf32>
    %156 = linalg.fill ins(%cst_3 : f32) outs(%155 : tensor<1x1x?xf32>) -> tensor<1x1x?xf32>
    %157:2 = linalg.generic {indexing_maps = [#map1, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%reshape : tensor<1x1x?x?xf32>) outs(%156, %154 : tensor<1x1x?xf32>, tensor<1x1x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_247: i64):
      %444 = linalg.index 3 : index
      %445 = arith.index_cast %444 : index to i64
      %446 = arith.maximumf %in, %out : f32
      %447 = arith.cmpf ogt, %in, %out : f32
      %448 = arith.select %447, %445, %out_247 : i64
      linalg.yield %446, %448 : f32, i64
    } -> (tensor<1x1x?xf32>, tensor<1x1x?xi64>)
    %expanded_177 = tensor.expand_shape %157#0 [[0], [1], [2, 3]] output_shape [1, 1, %152, 1] : tensor<1x1x?xf32> into tensor<1x1x?x1xf32>
    %158 = tensor.empty(%152, %152) : tensor<1x1x?x?xf32>
    %159 = linalg.generic #loops14 ins(%reshape, %expanded_177 : tensor<1x1x?x?xf32>, tensor<1x1x?x1xf32>) outs(%158 : tensor<1x1x?x?xf32>) {
    ^bb0(%in: f32, %in_247: f32, %out: f32):
      %444 = arith.subf %in, %in_247 : f32
      linalg.yield %444 : f32
    } -> tensor<1x1x?x?xf32>
    %160 = linalg.generic #loops1 ins(%159 : tensor<1x1x?x?xf32>) outs(%158 : tensor<1x1x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %444 = math.exp %in : f32
      linalg.yield %444 : f32
    } -> tensor<1x1x?x?xf32>
    %161 = tensor.empty(%152) : tensor<1x1x?x1xf32>
    %162 = linalg.fill ins(%cst_1 : f32) outs(%161 : tensor<1x1x?x1xf32>) -> tensor<1x1x?x1xf32>
    %163 = linalg.generic #loops15 ins(%160 : tensor<1x1x?x?xf32>) outs(%162 : tensor<1x1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %444 = arith.addf %in, %out : f32
      linalg.yield %444 : f32
    } -> tensor<1x1x?x1xf32>
    %164 = linalg.generic #loops14 ins(%160, %163 : tensor<1x1x?x?xf32>, tensor<1x1x?x1xf32>) outs(%158 : tensor<1x1x?x?xf32>) {
    ^bb0(%in: f32, %in_247: f32, %out: f32):
      %444 = arith.divf %in, %in_247 : f32
      linalg.yield %444 : f32
    } -> tensor<1x1x?x?xf32>
    %165 = tensor.empty(%152, %152) : tensor<1x1x?x?xi1>
    %166 = linalg.generic #loops1 ins(%reshape : tensor<1x1x?x?xf32>) outs(%165 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %444 = arith.extf %in : f32 to f64
      %445 = arith.cmpf oeq, %444, %cst_39 : f64
      linalg.yield %445 : i1
    } -> tensor<1x1x?x?xi1>
    %167 = tensor.empty(%152) : tensor<1x1x?x1xi1>
    %168 = linalg.fill ins(%true : i1) outs(%167 : tensor<1x1x?x1xi1>) -> tensor<1x1x?x1xi1>
    %169 = linalg.generic #loops15 ins(%166 : tensor<1x1x?x?xi1>) outs(%168 : tensor<1x1x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %444 = arith.andi %in, %out : i1
      linalg.yield %444 : i1
    } -> tensor<1x1x?x1xi1>
    %170 = arith.cmpi sge, %151, %c0_i64 : i64
    cf.assert %170, "negative values not allowed in new dimensions"
    %171 = arith.index_cast %151 : i64 to index
    cf.assert %170, "negative values not allowed in new dimensions"
    %172 = tensor.empty(%171, %171) : tensor<1x1x?x?xf32>
    %173 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%172 : tensor<1x1x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x?x?xf32>
    %174 = arith.cmpi eq, %152, %171 : index
    cf.assert %174, "mismatched size for broadcast"
    %175 = arith.cmpi eq, %171, %152 : index
    cf.assert %175, "mismatched size for broadcast"
    %176 = tensor.empty(%152, %171) : tensor<1x1x?x?xf32>
    %177 = linalg.generic {indexing_maps = [#map12, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%169, %173, %164 : tensor<1x1x?x1xi1>, tensor<1x1x?x?xf32>, tensor<1x1x?x?xf32>) outs(%176 : tensor<1x1x?x?xf32>) {
    ^bb0(%in: i1, %in_247: f32, %in_248: f32, %out: f32):
      %444 = arith.select %in, %in_247, %in_248 : f32
      linalg.yield %444 : f32
    } -> tensor<1x1x?x?xf32>
    cf.assert %110, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %110, "unimplemented: dynamic negative broadcast sizes"
    %178 = tensor.empty(%109, %109) : tensor<1x1x?x?xf32>
    %179 = linalg.generic #loops12 outs(%178 : tensor<1x1x?x?xf32>) {
    ^bb0(%out: f32):
      %444 = linalg.index 2 : index
      %445 = linalg.index 3 : index
      %446 = arith.cmpi eq, %152, %c1 : index
      %447 = arith.select %446, %c0, %444 : index
      %448 = arith.cmpi eq, %171, %c1 : index
      %449 = arith.select %448, %c0, %445 : index
      %extracted = tensor.extract %177[%c0, %c0, %447, %449] : tensor<1x1x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?x?xf32>
    cf.assert %148, "must have at most one inferred (negative) dimension"
    %from_elements_178 = tensor.from_elements %c1_i64, %151, %151 : tensor<3xi64>
    %reshape_179 = tensor.reshape %179(%from_elements_178) : (tensor<1x1x?x?xf32>, tensor<3xi64>) -> tensor<1x?x?xf32>
    cf.assert %110, "unimplemented: dynamic negative broadcast sizes"
    %180 = linalg.generic #loops12 outs(%129 : tensor<1x1x?x16xf32>) {
    ^bb0(%out: f32):
      %444 = linalg.index 2 : index
      %445 = linalg.index 3 : index
      %446 = arith.cmpi eq, %109, %c1 : index
      %447 = arith.select %446, %c0, %444 : index
      %extracted = tensor.extract %132[%c0, %c0, %447, %445] : tensor<1x1x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?x16xf32>
    %collapsed_180 = tensor.collapse_shape %180 [[0, 1], [2], [3]] : tensor<1x1x?x16xf32> into tensor<1x?x16xf32>
    %181 = arith.cmpi eq, %151, %13 : i64
    cf.assert %181, "mismatching contracting dimension"
    %182 = tensor.empty(%152) : tensor<1x?x16xf32>
    %183 = linalg.fill ins(%cst_1 : f32) outs(%182 : tensor<1x?x16xf32>) -> tensor<1x?x16xf32>
    %184 = linalg.batch_matmul ins(%reshape_179, %collapsed_180 : tensor<1x?x?xf32>, tensor<1x?x16xf32>) outs(%183 : tensor<1x?x16xf32>) -> tensor<1x?x16xf32>
    %expanded_181 = tensor.expand_shape %184 [[0, 1], [2], [3]] output_shape [1, 1, %152, 16] : tensor<1x?x16xf32> into tensor<1x1x?x16xf32>
    %185 = tensor.empty(%152) : tensor<1x1x?x16xbf16>
    %186 = linalg.generic #loops1 ins(%expanded_181 : tensor<1x1x?x16xf32>) outs(%185 : tensor<1x1x?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %444 = arith.truncf %in : f32 to bf16
      linalg.yield %444 : bf16
    } -> tensor<1x1x?x16xbf16>
    %187 = tensor.empty(%152) : tensor<1x?x1x16xbf16>
    %transposed_182 = linalg.transpose ins(%186 : tensor<1x1x?x16xbf16>) outs(%187 : tensor<1x?x1x16xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_183 = tensor.collapse_shape %transposed_182 [[0, 1], [2, 3]] : tensor<1x?x1x16xbf16> into tensor<?x16xbf16>
    %transposed_184 = linalg.transpose ins(%cst_38 : tensor<16x16xbf16>) outs(%108 : tensor<16x16xbf16>) permutation = [1, 0] 
    %188 = linalg.generic #loops0 ins(%cst_37 : tensor<16xbf16>) outs(%8 : tensor<16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %444 = arith.extf %in : bf16 to f32
      linalg.yield %444 : f32
    } -> tensor<16xf32>
    %189 = tensor.empty(%152) : tensor<?x16xf32>
    %190 = linalg.generic #loops18 ins(%collapsed_183 : tensor<?x16xbf16>) outs(%189 : tensor<?x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %444 = arith.extf %in : bf16 to f32
      linalg.yield %444 : f32
    } -> tensor<?x16xf32>
    %191 = tensor.empty() : tensor<16x16xf32>
    %192 = linalg.generic #loops18 ins(%transposed_184 : tensor<16x16xbf16>) outs(%191 : tensor<16x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %444 = arith.extf %in : bf16 to f32
      linalg.yield %444 : f32
    } -> tensor<16x16xf32>
    %193 = linalg.fill ins(%cst_1 : f32) outs(%189 : tensor<?x16xf32>) -> tensor<?x16xf32>
    %194 = linalg.matmul ins(%190, %192 : tensor<?x16xf32>, tensor<16x16xf32>) outs(%193 : tensor<?x16xf32>) -> tensor<?x16xf32>
    cf.assert %110, "negative values not allowed in new dimensions"
    %195 = tensor.empty(%109) : tensor<?x16xf32>
    %196 = linalg.generic {indexing_maps = [#map14, #map6], iterator_types = ["parallel", "parallel"]} ins(%188 : tensor<16xf32>) outs(%195 : tensor<?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x16xf32>
    %197 = arith.cmpi eq, %152, %109 : index
    cf.assert %197, "mismatched size for broadcast"
    %198 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%194, %196 : tensor<?x16xf32>, tensor<?x16xf32>) outs(%189 : tensor<?x16xf32>) {
    ^bb0(%in: f32, %in_247: f32, %out: f32):
      %444 = arith.addf %in, %in_247 : f32
      linalg.yield %444 : f32
    } -> tensor<?x16xf32>
    %199 = tensor.empty(%152) : tensor<?x16xbf16>
    %200 = linalg.generic #loops18 ins(%198 : tensor<?x16xf32>) outs(%199 : tensor<?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %444 = arith.truncf %in : f32 to bf16
      linalg.yield %444 : bf16
    } -> tensor<?x16xbf16>
    %expanded_185 = tensor.expand_shape %200 [[0, 1], [2]] output_shape [1, %152, 16] : tensor<?x16xbf16> into tensor<1x?x16xbf16>
    %201 = tensor.empty(%152) : tensor<1x16x?xbf16>
    %transposed_186 = linalg.transpose ins(%expanded_185 : tensor<1x?x16xbf16>) outs(%201 : tensor<1x16x?xbf16>) permutation = [0, 2, 1] 
    %202 = arith.divsi %152, %c6 : index
    %expanded_187 = tensor.expand_shape %transposed_186 [[0], [1], [2, 3]] output_shape [1, 16, %202, 6] : tensor<1x16x?xbf16> into tensor<1x16x?x6xbf16>
    %203 = arith.cmpi eq, %202, %dim : index
    cf.assert %203, "mismatched size for broadcast"
    %204 = tensor.empty(%202) : tensor<1x16x?x6xbf16>
    %205 = linalg.generic #loops4 ins(%expanded_187, %82 : tensor<1x16x?x6xbf16>, tensor<1x16x?x6xbf16>) outs(%204 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: bf16, %in_247: bf16, %out: bf16):
      %444 = arith.addf %in, %in_247 : bf16
      linalg.yield %444 : bf16
    } -> tensor<1x16x?x6xbf16>
    %206 = tensor.empty(%202) : tensor<1x16x?x6xf32>
    %207 = linalg.generic #loops1 ins(%205 : tensor<1x16x?x6xbf16>) outs(%206 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %444 = arith.extf %in : bf16 to f32
      linalg.yield %444 : f32
    } -> tensor<1x16x?x6xf32>
    %collapsed_188 = tensor.collapse_shape %207 [[0], [1], [2, 3]] : tensor<1x16x?x6xf32> into tensor<1x16x?xf32>
    %208 = affine.apply #map2()[%202]
    %expanded_189 = tensor.expand_shape %collapsed_188 [[0], [1, 2], [3]] output_shape [1, 8, 2, %208] : tensor<1x16x?xf32> into tensor<1x8x2x?xf32>
    %209 = tensor.empty(%208) : tensor<1x8x2x?xf64>
    %210 = linalg.generic #loops1 ins(%expanded_189 : tensor<1x8x2x?xf32>) outs(%209 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f32, %out: f64):
      %444 = arith.extf %in : f32 to f64
      linalg.yield %444 : f64
    } -> tensor<1x8x2x?xf64>
    %211 = linalg.generic #loops2 ins(%210 : tensor<1x8x2x?xf64>) outs(%19 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %444 = arith.addf %in, %out : f64
      linalg.yield %444 : f64
    } -> tensor<1x8x1x1xf64>
    %212 = arith.index_cast %208 : index to i64
    %213 = arith.muli %212, %c2_i64 : i64
    %214 = linalg.generic #loops1 ins(%211 : tensor<1x8x1x1xf64>) outs(%18 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %444 = arith.sitofp %213 : i64 to f64
      %445 = arith.divf %in, %444 : f64
      linalg.yield %445 : f64
    } -> tensor<1x8x1x1xf64>
    %215 = linalg.generic #loops3 ins(%210, %214 : tensor<1x8x2x?xf64>, tensor<1x8x1x1xf64>) outs(%209 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f64, %in_247: f64, %out: f64):
      %444 = arith.subf %in, %in_247 : f64
      linalg.yield %444 : f64
    } -> tensor<1x8x2x?xf64>
    %216 = linalg.generic #loops4 ins(%215, %215 : tensor<1x8x2x?xf64>, tensor<1x8x2x?xf64>) outs(%209 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f64, %in_247: f64, %out: f64):
      %444 = arith.mulf %in, %in_247 : f64
      linalg.yield %444 : f64
    } -> tensor<1x8x2x?xf64>
    %217 = linalg.generic #loops2 ins(%216 : tensor<1x8x2x?xf64>) outs(%19 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %444 = arith.addf %in, %out : f64
      linalg.yield %444 : f64
    } -> tensor<1x8x1x1xf64>
    %218 = linalg.generic #loops1 ins(%217 : tensor<1x8x1x1xf64>) outs(%18 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %444 = arith.sitofp %213 : i64 to f64
      %445 = arith.divf %in, %444 : f64
      linalg.yield %445 : f64
    } -> tensor<1x8x1x1xf64>
    %219 = linalg.generic #loops1 ins(%218 : tensor<1x8x1x1xf64>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %444 = arith.truncf %in : f64 to f32
      linalg.yield %444 : f32
    } -> tensor<1x8x1x1xf32>
    %220 = linalg.generic #loops2 ins(%expanded_189 : tensor<1x8x2x?xf32>) outs(%30 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %444 = arith.addf %in, %out : f32
      linalg.yield %444 : f32
    } -> tensor<1x8x1x1xf32>
    %221 = linalg.generic #loops1 ins(%220 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %444 = arith.sitofp %213 : i64 to f32
      %445 = arith.divf %in, %444 : f32
      linalg.yield %445 : f32
    } -> tensor<1x8x1x1xf32>
    %222 = linalg.generic #loops1 ins(%219 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %444 = arith.truncf %cst_56 : f64 to f32
      %445 = arith.addf %in, %444 : f32
      linalg.yield %445 : f32
    } -> tensor<1x8x1x1xf32>
    %223 = linalg.generic #loops1 ins(%222 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %444 = math.rsqrt %in : f32
      linalg.yield %444 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_190 = tensor.expand_shape %cst_36 [[0, 1, 2, 3]] output_shape [1, 8, 2, 1] : tensor<16xbf16> into tensor<1x8x2x1xbf16>
    %224 = linalg.generic #loops5 ins(%223, %expanded_190 : tensor<1x8x1x1xf32>, tensor<1x8x2x1xbf16>) outs(%35 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_247: bf16, %out: f32):
      %444 = arith.extf %in_247 : bf16 to f32
      %445 = arith.mulf %in, %444 : f32
      linalg.yield %445 : f32
    } -> tensor<1x8x2x1xf32>
    %225 = linalg.generic #loops1 ins(%221 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %444 = arith.negf %in : f32
      linalg.yield %444 : f32
    } -> tensor<1x8x1x1xf32>
    %226 = linalg.generic #loops5 ins(%225, %224 : tensor<1x8x1x1xf32>, tensor<1x8x2x1xf32>) outs(%35 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_247: f32, %out: f32):
      %444 = arith.mulf %in, %in_247 : f32
      linalg.yield %444 : f32
    } -> tensor<1x8x2x1xf32>
    %expanded_191 = tensor.expand_shape %cst_35 [[0, 1, 2, 3]] output_shape [1, 8, 2, 1] : tensor<16xbf16> into tensor<1x8x2x1xbf16>
    %227 = linalg.generic #loops4 ins(%226, %expanded_191 : tensor<1x8x2x1xf32>, tensor<1x8x2x1xbf16>) outs(%35 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_247: bf16, %out: f32):
      %444 = arith.extf %in_247 : bf16 to f32
      %445 = arith.addf %in, %444 : f32
      linalg.yield %445 : f32
    } -> tensor<1x8x2x1xf32>
    %228 = linalg.generic #loops6 ins(%cst_88, %cst_89, %cst_90, %cst_91 : tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>) outs(%40 : tensor<1x16xf32>) {
    ^bb0(%in: i64, %in_247: i64, %in_248: i64, %in_249: i64, %out: f32):
      %444 = arith.cmpi slt, %in, %c0_i64 : i64
      %445 = arith.addi %in, %c1_i64 : i64
      %446 = arith.select %444, %445, %in : i64
      %447 = arith.index_cast %446 : i64 to index
      %448 = arith.cmpi slt, %in_247, %c0_i64 : i64
      %449 = arith.addi %in_247, %c8_i64 : i64
      %450 = arith.select %448, %449, %in_247 : i64
      %451 = arith.index_cast %450 : i64 to index
      %452 = arith.cmpi slt, %in_248, %c0_i64 : i64
      %453 = arith.addi %in_248, %c2_i64 : i64
      %454 = arith.select %452, %453, %in_248 : i64
      %455 = arith.index_cast %454 : i64 to index
      %456 = arith.cmpi slt, %in_249, %c0_i64 : i64
      %457 = arith.addi %in_249, %c1_i64 : i64
      %458 = arith.select %456, %457, %in_249 : i64
      %459 = arith.index_cast %458 : i64 to index
      %extracted = tensor.extract %224[%447, %451, %455, %459] : tensor<1x8x2x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16xf32>
    %229 = linalg.generic #loops6 ins(%cst_92, %cst_93, %cst_94, %cst_95 : tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>) outs(%40 : tensor<1x16xf32>) {
    ^bb0(%in: i64, %in_247: i64, %in_248: i64, %in_249: i64, %out: f32):
      %444 = arith.cmpi slt, %in, %c0_i64 : i64
      %445 = arith.addi %in, %c1_i64 : i64
      %446 = arith.select %444, %445, %in : i64
      %447 = arith.index_cast %446 : i64 to index
      %448 = arith.cmpi slt, %in_247, %c0_i64 : i64
      %449 = arith.addi %in_247, %c8_i64 : i64
      %450 = arith.select %448, %449, %in_247 : i64
      %451 = arith.index_cast %450 : i64 to index
      %452 = arith.cmpi slt, %in_248, %c0_i64 : i64
      %453 = arith.addi %in_248, %c2_i64 : i64
      %454 = arith.select %452, %453, %in_248 : i64
      %455 = arith.index_cast %454 : i64 to index
      %456 = arith.cmpi slt, %in_249, %c0_i64 : i64
      %457 = arith.addi %in_249, %c1_i64 : i64
      %458 = arith.select %456, %457, %in_249 : i64
      %459 = arith.index_cast %458 : i64 to index
      %extracted = tensor.extract %227[%447, %451, %455, %459] : tensor<1x8x2x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16xf32>
    %expanded_192 = tensor.expand_shape %228 [[0], [1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<1x16xf32> into tensor<1x16x1x1xf32>
    %expanded_193 = tensor.expand_shape %229 [[0], [1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<1x16xf32> into tensor<1x16x1x1xf32>
    %230 = linalg.generic #loops3 ins(%207, %expanded_192 : tensor<1x16x?x6xf32>, tensor<1x16x1x1xf32>) outs(%206 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %in_247: f32, %out: f32):
      %444 = arith.mulf %in, %in_247 : f32
      linalg.yield %444 : f32
    } -> tensor<1x16x?x6xf32>
    %231 = linalg.generic #loops3 ins(%230, %expanded_193 : tensor<1x16x?x6xf32>, tensor<1x16x1x1xf32>) outs(%206 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %in_247: f32, %out: f32):
      %444 = arith.addf %in, %in_247 : f32
      linalg.yield %444 : f32
    } -> tensor<1x16x?x6xf32>
    %232 = linalg.generic #loops1 ins(%231 : tensor<1x16x?x6xf32>) outs(%204 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %444 = arith.truncf %in : f32 to bf16
      linalg.yield %444 : bf16
    } -> tensor<1x16x?x6xbf16>
    %233 = linalg.generic #loops1 ins(%232 : tensor<1x16x?x6xbf16>) outs(%206 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %444 = arith.extf %in : bf16 to f32
      linalg.yield %444 : f32
    } -> tensor<1x16x?x6xf32>
    %234 = linalg.generic #loops1 ins(%233 : tensor<1x16x?x6xf32>) outs(%206 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %444 = arith.negf %in : f32
      %445 = math.exp %444 : f32
      %446 = arith.addf %445, %cst_2 : f32
      %447 = arith.divf %cst_2, %446 : f32
      linalg.yield %447 : f32
    } -> tensor<1x16x?x6xf32>
    %235 = linalg.generic #loops4 ins(%233, %234 : tensor<1x16x?x6xf32>, tensor<1x16x?x6xf32>) outs(%206 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %in_247: f32, %out: f32):
      %444 = arith.mulf %in, %in_247 : f32
      linalg.yield %444 : f32
    } -> tensor<1x16x?x6xf32>
    %236 = linalg.generic #loops1 ins(%235 : tensor<1x16x?x6xf32>) outs(%204 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %444 = arith.truncf %in : f32 to bf16
      linalg.yield %444 : bf16
    } -> tensor<1x16x?x6xbf16>
    %padded_194 = tensor.pad %236 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : bf16
    } : tensor<1x16x?x6xbf16> to tensor<1x16x?x8xbf16>
    %237 = linalg.generic #loops0 ins(%cst_33 : tensor<16xbf16>) outs(%8 : tensor<16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %444 = arith.extf %in : bf16 to f32
      linalg.yield %444 : f32
    } -> tensor<16xf32>
    %broadcasted_195 = linalg.broadcast ins(%237 : tensor<16xf32>) outs(%206 : tensor<1x16x?x6xf32>) dimensions = [0, 2, 3] 
    %238 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_194, %cst_34 : tensor<1x16x?x8xbf16>, tensor<16x16x3x3xbf16>) outs(%broadcasted_195 : tensor<1x16x?x6xf32>) -> tensor<1x16x?x6xf32>
    %239 = linalg.generic #loops1 ins(%238 : tensor<1x16x?x6xf32>) outs(%204 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %444 = arith.truncf %in : f32 to bf16
      linalg.yield %444 : bf16
    } -> tensor<1x16x?x6xbf16>
    %240 = linalg.generic #loops1 ins(%239 : tensor<1x16x?x6xbf16>) outs(%206 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %444 = arith.extf %in : bf16 to f32
      linalg.yield %444 : f32
    } -> tensor<1x16x?x6xf32>
    %collapsed_196 = tensor.collapse_shape %240 [[0], [1], [2, 3]] : tensor<1x16x?x6xf32> into tensor<1x16x?xf32>
    %expanded_197 = tensor.expand_shape %collapsed_196 [[0], [1, 2], [3]] output_shape [1, 8, 2, %208] : tensor<1x16x?xf32> into tensor<1x8x2x?xf32>
    %241 = linalg.generic #loops1 ins(%expanded_197 : tensor<1x8x2x?xf32>) outs(%209 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f32, %out: f64):
      %444 = arith.extf %in : f32 to f64
      linalg.yield %444 : f64
    } -> tensor<1x8x2x?xf64>
    %242 = linalg.generic #loops2 ins(%241 : tensor<1x8x2x?xf64>) outs(%19 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %444 = arith.addf %in, %out : f64
      linalg.yield %444 : f64
    } -> tensor<1x8x1x1xf64>
    %243 = linalg.generic #loops1 ins(%242 : tensor<1x8x1x1xf64>) outs(%18 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %444 = arith.sitofp %213 : i64 to f64
      %445 = arith.divf %in, %444 : f64
      linalg.yield %445 : f64
    } -> tensor<1x8x1x1xf64>
    %244 = linalg.generic #loops3 ins(%241, %243 : tensor<1x8x2x?xf64>, tensor<1x8x1x1xf64>) outs(%209 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f64, %in_247: f64, %out: f64):
      %444 = arith.subf %in, %in_247 : f64
      linalg.yield %444 : f64
    } -> tensor<1x8x2x?xf64>
    %245 = linalg.generic #loops4 ins(%244, %244 : tensor<1x8x2x?xf64>, tensor<1x8x2x?xf64>) outs(%209 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f64, %in_247: f64, %out: f64):
      %444 = arith.mulf %in, %in_247 : f64
      linalg.yield %444 : f64
    } -> tensor<1x8x2x?xf64>
    %246 = linalg.generic #loops2 ins(%245 : tensor<1x8x2x?xf64>) outs(%19 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %444 = arith.addf %in, %out : f64
      linalg.yield %444 : f64
    } -> tensor<1x8x1x1xf64>
    %247 = linalg.generic #loops1 ins(%246 : tensor<1x8x1x1xf64>) outs(%18 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %444 = arith.sitofp %213 : i64 to f64
      %445 = arith.divf %in, %444 : f64
      linalg.yield %445 : f64
    } -> tensor<1x8x1x1xf64>
    %248 = linalg.generic #loops1 ins(%247 : tensor<1x8x1x1xf64>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %444 = arith.truncf %in : f64 to f32
      linalg.yield %444 : f32
    } -> tensor<1x8x1x1xf32>
    %249 = linalg.generic #loops2 ins(%expanded_197 : tensor<1x8x2x?xf32>) outs(%30 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %444 = arith.addf %in, %out : f32
      linalg.yield %444 : f32
    } -> tensor<1x8x1x1xf32>
    %250 = linalg.generic #loops1 ins(%249 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %444 = arith.sitofp %213 : i64 to f32
      %445 = arith.divf %in, %444 : f32
      linalg.yield %445 : f32
    } -> tensor<1x8x1x1xf32>
    %251 = linalg.generic #loops1 ins(%248 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %444 = arith.truncf %cst_56 : f64 to f32
      %445 = arith.addf %in, %444 : f32
      linalg.yield %445 : f32
    } -> tensor<1x8x1x1xf32>
    %252 = linalg.generic #loops1 ins(%251 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %444 = math.rsqrt %in : f32
      linalg.yield %444 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_198 = tensor.expand_shape %cst_32 [[0, 1, 2, 3]] output_shape [1, 8, 2, 1] : tensor<16xbf16> into tensor<1x8x2x1xbf16>
    %253 = linalg.generic #loops5 ins(%252, %expanded_198 : tensor<1x8x1x1xf32>, tensor<1x8x2x1xbf16>) outs(%35 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_247: bf16, %out: f32):
      %444 = arith.extf %in_247 : bf16 to f32
      %445 = arith.mulf %in, %444 : f32
      linalg.yield %445 : f32
    } -> tensor<1x8x2x1xf32>
    %254 = linalg.generic #loops1 ins(%250 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %444 = arith.negf %in : f32
      linalg.yield %444 : f32
    } -> tensor<1x8x1x1xf32>
    %255 = linalg.generic #loops5 ins(%254, %253 : tensor<1x8x1x1xf32>, tensor<1x8x2x1xf32>) outs(%35 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_247: f32, %out: f32):
      %444 = arith.mulf %in, %in_247 : f32
      linalg.yield %444 : f32
    } -> tensor<1x8x2x1xf32>
    %expanded_199 = tensor.expand_shape %cst_31 [[0, 1, 2, 3]] output_shape [1, 8, 2, 1] : tensor<16xbf16> into tensor<1x8x2x1xbf16>
    %256 = linalg.generic #loops4 ins(%255, %expanded_199 : tensor<1x8x2x1xf32>, tensor<1x8x2x1xbf16>) outs(%35 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_247: bf16, %out: f32):
      %444 = arith.extf %in_247 : bf16 to f32
      %445 = arith.addf %in, %444 : f32
      linalg.yield %445 : f32
    } -> tensor<1x8x2x1xf32>
    %257 = linalg.generic #loops6 ins(%cst_96, %cst_97, %cst_98, %cst_99 : tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>) outs(%40 : tensor<1x16xf32>) {
    ^bb0(%in: i64, %in_247: i64, %in_248: i64, %in_249: i64, %out: f32):
      %444 = arith.cmpi slt, %in, %c0_i64 : i64
      %445 = arith.addi %in, %c1_i64 : i64
      %446 = arith.select %444, %445, %in : i64
      %447 = arith.index_cast %446 : i64 to index
      %448 = arith.cmpi slt, %in_247, %c0_i64 : i64
      %449 = arith.addi %in_247, %c8_i64 : i64
      %450 = arith.select %448, %449, %in_247 : i64
      %451 = arith.index_cast %450 : i64 to index
      %452 = arith.cmpi slt, %in_248, %c0_i64 : i64
      %453 = arith.addi %in_248, %c2_i64 : i64
      %454 = arith.select %452, %453, %in_248 : i64
      %455 = arith.index_cast %454 : i64 to index
      %456 = arith.cmpi slt, %in_249, %c0_i64 : i64
      %457 = arith.addi %in_249, %c1_i64 : i64
      %458 = arith.select %456, %457, %in_249 : i64
      %459 = arith.index_cast %458 : i64 to index
      %extracted = tensor.extract %253[%447, %451, %455, %459] : tensor<1x8x2x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16xf32>
    %258 = linalg.generic #loops6 ins(%cst_100, %cst_101, %cst_102, %cst_103 : tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>) outs(%40 : tensor<1x16xf32>) {
    ^bb0(%in: i64, %in_247: i64, %in_248: i64, %in_249: i64, %out: f32):
      %444 = arith.cmpi slt, %in, %c0_i64 : i64
      %445 = arith.addi %in, %c1_i64 : i64
      %446 = arith.select %444, %445, %in : i64
      %447 = arith.index_cast %446 : i64 to index
      %448 = arith.cmpi slt, %in_247, %c0_i64 : i64
      %449 = arith.addi %in_247, %c8_i64 : i64
      %450 = arith.select %448, %449, %in_247 : i64
      %451 = arith.index_cast %450 : i64 to index
      %452 = arith.cmpi slt, %in_248, %c0_i64 : i64
      %453 = arith.addi %in_248, %c2_i64 : i64
      %454 = arith.select %452, %453, %in_248 : i64
      %455 = arith.index_cast %454 : i64 to index
      %456 = arith.cmpi slt, %in_249, %c0_i64 : i64
      %457 = arith.addi %in_249, %c1_i64 : i64
      %458 = arith.select %456, %457, %in_249 : i64
      %459 = arith.index_cast %458 : i64 to index
      %extracted = tensor.extract %256[%447, %451, %455, %459] : tensor<1x8x2x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16xf32>
    %expanded_200 = tensor.expand_shape %257 [[0], [1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<1x16xf32> into tensor<1x16x1x1xf32>
    %expanded_201 = tensor.expand_shape %258 [[0], [1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<1x16xf32> into tensor<1x16x1x1xf32>
    %259 = linalg.generic #loops3 ins(%240, %expanded_200 : tensor<1x16x?x6xf32>, tensor<1x16x1x1xf32>) outs(%206 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %in_247: f32, %out: f32):
      %444 = arith.mulf %in, %in_247 : f32
      linalg.yield %444 : f32
    } -> tensor<1x16x?x6xf32>
    %260 = linalg.generic #loops3 ins(%259, %expanded_201 : tensor<1x16x?x6xf32>, tensor<1x16x1x1xf32>) outs(%206 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %in_247: f32, %out: f32):
      %444 = arith.addf %in, %in_247 : f32
      linalg.yield %444 : f32
    } -> tensor<1x16x?x6xf32>
    %261 = linalg.generic #loops1 ins(%260 : tensor<1x16x?x6xf32>) outs(%204 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %444 = arith.truncf %in : f32 to bf16
      linalg.yield %444 : bf16
    } -> tensor<1x16x?x6xbf16>
    %262 = linalg.generic #loops1 ins(%261 : tensor<1x16x?x6xbf16>) outs(%206 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %444 = arith.extf %in : bf16 to f32
      linalg.yield %444 : f32
    } -> tensor<1x16x?x6xf32>
    %263 = linalg.generic #loops1 ins(%262 : tensor<1x16x?x6xf32>) outs(%206 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %444 = arith.negf %in : f32
      %445 = math.exp %444 : f32
      %446 = arith.addf %445, %cst_2 : f32
      %447 = arith.divf %cst_2, %446 : f32
      linalg.yield %447 : f32
    } -> tensor<1x16x?x6xf32>
    %264 = linalg.generic #loops4 ins(%262, %263 : tensor<1x16x?x6xf32>, tensor<1x16x?x6xf32>) outs(%206 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %in_247: f32, %out: f32):
      %444 = arith.mulf %in, %in_247 : f32
      linalg.yield %444 : f32
    } -> tensor<1x16x?x6xf32>
    %265 = linalg.generic #loops1 ins(%264 : tensor<1x16x?x6xf32>) outs(%204 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %444 = arith.truncf %in : f32 to bf16
      linalg.yield %444 : bf16
    } -> tensor<1x16x?x6xbf16>
    %padded_202 = tensor.pad %265 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : bf16
    } : tensor<1x16x?x6xbf16> to tensor<1x16x?x8xbf16>
    %266 = linalg.generic #loops0 ins(%cst_29 : tensor<16xbf16>) outs(%8 : tensor<16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %444 = arith.extf %in : bf16 to f32
      linalg.yield %444 : f32
    } -> tensor<16xf32>
    %broadcasted_203 = linalg.broadcast ins(%266 : tensor<16xf32>) outs(%206 : tensor<1x16x?x6xf32>) dimensions = [0, 2, 3] 
    %267 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_202, %cst_30 : tensor<1x16x?x8xbf16>, tensor<16x16x3x3xbf16>) outs(%broadcasted_203 : tensor<1x16x?x6xf32>) -> tensor<1x16x?x6xf32>
    %268 = linalg.generic #loops1 ins(%267 : tensor<1x16x?x6xf32>) outs(%204 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %444 = arith.truncf %in : f32 to bf16
      linalg.yield %444 : bf16
    } -> tensor<1x16x?x6xbf16>
    %269 = linalg.generic #loops4 ins(%205, %268 : tensor<1x16x?x6xbf16>, tensor<1x16x?x6xbf16>) outs(%204 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: bf16, %in_247: bf16, %out: bf16):
      %444 = arith.addf %in, %in_247 : bf16
      linalg.yield %444 : bf16
    } -> tensor<1x16x?x6xbf16>
    %270 = linalg.generic #loops1 ins(%269 : tensor<1x16x?x6xbf16>) outs(%206 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %444 = arith.extf %in : bf16 to f32
      linalg.yield %444 : f32
    } -> tensor<1x16x?x6xf32>
    %collapsed_204 = tensor.collapse_shape %270 [[0], [1], [2, 3]] : tensor<1x16x?x6xf32> into tensor<1x16x?xf32>
    %expanded_205 = tensor.expand_shape %collapsed_204 [[0], [1, 2], [3]] output_shape [1, 8, 2, %208] : tensor<1x16x?xf32> into tensor<1x8x2x?xf32>
    %271 = linalg.generic #loops1 ins(%expanded_205 : tensor<1x8x2x?xf32>) outs(%209 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f32, %out: f64):
      %444 = arith.extf %in : f32 to f64
      linalg.yield %444 : f64
    } -> tensor<1x8x2x?xf64>
    %272 = linalg.generic #loops2 ins(%271 : tensor<1x8x2x?xf64>) outs(%19 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %444 = arith.addf %in, %out : f64
      linalg.yield %444 : f64
    } -> tensor<1x8x1x1xf64>
    %273 = linalg.generic #loops1 ins(%272 : tensor<1x8x1x1xf64>) outs(%18 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %444 = arith.sitofp %213 : i64 to f64
      %445 = arith.divf %in, %444 : f64
      linalg.yield %445 : f64
    } -> tensor<1x8x1x1xf64>
    %274 = linalg.generic #loops3 ins(%271, %273 : tensor<1x8x2x?xf64>, tensor<1x8x1x1xf64>) outs(%209 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f64, %in_247: f64, %out: f64):
      %444 = arith.subf %in, %in_247 : f64
      linalg.yield %444 : f64
    } -> tensor<1x8x2x?xf64>
    %275 = linalg.generic #loops4 ins(%274, %274 : tensor<1x8x2x?xf64>, tensor<1x8x2x?xf64>) outs(%209 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f64, %in_247: f64, %out: f64):
      %444 = arith.mulf %in, %in_247 : f64
      linalg.yield %444 : f64
    } -> tensor<1x8x2x?xf64>
    %276 = linalg.generic #loops2 ins(%275 : tensor<1x8x2x?xf64>) outs(%19 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %444 = arith.addf %in, %out : f64
      linalg.yield %444 : f64
    } -> tensor<1x8x1x1xf64>
    %277 = linalg.generic #loops1 ins(%276 : tensor<1x8x1x1xf64>) outs(%18 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %444 = arith.sitofp %213 : i64 to f64
      %445 = arith.divf %in, %444 : f64
      linalg.yield %445 : f64
    } -> tensor<1x8x1x1xf64>
    %278 = linalg.generic #loops1 ins(%277 : tensor<1x8x1x1xf64>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %444 = arith.truncf %in : f64 to f32
      linalg.yield %444 : f32
    } -> tensor<1x8x1x1xf32>
    %279 = linalg.generic #loops2 ins(%expanded_205 : tensor<1x8x2x?xf32>) outs(%30 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %444 = arith.addf %in, %out : f32
      linalg.yield %444 : f32
    } -> tensor<1x8x1x1xf32>
    %280 = linalg.generic #loops1 ins(%279 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %444 = arith.sitofp %213 : i64 to f32
      %445 = arith.divf %in, %444 : f32
      linalg.yield %445 : f32
    } -> tensor<1x8x1x1xf32>
    %281 = linalg.generic #loops1 ins(%278 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %444 = arith.truncf %cst_56 : f64 to f32
      %445 = arith.addf %in, %444 : f32
      linalg.yield %445 : f32
    } -> tensor<1x8x1x1xf32>
    %282 = linalg.generic #loops1 ins(%281 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %444 = math.rsqrt %in : f32
      linalg.yield %444 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_206 = tensor.expand_shape %cst_28 [[0, 1, 2, 3]] output_shape [1, 8, 2, 1] : tensor<16xbf16> into tensor<1x8x2x1xbf16>
    %283 = linalg.generic #loops5 ins(%282, %expanded_206 : tensor<1x8x1x1xf32>, tensor<1x8x2x1xbf16>) outs(%35 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_247: bf16, %out: f32):
      %444 = arith.extf %in_247 : bf16 to f32
      %445 = arith.mulf %in, %444 : f32
      linalg.yield %445 : f32
    } -> tensor<1x8x2x1xf32>
    %284 = linalg.generic #loops1 ins(%280 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %444 = arith.negf %in : f32
      linalg.yield %444 : f32
    } -> tensor<1x8x1x1xf32>
    %285 = linalg.generic #loops5 ins(%284, %283 : tensor<1x8x1x1xf32>, tensor<1x8x2x1xf32>) outs(%35 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_247: f32, %out: f32):
      %444 = arith.mulf %in, %in_247 : f32
      linalg.yield %444 : f32
    } -> tensor<1x8x2x1xf32>
    %expanded_207 = tensor.expand_shape %cst_27 [[0, 1, 2, 3]] output_shape [1, 8, 2, 1] : tensor<16xbf16> into tensor<1x8x2x1xbf16>
    %286 = linalg.generic #loops4 ins(%285, %expanded_207 : tensor<1x8x2x1xf32>, tensor<1x8x2x1xbf16>) outs(%35 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_247: bf16, %out: f32):
      %444 = arith.extf %in_247 : bf16 to f32
      %445 = arith.addf %in, %444 : f32
      linalg.yield %445 : f32
    } -> tensor<1x8x2x1xf32>
    %287 = linalg.generic #loops6 ins(%cst_104, %cst_105, %cst_106, %cst_107 : tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>) outs(%40 : tensor<1x16xf32>) {
    ^bb0(%in: i64, %in_247: i64, %in_248: i64, %in_249: i64, %out: f32):
      %444 = arith.cmpi slt, %in, %c0_i64 : i64
      %445 = arith.addi %in, %c1_i64 : i64
      %446 = arith.select %444, %445, %in : i64
      %447 = arith.index_cast %446 : i64 to index
      %448 = arith.cmpi slt, %in_247, %c0_i64 : i64
      %449 = arith.addi %in_247, %c8_i64 : i64
      %450 = arith.select %448, %449, %in_247 : i64
      %451 = arith.index_cast %450 : i64 to index
      %452 = arith.cmpi slt, %in_248, %c0_i64 : i64
      %453 = arith.addi %in_248, %c2_i64 : i64
      %454 = arith.select %452, %453, %in_248 : i64
      %455 = arith.index_cast %454 : i64 to index
      %456 = arith.cmpi slt, %in_249, %c0_i64 : i64
      %457 = arith.addi %in_249, %c1_i64 : i64
      %458 = arith.select %456, %457, %in_249 : i64
      %459 = arith.index_cast %458 : i64 to index
      %extracted = tensor.extract %283[%447, %451, %455, %459] : tensor<1x8x2x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16xf32>
    %288 = linalg.generic #loops6 ins(%cst_108, %cst_109, %cst_110, %cst_111 : tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>) outs(%40 : tensor<1x16xf32>) {
    ^bb0(%in: i64, %in_247: i64, %in_248: i64, %in_249: i64, %out: f32):
      %444 = arith.cmpi slt, %in, %c0_i64 : i64
      %445 = arith.addi %in, %c1_i64 : i64
      %446 = arith.select %444, %445, %in : i64
      %447 = arith.index_cast %446 : i64 to index
      %448 = arith.cmpi slt, %in_247, %c0_i64 : i64
      %449 = arith.addi %in_247, %c8_i64 : i64
      %450 = arith.select %448, %449, %in_247 : i64
      %451 = arith.index_cast %450 : i64 to index
      %452 = arith.cmpi slt, %in_248, %c0_i64 : i64
      %453 = arith.addi %in_248, %c2_i64 : i64
      %454 = arith.select %452, %453, %in_248 : i64
      %455 = arith.index_cast %454 : i64 to index
      %456 = arith.cmpi slt, %in_249, %c0_i64 : i64
      %457 = arith.addi %in_249, %c1_i64 : i64
      %458 = arith.select %456, %457, %in_249 : i64
      %459 = arith.index_cast %458 : i64 to index
      %extracted = tensor.extract %286[%447, %451, %455, %459] : tensor<1x8x2x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16xf32>
    %expanded_208 = tensor.expand_shape %287 [[0], [1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<1x16xf32> into tensor<1x16x1x1xf32>
    %expanded_209 = tensor.expand_shape %288 [[0], [1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<1x16xf32> into tensor<1x16x1x1xf32>
    %289 = linalg.generic #loops3 ins(%270, %expanded_208 : tensor<1x16x?x6xf32>, tensor<1x16x1x1xf32>) outs(%206 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %in_247: f32, %out: f32):
      %444 = arith.mulf %in, %in_247 : f32
      linalg.yield %444 : f32
    } -> tensor<1x16x?x6xf32>
    %290 = linalg.generic #loops3 ins(%289, %expanded_209 : tensor<1x16x?x6xf32>, tensor<1x16x1x1xf32>) outs(%206 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %in_247: f32, %out: f32):
      %444 = arith.addf %in, %in_247 : f32
      linalg.yield %444 : f32
    } -> tensor<1x16x?x6xf32>
    %291 = linalg.generic #loops1 ins(%290 : tensor<1x16x?x6xf32>) outs(%204 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %444 = arith.truncf %in : f32 to bf16
      linalg.yield %444 : bf16
    } -> tensor<1x16x?x6xbf16>
    %292 = linalg.generic #loops1 ins(%291 : tensor<1x16x?x6xbf16>) outs(%206 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %444 = arith.extf %in : bf16 to f32
      linalg.yield %444 : f32
    } -> tensor<1x16x?x6xf32>
    %293 = linalg.generic #loops1 ins(%292 : tensor<1x16x?x6xf32>) outs(%206 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %444 = arith.negf %in : f32
      %445 = math.exp %444 : f32
      %446 = arith.addf %445, %cst_2 : f32
      %447 = arith.divf %cst_2, %446 : f32
      linalg.yield %447 : f32
    } -> tensor<1x16x?x6xf32>
    %294 = linalg.generic #loops4 ins(%292, %293 : tensor<1x16x?x6xf32>, tensor<1x16x?x6xf32>) outs(%206 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %in_247: f32, %out: f32):
      %444 = arith.mulf %in, %in_247 : f32
      linalg.yield %444 : f32
    } -> tensor<1x16x?x6xf32>
    %295 = linalg.generic #loops1 ins(%294 : tensor<1x16x?x6xf32>) outs(%204 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %444 = arith.truncf %in : f32 to bf16
      linalg.yield %444 : bf16
    } -> tensor<1x16x?x6xbf16>
    %padded_210 = tensor.pad %295 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : bf16
    } : tensor<1x16x?x6xbf16> to tensor<1x16x?x8xbf16>
    %296 = linalg.generic #loops0 ins(%cst_25 : tensor<16xbf16>) outs(%8 : tensor<16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %444 = arith.extf %in : bf16 to f32
      linalg.yield %444 : f32
    } -> tensor<16xf32>
    %broadcasted_211 = linalg.broadcast ins(%296 : tensor<16xf32>) outs(%206 : tensor<1x16x?x6xf32>) dimensions = [0, 2, 3] 
    %297 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_210, %cst_26 : tensor<1x16x?x8xbf16>, tensor<16x16x3x3xbf16>) outs(%broadcasted_211 : tensor<1x16x?x6xf32>) -> tensor<1x16x?x6xf32>
    %298 = linalg.generic #loops1 ins(%297 : tensor<1x16x?x6xf32>) outs(%204 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %444 = arith.truncf %in : f32 to bf16
      linalg.yield %444 : bf16
    } -> tensor<1x16x?x6xbf16>
    %299 = linalg.generic #loops1 ins(%298 : tensor<1x16x?x6xbf16>) outs(%206 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %444 = arith.extf %in : bf16 to f32
      linalg.yield %444 : f32
    } -> tensor<1x16x?x6xf32>
    %collapsed_212 = tensor.collapse_shape %299 [[0], [1], [2, 3]] : tensor<1x16x?x6xf32> into tensor<1x16x?xf32>
    %expanded_213 = tensor.expand_shape %collapsed_212 [[0], [1, 2], [3]] output_shape [1, 8, 2, %208] : tensor<1x16x?xf32> into tensor<1x8x2x?xf32>
    %300 = linalg.generic #loops1 ins(%expanded_213 : tensor<1x8x2x?xf32>) outs(%209 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f32, %out: f64):
      %444 = arith.extf %in : f32 to f64
      linalg.yield %444 : f64
    } -> tensor<1x8x2x?xf64>
    %301 = linalg.generic #loops2 ins(%300 : tensor<1x8x2x?xf64>) outs(%19 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %444 = arith.addf %in, %out : f64
      linalg.yield %444 : f64
    } -> tensor<1x8x1x1xf64>
    %302 = linalg.generic #loops1 ins(%301 : tensor<1x8x1x1xf64>) outs(%18 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %444 = arith.sitofp %213 : i64 to f64
      %445 = arith.divf %in, %444 : f64
      linalg.yield %445 : f64
    } -> tensor<1x8x1x1xf64>
    %303 = linalg.generic #loops3 ins(%300, %302 : tensor<1x8x2x?xf64>, tensor<1x8x1x1xf64>) outs(%209 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f64, %in_247: f64, %out: f64):
      %444 = arith.subf %in, %in_247 : f64
      linalg.yield %444 : f64
    } -> tensor<1x8x2x?xf64>
    %304 = linalg.generic #loops4 ins(%303, %303 : tensor<1x8x2x?xf64>, tensor<1x8x2x?xf64>) outs(%209 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f64, %in_247: f64, %out: f64):
      %444 = arith.mulf %in, %in_247 : f64
      linalg.yield %444 : f64
    } -> tensor<1x8x2x?xf64>
    %305 = linalg.generic #loops2 ins(%304 : tensor<1x8x2x?xf64>) outs(%19 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %444 = arith.addf %in, %out : f64
      linalg.yield %444 : f64
    } -> tensor<1x8x1x1xf64>
    %306 = linalg.generic #loops1 ins(%305 : tensor<1x8x1x1xf64>) outs(%18 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %444 = arith.sitofp %213 : i64 to f64
      %445 = arith.divf %in, %444 : f64
      linalg.yield %445 : f64
    } -> tensor<1x8x1x1xf64>
    %307 = linalg.generic #loops1 ins(%306 : tensor<1x8x1x1xf64>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %444 = arith.truncf %in : f64 to f32
      linalg.yield %444 : f32
    } -> tensor<1x8x1x1xf32>
    %308 = linalg.generic #loops2 ins(%expanded_213 : tensor<1x8x2x?xf32>) outs(%30 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %444 = arith.addf %in, %out : f32
      linalg.yield %444 : f32
    } -> tensor<1x8x1x1xf32>
    %309 = linalg.generic #loops1 ins(%308 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %444 = arith.sitofp %213 : i64 to f32
      %445 = arith.divf %in, %444 : f32
      linalg.yield %445 : f32
    } -> tensor<1x8x1x1xf32>
    %310 = linalg.generic #loops1 ins(%307 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %444 = arith.truncf %cst_56 : f64 to f32
      %445 = arith.addf %in, %444 : f32
      linalg.yield %445 : f32
    } -> tensor<1x8x1x1xf32>
    %311 = linalg.generic #loops1 ins(%310 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %444 = math.rsqrt %in : f32
      linalg.yield %444 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_214 = tensor.expand_shape %cst_24 [[0, 1, 2, 3]] output_shape [1, 8, 2, 1] : tensor<16xbf16> into tensor<1x8x2x1xbf16>
    %312 = linalg.generic #loops5 ins(%311, %expanded_214 : tensor<1x8x1x1xf32>, tensor<1x8x2x1xbf16>) outs(%35 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_247: bf16, %out: f32):
      %444 = arith.extf %in_247 : bf16 to f32
      %445 = arith.mulf %in, %444 : f32
      linalg.yield %445 : f32
    } -> tensor<1x8x2x1xf32>
    %313 = linalg.generic #loops1 ins(%309 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %444 = arith.negf %in : f32
      linalg.yield %444 : f32
    } -> tensor<1x8x1x1xf32>
    %314 = linalg.generic #loops5 ins(%313, %312 : tensor<1x8x1x1xf32>, tensor<1x8x2x1xf32>) outs(%35 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_247: f32, %out: f32):
      %444 = arith.mulf %in, %in_247 : f32
      linalg.yield %444 : f32
    } -> tensor<1x8x2x1xf32>
    %expanded_215 = tensor.expand_shape %cst_23 [[0, 1, 2, 3]] output_shape [1, 8, 2, 1] : tensor<16xbf16> into tensor<1x8x2x1xbf16>
    %315 = linalg.generic #loops4 ins(%314, %expanded_215 : tensor<1x8x2x1xf32>, tensor<1x8x2x1xbf16>) outs(%35 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_247: bf16, %out: f32):
      %444 = arith.extf %in_247 : bf16 to f32
      %445 = arith.addf %in, %444 : f32
      linalg.yield %445 : f32
    } -> tensor<1x8x2x1xf32>
    %316 = linalg.generic #loops6 ins(%cst_112, %cst_113, %cst_114, %cst_115 : tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>) outs(%40 : tensor<1x16xf32>) {
    ^bb0(%in: i64, %in_247: i64, %in_248: i64, %in_249: i64, %out: f32):
      %444 = arith.cmpi slt, %in, %c0_i64 : i64
      %445 = arith.addi %in, %c1_i64 : i64
      %446 = arith.select %444, %445, %in : i64
      %447 = arith.index_cast %446 : i64 to index
      %448 = arith.cmpi slt, %in_247, %c0_i64 : i64
      %449 = arith.addi %in_247, %c8_i64 : i64
      %450 = arith.select %448, %449, %in_247 : i64
      %451 = arith.index_cast %450 : i64 to index
      %452 = arith.cmpi slt, %in_248, %c0_i64 : i64
      %453 = arith.addi %in_248, %c2_i64 : i64
      %454 = arith.select %452, %453, %in_248 : i64
      %455 = arith.index_cast %454 : i64 to index
      %456 = arith.cmpi slt, %in_249, %c0_i64 : i64
      %457 = arith.addi %in_249, %c1_i64 : i64
      %458 = arith.select %456, %457, %in_249 : i64
      %459 = arith.index_cast %458 : i64 to index
      %extracted = tensor.extract %312[%447, %451, %455, %459] : tensor<1x8x2x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16xf32>
    %317 = linalg.generic #loops6 ins(%cst_116, %cst_117, %cst_118, %cst_119 : tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>) outs(%40 : tensor<1x16xf32>) {
    ^bb0(%in: i64, %in_247: i64, %in_248: i64, %in_249: i64, %out: f32):
      %444 = arith.cmpi slt, %in, %c0_i64 : i64
      %445 = arith.addi %in, %c1_i64 : i64
      %446 = arith.select %444, %445, %in : i64
      %447 = arith.index_cast %446 : i64 to index
      %448 = arith.cmpi slt, %in_247, %c0_i64 : i64
      %449 = arith.addi %in_247, %c8_i64 : i64
      %450 = arith.select %448, %449, %in_247 : i64
      %451 = arith.index_cast %450 : i64 to index
      %452 = arith.cmpi slt, %in_248, %c0_i64 : i64
      %453 = arith.addi %in_248, %c2_i64 : i64
      %454 = arith.select %452, %453, %in_248 : i64
      %455 = arith.index_cast %454 : i64 to index
      %456 = arith.cmpi slt, %in_249, %c0_i64 : i64
      %457 = arith.addi %in_249, %c1_i64 : i64
      %458 = arith.select %456, %457, %in_249 : i64
      %459 = arith.index_cast %458 : i64 to index
      %extracted = tensor.extract %315[%447, %451, %455, %459] : tensor<1x8x2x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16xf32>
    %expanded_216 = tensor.expand_shape %316 [[0], [1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<1x16xf32> into tensor<1x16x1x1xf32>
    %expanded_217 = tensor.expand_shape %317 [[0], [1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<1x16xf32> into tensor<1x16x1x1xf32>
    %318 = linalg.generic #loops3 ins(%299, %expanded_216 : tensor<1x16x?x6xf32>, tensor<1x16x1x1xf32>) outs(%206 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %in_247: f32, %out: f32):
      %444 = arith.mulf %in, %in_247 : f32
      linalg.yield %444 : f32
    } -> tensor<1x16x?x6xf32>
    %319 = linalg.generic #loops3 ins(%318, %expanded_217 : tensor<1x16x?x6xf32>, tensor<1x16x1x1xf32>) outs(%206 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %in_247: f32, %out: f32):
      %444 = arith.addf %in, %in_247 : f32
      linalg.yield %444 : f32
    } -> tensor<1x16x?x6xf32>
    %320 = linalg.generic #loops1 ins(%319 : tensor<1x16x?x6xf32>) outs(%204 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %444 = arith.truncf %in : f32 to bf16
      linalg.yield %444 : bf16
    } -> tensor<1x16x?x6xbf16>
    %321 = linalg.generic #loops1 ins(%320 : tensor<1x16x?x6xbf16>) outs(%206 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %444 = arith.extf %in : bf16 to f32
      linalg.yield %444 : f32
    } -> tensor<1x16x?x6xf32>
    %322 = linalg.generic #loops1 ins(%321 : tensor<1x16x?x6xf32>) outs(%206 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %444 = arith.negf %in : f32
      %445 = math.exp %444 : f32
      %446 = arith.addf %445, %cst_2 : f32
      %447 = arith.divf %cst_2, %446 : f32
      linalg.yield %447 : f32
    } -> tensor<1x16x?x6xf32>
    %323 = linalg.generic #loops4 ins(%321, %322 : tensor<1x16x?x6xf32>, tensor<1x16x?x6xf32>) outs(%206 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %in_247: f32, %out: f32):
      %444 = arith.mulf %in, %in_247 : f32
      linalg.yield %444 : f32
    } -> tensor<1x16x?x6xf32>
    %324 = linalg.generic #loops1 ins(%323 : tensor<1x16x?x6xf32>) outs(%204 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %444 = arith.truncf %in : f32 to bf16
      linalg.yield %444 : bf16
    } -> tensor<1x16x?x6xbf16>
    %padded_218 = tensor.pad %324 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : bf16
    } : tensor<1x16x?x6xbf16> to tensor<1x16x?x8xbf16>
    %325 = linalg.generic #loops0 ins(%cst_21 : tensor<16xbf16>) outs(%8 : tensor<16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %444 = arith.extf %in : bf16 to f32
      linalg.yield %444 : f32
    } -> tensor<16xf32>
    %broadcasted_219 = linalg.broadcast ins(%325 : tensor<16xf32>) outs(%206 : tensor<1x16x?x6xf32>) dimensions = [0, 2, 3] 
    %326 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_218, %cst_22 : tensor<1x16x?x8xbf16>, tensor<16x16x3x3xbf16>) outs(%broadcasted_219 : tensor<1x16x?x6xf32>) -> tensor<1x16x?x6xf32>
    %327 = linalg.generic #loops1 ins(%326 : tensor<1x16x?x6xf32>) outs(%204 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %444 = arith.truncf %in : f32 to bf16
      linalg.yield %444 : bf16
    } -> tensor<1x16x?x6xbf16>
    %328 = linalg.generic #loops4 ins(%269, %327 : tensor<1x16x?x6xbf16>, tensor<1x16x?x6xbf16>) outs(%204 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: bf16, %in_247: bf16, %out: bf16):
      %444 = arith.addf %in, %in_247 : bf16
      linalg.yield %444 : bf16
    } -> tensor<1x16x?x6xbf16>
    %329 = arith.index_cast %202 : index to i64
    %330 = arith.sitofp %329 : i64 to f32
    %331 = arith.mulf %330, %cst_62 : f32
    %332 = math.floor %331 : f32
    %333 = arith.fptosi %332 : f32 to i64
    %334 = arith.index_cast %333 : i64 to index
    %335 = tensor.empty(%334) : tensor<1x16x?x12xbf16>
    %336 = linalg.generic #loops12 outs(%335 : tensor<1x16x?x12xbf16>) {
    ^bb0(%out: bf16):
      %444 = linalg.index 1 : index
      %445 = linalg.index 2 : index
      %446 = linalg.index 3 : index
      %447 = arith.index_cast %445 : index to i64
      %448 = arith.sitofp %447 : i64 to f32
      %449 = arith.divf %448, %cst_62 : f32
      %450 = math.floor %449 : f32
      %451 = arith.subf %330, %cst_2 : f32
      %452 = arith.maximumf %450, %cst_1 : f32
      %453 = arith.minimumf %452, %451 : f32
      %454 = arith.fptosi %453 : f32 to i64
      %455 = arith.index_cast %454 : i64 to index
      %456 = arith.index_cast %446 : index to i64
      %457 = arith.sitofp %456 : i64 to f32
      %458 = arith.divf %457, %cst_62 : f32
      %459 = math.floor %458 : f32
      %460 = arith.maximumf %459, %cst_1 : f32
      %461 = arith.minimumf %460, %cst_63 : f32
      %462 = arith.fptosi %461 : f32 to i64
      %463 = arith.index_cast %462 : i64 to index
      %extracted = tensor.extract %328[%c0, %444, %455, %463] : tensor<1x16x?x6xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x16x?x12xbf16>
    %padded_220 = tensor.pad %336 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : bf16
    } : tensor<1x16x?x12xbf16> to tensor<1x16x?x14xbf16>
    %337 = tensor.empty(%334) : tensor<1x16x?x12xf32>
    %338 = linalg.generic #loops0 ins(%cst_19 : tensor<16xbf16>) outs(%8 : tensor<16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %444 = arith.extf %in : bf16 to f32
      linalg.yield %444 : f32
    } -> tensor<16xf32>
    %broadcasted_221 = linalg.broadcast ins(%338 : tensor<16xf32>) outs(%337 : tensor<1x16x?x12xf32>) dimensions = [0, 2, 3] 
    %339 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_220, %cst_20 : tensor<1x16x?x14xbf16>, tensor<16x16x3x3xbf16>) outs(%broadcasted_221 : tensor<1x16x?x12xf32>) -> tensor<1x16x?x12xf32>
    %340 = linalg.generic #loops1 ins(%339 : tensor<1x16x?x12xf32>) outs(%335 : tensor<1x16x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %444 = arith.truncf %in : f32 to bf16
      linalg.yield %444 : bf16
    } -> tensor<1x16x?x12xbf16>
    %341 = linalg.generic #loops1 ins(%340 : tensor<1x16x?x12xbf16>) outs(%337 : tensor<1x16x?x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %444 = arith.extf %in : bf16 to f32
      linalg.yield %444 : f32
    } -> tensor<1x16x?x12xf32>
    %collapsed_222 = tensor.collapse_shape %341 [[0], [1], [2, 3]] : tensor<1x16x?x12xf32> into tensor<1x16x?xf32>
    %342 = affine.apply #map15()[%334]
    %expanded_223 = tensor.expand_shape %collapsed_222 [[0], [1, 2], [3]] output_shape [1, 8, 2, %342] : tensor<1x16x?xf32> into tensor<1x8x2x?xf32>
    %343 = tensor.empty(%342) : tensor<1x8x2x?xf64>
    %344 = linalg.generic #loops1 ins(%expanded_223 : tensor<1x8x2x?xf32>) outs(%343 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f32, %out: f64):
      %444 = arith.extf %in : f32 to f64
      linalg.yield %444 : f64
    } -> tensor<1x8x2x?xf64>
    %345 = linalg.generic #loops2 ins(%344 : tensor<1x8x2x?xf64>) outs(%19 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %444 = arith.addf %in, %out : f64
      linalg.yield %444 : f64
    } -> tensor<1x8x1x1xf64>
    %346 = arith.index_cast %342 : index to i64
    %347 = arith.muli %346, %c2_i64 : i64
    %348 = linalg.generic #loops1 ins(%345 : tensor<1x8x1x1xf64>) outs(%18 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %444 = arith.sitofp %347 : i64 to f64
      %445 = arith.divf %in, %444 : f64
      linalg.yield %445 : f64
    } -> tensor<1x8x1x1xf64>
    %349 = linalg.generic #loops3 ins(%344, %348 : tensor<1x8x2x?xf64>, tensor<1x8x1x1xf64>) outs(%343 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f64, %in_247: f64, %out: f64):
      %444 = arith.subf %in, %in_247 : f64
      linalg.yield %444 : f64
    } -> tensor<1x8x2x?xf64>
    %350 = linalg.generic #loops4 ins(%349, %349 : tensor<1x8x2x?xf64>, tensor<1x8x2x?xf64>) outs(%343 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f64, %in_247: f64, %out: f64):
      %444 = arith.mulf %in, %in_247 : f64
      linalg.yield %444 : f64
    } -> tensor<1x8x2x?xf64>
    %351 = linalg.generic #loops2 ins(%350 : tensor<1x8x2x?xf64>) outs(%19 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %444 = arith.addf %in, %out : f64
      linalg.yield %444 : f64
    } -> tensor<1x8x1x1xf64>
    %352 = linalg.generic #loops1 ins(%351 : tensor<1x8x1x1xf64>) outs(%18 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %444 = arith.sitofp %347 : i64 to f64
      %445 = arith.divf %in, %444 : f64
      linalg.yield %445 : f64
    } -> tensor<1x8x1x1xf64>
    %353 = linalg.generic #loops1 ins(%352 : tensor<1x8x1x1xf64>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %444 = arith.truncf %in : f64 to f32
      linalg.yield %444 : f32
    } -> tensor<1x8x1x1xf32>
    %354 = linalg.generic #loops2 ins(%expanded_223 : tensor<1x8x2x?xf32>) outs(%30 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %444 = arith.addf %in, %out : f32
      linalg.yield %444 : f32
    } -> tensor<1x8x1x1xf32>
    %355 = linalg.generic #loops1 ins(%354 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %444 = arith.sitofp %347 : i64 to f32
      %445 = arith.divf %in, %444 : f32
      linalg.yield %445 : f32
    } -> tensor<1x8x1x1xf32>
    %356 = linalg.generic #loops1 ins(%353 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %444 = arith.truncf %cst_56 : f64 to f32
      %445 = arith.addf %in, %444 : f32
      linalg.yield %445 : f32
    } -> tensor<1x8x1x1xf32>
    %357 = linalg.generic #loops1 ins(%356 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %444 = math.rsqrt %in : f32
      linalg.yield %444 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_224 = tensor.expand_shape %cst_18 [[0, 1, 2, 3]] output_shape [1, 8, 2, 1] : tensor<16xbf16> into tensor<1x8x2x1xbf16>
    %358 = linalg.generic #loops5 ins(%357, %expanded_224 : tensor<1x8x1x1xf32>, tensor<1x8x2x1xbf16>) outs(%35 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_247: bf16, %out: f32):
      %444 = arith.extf %in_247 : bf16 to f32
      %445 = arith.mulf %in, %444 : f32
      linalg.yield %445 : f32
    } -> tensor<1x8x2x1xf32>
    %359 = linalg.generic #loops1 ins(%355 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %444 = arith.negf %in : f32
      linalg.yield %444 : f32
    } -> tensor<1x8x1x1xf32>
    %360 = linalg.generic #loops5 ins(%359, %358 : tensor<1x8x1x1xf32>, tensor<1x8x2x1xf32>) outs(%35 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_247: f32, %out: f32):
      %444 = arith.mulf %in, %in_247 : f32
      linalg.yield %444 : f32
    } -> tensor<1x8x2x1xf32>
    %expanded_225 = tensor.expand_shape %cst_17 [[0, 1, 2, 3]] output_shape [1, 8, 2, 1] : tensor<16xbf16> into tensor<1x8x2x1xbf16>
    %361 = linalg.generic #loops4 ins(%360, %expanded_225 : tensor<1x8x2x1xf32>, tensor<1x8x2x1xbf16>) outs(%35 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_247: bf16, %out: f32):
      %444 = arith.extf %in_247 : bf16 to f32
      %445 = arith.addf %in, %444 : f32
      linalg.yield %445 : f32
    } -> tensor<1x8x2x1xf32>
    %362 = linalg.generic #loops6 ins(%cst_120, %cst_121, %cst_122, %cst_123 : tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>) outs(%40 : tensor<1x16xf32>) {
    ^bb0(%in: i64, %in_247: i64, %in_248: i64, %in_249: i64, %out: f32):
      %444 = arith.cmpi slt, %in, %c0_i64 : i64
      %445 = arith.addi %in, %c1_i64 : i64
      %446 = arith.select %444, %445, %in : i64
      %447 = arith.index_cast %446 : i64 to index
      %448 = arith.cmpi slt, %in_247, %c0_i64 : i64
      %449 = arith.addi %in_247, %c8_i64 : i64
      %450 = arith.select %448, %449, %in_247 : i64
      %451 = arith.index_cast %450 : i64 to index
      %452 = arith.cmpi slt, %in_248, %c0_i64 : i64
      %453 = arith.addi %in_248, %c2_i64 : i64
      %454 = arith.select %452, %453, %in_248 : i64
      %455 = arith.index_cast %454 : i64 to index
      %456 = arith.cmpi slt, %in_249, %c0_i64 : i64
      %457 = arith.addi %in_249, %c1_i64 : i64
      %458 = arith.select %456, %457, %in_249 : i64
      %459 = arith.index_cast %458 : i64 to index
      %extracted = tensor.extract %358[%447, %451, %455, %459] : tensor<1x8x2x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16xf32>
    %363 = linalg.generic #loops6 ins(%cst_124, %cst_125, %cst_126, %cst_127 : tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>) outs(%40 : tensor<1x16xf32>) {
    ^bb0(%in: i64, %in_247: i64, %in_248: i64, %in_249: i64, %out: f32):
      %444 = arith.cmpi slt, %in, %c0_i64 : i64
      %445 = arith.addi %in, %c1_i64 : i64
      %446 = arith.select %444, %445, %in : i64
      %447 = arith.index_cast %446 : i64 to index
      %448 = arith.cmpi slt, %in_247, %c0_i64 : i64
      %449 = arith.addi %in_247, %c8_i64 : i64
      %450 = arith.select %448, %449, %in_247 : i64
      %451 = arith.index_cast %450 : i64 to index
      %452 = arith.cmpi slt, %in_248, %c0_i64 : i64
      %453 = arith.addi %in_248, %c2_i64 : i64
      %454 = arith.select %452, %453, %in_248 : i64
      %455 = arith.index_cast %454 : i64 to index
      %456 = arith.cmpi slt, %in_249, %c0_i64 : i64
      %457 = arith.addi %in_249, %c1_i64 : i64
      %458 = arith.select %456, %457, %in_249 : i64
      %459 = arith.index_cast %458 : i64 to index
      %extracted = tensor.extract %361[%447, %451, %455, %459] : tensor<1x8x2x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16xf32>
    %expanded_226 = tensor.expand_shape %362 [[0], [1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<1x16xf32> into tensor<1x16x1x1xf32>
    %expanded_227 = tensor.expand_shape %363 [[0], [1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<1x16xf32> into tensor<1x16x1x1xf32>
    %364 = linalg.generic #loops3 ins(%341, %expanded_226 : tensor<1x16x?x12xf32>, tensor<1x16x1x1xf32>) outs(%337 : tensor<1x16x?x12xf32>) {
    ^bb0(%in: f32, %in_247: f32, %out: f32):
      %444 = arith.mulf %in, %in_247 : f32
      linalg.yield %444 : f32
    } -> tensor<1x16x?x12xf32>
    %365 = linalg.generic #loops3 ins(%364, %expanded_227 : tensor<1x16x?x12xf32>, tensor<1x16x1x1xf32>) outs(%337 : tensor<1x16x?x12xf32>) {
    ^bb0(%in: f32, %in_247: f32, %out: f32):
      %444 = arith.addf %in, %in_247 : f32
      linalg.yield %444 : f32
    } -> tensor<1x16x?x12xf32>
    %366 = linalg.generic #loops1 ins(%365 : tensor<1x16x?x12xf32>) outs(%335 : tensor<1x16x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %444 = arith.truncf %in : f32 to bf16
      linalg.yield %444 : bf16
    } -> tensor<1x16x?x12xbf16>
    %367 = linalg.generic #loops1 ins(%366 : tensor<1x16x?x12xbf16>) outs(%337 : tensor<1x16x?x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %444 = arith.extf %in : bf16 to f32
      linalg.yield %444 : f32
    } -> tensor<1x16x?x12xf32>
    %368 = linalg.generic #loops1 ins(%367 : tensor<1x16x?x12xf32>) outs(%337 : tensor<1x16x?x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %444 = arith.negf %in : f32
      %445 = math.exp %444 : f32
      %446 = arith.addf %445, %cst_2 : f32
      %447 = arith.divf %cst_2, %446 : f32
      linalg.yield %447 : f32
    } -> tensor<1x16x?x12xf32>
    %369 = linalg.generic #loops4 ins(%367, %368 : tensor<1x16x?x12xf32>, tensor<1x16x?x12xf32>) outs(%337 : tensor<1x16x?x12xf32>) {
    ^bb0(%in: f32, %in_247: f32, %out: f32):
      %444 = arith.mulf %in, %in_247 : f32
      linalg.yield %444 : f32
    } -> tensor<1x16x?x12xf32>
    %370 = linalg.generic #loops1 ins(%369 : tensor<1x16x?x12xf32>) outs(%335 : tensor<1x16x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %444 = arith.truncf %in : f32 to bf16
      linalg.yield %444 : bf16
    } -> tensor<1x16x?x12xbf16>
    %padded_228 = tensor.pad %370 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : bf16
    } : tensor<1x16x?x12xbf16> to tensor<1x16x?x14xbf16>
    %371 = tensor.empty(%334) : tensor<1x8x?x12xf32>
    %372 = tensor.empty() : tensor<8xf32>
    %373 = linalg.generic #loops0 ins(%cst_15 : tensor<8xbf16>) outs(%372 : tensor<8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %444 = arith.extf %in : bf16 to f32
      linalg.yield %444 : f32
    } -> tensor<8xf32>
    %broadcasted_229 = linalg.broadcast ins(%373 : tensor<8xf32>) outs(%371 : tensor<1x8x?x12xf32>) dimensions = [0, 2, 3] 
    %374 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_228, %cst_16 : tensor<1x16x?x14xbf16>, tensor<8x16x3x3xbf16>) outs(%broadcasted_229 : tensor<1x8x?x12xf32>) -> tensor<1x8x?x12xf32>
    %375 = tensor.empty(%334) : tensor<1x8x?x12xbf16>
    %376 = linalg.generic #loops1 ins(%374 : tensor<1x8x?x12xf32>) outs(%375 : tensor<1x8x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %444 = arith.truncf %in : f32 to bf16
      linalg.yield %444 : bf16
    } -> tensor<1x8x?x12xbf16>
    %377 = linalg.generic #loops1 ins(%376 : tensor<1x8x?x12xbf16>) outs(%371 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %444 = arith.extf %in : bf16 to f32
      linalg.yield %444 : f32
    } -> tensor<1x8x?x12xf32>
    %collapsed_230 = tensor.collapse_shape %377 [[0], [1], [2, 3]] : tensor<1x8x?x12xf32> into tensor<1x8x?xf32>
    %expanded_231 = tensor.expand_shape %collapsed_230 [[0], [1], [2, 3]] output_shape [1, 8, 1, %342] : tensor<1x8x?xf32> into tensor<1x8x1x?xf32>
    %378 = tensor.empty(%342) : tensor<1x8x1x?xf64>
    %379 = linalg.generic #loops1 ins(%expanded_231 : tensor<1x8x1x?xf32>) outs(%378 : tensor<1x8x1x?xf64>) {
    ^bb0(%in: f32, %out: f64):
      %444 = arith.extf %in : f32 to f64
      linalg.yield %444 : f64
    } -> tensor<1x8x1x?xf64>
    %380 = linalg.generic #loops2 ins(%379 : tensor<1x8x1x?xf64>) outs(%19 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %444 = arith.addf %in, %out : f64
      linalg.yield %444 : f64
    } -> tensor<1x8x1x1xf64>
    %381 = linalg.generic #loops1 ins(%380 : tensor<1x8x1x1xf64>) outs(%18 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %444 = arith.sitofp %346 : i64 to f64
      %445 = arith.divf %in, %444 : f64
      linalg.yield %445 : f64
    } -> tensor<1x8x1x1xf64>
    %382 = linalg.generic #loops14 ins(%379, %381 : tensor<1x8x1x?xf64>, tensor<1x8x1x1xf64>) outs(%378 : tensor<1x8x1x?xf64>) {
    ^bb0(%in: f64, %in_247: f64, %out: f64):
      %444 = arith.subf %in, %in_247 : f64
      linalg.yield %444 : f64
    } -> tensor<1x8x1x?xf64>
    %383 = linalg.generic #loops4 ins(%382, %382 : tensor<1x8x1x?xf64>, tensor<1x8x1x?xf64>) outs(%378 : tensor<1x8x1x?xf64>) {
    ^bb0(%in: f64, %in_247: f64, %out: f64):
      %444 = arith.mulf %in, %in_247 : f64
      linalg.yield %444 : f64
    } -> tensor<1x8x1x?xf64>
    %384 = linalg.generic #loops2 ins(%383 : tensor<1x8x1x?xf64>) outs(%19 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %444 = arith.addf %in, %out : f64
      linalg.yield %444 : f64
    } -> tensor<1x8x1x1xf64>
    %385 = linalg.generic #loops1 ins(%384 : tensor<1x8x1x1xf64>) outs(%18 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %444 = arith.sitofp %346 : i64 to f64
      %445 = arith.divf %in, %444 : f64
      linalg.yield %445 : f64
    } -> tensor<1x8x1x1xf64>
    %386 = linalg.generic #loops1 ins(%385 : tensor<1x8x1x1xf64>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %444 = arith.truncf %in : f64 to f32
      linalg.yield %444 : f32
    } -> tensor<1x8x1x1xf32>
    %387 = linalg.generic #loops2 ins(%expanded_231 : tensor<1x8x1x?xf32>) outs(%30 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %444 = arith.addf %in, %out : f32
      linalg.yield %444 : f32
    } -> tensor<1x8x1x1xf32>
    %388 = linalg.generic #loops1 ins(%387 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %444 = arith.sitofp %346 : i64 to f32
      %445 = arith.divf %in, %444 : f32
      linalg.yield %445 : f32
    } -> tensor<1x8x1x1xf32>
    %389 = linalg.generic #loops1 ins(%386 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %444 = arith.truncf %cst_56 : f64 to f32
      %445 = arith.addf %in, %444 : f32
      linalg.yield %445 : f32
    } -> tensor<1x8x1x1xf32>
    %390 = linalg.generic #loops1 ins(%389 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %444 = math.rsqrt %in : f32
      linalg.yield %444 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_232 = tensor.expand_shape %cst_14 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xbf16> into tensor<1x8x1x1xbf16>
    %391 = linalg.generic #loops4 ins(%390, %expanded_232 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xbf16>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_247: bf16, %out: f32):
      %444 = arith.extf %in_247 : bf16 to f32
      %445 = arith.mulf %in, %444 : f32
      linalg.yield %445 : f32
    } -> tensor<1x8x1x1xf32>
    %392 = linalg.generic #loops1 ins(%388 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %444 = arith.negf %in : f32
      linalg.yield %444 : f32
    } -> tensor<1x8x1x1xf32>
    %393 = linalg.generic #loops4 ins(%392, %391 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_247: f32, %out: f32):
      %444 = arith.mulf %in, %in_247 : f32
      linalg.yield %444 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_233 = tensor.expand_shape %cst_13 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xbf16> into tensor<1x8x1x1xbf16>
    %394 = linalg.generic #loops4 ins(%393, %expanded_233 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xbf16>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_247: bf16, %out: f32):
      %444 = arith.extf %in_247 : bf16 to f32
      %445 = arith.addf %in, %444 : f32
      linalg.yield %445 : f32
    } -> tensor<1x8x1x1xf32>
    %395 = tensor.empty() : tensor<1x8xf32>
    %396 = linalg.generic #loops6 ins(%cst_128, %cst_129, %cst_130, %cst_131 : tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>) outs(%395 : tensor<1x8xf32>) {
    ^bb0(%in: i64, %in_247: i64, %in_248: i64, %in_249: i64, %out: f32):
      %444 = arith.cmpi slt, %in, %c0_i64 : i64
      %445 = arith.addi %in, %c1_i64 : i64
      %446 = arith.select %444, %445, %in : i64
      %447 = arith.index_cast %446 : i64 to index
      %448 = arith.cmpi slt, %in_247, %c0_i64 : i64
      %449 = arith.addi %in_247, %c8_i64 : i64
      %450 = arith.select %448, %449, %in_247 : i64
      %451 = arith.index_cast %450 : i64 to index
      %452 = arith.cmpi slt, %in_248, %c0_i64 : i64
      %453 = arith.addi %in_248, %c1_i64 : i64
      %454 = arith.select %452, %453, %in_248 : i64
      %455 = arith.index_cast %454 : i64 to index
      %456 = arith.cmpi slt, %in_249, %c0_i64 : i64
      %457 = arith.addi %in_249, %c1_i64 : i64
      %458 = arith.select %456, %457, %in_249 : i64
      %459 = arith.index_cast %458 : i64 to index
      %extracted = tensor.extract %391[%447, %451, %455, %459] : tensor<1x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8xf32>
    %397 = linalg.generic #loops6 ins(%cst_132, %cst_133, %cst_134, %cst_135 : tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>) outs(%395 : tensor<1x8xf32>) {
    ^bb0(%in: i64, %in_247: i64, %in_248: i64, %in_249: i64, %out: f32):
      %444 = arith.cmpi slt, %in, %c0_i64 : i64
      %445 = arith.addi %in, %c1_i64 : i64
      %446 = arith.select %444, %445, %in : i64
      %447 = arith.index_cast %446 : i64 to index
      %448 = arith.cmpi slt, %in_247, %c0_i64 : i64
      %449 = arith.addi %in_247, %c8_i64 : i64
      %450 = arith.select %448, %449, %in_247 : i64
      %451 = arith.index_cast %450 : i64 to index
      %452 = arith.cmpi slt, %in_248, %c0_i64 : i64
      %453 = arith.addi %in_248, %c1_i64 : i64
      %454 = arith.select %452, %453, %in_248 : i64
      %455 = arith.index_cast %454 : i64 to index
      %456 = arith.cmpi slt, %in_249, %c0_i64 : i64
      %457 = arith.addi %in_249, %c1_i64 : i64
      %458 = arith.select %456, %457, %in_249 : i64
      %459 = arith.index_cast %458 : i64 to index
      %extracted = tensor.extract %394[%447, %451, %455, %459] : tensor<1x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8xf32>
    %expanded_234 = tensor.expand_shape %396 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xf32> into tensor<1x8x1x1xf32>
    %expanded_235 = tensor.expand_shape %397 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xf32> into tensor<1x8x1x1xf32>
    %398 = linalg.generic #loops3 ins(%377, %expanded_234 : tensor<1x8x?x12xf32>, tensor<1x8x1x1xf32>) outs(%371 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: f32, %in_247: f32, %out: f32):
      %444 = arith.mulf %in, %in_247 : f32
      linalg.yield %444 : f32
    } -> tensor<1x8x?x12xf32>
    %399 = linalg.generic #loops3 ins(%398, %expanded_235 : tensor<1x8x?x12xf32>, tensor<1x8x1x1xf32>) outs(%371 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: f32, %in_247: f32, %out: f32):
      %444 = arith.addf %in, %in_247 : f32
      linalg.yield %444 : f32
    } -> tensor<1x8x?x12xf32>
    %400 = linalg.generic #loops1 ins(%399 : tensor<1x8x?x12xf32>) outs(%375 : tensor<1x8x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %444 = arith.truncf %in : f32 to bf16
      linalg.yield %444 : bf16
    } -> tensor<1x8x?x12xbf16>
    %401 = linalg.generic #loops1 ins(%400 : tensor<1x8x?x12xbf16>) outs(%371 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %444 = arith.extf %in : bf16 to f32
      linalg.yield %444 : f32
    } -> tensor<1x8x?x12xf32>
    %402 = linalg.generic #loops1 ins(%401 : tensor<1x8x?x12xf32>) outs(%371 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %444 = arith.negf %in : f32
      %445 = math.exp %444 : f32
      %446 = arith.addf %445, %cst_2 : f32
      %447 = arith.divf %cst_2, %446 : f32
      linalg.yield %447 : f32
    } -> tensor<1x8x?x12xf32>
    %403 = linalg.generic #loops4 ins(%401, %402 : tensor<1x8x?x12xf32>, tensor<1x8x?x12xf32>) outs(%371 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: f32, %in_247: f32, %out: f32):
      %444 = arith.mulf %in, %in_247 : f32
      linalg.yield %444 : f32
    } -> tensor<1x8x?x12xf32>
    %404 = linalg.generic #loops1 ins(%403 : tensor<1x8x?x12xf32>) outs(%375 : tensor<1x8x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %444 = arith.truncf %in : f32 to bf16
      linalg.yield %444 : bf16
    } -> tensor<1x8x?x12xbf16>
    %padded_236 = tensor.pad %404 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : bf16
    } : tensor<1x8x?x12xbf16> to tensor<1x8x?x14xbf16>
    %405 = linalg.generic #loops0 ins(%cst_11 : tensor<8xbf16>) outs(%372 : tensor<8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %444 = arith.extf %in : bf16 to f32
      linalg.yield %444 : f32
    } -> tensor<8xf32>
    %broadcasted_237 = linalg.broadcast ins(%405 : tensor<8xf32>) outs(%371 : tensor<1x8x?x12xf32>) dimensions = [0, 2, 3] 
    %406 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_236, %cst_12 : tensor<1x8x?x14xbf16>, tensor<8x8x3x3xbf16>) outs(%broadcasted_237 : tensor<1x8x?x12xf32>) -> tensor<1x8x?x12xf32>
    %407 = linalg.generic #loops1 ins(%406 : tensor<1x8x?x12xf32>) outs(%375 : tensor<1x8x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %444 = arith.truncf %in : f32 to bf16
      linalg.yield %444 : bf16
    } -> tensor<1x8x?x12xbf16>
    %408 = linalg.generic #loops0 ins(%cst_9 : tensor<8xbf16>) outs(%372 : tensor<8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %444 = arith.extf %in : bf16 to f32
      linalg.yield %444 : f32
    } -> tensor<8xf32>
    %broadcasted_238 = linalg.broadcast ins(%408 : tensor<8xf32>) outs(%371 : tensor<1x8x?x12xf32>) dimensions = [0, 2, 3] 
    %409 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%340, %cst_10 : tensor<1x16x?x12xbf16>, tensor<8x16x1x1xbf16>) outs(%broadcasted_238 : tensor<1x8x?x12xf32>) -> tensor<1x8x?x12xf32>
    %410 = linalg.generic #loops1 ins(%409 : tensor<1x8x?x12xf32>) outs(%375 : tensor<1x8x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %444 = arith.truncf %in : f32 to bf16
      linalg.yield %444 : bf16
    } -> tensor<1x8x?x12xbf16>
    %411 = linalg.generic #loops4 ins(%410, %407 : tensor<1x8x?x12xbf16>, tensor<1x8x?x12xbf16>) outs(%375 : tensor<1x8x?x12xbf16>) {
    ^bb0(%in: bf16, %in_247: bf16, %out: bf16):
      %444 = arith.addf %in, %in_247 : bf16
      linalg.yield %444 : bf16
    } -> tensor<1x8x?x12xbf16>
    %412 = linalg.generic #loops1 ins(%411 : tensor<1x8x?x12xbf16>) outs(%371 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %444 = arith.extf %in : bf16 to f32
      linalg.yield %444 : f32
    } -> tensor<1x8x?x12xf32>
    %collapsed_239 = tensor.collapse_shape %412 [[0], [1], [2, 3]] : tensor<1x8x?x12xf32> into tensor<1x8x?xf32>
    %expanded_240 = tensor.expand_shape %collapsed_239 [[0], [1], [2, 3]] output_shape [1, 8, 1, %342] : tensor<1x8x?xf32> into tensor<1x8x1x?xf32>
    %413 = linalg.generic #loops1 ins(%expanded_240 : tensor<1x8x1x?xf32>) outs(%378 : tensor<1x8x1x?xf64>) {
    ^bb0(%in: f32, %out: f64):
      %444 = arith.extf %in : f32 to f64
      linalg.yield %444 : f64
    } -> tensor<1x8x1x?xf64>
    %414 = linalg.generic #loops2 ins(%413 : tensor<1x8x1x?xf64>) outs(%19 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %444 = arith.addf %in, %out : f64
      linalg.yield %444 : f64
    } -> tensor<1x8x1x1xf64>
    %415 = linalg.generic #loops1 ins(%414 : tensor<1x8x1x1xf64>) outs(%18 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %444 = arith.sitofp %346 : i64 to f64
      %445 = arith.divf %in, %444 : f64
      linalg.yield %445 : f64
    } -> tensor<1x8x1x1xf64>
    %416 = linalg.generic #loops14 ins(%413, %415 : tensor<1x8x1x?xf64>, tensor<1x8x1x1xf64>) outs(%378 : tensor<1x8x1x?xf64>) {
    ^bb0(%in: f64, %in_247: f64, %out: f64):
      %444 = arith.subf %in, %in_247 : f64
      linalg.yield %444 : f64
    } -> tensor<1x8x1x?xf64>
    %417 = linalg.generic #loops4 ins(%416, %416 : tensor<1x8x1x?xf64>, tensor<1x8x1x?xf64>) outs(%378 : tensor<1x8x1x?xf64>) {
    ^bb0(%in: f64, %in_247: f64, %out: f64):
      %444 = arith.mulf %in, %in_247 : f64
      linalg.yield %444 : f64
    } -> tensor<1x8x1x?xf64>
    %418 = linalg.generic #loops2 ins(%417 : tensor<1x8x1x?xf64>) outs(%19 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %444 = arith.addf %in, %out : f64
      linalg.yield %444 : f64
    } -> tensor<1x8x1x1xf64>
    %419 = linalg.generic #loops1 ins(%418 : tensor<1x8x1x1xf64>) outs(%18 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %444 = arith.sitofp %346 : i64 to f64
      %445 = arith.divf %in, %444 : f64
      linalg.yield %445 : f64
    } -> tensor<1x8x1x1xf64>
    %420 = linalg.generic #loops1 ins(%419 : tensor<1x8x1x1xf64>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %444 = arith.truncf %in : f64 to f32
      linalg.yield %444 : f32
    } -> tensor<1x8x1x1xf32>
    %421 = linalg.generic #loops2 ins(%expanded_240 : tensor<1x8x1x?xf32>) outs(%30 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %444 = arith.addf %in, %out : f32
      linalg.yield %444 : f32
    } -> tensor<1x8x1x1xf32>
    %422 = linalg.generic #loops1 ins(%421 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %444 = arith.sitofp %346 : i64 to f32
      %445 = arith.divf %in, %444 : f32
      linalg.yield %445 : f32
    } -> tensor<1x8x1x1xf32>
    %423 = linalg.generic #loops1 ins(%420 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %444 = arith.truncf %cst_56 : f64 to f32
      %445 = arith.addf %in, %444 : f32
      linalg.yield %445 : f32
    } -> tensor<1x8x1x1xf32>
    %424 = linalg.generic #loops1 ins(%423 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %444 = math.rsqrt %in : f32
      linalg.yield %444 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_241 = tensor.expand_shape %cst_8 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xbf16> into tensor<1x8x1x1xbf16>
    %425 = linalg.generic #loops4 ins(%424, %expanded_241 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xbf16>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_247: bf16, %out: f32):
      %444 = arith.extf %in_247 : bf16 to f32
      %445 = arith.mulf %in, %444 : f32
      linalg.yield %445 : f32
    } -> tensor<1x8x1x1xf32>
    %426 = linalg.generic #loops1 ins(%422 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %444 = arith.negf %in : f32
      linalg.yield %444 : f32
    } -> tensor<1x8x1x1xf32>
    %427 = linalg.generic #loops4 ins(%426, %425 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_247: f32, %out: f32):
      %444 = arith.mulf %in, %in_247 : f32
      linalg.yield %444 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_242 = tensor.expand_shape %cst_7 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xbf16> into tensor<1x8x1x1xbf16>
    %428 = linalg.generic #loops4 ins(%427, %expanded_242 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xbf16>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_247: bf16, %out: f32):
      %444 = arith.extf %in_247 : bf16 to f32
      %445 = arith.addf %in, %444 : f32
      linalg.yield %445 : f32
    } -> tensor<1x8x1x1xf32>
    %429 = linalg.generic #loops6 ins(%cst_136, %cst_137, %cst_138, %cst_139 : tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>) outs(%395 : tensor<1x8xf32>) {
    ^bb0(%in: i64, %in_247: i64, %in_248: i64, %in_249: i64, %out: f32):
      %444 = arith.cmpi slt, %in, %c0_i64 : i64
      %445 = arith.addi %in, %c1_i64 : i64
      %446 = arith.select %444, %445, %in : i64
      %447 = arith.index_cast %446 : i64 to index
      %448 = arith.cmpi slt, %in_247, %c0_i64 : i64
      %449 = arith.addi %in_247, %c8_i64 : i64
      %450 = arith.select %448, %449, %in_247 : i64
      %451 = arith.index_cast %450 : i64 to index
      %452 = arith.cmpi slt, %in_248, %c0_i64 : i64
      %453 = arith.addi %in_248, %c1_i64 : i64
      %454 = arith.select %452, %453, %in_248 : i64
      %455 = arith.index_cast %454 : i64 to index
      %456 = arith.cmpi slt, %in_249, %c0_i64 : i64
      %457 = arith.addi %in_249, %c1_i64 : i64
      %458 = arith.select %456, %457, %in_249 : i64
      %459 = arith.index_cast %458 : i64 to index
      %extracted = tensor.extract %425[%447, %451, %455, %459] : tensor<1x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8xf32>
    %430 = linalg.generic #loops6 ins(%cst_140, %cst_141, %cst_142, %cst_143 : tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>) outs(%395 : tensor<1x8xf32>) {
    ^bb0(%in: i64, %in_247: i64, %in_248: i64, %in_249: i64, %out: f32):
      %444 = arith.cmpi slt, %in, %c0_i64 : i64
      %445 = arith.addi %in, %c1_i64 : i64
      %446 = arith.select %444, %445, %in : i64
      %447 = arith.index_cast %446 : i64 to index
      %448 = arith.cmpi slt, %in_247, %c0_i64 : i64
      %449 = arith.addi %in_247, %c8_i64 : i64
      %450 = arith.select %448, %449, %in_247 : i64
      %451 = arith.index_cast %450 : i64 to index
      %452 = arith.cmpi slt, %in_248, %c0_i64 : i64
      %453 = arith.addi %in_248, %c1_i64 : i64
      %454 = arith.select %452, %453, %in_248 : i64
      %455 = arith.index_cast %454 : i64 to index
      %456 = arith.cmpi slt, %in_249, %c0_i64 : i64
      %457 = arith.addi %in_249, %c1_i64 : i64
      %458 = arith.select %456, %457, %in_249 : i64
      %459 = arith.index_cast %458 : i64 to index
      %extracted = tensor.extract %428[%447, %451, %455, %459] : tensor<1x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8xf32>
    %expanded_243 = tensor.expand_shape %429 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xf32> into tensor<1x8x1x1xf32>
    %expanded_244 = tensor.expand_shape %430 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xf32> into tensor<1x8x1x1xf32>
    %431 = linalg.generic #loops3 ins(%412, %expanded_243 : tensor<1x8x?x12xf32>, tensor<1x8x1x1xf32>) outs(%371 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: f32, %in_247: f32, %out: f32):
      %444 = arith.mulf %in, %in_247 : f32
      linalg.yield %444 : f32
    } -> tensor<1x8x?x12xf32>
    %432 = linalg.generic #loops3 ins(%431, %expanded_244 : tensor<1x8x?x12xf32>, tensor<1x8x1x1xf32>) outs(%371 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: f32, %in_247: f32, %out: f32):
      %444 = arith.addf %in, %in_247 : f32
      linalg.yield %444 : f32
    } -> tensor<1x8x?x12xf32>
    %433 = linalg.generic #loops1 ins(%432 : tensor<1x8x?x12xf32>) outs(%375 : tensor<1x8x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %444 = arith.truncf %in : f32 to bf16
      linalg.yield %444 : bf16
    } -> tensor<1x8x?x12xbf16>
    %434 = linalg.generic #loops1 ins(%433 : tensor<1x8x?x12xbf16>) outs(%371 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %444 = arith.extf %in : bf16 to f32
      linalg.yield %444 : f32
    } -> tensor<1x8x?x12xf32>
    %435 = linalg.generic #loops1 ins(%434 : tensor<1x8x?x12xf32>) outs(%371 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %444 = arith.negf %in : f32
      %445 = math.exp %444 : f32
      %446 = arith.addf %445, %cst_2 : f32
      %447 = arith.divf %cst_2, %446 : f32
      linalg.yield %447 : f32
    } -> tensor<1x8x?x12xf32>
    %436 = linalg.generic #loops4 ins(%434, %435 : tensor<1x8x?x12xf32>, tensor<1x8x?x12xf32>) outs(%371 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: f32, %in_247: f32, %out: f32):
      %444 = arith.mulf %in, %in_247 : f32
      linalg.yield %444 : f32
    } -> tensor<1x8x?x12xf32>
    %437 = linalg.generic #loops1 ins(%436 : tensor<1x8x?x12xf32>) outs(%375 : tensor<1x8x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %444 = arith.truncf %in : f32 to bf16
      linalg.yield %444 : bf16
    } -> tensor<1x8x?x12xbf16>
    %padded_245 = tensor.pad %437 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : bf16
    } : tensor<1x8x?x12xbf16> to tensor<1x8x?x14xbf16>
    %438 = tensor.empty(%334) : tensor<1x3x?x12xf32>
    %439 = tensor.empty() : tensor<3xf32>
    %440 = linalg.generic #loops0 ins(%cst_5 : tensor<3xbf16>) outs(%439 : tensor<3xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %444 = arith.extf %in : bf16 to f32
      linalg.yield %444 : f32
    } -> tensor<3xf32>
    %broadcasted_246 = linalg.broadcast ins(%440 : tensor<3xf32>) outs(%438 : tensor<1x3x?x12xf32>) dimensions = [0, 2, 3] 
    %441 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_245, %cst_6 : tensor<1x8x?x14xbf16>, tensor<3x8x3x3xbf16>) outs(%broadcasted_246 : tensor<1x3x?x12xf32>) -> tensor<1x3x?x12xf32>
    %442 = tensor.empty(%334) : tensor<1x3x?x12xbf16>
    %443 = linalg.generic #loops1 ins(%441 : tensor<1x3x?x12xf32>) outs(%442 : tensor<1x3x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %444 = arith.truncf %in : f32 to bf16
      linalg.yield %444 : bf16
    } -> tensor<1x3x?x12xbf16>
    return %443 : tensor<1x3x?x12xbf16>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_3_torch.bfloat16: "seeded vae-decoder-dynamic.autoencoder.decoder.conv_out.bias",
      torch_tensor_3_8_3_3_torch.bfloat16: "seeded vae-decoder-dynamic.autoencoder.decoder.conv_out.weight",
      torch_tensor_8_torch.bfloat16_6: "seeded vae-decoder-dynamic.autoencoder.decoder.conv_norm_out.bias",
      torch_tensor_8_torch.bfloat16_5: "seeded vae-decoder-dynamic.autoencoder.decoder.conv_norm_out.weight",
      torch_tensor_8_torch.bfloat16_4: "seeded vae-decoder-dynamic.autoencoder.decoder.up_blocks.1.resnets.0.conv_shortcut.bias",
      torch_tensor_8_16_1_1_torch.bfloat16: "seeded vae-decoder-dynamic.autoencoder.decoder.up_blocks.1.resnets.0.conv_shortcut.weight",
      torch_tensor_8_torch.bfloat16_3: "seeded vae-decoder-dynamic.autoencoder.decoder.up_blocks.1.resnets.0.conv2.bias",
      torch_tensor_8_8_3_3_torch.bfloat16: "seeded vae-decoder-dynamic.autoencoder.decoder.up_blocks.1.resnets.0.conv2.weight",
      torch_tensor_8_torch.bfloat16_2: "seeded vae-decoder-dynamic.autoencoder.decoder.up_blocks.1.resnets.0.norm2.bias",
      torch_tensor_8_torch.bfloat16_1: "seeded vae-decoder-dynamic.autoencoder.decoder.up_blocks.1.resnets.0.norm2.weight",
      torch_tensor_8_torch.bfloat16: "seeded vae-decoder-dynamic.autoencoder.decoder.up_blocks.1.resnets.0.conv1.bias",
      torch_tensor_8_16_3_3_torch.bfloat16: "seeded vae-decoder-dynamic.autoencoder.decoder.up_blocks.1.resnets.0.conv1.weight",
      torch_tensor_16_torch.bfloat16_27: "seeded vae-decoder-dynamic.autoencoder.decoder.up_blocks.1.resnets.0.norm1.bias",
      torch_tensor_16_torch.bfloat16_26: "seeded vae-decoder-dynamic.autoencoder.decoder.up_blocks.1.resnets.0.norm1.weight",
      torch_tensor_16_torch.bfloat16_25: "seeded vae-decoder-dynamic.autoencoder.decoder.up_blocks.0.upsamplers.0.conv.bias",
      torch_tensor_16_16_3_3_torch.bfloat16_6: "seeded vae-decoder-dynamic.autoencoder.decoder.up_blocks.0.upsamplers.0.conv.weight",
      torch_tensor_16_torch.bfloat16_24: "seeded vae-decoder-dynamic.autoencoder.decoder.up_blocks.0.resnets.0.conv2.bias",
      torch_tensor_16_16_3_3_torch.bfloat16_5: "seeded vae-decoder-dynamic.autoencoder.decoder.up_blocks.0.resnets.0.conv2.weight",
      torch_tensor_16_torch.bfloat16_23: "seeded vae-decoder-dynamic.autoencoder.decoder.up_blocks.0.resnets.0.norm2.bias",
      torch_tensor_16_torch.bfloat16_22: "seeded vae-decoder-dynamic.autoencoder.decoder.up_blocks.0.resnets.0.norm2.weight",
      torch_tensor_16_torch.bfloat16_21: "seeded vae-decoder-dynamic.autoencoder.decoder.up_blocks.0.resnets.0.conv1.bias",
      torch_tensor_16_16_3_3_torch.bfloat16_4: "seeded vae-decoder-dynamic.autoencoder.decoder.up_blocks.0.resnets.0.conv1.weight",
      torch_tensor_16_torch.bfloat16_20: "seeded vae-decoder-dynamic.autoencoder.decoder.up_blocks.0.resnets.0.norm1.bias",
      torch_tensor_16_torch.bfloat16_19: "seeded vae-decoder-dynamic.autoencoder.decoder.up_blocks.0.resnets.0.norm1.weight",
      torch_tensor_16_torch.bfloat16_18: "seeded vae-decoder-dynamic.autoencoder.decoder.mid_block.resnets.1.conv2.bias",
      torch_tensor_16_16_3_3_torch.bfloat16_3: "seeded vae-decoder-dynamic.autoencoder.decoder.mid_block.resnets.1.conv2.weight",
      torch_tensor_16_torch.bfloat16_17: "seeded vae-decoder-dynamic.autoencoder.decoder.mid_block.resnets.1.norm2.bias",
      torch_tensor_16_torch.bfloat16_16: "seeded vae-decoder-dynamic.autoencoder.decoder.mid_block.resnets.1.norm2.weight",
      torch_tensor_16_torch.bfloat16_15: "seeded vae-decoder-dynamic.autoencoder.decoder.mid_block.resnets.1.conv1.bias",
      torch_tensor_16_16_3_3_torch.bfloat16_2: "seeded vae-decoder-dynamic.autoencoder.decoder.mid_block.resnets.1.conv1.weight",
      torch_tensor_16_torch.bfloat16_14: "seeded vae-decoder-dynamic.autoencoder.decoder.mid_block.resnets.1.norm1.bias",
      torch_tensor_16_torch.bfloat16_13: "seeded vae-decoder-dynamic.autoencoder.decoder.mid_block.resnets.1.norm1.weight",
      torch_tensor_16_torch.bfloat16_12: "seeded vae-decoder-dynamic.autoencoder.decoder.mid_block.attentions.0.to_out.0.bias",
      torch_tensor_16_16_torch.bfloat16_3: "seeded vae-decoder-dynamic.autoencoder.decoder.mid_block.attentions.0.to_out.0.weight",
      torch_tensor_16_torch.bfloat16_11: "seeded vae-decoder-dynamic.autoencoder.decoder.mid_block.attentions.0.to_v.bias",
      torch_tensor_16_16_torch.bfloat16_2: "seeded vae-decoder-dynamic.autoencoder.decoder.mid_block.attentions.0.to_v.weight",
      torch_tensor_16_torch.bfloat16_10: "seeded vae-decoder-dynamic.autoencoder.decoder.mid_block.attentions.0.to_k.bias",
      torch_tensor_16_16_torch.bfloat16_1: "seeded vae-decoder-dynamic.autoencoder.decoder.mid_block.attentions.0.to_k.weight",
      torch_tensor_16_torch.bfloat16_9: "seeded vae-decoder-dynamic.autoencoder.decoder.mid_block.attentions.0.to_q.bias",
      torch_tensor_16_16_torch.bfloat16: "seeded vae-decoder-dynamic.autoencoder.decoder.mid_block.attentions.0.to_q.weight",
      torch_tensor_16_torch.bfloat16_8: "seeded vae-decoder-dynamic.autoencoder.decoder.mid_block.attentions.0.group_norm.bias",
      torch_tensor_16_torch.bfloat16_7: "seeded vae-decoder-dynamic.autoencoder.decoder.mid_block.attentions.0.group_norm.weight",
      torch_tensor_16_torch.bfloat16_6: "seeded vae-decoder-dynamic.autoencoder.decoder.mid_block.resnets.0.conv2.bias",
      torch_tensor_16_16_3_3_torch.bfloat16_1: "seeded vae-decoder-dynamic.autoencoder.decoder.mid_block.resnets.0.conv2.weight",
      torch_tensor_16_torch.bfloat16_5: "seeded vae-decoder-dynamic.autoencoder.decoder.mid_block.resnets.0.norm2.bias",
      torch_tensor_16_torch.bfloat16_4: "seeded vae-decoder-dynamic.autoencoder.decoder.mid_block.resnets.0.norm2.weight",
      torch_tensor_16_torch.bfloat16_3: "seeded vae-decoder-dynamic.autoencoder.decoder.mid_block.resnets.0.conv1.bias",
      torch_tensor_16_16_3_3_torch.bfloat16: "seeded vae-decoder-dynamic.autoencoder.decoder.mid_block.resnets.0.conv1.weight",
      torch_tensor_16_torch.bfloat16_2: "seeded vae-decoder-dynamic.autoencoder.decoder.mid_block.resnets.0.norm1.bias",
      torch_tensor_16_torch.bfloat16_1: "seeded vae-decoder-dynamic.autoencoder.decoder.mid_block.resnets.0.norm1.weight",
      torch_tensor_16_torch.bfloat16: "seeded vae-decoder-dynamic.autoencoder.decoder.conv_in.bias",
      torch_tensor_16_4_3_3_torch.bfloat16: "seeded vae-decoder-dynamic.autoencoder.decoder.conv_in.weight",
      torch_tensor_4_torch.bfloat16: "seeded vae-decoder-dynamic.autoencoder.post_quant_conv.bias",
      torch_tensor_4_4_1_1_torch.bfloat16: "seeded vae-decoder-dynamic.autoencoder.post_quant_conv.weight",
      torch_tensor_1_16_torch.int64: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_16_torch.int64_1: "0x080000000000000000000000000000000000000001000000000000000100000000000000020000000000000002000000000000000300000000000000030000000000000004000000000000000400000000000000050000000000000005000000000000000600000000000000060000000000000007000000000000000700000000000000",
      torch_tensor_1_16_torch.int64_2: "0x080000000000000000000000010000000000000000000000000000000100000000000000000000000000000001000000000000000000000000000000010000000000000000000000000000000100000000000000000000000000000001000000000000000000000000000000010000000000000000000000000000000100000000000000",
      torch_tensor_1_8_torch.int64: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_8_torch.int64_1: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000"
    }
  }
#-}
