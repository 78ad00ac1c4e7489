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
    %cst_22 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_59> : tensor<16xbf16>
    %cst_23 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_58> : tensor<16xbf16>
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
    %cst_36 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_57> : tensor<16xbf16>
    %cst_37 = arith.constant dense_resource<torch_tensor_16_16_3_3_torch.bfloat16_3> : tensor<16x16x3x3xbf16>
    %cst_38 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_56> : tensor<16xbf16>
    %cst_39 = arith.constant dense_resource<torch_tensor_16_16_1_1_torch.bfloat16_5> : tensor<16x16x1x1xbf16>
    %cst_40 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_55> : tensor<16xbf16>
    %cst_41 = arith.constant dense_resource<torch_tensor_16_64_torch.bfloat16_2> : tensor<16x64xbf16>
    %cst_42 = arith.constant dense_resource<torch_tensor_128_torch.bfloat16_2> : tensor<128xbf16>
    %cst_43 = arith.constant dense_resource<torch_tensor_128_16_torch.bfloat16_2> : tensor<128x16xbf16>
    %cst_44 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_54> : tensor<16xbf16>
    %cst_45 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_53> : tensor<16xbf16>
    %cst_46 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_52> : tensor<16xbf16>
    %cst_47 = arith.constant dense_resource<torch_tensor_16_16_torch.bfloat16_17> : tensor<16x16xbf16>
    %cst_48 = arith.constant dense_resource<torch_tensor_16_80_torch.bfloat16_5> : tensor<16x80xbf16>
    %cst_49 = arith.constant dense_resource<torch_tensor_16_80_torch.bfloat16_4> : tensor<16x80xbf16>
    %cst_50 = arith.constant dense_resource<torch_tensor_16_16_torch.bfloat16_16> : tensor<16x16xbf16>
    %cst_51 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_51> : tensor<16xbf16>
    %cst_52 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_50> : tensor<16xbf16>
    %cst_53 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_49> : tensor<16xbf16>
    %cst_54 = arith.constant dense_resource<torch_tensor_16_16_torch.bfloat16_15> : tensor<16x16xbf16>
    %cst_55 = arith.constant dense_resource<torch_tensor_16_16_torch.bfloat16_14> : tensor<16x16xbf16>
    %cst_56 = arith.constant dense_resource<torch_tensor_16_16_torch.bfloat16_13> : tensor<16x16xbf16>
    %cst_57 = arith.constant dense_resource<torch_tensor_16_16_torch.bfloat16_12> : tensor<16x16xbf16>
    %cst_58 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_48> : tensor<16xbf16>
    %cst_59 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_47> : tensor<16xbf16>
    %cst_60 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_46> : tensor<16xbf16>
    %cst_61 = arith.constant dense_resource<torch_tensor_16_16_1_1_torch.bfloat16_4> : tensor<16x16x1x1xbf16>
    %cst_62 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_45> : tensor<16xbf16>
    %cst_63 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_44> : tensor<16xbf16>
    %cst_64 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_43> : tensor<16xbf16>
    %cst_65 = arith.constant dense_resource<torch_tensor_16_24_1_1_torch.bfloat16> : tensor<16x24x1x1xbf16>
    %cst_66 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_42> : tensor<16xbf16>
    %cst_67 = arith.constant dense_resource<torch_tensor_16_16_3_3_torch.bfloat16_2> : tensor<16x16x3x3xbf16>
    %cst_68 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_41> : tensor<16xbf16>
    %cst_69 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_40> : tensor<16xbf16>
    %cst_70 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_39> : tensor<16xbf16>
    %cst_71 = arith.constant dense_resource<torch_tensor_16_32_torch.bfloat16_2> : tensor<16x32xbf16>
    %cst_72 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_38> : tensor<16xbf16>
    %cst_73 = arith.constant dense_resource<torch_tensor_16_24_3_3_torch.bfloat16> : tensor<16x24x3x3xbf16>
    %cst_74 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_1> : tensor<24xbf16>
    %cst_75 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16> : tensor<24xbf16>
    %cst_76 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_37> : tensor<16xbf16>
    %cst_77 = arith.constant dense_resource<torch_tensor_16_16_1_1_torch.bfloat16_3> : tensor<16x16x1x1xbf16>
    %cst_78 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_36> : tensor<16xbf16>
    %cst_79 = arith.constant dense_resource<torch_tensor_16_64_torch.bfloat16_1> : tensor<16x64xbf16>
    %cst_80 = arith.constant dense_resource<torch_tensor_128_torch.bfloat16_1> : tensor<128xbf16>
    %cst_81 = arith.constant dense_resource<torch_tensor_128_16_torch.bfloat16_1> : tensor<128x16xbf16>
    %cst_82 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_35> : tensor<16xbf16>
    %cst_83 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_34> : tensor<16xbf16>
    %cst_84 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_33> : tensor<16xbf16>
    %cst_85 = arith.constant dense_resource<torch_tensor_16_16_torch.bfloat16_11> : tensor<16x16xbf16>
    %cst_86 = arith.constant dense_resource<torch_tensor_16_80_torch.bfloat16_3> : tensor<16x80xbf16>
    %cst_87 = arith.constant dense_resource<torch_tensor_16_80_torch.bfloat16_2> : tensor<16x80xbf16>
    %cst_88 = arith.constant dense_resource<torch_tensor_16_16_torch.bfloat16_10> : tensor<16x16xbf16>
    %cst_89 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_32> : tensor<16xbf16>
    %cst_90 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_31> : tensor<16xbf16>
    %cst_91 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_30> : tensor<16xbf16>
    %cst_92 = arith.constant dense_resource<torch_tensor_16_16_torch.bfloat16_9> : tensor<16x16xbf16>
    %cst_93 = arith.constant dense_resource<torch_tensor_16_16_torch.bfloat16_8> : tensor<16x16xbf16>
    %cst_94 = arith.constant dense_resource<torch_tensor_16_16_torch.bfloat16_7> : tensor<16x16xbf16>
    %cst_95 = arith.constant dense_resource<torch_tensor_16_16_torch.bfloat16_6> : tensor<16x16xbf16>
    %cst_96 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_29> : tensor<16xbf16>
    %cst_97 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_28> : tensor<16xbf16>
    %cst_98 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_27> : tensor<16xbf16>
    %cst_99 = arith.constant dense_resource<torch_tensor_16_16_1_1_torch.bfloat16_2> : tensor<16x16x1x1xbf16>
    %cst_100 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_26> : tensor<16xbf16>
    %cst_101 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_25> : tensor<16xbf16>
    %cst_102 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_24> : tensor<16xbf16>
    %cst_103 = arith.constant dense_resource<torch_tensor_16_32_1_1_torch.bfloat16> : tensor<16x32x1x1xbf16>
    %cst_104 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_23> : tensor<16xbf16>
    %cst_105 = arith.constant dense_resource<torch_tensor_16_16_3_3_torch.bfloat16_1> : tensor<16x16x3x3xbf16>
    %cst_106 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_22> : tensor<16xbf16>
    %cst_107 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_21> : tensor<16xbf16>
    %cst_108 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_20> : tensor<16xbf16>
    %cst_109 = arith.constant dense_resource<torch_tensor_16_32_torch.bfloat16_1> : tensor<16x32xbf16>
    %cst_110 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_19> : tensor<16xbf16>
    %cst_111 = arith.constant dense_resource<torch_tensor_16_32_3_3_torch.bfloat16> : tensor<16x32x3x3xbf16>
    %cst_112 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_3> : tensor<32xbf16>
    %cst_113 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_2> : tensor<32xbf16>
    %cst_114 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_18> : tensor<16xbf16>
    %cst_115 = arith.constant dense_resource<torch_tensor_16_16_1_1_torch.bfloat16_1> : tensor<16x16x1x1xbf16>
    %cst_116 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_17> : tensor<16xbf16>
    %cst_117 = arith.constant dense_resource<torch_tensor_16_64_torch.bfloat16> : tensor<16x64xbf16>
    %cst_118 = arith.constant dense_resource<torch_tensor_128_torch.bfloat16> : tensor<128xbf16>
    %cst_119 = arith.constant dense_resource<torch_tensor_128_16_torch.bfloat16> : tensor<128x16xbf16>
    %cst_120 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_16> : tensor<16xbf16>
    %cst_121 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_15> : tensor<16xbf16>
    %cst_122 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_14> : tensor<16xbf16>
    %cst_123 = arith.constant dense_resource<torch_tensor_16_16_torch.bfloat16_5> : tensor<16x16xbf16>
    %cst_124 = arith.constant dense_resource<torch_tensor_16_80_torch.bfloat16_1> : tensor<16x80xbf16>
    %cst_125 = arith.constant dense_resource<torch_tensor_16_80_torch.bfloat16> : tensor<16x80xbf16>
    %cst_126 = arith.constant dense_resource<torch_tensor_16_16_torch.bfloat16_4> : tensor<16x16xbf16>
    %cst_127 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_13> : tensor<16xbf16>
    %cst_128 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_12> : tensor<16xbf16>
    %cst_129 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_11> : tensor<16xbf16>
    %cst_130 = arith.constant dense_resource<torch_tensor_16_16_torch.bfloat16_3> : tensor<16x16xbf16>
    %cst_131 = arith.constant 0xFFF0000000000000 : f64
    %cst_132 = arith.constant 0.59460355750136051 : f64
    %cst_133 = arith.constant dense_resource<torch_tensor_16_16_torch.bfloat16_2> : tensor<16x16xbf16>
    %cst_134 = arith.constant dense_resource<torch_tensor_16_16_torch.bfloat16_1> : tensor<16x16xbf16>
    %cst_135 = arith.constant dense_resource<torch_tensor_16_16_torch.bfloat16> : tensor<16x16xbf16>
    %cst_136 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_10> : tensor<16xbf16>
    %cst_137 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_9> : tensor<16xbf16>
    %cst_138 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_8> : tensor<16xbf16>
    %cst_139 = arith.constant dense_resource<torch_tensor_16_16_1_1_torch.bfloat16> : tensor<16x16x1x1xbf16>
    %cst_140 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_7> : tensor<16xbf16>
    %cst_141 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_6> : tensor<16xbf16>
    %cst_142 = arith.constant 9.9999999999999995E-7 : f64
    %cst_143 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_5> : tensor<16xbf16>
    %cst_144 = arith.constant dense_resource<torch_tensor_16_8_1_1_torch.bfloat16> : tensor<16x8x1x1xbf16>
    %cst_145 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_4> : tensor<16xbf16>
    %cst_146 = arith.constant dense_resource<torch_tensor_16_16_3_3_torch.bfloat16> : tensor<16x16x3x3xbf16>
    %cst_147 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_3> : tensor<16xbf16>
    %cst_148 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_2> : tensor<16xbf16>
    %cst_149 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_1> : tensor<16xbf16>
    %cst_150 = arith.constant dense_resource<torch_tensor_16_32_torch.bfloat16> : tensor<16x32xbf16>
    %cst_151 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16> : tensor<16xbf16>
    %cst_152 = arith.constant dense_resource<torch_tensor_16_8_3_3_torch.bfloat16> : tensor<16x8x3x3xbf16>
    %cst_153 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_10> : tensor<8xbf16>
    %cst_154 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_9> : tensor<8xbf16>
    %cst_155 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_8> : tensor<8xbf16>
    %cst_156 = arith.constant dense_resource<torch_tensor_8_8_3_3_torch.bfloat16_2> : tensor<8x8x3x3xbf16>
    %cst_157 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_7> : tensor<8xbf16>
    %cst_158 = arith.constant dense_resource<torch_tensor_8_8_3_3_torch.bfloat16_1> : tensor<8x8x3x3xbf16>
    %cst_159 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_6> : tensor<8xbf16>
    %cst_160 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_5> : tensor<8xbf16>
    %cst_161 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_4> : tensor<8xbf16>
    %cst_162 = arith.constant dense_resource<torch_tensor_8_32_torch.bfloat16> : tensor<8x32xbf16>
    %cst_163 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_3> : tensor<8xbf16>
    %cst_164 = arith.constant dense_resource<torch_tensor_8_8_3_3_torch.bfloat16> : tensor<8x8x3x3xbf16>
    %cst_165 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_2> : tensor<8xbf16>
    %cst_166 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_1> : tensor<8xbf16>
    %cst_167 = arith.constant 1.000000e-05 : f64
    %cst_168 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16> : tensor<8xbf16>
    %cst_169 = arith.constant dense_resource<torch_tensor_8_4_3_3_torch.bfloat16> : tensor<8x4x3x3xbf16>
    %cst_170 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_1> : tensor<32xbf16>
    %cst_171 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16> : tensor<32x32xbf16>
    %cst_172 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16> : tensor<32xbf16>
    %cst_173 = arith.constant dense_resource<torch_tensor_32_8_torch.bfloat16> : tensor<32x8xbf16>
    %cst_174 = arith.constant -9.2103403719761836 : f64
    %cst_175 = arith.constant 4.000000e+00 : f32
    %c-1_i64 = arith.constant -1 : i64
    %cst_176 = arith.constant 1.600000e+01 : f64
    %cst_177 = arith.constant 1.600000e+01 : f32
    %cst_178 = arith.constant 2.000000e+00 : f32
    %cst_179 = arith.constant 5.000000e+00 : f32
    %cst_180 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_181 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_1> : tensor<1x8xi64>
    %cst_182 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_2> : tensor<1x8xi64>
    %cst_183 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_3> : tensor<1x8xi64>
    %cst_184 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_4> : tensor<1x8xi64>
    %cst_185 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_5> : tensor<1x8xi64>
    %cst_186 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_6> : tensor<1x8xi64>
    %cst_187 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_7> : tensor<1x8xi64>
    %cst_188 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_8> : tensor<1x8xi64>
    %cst_189 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_9> : tensor<1x8xi64>
    %cst_190 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_10> : tensor<1x8xi64>
    %cst_191 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_11> : tensor<1x8xi64>
    %cst_192 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_12> : tensor<1x8xi64>
    %cst_193 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_13> : tensor<1x8xi64>
    %cst_194 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_14> : tensor<1x8xi64>
    %cst_195 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_15> : tensor<1x8xi64>
    %cst_196 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_16> : tensor<1x8xi64>
    %cst_197 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_17> : tensor<1x8xi64>
    %cst_198 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_18> : tensor<1x8xi64>
    %cst_199 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_19> : tensor<1x8xi64>
    %cst_200 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_20> : tensor<1x8xi64>
    %cst_201 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_21> : tensor<1x8xi64>
    %cst_202 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_22> : tensor<1x8xi64>
    %cst_203 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_23> : tensor<1x8xi64>
    %cst_204 = arith.constant dense_resource<torch_tensor_1_16_torch.int64> : tensor<1x16xi64>
    %cst_205 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_1> : tensor<1x16xi64>
    %cst_206 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_2> : tensor<1x16xi64>
    %cst_207 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_3> : tensor<1x16xi64>
    %cst_208 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_4> : tensor<1x16xi64>
    %cst_209 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_5> : tensor<1x16xi64>
    %cst_210 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_6> : tensor<1x16xi64>
    %cst_211 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_7> : tensor<1x16xi64>
    %cst_212 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_8> : tensor<1x16xi64>
    %cst_213 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_9> : tensor<1x16xi64>
    %cst_214 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_10> : tensor<1x16xi64>
    %cst_215 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_11> : tensor<1x16xi64>
    %cst_216 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_12> : tensor<1x16xi64>
    %cst_217 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_13> : tensor<1x16xi64>
    %cst_218 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_14> : tensor<1x16xi64>
    %cst_219 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_15> : tensor<1x16xi64>
    %cst_220 = arith.constant dense_resource<torch_tensor_1_32_torch.int64> : tensor<1x32xi64>
    %cst_221 = arith.constant dense_resource<torch_tensor_1_32_torch.int64_1> : tensor<1x32xi64>
    %cst_222 = arith.constant dense_resource<torch_tensor_1_32_torch.int64_2> : tensor<1x32xi64>
    %cst_223 = arith.constant dense_resource<torch_tensor_1_32_torch.int64_3> : tensor<1x32xi64>
    %cst_224 = arith.constant dense_resource<torch_tensor_1_32_torch.int64_4> : tensor<1x32xi64>
    %cst_225 = arith.constant dense_resource<torch_tensor_1_32_torch.int64_5> : tensor<1x32xi64>
    %cst_226 = arith.constant dense_resource<torch_tensor_1_32_torch.int64_6> : tensor<1x32xi64>
    %cst_227 = arith.constant dense_resource<torch_tensor_1_32_torch.int64_7> : tensor<1x32xi64>
    %cst_228 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_16> : tensor<1x16xi64>
    %cst_229 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_17> : tensor<1x16xi64>
    %cst_230 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_18> : tensor<1x16xi64>
    %cst_231 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_19> : tensor<1x16xi64>
    %cst_232 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_20> : tensor<1x16xi64>
    %cst_233 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_21> : tensor<1x16xi64>
    %cst_234 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_22> : tensor<1x16xi64>
    %cst_235 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_23> : tensor<1x16xi64>
    %cst_236 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_24> : tensor<1x16xi64>
    %cst_237 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_25> : tensor<1x16xi64>
    %cst_238 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_26> : tensor<1x16xi64>
    %cst_239 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_27> : tensor<1x16xi64>
    %cst_240 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_28> : tensor<1x16xi64>
    %cst_241 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_29> : tensor<1x16xi64>
    %cst_242 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_30> : tensor<1x16xi64>
    %cst_243 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_31> : tensor<1x16xi64>
    %cst_244 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_245 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_1> : tensor<1x24xi64>
    %cst_246 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_2> : tensor<1x24xi64>
    %cst_247 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_3> : tensor<1x24xi64>
    %cst_248 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_4> : tensor<1x24xi64>
    %cst_249 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_5> : tensor<1x24xi64>
    %cst_250 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_6> : tensor<1x24xi64>
    %cst_251 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_7> : tensor<1x24xi64>
    %cst_252 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_32> : tensor<1x16xi64>
    %cst_253 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_33> : tensor<1x16xi64>
    %cst_254 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_34> : tensor<1x16xi64>
    %cst_255 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_35> : tensor<1x16xi64>
    %cst_256 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_36> : tensor<1x16xi64>
    %cst_257 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_37> : tensor<1x16xi64>
    %cst_258 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_38> : tensor<1x16xi64>
    %cst_259 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_39> : tensor<1x16xi64>
    %cst_260 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_40> : tensor<1x16xi64>
    %cst_261 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_41> : tensor<1x16xi64>
    %cst_262 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_42> : tensor<1x16xi64>
    %cst_263 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_43> : tensor<1x16xi64>
    %cst_264 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_44> : tensor<1x16xi64>
    %cst_265 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_45> : tensor<1x16xi64>
    %cst_266 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_46> : tensor<1x16xi64>
    %cst_267 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_47> : tensor<1x16xi64>
    %cst_268 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_8> : tensor<1x24xi64>
    %cst_269 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_9> : tensor<1x24xi64>
    %cst_270 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_10> : tensor<1x24xi64>
    %cst_271 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_11> : tensor<1x24xi64>
    %cst_272 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_12> : tensor<1x24xi64>
    %cst_273 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_13> : tensor<1x24xi64>
    %cst_274 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_14> : tensor<1x24xi64>
    %cst_275 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_15> : tensor<1x24xi64>
    %cst_276 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_24> : tensor<1x8xi64>
    %cst_277 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_25> : tensor<1x8xi64>
    %cst_278 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_26> : tensor<1x8xi64>
    %cst_279 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_27> : tensor<1x8xi64>
    %cst_280 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_28> : tensor<1x8xi64>
    %cst_281 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_29> : tensor<1x8xi64>
    %cst_282 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_30> : tensor<1x8xi64>
    %cst_283 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_31> : tensor<1x8xi64>
    %cst_284 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_48> : tensor<1x16xi64>
    %cst_285 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_49> : tensor<1x16xi64>
    %cst_286 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_50> : tensor<1x16xi64>
    %cst_287 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_51> : tensor<1x16xi64>
    %cst_288 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_52> : tensor<1x16xi64>
    %cst_289 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_53> : tensor<1x16xi64>
    %cst_290 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_54> : tensor<1x16xi64>
    %cst_291 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_55> : tensor<1x16xi64>
    %cst_292 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_32> : tensor<1x8xi64>
    %cst_293 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_33> : tensor<1x8xi64>
    %cst_294 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_34> : tensor<1x8xi64>
    %cst_295 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_35> : tensor<1x8xi64>
    %cst_296 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_36> : tensor<1x8xi64>
    %cst_297 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_37> : tensor<1x8xi64>
    %cst_298 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_38> : tensor<1x8xi64>
    %cst_299 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_39> : tensor<1x8xi64>
    %cst_300 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_40> : tensor<1x8xi64>
    %cst_301 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_41> : tensor<1x8xi64>
    %cst_302 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_42> : tensor<1x8xi64>
    %cst_303 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_43> : tensor<1x8xi64>
    %cst_304 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_44> : tensor<1x8xi64>
    %cst_305 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_45> : tensor<1x8xi64>
    %cst_306 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_46> : tensor<1x8xi64>
    %cst_307 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_47> : tensor<1x8xi64>
    %dim = tensor.dim %arg2, %c1 : tensor<1x?x80xbf16>
    %0 = arith.index_cast %dim : index to i64
    %1 = tensor.empty() : tensor<4xf32>
    %2 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%1 : tensor<4xf32>) {
    ^bb0(%out: f32):
      %1265 = linalg.index 0 : index
      %1266 = arith.index_cast %1265 : index to i64
      %1267 = arith.sitofp %1266 : i64 to f32
      %1268 = arith.addf %1267, %cst : f32
      linalg.yield %1268 : f32
    } -> tensor<4xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%2 : tensor<4xf32>) outs(%1 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.truncf %cst_174 : f64 to f32
      %1266 = arith.mulf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<4xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%3 : tensor<4xf32>) outs(%1 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.divf %in, %cst_175 : f32
      linalg.yield %1265 : f32
    } -> tensor<4xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%4 : tensor<4xf32>) outs(%1 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = math.exp %in : f32
      linalg.yield %1265 : f32
    } -> tensor<4xf32>
    %expanded = tensor.expand_shape %arg1 [] output_shape [1, 1] : tensor<i64> into tensor<1x1xi64>
    %6 = tensor.empty() : tensor<1x1xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded : tensor<1x1xi64>) outs(%6 : tensor<1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %1265 = arith.sitofp %in : i64 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x1xf32>
    %expanded_308 = tensor.expand_shape %5 [[0, 1]] output_shape [1, 4] : tensor<4xf32> into tensor<1x4xf32>
    %8 = tensor.empty() : tensor<1x4xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%7, %expanded_308 : tensor<1x1xf32>, tensor<1x4xf32>) outs(%8 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.mulf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x4xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<1x4xf32>) outs(%8 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = math.sin %in : f32
      linalg.yield %1265 : f32
    } -> tensor<1x4xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<1x4xf32>) outs(%8 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = math.cos %in : f32
      linalg.yield %1265 : f32
    } -> tensor<1x4xf32>
    %concat = tensor.concat dim(1) %10, %11 : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<1x8xf32>
    %extracted_slice = tensor.extract_slice %concat[0, 4] [1, 4] [1, 1] : tensor<1x8xf32> to tensor<1x4xf32>
    %extracted_slice_309 = tensor.extract_slice %concat[0, 0] [1, 4] [1, 1] : tensor<1x8xf32> to tensor<1x4xf32>
    %concat_310 = tensor.concat dim(1) %extracted_slice, %extracted_slice_309 : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<1x8xf32>
    %12 = tensor.empty() : tensor<1x8xbf16>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%concat_310 : tensor<1x8xf32>) outs(%12 : tensor<1x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x8xbf16>
    %14 = tensor.empty() : tensor<8x32xbf16>
    %transposed = linalg.transpose ins(%cst_173 : tensor<32x8xbf16>) outs(%14 : tensor<8x32xbf16>) permutation = [1, 0] 
    %15 = tensor.empty() : tensor<32xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_172 : tensor<32xbf16>) outs(%15 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<32xf32>
    %17 = tensor.empty() : tensor<1x8xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<1x8xbf16>) outs(%17 : tensor<1x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x8xf32>
    %19 = tensor.empty() : tensor<8x32xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%transposed : tensor<8x32xbf16>) outs(%19 : tensor<8x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<8x32xf32>
    %21 = tensor.empty() : tensor<1x32xf32>
    %22 = linalg.fill ins(%cst : f32) outs(%21 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %23 = linalg.matmul ins(%18, %20 : tensor<1x8xf32>, tensor<8x32xf32>) outs(%22 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %24 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<32xf32>) outs(%21 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%23, %24 : tensor<1x32xf32>, tensor<1x32xf32>) outs(%21 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.addf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x32xf32>
    %26 = tensor.empty() : tensor<1x32xbf16>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%25 : tensor<1x32xf32>) outs(%26 : tensor<1x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x32xbf16>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%27 : tensor<1x32xbf16>) outs(%21 : tensor<1x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x32xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%28 : tensor<1x32xf32>) outs(%21 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.negf %in : f32
      %1266 = math.exp %1265 : f32
      %1267 = arith.addf %1266, %cst_0 : f32
      %1268 = arith.divf %cst_0, %1267 : f32
      linalg.yield %1268 : f32
    } -> tensor<1x32xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%28, %29 : tensor<1x32xf32>, tensor<1x32xf32>) outs(%21 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.mulf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x32xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%30 : tensor<1x32xf32>) outs(%26 : tensor<1x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x32xbf16>
    %32 = tensor.empty() : tensor<32x32xbf16>
    %transposed_311 = linalg.transpose ins(%cst_171 : tensor<32x32xbf16>) outs(%32 : tensor<32x32xbf16>) permutation = [1, 0] 
    %33 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_170 : tensor<32xbf16>) outs(%15 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<32xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%31 : tensor<1x32xbf16>) outs(%21 : tensor<1x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x32xf32>
    %35 = tensor.empty() : tensor<32x32xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%transposed_311 : tensor<32x32xbf16>) outs(%35 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<32x32xf32>
    %37 = linalg.matmul ins(%34, %36 : tensor<1x32xf32>, tensor<32x32xf32>) outs(%22 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %38 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%33 : tensor<32xf32>) outs(%21 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%37, %38 : tensor<1x32xf32>, tensor<1x32xf32>) outs(%21 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.addf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x32xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%39 : tensor<1x32xf32>) outs(%26 : tensor<1x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x32xbf16>
    %dim_312 = tensor.dim %arg0, %c2 : tensor<1x4x?x12xbf16>
    %padded = tensor.pad %arg0 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index, %arg6: index):
      tensor.yield %cst_1 : bf16
    } : tensor<1x4x?x12xbf16> to tensor<1x4x?x14xbf16>
    %41 = tensor.empty(%dim_312) : tensor<1x8x?x12xf32>
    %42 = tensor.empty() : tensor<8xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_168 : tensor<8xbf16>) outs(%42 : tensor<8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<8xf32>
    %broadcasted = linalg.broadcast ins(%43 : tensor<8xf32>) outs(%41 : tensor<1x8x?x12xf32>) dimensions = [0, 2, 3] 
    %44 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %cst_169 : tensor<1x4x?x14xbf16>, tensor<8x4x3x3xbf16>) outs(%broadcasted : tensor<1x8x?x12xf32>) -> tensor<1x8x?x12xf32>
    %45 = tensor.empty(%dim_312) : tensor<1x8x?x12xbf16>
    %46 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<1x8x?x12xf32>) outs(%45 : tensor<1x8x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x8x?x12xbf16>
    %47 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<1x8x?x12xbf16>) outs(%41 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x?x12xf32>
    %collapsed = tensor.collapse_shape %47 [[0], [1], [2, 3]] : tensor<1x8x?x12xf32> into tensor<1x8x?xf32>
    %48 = affine.apply #map5()[%dim_312]
    %expanded_313 = tensor.expand_shape %collapsed [[0], [1], [2, 3]] output_shape [1, 8, 1, %48] : tensor<1x8x?xf32> into tensor<1x8x1x?xf32>
    %49 = tensor.empty(%48) : tensor<1x8x1x?xf64>
    %50 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_313 : tensor<1x8x1x?xf32>) outs(%49 : tensor<1x8x1x?xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1265 = arith.extf %in : f32 to f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x1x?xf64>
    %51 = tensor.empty() : tensor<1x8x1x1xf64>
    %52 = linalg.fill ins(%cst_2 : f64) outs(%51 : tensor<1x8x1x1xf64>) -> tensor<1x8x1x1xf64>
    %53 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%50 : tensor<1x8x1x?xf64>) outs(%52 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.addf %in, %out : f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x1x1xf64>
    %54 = arith.index_cast %48 : index to i64
    %55 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53 : tensor<1x8x1x1xf64>) outs(%51 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.sitofp %54 : i64 to f64
      %1266 = arith.divf %in, %1265 : f64
      linalg.yield %1266 : f64
    } -> tensor<1x8x1x1xf64>
    %56 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %55 : tensor<1x8x1x?xf64>, tensor<1x8x1x1xf64>) outs(%49 : tensor<1x8x1x?xf64>) {
    ^bb0(%in: f64, %in_640: f64, %out: f64):
      %1265 = arith.subf %in, %in_640 : f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x1x?xf64>
    %57 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %56 : tensor<1x8x1x?xf64>, tensor<1x8x1x?xf64>) outs(%49 : tensor<1x8x1x?xf64>) {
    ^bb0(%in: f64, %in_640: f64, %out: f64):
      %1265 = arith.mulf %in, %in_640 : f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x1x?xf64>
    %58 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%57 : tensor<1x8x1x?xf64>) outs(%52 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.addf %in, %out : f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x1x1xf64>
    %59 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58 : tensor<1x8x1x1xf64>) outs(%51 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.sitofp %54 : i64 to f64
      %1266 = arith.divf %in, %1265 : f64
      linalg.yield %1266 : f64
    } -> tensor<1x8x1x1xf64>
    %60 = tensor.empty() : tensor<1x8x1x1xf32>
    %61 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59 : tensor<1x8x1x1xf64>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1265 = arith.truncf %in : f64 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x1x1xf32>
    %62 = linalg.fill ins(%cst : f32) outs(%60 : tensor<1x8x1x1xf32>) -> tensor<1x8x1x1xf32>
    %63 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%expanded_313 : tensor<1x8x1x?xf32>) outs(%62 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.addf %in, %out : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x1x1xf32>
    %64 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.sitofp %54 : i64 to f32
      %1266 = arith.divf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x8x1x1xf32>
    %65 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.truncf %cst_167 : f64 to f32
      %1266 = arith.addf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x8x1x1xf32>
    %66 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = math.rsqrt %in : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_314 = tensor.expand_shape %cst_166 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xbf16> into tensor<1x8x1x1xbf16>
    %67 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %expanded_314 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xbf16>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_640: bf16, %out: f32):
      %1265 = arith.extf %in_640 : bf16 to f32
      %1266 = arith.mulf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x8x1x1xf32>
    %68 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.negf %in : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x1x1xf32>
    %69 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %67 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.mulf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_315 = tensor.expand_shape %cst_165 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xbf16> into tensor<1x8x1x1xbf16>
    %70 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %expanded_315 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xbf16>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_640: bf16, %out: f32):
      %1265 = arith.extf %in_640 : bf16 to f32
      %1266 = arith.addf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x8x1x1xf32>
    %71 = linalg.generic {indexing_maps = [#map8, #map8, #map8, #map8, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_180, %cst_181, %cst_182, %cst_183 : tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>) outs(%17 : tensor<1x8xf32>) {
    ^bb0(%in: i64, %in_640: i64, %in_641: i64, %in_642: i64, %out: f32):
      %1265 = arith.cmpi slt, %in, %c0_i64 : i64
      %1266 = arith.addi %in, %c1_i64 : i64
      %1267 = arith.select %1265, %1266, %in : i64
      %1268 = arith.index_cast %1267 : i64 to index
      %1269 = arith.cmpi slt, %in_640, %c0_i64 : i64
      %1270 = arith.addi %in_640, %c8_i64 : i64
      %1271 = arith.select %1269, %1270, %in_640 : i64
      %1272 = arith.index_cast %1271 : i64 to index
      %1273 = arith.cmpi slt, %in_641, %c0_i64 : i64
      %1274 = arith.addi %in_641, %c1_i64 : i64
      %1275 = arith.select %1273, %1274, %in_641 : i64
      %1276 = arith.index_cast %1275 : i64 to index
      %1277 = arith.cmpi slt, %in_642, %c0_i64 : i64
      %1278 = arith.addi %in_642, %c1_i64 : i64
      %1279 = arith.select %1277, %1278, %in_642 : i64
      %1280 = arith.index_cast %1279 : i64 to index
      %extracted = tensor.extract %67[%1268, %1272, %1276, %1280] : tensor<1x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8xf32>
    %72 = linalg.generic {indexing_maps = [#map8, #map8, #map8, #map8, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_184, %cst_185, %cst_186, %cst_187 : tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>) outs(%17 : tensor<1x8xf32>) {
    ^bb0(%in: i64, %in_640: i64, %in_641: i64, %in_642: i64, %out: f32):
      %1265 = arith.cmpi slt, %in, %c0_i64 : i64
      %1266 = arith.addi %in, %c1_i64 : i64
      %1267 = arith.select %1265, %1266, %in : i64
      %1268 = arith.index_cast %1267 : i64 to index
      %1269 = arith.cmpi slt, %in_640, %c0_i64 : i64
      %1270 = arith.addi %in_640, %c8_i64 : i64
      %1271 = arith.select %1269, %1270, %in_640 : i64
      %1272 = arith.index_cast %1271 : i64 to index
      %1273 = arith.cmpi slt, %in_641, %c0_i64 : i64
      %1274 = arith.addi %in_641, %c1_i64 : i64
      %1275 = arith.select %1273, %1274, %in_641 : i64
      %1276 = arith.index_cast %1275 : i64 to index
      %1277 = arith.cmpi slt, %in_642, %c0_i64 : i64
      %1278 = arith.addi %in_642, %c1_i64 : i64
      %1279 = arith.select %1277, %1278, %in_642 : i64
      %1280 = arith.index_cast %1279 : i64 to index
      %extracted = tensor.extract %70[%1268, %1272, %1276, %1280] : tensor<1x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8xf32>
    %expanded_316 = tensor.expand_shape %71 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xf32> into tensor<1x8x1x1xf32>
    %expanded_317 = tensor.expand_shape %72 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xf32> into tensor<1x8x1x1xf32>
    %73 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %expanded_316 : tensor<1x8x?x12xf32>, tensor<1x8x1x1xf32>) outs(%41 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.mulf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x?x12xf32>
    %74 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73, %expanded_317 : tensor<1x8x?x12xf32>, tensor<1x8x1x1xf32>) outs(%41 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.addf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x?x12xf32>
    %75 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74 : tensor<1x8x?x12xf32>) outs(%45 : tensor<1x8x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x8x?x12xbf16>
    %76 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75 : tensor<1x8x?x12xbf16>) outs(%41 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x?x12xf32>
    %77 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76 : tensor<1x8x?x12xf32>) outs(%41 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.negf %in : f32
      %1266 = math.exp %1265 : f32
      %1267 = arith.addf %1266, %cst_0 : f32
      %1268 = arith.divf %cst_0, %1267 : f32
      linalg.yield %1268 : f32
    } -> tensor<1x8x?x12xf32>
    %78 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76, %77 : tensor<1x8x?x12xf32>, tensor<1x8x?x12xf32>) outs(%41 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.mulf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x?x12xf32>
    %79 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78 : tensor<1x8x?x12xf32>) outs(%45 : tensor<1x8x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x8x?x12xbf16>
    %padded_318 = tensor.pad %79 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index, %arg6: index):
      tensor.yield %cst_1 : bf16
    } : tensor<1x8x?x12xbf16> to tensor<1x8x?x14xbf16>
    %80 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_163 : tensor<8xbf16>) outs(%42 : tensor<8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<8xf32>
    %broadcasted_319 = linalg.broadcast ins(%80 : tensor<8xf32>) outs(%41 : tensor<1x8x?x12xf32>) dimensions = [0, 2, 3] 
    %81 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_318, %cst_164 : tensor<1x8x?x14xbf16>, tensor<8x8x3x3xbf16>) outs(%broadcasted_319 : tensor<1x8x?x12xf32>) -> tensor<1x8x?x12xf32>
    %82 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81 : tensor<1x8x?x12xf32>) outs(%45 : tensor<1x8x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x8x?x12xbf16>
    %83 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%40 : tensor<1x32xbf16>) outs(%21 : tensor<1x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x32xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%83 : tensor<1x32xf32>) outs(%21 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.negf %in : f32
      %1266 = math.exp %1265 : f32
      %1267 = arith.addf %1266, %cst_0 : f32
      %1268 = arith.divf %cst_0, %1267 : f32
      linalg.yield %1268 : f32
    } -> tensor<1x32xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%83, %84 : tensor<1x32xf32>, tensor<1x32xf32>) outs(%21 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.mulf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x32xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%85 : tensor<1x32xf32>) outs(%26 : tensor<1x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x32xbf16>
    %87 = tensor.empty() : tensor<32x8xbf16>
    %transposed_320 = linalg.transpose ins(%cst_162 : tensor<8x32xbf16>) outs(%87 : tensor<32x8xbf16>) permutation = [1, 0] 
    %88 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_161 : tensor<8xbf16>) outs(%42 : tensor<8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<8xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%86 : tensor<1x32xbf16>) outs(%21 : tensor<1x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x32xf32>
    %90 = tensor.empty() : tensor<32x8xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%transposed_320 : tensor<32x8xbf16>) outs(%90 : tensor<32x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<32x8xf32>
    %92 = linalg.fill ins(%cst : f32) outs(%17 : tensor<1x8xf32>) -> tensor<1x8xf32>
    %93 = linalg.matmul ins(%89, %91 : tensor<1x32xf32>, tensor<32x8xf32>) outs(%92 : tensor<1x8xf32>) -> tensor<1x8xf32>
    %94 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%88 : tensor<8xf32>) outs(%17 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%93, %94 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%17 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.addf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%95 : tensor<1x8xf32>) outs(%12 : tensor<1x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x8xbf16>
    %expanded_321 = tensor.expand_shape %96 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xbf16> into tensor<1x8x1x1xbf16>
    %97 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%82, %expanded_321 : tensor<1x8x?x12xbf16>, tensor<1x8x1x1xbf16>) outs(%45 : tensor<1x8x?x12xbf16>) {
    ^bb0(%in: bf16, %in_640: bf16, %out: bf16):
      %1265 = arith.addf %in, %in_640 : bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x8x?x12xbf16>
    %98 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97 : tensor<1x8x?x12xbf16>) outs(%41 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x?x12xf32>
    %collapsed_322 = tensor.collapse_shape %98 [[0], [1], [2, 3]] : tensor<1x8x?x12xf32> into tensor<1x8x?xf32>
    %expanded_323 = tensor.expand_shape %collapsed_322 [[0], [1], [2, 3]] output_shape [1, 8, 1, %48] : tensor<1x8x?xf32> into tensor<1x8x1x?xf32>
    %99 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_323 : tensor<1x8x1x?xf32>) outs(%49 : tensor<1x8x1x?xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1265 = arith.extf %in : f32 to f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x1x?xf64>
    %100 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%99 : tensor<1x8x1x?xf64>) outs(%52 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.addf %in, %out : f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x1x1xf64>
    %101 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100 : tensor<1x8x1x1xf64>) outs(%51 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.sitofp %54 : i64 to f64
      %1266 = arith.divf %in, %1265 : f64
      linalg.yield %1266 : f64
    } -> tensor<1x8x1x1xf64>
    %102 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%99, %101 : tensor<1x8x1x?xf64>, tensor<1x8x1x1xf64>) outs(%49 : tensor<1x8x1x?xf64>) {
    ^bb0(%in: f64, %in_640: f64, %out: f64):
      %1265 = arith.subf %in, %in_640 : f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x1x?xf64>
    %103 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%102, %102 : tensor<1x8x1x?xf64>, tensor<1x8x1x?xf64>) outs(%49 : tensor<1x8x1x?xf64>) {
    ^bb0(%in: f64, %in_640: f64, %out: f64):
      %1265 = arith.mulf %in, %in_640 : f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x1x?xf64>
    %104 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%103 : tensor<1x8x1x?xf64>) outs(%52 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.addf %in, %out : f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x1x1xf64>
    %105 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%104 : tensor<1x8x1x1xf64>) outs(%51 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.sitofp %54 : i64 to f64
      %1266 = arith.divf %in, %1265 : f64
      linalg.yield %1266 : f64
    } -> tensor<1x8x1x1xf64>
    %106 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%105 : tensor<1x8x1x1xf64>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1265 = arith.truncf %in : f64 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x1x1xf32>
    %107 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%expanded_323 : tensor<1x8x1x?xf32>) outs(%62 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.addf %in, %out : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x1x1xf32>
    %108 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%107 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.sitofp %54 : i64 to f32
      %1266 = arith.divf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x8x1x1xf32>
    %109 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%106 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.truncf %cst_167 : f64 to f32
      %1266 = arith.addf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x8x1x1xf32>
    %110 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%109 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = math.rsqrt %in : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_324 = tensor.expand_shape %cst_160 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xbf16> into tensor<1x8x1x1xbf16>
    %111 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%110, %expanded_324 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xbf16>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_640: bf16, %out: f32):
      %1265 = arith.extf %in_640 : bf16 to f32
      %1266 = arith.mulf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x8x1x1xf32>
    %112 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%108 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.negf %in : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x1x1xf32>
    %113 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%112, %111 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.mulf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_325 = tensor.expand_shape %cst_159 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xbf16> into tensor<1x8x1x1xbf16>
    %114 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%113, %expanded_325 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xbf16>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_640: bf16, %out: f32):
      %1265 = arith.extf %in_640 : bf16 to f32
      %1266 = arith.addf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x8x1x1xf32>
    %115 = linalg.generic {indexing_maps = [#map8, #map8, #map8, #map8, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_188, %cst_189, %cst_190, %cst_191 : tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>) outs(%17 : tensor<1x8xf32>) {
    ^bb0(%in: i64, %in_640: i64, %in_641: i64, %in_642: i64, %out: f32):
      %1265 = arith.cmpi slt, %in, %c0_i64 : i64
      %1266 = arith.addi %in, %c1_i64 : i64
      %1267 = arith.select %1265, %1266, %in : i64
      %1268 = arith.index_cast %1267 : i64 to index
      %1269 = arith.cmpi slt, %in_640, %c0_i64 : i64
      %1270 = arith.addi %in_640, %c8_i64 : i64
      %1271 = arith.select %1269, %1270, %in_640 : i64
      %1272 = arith.index_cast %1271 : i64 to index
      %1273 = arith.cmpi slt, %in_641, %c0_i64 : i64
      %1274 = arith.addi %in_641, %c1_i64 : i64
      %1275 = arith.select %1273, %1274, %in_641 : i64
      %1276 = arith.index_cast %1275 : i64 to index
      %1277 = arith.cmpi slt, %in_642, %c0_i64 : i64
      %1278 = arith.addi %in_642, %c1_i64 : i64
      %1279 = arith.select %1277, %1278, %in_642 : i64
      %1280 = arith.index_cast %1279 : i64 to index
      %extracted = tensor.extract %111[%1268, %1272, %1276, %1280] : tensor<1x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8xf32>
    %116 = linalg.generic {indexing_maps = [#map8, #map8, #map8, #map8, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_192, %cst_193, %cst_194, %cst_195 : tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>) outs(%17 : tensor<1x8xf32>) {
    ^bb0(%in: i64, %in_640: i64, %in_641: i64, %in_642: i64, %out: f32):
      %1265 = arith.cmpi slt, %in, %c0_i64 : i64
      %1266 = arith.addi %in, %c1_i64 : i64
      %1267 = arith.select %1265, %1266, %in : i64
      %1268 = arith.index_cast %1267 : i64 to index
      %1269 = arith.cmpi slt, %in_640, %c0_i64 : i64
      %1270 = arith.addi %in_640, %c8_i64 : i64
      %1271 = arith.select %1269, %1270, %in_640 : i64
      %1272 = arith.index_cast %1271 : i64 to index
      %1273 = arith.cmpi slt, %in_641, %c0_i64 : i64
      %1274 = arith.addi %in_641, %c1_i64 : i64
      %1275 = arith.select %1273, %1274, %in_641 : i64
      %1276 = arith.index_cast %1275 : i64 to index
      %1277 = arith.cmpi slt, %in_642, %c0_i64 : i64
      %1278 = arith.addi %in_642, %c1_i64 : i64
      %1279 = arith.select %1277, %1278, %in_642 : i64
      %1280 = arith.index_cast %1279 : i64 to index
      %extracted = tensor.extract %114[%1268, %1272, %1276, %1280] : tensor<1x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8xf32>
    %expanded_326 = tensor.expand_shape %115 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xf32> into tensor<1x8x1x1xf32>
    %expanded_327 = tensor.expand_shape %116 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xf32> into tensor<1x8x1x1xf32>
    %117 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%98, %expanded_326 : tensor<1x8x?x12xf32>, tensor<1x8x1x1xf32>) outs(%41 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.mulf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x?x12xf32>
    %118 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%117, %expanded_327 : tensor<1x8x?x12xf32>, tensor<1x8x1x1xf32>) outs(%41 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.addf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x?x12xf32>
    %119 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%118 : tensor<1x8x?x12xf32>) outs(%45 : tensor<1x8x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x8x?x12xbf16>
    %120 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%119 : tensor<1x8x?x12xbf16>) outs(%41 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x?x12xf32>
    %121 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%120 : tensor<1x8x?x12xf32>) outs(%41 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.negf %in : f32
      %1266 = math.exp %1265 : f32
      %1267 = arith.addf %1266, %cst_0 : f32
      %1268 = arith.divf %cst_0, %1267 : f32
      linalg.yield %1268 : f32
    } -> tensor<1x8x?x12xf32>
    %122 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%120, %121 : tensor<1x8x?x12xf32>, tensor<1x8x?x12xf32>) outs(%41 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.mulf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x?x12xf32>
    %123 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%122 : tensor<1x8x?x12xf32>) outs(%45 : tensor<1x8x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x8x?x12xbf16>
    %padded_328 = tensor.pad %123 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index, %arg6: index):
      tensor.yield %cst_1 : bf16
    } : tensor<1x8x?x12xbf16> to tensor<1x8x?x14xbf16>
    %124 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_157 : tensor<8xbf16>) outs(%42 : tensor<8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<8xf32>
    %broadcasted_329 = linalg.broadcast ins(%124 : tensor<8xf32>) outs(%41 : tensor<1x8x?x12xf32>) dimensions = [0, 2, 3] 
    %125 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_328, %cst_158 : tensor<1x8x?x14xbf16>, tensor<8x8x3x3xbf16>) outs(%broadcasted_329 : tensor<1x8x?x12xf32>) -> tensor<1x8x?x12xf32>
    %126 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%125 : tensor<1x8x?x12xf32>) outs(%45 : tensor<1x8x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x8x?x12xbf16>
    %127 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %126 : tensor<1x8x?x12xbf16>, tensor<1x8x?x12xbf16>) outs(%45 : tensor<1x8x?x12xbf16>) {
    ^bb0(%in: bf16, %in_640: bf16, %out: bf16):
      %1265 = arith.addf %in, %in_640 : bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x8x?x12xbf16>
    %padded_330 = tensor.pad %127 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index, %arg6: index):
      tensor.yield %cst_1 : bf16
    } : tensor<1x8x?x12xbf16> to tensor<1x8x?x14xbf16>
    %128 = arith.index_cast %dim_312 : index to i64
    %129 = arith.addi %128, %c-1_i64 : i64
    %130 = arith.floordivsi %129, %c2_i64 : i64
    %131 = arith.addi %130, %c1_i64 : i64
    %132 = arith.index_cast %131 : i64 to index
    %133 = tensor.empty(%132) : tensor<1x8x?x6xf32>
    %134 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_155 : tensor<8xbf16>) outs(%42 : tensor<8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<8xf32>
    %broadcasted_331 = linalg.broadcast ins(%134 : tensor<8xf32>) outs(%133 : tensor<1x8x?x6xf32>) dimensions = [0, 2, 3] 
    %135 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_330, %cst_156 : tensor<1x8x?x14xbf16>, tensor<8x8x3x3xbf16>) outs(%broadcasted_331 : tensor<1x8x?x6xf32>) -> tensor<1x8x?x6xf32>
    %136 = tensor.empty(%132) : tensor<1x8x?x6xbf16>
    %137 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%135 : tensor<1x8x?x6xf32>) outs(%136 : tensor<1x8x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x8x?x6xbf16>
    %138 = arith.muli %131, %c6_i64 : i64
    %139 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%137 : tensor<1x8x?x6xbf16>) outs(%133 : tensor<1x8x?x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x?x6xf32>
    %collapsed_332 = tensor.collapse_shape %139 [[0], [1], [2, 3]] : tensor<1x8x?x6xf32> into tensor<1x8x?xf32>
    %140 = affine.apply #map9()[%132]
    %expanded_333 = tensor.expand_shape %collapsed_332 [[0], [1], [2, 3]] output_shape [1, 8, 1, %140] : tensor<1x8x?xf32> into tensor<1x8x1x?xf32>
    %141 = tensor.empty(%140) : tensor<1x8x1x?xf64>
    %142 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_333 : tensor<1x8x1x?xf32>) outs(%141 : tensor<1x8x1x?xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1265 = arith.extf %in : f32 to f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x1x?xf64>
    %143 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%142 : tensor<1x8x1x?xf64>) outs(%52 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.addf %in, %out : f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x1x1xf64>
    %144 = arith.index_cast %140 : index to i64
    %145 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%143 : tensor<1x8x1x1xf64>) outs(%51 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.sitofp %144 : i64 to f64
      %1266 = arith.divf %in, %1265 : f64
      linalg.yield %1266 : f64
    } -> tensor<1x8x1x1xf64>
    %146 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%142, %145 : tensor<1x8x1x?xf64>, tensor<1x8x1x1xf64>) outs(%141 : tensor<1x8x1x?xf64>) {
    ^bb0(%in: f64, %in_640: f64, %out: f64):
      %1265 = arith.subf %in, %in_640 : f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x1x?xf64>
    %147 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%146, %146 : tensor<1x8x1x?xf64>, tensor<1x8x1x?xf64>) outs(%141 : tensor<1x8x1x?xf64>) {
    ^bb0(%in: f64, %in_640: f64, %out: f64):
      %1265 = arith.mulf %in, %in_640 : f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x1x?xf64>
    %148 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%147 : tensor<1x8x1x?xf64>) outs(%52 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.addf %in, %out : f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x1x1xf64>
    %149 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%148 : tensor<1x8x1x1xf64>) outs(%51 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.sitofp %144 : i64 to f64
      %1266 = arith.divf %in, %1265 : f64
      linalg.yield %1266 : f64
    } -> tensor<1x8x1x1xf64>
    %150 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%149 : tensor<1x8x1x1xf64>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1265 = arith.truncf %in : f64 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x1x1xf32>
    %151 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%expanded_333 : tensor<1x8x1x?xf32>) outs(%62 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.addf %in, %out : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x1x1xf32>
    %152 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%151 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.sitofp %144 : i64 to f32
      %1266 = arith.divf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x8x1x1xf32>
    %153 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%150 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.truncf %cst_167 : f64 to f32
      %1266 = arith.addf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x8x1x1xf32>
    %154 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%153 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = math.rsqrt %in : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_334 = tensor.expand_shape %cst_154 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xbf16> into tensor<1x8x1x1xbf16>
    %155 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%154, %expanded_334 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xbf16>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_640: bf16, %out: f32):
      %1265 = arith.extf %in_640 : bf16 to f32
      %1266 = arith.mulf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x8x1x1xf32>
    %156 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%152 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.negf %in : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x1x1xf32>
    %157 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%156, %155 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.mulf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_335 = tensor.expand_shape %cst_153 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xbf16> into tensor<1x8x1x1xbf16>
    %158 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%157, %expanded_335 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xbf16>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_640: bf16, %out: f32):
      %1265 = arith.extf %in_640 : bf16 to f32
      %1266 = arith.addf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x8x1x1xf32>
    %159 = linalg.generic {indexing_maps = [#map8, #map8, #map8, #map8, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_196, %cst_197, %cst_198, %cst_199 : tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>) outs(%17 : tensor<1x8xf32>) {
    ^bb0(%in: i64, %in_640: i64, %in_641: i64, %in_642: i64, %out: f32):
      %1265 = arith.cmpi slt, %in, %c0_i64 : i64
      %1266 = arith.addi %in, %c1_i64 : i64
      %1267 = arith.select %1265, %1266, %in : i64
      %1268 = arith.index_cast %1267 : i64 to index
      %1269 = arith.cmpi slt, %in_640, %c0_i64 : i64
      %1270 = arith.addi %in_640, %c8_i64 : i64
      %1271 = arith.select %1269, %1270, %in_640 : i64
      %1272 = arith.index_cast %1271 : i64 to index
      %1273 = arith.cmpi slt, %in_641, %c0_i64 : i64
      %1274 = arith.addi %in_641, %c1_i64 : i64
      %1275 = arith.select %1273, %1274, %in_641 : i64
      %1276 = arith.index_cast %1275 : i64 to index
      %1277 = arith.cmpi slt, %in_642, %c0_i64 : i64
      %1278 = arith.addi %in_642, %c1_i64 : i64
      %1279 = arith.select %1277, %1278, %in_642 : i64
      %1280 = arith.index_cast %1279 : i64 to index
      %extracted = tensor.extract %155[%1268, %1272, %1276, %1280] : tensor<1x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8xf32>
    %160 = linalg.generic {indexing_maps = [#map8, #map8, #map8, #map8, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_200, %cst_201, %cst_202, %cst_203 : tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>) outs(%17 : tensor<1x8xf32>) {
    ^bb0(%in: i64, %in_640: i64, %in_641: i64, %in_642: i64, %out: f32):
      %1265 = arith.cmpi slt, %in, %c0_i64 : i64
      %1266 = arith.addi %in, %c1_i64 : i64
      %1267 = arith.select %1265, %1266, %in : i64
      %1268 = arith.index_cast %1267 : i64 to index
      %1269 = arith.cmpi slt, %in_640, %c0_i64 : i64
      %1270 = arith.addi %in_640, %c8_i64 : i64
      %1271 = arith.select %1269, %1270, %in_640 : i64
      %1272 = arith.index_cast %1271 : i64 to index
      %1273 = arith.cmpi slt, %in_641, %c0_i64 : i64
      %1274 = arith.addi %in_641, %c1_i64 : i64
      %1275 = arith.select %1273, %1274, %in_641 : i64
      %1276 = arith.index_cast %1275 : i64 to index
      %1277 = arith.cmpi slt, %in_642, %c0_i64 : i64
      %1278 = arith.addi %in_642, %c1_i64 : i64
      %1279 = arith.select %1277, %1278, %in_642 : i64
      %1280 = arith.index_cast %1279 : i64 to index
      %extracted = tensor.extract %158[%1268, %1272, %1276, %1280] : tensor<1x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8xf32>
    %expanded_336 = tensor.expand_shape %159 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xf32> into tensor<1x8x1x1xf32>
    %expanded_337 = tensor.expand_shape %160 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xf32> into tensor<1x8x1x1xf32>
    %161 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%139, %expanded_336 : tensor<1x8x?x6xf32>, tensor<1x8x1x1xf32>) outs(%133 : tensor<1x8x?x6xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.mulf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x?x6xf32>
    %162 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%161, %expanded_337 : tensor<1x8x?x6xf32>, tensor<1x8x1x1xf32>) outs(%133 : tensor<1x8x?x6xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.addf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x?x6xf32>
    %163 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%162 : tensor<1x8x?x6xf32>) outs(%136 : tensor<1x8x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x8x?x6xbf16>
    %164 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%163 : tensor<1x8x?x6xbf16>) outs(%133 : tensor<1x8x?x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x?x6xf32>
    %165 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%164 : tensor<1x8x?x6xf32>) outs(%133 : tensor<1x8x?x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.negf %in : f32
      %1266 = math.exp %1265 : f32
      %1267 = arith.addf %1266, %cst_0 : f32
      %1268 = arith.divf %cst_0, %1267 : f32
      linalg.yield %1268 : f32
    } -> tensor<1x8x?x6xf32>
    %166 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%164, %165 : tensor<1x8x?x6xf32>, tensor<1x8x?x6xf32>) outs(%133 : tensor<1x8x?x6xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.mulf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x?x6xf32>
    %167 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%166 : tensor<1x8x?x6xf32>) outs(%136 : tensor<1x8x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x8x?x6xbf16>
    %padded_338 = tensor.pad %167 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index, %arg6: index):
      tensor.yield %cst_1 : bf16
    } : tensor<1x8x?x6xbf16> to tensor<1x8x?x8xbf16>
    %168 = tensor.empty(%132) : tensor<1x16x?x6xf32>
    %169 = tensor.empty() : tensor<16xf32>
    %170 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_151 : tensor<16xbf16>) outs(%169 : tensor<16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<16xf32>
    %broadcasted_339 = linalg.broadcast ins(%170 : tensor<16xf32>) outs(%168 : tensor<1x16x?x6xf32>) dimensions = [0, 2, 3] 
    %171 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_338, %cst_152 : tensor<1x8x?x8xbf16>, tensor<16x8x3x3xbf16>) outs(%broadcasted_339 : tensor<1x16x?x6xf32>) -> tensor<1x16x?x6xf32>
    %172 = tensor.empty(%132) : tensor<1x16x?x6xbf16>
    %173 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%171 : tensor<1x16x?x6xf32>) outs(%172 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x16x?x6xbf16>
    %174 = tensor.empty() : tensor<32x16xbf16>
    %transposed_340 = linalg.transpose ins(%cst_150 : tensor<16x32xbf16>) outs(%174 : tensor<32x16xbf16>) permutation = [1, 0] 
    %175 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_149 : tensor<16xbf16>) outs(%169 : tensor<16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<16xf32>
    %176 = tensor.empty() : tensor<32x16xf32>
    %177 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%transposed_340 : tensor<32x16xbf16>) outs(%176 : tensor<32x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<32x16xf32>
    %178 = tensor.empty() : tensor<1x16xf32>
    %179 = linalg.fill ins(%cst : f32) outs(%178 : tensor<1x16xf32>) -> tensor<1x16xf32>
    %180 = linalg.matmul ins(%89, %177 : tensor<1x32xf32>, tensor<32x16xf32>) outs(%179 : tensor<1x16xf32>) -> tensor<1x16xf32>
    %181 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%175 : tensor<16xf32>) outs(%178 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16xf32>
    %182 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%180, %181 : tensor<1x16xf32>, tensor<1x16xf32>) outs(%178 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.addf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x16xf32>
    %183 = tensor.empty() : tensor<1x16xbf16>
    %184 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%182 : tensor<1x16xf32>) outs(%183 : tensor<1x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x16xbf16>
    %expanded_341 = tensor.expand_shape %184 [[0], [1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<1x16xbf16> into tensor<1x16x1x1xbf16>
    %185 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%173, %expanded_341 : tensor<1x16x?x6xbf16>, tensor<1x16x1x1xbf16>) outs(%172 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: bf16, %in_640: bf16, %out: bf16):
      %1265 = arith.addf %in, %in_640 : bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x16x?x6xbf16>
    %186 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%185 : tensor<1x16x?x6xbf16>) outs(%168 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x16x?x6xf32>
    %collapsed_342 = tensor.collapse_shape %186 [[0], [1], [2, 3]] : tensor<1x16x?x6xf32> into tensor<1x16x?xf32>
    %expanded_343 = tensor.expand_shape %collapsed_342 [[0], [1, 2], [3]] output_shape [1, 8, 2, %140] : tensor<1x16x?xf32> into tensor<1x8x2x?xf32>
    %187 = tensor.empty(%140) : tensor<1x8x2x?xf64>
    %188 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_343 : tensor<1x8x2x?xf32>) outs(%187 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1265 = arith.extf %in : f32 to f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x2x?xf64>
    %189 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%188 : tensor<1x8x2x?xf64>) outs(%52 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.addf %in, %out : f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x1x1xf64>
    %190 = arith.muli %144, %c2_i64 : i64
    %191 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%189 : tensor<1x8x1x1xf64>) outs(%51 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.sitofp %190 : i64 to f64
      %1266 = arith.divf %in, %1265 : f64
      linalg.yield %1266 : f64
    } -> tensor<1x8x1x1xf64>
    %192 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%188, %191 : tensor<1x8x2x?xf64>, tensor<1x8x1x1xf64>) outs(%187 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f64, %in_640: f64, %out: f64):
      %1265 = arith.subf %in, %in_640 : f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x2x?xf64>
    %193 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%192, %192 : tensor<1x8x2x?xf64>, tensor<1x8x2x?xf64>) outs(%187 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f64, %in_640: f64, %out: f64):
      %1265 = arith.mulf %in, %in_640 : f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x2x?xf64>
    %194 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%193 : tensor<1x8x2x?xf64>) outs(%52 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.addf %in, %out : f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x1x1xf64>
    %195 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%194 : tensor<1x8x1x1xf64>) outs(%51 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.sitofp %190 : i64 to f64
      %1266 = arith.divf %in, %1265 : f64
      linalg.yield %1266 : f64
    } -> tensor<1x8x1x1xf64>
    %196 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%195 : tensor<1x8x1x1xf64>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1265 = arith.truncf %in : f64 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x1x1xf32>
    %197 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%expanded_343 : tensor<1x8x2x?xf32>) outs(%62 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.addf %in, %out : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x1x1xf32>
    %198 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%197 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.sitofp %190 : i64 to f32
      %1266 = arith.divf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x8x1x1xf32>
    %199 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%196 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.truncf %cst_167 : f64 to f32
      %1266 = arith.addf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x8x1x1xf32>
    %200 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%199 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = math.rsqrt %in : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_344 = tensor.expand_shape %cst_148 [[0, 1, 2, 3]] output_shape [1, 8, 2, 1] : tensor<16xbf16> into tensor<1x8x2x1xbf16>
    %201 = tensor.empty() : tensor<1x8x2x1xf32>
    %202 = linalg.generic {indexing_maps = [#map10, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%200, %expanded_344 : tensor<1x8x1x1xf32>, tensor<1x8x2x1xbf16>) outs(%201 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_640: bf16, %out: f32):
      %1265 = arith.extf %in_640 : bf16 to f32
      %1266 = arith.mulf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x8x2x1xf32>
    %203 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%198 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.negf %in : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x1x1xf32>
    %204 = linalg.generic {indexing_maps = [#map10, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%203, %202 : tensor<1x8x1x1xf32>, tensor<1x8x2x1xf32>) outs(%201 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.mulf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x2x1xf32>
    %expanded_345 = tensor.expand_shape %cst_147 [[0, 1, 2, 3]] output_shape [1, 8, 2, 1] : tensor<16xbf16> into tensor<1x8x2x1xbf16>
    %205 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%204, %expanded_345 : tensor<1x8x2x1xf32>, tensor<1x8x2x1xbf16>) outs(%201 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_640: bf16, %out: f32):
      %1265 = arith.extf %in_640 : bf16 to f32
      %1266 = arith.addf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x8x2x1xf32>
    %206 = linalg.generic {indexing_maps = [#map8, #map8, #map8, #map8, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_204, %cst_205, %cst_206, %cst_207 : tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>) outs(%178 : tensor<1x16xf32>) {
    ^bb0(%in: i64, %in_640: i64, %in_641: i64, %in_642: i64, %out: f32):
      %1265 = arith.cmpi slt, %in, %c0_i64 : i64
      %1266 = arith.addi %in, %c1_i64 : i64
      %1267 = arith.select %1265, %1266, %in : i64
      %1268 = arith.index_cast %1267 : i64 to index
      %1269 = arith.cmpi slt, %in_640, %c0_i64 : i64
      %1270 = arith.addi %in_640, %c8_i64 : i64
      %1271 = arith.select %1269, %1270, %in_640 : i64
      %1272 = arith.index_cast %1271 : i64 to index
      %1273 = arith.cmpi slt, %in_641, %c0_i64 : i64
      %1274 = arith.addi %in_641, %c2_i64 : i64
      %1275 = arith.select %1273, %1274, %in_641 : i64
      %1276 = arith.index_cast %1275 : i64 to index
      %1277 = arith.cmpi slt, %in_642, %c0_i64 : i64
      %1278 = arith.addi %in_642, %c1_i64 : i64
      %1279 = arith.select %1277, %1278, %in_642 : i64
      %1280 = arith.index_cast %1279 : i64 to index
      %extracted = tensor.extract %202[%1268, %1272, %1276, %1280] : tensor<1x8x2x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16xf32>
    %207 = linalg.generic {indexing_maps = [#map8, #map8, #map8, #map8, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_208, %cst_209, %cst_210, %cst_211 : tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>) outs(%178 : tensor<1x16xf32>) {
    ^bb0(%in: i64, %in_640: i64, %in_641: i64, %in_642: i64, %out: f32):
      %1265 = arith.cmpi slt, %in, %c0_i64 : i64
      %1266 = arith.addi %in, %c1_i64 : i64
      %1267 = arith.select %1265, %1266, %in : i64
      %1268 = arith.index_cast %1267 : i64 to index
      %1269 = arith.cmpi slt, %in_640, %c0_i64 : i64
      %1270 = arith.addi %in_640, %c8_i64 : i64
      %1271 = arith.select %1269, %1270, %in_640 : i64
      %1272 = arith.index_cast %1271 : i64 to index
      %1273 = arith.cmpi slt, %in_641, %c0_i64 : i64
      %1274 = arith.addi %in_641, %c2_i64 : i64
      %1275 = arith.select %1273, %1274, %in_641 : i64
      %1276 = arith.index_cast %1275 : i64 to index
      %1277 = arith.cmpi slt, %in_642, %c0_i64 : i64
      %1278 = arith.addi %in_642, %c1_i64 : i64
      %1279 = arith.select %1277, %1278, %in_642 : i64
      %1280 = arith.index_cast %1279 : i64 to index
      %extracted = tensor.extract %205[%1268, %1272, %1276, %1280] : tensor<1x8x2x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16xf32>
    %expanded_346 = tensor.expand_shape %206 [[0], [1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<1x16xf32> into tensor<1x16x1x1xf32>
    %expanded_347 = tensor.expand_shape %207 [[0], [1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<1x16xf32> into tensor<1x16x1x1xf32>
    %208 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%186, %expanded_346 : tensor<1x16x?x6xf32>, tensor<1x16x1x1xf32>) outs(%168 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.mulf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x16x?x6xf32>
    %209 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%208, %expanded_347 : tensor<1x16x?x6xf32>, tensor<1x16x1x1xf32>) outs(%168 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.addf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x16x?x6xf32>
    %210 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%209 : tensor<1x16x?x6xf32>) outs(%172 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x16x?x6xbf16>
    %211 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%210 : tensor<1x16x?x6xbf16>) outs(%168 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x16x?x6xf32>
    %212 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%211 : tensor<1x16x?x6xf32>) outs(%168 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.negf %in : f32
      %1266 = math.exp %1265 : f32
      %1267 = arith.addf %1266, %cst_0 : f32
      %1268 = arith.divf %cst_0, %1267 : f32
      linalg.yield %1268 : f32
    } -> tensor<1x16x?x6xf32>
    %213 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%211, %212 : tensor<1x16x?x6xf32>, tensor<1x16x?x6xf32>) outs(%168 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.mulf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x16x?x6xf32>
    %214 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%213 : tensor<1x16x?x6xf32>) outs(%172 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x16x?x6xbf16>
    %padded_348 = tensor.pad %214 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index, %arg6: index):
      tensor.yield %cst_1 : bf16
    } : tensor<1x16x?x6xbf16> to tensor<1x16x?x8xbf16>
    %215 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_145 : tensor<16xbf16>) outs(%169 : tensor<16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<16xf32>
    %broadcasted_349 = linalg.broadcast ins(%215 : tensor<16xf32>) outs(%168 : tensor<1x16x?x6xf32>) dimensions = [0, 2, 3] 
    %216 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_348, %cst_146 : tensor<1x16x?x8xbf16>, tensor<16x16x3x3xbf16>) outs(%broadcasted_349 : tensor<1x16x?x6xf32>) -> tensor<1x16x?x6xf32>
    %217 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%216 : tensor<1x16x?x6xf32>) outs(%172 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x16x?x6xbf16>
    %218 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_143 : tensor<16xbf16>) outs(%169 : tensor<16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<16xf32>
    %broadcasted_350 = linalg.broadcast ins(%218 : tensor<16xf32>) outs(%168 : tensor<1x16x?x6xf32>) dimensions = [0, 2, 3] 
    %219 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%137, %cst_144 : tensor<1x8x?x6xbf16>, tensor<16x8x1x1xbf16>) outs(%broadcasted_350 : tensor<1x16x?x6xf32>) -> tensor<1x16x?x6xf32>
    %220 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%219 : tensor<1x16x?x6xf32>) outs(%172 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x16x?x6xbf16>
    %221 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%220, %217 : tensor<1x16x?x6xbf16>, tensor<1x16x?x6xbf16>) outs(%172 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: bf16, %in_640: bf16, %out: bf16):
      %1265 = arith.addf %in, %in_640 : bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x16x?x6xbf16>
    %222 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%221 : tensor<1x16x?x6xbf16>) outs(%168 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x16x?x6xf32>
    %collapsed_351 = tensor.collapse_shape %222 [[0], [1], [2, 3]] : tensor<1x16x?x6xf32> into tensor<1x16x?xf32>
    %expanded_352 = tensor.expand_shape %collapsed_351 [[0], [1, 2], [3]] output_shape [1, 8, 2, %140] : tensor<1x16x?xf32> into tensor<1x8x2x?xf32>
    %223 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_352 : tensor<1x8x2x?xf32>) outs(%187 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1265 = arith.extf %in : f32 to f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x2x?xf64>
    %224 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%223 : tensor<1x8x2x?xf64>) outs(%52 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.addf %in, %out : f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x1x1xf64>
    %225 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%224 : tensor<1x8x1x1xf64>) outs(%51 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.sitofp %190 : i64 to f64
      %1266 = arith.divf %in, %1265 : f64
      linalg.yield %1266 : f64
    } -> tensor<1x8x1x1xf64>
    %226 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%223, %225 : tensor<1x8x2x?xf64>, tensor<1x8x1x1xf64>) outs(%187 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f64, %in_640: f64, %out: f64):
      %1265 = arith.subf %in, %in_640 : f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x2x?xf64>
    %227 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%226, %226 : tensor<1x8x2x?xf64>, tensor<1x8x2x?xf64>) outs(%187 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f64, %in_640: f64, %out: f64):
      %1265 = arith.mulf %in, %in_640 : f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x2x?xf64>
    %228 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%227 : tensor<1x8x2x?xf64>) outs(%52 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.addf %in, %out : f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x1x1xf64>
    %229 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%228 : tensor<1x8x1x1xf64>) outs(%51 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.sitofp %190 : i64 to f64
      %1266 = arith.divf %in, %1265 : f64
      linalg.yield %1266 : f64
    } -> tensor<1x8x1x1xf64>
    %230 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%229 : tensor<1x8x1x1xf64>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1265 = arith.truncf %in : f64 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x1x1xf32>
    %231 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%expanded_352 : tensor<1x8x2x?xf32>) outs(%62 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.addf %in, %out : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x1x1xf32>
    %232 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%231 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.sitofp %190 : i64 to f32
      %1266 = arith.divf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x8x1x1xf32>
    %233 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%230 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.truncf %cst_142 : f64 to f32
      %1266 = arith.addf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x8x1x1xf32>
    %234 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%233 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = math.rsqrt %in : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_353 = tensor.expand_shape %cst_141 [[0, 1, 2, 3]] output_shape [1, 8, 2, 1] : tensor<16xbf16> into tensor<1x8x2x1xbf16>
    %235 = linalg.generic {indexing_maps = [#map10, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%234, %expanded_353 : tensor<1x8x1x1xf32>, tensor<1x8x2x1xbf16>) outs(%201 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_640: bf16, %out: f32):
      %1265 = arith.extf %in_640 : bf16 to f32
      %1266 = arith.mulf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x8x2x1xf32>
    %236 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%232 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.negf %in : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x1x1xf32>
    %237 = linalg.generic {indexing_maps = [#map10, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%236, %235 : tensor<1x8x1x1xf32>, tensor<1x8x2x1xf32>) outs(%201 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.mulf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x2x1xf32>
    %expanded_354 = tensor.expand_shape %cst_140 [[0, 1, 2, 3]] output_shape [1, 8, 2, 1] : tensor<16xbf16> into tensor<1x8x2x1xbf16>
    %238 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%237, %expanded_354 : tensor<1x8x2x1xf32>, tensor<1x8x2x1xbf16>) outs(%201 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_640: bf16, %out: f32):
      %1265 = arith.extf %in_640 : bf16 to f32
      %1266 = arith.addf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x8x2x1xf32>
    %239 = linalg.generic {indexing_maps = [#map8, #map8, #map8, #map8, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_212, %cst_213, %cst_214, %cst_215 : tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>) outs(%178 : tensor<1x16xf32>) {
    ^bb0(%in: i64, %in_640: i64, %in_641: i64, %in_642: i64, %out: f32):
      %1265 = arith.cmpi slt, %in, %c0_i64 : i64
      %1266 = arith.addi %in, %c1_i64 : i64
      %1267 = arith.select %1265, %1266, %in : i64
      %1268 = arith.index_cast %1267 : i64 to index
      %1269 = arith.cmpi slt, %in_640, %c0_i64 : i64
      %1270 = arith.addi %in_640, %c8_i64 : i64
      %1271 = arith.select %1269, %1270, %in_640 : i64
      %1272 = arith.index_cast %1271 : i64 to index
      %1273 = arith.cmpi slt, %in_641, %c0_i64 : i64
      %1274 = arith.addi %in_641, %c2_i64 : i64
      %1275 = arith.select %1273, %1274, %in_641 : i64
      %1276 = arith.index_cast %1275 : i64 to index
      %1277 = arith.cmpi slt, %in_642, %c0_i64 : i64
      %1278 = arith.addi %in_642, %c1_i64 : i64
      %1279 = arith.select %1277, %1278, %in_642 : i64
      %1280 = arith.index_cast %1279 : i64 to index
      %extracted = tensor.extract %235[%1268, %1272, %1276, %1280] : tensor<1x8x2x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16xf32>
    %240 = linalg.generic {indexing_maps = [#map8, #map8, #map8, #map8, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_216, %cst_217, %cst_218, %cst_219 : tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>) outs(%178 : tensor<1x16xf32>) {
    ^bb0(%in: i64, %in_640: i64, %in_641: i64, %in_642: i64, %out: f32):
      %1265 = arith.cmpi slt, %in, %c0_i64 : i64
      %1266 = arith.addi %in, %c1_i64 : i64
      %1267 = arith.select %1265, %1266, %in : i64
      %1268 = arith.index_cast %1267 : i64 to index
      %1269 = arith.cmpi slt, %in_640, %c0_i64 : i64
      %1270 = arith.addi %in_640, %c8_i64 : i64
      %1271 = arith.select %1269, %1270, %in_640 : i64
      %1272 = arith.index_cast %1271 : i64 to index
      %1273 = arith.cmpi slt, %in_641, %c0_i64 : i64
      %1274 = arith.addi %in_641, %c2_i64 : i64
      %1275 = arith.select %1273, %1274, %in_641 : i64
      %1276 = arith.index_cast %1275 : i64 to index
      %1277 = arith.cmpi slt, %in_642, %c0_i64 : i64
      %1278 = arith.addi %in_642, %c1_i64 : i64
      %1279 = arith.select %1277, %1278, %in_642 : i64
      %1280 = arith.index_cast %1279 : i64 to index
      %extracted = tensor.extract %238[%1268, %1272, %1276, %1280] : tensor<1x8x2x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16xf32>
    %expanded_355 = tensor.expand_shape %239 [[0], [1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<1x16xf32> into tensor<1x16x1x1xf32>
    %expanded_356 = tensor.expand_shape %240 [[0], [1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<1x16xf32> into tensor<1x16x1x1xf32>
    %241 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%222, %expanded_355 : tensor<1x16x?x6xf32>, tensor<1x16x1x1xf32>) outs(%168 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.mulf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x16x?x6xf32>
    %242 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%241, %expanded_356 : tensor<1x16x?x6xf32>, tensor<1x16x1x1xf32>) outs(%168 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.addf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x16x?x6xf32>
    %243 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%242 : tensor<1x16x?x6xf32>) outs(%172 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x16x?x6xbf16>
    %244 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_138 : tensor<16xbf16>) outs(%169 : tensor<16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<16xf32>
    %broadcasted_357 = linalg.broadcast ins(%244 : tensor<16xf32>) outs(%168 : tensor<1x16x?x6xf32>) dimensions = [0, 2, 3] 
    %245 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%243, %cst_139 : tensor<1x16x?x6xbf16>, tensor<16x16x1x1xbf16>) outs(%broadcasted_357 : tensor<1x16x?x6xf32>) -> tensor<1x16x?x6xf32>
    %246 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%245 : tensor<1x16x?x6xf32>) outs(%172 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x16x?x6xbf16>
    %247 = tensor.empty(%132) : tensor<1x?x6x16xbf16>
    %transposed_358 = linalg.transpose ins(%246 : tensor<1x16x?x6xbf16>) outs(%247 : tensor<1x?x6x16xbf16>) permutation = [0, 2, 3, 1] 
    %collapsed_359 = tensor.collapse_shape %transposed_358 [[0], [1, 2], [3]] : tensor<1x?x6x16xbf16> into tensor<1x?x16xbf16>
    %248 = tensor.empty(%140) : tensor<1x?x16xf32>
    %249 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_359 : tensor<1x?x16xbf16>) outs(%248 : tensor<1x?x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x?x16xf32>
    %250 = tensor.empty(%140) : tensor<1x?x16xf64>
    %251 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%249 : tensor<1x?x16xf32>) outs(%250 : tensor<1x?x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1265 = arith.extf %in : f32 to f64
      linalg.yield %1265 : f64
    } -> tensor<1x?x16xf64>
    %252 = tensor.empty(%140) : tensor<1x?x1xf64>
    %253 = linalg.fill ins(%cst_2 : f64) outs(%252 : tensor<1x?x1xf64>) -> tensor<1x?x1xf64>
    %254 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%251 : tensor<1x?x16xf64>) outs(%253 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.addf %in, %out : f64
      linalg.yield %1265 : f64
    } -> tensor<1x?x1xf64>
    %255 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%254 : tensor<1x?x1xf64>) outs(%252 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.divf %in, %cst_176 : f64
      linalg.yield %1265 : f64
    } -> tensor<1x?x1xf64>
    %256 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%251, %255 : tensor<1x?x16xf64>, tensor<1x?x1xf64>) outs(%250 : tensor<1x?x16xf64>) {
    ^bb0(%in: f64, %in_640: f64, %out: f64):
      %1265 = arith.subf %in, %in_640 : f64
      linalg.yield %1265 : f64
    } -> tensor<1x?x16xf64>
    %257 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%256, %256 : tensor<1x?x16xf64>, tensor<1x?x16xf64>) outs(%250 : tensor<1x?x16xf64>) {
    ^bb0(%in: f64, %in_640: f64, %out: f64):
      %1265 = arith.mulf %in, %in_640 : f64
      linalg.yield %1265 : f64
    } -> tensor<1x?x16xf64>
    %258 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%257 : tensor<1x?x16xf64>) outs(%253 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.addf %in, %out : f64
      linalg.yield %1265 : f64
    } -> tensor<1x?x1xf64>
    %259 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%258 : tensor<1x?x1xf64>) outs(%252 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.divf %in, %cst_176 : f64
      linalg.yield %1265 : f64
    } -> tensor<1x?x1xf64>
    %260 = tensor.empty(%140) : tensor<1x?x1xf32>
    %261 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%259 : tensor<1x?x1xf64>) outs(%260 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1265 = arith.truncf %in : f64 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x?x1xf32>
    %262 = linalg.fill ins(%cst : f32) outs(%260 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %263 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%249 : tensor<1x?x16xf32>) outs(%262 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.addf %in, %out : f32
      linalg.yield %1265 : f32
    } -> tensor<1x?x1xf32>
    %264 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%263 : tensor<1x?x1xf32>) outs(%260 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.divf %in, %cst_177 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x?x1xf32>
    %265 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%261 : tensor<1x?x1xf32>) outs(%260 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.truncf %cst_167 : f64 to f32
      %1266 = arith.addf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x?x1xf32>
    %266 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%265 : tensor<1x?x1xf32>) outs(%260 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = math.rsqrt %in : f32
      linalg.yield %1265 : f32
    } -> tensor<1x?x1xf32>
    %267 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%249, %264 : tensor<1x?x16xf32>, tensor<1x?x1xf32>) outs(%248 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.subf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x?x16xf32>
    %268 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%267, %266 : tensor<1x?x16xf32>, tensor<1x?x1xf32>) outs(%248 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.mulf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x?x16xf32>
    %269 = linalg.generic {indexing_maps = [#map11, #map13, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%268, %cst_137 : tensor<1x?x16xf32>, tensor<16xbf16>) outs(%248 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %in_640: bf16, %out: f32):
      %1265 = arith.extf %in_640 : bf16 to f32
      %1266 = arith.mulf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x?x16xf32>
    %270 = linalg.generic {indexing_maps = [#map11, #map13, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%269, %cst_136 : tensor<1x?x16xf32>, tensor<16xbf16>) outs(%248 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %in_640: bf16, %out: f32):
      %1265 = arith.extf %in_640 : bf16 to f32
      %1266 = arith.addf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x?x16xf32>
    %271 = tensor.empty(%140) : tensor<1x?x16xbf16>
    %272 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%270 : tensor<1x?x16xf32>) outs(%271 : tensor<1x?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x?x16xbf16>
    %273 = tensor.empty() : tensor<16x16xbf16>
    %transposed_360 = linalg.transpose ins(%cst_135 : tensor<16x16xbf16>) outs(%273 : tensor<16x16xbf16>) permutation = [1, 0] 
    %collapsed_361 = tensor.collapse_shape %272 [[0, 1], [2]] : tensor<1x?x16xbf16> into tensor<?x16xbf16>
    %274 = tensor.empty(%140) : tensor<?x16xf32>
    %275 = linalg.fill ins(%cst : f32) outs(%274 : tensor<?x16xf32>) -> tensor<?x16xf32>
    %276 = linalg.matmul ins(%collapsed_361, %transposed_360 : tensor<?x16xbf16>, tensor<16x16xbf16>) outs(%275 : tensor<?x16xf32>) -> tensor<?x16xf32>
    %277 = tensor.empty(%140) : tensor<?x16xbf16>
    %278 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%276 : tensor<?x16xf32>) outs(%277 : tensor<?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<?x16xbf16>
    %transposed_362 = linalg.transpose ins(%cst_134 : tensor<16x16xbf16>) outs(%273 : tensor<16x16xbf16>) permutation = [1, 0] 
    %279 = linalg.matmul ins(%collapsed_361, %transposed_362 : tensor<?x16xbf16>, tensor<16x16xbf16>) outs(%275 : tensor<?x16xf32>) -> tensor<?x16xf32>
    %280 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%279 : tensor<?x16xf32>) outs(%277 : tensor<?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<?x16xbf16>
    %transposed_363 = linalg.transpose ins(%cst_133 : tensor<16x16xbf16>) outs(%273 : tensor<16x16xbf16>) permutation = [1, 0] 
    %281 = linalg.matmul ins(%collapsed_361, %transposed_363 : tensor<?x16xbf16>, tensor<16x16xbf16>) outs(%275 : tensor<?x16xf32>) -> tensor<?x16xf32>
    %282 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%281 : tensor<?x16xf32>) outs(%277 : tensor<?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<?x16xbf16>
    %expanded_364 = tensor.expand_shape %278 [[0, 1], [2, 3]] output_shape [1, %140, 2, 8] : tensor<?x16xbf16> into tensor<1x?x2x8xbf16>
    %283 = tensor.empty(%140) : tensor<1x2x?x8xbf16>
    %transposed_365 = linalg.transpose ins(%expanded_364 : tensor<1x?x2x8xbf16>) outs(%283 : tensor<1x2x?x8xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_366 = tensor.expand_shape %280 [[0, 1], [2, 3]] output_shape [1, %140, 2, 8] : tensor<?x16xbf16> into tensor<1x?x2x8xbf16>
    %transposed_367 = linalg.transpose ins(%expanded_366 : tensor<1x?x2x8xbf16>) outs(%283 : tensor<1x2x?x8xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_368 = tensor.expand_shape %282 [[0, 1], [2, 3]] output_shape [1, %140, 2, 8] : tensor<?x16xbf16> into tensor<1x?x2x8xbf16>
    %transposed_369 = linalg.transpose ins(%expanded_368 : tensor<1x?x2x8xbf16>) outs(%283 : tensor<1x2x?x8xbf16>) permutation = [0, 2, 1, 3] 
    %284 = tensor.empty(%140) : tensor<1x2x?x8xf32>
    %285 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_365 : tensor<1x2x?x8xbf16>) outs(%284 : tensor<1x2x?x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x2x?x8xf32>
    %286 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_367 : tensor<1x2x?x8xbf16>) outs(%284 : tensor<1x2x?x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x2x?x8xf32>
    %287 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_369 : tensor<1x2x?x8xbf16>) outs(%284 : tensor<1x2x?x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x2x?x8xf32>
    %288 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%285 : tensor<1x2x?x8xf32>) outs(%284 : tensor<1x2x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.truncf %cst_132 : f64 to f32
      %1266 = arith.mulf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x2x?x8xf32>
    %289 = tensor.empty(%140) : tensor<1x2x8x?xf32>
    %transposed_370 = linalg.transpose ins(%286 : tensor<1x2x?x8xf32>) outs(%289 : tensor<1x2x8x?xf32>) permutation = [0, 1, 3, 2] 
    %290 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_370 : tensor<1x2x8x?xf32>) outs(%289 : tensor<1x2x8x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.truncf %cst_132 : f64 to f32
      %1266 = arith.mulf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x2x8x?xf32>
    %291 = arith.index_cast %138 : i64 to index
    %292 = arith.cmpi sge, %138, %c0_i64 : i64
    cf.assert %292, "unimplemented: dynamic negative broadcast sizes"
    %293 = tensor.empty(%291) : tensor<1x2x?x8xf32>
    %294 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%293 : tensor<1x2x?x8xf32>) {
    ^bb0(%out: f32):
      %1265 = linalg.index 1 : index
      %1266 = linalg.index 2 : index
      %1267 = linalg.index 3 : index
      %1268 = arith.cmpi eq, %140, %c1 : index
      %1269 = arith.select %1268, %c0, %1266 : index
      %extracted = tensor.extract %288[%c0, %1265, %1269, %1267] : tensor<1x2x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x2x?x8xf32>
    %collapsed_371 = tensor.collapse_shape %294 [[0, 1], [2], [3]] : tensor<1x2x?x8xf32> into tensor<2x?x8xf32>
    cf.assert %292, "unimplemented: dynamic negative broadcast sizes"
    %295 = tensor.empty(%291) : tensor<1x2x8x?xf32>
    %296 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%295 : tensor<1x2x8x?xf32>) {
    ^bb0(%out: f32):
      %1265 = linalg.index 1 : index
      %1266 = linalg.index 2 : index
      %1267 = linalg.index 3 : index
      %1268 = arith.cmpi eq, %140, %c1 : index
      %1269 = arith.select %1268, %c0, %1267 : index
      %extracted = tensor.extract %290[%c0, %1265, %1266, %1269] : tensor<1x2x8x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x2x8x?xf32>
    %collapsed_372 = tensor.collapse_shape %296 [[0, 1], [2], [3]] : tensor<1x2x8x?xf32> into tensor<2x8x?xf32>
    %297 = tensor.empty(%291, %291) : tensor<2x?x?xf32>
    %298 = linalg.fill ins(%cst : f32) outs(%297 : tensor<2x?x?xf32>) -> tensor<2x?x?xf32>
    %299 = linalg.batch_matmul ins(%collapsed_371, %collapsed_372 : tensor<2x?x8xf32>, tensor<2x8x?xf32>) outs(%298 : tensor<2x?x?xf32>) -> tensor<2x?x?xf32>
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
    %317:2 = linalg.generic {indexing_maps = [#map4, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%reshape : tensor<1x2x?x?xf32>) outs(%316, %314 : tensor<1x2x?xf32>, tensor<1x2x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_640: i64):
      %1265 = linalg.index 3 : index
      %1266 = arith.index_cast %1265 : index to i64
      %1267 = arith.maximumf %in, %out : f32
      %1268 = arith.cmpf ogt, %in, %out : f32
      %1269 = arith.select %1268, %1266, %out_640 : i64
      linalg.yield %1267, %1269 : f32, i64
    } -> (tensor<1x2x?xf32>, tensor<1x2x?xi64>)
    %expanded_373 = tensor.expand_shape %317#0 [[0], [1], [2, 3]] output_shape [1, 2, %312, 1] : tensor<1x2x?xf32> into tensor<1x2x?x1xf32>
    %318 = tensor.empty(%312, %312) : tensor<1x2x?x?xf32>
    %319 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape, %expanded_373 : tensor<1x2x?x?xf32>, tensor<1x2x?x1xf32>) outs(%318 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.subf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x2x?x?xf32>
    %320 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%319 : tensor<1x2x?x?xf32>) outs(%318 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = math.exp %in : f32
      linalg.yield %1265 : f32
    } -> tensor<1x2x?x?xf32>
    %321 = tensor.empty(%312) : tensor<1x2x?x1xf32>
    %322 = linalg.fill ins(%cst : f32) outs(%321 : tensor<1x2x?x1xf32>) -> tensor<1x2x?x1xf32>
    %323 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%320 : tensor<1x2x?x?xf32>) outs(%322 : tensor<1x2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.addf %in, %out : f32
      linalg.yield %1265 : f32
    } -> tensor<1x2x?x1xf32>
    %324 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%320, %323 : tensor<1x2x?x?xf32>, tensor<1x2x?x1xf32>) outs(%318 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.divf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x2x?x?xf32>
    %325 = tensor.empty(%312, %312) : tensor<1x2x?x?xi1>
    %326 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape : tensor<1x2x?x?xf32>) outs(%325 : tensor<1x2x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1265 = arith.extf %in : f32 to f64
      %1266 = arith.cmpf oeq, %1265, %cst_131 : f64
      linalg.yield %1266 : i1
    } -> tensor<1x2x?x?xi1>
    %327 = tensor.empty(%312) : tensor<1x2x?x1xi1>
    %328 = linalg.fill ins(%true : i1) outs(%327 : tensor<1x2x?x1xi1>) -> tensor<1x2x?x1xi1>
    %329 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%326 : tensor<1x2x?x?xi1>) outs(%328 : tensor<1x2x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1265 = arith.andi %in, %out : i1
      linalg.yield %1265 : i1
    } -> tensor<1x2x?x1xi1>
    %330 = arith.cmpi sge, %311, %c0_i64 : i64
    cf.assert %330, "negative values not allowed in new dimensions"
    %331 = arith.index_cast %311 : i64 to index
    cf.assert %330, "negative values not allowed in new dimensions"
    %332 = tensor.empty(%331, %331) : tensor<1x2x?x?xf32>
    %333 = linalg.generic {indexing_maps = [#map15, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7 : tensor<f32>) outs(%332 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x?x?xf32>
    %334 = arith.cmpi eq, %312, %331 : index
    cf.assert %334, "mismatched size for broadcast"
    %335 = arith.cmpi eq, %331, %312 : index
    cf.assert %335, "mismatched size for broadcast"
    %336 = tensor.empty(%312, %331) : tensor<1x2x?x?xf32>
    %337 = linalg.generic {indexing_maps = [#map7, #map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%329, %333, %324 : tensor<1x2x?x1xi1>, tensor<1x2x?x?xf32>, tensor<1x2x?x?xf32>) outs(%336 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: i1, %in_640: f32, %in_641: f32, %out: f32):
      %1265 = arith.select %in, %in_640, %in_641 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x2x?x?xf32>
    cf.assert %292, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %292, "unimplemented: dynamic negative broadcast sizes"
    %338 = tensor.empty(%291, %291) : tensor<1x2x?x?xf32>
    %339 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%338 : tensor<1x2x?x?xf32>) {
    ^bb0(%out: f32):
      %1265 = linalg.index 1 : index
      %1266 = linalg.index 2 : index
      %1267 = linalg.index 3 : index
      %1268 = arith.cmpi eq, %312, %c1 : index
      %1269 = arith.select %1268, %c0, %1266 : index
      %1270 = arith.cmpi eq, %331, %c1 : index
      %1271 = arith.select %1270, %c0, %1267 : index
      %extracted = tensor.extract %337[%c0, %1265, %1269, %1271] : tensor<1x2x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x2x?x?xf32>
    cf.assert %308, "must have at most one inferred (negative) dimension"
    %from_elements_374 = tensor.from_elements %c2_i64, %311, %311 : tensor<3xi64>
    %reshape_375 = tensor.reshape %339(%from_elements_374) : (tensor<1x2x?x?xf32>, tensor<3xi64>) -> tensor<2x?x?xf32>
    cf.assert %292, "unimplemented: dynamic negative broadcast sizes"
    %340 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%293 : tensor<1x2x?x8xf32>) {
    ^bb0(%out: f32):
      %1265 = linalg.index 1 : index
      %1266 = linalg.index 2 : index
      %1267 = linalg.index 3 : index
      %1268 = arith.cmpi eq, %140, %c1 : index
      %1269 = arith.select %1268, %c0, %1266 : index
      %extracted = tensor.extract %287[%c0, %1265, %1269, %1267] : tensor<1x2x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x2x?x8xf32>
    %collapsed_376 = tensor.collapse_shape %340 [[0, 1], [2], [3]] : tensor<1x2x?x8xf32> into tensor<2x?x8xf32>
    %341 = arith.cmpi eq, %311, %138 : i64
    cf.assert %341, "mismatching contracting dimension"
    %342 = tensor.empty(%312) : tensor<2x?x8xf32>
    %343 = linalg.fill ins(%cst : f32) outs(%342 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    %344 = linalg.batch_matmul ins(%reshape_375, %collapsed_376 : tensor<2x?x?xf32>, tensor<2x?x8xf32>) outs(%343 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    %expanded_377 = tensor.expand_shape %344 [[0, 1], [2], [3]] output_shape [1, 2, %312, 8] : tensor<2x?x8xf32> into tensor<1x2x?x8xf32>
    %345 = tensor.empty(%312) : tensor<1x2x?x8xbf16>
    %346 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_377 : tensor<1x2x?x8xf32>) outs(%345 : tensor<1x2x?x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x2x?x8xbf16>
    %347 = tensor.empty(%312) : tensor<1x?x2x8xbf16>
    %transposed_378 = linalg.transpose ins(%346 : tensor<1x2x?x8xbf16>) outs(%347 : tensor<1x?x2x8xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_379 = tensor.collapse_shape %transposed_378 [[0, 1], [2, 3]] : tensor<1x?x2x8xbf16> into tensor<?x16xbf16>
    %transposed_380 = linalg.transpose ins(%cst_130 : tensor<16x16xbf16>) outs(%273 : tensor<16x16xbf16>) permutation = [1, 0] 
    %348 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_129 : tensor<16xbf16>) outs(%169 : tensor<16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<16xf32>
    %349 = tensor.empty(%312) : tensor<?x16xf32>
    %350 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_379 : tensor<?x16xbf16>) outs(%349 : tensor<?x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<?x16xf32>
    %351 = tensor.empty() : tensor<16x16xf32>
    %352 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%transposed_380 : tensor<16x16xbf16>) outs(%351 : tensor<16x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<16x16xf32>
    %353 = linalg.fill ins(%cst : f32) outs(%349 : tensor<?x16xf32>) -> tensor<?x16xf32>
    %354 = linalg.matmul ins(%350, %352 : tensor<?x16xf32>, tensor<16x16xf32>) outs(%353 : tensor<?x16xf32>) -> tensor<?x16xf32>
    cf.assert %292, "negative values not allowed in new dimensions"
    %355 = tensor.empty(%291) : tensor<?x16xf32>
    %356 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%348 : tensor<16xf32>) outs(%355 : tensor<?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x16xf32>
    %357 = arith.cmpi eq, %312, %291 : index
    cf.assert %357, "mismatched size for broadcast"
    %358 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%354, %356 : tensor<?x16xf32>, tensor<?x16xf32>) outs(%349 : tensor<?x16xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.addf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<?x16xf32>
    %359 = tensor.empty(%312) : tensor<?x16xbf16>
    %360 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%358 : tensor<?x16xf32>) outs(%359 : tensor<?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<?x16xbf16>
    %expanded_381 = tensor.expand_shape %360 [[0, 1], [2]] output_shape [1, %312, 16] : tensor<?x16xbf16> into tensor<1x?x16xbf16>
    %361 = arith.cmpi eq, %312, %140 : index
    cf.assert %361, "mismatched size for broadcast"
    %362 = tensor.empty(%312) : tensor<1x?x16xbf16>
    %363 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_381, %collapsed_359 : tensor<1x?x16xbf16>, tensor<1x?x16xbf16>) outs(%362 : tensor<1x?x16xbf16>) {
    ^bb0(%in: bf16, %in_640: bf16, %out: bf16):
      %1265 = arith.addf %in, %in_640 : bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x?x16xbf16>
    %364 = tensor.empty(%312) : tensor<1x?x16xf32>
    %365 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%363 : tensor<1x?x16xbf16>) outs(%364 : tensor<1x?x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x?x16xf32>
    %366 = tensor.empty(%312) : tensor<1x?x16xf64>
    %367 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%365 : tensor<1x?x16xf32>) outs(%366 : tensor<1x?x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1265 = arith.extf %in : f32 to f64
      linalg.yield %1265 : f64
    } -> tensor<1x?x16xf64>
    %368 = tensor.empty(%312) : tensor<1x?x1xf64>
    %369 = linalg.fill ins(%cst_2 : f64) outs(%368 : tensor<1x?x1xf64>) -> tensor<1x?x1xf64>
    %370 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%367 : tensor<1x?x16xf64>) outs(%369 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.addf %in, %out : f64
      linalg.yield %1265 : f64
    } -> tensor<1x?x1xf64>
    %371 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%370 : tensor<1x?x1xf64>) outs(%368 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.divf %in, %cst_176 : f64
      linalg.yield %1265 : f64
    } -> tensor<1x?x1xf64>
    %372 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%367, %371 : tensor<1x?x16xf64>, tensor<1x?x1xf64>) outs(%366 : tensor<1x?x16xf64>) {
    ^bb0(%in: f64, %in_640: f64, %out: f64):
      %1265 = arith.subf %in, %in_640 : f64
      linalg.yield %1265 : f64
    } -> tensor<1x?x16xf64>
    %373 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%372, %372 : tensor<1x?x16xf64>, tensor<1x?x16xf64>) outs(%366 : tensor<1x?x16xf64>) {
    ^bb0(%in: f64, %in_640: f64, %out: f64):
      %1265 = arith.mulf %in, %in_640 : f64
      linalg.yield %1265 : f64
    } -> tensor<1x?x16xf64>
    %374 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%373 : tensor<1x?x16xf64>) outs(%369 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.addf %in, %out : f64
      linalg.yield %1265 : f64
    } -> tensor<1x?x1xf64>
    %375 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%374 : tensor<1x?x1xf64>) outs(%368 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.divf %in, %cst_176 : f64
      linalg.yield %1265 : f64
    } -> tensor<1x?x1xf64>
    %376 = tensor.empty(%312) : tensor<1x?x1xf32>
    %377 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%375 : tensor<1x?x1xf64>) outs(%376 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1265 = arith.truncf %in : f64 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x?x1xf32>
    %378 = linalg.fill ins(%cst : f32) outs(%376 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %379 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%365 : tensor<1x?x16xf32>) outs(%378 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.addf %in, %out : f32
      linalg.yield %1265 : f32
    } -> tensor<1x?x1xf32>
    %380 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%379 : tensor<1x?x1xf32>) outs(%376 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.divf %in, %cst_177 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x?x1xf32>
    %381 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%377 : tensor<1x?x1xf32>) outs(%376 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.truncf %cst_167 : f64 to f32
      %1266 = arith.addf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x?x1xf32>
    %382 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%381 : tensor<1x?x1xf32>) outs(%376 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = math.rsqrt %in : f32
      linalg.yield %1265 : f32
    } -> tensor<1x?x1xf32>
    %383 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%365, %380 : tensor<1x?x16xf32>, tensor<1x?x1xf32>) outs(%364 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.subf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x?x16xf32>
    %384 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%383, %382 : tensor<1x?x16xf32>, tensor<1x?x1xf32>) outs(%364 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.mulf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x?x16xf32>
    %385 = linalg.generic {indexing_maps = [#map11, #map13, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%384, %cst_128 : tensor<1x?x16xf32>, tensor<16xbf16>) outs(%364 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %in_640: bf16, %out: f32):
      %1265 = arith.extf %in_640 : bf16 to f32
      %1266 = arith.mulf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x?x16xf32>
    %386 = linalg.generic {indexing_maps = [#map11, #map13, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%385, %cst_127 : tensor<1x?x16xf32>, tensor<16xbf16>) outs(%364 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %in_640: bf16, %out: f32):
      %1265 = arith.extf %in_640 : bf16 to f32
      %1266 = arith.addf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x?x16xf32>
    %387 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%386 : tensor<1x?x16xf32>) outs(%362 : tensor<1x?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x?x16xbf16>
    %transposed_382 = linalg.transpose ins(%cst_126 : tensor<16x16xbf16>) outs(%273 : tensor<16x16xbf16>) permutation = [1, 0] 
    %collapsed_383 = tensor.collapse_shape %387 [[0, 1], [2]] : tensor<1x?x16xbf16> into tensor<?x16xbf16>
    %388 = linalg.matmul ins(%collapsed_383, %transposed_382 : tensor<?x16xbf16>, tensor<16x16xbf16>) outs(%353 : tensor<?x16xf32>) -> tensor<?x16xf32>
    %389 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%388 : tensor<?x16xf32>) outs(%359 : tensor<?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<?x16xbf16>
    %390 = tensor.empty() : tensor<80x16xbf16>
    %transposed_384 = linalg.transpose ins(%cst_125 : tensor<16x80xbf16>) outs(%390 : tensor<80x16xbf16>) permutation = [1, 0] 
    %collapsed_385 = tensor.collapse_shape %arg2 [[0, 1], [2]] : tensor<1x?x80xbf16> into tensor<?x80xbf16>
    %391 = tensor.empty(%dim) : tensor<?x16xf32>
    %392 = linalg.fill ins(%cst : f32) outs(%391 : tensor<?x16xf32>) -> tensor<?x16xf32>
    %393 = linalg.matmul ins(%collapsed_385, %transposed_384 : tensor<?x80xbf16>, tensor<80x16xbf16>) outs(%392 : tensor<?x16xf32>) -> tensor<?x16xf32>
    %394 = tensor.empty(%dim) : tensor<?x16xbf16>
    %395 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%393 : tensor<?x16xf32>) outs(%394 : tensor<?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<?x16xbf16>
    %transposed_386 = linalg.transpose ins(%cst_124 : tensor<16x80xbf16>) outs(%390 : tensor<80x16xbf16>) permutation = [1, 0] 
    %396 = linalg.matmul ins(%collapsed_385, %transposed_386 : tensor<?x80xbf16>, tensor<80x16xbf16>) outs(%392 : tensor<?x16xf32>) -> tensor<?x16xf32>
    %397 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%396 : tensor<?x16xf32>) outs(%394 : tensor<?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<?x16xbf16>
    %expanded_387 = tensor.expand_shape %389 [[0, 1], [2, 3]] output_shape [1, %312, 2, 8] : tensor<?x16xbf16> into tensor<1x?x2x8xbf16>
    %transposed_388 = linalg.transpose ins(%expanded_387 : tensor<1x?x2x8xbf16>) outs(%345 : tensor<1x2x?x8xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_389 = tensor.expand_shape %395 [[0, 1], [2, 3]] output_shape [1, %dim, 2, 8] : tensor<?x16xbf16> into tensor<1x?x2x8xbf16>
    %398 = tensor.empty(%dim) : tensor<1x2x?x8xbf16>
    %transposed_390 = linalg.transpose ins(%expanded_389 : tensor<1x?x2x8xbf16>) outs(%398 : tensor<1x2x?x8xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_391 = tensor.expand_shape %397 [[0, 1], [2, 3]] output_shape [1, %dim, 2, 8] : tensor<?x16xbf16> into tensor<1x?x2x8xbf16>
    %transposed_392 = linalg.transpose ins(%expanded_391 : tensor<1x?x2x8xbf16>) outs(%398 : tensor<1x2x?x8xbf16>) permutation = [0, 2, 1, 3] 
    %399 = tensor.empty(%312) : tensor<1x2x?x8xf32>
    %400 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_388 : tensor<1x2x?x8xbf16>) outs(%399 : tensor<1x2x?x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x2x?x8xf32>
    %401 = tensor.empty(%dim) : tensor<1x2x?x8xf32>
    %402 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_390 : tensor<1x2x?x8xbf16>) outs(%401 : tensor<1x2x?x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x2x?x8xf32>
    %403 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_392 : tensor<1x2x?x8xbf16>) outs(%401 : tensor<1x2x?x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x2x?x8xf32>
    %404 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%400 : tensor<1x2x?x8xf32>) outs(%399 : tensor<1x2x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.truncf %cst_132 : f64 to f32
      %1266 = arith.mulf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x2x?x8xf32>
    %405 = tensor.empty(%dim) : tensor<1x2x8x?xf32>
    %transposed_393 = linalg.transpose ins(%402 : tensor<1x2x?x8xf32>) outs(%405 : tensor<1x2x8x?xf32>) permutation = [0, 1, 3, 2] 
    %406 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_393 : tensor<1x2x8x?xf32>) outs(%405 : tensor<1x2x8x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.truncf %cst_132 : f64 to f32
      %1266 = arith.mulf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x2x8x?xf32>
    cf.assert %292, "unimplemented: dynamic negative broadcast sizes"
    %407 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%293 : tensor<1x2x?x8xf32>) {
    ^bb0(%out: f32):
      %1265 = linalg.index 1 : index
      %1266 = linalg.index 2 : index
      %1267 = linalg.index 3 : index
      %1268 = arith.cmpi eq, %312, %c1 : index
      %1269 = arith.select %1268, %c0, %1266 : index
      %extracted = tensor.extract %404[%c0, %1265, %1269, %1267] : tensor<1x2x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x2x?x8xf32>
    %collapsed_394 = tensor.collapse_shape %407 [[0, 1], [2], [3]] : tensor<1x2x?x8xf32> into tensor<2x?x8xf32>
    %408 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %408, "unimplemented: dynamic negative broadcast sizes"
    %409 = tensor.empty(%dim) : tensor<1x2x8x?xf32>
    %410 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%409 : tensor<1x2x8x?xf32>) {
    ^bb0(%out: f32):
      %1265 = linalg.index 1 : index
      %1266 = linalg.index 2 : index
      %1267 = linalg.index 3 : index
      %1268 = arith.cmpi eq, %dim, %c1 : index
      %1269 = arith.select %1268, %c0, %1267 : index
      %extracted = tensor.extract %406[%c0, %1265, %1266, %1269] : tensor<1x2x8x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x2x8x?xf32>
    %collapsed_395 = tensor.collapse_shape %410 [[0, 1], [2], [3]] : tensor<1x2x8x?xf32> into tensor<2x8x?xf32>
    %411 = tensor.empty(%291, %dim) : tensor<2x?x?xf32>
    %412 = linalg.fill ins(%cst : f32) outs(%411 : tensor<2x?x?xf32>) -> tensor<2x?x?xf32>
    %413 = linalg.batch_matmul ins(%collapsed_394, %collapsed_395 : tensor<2x?x8xf32>, tensor<2x8x?xf32>) outs(%412 : tensor<2x?x?xf32>) -> tensor<2x?x?xf32>
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
    %from_elements_396 = tensor.from_elements %c1_i64, %c2_i64, %421, %422 : tensor<4xi64>
    %reshape_397 = tensor.reshape %413(%from_elements_396) : (tensor<2x?x?xf32>, tensor<4xi64>) -> tensor<1x2x?x?xf32>
    %423 = arith.index_cast %421 : i64 to index
    %424 = tensor.empty(%423) : tensor<1x2x?xi64>
    %425 = linalg.fill ins(%c0_i64 : i64) outs(%424 : tensor<1x2x?xi64>) -> tensor<1x2x?xi64>
    %426 = tensor.empty(%423) : tensor<1x2x?xf32>
    %427 = linalg.fill ins(%cst_3 : f32) outs(%426 : tensor<1x2x?xf32>) -> tensor<1x2x?xf32>
    %428:2 = linalg.generic {indexing_maps = [#map4, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%reshape_397 : tensor<1x2x?x?xf32>) outs(%427, %425 : tensor<1x2x?xf32>, tensor<1x2x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_640: i64):
      %1265 = linalg.index 3 : index
      %1266 = arith.index_cast %1265 : index to i64
      %1267 = arith.maximumf %in, %out : f32
      %1268 = arith.cmpf ogt, %in, %out : f32
      %1269 = arith.select %1268, %1266, %out_640 : i64
      linalg.yield %1267, %1269 : f32, i64
    } -> (tensor<1x2x?xf32>, tensor<1x2x?xi64>)
    %expanded_398 = tensor.expand_shape %428#0 [[0], [1], [2, 3]] output_shape [1, 2, %423, 1] : tensor<1x2x?xf32> into tensor<1x2x?x1xf32>
    %429 = arith.index_cast %422 : i64 to index
    %430 = tensor.empty(%423, %429) : tensor<1x2x?x?xf32>
    %431 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_397, %expanded_398 : tensor<1x2x?x?xf32>, tensor<1x2x?x1xf32>) outs(%430 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.subf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x2x?x?xf32>
    %432 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%431 : tensor<1x2x?x?xf32>) outs(%430 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = math.exp %in : f32
      linalg.yield %1265 : f32
    } -> tensor<1x2x?x?xf32>
    %433 = tensor.empty(%423) : tensor<1x2x?x1xf32>
    %434 = linalg.fill ins(%cst : f32) outs(%433 : tensor<1x2x?x1xf32>) -> tensor<1x2x?x1xf32>
    %435 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%432 : tensor<1x2x?x?xf32>) outs(%434 : tensor<1x2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.addf %in, %out : f32
      linalg.yield %1265 : f32
    } -> tensor<1x2x?x1xf32>
    %436 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%432, %435 : tensor<1x2x?x?xf32>, tensor<1x2x?x1xf32>) outs(%430 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.divf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x2x?x?xf32>
    %437 = tensor.empty(%423, %429) : tensor<1x2x?x?xi1>
    %438 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_397 : tensor<1x2x?x?xf32>) outs(%437 : tensor<1x2x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1265 = arith.extf %in : f32 to f64
      %1266 = arith.cmpf oeq, %1265, %cst_131 : f64
      linalg.yield %1266 : i1
    } -> tensor<1x2x?x?xi1>
    %439 = tensor.empty(%423) : tensor<1x2x?x1xi1>
    %440 = linalg.fill ins(%true : i1) outs(%439 : tensor<1x2x?x1xi1>) -> tensor<1x2x?x1xi1>
    %441 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%438 : tensor<1x2x?x?xi1>) outs(%440 : tensor<1x2x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1265 = arith.andi %in, %out : i1
      linalg.yield %1265 : i1
    } -> tensor<1x2x?x1xi1>
    %442 = arith.cmpi sge, %421, %c0_i64 : i64
    cf.assert %442, "negative values not allowed in new dimensions"
    %443 = arith.index_cast %421 : i64 to index
    %444 = arith.cmpi sge, %422, %c0_i64 : i64
    cf.assert %444, "negative values not allowed in new dimensions"
    %445 = arith.index_cast %422 : i64 to index
    %446 = tensor.empty(%443, %445) : tensor<1x2x?x?xf32>
    %447 = linalg.generic {indexing_maps = [#map15, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7 : tensor<f32>) outs(%446 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x?x?xf32>
    %448 = arith.cmpi eq, %423, %443 : index
    cf.assert %448, "mismatched size for broadcast"
    %449 = arith.cmpi eq, %445, %429 : index
    cf.assert %449, "mismatched size for broadcast"
    %450 = tensor.empty(%423, %445) : tensor<1x2x?x?xf32>
    %451 = linalg.generic {indexing_maps = [#map7, #map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%441, %447, %436 : tensor<1x2x?x1xi1>, tensor<1x2x?x?xf32>, tensor<1x2x?x?xf32>) outs(%450 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: i1, %in_640: f32, %in_641: f32, %out: f32):
      %1265 = arith.select %in, %in_640, %in_641 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x2x?x?xf32>
    cf.assert %292, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %408, "unimplemented: dynamic negative broadcast sizes"
    %452 = tensor.empty(%291, %dim) : tensor<1x2x?x?xf32>
    %453 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%452 : tensor<1x2x?x?xf32>) {
    ^bb0(%out: f32):
      %1265 = linalg.index 1 : index
      %1266 = linalg.index 2 : index
      %1267 = linalg.index 3 : index
      %1268 = arith.cmpi eq, %423, %c1 : index
      %1269 = arith.select %1268, %c0, %1266 : index
      %1270 = arith.cmpi eq, %445, %c1 : index
      %1271 = arith.select %1270, %c0, %1267 : index
      %extracted = tensor.extract %451[%c0, %1265, %1269, %1271] : tensor<1x2x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x2x?x?xf32>
    cf.assert %418, "must have at most one inferred (negative) dimension"
    %from_elements_399 = tensor.from_elements %c2_i64, %421, %422 : tensor<3xi64>
    %reshape_400 = tensor.reshape %453(%from_elements_399) : (tensor<1x2x?x?xf32>, tensor<3xi64>) -> tensor<2x?x?xf32>
    cf.assert %408, "unimplemented: dynamic negative broadcast sizes"
    %454 = tensor.empty(%dim) : tensor<1x2x?x8xf32>
    %455 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%454 : tensor<1x2x?x8xf32>) {
    ^bb0(%out: f32):
      %1265 = linalg.index 1 : index
      %1266 = linalg.index 2 : index
      %1267 = linalg.index 3 : index
      %1268 = arith.cmpi eq, %dim, %c1 : index
      %1269 = arith.select %1268, %c0, %1266 : index
      %extracted = tensor.extract %403[%c0, %1265, %1269, %1267] : tensor<1x2x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x2x?x8xf32>
    %collapsed_401 = tensor.collapse_shape %455 [[0, 1], [2], [3]] : tensor<1x2x?x8xf32> into tensor<2x?x8xf32>
    %456 = arith.cmpi eq, %422, %0 : i64
    cf.assert %456, "mismatching contracting dimension"
    %457 = tensor.empty(%423) : tensor<2x?x8xf32>
    %458 = linalg.fill ins(%cst : f32) outs(%457 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    %459 = linalg.batch_matmul ins(%reshape_400, %collapsed_401 : tensor<2x?x?xf32>, tensor<2x?x8xf32>) outs(%458 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    %expanded_402 = tensor.expand_shape %459 [[0, 1], [2], [3]] output_shape [1, 2, %423, 8] : tensor<2x?x8xf32> into tensor<1x2x?x8xf32>
    %460 = tensor.empty(%423) : tensor<1x2x?x8xbf16>
    %461 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_402 : tensor<1x2x?x8xf32>) outs(%460 : tensor<1x2x?x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x2x?x8xbf16>
    %462 = tensor.empty(%423) : tensor<1x?x2x8xbf16>
    %transposed_403 = linalg.transpose ins(%461 : tensor<1x2x?x8xbf16>) outs(%462 : tensor<1x?x2x8xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_404 = tensor.collapse_shape %transposed_403 [[0, 1], [2, 3]] : tensor<1x?x2x8xbf16> into tensor<?x16xbf16>
    %transposed_405 = linalg.transpose ins(%cst_123 : tensor<16x16xbf16>) outs(%273 : tensor<16x16xbf16>) permutation = [1, 0] 
    %463 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_122 : tensor<16xbf16>) outs(%169 : tensor<16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<16xf32>
    %464 = tensor.empty(%423) : tensor<?x16xf32>
    %465 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_404 : tensor<?x16xbf16>) outs(%464 : tensor<?x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<?x16xf32>
    %466 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%transposed_405 : tensor<16x16xbf16>) outs(%351 : tensor<16x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<16x16xf32>
    %467 = linalg.fill ins(%cst : f32) outs(%464 : tensor<?x16xf32>) -> tensor<?x16xf32>
    %468 = linalg.matmul ins(%465, %466 : tensor<?x16xf32>, tensor<16x16xf32>) outs(%467 : tensor<?x16xf32>) -> tensor<?x16xf32>
    cf.assert %292, "negative values not allowed in new dimensions"
    %469 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%463 : tensor<16xf32>) outs(%355 : tensor<?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x16xf32>
    %470 = arith.cmpi eq, %423, %291 : index
    cf.assert %470, "mismatched size for broadcast"
    %471 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%468, %469 : tensor<?x16xf32>, tensor<?x16xf32>) outs(%464 : tensor<?x16xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.addf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<?x16xf32>
    %472 = tensor.empty(%423) : tensor<?x16xbf16>
    %473 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%471 : tensor<?x16xf32>) outs(%472 : tensor<?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<?x16xbf16>
    %expanded_406 = tensor.expand_shape %473 [[0, 1], [2]] output_shape [1, %423, 16] : tensor<?x16xbf16> into tensor<1x?x16xbf16>
    %474 = arith.cmpi eq, %423, %312 : index
    cf.assert %474, "mismatched size for broadcast"
    %475 = tensor.empty(%423) : tensor<1x?x16xbf16>
    %476 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_406, %363 : tensor<1x?x16xbf16>, tensor<1x?x16xbf16>) outs(%475 : tensor<1x?x16xbf16>) {
    ^bb0(%in: bf16, %in_640: bf16, %out: bf16):
      %1265 = arith.addf %in, %in_640 : bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x?x16xbf16>
    %477 = tensor.empty(%423) : tensor<1x?x16xf32>
    %478 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%476 : tensor<1x?x16xbf16>) outs(%477 : tensor<1x?x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x?x16xf32>
    %479 = tensor.empty(%423) : tensor<1x?x16xf64>
    %480 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%478 : tensor<1x?x16xf32>) outs(%479 : tensor<1x?x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1265 = arith.extf %in : f32 to f64
      linalg.yield %1265 : f64
    } -> tensor<1x?x16xf64>
    %481 = tensor.empty(%423) : tensor<1x?x1xf64>
    %482 = linalg.fill ins(%cst_2 : f64) outs(%481 : tensor<1x?x1xf64>) -> tensor<1x?x1xf64>
    %483 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%480 : tensor<1x?x16xf64>) outs(%482 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.addf %in, %out : f64
      linalg.yield %1265 : f64
    } -> tensor<1x?x1xf64>
    %484 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%483 : tensor<1x?x1xf64>) outs(%481 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.divf %in, %cst_176 : f64
      linalg.yield %1265 : f64
    } -> tensor<1x?x1xf64>
    %485 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%480, %484 : tensor<1x?x16xf64>, tensor<1x?x1xf64>) outs(%479 : tensor<1x?x16xf64>) {
    ^bb0(%in: f64, %in_640: f64, %out: f64):
      %1265 = arith.subf %in, %in_640 : f64
      linalg.yield %1265 : f64
    } -> tensor<1x?x16xf64>
    %486 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%485, %485 : tensor<1x?x16xf64>, tensor<1x?x16xf64>) outs(%479 : tensor<1x?x16xf64>) {
    ^bb0(%in: f64, %in_640: f64, %out: f64):
      %1265 = arith.mulf %in, %in_640 : f64
      linalg.yield %1265 : f64
    } -> tensor<1x?x16xf64>
    %487 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%486 : tensor<1x?x16xf64>) outs(%482 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.addf %in, %out : f64
      linalg.yield %1265 : f64
    } -> tensor<1x?x1xf64>
    %488 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%487 : tensor<1x?x1xf64>) outs(%481 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.divf %in, %cst_176 : f64
      linalg.yield %1265 : f64
    } -> tensor<1x?x1xf64>
    %489 = tensor.empty(%423) : tensor<1x?x1xf32>
    %490 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%488 : tensor<1x?x1xf64>) outs(%489 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1265 = arith.truncf %in : f64 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x?x1xf32>
    %491 = linalg.fill ins(%cst : f32) outs(%489 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %492 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%478 : tensor<1x?x16xf32>) outs(%491 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.addf %in, %out : f32
      linalg.yield %1265 : f32
    } -> tensor<1x?x1xf32>
    %493 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%492 : tensor<1x?x1xf32>) outs(%489 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.divf %in, %cst_177 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x?x1xf32>
    %494 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%490 : tensor<1x?x1xf32>) outs(%489 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.truncf %cst_167 : f64 to f32
      %1266 = arith.addf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x?x1xf32>
    %495 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%494 : tensor<1x?x1xf32>) outs(%489 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = math.rsqrt %in : f32
      linalg.yield %1265 : f32
    } -> tensor<1x?x1xf32>
    %496 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%478, %493 : tensor<1x?x16xf32>, tensor<1x?x1xf32>) outs(%477 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.subf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x?x16xf32>
    %497 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%496, %495 : tensor<1x?x16xf32>, tensor<1x?x1xf32>) outs(%477 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.mulf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x?x16xf32>
    %498 = linalg.generic {indexing_maps = [#map11, #map13, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%497, %cst_121 : tensor<1x?x16xf32>, tensor<16xbf16>) outs(%477 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %in_640: bf16, %out: f32):
      %1265 = arith.extf %in_640 : bf16 to f32
      %1266 = arith.mulf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x?x16xf32>
    %499 = linalg.generic {indexing_maps = [#map11, #map13, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%498, %cst_120 : tensor<1x?x16xf32>, tensor<16xbf16>) outs(%477 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %in_640: bf16, %out: f32):
      %1265 = arith.extf %in_640 : bf16 to f32
      %1266 = arith.addf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x?x16xf32>
    %500 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%499 : tensor<1x?x16xf32>) outs(%475 : tensor<1x?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x?x16xbf16>
    %collapsed_407 = tensor.collapse_shape %500 [[0, 1], [2]] : tensor<1x?x16xbf16> into tensor<?x16xbf16>
    %501 = tensor.empty() : tensor<16x128xbf16>
    %transposed_408 = linalg.transpose ins(%cst_119 : tensor<128x16xbf16>) outs(%501 : tensor<16x128xbf16>) permutation = [1, 0] 
    %502 = tensor.empty() : tensor<128xf32>
    %503 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_118 : tensor<128xbf16>) outs(%502 : tensor<128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<128xf32>
    %504 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_407 : tensor<?x16xbf16>) outs(%464 : tensor<?x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<?x16xf32>
    %505 = tensor.empty() : tensor<16x128xf32>
    %506 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%transposed_408 : tensor<16x128xbf16>) outs(%505 : tensor<16x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<16x128xf32>
    %507 = tensor.empty(%423) : tensor<?x128xf32>
    %508 = linalg.fill ins(%cst : f32) outs(%507 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %509 = linalg.matmul ins(%504, %506 : tensor<?x16xf32>, tensor<16x128xf32>) outs(%508 : tensor<?x128xf32>) -> tensor<?x128xf32>
    cf.assert %292, "negative values not allowed in new dimensions"
    %510 = tensor.empty(%291) : tensor<?x128xf32>
    %511 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%503 : tensor<128xf32>) outs(%510 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x128xf32>
    cf.assert %470, "mismatched size for broadcast"
    %512 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%509, %511 : tensor<?x128xf32>, tensor<?x128xf32>) outs(%507 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.addf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<?x128xf32>
    %513 = tensor.empty(%423) : tensor<?x128xbf16>
    %514 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%512 : tensor<?x128xf32>) outs(%513 : tensor<?x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<?x128xbf16>
    %expanded_409 = tensor.expand_shape %514 [[0, 1], [2]] output_shape [1, %423, 128] : tensor<?x128xbf16> into tensor<1x?x128xbf16>
    %extracted_slice_410 = tensor.extract_slice %expanded_409[0, 0, 0] [1, %423, 64] [1, 1, 1] : tensor<1x?x128xbf16> to tensor<1x?x64xbf16>
    %extracted_slice_411 = tensor.extract_slice %expanded_409[0, 0, 64] [1, %423, 64] [1, 1, 1] : tensor<1x?x128xbf16> to tensor<1x?x64xbf16>
    %515 = tensor.empty(%423) : tensor<1x?x64xbf16>
    %516 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_411 : tensor<1x?x64xbf16>) outs(%515 : tensor<1x?x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1265 = math.sqrt %cst_5 : bf16
      %1266 = arith.divf %in, %1265 : bf16
      %1267 = math.erf %1266 : bf16
      %1268 = arith.addf %1267, %cst_4 : bf16
      %1269 = arith.mulf %1268, %cst_6 : bf16
      %1270 = arith.mulf %in, %1269 : bf16
      linalg.yield %1270 : bf16
    } -> tensor<1x?x64xbf16>
    %517 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_410, %516 : tensor<1x?x64xbf16>, tensor<1x?x64xbf16>) outs(%515 : tensor<1x?x64xbf16>) {
    ^bb0(%in: bf16, %in_640: bf16, %out: bf16):
      %1265 = arith.mulf %in, %in_640 : bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x?x64xbf16>
    %collapsed_412 = tensor.collapse_shape %517 [[0, 1], [2]] : tensor<1x?x64xbf16> into tensor<?x64xbf16>
    %518 = tensor.empty() : tensor<64x16xbf16>
    %transposed_413 = linalg.transpose ins(%cst_117 : tensor<16x64xbf16>) outs(%518 : tensor<64x16xbf16>) permutation = [1, 0] 
    %519 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_116 : tensor<16xbf16>) outs(%169 : tensor<16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<16xf32>
    %520 = tensor.empty(%423) : tensor<?x64xf32>
    %521 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_412 : tensor<?x64xbf16>) outs(%520 : tensor<?x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<?x64xf32>
    %522 = tensor.empty() : tensor<64x16xf32>
    %523 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%transposed_413 : tensor<64x16xbf16>) outs(%522 : tensor<64x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<64x16xf32>
    %524 = linalg.matmul ins(%521, %523 : tensor<?x64xf32>, tensor<64x16xf32>) outs(%467 : tensor<?x16xf32>) -> tensor<?x16xf32>
    cf.assert %292, "negative values not allowed in new dimensions"
    %525 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%519 : tensor<16xf32>) outs(%355 : tensor<?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x16xf32>
    cf.assert %470, "mismatched size for broadcast"
    %526 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%524, %525 : tensor<?x16xf32>, tensor<?x16xf32>) outs(%464 : tensor<?x16xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.addf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<?x16xf32>
    %527 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%526 : tensor<?x16xf32>) outs(%472 : tensor<?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<?x16xbf16>
    %expanded_414 = tensor.expand_shape %527 [[0, 1], [2]] output_shape [1, %423, 16] : tensor<?x16xbf16> into tensor<1x?x16xbf16>
    %528 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_414, %476 : tensor<1x?x16xbf16>, tensor<1x?x16xbf16>) outs(%475 : tensor<1x?x16xbf16>) {
    ^bb0(%in: bf16, %in_640: bf16, %out: bf16):
      %1265 = arith.addf %in, %in_640 : bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x?x16xbf16>
    %529 = arith.divsi %423, %c6 : index
    %expanded_415 = tensor.expand_shape %528 [[0], [1, 2], [3]] output_shape [1, %529, 6, 16] : tensor<1x?x16xbf16> into tensor<1x?x6x16xbf16>
    %530 = tensor.empty(%529) : tensor<1x16x?x6xbf16>
    %transposed_416 = linalg.transpose ins(%expanded_415 : tensor<1x?x6x16xbf16>) outs(%530 : tensor<1x16x?x6xbf16>) permutation = [0, 3, 1, 2] 
    %531 = tensor.empty(%529) : tensor<1x16x?x6xf32>
    %532 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_114 : tensor<16xbf16>) outs(%169 : tensor<16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<16xf32>
    %broadcasted_417 = linalg.broadcast ins(%532 : tensor<16xf32>) outs(%531 : tensor<1x16x?x6xf32>) dimensions = [0, 2, 3] 
    %533 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%transposed_416, %cst_115 : tensor<1x16x?x6xbf16>, tensor<16x16x1x1xbf16>) outs(%broadcasted_417 : tensor<1x16x?x6xf32>) -> tensor<1x16x?x6xf32>
    %534 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%533 : tensor<1x16x?x6xf32>) outs(%530 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x16x?x6xbf16>
    %535 = arith.cmpi eq, %529, %132 : index
    cf.assert %535, "mismatched size for broadcast"
    %536 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%534, %221 : tensor<1x16x?x6xbf16>, tensor<1x16x?x6xbf16>) outs(%530 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: bf16, %in_640: bf16, %out: bf16):
      %1265 = arith.addf %in, %in_640 : bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x16x?x6xbf16>
    %concat_418 = tensor.concat dim(1) %536, %536 : (tensor<1x16x?x6xbf16>, tensor<1x16x?x6xbf16>) -> tensor<1x32x?x6xbf16>
    %dim_419 = tensor.dim %536, %c2 : tensor<1x16x?x6xbf16>
    %537 = tensor.empty(%dim_419) : tensor<1x32x?x6xf32>
    %538 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_418 : tensor<1x32x?x6xbf16>) outs(%537 : tensor<1x32x?x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x32x?x6xf32>
    %collapsed_420 = tensor.collapse_shape %538 [[0], [1], [2, 3]] : tensor<1x32x?x6xf32> into tensor<1x32x?xf32>
    %539 = affine.apply #map9()[%dim_419]
    %expanded_421 = tensor.expand_shape %collapsed_420 [[0], [1, 2], [3]] output_shape [1, 8, 4, %539] : tensor<1x32x?xf32> into tensor<1x8x4x?xf32>
    %540 = tensor.empty(%539) : tensor<1x8x4x?xf64>
    %541 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_421 : tensor<1x8x4x?xf32>) outs(%540 : tensor<1x8x4x?xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1265 = arith.extf %in : f32 to f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x4x?xf64>
    %542 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%541 : tensor<1x8x4x?xf64>) outs(%52 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.addf %in, %out : f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x1x1xf64>
    %543 = arith.index_cast %539 : index to i64
    %544 = arith.muli %543, %c4_i64 : i64
    %545 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%542 : tensor<1x8x1x1xf64>) outs(%51 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.sitofp %544 : i64 to f64
      %1266 = arith.divf %in, %1265 : f64
      linalg.yield %1266 : f64
    } -> tensor<1x8x1x1xf64>
    %546 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%541, %545 : tensor<1x8x4x?xf64>, tensor<1x8x1x1xf64>) outs(%540 : tensor<1x8x4x?xf64>) {
    ^bb0(%in: f64, %in_640: f64, %out: f64):
      %1265 = arith.subf %in, %in_640 : f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x4x?xf64>
    %547 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%546, %546 : tensor<1x8x4x?xf64>, tensor<1x8x4x?xf64>) outs(%540 : tensor<1x8x4x?xf64>) {
    ^bb0(%in: f64, %in_640: f64, %out: f64):
      %1265 = arith.mulf %in, %in_640 : f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x4x?xf64>
    %548 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%547 : tensor<1x8x4x?xf64>) outs(%52 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.addf %in, %out : f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x1x1xf64>
    %549 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%548 : tensor<1x8x1x1xf64>) outs(%51 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.sitofp %544 : i64 to f64
      %1266 = arith.divf %in, %1265 : f64
      linalg.yield %1266 : f64
    } -> tensor<1x8x1x1xf64>
    %550 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%549 : tensor<1x8x1x1xf64>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1265 = arith.truncf %in : f64 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x1x1xf32>
    %551 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%expanded_421 : tensor<1x8x4x?xf32>) outs(%62 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.addf %in, %out : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x1x1xf32>
    %552 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%551 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.sitofp %544 : i64 to f32
      %1266 = arith.divf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x8x1x1xf32>
    %553 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%550 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.truncf %cst_167 : f64 to f32
      %1266 = arith.addf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x8x1x1xf32>
    %554 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%553 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = math.rsqrt %in : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_422 = tensor.expand_shape %cst_113 [[0, 1, 2, 3]] output_shape [1, 8, 4, 1] : tensor<32xbf16> into tensor<1x8x4x1xbf16>
    %555 = tensor.empty() : tensor<1x8x4x1xf32>
    %556 = linalg.generic {indexing_maps = [#map10, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%554, %expanded_422 : tensor<1x8x1x1xf32>, tensor<1x8x4x1xbf16>) outs(%555 : tensor<1x8x4x1xf32>) {
    ^bb0(%in: f32, %in_640: bf16, %out: f32):
      %1265 = arith.extf %in_640 : bf16 to f32
      %1266 = arith.mulf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x8x4x1xf32>
    %557 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%552 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.negf %in : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x1x1xf32>
    %558 = linalg.generic {indexing_maps = [#map10, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%557, %556 : tensor<1x8x1x1xf32>, tensor<1x8x4x1xf32>) outs(%555 : tensor<1x8x4x1xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.mulf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x4x1xf32>
    %expanded_423 = tensor.expand_shape %cst_112 [[0, 1, 2, 3]] output_shape [1, 8, 4, 1] : tensor<32xbf16> into tensor<1x8x4x1xbf16>
    %559 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%558, %expanded_423 : tensor<1x8x4x1xf32>, tensor<1x8x4x1xbf16>) outs(%555 : tensor<1x8x4x1xf32>) {
    ^bb0(%in: f32, %in_640: bf16, %out: f32):
      %1265 = arith.extf %in_640 : bf16 to f32
      %1266 = arith.addf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x8x4x1xf32>
    %560 = linalg.generic {indexing_maps = [#map8, #map8, #map8, #map8, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_220, %cst_221, %cst_222, %cst_223 : tensor<1x32xi64>, tensor<1x32xi64>, tensor<1x32xi64>, tensor<1x32xi64>) outs(%21 : tensor<1x32xf32>) {
    ^bb0(%in: i64, %in_640: i64, %in_641: i64, %in_642: i64, %out: f32):
      %1265 = arith.cmpi slt, %in, %c0_i64 : i64
      %1266 = arith.addi %in, %c1_i64 : i64
      %1267 = arith.select %1265, %1266, %in : i64
      %1268 = arith.index_cast %1267 : i64 to index
      %1269 = arith.cmpi slt, %in_640, %c0_i64 : i64
      %1270 = arith.addi %in_640, %c8_i64 : i64
      %1271 = arith.select %1269, %1270, %in_640 : i64
      %1272 = arith.index_cast %1271 : i64 to index
      %1273 = arith.cmpi slt, %in_641, %c0_i64 : i64
      %1274 = arith.addi %in_641, %c4_i64 : i64
      %1275 = arith.select %1273, %1274, %in_641 : i64
      %1276 = arith.index_cast %1275 : i64 to index
      %1277 = arith.cmpi slt, %in_642, %c0_i64 : i64
      %1278 = arith.addi %in_642, %c1_i64 : i64
      %1279 = arith.select %1277, %1278, %in_642 : i64
      %1280 = arith.index_cast %1279 : i64 to index
      %extracted = tensor.extract %556[%1268, %1272, %1276, %1280] : tensor<1x8x4x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x32xf32>
    %561 = linalg.generic {indexing_maps = [#map8, #map8, #map8, #map8, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_224, %cst_225, %cst_226, %cst_227 : tensor<1x32xi64>, tensor<1x32xi64>, tensor<1x32xi64>, tensor<1x32xi64>) outs(%21 : tensor<1x32xf32>) {
    ^bb0(%in: i64, %in_640: i64, %in_641: i64, %in_642: i64, %out: f32):
      %1265 = arith.cmpi slt, %in, %c0_i64 : i64
      %1266 = arith.addi %in, %c1_i64 : i64
      %1267 = arith.select %1265, %1266, %in : i64
      %1268 = arith.index_cast %1267 : i64 to index
      %1269 = arith.cmpi slt, %in_640, %c0_i64 : i64
      %1270 = arith.addi %in_640, %c8_i64 : i64
      %1271 = arith.select %1269, %1270, %in_640 : i64
      %1272 = arith.index_cast %1271 : i64 to index
      %1273 = arith.cmpi slt, %in_641, %c0_i64 : i64
      %1274 = arith.addi %in_641, %c4_i64 : i64
      %1275 = arith.select %1273, %1274, %in_641 : i64
      %1276 = arith.index_cast %1275 : i64 to index
      %1277 = arith.cmpi slt, %in_642, %c0_i64 : i64
      %1278 = arith.addi %in_642, %c1_i64 : i64
      %1279 = arith.select %1277, %1278, %in_642 : i64
      %1280 = arith.index_cast %1279 : i64 to index
      %extracted = tensor.extract %559[%1268, %1272, %1276, %1280] : tensor<1x8x4x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x32xf32>
    %expanded_424 = tensor.expand_shape %560 [[0], [1, 2, 3]] output_shape [1, 32, 1, 1] : tensor<1x32xf32> into tensor<1x32x1x1xf32>
    %expanded_425 = tensor.expand_shape %561 [[0], [1, 2, 3]] output_shape [1, 32, 1, 1] : tensor<1x32xf32> into tensor<1x32x1x1xf32>
    %562 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%538, %expanded_424 : tensor<1x32x?x6xf32>, tensor<1x32x1x1xf32>) outs(%537 : tensor<1x32x?x6xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.mulf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x32x?x6xf32>
    %563 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%562, %expanded_425 : tensor<1x32x?x6xf32>, tensor<1x32x1x1xf32>) outs(%537 : tensor<1x32x?x6xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.addf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x32x?x6xf32>
    %564 = tensor.empty(%dim_419) : tensor<1x32x?x6xbf16>
    %565 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%563 : tensor<1x32x?x6xf32>) outs(%564 : tensor<1x32x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x32x?x6xbf16>
    %566 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%565 : tensor<1x32x?x6xbf16>) outs(%537 : tensor<1x32x?x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x32x?x6xf32>
    %567 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%566 : tensor<1x32x?x6xf32>) outs(%537 : tensor<1x32x?x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.negf %in : f32
      %1266 = math.exp %1265 : f32
      %1267 = arith.addf %1266, %cst_0 : f32
      %1268 = arith.divf %cst_0, %1267 : f32
      linalg.yield %1268 : f32
    } -> tensor<1x32x?x6xf32>
    %568 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%566, %567 : tensor<1x32x?x6xf32>, tensor<1x32x?x6xf32>) outs(%537 : tensor<1x32x?x6xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.mulf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x32x?x6xf32>
    %569 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%568 : tensor<1x32x?x6xf32>) outs(%564 : tensor<1x32x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x32x?x6xbf16>
    %padded_426 = tensor.pad %569 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index, %arg6: index):
      tensor.yield %cst_1 : bf16
    } : tensor<1x32x?x6xbf16> to tensor<1x32x?x8xbf16>
    %570 = tensor.empty(%dim_419) : tensor<1x16x?x6xf32>
    %571 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_110 : tensor<16xbf16>) outs(%169 : tensor<16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<16xf32>
    %broadcasted_427 = linalg.broadcast ins(%571 : tensor<16xf32>) outs(%570 : tensor<1x16x?x6xf32>) dimensions = [0, 2, 3] 
    %572 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_426, %cst_111 : tensor<1x32x?x8xbf16>, tensor<16x32x3x3xbf16>) outs(%broadcasted_427 : tensor<1x16x?x6xf32>) -> tensor<1x16x?x6xf32>
    %573 = tensor.empty(%dim_419) : tensor<1x16x?x6xbf16>
    %574 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%572 : tensor<1x16x?x6xf32>) outs(%573 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x16x?x6xbf16>
    %transposed_428 = linalg.transpose ins(%cst_109 : tensor<16x32xbf16>) outs(%174 : tensor<32x16xbf16>) permutation = [1, 0] 
    %575 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_108 : tensor<16xbf16>) outs(%169 : tensor<16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<16xf32>
    %576 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%transposed_428 : tensor<32x16xbf16>) outs(%176 : tensor<32x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<32x16xf32>
    %577 = linalg.matmul ins(%89, %576 : tensor<1x32xf32>, tensor<32x16xf32>) outs(%179 : tensor<1x16xf32>) -> tensor<1x16xf32>
    %578 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%575 : tensor<16xf32>) outs(%178 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16xf32>
    %579 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%577, %578 : tensor<1x16xf32>, tensor<1x16xf32>) outs(%178 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.addf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x16xf32>
    %580 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%579 : tensor<1x16xf32>) outs(%183 : tensor<1x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x16xbf16>
    %expanded_429 = tensor.expand_shape %580 [[0], [1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<1x16xbf16> into tensor<1x16x1x1xbf16>
    %581 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%574, %expanded_429 : tensor<1x16x?x6xbf16>, tensor<1x16x1x1xbf16>) outs(%573 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: bf16, %in_640: bf16, %out: bf16):
      %1265 = arith.addf %in, %in_640 : bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x16x?x6xbf16>
    %582 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%581 : tensor<1x16x?x6xbf16>) outs(%570 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x16x?x6xf32>
    %collapsed_430 = tensor.collapse_shape %582 [[0], [1], [2, 3]] : tensor<1x16x?x6xf32> into tensor<1x16x?xf32>
    %expanded_431 = tensor.expand_shape %collapsed_430 [[0], [1, 2], [3]] output_shape [1, 8, 2, %539] : tensor<1x16x?xf32> into tensor<1x8x2x?xf32>
    %583 = tensor.empty(%539) : tensor<1x8x2x?xf64>
    %584 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_431 : tensor<1x8x2x?xf32>) outs(%583 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1265 = arith.extf %in : f32 to f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x2x?xf64>
    %585 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%584 : tensor<1x8x2x?xf64>) outs(%52 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.addf %in, %out : f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x1x1xf64>
    %586 = arith.muli %543, %c2_i64 : i64
    %587 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%585 : tensor<1x8x1x1xf64>) outs(%51 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.sitofp %586 : i64 to f64
      %1266 = arith.divf %in, %1265 : f64
      linalg.yield %1266 : f64
    } -> tensor<1x8x1x1xf64>
    %588 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%584, %587 : tensor<1x8x2x?xf64>, tensor<1x8x1x1xf64>) outs(%583 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f64, %in_640: f64, %out: f64):
      %1265 = arith.subf %in, %in_640 : f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x2x?xf64>
    %589 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%588, %588 : tensor<1x8x2x?xf64>, tensor<1x8x2x?xf64>) outs(%583 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f64, %in_640: f64, %out: f64):
      %1265 = arith.mulf %in, %in_640 : f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x2x?xf64>
    %590 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%589 : tensor<1x8x2x?xf64>) outs(%52 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.addf %in, %out : f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x1x1xf64>
    %591 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%590 : tensor<1x8x1x1xf64>) outs(%51 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.sitofp %586 : i64 to f64
      %1266 = arith.divf %in, %1265 : f64
      linalg.yield %1266 : f64
    } -> tensor<1x8x1x1xf64>
    %592 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%591 : tensor<1x8x1x1xf64>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1265 = arith.truncf %in : f64 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x1x1xf32>
    %593 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%expanded_431 : tensor<1x8x2x?xf32>) outs(%62 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.addf %in, %out : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x1x1xf32>
    %594 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%593 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.sitofp %586 : i64 to f32
      %1266 = arith.divf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x8x1x1xf32>
    %595 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%592 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.truncf %cst_167 : f64 to f32
      %1266 = arith.addf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x8x1x1xf32>
    %596 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%595 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = math.rsqrt %in : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_432 = tensor.expand_shape %cst_107 [[0, 1, 2, 3]] output_shape [1, 8, 2, 1] : tensor<16xbf16> into tensor<1x8x2x1xbf16>
    %597 = linalg.generic {indexing_maps = [#map10, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%596, %expanded_432 : tensor<1x8x1x1xf32>, tensor<1x8x2x1xbf16>) outs(%201 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_640: bf16, %out: f32):
      %1265 = arith.extf %in_640 : bf16 to f32
      %1266 = arith.mulf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x8x2x1xf32>
    %598 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%594 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.negf %in : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x1x1xf32>
    %599 = linalg.generic {indexing_maps = [#map10, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%598, %597 : tensor<1x8x1x1xf32>, tensor<1x8x2x1xf32>) outs(%201 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.mulf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x2x1xf32>
    %expanded_433 = tensor.expand_shape %cst_106 [[0, 1, 2, 3]] output_shape [1, 8, 2, 1] : tensor<16xbf16> into tensor<1x8x2x1xbf16>
    %600 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%599, %expanded_433 : tensor<1x8x2x1xf32>, tensor<1x8x2x1xbf16>) outs(%201 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_640: bf16, %out: f32):
      %1265 = arith.extf %in_640 : bf16 to f32
      %1266 = arith.addf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x8x2x1xf32>
    %601 = linalg.generic {indexing_maps = [#map8, #map8, #map8, #map8, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_228, %cst_229, %cst_230, %cst_231 : tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>) outs(%178 : tensor<1x16xf32>) {
    ^bb0(%in: i64, %in_640: i64, %in_641: i64, %in_642: i64, %out: f32):
      %1265 = arith.cmpi slt, %in, %c0_i64 : i64
      %1266 = arith.addi %in, %c1_i64 : i64
      %1267 = arith.select %1265, %1266, %in : i64
      %1268 = arith.index_cast %1267 : i64 to index
      %1269 = arith.cmpi slt, %in_640, %c0_i64 : i64
      %1270 = arith.addi %in_640, %c8_i64 : i64
      %1271 = arith.select %1269, %1270, %in_640 : i64
      %1272 = arith.index_cast %1271 : i64 to index
      %1273 = arith.cmpi slt, %in_641, %c0_i64 : i64
      %1274 = arith.addi %in_641, %c2_i64 : i64
      %1275 = arith.select %1273, %1274, %in_641 : i64
      %1276 = arith.index_cast %1275 : i64 to index
      %1277 = arith.cmpi slt, %in_642, %c0_i64 : i64
      %1278 = arith.addi %in_642, %c1_i64 : i64
      %1279 = arith.select %1277, %1278, %in_642 : i64
      %1280 = arith.index_cast %1279 : i64 to index
      %extracted = tensor.extract %597[%1268, %1272, %1276, %1280] : tensor<1x8x2x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16xf32>
    %602 = linalg.generic {indexing_maps = [#map8, #map8, #map8, #map8, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_232, %cst_233, %cst_234, %cst_235 : tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>) outs(%178 : tensor<1x16xf32>) {
    ^bb0(%in: i64, %in_640: i64, %in_641: i64, %in_642: i64, %out: f32):
      %1265 = arith.cmpi slt, %in, %c0_i64 : i64
      %1266 = arith.addi %in, %c1_i64 : i64
      %1267 = arith.select %1265, %1266, %in : i64
      %1268 = arith.index_cast %1267 : i64 to index
      %1269 = arith.cmpi slt, %in_640, %c0_i64 : i64
      %1270 = arith.addi %in_640, %c8_i64 : i64
      %1271 = arith.select %1269, %1270, %in_640 : i64
      %1272 = arith.index_cast %1271 : i64 to index
      %1273 = arith.cmpi slt, %in_641, %c0_i64 : i64
      %1274 = arith.addi %in_641, %c2_i64 : i64
      %1275 = arith.select %1273, %1274, %in_641 : i64
      %1276 = arith.index_cast %1275 : i64 to index
      %1277 = arith.cmpi slt, %in_642, %c0_i64 : i64
      %1278 = arith.addi %in_642, %c1_i64 : i64
      %1279 = arith.select %1277, %1278, %in_642 : i64
      %1280 = arith.index_cast %1279 : i64 to index
      %extracted = tensor.extract %600[%1268, %1272, %1276, %1280] : tensor<1x8x2x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16xf32>
    %expanded_434 = tensor.expand_shape %601 [[0], [1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<1x16xf32> into tensor<1x16x1x1xf32>
    %expanded_435 = tensor.expand_shape %602 [[0], [1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<1x16xf32> into tensor<1x16x1x1xf32>
    %603 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%582, %expanded_434 : tensor<1x16x?x6xf32>, tensor<1x16x1x1xf32>) outs(%570 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.mulf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x16x?x6xf32>
    %604 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%603, %expanded_435 : tensor<1x16x?x6xf32>, tensor<1x16x1x1xf32>) outs(%570 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.addf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x16x?x6xf32>
    %605 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%604 : tensor<1x16x?x6xf32>) outs(%573 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x16x?x6xbf16>
    %606 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%605 : tensor<1x16x?x6xbf16>) outs(%570 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x16x?x6xf32>
    %607 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%606 : tensor<1x16x?x6xf32>) outs(%570 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.negf %in : f32
      %1266 = math.exp %1265 : f32
      %1267 = arith.addf %1266, %cst_0 : f32
      %1268 = arith.divf %cst_0, %1267 : f32
      linalg.yield %1268 : f32
    } -> tensor<1x16x?x6xf32>
    %608 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%606, %607 : tensor<1x16x?x6xf32>, tensor<1x16x?x6xf32>) outs(%570 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.mulf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x16x?x6xf32>
    %609 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%608 : tensor<1x16x?x6xf32>) outs(%573 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x16x?x6xbf16>
    %padded_436 = tensor.pad %609 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index, %arg6: index):
      tensor.yield %cst_1 : bf16
    } : tensor<1x16x?x6xbf16> to tensor<1x16x?x8xbf16>
    %610 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_104 : tensor<16xbf16>) outs(%169 : tensor<16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<16xf32>
    %broadcasted_437 = linalg.broadcast ins(%610 : tensor<16xf32>) outs(%570 : tensor<1x16x?x6xf32>) dimensions = [0, 2, 3] 
    %611 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_436, %cst_105 : tensor<1x16x?x8xbf16>, tensor<16x16x3x3xbf16>) outs(%broadcasted_437 : tensor<1x16x?x6xf32>) -> tensor<1x16x?x6xf32>
    %612 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%611 : tensor<1x16x?x6xf32>) outs(%573 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x16x?x6xbf16>
    %613 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_102 : tensor<16xbf16>) outs(%169 : tensor<16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<16xf32>
    %broadcasted_438 = linalg.broadcast ins(%613 : tensor<16xf32>) outs(%570 : tensor<1x16x?x6xf32>) dimensions = [0, 2, 3] 
    %614 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%concat_418, %cst_103 : tensor<1x32x?x6xbf16>, tensor<16x32x1x1xbf16>) outs(%broadcasted_438 : tensor<1x16x?x6xf32>) -> tensor<1x16x?x6xf32>
    %615 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%614 : tensor<1x16x?x6xf32>) outs(%573 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x16x?x6xbf16>
    %616 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%615, %612 : tensor<1x16x?x6xbf16>, tensor<1x16x?x6xbf16>) outs(%573 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: bf16, %in_640: bf16, %out: bf16):
      %1265 = arith.addf %in, %in_640 : bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x16x?x6xbf16>
    %617 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%616 : tensor<1x16x?x6xbf16>) outs(%570 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x16x?x6xf32>
    %collapsed_439 = tensor.collapse_shape %617 [[0], [1], [2, 3]] : tensor<1x16x?x6xf32> into tensor<1x16x?xf32>
    %expanded_440 = tensor.expand_shape %collapsed_439 [[0], [1, 2], [3]] output_shape [1, 8, 2, %539] : tensor<1x16x?xf32> into tensor<1x8x2x?xf32>
    %618 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_440 : tensor<1x8x2x?xf32>) outs(%583 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1265 = arith.extf %in : f32 to f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x2x?xf64>
    %619 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%618 : tensor<1x8x2x?xf64>) outs(%52 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.addf %in, %out : f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x1x1xf64>
    %620 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%619 : tensor<1x8x1x1xf64>) outs(%51 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.sitofp %586 : i64 to f64
      %1266 = arith.divf %in, %1265 : f64
      linalg.yield %1266 : f64
    } -> tensor<1x8x1x1xf64>
    %621 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%618, %620 : tensor<1x8x2x?xf64>, tensor<1x8x1x1xf64>) outs(%583 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f64, %in_640: f64, %out: f64):
      %1265 = arith.subf %in, %in_640 : f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x2x?xf64>
    %622 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%621, %621 : tensor<1x8x2x?xf64>, tensor<1x8x2x?xf64>) outs(%583 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f64, %in_640: f64, %out: f64):
      %1265 = arith.mulf %in, %in_640 : f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x2x?xf64>
    %623 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%622 : tensor<1x8x2x?xf64>) outs(%52 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.addf %in, %out : f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x1x1xf64>
    %624 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%623 : tensor<1x8x1x1xf64>) outs(%51 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.sitofp %586 : i64 to f64
      %1266 = arith.divf %in, %1265 : f64
      linalg.yield %1266 : f64
    } -> tensor<1x8x1x1xf64>
    %625 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%624 : tensor<1x8x1x1xf64>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1265 = arith.truncf %in : f64 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x1x1xf32>
    %626 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%expanded_440 : tensor<1x8x2x?xf32>) outs(%62 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.addf %in, %out : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x1x1xf32>
    %627 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%626 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.sitofp %586 : i64 to f32
      %1266 = arith.divf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x8x1x1xf32>
    %628 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%625 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.truncf %cst_142 : f64 to f32
      %1266 = arith.addf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x8x1x1xf32>
    %629 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%628 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = math.rsqrt %in : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_441 = tensor.expand_shape %cst_101 [[0, 1, 2, 3]] output_shape [1, 8, 2, 1] : tensor<16xbf16> into tensor<1x8x2x1xbf16>
    %630 = linalg.generic {indexing_maps = [#map10, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%629, %expanded_441 : tensor<1x8x1x1xf32>, tensor<1x8x2x1xbf16>) outs(%201 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_640: bf16, %out: f32):
      %1265 = arith.extf %in_640 : bf16 to f32
      %1266 = arith.mulf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x8x2x1xf32>
    %631 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%627 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.negf %in : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x1x1xf32>
    %632 = linalg.generic {indexing_maps = [#map10, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%631, %630 : tensor<1x8x1x1xf32>, tensor<1x8x2x1xf32>) outs(%201 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.mulf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x2x1xf32>
    %expanded_442 = tensor.expand_shape %cst_100 [[0, 1, 2, 3]] output_shape [1, 8, 2, 1] : tensor<16xbf16> into tensor<1x8x2x1xbf16>
    %633 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%632, %expanded_442 : tensor<1x8x2x1xf32>, tensor<1x8x2x1xbf16>) outs(%201 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_640: bf16, %out: f32):
      %1265 = arith.extf %in_640 : bf16 to f32
      %1266 = arith.addf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x8x2x1xf32>
    %634 = linalg.generic {indexing_maps = [#map8, #map8, #map8, #map8, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_236, %cst_237, %cst_238, %cst_239 : tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>) outs(%178 : tensor<1x16xf32>) {
    ^bb0(%in: i64, %in_640: i64, %in_641: i64, %in_642: i64, %out: f32):
      %1265 = arith.cmpi slt, %in, %c0_i64 : i64
      %1266 = arith.addi %in, %c1_i64 : i64
      %1267 = arith.select %1265, %1266, %in : i64
      %1268 = arith.index_cast %1267 : i64 to index
      %1269 = arith.cmpi slt, %in_640, %c0_i64 : i64
      %1270 = arith.addi %in_640, %c8_i64 : i64
      %1271 = arith.select %1269, %1270, %in_640 : i64
      %1272 = arith.index_cast %1271 : i64 to index
      %1273 = arith.cmpi slt, %in_641, %c0_i64 : i64
      %1274 = arith.addi %in_641, %c2_i64 : i64
      %1275 = arith.select %1273, %1274, %in_641 : i64
      %1276 = arith.index_cast %1275 : i64 to index
      %1277 = arith.cmpi slt, %in_642, %c0_i64 : i64
      %1278 = arith.addi %in_642, %c1_i64 : i64
      %1279 = arith.select %1277, %1278, %in_642 : i64
      %1280 = arith.index_cast %1279 : i64 to index
      %extracted = tensor.extract %630[%1268, %1272, %1276, %1280] : tensor<1x8x2x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16xf32>
    %635 = linalg.generic {indexing_maps = [#map8, #map8, #map8, #map8, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_240, %cst_241, %cst_242, %cst_243 : tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>) outs(%178 : tensor<1x16xf32>) {
    ^bb0(%in: i64, %in_640: i64, %in_641: i64, %in_642: i64, %out: f32):
      %1265 = arith.cmpi slt, %in, %c0_i64 : i64
      %1266 = arith.addi %in, %c1_i64 : i64
      %1267 = arith.select %1265, %1266, %in : i64
      %1268 = arith.index_cast %1267 : i64 to index
      %1269 = arith.cmpi slt, %in_640, %c0_i64 : i64
      %1270 = arith.addi %in_640, %c8_i64 : i64
      %1271 = arith.select %1269, %1270, %in_640 : i64
      %1272 = arith.index_cast %1271 : i64 to index
      %1273 = arith.cmpi slt, %in_641, %c0_i64 : i64
      %1274 = arith.addi %in_641, %c2_i64 : i64
      %1275 = arith.select %1273, %1274, %in_641 : i64
      %1276 = arith.index_cast %1275 : i64 to index
      %1277 = arith.cmpi slt, %in_642, %c0_i64 : i64
      %1278 = arith.addi %in_642, %c1_i64 : i64
      %1279 = arith.select %1277, %1278, %in_642 : i64
      %1280 = arith.index_cast %1279 : i64 to index
      %extracted = tensor.extract %633[%1268, %1272, %1276, %1280] : tensor<1x8x2x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16xf32>
    %expanded_443 = tensor.expand_shape %634 [[0], [1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<1x16xf32> into tensor<1x16x1x1xf32>
    %expanded_444 = tensor.expand_shape %635 [[0], [1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<1x16xf32> into tensor<1x16x1x1xf32>
    %636 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%617, %expanded_443 : tensor<1x16x?x6xf32>, tensor<1x16x1x1xf32>) outs(%570 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.mulf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x16x?x6xf32>
    %637 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%636, %expanded_444 : tensor<1x16x?x6xf32>, tensor<1x16x1x1xf32>) outs(%570 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.addf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x16x?x6xf32>
    %638 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%637 : tensor<1x16x?x6xf32>) outs(%573 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x16x?x6xbf16>
    %639 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_98 : tensor<16xbf16>) outs(%169 : tensor<16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<16xf32>
    %broadcasted_445 = linalg.broadcast ins(%639 : tensor<16xf32>) outs(%570 : tensor<1x16x?x6xf32>) dimensions = [0, 2, 3] 
    %640 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%638, %cst_99 : tensor<1x16x?x6xbf16>, tensor<16x16x1x1xbf16>) outs(%broadcasted_445 : tensor<1x16x?x6xf32>) -> tensor<1x16x?x6xf32>
    %641 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%640 : tensor<1x16x?x6xf32>) outs(%573 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x16x?x6xbf16>
    %642 = tensor.empty(%dim_419) : tensor<1x?x6x16xbf16>
    %transposed_446 = linalg.transpose ins(%641 : tensor<1x16x?x6xbf16>) outs(%642 : tensor<1x?x6x16xbf16>) permutation = [0, 2, 3, 1] 
    %collapsed_447 = tensor.collapse_shape %transposed_446 [[0], [1, 2], [3]] : tensor<1x?x6x16xbf16> into tensor<1x?x16xbf16>
    %643 = tensor.empty(%539) : tensor<1x?x16xf32>
    %644 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_447 : tensor<1x?x16xbf16>) outs(%643 : tensor<1x?x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x?x16xf32>
    %645 = tensor.empty(%539) : tensor<1x?x16xf64>
    %646 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%644 : tensor<1x?x16xf32>) outs(%645 : tensor<1x?x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1265 = arith.extf %in : f32 to f64
      linalg.yield %1265 : f64
    } -> tensor<1x?x16xf64>
    %647 = tensor.empty(%539) : tensor<1x?x1xf64>
    %648 = linalg.fill ins(%cst_2 : f64) outs(%647 : tensor<1x?x1xf64>) -> tensor<1x?x1xf64>
    %649 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%646 : tensor<1x?x16xf64>) outs(%648 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.addf %in, %out : f64
      linalg.yield %1265 : f64
    } -> tensor<1x?x1xf64>
    %650 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%649 : tensor<1x?x1xf64>) outs(%647 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.divf %in, %cst_176 : f64
      linalg.yield %1265 : f64
    } -> tensor<1x?x1xf64>
    %651 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%646, %650 : tensor<1x?x16xf64>, tensor<1x?x1xf64>) outs(%645 : tensor<1x?x16xf64>) {
    ^bb0(%in: f64, %in_640: f64, %out: f64):
      %1265 = arith.subf %in, %in_640 : f64
      linalg.yield %1265 : f64
    } -> tensor<1x?x16xf64>
    %652 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%651, %651 : tensor<1x?x16xf64>, tensor<1x?x16xf64>) outs(%645 : tensor<1x?x16xf64>) {
    ^bb0(%in: f64, %in_640: f64, %out: f64):
      %1265 = arith.mulf %in, %in_640 : f64
      linalg.yield %1265 : f64
    } -> tensor<1x?x16xf64>
    %653 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%652 : tensor<1x?x16xf64>) outs(%648 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.addf %in, %out : f64
      linalg.yield %1265 : f64
    } -> tensor<1x?x1xf64>
    %654 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%653 : tensor<1x?x1xf64>) outs(%647 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.divf %in, %cst_176 : f64
      linalg.yield %1265 : f64
    } -> tensor<1x?x1xf64>
    %655 = tensor.empty(%539) : tensor<1x?x1xf32>
    %656 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%654 : tensor<1x?x1xf64>) outs(%655 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1265 = arith.truncf %in : f64 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x?x1xf32>
    %657 = linalg.fill ins(%cst : f32) outs(%655 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %658 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%644 : tensor<1x?x16xf32>) outs(%657 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.addf %in, %out : f32
      linalg.yield %1265 : f32
    } -> tensor<1x?x1xf32>
    %659 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%658 : tensor<1x?x1xf32>) outs(%655 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.divf %in, %cst_177 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x?x1xf32>
    %660 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%656 : tensor<1x?x1xf32>) outs(%655 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.truncf %cst_167 : f64 to f32
      %1266 = arith.addf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x?x1xf32>
    %661 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%660 : tensor<1x?x1xf32>) outs(%655 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = math.rsqrt %in : f32
      linalg.yield %1265 : f32
    } -> tensor<1x?x1xf32>
    %662 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%644, %659 : tensor<1x?x16xf32>, tensor<1x?x1xf32>) outs(%643 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.subf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x?x16xf32>
    %663 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%662, %661 : tensor<1x?x16xf32>, tensor<1x?x1xf32>) outs(%643 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.mulf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x?x16xf32>
    %664 = linalg.generic {indexing_maps = [#map11, #map13, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%663, %cst_97 : tensor<1x?x16xf32>, tensor<16xbf16>) outs(%643 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %in_640: bf16, %out: f32):
      %1265 = arith.extf %in_640 : bf16 to f32
      %1266 = arith.mulf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x?x16xf32>
    %665 = linalg.generic {indexing_maps = [#map11, #map13, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%664, %cst_96 : tensor<1x?x16xf32>, tensor<16xbf16>) outs(%643 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %in_640: bf16, %out: f32):
      %1265 = arith.extf %in_640 : bf16 to f32
      %1266 = arith.addf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x?x16xf32>
    %666 = tensor.empty(%539) : tensor<1x?x16xbf16>
    %667 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%665 : tensor<1x?x16xf32>) outs(%666 : tensor<1x?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x?x16xbf16>
    %transposed_448 = linalg.transpose ins(%cst_95 : tensor<16x16xbf16>) outs(%273 : tensor<16x16xbf16>) permutation = [1, 0] 
    %collapsed_449 = tensor.collapse_shape %667 [[0, 1], [2]] : tensor<1x?x16xbf16> into tensor<?x16xbf16>
    %668 = tensor.empty(%539) : tensor<?x16xf32>
    %669 = linalg.fill ins(%cst : f32) outs(%668 : tensor<?x16xf32>) -> tensor<?x16xf32>
    %670 = linalg.matmul ins(%collapsed_449, %transposed_448 : tensor<?x16xbf16>, tensor<16x16xbf16>) outs(%669 : tensor<?x16xf32>) -> tensor<?x16xf32>
    %671 = tensor.empty(%539) : tensor<?x16xbf16>
    %672 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%670 : tensor<?x16xf32>) outs(%671 : tensor<?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<?x16xbf16>
    %transposed_450 = linalg.transpose ins(%cst_94 : tensor<16x16xbf16>) outs(%273 : tensor<16x16xbf16>) permutation = [1, 0] 
    %673 = linalg.matmul ins(%collapsed_449, %transposed_450 : tensor<?x16xbf16>, tensor<16x16xbf16>) outs(%669 : tensor<?x16xf32>) -> tensor<?x16xf32>
    %674 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%673 : tensor<?x16xf32>) outs(%671 : tensor<?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<?x16xbf16>
    %transposed_451 = linalg.transpose ins(%cst_93 : tensor<16x16xbf16>) outs(%273 : tensor<16x16xbf16>) permutation = [1, 0] 
    %675 = linalg.matmul ins(%collapsed_449, %transposed_451 : tensor<?x16xbf16>, tensor<16x16xbf16>) outs(%669 : tensor<?x16xf32>) -> tensor<?x16xf32>
    %676 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%675 : tensor<?x16xf32>) outs(%671 : tensor<?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<?x16xbf16>
    %expanded_452 = tensor.expand_shape %672 [[0, 1], [2, 3]] output_shape [1, %539, 2, 8] : tensor<?x16xbf16> into tensor<1x?x2x8xbf16>
    %677 = tensor.empty(%539) : tensor<1x2x?x8xbf16>
    %transposed_453 = linalg.transpose ins(%expanded_452 : tensor<1x?x2x8xbf16>) outs(%677 : tensor<1x2x?x8xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_454 = tensor.expand_shape %674 [[0, 1], [2, 3]] output_shape [1, %539, 2, 8] : tensor<?x16xbf16> into tensor<1x?x2x8xbf16>
    %transposed_455 = linalg.transpose ins(%expanded_454 : tensor<1x?x2x8xbf16>) outs(%677 : tensor<1x2x?x8xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_456 = tensor.expand_shape %676 [[0, 1], [2, 3]] output_shape [1, %539, 2, 8] : tensor<?x16xbf16> into tensor<1x?x2x8xbf16>
    %transposed_457 = linalg.transpose ins(%expanded_456 : tensor<1x?x2x8xbf16>) outs(%677 : tensor<1x2x?x8xbf16>) permutation = [0, 2, 1, 3] 
    %678 = tensor.empty(%539) : tensor<1x2x?x8xf32>
    %679 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_453 : tensor<1x2x?x8xbf16>) outs(%678 : tensor<1x2x?x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x2x?x8xf32>
    %680 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_455 : tensor<1x2x?x8xbf16>) outs(%678 : tensor<1x2x?x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x2x?x8xf32>
    %681 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_457 : tensor<1x2x?x8xbf16>) outs(%678 : tensor<1x2x?x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x2x?x8xf32>
    %682 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%679 : tensor<1x2x?x8xf32>) outs(%678 : tensor<1x2x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.truncf %cst_132 : f64 to f32
      %1266 = arith.mulf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x2x?x8xf32>
    %683 = tensor.empty(%539) : tensor<1x2x8x?xf32>
    %transposed_458 = linalg.transpose ins(%680 : tensor<1x2x?x8xf32>) outs(%683 : tensor<1x2x8x?xf32>) permutation = [0, 1, 3, 2] 
    %684 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_458 : tensor<1x2x8x?xf32>) outs(%683 : tensor<1x2x8x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.truncf %cst_132 : f64 to f32
      %1266 = arith.mulf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x2x8x?xf32>
    cf.assert %292, "unimplemented: dynamic negative broadcast sizes"
    %685 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%293 : tensor<1x2x?x8xf32>) {
    ^bb0(%out: f32):
      %1265 = linalg.index 1 : index
      %1266 = linalg.index 2 : index
      %1267 = linalg.index 3 : index
      %1268 = arith.cmpi eq, %539, %c1 : index
      %1269 = arith.select %1268, %c0, %1266 : index
      %extracted = tensor.extract %682[%c0, %1265, %1269, %1267] : tensor<1x2x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x2x?x8xf32>
    %collapsed_459 = tensor.collapse_shape %685 [[0, 1], [2], [3]] : tensor<1x2x?x8xf32> into tensor<2x?x8xf32>
    cf.assert %292, "unimplemented: dynamic negative broadcast sizes"
    %686 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%295 : tensor<1x2x8x?xf32>) {
    ^bb0(%out: f32):
      %1265 = linalg.index 1 : index
      %1266 = linalg.index 2 : index
      %1267 = linalg.index 3 : index
      %1268 = arith.cmpi eq, %539, %c1 : index
      %1269 = arith.select %1268, %c0, %1267 : index
      %extracted = tensor.extract %684[%c0, %1265, %1266, %1269] : tensor<1x2x8x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x2x8x?xf32>
    %collapsed_460 = tensor.collapse_shape %686 [[0, 1], [2], [3]] : tensor<1x2x8x?xf32> into tensor<2x8x?xf32>
    %687 = linalg.batch_matmul ins(%collapsed_459, %collapsed_460 : tensor<2x?x8xf32>, tensor<2x8x?xf32>) outs(%298 : tensor<2x?x?xf32>) -> tensor<2x?x?xf32>
    cf.assert %308, "must have at most one inferred (negative) dimension"
    %reshape_461 = tensor.reshape %687(%from_elements) : (tensor<2x?x?xf32>, tensor<4xi64>) -> tensor<1x2x?x?xf32>
    %688:2 = linalg.generic {indexing_maps = [#map4, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%reshape_461 : tensor<1x2x?x?xf32>) outs(%316, %314 : tensor<1x2x?xf32>, tensor<1x2x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_640: i64):
      %1265 = linalg.index 3 : index
      %1266 = arith.index_cast %1265 : index to i64
      %1267 = arith.maximumf %in, %out : f32
      %1268 = arith.cmpf ogt, %in, %out : f32
      %1269 = arith.select %1268, %1266, %out_640 : i64
      linalg.yield %1267, %1269 : f32, i64
    } -> (tensor<1x2x?xf32>, tensor<1x2x?xi64>)
    %expanded_462 = tensor.expand_shape %688#0 [[0], [1], [2, 3]] output_shape [1, 2, %312, 1] : tensor<1x2x?xf32> into tensor<1x2x?x1xf32>
    %689 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_461, %expanded_462 : tensor<1x2x?x?xf32>, tensor<1x2x?x1xf32>) outs(%318 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.subf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x2x?x?xf32>
    %690 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%689 : tensor<1x2x?x?xf32>) outs(%318 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = math.exp %in : f32
      linalg.yield %1265 : f32
    } -> tensor<1x2x?x?xf32>
    %691 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%690 : tensor<1x2x?x?xf32>) outs(%322 : tensor<1x2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.addf %in, %out : f32
      linalg.yield %1265 : f32
    } -> tensor<1x2x?x1xf32>
    %692 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%690, %691 : tensor<1x2x?x?xf32>, tensor<1x2x?x1xf32>) outs(%318 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.divf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x2x?x?xf32>
    %693 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_461 : tensor<1x2x?x?xf32>) outs(%325 : tensor<1x2x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1265 = arith.extf %in : f32 to f64
      %1266 = arith.cmpf oeq, %1265, %cst_131 : f64
      linalg.yield %1266 : i1
    } -> tensor<1x2x?x?xi1>
    %694 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%693 : tensor<1x2x?x?xi1>) outs(%328 : tensor<1x2x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1265 = arith.andi %in, %out : i1
      linalg.yield %1265 : i1
    } -> tensor<1x2x?x1xi1>
    cf.assert %330, "negative values not allowed in new dimensions"
    cf.assert %330, "negative values not allowed in new dimensions"
    cf.assert %334, "mismatched size for broadcast"
    cf.assert %335, "mismatched size for broadcast"
    %695 = linalg.generic {indexing_maps = [#map7, #map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%694, %333, %692 : tensor<1x2x?x1xi1>, tensor<1x2x?x?xf32>, tensor<1x2x?x?xf32>) outs(%336 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: i1, %in_640: f32, %in_641: f32, %out: f32):
      %1265 = arith.select %in, %in_640, %in_641 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x2x?x?xf32>
    cf.assert %292, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %292, "unimplemented: dynamic negative broadcast sizes"
    %696 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%338 : tensor<1x2x?x?xf32>) {
    ^bb0(%out: f32):
      %1265 = linalg.index 1 : index
      %1266 = linalg.index 2 : index
      %1267 = linalg.index 3 : index
      %1268 = arith.cmpi eq, %312, %c1 : index
      %1269 = arith.select %1268, %c0, %1266 : index
      %1270 = arith.cmpi eq, %331, %c1 : index
      %1271 = arith.select %1270, %c0, %1267 : index
      %extracted = tensor.extract %695[%c0, %1265, %1269, %1271] : tensor<1x2x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x2x?x?xf32>
    cf.assert %308, "must have at most one inferred (negative) dimension"
    %reshape_463 = tensor.reshape %696(%from_elements_374) : (tensor<1x2x?x?xf32>, tensor<3xi64>) -> tensor<2x?x?xf32>
    cf.assert %292, "unimplemented: dynamic negative broadcast sizes"
    %697 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%293 : tensor<1x2x?x8xf32>) {
    ^bb0(%out: f32):
      %1265 = linalg.index 1 : index
      %1266 = linalg.index 2 : index
      %1267 = linalg.index 3 : index
      %1268 = arith.cmpi eq, %539, %c1 : index
      %1269 = arith.select %1268, %c0, %1266 : index
      %extracted = tensor.extract %681[%c0, %1265, %1269, %1267] : tensor<1x2x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x2x?x8xf32>
    %collapsed_464 = tensor.collapse_shape %697 [[0, 1], [2], [3]] : tensor<1x2x?x8xf32> into tensor<2x?x8xf32>
    cf.assert %341, "mismatching contracting dimension"
    %698 = linalg.batch_matmul ins(%reshape_463, %collapsed_464 : tensor<2x?x?xf32>, tensor<2x?x8xf32>) outs(%343 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    %expanded_465 = tensor.expand_shape %698 [[0, 1], [2], [3]] output_shape [1, 2, %312, 8] : tensor<2x?x8xf32> into tensor<1x2x?x8xf32>
    %699 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_465 : tensor<1x2x?x8xf32>) outs(%345 : tensor<1x2x?x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x2x?x8xbf16>
    %transposed_466 = linalg.transpose ins(%699 : tensor<1x2x?x8xbf16>) outs(%347 : tensor<1x?x2x8xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_467 = tensor.collapse_shape %transposed_466 [[0, 1], [2, 3]] : tensor<1x?x2x8xbf16> into tensor<?x16xbf16>
    %transposed_468 = linalg.transpose ins(%cst_92 : tensor<16x16xbf16>) outs(%273 : tensor<16x16xbf16>) permutation = [1, 0] 
    %700 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_91 : tensor<16xbf16>) outs(%169 : tensor<16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<16xf32>
    %701 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_467 : tensor<?x16xbf16>) outs(%349 : tensor<?x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<?x16xf32>
    %702 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%transposed_468 : tensor<16x16xbf16>) outs(%351 : tensor<16x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<16x16xf32>
    %703 = linalg.matmul ins(%701, %702 : tensor<?x16xf32>, tensor<16x16xf32>) outs(%353 : tensor<?x16xf32>) -> tensor<?x16xf32>
    cf.assert %292, "negative values not allowed in new dimensions"
    %704 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%700 : tensor<16xf32>) outs(%355 : tensor<?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x16xf32>
    cf.assert %357, "mismatched size for broadcast"
    %705 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%703, %704 : tensor<?x16xf32>, tensor<?x16xf32>) outs(%349 : tensor<?x16xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.addf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<?x16xf32>
    %706 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%705 : tensor<?x16xf32>) outs(%359 : tensor<?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<?x16xbf16>
    %expanded_469 = tensor.expand_shape %706 [[0, 1], [2]] output_shape [1, %312, 16] : tensor<?x16xbf16> into tensor<1x?x16xbf16>
    %707 = arith.cmpi eq, %312, %539 : index
    cf.assert %707, "mismatched size for broadcast"
    %708 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_469, %collapsed_447 : tensor<1x?x16xbf16>, tensor<1x?x16xbf16>) outs(%362 : tensor<1x?x16xbf16>) {
    ^bb0(%in: bf16, %in_640: bf16, %out: bf16):
      %1265 = arith.addf %in, %in_640 : bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x?x16xbf16>
    %709 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%708 : tensor<1x?x16xbf16>) outs(%364 : tensor<1x?x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x?x16xf32>
    %710 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%709 : tensor<1x?x16xf32>) outs(%366 : tensor<1x?x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1265 = arith.extf %in : f32 to f64
      linalg.yield %1265 : f64
    } -> tensor<1x?x16xf64>
    %711 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%710 : tensor<1x?x16xf64>) outs(%369 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.addf %in, %out : f64
      linalg.yield %1265 : f64
    } -> tensor<1x?x1xf64>
    %712 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%711 : tensor<1x?x1xf64>) outs(%368 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.divf %in, %cst_176 : f64
      linalg.yield %1265 : f64
    } -> tensor<1x?x1xf64>
    %713 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%710, %712 : tensor<1x?x16xf64>, tensor<1x?x1xf64>) outs(%366 : tensor<1x?x16xf64>) {
    ^bb0(%in: f64, %in_640: f64, %out: f64):
      %1265 = arith.subf %in, %in_640 : f64
      linalg.yield %1265 : f64
    } -> tensor<1x?x16xf64>
    %714 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%713, %713 : tensor<1x?x16xf64>, tensor<1x?x16xf64>) outs(%366 : tensor<1x?x16xf64>) {
    ^bb0(%in: f64, %in_640: f64, %out: f64):
      %1265 = arith.mulf %in, %in_640 : f64
      linalg.yield %1265 : f64
    } -> tensor<1x?x16xf64>
    %715 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%714 : tensor<1x?x16xf64>) outs(%369 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.addf %in, %out : f64
      linalg.yield %1265 : f64
    } -> tensor<1x?x1xf64>
    %716 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%715 : tensor<1x?x1xf64>) outs(%368 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.divf %in, %cst_176 : f64
      linalg.yield %1265 : f64
    } -> tensor<1x?x1xf64>
    %717 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%716 : tensor<1x?x1xf64>) outs(%376 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1265 = arith.truncf %in : f64 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x?x1xf32>
    %718 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%709 : tensor<1x?x16xf32>) outs(%378 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.addf %in, %out : f32
      linalg.yield %1265 : f32
    } -> tensor<1x?x1xf32>
    %719 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%718 : tensor<1x?x1xf32>) outs(%376 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.divf %in, %cst_177 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x?x1xf32>
    %720 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%717 : tensor<1x?x1xf32>) outs(%376 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.truncf %cst_167 : f64 to f32
      %1266 = arith.addf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x?x1xf32>
    %721 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%720 : tensor<1x?x1xf32>) outs(%376 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = math.rsqrt %in : f32
      linalg.yield %1265 : f32
    } -> tensor<1x?x1xf32>
    %722 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%709, %719 : tensor<1x?x16xf32>, tensor<1x?x1xf32>) outs(%364 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.subf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x?x16xf32>
    %723 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%722, %721 : tensor<1x?x16xf32>, tensor<1x?x1xf32>) outs(%364 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.mulf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x?x16xf32>
    %724 = linalg.generic {indexing_maps = [#map11, #map13, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%723, %cst_90 : tensor<1x?x16xf32>, tensor<16xbf16>) outs(%364 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %in_640: bf16, %out: f32):
      %1265 = arith.extf %in_640 : bf16 to f32
      %1266 = arith.mulf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x?x16xf32>
    %725 = linalg.generic {indexing_maps = [#map11, #map13, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%724, %cst_89 : tensor<1x?x16xf32>, tensor<16xbf16>) outs(%364 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %in_640: bf16, %out: f32):
      %1265 = arith.extf %in_640 : bf16 to f32
      %1266 = arith.addf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x?x16xf32>
    %726 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%725 : tensor<1x?x16xf32>) outs(%362 : tensor<1x?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x?x16xbf16>
    %transposed_470 = linalg.transpose ins(%cst_88 : tensor<16x16xbf16>) outs(%273 : tensor<16x16xbf16>) permutation = [1, 0] 
    %collapsed_471 = tensor.collapse_shape %726 [[0, 1], [2]] : tensor<1x?x16xbf16> into tensor<?x16xbf16>
    %727 = linalg.matmul ins(%collapsed_471, %transposed_470 : tensor<?x16xbf16>, tensor<16x16xbf16>) outs(%353 : tensor<?x16xf32>) -> tensor<?x16xf32>
    %728 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%727 : tensor<?x16xf32>) outs(%359 : tensor<?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<?x16xbf16>
    %transposed_472 = linalg.transpose ins(%cst_87 : tensor<16x80xbf16>) outs(%390 : tensor<80x16xbf16>) permutation = [1, 0] 
    %729 = linalg.matmul ins(%collapsed_385, %transposed_472 : tensor<?x80xbf16>, tensor<80x16xbf16>) outs(%392 : tensor<?x16xf32>) -> tensor<?x16xf32>
    %730 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%729 : tensor<?x16xf32>) outs(%394 : tensor<?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<?x16xbf16>
    %transposed_473 = linalg.transpose ins(%cst_86 : tensor<16x80xbf16>) outs(%390 : tensor<80x16xbf16>) permutation = [1, 0] 
    %731 = linalg.matmul ins(%collapsed_385, %transposed_473 : tensor<?x80xbf16>, tensor<80x16xbf16>) outs(%392 : tensor<?x16xf32>) -> tensor<?x16xf32>
    %732 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%731 : tensor<?x16xf32>) outs(%394 : tensor<?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<?x16xbf16>
    %expanded_474 = tensor.expand_shape %728 [[0, 1], [2, 3]] output_shape [1, %312, 2, 8] : tensor<?x16xbf16> into tensor<1x?x2x8xbf16>
    %transposed_475 = linalg.transpose ins(%expanded_474 : tensor<1x?x2x8xbf16>) outs(%345 : tensor<1x2x?x8xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_476 = tensor.expand_shape %730 [[0, 1], [2, 3]] output_shape [1, %dim, 2, 8] : tensor<?x16xbf16> into tensor<1x?x2x8xbf16>
    %transposed_477 = linalg.transpose ins(%expanded_476 : tensor<1x?x2x8xbf16>) outs(%398 : tensor<1x2x?x8xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_478 = tensor.expand_shape %732 [[0, 1], [2, 3]] output_shape [1, %dim, 2, 8] : tensor<?x16xbf16> into tensor<1x?x2x8xbf16>
    %transposed_479 = linalg.transpose ins(%expanded_478 : tensor<1x?x2x8xbf16>) outs(%398 : tensor<1x2x?x8xbf16>) permutation = [0, 2, 1, 3] 
    %733 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_475 : tensor<1x2x?x8xbf16>) outs(%399 : tensor<1x2x?x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x2x?x8xf32>
    %734 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_477 : tensor<1x2x?x8xbf16>) outs(%401 : tensor<1x2x?x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x2x?x8xf32>
    %735 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_479 : tensor<1x2x?x8xbf16>) outs(%401 : tensor<1x2x?x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x2x?x8xf32>
    %736 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%733 : tensor<1x2x?x8xf32>) outs(%399 : tensor<1x2x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.truncf %cst_132 : f64 to f32
      %1266 = arith.mulf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x2x?x8xf32>
    %transposed_480 = linalg.transpose ins(%734 : tensor<1x2x?x8xf32>) outs(%405 : tensor<1x2x8x?xf32>) permutation = [0, 1, 3, 2] 
    %737 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_480 : tensor<1x2x8x?xf32>) outs(%405 : tensor<1x2x8x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.truncf %cst_132 : f64 to f32
      %1266 = arith.mulf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x2x8x?xf32>
    cf.assert %292, "unimplemented: dynamic negative broadcast sizes"
    %738 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%293 : tensor<1x2x?x8xf32>) {
    ^bb0(%out: f32):
      %1265 = linalg.index 1 : index
      %1266 = linalg.index 2 : index
      %1267 = linalg.index 3 : index
      %1268 = arith.cmpi eq, %312, %c1 : index
      %1269 = arith.select %1268, %c0, %1266 : index
      %extracted = tensor.extract %736[%c0, %1265, %1269, %1267] : tensor<1x2x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x2x?x8xf32>
    %collapsed_481 = tensor.collapse_shape %738 [[0, 1], [2], [3]] : tensor<1x2x?x8xf32> into tensor<2x?x8xf32>
    cf.assert %408, "unimplemented: dynamic negative broadcast sizes"
    %739 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%409 : tensor<1x2x8x?xf32>) {
    ^bb0(%out: f32):
      %1265 = linalg.index 1 : index
      %1266 = linalg.index 2 : index
      %1267 = linalg.index 3 : index
      %1268 = arith.cmpi eq, %dim, %c1 : index
      %1269 = arith.select %1268, %c0, %1267 : index
      %extracted = tensor.extract %737[%c0, %1265, %1266, %1269] : tensor<1x2x8x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x2x8x?xf32>
    %collapsed_482 = tensor.collapse_shape %739 [[0, 1], [2], [3]] : tensor<1x2x8x?xf32> into tensor<2x8x?xf32>
    %740 = linalg.batch_matmul ins(%collapsed_481, %collapsed_482 : tensor<2x?x8xf32>, tensor<2x8x?xf32>) outs(%412 : tensor<2x?x?xf32>) -> tensor<2x?x?xf32>
    cf.assert %418, "must have at most one inferred (negative) dimension"
    %reshape_483 = tensor.reshape %740(%from_elements_396) : (tensor<2x?x?xf32>, tensor<4xi64>) -> tensor<1x2x?x?xf32>
    %741:2 = linalg.generic {indexing_maps = [#map4, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%reshape_483 : tensor<1x2x?x?xf32>) outs(%427, %425 : tensor<1x2x?xf32>, tensor<1x2x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_640: i64):
      %1265 = linalg.index 3 : index
      %1266 = arith.index_cast %1265 : index to i64
      %1267 = arith.maximumf %in, %out : f32
      %1268 = arith.cmpf ogt, %in, %out : f32
      %1269 = arith.select %1268, %1266, %out_640 : i64
      linalg.yield %1267, %1269 : f32, i64
    } -> (tensor<1x2x?xf32>, tensor<1x2x?xi64>)
    %expanded_484 = tensor.expand_shape %741#0 [[0], [1], [2, 3]] output_shape [1, 2, %423, 1] : tensor<1x2x?xf32> into tensor<1x2x?x1xf32>
    %742 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_483, %expanded_484 : tensor<1x2x?x?xf32>, tensor<1x2x?x1xf32>) outs(%430 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.subf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x2x?x?xf32>
    %743 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%742 : tensor<1x2x?x?xf32>) outs(%430 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = math.exp %in : f32
      linalg.yield %1265 : f32
    } -> tensor<1x2x?x?xf32>
    %744 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%743 : tensor<1x2x?x?xf32>) outs(%434 : tensor<1x2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.addf %in, %out : f32
      linalg.yield %1265 : f32
    } -> tensor<1x2x?x1xf32>
    %745 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%743, %744 : tensor<1x2x?x?xf32>, tensor<1x2x?x1xf32>) outs(%430 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.divf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x2x?x?xf32>
    %746 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_483 : tensor<1x2x?x?xf32>) outs(%437 : tensor<1x2x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1265 = arith.extf %in : f32 to f64
      %1266 = arith.cmpf oeq, %1265, %cst_131 : f64
      linalg.yield %1266 : i1
    } -> tensor<1x2x?x?xi1>
    %747 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%746 : tensor<1x2x?x?xi1>) outs(%440 : tensor<1x2x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1265 = arith.andi %in, %out : i1
      linalg.yield %1265 : i1
    } -> tensor<1x2x?x1xi1>
    cf.assert %442, "negative values not allowed in new dimensions"
    cf.assert %444, "negative values not allowed in new dimensions"
    cf.assert %448, "mismatched size for broadcast"
    cf.assert %449, "mismatched size for broadcast"
    %748 = linalg.generic {indexing_maps = [#map7, #map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%747, %447, %745 : tensor<1x2x?x1xi1>, tensor<1x2x?x?xf32>, tensor<1x2x?x?xf32>) outs(%450 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: i1, %in_640: f32, %in_641: f32, %out: f32):
      %1265 = arith.select %in, %in_640, %in_641 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x2x?x?xf32>
    cf.assert %292, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %408, "unimplemented: dynamic negative broadcast sizes"
    %749 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%452 : tensor<1x2x?x?xf32>) {
    ^bb0(%out: f32):
      %1265 = linalg.index 1 : index
      %1266 = linalg.index 2 : index
      %1267 = linalg.index 3 : index
      %1268 = arith.cmpi eq, %423, %c1 : index
      %1269 = arith.select %1268, %c0, %1266 : index
      %1270 = arith.cmpi eq, %445, %c1 : index
      %1271 = arith.select %1270, %c0, %1267 : index
      %extracted = tensor.extract %748[%c0, %1265, %1269, %1271] : tensor<1x2x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x2x?x?xf32>
    cf.assert %418, "must have at most one inferred (negative) dimension"
    %reshape_485 = tensor.reshape %749(%from_elements_399) : (tensor<1x2x?x?xf32>, tensor<3xi64>) -> tensor<2x?x?xf32>
    cf.assert %408, "unimplemented: dynamic negative broadcast sizes"
    %750 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%454 : tensor<1x2x?x8xf32>) {
    ^bb0(%out: f32):
      %1265 = linalg.index 1 : index
      %1266 = linalg.index 2 : index
      %1267 = linalg.index 3 : index
      %1268 = arith.cmpi eq, %dim, %c1 : index
      %1269 = arith.select %1268, %c0, %1266 : index
      %extracted = tensor.extract %735[%c0, %1265, %1269, %1267] : tensor<1x2x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x2x?x8xf32>
    %collapsed_486 = tensor.collapse_shape %750 [[0, 1], [2], [3]] : tensor<1x2x?x8xf32> into tensor<2x?x8xf32>
    cf.assert %456, "mismatching contracting dimension"
    %751 = linalg.batch_matmul ins(%reshape_485, %collapsed_486 : tensor<2x?x?xf32>, tensor<2x?x8xf32>) outs(%458 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    %expanded_487 = tensor.expand_shape %751 [[0, 1], [2], [3]] output_shape [1, 2, %423, 8] : tensor<2x?x8xf32> into tensor<1x2x?x8xf32>
    %752 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_487 : tensor<1x2x?x8xf32>) outs(%460 : tensor<1x2x?x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x2x?x8xbf16>
    %transposed_488 = linalg.transpose ins(%752 : tensor<1x2x?x8xbf16>) outs(%462 : tensor<1x?x2x8xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_489 = tensor.collapse_shape %transposed_488 [[0, 1], [2, 3]] : tensor<1x?x2x8xbf16> into tensor<?x16xbf16>
    %transposed_490 = linalg.transpose ins(%cst_85 : tensor<16x16xbf16>) outs(%273 : tensor<16x16xbf16>) permutation = [1, 0] 
    %753 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_84 : tensor<16xbf16>) outs(%169 : tensor<16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<16xf32>
    %754 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_489 : tensor<?x16xbf16>) outs(%464 : tensor<?x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<?x16xf32>
    %755 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%transposed_490 : tensor<16x16xbf16>) outs(%351 : tensor<16x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<16x16xf32>
    %756 = linalg.matmul ins(%754, %755 : tensor<?x16xf32>, tensor<16x16xf32>) outs(%467 : tensor<?x16xf32>) -> tensor<?x16xf32>
    cf.assert %292, "negative values not allowed in new dimensions"
    %757 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%753 : tensor<16xf32>) outs(%355 : tensor<?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x16xf32>
    cf.assert %470, "mismatched size for broadcast"
    %758 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%756, %757 : tensor<?x16xf32>, tensor<?x16xf32>) outs(%464 : tensor<?x16xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.addf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<?x16xf32>
    %759 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%758 : tensor<?x16xf32>) outs(%472 : tensor<?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<?x16xbf16>
    %expanded_491 = tensor.expand_shape %759 [[0, 1], [2]] output_shape [1, %423, 16] : tensor<?x16xbf16> into tensor<1x?x16xbf16>
    cf.assert %474, "mismatched size for broadcast"
    %760 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_491, %708 : tensor<1x?x16xbf16>, tensor<1x?x16xbf16>) outs(%475 : tensor<1x?x16xbf16>) {
    ^bb0(%in: bf16, %in_640: bf16, %out: bf16):
      %1265 = arith.addf %in, %in_640 : bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x?x16xbf16>
    %761 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%760 : tensor<1x?x16xbf16>) outs(%477 : tensor<1x?x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x?x16xf32>
    %762 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%761 : tensor<1x?x16xf32>) outs(%479 : tensor<1x?x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1265 = arith.extf %in : f32 to f64
      linalg.yield %1265 : f64
    } -> tensor<1x?x16xf64>
    %763 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%762 : tensor<1x?x16xf64>) outs(%482 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.addf %in, %out : f64
      linalg.yield %1265 : f64
    } -> tensor<1x?x1xf64>
    %764 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%763 : tensor<1x?x1xf64>) outs(%481 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.divf %in, %cst_176 : f64
      linalg.yield %1265 : f64
    } -> tensor<1x?x1xf64>
    %765 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%762, %764 : tensor<1x?x16xf64>, tensor<1x?x1xf64>) outs(%479 : tensor<1x?x16xf64>) {
    ^bb0(%in: f64, %in_640: f64, %out: f64):
      %1265 = arith.subf %in, %in_640 : f64
      linalg.yield %1265 : f64
    } -> tensor<1x?x16xf64>
    %766 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%765, %765 : tensor<1x?x16xf64>, tensor<1x?x16xf64>) outs(%479 : tensor<1x?x16xf64>) {
    ^bb0(%in: f64, %in_640: f64, %out: f64):
      %1265 = arith.mulf %in, %in_640 : f64
      linalg.yield %1265 : f64
    } -> tensor<1x?x16xf64>
    %767 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%766 : tensor<1x?x16xf64>) outs(%482 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.addf %in, %out : f64
      linalg.yield %1265 : f64
    } -> tensor<1x?x1xf64>
    %768 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%767 : tensor<1x?x1xf64>) outs(%481 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.divf %in, %cst_176 : f64
      linalg.yield %1265 : f64
    } -> tensor<1x?x1xf64>
    %769 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%768 : tensor<1x?x1xf64>) outs(%489 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1265 = arith.truncf %in : f64 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x?x1xf32>
    %770 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%761 : tensor<1x?x16xf32>) outs(%491 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.addf %in, %out : f32
      linalg.yield %1265 : f32
    } -> tensor<1x?x1xf32>
    %771 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%770 : tensor<1x?x1xf32>) outs(%489 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.divf %in, %cst_177 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x?x1xf32>
    %772 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%769 : tensor<1x?x1xf32>) outs(%489 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.truncf %cst_167 : f64 to f32
      %1266 = arith.addf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x?x1xf32>
    %773 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%772 : tensor<1x?x1xf32>) outs(%489 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = math.rsqrt %in : f32
      linalg.yield %1265 : f32
    } -> tensor<1x?x1xf32>
    %774 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%761, %771 : tensor<1x?x16xf32>, tensor<1x?x1xf32>) outs(%477 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.subf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x?x16xf32>
    %775 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%774, %773 : tensor<1x?x16xf32>, tensor<1x?x1xf32>) outs(%477 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.mulf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x?x16xf32>
    %776 = linalg.generic {indexing_maps = [#map11, #map13, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%775, %cst_83 : tensor<1x?x16xf32>, tensor<16xbf16>) outs(%477 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %in_640: bf16, %out: f32):
      %1265 = arith.extf %in_640 : bf16 to f32
      %1266 = arith.mulf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x?x16xf32>
    %777 = linalg.generic {indexing_maps = [#map11, #map13, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%776, %cst_82 : tensor<1x?x16xf32>, tensor<16xbf16>) outs(%477 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %in_640: bf16, %out: f32):
      %1265 = arith.extf %in_640 : bf16 to f32
      %1266 = arith.addf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x?x16xf32>
    %778 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%777 : tensor<1x?x16xf32>) outs(%475 : tensor<1x?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x?x16xbf16>
    %collapsed_492 = tensor.collapse_shape %778 [[0, 1], [2]] : tensor<1x?x16xbf16> into tensor<?x16xbf16>
    %transposed_493 = linalg.transpose ins(%cst_81 : tensor<128x16xbf16>) outs(%501 : tensor<16x128xbf16>) permutation = [1, 0] 
    %779 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_80 : tensor<128xbf16>) outs(%502 : tensor<128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<128xf32>
    %780 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_492 : tensor<?x16xbf16>) outs(%464 : tensor<?x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<?x16xf32>
    %781 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%transposed_493 : tensor<16x128xbf16>) outs(%505 : tensor<16x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<16x128xf32>
    %782 = linalg.matmul ins(%780, %781 : tensor<?x16xf32>, tensor<16x128xf32>) outs(%508 : tensor<?x128xf32>) -> tensor<?x128xf32>
    cf.assert %292, "negative values not allowed in new dimensions"
    %783 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%779 : tensor<128xf32>) outs(%510 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x128xf32>
    cf.assert %470, "mismatched size for broadcast"
    %784 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%782, %783 : tensor<?x128xf32>, tensor<?x128xf32>) outs(%507 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.addf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<?x128xf32>
    %785 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%784 : tensor<?x128xf32>) outs(%513 : tensor<?x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<?x128xbf16>
    %expanded_494 = tensor.expand_shape %785 [[0, 1], [2]] output_shape [1, %423, 128] : tensor<?x128xbf16> into tensor<1x?x128xbf16>
    %extracted_slice_495 = tensor.extract_slice %expanded_494[0, 0, 0] [1, %423, 64] [1, 1, 1] : tensor<1x?x128xbf16> to tensor<1x?x64xbf16>
    %extracted_slice_496 = tensor.extract_slice %expanded_494[0, 0, 64] [1, %423, 64] [1, 1, 1] : tensor<1x?x128xbf16> to tensor<1x?x64xbf16>
    %786 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_496 : tensor<1x?x64xbf16>) outs(%515 : tensor<1x?x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1265 = math.sqrt %cst_5 : bf16
      %1266 = arith.divf %in, %1265 : bf16
      %1267 = math.erf %1266 : bf16
      %1268 = arith.addf %1267, %cst_4 : bf16
      %1269 = arith.mulf %1268, %cst_6 : bf16
      %1270 = arith.mulf %in, %1269 : bf16
      linalg.yield %1270 : bf16
    } -> tensor<1x?x64xbf16>
    %787 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_495, %786 : tensor<1x?x64xbf16>, tensor<1x?x64xbf16>) outs(%515 : tensor<1x?x64xbf16>) {
    ^bb0(%in: bf16, %in_640: bf16, %out: bf16):
      %1265 = arith.mulf %in, %in_640 : bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x?x64xbf16>
    %collapsed_497 = tensor.collapse_shape %787 [[0, 1], [2]] : tensor<1x?x64xbf16> into tensor<?x64xbf16>
    %transposed_498 = linalg.transpose ins(%cst_79 : tensor<16x64xbf16>) outs(%518 : tensor<64x16xbf16>) permutation = [1, 0] 
    %788 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_78 : tensor<16xbf16>) outs(%169 : tensor<16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<16xf32>
    %789 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_497 : tensor<?x64xbf16>) outs(%520 : tensor<?x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<?x64xf32>
    %790 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%transposed_498 : tensor<64x16xbf16>) outs(%522 : tensor<64x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<64x16xf32>
    %791 = linalg.matmul ins(%789, %790 : tensor<?x64xf32>, tensor<64x16xf32>) outs(%467 : tensor<?x16xf32>) -> tensor<?x16xf32>
    cf.assert %292, "negative values not allowed in new dimensions"
    %792 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%788 : tensor<16xf32>) outs(%355 : tensor<?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x16xf32>
    cf.assert %470, "mismatched size for broadcast"
    %793 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%791, %792 : tensor<?x16xf32>, tensor<?x16xf32>) outs(%464 : tensor<?x16xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.addf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<?x16xf32>
    %794 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%793 : tensor<?x16xf32>) outs(%472 : tensor<?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<?x16xbf16>
    %expanded_499 = tensor.expand_shape %794 [[0, 1], [2]] output_shape [1, %423, 16] : tensor<?x16xbf16> into tensor<1x?x16xbf16>
    %795 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_499, %760 : tensor<1x?x16xbf16>, tensor<1x?x16xbf16>) outs(%475 : tensor<1x?x16xbf16>) {
    ^bb0(%in: bf16, %in_640: bf16, %out: bf16):
      %1265 = arith.addf %in, %in_640 : bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x?x16xbf16>
    %expanded_500 = tensor.expand_shape %795 [[0], [1, 2], [3]] output_shape [1, %529, 6, 16] : tensor<1x?x16xbf16> into tensor<1x?x6x16xbf16>
    %transposed_501 = linalg.transpose ins(%expanded_500 : tensor<1x?x6x16xbf16>) outs(%530 : tensor<1x16x?x6xbf16>) permutation = [0, 3, 1, 2] 
    %796 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_76 : tensor<16xbf16>) outs(%169 : tensor<16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<16xf32>
    %broadcasted_502 = linalg.broadcast ins(%796 : tensor<16xf32>) outs(%531 : tensor<1x16x?x6xf32>) dimensions = [0, 2, 3] 
    %797 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%transposed_501, %cst_77 : tensor<1x16x?x6xbf16>, tensor<16x16x1x1xbf16>) outs(%broadcasted_502 : tensor<1x16x?x6xf32>) -> tensor<1x16x?x6xf32>
    %798 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%797 : tensor<1x16x?x6xf32>) outs(%530 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x16x?x6xbf16>
    %799 = arith.cmpi eq, %529, %dim_419 : index
    cf.assert %799, "mismatched size for broadcast"
    %800 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%798, %616 : tensor<1x16x?x6xbf16>, tensor<1x16x?x6xbf16>) outs(%530 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: bf16, %in_640: bf16, %out: bf16):
      %1265 = arith.addf %in, %in_640 : bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x16x?x6xbf16>
    %concat_503 = tensor.concat dim(1) %800, %137 : (tensor<1x16x?x6xbf16>, tensor<1x8x?x6xbf16>) -> tensor<1x24x?x6xbf16>
    %dim_504 = tensor.dim %800, %c2 : tensor<1x16x?x6xbf16>
    %801 = tensor.empty(%dim_504) : tensor<1x24x?x6xf32>
    %802 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_503 : tensor<1x24x?x6xbf16>) outs(%801 : tensor<1x24x?x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x24x?x6xf32>
    %collapsed_505 = tensor.collapse_shape %802 [[0], [1], [2, 3]] : tensor<1x24x?x6xf32> into tensor<1x24x?xf32>
    %803 = affine.apply #map9()[%dim_504]
    %expanded_506 = tensor.expand_shape %collapsed_505 [[0], [1, 2], [3]] output_shape [1, 8, 3, %803] : tensor<1x24x?xf32> into tensor<1x8x3x?xf32>
    %804 = tensor.empty(%803) : tensor<1x8x3x?xf64>
    %805 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_506 : tensor<1x8x3x?xf32>) outs(%804 : tensor<1x8x3x?xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1265 = arith.extf %in : f32 to f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x3x?xf64>
    %806 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%805 : tensor<1x8x3x?xf64>) outs(%52 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.addf %in, %out : f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x1x1xf64>
    %807 = arith.index_cast %803 : index to i64
    %808 = arith.muli %807, %c3_i64 : i64
    %809 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%806 : tensor<1x8x1x1xf64>) outs(%51 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.sitofp %808 : i64 to f64
      %1266 = arith.divf %in, %1265 : f64
      linalg.yield %1266 : f64
    } -> tensor<1x8x1x1xf64>
    %810 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%805, %809 : tensor<1x8x3x?xf64>, tensor<1x8x1x1xf64>) outs(%804 : tensor<1x8x3x?xf64>) {
    ^bb0(%in: f64, %in_640: f64, %out: f64):
      %1265 = arith.subf %in, %in_640 : f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x3x?xf64>
    %811 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%810, %810 : tensor<1x8x3x?xf64>, tensor<1x8x3x?xf64>) outs(%804 : tensor<1x8x3x?xf64>) {
    ^bb0(%in: f64, %in_640: f64, %out: f64):
      %1265 = arith.mulf %in, %in_640 : f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x3x?xf64>
    %812 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%811 : tensor<1x8x3x?xf64>) outs(%52 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.addf %in, %out : f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x1x1xf64>
    %813 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%812 : tensor<1x8x1x1xf64>) outs(%51 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.sitofp %808 : i64 to f64
      %1266 = arith.divf %in, %1265 : f64
      linalg.yield %1266 : f64
    } -> tensor<1x8x1x1xf64>
    %814 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%813 : tensor<1x8x1x1xf64>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1265 = arith.truncf %in : f64 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x1x1xf32>
    %815 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%expanded_506 : tensor<1x8x3x?xf32>) outs(%62 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.addf %in, %out : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x1x1xf32>
    %816 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%815 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.sitofp %808 : i64 to f32
      %1266 = arith.divf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x8x1x1xf32>
    %817 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%814 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.truncf %cst_167 : f64 to f32
      %1266 = arith.addf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x8x1x1xf32>
    %818 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%817 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = math.rsqrt %in : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_507 = tensor.expand_shape %cst_75 [[0, 1, 2, 3]] output_shape [1, 8, 3, 1] : tensor<24xbf16> into tensor<1x8x3x1xbf16>
    %819 = tensor.empty() : tensor<1x8x3x1xf32>
    %820 = linalg.generic {indexing_maps = [#map10, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%818, %expanded_507 : tensor<1x8x1x1xf32>, tensor<1x8x3x1xbf16>) outs(%819 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_640: bf16, %out: f32):
      %1265 = arith.extf %in_640 : bf16 to f32
      %1266 = arith.mulf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x8x3x1xf32>
    %821 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%816 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.negf %in : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x1x1xf32>
    %822 = linalg.generic {indexing_maps = [#map10, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%821, %820 : tensor<1x8x1x1xf32>, tensor<1x8x3x1xf32>) outs(%819 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.mulf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x3x1xf32>
    %expanded_508 = tensor.expand_shape %cst_74 [[0, 1, 2, 3]] output_shape [1, 8, 3, 1] : tensor<24xbf16> into tensor<1x8x3x1xbf16>
    %823 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%822, %expanded_508 : tensor<1x8x3x1xf32>, tensor<1x8x3x1xbf16>) outs(%819 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_640: bf16, %out: f32):
      %1265 = arith.extf %in_640 : bf16 to f32
      %1266 = arith.addf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x8x3x1xf32>
    %824 = tensor.empty() : tensor<1x24xf32>
    %825 = linalg.generic {indexing_maps = [#map8, #map8, #map8, #map8, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_244, %cst_245, %cst_246, %cst_247 : tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>) outs(%824 : tensor<1x24xf32>) {
    ^bb0(%in: i64, %in_640: i64, %in_641: i64, %in_642: i64, %out: f32):
      %1265 = arith.cmpi slt, %in, %c0_i64 : i64
      %1266 = arith.addi %in, %c1_i64 : i64
      %1267 = arith.select %1265, %1266, %in : i64
      %1268 = arith.index_cast %1267 : i64 to index
      %1269 = arith.cmpi slt, %in_640, %c0_i64 : i64
      %1270 = arith.addi %in_640, %c8_i64 : i64
      %1271 = arith.select %1269, %1270, %in_640 : i64
      %1272 = arith.index_cast %1271 : i64 to index
      %1273 = arith.cmpi slt, %in_641, %c0_i64 : i64
      %1274 = arith.addi %in_641, %c3_i64 : i64
      %1275 = arith.select %1273, %1274, %in_641 : i64
      %1276 = arith.index_cast %1275 : i64 to index
      %1277 = arith.cmpi slt, %in_642, %c0_i64 : i64
      %1278 = arith.addi %in_642, %c1_i64 : i64
      %1279 = arith.select %1277, %1278, %in_642 : i64
      %1280 = arith.index_cast %1279 : i64 to index
      %extracted = tensor.extract %820[%1268, %1272, %1276, %1280] : tensor<1x8x3x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x24xf32>
    %826 = linalg.generic {indexing_maps = [#map8, #map8, #map8, #map8, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_248, %cst_249, %cst_250, %cst_251 : tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>) outs(%824 : tensor<1x24xf32>) {
    ^bb0(%in: i64, %in_640: i64, %in_641: i64, %in_642: i64, %out: f32):
      %1265 = arith.cmpi slt, %in, %c0_i64 : i64
      %1266 = arith.addi %in, %c1_i64 : i64
      %1267 = arith.select %1265, %1266, %in : i64
      %1268 = arith.index_cast %1267 : i64 to index
      %1269 = arith.cmpi slt, %in_640, %c0_i64 : i64
      %1270 = arith.addi %in_640, %c8_i64 : i64
      %1271 = arith.select %1269, %1270, %in_640 : i64
      %1272 = arith.index_cast %1271 : i64 to index
      %1273 = arith.cmpi slt, %in_641, %c0_i64 : i64
      %1274 = arith.addi %in_641, %c3_i64 : i64
      %1275 = arith.select %1273, %1274, %in_641 : i64
      %1276 = arith.index_cast %1275 : i64 to index
      %1277 = arith.cmpi slt, %in_642, %c0_i64 : i64
      %1278 = arith.addi %in_642, %c1_i64 : i64
      %1279 = arith.select %1277, %1278, %in_642 : i64
      %1280 = arith.index_cast %1279 : i64 to index
      %extracted = tensor.extract %823[%1268, %1272, %1276, %1280] : tensor<1x8x3x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x24xf32>
    %expanded_509 = tensor.expand_shape %825 [[0], [1, 2, 3]] output_shape [1, 24, 1, 1] : tensor<1x24xf32> into tensor<1x24x1x1xf32>
    %expanded_510 = tensor.expand_shape %826 [[0], [1, 2, 3]] output_shape [1, 24, 1, 1] : tensor<1x24xf32> into tensor<1x24x1x1xf32>
    %827 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%802, %expanded_509 : tensor<1x24x?x6xf32>, tensor<1x24x1x1xf32>) outs(%801 : tensor<1x24x?x6xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.mulf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x24x?x6xf32>
    %828 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%827, %expanded_510 : tensor<1x24x?x6xf32>, tensor<1x24x1x1xf32>) outs(%801 : tensor<1x24x?x6xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.addf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x24x?x6xf32>
    %829 = tensor.empty(%dim_504) : tensor<1x24x?x6xbf16>
    %830 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%828 : tensor<1x24x?x6xf32>) outs(%829 : tensor<1x24x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x24x?x6xbf16>
    %831 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%830 : tensor<1x24x?x6xbf16>) outs(%801 : tensor<1x24x?x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x24x?x6xf32>
    %832 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%831 : tensor<1x24x?x6xf32>) outs(%801 : tensor<1x24x?x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.negf %in : f32
      %1266 = math.exp %1265 : f32
      %1267 = arith.addf %1266, %cst_0 : f32
      %1268 = arith.divf %cst_0, %1267 : f32
      linalg.yield %1268 : f32
    } -> tensor<1x24x?x6xf32>
    %833 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%831, %832 : tensor<1x24x?x6xf32>, tensor<1x24x?x6xf32>) outs(%801 : tensor<1x24x?x6xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.mulf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x24x?x6xf32>
    %834 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%833 : tensor<1x24x?x6xf32>) outs(%829 : tensor<1x24x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x24x?x6xbf16>
    %padded_511 = tensor.pad %834 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index, %arg6: index):
      tensor.yield %cst_1 : bf16
    } : tensor<1x24x?x6xbf16> to tensor<1x24x?x8xbf16>
    %835 = tensor.empty(%dim_504) : tensor<1x16x?x6xf32>
    %836 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_72 : tensor<16xbf16>) outs(%169 : tensor<16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<16xf32>
    %broadcasted_512 = linalg.broadcast ins(%836 : tensor<16xf32>) outs(%835 : tensor<1x16x?x6xf32>) dimensions = [0, 2, 3] 
    %837 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_511, %cst_73 : tensor<1x24x?x8xbf16>, tensor<16x24x3x3xbf16>) outs(%broadcasted_512 : tensor<1x16x?x6xf32>) -> tensor<1x16x?x6xf32>
    %838 = tensor.empty(%dim_504) : tensor<1x16x?x6xbf16>
    %839 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%837 : tensor<1x16x?x6xf32>) outs(%838 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x16x?x6xbf16>
    %transposed_513 = linalg.transpose ins(%cst_71 : tensor<16x32xbf16>) outs(%174 : tensor<32x16xbf16>) permutation = [1, 0] 
    %840 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_70 : tensor<16xbf16>) outs(%169 : tensor<16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<16xf32>
    %841 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%transposed_513 : tensor<32x16xbf16>) outs(%176 : tensor<32x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<32x16xf32>
    %842 = linalg.matmul ins(%89, %841 : tensor<1x32xf32>, tensor<32x16xf32>) outs(%179 : tensor<1x16xf32>) -> tensor<1x16xf32>
    %843 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%840 : tensor<16xf32>) outs(%178 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x16xf32>
    %844 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%842, %843 : tensor<1x16xf32>, tensor<1x16xf32>) outs(%178 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.addf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x16xf32>
    %845 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%844 : tensor<1x16xf32>) outs(%183 : tensor<1x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x16xbf16>
    %expanded_514 = tensor.expand_shape %845 [[0], [1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<1x16xbf16> into tensor<1x16x1x1xbf16>
    %846 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%839, %expanded_514 : tensor<1x16x?x6xbf16>, tensor<1x16x1x1xbf16>) outs(%838 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: bf16, %in_640: bf16, %out: bf16):
      %1265 = arith.addf %in, %in_640 : bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x16x?x6xbf16>
    %847 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%846 : tensor<1x16x?x6xbf16>) outs(%835 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x16x?x6xf32>
    %collapsed_515 = tensor.collapse_shape %847 [[0], [1], [2, 3]] : tensor<1x16x?x6xf32> into tensor<1x16x?xf32>
    %expanded_516 = tensor.expand_shape %collapsed_515 [[0], [1, 2], [3]] output_shape [1, 8, 2, %803] : tensor<1x16x?xf32> into tensor<1x8x2x?xf32>
    %848 = tensor.empty(%803) : tensor<1x8x2x?xf64>
    %849 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_516 : tensor<1x8x2x?xf32>) outs(%848 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1265 = arith.extf %in : f32 to f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x2x?xf64>
    %850 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%849 : tensor<1x8x2x?xf64>) outs(%52 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.addf %in, %out : f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x1x1xf64>
    %851 = arith.muli %807, %c2_i64 : i64
    %852 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%850 : tensor<1x8x1x1xf64>) outs(%51 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.sitofp %851 : i64 to f64
      %1266 = arith.divf %in, %1265 : f64
      linalg.yield %1266 : f64
    } -> tensor<1x8x1x1xf64>
    %853 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%849, %852 : tensor<1x8x2x?xf64>, tensor<1x8x1x1xf64>) outs(%848 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f64, %in_640: f64, %out: f64):
      %1265 = arith.subf %in, %in_640 : f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x2x?xf64>
    %854 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%853, %853 : tensor<1x8x2x?xf64>, tensor<1x8x2x?xf64>) outs(%848 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f64, %in_640: f64, %out: f64):
      %1265 = arith.mulf %in, %in_640 : f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x2x?xf64>
    %855 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%854 : tensor<1x8x2x?xf64>) outs(%52 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.addf %in, %out : f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x1x1xf64>
    %856 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%855 : tensor<1x8x1x1xf64>) outs(%51 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.sitofp %851 : i64 to f64
      %1266 = arith.divf %in, %1265 : f64
      linalg.yield %1266 : f64
    } -> tensor<1x8x1x1xf64>
    %857 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%856 : tensor<1x8x1x1xf64>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1265 = arith.truncf %in : f64 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x1x1xf32>
    %858 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%expanded_516 : tensor<1x8x2x?xf32>) outs(%62 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.addf %in, %out : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x1x1xf32>
    %859 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%858 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.sitofp %851 : i64 to f32
      %1266 = arith.divf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x8x1x1xf32>
    %860 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%857 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.truncf %cst_167 : f64 to f32
      %1266 = arith.addf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x8x1x1xf32>
    %861 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%860 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = math.rsqrt %in : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_517 = tensor.expand_shape %cst_69 [[0, 1, 2, 3]] output_shape [1, 8, 2, 1] : tensor<16xbf16> into tensor<1x8x2x1xbf16>
    %862 = linalg.generic {indexing_maps = [#map10, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%861, %expanded_517 : tensor<1x8x1x1xf32>, tensor<1x8x2x1xbf16>) outs(%201 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_640: bf16, %out: f32):
      %1265 = arith.extf %in_640 : bf16 to f32
      %1266 = arith.mulf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x8x2x1xf32>
    %863 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%859 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.negf %in : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x1x1xf32>
    %864 = linalg.generic {indexing_maps = [#map10, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%863, %862 : tensor<1x8x1x1xf32>, tensor<1x8x2x1xf32>) outs(%201 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.mulf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x2x1xf32>
    %expanded_518 = tensor.expand_shape %cst_68 [[0, 1, 2, 3]] output_shape [1, 8, 2, 1] : tensor<16xbf16> into tensor<1x8x2x1xbf16>
    %865 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%864, %expanded_518 : tensor<1x8x2x1xf32>, tensor<1x8x2x1xbf16>) outs(%201 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_640: bf16, %out: f32):
      %1265 = arith.extf %in_640 : bf16 to f32
      %1266 = arith.addf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x8x2x1xf32>
    %866 = linalg.generic {indexing_maps = [#map8, #map8, #map8, #map8, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_252, %cst_253, %cst_254, %cst_255 : tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>) outs(%178 : tensor<1x16xf32>) {
    ^bb0(%in: i64, %in_640: i64, %in_641: i64, %in_642: i64, %out: f32):
      %1265 = arith.cmpi slt, %in, %c0_i64 : i64
      %1266 = arith.addi %in, %c1_i64 : i64
      %1267 = arith.select %1265, %1266, %in : i64
      %1268 = arith.index_cast %1267 : i64 to index
      %1269 = arith.cmpi slt, %in_640, %c0_i64 : i64
      %1270 = arith.addi %in_640, %c8_i64 : i64
      %1271 = arith.select %1269, %1270, %in_640 : i64
      %1272 = arith.index_cast %1271 : i64 to index
      %1273 = arith.cmpi slt, %in_641, %c0_i64 : i64
      %1274 = arith.addi %in_641, %c2_i64 : i64
      %1275 = arith.select %1273, %1274, %in_641 : i64
      %1276 = arith.index_cast %1275 : i64 to index
      %1277 = arith.cmpi slt, %in_642, %c0_i64 : i64
      %1278 = arith.addi %in_642, %c1_i64 : i64
      %1279 = arith.select %1277, %1278, %in_642 : i64
      %1280 = arith.index_cast %1279 : i64 to index
      %extracted = tensor.extract %862[%1268, %1272, %1276, %1280] : tensor<1x8x2x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16xf32>
    %867 = linalg.generic {indexing_maps = [#map8, #map8, #map8, #map8, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_256, %cst_257, %cst_258, %cst_259 : tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>) outs(%178 : tensor<1x16xf32>) {
    ^bb0(%in: i64, %in_640: i64, %in_641: i64, %in_642: i64, %out: f32):
      %1265 = arith.cmpi slt, %in, %c0_i64 : i64
      %1266 = arith.addi %in, %c1_i64 : i64
      %1267 = arith.select %1265, %1266, %in : i64
      %1268 = arith.index_cast %1267 : i64 to index
      %1269 = arith.cmpi slt, %in_640, %c0_i64 : i64
      %1270 = arith.addi %in_640, %c8_i64 : i64
      %1271 = arith.select %1269, %1270, %in_640 : i64
      %1272 = arith.index_cast %1271 : i64 to index
      %1273 = arith.cmpi slt, %in_641, %c0_i64 : i64
      %1274 = arith.addi %in_641, %c2_i64 : i64
      %1275 = arith.select %1273, %1274, %in_641 : i64
      %1276 = arith.index_cast %1275 : i64 to index
      %1277 = arith.cmpi slt, %in_642, %c0_i64 : i64
      %1278 = arith.addi %in_642, %c1_i64 : i64
      %1279 = arith.select %1277, %1278, %in_642 : i64
      %1280 = arith.index_cast %1279 : i64 to index
      %extracted = tensor.extract %865[%1268, %1272, %1276, %1280] : tensor<1x8x2x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16xf32>
    %expanded_519 = tensor.expand_shape %866 [[0], [1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<1x16xf32> into tensor<1x16x1x1xf32>
    %expanded_520 = tensor.expand_shape %867 [[0], [1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<1x16xf32> into tensor<1x16x1x1xf32>
    %868 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%847, %expanded_519 : tensor<1x16x?x6xf32>, tensor<1x16x1x1xf32>) outs(%835 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.mulf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x16x?x6xf32>
    %869 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%868, %expanded_520 : tensor<1x16x?x6xf32>, tensor<1x16x1x1xf32>) outs(%835 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.addf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x16x?x6xf32>
    %870 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%869 : tensor<1x16x?x6xf32>) outs(%838 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x16x?x6xbf16>
    %871 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%870 : tensor<1x16x?x6xbf16>) outs(%835 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x16x?x6xf32>
    %872 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%871 : tensor<1x16x?x6xf32>) outs(%835 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.negf %in : f32
      %1266 = math.exp %1265 : f32
      %1267 = arith.addf %1266, %cst_0 : f32
      %1268 = arith.divf %cst_0, %1267 : f32
      linalg.yield %1268 : f32
    } -> tensor<1x16x?x6xf32>
    %873 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%871, %872 : tensor<1x16x?x6xf32>, tensor<1x16x?x6xf32>) outs(%835 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.mulf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x16x?x6xf32>
    %874 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%873 : tensor<1x16x?x6xf32>) outs(%838 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x16x?x6xbf16>
    %padded_521 = tensor.pad %874 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index, %arg6: index):
      tensor.yield %cst_1 : bf16
    } : tensor<1x16x?x6xbf16> to tensor<1x16x?x8xbf16>
    %875 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_66 : tensor<16xbf16>) outs(%169 : tensor<16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<16xf32>
    %broadcasted_522 = linalg.broadcast ins(%875 : tensor<16xf32>) outs(%835 : tensor<1x16x?x6xf32>) dimensions = [0, 2, 3] 
    %876 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_521, %cst_67 : tensor<1x16x?x8xbf16>, tensor<16x16x3x3xbf16>) outs(%broadcasted_522 : tensor<1x16x?x6xf32>) -> tensor<1x16x?x6xf32>
    %877 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%876 : tensor<1x16x?x6xf32>) outs(%838 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x16x?x6xbf16>
    %878 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_64 : tensor<16xbf16>) outs(%169 : tensor<16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<16xf32>
    %broadcasted_523 = linalg.broadcast ins(%878 : tensor<16xf32>) outs(%835 : tensor<1x16x?x6xf32>) dimensions = [0, 2, 3] 
    %879 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%concat_503, %cst_65 : tensor<1x24x?x6xbf16>, tensor<16x24x1x1xbf16>) outs(%broadcasted_523 : tensor<1x16x?x6xf32>) -> tensor<1x16x?x6xf32>
    %880 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%879 : tensor<1x16x?x6xf32>) outs(%838 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x16x?x6xbf16>
    %881 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%880, %877 : tensor<1x16x?x6xbf16>, tensor<1x16x?x6xbf16>) outs(%838 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: bf16, %in_640: bf16, %out: bf16):
      %1265 = arith.addf %in, %in_640 : bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x16x?x6xbf16>
    %882 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%881 : tensor<1x16x?x6xbf16>) outs(%835 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x16x?x6xf32>
    %collapsed_524 = tensor.collapse_shape %882 [[0], [1], [2, 3]] : tensor<1x16x?x6xf32> into tensor<1x16x?xf32>
    %expanded_525 = tensor.expand_shape %collapsed_524 [[0], [1, 2], [3]] output_shape [1, 8, 2, %803] : tensor<1x16x?xf32> into tensor<1x8x2x?xf32>
    %883 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_525 : tensor<1x8x2x?xf32>) outs(%848 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1265 = arith.extf %in : f32 to f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x2x?xf64>
    %884 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%883 : tensor<1x8x2x?xf64>) outs(%52 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.addf %in, %out : f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x1x1xf64>
    %885 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%884 : tensor<1x8x1x1xf64>) outs(%51 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.sitofp %851 : i64 to f64
      %1266 = arith.divf %in, %1265 : f64
      linalg.yield %1266 : f64
    } -> tensor<1x8x1x1xf64>
    %886 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%883, %885 : tensor<1x8x2x?xf64>, tensor<1x8x1x1xf64>) outs(%848 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f64, %in_640: f64, %out: f64):
      %1265 = arith.subf %in, %in_640 : f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x2x?xf64>
    %887 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%886, %886 : tensor<1x8x2x?xf64>, tensor<1x8x2x?xf64>) outs(%848 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f64, %in_640: f64, %out: f64):
      %1265 = arith.mulf %in, %in_640 : f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x2x?xf64>
    %888 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%887 : tensor<1x8x2x?xf64>) outs(%52 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.addf %in, %out : f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x1x1xf64>
    %889 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%888 : tensor<1x8x1x1xf64>) outs(%51 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.sitofp %851 : i64 to f64
      %1266 = arith.divf %in, %1265 : f64
      linalg.yield %1266 : f64
    } -> tensor<1x8x1x1xf64>
    %890 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%889 : tensor<1x8x1x1xf64>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1265 = arith.truncf %in : f64 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x1x1xf32>
    %891 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%expanded_525 : tensor<1x8x2x?xf32>) outs(%62 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.addf %in, %out : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x1x1xf32>
    %892 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%891 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.sitofp %851 : i64 to f32
      %1266 = arith.divf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x8x1x1xf32>
    %893 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%890 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.truncf %cst_142 : f64 to f32
      %1266 = arith.addf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x8x1x1xf32>
    %894 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%893 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = math.rsqrt %in : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_526 = tensor.expand_shape %cst_63 [[0, 1, 2, 3]] output_shape [1, 8, 2, 1] : tensor<16xbf16> into tensor<1x8x2x1xbf16>
    %895 = linalg.generic {indexing_maps = [#map10, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%894, %expanded_526 : tensor<1x8x1x1xf32>, tensor<1x8x2x1xbf16>) outs(%201 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_640: bf16, %out: f32):
      %1265 = arith.extf %in_640 : bf16 to f32
      %1266 = arith.mulf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x8x2x1xf32>
    %896 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%892 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.negf %in : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x1x1xf32>
    %897 = linalg.generic {indexing_maps = [#map10, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%896, %895 : tensor<1x8x1x1xf32>, tensor<1x8x2x1xf32>) outs(%201 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.mulf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x2x1xf32>
    %expanded_527 = tensor.expand_shape %cst_62 [[0, 1, 2, 3]] output_shape [1, 8, 2, 1] : tensor<16xbf16> into tensor<1x8x2x1xbf16>
    %898 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%897, %expanded_527 : tensor<1x8x2x1xf32>, tensor<1x8x2x1xbf16>) outs(%201 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_640: bf16, %out: f32):
      %1265 = arith.extf %in_640 : bf16 to f32
      %1266 = arith.addf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x8x2x1xf32>
    %899 = linalg.generic {indexing_maps = [#map8, #map8, #map8, #map8, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_260, %cst_261, %cst_262, %cst_263 : tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>) outs(%178 : tensor<1x16xf32>) {
    ^bb0(%in: i64, %in_640: i64, %in_641: i64, %in_642: i64, %out: f32):
      %1265 = arith.cmpi slt, %in, %c0_i64 : i64
      %1266 = arith.addi %in, %c1_i64 : i64
      %1267 = arith.select %1265, %1266, %in : i64
      %1268 = arith.index_cast %1267 : i64 to index
      %1269 = arith.cmpi slt, %in_640, %c0_i64 : i64
      %1270 = arith.addi %in_640, %c8_i64 : i64
      %1271 = arith.select %1269, %1270, %in_640 : i64
      %1272 = arith.index_cast %1271 : i64 to index
      %1273 = arith.cmpi slt, %in_641, %c0_i64 : i64
      %1274 = arith.addi %in_641, %c2_i64 : i64
      %1275 = arith.select %1273, %1274, %in_641 : i64
      %1276 = arith.index_cast %1275 : i64 to index
      %1277 = arith.cmpi slt, %in_642, %c0_i64 : i64
      %1278 = arith.addi %in_642, %c1_i64 : i64
      %1279 = arith.select %1277, %1278, %in_642 : i64
      %1280 = arith.index_cast %1279 : i64 to index
      %extracted = tensor.extract %895[%1268, %1272, %1276, %1280] : tensor<1x8x2x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16xf32>
    %900 = linalg.generic {indexing_maps = [#map8, #map8, #map8, #map8, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_264, %cst_265, %cst_266, %cst_267 : tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>) outs(%178 : tensor<1x16xf32>) {
    ^bb0(%in: i64, %in_640: i64, %in_641: i64, %in_642: i64, %out: f32):
      %1265 = arith.cmpi slt, %in, %c0_i64 : i64
      %1266 = arith.addi %in, %c1_i64 : i64
      %1267 = arith.select %1265, %1266, %in : i64
      %1268 = arith.index_cast %1267 : i64 to index
      %1269 = arith.cmpi slt, %in_640, %c0_i64 : i64
      %1270 = arith.addi %in_640, %c8_i64 : i64
      %1271 = arith.select %1269, %1270, %in_640 : i64
      %1272 = arith.index_cast %1271 : i64 to index
      %1273 = arith.cmpi slt, %in_641, %c0_i64 : i64
      %1274 = arith.addi %in_641, %c2_i64 : i64
      %1275 = arith.select %1273, %1274, %in_641 : i64
      %1276 = arith.index_cast %1275 : i64 to index
      %1277 = arith.cmpi slt, %in_642, %c0_i64 : i64
      %1278 = arith.addi %in_642, %c1_i64 : i64
      %1279 = arith.select %1277, %1278, %in_642 : i64
      %1280 = arith.index_cast %1279 : i64 to index
      %extracted = tensor.extract %898[%1268, %1272, %1276, %1280] : tensor<1x8x2x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16xf32>
    %expanded_528 = tensor.expand_shape %899 [[0], [1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<1x16xf32> into tensor<1x16x1x1xf32>
    %expanded_529 = tensor.expand_shape %900 [[0], [1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<1x16xf32> into tensor<1x16x1x1xf32>
    %901 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%882, %expanded_528 : tensor<1x16x?x6xf32>, tensor<1x16x1x1xf32>) outs(%835 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.mulf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x16x?x6xf32>
    %902 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%901, %expanded_529 : tensor<1x16x?x6xf32>, tensor<1x16x1x1xf32>) outs(%835 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.addf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x16x?x6xf32>
    %903 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%902 : tensor<1x16x?x6xf32>) outs(%838 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x16x?x6xbf16>
    %904 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_60 : tensor<16xbf16>) outs(%169 : tensor<16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<16xf32>
    %broadcasted_530 = linalg.broadcast ins(%904 : tensor<16xf32>) outs(%835 : tensor<1x16x?x6xf32>) dimensions = [0, 2, 3] 
    %905 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%903, %cst_61 : tensor<1x16x?x6xbf16>, tensor<16x16x1x1xbf16>) outs(%broadcasted_530 : tensor<1x16x?x6xf32>) -> tensor<1x16x?x6xf32>
    %906 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%905 : tensor<1x16x?x6xf32>) outs(%838 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x16x?x6xbf16>
    %907 = tensor.empty(%dim_504) : tensor<1x?x6x16xbf16>
    %transposed_531 = linalg.transpose ins(%906 : tensor<1x16x?x6xbf16>) outs(%907 : tensor<1x?x6x16xbf16>) permutation = [0, 2, 3, 1] 
    %collapsed_532 = tensor.collapse_shape %transposed_531 [[0], [1, 2], [3]] : tensor<1x?x6x16xbf16> into tensor<1x?x16xbf16>
    %908 = tensor.empty(%803) : tensor<1x?x16xf32>
    %909 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_532 : tensor<1x?x16xbf16>) outs(%908 : tensor<1x?x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x?x16xf32>
    %910 = tensor.empty(%803) : tensor<1x?x16xf64>
    %911 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%909 : tensor<1x?x16xf32>) outs(%910 : tensor<1x?x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1265 = arith.extf %in : f32 to f64
      linalg.yield %1265 : f64
    } -> tensor<1x?x16xf64>
    %912 = tensor.empty(%803) : tensor<1x?x1xf64>
    %913 = linalg.fill ins(%cst_2 : f64) outs(%912 : tensor<1x?x1xf64>) -> tensor<1x?x1xf64>
    %914 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%911 : tensor<1x?x16xf64>) outs(%913 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.addf %in, %out : f64
      linalg.yield %1265 : f64
    } -> tensor<1x?x1xf64>
    %915 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%914 : tensor<1x?x1xf64>) outs(%912 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.divf %in, %cst_176 : f64
      linalg.yield %1265 : f64
    } -> tensor<1x?x1xf64>
    %916 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%911, %915 : tensor<1x?x16xf64>, tensor<1x?x1xf64>) outs(%910 : tensor<1x?x16xf64>) {
    ^bb0(%in: f64, %in_640: f64, %out: f64):
      %1265 = arith.subf %in, %in_640 : f64
      linalg.yield %1265 : f64
    } -> tensor<1x?x16xf64>
    %917 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%916, %916 : tensor<1x?x16xf64>, tensor<1x?x16xf64>) outs(%910 : tensor<1x?x16xf64>) {
    ^bb0(%in: f64, %in_640: f64, %out: f64):
      %1265 = arith.mulf %in, %in_640 : f64
      linalg.yield %1265 : f64
    } -> tensor<1x?x16xf64>
    %918 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%917 : tensor<1x?x16xf64>) outs(%913 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.addf %in, %out : f64
      linalg.yield %1265 : f64
    } -> tensor<1x?x1xf64>
    %919 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%918 : tensor<1x?x1xf64>) outs(%912 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.divf %in, %cst_176 : f64
      linalg.yield %1265 : f64
    } -> tensor<1x?x1xf64>
    %920 = tensor.empty(%803) : tensor<1x?x1xf32>
    %921 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%919 : tensor<1x?x1xf64>) outs(%920 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1265 = arith.truncf %in : f64 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x?x1xf32>
    %922 = linalg.fill ins(%cst : f32) outs(%920 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %923 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%909 : tensor<1x?x16xf32>) outs(%922 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.addf %in, %out : f32
      linalg.yield %1265 : f32
    } -> tensor<1x?x1xf32>
    %924 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%923 : tensor<1x?x1xf32>) outs(%920 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.divf %in, %cst_177 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x?x1xf32>
    %925 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%921 : tensor<1x?x1xf32>) outs(%920 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.truncf %cst_167 : f64 to f32
      %1266 = arith.addf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x?x1xf32>
    %926 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%925 : tensor<1x?x1xf32>) outs(%920 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = math.rsqrt %in : f32
      linalg.yield %1265 : f32
    } -> tensor<1x?x1xf32>
    %927 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%909, %924 : tensor<1x?x16xf32>, tensor<1x?x1xf32>) outs(%908 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.subf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x?x16xf32>
    %928 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%927, %926 : tensor<1x?x16xf32>, tensor<1x?x1xf32>) outs(%908 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.mulf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x?x16xf32>
    %929 = linalg.generic {indexing_maps = [#map11, #map13, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%928, %cst_59 : tensor<1x?x16xf32>, tensor<16xbf16>) outs(%908 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %in_640: bf16, %out: f32):
      %1265 = arith.extf %in_640 : bf16 to f32
      %1266 = arith.mulf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x?x16xf32>
    %930 = linalg.generic {indexing_maps = [#map11, #map13, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%929, %cst_58 : tensor<1x?x16xf32>, tensor<16xbf16>) outs(%908 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %in_640: bf16, %out: f32):
      %1265 = arith.extf %in_640 : bf16 to f32
      %1266 = arith.addf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x?x16xf32>
    %931 = tensor.empty(%803) : tensor<1x?x16xbf16>
    %932 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%930 : tensor<1x?x16xf32>) outs(%931 : tensor<1x?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x?x16xbf16>
    %transposed_533 = linalg.transpose ins(%cst_57 : tensor<16x16xbf16>) outs(%273 : tensor<16x16xbf16>) permutation = [1, 0] 
    %collapsed_534 = tensor.collapse_shape %932 [[0, 1], [2]] : tensor<1x?x16xbf16> into tensor<?x16xbf16>
    %933 = tensor.empty(%803) : tensor<?x16xf32>
    %934 = linalg.fill ins(%cst : f32) outs(%933 : tensor<?x16xf32>) -> tensor<?x16xf32>
    %935 = linalg.matmul ins(%collapsed_534, %transposed_533 : tensor<?x16xbf16>, tensor<16x16xbf16>) outs(%934 : tensor<?x16xf32>) -> tensor<?x16xf32>
    %936 = tensor.empty(%803) : tensor<?x16xbf16>
    %937 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%935 : tensor<?x16xf32>) outs(%936 : tensor<?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<?x16xbf16>
    %transposed_535 = linalg.transpose ins(%cst_56 : tensor<16x16xbf16>) outs(%273 : tensor<16x16xbf16>) permutation = [1, 0] 
    %938 = linalg.matmul ins(%collapsed_534, %transposed_535 : tensor<?x16xbf16>, tensor<16x16xbf16>) outs(%934 : tensor<?x16xf32>) -> tensor<?x16xf32>
    %939 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%938 : tensor<?x16xf32>) outs(%936 : tensor<?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<?x16xbf16>
    %transposed_536 = linalg.transpose ins(%cst_55 : tensor<16x16xbf16>) outs(%273 : tensor<16x16xbf16>) permutation = [1, 0] 
    %940 = linalg.matmul ins(%collapsed_534, %transposed_536 : tensor<?x16xbf16>, tensor<16x16xbf16>) outs(%934 : tensor<?x16xf32>) -> tensor<?x16xf32>
    %941 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%940 : tensor<?x16xf32>) outs(%936 : tensor<?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<?x16xbf16>
    %expanded_537 = tensor.expand_shape %937 [[0, 1], [2, 3]] output_shape [1, %803, 2, 8] : tensor<?x16xbf16> into tensor<1x?x2x8xbf16>
    %942 = tensor.empty(%803) : tensor<1x2x?x8xbf16>
    %transposed_538 = linalg.transpose ins(%expanded_537 : tensor<1x?x2x8xbf16>) outs(%942 : tensor<1x2x?x8xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_539 = tensor.expand_shape %939 [[0, 1], [2, 3]] output_shape [1, %803, 2, 8] : tensor<?x16xbf16> into tensor<1x?x2x8xbf16>
    %transposed_540 = linalg.transpose ins(%expanded_539 : tensor<1x?x2x8xbf16>) outs(%942 : tensor<1x2x?x8xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_541 = tensor.expand_shape %941 [[0, 1], [2, 3]] output_shape [1, %803, 2, 8] : tensor<?x16xbf16> into tensor<1x?x2x8xbf16>
    %transposed_542 = linalg.transpose ins(%expanded_541 : tensor<1x?x2x8xbf16>) outs(%942 : tensor<1x2x?x8xbf16>) permutation = [0, 2, 1, 3] 
    %943 = tensor.empty(%803) : tensor<1x2x?x8xf32>
    %944 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_538 : tensor<1x2x?x8xbf16>) outs(%943 : tensor<1x2x?x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x2x?x8xf32>
    %945 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_540 : tensor<1x2x?x8xbf16>) outs(%943 : tensor<1x2x?x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x2x?x8xf32>
    %946 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_542 : tensor<1x2x?x8xbf16>) outs(%943 : tensor<1x2x?x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x2x?x8xf32>
    %947 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%944 : tensor<1x2x?x8xf32>) outs(%943 : tensor<1x2x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.truncf %cst_132 : f64 to f32
      %1266 = arith.mulf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x2x?x8xf32>
    %948 = tensor.empty(%803) : tensor<1x2x8x?xf32>
    %transposed_543 = linalg.transpose ins(%945 : tensor<1x2x?x8xf32>) outs(%948 : tensor<1x2x8x?xf32>) permutation = [0, 1, 3, 2] 
    %949 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_543 : tensor<1x2x8x?xf32>) outs(%948 : tensor<1x2x8x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.truncf %cst_132 : f64 to f32
      %1266 = arith.mulf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x2x8x?xf32>
    cf.assert %292, "unimplemented: dynamic negative broadcast sizes"
    %950 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%293 : tensor<1x2x?x8xf32>) {
    ^bb0(%out: f32):
      %1265 = linalg.index 1 : index
      %1266 = linalg.index 2 : index
      %1267 = linalg.index 3 : index
      %1268 = arith.cmpi eq, %803, %c1 : index
      %1269 = arith.select %1268, %c0, %1266 : index
      %extracted = tensor.extract %947[%c0, %1265, %1269, %1267] : tensor<1x2x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x2x?x8xf32>
    %collapsed_544 = tensor.collapse_shape %950 [[0, 1], [2], [3]] : tensor<1x2x?x8xf32> into tensor<2x?x8xf32>
    cf.assert %292, "unimplemented: dynamic negative broadcast sizes"
    %951 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%295 : tensor<1x2x8x?xf32>) {
    ^bb0(%out: f32):
      %1265 = linalg.index 1 : index
      %1266 = linalg.index 2 : index
      %1267 = linalg.index 3 : index
      %1268 = arith.cmpi eq, %803, %c1 : index
      %1269 = arith.select %1268, %c0, %1267 : index
      %extracted = tensor.extract %949[%c0, %1265, %1266, %1269] : tensor<1x2x8x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x2x8x?xf32>
    %collapsed_545 = tensor.collapse_shape %951 [[0, 1], [2], [3]] : tensor<1x2x8x?xf32> into tensor<2x8x?xf32>
    %952 = linalg.batch_matmul ins(%collapsed_544, %collapsed_545 : tensor<2x?x8xf32>, tensor<2x8x?xf32>) outs(%298 : tensor<2x?x?xf32>) -> tensor<2x?x?xf32>
    cf.assert %308, "must have at most one inferred (negative) dimension"
    %reshape_546 = tensor.reshape %952(%from_elements) : (tensor<2x?x?xf32>, tensor<4xi64>) -> tensor<1x2x?x?xf32>
    %953:2 = linalg.generic {indexing_maps = [#map4, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%reshape_546 : tensor<1x2x?x?xf32>) outs(%316, %314 : tensor<1x2x?xf32>, tensor<1x2x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_640: i64):
      %1265 = linalg.index 3 : index
      %1266 = arith.index_cast %1265 : index to i64
      %1267 = arith.maximumf %in, %out : f32
      %1268 = arith.cmpf ogt, %in, %out : f32
      %1269 = arith.select %1268, %1266, %out_640 : i64
      linalg.yield %1267, %1269 : f32, i64
    } -> (tensor<1x2x?xf32>, tensor<1x2x?xi64>)
    %expanded_547 = tensor.expand_shape %953#0 [[0], [1], [2, 3]] output_shape [1, 2, %312, 1] : tensor<1x2x?xf32> into tensor<1x2x?x1xf32>
    %954 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_546, %expanded_547 : tensor<1x2x?x?xf32>, tensor<1x2x?x1xf32>) outs(%318 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.subf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x2x?x?xf32>
    %955 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%954 : tensor<1x2x?x?xf32>) outs(%318 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = math.exp %in : f32
      linalg.yield %1265 : f32
    } -> tensor<1x2x?x?xf32>
    %956 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%955 : tensor<1x2x?x?xf32>) outs(%322 : tensor<1x2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.addf %in, %out : f32
      linalg.yield %1265 : f32
    } -> tensor<1x2x?x1xf32>
    %957 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%955, %956 : tensor<1x2x?x?xf32>, tensor<1x2x?x1xf32>) outs(%318 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.divf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x2x?x?xf32>
    %958 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_546 : tensor<1x2x?x?xf32>) outs(%325 : tensor<1x2x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1265 = arith.extf %in : f32 to f64
      %1266 = arith.cmpf oeq, %1265, %cst_131 : f64
      linalg.yield %1266 : i1
    } -> tensor<1x2x?x?xi1>
    %959 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%958 : tensor<1x2x?x?xi1>) outs(%328 : tensor<1x2x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1265 = arith.andi %in, %out : i1
      linalg.yield %1265 : i1
    } -> tensor<1x2x?x1xi1>
    cf.assert %330, "negative values not allowed in new dimensions"
    cf.assert %330, "negative values not allowed in new dimensions"
    cf.assert %334, "mismatched size for broadcast"
    cf.assert %335, "mismatched size for broadcast"
    %960 = linalg.generic {indexing_maps = [#map7, #map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%959, %333, %957 : tensor<1x2x?x1xi1>, tensor<1x2x?x?xf32>, tensor<1x2x?x?xf32>) outs(%336 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: i1, %in_640: f32, %in_641: f32, %out: f32):
      %1265 = arith.select %in, %in_640, %in_641 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x2x?x?xf32>
    cf.assert %292, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %292, "unimplemented: dynamic negative broadcast sizes"
    %961 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%338 : tensor<1x2x?x?xf32>) {
    ^bb0(%out: f32):
      %1265 = linalg.index 1 : index
      %1266 = linalg.index 2 : index
      %1267 = linalg.index 3 : index
      %1268 = arith.cmpi eq, %312, %c1 : index
      %1269 = arith.select %1268, %c0, %1266 : index
      %1270 = arith.cmpi eq, %331, %c1 : index
      %1271 = arith.select %1270, %c0, %1267 : index
      %extracted = tensor.extract %960[%c0, %1265, %1269, %1271] : tensor<1x2x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x2x?x?xf32>
    cf.assert %308, "must have at most one inferred (negative) dimension"
    %reshape_548 = tensor.reshape %961(%from_elements_374) : (tensor<1x2x?x?xf32>, tensor<3xi64>) -> tensor<2x?x?xf32>
    cf.assert %292, "unimplemented: dynamic negative broadcast sizes"
    %962 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%293 : tensor<1x2x?x8xf32>) {
    ^bb0(%out: f32):
      %1265 = linalg.index 1 : index
      %1266 = linalg.index 2 : index
      %1267 = linalg.index 3 : index
      %1268 = arith.cmpi eq, %803, %c1 : index
      %1269 = arith.select %1268, %c0, %1266 : index
      %extracted = tensor.extract %946[%c0, %1265, %1269, %1267] : tensor<1x2x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x2x?x8xf32>
    %collapsed_549 = tensor.collapse_shape %962 [[0, 1], [2], [3]] : tensor<1x2x?x8xf32> into tensor<2x?x8xf32>
    cf.assert %341, "mismatching contracting dimension"
    %963 = linalg.batch_matmul ins(%reshape_548, %collapsed_549 : tensor<2x?x?xf32>, tensor<2x?x8xf32>) outs(%343 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    %expanded_550 = tensor.expand_shape %963 [[0, 1], [2], [3]] output_shape [1, 2, %312, 8] : tensor<2x?x8xf32> into tensor<1x2x?x8xf32>
    %964 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_550 : tensor<1x2x?x8xf32>) outs(%345 : tensor<1x2x?x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x2x?x8xbf16>
    %transposed_551 = linalg.transpose ins(%964 : tensor<1x2x?x8xbf16>) outs(%347 : tensor<1x?x2x8xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_552 = tensor.collapse_shape %transposed_551 [[0, 1], [2, 3]] : tensor<1x?x2x8xbf16> into tensor<?x16xbf16>
    %transposed_553 = linalg.transpose ins(%cst_54 : tensor<16x16xbf16>) outs(%273 : tensor<16x16xbf16>) permutation = [1, 0] 
    %965 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_53 : tensor<16xbf16>) outs(%169 : tensor<16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<16xf32>
    %966 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_552 : tensor<?x16xbf16>) outs(%349 : tensor<?x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<?x16xf32>
    %967 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%transposed_553 : tensor<16x16xbf16>) outs(%351 : tensor<16x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<16x16xf32>
    %968 = linalg.matmul ins(%966, %967 : tensor<?x16xf32>, tensor<16x16xf32>) outs(%353 : tensor<?x16xf32>) -> tensor<?x16xf32>
    cf.assert %292, "negative values not allowed in new dimensions"
    %969 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%965 : tensor<16xf32>) outs(%355 : tensor<?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x16xf32>
    cf.assert %357, "mismatched size for broadcast"
    %970 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%968, %969 : tensor<?x16xf32>, tensor<?x16xf32>) outs(%349 : tensor<?x16xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.addf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<?x16xf32>
    %971 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%970 : tensor<?x16xf32>) outs(%359 : tensor<?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<?x16xbf16>
    %expanded_554 = tensor.expand_shape %971 [[0, 1], [2]] output_shape [1, %312, 16] : tensor<?x16xbf16> into tensor<1x?x16xbf16>
    %972 = arith.cmpi eq, %312, %803 : index
    cf.assert %972, "mismatched size for broadcast"
    %973 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_554, %collapsed_532 : tensor<1x?x16xbf16>, tensor<1x?x16xbf16>) outs(%362 : tensor<1x?x16xbf16>) {
    ^bb0(%in: bf16, %in_640: bf16, %out: bf16):
      %1265 = arith.addf %in, %in_640 : bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x?x16xbf16>
    %974 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%973 : tensor<1x?x16xbf16>) outs(%364 : tensor<1x?x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x?x16xf32>
    %975 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%974 : tensor<1x?x16xf32>) outs(%366 : tensor<1x?x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1265 = arith.extf %in : f32 to f64
      linalg.yield %1265 : f64
    } -> tensor<1x?x16xf64>
    %976 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%975 : tensor<1x?x16xf64>) outs(%369 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.addf %in, %out : f64
      linalg.yield %1265 : f64
    } -> tensor<1x?x1xf64>
    %977 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%976 : tensor<1x?x1xf64>) outs(%368 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.divf %in, %cst_176 : f64
      linalg.yield %1265 : f64
    } -> tensor<1x?x1xf64>
    %978 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%975, %977 : tensor<1x?x16xf64>, tensor<1x?x1xf64>) outs(%366 : tensor<1x?x16xf64>) {
    ^bb0(%in: f64, %in_640: f64, %out: f64):
      %1265 = arith.subf %in, %in_640 : f64
      linalg.yield %1265 : f64
    } -> tensor<1x?x16xf64>
    %979 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%978, %978 : tensor<1x?x16xf64>, tensor<1x?x16xf64>) outs(%366 : tensor<1x?x16xf64>) {
    ^bb0(%in: f64, %in_640: f64, %out: f64):
      %1265 = arith.mulf %in, %in_640 : f64
      linalg.yield %1265 : f64
    } -> tensor<1x?x16xf64>
    %980 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%979 : tensor<1x?x16xf64>) outs(%369 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.addf %in, %out : f64
      linalg.yield %1265 : f64
    } -> tensor<1x?x1xf64>
    %981 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%980 : tensor<1x?x1xf64>) outs(%368 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.divf %in, %cst_176 : f64
      linalg.yield %1265 : f64
    } -> tensor<1x?x1xf64>
    %982 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%981 : tensor<1x?x1xf64>) outs(%376 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1265 = arith.truncf %in : f64 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x?x1xf32>
    %983 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%974 : tensor<1x?x16xf32>) outs(%378 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.addf %in, %out : f32
      linalg.yield %1265 : f32
    } -> tensor<1x?x1xf32>
    %984 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%983 : tensor<1x?x1xf32>) outs(%376 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.divf %in, %cst_177 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x?x1xf32>
    %985 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%982 : tensor<1x?x1xf32>) outs(%376 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.truncf %cst_167 : f64 to f32
      %1266 = arith.addf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x?x1xf32>
    %986 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%985 : tensor<1x?x1xf32>) outs(%376 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = math.rsqrt %in : f32
      linalg.yield %1265 : f32
    } -> tensor<1x?x1xf32>
    %987 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%974, %984 : tensor<1x?x16xf32>, tensor<1x?x1xf32>) outs(%364 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.subf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x?x16xf32>
    %988 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%987, %986 : tensor<1x?x16xf32>, tensor<1x?x1xf32>) outs(%364 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.mulf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x?x16xf32>
    %989 = linalg.generic {indexing_maps = [#map11, #map13, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%988, %cst_52 : tensor<1x?x16xf32>, tensor<16xbf16>) outs(%364 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %in_640: bf16, %out: f32):
      %1265 = arith.extf %in_640 : bf16 to f32
      %1266 = arith.mulf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x?x16xf32>
    %990 = linalg.generic {indexing_maps = [#map11, #map13, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%989, %cst_51 : tensor<1x?x16xf32>, tensor<16xbf16>) outs(%364 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %in_640: bf16, %out: f32):
      %1265 = arith.extf %in_640 : bf16 to f32
      %1266 = arith.addf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x?x16xf32>
    %991 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%990 : tensor<1x?x16xf32>) outs(%362 : tensor<1x?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x?x16xbf16>
    %transposed_555 = linalg.transpose ins(%cst_50 : tensor<16x16xbf16>) outs(%273 : tensor<16x16xbf16>) permutation = [1, 0] 
    %collapsed_556 = tensor.collapse_shape %991 [[0, 1], [2]] : tensor<1x?x16xbf16> into tensor<?x16xbf16>
    %992 = linalg.matmul ins(%collapsed_556, %transposed_555 : tensor<?x16xbf16>, tensor<16x16xbf16>) outs(%353 : tensor<?x16xf32>) -> tensor<?x16xf32>
    %993 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%992 : tensor<?x16xf32>) outs(%359 : tensor<?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<?x16xbf16>
    %transposed_557 = linalg.transpose ins(%cst_49 : tensor<16x80xbf16>) outs(%390 : tensor<80x16xbf16>) permutation = [1, 0] 
    %994 = linalg.matmul ins(%collapsed_385, %transposed_557 : tensor<?x80xbf16>, tensor<80x16xbf16>) outs(%392 : tensor<?x16xf32>) -> tensor<?x16xf32>
    %995 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%994 : tensor<?x16xf32>) outs(%394 : tensor<?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<?x16xbf16>
    %transposed_558 = linalg.transpose ins(%cst_48 : tensor<16x80xbf16>) outs(%390 : tensor<80x16xbf16>) permutation = [1, 0] 
    %996 = linalg.matmul ins(%collapsed_385, %transposed_558 : tensor<?x80xbf16>, tensor<80x16xbf16>) outs(%392 : tensor<?x16xf32>) -> tensor<?x16xf32>
    %997 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%996 : tensor<?x16xf32>) outs(%394 : tensor<?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<?x16xbf16>
    %expanded_559 = tensor.expand_shape %993 [[0, 1], [2, 3]] output_shape [1, %312, 2, 8] : tensor<?x16xbf16> into tensor<1x?x2x8xbf16>
    %transposed_560 = linalg.transpose ins(%expanded_559 : tensor<1x?x2x8xbf16>) outs(%345 : tensor<1x2x?x8xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_561 = tensor.expand_shape %995 [[0, 1], [2, 3]] output_shape [1, %dim, 2, 8] : tensor<?x16xbf16> into tensor<1x?x2x8xbf16>
    %transposed_562 = linalg.transpose ins(%expanded_561 : tensor<1x?x2x8xbf16>) outs(%398 : tensor<1x2x?x8xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_563 = tensor.expand_shape %997 [[0, 1], [2, 3]] output_shape [1, %dim, 2, 8] : tensor<?x16xbf16> into tensor<1x?x2x8xbf16>
    %transposed_564 = linalg.transpose ins(%expanded_563 : tensor<1x?x2x8xbf16>) outs(%398 : tensor<1x2x?x8xbf16>) permutation = [0, 2, 1, 3] 
    %998 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_560 : tensor<1x2x?x8xbf16>) outs(%399 : tensor<1x2x?x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x2x?x8xf32>
    %999 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_562 : tensor<1x2x?x8xbf16>) outs(%401 : tensor<1x2x?x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x2x?x8xf32>
    %1000 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_564 : tensor<1x2x?x8xbf16>) outs(%401 : tensor<1x2x?x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x2x?x8xf32>
    %1001 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%998 : tensor<1x2x?x8xf32>) outs(%399 : tensor<1x2x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.truncf %cst_132 : f64 to f32
      %1266 = arith.mulf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x2x?x8xf32>
    %transposed_565 = linalg.transpose ins(%999 : tensor<1x2x?x8xf32>) outs(%405 : tensor<1x2x8x?xf32>) permutation = [0, 1, 3, 2] 
    %1002 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_565 : tensor<1x2x8x?xf32>) outs(%405 : tensor<1x2x8x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.truncf %cst_132 : f64 to f32
      %1266 = arith.mulf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x2x8x?xf32>
    cf.assert %292, "unimplemented: dynamic negative broadcast sizes"
    %1003 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%293 : tensor<1x2x?x8xf32>) {
    ^bb0(%out: f32):
      %1265 = linalg.index 1 : index
      %1266 = linalg.index 2 : index
      %1267 = linalg.index 3 : index
      %1268 = arith.cmpi eq, %312, %c1 : index
      %1269 = arith.select %1268, %c0, %1266 : index
      %extracted = tensor.extract %1001[%c0, %1265, %1269, %1267] : tensor<1x2x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x2x?x8xf32>
    %collapsed_566 = tensor.collapse_shape %1003 [[0, 1], [2], [3]] : tensor<1x2x?x8xf32> into tensor<2x?x8xf32>
    cf.assert %408, "unimplemented: dynamic negative broadcast sizes"
    %1004 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%409 : tensor<1x2x8x?xf32>) {
    ^bb0(%out: f32):
      %1265 = linalg.index 1 : index
      %1266 = linalg.index 2 : index
      %1267 = linalg.index 3 : index
      %1268 = arith.cmpi eq, %dim, %c1 : index
      %1269 = arith.select %1268, %c0, %1267 : index
      %extracted = tensor.extract %1002[%c0, %1265, %1266, %1269] : tensor<1x2x8x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x2x8x?xf32>
    %collapsed_567 = tensor.collapse_shape %1004 [[0, 1], [2], [3]] : tensor<1x2x8x?xf32> into tensor<2x8x?xf32>
    %1005 = linalg.batch_matmul ins(%collapsed_566, %collapsed_567 : tensor<2x?x8xf32>, tensor<2x8x?xf32>) outs(%412 : tensor<2x?x?xf32>) -> tensor<2x?x?xf32>
    cf.assert %418, "must have at most one inferred (negative) dimension"
    %reshape_568 = tensor.reshape %1005(%from_elements_396) : (tensor<2x?x?xf32>, tensor<4xi64>) -> tensor<1x2x?x?xf32>
    %1006:2 = linalg.generic {indexing_maps = [#map4, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%reshape_568 : tensor<1x2x?x?xf32>) outs(%427, %425 : tensor<1x2x?xf32>, tensor<1x2x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_640: i64):
      %1265 = linalg.index 3 : index
      %1266 = arith.index_cast %1265 : index to i64
      %1267 = arith.maximumf %in, %out : f32
      %1268 = arith.cmpf ogt, %in, %out : f32
      %1269 = arith.select %1268, %1266, %out_640 : i64
      linalg.yield %1267, %1269 : f32, i64
    } -> (tensor<1x2x?xf32>, tensor<1x2x?xi64>)
    %expanded_569 = tensor.expand_shape %1006#0 [[0], [1], [2, 3]] output_shape [1, 2, %423, 1] : tensor<1x2x?xf32> into tensor<1x2x?x1xf32>
    %1007 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_568, %expanded_569 : tensor<1x2x?x?xf32>, tensor<1x2x?x1xf32>) outs(%430 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.subf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x2x?x?xf32>
    %1008 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1007 : tensor<1x2x?x?xf32>) outs(%430 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = math.exp %in : f32
      linalg.yield %1265 : f32
    } -> tensor<1x2x?x?xf32>
    %1009 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1008 : tensor<1x2x?x?xf32>) outs(%434 : tensor<1x2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.addf %in, %out : f32
      linalg.yield %1265 : f32
    } -> tensor<1x2x?x1xf32>
    %1010 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1008, %1009 : tensor<1x2x?x?xf32>, tensor<1x2x?x1xf32>) outs(%430 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.divf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x2x?x?xf32>
    %1011 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_568 : tensor<1x2x?x?xf32>) outs(%437 : tensor<1x2x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1265 = arith.extf %in : f32 to f64
      %1266 = arith.cmpf oeq, %1265, %cst_131 : f64
      linalg.yield %1266 : i1
    } -> tensor<1x2x?x?xi1>
    %1012 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1011 : tensor<1x2x?x?xi1>) outs(%440 : tensor<1x2x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1265 = arith.andi %in, %out : i1
      linalg.yield %1265 : i1
    } -> tensor<1x2x?x1xi1>
    cf.assert %442, "negative values not allowed in new dimensions"
    cf.assert %444, "negative values not allowed in new dimensions"
    cf.assert %448, "mismatched size for broadcast"
    cf.assert %449, "mismatched size for broadcast"
    %1013 = linalg.generic {indexing_maps = [#map7, #map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1012, %447, %1010 : tensor<1x2x?x1xi1>, tensor<1x2x?x?xf32>, tensor<1x2x?x?xf32>) outs(%450 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: i1, %in_640: f32, %in_641: f32, %out: f32):
      %1265 = arith.select %in, %in_640, %in_641 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x2x?x?xf32>
    cf.assert %292, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %408, "unimplemented: dynamic negative broadcast sizes"
    %1014 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%452 : tensor<1x2x?x?xf32>) {
    ^bb0(%out: f32):
      %1265 = linalg.index 1 : index
      %1266 = linalg.index 2 : index
      %1267 = linalg.index 3 : index
      %1268 = arith.cmpi eq, %423, %c1 : index
      %1269 = arith.select %1268, %c0, %1266 : index
      %1270 = arith.cmpi eq, %445, %c1 : index
      %1271 = arith.select %1270, %c0, %1267 : index
      %extracted = tensor.extract %1013[%c0, %1265, %1269, %1271] : tensor<1x2x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x2x?x?xf32>
    cf.assert %418, "must have at most one inferred (negative) dimension"
    %reshape_570 = tensor.reshape %1014(%from_elements_399) : (tensor<1x2x?x?xf32>, tensor<3xi64>) -> tensor<2x?x?xf32>
    cf.assert %408, "unimplemented: dynamic negative broadcast sizes"
    %1015 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%454 : tensor<1x2x?x8xf32>) {
    ^bb0(%out: f32):
      %1265 = linalg.index 1 : index
      %1266 = linalg.index 2 : index
      %1267 = linalg.index 3 : index
      %1268 = arith.cmpi eq, %dim, %c1 : index
      %1269 = arith.select %1268, %c0, %1266 : index
      %extracted = tensor.extract %1000[%c0, %1265, %1269, %1267] : tensor<1x2x?x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x2x?x8xf32>
    %collapsed_571 = tensor.collapse_shape %1015 [[0, 1], [2], [3]] : tensor<1x2x?x8xf32> into tensor<2x?x8xf32>
    cf.assert %456, "mismatching contracting dimension"
    %1016 = linalg.batch_matmul ins(%reshape_570, %collapsed_571 : tensor<2x?x?xf32>, tensor<2x?x8xf32>) outs(%458 : tensor<2x?x8xf32>) -> tensor<2x?x8xf32>
    %expanded_572 = tensor.expand_shape %1016 [[0, 1], [2], [3]] output_shape [1, 2, %423, 8] : tensor<2x?x8xf32> into tensor<1x2x?x8xf32>
    %1017 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_572 : tensor<1x2x?x8xf32>) outs(%460 : tensor<1x2x?x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x2x?x8xbf16>
    %transposed_573 = linalg.transpose ins(%1017 : tensor<1x2x?x8xbf16>) outs(%462 : tensor<1x?x2x8xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_574 = tensor.collapse_shape %transposed_573 [[0, 1], [2, 3]] : tensor<1x?x2x8xbf16> into tensor<?x16xbf16>
    %transposed_575 = linalg.transpose ins(%cst_47 : tensor<16x16xbf16>) outs(%273 : tensor<16x16xbf16>) permutation = [1, 0] 
    %1018 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_46 : tensor<16xbf16>) outs(%169 : tensor<16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<16xf32>
    %1019 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_574 : tensor<?x16xbf16>) outs(%464 : tensor<?x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<?x16xf32>
    %1020 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%transposed_575 : tensor<16x16xbf16>) outs(%351 : tensor<16x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<16x16xf32>
    %1021 = linalg.matmul ins(%1019, %1020 : tensor<?x16xf32>, tensor<16x16xf32>) outs(%467 : tensor<?x16xf32>) -> tensor<?x16xf32>
    cf.assert %292, "negative values not allowed in new dimensions"
    %1022 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%1018 : tensor<16xf32>) outs(%355 : tensor<?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x16xf32>
    cf.assert %470, "mismatched size for broadcast"
    %1023 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%1021, %1022 : tensor<?x16xf32>, tensor<?x16xf32>) outs(%464 : tensor<?x16xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.addf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<?x16xf32>
    %1024 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%1023 : tensor<?x16xf32>) outs(%472 : tensor<?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<?x16xbf16>
    %expanded_576 = tensor.expand_shape %1024 [[0, 1], [2]] output_shape [1, %423, 16] : tensor<?x16xbf16> into tensor<1x?x16xbf16>
    cf.assert %474, "mismatched size for broadcast"
    %1025 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_576, %973 : tensor<1x?x16xbf16>, tensor<1x?x16xbf16>) outs(%475 : tensor<1x?x16xbf16>) {
    ^bb0(%in: bf16, %in_640: bf16, %out: bf16):
      %1265 = arith.addf %in, %in_640 : bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x?x16xbf16>
    %1026 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1025 : tensor<1x?x16xbf16>) outs(%477 : tensor<1x?x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x?x16xf32>
    %1027 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1026 : tensor<1x?x16xf32>) outs(%479 : tensor<1x?x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1265 = arith.extf %in : f32 to f64
      linalg.yield %1265 : f64
    } -> tensor<1x?x16xf64>
    %1028 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1027 : tensor<1x?x16xf64>) outs(%482 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.addf %in, %out : f64
      linalg.yield %1265 : f64
    } -> tensor<1x?x1xf64>
    %1029 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1028 : tensor<1x?x1xf64>) outs(%481 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.divf %in, %cst_176 : f64
      linalg.yield %1265 : f64
    } -> tensor<1x?x1xf64>
    %1030 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1027, %1029 : tensor<1x?x16xf64>, tensor<1x?x1xf64>) outs(%479 : tensor<1x?x16xf64>) {
    ^bb0(%in: f64, %in_640: f64, %out: f64):
      %1265 = arith.subf %in, %in_640 : f64
      linalg.yield %1265 : f64
    } -> tensor<1x?x16xf64>
    %1031 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1030, %1030 : tensor<1x?x16xf64>, tensor<1x?x16xf64>) outs(%479 : tensor<1x?x16xf64>) {
    ^bb0(%in: f64, %in_640: f64, %out: f64):
      %1265 = arith.mulf %in, %in_640 : f64
      linalg.yield %1265 : f64
    } -> tensor<1x?x16xf64>
    %1032 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1031 : tensor<1x?x16xf64>) outs(%482 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.addf %in, %out : f64
      linalg.yield %1265 : f64
    } -> tensor<1x?x1xf64>
    %1033 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1032 : tensor<1x?x1xf64>) outs(%481 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.divf %in, %cst_176 : f64
      linalg.yield %1265 : f64
    } -> tensor<1x?x1xf64>
    %1034 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1033 : tensor<1x?x1xf64>) outs(%489 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1265 = arith.truncf %in : f64 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x?x1xf32>
    %1035 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1026 : tensor<1x?x16xf32>) outs(%491 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.addf %in, %out : f32
      linalg.yield %1265 : f32
    } -> tensor<1x?x1xf32>
    %1036 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1035 : tensor<1x?x1xf32>) outs(%489 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.divf %in, %cst_177 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x?x1xf32>
    %1037 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1034 : tensor<1x?x1xf32>) outs(%489 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.truncf %cst_167 : f64 to f32
      %1266 = arith.addf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x?x1xf32>
    %1038 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1037 : tensor<1x?x1xf32>) outs(%489 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = math.rsqrt %in : f32
      linalg.yield %1265 : f32
    } -> tensor<1x?x1xf32>
    %1039 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1026, %1036 : tensor<1x?x16xf32>, tensor<1x?x1xf32>) outs(%477 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.subf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x?x16xf32>
    %1040 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1039, %1038 : tensor<1x?x16xf32>, tensor<1x?x1xf32>) outs(%477 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.mulf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x?x16xf32>
    %1041 = linalg.generic {indexing_maps = [#map11, #map13, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1040, %cst_45 : tensor<1x?x16xf32>, tensor<16xbf16>) outs(%477 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %in_640: bf16, %out: f32):
      %1265 = arith.extf %in_640 : bf16 to f32
      %1266 = arith.mulf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x?x16xf32>
    %1042 = linalg.generic {indexing_maps = [#map11, #map13, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1041, %cst_44 : tensor<1x?x16xf32>, tensor<16xbf16>) outs(%477 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %in_640: bf16, %out: f32):
      %1265 = arith.extf %in_640 : bf16 to f32
      %1266 = arith.addf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x?x16xf32>
    %1043 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1042 : tensor<1x?x16xf32>) outs(%475 : tensor<1x?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x?x16xbf16>
    %collapsed_577 = tensor.collapse_shape %1043 [[0, 1], [2]] : tensor<1x?x16xbf16> into tensor<?x16xbf16>
    %transposed_578 = linalg.transpose ins(%cst_43 : tensor<128x16xbf16>) outs(%501 : tensor<16x128xbf16>) permutation = [1, 0] 
    %1044 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_42 : tensor<128xbf16>) outs(%502 : tensor<128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<128xf32>
    %1045 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_577 : tensor<?x16xbf16>) outs(%464 : tensor<?x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<?x16xf32>
    %1046 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%transposed_578 : tensor<16x128xbf16>) outs(%505 : tensor<16x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<16x128xf32>
    %1047 = linalg.matmul ins(%1045, %1046 : tensor<?x16xf32>, tensor<16x128xf32>) outs(%508 : tensor<?x128xf32>) -> tensor<?x128xf32>
    cf.assert %292, "negative values not allowed in new dimensions"
    %1048 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%1044 : tensor<128xf32>) outs(%510 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x128xf32>
    cf.assert %470, "mismatched size for broadcast"
    %1049 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%1047, %1048 : tensor<?x128xf32>, tensor<?x128xf32>) outs(%507 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.addf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<?x128xf32>
    %1050 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%1049 : tensor<?x128xf32>) outs(%513 : tensor<?x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<?x128xbf16>
    %expanded_579 = tensor.expand_shape %1050 [[0, 1], [2]] output_shape [1, %423, 128] : tensor<?x128xbf16> into tensor<1x?x128xbf16>
    %extracted_slice_580 = tensor.extract_slice %expanded_579[0, 0, 0] [1, %423, 64] [1, 1, 1] : tensor<1x?x128xbf16> to tensor<1x?x64xbf16>
    %extracted_slice_581 = tensor.extract_slice %expanded_579[0, 0, 64] [1, %423, 64] [1, 1, 1] : tensor<1x?x128xbf16> to tensor<1x?x64xbf16>
    %1051 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_581 : tensor<1x?x64xbf16>) outs(%515 : tensor<1x?x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %1265 = math.sqrt %cst_5 : bf16
      %1266 = arith.divf %in, %1265 : bf16
      %1267 = math.erf %1266 : bf16
      %1268 = arith.addf %1267, %cst_4 : bf16
      %1269 = arith.mulf %1268, %cst_6 : bf16
      %1270 = arith.mulf %in, %1269 : bf16
      linalg.yield %1270 : bf16
    } -> tensor<1x?x64xbf16>
    %1052 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_580, %1051 : tensor<1x?x64xbf16>, tensor<1x?x64xbf16>) outs(%515 : tensor<1x?x64xbf16>) {
    ^bb0(%in: bf16, %in_640: bf16, %out: bf16):
      %1265 = arith.mulf %in, %in_640 : bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x?x64xbf16>
    %collapsed_582 = tensor.collapse_shape %1052 [[0, 1], [2]] : tensor<1x?x64xbf16> into tensor<?x64xbf16>
    %transposed_583 = linalg.transpose ins(%cst_41 : tensor<16x64xbf16>) outs(%518 : tensor<64x16xbf16>) permutation = [1, 0] 
    %1053 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_40 : tensor<16xbf16>) outs(%169 : tensor<16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<16xf32>
    %1054 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_582 : tensor<?x64xbf16>) outs(%520 : tensor<?x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<?x64xf32>
    %1055 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%transposed_583 : tensor<64x16xbf16>) outs(%522 : tensor<64x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<64x16xf32>
    %1056 = linalg.matmul ins(%1054, %1055 : tensor<?x64xf32>, tensor<64x16xf32>) outs(%467 : tensor<?x16xf32>) -> tensor<?x16xf32>
    cf.assert %292, "negative values not allowed in new dimensions"
    %1057 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%1053 : tensor<16xf32>) outs(%355 : tensor<?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x16xf32>
    cf.assert %470, "mismatched size for broadcast"
    %1058 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%1056, %1057 : tensor<?x16xf32>, tensor<?x16xf32>) outs(%464 : tensor<?x16xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.addf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<?x16xf32>
    %1059 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%1058 : tensor<?x16xf32>) outs(%472 : tensor<?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<?x16xbf16>
    %expanded_584 = tensor.expand_shape %1059 [[0, 1], [2]] output_shape [1, %423, 16] : tensor<?x16xbf16> into tensor<1x?x16xbf16>
    %1060 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_584, %1025 : tensor<1x?x16xbf16>, tensor<1x?x16xbf16>) outs(%475 : tensor<1x?x16xbf16>) {
    ^bb0(%in: bf16, %in_640: bf16, %out: bf16):
      %1265 = arith.addf %in, %in_640 : bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x?x16xbf16>
    %expanded_585 = tensor.expand_shape %1060 [[0], [1, 2], [3]] output_shape [1, %529, 6, 16] : tensor<1x?x16xbf16> into tensor<1x?x6x16xbf16>
    %transposed_586 = linalg.transpose ins(%expanded_585 : tensor<1x?x6x16xbf16>) outs(%530 : tensor<1x16x?x6xbf16>) permutation = [0, 3, 1, 2] 
    %1061 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_38 : tensor<16xbf16>) outs(%169 : tensor<16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<16xf32>
    %broadcasted_587 = linalg.broadcast ins(%1061 : tensor<16xf32>) outs(%531 : tensor<1x16x?x6xf32>) dimensions = [0, 2, 3] 
    %1062 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%transposed_586, %cst_39 : tensor<1x16x?x6xbf16>, tensor<16x16x1x1xbf16>) outs(%broadcasted_587 : tensor<1x16x?x6xf32>) -> tensor<1x16x?x6xf32>
    %1063 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1062 : tensor<1x16x?x6xf32>) outs(%530 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x16x?x6xbf16>
    %1064 = arith.cmpi eq, %529, %dim_504 : index
    cf.assert %1064, "mismatched size for broadcast"
    %1065 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1063, %881 : tensor<1x16x?x6xbf16>, tensor<1x16x?x6xbf16>) outs(%530 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: bf16, %in_640: bf16, %out: bf16):
      %1265 = arith.addf %in, %in_640 : bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x16x?x6xbf16>
    %1066 = arith.index_cast %529 : index to i64
    %1067 = arith.sitofp %1066 : i64 to f32
    %1068 = arith.mulf %1067, %cst_178 : f32
    %1069 = math.floor %1068 : f32
    %1070 = arith.fptosi %1069 : f32 to i64
    %1071 = arith.index_cast %1070 : i64 to index
    %1072 = tensor.empty(%1071) : tensor<1x16x?x12xbf16>
    %1073 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%1072 : tensor<1x16x?x12xbf16>) {
    ^bb0(%out: bf16):
      %1265 = linalg.index 1 : index
      %1266 = linalg.index 2 : index
      %1267 = linalg.index 3 : index
      %1268 = arith.index_cast %1266 : index to i64
      %1269 = arith.sitofp %1268 : i64 to f32
      %1270 = arith.divf %1269, %cst_178 : f32
      %1271 = math.floor %1270 : f32
      %1272 = arith.subf %1067, %cst_0 : f32
      %1273 = arith.maximumf %1271, %cst : f32
      %1274 = arith.minimumf %1273, %1272 : f32
      %1275 = arith.fptosi %1274 : f32 to i64
      %1276 = arith.index_cast %1275 : i64 to index
      %1277 = arith.index_cast %1267 : index to i64
      %1278 = arith.sitofp %1277 : i64 to f32
      %1279 = arith.divf %1278, %cst_178 : f32
      %1280 = math.floor %1279 : f32
      %1281 = arith.maximumf %1280, %cst : f32
      %1282 = arith.minimumf %1281, %cst_179 : f32
      %1283 = arith.fptosi %1282 : f32 to i64
      %1284 = arith.index_cast %1283 : i64 to index
      %extracted = tensor.extract %1065[%c0, %1265, %1276, %1284] : tensor<1x16x?x6xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x16x?x12xbf16>
    %padded_588 = tensor.pad %1073 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index, %arg6: index):
      tensor.yield %cst_1 : bf16
    } : tensor<1x16x?x12xbf16> to tensor<1x16x?x14xbf16>
    %1074 = tensor.empty(%1071) : tensor<1x16x?x12xf32>
    %1075 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_36 : tensor<16xbf16>) outs(%169 : tensor<16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<16xf32>
    %broadcasted_589 = linalg.broadcast ins(%1075 : tensor<16xf32>) outs(%1074 : tensor<1x16x?x12xf32>) dimensions = [0, 2, 3] 
    %1076 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_588, %cst_37 : tensor<1x16x?x14xbf16>, tensor<16x16x3x3xbf16>) outs(%broadcasted_589 : tensor<1x16x?x12xf32>) -> tensor<1x16x?x12xf32>
    %1077 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1076 : tensor<1x16x?x12xf32>) outs(%1072 : tensor<1x16x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x16x?x12xbf16>
    %concat_590 = tensor.concat dim(1) %1077, %127 : (tensor<1x16x?x12xbf16>, tensor<1x8x?x12xbf16>) -> tensor<1x24x?x12xbf16>
    %dim_591 = tensor.dim %1077, %c2 : tensor<1x16x?x12xbf16>
    %1078 = tensor.empty(%dim_591) : tensor<1x24x?x12xf32>
    %1079 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_590 : tensor<1x24x?x12xbf16>) outs(%1078 : tensor<1x24x?x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x24x?x12xf32>
    %collapsed_592 = tensor.collapse_shape %1079 [[0], [1], [2, 3]] : tensor<1x24x?x12xf32> into tensor<1x24x?xf32>
    %1080 = affine.apply #map5()[%dim_591]
    %expanded_593 = tensor.expand_shape %collapsed_592 [[0], [1, 2], [3]] output_shape [1, 8, 3, %1080] : tensor<1x24x?xf32> into tensor<1x8x3x?xf32>
    %1081 = tensor.empty(%1080) : tensor<1x8x3x?xf64>
    %1082 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_593 : tensor<1x8x3x?xf32>) outs(%1081 : tensor<1x8x3x?xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1265 = arith.extf %in : f32 to f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x3x?xf64>
    %1083 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%1082 : tensor<1x8x3x?xf64>) outs(%52 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.addf %in, %out : f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x1x1xf64>
    %1084 = arith.index_cast %1080 : index to i64
    %1085 = arith.muli %1084, %c3_i64 : i64
    %1086 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1083 : tensor<1x8x1x1xf64>) outs(%51 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.sitofp %1085 : i64 to f64
      %1266 = arith.divf %in, %1265 : f64
      linalg.yield %1266 : f64
    } -> tensor<1x8x1x1xf64>
    %1087 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1082, %1086 : tensor<1x8x3x?xf64>, tensor<1x8x1x1xf64>) outs(%1081 : tensor<1x8x3x?xf64>) {
    ^bb0(%in: f64, %in_640: f64, %out: f64):
      %1265 = arith.subf %in, %in_640 : f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x3x?xf64>
    %1088 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1087, %1087 : tensor<1x8x3x?xf64>, tensor<1x8x3x?xf64>) outs(%1081 : tensor<1x8x3x?xf64>) {
    ^bb0(%in: f64, %in_640: f64, %out: f64):
      %1265 = arith.mulf %in, %in_640 : f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x3x?xf64>
    %1089 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%1088 : tensor<1x8x3x?xf64>) outs(%52 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.addf %in, %out : f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x1x1xf64>
    %1090 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1089 : tensor<1x8x1x1xf64>) outs(%51 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.sitofp %1085 : i64 to f64
      %1266 = arith.divf %in, %1265 : f64
      linalg.yield %1266 : f64
    } -> tensor<1x8x1x1xf64>
    %1091 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1090 : tensor<1x8x1x1xf64>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1265 = arith.truncf %in : f64 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x1x1xf32>
    %1092 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%expanded_593 : tensor<1x8x3x?xf32>) outs(%62 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.addf %in, %out : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x1x1xf32>
    %1093 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1092 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.sitofp %1085 : i64 to f32
      %1266 = arith.divf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x8x1x1xf32>
    %1094 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1091 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.truncf %cst_167 : f64 to f32
      %1266 = arith.addf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x8x1x1xf32>
    %1095 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1094 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = math.rsqrt %in : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_594 = tensor.expand_shape %cst_35 [[0, 1, 2, 3]] output_shape [1, 8, 3, 1] : tensor<24xbf16> into tensor<1x8x3x1xbf16>
    %1096 = linalg.generic {indexing_maps = [#map10, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1095, %expanded_594 : tensor<1x8x1x1xf32>, tensor<1x8x3x1xbf16>) outs(%819 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_640: bf16, %out: f32):
      %1265 = arith.extf %in_640 : bf16 to f32
      %1266 = arith.mulf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x8x3x1xf32>
    %1097 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1093 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.negf %in : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x1x1xf32>
    %1098 = linalg.generic {indexing_maps = [#map10, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1097, %1096 : tensor<1x8x1x1xf32>, tensor<1x8x3x1xf32>) outs(%819 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.mulf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x3x1xf32>
    %expanded_595 = tensor.expand_shape %cst_34 [[0, 1, 2, 3]] output_shape [1, 8, 3, 1] : tensor<24xbf16> into tensor<1x8x3x1xbf16>
    %1099 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1098, %expanded_595 : tensor<1x8x3x1xf32>, tensor<1x8x3x1xbf16>) outs(%819 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_640: bf16, %out: f32):
      %1265 = arith.extf %in_640 : bf16 to f32
      %1266 = arith.addf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x8x3x1xf32>
    %1100 = linalg.generic {indexing_maps = [#map8, #map8, #map8, #map8, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_268, %cst_269, %cst_270, %cst_271 : tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>) outs(%824 : tensor<1x24xf32>) {
    ^bb0(%in: i64, %in_640: i64, %in_641: i64, %in_642: i64, %out: f32):
      %1265 = arith.cmpi slt, %in, %c0_i64 : i64
      %1266 = arith.addi %in, %c1_i64 : i64
      %1267 = arith.select %1265, %1266, %in : i64
      %1268 = arith.index_cast %1267 : i64 to index
      %1269 = arith.cmpi slt, %in_640, %c0_i64 : i64
      %1270 = arith.addi %in_640, %c8_i64 : i64
      %1271 = arith.select %1269, %1270, %in_640 : i64
      %1272 = arith.index_cast %1271 : i64 to index
      %1273 = arith.cmpi slt, %in_641, %c0_i64 : i64
      %1274 = arith.addi %in_641, %c3_i64 : i64
      %1275 = arith.select %1273, %1274, %in_641 : i64
      %1276 = arith.index_cast %1275 : i64 to index
      %1277 = arith.cmpi slt, %in_642, %c0_i64 : i64
      %1278 = arith.addi %in_642, %c1_i64 : i64
      %1279 = arith.select %1277, %1278, %in_642 : i64
      %1280 = arith.index_cast %1279 : i64 to index
      %extracted = tensor.extract %1096[%1268, %1272, %1276, %1280] : tensor<1x8x3x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x24xf32>
    %1101 = linalg.generic {indexing_maps = [#map8, #map8, #map8, #map8, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_272, %cst_273, %cst_274, %cst_275 : tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>) outs(%824 : tensor<1x24xf32>) {
    ^bb0(%in: i64, %in_640: i64, %in_641: i64, %in_642: i64, %out: f32):
      %1265 = arith.cmpi slt, %in, %c0_i64 : i64
      %1266 = arith.addi %in, %c1_i64 : i64
      %1267 = arith.select %1265, %1266, %in : i64
      %1268 = arith.index_cast %1267 : i64 to index
      %1269 = arith.cmpi slt, %in_640, %c0_i64 : i64
      %1270 = arith.addi %in_640, %c8_i64 : i64
      %1271 = arith.select %1269, %1270, %in_640 : i64
      %1272 = arith.index_cast %1271 : i64 to index
      %1273 = arith.cmpi slt, %in_641, %c0_i64 : i64
      %1274 = arith.addi %in_641, %c3_i64 : i64
      %1275 = arith.select %1273, %1274, %in_641 : i64
      %1276 = arith.index_cast %1275 : i64 to index
      %1277 = arith.cmpi slt, %in_642, %c0_i64 : i64
      %1278 = arith.addi %in_642, %c1_i64 : i64
      %1279 = arith.select %1277, %1278, %in_642 : i64
      %1280 = arith.index_cast %1279 : i64 to index
      %extracted = tensor.extract %1099[%1268, %1272, %1276, %1280] : tensor<1x8x3x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x24xf32>
    %expanded_596 = tensor.expand_shape %1100 [[0], [1, 2, 3]] output_shape [1, 24, 1, 1] : tensor<1x24xf32> into tensor<1x24x1x1xf32>
    %expanded_597 = tensor.expand_shape %1101 [[0], [1, 2, 3]] output_shape [1, 24, 1, 1] : tensor<1x24xf32> into tensor<1x24x1x1xf32>
    %1102 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1079, %expanded_596 : tensor<1x24x?x12xf32>, tensor<1x24x1x1xf32>) outs(%1078 : tensor<1x24x?x12xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.mulf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x24x?x12xf32>
    %1103 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1102, %expanded_597 : tensor<1x24x?x12xf32>, tensor<1x24x1x1xf32>) outs(%1078 : tensor<1x24x?x12xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.addf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x24x?x12xf32>
    %1104 = tensor.empty(%dim_591) : tensor<1x24x?x12xbf16>
    %1105 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1103 : tensor<1x24x?x12xf32>) outs(%1104 : tensor<1x24x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x24x?x12xbf16>
    %1106 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1105 : tensor<1x24x?x12xbf16>) outs(%1078 : tensor<1x24x?x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x24x?x12xf32>
    %1107 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1106 : tensor<1x24x?x12xf32>) outs(%1078 : tensor<1x24x?x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.negf %in : f32
      %1266 = math.exp %1265 : f32
      %1267 = arith.addf %1266, %cst_0 : f32
      %1268 = arith.divf %cst_0, %1267 : f32
      linalg.yield %1268 : f32
    } -> tensor<1x24x?x12xf32>
    %1108 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1106, %1107 : tensor<1x24x?x12xf32>, tensor<1x24x?x12xf32>) outs(%1078 : tensor<1x24x?x12xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.mulf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x24x?x12xf32>
    %1109 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1108 : tensor<1x24x?x12xf32>) outs(%1104 : tensor<1x24x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x24x?x12xbf16>
    %padded_598 = tensor.pad %1109 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index, %arg6: index):
      tensor.yield %cst_1 : bf16
    } : tensor<1x24x?x12xbf16> to tensor<1x24x?x14xbf16>
    %1110 = tensor.empty(%dim_591) : tensor<1x8x?x12xf32>
    %1111 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_32 : tensor<8xbf16>) outs(%42 : tensor<8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<8xf32>
    %broadcasted_599 = linalg.broadcast ins(%1111 : tensor<8xf32>) outs(%1110 : tensor<1x8x?x12xf32>) dimensions = [0, 2, 3] 
    %1112 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_598, %cst_33 : tensor<1x24x?x14xbf16>, tensor<8x24x3x3xbf16>) outs(%broadcasted_599 : tensor<1x8x?x12xf32>) -> tensor<1x8x?x12xf32>
    %1113 = tensor.empty(%dim_591) : tensor<1x8x?x12xbf16>
    %1114 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1112 : tensor<1x8x?x12xf32>) outs(%1113 : tensor<1x8x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x8x?x12xbf16>
    %transposed_600 = linalg.transpose ins(%cst_31 : tensor<8x32xbf16>) outs(%87 : tensor<32x8xbf16>) permutation = [1, 0] 
    %1115 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_30 : tensor<8xbf16>) outs(%42 : tensor<8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<8xf32>
    %1116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%transposed_600 : tensor<32x8xbf16>) outs(%90 : tensor<32x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<32x8xf32>
    %1117 = linalg.matmul ins(%89, %1116 : tensor<1x32xf32>, tensor<32x8xf32>) outs(%92 : tensor<1x8xf32>) -> tensor<1x8xf32>
    %1118 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%1115 : tensor<8xf32>) outs(%17 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8xf32>
    %1119 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%1117, %1118 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%17 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.addf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8xf32>
    %1120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%1119 : tensor<1x8xf32>) outs(%12 : tensor<1x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x8xbf16>
    %expanded_601 = tensor.expand_shape %1120 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xbf16> into tensor<1x8x1x1xbf16>
    %1121 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1114, %expanded_601 : tensor<1x8x?x12xbf16>, tensor<1x8x1x1xbf16>) outs(%1113 : tensor<1x8x?x12xbf16>) {
    ^bb0(%in: bf16, %in_640: bf16, %out: bf16):
      %1265 = arith.addf %in, %in_640 : bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x8x?x12xbf16>
    %1122 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1121 : tensor<1x8x?x12xbf16>) outs(%1110 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x?x12xf32>
    %collapsed_602 = tensor.collapse_shape %1122 [[0], [1], [2, 3]] : tensor<1x8x?x12xf32> into tensor<1x8x?xf32>
    %expanded_603 = tensor.expand_shape %collapsed_602 [[0], [1], [2, 3]] output_shape [1, 8, 1, %1080] : tensor<1x8x?xf32> into tensor<1x8x1x?xf32>
    %1123 = tensor.empty(%1080) : tensor<1x8x1x?xf64>
    %1124 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_603 : tensor<1x8x1x?xf32>) outs(%1123 : tensor<1x8x1x?xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1265 = arith.extf %in : f32 to f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x1x?xf64>
    %1125 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%1124 : tensor<1x8x1x?xf64>) outs(%52 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.addf %in, %out : f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x1x1xf64>
    %1126 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1125 : tensor<1x8x1x1xf64>) outs(%51 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.sitofp %1084 : i64 to f64
      %1266 = arith.divf %in, %1265 : f64
      linalg.yield %1266 : f64
    } -> tensor<1x8x1x1xf64>
    %1127 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1124, %1126 : tensor<1x8x1x?xf64>, tensor<1x8x1x1xf64>) outs(%1123 : tensor<1x8x1x?xf64>) {
    ^bb0(%in: f64, %in_640: f64, %out: f64):
      %1265 = arith.subf %in, %in_640 : f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x1x?xf64>
    %1128 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1127, %1127 : tensor<1x8x1x?xf64>, tensor<1x8x1x?xf64>) outs(%1123 : tensor<1x8x1x?xf64>) {
    ^bb0(%in: f64, %in_640: f64, %out: f64):
      %1265 = arith.mulf %in, %in_640 : f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x1x?xf64>
    %1129 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%1128 : tensor<1x8x1x?xf64>) outs(%52 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.addf %in, %out : f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x1x1xf64>
    %1130 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1129 : tensor<1x8x1x1xf64>) outs(%51 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.sitofp %1084 : i64 to f64
      %1266 = arith.divf %in, %1265 : f64
      linalg.yield %1266 : f64
    } -> tensor<1x8x1x1xf64>
    %1131 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1130 : tensor<1x8x1x1xf64>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1265 = arith.truncf %in : f64 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x1x1xf32>
    %1132 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%expanded_603 : tensor<1x8x1x?xf32>) outs(%62 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.addf %in, %out : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x1x1xf32>
    %1133 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1132 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.sitofp %1084 : i64 to f32
      %1266 = arith.divf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x8x1x1xf32>
    %1134 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1131 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.truncf %cst_167 : f64 to f32
      %1266 = arith.addf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x8x1x1xf32>
    %1135 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1134 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = math.rsqrt %in : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_604 = tensor.expand_shape %cst_29 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xbf16> into tensor<1x8x1x1xbf16>
    %1136 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1135, %expanded_604 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xbf16>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_640: bf16, %out: f32):
      %1265 = arith.extf %in_640 : bf16 to f32
      %1266 = arith.mulf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x8x1x1xf32>
    %1137 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1133 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.negf %in : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x1x1xf32>
    %1138 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1137, %1136 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.mulf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_605 = tensor.expand_shape %cst_28 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xbf16> into tensor<1x8x1x1xbf16>
    %1139 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1138, %expanded_605 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xbf16>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_640: bf16, %out: f32):
      %1265 = arith.extf %in_640 : bf16 to f32
      %1266 = arith.addf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x8x1x1xf32>
    %1140 = linalg.generic {indexing_maps = [#map8, #map8, #map8, #map8, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_276, %cst_277, %cst_278, %cst_279 : tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>) outs(%17 : tensor<1x8xf32>) {
    ^bb0(%in: i64, %in_640: i64, %in_641: i64, %in_642: i64, %out: f32):
      %1265 = arith.cmpi slt, %in, %c0_i64 : i64
      %1266 = arith.addi %in, %c1_i64 : i64
      %1267 = arith.select %1265, %1266, %in : i64
      %1268 = arith.index_cast %1267 : i64 to index
      %1269 = arith.cmpi slt, %in_640, %c0_i64 : i64
      %1270 = arith.addi %in_640, %c8_i64 : i64
      %1271 = arith.select %1269, %1270, %in_640 : i64
      %1272 = arith.index_cast %1271 : i64 to index
      %1273 = arith.cmpi slt, %in_641, %c0_i64 : i64
      %1274 = arith.addi %in_641, %c1_i64 : i64
      %1275 = arith.select %1273, %1274, %in_641 : i64
      %1276 = arith.index_cast %1275 : i64 to index
      %1277 = arith.cmpi slt, %in_642, %c0_i64 : i64
      %1278 = arith.addi %in_642, %c1_i64 : i64
      %1279 = arith.select %1277, %1278, %in_642 : i64
      %1280 = arith.index_cast %1279 : i64 to index
      %extracted = tensor.extract %1136[%1268, %1272, %1276, %1280] : tensor<1x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8xf32>
    %1141 = linalg.generic {indexing_maps = [#map8, #map8, #map8, #map8, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_280, %cst_281, %cst_282, %cst_283 : tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>) outs(%17 : tensor<1x8xf32>) {
    ^bb0(%in: i64, %in_640: i64, %in_641: i64, %in_642: i64, %out: f32):
      %1265 = arith.cmpi slt, %in, %c0_i64 : i64
      %1266 = arith.addi %in, %c1_i64 : i64
      %1267 = arith.select %1265, %1266, %in : i64
      %1268 = arith.index_cast %1267 : i64 to index
      %1269 = arith.cmpi slt, %in_640, %c0_i64 : i64
      %1270 = arith.addi %in_640, %c8_i64 : i64
      %1271 = arith.select %1269, %1270, %in_640 : i64
      %1272 = arith.index_cast %1271 : i64 to index
      %1273 = arith.cmpi slt, %in_641, %c0_i64 : i64
      %1274 = arith.addi %in_641, %c1_i64 : i64
      %1275 = arith.select %1273, %1274, %in_641 : i64
      %1276 = arith.index_cast %1275 : i64 to index
      %1277 = arith.cmpi slt, %in_642, %c0_i64 : i64
      %1278 = arith.addi %in_642, %c1_i64 : i64
      %1279 = arith.select %1277, %1278, %in_642 : i64
      %1280 = arith.index_cast %1279 : i64 to index
      %extracted = tensor.extract %1139[%1268, %1272, %1276, %1280] : tensor<1x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8xf32>
    %expanded_606 = tensor.expand_shape %1140 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xf32> into tensor<1x8x1x1xf32>
    %expanded_607 = tensor.expand_shape %1141 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xf32> into tensor<1x8x1x1xf32>
    %1142 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1122, %expanded_606 : tensor<1x8x?x12xf32>, tensor<1x8x1x1xf32>) outs(%1110 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.mulf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x?x12xf32>
    %1143 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1142, %expanded_607 : tensor<1x8x?x12xf32>, tensor<1x8x1x1xf32>) outs(%1110 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.addf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x?x12xf32>
    %1144 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1143 : tensor<1x8x?x12xf32>) outs(%1113 : tensor<1x8x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x8x?x12xbf16>
    %1145 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1144 : tensor<1x8x?x12xbf16>) outs(%1110 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x?x12xf32>
    %1146 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1145 : tensor<1x8x?x12xf32>) outs(%1110 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.negf %in : f32
      %1266 = math.exp %1265 : f32
      %1267 = arith.addf %1266, %cst_0 : f32
      %1268 = arith.divf %cst_0, %1267 : f32
      linalg.yield %1268 : f32
    } -> tensor<1x8x?x12xf32>
    %1147 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1145, %1146 : tensor<1x8x?x12xf32>, tensor<1x8x?x12xf32>) outs(%1110 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.mulf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x?x12xf32>
    %1148 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1147 : tensor<1x8x?x12xf32>) outs(%1113 : tensor<1x8x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x8x?x12xbf16>
    %padded_608 = tensor.pad %1148 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index, %arg6: index):
      tensor.yield %cst_1 : bf16
    } : tensor<1x8x?x12xbf16> to tensor<1x8x?x14xbf16>
    %1149 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_26 : tensor<8xbf16>) outs(%42 : tensor<8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<8xf32>
    %broadcasted_609 = linalg.broadcast ins(%1149 : tensor<8xf32>) outs(%1110 : tensor<1x8x?x12xf32>) dimensions = [0, 2, 3] 
    %1150 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_608, %cst_27 : tensor<1x8x?x14xbf16>, tensor<8x8x3x3xbf16>) outs(%broadcasted_609 : tensor<1x8x?x12xf32>) -> tensor<1x8x?x12xf32>
    %1151 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1150 : tensor<1x8x?x12xf32>) outs(%1113 : tensor<1x8x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x8x?x12xbf16>
    %1152 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_24 : tensor<8xbf16>) outs(%42 : tensor<8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<8xf32>
    %broadcasted_610 = linalg.broadcast ins(%1152 : tensor<8xf32>) outs(%1110 : tensor<1x8x?x12xf32>) dimensions = [0, 2, 3] 
    %1153 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%concat_590, %cst_25 : tensor<1x24x?x12xbf16>, tensor<8x24x1x1xbf16>) outs(%broadcasted_610 : tensor<1x8x?x12xf32>) -> tensor<1x8x?x12xf32>
    %1154 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1153 : tensor<1x8x?x12xf32>) outs(%1113 : tensor<1x8x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x8x?x12xbf16>
    %1155 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1154, %1151 : tensor<1x8x?x12xbf16>, tensor<1x8x?x12xbf16>) outs(%1113 : tensor<1x8x?x12xbf16>) {
    ^bb0(%in: bf16, %in_640: bf16, %out: bf16):
      %1265 = arith.addf %in, %in_640 : bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x8x?x12xbf16>
    %concat_611 = tensor.concat dim(1) %1155, %46 : (tensor<1x8x?x12xbf16>, tensor<1x8x?x12xbf16>) -> tensor<1x16x?x12xbf16>
    %dim_612 = tensor.dim %1155, %c2 : tensor<1x8x?x12xbf16>
    %1156 = tensor.empty(%dim_612) : tensor<1x16x?x12xf32>
    %1157 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_611 : tensor<1x16x?x12xbf16>) outs(%1156 : tensor<1x16x?x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x16x?x12xf32>
    %collapsed_613 = tensor.collapse_shape %1157 [[0], [1], [2, 3]] : tensor<1x16x?x12xf32> into tensor<1x16x?xf32>
    %1158 = affine.apply #map5()[%dim_612]
    %expanded_614 = tensor.expand_shape %collapsed_613 [[0], [1, 2], [3]] output_shape [1, 8, 2, %1158] : tensor<1x16x?xf32> into tensor<1x8x2x?xf32>
    %1159 = tensor.empty(%1158) : tensor<1x8x2x?xf64>
    %1160 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_614 : tensor<1x8x2x?xf32>) outs(%1159 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1265 = arith.extf %in : f32 to f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x2x?xf64>
    %1161 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%1160 : tensor<1x8x2x?xf64>) outs(%52 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.addf %in, %out : f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x1x1xf64>
    %1162 = arith.index_cast %1158 : index to i64
    %1163 = arith.muli %1162, %c2_i64 : i64
    %1164 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1161 : tensor<1x8x1x1xf64>) outs(%51 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.sitofp %1163 : i64 to f64
      %1266 = arith.divf %in, %1265 : f64
      linalg.yield %1266 : f64
    } -> tensor<1x8x1x1xf64>
    %1165 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1160, %1164 : tensor<1x8x2x?xf64>, tensor<1x8x1x1xf64>) outs(%1159 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f64, %in_640: f64, %out: f64):
      %1265 = arith.subf %in, %in_640 : f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x2x?xf64>
    %1166 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1165, %1165 : tensor<1x8x2x?xf64>, tensor<1x8x2x?xf64>) outs(%1159 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f64, %in_640: f64, %out: f64):
      %1265 = arith.mulf %in, %in_640 : f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x2x?xf64>
    %1167 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%1166 : tensor<1x8x2x?xf64>) outs(%52 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.addf %in, %out : f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x1x1xf64>
    %1168 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1167 : tensor<1x8x1x1xf64>) outs(%51 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.sitofp %1163 : i64 to f64
      %1266 = arith.divf %in, %1265 : f64
      linalg.yield %1266 : f64
    } -> tensor<1x8x1x1xf64>
    %1169 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1168 : tensor<1x8x1x1xf64>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1265 = arith.truncf %in : f64 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x1x1xf32>
    %1170 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%expanded_614 : tensor<1x8x2x?xf32>) outs(%62 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.addf %in, %out : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x1x1xf32>
    %1171 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1170 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.sitofp %1163 : i64 to f32
      %1266 = arith.divf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x8x1x1xf32>
    %1172 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1169 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.truncf %cst_167 : f64 to f32
      %1266 = arith.addf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x8x1x1xf32>
    %1173 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1172 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = math.rsqrt %in : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_615 = tensor.expand_shape %cst_23 [[0, 1, 2, 3]] output_shape [1, 8, 2, 1] : tensor<16xbf16> into tensor<1x8x2x1xbf16>
    %1174 = linalg.generic {indexing_maps = [#map10, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1173, %expanded_615 : tensor<1x8x1x1xf32>, tensor<1x8x2x1xbf16>) outs(%201 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_640: bf16, %out: f32):
      %1265 = arith.extf %in_640 : bf16 to f32
      %1266 = arith.mulf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x8x2x1xf32>
    %1175 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1171 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.negf %in : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x1x1xf32>
    %1176 = linalg.generic {indexing_maps = [#map10, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1175, %1174 : tensor<1x8x1x1xf32>, tensor<1x8x2x1xf32>) outs(%201 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.mulf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x2x1xf32>
    %expanded_616 = tensor.expand_shape %cst_22 [[0, 1, 2, 3]] output_shape [1, 8, 2, 1] : tensor<16xbf16> into tensor<1x8x2x1xbf16>
    %1177 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1176, %expanded_616 : tensor<1x8x2x1xf32>, tensor<1x8x2x1xbf16>) outs(%201 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_640: bf16, %out: f32):
      %1265 = arith.extf %in_640 : bf16 to f32
      %1266 = arith.addf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x8x2x1xf32>
    %1178 = linalg.generic {indexing_maps = [#map8, #map8, #map8, #map8, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_284, %cst_285, %cst_286, %cst_287 : tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>) outs(%178 : tensor<1x16xf32>) {
    ^bb0(%in: i64, %in_640: i64, %in_641: i64, %in_642: i64, %out: f32):
      %1265 = arith.cmpi slt, %in, %c0_i64 : i64
      %1266 = arith.addi %in, %c1_i64 : i64
      %1267 = arith.select %1265, %1266, %in : i64
      %1268 = arith.index_cast %1267 : i64 to index
      %1269 = arith.cmpi slt, %in_640, %c0_i64 : i64
      %1270 = arith.addi %in_640, %c8_i64 : i64
      %1271 = arith.select %1269, %1270, %in_640 : i64
      %1272 = arith.index_cast %1271 : i64 to index
      %1273 = arith.cmpi slt, %in_641, %c0_i64 : i64
      %1274 = arith.addi %in_641, %c2_i64 : i64
      %1275 = arith.select %1273, %1274, %in_641 : i64
      %1276 = arith.index_cast %1275 : i64 to index
      %1277 = arith.cmpi slt, %in_642, %c0_i64 : i64
      %1278 = arith.addi %in_642, %c1_i64 : i64
      %1279 = arith.select %1277, %1278, %in_642 : i64
      %1280 = arith.index_cast %1279 : i64 to index
      %extracted = tensor.extract %1174[%1268, %1272, %1276, %1280] : tensor<1x8x2x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16xf32>
    %1179 = linalg.generic {indexing_maps = [#map8, #map8, #map8, #map8, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_288, %cst_289, %cst_290, %cst_291 : tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>) outs(%178 : tensor<1x16xf32>) {
    ^bb0(%in: i64, %in_640: i64, %in_641: i64, %in_642: i64, %out: f32):
      %1265 = arith.cmpi slt, %in, %c0_i64 : i64
      %1266 = arith.addi %in, %c1_i64 : i64
      %1267 = arith.select %1265, %1266, %in : i64
      %1268 = arith.index_cast %1267 : i64 to index
      %1269 = arith.cmpi slt, %in_640, %c0_i64 : i64
      %1270 = arith.addi %in_640, %c8_i64 : i64
      %1271 = arith.select %1269, %1270, %in_640 : i64
      %1272 = arith.index_cast %1271 : i64 to index
      %1273 = arith.cmpi slt, %in_641, %c0_i64 : i64
      %1274 = arith.addi %in_641, %c2_i64 : i64
      %1275 = arith.select %1273, %1274, %in_641 : i64
      %1276 = arith.index_cast %1275 : i64 to index
      %1277 = arith.cmpi slt, %in_642, %c0_i64 : i64
      %1278 = arith.addi %in_642, %c1_i64 : i64
      %1279 = arith.select %1277, %1278, %in_642 : i64
      %1280 = arith.index_cast %1279 : i64 to index
      %extracted = tensor.extract %1177[%1268, %1272, %1276, %1280] : tensor<1x8x2x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16xf32>
    %expanded_617 = tensor.expand_shape %1178 [[0], [1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<1x16xf32> into tensor<1x16x1x1xf32>
    %expanded_618 = tensor.expand_shape %1179 [[0], [1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<1x16xf32> into tensor<1x16x1x1xf32>
    %1180 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1157, %expanded_617 : tensor<1x16x?x12xf32>, tensor<1x16x1x1xf32>) outs(%1156 : tensor<1x16x?x12xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.mulf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x16x?x12xf32>
    %1181 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1180, %expanded_618 : tensor<1x16x?x12xf32>, tensor<1x16x1x1xf32>) outs(%1156 : tensor<1x16x?x12xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.addf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x16x?x12xf32>
    %1182 = tensor.empty(%dim_612) : tensor<1x16x?x12xbf16>
    %1183 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1181 : tensor<1x16x?x12xf32>) outs(%1182 : tensor<1x16x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x16x?x12xbf16>
    %1184 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1183 : tensor<1x16x?x12xbf16>) outs(%1156 : tensor<1x16x?x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x16x?x12xf32>
    %1185 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1184 : tensor<1x16x?x12xf32>) outs(%1156 : tensor<1x16x?x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.negf %in : f32
      %1266 = math.exp %1265 : f32
      %1267 = arith.addf %1266, %cst_0 : f32
      %1268 = arith.divf %cst_0, %1267 : f32
      linalg.yield %1268 : f32
    } -> tensor<1x16x?x12xf32>
    %1186 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1184, %1185 : tensor<1x16x?x12xf32>, tensor<1x16x?x12xf32>) outs(%1156 : tensor<1x16x?x12xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.mulf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x16x?x12xf32>
    %1187 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1186 : tensor<1x16x?x12xf32>) outs(%1182 : tensor<1x16x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x16x?x12xbf16>
    %padded_619 = tensor.pad %1187 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index, %arg6: index):
      tensor.yield %cst_1 : bf16
    } : tensor<1x16x?x12xbf16> to tensor<1x16x?x14xbf16>
    %1188 = tensor.empty(%dim_612) : tensor<1x8x?x12xf32>
    %1189 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_20 : tensor<8xbf16>) outs(%42 : tensor<8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<8xf32>
    %broadcasted_620 = linalg.broadcast ins(%1189 : tensor<8xf32>) outs(%1188 : tensor<1x8x?x12xf32>) dimensions = [0, 2, 3] 
    %1190 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_619, %cst_21 : tensor<1x16x?x14xbf16>, tensor<8x16x3x3xbf16>) outs(%broadcasted_620 : tensor<1x8x?x12xf32>) -> tensor<1x8x?x12xf32>
    %1191 = tensor.empty(%dim_612) : tensor<1x8x?x12xbf16>
    %1192 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1190 : tensor<1x8x?x12xf32>) outs(%1191 : tensor<1x8x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x8x?x12xbf16>
    %transposed_621 = linalg.transpose ins(%cst_19 : tensor<8x32xbf16>) outs(%87 : tensor<32x8xbf16>) permutation = [1, 0] 
    %1193 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_18 : tensor<8xbf16>) outs(%42 : tensor<8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<8xf32>
    %1194 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%transposed_621 : tensor<32x8xbf16>) outs(%90 : tensor<32x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<32x8xf32>
    %1195 = linalg.matmul ins(%89, %1194 : tensor<1x32xf32>, tensor<32x8xf32>) outs(%92 : tensor<1x8xf32>) -> tensor<1x8xf32>
    %1196 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%1193 : tensor<8xf32>) outs(%17 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x8xf32>
    %1197 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%1195, %1196 : tensor<1x8xf32>, tensor<1x8xf32>) outs(%17 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.addf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8xf32>
    %1198 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%1197 : tensor<1x8xf32>) outs(%12 : tensor<1x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x8xbf16>
    %expanded_622 = tensor.expand_shape %1198 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xbf16> into tensor<1x8x1x1xbf16>
    %1199 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1192, %expanded_622 : tensor<1x8x?x12xbf16>, tensor<1x8x1x1xbf16>) outs(%1191 : tensor<1x8x?x12xbf16>) {
    ^bb0(%in: bf16, %in_640: bf16, %out: bf16):
      %1265 = arith.addf %in, %in_640 : bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x8x?x12xbf16>
    %1200 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1199 : tensor<1x8x?x12xbf16>) outs(%1188 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x?x12xf32>
    %collapsed_623 = tensor.collapse_shape %1200 [[0], [1], [2, 3]] : tensor<1x8x?x12xf32> into tensor<1x8x?xf32>
    %expanded_624 = tensor.expand_shape %collapsed_623 [[0], [1], [2, 3]] output_shape [1, 8, 1, %1158] : tensor<1x8x?xf32> into tensor<1x8x1x?xf32>
    %1201 = tensor.empty(%1158) : tensor<1x8x1x?xf64>
    %1202 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_624 : tensor<1x8x1x?xf32>) outs(%1201 : tensor<1x8x1x?xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1265 = arith.extf %in : f32 to f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x1x?xf64>
    %1203 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%1202 : tensor<1x8x1x?xf64>) outs(%52 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.addf %in, %out : f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x1x1xf64>
    %1204 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1203 : tensor<1x8x1x1xf64>) outs(%51 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.sitofp %1162 : i64 to f64
      %1266 = arith.divf %in, %1265 : f64
      linalg.yield %1266 : f64
    } -> tensor<1x8x1x1xf64>
    %1205 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1202, %1204 : tensor<1x8x1x?xf64>, tensor<1x8x1x1xf64>) outs(%1201 : tensor<1x8x1x?xf64>) {
    ^bb0(%in: f64, %in_640: f64, %out: f64):
      %1265 = arith.subf %in, %in_640 : f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x1x?xf64>
    %1206 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1205, %1205 : tensor<1x8x1x?xf64>, tensor<1x8x1x?xf64>) outs(%1201 : tensor<1x8x1x?xf64>) {
    ^bb0(%in: f64, %in_640: f64, %out: f64):
      %1265 = arith.mulf %in, %in_640 : f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x1x?xf64>
    %1207 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%1206 : tensor<1x8x1x?xf64>) outs(%52 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.addf %in, %out : f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x1x1xf64>
    %1208 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1207 : tensor<1x8x1x1xf64>) outs(%51 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.sitofp %1162 : i64 to f64
      %1266 = arith.divf %in, %1265 : f64
      linalg.yield %1266 : f64
    } -> tensor<1x8x1x1xf64>
    %1209 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1208 : tensor<1x8x1x1xf64>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1265 = arith.truncf %in : f64 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x1x1xf32>
    %1210 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%expanded_624 : tensor<1x8x1x?xf32>) outs(%62 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.addf %in, %out : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x1x1xf32>
    %1211 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1210 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.sitofp %1162 : i64 to f32
      %1266 = arith.divf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x8x1x1xf32>
    %1212 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1209 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.truncf %cst_167 : f64 to f32
      %1266 = arith.addf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x8x1x1xf32>
    %1213 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1212 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = math.rsqrt %in : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_625 = tensor.expand_shape %cst_17 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xbf16> into tensor<1x8x1x1xbf16>
    %1214 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1213, %expanded_625 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xbf16>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_640: bf16, %out: f32):
      %1265 = arith.extf %in_640 : bf16 to f32
      %1266 = arith.mulf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x8x1x1xf32>
    %1215 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1211 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.negf %in : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x1x1xf32>
    %1216 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1215, %1214 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.mulf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_626 = tensor.expand_shape %cst_16 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xbf16> into tensor<1x8x1x1xbf16>
    %1217 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1216, %expanded_626 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xbf16>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_640: bf16, %out: f32):
      %1265 = arith.extf %in_640 : bf16 to f32
      %1266 = arith.addf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x8x1x1xf32>
    %1218 = linalg.generic {indexing_maps = [#map8, #map8, #map8, #map8, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_292, %cst_293, %cst_294, %cst_295 : tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>) outs(%17 : tensor<1x8xf32>) {
    ^bb0(%in: i64, %in_640: i64, %in_641: i64, %in_642: i64, %out: f32):
      %1265 = arith.cmpi slt, %in, %c0_i64 : i64
      %1266 = arith.addi %in, %c1_i64 : i64
      %1267 = arith.select %1265, %1266, %in : i64
      %1268 = arith.index_cast %1267 : i64 to index
      %1269 = arith.cmpi slt, %in_640, %c0_i64 : i64
      %1270 = arith.addi %in_640, %c8_i64 : i64
      %1271 = arith.select %1269, %1270, %in_640 : i64
      %1272 = arith.index_cast %1271 : i64 to index
      %1273 = arith.cmpi slt, %in_641, %c0_i64 : i64
      %1274 = arith.addi %in_641, %c1_i64 : i64
      %1275 = arith.select %1273, %1274, %in_641 : i64
      %1276 = arith.index_cast %1275 : i64 to index
      %1277 = arith.cmpi slt, %in_642, %c0_i64 : i64
      %1278 = arith.addi %in_642, %c1_i64 : i64
      %1279 = arith.select %1277, %1278, %in_642 : i64
      %1280 = arith.index_cast %1279 : i64 to index
      %extracted = tensor.extract %1214[%1268, %1272, %1276, %1280] : tensor<1x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8xf32>
    %1219 = linalg.generic {indexing_maps = [#map8, #map8, #map8, #map8, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_296, %cst_297, %cst_298, %cst_299 : tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>) outs(%17 : tensor<1x8xf32>) {
    ^bb0(%in: i64, %in_640: i64, %in_641: i64, %in_642: i64, %out: f32):
      %1265 = arith.cmpi slt, %in, %c0_i64 : i64
      %1266 = arith.addi %in, %c1_i64 : i64
      %1267 = arith.select %1265, %1266, %in : i64
      %1268 = arith.index_cast %1267 : i64 to index
      %1269 = arith.cmpi slt, %in_640, %c0_i64 : i64
      %1270 = arith.addi %in_640, %c8_i64 : i64
      %1271 = arith.select %1269, %1270, %in_640 : i64
      %1272 = arith.index_cast %1271 : i64 to index
      %1273 = arith.cmpi slt, %in_641, %c0_i64 : i64
      %1274 = arith.addi %in_641, %c1_i64 : i64
      %1275 = arith.select %1273, %1274, %in_641 : i64
      %1276 = arith.index_cast %1275 : i64 to index
      %1277 = arith.cmpi slt, %in_642, %c0_i64 : i64
      %1278 = arith.addi %in_642, %c1_i64 : i64
      %1279 = arith.select %1277, %1278, %in_642 : i64
      %1280 = arith.index_cast %1279 : i64 to index
      %extracted = tensor.extract %1217[%1268, %1272, %1276, %1280] : tensor<1x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8xf32>
    %expanded_627 = tensor.expand_shape %1218 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xf32> into tensor<1x8x1x1xf32>
    %expanded_628 = tensor.expand_shape %1219 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xf32> into tensor<1x8x1x1xf32>
    %1220 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1200, %expanded_627 : tensor<1x8x?x12xf32>, tensor<1x8x1x1xf32>) outs(%1188 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.mulf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x?x12xf32>
    %1221 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1220, %expanded_628 : tensor<1x8x?x12xf32>, tensor<1x8x1x1xf32>) outs(%1188 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.addf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x?x12xf32>
    %1222 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1221 : tensor<1x8x?x12xf32>) outs(%1191 : tensor<1x8x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x8x?x12xbf16>
    %1223 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1222 : tensor<1x8x?x12xbf16>) outs(%1188 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x?x12xf32>
    %1224 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1223 : tensor<1x8x?x12xf32>) outs(%1188 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.negf %in : f32
      %1266 = math.exp %1265 : f32
      %1267 = arith.addf %1266, %cst_0 : f32
      %1268 = arith.divf %cst_0, %1267 : f32
      linalg.yield %1268 : f32
    } -> tensor<1x8x?x12xf32>
    %1225 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1223, %1224 : tensor<1x8x?x12xf32>, tensor<1x8x?x12xf32>) outs(%1188 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.mulf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x?x12xf32>
    %1226 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1225 : tensor<1x8x?x12xf32>) outs(%1191 : tensor<1x8x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x8x?x12xbf16>
    %padded_629 = tensor.pad %1226 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index, %arg6: index):
      tensor.yield %cst_1 : bf16
    } : tensor<1x8x?x12xbf16> to tensor<1x8x?x14xbf16>
    %1227 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_14 : tensor<8xbf16>) outs(%42 : tensor<8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<8xf32>
    %broadcasted_630 = linalg.broadcast ins(%1227 : tensor<8xf32>) outs(%1188 : tensor<1x8x?x12xf32>) dimensions = [0, 2, 3] 
    %1228 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_629, %cst_15 : tensor<1x8x?x14xbf16>, tensor<8x8x3x3xbf16>) outs(%broadcasted_630 : tensor<1x8x?x12xf32>) -> tensor<1x8x?x12xf32>
    %1229 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1228 : tensor<1x8x?x12xf32>) outs(%1191 : tensor<1x8x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x8x?x12xbf16>
    %1230 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_12 : tensor<8xbf16>) outs(%42 : tensor<8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<8xf32>
    %broadcasted_631 = linalg.broadcast ins(%1230 : tensor<8xf32>) outs(%1188 : tensor<1x8x?x12xf32>) dimensions = [0, 2, 3] 
    %1231 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%concat_611, %cst_13 : tensor<1x16x?x12xbf16>, tensor<8x16x1x1xbf16>) outs(%broadcasted_631 : tensor<1x8x?x12xf32>) -> tensor<1x8x?x12xf32>
    %1232 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1231 : tensor<1x8x?x12xf32>) outs(%1191 : tensor<1x8x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x8x?x12xbf16>
    %1233 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1232, %1229 : tensor<1x8x?x12xbf16>, tensor<1x8x?x12xbf16>) outs(%1191 : tensor<1x8x?x12xbf16>) {
    ^bb0(%in: bf16, %in_640: bf16, %out: bf16):
      %1265 = arith.addf %in, %in_640 : bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x8x?x12xbf16>
    %1234 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1233 : tensor<1x8x?x12xbf16>) outs(%1188 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x?x12xf32>
    %collapsed_632 = tensor.collapse_shape %1234 [[0], [1], [2, 3]] : tensor<1x8x?x12xf32> into tensor<1x8x?xf32>
    %expanded_633 = tensor.expand_shape %collapsed_632 [[0], [1], [2, 3]] output_shape [1, 8, 1, %1158] : tensor<1x8x?xf32> into tensor<1x8x1x?xf32>
    %1235 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_633 : tensor<1x8x1x?xf32>) outs(%1201 : tensor<1x8x1x?xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1265 = arith.extf %in : f32 to f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x1x?xf64>
    %1236 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%1235 : tensor<1x8x1x?xf64>) outs(%52 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.addf %in, %out : f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x1x1xf64>
    %1237 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1236 : tensor<1x8x1x1xf64>) outs(%51 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.sitofp %1162 : i64 to f64
      %1266 = arith.divf %in, %1265 : f64
      linalg.yield %1266 : f64
    } -> tensor<1x8x1x1xf64>
    %1238 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1235, %1237 : tensor<1x8x1x?xf64>, tensor<1x8x1x1xf64>) outs(%1201 : tensor<1x8x1x?xf64>) {
    ^bb0(%in: f64, %in_640: f64, %out: f64):
      %1265 = arith.subf %in, %in_640 : f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x1x?xf64>
    %1239 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1238, %1238 : tensor<1x8x1x?xf64>, tensor<1x8x1x?xf64>) outs(%1201 : tensor<1x8x1x?xf64>) {
    ^bb0(%in: f64, %in_640: f64, %out: f64):
      %1265 = arith.mulf %in, %in_640 : f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x1x?xf64>
    %1240 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%1239 : tensor<1x8x1x?xf64>) outs(%52 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.addf %in, %out : f64
      linalg.yield %1265 : f64
    } -> tensor<1x8x1x1xf64>
    %1241 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1240 : tensor<1x8x1x1xf64>) outs(%51 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1265 = arith.sitofp %1162 : i64 to f64
      %1266 = arith.divf %in, %1265 : f64
      linalg.yield %1266 : f64
    } -> tensor<1x8x1x1xf64>
    %1242 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1241 : tensor<1x8x1x1xf64>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1265 = arith.truncf %in : f64 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x1x1xf32>
    %1243 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%expanded_633 : tensor<1x8x1x?xf32>) outs(%62 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.addf %in, %out : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x1x1xf32>
    %1244 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1243 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.sitofp %1162 : i64 to f32
      %1266 = arith.divf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x8x1x1xf32>
    %1245 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1242 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.truncf %cst_167 : f64 to f32
      %1266 = arith.addf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x8x1x1xf32>
    %1246 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1245 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = math.rsqrt %in : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_634 = tensor.expand_shape %cst_11 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xbf16> into tensor<1x8x1x1xbf16>
    %1247 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1246, %expanded_634 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xbf16>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_640: bf16, %out: f32):
      %1265 = arith.extf %in_640 : bf16 to f32
      %1266 = arith.mulf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x8x1x1xf32>
    %1248 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1244 : tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.negf %in : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x1x1xf32>
    %1249 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1248, %1247 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xf32>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.mulf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_635 = tensor.expand_shape %cst_10 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xbf16> into tensor<1x8x1x1xbf16>
    %1250 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1249, %expanded_635 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xbf16>) outs(%60 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_640: bf16, %out: f32):
      %1265 = arith.extf %in_640 : bf16 to f32
      %1266 = arith.addf %in, %1265 : f32
      linalg.yield %1266 : f32
    } -> tensor<1x8x1x1xf32>
    %1251 = linalg.generic {indexing_maps = [#map8, #map8, #map8, #map8, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_300, %cst_301, %cst_302, %cst_303 : tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>) outs(%17 : tensor<1x8xf32>) {
    ^bb0(%in: i64, %in_640: i64, %in_641: i64, %in_642: i64, %out: f32):
      %1265 = arith.cmpi slt, %in, %c0_i64 : i64
      %1266 = arith.addi %in, %c1_i64 : i64
      %1267 = arith.select %1265, %1266, %in : i64
      %1268 = arith.index_cast %1267 : i64 to index
      %1269 = arith.cmpi slt, %in_640, %c0_i64 : i64
      %1270 = arith.addi %in_640, %c8_i64 : i64
      %1271 = arith.select %1269, %1270, %in_640 : i64
      %1272 = arith.index_cast %1271 : i64 to index
      %1273 = arith.cmpi slt, %in_641, %c0_i64 : i64
      %1274 = arith.addi %in_641, %c1_i64 : i64
      %1275 = arith.select %1273, %1274, %in_641 : i64
      %1276 = arith.index_cast %1275 : i64 to index
      %1277 = arith.cmpi slt, %in_642, %c0_i64 : i64
      %1278 = arith.addi %in_642, %c1_i64 : i64
      %1279 = arith.select %1277, %1278, %in_642 : i64
      %1280 = arith.index_cast %1279 : i64 to index
      %extracted = tensor.extract %1247[%1268, %1272, %1276, %1280] : tensor<1x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8xf32>
    %1252 = linalg.generic {indexing_maps = [#map8, #map8, #map8, #map8, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_304, %cst_305, %cst_306, %cst_307 : tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>) outs(%17 : tensor<1x8xf32>) {
    ^bb0(%in: i64, %in_640: i64, %in_641: i64, %in_642: i64, %out: f32):
      %1265 = arith.cmpi slt, %in, %c0_i64 : i64
      %1266 = arith.addi %in, %c1_i64 : i64
      %1267 = arith.select %1265, %1266, %in : i64
      %1268 = arith.index_cast %1267 : i64 to index
      %1269 = arith.cmpi slt, %in_640, %c0_i64 : i64
      %1270 = arith.addi %in_640, %c8_i64 : i64
      %1271 = arith.select %1269, %1270, %in_640 : i64
      %1272 = arith.index_cast %1271 : i64 to index
      %1273 = arith.cmpi slt, %in_641, %c0_i64 : i64
      %1274 = arith.addi %in_641, %c1_i64 : i64
      %1275 = arith.select %1273, %1274, %in_641 : i64
      %1276 = arith.index_cast %1275 : i64 to index
      %1277 = arith.cmpi slt, %in_642, %c0_i64 : i64
      %1278 = arith.addi %in_642, %c1_i64 : i64
      %1279 = arith.select %1277, %1278, %in_642 : i64
      %1280 = arith.index_cast %1279 : i64 to index
      %extracted = tensor.extract %1250[%1268, %1272, %1276, %1280] : tensor<1x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8xf32>
    %expanded_636 = tensor.expand_shape %1251 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xf32> into tensor<1x8x1x1xf32>
    %expanded_637 = tensor.expand_shape %1252 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xf32> into tensor<1x8x1x1xf32>
    %1253 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1234, %expanded_636 : tensor<1x8x?x12xf32>, tensor<1x8x1x1xf32>) outs(%1188 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.mulf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x?x12xf32>
    %1254 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1253, %expanded_637 : tensor<1x8x?x12xf32>, tensor<1x8x1x1xf32>) outs(%1188 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.addf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x?x12xf32>
    %1255 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1254 : tensor<1x8x?x12xf32>) outs(%1191 : tensor<1x8x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x8x?x12xbf16>
    %1256 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1255 : tensor<1x8x?x12xbf16>) outs(%1188 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x?x12xf32>
    %1257 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1256 : tensor<1x8x?x12xf32>) outs(%1188 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1265 = arith.negf %in : f32
      %1266 = math.exp %1265 : f32
      %1267 = arith.addf %1266, %cst_0 : f32
      %1268 = arith.divf %cst_0, %1267 : f32
      linalg.yield %1268 : f32
    } -> tensor<1x8x?x12xf32>
    %1258 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1256, %1257 : tensor<1x8x?x12xf32>, tensor<1x8x?x12xf32>) outs(%1188 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: f32, %in_640: f32, %out: f32):
      %1265 = arith.mulf %in, %in_640 : f32
      linalg.yield %1265 : f32
    } -> tensor<1x8x?x12xf32>
    %1259 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1258 : tensor<1x8x?x12xf32>) outs(%1191 : tensor<1x8x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x8x?x12xbf16>
    %padded_638 = tensor.pad %1259 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index, %arg6: index):
      tensor.yield %cst_1 : bf16
    } : tensor<1x8x?x12xbf16> to tensor<1x8x?x14xbf16>
    %1260 = tensor.empty(%dim_612) : tensor<1x4x?x12xf32>
    %1261 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_8 : tensor<4xbf16>) outs(%1 : tensor<4xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %1265 = arith.extf %in : bf16 to f32
      linalg.yield %1265 : f32
    } -> tensor<4xf32>
    %broadcasted_639 = linalg.broadcast ins(%1261 : tensor<4xf32>) outs(%1260 : tensor<1x4x?x12xf32>) dimensions = [0, 2, 3] 
    %1262 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_638, %cst_9 : tensor<1x8x?x14xbf16>, tensor<4x8x3x3xbf16>) outs(%broadcasted_639 : tensor<1x4x?x12xf32>) -> tensor<1x4x?x12xf32>
    %1263 = tensor.empty(%dim_612) : tensor<1x4x?x12xbf16>
    %1264 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1262 : tensor<1x4x?x12xf32>) outs(%1263 : tensor<1x4x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %1265 = arith.truncf %in : f32 to bf16
      linalg.yield %1265 : bf16
    } -> tensor<1x4x?x12xbf16>
    return %1264 : tensor<1x4x?x12xbf16>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_4_torch.bfloat16: "0x02000000A93DCE3D963E15BD",
      torch_tensor_4_8_3_3_torch.bfloat16: "0x020000007D3DFEBBCD3D2FBDBD3D0FBEEF3D7F3CCF3DE8BB01BE75BB523D1FBDB3BBA7BE903E09BED8BD183D843EA7BD86BD273DA73D353B173E5A3ECBBDD7BDF9BDB2BB25BEE53DDD3D8ABDF4BDB3BCEBBC073B973DCD3D57BD1B3DBFBB90BDB03DF5BC283EB43C8CBC8D3C4F3DC5BDF6BD243E28BEAABDA43D6BBE153ED0BDD33DA33DC13D203B9FBD233E293E823D4C3DF5BD6B3E783C7F3CE1BD4F3D0EBB853E53BE04BD093E3C3E533E54BE1CBE2BBDD93C0C3C313E75BE963CF43B34BEF53D7D3E293D803DA8BC7F3E4B3E2FBC6D3D453D813DC2BD6DBEC2BD11BD0D3E0FBE60BD313E14BEF83D3EBD72BDCCBD1F3E00BD98BC2ABE883D1C3D3EBE83BE6F3EDFBDAD3D82BD253D013EA2BDC23D44BD70BD30BC4D3D9FBD793D86BDA9BD853D66BD033ECC3C163D0B3D8FBCCDBD2BBDC5B9A33D6CBDE13C19BD89BB243BA03E953DA5BC0D3EFC3D1EBEAABC153D0BBEE4BDBF3D9ABCFA3DBCBD863DADBDD43D37BD1C3EFCBD763E27BE09BE0EBDDA3D1B3E43BE35BDF4BD8FBD72BD2D3E3F3EBEBC7E3B79BDF1BD0BBE7FBD2F3AA0BCC0BDABBD3B3E793D853DA6BD10BC1CBD8FBE89BD4CBDC23D1BBECC3D3EBE09BEAC3C9CBADD3D3EBD46BECDBD643D843C583EF23D84BD71BEA33C66BDEFBCC5BD1D3D1EBE243E66BD103E9CBD51BC97BD0A3E2CBD26BD8EBE153E4C3E66BE1B3DBD3D183C64BC99BCBABC43BE843DB73D913D013E2EBEE73D9E3C9C3D6DBD293D373EC7BD313D553DD6BAD1BD6F3EC63D743EB3BE173EB4BD083DC4BDB2BD5C3C03BE3C3D4B3E86BE06BCA0BDB73D1C3DE3BC",
      torch_tensor_8_torch.bfloat16_24: "0x0200000001BD9FBD6C3A733B16BEB3BD0FBE9DBC",
      torch_tensor_8_torch.bfloat16_23: "0x02000000843F863F693F503F633F753F7F3F353F",
      torch_tensor_8_torch.bfloat16_22: "0x02000000B6BDB33DA53D34BEC7BDD7BCBEBD11BE",
      torch_tensor_8_16_1_1_torch.bfloat16: "0x02000000D7BE03BE0F3F6C3DFBBDA0BE0A3E0DBF22BE853EA33E883E93BE4CBE433E1ABEF4BD0C3E18BE1D3B3FBE3A3EEB3DB4BD083CD2BE5ABE94BA3FBEE93E50BEF4BE44BC0E3B8B3EDB3EF53C89BE07BF88BDB9BCED3EBDBE013F9A3C8ABE5E3EC7BD903E83BE673DD4BDB5BE733E39BE833E453D9EBDAF3D9CBEAD3E003FABBE303ED9BD06BFABBEEEBEA9BE57BE9BBEBBBE393E2EBDBC3D343DADBD98BE0B3E80BE41BD033E8B3E53BD183EBF3E27BEFCBE1D3DB53B3A3D283EA1BE8BBE0EBE9B3E3C3E03BCBFBD1B3E07BFB93E183E89BE603E90BEE0BD123EE13DEDBD17BE193CABBED0BEB83E1DBED83D153F073E983D78BDC23D533E07BEA83DAD3DB83DF7BD",
      torch_tensor_8_torch.bfloat16_21: "0x02000000B1BD48BDC13D913DF83D12BE36BE07BE",
      torch_tensor_8_8_3_3_torch.bfloat16_4: "0x02000000203EDFBD04BD893DFFBDE93DD63D243D18BBBA3D7ABDDFBDE6BC603DF6BC353ED13D9DBDBFBCF5BC22BC053EA7BD9D3CFDBD023C3CBD15BE00BDA63D1A3ECF3DE5BD46BE913D143E9EBD8E3CC43D3FBDA8BD5EBE2BBE5FBD85BD933D1E3E28BE04BEA5BD18BD46BEE63DB63D193EAABC713C563D8E3D2B3D8E3DE43D33BD3EBECCBD1CBC5A3CFBBD3CBE5F3EA1BD68BB333D71BE343DA2BDECBDC33DFDBD863CD23D99BD703C303A183D2CBE0E3DC8BD243CD63CD2BD50BD1C3EFA3C353E353E58BE2BBE283EAD3DC53DB83E2B3DC83C2E3EB23D0F3EEABC913D50BEE13DF93DE23D88BE023DBC3C463E23BD2C3D86BD86BDCA3D64BD1E3EA3BD643C563D753D303D23BC8DBBB73DE63C1EBDF1BD693D093DD9BD22BE9D3C673D8FBC013D153DBABCEB3D173E83BB07BDCFBC293C1DBEA7BDFABDB5BBA63D1B3E023E75BEB9BD73BE9A3CE2BD983D923EBEBC5BBD043E39BE7B3D8CBC0D3D283DC83C603E253E1BBE243EE7BC59BD52BE73BCE6BDCDBE113EE13D663D36BE5C3D9E3D83BD31BD49BDF4BC3F3EE13D9EBD153DF1BDB93CA2BD32BE963C323E993C053C26BE7E3E9B3C783C013E91BDA13EF9BD63BCFBBC8F3CC23D883E0B3E1B3E32BC27BD8BBD243E49BDD63DCC3DE6BDE53D02BD573D40BE63BEC6BDE3BDFFBD15BED8BD3ABD65BDBF3D34BDAEBE19BCBB3DAE3DE93D013D86BD93BD153E363E0D3DB3BD8EBD453E47BD30BE503C27BE97BD89BDC2BCDE3D573DDBBD503ED43C2ABD90BDA83DF33DAD3D7F3DA03D6BBD093DC4BD42BD953D70BC163E95BD3D3E68BEB53CCEBDDABDDFBDA9BD093CDABC80BDEE3C16BE58BDF1BA123EF2BD4E3DCE3CFC3D613D093C8F3DA8BC5DBE35BDED3DF63D913DDD3C303E0C3EED3DB8BD7F3D6ABD9DBD7B3E24BE8BBC1FBE5E3B82BDE2BD15BE3DBDE1BC323DA5BD09BE57BDDDBD1ABE29BE4FBD66BD43BEA1BCE23C363D12BD6CBC033E13BD16BC513D86BDC33CA43D8D3CBABE9F3D003ED83D1BBE983DEABD50BDEBBDCCBD593E0B3C883E1DBE82BD3ABE8D3DDEBC37BD6D3E8CBD583E3B3E1C3D813C013EF13D40BE953C113D823D9B3D51BD29BEF23B87BD25BD80BD5DBDBDBDFD3C3EBD333E183E0CBEA2BD5CBDD1BDF63C38BDF9BC7BBE9BBEF5BD35BE1ABECA3DE03CAA3D8C3D28BE043E7ABE403D4C3E70BD6C3E03BE9F3A65BDA4BD2ABD3B3ED9BD13BE11BD4DBEC0BDA4BD9D3D9E3C01BD1FBE6CBD86BE29BD2F3D053DCEBDE4BC703EF3BD89BD993D5E3ED83D3D3C233C713EB0BD3F3DEFBC26BE28BDBBBC15BE403D6C3E33BEBD3D8BBE193E143E193E4FBD23BDEFBD7D3D12BE30BD103E49BD863BD03D0DBE1CBE3EBDF53C9FBB47BED2BDEE3C163EED3DED3DD23DDF3B2C3D35BA3DBE123E023E463D23BEEC3CEE3A02BEB2BD753D16BE143EFABD91BD19BEAEBC90BCD6BD32BD4A3CFFBDD7BDCEBD80BC263DA7BD09BD95BD15BD66BE35BDC5BDBEBD97BD123D023E523C5FBD4EBE4EBD113D783ED3BD04BEC9BD02BCDFBC913CB23DB23A16BE4CBD753E613ED03D1DBE453EDA3DC8BC89BEF83D353DB0BD6ABDA7BB013E503D94BDB5BD753B363E213E393E12BE14BE63BE04BCDA3B183EDE3B573E8E3CFABC3A3E",
      torch_tensor_8_torch.bfloat16_20: "0x0200000058BDE23D96BD223E893E8DBD933D7E3D",
      torch_tensor_8_torch.bfloat16_19: "0x02000000423F613F913F973F563FB63F833F9A3F",
      torch_tensor_8_torch.bfloat16_18: "0x020000000F3D6E3D523EFB3D583EA53D40BDA93D",
      torch_tensor_8_32_torch.bfloat16_2: "0x02000000843E8B3D413E783D263E883C2F3ECB3DB7BDDF3D5FBD9D3D3ABEC8BC8939FDBDDEBDB33D28BDF63D473EB4BE863D0D3E453EF63DAD3DBEBC0EBE2CBD01BE2D3DA6BDC13D253E0BBE413D333D383E15BC013E1E3C7A3E56BE74BD443D913D2F3EF73CBA3E8ABE88BE41BC863E13BD15BE623B52BDD53B383E1BBE343E823D7F3E1DBB8CBEBCBE7E3D0FBE123E843E5CBDAC3DD43DF33CEE3C823E403D98BE1FBC7D3E1CBD973E123EC53D833E55BD273D39BDBE3C9FBCE33C6DBDAEBDAFBD88BE2BBD96BDA4BE2ABD84BDCC3D15BE1CBEFD3C083DB83E1FBEF2BC63BEAA3D7C3E74BE8F3DF43D5BBD543D253D6D3D573E893E96BDAC3EB63D12BEEABDADBD0D3CC5BD38BB95BD5ABE3C3D5CBE08BD803E02BE9EBD203E82BE03BE26BC6E3E063EA23E263E083EED3D163E1E3D023E48BE073E15BB0DBEFDBD793D10BEA43C433EC6BDA1BCAABCCFBDF1BD1C3ED9BD83BDC9BE6E3D873C0EBE7B3D12BD43BE1FBEA2BE0A3ED0BDA73C013E0D3EF1BCC03DAD3D16BE4EBE88BDA43DD7BD6E3EE53D823D18BE61BE843E413B2ABE233D113E26BE763E3DBCA6BC323DCFBD173EEF3CD5BDDA3E0BBED83C83BE0A3E91BDA43EE6BD81BD25BE9A3D2E3E76BE5ABED33C923D373E3E3EFBBC55BD9D3DD13DDF3D6A3E87BEC53D95BD75BDAC3E6ABE4F3D62BE27BEE8BE37BDDA3D99BD61BDD6BD643D593D973D1A3D1ABD10BE433ECBBD",
      torch_tensor_8_torch.bfloat16_17: "0x0200000035BE09BD34BEC6BD7C3E8DBA103C71BD",
      torch_tensor_8_16_3_3_torch.bfloat16: "0x02000000D1BDD13D9A3D753DC43C88BC613D1DBD8DBC9BBCBC3C9D3D173E71BD76BD923CD6BD173DFDBCED3C64BD5ABE8E3DE5BCDE3C54BDA03D8D3DD83CE73DA83D32BC1F3C9D3DA3BD83BD13BE993B883D0E3DDA3D413D203D91BDE8BB4C3E90BB703C5ABCE8BCD8BD8DBD02BDC43D603DB2BCADBD5F3C023E893D97BDA93DC13C3C3D26BE4FBC93BD203E94BD1EBD743C22BEB83C973CE43CAD3D0EBD673DEE3CBF3D0EBE47BE123E08BD5E3E353824BE0F3DDBBDB1BB3CBDAFBD503D15BD993DA93DBD3C653D0F3EAA3C893D7BBD9A3DA73D14BB083D983DD63B63BDF3BCB63D063D3EBD173D923D833D99BC5CBDB1BDD7BDA63B73BD823D3B3D74BE423E00BEF0BDCC3C97BC2A3E90BC353EBF3D49BB79BD0C3D363DFABDCEBC3BBD17BD643C803DC33CF0BD863C143E183E92BD563DF2BD17BD88BDBBBC33BDB3BCCDBCC13D523C203E953D02BB253E8DBD3A3C833B92BDA4BD9D3DA43CC9BD83BDE1BCBC3C723B44BD08BD893BF23B1F3DA73D2FBEEB3C29BD0CBE50BECD3840BC08BE71BDF0BC57BDAA3D82BD753DC53D023DF33D62BDC7BBA6BD0C3E80BD123D70BDA53DFFBDF03CD83D1A3D9FBCF33D92BD86BD8E3DB2BD7C3D86BD053C8DBD92BD6ABDF13D8EBC9C3C9D3B093E03BECF3D643DC0BC9DBA1E3DCC3D903B43BDC93DC5BDC4BDE33D3B3CDEBB7FBDB13D50BD073D343D02BA623E683D0A3ED1BC20BC9BBD6D3C45BD1BBDA03DBDBD533D71BD3EBEF33CAABC073E9CBCA5BCA0BC463C893DDF3D3A3D053EB23D42BEE3BD3D3D553D353EFB3C7C3CE53DBB3D09BC4F3D843D1D3D133E14BE12BD69BDC1BC2EBD6B3DA6BB0C3D10BC1EBE15BEC13DE0BD13BD8E3D8FBD04BECB3DE4BDAF3DD4BDF3BB0EBD6C3D1FBD333EC8BCB0BCEBBC293DA53D82BD123C38BD64BE49BD37BDC5BA513D293EE5BD0D3E933E073D583DADBD00BEAABDDA3B81BDBC3D553D5B3CD9BB4EBD3EBDCCBCE1BD123E55BD00BD863D3F3D16BCBB3D92BCD8BDF6BDBD3DA53D683C813D64BDDB3D1A3D73BD943D9F3D3BBCC4BCA6BDCC3D8A3C6E3D82BD483C8D3D0FBEBB3C6EBDD83D093D08BD593C90BD283C05BE593D1FBE15BE8EBD9E3D7E3D943D93BC563E033E8CBD033E203EF5BC103E103EC63B9EBA10BE153DBD3CDC3CB4BDD3BD57BCE9BD303D0A3E943C673D243C12BDC93DBCBD263E843D13BDFABD9DBD9ABC2F3DB6BC5E3D26BEA63C763A42BD203D47BEDC3D8C3D013DCFBDB1BCC4BDB3BDE43D80BD903DCD3DCCBD9A3D95BD22BD27BD5EBD04BEA4BD9ABD83BD483BDBBABBBDBABD3CBD4B3E563DF2BC82BD953D5CBD33BC933D49BE5CBE9ABD683CFEBCF2BC483D9E3DF9BDE93BF0BD4EBD88BDD63C6A3CA9BD393B3B3D733DBFBD78BD103D143DD8BC603DFA3B4CBD253D013E4C3C5FBE813D7FBD623DAD3C643C5A3D73BD4A3C4D3D21BECF3DC6BB16BE75BD53BCA7BDCBBD37BC183E913BEFBC933C3FBDFD3D183D37BD063DA53D45BD653D36BEF1BCC6BD6C3D49BDD3BC353DAF3DA13D27BDD13D1E3D3EBDF2BC673DC13DCA3B0E3DDA3B583C80BCECBDB73D8A3DA1BDE4BC4ABE143DB13D713C54BD3F3DAC3D513E673D11BD7FBC7A3C813C19BDCA3D4EBD4BBE933D513D2F3CB1BCBDBD0D3CBCBC49BD6D3E2D3C1C3D7FBD98BCBCBDF43D73BD0F3E14BD44BE533DFA3C193D49BE6C3C053DD0BDE53C3A3E21BDE63DA7BC02BCDC3D0F3DA93D633E56BD243ED0BD1A3DA23D613D2DBE2C3D883C933DC73DBF3CAEBC81BDB4BCB0BC843CEFBDA2BC0EBE193DDCBD24BC153D2A3DF5BD8EBC223D4DBDABBDFBBD693DCE3DD03D363C54BCEDBD24BEEA3C5D3E79BD6CBD053D993DBA3D2BBDD83D99BDCD3C8F3C2ABC0CBE1C3E2B3DA13D0ABE033D46BD43BD55BDA83DED3D1DBC063E15BD90BD2C3BE23D933C903CBA3D0C3CAC3D7E3D2D3C9EBD2DBE34BD873DAFBC783D06BC133D8F3D27BDA23C323CB2BD693C11BE303D31BDD93D45BDEE3D17BE55BD6DBC803D0B3D9A3D193AF1BD5F3C6FBD493DCABD74BD163CF7BCEABD8A3D3FBEE7BDB7BDF2BD20BEB2BD96BD5EBD863BBE3C873D3C3D453D933D273D0E3EF43C203E00BEB3BD07BD42BD1BBD07BD453D87BDD5BDCBBC143D963DCABD45BB873D163DDE3D433D95BE18BA183DBB3DAEBDC23D383EA8BD4C3BAABCEEBD87BDCEBB42BE833D8A3D25BD6FBD94BD2A3D7C3D423DF53DF13DA03D933CD43D5D3D02BDF0BDBF3D5A3EB93CA4BD7A3CF2BC78BD473E9BBD0F3DBDBCCEBDAEBD3FBBDC3DE3BDA7BD99BB87BD813D083D993D13BEB13D993C733D143D3ABEB1BDC53BC2B9F53C843D72BB5DBD0A3D433E653D383CCF3D293D29BE05BEC4BDD93B0CBDA83DB63DC3BCA7BD60BC8EBD4D3DBF3DF43D09BE7F3D17BEE4BC86BDED3D05BD9B3D893CEB3DE33DCC3DFC3D303E0B3EAABD263D663DA9BDE0BD3CBDF4BCB63CA03D61BDF63C273D103DC3BB51BE6F3D35BC12BE3ABD68BC24BD173D9DBD4ABDE43B3D3D99BD2A3EFFBC5B3D0CBD2D3EC0BDE5BD333D563D0BBD823BAD3D3B3D823D973D023E64BDF33D9BBD3CBD033D753CE73D3EBE5D3D6F3D223DFA3D94BB32BC733DED3DD03B323DE8BD133EFDBC16BCCEBD50BE18BD1B3D4F3DA43D803D45BE0C3EBE3DDA3D1B3D7E3D1D3E76BDFE3D71BD5E3DEB3DC73DF1BD50BA3C3EE83D933D7A3D61BB763C173E8E3C483D78BDA43D46BDEB3DC03C65BDF03DA93CB6BDFF3C7FBDB3BC54BCA2BDC33DE0BDF93D5A3D4ABD2DBC8D3C073D953D9DBDA53D81BC1A3D883CE23D09BD09BD303D9C3CD2BDB3BDD93D05BAFF3C3D3C38BDC7BBD3BD10BE1ABEB1BBA2BC38BDF1BD833D97BDD43DE23AB3BBD2BD163DCB3DA0BCBABDDF3DAA3DBE3D283DADBD4DBDA03B2D3DB7BDB7BC7B3CF0BC7C3C64BD7ABCA4BDAA3B1ABDA0BDE7BB223E053CBCBDB2BDA03DD93D26BE90BD893D8FBD27BD51BD1C3D5FBD483B073D5BBD7FBB42BD723BE0BD3FBDABBDDBBD143D69BE053E5D3DBE3DFF3D693D63BC833D6CBD933D363D8ABC873DBF3B17BCC3BD583C70BD1A3DC6BD20BC52BD4DBD14BC593BFEBDD8BD953B223DB53D8D3D10BE013E073E0BBB60BD9B3D36BE25BD4F3C323E3DB9D13D27BD4D3E4D3E6A3D913CEEBCD93CAEBDC8BD5FBD94BDBABD263C36BE92BD82BD28BD143CA73D99BDB5BC143DEBBCDEBC0F3D93BDC2BC3C3B023DAB3DAA3D85BEA3BBBC3D79BDB43A64BD023D9B3D0D3E0B3E4B3DCABD0F3ED93D093EB7BDF9BDD93DD1BDA03DADBDB63D",
      torch_tensor_16_torch.bfloat16_59: "0x02000000553D33BCB03A3BBD8BBE00BE953CD2BC0ABE533D82BCAFBCFEBD153C5D3B943D",
      torch_tensor_16_torch.bfloat16_58: "0x02000000773F873F383F843F703F6C3F463F893F863F9D3F813F8A3F3F3F5D3F363F903F",
      torch_tensor_8_torch.bfloat16_16: "0x02000000163E09BE1CBDE33C60BC0E3E4B3C90BD",
      torch_tensor_8_24_1_1_torch.bfloat16: "0x0200000042BDE4BD50BE6A3EE0BDF9BD6CBE1BBE4DBED83DD8BDF8BD0E3F3D3E5C3E513E44BE0FBEB6BDAE3D8ABDEABCE2BD943E8FBD2EBEC73DCDBEADBE19BE7EBE533D163DF03C96BDD43D783EDCBAA6BC85BEA0BE543E8A3EC03EC2BE0E3EAB3CB13D14BE1EBCC9BDAF3D59BE35BE693BF5BD343E983EB83D833EC5BD883EE23CEA3D77BE85BE383C4CBE8CBE423E7A3E65BD093EC73EDB3D32BE83BD2EBED23EF63DCDBD893D44BE143E20BE313E923E0BBF0DBE1A3E373E6ABDDCBDAE3E96BE423CC1BD403DDABD363EF73DF7BC293E443D7ABECB3DD23D13BEC63D0A3E973C61BE46BE213D163FDEBD19BF44BDBDBD35BEE2BD77392F3E67BEF73C1B3D43BE763D3A3E59BEA7BDD5BDA4BD9EBE893D723EDDBD0A3D1D3E9D3DE3BDA6BC3E3E373E953EB6BE0BBEE83DB63EFEBD8EBD843D4DBEA93D293E8B3DD03D36BE873D9FBD1D3C3B3ECABEC5BCA6BE0FBD79BEA9BE0B3FA4BD5D3D453DA13E1B3E69BE9CBDE0BEF6BE73BDE3BDB73EF2BD80BED73CC4BDC23E5B3EA43E56BE03BDFFBB043D",
      torch_tensor_8_torch.bfloat16_15: "0x020000006D3EC53DBC39283DB6BB153E193D493C",
      torch_tensor_8_8_3_3_torch.bfloat16_3: "0x02000000B9BD52BD54BD8EBE98BD58BB313E943D2C3E6CBECDBDA5BD00BD6ABEB9BD37BDC4BD063E1DBE0A3ED73D923B1F3E2E3DFCBD75BD48BED4BD1D3D1CBD4A3E8FBEF03C33BD3DBD57BE50BCBF3D47BED53C50BE75BEBBBD0B3E493D323CEA3D76BD343D26BE3FBDA9BD57BC9FBC73BC1B3E8DBD1E3D573D95BD0F3D49BD743E6EBC803E83BD323D373EB03D813C9EBDA13AEDBD783D3ABC5EBE12BEE13DE4BB8E3D9B3C2F3D733DC13CF63DA8BDF4BD7F3C173D28BE30BEABBD183EDF3D1BBD56BDE8BA6FBDCFBE20BE09BD5C3D8E3DCC3D3BBD5EBD283EBB3D97BD53BEAE3D9C3C9ABD4F3A2B39A2BD65BEB6BD4C3D783D393E13BDDF3CE2BD42BE11BDD1BD46BE6CBC863D2E3E923D503EC23D89BD01BD6E3E5BBEAA3C53BD123E213DDE3D06BD633D443D703E15BE0A3DE8BD113E063EF0BCFCBDC6BDAD3D9CBDEE3DF5BDC2BD95BE60BC463E53BCBC3DA5BEA2BD253EFBBDA1BD2D3E3EBD5ABC67BCA23B203E303E99BD703D04BEB6BC90BDAABB12BE0ABEC2BDA73DF5BCC6BB043E28BE91BDDB3DB0BD093ED83D8E3D37BC4EBE533ED8BDB0BD453D52BC333ECA3D203822BE343E503D48BDE2BDA9BD60BDD23CA43DA03C28BE5A3E303ECA3D7ABD3B3CAD3CF03C9BBB1A3C9F3D253DB83BDABD113E01BD69BEC2BCAC3E6F3E833DC73D11BE2CBD3F3DBABD6DBC1E3E4E3D25BDAF3DBBBBAEBD0E3DC63D03BEE83D293EBF3CE73C17BD55BDEABDF33B8A3DDDBB4ABE243DE1BDACBC233EA4BC3F3DB5BDF4BC46BE673D01BEAABCA6BB69BD9D3D893CF33D8DBD7CBDE03DED3D0B3D393E05BE1D3E6FBC183EFEBCDF3D733E7E3DC33D01BE8BBD503D103E72BE743D6CBDA13DA63EF13D7A3CBA3C0ABEFD3DFDBD8CBD2FBDB63C6C3D9ABDA0BDD33D3C3BB03DF13D32BE863DBEBD333E03BE8C3D20BEA7BDC7BBC63CFABD6EBE393ED3BD11BDC13DAA3D14BEE5BC693E2F3ED93C593DEBBD94BC1FBD5D3DFEBBECBD93BCCEBD5EBD66BD363D08BC40BE4FBD263BCF3DE5BDB1BC8D3CC0BD453DDF3BCCBB49BE83BD3ABE79BD1BBED2BC473C393E28BE71BBAB3DEDBC8E3D683E8ABDD13DFCBDF73BFD3D6F3D88BEE13DDE3B233EFCBD20BE303DA93DE53D7A3D9D3D59BDEBBD9DBDB3BCBABCBB3D08BEB4BD21BE6C3E173C293EBE3DFA3C1B3D10BEEBBD37BDDCBD383DE1BD9C3DAEBC5D3D31BE3C3EB9BDABBD073CEA3DC7BD183EAA3D8D3D75BDA7BB2CBDB23D82BD9DBB06BEA73C2EBDE03D09BCEDBC99BEDA3DAABD063DEDBD39BED73DCDBD42BE5ABEC43C68BDC63D61BD693D8CBC6CBC093C41BE9E3EEC3D8D3D6BBEE0BDACBE153D3339CB3D563D3EBEA93D463E6DBD8F3D613ED5BC453DBC3C46BDA4BDA7BDDF3DA53CF4BD3DBDBBBDA1BC343EDEBCF63D1B3E15BD65BDBABDC73DCABDB9BDAFBD843BB93D13BD7A3C1E3D673DF33CBE3D42BEADBC153D813D453C04BEE0BDFE3D0C3DEB3C393E8F3CF7BC1BBEB5BD3BBE5BBD843D9C3DFD3D08BE4B3DE9BD90BCE23D5D3E24BE36BE803D29BE75BE2FBE683D633DBCBEAFBC16BE073E213D383DA03C1DBDE9BDBE3DA8BDFABABABD873C89BE833D1FBE373E783C94BDB93D8EBDF5BD5FBDD53D16BD99BD283D65BE70BDA5BCB43D",
      torch_tensor_8_torch.bfloat16_14: "0x02000000163D67BC063D063D7CBCF5BC1A3EA23D",
      torch_tensor_8_torch.bfloat16_13: "0x02000000923F7C3F463F843F9C3F503F8E3FA83F",
      torch_tensor_8_torch.bfloat16_12: "0x0200000018BE2C3D153E68BE173EFF3DB4BCE63D",
      torch_tensor_8_32_torch.bfloat16_1: "0x02000000813D28BD43BE5E3D5A3E6FBE013D3FBE313F07BFA73E16BE6E3E603C233D23BEA43EACBDFB3DC8BC10BD49BE46BE89BECA3D4D3E7EBD37BEA53D41BE393E32BEE33DDFBC38BEC6BDD2BE3CBEA03D3A3E93BB5EBE1F3EA73C2D3DB63E9ABDF63EB5BD1DBEC1BD973E1C3DC43AF53DABBE59BE083D45BE5CBE2DBD57BC21BE8CBC24BEF4BED2BDA03E8F3C2F3CE3BE6DBD233D293EABBEA53C92BDCFBC06BE4A3C91BEBF3E0C3DA23E21BEE4BED73EACBE37BA8BBDB8BDB43D23BE203E0BBEA93E7A3E50BDE43DAFBEF1BE82BD5DBD443F053E393C70BC99BE173C90BDF8BD8CBED23DC5BDFDBEC4BE88BA9C3E43BE3A3D1A3D143D0CBD9E3DAB3EA53EC73D5BBE4CBD8EBE453E823EA0BC4C3E053F483D423D85BCBBBD6F3EE33EDCBE523B943CB7BBE3BE27BE59BD40BEC8BD403D67BEBBBEC3BC05BEDEBE3ABE52BEC9BD8D3DB33E2B3D7BBC13BE9F3EFF3DC5BE843D5A3C303E3ABE95BE263E593EA43E9B3C4ABE97BE843CB5BCC53E23BD0FBEA33EF33D123EF53D3BBEE43D87BD703ECC3D6FBE283FF2BCFD3DC5BE483ED93D04BE0B3CBC3C903E3B3ED43EA4BD1CBEC8BD8C3E96BEDE3DCDBD563E9F3DD83B9ABB87BE053D67BC7A3DBB3C6CBEF8BEC33D983DDCBE703EED3ED8BD483E923E71BD3B3E97BE403E05BB32BDBCBDDABD8E3E27BD4A3D20BF933E5E3E373D273EF63D92BC5A3E35BEBEBEB03D85BEFC3B843E",
      torch_tensor_8_torch.bfloat16_11: "0x02000000FDBCD4BD2ABE4B3C85BE663C83BDFD3C",
      torch_tensor_8_24_3_3_torch.bfloat16: "0x0200000082BD733DF93C013DA8BC7C3DFEBB1C3C9BBC0E3E1E3D343DA73DB13D94BD9FBDCEBCA6BB0C3E213B193E093DD1BDB23C00BDB3B9C43D053E5E3DA4BD98BD79BD0CBDD93B69BDC9BDD13C15BD3ABC303D67BDFF3C77BB0A3C243E44BC61BCB1BCA8BD1ABDDF3C9F3DF0BC2BBD32BD36BE5DBCE3BDF1BCB63D873C253D1CBE72BB6E3D473DA93D98BD103CB63DE13CFB3C073DEF3CA13D9D3C523CDABCBC3D1EBCE93C83BD1CBD633C5C3B6CBDD13D513D483C563C47BD84BA163D7DBCB43D8CBD153D65BD22BE0E3DE1BCFC3CB1BB8FBDC4BB7EBD2B3E82BC93BD423C1BBDDCBCF53CCD3D8B3B81BBC53CC83C8D3D2A3DA6BCCD3C263E3C3DB9BB223E39BDF3BCE8BD943D19BD2F3D14BD873D32BDBBBD2D3DB03DEABD5EBDE2BD9BBCDC3D113E3ABDE03CAB3D883B00BD0F3D973D923C8A3D913C2CBD1CBD093B80BD10BD3A3D3DBDE5BCC43B6D3DA8BD21BD2EBCB7BDC83B9DBC2DBD14BD2CBD903C92BD2A3D843DE43D01BD0EBEDCBC35BD243D273CE6BC183C1CBDEE3C08BD953C853C2F3E8BBD293D62BB933B14BDD23DCFBD963CB1BC31BDBD3DED3D07BE9ABDAD3C0E3C00BD98BAB9BA82BD423DDFBC95BC80BC29BCEC3B4C3C53BD98BA5D3DDF3C98BCE33DD93C38BD823D533D80BD1E3D6EBC143D413D7EBD833D013D57BD133D143D09BD853B72BC2BBDB43DA83DDDBD8E3D2DBC0B3EB9BDB6BD3E3D263C033C50BD00BE843CDEBBA3BD9EBDA03CB0BC5ABD7D3D0F3DC33DF33C073EA2BC88BDCF3CF43D11BD89BD713C1E3DD33C37BD77BDE73D983CD53DD43C813C55BC78BD233DEE3D06BD3BBD933DE6BB8FBC50BC34BCB2BD8F3D00BDDA3CE13D163DD23D53BD54BD68BD7F3D633C163959BA39BD99BC7CBDEFBC80BBA83DD73CC0BB213D76BC7D3B343C44BD5FBC9E3D04BE603B1FBD7DBDAE3C85BD2FBD10BDC6BD01BAAE3D2E3A83BD71BD94BCDABDA3BD403BDE3CDB3D07BE983B50BB44BDFB3C2BBD363D0A3E04BC973D773C2BBD0CBE0A3E103DB5BBA5BD1A3D2F3ADFBDB1BD8EBDB83D75BDE4BCC83DB9BD57BCD53BC8BDA4BD6CBD463DA7BD443DA23DDABDBFBDFCBD28BC33BDFDBC61BDD93DB3BD193D293D9ABD403D6038AA3D903B383D703D31BE883C2F3D8F3C4FBDD2BD6ABC36BD063E83BDCF3BA63D8B3C5E3DBABC4E3CA63D94BC8CBC623C9BBDD6BC843D743AF13CF33A553D0ABC0BBD81BB913DCF3DBDBC7F3DE43C8C3D6F3C183CF33C50BDB03BC23DC1BA03BC49BDC63C42BCC23D4DBD2A3D0EBD2E3D17BD793DDDBCE7BC2E3D66BDF9BDC3BCF23C4EBC26BECA3BA6BC2A3DB63C293D4BBC1B3B9FBC21BDB23D403C58BCA03D1ABDDFBD63BC643C31BCADBA83BDDE3C0ABDCA3D5C3B173EBC3D563CBC3CC4BC113D58BD303D5E395ABC6F3D993C763D9B3B8EBCA3BD9C3DCFBC87BD3C3D283E27BC97BDCBBA043DDBBCDF3DB63D6B3DF3BC683C20BD87BAC53C833C8F3DAFBC27BC073DB3BC56BDF4BDB63D0F3DC4B99E3DB2BC1EBD1DBD403BA0BD76BCC9BC783D2F3DE2BCF63CACBDA6BBA0BC80BD713DBFBDA13CD1BBF23D893C313DB0BD58BD23BDD1BC60BD3ABD09BCE4BAE93BA33DD1BCA33D593D443C963B21BD1D3D983C703D42BD733DA3BD0CBCADBD08BD053EE4BD6C3D673A9C3D923DF33DEDBDBD3CBF3C8CBC0C3D86BD74BB59BD913DEA3CAD3D9CBBF1BD58BC0A3D3D3D1D3CDBBD703D5DBD9BBCC93D483D1F3DC73B593DB13CEE3C573D203D893D943C54BC27BD053B203DC93D19BD6B3D53BCD13D913A8F3D903CF5BAA9BCF1BD973D0D3DE63A843D8A3D46BD22BDC6BCBABD20BEE03D47BD1C3DC33C65BC8FBDEFBDE2BBC73D023E503CD43DC03A85BD1EBEB0BCDDBCFE3D903DF63C013DB5BD5D3D8ABD99BCFDBD833B50BD10BD6ABC853D823C3DBD37BD823DA9BDADBC913BE5BB34BC7EBD78BC743D073DB13CFABD20BEB03D0CBD713D97BCC8BD143E13BD99BDA63D88BD213AE43D27BD5C3DB2BD203D43BDADBC5D3D813CC2BD493D4EBC47BDB0BC773D833CE03CB4BCC8BCC23CABBD8EBD34BDA83D3EBDB3BD833C053D0DBDE93D3BBD7CBDF03CFBBD1CBD7CBC3EBDE4BD96BD98BD40BD11BE9E3D01BB32BDD03D823D2B3DBE3C2ABD0EBC3FBD013E85BD043DA6BB113D11BDE9BD34BEC83C073E03BD913928BD88BC7A3C203D353CD63D203D7FBDEB3C83BDAABC2FBC503D1ABDCFBC273C5BBBCABCB23D9FBD493DCEBD89BDA4BD9B3C2D3CE3BAE5BCDE3DCCBCC8BDCBBDB1BDFC3D4C3DF7BD93BD1D3C473DDF3B3ABD5A3DEA3DE63ABB3C6B3CFC3D1BBD10BE7FBDE1BC2E3C7E3D3DBDFF3C133EB43D403D1BBDD23BF13D743D923DAA3D46BDAF3DB03CAABD913CA5BD3F3D0C3D22BD243B26BDAF3DBDBD05BD343A483ECF3B283DD7BA2BBC6DBC00BD963DD53DCB3C813DEBBD19BEB6BD10BD12BE21BDBE3DB93DDC3CF43CCDBB6D3A97BDE2BD16BD3FBD323D163D8DBD39BE8D3CAABCDEBD3FBC933C7BBD503CCC3DCCBC993DF6BC353CB33CC53D2E3D033C24BDB63C8C3DE6BC243E633D5A3D56BDCF3D273D44BD893DC53D0DBE583D91BD903D5BBD7EBC88BDEABC69BDC53DA6BD213C183DF5BCF93D9E3D223DEF3CAC3DD23C09BDF7BD0F3D8B3C6ABDD5BD5ABD46BDBF3C4E3D133C893DD6BD693B20BDD03A153D733CD8BC81BD2B3EC23D5F3CEEBCA43CCF3DB63D873D743CD0BBDD3DA03C6BBC843D46BC543CFE3DF1BCA4BD833DCBBB17BE073E82BC163DABBBD03D4DBDA4BD3ABC14BE043BE23C3EBC1C3C993D51BD2A3D31BD80BD69BD33BDA4BDDF3CA63CBB3D613DA73D4C3D373D943D1F3C0A3E90BD7BBC51BD4FBDB63D41BD60BC30BCD7BCB9BDB73DBDBC76BDBABC983D9B3C18BD9FBBB23DA03D45BED23D2BBE823D633C68BDD63D863DA83D503DC2BD783DC7BDB7BDC73D813CF4BCE73DD6BDB4BC9CBD35BD853CB4BB15BE2E3D89BD8DBCCC3CC93C3B3B283D7BBDD43DEE3D5D3BADBD4CBD283CA53C2BBD94BB9B3C943CAF3D003DB23C7B3D473D0A3E72BCCBBD4CBDBDBDBBBD573D2D3DACBC4FBD9C3DA5BD86BDCFBCA83D353D86BD8EBD2E3DE63DDF3B8ABDA7BCB83D223DD73DD23DC13D8EBC1DBC6A3D943D653D303DF7BCB33C8E3CA6BB6EBC94BC66BD713DBDBD973D263E9FBD25BE933DD1BCC0BC96BD7ABC983DDB3D113D0C3E5BBDB2BC30BD0E3DF2BC7C3D52BD40BC98BDC9BD7D3D2D3DC0BBF53CC3BC6EBC10BD99BB9DBB37BD9EBA913CB5BCAA3D83BC77BC883DDF3C8D3C9BBCA4BC033C91BC6BBDE4BDBEBC2B3DA63D323DD7BC8ABDC63DC6BB3B3C3EBEF5BCA23D72BD453B953D68BD603DA23DDD3D043DB3BD41BD483D633DE9BCD13CF1BC9A3DFCBD9FBD4CBD56BDBB3DBF3C4EBD1E3D67BD383D763DA43D803A04BE073DD73D8F3DB33CD73C333BA8BD92BCAB3DA7BCF63C8DBB33BC113D00BEF4BDAB3C9F3DE6BC67BCB5BB53BD4C3D05BC03BEC43D183C1D3D1CBE57BDE53D533CD3BD8DBD1A3C1DBD503DC2BD513D1EBD8EBD88BB783C723D9F3D463E00BEBFBA7B3D2E3CBDBDF5BC9E3D6EBC6B3C393D9B3D683D03BDBE3DD13CBE3DD8BC933DBABCA13C5D3D1EBDB23D28BC353D86BC4A3D88BCDF3C05BDFC3CA03CD53D9E3C453D2DBD8E3DAABDF7BDB93CEB3CB43D2ABDC5BDC6BD0DBDC1BD983CC03C993D073B7C3D1B3ED1BDB63C26BD373D69BC9E3D863CD5BCCABCB13DD83D6DBD4EBD24BD0D3E523DF43C10BE1DBC103DF6BC06BC16BD993D85BD30BD903C71BD5ABD2B3D11BDFA3D043D463CA9BD0C3D0DBE903C11BD6CBCE5BCD23CD03B76BD253DA93D673E213D0B3D0CBC3DBDBE3D64BD9ABD5BBD95BDA03CD5BD3ABCFD3CF93DC23C70BD833D033DAABDD63C6BBD833D01BE8E3D14BD0A3EC0BBBA3D6FBD933D153CD2BCDC3D99BDE43D3DBCF0BCEF3D35BDA33DD7BC263D0ABEE4BDF4BA1EBC23BED13D53BD22BD82BD80BAC53D483DFCBDC33C1E3ECA3D473D40BD293D933CD0BD643DC3BC4E3CBBBC133B1A3DB9BC7F3C913DA0BD18BDFCBCE8BC05BDE13DAF3D18BD863D253B2F3E053D05BEAB3CCCBC82BBD5BD03BE79BD0FBD95BD223D5CBDB83D503DBE3DD1BD4EBD02BEB93DD13C6ABD9EBC96BD6CBC9FBD623D85BD303DBE3C393DA7BD753D193DD03C08BE34BDBBBDABBC6ABD81BC5E3D86BC8A3D5E3D70BDC43D30BDFABCB7BD8B3D5A3D51BE483D303D9D3DEABCD13BC43D97BC7A3D1BBCB13DE13C19BDDABDC1BD8C3B80BDEEBB463D373D41BD51BC94BD483D01BD90BD953B01BE263E0B3EBDBCA13C8EBC6EBDA9BD1DBD013E76BD373D143D79BD13BD8BBC2ABDC0BD2E3D1E3DD1BCBC3DAA3DC7BDE23BF9BCE63D43BD5DBD713D22BE3FBDB2BCECBDB3BDDBBD3ABD76BDE5BDA8BA043E653D363E823D17BDE43D623D81BDDE3D15BDEA3DD63989BD5FBDE53D96BCB4BD0ABEE93C97BD1B3CB93DC33C5E3CC7BC08BD943CEEBBA53B843D043D063EC1BD0C3DDE3DE13B97BB7D3DA4BD273E42BDC13DDBBD1F3E593D153CC4BD18BE1FBCC83CC53C17BD603C8BBDFA3D353D943D9E3C683D4DBD823D413DF33CA73DE2BCCF3D3CBD97BD79BCAFBC213D81BD59BDD9BDF93DA2BD333D843C3B3CC3BC01BD183D13BCF5BC56BDC03CE8BA88BD8C3D393D26BED0BC5F3BDFBD1E3C38BCF33C75BCA83D943B9FBD3DBDCE3C3CBDDE3C32BC753D9C3DE2BC79BD663D8F3CC83D91BD44BD363EC6BBA0BCEC3C633DA53B073DB6BD113D3A3C3DBD99BD7A3D8BBD0B3D03BE103E283CC0BDCE3C8B3B9F3D8C3CA3BC04BCD3BD433D93BC77BBEABC133D0D3CC63C173DD53C58BDBEBD6F3D753D983DEF3C363C09BDF23CAFBD88BDA63D9B3DBB3CC6BC06BD5E3DD3BDD23D043D003E363EA83D57BDA9BC2F3D223E1FBC47BDBBBCB4BBF5BD",
      torch_tensor_24_torch.bfloat16_3: "0x02000000C43D193DA23D2EBC9BBD4ABD3C3EC5BCCE3DC9BC7DBDB13C7ABB87BDEF3D15BEDA3D793EC7BDAA3B483D503D3ABCD1BD",
      torch_tensor_24_torch.bfloat16_2: "0x020000008E3F8E3F8F3FB03F213F933F8A3F753F583F6B3F673F723F563F933F933F863F3A3FC03F483F3F3F9B3F593F793F773F",
      torch_tensor_16_torch.bfloat16_57: "0x020000008FBD063D353DAEBE4B3C023E4C3D8FBDBD3C61BE67BCD13D153DA53E63BE1ABE",
      torch_tensor_16_16_3_3_torch.bfloat16_3: "0x020000000C3D643EBFBCABBCC4BD013E26BD3E3C2F3CE0BCE4BD233D46BDAA3D97BC313E18BC1A3CB0BDBEBD02BED23CD7BDF93D173E9BBCEBBC8D3D453D2F3E06BC083D853CF3BDBABDFC3D433DDBBCC9BC033D9DBD913D893C453D9CBDB33B653D95BCC13DCCBB3C3D243D223ECABD4A3D873CB73CF1BC23BE213D8BBC933D6EBC0A3D4F3D613C383E063E86BD70BCD8BDB53BE639833D3FBD51BD24BD43BD1BBE353E3EBD393EA1BD1F3E27BD8B391D3E6FBD16BCB2BDB63C953BF33C80BD053C913D4B3D4ABBEA3D74BC4BBE353D05BC213E173ED83D0E3E4A3C9FBD15BE493D26BD203D293CE63DF33BD4BD45BE163DDFBCD0BC89BC0CBD20BDAFBD11BEC2BC853DB5BC86BD9CBC5B3D5E3C6D3EA1BD8D3965BE183D2A3D123D243E31BDF23D3DBD00BE4EBCBE3DBABDA4BDE53D38BDD33D89BD893D1B3DB43CD33C61BC0F3E303E2E3DFC3D013E22BE32BC98BD91BDD2BDD83D82BDA83D13BE4B3D953CBF3D5E3D2D3DF63DB8BB6DBDA9BDAF3CB5BC55BE82BD93BC5BBC333DEABD08BE153DC0BC2B3D303E92BC293B763D1A3DD53D02BEE63C0FBEF6BBF03DCDBD46BCCDBD67BD0EBE413D9A3D733DA63DA83D19BE8ABD8CBD61BEFC3D19BD843D5CBD3CBDA13B823D1ABEDE3C50BD8C3B6BBC90BD25BD5EBCCC3D7DBEEDBD663D21BD523D1D3E8B3D7FBDC7BD1DBEC9BDF9BDC8BD6E3D9ABC8F3B2A3D7E38CABD08BDE73D373DC5BD383DABBD4ABE013D20BEA93D833DCB3CEBBC4FBD9D3C98BD19BED5BC013E183EC83C233D553DB43D273CCF3D9DBD02BD60BE3B3DCF3DFE3C1E3D8BBDCCBD2F3E4E3D74BCAB3DD73D233DE53BB5BD9C3DD6BD913D3CBDA2BD38BCF73B423D76BD86BD43BD30BEBCBC0B3E35BD92BC92BD02BDCDBDBE3D9DBDF8BD23BB9A3B213C793BE2BC233C683DB83C1DBD233DE73D3EBD88BC0E3E8BBDB0BD9CBC443D783D223EE93DCDBDDABD253E9D3D82BC0BBE393D4C3D473E7D3CE53DC43D9FBC153B783DB63D0A3D8BBC243EC7BDF83C9F3C823C843D0A3D69BD833DECBC5F3D7B3DCD3D8DBD003E953D0FBD22BD5DBE833C8DBDA93D683DE23C2FBE98BD83BDC8BD223D73BD5F3C023C903E98BE793DCFBD32BDB73D90BDDCBD56BDC93C343C4D3D4CBD56BD283D94BD53BD5C3DDEBBF2BD333D02BE04BEBB3D853EFDBC1B3BF13D9CBC63BDF7BD59BC47BDAC3D36BBCF3C27BD023E633D4CBE703C0EBED23D7EBC82BD893D313E86BDA1BD1A3EBABBF23C10BCD2BD08BD02BD613DA9BC603D31BD3DBB9F3CA03C5DBCF33CC23D043E523E97BDEE3D073EE93DA03D603D173EBF3D5F3D8F3DE53D8D3DCA3B4DBD5ABDD1BC8DBC6EBEB53D33BD15BEF23DE0BD2F3D513DB63D65BDF7BDB53B71BDB43C8EBC073D393D033D293D863ED6BDA63DDE3CF43C473D50BECCBD0E3D943D46BD81BD48BD0D3D053C26BDD43DCE3CD33DB63C45BC0BBDF53B083E2B3DD03DA83DC3BCA2BC3DBC06BD35BD4B3E823D563D0BBE333E60BC8D3D5EBDDF3CF5BDFCBC84BDC5BD853D21BD92BDC03D34BB2F3C873D043C65BD173E1A3EFF3C39BCD93C9C3DB2BD57BD183D403D003A1BBECC3D09BEE53D193D843C45BD70BD163DAB3D103C7CBBAABD0D3D99BD71BE123DB63CD3BD5E3D15BD4ABD23BDCE3CA63D7EBE7E3D92BBFBBCBD3DCE3D8D3D69BB4B3CAABCC73DF63C503DA43DA13C963DBFBD80BDD5BBDA3D233E143E533D643D543D47BD153D8FBD07BEEDBDA5BDA2BD87BD82BDC13D373D2CBE69BDFF3DB53DCB3CACBD133C383DF33D97BD3BBE21BCD4BDFABCB33DAEBD0CBB6E3B57BDAF3DF9BC8EBC133DE93DA6BD21BE7FBCF93DBA3D4CBE4A3DB43DC23DBFBD5C3D433C9E3DE8BDCF3C323DBE3D13BEF9BC913D863DCABDBC3D013D4DBD533B0ABD74BDC7BD1D3CFD3D9E3CCD3DD73D413D033DAF3D38BB0CBBB33DC3BD143DE7BDBEBD57BD013D86BDBCBD893DEEBD8FBD9D3DB7BDDA3C7A3BAF3D813D2C3E413D46BD073E85BDEBBD5A3C66BC5B3D4BBD043D5CBD193C1A3E83BD92BDDABDE1BD31BDB2BC19BDAABCD9BB0EBDF2BD283ED3BDCEBC14BD82BDFBBCC93BA3BA863D173D333D04BDE7BD853D89BD293E8DBDBDBCB53BB43D8EBC73BDC9BDA2BB60BD0ABE89BDA83D9E3D9FBD43BD14BE24BC013E873D943D10BD98BEA1BBBBBC75BC71BD363CC03D8E3CE0BC99BCECBD0C3E643C73BCC5BDE13C9C3DEE3D22BE08BE40BD92BD8B3C49BDA23C42BDE83CA3BC79BD2F3D893D93BD8FBC5A3ED43C273D62BC993D083E963DCD3D0E3E99BD32BDED3DF6BC123D03BD61BDC0BD043E3CBE853DEFBC88BDFEBCF43BD5BC263DDE3D25BD28BD1FBEBE3D4F3DBB3DA13B403DD8BA503A9EBC44BD0CBDE7BD2EBDB03D223D81BB3DBD953D043EFCBC0EBD9E3D77BD92BD953B5CBC0D3D943D3ABE943D1EBD96BD09BDF5BC543D983D10BEB5BDF0BD48BD873DD0BDADBB523A59BDF63D193DFB3D313D68BD8A3DE8BD613D873AD43D633D8ABCB23D33BD3F3E9ABC3DBD0ABE05BEDCBDBDBD22BD2EBD28BCEFBC713C0CBE413E093E403DF5BC023EB4BD8F3D4FBD2BBD713EB83C3ABDCB3AD5BDC43D22BCF63D683DB13D363DF93DFE3D683D52BC1B3EC8BD1C3D55BD3F3CD3BC873DCFBCC0BC103EFDBD733C373D25BD2E3EB13C6B3DA3BDD93D433ED0BD323C4B3D83BDD8BDD03D503EC3BDD9BD39BD26BE98BD89BB84BDC2BDC3BC5CBDEF3C0C3D853DCD3C24BDA5BD1C3ED4BB4E3DD43D9CBD7BBD07BDDDBDC6BD2A3EA0BD233D40BECC3C52BE41BD703DC1BC693DC4BBF63DAC3C4A3B8F3D08BDE93CD7BDF7BC92BDC6BDC0BC003DF8BC20BCCC3C7BBCF83C11BDC23D2A3D0FBDBD3D333C9CBD0F3D2FBC2F3DA7BB5C3D27BD35BD9FBD5C3CEFBD433BE83CEABD8B3C863D03BD86BD2A3C113D91BDD2BC6C3D0BBED7BC5BBD0E3DA7BD0E3E9BBBE4BCDBBD1A3E553D043C263DD3BDDF3BAEBD403E553C46BD2E3D17BE73BDA1BD01BD74BD7ABD9DBDC63DC73D3CBDD1BDD3BDB4BB4F3D33BB223C18BD06BC11BD2CBE2FBECDBD023D8E3DB53DEF3DC73DF4BD163E9D3D95BDB3BD2EBDE7BC8B3DA3BC81BDB6BDC83DAE3D323E333D3A3DD2BD263DD43D673D803CB0BD49BD053EF93DDD3D9D3DBBBD8EBCB03C513DACBCBC3D0CBD9F3DF83B8C3C6F3BA7BC0E3D46BDE63D41BCACBB56BE823C003EF0BC37BDBEBC2FBE883D22BAF5BB903DB13DCDBC81BD113DDE3DF13D4C3A51BD313E8A3DDF3CA23D9BBC23BE013D1ABE4A3EF7BD6DBDF43C73BD863DC4BD6B3D73BDED3AEE3CF5BD81BDAA3D73BDB0BDDE3CDA3D503D553C33BD48BC1BBE08BE943A3CBC4E3D533B5ABE59BE633CDD3D1E3D87BD56BD47BE64BDDCBDB9BDEBBC56BD3A3EB83D03BED83D3ABD243E7CBD8CBC51BC153DAEBD17BEA7BCA23D82BB053E953D813D4ABD493DD8BD47BD193E9EBB553D8A3D053EBABD9D3D5A3DABBCD53DB73D083E063EE2BD1EBC9F3DC9BD87BDE5BCE13DA33D1F3DF4BCD23B1B3C2E3EA6BC7BBD79BD0EBE7BBD26BEA03D16BE38BDEB3D7CBB093D34BDB83C0EBE01BDEE3D013D55BD9EBDA8BD54BDCEBCC9BBB53C903D553D23BDAFBD56BEACBD61BD173B183E4A3D77BD653D72BD2C3EB83D493EAABD3ABD07BB0C3D4FBD573D303E763D20BD873D30BC40BDF6BCFE3CE93C1BBD07BC15BDE1BD2D3D42BC8EBC393CD7BD593D983C51BDA5BC6EBD293D16BE4ABDEFBD03BEAF3DD43DD53DAC3C8C3D903C7BBC953DC2BB61BDEDBD0BBEC83BDCBCC0BDC8BDAFBC35BD3C3E963D8A3883BD9EBD14BD85BDAB3CEBBD70BB1EBCA1BD1B3E11BEA7BD89BDF0BD8F3D21BE513D9BBC30BE71BCD6BD1DBC1DBEDBBB99BC283DE83D71BD1D3CF2BBA43DB93DD23D92BD29BE673D1A3EB4BD8FBE943C6CBD7FBDCC3D0ABEE83DE13B8D3D0D3E86BDE63D5ABD13BD7FBDCCBCC43DEF3A1ABE8B3D66BDCD3B0F3D5DBD9F3D31BD86BD5F3C9C3DCE3C223DBDBDAC3D17BEAC39D13D5DBDA93DFA3BA03D633D10BC50BEA2BD343D26BE3DBE0D3E96BBB6BC87BDAA3CC33D6ABDDCBD133EC9BC113D24BC19BB68BCB43DD2BDC3BD7DBDE83DAFBDE3BD18BE0DBEC6BC10BEFC3C813B95BCB43C5F3D8B3B92BCD5BCDEBD5ABD9D3B0ABD8FBA1DBE073E45BCBB3D99BD78BDDA3D233EF6BD7CBC2E3E133D933D7DBDE6BD15BECF3D9A3D0E3DD13C613D0C3D563CC03D563D5CBD273D503C5E3CBF3A823D733CC1BD0D3DBDBD063D423DE53B143D523DBCBDA7BD483E84BD9ABD363C9ABD8BBDB2BD743DF3BD91BBFEBD0EBE843DCEBDF7BC06BD473D393D213E56BDCABD85BD973A1DBEBBBCAB3CA53CE2BD13BCFE3CF43CD13D503D98BDE53C993DF73B45BDA4BDA43BC8BDE2BC98BD3D3E343BFBBB49BCDE3CD93B3E3D17BE9EBDE03C013DAB3DBC3BBCBD6C3C2BBC8EBD42BD913DD73D0B3E3BBEC0BC4FBD14BEA0BD3A3D5C3DD7BD15BDB33DDB3B44BD93BDD2BD4E3C9C3DF7BD70BE353EBC3DD83DBABD98BD17BE3F3DA5BD9E3BCEBD9BBCC33D053E243DE6BD513C193ED1BDCCBD0EBEFC3C9A3CDDBDD6BC263E953D72BCCC3D0B3EADBD95BDF03D003D2B3AB23D803D40BBA4BD4CBDA7BDF73D6DBB0BBE923A86BC163DC2BAB6BD8E3DBCBD6F3DC2BC6E3B2F3C143EA33CBF3D03BD12BD28BC2F3D1D3C14BE8BBC953C953CFD3D06BD063DFBBC443C0D3A20BD51BD27BE07BE923D5FBD4EBDDF3DD6B973BD8B3B923CAE3DE1BC77B997BA333C273E883DCEBD86BC4BBC73BD0DBDFABD023CA43D8BBD303E3ABC6A3DBCBD2E3ECB3D32BD143E473E0E3E3EBD4D3CBEBCAB3C513CA0BDD63BAA3D41BA95BCDDBD1C3DA73C083E9EBDC23D31BDCDBC5EBDFF3B123D2EBD9F3D773D0BBD943DE83CA33D0EBD4A3CE5BDC9BDB9BDB7BCB7BD0DBD39BD383D613C3D3D17BEC3BD943CC6BCF3BC683DB7BBF53D91BDB03CB4B918BE85BDD3BD203E09BE10BD223D233DEABD2BBE04BDA4BDB3BD6B3D9BBD813A00BE5CBB86BD403DA2BDA03DE13C473CACBC9DBD0BBE333D76BDC63DD9BD01BEC03DE63D38BCAABD913DFB3DE43D56BC433DEC3CE63C4DBB7ABD583E1F3E31BE8ABC443D9EBDF83C213DE63D3FBCEE3D6EBD8B3DAF3C863D963DC73DA3BBF93DF1BCCE3D163D323C82BD83BCCB3D283C8BBDDCBDAD3B4D3E04BE463CBBBD83BDCFBCAF3CA2BDBB3CCFBB8B3DFDBC433D31BD3A3CA4BD323DA13D76BDA33DF7BC803D863DDABC023E95BDBA3D6EBD8F3DA03CD9BD6FBDD03C713C133D6ABD5C3D9C3B213EBD3DDBBCA43CB1BD7FBDCDBDC5BD73BDB73B1E3D59BE943ACF3DF4BD81BD3D3C4EBDBF3D64BDBFBDB7BCC7BD843A2A3C023CCE3D80BD6D3E5C3EA4BB8ABD48BE533B49BE673C60BA3F3E823D38BD85BDCC3C3C3E153E3E3D8ABD983BDBBD1B3D0B3EBF3DB23D4EBD88BDE93C52BC7DBD923DC23D1A3D07BE9BBB583D13BE223DFF3D5ABC61BDED3DAD3C2E3BE5BB09BD1A3E533E2A3D54BD71BD01BCCB3CBE3C563D943D6FBD123EE0BCC13DAD3DDF3DB9BC573D8EBDEE3C433D303C07BE91BD7FBD8D3CA33D63BDC73DEA3C3ABD3EBD0FBE32BE46BD06BEE4BDF2BDD33CB63DFC3C723DE63D1DBB3FBEC23CB5BD9E3D343E523DBCBD9E3DB0BC203E84BD91BD043E3BBDDDBCF53DB23C90BD8F3DF23D323B39BC4ABDA8BCF3BD823DAABDAC3C26BEFBBCFDBD16BE84BC613DB1BC0A3E023D8F3D61BB4A3D2DBE83BDD13D5E3CB6BDB6BCF0BBD0BDACBCE03DBBBB03BC59BD94BEB93DC73CA83D053E0E3DBABDC6BD953C89BDD9BD82BD513DDEBD543CB6BD0FBED03D11BDAC3CF43D233EA1BDBA3C993D8D3D0D3C303ED03CAD3CE73CB23C42BD823B96BD72BCD33CE3BDB13CB33D313EAC3C58BD0BBE85BD9D3DA9BBD63D253E50BB1CBDB93C693DC63C23BD48BD9B3DAEBD6A3C8E3E603D9A3AD8BC173E39BDA1BC6F3D343D78BD8FBD4EBD14BB413D62BCF1BC53BCC03DBDBD833DD6BD5DBCCF3DC5BDDA3D35BC93BD49BDA5BD0E3BC7BB383E92BD38BC1C3D093C723E33BC6C3D3CBE0F3D353DCEBBA9BDEEBD35BDC4BD2D3D173D8BBD853D633DFB3C753DF2BD78BD1D3D8EBC933BA0BD0A3C5F3D803D41BE27BA81BC8F3DB53D693D70BB60BBE3BD4EBB6E3C1C3DB03C173D8A3C5E3D163DD63B94BD993C373E21BEF13C30BDD13D163E1EBD0BBDA93C833C353EC4BD9E3C7BBDE23DB53C0E3DC63D833D4A3D60BD0FBE99BD923D933DC63D24BD37BC573EA7BD913DFCBC8ABD0FBE833C5DBC0B3DF33D16BE503D683D16BD1ABE5B3D923D4C3DBB3C283DB53DBDBD8EBC2FBDDE3D433CDDBDF23C733EA3BD46BE70BBD83AA8BCB43CC0BDEABB273D33BCE7BC07BEF73C433C0E3D263ED83D7CBD783B063DB0BDB9BD633D903D423D8DBDB0BDF4BC0B3CABBDB5BD043E2EBE643D323E6ABD21BD2BBD16BE5B3D95BC60BDA43D8FBDD2BD9EBDA0BD563B01BD55BD4A3C0ABD64BDAABD593D2FBE4F3ED63CA63CB53B253EA9BDD53D693E16BDF3BD463D6D3D543D043EA63D3A3D87BD63BD5F3D40BBCCBDDDBDCD3DCD3CCA3DBA3C",
      torch_tensor_16_torch.bfloat16_56: "0x02000000ACBC483D60BD12BE91BD08BDD5BC253C833D8ABC6E3D99BD4ABDEF3CEB3BF53D",
      torch_tensor_16_16_1_1_torch.bfloat16_5: "0x0200000042BE6A3D2D3E50BED43C963D70BD843EC43EC23E5DBB5ABD20BFF7BE203EA7BD32BD82BE00BF2A3D40BE323E8F3DEE3D2DBEDCBE7D3E92BE8FBEA9BE18BE993C393E09BF823CB8BE13BDA13E9C3E043E3ABE02BE4E3EA1BD863E603E33BE003EF63E4FBEDB3EC03E9A3EF23DD93D3DBEB43DEA3DB33D67BE7BBD903E9A3EB63C363D233E19BF183D383CEC3D163E4CBEDDBDD4BD5CBDA23E09BEE93DFE3E5C3DC6BB78BEC7BD8B3EC63DA33E7A3C4BBE883D8A3E193F1E3EFABBBABEADBDC03D2F3F693E6F3D803E7EBD38BF95BE12BD68BEA43E8CBE96BEA43ECE3E99BEF13EEABE813E9B3E7C3E09BD8EBE93BE1FBE96BD703D083C333E09BD07BE463E85BC993DBCBDB83C84BEF5BD0C3CD9BE2EBFD6BD6B3DC3BCDD3EA93D123ECDBD493C56BD9BBEC63E18BE81BD2B3EF53D06BE60BB513E06BEBBBDE53DECBD923D463E5E3E043E993CC43D893D19BE913E5FBDC13DC73D013EA53E1F3E773E403E143F2DBC023CF13CB4BD1C3E40BD823D97BD56BE253E863D3FBE10BF93BDCFBDEDBE8F3EA8BE023CC73C263E743E8DBEC0BE2CBED83C283D353EB8BD213EC73E6BBD953DD6BED73E823EE33D6F3EAB3DC2BE46BFA43E793EFBB9873CEB3B30BEE93D0E3E2B3EFA3DDABDC1BD243EAEBEAA3E42BDE7BCC13E8E3EFEBD34BEA9BD353EB63E2FBE65BDA33DA5BDBE3CB13EC0BE5EBE81BEB9BC5FBEE3BE11B9A1BD083E",
      torch_tensor_16_torch.bfloat16_55: "0x020000000EBD723CC03D5ABDA1BBB8BDE43D403E473C3CBD88BD483EA5BD7DBC613DC3BD",
      torch_tensor_16_64_torch.bfloat16_2: "0x02000000573EF63DC0BD37BE833B133E9ABD823E913D403DC0BDBF3DA63E4E3EE93D83BDC83CC33DFC3D81BDF2BD9A3D0A3D383E213EBCBD47BE173E513D38BDD3BC493D6EBE623D4F3E45BE2B3DBFBEA8BDCDBD843D89BE50BDABBDC23C573D10BD0EBC1C3D3BBE293D423EA4BEDBBDE2BCFF3D5CBEA4BAC03AA0BE4ABD0F3DA03D673D9A3E5F3DDA3B573EA03D8BBE55BD553D113E5A3EF13DA6BD76BE093ED1BD443A1D3DFCBDE4BD2EBD213D36BEA93DAABD13BED9BD29BE09BD083E79BE89BE79BCE9BB043DE13D4D3E91BDE8BD4CBE153E593E68BCFB3D193E983D9ABEB13AF6BDC23BC5BDCABDA6BC2FBE13BC9EBD8C3DE6BB273EDABD123E393D79BD143E4E3C08BE9DBD3F3E32BD50BC5BBD9B3CB83D163E583C1BBE013EEABBECBDABBDCDBB803D84BDFDBDA0BDF23D90BCE1BD2C3CE9BD023EEEBDEC3C8B3EB73ADE3DD7BD83BEF6BD7FBDC63CBB3D67BEF9BC48BEA83D1B3E9C3E8DBDD5BC90BDAC3D17BE853D23BDBFBE87BED5BC3FBE1C3E14BEA4BDE33CEA3CBBBEB7BDA4BDAA3D94BD4C3D773D89BD1B3E49BDBBBD39BE9DBDF5BBD53DAF3D26BC813DF03D09BE8C3D0EBE363E05BEA9BD35BC9DBD10BE2B3E163EFD3D3EBD953B793DAA3D2D3E7C3E2ABD6A3D403C24BEB3BDB83E933DD0BCC43DA33D3D3D6EBEB7BD72BE163D07BEF4BCC83D3D3D1D3E7D3EFCBDA83D463E46BE2D3DABBD0FBEE73D84BD093E563C84BD1FBDA9BDC13D27BEA2BD0C3D8CBD2E3EA73DA93D7ABDB93D513DE8BD843CFE3DC23D07BE53BE033D023E4FBEEE3D8EBB733CAB3D4FBC90BD96BB083EFDBD843C263E44BC963D59BDC3BD94BCDA3D653E2B3E6ABEEA3CE0BC803E29BEBCBD3DBE8FBCE73DA53BB53DA93E763EE13D913DFD3D963E09BEB53D413B103D93BE653B93BCF33D80BD9CBD1DBD19BE64BE67BE203E0ABE90BC5FBEA7BD973E84BE9CBEE9BCD43D083E66BD25BE99BD05BCAABD63BD9BBD99BD90BDC2BC3F3E7E3CF53C84BE2B3C09BE193D19BDF1BCCD3EEB3DA63D6FBD6E3E573EE63C02BE53BE1F3DFFBD9FBD323D673D9FBE4CBE933BFDBD6E3C8B3D4B3E443DFC3D5CBE073E2A3E7FBE9ABD133DC63D67BD26BE713E6DBE11BEA33D9BBD213DEB3D433E2F3E98BD273E983E53BE99BDFABC963DD3BB4A3C00BEBC3DA93D0D3E2D3DCABDA1BD293C003E92BE06BE4B3E05BE79BD8B3EF7BDACBD573E3F3E87BE28BCF93D3DBE443E2DBEB73D0D3D0D3B6E3F07BE2FBD483B6BBE5EBE9E3D47BD75BE273E57BEB6BD513DD9BD023E813D913D72BD203C9E3CF5BC3FB9403E843EF8BDCA3DA83D52BE3DBBC13D323E573CCABE663D263EF6BDF23C91BD873DB23D783D49BED33DFBBC46BBA1BD133E9ABDA4BD3ABC883D583EFD3D30BD193E7E3D66BDEB3DEA3C9D3E053DCEBD883D37BCB3BE783EDD3A1C3EBF3D0DBD4B3C7ABD403B393E09BDB5BCC7BD36BE7B3D093E6EBD34BE6FBD07BE71BE853D15BE2ABE1B3D15BDA3BDE53D723E133CC4BD9F3C20BEC4BD8C3D613D8B3D29BE0BBE213DA4BD27BD493EFD3DEA3DACBC093D6D3CE1BD67BC01BED93DC7BCCDBD53BEFA3B59BE853DD5BD64BE1BBE0FBE77BE63BD2E3F26BE05BEC6BD17BEB63D7D3D853DEB3D54BE313A92BDF5BD6ABE923C853D7F3E18BE8B3D893DC5BD2FBD25BE913DEF3D0ABECE3D0F3C803D9F3CC73DF7BD163D103E173E88BE6CBE88BDF0BC133E77BE88BEF7BD91BD783D1E3E21BA4EBE7D3D753D15BDE1BC5DBD193E583E02BD1F3DE43914BD25BE2CBEACBDE5BC833DE93E3B3E13BD03BE5ABC06BE1BBD5E3DCCBD4B3DA83BA93C093E67BD9ABD923D30BE563D42BE1ABE67BD333ED03D463E8DBDDE3D893EA1BD83BDE6BD0D3E703DA53D013DEC3D9E3D4CBE163D8FBD99BDC7BD8A3D8DBD4BBEA1BD32BB213E96BB9B3C053EDB3D553E933DE7BD0F3CD3BD4ABE11BE8FBD8E3C5DBE07BEA2BA65BD0FBF7ABC18BE843E233E8FBC26BE4C3D9BBB5C3EB5BDDF3D43BEC83D613E70BDAABDA23E7DBD7A3E293DAFBCBFBD433EBFBD223D2C3EA0BD9F3DF73DB7BD98BDF73C3BBEE23D543ED73D943DF93D723D84BDE93D94BD67BE6DBD8CBD31BECCBCD8BC5DBC983D5C3E46BD04BEDF3D7F3D79BE6A3D13BD4C3E863DA3BD06BE59BE58BD90BB63BEA1BB7EBE69BDF83C03BE163E8FBE2D3CBE3D483EA63DF1BD43BEBA3DC03D2C3E2F3D52BEA23D5CBE413E333D49BE41BEF0BCA1BC003E953C36BAD3BD873B913DC0BCCB3D443E563E2F3EE23D99BD893EEABDB9BDB1BD853D13BE92BCD0BC143D1ABDCBBD1E3CAABD8FBD193DA1BCA83CD83D193E313B9EBC7EBEBB3EAC3B993B513C6F3D703DD43C8DBC183E35BEA3BC1ABE19BD8B3E093DA23CF03DA93D74BE11BE00BD82BD2E3E143D5FBE5C3E95BD75BD25BEC83DE7BD183C4B3E2EBE15BB0BBEF9BD883C23BE273DEF3D0D3E56BC4DBE80BE00BE3FBDA43C913DE3BD2CBE7DBEBD3D8E3D74BB3BBE5F3D973D3E3D27BCD1BD2B3D6E3EA43DE7BE69BDA43D3FBD803EE8BE8C3D083C283C123BAFBD8ABE0B3D93BE86BB1FBE2E3E71BE613D99BCECBDA8BEABBC133C4F3CFE3D983D243E1C3B273E8FBD8FBC023E07BD87BD5E3E29BEE73B083E11BD81BE1DBE143E10BC243E49BEA8BCF63D153E3BBD75BD0B3EA83CCBBD933D603D89BEF7BDDABD96BD89BC0DBDF03D1B3E463F01BEFBBCEDBD883E8CBE813C203DE03B943EC83DEF3D8A3DF4BC72BE4ABEE0BDEBBDD5BBBCBC5ABDD53DCCBD49BC1DBE943D053D2ABEB63DF9BC893E7B3C923E823D0D3E893D6F3E93BE21BE4F3EFCBDAEBDC73DC8BC7BBD2B3EE43D1CBC29BE51BECFBD0BBD02BE0A3E303E19BE9C3DC7BD9C3DAB3EA33D25BDBABD933CA23E033EF5BD593EDDBC063E883D4F3E463E713EB8BD",
      torch_tensor_128_torch.bfloat16_2: "0x020000009DBDC33C143D03BED3BD3DBCBABC3DBD943DA9BD53BB3C3DAEBDC83C32BC04BC523EA8BE0A3EB33C353E3A3EE13D65BD1F3D293E2E3E03BE2FBE133C743D853CA1BD7ABB36BED7BD5B3DE3BD6CBC55BE363EDA3D39BD8EBCEF3D1ABB583D2C3EE1BC8F3D1CBC683E43BD0F3E713E26BED33B6D3D0C3C313E853D23BEE0BD08BEAF3C7C3DAB3CFFBD14BD593DD63D383D20BE82BB0D3EE3BC6BBE883CE13DBCBDD53D9D3D57BCA43D48BD8B3D09BEB9BC5F3D743C1E3E4B3D9BBDF3BD1A3D36BE5B3C1EBC3A3D623ED8BCC23DB4BDB33D193DD1BCE23C523EE4BDFF3B143DA5BD993C4D3DC63C86BD953DDFBB15BDDD3D28BE323D0EBE8ABDDDBC3B3C45BE3B3C",
      torch_tensor_128_16_torch.bfloat16_2: "0x02000000403EC1BE19BF423E4FBCD83D833EE53E7BBE3F3E143E42BE3DBEC43E40BC18BF39BED33D2BBDF3BDEE3EF4BEB7BEBC3EA2BD543E0B3FCD3D8DBD21BE67BC05BDEF3E38BE25BDB1BEC63C10BFE83EC4BE01BFB53EAEBE23BF053E473EB5BE053F953E99BE0BBF27BBB5BD9B3E55BE3C3D9ABE3DBEE83EE43EAA3E3DBD3BBDB03DB53DE2BD70BEFBBC82BE143F7E3EFABEB23E6C3DB83ECE3DDAB9FABDD93D17BDB2BE713EE63E693EA83DD0BE613DA13DA23E563E27BD8B3CF63DC3BD2BBCEEBEF4BE883DA7BEF43E09BF33BED43ED3BD953EFA3DF13C593E08BE9F3E0ABFEC3A373ECFBD0DBDBABE9E3ED63CCBBEEE3D0B3FCBBDEF3C223E6FBED9BDFB3D3A3DD8BCF8BDBF3EB4BEB73D2F3E89BD533D8A3E8B3E023E773E8C3EAF3E06BF03BFB63DD5BE4CBDB8BCAA3E9EBE903E42BFDBBDBF3DFDBC21BEC03CA0BE0FBE92BE01BBCB3D11BF9ABE09BFB8BD6EBDA03DBFBC683E293E97BC083F4EBE1F3FB03E35BE8EBDB13E6C3D8B3E573ECA3C063E153F4BBE01BFA23D5ABE483DBF3EE0BE143FF63EC23E7E3C583D993E14BF19BF293E633E1ABE8B3E3D3F74BD59BE1F3EF63E573C8A3EA03C793D88BE5EBF7BBE0E3F2D3E0ABF653E463ED03C083EE3BE8BBD443FAFBDDB3EB43EBC3DCD3E82BB0E3FC6BC11BF98BC0CBF3F3C863E5A3DAC3EBCBDF63DE83DDDBEC1BE5EBEB73D793D36BD0DBF413FD6BE36BEB43E543E833E293CD4BEEFBD8F3E8BBDD5BE06BF0ABFA6BD8DBEFBBEFF3D7ABE77BEC6BD95BD3E3EAB3EBA3DDE3E9DBE20BEBE3EA73E29BECF3CAA3E14BFC53D4DBEB9BEBEBEB7BE133E9BBE953E913E28BC003C76BDE4BDBCBDB8BEF23B813ED0BE81BE223E1C3E23BE383EFABDEEBBD03E743DF8BE0DBDA63E2EBE2CBD6E3EF9BE853EC6BED83AB0BEDCBD233E923E8B3EE83E93BDDFBD7FBE98BED9BC97BED2BEDABEA5BEDBBD35BEFABEDCBE173E403E55BE8A3E533F293D26BE2ABEC93E523E0F3FC23D0A3EC9BE09BF6FBE153EAEBE12BF163FBD3DFDBEB5BEDD3C6DBE1EBF283DAE3C443EAD3E3E3FBA3D44BDC9BDE1BD6FBC93BE0F3F483E87BE60BE96BE6EBEA0BE4DBFB3BDEA3E9DBE3C3DBCBEE63ECD3E14BE9FBEB43DC9BEB8BDEABE8F3EE3BC2CBE223EB83EB1BE0DBEA4BE013E8E3E94BECF3E6B3E143FA23D903EF83ED03EEEBDBDBD93BEA83E0BBF333E46BD6CBEA2BE38BF633E19BF993DFF3DD33E603E91BE183E57BEB23DF7BD0BBFDB3E6FBD313F253EBA3DD53D1A3D3ABF82BD273E98BD6ABEB43E963E383DA73E853BD63C4CBD87BE2EBEEDBEDEBD1BBE75BEC83E2B3EBF3D6F3E21BEC3BEC9BE89BE23BDD2BE193F33BC8F3D14BEE7BE22BE233F86BE933E0A3FD43E873E6FBD09BED13EB9BD67BEE03DD3BE7ABE12BFD1BEEABD153FF1BD1E3D4B3E99BD9DBDE6BEB6BEC93ED1BE983E603F35BEB63DB63EC5BD2E3D8C3D32BEDA3EB63E4E3EEB3E19BD863DA03D47BEBC3DBF3D8D3BD4BE40BE493E083E253E793D7C3EA5BE2F3ED73D083D113E493EF0BEB23E743E883E953DC83D44BD8A3E743DBFBE7BBE043E1BBEAEBDB7BEA73CFBBEEEBEB13F4FBE9E3E253FCEBE83BED53D98BE4FBFABBA0ABE063E503DDCBE16BA0F3F09BE82BEA8BEC2BC0B3EE33D5E3EA5BE953EADBEF2BCBF3DD3BD2CBE5ABA3B3E363ECABD86BE2EBE0C3FCD3E29BE553E58BDB9BEA3BD4A3EEEBEBDBDEBBEDD3DB8BDCA3E31BE6BBD613AB93D03BF133F813E5F3EC63D82BE703EACBEB6BECB3E2CBEEABE35BECFBD5ABE45BE3E3D813E713D25BFBDBD0F3E003F603E8CBDBFBE63BE3DBEEABD713E473EE03EADBD39BD7D3E8BBEA03ECBBEACBEE2BD6FBE9CBE2E3F88BE94BD143FB63E0A3E2DBE003E45BFD33E61BE423D9E3D01BECB3E693EF9BE4ABE863D4ABBE2BE32BFA2BE54BE563E09BD223E043AAF3E59BE9FBDA03DECBD03BEBD3E0DBE1D3E7B3E063EDE3D8A3EA1BE21BEF8BD023E3EBD8BBE0F3FBA3E7ABEEBBDF7BCC0BD6F3EF73EE43EA53E95BD9BBB693E9EBE62BD89BEA5BD95BE7C3ED4BD87BEA3BEFDBD113FBDBE69BD613E60BEEA3EDD3D1B3F2D3E99BEEFBD65BEACBE603E063E91BE1FBFB13E0ABF45BD82BE1D3DA2BE03BECBBE2BBD30BE9B3E4DBEF13E9CBCD33E1A3E853EBE3E083C173E553E1B3EC8BD503E5BBE82BE533EFC3E91BE1B3FCBBE0F3FDBBE8C3EA4BE5F3EEBBEABBE183E1DBE983E713ED3BE003EEBBDF6BE423F303E76BE00B9C8BEC43E5DBE7BBE54BD353D203FD13E2D3E593E0E3FE7BDABBD0F3F53BE053E123EDE3E49BE96BE1CBFB6BED9BE9D3EC4BE92BEF63ED63EA4BEEB3DA1BE633D583F4D3E603E1BBF9CBEF73D57BF7D3DFD3E713EEF3DF83ED8BE293F693E6FBE8A3E173FDC3C0BBE9D3EFE3EB73EAEBECABCA63EBFBE3B3E113E74BDE3BEE9BE49BDC63E2BBE683EA5BEF6BEE3BDF63DB93E9DBD80BE01BF81BE31BE063F2ABEACBEB83D883E593EB43D133F783FE0BC713E1EBDD2BE7B3E8A3E2ABE0DBF063E6EBE173EBA3E9C3D313D163D18BDCBBE4EBEBB3ED1BE1F3E69BE1F3F2D3EE4BB263E393E0EBEB23E633E543E593E1EBCDABE2CBE393E983E17BD8C3DA9BE81BDF43C02BFD43E913E65BE59BE9CBE4E3E3ABC03BD20BE40BED1BEC6BE82BE23BFA93C06BF253F053E703D113DA1BD11BFCABD243F5A3EA73EEC3D253F633E0EBECF3E3BBECBBE98BDFC3EA3BDA7BEBC3E16BF4D3D65BE4DBE7A3E4E3D8D3E4E3ED13EB6BDAE3E253FED3E85BEDDBCBB3E393DA1BD0D3DF6BDA8BEAF3E57BD12BF93BECD3E8F3E8C3E82BC923E70BEEC3DF0BDBFBC02BE14BE7ABB17BE913E83BE21BDD4BD07BE713D453E25BE58BE8A3E6F3E283FED3E3E3EE43D143E36BEAABEEE3D333E97BE203E8E3E663E07BF81BE82BD20BE22BF6D3EBF3B0C3FBFBD90BEAEBE093E2ABE80BE59BC67BE063DBB3E06BE503E83BF09BD663EE63E82BFFF3E8ABF25BE313EDEBDA5BD4DBE5D3FBEBF9E3FCD3D29BE65BEC2BE80BEE5BE70BE9A3DAA3E38BF97BE6F3D9D3D69BF1B3EB0BE963EA5BD31BF89BEAEBE623E49BECF3D5FBE6DBECFBEB43E79BE7B3C153E1ABFE03C513E383E803A9D3E7EBE3C3E4FBED13ED73EC2BDADBE24BE853E7D3EC3BD0C3EAC3E64BE473E39BD0C3F9CBE19BF613E403ECD3D9DBE80BE7A3D003C42BEFA3E863DD7BD333E11BFC4BEA63EB23E023FD0BD40BEAEBE963E9FBE893D8FBE2FBE83BE513E19BF8ABA823E25BDDEBB3D3E36BE39BE033E8D3B713EFB3E4B3DD6BDF8BE9CBEBDBEB53DF63EB03EB1BDCEBE48BD4D3E88BD3EBE83BEDCBDC73CACBD50BC903D113DB13E043E1EBF01BC40BEAFBE74BDE63DC5BD673B623E993EE73D583CFBBD9DBEF63DD53EBCBEB13E69BEAFBEDD3EC13E9C3E17BFB23EAFBE853D43BD683E9D3CE53E7ABD4A3EDABED13D213EF03E89BD293FAFBE2ABF27BF153FD93C63BEEA3E88BD8B3EB63E5D3F3F3E85BD4ABFCDBEB7BD12BD2BBE5C3E353E863E24BE773D7D3DB43D353D7FBE9C3D28BE2FBD7ABE1F3D5CBD2E3E203FA3BEA93D3CBE713E843E5EBE51BE093F0B3EBEBD623E793EE43E33BF8D3C5E3E3FBE62BEB83D113E80BE343EF8BDF43D6CBE65BFAE3DDA3D01BC223FDFBED5BDCA3E903E86BC2E3F013D8C3D283EBC3EFE3D8ABC533EA6BE893E5EBD66BD1ABED7BE53BD73BCAEBECCBEE63E9B3EA33EEA3C143DC4BEC13CD13DE1BDA7BE6BBE23BEC9BE95BEA8BE36BED23E69BE233D413D89BE043EB43E62BE25BEB83E073F033F2DBE433D933EEF3DDFBE843E753E503D5FBE0ABE51BE313C873D553E36BEBA3E10BE4BBE8D3DDCBE2EBF1DBF16BE753ECB3DB7BE8CBE0EBE543E183F88BEB8BC21BE6F3EC7BE55BC5E3DA53E41BE213EB93D7EBE2FBEC83CCFBDC33BCCBEEDBDA23CCB3E43BDB6BEC0BE233EDC3E40BD1DBD0ABC123B26BF4D3F49BF03BE36BECABCDE3B8A3D173E913E13BEDA3E063DBF3E203F493D323E413E743DDFBE28BF263D22BE6D3EA23E363ED1BD05BF423ED73E833E483C813E8C3E6F3E32BE96BDAD3E49BEA8BE27BDA5BEBFBE063D9CBE873EC2BD97BE4DBE7BBD28BF8BBE40BE84BE28BD26BE1DBFB33D4ABE6E3D1DBE0C3EFEBEBEBE103E0A3F5E3E9B3D32BD34BEDB3E94BDBC3E0B3EF8BEE9BDA6BE9C3E053F223EDF3D053FBD3D343E76BFA9BEED3C233F2B3F96BFF3BB47BF6E3FB63DBA3F463F16BFDDBF043F883E9E3E893E763E413E313E56BEA0BD103E9A3CB93D1B3D803C923D44BEEFBC5E3E5DBE263D013F46BDAA3EFF3EC8BE823E0A3F0A3E983E363EB2BEF2BE703E4A3CA4BE7ABEB93EE8BE43BE13BE24BF94BE2D3ED5BE843DC6BD6C3E243F98BE3D3E563E55BE10BE87BE09BC983EB0BDDBBD22BF4BBE7F3D5B3D7B3DE53EA53D6BBEAD3EBF3E6D3DE5BE20BE0BBEF83E1B3C9C3EEABE56BE023E5B3E843E6DBD303DF33D793E9CBEDD3EB9BEC33EA0BD723EE4BE21BEF3BEB2BC8E3EC83EC23E67BE823D9EBD043B9A3D16BCCE3E90BD053CD1BE0A3E3D3F913E7F3ED43CC53D203D41BFD93DF03E1BBE613E873E32BEBC3E8DBD94BE5BBB4F3E32BEA1BE363E58BEC9BC79BD03BF8F3E02BF65BD83BE49BE52BD57BE343E0ABF093E75BBA03D88BB9E3E15BE78BE883D913E813D7EBDC0BB223E583DB93E04BD27BE6A3ED03D1EBE8EBEA4BE88BEE5BE8C3EB6BEDCBE193E9E3E113EC13D93BE293E52BD50BE72BEE9BE04BF05BFB3BD0C3F94BEDE3E47BEE33D053C2EBE003FDC3E613BE53D91BE6B3E6C3E19BFDB3EA73CAABED03E16BE1EBEAA3EF33DA9BD0CBF643E883EC3BDDFBEDCBED4BE0ABF84BD3C3E87BE453E8DBDA43D2EBE8B3C07BD03BE133FAE3E5EBE5ABE513E1BBEFA3C2B3E223E463F1B3FA93C8CBDDCBDE33E34BE613DFFBCC0BEC53D87BE493E2FBD28BE2E3D51BEE23C0DBEB73D6CBE523E503FB03E8BBDEE3D303F6F3EA4BD6C3C833B93BE1B3DA93E86BE343EF73C6CBD2ABDD3BEFDBE3C3E663D8CBED63DEA3E7E3F12BDA23ED5BD873E1ABE083FD33D66BD50BE113E943E59BE703DC13E423E023F8B3EDC3E0BBBA5BEAE3E683D173D3C3EA23C603E1DBF3CBF7FBDBD3DE83DD5BC9DBECC3D853DFB3ECABD633EE03E02BE283E2CBF2FBE04BF72BD5EBEB83B813D753D66BE0E3FD0BD6EBE833EBA3DA9BECABEEEBD06BD19BFF53CEE3CB5BEABBE8D3DED3D8BBE6C3E3BBE54BD1C3EA1BDD6BE92BEB4BE3A3E7BBEA03E50BE8BBEC2BE433EFEBE4E3E14BEAD3EDE3EA0BE153D2C3F553E333E253EBA3E7FBE473E9FBE1ABEE5BDAA3E903E243D8B3D2A3E893ED63D843ED5BDBBBE2CBE043FAD3D263EF8BE043D81BDACBEDE3DFF3D133E923DB8BE71BEC83D57BEDCBD043EE3BE323FA53C27BC27BD0FBEF93D2F3F993E24BE8D3EF43D95BE8ABEC3BEFA3EE3BE533CBF3CA93EC6BC1B3EA7BE05BFB83DF33E69BD33BE9E3E03BE61BD74BEBDBEAD3EE33D7E3E07BFB5BD6B3DBABEA3BE0ABE98BE5C3C9E3EE33D953DE8BDA03E02BED1BE81BEC9BD96BD283EA0BD1F3FC03E283F1ABFC53CC0BE7B3EBE3EAC3E6BBEEC3DE1BB79BDD13D273F323E57BE89BEF1BE46BC10BCAE3EBC3D063F1BBEF83EB33EE3BE983EB4BE53BD3D3E88BFBFBEDE3EA03E9D3C593E8A3D90BEEF3D343F81BDBA3D433F463DD6BD953E023FBC3EB13EA53E76BEAFBEB43EE73E463D0D3FCFBEEFBDF5BEB43EDBBE133D153F02BD8EBD3EBFB7BE143D803EF1BC223F503CA43EA5BD9ABEC6BD07BE68BEF93C283D38BE803E923C9BBE8DBED53D5CBEF53EC23E81BE853E8CBEEB3EE3BE013DBFBE09BD",
      torch_tensor_16_torch.bfloat16_54: "0x020000006ABD023E50BC1A3D85BD07BE1DBDA1BD32BDA53D01BE233D883BB93C173E653C",
      torch_tensor_16_torch.bfloat16_53: "0x020000001F3F623F933F893F753F673F883F763FA83F853F843F993F523F803F713F383F",
      torch_tensor_16_torch.bfloat16_52: "0x02000000863CC3BD64BD3ABDBABD183D5738F73D88BCAC3D523ED93D253D983D22BE693D",
      torch_tensor_16_16_torch.bfloat16_17: "0x020000007EBE14BEAABD71BEA83E76BE5E3EB8BDC13D14BD9CBD943E4DBDD9BE103E583E9DBD943DA7BA82BEB53EF23D5FBEC13E0ABF133FDD3EC73E923E233EBD3EA33CCDBE42BE923E803E4BBDB93D153D0ABE8DBE05BE22BE493D243E04BD7E3EB63CEE3C5CBE1C3E033D1D3F62BE1B3E28BEE0BD88BE603E263E8F3E2A3EB53D17BD243E0DBFBEBD8F3D7EBC91BE18BE38BE043F37BE533ECE3DF0BD01BE13BE363EBCBE763E1B3EB53EC0BDA93D40BE14BE46BEA0BE2DBD8B3EA23E11BF743E30BE7A3E303A7DBEB03D3CBDDD3B673E95BD7EBDD43E0EBCA33A0F3E19BD143E7A3E83BE213E853EB93D0CBECBBE7FBEE8BD1DBD043F173E9B3E283EDE3BAA3C743E003E4DBDEA3D21BD843DFF3DC63CDABE29BE1EBED6BE0E3D5ABEC2BE71BEF3BC1C3EC33D55BE46BE2F3D123E4DBD78BCB03E2C3D0EBE843E82BE9FBE9CBEBDBD89BD00BDF43E04BDFC3EEB3D673E4D3E2D3FA1BE563E213EC2BD293EB43D82BC19BE353D853D12BE85BC35BE703EB83CDC3D11BE373CE4BE7CBE6DBE973C48BE7C3ECBBDF53DAABE103DD73D8EBD1CBED73E1CBBF8BDEE3EA7BDA0BD753EA2BEDABDEB3E7ABE203DD2BD9F3DD13D333E6E3EA8BEB4BE603EAA3EBB3EF0BD4DBE9C3ECABE6CBEFEBCE03D103DEB3DB6BD8ABE18BEF83DA9BDFA3E9FBE30BE6DBEEE3E4CBE853DF6BDFD3CC83D80BC613E9ABB6F3E14BEF6BE0DBE3F3E073D5FBE",
      torch_tensor_16_80_torch.bfloat16_5: "0x02000000243D2DBA3BBD81BD51BE3B3E1ABEA2BDE8BD263C19BD253DE23D4EBD57BD453D11BEEABC50BC3BBE4ABD81BC513B9BBD00BE2B3E9B3D66BD4E3DBABD38BD783DB73D04BD5ABEFBBC8BBC943D26BBA8BDBC3D8C3D0DBD23BDDC3B65BE92BD6B3D163E9DBD27BD1D3D01BE7DBD573D123EDEBC143D97BCCEBDAF39D63DF03C9A3D4DBE753DB1BD84BDA53D693DC2BDBABD02BEE0BB6A3DC8BD8FBC313C04BE8C3D82BCB0BCE33D333C9C3DA7BD36BEAD3C63BDB2BB8D3DDCBC113D753CBBBD25BD743CFDBD6BBDCBBD99BD14BEE13BD0BD333D58BDE73D90BD2BBC9DBB4EBBBC3D133E383DA33D113D43BC3B3DFA3AC2BBB6BA86BDA0BBD13CDA3C73BE8C3D4ABD77BC13BDA23CEEBB343D123DC03C383EDBBCA3BD3F3AF23D583D003C5DBC9C3C2A3E83BD56BD00BA993C953DADBD9BBDCB3BBD3D1CBE8C3DC6BD6D3D4CBC043C333D4ABDAC3C20BDC43D0FBE2E3C0CBD91BCAC3C88BB85BD8ABCB3BDCCBC71BC853C033D8EBDD63D5B3DA03C223CB8BC99BC21BEDF3D523D633CF13C23BE833D0F3C79BD1CBD373D7DBD253EC3BADD3CA8BD7A3C05BE4DBD873C8A3E7CBC83BC9D3D1EBC31BD9E3DA4BD63BDBFBC0FBD8B3DCCBDA83DC6BDA1BB5E3D2BBEF03D52BD7C3C09BDF73D183D9C3BDDBC753DC8BDC9BDA63DAB3C063E0D3E293DB5BC66BB5E3C19BE98BD81BDE13D133EE9BDB9BDF13BF0BDC23CDEBC6ABC853DF7BD493D34BDBF3C743D8F3DECBC9C3CD63D02BD953DFD3D703C07BEAC3C973DED3CA0BD7F3D7A3D483DF93DC9BD69BC00BD1E3DC6BD87BD72BC15BEBABD933D113D29BE853CBBBD903DE6BCC3BCFCBB2D3E1EBDE6BD8CBCF3BB84BD123EFA3C16BDC13D9DBD35BD2CBE47BD863A46BD4A3CC7BD08BE37BDE3BDBB3D6B3B513E6DBE90BD3EBC3DBD60BD773DB2BBAE3D723DDF3DE6BD95BCEBBD433C8C3D03BDCE3C693D803D94BD5D3C86BC0EBD343D253EF9BD893DF33C4CBD893D19BE3BBD573D033EBC3B18BD58BCBA3DA83D42BE11BDD53D9BBC763D8B3D123D15BEECBDCB3D923DD7BC0EBE093CB63B8F3D303DC9BC04BE443DD63D51BCE1BB6DBDA93DA6BD943D49BDCD3D4FBD08BE3EBD1ABCDDBB65BDAEBDDFBC05BE0DBE46BCC63D0D3E2D3D6FBD41BD02BEA2BDFABD2D3E0C3E34BD04BE873B603CBE3CBBBD163CEEBD083EBABDDF3CA4BD24BE22BC0CBC993D65BD2ABD95BDC5BD3C3EBE3D99BCB5BCBD3D45BD243DC3BC94BD56BD1FBE9FBD3F3D25BECE3DCD3DF5BB59BE9F3C1E3D633C7B3CAEBD20BE923DE3BC303C13BEA3BDD23CE43C19BEB43DB63D18BD20BCAEB930BE2E3DEB3CBA3BFABDEF3D76BCC4BD41BDE4BDF2BC5DBDD43B52BD98BB58BB88BADC3D5FBD4EBC8B3D903EE3BDFABDA33D02BDBDBDEDBCD6BCC0BDCE3C51BD513CBB3D5EBD62BDE93D403D1FBE9E3CC83D923DFCBD18BD62BD2FBE2C3D7C3D9DBCFEBD0B3E39BE8D3DDBBC73BD153EA13DB53CD83B07BE8DBE583DC3BD93BD5A3D9DBD2A3D3A3DB7BD383D353EDCBCB9BCF63D0A3EBBBCEA3D12BE8C3D03BE653DE4BD65BB00BD223EFEBD733D943C22BE573C19BD31BE2FBD98BDAABD58BD5A3D5F3DEC3CD9BDAB3CDCBB26BDF83C95BC533D48BD2BBEB93C173B49BCCCBD083E323DB43C893D773D6E3DCD3C38BDD5B8863B2A3EBB3DD33DE73A27BEC03C053E033E913DB3BC50BD26BD6F3CEABCDDBD88BC5EBD043DF23E6C3D0CBD643D23BDDBBD143E493D1E3D82BDA53CFA3D503D033DAABD203DE93D823D5EBD023ECD3CDDBBFB3B0ABE88BDC33D4D3C27BD713C6CBCE9BD6A3D093EE7BCD63DCD3D0D3E033DC1BD883D99BD19BEF03DD73D58BDB33E8C3D153C413CB43DAABA363ECB3C7E3D363D03BE853C9E3D7EBD963DEF3DE1BD02BC5ABDE63D73BD143D103EEDBC21BD0B3E963D10BD3FBA863D1A3B573DD63CF0BB4D3DEF3DC23D433DB2BD873DC83CB83DA9BDEA3CD0BD35BCAF3DB13DA23C82BDE93C67BD38BD5BBC953DB03D403DFE3B4FBD393E363CFD3D023D12BE04BD0ABEE83D0BBEF33D7A3D8CBC923CD93CBF3C8BBDE7BC92BDA0BBD03D7C3D833D60BD23BC8ABD53BCB4BDB8BD5D3D24BD993CA6BDF33DA53D1E3DCFBD9C3DBEBD093ECB3D16BD9C3D8B3D643C2B3E063EA3BC763DA53B413EB73DDDBDB3BD2FBB4F3B51BD293E3ABEDFBD2A3D603D5DBC4EBDB7BCC03D1DBE0DBE3ABDBBBD0F3E203D0A3D6F3DA73D4FBDBF3CBFBD96BCD7BCEF3D8FBC6E3DF9BDA6BCD83DBC3D183B1CBEB1BDE9BDB93CA03C26BE97BD8ABDB5BC9DBD923DACBDF3BC7F3BBB3C2C3DB7BDE1BDF93AEDBDD6BC1D3D3DBE4DBD343CF9BD17BE77BDC23D203E223E8BBC71BD0EBDEEBDA93CE0BDB63D243DC8BD3B3D6CBD653D4D3DDEBC96BDB43D6E3DCEBDBCBE803DC43CD6BD813D0F3E8C3D08BE3CBD17BD9E3D253C903DA6BDB43D5DBCB5BC89BD833D71BC1CBE95BC82BDC93C073E7EBC943D583DB8BD9CBD37BD023E853C053EA9BDF2BDCB3DF13D61BDA63D023CF4BDD039C63DE8BC503C0EBBD03C9CBC5BBDCF3CBABB98BD3CBEE23D13BD17BE21B9D8BDA4BD9DBCA93D77BC0ABE77BDC43D40BD093E193D68BC8D3D443DB23CC3BCEC3D323DD63C89BDC93CDEBC4C3E1FBDCDBDF9BD403D3FBB923D2CBD163E6DBDC5BD2ABDBCBD9E3D42BC9A3D10BDBB3C0F3B1BBE35BC03BE1CBE493EB23A37BDB83D17BE0F3DCBBD6E3D353EAD3DBABC083D4ABDB4BD9F3D943D973D353D8B3C693C9D3D0F3EF13DFE3CB03C55BD9ABC363C103ECF3C07BE81BDB93D0B3E5E3B8EBC88BDA6BDA03D03BE23BC2ABBDEBD603C093E14BD7F3C9BBD31BCC23D013E8A3C94BDD43DFABCE9BD223DEABE983DD13D8DBD1A3EB93D863B51BDF9BD3439483EE13DBA3D333DC33D7DBD65BC8BBD023D143BBEBD353EEABC83BD0EBDB93D86BD833D4DBD063E05BC843C33BE9FBCB73DE73D053C383ED53D5D3DFEBC84BDDE3D883C5A3DC63CBEBD163DC0BDF43CB23DBB3C0ABAC0BDE53C733D043C0FBEE3BD23BE60BD47BE383DC5BD9DBB173E46BDCD3A833D21BE863AF1BD673C6FBDFB3B163DBE3C043D3CBB0BBE3FBC99BDA2BC8BBB54BD9F3D29BD3DBB293EC93D22BD013D44BD9D3DD53CC6BDEB3DCDBDB63DDCBDF3BDCBBDE5BDC9BDE03D583EB63D5C3C30BE4ABDC63D9CBD51BD203D25BE5D3DADBC363EAB3D83BCABBD6A3DFABDCDBDF63D09BD9EBD53BC593D76BD29BE0FBCC63D3C3D0A3D15BE563C0B3E9C3BC63D22BE42BC9EBC093EB5BD233C7DBDAD3CF13DEF3B74BCD9BCFEBD553D02BE57BBAEBD333E0C3C043A1EBD253DA43B80BC8A3D983C4ABD033DDABD71BC1ABEFDBD503DB63D893C933D96BD6DBDE5BD353CB5BD7FBDE3BD1ABD113DA0BDF5BD093B123EB1BBC53D0C3C62BD57BE283CAEBD1ABEA9BCE03D253D1C3D6A3DAC3D623D053E253E043D0FBDCFBC12BC2C3C243C3EBC03BB8CBC143E50BDDC3D5EBDDD3C733EFABA513D2BBCE5BD0DBEF1BDEDBDD73C06BD613D863D07BDF7BC5F3EAABC96BD13BD96BC043D9BBE35BEE63DC8BDA03D1C3D783E14BA69BE36BEC13C7C3DCF3DF6BC49BD993D033D32BD323D4E3DC53D023D233E1EBDB33CA53D80BC0D3CBF3B1BBCC93B2ABE013EF2BDCABC",
      torch_tensor_16_80_torch.bfloat16_4: "0x0200000062BB4CBDE53C88BED33DE33D99BC3EBE2CBD013D263E0A3DF3BC8B3D363C823D03BD4ABEDD3D84BD203E293E3ABD48BC353DB4BDB9BBBC3DC83D64BED8BD9CBDAEBC3CBE4F3CB1BD413CF4BD0E3ECABD933CDE3D1DBEFA3D21BE02BCA93D533D40BDF43DD4BC56BD0FBED5BD503D11BDEB3DFFBC68BED7BAF33B163E57BE083E31BDF03D7EBDD63D65BDA73D4ABDA5BD1E3E08BED9BD97BD1B3E173E41BDD4BC9B3C7CBE213EEDBC283E96BEB3BDFC3D0DBE14B9093D1BBE343D23BEB43C9A3A013E2A3E7F3DA03CB13B4B3DFA3DF13C83BE40BE88BD0D3EF0BDAABDC33D86BE53BE413DAF3B1B3E153EBE3D703CAD3CC73C743E54BE0CBE4CBDBBBDA23A1FBCCDBD793CB8BCCA3D103D523DC2BCC93D2D3D773C103E27BE7CBD1E3E0FBD9ABC20BD8B3D59BD8F3E423DBF3DA53D90BD1C3E39BC4EBDC43D433D043E96BD053E283A0FBEF5BD15BDDB3CA5BC7DBDBDBB22BEC5BD133CDF3DC9BD0BBD61BC943CB03B20BDDEBDBEBDFC3D2CBE2B3EE5BC83BEB83CD33CDF3D3FBBC03C51BC02BDE3BD963DA83D363D86BDBA3D203D1CBD013D33BE8C3C263C0B3EA5BDDABC18BDD3BD123D1A3EE0BD9B3DCBBB8DBD2F3E583DA83D07BE363E20BB293EE0BD2DBE053DE0BB29BE92BDB7BD833E143E91BCACBDE53DA73D45BD06BE9F3C303E363D8B3C263B553C30BD5F3D053E98BD6B3CAE3D1BBC82BC863D17BD813D693E073DA53DB5BC21BDDB3DE9BC113D443D253E90BDCCBC2EBC48BDCC3D573E7F3BE7BA753D11BE8B3D953D59BCF33DAF3E12BDA83C1ABE0D39C73DB73D4FBEA0BDA03DB0BD0EBE12BDCEBDD53DC43DCB3D6A3D7ABDE43DA8BE9CBE013C1D3E143E33BDE13A85BCAD3EEF3D843D0D3E623DB2BDA43D39BD32BDC0BDD0BC213EA5BB16BD97BC233D633C253D233D21BD92BDE63D0FBE343C51BDB0BC173E533E2ABDBBBD22BE993CF13C17BDD13D8A3D9E3DA03D563C0DBD8A3DFA3D153E1C3E90BD83BC89BD89BCAFBDE53D523DDCBD073DC43D483D08BE233E2F3E00BEF7BD1ABD8DBD15BE32BD09BD9FBD573C4B3C4EBEC8BC183E433EBC3E293E143EC2BD1BBEF8BB53BE6F3EBFBD243D84BD543EDFBDFE3D07BDC7BC97BD51BEBD3CFFBC373DE6BCBBBDA5BE323E5E3EE43CE03D233D3C3D4BBEABBD033EA3BD143ED03C0CBE21BE853E603D8CBEACBDE6BC2B3D17BE653DDD3DA1BD0E3E5F3D113EC2BBBEBCC1BD15BD0BBE1D3E093DC73D24BD493E9FBDF3BDD53D543D513C7C3D8EBEB7BD4F3EC2BD833DEBBDA73C25BD00BE153DA53D393DE43D61BE373E81BE8BBDDBBDE8BBB6BD0ABB1BBEA1BD213E38BE42BD56BD093E60BD853E8D3D00BEDDBD8B3E0EBE103E773E75BCEFBDB2BD01BE3A3E87BDA4BD893D393DBBBDEB3D8C3A49BDB43C73BDA6BD2F3ED9BD97BC8DBD183E3CBEC63C87BB563EE03DEABCBD3D5CBD5FBD513D4BBDD1BD0BBECCBD8B3EAE3DC3BC17BD813D723D0F3D743DAF3D203D09BCF63D4D3E5DBE7B3D603E4C3DDABC8BBD4F3D073E68BE753DF8BCFB3C063EDE3C52BC4F3D41BD6DBDE0BDB33D93BD103E2FBEC1BD23BE133DC6BD54BC07BED5BC4E3CBB3DEDBBE43DD93D193DC0BD483D073DBABDD73D9A3D27BDEDBD263D313E7C3EABBD19BEEB3DB73D1ABDDA3B053C16BE443D4A3E18BE9DBD27BEFCBD08BD5E3DECBD2DBE67BE013E173D19BE1D3ED9BD0D3D163E79BD8B3D95BD673D53BD553C463DB9BD1BBEC4BDC43ACF3C973D8EBC1DBDC43D30BD163EA93C9B3C0FBE0A3D0EBEB0BDCF3D9BBDA9BD423E5F3EEEBD98BD0FBE4EBDBF3C4ABD5CBDCB3DD03C1FBEDC3C0D3BFABD193DA3BED8BDD1BD6DBE0E3E133D093D75BED3BC6E3EA1BD02BE033EAF3CEF3D6FBDE6BD0C3D8F3DA63D243E1EBED93D4FBD2DBE8FBD2ABE773D913D3F3DA9BD31BB4EBDE9BD4EBD093D833C33BEEE3C1BBE213D063E08BECABD15BD2EBDE0BDF03D3D3DE5BD24BE753DA9BE4C3DBFBCF93CE53D913D63BE593D8EBC7B3DEB3C553B093E333D943D3CBC4A3EA8BDCC3DB93D2BBE62BE603D953EEF3D30BDFCBD6D3E543D82BD0E3ED83DE83D073D013EA33DEB3C20BD8E3D923C2D3D833E02BD003E13BE243DF33D583EF93D833D513E9A3DDBBCD53C21BC9DBD3DBED4BD23BCB43C443DF83D45BDEC3B723E0ABEA93DCC3DCDBD81BD293EEEBD21BEE33DE33DB03D05BE22BDD53D30BDCABEEDBB763D4C3DBD3D2C3E933ED23D313B213D293E753D11BD60BCF73CB63DB6BB9CBC0C3EF7BDFDBCABBDE63C10BAD2BC29BD2EBE9B3D04BC91BEB2BEE03D02BE0DBE42BEDEBA3D3E81BDDF3D23BEEA3CB53C323D0BBD633EEF3CC3BD1A3D0ABEDD3D953E7BBE02BE9DBD26BD2FBDB9BDA63D533CFE3AD73C0A3E5D3EAABB2B3EAD3D9D3D99BD16BD863EAEBC793E26BE083D2FBD093DD83C7E3CB7BD4E3EF73E673D35B9363DCBBDC53D593E3E3E423E4F3D95BD1A3D9A3C00BE25BD2EBE923DEF3DF33B383C87BDB0BD243D163D07BE6D3DC13D66BE21BD3A3C673C0E3D1EBE553EBB3B8A3D92BD37BEB23D5BBE2BBEE63DA2BD10BE5B3E5BBE273DB4BBBD3D9CBD8C3DBABD1EBE80BBADBCA13DE33CC33CBC3C5E3D37BEA2BDA63DDC3CF03D79BC51BE4CBC8FBEF43DF23C053E49BB613EC8BC763EB63D59BDBEBD6C3D053EAB3C2B3E07BE2C3E043C423C793D9E3E30BE2F3EE9BD3ABE0E3D26BDF33D0CBE1EBE4FBEFF3C37BE833E833EC63D4A3E17BD1DBE38BCAEBCEE3D713E3BBC89BBFE3DC1BB5A3DADBDB6BCC63C93BD923D9C3E9C3C803D413D13BD173E8FBD76BD373D5F3B473E7A3C1CBE2ABEF13D8C3DDEBD32BDFFBD2E3EA33D123E8C3D633D15BD6BBD4A3D6FBBD8BD6EBD2B3E1F3DC83D823EC4BCCFBC6ABD99BD4CBEEABE58BD383D21BEF33DF93D0A3EC8BD253E923D00BE46BE1D3EC63DE4BD203C1FBB413E4A3DC6BD553E283D10BEC83D65BDD3BDCABDFD3D14BDF2BD283E83BC183E5B3E1F3E6D3C4A3EFDBB493E0DBC30BDBD3CC43CBC3D0CBED13DC43DC43D81BC8ABD1C3E183E093E663D093D193E403D4E3DBFBC0D3DA7BCC63D433D4ABE943D313EE43CE13C99BEACBD723D3CBBBFBD953D923C98BDE33B1C3D6FBD513D84BE413D3FBC26BD473D323E4FBE32BEE53D353E983D00BECD3D1B3DE0BD423ECDBDA9BD87BDFF3DADBD6ABEA4BD173D17BC04BE953CAC3D31BCC3BCC43C95BDA33DDABDABBC533E163EC53DAABD16BEC03D6A3D653DA5BD11BDFEBB12BD653C2B3D303E633EDB3BB93D58BC3DBC99BD4E3D493EAEBD053E1CBDE2BCEABD89BD38BD0D3EF4BAE63BD6BDFCBBDB3D10BEDDBD19BE09BE93BE6A3D07BD3BBA213E913E48BEC03DE1BDAEBE1C3D1A3E8D3D98BD353D8E3D3BBCA1BBE9BD503D16BECCBD63BC89BCE5BD23BEC23B89BDEB3D1A3E243E9FBDCA3B2A3CA33DC6BD9A3D47BC3EBD53BE02BD25BD49BD113E66BE9C3E983C0D3EAEBDC53DFA3D55BEBF3CA53D6A3EF93D733DB7BD99BDE73C18BEA33C1E3E323E083E4ABDC63D283E6E3D16BEE9BDD03D25BD86BD983C143D3F3EE53DEBBDA2BD703D21BE833DC8BDA439C03D2CBE18BE9ABD473DDBBCDB3D5D3E63BDADBD3DBD343CE7BC96BCABBC7FBDB2BDEF3DC83C4E3DA8BDC8BC",
      torch_tensor_16_16_torch.bfloat16_16: "0x02000000B33BC13D443E4FBEF63C943E0EBD873C403E15BEBE3E60BE293EC73D7C3EB63D913DB03C9CBE99BE673C9D3EB03DF83D0DBE633EFF3D203E0A3EC83DA23D4ABEA93C3FBE38BE343D25BE023D9A3E523E87BE313B64BE13BE833C113EEC3EB5BDBEBD26BE513C8A3E1E3E24BE2B3CD83D2EBD423DCE3B2F3E91BD00BEC93EB33DFFBDA53E11BEE7BE34BD5F3E233C25BC3F3E8EBD10BEB33D8ABE04BC52BE7DBE67BE35BE9BBD723DE9BD9ABDE9BD8ABD7A3D00BD26BE983D333D26BE8FBEF23D663E22BE5EB9DABD3F3E8A3D4CBE59BEB2BDD53D90BD263E363D25BE99BD05BE28BEB63D293EDC3D39BCCC3C59BE273E20BE003E353E9BBECB3DA73E233ED13DA5BC6BBE9ABE75BE0A3F1A3E703E833D2FBE72BEC4BE11BE643D1ABEC53DBEBDC73E5FBED53D59BE37BEC9BD24BE3D3ED63D4F3DB5BCFDBD263E2BBE0A3E263D3A3E1F3E2A3EFCBDC6BE913E863E8ABDEC3C883DF03B7BBCD6BD353D7BBD93BEA43E013ED8BED1BE49BE1EBEC53EB0BD6FBEA4BD293D06BE33BE7CBE873D973EFC3DA9BEB6BDAB3C39BE043D423E47BE903DAD3C0C3D4FBE3FBE713E313E6FBD9C3E9EBE103E543E23BDD03DA63E6A3E4BBE48BEA2BD08BEB23DBABE443E3DBE0C3EBEBD37BAAC3CB03DA63E2F3E52BE83BE2DBDBFBEDC3DACBD103D7DBEA2BEA2BCE63D753D7DBE0C3EA73C243E693EB23EED3DDDBE583E27BECD3EA03E523E",
      torch_tensor_16_torch.bfloat16_51: "0x02000000A73D8F3D5EBD05BEA63DBE3DDB3B24BE49BEAC3D41BD5B3D0EBE9BBD46BEF73B",
      torch_tensor_16_torch.bfloat16_50: "0x02000000293FB93F9F3F333F363F8B3F633F643F583F993F803F513F7C3F863F3F3F8D3F",
      torch_tensor_16_torch.bfloat16_49: "0x02000000633DF5BCF13C9A3D033ED0BDDB3CB13D0FBE60BD313EAE3C1D3EA13C3EBD04BD",
      torch_tensor_16_16_torch.bfloat16_15: "0x02000000283E77BD23BC74BE003E95BE9ABEEBBDA03D883C38BE68BC63BEA5BC8F3DA43D503D09BE023D2F3DAE3E7ABD4C3E953DF3BD7CBD61BD76BDB4BE593EED3C633E9FBDC1BE89BEB13B503EB73D7FBDAB3D96BE8D3E6F3E553EAF3C39BE05BF893D2DBE0F3C3BBEA03D2DBEF23C1C3E62BE063E6A3EE53CD93C1E3DC9BD4EBAFD3EEFBC8BBE453EA9BEB53C01BF033E01BE343E193E273B19BDDBBDB1BC363E683D49BE22BD9DBC833DCF3DEA3DCBBDEFBD88BCE73D383CF2BC62BDEFBD17BEDA3C433B7D3E15BD313EECBE0BBE273F6E3E08BE6DBD6BBD8D3B9F3DAA3DD73E3ABD62BBF33D8E3D3ABE9ABD563A143B13BE673D68BEFA3C793E213CB93EDF3D10BD92BD503E253ED73E63BECEBB26BDFDBC443D9D3D4CBD56BE8EBEAF3E2F3EE2BDDA3C9DBD0D3E6FBDFA3D813D273DDC3D9DBC073D88BE64BE8EBE8D3E9ABD96BEA73C8BBED63D1E3EE9BDB5BD5CBE8E3CD23CA3BC833DB0BBD1BDC2BD2E3E99BD7C3E4BBECB3DA33D703E3CBE21BE0E3EDF3D833E98BD2D3E4B3EA03E9F3CDE3D2ABD65BD3B3E193ED63EB1BD8FBCAF3D0ABE473EC53D5BBEFEBC193E253E91BD113D593E0DBE7FBD863E89BE4F3E823C463E3A3D97BD2A3E98BE07BE7E3E97BDC5BDE13D0A3E1F3E673C483ED6BDE63D98BD2ABE4E3E0D3E883E723EB23DC3BEEBBD00BEF93D85BDA6BE9C3EF9BD223E9BBE9EBD3A3EE7BC4F3E03BE84BEA4BE",
      torch_tensor_16_16_torch.bfloat16_14: "0x020000000E3E323F243F16BFDCBE96BD0CBFC43D863D323D29BEE7BB793E603E0F3F523D65BDB03ECEBD1D3E933EEBBD123ECE3ECA3D9DBEBD3CA1BE75BEB6BE733E15BE9CBEC63D83BE983E7CBD843EC33E35BE273EF5BE003D743E75BD1C3EB93EF5BC263FA6BD16BE7A3EB93E153FB33E4A3E8B3C57BE043F18BE53BE8E3E07BE33BE0CBD5BBEE33EB6BE2B3EECBD0A3F1DBE1EBE683D2ABFAFBE743EC9BD55BD013EF03DA1BEB9BD00BE8F3E8DBC24BEE03DDEBD8EBE87BE21BF0E3FCB3CA6BE0A3EE2BE5EBDBC3E363E093FAF3E3BBE4ABE373DBB3D273E07BCB8BE25BFD4BEAC3EAABE8D3ECE3E933D23BE5BBE20BE473EC8BC3FBD2C3F103E9D3E203EFCBEA9BD91BEE53D583F05BC15BE903E393E96BDFFBDF7BE76BEEDBE4ABEBABD38BE8F3E673EC7BDD8BDD73EF33E50BE183F1ABE9B3E23BE8BBEB43E5A3E3ABEDE3EE53DDA3E873D883D20BE54BD553E6BBD833EBFBEA33EA3BE113F3B3D09BFD53E0DBFE53DE7BD22BDC73EE4BEF0BE6C3D4E3F0D3ECBBE0BBF9DBB94BD3EBDA43BF8BB1C3FA3BDC8BC813DC13D1ABF903EEF3E8D3CBBBEA53E4EBD97BF2ABE30BE10BD8F3D123E963EBDBE90BECE3DAEBEDB3DA5BC013EEB3E3F3E9FBEB53D8EBD213F0A3ECC3E19BF003F243D7DBD0ABFE7BEB03E1E3FE43E363EC3BE3F3EE73D19BF40BE93BD733E3CBE9BBE523DD83E183E49BE9B3EA3BE99BEB4BE9ABE81BD04BF",
      torch_tensor_16_16_torch.bfloat16_13: "0x020000006CBE933E89BEA23B79BD603EB2BED83DC23D4DBE113D073F03BE4C3E6BBE503C93BCD33C85BE0E3EA93E3B3EF63D16BEC7BE79BE1D3E663ECB3E273E0ABFE73D813E513E623DEC3B6D3D4B3D473C843DD53E15BC3E3DC03EA4BEB93E07BE10BE1CBDAEBD0D3E053EE7BC35BE4B3E233EC5BD78BDF03D2E3E06BDFF3C443EE93D48BD95BDD3BD9CBCC5BDADBDCDBE193E36BE613E923E913E823E4E3E89BEAFBEDCBD52BEA63D9ABEDDBEB9BBC83DC93D9DBEFCBD653DA5BD02BE173EDD3C9CBEE3BD03BEAE3D52BEADBEFB3D883EA33D5DBDB5BECC3D08BD6BBDC93EA4BD63BE493E8C3EE0BD7BBC993EBDBCB1BD2CBC92BE0FBF5CBE24BEAD3CA93E9ABEB83E863EC1BEB13E953DAA3D293DFBBCEEBEE3BD7D3DEF3CB83EC3BD083F82BEE13C9A3EF63DD2BE6EBE8CBDDEBE463EDD3E093FFF3E403D1A3C8FBE88BE69BE9A3D003E8F3E703EDDBCE4BD873E39BE98BE303EF9BD7FBE94BBB73D803E643B83BE6D3D253ECF3E4CBEF7BDA53E7A3DC8BDB83E183D53BD963DFE3D51BDCBBD1CBCF6BED53DB3BE35BEE0BDBB3D4ABEB43C98BD523C8FBEB23D91BEAE3DB03D793E853E1FBE8FBE49BE68BE4D3D5FBE3DBEA1BDC43E93BD073E423EB3BE0B3FDFBC9C3E8E3E1F3D00BEBD3D303E3BBD6D3E42BE08BF893D76BC0CBE05BF893EAD3DE63D0C3F353E1EBECCBD7F3EA6BEA3BD6F3CC83EE93BFB3EB8BE7B3E39BE83BE",
      torch_tensor_16_16_torch.bfloat16_12: "0x020000009EBE4E3DBFBDE83E4D3EC73DC7BE67BEB4BEEBBD223E583E8EBEA5BD073E043FCEBD153C0D3FE3BB433E81BCB4BD8D3E1CBE893EFA3D853EA43D0B3E8ABD42BD0BBE893EA93E5A3E043E54BB90BE053EAEBD04BD1EBE64BD7FBEADBEF23D183EFFBE0BBEBCBE493C6EBEF73C00BE1CBE4EBEC53E1DBD243FC3BE363EB5BDAC3E553E093D11BE993EE8BD3E3E81BE753E4A3EB53D223E953CB1BBBF3E573DB83EB33C5FBEADBE3E3D3A3D4DBEAABEB5BEA3BD513EE03E003E4EBEC1BDEE3D08BED1BE56BEF13DC6BC0F3D49BE0BBE54BD583EFABD5E3DEF3DB1BD1B3D1A3DAEBDD9BC4BBE35BDB1BDF1BDE2BC62BD7C3EEDBB95BD61BEBD3C4CBC343E453EA0BCA73EE13DA83E14BE51BEF13E64BD75BD453E253E6FBE883E83BEBB3ECF3D61BE02BE233D3FBEBFBEC9BEF03D9C3EBDBCA33E843E253DA8BED6BE093EBC3EC3BD07BD123E4A3D36BE50BDAABD533D03BDBA3D04BEC43DC03E06BC24BE86BDCB3E5EBEA0BEEB3D4E3D8DBD0BBD8CBC9FBE13BE3A3EAC3E883C5CBD913D083FF03CB03D263E3D3DD0BD99BD89BE84BEDDBEBDBE023E523EA73DDBBDC93D92BE13BE6A3CE63D453EA23E49BEF5BD803E283DB8BDFB3DAB3D373E89BD9C3E70BD87BE423E32BE66BEA3BD6C3EFB3E993A65BE9FBE383E0EBE73BE0A3E783D973ECEBDE9BD043E563E52BCC93E4DBC513E543E1D3E30BEEF3DA5BE3BBD013EECBDCFBE",
      torch_tensor_16_torch.bfloat16_48: "0x0200000001BD3EBE64BD773C47BCDDBD19BEE73D0B3EE3BC61BE0F3E0BBEDD3DA8BDA43E",
      torch_tensor_16_torch.bfloat16_47: "0x020000008D3F7F3FAC3F8F3F9A3FA03F6D3F3C3F6A3FAC3F8F3F643F7E3F7F3F613FC83F",
      torch_tensor_16_torch.bfloat16_46: "0x02000000DEBDA43D8C3D9F3DCD3D9E3D4A3D53BC453D01BD4FBE6A3D53BC193E193E91BD",
      torch_tensor_16_16_1_1_torch.bfloat16_4: "0x02000000453E723E4DBDEDBD823EB6BEE7BDE6BD633E35BDC83EF43C823CB63E813E6ABEE6BD99BEB13E91BE7A3DAB3B71BEFABD47BE253E43BB8B3E01BF24BE143EA83D8A3E293E353E40BE76BEB0BE4E3CB13EF63E82BEEC3DBE3DD43DA53E053E84BEB7BEFBBBA03E923E333E0E3E41BD073EE33D0C3E7ABD663E7CBEB0BE0ABD95BE03BE4FBC633E4C3E933DC5BE32BE9A3D3D3E2B3F58BE38BD433CC23CB7BE48BE423E8A3DCDBD813E63BE283FD73D35BD3BBEEABED0BCB0BE7EBEB5BDAD3D34BC633D833E73BEC4BD1B3CDB3ECDBD7E3D113EDA3D033F903C8A3DB73E5ABECF3DC63EB5BDDD3D073EBD3EEF3D1D3EB7BECEBEA9BD34BED53D04BEA4BEBEBE153D99BE8CBDE83C90BEC7BE733E24BFE4BE12BD5F3DF4BDB4BDB43DC73ED13E913D8F3E85BE543E0D3FC9BC50BE7B3E173E883E3ABE10BE9A3EAE3D93BE1DBD913E78BD31BE3DBEC93D6EBEF0BEA83EF5BE4BBD4C3DE33DB0BD193FAFBEDCBCC73D97BDD23E6CBE173ED2BE553C953E313DDCBDA13ECCBE903D83BECEBDE63C653DDC3D763DDCBE17BE853E32BEC63C52BE8B3EAB3E72BDDB3D7BBE203E4C3E2F3E143EAFBED7BE8EBE5A3EFC3DB73EBBBE023E433E3D3EC4BED1BD15BEDB3D833ECC3DC5BE933ECFBE6F3E7C3D053F02BF45BD973EE13E973EE1BD8CBCE23E4BBE7C3EAB3D63BEFB3C26BD103EA93D333EA3BED4BD5F3D45BD66BB713DB93ED4BD",
      torch_tensor_16_torch.bfloat16_45: "0x02000000103E783C833C51BEC5BC153E653DB7BDE5BD4DBBB4BD10BEBABD883CCF3DB63C",
      torch_tensor_16_torch.bfloat16_44: "0x020000007E3F5F3FAC3FC23F153F4B3F883F573F7D3F9A3F8E3F793F923F4E3F3F3F513F",
      torch_tensor_16_torch.bfloat16_43: "0x0200000088BD38BEB9BD85BD123ED4BC91BC98BE0C3EC53C053E913CB33DFEBD4A3B313D",
      torch_tensor_16_24_1_1_torch.bfloat16: "0x02000000463E0DBE7EBED53E473E6E3E913EDA3D823EE5BD263D72BEB0BDA33DB5BEE63E353E9E3E3E3D253E813DA9BDF43E3C3EB13E443E98BDEC3E25BC27BEB7BE133E0EBE3E3E223E303C8D3EF9BD59BE2C3DF13DAC3E2FBEA33C953DED3CA7BE303D86BC0F3D583DED3D883E71BCD73E08BE673EFDBD453E9BBD083E573DAF3C2DBEE83DA2BD07BE9B3E563E2CBD2A3DA6BD64BD71BE62BDE83EEBBBBE3A00BE823E143F973C6ABE163E883EAE3DF9BDBD3D41BEA1BEA8BE263C333D91BD75BDF03DEEBDB83DFEBEADBCD13DD8BEFD3D183E1DBDD93C98BE5F3D9A3E3FBD883BD4BD17BDE33D11BE213FAEBCF0BD573DD3BC7BBDB03C05BFE83D0D3EDCBD573D51BEE43EBFBE0B3D093EBA3E51BE543E6B3EE13B643E39BED23EF23E823ECBBACDBEB7BE0E3EAABE6A3E97BCFFBE64BE773EBABD17BD2BBDEC3DD13D273ED03C943D90BE373E78BCBDBE80BEE4BDA53DFE3CEE3E4ABE46BE7C3DB5BE1A3EAB3DF43D273DA8BDA73D04BE6BBEA93DCABDA3BE713EE3BD20BEFF3DFB3D55BD4C3E95BE183E703EE1BC273EC13D35BDB13EEABD183E0A3DAB3E7DBE4DBE4EBED5BDB7BE57BE55BDC3BEC73E0C3EC5BC003D30BD50BE8CBDD9BC383D2BBD92BE18BEF0BEDDBBC13D4CBE01BD2DBD4C3ED93E86BDFA3D74BBD13E0DBEE2BC693EDC3DD13DC5BEB3BD06BF363E1ABEDFBDD7BDA6BD24BE4BBEA93E3CBE2EBEA83EBA3DAABC5C3D733EA23E843D55BD12BD19BE053F7ABEBB3D2D3C3ABC9DBD33BE89BE003D6CBECDBDBABB65BE99BB98BE6EBD41BEA9BE90BE733998BE083EADBD61BD743D88BE403D9E3E473B7E3E353DBC3CB03E7F3E943D173E00BBEBBB103E9E3EA53D363D95BEB5BC413E6DBE76BEA2BEE33EA5BDE6BCA3BD10BD29BE25BE663E3C3E4D3E5E3EA13D8CBE90BE8DBDAF3D2EBEB33D353E173EC43C253E0E3ECA3DA33E2BBE203E09BD27BE6D3D753DC43BAFBD6BBEEDBDD33EA5BE133E04BFB4BEE2BB1ABE2C3D20BE0F3EFBBC9FBD503DD7BE06BEFA3DD83DE73E04BCC03CA53EFE3D003D3E3ED2BE363E38BE5FBD53BE46BEF63E3EBD5B3E0B3E4FBE963D2FBEAF3D",
      torch_tensor_16_torch.bfloat16_42: "0x02000000D43D9F3CA6BD92BDE5BDD03904BE56BD0D3DBBBC80BD0B3BB03D423C763EB53D",
      torch_tensor_16_16_3_3_torch.bfloat16_2: "0x020000000D3E6ABD15BDEFBDB1BCBD3A8CBD48BD00BDDA3DD3BD18BE0CBE603BB0BC863DDF3DC4BC72BD883D4FBD95BC2FBEDC3D8A3DBABC7DBD113D11BDBC3C27BD903DBABD8C3D243E53BD7A3D9EBD523D5E3D38BD30BDBDBD05BEB4BC213ED63DB8BD6ABC66BB693D623D553DDE3C98BD90BDF5BD9F3C973D00BEC13D3A3D85BD07BD8D3C663D983D9ABD033E60BD8ABB573D22BD073E603EFABC0FB931BD7CBD01BE62BDB83D35BC8A3D0CBCA1BDE7BD31BDEB3D92BD1E3D2C3D2838D7BC17BE51BDBF3DE53CA1BD3A3E9BBDC1BCDCBD5F3D673D32BDA7BDDBBC013C263C0A3EE2BC1A3D113EEFBCD93CA2BD08BE21BD93BD1BBEE43C83BC1FBED0BDD0BC153DC43D58BE38BD3BBE8FBD1EBE8E3D4A3B26BEFBBBB5BD92BD35BDC4BC0CBEEF3D123EDDBC073EA9BD9EBDADBD1E3EA93D02BDB03C2BBE15BE17BDE93BEB3D5ABD7E3D0E3DE73D02BE8CBD113D033E9FBC91BD093E1DBD6ABD8B3AB5BC82BD7DBB353BAC3D263DFEBCAE3C9ABD823D263E7F3D8B3DA63CA3BDA03C273E1ABCA63C003E1D3EE33DF8BD053D1CBDE33DAE3C6ABDBCBD76BD8CBD883CA93B0EBE64BDF8BCF73D95BC8CBBECBD2CBDB3BA063EA93D883BEF3D76BD26BDFFBDBCBDD138BEBDF4BDCF3D85BD74BCC23D183EA4BD97BCB5BC253C123DDBBD893ED5BD83BD043E08BB9BBD443D0A3CF1BC0ABEC9BC31BE59BD30BD543C76BC11BD3F3DCF3D793D2DBD623D3E3D853B46BD0BBEBEBC953D5DBD03BDF0BA073D8CBD473D54BD12BCF43CD63D313E3DBDDBBC293E19BE27BE67BD5DBBE1BCA73D70BDC83D0E3D92BCC73C71BD61BDD03CC7BDA93D013DD03D753EC73B0EBDD9BDB7BDE33CFEBCABBD723D9DBD8DBD5CBD58BC37BD5BBD4ABD7FBD933C343D013E26BEC6BC2EBC9FBD5A3D21BD333E9DBDBBBD6F3D2D3DF23DB93C1A3DCD3C6F3DF63C0A3C163D3EBA843DFFBC3ABD4FBD3DBD063D943C0ABE56BD783CB73C32BD2C3E78BDFA3DABBCE43DE7BDCB3D36BC62BD0BBE5EBD2FBD12BD98BDAFBD963D553EA73C743DDA3D953D1ABD92BCE63CD33D883D993C44BD893D12BCE3BDD63D473DB73D3DBA0B3E7ABAD0BDDE3BFB3CD0BCC73D8D3C593C75BD193C4D3C283C3DBDB8BD17BD813CEFBD6BBD4D3DEE3C8A3B6FBD15BE093DD03C8F3C313D8C3D8FBD443D0E3D843CA73D1B3C473D0BBD463C75BD26BD2B3DE3BCA73D713CC03BBCBC0CBE653D34BD283D983D443CA3BD8B3D86BD15BEF33D58BDDEBDC83D02BECD3DC7BBA5BD953D423D9CBD303E6BBDBFBDE83CECBDABBDD6BCC9B843BD01BDA03B0ABD32BEB03C01BE623C83BDF63DD7BC86BCA3BC4E3DAC3D123C43BD1A3E343D17BD7F3D273DB33DA6BDA9BD0A3B883D873D063EC0BD2DBDD2BCFC3CC2BD7FBD093DBEBA573D333C4D3D28BEC4BD563D523B81BCC6BD543CCB3B24BE92BC013D883DF8BBBD3D2CBD243E10BE273E0DBD14BDACBAE03B903D91BD09BE84BCBC3C003E20BD89B9903DEBBDC53DE33DCABBF9BB31BE27BD20BD6A3D8FBD833DF1BD023B1E3E6B3DDBBD3B3E2DBEA3BD49BE613DDE3D133E18BE28BEA8BD343D9ABBB9BD08BE36BED93DF8BBBC3C133DA03D06BE6BBD7ABDDDBB943DAABB78BC5A3D213D52BC973BFBBD903AED3D063E3BBE02BEBCBD573D14BE8A3C56BDA8BDA7BD34BD85BC83BDD83B33BDA03B02BDE1BC16BD07BD043D693BFB3DA5BDE63D1FBDA13D213973BDB93D2F3C50BB893D92BD21BDA43D8D3D08BD5CBD293DCFBDAABD25BD00BEC5BDA9BCD63C8C3D7EBDF6BD7C3D84BD9F3CE3BB5B3D85BD31BE3CBDF5BCC63C43BDA2BD3FBD0A3C033B3E3DB6BC953DB5BCC33CD73C013EDDBB5CBD063D89BD043C9EBC5DBCCC3CA93D89BDD93D233D05BD66BB423D093C4A3D5EBD5C3CAA3BBCBDE1BDD93CD53D1F3624BDC4BC213EA1BD36BCB73DC1BC43BD07BDBBBA613DEABD1F3E4ABDA1BA1B3C61BD783D6FBBF23D26BE553CA1BD413D2CBB7F3D80BD84BD7E3DF73CA33C73BBE2BCDEBBF3BCC73D9CBDE13CB8BD2ABEA93B3DBC76BDC23D26BC843D13BE843D1D3D3D3BFC3DD33D34BD2FBE25BD27BAD73CF43DC0BC223DD13B2D3D133C163E24BDE4BD3EBC71BD89BDC1BDDBBC21BD17BE2A3D303E84BC093EC03D863D893D34BEF7BC213E373D3BBD5F3C113D703DF4BC67BCD13DB93C1EBDD0BC0DBE17BE0A3987BD163D033ED23C643C01BE973C333D5A3B0A3DEF3DFA39403D90BD84BC32BD64BDC3BD7EBD8DBD77BDC63D8E3D4ABB023D9E3D79BD9A3D44BCB8BD71BCADBC1F3ECA3A123E593DBE3D81BD5FBD2ABDA8BDF3BD1EBE483D4CBC02BE8A3D0FBE223DF03C433CFABDE1BDAB3DBE3DECBC92BB98BDEA3C3BBDCE3C18BE9D3D0C3E313D96BC053D053C33BEB7BDC7BDBEBD9CBD4BBD3C3EA2BD18BC18BCE1BC283DD43D6FBD15BDAFBDD23DC83D6FBD62BD483DF83DA63DBA3C993C03BE16BDD83CA4BC5C3DC8BB0ABE9BBDC73DF5BC0E3D87BD71BD373D833D2B3E4BBDF43B8FBDE8BC18BC53BE863C63BD4D3D1E3E353E85BDD3BDCD3DCCBD683D99BDB2BCFBBC953D263EBFBD2F3DCE3C65BCECB823BDEDBC73BBB33C5E3DBB3BC33D58BC503E373DA3BD33BEE83D3BBE3ABEDFBD6A3D8CBD39BD79BDE73C7C3D37BB92BDF0BCD2BC453D57BDB3BCCBBC38BD0C3ED63C98BDAB3D233EA5BD1D3DC73C493D923DE0BB0ABDA9BD24BDCC3C263EA4BD37BEDFBD833B83BDB7BD6CBD9DBDB0BD2C3DB63D1A3E163D903D633CDB3DAABDD53B803C51BDBEBD293A6E3D3DBDF2BC2CBE5EBB1ABEADBDDC3BB5BDB23D9D3D74BD993D503DE8BDF4BC093DC53D073CE63C3BBE12BEBF3C4CBD7B3D10BD28BDC1BDED3CA43DA73D2DBECFBD8BBDDDBDC83CAA3DE13D91BC0B3D28BD1B3D4F3D05BD48BE343C7DBD06BE4CBDB43DE5BCD73C9DBD093D263DCFBCD13CE03D6DBDA0BDA23C773C06BDF73D62BCDEBD0BBDDA3D0D3DA53C533C6A3D133A22BCD13D2E3D553C31BD9D3D903D38BD9DBC163EEEBDD03C83BDA53C02BEA73D52BEAC3CCFBD893E03BC133D903D2F3D193D9DBD133D3F3D0B3E863DCFBC033E023EB73D5F3E543D813D6EBC61BB043CBFBDADBD103ECFBD0DBC0E3D4F39233E8EBD693DC83DA03DA23D21BE4F3D0F3DAC3D27BD44BD2FBD9CBD15BE313D073E873C66BE123C8F3C373EEE3D0A3D9BBC0BBE23BDD23DF83D41BD733DE0BCB63D953DE73D9E3CE9BBA0BD073E753DF8BD183C893D29BEBBBDD8BB8D3BCD3B593C1F3C5CBD13BE6F3D16BDFA3C49BD703C9B3C62BD99BDC93C2DBD7BBDDB3AA13DAEBD14BCCF3C223DEB3D9DBD8F3D90BB09BE823B25BD0DBE803C49BD023E7F3D693D03BD0CBC013D973D04BE1BBD353E923D6DBDE13D07BCBB3D353D0DBDE2BD5DBDD83CC0BDF53C12BD403D333D44BC47BBB73D8F3D8F3A4D3D993A063D50BDC53CD7BD9B3D053D9BBD433D1F3E89BDA93D7E3C1F3ECD3D233EA33BBCBDACBBBB3D3ABDDC3C74BDB7BB34BCEA3A883DC13CD73CA43DA1BC6EBC1D3C9B3BEB3CE9BCA63C793D2D3DFCBCF93AC33B093DA73D15BE443D633D9DBCCFBD693E333DD6BD7F3D063D97BD563D4E3E4A3C643E1F3DD3BC9EBC143E563DAABDD33DCFBDD13DD33D97BD373C86BDFF3D023C34BE6FBE1F3C8DBA1F3EC9BB59BD96BD903D3FBD38BD1D3ED5BD413EC73DC9BDBDBD293EFB3CB1BD4CBEA8BCD9BCAC3D8F3DFD3DF2BD1CBED43B36BE7C3C523D243EF73B6FBDA33D0D3DD2BD20BD1ABDBBBC1C3D493E203C933C09BD863D953DA4BC393D56BD27BC1BBE043DAC3DF5BD12BD253EDBBD383E1B3B013D4CBB09BD31BDEBBDD5BD1ABE433C87BC32BD8A3D6E3E33BC98BC1D3D223D1DBD9ABC1B3E743D78BDA63D503CD6BD043EF6BBAC3DB83D82BD43BE95BD05BDBEBD193EABBD12BD733D26BA2ABE863D3A3BB2BBA8BC2C3EAB3D1DBEABBDC5BD1E3D633C57BD75BD313D03BD873DE7BD03BDE6BD36BCAEBDC13DF9BDD8BD183D9BBBD53A37BD40BB3C3D80BDDBBD18BD8DBDD23D3C3ED1BDB03C2BBDF8BD09BB9C3DA83D32BE7CBD9EBD423E6FBDDFBB82BDE0BD4ABC1ABCCBBD9CBDAF3A82BD93BDC7BDD93CBD3D713CCCBAF1BCDB3C3FBD993CBDBBC5BDD1BD23BD0F3DC63DEC3DB63DDABBF13D0D3EFB3D893C79BDFC3D2D3D46BC46BC613DCABCBDBDE3BC8F3DD8BBF4BC923D4F3DD5BDD53C90BC9C3DF2BCB33C0E3E19BDB03D3D3EE0BD983D713C30BD813DD43C96BDBC3DD7BC0ABD27BC55BE1DBE98BD3B3DEBBCADBDE13D02BE2A3E9ABDB6BD203D893D393DD9BDC23D4A3D993D11BEDC3D3ABCDABD243D40BD283EBE3D593D7CBD96BD753D933C74BD3B38D13D5E3DEABDD9BC263ED1BCD23C01BCBFBC853D4E3ED9BDBD3CE9BDE7BBD8BBDBBC5B3D49BD9BBDC3BDEBBD403D933CF63DBD3C5CBC253E093D0DBE34BDFABCF53B24BD86BD823DC83DD2BDB53C12BCFE3D86BD9DBC603D4DBC8E3D3DBDD1BD453D263D173D2A3E0D3C0CBD7C3C223D7C3C003D4CBD853DF0BDA83DB8BD9D3DAA3BAFBC35BD073D5D3E363DAD3DAC3D563D213DF6BA1C3DD9BD83BC95BCA4BD84BD73BDBABD73BDAE3DAFBDA93DB83B853D243D36BE5F3EA1BC3E3D8A3DA73D113CD13C5B3D0FBDDD3DE33B03BD9DBD05BE8DBC263D053E8C3DA3BDF3BD9ABD47BD50BDF83D9DBDDD3DFCBDD13DD6BC04BD0A3E8B3C67BD203DF03D5D3D04BCBCBDFFBC11BEC5BCDC3D653CDC3B363CD23D553DDABCA5BD63BDFABDF33DA83C02BE34BD423EE53D9BBD94BD493EE43C0E3E5BBD9BBD9E3CC23BCBBD273D163EC93CE53D373D21BD19BEA3BD2DBD51BDCE3D3E3DB9BCB3BD9B3DBE3DFABC8B3D6C3CFFBD03BEF9BD4BBD49BD52BE443D1BBEEE3D6C3D093DD8BD8D3D213EF9BC53BCA43D313C1CBC22BDB63DAA3D2D3DDA3CB13D013C05BE9ABDF83D813C9E3D70BD2A3C053EF43A96BD0F3DC33C693D3B3C7CBD373C12BEDB3DA53C4B3E513D773D59BD5EBD9EBD193D7EBC0F3E22BDB83C26BD4BBD193D213B0FBC6EBDB03D9FBDDF3C09BD39BC413E6FBDFFBD5E3C073D143E29BDB43B903D1B3DFEBDB03D6A3B913DE9BAB53DD43DBBBD723D263DE4BC1ABE26BE223E8E3DAA3D6F3DE03D22BEB83D94BD83BD5E3D983C0C3CD73D943D193E8EBD23BA683C723D0ABE87BDE53CC1BD04BED53D87BD2CBDA63DD6BBC43CA3BCECBCC53D93BC44BC103EBBBD21BE8FBD2DBE9ABD0EBEA13D7A3D72BD7C3D23BE813DD1BCF33D2A3EAE3CFD3D11BE0EBD153CE5BD4FBC97BD19BECC3DE9BD0EBE93BC343CCFBBF7BCBC3D5F3DD7BD75BD9C3D9CBCBDBCBFBDCABD74BDEF3DC9BDA5BC513B84BD153E323D13BB85BDF3BA293B52BD4DBC1CBC82BD95BD30BEF9BDC53D153DCCBC82BC8DBDB5BD723DFC3D92BDF3BDA73D313D483EAF3B00BDDA39B03DBFBDDABB0ABE8F3D363EF43DC4BDE2BD66BD06BD083E2ABDE6BD983D3D3D5DBD96BC29BDD9BD29BC703DC9BD67BDD2BDF5BD1F3E00BD873B4CBD78BDC7BDD53DB4BCC63C11BE8E3D87BD31BEF0BDC83DCCBC8A3CBF3D6C3D87BCCFBD91BDACBC9C3DB5BD843D2BBECE3D973D3C3DB2BD133B4E3D0EBEFE3DD13DF03DEDBD67BB483D27BD50BCB0BB87BB44BE4ABDD0BD3D3B99BDDABD2EBCF6BDB1BDC53D0B3DB4BC2EBE1DBD43BD85BD873D9C3CF23C02BEE03CE7BC8BBD9EBDAEBDB0BD79BD493D873D80BC193EC53CC33B76BDDDBD523EB7BD283DE8BCC13DF3BC563B50BC323C373D3D3EDABD2C3D5EBDB53D20BDA8BCB63BF93ABEBD5FBD233CF0BBA1BD423D6ABE0ABE9BBDF63D833DC4BDB43D86BD413EB43B973DAABDBC3D31BDD63D0DBD47BD0FBD33B936BC61BD82BD21BED43C0D3C8E3D14BED23C863D6EBD47BCDA3DE7BC7B3D393CF1BC043CC83CE1BD55BB283C6CBDDE3DB3BDC9BD80BD8D3D243DA73C53BBC0BD643DAC3C7A3D2A3CB1BDF9BD0F3E28BE3A3D583DA3BD593D8D3D4DBC863D07BD503EBDBCA2BCA13C39BDCCBCE63CB23B0DBD043EB93D993DD1BBD83D7FBDFF3D3F3B293E2EBD7D3D05BE6E3D983DC33C573D923D2D3CBB3DF4BD043D21BDC53DEDBD39BB38BD9BBD1CBED039C53DCD3CFBBCFB3D1EBD8D3B66BD1B3D06BE51BD993D45BD96BD0C3E45BD26BD893D863B57BD16BE0CBE54BE3D3E1DBEEC3CCD3D4B3ECFBD13BE6F3DF73C053EF8BD07BEF4BD4C3E9E3DE13D6A3D4A3DB2BCDA3DCABCA53D7DBDAD3D3DBDF4BC7CBD4F3CCE3CDA3D683D41BDBBBDD23DAE3D5A3E6CBC323D9E3CEC3DDCBDCB3DB4BDCCBCBCBC603D0A3D233EA93DA03CF9BDC63BF9BD563CA9BDE53D31BB0BBEEBBD7DBCFDBC453E8B3D4CBDA33D893DBE3DC1BD8CBD9E3D87BD4DBC2B3EB5BDAEBD1C3D27BABC3DB93C903D453D88BC4AB9A03B883DB03D663D06BCD7BB62BDEBBCED3D01BBC23DD9BD2C3DD1BD5A3D9DBD91BC0BBD1CBE8BBD443DC5BCBB3D5DBB91BC183D8ABD21BE2A3D12BE423E8CBE26BE9A3DA5BD233C363EBCBAC3BDF43C56BD143D28BE93BDCA3B543D7CBDC0BD0D3E4DBC07BE7EBBE63BDE3CA9BDFD3C9D3D",
      torch_tensor_16_torch.bfloat16_41: "0x02000000563E303D19BDDA3DE63CC9BD3FBE4E3D44BDACBDAA3D49BE9EBDC3BD48BE063E",
      torch_tensor_16_torch.bfloat16_40: "0x02000000C13E453F883F1C3F743F873F783F4D3F943F753F883F6C3F903F4B3F803F493F",
      torch_tensor_16_torch.bfloat16_39: "0x020000002E3C223DC13DA7BCFB3CC5BDD23D353D8FBC0D3D31BDEABD4DBD57BD92BD893C",
      torch_tensor_16_32_torch.bfloat16_2: "0x020000002BBE413DE33D7E3D783E333EC2BC413B1C3D09BE4E3D3D3D8ABE0CBD8E3D0FBE763E2B3D4F3E3D3E873E2A3EF83DF13C193DA23DCABE23BE20BC553DA13EA83D33BD213DF43C12BE92BB563D693D47BD8D3A2DBE84BD1ABDB63EEA3DA4BD41BEB63CB63D733EB7BD23BE34BEB3BD123BA53DA33D20BE6BBE8A3C17BEB83D17BE3F3E65BD4ABCA1BEBCBD0DBDB23DFD3C653D133D543E7DBD9CBCD33DD23D2E3DC6BD7C3DF73D0EBED3BD713D8EBE35BC1A3C613E78BDA4BCBFBE7D3E193C32BEA53CE9BC81BD68BDCFBC303E3D3CCABD74BEB7BCFF3B51BB59BD99BDB03E4F3D3C3DD2BC97BDF1BDBBBD1B3E193C0F3EA43C843DD5BDB63E9BBE66BE9E3D2E3D603D923D403C5FBEEBBD043E53BD293E22BE5D3E013E243D52BE1EBD003D213DE83DE73A1DBE533D283EE9BC28BDD3BD1DBEFD3C063E65BD773E9B3D5C3CADBD1A3D1C3D4D3D1FBDD8BD5CBE6D3DFC3D22BDAB3E1B3E88BE8F3D233EF0BD64BD97BC463E6F3E18BEA73D84BDB43D573E793EBFBD1B3E7ABCD9BD003E433CE83C51BD203DFF3D813D28BE1C3C97BC14BE6EBE26BD86BEB9BD85BD9CBDB7BDB03E283E13BE863ED03D473E89BD453D4F3D873D823EA3BDA1BD393EE73C03BEE1BC82BD4E3D1ABE5FBD333EC83B52BD7C3EE73C763E9C3DD7BDB83D58BE6E3E2C3CEB3D663D70BE04BD41BEE0BD873E25BE5EBEBD3D6DBCCEBD84BE2ABDD43D14BE60BD283E53BDD23D913E4E3D83BD2C3D1D3D2F3E81BDC03D553D1BBE09BD943D5D3DAD3C3C3E0FBDB2BD51BD353E0CBE4FBCB73D1DBE9DBE193E193E17BEA43EC9BD12BE19BE403D8DBEB1BDA3BE5E3C97BD25BED9BD793DF7BC61BBB3BDE9BCA5BEAA3C403B203D8EBD983E2E3E263D74BED6BC44BE753D72BC333D023E38BE7ABDF03DE1BD323D8F3D923D143EF4BDB73D653DCD3DF8BDE4BDAE3C12BD74BE0D3E7CBD03BE4BBDE1BEAEBEE13C2F3DC83D97BEDB3CA1BD243D4BBD403DD1BD79BD0E3DAF3C003EA33D303D56BE23BEAE3E3FBE41BE8ABE593D47BCD7BD3B3E9B3E493EC0BDAEBD33BCA73D3EBE5ABD60BD243CE63DCE3DCFBD5ABE4DBD803D8ABCC93C3F3E993D83BD873E53BDBE3AE03D1B3E283E6A3E793DD03D52BE0C3EAD3DC3BDE13D423EAC3E24BB113E92BD33BE48BD763D91BEE8BB22BE94BD923E1EBE7BBD013D823E6FBE45BC643E6F3DF03DD23D813D0E3E803E4BBD873E61BDB53D1E3EAE3D35BCF73C14BD26BEFABDC93CCDBD9F3DEA3DDDBD4ABDA53E46BD443D89BE71BE803CFD3D60BE38BE3F3E2CBC093C98BD433E14BEB9B9393B883EB8BD98BD5FBD853C313EBC3B7B3E063D93BE36BDEFBD373E963E523DD1BC6A3E6E3D763DE6BD493D2BBE963DDABDA63ED73D793DE2BD90BCE13D19BECE3AEC3CFC3BB1BD96BC7D3C7EBEBCBD933CAFBC2E3D07BEF1BD783D3F3EFFBB0EBE9A3C",
      torch_tensor_16_torch.bfloat16_38: "0x020000000FBD98BD01BE19BDF93D933D0A3E82BEC63D693E963DAABD18BDCA3DEA3D2ABE",
      torch_tensor_16_24_3_3_torch.bfloat16: "0x0200000007BDA6BDA23D38BDDDBD453D013CA83D093ED33B4D3B0D3D183DE73DEFBB5C3D45BC843B873C93BD89BDDC3C993DE13C823C96BD39BD07BDA53DF2BBD43DAFBD323D6D3DC8BB10BC65BC623CF23D80BD7DBD893DA6BCAA3B00BEC83D103D0C3D57BD763DACBC3A3E47BE13BD7ABD2CBD26BD67BCF6BC37BD97BC963D873D303EA83D7C3D67BDAC3C673D0CBCC7BD113D153DE03C25BDA43D543D673CA23DEEBDA9BB8A3D7F3D743CA93D43BD103D603D5EBDFE3D983D9E3D513D5E3D30BE20BD0F3D923DB2BCC03C36BCB13DA5BDF1BDADBC7CBC303D9FBDECBDBABD9CBD033D9E3DF33D9B3DBCBD11BE4FBD2FBD7F3D11BE22BE153D94BDDA3B36BDAD3BFC3CAE3DD6BC77BD873BCA3B6EBDB0BD54BDB83DB43C8ABDD33C0E3CD03CD73CCD3B7F3D903CA93D79BC013E663DE7BC933D14BD86BD763DBDBD41B897BC0EBDEB3C783C903D2A3D88BD90BC993D893BD53CE83C02BEFF3C1EBD533D2BBE643C9DBC813DB83D86BC0ABEDE3D9B3D043D953DEBBCBE3CE4BCF6BB0DBE63BD93BD3BBE61BD493D32BECBBC1CBBE23C163D0FBE07BEC4BD193DA5BD263B8E3D72BD993D383C2D3DE63D713D8ABB073DC53DF83D5D3AC7BD97BD353D1CBD0F3C663DF13C4EBD1CBD903D21BD953D723D553DE23DC93C5C3D2CBE9D3B8ABC233D4A3C0DBD1BBCA7BD983D20BD743D22BD65BD14BE0A3DC2BD2EBD1FBD7C3D2ABD20BB5F3DA13D703C8F3B7B3C8BBD35BA693D96BDC3BC2E3D813C0D3DB2B9413DACBD2E3C9EBD0B3D6EBDC83B86BCE739853BC83D59BCF2BB79BDE8BD953DA43C72BCF2BD043DAEBD403D20BC943DBDBDF43A88BDD5BC6DBC3CBDAC3BFD3C853C2C3D34BDA2BCA23D52BD2E3D97BDD03DD2BD51BDBA3D093C393CBE3C13BEE33901BD33BD44BD4A3C7BBD0B3DFEBC293DD7BD0CBD7CBDD93D573D4C3C0A3D77BDA2BCEA3D2F3D80BDA9BAD0BC61BDAFBDA33DCA3D033CB63C203DA3BD96BD1A3D0C3E93BDDCBCBB3DA03D723D9FBDD7BBE83DB93DE8BDBC3DDC3D01BBE33CC2BD6B3CC43D8ABDDFBDA5BD683C67BD3ABE42BD26BDC1BD0CBE8ABB78BC283B05BE8B3D17BDD3BD75BCC3BD2A3EA23DAC3B683DE43CA2BDA03C6DBD2E3D44BD503DDA3C02BDE6BDBABD61BC283D393D7D3D17BD033DC6BBB93D53BDA63CBB3C55BD163DFABC2A3DEDBC823D943D12BEC1BCC13DE2BDBF3D03BE8D3D93BDAE3B3A3C8C3D8DBB52BD323D843DD7BDBC3DDB3D923D993D5CBDE9BD95BC5A3C183C2F3CEDBD03BCDD3C0A3DCEBD05BD4E3D91BC92BCADBDB6BD7C3DFABB6BBC993C4D3BC63DC5BD883DF33CEBBD633CB93DDC3C67BDB6BD06BD4CBCA9BD9DBDC63DBFBD98BC87BD7B3C05BD1ABD0ABD263DD33DFEBBC1BDE43CBC3DEDBC9A3C663DB9BC913DA23C43BD81BC2EBB0F3EA0BDBCBDA53D6CBD81BCC83DD33D9ABD27BBA03DC13D7FBDE73DB1BD87BB4A3DA93D453C8D3DF3BC2C3DB9BD4B3DA6BC453C78BD39BD81BD28BB26BD7BBCF93C0CBEE03C323D53BD53BD24BDB73D0F3D1C3DBEBC39BC823D33BDFF3ABFBD0C3ED1BB113D7E3DA5BC50BD3E3DF33D8E3CD23CF2BD053D96BDBE3D3E3DC2BD743B50BD613B25BD3CBD99BC49BC673DFB3D03BDE9BC65BD273D41BC00BDCD3D9D3D683CB9BD0FBCB23D13BD453D36BC543E97BD02BDF43D973C523D763BB9BCACBDC6BD91BBC2BD6D3D123D443C57BDBCBD233D2A3DF13A583B76BC143DA3BDBB3DDEBCD7BC363CA5BD11BC023DD4BD1CBD98BD4BBC89BD733DB6BDDDBB923D26BDBF3DD73D07BC0FBD333D923DA6BDB73ADD3C943CCC3D45BD07BD9BBD963C5EBD00BD2BBCF2BCB4BDDA3B703C76BD9F3D323E2A3DD8BD213DB63BB3BD403D1EBD5ABD89BDDC3CECBCE2BD6FBB2A3A2C3D0ABE4FBC8A3DED3D393C4BBE82BD93BD0C3D62BD083D8E3A793D353D46BCD83C973CA8BCB73C4CBD70BDBBBC813D9E3D603C833B55BC1A3CE03DF03C353D50BD6B3D193CB33D7E3DE9BB0A3C16BE70BAC6BD023D9DBD9DBDDF3C083DA73BEDBD44BDBDBB023D973D5BBC23BC76BDB43D7B3D32BCF43C883D1C3CEB3C9BBCD3BB08BC15BEC7BD163E903D143D813DFBBC19BEE23C943CA73D03BE8EBD01BC933CAE3CD93C9ABD93BD073D873D0DBC5B3DF93C343D943CE83CC03DD43D363D3D3C903DFBBB113CC6BDC73BEDBCA43D343BD73D64BCEABD7A3D1C3D88BC9EBD053E21BE83BD9E3DA5BCF63D32BD4B3D923D5BBC153E8BBDD8BD21BCAFBC533CDBBDDB3CD53D3D3D05BD84BD073DBB3C533DA63B113DE4BD04BD033D73BC1BBD91BA803C603B19BD4EBC0DBD49BC683C353D76BC81BCEFB826BD30BD883D8FBDB63C7F3C313DD6BD9B3DA83D9D3D533D8A3DD8BB3BBC3FBD4ABDA3BD06BE003E9BBD96BDCABD003C21BC14BD92BD42BDD6BC793DEB3D203EB03D4BBD02BD6DBDCB3C8EBC98BC733D66BDEC3DB5BD813DDBBC983DB2BDE93CB9BD803C04BE453C8EBC03BE3C3DC2BC443DDE3CE4BD47BCC83DE13CB73D593C8D3B5DBEC73C96BD2CBEB5BD383D153DA9BDD33CC0BDBF3D11BDCD3C1BBD9EBD9B3B3D3D51BD283E28BDFD3DE6BC85BD34BDC13CE93DF73C8BBB9EBD783C8ABB123D583C1C3E393B3A3D6EBDD73C0ABE0DBEC1BDF8BCED3CA83D3ABDFB3B72BCEABDDF3C253DC63C99BD683DDFBD883D3A3CACBC1139843C833D48BDEEBC8A3D58BDBDBD183D5D3D4B3D9B3AA7BD583EAE3CF6BCA53B713D89BCD93D313D71BD53BDA6BD353D3BBDEABC10BC173DCABCE4BDBE3CEEBC36BD173DA9BD02BD1ABDA63D3C3D393BC3BD29BD103DA5BDD83D993D3D3BDB3CEA3DCC3D87BC9B3D6EBDD23BCE3C023DAEBDAABC863DD23B1B3C43BC873BFD3DA83C443D1F3D673D03BD913D903BBD3CBA3DA1BD293B1ABCB1BACEBB0EBD953DB23C633C2C3EB8BDC03C9D3D033CB5BDDF3C11BDB9BDB93D39BDF9BD3A3D86BC9FBD64BD0E3EC6BC163DA03CC03C95BCC13C893DE2BD11BCF93DE3BCA93C233D4ABB5F3D6BBA74BB4B3D11BD293CA7BDB03DB83C32BE4D3D183EE7BCD13BF1BD20BDD9BDB53DB7BD7C3D9BBDCDBCDB3D853DEF3D8DBD0ABDC0BDABBC043DC1B7103D2C3E91BD94BD873D2A3D2F3CB8BC20BD983D823C983CBDBAD63D203E3B3D703C2B3D893C22BDAEB9D93CB2BD823C133C6EBCA83CA1BD44BC8AB9F13C2FBDFF3C98BCBEBD323C963DFEBD55BE6E3DB83DF23DB4BA59BD5FBC343DD83CB53C2BBD31BD293ECBBD58BC313DC2BD123BBB3DC2BC89BDACBC5FBD11BD39BDF33D813D39BEF8BC9FBC113EAC3D32BE653D993DC7BC6BBD7CBDA8BD633D95BD203C4CBD8FBD703D6CBD923C4DBDF83DACBD8C3DCC3D39BD0A3C69BDE03A3DBE79BBB8BD4F3C04BC833B983BEC3D08BD92B926BDECBC30BDA3BC7EBCF83CADBD91BC50BC87BD15BC1F3D2A3C2BBEB6BD883C9BBB1F3C2BBD003D25BE91BC883DA53D293C9DBD973D09BDCFBD2F3DA8BCAA3C7CBD9BBB6B3B403DCB3C32BC31BD103EA93D2CBD89BD373D8D3C0E3E17BE4BBDC6BC613D31BDEE3D183C4FBD5D3C453DE7BDCCBC4DBE0BBDDCBC813D783CC53DC93B1A3D623D8BBD4ABDE63BF03C15BCD33DBFBD1EBD403C133DC13DA53D8D3DC63C9FBDFB3D3DBC553DA0BCA63B693D01BEF0BC29BD91BDFF3D913D053DABBDEB3B6D3DBE3D92BCC1BDDA3D053D013D883D3F3DFCBA4EBDDF3C453D1CBED8BD1F3D983D03BD683CA0BB9F3DCB3D063EE13DB1BC34BD133D82BD863C113D76BC8DBDFDBCE7BC593D09BD463E043D32BD973CC4BD143E1CBD26BDDEBD25BD073AAE3D0C3E4C3D9BBD8DBD98BD86BD113D033C663C6EBDE73CD6BC2F3D873D6ABD9ABD043E69BDB2BC6E3D443D0C3D103DEF3DCABDD43D0A3E8A3C1BBE40BD9A3D1A3D963D743BBB3B013E9F3D823DF0BBB7BCE3BD3CBD903A713D3E3DE73B8EBC0DBE0ABE9ABDD8BCE93CF9BC04BD663EB33C18BC703D083CFC3C22BA6D3D303D1BBE003D973D453D1F3DC13CC23DBA3DB0B9A1BCD83C02BD543E68BD85BD4ABDD73C353DA93D9D3DEBBB6F3DDCBC72BDA93D0E3D9F3D2ABCDA3C1CBB763D873C953D883D88BCE9BD37BDF63C013CD1BC443C393C903D893D22BDA2BD89BD493CDE3A5D3DF53D493D81BBF93CB0BB7A3DD4BC81BC7CBCC5BD73BD8BBD1FBD94BD1DBC81BD223C35BA293DDBBBD43DFFBDBEBD793D293C64BEE53DBDBC723D30BD87BD5BBD3BBD963D40BD4A3DC53BA33D40BDB5BDE33C9CBCCF3D863C7F3D67BD713DAC3D31BB953D1ABB533C87BD2C3D423D3EBD59BDACBD5A3BA23D19BD283D5B3DBCBDC23DD63C38BE5B3D9BBDAD3CAD3D52BD913D2B3C89BDD93C043D94BC83BDD53D27BCBDBD2DBDA1BD003E503D66BCC3BC8A3BB0BD92BD02BE223D003E1F3E493DCE3C133DAF3D4EBD4BBE763DA63B8EBC1F3D55BD573B7C3DA2BD40BDA6BC4E3D28BD56BECDBD97BD013C76BDB03C4C3D1FBEEABCD6BC27BD12BDF53B97BD013CE23CC5BD613D74BD6BBDA6BDAF3D923B1ABD193C963C243DF53DC73D503D263E3C3CABBD043E7EBDC23D9ABD263D91BD873C073DD4BC87BDB03DA13B75BD273D243E5F3DE73C99BD813D983DBFBDF53CB43D12BD193D6CBDA2BBFCBD833DBD3CAC3D363C303DB2BD8ABD123D873C97BB94BC0EBCF93C7B3D913D663C9A3D193DC53CDEBC6FBD0E3EAABCCD3BEABCD23D05BD85BD3D3D033D8A3DB63DAD3D2DBBACBC9BBDC73C133D53BC1A3DE8BB903DA2BA50BE9A3DA83C963CD5BDA2BCBCBBBD3D4ABDF9BD4D3CE33DDE3DD5BC2ABD19BEB1BDC3BCB53C67BD073D193D0B3D28BD513D9B3D313CC83C0BBD9D3AAC3B963B933D3E3C593E393D39BBF4BC13BDC33D693C99BCEF3DE53CDB3D0A3D81BDA23D4FBDB7BDF6BD33BECD3C25BDD63B93BC433D3FBD25BEA53CA63D40BCD5BC883BD13D723D58BDCF3DCCBD0FBE89BD41BE10BEA1BC373DAE3B72BD0F3DD9BD943D143D033C9F3BE73C563C5A3D1BBA5B3D32BDAE3C6FBD6DBD8F3C51BE7E3DD9BD01BDD03CDFBD3ABC2BBDCABDD23DA03D4F3D063E0A3D5E3C08BDD43D04BEAB3D5FBC2ABDBA3C913C4CBDD73D1A3C4EBD0FBE1B3E70BC96BC36BDF43C353C04BDDDBCDF3D4B3C573DD0BDA73CE33DBA3DDCBBBD3DEFBD8ABDF6BC05BDC73D7ABD90BD87BD303D5D3D8BBDF0BCCCBD803D02BE203B2CBD013DC6BC5ABC8C3718BDD2BC33BE86BDDDBD653C063E0DBC053CDFBC2D3D0EBEE0BC2DBD0A3D073D1D3D73BDB9BC0FBDD93DC1BD7DBA813CE63A76BC0DBDDEBDC63D183D993D39BD023EA63CACBD913CF1BC58BC07BEC23DF33DC23C653DC33D513D9F3C853DE53A0ABD19BB9CBD73BD373A853D8B3C233D0DBD6CBD01BD8ABBB93B64BD453CEE3B543DCC3D953C1B3D64BDA8BD83BD983DAFBD2F3D2F3DB23C69BDF63C2ABC903CDEBC06BD06BEA2BDF2BC8CBD0BBD44BDE03B843D34BC81BD98BC81BDE93CB8BC2FBD0B3ED3BD3CBDB83D043A203D6B3DB9BD84BD913DA1BD883DABBC713D923D8EBD883B193DE5BDB1BC9B3DE53B083ED7BDEDBC68BD97BD75BC943C17BD81BD113D6FBD5DBDAFBC70BDB03D02BE1EBC61BD41BCBE3DB8BD4A3D9B3D873D943C433DACBD703C0DBD063C4FBD39BD7BBC71BDA8BD6C3DB1BD1B3D113D9F3D713C83BDE4BCB43D353D86BD713D96BDBCBC3BBE1BBD953CA63D9ABCE83C3F3D20BD01BD0C3D9A3DB03B7CBD203E90BD13BD8D3BC63C86BBE4BD003E35BC2C3DCE3D363D083DA63DA5BD76BB40BC28BDAEBCC93C97BD9DBCB53C953C643D563D7CBB4ABDC6BCBCBD3BBD85BC613D953C8DBD803B3F3C1ABD82BD623D9F3C7ABDF0BC36BD07BD4CBD4D3DC9BCF33C283C9FBDB93C343DBA3B6C3CBEBDBC3C15BE7EBDE23CE4BC23BDAD3D79BC14BD2DBC173D61BD543B0C3DD53C353C853D0CBEF7BA51BC1FBD8DBBF9BB6ABC15BD31BDADBD7ABD063D1D3D8CBDDDBD44BD43BDE8BC9CBC2D3DDDBDB53CC33CF73DFEBA40BD933D49BD94BD04BB1DBCA53D7CBC44BD87BD5F3D913B0D3DCABA05BDB4BDBC3D82BD9FBD88BD3BBD103B553D2E3D20BE4A3D963DFEBDA0BD1BBDC5BD0CBDF2BDAE3CA83CDB3D43BD8E3D963C3EBBA939033ECD3BA7BD6BBDA3BC8ABD763D3C3B143B453D743DC63CABBDEABC8EBD18BE89BC123D693D1E3DA3BD9EBC183D1D3D113ECC3D3E3D033DD7BB2DBD2FBD8C3D0B3D4B3DA93DE13C893DD5BDC63A0D3D52BDA53DB5BC5ABD16BE2D3DEBBB71BCA9BD2D3DAE3BB7BCC73DAB3C12BDA53DBDBDFDBDA2BD1C3D5B3D4BBD2D3CCFBCC1BDC53CE2BD12BDE73D1EBEA3BC373ECABD073E143D233DB03C11BD9FBB42BDB83BB5BD4FBD4FBB913D873B8D3D4DBC0D3D38BD12BD663C1B3E17BEC3BD3C3D8CBD103BB23C9FBDA33DD43D0B3E13BDF33C1E3D1B3D6DBDDABD463C433C143B953D88BD433D0ABEA23D033EA33D17BD81BD223D21BC29BD8A3D75BDC33D39BD9DBCBE3CC5BD913DEBBD343E12BB143C27BED03D2C3B6DBD67BDBBBD1A3D3EBD38BD7FBB83BD8DBB823DF13C893C2A3D493C073E66BD96BDAE3C2A3DE13B9BBDA13D853CF53C0BBE7D3DF13CA53C20BD913DBDBDE03B543D6F3D343DD6BC8B3CB5BD533DA2BDA03C253EAA3D363D68BDD5BC1F3B053DB63B9DBB37BD89BAE2BD2E3DEB3DEE3B923DDC3D82BDCCBC923D663D033D7EBD60BD0EBE11BEE23D853D6BBDD5BC01BEA6BD1F3D223E053D71BD1B3CBCBCDE3C62BD163DEABA8B3D84BC993D08BE81BCC13D983D183DBCBC7A3CF8BC073DBF3C353D99BDC23D3ABC443C87BC593DBB3D8B3C8E3D08BC093CE93C853DA5BD053D8D3D973CFEBDE83DBFBC74BC5CBD88BD1E3D42BDA43C053C3EBD093DB43CD13CEC3D943C633E55BDE4BCCCBAFB3D523DE1BD1D3D0F3DADBD843D3C3CBE3C45BD0DBED3BDDBBDBC3D4ABC363DF6BC203D5EBD1C3E9A3D87BD2B3E443DB1BC5ABD953D9BBD1BBE17BDBF3CCEBDC53DF53C9B3D1D3E053EB93DC33D023E89BC50BD33BD49BC513C3DBD51BD42BD0DBDD93D97BDFD3DA0BD943DD0BC38BD5C3DE53DC0BD75BB7E3C50BBC93C9BBCA73CB33C29BD9E3C043C0E3DA4BD40BDA3BC28BDA6BD8D3D753D9B3C04BCBEBD46BDB03DAB3D5ABE523D88BD1ABD9EBDCBBDECBD4CBE9ABDE93CA83C803C8FBD3A3B9E3DD93DCCBBC9BC123D2F3D4A3C463D183E773D88BD6DBD04BE0C3E3B3C5ABC8C3CD7BD0BBE723DD93D99BD09BC613D7B3DCA3DDCBC933BB33C99BDE53D0BBCF03B093E9CBCAABDD9BD9ABDB3BDB1BB5DBDA5BD2D3D933DFE3B38BD16BDB3BDF5BC73BDA1BCAFBC7EBDD6BB383DDDBB9E3CAEBDE6BD483D523D133D08BEB93C223D793D073CCCBD59BC45BD0E3EB5BC34BD8A3D0A3E263DB3BDAB3DC03CCE3DBEBDCC3DAD3A7BBD313D28BC9ABD08BD08BD5FBC013D4FBD123D273D913DC2BDECBC743C613D67BCF4BC9CBDA23D49BDB7BD27BDF03CF73BAB3BDEBDD93C1DBCEDBB14BE68BD45BD483C50BD0D3D1E3DE33B1F3C63BD66BCB8BBBABDD1BCD6BDF4BD773CA1BB15BC0BBD04BD8B38193DA73DE5BDE63B98BD213D823CD4BDDA3CA73DE93BFA3CC73CBBBC403DB43D023E2CBDB139B9B9223D0FBEA83A0F3ED83D2A3BB33D563C8C3D923C243DC73BFD3C1DBD8E3C513D3DBC263D93BD1C3CAE3D913CEBBC40BE2F3CB83CE33CBFBD3D3DF3BC60BD613DF33DA03D763B693D0D3EA83B843C08BBD83CBBBCA2BD653D843D123DEEBCFBBD86BCC4BD50BDEEBDC0BC6EBD00BD89BC053D01BDB93D25BDA0BCAC3DE63C393E803D223D66BDB63B843AC0BD12BC903C1DBCDCBD603C4DBB98BB3ABDA23DCE3DE43D8ABD06BE30BD53BD173D763DAABD42BDA8BD973CF5BD7E3DBD3D6F3D363DDBBBA13CC6BC233AB5BB1CBD2C3D0A3E6EBD173D983B433DA2BC643D28BD98BD10BDF93D96BC373D25BE553DC4BC43BCA6BDE23C083D4C3B90BCC1BD9D3D283C0C3DDFBD233E5CBDECBD763CBC3D2B3DD4BCD5BD573C06BD6E3D0C3DB53D55BD893D403D72BBC4BBC4BB053EEE3CBC3B24BD8B3C1D3C313D1ABCB23D9FBD0BBE20BC98BD843DFB3B883C2B3DA73D8C3B133D1F3E8D3D313D8C3CF73C623D64BD0CBA243D21BD18BDEC3CF43D9C3BF63C563DCDBD8ABDE23D5EBC71BC1A3D98BD853CD33D4E3D09BE563D9D3BDD3D293D753D133E563D0C3C45BD23BDB83D443DCC3C1EBD6BBD34BD803D963D8DBC20BD97BC7EBC47BD283ECB3D633DB1BD8ABCA23C7B3DACBD20BE7BBDD93C26BDE63D983C3FBDDCBDCC3DA1BB153C9F3C053D50BDDC3DDC3D693C8F3CC0BD3F3D403BF63C33BDD7BDC0BD993D1FBD1B3E8C3DFABC343E32BEE6BC313D15BEE83D72BDB9BD72BC213E243D493D793D24BD9F3D31BD37BDC4BD05BDCABB53BD883C53BC1EBD0ABE6CBD703D21BB043D14BDCD3CDFBD29BECC3CD93CC23CDDBB17BA1CBE493D81BD2C3DB23D7F3DB83D813D46BAA8BD96BDB2BD063D483D2D3C7CBC11BD743DA0BDF2BC02BE0DBE93BDB9BDC1BDBBBCB6BDCBBDE8BD1CBD2CBC12BE4FBB4BBDDD3C8C3D92BDDDBC1A3CF1BDD2BDDB3BB43DE83CC2BC063E2F3CC63D17BDE03C193DD03DA03D423B75BB0E3EB4BD843D13BDC5BDECBCE2BC93BC96BCA2BDACBD19BED6BBE43C97BD873C873D9CBDB93BA6BD013E58BDA8BDEEBB103E88BD193CD43C9E3ACB3C1B3CB23DD8BD5F3D043E53BD7B3D683DCABCAE3D50BE6BBD913B7C3CB73CE03C713C93BDA63DA83D68BD1D3CE6BDA53D0CBDFF3DDFBC0B3E093EE73AA83D5A3D223D96BD25BCA6BCA93C08BE66BCC53D9C3CBA3DB13CFB3D833D8C3D99BCA1BDBCBDD1BDF93DBCBD103D46B9633DE23CEA3CAB3B11BDFF3CD63D313D0B3DBCBDA23DFABBDB3DFCBD58BCA5BB7DBD09393DBC673D9E3CD6BDC0BCDFBCBE3DDCBD3ABD88BD94BD18BD88BDD1BD973D343D0BBE4EBD3ABD59BD733D8E3C313CECBDA4BDA83D9B3D8C3D22BC1ABD083DC7BD403CCE3D053DE6BD8A3DEEBDDFBC3A3DB5BC68BD40BD203B703B373D78BB143DA33D11BDDEBB7DBD0C3DF6BD3A3D063E573D9E3D443CB73BB83DE03CBE3C9D3DD63C16BDA63CAD3D22BEDBBC65BD7EBC77BD37BCF63D2B3D913B3F3D67BDAF3D2A3D4C3DB13C383DED3D1FBDD83DBB3D91BD863D033EE1BCC53D1FBD0B3D24BEE4BC66BD713C9BBD02BD893D9BBD30BD233DE73C16BD8B3C083CDCBC073EB53DD8BDDD3B2CBD60BDB43C20BC06BD493D9FBD60BD38BDF5BCC1BB9EBD09BDDF3CD33B1EBD29BDC53D2A3C063D4FBD643C88BC983D1EBCDABDB13D55BD43BC95BD563D1ABC503D9EBDB63D9A3D713DE33C833DDD3D4EBD12BEAA3C423DBC3D24BEF5BC9DBC16BCCC3D5EBD1FBD8DBCAFBDF8BCFF3BACBD423D623D053EF43C013DD8BC10BD5B3D0A3DA33D3ABD4D3D0BBE7BBDBA3D31BDE0BD17BDA73CE1BDA03D8A3C05BDABBB153BA93AA2BC2BBDF2BDD03DC3BC0D3D6C3D003E533D28BD7CBD1A3E603D863D873DA13BE33B3CBD6ABD7ABBE23C54BD69BB403DD4BD953DD43D02BEB93D55BDFF3D19BD5B3D8BBDF7BCAD3CB9BD40BCA83DC43D88BC163C843D98BD3B3E343D593C8E3A55BCF9BBDE3D3B3CA63D573B4D3959BDA3BCBFBD21BE033D56BDFBBC1E3CAD3CD1BBA5BD8B3D7F3D57BCEEBB13BD87BDAEBD0BBE9E3C9ABDBD3DC0BD21BC9B3DE93D1E3E6EBDC63DE33DE4BCD8BC023D903C9E3C26BE833DB03D12BC7EBDE2BC653A083C093DA93D953D83BD293A34BC1A3D02BE9BBD2CBE0B3D98BC02BB583DD4BD443D07B98FBD28BEA13D133DBBBCDC3D36BD63BD82BD803D3C3D1C3D94BC1CBB2CBD62BD21BE9EBD10BE",
      torch_tensor_24_torch.bfloat16_1: "0x02000000F73D123EBF3DAD3A11BECDBD773C43BC70BD463D39BC87BD053ED43CFABD30BD6F3DE63D923D33BD3EBC373D17BE07BD",
      torch_tensor_24_torch.bfloat16: "0x020000008A3F553F8C3F723F9E3FA23FA73F793F483F543F4C3F323F253F843F3C3F9C3F633F793F4B3F5E3F753F453F423F623F",
      torch_tensor_16_torch.bfloat16_37: "0x02000000323DD93D06BEC23D3EBE523D273E65BE9BBD37BDA83D4A3EB13B5B3D523E4EBD",
      torch_tensor_16_16_1_1_torch.bfloat16_3: "0x02000000B23EAB3E76BE9CBD01BEE23C153F663E103E50BCE13BA4BA323E1DBE4DBEBC3DE4BD533EA53DDD3B30BECBBC763E65BE6BBEC4BDBA3E4D3FC53D62BC5E3E3ABFA0BE53BD723DDA3EDB3C023F9C3D823E973E0F3E7A3DE8BD6ABEB23E0E3E65BB663EA13E4EBE2B3EDE3E3F3D5BBE103E9F3C173F003F293E323E3DBE763ED73DC93CC6BEDA3E9B3EC6BE113B063E873D113F92BDC7BBFFBD10BFADBD5E3F4EBE33BDE2BD15BE84BD0B3FF5BEE9BE4CBE6FBE853EB9BD85BE5F3BA53E92BDA73E15BEAFBE233E003F003D9FBD883E22BE4D3DBD3EFA3DBC3DFC3CC73E843D0FBE1BBF4E3E23BE2D3D0CBDC7BA123C10BF9A3DEEBDCCBE1A3D09BE853E36BED63D803D2A3E3CBDD8BE293EBBBD2DBE49BE03BEFE3D0C3E9ABDE53DD5BE99BE513E093FF43D8F3D0A3E00BC52BE813E1BBE063E2BBE37BEAB3E5DBE0D3E4EBD03BE683DC53E0E3ED2BC323EA2BDB0BE0C3E473E25BC843E9D3D703EA43E97BE94BDC7BE1F3EAD3ED8BEB2BDD03E023CB6BDA5BED13E82BEC43DB93E98BD1FBE243EE23C29BD42BE12BEB33E813E9C3E7CBEB03E533E823D323EE63D0ABF8CBEE53EDCBC173EA6BE773DB03E493EE43E7DBEC13DE7BDCC3D1CBEE23C103EF53DB13E953EF3BE8DBE0E3E86BC983E89BD5B3EB23E0ABE44BD28BEF33E05BE6FBED33EB03ECE3E3BBE96BC6D3EDE3C8DBEBB3DBA3DE4BD8D3EC83D88BE94BE4CBD54BE",
      torch_tensor_16_torch.bfloat16_36: "0x0200000097BDBD3C0EBE023CA73D243E933C303E4D3C073DDC3DCA3D21BE93BC303E923D",
      torch_tensor_16_64_torch.bfloat16_1: "0x02000000D5BBD83DED3D01BE303D46BD623DC03C55BD99BC6ABDEB3C203DC5BD73BC8A3BCEBC863C273D8CBCB73D40BD083EC13D783D17BE1EBD29BD183D29BE083EB83D183EFD3D1ABE86BD3DBE3C3D6DBD803B3EBDC63DCEBD9E3DD5BD8C3DF93DB73D843D0EBEB5BDCA3D1FBDAC3DD53DC0BCB43B513BA63DBE3DC9BB27BD53BDF53D3C3D8C3D5F3C5BBDF1BC9FBDD5BCD4BD80BC3C3EBF3DF33D12BCC33D00BD133E1ABD5ABD76BB32BD28BE0EBE503D803D2A3B853DE0BD813DA53DA7BDA4BDB43BEC3CE43DA73D86BDF23D87BC4DBE10BE8ABD89BD9CBC3BBD013E9E3C4E3CDDBDAA3D153D6BBDD3BDAB3DBEBD53BD1B3EE43DA6BC193E903DD83B833DE23D1B3DAC3DFABC4FBDFC3C5D3D643CA03DE3BDDC3C98BD24BEE03DBE3D74BDB7BC7A3A96BD42BB7BB8BA3DCD3DF83C033ED63A823D0D3EE13BA23DE53C0C3D2CBEE5BD0E3E33BE063C03BE833C28BE30BD1FBEADBDD23DE7BD693D1EBD3D3CFBBB443E59BEEF3D083DDFBDD83DB6BD463D9EBD873D223E47BD61BE81BBC43D86BD203DC7BDC33B35BE9A3D83BDACBCC1BD9A3DDBBD52BE493D43BD0EBE8F3C77BB68BDA8BD473D44BE433CDA3CFEBD003EA6BCB5BD25BCA73DA73D1BBE20BCFA3A53BCA73D49BE2CBD713E70BD10BD2B3E513EC13B9B3D20BE3DBDBF3D09BEAABD3BBDE0BDB1BDCE3C583D03BC99BE14BC3FBD423D3CBD53BD3EBE52BD7FBDADBB893CB7BD0FBE0FBCB0BDD63D113E023DBFBC4F3D80BC363DD73DF33C89BD1EBD1BBD133DBD3DB93DB23DD03C8ABC5DBE6C3E823E02BD203E8BBD03BD39BD403C2B3B93BD0D3E9CBD1EBECDBC91BDB1BD11BB61BD1B3A46BE01BEDFBD023D4BBE99BD423D2C3CE6BDC73B95BC86BD713C9FBD923D01BE843DF33DE53C473DAABC99BA85BD27BDDC3B4DBD4FBDB1BD2B3C74BDC3BD9DBD05BE2FBE38BE29BDED3DDB3D8CBD12BE033E263D45BEBDBBC83DC4BD8B3DABBC0D3CC53D53BD053C983C893D803DB6BCD03C363CE33BE43D4FBC97BDE23CCD3C1FBD8A3CE63DEC3CC1BD00BCE53CCFBDE73C133E503D513E93BDEEBDDD3D563C213DB6BDB2BC2B3E26BEE6BD423D25BD1CBB67BD473C7ABDD63C713D8FBC293E4BBE70BD5FBDA73C2A3C143EA9BC1D3EB7BDFABDD93B9B3D1ABC5E3DD3BDD8BD76BDDCBC26BE303D66BDC1BB29BC09BE713DABBD5BBD09BEDD3A2ABEB13D51BDE03D99BD903DD73D1B3D62BCDCBD373D053D38BDCA3D463C5D3E253EBFBD00BDADBC543E9D3D133DABBB34BCEA3CB73DF3BD83BC3DBE3EBE15382CBD1FBED63C923CBFBC14BC143EACBDB23C9A3DF5BD5CBE03BCA0BD303E043EB23D28BED83BB43D003E1BBD58BD113E93BC983C833D72BC933D063C023DF6BC4DBC3B3C843DF1BD2ABD88BC2BBE6FBDA3BC99BD14BD813CE5BC5A3DEF3C0E3B8C3C66BDF1BDC93DF33B57BC8D3D823DE33BDDBC62BD973C953CADBCBBBD953D6EBCE43D363D9C3D4DBE46BDCDBD723D0D3E21BD143E82BDC7BD603D16BD59BC8CBD283DEE3DE33D7DBD9F3DAE3B943ED73DBD3DEC3D9CBDD6BCA8BD0D3CD3BCF3BDA7BD8A3D273EA13CD03D6DBD88BD4C3D99BD59BD11BE96BD68BD7A3E02BD9E3D75BC70BD4A3C5E3BB2BD073DC93D1DBD153EE8BCE1BD0F3D13BE123C1BBD4ABD793DFABD06BE6E3EF2BD6C3D023E05BD29BDF23D423D0BBE263D063E39BDF33D8B3C933DE3BDC8BC69BD06BD4B3D6CBCA03C06BE43BE6C3D113D26BE55BDD4BD073DE9BDE9BDD23D25BD0FBD2DBE1B3DBFBB03BD9A3D7DBD8FBB7D3EFEBDCABC2DBE203EC3BD133EB93C0FBEC53DDD3C833CA3BC673CC23D99BBF1BDF3BD743D66BE73BD013CA4BDD0BD8BBD593D913D903DCD3C7BBE203D2ABCB43BBCBD01BE96BDD1BCF93C303D223D00BE8EBB823D643DD7BDD93CEABC48BD963A6C3DC23D5C3B7C3CC33CA23DD63DF9BD143CA83DD1BDC5BCD4BD5FBDD8BD803E39BDCA3CDE3CB13C283EFF3D93BDA8BDAE3D283D683D24BDAF3CF7BDB43DD0BD38BE143BCE3C82BCEC3D473C1F3E313D003E22BC3F3D1A3ECFBCA8BDEA3C6A3D58BD8BBCEABC2C3E3B3E403DA33C4A3DA63B6ABCE33B63BD1E3D803D4F3C5BBE15BE043D223E4DBDDB3C4EBDB23B7C3C33BDE93DC1BC51BD10BDC53D51BEE8BE033CD43D1D3D863DD63D39BEB6BDCA3BFEBDB2BDF83C3FBD2E3C013E5FBD4A3E143ED2BCEE3C273E83BB5BBDC23D293CFEBB1D3D2EBD223BAEBD0EBE683D4B3D02BE43BE4DBD01BE4A3E153E943C8ABCB43C79BB88BD7CBC61BDD13CD63B923D7F3D483D4EBDA13D283B2E3C04BE0EBDE3BC7F3DBBBD1EBCD0BDF9BD833CD9BBC73D64BDF3BD93BC6ABDACBCA73D3D3E45BC64BCF63D0E3D13BD243C6F3EE7BDE1BC163D0ABCEE3D6E3DE33CC7BD4F3EF13C9B3DC0BDCF3DC93DBC3C0BBE8D3C063EAD3DCC3D9BBDB43DB03BEE3D3DBD96BC91BC7C3D09BC73BBDEBDE9BC943DBF3C55BD423ED93D9A3D073CDFBD9B3B903DB6BC083EB33DC3BDA8BDE7BD783E91BC82BC7D3D4E3DF93D923D923BE13D6C3C6DBD7E3DE0BD98BEC73CBFBD943DC33C03BD173E1CBE00BC97BCB03DDB3C8E3C16BE5C3CA93D0CBE86BEDE3C1E3D023E5D3D493DE53DA73CF83CFDBDCDBDC8BCFDBD2ABD47BEE43C85BDE3BD44BC1CBE93BC2B3EB3B9F33D623CDABC0EBDAF3DC2BD1E3ED73D78BDC7BD9A3DF3BE4ABD083E6E3DF2BD4EBEB3BC273EBDBDAABD883D5E3D9C3D70BD663DC3BDA4BDCE3DE6BC10BD1DBD1BBE61BD59BD48BAEB3DF83D063E8E3DA3BD07BD1EBED9BDA7BDDCBC723E243E933DB33D6F3CC93C793D5B3DB3BB913D3D3DB63DA63D67BC06BE75BBF0BD983CC7BD913D323D2EBC363D20B9183E933D93BD08BE663D9C3D9C3C953CAE3D2D3EF1BD3C3EE2BD083EA1BDC5BD",
      torch_tensor_128_torch.bfloat16_1: "0x0200000096BD193CB23DB7BD8EBC21BC95BD173D33BEDE3D593CC8BDCFBC32BD4EBC68BD253CA73CDD3B6C3D243DA73D52BD333C013EFABCC3BD9EBD0B3D62BDF53D8E3D6FBD073D853DAC3C143D62BD5EBD46BDB93D01BD243E55BD3B3D8BBD783DB63D553D36BE883E68BD99BD81BD373B1C3EC03D983C4ABE7F3E0FBE5EBC2B3D23BD053E773E1C3D763D0EBD293E97BD113DDDBD89BDA83DBDBDB6BCB23C80BB8BBBC63D79BD44BD82BB83BDB03DB2BCF538D9BC283C883CD03CE7BC2BBC1ABD393EBCBDE7BD143E053BB03C3F3DE03B5EBE45BD31BED53C0BBE193EBFBDB93D283E3EBE6D3D9C3D89BD60BD2D3C5C3DEABCD8BD4F3E52BD293DF7BCB43DCEBB33BD",
      torch_tensor_128_16_torch.bfloat16_1: "0x02000000D03D6FBCC4BD203EA5BE553EC0BDFE3C0DBE073E193F4B3E943E28BD583DD0BEDEBDEF3E56BD2CBE6D3E36BEB53D093E033F1E3E6D3D39BE58BD2BBE3EBE03BEB0BDBABD183F793EDD3E3D3FDE3E81BDA63D223D183D51BE9A3EFB3D3FBE303D893BEEBD36BEE7BD10BE343E24BE923D6B3E563EA6BE78BDA6BE373ED73DF4BD3E3EDF3D7B3EC23E85BE59BE24BDAA3EAEBD5D3E733E5ABD133EAC3D8CBE8CBE95BE473E74BEFCBC8FBEDA3E943D683EEC3DB5BED2BCA5BE963DE9BD883E963E3CBEA43DEC3E11BC97BD783C793EA73E02BDA4BE25BEBA3D0BBED33D18BE0B3E4C3ECE3D66BE33BEB9BED73B473D9EBE92BE06BE7E3D373EB0B756BEF5BDE53DE2BE9D3E4CBE413DAFBDEFBE97BEC4BE0C3ECB3D7D3E02BEE13EEBBC8F3DAABDC6BE9BBDECBD0CBEC9BDA83ECEBEFC3C453EA1BEBDBE2EBCA9BE91BDA63E8B3E2C3FF53D81BCC23C88BDC03DB83DD5BC983EF6BDF0BDC7BDEBBD57BEB2BC5CBEA3BE44BDC03D193E313D13BF0DBE903DBBBDBB3D62BE94BECA3EA9BD963D4C3D7A3D90BE33BE2BBE853E513EC2BD1B3E913E343CB53D013F483D7C3EB3BD6FBEA7BE23BE33BE5D3CAFBEEBBD563D33BE983C9D3C81BEDD3DC3BDAF3DBE3EC3BE3CBE6EBE92BD3D3F663B13BE5DBE20BE0C3F273E6C3E4DBE4BBEB43EB03E3EBEA53D843E2CBEBFBE60BE0CBFFCBD323E45BE57BE863E1ABC443E86BE8EBEBB3EB83E3B3E9BBB703E883C52BD10BD0A3E5FBE49BEA23D8BBE0B3D133EC1BD363D22BE503D45BED2BE3DBE983E35BD8F3D6D3D863E74BE9ABCB8BD953E56BE9BBD313E0A3E423E90BECFBC5A3D4B3E183EDB3D05BE87BE583E733EDFBC023EE9BE233EFDBE913E94BEB9BD883D953E8ABE4E3ED2BDED3D51BEC1BC9ABE763A32BC743D14BEA73E1A3E80BDA6BE9D3E9DBCCA3DDA3D34BEF9BC8ABACCBD013E57BCF6BEC03DEE3E22BE813B88BE7FBB21BE683E0C3DA93D733D0F3EAABE82BDC1BEF9BE403E3D3E273EBA3DA93E92BE823ECE3D023DC7BEECBDC53EDD3A023ED23C19BEC0BD67BD0E3DB03C323E88BE49BBC6BEE43AAC3D49BDE03EDB3EB2BD20BEA3BE9B3E333D3ABE2ABE723E183E7F3C27BEE33EFD3D83BEE4BD0A3ECFBE9FBE963C313EB1BE61BCB0BEA93D9DBAE53D7E3D11BF153EB83DAE3E79BEB03DED3D1CBEA33D5DBD64BD2FBECCBEFE3E01BEA43D89BE1FBE24BE03BE1F3E82BEE73C323EDEBED4BDB1BE37BECF3E2F3E103FB13DB23DA1BE75BE19BEADBE7F3E7B3BF8BD543CBBBDADBD203DE73EDB3DE4BD2DBD71BD663D8D3E873D6C3EDABEF83EAA3F8CBF7C3F083F0A3F343F213F083E8C3F5C3E243FBEBD1DBF2FBF35BFD43FD03D88BCDE3D85BDFABD91BDC2BE4DBD153ED9BE753EA3BE9C3E2E3F39BEF63EBD3D4BBD75BE3ABD0FBBDABEC5BD4FBE993E463E503E04BEA93D403CD23EB03E9F3D42BD8F3E99BDE0BE823E6DBE813DAE3C46BDB0BEB33DAABE96BDC03E35BD54BE9F3E463D163E95BEC03D373E7B3B673E153F893B47BE8CBD0EBE613E4A3EE1BD23BE423DECBDA0BD7A3EDABB123F613E473DCF3CBD3C45BE903E213E213D873ECBBEE63DD1BE91BE8ABE77BE40BE373EA3BE943ECB3E98BE88BEAE3D9C3E0CBD01BE1E3C503C72BECBBB3BBE8B3D71BD63BEB43D2B3E15BE86BCE3BB97BE18BE2ABC8B3CFD3CA83E423C8C3DC9BD093F0D3D0F3EA43D9B3E223E80BD863D9FBE2F3EB9BECA3D1DBD3DBE893E5F3E203E50BC03BE873EDBBD14BEBEBC473C88BDDDBC80BEA6BD02BFCC3D083E62BEE33DB83E7E3E453E013EA43D363EF3BD61BE6D3E9A3E1CBE1D3E0ABDBC3E88BE40BCDD3E86BDA33EEDBDC23D633D36BE8BBDF23CA3BD05BF143E8ABE893ED43E8B3DC03DA4BED63E87BD483EB5BD313E03BD303C63BDF8BE1A3EC7BE46BEE73DD2BE68BD8A3E033E9FBD103F933D84BDD23C74BDC2BDA4BE89BE023D943D393E80BC7BBDA3BC273D7C3E05BE83BB993E12BEBFBE3F3E2B3D803EC03BB3BD6FBDB2BE91BEC2BE603E85BCA5BE36BE6C3D9BBEE93D9DBD9E3D653CB0BE343EFE3E7DBE7FBD063C5FBE3D3E8CBA80BE1DBF503EA03B95BD4ABEAFBE6F3EA8BEC9BD88BD6C3E36BEBBBBB3BD3D3D3FBC4DBEA0BE673CA7BD343DE5BD57BB5D3D60BE7CBEA43D76BE5EBEE2BDD1BD763E003E9ABDF4BE6CBEC5BD0ABE973D58BDD83E103E693E103E77BDF6BD763D823E97BE9C3DCE3EED3DB23D89BEB7BE56BC1C3D863E7A3EE73DA6BDA03E71BD4FBE12BE113ED03D91BE9C3B8A3E5ABE373FBD3E833E9CBE8C3E15BE7FBE88BD0ABF86BD6D3C86BE85BDC2BCF0BDD03ECF3AE13D9DB8493DF1BD8BBEF43D993EBCBD56BE08BEB7BEE33DC6BE07BF093EB73E163D3F3E91BEE6BD76BE29BDB83D7ABC003E893E8ABE11BE55BE953EDE3EA7BD583EA83E5DBEE9BC66BECF3DE03D063EABBEB33E8ABEDEBDFABC363D07BF4C3D503EB33D6E3E18BE05BFBB3DAE3EC13CAE3DEC3C2BBDBE3CC73EFDBDE83DB7BC6F3DB0BE2ABC843EA53E35BEA8BE8EBEFEB96ABE97BE49BD95BEA6BE813E79BE0E3E5EBE92BD8EBD85BC6B3D50BEC13DDBBD3A3EA0BE24BDE7BE853C80BE1B3D48BE4E3C2C3D543E183F603EBDBED9BE2FBDEC3DDBBE26BFA43ECE3E24BE4E3DD8BE94BD1A3E2ABEBB3E3C3E833EAFBD983C3DBEF73E983C00BE6CBE89BEEEBD4BBDCE3E62BEA23D90BE923E04BEA43E993E2F3EA3BEC03E763E0B3E083F5B3D803E143E183E5BBD0B3E99BD0B3E0EBF9ABD093F913EDF3DEFBB52BEFCBCD0BEFA3DB53CAC3C24BE213CB5BD3F3DAF3DAE3D9F3EDBBC3EBEC93DB5BDFDBD4E3E9ABEC33ECBBE593C02BEB1BD20BED33ECDBD16BEB7BE75BE78BC883D0C3E8BBC13BDDFBEBCBD933EF6BDD1BD0FBDA63B763E9D3EDBBEE6BE7C3D4A3E0A3E67BE923D653EA93EFEBE663E6F3D66BDF2BD1C3EEF3DEEBD16BE1DBD523EA23E95BE9C3AB93D1C3D89BEA0BE193E1E3F54BE72BEAB3E6DBCC6BE44BD133E3B3C193E1BBC81BEB73D96BA8C3E8FBD02BF81BE0A3E9A3E513EA4BECB3E973D993E99BD9BBED23CBB3ECA3EE53DF23D1EBD8DBE853E92BDC3BE8BBD94BC65BD083D993E3C3E213E9C3DC5BDB0BDDEBD68BD153EF93BFABD903CAE3D303E323EEE3D22BE44BEA3BEFBBD16BE853E6B3EA5BDA63C9CBDAB3E08BDA23E2D3D22BE2E3E2E3EBDBE5ABD2C3E97BE05BF013EDE3CE13E783D5E3D9C3E88BD0CBE483E98BEFF3E56BEA23E383E1DBF2BBC113EB5BC8C3C9BBD833E6BBDC3BDE23D4A3DCA3DFEBD503DC6BC883C293E283E8DBC983E183EF1BD4FBDCFBDE4BC17BF0FBFF6BC743DF3BD883C41BD5EBE3FBEAFBEA8BEB23D8DBE743D983D883E8ABD893D82BBE43EF53D3A3E04BE3A3E2A3EEEBDBCBD2E3EEF3EEF3D493D833E633E9FBE2ABDB1BE4C3E05BD343E3BBE10BE703EBABD553D2B3E843E843E85BE2A3BB9BCE13EF7BE31BE053E473ED1BE5C3BA53E0ABE9EBD893E5F3DA93EA23EC9BC8E3EA93D11BD2B3DC5BC1ABE973E97BE0EBEA7BEDC3C48BD35BE15BC223E4D3E283E8C3DE0BD96BD3A3E11BF83BD313E8BBD2ABD983D8BBD053E073F13BE553E29BEC4BD5ABE073E88BEAC3D4F3E363D2EBECBBCFEBCC3BE0ABD593EA5BE82BE9F3E5B3EAD3DA33E863DB63E9EBEB83DE73CD53E973BE83BE4BD0FBEACBD723E20BE1DBBA13ED6BEEDBEA73C91BE71BE913D2BBE99BD043F5F3E043E36BDD9BCC63EEE3E88BD90BC27BD7C3B2E3E793DC3BD923D54BE043E24BE90BD5C3EA6BD0B3D863DAB3EB3BEC9BE053E77BC93BE6A3EDE3D9F3B9CBD30BE01BE1E3EFEBD4B3EACBE803DA8BE573D363E2CBE1BBC9B3ECEBDF43DB0BE23BD4BBE46BE3BBED93C203E4D3EF03DF93D373E66BE5CBEF33BFABD2C3EB9BE5EBE5ABE8D3E913D49BE1FBE57BE9CBE50BE9EBE373F9F3D093E173E3DBE80BE88BE40BE573AA4BEEBBE14BE9F3E21BE63BE533E29BDFA3B67BB9DBE48BEBB3E823E83BEF43A9C3E0F3E19BEB43C2FBEA2BD21BE30BB5ABEB0BC8BBC92BB9F3D05BE753EAE3CBC3E43BEDE3DA53DA4BD6C3EA23C9BBE323D47BE1DBE0F3E6E3DA7BEE1BDB6BE083EB2BD00BEADBE053D86BE5CBEECBDD5BD213D8D3DE13CF83DC3BD0E3D5F3E42BDB23CE1BE8FBC3ABE2D3E44BE4FBE963EBD3EA5BD09BF173E783E16BE4BBE673ED13E453EB73E86BE13BE8BBE88BE4CBEB43E9ABEB3BCDEBD14BD2CBED4BE31BEB1BE69BE533E2BBEDC3D523E0FBEE4BE903D1BBEC3BB12BEE7BEC63ED63D7F3DBA3C3DBDFEBD0B3FA93E56BD67BD493E2DBE0DBF7A3E9D3D2B3E20BFD03E11BE51BE3D3DD0BED03C0CBE85BD913D2BBE683E003E0C3DB4BE9BBE5B3E0B3DB4BE3BBEC8BDCC3C593DAE3D313D47BD3B3EA7BE0E3CEEBD98BEA23D1BBE213EBBBC7FBE383E9D3E693D23BE293E1CBE063EAB3D83BE9C3B39BE4D3EB5BE04BD673E97BC6D3ECE3D503DEFBDE3BEC4BDBF3EB2BD913E82BE42BD77BE353E4B3CE7BDA9BEDB3BD0BB203C823D7C3E6FBE103ED23DC53C483EFCBD023E863ED73E3E3EE33EB13E123D04BDDE3E3ABE70BDC4BDD33C84BE283EBEBC0DBEF1BE5DBEA0BB4DBE213E2FBE293E06BD65BD1DBDAF3E27BD24BE26BE9FBE70BECBBE14BEE3BD27BFD83DC6BE84BDC3BE12BE98BB293ED93DF13D67BDFA3D05BDB53EF0BDBBBDA7BDD53CE0BD1EBE13BD36BEC83DD53ECBBD9D3D803B2DBECFBE13BF953C013EAFBE303E92BE23BD47BE183ECE3DE6BDC9BDFBBDA33EA23E43BEEDBD133E513E90BE693CBFBE403EA3BDC83E9D3EA6BDFA3DEDBDC53DC53DC23D4D3E493D41BEF1BD66BE213F033DDDBE94BEA5BE21BD6EBE00BD46BE283EB83EAD3D153CCF3C243EAE3E60BDAA3E5FBD98BE97BD47BEA63B593DB7BD19BEB13DA8BC21BECCBE29BE9C3DE6BEC93DBE3E603EA0BE99BE6E3D08BED73C0B3C103DFE3E86BD853DD63D10BEEBBE3F3EF63E9D3E91BD13BE67BE7FBE00BFD1BC573E0BBE96BEB23DACBE953DABBE96BD833EAE3E033FBE3E4DBD70BDB63D363E1E3EEFBD15BEA1BDC93D123F68BDFE3E993E20BD23BDD23C1A3CA7BD933DF93D21BEC83D723EAD3E61BC7EBED1BCFCBD513D65BE48BCF93EA93D22BE323E02BE083F063EABBC103E78BE8C3D7DBD95BEDCBD6DBE333E07BE34BE6F3ECB3DD23E2CBE923E1C3CF13B04BEBFBDCA3D01BD223E3ABEB23EE0BE0ABD25BE793DD83DB7BD3ABE1EBEA1BD0BBD873E833DD4BE463DE8BB9E3D3D3E883A323EAC3E98BEF1BE08BEBD3DA3BED93B0DBE4FBD9A3E7CBDDDBD0BBD0D3E89BE0B3F9E3E4DBE883D4EBD56BE5E3EFF3EB0BD4BBE37BE5D3E60BECEBD99BD97BE0A3F243DB03DCF3D743BBDBC7D3C99BDF9BEA43D723E7D3E36BDC83C11BE0F3E673EF93D0EBEBB3DBF3C28BDD93E69BE103E0C3EAC3EA23E9DBE99BE12BFE03C983E87BE99BECEBD22BE7E3DD1BDC4BD1B3EE73D053D3FBDDD3C5ABE69BDD53E6EBDC2BE263E173FAD3FC13F6B3EB9BEF83E9EBDD7BD493F03BE93BE133D2ABEA8BF63BF933E063ED2BEDB3CC33ED2BBA7BD833E323E6FBE073DB53E7A3EE23D16BEF7BDA93DA7BE1CBEA33EC1BE163E9E3E293E3FBE283E5CBE08BD25BEA7BE243B4BBE4ABEB03D49BDE1BC403D6EBE9FBDA6BDDB3EE73E65BDB63E91BD98BC593C4C3EE6BDD43E043E1FBEEBBEB7BE76BD67BD90BE293ECB3C39BE81BD66BE05BE51BE4D3E263C863E01BFA7BEF93DB5BE833D843EE03D04BEDC3E8FBBD8BD5A3E953E91BC9C3C26BDD33DF63D4BBE853E8DBE80BE203E41BEA6BE193B7FBEDD3C93BE8E3E",
      torch_tensor_16_torch.bfloat16_35: "0x02000000D23CD7BC913D853D3D3E153EA83D8BBD5F3EEBBD9ABC01BDC23DE1BCC0BDE8BB",
      torch_tensor_16_torch.bfloat16_34: "0x02000000873F833F643F703F463F913F8B3F6F3F403F633F8A3F4D3F793F9A3FAD3F7A3F",
      torch_tensor_16_torch.bfloat16_33: "0x02000000253EACBDA83D5FBED73DB8BCCFBCCF391CBDCA3D79BD24BE13BE103C2DBE25BD",
      torch_tensor_16_16_torch.bfloat16_11: "0x0200000062BE033D39BEF5BD5DBE36BEB2BDE0BD6D3D533EE03C453D7F3DC7BE9F3E823C84BD043E41BC753E56BE60BEB0BE313E55BEC5BC4FBEA13C68BE97BEA7BDF6BD47BEE6BD99BD273E46BC0ABD68BD53BDE2BE953CA4BEF03ADE3EBBBD413D3DBDEC3D163EC7BE56BEB5BE173EC1BEB93C713D0D3E0C3FFCBDD2BD523D8C3E3ABD67BEC33D4E3E57BDB8BC3FBD003EF73E823C863D75BE433E63BB6E3CA63EB8BE07BF883E8BBB943E803EB33EE3BD983EA73E7EBD3C3EFD3C743D8D3D81BE073C323EF8BD7FBC9B3C1C3ECF3EA1BE9C3D803ED1BEDCBDD53EC83D1C3DCE3D143E8ABC45BD39BE24BEBBBE79BEC73E1BBE9CBE74BE183E943DABBD2FBF1E3E453ECCBACDBD553E13BF37BE78BD713EF5BD993E803D123EA7BE10BE113E46BECCBE82BEE43DA8BCE03D0ABD763DAABE5DBE4D3E3E3EED3DDEBD833D29BD6B3E5D3E2E3CD6BD923EBB3E3EBD43BEFE3C2E3EF53DE93C27BE2F3EDEBD82BE9E3EDF3D40BE943D003E88BED3BE5FBDC8BD6F3E9E3E333D1D3EDB3C25BE943D073E233E113E6EBE483D96BD18BEB33D5C3DA8BD623DBC3D55BE09BE38BEA6BE923EA6BED93C913E7ABE9A3DC53E493E5DBE4C3E0ABF343EFCBD02BEAE3E803D463DB4BDC43DB9BDD93EA4BE8E3D9F3E853E01BEA43D13BE53BEFABDA43DDE3D153E043E5C3D17BE923E9A3E38BD0BBE35BEDABE98BD8C3E43BE513E50BEA2BD84BD4C3E",
      torch_tensor_16_80_torch.bfloat16_3: "0x02000000963B07BEF63C053D5D3C713CC7BC083D983B3E3E89BDA2BD1E3D4F3D97BC80BD86BC873D0EBDAB3DBDBDC2BDFC3D9B3CFBBB2EBBBD3D693D3BBE98BCFCBC14BE8E3C80BB863DEA3D763DD0BDEA3D00BE4ABD1EBE393D39BCABBDD03CD9BC0ABD9CBDFC3D4ABEEDBDE53C953DF73D883CF8BC0DBE6EBDD73C6EBD953DA0BDA23C1FBCB5BD043D313DF73BD23D8FBD963B8B3C033D253DEB3C243E703BC2BC323DB33D28BB863D1CBEF23DC6BA3F3D813D8A3D76BE29BCBD3C4C3DC3BD95BCFC3CAABC5A3C693E213DAABA94BC17BEBC3D8EBD943C543D513BD0BCF3BC97BD0D3D0B3E41BDC53D0FBD0F3E86BBA9BC0EBD0E3D3E3DD2BB82BD99BC263DD13B46BD073EEBBD6FBD583CA73D593D213DB23D0FBDD6BBF8BC50BD353BB83D2039EEBCBF3C623DFFBCF83DB2BD053E02BCF9BC933D183CAB3DEC3D813DBF3DCABB52BDC83DDBBD013E12BDBF3DD43D38BDDF3C4B3D573EDCBD2FBD89BDB13C043E353D8C3DED3D4FBB11BEB03DE0BD743CD3BD4ABA343D54BE333D47BDB23C9C3D8BBDC4BCAE3DED3C88BDAABD7DBDFB3C4C3C2B3DEDBCC7BDAA3C29BB643C8FBD43BC3EBDC9BBC53C243D99BC1E3DE73CC13DEE3D173DD1BD863D26BC3EBE153E6BBD42BDE2BC56BD253D3D3D2BBD343D7B3D353DB7BD833D0ABDBB3D8DBDF73C34BD533C95BD5ABD243DE3BCFA3D6FBD69BC803C82BC88BD383E903C5EBC80BD86BDEFBC05BE803D6D3C0A3E0F3C65BEEC3BB53C8F3CA23DF8BDCA3D363DDCBB4B3CCFBDE4BCF43D41BDCF3C49BCD43C03BEA4BD7DBD59BD0EBEAB3DF8BD8D3DCC3DAF3D81BD9E3CD93DEE3C81BD27BDE93DF0BDB13CC6BC4C3CF4BD98BDB83D26BD8CBDA3BCEEBD76BC823D32BE3F3DD03D9ABD1CBEBBBBA9BD35BDBABDE8BA86BC35BDDE3D0C3E8D3DC2BCE2BAFF3C3ABD09BDD63EEEBD2EBE8A3D2FBDCCBDF5BD74BC0F3EAC3D0ABAEC3D60BD32BEC7BC2BBD3D3C8E3DFCBD313D543D84BD1A3EE2BBD1BC903DF63C093E49BD6BBD28BC06BE933C99BDC93D7E3BDEB9743C0EBD6F3DAA3D05BED23C043D8D3C24BDD03B233D913D1BBDB73B25BD7FBDD03C5BBD8A3DF9BC0BBEB03B093EADBD47BD49BBBA3D063B5D3D4C3DE3BDEBBD83BD493C4FBD173DDA3D9F3C2F3E8E3D303D1B3D513EDCBE9A3C90BD713D1BBDFABDE2BDCE3D69BC7DBD04BDC73DB0BC87BDCC3C5BBDA73C753DA0BDA4BDCC3DBA3DDD3DC33B893DD4BD47BD09BDD4BDAD3CF83C7CBC8D3D9ABCF53C863D46BEECBD32BDE13D103E7D3C013D2D3D823D1B3D583D073DF4BDB03D7FBCD1BD973C18BD9D3D503D7A3D873D38BE2B3EB9BCA63C75BC993C9E3DF3BDDC3CE6BBF13D52BE3B3E1FBE613DA4BCEA3C86BDD6BCEF3B23BE0FBE843D4A3D5BBB55BD68BDB4BD02BE6BBD33BE85BD0DBE463DD43C843C0EBCC43D4F3D593C683E8ABA08BD9DBD15BD533D2A3E15BD143EE5BD903DF4BC86BD7B3D28BE82BC1CBEC9BD0CBE4DBD1FBD82BD0EBE2EBD0E3E6A3DBDBBE0BC2EBD6CBD053DE8BDB03D38BDA73DD2BCF33D4D3D30BC3FBD84BC07BCD63DC33D90BD063E80BDBC3D02BEB5BDBD3CC4BCEBBD003EF2BB6D3E8C3DEA3C603CAA3B403DC1BC10BE79BDC83DBC3D5A3DBBBDF5BD40BEE63DBFBD003EE1BCAF3DF73C593A6B3D763B803D9EBBE43CF8BD69BDD43DC53D62BDAEBC44BEF4BD073D0E3DD13D6EBC453DF73BC33BF73D73BD5E3C063E313E223D203D04BD883D84BD343D673D17BD9B3DC73D903D8EBD46BCD5BD643D02BCE63DE73DA33DE5BD163E013E103DCEBDD13B023D1BBD67BE26BBE6BD31BCB7BBEC3DB8BC033CC6BB793DD03B16BD28BDA83C2E3E99BC553D83BD8EBCDD3DC9BD05BCACBB713D1C3EE73D97BD0A3DB53DE1BD1FBD8A3D113D53BD44BDD13D1B3E9B3DAF3CC33DDEBDBBBDBA3DFB3D59BD95BDBD3D17BE07BDACBD77BEB73D9DBD1C3D423D5C3D84BDA63D1E3E1B3C943DDDBC80BCC73D24BDE6BDCEBD8A3D62BCEE3D783DD3BC843B46BD2EBCCD3D433D3CBD92BC003E59BD50BDF5BDC8BD9EBD543D9F3D04BC903CE7BCE3BD4E3DEF3D0BBDF9BC37BA4DBA023DD1BB4ABDF6BC623C5B3D35BE423D533D21BDC43CA93DB2BCC73D06BEFDBDD3BC27BD033DD53C2F3EA4BDCB3BCFBDD43D4FBD953D873CBCBD22BD8ABD843D0A3D073D963D853D723C383D28BDDD3D5A3CB13D7F3DCCBD223D91BCC2BD393E813DB9BCCE3DBBBD0B3DD03C2ABD2DBE8ABD45BA16BE9BBD053EB03D41BDBDBCB23DCEBC763E2EBD0E3EE7BC2FBE48BE3D3E1F3CE9BD053E753E30BD59BDA2BC1D3B993ADFBCF33CBABC7E3B183D123DF73DAE3C013D653D8ABDCBBD113D0CBC01BD12BD983DB6BDB7BC86BDB9BDAA3CB23D533DFABD3ABC7DBC38BD97BBD9BD143BCBBCABBB92BA153D5B3C73BDA7BCE63D53BD2E3EB93D34BD7A3D83BDE6BB4A3D1A3C7ABC8D3D853C37BDC63B76BA95BC9D3DA7BD563D553D723DFE3CFEBA203EB83D3ABD9BBC583C99BDB7BD20BD263C44BE9A3C15BEA03E4C3DBB3D1C3E1DBE853DF53CEFBDC2BCB7BD5F3A5FBDE5BD1A3C1FBC92BD3BBCF73D283D213CFD3DAFBD0DBECBBDDC3DDEBD633D803D35BE6B3D19BBEF3B023E0B3E513D77BDC1BDC83C89BD9E3D853DE3BC0E3EFBBDBDBC0EBD88BC303E5FBDF1BD343DC2BD9CBD6D3DC03D723D6B3C253D833D243E2E3DF03CE43DA8BB903C733D24BDA7BD203EE3BD20BC41BD20BD17BD5E3C503DBABD27BED5BC0CBE86BDFB3D423D2C3E843D62BDDBBD07BCD53D483E47BDA73D1FBD543C183C2D3D103CD2BC353DA53DA13DAFBD3B3D7E3D49BD30BE87BBE9BDB6BBA53C28BED9BDF13DFCBCBB3C0D3E97BCD2BD593DE2BDB1BD463B2A3C7CBCD33D20BE39BC833DC73DC0BC9BBCA63D1BBD033D0FBDA03DF83C1B3EA6BD6E3D6ABD08BDDB3C1B3D0EBE323DA2BDCD3C33BE02BE223D273D7DBC0FBC5B3D373D82BDD3BDBCBCC6BC123E263C32BDB83D963D553DA73DA03DAB3DD6BD3E3DBB3D4ABAEF3D103EE3BD963DABBC3FBDA03C2BBECBBD78BD9A3CC53C783D8BBD44BC9DBDC43C93BDEDBD88BD3CBD1E3E763D573D13BD8B3DEABD993D233D80BCA1BDA73D14BE8CB742BCFBBD84BD85BC8F3CB33C2A3DA4BDDA3CD43CBC3DE4BD7E3D79BCA5BD0CBE08BD95BDE13D0B3EBE3DDA3D34BE493D923A99BCA7BD973D4FBDFB3BAA3D363D583C453D103E5CBBA7BCC23CCDBD553D7A3D7A3D0CBDB9BD57BC453DA33C35BE763D0CBD09BC6CBD09BDC7BA1D3C81BD2D3B31BC7ABD64BCEB3BB0BD95BD8D3D993B9ABD3F3D363DA7BD103EECBCA03D91BDB4BC4A3D25BE223D28BB6ABC043EEC3CEF3C5EBDBB3B313DD93D293B05BE343E10BE8F3C473D013E17BD94BD03BCB7BDCDBC3ABD673D05BEA33D46BD97BD0A3DBABD553DE9BD183DBABD0CBD173D053E163E813E293CD3BC94BD163ECDBD21BD5E3C943DCCBCE2BDD73DE2BC44BDAE3DDCBD323D083DBEBD8D3DBEBBFABB5A3DC2BD7C3C89BDB23D8DBD3F3DAEBDAC3DD9BDDABD753DAEBB1D3C68BD3DB95FBC8DBD0BBDCA3DDEBD883DD93DDB3CCA3A763CC13B823C44BCEABD6BBC023ED03A3F3D823D143E1ABDCEBD3F3B7A3D7DBD753D9B3D9B3D8DBD79BC773DF43D",
      torch_tensor_16_80_torch.bfloat16_2: "0x0200000046BE163E693D053CE03DE43D91BE1FBD33BDDB3E60BEF9BC103E8C3D833D033EA3BC843E093B55BD513EA0BE87BD453E1DBE3EBD15BD1B3CFA3D09BE22BE05BE9BBD2BBE69BC09BEAFBD8B3C2BBE383E3D3D4A3E513E1F3E243EB1BD043E48BD323D48BEEF3D4ABE483E3E3EE4BB2D3D17BE4A3E133D423CA23E2CBE573DAE3D063D15BE20BEC53D893BFF3CBC3D54BDE53D513E9BBE763DFA3C5D3D18BE74BD943DEB3CB3BDEF3D8DBC4EBD0EBD543D243E523DB0BE583D83BE123D203D52BC4C3EBC3D973918BE213E5D3E10BE813D90BD883E33BC75BE9B3AE1BD443E023EFBBC9BBD3DBEECBD9C3D87BD5BBE37BEA33DC43EF83AACBDFBBD7D3C54BE0E3E833D643D973DC93D39BDE4BD92BCAFBD453E00BE353E41BD933C0A3E89BDA03D8BBD1CBE14BD283B3C3D8CBA21BE6ABD4FBE05BE48BEFFBD24BE033E49BC4BBDA8BD8FBB9C3DA1BD273E18BE013EBA3D0DBE48BEB43DF23DEABC51BC633E87BE04BE493E9FBCB03D273DB6BD9FBD6B3E1D3E413D0BBE11BE8FBC7ABCA5BA10BDE9BC2FBC66BD8DBD033E9F3BA6BB59BEFA3D03BF7B3920BC503D4B3EAD3D913E663E6A3D64BD6DBEA53D67BD56BE4CBEA7BDD63C1E3E33BD163DFBBDABBD3A3D8BBECFBC113ED63C5B3E233D2BBE533E36BEA13DC73E413D07BEFEBC283D263DFCBD933DCDBD00BE71BD7D3E0C3E3B3D823EF5BD673B98BE1CBE03BE2CBEB8BEED3C273E233EDD3D253EC63DF1BDFEBC51BD10BEF63DE73D8EBD853E32BDD7BDAEBD42BE183DD83D5FBD1FBE563E21BE8CBC7EBF413DF53D633E9C3DC7BD3E3ED7BD78BD9ABD15BE163ED0BD773D093E463E193E85BD9BBE42BE903EB03D7DBE083D343EFC3D523DFE3D513D1C3E793DCD3D1CBE973C2CBC553E153D0DBDDC3B403DC1BBC93D213EA73C18BE2A3E3BBC9B3D0CBCEABDFBBD52BE90BE68BDB93C4E3D993DBE3D733EA03A063ECA3D083D093E933DDBBB1B3E51BC1A3EE3BDA63CEA3D783CA1BE143DBB3D8E3D413E10BD27BD9B3C633EA1BD01BE35BC753D96BC9EBDDDBC90BE333E5FBCABBD05BEFCBCC23DA5BB7DBD453E8BBD1CBC17BD0C3D6BBD8CBDB73D2F3D2CBE9ABD043ED13D363E863DEEBBEE3D213E6ABE96BC033EBEBD88BE42BE013ECDBCFE3BD5BD88BD163E323D51BB393E733EF5BDAC3E983C93BD803E30BE51BDE13C8CBC0ABB06BEA13DCDBD5CBC073DD53B2BBDF8BD7C3E43BDF63D0735C7BC7EBD153D5CBDB33D0D3EA4BE333D923DAC3AB2BDAD3D03BEAA3E8F3B9B3D963D063E293E473C0FBE8C3EC0BD37BD85BCC93D843E7C3B74BD523E373D00BE27BEC63B563EA2BCAC3DD63CCC3D0C3E60BE7F3EA2BD4D3E1C3E6C3D5C3E013E02BEA63E11BE50BDD43B623C50BEC4BAB8BDDDBDD63D66BE953DEEBC23BC9B3E29BBF93BABBDB83D803D243E833DE73DE7BDC8BCEE3D73BC17BEF43DFBBCB5BDBFBC803ED93B8D3C9BBCC6BB553FBE3C99BDEABD5E3EAF3C783D2DBC4A3D0BBE883DD73D5FBE4C3D24BEA43C26BECC3D48BEDEBC4B3CCF3C7E3D923B293E1BBD22BE24BE963E86BE2A3E7D3CFC3D83BAA63EAD3DDD3D32BEB43DE5BD033E3B3E72BD373D25BEA43DBC3DA23DB23E16BDF2BD283D643E523EA1BE81BEB0BD63BC97BE09BEC83CB43DB0BAECBC353B22BDA1BE383E713E533E633E90BC14BEDEBD5FBC823D10BD69BDEFBD77BD453D1A3E5E3CBA3C8B3DAE3E54BEED3DD03DD8BD0A3D283EC9BD933D833D36BEB33C75BD303E86BE20BEA2BDF4BB3C3E99BD943D663E8C3D06BECABD043D4CBD1E3EC4BDF5BC33BE9DBC263C313D073EFABC523DAB3D1DBBF7BDF23D72BD23BDFDBD473ECEBCDF3D81BD513D9B3D053EC53D0F3C07BB98BE2BBED9BC053E003D113CB5BCCDBDFDBD84BD003E08BE323D8DBD6DBD803D56BD273E9BBDEFBCA83D4FBE0A3E5FBEBDBD98BA263DBDBDB93D23BDDB3D07BDB7BDA83D5A3EC5BA933D373E53BEA73DA6BB9A3D67BEFCBD683DA2BD893CC0BD933DBA3D513E07BD2DBD1DBD833D54BD62BD243DE83DC4BD16BE26BEBDBD95BC383C34BDAC3D95BE6C3E8B3E41BC233CF93DD83C9FBEBA3DA83D183DD43C863D92BC00BE34BE463C2E3E18BE2A3DF1BC42BE95BCA3BE87BE4C3E3FBE743DB73D793B5D3E953DA7BEA73B853E723DC83D653E333E4BBD5B3D23BC243EF8BD39BD00BE22BEB23D28BCF23A4C3E38BC16BE233D53BD4A3EE33D10BE363E393E903B073E44BEAE3D20BBDEBC3FBEBC3D053E35BEA93EDD3D0E3E913D6B3D13BD11BE78BEB1BBA33D2DBE88BDF8BDFDBD56BD9DBCB5BE273EE83D31BE1CBE56BE393E243D1ABEFB3DD6BD9BBDF83C32BEFABD3CBCDF3DE2BDD9BD303EF1BD4ABE72BEA33D07BE3EBE383E8CBD483DFA3DFCBDBDBD20BE2A3EF7BDE7BDD5BC2D3D513D8D3B98BD1D3E35BD2DBE553E99BDA1BD713EDF3DBE3DEA3CAEBDAB3C073E493D45BE03BDE1BB50BD9EBC48BC3ABE8FBEFC3D6FBD94BEA7BD68BD71BD5DBE82BE1D3D053D1F3E2A3D2C3D10BDE9BC36BE84BEC73A45BE01BEE6BD69BE5A3EC3BDAEBB3D3C44BD9F3D7FBD973D2E3E6EBC4B3D33BE82BE74BD1EBCA83D15BE813D673ECC3D913DEEBDC63D9C3EAD3DABBD653E573D72BB92BD893D19BE4E3E2EBE513D66BB1B3B00BED33B263E073E873D47BE15BEFCBDB63EB43D3FBC433C43BD453D81BE053CBE3D0A3DFFBC963DA33DE23D68BE3C3E7E3DAABD4E3D38BD3DBE45BE35BD163D233EE9BDF73DF13CEA3B33BE873DBB3DA0BEA03B513E253ED93D6BBE003E1CBDCA3DC33D473DEABD013EB1BE083DE63DFC3C81BDC0BDA3BD4ABE3EBE2D3E7ABDC1BD37BE59BD08BEFA3D103E5FBEB1BCA73C8CBE983A823D27BDA43D31BE87BE8D3DE23DDCBC353DF83D473DB83B06BEE2BDBBBD693DBBBB503C9E3CE4BD4E3E16BD9D3DFC3D7BBD373C63BDBCBD39BE9F3D073E46BD093E2A3E023ECE3D75BB10BE09BE85BE273EDFBD00BE82BEA63C653EF6BD513ED43DA33CBEBD183D9E3CD0BD4CBDBD3D113D283ED4BCD5BD193E723EB5BC1C3E513B7F3BFD3C9F3D0EBD1A3E013E18BEEEBEAD3D39BE1C3D33BDEEBD0DBCA4BDC83D793E413EB13D123D0D3E823D2EBED53C38BE823E86BE4C3E7DBE103E6CBDB73D713DABBD2BBD093E1A3E01BDEDBDAABC35BE0EBEFFBD3D3C553E1D3EDE3D7CBE89BD20BE02BD153EBEBD063E963DEABBBABD21BDAC3E2DBDB9BDC5BDE53C21BE563D06BDC1BDBF3D503E36BE8EBD4FBD95BDF33C15BE08BC4DBC59BEDBBA54BCDFBDCC3D53BE7D3EB5BD2A3EAC3D54BB463E60BD3FBEEFBD3F3C74BDEEBD9ABD8DBD583D7E3E763E36BE83BDA03DA0BCD73DC9BC13BE00BE1E3E2F3E1F3E083DAF3E5F3DD4BE1F3D1ABE73BDFC3C453EEABD933E993D85BD1D3E3F3CE63DAF3D353D48BD82BD88BD08BE753ED6BC7ABD193EA53D953D553CBE3D5CBCDABDC5BD0DBC713C6CBC053E0FBD1E3CA73CB5BDBCBD883C57BED23CF8BC343DFA3D7E3D0BBE9BBC2FBCAC3D073EEF3D313E7CBCF9BCD73D833D2E3E553D68BD0B3ED13D27BE813D083D683C7A3DFD3D96BE74BD283E1A3E4FBD163E21BE583DD73C41BE86BA8E3E3B3A5C3E13BE213E793D18BEF1BD3CBEE5BD42BD8A3D",
      torch_tensor_16_16_torch.bfloat16_10: "0x0200000019BEE2BB8C3D2B3EA6BE663E54BC6D3E3D3EB5BD7CBEDC3E523EC03D2CBC953EC339B4BC17BF41BE953E7BBE2BBE9C3D9C3E593C153EB4BD693DFC3E23BD1BBDBDBE973DC83DE03D173D27BD8D3D52BE1EBD7CBE2BBE6F3E64BDE93DEB3DB0BC473DD4BD1CBFE0BEB0BE133F85BE0C3ED6BDF1BE75BEFE3D153D0A3EA53EAEBE7F3B84BD903E9B3DCE3D1E3E053FDDBDC8BE6A3EDD3D97BDA2BD903EA8BEAE3DA1BD663DA4BEE2BED23C04BD823D81BD0F3D89BC223E9DBD7BBC973E29BEC23E73BD363E6B3E773D5A3EDC3C863E74BED3BDACBED4BDFDBDA9BC843EDE3D64BE153E9D3EAA3EB23E9C3DFF3D583E543DD8BDCA3A2FBEF0BE7A3EDF3DA3BED03EF3BD8BBE3FBCF1BDAB3D073EE9BE9C3E7ABC8CBE8A3D83BDD7BDA13D3B3E803E64BD613C92BE0CBEC63EA73E9D3EAFBD60BECF3D7D3EEABDFEBE4C3E8F3DF9BDC0BC823DB03D21BD1CBDE73D053FAFBEBABD36BD93BEA93E51BEBF3DFBBC993D1FBE063EDE3E853E95BD423CB3BCE13DADBEB83E513E82BE09BDEF3EC3BEA3BECA3D7E3EA3BC813EF03E593E92BD6DBED7BE86BDB2BC5BBEBB3D5BBEE4BDA7BE04BF95BCEE3DC73E183EEEBC25BE8CBE82BD063E823E023F8C3DB33E8BBEBDBC4C3C2DBF5EBD7FBEBB3D793C7B3EF6BD19BEEF3E9F3D5C3EECBE833D9EBDA9BDC5BEBFBD5CBE50BE4BBEAB3E16BEF4BD923E923EC7BC863E0E3E9D3DADBDB0BC",
      torch_tensor_16_torch.bfloat16_32: "0x020000001EBDB5BDC13ACABD3CBCBBBDEFBBC0BC163CE3BDA83B993DEABD9B3CA63DEDBD",
      torch_tensor_16_torch.bfloat16_31: "0x020000003C3F663F8D3FB93F7F3F593F893F7B3F803F673F5E3F8C3F843F843F8A3FA93F",
      torch_tensor_16_torch.bfloat16_30: "0x02000000063EAEBD27BE083D4ABEBABDA73D71BDA43DB3BD703D223EEF3C0E3C3BBD04BE",
      torch_tensor_16_16_torch.bfloat16_9: "0x02000000DB3EF53CE9BC6D3E403EAF3D45BD97BEA93DE73DC33EEB3C343EAEBE93BDD33D62BD99BDDF3CBFBD7ABECCBCC73C753E3A3E61BE76BE95BEC7BD5EBE3B3D4DBD153E0F3E463E9DBD58BE2B3DD9BD05BC0BBE86BED53EB4BE1F3EDCBCA53E11BEF4BD36BE0BBF23BE7D3E2CBE2B3EC4BDD53C433C94BE2BBE8C3D093CC7BE843E1D3E743ECE3DC9BE6EBD1A3E22BE633E633E0F3EF6BEDB3D913D29BEDCBDB03D6FBD7A3DBC3E313E91BE75BED0BDA0BDD13C2F3EDEBD763E4ABEC83D003E663D683EE23D923D0F3EAD3ABF3D15BE473D7CBE693E1ABE873E6A3E5E3CA73CE5BC933D3C3E82BE263E9B3E163E05BF233E883EDF3E1D3D823D31BEE33E033CDABD44BE023EEEBD2F3ED83D9EBDEE3EE4BEEABE3ABEDD3D93BDFBBCB1BE77BD76BD3D3E1BBEBDBD0A3D84BCF03CF83C9E3C4D3E113E273F0BBD173E503E9EBD96BD173E0C3C463EE6BD62BD35BE343EDC3DDDBDCA3D79BEBE3D6BBD473E713D1D3ED4BEAEBD203D0FBD10BE6EBD2A3E0ABE24BE81BD323E05BD34BFF03D74BE063E073EA53D763E973D76BDC13C263EBABE3A3E09BD0BBED73C8EBEB13E303E51BE7C3E6B3E1DBE29BDF53CB7BD59BEC23EFEBDC9BEDBBDB9BDD53E3C3DDE3EBA3E4BBEF03D133D863D8C3E89BD0E3E183E333ED4BD883E69BCAF3C753E213ED83D0D3E65BE023FDC3D743D10BF9B3E76BE99BE33BD843EDCBDDDBC863EDC3E85BD",
      torch_tensor_16_16_torch.bfloat16_8: "0x0200000088BEE7BCD83E853D393EE23BCD3BA8BEA2BEF43EE2BDF7BE99BD133E203DBABE3ABE8A3E62BE1EBE223E3CBE573D20BE82BD503C9A3CB53E5D3E46BE3FBE3E3D0F3E8F3EB73E9C3E07BD353E1FBEE53E4ABEE13D813EB0BE433EB8BE8BBE6CBD48BEB93EE63DD5BDD9BEA33EFEBEE4BE9D3D923E9DBEC4BDB93E3C3E62BEACBD17BB103E823E043EA7BC493E0DBEAB3E1DBD83BE933EAC3DCE3E7C3E213E803E823D223DEC3DDA3C33BD67BE863DD9BEA6BD9B3D62BD493E96BEB1BC9DBB913EC33D433EB3BDDFBD203D4D3DD3BC7EBEBA3D563B813D8DBEB3BDA93ECD3E4F3CA03DA03E073D933E87BC1C3E393EA73EC2BC413EBDBC2CBC423E403EF9BDA93DAFBD523E7F3D5C3DC63E8ABD083E203EE93D193EDFBDE53D923E90BCFBBE5E3D8CBE7E3E37BCF03E123DE4BD8EBD023EEA3C263E863DA43E173E9DBE7CBE86BE863EE53DC5BE983CE43DBE3EB83E143E2EBED73D3FBEB83E5CBD03BD703E24BD49BEF33EF8BD643DA93E91BE5C3EE0BD0EBE863E583EBF3A183E863E2CBE06BE623DC4BE0C3D82BE29BE8B3DD2BE15BCB13EC1BDAABD853DAC3C413EEABEACBE87BDFFBE0F3E2A3EC9BD78BA1E3ECE3E53BDE9BD9BBE28BE293C67BE3EBEFABD533E98BEB2BE873D37BE2ABE623DDB3D17BF4C3E05BFC8BE05BE8DBD81BE9CBC27BE603DB6BE7CBD9E3D733E843DC4BEBA3CAFBE14BD6FBEACBD64BE38BD10BE",
      torch_tensor_16_16_torch.bfloat16_7: "0x0200000053BD6DBEAF3D7F3E2EBEEFBD123CA33E41BDA0BD9D3CD83D7C3D08BE9B3E68BE043E9DBE013F0BBEF6BCF3BE9A3EA8BEF1BD743EE1BC633D923EEEBE813CA3BD8D3E283E183EE6BE6EBE2EBEFFBDF2BD043D4BBE9E3E973E9A3B8D3D07BF52BC49BEFFBCEB3D77BEA23D173E843EA3BE96BB823D203EB83E963D953E2D3D7EBE1CBE75BE5CBE0CBE89BEC33E0FBE08BEE13DC63D67BE7ABD353CA63E0DBC3F3C623E933EBDBD6B3EF2BD12BD8E3E7ABDABBE083A01BFCF3EABBEA1BDA8BD56BD83BC82BCAE3D83BE3D3E5C3EBBBB3A3D323E8D3E953D6DBD903EBD3D213E48BED43B5CBDC7BE2B3D58BDA63E9DBEF33D2CBE27BEADBDD0BD6B3DB7BD443D65BE303E5EBE47BEAABC66BDE13D163EB03C163E11BE623E26BD063E573E96BE75BE2CBD92BDCABEFDBE93BDB03D8FBECDBCBA3E393D9B3E06BE8BBEBE3E0E3F12BC973E19BE023D2B3D953EB53DA0BE873E71BEC83CB5BE933C093D873E00BE99394FBD133E8D3E863EDEBD233E2A3EC43E94BE6A3E463E8CBE82BE52BC553E1C3DF0BDF5BD983E973E3B3C5ABD26BE97BCDB3C00BD25BD1F3E97BEB03C6CBD463D903D71BCEA3D74BE86BD8FBEDBBD13BEA03C393DAB3E3BBE7ABE3F3E0C3E243E2FBEF83DB7BE6C3D133EC93D3FBE4BBE7FBE9B3E113C8B3E6C3E2DBEAABE36BE1FBC103EE9BDB63E9B3E423E5FBEFCBCB53E96BD34BD0A3E213EA7BE6B3C79BE",
      torch_tensor_16_16_torch.bfloat16_6: "0x02000000F53DEFBD9ABEA73EABBDEC3DE03D31BD41BB22BFC93DCFBD03BE83BCA93EB9BD6CBCC63D52BD5C3EA4BA053F603D22BE74BEFC3C493E443DD43ED5BD8C3EB7BDAA3D9D3E623EC9BD863DA73DF23DB63E19BE5DBD433C0ABE4B3D643EF7BD58BC3B3D533ED8BDDBBC473E68BE2A3E8FBD5CBD303C21BE833E7D3D943E8ABD35BEB63E47BE423EE53E08BECEBD29BE9E3EA5BE37BE41BE263EFD3C733E59BE93BE813E31BE8B3E733C073E6E3E11BEE53D3B3DAFBED63D223EB23E9E3D343DCCBEAC3D973DE1BBFEBD08BE6CBC01BEA73C04BE85BED5BED73BC6BE273E85BE03BF60BD433EF53D7CBE96BDCB3D4F3D72BE233D88BC033E953E34BEA83ECDBCCD3D943E373E80BEB43E2CBE143E44BD7A3EBA3E053EA6BD20BE8C3B49BDBDBEAEBDCE3DA8BE9EBD56BD1F3E06BDEA3D1DBE53BEF5BDB8BE863E3FBE33BE3BBE913E733EE5BD86BD993E303D2DBE9C3EB43C6CBE7D3EE33EC43E32BEEB3D053C60BE223E27BEEF3DD53DA9BEAD3C043F0DBEE13C8B3CE9BC273E2C3DA93C293EFDBD4B3E0BBE7E3E90BCD3BCE7BE3B3EC13DF93D2EBC86BE26BD8D3D65BE8D3DB83BEBBDC3BEB33EF0BD533E383E493E91BC7E3D883DA0BED0BE09BD2C3D2F3D9EBDBDBEA3BD0CBD6E3E8FBDA7BDE9BDFB3D633E583E92BB0E3E313E8D3D44BE023D203E91BDE13CBEBD71BE853E33BD933D14BFB8BBD1BB37BD7A3E113DA0BEC83C",
      torch_tensor_16_torch.bfloat16_29: "0x020000004FBEC23D96BCC0BD4FBB773CF63D22BE7E3D923C75BDC3BA4F3B97BD9ABD37BD",
      torch_tensor_16_torch.bfloat16_28: "0x020000005C3F973F873F613F973F8C3F803F993F623F553FA23F2F3F733F423F5A3F9D3F",
      torch_tensor_16_torch.bfloat16_27: "0x02000000943D3ABD0C3D893D90BC043E4EBD3B3E20BEC63CA4BD06BEDB3B2DBE3BBD5DBD",
      torch_tensor_16_16_1_1_torch.bfloat16_2: "0x02000000193D38BF8FBE693EB3BE6FBE1ABE3E3E643EF63D3B3E903D453E54BC943E303F35BA553EE8BD65BE7CBE63BD89BE07BEC23E973DB73D0B3F573E103F133C44BE433E1F3E303DD2BD5E3E7EBD0ABEE63DB23C5DBE7B3DF73D743EBEBE1FBECFBE68BE5C3D38BEAEBEBB3EC6BD51BEE7BC94BD17BFAABD4EBB5B3E10BD52BEEA3E313D9A3E5C3E8B3E2D3E783E34BC3B3E8CBE663E84BE6FBEE6BDF83D10BD23BEE7BDE6BD693E4CBE18BEBABD9D3C713E4CBE88BC02BBC53C10BEE9BE683E893CFD3EF1BE7DBD01BE8EBE3EBEE8BEBE3D89BEE23E27BE3BBEB13D01BD4D3EFD3D4A3E2CBECFBD0EBF40BEE2BDDFBE53BEDDBE3A3E303D24BE2EBE7FBE573E073FAFBE39B945BE94BDD53E193E8ABE21BD2C3E9BBE27BD393E66BE43BD833C253DC9BE99BD7DBEE53EE93EF6BB57BE063F043F0DBDB23E853E1FBE85BD003FB03BAA3E93BE45BE603E4ABDE53EF0BDEE3C3D3E983E0D3EDB3B99BE9CBE2C3E93BD223D613A043F883D64BC493ED13DE03D57BDA93EA23EC13DAD3BB3BEE93E893EA53C9FBE2B3E323E983E1FBFB6BD963E79BDFE3D16BE6B3E51BDD1BE9EBDF93C6D3EF23CBC3E3FBE113DC0BD9B3E01BE75BDFB3CDFBE3D3DFC3E25BEC1BEB1BC4B3EAA3DCDBC833EA53E803D843E70BEAE3EB63D92BB133E9A3E6EBDB3BC653CD73DBABEDE3E29BDFD3E30BE1A3ECFBBC63C8B3DC8BD8C3D0F3E44BECCBE813E",
      torch_tensor_16_torch.bfloat16_26: "0x020000007E3D17BDB9BD19BCDEBC50BD103ED1BCFFBD4D3DAF3DC83BDBBD833C8FBDEABD",
      torch_tensor_16_torch.bfloat16_25: "0x02000000A43F743F703FA13F613FA93F793F773FA93FA13F983F523F393F3E3F763F583F",
      torch_tensor_16_torch.bfloat16_24: "0x02000000E03D193EFDBD49BD0EBED0BD15BEF3BC8B3BF83D46BDA9BCC9BDBA3DD93DDD3D",
      torch_tensor_16_32_1_1_torch.bfloat16: "0x0200000018BE073E8B3E0B3CAD3E8F3D943DCE3D72BD22BDCCBC013E483EC53EE5BE53BE093D263E493E19BD523A103E50BE7ABE19BE18BC1A3E33BF36BEFCBD18BEE93DEC3E163DEABCC93BCA3EB6BD143E893EB1BD0ABE7BBD573E1D3D91BE81BEB8BD23BEAEBE2A3DDEBA8BBD0EBCE5BE133C83BCF83D8C3E803EBB3C313EE03CEE3D063E13BE20BE293E013E2EBE843CAE3E51BE62BD733E19BED83E533EB7BE403E983D74BD363D9C3D043E37BE0BBE173E91BD2CBDCDBDB6BDE33DFF3D5B3D0E3E33BF3B3EF53D553CE83C80BE6E3E383CCBBCFEBD00BE7FBD6F3D353E273EBDBDE1BC81BE5C3E5B3D47BD633DE2BDDC3D42BE813E1A3EA73D82BEE4BD8C3D043E433EB63DCCBECE3E1E3D8B3E7FBD7F3E463D993DC03ED8BE9BBD233DE03C4F3D023D2D3EA4BC453E6E3B4DBD503D833E86BEF8BD143E82BB703D16BD1DBEC73D25BD5B3EBD3DE13DDF3DB5BDAA3E813D74BE9CBE88BD19BD8A3EBC3DC93D42BEACBD9BBC343D85BD54BEA23DA63CA8BD323E40BE173C1B3E323E373E5C3E30BE6B3D83BE44BE94BC59BD143E8EBD553DFFBD2F3D653E1ABC7EBEF33DD63D69BE423E9CBE143ED63D573E37BCB7BDD93D193D17BDE63C853EB9BD503D4B3E283E38BD0E3FE13D4ABE723E183EC8BD93BC683ED6BDA3BD2E3E1BBE8B3B3D3E65BDA6BDBB3C66BEF1BD18BE253E0ABE403CA03D963EA33EAE3DA23DC7BE0A3E193D93BD58BECDBD543E273D4C3EA23DC3BE77BED63CF4BED7BCE53C8F3E51BC813EB3BCE4BC433E7FBD2F3E133D293D6D3A8DBEF53D3ABC1C3E653E0CBF1EBE883D313ECF3D0CBEAEBCA83DB5BDBB3C033E2BBE61BC9A3D863E133E803C533E243E273E02BD5BBEF6BD93BE06BE6CBD60BC023D1A3EBCBE4F3E033E353E523EBABD8E3B1B3E1A3DDEBE413E243E8E3E4EBD883DFABB67BE093E1DBEAC3EB03D0DBD3ABEC4BDA23C833E38BE5FBEDA3D893E643EDB3D52BD333EC43ED7BD7BBE8DBDB03D013C0C3E1C3C9EBDC43BB13C63BD5DBE063EB9BD01BD1D3E003EC1BD433E183E593D16BC243E003F52BE4CBE41BEB0BD60BD0D3E5DBE303E4DBE9F3C803D4D3E9E3DE3BD7F3D65BE943E523D1F3E5C3EE43DA23E21BE3DBE6F3E573D093EEA3D213E543E7ABEB13DCA3D1D3ED4BD67BD2E3D61BD2F3E123E4FBD183E93BE08BED43D823DFDBDA0BE273D0C3E333EE0BD9C3D6B3E163C953D54BE953BDC3DFCBC38BEDABD12BE15BDC4BE683EEDBD093E02BDAD3DAA3D8D3C113D353D73BE67BEA4BE193EEBBC663DE43B38BDBD3D7CBEA4BD833E053DFFBD02BE643EFDBBA8BDB3BC21BD353EE2BE5BBE9FBE743DE93DCB3DAEBE87BDCF3D8B3E3D3EBB3DC8BD07BEA03D833EF23DAABD103D57BD81BE65BE16BE1B3E403D893E8EBD8C3E3C3E18BD69BD173E68BEA0BDC73DBFBE67BD14BDC2BD63BDBEBEBEBD733DEB3D",
      torch_tensor_16_torch.bfloat16_23: "0x020000008BBD14BDF53D22BE763DD1BC683D943C4CBDA9BD82BC523C38BEB8BCCEBC113E",
      torch_tensor_16_16_3_3_torch.bfloat16_1: "0x02000000E8BBD33D4D3D6B3D02BDC1BD65BD733DF0BD473D5C3C923907BD593DE63D953D87BC953D5BBD893C6EBE233D023BAD3DEB3D57BD973C0BBE6B3D41BDCF3C2CBD93BDA4BC1CBDA93DCC3D5C3D3D3DC83D6B3D733D8BBD81BD6DBD4DBD08BEA73CC4BD9ABD36BDBD3CA03D6C3CDC3D303D0A3DE5BD06BE9EBDC3BBAFBDD6BDBABD2EBDB2BDB73D613DB9BD3D3E8CBD293EA43D9DBD1C3D9A3CB33D28BD883E0D3EB9BB033E92BDA4BBD7BD683D02BEBDBD89BDEDBDBCBD453D2D3C323D2BBD593D973A35BD96BAB83D763C5CBE483CC0BCD9BCC33DBABC893DC9BCF7BDDBBD823D22BD733DE53DC4BD96BD1C3C32BEDBBCD8BC563DA0BCCC3D8CBDE0BC563C2BBD1C3E2EBC2F3DA3BD95BDA6BBF8BCA03C90BDC73DDF3C2EBECC3C103D0FBD793C20BDEC3C0DBD353DF73C8E3D073C98BD01BE6FBD27BE55BEE43D2C3E3CBDCA3D983D883EC5BD833E2BBE913D18BE183CF8BDF43B7CBC0B3DBA3D02BD5C3E013B783D4A3E30BD9ABD083D15BED23C72BDA43DBA3C04BD333D9ABCE3BD053DD7BD9B3B46BDB63DF33D303D013D883D17BDD03D853C09BB4E3DB53DDB3B263C57BD883C1239933DE63CE63DE5BC83BD4B3C4EBD2F3EA5BDC93C12BCACBC76BD6EBDDF3BFE3D043D3A3D86BC163E31BE3DBD9ABC6DBD843DC1BDCD3D59BDB7BD78BC11BEAA3DA73DE1BD7D3D2D3E5FBD8EBDACBCBE3D1D3E2C3B8D3DDC3D933BC2BC303EDF3C9E3DB33BC3BDA9BC88BC87BC57BE043D6EBCE83D1EBC8E3D2F3EA43DB1BD94BCA1BD6D3E07BE7A3D77BD863DB93D4CBD713D903C28BEF93C133D22BBC63D563DCCBC1B3E10BDA6BB12BE6BBBB13CDF3DC2BC6DBDF0BC0B3E223CD33D10BC86BC9DBD41BC8FBD5B3B243D1DBDC0BC98BDA93D153D273D04BB0ABD83BD3F3DA23DD8BDEEBD053B6F3E1FBE5DBC84BD1E3CCEBDC8BC793EFCBCE43D483D00BDD2BDE73C46BEAD3C83BC743CA8BC03BC79BD8EBD08BEA03C46BD2EBCC3BD8ABDB23BE0BD443E99BB81BC013DCFBD52BB463DCDBCE23D9ABDE53CD13D7E3D56BD5DBDE6BD9C3DAB3A1EBD6EBC2DBDABBD77BD703CC23D77BDB3BD383D0E3D8DBC8A3C84BC3D3E0DBE07BDA8BD653CA3BC0BBDB6BDADBD003E88BDD13DCD3B4BBC92BC6FBD623D6F3DB8BDCF3D7CBD213DA0BA4F3DE73DEABCEB3D263D11BD073D623AA3BD4B3EC6BDBDBCC2BD323D9D3DDE3DAF3BE13CB9BD083E7E3D68BD88BD2EBBDF3CCCBBFA3C0DBEE13DFD3C883D433CC1BC4A3C893D1EBD78BD4A3DAE3D6E3D44BDF13DB63DD73CE6BC673D2D3DEB3D56BDF4BBC8BD613DB7BDF6BCD03D45BD283DCBBD143EC8BD98BAAC3D85BDE6BD953CDBBDCB3DBDBD4F3DF53B72BD37BEA63DE43AD7BDB7BBEFBBA3BADA3DD13D0EBEC539D63B1C3D6ABD683D54BC66BD963D023D8D3DB4BD95BDDBBC9BBD22BD833CC33DFEBBA53C3CBEC33D55BD8FBDF2BD4EBCE13DC63D1CBDC0BC53BD45BDC1BC51BDEABDADBBED3D20BDAD3C0FBD1C3E003C633D82BCD63C43BDF33D313E15BEB9BDE4BD003EB73D833C9EBD303EA3BB87BB723DF03D2A3D0ABC403D833D713D4C3D5A3D453C593DF83C9ABCE6BD173E14BE1FBD433C59BD823D38BBDFBD2CBD793D5BBDFFBD8CBDCB3D5CBBD5BA743D9EBD13BE87BDD63D0C3EDE3C20BEB5BD6A3D173EF33D1EBDF13B8D3D2ABE40BDEC3CC2BC69BDF4BDB5BD2B3D013DE33D7FBDE7BD5A3D2E3E7CBD7C3D343D62BD9EBD4A3D18BE1FBB1E3E4FBD55BDA03B19BE00BE043CA73D463D323E5ABD3F3EC93DB73D5EBD64BD9C3D92BD0EBEB6BDED3CF93DEA3D8EBC6B3C2FBD50BD453C513D4DBD383DF83A1D3D86BBAE3D09BDEEBD9FBDB4BD27BD96BDE63D9A3C9B3D653D5ABD9A3D09BE9CBBB43DDA3DF0BC123E15BD2E3CE0BD38BE50BD09BD253E64399F3DC23DCBBD84BDEB3C4DBDA7BCCC3DFF3DD93DCD3CA6BC13BEBDBD8DBD343C0ABD1EBD1A3D20BE183D6ABD05BE843D01BD2A3E293E94BD3CBD00BD9F3DE33DC33D0EBD5E3D5DBC703DDA39CE3D873D123D18BDE9BBB43CEABA9C3DBD3CDFBCDF3C68BC7FBCB9BDB2BDE2BC58BEB1BC953C503DF23D0D3E80BD00BE02BD9C3CF2BD4EBD063E85BC873D27BC2EBD66BD173DA5BDB03CC4BC19BCBFBDEF3CCEBBFDBCBFBC1D3C5E3EBA3CBB3C15BEAF3C08BCCFBD0DBD2A3C12BC58BD3D3C893D1B3E97BDEC3D25BC50BD17BD5FBD5FBD16BE183E183EE9BD103D823D69BD2A3D81BDDFBDE83C20BE863C423C833D27BD8E3DA3BCB53D993DF23C4D3E0F3DCFBD0D3E36BD553C343C4CBDFABC3A3CE7BD9E3D6E3DF73DAE3D923DA3BD353DDCBDF93CD1BD18BE3BBD363DDD3D3CBC7FBD943CF1BD4E3D973DDEBDC2BC1BBD353CAFBB3EBDF5BCAEBD7BBC3D3E0EBE8BBC05BE203A28BEDE3A5E3D143E103EB73D93BD12BE283DEFBC85BBBEBCFEBD193E83BC2D3D233D6F3C83BDC33DB63D8CBD86BE5C3D063DD0BD0DBE7FBD5C3C7ABCB03CFD3A8E3DB03C503DDD3D13BD833C3BBD4C3D1439CABB5CBDF4BD86BD363EA23DBB3D303DC83DC3BD61BCB9BD333DD53C81BEB5BB38BDC8BD10BDC43D29BE2EBCCC3C033ECB3D8BBDDFBCA53DB93D92BC263D133E20BE2E3D1E3E0CBE233EB6BD43BDF43C2C3DA8BD24BDC7BD98BDFEBD413D3B3DC4BDCBBC31BC6D3DC53C873D0F3EC83DB83D0EBE75BDD6BD4EBD543D463ECE3BE2BB1FBD883D313D1DBD21BD67BC87BD2F3D133E70BD893A743DC23CA43C343EEC3DD43D9A3D2DBE203D5B3DD4BCB4BDAD3DAFBD0CBD72BD053C8BBD4FBCA53DADBDD8BDC2BD46BD573D193D1F3B7D3D6EBED4BDDB3D403D57BDB3BD153CAFBDDB3C303EA7BD9CBD28BE21BDCDBD07BD2BBEA23CF13C02BEAEBCA9BD013EC5BB023ECEBC1F3D32BDD4BC683D2D3DC23CC93DDABD3D3D2E3DB4BD2F3CC43CBD3D753D6FBC6FBD65BD053E92BC903DD0BDF83D8A3CC13D13BDB4BCA33DCEBDB1BD193D38BD103DF3BC2E3D113D433D9B3B2E3E033E923D51BD063EA3BD5FBD433D3F3DCE3B38BCEABCA83D033EC8BD083EB33D043D443D863DE7BC4CBDD7BD773D42BE4ABD3ABE83BDC63D033CEEBC33BCEA3D32BDCB3DF73C273CA93C26BE88BD7EBE133E11BE0EBE31BD8ABDDABDF63C703DC73D27BE48BB9A3D81BD043E6A3D8CBCDA3C1EBD6EBD02BE8C3D9C3C663DACBD0C3E0ABE033E77BD14BD743DE4BDBFBDED3D373ED43DF2BCDD3D593D88BDB83CC1BB8B3D1A3DF83DFA3D84BD29BCE13CFE3D4A3D85BC073E5FBC633DEDBC1BBCAE3DE43C42BE89BD1D3E4A3E7ABDC6BBD0BDA53D953B973DE23C193D953D793D9DBDB13D2A3D3D3D68BD67BD4D3D073E303EFF3C673DDCBD1BBE48BD3C3E3A3D38BC8BBD1A3C303EE63D7CBD893B9E3DBEBBBABCC2BD55BCDABBF33C9E3D8E3C21BD48BD6E3CCFBBBFBD32BEFD3C94BD253C4BBD85BD8B3C8B3C77BEC13DF0BC0B3D173D6E3ECD3C423D253E9A3D7CBE0FBE79BEF0BCC6BD17BD033DBE3CF13C8E3C22BC4BBD17BDAE3D67BEAF3DE23C58BD85BD8BBD913C943DF23D4BBD0DBEFB3DE9BD88BD303DFE3CD73DA63C283C09BD91BD443CD1BDCA3D8DBD743D353E1CBD4F3BDC3D213D4ABBBBBC953C36BD93BC833D8C3D1BBE94BC623EE3BD39BD4BBDD53C15BDBABDE23D813DA7BDCF3D09BD203D93BC7A3D9D3D8EBD68BD663D5B3E49BE263DD13C9C3DC0BD5DBD793CE9BCBEBC003DB43C85BD553D3BBD51BD013ED93D94BD823D933C93BD893D3EBD343D4EBDDCBCA83CBD3D09BE59BC09BE33BD143EC7BD0F3D02BEB7BC68BD09BE90BDF9BD55BB59BD2B3ABD3CBDBDD2BD48BD82BC633D12BE5E3DCBBC383DF2BC14BD563D9EBDA53C5E3D823DA6BD57BE263E10BD81BD283CC2BC063D1EBE0B3EAB3CFEBDEA3A19BE62BD83BD763DFCBDEA3DCE3C0A3CE83CE63DB5BD843DC23DD5BC483D78BD353C1DBC37BD703C18BEE73DD33CC13C2E3DCB3B28BC073E27BD7FBD303DC8BC013E35BD123ECDBC61BD023EA0BD73BD493DA13D9A3D503DCABCB2BD123DF4BC9EBD0BBC0A3EAABC4BBC1EBEAFBCE7BCF4BDDF3A303D823DCC3AB93D82BD573C723CD73C1FBE8ABAD2BD113D88BCC83D1E3D573CC93C2C3D87BC79BD37BE013D193D013E02BD6C3D483BE5BD93BD22BD9C3C8F3DCD3C2E3DCA3D43BE033ECB3DCB3CF13C29BDCB3DFA3D15BEAF3D21BE9B3D0E3E343E22BE1E3CB33CBD3C44BB503CDDBC59BE81BD40BCA73CDC3DBBBDA63B1ABDDF3DC73C44BD9E3D31BD413D3ABD8E3B783DAFBBF7BDBA3C023E1ABE13BE84BB123D113E9C3C463D9B3D07BE75BD763D60BD89BDD0BB503D503CD13CF7BD17BED1BD623C923ABF3DA8BDADBD173EE13C38BD743D873D86BDAA3DDD3C17BD043D08BEA63DED3D52BD11BEBB3D7D3EE2BC993D283D22BC9E3D83BCEDBC19BDA0BC5F3D553D473D67BD553D86BCA1BDAE3D2A3E35BD29BE45BD02BE163D42BD823D1FBCB5BD24BC17BDC7BDC23BB63D9D3D143D1DBCB6BDBABDC53D6F3D8A3D8CBD2E3D063D73BE2EBD3CBD573D1F3D3BBC213E0DBE7A3C8FBD81BBF1BD45BDE33D9DBC56BD2D3E7BBC10BE3CBDD4BD5B3DD0BD40BEAFBC8C3DDFBCDD3BA73DE8BD64BDBD3DAFBD16BE0DBEFEBD6EBDF0BCC7BDEC3D80BC5BBD6E3D1C3EFBBD963D29BD953B123DCB3DC8BB9F3B413D883CD33D043EA6BD523C353CA2BD6F3EABBC8E3DEE3D5C3CA93D1CBD6A3C06BCC4BDB43D2A3EA0BDEABCD93A9FBD3B3D2ABE5F3D09BE83BB7FBDDDBD9A3DEF3CBCBD913DBBBD3CBD90BBC4BC8B3CD93D843D613C533DC53B8F3DE4BC0DBD91BC743D813D94BC2CBD0ABB72BD103D13BD27BC753DCB3C57BCDF3C653E2CBEE8BD53BD61BD1B3C41BBAA3C333ED93D8ABDB23D86BD3FBC95BD74BA19BC21BDDBBC48BDCCBD16BD8D3A2BBE74BE033E2BBDA53BB63DEE3DC03C1F3EEBBCD83DDC3DA8BC6F3DB03C63BEC83DBB3DC83DAF3D83BB083E25BB92BD963D7CBDA13D883DE2BD84BDBA3CBA3CA13D2FBD933DD63B6B3D9D3CA83D45BC18BD1FBEF83D36BE59BD5A3D53BD1ABE2D3EF3BD013EABBD4ABE7D3C9EBD563DDFBD343DCC3D02BE21BE45BD863DC73B2BBE67BDB5BD113D083D4A3D5ABC463D3FBE2F3E1BBDD5BDF3BC3E3D5A3DE23C573D713D99BCF23902BE62BDB43D24BE61BC953DC0BAD1BDA93D6C3CE8BC8D3DF6BB803C753D13BD6DBDE83C823DB8BD4EBD80BD083D9ABC6E3DCDBDA7BD163C18BE0CBDB7BD22BD5CBD383D25BE763C0E3D3ABD093DC5BCC83D03BDA83AA53CFABCCEBC22BE003EEE3C30BDD9BDA83C8D3DEC3D1B3E9EBEECBD263D7B3DEABC9B3C0FBD78BC6C3B17BD06BEB33CB63D403E113D7E3D923BC33C5A3D1C3E87BDE03D953D18BD83BA11BDAB3CE83DBB3D463D3DBE3F3EF63CA13C55BD053EDEBCDFBA823D883CD93D54BD2DBD9FBC20BEA1BDB4BC18BD44BD383E4D3DA7BDB1BDF9BDB0BD3C3DF1BC013EEDBD2E3E1CBE4F3D163E943CB43D973D69BE3E3D443D28BD2C3E0CBE853DAABDD6BC9F3D913D34BEC73D35BE8BBB39BC87BDA43C44BD143DA9BD133E073D6FBD9CBDAD3DA63DBA3D05BE94BCF93C23BD6A3C293D033E463EEEBDE43CC6BDD83CA63BE83D28BE8F3D9F3C533EBDBD0C3A09BD57BD78BD9D3DACBD1B3ED83C1F3DB53C16BE883CCEBB83BB1D3B19BD9C3D17BD91BD053D573B893C643D86BC26BE7B3D033E61BDC6BD233C453D54BCB5BC0ABDB63C40BCEF3C07BC2BBD1D3D993D5ABD6FBC72BD173DA2BDA8BC0C3E4CBC15BE87BD73BCE73D3B3E25BD6BBD123D22BD0CBE0ABDD63D9B3D93BD05BC28BEF73DF3BC1EBD7ABDE9BD853B82BDD33B273D3BBE973B153DFFBDB9BD023D0EBDE4BB5CBDA33DABBDE1BC9ABD5D3D17BC183C4EBDF33CB5BC47BDAC3D473E45BDDFBC0DBEC63D15BD1BBB1FBDD73A45BD173E15BD0D3E263EE6BC023DE6BD7EBC913C413D13BEC9BD743C043CDE3DB03CC33CB7BD4ABDE5BCA03D813D82BDB2BDF7BD043DDBBD873D8D3D9F3B9DBDEFBDEDBD57BE17BE763D39BDF63CAC3D6DBC0A3D51BCB6BB773C88BC9CBDBA3C5BBDC6BD9BBDC03DA6BD0F3E89BD413CCF3C3EBDAABD9CBC02BD54BD463D32BE95BD843DFFBC6C3DA0BB753C973DCE3C70BDC5BDA13C1EBC7DBBDDBD57BD1B3D6CBC453D803A953D453B263E25BE7FBD153E1C3E01BC393E953C643C93BD27BDBC3D7F3C59BD5D3EFABCA43CBE3DDB3C493D9ABBE23D963DB1BD7E3D1F3E96BD34BD8E3DA03D443CAABC09BD783D89BCCD3D67BC82BDE1BD7B3C6C3D483C3D3DC53DA33CE7BDC63D78BBAEBDD5BD5DBD463C1BBC523BF5BDD23B643D11BD053C04BD74BD813C4BBD8FBC0FBE8DBD26BE3F3DD3BDB23C59BD863CE7BDA63D8F3D1A3D463B463E97BD2B3A5EBC1DBD083DDBBD993D913DDABCAB3C95BD633D233B5EBEED3C203D95BDBD3C043E5ABD5FBDD4BD31BDD73CC2BB9EBD043E04BD1EBDFDBDD7BC81BDA3BDD43D6A3C0CBE3C3E85BBA7BDF93D80BD363EF23D113EC4BC75BC163DA03DA13D2E3D5A3D4E3C9EBD9ABD243D6B3E5C3D",
      torch_tensor_16_torch.bfloat16_22: "0x02000000C43D23BDD1BD55BEE63C1E3DD23C793EAFBDC53DFFBC0EBDB2BDB23DC9BD423D",
      torch_tensor_16_torch.bfloat16_21: "0x02000000773F4C3F973F743F2D3F3B3F943F873F373F9C3F633F2C3F563F833F653F563F",
      torch_tensor_16_torch.bfloat16_20: "0x02000000CCBC273DDCBD193EB13CE5BBB4BD3CBD883D02BE9DBD0C3D25BE063BF4BD273D",
      torch_tensor_16_32_torch.bfloat16_1: "0x020000004E3DFC3C9E3D753E893C81BC99BD2CBE903EE8BD413E1E3D12BE8FBE253ECEBDC4BD43BDF8BD32BE3C3EF03C36BD753EDDBC593D0ABE0FBDDEBD03BE06BE0B3E063EE7BD04BE883D69BE24BE563CAA3E1C3EE73D0F3E48BE4CBC73BE2ABE85BC063E03BEE1BD4A3DC4BCECBDE03D2CBE54BD8BBD32BEE2BD1FBD58BE2C3E563E4FBD0CBEB3BDFC3D75BEA5BD36BE903E5BBD1E3D413CCEBD283DF73D15BEC23D5D3E2C3E3DBE2ABE253E00BD28BD1CBD5DBD733E2FBDCF3B94BDA13ED9BD8FBD303E8CBDD8BD70BD833DE13C25BD99BE25BE39BE87BD19BC40BE90BD0FBD37BE92BEB03BAF3B243D66BD333D9DBDD03D713E3E3E023C583D3FBE1E3E2CBE323E04BE7EBE5A3EE9BDBCBDFB3B1DBE06BD063DB9BD8DBDF2BD1DBDA5BC443EA5BDCD3D9E3DB8BD6A3C963D583E8BBE9C3EAFBDD53DC3BDC5BC1D3D303DE13BC8BD0F3EA3BD4EBC30BD613DB6BCFEBCA13D2B3E41BD0E3CE3BD823D91BD7D3DE83C143E3E3E733B81BD883C2C3DC63E113EF43DC33DB03D3F3C6ABE193D663EAFBD78BEDA3DEF3D57BD4B3ED5BDB83D87BEC53D6BBEAC3D01BEAFBD1FBCBBBDD23DACBDA73A52BE383CEB3CDE3D3CBCD4BDA13DE13DD8BC383DBB3DBDBD8C3D90BC52BEE8BAC73DD5BD6FBD07BD5D3E9E3DD53DD1BD0C3E77BE99BD233EC1BC2DBD093D5B3DBABC663ED33D11BEF63C04BD1E3D48BDEE3D9F3D0B3E9C3EA9BD7FBE7CBC15BE0ABD6EBD163E7ABC4EBD443E133EB23B3EBD0BBEB6BCA2BD1CBD493CF43D46BE923D263E383EACBC99BD833BD2BD813E74BD9E3CC1BD2C3C64BE233E6EBB73BD903D89BC96BD50BEE93DBABD0E3D14BE163E3D3EE63D35BE04BE4DBD31BE93BDA13DBB3DD63D4BBE8C3D9EBDC93D1F3DF9BDD63C903D4B3E983E49BD97BCA33E1FBD413E353CC93DAD3C363D63BE66BE923D6A3D4BBE193EE6BD06BE9DBE5ABE1F3D05BD52BD48BD503E973C4DBE96BEDC3D053DAEBD20BD193E9DBD8ABDAF3CC93CC7BD09BEF33D10BC4FBE433DBABD9FBD71BD623D9E3DCFBC473E03BD2A3E7DBA4D3DBC3CD53D013E2E3DF73CA63DCF3D8B3CDDBC1BBDC63D463E6437363E4EBE13BDABBDF93D99BEE53CA23D693E793DB53DAFBDFDBDFBBDE4BD593DAB3DB73D8A3DDC3D093DD9BD9B3DC8BD633E5C3E0FBEA83DA7BA443ECA3DD63D23BE0C3E313D4FBEAE3D44BE9FBB9CBD363E2C3E5C3EC1BD76BE2C3E163D583D593DC83DE1BD443DA53C06BE013E833D783C673EB2BBE1BC163E033D183EE23CCFBD813D043D51BE5CBE263E01BECFBB58BE08BED4BCC13D36BDE23D12BC17BC9B3DB0BB00BE09BC83BE4BBDC5BD1BBEA03D733E0B3EFABA073EA83DB83D7CBEF23DEBBC9BBDE73CB73B0BBDE73C0B3EDFBD313ED5BA61BE263D983E063E17BE6A3EEDBDA7BDD1BD9F3E363EBD3B4F3D42BEE53CD1BDA63D55BD323E103C",
      torch_tensor_16_torch.bfloat16_19: "0x02000000873D2BBD69BD3EBDF7BC303E11BDE4BB2CBE393E83BD143E56BCE83A313D003D",
      torch_tensor_16_32_3_3_torch.bfloat16: "0x0200000094BD693CBF3B0E3EE33925BDF0BD9E3DCC3C393D3F3D0EBD61BD04BDAD3DB9BC393D653D7E3CAFBCBDBBF93CF1BB15BCB7BDD1BBDF3C0CBD073CF53DBABD9D3DBE3B2EBDC63CD9BA88BD27BDB03C853DDDBC7EBD6A3CB43DEEBBC3BC853D81BDB63D653D923CFC3CC73D453D623CD4BC85BD3EBD6F3C82BB273DF63DA33CFABBE2BDFC3CCB3D953D66BDAEBC1EBD583D3EBDD2BB9C3D12BD973D36BB6D3D293D3BBDDD3CC43C29BCEBBC603DB03DA6BD273DDABD32BB22BE1E3D2E3D3DBD2FBDA0BD25BD043DDE3CBB3DB7BCD03CB1BD35BDF83CF3BCE83DB43DC8BC9C3C40BD94BD44BDCD3D973D693DA1BC95BCFD3C953DFC3C12BD2F3CBD3D90BDBCBCB7BDBBBDD53DAC3C8F3D15BE33BD11BE6E3D09BD9D3DE43C773DCFBC91BD493D00BD0C3E083DF73B7A3DB33CCFBCA13D563DDDBC8ABCBABD08BC653C94BDC63DC33DDEBD8FBC97BDA03C15BD99BD0CBDA8BDFABC543DBDBBEEBBBABDA33DA63DE0BD413CA03B8C3B71BDD83D8DBC613D26BCABBD5EBD31BD7EBDCD3C033C6FBCC7BDAD3C55BB94BC74BD4C3D053D043DA0BBD3BDBEBC323DA4BDBE3D0E3D93BD2DBDA6BB4EBD92BD6EBD1DBD30BE2D3B69BD72BDA23D113CC5BD74BC043E983BAABDFD3C79BB1D3CBABCF33C423D423D45BDBCBCA13DAA3D5ABD56BC6BBD5ABE863CDE3D9ABCA7BD5FBC0D3D96BDF2BDAF3D92BD19BD7EBC8CBD083CAB3CE5BC3F3E5F3DBA3D5FBC1C3BA13D023D5FBB703DCCBC1F3D9EBC0C3E783DB03D833CE03DB53C81BDC7386ABD50BD14BDD93B263DF63BD1BCDF3DD7BCE6BC933D7E3DAA3D8BBD33BDB8BBCFBD4D3D813C713C643DA93D83BDDBBDA83D053E243E453BC73DE9BD9FBDCABD3BBD0BBD40BD5ABD82BCF7BBA53C383D51BD18BD7DBD2FBC883C0C3E1C3D34BD1CBB80BD21BD91BDC6BCA93D50BD1BBD69BD5BBD5E3D0A3DAB3C293D12BDDE3C9DBDFB3D62BDADBD07BD443DE1BDF8BB0DBD45BD89BD833C253D4C3D533B5BBC00BEAABD1C3D40BD1FBC2A3BDA3CD5BD8EBD5BBD6BBD263DBABDD4BC85BD603BEABC993D01BE5CBD6FBD87BDC7BCA53D21BD213D5DBD82BD013E7B3C1ABEA9BC0DBDD8BDD03C11BD79BD3A3D10BD273C1C3D5E3DE73CAE3DD43C013CBBBCB0BC403BC43ADA3D073E17BE4BBC2F3C123C8CBD993D563C043DF93C6DBD013C84BCB43D10BD003C98BCC7BB603D03BC24BD603D23BE04BE023D19BD32BE183E843D433D2F3BC83D963C773D23BD96BD623B0BBEBBBDC8BD73BC80BD7ABD673D1ABDD83CA53D3CBB083DF93B863DDE3BB3BCB4BD03BD5E3D9A3D453D76BD6BBC1D3D623D32BC3F3D0CBBD1BDE33C14BBF4BC323CBD3DDCBCA13DFCBCF23D9EBDFFBD93BD7DBB9A3D8ABD9FBD8BBC45BCBCBD143DDEBC43BDB9BD32BDDF3BE83D06BD653DA13D4EBC393A1DBD97BD85BDB33D223C343DF73D55BD17BDD23DEEBCE93C84BD4A3D48BD25BDA4BC5D3C333D8FBCE43DC4BDB53D25BD19BD96BCBF3D7ABDE8BCE1BCF03CF33C3FBD373D91BCC5BCAABCF93CCF3C78BDCEBA763D47BD0FBD69BC053D8EBDB03B8A3DF03DBC3C34BC00BD70BDB4BC3D3D72BDFEBCB8BDAC3C8EBC323D2DBDBDBCA1BD0F3D7EBCF53BE53C6EBD92BDA23DA7BC7E3DBEBC843DBD3B263DB0BCF83CFA3AD0BD013D93BD80BDBABD50BD623C14BC213E02BD2ABD8A3C673D043DC9BD8DBD573DC13DE3BD463C073CD1BBE3BC3BBC75BDEBBD25BC023E67BBB13C143E68BDAF3DB3BC9D3DEA3D9FBCBABCD03D863DFA3D1FBDF33C7CBD803D5F3C79BCFEBC8ABDC33CD4BD74BD0CBBCA3DF03C7FBC4C3D733DF1BC42BD6CBD4E3DABBD933DDA3DBB3D94BD5FBD5CBD483CA6BDB8BD323D86BC3DBD64BDE43A323AFFBA703DDBBDAEBB5ABAED3C083D2FBD143DA53D843C8ABD493D80BC933D96BD2BBD54BD0CBD4CBC91BDB7BCB5BD7EBD8CBD43BCA83D883B793AC0BD2D3C87BDF13D443DC4BA8F3D5B3D033E853B863DB4BC163B153D37BCD0BD6ABD253B92BCA53D6BBD3CBDE73D6C3D69BDD2BC6B3D163CC4BA203DC03DAA3CF23803BD1DBD73BD9CBD66BD473D8D3CDC3D6EBD5DBD25BE49BC5A3CC23C3F3D9CBD53BDF4BCA43C6F3D363B2B3D22BDDC3D593A1D3DC7BD6B3CEBBD173D903C16BD94BDFE3D143D2A3B18BED0BCB8BC31BBEFBDBF3D963DFC3C99BCB03D1DBD293DB33DC9BDCABC4FBB51BD01BD4B3CBBBC87BDF3BCB8BCCBBC0ABD563DCDBB64BD033ECE3BEDBC253CAABD9B3D2B3D13BE473DD8BC953BCCBC3A3DA03D9C3DB2BCAA3D4BBB8E3C313C2BBDC1BD973CD13C19BDDCBDD7BC523D053D8CBCC73D903C24BC143D95BDC43DA2BC2A3CBEBC50BDEA3A36BD89BCC9BC62BD173D0FBB6A3C2DBBE5BCB6BCF5BD3D3D103DB83DBC3C3CBDAFBBC5BDBABC98BC65BC383D4CBC65BD0FBC0D3DC5BCE73CBF3DCC3CB13D63BD233D40BB73BC0ABE23BD17BC6EBC4BBD0B3DA73D1F3D30BDB4BB3D3B06BE87BDBB3D9FBD853DBF3D70BDEFBC5FBDF13BA13CC53CC73BF73C823CA4BDF03C103DAFBD3F3D1BBC64BD24BDA4BC943DB9BB2CBE70BDFDBCFBBC043D2FBD8B3D503DF53CDE3BAD3D3FBD523D91BD233C203CA3BB6A3CA5B9863D5E3DB6BA803D78BDFB3CA7BC183D0CBD60BDB33CEA3CAC3D66BC213D13BDB93D65BD7FBD06BD59BC823D8FBDAEBDB63C453B2C3D6C3DF1BC5ABD7A3B3CBDDFBD423AED3CA8BD2ABD16BC62BDEC3D303D72BD01BDEABC2DBD1A3D653D10BC393D913D8F3D0A3C86BDF7BD22BCB73C8C3B9A3D0C3E0B3CBB3D4DBDCDBC983BBC3CEE3B34BD46BD8FBC84BD77BDB1BC90BB173D26BDF0BA923D3B3D08BC563D2EBD00BEA5BD2B3D0DBE5D3DD03C92BDD33CF3BCCABCC1BC07BD19BD053DBABCCA3DF33AA3BD0EBDF2BDC83D883C42BC68BCC23C2CBC3EBD443D9CBD8FBD353D19BDE23CC43D253D14BCE13C45BEEC3C2CBC02BD953BC4BD45BBBE3B563C4FBDA6BD88BD923D3CBDAC3CCE3BED3C523BD63CCFBCF83CD23D653D053D7B3C14BD65BC1CBC243D0B3A8D3C62BD223B743DE8BCCABC413D5EBDF53CB1BD9D3DB63CF3BC38BDC53D14BD3FBDD93CA1BD08BE1ABE41BDB93D473D90BD123E9FBD38BD9B3C98BDC3BDA03D463DAD3C78BDBF3DC0BCA5BD803D193DFFBD933D9DBD1C3DE33B993C333CD53DF33B0B3D6ABDCFBC223DA73D07BEF2BBEFBC0DBD85BDD6BDF33C9D3B8FBB52BD6C3DC0BD063DA6BD4F3D8DBDB7BDAC3C99BC6DBCDB3DAFBB19BE0D3B803DB1BC85BD453DB63D0EBD98BD5B3D953DDFBD76BD8A3D3E3DEABD03BD67BD28BC8FBD29BD55BD0DBDDFBB98BC5C3D313BE13C953BCCBD2DBD083E53BD1CBCA3BCCBBDD13C57BDAA3D15BC84BD803D383B303C66BB443D3BBDE03C423D88BC0CBDB03ABC3D143E843C183D16BE213D253D8B3DE1BC99BC10BD3EBD55BD4EBDB2BDB0BCDD3DB53DFDBC3D3CAF3D193B803D1CBED2BD073B853DA33C973D073DAFBD31B93D3C9CBD1E3DF4BD0A3D863D4FBCA43D48BC7C3D643C3A3D57BDB6BD1ABD17BB1FBCA4BC83BCB93DDFBB57BD1B3D8F3D933D38BC92BD133E1DBC72BD523D9DBD31BDC1BD21BCAEBB5C3D27BD733CF93C64BCA63D9F3C153CBBBC713DD3BDC9BC213BCF3C963D4C3BB9BCE8BD27BDEC3DB03BA93D303C3DBD9B3DD83CBE3D17BC963D5A3C54BCB43DE43D123D1D3BB03CA3BC173E50BC123D5EBD97BDA5BC893D0F3DAC3B7A3D703C3D3DD0BD013EA43D41BC68BD5D3C55BDFABC2ABD25BD85BCC33C663C1C3DB5BB35BC703D2A3C1EBBDF3C063D0EBC7B3D7BBDB23C36BDC33D123DAB3C753AB8BD2F3BC73C84BC64BD88393BBDA93D99BDA73D113CB6BC4BBC66BDEEBCC0BD6CBDD4BC1BBC6E3DDABD9B3CF13BD03C2CBDA93B50BDB23D983DAA3C0CBD643D8CBB213C433D813D683D92BC903D6EBDBEBDF1BC26BDA4BC30B95C3D483D1CBC773DF1BC7DBD2EBDAF3CADBC1D3D9E3CFB3C3C3D353DFDBC8CBC803D623DF73D02BD1EBADABDF13D973C1CBD75BD4B3DC63C4FBD063B373C06BE4BBEBABDC83CD93CBBBA293C6F3C953B8FBDAABD373DCDBC3BBD26BD6ABC09BD253DDEBDAA3C133B09BD6BBDD9BC943D01BE38BCC8BBA7BC0CBECCBB1E3C96BDEDBD9A3D2ABCAE3CE33D06BD65BD323D1C3B7C3BC43CAF3D4C3CC9BD333DD13BAEB9803B803CBDBCF7BC2D3D94BD93BDBABCFEBCDEBC2F3DFD3CEBBDAA3DB53D10BD42BBB93B4B3D3FB93F3C93BD27BDE7BDAB3D7C3CB1BD91BC7D3DCB3C563C403CD63C073CB73D6ABD48BD2A3EF6BC40BD803D31BD333D113D54BDE8BCA7BC45BD5FBD453D94BDAD3D90BB633C3EBD4A3C54BD01BDBCBD0B3CDA3D84BC373DFE3D943DC6BC36BD07BE893D583DBFBD90BDF6BCB7BBAD3C763CAD3D91BB8D3C883D90BD9CBDE8BB3B3D37BAD23C62BCCABD103D96BD813D05BD74BC5E3D2DBC1EBE623D8FBB2EBD653D9F3B7A3DF13C4B3D0BBC883C57BD993DB5BDBFBD44BD9ABD3E3D74BD5EBD383C2B3D1F3DBBBD163D39BD3BBC87BD093DBE3CF6BC73BC173E893D0C3D3EBDB83DF3BCB73D3E3D09BD4F3BB73DC5BCC73CEFBC3B3D8BBD27BD543DFA3C2ABDE73CDA3D063DF8BDDC3CEEBD98BD773CD03D843DB2BC513D233E413D41BB1E3DB23D2C3B2BBC743D7C3CE83D1BBA53BD233D52BD91BD23BD4C3D833DA63C8E3D4D3D003D383CC43DC83BD63D1E3DD4BC44BA203D0FBE323EF83CAFBC80BCC6BD41BC63BD9BBDC13D073CEC3D20BD24BD953D023E703DA1BD6B3DA13D063E72BDA2BC86BD00BD773DD7BD61BDE33D013E013D08BD523DEF3C66BC523DDC3CA4BD81BB8BBD90BD4DBB8ABC4B3D52BD0FBD643D58BDFE3C063C413DC8BD2D3D213DCBBB903D5F3C043CE73D27BD89BD20BCA2BC03BD5EBD30BD24BDDFBC13BD6CBB943C00BE59BC69BC78BD30BDAB3D90BD66BC853D9ABDC5BDEDBC34BD533C90BC9C3DC93D9BBDDABDBF3D4EBDC83D9FBDAB3CAD3CB8BD3EBD7DBCB0BD313D0DBB1E3D2DBD8DBCA73D343D1CBA1ABDC33DF3BB9FBC503B0A3DFA3CB23DB73C4FBB86BCAE3D903A79BD06BD3E3D133DE6BC903A9B3D0CBC97BD75BCD8BBA43C1E3D15BD2D3D1E3CE73CF5BDB9BDEDBDBDBD423C94BCA43C8B3B323A99BD193D6EBCB8BDDEBD853C4EBDAE3C053E10BD763D4A3D94BD21BDD43C1BBD90BD2EBDCFBC63BDE53C97BDB63BEF3DF3BB89BC873AB33CA5BD643AAD3D4A3DFB3C84BDDC3C16BDE3BB953D5F3DF4BCB4BCED3D313C9FBD62BD1C3D68BC053DBF3ABBBD0C3B0C3DF6BB3C3DFFBB063D813D833DD23D8BBC063DA3BD3C3DE63C463B05BE1A3DD53C8ABD47BD3A3DCD3D603D3EBD56B904BD103DDABBB33C98BDE5BBCA3C703B07BD5C3D753DE8BC3CBD1ABD3BBD443DB3BD213D32BD933D813D3DBDFEBC163DBF3D3C3CF8BB1CBD963DC53CB03D8B3D863BA4BC16BD523D123CFF3C123DC0BD333D7EBBE8BC7B3C053EE9BD46BC013D6D3C383C973DAD3C52BBFD3B4C3D88BC0CBC5A3D0F3D143CFDBD333CADBBF33DD6BD543D4C3DD4BD93BD11BD30BD083E673D12BEC5BB083E6DBD353DA0BD12BD57BC3FBCBFBCF73C883DC8BDCC3B2D3CFD3C8C3D8DBC00BE4DBD863D58BDBE3D9C3CAF3DE63C94BD0C3CF8BC02BCAF3CDD3C34BCD53DBFBDCA3D23BD3FBD523CB0BCFEBC4CBCD1BCABBCB2BDBF3DDCBC573DBD3D22BCF4BC99BD13BD24BD733D033DBDBC5F3DFA3C1B3DCFBC76BCF9BD46BC693B08BD683D153D1ABDA3BCF3BC6D3DA8BD353DA33D98BC253C1B3C683B603C993D2ABD533D1C3DA6BC83BC14BD8C3D9B3C9F3D9D3D833DC7BC35BC873DFC3DA33DAEBC0C3E4C3DD93C9D3B43BDAF3DE1BC77BD68BDF7BC703C3C3D813DADBD88BD6FBDC43B093D92BDB4BCE2BD273DF3BB823B23BC163D863D023BE5BD353DCC3D9D3CD4BC4F3C8DBCF83D7ABBA33C9E3C5D3CE13CDFBC4DBDCDBC20BD323C2F3D9D3C213D12BD54BCF53DA83C743BB9BD3F3BBF3CF43D233D493D893D6DBCB83CB23CDA3B08BC97BCA53DE13B703DF33DA53D4DBB70BD86BD3BBD2C3DDF3D323B853D57BDF53CC4BC163EA03DC73D063EA73C47BD8F3D483DFFBCA2BC2B3D033E16BC013DAA3CE7BDCFBC82BD36BC013C3A3C8C3D023D153D573C573DB43D683DDCBA34BDDBBDCA3D283DE53B0E3D7F3D60BDC0BC923C6BBDF43A90BD19BD36BDC83DAEBC2EBDD5BDBCBD43BD693DA6BD433C2F3DEC3BEDBC8D3C92BB553D433DB33CD23C293DA53CB6BC653C423D913AB9BCDFBC073B0439B9BC263DBC3D6A3CC6BDD0BC99BD8ABD453D493D7DBDAF3D073C573C9EBD53BD2FBDF0BD663DB1BC1ABDF33C203D96BDCE3CDABC833DC1BD863B10BD5B3DF43DB5BD993D86BD1FBD4B3D493D5E3CF13D8E3CCB3C083D963D193D1ABD293D50BD333DC9BC403CB0BD40BC443D3C3DE63CBEBD05BDEC38E03D9DBB16BDF63DB3BDEDBBA03BEA3C723DD7BC1E3DAF3DDD3CDEBD213DCBBD24BE193D193D233D6C3D2E3D603C2B3E563DB1BDE8BA91BD6BBD213DA73CB0BC97BD113D1BBDAEBDCABC4ABC3BBD07BC89BC8BBD883D323D0CBDD4BD143D433D253DCE3D4A3DE83B7EBD7BBDFE3C5F3D0ABE60BDC7BDB73DB6BCD8BD76BBBEBD38BCA33C4BBC013E7A3D7CBDB53D853D5D3DD3BCD2BC6F3DF7BDC3BD38BB183D35BD7EBDCE3D803C13BD8BBBB43CBD3D8ABDC1BD2BBD593CAABB3FBD71BDA9BD1ABB083C94BDBEBCF4BC083D9D3C163DB1BCC23C49BD0FBE97BD14BC6C3C5C3D3D3DBEBC69BA3FBD2D3DB9BC71BDD6BCF2BC09BD24BE5DBD47BC01BDA13D8CBD7ABCA7BD64BCFDBC063D093EA7BD873C73BD2EBEC6BC9ABCAB3DC93CBA3A9F3C04BD693DAA3C4CBCBF3DF73A42BD5FBD5ABDE3BC183B283D9CBDF63B543C7DBBAABBCE3D60BB01BD9F3C13BCF43C44BD3ABD1B3D833C8C3DEF38323DE73CADBD13BE0E3EC73D85BC773D903DA9BC673D8D3D8DBCEBBAEBBD6E3CA53DA4BDB1BC133D533C1B3D13BEE83B1FBDF8BBBD3DB8BDF83CD7BDAFBDE5B9E93C803BA6BD14BD153DDD3B473C673DD1BCD1BC2C3DE4BD2D3CE6BC8DBA173C11BC9FBC66BC9F3DF8BB56BC43BD86BDA83CE33C8D3CAEBCC13DAE3D48BD0A3D0A3CEEBD0DBCB23D243CD93C82BDA6BC1E3E313DD2BD90BD5FBD2ABDC3BD993D2E3D3BBD10BD773DA03DA03D583D3F3D1F3D20BECE3C5D3CDDBD0A3C71BDB5BC283DCE3A3DBD2C3D28BC63BC09BECEBD44BD83BC61BCECBD323C813D183E8D3D823CC13C2A3D1EBDC2BCB2BD26BDB5BCD5BD483B39BC333D1C3E6EBD353C4F3CD63D6B3B493D44BDAB3D04BDD1BC85BD5DBC903DCFBBB43D0CBDBF3B4DBDBEBDBABC45BD3D3C55BC90BD1ABCF93C80BD77BD44BC39BB82BC01BC0ABE843CC83CE83D6EBD18BDBFBDD13C503E613CAC3D1A3D38BEB13D403DF13BF33C7C3D4DBDA63C44BDD1BC69BC60BDA6BD573D893CDFBD84BCA2BD863DB4BDE13D48BD90BDE0BC003CA53B2F3DF93D013D9E3CC8BB803DC13CB03D4CBD90BDA2BCB13C96BC57BDCF3D643D18BC5A3D313DC73CDBBB043E023E243D313D6A3D3B3D57BC9B3D2D3D17BDC2BC6B3C08BE03BCDDBD44BD143D3BBC9DBCD23DFB3C693DEB3CB43D89BCA93CCB3AEA3BAE3D203D243EE6BD4ABD653C10BD293D8ABD033D9F3D28BDB7BD893D0FBD423DE33D413E703DC13C333D753C693C073E8A3D253D1E3D29BDA4BC743DD03DE03DBBBD353E7C3D383D7FBD18BCA1BC81BDB23C1D3D02BE23BC693C72BD253B223C7DBD92BD163D3D3D49398EBDF7BD303D143B413D823DB23D4DBD143DA5BC583DD53C023C22BD4E3D813DA0BDEEBD01BDAB3D353C75BDC03C6ABD1E3D933D38BD18BC67BD06BDB63C9BBC14BCC7BCD6BC643D60BDF33A3E3C0ABD22BDCF3C513DB83C9F3D1D3D86BDAF3C4A3DA1BCB9BDEBBDC2BDFE3C323D53BDE6BD40BD993CA13C4B3E973D9F3DF7BC983CB7BD1E3D303DA1BDD13C17BD1F3D84BDE53A133D95BC363E8ABB8CBD033E2BBDD3BD0BBED03C933A033E04BD263E343A2B3D01BD11BD53BC6A3B87BD2F3D3CBDD3BB803D0CBD0FBD853C36BDDBBC4F3D3E3DA73DE53CB03C163B9F3DCF3DA3BD01BE13BD9CBD9C3C393C833D99BBADBCB1BCA13DEABCF2BC823DC9BDF73CBB3C6DBD5ABD7AB9833C09BDAABC41BDCEBD5BBDEC3DF1BBC13C833C85BDDC3B6EBD85BD2F3DE83C663DF2BCD83DAEBC96BD8D3D63BCD43CAA3C8A3D19BE3E3DC43CED3C2EBC99BDE3BCA9BC9E3C9ABC80BC98BC8C3B073E91BCCD3D09BD7ABCACBCDCBBB73C7EBB94BDF0BC853D163EF73CE63D55BC7FBC68BB283C103E293D483BF9BC35BD04BD88BDCCBCBBBDC5BDAC3C673D99BD4F3C353CCA3DA6BCB13D4E3DCEBD7ABDC4BC05BBD93D233CE33C953CEFBC82BC5EBD07BE18BDB33C45BC6D3D4ABD5C3D6BBCAB3C25BAAE3D2D3B3EBC86BDBB3CA5BA97BCDF3BB43DB0BC423DB43D9A3CB33C8DBC99BB67BD62BC823C363D3DBD293C22BCE3BCB33C0DBDBC3D90BD3CBDF23C503D04BD25BDA03D533DE3BDA53C823CA83DBABD183D533CA13D95BD1ABD5B3D0ABB2BBE093C86BB8F3DADBD1ABCBC3DAF3D82BD07BE243D213AC7BC0339823D08BD0EBD163D44BD50BCB2BC95BDCABC0CBCD3BBC43DABBD453DCD3D4F3DC4BD28BCD03DBE3C07BDCCBD82BDA6BD433D603D47BB9FBDB63C91BD8CBCC53BC8BDD9BB86BD183BAEBDAE3C19BC27BA26BDDDBC7BBC08BCB63D7B3DCD3B32BD85BBF13D813D0DBD0FBC833DB73D223DA4BCD0BDED3DC4BC10BD213BC53C363DA13C56BDA9BD483DA1BC9DBAC3BCB6BCF6BB8F3D553C8B3C19BC5FBDD93C1CBD09BD2EBCA2BCF03D3A3D683C2D3DA13C80BC1CBD89BD9B3B73BDF6BDD33D67BC843D5A3DD9BDF7BC8C3C62BBAC3D49BD2D3D80BD263C1FBC133E24BDEF3C4F3D263EFBBD7CBC14BCE3BB253D8BBD4BBCDDBD69BC4ABD863DE9BC96BDBCBD8BBD01BE54BDCDBDCC3D5DBDDFBCB33BD6BD5BBDEEBDC63C873D87BA98BCADBC7CBD8A3D5CBD243D85BCADBD013D603CF63DCB3D1EBD72BD993D1E3D10BDD2BC46BD173C05BD1F3DC7BC9B3C333D983D89BDA63B43BD5D3C6B3D453DF13D70BB3D3D2BBD06BD3E3D7B3D38BDCA3CADBC32BD063C543D3E3D293D90BCFABDB83D7DBD0ABDA23D9B3D1CBC043D3D3BC0BDE1BCB23CF1BD1039833DDEBC3A3DE23C02BD153D69BC4DBDD53B673D073E4A3CC33C17BD99BD9ABD93BD533D453C0F3DA33DE1BCE5BA4E3D16BC663DEDBDAF3CD03C93BD8E3C9F3C003B963C173D3F3D05BD073B9FBCED3C123C18BBD1BCF7BCBA3CB8BD6ABD163DEA3DA63D823DFF3C193D5A3DF1BC223D5DBCEBBD853DFF3C63BD32BD55BD383D9EBCFB3C1BBD20BC4A3D04BDBB3D7EBD2B3B083D8D3DBFBC513CA0BD5A3CC8BC9DBD0E3CC23D0FBD863A7DBC873C1F3C58BC8D3D763A8A3DA23B8CBDFFBCBE3D313C943C2FBD243D8EBD10BDA63A88BD8E3DDDBC373D2FBC1ABD66BD723D9E3CADBD90BD8D3D9EBB2ABD0ABE3CBC6C3DABBD853CBC3DD43C903D85BC533C59BDD33C70BC21BD3F3C8FBC8EBD823D693D1BBD0F3D7D3D513C9CBD71BC283D21BA56BD47BD4DBE85BB35BC4E3D90BC17BD593B783D3EBD953C0E3D94BDE23CD73C50BCA3BD4D3B82BCB63D97BDBABB933B86BC653DCABC763D553E8B3CA1BD1D3C5D3B8B3D93BC2C3DC73DB6BCFEBB3EBD033C0ABD953C0C3C643D62BC823DA5BD103D923C423D623DB3BC9ABD903DA1BDE73D783D6C3D543CAABBA1BD893DA4BC983DCFBDCB3C89BD853C8E3D56BD313D86BCB03D6DBD63BC753DE03C96BC263DE03B8DBD04BE403DAABC843C2A3DE13C2C3D1EBCDF3D3CBC81BDDABB37BD773D943B1BBDB3BD98BDEE389EBC47BD553C343BF13C463D533C823D9FBD2D3D5CB922BD9F3CD1BC163EEEBD58BD42BDBD3C533D67BDF43CB6BDA53B56BD9B3C7F3DABBD1ABC1F3D033D93BD953D3F3D07BE123DD0BDFD3DD1BDC8BD1DBDB13D823ADA3CD73ACCBCC33DDDBCF93C59BCACBC1FBCE6BD893D21BDC8BD4FBC26BD95BCD03A4EBCC53B033D233DB23DCFBD9D3D02BEA03CBCBC513CB03AD83CCFBCA73D74BD173D563A823DEA3C683DB2BC0EBD623DA43DF23B49BD1C3E923D733CC6BDE33D90BC173DA9BC9A3C1C3DF33DB1BDE93DE03D4CBDE13D27BD4ABC153DD5BCC43DA93CB93CA2BD433CED3ADB3D85BD903D993DDDBDE63D9DBD8A3D9BBD54BD073DC0BC503D8C3D62BDBABB5BBD39BD9CBCAA3C063D0C3D10BD393D673DC13C50B868BC0CBD66BDB53CA4BCE7BC10BD683D52BC88BD843B2EBC933C693D81BD963D99BD9A3DE73CE8BDFA3B82BD5E3D673DAEBC0F3D5E3DC73D57BD37BD7EBC51BCACBD133DCF3D6CBD0C3DFABB8F3D23380EBDB43DD13C093D1BBD3BBD8FBD9FBC9C3D043DAD3D02BD8C3DC7BC2EBDD93DC5BD3BBC873B503DE1BB19BDFD3DDD3BFF3AEA3CD0BD4B3DF2BC443BD3BD97BB1A3DA3BD073E963B75BD0ABD033D26BCA23D9FBD20BD2EBDB6BC8B3C20BDBABC273D923DEE3BDC3DCC3DB239B6BC2ABE053EDABD153D08BD063EDA3C213D46BBCE3D52BD64BDBFBDD6BC1DBD22BC773B47BD8A3D9BBB7F3D013D9BBC13BE7A3D3ABDBEBDA83D9FBCB23B6DBC003D023D3CBCA4BDA7BDC6BC11BA4ABC003CAB3D95BD34BDF53C08BDCABDC33CB03CEBBCE03CDCBCDC3D7C3D973C593DB13D4D3D2D3D863C51BDACBDD03DB53D3D3D343DBFBC4F3DB4BC0BBCE33A8DBDD63C033EA03B313D05BD00BE99BC98BC3EBDACBDDABC8ABD5B3CD8BD71BCA13CA4BCDEBCBC3CBABA7EBCD5BD843CE53D95BCC93D083D023D12BDBF3D5D3D913D73BD57BD14BD2C3D383D14BDFABDEFBC8A3D613A2F3D873D07BD89BCFF3C2ABC3ABD903CB03D783D483D4C3DDE3DA43D0DBC813CBEBD2DBD3ABEBFBC303D853C713DDCBC15BD6B3CF03B2FBD68BD88BC91BD143C0E3ED73C883D41BC42BD7C3DCEBB103DC6BC8A3CE53DA83DA33C6EBC6ABD61BDDBBC1E3C64BD0C3EC63B28BDA5BD4C3D7DBB673D6FBD1ABC86BDA83DACBD9C3DDD3CC63C09BDB03D2F3E923C313C2E3D8BBCD6BC81BBAFBCF13D863C81BD733CA8BDB5BDB93DE5BC1ABDE93C7C3B1E3D7A3CADBC4ABDCBBCFCBA6C3D8CBD17BDAD3C51BD86BD57BDAA3D933DE33CD23B9BBDA43DA83D53BBB5BD723D133D8ABD7E3D213D843D233C9EBDBEBC72BDE6BC05BE803DA23DAFBD93BD0B3D98BCA93DE13B3ABC95BDDE3CC43D733DE83C2D3D543DFCBC92BB5B3CA83CDC3CFEBBB03D64BDC63D8ABAADBD503DC93C91BD8A3C013D9DBC4B3D553D1C3D97BCDE3D7D3D683DB03D193BA6BD4CBD143E323D0E3C03BD823D193D593C913C7E3DA13DF9BC943D1BBDA73D1F39183CF1BC663D993CC0BC81BC3EBD37BD7D3C55BD0E3DEABC083D9E3D6C3D12BC99BBB7BD2FBD083DA93D95BB69BC253CE5BCCABC7ABDCCBCA1BDABBDB93D343DCCBA003ED7BB963B033B013E71BD513C513D5D3C52BD86BD88BCFD3C51BD4FBD52BDA9BD8EBD0CBD563D8DBC1FBD35BDCD3CFE3C37BDAE3DC03D503D593D9D3C93BCD23C093AC2BDA6BACABD0A3DA13CF0BC633D4E3D933D7CBC8BBD413C8DBC8FBAB83C0BBDD13C44BCDBBDB03D0FBD123C19BE1BBD5BBDF1BCD4BB1B3E0BBDA13C26BCA0BC6E3D04BE723D04BC9BBD673D873CD83D92BD83BC6C3DF3BCD3BC87BDF9BD973C8F3C353C3DBDBCBDEA3C543CDBBC24BDC2BBD0BD093DB23DC83DA1BCB43D073CC73C083D00BCA13C523D623D063DC73D1B3B8ABCFEBC7BBD88BCC2BB9EBCA6BC823DA8BDE33C86BDD43B1CBD4BBC043CC13D20BD2BBE303C82BCEEBD1D3D9D3B763C643D963DA73B453CCC3D973C0B3C7DBCDFBD9EBD0D3D003DA83DE2B953BC4CBC5FBC6C3D8B3DA53DAA3C2E3D863DF3BD863C6C3C2CBDF53C93BD4F3CD83DB43876BC993C853D143D8DBD323D2CBC0EBDCBBD323D18BD983C453DE8BC8B3D943D613DA1BDA63CB43D353D043D94BC983DCDBB88BD9EBD323D49BCD93C423DA03DA13D80BD97BC85BD24BCF53D84BD0DBC173E1DBD3BBD09BD7D3D4EBD6DBDEF3C083D4B3C02BD5BBC17BC9ABC463D033D613D163AE1BD0FBDBE3C3B3CC53D50BD9DBD04BD46BD013E6FBD5ABCE9BCA4BBA3BD6DBCBF3C79BD353DBC3D1ABD773D863A27BD343D353DC03C3B3DA33DCDBD43BDF63CB2BCFF3CE4BCD53CEA3CA0BD5ABDDABCCEBD363DA13CC13B79BDB83D96BC223D28BD293C943BB6BCBDBC96BB543D953DE93B8B3D193D263D153DE03A29BDC9BD0BB98FBDECBB61BDDFBB2EBD75BD853D9FBD59BCB53D2ABD933C4C3D1ABD5ABDA0BC9E3C613D91BDBA3D22BDD5BC58BDB33D81BC0CBCA93BBE3DB0BD843CBCBD72BD713C683C7D3B16BDD1BC7B3C8DBD9A3DACBCF03C2D3DB2BD01BEF5BB9FBD1CBDCF3D7A3D3F3D983D9E3D933D5239983D463DF0BB41BD583D5FBD8F3DD53D06BEE5BC873C073E06BED9BC52BDC3BC793993BD433D093E043D0ABDB6BBAA3D3EBCF1BA8E3DB5BC65BC813C9FBD99BBFEBDD0BD02BDC0BC52BD98BDF8BD943D29BD0DBD963C8E3BD8BBA03BBE3D513BA8BD423DFC3C1EBD103DE43C2DBC85BD233D0EBD913DF63C6B3C91BB203E293D463C9C3D5EBD613DE93DF6BC73BD8A3CBC3DDABCD2BD45BDA3BB623DBABD763B5FBD353D9B3D023A723C9F3D89BD84BDFDBDFA3CB03D76BD543D123D1B3D053DE4BC39BC823D093D353D6A3D6EBD7BBD47BD2B3EA8396B3D92BB483D903D003D253D683DA9BD9EBD73BDAC3C393D993CBE3D4B3D9CBD4DBDF4BCDE3D0B3DCA3DB53D34BD7A3B123E19BDB6BC17BD89BC1D3C14BD8BBCA4BD3E3D0ABEB8BD723D76BC6FBD6C3C7ABD1B3DD03DDD3D65BBB4BC6ABC01BE43BCD8BC85BD83BCECBB773D2CBD39BD18BD063D1EBDBBBD9E3B933C0CBDE73CB3BDC63CFA3DDC3C32BD493D31BDB7BCEF3DA73D3B3DD73D6E3C413D81BDA5BAAABD59BDAB3D20BC273D92BD82BD353DF5BD70BC80BD3A3D19BD0B3D74BC0CBDB2BDB03D42BD193D2B3CA8BC543D8C3C963D23BCA4BDA23DABBB12BDA3BCB33D23BD20BC06BD39BDE23D773D84BC8A3CBBBD8E3BAF3DFBBC8D3C",
      torch_tensor_32_torch.bfloat16_3: "0x0200000060BC88BD003E063E81BCC63D2D3E253E32BDACBCEA3CBE3A803C05BDEC3C433E2DBCB03D8A3DF1BDB73D5C3D133E3EBD073E85BD44BE7FBE3BBD613DB5BD4CBE",
      torch_tensor_32_torch.bfloat16_2: "0x02000000853F353F753FA83F5F3F833F553F8C3F883F7A3F8F3F663F2B3F533F993F4D3F783F6F3F7F3F8F3F7A3F883F503F5D3FA03F553F433F843F863F943F563F773F",
      torch_tensor_16_torch.bfloat16_18: "0x02000000FA3D213D243EEA3C51BCD5BDB1BD01BE62BED93C4B3D93BD163D5D3D7CBD1C3B",
      torch_tensor_16_16_1_1_torch.bfloat16_1: "0x02000000983ECFBD1EBE173E713DFD3D423E84BE9FBE68BD8BBE853D3E3EC1BDBEBD903D973ED63E2D3EDABD8E3D8FBE2B3E813C0DBE5E3E263E693E4F3E0BBEC43E023EC53D8EBDB73D6F3EB63E7A3E0A3D413EE0BDAC3DB1BEA53D883E82BD89BD87BE3D3DB3BC103EAA3D1E3E7BBEAF3D8BBD89BE39BE08BE86BE5B3E68BE0E3E8EBE443E91BDC5BEAA3D133E143D26BEE3BE5DBD353DC2BE0E3FDABE88BEE4BD4C3E8FBD163E0B3E23BC443EA2BE8B3E74BE04BEAA3B0BBFAFBEA3BD723C94BDDE3EABBE723E953BACBEE7BD7D3EF23EC73D11BFADBE173E17BEC33DDDBDAB3DEDBD05BEEE3D343E15BC043D84BE69BEE6BD73BDADBB0FBF28BEB03E0D3F483ED8BE1F3CF1BE6C3E523EB3BEADBB403E57BEF9BD93BDAA3E08BE57BEACBEFBBE443E95BEAC3D2EBD3E3E4B3D48BDABBDFB3C7FBEEFBCC03E97BD753D6BBEA1BEDDBE403EA63E2FBEEF3CD0BD203E1FBEBCBD7EBD913CA0BE88BEC6BE85BEA2BC8D3EE93D933D85BE83BE8EBDB2BC3DBD85BECCBD2DBFF1BEB5BED63DAFBD413DBD3EF7BAAF3C1FBED93C97BD953EA8BEC63EB3BDE13E8B3EDC3DDB3DF8BCB93E9F3E5BBDCA3E873EF6BE9F3EAEBE20BEACBD593EFFBD983E0D3E9BBE01BF14BD593E203E58BE74BC2FBD503E173D64BE3FBE51BE133F813E5C3D6CBEF3BDB63DE4BD66BE5EBDBD3E9FBE62BE6D3E9CBEC8BD9B3EF33D053F19BDAE3E413CD03D223E",
      torch_tensor_16_torch.bfloat16_17: "0x020000009C3D59BBEF3DE0BDD63D1E3E053E303D18BD593D8D3D9BBD83BCB3BD44BD9239",
      torch_tensor_16_64_torch.bfloat16: "0x02000000DBBC1DBE7A3B8ABE013EEEBD083E73BF09BDD03C323D893C8BBC1C3ED13D0F3E55BD303D863D4C3E96BD6C3D6B3E9DBC44BD403ED03D0C3D0D3C3F3DD33CA3BC16BDAABC91BD6ABCC2BDD1BDB4BE2F3E6F3DBD3A93BD68BE8DBE45BEFCBC7C3E06BE44BD26BC833EA63DEABDB4BCB0BDD2BCA8BD11BE9CBD6DBEB3BD1B3C56BCE4BDC6BD7EBB42BD433E8CBCCD3DFDBDA53C5D3E71BEDBBD87BE463EA63E1DBD5B3E0EBECABD5EBDC43D423ED9BDFCBD513EB3BD803DA83B8EBCFE3D78BE4C3E6BBC37BD63BE7F3D683E31BB6EBE14BE813D83BD053E383E6F3ED4BD5F3E39BC59BE483E88BE03BE6CBD2CBE4CBEE2BCA7BD7A3C9CBD26BE583E66BD81BD24BE3FBE723E5F3E66BE643E3FBD15BDF4BD96BC02BE48BE353E7BBDB8BC113E8DBD72BD1C3C8E3B813D0EBD34BDA23E093D42BE4D391D3E2EBD9FBD99BE9EBD82BE50BE0ABD37BD7D3E29BE89BD2C3D353E15BE91BC173ED03C01BE093E82BEC63DA7BD0E3E76BDBEBE28BE84BE1D3E13BEC3BE3BBD86BDE4BC98BD2D3EFF3C5C3E2F3D2A3E7FBD9D3DFE3C2E3E3FBD853E353EC5BC7CBDE73D38BE9D3E8B3DC43D803EF53DF53BE1BD113E07BE54BEA73DC9BDDD3D903E7C3C45BDA0BD033E9C3EE3BDD13D9E3D413EDBBDFABC1BBEA1BDB6BD1E3E1C3E94BE393ECC3C433E6D3BD2BD7DBD413DCEBB0F3E35BD17BE8FBD18BE91BE9CBD283EAABC8B3D303DACBD58BB623D69BDE1BD5DBEC63D32BB58BEAE3C3FBC6C3D653E58BEA53D4DBE8C3EAC3E26BD973D14BD333EED3D823D093D29BE8D3D8DBD02BD93BD4E3D3FBD76BD0CBE46BEF93C14BEB1BE303EA8BE67BECDBD7B3C34BD14BE233EAE3DEE3D36BE403CE1BD9C3BC7BC5BBD803D833E493EDF3DAE3D97BD4F3E323D4DBDAEBD673D543B973DBABEF0BD9F3ECC3D2D3E2FBECCB838BDC5BDC9BDCFBDCABD0D3EDD3DCFBDF33D84BEB03D92BE38BE553B273EEA3D37BE553D673E073D1A3E00BEB33D213EA1BD123E003CA0BDAC3D5B3E47BC3DBC6FBDF83D40BD0F3E07BDC13D863D043D1C3EDC3C443E4A3E833EBC3DFA3D203EFD3C5B3D81BD9B3E0FBC843E61BD94BE083E9EBDE83E323ED5BDB63D6B3E1CBE323D67BD783E07BD6F3CEB3BC53D1ABEF63C9ABD613EB4BDB8BD003E88BD3DBB253EB53D793D21BC37BE94BD24BE96B5553D10BE2CBD38BE643D873EB2BC07BDC5BD46BD373E8F3EB8BB8DBD91BE843E94BD55BC40BDB3BD8FBD683E6EBE4A3EFCBD77BED3BC3FBD95BE3C3D61BEC13E3C3EB13D30BC27BEDFBC4B3E083E77BE373DD33CB93E19BD5CBED6BD2CBE513EB73C12BE93BDA6BD0EBE533E2DBE0D3D623D8FBDAA3C07BD473E82BE643D7E3DA03D83BD17BE413DB63EB1BE94BC30BE66BE0B3E043E2EBE3FBE26BE3F3E563C9F3E4EBE17BE90BD90BD32BE9ABE483E753E19BECB3C42BC4F3DC3BD9A3D593E86BDFA3DD2BDAD3D753BAEBD5A3D353E1EBEB4BD7EBECABCE6BD833EC53DFB3CB5BDC03DC43D24BEB73D9A3D12BE90BD2C3C083CA23E7E3D1A3E1F3D27BE153EEA3D9FBD083E2C3D48BED4BDC53D19BD7B3E353E703E04BE333E883BFB3D36BDC3BC17BD8B3B36BD1E3E8CBC113E0FBEA03E26BEF43DF0BD91BC18BD71BE153E8EBDDEBD44BEAABD073D033D3A3FC6BD8B3C8A3E45BE083EFBBDB03BF8BCEDBDE83D9BBD17BC70BDF83D81BE3FBD713C203E973B21BE8CBE0BBEB23D95BEDEBDD83DC33B1CBDAFBCDE3DCDBD163E8D3DBFBDC7BDB53D1B3EA23C6C3D9FBD0D3E333B45BE40BA73BDC33DC3BD9EBDF0BC9BBDBBBDA1BD73BD3C3E3ABEC1BD853D0CBEF93D18BEBCBBBFBB983D0A3FF73D84BEEF3D86BE6BBE423E963D9E3E0BBE013EA0BDE03DA5BCBC3DE23C803C31BD75BD7D3B1DBE363E383DAFBDFDBD2E3A8ABD0FBE763D373EB6BD92BE053EE73E2ABEC73DAC3D073DC23D4FBE383C1F3E2DBEEC3D34BEB5BD42BE3CBDCDBD743E343E243E88BE3ABEA7BD333EC63D9D3D8E3DC0BCF03D20BDC73DEF3D2D3D3DBE993E59BBAC3C46BE833D17BE023D373EB83D763E2E3D00BEA83D0ABD7D3D63BEACBD00BD473DE33D77BE003D743CDABDD43D843DEA3CDCBDEE3C11BC45BE60BE8C3D043E83BE19BEBBBD43BD83BDEEBD8B3EAC3DA6BC2A3EDBBD83BDC43E3FBDCA3D863D703E3E3E553C653D9A3D6DBC1CBE403DFABDEABD18BE91BCAABEF23D80BB15BE173DADBD91BD273D45BE0ABD213E23BEBF3E8E3E57BD71BC433C0F3B23BEF6BA4DBD303ED0BD2CBEB53D333E353C9CBEB8BD7FBD603D45BD88BDF6BC1C3EEF3915BD3FBE813EBABD70BDE23D93BE7EBD243E343E6E3DDA3D08BEFEBD013E4A3D8D3CC13B493E463E0A3EBC3D243EF0BDA4BDC73D173D2D3EFD3D8EBC783D113E7FBD14BE90BDC8BC01BE0F3D0ABD4ABE2CBD81BEA03C0D3E473D85BDA6BD8EBC77BE2EBED03DD73C3B3E0D3E673D23BE3B3D823ED93D91BC71BE66BE383D18BD983CEABDEDBDDDBD203E9F3D5DBCA5BD7BBDC53D393D0FBE073E313E40BD843E83BD0BBEAA3E9F3D13BE723D9DBD0CBE0DBDCEBD21BE563E8A3E913D943E2A3E0A3E1C3DD73D013E483E093E4EBE9DBD5EBE10BE4A3E0C3E943C95BD583D773D82BD1ABE51BE59BC053EE63925BEB93C6BBECCBD9F3B8B3CABBB243EDDBC743ED9BC603EE93D7EBCE0BC053B903D97BD2D3E10BEA0BC43BD363E44BECDBCCFB99ABDD93B703EBDBD5B3E7A3D7BBCEE3D213E5A3E643CA9B99B3E7ABDBB3EDD3D2EBCB13D813C2C3E67BDF73CD53C293D6ABEF4BD593D873D62BDB3BD863E0C3D0FBD8B3E133E3F3EEB3CBF3D04BE11BDBABB0F3DF13CCDBC4DBD053E43BE78BD21BE7CBD8FBB01BD883D333E123E0DBEA3BC66BE163EAC3EC93D723D88BE5ABD9BBDB83D68BE01BDA33D",
      torch_tensor_128_torch.bfloat16: "0x020000000C3E55BE9BBCB3BBA33E46BC22BE4C3CFA3DA3BD37BECF3DDC3D8FBD47BD413D843D40BE1F3EC73D0C3E78BCA1BC57BD9B3C3C3D19BECFBD823DA83DFC3DDF3AEE3D90BC773DA83DBDBC523C233D373D1EBD343D78BC9DBDFC3D383DECBC8B3D0D3E89BDE63C203DBDBD7EBD9FBDDBBD71BEF13DD53C2FBE843DC8BD6BBEAA3CAB3D5BBD423E173E0D3E023E953DC33DA5BE333E86BCFBBD9F3C2E3D64BDDCBD96BC383C7CBD583B033E423C20BDB33CEFBD0E3E173DC13D81BD033E2BBDD7BD64BD98BD813DEC3D82BD55BEA4BD433E47BEB73DA53D7B3D61BE873C483B29BD913DDF3D9ABB01BC083E9BBD243DF939F6BD933DE7BD3D3C45BC0DBDE1BD033E",
      torch_tensor_128_16_torch.bfloat16: "0x02000000C6BE133E4EBF613DE9BEA93EA4BE3E3DA8BEC6BD573E953E60BD2DBE0DBCBCBD533DAF3D53BE6B3D35BD24BE55BE7A3E013D32BDCF3DADBC02BE613D50BD33BC4ABC343D81BD90BC09BD963E063D693D123D22BE10BEF03C0EBE393E94BC33BE62BD713D8DBE933D90BE3E3D0E3EF2BD873EF9BEFB3EE2BEBCBE68B96A3EC2BE44BE81BE0CBEB3BDA03D3BBE04BEE9BE8CBE5CBF453EC0BEC33DD0BC52BEE43EC9BE44BAABBD963EADBE453EC03ECA3D20BEC33EEC3DA3BE943DD83E5F3EF9BEAE3E04BE6F3E00BFAE3D483EB9BE6B3D27BE71BE12BC9DBE24BE673D0E3DABBE4BBE88BDA23DABBEAA3DE03C7A3ED93DC9BE273E93BE003F013ED2BC18BE3FBD793D1DBFC93DAABC00BE6FBE02BEB1BE8F3E83BDF23E8BBD513DADBE0FBDB73E06BCA5BE12BED23E9ABCF7BDECBD253EA33D12BE453E8FBEE1BE153EA2BE063EE03D9B3EC9BE0CBFABBD87BE213E18BE5A3E15BD6F3EC93CA93EF6BE3B3EE53E2EBD82BE563E0A3EF5BE8EBEFDBC7CBE963E24BE89BD10BE05BF8DBE4B3DF33E84BE023D60BE503E1C3EB33E423EFFBDBABECBBEC3BEEEBEB93E94BEB13DBF3E633EBBBEA33EF3BC02BD8ABE35BEF4BE013F5B3D0F3F6EBE68BD26BEFE3D8D3EC43E763D6CBEA9BEE3BE193D8C3E4CBE5BBC403C51BE5EBED93CB0BE9A3EE03EA2BCFB3D953D6CBD77BD23BC163E9A3D86BE8ABEF4BDC6BB37BDC33E53BE103E23BE7F3EA1BE743E5B3E30BDBFBC5A3E8FBE043FCB3DF93EE83E6DBB6EBDB03CD3BE9BBB9D3EAD3EB83E123C0BBB253E4FBEC8BD1A3D623E483EB23D993DB3BEE53C7B3E59BEACBD95BE1FBE09BD1ABEBB3E303E5DBCEFBC903E9D3E8C3EE43D693EAC3E9CBDF7BDE7BD863E213FBABE933EE03D4E3E0EBE5ABDBB3EECBDB7BEAF3B193FE9BEB5BD9B3D6F3E803D283DE43D103E26BF92BEBC3D28BD283E94BD583E67BF8E3E55BD21BE94BC09BE00BFADBE583EB33D813E94BD0ABF883E23BECD3D1E3E30BE2D3F2E3E893D553E31BEA7BD74BE5ABDA8BCB53D0EBEBE3D89BE2DBEA2BEB6BE1D3EA93E583ECABBAF3C26BC7D3E90BEAABEC4BD66BC98BEA9BCF5BD823ECEBD6F3E963DE8BE87BC133E13BEB43E04BD21BB96BEE5BD74BEAD3DCFBD973EE7BD1BBE4CBC353D5EBE8DBEC7BE933DF1BC923DB83EF6BDA4BE25BFED3EE3BD2DBD7C3EA83EB43ED13DF83D023E32BEF23E583E4CBDA33D5ABE42BE82BE103F353EA7BCE3BD3B3E703E093FB0BD2FBEB9BDDC3E62BD0E3E3F3EDFBD8EBE233E313FA7BD06BEEBBE7ABD04BF8C3B2FBD143EB13C9BBDF73E593ED23E793E08BE6E3E8B3EDE3D95BDB4BEB9BC14BEC93EA13E9CBC5F3DB6BC06BE8ABD4D3E0D3F8DBE8F3EE5BD243E10BD13BF083E81BE01BEBCBE8EBE7C3EC53D55BD09BE26BFFB3E4D3EDCBE9CBED0BF233F32BE2ABEB5BC28BF31BEAFBF663FBD3EE4BBBC3E01BDBBBE753EB9BD3DBE58BEEB3DE3BC35BD553E253E003FAABEFA3CC3BE043F633E8B3DBE3EF03CA0BEA53D113DD63ED93DAFBC72BE06BEFF3DEDBD533E9ABE32BDE7BC9F3E313F783D903EB0BE2EBD35BE8E3E22BD27BEDD3EEFBE09BD203EEC3EF23C893EB5BC6E3EFBBE123E0A3E413E3B3DAEBE96BED1BEB83E013E183FFCBDE4BDB53DCB3E47BE6A3EB93E17BE5C3EA8BE6F3DB03EF33D843CE63DADBE063DABBDFBBD083E5C3E99BD5A3D7CBE453E0BBFB73D94BD5F3D133DB83EF13D28BDF2BDE6BC5C3D303E82BEFB3DD8BD55BB273E36BEDDBDD93E52BEF1BECEBEEF3D163D8E3E923E353E38BE6FBEA43C9CBEBABE1FBD34BE9B3D893DA7BD303D4D3E613DE0BDB23EA1BC09BE943CCFBDC03E55BE343D37BE773EE4BEB2BD72BE8F3DE03CA23E813EE1BE023FE13DE7BD863EB3BE02BEEC3D2ABD1A3DACBE243E8ABCDF3DBABED1BDEABC49BED5BED9BDA6BE38BE143E8A3C91BE4DBE05BE323F39BDE53D14BEA93E18BEC23EE5BD26BFD03DE9BDFEBDAF3D3DBEF83DE5BDA93CB13E3CBE8B3E3A3DDDBDBB3D9FBE3EBD043E07BF10BE6BBD6CBE6FBEB53D263E09BE813D673D70BCF93D543EE43DB7BDDB3EB5BD933DE2BE05BD76BDF5BE8A3ECF3E78BE13BE86BC47BE063FCC3E163E973EDABEB53DE53C28BEFB3D4DBD85BE90BD98BEE9BCBB3E803D133DD63ED03C70BD12BE0C3D863E44BEA13D39BE1FBEEC3DE8BD273D96BE20BD4E3DA53DCABE943E393E313E8CBE873E243E5F3DCB3DC0BED63E4C3DABBEAF3EFA3DA23DE0BEDFBC9A3C31BDDF3C183E0DBF66BE133EE8BD653EB03DC5BD4CBD273EB9BD34BEC2BEAB3E9ABE993EA73ECABE823E83BD313EBE3EE73DD0BE8FBEA13E6F3E27BEAABEDD3E02BE27BE7FBDA53E003D3D3F7D3E18BF3F3D673D66BEBB3B333E0BBE86BEC5BE00BD463CB33D7E3E21BD0E3E353E863C0ABF20BECEBD45BCFE3D9F3E833EBEBE7A3C06BEA4BE263E3ABE393CE43D84BE16BDA2BE613E21BFAD3E8B3C02BE223F86BDAA3EC5BE4B3ECF3DB23E6F3C14BDE5BE3D3E49BEF6BD9E3EE9BE86BE3F3E47BE2A3EA3BE163EF03C07BFFF3D263D183E85BD6EBE083F573E923E08BF683DB5BED7BB2E3D13BD343D64BE41BE08BF513D65BD27BEA9BECABE9D3E9F3E4B3E3EBE0B3EF63BA4BE75BE59BE423D3F3DA7BC073EAA3E073E953EABBE373E0DBE72BEB5BDB83EF13E02BEB33EA3BD93BEAF3D063EA4BD4C3E283E3CBB5ABD93BEE53E40BD973E563EF03DF3BE0D3E083E483EE4BD7CBD28BEBE3D403E6CBEE23DA83D9EBE88BE893D5F3EA8BD10BBC0BD89BD093E823E9ABEDEBB61BE66BEA3BC183D56BEF9BE923ED8BE01BF99BEA8BE23BDF9BD7DBE16BCA43CFCBE85BE323EE63D2DBED5BE5BBE29BE34BE97BE08BE9B3E7C3EAE3D38BE91BE653ECABEBCBE53BEC43E463DE3BD50BE15BEBF3EAEBD0B3C4A3D463ECF3D1CBE28BEA2BDFA3E233EADBE14BD1EBEBB3E09BE6ABEDDBE163ECA3D61BECCBA54BE9FBEE5BDE0BE85BB11BEABBE893E98BD8D3D633DB23EC5BD4ABDD7BC24BE653EB0BE0D3E1E3E53BD013E8CBE35BE21BF053F00BFF93EFF3D3CBF303E4D3D803E9D3EE4BD9EBC8B3E8A3E11BE7C3E183E0D3BB5BEA63E78BE28BD2CBD863E2D3F873EC83EF83D353EAA3AAC3EC0BEA93EF93D07BD003FE93DFCBE273EA6BD953E0D3EB1BCD7BE9BBEDF3D04BE0B3F0D3E35BD1FBEAD3E4A3E9FBEF2BECE3A21BE1E3E15BD253E95BEBBBDCABEF83DE73DB13D8A3E9EBC1A3ED53E5EBD6CBE533D3CBE0DBEE4BDB23E04BEED3EF93B6A3EC43E913D133E503DFA3DB43E16BE403D87BDB23DB2BE53BECA3D063EDBBE23BDA9BE923C54BEACBDCCBEE7BCB5BD98BDAF3D603EA2BEB23D0B3E5ABC21BE02BE26BC2D3E9F3EA13D92BE0D3E3CBE433F23BD0C3E6E3D0BBE90BE7C3E3F3EE0BCF93C8FBE623EAABE9D3E443DA5BED5BD353E80BE333E24BD983EB0BDCDBE393E99BEAA3E3EBE9D3EB6BD87BD163D1F3E523CA53E823E55BD79BD0F3E0BBEB73D8B3E96BED1BE9DBE31BE40BEC0BEF63DDC3DE03D2CBD3ABED43DACBD80BE143FD3BBA8BE86BDC63E87BE0ABE863EE8BEBCBE44BE2D3EAC3E263E3E3D02BD133CBEBEC0BC89BDD73D06BB7F3CA23EB63DF83C99BE95BE803D1CBE62BE303E06BFB93F8BBE00BFF3BE673F6ABF56BFF93E5D3F1440723F94BE7C3FF2BE97BEE23E3F3E82BE86BE82BE523EA0BE3B3E8FBDE03E21BECCBDFABDF73D823C133E163B963D533EDC3EBE3E83BEA23EE1BD853E1CBF223C3DBECC3E80BD82BDCC3C5FBE8D3E6DBE0C3F0EBD1C3D263FD7BE123E29BEC0BEF0BC8B3E14BEDFBD8EBC2E3EC0BD863EEABEABBE70BE94BE7B3E77BDA83E1D3D49BE44BE9D3EA4BD983EFFBE9BBD39BDD1BBB7BD883DE2BD05BE453E663EAC3D83BE693DA83D3BBC813EDABEEC3D493E6BBE95BE4DBE683E98BDECBE783ECB3D09BE263E1FBE7A3EA9BED9BE15BFDC3D8D3D9BBE463D64BE6CBD2ABE0D3E263DC43EDEBEF8BC2D3CB2BDB6BC07BF1BBEDD3D6BBD3FBE953E12BD863E4DBEDE3EADBD76BDB53E76BE3BBED93E8FBCC3BE713E803EFBBD6A3D903E633EA73EA43E8D3E133E0A3E19BE4A3F0D3E30BEFB3E403EC1BE2F3EEABD5F3E1D3E9B3E41BE6DBD98BD27BEA23ED7BDF73AA53E15BEFC3D123E03BE0ABF2F3CCCBE87BD8C3DD03C48BD4B3EA4BD073E0ABFC13D2CBD57BE2F3F853D51BECB3EA43E07BE84BE523E45BF73BE233EA6BE9B3D0C3E8EBEB5BDB9BD7B3D64BE67BE8E3EE13CF5BE7BBD77BE3BBD2ABE8DBD8CBE21BE8DBE953E14BEC93E37BDD4BC773EE53C26BE2DBDADBEB0BE743DA43C99BD88BEE43DCD3DBFBD98BE2DBDE7BDF3BEB83AB53E7ABD9DBD87BCCEBDAC3DDB3DA63D6CBDBABD42BEE7BC7DBD2A3E643C873D6F3EC9BEF63E8E3E3DBE61BD2E3E843D16BE193ED0BED7BBC6BDC83DCABE673EC1BE1CBCCA3D17BEAE3E3A3E633E0A3E783DF4BEBD3CE3BD58BBCEBEB6BD5A3D443E263C92BE563D3EBE3ABDCEBEE9BD9ABC82BD013FB4BE163E04BFFDBE8CBD493C9DBE2D3D3A3FA3BD9A3E413D79BE20BF05BE9A3DEA3D95BE08BEB13EE13C87BE3DBE053F15BE82BE02BEB23EC23E5BBD1FBE033EA63E8BBE4DBE2EBF143D683DD3BEC33E243D85BD5ABE993E72BE0FBEB23ED4BE6A3E683D9ABEDEBE583E8B3E923E0B3EE9BE17BDBDBD26BF8EBE9D3E39BEFABE9BBDCA3E52BE20BEC23DAEB9173DCFBE87BC763B8C3ED23E22BE17BEDCBD593CAF3E3A3F38BC7B3E45BC63BEA73E883D1D3D633EA93EB63E2ABD9B3E89BDD6BED73E2ABD913EF03EE63DC3BEF33E92BB0D3DC1BBD13D5EBADE3EE23D78BDB1BE5ABCC9BE473E71BDBDBE533CF9BDD23C3B3F11BE8A3E89BE36BE753E243E7C3D9D3ED7BB223EA43DEB3E7D3E613EB0BE8A3EA9BD36BE9BBE8DBE4F3EADBEAB3E3B3EBEBE503E46BD6CBEB13C353E73BCC53DCDBD1A3EC6BDAD3DA3BED93D703B88BEEA3E113FF0BEB0BEDE3D563EF4BD6DBEDD3E2DBE663D303E9B3E22BC3E3E1A3E6C3D14BEA63E223EC13EE63D88BD7DBE233D85BE92BE6FBE2BBD123ED23C4EBD8EBE833E673BD1BE59BC403E803EF0BE85BD1ABE13BE86BC8C3E02BFA73CCA3E7E3EABBDA5BDB63E5ABEDE3D39BE43BD2E3FDA3EBABE233E74BDAD3E883EEA3D52BDD03D15BE69BD443E34BE85BEF5BDEBBE83BE7B3E80BE8CBE1DBEFDBEFA3EF0BCDA3E95BD60BE483DEEBDCA3E74BC9A3EB23D9D3DE23E36BE1BBE8BBE58BDF63D923DEC3D743E67BC3B3D5B3E6D3E87BDD13D25BEE6BCEB3BE8BD92BE223E953EA3BE6F3E41BE763E913EEE3DAFBC043F963BCBBD53BE11BD51BE0B3E373EFCBE95BDD7BD3B3DD0BEE83ECC3D12BF9E3EC1BEE83C0E3E333E69BC57BE163E683E86BDB93EB3BEC73DBB3E3ABCE23DE2BE073EC83DFF3D293E393EA33E67BD99BD083EEBBC4BBFB9BDD93C99BD33BEA73E803DCA3DA23E853B08BFC9BDB33E35BE87BE593E8F3DF03E343DFE3CFA3CE73D8CBEB5BE61BE0BBFBB3D7E3E1C3E9B3CC33DCA3E9B3DF63EF23D533EC0BEBFBE6EBD403E96BDBA3D7DBE3C3E02BE16BFF83D8D3D633E253E6BBE55BEE23E5BBED43D9A3D1B3EEEBE10BE82BD0DBD353E533E35BE463E7BBC3EBE0EBFE2BE253DDBBD813E0D3EEFBD71BDA8BE49BE1ABEA03EF0BD8A3E5B3ECEBD3A3D5BBECCBE7DBE493E2F3E823B07BEC6BDCF3E063FDDBD8B3D0DBEBC3DBFBEBCBC18BDE9BEF23EA6BE483E383E56BEC4BEECBDCABE463E5ABE2ABE383DC43EEEBE0C3FA3BEBFBD36BEA8BED7BDE4BC673E5E3E9ABE853D5FBE283E713E8EBC093E0E3EC4BD6DBE",
      torch_tensor_16_torch.bfloat16_16: "0x0200000084BDBABD91BD80BD0BBCBCBD6CBDEC3CDFBDF0BC06BE0C3E483EA1BD6DBB81BC",
      torch_tensor_16_torch.bfloat16_15: "0x02000000403FAD3F4F3F0D3F563F413F1C3F873F913F4C3F413F8C3F6C3F6E3F373F153F",
      torch_tensor_16_torch.bfloat16_14: "0x020000001CBB65BD4B3D2FBDC6BDA83DEEBDA2BD90BD49BDA1BD1B3E39BE0FBD2B3DE53D",
      torch_tensor_16_16_torch.bfloat16_5: "0x0200000062BEFA3DE2BD8FBE56BEF93ED03DA43E7F3EA1BEF0BC2FBD083FBF3DC2BDB8BECF3DC83E443DE2BD44BD833DFCBCF8BD333E373D8C3E303E023E0ABF0DBF823D47BECA3EA6BE2DBDD7BDAEBDA23D283EC13D643EAA3DA63E58BE22BE57BD6C3E033ED8BE0EBED13DE33E323E1DBE24BFA7BE9E3EDABEB23E3B3E2CBD0FBDDC3E0D3F0D3E353DC73E9CBEFD3DFE3D933EBDBE23BCF03D313B90BD8FBEA6BE873EE73E523DD73E2FBD013F6A3E983DF7BE733E593ECDBD81BE843E04BE203F0B3F753E8EBE903EFF3E883E2B3DB7BCB53EA23EFBBD73BD453EBD3E0D3F04BD553E92BC403E43BCA03DACBDA5BE0EBDE5BA3ABD913E16BD9DBE963ECCBEDA3E883BFF3D9EBEBC3EBFBD26BD033FE1BDC3BE11BE0E3FC43E483E873DAA3EDC3D373EF0BE06BF093EEABD02BEE53D6EBE0DBF12BFA2BECCBB37BE48BE813E523E93BEFCBD953CB8BE38BED43EBB3E093F4E3E223E803D78BDB33E823D8F3EB8BC53BE49BEEE3E323E3ABDADBEB0BED3BE52BEB8BEC8BD173EDF3ED1BE0F3E713E3A3D29BE29BEF63D92BE6ABDF3BDFEBC9DBE0CBFD13D1DBE093FE03EA5BCAE3D42BEC0BDAABEC0BE05BB863E22BE87BD90BE8ABE483DA13DAB3ED63D2FBE7CBEAEBD05BF003FA13EE83CCF3D003FD7BE48BC943E28BE1FBD92BEAF3EDF3D143EE8BD53BEAE3E983D15BE07BE383E443F12BFDC3E40BE76BDC53DFDBDC83D3D3D10BC",
      torch_tensor_16_80_torch.bfloat16_1: "0x02000000B53CCF3CF8BC163E33BE293D5A3D4B3C92BEFC3C3CBE013E313E46BDF93D21BD49BCDBBDB13C84BDD2BDE6BCE4BD0EBEF2BD543E5CBCC83C513C663CAEBDDCBD3A3D5DBC8D3E73BEC03DF6BD32BEC2BD94BEE8BDAD3D073EBB3D2B3E1FBE19BEF7BD95BC90BD54BE3EBE08BCC6BCB4BD7C3E59BE303DC13C8D3D0E3D93BC333D27BEAB3C8EBE9BBDB1BDA8BE343C7F3D943DC7BD543C0EBCFABC06BE2ABE16BE503C363EB1BD0E3DEABD14BEAEBB063B363DCB3DAE3CE23D0E3C0ABC10BE083C943E80BEE13D923D7DBD89BE333D113D58BE2CBE183E5EBD96BD823D63BCFABC21BC4FBDA93EDC3D10BEB5BDE83D7EBEED3BD2BD8DBD8CBDA2BC4E3E103DD63D05BD97BD8D3E25BECCBD8EBDC9BC72BDB1B9A23B7E3D6BBD18BC0A3E0CBE9ABDE6B88DBD60BD463E28BEF33C8ABDA83D45BEDF3C683C20BE91BD3FBD203E7DBD123D69BD9C3D26BDD3BC8D3D94BC233D82BD82BE2D3EA63C233BA6BD61BDF0BDC43DE53C93BDC6BDCB3D953BF23D663BDB3D85BD28BEDBBD09BD9A3D1DBD193D2BBE5FBE10BD273D4DBC0CBE5DBD3E3E6C3C40BEFBBDC7BD883D4D3DF13D84BD403D7C3EAEBE033EF5BD8D3DED3D543D333C373E493E90BE773D10BD1C3E31BDE2BDC3BD183EEFBD523E603DCEBDC2BCB93DD53DF13DE6BB603EA83D2ABED23D793EA4BDBF3B78BD323E323DACBDA43D313D9A3E06BE1B3CB0BD0D3DEFBD80BD7DBEABBD523EA73E22BE463DFC3DD73D123D5E3D5D3E35BE92BE8B3D573EE33C3A3D07BE8DBDA4BD463E43BD44BECE3D9EBE4A3E66BEE6BC9E39863D55BDC43D1ABCB03D183D0A3E50BE7EBD983D3FBD81BDB23D5FBD9BBD3DBEA1BDB7BBE8BD57BE21BE4A3DA93D543E253D2FBEA63D04BE98BD3F3DF83DDE3D6B3ECCBD00BE243E9ABE9CBD203CB9BD0E3E4E3E69BB50BD183EFB3D523ED73D873D90BCBDBD393EF33E0EBEAEBD303E11BE973D63BD46BE993EDCBC193A093E923CDCBC0ABE5EBE633E023E8D3B043C0FBEEC3D6E3E563ED7BD1F3DB43DC73D333C1F3E203DAEBDA83DC13CBB3D933DA7BDE83DBCBA823BAB3C81BDEDBCBB3C3F3DA63D56BD1E3E3EBE6EBDCBBD5CBE263E073E133EA43DBC3CC43D553C8BBD6DBDD63DACBD60BE28BD013E2C3D253E9C3D82BD55BD8BBDAABCA3BE8FBDA53D23BCC7BC9C3D983C42BE943E113E9F3D70BD203EC1BC9DBDD8BD6F3DCCBD07BD573D85BD16BE3C3E813E773D1F3EB33D103EAD3D97BDE43D903D043B493C1E3E3E3EC83D123DDD3D0CBEB7BC30BD9E3D87BB6BBE1C3D47BEE33D8BBD78BD023E1BBE9ABAFCBC2C3E433E3FBD3ABE52BC363D2A3D2ABD2D3E1BBE1D3E903E98BCE53DCA3DFDBD083E4DBE883C32BE26BE23BEF3BC023E803EA3BD313D613CDF3DB9BC4C3EC33D16BEE3BC7B3E68BEF73B0C3ECC3DE43DF2BC19BDE03C08BE0EBDC53D00BEBB3D9D3D3A3DB73D53BDBB3CB53D993D1A3E48BEED3D803E7E3E15BE913D023E683CC0BD803D303EBC3DF93D823CE0BC633E16BED03D03BE08BE9E3CEC3DF43BE73C9B3D66BD5A3DC23DC33CF8BD553E583E3E3E7DBD68BD8DBC2D3D33BE653DDB3E593D213E37BE99BE723D1CBEA2BC4E3D0CBE8C3CE73D9DBC8FBC5B3D183E323E7ABD3C3FFE3D7CBD553D6C3E8ABDC33DBF3E1C3D7BBC33BE0E3DDD3C173E923DD73B40BDC9BD3FBD5FBDA83E8E3C713D613E49BEB13D16BEDBBD19BE903DB93DAE3D1B3E963E88BD72BE5ABECDBDE33D28BED0BD9F3A42BE68BDC2BCB93D08BDD43CEC3CF23DEC3D73BE5FBDE03D2B3D063EDF3D97BDB83D9BBEB1BDD13DA3BD853D063D9D3E70BDC6BB2C3E55BD543C4F3C303DECBC4F3D48BE6EBE623D103E5CBE44BEBE3D1FBEC33C62BD12BDCCBD61BE163D4DBE88BD843D3F3EE63D73BE373D2DBE9FBDDDBD78BCA43C09BD513D75BE993DE13D4C3E663D0F3EA73D313D2F3E90BD7EBDFCBD643D8DBDF73CD8BD4A3E863BBEBD963A26BEF53D17BEE5BDF03DAA3B8D3DE83C0E3D123DAF3CC83DA6BD4D3D993DC5BB933E32BE2EBD0C3EBBBC12BE1CBD87BD1ABE45BE8EBDCD3D76BD473D19BE4B3E6DBCCFBB12BEC13D143E813EBDBD49BDA7BEF23B1FBDF3BCA83B443C873EBD3C0F3E603C48BDA9BD133D6D3D2EBE84BC38BDF73D203E9BBD9E3D93BDABBD893DA93DE7BC40BD983E3DBEBF3CA2BD2F3E8B3CD23D81BC4F3C393E933CF3BE1E3C07BEB5BC01BD2EBE3B3D793D953D4D3DA6BD053B89BE02BD4DBE813D45BD863D13BDBB3D803C45BD023D23BD35BE173EF1BA1C3D913D2F3D83BC74BDA1BD1E3E7C3E4CBE8A3E873E90BDC63E213E2CBD613DB9BBF73C9F3DE03D043BCFBC35BDD3BC813D94BD46BE583DEE3DEA3CEEBD61BDF8BC21BC003E85BD72BDF1BC1EBE8A3CFB3B603EC53C153D3E3E673EA33D763E663D51BC563ED03CD3BBF93C613E503D2ABD193E13BE94BD5B3DAABC0A3E3B3D623EE6BD15BE8EBD493EC1BCC33D703D71BD3D3E993C8A3D92BD543C76BDD2BC1E3DEE3B523DD13D313E62BD34BE163EE43DF53D433B343E74BD62BE81BD993CDABD81BE3E3E80BE21BE6E3B4F3E10BD2A3EE7BD0C3DE7BCDEBD343E093D87BC673EE7BD4A3D313E07BE033DFC3DB5BC083E993DCA3D193D6A3DA8BC0DBD3DBD0C3E043ECC3C633E363E2FBEBFBD7BBD4DBE723E1ABE673D8ABD623ED33DD83DE33DBA3D30BD00BEE6BD62BDDABD153D953C81BDDA3CF2BC6E3D26BDDC3D273E803D4F3E7BBD39BEDEBD5FBDB2BC803C14BD8E3D083E2BBC65BFA3BD5B3DDEBDAB3D7F3D813CB43CCA3C2BBDB93D83BC6CBCCABD593D4EBB50BD48BEB83DD6BD4CBE053E873D50BE2BBE05BD4F3EA2BDB03D05BBA33D59BE56BE0BBDB0BDF7BDD13C8C3D0C3E2B3DAC3C123E4CBD60BD063DF6BCDBBC55BECDBD8BBE0E3D583E273DD43CDDBDC1BC353D143E35BC7F3D383E333C1BBD6DBE95BC083E8A3DB43E3C3E9B3B5B3E083ED7BC43BEF03A843CF33BF2BDA1BDB1BD8EBC85BD083C6ABCD73C0DBDEA3DA33D653D81BE873DBCBD9E3CD83DA03B053E7BBCC5BD49BEE0BC403B4FBE5DBE02BE253D5ABED33D553ECFBD973DF6BD5FBEF73D4F3DAA3DD1BD35BE1F3C133C363E4F3E013E30BD45BED1BCD6B8A83D063EAFBD59BC6FBD35BEDA3D903DAABDA93D3B3C0DBE0E3E543DC63D0CBEA8BC52BE66BE22BEFABDC83D023D013DEEBDC8BD0E3E453C94BB10BECCBD993E29BE30BD2F3EA1BD8BBD823DB9BD80BEA2BDBABD73BE4EBE62BDA03ED63D2E3BBCBD66BEEA3C40BDDB3D7BBCB73D9FBD013D1C3DC7BB0ABE153E90BD1F3E473D9DBC5ABEA53D96BD0EBEDD3D893DDB3DDABDB73D4EBC143EBFBE1CBE11BDEE3BADBDA43DA4BC06BE0DBE72BA823D0CBD183E81BD17BE42BE323D383D1CBE1F3D98BDB4BDF0BC9ABE2CBEE5BDD6BB2BBEAC3D4E3DB73D113EDDBBE3BAA0BD1B3E22BE4D3EBFBDF23DCD3D493D8A3D353E7CBDB8BD5D3EBD3D5F3D953DBF3D193EC3BDA3BD3DBDC73D0EBE6F3DA2BCC33D2BBE4E3D2B3D96BD91BD7ABD27BD5DBE70BD99BD213C3E3D36BDF03D03BC1B3D16BC3BBE833D8FBDCBBC87BDC83C49BEC8BD593E013E22BED43DD93C473D0B3CF13D90BD60BE353E903CAF3DE6BC033EF8BB",
      torch_tensor_16_80_torch.bfloat16: "0x02000000E2BC083E2B3D083E673DCEBCFF3CC43D173D443CCF3CDBBCF1BCFE3C243E75BD133EA6BD6F3DC23D10BEB0BDD1BDAB3DC7BD8E3D0CBE56BD203C083D4CBDF9BD0FBE09BD2EBD3B3C453E7B3DA8BD133D52BD07BCCF3DCDBCB4BC90BDA7BD5E3BB3BD6BBEB3BD51BC023E833EB7BD1BBD173CC4BCC6BD81BBC83D8DBD053C7CBCEF3C92BB363C88BDE3BD7C3D5C3E883D4D3D073E383D0DBEC1BD8ABD4DBB4BBCDC3A21BE433C183EFC3D373C81BDBD3D0DBE82BD033CB5BDACBD3E3E033E313DE0BC143D7BBDC5BBFA3BA83DA73C303D39BD0C3C68BDDBBD003EA13B2CBCC7BD02BB9C3DA3BDCEBDB63D833D23BEEB3C1DBD26BEDABCB1BD96BD023C233CE13D6B3D56BD1E3EB43C453C583EBDBDA5BD243DD4BD2ABD31BE2B3D123E28BDFA3CB4BD71BD9CBDCD3D3CBE9DBC2B3DC5BD2A3D44BB303C41BDB03D04BE83BD37BDE5BA173E063E163DD83DCABD853CBCBC6D3D213DF03CA43D10BC91BC4C3F3C3C873D1BBD803C813D33BDC2BDDDBDD6BD5F3C09BE19BD073E92BDEE3BE8BDBD3C093EDEBD5E3D4CBD3F3E21BDB9BDE6BADD3C69BC2C3E5ABD743DD6BAA3BD8CBD683C12BEA2BD423DE83DE23DC93C56BE923D283EEFBD3DBDF53C99BD73BCD23CDF3DB43D2D3C2A3C083EAEBD31BCCC3DEF3CF5BCF2BD823D3CBDD9BD493CCFBC843BEBBD5C3D5C3D5A3CFCBDF5BDC2BD70BB0ABDE43D893D313E2DBEB73E6A3D0EBC433E0C3D9EBC1F3D123EE33D4EBD4BBCCEBCF93C9B3D9FBDE93DF33C32BC183E29BC0DBD07BDCEBDBABD223D863D9F3B97BD073E833A84BDE9BD1ABE4A3B053D90BDEABD9ABD683D123DFB3D2EBE08BC81BB0EBECCBD3BBDD73DA33D263D9C3DFFBDCC3D843CE7BD443DC23D26BD5C3DB53DEB3B073B8BBD19BEBF3D96BBEB3CAEBDA03C843C053D903B19BC93BC02BDCB3D023E293C9CBD3BBED8BDB03D7E3D82BDF03C3F3E653C20BE3BBE92BD8ABC493D2F3E483D44BECDBC9D39ACBD68BD073DBE3D12BE98BC47BC9A3D1FBDD6BD1A3E16BD94BCF3BD483D03BC82BD9DBD0C3D9BBEC53B10BEB2BC793EE33D11BE3EBD10BB1F3DE93D87BD663CC33BF63BEB3DF13CC2BD8D3DAEBDE53D023CBEBD13BCC03DB8BBF8BCA3BD4B3D3FBD46BDA33D2A3DC2BD5CBD8C3D613C14BEEDBC0BBD44BEEE3DECBB18BDFD3C083E1FBDF6BB65BD9FBDB8BCD3BCABBC5CBD59BDBBBD3DBED83D2D3DC5BCD0BD703DDDBDDB3C5F3E253D2D3DB13D4DBCC2BDA93DEDBC923D043D2BBDD2BC70BDA53DA7BDBABDF4BDAFBDB4BD933D1F3DAB3D4F3D8FBCC7BDA83D8EBDC13D08BECABC40BC9CBDBBBD603DE5BDE6BDB8BCA23BB0BD83BDCB3D73BD2C3E86BD153DF23DBB3C863DFE3DC7BD42BDAEBA56BDDFBDA7BDC93D253E463D4EBE9DBD963DF83D803C3C3AA4BA9BBD85BD2ABEA5BDD7BD89BC19BE9BBDC4BC6FBD08BD21BCF73C073CC1BD443D5FBCBDBC00BED03CD5BC633C3EBDBB3C073DD9BCC9BC67BD83BDBDBDA13D10BD86BD67BC403EB0BC8E3D303D323B693C5DBCB83C613D5B3C40BE3E3D423D2B3DCBBD5EBD48BEE03D333D5B3EEE3DC73D113E2D3CE4B9C63DD3BC643D87BC76BCF43D96BD3E3DC4BD36BDCCBDADBB0FBCEEB9D53B96BD51BE2FBDF2B9873CD1BD0237323E8E3D083E93BDA3BDC63CB03CA6BBE03CC3BDB33C97BDE63D673DA83D153E913B02BE9ABDAFBD72BD983C22BD5D3D19BE68BD5BBD0A3EE83DBCBDAE3D263CE03C983DE2BC103D32BCC23D193EAA3D72BD9FBCB2BCCFBC893D523C613CB73D4E3D243EDB3D813DC83C433E62BC63BE003E4D3D483E32BDECBBCF3D593E5FBE82BBFEBD2DBD8ABBC63D2B3D403D6C3D09BE7DBC14BD6E3EDEBCE2BCA3BB1E3E653DBCBDC0BC92BC1EBE83BB5A3D8FBD223D25BBE33D833C27BE6CBB113E35BEADBD8DBCFF3D8ABD263E243E01BE153E6F3D6DBD32BDA6BC2B3E44BD0CBE8BBDA9BD4DBD623CC3BB04BD783DF23D4E3DEEBDA1BC2EBDAE3C2D3DA83CAC3D983DFE3B0BBED2BDD23BAA3D833B653D71BD1F3C79BCA8BD2B3D873D39BD31BDC0BDCD3CFFBDAE3D11BE2EBD59BCE13B44BD593D983DBB3E9FBD0BBC263CBB3D5CBE8BBB30BD983A343EEE376CBD6B3D8DBDEA3D8E3E0E3E623E1CBE59BE20BDDC3D18BD01BD04BE94BDEF3D823C3C3D373D293C19BC083DF1BD543DD6BCEDBC383B68BDBA3C47BCFDBD5E3D41BDD6BD01BE86BD863D343CE43DF5BDDC3D8BBDA93C8ABDBB3D213CB93C943D43BD043D64BD8F3D69BDB4BCA9BD123D0F3E3C3D3F3C7EBD5CBD103EE63D2B3D85BC823D3C3C783D203DEB3DF73A41BDCF3D523D3A3EE2BDEEBD0C3E703C04BC39BC5C3D88BC98BC30BEA73DC53D8D3D66BDE7BC9EBD173EB03D773DD63DA83D79BEEF3C973DA13D703839BD25BCC23CB63DAA3D393D87BC5ABDB43C6B3CC13D933CDA3D38BCE2BAC5BBB7BD803D67BD14BB30BE083E5F3E4C3D123E79BDC83DAC3D01BE1CBDC93C573D553D073EFDBDF03B3E3D153ED4BDF6BCE2BDA8BD1FBEA93CE43C96BDCB3D063DC4BE3DBEA6BD033E5CBD093E6EBD593894BC713C14BC00BD73BD74BD37BD243C5CBE833D573D733B41BDF63D503E92BD2FBD14BD9EBD833D4A3DE0BC323DC6BDC23C183ED83D49BD283D29BCADBDDABD3FBEE6BDB03C14BAF83D1C3DE2BDCA3D04BD353D623D2ABD3DBE5F3D203DD6BD7CBD163E9B3DEF3C59BC8C3D09BE5E3DA5BD923D823CB83C6ABDE13DAA3D8C3DD5BDAC3CE73DF5BD0B3EBBBC40BE043E4BBE3F3E2B3D13BEBF3CD0BD8B3D473DDABD273E253D6ABD0C3DFDBD0F3E18BDD1BC38BDF8BDD0BDE73C123E143C0D3D8F3DBDBBAFBD8FBDA3BD623D83BD6F3C67BC8F3D05BD633CB23DCBBD0CBE74BDE4BD113D163D40BC9B3DA9BD433D233DA5BD12BDBFBC84BD023D7E3D5D3C233E493D0FBC8F3DBFBC643E0F3A933C51BD923D52BD0ABDECBCD63C1C3D8FBD343E04BE523D12BE35BD17BE003D833D833CA6BEC53D8DBD98BC2ABC4D3E09BE90BD46BC5CBDDBBCBFBD3A3DB63D8FBC10BEC4BB2B3DA3BBB5BD7B3D583D37BD2EBCA83D1D3EF6BD82BC013E3B3D193D72BD7BBE9ABB8FBC32BEE73C0A3D81BD91BDF63D1A3EBFBC1ABEE2BD773C253D39BDB53CFBBDBBBDF73D4DBDB83DCA3D0A3DE0BD29BE873C42BD883D1E3E8A3C793C86BDFF3D5BBC1D3D433D7F3CB2BDB2BDC7BDB4BD4E3DB43DBEBD533E4D3D1B3C9D3ED7B888BD00BEAD3DB83DEBBD33BDD0BD9EBD08BDC73D903D78BDD9BB4EBD043E843D47BEAB3DEDBD0F3EB5BBCEBC9EBDD23DA03CA23D8BBDBD3D963D4BBDC33DEBBD14BD6E3D203DA1BDA8BD97BD21BD293D06BEBDBC80BE85BDBEBDBDBD043D893D89BB493DB13DACBD813D713D8ABD1DBE0BBD89BC7CBDE53DCA3CEFBC063D54BDEFBCEDBCE63D32BD03BC003D693C8DBDE5BD333EE53B6C3DE6BDB3BD7D3E043E213D60BD8B3D7BBD22BD38BC19BD5ABD013E913DB93C1E3D53BCF73DB13D55BCC3BCD1BD873DAEBD57BC0A3DFF3D3CBC9C3D49BE5E3DD6BD04BEC63D24BD7B3D5CBD553D9DBC80BD963C47BDF53BD63CA6BC323D733DF3BD323AF83C51BD573E43BC0ABD80BCF03D8FBDE5BD263E3EBEA23CEE3D253DEFBD4F3DFC3B4FBCCEBD",
      torch_tensor_16_16_torch.bfloat16_4: "0x02000000BF3C1ABD823D1F3E4E3E673E59BDDDBDC0BC1C3E543E8ABEE83CBD3D123EF7BEEBBD913D233D7F3D8CBE30BEB6BE7E3E5F3EE23C2DBE193EABBC443E7A3E11BE7DBD323E05BDDC39CCBDC7BB903E393E8A3E31BEFA3C893EBA3D1DBEB53B65BE0C3CCB3DD1BE833EE2BCEDBD223E84BD87BC113E993E643E293EAD3D863EF1BC19BD4A3E343E013E203D8CBE64BE8CBD953EEEBD6CBE5A3EA2BD80BE84BD2FBDD63E023EC3BD803EBA3EFE3DC7BDA73E3BBE3A3ED13DD5BC1ABDA53E143E223E983D9A3A19BEA2BEFDBD41BE273C83BDFEBDF43D423E8CBEA03E0E3D27BD19BE75BCFA3D15BE74BC2CBE91BE833DCBBD6FBEB83E613EACBB4D3E473E4B3DA7BEE6BDA53D3DBEDC3B93BD54BEC93DA1BEA43C073E2C3E823D07BE13BED63D06BE7BBED7BC47BEC63DFE3D7A3A9CBD89BD383E183E843EB0BD373E4F3DB4BC183E4CBE203E093D25BE203DAB3D2ABE5CBD76BECB3E34BD4A3ECA3B4F3EE9BE1F3EB6BE123E843E40BABE3D06BD693D0F3D0C3E443E00BDE33C65BC283EC63C653E0DBE11BE6B3EE5BC483D543E9ABEDD3C5ABEEFBD57BEA3BD1C3EAE3DC13DE8BD263DD1BE4B3E023E87BD49BDDFBD083D3F3E893EC33EB03EE1BC483DABBD31BE73BEBD3D0ABE7E3E06BBB33D2D3E18BD12BEDFBD833E9FBE0F3E343C5BBEC0BD273EDDBD6D3CFDBD083EBF3D87BE31BE2E3E39BC213EFF3C99BD96BEBCBD413D",
      torch_tensor_16_torch.bfloat16_13: "0x020000009B3D0BBE4B3E763DDD3CC23C15BE13BE56BD0D3D2DBE05BE0E3D1C3DDBBDD7BB",
      torch_tensor_16_torch.bfloat16_12: "0x02000000643F8C3F643F873F483F823F1E3F963F933F863F5E3F233FA33FA03F8F3F813F",
      torch_tensor_16_torch.bfloat16_11: "0x020000001C3E323CE0BD353E2A3DB2BDB2BCEA3D703DABBA08BDDA3C5F3E053D833A223D",
      torch_tensor_16_16_torch.bfloat16_3: "0x020000005C3E57BE71BED53CE8BDF03EAEBE3E3E553B123E9A3DD2BEFBBEB9BED73D8A3EADBD593DA8BE04BE713D8D3ED23E843E3EBDFE3D6ABE9E3DA93EDD3D1CBE44BEE43D4F3E63BD4E3ED0BEFC3DF6BE9CBE89BC633C5CBEDF3CB2BD97BC0A3D63BE7BBE0C3DAF3D22BEE63DBEBE51BE193D68BECE3E80BB74BEDC3D2FBED2BD7CBE09BEDEBD063F54BEA6BE9DBDBE3B77BE6B3EF9BDDD3D313E4BBEA0BE203EAC3E493E523E993D25BE383EE63D863E833DB3BE69BE723E9D3D63BED53E8FBD913ECC3E0D3ECEBE8EBD543D53BE303E113EAEBD74BE283F96BD87BDED3C0ABE83BE15BD64BE4A3DFFBD5F3E2C3E30BE02BEF4BC7B3E343E823E643E323DC3BDFF3EFA3DA2BE87BD7E3DE03CCEBC01BE88BC99BC8BBEE3BD233E96BE01BF93BDD3BE1EBC853E97BD683E963E693D24BD2B3E1DBDAABED3BD31BE05BE103ECB3DBC3DB2BEC3BE883E383EA63E27BEBFBEBC3BA43ECEBE15BE12BDB9BE6FBD0EBE0E3D2BBCC1BC383DBB3E993C26BE7FBEDBBD30BD1B3D11BE3B3E1E3E18BF533D0DBE4A3EC63D4E3E4A3EE23D86BE8BBDC9BE54BE03BEC5BEEC3D9B3EAE3E5B3E193D9A3EA83E853E97BE77BEAC3B4B3E973E48BCE8BE643E42BD023D333D833EF6BD9FBE8B3E19BE50BC81BE85BE1FBDE2BDA5BDE7BECB3D843E15BF8F3E9F3ED33EC53EA13D09BFD43DA9BE22BE4FBE2A3E7DBD6A3DB63DE139163E33BE073F60BC",
      torch_tensor_16_16_torch.bfloat16_2: "0x02000000133C173E61BE323ED1BDCB3E9FBE39BE1C3ECC3EF3BEAC3D81BD023E99BEEB3D363ECABD7DBEF9BEC43D68BE0B3F143F0ABE0ABFB53E5CBE883D303E8FBE0ABE25BE66BD373DCA3CCC3D09BD98BED2BE6A3E94BEC63CFEBD693E19BEC03EF03D02BE29BD46BD553D5D3E3EBE0BBED73DBDBEAF3C163D2CBD833DC8BE08BDD03DDD3B06BF5BBE85BE8C3DBEBEEA3D0FBF14BC033F63BEDE3DCBBE38BECC3DFC3E26BC57BE103ED6BD66BC4EBBEDBE793EB63E883EF1BD603D953E243E803ED33E323D553DB0BED0BE89BE8EBDE1BD463E05BE4E3DB2BE47BE8ABD59BEAD3E2A3EB2BDC33E4F3C3C3EBF3E74BE263E1C3EBFBE25BEC23D4C3E24BF28BEA0BE50BDB3BEEA3EEBBDC9BD7BBED73ECC3E973C2EBEEBBC933E64BE4EBC333E893C813E1ABEC5BD2DBEAABD8A3E13BF17BECCBD11BF0C3E22BF993E5F3EA93D103E133E533D3A3E0EBE12BE183E303EB53EB43E00BE1D3D893CA23C823CD53D823DAD3B5EBE9E3EAB3E823DFC3CBFBE0DBD353E593EE0BDA23DB53D3B3DDA3D5B3DD4BD683C12BE2D3E89BD8DBE6C3EB73D1C3B0FBD583E9C3EDB3E0B3E023EE73D7DBE0E3E063DD03EF13E413D91BD123D1EBF2DBE2B3DB13D693E543CDA3E90BCC7BDB5BE713ED83EA73DBFBECF3D89BEBC3E9FBD4F3D3DBE2ABD07BD1D3C96BE813EE2BEB93E1BBEED3D0E3EDDBDF33C7D3D97BEBA3E75BDFFBD353EB239823E31BE",
      torch_tensor_16_16_torch.bfloat16_1: "0x02000000123FA43E85BBBDBC32BE79BEA2BB38BEC6BD013F4C3DF1BD94BE0FBE503E3EBE30BD543D603EF5BC6D3E973ECA3C6F3ED93D21BEE53E84BD5A3E3F3DC8BCA63E9BBD9EBE6BBE57BEC73C353ED8BDE43C4BBD7FBE08BEC43D8C3CF4BCC83E0C3E68BEDFBE1EBEC7BD86BD113E053E77BD553E2FBEE83D49BE513E863D98BDFC3DA03D1ABE903E933E173E23BEABBEC6BE08BD43BD27BD793E4A3D873DE6BE4D3D8DBEBCBDDBBEC5BEB53D92BEBEBD60BE2BBE93BD573E1D3C963EB13E97BE8DBE46BEAFBECCBEF43D023F873D5D3DDD3D11BE383DE6BDDFBE93BCE23EBEBDB13C4EBE9C3E50BDC7BE1DBE683E313ED9BDE33D2ABE2B3EAD3EB33D0BBCB5BD2A3D48BE43BE593EEA3E1CBCA9BD143EBF3E4A3E18BE3E3E08BD053E97BD1EBDE83DCB3CCC3C1EBFAABE2ABE96BEC6BC3A3D4F3D52BECFBD83BE8EBECABD91BDC53CE5BE9ABEACBE613E393E853E12BE8BBE0E3F8C3DC93D82BE78BD613CEF3DA33BADBEFA3C513EECBD0FBEB53E063F76BCF73D63BE5EBE05BE1A3ECB3B0C3E3DBE9ABD303E113E96BD8BBD033D08BE53BE433DEFBD293E323E3A3E853DAC3DCFBD35BE903D9E3E343EC8BCDABDD93D893E73BEACBE4A3ED6BC44BD583E613D34BC003F06BFE43D15BD3A3EF03ED4BD6EBEF23EC13D6F3E943EA9BE033E323DA7BD15BD16BED7BCDFBEE7BD66BDF83D783DD63D0F3EA9BDDE3D5EBE5CBE813EBBBD",
      torch_tensor_16_16_torch.bfloat16: "0x02000000A0BE7CBED1BC89BC42BE693EC23E7DBE10BFACBEEABC213F173E7ABD01BED73E2DBF2E3E03BE5BBDA9BEF8BD59BE21BE0BBF3ABE353BD63DAB3E003DDABEB6BEA2BE95BE69BD903E513E19BE9CBD823E0D3E743D14BF3B3DC63CB23C85BEB5BB803D8C3A553EF0BCF03D1CBE0D3F493DFF3D10BC98BED2BD21BEAA3E543DF83DC2BEFA3E29BF2BBDC03E713E2E3DF0BDC03DA73E2ABE353E963E7D3BD2BDB0BEB8BE133E813EBDBE32BEEF3D993EBB3EA7BE84BD00BF1FBD89BD763E113E50BEB03D6EBEA53DCBBE083F573EF53E28BE083D243D9A3E733EA0BEDC3E1CBE29BE473E253DA5BE8EBEB73EBEBA12BF97BE013D5BBE29BE89BEB9BE0CBE193EFE3DBE3E853B843E81BEFDBEA13EA1BED43EA8BEBA3EB03DEE3DD03EF7BDBD3E043F3CBE0F3EAB3E263E90BD9ABCB83E84BEC13C253E153F1C3D5CBE233E5CBED93E9ABD7D3ECFBD97BED13DAEBD93BE633E293FB53D2B3FC23D5A3E80BEEDB89DBD133FD3BECFBEF3B94ABEA4BEAC3DA6BD933CC0BECD3DA6BE973D60BED1BE9E3D67BCB63EB23E1CBEB9BD913E7CBEB43D6CBE7D3E05BE9EBEBFBC9E3C15BF0CBE823D11BED63DAC3BB63D50BE623E693D113F20BDF3BE7DBE2D3E703FACBEEDBE9F3D54BDCC3C953D6C3D5FBE883E88BD0EBE37BE243F7D3EFA3D05BEC2BE6FBF93BE88BE923DBFBD87BE5FBE95BEE03D8C3EF03D3C3E6B3EB4BEB0BD093E17BE",
      torch_tensor_16_torch.bfloat16_10: "0x020000006F3E763DC6BD013E253D0BBEA13D04BE313D533D8CBC9BBD5CBD65BD81BD1C3E",
      torch_tensor_16_torch.bfloat16_9: "0x020000005F3F843F8B3FAA3F533FB03F853F3D3F953F743F383FAB3F6E3F1A3F973FB13F",
      torch_tensor_16_torch.bfloat16_8: "0x02000000CF3D9B3C9DBD0BBDDFBCC33DC93C373E2DBD80BE943CCEBC09BE2C3E8DBDFCBC",
      torch_tensor_16_16_1_1_torch.bfloat16: "0x02000000E43DA63E6C3DD63ECEBB12BF883E44BE1EBE06BEB3BE7B3E0BBE2CBECFBC81BE223E20BF893D26BFE63CC73EE7BCC1BED83C56BED6BD49BD1EBEF83D113EAFBE643E493CDEBDB13D01BD20BE9B3E22BEA2BEA83E52BE0F3F16BF21BD3CBE13BE75BE643F1A3EBB3EDBBCDE3D85BE823E00BE86BD73BCE63E38BC213E5D3D903E2EBECBBD8FBE083FC83E623EA73EB4BE56BE053E0BBF573FA23B79BE913E123D83BE09BEE9BD1F3EECBDDEBCCDBC7DBE383E2FBEE8BD26BE693E283EEB3D8B3D46BDE23B553E0C3E4BBE353EA63DA4BC383EDFBC863E4C3ED73CBF3E063DFDBDCC3D44BE633EDB3DA03D83BD3ABDBCBBAFBE9BBEBD3D85BEC6BDC23E923D263C1BBD563E973D3E3DAABE9F3E8ABC98BED73DCABA963E963B9FBCFD3D8E3D0EBFE0BE7EBDED3DCA3D46BEF13D4BBE02BD833ED13EC2BE663E333E973DE5BD93BE8EBE9CBCE43E56BD9D3E70BD7F3AF03D83BEF0BD823E243E5C3EDABEEFBEA93DA8BD613E0D3E19BD703D1ABF583E5D3EB83ED4BC8DBE873EBF3E6E3D87BE08BD293E28BF09BF12BF513E18BDF53C363EA8BE113D78BEB2BD973E64BE8E3D4B3E22BFDFBE213D55BC143D5C3E1ABD56BE11BD0CBEF53DCCBDE8BE7EBE393E6FBE31BE92BE94BEC1BD63BEED3DE2BEABBE91BE333EB73E283E9FBC653E00BE6ABDB23E213FAABE61BEC9BE2CBFB9BDE3BD6FBE713FFC3D9B3E023E083FB93D0E3D",
      torch_tensor_16_torch.bfloat16_7: "0x02000000413D8E3DBBBD44BDBB3D963D23BD7ABBFD3D073E153E83BDA63D913C423EC8BD",
      torch_tensor_16_torch.bfloat16_6: "0x02000000A13F833F953F7C3F893F463F693F283F8C3F7D3F813F2B3F8A3F8C3F373F843F",
      torch_tensor_16_torch.bfloat16_5: "0x02000000A4BC1D3E973B11BD34BDABBC2A3E38BC80BE5C3C903BF5BD593DC8BDA1BDAFBD",
      torch_tensor_16_8_1_1_torch.bfloat16: "0x020000007A3EA3BEDEBDB2BE2B3EF3BD16BECB3E523E043F363EEA3EFB3EFF3ECCBD33BDD23B16BDF53E0A3E37BED6BE3D3DF5BE253F5DBE1CBEB03E0A3DB03DAFBEDA3CF83DA9BC693EA2BDDDBDF2BD37BF59BE8DBE04BE8DBE843DAE3EDA3DC93E04BE5B3E7D3EFC3E9F3E953DBC3BC83E503D67BC1E3EFBBC153F303F10BEE9BECB3C8D3DD7BCB13D2D3ED23DFF3E91BC9A3EAFBCEA3C84BC6CBE2D3E443EA8BE3BBE09BF06BEE33E81BE7EBDE4BEA7BE6E3C10BE1F3FC63E6FBEBFBE853E4A3E48BFC83E9C3EB93D383D8F3E21BD1F3CE4BE203D93BE1C3E463FF6BEAF3E843E6B3EE8BD6B3F333D25BFD9BE073E873D24B83C3E9F3EB9BEEDBDF83D8A3E8E3E24BF",
      torch_tensor_16_torch.bfloat16_4: "0x02000000B0BD48BC203E0ABE55BD5ABDAE3D523DEC3C1EBD2B3D7DBCB83C5A3E99BC5C3D",
      torch_tensor_16_16_3_3_torch.bfloat16: "0x02000000E73D283EF3BD4A3B053ED23D02BD28BDEE3DE83B113C9FBD993C523E3ABD253D983DB4BDB43DA3BD153E7ABD88BD7B3DA7BD1C3BB03DF0BABC3DA5BC843B71BD9D3DDFBC5FBDD3BD74BD5C3CF8BBA33CB43DC3BDECBC09BE66BD583E39BD71BDA1BDE8BC853BBD3D333EB7BD11BD663C1C3E183D843DAFBCA9BC263DB33DC1BD88BD34BEFC3CBC3D293DFDBB07BEFDBD2E3B983A623E63BD8D3D373DBD3D8B3D12BED1BBC33DE4BC943D843DA8BB9A3D60BDC43D10BE993DD93DFBBD493CD23D30BD59B84A3BF2BB713CFFBC0EBCC43CAABD1F3E1DBEB7BD05BC853D83BD393E24BDF5BD983C4ABDD9BD533D17BCD1BC523DE03BBFBC5BBD71BD16BDAC3D30BC4A3C7EBD03BD83BD663D05BE51BD2BBD023C4BBC0EBDA13D69BC3F3DCC3C30BCCA3C25BD0EBD8ABDB73AEFBC05BD033E24BE0C3DF93D50BD4C3CA03B4D3D5E3D303DB6BC8CBDA1BD263DDD3BA1BD5ABD9F3DDEBD2F3B8CBDA63C7EBD3FBCBFBC1B3E853D013DABBCCC3C44BE233C91BD0A3E943D423ED4BC213DB3BCFCBB113E57BD253D0C3E12BD56BCF83D76BD92BC483EB03D853DC33DDDBC0B3E043EC9BD1FBC60BDD03C38BE02BE6B3D08BD3B3D6EBC34BDEE3C683BCD3DC93D023C563D6FBCFD3C8A3D15BD863D40BD8B3DE03C5A3BD73D0EBC903D02BE57BDE83B903D1C3E71BD8E3C94BD1E3D4ABECDBDA4BCE83C2FBC293E0F3D213DD3BDFEBBA73D373E9EBC82BDD5BCB2BD3EBDB83C0C3D9ABD5BBE823DE0BCB3BD023E37BD993D3A3E8BBD393D44BD81BDEF3C4CBDF2BB12BEBCBD953DB43DE3BD96BD4A3DE8BDBB3DFE3C29BD223D2DBD08BEC3BD8BBD163EDA3CCD3D383D033D88BD68BD1BBD05BDAFBD20BDA93D90BD07BD9DBD953C463DD63CDE3DDD3D1EBDCABD3B3D4EBD163E98BD1D3CA13C3EBB26BDCEBDBB3DE7BDE6BDC33BA5BD5F3D2C3CB73D183DB1BCBDBBD1BB573D47BDF83CF7BDB23D7A3DA43B0ABDD73DBF3D5ABD02BD4DBD083E9FBC2BBEABBC1C3D273D0B3E0CBE8BBD983C9A3DDEBD40BE753D79BB553D103DC4BBBABDD3BC093A6EBDF03DE03D8EBD2A3CB3BD1F3D263D5DBC983E5B3D93BD2DBECD3B4C3D453DDA3DD03B38BE433B463C2FBD983DDF3C71BDA2BC853D4DBC9D3C4ABCA4BDF73D87BD36BD22BD993905BE26BE49BC0CBE05BC383DF3BDACBC85BD16BEC73D5D3D873D813D233EB3BC1F3EBCBD743D523E983D333D8B3D193A9D3A63BC953D04BE503E773DD9BD47BDE63A95BD52BED73C463E3ABD503D8DBD093BC83C743DF3B91C3D393DA23DACBD39BDCB3DC0BD803D5CBD493E923D533EE9BCA7BC95BD93BD2C3DC2BD543D9CBD0DBD633DFB3DD63DB5BD9A3C903DC03D0B3BBCBDB0BC8BBBC0BCF1BBA23D5A3DB7BC3BBEA1BCEB3DA23CF13DC43DF0BC4FBCD03D06BECCBD63BD103DAD3BD2BC0DBC9A3D303E3A3DFD3CF43C28BED8BDA8BDB43D82BCE13C98BD213D003E5B38BF3C3E3D06BEA9BDC33D59BD6FBC92BDC7BD553D063DD33BBCBD283E11BC773D5DBE1D3D113E903DD53DAC3DCABD30BD583DAFBC883D4A3DB5BDBBBDA43DDEBCB4BD9C3D8D3D94BDF73D57BD1CBD0D3E523DBB3D4D3C83BD213DEBBA423D163DF5BC0F3ED3BC81BDA3BDA23DC4BC35BDCD3DE2BD10BD4B3E203C4DBD73BD32BCE8BB8C3C983D54BDCC3C9BBBE6BA423D1FBD393D273CDF3DAE3C903D983D29BE9B3C7FBC633DC43CF33D223E563D033DE53D733DBA3DD93D663DA03D24BE2BBB3CBD233DECBD1E3CAE3BE23B68BDAFBCCCBD373DB13D373B0DBD19BECCBDDFBCBDBCF33CA03B29BD12BD813D553CBEBDA03D8DBDDE3D873C8A3CC23D433D7A3CC7BDC93C2D3DC7BCABBC313DAE3DC53D84BCD53D0EBE793DDC3D35BD3C3DCFBD88BAA0BDB7BDEBBB1ABE80BC033EE93DD63B6EBDB53D93BBF9BDDA3CABBDA2BC9F3DA4BC2DBDC53B0BBDD43DB83C54BC023E81BD11BE8C3C54BD73BDF3BD733D2CBDA53D3CBDF0BC7ABD303DE43DDABDA23C5D3E2F3D0EBDCA3D673B6EBD8B3D39BD15BE2A3E7ABDC0BCEE3D40BDAD3DE53D683CFBBC923D5CBDF93D3D3BDB3DCFBB273DCFBD963D833D473CDD3D023CB6BCEDBDE8BCF6BD2DBE49BD333D77BC91BC96BDEDBC0B3DFA3C333CCA3A86BB003E03BEC4BB5D3D2F3D4CBDB1BD073DA93D18BE0CBE5E3D6ABD8DBD153EEE3C0DBD7C3D663C0DBB1DBC22BCACBD1ABB25BB36BE4F3DC13D52BCCCBC49BD043E233E86BD993DABBDF93CEB3DA1BCB43CD8BD4CBD373C01395F3D133E9CBD2A3E78BC8DBD453DB43D58BDF1BD7C3DB6BDEE3C45BE413C0EBDC8BC8DBD20BD07BD3D3EBBBD1DBD5CBD1DBE063E51BD5B3D733D153E91BD97BD983DBD3D59BDE23D973CAC3D623C393D42BC5E3CF9BD213D6BBD98BDB93D1FBD52BDBCBD163EB4BDD5BDCCBDAA3DE3BD923D1ABDD63C253DB1BD90BDC83C0DBEF2BC993D67BD9C3D823D093E963D703DA13DDFBD013DC93DBCBC043E013D60BD853D8A3CBC3DCFBD463E3CBD233D853DF5BDBC3BF6BC083DD13B8ABD67BD5C3BB93C14BE833D8D3DB8BD95BC62BD7ABD7D3D97BB0DBE9FBDB23DAE3D44BE933D09BBA93CB03D243C2E3A0ABECBBA863D76BD3FBD013D47BE513D253D4CBD1ABE6CBA5CBD0D3E113DFFBCC4BC04BD2ABEDE3C153C8D3D02BEB23D84BDAD3B0A3EE73D7C3DC1BD543E96BDCBBC70BDEFBD3DBE35BDA5BD8CBCCE3DA13D57BD36B9F2BCBD3B413B0EBE75BDABBD83BD013E04BE503CD3BDD83C5DBCE33D9E3CA33D5C3DEA3AEA3CF93CC03D34BE63BDAE3C14B9A03C413EA0BCACBDAFBDCDBBF63C32BD7ABD3C3D113DBBBDF03CFCBDF13BDF3D303DB93DD53DFC3CF4BB1B3C083E033DC0BDA93D4D3C033E25BD433DE3BBA9BB823D913D723D0F3EBABD3FBDD63D983B6EBDF6BC143DDB3D843D9B3DB83DD7BDA93D0FBD02BDC2BCFFBD303B92BD3EBD2ABDC53D1E3D5C3C8C3DCBBC0E3DFFBAE6BB803DD3BDEEBD833C7C3D15BD453DD9BC333DA1BC58BDDA3DBCB97FBDBA3C813DB23C30BE083E9ABD113D873DC1BD05BDB73DDB3DDDBBEFBC52BEB3BD0A3D6CBD1F3D3C3A54BE6CBDB23C443E2A3D09BD13BB28BDC0BAF9BD0BBD603CF03C99BD3FBC1E3DD9BBAE3CB03CAB3DAC3D3B3DC1BD763B9ABCBFBD68BDE9BC483CA63DA1BC073E143EF23D55BD54BD233DB23CCD3DEEBDBB3DCABD40BC0CBEF9BDC73D54BD78BE7B3C85BB9EBC733D743D17BDCABCCBBD163BB73DA23D303E223EE03CC2BDAC3D0E3C9E3D6C3D763CC23D23BDA73D8A3CEDBC763DFEBC73BD093E4C3CF73DC83DF53C08BD04BB363D1ABD2FBE84BD3E3EEEBD953D88BC913D9BBD59BCDDBDE7BD433C183E17BD583C3A3E4EBDB7BDCFBDF4BD0D3DFDBD8EBD543D12BEF7BD3BBB6D3D6FBCF83D15BC933D303D2F3DD0BC103D47BC523DCF3D5A3D4C3EA1BB59BD1A3D823DCD3C543D653D813D8DBD2B3C8ABDCA3C6BBCC5BDD13DEE3D24BEF43D1BBDA33C563D84BDA8B9113CEE3D9CBCFE3B1C3EB83DB33D73BC3EBDF83C19BEC8BCC0BD5DBE943D8FBE343E68BEFEBCB43C153B073EADBD24BED6BD54BEC33B95BDA4BC903CA6BC9DBDA53D1E3D603A88BDD33AE2BC963D723D733CF43D043EB9BCC4BA943DBABC243C2B3D82BC5E3D2DBE983D0CBD9ABD8F3D62BE163DC23D53BDAB3D543DC63DC43D253B483DD63CD23B30BD18BDBB3D203D00BE01BE0EBD9EBBED3BE93D9BBB05BCB73DD4BCC9BDA13D253D13BCC73C41BD82BD503DDD3D13BBC0BB37BE843DC7BDF53C2B3CB3BD473D89BA2E3DD03B1B3C3BBCD0BCEBBDBF3D0ABD72BDF5BCBA3D17BD643C983D2A3DC1BDA8BC643D2D3E81BD91BD0B3DA4BD03BE8E3D73BDA7BC0C3E7E3D0ABE0D3DE73D793D30BC1E3D0C3CCF3DA5BC603B203D00BDA2BD6B3D2A3C1CBE873EB4BBCF3B893DE9BD3ABD043C983D8ABD0ABEF43C08BD87BDD7BD8E3D023D7BBDC73C9E3D24BD8ABD153D60BC01BC613CF33D84BDEDBC16BE133E0DBD4E3BFDBC91BDCBBDCEBC7BBC093DCE3C823C263DB03D093C9D3DD1BB793D943CAC3C72BCAD3DCDBD99BDEEBD403DA33D433ED73D813C983D46BCE43D28BDA6BC663D3D3E0E3E1E3EF1BB9E3CA33C303CADBC05BEDABD143E07BD5F3DA73D373EE9BB60BDC93C60BD4EBD89BC533D23BCB3BDC83D8BBDEABC2DBD01BC89BD58BBB83DE8BC033ECE3B153D46BDE73D1F3E893D12BEB93D143D823D6EBE4ABD2EBE48BA93BD6FBCD13DF03DA5BDA5BDCBBD343CDBBDEB3D48BD1EBDD3BCC23D79BE183DD33BCDBBA8BDF43D893D91BCB83C92BC253E0FBD143E533E0ABE123DC8BCA1BD163D3ABDD93DF83C3C3DA4BDC83D853DAE3DE63B963D7A3DF73B183E2B3D0D3C46BD193E153BA03CBCBD143EE03D523D973D613DF6BC263CD63D91BCDC3D8D3C3B3C28BBB23DA5BD4EBD2DBDCEBDDDBC2C3DFCBC3A3C603C633C353D6FBEED3C32BDCF3C553D563E9FBDA2BDD5BB40BD913CF4BC8C3DAEBD2EBD53BDE63D9F3C0CBDD4BC963D33BE6BBD81BDB0BD163EB03DA63D1E3DA93DDA3D07BDC03B343CBBBC17BEAD3DF03D5ABDBA3D163DAABDFA3D2E3DDA3D67BDA83D8C3D03BEAD3CAA3C1C3D403E06BE9ABD0ABE653D8A3D29BE1BBD613D06BDA73D99BD4F3D09BD02BEAC3DCFBC503EA5BD09BE54BDFD3C15BCA8BD843CAEBCBC3D7EBDB5BCC83D0C3D1EBECCBDFC3B2DBD903D293E27BC01BEACBCEA3D05BD6EBD453D653D06BCA83D813CC9BD833D243E933CA23C563D583C383D6CBDC03D34BEB53D393D0DBEA33D99BCD7BD913CC93C5F3DDEBD973CC2BCBABD64BC2DBCA93D7C3BEC3CA7BB6A3D593B0E3D98BDEC3DEE3D43BDBE3D883D8B3C0BBE6DBDB8BD9E3D8E3CD6BD543D353D593D8F3C0CBD8F3D303C90BD81BD0BBE83BD4FBDE63CCFBD723C94BDB53BE93DDCBBB23C073EC63DF63C0A3D973DD4BD173EAA3D9BBB21BD0ABDBB3DACBD233D0EBD0FBE2F3D84BDCD3D7DBD55BDB6BD70BD91BD8BBD073DF53CA9BCFBBCB7BD3BBC13BEEC3D64BDA9BDA0BC333CCEBD813DE6BC833D933D70BEB7BD953D10BE00BE77BC0E3EC6BD0CBE9B3BD53DF13DA6BDB1BD44BE353D433D2E39B2BD70BD38BED3BD633C48BEC4BC35BD873D223DE43D753DCD3C653C3F3DA53DC3BD40BD5F3DC1BCABBBD73CF93CFEBD123CFCBA5DBB83BD843D6ABC11BE04BE393D453E2FBDA4BD97BCA33DBCBD9D3CC9BD943D03BD27BE8D3DEC3CC43D803DC8BC04BEA2BC5F3BA83D8A3D563D9C3DF03DCE3D293DDFBD76BA293B233D4D3E953C9D3BA63C02BD2E3ED63C8CBD043DB03DC13D493DF83C06BE683D043EA5BD50BDB03D45BE083E26BDD33CFDBCD93D2FBE75BD393CCBBCB6BCC23DBFBC093DCF3DABBD05BE6EBDB3BDD93DF7BCE4BD81BD903D8C3D0EBD9ABDEB3D8E3D40BDDEBD8238E63D97BC4B3B31BB1B3DC13DCBBC483C3E3E8ABD9FBDB43DADBCEABDED3B983D5F3D2E3D813D823D87BB893DF73D22BE8ABC9CBDB5BD87BC32BDB5BD353DF63DB9BC30BC943B10BD8D3DE33CE9BD07BDBCBD2C3EE93DC5BDB83D71B91E3D653D823C813D973C603D7ABD05BDA4BDBE3D18BD483D0D3C46BD543D53BD1DBE44BD24BCD2BDA33DDE3D22BEB73D1E3E89BCC43B02BDC0BD84BE8A3D23BC3A3D39BC9FBD16BD0DBD1D3E48BC4EBBBDBD04BE91BD0FBDB9BDF1BBCEBDBC3DFC3D6E3C9DBD053E603D96BA03BEF03C363D833DCB3DC83D223EFBBD8FBDC1BDE4BD253C63BDCC3DEB3D203E983D5BBE1D3C56BDE5BD07BEEF3DD0BCF6BD7ABDEF3D5C3D0C3CC43DEEBD083E6EBC143C623E92BC3CBD013E82BD5FBD6E3D70BDF93CD73D2A3D9EBD0BBD103DD7BDCBBD56BDF5BC273B0B3D493D27BE16BD583BD2BB11BDAC3C7ABB223ED43CCF399B3CC53D253D49BD1DBD6D3C823EA43DC6BC97BDAEBC163E92BDE6BD93BD1DBE1ABC243E20BECF39253D70BD9E3D35BD0F3E60BCD13C16BD18BEC53DBFBC4CBD6DBD823C15BD12BE9E3D093D903D9E3B993BAB3DC63DF13C02BDF33D843C5BBC3C3B11BD60BDD63BB03D92BD993BF5BC5EBDB63D04BE353EB9BDE5BD023E123A63BDE8BC97BDAB3D023C12BE373EBCBD863BC53DB33DF8BD40BCB1BD9FBD93BB243C8BBB11BC5C3CC0BD5A3D473D4ABD97BD363D203DB53DA73DD0BDA43D183EC23D7ABD9E3C483ECBBC2DBBDC3C15BE513E063D4DBDB83CC03D203DD0BD52BD93BD9F3DE3BC97BDDD3D823D32BD873D183C4EBBF03D583D383D0A3E68BD423D1F3EB5BC61BD47BEC03CD1BC28BCCEBC2DBDEABC8B3BCC3DAE3DDC3D7BBD2B3ED43CF1BD38BCCC3D24BDDABD0DBD4C3D1D3E863DF4BD873D81BD74BD533A7EBC5DBD103D88BC123EB7BD83BC95BDF7BD98BDDDBD58BD3A3E8A3D9F3D7E3A16BC833D1F3E883CD4BCFDBCD13C553ECEBCB93D6EBC27BC0ABE02BDC03CFEBC8F3DA1BD2EBCDFBDB93C78BD033E963D453BB0BDBFBC48BDF73D46BE0E3DF63D05BD6DBD58BDA33D72BD56BD353D95BC34BE9A3D773DCA3D92BD8A3CC9BD2E3E8ABD543EFEBCD23D02BE92BD6B3D713D55BCFABC",
      torch_tensor_16_torch.bfloat16_3: "0x020000008ABD33BE37BD483D563D8BBD0DBD0EBE2CBE163E643D8D3D8BBD953CCD3CD4BC",
      torch_tensor_16_torch.bfloat16_2: "0x02000000863F6B3F9A3F553F073F863F453F2E3F523F473F883F313F403F2B3F353F373F",
      torch_tensor_16_torch.bfloat16_1: "0x020000002BBE323D2A3D083E963D7CBD03BD603DF3BD9F3DC5BD39BD51BB77BD6ABD0C3D",
      torch_tensor_16_32_torch.bfloat16: "0x020000001BBEA43DD43DE5BD2DBDF1BE36BEC83DEABEFCBD0E3DA23D34BD853E3A3E6ABC4E3D40BE87BCA93C773DBE3B6FBD653E033EF33EE1BD18BC98BED2BC30BE983DF73D50BE01BEA73D983C323E2C3C923D4ABD773EED3D863ECB3E59BE29BE4A3DFABD373E003ED13D2ABED53CF13C103EA6BC33BE4BBEA13CD7BDA33D0EBE37BE783E633DCEBDCEBCE03C0ABE2D3E823E463DD0BDBC3D02BE06BD1D3E84BE39BEA53D363C533D1A3E47BD0B3D04BE5ABE5B3ED4BD5DBD02BEEDBD2D3EB03CF3BC55BEE63D91BDBF3D20BED23EDABC09BEFDBC32BED8BD9DBDA23D42BE123E343EA83EADBA25BE8A3E9E3DDC3C95BE933D023E963E4BBE503E1A3E233E563CC43C29BE86BE1C3DCF3E94BE1ABC6F3CDE3DE33D233E10BCAF3E023E37BEECBD283DB03D4E3E033C703D3ABE843EC43D433D82BE463EC1BD87BDC03D993E02BE87BC853E183D883EFD3DE1BEAEBE4D3EC83D8ABEA93E333ED83D853DF53BEDBD00BDB7BDFA3A0DBE7DBE6C3E743ED5BE37BEB33CDF3E54BD0CBE2EBE30BE27BE8ABD5DBE81BC293D8BBDCB3D3A3E9DBE4E3E16BF5D3E77BEADBEA23CF9BD98BE943CEB3CE6BE823E3A3D4EBE123D80BC2B3F8C3C1CBE82BB3EBEC03DEE3D283E413E9ABC04BE70BE1C3E723D933EC53E1CBE713D103E193DCA3E4EBED2BD0BBD013D6EBE38BDC53DE8BAC8BD07BEA4BDDF3D193EA03D183EAABD2F3E51BC6B3E4C3ECCBE023DEABC5C3E0DBEC6BE5E3E223E2F3FFF3CB5BD74BEF539153E753E8EBDD5BDF3BDE53D93BD0EBE1EBD9FBD15BE2A3E283E5E3B84BD4D3EC3BD05BF50BD843E9DBE7EBE68BE1A3E943D4C3B533C193EB43D17BC89BDA4BDA23D8DBC553E443EAE3ED2BC8E3E56BE9E3D3E3E9D3E813D053E6D3E643D043E9EBE2C3E373E1ABE71BB5F3C053E443E77BD6BBE503D1EBE80BCBC3E90BE40BD3FBEBE3BA63C023F09BE8BBE2E3E1FBD9C3DBF3D86BE993D04BE4C3EB5BD9A3D70BB923D093D8E3E2C3DA6BDCC3B9EBE26BDE53B0C3E443DBABE36BD893E1FBE79BE713D9A3D2A3E083EBABEB33D063E7CBE2C3DD6BD3F3EE2BE2EBD6ABEC63DB03D1DBEAA3E3A3E03BE1CBE053ADCBD1ABE1B3CC43D533EE13D063E173EA23D3CBEBDBC183EF4BD6F3DD4BDAD3D49BB953EE2BD4BBE0BBFBE3C76BE0A3EAA3E883DF9BC673D30BD253EB9BE2EBE883E9CBEC63D29BE003E16BC89BE853E9BBE79BD843ED53D6E3E88BE053D28BE8EBD2C3C8E3D2FBC893E59BDD2BE0EBE263A213E81BD2A3EE73D8DBD263C473C903C6F3E8DBD1FBD0FBE3BBE42BA663E82BECC3EAE3CBC3E70BED0BD60BE4A3E5F3E0D3D85BEAA3E923D26BEE8BE383CEE3DB43ECCBDF3BB88BE25BD08BE4E3E2EBE9FBDF33E46BE9FBE1ABE153E853E13BC17BE1EBE793E3ABEAD3E863D873EBCBCCF3C20BE8BBCB1BD07BEC73D27BE133C35BE34BDA2BE",
      torch_tensor_16_torch.bfloat16: "0x02000000733B223DB73D0D3E0EBED8BDB23B963D20BDBE3D63BD28BD833DEABD88BDE8BC",
      torch_tensor_16_8_3_3_torch.bfloat16: "0x020000001F3EEBBD22BDAF3D6BBD9C3DE43DAD3D56BDC0BD223C1D3E153AA83DA83CEB3D0DBE3E3D6A3BA4BD9EBD003D09BE14BDAE3DCDBC313E1B3EA0BB1CBED2BC3A3C8B3D1FBE1BBEB03DED3DDABD113D2CBE36BDB6BC44BC0A3DF63B2CBE533D863D27BE69BDEC3C95BE983D633D32BC013D2ABD063E233D3ABB403E09BCA63DA8BD8D3D163D1D3ECC3D2A3C663DFEBD0D3D0E3E7C3E043E01BD623EE33D513D2C3EE8BC6FBD6FBE1E3ED43C5D3CD83D0C3D71BEF13DAB3D283D483E1E3D6F3D803D43BE3D3EBE3A0ABEEA3DAC3EEEBDA63D37BD7C3E04BE72BD14BD0E3DB23C14BEE83D63BC03BE363C91BD98BD8EBE85BDAA3DD0BD31BEB0BD82BD8A3E543D473E98BD8A3C0EBE713D9E3D403B413ED43BAB3D36BDCC3D403C8FBD73BC80BEC7BB983D5ABEFD3D09BE68BC153E24BD123CF7BD1DBB053E7ABE14BDEC3DA43C91BD6C3CAC3D223D823D543C043DCCBDE13D7BBC5FBE5FBD1C3E0EBDF73C103E67BC593ECA3B19BC2EBE813E22BED63C333E03BD753E48BE3EBE41BB00BE803D543C1DBD583EA1BD01BD5EBC203E3C3ED63DD83DF43D82BD4BBCA03D823E353C0A3E943C2D3EE03D713ED4BD443E51BEB9BB8D3D143ECA3A73BD103E0DBEB1BCE23CB43C64BDE23DFEBC543D80BDE8BDFBBD5DBE59BEB2BC7ABB66BD783D3DBEC43D93BC463D82BD31BD853DA23D23BECABC243E0BBE2BBD81BE0E3EE33B56BE0ABE853DE03C8F3E1A3EC73C18BE25BEDE3DEB3DF73CF5BC7BBEFEBD573ED4BC13BE533D54BE993D7BBE42BB793D6CBDF1BD2C3CE63C4CBC63BE9C3DA0BDF0BD90BDBCBD60BC6ABCA63CC93AD83D0EBDB3BDD83D103EDFBD663D833DAF3DEDBD2CBCAD3AB4BD7BBEB6BD51BC243EC43AE3BD1FBDE9BD05BDA5BDA4BD54BD2E3E673D4ABD043EF73DC8BD243EA23E09BE9B3D20BE52BEE73CECBA483EC2BD333D9ABC883E8C3E173D2EBDC2BC23BDE9BCCF3D33BE123E0ABE2B3EB9BD0D3E09BEEBBD63BD91BEE3BD543CC43D173E203E36BE23BE2B3C46BD36BEF9BC983E443E313D4FBC653E15BD0DBEF93CE03A213CF9BD9F3DC33DC43D87BC73BDF73D07BE1ABEABBDB23D683D223E70BEE73C37BEC6BE933D1CBCF43DEABD3EBD1B3EBDBD093EACBCAFBD1E3D7EBDF9BD403E393C5A3D743D80BD1B3C443D48BD703E8B3A303C023EE9BDAC3C32BEB73D89BCF4BDEF3DDABD013E1B3E71BDADBE353E8F39E23D0A3ECABC1ABDC7BC24BD9F3DB93D6F3E2BBE8ABD4D3E293E8BBD1EBDA2BD10BEE93DB83C8A3D50BE89BC9FB9FBBA11BC85BE62BEB8BBA7BA523E09BD86BD443ECEBDDE3C633EE03D9CBDE73DAD3E84BE263D4A3C863D24BE13BCA43D11BD863EF1BD10BEDBBD62BE51BD0D3DDC3DE9BCB53D003D5BBB15BCE9BD6EBDBF39D8BDFEBD79BE50BD503E853B273E78BDBFBD69BD14BD1E3EA6BC24BCF3BD553EDE3CA43DCE3CAF3DA83C893D16BE0FBD98BD743C17BEE83DD93BAD3D7EBDB33BE83D8CBCB8BD293EB6BDC63DB1BC843D063D183BB4BD5FBDEABCCE3D283C043E483D023E40BEE7BD43BD22BD0B3D9FBDCEBD763EE8BD40BD8ABE6C3D9EBD3EBEB0BD213E293AD9BD41BDDE3D3A3E36BEE93C2C3ECFBD313C8FBDFF3DFEBDE43D8CBC13BE283E4F3EB03DA63D54BE233D3CBD433E443CB43D203ED33D363E26BC513DF73D34BD76BD6B3DD4BD86BEE6BCEC3D9DBD8C3DC93DB2BECDBC5EBDBE38EABB0FBE283E603DABBD32BD103EB2BD72BD52BD663EAABDFDBD27BD8D3D97BD243CAE3DF0BC383EA83DAC3DB3BDDCBD683E0C3E93BBA73CD9BD1C3D02BCF53D243DF7BC56BD9FBD383DB23D93BD61BD3ABDB43D72BD11BD113D993D01BD7CBC38BE6CBB75BB363DA1BD1CBE83BD403E3CBDA03DC23D81BDCEBD853DC8BD0F3EC9BD46BD62BE703D6FBD29BD373EC23D6B3D503E553E2E3EC03D25BEB2BCFCBD053E0FBD07BE633E223DD0BD4F3C903EE8BD193E56BD623D4D3E053D0BBE6ABDE9BC9FBDF23DED3D5F3C7C3DD83D5DBC9E3DC6BCBA3DA93CAA3CEE3CEEBCC8BC87BD03BE0E3ED53D493DDC3D193D9FBD24BEAEBDBEBD823D39BD843D0CBEB23C103D063ED33DC1BB0FBD2FBD793D403EA93CC9BD0ABE5EBD4EBEF0BD10BEDFBDAB3C463E72BD8C3D903D09BE543E54BD6D3DBC3DB23D5EBD1EBE8B3DED3BD1BD4FBD07BD993CAE3D22BEE13DA23C363E32BE4A3D233E1F3E673D093D73BCEE3D8ABCEEBC9A3DF0BD35BC52BE883E163CF33DA63C673EABBC3DBE89BD873DCE3BA63DC63C10BE5C3E143E4D3DFC3D803D683E5F3DC2BDD03C343E5ABEFD3D4F3B1C3D933DCCBD29BD033D183EBBBC6BBDCE3CA1BD903BC0BDB13B3CBC123E133E98BE50BDC4BD203E20BE5F3EDB3DA6BDA33D0DBEB43D7E3D46BE4B3E593DD2BDA13C6D3E9A3DBFBDAFB7F23BAE3C90BC6B3E103DDFBD18BE9DBDED3D523EB2BDF8BD2B3E973B73BD033E2DBD9E3C7E3DD73D173D0B3E20BDBBBD983D89BDF2BCC03D16BEBC3C7FBDCB3D10BE48BE4CBEB33D0C3E9DBD213C123DAE3D443D32BD9FBD94BBCCBD0EBE143E4B3D053E983CE0BCA43B10BD9F3D8BBD4D3EED3DB43DF4BD173D38BECF3CE5BD26BD09BE81BDAF3E6DBCC5BC903D4CBD9BBD0BBDC8BDECBCA53D18BE313C14BEC13DB63CAE3C71BC6CBE9CBD30BEC7BC6EBE07BE02BE263E31BDA9BD58BCC0BC12BE793B6CBD23BE60BB40BDB4BBEC3D273E5EBE603D2FBCABBC77BDEBBC953D03BEBEBD223DC4BD26BD4C3D5D3D2F3EF53CEE3C96BD343EA43C82BD413D843D993D693EE7BC57BCCB3BE2BCD93C723D873EC23D3FBD2FBE6E3DC9BD06BDB43D80BB50BD95BC94BE8EBE32BEC43D8B3E91BC72BC9FBEF8BD4F3D62BE95BDBABDBC3DDEBDB93DCA3D3E3EF03D0FBE833DA0BDEE3DA7BE873EE6BD093EA4BD9CBEC43D37BE0CBE41BDEBBD04BE94BDF33DDA3CEF3A15BE833C74BE8EBEFFBC2F3C193D233E2E3CAB3DA33D073E413D84BE803DDE3C123E0EBE253E283CFDBDE7BD013D1D3E12BE89BD24BE70BE18BDB63A62BD443C1ABE76BC93BE1B3DBF3D82BDC43D1C3DBEBCB8BDA3BDF1BD25BD86BE91BD92BDADBC573DD639F6BD933E2CBBEF3D92BD073D15BE11BDD23DB53D423D0CBE9C3D00BDE5BBC43D04BDBCBD8E3D823D68BD8DBE973E933DF4BC513C03BEF8BD48BE153E3CBB3B3C6C3E803E173ECA3DAD3D1E3EA0BD5DBCB6BDB53CAC3D3CBE25BE863D423C7DBDB3BC19BC2DBE1DBE82BD093EC73D12BECC3D123E55BE343E63BC3ABE88BD",
      torch_tensor_8_torch.bfloat16_10: "0x020000001FBDCCBCCEBD51BD0E3EECBC7F3CD3BD",
      torch_tensor_8_torch.bfloat16_9: "0x02000000723FA03F953F853F9A3F893F3A3F3D3F",
      torch_tensor_8_torch.bfloat16_8: "0x020000004B3EC53D1EBDEDBD75BE153B413DBD3D",
      torch_tensor_8_8_3_3_torch.bfloat16_2: "0x02000000DC3DC63D053EE4BDF83D743D423DE33D0FBE243EC53B793D2F3E043E3DBE923B2FBD243E8D3D72BE91BDA7BD53BE1EBEF33C553D6E3D6C3E56BEDC3BD33DE1BDA7BDB5BD9BBC183DFF3D7EBC34BE82BD22BC393D913D83BC18BE13BD82BE45BE5C3ECDBEB4BD64BDD6BC463CA33B4D3DB8BC09BE103E5B3C74BCFD3B8DBEAFBD6F3E253BCEBDA7BBC83D673EB63DF53CE13D3D3D7BBD953D2F3C88B9083E3F3D32BE2D3EE1BD8EBE853DBF3C84BD27BE0D3E1B3E443DA8BDADBD87BEAFBDBE3D203E103BE23D053E833DB73DD1BDA3BDC73DDF3D113E543ECEBCA23C5B3EDEBD5ABBABBDC3BCD83C0B3DCDBD483D743E873DA2BDF7BCB4BDC53D1D3C92BE883DF5BCAFBCBD3C2FBDBDBD86BD183E71BDF5BD3B3E5EBEE3BD06BB233E133D243EE53DD53B413D9ABCA43D74BC173E9ABC803E6ABD5D3C02BE23BC1F3E39BE63BD1A3EC3BCA33C1F3E90BDD53D253E32BED1BD143D1FBEBE3D43BD60BD403EA2BD84BD833DFBBB83BD4D3D0C3E903D343E323E223B143E533DBCBD31BDF7BD8EBE0CBEFEBC5BBDF93D313E2A3EB33B843DFF3D25BC9DBD1DBD233EE93D64BE3EBC643C11BEAE3D13BEB03DB23D933C2D3D083EF23DD63D713ECF3B91BDB43C0CBE6CBE3ABE4D3E873D8ABA59BD9BBD81BD993E47BDAFBDFF3C8B3C913D4D3D88BDC93D3E3E08BD40BCDC3DCD3C15BE92BD983C79BD3E3B103D323EF3BA9D3D203D2D3E3BBE2F3D8B3E6FBE1EBEE43D2A3E1C3E883DE1BB6FBEA23D503E1EBBC23B67BDD2BD563DEF3CBEBB38BE483E893C923E843DFFBC78BE0CBEE93DB03B2D3CDCBB473DECBDB0BDB1BD36BD0EBCCBBC6E3C39BD3B3EE9BD20BE58BEE4BD343E0C3E18BE5FBE9CBD95BDC73D893C0A3E72BE3E3E53BD533EFB3C353D473DD83A143E03BDCB3CA3BDA73C643EA1BD713CA43CDABDB83D3BBEFDBB7FBEBA3D32BCD2BD6FBE98BC7FBDE43D5A3E2F3D2DBD093DC2BD0DBD74BDD33DF63D023D0EBD1F3A4E3DA6BD8BBD51BE19BC243DB6BD07BEB9BD35BD023D60BE56BD3DBD3CBDD73D34BD77BEF1BDBEBB0ABCA1BC22BE7A3DE9BC92BD273E95BD1B3E783EB7BC543C7A3E343D293B0BBDB1BD45BD743D493EEBBC133C013E413D19BEEE3C08BECC3D71BD23BD9B3DE4BCC43DE8BDA5BD6ABDE43DDEBDAABD1C3E603D80BE44BD593E9D3C133DC4BDADBD3A3E2D3DBDBD72BE42BD17BEC7BDD53B13BE34BE583D1F3CA3BC603E7EBDA53C2CBE0ABE1ABD0E394EBE07BE1B3DDCBDE4BD1DBE46BE5B3D9D3D1BBEDCBC8CBCB1BD44BDA93C21BEF33C47BE173E7C3E98BB83BDBB3C3E3ED93C02BEA03D023E8E3D47BED33D0FBCB63D18BE9BBEB43D8D3D253E203E3B3E24BE7ABD9ABDE5BD3B3EDB3D1D3EC53CD1BD203DA73E2D3DFBBD49BD343CDC3D3ABE1CBE513C5DBECD3CB8BD103EF9BD433D303EF43CD43DA43D1CBE62BEE43D453EC63C4D3E9F3D8C3D51BEE1BC553E7B3DB43D653EB03D03BE903D0BBE75BE963AB6BD39BD203E013E843C8DBD2E3E20BE0CBD14BE873D283EF53D1D3C9BBD9F3CFB3C99BEACBCD83DEE3D88BE78BDD2BDCABDDD3CF4BD05BD803DAB3D493C1EBE633D67BE21BE1FBD7B3E98BD09BE1A3E4C3EAABDE03DD33DA0BD12BD",
      torch_tensor_8_torch.bfloat16_7: "0x020000009CBDB23DD9BCAE3CD2BD1E3DA83DDBBC",
      torch_tensor_8_8_3_3_torch.bfloat16_1: "0x020000008CBCB2BD783D06BDD73B03BE53BE52BCA8BDB63D69BDA83D573C093E883C0ABE5BBD0CBD40BDB13CDB3DE13DC83DDF3D79BE943DB43D5FBD813D463DCEBDBE3DA8BD50BE80BE933E213DC43CDD3CC3BC1BBD0BBEFB3D443DAEBDA13D763D463E1CBD463D04BDA93D88BDF7BDC83D65BC823C74BD063E693C6FBD1DBED43A7EBC0CBE253EA0BD5BBD083D9DBD98BD4B3DC73DF3BD15BE14BE83BC7D3E1E3E303D1F3E1ABE1F3C44BE80BE683DBEBDD93BA8BD7EBE283CDFBC153D51BD313E64BE293AD8BD66BDB23DAB3CCD3B833C2CBDAD3D953D803DC8BD41BD383EC03D60BEA9BDE4BCB0BD923D093E59BE90BC5D3DA0BD1E3EC73DBEBDE93DA33DD6BD7DBB31BB4E3DBA3C323E113CE63CF2BD91BD7F3D6A3DD43D64BE28BE413E3B3EEBBD293B0BBEA13D92BD94BE383E4FBE893D7A3D093E403E37BD8E3EB23C7B3EBABC71BEF93D47BE24BD39BD333D29BEB1BD493EFC3C843DCA3DE6BC1BBEDFBD76BE3F3C08BDAF3D31BDAB3DD93D173EC0BD2B3E393ED9BDA0BE673E16BC7ABD443E1C3E89BBF0BDD1BD51BDB6BD95BD8ABC383D33BE9F3DD5BCAE3D823D863D5F3D803E473D59BD053CA63B5BBD823DE53C96BD863B9BBD663B76BD3D3DA5BD56BE0C3B753D833DD5BDC9BDEB3DFC3C72BEAC3D273DE0BD963D903D813DDEBD2CBC623AA6BE8F3E82BEE53D87BD2F3E1A3E8ABD2F3E313C58BDA63D35BE72BD9E3D4C3E163E2E3D0CBEB33AC93D8FBD5A3D8CBDF6BDA2BD2D3D8CBD163D86BC11BBF93B9FBD02BE103D503D30BE103E013D4BBD023D753D93BC4EBD7EBE29BDA23D893E353D4CBED83D973DA53D16BEA53E5EBD38BD953C713D9F3D843DED39E43DBBBD2D3E09BDF63DE5BD3DBD693DECBDB03D9A3DC2BD5F3DFC3D343E71BE183EC23D4C3DCFBCB83DB73DA0BD893D49BDBA3D233E543D5E3C15BD543E2A3CBCBE1E3DE3BCED3D5FBC403E06BEDA3C863C11BDAEBC66376DBD17BDA0BE1CBEC73DFA3D1C3E313C883DECBD8DBDE23CBA3B393D123D4C3DF2BC7C3EF9BDB13B113E5D3D49BE333E7ABEA83D3F3E703D93B9F5BD98BA863D78BE61BE883E2A3C823E58BD953C8E3CF1BB36BE08BE9E3EE5BBCB3C3B3E1EBD6BBDB2BDA43DDABDB1BC1A3E43BD823CC73C07BEC2BCFA3B903D013E593B73BD003C4B3DA93DE8BCD73D46BCCBBD25BE1B3EAD3DF53D80BC3B3DD8BDD83C32BD65BE4A3D2FBECF3CE03DB2BC53BE7CBD8ABDF1BDFFBCF43D3ABD50BE41BD2F3E3B3E3ABDD5BC04BE393D403D1A3EDC3D27BD273E24BE80BCCA3DD13CA23DF7BC73BD2CBE4BBD33BD30BE66BC253E4DBEF93DA43E08BE173CC9BD5C3EE23B023E9FBDB33D703D24BDD7BD23BDCBBDB2392F3E8EBEF0BDB3BDB13C8CBE21BC273E0ABE363D3C3C0FBE8B3D64BD773D063EC73CCC3D6E3D073EAFBD4A3D7DBE21BEABBDA83D28BEFB3D3B3E9FBDD83CC33D0C3D4C3D27BE0EBE483CD53DA83DE0BDF13D8DBEBDBDE2BC4CBECD3D753D4EBECD3D173E06BE933D0C3E9B3DE9BC4D3E1A3C75BD673CB63D173E56BEA7BC153D693E3C3E4DBEC83BEDBC0CBD0FBDAB3DAC3D873D593E923D593D8D3E683E50BE30BEC9BDC9BD653DF53D293C3E3E8A3E873D9EBC433C6D3E073E",
      torch_tensor_8_torch.bfloat16_6: "0x02000000A6BC863D09BD1B3DCF3C8C3E0E3E9BBE",
      torch_tensor_8_torch.bfloat16_5: "0x020000007C3F933F553F783F8E3F863F913F6A3F",
      torch_tensor_8_torch.bfloat16_4: "0x02000000A63DD9BDEC3D1BBDABBD6C3DE3BC713D",
      torch_tensor_8_32_torch.bfloat16: "0x02000000D83D3BBE2D3E81BE2DBE04BDCABE06BEA1BD8BBC81BD60BE633DABBC5C3E6B3C093E12BE32BE89BD25BE13BE35BD3D3CCDBD9C3D05BE34BD223BD7BD36BE253C1ABE2CBE013E633EFBBD063E7D3C4D3E2FBE1A3D153E47BE17BEF03D283E623EEF3D4E3DF6BDE6BD97BD873E163D81BDC53D0F3EA93D97BDE7BDC8BD053DFA3DF33DDC3EA7BE1DBE9CBD473BE2BD86BE0B3E9EBE0CBE8A3D063EA93DE4BCCBBC153E273ED2BD10BE9ABD99BDA13D01BFA8BE81BD8A3C6D3E813DF83D463EB53DDBBCF9BD8B3E3ABD4BBD51BECC3D11BCFFBD67BEEABCA7BE02BE7B3D373EADBD7FBD073D663D753EC1BDA73DD23D2BBD51BC8F3D48BDA0BE1CBEBA3D023E38BE593E7EBEA9BD1ABE843E2B3E92BD8DBD853E31BEA1BE263DD6BD7A3EADBCD83D283DABBCE1BD683CB4BEEEBD8FBE1B3E83BD16BE38BE54BE71BC813E37BD8D3D5F3E0B3EC6BD6EBD90BE50BC393ECEBB673B89BD76BE49BEC43C88BE5F39FB3C30BD86BE873D09BEF7BD2D3D89BEE03D6C3D80BE9A3D833D75BD853DEB3B383D34BE4BBDF9BDB53DDDBCE63C2BBEAFBC163D863E6F3E6F3DDEBD8FBE4A3C95BD013E8D3D9E3E3BBEB4BED8BD2CBECB3D4A3E83BE40BE0ABE48BE173E503DCABD67BEEFBD39BE99BE423E69BA07BE5ABC833EC9BD3EBE59BE60BEAF3EA7BDEEBD453CBF3C07BD283E493D783C10BE413D89BDA5BB3DBD11BEB63D073D14BEEF3D",
      torch_tensor_8_torch.bfloat16_3: "0x020000000EBE14BEB6BD873C8A3D1EBDB53DC5BA",
      torch_tensor_8_8_3_3_torch.bfloat16: "0x0200000088BDA13BE03C50BDC03CEBBDE0BD1CBDF53D13BEFBBDE5BC41BE7CBD493E3A3D263EDCBC293EEABCE2BD353E8DBED2BD21BD8E3DD4BD67BD013E273E96BE3CBD223E63BE1FBEFE3D19BE6D3D193E6DBE8ABC743D8CBC323EF0BDA03C9C3DB7BCE2BC68BD46BC68BC8BBE463DE0BD163EF8BD99BEC3BD5E3C993D6BBC623E2D3C64BE44BC583EEEBD3E3DE73CA43C883B2DBAF7BD783EF83CAD3D573E18BE85BCCD3C1B3C33BE013E1CBD0CBE6D3D0A3E4BBE01BD223EC3BC74BE4A3DD83B393ECDBBEABD1BBE01BE29BD6E3D333E3ABE14BE013E24BB983D45BD6F3DCBBD8DBE913D4A3DC6BA073EA7BCF0BD293CCDBDB33DC1BA9ABCD9BC873ED0BE973C86BD6EBD2ABDC53C8D3E97BD44BD3BBD7EBC123E313E4A3B0D3D33BEDCBD523E9F3C21BC953E7F3E0A3E3ABD70BDD2BD0B3E2BBEEE3C4DBD923D8BBD413D16BEA53C0CBE50BE5FBD95BDF03DDBBD38BDDDBC3B3DEC3D5A3E613D25BD5ABCBD3C763D263E803DC03C43BE20BDA83D59BE073E35BD0ABE07BE13BA143D24BD31BEB7BD283DD6BD713D2F3DD3BDA5BC4C3E343EB6BCF83CA6BC75BD6BBD8A3E143E13BEE83C0FBD973DE23D1D3E093EE3BDD2BD6CBD45BE343E23BE5C3E163D0F3D21BE26BE503E9E3D6D3E003D09BE57BD38BD3C3D06BD87BA2DBEFD3DC7BE193DA33D4EBE1FBEF2BD293EF8BD343DCC3BEFBD28BE87BDAC3D8E3D9DBDD1BC783D7DBCA53D1FBEF139E2BDB0BD823D903E203E48BE493ECCBC08BD8ABD103E353D78BCD63D963E163D6C3CD7BD89BE3ABDBC3DA8B95A3C63BDAA3DB3BC0B3E943ED13ED03D38BE0BBE353EED3DB43BF5BDB23BA3BEF2BC12BE283E643D9F3DE0BD653D493D02BD953D333E363E47BE5CBE14BE273E033EE83D28BDE83C303E833C71BE903C5BBE38BD3CBE293C303E95BD9E3CD4BC4EBEBFBC21BE67BE26BED83D893E05BE97BED03D81BC0D3D8CBD053E973CBBBCC93D6C3B683D36BD0CBE043E3B3E073EB13C90BD083D7ABE7C3E92BC353E4C3E593E81BEB2BD003E8C3DA5BCC33D64BD7FBE0FBD113D54BCF6BDA7BC043E8E3D6D3EBE3BFD3BD23C29BD2C3DDABD1DBECF3C1A3E7EBEF23CA7BD3DBE28BD3EBDDD3DA13D0C3E9DBC1ABEC93D68BD933E243C9D3DDB3CBB3DB7BC0CBE76BD4E3BEA3DC9BCBCBCC9BC27BD663B95BEFA3D703D98BD463E36BE9D3D3DBEEB3D233DCEBD81BDE0BC283DACBB633E5FBDBEBD55BEFDBDEDBD34BEAC3C903D133EA2BC983D8F3D8E3DBE3C82BD483E643D02BEDD3D57BEF6BD203E92BD8D3EA83D06BD1A3E0ABE36BE84BC1EBDABBD053E20BE5C3E6D3DC8BD64BE413D4DBE793DA13D66BE1F3C91BD513E583D10BD923DE4BDF03D6D3E94BD0B3DBD3DB0B965BD4EBC1EBD923C46BC1DBEB93C163D0CBE563E15BDB6BD223E393ED6BDEB3DBFBC8A3D6EBD43BD113E42BE97BD7FBD0E3E23BE963D3C3C183D47BE253E343D9FBD973D673EE23D1CBC4E3A013EF2BDA0BDA73D153D963D06BE083DF6BDCB3C6B3E37BDD93CDBBD6FBD363EE93C35BDA23D203CC53D2F3D3F3D89BD23BD093EE43D1EBE2DBE56BC00BED23CB6BDEF3DA2BD5F3E32BDD4BDCB3DF83CBD3C7ABD10BD2C3E133E773D593DBB3B753DBFBC2BBE",
      torch_tensor_8_torch.bfloat16_2: "0x0200000083BDD9BD293E8CBB0CBEEC3DD73D2B3D",
      torch_tensor_8_torch.bfloat16_1: "0x020000008C3F693F5D3FA13F6A3F9D3F5E3F5B3F",
      torch_tensor_8_torch.bfloat16: "0x020000009F3C3FBC08BD00BECD3D2E3E103E163D",
      torch_tensor_8_4_3_3_torch.bfloat16: "0x02000000713E273E7E3E2BBE983D873D163D26BE7F3B7F3E9F3D37BE8C3DAC3E98BD09BE38BDBEBCC63DDD3D423C86BD37BE8E3D82BE52BE06BE173ED4BD9A3D1BBD2EBD033EF9BA12BE03BDF73D573D5E3E373E4ABE5F3D68BD6CBDAD3E15BD84BE40BE203C653E143E4B3DA93DBBBECA3BB2BD9F3E913E31BD8E3D69BC4B3DD83D773D4EBCD8BD023E3F3D8D3D713E9C3E953EE8BCE5BC7ABDE4BCC93D553C683EBDBD123EC7BD2DBE463E2ABEA8BD55BC0D3F57BE133ED6BD84BEA6BE313E20BE053B2CBD02BEEEBD033E57BD463E9C3B963ED73D34BEC03D47BDDBBB22BC69BE863EF23E953DA23D773E9C3D1BBEB73D92BC91BD22BE60BD8DBE863EB6BD873D2C3D62BE24BE233E1CBEC0BD013EF6BDA3BE34BDFCBCB4BE403DFF3C3A3EBEBD293CA2BEBD3E8EBDDBBC573EC53A043C963DFC3D113E6BBE183F5FBEBA3C6BBD733CACBD59BEEDBD0B3E503CFC3DBCBD0F3E623D69BD803CDE3D1EBE7CBEDBBCADBDB43E16BED93D583D01BEDDBCC3BD10BD2F3DE5BD5E3E083EFDBD853ECF3D363D65BE63BD62BD383CCD3CB03C91BED7BE933DA33DD83DA6BD32BEA5BEA03E94BD5E3D17BE02BEE3BCC23E103ECF3DE1BD5C3BBC3EE83D4ABDCE3D0CBD203E7BBD35BC81BCEBBC41BE6FBEA6BD993D923D133E32BE33BD99BD6EBE94BE85BB94BDFE3DB63ECB3D9C3E8F3DEABDDEBDBDBD643E073E1F3E993D343D7D3EBC3D113DF73D703E213D42BE31BED13DB03D4CBE603EEABCA23D583E983C97BE0E3E05BE853EE2BC173E6CBE493D61BE4FBD2CBE18BD40BDD53E07BE66BE5DBE443C903E",
      torch_tensor_32_torch.bfloat16_1: "0x020000009F3C5F3E083D43BD52BBA2BC313E9FBC373DB2BD953E03BE9FBD73BD64BC7E3DD7BDDDBD6ABA133E053E3DBDC83A733E86BEA4BDDF3C47BD56BD0B3C91BD7CBD",
      torch_tensor_32_32_torch.bfloat16: "0x020000007B3E45BE27BD1B3EC5BD553EE1BC03BE893E863E4F3E8EBEB13D18BECBBE873E82BE4C3ED83C263E99BD63BDE1BC893D28BEBEBE0B3F06BE463D0CBE843EBB3D9E3DD4BE79BDB3BEB8BD733E533EB23EA93D7A3EFD3D4B3EA3BCA1BE3EBCCBBE5EBEFCBD323E2B3E31BE30BEBC3CC8BD223E33BD8B3E42BD25BEE0BDE3BE883D05BEBE3C433E413EF53E143E693E5E3EEB3AA23C82BD4DBE5E3DA1BEEFBDBABD533E96BD3ABDBA3E62BE3CBC31BEC6BD28BE01BEE23E70BEE13DA23D0A3C09BEED3C32BE3ABE2CBD8EBED1BDB03D81BD6C3EBDBC9EBB0D3EBE3DBCBD6F3E2D3D323EAF38B93D96BEF83E2D3ECD3E203EC8BDDC3B5DBEEA3D5C3EB9BD22BE853D1FBE3CBEAC3E39BE20BE413E613DE53D9DBD53BD183E25BE9E3EEDBD1F3EA03D9B3E3CBE1A3E753EA43DFDBDC33DB2BAD33D8DBEE63D613EA5BEB03D403E2EBEA43DF63DF4BC58BD36BE28BEE1BA893E46BD30BDE63E133E4E3DFBBB47BD6A3E283EE33D8C3E12BE9F3E59BED9BC563C853E4FBD6E3E993EBBBD133EC83D10BE63BE533E393E753D0D3C193ED03ECE3D7EBD3DBD1ABDD13D113E103E553D2BBE97BC8FBDAB3D8BBD79BEACBED33E133D883E993DB1BEE0BD493D3F3D253E1C3E69BED0BECD3ED9BDD8BE843D2F3E7BBD28BE11BD2F3EFA3E0D3D8D3EC4BDA23E71BE5A3DAA3E903D66BE033DED3DC63E513DB1BD873EA83CBABE8DBEE3BDB8BC53BB2BBE4C3E0D3EAF3E393E3ABD87BECABE99BEE63D0B3E1D3D2A3C213E60BDBEBD4AB97F3CFA3DB13C753EB2BE3CBDC9BEB8BEFB3DCF3DC03EF33D37BD16BEA4BDF0BD7F3C463E54BE113E5FBEA2BDEE3EA63DB6BD083E063E06BE3DBEC73EA4BE8ABD99BD883E6C3E01BE823E143DB9BC9639B03D48BEBA3C2C3E24BEA63DB13D953DAEBDB9BEF33E053E54BEA5BE86BE5A3EA2BED1BD443E8B3EBFBD373E8B3E30BE2EBCA13D08BFFDBD833ED83EA4BEE8BD2CBD3C3EAE3E6C3E34BC103E523D153E7ABCF6BE88BD9ABEC03D8CBE853B7B3EB63D6F3E01BD713D2C3E803E1C3ECBBD1A3EECBC783EA3BBFD3CE33D85BD173EFDBD33BDC2BEFDBEFCBD3D3E00BEE83D1BBE58BEBE3DC2BC963E18BE8B3B3CBE613E17BDE0BD033EA4BEBD3EDFBE4FBD50BE4D3EFCBD753EF2BD7DBD9BBDFBBD9D3D553D1F3C06BC3E3E9A3E4CBDD4BDDCBDBF3DE43ED53D99BE5FBD0B3EDEBD413E14BD3FBE0ABE793CE93DDF3DAE3CAB3E873E9FBD853ED63CA13EC2BE90BE2BBE973EAA3CBE3D0F3E9BBC543E453E6F3E26BE7FBD13BC65BE2BBD713D343EA03E7C3EC4BEE53EA53C93BBC63BB73DB6BDE63E883DA13D6BBE8C3E4E3D1D3EF83D663E7D3E17BEF03D6DBE763D4F3EC9BD5C3E73BBDABE6F3CC9BDDABE1D3FF03CAEBE92BDA53DB43D6D3EDD3D273E563E91BD5DBEBA3EF83BA03E3ABE41BD91BD1C3D8FBCCEBE08BE583ADE3AE23D16BE3A3ED53EE3BDF0BED43E063EB13D42BA023E2B3E3E3E623EB0BE003EFEBE943DDE3E0DBE83BE7ABD373D0CBE023E1BBE2D3E78BEA9BCBE3E7A3D363EAA3EBCBDBF3E5EBE813E583E1F3EB3BE34BD163DE1BE5C3E3FBD34BE5E3E9BBE753E30BE0BBE12BE873E723EABBDFB3D683EFFBD463E173E71BEF5BE303D2ABE5C3E2A3E9F3C0BBECD3E8FBEA8BE42BEE93D05BDC8BD87BE903EBCBEF33DD73D4F3D0DBEA63DD8BC163F9A3DD7BAF93D10BE09BE98BCF9BEA73DB83E35BE74BB2EBEFA3D4FBE8B3E8F3EFCBD493E21BDA03E71BE2FBEEABD93BEBEBC363E90BDA5BBDE3B5B3E0BBDB53C55BE3A3B23BE98BE5F3E823EDD3D223E24BE9B3C0ABE963BF73D953E52BE5A3E9B3D0FBD97BE54BE60BEA93DCA3DC73E98BE41BCB7BE1E3F2A3E5BBE3CBE823E6C3E6C3C463DB8BE533D0EBE37BE52BE963EE63DCCBDB0BD36BE953E523E593E52BE59BE05BC9F3D123EA1BE90BE323D813E91BEAE3E523EB4BEA33D7B3ED13D653A2C3E86BE32BEA63EA6BD743E6F3EA538443E30BEC03BDC3DDCBDADBDC03E43BDACBBCABE3FBD90BE8FBEC33D6A3EFD3DDA3D343EE8BD3FBB3EBE003E5DBA5BBE853D3CBE3EBE71BED8BC07BE60BE3B3E973EECBC29BC1CBE123E97BD243D98BD7FBE54BEB23DDE3DF53D2A3E3ABCA1BD8D3D6C3ED03CA93E2EBEB03EE03DB03DA23EE33D40BE20BD4FBE4C3D27BE96BE90BDAABD82BEDB3E5D3D253E70BCB83EC6BDD9BDA13DFC3D94BCA93EBD3E0ABEA33E803DB7BEF4B77C3EA03E92BE66BE223E073E57BDBE3DD5BD303EF63D85BCBD3D33BEA2BE333ED53D2C3E953D203D813D793DC73D9FBE7F3E893BACBD37BE253EB3BDC3BCC8BD9DBE0F3D3E3E843D46BD7C3DBCBD773D52BEA13C11BE623E30BE0DBEB73DC93CEE3D183EB03EB9BD603E2ABE123E14BD1EBEE33D003EE6BC05BE97BEA33E4BBE093E023EE3BD8FBEFF3D6ABD91BE2D3EA9BD213E21BCBB3E4FBD2A3DC5BE083E533E79BEC1BEE53ECF3D4E3E793D1B3DC03EF03D7DBE44BD2B3E553E893E903ED3BDB8BD1BBE333D153EA2BE72BE24BEF9BCB43EA6BE993CB43E253EA73EBBBA2CBE80BAEC3C593D033ED33D1C3ED13EB53E07BF213D75BC08BC6E3E983EEF3E1D3E1FBDC13DFABD7D3EEDBE2D3E51BD5DBC89BD16BD273F4EBE1BBE48BE8A3C083E173E903DBDBE6EBDAA3DDB3D94BE94BEC8BE993EAABD96BEA4BEA03E47BF323E273D55BEA93D65BC533EBD3EE6BCF53E87BE6C3CADBD81BE033E95BECF3DC23E863E1DBE68BDB03D423E943D09BE38BEA0BE7DBEEFBD84BDE6BCA9BDADBCC5BD64BED2BE42BD0A3E373D1B3E40BE7EBE183E3BBE003D9CBD53BEF63D153F373EA53D663D30BEE5BC05BD56BECFBC33BEFCBE673EBFBAC7BD1BBE57BEB53D953E95BDFA3D8C3E433C6A3E75BAD9BCA4BD68BBA33ED2BD2DBC",
      torch_tensor_32_torch.bfloat16: "0x0200000089BD9A3C163E093EFDBD113D213E81BD823C28BD3F3D943D1ABD08BE25BE26BECC3D88BD8D3D043EC63DA0BD3B3D5B3E95BD04BEB9BCE5BDFC3C83BD8EBD1B3D",
      torch_tensor_32_8_torch.bfloat16: "0x02000000B7BEC2BC0DBF0D3EB5BE273EEABD033F8A3E65BC1B3D8E3DB0BD6CBEB33E0E3F45BD213D51BE0FBEC7BE613E7C3ED13E273DCCBEAA3E12BF24BEC3BDE0BCCA3E2EBE37BF743E4ABDDEBE723E6B3F3BBEC13E18BF0EBFA9BE33BE963EC83CE03E60BFAE3E2D3F273E4EBEBF3E01BF893D07BF07BE69BFECBEFE3DD5BDB73D4A3E8ABE663F26BE65BE8DBD7F3E25BF93BDA2BE05BFD8BE393E9ABE8C3ED33E843E48BEADBEB1BEFF3D80BE9B3E343E703DF63E1C3F76BE7BBD10BFA43EF3BEBD3D1EBEB5BE02BF913E903DCEBCE63E84BE86BD063EB63C4EBE243EFCBE09BF87BCC5BE35BEBD3EBA3E253F0A3F45BE29BD86BDDBBDE6BE493E82BD3E3E03BFEF3E6FBE9D3ED13E0EBF623E413C223E61BFEF3EF4BC47BD5FBDC43EBD3E5FBC6A3EB1BEE23D05BE29BF97BC9BBDCFBC56BF88BE57BC0B3F4E3E043F083F2CBC4D3F033EF4BE933E05BEA0BE6D3EC93D58BF21BED7BEC63EDD3BF7BDD03CA6BE2BBD0DBF63BD2F3E1F3D80BE963E633E8CBF203E2CBF5E3ED2BB863EDD3E71BF243FA2BEF6BDE23DEDBC443DBDBE1ABD8F3D3B3EAABD2BBE653E14BE003FE2BED8BEFE3B0CBDC73E1E3EB33E493ED83D0E3FA13E863E6DBE15BE173D273EEBBE083F75BEBB3DCABE95BE8E3E06BE023D9A3E073ECCBE12BFE33E213EC33EDDBEED3D393F88BE13BFA8BDAC3ED53E6EBD92BE913DEA3E983C353FE7BD493E013FF13E",
      torch_tensor_1_8_torch.int64: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_8_torch.int64_1: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000",
      torch_tensor_1_8_torch.int64_2: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_8_torch.int64_3: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_8_torch.int64_4: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_8_torch.int64_5: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000",
      torch_tensor_1_8_torch.int64_6: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_8_torch.int64_7: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_8_torch.int64_8: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_8_torch.int64_9: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000",
      torch_tensor_1_8_torch.int64_10: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_8_torch.int64_11: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_8_torch.int64_12: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_8_torch.int64_13: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000",
      torch_tensor_1_8_torch.int64_14: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_8_torch.int64_15: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_8_torch.int64_16: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_8_torch.int64_17: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000",
      torch_tensor_1_8_torch.int64_18: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_8_torch.int64_19: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_8_torch.int64_20: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_8_torch.int64_21: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000",
      torch_tensor_1_8_torch.int64_22: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_8_torch.int64_23: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_16_torch.int64: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_16_torch.int64_1: "0x080000000000000000000000000000000000000001000000000000000100000000000000020000000000000002000000000000000300000000000000030000000000000004000000000000000400000000000000050000000000000005000000000000000600000000000000060000000000000007000000000000000700000000000000",
      torch_tensor_1_16_torch.int64_2: "0x080000000000000000000000010000000000000000000000000000000100000000000000000000000000000001000000000000000000000000000000010000000000000000000000000000000100000000000000000000000000000001000000000000000000000000000000010000000000000000000000000000000100000000000000",
      torch_tensor_1_16_torch.int64_3: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_16_torch.int64_4: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_16_torch.int64_5: "0x080000000000000000000000000000000000000001000000000000000100000000000000020000000000000002000000000000000300000000000000030000000000000004000000000000000400000000000000050000000000000005000000000000000600000000000000060000000000000007000000000000000700000000000000",
      torch_tensor_1_16_torch.int64_6: "0x080000000000000000000000010000000000000000000000000000000100000000000000000000000000000001000000000000000000000000000000010000000000000000000000000000000100000000000000000000000000000001000000000000000000000000000000010000000000000000000000000000000100000000000000",
      torch_tensor_1_16_torch.int64_7: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_16_torch.int64_8: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_16_torch.int64_9: "0x080000000000000000000000000000000000000001000000000000000100000000000000020000000000000002000000000000000300000000000000030000000000000004000000000000000400000000000000050000000000000005000000000000000600000000000000060000000000000007000000000000000700000000000000",
      torch_tensor_1_16_torch.int64_10: "0x080000000000000000000000010000000000000000000000000000000100000000000000000000000000000001000000000000000000000000000000010000000000000000000000000000000100000000000000000000000000000001000000000000000000000000000000010000000000000000000000000000000100000000000000",
      torch_tensor_1_16_torch.int64_11: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_16_torch.int64_12: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_16_torch.int64_13: "0x080000000000000000000000000000000000000001000000000000000100000000000000020000000000000002000000000000000300000000000000030000000000000004000000000000000400000000000000050000000000000005000000000000000600000000000000060000000000000007000000000000000700000000000000",
      torch_tensor_1_16_torch.int64_14: "0x080000000000000000000000010000000000000000000000000000000100000000000000000000000000000001000000000000000000000000000000010000000000000000000000000000000100000000000000000000000000000001000000000000000000000000000000010000000000000000000000000000000100000000000000",
      torch_tensor_1_16_torch.int64_15: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_32_torch.int64: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_32_torch.int64_1: "0x0800000000000000000000000000000000000000000000000000000000000000000000000100000000000000010000000000000001000000000000000100000000000000020000000000000002000000000000000200000000000000020000000000000003000000000000000300000000000000030000000000000003000000000000000400000000000000040000000000000004000000000000000400000000000000050000000000000005000000000000000500000000000000050000000000000006000000000000000600000000000000060000000000000006000000000000000700000000000000070000000000000007000000000000000700000000000000",
      torch_tensor_1_32_torch.int64_2: "0x0800000000000000000000000100000000000000020000000000000003000000000000000000000000000000010000000000000002000000000000000300000000000000000000000000000001000000000000000200000000000000030000000000000000000000000000000100000000000000020000000000000003000000000000000000000000000000010000000000000002000000000000000300000000000000000000000000000001000000000000000200000000000000030000000000000000000000000000000100000000000000020000000000000003000000000000000000000000000000010000000000000002000000000000000300000000000000",
      torch_tensor_1_32_torch.int64_3: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_32_torch.int64_4: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_32_torch.int64_5: "0x0800000000000000000000000000000000000000000000000000000000000000000000000100000000000000010000000000000001000000000000000100000000000000020000000000000002000000000000000200000000000000020000000000000003000000000000000300000000000000030000000000000003000000000000000400000000000000040000000000000004000000000000000400000000000000050000000000000005000000000000000500000000000000050000000000000006000000000000000600000000000000060000000000000006000000000000000700000000000000070000000000000007000000000000000700000000000000",
      torch_tensor_1_32_torch.int64_6: "0x0800000000000000000000000100000000000000020000000000000003000000000000000000000000000000010000000000000002000000000000000300000000000000000000000000000001000000000000000200000000000000030000000000000000000000000000000100000000000000020000000000000003000000000000000000000000000000010000000000000002000000000000000300000000000000000000000000000001000000000000000200000000000000030000000000000000000000000000000100000000000000020000000000000003000000000000000000000000000000010000000000000002000000000000000300000000000000",
      torch_tensor_1_32_torch.int64_7: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_16_torch.int64_16: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_16_torch.int64_17: "0x080000000000000000000000000000000000000001000000000000000100000000000000020000000000000002000000000000000300000000000000030000000000000004000000000000000400000000000000050000000000000005000000000000000600000000000000060000000000000007000000000000000700000000000000",
      torch_tensor_1_16_torch.int64_18: "0x080000000000000000000000010000000000000000000000000000000100000000000000000000000000000001000000000000000000000000000000010000000000000000000000000000000100000000000000000000000000000001000000000000000000000000000000010000000000000000000000000000000100000000000000",
      torch_tensor_1_16_torch.int64_19: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_16_torch.int64_20: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_16_torch.int64_21: "0x080000000000000000000000000000000000000001000000000000000100000000000000020000000000000002000000000000000300000000000000030000000000000004000000000000000400000000000000050000000000000005000000000000000600000000000000060000000000000007000000000000000700000000000000",
      torch_tensor_1_16_torch.int64_22: "0x080000000000000000000000010000000000000000000000000000000100000000000000000000000000000001000000000000000000000000000000010000000000000000000000000000000100000000000000000000000000000001000000000000000000000000000000010000000000000000000000000000000100000000000000",
      torch_tensor_1_16_torch.int64_23: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_16_torch.int64_24: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_16_torch.int64_25: "0x080000000000000000000000000000000000000001000000000000000100000000000000020000000000000002000000000000000300000000000000030000000000000004000000000000000400000000000000050000000000000005000000000000000600000000000000060000000000000007000000000000000700000000000000",
      torch_tensor_1_16_torch.int64_26: "0x080000000000000000000000010000000000000000000000000000000100000000000000000000000000000001000000000000000000000000000000010000000000000000000000000000000100000000000000000000000000000001000000000000000000000000000000010000000000000000000000000000000100000000000000",
      torch_tensor_1_16_torch.int64_27: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_16_torch.int64_28: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_16_torch.int64_29: "0x080000000000000000000000000000000000000001000000000000000100000000000000020000000000000002000000000000000300000000000000030000000000000004000000000000000400000000000000050000000000000005000000000000000600000000000000060000000000000007000000000000000700000000000000",
      torch_tensor_1_16_torch.int64_30: "0x080000000000000000000000010000000000000000000000000000000100000000000000000000000000000001000000000000000000000000000000010000000000000000000000000000000100000000000000000000000000000001000000000000000000000000000000010000000000000000000000000000000100000000000000",
      torch_tensor_1_16_torch.int64_31: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_24_torch.int64: "0x08000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_24_torch.int64_1: "0x08000000000000000000000000000000000000000000000000000000010000000000000001000000000000000100000000000000020000000000000002000000000000000200000000000000030000000000000003000000000000000300000000000000040000000000000004000000000000000400000000000000050000000000000005000000000000000500000000000000060000000000000006000000000000000600000000000000070000000000000007000000000000000700000000000000",
      torch_tensor_1_24_torch.int64_2: "0x08000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000",
      torch_tensor_1_24_torch.int64_3: "0x08000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_24_torch.int64_4: "0x08000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_24_torch.int64_5: "0x08000000000000000000000000000000000000000000000000000000010000000000000001000000000000000100000000000000020000000000000002000000000000000200000000000000030000000000000003000000000000000300000000000000040000000000000004000000000000000400000000000000050000000000000005000000000000000500000000000000060000000000000006000000000000000600000000000000070000000000000007000000000000000700000000000000",
      torch_tensor_1_24_torch.int64_6: "0x08000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000",
      torch_tensor_1_24_torch.int64_7: "0x08000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_16_torch.int64_32: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_16_torch.int64_33: "0x080000000000000000000000000000000000000001000000000000000100000000000000020000000000000002000000000000000300000000000000030000000000000004000000000000000400000000000000050000000000000005000000000000000600000000000000060000000000000007000000000000000700000000000000",
      torch_tensor_1_16_torch.int64_34: "0x080000000000000000000000010000000000000000000000000000000100000000000000000000000000000001000000000000000000000000000000010000000000000000000000000000000100000000000000000000000000000001000000000000000000000000000000010000000000000000000000000000000100000000000000",
      torch_tensor_1_16_torch.int64_35: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_16_torch.int64_36: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_16_torch.int64_37: "0x080000000000000000000000000000000000000001000000000000000100000000000000020000000000000002000000000000000300000000000000030000000000000004000000000000000400000000000000050000000000000005000000000000000600000000000000060000000000000007000000000000000700000000000000",
      torch_tensor_1_16_torch.int64_38: "0x080000000000000000000000010000000000000000000000000000000100000000000000000000000000000001000000000000000000000000000000010000000000000000000000000000000100000000000000000000000000000001000000000000000000000000000000010000000000000000000000000000000100000000000000",
      torch_tensor_1_16_torch.int64_39: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_16_torch.int64_40: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_16_torch.int64_41: "0x080000000000000000000000000000000000000001000000000000000100000000000000020000000000000002000000000000000300000000000000030000000000000004000000000000000400000000000000050000000000000005000000000000000600000000000000060000000000000007000000000000000700000000000000",
      torch_tensor_1_16_torch.int64_42: "0x080000000000000000000000010000000000000000000000000000000100000000000000000000000000000001000000000000000000000000000000010000000000000000000000000000000100000000000000000000000000000001000000000000000000000000000000010000000000000000000000000000000100000000000000",
      torch_tensor_1_16_torch.int64_43: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_16_torch.int64_44: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_16_torch.int64_45: "0x080000000000000000000000000000000000000001000000000000000100000000000000020000000000000002000000000000000300000000000000030000000000000004000000000000000400000000000000050000000000000005000000000000000600000000000000060000000000000007000000000000000700000000000000",
      torch_tensor_1_16_torch.int64_46: "0x080000000000000000000000010000000000000000000000000000000100000000000000000000000000000001000000000000000000000000000000010000000000000000000000000000000100000000000000000000000000000001000000000000000000000000000000010000000000000000000000000000000100000000000000",
      torch_tensor_1_16_torch.int64_47: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_24_torch.int64_8: "0x08000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_24_torch.int64_9: "0x08000000000000000000000000000000000000000000000000000000010000000000000001000000000000000100000000000000020000000000000002000000000000000200000000000000030000000000000003000000000000000300000000000000040000000000000004000000000000000400000000000000050000000000000005000000000000000500000000000000060000000000000006000000000000000600000000000000070000000000000007000000000000000700000000000000",
      torch_tensor_1_24_torch.int64_10: "0x08000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000",
      torch_tensor_1_24_torch.int64_11: "0x08000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_24_torch.int64_12: "0x08000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_24_torch.int64_13: "0x08000000000000000000000000000000000000000000000000000000010000000000000001000000000000000100000000000000020000000000000002000000000000000200000000000000030000000000000003000000000000000300000000000000040000000000000004000000000000000400000000000000050000000000000005000000000000000500000000000000060000000000000006000000000000000600000000000000070000000000000007000000000000000700000000000000",
      torch_tensor_1_24_torch.int64_14: "0x08000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000",
      torch_tensor_1_24_torch.int64_15: "0x08000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_8_torch.int64_24: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_8_torch.int64_25: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000",
      torch_tensor_1_8_torch.int64_26: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_8_torch.int64_27: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_8_torch.int64_28: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_8_torch.int64_29: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000",
      torch_tensor_1_8_torch.int64_30: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_8_torch.int64_31: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_16_torch.int64_48: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_16_torch.int64_49: "0x080000000000000000000000000000000000000001000000000000000100000000000000020000000000000002000000000000000300000000000000030000000000000004000000000000000400000000000000050000000000000005000000000000000600000000000000060000000000000007000000000000000700000000000000",
      torch_tensor_1_16_torch.int64_50: "0x080000000000000000000000010000000000000000000000000000000100000000000000000000000000000001000000000000000000000000000000010000000000000000000000000000000100000000000000000000000000000001000000000000000000000000000000010000000000000000000000000000000100000000000000",
      torch_tensor_1_16_torch.int64_51: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_16_torch.int64_52: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_16_torch.int64_53: "0x080000000000000000000000000000000000000001000000000000000100000000000000020000000000000002000000000000000300000000000000030000000000000004000000000000000400000000000000050000000000000005000000000000000600000000000000060000000000000007000000000000000700000000000000",
      torch_tensor_1_16_torch.int64_54: "0x080000000000000000000000010000000000000000000000000000000100000000000000000000000000000001000000000000000000000000000000010000000000000000000000000000000100000000000000000000000000000001000000000000000000000000000000010000000000000000000000000000000100000000000000",
      torch_tensor_1_16_torch.int64_55: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_8_torch.int64_32: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_8_torch.int64_33: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000",
      torch_tensor_1_8_torch.int64_34: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_8_torch.int64_35: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_8_torch.int64_36: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_8_torch.int64_37: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000",
      torch_tensor_1_8_torch.int64_38: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_8_torch.int64_39: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_8_torch.int64_40: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_8_torch.int64_41: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000",
      torch_tensor_1_8_torch.int64_42: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_8_torch.int64_43: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_8_torch.int64_44: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_8_torch.int64_45: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000",
      torch_tensor_1_8_torch.int64_46: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_8_torch.int64_47: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
    }
  }
#-}
