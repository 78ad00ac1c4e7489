// Exported by tools/export/export_models.py (torch 2.15.0, torch-mlir 20261001).
#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, 0)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<()[s0] -> (s0 * 12)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map8 = affine_map<(d0, d1) -> (0, d1)>
#map9 = affine_map<()[s0] -> (s0 * 6)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map11 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map12 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map13 = affine_map<(d0, d1, d2) -> (d2)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map15 = affine_map<(d0, d1, d2, d3) -> ()>
#loops1 = {indexing_maps = [#map, #map], iterator_types = ["parallel"]}
#loops2 = {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]}
#loops4 = {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel"]}
#loops5 = {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]}
#loops6 = {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops7 = {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
#loops8 = {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops9 = {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops10 = {indexing_maps = [#map8, #map8, #map8, #map8, #map1], iterator_types = ["parallel", "parallel"]}
#loops11 = {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops12 = {indexing_maps = [#map10, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops13 = {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]}
#loops14 = {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "reduction"]}
#loops15 = {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel"]}
#loops16 = {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]}
#loops17 = {indexing_maps = [#map11, #map13, #map11], iterator_types = ["parallel", "parallel", "parallel"]}
#loops18 = {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops19 = {indexing_maps = [#map4, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
#loops20 = {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
#loops21 = {indexing_maps = [#map15, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops22 = {indexing_maps = [#map7, #map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
module {
  func.func @main(%arg0: tensor<1x4x?x12xbf16>, %arg1: tensor<i64>, %arg2: tensor<1x?x80xbf16>) -> tensor<1x4x?x12xbf16> {
    %c3_i64 = arith.constant 3 : i64
    %c2_i64 = arith.constant 2 : i64
    %c6_i64 = arith.constant 6 : i64
    %c4_i64 = arith.constant 4 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c8_i64 = arith.constant 8 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %c2 = arith.constant 2 : index
    %cst_1 = arith.constant 0.000000e+00 : bf16
    %cst_2 = arith.constant 0.000000e+00 : f64
    %c6 = arith.constant 6 : index
    %cst_3 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_4 = arith.constant 1.000000e+00 : bf16
    %cst_5 = arith.constant 2.000000e+00 : bf16
    %cst_6 = arith.constant 5.000000e-01 : bf16
    %cst_7 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_8 = arith.constant dense_resource<torch_tensor_4_torch.bfloat16> : tensor<4xbf16>
    %cst_9 = arith.constant dense_resource<torch_tensor_4_8_3_3_torch.bfloat16> : tensor<4x8x3x3xbf16>
    %cst_10 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_24> : tensor<8xbf16>
    %cst_11 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_23> : tensor<8xbf16>
    %cst_12 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_22> : tensor<8xbf16>
    %cst_13 = arith.constant dense_resource<torch_tensor_8_16_1_1_torch.bfloat16> : tensor<8x16x1x1xbf16>
    %cst_14 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_21> : tensor<8xbf16>
    %cst_15 = arith.constant dense_resource<torch_tensor_8_8_3_3_torch.bfloat16_4> : tensor<8x8x3x3xbf16>
    %cst_16 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_20> : tensor<8xbf16>
    %cst_17 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_19> : tensor<8xbf16>
    %cst_18 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_18> : tensor<8xbf16>
    %cst_19 = arith.constant dense_resource<torch_tensor_8_32_torch.bfloat16_2> : tensor<8x32xbf16>
    %cst_20 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_17> : tensor<8xbf16>
    %cst_21 = arith.constant dense_resource<torch_tensor_8_16_3_3_torch.bfloat16> : tensor<8x16x3x3xbf16>
    %cst_22 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_33> : tensor<16xbf16>
    %cst_23 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_32> : tensor<16xbf16>
    %cst_24 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_16> : tensor<8xbf16>
    %cst_25 = arith.constant dense_resource<torch_tensor_8_24_1_1_torch.bfloat16> : tensor<8x24x1x1xbf16>
    %cst_26 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_15> : tensor<8xbf16>
    %cst_27 = arith.constant dense_resource<torch_tensor_8_8_3_3_torch.bfloat16_3> : tensor<8x8x3x3xbf16>
    %cst_28 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_14> : tensor<8xbf16>
    %cst_29 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_13> : tensor<8xbf16>
    %cst_30 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_12> : tensor<8xbf16>
    %cst_31 = arith.constant dense_resource<torch_tensor_8_32_torch.bfloat16_1> : tensor<8x32xbf16>
    %cst_32 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_11> : tensor<8xbf16>
    %cst_33 = arith.constant dense_resource<torch_tensor_8_24_3_3_torch.bfloat16> : tensor<8x24x3x3xbf16>
    %cst_34 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_3> : tensor<24xbf16>
    %cst_35 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_2> : tensor<24xbf16>
    %cst_36 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_31> : tensor<16xbf16>
    %cst_37 = arith.constant dense_resource<torch_tensor_16_16_3_3_torch.bfloat16_3> : tensor<16x16x3x3xbf16>
    %cst_38 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_30> : tensor<16xbf16>
    %cst_39 = arith.constant dense_resource<torch_tensor_16_24_1_1_torch.bfloat16> : tensor<16x24x1x1xbf16>
    %cst_40 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_29> : tensor<16xbf16>
    %cst_41 = arith.constant dense_resource<torch_tensor_16_16_3_3_torch.bfloat16_2> : tensor<16x16x3x3xbf16>
    %cst_42 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_28> : tensor<16xbf16>
    %cst_43 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_27> : tensor<16xbf16>
    %cst_44 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_26> : tensor<16xbf16>
    %cst_45 = arith.constant dense_resource<torch_tensor_16_32_torch.bfloat16_2> : tensor<16x32xbf16>
    %cst_46 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_25> : tensor<16xbf16>
    %cst_47 = arith.constant dense_resource<torch_tensor_16_24_3_3_torch.bfloat16> : tensor<16x24x3x3xbf16>
    %cst_48 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_1> : tensor<24xbf16>
    %cst_49 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16> : tensor<24xbf16>
    %cst_50 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_24> : tensor<16xbf16>
    %cst_51 = arith.constant dense_resource<torch_tensor_16_32_1_1_torch.bfloat16> : tensor<16x32x1x1xbf16>
    %cst_52 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_23> : tensor<16xbf16>
    %cst_53 = arith.constant dense_resource<torch_tensor_16_16_3_3_torch.bfloat16_1> : tensor<16x16x3x3xbf16>
    %cst_54 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_22> : tensor<16xbf16>
    %cst_55 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_21> : tensor<16xbf16>
    %cst_56 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_20> : tensor<16xbf16>
    %cst_57 = arith.constant dense_resource<torch_tensor_16_32_torch.bfloat16_1> : tensor<16x32xbf16>
    %cst_58 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_19> : tensor<16xbf16>
    %cst_59 = arith.constant dense_resource<torch_tensor_16_32_3_3_torch.bfloat16> : tensor<16x32x3x3xbf16>
    %cst_60 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_3> : tensor<32xbf16>
    %cst_61 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_2> : tensor<32xbf16>
    %cst_62 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_18> : tensor<16xbf16>
    %cst_63 = arith.constant dense_resource<torch_tensor_16_16_1_1_torch.bfloat16_1> : tensor<16x16x1x1xbf16>
    %cst_64 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_17> : tensor<16xbf16>
    %cst_65 = arith.constant dense_resource<torch_tensor_16_64_torch.bfloat16> : tensor<16x64xbf16>
    %cst_66 = arith.constant dense_resource<torch_tensor_128_torch.bfloat16> : tensor<128xbf16>
    %cst_67 = arith.constant dense_resource<torch_tensor_128_16_torch.bfloat16> : tensor<128x16xbf16>
    %cst_68 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_16> : tensor<16xbf16>
    %cst_69 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_15> : tensor<16xbf16>
    %cst_70 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_14> : tensor<16xbf16>
    %cst_71 = arith.constant dense_resource<torch_tensor_16_16_torch.bfloat16_5> : tensor<16x16xbf16>
    %cst_72 = arith.constant dense_resource<torch_tensor_16_80_torch.bfloat16_1> : tensor<16x80xbf16>
    %cst_73 = arith.constant dense_resource<torch_tensor_16_80_torch.bfloat16> : tensor<16x80xbf16>
    %cst_74 = arith.constant dense_resource<torch_tensor_16_16_torch.bfloat16_4> : tensor<16x16xbf16>
    %cst_75 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_13> : tensor<16xbf16>
    %cst_76 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_12> : tensor<16xbf16>
    %cst_77 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_11> : tensor<16xbf16>
    %cst_78 = arith.constant dense_resource<torch_tensor_16_16_torch.bfloat16_3> : tensor<16x16xbf16>
    %cst_79 = arith.constant 0xFFF0000000000000 : f64
    %cst_80 = arith.constant 0.59460355750136051 : f64
    %cst_81 = arith.constant dense_resource<torch_tensor_16_16_torch.bfloat16_2> : tensor<16x16xbf16>
    %cst_82 = arith.constant dense_resource<torch_tensor_16_16_torch.bfloat16_1> : tensor<16x16xbf16>
    %cst_83 = arith.constant dense_resource<torch_tensor_16_16_torch.bfloat16> : tensor<16x16xbf16>
    %cst_84 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_10> : tensor<16xbf16>
    %cst_85 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_9> : tensor<16xbf16>
    %cst_86 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_8> : tensor<16xbf16>
    %cst_87 = arith.constant dense_resource<torch_tensor_16_16_1_1_torch.bfloat16> : tensor<16x16x1x1xbf16>
    %cst_88 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_7> : tensor<16xbf16>
    %cst_89 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_6> : tensor<16xbf16>
    %cst_90 = arith.constant 9.9999999999999995E-7 : f64
    %cst_91 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_5> : tensor<16xbf16>
    %cst_92 = arith.constant dense_resource<torch_tensor_16_8_1_1_torch.bfloat16> : tensor<16x8x1x1xbf16>
    %cst_93 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_4> : tensor<16xbf16>
    %cst_94 = arith.constant dense_resource<torch_tensor_16_16_3_3_torch.bfloat16> : tensor<16x16x3x3xbf16>
    %cst_95 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_3> : tensor<16xbf16>
    %cst_96 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_2> : tensor<16xbf16>
    %cst_97 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_1> : tensor<16xbf16>
    %cst_98 = arith.constant dense_resource<torch_tensor_16_32_torch.bfloat16> : tensor<16x32xbf16>
    %cst_99 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16> : tensor<16xbf16>
    %cst_100 = arith.constant dense_resource<torch_tensor_16_8_3_3_torch.bfloat16> : tensor<16x8x3x3xbf16>
    %cst_101 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_10> : tensor<8xbf16>
    %cst_102 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_9> : tensor<8xbf16>
    %cst_103 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_8> : tensor<8xbf16>
    %cst_104 = arith.constant dense_resource<torch_tensor_8_8_3_3_torch.bfloat16_2> : tensor<8x8x3x3xbf16>
    %cst_105 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_7> : tensor<8xbf16>
    %cst_106 = arith.constant dense_resource<torch_tensor_8_8_3_3_torch.bfloat16_1> : tensor<8x8x3x3xbf16>
    %cst_107 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_6> : tensor<8xbf16>
    %cst_108 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_5> : tensor<8xbf16>
    %cst_109 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_4> : tensor<8xbf16>
    %cst_110 = arith.constant dense_resource<torch_tensor_8_32_torch.bfloat16> : tensor<8x32xbf16>
    %cst_111 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_3> : tensor<8xbf16>
    %cst_112 = arith.constant dense_resource<torch_tensor_8_8_3_3_torch.bfloat16> : tensor<8x8x3x3xbf16>
    %cst_113 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_2> : tensor<8xbf16>
    %cst_114 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_1> : tensor<8xbf16>
    %cst_115 = arith.constant 1.000000e-05 : f64
    %cst_116 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16> : tensor<8xbf16>
    %cst_117 = arith.constant dense_resource<torch_tensor_8_4_3_3_torch.bfloat16> : tensor<8x4x3x3xbf16>
    %cst_118 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_1> : tensor<32xbf16>
    %cst_119 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16> : tensor<32x32xbf16>
    %cst_120 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16> : tensor<32xbf16>
    %cst_121 = arith.constant dense_resource<torch_tensor_32_8_torch.bfloat16> : tensor<32x8xbf16>
    %cst_122 = arith.constant -9.2103403719761836 : f64
    %cst_123 = arith.constant 4.000000e+00 : f32
    %c-1_i64 = arith.constant -1 : i64
    %cst_124 = arith.constant 1.600000e+01 : f64
    %cst_125 = arith.constant 1.600000e+01 : f32
    %cst_126 = arith.constant 2.000000e+00 : f32
    %cst_127 = arith.constant 5.000000e+00 : f32
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
    %cst_144 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_145 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_1> : tensor<1x8xi64>
    %cst_146 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_147 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_148 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_149 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_1> : tensor<1x8xi64>
    %cst_150 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_151 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_152 = arith.constant dense_resource<torch_tensor_1_16_torch.int64> : tensor<1x16xi64>
    %cst_153 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_1> : tensor<1x16xi64>
    %cst_154 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_2> : tensor<1x16xi64>
    %cst_155 = arith.constant dense_resource<torch_tensor_1_16_torch.int64> : tensor<1x16xi64>
    %cst_156 = arith.constant dense_resource<torch_tensor_1_16_torch.int64> : tensor<1x16xi64>
    %cst_157 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_1> : tensor<1x16xi64>
    %cst_158 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_2> : tensor<1x16xi64>
    %cst_159 = arith.constant dense_resource<torch_tensor_1_16_torch.int64> : tensor<1x16xi64>
    %cst_160 = arith.constant dense_resource<torch_tensor_1_16_torch.int64> : tensor<1x16xi64>
    %cst_161 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_1> : tensor<1x16xi64>
    %cst_162 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_2> : tensor<1x16xi64>
    %cst_163 = arith.constant dense_resource<torch_tensor_1_16_torch.int64> : tensor<1x16xi64>
    %cst_164 = arith.constant dense_resource<torch_tensor_1_16_torch.int64> : tensor<1x16xi64>
    %cst_165 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_1> : tensor<1x16xi64>
    %cst_166 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_2> : tensor<1x16xi64>
    %cst_167 = arith.constant dense_resource<torch_tensor_1_16_torch.int64> : tensor<1x16xi64>
    %cst_168 = arith.constant dense_resource<torch_tensor_1_32_torch.int64> : tensor<1x32xi64>
    %cst_169 = arith.constant dense_resource<torch_tensor_1_32_torch.int64_1> : tensor<1x32xi64>
    %cst_170 = arith.constant dense_resource<torch_tensor_1_32_torch.int64_2> : tensor<1x32xi64>
    %cst_171 = arith.constant dense_resource<torch_tensor_1_32_torch.int64> : tensor<1x32xi64>
    %cst_172 = arith.constant dense_resource<torch_tensor_1_32_torch.int64> : tensor<1x32xi64>
    %cst_173 = arith.constant dense_resource<torch_tensor_1_32_torch.int64_1> : tensor<1x32xi64>
    %cst_174 = arith.constant dense_resource<torch_tensor_1_32_torch.int64_2> : tensor<1x32xi64>
    %cst_175 = arith.constant dense_resource<torch_tensor_1_32_torch.int64> : tensor<1x32xi64>
    %cst_176 = arith.constant dense_resource<torch_tensor_1_16_torch.int64> : tensor<1x16xi64>
    %cst_177 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_1> : tensor<1x16xi64>
    %cst_178 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_2> : tensor<1x16xi64>
    %cst_179 = arith.constant dense_resource<torch_tensor_1_16_torch.int64> : tensor<1x16xi64>
    %cst_180 = arith.constant dense_resource<torch_tensor_1_16_torch.int64> : tensor<1x16xi64>
    %cst_181 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_1> : tensor<1x16xi64>
    %cst_182 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_2> : tensor<1x16xi64>
    %cst_183 = arith.constant dense_resource<torch_tensor_1_16_torch.int64> : tensor<1x16xi64>
    %cst_184 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_185 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_1> : tensor<1x24xi64>
    %cst_186 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_2> : tensor<1x24xi64>
    %cst_187 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_188 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_189 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_1> : tensor<1x24xi64>
    %cst_190 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_2> : tensor<1x24xi64>
    %cst_191 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_192 = arith.constant dense_resource<torch_tensor_1_16_torch.int64> : tensor<1x16xi64>
    %cst_193 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_1> : tensor<1x16xi64>
    %cst_194 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_2> : tensor<1x16xi64>
    %cst_195 = arith.constant dense_resource<torch_tensor_1_16_torch.int64> : tensor<1x16xi64>
    %cst_196 = arith.constant dense_resource<torch_tensor_1_16_torch.int64> : tensor<1x16xi64>
    %cst_197 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_1> : tensor<1x16xi64>
    %cst_198 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_2> : tensor<1x16xi64>
    %cst_199 = arith.constant dense_resource<torch_tensor_1_16_torch.int64> : tensor<1x16xi64>
    %cst_200 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_201 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_1> : tensor<1x24xi64>
    %cst_202 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_2> : tensor<1x24xi64>
    %cst_203 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_204 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_205 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_1> : tensor<1x24xi64>
    %cst_206 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_2> : tensor<1x24xi64>
    %cst_207 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_208 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_209 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_1> : tensor<1x8xi64>
    %cst_210 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_211 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_212 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_213 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_1> : tensor<1x8xi64>
    %cst_214 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_215 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_216 = arith.constant dense_resource<torch_tensor_1_16_torch.int64> : tensor<1x16xi64>
    %cst_217 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_1> : tensor<1x16xi64>
    %cst_218 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_2> : tensor<1x16xi64>
    %cst_219 = arith.constant dense_resource<torch_tensor_1_16_torch.int64> : tensor<1x16xi64>
    %cst_220 = arith.constant dense_resource<torch_tensor_1_16_torch.int64> : tensor<1x16xi64>
    %cst_221 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_1> : tensor<1x16xi64>
    %cst_222 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_2> : tensor<1x16xi64>
    %cst_223 = arith.constant dense_resource<torch_tensor_1_16_torch.int64> : tensor<1x16xi64>
    %cst_224 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_225 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_1> : tensor<1x8xi64>
    %cst_226 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_227 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_228 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_229 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_1> : tensor<1x8xi64>
    %cst_230 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_231 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_232 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_233 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_1> : tensor<1x8xi64>
    %cst_234 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_235 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_236 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_237 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_1> : tensor<1x8xi64>
    %cst_238 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_239 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %dim = tensor.dim %arg2, %c1 : tensor<1x?x80xbf16>
    %0 = arith.index_cast %dim : index to i64
    %1 = tensor.empty() : tensor<4xf32>
    %2 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%1 : tensor<4xf32>) {
    ^bb0(%out: f32):
      %897 = linalg.index 0 : index
      %898 = arith.index_cast %897 : index to i64
      %899 = arith.sitofp %898 : i64 to f32
      %900 = arith.addf %899, %cst : f32
      linalg.yield %900 : f32
    } -> tensor<4xf32>
    %3 = linalg.generic #loops1 ins(%2 : tensor<4xf32>) outs(%1 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.truncf %cst_122 : f64 to f32
      %898 = arith.mulf %in, %897 : f32
      linalg.yield %898 : f32
    } -> tensor<4xf32>
    %4 = linalg.generic #loops1 ins(%3 : tensor<4xf32>) outs(%1 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.divf %in, %cst_123 : f32
      linalg.yield %897 : f32
    } -> tensor<4xf32>
    %5 = linalg.generic #loops1 ins(%4 : tensor<4xf32>) outs(%1 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = math.exp %in : f32
      linalg.yield %897 : f32
    } -> tensor<4xf32>
    %expanded = tensor.expand_shape %arg1 [] output_shape [1, 1] : tensor<i64> into tensor<1x1xi64>
    %6 = tensor.empty() : tensor<1x1xf32>
    %7 = linalg.generic #loops2 ins(%expanded : tensor<1x1xi64>) outs(%6 : tensor<1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %897 = arith.sitofp %in : i64 to f32
      linalg.yield %897 : f32
    } -> tensor<1x1xf32>
    %expanded_240 = tensor.expand_shape %5 [[0, 1]] output_shape [1, 4] : tensor<4xf32> into tensor<1x4xf32>
    %8 = tensor.empty() : tensor<1x4xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%7, %expanded_240 : tensor<1x1xf32>, tensor<1x4xf32>) outs(%8 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.mulf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x4xf32>
    %10 = linalg.generic #loops2 ins(%9 : tensor<1x4xf32>) outs(%8 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = math.sin %in : f32
      linalg.yield %897 : f32
    } -> tensor<1x4xf32>
    %11 = linalg.generic #loops2 ins(%9 : tensor<1x4xf32>) outs(%8 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = math.cos %in : f32
      linalg.yield %897 : f32
    } -> tensor<1x4xf32>
    %concat = tensor.concat dim(1) %10, %11 : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<1x8xf32>
    %extracted_slice = tensor.extract_slice %concat[0, 4] [1, 4] [1, 1] : tensor<1x8xf32> to tensor<1x4xf32>
    %extracted_slice_241 = tensor.extract_slice %concat[0, 0] [1, 4] [1, 1] : tensor<1x8xf32> to tensor<1x4xf32>
    %concat_242 = tensor.concat dim(1) %extracted_slice, %extracted_slice_241 : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<1x8xf32>
    %12 = tensor.empty() : tensor<1x8xbf16>
    %13 = linalg.generic #loops2 ins(%concat_242 : tensor<1x8xf32>) outs(%12 : tensor<1x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<1x8xbf16>
    %14 = tensor.empty() : tensor<8x32xbf16>
    %transposed = linalg.transpose ins(%cst_121 : tensor<32x8xbf16>) outs(%14 : tensor<8x32xbf16>) permutation = [1, 0] 
    %15 = tensor.empty() : tensor<32xf32>
    %16 = linalg.generic #loops1 ins(%cst_120 : tensor<32xbf16>) outs(%15 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<32xf32>
    %17 = tensor.empty() : tensor<1x8xf32>
    %18 = linalg.generic #loops2 ins(%13 : tensor<1x8xbf16>) outs(%17 : tensor<1x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<1x8xf32>
    %19 = tensor.empty() : tensor<8x32xf32>
    %20 = linalg.generic #loops2 ins(%transposed : tensor<8x32xbf16>) outs(%19 : tensor<8x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<8x32xf32>
    %21 = tensor.empty() : tensor<1x32xf32>
    %22 = linalg.fill ins(%cst : f32) outs(%21 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %23 = linalg.matmul ins(%18, %20 : tensor<1x8xf32>, tensor<8x32xf32>) outs(%22 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %24 = linalg.generic #loops4 ins(%16 : tensor<32xf32>) outs(%21 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32xf32>
    %25 = linalg.generic #loops5 ins(%23, %24 : tensor<1x32xf32>, tensor<1x32xf32>) outs(%21 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.addf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x32xf32>
    %26 = tensor.empty() : tensor<1x32xbf16>
    %27 = linalg.generic #loops2 ins(%25 : tensor<1x32xf32>) outs(%26 : tensor<1x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<1x32xbf16>
    %28 = linalg.generic #loops2 ins(%27 : tensor<1x32xbf16>) outs(%21 : tensor<1x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<1x32xf32>
    %29 = linalg.generic #loops2 ins(%28 : tensor<1x32xf32>) outs(%21 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.negf %in : f32
      %898 = math.exp %897 : f32
      %899 = arith.addf %898, %cst_0 : f32
      %900 = arith.divf %cst_0, %899 : f32
      linalg.yield %900 : f32
    } -> tensor<1x32xf32>
    %30 = linalg.generic #loops5 ins(%28, %29 : tensor<1x32xf32>, tensor<1x32xf32>) outs(%21 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.mulf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x32xf32>
    %31 = linalg.generic #loops2 ins(%30 : tensor<1x32xf32>) outs(%26 : tensor<1x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<1x32xbf16>
    %32 = tensor.empty() : tensor<32x32xbf16>
    %transposed_243 = linalg.transpose ins(%cst_119 : tensor<32x32xbf16>) outs(%32 : tensor<32x32xbf16>) permutation = [1, 0] 
    %33 = linalg.generic #loops1 ins(%cst_118 : tensor<32xbf16>) outs(%15 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<32xf32>
    %34 = linalg.generic #loops2 ins(%31 : tensor<1x32xbf16>) outs(%21 : tensor<1x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<1x32xf32>
    %35 = tensor.empty() : tensor<32x32xf32>
    %36 = linalg.generic #loops2 ins(%transposed_243 : tensor<32x32xbf16>) outs(%35 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<32x32xf32>
    %37 = linalg.matmul ins(%34, %36 : tensor<1x32xf32>, tensor<32x32xf32>) outs(%22 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %38 = linalg.generic #loops4 ins(%33 : tensor<32xf32>) outs(%21 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32xf32>
    %39 = linalg.generic #loops5 ins(%37, %38 : tensor<1x32xf32>, tensor<1x32xf32>) outs(%21 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.addf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x32xf32>
    %40 = linalg.generic #loops2 ins(%39 : tensor<1x32xf32>) outs(%26 : tensor<1x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<1x32xbf16>
    %dim_244 = tensor.dim %arg0, %c2 : tensor<1x4x?x12xbf16>
    %padded = tensor.pad %arg0 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index, %arg6: index):
      tensor.yield %cst_1 : bf16
    } : tensor<1x4x?x12xbf16> to tensor<1x4x?x14xbf16>
    %41 = tensor.empty(%dim_244) : tensor<1x8x?x12xf32>
    %42 = tensor.empty() : tensor<8xf32>
    %43 = linalg.generic #loops1 ins(%cst_116 : tensor<8xbf16>) outs(%42 : tensor<8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<8xf32>
    %broadcasted = linalg.broadcast ins(%43 : tensor<8xf32>) outs(%41 : tensor<1x8x?x12xf32>) dimensions = [0, 2, 3] 
    %44 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %cst_117 : tensor<1x4x?x14xbf16>, tensor<8x4x3x3xbf16>) outs(%broadcasted : tensor<1x8x?x12xf32>) -> tensor<1x8x?x12xf32>
    %45 = tensor.empty(%dim_244) : tensor<1x8x?x12xbf16>
    %46 = linalg.generic #loops6 ins(%44 : tensor<1x8x?x12xf32>) outs(%45 : tensor<1x8x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<1x8x?x12xbf16>
    %47 = linalg.generic #loops6 ins(%46 : tensor<1x8x?x12xbf16>) outs(%41 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<1x8x?x12xf32>
    %collapsed = tensor.collapse_shape %47 [[0], [1], [2, 3]] : tensor<1x8x?x12xf32> into tensor<1x8x?xf32>
    %48 = affine.apply #map5()[%dim_244]
    %expanded_245 = tensor.expand_shape %collapsed [[0], [1], [2, 3]] output_shape [1, 8, 1, %48] : tensor<1x8x?xf32> into tensor<1x8x1x?xf32>
    %49 = tensor.empty(%48) : tensor<1x8x1x?xf64>
    %50 = linalg.generic #loops6 ins(%expanded_245 : tensor<1x8x1x?xf32>) outs(%49 : tensor<1x8x1x?xf64>) {
    ^bb0(%in: f32, %out: f64):
      %897 = arith.extf %in : f32 to f64
      linalg.yield %897 : f64
    } -> tensor<1x8x1x?xf64>
    %51 = tensor.empty() : tensor<1x8x1x1xf64>
    %52 = linalg.fill ins(%cst_2 : f64) outs(%51 : tensor<1x8x1x1xf64>) -> tensor<1x8x1x1xf64>
    %53 = linalg.generic #loops7 ins(%50 : tensor<1x8x1x?xf64>) outs(%52 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %897 = arith.addf %in, %out : f64
      linalg.yield %897 : f64
    } -> tensor<1x8x1x1xf64>
    %54 = arith.index_cast %48 : index to i64
    %55 = linalg.generic #loops6 ins(%53 : tensor<1x8x1x1xf64>) outs(%51 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %897 = arith.sitofp %54 : i64 to f64
      %898 = arith.divf %in, %897 : f64
      linalg.yield %898 : f64
    } -> tensor<1x8x1x1xf64>
    %56 = linalg.generic #loops8 ins(%50, %55 : tensor<1x8x1x?xf64>, tensor<1x8x1x1xf64>) outs(%49 : tensor<1x8x1x?xf64>) {
    ^bb0(%in: f64, %in_444: f64, %out: f64):
      %897 = arith.subf %in, %in_444 : f64
      linalg.yield %897 : f64
    } -> tensor<1x8x1x?xf64>
    %57 = linalg.generic #loops9 ins(%56, %56 : tensor<1x8x1x?xf64>, tensor<1x8x1x?xf64>) outs(%49 : tensor<1x8x1x?xf64>) {
    ^bb0(%in: f64, %in_444: f64, %out: f64):
      %897 = arith.mulf %in, %in_444 : f64
      linalg.yield %897 : f64
    } -> tensor<1x8x1x?xf64>
    %58 = linalg.generic #loops7 ins(%57 : tensor<1x8x1x?xf64>) outs(%52 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %897 = arith.addf %in, %out : f64
      linalg.yield %897 : f64
    } -> tensor<1x8x1x1xf64>
    %59 = linalg.generic #loops6 ins(%58 : tensor<1x8x1x1xf64>) outs(%51 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %897 = arith.sitofp %54 : i64 to f64
      %898 = arith.divf %in, %897 : f64
      linalg.yield %898 : f64
    } -> tensor<1x8x1x1xf64>
    %60 = tensor.empty() : tensor<1x8x1x1xf32>
    %61 = linalg.generic #loops6 ins(%59 : tensor<1x8x1x1xf64>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %897 = arith.truncf %in : f64 to f32
      linalg.yield %897 : f32
    } -> tensor<1x8x1x1xf32>
    %62 = linalg.fill ins(%cst : f32) outs(%60 : tensor<1x8x1x1xf32>) -> tensor<1x8x1x1xf32>
    %63 = linalg.generic #loops7 ins(%expanded_245 : tensor<1x8x1x?xf32>) outs(%62 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.addf %in, %out : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x1x1xf32>
    %64 = linalg.generic #loops6 ins(%63 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.sitofp %54 : i64 to f32
      %898 = arith.divf %in, %897 : f32
      linalg.yield %898 : f32
    } -> tensor<1x8x1x1xf32>
    %65 = linalg.generic #loops6 ins(%61 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.truncf %cst_115 : f64 to f32
      %898 = arith.addf %in, %897 : f32
      linalg.yield %898 : f32
    } -> tensor<1x8x1x1xf32>
    %66 = linalg.generic #loops6 ins(%65 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = math.rsqrt %in : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_246 = tensor.expand_shape %cst_114 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xbf16> into tensor<1x8x1x1xbf16>
    %67 = linalg.generic #loops9 ins(%66, %expanded_246 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xbf16>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_444: bf16, %out: f32):
      %897 = arith.extf %in_444 : bf16 to f32
      %898 = arith.mulf %in, %897 : f32
      linalg.yield %898 : f32
    } -> tensor<1x8x1x1xf32>
    %68 = linalg.generic #loops6 ins(%64 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.negf %in : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x1x1xf32>
    %69 = linalg.generic #loops9 ins(%68, %67 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.mulf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_247 = tensor.expand_shape %cst_113 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xbf16> into tensor<1x8x1x1xbf16>
    %70 = linalg.generic #loops9 ins(%69, %expanded_247 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xbf16>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_444: bf16, %out: f32):
      %897 = arith.extf %in_444 : bf16 to f32
      %898 = arith.addf %in, %897 : f32
      linalg.yield %898 : f32
    } -> tensor<1x8x1x1xf32>
    %71 = linalg.generic #loops10 ins(%cst_128, %cst_129, %cst_130, %cst_131 : tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>) outs(%17 : tensor<1x8xf32>) {
    ^bb0(%in: i64, %in_444: i64, %in_445: i64, %in_446: i64, %out: f32):
      %897 = arith.cmpi slt, %in, %c0_i64 : i64
      %898 = arith.addi %in, %c1_i64 : i64
      %899 = arith.select %897, %898, %in : i64
      %900 = arith.index_cast %899 : i64 to index
      %901 = arith.cmpi slt, %in_444, %c0_i64 : i64
      %902 = arith.addi %in_444, %c8_i64 : i64
      %903 = arith.select %901, %902, %in_444 : i64
      %904 = arith.index_cast %903 : i64 to index
      %905 = arith.cmpi slt, %in_445, %c0_i64 : i64
      %906 = arith.addi %in_445, %c1_i64 : i64
      %907 = arith.select %905, %906, %in_445 : i64
      %908 = arith.index_cast %907 : i64 to index
      %909 = arith.cmpi slt, %in_446, %c0_i64 : i64
      %910 = arith.addi %in_446, %c1_i64 : i64
      %911 = arith.select %909, %910, %in_446 : i64
      %912 = arith.index_cast %911 : i64 to index
      %extracted = tensor.extract %67[%900, %904, %908, %912] : tensor<1x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8xf32>
    %72 = linalg.generic #loops10 ins(%cst_132, %cst_133, %cst_134, %cst_135 : tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>) outs(%17 : tensor<1x8xf32>) {
    ^bb0(%in: i64, %in_444: i64, %in_445: i64, %in_446: i64, %out: f32):
      %897 = arith.cmpi slt, %in, %c0_i64 : i64
      %898 = arith.addi %in, %c1_i64 : i64
      %899 = arith.select %897, %898, %in : i64
      %900 = arith.index_cast %899 : i64 to index
      %901 = arith.cmpi slt, %in_444, %c0_i64 : i64
      %902 = arith.addi %in_444, %c8_i64 : i64
      %903 = arith.select %901, %902, %in_444 : i64
      %904 = arith.index_cast %903 : i64 to index
      %905 = arith.cmpi slt, %in_445, %c0_i64 : i64
      %906 = arith.addi %in_445, %c1_i64 : i64
      %907 = arith.select %905, %906, %in_445 : i64
      %908 = arith.index_cast %907 : i64 to index
      %909 = arith.cmpi slt, %in_446, %c0_i64 : i64
      %910 = arith.addi %in_446, %c1_i64 : i64
      %911 = arith.select %909, %910, %in_446 : i64
      %912 = arith.index_cast %911 : i64 to index
      %extracted = tensor.extract %70[%900, %904, %908, %912] : tensor<1x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8xf32>
    %expanded_248 = tensor.expand_shape %71 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xf32> into tensor<1x8x1x1xf32>
    %expanded_249 = tensor.expand_shape %72 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xf32> into tensor<1x8x1x1xf32>
    %73 = linalg.generic #loops11 ins(%47, %expanded_248 : tensor<1x8x?x12xf32>, tensor<1x8x1x1xf32>) outs(%41 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.mulf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x?x12xf32>
    %74 = linalg.generic #loops11 ins(%73, %expanded_249 : tensor<1x8x?x12xf32>, tensor<1x8x1x1xf32>) outs(%41 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.addf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x?x12xf32>
    %75 = linalg.generic #loops6 ins(%74 : tensor<1x8x?x12xf32>) outs(%45 : tensor<1x8x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<1x8x?x12xbf16>
    %76 = linalg.generic #loops6 ins(%75 : tensor<1x8x?x12xbf16>) outs(%41 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<1x8x?x12xf32>
    %77 = linalg.generic #loops6 ins(%76 : tensor<1x8x?x12xf32>) outs(%41 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.negf %in : f32
      %898 = math.exp %897 : f32
      %899 = arith.addf %898, %cst_0 : f32
      %900 = arith.divf %cst_0, %899 : f32
      linalg.yield %900 : f32
    } -> tensor<1x8x?x12xf32>
    %78 = linalg.generic #loops9 ins(%76, %77 : tensor<1x8x?x12xf32>, tensor<1x8x?x12xf32>) outs(%41 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.mulf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x?x12xf32>
    %79 = linalg.generic #loops6 ins(%78 : tensor<1x8x?x12xf32>) outs(%45 : tensor<1x8x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<1x8x?x12xbf16>
    %padded_250 = tensor.pad %79 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index, %arg6: index):
      tensor.yield %cst_1 : bf16
    } : tensor<1x8x?x12xbf16> to tensor<1x8x?x14xbf16>
    %80 = linalg.generic #loops1 ins(%cst_111 : tensor<8xbf16>) outs(%42 : tensor<8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<8xf32>
    %broadcasted_251 = linalg.broadcast ins(%80 : tensor<8xf32>) outs(%41 : tensor<1x8x?x12xf32>) dimensions = [0, 2, 3] 
    %81 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_250, %cst_112 : tensor<1x8x?x14xbf16>, tensor<8x8x3x3xbf16>) outs(%broadcasted_251 : tensor<1x8x?x12xf32>) -> tensor<1x8x?x12xf32>
    %82 = linalg.generic #loops6 ins(%81 : tensor<1x8x?x12xf32>) outs(%45 : tensor<1x8x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<1x8x?x12xbf16>
    %83 = linalg.generic #loops2 ins(%40 : tensor<1x32xbf16>) outs(%21 : tensor<1x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<1x32xf32>
    %84 = linalg.generic #loops2 ins(%83 : tensor<1x32xf32>) outs(%21 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.negf %in : f32
      %898 = math.exp %897 : f32
      %899 = arith.addf %898, %cst_0 : f32
      %900 = arith.divf %cst_0, %899 : f32
      linalg.yield %900 : f32
    } -> tensor<1x32xf32>
    %85 = linalg.generic #loops5 ins(%83, %84 : tensor<1x32xf32>, tensor<1x32xf32>) outs(%21 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.mulf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x32xf32>
    %86 = linalg.generic #loops2 ins(%85 : tensor<1x32xf32>) outs(%26 : tensor<1x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<1x32xbf16>
    %87 = tensor.empty() : tensor<32x8xbf16>
    %transposed_252 = linalg.transpose ins(%cst_110 : tensor<8x32xbf16>) outs(%87 : tensor<32x8xbf16>) permutation = [1, 0] 
    %88 = linalg.generic #loops1 ins(%cst_109 : tensor<8xbf16>) outs(%42 : tensor<8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<8xf32>
    %89 = linalg.generic #loops2 ins(%86 : tensor<1x32xbf16>) outs(%21 : tensor<1x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<1x32xf32>
    %90 = tensor.empty() : tensor<32x8xf32>
    %91 = linalg.generic #loops2 ins(%transposed_252 : tensor<32x8xbf16>) outs(%90 : tensor<32x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<32x8xf32>
    %92 = linalg.fill ins(%cst : f32) outs(%17 : tensor<1x8xf32>) -> tensor<1x8xf32>
    %93 = linalg.matmul ins(%89, %91 : tensor<1x32xf32>, tensor<32x8xf32>) outs(%92 : tensor<1x8xf32>) -> tensor<1x8xf32>
    %94 = linalg.generic #loops4 ins(%88 : tensor<8xf32>) outs(%17 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8xf32>
    %95 = linalg.generic #loops5 ins(%93, %94 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%17 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.addf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x8xf32>
    %96 = linalg.generic #loops2 ins(%95 : tensor<1x8xf32>) outs(%12 : tensor<1x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<1x8xbf16>
    %expanded_253 = tensor.expand_shape %96 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xbf16> into tensor<1x8x1x1xbf16>
    %97 = linalg.generic #loops11 ins(%82, %expanded_253 : tensor<1x8x?x12xbf16>, tensor<1x8x1x1xbf16>) outs(%45 : tensor<1x8x?x12xbf16>) {
    ^bb0(%in: bf16, %in_444: bf16, %out: bf16):
      %897 = arith.addf %in, %in_444 : bf16
      linalg.yield %897 : bf16
    } -> tensor<1x8x?x12xbf16>
    %98 = linalg.generic #loops6 ins(%97 : tensor<1x8x?x12xbf16>) outs(%41 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<1x8x?x12xf32>
    %collapsed_254 = tensor.collapse_shape %98 [[0], [1], [2, 3]] : tensor<1x8x?x12xf32> into tensor<1x8x?xf32>
    %expanded_255 = tensor.expand_shape %collapsed_254 [[0], [1], [2, 3]] output_shape [1, 8, 1, %48] : tensor<1x8x?xf32> into tensor<1x8x1x?xf32>
    %99 = linalg.generic #loops6 ins(%expanded_255 : tensor<1x8x1x?xf32>) outs(%49 : tensor<1x8x1x?xf64>) {
    ^bb0(%in: f32, %out: f64):
      %897 = arith.extf %in : f32 to f64
      linalg.yield %897 : f64
    } -> tensor<1x8x1x?xf64>
    %100 = linalg.generic #loops7 ins(%99 : tensor<1x8x1x?xf64>) outs(%52 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %897 = arith.addf %in, %out : f64
      linalg.yield %897 : f64
    } -> tensor<1x8x1x1xf64>
    %101 = linalg.generic #loops6 ins(%100 : tensor<1x8x1x1xf64>) outs(%51 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %897 = arith.sitofp %54 : i64 to f64
      %898 = arith.divf %in, %897 : f64
      linalg.yield %898 : f64
    } -> tensor<1x8x1x1xf64>
    %102 = linalg.generic #loops8 ins(%99, %101 : tensor<1x8x1x?xf64>, tensor<1x8x1x1xf64>) outs(%49 : tensor<1x8x1x?xf64>) {
    ^bb0(%in: f64, %in_444: f64, %out: f64):
      %897 = arith.subf %in, %in_444 : f64
      linalg.yield %897 : f64
    } -> tensor<1x8x1x?xf64>
    %103 = linalg.generic #loops9 ins(%102, %102 : tensor<1x8x1x?xf64>, tensor<1x8x1x?xf64>) outs(%49 : tensor<1x8x1x?xf64>) {
    ^bb0(%in: f64, %in_444: f64, %out: f64):
      %897 = arith.mulf %in, %in_444 : f64
      linalg.yield %897 : f64
    } -> tensor<1x8x1x?xf64>
    %104 = linalg.generic #loops7 ins(%103 : tensor<1x8x1x?xf64>) outs(%52 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %897 = arith.addf %in, %out : f64
      linalg.yield %897 : f64
    } -> tensor<1x8x1x1xf64>
    %105 = linalg.generic #loops6 ins(%104 : tensor<1x8x1x1xf64>) outs(%51 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %897 = arith.sitofp %54 : i64 to f64
      %898 = arith.divf %in, %897 : f64
      linalg.yield %898 : f64
    } -> tensor<1x8x1x1xf64>
    %106 = linalg.generic #loops6 ins(%105 : tensor<1x8x1x1xf64>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %897 = arith.truncf %in : f64 to f32
      linalg.yield %897 : f32
    } -> tensor<1x8x1x1xf32>
    %107 = linalg.generic #loops7 ins(%expanded_255 : tensor<1x8x1x?xf32>) outs(%62 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.addf %in, %out : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x1x1xf32>
    %108 = linalg.generic #loops6 ins(%107 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.sitofp %54 : i64 to f32
      %898 = arith.divf %in, %897 : f32
      linalg.yield %898 : f32
    } -> tensor<1x8x1x1xf32>
    %109 = linalg.generic #loops6 ins(%106 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.truncf %cst_115 : f64 to f32
      %898 = arith.addf %in, %897 : f32
      linalg.yield %898 : f32
    } -> tensor<1x8x1x1xf32>
    %110 = linalg.generic #loops6 ins(%109 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = math.rsqrt %in : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_256 = tensor.expand_shape %cst_108 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xbf16> into tensor<1x8x1x1xbf16>
    %111 = linalg.generic #loops9 ins(%110, %expanded_256 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xbf16>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_444: bf16, %out: f32):
      %897 = arith.extf %in_444 : bf16 to f32
      %898 = arith.mulf %in, %897 : f32
      linalg.yield %898 : f32
    } -> tensor<1x8x1x1xf32>
    %112 = linalg.generic #loops6 ins(%108 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.negf %in : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x1x1xf32>
    %113 = linalg.generic #loops9 ins(%112, %111 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.mulf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_257 = tensor.expand_shape %cst_107 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xbf16> into tensor<1x8x1x1xbf16>
    %114 = linalg.generic #loops9 ins(%113, %expanded_257 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xbf16>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_444: bf16, %out: f32):
      %897 = arith.extf %in_444 : bf16 to f32
      %898 = arith.addf %in, %897 : f32
      linalg.yield %898 : f32
    } -> tensor<1x8x1x1xf32>
    %115 = linalg.generic #loops10 ins(%cst_136, %cst_137, %cst_138, %cst_139 : tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>) outs(%17 : tensor<1x8xf32>) {
    ^bb0(%in: i64, %in_444: i64, %in_445: i64, %in_446: i64, %out: f32):
      %897 = arith.cmpi slt, %in, %c0_i64 : i64
      %898 = arith.addi %in, %c1_i64 : i64
      %899 = arith.select %897, %898, %in : i64
      %900 = arith.index_cast %899 : i64 to index
      %901 = arith.cmpi slt, %in_444, %c0_i64 : i64
      %902 = arith.addi %in_444, %c8_i64 : i64
      %903 = arith.select %901, %902, %in_444 : i64
      %904 = arith.index_cast %903 : i64 to index
      %905 = arith.cmpi slt, %in_445, %c0_i64 : i64
      %906 = arith.addi %in_445, %c1_i64 : i64
      %907 = arith.select %905, %906, %in_445 : i64
      %908 = arith.index_cast %907 : i64 to index
      %909 = arith.cmpi slt, %in_446, %c0_i64 : i64
      %910 = arith.addi %in_446, %c1_i64 : i64
      %911 = arith.select %909, %910, %in_446 : i64
      %912 = arith.index_cast %911 : i64 to index
      %extracted = tensor.extract %111[%900, %904, %908, %912] : tensor<1x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8xf32>
    %116 = linalg.generic #loops10 ins(%cst_140, %cst_141, %cst_142, %cst_143 : tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>) outs(%17 : tensor<1x8xf32>) {
    ^bb0(%in: i64, %in_444: i64, %in_445: i64, %in_446: i64, %out: f32):
      %897 = arith.cmpi slt, %in, %c0_i64 : i64
      %898 = arith.addi %in, %c1_i64 : i64
      %899 = arith.select %897, %898, %in : i64
      %900 = arith.index_cast %899 : i64 to index
      %901 = arith.cmpi slt, %in_444, %c0_i64 : i64
      %902 = arith.addi %in_444, %c8_i64 : i64
      %903 = arith.select %901, %902, %in_444 : i64
      %904 = arith.index_cast %903 : i64 to index
      %905 = arith.cmpi slt, %in_445, %c0_i64 : i64
      %906 = arith.addi %in_445, %c1_i64 : i64
      %907 = arith.select %905, %906, %in_445 : i64
      %908 = arith.index_cast %907 : i64 to index
      %909 = arith.cmpi slt, %in_446, %c0_i64 : i64
      %910 = arith.addi %in_446, %c1_i64 : i64
      %911 = arith.select %909, %910, %in_446 : i64
      %912 = arith.index_cast %911 : i64 to index
      %extracted = tensor.extract %114[%900, %904, %908, %912] : tensor<1x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8xf32>
    %expanded_258 = tensor.expand_shape %115 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xf32> into tensor<1x8x1x1xf32>
    %expanded_259 = tensor.expand_shape %116 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xf32> into tensor<1x8x1x1xf32>
    %117 = linalg.generic #loops11 ins(%98, %expanded_258 : tensor<1x8x?x12xf32>, tensor<1x8x1x1xf32>) outs(%41 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.mulf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x?x12xf32>
    %118 = linalg.generic #loops11 ins(%117, %expanded_259 : tensor<1x8x?x12xf32>, tensor<1x8x1x1xf32>) outs(%41 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.addf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x?x12xf32>
    %119 = linalg.generic #loops6 ins(%118 : tensor<1x8x?x12xf32>) outs(%45 : tensor<1x8x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<1x8x?x12xbf16>
    %120 = linalg.generic #loops6 ins(%119 : tensor<1x8x?x12xbf16>) outs(%41 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<1x8x?x12xf32>
    %121 = linalg.generic #loops6 ins(%120 : tensor<1x8x?x12xf32>) outs(%41 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.negf %in : f32
      %898 = math.exp %897 : f32
      %899 = arith.addf %898, %cst_0 : f32
      %900 = arith.divf %cst_0, %899 : f32
      linalg.yield %900 : f32
    } -> tensor<1x8x?x12xf32>
    %122 = linalg.generic #loops9 ins(%120, %121 : tensor<1x8x?x12xf32>, tensor<1x8x?x12xf32>) outs(%41 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.mulf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x?x12xf32>
    %123 = linalg.generic #loops6 ins(%122 : tensor<1x8x?x12xf32>) outs(%45 : tensor<1x8x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<1x8x?x12xbf16>
    %padded_260 = tensor.pad %123 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index, %arg6: index):
      tensor.yield %cst_1 : bf16
    } : tensor<1x8x?x12xbf16> to tensor<1x8x?x14xbf16>
    %124 = linalg.generic #loops1 ins(%cst_105 : tensor<8xbf16>) outs(%42 : tensor<8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<8xf32>
    %broadcasted_261 = linalg.broadcast ins(%124 : tensor<8xf32>) outs(%41 : tensor<1x8x?x12xf32>) dimensions = [0, 2, 3] 
    %125 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_260, %cst_106 : tensor<1x8x?x14xbf16>, tensor<8x8x3x3xbf16>) outs(%broadcasted_261 : tensor<1x8x?x12xf32>) -> tensor<1x8x?x12xf32>
    %126 = linalg.generic #loops6 ins(%125 : tensor<1x8x?x12xf32>) outs(%45 : tensor<1x8x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<1x8x?x12xbf16>
    %127 = linalg.generic #loops9 ins(%46, %126 : tensor<1x8x?x12xbf16>, tensor<1x8x?x12xbf16>) outs(%45 : tensor<1x8x?x12xbf16>) {
    ^bb0(%in: bf16, %in_444: bf16, %out: bf16):
      %897 = arith.addf %in, %in_444 : bf16
      linalg.yield %897 : bf16
    } -> tensor<1x8x?x12xbf16>
    %padded_262 = tensor.pad %127 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index, %arg6: index):
      tensor.yield %cst_1 : bf16
    } : tensor<1x8x?x12xbf16> to tensor<1x8x?x14xbf16>
    %128 = arith.index_cast %dim_244 : index to i64
    %129 = arith.addi %128, %c-1_i64 : i64
    %130 = arith.floordivsi %129, %c2_i64 : i64
    %131 = arith.addi %130, %c1_i64 : i64
    %132 = arith.index_cast %131 : i64 to index
    %133 = tensor.empty(%132) : tensor<1x8x?x6xf32>
    %134 = linalg.generic #loops1 ins(%cst_103 : tensor<8xbf16>) outs(%42 : tensor<8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<8xf32>
    %broadcasted_263 = linalg.broadcast ins(%134 : tensor<8xf32>) outs(%133 : tensor<1x8x?x6xf32>) dimensions = [0, 2, 3] 
    %135 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_262, %cst_104 : tensor<1x8x?x14xbf16>, tensor<8x8x3x3xbf16>) outs(%broadcasted_263 : tensor<1x8x?x6xf32>) -> tensor<1x8x?x6xf32>
    %136 = tensor.empty(%132) : tensor<1x8x?x6xbf16>
    %137 = linalg.generic #loops6 ins(%135 : tensor<1x8x?x6xf32>) outs(%136 : tensor<1x8x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<1x8x?x6xbf16>
    %138 = arith.muli %131, %c6_i64 : i64
    %139 = linalg.generic #loops6 ins(%137 : tensor<1x8x?x6xbf16>) outs(%133 : tensor<1x8x?x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<1x8x?x6xf32>
    %collapsed_264 = tensor.collapse_shape %139 [[0], [1], [2, 3]] : tensor<1x8x?x6xf32> into tensor<1x8x?xf32>
    %140 = affine.apply #map9()[%132]
    %expanded_265 = tensor.expand_shape %collapsed_264 [[0], [1], [2, 3]] output_shape [1, 8, 1, %140] : tensor<1x8x?xf32> into tensor<1x8x1x?xf32>
    %141 = tensor.empty(%140) : tensor<1x8x1x?xf64>
    %142 = linalg.generic #loops6 ins(%expanded_265 : tensor<1x8x1x?xf32>) outs(%141 : tensor<1x8x1x?xf64>) {
    ^bb0(%in: f32, %out: f64):
      %897 = arith.extf %in : f32 to f64
      linalg.yield %897 : f64
    } -> tensor<1x8x1x?xf64>
    %143 = linalg.generic #loops7 ins(%142 : tensor<1x8x1x?xf64>) outs(%52 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %897 = arith.addf %in, %out : f64
      linalg.yield %897 : f64
    } -> tensor<1x8x1x1xf64>
    %144 = arith.index_cast %140 : index to i64
    %145 = linalg.generic #loops6 ins(%143 : tensor<1x8x1x1xf64>) outs(%51 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %897 = arith.sitofp %144 : i64 to f64
      %898 = arith.divf %in, %897 : f64
      linalg.yield %898 : f64
    } -> tensor<1x8x1x1xf64>
    %146 = linalg.generic #loops8 ins(%142, %145 : tensor<1x8x1x?xf64>, tensor<1x8x1x1xf64>) outs(%141 : tensor<1x8x1x?xf64>) {
    ^bb0(%in: f64, %in_444: f64, %out: f64):
      %897 = arith.subf %in, %in_444 : f64
      linalg.yield %897 : f64
    } -> tensor<1x8x1x?xf64>
    %147 = linalg.generic #loops9 ins(%146, %146 : tensor<1x8x1x?xf64>, tensor<1x8x1x?xf64>) outs(%141 : tensor<1x8x1x?xf64>) {
    ^bb0(%in: f64, %in_444: f64, %out: f64):
      %897 = arith.mulf %in, %in_444 : f64
      linalg.yield %897 : f64
    } -> tensor<1x8x1x?xf64>
    %148 = linalg.generic #loops7 ins(%147 : tensor<1x8x1x?xf64>) outs(%52 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %897 = arith.addf %in, %out : f64
      linalg.yield %897 : f64
    } -> tensor<1x8x1x1xf64>
    %149 = linalg.generic #loops6 ins(%148 : tensor<1x8x1x1xf64>) outs(%51 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %897 = arith.sitofp %144 : i64 to f64
      %898 = arith.divf %in, %897 : f64
      linalg.yield %898 : f64
    } -> tensor<1x8x1x1xf64>
    %150 = linalg.generic #loops6 ins(%149 : tensor<1x8x1x1xf64>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %897 = arith.truncf %in : f64 to f32
      linalg.yield %897 : f32
    } -> tensor<1x8x1x1xf32>
    %151 = linalg.generic #loops7 ins(%expanded_265 : tensor<1x8x1x?xf32>) outs(%62 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.addf %in, %out : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x1x1xf32>
    %152 = linalg.generic #loops6 ins(%151 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.sitofp %144 : i64 to f32
      %898 = arith.divf %in, %897 : f32
      linalg.yield %898 : f32
    } -> tensor<1x8x1x1xf32>
    %153 = linalg.generic #loops6 ins(%150 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.truncf %cst_115 : f64 to f32
      %898 = arith.addf %in, %897 : f32
      linalg.yield %898 : f32
    } -> tensor<1x8x1x1xf32>
    %154 = linalg.generic #loops6 ins(%153 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = math.rsqrt %in : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_266 = tensor.expand_shape %cst_102 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xbf16> into tensor<1x8x1x1xbf16>
    %155 = linalg.generic #loops9 ins(%154, %expanded_266 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xbf16>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_444: bf16, %out: f32):
      %897 = arith.extf %in_444 : bf16 to f32
      %898 = arith.mulf %in, %897 : f32
      linalg.yield %898 : f32
    } -> tensor<1x8x1x1xf32>
    %156 = linalg.generic #loops6 ins(%152 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.negf %in : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x1x1xf32>
    %157 = linalg.generic #loops9 ins(%156, %155 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.mulf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_267 = tensor.expand_shape %cst_101 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xbf16> into tensor<1x8x1x1xbf16>
    %158 = linalg.generic #loops9 ins(%157, %expanded_267 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xbf16>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_444: bf16, %out: f32):
      %897 = arith.extf %in_444 : bf16 to f32
      %898 = arith.addf %in, %897 : f32
      linalg.yield %898 : f32
    } -> tensor<1x8x1x1xf32>
    %159 = linalg.generic #loops10 ins(%cst_144, %cst_145, %cst_146, %cst_147 : tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>) outs(%17 : tensor<1x8xf32>) {
    ^bb0(%in: i64, %in_444: i64, %in_445: i64, %in_446: i64, %out: f32):
      %897 = arith.cmpi slt, %in, %c0_i64 : i64
      %898 = arith.addi %in, %c1_i64 : i64
      %899 = arith.select %897, %898, %in : i64
      %900 = arith.index_cast %899 : i64 to index
      %901 = arith.cmpi slt, %in_444, %c0_i64 : i64
      %902 = arith.addi %in_444, %c8_i64 : i64
      %903 = arith.select %901, %902, %in_444 : i64
      %904 = arith.index_cast %903 : i64 to index
      %905 = arith.cmpi slt, %in_445, %c0_i64 : i64
      %906 = arith.addi %in_445, %c1_i64 : i64
      %907 = arith.select %905, %906, %in_445 : i64
      %908 = arith.index_cast %907 : i64 to index
      %909 = arith.cmpi slt, %in_446, %c0_i64 : i64
      %910 = arith.addi %in_446, %c1_i64 : i64
      %911 = arith.select %909, %910, %in_446 : i64
      %912 = arith.index_cast %911 : i64 to index
      %extracted = tensor.extract %155[%900, %904, %908, %912] : tensor<1x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8xf32>
    %160 = linalg.generic #loops10 ins(%cst_148, %cst_149, %cst_150, %cst_151 : tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>) outs(%17 : tensor<1x8xf32>) {
    ^bb0(%in: i64, %in_444: i64, %in_445: i64, %in_446: i64, %out: f32):
      %897 = arith.cmpi slt, %in, %c0_i64 : i64
      %898 = arith.addi %in, %c1_i64 : i64
      %899 = arith.select %897, %898, %in : i64
      %900 = arith.index_cast %899 : i64 to index
      %901 = arith.cmpi slt, %in_444, %c0_i64 : i64
      %902 = arith.addi %in_444, %c8_i64 : i64
      %903 = arith.select %901, %902, %in_444 : i64
      %904 = arith.index_cast %903 : i64 to index
      %905 = arith.cmpi slt, %in_445, %c0_i64 : i64
      %906 = arith.addi %in_445, %c1_i64 : i64
      %907 = arith.select %905, %906, %in_445 : i64
      %908 = arith.index_cast %907 : i64 to index
      %909 = arith.cmpi slt, %in_446, %c0_i64 : i64
      %910 = arith.addi %in_446, %c1_i64 : i64
      %911 = arith.select %909, %910, %in_446 : i64
      %912 = arith.index_cast %911 : i64 to index
      %extracted = tensor.extract %158[%900, %904, %908, %912] : tensor<1x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8xf32>
    %expanded_268 = tensor.expand_shape %159 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xf32> into tensor<1x8x1x1xf32>
    %expanded_269 = tensor.expand_shape %160 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xf32> into tensor<1x8x1x1xf32>
    %161 = linalg.generic #loops11 ins(%139, %expanded_268 : tensor<1x8x?x6xf32>, tensor<1x8x1x1xf32>) outs(%133 : tensor<1x8x?x6xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.mulf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x?x6xf32>
    %162 = linalg.generic #loops11 ins(%161, %expanded_269 : tensor<1x8x?x6xf32>, tensor<1x8x1x1xf32>) outs(%133 : tensor<1x8x?x6xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.addf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x?x6xf32>
    %163 = linalg.generic #loops6 ins(%162 : tensor<1x8x?x6xf32>) outs(%136 : tensor<1x8x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<1x8x?x6xbf16>
    %164 = linalg.generic #loops6 ins(%163 : tensor<1x8x?x6xbf16>) outs(%133 : tensor<1x8x?x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<1x8x?x6xf32>
    %165 = linalg.generic #loops6 ins(%164 : tensor<1x8x?x6xf32>) outs(%133 : tensor<1x8x?x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.negf %in : f32
      %898 = math.exp %897 : f32
      %899 = arith.addf %898, %cst_0 : f32
      %900 = arith.divf %cst_0, %899 : f32
      linalg.yield %900 : f32
    } -> tensor<1x8x?x6xf32>
    %166 = linalg.generic #loops9 ins(%164, %165 : tensor<1x8x?x6xf32>, tensor<1x8x?x6xf32>) outs(%133 : tensor<1x8x?x6xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.mulf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x?x6xf32>
    %167 = linalg.generic #loops6 ins(%166 : tensor<1x8x?x6xf32>) outs(%136 : tensor<1x8x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<1x8x?x6xbf16>
    %padded_270 = tensor.pad %167 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index, %arg6: index):
      tensor.yield %cst_1 : bf16
    } : tensor<1x8x?x6xbf16> to tensor<1x8x?x8xbf16>
    %168 = tensor.empty(%132) : tensor<1x16x?x6xf32>
    %169 = tensor.empty() : tensor<16xf32>
    %170 = linalg.generic #loops1 ins(%cst_99 : tensor<16xbf16>) outs(%169 : tensor<16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<16xf32>
    %broadcasted_271 = linalg.broadcast ins(%170 : tensor<16xf32>) outs(%168 : tensor<1x16x?x6xf32>) dimensions = [0, 2, 3] 
    %171 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_270, %cst_100 : tensor<1x8x?x8xbf16>, tensor<16x8x3x3xbf16>) outs(%broadcasted_271 : tensor<1x16x?x6xf32>) -> tensor<1x16x?x6xf32>
    %172 = tensor.empty(%132) : tensor<1x16x?x6xbf16>
    %173 = linalg.generic #loops6 ins(%171 : tensor<1x16x?x6xf32>) outs(%172 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<1x16x?x6xbf16>
    %174 = tensor.empty() : tensor<32x16xbf16>
    %transposed_272 = linalg.transpose ins(%cst_98 : tensor<16x32xbf16>) outs(%174 : tensor<32x16xbf16>) permutation = [1, 0] 
    %175 = linalg.generic #loops1 ins(%cst_97 : tensor<16xbf16>) outs(%169 : tensor<16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<16xf32>
    %176 = tensor.empty() : tensor<32x16xf32>
    %177 = linalg.generic #loops2 ins(%transposed_272 : tensor<32x16xbf16>) outs(%176 : tensor<32x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<32x16xf32>
    %178 = tensor.empty() : tensor<1x16xf32>
    %179 = linalg.fill ins(%cst : f32) outs(%178 : tensor<1x16xf32>) -> tensor<1x16xf32>
    %180 = linalg.matmul ins(%89, %177 : tensor<1x32xf32>, tensor<32x16xf32>) outs(%179 : tensor<1x16xf32>) -> tensor<1x16xf32>
    %181 = linalg.generic #loops4 ins(%175 : tensor<16xf32>) outs(%178 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16xf32>
    %182 = linalg.generic #loops5 ins(%180, %181 : tensor<1x16xf32>, tensor<1x16xf32>) outs(%178 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.addf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x16xf32>
    %183 = tensor.empty() : tensor<1x16xbf16>
    %184 = linalg.generic #loops2 ins(%182 : tensor<1x16xf32>) outs(%183 : tensor<1x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<1x16xbf16>
    %expanded_273 = tensor.expand_shape %184 [[0], [1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<1x16xbf16> into tensor<1x16x1x1xbf16>
    %185 = linalg.generic #loops11 ins(%173, %expanded_273 : tensor<1x16x?x6xbf16>, tensor<1x16x1x1xbf16>) outs(%172 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: bf16, %in_444: bf16, %out: bf16):
      %897 = arith.addf %in, %in_444 : bf16
      linalg.yield %897 : bf16
    } -> tensor<1x16x?x6xbf16>
    %186 = linalg.generic #loops6 ins(%185 : tensor<1x16x?x6xbf16>) outs(%168 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<1x16x?x6xf32>
    %collapsed_274 = tensor.collapse_shape %186 [[0], [1], [2, 3]] : tensor<1x16x?x6xf32> into tensor<1x16x?xf32>
    %expanded_275 = tensor.expand_shape %collapsed_274 [[0], [1, 2], [3]] output_shape [1, 8, 2, %140] : tensor<1x16x?xf32> into tensor<1x8x2x?xf32>
    %187 = tensor.empty(%140) : tensor<1x8x2x?xf64>
    %188 = linalg.generic #loops6 ins(%expanded_275 : tensor<1x8x2x?xf32>) outs(%187 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f32, %out: f64):
      %897 = arith.extf %in : f32 to f64
      linalg.yield %897 : f64
    } -> tensor<1x8x2x?xf64>
    %189 = linalg.generic #loops7 ins(%188 : tensor<1x8x2x?xf64>) outs(%52 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %897 = arith.addf %in, %out : f64
      linalg.yield %897 : f64
    } -> tensor<1x8x1x1xf64>
    %190 = arith.muli %144, %c2_i64 : i64
    %191 = linalg.generic #loops6 ins(%189 : tensor<1x8x1x1xf64>) outs(%51 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %897 = arith.sitofp %190 : i64 to f64
      %898 = arith.divf %in, %897 : f64
      linalg.yield %898 : f64
    } -> tensor<1x8x1x1xf64>
    %192 = linalg.generic #loops11 ins(%188, %191 : tensor<1x8x2x?xf64>, tensor<1x8x1x1xf64>) outs(%187 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f64, %in_444: f64, %out: f64):
      %897 = arith.subf %in, %in_444 : f64
      linalg.yield %897 : f64
    } -> tensor<1x8x2x?xf64>
    %193 = linalg.generic #loops9 ins(%192, %192 : tensor<1x8x2x?xf64>, tensor<1x8x2x?xf64>) outs(%187 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f64, %in_444: f64, %out: f64):
      %897 = arith.mulf %in, %in_444 : f64
      linalg.yield %897 : f64
    } -> tensor<1x8x2x?xf64>
    %194 = linalg.generic #loops7 ins(%193 : tensor<1x8x2x?xf64>) outs(%52 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %897 = arith.addf %in, %out : f64
      linalg.yield %897 : f64
    } -> tensor<1x8x1x1xf64>
    %195 = linalg.generic #loops6 ins(%194 : tensor<1x8x1x1xf64>) outs(%51 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %897 = arith.sitofp %190 : i64 to f64
      %898 = arith.divf %in, %897 : f64
      linalg.yield %898 : f64
    } -> tensor<1x8x1x1xf64>
    %196 = linalg.generic #loops6 ins(%195 : tensor<1x8x1x1xf64>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %897 = arith.truncf %in : f64 to f32
      linalg.yield %897 : f32
    } -> tensor<1x8x1x1xf32>
    %197 = linalg.generic #loops7 ins(%expanded_275 : tensor<1x8x2x?xf32>) outs(%62 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.addf %in, %out : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x1x1xf32>
    %198 = linalg.generic #loops6 ins(%197 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.sitofp %190 : i64 to f32
      %898 = arith.divf %in, %897 : f32
      linalg.yield %898 : f32
    } -> tensor<1x8x1x1xf32>
    %199 = linalg.generic #loops6 ins(%196 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.truncf %cst_115 : f64 to f32
      %898 = arith.addf %in, %897 : f32
      linalg.yield %898 : f32
    } -> tensor<1x8x1x1xf32>
    %200 = linalg.generic #loops6 ins(%199 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = math.rsqrt %in : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_276 = tensor.expand_shape %cst_96 [[0, 1, 2, 3]] output_shape [1, 8, 2, 1] : tensor<16xbf16> into tensor<1x8x2x1xbf16>
    %201 = tensor.empty() : tensor<1x8x2x1xf32>
    %202 = linalg.generic #loops12 ins(%200, %expanded_276 : tensor<1x8x1x1xf32>, tensor<1x8x2x1xbf16>) outs(%201 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_444: bf16, %out: f32):
      %897 = arith.extf %in_444 : bf16 to f32
      %898 = arith.mulf %in, %897 : f32
      linalg.yield %898 : f32
    } -> tensor<1x8x2x1xf32>
    %203 = linalg.generic #loops6 ins(%198 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.negf %in : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x1x1xf32>
    %204 = linalg.generic #loops12 ins(%203, %202 : tensor<1x8x1x1xf32>, tensor<1x8x2x1xf32>) outs(%201 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.mulf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x2x1xf32>
    %expanded_277 = tensor.expand_shape %cst_95 [[0, 1, 2, 3]] output_shape [1, 8, 2, 1] : tensor<16xbf16> into tensor<1x8x2x1xbf16>
    %205 = linalg.generic #loops9 ins(%204, %expanded_277 : tensor<1x8x2x1xf32>, tensor<1x8x2x1xbf16>) outs(%201 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_444: bf16, %out: f32):
      %897 = arith.extf %in_444 : bf16 to f32
      %898 = arith.addf %in, %897 : f32
      linalg.yield %898 : f32
    } -> tensor<1x8x2x1xf32>
    %206 = linalg.generic #loops10 ins(%cst_152, %cst_153, %cst_154, %cst_155 : tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>) outs(%178 : tensor<1x16xf32>) {
    ^bb0(%in: i64, %in_444: i64, %in_445: i64, %in_446: i64, %out: f32):
      %897 = arith.cmpi slt, %in, %c0_i64 : i64
      %898 = arith.addi %in, %c1_i64 : i64
      %899 = arith.select %897, %898, %in : i64
      %900 = arith.index_cast %899 : i64 to index
      %901 = arith.cmpi slt, %in_444, %c0_i64 : i64
      %902 = arith.addi %in_444, %c8_i64 : i64
      %903 = arith.select %901, %902, %in_444 : i64
      %904 = arith.index_cast %903 : i64 to index
      %905 = arith.cmpi slt, %in_445, %c0_i64 : i64
      %906 = arith.addi %in_445, %c2_i64 : i64
      %907 = arith.select %905, %906, %in_445 : i64
      %908 = arith.index_cast %907 : i64 to index
      %909 = arith.cmpi slt, %in_446, %c0_i64 : i64
      %910 = arith.addi %in_446, %c1_i64 : i64
      %911 = arith.select %909, %910, %in_446 : i64
      %912 = arith.index_cast %911 : i64 to index
      %extracted = tensor.extract %202[%900, %904, %908, %912] : tensor<1x8x2x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16xf32>
    %207 = linalg.generic #loops10 ins(%cst_156, %cst_157, %cst_158, %cst_159 : tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>) outs(%178 : tensor<1x16xf32>) {
    ^bb0(%in: i64, %in_444: i64, %in_445: i64, %in_446: i64, %out: f32):
      %897 = arith.cmpi slt, %in, %c0_i64 : i64
      %898 = arith.addi %in, %c1_i64 : i64
      %899 = arith.select %897, %898, %in : i64
      %900 = arith.index_cast %899 : i64 to index
      %901 = arith.cmpi slt, %in_444, %c0_i64 : i64
      %902 = arith.addi %in_444, %c8_i64 : i64
      %903 = arith.select %901, %902, %in_444 : i64
      %904 = arith.index_cast %903 : i64 to index
      %905 = arith.cmpi slt, %in_445, %c0_i64 : i64
      %906 = arith.addi %in_445, %c2_i64 : i64
      %907 = arith.select %905, %906, %in_445 : i64
      %908 = arith.index_cast %907 : i64 to index
      %909 = arith.cmpi slt, %in_446, %c0_i64 : i64
      %910 = arith.addi %in_446, %c1_i64 : i64
      %911 = arith.select %909, %910, %in_446 : i64
      %912 = arith.index_cast %911 : i64 to index
      %extracted = tensor.extract %205[%900, %904, %908, %912] : tensor<1x8x2x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16xf32>
    %expanded_278 = tensor.expand_shape %206 [[0], [1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<1x16xf32> into tensor<1x16x1x1xf32>
    %expanded_279 = tensor.expand_shape %207 [[0], [1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<1x16xf32> into tensor<1x16x1x1xf32>
    %208 = linalg.generic #loops11 ins(%186, %expanded_278 : tensor<1x16x?x6xf32>, tensor<1x16x1x1xf32>) outs(%168 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.mulf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x16x?x6xf32>
    %209 = linalg.generic #loops11 ins(%208, %expanded_279 : tensor<1x16x?x6xf32>, tensor<1x16x1x1xf32>) outs(%168 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.addf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x16x?x6xf32>
    %210 = linalg.generic #loops6 ins(%209 : tensor<1x16x?x6xf32>) outs(%172 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<1x16x?x6xbf16>
    %211 = linalg.generic #loops6 ins(%210 : tensor<1x16x?x6xbf16>) outs(%168 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<1x16x?x6xf32>
    %212 = linalg.generic #loops6 ins(%211 : tensor<1x16x?x6xf32>) outs(%168 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.negf %in : f32
      %898 = math.exp %897 : f32
      %899 = arith.addf %898, %cst_0 : f32
      %900 = arith.divf %cst_0, %899 : f32
      linalg.yield %900 : f32
    } -> tensor<1x16x?x6xf32>
    %213 = linalg.generic #loops9 ins(%211, %212 : tensor<1x16x?x6xf32>, tensor<1x16x?x6xf32>) outs(%168 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.mulf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x16x?x6xf32>
    %214 = linalg.generic #loops6 ins(%213 : tensor<1x16x?x6xf32>) outs(%172 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<1x16x?x6xbf16>
    %padded_280 = tensor.pad %214 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index, %arg6: index):
      tensor.yield %cst_1 : bf16
    } : tensor<1x16x?x6xbf16> to tensor<1x16x?x8xbf16>
    %215 = linalg.generic #loops1 ins(%cst_93 : tensor<16xbf16>) outs(%169 : tensor<16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<16xf32>
    %broadcasted_281 = linalg.broadcast ins(%215 : tensor<16xf32>) outs(%168 : tensor<1x16x?x6xf32>) dimensions = [0, 2, 3] 
    %216 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_280, %cst_94 : tensor<1x16x?x8xbf16>, tensor<16x16x3x3xbf16>) outs(%broadcasted_281 : tensor<1x16x?x6xf32>) -> tensor<1x16x?x6xf32>
    %217 = linalg.generic #loops6 ins(%216 : tensor<1x16x?x6xf32>) outs(%172 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<1x16x?x6xbf16>
    %218 = linalg.generic #loops1 ins(%cst_91 : tensor<16xbf16>) outs(%169 : tensor<16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<16xf32>
    %broadcasted_282 = linalg.broadcast ins(%218 : tensor<16xf32>) outs(%168 : tensor<1x16x?x6xf32>) dimensions = [0, 2, 3] 
    %219 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%137, %cst_92 : tensor<1x8x?x6xbf16>, tensor<16x8x1x1xbf16>) outs(%broadcasted_282 : tensor<1x16x?x6xf32>) -> tensor<1x16x?x6xf32>
    %220 = linalg.generic #loops6 ins(%219 : tensor<1x16x?x6xf32>) outs(%172 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<1x16x?x6xbf16>
    %221 = linalg.generic #loops9 ins(%220, %217 : tensor<1x16x?x6xbf16>, tensor<1x16x?x6xbf16>) outs(%172 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: bf16, %in_444: bf16, %out: bf16):
      %897 = arith.addf %in, %in_444 : bf16
      linalg.yield %897 : bf16
    } -> tensor<1x16x?x6xbf16>
    %222 = linalg.generic #loops6 ins(%221 : tensor<1x16x?x6xbf16>) outs(%168 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<1x16x?x6xf32>
    %collapsed_283 = tensor.collapse_shape %222 [[0], [1], [2, 3]] : tensor<1x16x?x6xf32> into tensor<1x16x?xf32>
    %expanded_284 = tensor.expand_shape %collapsed_283 [[0], [1, 2], [3]] output_shape [1, 8, 2, %140] : tensor<1x16x?xf32> into tensor<1x8x2x?xf32>
    %223 = linalg.generic #loops6 ins(%expanded_284 : tensor<1x8x2x?xf32>) outs(%187 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f32, %out: f64):
      %897 = arith.extf %in : f32 to f64
      linalg.yield %897 : f64
    } -> tensor<1x8x2x?xf64>
    %224 = linalg.generic #loops7 ins(%223 : tensor<1x8x2x?xf64>) outs(%52 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %897 = arith.addf %in, %out : f64
      linalg.yield %897 : f64
    } -> tensor<1x8x1x1xf64>
    %225 = linalg.generic #loops6 ins(%224 : tensor<1x8x1x1xf64>) outs(%51 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %897 = arith.sitofp %190 : i64 to f64
      %898 = arith.divf %in, %897 : f64
      linalg.yield %898 : f64
    } -> tensor<1x8x1x1xf64>
    %226 = linalg.generic #loops11 ins(%223, %225 : tensor<1x8x2x?xf64>, tensor<1x8x1x1xf64>) outs(%187 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f64, %in_444: f64, %out: f64):
      %897 = arith.subf %in, %in_444 : f64
      linalg.yield %897 : f64
    } -> tensor<1x8x2x?xf64>
    %227 = linalg.generic #loops9 ins(%226, %226 : tensor<1x8x2x?xf64>, tensor<1x8x2x?xf64>) outs(%187 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f64, %in_444: f64, %out: f64):
      %897 = arith.mulf %in, %in_444 : f64
      linalg.yield %897 : f64
    } -> tensor<1x8x2x?xf64>
    %228 = linalg.generic #loops7 ins(%227 : tensor<1x8x2x?xf64>) outs(%52 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %897 = arith.addf %in, %out : f64
      linalg.yield %897 : f64
    } -> tensor<1x8x1x1xf64>
    %229 = linalg.generic #loops6 ins(%228 : tensor<1x8x1x1xf64>) outs(%51 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %897 = arith.sitofp %190 : i64 to f64
      %898 = arith.divf %in, %897 : f64
      linalg.yield %898 : f64
    } -> tensor<1x8x1x1xf64>
    %230 = linalg.generic #loops6 ins(%229 : tensor<1x8x1x1xf64>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %897 = arith.truncf %in : f64 to f32
      linalg.yield %897 : f32
    } -> tensor<1x8x1x1xf32>
    %231 = linalg.generic #loops7 ins(%expanded_284 : tensor<1x8x2x?xf32>) outs(%62 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.addf %in, %out : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x1x1xf32>
    %232 = linalg.generic #loops6 ins(%231 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.sitofp %190 : i64 to f32
      %898 = arith.divf %in, %897 : f32
      linalg.yield %898 : f32
    } -> tensor<1x8x1x1xf32>
    %233 = linalg.generic #loops6 ins(%230 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.truncf %cst_90 : f64 to f32
      %898 = arith.addf %in, %897 : f32
      linalg.yield %898 : f32
    } -> tensor<1x8x1x1xf32>
    %234 = linalg.generic #loops6 ins(%233 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = math.rsqrt %in : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_285 = tensor.expand_shape %cst_89 [[0, 1, 2, 3]] output_shape [1, 8, 2, 1] : tensor<16xbf16> into tensor<1x8x2x1xbf16>
    %235 = linalg.generic #loops12 ins(%234, %expanded_285 : tensor<1x8x1x1xf32>, tensor<1x8x2x1xbf16>) outs(%201 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_444: bf16, %out: f32):
      %897 = arith.extf %in_444 : bf16 to f32
      %898 = arith.mulf %in, %897 : f32
      linalg.yield %898 : f32
    } -> tensor<1x8x2x1xf32>
    %236 = linalg.generic #loops6 ins(%232 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.negf %in : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x1x1xf32>
    %237 = linalg.generic #loops12 ins(%236, %235 : tensor<1x8x1x1xf32>, tensor<1x8x2x1xf32>) outs(%201 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.mulf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x2x1xf32>
    %expanded_286 = tensor.expand_shape %cst_88 [[0, 1, 2, 3]] output_shape [1, 8, 2, 1] : tensor<16xbf16> into tensor<1x8x2x1xbf16>
    %238 = linalg.generic #loops9 ins(%237, %expanded_286 : tensor<1x8x2x1xf32>, tensor<1x8x2x1xbf16>) outs(%201 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_444: bf16, %out: f32):
      %897 = arith.extf %in_444 : bf16 to f32
      %898 = arith.addf %in, %897 : f32
      linalg.yield %898 : f32
    } -> tensor<1x8x2x1xf32>
    %239 = linalg.generic #loops10 ins(%cst_160, %cst_161, %cst_162, %cst_163 : tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>) outs(%178 : tensor<1x16xf32>) {
    ^bb0(%in: i64, %in_444: i64, %in_445: i64, %in_446: i64, %out: f32):
      %897 = arith.cmpi slt, %in, %c0_i64 : i64
      %898 = arith.addi %in, %c1_i64 : i64
      %899 = arith.select %897, %898, %in : i64
      %900 = arith.index_cast %899 : i64 to index
      %901 = arith.cmpi slt, %in_444, %c0_i64 : i64
      %902 = arith.addi %in_444, %c8_i64 : i64
      %903 = arith.select %901, %902, %in_444 : i64
      %904 = arith.index_cast %903 : i64 to index
      %905 = arith.cmpi slt, %in_445, %c0_i64 : i64
      %906 = arith.addi %in_445, %c2_i64 : i64
      %907 = arith.select %905, %906, %in_445 : i64
      %908 = arith.index_cast %907 : i64 to index
      %909 = arith.cmpi slt, %in_446, %c0_i64 : i64
      %910 = arith.addi %in_446, %c1_i64 : i64
      %911 = arith.select %909, %910, %in_446 : i64
      %912 = arith.index_cast %911 : i64 to index
      %extracted = tensor.extract %235[%900, %904, %908, %912] : tensor<1x8x2x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16xf32>
    %240 = linalg.generic #loops10 ins(%cst_164, %cst_165, %cst_166, %cst_167 : tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>) outs(%178 : tensor<1x16xf32>) {
    ^bb0(%in: i64, %in_444: i64, %in_445: i64, %in_446: i64, %out: f32):
      %897 = arith.cmpi slt, %in, %c0_i64 : i64
      %898 = arith.addi %in, %c1_i64 : i64
      %899 = arith.select %897, %898, %in : i64
      %900 = arith.index_cast %899 : i64 to index
      %901 = arith.cmpi slt, %in_444, %c0_i64 : i64
      %902 = arith.addi %in_444, %c8_i64 : i64
      %903 = arith.select %901, %902, %in_444 : i64
      %904 = arith.index_cast %903 : i64 to index
      %905 = arith.cmpi slt, %in_445, %c0_i64 : i64
      %906 = arith.addi %in_445, %c2_i64 : i64
      %907 = arith.select %905, %906, %in_445 : i64
      %908 = arith.index_cast %907 : i64 to index
      %909 = arith.cmpi slt, %in_446, %c0_i64 : i64
      %910 = arith.addi %in_446, %c1_i64 : i64
      %911 = arith.select %909, %910, %in_446 : i64
      %912 = arith.index_cast %911 : i64 to index
      %extracted = tensor.extract %238[%900, %904, %908, %912] : tensor<1x8x2x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16xf32>
    %expanded_287 = tensor.expand_shape %239 [[0], [1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<1x16xf32> into tensor<1x16x1x1xf32>
    %expanded_288 = tensor.expand_shape %240 [[0], [1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<1x16xf32> into tensor<1x16x1x1xf32>
    %241 = linalg.generic #loops11 ins(%222, %expanded_287 : tensor<1x16x?x6xf32>, tensor<1x16x1x1xf32>) outs(%168 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.mulf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x16x?x6xf32>
    %242 = linalg.generic #loops11 ins(%241, %expanded_288 : tensor<1x16x?x6xf32>, tensor<1x16x1x1xf32>) outs(%168 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.addf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x16x?x6xf32>
    %243 = linalg.generic #loops6 ins(%242 : tensor<1x16x?x6xf32>) outs(%172 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<1x16x?x6xbf16>
    %244 = linalg.generic #loops1 ins(%cst_86 : tensor<16xbf16>) outs(%169 : tensor<16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<16xf32>
    %broadcasted_289 = linalg.broadcast ins(%244 : tensor<16xf32>) outs(%168 : tensor<1x16x?x6xf32>) dimensions = [0, 2, 3] 
    %245 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%243, %cst_87 : tensor<1x16x?x6xbf16>, tensor<16x16x1x1xbf16>) outs(%broadcasted_289 : tensor<1x16x?x6xf32>) -> tensor<1x16x?x6xf32>
    %246 = linalg.generic #loops6 ins(%245 : tensor<1x16x?x6xf32>) outs(%172 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<1x16x?x6xbf16>
    %247 = tensor.empty(%132) : tensor<1x?x6x16xbf16>
    %transposed_290 = linalg.transpose ins(%246 : tensor<1x16x?x6xbf16>) outs(%247 : tensor<1x?x6x16xbf16>) permutation = [0, 2, 3, 1] 
    %collapsed_291 = tensor.collapse_shape %transposed_290 [[0], [1, 2], [3]] : tensor<1x?x6x16xbf16> into tensor<1x?x16xbf16>
    %248 = tensor.empty(%140) : tensor<1x?x16xf32>
    %249 = linalg.generic #loops13 ins(%collapsed_291 : tensor<1x?x16xbf16>) outs(%248 : tensor<1x?x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<1x?x16xf32>
    %250 = tensor.empty(%140) : tensor<1x?x16xf64>
    %251 = linalg.generic #loops13 ins(%249 : tensor<1x?x16xf32>) outs(%250 : tensor<1x?x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %897 = arith.extf %in : f32 to f64
      linalg.yield %897 : f64
    } -> tensor<1x?x16xf64>
    %252 = tensor.empty(%140) : tensor<1x?x1xf64>
    %253 = linalg.fill ins(%cst_2 : f64) outs(%252 : tensor<1x?x1xf64>) -> tensor<1x?x1xf64>
    %254 = linalg.generic #loops14 ins(%251 : tensor<1x?x16xf64>) outs(%253 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %897 = arith.addf %in, %out : f64
      linalg.yield %897 : f64
    } -> tensor<1x?x1xf64>
    %255 = linalg.generic #loops13 ins(%254 : tensor<1x?x1xf64>) outs(%252 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %897 = arith.divf %in, %cst_124 : f64
      linalg.yield %897 : f64
    } -> tensor<1x?x1xf64>
    %256 = linalg.generic #loops15 ins(%251, %255 : tensor<1x?x16xf64>, tensor<1x?x1xf64>) outs(%250 : tensor<1x?x16xf64>) {
    ^bb0(%in: f64, %in_444: f64, %out: f64):
      %897 = arith.subf %in, %in_444 : f64
      linalg.yield %897 : f64
    } -> tensor<1x?x16xf64>
    %257 = linalg.generic #loops16 ins(%256, %256 : tensor<1x?x16xf64>, tensor<1x?x16xf64>) outs(%250 : tensor<1x?x16xf64>) {
    ^bb0(%in: f64, %in_444: f64, %out: f64):
      %897 = arith.mulf %in, %in_444 : f64
      linalg.yield %897 : f64
    } -> tensor<1x?x16xf64>
    %258 = linalg.generic #loops14 ins(%257 : tensor<1x?x16xf64>) outs(%253 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %897 = arith.addf %in, %out : f64
      linalg.yield %897 : f64
    } -> tensor<1x?x1xf64>
    %259 = linalg.generic #loops13 ins(%258 : tensor<1x?x1xf64>) outs(%252 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %897 = arith.divf %in, %cst_124 : f64
      linalg.yield %897 : f64
    } -> tensor<1x?x1xf64>
    %260 = tensor.empty(%140) : tensor<1x?x1xf32>
    %261 = linalg.generic #loops13 ins(%259 : tensor<1x?x1xf64>) outs(%260 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %897 = arith.truncf %in : f64 to f32
      linalg.yield %897 : f32
    } -> tensor<1x?x1xf32>
    %262 = linalg.fill ins(%cst : f32) outs(%260 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %263 = linalg.generic #loops14 ins(%249 : tensor<1x?x16xf32>) outs(%262 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.addf %in, %out : f32
      linalg.yield %897 : f32
    } -> tensor<1x?x1xf32>
    %264 = linalg.generic #loops13 ins(%263 : tensor<1x?x1xf32>) outs(%260 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.divf %in, %cst_125 : f32
      linalg.yield %897 : f32
    } -> tensor<1x?x1xf32>
    %265 = linalg.generic #loops13 ins(%261 : tensor<1x?x1xf32>) outs(%260 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.truncf %cst_115 : f64 to f32
      %898 = arith.addf %in, %897 : f32
      linalg.yield %898 : f32
    } -> tensor<1x?x1xf32>
    %266 = linalg.generic #loops13 ins(%265 : tensor<1x?x1xf32>) outs(%260 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = math.rsqrt %in : f32
      linalg.yield %897 : f32
    } -> tensor<1x?x1xf32>
    %267 = linalg.generic #loops15 ins(%249, %264 : tensor<1x?x16xf32>, tensor<1x?x1xf32>) outs(%248 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.subf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x?x16xf32>
    %268 = linalg.generic #loops15 ins(%267, %266 : tensor<1x?x16xf32>, tensor<1x?x1xf32>) outs(%248 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.mulf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x?x16xf32>
    %269 = linalg.generic #loops17 ins(%268, %cst_85 : tensor<1x?x16xf32>, tensor<16xbf16>) outs(%248 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %in_444: bf16, %out: f32):
      %897 = arith.extf %in_444 : bf16 to f32
      %898 = arith.mulf %in, %897 : f32
      linalg.yield %898 : f32
    } -> tensor<1x?x16xf32>
    %270 = linalg.generic #loops17 ins(%269, %cst_84 : tensor<1x?x16xf32>, tensor<16xbf16>) outs(%248 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %in_444: bf16, %out: f32):
      %897 = arith.extf %in_444 : bf16 to f32
      %898 = arith.addf %in, %897 : f32
      linalg.yield %898 : f32
    } -> tensor<1x?x16xf32>
    %271 = tensor.empty(%140) : tensor<1x?x16xbf16>
    %272 = linalg.generic #loops13 ins(%270 : tensor<1x?x16xf32>) outs(%271 : tensor<1x?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<1x?x16xbf16>
    %273 = tensor.empty() : tensor<16x16xbf16>
    %transposed_292 = linalg.transpose ins(%cst_83 : tensor<16x16xbf16>) outs(%273 : tensor<16x16xbf16>) permutation = [1, 0] 
    %collapsed_293 = tensor.collapse_shape %272 [[0, 1], [2]] : tensor<1x?x16xbf16> into tensor<?x16xbf16>
    %274 = tensor.empty(%140) : tensor<?x16xf32>
    %275 = linalg.fill ins(%cst : f32) outs(%274 : tensor<?x16xf32>) -> tensor<?x16xf32>
    %276 = linalg.matmul ins(%collapsed_293, %transposed_292 : tensor<?x16xbf16>, tensor<16x16xbf16>) outs(%275 : tensor<?x16xf32>) -> tensor<?x16xf32>
    %277 = tensor.empty(%140) : tensor<?x16xbf16>
    %278 = linalg.generic #loops2 ins(%276 : tensor<?x16xf32>) outs(%277 : tensor<?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<?x16xbf16>
    %transposed_294 = linalg.transpose ins(%cst_82 : tensor<16x16xbf16>) outs(%273 : tensor<16x16xbf16>) permutation = [1, 0] 
    %279 = linalg.matmul ins(%collapsed_293, %transposed_294 : tensor<?x16xbf16>, tensor<16x16xbf16>) outs(%275 : tensor<?x16xf32>) -> tensor<?x16xf32>
    %280 = linalg.generic #loops2 ins(%279 : tensor<?x16xf32>) outs(%277 : tensor<?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<?x16xbf16>
    %transposed_295 = linalg.transpose ins(%cst_81 : tensor<16x16xbf16>) outs(%273 : tensor<16x16xbf16>) permutation = [1, 0] 
    %281 = linalg.matmul ins(%collapsed_293, %transposed_295 : tensor<?x16xbf16>, tensor<16x16xbf16>) outs(%275 : tensor<?x16xf32>) -> tensor<?x16xf32>
    %282 = linalg.generic #loops2 ins(%281 : tensor<?x16xf32>) outs(%277 : tensor<?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<?x16xbf16>
    %expanded_296 = tensor.expand_shape %278 [[0, 1], [2, 3]] output_shape [1, %140, 2, 8] : tensor<?x16xbf16> into tensor<1x?x2x8xbf16>
    %283 = tensor.empty(%140) : tensor<1x2x?x8xbf16>
    %transposed_297 = linalg.transpose ins(%expanded_296 : tensor<1x?x2x8xbf16>) outs(%283 : tensor<1x2x?x8xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_298 = tensor.expand_shape %280 [[0, 1], [2, 3]] output_shape [1, %140, 2, 8] : tensor<?x16xbf16> into tensor<1x?x2x8xbf16>
    %transposed_299 = linalg.transpose ins(%expanded_298 : tensor<1x?x2x8xbf16>) outs(%283 : tensor<1x2x?x8xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_300 = tensor.expand_shape %282 [[0, 1], [2, 3]] output_shape [1, %140, 2, 8] : tensor<?x16xbf16> into tensor<1x?x2x8xbf16>
    %transposed_301 = linalg.transpose ins(%expanded_300 : tensor<1x?x2x8xbf16>) outs(%283 : tensor<1x2x?x8xbf16>) permutation = [0, 2, 1, 3] 
    %284 = tensor.empty(%140) : tensor<1x2x?x8xf32>
    %285 = linalg.generic #loops6 ins(%transposed_297 : tensor<1x2x?x8xbf16>) outs(%284 : tensor<1x2x?x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<1x2x?x8xf32>
    %286 = linalg.generic #loops6 ins(%transposed_299 : tensor<1x2x?x8xbf16>) outs(%284 : tensor<1x2x?x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<1x2x?x8xf32>
    %287 = linalg.generic #loops6 ins(%transposed_301 : tensor<1x2x?x8xbf16>) outs(%284 : tensor<1x2x?x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<1x2x?x8xf32>
    %288 = linalg.generic #loops6 ins(%285 : tensor<1x2x?x8xf32>) outs(%284 : tensor<1x2x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.truncf %cst_80 : f64 to f32
      %898 = arith.mulf %in, %897 : f32
      linalg.yield %898 : f32
    } -> tensor<1x2x?x8xf32>
    %289 = tensor.empty(%140) : tensor<1x2x8x?xf32>
    %transposed_302 = linalg.transpose ins(%286 : tensor<1x2x?x8xf32>) outs(%289 : tensor<1x2x8x?xf32>) permutation = [0, 1, 3, 2] 
    %290 = linalg.generic #loops6 ins(%transposed_302 : tensor<1x2x8x?xf32>) outs(%289 : tensor<1x2x8x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.truncf %cst_80 : f64 to f32
      %898 = arith.mulf %in, %897 : f32
      linalg.yield %898 : f32
    } -> tensor<1x2x8x?xf32>
    %291 = arith.index_cast %138 : i64 to index
    %292 = arith.cmpi sge, %138, %c0_i64 : i64
    cf.assert %292, "unimplemented: dynamic negative broadcast sizes"
    %293 = tensor.empty(%291) : tensor<1x2x?x8xf32>
    %294 = linalg.generic #loops18 outs(%293 : tensor<1x2x?x8xf32>) {
    ^bb0(%out: f32):
      %897 = linalg.index 1 : index
      %898 = linalg.index 2 : index
      %899 = linalg.index 3 : index
      %900 = arith.cmpi eq, %140, %c1 : index
      %901 = arith.select %900, %c0, %898 : index
      %extracted = tensor.extract %288[%c0, %897, %901, %899] : tensor<1x2x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x2x?x8xf32>
    %collapsed_303 = tensor.collapse_shape %294 [[0, 1], [2], [3]] : tensor<1x2x?x8xf32> into tensor<2x?x8xf32>
    cf.assert %292, "unimplemented: dynamic negative broadcast sizes"
    %295 = tensor.empty(%291) : tensor<1x2x8x?xf32>
    %296 = linalg.generic #loops18 outs(%295 : tensor<1x2x8x?xf32>) {
    ^bb0(%out: f32):
      %897 = linalg.index 1 : index
      %898 = linalg.index 2 : index
      %899 = linalg.index 3 : index
      %900 = arith.cmpi eq, %140, %c1 : index
      %901 = arith.select %900, %c0, %899 : index
      %extracted = tensor.extract %290[%c0, %897, %898, %901] : tensor<1x2x8x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x2x8x?xf32>
    %collapsed_304 = tensor.collapse_shape %296 [[0, 1], [2], [3]] : tensor<1x2x8x?xf32> into tensor<2x8x?xf32>
    %297 = tensor.empty(%291, %291) : tensor<2x?x?xf32>
    %298 = linalg.fill ins(%cst : f32) outs(%297 : tensor<2x?x?xf32>) -> tensor<2x?x?xf32>
    %299 = linalg.batch_matmul ins(%collapsed_303, %collapsed_304 : tensor<2x?x8xf32>, tensor<2x8x?xf32>) outs(%298 : tensor<2x?x?xf32>) -> tensor<2x?x?xf32>
    %300 = arith.muli %138, %c2_i64 : i64
    %301 = arith.cmpi slt, %138, %c0_i64 : i64
    %302 = arith.select %301, %c2_i64, %300 : i64
    %303 = arith.extui %301 : i1 to i64
    %304 = arith.muli %302, %138 : i64
    %305 = arith.addi %303, %c1_i64 : i64
    %306 = arith.select %301, %c2_i64, %304 : i64
    %307 = arith.select %301, %305, %303 : i64
    %308 = arith.cmpi sle, %307, %c1_i64 : i64
    cf.assert %308, "must have at most one inferred (negative) dimension"
    %309 = arith.muli %300, %138 : i64
    %310 = arith.divsi %309, %306 : i64
    %311 = arith.select %301, %310, %138 : i64
    %from_elements = tensor.from_elements %c1_i64, %c2_i64, %311, %311 : tensor<4xi64>
    %reshape = tensor.reshape %299(%from_elements) : (tensor<2x?x?xf32>, tensor<4xi64>) -> tensor<1x2x?x?xf32>
    %312 = arith.index_cast %311 : i64 to index
    %313 = tensor.empty(%312) : tensor<1x2x?xi64>
    %314 = linalg.fill ins(%c0_i64 : i64) outs(%313 : tensor<1x2x?xi64>) -> tensor<1x2x?xi64>
    %315 = tensor.empty(%312) : tensor<1x2x?xf32>
    %316 = linalg.fill ins(%cst_3 : f32) outs(%315 : tensor<1x2x?xf32>) -> tensor<1x2x?xf32>
    %317:2 = linalg.generic #loops19 ins(%reshape : tensor<1x2x?x?xf32>) outs(%316, %314 : tensor<1x2x?xf32>, tensor<1x2x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_444: i64):
      %897 = linalg.index 3 : index
      %898 = arith.index_cast %897 : index to i64
      %899 = arith.maximumf %in, %out : f32
      %900 = arith.cmpf ogt, %in, %out : f32
      %901 = arith.select %900, %898, %out_444 : i64
      linalg.yield %899, %901 : f32, i64
    } -> (tensor<1x2x?xf32>, tensor<1x2x?xi64>)
    %expanded_305 = tensor.expand_shape %317#0 [[0], [1], [2, 3]] output_shape [1, 2, %312, 1] : tensor<1x2x?xf32> into tensor<1x2x?x1xf32>
    %318 = tensor.empty(%312, %312) : tensor<1x2x?x?xf32>
    %319 = linalg.generic #loops8 ins(%reshape, %expanded_305 : tensor<1x2x?x?xf32>, tensor<1x2x?x1xf32>) outs(%318 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.subf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x2x?x?xf32>
    %320 = linalg.generic #loops6 ins(%319 : tensor<1x2x?x?xf32>) outs(%318 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = math.exp %in : f32
      linalg.yield %897 : f32
    } -> tensor<1x2x?x?xf32>
    %321 = tensor.empty(%312) : tensor<1x2x?x1xf32>
    %322 = linalg.fill ins(%cst : f32) outs(%321 : tensor<1x2x?x1xf32>) -> tensor<1x2x?x1xf32>
    %323 = linalg.generic #loops20 ins(%320 : tensor<1x2x?x?xf32>) outs(%322 : tensor<1x2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.addf %in, %out : f32
      linalg.yield %897 : f32
    } -> tensor<1x2x?x1xf32>
    %324 = linalg.generic #loops8 ins(%320, %323 : tensor<1x2x?x?xf32>, tensor<1x2x?x1xf32>) outs(%318 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.divf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x2x?x?xf32>
    %325 = tensor.empty(%312, %312) : tensor<1x2x?x?xi1>
    %326 = linalg.generic #loops6 ins(%reshape : tensor<1x2x?x?xf32>) outs(%325 : tensor<1x2x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %897 = arith.extf %in : f32 to f64
      %898 = arith.cmpf oeq, %897, %cst_79 : f64
      linalg.yield %898 : i1
    } -> tensor<1x2x?x?xi1>
    %327 = tensor.empty(%312) : tensor<1x2x?x1xi1>
    %328 = linalg.fill ins(%true : i1) outs(%327 : tensor<1x2x?x1xi1>) -> tensor<1x2x?x1xi1>
    %329 = linalg.generic #loops20 ins(%326 : tensor<1x2x?x?xi1>) outs(%328 : tensor<1x2x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %897 = arith.andi %in, %out : i1
      linalg.yield %897 : i1
    } -> tensor<1x2x?x1xi1>
    %330 = arith.cmpi sge, %311, %c0_i64 : i64
    cf.assert %330, "negative values not allowed in new dimensions"
    %331 = arith.index_cast %311 : i64 to index
    cf.assert %330, "negative values not allowed in new dimensions"
    %332 = tensor.empty(%331, %331) : tensor<1x2x?x?xf32>
    %333 = linalg.generic #loops21 ins(%cst_7 : tensor<f32>) outs(%332 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x?x?xf32>
    %334 = arith.cmpi eq, %312, %331 : index
    cf.assert %334, "mismatched size for broadcast"
    %335 = arith.cmpi eq, %331, %312 : index
    cf.assert %335, "mismatched size for broadcast"
    %336 = tensor.empty(%312, %331) : tensor<1x2x?x?xf32>
    %337 = linalg.generic #loops22 ins(%329, %333, %324 : tensor<1x2x?x1xi1>, tensor<1x2x?x?xf32>, tensor<1x2x?x?xf32>) outs(%336 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: i1, %in_444: f32, %in_445: f32, %out: f32):
      %897 = arith.select %in, %in_444, %in_445 : f32
      linalg.yield %897 : f32
    } -> tensor<1x2x?x?xf32>
    cf.assert %292, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %292, "unimplemented: dynamic negative broadcast sizes"
    %338 = tensor.empty(%291, %291) : tensor<1x2x?x?xf32>
    %339 = linalg.generic #loops18 outs(%338 : tensor<1x2x?x?xf32>) {
    ^bb0(%out: f32):
      %897 = linalg.index 1 : index
      %898 = linalg.index 2 : index
      %899 = linalg.index 3 : index
      %900 = arith.cmpi eq, %312, %c1 : index
      %901 = arith.select %900, %c0, %898 : index
      %902 = arith.cmpi eq, %331, %c1 : index
      %903 = arith.select %902, %c0, %899 : index
      %extracted = tensor.extract %337[%c0, %897, %901, %903] : tensor<1x2x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x2x?x?xf32>
    cf.assert %308, "must have at most one inferred (negative) dimension"
    %from_elements_306 = tensor.from_elements %c2_i64, %311, %311 : tensor<3xi64>
    %reshape_307 = tensor.reshape %339(%from_elements_306) : (tensor<1x2x?x?xf32>, tensor<3xi64>) -> tensor<2x?x?xf32>
    cf.assert %292, "unimplemented: dynamic negative broadcast sizes"
    %340 = linalg.generic #loops18 outs(%293 : tensor<1x2x?x8xf32>) {
    ^bb0(%out: f32):
      %897 = linalg.index 1 : index
      %898 = linalg.index 2 : index
      %899 = linalg.index 3 : index
      %900 = arith.cmpi eq, %140, %c1 : index
      %901 = arith.select %900, %c0, %898 : index
      %extracted = tensor.extract %287[%c0, %897, %901, %899] : tensor<1x2x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x2x?x8xf32>
    %collapsed_308 = tensor.collapse_shape %340 [[0, 1], [2], [3]] : tensor<1x2x?x8xf32> into tensor<2x?x8xf32>
    %341 = arith.cmpi eq, %311, %138 : i64
    cf.assert %341, "mismatching contracting dimension"
    %342 = tensor.empty(%312) : tensor<2x?x8xf32>
    %343 = linalg.fill ins(%cst : f32) outs(%342 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    %344 = linalg.batch_matmul ins(%reshape_307, %collapsed_308 : tensor<2x?x?xf32>, tensor<2x?x8xf32>) outs(%343 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    %expanded_309 = tensor.expand_shape %344 [[0, 1], [2], [3]] output_shape [1, 2, %312, 8] : tensor<2x?x8xf32> into tensor<1x2x?x8xf32>
    %345 = tensor.empty(%312) : tensor<1x2x?x8xbf16>
    %346 = linalg.generic #loops6 ins(%expanded_309 : tensor<1x2x?x8xf32>) outs(%345 : tensor<1x2x?x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<1x2x?x8xbf16>
    %347 = tensor.empty(%312) : tensor<1x?x2x8xbf16>
    %transposed_310 = linalg.transpose ins(%346 : tensor<1x2x?x8xbf16>) outs(%347 : tensor<1x?x2x8xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_311 = tensor.collapse_shape %transposed_310 [[0, 1], [2, 3]] : tensor<1x?x2x8xbf16> into tensor<?x16xbf16>
    %transposed_312 = linalg.transpose ins(%cst_78 : tensor<16x16xbf16>) outs(%273 : tensor<16x16xbf16>) permutation = [1, 0] 
    %348 = linalg.generic #loops1 ins(%cst_77 : tensor<16xbf16>) outs(%169 : tensor<16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<16xf32>
    %349 = tensor.empty(%312) : tensor<?x16xf32>
    %350 = linalg.generic #loops2 ins(%collapsed_311 : tensor<?x16xbf16>) outs(%349 : tensor<?x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<?x16xf32>
    %351 = tensor.empty() : tensor<16x16xf32>
    %352 = linalg.generic #loops2 ins(%transposed_312 : tensor<16x16xbf16>) outs(%351 : tensor<16x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<16x16xf32>
    %353 = linalg.fill ins(%cst : f32) outs(%349 : tensor<?x16xf32>) -> tensor<?x16xf32>
    %354 = linalg.matmul ins(%350, %352 : tensor<?x16xf32>, tensor<16x16xf32>) outs(%353 : tensor<?x16xf32>) -> tensor<?x16xf32>
    cf.assert %292, "negative values not allowed in new dimensions"
    %355 = tensor.empty(%291) : tensor<?x16xf32>
    %356 = linalg.generic #loops4 ins(%348 : tensor<16xf32>) outs(%355 : tensor<?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x16xf32>
    %357 = arith.cmpi eq, %312, %291 : index
    cf.assert %357, "mismatched size for broadcast"
    %358 = linalg.generic #loops5 ins(%354, %356 : tensor<?x16xf32>, tensor<?x16xf32>) outs(%349 : tensor<?x16xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.addf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<?x16xf32>
    %359 = tensor.empty(%312) : tensor<?x16xbf16>
    %360 = linalg.generic #loops2 ins(%358 : tensor<?x16xf32>) outs(%359 : tensor<?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<?x16xbf16>
    %expanded_313 = tensor.expand_shape %360 [[0, 1], [2]] output_shape [1, %312, 16] : tensor<?x16xbf16> into tensor<1x?x16xbf16>
    %361 = arith.cmpi eq, %312, %140 : index
    cf.assert %361, "mismatched size for broadcast"
    %362 = tensor.empty(%312) : tensor<1x?x16xbf16>
    %363 = linalg.generic #loops16 ins(%expanded_313, %collapsed_291 : tensor<1x?x16xbf16>, tensor<1x?x16xbf16>) outs(%362 : tensor<1x?x16xbf16>) {
    ^bb0(%in: bf16, %in_444: bf16, %out: bf16):
      %897 = arith.addf %in, %in_444 : bf16
      linalg.yield %897 : bf16
    } -> tensor<1x?x16xbf16>
    %364 = tensor.empty(%312) : tensor<1x?x16xf32>
    %365 = linalg.generic #loops13 ins(%363 : tensor<1x?x16xbf16>) outs(%364 : tensor<1x?x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<1x?x16xf32>
    %366 = tensor.empty(%312) : tensor<1x?x16xf64>
    %367 = linalg.generic #loops13 ins(%365 : tensor<1x?x16xf32>) outs(%366 : tensor<1x?x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %897 = arith.extf %in : f32 to f64
      linalg.yield %897 : f64
    } -> tensor<1x?x16xf64>
    %368 = tensor.empty(%312) : tensor<1x?x1xf64>
    %369 = linalg.fill ins(%cst_2 : f64) outs(%368 : tensor<1x?x1xf64>) -> tensor<1x?x1xf64>
    %370 = linalg.generic #loops14 ins(%367 : tensor<1x?x16xf64>) outs(%369 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %897 = arith.addf %in, %out : f64
      linalg.yield %897 : f64
    } -> tensor<1x?x1xf64>
    %371 = linalg.generic #loops13 ins(%370 : tensor<1x?x1xf64>) outs(%368 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %897 = arith.divf %in, %cst_124 : f64
      linalg.yield %897 : f64
    } -> tensor<1x?x1xf64>
    %372 = linalg.generic #loops15 ins(%367, %371 : tensor<1x?x16xf64>, tensor<1x?x1xf64>) outs(%366 : tensor<1x?x16xf64>) {
    ^bb0(%in: f64, %in_444: f64, %out: f64):
      %897 = arith.subf %in, %in_444 : f64
      linalg.yield %897 : f64
    } -> tensor<1x?x16xf64>
    %373 = linalg.generic #loops16 ins(%372, %372 : tensor<1x?x16xf64>, tensor<1x?x16xf64>) outs(%366 : tensor<1x?x16xf64>) {
    ^bb0(%in: f64, %in_444: f64, %out: f64):
      %897 = arith.mulf %in, %in_444 : f64
      linalg.yield %897 : f64
    } -> tensor<1x?x16xf64>
    %374 = linalg.generic #loops14 ins(%373 : tensor<1x?x16xf64>) outs(%369 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %897 = arith.addf %in, %out : f64
      linalg.yield %897 : f64
    } -> tensor<1x?x1xf64>
    %375 = linalg.generic #loops13 ins(%374 : tensor<1x?x1xf64>) outs(%368 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %897 = arith.divf %in, %cst_124 : f64
      linalg.yield %897 : f64
    } -> tensor<1x?x1xf64>
    %376 = tensor.empty(%312) : tensor<1x?x1xf32>
    %377 = linalg.generic #loops13 ins(%375 : tensor<1x?x1xf64>) outs(%376 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %897 = arith.truncf %in : f64 to f32
      linalg.yield %897 : f32
    } -> tensor<1x?x1xf32>
    %378 = linalg.fill ins(%cst : f32) outs(%376 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %379 = linalg.generic #loops14 ins(%365 : tensor<1x?x16xf32>) outs(%378 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.addf %in, %out : f32
      linalg.yield %897 : f32
    } -> tensor<1x?x1xf32>
    %380 = linalg.generic #loops13 ins(%379 : tensor<1x?x1xf32>) outs(%376 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.divf %in, %cst_125 : f32
      linalg.yield %897 : f32
    } -> tensor<1x?x1xf32>
    %381 = linalg.generic #loops13 ins(%377 : tensor<1x?x1xf32>) outs(%376 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.truncf %cst_115 : f64 to f32
      %898 = arith.addf %in, %897 : f32
      linalg.yield %898 : f32
    } -> tensor<1x?x1xf32>
    %382 = linalg.generic #loops13 ins(%381 : tensor<1x?x1xf32>) outs(%376 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = math.rsqrt %in : f32
      linalg.yield %897 : f32
    } -> tensor<1x?x1xf32>
    %383 = linalg.generic #loops15 ins(%365, %380 : tensor<1x?x16xf32>, tensor<1x?x1xf32>) outs(%364 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.subf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x?x16xf32>
    %384 = linalg.generic #loops15 ins(%383, %382 : tensor<1x?x16xf32>, tensor<1x?x1xf32>) outs(%364 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.mulf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x?x16xf32>
    %385 = linalg.generic #loops17 ins(%384, %cst_76 : tensor<1x?x16xf32>, tensor<16xbf16>) outs(%364 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %in_444: bf16, %out: f32):
      %897 = arith.extf %in_444 : bf16 to f32
      %898 = arith.mulf %in, %897 : f32
      linalg.yield %898 : f32
    } -> tensor<1x?x16xf32>
    %386 = linalg.generic #loops17 ins(%385, %cst_75 : tensor<1x?x16xf32>, tensor<16xbf16>) outs(%364 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %in_444: bf16, %out: f32):
      %897 = arith.extf %in_444 : bf16 to f32
      %898 = arith.addf %in, %897 : f32
      linalg.yield %898 : f32
    } -> tensor<1x?x16xf32>
    %387 = linalg.generic #loops13 ins(%386 : tensor<1x?x16xf32>) outs(%362 : tensor<1x?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<1x?x16xbf16>
    %transposed_314 = linalg.transpose ins(%cst_74 : tensor<16x16xbf16>) outs(%273 : tensor<16x16xbf16>) permutation = [1, 0] 
    %collapsed_315 = tensor.collapse_shape %387 [[0, 1], [2]] : tensor<1x?x16xbf16> into tensor<?x16xbf16>
    %388 = linalg.matmul ins(%collapsed_315, %transposed_314 : tensor<?x16xbf16>, tensor<16x16xbf16>) outs(%353 : tensor<?x16xf32>) -> tensor<?x16xf32>
    %389 = linalg.generic #loops2 ins(%388 : tensor<?x16xf32>) outs(%359 : tensor<?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<?x16xbf16>
    %390 = tensor.empty() : tensor<80x16xbf16>
    %transposed_316 = linalg.transpose ins(%cst_73 : tensor<16x80xbf16>) outs(%390 : tensor<80x16xbf16>) permutation = [1, 0] 
    %collapsed_317 = tensor.collapse_shape %arg2 [[0, 1], [2]] : tensor<1x?x80xbf16> into tensor<?x80xbf16>
    %391 = tensor.empty(%dim) : tensor<?x16xf32>
    %392 = linalg.fill ins(%cst : f32) outs(%391 : tensor<?x16xf32>) -> tensor<?x16xf32>
    %393 = linalg.matmul ins(%collapsed_317, %transposed_316 : tensor<?x80xbf16>, tensor<80x16xbf16>) outs(%392 : tensor<?x16xf32>) -> tensor<?x16xf32>
    %394 = tensor.empty(%dim) : tensor<?x16xbf16>
    %395 = linalg.generic #loops2 ins(%393 : tensor<?x16xf32>) outs(%394 : tensor<?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<?x16xbf16>
    %transposed_318 = linalg.transpose ins(%cst_72 : tensor<16x80xbf16>) outs(%390 : tensor<80x16xbf16>) permutation = [1, 0] 
    %396 = linalg.matmul ins(%collapsed_317, %transposed_318 : tensor<?x80xbf16>, tensor<80x16xbf16>) outs(%392 : tensor<?x16xf32>) -> tensor<?x16xf32>
    %397 = linalg.generic #loops2 ins(%396 : tensor<?x16xf32>) outs(%394 : tensor<?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<?x16xbf16>
    %expanded_319 = tensor.expand_shape %389 [[0, 1], [2, 3]] output_shape [1, %312, 2, 8] : tensor<?x16xbf16> into tensor<1x?x2x8xbf16>
    %transposed_320 = linalg.transpose ins(%expanded_319 : tensor<1x?x2x8xbf16>) outs(%345 : tensor<1x2x?x8xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_321 = tensor.expand_shape %395 [[0, 1], [2, 3]] output_shape [1, %dim, 2, 8] : tensor<?x16xbf16> into tensor<1x?x2x8xbf16>
    %398 = tensor.empty(%dim) : tensor<1x2x?x8xbf16>
    %transposed_322 = linalg.transpose ins(%expanded_321 : tensor<1x?x2x8xbf16>) outs(%398 : tensor<1x2x?x8xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_323 = tensor.expand_shape %397 [[0, 1], [2, 3]] output_shape [1, %dim, 2, 8] : tensor<?x16xbf16> into tensor<1x?x2x8xbf16>
    %transposed_324 = linalg.transpose ins(%expanded_323 : tensor<1x?x2x8xbf16>) outs(%398 : tensor<1x2x?x8xbf16>) permutation = [0, 2, 1, 3] 
    %399 = tensor.empty(%312) : tensor<1x2x?x8xf32>
    %400 = linalg.generic #loops6 ins(%transposed_320 : tensor<1x2x?x8xbf16>) outs(%399 : tensor<1x2x?x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<1x2x?x8xf32>
    %401 = tensor.empty(%dim) : tensor<1x2x?x8xf32>
    %402 = linalg.generic #loops6 ins(%transposed_322 : tensor<1x2x?x8xbf16>) outs(%401 : tensor<1x2x?x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<1x2x?x8xf32>
    %403 = linalg.generic #loops6 ins(%transposed_324 : tensor<1x2x?x8xbf16>) outs(%401 : tensor<1x2x?x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<1x2x?x8xf32>
    %404 = linalg.generic #loops6 ins(%400 : tensor<1x2x?x8xf32>) outs(%399 : tensor<1x2x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.truncf %cst_80 : f64 to f32
      %898 = arith.mulf %in, %897 : f32
      linalg.yield %898 : f32
    } -> tensor<1x2x?x8xf32>
    %405 = tensor.empty(%dim) : tensor<1x2x8x?xf32>
    %transposed_325 = linalg.transpose ins(%402 : tensor<1x2x?x8xf32>) outs(%405 : tensor<1x2x8x?xf32>) permutation = [0, 1, 3, 2] 
    %406 = linalg.generic #loops6 ins(%transposed_325 : tensor<1x2x8x?xf32>) outs(%405 : tensor<1x2x8x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.truncf %cst_80 : f64 to f32
      %898 = arith.mulf %in, %897 : f32
      linalg.yield %898 : f32
    } -> tensor<1x2x8x?xf32>
    cf.assert %292, "unimplemented: dynamic negative broadcast sizes"
    %407 = linalg.generic #loops18 outs(%293 : tensor<1x2x?x8xf32>) {
    ^bb0(%out: f32):
      %897 = linalg.index 1 : index
      %898 = linalg.index 2 : index
      %899 = linalg.index 3 : index
      %900 = arith.cmpi eq, %312, %c1 : index
      %901 = arith.select %900, %c0, %898 : index
      %extracted = tensor.extract %404[%c0, %897, %901, %899] : tensor<1x2x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x2x?x8xf32>
    %collapsed_326 = tensor.collapse_shape %407 [[0, 1], [2], [3]] : tensor<1x2x?x8xf32> into tensor<2x?x8xf32>
    %408 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %408, "unimplemented: dynamic negative broadcast sizes"
    %409 = tensor.empty(%dim) : tensor<1x2x8x?xf32>
    %410 = linalg.generic #loops18 outs(%409 : tensor<1x2x8x?xf32>) {
    ^bb0(%out: f32):
      %897 = linalg.index 1 : index
      %898 = linalg.index 2 : index
      %899 = linalg.index 3 : index
      %900 = arith.cmpi eq, %dim, %c1 : index
      %901 = arith.select %900, %c0, %899 : index
      %extracted = tensor.extract %406[%c0, %897, %898, %901] : tensor<1x2x8x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x2x8x?xf32>
    %collapsed_327 = tensor.collapse_shape %410 [[0, 1], [2], [3]] : tensor<1x2x8x?xf32> into tensor<2x8x?xf32>
    %411 = tensor.empty(%291, %dim) : tensor<2x?x?xf32>
    %412 = linalg.fill ins(%cst : f32) outs(%411 : tensor<2x?x?xf32>) -> tensor<2x?x?xf32>
    %413 = linalg.batch_matmul ins(%collapsed_326, %collapsed_327 : tensor<2x?x8xf32>, tensor<2x8x?xf32>) outs(%412 : tensor<2x?x?xf32>) -> tensor<2x?x?xf32>
    %414 = arith.muli %302, %0 : i64
    %415 = arith.cmpi slt, %0, %c0_i64 : i64
    %416 = arith.select %415, %302, %414 : i64
    %417 = arith.select %415, %305, %303 : i64
    %418 = arith.cmpi sle, %417, %c1_i64 : i64
    cf.assert %418, "must have at most one inferred (negative) dimension"
    %419 = arith.muli %300, %0 : i64
    %420 = arith.divsi %419, %416 : i64
    %421 = arith.select %301, %420, %138 : i64
    %422 = arith.select %415, %420, %0 : i64
    %from_elements_328 = tensor.from_elements %c1_i64, %c2_i64, %421, %422 : tensor<4xi64>
    %reshape_329 = tensor.reshape %413(%from_elements_328) : (tensor<2x?x?xf32>, tensor<4xi64>) -> tensor<1x2x?x?xf32>
    %423 = arith.index_cast %421 : i64 to index
    %424 = tensor.empty(%423) : tensor<1x2x?xi64>
    %425 = linalg.fill ins(%c0_i64 : i64) outs(%424 : tensor<1x2x?xi64>) -> tensor<1x2x?xi64>
    %426 = tensor.empty(%423) : tensor<1x2x?xf32>
    %427 = linalg.fill ins(%cst_3 : f32) outs(%426 : tensor<1x2x?xf32>) -> tensor<1x2x?xf32>
    %428:2 = linalg.generic #loops19 ins(%reshape_329 : tensor<1x2x?x?xf32>) outs(%427, %425 : tensor<1x2x?xf32>, tensor<1x2x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_444: i64):
      %897 = linalg.index 3 : index
      %898 = arith.index_cast %897 : index to i64
      %899 = arith.maximumf %in, %out : f32
      %900 = arith.cmpf ogt, %in, %out : f32
      %901 = arith.select %900, %898, %out_444 : i64
      linalg.yield %899, %901 : f32, i64
    } -> (tensor<1x2x?xf32>, tensor<1x2x?xi64>)
    %expanded_330 = tensor.expand_shape %428#0 [[0], [1], [2, 3]] output_shape [1, 2, %423, 1] : tensor<1x2x?xf32> into tensor<1x2x?x1xf32>
    %429 = arith.index_cast %422 : i64 to index
    %430 = tensor.empty(%423, %429) : tensor<1x2x?x?xf32>
    %431 = linalg.generic #loops8 ins(%reshape_329, %expanded_330 : tensor<1x2x?x?xf32>, tensor<1x2x?x1xf32>) outs(%430 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.subf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x2x?x?xf32>
    %432 = linalg.generic #loops6 ins(%431 : tensor<1x2x?x?xf32>) outs(%430 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = math.exp %in : f32
      linalg.yield %897 : f32
    } -> tensor<1x2x?x?xf32>
    %433 = tensor.empty(%423) : tensor<1x2x?x1xf32>
    %434 = linalg.fill ins(%cst : f32) outs(%433 : tensor<1x2x?x1xf32>) -> tensor<1x2x?x1xf32>
    %435 = linalg.generic #loops20 ins(%432 : tensor<1x2x?x?xf32>) outs(%434 : tensor<1x2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.addf %in, %out : f32
      linalg.yield %897 : f32
    } -> tensor<1x2x?x1xf32>
    %436 = linalg.generic #loops8 ins(%432, %435 : tensor<1x2x?x?xf32>, tensor<1x2x?x1xf32>) outs(%430 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.divf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x2x?x?xf32>
    %437 = tensor.empty(%423, %429) : tensor<1x2x?x?xi1>
    %438 = linalg.generic #loops6 ins(%reshape_329 : tensor<1x2x?x?xf32>) outs(%437 : tensor<1x2x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %897 = arith.extf %in : f32 to f64
      %898 = arith.cmpf oeq, %897, %cst_79 : f64
      linalg.yield %898 : i1
    } -> tensor<1x2x?x?xi1>
    %439 = tensor.empty(%423) : tensor<1x2x?x1xi1>
    %440 = linalg.fill ins(%true : i1) outs(%439 : tensor<1x2x?x1xi1>) -> tensor<1x2x?x1xi1>
    %441 = linalg.generic #loops20 ins(%438 : tensor<1x2x?x?xi1>) outs(%440 : tensor<1x2x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %897 = arith.andi %in, %out : i1
      linalg.yield %897 : i1
    } -> tensor<1x2x?x1xi1>
    %442 = arith.cmpi sge, %421, %c0_i64 : i64
    cf.assert %442, "negative values not allowed in new dimensions"
    %443 = arith.index_cast %421 : i64 to index
    %444 = arith.cmpi sge, %422, %c0_i64 : i64
    cf.assert %444, "negative values not allowed in new dimensions"
    %445 = arith.index_cast %422 : i64 to index
    %446 = tensor.empty(%443, %445) : tensor<1x2x?x?xf32>
    %447 = linalg.generic #loops21 ins(%cst_7 : tensor<f32>) outs(%446 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x?x?xf32>
    %448 = arith.cmpi eq, %423, %443 : index
    cf.assert %448, "mismatched size for broadcast"
    %449 = arith.cmpi eq, %445, %429 : index
    cf.assert %449, "mismatched size for broadcast"
    %450 = tensor.empty(%423, %445) : tensor<1x2x?x?xf32>
    %451 = linalg.generic #loops22 ins(%441, %447, %436 : tensor<1x2x?x1xi1>, tensor<1x2x?x?xf32>, tensor<1x2x?x?xf32>) outs(%450 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: i1, %in_444: f32, %in_445: f32, %out: f32):
      %897 = arith.select %in, %in_444, %in_445 : f32
      linalg.yield %897 : f32
    } -> tensor<1x2x?x?xf32>
    cf.assert %292, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %408, "unimplemented: dynamic negative broadcast sizes"
    %452 = tensor.empty(%291, %dim) : tensor<1x2x?x?xf32>
    %453 = linalg.generic #loops18 outs(%452 : tensor<1x2x?x?xf32>) {
    ^bb0(%out: f32):
      %897 = linalg.index 1 : index
      %898 = linalg.index 2 : index
      %899 = linalg.index 3 : index
      %900 = arith.cmpi eq, %423, %c1 : index
      %901 = arith.select %900, %c0, %898 : index
      %902 = arith.cmpi eq, %445, %c1 : index
      %903 = arith.select %902, %c0, %899 : index
      %extracted = tensor.extract %451[%c0, %897, %901, %903] : tensor<1x2x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x2x?x?xf32>
    cf.assert %418, "must have at most one inferred (negative) dimension"
    %from_elements_331 = tensor.from_elements %c2_i64, %421, %422 : tensor<3xi64>
    %reshape_332 = tensor.reshape %453(%from_elements_331) : (tensor<1x2x?x?xf32>, tensor<3xi64>) -> tensor<2x?x?xf32>
    cf.assert %408, "unimplemented: dynamic negative broadcast sizes"
    %454 = tensor.empty(%dim) : tensor<1x2x?x8xf32>
    %455 = linalg.generic #loops18 outs(%454 : tensor<1x2x?x8xf32>) {
    ^bb0(%out: f32):
      %897 = linalg.index 1 : index
      %898 = linalg.index 2 : index
      %899 = linalg.index 3 : index
      %900 = arith.cmpi eq, %dim, %c1 : index
      %901 = arith.select %900, %c0, %898 : index
      %extracted = tensor.extract %403[%c0, %897, %901, %899] : tensor<1x2x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x2x?x8xf32>
    %collapsed_333 = tensor.collapse_shape %455 [[0, 1], [2], [3]] : tensor<1x2x?x8xf32> into tensor<2x?x8xf32>
    %456 = arith.cmpi eq, %422, %0 : i64
    cf.assert %456, "mismatching contracting dimension"
    %457 = tensor.empty(%423) : tensor<2x?x8xf32>
    %458 = linalg.fill ins(%cst : f32) outs(%457 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    %459 = linalg.batch_matmul ins(%reshape_332, %collapsed_333 : tensor<2x?x?xf32>, tensor<2x?x8xf32>) outs(%458 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    %expanded_334 = tensor.expand_shape %459 [[0, 1], [2], [3]] output_shape [1, 2, %423, 8] : tensor<2x?x8xf32> into tensor<1x2x?x8xf32>
    %460 = tensor.empty(%423) : tensor<1x2x?x8xbf16>
    %461 = linalg.generic #loops6 ins(%expanded_334 : tensor<1x2x?x8xf32>) outs(%460 : tensor<1x2x?x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<1x2x?x8xbf16>
    %462 = tensor.empty(%423) : tensor<1x?x2x8xbf16>
    %transposed_335 = linalg.transpose ins(%461 : tensor<1x2x?x8xbf16>) outs(%462 : tensor<1x?x2x8xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_336 = tensor.collapse_shape %transposed_335 [[0, 1], [2, 3]] : tensor<1x?x2x8xbf16> into tensor<?x16xbf16>
    %transposed_337 = linalg.transpose ins(%cst_71 : tensor<16x16xbf16>) outs(%273 : tensor<16x16xbf16>) permutation = [1, 0] 
    %463 = linalg.generic #loops1 ins(%cst_70 : tensor<16xbf16>) outs(%169 : tensor<16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<16xf32>
    %464 = tensor.empty(%423) : tensor<?x16xf32>
    %465 = linalg.generic #loops2 ins(%collapsed_336 : tensor<?x16xbf16>) outs(%464 : tensor<?x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<?x16xf32>
    %466 = linalg.generic #loops2 ins(%transposed_337 : tensor<16x16xbf16>) outs(%351 : tensor<16x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<16x16xf32>
    %467 = linalg.fill ins(%cst : f32) outs(%464 : tensor<?x16xf32>) -> tensor<?x16xf32>
    %468 = linalg.matmul ins(%465, %466 : tensor<?x16xf32>, tensor<16x16xf32>) outs(%467 : tensor<?x16xf32>) -> tensor<?x16xf32>
    cf.assert %292, "negative values not allowed in new dimensions"
    %469 = linalg.generic #loops4 ins(%463 : tensor<16xf32>) outs(%355 : tensor<?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x16xf32>
    %470 = arith.cmpi eq, %423, %291 : index
    cf.assert %470, "mismatched size for broadcast"
    %471 = linalg.generic #loops5 ins(%468, %469 : tensor<?x16xf32>, tensor<?x16xf32>) outs(%464 : tensor<?x16xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.addf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<?x16xf32>
    %472 = tensor.empty(%423) : tensor<?x16xbf16>
    %473 = linalg.generic #loops2 ins(%471 : tensor<?x16xf32>) outs(%472 : tensor<?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<?x16xbf16>
    %expanded_338 = tensor.expand_shape %473 [[0, 1], [2]] output_shape [1, %423, 16] : tensor<?x16xbf16> into tensor<1x?x16xbf16>
    %474 = arith.cmpi eq, %423, %312 : index
    cf.assert %474, "mismatched size for broadcast"
    %475 = tensor.empty(%423) : tensor<1x?x16xbf16>
    %476 = linalg.generic #loops16 ins(%expanded_338, %363 : tensor<1x?x16xbf16>, tensor<1x?x16xbf16>) outs(%475 : tensor<1x?x16xbf16>) {
    ^bb0(%in: bf16, %in_444: bf16, %out: bf16):
      %897 = arith.addf %in, %in_444 : bf16
      linalg.yield %897 : bf16
    } -> tensor<1x?x16xbf16>
    %477 = tensor.empty(%423) : tensor<1x?x16xf32>
    %478 = linalg.generic #loops13 ins(%476 : tensor<1x?x16xbf16>) outs(%477 : tensor<1x?x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<1x?x16xf32>
    %479 = tensor.empty(%423) : tensor<1x?x16xf64>
    %480 = linalg.generic #loops13 ins(%478 : tensor<1x?x16xf32>) outs(%479 : tensor<1x?x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %897 = arith.extf %in : f32 to f64
      linalg.yield %897 : f64
    } -> tensor<1x?x16xf64>
    %481 = tensor.empty(%423) : tensor<1x?x1xf64>
    %482 = linalg.fill ins(%cst_2 : f64) outs(%481 : tensor<1x?x1xf64>) -> tensor<1x?x1xf64>
    %483 = linalg.generic #loops14 ins(%480 : tensor<1x?x16xf64>) outs(%482 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %897 = arith.addf %in, %out : f64
      linalg.yield %897 : f64
    } -> tensor<1x?x1xf64>
    %484 = linalg.generic #loops13 ins(%483 : tensor<1x?x1xf64>) outs(%481 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %897 = arith.divf %in, %cst_124 : f64
      linalg.yield %897 : f64
    } -> tensor<1x?x1xf64>
    %485 = linalg.generic #loops15 ins(%480, %484 : tensor<1x?x16xf64>, tensor<1x?x1xf64>) outs(%479 : tensor<1x?x16xf64>) {
    ^bb0(%in: f64, %in_444: f64, %out: f64):
      %897 = arith.subf %in, %in_444 : f64
      linalg.yield %897 : f64
    } -> tensor<1x?x16xf64>
    %486 = linalg.generic #loops16 ins(%485, %485 : tensor<1x?x16xf64>, tensor<1x?x16xf64>) outs(%479 : tensor<1x?x16xf64>) {
    ^bb0(%in: f64, %in_444: f64, %out: f64):
      %897 = arith.mulf %in, %in_444 : f64
      linalg.yield %897 : f64
    } -> tensor<1x?x16xf64>
    %487 = linalg.generic #loops14 ins(%486 : tensor<1x?x16xf64>) outs(%482 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %897 = arith.addf %in, %out : f64
      linalg.yield %897 : f64
    } -> tensor<1x?x1xf64>
    %488 = linalg.generic #loops13 ins(%487 : tensor<1x?x1xf64>) outs(%481 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %897 = arith.divf %in, %cst_124 : f64
      linalg.yield %897 : f64
    } -> tensor<1x?x1xf64>
    %489 = tensor.empty(%423) : tensor<1x?x1xf32>
    %490 = linalg.generic #loops13 ins(%488 : tensor<1x?x1xf64>) outs(%489 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %897 = arith.truncf %in : f64 to f32
      linalg.yield %897 : f32
    } -> tensor<1x?x1xf32>
    %491 = linalg.fill ins(%cst : f32) outs(%489 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %492 = linalg.generic #loops14 ins(%478 : tensor<1x?x16xf32>) outs(%491 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.addf %in, %out : f32
      linalg.yield %897 : f32
    } -> tensor<1x?x1xf32>
    %493 = linalg.generic #loops13 ins(%492 : tensor<1x?x1xf32>) outs(%489 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.divf %in, %cst_125 : f32
      linalg.yield %897 : f32
    } -> tensor<1x?x1xf32>
    %494 = linalg.generic #loops13 ins(%490 : tensor<1x?x1xf32>) outs(%489 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.truncf %cst_115 : f64 to f32
      %898 = arith.addf %in, %897 : f32
      linalg.yield %898 : f32
    } -> tensor<1x?x1xf32>
    %495 = linalg.generic #loops13 ins(%494 : tensor<1x?x1xf32>) outs(%489 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = math.rsqrt %in : f32
      linalg.yield %897 : f32
    } -> tensor<1x?x1xf32>
    %496 = linalg.generic #loops15 ins(%478, %493 : tensor<1x?x16xf32>, tensor<1x?x1xf32>) outs(%477 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.subf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x?x16xf32>
    %497 = linalg.generic #loops15 ins(%496, %495 : tensor<1x?x16xf32>, tensor<1x?x1xf32>) outs(%477 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.mulf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x?x16xf32>
    %498 = linalg.generic #loops17 ins(%497, %cst_69 : tensor<1x?x16xf32>, tensor<16xbf16>) outs(%477 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %in_444: bf16, %out: f32):
      %897 = arith.extf %in_444 : bf16 to f32
      %898 = arith.mulf %in, %897 : f32
      linalg.yield %898 : f32
    } -> tensor<1x?x16xf32>
    %499 = linalg.generic #loops17 ins(%498, %cst_68 : tensor<1x?x16xf32>, tensor<16xbf16>) outs(%477 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %in_444: bf16, %out: f32):
      %897 = arith.extf %in_444 : bf16 to f32
      %898 = arith.addf %in, %897 : f32
      linalg.yield %898 : f32
    } -> tensor<1x?x16xf32>
    %500 = linalg.generic #loops13 ins(%499 : tensor<1x?x16xf32>) outs(%475 : tensor<1x?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<1x?x16xbf16>
    %collapsed_339 = tensor.collapse_shape %500 [[0, 1], [2]] : tensor<1x?x16xbf16> into tensor<?x16xbf16>
    %501 = tensor.empty() : tensor<16x128xbf16>
    %transposed_340 = linalg.transpose ins(%cst_67 : tensor<128x16xbf16>) outs(%501 : tensor<16x128xbf16>) permutation = [1, 0] 
    %502 = tensor.empty() : tensor<128xf32>
    %503 = linalg.generic #loops1 ins(%cst_66 : tensor<128xbf16>) outs(%502 : tensor<128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<128xf32>
    %504 = linalg.generic #loops2 ins(%collapsed_339 : tensor<?x16xbf16>) outs(%464 : tensor<?x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<?x16xf32>
    %505 = tensor.empty() : tensor<16x128xf32>
    %506 = linalg.generic #loops2 ins(%transposed_340 : tensor<16x128xbf16>) outs(%505 : tensor<16x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<16x128xf32>
    %507 = tensor.empty(%423) : tensor<?x128xf32>
    %508 = linalg.fill ins(%cst : f32) outs(%507 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %509 = linalg.matmul ins(%504, %506 : tensor<?x16xf32>, tensor<16x128xf32>) outs(%508 : tensor<?x128xf32>) -> tensor<?x128xf32>
    cf.assert %292, "negative values not allowed in new dimensions"
    %510 = tensor.empty(%291) : tensor<?x128xf32>
    %511 = linalg.generic #loops4 ins(%503 : tensor<128xf32>) outs(%510 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x128xf32>
    cf.assert %470, "mismatched size for broadcast"
    %512 = linalg.generic #loops5 ins(%509, %511 : tensor<?x128xf32>, tensor<?x128xf32>) outs(%507 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.addf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<?x128xf32>
    %513 = tensor.empty(%423) : tensor<?x128xbf16>
    %514 = linalg.generic #loops2 ins(%512 : tensor<?x128xf32>) outs(%513 : tensor<?x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<?x128xbf16>
    %expanded_341 = tensor.expand_shape %514 [[0, 1], [2]] output_shape [1, %423, 128] : tensor<?x128xbf16> into tensor<1x?x128xbf16>
    %extracted_slice_342 = tensor.extract_slice %expanded_341[0, 0, 0] [1, %423, 64] [1, 1, 1] : tensor<1x?x128xbf16> to tensor<1x?x64xbf16>
    %extracted_slice_343 = tensor.extract_slice %expanded_341[0, 0, 64] [1, %423, 64] [1, 1, 1] : tensor<1x?x128xbf16> to tensor<1x?x64xbf16>
    %515 = tensor.empty(%423) : tensor<1x?x64xbf16>
    %516 = linalg.generic #loops13 ins(%extracted_slice_343 : tensor<1x?x64xbf16>) outs(%515 : tensor<1x?x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %897 = math.sqrt %cst_5 : bf16
      %898 = arith.divf %in, %897 : bf16
      %899 = math.erf %898 : bf16
      %900 = arith.addf %899, %cst_4 : bf16
      %901 = arith.mulf %900, %cst_6 : bf16
      %902 = arith.mulf %in, %901 : bf16
      linalg.yield %902 : bf16
    } -> tensor<1x?x64xbf16>
    %517 = linalg.generic #loops16 ins(%extracted_slice_342, %516 : tensor<1x?x64xbf16>, tensor<1x?x64xbf16>) outs(%515 : tensor<1x?x64xbf16>) {
    ^bb0(%in: bf16, %in_444: bf16, %out: bf16):
      %897 = arith.mulf %in, %in_444 : bf16
      linalg.yield %897 : bf16
    } -> tensor<1x?x64xbf16>
    %collapsed_344 = tensor.collapse_shape %517 [[0, 1], [2]] : tensor<1x?x64xbf16> into tensor<?x64xbf16>
    %518 = tensor.empty() : tensor<64x16xbf16>
    %transposed_345 = linalg.transpose ins(%cst_65 : tensor<16x64xbf16>) outs(%518 : tensor<64x16xbf16>) permutation = [1, 0] 
    %519 = linalg.generic #loops1 ins(%cst_64 : tensor<16xbf16>) outs(%169 : tensor<16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<16xf32>
    %520 = tensor.empty(%423) : tensor<?x64xf32>
    %521 = linalg.generic #loops2 ins(%collapsed_344 : tensor<?x64xbf16>) outs(%520 : tensor<?x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<?x64xf32>
    %522 = tensor.empty() : tensor<64x16xf32>
    %523 = linalg.generic #loops2 ins(%transposed_345 : tensor<64x16xbf16>) outs(%522 : tensor<64x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<64x16xf32>
    %524 = linalg.matmul ins(%521, %523 : tensor<?x64xf32>, tensor<64x16xf32>) outs(%467 : tensor<?x16xf32>) -> tensor<?x16xf32>
    cf.assert %292, "negative values not allowed in new dimensions"
    %525 = linalg.generic #loops4 ins(%519 : tensor<16xf32>) outs(%355 : tensor<?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x16xf32>
    cf.assert %470, "mismatched size for broadcast"
    %526 = linalg.generic #loops5 ins(%524, %525 : tensor<?x16xf32>, tensor<?x16xf32>) outs(%464 : tensor<?x16xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.addf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<?x16xf32>
    %527 = linalg.generic #loops2 ins(%526 : tensor<?x16xf32>) outs(%472 : tensor<?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<?x16xbf16>
    %expanded_346 = tensor.expand_shape %527 [[0, 1], [2]] output_shape [1, %423, 16] : tensor<?x16xbf16> into tensor<1x?x16xbf16>
    %528 = linalg.generic #loops16 ins(%expanded_346, %476 : tensor<1x?x16xbf16>, tensor<1x?x16xbf16>) outs(%475 : tensor<1x?x16xbf16>) {
    ^bb0(%in: bf16, %in_444: bf16, %out: bf16):
      %897 = arith.addf %in, %in_444 : bf16
      linalg.yield %897 : bf16
    } -> tensor<1x?x16xbf16>
    %529 = arith.divsi %423, %c6 : index
    %expanded_347 = tensor.expand_shape %528 [[0], [1, 2], [3]] output_shape [1, %529, 6, 16] : tensor<1x?x16xbf16> into tensor<1x?x6x16xbf16>
    %530 = tensor.empty(%529) : tensor<1x16x?x6xbf16>
    %transposed_348 = linalg.transpose ins(%expanded_347 : tensor<1x?x6x16xbf16>) outs(%530 : tensor<1x16x?x6xbf16>) permutation = [0, 3, 1, 2] 
    %531 = tensor.empty(%529) : tensor<1x16x?x6xf32>
    %532 = linalg.generic #loops1 ins(%cst_62 : tensor<16xbf16>) outs(%169 : tensor<16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<16xf32>
    %broadcasted_349 = linalg.broadcast ins(%532 : tensor<16xf32>) outs(%531 : tensor<1x16x?x6xf32>) dimensions = [0, 2, 3] 
    %533 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%transposed_348, %cst_63 : tensor<1x16x?x6xbf16>, tensor<16x16x1x1xbf16>) outs(%broadcasted_349 : tensor<1x16x?x6xf32>) -> tensor<1x16x?x6xf32>
    %534 = linalg.generic #loops6 ins(%533 : tensor<1x16x?x6xf32>) outs(%530 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<1x16x?x6xbf16>
    %535 = arith.cmpi eq, %529, %132 : index
    cf.assert %535, "mismatched size for broadcast"
    %536 = linalg.generic #loops9 ins(%534, %221 : tensor<1x16x?x6xbf16>, tensor<1x16x?x6xbf16>) outs(%530 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: bf16, %in_444: bf16, %out: bf16):
      %897 = arith.addf %in, %in_444 : bf16
      linalg.yield %897 : bf16
    } -> tensor<1x16x?x6xbf16>
    %concat_350 = tensor.concat dim(1) %536, %536 : (tensor<1x16x?x6xbf16>, tensor<1x16x?x6xbf16>) -> tensor<1x32x?x6xbf16>
    %dim_351 = tensor.dim %536, %c2 : tensor<1x16x?x6xbf16>
    %537 = tensor.empty(%dim_351) : tensor<1x32x?x6xf32>
    %538 = linalg.generic #loops6 ins(%concat_350 : tensor<1x32x?x6xbf16>) outs(%537 : tensor<1x32x?x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<1x32x?x6xf32>
    %collapsed_352 = tensor.collapse_shape %538 [[0], [1], [2, 3]] : tensor<1x32x?x6xf32> into tensor<1x32x?xf32>
    %539 = affine.apply #map9()[%dim_351]
    %expanded_353 = tensor.expand_shape %collapsed_352 [[0], [1, 2], [3]] output_shape [1, 8, 4, %539] : tensor<1x32x?xf32> into tensor<1x8x4x?xf32>
    %540 = tensor.empty(%539) : tensor<1x8x4x?xf64>
    %541 = linalg.generic #loops6 ins(%expanded_353 : tensor<1x8x4x?xf32>) outs(%540 : tensor<1x8x4x?xf64>) {
    ^bb0(%in: f32, %out: f64):
      %897 = arith.extf %in : f32 to f64
      linalg.yield %897 : f64
    } -> tensor<1x8x4x?xf64>
    %542 = linalg.generic #loops7 ins(%541 : tensor<1x8x4x?xf64>) outs(%52 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %897 = arith.addf %in, %out : f64
      linalg.yield %897 : f64
    } -> tensor<1x8x1x1xf64>
    %543 = arith.index_cast %539 : index to i64
    %544 = arith.muli %543, %c4_i64 : i64
    %545 = linalg.generic #loops6 ins(%542 : tensor<1x8x1x1xf64>) outs(%51 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %897 = arith.sitofp %544 : i64 to f64
      %898 = arith.divf %in, %897 : f64
      linalg.yield %898 : f64
    } -> tensor<1x8x1x1xf64>
    %546 = linalg.generic #loops11 ins(%541, %545 : tensor<1x8x4x?xf64>, tensor<1x8x1x1xf64>) outs(%540 : tensor<1x8x4x?xf64>) {
    ^bb0(%in: f64, %in_444: f64, %out: f64):
      %897 = arith.subf %in, %in_444 : f64
      linalg.yield %897 : f64
    } -> tensor<1x8x4x?xf64>
    %547 = linalg.generic #loops9 ins(%546, %546 : tensor<1x8x4x?xf64>, tensor<1x8x4x?xf64>) outs(%540 : tensor<1x8x4x?xf64>) {
    ^bb0(%in: f64, %in_444: f64, %out: f64):
      %897 = arith.mulf %in, %in_444 : f64
      linalg.yield %897 : f64
    } -> tensor<1x8x4x?xf64>
    %548 = linalg.generic #loops7 ins(%547 : tensor<1x8x4x?xf64>) outs(%52 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %897 = arith.addf %in, %out : f64
      linalg.yield %897 : f64
    } -> tensor<1x8x1x1xf64>
    %549 = linalg.generic #loops6 ins(%548 : tensor<1x8x1x1xf64>) outs(%51 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %897 = arith.sitofp %544 : i64 to f64
      %898 = arith.divf %in, %897 : f64
      linalg.yield %898 : f64
    } -> tensor<1x8x1x1xf64>
    %550 = linalg.generic #loops6 ins(%549 : tensor<1x8x1x1xf64>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %897 = arith.truncf %in : f64 to f32
      linalg.yield %897 : f32
    } -> tensor<1x8x1x1xf32>
    %551 = linalg.generic #loops7 ins(%expanded_353 : tensor<1x8x4x?xf32>) outs(%62 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.addf %in, %out : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x1x1xf32>
    %552 = linalg.generic #loops6 ins(%551 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.sitofp %544 : i64 to f32
      %898 = arith.divf %in, %897 : f32
      linalg.yield %898 : f32
    } -> tensor<1x8x1x1xf32>
    %553 = linalg.generic #loops6 ins(%550 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.truncf %cst_115 : f64 to f32
      %898 = arith.addf %in, %897 : f32
      linalg.yield %898 : f32
    } -> tensor<1x8x1x1xf32>
    %554 = linalg.generic #loops6 ins(%553 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = math.rsqrt %in : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_354 = tensor.expand_shape %cst_61 [[0, 1, 2, 3]] output_shape [1, 8, 4, 1] : tensor<32xbf16> into tensor<1x8x4x1xbf16>
    %555 = tensor.empty() : tensor<1x8x4x1xf32>
    %556 = linalg.generic #loops12 ins(%554, %expanded_354 : tensor<1x8x1x1xf32>, tensor<1x8x4x1xbf16>) outs(%555 : tensor<1x8x4x1xf32>) {
    ^bb0(%in: f32, %in_444: bf16, %out: f32):
      %897 = arith.extf %in_444 : bf16 to f32
      %898 = arith.mulf %in, %897 : f32
      linalg.yield %898 : f32
    } -> tensor<1x8x4x1xf32>
    %557 = linalg.generic #loops6 ins(%552 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.negf %in : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x1x1xf32>
    %558 = linalg.generic #loops12 ins(%557, %556 : tensor<1x8x1x1xf32>, tensor<1x8x4x1xf32>) outs(%555 : tensor<1x8x4x1xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.mulf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x4x1xf32>
    %expanded_355 = tensor.expand_shape %cst_60 [[0, 1, 2, 3]] output_shape [1, 8, 4, 1] : tensor<32xbf16> into tensor<1x8x4x1xbf16>
    %559 = linalg.generic #loops9 ins(%558, %expanded_355 : tensor<1x8x4x1xf32>, tensor<1x8x4x1xbf16>) outs(%555 : tensor<1x8x4x1xf32>) {
    ^bb0(%in: f32, %in_444: bf16, %out: f32):
      %897 = arith.extf %in_444 : bf16 to f32
      %898 = arith.addf %in, %897 : f32
      linalg.yield %898 : f32
    } -> tensor<1x8x4x1xf32>
    %560 = linalg.generic #loops10 ins(%cst_168, %cst_169, %cst_170, %cst_171 : tensor<1x32xi64>, tensor<1x32xi64>, tensor<1x32xi64>, tensor<1x32xi64>) outs(%21 : tensor<1x32xf32>) {
    ^bb0(%in: i64, %in_444: i64, %in_445: i64, %in_446: i64, %out: f32):
      %897 = arith.cmpi slt, %in, %c0_i64 : i64
      %898 = arith.addi %in, %c1_i64 : i64
      %899 = arith.select %897, %898, %in : i64
      %900 = arith.index_cast %899 : i64 to index
      %901 = arith.cmpi slt, %in_444, %c0_i64 : i64
      %902 = arith.addi %in_444, %c8_i64 : i64
      %903 = arith.select %901, %902, %in_444 : i64
      %904 = arith.index_cast %903 : i64 to index
      %905 = arith.cmpi slt, %in_445, %c0_i64 : i64
      %906 = arith.addi %in_445, %c4_i64 : i64
      %907 = arith.select %905, %906, %in_445 : i64
      %908 = arith.index_cast %907 : i64 to index
      %909 = arith.cmpi slt, %in_446, %c0_i64 : i64
      %910 = arith.addi %in_446, %c1_i64 : i64
      %911 = arith.select %909, %910, %in_446 : i64
      %912 = arith.index_cast %911 : i64 to index
      %extracted = tensor.extract %556[%900, %904, %908, %912] : tensor<1x8x4x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x32xf32>
    %561 = linalg.generic #loops10 ins(%cst_172, %cst_173, %cst_174, %cst_175 : tensor<1x32xi64>, tensor<1x32xi64>, tensor<1x32xi64>, tensor<1x32xi64>) outs(%21 : tensor<1x32xf32>) {
    ^bb0(%in: i64, %in_444: i64, %in_445: i64, %in_446: i64, %out: f32):
      %897 = arith.cmpi slt, %in, %c0_i64 : i64
      %898 = arith.addi %in, %c1_i64 : i64
      %899 = arith.select %897, %898, %in : i64
      %900 = arith.index_cast %899 : i64 to index
      %901 = arith.cmpi slt, %in_444, %c0_i64 : i64
      %902 = arith.addi %in_444, %c8_i64 : i64
      %903 = arith.select %901, %902, %in_444 : i64
      %904 = arith.index_cast %903 : i64 to index
      %905 = arith.cmpi slt, %in_445, %c0_i64 : i64
      %906 = arith.addi %in_445, %c4_i64 : i64
      %907 = arith.select %905, %906, %in_445 : i64
      %908 = arith.index_cast %907 : i64 to index
      %909 = arith.cmpi slt, %in_446, %c0_i64 : i64
      %910 = arith.addi %in_446, %c1_i64 : i64
      %911 = arith.select %909, %910, %in_446 : i64
      %912 = arith.index_cast %911 : i64 to index
      %extracted = tensor.extract %559[%900, %904, %908, %912] : tensor<1x8x4x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x32xf32>
    %expanded_356 = tensor.expand_shape %560 [[0], [1, 2, 3]] output_shape [1, 32, 1, 1] : tensor<1x32xf32> into tensor<1x32x1x1xf32>
    %expanded_357 = tensor.expand_shape %561 [[0], [1, 2, 3]] output_shape [1, 32, 1, 1] : tensor<1x32xf32> into tensor<1x32x1x1xf32>
    %562 = linalg.generic #loops11 ins(%538, %expanded_356 : tensor<1x32x?x6xf32>, tensor<1x32x1x1xf32>) outs(%537 : tensor<1x32x?x6xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.mulf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x32x?x6xf32>
    %563 = linalg.generic #loops11 ins(%562, %expanded_357 : tensor<1x32x?x6xf32>, tensor<1x32x1x1xf32>) outs(%537 : tensor<1x32x?x6xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.addf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x32x?x6xf32>
    %564 = tensor.empty(%dim_351) : tensor<1x32x?x6xbf16>
    %565 = linalg.generic #loops6 ins(%563 : tensor<1x32x?x6xf32>) outs(%564 : tensor<1x32x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<1x32x?x6xbf16>
    %566 = linalg.generic #loops6 ins(%565 : tensor<1x32x?x6xbf16>) outs(%537 : tensor<1x32x?x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<1x32x?x6xf32>
    %567 = linalg.generic #loops6 ins(%566 : tensor<1x32x?x6xf32>) outs(%537 : tensor<1x32x?x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.negf %in : f32
      %898 = math.exp %897 : f32
      %899 = arith.addf %898, %cst_0 : f32
      %900 = arith.divf %cst_0, %899 : f32
      linalg.yield %900 : f32
    } -> tensor<1x32x?x6xf32>
    %568 = linalg.generic #loops9 ins(%566, %567 : tensor<1x32x?x6xf32>, tensor<1x32x?x6xf32>) outs(%537 : tensor<1x32x?x6xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.mulf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x32x?x6xf32>
    %569 = linalg.generic #loops6 ins(%568 : tensor<1x32x?x6xf32>) outs(%564 : tensor<1x32x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<1x32x?x6xbf16>
    %padded_358 = tensor.pad %569 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index, %arg6: index):
      tensor.yield %cst_1 : bf16
    } : tensor<1x32x?x6xbf16> to tensor<1x32x?x8xbf16>
    %570 = tensor.empty(%dim_351) : tensor<1x16x?x6xf32>
    %571 = linalg.generic #loops1 ins(%cst_58 : tensor<16xbf16>) outs(%169 : tensor<16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<16xf32>
    %broadcasted_359 = linalg.broadcast ins(%571 : tensor<16xf32>) outs(%570 : tensor<1x16x?x6xf32>) dimensions = [0, 2, 3] 
    %572 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_358, %cst_59 : tensor<1x32x?x8xbf16>, tensor<16x32x3x3xbf16>) outs(%broadcasted_359 : tensor<1x16x?x6xf32>) -> tensor<1x16x?x6xf32>
    %573 = tensor.empty(%dim_351) : tensor<1x16x?x6xbf16>
    %574 = linalg.generic #loops6 ins(%572 : tensor<1x16x?x6xf32>) outs(%573 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<1x16x?x6xbf16>
    %transposed_360 = linalg.transpose ins(%cst_57 : tensor<16x32xbf16>) outs(%174 : tensor<32x16xbf16>) permutation = [1, 0] 
    %575 = linalg.generic #loops1 ins(%cst_56 : tensor<16xbf16>) outs(%169 : tensor<16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<16xf32>
    %576 = linalg.generic #loops2 ins(%transposed_360 : tensor<32x16xbf16>) outs(%176 : tensor<32x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<32x16xf32>
    %577 = linalg.matmul ins(%89, %576 : tensor<1x32xf32>, tensor<32x16xf32>) outs(%179 : tensor<1x16xf32>) -> tensor<1x16xf32>
    %578 = linalg.generic #loops4 ins(%575 : tensor<16xf32>) outs(%178 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16xf32>
    %579 = linalg.generic #loops5 ins(%577, %578 : tensor<1x16xf32>, tensor<1x16xf32>) outs(%178 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.addf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x16xf32>
    %580 = linalg.generic #loops2 ins(%579 : tensor<1x16xf32>) outs(%183 : tensor<1x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<1x16xbf16>
    %expanded_361 = tensor.expand_shape %580 [[0], [1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<1x16xbf16> into tensor<1x16x1x1xbf16>
    %581 = linalg.generic #loops11 ins(%574, %expanded_361 : tensor<1x16x?x6xbf16>, tensor<1x16x1x1xbf16>) outs(%573 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: bf16, %in_444: bf16, %out: bf16):
      %897 = arith.addf %in, %in_444 : bf16
      linalg.yield %897 : bf16
    } -> tensor<1x16x?x6xbf16>
    %582 = linalg.generic #loops6 ins(%581 : tensor<1x16x?x6xbf16>) outs(%570 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<1x16x?x6xf32>
    %collapsed_362 = tensor.collapse_shape %582 [[0], [1], [2, 3]] : tensor<1x16x?x6xf32> into tensor<1x16x?xf32>
    %expanded_363 = tensor.expand_shape %collapsed_362 [[0], [1, 2], [3]] output_shape [1, 8, 2, %539] : tensor<1x16x?xf32> into tensor<1x8x2x?xf32>
    %583 = tensor.empty(%539) : tensor<1x8x2x?xf64>
    %584 = linalg.generic #loops6 ins(%expanded_363 : tensor<1x8x2x?xf32>) outs(%583 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f32, %out: f64):
      %897 = arith.extf %in : f32 to f64
      linalg.yield %897 : f64
    } -> tensor<1x8x2x?xf64>
    %585 = linalg.generic #loops7 ins(%584 : tensor<1x8x2x?xf64>) outs(%52 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %897 = arith.addf %in, %out : f64
      linalg.yield %897 : f64
    } -> tensor<1x8x1x1xf64>
    %586 = arith.muli %543, %c2_i64 : i64
    %587 = linalg.generic #loops6 ins(%585 : tensor<1x8x1x1xf64>) outs(%51 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %897 = arith.sitofp %586 : i64 to f64
      %898 = arith.divf %in, %897 : f64
      linalg.yield %898 : f64
    } -> tensor<1x8x1x1xf64>
    %588 = linalg.generic #loops11 ins(%584, %587 : tensor<1x8x2x?xf64>, tensor<1x8x1x1xf64>) outs(%583 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f64, %in_444: f64, %out: f64):
      %897 = arith.subf %in, %in_444 : f64
      linalg.yield %897 : f64
    } -> tensor<1x8x2x?xf64>
    %589 = linalg.generic #loops9 ins(%588, %588 : tensor<1x8x2x?xf64>, tensor<1x8x2x?xf64>) outs(%583 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f64, %in_444: f64, %out: f64):
      %897 = arith.mulf %in, %in_444 : f64
      linalg.yield %897 : f64
    } -> tensor<1x8x2x?xf64>
    %590 = linalg.generic #loops7 ins(%589 : tensor<1x8x2x?xf64>) outs(%52 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %897 = arith.addf %in, %out : f64
      linalg.yield %897 : f64
    } -> tensor<1x8x1x1xf64>
    %591 = linalg.generic #loops6 ins(%590 : tensor<1x8x1x1xf64>) outs(%51 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %897 = arith.sitofp %586 : i64 to f64
      %898 = arith.divf %in, %897 : f64
      linalg.yield %898 : f64
    } -> tensor<1x8x1x1xf64>
    %592 = linalg.generic #loops6 ins(%591 : tensor<1x8x1x1xf64>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %897 = arith.truncf %in : f64 to f32
      linalg.yield %897 : f32
    } -> tensor<1x8x1x1xf32>
    %593 = linalg.generic #loops7 ins(%expanded_363 : tensor<1x8x2x?xf32>) outs(%62 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.addf %in, %out : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x1x1xf32>
    %594 = linalg.generic #loops6 ins(%593 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.sitofp %586 : i64 to f32
      %898 = arith.divf %in, %897 : f32
      linalg.yield %898 : f32
    } -> tensor<1x8x1x1xf32>
    %595 = linalg.generic #loops6 ins(%592 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.truncf %cst_115 : f64 to f32
      %898 = arith.addf %in, %897 : f32
      linalg.yield %898 : f32
    } -> tensor<1x8x1x1xf32>
    %596 = linalg.generic #loops6 ins(%595 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = math.rsqrt %in : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_364 = tensor.expand_shape %cst_55 [[0, 1, 2, 3]] output_shape [1, 8, 2, 1] : tensor<16xbf16> into tensor<1x8x2x1xbf16>
    %597 = linalg.generic #loops12 ins(%596, %expanded_364 : tensor<1x8x1x1xf32>, tensor<1x8x2x1xbf16>) outs(%201 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_444: bf16, %out: f32):
      %897 = arith.extf %in_444 : bf16 to f32
      %898 = arith.mulf %in, %897 : f32
      linalg.yield %898 : f32
    } -> tensor<1x8x2x1xf32>
    %598 = linalg.generic #loops6 ins(%594 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.negf %in : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x1x1xf32>
    %599 = linalg.generic #loops12 ins(%598, %597 : tensor<1x8x1x1xf32>, tensor<1x8x2x1xf32>) outs(%201 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.mulf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x2x1xf32>
    %expanded_365 = tensor.expand_shape %cst_54 [[0, 1, 2, 3]] output_shape [1, 8, 2, 1] : tensor<16xbf16> into tensor<1x8x2x1xbf16>
    %600 = linalg.generic #loops9 ins(%599, %expanded_365 : tensor<1x8x2x1xf32>, tensor<1x8x2x1xbf16>) outs(%201 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_444: bf16, %out: f32):
      %897 = arith.extf %in_444 : bf16 to f32
      %898 = arith.addf %in, %897 : f32
      linalg.yield %898 : f32
    } -> tensor<1x8x2x1xf32>
    %601 = linalg.generic #loops10 ins(%cst_176, %cst_177, %cst_178, %cst_179 : tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>) outs(%178 : tensor<1x16xf32>) {
    ^bb0(%in: i64, %in_444: i64, %in_445: i64, %in_446: i64, %out: f32):
      %897 = arith.cmpi slt, %in, %c0_i64 : i64
      %898 = arith.addi %in, %c1_i64 : i64
      %899 = arith.select %897, %898, %in : i64
      %900 = arith.index_cast %899 : i64 to index
      %901 = arith.cmpi slt, %in_444, %c0_i64 : i64
      %902 = arith.addi %in_444, %c8_i64 : i64
      %903 = arith.select %901, %902, %in_444 : i64
      %904 = arith.index_cast %903 : i64 to index
      %905 = arith.cmpi slt, %in_445, %c0_i64 : i64
      %906 = arith.addi %in_445, %c2_i64 : i64
      %907 = arith.select %905, %906, %in_445 : i64
      %908 = arith.index_cast %907 : i64 to index
      %909 = arith.cmpi slt, %in_446, %c0_i64 : i64
      %910 = arith.addi %in_446, %c1_i64 : i64
      %911 = arith.select %909, %910, %in_446 : i64
      %912 = arith.index_cast %911 : i64 to index
      %extracted = tensor.extract %597[%900, %904, %908, %912] : tensor<1x8x2x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16xf32>
    %602 = linalg.generic #loops10 ins(%cst_180, %cst_181, %cst_182, %cst_183 : tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>) outs(%178 : tensor<1x16xf32>) {
    ^bb0(%in: i64, %in_444: i64, %in_445: i64, %in_446: i64, %out: f32):
      %897 = arith.cmpi slt, %in, %c0_i64 : i64
      %898 = arith.addi %in, %c1_i64 : i64
      %899 = arith.select %897, %898, %in : i64
      %900 = arith.index_cast %899 : i64 to index
      %901 = arith.cmpi slt, %in_444, %c0_i64 : i64
      %902 = arith.addi %in_444, %c8_i64 : i64
      %903 = arith.select %901, %902, %in_444 : i64
      %904 = arith.index_cast %903 : i64 to index
      %905 = arith.cmpi slt, %in_445, %c0_i64 : i64
      %906 = arith.addi %in_445, %c2_i64 : i64
      %907 = arith.select %905, %906, %in_445 : i64
      %908 = arith.index_cast %907 : i64 to index
      %909 = arith.cmpi slt, %in_446, %c0_i64 : i64
      %910 = arith.addi %in_446, %c1_i64 : i64
      %911 = arith.select %909, %910, %in_446 : i64
      %912 = arith.index_cast %911 : i64 to index
      %extracted = tensor.extract %600[%900, %904, %908, %912] : tensor<1x8x2x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16xf32>
    %expanded_366 = tensor.expand_shape %601 [[0], [1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<1x16xf32> into tensor<1x16x1x1xf32>
    %expanded_367 = tensor.expand_shape %602 [[0], [1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<1x16xf32> into tensor<1x16x1x1xf32>
    %603 = linalg.generic #loops11 ins(%582, %expanded_366 : tensor<1x16x?x6xf32>, tensor<1x16x1x1xf32>) outs(%570 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.mulf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x16x?x6xf32>
    %604 = linalg.generic #loops11 ins(%603, %expanded_367 : tensor<1x16x?x6xf32>, tensor<1x16x1x1xf32>) outs(%570 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.addf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x16x?x6xf32>
    %605 = linalg.generic #loops6 ins(%604 : tensor<1x16x?x6xf32>) outs(%573 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<1x16x?x6xbf16>
    %606 = linalg.generic #loops6 ins(%605 : tensor<1x16x?x6xbf16>) outs(%570 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<1x16x?x6xf32>
    %607 = linalg.generic #loops6 ins(%606 : tensor<1x16x?x6xf32>) outs(%570 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.negf %in : f32
      %898 = math.exp %897 : f32
      %899 = arith.addf %898, %cst_0 : f32
      %900 = arith.divf %cst_0, %899 : f32
      linalg.yield %900 : f32
    } -> tensor<1x16x?x6xf32>
    %608 = linalg.generic #loops9 ins(%606, %607 : tensor<1x16x?x6xf32>, tensor<1x16x?x6xf32>) outs(%570 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.mulf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x16x?x6xf32>
    %609 = linalg.generic #loops6 ins(%608 : tensor<1x16x?x6xf32>) outs(%573 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<1x16x?x6xbf16>
    %padded_368 = tensor.pad %609 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index, %arg6: index):
      tensor.yield %cst_1 : bf16
    } : tensor<1x16x?x6xbf16> to tensor<1x16x?x8xbf16>
    %610 = linalg.generic #loops1 ins(%cst_52 : tensor<16xbf16>) outs(%169 : tensor<16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<16xf32>
    %broadcasted_369 = linalg.broadcast ins(%610 : tensor<16xf32>) outs(%570 : tensor<1x16x?x6xf32>) dimensions = [0, 2, 3] 
    %611 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_368, %cst_53 : tensor<1x16x?x8xbf16>, tensor<16x16x3x3xbf16>) outs(%broadcasted_369 : tensor<1x16x?x6xf32>) -> tensor<1x16x?x6xf32>
    %612 = linalg.generic #loops6 ins(%611 : tensor<1x16x?x6xf32>) outs(%573 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<1x16x?x6xbf16>
    %613 = linalg.generic #loops1 ins(%cst_50 : tensor<16xbf16>) outs(%169 : tensor<16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<16xf32>
    %broadcasted_370 = linalg.broadcast ins(%613 : tensor<16xf32>) outs(%570 : tensor<1x16x?x6xf32>) dimensions = [0, 2, 3] 
    %614 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%concat_350, %cst_51 : tensor<1x32x?x6xbf16>, tensor<16x32x1x1xbf16>) outs(%broadcasted_370 : tensor<1x16x?x6xf32>) -> tensor<1x16x?x6xf32>
    %615 = linalg.generic #loops6 ins(%614 : tensor<1x16x?x6xf32>) outs(%573 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<1x16x?x6xbf16>
    %616 = linalg.generic #loops9 ins(%615, %612 : tensor<1x16x?x6xbf16>, tensor<1x16x?x6xbf16>) outs(%573 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: bf16, %in_444: bf16, %out: bf16):
      %897 = arith.addf %in, %in_444 : bf16
      linalg.yield %897 : bf16
    } -> tensor<1x16x?x6xbf16>
    %concat_371 = tensor.concat dim(1) %616, %137 : (tensor<1x16x?x6xbf16>, tensor<1x8x?x6xbf16>) -> tensor<1x24x?x6xbf16>
    %dim_372 = tensor.dim %616, %c2 : tensor<1x16x?x6xbf16>
    %617 = tensor.empty(%dim_372) : tensor<1x24x?x6xf32>
    %618 = linalg.generic #loops6 ins(%concat_371 : tensor<1x24x?x6xbf16>) outs(%617 : tensor<1x24x?x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<1x24x?x6xf32>
    %collapsed_373 = tensor.collapse_shape %618 [[0], [1], [2, 3]] : tensor<1x24x?x6xf32> into tensor<1x24x?xf32>
    %619 = affine.apply #map9()[%dim_372]
    %expanded_374 = tensor.expand_shape %collapsed_373 [[0], [1, 2], [3]] output_shape [1, 8, 3, %619] : tensor<1x24x?xf32> into tensor<1x8x3x?xf32>
    %620 = tensor.empty(%619) : tensor<1x8x3x?xf64>
    %621 = linalg.generic #loops6 ins(%expanded_374 : tensor<1x8x3x?xf32>) outs(%620 : tensor<1x8x3x?xf64>) {
    ^bb0(%in: f32, %out: f64):
      %897 = arith.extf %in : f32 to f64
      linalg.yield %897 : f64
    } -> tensor<1x8x3x?xf64>
    %622 = linalg.generic #loops7 ins(%621 : tensor<1x8x3x?xf64>) outs(%52 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %897 = arith.addf %in, %out : f64
      linalg.yield %897 : f64
    } -> tensor<1x8x1x1xf64>
    %623 = arith.index_cast %619 : index to i64
    %624 = arith.muli %623, %c3_i64 : i64
    %625 = linalg.generic #loops6 ins(%622 : tensor<1x8x1x1xf64>) outs(%51 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %897 = arith.sitofp %624 : i64 to f64
      %898 = arith.divf %in, %897 : f64
      linalg.yield %898 : f64
    } -> tensor<1x8x1x1xf64>
    %626 = linalg.generic #loops11 ins(%621, %625 : tensor<1x8x3x?xf64>, tensor<1x8x1x1xf64>) outs(%620 : tensor<1x8x3x?xf64>) {
    ^bb0(%in: f64, %in_444: f64, %out: f64):
      %897 = arith.subf %in, %in_444 : f64
      linalg.yield %897 : f64
    } -> tensor<1x8x3x?xf64>
    %627 = linalg.generic #loops9 ins(%626, %626 : tensor<1x8x3x?xf64>, tensor<1x8x3x?xf64>) outs(%620 : tensor<1x8x3x?xf64>) {
    ^bb0(%in: f64, %in_444: f64, %out: f64):
      %897 = arith.mulf %in, %in_444 : f64
      linalg.yield %897 : f64
    } -> tensor<1x8x3x?xf64>
    %628 = linalg.generic #loops7 ins(%627 : tensor<1x8x3x?xf64>) outs(%52 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %897 = arith.addf %in, %out : f64
      linalg.yield %897 : f64
    } -> tensor<1x8x1x1xf64>
    %629 = linalg.generic #loops6 ins(%628 : tensor<1x8x1x1xf64>) outs(%51 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %897 = arith.sitofp %624 : i64 to f64
      %898 = arith.divf %in, %897 : f64
      linalg.yield %898 : f64
    } -> tensor<1x8x1x1xf64>
    %630 = linalg.generic #loops6 ins(%629 : tensor<1x8x1x1xf64>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %897 = arith.truncf %in : f64 to f32
      linalg.yield %897 : f32
    } -> tensor<1x8x1x1xf32>
    %631 = linalg.generic #loops7 ins(%expanded_374 : tensor<1x8x3x?xf32>) outs(%62 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.addf %in, %out : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x1x1xf32>
    %632 = linalg.generic #loops6 ins(%631 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.sitofp %624 : i64 to f32
      %898 = arith.divf %in, %897 : f32
      linalg.yield %898 : f32
    } -> tensor<1x8x1x1xf32>
    %633 = linalg.generic #loops6 ins(%630 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.truncf %cst_115 : f64 to f32
      %898 = arith.addf %in, %897 : f32
      linalg.yield %898 : f32
    } -> tensor<1x8x1x1xf32>
    %634 = linalg.generic #loops6 ins(%633 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = math.rsqrt %in : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_375 = tensor.expand_shape %cst_49 [[0, 1, 2, 3]] output_shape [1, 8, 3, 1] : tensor<24xbf16> into tensor<1x8x3x1xbf16>
    %635 = tensor.empty() : tensor<1x8x3x1xf32>
    %636 = linalg.generic #loops12 ins(%634, %expanded_375 : tensor<1x8x1x1xf32>, tensor<1x8x3x1xbf16>) outs(%635 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_444: bf16, %out: f32):
      %897 = arith.extf %in_444 : bf16 to f32
      %898 = arith.mulf %in, %897 : f32
      linalg.yield %898 : f32
    } -> tensor<1x8x3x1xf32>
    %637 = linalg.generic #loops6 ins(%632 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.negf %in : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x1x1xf32>
    %638 = linalg.generic #loops12 ins(%637, %636 : tensor<1x8x1x1xf32>, tensor<1x8x3x1xf32>) outs(%635 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.mulf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x3x1xf32>
    %expanded_376 = tensor.expand_shape %cst_48 [[0, 1, 2, 3]] output_shape [1, 8, 3, 1] : tensor<24xbf16> into tensor<1x8x3x1xbf16>
    %639 = linalg.generic #loops9 ins(%638, %expanded_376 : tensor<1x8x3x1xf32>, tensor<1x8x3x1xbf16>) outs(%635 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_444: bf16, %out: f32):
      %897 = arith.extf %in_444 : bf16 to f32
      %898 = arith.addf %in, %897 : f32
      linalg.yield %898 : f32
    } -> tensor<1x8x3x1xf32>
    %640 = tensor.empty() : tensor<1x24xf32>
    %641 = linalg.generic #loops10 ins(%cst_184, %cst_185, %cst_186, %cst_187 : tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>) outs(%640 : tensor<1x24xf32>) {
    ^bb0(%in: i64, %in_444: i64, %in_445: i64, %in_446: i64, %out: f32):
      %897 = arith.cmpi slt, %in, %c0_i64 : i64
      %898 = arith.addi %in, %c1_i64 : i64
      %899 = arith.select %897, %898, %in : i64
      %900 = arith.index_cast %899 : i64 to index
      %901 = arith.cmpi slt, %in_444, %c0_i64 : i64
      %902 = arith.addi %in_444, %c8_i64 : i64
      %903 = arith.select %901, %902, %in_444 : i64
      %904 = arith.index_cast %903 : i64 to index
      %905 = arith.cmpi slt, %in_445, %c0_i64 : i64
      %906 = arith.addi %in_445, %c3_i64 : i64
      %907 = arith.select %905, %906, %in_445 : i64
      %908 = arith.index_cast %907 : i64 to index
      %909 = arith.cmpi slt, %in_446, %c0_i64 : i64
      %910 = arith.addi %in_446, %c1_i64 : i64
      %911 = arith.select %909, %910, %in_446 : i64
      %912 = arith.index_cast %911 : i64 to index
      %extracted = tensor.extract %636[%900, %904, %908, %912] : tensor<1x8x3x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x24xf32>
    %642 = linalg.generic #loops10 ins(%cst_188, %cst_189, %cst_190, %cst_191 : tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>) outs(%640 : tensor<1x24xf32>) {
    ^bb0(%in: i64, %in_444: i64, %in_445: i64, %in_446: i64, %out: f32):
      %897 = arith.cmpi slt, %in, %c0_i64 : i64
      %898 = arith.addi %in, %c1_i64 : i64
      %899 = arith.select %897, %898, %in : i64
      %900 = arith.index_cast %899 : i64 to index
      %901 = arith.cmpi slt, %in_444, %c0_i64 : i64
      %902 = arith.addi %in_444, %c8_i64 : i64
      %903 = arith.select %901, %902, %in_444 : i64
      %904 = arith.index_cast %903 : i64 to index
      %905 = arith.cmpi slt, %in_445, %c0_i64 : i64
      %906 = arith.addi %in_445, %c3_i64 : i64
      %907 = arith.select %905, %906, %in_445 : i64
      %908 = arith.index_cast %907 : i64 to index
      %909 = arith.cmpi slt, %in_446, %c0_i64 : i64
      %910 = arith.addi %in_446, %c1_i64 : i64
      %911 = arith.select %909, %910, %in_446 : i64
      %912 = arith.index_cast %911 : i64 to index
      %extracted = tensor.extract %639[%900, %904, %908, %912] : tensor<1x8x3x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x24xf32>
    %expanded_377 = tensor.expand_shape %641 [[0], [1, 2, 3]] output_shape [1, 24, 1, 1] : tensor<1x24xf32> into tensor<1x24x1x1xf32>
    %expanded_378 = tensor.expand_shape %642 [[0], [1, 2, 3]] output_shape [1, 24, 1, 1] : tensor<1x24xf32> into tensor<1x24x1x1xf32>
    %643 = linalg.generic #loops11 ins(%618, %expanded_377 : tensor<1x24x?x6xf32>, tensor<1x24x1x1xf32>) outs(%617 : tensor<1x24x?x6xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.mulf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x24x?x6xf32>
    %644 = linalg.generic #loops11 ins(%643, %expanded_378 : tensor<1x24x?x6xf32>, tensor<1x24x1x1xf32>) outs(%617 : tensor<1x24x?x6xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.addf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x24x?x6xf32>
    %645 = tensor.empty(%dim_372) : tensor<1x24x?x6xbf16>
    %646 = linalg.generic #loops6 ins(%644 : tensor<1x24x?x6xf32>) outs(%645 : tensor<1x24x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<1x24x?x6xbf16>
    %647 = linalg.generic #loops6 ins(%646 : tensor<1x24x?x6xbf16>) outs(%617 : tensor<1x24x?x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<1x24x?x6xf32>
    %648 = linalg.generic #loops6 ins(%647 : tensor<1x24x?x6xf32>) outs(%617 : tensor<1x24x?x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.negf %in : f32
      %898 = math.exp %897 : f32
      %899 = arith.addf %898, %cst_0 : f32
      %900 = arith.divf %cst_0, %899 : f32
      linalg.yield %900 : f32
    } -> tensor<1x24x?x6xf32>
    %649 = linalg.generic #loops9 ins(%647, %648 : tensor<1x24x?x6xf32>, tensor<1x24x?x6xf32>) outs(%617 : tensor<1x24x?x6xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.mulf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x24x?x6xf32>
    %650 = linalg.generic #loops6 ins(%649 : tensor<1x24x?x6xf32>) outs(%645 : tensor<1x24x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<1x24x?x6xbf16>
    %padded_379 = tensor.pad %650 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index, %arg6: index):
      tensor.yield %cst_1 : bf16
    } : tensor<1x24x?x6xbf16> to tensor<1x24x?x8xbf16>
    %651 = tensor.empty(%dim_372) : tensor<1x16x?x6xf32>
    %652 = linalg.generic #loops1 ins(%cst_46 : tensor<16xbf16>) outs(%169 : tensor<16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<16xf32>
    %broadcasted_380 = linalg.broadcast ins(%652 : tensor<16xf32>) outs(%651 : tensor<1x16x?x6xf32>) dimensions = [0, 2, 3] 
    %653 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_379, %cst_47 : tensor<1x24x?x8xbf16>, tensor<16x24x3x3xbf16>) outs(%broadcasted_380 : tensor<1x16x?x6xf32>) -> tensor<1x16x?x6xf32>
    %654 = tensor.empty(%dim_372) : tensor<1x16x?x6xbf16>
    %655 = linalg.generic #loops6 ins(%653 : tensor<1x16x?x6xf32>) outs(%654 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<1x16x?x6xbf16>
    %transposed_381 = linalg.transpose ins(%cst_45 : tensor<16x32xbf16>) outs(%174 : tensor<32x16xbf16>) permutation = [1, 0] 
    %656 = linalg.generic #loops1 ins(%cst_44 : tensor<16xbf16>) outs(%169 : tensor<16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<16xf32>
    %657 = linalg.generic #loops2 ins(%transposed_381 : tensor<32x16xbf16>) outs(%176 : tensor<32x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<32x16xf32>
    %658 = linalg.matmul ins(%89, %657 : tensor<1x32xf32>, tensor<32x16xf32>) outs(%179 : tensor<1x16xf32>) -> tensor<1x16xf32>
    %659 = linalg.generic #loops4 ins(%656 : tensor<16xf32>) outs(%178 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16xf32>
    %660 = linalg.generic #loops5 ins(%658, %659 : tensor<1x16xf32>, tensor<1x16xf32>) outs(%178 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.addf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x16xf32>
    %661 = linalg.generic #loops2 ins(%660 : tensor<1x16xf32>) outs(%183 : tensor<1x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<1x16xbf16>
    %expanded_382 = tensor.expand_shape %661 [[0], [1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<1x16xbf16> into tensor<1x16x1x1xbf16>
    %662 = linalg.generic #loops11 ins(%655, %expanded_382 : tensor<1x16x?x6xbf16>, tensor<1x16x1x1xbf16>) outs(%654 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: bf16, %in_444: bf16, %out: bf16):
      %897 = arith.addf %in, %in_444 : bf16
      linalg.yield %897 : bf16
    } -> tensor<1x16x?x6xbf16>
    %663 = linalg.generic #loops6 ins(%662 : tensor<1x16x?x6xbf16>) outs(%651 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<1x16x?x6xf32>
    %collapsed_383 = tensor.collapse_shape %663 [[0], [1], [2, 3]] : tensor<1x16x?x6xf32> into tensor<1x16x?xf32>
    %expanded_384 = tensor.expand_shape %collapsed_383 [[0], [1, 2], [3]] output_shape [1, 8, 2, %619] : tensor<1x16x?xf32> into tensor<1x8x2x?xf32>
    %664 = tensor.empty(%619) : tensor<1x8x2x?xf64>
    %665 = linalg.generic #loops6 ins(%expanded_384 : tensor<1x8x2x?xf32>) outs(%664 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f32, %out: f64):
      %897 = arith.extf %in : f32 to f64
      linalg.yield %897 : f64
    } -> tensor<1x8x2x?xf64>
    %666 = linalg.generic #loops7 ins(%665 : tensor<1x8x2x?xf64>) outs(%52 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %897 = arith.addf %in, %out : f64
      linalg.yield %897 : f64
    } -> tensor<1x8x1x1xf64>
    %667 = arith.muli %623, %c2_i64 : i64
    %668 = linalg.generic #loops6 ins(%666 : tensor<1x8x1x1xf64>) outs(%51 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %897 = arith.sitofp %667 : i64 to f64
      %898 = arith.divf %in, %897 : f64
      linalg.yield %898 : f64
    } -> tensor<1x8x1x1xf64>
    %669 = linalg.generic #loops11 ins(%665, %668 : tensor<1x8x2x?xf64>, tensor<1x8x1x1xf64>) outs(%664 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f64, %in_444: f64, %out: f64):
      %897 = arith.subf %in, %in_444 : f64
      linalg.yield %897 : f64
    } -> tensor<1x8x2x?xf64>
    %670 = linalg.generic #loops9 ins(%669, %669 : tensor<1x8x2x?xf64>, tensor<1x8x2x?xf64>) outs(%664 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f64, %in_444: f64, %out: f64):
      %897 = arith.mulf %in, %in_444 : f64
      linalg.yield %897 : f64
    } -> tensor<1x8x2x?xf64>
    %671 = linalg.generic #loops7 ins(%670 : tensor<1x8x2x?xf64>) outs(%52 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %897 = arith.addf %in, %out : f64
      linalg.yield %897 : f64
    } -> tensor<1x8x1x1xf64>
    %672 = linalg.generic #loops6 ins(%671 : tensor<1x8x1x1xf64>) outs(%51 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %897 = arith.sitofp %667 : i64 to f64
      %898 = arith.divf %in, %897 : f64
      linalg.yield %898 : f64
    } -> tensor<1x8x1x1xf64>
    %673 = linalg.generic #loops6 ins(%672 : tensor<1x8x1x1xf64>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %897 = arith.truncf %in : f64 to f32
      linalg.yield %897 : f32
    } -> tensor<1x8x1x1xf32>
    %674 = linalg.generic #loops7 ins(%expanded_384 : tensor<1x8x2x?xf32>) outs(%62 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.addf %in, %out : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x1x1xf32>
    %675 = linalg.generic #loops6 ins(%674 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.sitofp %667 : i64 to f32
      %898 = arith.divf %in, %897 : f32
      linalg.yield %898 : f32
    } -> tensor<1x8x1x1xf32>
    %676 = linalg.generic #loops6 ins(%673 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.truncf %cst_115 : f64 to f32
      %898 = arith.addf %in, %897 : f32
      linalg.yield %898 : f32
    } -> tensor<1x8x1x1xf32>
    %677 = linalg.generic #loops6 ins(%676 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = math.rsqrt %in : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_385 = tensor.expand_shape %cst_43 [[0, 1, 2, 3]] output_shape [1, 8, 2, 1] : tensor<16xbf16> into tensor<1x8x2x1xbf16>
    %678 = linalg.generic #loops12 ins(%677, %expanded_385 : tensor<1x8x1x1xf32>, tensor<1x8x2x1xbf16>) outs(%201 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_444: bf16, %out: f32):
      %897 = arith.extf %in_444 : bf16 to f32
      %898 = arith.mulf %in, %897 : f32
      linalg.yield %898 : f32
    } -> tensor<1x8x2x1xf32>
    %679 = linalg.generic #loops6 ins(%675 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.negf %in : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x1x1xf32>
    %680 = linalg.generic #loops12 ins(%679, %678 : tensor<1x8x1x1xf32>, tensor<1x8x2x1xf32>) outs(%201 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.mulf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x2x1xf32>
    %expanded_386 = tensor.expand_shape %cst_42 [[0, 1, 2, 3]] output_shape [1, 8, 2, 1] : tensor<16xbf16> into tensor<1x8x2x1xbf16>
    %681 = linalg.generic #loops9 ins(%680, %expanded_386 : tensor<1x8x2x1xf32>, tensor<1x8x2x1xbf16>) outs(%201 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_444: bf16, %out: f32):
      %897 = arith.extf %in_444 : bf16 to f32
      %898 = arith.addf %in, %897 : f32
      linalg.yield %898 : f32
    } -> tensor<1x8x2x1xf32>
    %682 = linalg.generic #loops10 ins(%cst_192, %cst_193, %cst_194, %cst_195 : tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>) outs(%178 : tensor<1x16xf32>) {
    ^bb0(%in: i64, %in_444: i64, %in_445: i64, %in_446: i64, %out: f32):
      %897 = arith.cmpi slt, %in, %c0_i64 : i64
      %898 = arith.addi %in, %c1_i64 : i64
      %899 = arith.select %897, %898, %in : i64
      %900 = arith.index_cast %899 : i64 to index
      %901 = arith.cmpi slt, %in_444, %c0_i64 : i64
      %902 = arith.addi %in_444, %c8_i64 : i64
      %903 = arith.select %901, %902, %in_444 : i64
      %904 = arith.index_cast %903 : i64 to index
      %905 = arith.cmpi slt, %in_445, %c0_i64 : i64
      %906 = arith.addi %in_445, %c2_i64 : i64
      %907 = arith.select %905, %906, %in_445 : i64
      %908 = arith.index_cast %907 : i64 to index
      %909 = arith.cmpi slt, %in_446, %c0_i64 : i64
      %910 = arith.addi %in_446, %c1_i64 : i64
      %911 = arith.select %909, %910, %in_446 : i64
      %912 = arith.index_cast %911 : i64 to index
      %extracted = tensor.extract %678[%900, %904, %908, %912] : tensor<1x8x2x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16xf32>
    %683 = linalg.generic #loops10 ins(%cst_196, %cst_197, %cst_198, %cst_199 : tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>) outs(%178 : tensor<1x16xf32>) {
    ^bb0(%in: i64, %in_444: i64, %in_445: i64, %in_446: i64, %out: f32):
      %897 = arith.cmpi slt, %in, %c0_i64 : i64
      %898 = arith.addi %in, %c1_i64 : i64
      %899 = arith.select %897, %898, %in : i64
      %900 = arith.index_cast %899 : i64 to index
      %901 = arith.cmpi slt, %in_444, %c0_i64 : i64
      %902 = arith.addi %in_444, %c8_i64 : i64
      %903 = arith.select %901, %902, %in_444 : i64
      %904 = arith.index_cast %903 : i64 to index
      %905 = arith.cmpi slt, %in_445, %c0_i64 : i64
      %906 = arith.addi %in_445, %c2_i64 : i64
      %907 = arith.select %905, %906, %in_445 : i64
      %908 = arith.index_cast %907 : i64 to index
      %909 = arith.cmpi slt, %in_446, %c0_i64 : i64
      %910 = arith.addi %in_446, %c1_i64 : i64
      %911 = arith.select %909, %910, %in_446 : i64
      %912 = arith.index_cast %911 : i64 to index
      %extracted = tensor.extract %681[%900, %904, %908, %912] : tensor<1x8x2x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16xf32>
    %expanded_387 = tensor.expand_shape %682 [[0], [1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<1x16xf32> into tensor<1x16x1x1xf32>
    %expanded_388 = tensor.expand_shape %683 [[0], [1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<1x16xf32> into tensor<1x16x1x1xf32>
    %684 = linalg.generic #loops11 ins(%663, %expanded_387 : tensor<1x16x?x6xf32>, tensor<1x16x1x1xf32>) outs(%651 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.mulf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x16x?x6xf32>
    %685 = linalg.generic #loops11 ins(%684, %expanded_388 : tensor<1x16x?x6xf32>, tensor<1x16x1x1xf32>) outs(%651 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.addf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x16x?x6xf32>
    %686 = linalg.generic #loops6 ins(%685 : tensor<1x16x?x6xf32>) outs(%654 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<1x16x?x6xbf16>
    %687 = linalg.generic #loops6 ins(%686 : tensor<1x16x?x6xbf16>) outs(%651 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<1x16x?x6xf32>
    %688 = linalg.generic #loops6 ins(%687 : tensor<1x16x?x6xf32>) outs(%651 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.negf %in : f32
      %898 = math.exp %897 : f32
      %899 = arith.addf %898, %cst_0 : f32
      %900 = arith.divf %cst_0, %899 : f32
      linalg.yield %900 : f32
    } -> tensor<1x16x?x6xf32>
    %689 = linalg.generic #loops9 ins(%687, %688 : tensor<1x16x?x6xf32>, tensor<1x16x?x6xf32>) outs(%651 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.mulf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x16x?x6xf32>
    %690 = linalg.generic #loops6 ins(%689 : tensor<1x16x?x6xf32>) outs(%654 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<1x16x?x6xbf16>
    %padded_389 = tensor.pad %690 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index, %arg6: index):
      tensor.yield %cst_1 : bf16
    } : tensor<1x16x?x6xbf16> to tensor<1x16x?x8xbf16>
    %691 = linalg.generic #loops1 ins(%cst_40 : tensor<16xbf16>) outs(%169 : tensor<16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<16xf32>
    %broadcasted_390 = linalg.broadcast ins(%691 : tensor<16xf32>) outs(%651 : tensor<1x16x?x6xf32>) dimensions = [0, 2, 3] 
    %692 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_389, %cst_41 : tensor<1x16x?x8xbf16>, tensor<16x16x3x3xbf16>) outs(%broadcasted_390 : tensor<1x16x?x6xf32>) -> tensor<1x16x?x6xf32>
    %693 = linalg.generic #loops6 ins(%692 : tensor<1x16x?x6xf32>) outs(%654 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<1x16x?x6xbf16>
    %694 = linalg.generic #loops1 ins(%cst_38 : tensor<16xbf16>) outs(%169 : tensor<16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<16xf32>
    %broadcasted_391 = linalg.broadcast ins(%694 : tensor<16xf32>) outs(%651 : tensor<1x16x?x6xf32>) dimensions = [0, 2, 3] 
    %695 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%concat_371, %cst_39 : tensor<1x24x?x6xbf16>, tensor<16x24x1x1xbf16>) outs(%broadcasted_391 : tensor<1x16x?x6xf32>) -> tensor<1x16x?x6xf32>
    %696 = linalg.generic #loops6 ins(%695 : tensor<1x16x?x6xf32>) outs(%654 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<1x16x?x6xbf16>
    %697 = linalg.generic #loops9 ins(%696, %693 : tensor<1x16x?x6xbf16>, tensor<1x16x?x6xbf16>) outs(%654 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: bf16, %in_444: bf16, %out: bf16):
      %897 = arith.addf %in, %in_444 : bf16
      linalg.yield %897 : bf16
    } -> tensor<1x16x?x6xbf16>
    %698 = arith.index_cast %dim_372 : index to i64
    %699 = arith.sitofp %698 : i64 to f32
    %700 = arith.mulf %699, %cst_126 : f32
    %701 = math.floor %700 : f32
    %702 = arith.fptosi %701 : f32 to i64
    %703 = arith.index_cast %702 : i64 to index
    %704 = tensor.empty(%703) : tensor<1x16x?x12xbf16>
    %705 = linalg.generic #loops18 outs(%704 : tensor<1x16x?x12xbf16>) {
    ^bb0(%out: bf16):
      %897 = linalg.index 1 : index
      %898 = linalg.index 2 : index
      %899 = linalg.index 3 : index
      %900 = arith.index_cast %898 : index to i64
      %901 = arith.sitofp %900 : i64 to f32
      %902 = arith.divf %901, %cst_126 : f32
      %903 = math.floor %902 : f32
      %904 = arith.subf %699, %cst_0 : f32
      %905 = arith.maximumf %903, %cst : f32
      %906 = arith.minimumf %905, %904 : f32
      %907 = arith.fptosi %906 : f32 to i64
      %908 = arith.index_cast %907 : i64 to index
      %909 = arith.index_cast %899 : index to i64
      %910 = arith.sitofp %909 : i64 to f32
      %911 = arith.divf %910, %cst_126 : f32
      %912 = math.floor %911 : f32
      %913 = arith.maximumf %912, %cst : f32
      %914 = arith.minimumf %913, %cst_127 : f32
      %915 = arith.fptosi %914 : f32 to i64
      %916 = arith.index_cast %915 : i64 to index
      %extracted = tensor.extract %697[%c0, %897, %908, %916] : tensor<1x16x?x6xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x16x?x12xbf16>
    %padded_392 = tensor.pad %705 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index, %arg6: index):
      tensor.yield %cst_1 : bf16
    } : tensor<1x16x?x12xbf16> to tensor<1x16x?x14xbf16>
    %706 = tensor.empty(%703) : tensor<1x16x?x12xf32>
    %707 = linalg.generic #loops1 ins(%cst_36 : tensor<16xbf16>) outs(%169 : tensor<16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<16xf32>
    %broadcasted_393 = linalg.broadcast ins(%707 : tensor<16xf32>) outs(%706 : tensor<1x16x?x12xf32>) dimensions = [0, 2, 3] 
    %708 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_392, %cst_37 : tensor<1x16x?x14xbf16>, tensor<16x16x3x3xbf16>) outs(%broadcasted_393 : tensor<1x16x?x12xf32>) -> tensor<1x16x?x12xf32>
    %709 = linalg.generic #loops6 ins(%708 : tensor<1x16x?x12xf32>) outs(%704 : tensor<1x16x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<1x16x?x12xbf16>
    %concat_394 = tensor.concat dim(1) %709, %127 : (tensor<1x16x?x12xbf16>, tensor<1x8x?x12xbf16>) -> tensor<1x24x?x12xbf16>
    %dim_395 = tensor.dim %709, %c2 : tensor<1x16x?x12xbf16>
    %710 = tensor.empty(%dim_395) : tensor<1x24x?x12xf32>
    %711 = linalg.generic #loops6 ins(%concat_394 : tensor<1x24x?x12xbf16>) outs(%710 : tensor<1x24x?x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<1x24x?x12xf32>
    %collapsed_396 = tensor.collapse_shape %711 [[0], [1], [2, 3]] : tensor<1x24x?x12xf32> into tensor<1x24x?xf32>
    %712 = affine.apply #map5()[%dim_395]
    %expanded_397 = tensor.expand_shape %collapsed_396 [[0], [1, 2], [3]] output_shape [1, 8, 3, %712] : tensor<1x24x?xf32> into tensor<1x8x3x?xf32>
    %713 = tensor.empty(%712) : tensor<1x8x3x?xf64>
    %714 = linalg.generic #loops6 ins(%expanded_397 : tensor<1x8x3x?xf32>) outs(%713 : tensor<1x8x3x?xf64>) {
    ^bb0(%in: f32, %out: f64):
      %897 = arith.extf %in : f32 to f64
      linalg.yield %897 : f64
    } -> tensor<1x8x3x?xf64>
    %715 = linalg.generic #loops7 ins(%714 : tensor<1x8x3x?xf64>) outs(%52 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %897 = arith.addf %in, %out : f64
      linalg.yield %897 : f64
    } -> tensor<1x8x1x1xf64>
    %716 = arith.index_cast %712 : index to i64
    %717 = arith.muli %716, %c3_i64 : i64
    %718 = linalg.generic #loops6 ins(%715 : tensor<1x8x1x1xf64>) outs(%51 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %897 = arith.sitofp %717 : i64 to f64
      %898 = arith.divf %in, %897 : f64
      linalg.yield %898 : f64
    } -> tensor<1x8x1x1xf64>
    %719 = linalg.generic #loops11 ins(%714, %718 : tensor<1x8x3x?xf64>, tensor<1x8x1x1xf64>) outs(%713 : tensor<1x8x3x?xf64>) {
    ^bb0(%in: f64, %in_444: f64, %out: f64):
      %897 = arith.subf %in, %in_444 : f64
      linalg.yield %897 : f64
    } -> tensor<1x8x3x?xf64>
    %720 = linalg.generic #loops9 ins(%719, %719 : tensor<1x8x3x?xf64>, tensor<1x8x3x?xf64>) outs(%713 : tensor<1x8x3x?xf64>) {
    ^bb0(%in: f64, %in_444: f64, %out: f64):
      %897 = arith.mulf %in, %in_444 : f64
      linalg.yield %897 : f64
    } -> tensor<1x8x3x?xf64>
    %721 = linalg.generic #loops7 ins(%720 : tensor<1x8x3x?xf64>) outs(%52 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %897 = arith.addf %in, %out : f64
      linalg.yield %897 : f64
    } -> tensor<1x8x1x1xf64>
    %722 = linalg.generic #loops6 ins(%721 : tensor<1x8x1x1xf64>) outs(%51 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %897 = arith.sitofp %717 : i64 to f64
      %898 = arith.divf %in, %897 : f64
      linalg.yield %898 : f64
    } -> tensor<1x8x1x1xf64>
    %723 = linalg.generic #loops6 ins(%722 : tensor<1x8x1x1xf64>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %897 = arith.truncf %in : f64 to f32
      linalg.yield %897 : f32
    } -> tensor<1x8x1x1xf32>
    %724 = linalg.generic #loops7 ins(%expanded_397 : tensor<1x8x3x?xf32>) outs(%62 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.addf %in, %out : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x1x1xf32>
    %725 = linalg.generic #loops6 ins(%724 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.sitofp %717 : i64 to f32
      %898 = arith.divf %in, %897 : f32
      linalg.yield %898 : f32
    } -> tensor<1x8x1x1xf32>
    %726 = linalg.generic #loops6 ins(%723 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.truncf %cst_115 : f64 to f32
      %898 = arith.addf %in, %897 : f32
      linalg.yield %898 : f32
    } -> tensor<1x8x1x1xf32>
    %727 = linalg.generic #loops6 ins(%726 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = math.rsqrt %in : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_398 = tensor.expand_shape %cst_35 [[0, 1, 2, 3]] output_shape [1, 8, 3, 1] : tensor<24xbf16> into tensor<1x8x3x1xbf16>
    %728 = linalg.generic #loops12 ins(%727, %expanded_398 : tensor<1x8x1x1xf32>, tensor<1x8x3x1xbf16>) outs(%635 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_444: bf16, %out: f32):
      %897 = arith.extf %in_444 : bf16 to f32
      %898 = arith.mulf %in, %897 : f32
      linalg.yield %898 : f32
    } -> tensor<1x8x3x1xf32>
    %729 = linalg.generic #loops6 ins(%725 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.negf %in : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x1x1xf32>
    %730 = linalg.generic #loops12 ins(%729, %728 : tensor<1x8x1x1xf32>, tensor<1x8x3x1xf32>) outs(%635 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.mulf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x3x1xf32>
    %expanded_399 = tensor.expand_shape %cst_34 [[0, 1, 2, 3]] output_shape [1, 8, 3, 1] : tensor<24xbf16> into tensor<1x8x3x1xbf16>
    %731 = linalg.generic #loops9 ins(%730, %expanded_399 : tensor<1x8x3x1xf32>, tensor<1x8x3x1xbf16>) outs(%635 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_444: bf16, %out: f32):
      %897 = arith.extf %in_444 : bf16 to f32
      %898 = arith.addf %in, %897 : f32
      linalg.yield %898 : f32
    } -> tensor<1x8x3x1xf32>
    %732 = linalg.generic #loops10 ins(%cst_200, %cst_201, %cst_202, %cst_203 : tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>) outs(%640 : tensor<1x24xf32>) {
    ^bb0(%in: i64, %in_444: i64, %in_445: i64, %in_446: i64, %out: f32):
      %897 = arith.cmpi slt, %in, %c0_i64 : i64
      %898 = arith.addi %in, %c1_i64 : i64
      %899 = arith.select %897, %898, %in : i64
      %900 = arith.index_cast %899 : i64 to index
      %901 = arith.cmpi slt, %in_444, %c0_i64 : i64
      %902 = arith.addi %in_444, %c8_i64 : i64
      %903 = arith.select %901, %902, %in_444 : i64
      %904 = arith.index_cast %903 : i64 to index
      %905 = arith.cmpi slt, %in_445, %c0_i64 : i64
      %906 = arith.addi %in_445, %c3_i64 : i64
      %907 = arith.select %905, %906, %in_445 : i64
      %908 = arith.index_cast %907 : i64 to index
      %909 = arith.cmpi slt, %in_446, %c0_i64 : i64
      %910 = arith.addi %in_446, %c1_i64 : i64
      %911 = arith.select %909, %910, %in_446 : i64
      %912 = arith.index_cast %911 : i64 to index
      %extracted = tensor.extract %728[%900, %904, %908, %912] : tensor<1x8x3x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x24xf32>
    %733 = linalg.generic #loops10 ins(%cst_204, %cst_205, %cst_206, %cst_207 : tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>) outs(%640 : tensor<1x24xf32>) {
    ^bb0(%in: i64, %in_444: i64, %in_445: i64, %in_446: i64, %out: f32):
      %897 = arith.cmpi slt, %in, %c0_i64 : i64
      %898 = arith.addi %in, %c1_i64 : i64
      %899 = arith.select %897, %898, %in : i64
      %900 = arith.index_cast %899 : i64 to index
      %901 = arith.cmpi slt, %in_444, %c0_i64 : i64
      %902 = arith.addi %in_444, %c8_i64 : i64
      %903 = arith.select %901, %902, %in_444 : i64
      %904 = arith.index_cast %903 : i64 to index
      %905 = arith.cmpi slt, %in_445, %c0_i64 : i64
      %906 = arith.addi %in_445, %c3_i64 : i64
      %907 = arith.select %905, %906, %in_445 : i64
      %908 = arith.index_cast %907 : i64 to index
      %909 = arith.cmpi slt, %in_446, %c0_i64 : i64
      %910 = arith.addi %in_446, %c1_i64 : i64
      %911 = arith.select %909, %910, %in_446 : i64
      %912 = arith.index_cast %911 : i64 to index
      %extracted = tensor.extract %731[%900, %904, %908, %912] : tensor<1x8x3x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x24xf32>
    %expanded_400 = tensor.expand_shape %732 [[0], [1, 2, 3]] output_shape [1, 24, 1, 1] : tensor<1x24xf32> into tensor<1x24x1x1xf32>
    %expanded_401 = tensor.expand_shape %733 [[0], [1, 2, 3]] output_shape [1, 24, 1, 1] : tensor<1x24xf32> into tensor<1x24x1x1xf32>
    %734 = linalg.generic #loops11 ins(%711, %expanded_400 : tensor<1x24x?x12xf32>, tensor<1x24x1x1xf32>) outs(%710 : tensor<1x24x?x12xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.mulf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x24x?x12xf32>
    %735 = linalg.generic #loops11 ins(%734, %expanded_401 : tensor<1x24x?x12xf32>, tensor<1x24x1x1xf32>) outs(%710 : tensor<1x24x?x12xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.addf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x24x?x12xf32>
    %736 = tensor.empty(%dim_395) : tensor<1x24x?x12xbf16>
    %737 = linalg.generic #loops6 ins(%735 : tensor<1x24x?x12xf32>) outs(%736 : tensor<1x24x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<1x24x?x12xbf16>
    %738 = linalg.generic #loops6 ins(%737 : tensor<1x24x?x12xbf16>) outs(%710 : tensor<1x24x?x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<1x24x?x12xf32>
    %739 = linalg.generic #loops6 ins(%738 : tensor<1x24x?x12xf32>) outs(%710 : tensor<1x24x?x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.negf %in : f32
      %898 = math.exp %897 : f32
      %899 = arith.addf %898, %cst_0 : f32
      %900 = arith.divf %cst_0, %899 : f32
      linalg.yield %900 : f32
    } -> tensor<1x24x?x12xf32>
    %740 = linalg.generic #loops9 ins(%738, %739 : tensor<1x24x?x12xf32>, tensor<1x24x?x12xf32>) outs(%710 : tensor<1x24x?x12xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.mulf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x24x?x12xf32>
    %741 = linalg.generic #loops6 ins(%740 : tensor<1x24x?x12xf32>) outs(%736 : tensor<1x24x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<1x24x?x12xbf16>
    %padded_402 = tensor.pad %741 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index, %arg6: index):
      tensor.yield %cst_1 : bf16
    } : tensor<1x24x?x12xbf16> to tensor<1x24x?x14xbf16>
    %742 = tensor.empty(%dim_395) : tensor<1x8x?x12xf32>
    %743 = linalg.generic #loops1 ins(%cst_32 : tensor<8xbf16>) outs(%42 : tensor<8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<8xf32>
    %broadcasted_403 = linalg.broadcast ins(%743 : tensor<8xf32>) outs(%742 : tensor<1x8x?x12xf32>) dimensions = [0, 2, 3] 
    %744 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_402, %cst_33 : tensor<1x24x?x14xbf16>, tensor<8x24x3x3xbf16>) outs(%broadcasted_403 : tensor<1x8x?x12xf32>) -> tensor<1x8x?x12xf32>
    %745 = tensor.empty(%dim_395) : tensor<1x8x?x12xbf16>
    %746 = linalg.generic #loops6 ins(%744 : tensor<1x8x?x12xf32>) outs(%745 : tensor<1x8x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<1x8x?x12xbf16>
    %transposed_404 = linalg.transpose ins(%cst_31 : tensor<8x32xbf16>) outs(%87 : tensor<32x8xbf16>) permutation = [1, 0] 
    %747 = linalg.generic #loops1 ins(%cst_30 : tensor<8xbf16>) outs(%42 : tensor<8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<8xf32>
    %748 = linalg.generic #loops2 ins(%transposed_404 : tensor<32x8xbf16>) outs(%90 : tensor<32x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<32x8xf32>
    %749 = linalg.matmul ins(%89, %748 : tensor<1x32xf32>, tensor<32x8xf32>) outs(%92 : tensor<1x8xf32>) -> tensor<1x8xf32>
    %750 = linalg.generic #loops4 ins(%747 : tensor<8xf32>) outs(%17 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8xf32>
    %751 = linalg.generic #loops5 ins(%749, %750 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%17 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.addf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x8xf32>
    %752 = linalg.generic #loops2 ins(%751 : tensor<1x8xf32>) outs(%12 : tensor<1x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<1x8xbf16>
    %expanded_405 = tensor.expand_shape %752 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xbf16> into tensor<1x8x1x1xbf16>
    %753 = linalg.generic #loops11 ins(%746, %expanded_405 : tensor<1x8x?x12xbf16>, tensor<1x8x1x1xbf16>) outs(%745 : tensor<1x8x?x12xbf16>) {
    ^bb0(%in: bf16, %in_444: bf16, %out: bf16):
      %897 = arith.addf %in, %in_444 : bf16
      linalg.yield %897 : bf16
    } -> tensor<1x8x?x12xbf16>
    %754 = linalg.generic #loops6 ins(%753 : tensor<1x8x?x12xbf16>) outs(%742 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<1x8x?x12xf32>
    %collapsed_406 = tensor.collapse_shape %754 [[0], [1], [2, 3]] : tensor<1x8x?x12xf32> into tensor<1x8x?xf32>
    %expanded_407 = tensor.expand_shape %collapsed_406 [[0], [1], [2, 3]] output_shape [1, 8, 1, %712] : tensor<1x8x?xf32> into tensor<1x8x1x?xf32>
    %755 = tensor.empty(%712) : tensor<1x8x1x?xf64>
    %756 = linalg.generic #loops6 ins(%expanded_407 : tensor<1x8x1x?xf32>) outs(%755 : tensor<1x8x1x?xf64>) {
    ^bb0(%in: f32, %out: f64):
      %897 = arith.extf %in : f32 to f64
      linalg.yield %897 : f64
    } -> tensor<1x8x1x?xf64>
    %757 = linalg.generic #loops7 ins(%756 : tensor<1x8x1x?xf64>) outs(%52 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %897 = arith.addf %in, %out : f64
      linalg.yield %897 : f64
    } -> tensor<1x8x1x1xf64>
    %758 = linalg.generic #loops6 ins(%757 : tensor<1x8x1x1xf64>) outs(%51 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %897 = arith.sitofp %716 : i64 to f64
      %898 = arith.divf %in, %897 : f64
      linalg.yield %898 : f64
    } -> tensor<1x8x1x1xf64>
    %759 = linalg.generic #loops8 ins(%756, %758 : tensor<1x8x1x?xf64>, tensor<1x8x1x1xf64>) outs(%755 : tensor<1x8x1x?xf64>) {
    ^bb0(%in: f64, %in_444: f64, %out: f64):
      %897 = arith.subf %in, %in_444 : f64
      linalg.yield %897 : f64
    } -> tensor<1x8x1x?xf64>
    %760 = linalg.generic #loops9 ins(%759, %759 : tensor<1x8x1x?xf64>, tensor<1x8x1x?xf64>) outs(%755 : tensor<1x8x1x?xf64>) {
    ^bb0(%in: f64, %in_444: f64, %out: f64):
      %897 = arith.mulf %in, %in_444 : f64
      linalg.yield %897 : f64
    } -> tensor<1x8x1x?xf64>
    %761 = linalg.generic #loops7 ins(%760 : tensor<1x8x1x?xf64>) outs(%52 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %897 = arith.addf %in, %out : f64
      linalg.yield %897 : f64
    } -> tensor<1x8x1x1xf64>
    %762 = linalg.generic #loops6 ins(%761 : tensor<1x8x1x1xf64>) outs(%51 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %897 = arith.sitofp %716 : i64 to f64
      %898 = arith.divf %in, %897 : f64
      linalg.yield %898 : f64
    } -> tensor<1x8x1x1xf64>
    %763 = linalg.generic #loops6 ins(%762 : tensor<1x8x1x1xf64>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %897 = arith.truncf %in : f64 to f32
      linalg.yield %897 : f32
    } -> tensor<1x8x1x1xf32>
    %764 = linalg.generic #loops7 ins(%expanded_407 : tensor<1x8x1x?xf32>) outs(%62 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.addf %in, %out : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x1x1xf32>
    %765 = linalg.generic #loops6 ins(%764 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.sitofp %716 : i64 to f32
      %898 = arith.divf %in, %897 : f32
      linalg.yield %898 : f32
    } -> tensor<1x8x1x1xf32>
    %766 = linalg.generic #loops6 ins(%763 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.truncf %cst_115 : f64 to f32
      %898 = arith.addf %in, %897 : f32
      linalg.yield %898 : f32
    } -> tensor<1x8x1x1xf32>
    %767 = linalg.generic #loops6 ins(%766 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = math.rsqrt %in : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_408 = tensor.expand_shape %cst_29 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xbf16> into tensor<1x8x1x1xbf16>
    %768 = linalg.generic #loops9 ins(%767, %expanded_408 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xbf16>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_444: bf16, %out: f32):
      %897 = arith.extf %in_444 : bf16 to f32
      %898 = arith.mulf %in, %897 : f32
      linalg.yield %898 : f32
    } -> tensor<1x8x1x1xf32>
    %769 = linalg.generic #loops6 ins(%765 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.negf %in : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x1x1xf32>
    %770 = linalg.generic #loops9 ins(%769, %768 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.mulf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_409 = tensor.expand_shape %cst_28 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xbf16> into tensor<1x8x1x1xbf16>
    %771 = linalg.generic #loops9 ins(%770, %expanded_409 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xbf16>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_444: bf16, %out: f32):
      %897 = arith.extf %in_444 : bf16 to f32
      %898 = arith.addf %in, %897 : f32
      linalg.yield %898 : f32
    } -> tensor<1x8x1x1xf32>
    %772 = linalg.generic #loops10 ins(%cst_208, %cst_209, %cst_210, %cst_211 : tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>) outs(%17 : tensor<1x8xf32>) {
    ^bb0(%in: i64, %in_444: i64, %in_445: i64, %in_446: i64, %out: f32):
      %897 = arith.cmpi slt, %in, %c0_i64 : i64
      %898 = arith.addi %in, %c1_i64 : i64
      %899 = arith.select %897, %898, %in : i64
      %900 = arith.index_cast %899 : i64 to index
      %901 = arith.cmpi slt, %in_444, %c0_i64 : i64
      %902 = arith.addi %in_444, %c8_i64 : i64
      %903 = arith.select %901, %902, %in_444 : i64
      %904 = arith.index_cast %903 : i64 to index
      %905 = arith.cmpi slt, %in_445, %c0_i64 : i64
      %906 = arith.addi %in_445, %c1_i64 : i64
      %907 = arith.select %905, %906, %in_445 : i64
      %908 = arith.index_cast %907 : i64 to index
      %909 = arith.cmpi slt, %in_446, %c0_i64 : i64
      %910 = arith.addi %in_446, %c1_i64 : i64
      %911 = arith.select %909, %910, %in_446 : i64
      %912 = arith.index_cast %911 : i64 to index
      %extracted = tensor.extract %768[%900, %904, %908, %912] : tensor<1x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8xf32>
    %773 = linalg.generic #loops10 ins(%cst_212, %cst_213, %cst_214, %cst_215 : tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>) outs(%17 : tensor<1x8xf32>) {
    ^bb0(%in: i64, %in_444: i64, %in_445: i64, %in_446: i64, %out: f32):
      %897 = arith.cmpi slt, %in, %c0_i64 : i64
      %898 = arith.addi %in, %c1_i64 : i64
      %899 = arith.select %897, %898, %in : i64
      %900 = arith.index_cast %899 : i64 to index
      %901 = arith.cmpi slt, %in_444, %c0_i64 : i64
      %902 = arith.addi %in_444, %c8_i64 : i64
      %903 = arith.select %901, %902, %in_444 : i64
      %904 = arith.index_cast %903 : i64 to index
      %905 = arith.cmpi slt, %in_445, %c0_i64 : i64
      %906 = arith.addi %in_445, %c1_i64 : i64
      %907 = arith.select %905, %906, %in_445 : i64
      %908 = arith.index_cast %907 : i64 to index
      %909 = arith.cmpi slt, %in_446, %c0_i64 : i64
      %910 = arith.addi %in_446, %c1_i64 : i64
      %911 = arith.select %909, %910, %in_446 : i64
      %912 = arith.index_cast %911 : i64 to index
      %extracted = tensor.extract %771[%900, %904, %908, %912] : tensor<1x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8xf32>
    %expanded_410 = tensor.expand_shape %772 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xf32> into tensor<1x8x1x1xf32>
    %expanded_411 = tensor.expand_shape %773 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xf32> into tensor<1x8x1x1xf32>
    %774 = linalg.generic #loops11 ins(%754, %expanded_410 : tensor<1x8x?x12xf32>, tensor<1x8x1x1xf32>) outs(%742 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.mulf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x?x12xf32>
    %775 = linalg.generic #loops11 ins(%774, %expanded_411 : tensor<1x8x?x12xf32>, tensor<1x8x1x1xf32>) outs(%742 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.addf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x?x12xf32>
    %776 = linalg.generic #loops6 ins(%775 : tensor<1x8x?x12xf32>) outs(%745 : tensor<1x8x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<1x8x?x12xbf16>
    %777 = linalg.generic #loops6 ins(%776 : tensor<1x8x?x12xbf16>) outs(%742 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<1x8x?x12xf32>
    %778 = linalg.generic #loops6 ins(%777 : tensor<1x8x?x12xf32>) outs(%742 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.negf %in : f32
      %898 = math.exp %897 : f32
      %899 = arith.addf %898, %cst_0 : f32
      %900 = arith.divf %cst_0, %899 : f32
      linalg.yield %900 : f32
    } -> tensor<1x8x?x12xf32>
    %779 = linalg.generic #loops9 ins(%777, %778 : tensor<1x8x?x12xf32>, tensor<1x8x?x12xf32>) outs(%742 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.mulf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x?x12xf32>
    %780 = linalg.generic #loops6 ins(%779 : tensor<1x8x?x12xf32>) outs(%745 : tensor<1x8x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<1x8x?x12xbf16>
    %padded_412 = tensor.pad %780 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index, %arg6: index):
      tensor.yield %cst_1 : bf16
    } : tensor<1x8x?x12xbf16> to tensor<1x8x?x14xbf16>
    %781 = linalg.generic #loops1 ins(%cst_26 : tensor<8xbf16>) outs(%42 : tensor<8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<8xf32>
    %broadcasted_413 = linalg.broadcast ins(%781 : tensor<8xf32>) outs(%742 : tensor<1x8x?x12xf32>) dimensions = [0, 2, 3] 
    %782 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_412, %cst_27 : tensor<1x8x?x14xbf16>, tensor<8x8x3x3xbf16>) outs(%broadcasted_413 : tensor<1x8x?x12xf32>) -> tensor<1x8x?x12xf32>
    %783 = linalg.generic #loops6 ins(%782 : tensor<1x8x?x12xf32>) outs(%745 : tensor<1x8x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<1x8x?x12xbf16>
    %784 = linalg.generic #loops1 ins(%cst_24 : tensor<8xbf16>) outs(%42 : tensor<8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<8xf32>
    %broadcasted_414 = linalg.broadcast ins(%784 : tensor<8xf32>) outs(%742 : tensor<1x8x?x12xf32>) dimensions = [0, 2, 3] 
    %785 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%concat_394, %cst_25 : tensor<1x24x?x12xbf16>, tensor<8x24x1x1xbf16>) outs(%broadcasted_414 : tensor<1x8x?x12xf32>) -> tensor<1x8x?x12xf32>
    %786 = linalg.generic #loops6 ins(%785 : tensor<1x8x?x12xf32>) outs(%745 : tensor<1x8x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<1x8x?x12xbf16>
    %787 = linalg.generic #loops9 ins(%786, %783 : tensor<1x8x?x12xbf16>, tensor<1x8x?x12xbf16>) outs(%745 : tensor<1x8x?x12xbf16>) {
    ^bb0(%in: bf16, %in_444: bf16, %out: bf16):
      %897 = arith.addf %in, %in_444 : bf16
      linalg.yield %897 : bf16
    } -> tensor<1x8x?x12xbf16>
    %concat_415 = tensor.concat dim(1) %787, %46 : (tensor<1x8x?x12xbf16>, tensor<1x8x?x12xbf16>) -> tensor<1x16x?x12xbf16>
    %dim_416 = tensor.dim %787, %c2 : tensor<1x8x?x12xbf16>
    %788 = tensor.empty(%dim_416) : tensor<1x16x?x12xf32>
    %789 = linalg.generic #loops6 ins(%concat_415 : tensor<1x16x?x12xbf16>) outs(%788 : tensor<1x16x?x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<1x16x?x12xf32>
    %collapsed_417 = tensor.collapse_shape %789 [[0], [1], [2, 3]] : tensor<1x16x?x12xf32> into tensor<1x16x?xf32>
    %790 = affine.apply #map5()[%dim_416]
    %expanded_418 = tensor.expand_shape %collapsed_417 [[0], [1, 2], [3]] output_shape [1, 8, 2, %790] : tensor<1x16x?xf32> into tensor<1x8x2x?xf32>
    %791 = tensor.empty(%790) : tensor<1x8x2x?xf64>
    %792 = linalg.generic #loops6 ins(%expanded_418 : tensor<1x8x2x?xf32>) outs(%791 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f32, %out: f64):
      %897 = arith.extf %in : f32 to f64
      linalg.yield %897 : f64
    } -> tensor<1x8x2x?xf64>
    %793 = linalg.generic #loops7 ins(%792 : tensor<1x8x2x?xf64>) outs(%52 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %897 = arith.addf %in, %out : f64
      linalg.yield %897 : f64
    } -> tensor<1x8x1x1xf64>
    %794 = arith.index_cast %790 : index to i64
    %795 = arith.muli %794, %c2_i64 : i64
    %796 = linalg.generic #loops6 ins(%793 : tensor<1x8x1x1xf64>) outs(%51 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %897 = arith.sitofp %795 : i64 to f64
      %898 = arith.divf %in, %897 : f64
      linalg.yield %898 : f64
    } -> tensor<1x8x1x1xf64>
    %797 = linalg.generic #loops11 ins(%792, %796 : tensor<1x8x2x?xf64>, tensor<1x8x1x1xf64>) outs(%791 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f64, %in_444: f64, %out: f64):
      %897 = arith.subf %in, %in_444 : f64
      linalg.yield %897 : f64
    } -> tensor<1x8x2x?xf64>
    %798 = linalg.generic #loops9 ins(%797, %797 : tensor<1x8x2x?xf64>, tensor<1x8x2x?xf64>) outs(%791 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f64, %in_444: f64, %out: f64):
      %897 = arith.mulf %in, %in_444 : f64
      linalg.yield %897 : f64
    } -> tensor<1x8x2x?xf64>
    %799 = linalg.generic #loops7 ins(%798 : tensor<1x8x2x?xf64>) outs(%52 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %897 = arith.addf %in, %out : f64
      linalg.yield %897 : f64
    } -> tensor<1x8x1x1xf64>
    %800 = linalg.generic #loops6 ins(%799 : tensor<1x8x1x1xf64>) outs(%51 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %897 = arith.sitofp %795 : i64 to f64
      %898 = arith.divf %in, %897 : f64
      linalg.yield %898 : f64
    } -> tensor<1x8x1x1xf64>
    %801 = linalg.generic #loops6 ins(%800 : tensor<1x8x1x1xf64>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %897 = arith.truncf %in : f64 to f32
      linalg.yield %897 : f32
    } -> tensor<1x8x1x1xf32>
    %802 = linalg.generic #loops7 ins(%expanded_418 : tensor<1x8x2x?xf32>) outs(%62 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.addf %in, %out : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x1x1xf32>
    %803 = linalg.generic #loops6 ins(%802 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.sitofp %795 : i64 to f32
      %898 = arith.divf %in, %897 : f32
      linalg.yield %898 : f32
    } -> tensor<1x8x1x1xf32>
    %804 = linalg.generic #loops6 ins(%801 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.truncf %cst_115 : f64 to f32
      %898 = arith.addf %in, %897 : f32
      linalg.yield %898 : f32
    } -> tensor<1x8x1x1xf32>
    %805 = linalg.generic #loops6 ins(%804 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = math.rsqrt %in : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_419 = tensor.expand_shape %cst_23 [[0, 1, 2, 3]] output_shape [1, 8, 2, 1] : tensor<16xbf16> into tensor<1x8x2x1xbf16>
    %806 = linalg.generic #loops12 ins(%805, %expanded_419 : tensor<1x8x1x1xf32>, tensor<1x8x2x1xbf16>) outs(%201 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_444: bf16, %out: f32):
      %897 = arith.extf %in_444 : bf16 to f32
      %898 = arith.mulf %in, %897 : f32
      linalg.yield %898 : f32
    } -> tensor<1x8x2x1xf32>
    %807 = linalg.generic #loops6 ins(%803 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.negf %in : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x1x1xf32>
    %808 = linalg.generic #loops12 ins(%807, %806 : tensor<1x8x1x1xf32>, tensor<1x8x2x1xf32>) outs(%201 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.mulf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x2x1xf32>
    %expanded_420 = tensor.expand_shape %cst_22 [[0, 1, 2, 3]] output_shape [1, 8, 2, 1] : tensor<16xbf16> into tensor<1x8x2x1xbf16>
    %809 = linalg.generic #loops9 ins(%808, %expanded_420 : tensor<1x8x2x1xf32>, tensor<1x8x2x1xbf16>) outs(%201 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_444: bf16, %out: f32):
      %897 = arith.extf %in_444 : bf16 to f32
      %898 = arith.addf %in, %897 : f32
      linalg.yield %898 : f32
    } -> tensor<1x8x2x1xf32>
    %810 = linalg.generic #loops10 ins(%cst_216, %cst_217, %cst_218, %cst_219 : tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>) outs(%178 : tensor<1x16xf32>) {
    ^bb0(%in: i64, %in_444: i64, %in_445: i64, %in_446: i64, %out: f32):
      %897 = arith.cmpi slt, %in, %c0_i64 : i64
      %898 = arith.addi %in, %c1_i64 : i64
      %899 = arith.select %897, %898, %in : i64
      %900 = arith.index_cast %899 : i64 to index
      %901 = arith.cmpi slt, %in_444, %c0_i64 : i64
      %902 = arith.addi %in_444, %c8_i64 : i64
      %903 = arith.select %901, %902, %in_444 : i64
      %904 = arith.index_cast %903 : i64 to index
      %905 = arith.cmpi slt, %in_445, %c0_i64 : i64
      %906 = arith.addi %in_445, %c2_i64 : i64
      %907 = arith.select %905, %906, %in_445 : i64
      %908 = arith.index_cast %907 : i64 to index
      %909 = arith.cmpi slt, %in_446, %c0_i64 : i64
      %910 = arith.addi %in_446, %c1_i64 : i64
      %911 = arith.select %909, %910, %in_446 : i64
      %912 = arith.index_cast %911 : i64 to index
      %extracted = tensor.extract %806[%900, %904, %908, %912] : tensor<1x8x2x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16xf32>
    %811 = linalg.generic #loops10 ins(%cst_220, %cst_221, %cst_222, %cst_223 : tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>) outs(%178 : tensor<1x16xf32>) {
    ^bb0(%in: i64, %in_444: i64, %in_445: i64, %in_446: i64, %out: f32):
      %897 = arith.cmpi slt, %in, %c0_i64 : i64
      %898 = arith.addi %in, %c1_i64 : i64
      %899 = arith.select %897, %898, %in : i64
      %900 = arith.index_cast %899 : i64 to index
      %901 = arith.cmpi slt, %in_444, %c0_i64 : i64
      %902 = arith.addi %in_444, %c8_i64 : i64
      %903 = arith.select %901, %902, %in_444 : i64
      %904 = arith.index_cast %903 : i64 to index
      %905 = arith.cmpi slt, %in_445, %c0_i64 : i64
      %906 = arith.addi %in_445, %c2_i64 : i64
      %907 = arith.select %905, %906, %in_445 : i64
      %908 = arith.index_cast %907 : i64 to index
      %909 = arith.cmpi slt, %in_446, %c0_i64 : i64
      %910 = arith.addi %in_446, %c1_i64 : i64
      %911 = arith.select %909, %910, %in_446 : i64
      %912 = arith.index_cast %911 : i64 to index
      %extracted = tensor.extract %809[%900, %904, %908, %912] : tensor<1x8x2x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16xf32>
    %expanded_421 = tensor.expand_shape %810 [[0], [1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<1x16xf32> into tensor<1x16x1x1xf32>
    %expanded_422 = tensor.expand_shape %811 [[0], [1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<1x16xf32> into tensor<1x16x1x1xf32>
    %812 = linalg.generic #loops11 ins(%789, %expanded_421 : tensor<1x16x?x12xf32>, tensor<1x16x1x1xf32>) outs(%788 : tensor<1x16x?x12xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.mulf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x16x?x12xf32>
    %813 = linalg.generic #loops11 ins(%812, %expanded_422 : tensor<1x16x?x12xf32>, tensor<1x16x1x1xf32>) outs(%788 : tensor<1x16x?x12xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.addf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x16x?x12xf32>
    %814 = tensor.empty(%dim_416) : tensor<1x16x?x12xbf16>
    %815 = linalg.generic #loops6 ins(%813 : tensor<1x16x?x12xf32>) outs(%814 : tensor<1x16x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<1x16x?x12xbf16>
    %816 = linalg.generic #loops6 ins(%815 : tensor<1x16x?x12xbf16>) outs(%788 : tensor<1x16x?x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<1x16x?x12xf32>
    %817 = linalg.generic #loops6 ins(%816 : tensor<1x16x?x12xf32>) outs(%788 : tensor<1x16x?x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.negf %in : f32
      %898 = math.exp %897 : f32
      %899 = arith.addf %898, %cst_0 : f32
      %900 = arith.divf %cst_0, %899 : f32
      linalg.yield %900 : f32
    } -> tensor<1x16x?x12xf32>
    %818 = linalg.generic #loops9 ins(%816, %817 : tensor<1x16x?x12xf32>, tensor<1x16x?x12xf32>) outs(%788 : tensor<1x16x?x12xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.mulf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x16x?x12xf32>
    %819 = linalg.generic #loops6 ins(%818 : tensor<1x16x?x12xf32>) outs(%814 : tensor<1x16x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<1x16x?x12xbf16>
    %padded_423 = tensor.pad %819 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index, %arg6: index):
      tensor.yield %cst_1 : bf16
    } : tensor<1x16x?x12xbf16> to tensor<1x16x?x14xbf16>
    %820 = tensor.empty(%dim_416) : tensor<1x8x?x12xf32>
    %821 = linalg.generic #loops1 ins(%cst_20 : tensor<8xbf16>) outs(%42 : tensor<8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<8xf32>
    %broadcasted_424 = linalg.broadcast ins(%821 : tensor<8xf32>) outs(%820 : tensor<1x8x?x12xf32>) dimensions = [0, 2, 3] 
    %822 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_423, %cst_21 : tensor<1x16x?x14xbf16>, tensor<8x16x3x3xbf16>) outs(%broadcasted_424 : tensor<1x8x?x12xf32>) -> tensor<1x8x?x12xf32>
    %823 = tensor.empty(%dim_416) : tensor<1x8x?x12xbf16>
    %824 = linalg.generic #loops6 ins(%822 : tensor<1x8x?x12xf32>) outs(%823 : tensor<1x8x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<1x8x?x12xbf16>
    %transposed_425 = linalg.transpose ins(%cst_19 : tensor<8x32xbf16>) outs(%87 : tensor<32x8xbf16>) permutation = [1, 0] 
    %825 = linalg.generic #loops1 ins(%cst_18 : tensor<8xbf16>) outs(%42 : tensor<8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<8xf32>
    %826 = linalg.generic #loops2 ins(%transposed_425 : tensor<32x8xbf16>) outs(%90 : tensor<32x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<32x8xf32>
    %827 = linalg.matmul ins(%89, %826 : tensor<1x32xf32>, tensor<32x8xf32>) outs(%92 : tensor<1x8xf32>) -> tensor<1x8xf32>
    %828 = linalg.generic #loops4 ins(%825 : tensor<8xf32>) outs(%17 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8xf32>
    %829 = linalg.generic #loops5 ins(%827, %828 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%17 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.addf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x8xf32>
    %830 = linalg.generic #loops2 ins(%829 : tensor<1x8xf32>) outs(%12 : tensor<1x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<1x8xbf16>
    %expanded_426 = tensor.expand_shape %830 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xbf16> into tensor<1x8x1x1xbf16>
    %831 = linalg.generic #loops11 ins(%824, %expanded_426 : tensor<1x8x?x12xbf16>, tensor<1x8x1x1xbf16>) outs(%823 : tensor<1x8x?x12xbf16>) {
    ^bb0(%in: bf16, %in_444: bf16, %out: bf16):
      %897 = arith.addf %in, %in_444 : bf16
      linalg.yield %897 : bf16
    } -> tensor<1x8x?x12xbf16>
    %832 = linalg.generic #loops6 ins(%831 : tensor<1x8x?x12xbf16>) outs(%820 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<1x8x?x12xf32>
    %collapsed_427 = tensor.collapse_shape %832 [[0], [1], [2, 3]] : tensor<1x8x?x12xf32> into tensor<1x8x?xf32>
    %expanded_428 = tensor.expand_shape %collapsed_427 [[0], [1], [2, 3]] output_shape [1, 8, 1, %790] : tensor<1x8x?xf32> into tensor<1x8x1x?xf32>
    %833 = tensor.empty(%790) : tensor<1x8x1x?xf64>
    %834 = linalg.generic #loops6 ins(%expanded_428 : tensor<1x8x1x?xf32>) outs(%833 : tensor<1x8x1x?xf64>) {
    ^bb0(%in: f32, %out: f64):
      %897 = arith.extf %in : f32 to f64
      linalg.yield %897 : f64
    } -> tensor<1x8x1x?xf64>
    %835 = linalg.generic #loops7 ins(%834 : tensor<1x8x1x?xf64>) outs(%52 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %897 = arith.addf %in, %out : f64
      linalg.yield %897 : f64
    } -> tensor<1x8x1x1xf64>
    %836 = linalg.generic #loops6 ins(%835 : tensor<1x8x1x1xf64>) outs(%51 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %897 = arith.sitofp %794 : i64 to f64
      %898 = arith.divf %in, %897 : f64
      linalg.yield %898 : f64
    } -> tensor<1x8x1x1xf64>
    %837 = linalg.generic #loops8 ins(%834, %836 : tensor<1x8x1x?xf64>, tensor<1x8x1x1xf64>) outs(%833 : tensor<1x8x1x?xf64>) {
    ^bb0(%in: f64, %in_444: f64, %out: f64):
      %897 = arith.subf %in, %in_444 : f64
      linalg.yield %897 : f64
    } -> tensor<1x8x1x?xf64>
    %838 = linalg.generic #loops9 ins(%837, %837 : tensor<1x8x1x?xf64>, tensor<1x8x1x?xf64>) outs(%833 : tensor<1x8x1x?xf64>) {
    ^bb0(%in: f64, %in_444: f64, %out: f64):
      %897 = arith.mulf %in, %in_444 : f64
      linalg.yield %897 : f64
    } -> tensor<1x8x1x?xf64>
    %839 = linalg.generic #loops7 ins(%838 : tensor<1x8x1x?xf64>) outs(%52 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %897 = arith.addf %in, %out : f64
      linalg.yield %897 : f64
    } -> tensor<1x8x1x1xf64>
    %840 = linalg.generic #loops6 ins(%839 : tensor<1x8x1x1xf64>) outs(%51 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %897 = arith.sitofp %794 : i64 to f64
      %898 = arith.divf %in, %897 : f64
      linalg.yield %898 : f64
    } -> tensor<1x8x1x1xf64>
    %841 = linalg.generic #loops6 ins(%840 : tensor<1x8x1x1xf64>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %897 = arith.truncf %in : f64 to f32
      linalg.yield %897 : f32
    } -> tensor<1x8x1x1xf32>
    %842 = linalg.generic #loops7 ins(%expanded_428 : tensor<1x8x1x?xf32>) outs(%62 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.addf %in, %out : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x1x1xf32>
    %843 = linalg.generic #loops6 ins(%842 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.sitofp %794 : i64 to f32
      %898 = arith.divf %in, %897 : f32
      linalg.yield %898 : f32
    } -> tensor<1x8x1x1xf32>
    %844 = linalg.generic #loops6 ins(%841 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.truncf %cst_115 : f64 to f32
      %898 = arith.addf %in, %897 : f32
      linalg.yield %898 : f32
    } -> tensor<1x8x1x1xf32>
    %845 = linalg.generic #loops6 ins(%844 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = math.rsqrt %in : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_429 = tensor.expand_shape %cst_17 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xbf16> into tensor<1x8x1x1xbf16>
    %846 = linalg.generic #loops9 ins(%845, %expanded_429 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xbf16>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_444: bf16, %out: f32):
      %897 = arith.extf %in_444 : bf16 to f32
      %898 = arith.mulf %in, %897 : f32
      linalg.yield %898 : f32
    } -> tensor<1x8x1x1xf32>
    %847 = linalg.generic #loops6 ins(%843 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.negf %in : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x1x1xf32>
    %848 = linalg.generic #loops9 ins(%847, %846 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.mulf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_430 = tensor.expand_shape %cst_16 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xbf16> into tensor<1x8x1x1xbf16>
    %849 = linalg.generic #loops9 ins(%848, %expanded_430 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xbf16>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_444: bf16, %out: f32):
      %897 = arith.extf %in_444 : bf16 to f32
      %898 = arith.addf %in, %897 : f32
      linalg.yield %898 : f32
    } -> tensor<1x8x1x1xf32>
    %850 = linalg.generic #loops10 ins(%cst_224, %cst_225, %cst_226, %cst_227 : tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>) outs(%17 : tensor<1x8xf32>) {
    ^bb0(%in: i64, %in_444: i64, %in_445: i64, %in_446: i64, %out: f32):
      %897 = arith.cmpi slt, %in, %c0_i64 : i64
      %898 = arith.addi %in, %c1_i64 : i64
      %899 = arith.select %897, %898, %in : i64
      %900 = arith.index_cast %899 : i64 to index
      %901 = arith.cmpi slt, %in_444, %c0_i64 : i64
      %902 = arith.addi %in_444, %c8_i64 : i64
      %903 = arith.select %901, %902, %in_444 : i64
      %904 = arith.index_cast %903 : i64 to index
      %905 = arith.cmpi slt, %in_445, %c0_i64 : i64
      %906 = arith.addi %in_445, %c1_i64 : i64
      %907 = arith.select %905, %906, %in_445 : i64
      %908 = arith.index_cast %907 : i64 to index
      %909 = arith.cmpi slt, %in_446, %c0_i64 : i64
      %910 = arith.addi %in_446, %c1_i64 : i64
      %911 = arith.select %909, %910, %in_446 : i64
      %912 = arith.index_cast %911 : i64 to index
      %extracted = tensor.extract %846[%900, %904, %908, %912] : tensor<1x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8xf32>
    %851 = linalg.generic #loops10 ins(%cst_228, %cst_229, %cst_230, %cst_231 : tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>) outs(%17 : tensor<1x8xf32>) {
    ^bb0(%in: i64, %in_444: i64, %in_445: i64, %in_446: i64, %out: f32):
      %897 = arith.cmpi slt, %in, %c0_i64 : i64
      %898 = arith.addi %in, %c1_i64 : i64
      %899 = arith.select %897, %898, %in : i64
      %900 = arith.index_cast %899 : i64 to index
      %901 = arith.cmpi slt, %in_444, %c0_i64 : i64
      %902 = arith.addi %in_444, %c8_i64 : i64
      %903 = arith.select %901, %902, %in_444 : i64
      %904 = arith.index_cast %903 : i64 to index
      %905 = arith.cmpi slt, %in_445, %c0_i64 : i64
      %906 = arith.addi %in_445, %c1_i64 : i64
      %907 = arith.select %905, %906, %in_445 : i64
      %908 = arith.index_cast %907 : i64 to index
      %909 = arith.cmpi slt, %in_446, %c0_i64 : i64
      %910 = arith.addi %in_446, %c1_i64 : i64
      %911 = arith.select %909, %910, %in_446 : i64
      %912 = arith.index_cast %911 : i64 to index
      %extracted = tensor.extract %849[%900, %904, %908, %912] : tensor<1x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8xf32>
    %expanded_431 = tensor.expand_shape %850 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xf32> into tensor<1x8x1x1xf32>
    %expanded_432 = tensor.expand_shape %851 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xf32> into tensor<1x8x1x1xf32>
    %852 = linalg.generic #loops11 ins(%832, %expanded_431 : tensor<1x8x?x12xf32>, tensor<1x8x1x1xf32>) outs(%820 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.mulf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x?x12xf32>
    %853 = linalg.generic #loops11 ins(%852, %expanded_432 : tensor<1x8x?x12xf32>, tensor<1x8x1x1xf32>) outs(%820 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.addf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x?x12xf32>
    %854 = linalg.generic #loops6 ins(%853 : tensor<1x8x?x12xf32>) outs(%823 : tensor<1x8x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<1x8x?x12xbf16>
    %855 = linalg.generic #loops6 ins(%854 : tensor<1x8x?x12xbf16>) outs(%820 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<1x8x?x12xf32>
    %856 = linalg.generic #loops6 ins(%855 : tensor<1x8x?x12xf32>) outs(%820 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.negf %in : f32
      %898 = math.exp %897 : f32
      %899 = arith.addf %898, %cst_0 : f32
      %900 = arith.divf %cst_0, %899 : f32
      linalg.yield %900 : f32
    } -> tensor<1x8x?x12xf32>
    %857 = linalg.generic #loops9 ins(%855, %856 : tensor<1x8x?x12xf32>, tensor<1x8x?x12xf32>) outs(%820 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.mulf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x?x12xf32>
    %858 = linalg.generic #loops6 ins(%857 : tensor<1x8x?x12xf32>) outs(%823 : tensor<1x8x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<1x8x?x12xbf16>
    %padded_433 = tensor.pad %858 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index, %arg6: index):
      tensor.yield %cst_1 : bf16
    } : tensor<1x8x?x12xbf16> to tensor<1x8x?x14xbf16>
    %859 = linalg.generic #loops1 ins(%cst_14 : tensor<8xbf16>) outs(%42 : tensor<8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<8xf32>
    %broadcasted_434 = linalg.broadcast ins(%859 : tensor<8xf32>) outs(%820 : tensor<1x8x?x12xf32>) dimensions = [0, 2, 3] 
    %860 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_433, %cst_15 : tensor<1x8x?x14xbf16>, tensor<8x8x3x3xbf16>) outs(%broadcasted_434 : tensor<1x8x?x12xf32>) -> tensor<1x8x?x12xf32>
    %861 = linalg.generic #loops6 ins(%860 : tensor<1x8x?x12xf32>) outs(%823 : tensor<1x8x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<1x8x?x12xbf16>
    %862 = linalg.generic #loops1 ins(%cst_12 : tensor<8xbf16>) outs(%42 : tensor<8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<8xf32>
    %broadcasted_435 = linalg.broadcast ins(%862 : tensor<8xf32>) outs(%820 : tensor<1x8x?x12xf32>) dimensions = [0, 2, 3] 
    %863 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%concat_415, %cst_13 : tensor<1x16x?x12xbf16>, tensor<8x16x1x1xbf16>) outs(%broadcasted_435 : tensor<1x8x?x12xf32>) -> tensor<1x8x?x12xf32>
    %864 = linalg.generic #loops6 ins(%863 : tensor<1x8x?x12xf32>) outs(%823 : tensor<1x8x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<1x8x?x12xbf16>
    %865 = linalg.generic #loops9 ins(%864, %861 : tensor<1x8x?x12xbf16>, tensor<1x8x?x12xbf16>) outs(%823 : tensor<1x8x?x12xbf16>) {
    ^bb0(%in: bf16, %in_444: bf16, %out: bf16):
      %897 = arith.addf %in, %in_444 : bf16
      linalg.yield %897 : bf16
    } -> tensor<1x8x?x12xbf16>
    %866 = linalg.generic #loops6 ins(%865 : tensor<1x8x?x12xbf16>) outs(%820 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<1x8x?x12xf32>
    %collapsed_436 = tensor.collapse_shape %866 [[0], [1], [2, 3]] : tensor<1x8x?x12xf32> into tensor<1x8x?xf32>
    %expanded_437 = tensor.expand_shape %collapsed_436 [[0], [1], [2, 3]] output_shape [1, 8, 1, %790] : tensor<1x8x?xf32> into tensor<1x8x1x?xf32>
    %867 = linalg.generic #loops6 ins(%expanded_437 : tensor<1x8x1x?xf32>) outs(%833 : tensor<1x8x1x?xf64>) {
    ^bb0(%in: f32, %out: f64):
      %897 = arith.extf %in : f32 to f64
      linalg.yield %897 : f64
    } -> tensor<1x8x1x?xf64>
    %868 = linalg.generic #loops7 ins(%867 : tensor<1x8x1x?xf64>) outs(%52 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %897 = arith.addf %in, %out : f64
      linalg.yield %897 : f64
    } -> tensor<1x8x1x1xf64>
    %869 = linalg.generic #loops6 ins(%868 : tensor<1x8x1x1xf64>) outs(%51 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %897 = arith.sitofp %794 : i64 to f64
      %898 = arith.divf %in, %897 : f64
      linalg.yield %898 : f64
    } -> tensor<1x8x1x1xf64>
    %870 = linalg.generic #loops8 ins(%867, %869 : tensor<1x8x1x?xf64>, tensor<1x8x1x1xf64>) outs(%833 : tensor<1x8x1x?xf64>) {
    ^bb0(%in: f64, %in_444: f64, %out: f64):
      %897 = arith.subf %in, %in_444 : f64
      linalg.yield %897 : f64
    } -> tensor<1x8x1x?xf64>
    %871 = linalg.generic #loops9 ins(%870, %870 : tensor<1x8x1x?xf64>, tensor<1x8x1x?xf64>) outs(%833 : tensor<1x8x1x?xf64>) {
    ^bb0(%in: f64, %in_444: f64, %out: f64):
      %897 = arith.mulf %in, %in_444 : f64
      linalg.yield %897 : f64
    } -> tensor<1x8x1x?xf64>
    %872 = linalg.generic #loops7 ins(%871 : tensor<1x8x1x?xf64>) outs(%52 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %897 = arith.addf %in, %out : f64
      linalg.yield %897 : f64
    } -> tensor<1x8x1x1xf64>
    %873 = linalg.generic #loops6 ins(%872 : tensor<1x8x1x1xf64>) outs(%51 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %897 = arith.sitofp %794 : i64 to f64
      %898 = arith.divf %in, %897 : f64
      linalg.yield %898 : f64
    } -> tensor<1x8x1x1xf64>
    %874 = linalg.generic #loops6 ins(%873 : tensor<1x8x1x1xf64>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %897 = arith.truncf %in : f64 to f32
      linalg.yield %897 : f32
    } -> tensor<1x8x1x1xf32>
    %875 = linalg.generic #loops7 ins(%expanded_437 : tensor<1x8x1x?xf32>) outs(%62 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.addf %in, %out : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x1x1xf32>
    %876 = linalg.generic #loops6 ins(%875 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.sitofp %794 : i64 to f32
      %898 = arith.divf %in, %897 : f32
      linalg.yield %898 : f32
    } -> tensor<1x8x1x1xf32>
    %877 = linalg.generic #loops6 ins(%874 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.truncf %cst_115 : f64 to f32
      %898 = arith.addf %in, %897 : f32
      linalg.yield %898 : f32
    } -> tensor<1x8x1x1xf32>
    %878 = linalg.generic #loops6 ins(%877 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = math.rsqrt %in : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_438 = tensor.expand_shape %cst_11 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xbf16> into tensor<1x8x1x1xbf16>
    %879 = linalg.generic #loops9 ins(%878, %expanded_438 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xbf16>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_444: bf16, %out: f32):
      %897 = arith.extf %in_444 : bf16 to f32
      %898 = arith.mulf %in, %897 : f32
      linalg.yield %898 : f32
    } -> tensor<1x8x1x1xf32>
    %880 = linalg.generic #loops6 ins(%876 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.negf %in : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x1x1xf32>
    %881 = linalg.generic #loops9 ins(%880, %879 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.mulf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_439 = tensor.expand_shape %cst_10 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xbf16> into tensor<1x8x1x1xbf16>
    %882 = linalg.generic #loops9 ins(%881, %expanded_439 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xbf16>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_444: bf16, %out: f32):
      %897 = arith.extf %in_444 : bf16 to f32
      %898 = arith.addf %in, %897 : f32
      linalg.yield %898 : f32
    } -> tensor<1x8x1x1xf32>
    %883 = linalg.generic #loops10 ins(%cst_232, %cst_233, %cst_234, %cst_235 : tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>) outs(%17 : tensor<1x8xf32>) {
    ^bb0(%in: i64, %in_444: i64, %in_445: i64, %in_446: i64, %out: f32):
      %897 = arith.cmpi slt, %in, %c0_i64 : i64
      %898 = arith.addi %in, %c1_i64 : i64
      %899 = arith.select %897, %898, %in : i64
      %900 = arith.index_cast %899 : i64 to index
      %901 = arith.cmpi slt, %in_444, %c0_i64 : i64
      %902 = arith.addi %in_444, %c8_i64 : i64
      %903 = arith.select %901, %902, %in_444 : i64
      %904 = arith.index_cast %903 : i64 to index
      %905 = arith.cmpi slt, %in_445, %c0_i64 : i64
      %906 = arith.addi %in_445, %c1_i64 : i64
      %907 = arith.select %905, %906, %in_445 : i64
      %908 = arith.index_cast %907 : i64 to index
      %909 = arith.cmpi slt, %in_446, %c0_i64 : i64
      %910 = arith.addi %in_446, %c1_i64 : i64
      %911 = arith.select %909, %910, %in_446 : i64
      %912 = arith.index_cast %911 : i64 to index
      %extracted = tensor.extract %879[%900, %904, %908, %912] : tensor<1x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8xf32>
    %884 = linalg.generic #loops10 ins(%cst_236, %cst_237, %cst_238, %cst_239 : tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>) outs(%17 : tensor<1x8xf32>) {
    ^bb0(%in: i64, %in_444: i64, %in_445: i64, %in_446: i64, %out: f32):
      %897 = arith.cmpi slt, %in, %c0_i64 : i64
      %898 = arith.addi %in, %c1_i64 : i64
      %899 = arith.select %897, %898, %in : i64
      %900 = arith.index_cast %899 : i64 to index
      %901 = arith.cmpi slt, %in_444, %c0_i64 : i64
      %902 = arith.addi %in_444, %c8_i64 : i64
      %903 = arith.select %901, %902, %in_444 : i64
      %904 = arith.index_cast %903 : i64 to index
      %905 = arith.cmpi slt, %in_445, %c0_i64 : i64
      %906 = arith.addi %in_445, %c1_i64 : i64
      %907 = arith.select %905, %906, %in_445 : i64
      %908 = arith.index_cast %907 : i64 to index
      %909 = arith.cmpi slt, %in_446, %c0_i64 : i64
      %910 = arith.addi %in_446, %c1_i64 : i64
      %911 = arith.select %909, %910, %in_446 : i64
      %912 = arith.index_cast %911 : i64 to index
      %extracted = tensor.extract %882[%900, %904, %908, %912] : tensor<1x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8xf32>
    %expanded_440 = tensor.expand_shape %883 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xf32> into tensor<1x8x1x1xf32>
    %expanded_441 = tensor.expand_shape %884 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xf32> into tensor<1x8x1x1xf32>
    %885 = linalg.generic #loops11 ins(%866, %expanded_440 : tensor<1x8x?x12xf32>, tensor<1x8x1x1xf32>) outs(%820 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.mulf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x?x12xf32>
    %886 = linalg.generic #loops11 ins(%885, %expanded_441 : tensor<1x8x?x12xf32>, tensor<1x8x1x1xf32>) outs(%820 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.addf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x?x12xf32>
    %887 = linalg.generic #loops6 ins(%886 : tensor<1x8x?x12xf32>) outs(%823 : tensor<1x8x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<1x8x?x12xbf16>
    %888 = linalg.generic #loops6 ins(%887 : tensor<1x8x?x12xbf16>) outs(%820 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<1x8x?x12xf32>
    %889 = linalg.generic #loops6 ins(%888 : tensor<1x8x?x12xf32>) outs(%820 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %897 = arith.negf %in : f32
      %898 = math.exp %897 : f32
      %899 = arith.addf %898, %cst_0 : f32
      %900 = arith.divf %cst_0, %899 : f32
      linalg.yield %900 : f32
    } -> tensor<1x8x?x12xf32>
    %890 = linalg.generic #loops9 ins(%888, %889 : tensor<1x8x?x12xf32>, tensor<1x8x?x12xf32>) outs(%820 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: f32, %in_444: f32, %out: f32):
      %897 = arith.mulf %in, %in_444 : f32
      linalg.yield %897 : f32
    } -> tensor<1x8x?x12xf32>
    %891 = linalg.generic #loops6 ins(%890 : tensor<1x8x?x12xf32>) outs(%823 : tensor<1x8x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<1x8x?x12xbf16>
    %padded_442 = tensor.pad %891 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index, %arg6: index):
      tensor.yield %cst_1 : bf16
    } : tensor<1x8x?x12xbf16> to tensor<1x8x?x14xbf16>
    %892 = tensor.empty(%dim_416) : tensor<1x4x?x12xf32>
    %893 = linalg.generic #loops1 ins(%cst_8 : tensor<4xbf16>) outs(%1 : tensor<4xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %897 = arith.extf %in : bf16 to f32
      linalg.yield %897 : f32
    } -> tensor<4xf32>
    %broadcasted_443 = linalg.broadcast ins(%893 : tensor<4xf32>) outs(%892 : tensor<1x4x?x12xf32>) dimensions = [0, 2, 3] 
    %894 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_442, %cst_9 : tensor<1x8x?x14xbf16>, tensor<4x8x3x3xbf16>) outs(%broadcasted_443 : tensor<1x4x?x12xf32>) -> tensor<1x4x?x12xf32>
    %895 = tensor.empty(%dim_416) : tensor<1x4x?x12xbf16>
    %896 = linalg.generic #loops6 ins(%894 : tensor<1x4x?x12xf32>) outs(%895 : tensor<1x4x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %897 = arith.truncf %in : f32 to bf16
      linalg.yield %897 : bf16
    } -> tensor<1x4x?x12xbf16>
    return %896 : tensor<1x4x?x12xbf16>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_4_torch.bfloat16: "seeded unet-dynamic.conv_out.bias",
      torch_tensor_4_8_3_3_torch.bfloat16: "seeded unet-dynamic.conv_out.weight",
      torch_tensor_8_torch.bfloat16_24: "seeded unet-dynamic.conv_norm_out.bias",
      torch_tensor_8_torch.bfloat16_23: "seeded unet-dynamic.conv_norm_out.weight",
      torch_tensor_8_torch.bfloat16_22: "seeded unet-dynamic.up_blocks.1.resnets.1.conv_shortcut.bias",
      torch_tensor_8_16_1_1_torch.bfloat16: "seeded unet-dynamic.up_blocks.1.resnets.1.conv_shortcut.weight",
      torch_tensor_8_torch.bfloat16_21: "seeded unet-dynamic.up_blocks.1.resnets.1.conv2.bias",
      torch_tensor_8_8_3_3_torch.bfloat16_4: "seeded unet-dynamic.up_blocks.1.resnets.1.conv2.weight",
      torch_tensor_8_torch.bfloat16_20: "seeded unet-dynamic.up_blocks.1.resnets.1.norm2.bias",
      torch_tensor_8_torch.bfloat16_19: "seeded unet-dynamic.up_blocks.1.resnets.1.norm2.weight",
      torch_tensor_8_torch.bfloat16_18: "seeded unet-dynamic.up_blocks.1.resnets.1.time_emb_proj.bias",
      torch_tensor_8_32_torch.bfloat16_2: "seeded unet-dynamic.up_blocks.1.resnets.1.time_emb_proj.weight",
      torch_tensor_8_torch.bfloat16_17: "seeded unet-dynamic.up_blocks.1.resnets.1.conv1.bias",
      torch_tensor_8_16_3_3_torch.bfloat16: "seeded unet-dynamic.up_blocks.1.resnets.1.conv1.weight",
      torch_tensor_16_torch.bfloat16_33: "seeded unet-dynamic.up_blocks.1.resnets.1.norm1.bias",
      torch_tensor_16_torch.bfloat16_32: "seeded unet-dynamic.up_blocks.1.resnets.1.norm1.weight",
      torch_tensor_8_torch.bfloat16_16: "seeded unet-dynamic.up_blocks.1.resnets.0.conv_shortcut.bias",
      torch_tensor_8_24_1_1_torch.bfloat16: "seeded unet-dynamic.up_blocks.1.resnets.0.conv_shortcut.weight",
      torch_tensor_8_torch.bfloat16_15: "seeded unet-dynamic.up_blocks.1.resnets.0.conv2.bias",
      torch_tensor_8_8_3_3_torch.bfloat16_3: "seeded unet-dynamic.up_blocks.1.resnets.0.conv2.weight",
      torch_tensor_8_torch.bfloat16_14: "seeded unet-dynamic.up_blocks.1.resnets.0.norm2.bias",
      torch_tensor_8_torch.bfloat16_13: "seeded unet-dynamic.up_blocks.1.resnets.0.norm2.weight",
      torch_tensor_8_torch.bfloat16_12: "seeded unet-dynamic.up_blocks.1.resnets.0.time_emb_proj.bias",
      torch_tensor_8_32_torch.bfloat16_1: "seeded unet-dynamic.up_blocks.1.resnets.0.time_emb_proj.weight",
      torch_tensor_8_torch.bfloat16_11: "seeded unet-dynamic.up_blocks.1.resnets.0.conv1.bias",
      torch_tensor_8_24_3_3_torch.bfloat16: "seeded unet-dynamic.up_blocks.1.resnets.0.conv1.weight",
      torch_tensor_24_torch.bfloat16_3: "seeded unet-dynamic.up_blocks.1.resnets.0.norm1.bias",
      torch_tensor_24_torch.bfloat16_2: "seeded unet-dynamic.up_blocks.1.resnets.0.norm1.weight",
      torch_tensor_16_torch.bfloat16_31: "seeded unet-dynamic.up_blocks.0.upsamplers.0.conv.bias",
      torch_tensor_16_16_3_3_torch.bfloat16_3: "seeded unet-dynamic.up_blocks.0.upsamplers.0.conv.weight",
      torch_tensor_16_torch.bfloat16_30: "seeded unet-dynamic.up_blocks.0.resnets.1.conv_shortcut.bias",
      torch_tensor_16_24_1_1_torch.bfloat16: "seeded unet-dynamic.up_blocks.0.resnets.1.conv_shortcut.weight",
      torch_tensor_16_torch.bfloat16_29: "seeded unet-dynamic.up_blocks.0.resnets.1.conv2.bias",
      torch_tensor_16_16_3_3_torch.bfloat16_2: "seeded unet-dynamic.up_blocks.0.resnets.1.conv2.weight",
      torch_tensor_16_torch.bfloat16_28: "seeded unet-dynamic.up_blocks.0.resnets.1.norm2.bias",
      torch_tensor_16_torch.bfloat16_27: "seeded unet-dynamic.up_blocks.0.resnets.1.norm2.weight",
      torch_tensor_16_torch.bfloat16_26: "seeded unet-dynamic.up_blocks.0.resnets.1.time_emb_proj.bias",
      torch_tensor_16_32_torch.bfloat16_2: "seeded unet-dynamic.up_blocks.0.resnets.1.time_emb_proj.weight",
      torch_tensor_16_torch.bfloat16_25: "seeded unet-dynamic.up_blocks.0.resnets.1.conv1.bias",
      torch_tensor_16_24_3_3_torch.bfloat16: "seeded unet-dynamic.up_blocks.0.resnets.1.conv1.weight",
      torch_tensor_24_torch.bfloat16_1: "seeded unet-dynamic.up_blocks.0.resnets.1.norm1.bias",
      torch_tensor_24_torch.bfloat16: "seeded unet-dynamic.up_blocks.0.resnets.1.norm1.weight",
      torch_tensor_16_torch.bfloat16_24: "seeded unet-dynamic.up_blocks.0.resnets.0.conv_shortcut.bias",
      torch_tensor_16_32_1_1_torch.bfloat16: "seeded unet-dynamic.up_blocks.0.resnets.0.conv_shortcut.weight",
      torch_tensor_16_torch.bfloat16_23: "seeded unet-dynamic.up_blocks.0.resnets.0.conv2.bias",
      torch_tensor_16_16_3_3_torch.bfloat16_1: "seeded unet-dynamic.up_blocks.0.resnets.0.conv2.weight",
      torch_tensor_16_torch.bfloat16_22: "seeded unet-dynamic.up_blocks.0.resnets.0.norm2.bias",
      torch_tensor_16_torch.bfloat16_21: "seeded unet-dynamic.up_blocks.0.resnets.0.norm2.weight",
      torch_tensor_16_torch.bfloat16_20: "seeded unet-dynamic.up_blocks.0.resnets.0.time_emb_proj.bias",
      torch_tensor_16_32_torch.bfloat16_1: "seeded unet-dynamic.up_blocks.0.resnets.0.time_emb_proj.weight",
      torch_tensor_16_torch.bfloat16_19: "seeded unet-dynamic.up_blocks.0.resnets.0.conv1.bias",
      torch_tensor_16_32_3_3_torch.bfloat16: "seeded unet-dynamic.up_blocks.0.resnets.0.conv1.weight",
      torch_tensor_32_torch.bfloat16_3: "seeded unet-dynamic.up_blocks.0.resnets.0.norm1.bias",
      torch_tensor_32_torch.bfloat16_2: "seeded unet-dynamic.up_blocks.0.resnets.0.norm1.weight",
      torch_tensor_16_torch.bfloat16_18: "seeded unet-dynamic.down_blocks.1.attentions.0.proj_out.bias",
      torch_tensor_16_16_1_1_torch.bfloat16_1: "seeded unet-dynamic.down_blocks.1.attentions.0.proj_out.weight",
      torch_tensor_16_torch.bfloat16_17: "seeded unet-dynamic.down_blocks.1.attentions.0.transformer_blocks.0.ff.net.2.bias",
      torch_tensor_16_64_torch.bfloat16: "seeded unet-dynamic.down_blocks.1.attentions.0.transformer_blocks.0.ff.net.2.weight",
      torch_tensor_128_torch.bfloat16: "seeded unet-dynamic.down_blocks.1.attentions.0.transformer_blocks.0.ff.net.0.proj.bias",
      torch_tensor_128_16_torch.bfloat16: "seeded unet-dynamic.down_blocks.1.attentions.0.transformer_blocks.0.ff.net.0.proj.weight",
      torch_tensor_16_torch.bfloat16_16: "seeded unet-dynamic.down_blocks.1.attentions.0.transformer_blocks.0.norm3.bias",
      torch_tensor_16_torch.bfloat16_15: "seeded unet-dynamic.down_blocks.1.attentions.0.transformer_blocks.0.norm3.weight",
      torch_tensor_16_torch.bfloat16_14: "seeded unet-dynamic.down_blocks.1.attentions.0.transformer_blocks.0.attn2.to_out.0.bias",
      torch_tensor_16_16_torch.bfloat16_5: "seeded unet-dynamic.down_blocks.1.attentions.0.transformer_blocks.0.attn2.to_out.0.weight",
      torch_tensor_16_80_torch.bfloat16_1: "seeded unet-dynamic.down_blocks.1.attentions.0.transformer_blocks.0.attn2.to_v.weight",
      torch_tensor_16_80_torch.bfloat16: "seeded unet-dynamic.down_blocks.1.attentions.0.transformer_blocks.0.attn2.to_k.weight",
      torch_tensor_16_16_torch.bfloat16_4: "seeded unet-dynamic.down_blocks.1.attentions.0.transformer_blocks.0.attn2.to_q.weight",
      torch_tensor_16_torch.bfloat16_13: "seeded unet-dynamic.down_blocks.1.attentions.0.transformer_blocks.0.norm2.bias",
      torch_tensor_16_torch.bfloat16_12: "seeded unet-dynamic.down_blocks.1.attentions.0.transformer_blocks.0.norm2.weight",
      torch_tensor_16_torch.bfloat16_11: "seeded unet-dynamic.down_blocks.1.attentions.0.transformer_blocks.0.attn1.to_out.0.bias",
      torch_tensor_16_16_torch.bfloat16_3: "seeded unet-dynamic.down_blocks.1.attentions.0.transformer_blocks.0.attn1.to_out.0.weight",
      torch_tensor_16_16_torch.bfloat16_2: "seeded unet-dynamic.down_blocks.1.attentions.0.transformer_blocks.0.attn1.to_v.weight",
      torch_tensor_16_16_torch.bfloat16_1: "seeded unet-dynamic.down_blocks.1.attentions.0.transformer_blocks.0.attn1.to_k.weight",
      torch_tensor_16_16_torch.bfloat16: "seeded unet-dynamic.down_blocks.1.attentions.0.transformer_blocks.0.attn1.to_q.weight",
      torch_tensor_16_torch.bfloat16_10: "seeded unet-dynamic.down_blocks.1.attentions.0.transformer_blocks.0.norm1.bias",
      torch_tensor_16_torch.bfloat16_9: "seeded unet-dynamic.down_blocks.1.attentions.0.transformer_blocks.0.norm1.weight",
      torch_tensor_16_torch.bfloat16_8: "seeded unet-dynamic.down_blocks.1.attentions.0.proj_in.bias",
      torch_tensor_16_16_1_1_torch.bfloat16: "seeded unet-dynamic.down_blocks.1.attentions.0.proj_in.weight",
      torch_tensor_16_torch.bfloat16_7: "seeded unet-dynamic.down_blocks.1.attentions.0.norm.bias",
      torch_tensor_16_torch.bfloat16_6: "seeded unet-dynamic.down_blocks.1.attentions.0.norm.weight",
      torch_tensor_16_torch.bfloat16_5: "seeded unet-dynamic.down_blocks.1.resnets.0.conv_shortcut.bias",
      torch_tensor_16_8_1_1_torch.bfloat16: "seeded unet-dynamic.down_blocks.1.resnets.0.conv_shortcut.weight",
      torch_tensor_16_torch.bfloat16_4: "seeded unet-dynamic.down_blocks.1.resnets.0.conv2.bias",
      torch_tensor_16_16_3_3_torch.bfloat16: "seeded unet-dynamic.down_blocks.1.resnets.0.conv2.weight",
      torch_tensor_16_torch.bfloat16_3: "seeded unet-dynamic.down_blocks.1.resnets.0.norm2.bias",
      torch_tensor_16_torch.bfloat16_2: "seeded unet-dynamic.down_blocks.1.resnets.0.norm2.weight",
      torch_tensor_16_torch.bfloat16_1: "seeded unet-dynamic.down_blocks.1.resnets.0.time_emb_proj.bias",
      torch_tensor_16_32_torch.bfloat16: "seeded unet-dynamic.down_blocks.1.resnets.0.time_emb_proj.weight",
      torch_tensor_16_torch.bfloat16: "seeded unet-dynamic.down_blocks.1.resnets.0.conv1.bias",
      torch_tensor_16_8_3_3_torch.bfloat16: "seeded unet-dynamic.down_blocks.1.resnets.0.conv1.weight",
      torch_tensor_8_torch.bfloat16_10: "seeded unet-dynamic.down_blocks.1.resnets.0.norm1.bias",
      torch_tensor_8_torch.bfloat16_9: "seeded unet-dynamic.down_blocks.1.resnets.0.norm1.weight",
      torch_tensor_8_torch.bfloat16_8: "seeded unet-dynamic.down_blocks.0.downsamplers.0.conv.bias",
      torch_tensor_8_8_3_3_torch.bfloat16_2: "seeded unet-dynamic.down_blocks.0.downsamplers.0.conv.weight",
      torch_tensor_8_torch.bfloat16_7: "seeded unet-dynamic.down_blocks.0.resnets.0.conv2.bias",
      torch_tensor_8_8_3_3_torch.bfloat16_1: "seeded unet-dynamic.down_blocks.0.resnets.0.conv2.weight",
      torch_tensor_8_torch.bfloat16_6: "seeded unet-dynamic.down_blocks.0.resnets.0.norm2.bias",
      torch_tensor_8_torch.bfloat16_5: "seeded unet-dynamic.down_blocks.0.resnets.0.norm2.weight",
      torch_tensor_8_torch.bfloat16_4: "seeded unet-dynamic.down_blocks.0.resnets.0.time_emb_proj.bias",
      torch_tensor_8_32_torch.bfloat16: "seeded unet-dynamic.down_blocks.0.resnets.0.time_emb_proj.weight",
      torch_tensor_8_torch.bfloat16_3: "seeded unet-dynamic.down_blocks.0.resnets.0.conv1.bias",
      torch_tensor_8_8_3_3_torch.bfloat16: "seeded unet-dynamic.down_blocks.0.resnets.0.conv1.weight",
      torch_tensor_8_torch.bfloat16_2: "seeded unet-dynamic.down_blocks.0.resnets.0.norm1.bias",
      torch_tensor_8_torch.bfloat16_1: "seeded unet-dynamic.down_blocks.0.resnets.0.norm1.weight",
      torch_tensor_8_torch.bfloat16: "seeded unet-dynamic.conv_in.bias",
      torch_tensor_8_4_3_3_torch.bfloat16: "seeded unet-dynamic.conv_in.weight",
      torch_tensor_32_torch.bfloat16_1: "seeded unet-dynamic.time_embedding.linear_2.bias",
      torch_tensor_32_32_torch.bfloat16: "seeded unet-dynamic.time_embedding.linear_2.weight",
      torch_tensor_32_torch.bfloat16: "seeded unet-dynamic.time_embedding.linear_1.bias",
      torch_tensor_32_8_torch.bfloat16: "seeded unet-dynamic.time_embedding.linear_1.weight",
      torch_tensor_1_8_torch.int64: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_8_torch.int64_1: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000",
      torch_tensor_1_16_torch.int64: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_16_torch.int64_1: "0x080000000000000000000000000000000000000001000000000000000100000000000000020000000000000002000000000000000300000000000000030000000000000004000000000000000400000000000000050000000000000005000000000000000600000000000000060000000000000007000000000000000700000000000000",
      torch_tensor_1_16_torch.int64_2: "0x080000000000000000000000010000000000000000000000000000000100000000000000000000000000000001000000000000000000000000000000010000000000000000000000000000000100000000000000000000000000000001000000000000000000000000000000010000000000000000000000000000000100000000000000",
      torch_tensor_1_32_torch.int64: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_32_torch.int64_1: "0x0800000000000000000000000000000000000000000000000000000000000000000000000100000000000000010000000000000001000000000000000100000000000000020000000000000002000000000000000200000000000000020000000000000003000000000000000300000000000000030000000000000003000000000000000400000000000000040000000000000004000000000000000400000000000000050000000000000005000000000000000500000000000000050000000000000006000000000000000600000000000000060000000000000006000000000000000700000000000000070000000000000007000000000000000700000000000000",
      torch_tensor_1_32_torch.int64_2: "0x0800000000000000000000000100000000000000020000000000000003000000000000000000000000000000010000000000000002000000000000000300000000000000000000000000000001000000000000000200000000000000030000000000000000000000000000000100000000000000020000000000000003000000000000000000000000000000010000000000000002000000000000000300000000000000000000000000000001000000000000000200000000000000030000000000000000000000000000000100000000000000020000000000000003000000000000000000000000000000010000000000000002000000000000000300000000000000",
      torch_tensor_1_24_torch.int64: "0x08000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_24_torch.int64_1: "0x08000000000000000000000000000000000000000000000000000000010000000000000001000000000000000100000000000000020000000000000002000000000000000200000000000000030000000000000003000000000000000300000000000000040000000000000004000000000000000400000000000000050000000000000005000000000000000500000000000000060000000000000006000000000000000600000000000000070000000000000007000000000000000700000000000000",
      torch_tensor_1_24_torch.int64_2: "0x08000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000"
    }
  }
#-}
