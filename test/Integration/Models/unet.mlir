// Exported by tools/export/export_models.py (torch 2.15.0, torch-mlir 20261001).
#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, 0)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map7 = affine_map<(d0, d1) -> (0, d1)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map9 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map11 = affine_map<(d0, d1, d2) -> (d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#loops1 = {indexing_maps = [#map, #map], iterator_types = ["parallel"]}
#loops2 = {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]}
#loops4 = {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel"]}
#loops5 = {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]}
#loops6 = {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops7 = {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
#loops8 = {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops9 = {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops10 = {indexing_maps = [#map7, #map7, #map7, #map7, #map1], iterator_types = ["parallel", "parallel"]}
#loops11 = {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops12 = {indexing_maps = [#map8, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops13 = {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel"]}
#loops14 = {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "reduction"]}
#loops15 = {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel", "parallel"]}
#loops16 = {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel"]}
#loops17 = {indexing_maps = [#map9, #map11, #map9], iterator_types = ["parallel", "parallel", "parallel"]}
#loops18 = {indexing_maps = [#map4, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
#loops19 = {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
#loops20 = {indexing_maps = [#map6, #map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
module {
  func.func @main(%arg0: tensor<1x4x8x12xbf16>, %arg1: tensor<i64>, %arg2: tensor<1x19x80xbf16>) -> tensor<1x4x8x12xbf16> {
    %c4_i64 = arith.constant 4 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c8_i64 = arith.constant 8 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 0.000000e+00 : bf16
    %c3_i64 = arith.constant 3 : i64
    %c2_i64 = arith.constant 2 : i64
    %cst_2 = arith.constant 0.000000e+00 : f64
    %c6_i64 = arith.constant 6 : i64
    %cst_3 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_4 = arith.constant 1.000000e+00 : bf16
    %cst_5 = arith.constant 2.000000e+00 : bf16
    %cst_6 = arith.constant 5.000000e-01 : bf16
    %cst_7 = arith.constant dense<0.000000e+00> : tensor<1x2x24x19xf32>
    %cst_8 = arith.constant dense<0.000000e+00> : tensor<1x2x24x24xf32>
    %cst_9 = arith.constant dense_resource<torch_tensor_4_torch.bfloat16> : tensor<4xbf16>
    %cst_10 = arith.constant dense_resource<torch_tensor_4_8_3_3_torch.bfloat16> : tensor<4x8x3x3xbf16>
    %cst_11 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_24> : tensor<8xbf16>
    %cst_12 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_23> : tensor<8xbf16>
    %cst_13 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_22> : tensor<8xbf16>
    %cst_14 = arith.constant dense_resource<torch_tensor_8_16_1_1_torch.bfloat16> : tensor<8x16x1x1xbf16>
    %cst_15 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_21> : tensor<8xbf16>
    %cst_16 = arith.constant dense_resource<torch_tensor_8_8_3_3_torch.bfloat16_4> : tensor<8x8x3x3xbf16>
    %cst_17 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_20> : tensor<8xbf16>
    %cst_18 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_19> : tensor<8xbf16>
    %cst_19 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_18> : tensor<8xbf16>
    %cst_20 = arith.constant dense_resource<torch_tensor_8_32_torch.bfloat16_2> : tensor<8x32xbf16>
    %cst_21 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_17> : tensor<8xbf16>
    %cst_22 = arith.constant dense_resource<torch_tensor_8_16_3_3_torch.bfloat16> : tensor<8x16x3x3xbf16>
    %cst_23 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_1> : tensor<16xbf16>
    %cst_24 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16> : tensor<16xbf16>
    %cst_25 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_16> : tensor<8xbf16>
    %cst_26 = arith.constant dense_resource<torch_tensor_8_32_1_1_torch.bfloat16> : tensor<8x32x1x1xbf16>
    %cst_27 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_15> : tensor<8xbf16>
    %cst_28 = arith.constant dense_resource<torch_tensor_8_8_3_3_torch.bfloat16_3> : tensor<8x8x3x3xbf16>
    %cst_29 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_14> : tensor<8xbf16>
    %cst_30 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_13> : tensor<8xbf16>
    %cst_31 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_12> : tensor<8xbf16>
    %cst_32 = arith.constant dense_resource<torch_tensor_8_32_torch.bfloat16_1> : tensor<8x32xbf16>
    %cst_33 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_11> : tensor<8xbf16>
    %cst_34 = arith.constant dense_resource<torch_tensor_8_32_3_3_torch.bfloat16> : tensor<8x32x3x3xbf16>
    %cst_35 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_5> : tensor<32xbf16>
    %cst_36 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_4> : tensor<32xbf16>
    %cst_37 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_58> : tensor<24xbf16>
    %cst_38 = arith.constant dense_resource<torch_tensor_24_24_3_3_torch.bfloat16_7> : tensor<24x24x3x3xbf16>
    %cst_39 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_57> : tensor<24xbf16>
    %cst_40 = arith.constant dense_resource<torch_tensor_24_32_1_1_torch.bfloat16> : tensor<24x32x1x1xbf16>
    %cst_41 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_56> : tensor<24xbf16>
    %cst_42 = arith.constant dense_resource<torch_tensor_24_24_3_3_torch.bfloat16_6> : tensor<24x24x3x3xbf16>
    %cst_43 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_55> : tensor<24xbf16>
    %cst_44 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_54> : tensor<24xbf16>
    %cst_45 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_53> : tensor<24xbf16>
    %cst_46 = arith.constant dense_resource<torch_tensor_24_32_torch.bfloat16_4> : tensor<24x32xbf16>
    %cst_47 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_52> : tensor<24xbf16>
    %cst_48 = arith.constant dense_resource<torch_tensor_24_32_3_3_torch.bfloat16> : tensor<24x32x3x3xbf16>
    %cst_49 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_3> : tensor<32xbf16>
    %cst_50 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_2> : tensor<32xbf16>
    %cst_51 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_51> : tensor<24xbf16>
    %cst_52 = arith.constant dense_resource<torch_tensor_24_48_1_1_torch.bfloat16> : tensor<24x48x1x1xbf16>
    %cst_53 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_50> : tensor<24xbf16>
    %cst_54 = arith.constant dense_resource<torch_tensor_24_24_3_3_torch.bfloat16_5> : tensor<24x24x3x3xbf16>
    %cst_55 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_49> : tensor<24xbf16>
    %cst_56 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_48> : tensor<24xbf16>
    %cst_57 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_47> : tensor<24xbf16>
    %cst_58 = arith.constant dense_resource<torch_tensor_24_32_torch.bfloat16_3> : tensor<24x32xbf16>
    %cst_59 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_46> : tensor<24xbf16>
    %cst_60 = arith.constant dense_resource<torch_tensor_24_48_3_3_torch.bfloat16> : tensor<24x48x3x3xbf16>
    %cst_61 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16_1> : tensor<48xbf16>
    %cst_62 = arith.constant dense_resource<torch_tensor_48_torch.bfloat16> : tensor<48xbf16>
    %cst_63 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_45> : tensor<24xbf16>
    %cst_64 = arith.constant dense_resource<torch_tensor_24_24_3_3_torch.bfloat16_4> : tensor<24x24x3x3xbf16>
    %cst_65 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_44> : tensor<24xbf16>
    %cst_66 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_43> : tensor<24xbf16>
    %cst_67 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_42> : tensor<24xbf16>
    %cst_68 = arith.constant dense_resource<torch_tensor_24_32_torch.bfloat16_2> : tensor<24x32xbf16>
    %cst_69 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_41> : tensor<24xbf16>
    %cst_70 = arith.constant dense_resource<torch_tensor_24_24_3_3_torch.bfloat16_3> : tensor<24x24x3x3xbf16>
    %cst_71 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_40> : tensor<24xbf16>
    %cst_72 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_39> : tensor<24xbf16>
    %cst_73 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_38> : tensor<24xbf16>
    %cst_74 = arith.constant dense_resource<torch_tensor_24_24_1_1_torch.bfloat16_3> : tensor<24x24x1x1xbf16>
    %cst_75 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_37> : tensor<24xbf16>
    %cst_76 = arith.constant dense_resource<torch_tensor_24_96_torch.bfloat16_1> : tensor<24x96xbf16>
    %cst_77 = arith.constant dense_resource<torch_tensor_192_torch.bfloat16_1> : tensor<192xbf16>
    %cst_78 = arith.constant dense_resource<torch_tensor_192_24_torch.bfloat16_1> : tensor<192x24xbf16>
    %cst_79 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_36> : tensor<24xbf16>
    %cst_80 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_35> : tensor<24xbf16>
    %cst_81 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_34> : tensor<24xbf16>
    %cst_82 = arith.constant dense_resource<torch_tensor_24_24_torch.bfloat16_11> : tensor<24x24xbf16>
    %cst_83 = arith.constant dense_resource<torch_tensor_24_80_torch.bfloat16_3> : tensor<24x80xbf16>
    %cst_84 = arith.constant dense_resource<torch_tensor_24_80_torch.bfloat16_2> : tensor<24x80xbf16>
    %cst_85 = arith.constant dense_resource<torch_tensor_24_24_torch.bfloat16_10> : tensor<24x24xbf16>
    %cst_86 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_33> : tensor<24xbf16>
    %cst_87 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_32> : tensor<24xbf16>
    %cst_88 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_31> : tensor<24xbf16>
    %cst_89 = arith.constant dense_resource<torch_tensor_24_24_torch.bfloat16_9> : tensor<24x24xbf16>
    %cst_90 = arith.constant dense_resource<torch_tensor_24_24_torch.bfloat16_8> : tensor<24x24xbf16>
    %cst_91 = arith.constant dense_resource<torch_tensor_24_24_torch.bfloat16_7> : tensor<24x24xbf16>
    %cst_92 = arith.constant dense_resource<torch_tensor_24_24_torch.bfloat16_6> : tensor<24x24xbf16>
    %cst_93 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_30> : tensor<24xbf16>
    %cst_94 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_29> : tensor<24xbf16>
    %cst_95 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_28> : tensor<24xbf16>
    %cst_96 = arith.constant dense_resource<torch_tensor_24_24_1_1_torch.bfloat16_2> : tensor<24x24x1x1xbf16>
    %cst_97 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_27> : tensor<24xbf16>
    %cst_98 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_26> : tensor<24xbf16>
    %cst_99 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_25> : tensor<24xbf16>
    %cst_100 = arith.constant dense_resource<torch_tensor_24_24_3_3_torch.bfloat16_2> : tensor<24x24x3x3xbf16>
    %cst_101 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_24> : tensor<24xbf16>
    %cst_102 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_23> : tensor<24xbf16>
    %cst_103 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_22> : tensor<24xbf16>
    %cst_104 = arith.constant dense_resource<torch_tensor_24_32_torch.bfloat16_1> : tensor<24x32xbf16>
    %cst_105 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_21> : tensor<24xbf16>
    %cst_106 = arith.constant dense_resource<torch_tensor_24_24_3_3_torch.bfloat16_1> : tensor<24x24x3x3xbf16>
    %cst_107 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_20> : tensor<24xbf16>
    %cst_108 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_19> : tensor<24xbf16>
    %cst_109 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_18> : tensor<24xbf16>
    %cst_110 = arith.constant dense_resource<torch_tensor_24_24_1_1_torch.bfloat16_1> : tensor<24x24x1x1xbf16>
    %cst_111 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_17> : tensor<24xbf16>
    %cst_112 = arith.constant dense_resource<torch_tensor_24_96_torch.bfloat16> : tensor<24x96xbf16>
    %cst_113 = arith.constant dense_resource<torch_tensor_192_torch.bfloat16> : tensor<192xbf16>
    %cst_114 = arith.constant dense_resource<torch_tensor_192_24_torch.bfloat16> : tensor<192x24xbf16>
    %cst_115 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_16> : tensor<24xbf16>
    %cst_116 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_15> : tensor<24xbf16>
    %cst_117 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_14> : tensor<24xbf16>
    %cst_118 = arith.constant dense_resource<torch_tensor_24_24_torch.bfloat16_5> : tensor<24x24xbf16>
    %cst_119 = arith.constant dense_resource<torch_tensor_24_80_torch.bfloat16_1> : tensor<24x80xbf16>
    %cst_120 = arith.constant dense_resource<torch_tensor_24_80_torch.bfloat16> : tensor<24x80xbf16>
    %cst_121 = arith.constant dense_resource<torch_tensor_24_24_torch.bfloat16_4> : tensor<24x24xbf16>
    %cst_122 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_13> : tensor<24xbf16>
    %cst_123 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_12> : tensor<24xbf16>
    %cst_124 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_11> : tensor<24xbf16>
    %cst_125 = arith.constant dense_resource<torch_tensor_24_24_torch.bfloat16_3> : tensor<24x24xbf16>
    %cst_126 = arith.constant 0xFFF0000000000000 : f64
    %cst_127 = arith.constant 0.537284965911771 : f64
    %cst_128 = arith.constant dense_resource<torch_tensor_24_24_torch.bfloat16_2> : tensor<24x24xbf16>
    %cst_129 = arith.constant dense_resource<torch_tensor_24_24_torch.bfloat16_1> : tensor<24x24xbf16>
    %cst_130 = arith.constant dense_resource<torch_tensor_24_24_torch.bfloat16> : tensor<24x24xbf16>
    %cst_131 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_10> : tensor<24xbf16>
    %cst_132 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_9> : tensor<24xbf16>
    %cst_133 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_8> : tensor<24xbf16>
    %cst_134 = arith.constant dense_resource<torch_tensor_24_24_1_1_torch.bfloat16> : tensor<24x24x1x1xbf16>
    %cst_135 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_7> : tensor<24xbf16>
    %cst_136 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_6> : tensor<24xbf16>
    %cst_137 = arith.constant 9.9999999999999995E-7 : f64
    %cst_138 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_5> : tensor<24xbf16>
    %cst_139 = arith.constant dense_resource<torch_tensor_24_8_1_1_torch.bfloat16> : tensor<24x8x1x1xbf16>
    %cst_140 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_4> : tensor<24xbf16>
    %cst_141 = arith.constant dense_resource<torch_tensor_24_24_3_3_torch.bfloat16> : tensor<24x24x3x3xbf16>
    %cst_142 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_3> : tensor<24xbf16>
    %cst_143 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_2> : tensor<24xbf16>
    %cst_144 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_1> : tensor<24xbf16>
    %cst_145 = arith.constant dense_resource<torch_tensor_24_32_torch.bfloat16> : tensor<24x32xbf16>
    %cst_146 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16> : tensor<24xbf16>
    %cst_147 = arith.constant dense_resource<torch_tensor_24_8_3_3_torch.bfloat16> : tensor<24x8x3x3xbf16>
    %cst_148 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_10> : tensor<8xbf16>
    %cst_149 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_9> : tensor<8xbf16>
    %cst_150 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_8> : tensor<8xbf16>
    %cst_151 = arith.constant dense_resource<torch_tensor_8_8_3_3_torch.bfloat16_2> : tensor<8x8x3x3xbf16>
    %cst_152 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_7> : tensor<8xbf16>
    %cst_153 = arith.constant dense_resource<torch_tensor_8_8_3_3_torch.bfloat16_1> : tensor<8x8x3x3xbf16>
    %cst_154 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_6> : tensor<8xbf16>
    %cst_155 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_5> : tensor<8xbf16>
    %cst_156 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_4> : tensor<8xbf16>
    %cst_157 = arith.constant dense_resource<torch_tensor_8_32_torch.bfloat16> : tensor<8x32xbf16>
    %cst_158 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_3> : tensor<8xbf16>
    %cst_159 = arith.constant dense_resource<torch_tensor_8_8_3_3_torch.bfloat16> : tensor<8x8x3x3xbf16>
    %cst_160 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_2> : tensor<8xbf16>
    %cst_161 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_1> : tensor<8xbf16>
    %cst_162 = arith.constant 1.000000e-05 : f64
    %cst_163 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16> : tensor<8xbf16>
    %cst_164 = arith.constant dense_resource<torch_tensor_8_4_3_3_torch.bfloat16> : tensor<8x4x3x3xbf16>
    %cst_165 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_1> : tensor<32xbf16>
    %cst_166 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16> : tensor<32x32xbf16>
    %cst_167 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16> : tensor<32xbf16>
    %cst_168 = arith.constant dense_resource<torch_tensor_32_8_torch.bfloat16> : tensor<32x8xbf16>
    %cst_169 = arith.constant -9.2103403719761836 : f64
    %cst_170 = arith.constant 4.000000e+00 : f32
    %cst_171 = arith.constant 9.600000e+01 : f64
    %cst_172 = arith.constant 9.600000e+01 : f32
    %cst_173 = arith.constant 2.400000e+01 : f64
    %cst_174 = arith.constant 2.400000e+01 : f32
    %cst_175 = arith.constant 7.200000e+01 : f64
    %cst_176 = arith.constant 7.200000e+01 : f32
    %cst_177 = arith.constant 1.440000e+02 : f64
    %cst_178 = arith.constant 1.440000e+02 : f32
    %cst_179 = arith.constant 2.000000e+00 : f32
    %cst_180 = arith.constant 3.840000e+02 : f64
    %cst_181 = arith.constant 3.840000e+02 : f32
    %cst_182 = arith.constant 1.920000e+02 : f64
    %cst_183 = arith.constant 1.920000e+02 : f32
    %c0 = arith.constant 0 : index
    %cst_184 = arith.constant 3.000000e+00 : f32
    %cst_185 = arith.constant 5.000000e+00 : f32
    %cst_186 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_187 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_1> : tensor<1x8xi64>
    %cst_188 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_189 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_190 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_191 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_1> : tensor<1x8xi64>
    %cst_192 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_193 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_194 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_195 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_1> : tensor<1x8xi64>
    %cst_196 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_197 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_198 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_199 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_1> : tensor<1x8xi64>
    %cst_200 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_201 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_202 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_203 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_1> : tensor<1x8xi64>
    %cst_204 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_205 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_206 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_207 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_1> : tensor<1x8xi64>
    %cst_208 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_209 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_210 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_211 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_1> : tensor<1x24xi64>
    %cst_212 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_2> : tensor<1x24xi64>
    %cst_213 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_214 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_215 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_1> : tensor<1x24xi64>
    %cst_216 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_2> : tensor<1x24xi64>
    %cst_217 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_218 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_219 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_1> : tensor<1x24xi64>
    %cst_220 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_2> : tensor<1x24xi64>
    %cst_221 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_222 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_223 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_1> : tensor<1x24xi64>
    %cst_224 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_2> : tensor<1x24xi64>
    %cst_225 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_226 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_227 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_1> : tensor<1x24xi64>
    %cst_228 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_2> : tensor<1x24xi64>
    %cst_229 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_230 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_231 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_1> : tensor<1x24xi64>
    %cst_232 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_2> : tensor<1x24xi64>
    %cst_233 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_234 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_235 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_1> : tensor<1x24xi64>
    %cst_236 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_2> : tensor<1x24xi64>
    %cst_237 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_238 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_239 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_1> : tensor<1x24xi64>
    %cst_240 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_2> : tensor<1x24xi64>
    %cst_241 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_242 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_243 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_1> : tensor<1x24xi64>
    %cst_244 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_2> : tensor<1x24xi64>
    %cst_245 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_246 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_247 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_1> : tensor<1x24xi64>
    %cst_248 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_2> : tensor<1x24xi64>
    %cst_249 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_250 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_251 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_1> : tensor<1x24xi64>
    %cst_252 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_2> : tensor<1x24xi64>
    %cst_253 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_254 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_255 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_1> : tensor<1x24xi64>
    %cst_256 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_2> : tensor<1x24xi64>
    %cst_257 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_258 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_259 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_1> : tensor<1x24xi64>
    %cst_260 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_2> : tensor<1x24xi64>
    %cst_261 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_262 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_263 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_1> : tensor<1x24xi64>
    %cst_264 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_2> : tensor<1x24xi64>
    %cst_265 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_266 = arith.constant dense_resource<torch_tensor_1_48_torch.int64> : tensor<1x48xi64>
    %cst_267 = arith.constant dense_resource<torch_tensor_1_48_torch.int64_1> : tensor<1x48xi64>
    %cst_268 = arith.constant dense_resource<torch_tensor_1_48_torch.int64_2> : tensor<1x48xi64>
    %cst_269 = arith.constant dense_resource<torch_tensor_1_48_torch.int64> : tensor<1x48xi64>
    %cst_270 = arith.constant dense_resource<torch_tensor_1_48_torch.int64> : tensor<1x48xi64>
    %cst_271 = arith.constant dense_resource<torch_tensor_1_48_torch.int64_1> : tensor<1x48xi64>
    %cst_272 = arith.constant dense_resource<torch_tensor_1_48_torch.int64_2> : tensor<1x48xi64>
    %cst_273 = arith.constant dense_resource<torch_tensor_1_48_torch.int64> : tensor<1x48xi64>
    %cst_274 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_275 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_1> : tensor<1x24xi64>
    %cst_276 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_2> : tensor<1x24xi64>
    %cst_277 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_278 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_279 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_1> : tensor<1x24xi64>
    %cst_280 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_2> : tensor<1x24xi64>
    %cst_281 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_282 = arith.constant dense_resource<torch_tensor_1_32_torch.int64> : tensor<1x32xi64>
    %cst_283 = arith.constant dense_resource<torch_tensor_1_32_torch.int64_1> : tensor<1x32xi64>
    %cst_284 = arith.constant dense_resource<torch_tensor_1_32_torch.int64_2> : tensor<1x32xi64>
    %cst_285 = arith.constant dense_resource<torch_tensor_1_32_torch.int64> : tensor<1x32xi64>
    %cst_286 = arith.constant dense_resource<torch_tensor_1_32_torch.int64> : tensor<1x32xi64>
    %cst_287 = arith.constant dense_resource<torch_tensor_1_32_torch.int64_1> : tensor<1x32xi64>
    %cst_288 = arith.constant dense_resource<torch_tensor_1_32_torch.int64_2> : tensor<1x32xi64>
    %cst_289 = arith.constant dense_resource<torch_tensor_1_32_torch.int64> : tensor<1x32xi64>
    %cst_290 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_291 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_1> : tensor<1x24xi64>
    %cst_292 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_2> : tensor<1x24xi64>
    %cst_293 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_294 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_295 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_1> : tensor<1x24xi64>
    %cst_296 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_2> : tensor<1x24xi64>
    %cst_297 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_298 = arith.constant dense_resource<torch_tensor_1_32_torch.int64> : tensor<1x32xi64>
    %cst_299 = arith.constant dense_resource<torch_tensor_1_32_torch.int64_1> : tensor<1x32xi64>
    %cst_300 = arith.constant dense_resource<torch_tensor_1_32_torch.int64_2> : tensor<1x32xi64>
    %cst_301 = arith.constant dense_resource<torch_tensor_1_32_torch.int64> : tensor<1x32xi64>
    %cst_302 = arith.constant dense_resource<torch_tensor_1_32_torch.int64> : tensor<1x32xi64>
    %cst_303 = arith.constant dense_resource<torch_tensor_1_32_torch.int64_1> : tensor<1x32xi64>
    %cst_304 = arith.constant dense_resource<torch_tensor_1_32_torch.int64_2> : tensor<1x32xi64>
    %cst_305 = arith.constant dense_resource<torch_tensor_1_32_torch.int64> : tensor<1x32xi64>
    %cst_306 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_307 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_1> : tensor<1x8xi64>
    %cst_308 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_309 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_310 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_311 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_1> : tensor<1x8xi64>
    %cst_312 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_313 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_314 = arith.constant dense_resource<torch_tensor_1_16_torch.int64> : tensor<1x16xi64>
    %cst_315 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_1> : tensor<1x16xi64>
    %cst_316 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_2> : tensor<1x16xi64>
    %cst_317 = arith.constant dense_resource<torch_tensor_1_16_torch.int64> : tensor<1x16xi64>
    %cst_318 = arith.constant dense_resource<torch_tensor_1_16_torch.int64> : tensor<1x16xi64>
    %cst_319 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_1> : tensor<1x16xi64>
    %cst_320 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_2> : tensor<1x16xi64>
    %cst_321 = arith.constant dense_resource<torch_tensor_1_16_torch.int64> : tensor<1x16xi64>
    %cst_322 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_323 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_1> : tensor<1x8xi64>
    %cst_324 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_325 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_326 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_327 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_1> : tensor<1x8xi64>
    %cst_328 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_329 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_330 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_331 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_1> : tensor<1x8xi64>
    %cst_332 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_333 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_334 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_335 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_1> : tensor<1x8xi64>
    %cst_336 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_337 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %0 = tensor.empty() : tensor<4xf32>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<4xf32>) {
    ^bb0(%out: f32):
      %1040 = linalg.index 0 : index
      %1041 = arith.index_cast %1040 : index to i64
      %1042 = arith.sitofp %1041 : i64 to f32
      %1043 = arith.addf %1042, %cst : f32
      linalg.yield %1043 : f32
    } -> tensor<4xf32>
    %2 = linalg.generic #loops1 ins(%1 : tensor<4xf32>) outs(%0 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_169 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<4xf32>
    %3 = linalg.generic #loops1 ins(%2 : tensor<4xf32>) outs(%0 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.divf %in, %cst_170 : f32
      linalg.yield %1040 : f32
    } -> tensor<4xf32>
    %4 = linalg.generic #loops1 ins(%3 : tensor<4xf32>) outs(%0 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.exp %in : f32
      linalg.yield %1040 : f32
    } -> tensor<4xf32>
    %expanded = tensor.expand_shape %arg1 [] output_shape [1, 1] : tensor<i64> into tensor<1x1xi64>
    %5 = tensor.empty() : tensor<1x1xf32>
    %6 = linalg.generic #loops2 ins(%expanded : tensor<1x1xi64>) outs(%5 : tensor<1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %1040 = arith.sitofp %in : i64 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x1xf32>
    %expanded_338 = tensor.expand_shape %4 [[0, 1]] output_shape [1, 4] : tensor<4xf32> into tensor<1x4xf32>
    %7 = tensor.empty() : tensor<1x4xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%6, %expanded_338 : tensor<1x1xf32>, tensor<1x4xf32>) outs(%7 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.mulf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x4xf32>
    %9 = linalg.generic #loops2 ins(%8 : tensor<1x4xf32>) outs(%7 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.sin %in : f32
      linalg.yield %1040 : f32
    } -> tensor<1x4xf32>
    %10 = linalg.generic #loops2 ins(%8 : tensor<1x4xf32>) outs(%7 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.cos %in : f32
      linalg.yield %1040 : f32
    } -> tensor<1x4xf32>
    %concat = tensor.concat dim(1) %9, %10 : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<1x8xf32>
    %extracted_slice = tensor.extract_slice %concat[0, 4] [1, 4] [1, 1] : tensor<1x8xf32> to tensor<1x4xf32>
    %extracted_slice_339 = tensor.extract_slice %concat[0, 0] [1, 4] [1, 1] : tensor<1x8xf32> to tensor<1x4xf32>
    %concat_340 = tensor.concat dim(1) %extracted_slice, %extracted_slice_339 : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<1x8xf32>
    %11 = tensor.empty() : tensor<1x8xbf16>
    %12 = linalg.generic #loops2 ins(%concat_340 : tensor<1x8xf32>) outs(%11 : tensor<1x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x8xbf16>
    %13 = tensor.empty() : tensor<8x32xbf16>
    %transposed = linalg.transpose ins(%cst_168 : tensor<32x8xbf16>) outs(%13 : tensor<8x32xbf16>) permutation = [1, 0] 
    %14 = tensor.empty() : tensor<32xf32>
    %15 = linalg.generic #loops1 ins(%cst_167 : tensor<32xbf16>) outs(%14 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<32xf32>
    %16 = tensor.empty() : tensor<1x8xf32>
    %17 = linalg.generic #loops2 ins(%12 : tensor<1x8xbf16>) outs(%16 : tensor<1x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x8xf32>
    %18 = tensor.empty() : tensor<8x32xf32>
    %19 = linalg.generic #loops2 ins(%transposed : tensor<8x32xbf16>) outs(%18 : tensor<8x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<8x32xf32>
    %20 = tensor.empty() : tensor<1x32xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %22 = linalg.matmul ins(%17, %19 : tensor<1x8xf32>, tensor<8x32xf32>) outs(%21 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %23 = linalg.generic #loops4 ins(%15 : tensor<32xf32>) outs(%20 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32xf32>
    %24 = linalg.generic #loops5 ins(%22, %23 : tensor<1x32xf32>, tensor<1x32xf32>) outs(%20 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.addf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x32xf32>
    %25 = tensor.empty() : tensor<1x32xbf16>
    %26 = linalg.generic #loops2 ins(%24 : tensor<1x32xf32>) outs(%25 : tensor<1x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x32xbf16>
    %27 = linalg.generic #loops2 ins(%26 : tensor<1x32xbf16>) outs(%20 : tensor<1x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x32xf32>
    %28 = linalg.generic #loops2 ins(%27 : tensor<1x32xf32>) outs(%20 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.negf %in : f32
      %1041 = math.exp %1040 : f32
      %1042 = arith.addf %1041, %cst_0 : f32
      %1043 = arith.divf %cst_0, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<1x32xf32>
    %29 = linalg.generic #loops5 ins(%27, %28 : tensor<1x32xf32>, tensor<1x32xf32>) outs(%20 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.mulf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x32xf32>
    %30 = linalg.generic #loops2 ins(%29 : tensor<1x32xf32>) outs(%25 : tensor<1x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x32xbf16>
    %31 = tensor.empty() : tensor<32x32xbf16>
    %transposed_341 = linalg.transpose ins(%cst_166 : tensor<32x32xbf16>) outs(%31 : tensor<32x32xbf16>) permutation = [1, 0] 
    %32 = linalg.generic #loops1 ins(%cst_165 : tensor<32xbf16>) outs(%14 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<32xf32>
    %33 = linalg.generic #loops2 ins(%30 : tensor<1x32xbf16>) outs(%20 : tensor<1x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x32xf32>
    %34 = tensor.empty() : tensor<32x32xf32>
    %35 = linalg.generic #loops2 ins(%transposed_341 : tensor<32x32xbf16>) outs(%34 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<32x32xf32>
    %36 = linalg.matmul ins(%33, %35 : tensor<1x32xf32>, tensor<32x32xf32>) outs(%21 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %37 = linalg.generic #loops4 ins(%32 : tensor<32xf32>) outs(%20 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32xf32>
    %38 = linalg.generic #loops5 ins(%36, %37 : tensor<1x32xf32>, tensor<1x32xf32>) outs(%20 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.addf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x32xf32>
    %39 = linalg.generic #loops2 ins(%38 : tensor<1x32xf32>) outs(%25 : tensor<1x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x32xbf16>
    %padded = tensor.pad %arg0 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index, %arg6: index):
      tensor.yield %cst_1 : bf16
    } : tensor<1x4x8x12xbf16> to tensor<1x4x10x14xbf16>
    %40 = tensor.empty() : tensor<1x8x8x12xf32>
    %41 = tensor.empty() : tensor<8xf32>
    %42 = linalg.generic #loops1 ins(%cst_163 : tensor<8xbf16>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %broadcasted = linalg.broadcast ins(%42 : tensor<8xf32>) outs(%40 : tensor<1x8x8x12xf32>) dimensions = [0, 2, 3] 
    %43 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %cst_164 : tensor<1x4x10x14xbf16>, tensor<8x4x3x3xbf16>) outs(%broadcasted : tensor<1x8x8x12xf32>) -> tensor<1x8x8x12xf32>
    %44 = tensor.empty() : tensor<1x8x8x12xbf16>
    %45 = linalg.generic #loops6 ins(%43 : tensor<1x8x8x12xf32>) outs(%44 : tensor<1x8x8x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x8x8x12xbf16>
    %46 = linalg.generic #loops6 ins(%45 : tensor<1x8x8x12xbf16>) outs(%40 : tensor<1x8x8x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x8x12xf32>
    %collapsed = tensor.collapse_shape %46 [[0], [1], [2, 3]] : tensor<1x8x8x12xf32> into tensor<1x8x96xf32>
    %expanded_342 = tensor.expand_shape %collapsed [[0], [1], [2, 3]] output_shape [1, 8, 1, 96] : tensor<1x8x96xf32> into tensor<1x8x1x96xf32>
    %47 = tensor.empty() : tensor<1x8x1x96xf64>
    %48 = linalg.generic #loops6 ins(%expanded_342 : tensor<1x8x1x96xf32>) outs(%47 : tensor<1x8x1x96xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1040 = arith.extf %in : f32 to f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x96xf64>
    %49 = tensor.empty() : tensor<1x8x1x1xf64>
    %50 = linalg.fill ins(%cst_2 : f64) outs(%49 : tensor<1x8x1x1xf64>) -> tensor<1x8x1x1xf64>
    %51 = linalg.generic #loops7 ins(%48 : tensor<1x8x1x96xf64>) outs(%50 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.addf %in, %out : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %52 = linalg.generic #loops6 ins(%51 : tensor<1x8x1x1xf64>) outs(%49 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.divf %in, %cst_171 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %53 = linalg.generic #loops8 ins(%48, %52 : tensor<1x8x1x96xf64>, tensor<1x8x1x1xf64>) outs(%47 : tensor<1x8x1x96xf64>) {
    ^bb0(%in: f64, %in_635: f64, %out: f64):
      %1040 = arith.subf %in, %in_635 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x96xf64>
    %54 = linalg.generic #loops9 ins(%53, %53 : tensor<1x8x1x96xf64>, tensor<1x8x1x96xf64>) outs(%47 : tensor<1x8x1x96xf64>) {
    ^bb0(%in: f64, %in_635: f64, %out: f64):
      %1040 = arith.mulf %in, %in_635 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x96xf64>
    %55 = linalg.generic #loops7 ins(%54 : tensor<1x8x1x96xf64>) outs(%50 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.addf %in, %out : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %56 = linalg.generic #loops6 ins(%55 : tensor<1x8x1x1xf64>) outs(%49 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.divf %in, %cst_171 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %57 = tensor.empty() : tensor<1x8x1x1xf32>
    %58 = linalg.generic #loops6 ins(%56 : tensor<1x8x1x1xf64>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1040 = arith.truncf %in : f64 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %59 = linalg.fill ins(%cst : f32) outs(%57 : tensor<1x8x1x1xf32>) -> tensor<1x8x1x1xf32>
    %60 = linalg.generic #loops7 ins(%expanded_342 : tensor<1x8x1x96xf32>) outs(%59 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %61 = linalg.generic #loops6 ins(%60 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.divf %in, %cst_172 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %62 = linalg.generic #loops6 ins(%58 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_162 : f64 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x8x1x1xf32>
    %63 = linalg.generic #loops6 ins(%62 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.rsqrt %in : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_343 = tensor.expand_shape %cst_161 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xbf16> into tensor<1x8x1x1xbf16>
    %64 = linalg.generic #loops9 ins(%63, %expanded_343 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xbf16>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_635: bf16, %out: f32):
      %1040 = arith.extf %in_635 : bf16 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x8x1x1xf32>
    %65 = linalg.generic #loops6 ins(%61 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.negf %in : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %66 = linalg.generic #loops9 ins(%65, %64 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.mulf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_344 = tensor.expand_shape %cst_160 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xbf16> into tensor<1x8x1x1xbf16>
    %67 = linalg.generic #loops9 ins(%66, %expanded_344 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xbf16>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_635: bf16, %out: f32):
      %1040 = arith.extf %in_635 : bf16 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x8x1x1xf32>
    %68 = linalg.generic #loops10 ins(%cst_186, %cst_187, %cst_188, %cst_189 : tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>) outs(%16 : tensor<1x8xf32>) {
    ^bb0(%in: i64, %in_635: i64, %in_636: i64, %in_637: i64, %out: f32):
      %1040 = arith.cmpi slt, %in, %c0_i64 : i64
      %1041 = arith.addi %in, %c1_i64 : i64
      %1042 = arith.select %1040, %1041, %in : i64
      %1043 = arith.index_cast %1042 : i64 to index
      %1044 = arith.cmpi slt, %in_635, %c0_i64 : i64
      %1045 = arith.addi %in_635, %c8_i64 : i64
      %1046 = arith.select %1044, %1045, %in_635 : i64
      %1047 = arith.index_cast %1046 : i64 to index
      %1048 = arith.cmpi slt, %in_636, %c0_i64 : i64
      %1049 = arith.addi %in_636, %c1_i64 : i64
      %1050 = arith.select %1048, %1049, %in_636 : i64
      %1051 = arith.index_cast %1050 : i64 to index
      %1052 = arith.cmpi slt, %in_637, %c0_i64 : i64
      %1053 = arith.addi %in_637, %c1_i64 : i64
      %1054 = arith.select %1052, %1053, %in_637 : i64
      %1055 = arith.index_cast %1054 : i64 to index
      %extracted = tensor.extract %64[%1043, %1047, %1051, %1055] : tensor<1x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8xf32>
    %69 = linalg.generic #loops10 ins(%cst_190, %cst_191, %cst_192, %cst_193 : tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>) outs(%16 : tensor<1x8xf32>) {
    ^bb0(%in: i64, %in_635: i64, %in_636: i64, %in_637: i64, %out: f32):
      %1040 = arith.cmpi slt, %in, %c0_i64 : i64
      %1041 = arith.addi %in, %c1_i64 : i64
      %1042 = arith.select %1040, %1041, %in : i64
      %1043 = arith.index_cast %1042 : i64 to index
      %1044 = arith.cmpi slt, %in_635, %c0_i64 : i64
      %1045 = arith.addi %in_635, %c8_i64 : i64
      %1046 = arith.select %1044, %1045, %in_635 : i64
      %1047 = arith.index_cast %1046 : i64 to index
      %1048 = arith.cmpi slt, %in_636, %c0_i64 : i64
      %1049 = arith.addi %in_636, %c1_i64 : i64
      %1050 = arith.select %1048, %1049, %in_636 : i64
      %1051 = arith.index_cast %1050 : i64 to index
      %1052 = arith.cmpi slt, %in_637, %c0_i64 : i64
      %1053 = arith.addi %in_637, %c1_i64 : i64
      %1054 = arith.select %1052, %1053, %in_637 : i64
      %1055 = arith.index_cast %1054 : i64 to index
      %extracted = tensor.extract %67[%1043, %1047, %1051, %1055] : tensor<1x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8xf32>
    %expanded_345 = tensor.expand_shape %68 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xf32> into tensor<1x8x1x1xf32>
    %expanded_346 = tensor.expand_shape %69 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xf32> into tensor<1x8x1x1xf32>
    %70 = linalg.generic #loops11 ins(%46, %expanded_345 : tensor<1x8x8x12xf32>, tensor<1x8x1x1xf32>) outs(%40 : tensor<1x8x8x12xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.mulf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x8x12xf32>
    %71 = linalg.generic #loops11 ins(%70, %expanded_346 : tensor<1x8x8x12xf32>, tensor<1x8x1x1xf32>) outs(%40 : tensor<1x8x8x12xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.addf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x8x12xf32>
    %72 = linalg.generic #loops6 ins(%71 : tensor<1x8x8x12xf32>) outs(%44 : tensor<1x8x8x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x8x8x12xbf16>
    %73 = linalg.generic #loops6 ins(%72 : tensor<1x8x8x12xbf16>) outs(%40 : tensor<1x8x8x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x8x12xf32>
    %74 = linalg.generic #loops6 ins(%73 : tensor<1x8x8x12xf32>) outs(%40 : tensor<1x8x8x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.negf %in : f32
      %1041 = math.exp %1040 : f32
      %1042 = arith.addf %1041, %cst_0 : f32
      %1043 = arith.divf %cst_0, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<1x8x8x12xf32>
    %75 = linalg.generic #loops9 ins(%73, %74 : tensor<1x8x8x12xf32>, tensor<1x8x8x12xf32>) outs(%40 : tensor<1x8x8x12xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.mulf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x8x12xf32>
    %76 = linalg.generic #loops6 ins(%75 : tensor<1x8x8x12xf32>) outs(%44 : tensor<1x8x8x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x8x8x12xbf16>
    %padded_347 = tensor.pad %76 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index, %arg6: index):
      tensor.yield %cst_1 : bf16
    } : tensor<1x8x8x12xbf16> to tensor<1x8x10x14xbf16>
    %77 = linalg.generic #loops1 ins(%cst_158 : tensor<8xbf16>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %broadcasted_348 = linalg.broadcast ins(%77 : tensor<8xf32>) outs(%40 : tensor<1x8x8x12xf32>) dimensions = [0, 2, 3] 
    %78 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_347, %cst_159 : tensor<1x8x10x14xbf16>, tensor<8x8x3x3xbf16>) outs(%broadcasted_348 : tensor<1x8x8x12xf32>) -> tensor<1x8x8x12xf32>
    %79 = linalg.generic #loops6 ins(%78 : tensor<1x8x8x12xf32>) outs(%44 : tensor<1x8x8x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x8x8x12xbf16>
    %80 = linalg.generic #loops2 ins(%39 : tensor<1x32xbf16>) outs(%20 : tensor<1x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x32xf32>
    %81 = linalg.generic #loops2 ins(%80 : tensor<1x32xf32>) outs(%20 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.negf %in : f32
      %1041 = math.exp %1040 : f32
      %1042 = arith.addf %1041, %cst_0 : f32
      %1043 = arith.divf %cst_0, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<1x32xf32>
    %82 = linalg.generic #loops5 ins(%80, %81 : tensor<1x32xf32>, tensor<1x32xf32>) outs(%20 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.mulf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x32xf32>
    %83 = linalg.generic #loops2 ins(%82 : tensor<1x32xf32>) outs(%25 : tensor<1x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x32xbf16>
    %84 = tensor.empty() : tensor<32x8xbf16>
    %transposed_349 = linalg.transpose ins(%cst_157 : tensor<8x32xbf16>) outs(%84 : tensor<32x8xbf16>) permutation = [1, 0] 
    %85 = linalg.generic #loops1 ins(%cst_156 : tensor<8xbf16>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %86 = linalg.generic #loops2 ins(%83 : tensor<1x32xbf16>) outs(%20 : tensor<1x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x32xf32>
    %87 = tensor.empty() : tensor<32x8xf32>
    %88 = linalg.generic #loops2 ins(%transposed_349 : tensor<32x8xbf16>) outs(%87 : tensor<32x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<32x8xf32>
    %89 = linalg.fill ins(%cst : f32) outs(%16 : tensor<1x8xf32>) -> tensor<1x8xf32>
    %90 = linalg.matmul ins(%86, %88 : tensor<1x32xf32>, tensor<32x8xf32>) outs(%89 : tensor<1x8xf32>) -> tensor<1x8xf32>
    %91 = linalg.generic #loops4 ins(%85 : tensor<8xf32>) outs(%16 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8xf32>
    %92 = linalg.generic #loops5 ins(%90, %91 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%16 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.addf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8xf32>
    %93 = linalg.generic #loops2 ins(%92 : tensor<1x8xf32>) outs(%11 : tensor<1x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x8xbf16>
    %expanded_350 = tensor.expand_shape %93 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xbf16> into tensor<1x8x1x1xbf16>
    %94 = linalg.generic #loops11 ins(%79, %expanded_350 : tensor<1x8x8x12xbf16>, tensor<1x8x1x1xbf16>) outs(%44 : tensor<1x8x8x12xbf16>) {
    ^bb0(%in: bf16, %in_635: bf16, %out: bf16):
      %1040 = arith.addf %in, %in_635 : bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x8x8x12xbf16>
    %95 = linalg.generic #loops6 ins(%94 : tensor<1x8x8x12xbf16>) outs(%40 : tensor<1x8x8x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x8x12xf32>
    %collapsed_351 = tensor.collapse_shape %95 [[0], [1], [2, 3]] : tensor<1x8x8x12xf32> into tensor<1x8x96xf32>
    %expanded_352 = tensor.expand_shape %collapsed_351 [[0], [1], [2, 3]] output_shape [1, 8, 1, 96] : tensor<1x8x96xf32> into tensor<1x8x1x96xf32>
    %96 = linalg.generic #loops6 ins(%expanded_352 : tensor<1x8x1x96xf32>) outs(%47 : tensor<1x8x1x96xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1040 = arith.extf %in : f32 to f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x96xf64>
    %97 = linalg.generic #loops7 ins(%96 : tensor<1x8x1x96xf64>) outs(%50 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.addf %in, %out : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %98 = linalg.generic #loops6 ins(%97 : tensor<1x8x1x1xf64>) outs(%49 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.divf %in, %cst_171 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %99 = linalg.generic #loops8 ins(%96, %98 : tensor<1x8x1x96xf64>, tensor<1x8x1x1xf64>) outs(%47 : tensor<1x8x1x96xf64>) {
    ^bb0(%in: f64, %in_635: f64, %out: f64):
      %1040 = arith.subf %in, %in_635 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x96xf64>
    %100 = linalg.generic #loops9 ins(%99, %99 : tensor<1x8x1x96xf64>, tensor<1x8x1x96xf64>) outs(%47 : tensor<1x8x1x96xf64>) {
    ^bb0(%in: f64, %in_635: f64, %out: f64):
      %1040 = arith.mulf %in, %in_635 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x96xf64>
    %101 = linalg.generic #loops7 ins(%100 : tensor<1x8x1x96xf64>) outs(%50 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.addf %in, %out : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %102 = linalg.generic #loops6 ins(%101 : tensor<1x8x1x1xf64>) outs(%49 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.divf %in, %cst_171 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %103 = linalg.generic #loops6 ins(%102 : tensor<1x8x1x1xf64>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1040 = arith.truncf %in : f64 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %104 = linalg.generic #loops7 ins(%expanded_352 : tensor<1x8x1x96xf32>) outs(%59 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %105 = linalg.generic #loops6 ins(%104 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.divf %in, %cst_172 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %106 = linalg.generic #loops6 ins(%103 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_162 : f64 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x8x1x1xf32>
    %107 = linalg.generic #loops6 ins(%106 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.rsqrt %in : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_353 = tensor.expand_shape %cst_155 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xbf16> into tensor<1x8x1x1xbf16>
    %108 = linalg.generic #loops9 ins(%107, %expanded_353 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xbf16>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_635: bf16, %out: f32):
      %1040 = arith.extf %in_635 : bf16 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x8x1x1xf32>
    %109 = linalg.generic #loops6 ins(%105 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.negf %in : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %110 = linalg.generic #loops9 ins(%109, %108 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.mulf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_354 = tensor.expand_shape %cst_154 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xbf16> into tensor<1x8x1x1xbf16>
    %111 = linalg.generic #loops9 ins(%110, %expanded_354 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xbf16>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_635: bf16, %out: f32):
      %1040 = arith.extf %in_635 : bf16 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x8x1x1xf32>
    %112 = linalg.generic #loops10 ins(%cst_194, %cst_195, %cst_196, %cst_197 : tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>) outs(%16 : tensor<1x8xf32>) {
    ^bb0(%in: i64, %in_635: i64, %in_636: i64, %in_637: i64, %out: f32):
      %1040 = arith.cmpi slt, %in, %c0_i64 : i64
      %1041 = arith.addi %in, %c1_i64 : i64
      %1042 = arith.select %1040, %1041, %in : i64
      %1043 = arith.index_cast %1042 : i64 to index
      %1044 = arith.cmpi slt, %in_635, %c0_i64 : i64
      %1045 = arith.addi %in_635, %c8_i64 : i64
      %1046 = arith.select %1044, %1045, %in_635 : i64
      %1047 = arith.index_cast %1046 : i64 to index
      %1048 = arith.cmpi slt, %in_636, %c0_i64 : i64
      %1049 = arith.addi %in_636, %c1_i64 : i64
      %1050 = arith.select %1048, %1049, %in_636 : i64
      %1051 = arith.index_cast %1050 : i64 to index
      %1052 = arith.cmpi slt, %in_637, %c0_i64 : i64
      %1053 = arith.addi %in_637, %c1_i64 : i64
      %1054 = arith.select %1052, %1053, %in_637 : i64
      %1055 = arith.index_cast %1054 : i64 to index
      %extracted = tensor.extract %108[%1043, %1047, %1051, %1055] : tensor<1x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8xf32>
    %113 = linalg.generic #loops10 ins(%cst_198, %cst_199, %cst_200, %cst_201 : tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>) outs(%16 : tensor<1x8xf32>) {
    ^bb0(%in: i64, %in_635: i64, %in_636: i64, %in_637: i64, %out: f32):
      %1040 = arith.cmpi slt, %in, %c0_i64 : i64
      %1041 = arith.addi %in, %c1_i64 : i64
      %1042 = arith.select %1040, %1041, %in : i64
      %1043 = arith.index_cast %1042 : i64 to index
      %1044 = arith.cmpi slt, %in_635, %c0_i64 : i64
      %1045 = arith.addi %in_635, %c8_i64 : i64
      %1046 = arith.select %1044, %1045, %in_635 : i64
      %1047 = arith.index_cast %1046 : i64 to index
      %1048 = arith.cmpi slt, %in_636, %c0_i64 : i64
      %1049 = arith.addi %in_636, %c1_i64 : i64
      %1050 = arith.select %1048, %1049, %in_636 : i64
      %1051 = arith.index_cast %1050 : i64 to index
      %1052 = arith.cmpi slt, %in_637, %c0_i64 : i64
      %1053 = arith.addi %in_637, %c1_i64 : i64
      %1054 = arith.select %1052, %1053, %in_637 : i64
      %1055 = arith.index_cast %1054 : i64 to index
      %extracted = tensor.extract %111[%1043, %1047, %1051, %1055] : tensor<1x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8xf32>
    %expanded_355 = tensor.expand_shape %112 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xf32> into tensor<1x8x1x1xf32>
    %expanded_356 = tensor.expand_shape %113 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xf32> into tensor<1x8x1x1xf32>
    %114 = linalg.generic #loops11 ins(%95, %expanded_355 : tensor<1x8x8x12xf32>, tensor<1x8x1x1xf32>) outs(%40 : tensor<1x8x8x12xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.mulf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x8x12xf32>
    %115 = linalg.generic #loops11 ins(%114, %expanded_356 : tensor<1x8x8x12xf32>, tensor<1x8x1x1xf32>) outs(%40 : tensor<1x8x8x12xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.addf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x8x12xf32>
    %116 = linalg.generic #loops6 ins(%115 : tensor<1x8x8x12xf32>) outs(%44 : tensor<1x8x8x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x8x8x12xbf16>
    %117 = linalg.generic #loops6 ins(%116 : tensor<1x8x8x12xbf16>) outs(%40 : tensor<1x8x8x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x8x12xf32>
    %118 = linalg.generic #loops6 ins(%117 : tensor<1x8x8x12xf32>) outs(%40 : tensor<1x8x8x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.negf %in : f32
      %1041 = math.exp %1040 : f32
      %1042 = arith.addf %1041, %cst_0 : f32
      %1043 = arith.divf %cst_0, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<1x8x8x12xf32>
    %119 = linalg.generic #loops9 ins(%117, %118 : tensor<1x8x8x12xf32>, tensor<1x8x8x12xf32>) outs(%40 : tensor<1x8x8x12xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.mulf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x8x12xf32>
    %120 = linalg.generic #loops6 ins(%119 : tensor<1x8x8x12xf32>) outs(%44 : tensor<1x8x8x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x8x8x12xbf16>
    %padded_357 = tensor.pad %120 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index, %arg6: index):
      tensor.yield %cst_1 : bf16
    } : tensor<1x8x8x12xbf16> to tensor<1x8x10x14xbf16>
    %121 = linalg.generic #loops1 ins(%cst_152 : tensor<8xbf16>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %broadcasted_358 = linalg.broadcast ins(%121 : tensor<8xf32>) outs(%40 : tensor<1x8x8x12xf32>) dimensions = [0, 2, 3] 
    %122 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_357, %cst_153 : tensor<1x8x10x14xbf16>, tensor<8x8x3x3xbf16>) outs(%broadcasted_358 : tensor<1x8x8x12xf32>) -> tensor<1x8x8x12xf32>
    %123 = linalg.generic #loops6 ins(%122 : tensor<1x8x8x12xf32>) outs(%44 : tensor<1x8x8x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x8x8x12xbf16>
    %124 = linalg.generic #loops9 ins(%45, %123 : tensor<1x8x8x12xbf16>, tensor<1x8x8x12xbf16>) outs(%44 : tensor<1x8x8x12xbf16>) {
    ^bb0(%in: bf16, %in_635: bf16, %out: bf16):
      %1040 = arith.addf %in, %in_635 : bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x8x8x12xbf16>
    %padded_359 = tensor.pad %124 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index, %arg6: index):
      tensor.yield %cst_1 : bf16
    } : tensor<1x8x8x12xbf16> to tensor<1x8x10x14xbf16>
    %125 = tensor.empty() : tensor<1x8x4x6xf32>
    %126 = linalg.generic #loops1 ins(%cst_150 : tensor<8xbf16>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %broadcasted_360 = linalg.broadcast ins(%126 : tensor<8xf32>) outs(%125 : tensor<1x8x4x6xf32>) dimensions = [0, 2, 3] 
    %127 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_359, %cst_151 : tensor<1x8x10x14xbf16>, tensor<8x8x3x3xbf16>) outs(%broadcasted_360 : tensor<1x8x4x6xf32>) -> tensor<1x8x4x6xf32>
    %128 = tensor.empty() : tensor<1x8x4x6xbf16>
    %129 = linalg.generic #loops6 ins(%127 : tensor<1x8x4x6xf32>) outs(%128 : tensor<1x8x4x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x8x4x6xbf16>
    %130 = linalg.generic #loops6 ins(%129 : tensor<1x8x4x6xbf16>) outs(%125 : tensor<1x8x4x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x4x6xf32>
    %collapsed_361 = tensor.collapse_shape %130 [[0], [1], [2, 3]] : tensor<1x8x4x6xf32> into tensor<1x8x24xf32>
    %expanded_362 = tensor.expand_shape %collapsed_361 [[0], [1], [2, 3]] output_shape [1, 8, 1, 24] : tensor<1x8x24xf32> into tensor<1x8x1x24xf32>
    %131 = tensor.empty() : tensor<1x8x1x24xf64>
    %132 = linalg.generic #loops6 ins(%expanded_362 : tensor<1x8x1x24xf32>) outs(%131 : tensor<1x8x1x24xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1040 = arith.extf %in : f32 to f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x24xf64>
    %133 = linalg.generic #loops7 ins(%132 : tensor<1x8x1x24xf64>) outs(%50 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.addf %in, %out : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %134 = linalg.generic #loops6 ins(%133 : tensor<1x8x1x1xf64>) outs(%49 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.divf %in, %cst_173 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %135 = linalg.generic #loops8 ins(%132, %134 : tensor<1x8x1x24xf64>, tensor<1x8x1x1xf64>) outs(%131 : tensor<1x8x1x24xf64>) {
    ^bb0(%in: f64, %in_635: f64, %out: f64):
      %1040 = arith.subf %in, %in_635 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x24xf64>
    %136 = linalg.generic #loops9 ins(%135, %135 : tensor<1x8x1x24xf64>, tensor<1x8x1x24xf64>) outs(%131 : tensor<1x8x1x24xf64>) {
    ^bb0(%in: f64, %in_635: f64, %out: f64):
      %1040 = arith.mulf %in, %in_635 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x24xf64>
    %137 = linalg.generic #loops7 ins(%136 : tensor<1x8x1x24xf64>) outs(%50 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.addf %in, %out : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %138 = linalg.generic #loops6 ins(%137 : tensor<1x8x1x1xf64>) outs(%49 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.divf %in, %cst_173 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %139 = linalg.generic #loops6 ins(%138 : tensor<1x8x1x1xf64>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1040 = arith.truncf %in : f64 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %140 = linalg.generic #loops7 ins(%expanded_362 : tensor<1x8x1x24xf32>) outs(%59 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %141 = linalg.generic #loops6 ins(%140 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.divf %in, %cst_174 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %142 = linalg.generic #loops6 ins(%139 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_162 : f64 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x8x1x1xf32>
    %143 = linalg.generic #loops6 ins(%142 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.rsqrt %in : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_363 = tensor.expand_shape %cst_149 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xbf16> into tensor<1x8x1x1xbf16>
    %144 = linalg.generic #loops9 ins(%143, %expanded_363 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xbf16>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_635: bf16, %out: f32):
      %1040 = arith.extf %in_635 : bf16 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x8x1x1xf32>
    %145 = linalg.generic #loops6 ins(%141 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.negf %in : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %146 = linalg.generic #loops9 ins(%145, %144 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.mulf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_364 = tensor.expand_shape %cst_148 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xbf16> into tensor<1x8x1x1xbf16>
    %147 = linalg.generic #loops9 ins(%146, %expanded_364 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xbf16>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_635: bf16, %out: f32):
      %1040 = arith.extf %in_635 : bf16 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x8x1x1xf32>
    %148 = linalg.generic #loops10 ins(%cst_202, %cst_203, %cst_204, %cst_205 : tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>) outs(%16 : tensor<1x8xf32>) {
    ^bb0(%in: i64, %in_635: i64, %in_636: i64, %in_637: i64, %out: f32):
      %1040 = arith.cmpi slt, %in, %c0_i64 : i64
      %1041 = arith.addi %in, %c1_i64 : i64
      %1042 = arith.select %1040, %1041, %in : i64
      %1043 = arith.index_cast %1042 : i64 to index
      %1044 = arith.cmpi slt, %in_635, %c0_i64 : i64
      %1045 = arith.addi %in_635, %c8_i64 : i64
      %1046 = arith.select %1044, %1045, %in_635 : i64
      %1047 = arith.index_cast %1046 : i64 to index
      %1048 = arith.cmpi slt, %in_636, %c0_i64 : i64
      %1049 = arith.addi %in_636, %c1_i64 : i64
      %1050 = arith.select %1048, %1049, %in_636 : i64
      %1051 = arith.index_cast %1050 : i64 to index
      %1052 = arith.cmpi slt, %in_637, %c0_i64 : i64
      %1053 = arith.addi %in_637, %c1_i64 : i64
      %1054 = arith.select %1052, %1053, %in_637 : i64
      %1055 = arith.index_cast %1054 : i64 to index
      %extracted = tensor.extract %144[%1043, %1047, %1051, %1055] : tensor<1x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8xf32>
    %149 = linalg.generic #loops10 ins(%cst_206, %cst_207, %cst_208, %cst_209 : tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>) outs(%16 : tensor<1x8xf32>) {
    ^bb0(%in: i64, %in_635: i64, %in_636: i64, %in_637: i64, %out: f32):
      %1040 = arith.cmpi slt, %in, %c0_i64 : i64
      %1041 = arith.addi %in, %c1_i64 : i64
      %1042 = arith.select %1040, %1041, %in : i64
      %1043 = arith.index_cast %1042 : i64 to index
      %1044 = arith.cmpi slt, %in_635, %c0_i64 : i64
      %1045 = arith.addi %in_635, %c8_i64 : i64
      %1046 = arith.select %1044, %1045, %in_635 : i64
      %1047 = arith.index_cast %1046 : i64 to index
      %1048 = arith.cmpi slt, %in_636, %c0_i64 : i64
      %1049 = arith.addi %in_636, %c1_i64 : i64
      %1050 = arith.select %1048, %1049, %in_636 : i64
      %1051 = arith.index_cast %1050 : i64 to index
      %1052 = arith.cmpi slt, %in_637, %c0_i64 : i64
      %1053 = arith.addi %in_637, %c1_i64 : i64
      %1054 = arith.select %1052, %1053, %in_637 : i64
      %1055 = arith.index_cast %1054 : i64 to index
      %extracted = tensor.extract %147[%1043, %1047, %1051, %1055] : tensor<1x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8xf32>
    %expanded_365 = tensor.expand_shape %148 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xf32> into tensor<1x8x1x1xf32>
    %expanded_366 = tensor.expand_shape %149 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xf32> into tensor<1x8x1x1xf32>
    %150 = linalg.generic #loops11 ins(%130, %expanded_365 : tensor<1x8x4x6xf32>, tensor<1x8x1x1xf32>) outs(%125 : tensor<1x8x4x6xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.mulf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x4x6xf32>
    %151 = linalg.generic #loops11 ins(%150, %expanded_366 : tensor<1x8x4x6xf32>, tensor<1x8x1x1xf32>) outs(%125 : tensor<1x8x4x6xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.addf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x4x6xf32>
    %152 = linalg.generic #loops6 ins(%151 : tensor<1x8x4x6xf32>) outs(%128 : tensor<1x8x4x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x8x4x6xbf16>
    %153 = linalg.generic #loops6 ins(%152 : tensor<1x8x4x6xbf16>) outs(%125 : tensor<1x8x4x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x4x6xf32>
    %154 = linalg.generic #loops6 ins(%153 : tensor<1x8x4x6xf32>) outs(%125 : tensor<1x8x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.negf %in : f32
      %1041 = math.exp %1040 : f32
      %1042 = arith.addf %1041, %cst_0 : f32
      %1043 = arith.divf %cst_0, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<1x8x4x6xf32>
    %155 = linalg.generic #loops9 ins(%153, %154 : tensor<1x8x4x6xf32>, tensor<1x8x4x6xf32>) outs(%125 : tensor<1x8x4x6xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.mulf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x4x6xf32>
    %156 = linalg.generic #loops6 ins(%155 : tensor<1x8x4x6xf32>) outs(%128 : tensor<1x8x4x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x8x4x6xbf16>
    %padded_367 = tensor.pad %156 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index, %arg6: index):
      tensor.yield %cst_1 : bf16
    } : tensor<1x8x4x6xbf16> to tensor<1x8x6x8xbf16>
    %157 = tensor.empty() : tensor<1x24x4x6xf32>
    %158 = tensor.empty() : tensor<24xf32>
    %159 = linalg.generic #loops1 ins(%cst_146 : tensor<24xbf16>) outs(%158 : tensor<24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<24xf32>
    %broadcasted_368 = linalg.broadcast ins(%159 : tensor<24xf32>) outs(%157 : tensor<1x24x4x6xf32>) dimensions = [0, 2, 3] 
    %160 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_367, %cst_147 : tensor<1x8x6x8xbf16>, tensor<24x8x3x3xbf16>) outs(%broadcasted_368 : tensor<1x24x4x6xf32>) -> tensor<1x24x4x6xf32>
    %161 = tensor.empty() : tensor<1x24x4x6xbf16>
    %162 = linalg.generic #loops6 ins(%160 : tensor<1x24x4x6xf32>) outs(%161 : tensor<1x24x4x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x24x4x6xbf16>
    %163 = tensor.empty() : tensor<32x24xbf16>
    %transposed_369 = linalg.transpose ins(%cst_145 : tensor<24x32xbf16>) outs(%163 : tensor<32x24xbf16>) permutation = [1, 0] 
    %164 = linalg.generic #loops1 ins(%cst_144 : tensor<24xbf16>) outs(%158 : tensor<24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<24xf32>
    %165 = tensor.empty() : tensor<32x24xf32>
    %166 = linalg.generic #loops2 ins(%transposed_369 : tensor<32x24xbf16>) outs(%165 : tensor<32x24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<32x24xf32>
    %167 = tensor.empty() : tensor<1x24xf32>
    %168 = linalg.fill ins(%cst : f32) outs(%167 : tensor<1x24xf32>) -> tensor<1x24xf32>
    %169 = linalg.matmul ins(%86, %166 : tensor<1x32xf32>, tensor<32x24xf32>) outs(%168 : tensor<1x24xf32>) -> tensor<1x24xf32>
    %170 = linalg.generic #loops4 ins(%164 : tensor<24xf32>) outs(%167 : tensor<1x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x24xf32>
    %171 = linalg.generic #loops5 ins(%169, %170 : tensor<1x24xf32>, tensor<1x24xf32>) outs(%167 : tensor<1x24xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.addf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x24xf32>
    %172 = tensor.empty() : tensor<1x24xbf16>
    %173 = linalg.generic #loops2 ins(%171 : tensor<1x24xf32>) outs(%172 : tensor<1x24xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x24xbf16>
    %expanded_370 = tensor.expand_shape %173 [[0], [1, 2, 3]] output_shape [1, 24, 1, 1] : tensor<1x24xbf16> into tensor<1x24x1x1xbf16>
    %174 = linalg.generic #loops11 ins(%162, %expanded_370 : tensor<1x24x4x6xbf16>, tensor<1x24x1x1xbf16>) outs(%161 : tensor<1x24x4x6xbf16>) {
    ^bb0(%in: bf16, %in_635: bf16, %out: bf16):
      %1040 = arith.addf %in, %in_635 : bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x24x4x6xbf16>
    %175 = linalg.generic #loops6 ins(%174 : tensor<1x24x4x6xbf16>) outs(%157 : tensor<1x24x4x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x4x6xf32>
    %collapsed_371 = tensor.collapse_shape %175 [[0], [1], [2, 3]] : tensor<1x24x4x6xf32> into tensor<1x24x24xf32>
    %expanded_372 = tensor.expand_shape %collapsed_371 [[0], [1, 2], [3]] output_shape [1, 8, 3, 24] : tensor<1x24x24xf32> into tensor<1x8x3x24xf32>
    %176 = tensor.empty() : tensor<1x8x3x24xf64>
    %177 = linalg.generic #loops6 ins(%expanded_372 : tensor<1x8x3x24xf32>) outs(%176 : tensor<1x8x3x24xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1040 = arith.extf %in : f32 to f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x3x24xf64>
    %178 = linalg.generic #loops7 ins(%177 : tensor<1x8x3x24xf64>) outs(%50 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.addf %in, %out : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %179 = linalg.generic #loops6 ins(%178 : tensor<1x8x1x1xf64>) outs(%49 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.divf %in, %cst_175 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %180 = linalg.generic #loops11 ins(%177, %179 : tensor<1x8x3x24xf64>, tensor<1x8x1x1xf64>) outs(%176 : tensor<1x8x3x24xf64>) {
    ^bb0(%in: f64, %in_635: f64, %out: f64):
      %1040 = arith.subf %in, %in_635 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x3x24xf64>
    %181 = linalg.generic #loops9 ins(%180, %180 : tensor<1x8x3x24xf64>, tensor<1x8x3x24xf64>) outs(%176 : tensor<1x8x3x24xf64>) {
    ^bb0(%in: f64, %in_635: f64, %out: f64):
      %1040 = arith.mulf %in, %in_635 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x3x24xf64>
    %182 = linalg.generic #loops7 ins(%181 : tensor<1x8x3x24xf64>) outs(%50 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.addf %in, %out : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %183 = linalg.generic #loops6 ins(%182 : tensor<1x8x1x1xf64>) outs(%49 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.divf %in, %cst_175 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %184 = linalg.generic #loops6 ins(%183 : tensor<1x8x1x1xf64>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1040 = arith.truncf %in : f64 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %185 = linalg.generic #loops7 ins(%expanded_372 : tensor<1x8x3x24xf32>) outs(%59 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %186 = linalg.generic #loops6 ins(%185 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.divf %in, %cst_176 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %187 = linalg.generic #loops6 ins(%184 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_162 : f64 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x8x1x1xf32>
    %188 = linalg.generic #loops6 ins(%187 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.rsqrt %in : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_373 = tensor.expand_shape %cst_143 [[0, 1, 2, 3]] output_shape [1, 8, 3, 1] : tensor<24xbf16> into tensor<1x8x3x1xbf16>
    %189 = tensor.empty() : tensor<1x8x3x1xf32>
    %190 = linalg.generic #loops12 ins(%188, %expanded_373 : tensor<1x8x1x1xf32>, tensor<1x8x3x1xbf16>) outs(%189 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_635: bf16, %out: f32):
      %1040 = arith.extf %in_635 : bf16 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x8x3x1xf32>
    %191 = linalg.generic #loops6 ins(%186 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.negf %in : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %192 = linalg.generic #loops12 ins(%191, %190 : tensor<1x8x1x1xf32>, tensor<1x8x3x1xf32>) outs(%189 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.mulf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x3x1xf32>
    %expanded_374 = tensor.expand_shape %cst_142 [[0, 1, 2, 3]] output_shape [1, 8, 3, 1] : tensor<24xbf16> into tensor<1x8x3x1xbf16>
    %193 = linalg.generic #loops9 ins(%192, %expanded_374 : tensor<1x8x3x1xf32>, tensor<1x8x3x1xbf16>) outs(%189 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_635: bf16, %out: f32):
      %1040 = arith.extf %in_635 : bf16 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x8x3x1xf32>
    %194 = linalg.generic #loops10 ins(%cst_210, %cst_211, %cst_212, %cst_213 : tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>) outs(%167 : tensor<1x24xf32>) {
    ^bb0(%in: i64, %in_635: i64, %in_636: i64, %in_637: i64, %out: f32):
      %1040 = arith.cmpi slt, %in, %c0_i64 : i64
      %1041 = arith.addi %in, %c1_i64 : i64
      %1042 = arith.select %1040, %1041, %in : i64
      %1043 = arith.index_cast %1042 : i64 to index
      %1044 = arith.cmpi slt, %in_635, %c0_i64 : i64
      %1045 = arith.addi %in_635, %c8_i64 : i64
      %1046 = arith.select %1044, %1045, %in_635 : i64
      %1047 = arith.index_cast %1046 : i64 to index
      %1048 = arith.cmpi slt, %in_636, %c0_i64 : i64
      %1049 = arith.addi %in_636, %c3_i64 : i64
      %1050 = arith.select %1048, %1049, %in_636 : i64
      %1051 = arith.index_cast %1050 : i64 to index
      %1052 = arith.cmpi slt, %in_637, %c0_i64 : i64
      %1053 = arith.addi %in_637, %c1_i64 : i64
      %1054 = arith.select %1052, %1053, %in_637 : i64
      %1055 = arith.index_cast %1054 : i64 to index
      %extracted = tensor.extract %190[%1043, %1047, %1051, %1055] : tensor<1x8x3x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x24xf32>
    %195 = linalg.generic #loops10 ins(%cst_214, %cst_215, %cst_216, %cst_217 : tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>) outs(%167 : tensor<1x24xf32>) {
    ^bb0(%in: i64, %in_635: i64, %in_636: i64, %in_637: i64, %out: f32):
      %1040 = arith.cmpi slt, %in, %c0_i64 : i64
      %1041 = arith.addi %in, %c1_i64 : i64
      %1042 = arith.select %1040, %1041, %in : i64
      %1043 = arith.index_cast %1042 : i64 to index
      %1044 = arith.cmpi slt, %in_635, %c0_i64 : i64
      %1045 = arith.addi %in_635, %c8_i64 : i64
      %1046 = arith.select %1044, %1045, %in_635 : i64
      %1047 = arith.index_cast %1046 : i64 to index
      %1048 = arith.cmpi slt, %in_636, %c0_i64 : i64
      %1049 = arith.addi %in_636, %c3_i64 : i64
      %1050 = arith.select %1048, %1049, %in_636 : i64
      %1051 = arith.index_cast %1050 : i64 to index
      %1052 = arith.cmpi slt, %in_637, %c0_i64 : i64
      %1053 = arith.addi %in_637, %c1_i64 : i64
      %1054 = arith.select %1052, %1053, %in_637 : i64
      %1055 = arith.index_cast %1054 : i64 to index
      %extracted = tensor.extract %193[%1043, %1047, %1051, %1055] : tensor<1x8x3x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x24xf32>
    %expanded_375 = tensor.expand_shape %194 [[0], [1, 2, 3]] output_shape [1, 24, 1, 1] : tensor<1x24xf32> into tensor<1x24x1x1xf32>
    %expanded_376 = tensor.expand_shape %195 [[0], [1, 2, 3]] output_shape [1, 24, 1, 1] : tensor<1x24xf32> into tensor<1x24x1x1xf32>
    %196 = linalg.generic #loops11 ins(%175, %expanded_375 : tensor<1x24x4x6xf32>, tensor<1x24x1x1xf32>) outs(%157 : tensor<1x24x4x6xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.mulf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x4x6xf32>
    %197 = linalg.generic #loops11 ins(%196, %expanded_376 : tensor<1x24x4x6xf32>, tensor<1x24x1x1xf32>) outs(%157 : tensor<1x24x4x6xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.addf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x4x6xf32>
    %198 = linalg.generic #loops6 ins(%197 : tensor<1x24x4x6xf32>) outs(%161 : tensor<1x24x4x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x24x4x6xbf16>
    %199 = linalg.generic #loops6 ins(%198 : tensor<1x24x4x6xbf16>) outs(%157 : tensor<1x24x4x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x4x6xf32>
    %200 = linalg.generic #loops6 ins(%199 : tensor<1x24x4x6xf32>) outs(%157 : tensor<1x24x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.negf %in : f32
      %1041 = math.exp %1040 : f32
      %1042 = arith.addf %1041, %cst_0 : f32
      %1043 = arith.divf %cst_0, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<1x24x4x6xf32>
    %201 = linalg.generic #loops9 ins(%199, %200 : tensor<1x24x4x6xf32>, tensor<1x24x4x6xf32>) outs(%157 : tensor<1x24x4x6xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.mulf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x4x6xf32>
    %202 = linalg.generic #loops6 ins(%201 : tensor<1x24x4x6xf32>) outs(%161 : tensor<1x24x4x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x24x4x6xbf16>
    %padded_377 = tensor.pad %202 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index, %arg6: index):
      tensor.yield %cst_1 : bf16
    } : tensor<1x24x4x6xbf16> to tensor<1x24x6x8xbf16>
    %203 = linalg.generic #loops1 ins(%cst_140 : tensor<24xbf16>) outs(%158 : tensor<24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<24xf32>
    %broadcasted_378 = linalg.broadcast ins(%203 : tensor<24xf32>) outs(%157 : tensor<1x24x4x6xf32>) dimensions = [0, 2, 3] 
    %204 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_377, %cst_141 : tensor<1x24x6x8xbf16>, tensor<24x24x3x3xbf16>) outs(%broadcasted_378 : tensor<1x24x4x6xf32>) -> tensor<1x24x4x6xf32>
    %205 = linalg.generic #loops6 ins(%204 : tensor<1x24x4x6xf32>) outs(%161 : tensor<1x24x4x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x24x4x6xbf16>
    %206 = linalg.generic #loops1 ins(%cst_138 : tensor<24xbf16>) outs(%158 : tensor<24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<24xf32>
    %broadcasted_379 = linalg.broadcast ins(%206 : tensor<24xf32>) outs(%157 : tensor<1x24x4x6xf32>) dimensions = [0, 2, 3] 
    %207 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%129, %cst_139 : tensor<1x8x4x6xbf16>, tensor<24x8x1x1xbf16>) outs(%broadcasted_379 : tensor<1x24x4x6xf32>) -> tensor<1x24x4x6xf32>
    %208 = linalg.generic #loops6 ins(%207 : tensor<1x24x4x6xf32>) outs(%161 : tensor<1x24x4x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x24x4x6xbf16>
    %209 = linalg.generic #loops9 ins(%208, %205 : tensor<1x24x4x6xbf16>, tensor<1x24x4x6xbf16>) outs(%161 : tensor<1x24x4x6xbf16>) {
    ^bb0(%in: bf16, %in_635: bf16, %out: bf16):
      %1040 = arith.addf %in, %in_635 : bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x24x4x6xbf16>
    %210 = linalg.generic #loops6 ins(%209 : tensor<1x24x4x6xbf16>) outs(%157 : tensor<1x24x4x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x4x6xf32>
    %collapsed_380 = tensor.collapse_shape %210 [[0], [1], [2, 3]] : tensor<1x24x4x6xf32> into tensor<1x24x24xf32>
    %expanded_381 = tensor.expand_shape %collapsed_380 [[0], [1, 2], [3]] output_shape [1, 8, 3, 24] : tensor<1x24x24xf32> into tensor<1x8x3x24xf32>
    %211 = linalg.generic #loops6 ins(%expanded_381 : tensor<1x8x3x24xf32>) outs(%176 : tensor<1x8x3x24xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1040 = arith.extf %in : f32 to f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x3x24xf64>
    %212 = linalg.generic #loops7 ins(%211 : tensor<1x8x3x24xf64>) outs(%50 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.addf %in, %out : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %213 = linalg.generic #loops6 ins(%212 : tensor<1x8x1x1xf64>) outs(%49 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.divf %in, %cst_175 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %214 = linalg.generic #loops11 ins(%211, %213 : tensor<1x8x3x24xf64>, tensor<1x8x1x1xf64>) outs(%176 : tensor<1x8x3x24xf64>) {
    ^bb0(%in: f64, %in_635: f64, %out: f64):
      %1040 = arith.subf %in, %in_635 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x3x24xf64>
    %215 = linalg.generic #loops9 ins(%214, %214 : tensor<1x8x3x24xf64>, tensor<1x8x3x24xf64>) outs(%176 : tensor<1x8x3x24xf64>) {
    ^bb0(%in: f64, %in_635: f64, %out: f64):
      %1040 = arith.mulf %in, %in_635 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x3x24xf64>
    %216 = linalg.generic #loops7 ins(%215 : tensor<1x8x3x24xf64>) outs(%50 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.addf %in, %out : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %217 = linalg.generic #loops6 ins(%216 : tensor<1x8x1x1xf64>) outs(%49 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.divf %in, %cst_175 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %218 = linalg.generic #loops6 ins(%217 : tensor<1x8x1x1xf64>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1040 = arith.truncf %in : f64 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %219 = linalg.generic #loops7 ins(%expanded_381 : tensor<1x8x3x24xf32>) outs(%59 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %220 = linalg.generic #loops6 ins(%219 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.divf %in, %cst_176 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %221 = linalg.generic #loops6 ins(%218 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_137 : f64 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x8x1x1xf32>
    %222 = linalg.generic #loops6 ins(%221 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.rsqrt %in : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_382 = tensor.expand_shape %cst_136 [[0, 1, 2, 3]] output_shape [1, 8, 3, 1] : tensor<24xbf16> into tensor<1x8x3x1xbf16>
    %223 = linalg.generic #loops12 ins(%222, %expanded_382 : tensor<1x8x1x1xf32>, tensor<1x8x3x1xbf16>) outs(%189 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_635: bf16, %out: f32):
      %1040 = arith.extf %in_635 : bf16 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x8x3x1xf32>
    %224 = linalg.generic #loops6 ins(%220 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.negf %in : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %225 = linalg.generic #loops12 ins(%224, %223 : tensor<1x8x1x1xf32>, tensor<1x8x3x1xf32>) outs(%189 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.mulf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x3x1xf32>
    %expanded_383 = tensor.expand_shape %cst_135 [[0, 1, 2, 3]] output_shape [1, 8, 3, 1] : tensor<24xbf16> into tensor<1x8x3x1xbf16>
    %226 = linalg.generic #loops9 ins(%225, %expanded_383 : tensor<1x8x3x1xf32>, tensor<1x8x3x1xbf16>) outs(%189 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_635: bf16, %out: f32):
      %1040 = arith.extf %in_635 : bf16 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x8x3x1xf32>
    %227 = linalg.generic #loops10 ins(%cst_218, %cst_219, %cst_220, %cst_221 : tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>) outs(%167 : tensor<1x24xf32>) {
    ^bb0(%in: i64, %in_635: i64, %in_636: i64, %in_637: i64, %out: f32):
      %1040 = arith.cmpi slt, %in, %c0_i64 : i64
      %1041 = arith.addi %in, %c1_i64 : i64
      %1042 = arith.select %1040, %1041, %in : i64
      %1043 = arith.index_cast %1042 : i64 to index
      %1044 = arith.cmpi slt, %in_635, %c0_i64 : i64
      %1045 = arith.addi %in_635, %c8_i64 : i64
      %1046 = arith.select %1044, %1045, %in_635 : i64
      %1047 = arith.index_cast %1046 : i64 to index
      %1048 = arith.cmpi slt, %in_636, %c0_i64 : i64
      %1049 = arith.addi %in_636, %c3_i64 : i64
      %1050 = arith.select %1048, %1049, %in_636 : i64
      %1051 = arith.index_cast %1050 : i64 to index
      %1052 = arith.cmpi slt, %in_637, %c0_i64 : i64
      %1053 = arith.addi %in_637, %c1_i64 : i64
      %1054 = arith.select %1052, %1053, %in_637 : i64
      %1055 = arith.index_cast %1054 : i64 to index
      %extracted = tensor.extract %223[%1043, %1047, %1051, %1055] : tensor<1x8x3x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x24xf32>
    %228 = linalg.generic #loops10 ins(%cst_222, %cst_223, %cst_224, %cst_225 : tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>) outs(%167 : tensor<1x24xf32>) {
    ^bb0(%in: i64, %in_635: i64, %in_636: i64, %in_637: i64, %out: f32):
      %1040 = arith.cmpi slt, %in, %c0_i64 : i64
      %1041 = arith.addi %in, %c1_i64 : i64
      %1042 = arith.select %1040, %1041, %in : i64
      %1043 = arith.index_cast %1042 : i64 to index
      %1044 = arith.cmpi slt, %in_635, %c0_i64 : i64
      %1045 = arith.addi %in_635, %c8_i64 : i64
      %1046 = arith.select %1044, %1045, %in_635 : i64
      %1047 = arith.index_cast %1046 : i64 to index
      %1048 = arith.cmpi slt, %in_636, %c0_i64 : i64
      %1049 = arith.addi %in_636, %c3_i64 : i64
      %1050 = arith.select %1048, %1049, %in_636 : i64
      %1051 = arith.index_cast %1050 : i64 to index
      %1052 = arith.cmpi slt, %in_637, %c0_i64 : i64
      %1053 = arith.addi %in_637, %c1_i64 : i64
      %1054 = arith.select %1052, %1053, %in_637 : i64
      %1055 = arith.index_cast %1054 : i64 to index
      %extracted = tensor.extract %226[%1043, %1047, %1051, %1055] : tensor<1x8x3x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x24xf32>
    %expanded_384 = tensor.expand_shape %227 [[0], [1, 2, 3]] output_shape [1, 24, 1, 1] : tensor<1x24xf32> into tensor<1x24x1x1xf32>
    %expanded_385 = tensor.expand_shape %228 [[0], [1, 2, 3]] output_shape [1, 24, 1, 1] : tensor<1x24xf32> into tensor<1x24x1x1xf32>
    %229 = linalg.generic #loops11 ins(%210, %expanded_384 : tensor<1x24x4x6xf32>, tensor<1x24x1x1xf32>) outs(%157 : tensor<1x24x4x6xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.mulf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x4x6xf32>
    %230 = linalg.generic #loops11 ins(%229, %expanded_385 : tensor<1x24x4x6xf32>, tensor<1x24x1x1xf32>) outs(%157 : tensor<1x24x4x6xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.addf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x4x6xf32>
    %231 = linalg.generic #loops6 ins(%230 : tensor<1x24x4x6xf32>) outs(%161 : tensor<1x24x4x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x24x4x6xbf16>
    %232 = linalg.generic #loops1 ins(%cst_133 : tensor<24xbf16>) outs(%158 : tensor<24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<24xf32>
    %broadcasted_386 = linalg.broadcast ins(%232 : tensor<24xf32>) outs(%157 : tensor<1x24x4x6xf32>) dimensions = [0, 2, 3] 
    %233 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%231, %cst_134 : tensor<1x24x4x6xbf16>, tensor<24x24x1x1xbf16>) outs(%broadcasted_386 : tensor<1x24x4x6xf32>) -> tensor<1x24x4x6xf32>
    %234 = linalg.generic #loops6 ins(%233 : tensor<1x24x4x6xf32>) outs(%161 : tensor<1x24x4x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x24x4x6xbf16>
    %235 = tensor.empty() : tensor<1x4x6x24xbf16>
    %transposed_387 = linalg.transpose ins(%234 : tensor<1x24x4x6xbf16>) outs(%235 : tensor<1x4x6x24xbf16>) permutation = [0, 2, 3, 1] 
    %collapsed_388 = tensor.collapse_shape %transposed_387 [[0], [1, 2], [3]] : tensor<1x4x6x24xbf16> into tensor<1x24x24xbf16>
    %236 = tensor.empty() : tensor<1x24x24xf32>
    %237 = linalg.generic #loops13 ins(%collapsed_388 : tensor<1x24x24xbf16>) outs(%236 : tensor<1x24x24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x24xf32>
    %238 = tensor.empty() : tensor<1x24x24xf64>
    %239 = linalg.generic #loops13 ins(%237 : tensor<1x24x24xf32>) outs(%238 : tensor<1x24x24xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1040 = arith.extf %in : f32 to f64
      linalg.yield %1040 : f64
    } -> tensor<1x24x24xf64>
    %240 = tensor.empty() : tensor<1x24x1xf64>
    %241 = linalg.fill ins(%cst_2 : f64) outs(%240 : tensor<1x24x1xf64>) -> tensor<1x24x1xf64>
    %242 = linalg.generic #loops14 ins(%239 : tensor<1x24x24xf64>) outs(%241 : tensor<1x24x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.addf %in, %out : f64
      linalg.yield %1040 : f64
    } -> tensor<1x24x1xf64>
    %243 = linalg.generic #loops13 ins(%242 : tensor<1x24x1xf64>) outs(%240 : tensor<1x24x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.divf %in, %cst_173 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x24x1xf64>
    %244 = linalg.generic #loops15 ins(%239, %243 : tensor<1x24x24xf64>, tensor<1x24x1xf64>) outs(%238 : tensor<1x24x24xf64>) {
    ^bb0(%in: f64, %in_635: f64, %out: f64):
      %1040 = arith.subf %in, %in_635 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x24x24xf64>
    %245 = linalg.generic #loops16 ins(%244, %244 : tensor<1x24x24xf64>, tensor<1x24x24xf64>) outs(%238 : tensor<1x24x24xf64>) {
    ^bb0(%in: f64, %in_635: f64, %out: f64):
      %1040 = arith.mulf %in, %in_635 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x24x24xf64>
    %246 = linalg.generic #loops14 ins(%245 : tensor<1x24x24xf64>) outs(%241 : tensor<1x24x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.addf %in, %out : f64
      linalg.yield %1040 : f64
    } -> tensor<1x24x1xf64>
    %247 = linalg.generic #loops13 ins(%246 : tensor<1x24x1xf64>) outs(%240 : tensor<1x24x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.divf %in, %cst_173 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x24x1xf64>
    %248 = tensor.empty() : tensor<1x24x1xf32>
    %249 = linalg.generic #loops13 ins(%247 : tensor<1x24x1xf64>) outs(%248 : tensor<1x24x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1040 = arith.truncf %in : f64 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x1xf32>
    %250 = linalg.fill ins(%cst : f32) outs(%248 : tensor<1x24x1xf32>) -> tensor<1x24x1xf32>
    %251 = linalg.generic #loops14 ins(%237 : tensor<1x24x24xf32>) outs(%250 : tensor<1x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x1xf32>
    %252 = linalg.generic #loops13 ins(%251 : tensor<1x24x1xf32>) outs(%248 : tensor<1x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.divf %in, %cst_174 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x1xf32>
    %253 = linalg.generic #loops13 ins(%249 : tensor<1x24x1xf32>) outs(%248 : tensor<1x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_162 : f64 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x24x1xf32>
    %254 = linalg.generic #loops13 ins(%253 : tensor<1x24x1xf32>) outs(%248 : tensor<1x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.rsqrt %in : f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x1xf32>
    %255 = linalg.generic #loops15 ins(%237, %252 : tensor<1x24x24xf32>, tensor<1x24x1xf32>) outs(%236 : tensor<1x24x24xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.subf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x24xf32>
    %256 = linalg.generic #loops15 ins(%255, %254 : tensor<1x24x24xf32>, tensor<1x24x1xf32>) outs(%236 : tensor<1x24x24xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.mulf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x24xf32>
    %257 = linalg.generic #loops17 ins(%256, %cst_132 : tensor<1x24x24xf32>, tensor<24xbf16>) outs(%236 : tensor<1x24x24xf32>) {
    ^bb0(%in: f32, %in_635: bf16, %out: f32):
      %1040 = arith.extf %in_635 : bf16 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x24x24xf32>
    %258 = linalg.generic #loops17 ins(%257, %cst_131 : tensor<1x24x24xf32>, tensor<24xbf16>) outs(%236 : tensor<1x24x24xf32>) {
    ^bb0(%in: f32, %in_635: bf16, %out: f32):
      %1040 = arith.extf %in_635 : bf16 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x24x24xf32>
    %259 = tensor.empty() : tensor<1x24x24xbf16>
    %260 = linalg.generic #loops13 ins(%258 : tensor<1x24x24xf32>) outs(%259 : tensor<1x24x24xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x24x24xbf16>
    %261 = tensor.empty() : tensor<24x24xbf16>
    %transposed_389 = linalg.transpose ins(%cst_130 : tensor<24x24xbf16>) outs(%261 : tensor<24x24xbf16>) permutation = [1, 0] 
    %collapsed_390 = tensor.collapse_shape %260 [[0, 1], [2]] : tensor<1x24x24xbf16> into tensor<24x24xbf16>
    %262 = tensor.empty() : tensor<24x24xf32>
    %263 = linalg.fill ins(%cst : f32) outs(%262 : tensor<24x24xf32>) -> tensor<24x24xf32>
    %264 = linalg.matmul ins(%collapsed_390, %transposed_389 : tensor<24x24xbf16>, tensor<24x24xbf16>) outs(%263 : tensor<24x24xf32>) -> tensor<24x24xf32>
    %265 = linalg.generic #loops2 ins(%264 : tensor<24x24xf32>) outs(%261 : tensor<24x24xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<24x24xbf16>
    %transposed_391 = linalg.transpose ins(%cst_129 : tensor<24x24xbf16>) outs(%261 : tensor<24x24xbf16>) permutation = [1, 0] 
    %266 = linalg.matmul ins(%collapsed_390, %transposed_391 : tensor<24x24xbf16>, tensor<24x24xbf16>) outs(%263 : tensor<24x24xf32>) -> tensor<24x24xf32>
    %267 = linalg.generic #loops2 ins(%266 : tensor<24x24xf32>) outs(%261 : tensor<24x24xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<24x24xbf16>
    %transposed_392 = linalg.transpose ins(%cst_128 : tensor<24x24xbf16>) outs(%261 : tensor<24x24xbf16>) permutation = [1, 0] 
    %268 = linalg.matmul ins(%collapsed_390, %transposed_392 : tensor<24x24xbf16>, tensor<24x24xbf16>) outs(%263 : tensor<24x24xf32>) -> tensor<24x24xf32>
    %269 = linalg.generic #loops2 ins(%268 : tensor<24x24xf32>) outs(%261 : tensor<24x24xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<24x24xbf16>
    %expanded_393 = tensor.expand_shape %265 [[0, 1], [2, 3]] output_shape [1, 24, 2, 12] : tensor<24x24xbf16> into tensor<1x24x2x12xbf16>
    %270 = tensor.empty() : tensor<1x2x24x12xbf16>
    %transposed_394 = linalg.transpose ins(%expanded_393 : tensor<1x24x2x12xbf16>) outs(%270 : tensor<1x2x24x12xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_395 = tensor.expand_shape %267 [[0, 1], [2, 3]] output_shape [1, 24, 2, 12] : tensor<24x24xbf16> into tensor<1x24x2x12xbf16>
    %transposed_396 = linalg.transpose ins(%expanded_395 : tensor<1x24x2x12xbf16>) outs(%270 : tensor<1x2x24x12xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_397 = tensor.expand_shape %269 [[0, 1], [2, 3]] output_shape [1, 24, 2, 12] : tensor<24x24xbf16> into tensor<1x24x2x12xbf16>
    %transposed_398 = linalg.transpose ins(%expanded_397 : tensor<1x24x2x12xbf16>) outs(%270 : tensor<1x2x24x12xbf16>) permutation = [0, 2, 1, 3] 
    %271 = tensor.empty() : tensor<1x2x24x12xf32>
    %272 = linalg.generic #loops6 ins(%transposed_394 : tensor<1x2x24x12xbf16>) outs(%271 : tensor<1x2x24x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x2x24x12xf32>
    %273 = linalg.generic #loops6 ins(%transposed_396 : tensor<1x2x24x12xbf16>) outs(%271 : tensor<1x2x24x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x2x24x12xf32>
    %274 = linalg.generic #loops6 ins(%transposed_398 : tensor<1x2x24x12xbf16>) outs(%271 : tensor<1x2x24x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x2x24x12xf32>
    %275 = linalg.generic #loops6 ins(%272 : tensor<1x2x24x12xf32>) outs(%271 : tensor<1x2x24x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_127 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x2x24x12xf32>
    %276 = tensor.empty() : tensor<1x2x12x24xf32>
    %transposed_399 = linalg.transpose ins(%273 : tensor<1x2x24x12xf32>) outs(%276 : tensor<1x2x12x24xf32>) permutation = [0, 1, 3, 2] 
    %277 = linalg.generic #loops6 ins(%transposed_399 : tensor<1x2x12x24xf32>) outs(%276 : tensor<1x2x12x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_127 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x2x12x24xf32>
    %collapsed_400 = tensor.collapse_shape %275 [[0, 1], [2], [3]] : tensor<1x2x24x12xf32> into tensor<2x24x12xf32>
    %collapsed_401 = tensor.collapse_shape %277 [[0, 1], [2], [3]] : tensor<1x2x12x24xf32> into tensor<2x12x24xf32>
    %278 = tensor.empty() : tensor<2x24x24xf32>
    %279 = linalg.fill ins(%cst : f32) outs(%278 : tensor<2x24x24xf32>) -> tensor<2x24x24xf32>
    %280 = linalg.batch_matmul ins(%collapsed_400, %collapsed_401 : tensor<2x24x12xf32>, tensor<2x12x24xf32>) outs(%279 : tensor<2x24x24xf32>) -> tensor<2x24x24xf32>
    %expanded_402 = tensor.expand_shape %280 [[0, 1], [2], [3]] output_shape [1, 2, 24, 24] : tensor<2x24x24xf32> into tensor<1x2x24x24xf32>
    %281 = tensor.empty() : tensor<1x2x24xi64>
    %282 = linalg.fill ins(%c0_i64 : i64) outs(%281 : tensor<1x2x24xi64>) -> tensor<1x2x24xi64>
    %283 = tensor.empty() : tensor<1x2x24xf32>
    %284 = linalg.fill ins(%cst_3 : f32) outs(%283 : tensor<1x2x24xf32>) -> tensor<1x2x24xf32>
    %285:2 = linalg.generic #loops18 ins(%expanded_402 : tensor<1x2x24x24xf32>) outs(%284, %282 : tensor<1x2x24xf32>, tensor<1x2x24xi64>) {
    ^bb0(%in: f32, %out: f32, %out_635: i64):
      %1040 = linalg.index 3 : index
      %1041 = arith.index_cast %1040 : index to i64
      %1042 = arith.maximumf %in, %out : f32
      %1043 = arith.cmpf ogt, %in, %out : f32
      %1044 = arith.select %1043, %1041, %out_635 : i64
      linalg.yield %1042, %1044 : f32, i64
    } -> (tensor<1x2x24xf32>, tensor<1x2x24xi64>)
    %expanded_403 = tensor.expand_shape %285#0 [[0], [1], [2, 3]] output_shape [1, 2, 24, 1] : tensor<1x2x24xf32> into tensor<1x2x24x1xf32>
    %286 = tensor.empty() : tensor<1x2x24x24xf32>
    %287 = linalg.generic #loops8 ins(%expanded_402, %expanded_403 : tensor<1x2x24x24xf32>, tensor<1x2x24x1xf32>) outs(%286 : tensor<1x2x24x24xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.subf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x2x24x24xf32>
    %288 = linalg.generic #loops6 ins(%287 : tensor<1x2x24x24xf32>) outs(%286 : tensor<1x2x24x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.exp %in : f32
      linalg.yield %1040 : f32
    } -> tensor<1x2x24x24xf32>
    %289 = tensor.empty() : tensor<1x2x24x1xf32>
    %290 = linalg.fill ins(%cst : f32) outs(%289 : tensor<1x2x24x1xf32>) -> tensor<1x2x24x1xf32>
    %291 = linalg.generic #loops19 ins(%288 : tensor<1x2x24x24xf32>) outs(%290 : tensor<1x2x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<1x2x24x1xf32>
    %292 = linalg.generic #loops8 ins(%288, %291 : tensor<1x2x24x24xf32>, tensor<1x2x24x1xf32>) outs(%286 : tensor<1x2x24x24xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.divf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x2x24x24xf32>
    %293 = tensor.empty() : tensor<1x2x24x24xi1>
    %294 = linalg.generic #loops6 ins(%expanded_402 : tensor<1x2x24x24xf32>) outs(%293 : tensor<1x2x24x24xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1040 = arith.extf %in : f32 to f64
      %1041 = arith.cmpf oeq, %1040, %cst_126 : f64
      linalg.yield %1041 : i1
    } -> tensor<1x2x24x24xi1>
    %295 = tensor.empty() : tensor<1x2x24x1xi1>
    %296 = linalg.fill ins(%true : i1) outs(%295 : tensor<1x2x24x1xi1>) -> tensor<1x2x24x1xi1>
    %297 = linalg.generic #loops19 ins(%294 : tensor<1x2x24x24xi1>) outs(%296 : tensor<1x2x24x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1040 = arith.andi %in, %out : i1
      linalg.yield %1040 : i1
    } -> tensor<1x2x24x1xi1>
    %298 = linalg.generic #loops20 ins(%297, %cst_8, %292 : tensor<1x2x24x1xi1>, tensor<1x2x24x24xf32>, tensor<1x2x24x24xf32>) outs(%286 : tensor<1x2x24x24xf32>) {
    ^bb0(%in: i1, %in_635: f32, %in_636: f32, %out: f32):
      %1040 = arith.select %in, %in_635, %in_636 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x2x24x24xf32>
    %collapsed_404 = tensor.collapse_shape %298 [[0, 1], [2], [3]] : tensor<1x2x24x24xf32> into tensor<2x24x24xf32>
    %collapsed_405 = tensor.collapse_shape %274 [[0, 1], [2], [3]] : tensor<1x2x24x12xf32> into tensor<2x24x12xf32>
    %299 = tensor.empty() : tensor<2x24x12xf32>
    %300 = linalg.fill ins(%cst : f32) outs(%299 : tensor<2x24x12xf32>) -> tensor<2x24x12xf32>
    %301 = linalg.batch_matmul ins(%collapsed_404, %collapsed_405 : tensor<2x24x24xf32>, tensor<2x24x12xf32>) outs(%300 : tensor<2x24x12xf32>) -> tensor<2x24x12xf32>
    %expanded_406 = tensor.expand_shape %301 [[0, 1], [2], [3]] output_shape [1, 2, 24, 12] : tensor<2x24x12xf32> into tensor<1x2x24x12xf32>
    %302 = linalg.generic #loops6 ins(%expanded_406 : tensor<1x2x24x12xf32>) outs(%270 : tensor<1x2x24x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x2x24x12xbf16>
    %303 = tensor.empty() : tensor<1x24x2x12xbf16>
    %transposed_407 = linalg.transpose ins(%302 : tensor<1x2x24x12xbf16>) outs(%303 : tensor<1x24x2x12xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_408 = tensor.collapse_shape %transposed_407 [[0, 1], [2, 3]] : tensor<1x24x2x12xbf16> into tensor<24x24xbf16>
    %transposed_409 = linalg.transpose ins(%cst_125 : tensor<24x24xbf16>) outs(%261 : tensor<24x24xbf16>) permutation = [1, 0] 
    %304 = linalg.generic #loops1 ins(%cst_124 : tensor<24xbf16>) outs(%158 : tensor<24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<24xf32>
    %305 = linalg.generic #loops2 ins(%collapsed_408 : tensor<24x24xbf16>) outs(%262 : tensor<24x24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<24x24xf32>
    %306 = linalg.generic #loops2 ins(%transposed_409 : tensor<24x24xbf16>) outs(%262 : tensor<24x24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<24x24xf32>
    %307 = linalg.matmul ins(%305, %306 : tensor<24x24xf32>, tensor<24x24xf32>) outs(%263 : tensor<24x24xf32>) -> tensor<24x24xf32>
    %308 = linalg.generic #loops4 ins(%304 : tensor<24xf32>) outs(%262 : tensor<24x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<24x24xf32>
    %309 = linalg.generic #loops5 ins(%307, %308 : tensor<24x24xf32>, tensor<24x24xf32>) outs(%262 : tensor<24x24xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.addf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<24x24xf32>
    %310 = linalg.generic #loops2 ins(%309 : tensor<24x24xf32>) outs(%261 : tensor<24x24xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<24x24xbf16>
    %expanded_410 = tensor.expand_shape %310 [[0, 1], [2]] output_shape [1, 24, 24] : tensor<24x24xbf16> into tensor<1x24x24xbf16>
    %311 = linalg.generic #loops16 ins(%expanded_410, %collapsed_388 : tensor<1x24x24xbf16>, tensor<1x24x24xbf16>) outs(%259 : tensor<1x24x24xbf16>) {
    ^bb0(%in: bf16, %in_635: bf16, %out: bf16):
      %1040 = arith.addf %in, %in_635 : bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x24x24xbf16>
    %312 = linalg.generic #loops13 ins(%311 : tensor<1x24x24xbf16>) outs(%236 : tensor<1x24x24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x24xf32>
    %313 = linalg.generic #loops13 ins(%312 : tensor<1x24x24xf32>) outs(%238 : tensor<1x24x24xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1040 = arith.extf %in : f32 to f64
      linalg.yield %1040 : f64
    } -> tensor<1x24x24xf64>
    %314 = linalg.generic #loops14 ins(%313 : tensor<1x24x24xf64>) outs(%241 : tensor<1x24x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.addf %in, %out : f64
      linalg.yield %1040 : f64
    } -> tensor<1x24x1xf64>
    %315 = linalg.generic #loops13 ins(%314 : tensor<1x24x1xf64>) outs(%240 : tensor<1x24x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.divf %in, %cst_173 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x24x1xf64>
    %316 = linalg.generic #loops15 ins(%313, %315 : tensor<1x24x24xf64>, tensor<1x24x1xf64>) outs(%238 : tensor<1x24x24xf64>) {
    ^bb0(%in: f64, %in_635: f64, %out: f64):
      %1040 = arith.subf %in, %in_635 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x24x24xf64>
    %317 = linalg.generic #loops16 ins(%316, %316 : tensor<1x24x24xf64>, tensor<1x24x24xf64>) outs(%238 : tensor<1x24x24xf64>) {
    ^bb0(%in: f64, %in_635: f64, %out: f64):
      %1040 = arith.mulf %in, %in_635 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x24x24xf64>
    %318 = linalg.generic #loops14 ins(%317 : tensor<1x24x24xf64>) outs(%241 : tensor<1x24x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.addf %in, %out : f64
      linalg.yield %1040 : f64
    } -> tensor<1x24x1xf64>
    %319 = linalg.generic #loops13 ins(%318 : tensor<1x24x1xf64>) outs(%240 : tensor<1x24x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.divf %in, %cst_173 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x24x1xf64>
    %320 = linalg.generic #loops13 ins(%319 : tensor<1x24x1xf64>) outs(%248 : tensor<1x24x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1040 = arith.truncf %in : f64 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x1xf32>
    %321 = linalg.generic #loops14 ins(%312 : tensor<1x24x24xf32>) outs(%250 : tensor<1x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x1xf32>
    %322 = linalg.generic #loops13 ins(%321 : tensor<1x24x1xf32>) outs(%248 : tensor<1x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.divf %in, %cst_174 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x1xf32>
    %323 = linalg.generic #loops13 ins(%320 : tensor<1x24x1xf32>) outs(%248 : tensor<1x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_162 : f64 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x24x1xf32>
    %324 = linalg.generic #loops13 ins(%323 : tensor<1x24x1xf32>) outs(%248 : tensor<1x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.rsqrt %in : f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x1xf32>
    %325 = linalg.generic #loops15 ins(%312, %322 : tensor<1x24x24xf32>, tensor<1x24x1xf32>) outs(%236 : tensor<1x24x24xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.subf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x24xf32>
    %326 = linalg.generic #loops15 ins(%325, %324 : tensor<1x24x24xf32>, tensor<1x24x1xf32>) outs(%236 : tensor<1x24x24xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.mulf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x24xf32>
    %327 = linalg.generic #loops17 ins(%326, %cst_123 : tensor<1x24x24xf32>, tensor<24xbf16>) outs(%236 : tensor<1x24x24xf32>) {
    ^bb0(%in: f32, %in_635: bf16, %out: f32):
      %1040 = arith.extf %in_635 : bf16 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x24x24xf32>
    %328 = linalg.generic #loops17 ins(%327, %cst_122 : tensor<1x24x24xf32>, tensor<24xbf16>) outs(%236 : tensor<1x24x24xf32>) {
    ^bb0(%in: f32, %in_635: bf16, %out: f32):
      %1040 = arith.extf %in_635 : bf16 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x24x24xf32>
    %329 = linalg.generic #loops13 ins(%328 : tensor<1x24x24xf32>) outs(%259 : tensor<1x24x24xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x24x24xbf16>
    %transposed_411 = linalg.transpose ins(%cst_121 : tensor<24x24xbf16>) outs(%261 : tensor<24x24xbf16>) permutation = [1, 0] 
    %collapsed_412 = tensor.collapse_shape %329 [[0, 1], [2]] : tensor<1x24x24xbf16> into tensor<24x24xbf16>
    %330 = linalg.matmul ins(%collapsed_412, %transposed_411 : tensor<24x24xbf16>, tensor<24x24xbf16>) outs(%263 : tensor<24x24xf32>) -> tensor<24x24xf32>
    %331 = linalg.generic #loops2 ins(%330 : tensor<24x24xf32>) outs(%261 : tensor<24x24xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<24x24xbf16>
    %332 = tensor.empty() : tensor<80x24xbf16>
    %transposed_413 = linalg.transpose ins(%cst_120 : tensor<24x80xbf16>) outs(%332 : tensor<80x24xbf16>) permutation = [1, 0] 
    %collapsed_414 = tensor.collapse_shape %arg2 [[0, 1], [2]] : tensor<1x19x80xbf16> into tensor<19x80xbf16>
    %333 = tensor.empty() : tensor<19x24xf32>
    %334 = linalg.fill ins(%cst : f32) outs(%333 : tensor<19x24xf32>) -> tensor<19x24xf32>
    %335 = linalg.matmul ins(%collapsed_414, %transposed_413 : tensor<19x80xbf16>, tensor<80x24xbf16>) outs(%334 : tensor<19x24xf32>) -> tensor<19x24xf32>
    %336 = tensor.empty() : tensor<19x24xbf16>
    %337 = linalg.generic #loops2 ins(%335 : tensor<19x24xf32>) outs(%336 : tensor<19x24xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<19x24xbf16>
    %transposed_415 = linalg.transpose ins(%cst_119 : tensor<24x80xbf16>) outs(%332 : tensor<80x24xbf16>) permutation = [1, 0] 
    %338 = linalg.matmul ins(%collapsed_414, %transposed_415 : tensor<19x80xbf16>, tensor<80x24xbf16>) outs(%334 : tensor<19x24xf32>) -> tensor<19x24xf32>
    %339 = linalg.generic #loops2 ins(%338 : tensor<19x24xf32>) outs(%336 : tensor<19x24xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<19x24xbf16>
    %expanded_416 = tensor.expand_shape %331 [[0, 1], [2, 3]] output_shape [1, 24, 2, 12] : tensor<24x24xbf16> into tensor<1x24x2x12xbf16>
    %transposed_417 = linalg.transpose ins(%expanded_416 : tensor<1x24x2x12xbf16>) outs(%270 : tensor<1x2x24x12xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_418 = tensor.expand_shape %337 [[0, 1], [2, 3]] output_shape [1, 19, 2, 12] : tensor<19x24xbf16> into tensor<1x19x2x12xbf16>
    %340 = tensor.empty() : tensor<1x2x19x12xbf16>
    %transposed_419 = linalg.transpose ins(%expanded_418 : tensor<1x19x2x12xbf16>) outs(%340 : tensor<1x2x19x12xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_420 = tensor.expand_shape %339 [[0, 1], [2, 3]] output_shape [1, 19, 2, 12] : tensor<19x24xbf16> into tensor<1x19x2x12xbf16>
    %transposed_421 = linalg.transpose ins(%expanded_420 : tensor<1x19x2x12xbf16>) outs(%340 : tensor<1x2x19x12xbf16>) permutation = [0, 2, 1, 3] 
    %341 = linalg.generic #loops6 ins(%transposed_417 : tensor<1x2x24x12xbf16>) outs(%271 : tensor<1x2x24x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x2x24x12xf32>
    %342 = tensor.empty() : tensor<1x2x19x12xf32>
    %343 = linalg.generic #loops6 ins(%transposed_419 : tensor<1x2x19x12xbf16>) outs(%342 : tensor<1x2x19x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x2x19x12xf32>
    %344 = linalg.generic #loops6 ins(%transposed_421 : tensor<1x2x19x12xbf16>) outs(%342 : tensor<1x2x19x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x2x19x12xf32>
    %345 = linalg.generic #loops6 ins(%341 : tensor<1x2x24x12xf32>) outs(%271 : tensor<1x2x24x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_127 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x2x24x12xf32>
    %346 = tensor.empty() : tensor<1x2x12x19xf32>
    %transposed_422 = linalg.transpose ins(%343 : tensor<1x2x19x12xf32>) outs(%346 : tensor<1x2x12x19xf32>) permutation = [0, 1, 3, 2] 
    %347 = linalg.generic #loops6 ins(%transposed_422 : tensor<1x2x12x19xf32>) outs(%346 : tensor<1x2x12x19xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_127 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x2x12x19xf32>
    %collapsed_423 = tensor.collapse_shape %345 [[0, 1], [2], [3]] : tensor<1x2x24x12xf32> into tensor<2x24x12xf32>
    %collapsed_424 = tensor.collapse_shape %347 [[0, 1], [2], [3]] : tensor<1x2x12x19xf32> into tensor<2x12x19xf32>
    %348 = tensor.empty() : tensor<2x24x19xf32>
    %349 = linalg.fill ins(%cst : f32) outs(%348 : tensor<2x24x19xf32>) -> tensor<2x24x19xf32>
    %350 = linalg.batch_matmul ins(%collapsed_423, %collapsed_424 : tensor<2x24x12xf32>, tensor<2x12x19xf32>) outs(%349 : tensor<2x24x19xf32>) -> tensor<2x24x19xf32>
    %expanded_425 = tensor.expand_shape %350 [[0, 1], [2], [3]] output_shape [1, 2, 24, 19] : tensor<2x24x19xf32> into tensor<1x2x24x19xf32>
    %351:2 = linalg.generic #loops18 ins(%expanded_425 : tensor<1x2x24x19xf32>) outs(%284, %282 : tensor<1x2x24xf32>, tensor<1x2x24xi64>) {
    ^bb0(%in: f32, %out: f32, %out_635: i64):
      %1040 = linalg.index 3 : index
      %1041 = arith.index_cast %1040 : index to i64
      %1042 = arith.maximumf %in, %out : f32
      %1043 = arith.cmpf ogt, %in, %out : f32
      %1044 = arith.select %1043, %1041, %out_635 : i64
      linalg.yield %1042, %1044 : f32, i64
    } -> (tensor<1x2x24xf32>, tensor<1x2x24xi64>)
    %expanded_426 = tensor.expand_shape %351#0 [[0], [1], [2, 3]] output_shape [1, 2, 24, 1] : tensor<1x2x24xf32> into tensor<1x2x24x1xf32>
    %352 = tensor.empty() : tensor<1x2x24x19xf32>
    %353 = linalg.generic #loops8 ins(%expanded_425, %expanded_426 : tensor<1x2x24x19xf32>, tensor<1x2x24x1xf32>) outs(%352 : tensor<1x2x24x19xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.subf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x2x24x19xf32>
    %354 = linalg.generic #loops6 ins(%353 : tensor<1x2x24x19xf32>) outs(%352 : tensor<1x2x24x19xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.exp %in : f32
      linalg.yield %1040 : f32
    } -> tensor<1x2x24x19xf32>
    %355 = linalg.generic #loops19 ins(%354 : tensor<1x2x24x19xf32>) outs(%290 : tensor<1x2x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<1x2x24x1xf32>
    %356 = linalg.generic #loops8 ins(%354, %355 : tensor<1x2x24x19xf32>, tensor<1x2x24x1xf32>) outs(%352 : tensor<1x2x24x19xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.divf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x2x24x19xf32>
    %357 = tensor.empty() : tensor<1x2x24x19xi1>
    %358 = linalg.generic #loops6 ins(%expanded_425 : tensor<1x2x24x19xf32>) outs(%357 : tensor<1x2x24x19xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1040 = arith.extf %in : f32 to f64
      %1041 = arith.cmpf oeq, %1040, %cst_126 : f64
      linalg.yield %1041 : i1
    } -> tensor<1x2x24x19xi1>
    %359 = linalg.generic #loops19 ins(%358 : tensor<1x2x24x19xi1>) outs(%296 : tensor<1x2x24x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1040 = arith.andi %in, %out : i1
      linalg.yield %1040 : i1
    } -> tensor<1x2x24x1xi1>
    %360 = linalg.generic #loops20 ins(%359, %cst_7, %356 : tensor<1x2x24x1xi1>, tensor<1x2x24x19xf32>, tensor<1x2x24x19xf32>) outs(%352 : tensor<1x2x24x19xf32>) {
    ^bb0(%in: i1, %in_635: f32, %in_636: f32, %out: f32):
      %1040 = arith.select %in, %in_635, %in_636 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x2x24x19xf32>
    %collapsed_427 = tensor.collapse_shape %360 [[0, 1], [2], [3]] : tensor<1x2x24x19xf32> into tensor<2x24x19xf32>
    %collapsed_428 = tensor.collapse_shape %344 [[0, 1], [2], [3]] : tensor<1x2x19x12xf32> into tensor<2x19x12xf32>
    %361 = linalg.batch_matmul ins(%collapsed_427, %collapsed_428 : tensor<2x24x19xf32>, tensor<2x19x12xf32>) outs(%300 : tensor<2x24x12xf32>) -> tensor<2x24x12xf32>
    %expanded_429 = tensor.expand_shape %361 [[0, 1], [2], [3]] output_shape [1, 2, 24, 12] : tensor<2x24x12xf32> into tensor<1x2x24x12xf32>
    %362 = linalg.generic #loops6 ins(%expanded_429 : tensor<1x2x24x12xf32>) outs(%270 : tensor<1x2x24x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x2x24x12xbf16>
    %transposed_430 = linalg.transpose ins(%362 : tensor<1x2x24x12xbf16>) outs(%303 : tensor<1x24x2x12xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_431 = tensor.collapse_shape %transposed_430 [[0, 1], [2, 3]] : tensor<1x24x2x12xbf16> into tensor<24x24xbf16>
    %transposed_432 = linalg.transpose ins(%cst_118 : tensor<24x24xbf16>) outs(%261 : tensor<24x24xbf16>) permutation = [1, 0] 
    %363 = linalg.generic #loops1 ins(%cst_117 : tensor<24xbf16>) outs(%158 : tensor<24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<24xf32>
    %364 = linalg.generic #loops2 ins(%collapsed_431 : tensor<24x24xbf16>) outs(%262 : tensor<24x24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<24x24xf32>
    %365 = linalg.generic #loops2 ins(%transposed_432 : tensor<24x24xbf16>) outs(%262 : tensor<24x24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<24x24xf32>
    %366 = linalg.matmul ins(%364, %365 : tensor<24x24xf32>, tensor<24x24xf32>) outs(%263 : tensor<24x24xf32>) -> tensor<24x24xf32>
    %367 = linalg.generic #loops4 ins(%363 : tensor<24xf32>) outs(%262 : tensor<24x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<24x24xf32>
    %368 = linalg.generic #loops5 ins(%366, %367 : tensor<24x24xf32>, tensor<24x24xf32>) outs(%262 : tensor<24x24xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.addf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<24x24xf32>
    %369 = linalg.generic #loops2 ins(%368 : tensor<24x24xf32>) outs(%261 : tensor<24x24xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<24x24xbf16>
    %expanded_433 = tensor.expand_shape %369 [[0, 1], [2]] output_shape [1, 24, 24] : tensor<24x24xbf16> into tensor<1x24x24xbf16>
    %370 = linalg.generic #loops16 ins(%expanded_433, %311 : tensor<1x24x24xbf16>, tensor<1x24x24xbf16>) outs(%259 : tensor<1x24x24xbf16>) {
    ^bb0(%in: bf16, %in_635: bf16, %out: bf16):
      %1040 = arith.addf %in, %in_635 : bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x24x24xbf16>
    %371 = linalg.generic #loops13 ins(%370 : tensor<1x24x24xbf16>) outs(%236 : tensor<1x24x24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x24xf32>
    %372 = linalg.generic #loops13 ins(%371 : tensor<1x24x24xf32>) outs(%238 : tensor<1x24x24xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1040 = arith.extf %in : f32 to f64
      linalg.yield %1040 : f64
    } -> tensor<1x24x24xf64>
    %373 = linalg.generic #loops14 ins(%372 : tensor<1x24x24xf64>) outs(%241 : tensor<1x24x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.addf %in, %out : f64
      linalg.yield %1040 : f64
    } -> tensor<1x24x1xf64>
    %374 = linalg.generic #loops13 ins(%373 : tensor<1x24x1xf64>) outs(%240 : tensor<1x24x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.divf %in, %cst_173 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x24x1xf64>
    %375 = linalg.generic #loops15 ins(%372, %374 : tensor<1x24x24xf64>, tensor<1x24x1xf64>) outs(%238 : tensor<1x24x24xf64>) {
    ^bb0(%in: f64, %in_635: f64, %out: f64):
      %1040 = arith.subf %in, %in_635 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x24x24xf64>
    %376 = linalg.generic #loops16 ins(%375, %375 : tensor<1x24x24xf64>, tensor<1x24x24xf64>) outs(%238 : tensor<1x24x24xf64>) {
    ^bb0(%in: f64, %in_635: f64, %out: f64):
      %1040 = arith.mulf %in, %in_635 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x24x24xf64>
    %377 = linalg.generic #loops14 ins(%376 : tensor<1x24x24xf64>) outs(%241 : tensor<1x24x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.addf %in, %out : f64
      linalg.yield %1040 : f64
    } -> tensor<1x24x1xf64>
    %378 = linalg.generic #loops13 ins(%377 : tensor<1x24x1xf64>) outs(%240 : tensor<1x24x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.divf %in, %cst_173 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x24x1xf64>
    %379 = linalg.generic #loops13 ins(%378 : tensor<1x24x1xf64>) outs(%248 : tensor<1x24x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1040 = arith.truncf %in : f64 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x1xf32>
    %380 = linalg.generic #loops14 ins(%371 : tensor<1x24x24xf32>) outs(%250 : tensor<1x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x1xf32>
    %381 = linalg.generic #loops13 ins(%380 : tensor<1x24x1xf32>) outs(%248 : tensor<1x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.divf %in, %cst_174 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x1xf32>
    %382 = linalg.generic #loops13 ins(%379 : tensor<1x24x1xf32>) outs(%248 : tensor<1x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_162 : f64 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x24x1xf32>
    %383 = linalg.generic #loops13 ins(%382 : tensor<1x24x1xf32>) outs(%248 : tensor<1x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.rsqrt %in : f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x1xf32>
    %384 = linalg.generic #loops15 ins(%371, %381 : tensor<1x24x24xf32>, tensor<1x24x1xf32>) outs(%236 : tensor<1x24x24xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.subf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x24xf32>
    %385 = linalg.generic #loops15 ins(%384, %383 : tensor<1x24x24xf32>, tensor<1x24x1xf32>) outs(%236 : tensor<1x24x24xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.mulf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x24xf32>
    %386 = linalg.generic #loops17 ins(%385, %cst_116 : tensor<1x24x24xf32>, tensor<24xbf16>) outs(%236 : tensor<1x24x24xf32>) {
    ^bb0(%in: f32, %in_635: bf16, %out: f32):
      %1040 = arith.extf %in_635 : bf16 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x24x24xf32>
    %387 = linalg.generic #loops17 ins(%386, %cst_115 : tensor<1x24x24xf32>, tensor<24xbf16>) outs(%236 : tensor<1x24x24xf32>) {
    ^bb0(%in: f32, %in_635: bf16, %out: f32):
      %1040 = arith.extf %in_635 : bf16 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x24x24xf32>
    %388 = linalg.generic #loops13 ins(%387 : tensor<1x24x24xf32>) outs(%259 : tensor<1x24x24xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x24x24xbf16>
    %collapsed_434 = tensor.collapse_shape %388 [[0, 1], [2]] : tensor<1x24x24xbf16> into tensor<24x24xbf16>
    %389 = tensor.empty() : tensor<24x192xbf16>
    %transposed_435 = linalg.transpose ins(%cst_114 : tensor<192x24xbf16>) outs(%389 : tensor<24x192xbf16>) permutation = [1, 0] 
    %390 = tensor.empty() : tensor<192xf32>
    %391 = linalg.generic #loops1 ins(%cst_113 : tensor<192xbf16>) outs(%390 : tensor<192xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<192xf32>
    %392 = linalg.generic #loops2 ins(%collapsed_434 : tensor<24x24xbf16>) outs(%262 : tensor<24x24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<24x24xf32>
    %393 = tensor.empty() : tensor<24x192xf32>
    %394 = linalg.generic #loops2 ins(%transposed_435 : tensor<24x192xbf16>) outs(%393 : tensor<24x192xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<24x192xf32>
    %395 = linalg.fill ins(%cst : f32) outs(%393 : tensor<24x192xf32>) -> tensor<24x192xf32>
    %396 = linalg.matmul ins(%392, %394 : tensor<24x24xf32>, tensor<24x192xf32>) outs(%395 : tensor<24x192xf32>) -> tensor<24x192xf32>
    %397 = linalg.generic #loops4 ins(%391 : tensor<192xf32>) outs(%393 : tensor<24x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<24x192xf32>
    %398 = linalg.generic #loops5 ins(%396, %397 : tensor<24x192xf32>, tensor<24x192xf32>) outs(%393 : tensor<24x192xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.addf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<24x192xf32>
    %399 = linalg.generic #loops2 ins(%398 : tensor<24x192xf32>) outs(%389 : tensor<24x192xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<24x192xbf16>
    %expanded_436 = tensor.expand_shape %399 [[0, 1], [2]] output_shape [1, 24, 192] : tensor<24x192xbf16> into tensor<1x24x192xbf16>
    %extracted_slice_437 = tensor.extract_slice %expanded_436[0, 0, 0] [1, 24, 96] [1, 1, 1] : tensor<1x24x192xbf16> to tensor<1x24x96xbf16>
    %extracted_slice_438 = tensor.extract_slice %expanded_436[0, 0, 96] [1, 24, 96] [1, 1, 1] : tensor<1x24x192xbf16> to tensor<1x24x96xbf16>
    %400 = tensor.empty() : tensor<1x24x96xbf16>
    %401 = linalg.generic #loops13 ins(%extracted_slice_438 : tensor<1x24x96xbf16>) outs(%400 : tensor<1x24x96xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1040 = math.sqrt %cst_5 : bf16
      %1041 = arith.divf %in, %1040 : bf16
      %1042 = math.erf %1041 : bf16
      %1043 = arith.addf %1042, %cst_4 : bf16
      %1044 = arith.mulf %1043, %cst_6 : bf16
      %1045 = arith.mulf %in, %1044 : bf16
      linalg.yield %1045 : bf16
    } -> tensor<1x24x96xbf16>
    %402 = linalg.generic #loops16 ins(%extracted_slice_437, %401 : tensor<1x24x96xbf16>, tensor<1x24x96xbf16>) outs(%400 : tensor<1x24x96xbf16>) {
    ^bb0(%in: bf16, %in_635: bf16, %out: bf16):
      %1040 = arith.mulf %in, %in_635 : bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x24x96xbf16>
    %collapsed_439 = tensor.collapse_shape %402 [[0, 1], [2]] : tensor<1x24x96xbf16> into tensor<24x96xbf16>
    %403 = tensor.empty() : tensor<96x24xbf16>
    %transposed_440 = linalg.transpose ins(%cst_112 : tensor<24x96xbf16>) outs(%403 : tensor<96x24xbf16>) permutation = [1, 0] 
    %404 = linalg.generic #loops1 ins(%cst_111 : tensor<24xbf16>) outs(%158 : tensor<24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<24xf32>
    %405 = tensor.empty() : tensor<24x96xf32>
    %406 = linalg.generic #loops2 ins(%collapsed_439 : tensor<24x96xbf16>) outs(%405 : tensor<24x96xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<24x96xf32>
    %407 = tensor.empty() : tensor<96x24xf32>
    %408 = linalg.generic #loops2 ins(%transposed_440 : tensor<96x24xbf16>) outs(%407 : tensor<96x24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<96x24xf32>
    %409 = linalg.matmul ins(%406, %408 : tensor<24x96xf32>, tensor<96x24xf32>) outs(%263 : tensor<24x24xf32>) -> tensor<24x24xf32>
    %410 = linalg.generic #loops4 ins(%404 : tensor<24xf32>) outs(%262 : tensor<24x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<24x24xf32>
    %411 = linalg.generic #loops5 ins(%409, %410 : tensor<24x24xf32>, tensor<24x24xf32>) outs(%262 : tensor<24x24xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.addf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<24x24xf32>
    %412 = linalg.generic #loops2 ins(%411 : tensor<24x24xf32>) outs(%261 : tensor<24x24xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<24x24xbf16>
    %expanded_441 = tensor.expand_shape %412 [[0, 1], [2]] output_shape [1, 24, 24] : tensor<24x24xbf16> into tensor<1x24x24xbf16>
    %413 = linalg.generic #loops16 ins(%expanded_441, %370 : tensor<1x24x24xbf16>, tensor<1x24x24xbf16>) outs(%259 : tensor<1x24x24xbf16>) {
    ^bb0(%in: bf16, %in_635: bf16, %out: bf16):
      %1040 = arith.addf %in, %in_635 : bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x24x24xbf16>
    %expanded_442 = tensor.expand_shape %413 [[0], [1, 2], [3]] output_shape [1, 4, 6, 24] : tensor<1x24x24xbf16> into tensor<1x4x6x24xbf16>
    %transposed_443 = linalg.transpose ins(%expanded_442 : tensor<1x4x6x24xbf16>) outs(%161 : tensor<1x24x4x6xbf16>) permutation = [0, 3, 1, 2] 
    %414 = linalg.generic #loops1 ins(%cst_109 : tensor<24xbf16>) outs(%158 : tensor<24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<24xf32>
    %broadcasted_444 = linalg.broadcast ins(%414 : tensor<24xf32>) outs(%157 : tensor<1x24x4x6xf32>) dimensions = [0, 2, 3] 
    %415 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%transposed_443, %cst_110 : tensor<1x24x4x6xbf16>, tensor<24x24x1x1xbf16>) outs(%broadcasted_444 : tensor<1x24x4x6xf32>) -> tensor<1x24x4x6xf32>
    %416 = linalg.generic #loops6 ins(%415 : tensor<1x24x4x6xf32>) outs(%161 : tensor<1x24x4x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x24x4x6xbf16>
    %417 = linalg.generic #loops9 ins(%416, %209 : tensor<1x24x4x6xbf16>, tensor<1x24x4x6xbf16>) outs(%161 : tensor<1x24x4x6xbf16>) {
    ^bb0(%in: bf16, %in_635: bf16, %out: bf16):
      %1040 = arith.addf %in, %in_635 : bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x24x4x6xbf16>
    %418 = linalg.generic #loops6 ins(%417 : tensor<1x24x4x6xbf16>) outs(%157 : tensor<1x24x4x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x4x6xf32>
    %collapsed_445 = tensor.collapse_shape %418 [[0], [1], [2, 3]] : tensor<1x24x4x6xf32> into tensor<1x24x24xf32>
    %expanded_446 = tensor.expand_shape %collapsed_445 [[0], [1, 2], [3]] output_shape [1, 8, 3, 24] : tensor<1x24x24xf32> into tensor<1x8x3x24xf32>
    %419 = linalg.generic #loops6 ins(%expanded_446 : tensor<1x8x3x24xf32>) outs(%176 : tensor<1x8x3x24xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1040 = arith.extf %in : f32 to f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x3x24xf64>
    %420 = linalg.generic #loops7 ins(%419 : tensor<1x8x3x24xf64>) outs(%50 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.addf %in, %out : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %421 = linalg.generic #loops6 ins(%420 : tensor<1x8x1x1xf64>) outs(%49 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.divf %in, %cst_175 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %422 = linalg.generic #loops11 ins(%419, %421 : tensor<1x8x3x24xf64>, tensor<1x8x1x1xf64>) outs(%176 : tensor<1x8x3x24xf64>) {
    ^bb0(%in: f64, %in_635: f64, %out: f64):
      %1040 = arith.subf %in, %in_635 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x3x24xf64>
    %423 = linalg.generic #loops9 ins(%422, %422 : tensor<1x8x3x24xf64>, tensor<1x8x3x24xf64>) outs(%176 : tensor<1x8x3x24xf64>) {
    ^bb0(%in: f64, %in_635: f64, %out: f64):
      %1040 = arith.mulf %in, %in_635 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x3x24xf64>
    %424 = linalg.generic #loops7 ins(%423 : tensor<1x8x3x24xf64>) outs(%50 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.addf %in, %out : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %425 = linalg.generic #loops6 ins(%424 : tensor<1x8x1x1xf64>) outs(%49 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.divf %in, %cst_175 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %426 = linalg.generic #loops6 ins(%425 : tensor<1x8x1x1xf64>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1040 = arith.truncf %in : f64 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %427 = linalg.generic #loops7 ins(%expanded_446 : tensor<1x8x3x24xf32>) outs(%59 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %428 = linalg.generic #loops6 ins(%427 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.divf %in, %cst_176 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %429 = linalg.generic #loops6 ins(%426 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_162 : f64 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x8x1x1xf32>
    %430 = linalg.generic #loops6 ins(%429 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.rsqrt %in : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_447 = tensor.expand_shape %cst_108 [[0, 1, 2, 3]] output_shape [1, 8, 3, 1] : tensor<24xbf16> into tensor<1x8x3x1xbf16>
    %431 = linalg.generic #loops12 ins(%430, %expanded_447 : tensor<1x8x1x1xf32>, tensor<1x8x3x1xbf16>) outs(%189 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_635: bf16, %out: f32):
      %1040 = arith.extf %in_635 : bf16 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x8x3x1xf32>
    %432 = linalg.generic #loops6 ins(%428 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.negf %in : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %433 = linalg.generic #loops12 ins(%432, %431 : tensor<1x8x1x1xf32>, tensor<1x8x3x1xf32>) outs(%189 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.mulf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x3x1xf32>
    %expanded_448 = tensor.expand_shape %cst_107 [[0, 1, 2, 3]] output_shape [1, 8, 3, 1] : tensor<24xbf16> into tensor<1x8x3x1xbf16>
    %434 = linalg.generic #loops9 ins(%433, %expanded_448 : tensor<1x8x3x1xf32>, tensor<1x8x3x1xbf16>) outs(%189 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_635: bf16, %out: f32):
      %1040 = arith.extf %in_635 : bf16 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x8x3x1xf32>
    %435 = linalg.generic #loops10 ins(%cst_226, %cst_227, %cst_228, %cst_229 : tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>) outs(%167 : tensor<1x24xf32>) {
    ^bb0(%in: i64, %in_635: i64, %in_636: i64, %in_637: i64, %out: f32):
      %1040 = arith.cmpi slt, %in, %c0_i64 : i64
      %1041 = arith.addi %in, %c1_i64 : i64
      %1042 = arith.select %1040, %1041, %in : i64
      %1043 = arith.index_cast %1042 : i64 to index
      %1044 = arith.cmpi slt, %in_635, %c0_i64 : i64
      %1045 = arith.addi %in_635, %c8_i64 : i64
      %1046 = arith.select %1044, %1045, %in_635 : i64
      %1047 = arith.index_cast %1046 : i64 to index
      %1048 = arith.cmpi slt, %in_636, %c0_i64 : i64
      %1049 = arith.addi %in_636, %c3_i64 : i64
      %1050 = arith.select %1048, %1049, %in_636 : i64
      %1051 = arith.index_cast %1050 : i64 to index
      %1052 = arith.cmpi slt, %in_637, %c0_i64 : i64
      %1053 = arith.addi %in_637, %c1_i64 : i64
      %1054 = arith.select %1052, %1053, %in_637 : i64
      %1055 = arith.index_cast %1054 : i64 to index
      %extracted = tensor.extract %431[%1043, %1047, %1051, %1055] : tensor<1x8x3x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x24xf32>
    %436 = linalg.generic #loops10 ins(%cst_230, %cst_231, %cst_232, %cst_233 : tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>) outs(%167 : tensor<1x24xf32>) {
    ^bb0(%in: i64, %in_635: i64, %in_636: i64, %in_637: i64, %out: f32):
      %1040 = arith.cmpi slt, %in, %c0_i64 : i64
      %1041 = arith.addi %in, %c1_i64 : i64
      %1042 = arith.select %1040, %1041, %in : i64
      %1043 = arith.index_cast %1042 : i64 to index
      %1044 = arith.cmpi slt, %in_635, %c0_i64 : i64
      %1045 = arith.addi %in_635, %c8_i64 : i64
      %1046 = arith.select %1044, %1045, %in_635 : i64
      %1047 = arith.index_cast %1046 : i64 to index
      %1048 = arith.cmpi slt, %in_636, %c0_i64 : i64
      %1049 = arith.addi %in_636, %c3_i64 : i64
      %1050 = arith.select %1048, %1049, %in_636 : i64
      %1051 = arith.index_cast %1050 : i64 to index
      %1052 = arith.cmpi slt, %in_637, %c0_i64 : i64
      %1053 = arith.addi %in_637, %c1_i64 : i64
      %1054 = arith.select %1052, %1053, %in_637 : i64
      %1055 = arith.index_cast %1054 : i64 to index
      %extracted = tensor.extract %434[%1043, %1047, %1051, %1055] : tensor<1x8x3x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x24xf32>
    %expanded_449 = tensor.expand_shape %435 [[0], [1, 2, 3]] output_shape [1, 24, 1, 1] : tensor<1x24xf32> into tensor<1x24x1x1xf32>
    %expanded_450 = tensor.expand_shape %436 [[0], [1, 2, 3]] output_shape [1, 24, 1, 1] : tensor<1x24xf32> into tensor<1x24x1x1xf32>
    %437 = linalg.generic #loops11 ins(%418, %expanded_449 : tensor<1x24x4x6xf32>, tensor<1x24x1x1xf32>) outs(%157 : tensor<1x24x4x6xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.mulf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x4x6xf32>
    %438 = linalg.generic #loops11 ins(%437, %expanded_450 : tensor<1x24x4x6xf32>, tensor<1x24x1x1xf32>) outs(%157 : tensor<1x24x4x6xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.addf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x4x6xf32>
    %439 = linalg.generic #loops6 ins(%438 : tensor<1x24x4x6xf32>) outs(%161 : tensor<1x24x4x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x24x4x6xbf16>
    %440 = linalg.generic #loops6 ins(%439 : tensor<1x24x4x6xbf16>) outs(%157 : tensor<1x24x4x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x4x6xf32>
    %441 = linalg.generic #loops6 ins(%440 : tensor<1x24x4x6xf32>) outs(%157 : tensor<1x24x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.negf %in : f32
      %1041 = math.exp %1040 : f32
      %1042 = arith.addf %1041, %cst_0 : f32
      %1043 = arith.divf %cst_0, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<1x24x4x6xf32>
    %442 = linalg.generic #loops9 ins(%440, %441 : tensor<1x24x4x6xf32>, tensor<1x24x4x6xf32>) outs(%157 : tensor<1x24x4x6xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.mulf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x4x6xf32>
    %443 = linalg.generic #loops6 ins(%442 : tensor<1x24x4x6xf32>) outs(%161 : tensor<1x24x4x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x24x4x6xbf16>
    %padded_451 = tensor.pad %443 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index, %arg6: index):
      tensor.yield %cst_1 : bf16
    } : tensor<1x24x4x6xbf16> to tensor<1x24x6x8xbf16>
    %444 = linalg.generic #loops1 ins(%cst_105 : tensor<24xbf16>) outs(%158 : tensor<24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<24xf32>
    %broadcasted_452 = linalg.broadcast ins(%444 : tensor<24xf32>) outs(%157 : tensor<1x24x4x6xf32>) dimensions = [0, 2, 3] 
    %445 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_451, %cst_106 : tensor<1x24x6x8xbf16>, tensor<24x24x3x3xbf16>) outs(%broadcasted_452 : tensor<1x24x4x6xf32>) -> tensor<1x24x4x6xf32>
    %446 = linalg.generic #loops6 ins(%445 : tensor<1x24x4x6xf32>) outs(%161 : tensor<1x24x4x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x24x4x6xbf16>
    %transposed_453 = linalg.transpose ins(%cst_104 : tensor<24x32xbf16>) outs(%163 : tensor<32x24xbf16>) permutation = [1, 0] 
    %447 = linalg.generic #loops1 ins(%cst_103 : tensor<24xbf16>) outs(%158 : tensor<24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<24xf32>
    %448 = linalg.generic #loops2 ins(%transposed_453 : tensor<32x24xbf16>) outs(%165 : tensor<32x24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<32x24xf32>
    %449 = linalg.matmul ins(%86, %448 : tensor<1x32xf32>, tensor<32x24xf32>) outs(%168 : tensor<1x24xf32>) -> tensor<1x24xf32>
    %450 = linalg.generic #loops4 ins(%447 : tensor<24xf32>) outs(%167 : tensor<1x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x24xf32>
    %451 = linalg.generic #loops5 ins(%449, %450 : tensor<1x24xf32>, tensor<1x24xf32>) outs(%167 : tensor<1x24xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.addf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x24xf32>
    %452 = linalg.generic #loops2 ins(%451 : tensor<1x24xf32>) outs(%172 : tensor<1x24xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x24xbf16>
    %expanded_454 = tensor.expand_shape %452 [[0], [1, 2, 3]] output_shape [1, 24, 1, 1] : tensor<1x24xbf16> into tensor<1x24x1x1xbf16>
    %453 = linalg.generic #loops11 ins(%446, %expanded_454 : tensor<1x24x4x6xbf16>, tensor<1x24x1x1xbf16>) outs(%161 : tensor<1x24x4x6xbf16>) {
    ^bb0(%in: bf16, %in_635: bf16, %out: bf16):
      %1040 = arith.addf %in, %in_635 : bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x24x4x6xbf16>
    %454 = linalg.generic #loops6 ins(%453 : tensor<1x24x4x6xbf16>) outs(%157 : tensor<1x24x4x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x4x6xf32>
    %collapsed_455 = tensor.collapse_shape %454 [[0], [1], [2, 3]] : tensor<1x24x4x6xf32> into tensor<1x24x24xf32>
    %expanded_456 = tensor.expand_shape %collapsed_455 [[0], [1, 2], [3]] output_shape [1, 8, 3, 24] : tensor<1x24x24xf32> into tensor<1x8x3x24xf32>
    %455 = linalg.generic #loops6 ins(%expanded_456 : tensor<1x8x3x24xf32>) outs(%176 : tensor<1x8x3x24xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1040 = arith.extf %in : f32 to f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x3x24xf64>
    %456 = linalg.generic #loops7 ins(%455 : tensor<1x8x3x24xf64>) outs(%50 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.addf %in, %out : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %457 = linalg.generic #loops6 ins(%456 : tensor<1x8x1x1xf64>) outs(%49 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.divf %in, %cst_175 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %458 = linalg.generic #loops11 ins(%455, %457 : tensor<1x8x3x24xf64>, tensor<1x8x1x1xf64>) outs(%176 : tensor<1x8x3x24xf64>) {
    ^bb0(%in: f64, %in_635: f64, %out: f64):
      %1040 = arith.subf %in, %in_635 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x3x24xf64>
    %459 = linalg.generic #loops9 ins(%458, %458 : tensor<1x8x3x24xf64>, tensor<1x8x3x24xf64>) outs(%176 : tensor<1x8x3x24xf64>) {
    ^bb0(%in: f64, %in_635: f64, %out: f64):
      %1040 = arith.mulf %in, %in_635 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x3x24xf64>
    %460 = linalg.generic #loops7 ins(%459 : tensor<1x8x3x24xf64>) outs(%50 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.addf %in, %out : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %461 = linalg.generic #loops6 ins(%460 : tensor<1x8x1x1xf64>) outs(%49 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.divf %in, %cst_175 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %462 = linalg.generic #loops6 ins(%461 : tensor<1x8x1x1xf64>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1040 = arith.truncf %in : f64 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %463 = linalg.generic #loops7 ins(%expanded_456 : tensor<1x8x3x24xf32>) outs(%59 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %464 = linalg.generic #loops6 ins(%463 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.divf %in, %cst_176 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %465 = linalg.generic #loops6 ins(%462 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_162 : f64 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x8x1x1xf32>
    %466 = linalg.generic #loops6 ins(%465 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.rsqrt %in : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_457 = tensor.expand_shape %cst_102 [[0, 1, 2, 3]] output_shape [1, 8, 3, 1] : tensor<24xbf16> into tensor<1x8x3x1xbf16>
    %467 = linalg.generic #loops12 ins(%466, %expanded_457 : tensor<1x8x1x1xf32>, tensor<1x8x3x1xbf16>) outs(%189 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_635: bf16, %out: f32):
      %1040 = arith.extf %in_635 : bf16 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x8x3x1xf32>
    %468 = linalg.generic #loops6 ins(%464 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.negf %in : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %469 = linalg.generic #loops12 ins(%468, %467 : tensor<1x8x1x1xf32>, tensor<1x8x3x1xf32>) outs(%189 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.mulf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x3x1xf32>
    %expanded_458 = tensor.expand_shape %cst_101 [[0, 1, 2, 3]] output_shape [1, 8, 3, 1] : tensor<24xbf16> into tensor<1x8x3x1xbf16>
    %470 = linalg.generic #loops9 ins(%469, %expanded_458 : tensor<1x8x3x1xf32>, tensor<1x8x3x1xbf16>) outs(%189 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_635: bf16, %out: f32):
      %1040 = arith.extf %in_635 : bf16 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x8x3x1xf32>
    %471 = linalg.generic #loops10 ins(%cst_234, %cst_235, %cst_236, %cst_237 : tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>) outs(%167 : tensor<1x24xf32>) {
    ^bb0(%in: i64, %in_635: i64, %in_636: i64, %in_637: i64, %out: f32):
      %1040 = arith.cmpi slt, %in, %c0_i64 : i64
      %1041 = arith.addi %in, %c1_i64 : i64
      %1042 = arith.select %1040, %1041, %in : i64
      %1043 = arith.index_cast %1042 : i64 to index
      %1044 = arith.cmpi slt, %in_635, %c0_i64 : i64
      %1045 = arith.addi %in_635, %c8_i64 : i64
      %1046 = arith.select %1044, %1045, %in_635 : i64
      %1047 = arith.index_cast %1046 : i64 to index
      %1048 = arith.cmpi slt, %in_636, %c0_i64 : i64
      %1049 = arith.addi %in_636, %c3_i64 : i64
      %1050 = arith.select %1048, %1049, %in_636 : i64
      %1051 = arith.index_cast %1050 : i64 to index
      %1052 = arith.cmpi slt, %in_637, %c0_i64 : i64
      %1053 = arith.addi %in_637, %c1_i64 : i64
      %1054 = arith.select %1052, %1053, %in_637 : i64
      %1055 = arith.index_cast %1054 : i64 to index
      %extracted = tensor.extract %467[%1043, %1047, %1051, %1055] : tensor<1x8x3x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x24xf32>
    %472 = linalg.generic #loops10 ins(%cst_238, %cst_239, %cst_240, %cst_241 : tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>) outs(%167 : tensor<1x24xf32>) {
    ^bb0(%in: i64, %in_635: i64, %in_636: i64, %in_637: i64, %out: f32):
      %1040 = arith.cmpi slt, %in, %c0_i64 : i64
      %1041 = arith.addi %in, %c1_i64 : i64
      %1042 = arith.select %1040, %1041, %in : i64
      %1043 = arith.index_cast %1042 : i64 to index
      %1044 = arith.cmpi slt, %in_635, %c0_i64 : i64
      %1045 = arith.addi %in_635, %c8_i64 : i64
      %1046 = arith.select %1044, %1045, %in_635 : i64
      %1047 = arith.index_cast %1046 : i64 to index
      %1048 = arith.cmpi slt, %in_636, %c0_i64 : i64
      %1049 = arith.addi %in_636, %c3_i64 : i64
      %1050 = arith.select %1048, %1049, %in_636 : i64
      %1051 = arith.index_cast %1050 : i64 to index
      %1052 = arith.cmpi slt, %in_637, %c0_i64 : i64
      %1053 = arith.addi %in_637, %c1_i64 : i64
      %1054 = arith.select %1052, %1053, %in_637 : i64
      %1055 = arith.index_cast %1054 : i64 to index
      %extracted = tensor.extract %470[%1043, %1047, %1051, %1055] : tensor<1x8x3x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x24xf32>
    %expanded_459 = tensor.expand_shape %471 [[0], [1, 2, 3]] output_shape [1, 24, 1, 1] : tensor<1x24xf32> into tensor<1x24x1x1xf32>
    %expanded_460 = tensor.expand_shape %472 [[0], [1, 2, 3]] output_shape [1, 24, 1, 1] : tensor<1x24xf32> into tensor<1x24x1x1xf32>
    %473 = linalg.generic #loops11 ins(%454, %expanded_459 : tensor<1x24x4x6xf32>, tensor<1x24x1x1xf32>) outs(%157 : tensor<1x24x4x6xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.mulf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x4x6xf32>
    %474 = linalg.generic #loops11 ins(%473, %expanded_460 : tensor<1x24x4x6xf32>, tensor<1x24x1x1xf32>) outs(%157 : tensor<1x24x4x6xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.addf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x4x6xf32>
    %475 = linalg.generic #loops6 ins(%474 : tensor<1x24x4x6xf32>) outs(%161 : tensor<1x24x4x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x24x4x6xbf16>
    %476 = linalg.generic #loops6 ins(%475 : tensor<1x24x4x6xbf16>) outs(%157 : tensor<1x24x4x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x4x6xf32>
    %477 = linalg.generic #loops6 ins(%476 : tensor<1x24x4x6xf32>) outs(%157 : tensor<1x24x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.negf %in : f32
      %1041 = math.exp %1040 : f32
      %1042 = arith.addf %1041, %cst_0 : f32
      %1043 = arith.divf %cst_0, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<1x24x4x6xf32>
    %478 = linalg.generic #loops9 ins(%476, %477 : tensor<1x24x4x6xf32>, tensor<1x24x4x6xf32>) outs(%157 : tensor<1x24x4x6xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.mulf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x4x6xf32>
    %479 = linalg.generic #loops6 ins(%478 : tensor<1x24x4x6xf32>) outs(%161 : tensor<1x24x4x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x24x4x6xbf16>
    %padded_461 = tensor.pad %479 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index, %arg6: index):
      tensor.yield %cst_1 : bf16
    } : tensor<1x24x4x6xbf16> to tensor<1x24x6x8xbf16>
    %480 = linalg.generic #loops1 ins(%cst_99 : tensor<24xbf16>) outs(%158 : tensor<24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<24xf32>
    %broadcasted_462 = linalg.broadcast ins(%480 : tensor<24xf32>) outs(%157 : tensor<1x24x4x6xf32>) dimensions = [0, 2, 3] 
    %481 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_461, %cst_100 : tensor<1x24x6x8xbf16>, tensor<24x24x3x3xbf16>) outs(%broadcasted_462 : tensor<1x24x4x6xf32>) -> tensor<1x24x4x6xf32>
    %482 = linalg.generic #loops6 ins(%481 : tensor<1x24x4x6xf32>) outs(%161 : tensor<1x24x4x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x24x4x6xbf16>
    %483 = linalg.generic #loops9 ins(%417, %482 : tensor<1x24x4x6xbf16>, tensor<1x24x4x6xbf16>) outs(%161 : tensor<1x24x4x6xbf16>) {
    ^bb0(%in: bf16, %in_635: bf16, %out: bf16):
      %1040 = arith.addf %in, %in_635 : bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x24x4x6xbf16>
    %484 = linalg.generic #loops6 ins(%483 : tensor<1x24x4x6xbf16>) outs(%157 : tensor<1x24x4x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x4x6xf32>
    %collapsed_463 = tensor.collapse_shape %484 [[0], [1], [2, 3]] : tensor<1x24x4x6xf32> into tensor<1x24x24xf32>
    %expanded_464 = tensor.expand_shape %collapsed_463 [[0], [1, 2], [3]] output_shape [1, 8, 3, 24] : tensor<1x24x24xf32> into tensor<1x8x3x24xf32>
    %485 = linalg.generic #loops6 ins(%expanded_464 : tensor<1x8x3x24xf32>) outs(%176 : tensor<1x8x3x24xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1040 = arith.extf %in : f32 to f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x3x24xf64>
    %486 = linalg.generic #loops7 ins(%485 : tensor<1x8x3x24xf64>) outs(%50 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.addf %in, %out : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %487 = linalg.generic #loops6 ins(%486 : tensor<1x8x1x1xf64>) outs(%49 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.divf %in, %cst_175 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %488 = linalg.generic #loops11 ins(%485, %487 : tensor<1x8x3x24xf64>, tensor<1x8x1x1xf64>) outs(%176 : tensor<1x8x3x24xf64>) {
    ^bb0(%in: f64, %in_635: f64, %out: f64):
      %1040 = arith.subf %in, %in_635 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x3x24xf64>
    %489 = linalg.generic #loops9 ins(%488, %488 : tensor<1x8x3x24xf64>, tensor<1x8x3x24xf64>) outs(%176 : tensor<1x8x3x24xf64>) {
    ^bb0(%in: f64, %in_635: f64, %out: f64):
      %1040 = arith.mulf %in, %in_635 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x3x24xf64>
    %490 = linalg.generic #loops7 ins(%489 : tensor<1x8x3x24xf64>) outs(%50 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.addf %in, %out : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %491 = linalg.generic #loops6 ins(%490 : tensor<1x8x1x1xf64>) outs(%49 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.divf %in, %cst_175 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %492 = linalg.generic #loops6 ins(%491 : tensor<1x8x1x1xf64>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1040 = arith.truncf %in : f64 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %493 = linalg.generic #loops7 ins(%expanded_464 : tensor<1x8x3x24xf32>) outs(%59 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %494 = linalg.generic #loops6 ins(%493 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.divf %in, %cst_176 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %495 = linalg.generic #loops6 ins(%492 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_137 : f64 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x8x1x1xf32>
    %496 = linalg.generic #loops6 ins(%495 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.rsqrt %in : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_465 = tensor.expand_shape %cst_98 [[0, 1, 2, 3]] output_shape [1, 8, 3, 1] : tensor<24xbf16> into tensor<1x8x3x1xbf16>
    %497 = linalg.generic #loops12 ins(%496, %expanded_465 : tensor<1x8x1x1xf32>, tensor<1x8x3x1xbf16>) outs(%189 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_635: bf16, %out: f32):
      %1040 = arith.extf %in_635 : bf16 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x8x3x1xf32>
    %498 = linalg.generic #loops6 ins(%494 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.negf %in : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %499 = linalg.generic #loops12 ins(%498, %497 : tensor<1x8x1x1xf32>, tensor<1x8x3x1xf32>) outs(%189 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.mulf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x3x1xf32>
    %expanded_466 = tensor.expand_shape %cst_97 [[0, 1, 2, 3]] output_shape [1, 8, 3, 1] : tensor<24xbf16> into tensor<1x8x3x1xbf16>
    %500 = linalg.generic #loops9 ins(%499, %expanded_466 : tensor<1x8x3x1xf32>, tensor<1x8x3x1xbf16>) outs(%189 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_635: bf16, %out: f32):
      %1040 = arith.extf %in_635 : bf16 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x8x3x1xf32>
    %501 = linalg.generic #loops10 ins(%cst_242, %cst_243, %cst_244, %cst_245 : tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>) outs(%167 : tensor<1x24xf32>) {
    ^bb0(%in: i64, %in_635: i64, %in_636: i64, %in_637: i64, %out: f32):
      %1040 = arith.cmpi slt, %in, %c0_i64 : i64
      %1041 = arith.addi %in, %c1_i64 : i64
      %1042 = arith.select %1040, %1041, %in : i64
      %1043 = arith.index_cast %1042 : i64 to index
      %1044 = arith.cmpi slt, %in_635, %c0_i64 : i64
      %1045 = arith.addi %in_635, %c8_i64 : i64
      %1046 = arith.select %1044, %1045, %in_635 : i64
      %1047 = arith.index_cast %1046 : i64 to index
      %1048 = arith.cmpi slt, %in_636, %c0_i64 : i64
      %1049 = arith.addi %in_636, %c3_i64 : i64
      %1050 = arith.select %1048, %1049, %in_636 : i64
      %1051 = arith.index_cast %1050 : i64 to index
      %1052 = arith.cmpi slt, %in_637, %c0_i64 : i64
      %1053 = arith.addi %in_637, %c1_i64 : i64
      %1054 = arith.select %1052, %1053, %in_637 : i64
      %1055 = arith.index_cast %1054 : i64 to index
      %extracted = tensor.extract %497[%1043, %1047, %1051, %1055] : tensor<1x8x3x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x24xf32>
    %502 = linalg.generic #loops10 ins(%cst_246, %cst_247, %cst_248, %cst_249 : tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>) outs(%167 : tensor<1x24xf32>) {
    ^bb0(%in: i64, %in_635: i64, %in_636: i64, %in_637: i64, %out: f32):
      %1040 = arith.cmpi slt, %in, %c0_i64 : i64
      %1041 = arith.addi %in, %c1_i64 : i64
      %1042 = arith.select %1040, %1041, %in : i64
      %1043 = arith.index_cast %1042 : i64 to index
      %1044 = arith.cmpi slt, %in_635, %c0_i64 : i64
      %1045 = arith.addi %in_635, %c8_i64 : i64
      %1046 = arith.select %1044, %1045, %in_635 : i64
      %1047 = arith.index_cast %1046 : i64 to index
      %1048 = arith.cmpi slt, %in_636, %c0_i64 : i64
      %1049 = arith.addi %in_636, %c3_i64 : i64
      %1050 = arith.select %1048, %1049, %in_636 : i64
      %1051 = arith.index_cast %1050 : i64 to index
      %1052 = arith.cmpi slt, %in_637, %c0_i64 : i64
      %1053 = arith.addi %in_637, %c1_i64 : i64
      %1054 = arith.select %1052, %1053, %in_637 : i64
      %1055 = arith.index_cast %1054 : i64 to index
      %extracted = tensor.extract %500[%1043, %1047, %1051, %1055] : tensor<1x8x3x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x24xf32>
    %expanded_467 = tensor.expand_shape %501 [[0], [1, 2, 3]] output_shape [1, 24, 1, 1] : tensor<1x24xf32> into tensor<1x24x1x1xf32>
    %expanded_468 = tensor.expand_shape %502 [[0], [1, 2, 3]] output_shape [1, 24, 1, 1] : tensor<1x24xf32> into tensor<1x24x1x1xf32>
    %503 = linalg.generic #loops11 ins(%484, %expanded_467 : tensor<1x24x4x6xf32>, tensor<1x24x1x1xf32>) outs(%157 : tensor<1x24x4x6xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.mulf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x4x6xf32>
    %504 = linalg.generic #loops11 ins(%503, %expanded_468 : tensor<1x24x4x6xf32>, tensor<1x24x1x1xf32>) outs(%157 : tensor<1x24x4x6xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.addf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x4x6xf32>
    %505 = linalg.generic #loops6 ins(%504 : tensor<1x24x4x6xf32>) outs(%161 : tensor<1x24x4x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x24x4x6xbf16>
    %506 = linalg.generic #loops1 ins(%cst_95 : tensor<24xbf16>) outs(%158 : tensor<24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<24xf32>
    %broadcasted_469 = linalg.broadcast ins(%506 : tensor<24xf32>) outs(%157 : tensor<1x24x4x6xf32>) dimensions = [0, 2, 3] 
    %507 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%505, %cst_96 : tensor<1x24x4x6xbf16>, tensor<24x24x1x1xbf16>) outs(%broadcasted_469 : tensor<1x24x4x6xf32>) -> tensor<1x24x4x6xf32>
    %508 = linalg.generic #loops6 ins(%507 : tensor<1x24x4x6xf32>) outs(%161 : tensor<1x24x4x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x24x4x6xbf16>
    %transposed_470 = linalg.transpose ins(%508 : tensor<1x24x4x6xbf16>) outs(%235 : tensor<1x4x6x24xbf16>) permutation = [0, 2, 3, 1] 
    %collapsed_471 = tensor.collapse_shape %transposed_470 [[0], [1, 2], [3]] : tensor<1x4x6x24xbf16> into tensor<1x24x24xbf16>
    %509 = linalg.generic #loops13 ins(%collapsed_471 : tensor<1x24x24xbf16>) outs(%236 : tensor<1x24x24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x24xf32>
    %510 = linalg.generic #loops13 ins(%509 : tensor<1x24x24xf32>) outs(%238 : tensor<1x24x24xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1040 = arith.extf %in : f32 to f64
      linalg.yield %1040 : f64
    } -> tensor<1x24x24xf64>
    %511 = linalg.generic #loops14 ins(%510 : tensor<1x24x24xf64>) outs(%241 : tensor<1x24x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.addf %in, %out : f64
      linalg.yield %1040 : f64
    } -> tensor<1x24x1xf64>
    %512 = linalg.generic #loops13 ins(%511 : tensor<1x24x1xf64>) outs(%240 : tensor<1x24x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.divf %in, %cst_173 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x24x1xf64>
    %513 = linalg.generic #loops15 ins(%510, %512 : tensor<1x24x24xf64>, tensor<1x24x1xf64>) outs(%238 : tensor<1x24x24xf64>) {
    ^bb0(%in: f64, %in_635: f64, %out: f64):
      %1040 = arith.subf %in, %in_635 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x24x24xf64>
    %514 = linalg.generic #loops16 ins(%513, %513 : tensor<1x24x24xf64>, tensor<1x24x24xf64>) outs(%238 : tensor<1x24x24xf64>) {
    ^bb0(%in: f64, %in_635: f64, %out: f64):
      %1040 = arith.mulf %in, %in_635 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x24x24xf64>
    %515 = linalg.generic #loops14 ins(%514 : tensor<1x24x24xf64>) outs(%241 : tensor<1x24x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.addf %in, %out : f64
      linalg.yield %1040 : f64
    } -> tensor<1x24x1xf64>
    %516 = linalg.generic #loops13 ins(%515 : tensor<1x24x1xf64>) outs(%240 : tensor<1x24x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.divf %in, %cst_173 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x24x1xf64>
    %517 = linalg.generic #loops13 ins(%516 : tensor<1x24x1xf64>) outs(%248 : tensor<1x24x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1040 = arith.truncf %in : f64 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x1xf32>
    %518 = linalg.generic #loops14 ins(%509 : tensor<1x24x24xf32>) outs(%250 : tensor<1x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x1xf32>
    %519 = linalg.generic #loops13 ins(%518 : tensor<1x24x1xf32>) outs(%248 : tensor<1x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.divf %in, %cst_174 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x1xf32>
    %520 = linalg.generic #loops13 ins(%517 : tensor<1x24x1xf32>) outs(%248 : tensor<1x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_162 : f64 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x24x1xf32>
    %521 = linalg.generic #loops13 ins(%520 : tensor<1x24x1xf32>) outs(%248 : tensor<1x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.rsqrt %in : f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x1xf32>
    %522 = linalg.generic #loops15 ins(%509, %519 : tensor<1x24x24xf32>, tensor<1x24x1xf32>) outs(%236 : tensor<1x24x24xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.subf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x24xf32>
    %523 = linalg.generic #loops15 ins(%522, %521 : tensor<1x24x24xf32>, tensor<1x24x1xf32>) outs(%236 : tensor<1x24x24xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.mulf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x24xf32>
    %524 = linalg.generic #loops17 ins(%523, %cst_94 : tensor<1x24x24xf32>, tensor<24xbf16>) outs(%236 : tensor<1x24x24xf32>) {
    ^bb0(%in: f32, %in_635: bf16, %out: f32):
      %1040 = arith.extf %in_635 : bf16 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x24x24xf32>
    %525 = linalg.generic #loops17 ins(%524, %cst_93 : tensor<1x24x24xf32>, tensor<24xbf16>) outs(%236 : tensor<1x24x24xf32>) {
    ^bb0(%in: f32, %in_635: bf16, %out: f32):
      %1040 = arith.extf %in_635 : bf16 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x24x24xf32>
    %526 = linalg.generic #loops13 ins(%525 : tensor<1x24x24xf32>) outs(%259 : tensor<1x24x24xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x24x24xbf16>
    %transposed_472 = linalg.transpose ins(%cst_92 : tensor<24x24xbf16>) outs(%261 : tensor<24x24xbf16>) permutation = [1, 0] 
    %collapsed_473 = tensor.collapse_shape %526 [[0, 1], [2]] : tensor<1x24x24xbf16> into tensor<24x24xbf16>
    %527 = linalg.matmul ins(%collapsed_473, %transposed_472 : tensor<24x24xbf16>, tensor<24x24xbf16>) outs(%263 : tensor<24x24xf32>) -> tensor<24x24xf32>
    %528 = linalg.generic #loops2 ins(%527 : tensor<24x24xf32>) outs(%261 : tensor<24x24xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<24x24xbf16>
    %transposed_474 = linalg.transpose ins(%cst_91 : tensor<24x24xbf16>) outs(%261 : tensor<24x24xbf16>) permutation = [1, 0] 
    %529 = linalg.matmul ins(%collapsed_473, %transposed_474 : tensor<24x24xbf16>, tensor<24x24xbf16>) outs(%263 : tensor<24x24xf32>) -> tensor<24x24xf32>
    %530 = linalg.generic #loops2 ins(%529 : tensor<24x24xf32>) outs(%261 : tensor<24x24xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<24x24xbf16>
    %transposed_475 = linalg.transpose ins(%cst_90 : tensor<24x24xbf16>) outs(%261 : tensor<24x24xbf16>) permutation = [1, 0] 
    %531 = linalg.matmul ins(%collapsed_473, %transposed_475 : tensor<24x24xbf16>, tensor<24x24xbf16>) outs(%263 : tensor<24x24xf32>) -> tensor<24x24xf32>
    %532 = linalg.generic #loops2 ins(%531 : tensor<24x24xf32>) outs(%261 : tensor<24x24xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<24x24xbf16>
    %expanded_476 = tensor.expand_shape %528 [[0, 1], [2, 3]] output_shape [1, 24, 2, 12] : tensor<24x24xbf16> into tensor<1x24x2x12xbf16>
    %transposed_477 = linalg.transpose ins(%expanded_476 : tensor<1x24x2x12xbf16>) outs(%270 : tensor<1x2x24x12xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_478 = tensor.expand_shape %530 [[0, 1], [2, 3]] output_shape [1, 24, 2, 12] : tensor<24x24xbf16> into tensor<1x24x2x12xbf16>
    %transposed_479 = linalg.transpose ins(%expanded_478 : tensor<1x24x2x12xbf16>) outs(%270 : tensor<1x2x24x12xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_480 = tensor.expand_shape %532 [[0, 1], [2, 3]] output_shape [1, 24, 2, 12] : tensor<24x24xbf16> into tensor<1x24x2x12xbf16>
    %transposed_481 = linalg.transpose ins(%expanded_480 : tensor<1x24x2x12xbf16>) outs(%270 : tensor<1x2x24x12xbf16>) permutation = [0, 2, 1, 3] 
    %533 = linalg.generic #loops6 ins(%transposed_477 : tensor<1x2x24x12xbf16>) outs(%271 : tensor<1x2x24x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x2x24x12xf32>
    %534 = linalg.generic #loops6 ins(%transposed_479 : tensor<1x2x24x12xbf16>) outs(%271 : tensor<1x2x24x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x2x24x12xf32>
    %535 = linalg.generic #loops6 ins(%transposed_481 : tensor<1x2x24x12xbf16>) outs(%271 : tensor<1x2x24x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x2x24x12xf32>
    %536 = linalg.generic #loops6 ins(%533 : tensor<1x2x24x12xf32>) outs(%271 : tensor<1x2x24x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_127 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x2x24x12xf32>
    %transposed_482 = linalg.transpose ins(%534 : tensor<1x2x24x12xf32>) outs(%276 : tensor<1x2x12x24xf32>) permutation = [0, 1, 3, 2] 
    %537 = linalg.generic #loops6 ins(%transposed_482 : tensor<1x2x12x24xf32>) outs(%276 : tensor<1x2x12x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_127 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x2x12x24xf32>
    %collapsed_483 = tensor.collapse_shape %536 [[0, 1], [2], [3]] : tensor<1x2x24x12xf32> into tensor<2x24x12xf32>
    %collapsed_484 = tensor.collapse_shape %537 [[0, 1], [2], [3]] : tensor<1x2x12x24xf32> into tensor<2x12x24xf32>
    %538 = linalg.batch_matmul ins(%collapsed_483, %collapsed_484 : tensor<2x24x12xf32>, tensor<2x12x24xf32>) outs(%279 : tensor<2x24x24xf32>) -> tensor<2x24x24xf32>
    %expanded_485 = tensor.expand_shape %538 [[0, 1], [2], [3]] output_shape [1, 2, 24, 24] : tensor<2x24x24xf32> into tensor<1x2x24x24xf32>
    %539:2 = linalg.generic #loops18 ins(%expanded_485 : tensor<1x2x24x24xf32>) outs(%284, %282 : tensor<1x2x24xf32>, tensor<1x2x24xi64>) {
    ^bb0(%in: f32, %out: f32, %out_635: i64):
      %1040 = linalg.index 3 : index
      %1041 = arith.index_cast %1040 : index to i64
      %1042 = arith.maximumf %in, %out : f32
      %1043 = arith.cmpf ogt, %in, %out : f32
      %1044 = arith.select %1043, %1041, %out_635 : i64
      linalg.yield %1042, %1044 : f32, i64
    } -> (tensor<1x2x24xf32>, tensor<1x2x24xi64>)
    %expanded_486 = tensor.expand_shape %539#0 [[0], [1], [2, 3]] output_shape [1, 2, 24, 1] : tensor<1x2x24xf32> into tensor<1x2x24x1xf32>
    %540 = linalg.generic #loops8 ins(%expanded_485, %expanded_486 : tensor<1x2x24x24xf32>, tensor<1x2x24x1xf32>) outs(%286 : tensor<1x2x24x24xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.subf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x2x24x24xf32>
    %541 = linalg.generic #loops6 ins(%540 : tensor<1x2x24x24xf32>) outs(%286 : tensor<1x2x24x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.exp %in : f32
      linalg.yield %1040 : f32
    } -> tensor<1x2x24x24xf32>
    %542 = linalg.generic #loops19 ins(%541 : tensor<1x2x24x24xf32>) outs(%290 : tensor<1x2x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<1x2x24x1xf32>
    %543 = linalg.generic #loops8 ins(%541, %542 : tensor<1x2x24x24xf32>, tensor<1x2x24x1xf32>) outs(%286 : tensor<1x2x24x24xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.divf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x2x24x24xf32>
    %544 = linalg.generic #loops6 ins(%expanded_485 : tensor<1x2x24x24xf32>) outs(%293 : tensor<1x2x24x24xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1040 = arith.extf %in : f32 to f64
      %1041 = arith.cmpf oeq, %1040, %cst_126 : f64
      linalg.yield %1041 : i1
    } -> tensor<1x2x24x24xi1>
    %545 = linalg.generic #loops19 ins(%544 : tensor<1x2x24x24xi1>) outs(%296 : tensor<1x2x24x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1040 = arith.andi %in, %out : i1
      linalg.yield %1040 : i1
    } -> tensor<1x2x24x1xi1>
    %546 = linalg.generic #loops20 ins(%545, %cst_8, %543 : tensor<1x2x24x1xi1>, tensor<1x2x24x24xf32>, tensor<1x2x24x24xf32>) outs(%286 : tensor<1x2x24x24xf32>) {
    ^bb0(%in: i1, %in_635: f32, %in_636: f32, %out: f32):
      %1040 = arith.select %in, %in_635, %in_636 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x2x24x24xf32>
    %collapsed_487 = tensor.collapse_shape %546 [[0, 1], [2], [3]] : tensor<1x2x24x24xf32> into tensor<2x24x24xf32>
    %collapsed_488 = tensor.collapse_shape %535 [[0, 1], [2], [3]] : tensor<1x2x24x12xf32> into tensor<2x24x12xf32>
    %547 = linalg.batch_matmul ins(%collapsed_487, %collapsed_488 : tensor<2x24x24xf32>, tensor<2x24x12xf32>) outs(%300 : tensor<2x24x12xf32>) -> tensor<2x24x12xf32>
    %expanded_489 = tensor.expand_shape %547 [[0, 1], [2], [3]] output_shape [1, 2, 24, 12] : tensor<2x24x12xf32> into tensor<1x2x24x12xf32>
    %548 = linalg.generic #loops6 ins(%expanded_489 : tensor<1x2x24x12xf32>) outs(%270 : tensor<1x2x24x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x2x24x12xbf16>
    %transposed_490 = linalg.transpose ins(%548 : tensor<1x2x24x12xbf16>) outs(%303 : tensor<1x24x2x12xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_491 = tensor.collapse_shape %transposed_490 [[0, 1], [2, 3]] : tensor<1x24x2x12xbf16> into tensor<24x24xbf16>
    %transposed_492 = linalg.transpose ins(%cst_89 : tensor<24x24xbf16>) outs(%261 : tensor<24x24xbf16>) permutation = [1, 0] 
    %549 = linalg.generic #loops1 ins(%cst_88 : tensor<24xbf16>) outs(%158 : tensor<24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<24xf32>
    %550 = linalg.generic #loops2 ins(%collapsed_491 : tensor<24x24xbf16>) outs(%262 : tensor<24x24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<24x24xf32>
    %551 = linalg.generic #loops2 ins(%transposed_492 : tensor<24x24xbf16>) outs(%262 : tensor<24x24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<24x24xf32>
    %552 = linalg.matmul ins(%550, %551 : tensor<24x24xf32>, tensor<24x24xf32>) outs(%263 : tensor<24x24xf32>) -> tensor<24x24xf32>
    %553 = linalg.generic #loops4 ins(%549 : tensor<24xf32>) outs(%262 : tensor<24x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<24x24xf32>
    %554 = linalg.generic #loops5 ins(%552, %553 : tensor<24x24xf32>, tensor<24x24xf32>) outs(%262 : tensor<24x24xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.addf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<24x24xf32>
    %555 = linalg.generic #loops2 ins(%554 : tensor<24x24xf32>) outs(%261 : tensor<24x24xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<24x24xbf16>
    %expanded_493 = tensor.expand_shape %555 [[0, 1], [2]] output_shape [1, 24, 24] : tensor<24x24xbf16> into tensor<1x24x24xbf16>
    %556 = linalg.generic #loops16 ins(%expanded_493, %collapsed_471 : tensor<1x24x24xbf16>, tensor<1x24x24xbf16>) outs(%259 : tensor<1x24x24xbf16>) {
    ^bb0(%in: bf16, %in_635: bf16, %out: bf16):
      %1040 = arith.addf %in, %in_635 : bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x24x24xbf16>
    %557 = linalg.generic #loops13 ins(%556 : tensor<1x24x24xbf16>) outs(%236 : tensor<1x24x24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x24xf32>
    %558 = linalg.generic #loops13 ins(%557 : tensor<1x24x24xf32>) outs(%238 : tensor<1x24x24xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1040 = arith.extf %in : f32 to f64
      linalg.yield %1040 : f64
    } -> tensor<1x24x24xf64>
    %559 = linalg.generic #loops14 ins(%558 : tensor<1x24x24xf64>) outs(%241 : tensor<1x24x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.addf %in, %out : f64
      linalg.yield %1040 : f64
    } -> tensor<1x24x1xf64>
    %560 = linalg.generic #loops13 ins(%559 : tensor<1x24x1xf64>) outs(%240 : tensor<1x24x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.divf %in, %cst_173 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x24x1xf64>
    %561 = linalg.generic #loops15 ins(%558, %560 : tensor<1x24x24xf64>, tensor<1x24x1xf64>) outs(%238 : tensor<1x24x24xf64>) {
    ^bb0(%in: f64, %in_635: f64, %out: f64):
      %1040 = arith.subf %in, %in_635 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x24x24xf64>
    %562 = linalg.generic #loops16 ins(%561, %561 : tensor<1x24x24xf64>, tensor<1x24x24xf64>) outs(%238 : tensor<1x24x24xf64>) {
    ^bb0(%in: f64, %in_635: f64, %out: f64):
      %1040 = arith.mulf %in, %in_635 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x24x24xf64>
    %563 = linalg.generic #loops14 ins(%562 : tensor<1x24x24xf64>) outs(%241 : tensor<1x24x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.addf %in, %out : f64
      linalg.yield %1040 : f64
    } -> tensor<1x24x1xf64>
    %564 = linalg.generic #loops13 ins(%563 : tensor<1x24x1xf64>) outs(%240 : tensor<1x24x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.divf %in, %cst_173 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x24x1xf64>
    %565 = linalg.generic #loops13 ins(%564 : tensor<1x24x1xf64>) outs(%248 : tensor<1x24x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1040 = arith.truncf %in : f64 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x1xf32>
    %566 = linalg.generic #loops14 ins(%557 : tensor<1x24x24xf32>) outs(%250 : tensor<1x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x1xf32>
    %567 = linalg.generic #loops13 ins(%566 : tensor<1x24x1xf32>) outs(%248 : tensor<1x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.divf %in, %cst_174 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x1xf32>
    %568 = linalg.generic #loops13 ins(%565 : tensor<1x24x1xf32>) outs(%248 : tensor<1x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_162 : f64 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x24x1xf32>
    %569 = linalg.generic #loops13 ins(%568 : tensor<1x24x1xf32>) outs(%248 : tensor<1x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.rsqrt %in : f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x1xf32>
    %570 = linalg.generic #loops15 ins(%557, %567 : tensor<1x24x24xf32>, tensor<1x24x1xf32>) outs(%236 : tensor<1x24x24xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.subf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x24xf32>
    %571 = linalg.generic #loops15 ins(%570, %569 : tensor<1x24x24xf32>, tensor<1x24x1xf32>) outs(%236 : tensor<1x24x24xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.mulf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x24xf32>
    %572 = linalg.generic #loops17 ins(%571, %cst_87 : tensor<1x24x24xf32>, tensor<24xbf16>) outs(%236 : tensor<1x24x24xf32>) {
    ^bb0(%in: f32, %in_635: bf16, %out: f32):
      %1040 = arith.extf %in_635 : bf16 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x24x24xf32>
    %573 = linalg.generic #loops17 ins(%572, %cst_86 : tensor<1x24x24xf32>, tensor<24xbf16>) outs(%236 : tensor<1x24x24xf32>) {
    ^bb0(%in: f32, %in_635: bf16, %out: f32):
      %1040 = arith.extf %in_635 : bf16 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x24x24xf32>
    %574 = linalg.generic #loops13 ins(%573 : tensor<1x24x24xf32>) outs(%259 : tensor<1x24x24xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x24x24xbf16>
    %transposed_494 = linalg.transpose ins(%cst_85 : tensor<24x24xbf16>) outs(%261 : tensor<24x24xbf16>) permutation = [1, 0] 
    %collapsed_495 = tensor.collapse_shape %574 [[0, 1], [2]] : tensor<1x24x24xbf16> into tensor<24x24xbf16>
    %575 = linalg.matmul ins(%collapsed_495, %transposed_494 : tensor<24x24xbf16>, tensor<24x24xbf16>) outs(%263 : tensor<24x24xf32>) -> tensor<24x24xf32>
    %576 = linalg.generic #loops2 ins(%575 : tensor<24x24xf32>) outs(%261 : tensor<24x24xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<24x24xbf16>
    %transposed_496 = linalg.transpose ins(%cst_84 : tensor<24x80xbf16>) outs(%332 : tensor<80x24xbf16>) permutation = [1, 0] 
    %577 = linalg.matmul ins(%collapsed_414, %transposed_496 : tensor<19x80xbf16>, tensor<80x24xbf16>) outs(%334 : tensor<19x24xf32>) -> tensor<19x24xf32>
    %578 = linalg.generic #loops2 ins(%577 : tensor<19x24xf32>) outs(%336 : tensor<19x24xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<19x24xbf16>
    %transposed_497 = linalg.transpose ins(%cst_83 : tensor<24x80xbf16>) outs(%332 : tensor<80x24xbf16>) permutation = [1, 0] 
    %579 = linalg.matmul ins(%collapsed_414, %transposed_497 : tensor<19x80xbf16>, tensor<80x24xbf16>) outs(%334 : tensor<19x24xf32>) -> tensor<19x24xf32>
    %580 = linalg.generic #loops2 ins(%579 : tensor<19x24xf32>) outs(%336 : tensor<19x24xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<19x24xbf16>
    %expanded_498 = tensor.expand_shape %576 [[0, 1], [2, 3]] output_shape [1, 24, 2, 12] : tensor<24x24xbf16> into tensor<1x24x2x12xbf16>
    %transposed_499 = linalg.transpose ins(%expanded_498 : tensor<1x24x2x12xbf16>) outs(%270 : tensor<1x2x24x12xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_500 = tensor.expand_shape %578 [[0, 1], [2, 3]] output_shape [1, 19, 2, 12] : tensor<19x24xbf16> into tensor<1x19x2x12xbf16>
    %transposed_501 = linalg.transpose ins(%expanded_500 : tensor<1x19x2x12xbf16>) outs(%340 : tensor<1x2x19x12xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_502 = tensor.expand_shape %580 [[0, 1], [2, 3]] output_shape [1, 19, 2, 12] : tensor<19x24xbf16> into tensor<1x19x2x12xbf16>
    %transposed_503 = linalg.transpose ins(%expanded_502 : tensor<1x19x2x12xbf16>) outs(%340 : tensor<1x2x19x12xbf16>) permutation = [0, 2, 1, 3] 
    %581 = linalg.generic #loops6 ins(%transposed_499 : tensor<1x2x24x12xbf16>) outs(%271 : tensor<1x2x24x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x2x24x12xf32>
    %582 = linalg.generic #loops6 ins(%transposed_501 : tensor<1x2x19x12xbf16>) outs(%342 : tensor<1x2x19x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x2x19x12xf32>
    %583 = linalg.generic #loops6 ins(%transposed_503 : tensor<1x2x19x12xbf16>) outs(%342 : tensor<1x2x19x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x2x19x12xf32>
    %584 = linalg.generic #loops6 ins(%581 : tensor<1x2x24x12xf32>) outs(%271 : tensor<1x2x24x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_127 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x2x24x12xf32>
    %transposed_504 = linalg.transpose ins(%582 : tensor<1x2x19x12xf32>) outs(%346 : tensor<1x2x12x19xf32>) permutation = [0, 1, 3, 2] 
    %585 = linalg.generic #loops6 ins(%transposed_504 : tensor<1x2x12x19xf32>) outs(%346 : tensor<1x2x12x19xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_127 : f64 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x2x12x19xf32>
    %collapsed_505 = tensor.collapse_shape %584 [[0, 1], [2], [3]] : tensor<1x2x24x12xf32> into tensor<2x24x12xf32>
    %collapsed_506 = tensor.collapse_shape %585 [[0, 1], [2], [3]] : tensor<1x2x12x19xf32> into tensor<2x12x19xf32>
    %586 = linalg.batch_matmul ins(%collapsed_505, %collapsed_506 : tensor<2x24x12xf32>, tensor<2x12x19xf32>) outs(%349 : tensor<2x24x19xf32>) -> tensor<2x24x19xf32>
    %expanded_507 = tensor.expand_shape %586 [[0, 1], [2], [3]] output_shape [1, 2, 24, 19] : tensor<2x24x19xf32> into tensor<1x2x24x19xf32>
    %587:2 = linalg.generic #loops18 ins(%expanded_507 : tensor<1x2x24x19xf32>) outs(%284, %282 : tensor<1x2x24xf32>, tensor<1x2x24xi64>) {
    ^bb0(%in: f32, %out: f32, %out_635: i64):
      %1040 = linalg.index 3 : index
      %1041 = arith.index_cast %1040 : index to i64
      %1042 = arith.maximumf %in, %out : f32
      %1043 = arith.cmpf ogt, %in, %out : f32
      %1044 = arith.select %1043, %1041, %out_635 : i64
      linalg.yield %1042, %1044 : f32, i64
    } -> (tensor<1x2x24xf32>, tensor<1x2x24xi64>)
    %expanded_508 = tensor.expand_shape %587#0 [[0], [1], [2, 3]] output_shape [1, 2, 24, 1] : tensor<1x2x24xf32> into tensor<1x2x24x1xf32>
    %588 = linalg.generic #loops8 ins(%expanded_507, %expanded_508 : tensor<1x2x24x19xf32>, tensor<1x2x24x1xf32>) outs(%352 : tensor<1x2x24x19xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.subf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x2x24x19xf32>
    %589 = linalg.generic #loops6 ins(%588 : tensor<1x2x24x19xf32>) outs(%352 : tensor<1x2x24x19xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.exp %in : f32
      linalg.yield %1040 : f32
    } -> tensor<1x2x24x19xf32>
    %590 = linalg.generic #loops19 ins(%589 : tensor<1x2x24x19xf32>) outs(%290 : tensor<1x2x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<1x2x24x1xf32>
    %591 = linalg.generic #loops8 ins(%589, %590 : tensor<1x2x24x19xf32>, tensor<1x2x24x1xf32>) outs(%352 : tensor<1x2x24x19xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.divf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x2x24x19xf32>
    %592 = linalg.generic #loops6 ins(%expanded_507 : tensor<1x2x24x19xf32>) outs(%357 : tensor<1x2x24x19xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1040 = arith.extf %in : f32 to f64
      %1041 = arith.cmpf oeq, %1040, %cst_126 : f64
      linalg.yield %1041 : i1
    } -> tensor<1x2x24x19xi1>
    %593 = linalg.generic #loops19 ins(%592 : tensor<1x2x24x19xi1>) outs(%296 : tensor<1x2x24x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1040 = arith.andi %in, %out : i1
      linalg.yield %1040 : i1
    } -> tensor<1x2x24x1xi1>
    %594 = linalg.generic #loops20 ins(%593, %cst_7, %591 : tensor<1x2x24x1xi1>, tensor<1x2x24x19xf32>, tensor<1x2x24x19xf32>) outs(%352 : tensor<1x2x24x19xf32>) {
    ^bb0(%in: i1, %in_635: f32, %in_636: f32, %out: f32):
      %1040 = arith.select %in, %in_635, %in_636 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x2x24x19xf32>
    %collapsed_509 = tensor.collapse_shape %594 [[0, 1], [2], [3]] : tensor<1x2x24x19xf32> into tensor<2x24x19xf32>
    %collapsed_510 = tensor.collapse_shape %583 [[0, 1], [2], [3]] : tensor<1x2x19x12xf32> into tensor<2x19x12xf32>
    %595 = linalg.batch_matmul ins(%collapsed_509, %collapsed_510 : tensor<2x24x19xf32>, tensor<2x19x12xf32>) outs(%300 : tensor<2x24x12xf32>) -> tensor<2x24x12xf32>
    %expanded_511 = tensor.expand_shape %595 [[0, 1], [2], [3]] output_shape [1, 2, 24, 12] : tensor<2x24x12xf32> into tensor<1x2x24x12xf32>
    %596 = linalg.generic #loops6 ins(%expanded_511 : tensor<1x2x24x12xf32>) outs(%270 : tensor<1x2x24x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x2x24x12xbf16>
    %transposed_512 = linalg.transpose ins(%596 : tensor<1x2x24x12xbf16>) outs(%303 : tensor<1x24x2x12xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_513 = tensor.collapse_shape %transposed_512 [[0, 1], [2, 3]] : tensor<1x24x2x12xbf16> into tensor<24x24xbf16>
    %transposed_514 = linalg.transpose ins(%cst_82 : tensor<24x24xbf16>) outs(%261 : tensor<24x24xbf16>) permutation = [1, 0] 
    %597 = linalg.generic #loops1 ins(%cst_81 : tensor<24xbf16>) outs(%158 : tensor<24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<24xf32>
    %598 = linalg.generic #loops2 ins(%collapsed_513 : tensor<24x24xbf16>) outs(%262 : tensor<24x24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<24x24xf32>
    %599 = linalg.generic #loops2 ins(%transposed_514 : tensor<24x24xbf16>) outs(%262 : tensor<24x24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<24x24xf32>
    %600 = linalg.matmul ins(%598, %599 : tensor<24x24xf32>, tensor<24x24xf32>) outs(%263 : tensor<24x24xf32>) -> tensor<24x24xf32>
    %601 = linalg.generic #loops4 ins(%597 : tensor<24xf32>) outs(%262 : tensor<24x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<24x24xf32>
    %602 = linalg.generic #loops5 ins(%600, %601 : tensor<24x24xf32>, tensor<24x24xf32>) outs(%262 : tensor<24x24xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.addf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<24x24xf32>
    %603 = linalg.generic #loops2 ins(%602 : tensor<24x24xf32>) outs(%261 : tensor<24x24xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<24x24xbf16>
    %expanded_515 = tensor.expand_shape %603 [[0, 1], [2]] output_shape [1, 24, 24] : tensor<24x24xbf16> into tensor<1x24x24xbf16>
    %604 = linalg.generic #loops16 ins(%expanded_515, %556 : tensor<1x24x24xbf16>, tensor<1x24x24xbf16>) outs(%259 : tensor<1x24x24xbf16>) {
    ^bb0(%in: bf16, %in_635: bf16, %out: bf16):
      %1040 = arith.addf %in, %in_635 : bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x24x24xbf16>
    %605 = linalg.generic #loops13 ins(%604 : tensor<1x24x24xbf16>) outs(%236 : tensor<1x24x24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x24xf32>
    %606 = linalg.generic #loops13 ins(%605 : tensor<1x24x24xf32>) outs(%238 : tensor<1x24x24xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1040 = arith.extf %in : f32 to f64
      linalg.yield %1040 : f64
    } -> tensor<1x24x24xf64>
    %607 = linalg.generic #loops14 ins(%606 : tensor<1x24x24xf64>) outs(%241 : tensor<1x24x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.addf %in, %out : f64
      linalg.yield %1040 : f64
    } -> tensor<1x24x1xf64>
    %608 = linalg.generic #loops13 ins(%607 : tensor<1x24x1xf64>) outs(%240 : tensor<1x24x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.divf %in, %cst_173 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x24x1xf64>
    %609 = linalg.generic #loops15 ins(%606, %608 : tensor<1x24x24xf64>, tensor<1x24x1xf64>) outs(%238 : tensor<1x24x24xf64>) {
    ^bb0(%in: f64, %in_635: f64, %out: f64):
      %1040 = arith.subf %in, %in_635 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x24x24xf64>
    %610 = linalg.generic #loops16 ins(%609, %609 : tensor<1x24x24xf64>, tensor<1x24x24xf64>) outs(%238 : tensor<1x24x24xf64>) {
    ^bb0(%in: f64, %in_635: f64, %out: f64):
      %1040 = arith.mulf %in, %in_635 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x24x24xf64>
    %611 = linalg.generic #loops14 ins(%610 : tensor<1x24x24xf64>) outs(%241 : tensor<1x24x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.addf %in, %out : f64
      linalg.yield %1040 : f64
    } -> tensor<1x24x1xf64>
    %612 = linalg.generic #loops13 ins(%611 : tensor<1x24x1xf64>) outs(%240 : tensor<1x24x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.divf %in, %cst_173 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x24x1xf64>
    %613 = linalg.generic #loops13 ins(%612 : tensor<1x24x1xf64>) outs(%248 : tensor<1x24x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1040 = arith.truncf %in : f64 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x1xf32>
    %614 = linalg.generic #loops14 ins(%605 : tensor<1x24x24xf32>) outs(%250 : tensor<1x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x1xf32>
    %615 = linalg.generic #loops13 ins(%614 : tensor<1x24x1xf32>) outs(%248 : tensor<1x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.divf %in, %cst_174 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x1xf32>
    %616 = linalg.generic #loops13 ins(%613 : tensor<1x24x1xf32>) outs(%248 : tensor<1x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_162 : f64 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x24x1xf32>
    %617 = linalg.generic #loops13 ins(%616 : tensor<1x24x1xf32>) outs(%248 : tensor<1x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.rsqrt %in : f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x1xf32>
    %618 = linalg.generic #loops15 ins(%605, %615 : tensor<1x24x24xf32>, tensor<1x24x1xf32>) outs(%236 : tensor<1x24x24xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.subf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x24xf32>
    %619 = linalg.generic #loops15 ins(%618, %617 : tensor<1x24x24xf32>, tensor<1x24x1xf32>) outs(%236 : tensor<1x24x24xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.mulf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x24xf32>
    %620 = linalg.generic #loops17 ins(%619, %cst_80 : tensor<1x24x24xf32>, tensor<24xbf16>) outs(%236 : tensor<1x24x24xf32>) {
    ^bb0(%in: f32, %in_635: bf16, %out: f32):
      %1040 = arith.extf %in_635 : bf16 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x24x24xf32>
    %621 = linalg.generic #loops17 ins(%620, %cst_79 : tensor<1x24x24xf32>, tensor<24xbf16>) outs(%236 : tensor<1x24x24xf32>) {
    ^bb0(%in: f32, %in_635: bf16, %out: f32):
      %1040 = arith.extf %in_635 : bf16 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x24x24xf32>
    %622 = linalg.generic #loops13 ins(%621 : tensor<1x24x24xf32>) outs(%259 : tensor<1x24x24xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x24x24xbf16>
    %collapsed_516 = tensor.collapse_shape %622 [[0, 1], [2]] : tensor<1x24x24xbf16> into tensor<24x24xbf16>
    %transposed_517 = linalg.transpose ins(%cst_78 : tensor<192x24xbf16>) outs(%389 : tensor<24x192xbf16>) permutation = [1, 0] 
    %623 = linalg.generic #loops1 ins(%cst_77 : tensor<192xbf16>) outs(%390 : tensor<192xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<192xf32>
    %624 = linalg.generic #loops2 ins(%collapsed_516 : tensor<24x24xbf16>) outs(%262 : tensor<24x24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<24x24xf32>
    %625 = linalg.generic #loops2 ins(%transposed_517 : tensor<24x192xbf16>) outs(%393 : tensor<24x192xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<24x192xf32>
    %626 = linalg.matmul ins(%624, %625 : tensor<24x24xf32>, tensor<24x192xf32>) outs(%395 : tensor<24x192xf32>) -> tensor<24x192xf32>
    %627 = linalg.generic #loops4 ins(%623 : tensor<192xf32>) outs(%393 : tensor<24x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<24x192xf32>
    %628 = linalg.generic #loops5 ins(%626, %627 : tensor<24x192xf32>, tensor<24x192xf32>) outs(%393 : tensor<24x192xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.addf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<24x192xf32>
    %629 = linalg.generic #loops2 ins(%628 : tensor<24x192xf32>) outs(%389 : tensor<24x192xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<24x192xbf16>
    %expanded_518 = tensor.expand_shape %629 [[0, 1], [2]] output_shape [1, 24, 192] : tensor<24x192xbf16> into tensor<1x24x192xbf16>
    %extracted_slice_519 = tensor.extract_slice %expanded_518[0, 0, 0] [1, 24, 96] [1, 1, 1] : tensor<1x24x192xbf16> to tensor<1x24x96xbf16>
    %extracted_slice_520 = tensor.extract_slice %expanded_518[0, 0, 96] [1, 24, 96] [1, 1, 1] : tensor<1x24x192xbf16> to tensor<1x24x96xbf16>
    %630 = linalg.generic #loops13 ins(%extracted_slice_520 : tensor<1x24x96xbf16>) outs(%400 : tensor<1x24x96xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1040 = math.sqrt %cst_5 : bf16
      %1041 = arith.divf %in, %1040 : bf16
      %1042 = math.erf %1041 : bf16
      %1043 = arith.addf %1042, %cst_4 : bf16
      %1044 = arith.mulf %1043, %cst_6 : bf16
      %1045 = arith.mulf %in, %1044 : bf16
      linalg.yield %1045 : bf16
    } -> tensor<1x24x96xbf16>
    %631 = linalg.generic #loops16 ins(%extracted_slice_519, %630 : tensor<1x24x96xbf16>, tensor<1x24x96xbf16>) outs(%400 : tensor<1x24x96xbf16>) {
    ^bb0(%in: bf16, %in_635: bf16, %out: bf16):
      %1040 = arith.mulf %in, %in_635 : bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x24x96xbf16>
    %collapsed_521 = tensor.collapse_shape %631 [[0, 1], [2]] : tensor<1x24x96xbf16> into tensor<24x96xbf16>
    %transposed_522 = linalg.transpose ins(%cst_76 : tensor<24x96xbf16>) outs(%403 : tensor<96x24xbf16>) permutation = [1, 0] 
    %632 = linalg.generic #loops1 ins(%cst_75 : tensor<24xbf16>) outs(%158 : tensor<24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<24xf32>
    %633 = linalg.generic #loops2 ins(%collapsed_521 : tensor<24x96xbf16>) outs(%405 : tensor<24x96xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<24x96xf32>
    %634 = linalg.generic #loops2 ins(%transposed_522 : tensor<96x24xbf16>) outs(%407 : tensor<96x24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<96x24xf32>
    %635 = linalg.matmul ins(%633, %634 : tensor<24x96xf32>, tensor<96x24xf32>) outs(%263 : tensor<24x24xf32>) -> tensor<24x24xf32>
    %636 = linalg.generic #loops4 ins(%632 : tensor<24xf32>) outs(%262 : tensor<24x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<24x24xf32>
    %637 = linalg.generic #loops5 ins(%635, %636 : tensor<24x24xf32>, tensor<24x24xf32>) outs(%262 : tensor<24x24xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.addf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<24x24xf32>
    %638 = linalg.generic #loops2 ins(%637 : tensor<24x24xf32>) outs(%261 : tensor<24x24xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<24x24xbf16>
    %expanded_523 = tensor.expand_shape %638 [[0, 1], [2]] output_shape [1, 24, 24] : tensor<24x24xbf16> into tensor<1x24x24xbf16>
    %639 = linalg.generic #loops16 ins(%expanded_523, %604 : tensor<1x24x24xbf16>, tensor<1x24x24xbf16>) outs(%259 : tensor<1x24x24xbf16>) {
    ^bb0(%in: bf16, %in_635: bf16, %out: bf16):
      %1040 = arith.addf %in, %in_635 : bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x24x24xbf16>
    %expanded_524 = tensor.expand_shape %639 [[0], [1, 2], [3]] output_shape [1, 4, 6, 24] : tensor<1x24x24xbf16> into tensor<1x4x6x24xbf16>
    %transposed_525 = linalg.transpose ins(%expanded_524 : tensor<1x4x6x24xbf16>) outs(%161 : tensor<1x24x4x6xbf16>) permutation = [0, 3, 1, 2] 
    %640 = linalg.generic #loops1 ins(%cst_73 : tensor<24xbf16>) outs(%158 : tensor<24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<24xf32>
    %broadcasted_526 = linalg.broadcast ins(%640 : tensor<24xf32>) outs(%157 : tensor<1x24x4x6xf32>) dimensions = [0, 2, 3] 
    %641 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%transposed_525, %cst_74 : tensor<1x24x4x6xbf16>, tensor<24x24x1x1xbf16>) outs(%broadcasted_526 : tensor<1x24x4x6xf32>) -> tensor<1x24x4x6xf32>
    %642 = linalg.generic #loops6 ins(%641 : tensor<1x24x4x6xf32>) outs(%161 : tensor<1x24x4x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x24x4x6xbf16>
    %643 = linalg.generic #loops9 ins(%642, %483 : tensor<1x24x4x6xbf16>, tensor<1x24x4x6xbf16>) outs(%161 : tensor<1x24x4x6xbf16>) {
    ^bb0(%in: bf16, %in_635: bf16, %out: bf16):
      %1040 = arith.addf %in, %in_635 : bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x24x4x6xbf16>
    %644 = linalg.generic #loops6 ins(%643 : tensor<1x24x4x6xbf16>) outs(%157 : tensor<1x24x4x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x4x6xf32>
    %collapsed_527 = tensor.collapse_shape %644 [[0], [1], [2, 3]] : tensor<1x24x4x6xf32> into tensor<1x24x24xf32>
    %expanded_528 = tensor.expand_shape %collapsed_527 [[0], [1, 2], [3]] output_shape [1, 8, 3, 24] : tensor<1x24x24xf32> into tensor<1x8x3x24xf32>
    %645 = linalg.generic #loops6 ins(%expanded_528 : tensor<1x8x3x24xf32>) outs(%176 : tensor<1x8x3x24xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1040 = arith.extf %in : f32 to f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x3x24xf64>
    %646 = linalg.generic #loops7 ins(%645 : tensor<1x8x3x24xf64>) outs(%50 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.addf %in, %out : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %647 = linalg.generic #loops6 ins(%646 : tensor<1x8x1x1xf64>) outs(%49 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.divf %in, %cst_175 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %648 = linalg.generic #loops11 ins(%645, %647 : tensor<1x8x3x24xf64>, tensor<1x8x1x1xf64>) outs(%176 : tensor<1x8x3x24xf64>) {
    ^bb0(%in: f64, %in_635: f64, %out: f64):
      %1040 = arith.subf %in, %in_635 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x3x24xf64>
    %649 = linalg.generic #loops9 ins(%648, %648 : tensor<1x8x3x24xf64>, tensor<1x8x3x24xf64>) outs(%176 : tensor<1x8x3x24xf64>) {
    ^bb0(%in: f64, %in_635: f64, %out: f64):
      %1040 = arith.mulf %in, %in_635 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x3x24xf64>
    %650 = linalg.generic #loops7 ins(%649 : tensor<1x8x3x24xf64>) outs(%50 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.addf %in, %out : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %651 = linalg.generic #loops6 ins(%650 : tensor<1x8x1x1xf64>) outs(%49 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.divf %in, %cst_175 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %652 = linalg.generic #loops6 ins(%651 : tensor<1x8x1x1xf64>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1040 = arith.truncf %in : f64 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %653 = linalg.generic #loops7 ins(%expanded_528 : tensor<1x8x3x24xf32>) outs(%59 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %654 = linalg.generic #loops6 ins(%653 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.divf %in, %cst_176 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %655 = linalg.generic #loops6 ins(%652 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_162 : f64 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x8x1x1xf32>
    %656 = linalg.generic #loops6 ins(%655 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.rsqrt %in : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_529 = tensor.expand_shape %cst_72 [[0, 1, 2, 3]] output_shape [1, 8, 3, 1] : tensor<24xbf16> into tensor<1x8x3x1xbf16>
    %657 = linalg.generic #loops12 ins(%656, %expanded_529 : tensor<1x8x1x1xf32>, tensor<1x8x3x1xbf16>) outs(%189 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_635: bf16, %out: f32):
      %1040 = arith.extf %in_635 : bf16 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x8x3x1xf32>
    %658 = linalg.generic #loops6 ins(%654 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.negf %in : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %659 = linalg.generic #loops12 ins(%658, %657 : tensor<1x8x1x1xf32>, tensor<1x8x3x1xf32>) outs(%189 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.mulf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x3x1xf32>
    %expanded_530 = tensor.expand_shape %cst_71 [[0, 1, 2, 3]] output_shape [1, 8, 3, 1] : tensor<24xbf16> into tensor<1x8x3x1xbf16>
    %660 = linalg.generic #loops9 ins(%659, %expanded_530 : tensor<1x8x3x1xf32>, tensor<1x8x3x1xbf16>) outs(%189 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_635: bf16, %out: f32):
      %1040 = arith.extf %in_635 : bf16 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x8x3x1xf32>
    %661 = linalg.generic #loops10 ins(%cst_250, %cst_251, %cst_252, %cst_253 : tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>) outs(%167 : tensor<1x24xf32>) {
    ^bb0(%in: i64, %in_635: i64, %in_636: i64, %in_637: i64, %out: f32):
      %1040 = arith.cmpi slt, %in, %c0_i64 : i64
      %1041 = arith.addi %in, %c1_i64 : i64
      %1042 = arith.select %1040, %1041, %in : i64
      %1043 = arith.index_cast %1042 : i64 to index
      %1044 = arith.cmpi slt, %in_635, %c0_i64 : i64
      %1045 = arith.addi %in_635, %c8_i64 : i64
      %1046 = arith.select %1044, %1045, %in_635 : i64
      %1047 = arith.index_cast %1046 : i64 to index
      %1048 = arith.cmpi slt, %in_636, %c0_i64 : i64
      %1049 = arith.addi %in_636, %c3_i64 : i64
      %1050 = arith.select %1048, %1049, %in_636 : i64
      %1051 = arith.index_cast %1050 : i64 to index
      %1052 = arith.cmpi slt, %in_637, %c0_i64 : i64
      %1053 = arith.addi %in_637, %c1_i64 : i64
      %1054 = arith.select %1052, %1053, %in_637 : i64
      %1055 = arith.index_cast %1054 : i64 to index
      %extracted = tensor.extract %657[%1043, %1047, %1051, %1055] : tensor<1x8x3x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x24xf32>
    %662 = linalg.generic #loops10 ins(%cst_254, %cst_255, %cst_256, %cst_257 : tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>) outs(%167 : tensor<1x24xf32>) {
    ^bb0(%in: i64, %in_635: i64, %in_636: i64, %in_637: i64, %out: f32):
      %1040 = arith.cmpi slt, %in, %c0_i64 : i64
      %1041 = arith.addi %in, %c1_i64 : i64
      %1042 = arith.select %1040, %1041, %in : i64
      %1043 = arith.index_cast %1042 : i64 to index
      %1044 = arith.cmpi slt, %in_635, %c0_i64 : i64
      %1045 = arith.addi %in_635, %c8_i64 : i64
      %1046 = arith.select %1044, %1045, %in_635 : i64
      %1047 = arith.index_cast %1046 : i64 to index
      %1048 = arith.cmpi slt, %in_636, %c0_i64 : i64
      %1049 = arith.addi %in_636, %c3_i64 : i64
      %1050 = arith.select %1048, %1049, %in_636 : i64
      %1051 = arith.index_cast %1050 : i64 to index
      %1052 = arith.cmpi slt, %in_637, %c0_i64 : i64
      %1053 = arith.addi %in_637, %c1_i64 : i64
      %1054 = arith.select %1052, %1053, %in_637 : i64
      %1055 = arith.index_cast %1054 : i64 to index
      %extracted = tensor.extract %660[%1043, %1047, %1051, %1055] : tensor<1x8x3x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x24xf32>
    %expanded_531 = tensor.expand_shape %661 [[0], [1, 2, 3]] output_shape [1, 24, 1, 1] : tensor<1x24xf32> into tensor<1x24x1x1xf32>
    %expanded_532 = tensor.expand_shape %662 [[0], [1, 2, 3]] output_shape [1, 24, 1, 1] : tensor<1x24xf32> into tensor<1x24x1x1xf32>
    %663 = linalg.generic #loops11 ins(%644, %expanded_531 : tensor<1x24x4x6xf32>, tensor<1x24x1x1xf32>) outs(%157 : tensor<1x24x4x6xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.mulf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x4x6xf32>
    %664 = linalg.generic #loops11 ins(%663, %expanded_532 : tensor<1x24x4x6xf32>, tensor<1x24x1x1xf32>) outs(%157 : tensor<1x24x4x6xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.addf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x4x6xf32>
    %665 = linalg.generic #loops6 ins(%664 : tensor<1x24x4x6xf32>) outs(%161 : tensor<1x24x4x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x24x4x6xbf16>
    %666 = linalg.generic #loops6 ins(%665 : tensor<1x24x4x6xbf16>) outs(%157 : tensor<1x24x4x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x4x6xf32>
    %667 = linalg.generic #loops6 ins(%666 : tensor<1x24x4x6xf32>) outs(%157 : tensor<1x24x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.negf %in : f32
      %1041 = math.exp %1040 : f32
      %1042 = arith.addf %1041, %cst_0 : f32
      %1043 = arith.divf %cst_0, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<1x24x4x6xf32>
    %668 = linalg.generic #loops9 ins(%666, %667 : tensor<1x24x4x6xf32>, tensor<1x24x4x6xf32>) outs(%157 : tensor<1x24x4x6xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.mulf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x4x6xf32>
    %669 = linalg.generic #loops6 ins(%668 : tensor<1x24x4x6xf32>) outs(%161 : tensor<1x24x4x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x24x4x6xbf16>
    %padded_533 = tensor.pad %669 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index, %arg6: index):
      tensor.yield %cst_1 : bf16
    } : tensor<1x24x4x6xbf16> to tensor<1x24x6x8xbf16>
    %670 = linalg.generic #loops1 ins(%cst_69 : tensor<24xbf16>) outs(%158 : tensor<24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<24xf32>
    %broadcasted_534 = linalg.broadcast ins(%670 : tensor<24xf32>) outs(%157 : tensor<1x24x4x6xf32>) dimensions = [0, 2, 3] 
    %671 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_533, %cst_70 : tensor<1x24x6x8xbf16>, tensor<24x24x3x3xbf16>) outs(%broadcasted_534 : tensor<1x24x4x6xf32>) -> tensor<1x24x4x6xf32>
    %672 = linalg.generic #loops6 ins(%671 : tensor<1x24x4x6xf32>) outs(%161 : tensor<1x24x4x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x24x4x6xbf16>
    %transposed_535 = linalg.transpose ins(%cst_68 : tensor<24x32xbf16>) outs(%163 : tensor<32x24xbf16>) permutation = [1, 0] 
    %673 = linalg.generic #loops1 ins(%cst_67 : tensor<24xbf16>) outs(%158 : tensor<24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<24xf32>
    %674 = linalg.generic #loops2 ins(%transposed_535 : tensor<32x24xbf16>) outs(%165 : tensor<32x24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<32x24xf32>
    %675 = linalg.matmul ins(%86, %674 : tensor<1x32xf32>, tensor<32x24xf32>) outs(%168 : tensor<1x24xf32>) -> tensor<1x24xf32>
    %676 = linalg.generic #loops4 ins(%673 : tensor<24xf32>) outs(%167 : tensor<1x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x24xf32>
    %677 = linalg.generic #loops5 ins(%675, %676 : tensor<1x24xf32>, tensor<1x24xf32>) outs(%167 : tensor<1x24xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.addf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x24xf32>
    %678 = linalg.generic #loops2 ins(%677 : tensor<1x24xf32>) outs(%172 : tensor<1x24xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x24xbf16>
    %expanded_536 = tensor.expand_shape %678 [[0], [1, 2, 3]] output_shape [1, 24, 1, 1] : tensor<1x24xbf16> into tensor<1x24x1x1xbf16>
    %679 = linalg.generic #loops11 ins(%672, %expanded_536 : tensor<1x24x4x6xbf16>, tensor<1x24x1x1xbf16>) outs(%161 : tensor<1x24x4x6xbf16>) {
    ^bb0(%in: bf16, %in_635: bf16, %out: bf16):
      %1040 = arith.addf %in, %in_635 : bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x24x4x6xbf16>
    %680 = linalg.generic #loops6 ins(%679 : tensor<1x24x4x6xbf16>) outs(%157 : tensor<1x24x4x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x4x6xf32>
    %collapsed_537 = tensor.collapse_shape %680 [[0], [1], [2, 3]] : tensor<1x24x4x6xf32> into tensor<1x24x24xf32>
    %expanded_538 = tensor.expand_shape %collapsed_537 [[0], [1, 2], [3]] output_shape [1, 8, 3, 24] : tensor<1x24x24xf32> into tensor<1x8x3x24xf32>
    %681 = linalg.generic #loops6 ins(%expanded_538 : tensor<1x8x3x24xf32>) outs(%176 : tensor<1x8x3x24xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1040 = arith.extf %in : f32 to f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x3x24xf64>
    %682 = linalg.generic #loops7 ins(%681 : tensor<1x8x3x24xf64>) outs(%50 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.addf %in, %out : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %683 = linalg.generic #loops6 ins(%682 : tensor<1x8x1x1xf64>) outs(%49 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.divf %in, %cst_175 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %684 = linalg.generic #loops11 ins(%681, %683 : tensor<1x8x3x24xf64>, tensor<1x8x1x1xf64>) outs(%176 : tensor<1x8x3x24xf64>) {
    ^bb0(%in: f64, %in_635: f64, %out: f64):
      %1040 = arith.subf %in, %in_635 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x3x24xf64>
    %685 = linalg.generic #loops9 ins(%684, %684 : tensor<1x8x3x24xf64>, tensor<1x8x3x24xf64>) outs(%176 : tensor<1x8x3x24xf64>) {
    ^bb0(%in: f64, %in_635: f64, %out: f64):
      %1040 = arith.mulf %in, %in_635 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x3x24xf64>
    %686 = linalg.generic #loops7 ins(%685 : tensor<1x8x3x24xf64>) outs(%50 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.addf %in, %out : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %687 = linalg.generic #loops6 ins(%686 : tensor<1x8x1x1xf64>) outs(%49 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.divf %in, %cst_175 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %688 = linalg.generic #loops6 ins(%687 : tensor<1x8x1x1xf64>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1040 = arith.truncf %in : f64 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %689 = linalg.generic #loops7 ins(%expanded_538 : tensor<1x8x3x24xf32>) outs(%59 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %690 = linalg.generic #loops6 ins(%689 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.divf %in, %cst_176 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %691 = linalg.generic #loops6 ins(%688 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_162 : f64 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x8x1x1xf32>
    %692 = linalg.generic #loops6 ins(%691 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.rsqrt %in : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_539 = tensor.expand_shape %cst_66 [[0, 1, 2, 3]] output_shape [1, 8, 3, 1] : tensor<24xbf16> into tensor<1x8x3x1xbf16>
    %693 = linalg.generic #loops12 ins(%692, %expanded_539 : tensor<1x8x1x1xf32>, tensor<1x8x3x1xbf16>) outs(%189 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_635: bf16, %out: f32):
      %1040 = arith.extf %in_635 : bf16 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x8x3x1xf32>
    %694 = linalg.generic #loops6 ins(%690 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.negf %in : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %695 = linalg.generic #loops12 ins(%694, %693 : tensor<1x8x1x1xf32>, tensor<1x8x3x1xf32>) outs(%189 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.mulf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x3x1xf32>
    %expanded_540 = tensor.expand_shape %cst_65 [[0, 1, 2, 3]] output_shape [1, 8, 3, 1] : tensor<24xbf16> into tensor<1x8x3x1xbf16>
    %696 = linalg.generic #loops9 ins(%695, %expanded_540 : tensor<1x8x3x1xf32>, tensor<1x8x3x1xbf16>) outs(%189 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_635: bf16, %out: f32):
      %1040 = arith.extf %in_635 : bf16 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x8x3x1xf32>
    %697 = linalg.generic #loops10 ins(%cst_258, %cst_259, %cst_260, %cst_261 : tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>) outs(%167 : tensor<1x24xf32>) {
    ^bb0(%in: i64, %in_635: i64, %in_636: i64, %in_637: i64, %out: f32):
      %1040 = arith.cmpi slt, %in, %c0_i64 : i64
      %1041 = arith.addi %in, %c1_i64 : i64
      %1042 = arith.select %1040, %1041, %in : i64
      %1043 = arith.index_cast %1042 : i64 to index
      %1044 = arith.cmpi slt, %in_635, %c0_i64 : i64
      %1045 = arith.addi %in_635, %c8_i64 : i64
      %1046 = arith.select %1044, %1045, %in_635 : i64
      %1047 = arith.index_cast %1046 : i64 to index
      %1048 = arith.cmpi slt, %in_636, %c0_i64 : i64
      %1049 = arith.addi %in_636, %c3_i64 : i64
      %1050 = arith.select %1048, %1049, %in_636 : i64
      %1051 = arith.index_cast %1050 : i64 to index
      %1052 = arith.cmpi slt, %in_637, %c0_i64 : i64
      %1053 = arith.addi %in_637, %c1_i64 : i64
      %1054 = arith.select %1052, %1053, %in_637 : i64
      %1055 = arith.index_cast %1054 : i64 to index
      %extracted = tensor.extract %693[%1043, %1047, %1051, %1055] : tensor<1x8x3x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x24xf32>
    %698 = linalg.generic #loops10 ins(%cst_262, %cst_263, %cst_264, %cst_265 : tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>) outs(%167 : tensor<1x24xf32>) {
    ^bb0(%in: i64, %in_635: i64, %in_636: i64, %in_637: i64, %out: f32):
      %1040 = arith.cmpi slt, %in, %c0_i64 : i64
      %1041 = arith.addi %in, %c1_i64 : i64
      %1042 = arith.select %1040, %1041, %in : i64
      %1043 = arith.index_cast %1042 : i64 to index
      %1044 = arith.cmpi slt, %in_635, %c0_i64 : i64
      %1045 = arith.addi %in_635, %c8_i64 : i64
      %1046 = arith.select %1044, %1045, %in_635 : i64
      %1047 = arith.index_cast %1046 : i64 to index
      %1048 = arith.cmpi slt, %in_636, %c0_i64 : i64
      %1049 = arith.addi %in_636, %c3_i64 : i64
      %1050 = arith.select %1048, %1049, %in_636 : i64
      %1051 = arith.index_cast %1050 : i64 to index
      %1052 = arith.cmpi slt, %in_637, %c0_i64 : i64
      %1053 = arith.addi %in_637, %c1_i64 : i64
      %1054 = arith.select %1052, %1053, %in_637 : i64
      %1055 = arith.index_cast %1054 : i64 to index
      %extracted = tensor.extract %696[%1043, %1047, %1051, %1055] : tensor<1x8x3x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x24xf32>
    %expanded_541 = tensor.expand_shape %697 [[0], [1, 2, 3]] output_shape [1, 24, 1, 1] : tensor<1x24xf32> into tensor<1x24x1x1xf32>
    %expanded_542 = tensor.expand_shape %698 [[0], [1, 2, 3]] output_shape [1, 24, 1, 1] : tensor<1x24xf32> into tensor<1x24x1x1xf32>
    %699 = linalg.generic #loops11 ins(%680, %expanded_541 : tensor<1x24x4x6xf32>, tensor<1x24x1x1xf32>) outs(%157 : tensor<1x24x4x6xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.mulf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x4x6xf32>
    %700 = linalg.generic #loops11 ins(%699, %expanded_542 : tensor<1x24x4x6xf32>, tensor<1x24x1x1xf32>) outs(%157 : tensor<1x24x4x6xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.addf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x4x6xf32>
    %701 = linalg.generic #loops6 ins(%700 : tensor<1x24x4x6xf32>) outs(%161 : tensor<1x24x4x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x24x4x6xbf16>
    %702 = linalg.generic #loops6 ins(%701 : tensor<1x24x4x6xbf16>) outs(%157 : tensor<1x24x4x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x4x6xf32>
    %703 = linalg.generic #loops6 ins(%702 : tensor<1x24x4x6xf32>) outs(%157 : tensor<1x24x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.negf %in : f32
      %1041 = math.exp %1040 : f32
      %1042 = arith.addf %1041, %cst_0 : f32
      %1043 = arith.divf %cst_0, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<1x24x4x6xf32>
    %704 = linalg.generic #loops9 ins(%702, %703 : tensor<1x24x4x6xf32>, tensor<1x24x4x6xf32>) outs(%157 : tensor<1x24x4x6xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.mulf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x4x6xf32>
    %705 = linalg.generic #loops6 ins(%704 : tensor<1x24x4x6xf32>) outs(%161 : tensor<1x24x4x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x24x4x6xbf16>
    %padded_543 = tensor.pad %705 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index, %arg6: index):
      tensor.yield %cst_1 : bf16
    } : tensor<1x24x4x6xbf16> to tensor<1x24x6x8xbf16>
    %706 = linalg.generic #loops1 ins(%cst_63 : tensor<24xbf16>) outs(%158 : tensor<24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<24xf32>
    %broadcasted_544 = linalg.broadcast ins(%706 : tensor<24xf32>) outs(%157 : tensor<1x24x4x6xf32>) dimensions = [0, 2, 3] 
    %707 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_543, %cst_64 : tensor<1x24x6x8xbf16>, tensor<24x24x3x3xbf16>) outs(%broadcasted_544 : tensor<1x24x4x6xf32>) -> tensor<1x24x4x6xf32>
    %708 = linalg.generic #loops6 ins(%707 : tensor<1x24x4x6xf32>) outs(%161 : tensor<1x24x4x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x24x4x6xbf16>
    %709 = linalg.generic #loops9 ins(%643, %708 : tensor<1x24x4x6xbf16>, tensor<1x24x4x6xbf16>) outs(%161 : tensor<1x24x4x6xbf16>) {
    ^bb0(%in: bf16, %in_635: bf16, %out: bf16):
      %1040 = arith.addf %in, %in_635 : bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x24x4x6xbf16>
    %concat_545 = tensor.concat dim(1) %709, %417 : (tensor<1x24x4x6xbf16>, tensor<1x24x4x6xbf16>) -> tensor<1x48x4x6xbf16>
    %710 = tensor.empty() : tensor<1x48x4x6xf32>
    %711 = linalg.generic #loops6 ins(%concat_545 : tensor<1x48x4x6xbf16>) outs(%710 : tensor<1x48x4x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x48x4x6xf32>
    %collapsed_546 = tensor.collapse_shape %711 [[0], [1], [2, 3]] : tensor<1x48x4x6xf32> into tensor<1x48x24xf32>
    %expanded_547 = tensor.expand_shape %collapsed_546 [[0], [1, 2], [3]] output_shape [1, 8, 6, 24] : tensor<1x48x24xf32> into tensor<1x8x6x24xf32>
    %712 = tensor.empty() : tensor<1x8x6x24xf64>
    %713 = linalg.generic #loops6 ins(%expanded_547 : tensor<1x8x6x24xf32>) outs(%712 : tensor<1x8x6x24xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1040 = arith.extf %in : f32 to f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x6x24xf64>
    %714 = linalg.generic #loops7 ins(%713 : tensor<1x8x6x24xf64>) outs(%50 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.addf %in, %out : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %715 = linalg.generic #loops6 ins(%714 : tensor<1x8x1x1xf64>) outs(%49 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.divf %in, %cst_177 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %716 = linalg.generic #loops11 ins(%713, %715 : tensor<1x8x6x24xf64>, tensor<1x8x1x1xf64>) outs(%712 : tensor<1x8x6x24xf64>) {
    ^bb0(%in: f64, %in_635: f64, %out: f64):
      %1040 = arith.subf %in, %in_635 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x6x24xf64>
    %717 = linalg.generic #loops9 ins(%716, %716 : tensor<1x8x6x24xf64>, tensor<1x8x6x24xf64>) outs(%712 : tensor<1x8x6x24xf64>) {
    ^bb0(%in: f64, %in_635: f64, %out: f64):
      %1040 = arith.mulf %in, %in_635 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x6x24xf64>
    %718 = linalg.generic #loops7 ins(%717 : tensor<1x8x6x24xf64>) outs(%50 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.addf %in, %out : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %719 = linalg.generic #loops6 ins(%718 : tensor<1x8x1x1xf64>) outs(%49 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.divf %in, %cst_177 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %720 = linalg.generic #loops6 ins(%719 : tensor<1x8x1x1xf64>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1040 = arith.truncf %in : f64 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %721 = linalg.generic #loops7 ins(%expanded_547 : tensor<1x8x6x24xf32>) outs(%59 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %722 = linalg.generic #loops6 ins(%721 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.divf %in, %cst_178 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %723 = linalg.generic #loops6 ins(%720 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_162 : f64 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x8x1x1xf32>
    %724 = linalg.generic #loops6 ins(%723 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.rsqrt %in : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_548 = tensor.expand_shape %cst_62 [[0, 1, 2, 3]] output_shape [1, 8, 6, 1] : tensor<48xbf16> into tensor<1x8x6x1xbf16>
    %725 = tensor.empty() : tensor<1x8x6x1xf32>
    %726 = linalg.generic #loops12 ins(%724, %expanded_548 : tensor<1x8x1x1xf32>, tensor<1x8x6x1xbf16>) outs(%725 : tensor<1x8x6x1xf32>) {
    ^bb0(%in: f32, %in_635: bf16, %out: f32):
      %1040 = arith.extf %in_635 : bf16 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x8x6x1xf32>
    %727 = linalg.generic #loops6 ins(%722 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.negf %in : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %728 = linalg.generic #loops12 ins(%727, %726 : tensor<1x8x1x1xf32>, tensor<1x8x6x1xf32>) outs(%725 : tensor<1x8x6x1xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.mulf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x6x1xf32>
    %expanded_549 = tensor.expand_shape %cst_61 [[0, 1, 2, 3]] output_shape [1, 8, 6, 1] : tensor<48xbf16> into tensor<1x8x6x1xbf16>
    %729 = linalg.generic #loops9 ins(%728, %expanded_549 : tensor<1x8x6x1xf32>, tensor<1x8x6x1xbf16>) outs(%725 : tensor<1x8x6x1xf32>) {
    ^bb0(%in: f32, %in_635: bf16, %out: f32):
      %1040 = arith.extf %in_635 : bf16 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x8x6x1xf32>
    %730 = tensor.empty() : tensor<1x48xf32>
    %731 = linalg.generic #loops10 ins(%cst_266, %cst_267, %cst_268, %cst_269 : tensor<1x48xi64>, tensor<1x48xi64>, tensor<1x48xi64>, tensor<1x48xi64>) outs(%730 : tensor<1x48xf32>) {
    ^bb0(%in: i64, %in_635: i64, %in_636: i64, %in_637: i64, %out: f32):
      %1040 = arith.cmpi slt, %in, %c0_i64 : i64
      %1041 = arith.addi %in, %c1_i64 : i64
      %1042 = arith.select %1040, %1041, %in : i64
      %1043 = arith.index_cast %1042 : i64 to index
      %1044 = arith.cmpi slt, %in_635, %c0_i64 : i64
      %1045 = arith.addi %in_635, %c8_i64 : i64
      %1046 = arith.select %1044, %1045, %in_635 : i64
      %1047 = arith.index_cast %1046 : i64 to index
      %1048 = arith.cmpi slt, %in_636, %c0_i64 : i64
      %1049 = arith.addi %in_636, %c6_i64 : i64
      %1050 = arith.select %1048, %1049, %in_636 : i64
      %1051 = arith.index_cast %1050 : i64 to index
      %1052 = arith.cmpi slt, %in_637, %c0_i64 : i64
      %1053 = arith.addi %in_637, %c1_i64 : i64
      %1054 = arith.select %1052, %1053, %in_637 : i64
      %1055 = arith.index_cast %1054 : i64 to index
      %extracted = tensor.extract %726[%1043, %1047, %1051, %1055] : tensor<1x8x6x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x48xf32>
    %732 = linalg.generic #loops10 ins(%cst_270, %cst_271, %cst_272, %cst_273 : tensor<1x48xi64>, tensor<1x48xi64>, tensor<1x48xi64>, tensor<1x48xi64>) outs(%730 : tensor<1x48xf32>) {
    ^bb0(%in: i64, %in_635: i64, %in_636: i64, %in_637: i64, %out: f32):
      %1040 = arith.cmpi slt, %in, %c0_i64 : i64
      %1041 = arith.addi %in, %c1_i64 : i64
      %1042 = arith.select %1040, %1041, %in : i64
      %1043 = arith.index_cast %1042 : i64 to index
      %1044 = arith.cmpi slt, %in_635, %c0_i64 : i64
      %1045 = arith.addi %in_635, %c8_i64 : i64
      %1046 = arith.select %1044, %1045, %in_635 : i64
      %1047 = arith.index_cast %1046 : i64 to index
      %1048 = arith.cmpi slt, %in_636, %c0_i64 : i64
      %1049 = arith.addi %in_636, %c6_i64 : i64
      %1050 = arith.select %1048, %1049, %in_636 : i64
      %1051 = arith.index_cast %1050 : i64 to index
      %1052 = arith.cmpi slt, %in_637, %c0_i64 : i64
      %1053 = arith.addi %in_637, %c1_i64 : i64
      %1054 = arith.select %1052, %1053, %in_637 : i64
      %1055 = arith.index_cast %1054 : i64 to index
      %extracted = tensor.extract %729[%1043, %1047, %1051, %1055] : tensor<1x8x6x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x48xf32>
    %expanded_550 = tensor.expand_shape %731 [[0], [1, 2, 3]] output_shape [1, 48, 1, 1] : tensor<1x48xf32> into tensor<1x48x1x1xf32>
    %expanded_551 = tensor.expand_shape %732 [[0], [1, 2, 3]] output_shape [1, 48, 1, 1] : tensor<1x48xf32> into tensor<1x48x1x1xf32>
    %733 = linalg.generic #loops11 ins(%711, %expanded_550 : tensor<1x48x4x6xf32>, tensor<1x48x1x1xf32>) outs(%710 : tensor<1x48x4x6xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.mulf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x48x4x6xf32>
    %734 = linalg.generic #loops11 ins(%733, %expanded_551 : tensor<1x48x4x6xf32>, tensor<1x48x1x1xf32>) outs(%710 : tensor<1x48x4x6xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.addf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x48x4x6xf32>
    %735 = tensor.empty() : tensor<1x48x4x6xbf16>
    %736 = linalg.generic #loops6 ins(%734 : tensor<1x48x4x6xf32>) outs(%735 : tensor<1x48x4x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x48x4x6xbf16>
    %737 = linalg.generic #loops6 ins(%736 : tensor<1x48x4x6xbf16>) outs(%710 : tensor<1x48x4x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x48x4x6xf32>
    %738 = linalg.generic #loops6 ins(%737 : tensor<1x48x4x6xf32>) outs(%710 : tensor<1x48x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.negf %in : f32
      %1041 = math.exp %1040 : f32
      %1042 = arith.addf %1041, %cst_0 : f32
      %1043 = arith.divf %cst_0, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<1x48x4x6xf32>
    %739 = linalg.generic #loops9 ins(%737, %738 : tensor<1x48x4x6xf32>, tensor<1x48x4x6xf32>) outs(%710 : tensor<1x48x4x6xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.mulf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x48x4x6xf32>
    %740 = linalg.generic #loops6 ins(%739 : tensor<1x48x4x6xf32>) outs(%735 : tensor<1x48x4x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x48x4x6xbf16>
    %padded_552 = tensor.pad %740 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index, %arg6: index):
      tensor.yield %cst_1 : bf16
    } : tensor<1x48x4x6xbf16> to tensor<1x48x6x8xbf16>
    %741 = linalg.generic #loops1 ins(%cst_59 : tensor<24xbf16>) outs(%158 : tensor<24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<24xf32>
    %broadcasted_553 = linalg.broadcast ins(%741 : tensor<24xf32>) outs(%157 : tensor<1x24x4x6xf32>) dimensions = [0, 2, 3] 
    %742 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_552, %cst_60 : tensor<1x48x6x8xbf16>, tensor<24x48x3x3xbf16>) outs(%broadcasted_553 : tensor<1x24x4x6xf32>) -> tensor<1x24x4x6xf32>
    %743 = linalg.generic #loops6 ins(%742 : tensor<1x24x4x6xf32>) outs(%161 : tensor<1x24x4x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x24x4x6xbf16>
    %transposed_554 = linalg.transpose ins(%cst_58 : tensor<24x32xbf16>) outs(%163 : tensor<32x24xbf16>) permutation = [1, 0] 
    %744 = linalg.generic #loops1 ins(%cst_57 : tensor<24xbf16>) outs(%158 : tensor<24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<24xf32>
    %745 = linalg.generic #loops2 ins(%transposed_554 : tensor<32x24xbf16>) outs(%165 : tensor<32x24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<32x24xf32>
    %746 = linalg.matmul ins(%86, %745 : tensor<1x32xf32>, tensor<32x24xf32>) outs(%168 : tensor<1x24xf32>) -> tensor<1x24xf32>
    %747 = linalg.generic #loops4 ins(%744 : tensor<24xf32>) outs(%167 : tensor<1x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x24xf32>
    %748 = linalg.generic #loops5 ins(%746, %747 : tensor<1x24xf32>, tensor<1x24xf32>) outs(%167 : tensor<1x24xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.addf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x24xf32>
    %749 = linalg.generic #loops2 ins(%748 : tensor<1x24xf32>) outs(%172 : tensor<1x24xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x24xbf16>
    %expanded_555 = tensor.expand_shape %749 [[0], [1, 2, 3]] output_shape [1, 24, 1, 1] : tensor<1x24xbf16> into tensor<1x24x1x1xbf16>
    %750 = linalg.generic #loops11 ins(%743, %expanded_555 : tensor<1x24x4x6xbf16>, tensor<1x24x1x1xbf16>) outs(%161 : tensor<1x24x4x6xbf16>) {
    ^bb0(%in: bf16, %in_635: bf16, %out: bf16):
      %1040 = arith.addf %in, %in_635 : bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x24x4x6xbf16>
    %751 = linalg.generic #loops6 ins(%750 : tensor<1x24x4x6xbf16>) outs(%157 : tensor<1x24x4x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x4x6xf32>
    %collapsed_556 = tensor.collapse_shape %751 [[0], [1], [2, 3]] : tensor<1x24x4x6xf32> into tensor<1x24x24xf32>
    %expanded_557 = tensor.expand_shape %collapsed_556 [[0], [1, 2], [3]] output_shape [1, 8, 3, 24] : tensor<1x24x24xf32> into tensor<1x8x3x24xf32>
    %752 = linalg.generic #loops6 ins(%expanded_557 : tensor<1x8x3x24xf32>) outs(%176 : tensor<1x8x3x24xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1040 = arith.extf %in : f32 to f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x3x24xf64>
    %753 = linalg.generic #loops7 ins(%752 : tensor<1x8x3x24xf64>) outs(%50 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.addf %in, %out : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %754 = linalg.generic #loops6 ins(%753 : tensor<1x8x1x1xf64>) outs(%49 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.divf %in, %cst_175 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %755 = linalg.generic #loops11 ins(%752, %754 : tensor<1x8x3x24xf64>, tensor<1x8x1x1xf64>) outs(%176 : tensor<1x8x3x24xf64>) {
    ^bb0(%in: f64, %in_635: f64, %out: f64):
      %1040 = arith.subf %in, %in_635 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x3x24xf64>
    %756 = linalg.generic #loops9 ins(%755, %755 : tensor<1x8x3x24xf64>, tensor<1x8x3x24xf64>) outs(%176 : tensor<1x8x3x24xf64>) {
    ^bb0(%in: f64, %in_635: f64, %out: f64):
      %1040 = arith.mulf %in, %in_635 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x3x24xf64>
    %757 = linalg.generic #loops7 ins(%756 : tensor<1x8x3x24xf64>) outs(%50 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.addf %in, %out : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %758 = linalg.generic #loops6 ins(%757 : tensor<1x8x1x1xf64>) outs(%49 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.divf %in, %cst_175 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %759 = linalg.generic #loops6 ins(%758 : tensor<1x8x1x1xf64>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1040 = arith.truncf %in : f64 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %760 = linalg.generic #loops7 ins(%expanded_557 : tensor<1x8x3x24xf32>) outs(%59 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %761 = linalg.generic #loops6 ins(%760 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.divf %in, %cst_176 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %762 = linalg.generic #loops6 ins(%759 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_162 : f64 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x8x1x1xf32>
    %763 = linalg.generic #loops6 ins(%762 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.rsqrt %in : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_558 = tensor.expand_shape %cst_56 [[0, 1, 2, 3]] output_shape [1, 8, 3, 1] : tensor<24xbf16> into tensor<1x8x3x1xbf16>
    %764 = linalg.generic #loops12 ins(%763, %expanded_558 : tensor<1x8x1x1xf32>, tensor<1x8x3x1xbf16>) outs(%189 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_635: bf16, %out: f32):
      %1040 = arith.extf %in_635 : bf16 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x8x3x1xf32>
    %765 = linalg.generic #loops6 ins(%761 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.negf %in : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %766 = linalg.generic #loops12 ins(%765, %764 : tensor<1x8x1x1xf32>, tensor<1x8x3x1xf32>) outs(%189 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.mulf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x3x1xf32>
    %expanded_559 = tensor.expand_shape %cst_55 [[0, 1, 2, 3]] output_shape [1, 8, 3, 1] : tensor<24xbf16> into tensor<1x8x3x1xbf16>
    %767 = linalg.generic #loops9 ins(%766, %expanded_559 : tensor<1x8x3x1xf32>, tensor<1x8x3x1xbf16>) outs(%189 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_635: bf16, %out: f32):
      %1040 = arith.extf %in_635 : bf16 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x8x3x1xf32>
    %768 = linalg.generic #loops10 ins(%cst_274, %cst_275, %cst_276, %cst_277 : tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>) outs(%167 : tensor<1x24xf32>) {
    ^bb0(%in: i64, %in_635: i64, %in_636: i64, %in_637: i64, %out: f32):
      %1040 = arith.cmpi slt, %in, %c0_i64 : i64
      %1041 = arith.addi %in, %c1_i64 : i64
      %1042 = arith.select %1040, %1041, %in : i64
      %1043 = arith.index_cast %1042 : i64 to index
      %1044 = arith.cmpi slt, %in_635, %c0_i64 : i64
      %1045 = arith.addi %in_635, %c8_i64 : i64
      %1046 = arith.select %1044, %1045, %in_635 : i64
      %1047 = arith.index_cast %1046 : i64 to index
      %1048 = arith.cmpi slt, %in_636, %c0_i64 : i64
      %1049 = arith.addi %in_636, %c3_i64 : i64
      %1050 = arith.select %1048, %1049, %in_636 : i64
      %1051 = arith.index_cast %1050 : i64 to index
      %1052 = arith.cmpi slt, %in_637, %c0_i64 : i64
      %1053 = arith.addi %in_637, %c1_i64 : i64
      %1054 = arith.select %1052, %1053, %in_637 : i64
      %1055 = arith.index_cast %1054 : i64 to index
      %extracted = tensor.extract %764[%1043, %1047, %1051, %1055] : tensor<1x8x3x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x24xf32>
    %769 = linalg.generic #loops10 ins(%cst_278, %cst_279, %cst_280, %cst_281 : tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>) outs(%167 : tensor<1x24xf32>) {
    ^bb0(%in: i64, %in_635: i64, %in_636: i64, %in_637: i64, %out: f32):
      %1040 = arith.cmpi slt, %in, %c0_i64 : i64
      %1041 = arith.addi %in, %c1_i64 : i64
      %1042 = arith.select %1040, %1041, %in : i64
      %1043 = arith.index_cast %1042 : i64 to index
      %1044 = arith.cmpi slt, %in_635, %c0_i64 : i64
      %1045 = arith.addi %in_635, %c8_i64 : i64
      %1046 = arith.select %1044, %1045, %in_635 : i64
      %1047 = arith.index_cast %1046 : i64 to index
      %1048 = arith.cmpi slt, %in_636, %c0_i64 : i64
      %1049 = arith.addi %in_636, %c3_i64 : i64
      %1050 = arith.select %1048, %1049, %in_636 : i64
      %1051 = arith.index_cast %1050 : i64 to index
      %1052 = arith.cmpi slt, %in_637, %c0_i64 : i64
      %1053 = arith.addi %in_637, %c1_i64 : i64
      %1054 = arith.select %1052, %1053, %in_637 : i64
      %1055 = arith.index_cast %1054 : i64 to index
      %extracted = tensor.extract %767[%1043, %1047, %1051, %1055] : tensor<1x8x3x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x24xf32>
    %expanded_560 = tensor.expand_shape %768 [[0], [1, 2, 3]] output_shape [1, 24, 1, 1] : tensor<1x24xf32> into tensor<1x24x1x1xf32>
    %expanded_561 = tensor.expand_shape %769 [[0], [1, 2, 3]] output_shape [1, 24, 1, 1] : tensor<1x24xf32> into tensor<1x24x1x1xf32>
    %770 = linalg.generic #loops11 ins(%751, %expanded_560 : tensor<1x24x4x6xf32>, tensor<1x24x1x1xf32>) outs(%157 : tensor<1x24x4x6xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.mulf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x4x6xf32>
    %771 = linalg.generic #loops11 ins(%770, %expanded_561 : tensor<1x24x4x6xf32>, tensor<1x24x1x1xf32>) outs(%157 : tensor<1x24x4x6xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.addf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x4x6xf32>
    %772 = linalg.generic #loops6 ins(%771 : tensor<1x24x4x6xf32>) outs(%161 : tensor<1x24x4x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x24x4x6xbf16>
    %773 = linalg.generic #loops6 ins(%772 : tensor<1x24x4x6xbf16>) outs(%157 : tensor<1x24x4x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x4x6xf32>
    %774 = linalg.generic #loops6 ins(%773 : tensor<1x24x4x6xf32>) outs(%157 : tensor<1x24x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.negf %in : f32
      %1041 = math.exp %1040 : f32
      %1042 = arith.addf %1041, %cst_0 : f32
      %1043 = arith.divf %cst_0, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<1x24x4x6xf32>
    %775 = linalg.generic #loops9 ins(%773, %774 : tensor<1x24x4x6xf32>, tensor<1x24x4x6xf32>) outs(%157 : tensor<1x24x4x6xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.mulf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x4x6xf32>
    %776 = linalg.generic #loops6 ins(%775 : tensor<1x24x4x6xf32>) outs(%161 : tensor<1x24x4x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x24x4x6xbf16>
    %padded_562 = tensor.pad %776 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index, %arg6: index):
      tensor.yield %cst_1 : bf16
    } : tensor<1x24x4x6xbf16> to tensor<1x24x6x8xbf16>
    %777 = linalg.generic #loops1 ins(%cst_53 : tensor<24xbf16>) outs(%158 : tensor<24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<24xf32>
    %broadcasted_563 = linalg.broadcast ins(%777 : tensor<24xf32>) outs(%157 : tensor<1x24x4x6xf32>) dimensions = [0, 2, 3] 
    %778 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_562, %cst_54 : tensor<1x24x6x8xbf16>, tensor<24x24x3x3xbf16>) outs(%broadcasted_563 : tensor<1x24x4x6xf32>) -> tensor<1x24x4x6xf32>
    %779 = linalg.generic #loops6 ins(%778 : tensor<1x24x4x6xf32>) outs(%161 : tensor<1x24x4x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x24x4x6xbf16>
    %780 = linalg.generic #loops1 ins(%cst_51 : tensor<24xbf16>) outs(%158 : tensor<24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<24xf32>
    %broadcasted_564 = linalg.broadcast ins(%780 : tensor<24xf32>) outs(%157 : tensor<1x24x4x6xf32>) dimensions = [0, 2, 3] 
    %781 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%concat_545, %cst_52 : tensor<1x48x4x6xbf16>, tensor<24x48x1x1xbf16>) outs(%broadcasted_564 : tensor<1x24x4x6xf32>) -> tensor<1x24x4x6xf32>
    %782 = linalg.generic #loops6 ins(%781 : tensor<1x24x4x6xf32>) outs(%161 : tensor<1x24x4x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x24x4x6xbf16>
    %783 = linalg.generic #loops9 ins(%782, %779 : tensor<1x24x4x6xbf16>, tensor<1x24x4x6xbf16>) outs(%161 : tensor<1x24x4x6xbf16>) {
    ^bb0(%in: bf16, %in_635: bf16, %out: bf16):
      %1040 = arith.addf %in, %in_635 : bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x24x4x6xbf16>
    %concat_565 = tensor.concat dim(1) %783, %129 : (tensor<1x24x4x6xbf16>, tensor<1x8x4x6xbf16>) -> tensor<1x32x4x6xbf16>
    %784 = tensor.empty() : tensor<1x32x4x6xf32>
    %785 = linalg.generic #loops6 ins(%concat_565 : tensor<1x32x4x6xbf16>) outs(%784 : tensor<1x32x4x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x32x4x6xf32>
    %collapsed_566 = tensor.collapse_shape %785 [[0], [1], [2, 3]] : tensor<1x32x4x6xf32> into tensor<1x32x24xf32>
    %expanded_567 = tensor.expand_shape %collapsed_566 [[0], [1, 2], [3]] output_shape [1, 8, 4, 24] : tensor<1x32x24xf32> into tensor<1x8x4x24xf32>
    %786 = tensor.empty() : tensor<1x8x4x24xf64>
    %787 = linalg.generic #loops6 ins(%expanded_567 : tensor<1x8x4x24xf32>) outs(%786 : tensor<1x8x4x24xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1040 = arith.extf %in : f32 to f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x4x24xf64>
    %788 = linalg.generic #loops7 ins(%787 : tensor<1x8x4x24xf64>) outs(%50 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.addf %in, %out : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %789 = linalg.generic #loops6 ins(%788 : tensor<1x8x1x1xf64>) outs(%49 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.divf %in, %cst_171 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %790 = linalg.generic #loops11 ins(%787, %789 : tensor<1x8x4x24xf64>, tensor<1x8x1x1xf64>) outs(%786 : tensor<1x8x4x24xf64>) {
    ^bb0(%in: f64, %in_635: f64, %out: f64):
      %1040 = arith.subf %in, %in_635 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x4x24xf64>
    %791 = linalg.generic #loops9 ins(%790, %790 : tensor<1x8x4x24xf64>, tensor<1x8x4x24xf64>) outs(%786 : tensor<1x8x4x24xf64>) {
    ^bb0(%in: f64, %in_635: f64, %out: f64):
      %1040 = arith.mulf %in, %in_635 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x4x24xf64>
    %792 = linalg.generic #loops7 ins(%791 : tensor<1x8x4x24xf64>) outs(%50 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.addf %in, %out : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %793 = linalg.generic #loops6 ins(%792 : tensor<1x8x1x1xf64>) outs(%49 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.divf %in, %cst_171 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %794 = linalg.generic #loops6 ins(%793 : tensor<1x8x1x1xf64>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1040 = arith.truncf %in : f64 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %795 = linalg.generic #loops7 ins(%expanded_567 : tensor<1x8x4x24xf32>) outs(%59 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %796 = linalg.generic #loops6 ins(%795 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.divf %in, %cst_172 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %797 = linalg.generic #loops6 ins(%794 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_162 : f64 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x8x1x1xf32>
    %798 = linalg.generic #loops6 ins(%797 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.rsqrt %in : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_568 = tensor.expand_shape %cst_50 [[0, 1, 2, 3]] output_shape [1, 8, 4, 1] : tensor<32xbf16> into tensor<1x8x4x1xbf16>
    %799 = tensor.empty() : tensor<1x8x4x1xf32>
    %800 = linalg.generic #loops12 ins(%798, %expanded_568 : tensor<1x8x1x1xf32>, tensor<1x8x4x1xbf16>) outs(%799 : tensor<1x8x4x1xf32>) {
    ^bb0(%in: f32, %in_635: bf16, %out: f32):
      %1040 = arith.extf %in_635 : bf16 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x8x4x1xf32>
    %801 = linalg.generic #loops6 ins(%796 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.negf %in : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %802 = linalg.generic #loops12 ins(%801, %800 : tensor<1x8x1x1xf32>, tensor<1x8x4x1xf32>) outs(%799 : tensor<1x8x4x1xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.mulf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x4x1xf32>
    %expanded_569 = tensor.expand_shape %cst_49 [[0, 1, 2, 3]] output_shape [1, 8, 4, 1] : tensor<32xbf16> into tensor<1x8x4x1xbf16>
    %803 = linalg.generic #loops9 ins(%802, %expanded_569 : tensor<1x8x4x1xf32>, tensor<1x8x4x1xbf16>) outs(%799 : tensor<1x8x4x1xf32>) {
    ^bb0(%in: f32, %in_635: bf16, %out: f32):
      %1040 = arith.extf %in_635 : bf16 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x8x4x1xf32>
    %804 = linalg.generic #loops10 ins(%cst_282, %cst_283, %cst_284, %cst_285 : tensor<1x32xi64>, tensor<1x32xi64>, tensor<1x32xi64>, tensor<1x32xi64>) outs(%20 : tensor<1x32xf32>) {
    ^bb0(%in: i64, %in_635: i64, %in_636: i64, %in_637: i64, %out: f32):
      %1040 = arith.cmpi slt, %in, %c0_i64 : i64
      %1041 = arith.addi %in, %c1_i64 : i64
      %1042 = arith.select %1040, %1041, %in : i64
      %1043 = arith.index_cast %1042 : i64 to index
      %1044 = arith.cmpi slt, %in_635, %c0_i64 : i64
      %1045 = arith.addi %in_635, %c8_i64 : i64
      %1046 = arith.select %1044, %1045, %in_635 : i64
      %1047 = arith.index_cast %1046 : i64 to index
      %1048 = arith.cmpi slt, %in_636, %c0_i64 : i64
      %1049 = arith.addi %in_636, %c4_i64 : i64
      %1050 = arith.select %1048, %1049, %in_636 : i64
      %1051 = arith.index_cast %1050 : i64 to index
      %1052 = arith.cmpi slt, %in_637, %c0_i64 : i64
      %1053 = arith.addi %in_637, %c1_i64 : i64
      %1054 = arith.select %1052, %1053, %in_637 : i64
      %1055 = arith.index_cast %1054 : i64 to index
      %extracted = tensor.extract %800[%1043, %1047, %1051, %1055] : tensor<1x8x4x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x32xf32>
    %805 = linalg.generic #loops10 ins(%cst_286, %cst_287, %cst_288, %cst_289 : tensor<1x32xi64>, tensor<1x32xi64>, tensor<1x32xi64>, tensor<1x32xi64>) outs(%20 : tensor<1x32xf32>) {
    ^bb0(%in: i64, %in_635: i64, %in_636: i64, %in_637: i64, %out: f32):
      %1040 = arith.cmpi slt, %in, %c0_i64 : i64
      %1041 = arith.addi %in, %c1_i64 : i64
      %1042 = arith.select %1040, %1041, %in : i64
      %1043 = arith.index_cast %1042 : i64 to index
      %1044 = arith.cmpi slt, %in_635, %c0_i64 : i64
      %1045 = arith.addi %in_635, %c8_i64 : i64
      %1046 = arith.select %1044, %1045, %in_635 : i64
      %1047 = arith.index_cast %1046 : i64 to index
      %1048 = arith.cmpi slt, %in_636, %c0_i64 : i64
      %1049 = arith.addi %in_636, %c4_i64 : i64
      %1050 = arith.select %1048, %1049, %in_636 : i64
      %1051 = arith.index_cast %1050 : i64 to index
      %1052 = arith.cmpi slt, %in_637, %c0_i64 : i64
      %1053 = arith.addi %in_637, %c1_i64 : i64
      %1054 = arith.select %1052, %1053, %in_637 : i64
      %1055 = arith.index_cast %1054 : i64 to index
      %extracted = tensor.extract %803[%1043, %1047, %1051, %1055] : tensor<1x8x4x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x32xf32>
    %expanded_570 = tensor.expand_shape %804 [[0], [1, 2, 3]] output_shape [1, 32, 1, 1] : tensor<1x32xf32> into tensor<1x32x1x1xf32>
    %expanded_571 = tensor.expand_shape %805 [[0], [1, 2, 3]] output_shape [1, 32, 1, 1] : tensor<1x32xf32> into tensor<1x32x1x1xf32>
    %806 = linalg.generic #loops11 ins(%785, %expanded_570 : tensor<1x32x4x6xf32>, tensor<1x32x1x1xf32>) outs(%784 : tensor<1x32x4x6xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.mulf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x32x4x6xf32>
    %807 = linalg.generic #loops11 ins(%806, %expanded_571 : tensor<1x32x4x6xf32>, tensor<1x32x1x1xf32>) outs(%784 : tensor<1x32x4x6xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.addf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x32x4x6xf32>
    %808 = tensor.empty() : tensor<1x32x4x6xbf16>
    %809 = linalg.generic #loops6 ins(%807 : tensor<1x32x4x6xf32>) outs(%808 : tensor<1x32x4x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x32x4x6xbf16>
    %810 = linalg.generic #loops6 ins(%809 : tensor<1x32x4x6xbf16>) outs(%784 : tensor<1x32x4x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x32x4x6xf32>
    %811 = linalg.generic #loops6 ins(%810 : tensor<1x32x4x6xf32>) outs(%784 : tensor<1x32x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.negf %in : f32
      %1041 = math.exp %1040 : f32
      %1042 = arith.addf %1041, %cst_0 : f32
      %1043 = arith.divf %cst_0, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<1x32x4x6xf32>
    %812 = linalg.generic #loops9 ins(%810, %811 : tensor<1x32x4x6xf32>, tensor<1x32x4x6xf32>) outs(%784 : tensor<1x32x4x6xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.mulf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x32x4x6xf32>
    %813 = linalg.generic #loops6 ins(%812 : tensor<1x32x4x6xf32>) outs(%808 : tensor<1x32x4x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x32x4x6xbf16>
    %padded_572 = tensor.pad %813 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index, %arg6: index):
      tensor.yield %cst_1 : bf16
    } : tensor<1x32x4x6xbf16> to tensor<1x32x6x8xbf16>
    %814 = linalg.generic #loops1 ins(%cst_47 : tensor<24xbf16>) outs(%158 : tensor<24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<24xf32>
    %broadcasted_573 = linalg.broadcast ins(%814 : tensor<24xf32>) outs(%157 : tensor<1x24x4x6xf32>) dimensions = [0, 2, 3] 
    %815 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_572, %cst_48 : tensor<1x32x6x8xbf16>, tensor<24x32x3x3xbf16>) outs(%broadcasted_573 : tensor<1x24x4x6xf32>) -> tensor<1x24x4x6xf32>
    %816 = linalg.generic #loops6 ins(%815 : tensor<1x24x4x6xf32>) outs(%161 : tensor<1x24x4x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x24x4x6xbf16>
    %transposed_574 = linalg.transpose ins(%cst_46 : tensor<24x32xbf16>) outs(%163 : tensor<32x24xbf16>) permutation = [1, 0] 
    %817 = linalg.generic #loops1 ins(%cst_45 : tensor<24xbf16>) outs(%158 : tensor<24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<24xf32>
    %818 = linalg.generic #loops2 ins(%transposed_574 : tensor<32x24xbf16>) outs(%165 : tensor<32x24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<32x24xf32>
    %819 = linalg.matmul ins(%86, %818 : tensor<1x32xf32>, tensor<32x24xf32>) outs(%168 : tensor<1x24xf32>) -> tensor<1x24xf32>
    %820 = linalg.generic #loops4 ins(%817 : tensor<24xf32>) outs(%167 : tensor<1x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x24xf32>
    %821 = linalg.generic #loops5 ins(%819, %820 : tensor<1x24xf32>, tensor<1x24xf32>) outs(%167 : tensor<1x24xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.addf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x24xf32>
    %822 = linalg.generic #loops2 ins(%821 : tensor<1x24xf32>) outs(%172 : tensor<1x24xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x24xbf16>
    %expanded_575 = tensor.expand_shape %822 [[0], [1, 2, 3]] output_shape [1, 24, 1, 1] : tensor<1x24xbf16> into tensor<1x24x1x1xbf16>
    %823 = linalg.generic #loops11 ins(%816, %expanded_575 : tensor<1x24x4x6xbf16>, tensor<1x24x1x1xbf16>) outs(%161 : tensor<1x24x4x6xbf16>) {
    ^bb0(%in: bf16, %in_635: bf16, %out: bf16):
      %1040 = arith.addf %in, %in_635 : bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x24x4x6xbf16>
    %824 = linalg.generic #loops6 ins(%823 : tensor<1x24x4x6xbf16>) outs(%157 : tensor<1x24x4x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x4x6xf32>
    %collapsed_576 = tensor.collapse_shape %824 [[0], [1], [2, 3]] : tensor<1x24x4x6xf32> into tensor<1x24x24xf32>
    %expanded_577 = tensor.expand_shape %collapsed_576 [[0], [1, 2], [3]] output_shape [1, 8, 3, 24] : tensor<1x24x24xf32> into tensor<1x8x3x24xf32>
    %825 = linalg.generic #loops6 ins(%expanded_577 : tensor<1x8x3x24xf32>) outs(%176 : tensor<1x8x3x24xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1040 = arith.extf %in : f32 to f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x3x24xf64>
    %826 = linalg.generic #loops7 ins(%825 : tensor<1x8x3x24xf64>) outs(%50 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.addf %in, %out : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %827 = linalg.generic #loops6 ins(%826 : tensor<1x8x1x1xf64>) outs(%49 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.divf %in, %cst_175 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %828 = linalg.generic #loops11 ins(%825, %827 : tensor<1x8x3x24xf64>, tensor<1x8x1x1xf64>) outs(%176 : tensor<1x8x3x24xf64>) {
    ^bb0(%in: f64, %in_635: f64, %out: f64):
      %1040 = arith.subf %in, %in_635 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x3x24xf64>
    %829 = linalg.generic #loops9 ins(%828, %828 : tensor<1x8x3x24xf64>, tensor<1x8x3x24xf64>) outs(%176 : tensor<1x8x3x24xf64>) {
    ^bb0(%in: f64, %in_635: f64, %out: f64):
      %1040 = arith.mulf %in, %in_635 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x3x24xf64>
    %830 = linalg.generic #loops7 ins(%829 : tensor<1x8x3x24xf64>) outs(%50 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.addf %in, %out : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %831 = linalg.generic #loops6 ins(%830 : tensor<1x8x1x1xf64>) outs(%49 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.divf %in, %cst_175 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %832 = linalg.generic #loops6 ins(%831 : tensor<1x8x1x1xf64>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1040 = arith.truncf %in : f64 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %833 = linalg.generic #loops7 ins(%expanded_577 : tensor<1x8x3x24xf32>) outs(%59 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %834 = linalg.generic #loops6 ins(%833 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.divf %in, %cst_176 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %835 = linalg.generic #loops6 ins(%832 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_162 : f64 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x8x1x1xf32>
    %836 = linalg.generic #loops6 ins(%835 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.rsqrt %in : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_578 = tensor.expand_shape %cst_44 [[0, 1, 2, 3]] output_shape [1, 8, 3, 1] : tensor<24xbf16> into tensor<1x8x3x1xbf16>
    %837 = linalg.generic #loops12 ins(%836, %expanded_578 : tensor<1x8x1x1xf32>, tensor<1x8x3x1xbf16>) outs(%189 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_635: bf16, %out: f32):
      %1040 = arith.extf %in_635 : bf16 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x8x3x1xf32>
    %838 = linalg.generic #loops6 ins(%834 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.negf %in : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %839 = linalg.generic #loops12 ins(%838, %837 : tensor<1x8x1x1xf32>, tensor<1x8x3x1xf32>) outs(%189 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.mulf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x3x1xf32>
    %expanded_579 = tensor.expand_shape %cst_43 [[0, 1, 2, 3]] output_shape [1, 8, 3, 1] : tensor<24xbf16> into tensor<1x8x3x1xbf16>
    %840 = linalg.generic #loops9 ins(%839, %expanded_579 : tensor<1x8x3x1xf32>, tensor<1x8x3x1xbf16>) outs(%189 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_635: bf16, %out: f32):
      %1040 = arith.extf %in_635 : bf16 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x8x3x1xf32>
    %841 = linalg.generic #loops10 ins(%cst_290, %cst_291, %cst_292, %cst_293 : tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>) outs(%167 : tensor<1x24xf32>) {
    ^bb0(%in: i64, %in_635: i64, %in_636: i64, %in_637: i64, %out: f32):
      %1040 = arith.cmpi slt, %in, %c0_i64 : i64
      %1041 = arith.addi %in, %c1_i64 : i64
      %1042 = arith.select %1040, %1041, %in : i64
      %1043 = arith.index_cast %1042 : i64 to index
      %1044 = arith.cmpi slt, %in_635, %c0_i64 : i64
      %1045 = arith.addi %in_635, %c8_i64 : i64
      %1046 = arith.select %1044, %1045, %in_635 : i64
      %1047 = arith.index_cast %1046 : i64 to index
      %1048 = arith.cmpi slt, %in_636, %c0_i64 : i64
      %1049 = arith.addi %in_636, %c3_i64 : i64
      %1050 = arith.select %1048, %1049, %in_636 : i64
      %1051 = arith.index_cast %1050 : i64 to index
      %1052 = arith.cmpi slt, %in_637, %c0_i64 : i64
      %1053 = arith.addi %in_637, %c1_i64 : i64
      %1054 = arith.select %1052, %1053, %in_637 : i64
      %1055 = arith.index_cast %1054 : i64 to index
      %extracted = tensor.extract %837[%1043, %1047, %1051, %1055] : tensor<1x8x3x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x24xf32>
    %842 = linalg.generic #loops10 ins(%cst_294, %cst_295, %cst_296, %cst_297 : tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>) outs(%167 : tensor<1x24xf32>) {
    ^bb0(%in: i64, %in_635: i64, %in_636: i64, %in_637: i64, %out: f32):
      %1040 = arith.cmpi slt, %in, %c0_i64 : i64
      %1041 = arith.addi %in, %c1_i64 : i64
      %1042 = arith.select %1040, %1041, %in : i64
      %1043 = arith.index_cast %1042 : i64 to index
      %1044 = arith.cmpi slt, %in_635, %c0_i64 : i64
      %1045 = arith.addi %in_635, %c8_i64 : i64
      %1046 = arith.select %1044, %1045, %in_635 : i64
      %1047 = arith.index_cast %1046 : i64 to index
      %1048 = arith.cmpi slt, %in_636, %c0_i64 : i64
      %1049 = arith.addi %in_636, %c3_i64 : i64
      %1050 = arith.select %1048, %1049, %in_636 : i64
      %1051 = arith.index_cast %1050 : i64 to index
      %1052 = arith.cmpi slt, %in_637, %c0_i64 : i64
      %1053 = arith.addi %in_637, %c1_i64 : i64
      %1054 = arith.select %1052, %1053, %in_637 : i64
      %1055 = arith.index_cast %1054 : i64 to index
      %extracted = tensor.extract %840[%1043, %1047, %1051, %1055] : tensor<1x8x3x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x24xf32>
    %expanded_580 = tensor.expand_shape %841 [[0], [1, 2, 3]] output_shape [1, 24, 1, 1] : tensor<1x24xf32> into tensor<1x24x1x1xf32>
    %expanded_581 = tensor.expand_shape %842 [[0], [1, 2, 3]] output_shape [1, 24, 1, 1] : tensor<1x24xf32> into tensor<1x24x1x1xf32>
    %843 = linalg.generic #loops11 ins(%824, %expanded_580 : tensor<1x24x4x6xf32>, tensor<1x24x1x1xf32>) outs(%157 : tensor<1x24x4x6xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.mulf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x4x6xf32>
    %844 = linalg.generic #loops11 ins(%843, %expanded_581 : tensor<1x24x4x6xf32>, tensor<1x24x1x1xf32>) outs(%157 : tensor<1x24x4x6xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.addf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x4x6xf32>
    %845 = linalg.generic #loops6 ins(%844 : tensor<1x24x4x6xf32>) outs(%161 : tensor<1x24x4x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x24x4x6xbf16>
    %846 = linalg.generic #loops6 ins(%845 : tensor<1x24x4x6xbf16>) outs(%157 : tensor<1x24x4x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x4x6xf32>
    %847 = linalg.generic #loops6 ins(%846 : tensor<1x24x4x6xf32>) outs(%157 : tensor<1x24x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.negf %in : f32
      %1041 = math.exp %1040 : f32
      %1042 = arith.addf %1041, %cst_0 : f32
      %1043 = arith.divf %cst_0, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<1x24x4x6xf32>
    %848 = linalg.generic #loops9 ins(%846, %847 : tensor<1x24x4x6xf32>, tensor<1x24x4x6xf32>) outs(%157 : tensor<1x24x4x6xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.mulf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x24x4x6xf32>
    %849 = linalg.generic #loops6 ins(%848 : tensor<1x24x4x6xf32>) outs(%161 : tensor<1x24x4x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x24x4x6xbf16>
    %padded_582 = tensor.pad %849 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index, %arg6: index):
      tensor.yield %cst_1 : bf16
    } : tensor<1x24x4x6xbf16> to tensor<1x24x6x8xbf16>
    %850 = linalg.generic #loops1 ins(%cst_41 : tensor<24xbf16>) outs(%158 : tensor<24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<24xf32>
    %broadcasted_583 = linalg.broadcast ins(%850 : tensor<24xf32>) outs(%157 : tensor<1x24x4x6xf32>) dimensions = [0, 2, 3] 
    %851 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_582, %cst_42 : tensor<1x24x6x8xbf16>, tensor<24x24x3x3xbf16>) outs(%broadcasted_583 : tensor<1x24x4x6xf32>) -> tensor<1x24x4x6xf32>
    %852 = linalg.generic #loops6 ins(%851 : tensor<1x24x4x6xf32>) outs(%161 : tensor<1x24x4x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x24x4x6xbf16>
    %853 = linalg.generic #loops1 ins(%cst_39 : tensor<24xbf16>) outs(%158 : tensor<24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<24xf32>
    %broadcasted_584 = linalg.broadcast ins(%853 : tensor<24xf32>) outs(%157 : tensor<1x24x4x6xf32>) dimensions = [0, 2, 3] 
    %854 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%concat_565, %cst_40 : tensor<1x32x4x6xbf16>, tensor<24x32x1x1xbf16>) outs(%broadcasted_584 : tensor<1x24x4x6xf32>) -> tensor<1x24x4x6xf32>
    %855 = linalg.generic #loops6 ins(%854 : tensor<1x24x4x6xf32>) outs(%161 : tensor<1x24x4x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x24x4x6xbf16>
    %856 = linalg.generic #loops9 ins(%855, %852 : tensor<1x24x4x6xbf16>, tensor<1x24x4x6xbf16>) outs(%161 : tensor<1x24x4x6xbf16>) {
    ^bb0(%in: bf16, %in_635: bf16, %out: bf16):
      %1040 = arith.addf %in, %in_635 : bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x24x4x6xbf16>
    %857 = tensor.empty() : tensor<1x24x8x12xbf16>
    %858 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%857 : tensor<1x24x8x12xbf16>) {
    ^bb0(%out: bf16):
      %1040 = linalg.index 1 : index
      %1041 = linalg.index 2 : index
      %1042 = linalg.index 3 : index
      %1043 = arith.index_cast %1041 : index to i64
      %1044 = arith.sitofp %1043 : i64 to f32
      %1045 = arith.divf %1044, %cst_179 : f32
      %1046 = math.floor %1045 : f32
      %1047 = arith.maximumf %1046, %cst : f32
      %1048 = arith.minimumf %1047, %cst_184 : f32
      %1049 = arith.fptosi %1048 : f32 to i64
      %1050 = arith.index_cast %1049 : i64 to index
      %1051 = arith.index_cast %1042 : index to i64
      %1052 = arith.sitofp %1051 : i64 to f32
      %1053 = arith.divf %1052, %cst_179 : f32
      %1054 = math.floor %1053 : f32
      %1055 = arith.maximumf %1054, %cst : f32
      %1056 = arith.minimumf %1055, %cst_185 : f32
      %1057 = arith.fptosi %1056 : f32 to i64
      %1058 = arith.index_cast %1057 : i64 to index
      %extracted = tensor.extract %856[%c0, %1040, %1050, %1058] : tensor<1x24x4x6xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x24x8x12xbf16>
    %padded_585 = tensor.pad %858 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index, %arg6: index):
      tensor.yield %cst_1 : bf16
    } : tensor<1x24x8x12xbf16> to tensor<1x24x10x14xbf16>
    %859 = tensor.empty() : tensor<1x24x8x12xf32>
    %860 = linalg.generic #loops1 ins(%cst_37 : tensor<24xbf16>) outs(%158 : tensor<24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<24xf32>
    %broadcasted_586 = linalg.broadcast ins(%860 : tensor<24xf32>) outs(%859 : tensor<1x24x8x12xf32>) dimensions = [0, 2, 3] 
    %861 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_585, %cst_38 : tensor<1x24x10x14xbf16>, tensor<24x24x3x3xbf16>) outs(%broadcasted_586 : tensor<1x24x8x12xf32>) -> tensor<1x24x8x12xf32>
    %862 = linalg.generic #loops6 ins(%861 : tensor<1x24x8x12xf32>) outs(%857 : tensor<1x24x8x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x24x8x12xbf16>
    %concat_587 = tensor.concat dim(1) %862, %124 : (tensor<1x24x8x12xbf16>, tensor<1x8x8x12xbf16>) -> tensor<1x32x8x12xbf16>
    %863 = tensor.empty() : tensor<1x32x8x12xf32>
    %864 = linalg.generic #loops6 ins(%concat_587 : tensor<1x32x8x12xbf16>) outs(%863 : tensor<1x32x8x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x32x8x12xf32>
    %collapsed_588 = tensor.collapse_shape %864 [[0], [1], [2, 3]] : tensor<1x32x8x12xf32> into tensor<1x32x96xf32>
    %expanded_589 = tensor.expand_shape %collapsed_588 [[0], [1, 2], [3]] output_shape [1, 8, 4, 96] : tensor<1x32x96xf32> into tensor<1x8x4x96xf32>
    %865 = tensor.empty() : tensor<1x8x4x96xf64>
    %866 = linalg.generic #loops6 ins(%expanded_589 : tensor<1x8x4x96xf32>) outs(%865 : tensor<1x8x4x96xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1040 = arith.extf %in : f32 to f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x4x96xf64>
    %867 = linalg.generic #loops7 ins(%866 : tensor<1x8x4x96xf64>) outs(%50 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.addf %in, %out : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %868 = linalg.generic #loops6 ins(%867 : tensor<1x8x1x1xf64>) outs(%49 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.divf %in, %cst_180 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %869 = linalg.generic #loops11 ins(%866, %868 : tensor<1x8x4x96xf64>, tensor<1x8x1x1xf64>) outs(%865 : tensor<1x8x4x96xf64>) {
    ^bb0(%in: f64, %in_635: f64, %out: f64):
      %1040 = arith.subf %in, %in_635 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x4x96xf64>
    %870 = linalg.generic #loops9 ins(%869, %869 : tensor<1x8x4x96xf64>, tensor<1x8x4x96xf64>) outs(%865 : tensor<1x8x4x96xf64>) {
    ^bb0(%in: f64, %in_635: f64, %out: f64):
      %1040 = arith.mulf %in, %in_635 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x4x96xf64>
    %871 = linalg.generic #loops7 ins(%870 : tensor<1x8x4x96xf64>) outs(%50 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.addf %in, %out : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %872 = linalg.generic #loops6 ins(%871 : tensor<1x8x1x1xf64>) outs(%49 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.divf %in, %cst_180 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %873 = linalg.generic #loops6 ins(%872 : tensor<1x8x1x1xf64>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1040 = arith.truncf %in : f64 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %874 = linalg.generic #loops7 ins(%expanded_589 : tensor<1x8x4x96xf32>) outs(%59 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %875 = linalg.generic #loops6 ins(%874 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.divf %in, %cst_181 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %876 = linalg.generic #loops6 ins(%873 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_162 : f64 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x8x1x1xf32>
    %877 = linalg.generic #loops6 ins(%876 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.rsqrt %in : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_590 = tensor.expand_shape %cst_36 [[0, 1, 2, 3]] output_shape [1, 8, 4, 1] : tensor<32xbf16> into tensor<1x8x4x1xbf16>
    %878 = linalg.generic #loops12 ins(%877, %expanded_590 : tensor<1x8x1x1xf32>, tensor<1x8x4x1xbf16>) outs(%799 : tensor<1x8x4x1xf32>) {
    ^bb0(%in: f32, %in_635: bf16, %out: f32):
      %1040 = arith.extf %in_635 : bf16 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x8x4x1xf32>
    %879 = linalg.generic #loops6 ins(%875 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.negf %in : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %880 = linalg.generic #loops12 ins(%879, %878 : tensor<1x8x1x1xf32>, tensor<1x8x4x1xf32>) outs(%799 : tensor<1x8x4x1xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.mulf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x4x1xf32>
    %expanded_591 = tensor.expand_shape %cst_35 [[0, 1, 2, 3]] output_shape [1, 8, 4, 1] : tensor<32xbf16> into tensor<1x8x4x1xbf16>
    %881 = linalg.generic #loops9 ins(%880, %expanded_591 : tensor<1x8x4x1xf32>, tensor<1x8x4x1xbf16>) outs(%799 : tensor<1x8x4x1xf32>) {
    ^bb0(%in: f32, %in_635: bf16, %out: f32):
      %1040 = arith.extf %in_635 : bf16 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x8x4x1xf32>
    %882 = linalg.generic #loops10 ins(%cst_298, %cst_299, %cst_300, %cst_301 : tensor<1x32xi64>, tensor<1x32xi64>, tensor<1x32xi64>, tensor<1x32xi64>) outs(%20 : tensor<1x32xf32>) {
    ^bb0(%in: i64, %in_635: i64, %in_636: i64, %in_637: i64, %out: f32):
      %1040 = arith.cmpi slt, %in, %c0_i64 : i64
      %1041 = arith.addi %in, %c1_i64 : i64
      %1042 = arith.select %1040, %1041, %in : i64
      %1043 = arith.index_cast %1042 : i64 to index
      %1044 = arith.cmpi slt, %in_635, %c0_i64 : i64
      %1045 = arith.addi %in_635, %c8_i64 : i64
      %1046 = arith.select %1044, %1045, %in_635 : i64
      %1047 = arith.index_cast %1046 : i64 to index
      %1048 = arith.cmpi slt, %in_636, %c0_i64 : i64
      %1049 = arith.addi %in_636, %c4_i64 : i64
      %1050 = arith.select %1048, %1049, %in_636 : i64
      %1051 = arith.index_cast %1050 : i64 to index
      %1052 = arith.cmpi slt, %in_637, %c0_i64 : i64
      %1053 = arith.addi %in_637, %c1_i64 : i64
      %1054 = arith.select %1052, %1053, %in_637 : i64
      %1055 = arith.index_cast %1054 : i64 to index
      %extracted = tensor.extract %878[%1043, %1047, %1051, %1055] : tensor<1x8x4x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x32xf32>
    %883 = linalg.generic #loops10 ins(%cst_302, %cst_303, %cst_304, %cst_305 : tensor<1x32xi64>, tensor<1x32xi64>, tensor<1x32xi64>, tensor<1x32xi64>) outs(%20 : tensor<1x32xf32>) {
    ^bb0(%in: i64, %in_635: i64, %in_636: i64, %in_637: i64, %out: f32):
      %1040 = arith.cmpi slt, %in, %c0_i64 : i64
      %1041 = arith.addi %in, %c1_i64 : i64
      %1042 = arith.select %1040, %1041, %in : i64
      %1043 = arith.index_cast %1042 : i64 to index
      %1044 = arith.cmpi slt, %in_635, %c0_i64 : i64
      %1045 = arith.addi %in_635, %c8_i64 : i64
      %1046 = arith.select %1044, %1045, %in_635 : i64
      %1047 = arith.index_cast %1046 : i64 to index
      %1048 = arith.cmpi slt, %in_636, %c0_i64 : i64
      %1049 = arith.addi %in_636, %c4_i64 : i64
      %1050 = arith.select %1048, %1049, %in_636 : i64
      %1051 = arith.index_cast %1050 : i64 to index
      %1052 = arith.cmpi slt, %in_637, %c0_i64 : i64
      %1053 = arith.addi %in_637, %c1_i64 : i64
      %1054 = arith.select %1052, %1053, %in_637 : i64
      %1055 = arith.index_cast %1054 : i64 to index
      %extracted = tensor.extract %881[%1043, %1047, %1051, %1055] : tensor<1x8x4x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x32xf32>
    %expanded_592 = tensor.expand_shape %882 [[0], [1, 2, 3]] output_shape [1, 32, 1, 1] : tensor<1x32xf32> into tensor<1x32x1x1xf32>
    %expanded_593 = tensor.expand_shape %883 [[0], [1, 2, 3]] output_shape [1, 32, 1, 1] : tensor<1x32xf32> into tensor<1x32x1x1xf32>
    %884 = linalg.generic #loops11 ins(%864, %expanded_592 : tensor<1x32x8x12xf32>, tensor<1x32x1x1xf32>) outs(%863 : tensor<1x32x8x12xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.mulf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x32x8x12xf32>
    %885 = linalg.generic #loops11 ins(%884, %expanded_593 : tensor<1x32x8x12xf32>, tensor<1x32x1x1xf32>) outs(%863 : tensor<1x32x8x12xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.addf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x32x8x12xf32>
    %886 = tensor.empty() : tensor<1x32x8x12xbf16>
    %887 = linalg.generic #loops6 ins(%885 : tensor<1x32x8x12xf32>) outs(%886 : tensor<1x32x8x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x32x8x12xbf16>
    %888 = linalg.generic #loops6 ins(%887 : tensor<1x32x8x12xbf16>) outs(%863 : tensor<1x32x8x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x32x8x12xf32>
    %889 = linalg.generic #loops6 ins(%888 : tensor<1x32x8x12xf32>) outs(%863 : tensor<1x32x8x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.negf %in : f32
      %1041 = math.exp %1040 : f32
      %1042 = arith.addf %1041, %cst_0 : f32
      %1043 = arith.divf %cst_0, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<1x32x8x12xf32>
    %890 = linalg.generic #loops9 ins(%888, %889 : tensor<1x32x8x12xf32>, tensor<1x32x8x12xf32>) outs(%863 : tensor<1x32x8x12xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.mulf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x32x8x12xf32>
    %891 = linalg.generic #loops6 ins(%890 : tensor<1x32x8x12xf32>) outs(%886 : tensor<1x32x8x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x32x8x12xbf16>
    %padded_594 = tensor.pad %891 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index, %arg6: index):
      tensor.yield %cst_1 : bf16
    } : tensor<1x32x8x12xbf16> to tensor<1x32x10x14xbf16>
    %892 = linalg.generic #loops1 ins(%cst_33 : tensor<8xbf16>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %broadcasted_595 = linalg.broadcast ins(%892 : tensor<8xf32>) outs(%40 : tensor<1x8x8x12xf32>) dimensions = [0, 2, 3] 
    %893 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_594, %cst_34 : tensor<1x32x10x14xbf16>, tensor<8x32x3x3xbf16>) outs(%broadcasted_595 : tensor<1x8x8x12xf32>) -> tensor<1x8x8x12xf32>
    %894 = linalg.generic #loops6 ins(%893 : tensor<1x8x8x12xf32>) outs(%44 : tensor<1x8x8x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x8x8x12xbf16>
    %transposed_596 = linalg.transpose ins(%cst_32 : tensor<8x32xbf16>) outs(%84 : tensor<32x8xbf16>) permutation = [1, 0] 
    %895 = linalg.generic #loops1 ins(%cst_31 : tensor<8xbf16>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %896 = linalg.generic #loops2 ins(%transposed_596 : tensor<32x8xbf16>) outs(%87 : tensor<32x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<32x8xf32>
    %897 = linalg.matmul ins(%86, %896 : tensor<1x32xf32>, tensor<32x8xf32>) outs(%89 : tensor<1x8xf32>) -> tensor<1x8xf32>
    %898 = linalg.generic #loops4 ins(%895 : tensor<8xf32>) outs(%16 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8xf32>
    %899 = linalg.generic #loops5 ins(%897, %898 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%16 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.addf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8xf32>
    %900 = linalg.generic #loops2 ins(%899 : tensor<1x8xf32>) outs(%11 : tensor<1x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x8xbf16>
    %expanded_597 = tensor.expand_shape %900 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xbf16> into tensor<1x8x1x1xbf16>
    %901 = linalg.generic #loops11 ins(%894, %expanded_597 : tensor<1x8x8x12xbf16>, tensor<1x8x1x1xbf16>) outs(%44 : tensor<1x8x8x12xbf16>) {
    ^bb0(%in: bf16, %in_635: bf16, %out: bf16):
      %1040 = arith.addf %in, %in_635 : bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x8x8x12xbf16>
    %902 = linalg.generic #loops6 ins(%901 : tensor<1x8x8x12xbf16>) outs(%40 : tensor<1x8x8x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x8x12xf32>
    %collapsed_598 = tensor.collapse_shape %902 [[0], [1], [2, 3]] : tensor<1x8x8x12xf32> into tensor<1x8x96xf32>
    %expanded_599 = tensor.expand_shape %collapsed_598 [[0], [1], [2, 3]] output_shape [1, 8, 1, 96] : tensor<1x8x96xf32> into tensor<1x8x1x96xf32>
    %903 = linalg.generic #loops6 ins(%expanded_599 : tensor<1x8x1x96xf32>) outs(%47 : tensor<1x8x1x96xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1040 = arith.extf %in : f32 to f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x96xf64>
    %904 = linalg.generic #loops7 ins(%903 : tensor<1x8x1x96xf64>) outs(%50 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.addf %in, %out : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %905 = linalg.generic #loops6 ins(%904 : tensor<1x8x1x1xf64>) outs(%49 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.divf %in, %cst_171 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %906 = linalg.generic #loops8 ins(%903, %905 : tensor<1x8x1x96xf64>, tensor<1x8x1x1xf64>) outs(%47 : tensor<1x8x1x96xf64>) {
    ^bb0(%in: f64, %in_635: f64, %out: f64):
      %1040 = arith.subf %in, %in_635 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x96xf64>
    %907 = linalg.generic #loops9 ins(%906, %906 : tensor<1x8x1x96xf64>, tensor<1x8x1x96xf64>) outs(%47 : tensor<1x8x1x96xf64>) {
    ^bb0(%in: f64, %in_635: f64, %out: f64):
      %1040 = arith.mulf %in, %in_635 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x96xf64>
    %908 = linalg.generic #loops7 ins(%907 : tensor<1x8x1x96xf64>) outs(%50 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.addf %in, %out : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %909 = linalg.generic #loops6 ins(%908 : tensor<1x8x1x1xf64>) outs(%49 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.divf %in, %cst_171 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %910 = linalg.generic #loops6 ins(%909 : tensor<1x8x1x1xf64>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1040 = arith.truncf %in : f64 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %911 = linalg.generic #loops7 ins(%expanded_599 : tensor<1x8x1x96xf32>) outs(%59 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %912 = linalg.generic #loops6 ins(%911 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.divf %in, %cst_172 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %913 = linalg.generic #loops6 ins(%910 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_162 : f64 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x8x1x1xf32>
    %914 = linalg.generic #loops6 ins(%913 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.rsqrt %in : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_600 = tensor.expand_shape %cst_30 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xbf16> into tensor<1x8x1x1xbf16>
    %915 = linalg.generic #loops9 ins(%914, %expanded_600 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xbf16>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_635: bf16, %out: f32):
      %1040 = arith.extf %in_635 : bf16 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x8x1x1xf32>
    %916 = linalg.generic #loops6 ins(%912 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.negf %in : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %917 = linalg.generic #loops9 ins(%916, %915 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.mulf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_601 = tensor.expand_shape %cst_29 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xbf16> into tensor<1x8x1x1xbf16>
    %918 = linalg.generic #loops9 ins(%917, %expanded_601 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xbf16>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_635: bf16, %out: f32):
      %1040 = arith.extf %in_635 : bf16 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x8x1x1xf32>
    %919 = linalg.generic #loops10 ins(%cst_306, %cst_307, %cst_308, %cst_309 : tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>) outs(%16 : tensor<1x8xf32>) {
    ^bb0(%in: i64, %in_635: i64, %in_636: i64, %in_637: i64, %out: f32):
      %1040 = arith.cmpi slt, %in, %c0_i64 : i64
      %1041 = arith.addi %in, %c1_i64 : i64
      %1042 = arith.select %1040, %1041, %in : i64
      %1043 = arith.index_cast %1042 : i64 to index
      %1044 = arith.cmpi slt, %in_635, %c0_i64 : i64
      %1045 = arith.addi %in_635, %c8_i64 : i64
      %1046 = arith.select %1044, %1045, %in_635 : i64
      %1047 = arith.index_cast %1046 : i64 to index
      %1048 = arith.cmpi slt, %in_636, %c0_i64 : i64
      %1049 = arith.addi %in_636, %c1_i64 : i64
      %1050 = arith.select %1048, %1049, %in_636 : i64
      %1051 = arith.index_cast %1050 : i64 to index
      %1052 = arith.cmpi slt, %in_637, %c0_i64 : i64
      %1053 = arith.addi %in_637, %c1_i64 : i64
      %1054 = arith.select %1052, %1053, %in_637 : i64
      %1055 = arith.index_cast %1054 : i64 to index
      %extracted = tensor.extract %915[%1043, %1047, %1051, %1055] : tensor<1x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8xf32>
    %920 = linalg.generic #loops10 ins(%cst_310, %cst_311, %cst_312, %cst_313 : tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>) outs(%16 : tensor<1x8xf32>) {
    ^bb0(%in: i64, %in_635: i64, %in_636: i64, %in_637: i64, %out: f32):
      %1040 = arith.cmpi slt, %in, %c0_i64 : i64
      %1041 = arith.addi %in, %c1_i64 : i64
      %1042 = arith.select %1040, %1041, %in : i64
      %1043 = arith.index_cast %1042 : i64 to index
      %1044 = arith.cmpi slt, %in_635, %c0_i64 : i64
      %1045 = arith.addi %in_635, %c8_i64 : i64
      %1046 = arith.select %1044, %1045, %in_635 : i64
      %1047 = arith.index_cast %1046 : i64 to index
      %1048 = arith.cmpi slt, %in_636, %c0_i64 : i64
      %1049 = arith.addi %in_636, %c1_i64 : i64
      %1050 = arith.select %1048, %1049, %in_636 : i64
      %1051 = arith.index_cast %1050 : i64 to index
      %1052 = arith.cmpi slt, %in_637, %c0_i64 : i64
      %1053 = arith.addi %in_637, %c1_i64 : i64
      %1054 = arith.select %1052, %1053, %in_637 : i64
      %1055 = arith.index_cast %1054 : i64 to index
      %extracted = tensor.extract %918[%1043, %1047, %1051, %1055] : tensor<1x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8xf32>
    %expanded_602 = tensor.expand_shape %919 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xf32> into tensor<1x8x1x1xf32>
    %expanded_603 = tensor.expand_shape %920 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xf32> into tensor<1x8x1x1xf32>
    %921 = linalg.generic #loops11 ins(%902, %expanded_602 : tensor<1x8x8x12xf32>, tensor<1x8x1x1xf32>) outs(%40 : tensor<1x8x8x12xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.mulf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x8x12xf32>
    %922 = linalg.generic #loops11 ins(%921, %expanded_603 : tensor<1x8x8x12xf32>, tensor<1x8x1x1xf32>) outs(%40 : tensor<1x8x8x12xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.addf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x8x12xf32>
    %923 = linalg.generic #loops6 ins(%922 : tensor<1x8x8x12xf32>) outs(%44 : tensor<1x8x8x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x8x8x12xbf16>
    %924 = linalg.generic #loops6 ins(%923 : tensor<1x8x8x12xbf16>) outs(%40 : tensor<1x8x8x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x8x12xf32>
    %925 = linalg.generic #loops6 ins(%924 : tensor<1x8x8x12xf32>) outs(%40 : tensor<1x8x8x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.negf %in : f32
      %1041 = math.exp %1040 : f32
      %1042 = arith.addf %1041, %cst_0 : f32
      %1043 = arith.divf %cst_0, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<1x8x8x12xf32>
    %926 = linalg.generic #loops9 ins(%924, %925 : tensor<1x8x8x12xf32>, tensor<1x8x8x12xf32>) outs(%40 : tensor<1x8x8x12xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.mulf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x8x12xf32>
    %927 = linalg.generic #loops6 ins(%926 : tensor<1x8x8x12xf32>) outs(%44 : tensor<1x8x8x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x8x8x12xbf16>
    %padded_604 = tensor.pad %927 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index, %arg6: index):
      tensor.yield %cst_1 : bf16
    } : tensor<1x8x8x12xbf16> to tensor<1x8x10x14xbf16>
    %928 = linalg.generic #loops1 ins(%cst_27 : tensor<8xbf16>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %broadcasted_605 = linalg.broadcast ins(%928 : tensor<8xf32>) outs(%40 : tensor<1x8x8x12xf32>) dimensions = [0, 2, 3] 
    %929 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_604, %cst_28 : tensor<1x8x10x14xbf16>, tensor<8x8x3x3xbf16>) outs(%broadcasted_605 : tensor<1x8x8x12xf32>) -> tensor<1x8x8x12xf32>
    %930 = linalg.generic #loops6 ins(%929 : tensor<1x8x8x12xf32>) outs(%44 : tensor<1x8x8x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x8x8x12xbf16>
    %931 = linalg.generic #loops1 ins(%cst_25 : tensor<8xbf16>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %broadcasted_606 = linalg.broadcast ins(%931 : tensor<8xf32>) outs(%40 : tensor<1x8x8x12xf32>) dimensions = [0, 2, 3] 
    %932 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%concat_587, %cst_26 : tensor<1x32x8x12xbf16>, tensor<8x32x1x1xbf16>) outs(%broadcasted_606 : tensor<1x8x8x12xf32>) -> tensor<1x8x8x12xf32>
    %933 = linalg.generic #loops6 ins(%932 : tensor<1x8x8x12xf32>) outs(%44 : tensor<1x8x8x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x8x8x12xbf16>
    %934 = linalg.generic #loops9 ins(%933, %930 : tensor<1x8x8x12xbf16>, tensor<1x8x8x12xbf16>) outs(%44 : tensor<1x8x8x12xbf16>) {
    ^bb0(%in: bf16, %in_635: bf16, %out: bf16):
      %1040 = arith.addf %in, %in_635 : bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x8x8x12xbf16>
    %concat_607 = tensor.concat dim(1) %934, %45 : (tensor<1x8x8x12xbf16>, tensor<1x8x8x12xbf16>) -> tensor<1x16x8x12xbf16>
    %935 = tensor.empty() : tensor<1x16x8x12xf32>
    %936 = linalg.generic #loops6 ins(%concat_607 : tensor<1x16x8x12xbf16>) outs(%935 : tensor<1x16x8x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x16x8x12xf32>
    %collapsed_608 = tensor.collapse_shape %936 [[0], [1], [2, 3]] : tensor<1x16x8x12xf32> into tensor<1x16x96xf32>
    %expanded_609 = tensor.expand_shape %collapsed_608 [[0], [1, 2], [3]] output_shape [1, 8, 2, 96] : tensor<1x16x96xf32> into tensor<1x8x2x96xf32>
    %937 = tensor.empty() : tensor<1x8x2x96xf64>
    %938 = linalg.generic #loops6 ins(%expanded_609 : tensor<1x8x2x96xf32>) outs(%937 : tensor<1x8x2x96xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1040 = arith.extf %in : f32 to f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x2x96xf64>
    %939 = linalg.generic #loops7 ins(%938 : tensor<1x8x2x96xf64>) outs(%50 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.addf %in, %out : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %940 = linalg.generic #loops6 ins(%939 : tensor<1x8x1x1xf64>) outs(%49 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.divf %in, %cst_182 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %941 = linalg.generic #loops11 ins(%938, %940 : tensor<1x8x2x96xf64>, tensor<1x8x1x1xf64>) outs(%937 : tensor<1x8x2x96xf64>) {
    ^bb0(%in: f64, %in_635: f64, %out: f64):
      %1040 = arith.subf %in, %in_635 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x2x96xf64>
    %942 = linalg.generic #loops9 ins(%941, %941 : tensor<1x8x2x96xf64>, tensor<1x8x2x96xf64>) outs(%937 : tensor<1x8x2x96xf64>) {
    ^bb0(%in: f64, %in_635: f64, %out: f64):
      %1040 = arith.mulf %in, %in_635 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x2x96xf64>
    %943 = linalg.generic #loops7 ins(%942 : tensor<1x8x2x96xf64>) outs(%50 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.addf %in, %out : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %944 = linalg.generic #loops6 ins(%943 : tensor<1x8x1x1xf64>) outs(%49 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.divf %in, %cst_182 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %945 = linalg.generic #loops6 ins(%944 : tensor<1x8x1x1xf64>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1040 = arith.truncf %in : f64 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %946 = linalg.generic #loops7 ins(%expanded_609 : tensor<1x8x2x96xf32>) outs(%59 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %947 = linalg.generic #loops6 ins(%946 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.divf %in, %cst_183 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %948 = linalg.generic #loops6 ins(%945 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_162 : f64 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x8x1x1xf32>
    %949 = linalg.generic #loops6 ins(%948 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.rsqrt %in : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_610 = tensor.expand_shape %cst_24 [[0, 1, 2, 3]] output_shape [1, 8, 2, 1] : tensor<16xbf16> into tensor<1x8x2x1xbf16>
    %950 = tensor.empty() : tensor<1x8x2x1xf32>
    %951 = linalg.generic #loops12 ins(%949, %expanded_610 : tensor<1x8x1x1xf32>, tensor<1x8x2x1xbf16>) outs(%950 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_635: bf16, %out: f32):
      %1040 = arith.extf %in_635 : bf16 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x8x2x1xf32>
    %952 = linalg.generic #loops6 ins(%947 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.negf %in : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %953 = linalg.generic #loops12 ins(%952, %951 : tensor<1x8x1x1xf32>, tensor<1x8x2x1xf32>) outs(%950 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.mulf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x2x1xf32>
    %expanded_611 = tensor.expand_shape %cst_23 [[0, 1, 2, 3]] output_shape [1, 8, 2, 1] : tensor<16xbf16> into tensor<1x8x2x1xbf16>
    %954 = linalg.generic #loops9 ins(%953, %expanded_611 : tensor<1x8x2x1xf32>, tensor<1x8x2x1xbf16>) outs(%950 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_635: bf16, %out: f32):
      %1040 = arith.extf %in_635 : bf16 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x8x2x1xf32>
    %955 = tensor.empty() : tensor<1x16xf32>
    %956 = linalg.generic #loops10 ins(%cst_314, %cst_315, %cst_316, %cst_317 : tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>) outs(%955 : tensor<1x16xf32>) {
    ^bb0(%in: i64, %in_635: i64, %in_636: i64, %in_637: i64, %out: f32):
      %1040 = arith.cmpi slt, %in, %c0_i64 : i64
      %1041 = arith.addi %in, %c1_i64 : i64
      %1042 = arith.select %1040, %1041, %in : i64
      %1043 = arith.index_cast %1042 : i64 to index
      %1044 = arith.cmpi slt, %in_635, %c0_i64 : i64
      %1045 = arith.addi %in_635, %c8_i64 : i64
      %1046 = arith.select %1044, %1045, %in_635 : i64
      %1047 = arith.index_cast %1046 : i64 to index
      %1048 = arith.cmpi slt, %in_636, %c0_i64 : i64
      %1049 = arith.addi %in_636, %c2_i64 : i64
      %1050 = arith.select %1048, %1049, %in_636 : i64
      %1051 = arith.index_cast %1050 : i64 to index
      %1052 = arith.cmpi slt, %in_637, %c0_i64 : i64
      %1053 = arith.addi %in_637, %c1_i64 : i64
      %1054 = arith.select %1052, %1053, %in_637 : i64
      %1055 = arith.index_cast %1054 : i64 to index
      %extracted = tensor.extract %951[%1043, %1047, %1051, %1055] : tensor<1x8x2x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16xf32>
    %957 = linalg.generic #loops10 ins(%cst_318, %cst_319, %cst_320, %cst_321 : tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>) outs(%955 : tensor<1x16xf32>) {
    ^bb0(%in: i64, %in_635: i64, %in_636: i64, %in_637: i64, %out: f32):
      %1040 = arith.cmpi slt, %in, %c0_i64 : i64
      %1041 = arith.addi %in, %c1_i64 : i64
      %1042 = arith.select %1040, %1041, %in : i64
      %1043 = arith.index_cast %1042 : i64 to index
      %1044 = arith.cmpi slt, %in_635, %c0_i64 : i64
      %1045 = arith.addi %in_635, %c8_i64 : i64
      %1046 = arith.select %1044, %1045, %in_635 : i64
      %1047 = arith.index_cast %1046 : i64 to index
      %1048 = arith.cmpi slt, %in_636, %c0_i64 : i64
      %1049 = arith.addi %in_636, %c2_i64 : i64
      %1050 = arith.select %1048, %1049, %in_636 : i64
      %1051 = arith.index_cast %1050 : i64 to index
      %1052 = arith.cmpi slt, %in_637, %c0_i64 : i64
      %1053 = arith.addi %in_637, %c1_i64 : i64
      %1054 = arith.select %1052, %1053, %in_637 : i64
      %1055 = arith.index_cast %1054 : i64 to index
      %extracted = tensor.extract %954[%1043, %1047, %1051, %1055] : tensor<1x8x2x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16xf32>
    %expanded_612 = tensor.expand_shape %956 [[0], [1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<1x16xf32> into tensor<1x16x1x1xf32>
    %expanded_613 = tensor.expand_shape %957 [[0], [1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<1x16xf32> into tensor<1x16x1x1xf32>
    %958 = linalg.generic #loops11 ins(%936, %expanded_612 : tensor<1x16x8x12xf32>, tensor<1x16x1x1xf32>) outs(%935 : tensor<1x16x8x12xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.mulf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x16x8x12xf32>
    %959 = linalg.generic #loops11 ins(%958, %expanded_613 : tensor<1x16x8x12xf32>, tensor<1x16x1x1xf32>) outs(%935 : tensor<1x16x8x12xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.addf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x16x8x12xf32>
    %960 = tensor.empty() : tensor<1x16x8x12xbf16>
    %961 = linalg.generic #loops6 ins(%959 : tensor<1x16x8x12xf32>) outs(%960 : tensor<1x16x8x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x16x8x12xbf16>
    %962 = linalg.generic #loops6 ins(%961 : tensor<1x16x8x12xbf16>) outs(%935 : tensor<1x16x8x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x16x8x12xf32>
    %963 = linalg.generic #loops6 ins(%962 : tensor<1x16x8x12xf32>) outs(%935 : tensor<1x16x8x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.negf %in : f32
      %1041 = math.exp %1040 : f32
      %1042 = arith.addf %1041, %cst_0 : f32
      %1043 = arith.divf %cst_0, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<1x16x8x12xf32>
    %964 = linalg.generic #loops9 ins(%962, %963 : tensor<1x16x8x12xf32>, tensor<1x16x8x12xf32>) outs(%935 : tensor<1x16x8x12xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.mulf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x16x8x12xf32>
    %965 = linalg.generic #loops6 ins(%964 : tensor<1x16x8x12xf32>) outs(%960 : tensor<1x16x8x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x16x8x12xbf16>
    %padded_614 = tensor.pad %965 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index, %arg6: index):
      tensor.yield %cst_1 : bf16
    } : tensor<1x16x8x12xbf16> to tensor<1x16x10x14xbf16>
    %966 = linalg.generic #loops1 ins(%cst_21 : tensor<8xbf16>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %broadcasted_615 = linalg.broadcast ins(%966 : tensor<8xf32>) outs(%40 : tensor<1x8x8x12xf32>) dimensions = [0, 2, 3] 
    %967 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_614, %cst_22 : tensor<1x16x10x14xbf16>, tensor<8x16x3x3xbf16>) outs(%broadcasted_615 : tensor<1x8x8x12xf32>) -> tensor<1x8x8x12xf32>
    %968 = linalg.generic #loops6 ins(%967 : tensor<1x8x8x12xf32>) outs(%44 : tensor<1x8x8x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x8x8x12xbf16>
    %transposed_616 = linalg.transpose ins(%cst_20 : tensor<8x32xbf16>) outs(%84 : tensor<32x8xbf16>) permutation = [1, 0] 
    %969 = linalg.generic #loops1 ins(%cst_19 : tensor<8xbf16>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %970 = linalg.generic #loops2 ins(%transposed_616 : tensor<32x8xbf16>) outs(%87 : tensor<32x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<32x8xf32>
    %971 = linalg.matmul ins(%86, %970 : tensor<1x32xf32>, tensor<32x8xf32>) outs(%89 : tensor<1x8xf32>) -> tensor<1x8xf32>
    %972 = linalg.generic #loops4 ins(%969 : tensor<8xf32>) outs(%16 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8xf32>
    %973 = linalg.generic #loops5 ins(%971, %972 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%16 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.addf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8xf32>
    %974 = linalg.generic #loops2 ins(%973 : tensor<1x8xf32>) outs(%11 : tensor<1x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x8xbf16>
    %expanded_617 = tensor.expand_shape %974 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xbf16> into tensor<1x8x1x1xbf16>
    %975 = linalg.generic #loops11 ins(%968, %expanded_617 : tensor<1x8x8x12xbf16>, tensor<1x8x1x1xbf16>) outs(%44 : tensor<1x8x8x12xbf16>) {
    ^bb0(%in: bf16, %in_635: bf16, %out: bf16):
      %1040 = arith.addf %in, %in_635 : bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x8x8x12xbf16>
    %976 = linalg.generic #loops6 ins(%975 : tensor<1x8x8x12xbf16>) outs(%40 : tensor<1x8x8x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x8x12xf32>
    %collapsed_618 = tensor.collapse_shape %976 [[0], [1], [2, 3]] : tensor<1x8x8x12xf32> into tensor<1x8x96xf32>
    %expanded_619 = tensor.expand_shape %collapsed_618 [[0], [1], [2, 3]] output_shape [1, 8, 1, 96] : tensor<1x8x96xf32> into tensor<1x8x1x96xf32>
    %977 = linalg.generic #loops6 ins(%expanded_619 : tensor<1x8x1x96xf32>) outs(%47 : tensor<1x8x1x96xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1040 = arith.extf %in : f32 to f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x96xf64>
    %978 = linalg.generic #loops7 ins(%977 : tensor<1x8x1x96xf64>) outs(%50 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.addf %in, %out : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %979 = linalg.generic #loops6 ins(%978 : tensor<1x8x1x1xf64>) outs(%49 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.divf %in, %cst_171 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %980 = linalg.generic #loops8 ins(%977, %979 : tensor<1x8x1x96xf64>, tensor<1x8x1x1xf64>) outs(%47 : tensor<1x8x1x96xf64>) {
    ^bb0(%in: f64, %in_635: f64, %out: f64):
      %1040 = arith.subf %in, %in_635 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x96xf64>
    %981 = linalg.generic #loops9 ins(%980, %980 : tensor<1x8x1x96xf64>, tensor<1x8x1x96xf64>) outs(%47 : tensor<1x8x1x96xf64>) {
    ^bb0(%in: f64, %in_635: f64, %out: f64):
      %1040 = arith.mulf %in, %in_635 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x96xf64>
    %982 = linalg.generic #loops7 ins(%981 : tensor<1x8x1x96xf64>) outs(%50 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.addf %in, %out : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %983 = linalg.generic #loops6 ins(%982 : tensor<1x8x1x1xf64>) outs(%49 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.divf %in, %cst_171 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %984 = linalg.generic #loops6 ins(%983 : tensor<1x8x1x1xf64>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1040 = arith.truncf %in : f64 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %985 = linalg.generic #loops7 ins(%expanded_619 : tensor<1x8x1x96xf32>) outs(%59 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %986 = linalg.generic #loops6 ins(%985 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.divf %in, %cst_172 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %987 = linalg.generic #loops6 ins(%984 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_162 : f64 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x8x1x1xf32>
    %988 = linalg.generic #loops6 ins(%987 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.rsqrt %in : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_620 = tensor.expand_shape %cst_18 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xbf16> into tensor<1x8x1x1xbf16>
    %989 = linalg.generic #loops9 ins(%988, %expanded_620 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xbf16>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_635: bf16, %out: f32):
      %1040 = arith.extf %in_635 : bf16 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x8x1x1xf32>
    %990 = linalg.generic #loops6 ins(%986 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.negf %in : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %991 = linalg.generic #loops9 ins(%990, %989 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.mulf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_621 = tensor.expand_shape %cst_17 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xbf16> into tensor<1x8x1x1xbf16>
    %992 = linalg.generic #loops9 ins(%991, %expanded_621 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xbf16>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_635: bf16, %out: f32):
      %1040 = arith.extf %in_635 : bf16 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x8x1x1xf32>
    %993 = linalg.generic #loops10 ins(%cst_322, %cst_323, %cst_324, %cst_325 : tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>) outs(%16 : tensor<1x8xf32>) {
    ^bb0(%in: i64, %in_635: i64, %in_636: i64, %in_637: i64, %out: f32):
      %1040 = arith.cmpi slt, %in, %c0_i64 : i64
      %1041 = arith.addi %in, %c1_i64 : i64
      %1042 = arith.select %1040, %1041, %in : i64
      %1043 = arith.index_cast %1042 : i64 to index
      %1044 = arith.cmpi slt, %in_635, %c0_i64 : i64
      %1045 = arith.addi %in_635, %c8_i64 : i64
      %1046 = arith.select %1044, %1045, %in_635 : i64
      %1047 = arith.index_cast %1046 : i64 to index
      %1048 = arith.cmpi slt, %in_636, %c0_i64 : i64
      %1049 = arith.addi %in_636, %c1_i64 : i64
      %1050 = arith.select %1048, %1049, %in_636 : i64
      %1051 = arith.index_cast %1050 : i64 to index
      %1052 = arith.cmpi slt, %in_637, %c0_i64 : i64
      %1053 = arith.addi %in_637, %c1_i64 : i64
      %1054 = arith.select %1052, %1053, %in_637 : i64
      %1055 = arith.index_cast %1054 : i64 to index
      %extracted = tensor.extract %989[%1043, %1047, %1051, %1055] : tensor<1x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8xf32>
    %994 = linalg.generic #loops10 ins(%cst_326, %cst_327, %cst_328, %cst_329 : tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>) outs(%16 : tensor<1x8xf32>) {
    ^bb0(%in: i64, %in_635: i64, %in_636: i64, %in_637: i64, %out: f32):
      %1040 = arith.cmpi slt, %in, %c0_i64 : i64
      %1041 = arith.addi %in, %c1_i64 : i64
      %1042 = arith.select %1040, %1041, %in : i64
      %1043 = arith.index_cast %1042 : i64 to index
      %1044 = arith.cmpi slt, %in_635, %c0_i64 : i64
      %1045 = arith.addi %in_635, %c8_i64 : i64
      %1046 = arith.select %1044, %1045, %in_635 : i64
      %1047 = arith.index_cast %1046 : i64 to index
      %1048 = arith.cmpi slt, %in_636, %c0_i64 : i64
      %1049 = arith.addi %in_636, %c1_i64 : i64
      %1050 = arith.select %1048, %1049, %in_636 : i64
      %1051 = arith.index_cast %1050 : i64 to index
      %1052 = arith.cmpi slt, %in_637, %c0_i64 : i64
      %1053 = arith.addi %in_637, %c1_i64 : i64
      %1054 = arith.select %1052, %1053, %in_637 : i64
      %1055 = arith.index_cast %1054 : i64 to index
      %extracted = tensor.extract %992[%1043, %1047, %1051, %1055] : tensor<1x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8xf32>
    %expanded_622 = tensor.expand_shape %993 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xf32> into tensor<1x8x1x1xf32>
    %expanded_623 = tensor.expand_shape %994 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xf32> into tensor<1x8x1x1xf32>
    %995 = linalg.generic #loops11 ins(%976, %expanded_622 : tensor<1x8x8x12xf32>, tensor<1x8x1x1xf32>) outs(%40 : tensor<1x8x8x12xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.mulf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x8x12xf32>
    %996 = linalg.generic #loops11 ins(%995, %expanded_623 : tensor<1x8x8x12xf32>, tensor<1x8x1x1xf32>) outs(%40 : tensor<1x8x8x12xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.addf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x8x12xf32>
    %997 = linalg.generic #loops6 ins(%996 : tensor<1x8x8x12xf32>) outs(%44 : tensor<1x8x8x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x8x8x12xbf16>
    %998 = linalg.generic #loops6 ins(%997 : tensor<1x8x8x12xbf16>) outs(%40 : tensor<1x8x8x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x8x12xf32>
    %999 = linalg.generic #loops6 ins(%998 : tensor<1x8x8x12xf32>) outs(%40 : tensor<1x8x8x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.negf %in : f32
      %1041 = math.exp %1040 : f32
      %1042 = arith.addf %1041, %cst_0 : f32
      %1043 = arith.divf %cst_0, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<1x8x8x12xf32>
    %1000 = linalg.generic #loops9 ins(%998, %999 : tensor<1x8x8x12xf32>, tensor<1x8x8x12xf32>) outs(%40 : tensor<1x8x8x12xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.mulf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x8x12xf32>
    %1001 = linalg.generic #loops6 ins(%1000 : tensor<1x8x8x12xf32>) outs(%44 : tensor<1x8x8x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x8x8x12xbf16>
    %padded_624 = tensor.pad %1001 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index, %arg6: index):
      tensor.yield %cst_1 : bf16
    } : tensor<1x8x8x12xbf16> to tensor<1x8x10x14xbf16>
    %1002 = linalg.generic #loops1 ins(%cst_15 : tensor<8xbf16>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %broadcasted_625 = linalg.broadcast ins(%1002 : tensor<8xf32>) outs(%40 : tensor<1x8x8x12xf32>) dimensions = [0, 2, 3] 
    %1003 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_624, %cst_16 : tensor<1x8x10x14xbf16>, tensor<8x8x3x3xbf16>) outs(%broadcasted_625 : tensor<1x8x8x12xf32>) -> tensor<1x8x8x12xf32>
    %1004 = linalg.generic #loops6 ins(%1003 : tensor<1x8x8x12xf32>) outs(%44 : tensor<1x8x8x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x8x8x12xbf16>
    %1005 = linalg.generic #loops1 ins(%cst_13 : tensor<8xbf16>) outs(%41 : tensor<8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<8xf32>
    %broadcasted_626 = linalg.broadcast ins(%1005 : tensor<8xf32>) outs(%40 : tensor<1x8x8x12xf32>) dimensions = [0, 2, 3] 
    %1006 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%concat_607, %cst_14 : tensor<1x16x8x12xbf16>, tensor<8x16x1x1xbf16>) outs(%broadcasted_626 : tensor<1x8x8x12xf32>) -> tensor<1x8x8x12xf32>
    %1007 = linalg.generic #loops6 ins(%1006 : tensor<1x8x8x12xf32>) outs(%44 : tensor<1x8x8x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x8x8x12xbf16>
    %1008 = linalg.generic #loops9 ins(%1007, %1004 : tensor<1x8x8x12xbf16>, tensor<1x8x8x12xbf16>) outs(%44 : tensor<1x8x8x12xbf16>) {
    ^bb0(%in: bf16, %in_635: bf16, %out: bf16):
      %1040 = arith.addf %in, %in_635 : bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x8x8x12xbf16>
    %1009 = linalg.generic #loops6 ins(%1008 : tensor<1x8x8x12xbf16>) outs(%40 : tensor<1x8x8x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x8x12xf32>
    %collapsed_627 = tensor.collapse_shape %1009 [[0], [1], [2, 3]] : tensor<1x8x8x12xf32> into tensor<1x8x96xf32>
    %expanded_628 = tensor.expand_shape %collapsed_627 [[0], [1], [2, 3]] output_shape [1, 8, 1, 96] : tensor<1x8x96xf32> into tensor<1x8x1x96xf32>
    %1010 = linalg.generic #loops6 ins(%expanded_628 : tensor<1x8x1x96xf32>) outs(%47 : tensor<1x8x1x96xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1040 = arith.extf %in : f32 to f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x96xf64>
    %1011 = linalg.generic #loops7 ins(%1010 : tensor<1x8x1x96xf64>) outs(%50 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.addf %in, %out : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %1012 = linalg.generic #loops6 ins(%1011 : tensor<1x8x1x1xf64>) outs(%49 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.divf %in, %cst_171 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %1013 = linalg.generic #loops8 ins(%1010, %1012 : tensor<1x8x1x96xf64>, tensor<1x8x1x1xf64>) outs(%47 : tensor<1x8x1x96xf64>) {
    ^bb0(%in: f64, %in_635: f64, %out: f64):
      %1040 = arith.subf %in, %in_635 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x96xf64>
    %1014 = linalg.generic #loops9 ins(%1013, %1013 : tensor<1x8x1x96xf64>, tensor<1x8x1x96xf64>) outs(%47 : tensor<1x8x1x96xf64>) {
    ^bb0(%in: f64, %in_635: f64, %out: f64):
      %1040 = arith.mulf %in, %in_635 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x96xf64>
    %1015 = linalg.generic #loops7 ins(%1014 : tensor<1x8x1x96xf64>) outs(%50 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.addf %in, %out : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %1016 = linalg.generic #loops6 ins(%1015 : tensor<1x8x1x1xf64>) outs(%49 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1040 = arith.divf %in, %cst_171 : f64
      linalg.yield %1040 : f64
    } -> tensor<1x8x1x1xf64>
    %1017 = linalg.generic #loops6 ins(%1016 : tensor<1x8x1x1xf64>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1040 = arith.truncf %in : f64 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %1018 = linalg.generic #loops7 ins(%expanded_628 : tensor<1x8x1x96xf32>) outs(%59 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.addf %in, %out : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %1019 = linalg.generic #loops6 ins(%1018 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.divf %in, %cst_172 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %1020 = linalg.generic #loops6 ins(%1017 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.truncf %cst_162 : f64 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x8x1x1xf32>
    %1021 = linalg.generic #loops6 ins(%1020 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = math.rsqrt %in : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_629 = tensor.expand_shape %cst_12 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xbf16> into tensor<1x8x1x1xbf16>
    %1022 = linalg.generic #loops9 ins(%1021, %expanded_629 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xbf16>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_635: bf16, %out: f32):
      %1040 = arith.extf %in_635 : bf16 to f32
      %1041 = arith.mulf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x8x1x1xf32>
    %1023 = linalg.generic #loops6 ins(%1019 : tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.negf %in : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %1024 = linalg.generic #loops9 ins(%1023, %1022 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xf32>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.mulf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_630 = tensor.expand_shape %cst_11 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xbf16> into tensor<1x8x1x1xbf16>
    %1025 = linalg.generic #loops9 ins(%1024, %expanded_630 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xbf16>) outs(%57 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_635: bf16, %out: f32):
      %1040 = arith.extf %in_635 : bf16 to f32
      %1041 = arith.addf %in, %1040 : f32
      linalg.yield %1041 : f32
    } -> tensor<1x8x1x1xf32>
    %1026 = linalg.generic #loops10 ins(%cst_330, %cst_331, %cst_332, %cst_333 : tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>) outs(%16 : tensor<1x8xf32>) {
    ^bb0(%in: i64, %in_635: i64, %in_636: i64, %in_637: i64, %out: f32):
      %1040 = arith.cmpi slt, %in, %c0_i64 : i64
      %1041 = arith.addi %in, %c1_i64 : i64
      %1042 = arith.select %1040, %1041, %in : i64
      %1043 = arith.index_cast %1042 : i64 to index
      %1044 = arith.cmpi slt, %in_635, %c0_i64 : i64
      %1045 = arith.addi %in_635, %c8_i64 : i64
      %1046 = arith.select %1044, %1045, %in_635 : i64
      %1047 = arith.index_cast %1046 : i64 to index
      %1048 = arith.cmpi slt, %in_636, %c0_i64 : i64
      %1049 = arith.addi %in_636, %c1_i64 : i64
      %1050 = arith.select %1048, %1049, %in_636 : i64
      %1051 = arith.index_cast %1050 : i64 to index
      %1052 = arith.cmpi slt, %in_637, %c0_i64 : i64
      %1053 = arith.addi %in_637, %c1_i64 : i64
      %1054 = arith.select %1052, %1053, %in_637 : i64
      %1055 = arith.index_cast %1054 : i64 to index
      %extracted = tensor.extract %1022[%1043, %1047, %1051, %1055] : tensor<1x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8xf32>
    %1027 = linalg.generic #loops10 ins(%cst_334, %cst_335, %cst_336, %cst_337 : tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>) outs(%16 : tensor<1x8xf32>) {
    ^bb0(%in: i64, %in_635: i64, %in_636: i64, %in_637: i64, %out: f32):
      %1040 = arith.cmpi slt, %in, %c0_i64 : i64
      %1041 = arith.addi %in, %c1_i64 : i64
      %1042 = arith.select %1040, %1041, %in : i64
      %1043 = arith.index_cast %1042 : i64 to index
      %1044 = arith.cmpi slt, %in_635, %c0_i64 : i64
      %1045 = arith.addi %in_635, %c8_i64 : i64
      %1046 = arith.select %1044, %1045, %in_635 : i64
      %1047 = arith.index_cast %1046 : i64 to index
      %1048 = arith.cmpi slt, %in_636, %c0_i64 : i64
      %1049 = arith.addi %in_636, %c1_i64 : i64
      %1050 = arith.select %1048, %1049, %in_636 : i64
      %1051 = arith.index_cast %1050 : i64 to index
      %1052 = arith.cmpi slt, %in_637, %c0_i64 : i64
      %1053 = arith.addi %in_637, %c1_i64 : i64
      %1054 = arith.select %1052, %1053, %in_637 : i64
      %1055 = arith.index_cast %1054 : i64 to index
      %extracted = tensor.extract %1025[%1043, %1047, %1051, %1055] : tensor<1x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8xf32>
    %expanded_631 = tensor.expand_shape %1026 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xf32> into tensor<1x8x1x1xf32>
    %expanded_632 = tensor.expand_shape %1027 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xf32> into tensor<1x8x1x1xf32>
    %1028 = linalg.generic #loops11 ins(%1009, %expanded_631 : tensor<1x8x8x12xf32>, tensor<1x8x1x1xf32>) outs(%40 : tensor<1x8x8x12xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.mulf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x8x12xf32>
    %1029 = linalg.generic #loops11 ins(%1028, %expanded_632 : tensor<1x8x8x12xf32>, tensor<1x8x1x1xf32>) outs(%40 : tensor<1x8x8x12xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.addf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x8x12xf32>
    %1030 = linalg.generic #loops6 ins(%1029 : tensor<1x8x8x12xf32>) outs(%44 : tensor<1x8x8x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x8x8x12xbf16>
    %1031 = linalg.generic #loops6 ins(%1030 : tensor<1x8x8x12xbf16>) outs(%40 : tensor<1x8x8x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x8x12xf32>
    %1032 = linalg.generic #loops6 ins(%1031 : tensor<1x8x8x12xf32>) outs(%40 : tensor<1x8x8x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1040 = arith.negf %in : f32
      %1041 = math.exp %1040 : f32
      %1042 = arith.addf %1041, %cst_0 : f32
      %1043 = arith.divf %cst_0, %1042 : f32
      linalg.yield %1043 : f32
    } -> tensor<1x8x8x12xf32>
    %1033 = linalg.generic #loops9 ins(%1031, %1032 : tensor<1x8x8x12xf32>, tensor<1x8x8x12xf32>) outs(%40 : tensor<1x8x8x12xf32>) {
    ^bb0(%in: f32, %in_635: f32, %out: f32):
      %1040 = arith.mulf %in, %in_635 : f32
      linalg.yield %1040 : f32
    } -> tensor<1x8x8x12xf32>
    %1034 = linalg.generic #loops6 ins(%1033 : tensor<1x8x8x12xf32>) outs(%44 : tensor<1x8x8x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x8x8x12xbf16>
    %padded_633 = tensor.pad %1034 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index, %arg6: index):
      tensor.yield %cst_1 : bf16
    } : tensor<1x8x8x12xbf16> to tensor<1x8x10x14xbf16>
    %1035 = tensor.empty() : tensor<1x4x8x12xf32>
    %1036 = linalg.generic #loops1 ins(%cst_9 : tensor<4xbf16>) outs(%0 : tensor<4xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1040 = arith.extf %in : bf16 to f32
      linalg.yield %1040 : f32
    } -> tensor<4xf32>
    %broadcasted_634 = linalg.broadcast ins(%1036 : tensor<4xf32>) outs(%1035 : tensor<1x4x8x12xf32>) dimensions = [0, 2, 3] 
    %1037 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_633, %cst_10 : tensor<1x8x10x14xbf16>, tensor<4x8x3x3xbf16>) outs(%broadcasted_634 : tensor<1x4x8x12xf32>) -> tensor<1x4x8x12xf32>
    %1038 = tensor.empty() : tensor<1x4x8x12xbf16>
    %1039 = linalg.generic #loops6 ins(%1037 : tensor<1x4x8x12xf32>) outs(%1038 : tensor<1x4x8x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1040 = arith.truncf %in : f32 to bf16
      linalg.yield %1040 : bf16
    } -> tensor<1x4x8x12xbf16>
    return %1039 : tensor<1x4x8x12xbf16>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_4_torch.bfloat16: "seeded unet.conv_out.bias",
      torch_tensor_4_8_3_3_torch.bfloat16: "seeded unet.conv_out.weight",
      torch_tensor_8_torch.bfloat16_24: "seeded unet.conv_norm_out.bias",
      torch_tensor_8_torch.bfloat16_23: "seeded unet.conv_norm_out.weight",
      torch_tensor_8_torch.bfloat16_22: "seeded unet.up_blocks.1.resnets.1.conv_shortcut.bias",
      torch_tensor_8_16_1_1_torch.bfloat16: "seeded unet.up_blocks.1.resnets.1.conv_shortcut.weight",
      torch_tensor_8_torch.bfloat16_21: "seeded unet.up_blocks.1.resnets.1.conv2.bias",
      torch_tensor_8_8_3_3_torch.bfloat16_4: "seeded unet.up_blocks.1.resnets.1.conv2.weight",
      torch_tensor_8_torch.bfloat16_20: "seeded unet.up_blocks.1.resnets.1.norm2.bias",
      torch_tensor_8_torch.bfloat16_19: "seeded unet.up_blocks.1.resnets.1.norm2.weight",
      torch_tensor_8_torch.bfloat16_18: "seeded unet.up_blocks.1.resnets.1.time_emb_proj.bias",
      torch_tensor_8_32_torch.bfloat16_2: "seeded unet.up_blocks.1.resnets.1.time_emb_proj.weight",
      torch_tensor_8_torch.bfloat16_17: "seeded unet.up_blocks.1.resnets.1.conv1.bias",
      torch_tensor_8_16_3_3_torch.bfloat16: "seeded unet.up_blocks.1.resnets.1.conv1.weight",
      torch_tensor_16_torch.bfloat16_1: "seeded unet.up_blocks.1.resnets.1.norm1.bias",
      torch_tensor_16_torch.bfloat16: "seeded unet.up_blocks.1.resnets.1.norm1.weight",
      torch_tensor_8_torch.bfloat16_16: "seeded unet.up_blocks.1.resnets.0.conv_shortcut.bias",
      torch_tensor_8_32_1_1_torch.bfloat16: "seeded unet.up_blocks.1.resnets.0.conv_shortcut.weight",
      torch_tensor_8_torch.bfloat16_15: "seeded unet.up_blocks.1.resnets.0.conv2.bias",
      torch_tensor_8_8_3_3_torch.bfloat16_3: "seeded unet.up_blocks.1.resnets.0.conv2.weight",
      torch_tensor_8_torch.bfloat16_14: "seeded unet.up_blocks.1.resnets.0.norm2.bias",
      torch_tensor_8_torch.bfloat16_13: "seeded unet.up_blocks.1.resnets.0.norm2.weight",
      torch_tensor_8_torch.bfloat16_12: "seeded unet.up_blocks.1.resnets.0.time_emb_proj.bias",
      torch_tensor_8_32_torch.bfloat16_1: "seeded unet.up_blocks.1.resnets.0.time_emb_proj.weight",
      torch_tensor_8_torch.bfloat16_11: "seeded unet.up_blocks.1.resnets.0.conv1.bias",
      torch_tensor_8_32_3_3_torch.bfloat16: "seeded unet.up_blocks.1.resnets.0.conv1.weight",
      torch_tensor_32_torch.bfloat16_5: "seeded unet.up_blocks.1.resnets.0.norm1.bias",
      torch_tensor_32_torch.bfloat16_4: "seeded unet.up_blocks.1.resnets.0.norm1.weight",
      torch_tensor_24_torch.bfloat16_58: "seeded unet.up_blocks.0.upsamplers.0.conv.bias",
      torch_tensor_24_24_3_3_torch.bfloat16_7: "seeded unet.up_blocks.0.upsamplers.0.conv.weight",
      torch_tensor_24_torch.bfloat16_57: "seeded unet.up_blocks.0.resnets.1.conv_shortcut.bias",
      torch_tensor_24_32_1_1_torch.bfloat16: "seeded unet.up_blocks.0.resnets.1.conv_shortcut.weight",
      torch_tensor_24_torch.bfloat16_56: "seeded unet.up_blocks.0.resnets.1.conv2.bias",
      torch_tensor_24_24_3_3_torch.bfloat16_6: "seeded unet.up_blocks.0.resnets.1.conv2.weight",
      torch_tensor_24_torch.bfloat16_55: "seeded unet.up_blocks.0.resnets.1.norm2.bias",
      torch_tensor_24_torch.bfloat16_54: "seeded unet.up_blocks.0.resnets.1.norm2.weight",
      torch_tensor_24_torch.bfloat16_53: "seeded unet.up_blocks.0.resnets.1.time_emb_proj.bias",
      torch_tensor_24_32_torch.bfloat16_4: "seeded unet.up_blocks.0.resnets.1.time_emb_proj.weight",
      torch_tensor_24_torch.bfloat16_52: "seeded unet.up_blocks.0.resnets.1.conv1.bias",
      torch_tensor_24_32_3_3_torch.bfloat16: "seeded unet.up_blocks.0.resnets.1.conv1.weight",
      torch_tensor_32_torch.bfloat16_3: "seeded unet.up_blocks.0.resnets.1.norm1.bias",
      torch_tensor_32_torch.bfloat16_2: "seeded unet.up_blocks.0.resnets.1.norm1.weight",
      torch_tensor_24_torch.bfloat16_51: "seeded unet.up_blocks.0.resnets.0.conv_shortcut.bias",
      torch_tensor_24_48_1_1_torch.bfloat16: "seeded unet.up_blocks.0.resnets.0.conv_shortcut.weight",
      torch_tensor_24_torch.bfloat16_50: "seeded unet.up_blocks.0.resnets.0.conv2.bias",
      torch_tensor_24_24_3_3_torch.bfloat16_5: "seeded unet.up_blocks.0.resnets.0.conv2.weight",
      torch_tensor_24_torch.bfloat16_49: "seeded unet.up_blocks.0.resnets.0.norm2.bias",
      torch_tensor_24_torch.bfloat16_48: "seeded unet.up_blocks.0.resnets.0.norm2.weight",
      torch_tensor_24_torch.bfloat16_47: "seeded unet.up_blocks.0.resnets.0.time_emb_proj.bias",
      torch_tensor_24_32_torch.bfloat16_3: "seeded unet.up_blocks.0.resnets.0.time_emb_proj.weight",
      torch_tensor_24_torch.bfloat16_46: "seeded unet.up_blocks.0.resnets.0.conv1.bias",
      torch_tensor_24_48_3_3_torch.bfloat16: "seeded unet.up_blocks.0.resnets.0.conv1.weight",
      torch_tensor_48_torch.bfloat16_1: "seeded unet.up_blocks.0.resnets.0.norm1.bias",
      torch_tensor_48_torch.bfloat16: "seeded unet.up_blocks.0.resnets.0.norm1.weight",
      torch_tensor_24_torch.bfloat16_45: "seeded unet.mid_block.resnets.1.conv2.bias",
      torch_tensor_24_24_3_3_torch.bfloat16_4: "seeded unet.mid_block.resnets.1.conv2.weight",
      torch_tensor_24_torch.bfloat16_44: "seeded unet.mid_block.resnets.1.norm2.bias",
      torch_tensor_24_torch.bfloat16_43: "seeded unet.mid_block.resnets.1.norm2.weight",
      torch_tensor_24_torch.bfloat16_42: "seeded unet.mid_block.resnets.1.time_emb_proj.bias",
      torch_tensor_24_32_torch.bfloat16_2: "seeded unet.mid_block.resnets.1.time_emb_proj.weight",
      torch_tensor_24_torch.bfloat16_41: "seeded unet.mid_block.resnets.1.conv1.bias",
      torch_tensor_24_24_3_3_torch.bfloat16_3: "seeded unet.mid_block.resnets.1.conv1.weight",
      torch_tensor_24_torch.bfloat16_40: "seeded unet.mid_block.resnets.1.norm1.bias",
      torch_tensor_24_torch.bfloat16_39: "seeded unet.mid_block.resnets.1.norm1.weight",
      torch_tensor_24_torch.bfloat16_38: "seeded unet.mid_block.attentions.0.proj_out.bias",
      torch_tensor_24_24_1_1_torch.bfloat16_3: "seeded unet.mid_block.attentions.0.proj_out.weight",
      torch_tensor_24_torch.bfloat16_37: "seeded unet.mid_block.attentions.0.transformer_blocks.0.ff.net.2.bias",
      torch_tensor_24_96_torch.bfloat16_1: "seeded unet.mid_block.attentions.0.transformer_blocks.0.ff.net.2.weight",
      torch_tensor_192_torch.bfloat16_1: "seeded unet.mid_block.attentions.0.transformer_blocks.0.ff.net.0.proj.bias",
      torch_tensor_192_24_torch.bfloat16_1: "seeded unet.mid_block.attentions.0.transformer_blocks.0.ff.net.0.proj.weight",
      torch_tensor_24_torch.bfloat16_36: "seeded unet.mid_block.attentions.0.transformer_blocks.0.norm3.bias",
      torch_tensor_24_torch.bfloat16_35: "seeded unet.mid_block.attentions.0.transformer_blocks.0.norm3.weight",
      torch_tensor_24_torch.bfloat16_34: "seeded unet.mid_block.attentions.0.transformer_blocks.0.attn2.to_out.0.bias",
      torch_tensor_24_24_torch.bfloat16_11: "seeded unet.mid_block.attentions.0.transformer_blocks.0.attn2.to_out.0.weight",
      torch_tensor_24_80_torch.bfloat16_3: "seeded unet.mid_block.attentions.0.transformer_blocks.0.attn2.to_v.weight",
      torch_tensor_24_80_torch.bfloat16_2: "seeded unet.mid_block.attentions.0.transformer_blocks.0.attn2.to_k.weight",
      torch_tensor_24_24_torch.bfloat16_10: "seeded unet.mid_block.attentions.0.transformer_blocks.0.attn2.to_q.weight",
      torch_tensor_24_torch.bfloat16_33: "seeded unet.mid_block.attentions.0.transformer_blocks.0.norm2.bias",
      torch_tensor_24_torch.bfloat16_32: "seeded unet.mid_block.attentions.0.transformer_blocks.0.norm2.weight",
      torch_tensor_24_torch.bfloat16_31: "seeded unet.mid_block.attentions.0.transformer_blocks.0.attn1.to_out.0.bias",
      torch_tensor_24_24_torch.bfloat16_9: "seeded unet.mid_block.attentions.0.transformer_blocks.0.attn1.to_out.0.weight",
      torch_tensor_24_24_torch.bfloat16_8: "seeded unet.mid_block.attentions.0.transformer_blocks.0.attn1.to_v.weight",
      torch_tensor_24_24_torch.bfloat16_7: "seeded unet.mid_block.attentions.0.transformer_blocks.0.attn1.to_k.weight",
      torch_tensor_24_24_torch.bfloat16_6: "seeded unet.mid_block.attentions.0.transformer_blocks.0.attn1.to_q.weight",
      torch_tensor_24_torch.bfloat16_30: "seeded unet.mid_block.attentions.0.transformer_blocks.0.norm1.bias",
      torch_tensor_24_torch.bfloat16_29: "seeded unet.mid_block.attentions.0.transformer_blocks.0.norm1.weight",
      torch_tensor_24_torch.bfloat16_28: "seeded unet.mid_block.attentions.0.proj_in.bias",
      torch_tensor_24_24_1_1_torch.bfloat16_2: "seeded unet.mid_block.attentions.0.proj_in.weight",
      torch_tensor_24_torch.bfloat16_27: "seeded unet.mid_block.attentions.0.norm.bias",
      torch_tensor_24_torch.bfloat16_26: "seeded unet.mid_block.attentions.0.norm.weight",
      torch_tensor_24_torch.bfloat16_25: "seeded unet.mid_block.resnets.0.conv2.bias",
      torch_tensor_24_24_3_3_torch.bfloat16_2: "seeded unet.mid_block.resnets.0.conv2.weight",
      torch_tensor_24_torch.bfloat16_24: "seeded unet.mid_block.resnets.0.norm2.bias",
      torch_tensor_24_torch.bfloat16_23: "seeded unet.mid_block.resnets.0.norm2.weight",
      torch_tensor_24_torch.bfloat16_22: "seeded unet.mid_block.resnets.0.time_emb_proj.bias",
      torch_tensor_24_32_torch.bfloat16_1: "seeded unet.mid_block.resnets.0.time_emb_proj.weight",
      torch_tensor_24_torch.bfloat16_21: "seeded unet.mid_block.resnets.0.conv1.bias",
      torch_tensor_24_24_3_3_torch.bfloat16_1: "seeded unet.mid_block.resnets.0.conv1.weight",
      torch_tensor_24_torch.bfloat16_20: "seeded unet.mid_block.resnets.0.norm1.bias",
      torch_tensor_24_torch.bfloat16_19: "seeded unet.mid_block.resnets.0.norm1.weight",
      torch_tensor_24_torch.bfloat16_18: "seeded unet.down_blocks.1.attentions.0.proj_out.bias",
      torch_tensor_24_24_1_1_torch.bfloat16_1: "seeded unet.down_blocks.1.attentions.0.proj_out.weight",
      torch_tensor_24_torch.bfloat16_17: "seeded unet.down_blocks.1.attentions.0.transformer_blocks.0.ff.net.2.bias",
      torch_tensor_24_96_torch.bfloat16: "seeded unet.down_blocks.1.attentions.0.transformer_blocks.0.ff.net.2.weight",
      torch_tensor_192_torch.bfloat16: "seeded unet.down_blocks.1.attentions.0.transformer_blocks.0.ff.net.0.proj.bias",
      torch_tensor_192_24_torch.bfloat16: "seeded unet.down_blocks.1.attentions.0.transformer_blocks.0.ff.net.0.proj.weight",
      torch_tensor_24_torch.bfloat16_16: "seeded unet.down_blocks.1.attentions.0.transformer_blocks.0.norm3.bias",
      torch_tensor_24_torch.bfloat16_15: "seeded unet.down_blocks.1.attentions.0.transformer_blocks.0.norm3.weight",
      torch_tensor_24_torch.bfloat16_14: "seeded unet.down_blocks.1.attentions.0.transformer_blocks.0.attn2.to_out.0.bias",
      torch_tensor_24_24_torch.bfloat16_5: "seeded unet.down_blocks.1.attentions.0.transformer_blocks.0.attn2.to_out.0.weight",
      torch_tensor_24_80_torch.bfloat16_1: "seeded unet.down_blocks.1.attentions.0.transformer_blocks.0.attn2.to_v.weight",
      torch_tensor_24_80_torch.bfloat16: "seeded unet.down_blocks.1.attentions.0.transformer_blocks.0.attn2.to_k.weight",
      torch_tensor_24_24_torch.bfloat16_4: "seeded unet.down_blocks.1.attentions.0.transformer_blocks.0.attn2.to_q.weight",
      torch_tensor_24_torch.bfloat16_13: "seeded unet.down_blocks.1.attentions.0.transformer_blocks.0.norm2.bias",
      torch_tensor_24_torch.bfloat16_12: "seeded unet.down_blocks.1.attentions.0.transformer_blocks.0.norm2.weight",
      torch_tensor_24_torch.bfloat16_11: "seeded unet.down_blocks.1.attentions.0.transformer_blocks.0.attn1.to_out.0.bias",
      torch_tensor_24_24_torch.bfloat16_3: "seeded unet.down_blocks.1.attentions.0.transformer_blocks.0.attn1.to_out.0.weight",
      torch_tensor_24_24_torch.bfloat16_2: "seeded unet.down_blocks.1.attentions.0.transformer_blocks.0.attn1.to_v.weight",
      torch_tensor_24_24_torch.bfloat16_1: "seeded unet.down_blocks.1.attentions.0.transformer_blocks.0.attn1.to_k.weight",
      torch_tensor_24_24_torch.bfloat16: "seeded unet.down_blocks.1.attentions.0.transformer_blocks.0.attn1.to_q.weight",
      torch_tensor_24_torch.bfloat16_10: "seeded unet.down_blocks.1.attentions.0.transformer_blocks.0.norm1.bias",
      torch_tensor_24_torch.bfloat16_9: "seeded unet.down_blocks.1.attentions.0.transformer_blocks.0.norm1.weight",
      torch_tensor_24_torch.bfloat16_8: "seeded unet.down_blocks.1.attentions.0.proj_in.bias",
      torch_tensor_24_24_1_1_torch.bfloat16: "seeded unet.down_blocks.1.attentions.0.proj_in.weight",
      torch_tensor_24_torch.bfloat16_7: "seeded unet.down_blocks.1.attentions.0.norm.bias",
      torch_tensor_24_torch.bfloat16_6: "seeded unet.down_blocks.1.attentions.0.norm.weight",
      torch_tensor_24_torch.bfloat16_5: "seeded unet.down_blocks.1.resnets.0.conv_shortcut.bias",
      torch_tensor_24_8_1_1_torch.bfloat16: "seeded unet.down_blocks.1.resnets.0.conv_shortcut.weight",
      torch_tensor_24_torch.bfloat16_4: "seeded unet.down_blocks.1.resnets.0.conv2.bias",
      torch_tensor_24_24_3_3_torch.bfloat16: "seeded unet.down_blocks.1.resnets.0.conv2.weight",
      torch_tensor_24_torch.bfloat16_3: "seeded unet.down_blocks.1.resnets.0.norm2.bias",
      torch_tensor_24_torch.bfloat16_2: "seeded unet.down_blocks.1.resnets.0.norm2.weight",
      torch_tensor_24_torch.bfloat16_1: "seeded unet.down_blocks.1.resnets.0.time_emb_proj.bias",
      torch_tensor_24_32_torch.bfloat16: "seeded unet.down_blocks.1.resnets.0.time_emb_proj.weight",
      torch_tensor_24_torch.bfloat16: "seeded unet.down_blocks.1.resnets.0.conv1.bias",
      torch_tensor_24_8_3_3_torch.bfloat16: "seeded unet.down_blocks.1.resnets.0.conv1.weight",
      torch_tensor_8_torch.bfloat16_10: "seeded unet.down_blocks.1.resnets.0.norm1.bias",
      torch_tensor_8_torch.bfloat16_9: "seeded unet.down_blocks.1.resnets.0.norm1.weight",
      torch_tensor_8_torch.bfloat16_8: "seeded unet.down_blocks.0.downsamplers.0.conv.bias",
      torch_tensor_8_8_3_3_torch.bfloat16_2: "seeded unet.down_blocks.0.downsamplers.0.conv.weight",
      torch_tensor_8_torch.bfloat16_7: "seeded unet.down_blocks.0.resnets.0.conv2.bias",
      torch_tensor_8_8_3_3_torch.bfloat16_1: "seeded unet.down_blocks.0.resnets.0.conv2.weight",
      torch_tensor_8_torch.bfloat16_6: "seeded unet.down_blocks.0.resnets.0.norm2.bias",
      torch_tensor_8_torch.bfloat16_5: "seeded unet.down_blocks.0.resnets.0.norm2.weight",
      torch_tensor_8_torch.bfloat16_4: "seeded unet.down_blocks.0.resnets.0.time_emb_proj.bias",
      torch_tensor_8_32_torch.bfloat16: "seeded unet.down_blocks.0.resnets.0.time_emb_proj.weight",
      torch_tensor_8_torch.bfloat16_3: "seeded unet.down_blocks.0.resnets.0.conv1.bias",
      torch_tensor_8_8_3_3_torch.bfloat16: "seeded unet.down_blocks.0.resnets.0.conv1.weight",
      torch_tensor_8_torch.bfloat16_2: "seeded unet.down_blocks.0.resnets.0.norm1.bias",
      torch_tensor_8_torch.bfloat16_1: "seeded unet.down_blocks.0.resnets.0.norm1.weight",
      torch_tensor_8_torch.bfloat16: "seeded unet.conv_in.bias",
      torch_tensor_8_4_3_3_torch.bfloat16: "seeded unet.conv_in.weight",
      torch_tensor_32_torch.bfloat16_1: "seeded unet.time_embedding.linear_2.bias",
      torch_tensor_32_32_torch.bfloat16: "seeded unet.time_embedding.linear_2.weight",
      torch_tensor_32_torch.bfloat16: "seeded unet.time_embedding.linear_1.bias",
      torch_tensor_32_8_torch.bfloat16: "seeded unet.time_embedding.linear_1.weight",
      torch_tensor_1_8_torch.int64: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_8_torch.int64_1: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000",
      torch_tensor_1_24_torch.int64: "0x08000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_24_torch.int64_1: "0x08000000000000000000000000000000000000000000000000000000010000000000000001000000000000000100000000000000020000000000000002000000000000000200000000000000030000000000000003000000000000000300000000000000040000000000000004000000000000000400000000000000050000000000000005000000000000000500000000000000060000000000000006000000000000000600000000000000070000000000000007000000000000000700000000000000",
      torch_tensor_1_24_torch.int64_2: "0x08000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000",
      torch_tensor_1_48_torch.int64: "0x08000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_48_torch.int64_1: "0x08000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010000000000000001000000000000000100000000000000010000000000000001000000000000000100000000000000020000000000000002000000000000000200000000000000020000000000000002000000000000000200000000000000030000000000000003000000000000000300000000000000030000000000000003000000000000000300000000000000040000000000000004000000000000000400000000000000040000000000000004000000000000000400000000000000050000000000000005000000000000000500000000000000050000000000000005000000000000000500000000000000060000000000000006000000000000000600000000000000060000000000000006000000000000000600000000000000070000000000000007000000000000000700000000000000070000000000000007000000000000000700000000000000",
      torch_tensor_1_48_torch.int64_2: "0x08000000000000000000000001000000000000000200000000000000030000000000000004000000000000000500000000000000000000000000000001000000000000000200000000000000030000000000000004000000000000000500000000000000000000000000000001000000000000000200000000000000030000000000000004000000000000000500000000000000000000000000000001000000000000000200000000000000030000000000000004000000000000000500000000000000000000000000000001000000000000000200000000000000030000000000000004000000000000000500000000000000000000000000000001000000000000000200000000000000030000000000000004000000000000000500000000000000000000000000000001000000000000000200000000000000030000000000000004000000000000000500000000000000000000000000000001000000000000000200000000000000030000000000000004000000000000000500000000000000",
      torch_tensor_1_32_torch.int64: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_32_torch.int64_1: "0x0800000000000000000000000000000000000000000000000000000000000000000000000100000000000000010000000000000001000000000000000100000000000000020000000000000002000000000000000200000000000000020000000000000003000000000000000300000000000000030000000000000003000000000000000400000000000000040000000000000004000000000000000400000000000000050000000000000005000000000000000500000000000000050000000000000006000000000000000600000000000000060000000000000006000000000000000700000000000000070000000000000007000000000000000700000000000000",
      torch_tensor_1_32_torch.int64_2: "0x0800000000000000000000000100000000000000020000000000000003000000000000000000000000000000010000000000000002000000000000000300000000000000000000000000000001000000000000000200000000000000030000000000000000000000000000000100000000000000020000000000000003000000000000000000000000000000010000000000000002000000000000000300000000000000000000000000000001000000000000000200000000000000030000000000000000000000000000000100000000000000020000000000000003000000000000000000000000000000010000000000000002000000000000000300000000000000",
      torch_tensor_1_16_torch.int64: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_16_torch.int64_1: "0x080000000000000000000000000000000000000001000000000000000100000000000000020000000000000002000000000000000300000000000000030000000000000004000000000000000400000000000000050000000000000005000000000000000600000000000000060000000000000007000000000000000700000000000000",
      torch_tensor_1_16_torch.int64_2: "0x080000000000000000000000010000000000000000000000000000000100000000000000000000000000000001000000000000000000000000000000010000000000000000000000000000000100000000000000000000000000000001000000000000000000000000000000010000000000000000000000000000000100000000000000"
    }
  }
#-}
