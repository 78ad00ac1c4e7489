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
    %cst_7 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_12> : tensor<8xbf16>
    %cst_8 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_11> : tensor<8xbf16>
    %cst_9 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_10> : tensor<8xbf16>
    %cst_10 = arith.constant dense_resource<torch_tensor_8_8_3_3_torch.bfloat16_2> : tensor<8x8x3x3xbf16>
    %cst_11 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_9> : tensor<8xbf16>
    %cst_12 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_8> : tensor<8xbf16>
    %cst_13 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_7> : tensor<8xbf16>
    %cst_14 = arith.constant dense_resource<torch_tensor_8_8_3_3_torch.bfloat16_1> : tensor<8x8x3x3xbf16>
    %cst_15 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_6> : tensor<8xbf16>
    %cst_16 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_5> : tensor<8xbf16>
    %cst_17 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_4> : tensor<8xbf16>
    %cst_18 = arith.constant dense_resource<torch_tensor_8_16_1_1_torch.bfloat16> : tensor<8x16x1x1xbf16>
    %cst_19 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_3> : tensor<8xbf16>
    %cst_20 = arith.constant dense_resource<torch_tensor_8_8_3_3_torch.bfloat16> : tensor<8x8x3x3xbf16>
    %cst_21 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_2> : tensor<8xbf16>
    %cst_22 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_1> : tensor<8xbf16>
    %cst_23 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16> : tensor<8xbf16>
    %cst_24 = arith.constant dense_resource<torch_tensor_8_16_3_3_torch.bfloat16> : tensor<8x16x3x3xbf16>
    %cst_25 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_33> : tensor<16xbf16>
    %cst_26 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_32> : tensor<16xbf16>
    %cst_27 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_31> : tensor<16xbf16>
    %cst_28 = arith.constant dense_resource<torch_tensor_16_16_3_3_torch.bfloat16_8> : tensor<16x16x3x3xbf16>
    %cst_29 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_30> : tensor<16xbf16>
    %cst_30 = arith.constant dense_resource<torch_tensor_16_16_3_3_torch.bfloat16_7> : tensor<16x16x3x3xbf16>
    %cst_31 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_29> : tensor<16xbf16>
    %cst_32 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_28> : tensor<16xbf16>
    %cst_33 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_27> : tensor<16xbf16>
    %cst_34 = arith.constant dense_resource<torch_tensor_16_16_3_3_torch.bfloat16_6> : tensor<16x16x3x3xbf16>
    %cst_35 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_26> : tensor<16xbf16>
    %cst_36 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_25> : tensor<16xbf16>
    %cst_37 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_24> : tensor<16xbf16>
    %cst_38 = arith.constant dense_resource<torch_tensor_16_16_3_3_torch.bfloat16_5> : tensor<16x16x3x3xbf16>
    %cst_39 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_23> : tensor<16xbf16>
    %cst_40 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_22> : tensor<16xbf16>
    %cst_41 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_21> : tensor<16xbf16>
    %cst_42 = arith.constant dense_resource<torch_tensor_16_16_3_3_torch.bfloat16_4> : tensor<16x16x3x3xbf16>
    %cst_43 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_20> : tensor<16xbf16>
    %cst_44 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_19> : tensor<16xbf16>
    %cst_45 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_18> : tensor<16xbf16>
    %cst_46 = arith.constant dense_resource<torch_tensor_16_16_3_3_torch.bfloat16_3> : tensor<16x16x3x3xbf16>
    %cst_47 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_17> : tensor<16xbf16>
    %cst_48 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_16> : tensor<16xbf16>
    %cst_49 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_15> : tensor<16xbf16>
    %cst_50 = arith.constant dense_resource<torch_tensor_16_16_3_3_torch.bfloat16_2> : tensor<16x16x3x3xbf16>
    %cst_51 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_14> : tensor<16xbf16>
    %cst_52 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_13> : tensor<16xbf16>
    %cst_53 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_12> : tensor<16xbf16>
    %cst_54 = arith.constant dense_resource<torch_tensor_16_16_torch.bfloat16_3> : tensor<16x16xbf16>
    %cst_55 = arith.constant 0xFFF0000000000000 : f64
    %cst_56 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_11> : tensor<16xbf16>
    %cst_57 = arith.constant dense_resource<torch_tensor_16_16_torch.bfloat16_2> : tensor<16x16xbf16>
    %cst_58 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_10> : tensor<16xbf16>
    %cst_59 = arith.constant dense_resource<torch_tensor_16_16_torch.bfloat16_1> : tensor<16x16xbf16>
    %cst_60 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_9> : tensor<16xbf16>
    %cst_61 = arith.constant dense_resource<torch_tensor_16_16_torch.bfloat16> : tensor<16x16xbf16>
    %cst_62 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_8> : tensor<16xbf16>
    %cst_63 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_7> : tensor<16xbf16>
    %cst_64 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_6> : tensor<16xbf16>
    %cst_65 = arith.constant dense_resource<torch_tensor_16_16_3_3_torch.bfloat16_1> : tensor<16x16x3x3xbf16>
    %cst_66 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_5> : tensor<16xbf16>
    %cst_67 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_4> : tensor<16xbf16>
    %cst_68 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_3> : tensor<16xbf16>
    %cst_69 = arith.constant dense_resource<torch_tensor_16_16_3_3_torch.bfloat16> : tensor<16x16x3x3xbf16>
    %cst_70 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_2> : tensor<16xbf16>
    %cst_71 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_1> : tensor<16xbf16>
    %cst_72 = arith.constant 9.9999999999999995E-7 : f64
    %cst_73 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16> : tensor<16xbf16>
    %cst_74 = arith.constant dense_resource<torch_tensor_16_4_3_3_torch.bfloat16> : tensor<16x4x3x3xbf16>
    %cst_75 = arith.constant dense_resource<torch_tensor_4_torch.bfloat16> : tensor<4xbf16>
    %cst_76 = arith.constant dense_resource<torch_tensor_4_4_1_1_torch.bfloat16> : tensor<4x4x1x1xbf16>
    %cst_77 = arith.constant 5.000000e-01 : f32
    %cst_78 = arith.constant 2.000000e+00 : f32
    %cst_79 = arith.constant 5.000000e+00 : f32
    %cst_80 = arith.constant dense_resource<torch_tensor_1_16_torch.int64> : tensor<1x16xi64>
    %cst_81 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_1> : tensor<1x16xi64>
    %cst_82 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_2> : tensor<1x16xi64>
    %cst_83 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_3> : tensor<1x16xi64>
    %cst_84 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_4> : tensor<1x16xi64>
    %cst_85 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_5> : tensor<1x16xi64>
    %cst_86 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_6> : tensor<1x16xi64>
    %cst_87 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_7> : tensor<1x16xi64>
    %cst_88 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_8> : tensor<1x16xi64>
    %cst_89 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_9> : tensor<1x16xi64>
    %cst_90 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_10> : tensor<1x16xi64>
    %cst_91 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_11> : tensor<1x16xi64>
    %cst_92 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_12> : tensor<1x16xi64>
    %cst_93 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_13> : tensor<1x16xi64>
    %cst_94 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_14> : tensor<1x16xi64>
    %cst_95 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_15> : tensor<1x16xi64>
    %cst_96 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_16> : tensor<1x16xi64>
    %cst_97 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_17> : tensor<1x16xi64>
    %cst_98 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_18> : tensor<1x16xi64>
    %cst_99 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_19> : tensor<1x16xi64>
    %cst_100 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_20> : tensor<1x16xi64>
    %cst_101 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_21> : tensor<1x16xi64>
    %cst_102 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_22> : tensor<1x16xi64>
    %cst_103 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_23> : tensor<1x16xi64>
    %cst_104 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_24> : tensor<1x16xi64>
    %cst_105 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_25> : tensor<1x16xi64>
    %cst_106 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_26> : tensor<1x16xi64>
    %cst_107 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_27> : tensor<1x16xi64>
    %cst_108 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_28> : tensor<1x16xi64>
    %cst_109 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_29> : tensor<1x16xi64>
    %cst_110 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_30> : tensor<1x16xi64>
    %cst_111 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_31> : tensor<1x16xi64>
    %cst_112 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_32> : tensor<1x16xi64>
    %cst_113 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_33> : tensor<1x16xi64>
    %cst_114 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_34> : tensor<1x16xi64>
    %cst_115 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_35> : tensor<1x16xi64>
    %cst_116 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_36> : tensor<1x16xi64>
    %cst_117 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_37> : tensor<1x16xi64>
    %cst_118 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_38> : tensor<1x16xi64>
    %cst_119 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_39> : tensor<1x16xi64>
    %cst_120 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_40> : tensor<1x16xi64>
    %cst_121 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_41> : tensor<1x16xi64>
    %cst_122 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_42> : tensor<1x16xi64>
    %cst_123 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_43> : tensor<1x16xi64>
    %cst_124 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_44> : tensor<1x16xi64>
    %cst_125 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_45> : tensor<1x16xi64>
    %cst_126 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_46> : tensor<1x16xi64>
    %cst_127 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_47> : tensor<1x16xi64>
    %cst_128 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_48> : tensor<1x16xi64>
    %cst_129 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_49> : tensor<1x16xi64>
    %cst_130 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_50> : tensor<1x16xi64>
    %cst_131 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_51> : tensor<1x16xi64>
    %cst_132 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_52> : tensor<1x16xi64>
    %cst_133 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_53> : tensor<1x16xi64>
    %cst_134 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_54> : tensor<1x16xi64>
    %cst_135 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_55> : tensor<1x16xi64>
    %cst_136 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_56> : tensor<1x16xi64>
    %cst_137 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_57> : tensor<1x16xi64>
    %cst_138 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_58> : tensor<1x16xi64>
    %cst_139 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_59> : tensor<1x16xi64>
    %cst_140 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_60> : tensor<1x16xi64>
    %cst_141 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_61> : tensor<1x16xi64>
    %cst_142 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_62> : tensor<1x16xi64>
    %cst_143 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_63> : tensor<1x16xi64>
    %cst_144 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_64> : tensor<1x16xi64>
    %cst_145 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_65> : tensor<1x16xi64>
    %cst_146 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_66> : tensor<1x16xi64>
    %cst_147 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_67> : tensor<1x16xi64>
    %cst_148 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_68> : tensor<1x16xi64>
    %cst_149 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_69> : tensor<1x16xi64>
    %cst_150 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_70> : tensor<1x16xi64>
    %cst_151 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_71> : tensor<1x16xi64>
    %cst_152 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_72> : tensor<1x16xi64>
    %cst_153 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_73> : tensor<1x16xi64>
    %cst_154 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_74> : tensor<1x16xi64>
    %cst_155 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_75> : tensor<1x16xi64>
    %cst_156 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_76> : tensor<1x16xi64>
    %cst_157 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_77> : tensor<1x16xi64>
    %cst_158 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_78> : tensor<1x16xi64>
    %cst_159 = arith.constant dense_resource<torch_tensor_1_16_torch.int64_79> : tensor<1x16xi64>
    %cst_160 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_161 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_1> : tensor<1x8xi64>
    %cst_162 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_2> : tensor<1x8xi64>
    %cst_163 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_3> : tensor<1x8xi64>
    %cst_164 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_4> : tensor<1x8xi64>
    %cst_165 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_5> : tensor<1x8xi64>
    %cst_166 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_6> : tensor<1x8xi64>
    %cst_167 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_7> : tensor<1x8xi64>
    %cst_168 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_8> : tensor<1x8xi64>
    %cst_169 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_9> : tensor<1x8xi64>
    %cst_170 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_10> : tensor<1x8xi64>
    %cst_171 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_11> : tensor<1x8xi64>
    %cst_172 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_12> : tensor<1x8xi64>
    %cst_173 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_13> : tensor<1x8xi64>
    %cst_174 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_14> : tensor<1x8xi64>
    %cst_175 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_15> : tensor<1x8xi64>
    %cst_176 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_16> : tensor<1x8xi64>
    %cst_177 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_17> : tensor<1x8xi64>
    %cst_178 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_18> : tensor<1x8xi64>
    %cst_179 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_19> : tensor<1x8xi64>
    %cst_180 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_20> : tensor<1x8xi64>
    %cst_181 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_21> : tensor<1x8xi64>
    %cst_182 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_22> : tensor<1x8xi64>
    %cst_183 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_23> : tensor<1x8xi64>
    %cst_184 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_24> : tensor<1x8xi64>
    %cst_185 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_25> : tensor<1x8xi64>
    %cst_186 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_26> : tensor<1x8xi64>
    %cst_187 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_27> : tensor<1x8xi64>
    %cst_188 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_28> : tensor<1x8xi64>
    %cst_189 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_29> : tensor<1x8xi64>
    %cst_190 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_30> : tensor<1x8xi64>
    %cst_191 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_31> : tensor<1x8xi64>
    %dim = tensor.dim %arg0, %c2 : tensor<1x4x?x6xbf16>
    %0 = arith.index_cast %dim : index to i64
    %1 = tensor.empty(%dim) : tensor<1x4x?x6xf32>
    %2 = tensor.empty() : tensor<4xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_75 : tensor<4xbf16>) outs(%2 : tensor<4xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %562 = arith.extf %in : bf16 to f32
      linalg.yield %562 : f32
    } -> tensor<4xf32>
    %broadcasted = linalg.broadcast ins(%3 : tensor<4xf32>) outs(%1 : tensor<1x4x?x6xf32>) dimensions = [0, 2, 3] 
    %4 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %cst_76 : tensor<1x4x?x6xbf16>, tensor<4x4x1x1xbf16>) outs(%broadcasted : tensor<1x4x?x6xf32>) -> tensor<1x4x?x6xf32>
    %5 = tensor.empty(%dim) : tensor<1x4x?x6xbf16>
    %6 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<1x4x?x6xf32>) outs(%5 : tensor<1x4x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %562 = arith.truncf %in : f32 to bf16
      linalg.yield %562 : bf16
    } -> tensor<1x4x?x6xbf16>
    %padded = tensor.pad %6 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : bf16
    } : tensor<1x4x?x6xbf16> to tensor<1x4x?x8xbf16>
    %7 = tensor.empty(%dim) : tensor<1x16x?x6xf32>
    %8 = tensor.empty() : tensor<16xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_73 : tensor<16xbf16>) outs(%8 : tensor<16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %562 = arith.extf %in : bf16 to f32
      linalg.yield %562 : f32
    } -> tensor<16xf32>
    %broadcasted_192 = linalg.broadcast ins(%9 : tensor<16xf32>) outs(%7 : tensor<1x16x?x6xf32>) dimensions = [0, 2, 3] 
    %10 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %cst_74 : tensor<1x4x?x8xbf16>, tensor<16x4x3x3xbf16>) outs(%broadcasted_192 : tensor<1x16x?x6xf32>) -> tensor<1x16x?x6xf32>
    %11 = tensor.empty(%dim) : tensor<1x16x?x6xbf16>
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<1x16x?x6xf32>) outs(%11 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %562 = arith.truncf %in : f32 to bf16
      linalg.yield %562 : bf16
    } -> tensor<1x16x?x6xbf16>
    %13 = arith.muli %0, %c6_i64 : i64
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<1x16x?x6xbf16>) outs(%7 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %562 = arith.extf %in : bf16 to f32
      linalg.yield %562 : f32
    } -> tensor<1x16x?x6xf32>
    %collapsed = tensor.collapse_shape %14 [[0], [1], [2, 3]] : tensor<1x16x?x6xf32> into tensor<1x16x?xf32>
    %15 = affine.apply #map2()[%dim]
    %expanded = tensor.expand_shape %collapsed [[0], [1, 2], [3]] output_shape [1, 8, 2, %15] : tensor<1x16x?xf32> into tensor<1x8x2x?xf32>
    %16 = tensor.empty(%15) : tensor<1x8x2x?xf64>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x8x2x?xf32>) outs(%16 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f32, %out: f64):
      %562 = arith.extf %in : f32 to f64
      linalg.yield %562 : f64
    } -> tensor<1x8x2x?xf64>
    %18 = tensor.empty() : tensor<1x8x1x1xf64>
    %19 = linalg.fill ins(%cst_0 : f64) outs(%18 : tensor<1x8x1x1xf64>) -> tensor<1x8x1x1xf64>
    %20 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%17 : tensor<1x8x2x?xf64>) outs(%19 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %562 = arith.addf %in, %out : f64
      linalg.yield %562 : f64
    } -> tensor<1x8x1x1xf64>
    %21 = arith.index_cast %15 : index to i64
    %22 = arith.muli %21, %c2_i64 : i64
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<1x8x1x1xf64>) outs(%18 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %562 = arith.sitofp %22 : i64 to f64
      %563 = arith.divf %in, %562 : f64
      linalg.yield %563 : f64
    } -> tensor<1x8x1x1xf64>
    %24 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %23 : tensor<1x8x2x?xf64>, tensor<1x8x1x1xf64>) outs(%16 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f64, %in_327: f64, %out: f64):
      %562 = arith.subf %in, %in_327 : f64
      linalg.yield %562 : f64
    } -> tensor<1x8x2x?xf64>
    %25 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %24 : tensor<1x8x2x?xf64>, tensor<1x8x2x?xf64>) outs(%16 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f64, %in_327: f64, %out: f64):
      %562 = arith.mulf %in, %in_327 : f64
      linalg.yield %562 : f64
    } -> tensor<1x8x2x?xf64>
    %26 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%25 : tensor<1x8x2x?xf64>) outs(%19 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %562 = arith.addf %in, %out : f64
      linalg.yield %562 : f64
    } -> tensor<1x8x1x1xf64>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<1x8x1x1xf64>) outs(%18 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %562 = arith.sitofp %22 : i64 to f64
      %563 = arith.divf %in, %562 : f64
      linalg.yield %563 : f64
    } -> tensor<1x8x1x1xf64>
    %28 = tensor.empty() : tensor<1x8x1x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<1x8x1x1xf64>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %562 = arith.truncf %in : f64 to f32
      linalg.yield %562 : f32
    } -> tensor<1x8x1x1xf32>
    %30 = linalg.fill ins(%cst_1 : f32) outs(%28 : tensor<1x8x1x1xf32>) -> tensor<1x8x1x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%expanded : tensor<1x8x2x?xf32>) outs(%30 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = arith.addf %in, %out : f32
      linalg.yield %562 : f32
    } -> tensor<1x8x1x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = arith.sitofp %22 : i64 to f32
      %563 = arith.divf %in, %562 : f32
      linalg.yield %563 : f32
    } -> tensor<1x8x1x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = arith.truncf %cst_72 : f64 to f32
      %563 = arith.addf %in, %562 : f32
      linalg.yield %563 : f32
    } -> tensor<1x8x1x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = math.rsqrt %in : f32
      linalg.yield %562 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_193 = tensor.expand_shape %cst_71 [[0, 1, 2, 3]] output_shape [1, 8, 2, 1] : tensor<16xbf16> into tensor<1x8x2x1xbf16>
    %35 = tensor.empty() : tensor<1x8x2x1xf32>
    %36 = linalg.generic {indexing_maps = [#map4, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %expanded_193 : tensor<1x8x1x1xf32>, tensor<1x8x2x1xbf16>) outs(%35 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_327: bf16, %out: f32):
      %562 = arith.extf %in_327 : bf16 to f32
      %563 = arith.mulf %in, %562 : f32
      linalg.yield %563 : f32
    } -> tensor<1x8x2x1xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = arith.negf %in : f32
      linalg.yield %562 : f32
    } -> tensor<1x8x1x1xf32>
    %38 = linalg.generic {indexing_maps = [#map4, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %36 : tensor<1x8x1x1xf32>, tensor<1x8x2x1xf32>) outs(%35 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_327: f32, %out: f32):
      %562 = arith.mulf %in, %in_327 : f32
      linalg.yield %562 : f32
    } -> tensor<1x8x2x1xf32>
    %expanded_194 = tensor.expand_shape %cst_70 [[0, 1, 2, 3]] output_shape [1, 8, 2, 1] : tensor<16xbf16> into tensor<1x8x2x1xbf16>
    %39 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %expanded_194 : tensor<1x8x2x1xf32>, tensor<1x8x2x1xbf16>) outs(%35 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_327: bf16, %out: f32):
      %562 = arith.extf %in_327 : bf16 to f32
      %563 = arith.addf %in, %562 : f32
      linalg.yield %563 : f32
    } -> tensor<1x8x2x1xf32>
    %40 = tensor.empty() : tensor<1x16xf32>
    %41 = linalg.generic {indexing_maps = [#map5, #map5, #map5, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%cst_80, %cst_81, %cst_82, %cst_83 : tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>) outs(%40 : tensor<1x16xf32>) {
    ^bb0(%in: i64, %in_327: i64, %in_328: i64, %in_329: i64, %out: f32):
      %562 = arith.cmpi slt, %in, %c0_i64 : i64
      %563 = arith.addi %in, %c1_i64 : i64
      %564 = arith.select %562, %563, %in : i64
      %565 = arith.index_cast %564 : i64 to index
      %566 = arith.cmpi slt, %in_327, %c0_i64 : i64
      %567 = arith.addi %in_327, %c8_i64 : i64
      %568 = arith.select %566, %567, %in_327 : i64
      %569 = arith.index_cast %568 : i64 to index
      %570 = arith.cmpi slt, %in_328, %c0_i64 : i64
      %571 = arith.addi %in_328, %c2_i64 : i64
      %572 = arith.select %570, %571, %in_328 : i64
      %573 = arith.index_cast %572 : i64 to index
      %574 = arith.cmpi slt, %in_329, %c0_i64 : i64
      %575 = arith.addi %in_329, %c1_i64 : i64
      %576 = arith.select %574, %575, %in_329 : i64
      %577 = arith.index_cast %576 : i64 to index
      %extracted = tensor.extract %36[%565, %569, %573, %577] : tensor<1x8x2x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16xf32>
    %42 = linalg.generic {indexing_maps = [#map5, #map5, #map5, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%cst_84, %cst_85, %cst_86, %cst_87 : tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>) outs(%40 : tensor<1x16xf32>) {
    ^bb0(%in: i64, %in_327: i64, %in_328: i64, %in_329: i64, %out: f32):
      %562 = arith.cmpi slt, %in, %c0_i64 : i64
      %563 = arith.addi %in, %c1_i64 : i64
      %564 = arith.select %562, %563, %in : i64
      %565 = arith.index_cast %564 : i64 to index
      %566 = arith.cmpi slt, %in_327, %c0_i64 : i64
      %567 = arith.addi %in_327, %c8_i64 : i64
      %568 = arith.select %566, %567, %in_327 : i64
      %569 = arith.index_cast %568 : i64 to index
      %570 = arith.cmpi slt, %in_328, %c0_i64 : i64
      %571 = arith.addi %in_328, %c2_i64 : i64
      %572 = arith.select %570, %571, %in_328 : i64
      %573 = arith.index_cast %572 : i64 to index
      %574 = arith.cmpi slt, %in_329, %c0_i64 : i64
      %575 = arith.addi %in_329, %c1_i64 : i64
      %576 = arith.select %574, %575, %in_329 : i64
      %577 = arith.index_cast %576 : i64 to index
      %extracted = tensor.extract %39[%565, %569, %573, %577] : tensor<1x8x2x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16xf32>
    %expanded_195 = tensor.expand_shape %41 [[0], [1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<1x16xf32> into tensor<1x16x1x1xf32>
    %expanded_196 = tensor.expand_shape %42 [[0], [1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<1x16xf32> into tensor<1x16x1x1xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %expanded_195 : tensor<1x16x?x6xf32>, tensor<1x16x1x1xf32>) outs(%7 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %in_327: f32, %out: f32):
      %562 = arith.mulf %in, %in_327 : f32
      linalg.yield %562 : f32
    } -> tensor<1x16x?x6xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %expanded_196 : tensor<1x16x?x6xf32>, tensor<1x16x1x1xf32>) outs(%7 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %in_327: f32, %out: f32):
      %562 = arith.addf %in, %in_327 : f32
      linalg.yield %562 : f32
    } -> tensor<1x16x?x6xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<1x16x?x6xf32>) outs(%11 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %562 = arith.truncf %in : f32 to bf16
      linalg.yield %562 : bf16
    } -> tensor<1x16x?x6xbf16>
    %46 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<1x16x?x6xbf16>) outs(%7 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %562 = arith.extf %in : bf16 to f32
      linalg.yield %562 : f32
    } -> tensor<1x16x?x6xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<1x16x?x6xf32>) outs(%7 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = arith.negf %in : f32
      %563 = math.exp %562 : f32
      %564 = arith.addf %563, %cst_2 : f32
      %565 = arith.divf %cst_2, %564 : f32
      linalg.yield %565 : f32
    } -> tensor<1x16x?x6xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %47 : tensor<1x16x?x6xf32>, tensor<1x16x?x6xf32>) outs(%7 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %in_327: f32, %out: f32):
      %562 = arith.mulf %in, %in_327 : f32
      linalg.yield %562 : f32
    } -> tensor<1x16x?x6xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48 : tensor<1x16x?x6xf32>) outs(%11 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %562 = arith.truncf %in : f32 to bf16
      linalg.yield %562 : bf16
    } -> tensor<1x16x?x6xbf16>
    %padded_197 = tensor.pad %49 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : bf16
    } : tensor<1x16x?x6xbf16> to tensor<1x16x?x8xbf16>
    %50 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_68 : tensor<16xbf16>) outs(%8 : tensor<16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %562 = arith.extf %in : bf16 to f32
      linalg.yield %562 : f32
    } -> tensor<16xf32>
    %broadcasted_198 = linalg.broadcast ins(%50 : tensor<16xf32>) outs(%7 : tensor<1x16x?x6xf32>) dimensions = [0, 2, 3] 
    %51 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_197, %cst_69 : tensor<1x16x?x8xbf16>, tensor<16x16x3x3xbf16>) outs(%broadcasted_198 : tensor<1x16x?x6xf32>) -> tensor<1x16x?x6xf32>
    %52 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51 : tensor<1x16x?x6xf32>) outs(%11 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %562 = arith.truncf %in : f32 to bf16
      linalg.yield %562 : bf16
    } -> tensor<1x16x?x6xbf16>
    %53 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<1x16x?x6xbf16>) outs(%7 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %562 = arith.extf %in : bf16 to f32
      linalg.yield %562 : f32
    } -> tensor<1x16x?x6xf32>
    %collapsed_199 = tensor.collapse_shape %53 [[0], [1], [2, 3]] : tensor<1x16x?x6xf32> into tensor<1x16x?xf32>
    %expanded_200 = tensor.expand_shape %collapsed_199 [[0], [1, 2], [3]] output_shape [1, 8, 2, %15] : tensor<1x16x?xf32> into tensor<1x8x2x?xf32>
    %54 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_200 : tensor<1x8x2x?xf32>) outs(%16 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f32, %out: f64):
      %562 = arith.extf %in : f32 to f64
      linalg.yield %562 : f64
    } -> tensor<1x8x2x?xf64>
    %55 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%54 : tensor<1x8x2x?xf64>) outs(%19 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %562 = arith.addf %in, %out : f64
      linalg.yield %562 : f64
    } -> tensor<1x8x1x1xf64>
    %56 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55 : tensor<1x8x1x1xf64>) outs(%18 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %562 = arith.sitofp %22 : i64 to f64
      %563 = arith.divf %in, %562 : f64
      linalg.yield %563 : f64
    } -> tensor<1x8x1x1xf64>
    %57 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %56 : tensor<1x8x2x?xf64>, tensor<1x8x1x1xf64>) outs(%16 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f64, %in_327: f64, %out: f64):
      %562 = arith.subf %in, %in_327 : f64
      linalg.yield %562 : f64
    } -> tensor<1x8x2x?xf64>
    %58 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %57 : tensor<1x8x2x?xf64>, tensor<1x8x2x?xf64>) outs(%16 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f64, %in_327: f64, %out: f64):
      %562 = arith.mulf %in, %in_327 : f64
      linalg.yield %562 : f64
    } -> tensor<1x8x2x?xf64>
    %59 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%58 : tensor<1x8x2x?xf64>) outs(%19 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %562 = arith.addf %in, %out : f64
      linalg.yield %562 : f64
    } -> tensor<1x8x1x1xf64>
    %60 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59 : tensor<1x8x1x1xf64>) outs(%18 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %562 = arith.sitofp %22 : i64 to f64
      %563 = arith.divf %in, %562 : f64
      linalg.yield %563 : f64
    } -> tensor<1x8x1x1xf64>
    %61 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60 : tensor<1x8x1x1xf64>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %562 = arith.truncf %in : f64 to f32
      linalg.yield %562 : f32
    } -> tensor<1x8x1x1xf32>
    %62 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%expanded_200 : tensor<1x8x2x?xf32>) outs(%30 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = arith.addf %in, %out : f32
      linalg.yield %562 : f32
    } -> tensor<1x8x1x1xf32>
    %63 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = arith.sitofp %22 : i64 to f32
      %563 = arith.divf %in, %562 : f32
      linalg.yield %563 : f32
    } -> tensor<1x8x1x1xf32>
    %64 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = arith.truncf %cst_72 : f64 to f32
      %563 = arith.addf %in, %562 : f32
      linalg.yield %563 : f32
    } -> tensor<1x8x1x1xf32>
    %65 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = math.rsqrt %in : f32
      linalg.yield %562 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_201 = tensor.expand_shape %cst_67 [[0, 1, 2, 3]] output_shape [1, 8, 2, 1] : tensor<16xbf16> into tensor<1x8x2x1xbf16>
    %66 = linalg.generic {indexing_maps = [#map4, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %expanded_201 : tensor<1x8x1x1xf32>, tensor<1x8x2x1xbf16>) outs(%35 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_327: bf16, %out: f32):
      %562 = arith.extf %in_327 : bf16 to f32
      %563 = arith.mulf %in, %562 : f32
      linalg.yield %563 : f32
    } -> tensor<1x8x2x1xf32>
    %67 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = arith.negf %in : f32
      linalg.yield %562 : f32
    } -> tensor<1x8x1x1xf32>
    %68 = linalg.generic {indexing_maps = [#map4, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %66 : tensor<1x8x1x1xf32>, tensor<1x8x2x1xf32>) outs(%35 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_327: f32, %out: f32):
      %562 = arith.mulf %in, %in_327 : f32
      linalg.yield %562 : f32
    } -> tensor<1x8x2x1xf32>
    %expanded_202 = tensor.expand_shape %cst_66 [[0, 1, 2, 3]] output_shape [1, 8, 2, 1] : tensor<16xbf16> into tensor<1x8x2x1xbf16>
    %69 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %expanded_202 : tensor<1x8x2x1xf32>, tensor<1x8x2x1xbf16>) outs(%35 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_327: bf16, %out: f32):
      %562 = arith.extf %in_327 : bf16 to f32
      %563 = arith.addf %in, %562 : f32
      linalg.yield %563 : f32
    } -> tensor<1x8x2x1xf32>
    %70 = linalg.generic {indexing_maps = [#map5, #map5, #map5, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%cst_88, %cst_89, %cst_90, %cst_91 : tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>) outs(%40 : tensor<1x16xf32>) {
    ^bb0(%in: i64, %in_327: i64, %in_328: i64, %in_329: i64, %out: f32):
      %562 = arith.cmpi slt, %in, %c0_i64 : i64
      %563 = arith.addi %in, %c1_i64 : i64
      %564 = arith.select %562, %563, %in : i64
      %565 = arith.index_cast %564 : i64 to index
      %566 = arith.cmpi slt, %in_327, %c0_i64 : i64
      %567 = arith.addi %in_327, %c8_i64 : i64
      %568 = arith.select %566, %567, %in_327 : i64
      %569 = arith.index_cast %568 : i64 to index
      %570 = arith.cmpi slt, %in_328, %c0_i64 : i64
      %571 = arith.addi %in_328, %c2_i64 : i64
      %572 = arith.select %570, %571, %in_328 : i64
      %573 = arith.index_cast %572 : i64 to index
      %574 = arith.cmpi slt, %in_329, %c0_i64 : i64
      %575 = arith.addi %in_329, %c1_i64 : i64
      %576 = arith.select %574, %575, %in_329 : i64
      %577 = arith.index_cast %576 : i64 to index
      %extracted = tensor.extract %66[%565, %569, %573, %577] : tensor<1x8x2x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16xf32>
    %71 = linalg.generic {indexing_maps = [#map5, #map5, #map5, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%cst_92, %cst_93, %cst_94, %cst_95 : tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>) outs(%40 : tensor<1x16xf32>) {
    ^bb0(%in: i64, %in_327: i64, %in_328: i64, %in_329: i64, %out: f32):
      %562 = arith.cmpi slt, %in, %c0_i64 : i64
      %563 = arith.addi %in, %c1_i64 : i64
      %564 = arith.select %562, %563, %in : i64
      %565 = arith.index_cast %564 : i64 to index
      %566 = arith.cmpi slt, %in_327, %c0_i64 : i64
      %567 = arith.addi %in_327, %c8_i64 : i64
      %568 = arith.select %566, %567, %in_327 : i64
      %569 = arith.index_cast %568 : i64 to index
      %570 = arith.cmpi slt, %in_328, %c0_i64 : i64
      %571 = arith.addi %in_328, %c2_i64 : i64
      %572 = arith.select %570, %571, %in_328 : i64
      %573 = arith.index_cast %572 : i64 to index
      %574 = arith.cmpi slt, %in_329, %c0_i64 : i64
      %575 = arith.addi %in_329, %c1_i64 : i64
      %576 = arith.select %574, %575, %in_329 : i64
      %577 = arith.index_cast %576 : i64 to index
      %extracted = tensor.extract %69[%565, %569, %573, %577] : tensor<1x8x2x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16xf32>
    %expanded_203 = tensor.expand_shape %70 [[0], [1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<1x16xf32> into tensor<1x16x1x1xf32>
    %expanded_204 = tensor.expand_shape %71 [[0], [1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<1x16xf32> into tensor<1x16x1x1xf32>
    %72 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %expanded_203 : tensor<1x16x?x6xf32>, tensor<1x16x1x1xf32>) outs(%7 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %in_327: f32, %out: f32):
      %562 = arith.mulf %in, %in_327 : f32
      linalg.yield %562 : f32
    } -> tensor<1x16x?x6xf32>
    %73 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72, %expanded_204 : tensor<1x16x?x6xf32>, tensor<1x16x1x1xf32>) outs(%7 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %in_327: f32, %out: f32):
      %562 = arith.addf %in, %in_327 : f32
      linalg.yield %562 : f32
    } -> tensor<1x16x?x6xf32>
    %74 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73 : tensor<1x16x?x6xf32>) outs(%11 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %562 = arith.truncf %in : f32 to bf16
      linalg.yield %562 : bf16
    } -> tensor<1x16x?x6xbf16>
    %75 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74 : tensor<1x16x?x6xbf16>) outs(%7 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %562 = arith.extf %in : bf16 to f32
      linalg.yield %562 : f32
    } -> tensor<1x16x?x6xf32>
    %76 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75 : tensor<1x16x?x6xf32>) outs(%7 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = arith.negf %in : f32
      %563 = math.exp %562 : f32
      %564 = arith.addf %563, %cst_2 : f32
      %565 = arith.divf %cst_2, %564 : f32
      linalg.yield %565 : f32
    } -> tensor<1x16x?x6xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75, %76 : tensor<1x16x?x6xf32>, tensor<1x16x?x6xf32>) outs(%7 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %in_327: f32, %out: f32):
      %562 = arith.mulf %in, %in_327 : f32
      linalg.yield %562 : f32
    } -> tensor<1x16x?x6xf32>
    %78 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77 : tensor<1x16x?x6xf32>) outs(%11 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %562 = arith.truncf %in : f32 to bf16
      linalg.yield %562 : bf16
    } -> tensor<1x16x?x6xbf16>
    %padded_205 = tensor.pad %78 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : bf16
    } : tensor<1x16x?x6xbf16> to tensor<1x16x?x8xbf16>
    %79 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_64 : tensor<16xbf16>) outs(%8 : tensor<16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %562 = arith.extf %in : bf16 to f32
      linalg.yield %562 : f32
    } -> tensor<16xf32>
    %broadcasted_206 = linalg.broadcast ins(%79 : tensor<16xf32>) outs(%7 : tensor<1x16x?x6xf32>) dimensions = [0, 2, 3] 
    %80 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_205, %cst_65 : tensor<1x16x?x8xbf16>, tensor<16x16x3x3xbf16>) outs(%broadcasted_206 : tensor<1x16x?x6xf32>) -> tensor<1x16x?x6xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80 : tensor<1x16x?x6xf32>) outs(%11 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %562 = arith.truncf %in : f32 to bf16
      linalg.yield %562 : bf16
    } -> tensor<1x16x?x6xbf16>
    %82 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %81 : tensor<1x16x?x6xbf16>, tensor<1x16x?x6xbf16>) outs(%11 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: bf16, %in_327: bf16, %out: bf16):
      %562 = arith.addf %in, %in_327 : bf16
      linalg.yield %562 : bf16
    } -> tensor<1x16x?x6xbf16>
    %collapsed_207 = tensor.collapse_shape %82 [[0], [1], [2, 3]] : tensor<1x16x?x6xbf16> into tensor<1x16x?xbf16>
    %83 = tensor.empty(%15) : tensor<1x16x?xf32>
    %84 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_207 : tensor<1x16x?xbf16>) outs(%83 : tensor<1x16x?xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %562 = arith.extf %in : bf16 to f32
      linalg.yield %562 : f32
    } -> tensor<1x16x?xf32>
    %expanded_208 = tensor.expand_shape %84 [[0], [1, 2], [3]] output_shape [1, 8, 2, %15] : tensor<1x16x?xf32> into tensor<1x8x2x?xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_208 : tensor<1x8x2x?xf32>) outs(%16 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f32, %out: f64):
      %562 = arith.extf %in : f32 to f64
      linalg.yield %562 : f64
    } -> tensor<1x8x2x?xf64>
    %86 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%85 : tensor<1x8x2x?xf64>) outs(%19 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %562 = arith.addf %in, %out : f64
      linalg.yield %562 : f64
    } -> tensor<1x8x1x1xf64>
    %87 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86 : tensor<1x8x1x1xf64>) outs(%18 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %562 = arith.sitofp %22 : i64 to f64
      %563 = arith.divf %in, %562 : f64
      linalg.yield %563 : f64
    } -> tensor<1x8x1x1xf64>
    %88 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85, %87 : tensor<1x8x2x?xf64>, tensor<1x8x1x1xf64>) outs(%16 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f64, %in_327: f64, %out: f64):
      %562 = arith.subf %in, %in_327 : f64
      linalg.yield %562 : f64
    } -> tensor<1x8x2x?xf64>
    %89 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88, %88 : tensor<1x8x2x?xf64>, tensor<1x8x2x?xf64>) outs(%16 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f64, %in_327: f64, %out: f64):
      %562 = arith.mulf %in, %in_327 : f64
      linalg.yield %562 : f64
    } -> tensor<1x8x2x?xf64>
    %90 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%89 : tensor<1x8x2x?xf64>) outs(%19 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %562 = arith.addf %in, %out : f64
      linalg.yield %562 : f64
    } -> tensor<1x8x1x1xf64>
    %91 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90 : tensor<1x8x1x1xf64>) outs(%18 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %562 = arith.sitofp %22 : i64 to f64
      %563 = arith.divf %in, %562 : f64
      linalg.yield %563 : f64
    } -> tensor<1x8x1x1xf64>
    %92 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%91 : tensor<1x8x1x1xf64>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %562 = arith.truncf %in : f64 to f32
      linalg.yield %562 : f32
    } -> tensor<1x8x1x1xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%expanded_208 : tensor<1x8x2x?xf32>) outs(%30 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = arith.addf %in, %out : f32
      linalg.yield %562 : f32
    } -> tensor<1x8x1x1xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = arith.sitofp %22 : i64 to f32
      %563 = arith.divf %in, %562 : f32
      linalg.yield %563 : f32
    } -> tensor<1x8x1x1xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%92 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = arith.truncf %cst_72 : f64 to f32
      %563 = arith.addf %in, %562 : f32
      linalg.yield %563 : f32
    } -> tensor<1x8x1x1xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%95 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = math.rsqrt %in : f32
      linalg.yield %562 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_209 = tensor.expand_shape %cst_63 [[0, 1, 2, 3]] output_shape [1, 8, 2, 1] : tensor<16xbf16> into tensor<1x8x2x1xbf16>
    %97 = linalg.generic {indexing_maps = [#map4, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96, %expanded_209 : tensor<1x8x1x1xf32>, tensor<1x8x2x1xbf16>) outs(%35 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_327: bf16, %out: f32):
      %562 = arith.extf %in_327 : bf16 to f32
      %563 = arith.mulf %in, %562 : f32
      linalg.yield %563 : f32
    } -> tensor<1x8x2x1xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%94 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = arith.negf %in : f32
      linalg.yield %562 : f32
    } -> tensor<1x8x1x1xf32>
    %99 = linalg.generic {indexing_maps = [#map4, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%98, %97 : tensor<1x8x1x1xf32>, tensor<1x8x2x1xf32>) outs(%35 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_327: f32, %out: f32):
      %562 = arith.mulf %in, %in_327 : f32
      linalg.yield %562 : f32
    } -> tensor<1x8x2x1xf32>
    %expanded_210 = tensor.expand_shape %cst_62 [[0, 1, 2, 3]] output_shape [1, 8, 2, 1] : tensor<16xbf16> into tensor<1x8x2x1xbf16>
    %100 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%99, %expanded_210 : tensor<1x8x2x1xf32>, tensor<1x8x2x1xbf16>) outs(%35 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_327: bf16, %out: f32):
      %562 = arith.extf %in_327 : bf16 to f32
      %563 = arith.addf %in, %562 : f32
      linalg.yield %563 : f32
    } -> tensor<1x8x2x1xf32>
    %101 = linalg.generic {indexing_maps = [#map5, #map5, #map5, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%cst_96, %cst_97, %cst_98, %cst_99 : tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>) outs(%40 : tensor<1x16xf32>) {
    ^bb0(%in: i64, %in_327: i64, %in_328: i64, %in_329: i64, %out: f32):
      %562 = arith.cmpi slt, %in, %c0_i64 : i64
      %563 = arith.addi %in, %c1_i64 : i64
      %564 = arith.select %562, %563, %in : i64
      %565 = arith.index_cast %564 : i64 to index
      %566 = arith.cmpi slt, %in_327, %c0_i64 : i64
      %567 = arith.addi %in_327, %c8_i64 : i64
      %568 = arith.select %566, %567, %in_327 : i64
      %569 = arith.index_cast %568 : i64 to index
      %570 = arith.cmpi slt, %in_328, %c0_i64 : i64
      %571 = arith.addi %in_328, %c2_i64 : i64
      %572 = arith.select %570, %571, %in_328 : i64
      %573 = arith.index_cast %572 : i64 to index
      %574 = arith.cmpi slt, %in_329, %c0_i64 : i64
      %575 = arith.addi %in_329, %c1_i64 : i64
      %576 = arith.select %574, %575, %in_329 : i64
      %577 = arith.index_cast %576 : i64 to index
      %extracted = tensor.extract %97[%565, %569, %573, %577] : tensor<1x8x2x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16xf32>
    %102 = linalg.generic {indexing_maps = [#map5, #map5, #map5, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%cst_100, %cst_101, %cst_102, %cst_103 : tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>) outs(%40 : tensor<1x16xf32>) {
    ^bb0(%in: i64, %in_327: i64, %in_328: i64, %in_329: i64, %out: f32):
      %562 = arith.cmpi slt, %in, %c0_i64 : i64
      %563 = arith.addi %in, %c1_i64 : i64
      %564 = arith.select %562, %563, %in : i64
      %565 = arith.index_cast %564 : i64 to index
      %566 = arith.cmpi slt, %in_327, %c0_i64 : i64
      %567 = arith.addi %in_327, %c8_i64 : i64
      %568 = arith.select %566, %567, %in_327 : i64
      %569 = arith.index_cast %568 : i64 to index
      %570 = arith.cmpi slt, %in_328, %c0_i64 : i64
      %571 = arith.addi %in_328, %c2_i64 : i64
      %572 = arith.select %570, %571, %in_328 : i64
      %573 = arith.index_cast %572 : i64 to index
      %574 = arith.cmpi slt, %in_329, %c0_i64 : i64
      %575 = arith.addi %in_329, %c1_i64 : i64
      %576 = arith.select %574, %575, %in_329 : i64
      %577 = arith.index_cast %576 : i64 to index
      %extracted = tensor.extract %100[%565, %569, %573, %577] : tensor<1x8x2x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16xf32>
    %expanded_211 = tensor.expand_shape %101 [[0], [1, 2]] output_shape [1, 16, 1] : tensor<1x16xf32> into tensor<1x16x1xf32>
    %expanded_212 = tensor.expand_shape %102 [[0], [1, 2]] output_shape [1, 16, 1] : tensor<1x16xf32> into tensor<1x16x1xf32>
    %103 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %expanded_211 : tensor<1x16x?xf32>, tensor<1x16x1xf32>) outs(%83 : tensor<1x16x?xf32>) {
    ^bb0(%in: f32, %in_327: f32, %out: f32):
      %562 = arith.mulf %in, %in_327 : f32
      linalg.yield %562 : f32
    } -> tensor<1x16x?xf32>
    %104 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %expanded_212 : tensor<1x16x?xf32>, tensor<1x16x1xf32>) outs(%83 : tensor<1x16x?xf32>) {
    ^bb0(%in: f32, %in_327: f32, %out: f32):
      %562 = arith.addf %in, %in_327 : f32
      linalg.yield %562 : f32
    } -> tensor<1x16x?xf32>
    %105 = tensor.empty(%15) : tensor<1x16x?xbf16>
    %106 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<1x16x?xf32>) outs(%105 : tensor<1x16x?xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %562 = arith.truncf %in : f32 to bf16
      linalg.yield %562 : bf16
    } -> tensor<1x16x?xbf16>
    %107 = tensor.empty(%15) : tensor<1x?x16xbf16>
    %transposed = linalg.transpose ins(%106 : tensor<1x16x?xbf16>) outs(%107 : tensor<1x?x16xbf16>) permutation = [0, 2, 1] 
    %108 = tensor.empty() : tensor<16x16xbf16>
    %transposed_213 = linalg.transpose ins(%cst_61 : tensor<16x16xbf16>) outs(%108 : tensor<16x16xbf16>) permutation = [1, 0] 
    %109 = arith.index_cast %13 : i64 to index
    %110 = arith.cmpi sge, %13, %c0_i64 : i64
    cf.assert %110, "unimplemented: dynamic negative broadcast sizes"
    %111 = tensor.empty(%109) : tensor<1x?x16xbf16>
    %112 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel"]} outs(%111 : tensor<1x?x16xbf16>) {
    ^bb0(%out: bf16):
      %562 = linalg.index 1 : index
      %563 = linalg.index 2 : index
      %564 = arith.cmpi eq, %15, %c1 : index
      %565 = arith.select %564, %c0, %562 : index
      %extracted = tensor.extract %transposed[%c0, %565, %563] : tensor<1x?x16xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x?x16xbf16>
    %113 = tensor.empty() : tensor<1x16x16xbf16>
    %114 = linalg.generic {indexing_maps = [#map9, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_213 : tensor<16x16xbf16>) outs(%113 : tensor<1x16x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x16x16xbf16>
    %115 = tensor.empty(%109) : tensor<1x?x16xf32>
    %116 = linalg.fill ins(%cst_1 : f32) outs(%115 : tensor<1x?x16xf32>) -> tensor<1x?x16xf32>
    %117 = linalg.batch_matmul ins(%112, %114 : tensor<1x?x16xbf16>, tensor<1x16x16xbf16>) outs(%116 : tensor<1x?x16xf32>) -> tensor<1x?x16xf32>
    %118 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<1x?x16xf32>) outs(%111 : tensor<1x?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %562 = arith.truncf %in : f32 to bf16
      linalg.yield %562 : bf16
    } -> tensor<1x?x16xbf16>
    %119 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %cst_60 : tensor<1x?x16xbf16>, tensor<16xbf16>) outs(%111 : tensor<1x?x16xbf16>) {
    ^bb0(%in: bf16, %in_327: bf16, %out: bf16):
      %562 = arith.addf %in, %in_327 : bf16
      linalg.yield %562 : bf16
    } -> tensor<1x?x16xbf16>
    %transposed_214 = linalg.transpose ins(%cst_59 : tensor<16x16xbf16>) outs(%108 : tensor<16x16xbf16>) permutation = [1, 0] 
    cf.assert %110, "unimplemented: dynamic negative broadcast sizes"
    %120 = linalg.generic {indexing_maps = [#map9, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_214 : tensor<16x16xbf16>) outs(%113 : tensor<1x16x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x16x16xbf16>
    %121 = linalg.batch_matmul ins(%112, %120 : tensor<1x?x16xbf16>, tensor<1x16x16xbf16>) outs(%116 : tensor<1x?x16xf32>) -> tensor<1x?x16xf32>
    %122 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<1x?x16xf32>) outs(%111 : tensor<1x?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %562 = arith.truncf %in : f32 to bf16
      linalg.yield %562 : bf16
    } -> tensor<1x?x16xbf16>
    %123 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122, %cst_58 : tensor<1x?x16xbf16>, tensor<16xbf16>) outs(%111 : tensor<1x?x16xbf16>) {
    ^bb0(%in: bf16, %in_327: bf16, %out: bf16):
      %562 = arith.addf %in, %in_327 : bf16
      linalg.yield %562 : bf16
    } -> tensor<1x?x16xbf16>
    %transposed_215 = linalg.transpose ins(%cst_57 : tensor<16x16xbf16>) outs(%108 : tensor<16x16xbf16>) permutation = [1, 0] 
    cf.assert %110, "unimplemented: dynamic negative broadcast sizes"
    %124 = linalg.generic {indexing_maps = [#map9, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_215 : tensor<16x16xbf16>) outs(%113 : tensor<1x16x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x16x16xbf16>
    %125 = linalg.batch_matmul ins(%112, %124 : tensor<1x?x16xbf16>, tensor<1x16x16xbf16>) outs(%116 : tensor<1x?x16xf32>) -> tensor<1x?x16xf32>
    %126 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<1x?x16xf32>) outs(%111 : tensor<1x?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %562 = arith.truncf %in : f32 to bf16
      linalg.yield %562 : bf16
    } -> tensor<1x?x16xbf16>
    %127 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %cst_56 : tensor<1x?x16xbf16>, tensor<16xbf16>) outs(%111 : tensor<1x?x16xbf16>) {
    ^bb0(%in: bf16, %in_327: bf16, %out: bf16):
      %562 = arith.addf %in, %in_327 : bf16
      linalg.yield %562 : bf16
    } -> tensor<1x?x16xbf16>
    %expanded_216 = tensor.expand_shape %119 [[0], [1], [2, 3]] output_shape [1, %109, 1, 16] : tensor<1x?x16xbf16> into tensor<1x?x1x16xbf16>
    %128 = tensor.empty(%109) : tensor<1x1x?x16xbf16>
    %transposed_217 = linalg.transpose ins(%expanded_216 : tensor<1x?x1x16xbf16>) outs(%128 : tensor<1x1x?x16xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_218 = tensor.expand_shape %123 [[0], [1], [2, 3]] output_shape [1, %109, 1, 16] : tensor<1x?x16xbf16> into tensor<1x?x1x16xbf16>
    %transposed_219 = linalg.transpose ins(%expanded_218 : tensor<1x?x1x16xbf16>) outs(%128 : tensor<1x1x?x16xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_220 = tensor.expand_shape %127 [[0], [1], [2, 3]] output_shape [1, %109, 1, 16] : tensor<1x?x16xbf16> into tensor<1x?x1x16xbf16>
    %transposed_221 = linalg.transpose ins(%expanded_220 : tensor<1x?x1x16xbf16>) outs(%128 : tensor<1x1x?x16xbf16>) permutation = [0, 2, 1, 3] 
    %129 = tensor.empty(%109) : tensor<1x1x?x16xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_217 : tensor<1x1x?x16xbf16>) outs(%129 : tensor<1x1x?x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %562 = arith.extf %in : bf16 to f32
      linalg.yield %562 : f32
    } -> tensor<1x1x?x16xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_219 : tensor<1x1x?x16xbf16>) outs(%129 : tensor<1x1x?x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %562 = arith.extf %in : bf16 to f32
      linalg.yield %562 : f32
    } -> tensor<1x1x?x16xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_221 : tensor<1x1x?x16xbf16>) outs(%129 : tensor<1x1x?x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %562 = arith.extf %in : bf16 to f32
      linalg.yield %562 : f32
    } -> tensor<1x1x?x16xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%130 : tensor<1x1x?x16xf32>) outs(%129 : tensor<1x1x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = arith.mulf %in, %cst_77 : f32
      linalg.yield %562 : f32
    } -> tensor<1x1x?x16xf32>
    %134 = tensor.empty(%109) : tensor<1x1x16x?xf32>
    %transposed_222 = linalg.transpose ins(%131 : tensor<1x1x?x16xf32>) outs(%134 : tensor<1x1x16x?xf32>) permutation = [0, 1, 3, 2] 
    %135 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_222 : tensor<1x1x16x?xf32>) outs(%134 : tensor<1x1x16x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = arith.mulf %in, %cst_77 : f32
      linalg.yield %562 : f32
    } -> tensor<1x1x16x?xf32>
    cf.assert %110, "unimplemented: dynamic negative broadcast sizes"
    %136 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%129 : tensor<1x1x?x16xf32>) {
    ^bb0(%out: f32):
      %562 = linalg.index 2 : index
      %563 = linalg.index 3 : index
      %564 = arith.cmpi eq, %109, %c1 : index
      %565 = arith.select %564, %c0, %562 : index
      %extracted = tensor.extract %133[%c0, %c0, %565, %563] : tensor<1x1x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?x16xf32>
    %collapsed_223 = tensor.collapse_shape %136 [[0, 1], [2], [3]] : tensor<1x1x?x16xf32> into tensor<1x?x16xf32>
    cf.assert %110, "unimplemented: dynamic negative broadcast sizes"
    %137 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%134 : tensor<1x1x16x?xf32>) {
    ^bb0(%out: f32):
      %562 = linalg.index 2 : index
      %563 = linalg.index 3 : index
      %564 = arith.cmpi eq, %109, %c1 : index
      %565 = arith.select %564, %c0, %563 : index
      %extracted = tensor.extract %135[%c0, %c0, %562, %565] : tensor<1x1x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x16x?xf32>
    %collapsed_224 = tensor.collapse_shape %137 [[0], [1, 2], [3]] : tensor<1x1x16x?xf32> into tensor<1x16x?xf32>
    %138 = tensor.empty(%109, %109) : tensor<1x?x?xf32>
    %139 = linalg.fill ins(%cst_1 : f32) outs(%138 : tensor<1x?x?xf32>) -> tensor<1x?x?xf32>
    %140 = linalg.batch_matmul ins(%collapsed_223, %collapsed_224 : tensor<1x?x16xf32>, tensor<1x16x?xf32>) outs(%139 : tensor<1x?x?xf32>) -> tensor<1x?x?xf32>
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
    ^bb0(%in: f32, %out: f32, %out_327: i64):
      %562 = linalg.index 3 : index
      %563 = arith.index_cast %562 : index to i64
      %564 = arith.maximumf %in, %out : f32
      %565 = arith.cmpf ogt, %in, %out : f32
      %566 = arith.select %565, %563, %out_327 : i64
      linalg.yield %564, %566 : f32, i64
    } -> (tensor<1x1x?xf32>, tensor<1x1x?xi64>)
    %expanded_225 = tensor.expand_shape %157#0 [[0], [1], [2, 3]] output_shape [1, 1, %152, 1] : tensor<1x1x?xf32> into tensor<1x1x?x1xf32>
    %158 = tensor.empty(%152, %152) : tensor<1x1x?x?xf32>
    %159 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape, %expanded_225 : tensor<1x1x?x?xf32>, tensor<1x1x?x1xf32>) outs(%158 : tensor<1x1x?x?xf32>) {
    ^bb0(%in: f32, %in_327: f32, %out: f32):
      %562 = arith.subf %in, %in_327 : f32
      linalg.yield %562 : f32
    } -> tensor<1x1x?x?xf32>
    %160 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%159 : tensor<1x1x?x?xf32>) outs(%158 : tensor<1x1x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = math.exp %in : f32
      linalg.yield %562 : f32
    } -> tensor<1x1x?x?xf32>
    %161 = tensor.empty(%152) : tensor<1x1x?x1xf32>
    %162 = linalg.fill ins(%cst_1 : f32) outs(%161 : tensor<1x1x?x1xf32>) -> tensor<1x1x?x1xf32>
    %163 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%160 : tensor<1x1x?x?xf32>) outs(%162 : tensor<1x1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = arith.addf %in, %out : f32
      linalg.yield %562 : f32
    } -> tensor<1x1x?x1xf32>
    %164 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%160, %163 : tensor<1x1x?x?xf32>, tensor<1x1x?x1xf32>) outs(%158 : tensor<1x1x?x?xf32>) {
    ^bb0(%in: f32, %in_327: f32, %out: f32):
      %562 = arith.divf %in, %in_327 : f32
      linalg.yield %562 : f32
    } -> tensor<1x1x?x?xf32>
    %165 = tensor.empty(%152, %152) : tensor<1x1x?x?xi1>
    %166 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape : tensor<1x1x?x?xf32>) outs(%165 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: f32, %out: i1):
      %562 = arith.extf %in : f32 to f64
      %563 = arith.cmpf oeq, %562, %cst_55 : f64
      linalg.yield %563 : i1
    } -> tensor<1x1x?x?xi1>
    %167 = tensor.empty(%152) : tensor<1x1x?x1xi1>
    %168 = linalg.fill ins(%true : i1) outs(%167 : tensor<1x1x?x1xi1>) -> tensor<1x1x?x1xi1>
    %169 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%166 : tensor<1x1x?x?xi1>) outs(%168 : tensor<1x1x?x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %562 = arith.andi %in, %out : i1
      linalg.yield %562 : i1
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
    ^bb0(%in: i1, %in_327: f32, %in_328: f32, %out: f32):
      %562 = arith.select %in, %in_327, %in_328 : f32
      linalg.yield %562 : f32
    } -> tensor<1x1x?x?xf32>
    cf.assert %110, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %110, "unimplemented: dynamic negative broadcast sizes"
    %178 = tensor.empty(%109, %109) : tensor<1x1x?x?xf32>
    %179 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%178 : tensor<1x1x?x?xf32>) {
    ^bb0(%out: f32):
      %562 = linalg.index 2 : index
      %563 = linalg.index 3 : index
      %564 = arith.cmpi eq, %152, %c1 : index
      %565 = arith.select %564, %c0, %562 : index
      %566 = arith.cmpi eq, %171, %c1 : index
      %567 = arith.select %566, %c0, %563 : index
      %extracted = tensor.extract %177[%c0, %c0, %565, %567] : tensor<1x1x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?x?xf32>
    cf.assert %148, "must have at most one inferred (negative) dimension"
    %from_elements_226 = tensor.from_elements %c1_i64, %151, %151 : tensor<3xi64>
    %reshape_227 = tensor.reshape %179(%from_elements_226) : (tensor<1x1x?x?xf32>, tensor<3xi64>) -> tensor<1x?x?xf32>
    cf.assert %110, "unimplemented: dynamic negative broadcast sizes"
    %180 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%129 : tensor<1x1x?x16xf32>) {
    ^bb0(%out: f32):
      %562 = linalg.index 2 : index
      %563 = linalg.index 3 : index
      %564 = arith.cmpi eq, %109, %c1 : index
      %565 = arith.select %564, %c0, %562 : index
      %extracted = tensor.extract %132[%c0, %c0, %565, %563] : tensor<1x1x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x?x16xf32>
    %collapsed_228 = tensor.collapse_shape %180 [[0, 1], [2], [3]] : tensor<1x1x?x16xf32> into tensor<1x?x16xf32>
    %181 = arith.cmpi eq, %151, %13 : i64
    cf.assert %181, "mismatching contracting dimension"
    %182 = tensor.empty(%152) : tensor<1x?x16xf32>
    %183 = linalg.fill ins(%cst_1 : f32) outs(%182 : tensor<1x?x16xf32>) -> tensor<1x?x16xf32>
    %184 = linalg.batch_matmul ins(%reshape_227, %collapsed_228 : tensor<1x?x?xf32>, tensor<1x?x16xf32>) outs(%183 : tensor<1x?x16xf32>) -> tensor<1x?x16xf32>
    %expanded_229 = tensor.expand_shape %184 [[0, 1], [2], [3]] output_shape [1, 1, %152, 16] : tensor<1x?x16xf32> into tensor<1x1x?x16xf32>
    %185 = tensor.empty(%152) : tensor<1x1x?x16xbf16>
    %186 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_229 : tensor<1x1x?x16xf32>) outs(%185 : tensor<1x1x?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %562 = arith.truncf %in : f32 to bf16
      linalg.yield %562 : bf16
    } -> tensor<1x1x?x16xbf16>
    %187 = tensor.empty(%152) : tensor<1x?x1x16xbf16>
    %transposed_230 = linalg.transpose ins(%186 : tensor<1x1x?x16xbf16>) outs(%187 : tensor<1x?x1x16xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_231 = tensor.collapse_shape %transposed_230 [[0, 1], [2, 3]] : tensor<1x?x1x16xbf16> into tensor<?x16xbf16>
    %transposed_232 = linalg.transpose ins(%cst_54 : tensor<16x16xbf16>) outs(%108 : tensor<16x16xbf16>) permutation = [1, 0] 
    %188 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_53 : tensor<16xbf16>) outs(%8 : tensor<16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %562 = arith.extf %in : bf16 to f32
      linalg.yield %562 : f32
    } -> tensor<16xf32>
    %189 = tensor.empty(%152) : tensor<?x16xf32>
    %190 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%collapsed_231 : tensor<?x16xbf16>) outs(%189 : tensor<?x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %562 = arith.extf %in : bf16 to f32
      linalg.yield %562 : f32
    } -> tensor<?x16xf32>
    %191 = tensor.empty() : tensor<16x16xf32>
    %192 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%transposed_232 : tensor<16x16xbf16>) outs(%191 : tensor<16x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %562 = arith.extf %in : bf16 to f32
      linalg.yield %562 : f32
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
    ^bb0(%in: f32, %in_327: f32, %out: f32):
      %562 = arith.addf %in, %in_327 : f32
      linalg.yield %562 : f32
    } -> tensor<?x16xf32>
    %199 = tensor.empty(%152) : tensor<?x16xbf16>
    %200 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%198 : tensor<?x16xf32>) outs(%199 : tensor<?x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %562 = arith.truncf %in : f32 to bf16
      linalg.yield %562 : bf16
    } -> tensor<?x16xbf16>
    %expanded_233 = tensor.expand_shape %200 [[0, 1], [2]] output_shape [1, %152, 16] : tensor<?x16xbf16> into tensor<1x?x16xbf16>
    %201 = tensor.empty(%152) : tensor<1x16x?xbf16>
    %transposed_234 = linalg.transpose ins(%expanded_233 : tensor<1x?x16xbf16>) outs(%201 : tensor<1x16x?xbf16>) permutation = [0, 2, 1] 
    %202 = arith.divsi %152, %c6 : index
    %expanded_235 = tensor.expand_shape %transposed_234 [[0], [1], [2, 3]] output_shape [1, 16, %202, 6] : tensor<1x16x?xbf16> into tensor<1x16x?x6xbf16>
    %203 = arith.cmpi eq, %202, %dim : index
    cf.assert %203, "mismatched size for broadcast"
    %204 = tensor.empty(%202) : tensor<1x16x?x6xbf16>
    %205 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_235, %82 : tensor<1x16x?x6xbf16>, tensor<1x16x?x6xbf16>) outs(%204 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: bf16, %in_327: bf16, %out: bf16):
      %562 = arith.addf %in, %in_327 : bf16
      linalg.yield %562 : bf16
    } -> tensor<1x16x?x6xbf16>
    %206 = tensor.empty(%202) : tensor<1x16x?x6xf32>
    %207 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%205 : tensor<1x16x?x6xbf16>) outs(%206 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %562 = arith.extf %in : bf16 to f32
      linalg.yield %562 : f32
    } -> tensor<1x16x?x6xf32>
    %collapsed_236 = tensor.collapse_shape %207 [[0], [1], [2, 3]] : tensor<1x16x?x6xf32> into tensor<1x16x?xf32>
    %208 = affine.apply #map2()[%202]
    %expanded_237 = tensor.expand_shape %collapsed_236 [[0], [1, 2], [3]] output_shape [1, 8, 2, %208] : tensor<1x16x?xf32> into tensor<1x8x2x?xf32>
    %209 = tensor.empty(%208) : tensor<1x8x2x?xf64>
    %210 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_237 : tensor<1x8x2x?xf32>) outs(%209 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f32, %out: f64):
      %562 = arith.extf %in : f32 to f64
      linalg.yield %562 : f64
    } -> tensor<1x8x2x?xf64>
    %211 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%210 : tensor<1x8x2x?xf64>) outs(%19 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %562 = arith.addf %in, %out : f64
      linalg.yield %562 : f64
    } -> tensor<1x8x1x1xf64>
    %212 = arith.index_cast %208 : index to i64
    %213 = arith.muli %212, %c2_i64 : i64
    %214 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%211 : tensor<1x8x1x1xf64>) outs(%18 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %562 = arith.sitofp %213 : i64 to f64
      %563 = arith.divf %in, %562 : f64
      linalg.yield %563 : f64
    } -> tensor<1x8x1x1xf64>
    %215 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%210, %214 : tensor<1x8x2x?xf64>, tensor<1x8x1x1xf64>) outs(%209 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f64, %in_327: f64, %out: f64):
      %562 = arith.subf %in, %in_327 : f64
      linalg.yield %562 : f64
    } -> tensor<1x8x2x?xf64>
    %216 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%215, %215 : tensor<1x8x2x?xf64>, tensor<1x8x2x?xf64>) outs(%209 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f64, %in_327: f64, %out: f64):
      %562 = arith.mulf %in, %in_327 : f64
      linalg.yield %562 : f64
    } -> tensor<1x8x2x?xf64>
    %217 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%216 : tensor<1x8x2x?xf64>) outs(%19 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %562 = arith.addf %in, %out : f64
      linalg.yield %562 : f64
    } -> tensor<1x8x1x1xf64>
    %218 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%217 : tensor<1x8x1x1xf64>) outs(%18 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %562 = arith.sitofp %213 : i64 to f64
      %563 = arith.divf %in, %562 : f64
      linalg.yield %563 : f64
    } -> tensor<1x8x1x1xf64>
    %219 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%218 : tensor<1x8x1x1xf64>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %562 = arith.truncf %in : f64 to f32
      linalg.yield %562 : f32
    } -> tensor<1x8x1x1xf32>
    %220 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%expanded_237 : tensor<1x8x2x?xf32>) outs(%30 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = arith.addf %in, %out : f32
      linalg.yield %562 : f32
    } -> tensor<1x8x1x1xf32>
    %221 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%220 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = arith.sitofp %213 : i64 to f32
      %563 = arith.divf %in, %562 : f32
      linalg.yield %563 : f32
    } -> tensor<1x8x1x1xf32>
    %222 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%219 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = arith.truncf %cst_72 : f64 to f32
      %563 = arith.addf %in, %562 : f32
      linalg.yield %563 : f32
    } -> tensor<1x8x1x1xf32>
    %223 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%222 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = math.rsqrt %in : f32
      linalg.yield %562 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_238 = tensor.expand_shape %cst_52 [[0, 1, 2, 3]] output_shape [1, 8, 2, 1] : tensor<16xbf16> into tensor<1x8x2x1xbf16>
    %224 = linalg.generic {indexing_maps = [#map4, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%223, %expanded_238 : tensor<1x8x1x1xf32>, tensor<1x8x2x1xbf16>) outs(%35 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_327: bf16, %out: f32):
      %562 = arith.extf %in_327 : bf16 to f32
      %563 = arith.mulf %in, %562 : f32
      linalg.yield %563 : f32
    } -> tensor<1x8x2x1xf32>
    %225 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%221 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = arith.negf %in : f32
      linalg.yield %562 : f32
    } -> tensor<1x8x1x1xf32>
    %226 = linalg.generic {indexing_maps = [#map4, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%225, %224 : tensor<1x8x1x1xf32>, tensor<1x8x2x1xf32>) outs(%35 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_327: f32, %out: f32):
      %562 = arith.mulf %in, %in_327 : f32
      linalg.yield %562 : f32
    } -> tensor<1x8x2x1xf32>
    %expanded_239 = tensor.expand_shape %cst_51 [[0, 1, 2, 3]] output_shape [1, 8, 2, 1] : tensor<16xbf16> into tensor<1x8x2x1xbf16>
    %227 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%226, %expanded_239 : tensor<1x8x2x1xf32>, tensor<1x8x2x1xbf16>) outs(%35 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_327: bf16, %out: f32):
      %562 = arith.extf %in_327 : bf16 to f32
      %563 = arith.addf %in, %562 : f32
      linalg.yield %563 : f32
    } -> tensor<1x8x2x1xf32>
    %228 = linalg.generic {indexing_maps = [#map5, #map5, #map5, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%cst_104, %cst_105, %cst_106, %cst_107 : tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>) outs(%40 : tensor<1x16xf32>) {
    ^bb0(%in: i64, %in_327: i64, %in_328: i64, %in_329: i64, %out: f32):
      %562 = arith.cmpi slt, %in, %c0_i64 : i64
      %563 = arith.addi %in, %c1_i64 : i64
      %564 = arith.select %562, %563, %in : i64
      %565 = arith.index_cast %564 : i64 to index
      %566 = arith.cmpi slt, %in_327, %c0_i64 : i64
      %567 = arith.addi %in_327, %c8_i64 : i64
      %568 = arith.select %566, %567, %in_327 : i64
      %569 = arith.index_cast %568 : i64 to index
      %570 = arith.cmpi slt, %in_328, %c0_i64 : i64
      %571 = arith.addi %in_328, %c2_i64 : i64
      %572 = arith.select %570, %571, %in_328 : i64
      %573 = arith.index_cast %572 : i64 to index
      %574 = arith.cmpi slt, %in_329, %c0_i64 : i64
      %575 = arith.addi %in_329, %c1_i64 : i64
      %576 = arith.select %574, %575, %in_329 : i64
      %577 = arith.index_cast %576 : i64 to index
      %extracted = tensor.extract %224[%565, %569, %573, %577] : tensor<1x8x2x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16xf32>
    %229 = linalg.generic {indexing_maps = [#map5, #map5, #map5, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%cst_108, %cst_109, %cst_110, %cst_111 : tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>) outs(%40 : tensor<1x16xf32>) {
    ^bb0(%in: i64, %in_327: i64, %in_328: i64, %in_329: i64, %out: f32):
      %562 = arith.cmpi slt, %in, %c0_i64 : i64
      %563 = arith.addi %in, %c1_i64 : i64
      %564 = arith.select %562, %563, %in : i64
      %565 = arith.index_cast %564 : i64 to index
      %566 = arith.cmpi slt, %in_327, %c0_i64 : i64
      %567 = arith.addi %in_327, %c8_i64 : i64
      %568 = arith.select %566, %567, %in_327 : i64
      %569 = arith.index_cast %568 : i64 to index
      %570 = arith.cmpi slt, %in_328, %c0_i64 : i64
      %571 = arith.addi %in_328, %c2_i64 : i64
      %572 = arith.select %570, %571, %in_328 : i64
      %573 = arith.index_cast %572 : i64 to index
      %574 = arith.cmpi slt, %in_329, %c0_i64 : i64
      %575 = arith.addi %in_329, %c1_i64 : i64
      %576 = arith.select %574, %575, %in_329 : i64
      %577 = arith.index_cast %576 : i64 to index
      %extracted = tensor.extract %227[%565, %569, %573, %577] : tensor<1x8x2x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16xf32>
    %expanded_240 = tensor.expand_shape %228 [[0], [1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<1x16xf32> into tensor<1x16x1x1xf32>
    %expanded_241 = tensor.expand_shape %229 [[0], [1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<1x16xf32> into tensor<1x16x1x1xf32>
    %230 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%207, %expanded_240 : tensor<1x16x?x6xf32>, tensor<1x16x1x1xf32>) outs(%206 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %in_327: f32, %out: f32):
      %562 = arith.mulf %in, %in_327 : f32
      linalg.yield %562 : f32
    } -> tensor<1x16x?x6xf32>
    %231 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%230, %expanded_241 : tensor<1x16x?x6xf32>, tensor<1x16x1x1xf32>) outs(%206 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %in_327: f32, %out: f32):
      %562 = arith.addf %in, %in_327 : f32
      linalg.yield %562 : f32
    } -> tensor<1x16x?x6xf32>
    %232 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%231 : tensor<1x16x?x6xf32>) outs(%204 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %562 = arith.truncf %in : f32 to bf16
      linalg.yield %562 : bf16
    } -> tensor<1x16x?x6xbf16>
    %233 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%232 : tensor<1x16x?x6xbf16>) outs(%206 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %562 = arith.extf %in : bf16 to f32
      linalg.yield %562 : f32
    } -> tensor<1x16x?x6xf32>
    %234 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%233 : tensor<1x16x?x6xf32>) outs(%206 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = arith.negf %in : f32
      %563 = math.exp %562 : f32
      %564 = arith.addf %563, %cst_2 : f32
      %565 = arith.divf %cst_2, %564 : f32
      linalg.yield %565 : f32
    } -> tensor<1x16x?x6xf32>
    %235 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%233, %234 : tensor<1x16x?x6xf32>, tensor<1x16x?x6xf32>) outs(%206 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %in_327: f32, %out: f32):
      %562 = arith.mulf %in, %in_327 : f32
      linalg.yield %562 : f32
    } -> tensor<1x16x?x6xf32>
    %236 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%235 : tensor<1x16x?x6xf32>) outs(%204 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %562 = arith.truncf %in : f32 to bf16
      linalg.yield %562 : bf16
    } -> tensor<1x16x?x6xbf16>
    %padded_242 = tensor.pad %236 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : bf16
    } : tensor<1x16x?x6xbf16> to tensor<1x16x?x8xbf16>
    %237 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_49 : tensor<16xbf16>) outs(%8 : tensor<16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %562 = arith.extf %in : bf16 to f32
      linalg.yield %562 : f32
    } -> tensor<16xf32>
    %broadcasted_243 = linalg.broadcast ins(%237 : tensor<16xf32>) outs(%206 : tensor<1x16x?x6xf32>) dimensions = [0, 2, 3] 
    %238 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_242, %cst_50 : tensor<1x16x?x8xbf16>, tensor<16x16x3x3xbf16>) outs(%broadcasted_243 : tensor<1x16x?x6xf32>) -> tensor<1x16x?x6xf32>
    %239 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%238 : tensor<1x16x?x6xf32>) outs(%204 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %562 = arith.truncf %in : f32 to bf16
      linalg.yield %562 : bf16
    } -> tensor<1x16x?x6xbf16>
    %240 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%239 : tensor<1x16x?x6xbf16>) outs(%206 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %562 = arith.extf %in : bf16 to f32
      linalg.yield %562 : f32
    } -> tensor<1x16x?x6xf32>
    %collapsed_244 = tensor.collapse_shape %240 [[0], [1], [2, 3]] : tensor<1x16x?x6xf32> into tensor<1x16x?xf32>
    %expanded_245 = tensor.expand_shape %collapsed_244 [[0], [1, 2], [3]] output_shape [1, 8, 2, %208] : tensor<1x16x?xf32> into tensor<1x8x2x?xf32>
    %241 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_245 : tensor<1x8x2x?xf32>) outs(%209 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f32, %out: f64):
      %562 = arith.extf %in : f32 to f64
      linalg.yield %562 : f64
    } -> tensor<1x8x2x?xf64>
    %242 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%241 : tensor<1x8x2x?xf64>) outs(%19 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %562 = arith.addf %in, %out : f64
      linalg.yield %562 : f64
    } -> tensor<1x8x1x1xf64>
    %243 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%242 : tensor<1x8x1x1xf64>) outs(%18 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %562 = arith.sitofp %213 : i64 to f64
      %563 = arith.divf %in, %562 : f64
      linalg.yield %563 : f64
    } -> tensor<1x8x1x1xf64>
    %244 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%241, %243 : tensor<1x8x2x?xf64>, tensor<1x8x1x1xf64>) outs(%209 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f64, %in_327: f64, %out: f64):
      %562 = arith.subf %in, %in_327 : f64
      linalg.yield %562 : f64
    } -> tensor<1x8x2x?xf64>
    %245 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%244, %244 : tensor<1x8x2x?xf64>, tensor<1x8x2x?xf64>) outs(%209 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f64, %in_327: f64, %out: f64):
      %562 = arith.mulf %in, %in_327 : f64
      linalg.yield %562 : f64
    } -> tensor<1x8x2x?xf64>
    %246 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%245 : tensor<1x8x2x?xf64>) outs(%19 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %562 = arith.addf %in, %out : f64
      linalg.yield %562 : f64
    } -> tensor<1x8x1x1xf64>
    %247 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%246 : tensor<1x8x1x1xf64>) outs(%18 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %562 = arith.sitofp %213 : i64 to f64
      %563 = arith.divf %in, %562 : f64
      linalg.yield %563 : f64
    } -> tensor<1x8x1x1xf64>
    %248 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%247 : tensor<1x8x1x1xf64>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %562 = arith.truncf %in : f64 to f32
      linalg.yield %562 : f32
    } -> tensor<1x8x1x1xf32>
    %249 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%expanded_245 : tensor<1x8x2x?xf32>) outs(%30 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = arith.addf %in, %out : f32
      linalg.yield %562 : f32
    } -> tensor<1x8x1x1xf32>
    %250 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%249 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = arith.sitofp %213 : i64 to f32
      %563 = arith.divf %in, %562 : f32
      linalg.yield %563 : f32
    } -> tensor<1x8x1x1xf32>
    %251 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%248 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = arith.truncf %cst_72 : f64 to f32
      %563 = arith.addf %in, %562 : f32
      linalg.yield %563 : f32
    } -> tensor<1x8x1x1xf32>
    %252 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%251 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = math.rsqrt %in : f32
      linalg.yield %562 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_246 = tensor.expand_shape %cst_48 [[0, 1, 2, 3]] output_shape [1, 8, 2, 1] : tensor<16xbf16> into tensor<1x8x2x1xbf16>
    %253 = linalg.generic {indexing_maps = [#map4, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%252, %expanded_246 : tensor<1x8x1x1xf32>, tensor<1x8x2x1xbf16>) outs(%35 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_327: bf16, %out: f32):
      %562 = arith.extf %in_327 : bf16 to f32
      %563 = arith.mulf %in, %562 : f32
      linalg.yield %563 : f32
    } -> tensor<1x8x2x1xf32>
    %254 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%250 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = arith.negf %in : f32
      linalg.yield %562 : f32
    } -> tensor<1x8x1x1xf32>
    %255 = linalg.generic {indexing_maps = [#map4, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%254, %253 : tensor<1x8x1x1xf32>, tensor<1x8x2x1xf32>) outs(%35 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_327: f32, %out: f32):
      %562 = arith.mulf %in, %in_327 : f32
      linalg.yield %562 : f32
    } -> tensor<1x8x2x1xf32>
    %expanded_247 = tensor.expand_shape %cst_47 [[0, 1, 2, 3]] output_shape [1, 8, 2, 1] : tensor<16xbf16> into tensor<1x8x2x1xbf16>
    %256 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%255, %expanded_247 : tensor<1x8x2x1xf32>, tensor<1x8x2x1xbf16>) outs(%35 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_327: bf16, %out: f32):
      %562 = arith.extf %in_327 : bf16 to f32
      %563 = arith.addf %in, %562 : f32
      linalg.yield %563 : f32
    } -> tensor<1x8x2x1xf32>
    %257 = linalg.generic {indexing_maps = [#map5, #map5, #map5, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%cst_112, %cst_113, %cst_114, %cst_115 : tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>) outs(%40 : tensor<1x16xf32>) {
    ^bb0(%in: i64, %in_327: i64, %in_328: i64, %in_329: i64, %out: f32):
      %562 = arith.cmpi slt, %in, %c0_i64 : i64
      %563 = arith.addi %in, %c1_i64 : i64
      %564 = arith.select %562, %563, %in : i64
      %565 = arith.index_cast %564 : i64 to index
      %566 = arith.cmpi slt, %in_327, %c0_i64 : i64
      %567 = arith.addi %in_327, %c8_i64 : i64
      %568 = arith.select %566, %567, %in_327 : i64
      %569 = arith.index_cast %568 : i64 to index
      %570 = arith.cmpi slt, %in_328, %c0_i64 : i64
      %571 = arith.addi %in_328, %c2_i64 : i64
      %572 = arith.select %570, %571, %in_328 : i64
      %573 = arith.index_cast %572 : i64 to index
      %574 = arith.cmpi slt, %in_329, %c0_i64 : i64
      %575 = arith.addi %in_329, %c1_i64 : i64
      %576 = arith.select %574, %575, %in_329 : i64
      %577 = arith.index_cast %576 : i64 to index
      %extracted = tensor.extract %253[%565, %569, %573, %577] : tensor<1x8x2x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16xf32>
    %258 = linalg.generic {indexing_maps = [#map5, #map5, #map5, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%cst_116, %cst_117, %cst_118, %cst_119 : tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>) outs(%40 : tensor<1x16xf32>) {
    ^bb0(%in: i64, %in_327: i64, %in_328: i64, %in_329: i64, %out: f32):
      %562 = arith.cmpi slt, %in, %c0_i64 : i64
      %563 = arith.addi %in, %c1_i64 : i64
      %564 = arith.select %562, %563, %in : i64
      %565 = arith.index_cast %564 : i64 to index
      %566 = arith.cmpi slt, %in_327, %c0_i64 : i64
      %567 = arith.addi %in_327, %c8_i64 : i64
      %568 = arith.select %566, %567, %in_327 : i64
      %569 = arith.index_cast %568 : i64 to index
      %570 = arith.cmpi slt, %in_328, %c0_i64 : i64
      %571 = arith.addi %in_328, %c2_i64 : i64
      %572 = arith.select %570, %571, %in_328 : i64
      %573 = arith.index_cast %572 : i64 to index
      %574 = arith.cmpi slt, %in_329, %c0_i64 : i64
      %575 = arith.addi %in_329, %c1_i64 : i64
      %576 = arith.select %574, %575, %in_329 : i64
      %577 = arith.index_cast %576 : i64 to index
      %extracted = tensor.extract %256[%565, %569, %573, %577] : tensor<1x8x2x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16xf32>
    %expanded_248 = tensor.expand_shape %257 [[0], [1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<1x16xf32> into tensor<1x16x1x1xf32>
    %expanded_249 = tensor.expand_shape %258 [[0], [1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<1x16xf32> into tensor<1x16x1x1xf32>
    %259 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%240, %expanded_248 : tensor<1x16x?x6xf32>, tensor<1x16x1x1xf32>) outs(%206 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %in_327: f32, %out: f32):
      %562 = arith.mulf %in, %in_327 : f32
      linalg.yield %562 : f32
    } -> tensor<1x16x?x6xf32>
    %260 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%259, %expanded_249 : tensor<1x16x?x6xf32>, tensor<1x16x1x1xf32>) outs(%206 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %in_327: f32, %out: f32):
      %562 = arith.addf %in, %in_327 : f32
      linalg.yield %562 : f32
    } -> tensor<1x16x?x6xf32>
    %261 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%260 : tensor<1x16x?x6xf32>) outs(%204 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %562 = arith.truncf %in : f32 to bf16
      linalg.yield %562 : bf16
    } -> tensor<1x16x?x6xbf16>
    %262 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%261 : tensor<1x16x?x6xbf16>) outs(%206 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %562 = arith.extf %in : bf16 to f32
      linalg.yield %562 : f32
    } -> tensor<1x16x?x6xf32>
    %263 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%262 : tensor<1x16x?x6xf32>) outs(%206 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = arith.negf %in : f32
      %563 = math.exp %562 : f32
      %564 = arith.addf %563, %cst_2 : f32
      %565 = arith.divf %cst_2, %564 : f32
      linalg.yield %565 : f32
    } -> tensor<1x16x?x6xf32>
    %264 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%262, %263 : tensor<1x16x?x6xf32>, tensor<1x16x?x6xf32>) outs(%206 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %in_327: f32, %out: f32):
      %562 = arith.mulf %in, %in_327 : f32
      linalg.yield %562 : f32
    } -> tensor<1x16x?x6xf32>
    %265 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%264 : tensor<1x16x?x6xf32>) outs(%204 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %562 = arith.truncf %in : f32 to bf16
      linalg.yield %562 : bf16
    } -> tensor<1x16x?x6xbf16>
    %padded_250 = tensor.pad %265 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : bf16
    } : tensor<1x16x?x6xbf16> to tensor<1x16x?x8xbf16>
    %266 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_45 : tensor<16xbf16>) outs(%8 : tensor<16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %562 = arith.extf %in : bf16 to f32
      linalg.yield %562 : f32
    } -> tensor<16xf32>
    %broadcasted_251 = linalg.broadcast ins(%266 : tensor<16xf32>) outs(%206 : tensor<1x16x?x6xf32>) dimensions = [0, 2, 3] 
    %267 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_250, %cst_46 : tensor<1x16x?x8xbf16>, tensor<16x16x3x3xbf16>) outs(%broadcasted_251 : tensor<1x16x?x6xf32>) -> tensor<1x16x?x6xf32>
    %268 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%267 : tensor<1x16x?x6xf32>) outs(%204 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %562 = arith.truncf %in : f32 to bf16
      linalg.yield %562 : bf16
    } -> tensor<1x16x?x6xbf16>
    %269 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%205, %268 : tensor<1x16x?x6xbf16>, tensor<1x16x?x6xbf16>) outs(%204 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: bf16, %in_327: bf16, %out: bf16):
      %562 = arith.addf %in, %in_327 : bf16
      linalg.yield %562 : bf16
    } -> tensor<1x16x?x6xbf16>
    %270 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%269 : tensor<1x16x?x6xbf16>) outs(%206 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %562 = arith.extf %in : bf16 to f32
      linalg.yield %562 : f32
    } -> tensor<1x16x?x6xf32>
    %collapsed_252 = tensor.collapse_shape %270 [[0], [1], [2, 3]] : tensor<1x16x?x6xf32> into tensor<1x16x?xf32>
    %expanded_253 = tensor.expand_shape %collapsed_252 [[0], [1, 2], [3]] output_shape [1, 8, 2, %208] : tensor<1x16x?xf32> into tensor<1x8x2x?xf32>
    %271 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_253 : tensor<1x8x2x?xf32>) outs(%209 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f32, %out: f64):
      %562 = arith.extf %in : f32 to f64
      linalg.yield %562 : f64
    } -> tensor<1x8x2x?xf64>
    %272 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%271 : tensor<1x8x2x?xf64>) outs(%19 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %562 = arith.addf %in, %out : f64
      linalg.yield %562 : f64
    } -> tensor<1x8x1x1xf64>
    %273 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%272 : tensor<1x8x1x1xf64>) outs(%18 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %562 = arith.sitofp %213 : i64 to f64
      %563 = arith.divf %in, %562 : f64
      linalg.yield %563 : f64
    } -> tensor<1x8x1x1xf64>
    %274 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%271, %273 : tensor<1x8x2x?xf64>, tensor<1x8x1x1xf64>) outs(%209 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f64, %in_327: f64, %out: f64):
      %562 = arith.subf %in, %in_327 : f64
      linalg.yield %562 : f64
    } -> tensor<1x8x2x?xf64>
    %275 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%274, %274 : tensor<1x8x2x?xf64>, tensor<1x8x2x?xf64>) outs(%209 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f64, %in_327: f64, %out: f64):
      %562 = arith.mulf %in, %in_327 : f64
      linalg.yield %562 : f64
    } -> tensor<1x8x2x?xf64>
    %276 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%275 : tensor<1x8x2x?xf64>) outs(%19 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %562 = arith.addf %in, %out : f64
      linalg.yield %562 : f64
    } -> tensor<1x8x1x1xf64>
    %277 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%276 : tensor<1x8x1x1xf64>) outs(%18 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %562 = arith.sitofp %213 : i64 to f64
      %563 = arith.divf %in, %562 : f64
      linalg.yield %563 : f64
    } -> tensor<1x8x1x1xf64>
    %278 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%277 : tensor<1x8x1x1xf64>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %562 = arith.truncf %in : f64 to f32
      linalg.yield %562 : f32
    } -> tensor<1x8x1x1xf32>
    %279 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%expanded_253 : tensor<1x8x2x?xf32>) outs(%30 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = arith.addf %in, %out : f32
      linalg.yield %562 : f32
    } -> tensor<1x8x1x1xf32>
    %280 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%279 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = arith.sitofp %213 : i64 to f32
      %563 = arith.divf %in, %562 : f32
      linalg.yield %563 : f32
    } -> tensor<1x8x1x1xf32>
    %281 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%278 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = arith.truncf %cst_72 : f64 to f32
      %563 = arith.addf %in, %562 : f32
      linalg.yield %563 : f32
    } -> tensor<1x8x1x1xf32>
    %282 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%281 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = math.rsqrt %in : f32
      linalg.yield %562 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_254 = tensor.expand_shape %cst_44 [[0, 1, 2, 3]] output_shape [1, 8, 2, 1] : tensor<16xbf16> into tensor<1x8x2x1xbf16>
    %283 = linalg.generic {indexing_maps = [#map4, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%282, %expanded_254 : tensor<1x8x1x1xf32>, tensor<1x8x2x1xbf16>) outs(%35 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_327: bf16, %out: f32):
      %562 = arith.extf %in_327 : bf16 to f32
      %563 = arith.mulf %in, %562 : f32
      linalg.yield %563 : f32
    } -> tensor<1x8x2x1xf32>
    %284 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%280 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = arith.negf %in : f32
      linalg.yield %562 : f32
    } -> tensor<1x8x1x1xf32>
    %285 = linalg.generic {indexing_maps = [#map4, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%284, %283 : tensor<1x8x1x1xf32>, tensor<1x8x2x1xf32>) outs(%35 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_327: f32, %out: f32):
      %562 = arith.mulf %in, %in_327 : f32
      linalg.yield %562 : f32
    } -> tensor<1x8x2x1xf32>
    %expanded_255 = tensor.expand_shape %cst_43 [[0, 1, 2, 3]] output_shape [1, 8, 2, 1] : tensor<16xbf16> into tensor<1x8x2x1xbf16>
    %286 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%285, %expanded_255 : tensor<1x8x2x1xf32>, tensor<1x8x2x1xbf16>) outs(%35 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_327: bf16, %out: f32):
      %562 = arith.extf %in_327 : bf16 to f32
      %563 = arith.addf %in, %562 : f32
      linalg.yield %563 : f32
    } -> tensor<1x8x2x1xf32>
    %287 = linalg.generic {indexing_maps = [#map5, #map5, #map5, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%cst_120, %cst_121, %cst_122, %cst_123 : tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>) outs(%40 : tensor<1x16xf32>) {
    ^bb0(%in: i64, %in_327: i64, %in_328: i64, %in_329: i64, %out: f32):
      %562 = arith.cmpi slt, %in, %c0_i64 : i64
      %563 = arith.addi %in, %c1_i64 : i64
      %564 = arith.select %562, %563, %in : i64
      %565 = arith.index_cast %564 : i64 to index
      %566 = arith.cmpi slt, %in_327, %c0_i64 : i64
      %567 = arith.addi %in_327, %c8_i64 : i64
      %568 = arith.select %566, %567, %in_327 : i64
      %569 = arith.index_cast %568 : i64 to index
      %570 = arith.cmpi slt, %in_328, %c0_i64 : i64
      %571 = arith.addi %in_328, %c2_i64 : i64
      %572 = arith.select %570, %571, %in_328 : i64
      %573 = arith.index_cast %572 : i64 to index
      %574 = arith.cmpi slt, %in_329, %c0_i64 : i64
      %575 = arith.addi %in_329, %c1_i64 : i64
      %576 = arith.select %574, %575, %in_329 : i64
      %577 = arith.index_cast %576 : i64 to index
      %extracted = tensor.extract %283[%565, %569, %573, %577] : tensor<1x8x2x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16xf32>
    %288 = linalg.generic {indexing_maps = [#map5, #map5, #map5, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%cst_124, %cst_125, %cst_126, %cst_127 : tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>) outs(%40 : tensor<1x16xf32>) {
    ^bb0(%in: i64, %in_327: i64, %in_328: i64, %in_329: i64, %out: f32):
      %562 = arith.cmpi slt, %in, %c0_i64 : i64
      %563 = arith.addi %in, %c1_i64 : i64
      %564 = arith.select %562, %563, %in : i64
      %565 = arith.index_cast %564 : i64 to index
      %566 = arith.cmpi slt, %in_327, %c0_i64 : i64
      %567 = arith.addi %in_327, %c8_i64 : i64
      %568 = arith.select %566, %567, %in_327 : i64
      %569 = arith.index_cast %568 : i64 to index
      %570 = arith.cmpi slt, %in_328, %c0_i64 : i64
      %571 = arith.addi %in_328, %c2_i64 : i64
      %572 = arith.select %570, %571, %in_328 : i64
      %573 = arith.index_cast %572 : i64 to index
      %574 = arith.cmpi slt, %in_329, %c0_i64 : i64
      %575 = arith.addi %in_329, %c1_i64 : i64
      %576 = arith.select %574, %575, %in_329 : i64
      %577 = arith.index_cast %576 : i64 to index
      %extracted = tensor.extract %286[%565, %569, %573, %577] : tensor<1x8x2x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16xf32>
    %expanded_256 = tensor.expand_shape %287 [[0], [1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<1x16xf32> into tensor<1x16x1x1xf32>
    %expanded_257 = tensor.expand_shape %288 [[0], [1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<1x16xf32> into tensor<1x16x1x1xf32>
    %289 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%270, %expanded_256 : tensor<1x16x?x6xf32>, tensor<1x16x1x1xf32>) outs(%206 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %in_327: f32, %out: f32):
      %562 = arith.mulf %in, %in_327 : f32
      linalg.yield %562 : f32
    } -> tensor<1x16x?x6xf32>
    %290 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%289, %expanded_257 : tensor<1x16x?x6xf32>, tensor<1x16x1x1xf32>) outs(%206 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %in_327: f32, %out: f32):
      %562 = arith.addf %in, %in_327 : f32
      linalg.yield %562 : f32
    } -> tensor<1x16x?x6xf32>
    %291 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%290 : tensor<1x16x?x6xf32>) outs(%204 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %562 = arith.truncf %in : f32 to bf16
      linalg.yield %562 : bf16
    } -> tensor<1x16x?x6xbf16>
    %292 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%291 : tensor<1x16x?x6xbf16>) outs(%206 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %562 = arith.extf %in : bf16 to f32
      linalg.yield %562 : f32
    } -> tensor<1x16x?x6xf32>
    %293 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%292 : tensor<1x16x?x6xf32>) outs(%206 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = arith.negf %in : f32
      %563 = math.exp %562 : f32
      %564 = arith.addf %563, %cst_2 : f32
      %565 = arith.divf %cst_2, %564 : f32
      linalg.yield %565 : f32
    } -> tensor<1x16x?x6xf32>
    %294 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%292, %293 : tensor<1x16x?x6xf32>, tensor<1x16x?x6xf32>) outs(%206 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %in_327: f32, %out: f32):
      %562 = arith.mulf %in, %in_327 : f32
      linalg.yield %562 : f32
    } -> tensor<1x16x?x6xf32>
    %295 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%294 : tensor<1x16x?x6xf32>) outs(%204 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %562 = arith.truncf %in : f32 to bf16
      linalg.yield %562 : bf16
    } -> tensor<1x16x?x6xbf16>
    %padded_258 = tensor.pad %295 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : bf16
    } : tensor<1x16x?x6xbf16> to tensor<1x16x?x8xbf16>
    %296 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_41 : tensor<16xbf16>) outs(%8 : tensor<16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %562 = arith.extf %in : bf16 to f32
      linalg.yield %562 : f32
    } -> tensor<16xf32>
    %broadcasted_259 = linalg.broadcast ins(%296 : tensor<16xf32>) outs(%206 : tensor<1x16x?x6xf32>) dimensions = [0, 2, 3] 
    %297 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_258, %cst_42 : tensor<1x16x?x8xbf16>, tensor<16x16x3x3xbf16>) outs(%broadcasted_259 : tensor<1x16x?x6xf32>) -> tensor<1x16x?x6xf32>
    %298 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%297 : tensor<1x16x?x6xf32>) outs(%204 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %562 = arith.truncf %in : f32 to bf16
      linalg.yield %562 : bf16
    } -> tensor<1x16x?x6xbf16>
    %299 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%298 : tensor<1x16x?x6xbf16>) outs(%206 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %562 = arith.extf %in : bf16 to f32
      linalg.yield %562 : f32
    } -> tensor<1x16x?x6xf32>
    %collapsed_260 = tensor.collapse_shape %299 [[0], [1], [2, 3]] : tensor<1x16x?x6xf32> into tensor<1x16x?xf32>
    %expanded_261 = tensor.expand_shape %collapsed_260 [[0], [1, 2], [3]] output_shape [1, 8, 2, %208] : tensor<1x16x?xf32> into tensor<1x8x2x?xf32>
    %300 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_261 : tensor<1x8x2x?xf32>) outs(%209 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f32, %out: f64):
      %562 = arith.extf %in : f32 to f64
      linalg.yield %562 : f64
    } -> tensor<1x8x2x?xf64>
    %301 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%300 : tensor<1x8x2x?xf64>) outs(%19 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %562 = arith.addf %in, %out : f64
      linalg.yield %562 : f64
    } -> tensor<1x8x1x1xf64>
    %302 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%301 : tensor<1x8x1x1xf64>) outs(%18 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %562 = arith.sitofp %213 : i64 to f64
      %563 = arith.divf %in, %562 : f64
      linalg.yield %563 : f64
    } -> tensor<1x8x1x1xf64>
    %303 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%300, %302 : tensor<1x8x2x?xf64>, tensor<1x8x1x1xf64>) outs(%209 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f64, %in_327: f64, %out: f64):
      %562 = arith.subf %in, %in_327 : f64
      linalg.yield %562 : f64
    } -> tensor<1x8x2x?xf64>
    %304 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%303, %303 : tensor<1x8x2x?xf64>, tensor<1x8x2x?xf64>) outs(%209 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f64, %in_327: f64, %out: f64):
      %562 = arith.mulf %in, %in_327 : f64
      linalg.yield %562 : f64
    } -> tensor<1x8x2x?xf64>
    %305 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%304 : tensor<1x8x2x?xf64>) outs(%19 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %562 = arith.addf %in, %out : f64
      linalg.yield %562 : f64
    } -> tensor<1x8x1x1xf64>
    %306 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%305 : tensor<1x8x1x1xf64>) outs(%18 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %562 = arith.sitofp %213 : i64 to f64
      %563 = arith.divf %in, %562 : f64
      linalg.yield %563 : f64
    } -> tensor<1x8x1x1xf64>
    %307 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%306 : tensor<1x8x1x1xf64>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %562 = arith.truncf %in : f64 to f32
      linalg.yield %562 : f32
    } -> tensor<1x8x1x1xf32>
    %308 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%expanded_261 : tensor<1x8x2x?xf32>) outs(%30 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = arith.addf %in, %out : f32
      linalg.yield %562 : f32
    } -> tensor<1x8x1x1xf32>
    %309 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%308 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = arith.sitofp %213 : i64 to f32
      %563 = arith.divf %in, %562 : f32
      linalg.yield %563 : f32
    } -> tensor<1x8x1x1xf32>
    %310 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%307 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = arith.truncf %cst_72 : f64 to f32
      %563 = arith.addf %in, %562 : f32
      linalg.yield %563 : f32
    } -> tensor<1x8x1x1xf32>
    %311 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%310 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = math.rsqrt %in : f32
      linalg.yield %562 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_262 = tensor.expand_shape %cst_40 [[0, 1, 2, 3]] output_shape [1, 8, 2, 1] : tensor<16xbf16> into tensor<1x8x2x1xbf16>
    %312 = linalg.generic {indexing_maps = [#map4, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%311, %expanded_262 : tensor<1x8x1x1xf32>, tensor<1x8x2x1xbf16>) outs(%35 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_327: bf16, %out: f32):
      %562 = arith.extf %in_327 : bf16 to f32
      %563 = arith.mulf %in, %562 : f32
      linalg.yield %563 : f32
    } -> tensor<1x8x2x1xf32>
    %313 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%309 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = arith.negf %in : f32
      linalg.yield %562 : f32
    } -> tensor<1x8x1x1xf32>
    %314 = linalg.generic {indexing_maps = [#map4, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%313, %312 : tensor<1x8x1x1xf32>, tensor<1x8x2x1xf32>) outs(%35 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_327: f32, %out: f32):
      %562 = arith.mulf %in, %in_327 : f32
      linalg.yield %562 : f32
    } -> tensor<1x8x2x1xf32>
    %expanded_263 = tensor.expand_shape %cst_39 [[0, 1, 2, 3]] output_shape [1, 8, 2, 1] : tensor<16xbf16> into tensor<1x8x2x1xbf16>
    %315 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%314, %expanded_263 : tensor<1x8x2x1xf32>, tensor<1x8x2x1xbf16>) outs(%35 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_327: bf16, %out: f32):
      %562 = arith.extf %in_327 : bf16 to f32
      %563 = arith.addf %in, %562 : f32
      linalg.yield %563 : f32
    } -> tensor<1x8x2x1xf32>
    %316 = linalg.generic {indexing_maps = [#map5, #map5, #map5, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%cst_128, %cst_129, %cst_130, %cst_131 : tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>) outs(%40 : tensor<1x16xf32>) {
    ^bb0(%in: i64, %in_327: i64, %in_328: i64, %in_329: i64, %out: f32):
      %562 = arith.cmpi slt, %in, %c0_i64 : i64
      %563 = arith.addi %in, %c1_i64 : i64
      %564 = arith.select %562, %563, %in : i64
      %565 = arith.index_cast %564 : i64 to index
      %566 = arith.cmpi slt, %in_327, %c0_i64 : i64
      %567 = arith.addi %in_327, %c8_i64 : i64
      %568 = arith.select %566, %567, %in_327 : i64
      %569 = arith.index_cast %568 : i64 to index
      %570 = arith.cmpi slt, %in_328, %c0_i64 : i64
      %571 = arith.addi %in_328, %c2_i64 : i64
      %572 = arith.select %570, %571, %in_328 : i64
      %573 = arith.index_cast %572 : i64 to index
      %574 = arith.cmpi slt, %in_329, %c0_i64 : i64
      %575 = arith.addi %in_329, %c1_i64 : i64
      %576 = arith.select %574, %575, %in_329 : i64
      %577 = arith.index_cast %576 : i64 to index
      %extracted = tensor.extract %312[%565, %569, %573, %577] : tensor<1x8x2x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16xf32>
    %317 = linalg.generic {indexing_maps = [#map5, #map5, #map5, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%cst_132, %cst_133, %cst_134, %cst_135 : tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>) outs(%40 : tensor<1x16xf32>) {
    ^bb0(%in: i64, %in_327: i64, %in_328: i64, %in_329: i64, %out: f32):
      %562 = arith.cmpi slt, %in, %c0_i64 : i64
      %563 = arith.addi %in, %c1_i64 : i64
      %564 = arith.select %562, %563, %in : i64
      %565 = arith.index_cast %564 : i64 to index
      %566 = arith.cmpi slt, %in_327, %c0_i64 : i64
      %567 = arith.addi %in_327, %c8_i64 : i64
      %568 = arith.select %566, %567, %in_327 : i64
      %569 = arith.index_cast %568 : i64 to index
      %570 = arith.cmpi slt, %in_328, %c0_i64 : i64
      %571 = arith.addi %in_328, %c2_i64 : i64
      %572 = arith.select %570, %571, %in_328 : i64
      %573 = arith.index_cast %572 : i64 to index
      %574 = arith.cmpi slt, %in_329, %c0_i64 : i64
      %575 = arith.addi %in_329, %c1_i64 : i64
      %576 = arith.select %574, %575, %in_329 : i64
      %577 = arith.index_cast %576 : i64 to index
      %extracted = tensor.extract %315[%565, %569, %573, %577] : tensor<1x8x2x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16xf32>
    %expanded_264 = tensor.expand_shape %316 [[0], [1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<1x16xf32> into tensor<1x16x1x1xf32>
    %expanded_265 = tensor.expand_shape %317 [[0], [1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<1x16xf32> into tensor<1x16x1x1xf32>
    %318 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%299, %expanded_264 : tensor<1x16x?x6xf32>, tensor<1x16x1x1xf32>) outs(%206 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %in_327: f32, %out: f32):
      %562 = arith.mulf %in, %in_327 : f32
      linalg.yield %562 : f32
    } -> tensor<1x16x?x6xf32>
    %319 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%318, %expanded_265 : tensor<1x16x?x6xf32>, tensor<1x16x1x1xf32>) outs(%206 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %in_327: f32, %out: f32):
      %562 = arith.addf %in, %in_327 : f32
      linalg.yield %562 : f32
    } -> tensor<1x16x?x6xf32>
    %320 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%319 : tensor<1x16x?x6xf32>) outs(%204 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %562 = arith.truncf %in : f32 to bf16
      linalg.yield %562 : bf16
    } -> tensor<1x16x?x6xbf16>
    %321 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%320 : tensor<1x16x?x6xbf16>) outs(%206 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %562 = arith.extf %in : bf16 to f32
      linalg.yield %562 : f32
    } -> tensor<1x16x?x6xf32>
    %322 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%321 : tensor<1x16x?x6xf32>) outs(%206 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = arith.negf %in : f32
      %563 = math.exp %562 : f32
      %564 = arith.addf %563, %cst_2 : f32
      %565 = arith.divf %cst_2, %564 : f32
      linalg.yield %565 : f32
    } -> tensor<1x16x?x6xf32>
    %323 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%321, %322 : tensor<1x16x?x6xf32>, tensor<1x16x?x6xf32>) outs(%206 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %in_327: f32, %out: f32):
      %562 = arith.mulf %in, %in_327 : f32
      linalg.yield %562 : f32
    } -> tensor<1x16x?x6xf32>
    %324 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%323 : tensor<1x16x?x6xf32>) outs(%204 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %562 = arith.truncf %in : f32 to bf16
      linalg.yield %562 : bf16
    } -> tensor<1x16x?x6xbf16>
    %padded_266 = tensor.pad %324 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : bf16
    } : tensor<1x16x?x6xbf16> to tensor<1x16x?x8xbf16>
    %325 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_37 : tensor<16xbf16>) outs(%8 : tensor<16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %562 = arith.extf %in : bf16 to f32
      linalg.yield %562 : f32
    } -> tensor<16xf32>
    %broadcasted_267 = linalg.broadcast ins(%325 : tensor<16xf32>) outs(%206 : tensor<1x16x?x6xf32>) dimensions = [0, 2, 3] 
    %326 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_266, %cst_38 : tensor<1x16x?x8xbf16>, tensor<16x16x3x3xbf16>) outs(%broadcasted_267 : tensor<1x16x?x6xf32>) -> tensor<1x16x?x6xf32>
    %327 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%326 : tensor<1x16x?x6xf32>) outs(%204 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %562 = arith.truncf %in : f32 to bf16
      linalg.yield %562 : bf16
    } -> tensor<1x16x?x6xbf16>
    %328 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%269, %327 : tensor<1x16x?x6xbf16>, tensor<1x16x?x6xbf16>) outs(%204 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: bf16, %in_327: bf16, %out: bf16):
      %562 = arith.addf %in, %in_327 : bf16
      linalg.yield %562 : bf16
    } -> tensor<1x16x?x6xbf16>
    %329 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%328 : tensor<1x16x?x6xbf16>) outs(%206 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %562 = arith.extf %in : bf16 to f32
      linalg.yield %562 : f32
    } -> tensor<1x16x?x6xf32>
    %collapsed_268 = tensor.collapse_shape %329 [[0], [1], [2, 3]] : tensor<1x16x?x6xf32> into tensor<1x16x?xf32>
    %expanded_269 = tensor.expand_shape %collapsed_268 [[0], [1, 2], [3]] output_shape [1, 8, 2, %208] : tensor<1x16x?xf32> into tensor<1x8x2x?xf32>
    %330 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_269 : tensor<1x8x2x?xf32>) outs(%209 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f32, %out: f64):
      %562 = arith.extf %in : f32 to f64
      linalg.yield %562 : f64
    } -> tensor<1x8x2x?xf64>
    %331 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%330 : tensor<1x8x2x?xf64>) outs(%19 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %562 = arith.addf %in, %out : f64
      linalg.yield %562 : f64
    } -> tensor<1x8x1x1xf64>
    %332 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%331 : tensor<1x8x1x1xf64>) outs(%18 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %562 = arith.sitofp %213 : i64 to f64
      %563 = arith.divf %in, %562 : f64
      linalg.yield %563 : f64
    } -> tensor<1x8x1x1xf64>
    %333 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%330, %332 : tensor<1x8x2x?xf64>, tensor<1x8x1x1xf64>) outs(%209 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f64, %in_327: f64, %out: f64):
      %562 = arith.subf %in, %in_327 : f64
      linalg.yield %562 : f64
    } -> tensor<1x8x2x?xf64>
    %334 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%333, %333 : tensor<1x8x2x?xf64>, tensor<1x8x2x?xf64>) outs(%209 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f64, %in_327: f64, %out: f64):
      %562 = arith.mulf %in, %in_327 : f64
      linalg.yield %562 : f64
    } -> tensor<1x8x2x?xf64>
    %335 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%334 : tensor<1x8x2x?xf64>) outs(%19 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %562 = arith.addf %in, %out : f64
      linalg.yield %562 : f64
    } -> tensor<1x8x1x1xf64>
    %336 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%335 : tensor<1x8x1x1xf64>) outs(%18 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %562 = arith.sitofp %213 : i64 to f64
      %563 = arith.divf %in, %562 : f64
      linalg.yield %563 : f64
    } -> tensor<1x8x1x1xf64>
    %337 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%336 : tensor<1x8x1x1xf64>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %562 = arith.truncf %in : f64 to f32
      linalg.yield %562 : f32
    } -> tensor<1x8x1x1xf32>
    %338 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%expanded_269 : tensor<1x8x2x?xf32>) outs(%30 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = arith.addf %in, %out : f32
      linalg.yield %562 : f32
    } -> tensor<1x8x1x1xf32>
    %339 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%338 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = arith.sitofp %213 : i64 to f32
      %563 = arith.divf %in, %562 : f32
      linalg.yield %563 : f32
    } -> tensor<1x8x1x1xf32>
    %340 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%337 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = arith.truncf %cst_72 : f64 to f32
      %563 = arith.addf %in, %562 : f32
      linalg.yield %563 : f32
    } -> tensor<1x8x1x1xf32>
    %341 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%340 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = math.rsqrt %in : f32
      linalg.yield %562 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_270 = tensor.expand_shape %cst_36 [[0, 1, 2, 3]] output_shape [1, 8, 2, 1] : tensor<16xbf16> into tensor<1x8x2x1xbf16>
    %342 = linalg.generic {indexing_maps = [#map4, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%341, %expanded_270 : tensor<1x8x1x1xf32>, tensor<1x8x2x1xbf16>) outs(%35 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_327: bf16, %out: f32):
      %562 = arith.extf %in_327 : bf16 to f32
      %563 = arith.mulf %in, %562 : f32
      linalg.yield %563 : f32
    } -> tensor<1x8x2x1xf32>
    %343 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%339 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = arith.negf %in : f32
      linalg.yield %562 : f32
    } -> tensor<1x8x1x1xf32>
    %344 = linalg.generic {indexing_maps = [#map4, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%343, %342 : tensor<1x8x1x1xf32>, tensor<1x8x2x1xf32>) outs(%35 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_327: f32, %out: f32):
      %562 = arith.mulf %in, %in_327 : f32
      linalg.yield %562 : f32
    } -> tensor<1x8x2x1xf32>
    %expanded_271 = tensor.expand_shape %cst_35 [[0, 1, 2, 3]] output_shape [1, 8, 2, 1] : tensor<16xbf16> into tensor<1x8x2x1xbf16>
    %345 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%344, %expanded_271 : tensor<1x8x2x1xf32>, tensor<1x8x2x1xbf16>) outs(%35 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_327: bf16, %out: f32):
      %562 = arith.extf %in_327 : bf16 to f32
      %563 = arith.addf %in, %562 : f32
      linalg.yield %563 : f32
    } -> tensor<1x8x2x1xf32>
    %346 = linalg.generic {indexing_maps = [#map5, #map5, #map5, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%cst_136, %cst_137, %cst_138, %cst_139 : tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>) outs(%40 : tensor<1x16xf32>) {
    ^bb0(%in: i64, %in_327: i64, %in_328: i64, %in_329: i64, %out: f32):
      %562 = arith.cmpi slt, %in, %c0_i64 : i64
      %563 = arith.addi %in, %c1_i64 : i64
      %564 = arith.select %562, %563, %in : i64
      %565 = arith.index_cast %564 : i64 to index
      %566 = arith.cmpi slt, %in_327, %c0_i64 : i64
      %567 = arith.addi %in_327, %c8_i64 : i64
      %568 = arith.select %566, %567, %in_327 : i64
      %569 = arith.index_cast %568 : i64 to index
      %570 = arith.cmpi slt, %in_328, %c0_i64 : i64
      %571 = arith.addi %in_328, %c2_i64 : i64
      %572 = arith.select %570, %571, %in_328 : i64
      %573 = arith.index_cast %572 : i64 to index
      %574 = arith.cmpi slt, %in_329, %c0_i64 : i64
      %575 = arith.addi %in_329, %c1_i64 : i64
      %576 = arith.select %574, %575, %in_329 : i64
      %577 = arith.index_cast %576 : i64 to index
      %extracted = tensor.extract %342[%565, %569, %573, %577] : tensor<1x8x2x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16xf32>
    %347 = linalg.generic {indexing_maps = [#map5, #map5, #map5, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%cst_140, %cst_141, %cst_142, %cst_143 : tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>) outs(%40 : tensor<1x16xf32>) {
    ^bb0(%in: i64, %in_327: i64, %in_328: i64, %in_329: i64, %out: f32):
      %562 = arith.cmpi slt, %in, %c0_i64 : i64
      %563 = arith.addi %in, %c1_i64 : i64
      %564 = arith.select %562, %563, %in : i64
      %565 = arith.index_cast %564 : i64 to index
      %566 = arith.cmpi slt, %in_327, %c0_i64 : i64
      %567 = arith.addi %in_327, %c8_i64 : i64
      %568 = arith.select %566, %567, %in_327 : i64
      %569 = arith.index_cast %568 : i64 to index
      %570 = arith.cmpi slt, %in_328, %c0_i64 : i64
      %571 = arith.addi %in_328, %c2_i64 : i64
      %572 = arith.select %570, %571, %in_328 : i64
      %573 = arith.index_cast %572 : i64 to index
      %574 = arith.cmpi slt, %in_329, %c0_i64 : i64
      %575 = arith.addi %in_329, %c1_i64 : i64
      %576 = arith.select %574, %575, %in_329 : i64
      %577 = arith.index_cast %576 : i64 to index
      %extracted = tensor.extract %345[%565, %569, %573, %577] : tensor<1x8x2x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16xf32>
    %expanded_272 = tensor.expand_shape %346 [[0], [1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<1x16xf32> into tensor<1x16x1x1xf32>
    %expanded_273 = tensor.expand_shape %347 [[0], [1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<1x16xf32> into tensor<1x16x1x1xf32>
    %348 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%329, %expanded_272 : tensor<1x16x?x6xf32>, tensor<1x16x1x1xf32>) outs(%206 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %in_327: f32, %out: f32):
      %562 = arith.mulf %in, %in_327 : f32
      linalg.yield %562 : f32
    } -> tensor<1x16x?x6xf32>
    %349 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%348, %expanded_273 : tensor<1x16x?x6xf32>, tensor<1x16x1x1xf32>) outs(%206 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %in_327: f32, %out: f32):
      %562 = arith.addf %in, %in_327 : f32
      linalg.yield %562 : f32
    } -> tensor<1x16x?x6xf32>
    %350 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%349 : tensor<1x16x?x6xf32>) outs(%204 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %562 = arith.truncf %in : f32 to bf16
      linalg.yield %562 : bf16
    } -> tensor<1x16x?x6xbf16>
    %351 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%350 : tensor<1x16x?x6xbf16>) outs(%206 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %562 = arith.extf %in : bf16 to f32
      linalg.yield %562 : f32
    } -> tensor<1x16x?x6xf32>
    %352 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%351 : tensor<1x16x?x6xf32>) outs(%206 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = arith.negf %in : f32
      %563 = math.exp %562 : f32
      %564 = arith.addf %563, %cst_2 : f32
      %565 = arith.divf %cst_2, %564 : f32
      linalg.yield %565 : f32
    } -> tensor<1x16x?x6xf32>
    %353 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%351, %352 : tensor<1x16x?x6xf32>, tensor<1x16x?x6xf32>) outs(%206 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %in_327: f32, %out: f32):
      %562 = arith.mulf %in, %in_327 : f32
      linalg.yield %562 : f32
    } -> tensor<1x16x?x6xf32>
    %354 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%353 : tensor<1x16x?x6xf32>) outs(%204 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %562 = arith.truncf %in : f32 to bf16
      linalg.yield %562 : bf16
    } -> tensor<1x16x?x6xbf16>
    %padded_274 = tensor.pad %354 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : bf16
    } : tensor<1x16x?x6xbf16> to tensor<1x16x?x8xbf16>
    %355 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_33 : tensor<16xbf16>) outs(%8 : tensor<16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %562 = arith.extf %in : bf16 to f32
      linalg.yield %562 : f32
    } -> tensor<16xf32>
    %broadcasted_275 = linalg.broadcast ins(%355 : tensor<16xf32>) outs(%206 : tensor<1x16x?x6xf32>) dimensions = [0, 2, 3] 
    %356 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_274, %cst_34 : tensor<1x16x?x8xbf16>, tensor<16x16x3x3xbf16>) outs(%broadcasted_275 : tensor<1x16x?x6xf32>) -> tensor<1x16x?x6xf32>
    %357 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%356 : tensor<1x16x?x6xf32>) outs(%204 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %562 = arith.truncf %in : f32 to bf16
      linalg.yield %562 : bf16
    } -> tensor<1x16x?x6xbf16>
    %358 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%357 : tensor<1x16x?x6xbf16>) outs(%206 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %562 = arith.extf %in : bf16 to f32
      linalg.yield %562 : f32
    } -> tensor<1x16x?x6xf32>
    %collapsed_276 = tensor.collapse_shape %358 [[0], [1], [2, 3]] : tensor<1x16x?x6xf32> into tensor<1x16x?xf32>
    %expanded_277 = tensor.expand_shape %collapsed_276 [[0], [1, 2], [3]] output_shape [1, 8, 2, %208] : tensor<1x16x?xf32> into tensor<1x8x2x?xf32>
    %359 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_277 : tensor<1x8x2x?xf32>) outs(%209 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f32, %out: f64):
      %562 = arith.extf %in : f32 to f64
      linalg.yield %562 : f64
    } -> tensor<1x8x2x?xf64>
    %360 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%359 : tensor<1x8x2x?xf64>) outs(%19 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %562 = arith.addf %in, %out : f64
      linalg.yield %562 : f64
    } -> tensor<1x8x1x1xf64>
    %361 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%360 : tensor<1x8x1x1xf64>) outs(%18 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %562 = arith.sitofp %213 : i64 to f64
      %563 = arith.divf %in, %562 : f64
      linalg.yield %563 : f64
    } -> tensor<1x8x1x1xf64>
    %362 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%359, %361 : tensor<1x8x2x?xf64>, tensor<1x8x1x1xf64>) outs(%209 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f64, %in_327: f64, %out: f64):
      %562 = arith.subf %in, %in_327 : f64
      linalg.yield %562 : f64
    } -> tensor<1x8x2x?xf64>
    %363 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%362, %362 : tensor<1x8x2x?xf64>, tensor<1x8x2x?xf64>) outs(%209 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f64, %in_327: f64, %out: f64):
      %562 = arith.mulf %in, %in_327 : f64
      linalg.yield %562 : f64
    } -> tensor<1x8x2x?xf64>
    %364 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%363 : tensor<1x8x2x?xf64>) outs(%19 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %562 = arith.addf %in, %out : f64
      linalg.yield %562 : f64
    } -> tensor<1x8x1x1xf64>
    %365 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%364 : tensor<1x8x1x1xf64>) outs(%18 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %562 = arith.sitofp %213 : i64 to f64
      %563 = arith.divf %in, %562 : f64
      linalg.yield %563 : f64
    } -> tensor<1x8x1x1xf64>
    %366 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%365 : tensor<1x8x1x1xf64>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %562 = arith.truncf %in : f64 to f32
      linalg.yield %562 : f32
    } -> tensor<1x8x1x1xf32>
    %367 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%expanded_277 : tensor<1x8x2x?xf32>) outs(%30 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = arith.addf %in, %out : f32
      linalg.yield %562 : f32
    } -> tensor<1x8x1x1xf32>
    %368 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%367 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = arith.sitofp %213 : i64 to f32
      %563 = arith.divf %in, %562 : f32
      linalg.yield %563 : f32
    } -> tensor<1x8x1x1xf32>
    %369 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%366 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = arith.truncf %cst_72 : f64 to f32
      %563 = arith.addf %in, %562 : f32
      linalg.yield %563 : f32
    } -> tensor<1x8x1x1xf32>
    %370 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%369 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = math.rsqrt %in : f32
      linalg.yield %562 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_278 = tensor.expand_shape %cst_32 [[0, 1, 2, 3]] output_shape [1, 8, 2, 1] : tensor<16xbf16> into tensor<1x8x2x1xbf16>
    %371 = linalg.generic {indexing_maps = [#map4, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%370, %expanded_278 : tensor<1x8x1x1xf32>, tensor<1x8x2x1xbf16>) outs(%35 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_327: bf16, %out: f32):
      %562 = arith.extf %in_327 : bf16 to f32
      %563 = arith.mulf %in, %562 : f32
      linalg.yield %563 : f32
    } -> tensor<1x8x2x1xf32>
    %372 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%368 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = arith.negf %in : f32
      linalg.yield %562 : f32
    } -> tensor<1x8x1x1xf32>
    %373 = linalg.generic {indexing_maps = [#map4, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%372, %371 : tensor<1x8x1x1xf32>, tensor<1x8x2x1xf32>) outs(%35 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_327: f32, %out: f32):
      %562 = arith.mulf %in, %in_327 : f32
      linalg.yield %562 : f32
    } -> tensor<1x8x2x1xf32>
    %expanded_279 = tensor.expand_shape %cst_31 [[0, 1, 2, 3]] output_shape [1, 8, 2, 1] : tensor<16xbf16> into tensor<1x8x2x1xbf16>
    %374 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%373, %expanded_279 : tensor<1x8x2x1xf32>, tensor<1x8x2x1xbf16>) outs(%35 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_327: bf16, %out: f32):
      %562 = arith.extf %in_327 : bf16 to f32
      %563 = arith.addf %in, %562 : f32
      linalg.yield %563 : f32
    } -> tensor<1x8x2x1xf32>
    %375 = linalg.generic {indexing_maps = [#map5, #map5, #map5, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%cst_144, %cst_145, %cst_146, %cst_147 : tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>) outs(%40 : tensor<1x16xf32>) {
    ^bb0(%in: i64, %in_327: i64, %in_328: i64, %in_329: i64, %out: f32):
      %562 = arith.cmpi slt, %in, %c0_i64 : i64
      %563 = arith.addi %in, %c1_i64 : i64
      %564 = arith.select %562, %563, %in : i64
      %565 = arith.index_cast %564 : i64 to index
      %566 = arith.cmpi slt, %in_327, %c0_i64 : i64
      %567 = arith.addi %in_327, %c8_i64 : i64
      %568 = arith.select %566, %567, %in_327 : i64
      %569 = arith.index_cast %568 : i64 to index
      %570 = arith.cmpi slt, %in_328, %c0_i64 : i64
      %571 = arith.addi %in_328, %c2_i64 : i64
      %572 = arith.select %570, %571, %in_328 : i64
      %573 = arith.index_cast %572 : i64 to index
      %574 = arith.cmpi slt, %in_329, %c0_i64 : i64
      %575 = arith.addi %in_329, %c1_i64 : i64
      %576 = arith.select %574, %575, %in_329 : i64
      %577 = arith.index_cast %576 : i64 to index
      %extracted = tensor.extract %371[%565, %569, %573, %577] : tensor<1x8x2x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16xf32>
    %376 = linalg.generic {indexing_maps = [#map5, #map5, #map5, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%cst_148, %cst_149, %cst_150, %cst_151 : tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>) outs(%40 : tensor<1x16xf32>) {
    ^bb0(%in: i64, %in_327: i64, %in_328: i64, %in_329: i64, %out: f32):
      %562 = arith.cmpi slt, %in, %c0_i64 : i64
      %563 = arith.addi %in, %c1_i64 : i64
      %564 = arith.select %562, %563, %in : i64
      %565 = arith.index_cast %564 : i64 to index
      %566 = arith.cmpi slt, %in_327, %c0_i64 : i64
      %567 = arith.addi %in_327, %c8_i64 : i64
      %568 = arith.select %566, %567, %in_327 : i64
      %569 = arith.index_cast %568 : i64 to index
      %570 = arith.cmpi slt, %in_328, %c0_i64 : i64
      %571 = arith.addi %in_328, %c2_i64 : i64
      %572 = arith.select %570, %571, %in_328 : i64
      %573 = arith.index_cast %572 : i64 to index
      %574 = arith.cmpi slt, %in_329, %c0_i64 : i64
      %575 = arith.addi %in_329, %c1_i64 : i64
      %576 = arith.select %574, %575, %in_329 : i64
      %577 = arith.index_cast %576 : i64 to index
      %extracted = tensor.extract %374[%565, %569, %573, %577] : tensor<1x8x2x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16xf32>
    %expanded_280 = tensor.expand_shape %375 [[0], [1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<1x16xf32> into tensor<1x16x1x1xf32>
    %expanded_281 = tensor.expand_shape %376 [[0], [1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<1x16xf32> into tensor<1x16x1x1xf32>
    %377 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%358, %expanded_280 : tensor<1x16x?x6xf32>, tensor<1x16x1x1xf32>) outs(%206 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %in_327: f32, %out: f32):
      %562 = arith.mulf %in, %in_327 : f32
      linalg.yield %562 : f32
    } -> tensor<1x16x?x6xf32>
    %378 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%377, %expanded_281 : tensor<1x16x?x6xf32>, tensor<1x16x1x1xf32>) outs(%206 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %in_327: f32, %out: f32):
      %562 = arith.addf %in, %in_327 : f32
      linalg.yield %562 : f32
    } -> tensor<1x16x?x6xf32>
    %379 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%378 : tensor<1x16x?x6xf32>) outs(%204 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %562 = arith.truncf %in : f32 to bf16
      linalg.yield %562 : bf16
    } -> tensor<1x16x?x6xbf16>
    %380 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%379 : tensor<1x16x?x6xbf16>) outs(%206 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %562 = arith.extf %in : bf16 to f32
      linalg.yield %562 : f32
    } -> tensor<1x16x?x6xf32>
    %381 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%380 : tensor<1x16x?x6xf32>) outs(%206 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = arith.negf %in : f32
      %563 = math.exp %562 : f32
      %564 = arith.addf %563, %cst_2 : f32
      %565 = arith.divf %cst_2, %564 : f32
      linalg.yield %565 : f32
    } -> tensor<1x16x?x6xf32>
    %382 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%380, %381 : tensor<1x16x?x6xf32>, tensor<1x16x?x6xf32>) outs(%206 : tensor<1x16x?x6xf32>) {
    ^bb0(%in: f32, %in_327: f32, %out: f32):
      %562 = arith.mulf %in, %in_327 : f32
      linalg.yield %562 : f32
    } -> tensor<1x16x?x6xf32>
    %383 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%382 : tensor<1x16x?x6xf32>) outs(%204 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %562 = arith.truncf %in : f32 to bf16
      linalg.yield %562 : bf16
    } -> tensor<1x16x?x6xbf16>
    %padded_282 = tensor.pad %383 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : bf16
    } : tensor<1x16x?x6xbf16> to tensor<1x16x?x8xbf16>
    %384 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_29 : tensor<16xbf16>) outs(%8 : tensor<16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %562 = arith.extf %in : bf16 to f32
      linalg.yield %562 : f32
    } -> tensor<16xf32>
    %broadcasted_283 = linalg.broadcast ins(%384 : tensor<16xf32>) outs(%206 : tensor<1x16x?x6xf32>) dimensions = [0, 2, 3] 
    %385 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_282, %cst_30 : tensor<1x16x?x8xbf16>, tensor<16x16x3x3xbf16>) outs(%broadcasted_283 : tensor<1x16x?x6xf32>) -> tensor<1x16x?x6xf32>
    %386 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%385 : tensor<1x16x?x6xf32>) outs(%204 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %562 = arith.truncf %in : f32 to bf16
      linalg.yield %562 : bf16
    } -> tensor<1x16x?x6xbf16>
    %387 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%328, %386 : tensor<1x16x?x6xbf16>, tensor<1x16x?x6xbf16>) outs(%204 : tensor<1x16x?x6xbf16>) {
    ^bb0(%in: bf16, %in_327: bf16, %out: bf16):
      %562 = arith.addf %in, %in_327 : bf16
      linalg.yield %562 : bf16
    } -> tensor<1x16x?x6xbf16>
    %388 = arith.index_cast %202 : index to i64
    %389 = arith.sitofp %388 : i64 to f32
    %390 = arith.mulf %389, %cst_78 : f32
    %391 = math.floor %390 : f32
    %392 = arith.fptosi %391 : f32 to i64
    %393 = arith.index_cast %392 : i64 to index
    %394 = tensor.empty(%393) : tensor<1x16x?x12xbf16>
    %395 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%394 : tensor<1x16x?x12xbf16>) {
    ^bb0(%out: bf16):
      %562 = linalg.index 1 : index
      %563 = linalg.index 2 : index
      %564 = linalg.index 3 : index
      %565 = arith.index_cast %563 : index to i64
      %566 = arith.sitofp %565 : i64 to f32
      %567 = arith.divf %566, %cst_78 : f32
      %568 = math.floor %567 : f32
      %569 = arith.subf %389, %cst_2 : f32
      %570 = arith.maximumf %568, %cst_1 : f32
      %571 = arith.minimumf %570, %569 : f32
      %572 = arith.fptosi %571 : f32 to i64
      %573 = arith.index_cast %572 : i64 to index
      %574 = arith.index_cast %564 : index to i64
      %575 = arith.sitofp %574 : i64 to f32
      %576 = arith.divf %575, %cst_78 : f32
      %577 = math.floor %576 : f32
      %578 = arith.maximumf %577, %cst_1 : f32
      %579 = arith.minimumf %578, %cst_79 : f32
      %580 = arith.fptosi %579 : f32 to i64
      %581 = arith.index_cast %580 : i64 to index
      %extracted = tensor.extract %387[%c0, %562, %573, %581] : tensor<1x16x?x6xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x16x?x12xbf16>
    %padded_284 = tensor.pad %395 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : bf16
    } : tensor<1x16x?x12xbf16> to tensor<1x16x?x14xbf16>
    %396 = tensor.empty(%393) : tensor<1x16x?x12xf32>
    %397 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_27 : tensor<16xbf16>) outs(%8 : tensor<16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %562 = arith.extf %in : bf16 to f32
      linalg.yield %562 : f32
    } -> tensor<16xf32>
    %broadcasted_285 = linalg.broadcast ins(%397 : tensor<16xf32>) outs(%396 : tensor<1x16x?x12xf32>) dimensions = [0, 2, 3] 
    %398 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_284, %cst_28 : tensor<1x16x?x14xbf16>, tensor<16x16x3x3xbf16>) outs(%broadcasted_285 : tensor<1x16x?x12xf32>) -> tensor<1x16x?x12xf32>
    %399 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%398 : tensor<1x16x?x12xf32>) outs(%394 : tensor<1x16x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %562 = arith.truncf %in : f32 to bf16
      linalg.yield %562 : bf16
    } -> tensor<1x16x?x12xbf16>
    %400 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%399 : tensor<1x16x?x12xbf16>) outs(%396 : tensor<1x16x?x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %562 = arith.extf %in : bf16 to f32
      linalg.yield %562 : f32
    } -> tensor<1x16x?x12xf32>
    %collapsed_286 = tensor.collapse_shape %400 [[0], [1], [2, 3]] : tensor<1x16x?x12xf32> into tensor<1x16x?xf32>
    %401 = affine.apply #map15()[%393]
    %expanded_287 = tensor.expand_shape %collapsed_286 [[0], [1, 2], [3]] output_shape [1, 8, 2, %401] : tensor<1x16x?xf32> into tensor<1x8x2x?xf32>
    %402 = tensor.empty(%401) : tensor<1x8x2x?xf64>
    %403 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_287 : tensor<1x8x2x?xf32>) outs(%402 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f32, %out: f64):
      %562 = arith.extf %in : f32 to f64
      linalg.yield %562 : f64
    } -> tensor<1x8x2x?xf64>
    %404 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%403 : tensor<1x8x2x?xf64>) outs(%19 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %562 = arith.addf %in, %out : f64
      linalg.yield %562 : f64
    } -> tensor<1x8x1x1xf64>
    %405 = arith.index_cast %401 : index to i64
    %406 = arith.muli %405, %c2_i64 : i64
    %407 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%404 : tensor<1x8x1x1xf64>) outs(%18 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %562 = arith.sitofp %406 : i64 to f64
      %563 = arith.divf %in, %562 : f64
      linalg.yield %563 : f64
    } -> tensor<1x8x1x1xf64>
    %408 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%403, %407 : tensor<1x8x2x?xf64>, tensor<1x8x1x1xf64>) outs(%402 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f64, %in_327: f64, %out: f64):
      %562 = arith.subf %in, %in_327 : f64
      linalg.yield %562 : f64
    } -> tensor<1x8x2x?xf64>
    %409 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%408, %408 : tensor<1x8x2x?xf64>, tensor<1x8x2x?xf64>) outs(%402 : tensor<1x8x2x?xf64>) {
    ^bb0(%in: f64, %in_327: f64, %out: f64):
      %562 = arith.mulf %in, %in_327 : f64
      linalg.yield %562 : f64
    } -> tensor<1x8x2x?xf64>
    %410 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%409 : tensor<1x8x2x?xf64>) outs(%19 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %562 = arith.addf %in, %out : f64
      linalg.yield %562 : f64
    } -> tensor<1x8x1x1xf64>
    %411 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%410 : tensor<1x8x1x1xf64>) outs(%18 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %562 = arith.sitofp %406 : i64 to f64
      %563 = arith.divf %in, %562 : f64
      linalg.yield %563 : f64
    } -> tensor<1x8x1x1xf64>
    %412 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%411 : tensor<1x8x1x1xf64>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %562 = arith.truncf %in : f64 to f32
      linalg.yield %562 : f32
    } -> tensor<1x8x1x1xf32>
    %413 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%expanded_287 : tensor<1x8x2x?xf32>) outs(%30 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = arith.addf %in, %out : f32
      linalg.yield %562 : f32
    } -> tensor<1x8x1x1xf32>
    %414 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%413 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = arith.sitofp %406 : i64 to f32
      %563 = arith.divf %in, %562 : f32
      linalg.yield %563 : f32
    } -> tensor<1x8x1x1xf32>
    %415 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%412 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = arith.truncf %cst_72 : f64 to f32
      %563 = arith.addf %in, %562 : f32
      linalg.yield %563 : f32
    } -> tensor<1x8x1x1xf32>
    %416 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%415 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = math.rsqrt %in : f32
      linalg.yield %562 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_288 = tensor.expand_shape %cst_26 [[0, 1, 2, 3]] output_shape [1, 8, 2, 1] : tensor<16xbf16> into tensor<1x8x2x1xbf16>
    %417 = linalg.generic {indexing_maps = [#map4, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%416, %expanded_288 : tensor<1x8x1x1xf32>, tensor<1x8x2x1xbf16>) outs(%35 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_327: bf16, %out: f32):
      %562 = arith.extf %in_327 : bf16 to f32
      %563 = arith.mulf %in, %562 : f32
      linalg.yield %563 : f32
    } -> tensor<1x8x2x1xf32>
    %418 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%414 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = arith.negf %in : f32
      linalg.yield %562 : f32
    } -> tensor<1x8x1x1xf32>
    %419 = linalg.generic {indexing_maps = [#map4, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%418, %417 : tensor<1x8x1x1xf32>, tensor<1x8x2x1xf32>) outs(%35 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_327: f32, %out: f32):
      %562 = arith.mulf %in, %in_327 : f32
      linalg.yield %562 : f32
    } -> tensor<1x8x2x1xf32>
    %expanded_289 = tensor.expand_shape %cst_25 [[0, 1, 2, 3]] output_shape [1, 8, 2, 1] : tensor<16xbf16> into tensor<1x8x2x1xbf16>
    %420 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%419, %expanded_289 : tensor<1x8x2x1xf32>, tensor<1x8x2x1xbf16>) outs(%35 : tensor<1x8x2x1xf32>) {
    ^bb0(%in: f32, %in_327: bf16, %out: f32):
      %562 = arith.extf %in_327 : bf16 to f32
      %563 = arith.addf %in, %562 : f32
      linalg.yield %563 : f32
    } -> tensor<1x8x2x1xf32>
    %421 = linalg.generic {indexing_maps = [#map5, #map5, #map5, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%cst_152, %cst_153, %cst_154, %cst_155 : tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>) outs(%40 : tensor<1x16xf32>) {
    ^bb0(%in: i64, %in_327: i64, %in_328: i64, %in_329: i64, %out: f32):
      %562 = arith.cmpi slt, %in, %c0_i64 : i64
      %563 = arith.addi %in, %c1_i64 : i64
      %564 = arith.select %562, %563, %in : i64
      %565 = arith.index_cast %564 : i64 to index
      %566 = arith.cmpi slt, %in_327, %c0_i64 : i64
      %567 = arith.addi %in_327, %c8_i64 : i64
      %568 = arith.select %566, %567, %in_327 : i64
      %569 = arith.index_cast %568 : i64 to index
      %570 = arith.cmpi slt, %in_328, %c0_i64 : i64
      %571 = arith.addi %in_328, %c2_i64 : i64
      %572 = arith.select %570, %571, %in_328 : i64
      %573 = arith.index_cast %572 : i64 to index
      %574 = arith.cmpi slt, %in_329, %c0_i64 : i64
      %575 = arith.addi %in_329, %c1_i64 : i64
      %576 = arith.select %574, %575, %in_329 : i64
      %577 = arith.index_cast %576 : i64 to index
      %extracted = tensor.extract %417[%565, %569, %573, %577] : tensor<1x8x2x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16xf32>
    %422 = linalg.generic {indexing_maps = [#map5, #map5, #map5, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%cst_156, %cst_157, %cst_158, %cst_159 : tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>, tensor<1x16xi64>) outs(%40 : tensor<1x16xf32>) {
    ^bb0(%in: i64, %in_327: i64, %in_328: i64, %in_329: i64, %out: f32):
      %562 = arith.cmpi slt, %in, %c0_i64 : i64
      %563 = arith.addi %in, %c1_i64 : i64
      %564 = arith.select %562, %563, %in : i64
      %565 = arith.index_cast %564 : i64 to index
      %566 = arith.cmpi slt, %in_327, %c0_i64 : i64
      %567 = arith.addi %in_327, %c8_i64 : i64
      %568 = arith.select %566, %567, %in_327 : i64
      %569 = arith.index_cast %568 : i64 to index
      %570 = arith.cmpi slt, %in_328, %c0_i64 : i64
      %571 = arith.addi %in_328, %c2_i64 : i64
      %572 = arith.select %570, %571, %in_328 : i64
      %573 = arith.index_cast %572 : i64 to index
      %574 = arith.cmpi slt, %in_329, %c0_i64 : i64
      %575 = arith.addi %in_329, %c1_i64 : i64
      %576 = arith.select %574, %575, %in_329 : i64
      %577 = arith.index_cast %576 : i64 to index
      %extracted = tensor.extract %420[%565, %569, %573, %577] : tensor<1x8x2x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16xf32>
    %expanded_290 = tensor.expand_shape %421 [[0], [1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<1x16xf32> into tensor<1x16x1x1xf32>
    %expanded_291 = tensor.expand_shape %422 [[0], [1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<1x16xf32> into tensor<1x16x1x1xf32>
    %423 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%400, %expanded_290 : tensor<1x16x?x12xf32>, tensor<1x16x1x1xf32>) outs(%396 : tensor<1x16x?x12xf32>) {
    ^bb0(%in: f32, %in_327: f32, %out: f32):
      %562 = arith.mulf %in, %in_327 : f32
      linalg.yield %562 : f32
    } -> tensor<1x16x?x12xf32>
    %424 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%423, %expanded_291 : tensor<1x16x?x12xf32>, tensor<1x16x1x1xf32>) outs(%396 : tensor<1x16x?x12xf32>) {
    ^bb0(%in: f32, %in_327: f32, %out: f32):
      %562 = arith.addf %in, %in_327 : f32
      linalg.yield %562 : f32
    } -> tensor<1x16x?x12xf32>
    %425 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%424 : tensor<1x16x?x12xf32>) outs(%394 : tensor<1x16x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %562 = arith.truncf %in : f32 to bf16
      linalg.yield %562 : bf16
    } -> tensor<1x16x?x12xbf16>
    %426 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%425 : tensor<1x16x?x12xbf16>) outs(%396 : tensor<1x16x?x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %562 = arith.extf %in : bf16 to f32
      linalg.yield %562 : f32
    } -> tensor<1x16x?x12xf32>
    %427 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%426 : tensor<1x16x?x12xf32>) outs(%396 : tensor<1x16x?x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = arith.negf %in : f32
      %563 = math.exp %562 : f32
      %564 = arith.addf %563, %cst_2 : f32
      %565 = arith.divf %cst_2, %564 : f32
      linalg.yield %565 : f32
    } -> tensor<1x16x?x12xf32>
    %428 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%426, %427 : tensor<1x16x?x12xf32>, tensor<1x16x?x12xf32>) outs(%396 : tensor<1x16x?x12xf32>) {
    ^bb0(%in: f32, %in_327: f32, %out: f32):
      %562 = arith.mulf %in, %in_327 : f32
      linalg.yield %562 : f32
    } -> tensor<1x16x?x12xf32>
    %429 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%428 : tensor<1x16x?x12xf32>) outs(%394 : tensor<1x16x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %562 = arith.truncf %in : f32 to bf16
      linalg.yield %562 : bf16
    } -> tensor<1x16x?x12xbf16>
    %padded_292 = tensor.pad %429 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : bf16
    } : tensor<1x16x?x12xbf16> to tensor<1x16x?x14xbf16>
    %430 = tensor.empty(%393) : tensor<1x8x?x12xf32>
    %431 = tensor.empty() : tensor<8xf32>
    %432 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_23 : tensor<8xbf16>) outs(%431 : tensor<8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %562 = arith.extf %in : bf16 to f32
      linalg.yield %562 : f32
    } -> tensor<8xf32>
    %broadcasted_293 = linalg.broadcast ins(%432 : tensor<8xf32>) outs(%430 : tensor<1x8x?x12xf32>) dimensions = [0, 2, 3] 
    %433 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_292, %cst_24 : tensor<1x16x?x14xbf16>, tensor<8x16x3x3xbf16>) outs(%broadcasted_293 : tensor<1x8x?x12xf32>) -> tensor<1x8x?x12xf32>
    %434 = tensor.empty(%393) : tensor<1x8x?x12xbf16>
    %435 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%433 : tensor<1x8x?x12xf32>) outs(%434 : tensor<1x8x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %562 = arith.truncf %in : f32 to bf16
      linalg.yield %562 : bf16
    } -> tensor<1x8x?x12xbf16>
    %436 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%435 : tensor<1x8x?x12xbf16>) outs(%430 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %562 = arith.extf %in : bf16 to f32
      linalg.yield %562 : f32
    } -> tensor<1x8x?x12xf32>
    %collapsed_294 = tensor.collapse_shape %436 [[0], [1], [2, 3]] : tensor<1x8x?x12xf32> into tensor<1x8x?xf32>
    %expanded_295 = tensor.expand_shape %collapsed_294 [[0], [1], [2, 3]] output_shape [1, 8, 1, %401] : tensor<1x8x?xf32> into tensor<1x8x1x?xf32>
    %437 = tensor.empty(%401) : tensor<1x8x1x?xf64>
    %438 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_295 : tensor<1x8x1x?xf32>) outs(%437 : tensor<1x8x1x?xf64>) {
    ^bb0(%in: f32, %out: f64):
      %562 = arith.extf %in : f32 to f64
      linalg.yield %562 : f64
    } -> tensor<1x8x1x?xf64>
    %439 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%438 : tensor<1x8x1x?xf64>) outs(%19 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %562 = arith.addf %in, %out : f64
      linalg.yield %562 : f64
    } -> tensor<1x8x1x1xf64>
    %440 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%439 : tensor<1x8x1x1xf64>) outs(%18 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %562 = arith.sitofp %405 : i64 to f64
      %563 = arith.divf %in, %562 : f64
      linalg.yield %563 : f64
    } -> tensor<1x8x1x1xf64>
    %441 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%438, %440 : tensor<1x8x1x?xf64>, tensor<1x8x1x1xf64>) outs(%437 : tensor<1x8x1x?xf64>) {
    ^bb0(%in: f64, %in_327: f64, %out: f64):
      %562 = arith.subf %in, %in_327 : f64
      linalg.yield %562 : f64
    } -> tensor<1x8x1x?xf64>
    %442 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%441, %441 : tensor<1x8x1x?xf64>, tensor<1x8x1x?xf64>) outs(%437 : tensor<1x8x1x?xf64>) {
    ^bb0(%in: f64, %in_327: f64, %out: f64):
      %562 = arith.mulf %in, %in_327 : f64
      linalg.yield %562 : f64
    } -> tensor<1x8x1x?xf64>
    %443 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%442 : tensor<1x8x1x?xf64>) outs(%19 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %562 = arith.addf %in, %out : f64
      linalg.yield %562 : f64
    } -> tensor<1x8x1x1xf64>
    %444 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%443 : tensor<1x8x1x1xf64>) outs(%18 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %562 = arith.sitofp %405 : i64 to f64
      %563 = arith.divf %in, %562 : f64
      linalg.yield %563 : f64
    } -> tensor<1x8x1x1xf64>
    %445 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%444 : tensor<1x8x1x1xf64>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %562 = arith.truncf %in : f64 to f32
      linalg.yield %562 : f32
    } -> tensor<1x8x1x1xf32>
    %446 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%expanded_295 : tensor<1x8x1x?xf32>) outs(%30 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = arith.addf %in, %out : f32
      linalg.yield %562 : f32
    } -> tensor<1x8x1x1xf32>
    %447 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%446 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = arith.sitofp %405 : i64 to f32
      %563 = arith.divf %in, %562 : f32
      linalg.yield %563 : f32
    } -> tensor<1x8x1x1xf32>
    %448 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%445 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = arith.truncf %cst_72 : f64 to f32
      %563 = arith.addf %in, %562 : f32
      linalg.yield %563 : f32
    } -> tensor<1x8x1x1xf32>
    %449 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%448 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = math.rsqrt %in : f32
      linalg.yield %562 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_296 = tensor.expand_shape %cst_22 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xbf16> into tensor<1x8x1x1xbf16>
    %450 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%449, %expanded_296 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xbf16>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_327: bf16, %out: f32):
      %562 = arith.extf %in_327 : bf16 to f32
      %563 = arith.mulf %in, %562 : f32
      linalg.yield %563 : f32
    } -> tensor<1x8x1x1xf32>
    %451 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%447 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = arith.negf %in : f32
      linalg.yield %562 : f32
    } -> tensor<1x8x1x1xf32>
    %452 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%451, %450 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_327: f32, %out: f32):
      %562 = arith.mulf %in, %in_327 : f32
      linalg.yield %562 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_297 = tensor.expand_shape %cst_21 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xbf16> into tensor<1x8x1x1xbf16>
    %453 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%452, %expanded_297 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xbf16>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_327: bf16, %out: f32):
      %562 = arith.extf %in_327 : bf16 to f32
      %563 = arith.addf %in, %562 : f32
      linalg.yield %563 : f32
    } -> tensor<1x8x1x1xf32>
    %454 = tensor.empty() : tensor<1x8xf32>
    %455 = linalg.generic {indexing_maps = [#map5, #map5, #map5, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%cst_160, %cst_161, %cst_162, %cst_163 : tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>) outs(%454 : tensor<1x8xf32>) {
    ^bb0(%in: i64, %in_327: i64, %in_328: i64, %in_329: i64, %out: f32):
      %562 = arith.cmpi slt, %in, %c0_i64 : i64
      %563 = arith.addi %in, %c1_i64 : i64
      %564 = arith.select %562, %563, %in : i64
      %565 = arith.index_cast %564 : i64 to index
      %566 = arith.cmpi slt, %in_327, %c0_i64 : i64
      %567 = arith.addi %in_327, %c8_i64 : i64
      %568 = arith.select %566, %567, %in_327 : i64
      %569 = arith.index_cast %568 : i64 to index
      %570 = arith.cmpi slt, %in_328, %c0_i64 : i64
      %571 = arith.addi %in_328, %c1_i64 : i64
      %572 = arith.select %570, %571, %in_328 : i64
      %573 = arith.index_cast %572 : i64 to index
      %574 = arith.cmpi slt, %in_329, %c0_i64 : i64
      %575 = arith.addi %in_329, %c1_i64 : i64
      %576 = arith.select %574, %575, %in_329 : i64
      %577 = arith.index_cast %576 : i64 to index
      %extracted = tensor.extract %450[%565, %569, %573, %577] : tensor<1x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8xf32>
    %456 = linalg.generic {indexing_maps = [#map5, #map5, #map5, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%cst_164, %cst_165, %cst_166, %cst_167 : tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>) outs(%454 : tensor<1x8xf32>) {
    ^bb0(%in: i64, %in_327: i64, %in_328: i64, %in_329: i64, %out: f32):
      %562 = arith.cmpi slt, %in, %c0_i64 : i64
      %563 = arith.addi %in, %c1_i64 : i64
      %564 = arith.select %562, %563, %in : i64
      %565 = arith.index_cast %564 : i64 to index
      %566 = arith.cmpi slt, %in_327, %c0_i64 : i64
      %567 = arith.addi %in_327, %c8_i64 : i64
      %568 = arith.select %566, %567, %in_327 : i64
      %569 = arith.index_cast %568 : i64 to index
      %570 = arith.cmpi slt, %in_328, %c0_i64 : i64
      %571 = arith.addi %in_328, %c1_i64 : i64
      %572 = arith.select %570, %571, %in_328 : i64
      %573 = arith.index_cast %572 : i64 to index
      %574 = arith.cmpi slt, %in_329, %c0_i64 : i64
      %575 = arith.addi %in_329, %c1_i64 : i64
      %576 = arith.select %574, %575, %in_329 : i64
      %577 = arith.index_cast %576 : i64 to index
      %extracted = tensor.extract %453[%565, %569, %573, %577] : tensor<1x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8xf32>
    %expanded_298 = tensor.expand_shape %455 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xf32> into tensor<1x8x1x1xf32>
    %expanded_299 = tensor.expand_shape %456 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xf32> into tensor<1x8x1x1xf32>
    %457 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%436, %expanded_298 : tensor<1x8x?x12xf32>, tensor<1x8x1x1xf32>) outs(%430 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: f32, %in_327: f32, %out: f32):
      %562 = arith.mulf %in, %in_327 : f32
      linalg.yield %562 : f32
    } -> tensor<1x8x?x12xf32>
    %458 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%457, %expanded_299 : tensor<1x8x?x12xf32>, tensor<1x8x1x1xf32>) outs(%430 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: f32, %in_327: f32, %out: f32):
      %562 = arith.addf %in, %in_327 : f32
      linalg.yield %562 : f32
    } -> tensor<1x8x?x12xf32>
    %459 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%458 : tensor<1x8x?x12xf32>) outs(%434 : tensor<1x8x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %562 = arith.truncf %in : f32 to bf16
      linalg.yield %562 : bf16
    } -> tensor<1x8x?x12xbf16>
    %460 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%459 : tensor<1x8x?x12xbf16>) outs(%430 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %562 = arith.extf %in : bf16 to f32
      linalg.yield %562 : f32
    } -> tensor<1x8x?x12xf32>
    %461 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%460 : tensor<1x8x?x12xf32>) outs(%430 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = arith.negf %in : f32
      %563 = math.exp %562 : f32
      %564 = arith.addf %563, %cst_2 : f32
      %565 = arith.divf %cst_2, %564 : f32
      linalg.yield %565 : f32
    } -> tensor<1x8x?x12xf32>
    %462 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%460, %461 : tensor<1x8x?x12xf32>, tensor<1x8x?x12xf32>) outs(%430 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: f32, %in_327: f32, %out: f32):
      %562 = arith.mulf %in, %in_327 : f32
      linalg.yield %562 : f32
    } -> tensor<1x8x?x12xf32>
    %463 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%462 : tensor<1x8x?x12xf32>) outs(%434 : tensor<1x8x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %562 = arith.truncf %in : f32 to bf16
      linalg.yield %562 : bf16
    } -> tensor<1x8x?x12xbf16>
    %padded_300 = tensor.pad %463 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : bf16
    } : tensor<1x8x?x12xbf16> to tensor<1x8x?x14xbf16>
    %464 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_19 : tensor<8xbf16>) outs(%431 : tensor<8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %562 = arith.extf %in : bf16 to f32
      linalg.yield %562 : f32
    } -> tensor<8xf32>
    %broadcasted_301 = linalg.broadcast ins(%464 : tensor<8xf32>) outs(%430 : tensor<1x8x?x12xf32>) dimensions = [0, 2, 3] 
    %465 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_300, %cst_20 : tensor<1x8x?x14xbf16>, tensor<8x8x3x3xbf16>) outs(%broadcasted_301 : tensor<1x8x?x12xf32>) -> tensor<1x8x?x12xf32>
    %466 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%465 : tensor<1x8x?x12xf32>) outs(%434 : tensor<1x8x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %562 = arith.truncf %in : f32 to bf16
      linalg.yield %562 : bf16
    } -> tensor<1x8x?x12xbf16>
    %467 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_17 : tensor<8xbf16>) outs(%431 : tensor<8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %562 = arith.extf %in : bf16 to f32
      linalg.yield %562 : f32
    } -> tensor<8xf32>
    %broadcasted_302 = linalg.broadcast ins(%467 : tensor<8xf32>) outs(%430 : tensor<1x8x?x12xf32>) dimensions = [0, 2, 3] 
    %468 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%399, %cst_18 : tensor<1x16x?x12xbf16>, tensor<8x16x1x1xbf16>) outs(%broadcasted_302 : tensor<1x8x?x12xf32>) -> tensor<1x8x?x12xf32>
    %469 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%468 : tensor<1x8x?x12xf32>) outs(%434 : tensor<1x8x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %562 = arith.truncf %in : f32 to bf16
      linalg.yield %562 : bf16
    } -> tensor<1x8x?x12xbf16>
    %470 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%469, %466 : tensor<1x8x?x12xbf16>, tensor<1x8x?x12xbf16>) outs(%434 : tensor<1x8x?x12xbf16>) {
    ^bb0(%in: bf16, %in_327: bf16, %out: bf16):
      %562 = arith.addf %in, %in_327 : bf16
      linalg.yield %562 : bf16
    } -> tensor<1x8x?x12xbf16>
    %471 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%470 : tensor<1x8x?x12xbf16>) outs(%430 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %562 = arith.extf %in : bf16 to f32
      linalg.yield %562 : f32
    } -> tensor<1x8x?x12xf32>
    %collapsed_303 = tensor.collapse_shape %471 [[0], [1], [2, 3]] : tensor<1x8x?x12xf32> into tensor<1x8x?xf32>
    %expanded_304 = tensor.expand_shape %collapsed_303 [[0], [1], [2, 3]] output_shape [1, 8, 1, %401] : tensor<1x8x?xf32> into tensor<1x8x1x?xf32>
    %472 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_304 : tensor<1x8x1x?xf32>) outs(%437 : tensor<1x8x1x?xf64>) {
    ^bb0(%in: f32, %out: f64):
      %562 = arith.extf %in : f32 to f64
      linalg.yield %562 : f64
    } -> tensor<1x8x1x?xf64>
    %473 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%472 : tensor<1x8x1x?xf64>) outs(%19 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %562 = arith.addf %in, %out : f64
      linalg.yield %562 : f64
    } -> tensor<1x8x1x1xf64>
    %474 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%473 : tensor<1x8x1x1xf64>) outs(%18 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %562 = arith.sitofp %405 : i64 to f64
      %563 = arith.divf %in, %562 : f64
      linalg.yield %563 : f64
    } -> tensor<1x8x1x1xf64>
    %475 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%472, %474 : tensor<1x8x1x?xf64>, tensor<1x8x1x1xf64>) outs(%437 : tensor<1x8x1x?xf64>) {
    ^bb0(%in: f64, %in_327: f64, %out: f64):
      %562 = arith.subf %in, %in_327 : f64
      linalg.yield %562 : f64
    } -> tensor<1x8x1x?xf64>
    %476 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%475, %475 : tensor<1x8x1x?xf64>, tensor<1x8x1x?xf64>) outs(%437 : tensor<1x8x1x?xf64>) {
    ^bb0(%in: f64, %in_327: f64, %out: f64):
      %562 = arith.mulf %in, %in_327 : f64
      linalg.yield %562 : f64
    } -> tensor<1x8x1x?xf64>
    %477 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%476 : tensor<1x8x1x?xf64>) outs(%19 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %562 = arith.addf %in, %out : f64
      linalg.yield %562 : f64
    } -> tensor<1x8x1x1xf64>
    %478 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%477 : tensor<1x8x1x1xf64>) outs(%18 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %562 = arith.sitofp %405 : i64 to f64
      %563 = arith.divf %in, %562 : f64
      linalg.yield %563 : f64
    } -> tensor<1x8x1x1xf64>
    %479 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%478 : tensor<1x8x1x1xf64>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %562 = arith.truncf %in : f64 to f32
      linalg.yield %562 : f32
    } -> tensor<1x8x1x1xf32>
    %480 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%expanded_304 : tensor<1x8x1x?xf32>) outs(%30 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = arith.addf %in, %out : f32
      linalg.yield %562 : f32
    } -> tensor<1x8x1x1xf32>
    %481 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%480 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = arith.sitofp %405 : i64 to f32
      %563 = arith.divf %in, %562 : f32
      linalg.yield %563 : f32
    } -> tensor<1x8x1x1xf32>
    %482 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%479 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = arith.truncf %cst_72 : f64 to f32
      %563 = arith.addf %in, %562 : f32
      linalg.yield %563 : f32
    } -> tensor<1x8x1x1xf32>
    %483 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%482 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = math.rsqrt %in : f32
      linalg.yield %562 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_305 = tensor.expand_shape %cst_16 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xbf16> into tensor<1x8x1x1xbf16>
    %484 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%483, %expanded_305 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xbf16>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_327: bf16, %out: f32):
      %562 = arith.extf %in_327 : bf16 to f32
      %563 = arith.mulf %in, %562 : f32
      linalg.yield %563 : f32
    } -> tensor<1x8x1x1xf32>
    %485 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%481 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = arith.negf %in : f32
      linalg.yield %562 : f32
    } -> tensor<1x8x1x1xf32>
    %486 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%485, %484 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_327: f32, %out: f32):
      %562 = arith.mulf %in, %in_327 : f32
      linalg.yield %562 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_306 = tensor.expand_shape %cst_15 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xbf16> into tensor<1x8x1x1xbf16>
    %487 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%486, %expanded_306 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xbf16>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_327: bf16, %out: f32):
      %562 = arith.extf %in_327 : bf16 to f32
      %563 = arith.addf %in, %562 : f32
      linalg.yield %563 : f32
    } -> tensor<1x8x1x1xf32>
    %488 = linalg.generic {indexing_maps = [#map5, #map5, #map5, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%cst_168, %cst_169, %cst_170, %cst_171 : tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>) outs(%454 : tensor<1x8xf32>) {
    ^bb0(%in: i64, %in_327: i64, %in_328: i64, %in_329: i64, %out: f32):
      %562 = arith.cmpi slt, %in, %c0_i64 : i64
      %563 = arith.addi %in, %c1_i64 : i64
      %564 = arith.select %562, %563, %in : i64
      %565 = arith.index_cast %564 : i64 to index
      %566 = arith.cmpi slt, %in_327, %c0_i64 : i64
      %567 = arith.addi %in_327, %c8_i64 : i64
      %568 = arith.select %566, %567, %in_327 : i64
      %569 = arith.index_cast %568 : i64 to index
      %570 = arith.cmpi slt, %in_328, %c0_i64 : i64
      %571 = arith.addi %in_328, %c1_i64 : i64
      %572 = arith.select %570, %571, %in_328 : i64
      %573 = arith.index_cast %572 : i64 to index
      %574 = arith.cmpi slt, %in_329, %c0_i64 : i64
      %575 = arith.addi %in_329, %c1_i64 : i64
      %576 = arith.select %574, %575, %in_329 : i64
      %577 = arith.index_cast %576 : i64 to index
      %extracted = tensor.extract %484[%565, %569, %573, %577] : tensor<1x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8xf32>
    %489 = linalg.generic {indexing_maps = [#map5, #map5, #map5, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%cst_172, %cst_173, %cst_174, %cst_175 : tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>) outs(%454 : tensor<1x8xf32>) {
    ^bb0(%in: i64, %in_327: i64, %in_328: i64, %in_329: i64, %out: f32):
      %562 = arith.cmpi slt, %in, %c0_i64 : i64
      %563 = arith.addi %in, %c1_i64 : i64
      %564 = arith.select %562, %563, %in : i64
      %565 = arith.index_cast %564 : i64 to index
      %566 = arith.cmpi slt, %in_327, %c0_i64 : i64
      %567 = arith.addi %in_327, %c8_i64 : i64
      %568 = arith.select %566, %567, %in_327 : i64
      %569 = arith.index_cast %568 : i64 to index
      %570 = arith.cmpi slt, %in_328, %c0_i64 : i64
      %571 = arith.addi %in_328, %c1_i64 : i64
      %572 = arith.select %570, %571, %in_328 : i64
      %573 = arith.index_cast %572 : i64 to index
      %574 = arith.cmpi slt, %in_329, %c0_i64 : i64
      %575 = arith.addi %in_329, %c1_i64 : i64
      %576 = arith.select %574, %575, %in_329 : i64
      %577 = arith.index_cast %576 : i64 to index
      %extracted = tensor.extract %487[%565, %569, %573, %577] : tensor<1x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8xf32>
    %expanded_307 = tensor.expand_shape %488 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xf32> into tensor<1x8x1x1xf32>
    %expanded_308 = tensor.expand_shape %489 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xf32> into tensor<1x8x1x1xf32>
    %490 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%471, %expanded_307 : tensor<1x8x?x12xf32>, tensor<1x8x1x1xf32>) outs(%430 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: f32, %in_327: f32, %out: f32):
      %562 = arith.mulf %in, %in_327 : f32
      linalg.yield %562 : f32
    } -> tensor<1x8x?x12xf32>
    %491 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%490, %expanded_308 : tensor<1x8x?x12xf32>, tensor<1x8x1x1xf32>) outs(%430 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: f32, %in_327: f32, %out: f32):
      %562 = arith.addf %in, %in_327 : f32
      linalg.yield %562 : f32
    } -> tensor<1x8x?x12xf32>
    %492 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%491 : tensor<1x8x?x12xf32>) outs(%434 : tensor<1x8x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %562 = arith.truncf %in : f32 to bf16
      linalg.yield %562 : bf16
    } -> tensor<1x8x?x12xbf16>
    %493 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%492 : tensor<1x8x?x12xbf16>) outs(%430 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %562 = arith.extf %in : bf16 to f32
      linalg.yield %562 : f32
    } -> tensor<1x8x?x12xf32>
    %494 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%493 : tensor<1x8x?x12xf32>) outs(%430 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = arith.negf %in : f32
      %563 = math.exp %562 : f32
      %564 = arith.addf %563, %cst_2 : f32
      %565 = arith.divf %cst_2, %564 : f32
      linalg.yield %565 : f32
    } -> tensor<1x8x?x12xf32>
    %495 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%493, %494 : tensor<1x8x?x12xf32>, tensor<1x8x?x12xf32>) outs(%430 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: f32, %in_327: f32, %out: f32):
      %562 = arith.mulf %in, %in_327 : f32
      linalg.yield %562 : f32
    } -> tensor<1x8x?x12xf32>
    %496 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%495 : tensor<1x8x?x12xf32>) outs(%434 : tensor<1x8x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %562 = arith.truncf %in : f32 to bf16
      linalg.yield %562 : bf16
    } -> tensor<1x8x?x12xbf16>
    %padded_309 = tensor.pad %496 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : bf16
    } : tensor<1x8x?x12xbf16> to tensor<1x8x?x14xbf16>
    %497 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_13 : tensor<8xbf16>) outs(%431 : tensor<8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %562 = arith.extf %in : bf16 to f32
      linalg.yield %562 : f32
    } -> tensor<8xf32>
    %broadcasted_310 = linalg.broadcast ins(%497 : tensor<8xf32>) outs(%430 : tensor<1x8x?x12xf32>) dimensions = [0, 2, 3] 
    %498 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_309, %cst_14 : tensor<1x8x?x14xbf16>, tensor<8x8x3x3xbf16>) outs(%broadcasted_310 : tensor<1x8x?x12xf32>) -> tensor<1x8x?x12xf32>
    %499 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%498 : tensor<1x8x?x12xf32>) outs(%434 : tensor<1x8x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %562 = arith.truncf %in : f32 to bf16
      linalg.yield %562 : bf16
    } -> tensor<1x8x?x12xbf16>
    %500 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%499 : tensor<1x8x?x12xbf16>) outs(%430 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %562 = arith.extf %in : bf16 to f32
      linalg.yield %562 : f32
    } -> tensor<1x8x?x12xf32>
    %collapsed_311 = tensor.collapse_shape %500 [[0], [1], [2, 3]] : tensor<1x8x?x12xf32> into tensor<1x8x?xf32>
    %expanded_312 = tensor.expand_shape %collapsed_311 [[0], [1], [2, 3]] output_shape [1, 8, 1, %401] : tensor<1x8x?xf32> into tensor<1x8x1x?xf32>
    %501 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_312 : tensor<1x8x1x?xf32>) outs(%437 : tensor<1x8x1x?xf64>) {
    ^bb0(%in: f32, %out: f64):
      %562 = arith.extf %in : f32 to f64
      linalg.yield %562 : f64
    } -> tensor<1x8x1x?xf64>
    %502 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%501 : tensor<1x8x1x?xf64>) outs(%19 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %562 = arith.addf %in, %out : f64
      linalg.yield %562 : f64
    } -> tensor<1x8x1x1xf64>
    %503 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%502 : tensor<1x8x1x1xf64>) outs(%18 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %562 = arith.sitofp %405 : i64 to f64
      %563 = arith.divf %in, %562 : f64
      linalg.yield %563 : f64
    } -> tensor<1x8x1x1xf64>
    %504 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%501, %503 : tensor<1x8x1x?xf64>, tensor<1x8x1x1xf64>) outs(%437 : tensor<1x8x1x?xf64>) {
    ^bb0(%in: f64, %in_327: f64, %out: f64):
      %562 = arith.subf %in, %in_327 : f64
      linalg.yield %562 : f64
    } -> tensor<1x8x1x?xf64>
    %505 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%504, %504 : tensor<1x8x1x?xf64>, tensor<1x8x1x?xf64>) outs(%437 : tensor<1x8x1x?xf64>) {
    ^bb0(%in: f64, %in_327: f64, %out: f64):
      %562 = arith.mulf %in, %in_327 : f64
      linalg.yield %562 : f64
    } -> tensor<1x8x1x?xf64>
    %506 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%505 : tensor<1x8x1x?xf64>) outs(%19 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %562 = arith.addf %in, %out : f64
      linalg.yield %562 : f64
    } -> tensor<1x8x1x1xf64>
    %507 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%506 : tensor<1x8x1x1xf64>) outs(%18 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %562 = arith.sitofp %405 : i64 to f64
      %563 = arith.divf %in, %562 : f64
      linalg.yield %563 : f64
    } -> tensor<1x8x1x1xf64>
    %508 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%507 : tensor<1x8x1x1xf64>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %562 = arith.truncf %in : f64 to f32
      linalg.yield %562 : f32
    } -> tensor<1x8x1x1xf32>
    %509 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%expanded_312 : tensor<1x8x1x?xf32>) outs(%30 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = arith.addf %in, %out : f32
      linalg.yield %562 : f32
    } -> tensor<1x8x1x1xf32>
    %510 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%509 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = arith.sitofp %405 : i64 to f32
      %563 = arith.divf %in, %562 : f32
      linalg.yield %563 : f32
    } -> tensor<1x8x1x1xf32>
    %511 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%508 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = arith.truncf %cst_72 : f64 to f32
      %563 = arith.addf %in, %562 : f32
      linalg.yield %563 : f32
    } -> tensor<1x8x1x1xf32>
    %512 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%511 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = math.rsqrt %in : f32
      linalg.yield %562 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_313 = tensor.expand_shape %cst_12 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xbf16> into tensor<1x8x1x1xbf16>
    %513 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%512, %expanded_313 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xbf16>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_327: bf16, %out: f32):
      %562 = arith.extf %in_327 : bf16 to f32
      %563 = arith.mulf %in, %562 : f32
      linalg.yield %563 : f32
    } -> tensor<1x8x1x1xf32>
    %514 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%510 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = arith.negf %in : f32
      linalg.yield %562 : f32
    } -> tensor<1x8x1x1xf32>
    %515 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%514, %513 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_327: f32, %out: f32):
      %562 = arith.mulf %in, %in_327 : f32
      linalg.yield %562 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_314 = tensor.expand_shape %cst_11 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xbf16> into tensor<1x8x1x1xbf16>
    %516 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%515, %expanded_314 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xbf16>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_327: bf16, %out: f32):
      %562 = arith.extf %in_327 : bf16 to f32
      %563 = arith.addf %in, %562 : f32
      linalg.yield %563 : f32
    } -> tensor<1x8x1x1xf32>
    %517 = linalg.generic {indexing_maps = [#map5, #map5, #map5, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%cst_176, %cst_177, %cst_178, %cst_179 : tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>) outs(%454 : tensor<1x8xf32>) {
    ^bb0(%in: i64, %in_327: i64, %in_328: i64, %in_329: i64, %out: f32):
      %562 = arith.cmpi slt, %in, %c0_i64 : i64
      %563 = arith.addi %in, %c1_i64 : i64
      %564 = arith.select %562, %563, %in : i64
      %565 = arith.index_cast %564 : i64 to index
      %566 = arith.cmpi slt, %in_327, %c0_i64 : i64
      %567 = arith.addi %in_327, %c8_i64 : i64
      %568 = arith.select %566, %567, %in_327 : i64
      %569 = arith.index_cast %568 : i64 to index
      %570 = arith.cmpi slt, %in_328, %c0_i64 : i64
      %571 = arith.addi %in_328, %c1_i64 : i64
      %572 = arith.select %570, %571, %in_328 : i64
      %573 = arith.index_cast %572 : i64 to index
      %574 = arith.cmpi slt, %in_329, %c0_i64 : i64
      %575 = arith.addi %in_329, %c1_i64 : i64
      %576 = arith.select %574, %575, %in_329 : i64
      %577 = arith.index_cast %576 : i64 to index
      %extracted = tensor.extract %513[%565, %569, %573, %577] : tensor<1x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8xf32>
    %518 = linalg.generic {indexing_maps = [#map5, #map5, #map5, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%cst_180, %cst_181, %cst_182, %cst_183 : tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>) outs(%454 : tensor<1x8xf32>) {
    ^bb0(%in: i64, %in_327: i64, %in_328: i64, %in_329: i64, %out: f32):
      %562 = arith.cmpi slt, %in, %c0_i64 : i64
      %563 = arith.addi %in, %c1_i64 : i64
      %564 = arith.select %562, %563, %in : i64
      %565 = arith.index_cast %564 : i64 to index
      %566 = arith.cmpi slt, %in_327, %c0_i64 : i64
      %567 = arith.addi %in_327, %c8_i64 : i64
      %568 = arith.select %566, %567, %in_327 : i64
      %569 = arith.index_cast %568 : i64 to index
      %570 = arith.cmpi slt, %in_328, %c0_i64 : i64
      %571 = arith.addi %in_328, %c1_i64 : i64
      %572 = arith.select %570, %571, %in_328 : i64
      %573 = arith.index_cast %572 : i64 to index
      %574 = arith.cmpi slt, %in_329, %c0_i64 : i64
      %575 = arith.addi %in_329, %c1_i64 : i64
      %576 = arith.select %574, %575, %in_329 : i64
      %577 = arith.index_cast %576 : i64 to index
      %extracted = tensor.extract %516[%565, %569, %573, %577] : tensor<1x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8xf32>
    %expanded_315 = tensor.expand_shape %517 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xf32> into tensor<1x8x1x1xf32>
    %expanded_316 = tensor.expand_shape %518 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xf32> into tensor<1x8x1x1xf32>
    %519 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%500, %expanded_315 : tensor<1x8x?x12xf32>, tensor<1x8x1x1xf32>) outs(%430 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: f32, %in_327: f32, %out: f32):
      %562 = arith.mulf %in, %in_327 : f32
      linalg.yield %562 : f32
    } -> tensor<1x8x?x12xf32>
    %520 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%519, %expanded_316 : tensor<1x8x?x12xf32>, tensor<1x8x1x1xf32>) outs(%430 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: f32, %in_327: f32, %out: f32):
      %562 = arith.addf %in, %in_327 : f32
      linalg.yield %562 : f32
    } -> tensor<1x8x?x12xf32>
    %521 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%520 : tensor<1x8x?x12xf32>) outs(%434 : tensor<1x8x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %562 = arith.truncf %in : f32 to bf16
      linalg.yield %562 : bf16
    } -> tensor<1x8x?x12xbf16>
    %522 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%521 : tensor<1x8x?x12xbf16>) outs(%430 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %562 = arith.extf %in : bf16 to f32
      linalg.yield %562 : f32
    } -> tensor<1x8x?x12xf32>
    %523 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%522 : tensor<1x8x?x12xf32>) outs(%430 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = arith.negf %in : f32
      %563 = math.exp %562 : f32
      %564 = arith.addf %563, %cst_2 : f32
      %565 = arith.divf %cst_2, %564 : f32
      linalg.yield %565 : f32
    } -> tensor<1x8x?x12xf32>
    %524 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%522, %523 : tensor<1x8x?x12xf32>, tensor<1x8x?x12xf32>) outs(%430 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: f32, %in_327: f32, %out: f32):
      %562 = arith.mulf %in, %in_327 : f32
      linalg.yield %562 : f32
    } -> tensor<1x8x?x12xf32>
    %525 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%524 : tensor<1x8x?x12xf32>) outs(%434 : tensor<1x8x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %562 = arith.truncf %in : f32 to bf16
      linalg.yield %562 : bf16
    } -> tensor<1x8x?x12xbf16>
    %padded_317 = tensor.pad %525 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : bf16
    } : tensor<1x8x?x12xbf16> to tensor<1x8x?x14xbf16>
    %526 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_9 : tensor<8xbf16>) outs(%431 : tensor<8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %562 = arith.extf %in : bf16 to f32
      linalg.yield %562 : f32
    } -> tensor<8xf32>
    %broadcasted_318 = linalg.broadcast ins(%526 : tensor<8xf32>) outs(%430 : tensor<1x8x?x12xf32>) dimensions = [0, 2, 3] 
    %527 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_317, %cst_10 : tensor<1x8x?x14xbf16>, tensor<8x8x3x3xbf16>) outs(%broadcasted_318 : tensor<1x8x?x12xf32>) -> tensor<1x8x?x12xf32>
    %528 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%527 : tensor<1x8x?x12xf32>) outs(%434 : tensor<1x8x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %562 = arith.truncf %in : f32 to bf16
      linalg.yield %562 : bf16
    } -> tensor<1x8x?x12xbf16>
    %529 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%470, %528 : tensor<1x8x?x12xbf16>, tensor<1x8x?x12xbf16>) outs(%434 : tensor<1x8x?x12xbf16>) {
    ^bb0(%in: bf16, %in_327: bf16, %out: bf16):
      %562 = arith.addf %in, %in_327 : bf16
      linalg.yield %562 : bf16
    } -> tensor<1x8x?x12xbf16>
    %530 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%529 : tensor<1x8x?x12xbf16>) outs(%430 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %562 = arith.extf %in : bf16 to f32
      linalg.yield %562 : f32
    } -> tensor<1x8x?x12xf32>
    %collapsed_319 = tensor.collapse_shape %530 [[0], [1], [2, 3]] : tensor<1x8x?x12xf32> into tensor<1x8x?xf32>
    %expanded_320 = tensor.expand_shape %collapsed_319 [[0], [1], [2, 3]] output_shape [1, 8, 1, %401] : tensor<1x8x?xf32> into tensor<1x8x1x?xf32>
    %531 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_320 : tensor<1x8x1x?xf32>) outs(%437 : tensor<1x8x1x?xf64>) {
    ^bb0(%in: f32, %out: f64):
      %562 = arith.extf %in : f32 to f64
      linalg.yield %562 : f64
    } -> tensor<1x8x1x?xf64>
    %532 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%531 : tensor<1x8x1x?xf64>) outs(%19 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %562 = arith.addf %in, %out : f64
      linalg.yield %562 : f64
    } -> tensor<1x8x1x1xf64>
    %533 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%532 : tensor<1x8x1x1xf64>) outs(%18 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %562 = arith.sitofp %405 : i64 to f64
      %563 = arith.divf %in, %562 : f64
      linalg.yield %563 : f64
    } -> tensor<1x8x1x1xf64>
    %534 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%531, %533 : tensor<1x8x1x?xf64>, tensor<1x8x1x1xf64>) outs(%437 : tensor<1x8x1x?xf64>) {
    ^bb0(%in: f64, %in_327: f64, %out: f64):
      %562 = arith.subf %in, %in_327 : f64
      linalg.yield %562 : f64
    } -> tensor<1x8x1x?xf64>
    %535 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%534, %534 : tensor<1x8x1x?xf64>, tensor<1x8x1x?xf64>) outs(%437 : tensor<1x8x1x?xf64>) {
    ^bb0(%in: f64, %in_327: f64, %out: f64):
      %562 = arith.mulf %in, %in_327 : f64
      linalg.yield %562 : f64
    } -> tensor<1x8x1x?xf64>
    %536 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%535 : tensor<1x8x1x?xf64>) outs(%19 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %562 = arith.addf %in, %out : f64
      linalg.yield %562 : f64
    } -> tensor<1x8x1x1xf64>
    %537 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%536 : tensor<1x8x1x1xf64>) outs(%18 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %562 = arith.sitofp %405 : i64 to f64
      %563 = arith.divf %in, %562 : f64
      linalg.yield %563 : f64
    } -> tensor<1x8x1x1xf64>
    %538 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%537 : tensor<1x8x1x1xf64>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %562 = arith.truncf %in : f64 to f32
      linalg.yield %562 : f32
    } -> tensor<1x8x1x1xf32>
    %539 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%expanded_320 : tensor<1x8x1x?xf32>) outs(%30 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = arith.addf %in, %out : f32
      linalg.yield %562 : f32
    } -> tensor<1x8x1x1xf32>
    %540 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%539 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = arith.sitofp %405 : i64 to f32
      %563 = arith.divf %in, %562 : f32
      linalg.yield %563 : f32
    } -> tensor<1x8x1x1xf32>
    %541 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%538 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = arith.truncf %cst_72 : f64 to f32
      %563 = arith.addf %in, %562 : f32
      linalg.yield %563 : f32
    } -> tensor<1x8x1x1xf32>
    %542 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%541 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = math.rsqrt %in : f32
      linalg.yield %562 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_321 = tensor.expand_shape %cst_8 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xbf16> into tensor<1x8x1x1xbf16>
    %543 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%542, %expanded_321 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xbf16>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_327: bf16, %out: f32):
      %562 = arith.extf %in_327 : bf16 to f32
      %563 = arith.mulf %in, %562 : f32
      linalg.yield %563 : f32
    } -> tensor<1x8x1x1xf32>
    %544 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%540 : tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = arith.negf %in : f32
      linalg.yield %562 : f32
    } -> tensor<1x8x1x1xf32>
    %545 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%544, %543 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xf32>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_327: f32, %out: f32):
      %562 = arith.mulf %in, %in_327 : f32
      linalg.yield %562 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_322 = tensor.expand_shape %cst_7 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xbf16> into tensor<1x8x1x1xbf16>
    %546 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%545, %expanded_322 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xbf16>) outs(%28 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_327: bf16, %out: f32):
      %562 = arith.extf %in_327 : bf16 to f32
      %563 = arith.addf %in, %562 : f32
      linalg.yield %563 : f32
    } -> tensor<1x8x1x1xf32>
    %547 = linalg.generic {indexing_maps = [#map5, #map5, #map5, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%cst_184, %cst_185, %cst_186, %cst_187 : tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>) outs(%454 : tensor<1x8xf32>) {
    ^bb0(%in: i64, %in_327: i64, %in_328: i64, %in_329: i64, %out: f32):
      %562 = arith.cmpi slt, %in, %c0_i64 : i64
      %563 = arith.addi %in, %c1_i64 : i64
      %564 = arith.select %562, %563, %in : i64
      %565 = arith.index_cast %564 : i64 to index
      %566 = arith.cmpi slt, %in_327, %c0_i64 : i64
      %567 = arith.addi %in_327, %c8_i64 : i64
      %568 = arith.select %566, %567, %in_327 : i64
      %569 = arith.index_cast %568 : i64 to index
      %570 = arith.cmpi slt, %in_328, %c0_i64 : i64
      %571 = arith.addi %in_328, %c1_i64 : i64
      %572 = arith.select %570, %571, %in_328 : i64
      %573 = arith.index_cast %572 : i64 to index
      %574 = arith.cmpi slt, %in_329, %c0_i64 : i64
      %575 = arith.addi %in_329, %c1_i64 : i64
      %576 = arith.select %574, %575, %in_329 : i64
      %577 = arith.index_cast %576 : i64 to index
      %extracted = tensor.extract %543[%565, %569, %573, %577] : tensor<1x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8xf32>
    %548 = linalg.generic {indexing_maps = [#map5, #map5, #map5, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%cst_188, %cst_189, %cst_190, %cst_191 : tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>) outs(%454 : tensor<1x8xf32>) {
    ^bb0(%in: i64, %in_327: i64, %in_328: i64, %in_329: i64, %out: f32):
      %562 = arith.cmpi slt, %in, %c0_i64 : i64
      %563 = arith.addi %in, %c1_i64 : i64
      %564 = arith.select %562, %563, %in : i64
      %565 = arith.index_cast %564 : i64 to index
      %566 = arith.cmpi slt, %in_327, %c0_i64 : i64
      %567 = arith.addi %in_327, %c8_i64 : i64
      %568 = arith.select %566, %567, %in_327 : i64
      %569 = arith.index_cast %568 : i64 to index
      %570 = arith.cmpi slt, %in_328, %c0_i64 : i64
      %571 = arith.addi %in_328, %c1_i64 : i64
      %572 = arith.select %570, %571, %in_328 : i64
      %573 = arith.index_cast %572 : i64 to index
      %574 = arith.cmpi slt, %in_329, %c0_i64 : i64
      %575 = arith.addi %in_329, %c1_i64 : i64
      %576 = arith.select %574, %575, %in_329 : i64
      %577 = arith.index_cast %576 : i64 to index
      %extracted = tensor.extract %546[%565, %569, %573, %577] : tensor<1x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8xf32>
    %expanded_323 = tensor.expand_shape %547 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xf32> into tensor<1x8x1x1xf32>
    %expanded_324 = tensor.expand_shape %548 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xf32> into tensor<1x8x1x1xf32>
    %549 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%530, %expanded_323 : tensor<1x8x?x12xf32>, tensor<1x8x1x1xf32>) outs(%430 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: f32, %in_327: f32, %out: f32):
      %562 = arith.mulf %in, %in_327 : f32
      linalg.yield %562 : f32
    } -> tensor<1x8x?x12xf32>
    %550 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%549, %expanded_324 : tensor<1x8x?x12xf32>, tensor<1x8x1x1xf32>) outs(%430 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: f32, %in_327: f32, %out: f32):
      %562 = arith.addf %in, %in_327 : f32
      linalg.yield %562 : f32
    } -> tensor<1x8x?x12xf32>
    %551 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%550 : tensor<1x8x?x12xf32>) outs(%434 : tensor<1x8x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %562 = arith.truncf %in : f32 to bf16
      linalg.yield %562 : bf16
    } -> tensor<1x8x?x12xbf16>
    %552 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%551 : tensor<1x8x?x12xbf16>) outs(%430 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %562 = arith.extf %in : bf16 to f32
      linalg.yield %562 : f32
    } -> tensor<1x8x?x12xf32>
    %553 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%552 : tensor<1x8x?x12xf32>) outs(%430 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %562 = arith.negf %in : f32
      %563 = math.exp %562 : f32
      %564 = arith.addf %563, %cst_2 : f32
      %565 = arith.divf %cst_2, %564 : f32
      linalg.yield %565 : f32
    } -> tensor<1x8x?x12xf32>
    %554 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%552, %553 : tensor<1x8x?x12xf32>, tensor<1x8x?x12xf32>) outs(%430 : tensor<1x8x?x12xf32>) {
    ^bb0(%in: f32, %in_327: f32, %out: f32):
      %562 = arith.mulf %in, %in_327 : f32
      linalg.yield %562 : f32
    } -> tensor<1x8x?x12xf32>
    %555 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%554 : tensor<1x8x?x12xf32>) outs(%434 : tensor<1x8x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %562 = arith.truncf %in : f32 to bf16
      linalg.yield %562 : bf16
    } -> tensor<1x8x?x12xbf16>
    %padded_325 = tensor.pad %555 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : bf16
    } : tensor<1x8x?x12xbf16> to tensor<1x8x?x14xbf16>
    %556 = tensor.empty(%393) : tensor<1x3x?x12xf32>
    %557 = tensor.empty() : tensor<3xf32>
    %558 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_5 : tensor<3xbf16>) outs(%557 : tensor<3xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %562 = arith.extf %in : bf16 to f32
      linalg.yield %562 : f32
    } -> tensor<3xf32>
    %broadcasted_326 = linalg.broadcast ins(%558 : tensor<3xf32>) outs(%556 : tensor<1x3x?x12xf32>) dimensions = [0, 2, 3] 
    %559 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_325, %cst_6 : tensor<1x8x?x14xbf16>, tensor<3x8x3x3xbf16>) outs(%broadcasted_326 : tensor<1x3x?x12xf32>) -> tensor<1x3x?x12xf32>
    %560 = tensor.empty(%393) : tensor<1x3x?x12xbf16>
    %561 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%559 : tensor<1x3x?x12xf32>) outs(%560 : tensor<1x3x?x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %562 = arith.truncf %in : f32 to bf16
      linalg.yield %562 : bf16
    } -> tensor<1x3x?x12xbf16>
    return %561 : tensor<1x3x?x12xbf16>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_3_torch.bfloat16: "0x0200000054BD123D223E",
      torch_tensor_3_8_3_3_torch.bfloat16: "0x020000001FBE02BE0ABEC83B9F3D123E1EBD3C3E27BC8A3CA1BD113B8CBE43BE2E3E3EBEFB3A3F3DFDBD2D3E63BE71BDDDBDD53CDEBD133E163DDA3D01BE183EA73D3CBEEA3C493D2FBE323EB0BDED3DF13D803E123E0DBE9F3B303DB5BD89BD94BD1E3C6FBD13BB243D6C3D87BCB33DAB3D78BD2DBEE83C2BBED6BD40BED83D15BE483DD33D543CF23DAF3C293D423DB83D05BEAB3C5E3EFF3D7A3E00BD7DBD99BD62BBF5BC96BDCABDB63D7ABCD73C12BE0F3B2F3D413EECBD333EA43C353DF93CED3D433E33BD953E22BD58BDFEBDF9BD8CBD16BDE7BD053E1D3E38BE8BBB04BDBEBD0D3D103E19BD60BD72BD623E56BEF83C273D573E1EBE88BC49BDF73C9BBB1F3DE7BD783D573E813E42BDAC3D113DC9BC1E3EA13D23BE8A3D603D333E5CBD33BE7DBE593EB7BD55BE28BE1A3E02BE71BDE1BD02BEE03D8D3DA6BE143D4BBCA8BC12BDD8BD6ABDBF3BE7BD063EF7BD833D8DBD46BD8ABD8C3D60BE2DBEE63DE0BDC23DE0BC35BDC43CB9BD1EBE043EF33DB5BC52BD53BDD7BDA3BD14BC273E6D3C733D72BDD93B01BEE93D313CA13D31BEC0BD363E2D3E303E993DFBBD89BDCABCE13CFF3C913D193E1FBD893DE5BD1F3E",
      torch_tensor_8_torch.bfloat16_12: "0x02000000E13CAEBD1B3E123D4EBE1F3E16BE0ABD",
      torch_tensor_8_torch.bfloat16_11: "0x02000000863F8B3F6D3F6F3FBD3FA63F6D3F833F",
      torch_tensor_8_torch.bfloat16_10: "0x020000001A3D4BBD243D1EBE91BDA63D8CBC85BE",
      torch_tensor_8_8_3_3_torch.bfloat16_2: "0x02000000163CC8BD14BE01BEDC3DF8BD483D503E81BED2BCD7BD98BBE6BD5FBDBFBD463E76BE8B3E523D13BC9C3CBA3DE93DE4BD613E85BD6FBD22BEDB3D6EBD11BDF03CB63DD9BD19BAFE3D323CDD3D2E3E13BEB4BE07BDAFBD173D023E363E82BC8DBDA8BCD0BD11BC9D3D5FBC083C8E3DEA3DC63D103CD9BC7DBEC4BD95BDC3BD263EA6BD16BD74BE103B273D7A3E34BD0A3A423E823D823CB63CAD3D59BDFA3D203DFB3C8B3D803D06BE023EA43DD73DC73DE0BD9ABD72BD2DBC723D37BE063E533C1A3EDD3CF4BDE3BD173DB6BD073EC83D25BC86BEA8BCD9BC19BD803D893D41BE65BD043E803D1FBEC3BC2C3E19BC0DBD86BD48BE53BC2EBE12BDEEBDFB3C203D94BEFA3DA5BDC6BD553E743E57BE96BC53BDE53BAABBACBCFE3DECBD643E0B3E5BBC4A3E84BE963DA13C6ABE623D50BE143E333E653C673DD93D7B3E00BB3CBD94BCD7392D3DFE3D55BD91BCB93DEFBC1E3DC0BB6BBD2F3CACBD873E2FBE663ED53C6C3DB7BD63BD32BDEC3D3FBD513D433DC5BD2F3D36BB673CCE3C1EBE783C3D3E333EC8BD273C253D85BD213B863DFDBB853D8CBDAC3EC53D69BD673D583C493C64BD953D0C3CA3BD9EBDD93D98BCE03DEB3D9EBD23BEBEBDD13DA9BD8E3E053D54BD23BC0C3D14BE90BE25BEEF3D453D6A3D08BD09BE123D683DF3BD46BD1CBEDDBCF8BD08BE873BADBDAD3C013E793D08BD9E3B2BBD533EAC3DF33D9BBD603D86BDE5BC103D473D913D6C3E0D3ECBBDA3BDF3BD9C3DA3BDDD3C24BDEFBD89BD403EAC3D87BB9EBB64BEF8BDD0BB5CBC15BEB9BD32BEBABD7D3C00BE4E3EF73D343E9FBD08BE30BE0F3DD5BDCABD77BA0FBDD63DCA3D653C4DBDD23D053E303EA5BE7D3DA0BCA9BCFFBC823CA13D783EBBBDC1BD6DBD51BE6E3EC53C32BDA23BA2BD87BD48BEC2BCB23D1EBE8EBCFB3CE53C823D06BECC3DC53D4CBD4E3CB5BD94BD04BEDA3D263E7CBD24BC1C3EA6BC803DA8BD9FBD3EBE893D0ABE5E3C47BE853D7CBD2EBED23D963D82BDDA3B9EBDD53D023ECB3D81BE1F3EDE3D1D3E15BE0DBE49BDA93D583EA9BD2DBE6DBC56BDD63DEF3DEEBD8A3DFBBB303D0DBE143E463E0B3DD8BC113EC5BD53BDC0BC693D1C3E18BC933D5DBE833B073E94BD953D273E1EBE093E7A3D823D793DB6BDA73D4D3E883DE7BD623C1FBDE53CB7BDA73D1EBE32BE283E0F3E49BE4B3D08BE9BBD94BDF73D69BE3BBD5F3CE2BD693DFF3DFC3D1E3D063EAC3D043EB33D533DB13D023EE83C35BD3A3D80BE163EBEBD46BE16BE28BBBFBD36BECD3C153E49BC66BD903DCDBD103E563E09BDAFB9C8BDD8BDC0BA353BF23DBF3D10BE8E3EA23CDE3B823DF53BFA3D253D84BD213E14BC1DBE2DBE1A3EDE3C03BE7F3D23BE86BE1BBE88BD0F3ECC3D42BD9C3BBC3CD13D77BD20BDD0BDFA3DBFBA1EBEDABD3FBEC73DEDBD66BD6D3C41BE8B3D863D27BD053DC53D65BD893DDD3DEF3D3EBEB43C163D663DD13D213E64BDF73D22BEA1BD27BE67BD41BE59BDED3D99BDD8BC5D3CCD3D1ABDDABD813D0A3EE6BDE6BD38BEE03D13BE4A3DDFBD2ABE56BE5B3E5D3D8FBD22BE63BCB0BD49BE77BD7ABD2BBD59BD2C3DC63ED8BD77BD53BDA93DEC3D51BE033E0F3EAB3C2CBE113E093DBA3D",
      torch_tensor_8_torch.bfloat16_9: "0x020000000D3DF43D003D3FBC18BE3ABCC8BB033E",
      torch_tensor_8_torch.bfloat16_8: "0x02000000763F713F8A3F4B3F893F883F723F5F3F",
      torch_tensor_8_torch.bfloat16_7: "0x020000000E3EBCBB48BE90BD77BD383D03BD47BC",
      torch_tensor_8_8_3_3_torch.bfloat16_1: "0x02000000603D113D7D3D1D3DBABC39BD033E23BEA33D1CBDEDBD833D043E283DDCBDB73D9EBD2E3E103C853C25BD41BDB8BC82BD613DCE3D003E873DA03EF3BA063E043D13BCA23D3B3C053D31BD61BCB83D90BCE6BDC3BD46BD05BE04BE27BE85BDD13DE1BDE23DDDBD243EE1BD5D3E92BE113EA83DE93B983D1A3EDFBC723B9A3EF43C49BD12BE75BE8D3DC7BCBA3C723CAE3DA63D4EBD9E3D9BBD793DE03D753E1CBE8A3C9B3D85BD3DBEF2BC5FBE32BE253DD73DF13DBCBC67BD0F3E793D2EBD3C3EDA3D0C3E87BE96BDA63D6FBC48BE633D4CBE2F3E5A3E2A3DF23D193E6B3EBB3DB8BDD4BC9F3D633E4CBE59BA18BD583EA83D65BD5E3D153BB3BD8D3DCEBC003DF7BD753D0F3D57BDE4BD813D423E9EBDE33D0A3D843D9EBDE9BD03BE0A3E1A3B1DBE283E27BEAD3D4CBDB03D133E5C3D5A3B2EBE2B3D423EDC3D573D423E4B3BBD3D7F3E8DBC03BEC2BD48BD4CBE2FBEB83C26BDC03DBFBD91BD01BE47BE173E3B3EA13D503E09BEA03D7A3CB2BC1BBC1C3E4FBD953C9EBDEA3D9F3DD5BD56BEA03D3F3E8ABD82BD673D053D58BE313E4D3EACBD363DCBBD7CBD823DB73CC93C7C3D25BEC2BD34BE09BE6ABE8DBEFCBDCEBDA9BDB5BDA23B9D3C1C3E5ABD0BBD533E923D5FBD8F3D13BD203EDFBCBCBD2D3E4ABD0CBD27BCEA3D053E0CBDAB3D0CBEADBECA3D1D3D323E25BE44BE86BA46BD063EDB3DC0BD2C3E593E46BEF73C3E3EAA3E7E3D7C3E49BE64BDB5BD223EC93D9CBC38BEBEBC82BCC53D13BE46BE1F3DE0BDB0BD923D9B3B133D46BE7F3DDF3D2DBB60BDE5BDEBBD1A3E1CBE9C3CE23D35BEA33D283C18BE45BE24BD983DB13DF3BD373E7A3D84BDE0BDC13DC9BD08BE51BD08BDE93DFB39C93D25BD9F3DCD3D813D1CBE93BED0BCCDBC4B3C53BD903DC63B49BD0C3D173DF53CC5BC333E71BD143DC4BDC7BCB3BD9A3E373D663DB4BEAFBDEEBDDC3B9ABD1EBEB0BD633DF0394C3DBA3D3BBE6A3EAA3D1FBD6F3EA5BDE43D6BBC2F3BC9BD863EF2BC1F3D783E12BEB63D4F3E423DBCBD52BE503D223E063A1DBE87BD01BE4EBDBC3D1B3EA43D3EBD1A3D48BEF0BD03BD483E54BD9CBD7B3C133E07BE40BC45BD25BD193E0EBE073E013D16BE8C3D7FBC6B3D583D2F3C153E103D88BC2D3E3ABEDFBAB83DB83DE6BDF33C893C183EFF3D1B3E663DC9BD94BD0B3D2E3CC4BDDCBD6A3E91BD403B1ABE95BD813D44BD4CBE5BBEAEBC9EBC1CBD053DCEBC7CBE29BE99BD5C3CC0BCB2BD393D093ED23D183E6E3D91BDA13EB13D0EBEB93DC63D013E0B3EA2BC1BBE543EDDBD953DA0BD293DE53DBABD103E363E973C033E3ABEF53DDC39D1BB2F3D15BE123C993DE9BDFDBD433D363D0CBE533B213B2B3EAC3E313E9ABD103EAFBD46BDED3DE63D233CC73D50BE463CAABCD93CB33E06BE783D59BDA83DD0BD453E543D14BDADBD093E453D5C3D6A3D2F3DA23C8E3D853D393EB9BD15BE5B3E1F3E533D50BD693D1BBD7FBE033E05BE0D3D06BE4B3D3C3E54BE353E7BBD443DB1BD7F3D02BE623EAC3E76BD123E663BB5BD333E71BD773EAD3DD63D40BEF8BCE93C063DE13D2D3EF0BC14BD9DBDA63D20BE80BD8BBD403E133D08BDECBC8A3E26BE30BBF2BD6EBD473D153E483DFABD",
      torch_tensor_8_torch.bfloat16_6: "0x0200000076BEB33C28BD04BE603D6F3B8B3D583E",
      torch_tensor_8_torch.bfloat16_5: "0x02000000B03F713F5C3F9B3F803F423FA83F883F",
      torch_tensor_8_torch.bfloat16_4: "0x02000000893D8ABD08BD873BCE3C0BBEACBDCEBD",
      torch_tensor_8_16_1_1_torch.bfloat16: "0x02000000683CA8BC38BE763EB23DD13DE63DDEBD03BFB53EF7BD5FBEA83EEF3DFC3ED6BDE0BD693E05BED7BE9EBE583D1EBEDABEB93D63BE59BE46BE523E4ABE173E8CBE94BD163FD83E683E97BCE53D02BE3FBEA93E633E1ABE8FBE91BEC8BB473ECB3BB3BD1A3E0B3DB03D8C3EACBE0A3E7A3CD9BBE0BE8C3E1CBEB43E6EBE8A3E813D89BC81BE5FBD063FA03ED03EDC3DB8BE74BE21BEB83ED53D37BBE83D0DBF143D123EA1BE893EEE3DC33DC5BB243DBD3C62BE903CE43D9CBE973E593EEA3DC7BE3EBE6D3EC03E1C3E483E07BEB0BE4FBE153E983C803C313E88BD4D3E9BBD39BC1EBE283E103EDE3C7C3A81BEC3BD93BD5BBE58BE33BD643E5BBE32BF2BBFD23D",
      torch_tensor_8_torch.bfloat16_3: "0x02000000143E50BE4FBDA8BCCDBB373D72BDE4BC",
      torch_tensor_8_8_3_3_torch.bfloat16: "0x02000000A8BC453E3EBA593DCA3B1C3CDC3D1C3E07BEB1BDF03B93BD70BE0CBE36BDBBBC65BD913E66BD83BED93DC4BD3BBEE43D4FBE56BD653E5D3D91BC133CD63C3B3E73BC59BD143DCEBCB33C6ABD0FBECBBD2C3E46BE1B3D6DBC783D0F3D60BE5DBDA0BD3FBDBA3D883D7ABD4CBE24BD123D1E3EB9BD69BDC13CE53DB93DBCBD8E3D40BD0FBE2D3CF4BD6EBCF43D7ABD113CB5BC07BD68BE893DC03D26BECF3CA3BD46BDD63C183DE63CAC3E64BD04BEEBBD44BEE6BDABBE3B3DE5BBE33C3FBEFCBD2FBEC8BD873CAABD723DB53D55BED43C50BDAE3DB0BDE4BB933D16BC093E21BE92BE98BE4FBD873DC43D1E3E8737983C843CB63EDFBE263CE63DC23D3C3D203E01BED4BDA33D8EBE3CBE1CBD4A3E6C3D6DBDEF3DFCBC043D3DBEED3D903D703D45BEC53D0FBD02BE513E213ED8BDA93DD13D9B3E763D83BEBD3DD2BC28BEDD3DB2BE18BED23CE83DF03CC0BD043DA5BBEF3C573ECE3D3D3E62BD07BDBE3D9E3D48BEB73D07BEEB3D81BBB33D9C3CC33DFDBD583E1C3D98BB74BD9F3D01BEFE3D003CD9BD41BDCD3D19BD52BE83BEAB3C623D84BD21BC67BC513EA0BDD23C403D823D60BD3FBD40BEE5BD833DBA3DAEBCF4BCA0BD84BE943D0ABD5BBEB53D5E3D60BD2D3D01BEDF3AE83D95BDB0BD013EA83DA9BC1ABE503EC9BDB4BC6C3D583BA93CFB3C5BBD1ABD73BDA13D86BD9D3D11BD433E8DBD64BC06BDE9BC01BC04BE24BDF0BC85BD8D3D01BE6C3DF3BC653E09BD05BE18BD8EBC25BE6B3DB0BE71BE13BD5DBC00BDAEBBEA3D323D46BE9F3D333D033AD8BDFDBC5BBBEB3D80BDC53D37BD79BDC03C7CBEDA3D58BD77BD61BE0ABD89BDE73CE03DE8BC3ABD8BBD72BE493B3FBD56BE9BBCE43DF43D0BBE5ABD4BBC82BCA53C8638CD3D02BE50BE1ABD0C3D32BE06BD4E3E91BED6BD84BC0BBEE23D28BE12BE57BE8C3DCEBC983EBFBDABBD13BE823D82BCDCBC84BD813DE0BDB7BD59BD303EF7BD1F3D39BD24BEDCBB09BE77BDBE3D90BCEF3C65BDF4BB0CBEE73D4C3EEFBD2F3D46BE9F3D75BDEEBD683C093E79BD3B3B963EA1BDBDBC943D003DA7BD99BC05BE7F3EE1BDD8BD443C313E88BDCF3CB1BD2F3D88BD123DA33DF93B8E3EE1BDBABD9F3DC4BD9D3D2F3E9B3D75BD86BD87BE66BEF63DEF3B15BBEDBC67BB38BE12BE1FBD013E41BE8E3DEABD6A3B713DF93D2E3EE3BD29BDC5BD96BD0BBE903E59BE433D26BD2B3E26BD883D62BE3CBE2ABDFEBDCF3D8F3DA03D8ABD753DCDBD693D8D3D2E3DA4BDFE3D603EBC3D003EC3BDE93CF0BC1ABE343E893E6FBEE33C043E343DDC3DCABC283C293E6E3ED5BD0A3E3D3EE83D993D6EBBA6BC35BEEB3DCB3DC23D1B3EC5BD4E3E993D3ABEEDBC40BEF73D4ABE04BD803D3CBEAABDAF3D643ED1BD173EC43D6CBE88BD453E03BB50BDEE3D18BE383EB23C003EB33D5A3DBB3D2CBE103D19BE323EDBBD4D3CB63D2FBD6E3C0EBD7B3C633D2EBDFF3D793D003DF73C02BE4C3D3B3E7BBC483C353E7E3D18BE3ABD42BD023E1CBD563C27BEE3BC823C55BD37BDA8BD473DBF3CBC3D1D3C943D543C9EBD95BD06BECABDD7BC10BE623C493D7D3C6DBD2FBE993D00BEA23E823DB73D8CBC3D3B7E3D1DBEBD3DBEBDAE3DB63D163E3EBE",
      torch_tensor_8_torch.bfloat16_2: "0x02000000AD3D033E5ABD2CBE893D873D8B3D99BD",
      torch_tensor_8_torch.bfloat16_1: "0x02000000483F8E3F433F7C3F863F893F583F9B3F",
      torch_tensor_8_torch.bfloat16: "0x02000000B63D90BC623D093E813D5DBD34BD3ABC",
      torch_tensor_8_16_3_3_torch.bfloat16: "0x020000001BBD46BE62BB6ABD8ABB953D6BBE1DBDD73D643D0EBD143E9E3DE63BB5BB1FBE7F3D183E823DE13D3ABE823D9D3D9F3C473DAC3C9DBD153D823DC8BD19BEBDBB86BDE83CE63C0DBEB93CC43D9B3D023DDA3D8D3C333E9C3DC4BD4B3E503D9ABCC03D3ABD0F3D883DDB3DD1BC6ABD9CBD853C4B3D06BEECBC8DBD213D613C833C8BBDF0BC1A3DCCBD163CD33D9D3D623DDFBD8ABCD7BBA93DA93D24BD573D9F3D50BDE23D9ABDB83D513D10BE563D2B3D23BD88BD203E1ABDE83D3B3BBEBD013D6CBD333ED4BD6EBD56BD05BE1EBD33BDB2BB37BCC9BCD63D99BD3B3CD03D3BBEA3BDA93D62BA723B85BDA4BD87BD993D4FBDCF3D1E3D30BD80BB1E3D923D0B3D49BD14BDACBD0DBEC9BC31BCB7BCE43C593C38BDD6BD07BE0EBCF6BDAC3CE6BD55BD73BBB43C0ABC91BD4EBD0BBE893D413A883D27BE05BEAA3D6EBA0EBDCBBD12BEA7BBE43A77BC7EBCF23CF7BDFDBCDF3DBB3C6BBB2FBD06BE21BC9A3CC43D7C3D12BD003CD83DB5BDFA3D02BD89BC823D2CBC1A3E9CBCB33D883D5E3D0FBDCFBCC53D8FBDA1BC99BD323D493E9BBD01BDE5BD163E3EBDAD3DE33D8CBDF8BD6DBDAEBD603C86BDAE3CA2BC0BBD1A3E353DE73D323E7B3DCCBC57BD20BA773C54BD9CBDA13BCFBD553D54BE1C3E0C3E8C3DF13C213DD6BA883C0CBDA33DAA3D63BD5DBD2C3D0FBE42BDEABC0D3EA83D43BCFF3D213C2FBEF63D28BDD53DAC3CBF3DFBBC0C3E70BDCD3C0CBD123C08BDF33D383D8C3D223E61BC743ACA3CE7BD67BD0F3B5E3B6D3DAC3D213C423EBBBC89BD5CBB85BB4C3D883D343D48BEAA3C763D29BC763DC0BB83BCBCBDD13D05BE563D0E3E03BE8FBDC63DB1BCC43D9A3DF73AEFBC62BAFDBC5EBD1A3C5D3DF7BD533CEB3C3BBD5B3D273DE33DB93D23BD17BDD33C34BC06BC8FBC773C0EBD3B3DBB3D243E143D533DD4BBA5BDA0BD23BE1ABDB23C003E0EBC59BD1ABEFC3D2D3D41BDE53DEF3B3E3D3DBED6BDB23D1EBDFABDC93D853C66BDD53D1F3E50BD78BDB6BC423D8FBD563D08BDFABD97BCA8BD553CB4BD483D12BE223D133DB53D413ECF3C71BB5DBD143E03BE383E1B3E1BBE57BDB33D6F3CCC3D03BD923DBEBCBA3C0D3DFE3DAFBD2BBED53CC5BDA4BD5D3C1CBD17BD4F3DFD3CACBC7FBD3ABEA43C0CBD383D02BD9B3D4DBCE83CE43D273DE8BDB0BD6DBB103D9ABC083ED73DFCBD273CE6BD65BBF53DE63C8F3D903D5EBD093DCF3B123EA43D663C143E66BCC2BC3E3B08BD72BDF83DF13C4E3E22BC20BD33BDD63D3EBDABBD50BD41BD5E3D94BC8F3EF93D1FBDD33DBC3C7EBCD3BD92BD683D31BDED3DD3BC02BE8E3D3E3D43BD733D16BEA33D323DEC3DF8BB48BD05BE19BD103EC93B513CE0BBE4BCBC3CFABD9B3D91BD8FBDC13DBABD033DCA3DEA3D0F3DED3C4BBD103EBAB9CCBD103C633C983B5DBD073DDBBBA13C44BE46BDC4BC18BE453D67BE023CAD3D493DC0BC183932BB00BEAE3D153E86BDB6BDA8BD96BD24BD6E3DEE3CB0BD5EBD09BD813C94BDF73B9BBD35BC89BB9BBDCE3D0A3D10BD1C3D42BE183E4F3DEB3DB8BC99BD073EDD3CB9BD89BD453DC0BC02BE59BDEB3DC5BC1F3C8FBE363CD13DFDBD303D6FBDBDBB7DBD813B133D50BCEF3D06BC6ABD413EA0BD923D823C5A3D1D3C4A3E56BEC23DBC3D263E273E433DA63C57BD62BD893DEF3D7A3C3ABA6A3EA0BD85BCF6BC823D39BE9FBCDF3D14BDCFBD30BD4FBE563DDDBD7FBDA93D14BD11BCC6BC8D3DD93CC2BBEBBB213EBC3CE73DB23C013D1FBD47BD65BDD0BDCF3D933D3ABE1FBED43BE2BBA5BDDD3C2ABC1A3DBBBDEBBDDF3D40BC0ABC89BDF63DEF3DF33D7F3DC33D143DCABD283E25BC573C003E023E44BE08BEEFBCA5BCD1BD33BD0B3CC83DE23C683D85BC5CBE0EBE3BBCC7BD2BBEB4BDB83D66BC473DDCBDA7BD303DF13C04BE3DBDDF3AECBDEEBD30BDE1BD35BEEDBC90BC0CBDBC3C1DBE93BDD23D6CBD4FBDEEBB9B3D8DBD45BD9CBD67BD853D4FBEDEBDF83CF53D65BEC1BCFE3D833D143E8ABD0EBE09BEB13D70BDB13C3C3DFD3A17BE4BBEF3BD103D3DBD04BD9BBD00BE8DBEBDBC093CD93D313C3BBD63BD193ED93D053E7F3D0FBEF2BDBB3DDCBC7DBB0DBDB3BCF63CACBDB93D8C3D00BD20BDFFBCBD3C2FBDE5BC113C06BDE13C9EBBCC3D39BD103D813B2ABE88BD4A3EEABD17BD2D3D9ABCADBD693C0ABD37BC9C3D77BD473E0FBC363D8BBD933C33BE07BC333ED8BCC2BDB0BDBF3B203DDD3C993CCE39263E8ABDE9BC6B3CC73D56BDAF3BB73DDEBDD1BD8ABD8CBC05BE9E3D1CBD82BD493DE33C833BA0BD443E7FBDB23DD2BC6ABD8A3D863C37BE49BDC83D6C3D883C6A3DC9BCF6BD1A3D113D743D103C30BD4DBDE9BD4C3DC5BD38BD823C113D99BB6B3D103D35BD0CBD9A3B72BD0CBD8C3DAFBD9B3C46BCF43C03BDE53D2C3D5F3D18BD0E3EC13D17BE813D45BC293E1C3E94BDACBD89BD7DBE3A3E1DBEB3BCCABDBB3D98BC0CBCF0BCADBC423D42BD2D3DAD3DA9BD29BEDEBC2F3D09BE81BDCD3D5B3D64BD8CBBFC3D573C0BBE83BDA83D693D913DA3BD9FBCB43D0F3C16BD31BD2D3D89BD833DFABDB33D833D893DA83D0A3E56BEE5BD963D04BE3CBB233ED439B5BC1DBE02BEBB3DA03CB13B5B3E27BECF3D623C993DC8BD08BD543EFD3B45BD49BD8FBDF03D333C533D84BDAB3DA9BC953D5DBE013DC6BDE33D5B3DA33DDBBD3F3DD43D6FBDDC3D5CBC8A3D223D243E613E4FBEAA3D0A3D42BD8EBC403D403D51BD0E3EA6BCC03D10BD0E3D163D2BBD96BD9BBDC5BD2A3CCDBC2C3E203DA83D40BCEABD70BDA3BB123D3ABE20BE1ABDD63D043D8E3CA73D0B3EBB3CFB3D93BD8CBD9D3DFABDB2BA47BDACBBD03DD23D073EC63D12BD05BE393E9D3D903B1BBE44BD0EBD18BD0FBDF03DC73D13BE823D9D3CA43D0FBE19BD023E91BD4F3D9D3D2F3C2BBE113E71BC90BD073E26BD58BBAE3DEDBDAFBDB23DB3BD0A3DDDBC483E263E22BDBEBDAF3D083DFC3D193C9F3D1EBDA53D81BD063D0DBE9B3DDABCDFBCB2BA2CBE6CBDDBBC72BDA1BDC9BC2ABD703D6EBDE13D893B6FBC3A3D033DB6BD323DD73DE2BC77BD78BDB33D8BBCC83D033E83BC9A3D193DB03DFABC0CBD0D3EC23CB4BC49BE893D5C3CA33D523AC43D85BD88BC4CBC1CBC063D17BDA63D07BD5ABDBABDFDBBA1BCDD3C2C3E27BDB6BB213DEB3C19BE5FBC473DB7BD083EC63DE73D72BD0A3DB2BDC1BD933B9ABD803D09BD2E3CF7BC823DF4BD9BBC69BB07BDF73BB63D9A3D32BEBEBDBDBD",
      torch_tensor_16_torch.bfloat16_33: "0x0200000092BC32BD5CBD123E50BEBC3CA6BC50BC9C3DD2BD513D70BE343BA7BC3E3BEF3D",
      torch_tensor_16_torch.bfloat16_32: "0x02000000393F773F213F5E3F873F723F683F523F903FA33FA13F473F6B3F7F3FA13F5E3F",
      torch_tensor_16_torch.bfloat16_31: "0x02000000BB3DFFBD11BE60BDBE3844BD2ABD633E9DBD313D8EBC0F3E543E51BD93BD1C3D",
      torch_tensor_16_16_3_3_torch.bfloat16_8: "0x020000006C3DE0BDEABBFC3CE7BDB6B911BD18BDBF3DDDBDF23C83BD5BBC27BDBD3BA3BDCD3D03BDCBBC48BD633B2BBDB3BDA13D53BD72BD503E853D0BBE96BD213EC9BD6F3DFE3D26BB1D3DC83D6EBD4DBD30BEDC3DE83CBA3ABA3D11BE0BBE8E3DBA3C70BBEEBBAD3D3CBED63D913D873CAFBC36BE1A3E1E3DFD3DB73D4ABD853DA23C843D933D733DB13D9EBD01BE653D9CBDA0BD733EEC3BC6BCDFBCD2BDBC3C193D603D0CBDC93DDCBD08BCA13C3BBEBF3A0FBDB93CAABDFE3D0FBE71BDAD3D84BDAD3CC3BB893D66BC87BD8FBDC9BDC73DA7BC6BBC0B3EBCBD05BE8F3DB4BD60BD2E3D82BDFEBD8A3DBDBDF8BD0DBC0A3E133D06BDBBBD2A3D223D913C373E063D2CBEF2BDB43DD8BC04BED93C98BDA9BD98BB2F3DB93D5B3D1B3E28BD02BE7B3DA53CDB3C8B3D553D1C394D3D113D713DD0BDCEBC84BC36BDC2BCA5BC2D3CD0BC28BE693D1CBE9ABD17BDB5BDB2BDAD3CF7BD09BEBE3D0F3D0E3D573D7D3D27BE223D4ABD833D633D3F3C23BE84BD2A3D7EBB433D9EBDAC3D0FBE7BBDCF3D5DBD443DA43D9BBD47BCB6BD283DA13D1EBE2BBD7ABC0DBD2BBD03BEF0BDC4BC0A3D233DACBDB3BD473C723D293EA9BC703A31BDB6BD7FBD2C3EB93ADEBBB23D923CDC3C033B133E813D903C8F3DD13BAFBCB6BD193C36BC90BC44BD243B69BDB1BDE9BD37BC903DC5BDF73D86BA6F3D28BD93BC923B253DB5BCD7BD3BBE9B3D59BDD8BD793C4DBECD3DA83DDA3B183D89BDC33C6DBC0DBD7A3D0EBEEA3D243C9ABC9BBC013E92BC1FBE5FBD353D693D41BE82BDDEBDEBBDA73D45BD563B22BE093EDD3DCCBDB6BB9CBD96BDB2BD063EB03D87BEC4BD0ABEF7BD5DBDBBBD5DBD1DBD64BEF1BCDABD92BD853D93BB703DD83D40BD24BD3FBE5CBB383EBD3DE33D983CBDBD663D2DBE643D0DBD443D03BD55BD01BDA93C5D3CFA3BBB3DDBBD993C8FBD46BD363D7FBDE93D983D043E183E41BD74BCC7BC363EA3BCCF3D9DBC0BBE0BBD5ABC363DDFBC2E3DA43C97BD983CFFBD10BD77BD083E143D30BD07BD0DBE7CBDEFBCBDBD823C9DBD83BD4DBE723C48BCF3BC3BBD3C3E27BDEBBD9F3C8A3C293E0BBDB53DE83CE13CDA3D82BDB8BD96BDE3BDF2B9553DD0BB91BDD9BD90BDBF3C25BDD5BD823D8CBC98BC813C1E3E613DCD3A9A3D54BD5D3D1F3ED33DD33DAFBD59BB013DE53CC53D983D6ABD7FBDCE3D57BC3DBD1A3D473D463DF4BC89BD063E953CF33D053DB4BD0EBC27BE533DE63CC7BD6A3BD53DEB3D70BDEA3D76BDC5BDCFBB073DD8BCE03C553C53BD11BDA23D69BEDBBC9A3DB6BD88BD173ED93C96BBC0BDFABB98BDA0BD0BBD32BC72BDFF3D143E1C3D513D43BD3F3E15BC2DBE3CBE49BD07BDC23C9BBD11BE88BCE13D31BD11BC9ABDA1BDF73D083D733DF23B993D963D7A3D733D383DB53D52BD98BC39BE0E3E593D923C273E3B3E70BDF33C273DA3BD5A3D9BBD06BD43BA543E07BCD83DD7BC823B023D52BDC1BDDCBCBD3D06BE0ABD7DBD71BD233D0ABD593DB13D58BDDDBDF93BBA3C493E36BBE8BB8B3B2A3E3E3D93BD7E3C56BD1DBEC2BC05BE84BB673E84BC873DB6BDCB3DD3BD043CC3BB01BE1F3E673D4ABC353E003C06BE973C523DBD3C043EC03DF5BCC43C4B3DE43D7CBDB33D89BDFC3D3E3D8C3DC83D3DBE823D153CE6BD98BDCFBD05BE99BDA6BD04BD80BDEDBD2DBD213E09BE863DCFBD203D893D4EBD01BEFA3B363E03BD06BE593DA5BC83BD993DCBBDB33C053EE63DEDBDF73D743CC1BDCCBDB9BD11BD1CBD68BC163CB2BD3E3DFF3DACBDA9BCACBCFD3AFF3C8B3D96BC053ECBBC373CB1BD24BC83BD003CA73D52BD7CBC50BC61BCE93D833B6F3D02BDFB3D8EBC333CFDBA013D56BDCABB273D653C773D943D0FBD0EBDCF3D223DAD3DD5BD123E463D4BBD8A3D083EADBD103D6ABD6C3CABBD073DADBD933DE13BD43D8B3AEEBC0BBE8C3DF6BD0D3DA93D18BC843D363D20BD013DEA3C31BD1D3EE73CDCBCD4BDA43C663DE7BDB33C0CBD9FBD8B3DA23DEDBDD83BB63DBD3DBB3D71BEE23C20BD9DBD453D13BD12BE1DBE5B3D9DBBF13B1CBEACBD943C983DA53D663CD93DA4BD093CB93DC13DDEBC703D123DEF3CE0BB2E3DBE3C993C583DC43D0FBCB33D80BD043E26BDD0BD9CBD3C3D733C843C933DC03DA93B61BEE6BDCC3DC6BD3DBE203EDC3BBE3B67BCBDBDD7BCAABC40BDE3BDCF3CE2BDB9BD9BBC0A3C5B3D94BD9BBD74BBDCBD013EDF3D123E00BDCD3DDCBCF83D82BD6D3D06BE473D8F3D0BBDA6BDB73C18BD18BEA7BDCF3D34BE59BD3F3DEC3C8E3D90BD07BEB43D823C8C3C233DE43C903D9FBDC63D0C3DC2BD67BCCDBD13BE13BEC93C0CBECD3D153D133E913D193DDABCC43DA73D3E3C723D3F3EBEBD9B3DD73D65BD503EDCBCF6BD7CBEAF3B8F3C143D5BBD96BCF43D5A3EC63C213E9FBCAC3D53BE023E65BCF73D20BE76BD693D9EBCAD3C153E96BE1DBBC63D6A3DA7BC653C04BDC23C5ABD063E67BEE63C3FBD1ABD0D3C863D473D35BD71BD3ABE82BD11BDD13C963BDEBB2A3E143DCBBD43BCF23CBD3D243DA6BDC63D0B3D063D5EBD9F3C32BCA23C123CCC3D31BD8BBDDE3D3A3D943B823B0F3D033AF03D41BDD73B203DCABC883BA33DA4BD80BDA13D32BDACBD973CC73DB23DAD3D023E923D353C3ABEB3BB9C3C093C27BC93BCCFBCA9BD09BD8BBD2E3DB83D9BBD81BDB83D7EBD633CC53D62BDA03AE63D463D5CBD2BBEFFBD35BD11BED83DBD3D583CBB3D79BDB93DD43C84BD403D183E713D093D8BBD19BCE3BDD2BD9BBD923CB43D64BDC4BDDC3C23BDF53DD1BDB33C4ABE263D8A3D42BC5DBD0BBCF2BD87BDD73DD63DBE3D72BDE8BBDB3BAEBDB73C01BEE9BC913DD7BA963D8E3A9FBCD43D06BDE93B633DED3CF73D263D443D993CAABD6ABC063CD33D953C0B3D283DD3BCA1BC093ED43C37BEDD3D40BDE7BD8CBD9BBD9DBDAD3D56BD6C3C2C3E37BC383E6F3D14BE0A3D013D82BD9D3DBB3CA63D873D20BDC33DF03C59BD19BD6DBD8C3CE43D04BEE83C3B3CC1BC6B3E2F3D59BD67BC37BD09BE89BD02BEC83CBDBCA03D6A3B2CBD9BBDB7BC37BD4CBE12BE4B3DA63C093D24BD23BDEA3DEE3D093E033E39BDA03CC0BD49BD03BE163C2CBD263E8EBD483A0EBE8A3DD03CD63DF8BC2A3D75BD173D5BBD123EB53D27BDFB3ACCBBBABDDBBAE0BD0CBE38BCDB3DC33C22BE363D6DBC3F3E07BD3FBDAEBCB33D1ABDD03D123D3A3E4B3DA93DCCBD423C90BD9C3C4C3E37BD9FBB23BE5ABD8E3C50BD0ABEB83C553DB4BDC3BD173D66BD19BD0F3E083DD4BD18BDAF3D083B9DBDE13C913E0FBE41BE44BC603DE13C103EDB3C55BECA3CC0BB983D50BDB1BB27BD63BC003DB93CB43D50B991BCF03DF6BCD13CD33D48BD0F3EE6BC133E88BCB93DAABC02BDF43D4CBCC53C283E643DF43DE4BCC73D243EE5BC903C26BE843D9EBD363BB2BD483DEE3D89BD083C293DE83C5ABD41BC043DB03DBE3DF5BDF2BCC7BCACBDCF3CD9BD0E3EB63D5EBD45BE293E84BD283DC2BD623DD4BDACBC803D153CE5BDE03D543E31BD023D773D85BD1ABD18BCAFBD03BDD13D1CBE043EC1BC88BCC8BD193DD73DBA3DF43D5A3C8DBD8D3C553D073B05BC9EBD0FBC933DD33C3BBE323D9C3D583D42BEB43D49BD27BC963C483EFA3B253D893C8ABD5FBC3B3D323E443DA83C473E66BD533C1EBDC93DD13D07BEA03D7FBD223CCC3B143E2FBE7D3CD33DE0BD06BE403DC63CBB3D843D8C3DA93D9C3D03BED53C0DBDAABD2A3C9F3C5C3DD4BDF53C47BDB83D5EBD23BC01BECFBDCEBDC2BBBFBD20BDA13B573D8BBC15BD3E3C8DBD9A3DA23DB3BCD6BD373E74BD16BD103D073E08BC73BD933C9A3D7BBD49BD29BDAB3B05BE34BCE2BD3D3DA43DED3DB63CE93C8BBB073E8CBD3ABD963DAA3DD4BC60BDA8BCF0BA0E3EF13DC43C4CBD9BBDCCBC0D3EF4BDDF3C073DBABDFE3AE13CC0BC373D0DBEE8BDE7BD22BD4FBC203EDD3BE0BC573DEEBDA8BD88BDFB3CB53D463D51BDCD3D11BECB3DD43D9EBCCE3C893D1ABEF03D1DBC9B3DB23D953D073E8B3DAFBD923D2B3E273DE7BCBD3D0DBD03BDC13D0E3D133C483D343CF53D4B3D1F3C903DCBBD8A3D853D4D3DF33DCCBBAF3D4BBDEC3D003E413B323D41BD4FBE8E3BEFBCB2BDCA3D093D89BB043EDE3DD3BC3E3E27BEF7BCB73C9A3C4B3DAB3DD53D9EBD81BA183B6F3C313DA53DBEBD29BD27BDC6BC6E3D03BEFFBC523D4D3DAABC9C3D05BECEBDA43D3ABD56BED8BD51BE533C6D3B6FBD88BD513C633D8A3D123DCD3D2EBECD3D763D60BD5B3D843D183C0B3DD73D9FBDEFBCC3BC3A3C343D21BD29BC18BE083E7D3C633BEF3CB33DD43CB3BDB53C5E3CB03C67BD793DD7BC0DBEAABD5C3C3DBDFCBCF43DCABB793D5F3D063E633D8F3C983DC7BD0C3DE13C2A3D1E3B17BCD3BCE5BD5B3DE83C85BE50BC9E3C0DBD923C03BC1DBD383D1D3D063E7EBC5EBD203DC03D463EAEBDAC3DC1BCBFBDEEBBD93D703CB33D663C0CBED3BDF2BCD13D96BD6B3D7A3D88BDC1BDE03D1FBDBCBC4C3DAB3D843DC9BC15BD3ABDA83D69BD033D8ABD6D3DFCBC193DD4BDE4BB023EBC3DC53C7FBDA0BDB8BD033DDF3D2ABD46BDBBBD8EBDD2BDEABD11BC99BC41BD49BD843D3EBD0F3DC53DCFBC663D5B3C793DF03C7BBBA1BD36BD473DD1BD20BC463D853ECCBD21BC063E0F3E9F3DDC3DD6BDFF3B23BEB03C883D713DA63A8E3C913C57BDFBBDBDBDA7BD66BDB73C7E3D5CBCD3BD7BBDE7BD3DBDCB3CE73CB43DCCBD333D6D3C3A3D88BBAFBD66BDA8BC883D1E3C503CB5BDC2BD91BD013E03BEA83D15BD8DBDABBDC5BDFABD13BD7BBDD3BC783D30BDA7BC1D3E62BC29BD843DEC3D0CBEB2BCD5BDC13D44BDD33C46BE95BD2A3D2EBC573DA9BD0FBE72BD9FBCC03B46BBFEBC9E3DBD3CA0BDF73CF2BD26BDB83B2EBEF5BD123EC53D073DD53D8A3D7BBD1E3D063D14BEC23CC1BC01BD003C1F3DFDBCC73D1B3D5DBCD03C383B573C8B3D36BC02BE303D80BDA83D39BD793D603D9E3D913DABBC33BD1C3D083E363EFBBCB6BD443ECC3C84BD16BE843D933D02BE393D35BED63D10BEC5BD86BD9B3DBA3D3FBEF43B783A903CF3BC0FBCB43C2F3C11BE1D3EB8BC0C3E8ABD51BD8B3C38BDD03D493DAA3D603D343D72BD203EC73D623E573D15BE3A3E2A3CAF3D373D19BDA0BD953DB03DA63D2F3D83BC39BECDBCCF3D11B789BC843DDABD05BE923D3DBD46BC78BD1B3E1F3E07BD69BDC1BDD93DBCBCAC3D5C3D41BC11BE3BBD043EF0BC7A3DED3D05BE4E3C303C0EBDCF3DA83D073E14BD0C3E08BE33BE78BDA8BDA9BD3BBEBABDC9BDBFBDAA3B82BD20BE113E6BBD583DDFBDF53D44BBAABD84BDC3BD8BBC9EBDAF3D403D093B9E3D813D1A3E293DA13CBDBD8ABD84BDF9BD443D2B3CF83C45BCDF3D023D35BDA4BD5DBC273DA1BC22BD163ECD3C993D64BD543D08BE16BC40BB523B15BED83D1B3E11BD76BCF7BD80BD5F3ED63D533E79BD413E8639CF3D0CBD83BDF23D4EBD74BDAEBAFC3D893D33BBA13D9CBD003C773DA63D383DAA3D3E3E073E96BDED3CE13D783DBF3C01BD8ABCFA3DDD3D14BD1ABEA73BEC3D4A3DB73CB53D96BD73BD13BE883D6B3E9FBDB5BDA43DFBBDA4BA9ABD82BDE9BD893DD23D2B3D63BCAB3D1DBE363D613BC73DC9BC8EBD823D1ABC79BC7DBC9DBDDEBD113D063D043C243DF83C98BDD5BD22BB32BD34BEF33DB23DE8BDBABD9A3DB3BD0BBE973D083EF6BD153E8CBB193E3C3E1FBE843DD7BC9E3DD8BCFEBC513D733D0EBDB9BDBE3C54BBC23D18BD603D20BEFDBD11BEC23D0A3E5E3B4C3C78BD763D3E3C083B053D4EBD0FBE32BEEABD80BD303D7A3C043D333DB8BD0EBE273EC43B7CBD3E3BD9BD943D363D08BEE2BC02BE9FBD9F3DA63C11BD7DBD843C913B0DBEF93DFB3DE53D10BDE73CBFBC243DA43D223D1A3E66BD313D453AF4BB4ABDAABD01BE21BDF1BC9B3D6DBC723EB9BDE13CEEBD5DBDE0BD863D8DBDA4BC97BD04BD09BDF0BDBDBDCBBD813DEBBB033DE0BBD73D053E3ABD0E3D3E3DA93D513E603DB8BCA63D083E22BC6BBBE03D463D90BC5DBD523C453D163CE93D803D93BC1ABED73D083ED3BD7F3B32BEDABDFC3A263C403D35BEAEBDF53DE4BC8CBCBCBC943CB93BFABB393E64BD71BDB13D553CA3BD88BDD5BD273EC83D743D41BCC8BBDD3C4FBECC3DA7BD6ABD0FBE03BD703DE9BCEE3D96BDF5BDE6BBFD3BC43D12BE713D6DBA7C3DEFBDFA3B3FBDE23DAA3D7BBD333D813C043E223CE13D2F3D363CEC3A73BAB4BDA93D5E3DA3BDB33D1BBEA63C923CAB3D163C863D6BBDA93CB03D033EB0BD153D71BD2ABE113CEC3D373E27BEB93D81BD57BD593DBCBC613CC8BDB93D3DBDE93DD13DE73C35BD5BBD343C37BECABC08BD8DBDC23CABBD45BE64BDC53DC53C60BEFDB9B03D84BD2E3EF1BC25BECABD853D85B8B03B24BCD0BDE93C40BD8FBD6B3D16BE05BD603D78BD6F3D123D583CE3BD763DD63D393D78BDCBB9B33D4D3A893DCABD96BC723D053D543E4ABDC73D85BD8B3DAE3D853D303D8D3DCDBCDF3D37BEC13C213E",
      torch_tensor_16_torch.bfloat16_30: "0x020000002BBEDF3CF9BD823EC33DBA3D80BD29BE183CC5BD053E1ABD313D083E7A3D65BC",
      torch_tensor_16_16_3_3_torch.bfloat16_7: "0x02000000F03B2F3E25BE0B3D7ABD393D2ABDBFBD32BD9FBA89BD9DBD353E063EA63DC13D033E00BD903DD6BC323D05BD9EBD29BE5EBCFA3CE6BD713BBC3CEFBC0CBE63BC913CCF3DB03D2A3D17BE5FBEB33D2BBD953D15BCD0BD58BD803D413DC1BC593D533D503ED0BBA23DE73D0E3E463D50BD90BC4BBC9D3D9CBD61BD7EBDA7BC49BD3DBEC63DD7BDFFBCCDBD153DD33D063E08BD3A3E1ABDEDBDC43B02BE423D0C3E33BEDC3CCBBDB43DCD39683DAEBD42BD1DBE3A3D803D68BDA63D323C023E8DBCA9BDB1BC43BE07BE04BD2F3DCBBC203DAD3D75BB6FBD5ABDDE3D1F3DC23919BDF23CA63DBCBBA73DF5BC9FBDB93AE13DBABDC53DD33DE83B833D753D173E8C3D56BD7DBDB5BC18BE15BD65BDFA3CDB3DB4BC13BC84BD97BDCCBDA4BD253D2A3DCF3D78BD053DC7BD75BD073EA43DA7BC15BD8A3D1E3D6C3DB8BD8F3C85BC0CBE653BDEBD4DBB8B3BC33C24BE38BC96BD313D543D83BD543C0A3E94BDE93C653D52BD363D993CBDBD753DD63A12BC84BD90BD293E7A3D0FBE6BBDE5BD34BDC03C953D93BC153E36BE13BD363C6DBD493D833D993D1F3D9C3C13BDE73C44BD503E69BCC23D2B3EDBBC9F3D9CBD73BD82BDF83C123C7DBD1B3E193C59BC3ABD2ABD963D6EBD17BDBDBDB6BBAD3D14BEC03D503D68BDE3BCE7BCB7BBD13D92BE8B3DD0BD56BE853BABBD30BEA0BD9F3D9CBD8CBD05BDA8BDC53BCEBD01BE133DE23CA43C04BC91BDC1BDBF3DDF3D34BEB03C4C3D023EAB3CE83DBDBD443D93BDB83C0F3DEB3D6ABE31BD59BEE5BDB33D233DFABDF6BD733DB7BCDC3CC43D8E3DC0BC0CBE0F3D19BE243D383D42BD413D1B3D82BDC6BC4B3E703D273D0FBE4B3DAD3D343D8D3D03BDC0BD1E3D1DBE5F3E963D8BBCD63D9B3DB23D6B3D233D0B3E853D9AB9B4BDB43C8D3D29BDFBBDE1BC82BD553D8F3DAB3CC0BB6ABD8D3D88BD433C14BEB1BD0CBE593C153DDD3C863D173DA6BD3ABCA33DB4BC36BA863DAF3D81BD17BDC1BD4FBE983CF23D083DDF3C82BDB33C69BD22BD193C67BDB43D793D663DDEBD103D2FBC293D053ECB3D683D253DD73DD7BC18BD2B3D1F3E1E3BE2BBE43C02BD0FBE0F3E32BA093D2ABDDA3D4FBDFDBA97BD56BDDBBB88BCD8BC093E9ABD423DE83C563BD33C40BD62BC84BDC4BDC83D84BC4CBD0BBEF23D4C3DE93A30BD813CF53D6E3DB1BD303D073E1ABDDEBC413D12BD06BE103DCFBC36BD07BB373EFD3D4B3E2C3DD2BD013DFFBCCEBC783C8DBD3FBECFBCA13D88BD9FBDFA3CB33A3ABD75BD9C3DDA3DB6BD393C983C773D01BEFDBB5C3CE93DDFBDBC3DCFBB243E593C42BE123D81BD7E3C303EC8BDDB3DF23D973D01BC1ABC2A3E81BD883D80BC39BD913DB0BB853D33BDC3BD3EBCF33DE8BA2A3D4EBD7ABDDEBD7C3CCFBCB33D193EB438FE3AA73C0FBEF0BD89BD03BDD3BD8DBDA93C0FBCEE3D1E3E5C3D04BE163E10BEC63BED3CF4BD463DCEBC323DBE3C91BBAEBD313D083E7BBC60BE783D843DFB3C913D1E3DA4BC2ABE223DB7BD36BBBC3BE9BCCEBC0A3E5E3D113EE2BCDF3D26BDD4BC283D09BEFDBCF4BD3A3D1E3EE03D8ABDCABD94BC24BDD53DC83D5D3C47BD7C3D12BE413D43BD98BD86BC9D3CB83C0F3D03BED7BD583D453D063E2CBE4ABDE13CACBCF33DB83DABBC41BBB8B911BB983D05BC5FBDCCBC49BE2ABDD3BD093D453DCDBD4E3DCFBD603C48BC1A3E5C3D953DE9BCA03D42BE0C3D7F3D58BD63BD893D65BD57BEDC3D10BE0F3ED53D853DC53DBF3DF5BB7F3DC83D05BDEABB843CC9BCB33C3B3CF03D3D3EACBC0D3ED33D12BBD5BD953C32BD69BC933C2DBD98BDDFBD9BBDB2BDCE3DE7BC46BBA035A6BDA83C3CBCE8BDA4BD5C3C49BDBEBB093D7BBD4F3D393B133CA73B163EF9BD32BBBBBD47BEA33D753DA4BD89BD1E3B543DABBD19BCD2BDDF3C263DDCBD1C3EF03DE13C81BDF33C1BBDA8BD4B3DA8BDCC3DBD3AA93D30BE5DBDA3BDCFBD363D89BD643D9B3D93BDDD3DEEBC123D2B3EC2BDF43DEC3CC6BD6A3DDF3DF43C24BE1EBDD0BD07BE2BBEE53DB73D9A3D323D89BD543DB93DA2BC96BC6E3C893D3BBD09BD1D3E173D113EA33D44BD27BBCBBC70BD5F3D3C3CA4BC1FBD433D903DC7BDD5BD14BD26BE683DEEBD95BD05BDB93DF3BDE63CBEBCA33CC6BC223D17BD1DBD9F3DEBBDBCBC383E05BD773C8A3C643D33BDB73CDA3C873D353CB5BC2A3D933C8ABB3C3DCFBD20BC0C3DA4BCABBB9C3D0ABD6ABC3EBCEABDA7BD87BD70BD913CC13D9ABC8B3CCD3BFE3D21BC50BD5FBC783C113EC53D863D14BD963D313DD4BD93BD723D323D93BAEC3DF03DE03D24BEFBBC913C0A3D26BBF33D823E263D9FBC303D22BD8E3C4C3E253E5EBDFA3DF23D7DBDFCBA893CD23D6DBC103D9C3DA3BD723D1FBDCBBDACBDF33D73BCD6BDE8BCE13D5A3D3BBDEA3DC8BD3BBDA73D4BBDA9BDECBC4D3D163DF93DF3BCB03DC13B0F3E75BE0B3C0D3EC23B2C3DC3BD89BD053D543CCEBBEABDB3BD1DBCE03C173EF63B25BD6EBD87BDBEBC763C413D29BC3C3C833DC8B8AA3C46BDC13CA4BC4ABC593D763DDEBDFE3C3F3D8CBD243D0ABE7CBC023E523D0A3E593DC33DD9BDA73D0C3CCFBC0F3EC43DB63D833CCCBC63BB883D06BC10BE243E783D053EB9BD02BE1DBD073E043D4D3D7A3C363C0C3EA4BCB83CD63CEEBCF33DDD3DA6BD163E44BD713DBDBD20BE523D30BDBEBC0FBDFCBD86BB2DBEBCBDCA3D87BCE4BDCB3C86BBBFBD54BDAABC673DF63CFEBC17BE243D713DDE3DCC3DF8BC09BC4B3D183ED7BD1DBCE63DE33C083D8DBDD63DEDBD3E3C233C403DA43CCFBD08BD203D43BD1C3D6F3C8BBDB33D8B3D193D933D653DA13C51BC4EBD54BD353D9D3C0FBD19BD92BD4ABE483DC03C223D263D6E3DE83D5D3DB83A713B5BBC3E3DEABCB6BC74BD043E21BD613DEB3D08BD303E98BD67BD03BE69BDF63DB6BCBFBC453DA83D2C3DF8BC1F3E453DCB3CBEBDE43D82BD393E103EDFBBA2BDC43DA83D48BB43BDA1BD583D013DE0BD013EA639583E933DD73DAD3DFDBC933CFABDB9BC2A3DAD3DD33D49BD543C8FBD34BD9D3D103DD83D3EBD8B3DF73C033D6EBC833DB0BD37BB983D60BB253D1BBE1B3DBFBCC83DB13D8E3C46BD733C04BE273D1FBC983E1D3D97BD853D173D9CBDA03D463BE3BD9CBD1C3D32BD863D72BD25BD9A3DE2BD033E9CBD27BA97BCA13D4FBD73BD2A3DCBBD213D23BED6BD3B3D0ABEFFBD643C0EBDA3BCB1BC823DCC3B48BEA13D52BC983D143DCFBC78BBBEBBACBDC33C083E28BE583E0DBC31BD543DF43DDBBBD23D313DB93DF33D8D3CA53CD83D6B3CA23D4EBD233D373DA63DEB3D7E3C27BE88BD25BEE33C37BD8BBD823BFEBC8DBD5FBD693C25BD083E27BE383CDEBCBA3C28BE8CBD1A3E653DAC3D62BC7C3D1A3E5D3C86BCF5BCEBBDAA3D9EBBB9BC023E88BDCA3C2B3B963D953D3B3D08BE223D763D723D063E20BEA8BD41BD43BDC53D0C3DB5BB75BDC2BD513DFCBD05BD673D8F3C853D0A3E8B3DC23CED3DABBDF03CE1BC093E5ABE8EBD6FBD3EBDF6BCB0BDC53905BE723DF1BCC1BDBA3DCC3DDCBC363D163D5E3BB1BD443DE9BCA13D2B3D57BD53BD0BBE16BE67BDEEBDF3BD083EB53DEEBD883D563D6CBDF43DAA3D7EBD333D82BDD4BC0EBD093E43BE2EBD723C133EEDBCC4BD453D67BD063EF73C9C3AA0BDC13D54BE203D153DCD3D8C3CB4BDF83D043E223D823DC93B17BC3ABDD03C1FBEF7BD1ABD8F3D1CBEC5BB863BD33CEDBC693D303E9E3BA1BCF03C3BBE1A3ED7BC2A3D093CE33D17BE103C963D14BD25BCBD3DEBBDC7BA1F3D083DCD3D26BEAA3C513D413DE33B50BC253DC53D7F3DBFBC6CBC383D443DD1BD373D04BED5BD643CBE3D65BDC53D5D3DA43DB03CF13CC03DE63CB0BDC83C883DDA3DCFBA403DB9BC1139D3BC1CBDCE3C273AB6BD593D69BDB53D8DBC12BE1DBE4BBCA3BD263EA13D24BE643D5C3C36BD47BD40BD8A3D9FBB333EA6BD5ABE23BE73BD9DBD09BD8F3C2C3EAA3B4BBDB6BD163EAA3A7D3CC9BD7F3E0EBDEF3D75BD883DFDBDEEBDACBD1EBE2C3D7A3D6B3D46BDEDBD563B2BBE9EBD1C3D9D3D893DD6BC85BD023BDDBDC5BD763CDBBC203D693DDFBCE0BD8A3D593D193E6A3B423E5A3C3FBDAB3D983C933D30BD31BB19BD833D013EB23DC63DC0BCACBB53BD0ABD0EBD0A3E34BB72BD3CBC153E213D30BD3DBD95BDE93C0F3E2C3E11BE46BCA63C5FBD33BE4CBED3BC16BD8C3D333D28BD593D913C0B3EDA3C25BD513DF73C19BD393C0DBE4D3CB6BDE9BD44BCF03D15BD85BC1EBC9CBD163E6EBDCDBD97BCBEBDF3BC023E25BDB1BD46BC13BD1CBE743D133C7EBCC8BCE9BCDE3C8F3C783CA2BCB03DC63CEABCD1BDEAB93D3D823D4DBC79BD983DE8BCEF3C343C48BD953C053E64BEC4BDE63DC4BD813D9FBC593CFA3C403CF9BD4A3C5ABD893DA63DAD3C033EB93C8B3D573C923D82BD2BBD9C3DC03C913DC0BD1B3CF73C8ABDA8BC16BECB3D243E3DBD8CBDA5BD4B3C9B3CB03C483D3A3DC63C1C3E04BC7A3C003EF0BC3E3E8A3D4CBE1BBDA83DA03D573C7BBDC5BD6DBDAA3D0D3D54BDD93C08BD81BDBE3CDA3DC7BD663DE23D4DBD993CB6BD87BCADBD60BC0BBD993CB8BDB2BBF3BD2E3D153ECABD33BD0D3E65BD923D5B3C9B3B8BBCCF3C95BDC6BCED3D933D79BD333E4C3D063E603D653D433D28BEE8BCCEBDA1BCAEBD3C3DEDBDCCBCBA3DE73B2ABDFC3C55BDDFBB81BDF6BD15BE9DBAA8BD4BBDADBD8C3CB5BDC63A123EAB3DE6BC953D2FBD093C6DBD1CBE133EE23B88BDFA3DFB3CC23C72BA94BDB9BD833D3F3D69BC2ABE5D3ECFBD833D0B3EF2BD4D3D753D353EB7BDC33D92BDC73A643C49BCA43D6A3D7B3DF2BCF0BDC33D99BDAA3DCCBD51BBB43C8EBD2E3DAA3D233EBFBC4A3DDF3D31BD04BDB63CFF3DB33C78BDF3BC173DBD3B523C183D843D0C3E4A3D1BBD5E3E4CBDEFBD91BD603DB1BBAB3D813C2E3BC2BCA2BC973D0FBBE23D963C8C3DCA3DCBBC8ABD0FBC1ABD55BCC53D0CBEDABD0C3E9ABC9C3D3B3E2C3EEB3D633DAE3D26BA3D3E983D8BBD9ABDE23DFBBD063D7D3C663E6DBCE2BD1D3DCC3B8ABDA43D68BC0FBCC8BDB93C06BE863D9ABD413D2DBE81BD16BDFC3D01BE823C443DD23DD4BDE13C923D30BDB1BDB93D62BE8CBDC3BDDC3D443D5F3C86BD853CE0BDB33DA53CEEBB8FBD3BBE5CBDE33D01BE0A3D9DBB353C63BC18BB3A3D39BDF0BDC53C2D3E733C103DA3BD173E303B123EF63CBCBC0F3ECCBD0C3EC4BD643C40BD813D133DA6BBC7BD51BD0F3E313E1BBDA0BD27BE62B96FBD8CBEA83D693DAEBDF23C833DC83D6BBD72BD47BD36BD2EBDB5B9013E823DEBBBAA3D76BD74BD7A3D533C6DBCD3BD5E3A43BDEEBD8B3B88BD723DB1BD543CADBC9DBBCCBD72BD7D3DCABDBCBB09BD163E6D3D95BD933C753D563D063EF93C793D82BD973DBC3D073D13BEC8BD293C6BBDADBD973DE9BD2FBD06BDA63C1CBAD83DB43D363E0C3BB4BD64BD293C8FBDCC3C003D05BEF1BC9A3CC73D29BCBA3DE33CCBBDB9BC72BDB13DF2BB08BA063D353E31BDFA3B1BBD39BE8B3D76BCD1BD4DBD373C54BB99BB4D3C093C06BD3D3CE33DC73DA8BCFDBD48BDA2BCFABC833B2EBC91BB563DAB3D363DD6BD4E3E0EBECC3BD13D793DADBCEBBC473D313DB3BC043D4F3CDEBB3C3CB63DE0BD43BD353DBFBD0CBD993DB73C0F3CD9BD0C3C513D15BE33BD45BD953C573DBCBDD03D8CBBE7BDF53D88BD2ABC6FBCA13D03BE353D0EBC0ABE42BDCBBD96BBAA3B02BE433CD6BD72BD783D21BCE73D70BD15BDA53CC93D4C3DF73DEBBC45BDC4BC913C223E3DBD053E8C3CE63D0E3EF0BD893D0FBD2E3D703E11BC00BE8D3B0D3DAFBDF43D0FBDD7BD57BD5F3DDDBD3EBDA93C26BA64BDBC3D483D2DBDE0BD943C92BC9A3D64BDA3BD68BD32BD16BEB1BDA9BDCA3CD8BB7EBDC1BC033D093E243EDEBD43BD163B2A3B433D953CD93D883CF63D6F3D7A3D52BCDE3C243C0ABD753D03BD50BDD4BC65BD283D303D2D3DBFBCBB3D22BC68BD4B3CF43DA93C6D3DC6BCB13D9F3DD93D23BEC0BCB5BC59BD993DED3D06BEC33DAE3DC1BD0C3DDCBDE3B80ABE1F3D6F3D1FBC153C553DCBBD45BDBEBC91BDD9BD9BBD2DBE2F3D64BDD9BC89BB67BDD0BD6E3DF9BC0C3E8ABD9E3DE6BD5BBD283C51BBF93C1DBDE4BD1BBEB6BDAB3DB6BD6FBD73BD883DC53D163DB03B723D8B3D4B3D78BC89BC05BE113E8FBD753D7FBB123E493D813DA1BDBCBD5ABDF3BDF8BB08BE663C8BBB38BCC13CE33CD03D2ABDC5BDBFBD0EBD493D733C90BD103E85BD09BD95BD363E3E3E353D9B3DF8BBE63C5ABD0CBE97BC093DE13D0F3D68BDF73D4ABD143D00BEC03B5A3CA03CCBBCE8BD58BC11BDB93B30BD453CDEBD873D86B9E93DA8BD3A3D55BBF2BC013D2DBEBF3DD3BD1FBE2EBCA4BD1DBD2FBDDCBD9EBC01BD97BD443CD83CBFBCE3BC6EBD16BD81BD6EBDF6BD0BBE76BDE23D713D883C61BDCF3BA3BB0A3DC1BDB5BD26BC213ECEBD273E6ABD0F3D25B9E33CD9BD78BCE2BC68BD01BC4A3C6B3C633BEC3D0B3E0EBD",
      torch_tensor_16_torch.bfloat16_29: "0x02000000ECBD2EBE263C8B3CB43D893D91BD58BC3A3DA1BD8C3A30BDDBBD483D2A3D75BD",
      torch_tensor_16_torch.bfloat16_28: "0x02000000A63F8B3F863F333F453F643F4C3F963FA53F843F563F7C3FEF3E783F713F783F",
      torch_tensor_16_torch.bfloat16_27: "0x020000008EBC4BBDEDBD80BD59BC4BBE06BDE7BC833D52BD373E40BE9BBD8EBCFB3D50BD",
      torch_tensor_16_16_3_3_torch.bfloat16_6: "0x02000000D23CBCBD5CBDFEBCB0BC653CA2BDAB3BCF3D5EBCBEBD7BBDB23D1D3E41BD8FBDB4BCB43D883C8DBC823EDBBD183E32BD713D7BBDB4BD57BE19BD723D38BC8E3C59BC50BC82BD21BD89BD22BDA43C753DF5BBEEBCF63D81BD883CA7BB393E8BBDF3BC023EFFBD8D3DFEBCB2BB9C3D03BEA9BB353D9BBB9EBCCA3DFCBCC6BDE83D08BE123D933C4BBDE83CC53DEE3D843CC33C35BD35BD2CBDA03D07BE64BABF3D4ABDAE3D2ABEA93DA8BDF83DA8BD4DBD9CBCB7BA813D1D3D0E3DBE3DD8BCB7BD91BC56BD983C13BEFFBCF5BD90BCA93C663D6CBCCF3D48BDDC3D17BC3C3DA43CA4BD69BD62BC5B3C10BCDA3D91BDEFBB29BD06BCCCBD323D1FBD233EB23C38BED93D093EABBD853D03BE6ABDB2BDCC3DBB3CBE3B673DB5BDEB3B223DEC3CC63DE2BDA4BB57BC23BC34BD803D673D7BBD93BDD53DF6BCDCBDC63C833DBD3DE03D023E29BD98BDBF3CF73DCD3D89BC573C1E3D093D983D583D09BDF3BCB83D00BD313D233D19BDA43D8EBD2C3C5A3D5CBDE13C45BCC03B623D163EBABD2E3D1B3D063DE7BDB6BDCFBDDEBDFE3D12BDFBBD32BCAEBD9ABD87BCF03DBEBD90BBF1BB173D9A3D40BE413B983D463D13BD14BE513D0EBEF63D3D3EE2BB82BC02BD7F3DE0BD273E90BDA5BC093DDA39C33D65BE9E3D1C3E903DFABC61BDA83DA53D09BD3E3E5FBCA1BC07BC95BC403D53BD3C3D093E6DBC08BEFCBD3A3D033A503CE3BD183D063E8B3C863D8DBDDFBB9FBD923D92BDF3BD1F3E04BD833D373DC0BDCB3DB13DB73D873D61BD4D3D0F3D3BBC9F3CD43D0E3DABBC37BD8D3DC8BB14BC453E043E56BE9DBD27BD0E3ED63D543D373C02BDBABD99BDBABDDCBC8F3DC6BB783C2F3DEDBDC83C3F3E553C3CBC36BE85BC963CB6BDB0BB393D40BBC93DD3BCC23DFDBB8EBD663E18BE04BDAC3DC6BD953D5C3E3C3D11BD1C3C863D2D3DCE3D4E3C4CBD183D7F3CB3BDF8BD9C3D923D82BC253D8F3C26BE1F3D863D97BC8B3D12BE82BD52BAE63C8CBC9EBD12BD97BDE2BDF9BC21BEAA3D103CDF3DF6BBB13C9B3C843C6C3D92BB2CBCE93D8DBC98BD96BD383CB43CA7BD0DBD21BC46BBA93D233E09BCA5BD63BD663E213D8E3D9F3DA63DA03DAB3D063E0A3DEDBB7A3AF83DBBBC59B988BDFC3C2A3D55BC00BCAD3D0F3D193D423D8EBD043EBD3C10BDF43C99BDF2BC64BD26BE26BC243D933D113EBFBD063DBB3CBDBB3D3D0D3CD63D00BC0CBD0EBE3BBDD43D29BD083ECDBC3BBEDBBDE2BC06BD5BBE85BDF43CA9BD513D943D603D603E51BDA7BD39BECC3DE53AAF3DF73BF6BC7F3D9EBD063D8CBD3DBD25BD3A3D833DD83D453D393DB1BD8E3DB2BD9A3B28BBF9BA153ED73CD43C0E3D4DBE273D03BD92BD14BDC7BD1CBD98BD9B3DAF3D9A3DD3BD91BCEFBBC4BB29BC2ABEB03D053C9C3D78BD8EBDDCBDEBBD92BDECBB143D0C3C953DE1BD5B3D96BD7FBD88BCAEBD843D8CBB36BDA9BD80BB2BBEBFBD8ABDA1BDB7BCF3BDC03DA13DDFBC3D3D943B87BE7B3D0FBE94BD763C203EBCBCCABC8C3D193E873B943D813C5D3D823D813E8F3D87BD113DFFBC553D30BD01BE863CCC3B823DC0BC70BD97BD67BD80BB353ED9BD8CBC25BE8D3D2BBD97BDDD3DBE3DC3BB8D3ED3BD74BD093D943DE3BC883D82BDBCBD8D3DC23DD13DE0BB04BEEF3BD23DC03CAB3C913D16BD833D81BB133E9A3D70BDEABC3D3BE2BC18BB1FBD943DDFBDEEBD54BDBF3CB93D2A3D98BDEB3D023DEBBCFE3D523D6FBDCEBDDBBD213DF63DE1BCACBD83BD84BDF03D22BE073D0FBE08BEBABD8BBDF1BC32BD0D3D9E3AD43BFFBD5C3E123E0D3D543CEB3D2BBE2DBBFA3C013E83BD303DEF3A3A3C293C693CCD3BD1BC023E2D3D453C99BC323E74BECEBD223CEC3D023E56BE7F3CB9BDFE3DB4BC9D3D26BE7A3CA6BDBE3D00BE0DBEE0BD57BD99BB58BDA3BDE1BC703D09BDE33C08BE363C5ABDFD3C7FBD68BDA5BCD9BCED3CA43D333EA73C1FBE023D14BEDB3CB7BD7BBD80BE503D72BA24BDAA3C273CE03CC9BD243C253D873CB5BC61BD2DBE37BE003E993DC93C3E3DA7BD4C3DEDBC053E71BC9EBDA23CA3BD86BD09BD16BE27BD9D3B533D1A3E12BD8D3B16BEB13DF4BD95BC943D39BAC0BD473D013EBDBC00BED03DC23DCFBAA0BDF23C8C3D9D3DAABC853CDFBD5A3E93BC09BD16BD23BD04BE253E1B3D353DDD3C12BE493DA7BDCC3D0E3DCDBDA63DDABDE53C343CA8BDAF3C0A3D32BDC73C0F3EFA3D4ABDBF3C8EBC923D663CFE3DA23DA23DF3BC563CE53DD4BD413D85BCD13B8CBD03BED23C97BDA6BD4D3DA5BDC83D6D3DA93D8A3CED3D293D62BD84BD543E043E713B12BD8CBDBDBC683CC2BC433E98BD123D23BE0EBD91BD723D783D0FBD16BE143DD13DAC3DBCBC37BDE73D553C1E3DC03C673D9BBDA73DED3D943CC63C6B3C233E063D9ABCF7BD6ABDB53DBBBDCDBC37BEB5BC0CBE1EBD743C12BBA13AE3BD98BD9CBCD43DCA3C22BD8FBDB4BDE63A8DBD203D2E3D55BD883DAEBD93BB8EBD023E623DEDBD16BE25BDB23D07BE2F3D8EBD9DBC3D3D90BCDCBDE1B9423C213ED33DC9BD29BB0A3E243C403E433D10BE053D4FBD59BD363CD23D153E953CB2BD26BC30BE103EEC3CFBBB353DEABDE2BC9C3CC53D1E3B4D3D443D86BCFD3D8FBC673EBA3DE0BD673AB53DA13D823E61BD303D9FBD283B90BDBABD613DE83D76BD12BC14BE673BDA3D3B3D81BDA33DD63BBFBD023CBB3CAABD75BD0A3C52BD103E9BBDE5BD353C23BEB53D0B3E083ED8BC2ABE293D0ABE56BB3FBDACBDBBBC633A66BC4BBEBABDA4BC4B3E87BDCBBD0A3D26BDA23D923D0CBEEF3C293D0D3EBE3DABBCE3BC9B3C50BDD83D1BBC07BD9B3C2DBD3ABD173D93BC8D3CC9BDAE3D54BDA53D61BDC9BB6DBD21BD05BD0E3E823C043E703D2D3E00BDB1BD603D9B3DFE3D5F3D543D2CBEDEBDC8BC093E3F3C983BB3BC2ABE9FBDA03C1BBE8DBD31BE6A3EDEBC793D9DBDEB3DE8BD3DBE01BD91BD743DB5BD6C3D79BD423DB2BDBA3DD2BC153DD83D2ABEC0BDE73D91BD873D02BEA93D65BD9ABCD63D6ABDE9BD4A3B8BBD5A3D58BDD43D7ABCE53CCABD0CBD743D143DCBBD88BD943DDFBD29BBCDBDE7BC5C3E643C873D74BD813D1BBEA43CFB3DF33CA93CA5BCAEBD87BCAE3C71BDD6BD10BD953D07BE57BA343D483D0BBD87BC2A3CB23D0A3D70BD00BE9A3D33BD0C3E9B3B86BDF6BC903DD53C133C2A3D053EE6BA50BEA73DF83DDBBB493B23BD06BE1B3E1BBD9B3D26BE1C3C11BE89BD8A3C973CF93CA7BD9FBD40BD33BCAD3DDD3D10BD7A3B2E3EA6BD0A3E15BD7DBD163D3ABD68BB933C13BD22BDAD3D913DCE3DD5BDA6BD073D1A3D98BDCA3C173D73BB48BECEBCC73D90BD6C3B9CBD903C853DE33C7FBD173E3CBDDBBDAF3BC03C6EBB133D0ABE6FBD9FBB93BD81BDE1BC0D3CC2BDBF3D933D10BEB7BDEF3C2F3EA9BDD33DB83D06BE543D85BC7C3C253EC23DDEBD43BDB53D23BE4BBE33BDE33CAC3D95BD0EBC993DCE3BE6BCE1BC013D153E383E7ABD19BD11BD1CBD0BBE94BD1B3C543D033D403C16BD67BD2BBDB73CB3BDAFBDBBBB6F3C533DDABD103DE7BDF73D803CA9BBDC3DFC3CA13D083BCDBD183D113D76BD22BDDB3D0A3E003DDBBBF3BDDC3CF9BBB43D1F3DBDBC98BC9F3C59BD01BE7D3D553D6C3DB63DBBBD0BBD493DECBC56BD21BDC43CF13C24BC9EBDFF3D903D253C94BDA73DE5BA163E40BEEB3D8A3B8CBDAFBD5BBE84BBF73DC63D263D123EAD3C733E373E093E443D82BD973C63BBC03D4ABD013CB6BD7C3BD93DA23DCCBD27BDB6BCA1BD323C2A3E06BCD6BC5D3D6C3D313CBFBD0F3E58BD563D83BDE0BD883A2FBEC7BD5EBDD3BB0ABCFC3D0D3EEA3D263B023D14BD15BD8D3DB83CDA3D923C7D3D1BBD9C3CD93CA1BD193D9C3B9F3D8D3DC33D863D9DBDAABDA13D313D853DBEBC543D0C3E38BC873DEBBD913D4F3DB4BD46BCCB3D21BCE83DFEBDE13D83BD743CFBBD4D3DA73C8FBCDABD12BDA8BC0CBBFDBDC6BD1CBE15BEA9BDE9BD47BC4B3E363DA4BD723D01BD9BBDD13D723D04BD033EF03D303D42BD66BD04BE58BC713D8E3DEFBDC73D493DC2BD113B7D3D25BD713D293DEA3D703CB7BC84BC803DC6BD61BDF93C05BD70BD803C07BD843D083EA43CEE3D9DBBDEBDBB3D20BE91BD9B3C963D0BBD97BD41BD06BE64BD503DB53DDD3DA4BD19BE7D3DC93C19BE05BEF5BDB4BD423DB6BD22BEB1BD4ABC47BC083C66BEEDBD2C3CED3C83BDE4BDC23DF0BC18BD833C0E3E343E553D4B3D77BDB83D133CBE3C8D3D8D3C3C3DFEBB333D373DE43DF2BD01BDDBBA8F3D7F3C443E0E3D58BEC7BC673D2BBE0FBE673D79BD1EBDBDBA88BDE3BC873AAABD5D3D41BD90BD6CBD7DBC09BC093DCEBDC33B103EC63B65BDFF3D923DAABDD83C0FBD6C3D99BD97BCC03C8BBEF7BBD33DA53C9DBDB9BC8EBD113DAE3C3ABD59BCB4BDD83D613DA83D96BC973D583D88BDDE3DCF3D91BD27BB42BD043EA6BC973D173D1B3D8E3D29BDE2BD53BD7CBD9DBDCA3DDC3D06BEC6BCE4BDB63A493D4BBC143DA53D383D22BE5FBD48BD90BDC6BD193D97BD99BD043DF5BABC3D1D3AABBD1FBD423D083C81BD903C8ABDE13DBDBD653B0ABE9DBD46BD813D503C2F3E66BDE53D4BBCBBBAF9BCAE3BDA3CB63DF4BC463CD8BD8FBDB53DCBBBAC3D72BC2A3DB0BCFFBC70BD11BE8BBC6C3D5B3DD93CD1BDD7BD56BD8F3CA13DA83DBF3D41BCCB3DA33D42BE023EE5BCE93C06BDE2BAADBD5F3D96BD03BE823CDABDD8BD59BE09BDA9BD8C3D023C7FBD49BD4C3AC33D833E973C13BDA53D743D01BE97BDA9BBE43D5F3B96BDED3DC4BDDABCD23D01BC15BD863D9D3DE5BCA4BDF9BC2BBD0F3E8C3C543DC73D233DECBDA8BD85BDACBD273D213E403CD23CB33C733D03BE84BDB33D0D3DE93C30BCA8BD31BC843DC7BC57BA14BE10BE733D073E453ADE3DAE3DC53C82BD083EA53D353DF83B0B3EB23C3C3E55BDFE3D92BC04BC17BC85BD66BE24BB783D82BD323DD83C10BD933DD73DC83DA3BD103DDFBDF13DBFBC293DCD3C14BDE0BC08BD973CA03DF1BD253E34BD3C3CE23CC7BDF63C80BDAE3D55BD973D013E5B3D553E5FBDED3D2D3E10BDCFBD68BD743D91BD643E163E8D3D9F3D053E7A3D41BD00BCBDBDE63D2ABE18BD1C3DE7BD5FBDACB9133C42BCAABA0ABD9ABD023E83BDEDBBD93C3BBEB9BD2EBD1CBE87BD3DBE073EED3C67BDE93C5EBC013E1EBD543D22BEA5BC4B3BD53B383DCEBDCEBCC33BEABD873D21BE5A3DF03D563E1D3DBCBDA5BD213CB2BD053E3FBD613C11BEE2BC38BC913D1B3D25BDA13D8F3DA13C88BDA23C9FBD87BCE73CDDBD113D00BE753D873B08BC2CBD0C3EA23D36BC88BDE73CF0BC99BCFC3D01BD76BDC33CC9BBB53CC8BA8FBB183EA33C0B3DE6BCAA3D313D513D313D91BD86BB02BE7B3D0ABD0A3ACB3C103DBABDB5BDEA3DC1BDDB3DAFBD873B3EBD81BCCFBDAB3DFC3DE5BC963DC73D3A3DCD3C0E3DBC3CABBDADBB8C3CB93CE83D083ECCBB15BDD9BDAF3B96BCDC3C4F3B47BD58BD943DC8BCB23DF93D0F3E833CD5BC343DFF3BC5BD513CEF3C223C2C3DBBBD24BD523CA03C6B3D583DAE3CC9BA6DBD0C3E073DB7BDAD3B51BE8BBDB0BDABBD22BE8DBC4ABD783D83BDFF3D1CBE0C3EC2BD123E113E853EE73D8C3A07BDB6BCB23DD2BD7CBD3ABE35BDBBBC1DBD033D953D413D6BBD1ABD63BD9D3C95BD023C403D1DBD7CBE4E3D6C3DB5BC4CBCA03D713E33BDE7BD38BD54BEC43CA63DFA3AAA3B6CBB9B3D98BDB63D003D26BDF03C8E3DAB3B4F3EAF3D5E3D1B3DF13C103E113EFA3D193D6ABDB03DCFBD0B3D90BD8A3D86BDB93D203E443E903D9D3C813DE7BD0FBCA5BDADBDD3BC453DE2BDF0BCD33DD33CA0BDF5BDB83DEFBD763E0EBD0CBDAC3D8E3D813DC03DC7BD483D0FBC593D36BCECBD28BBB23C90BCF2BD8EBDA43DBE3DEEBCB33C85BD1B3D10BE70BD40BDB23CDD3DB8BD9D3DE8BC2EBD8CBC8FBBC33D8D3C9FBDECBC2E3DF6BCF0BCD03DB83D80BCFB3C023D02BE633D2F3EBEBDC9BA273D303EF2BDCABD5FBDE03D833D53BDCA3D363DE53B0DBE87BD64BD423D6E3C1BBD9C3D653C33BE903D3D3DCDBDD6BC39BD20BC623D52BD6BBD36BE0FBD3D3E9BBD83BC2EBD813DB63D0D3C4C3E68BD24BD3BBDA53D893DAB3D6FBD74BE5BBD3BBC1D3DFC3D263D203E28BD993D14BEE03CCF3DA5BDAD3DDDBD83BCC63D053E79B978BB7BBDE53DA8BDBB3DB43D543D25BDB13DACBD6B3D86BD083D25BE48BD933D82BC4A3D8B3CAE3DB83DC43DE83D803D263E863D693C943D0B3D353C9CBD9C3D4C3D6F3C823D743D9EBC48BC11BE1F3D07BC28BD0DBD743CC23D5F3BEA3CF63C273E8B3D6C3DD4BCA6BC8B3E083BFB3D023EB83D6FBDD83DD53C2BBD77BD3FBEDEBD823D8EBD193ED6BDCA3D5FBDBC3C03BD5A3DF7BC143D8ABCD6BC7BBDC33DFDBDCE3CA3BDF4BDDDBBE13CF53DB53C16BEEC3C803DAC3D84BD59BCB5BC373C163CE3BDCB3C993D2539183D02BA833D8ABD1E3C1D3CBC3D073EE0BAB5BD023DB0BC95BC8E3D1C3EFBBD5DBD",
      torch_tensor_16_torch.bfloat16_26: "0x0200000058BE24BD54BEFEBC4F3E0E3E9A3D73BD9ABBBDBDD73D4FBDD13C1EBD223E9C3D",
      torch_tensor_16_torch.bfloat16_25: "0x02000000833F583F953FFE3EA13F5F3F9E3FBC3F593F8A3F813F8E3F443F893F8A3F403F",
      torch_tensor_16_torch.bfloat16_24: "0x0200000044BD12BEA13D4E3B4B3D13BEBF3D063D89BDB03A9BBD1DBC29BD6D3E243C3A3E",
      torch_tensor_16_16_3_3_torch.bfloat16_5: "0x02000000E7BDA63D4ABDE13CB1BD9DBDB23D42BD483D8D3DBA3B403E84BC2B3DE3BD7B3E2ABDAE3D38BD433DE73DCDBDC1BC9D3C09BDA4392D3DB03D07BEF23CA9BCBD3C3CBD493C84BDB3BD5CBD3F3E1F3C4A3DF03CA3BD5ABDB9BD94BD82BD81BD72BD7A3C0A3D84BD8B3C943D1F3DE6BD29BD193D123C1CBC1ABD9BBD833D923ED73D15BDED3D853D78BC89BDFABD823D203DEDBC903CD0BC57BD823D87BC1DBD79BE42BC033DC1BDB63DE8BD2FBD99BD8BBDD6BB37BCC23DF9B9033D923DFB3DD7BD80BD6FBD95BD863C133ED4BD20BE863B663E5FBEE33DF0BB8CBD14BDF6BD863D7BBDD5BD23BD953DB13D16BD713D6C3E033E17BEFFBCB03D253E863E793D4B3DE5BC503C1E3C0ABD0E3C0ABEBE3DD7BCBB3D703E50BEB8B938BD7EB8A4BDF93C133D20BEF7BCB2BD94BD543DAD3DE03DE1BB8CBD003D9DBD9DBD69BDC2BC763D0A3D54BAB1BD3A3E80BB5ABD54BE843D173E92BD7F3DFE3B2ABE963CE03B28BBB3BD69BEA43DFFBCC3BD6B3DA1BD1DBDE2BD32BDB33B4A3DC7BD34B9BD3DA53D6A3DEBBDD63CAD3C5ABC45BC413DEB3C8F3CC13904BD4F3C44BD0F3E88BDDEBB48BDD23C0CBD3B3C9C3D213C693E123D9D3B88BD5EBD33BCE6BBD83DF6BD34BD15BE95BD76BD00BDF13DB03D12BECBBDC9BDFA3CE6BA3B3C9B3B883DC1BB01BCC5BC1FBDA3BD403C3DBED23D81BD5FBDBDBC69BE32BDA23DAA3D9D3D91BD7E3DFFBDEA3D093C643CC1BD8FBD483D3C3C89BD033EA43D7CBD3A3E1CBD793CC33D223DE0BCA2BDCC3D38BDF63DCD3D83BD4ABDB73C51BD1E3DBA3D693DC03D123CC43D3F3CAABD313C153D6CBD1A3E8C3D0FBEAABD3CBDEA3B463DB2BD84BDDABD9DBD953CDF3D83BD0C3D0D3CB13C1F3D87BD9E3D4EBD19BE67BDA73D723DFE3CC4BDDB3B28BCE4BCFD3A30BB80BCDFBD883CDF3D08BD0F3EC4BD0A3D933C4F3C023E1F3C5C3DB53C92BC833D173E8E3D1D3E2BBD54BD0CBEA7BDF0BCB2BD41BC2BBE5C3D41BD723DCDBCC4BD61BC2C3C6C3D15BDAA3DCCBDDF3D553DBABD05BC4A3D8E3D8ABDE93DB63C373EFEBDBC3DFCBC45BD0F3E81BDD5BDD5BD4ABD663C593C12BD21BD133E9A3ED93D34BDA4BDB73D4F3CA8BB803DBE3D9DBD47BD8DBDA73C573DD03D78BA093D91BD43BDFEBCAC3C37BDA13D6B3D5CBD6CBD1BBE93BDDCBDFEBBEDBDB2BB2DBE013EAFBDFBBCFC3B603D183D55BDC23D193DE6BC5E3B783DC73D333D7E3DC6BDCB3DC53C9CBD81BD97BEA13D27BD813D0DBEB63D03BE28BD973DAF3D91BD29BE8B3D013D3F3C8B3D81BDCBBC973DBFBDF53DEDBC3A3DA7BD69BC153C90BD88BDBE3D513B603C6F3D13BE183EFCBC063B603D973C32BD573D163EA4BD793DB93D5A3DE6BD3EBD2EBEDD3BED3DB7BDCCBD43BED63D2338663EABBCEFBAC2BC0F3E61BD453D753B573DC2BD5B3D193DF63D3ABE173DE33C26BEF23DCF3CC43CFC3D9C3D1BBD473D1F3E8FBE8B3D30BDC9BD74BD053E54BDEFBC153D3BBE833C413E803D0C3E29BD4D3DDF3CF03CCFBD7D3D0FBD3EBDAA3D61BDECBD133E41BC78BCE4BDE2BC49BD343C9BBD9EBC183E15BD9D3DE4BCF03DAABCD3BD763CC8BCAABDCBBC713D943D3B3D39BE0F3D263D8BBD8EBA19BD7BBC9FBD00BE013ECB3D7B3DB7BD88BC47BD9C3DCDBDEF3BDEBC253D27BDA7BD403C3B3D36BEC6BCADBDDB3D54BC55BD13BD443D7BBDF33BBDBDDBBD6FBD853CC53D0D3D373D8D3D08BDD3BC933D713D84BCEFBC073E7FBDC83D07BD22BDE13DE33CA3BB823D5B3DEE3B073DD03DBA3C0BBE40BDAA3D84BD293E53BDA03D5ABC1BBDC63C4DBD183DFB3BF8BD1F3EC23DAE3D9F3D063E303C0C3D06BE6AB9C0BC56BD693C2E3937BD263D253DA03D5DBD10BD38BE7FB9FC3D7E3C69BD17BEB63CD4BDE53D5F3DB9BD6D3885BD23BE7B3D07BEE5BD0DBD623DDC3D7EB89F3CE43B41BD00BD033D4CBDEEBCEF3D833EFE3C10BD81BA743DC0BD12BE743D8C3D43BD193DF4BD0FBE4CBCB63D993D7EBCC63DA93DEDBCE63DC73EC5BD093DDABC0EBDCABC7F3D3DBD64BD9CBC51BD72BD693D01BD263D5C3D4C3D2F3E683D9F3E08BD4EBDDD3C6DBCB33B0BBEFFBDAEBD5D3D8EBDB2BD92BC573C0DBE243D3B3DEEBD0ABD123E6DBC663C7C3D48BB133D67BD243DCEBD72BD9F3DA3BD22BA33BD99BC9FBDAD3DBCBDC73DA6BD8A3DC63DDABD5EBDCEBD0FBEE43C873CD1BC243ECB3CDEBD1D3EFEBC3EBD28BC3C3D703D873D383D933D0EBE2E3D2C3BB3BDCBBD87BD653D3FBD6D3DAA3D543DF2BC153D13BEE13DAD3D6DBE0B3B87BC293D5E3E9EBCA3BB1ABC6E3D3DBDDC3D1B3D5A3E9EBDBE3D323DC9BD89BD4EBD96BDBB3D7E3E1A3E4E3E0A3C1EBE9FBC833D26BDC23D9A3C4BBBC43C9DBE24BC45BD2EBE66BE2CBE043D0C3E033D90BDA63CF2BD923D9B3D6ABE0DBC403EAFBD0E3CA03D353DB03C4C3E61BD3FBD2D3E553C8DBC95BD183D28BD803D833BBA3C1D3CE93D9FBDD3BCC13DDD3D60BD0D3DE9BCB4BC993D34BE9BBDEC3D85BD55BDAC39A03D353E4B3D8F3DE13D22BD97BC1C3DBEBD16BE053E8F3D8DBDA03CB53C8B3C023ECEBC6C3A11BE8BBDE5BC01BEC2BDEABBA3BC413BCA3DEC3DC83D97BCF83D96BB193D853D16BE923C17BC893D72BC6B3D513D243E6D3D963D583CC1BCE2BC503DEFBDC5BD263DA83D8B3C063D693DDE3CC13D44BD4B3D5CBD913D8B3D47BEE23D2ABB98BD5ABC813B003DFABD1E3CA8BC3CBC8ABD72BDB53D57BE9DBD51BCC4BCC23D9A3CBB3C6C3DE6BD2D3D47BB893DC53D013B9DBC9B3C9DBC67BDF1BCEFBD953C1C3D82BE17BE263E58BD8C3D9BBD2B3B003D22BC3DBE12BDACBD17BEC3BC3E3D34BCE7BD97BC603EA63DDBBD04BC17BE3ABDFEBDAC3C443DD9BD91BD783DA13DC13D0F3E36BD1FBE873A713D113D95BCC03C7F3CA3BD0E3E64BE06BE053CB03D7DBD7B3D91BDBE3C47BCBFBC13BD29BE3FBDDFBCAB3DA43D353D343D6A3D743D233E95BD36BDE43C4DBD1F3DCE3DBCBCEABDEFBDA23C06BD733C9C3DA4BB6C3D97BD993A043C853C98BBCDBDA63D2F3E36BCEABCFF3C6CBEF83C443DEFBC2DBEACBC263E3ABE263E3DBC9FBC7B3D9A3DE53D20BEA13D8CBD2EBC93BD10BD3E3EA1BD84BD84BD013E9D3DEEBC4ABD713D923C8C3D80BDA33B043C643B543E40BEED3CCDBB393DA93D4F3D80BDA43CC7BC0F3CB03D05BE043E8CBBA43D363DFA3C473D933B9CBDC1BC3DBDCABD763BE73D3CBBEF3D0ABCF93CF83D8A3D83BA2A3D20BE24BCD53CD93D9BBDC23D4EBDB53DC7BDAA3D4F3C3A3DAE3D0EBDB4BC6CBDCCBD19BBEE3D713D3EBDAEBCA73DCFBC06BCB6BD24BD7B3D0A3EB1BB19BE12BE273EAE3D9E3C303E56BE5FBD963CEDBDB9BC07BE2C3DF73D2A3E5D3D093D80BD8B3DB73D5E3D363EFF3D1ABECD3D31BCFA3DC63C0E3D54BD9DBC533D5FBD00BD39BDD1BD433D63BCA8BD12BDE4BD9CBDA43971BD48BEFC3C733D053EFB3C0F3CC83C18BC6B3DA2BCC6BCFCBC9BBDA43D383DF2BD313DBEBC6A3E90BDAD3DCC3BD1BCCF3D9E3C1F3DC93CB93D00BE20BEE4BCD8BDBCBDD1BC02BEC7BD41BE393C4B3D293CAE3DC43D29BD8DBDEFBC1C3CA53CE93D023DB0BDF4BD09BE083E233CE3BD883D123E103D483EC23D503D83BD503D64BDCFBBD2BD843D793CD03B1F3EB53D7E3D3EBD1D3D6BBD14BEC1BD13BDEB3C1EBE9D3DCE3D613E04BD2A3DADBDB53D473D97BD72BBDD3D0DBC183DD63C20BDA63DA0BDD63D18BD15BD45BBEBBC7E3C77BCE4BC13BE9D3BDBBDB63D27BD963DD33CEFBDBCBD9ABD55BD4DBD46BD2DBDEDBD48BD773CD7BC4EBEE1BD21BD913D313E8D3D2EBE4EBCF43BA5BCBD3DA9BB97BD18BE02BDE3BC1FBD663D12BE8DBD8ABC82BD8D3D103EAC3CC33DD23A93BD793C423D95BD033D3DBD243D9F3D303DC43D62BCDABBA33D6C3DD03D2D3D15BEA1BDE7BC7E3B8DBDDF3C943D583D40BDA03D07BDFC3DA2BDBDBDBBBB953C6ABDF5BD8A3DA03CB83C8DBD4BBD59BD9CBC843D26BE9DBDFE3DB6BD2B3B63BE403DEBBC16BE893DD63B11BD8B3ED4BA0DBD86BDA53B993DA5BD24BD2ABD923BBCBB24BEADBC973C853C9D3C0BBED4BCE0BDBA3D80BD68BDA5BCC7B9F8BD98BD37BD753C783C9B3DEB3DA83BB93B81BD83BDE5BC5E3D4B3D6A3DC9BD9D3B23BD1CBD4D3C413D34BCE7BCB5BB1FBEE8BD413CCE3DEFBC1EBBAFBD923C04BE053DB83D183EA8BCC43C873D11BE3CBDAE3D0CBDB0BD96BD693DA8BDFB3B5D3D3A3DB2BC32BE30BE02BDD83CE23D2F3DD13B6CBD423C82BDCEBC40BDADBDF1BC52BD4A3D273D103D57BE80BD81BD5E3BB4BC92BD653C9ABC1FBE823DECBA9EBC82BDB93C45BDC83D8FBD99BC4A3DC0BD7E3DD53CBBBD89BCF23DB3BC163D913D95BD06BE0DBD253D683D16BDDD3DC33D7CBD0CBEFEBD393E86BCC4BD03BEA1BD96BD9ABC9CBD20BD45BE6B3C53BD833D78BD9BBC403DC13CB8BD9D3D363DEDBCA5BDCFBC47BD253D0A3E1DBD813D3D3E243D253E233EFABDD3BA133E1DBC063D483DB8BDF0BD5DBD853DB43D4C3D63BC9F3D103D4CBDA93D423D763D993DC1BD2D3CD33C013C783DEDBDED3C39BD2BBD523D393EB2BDF6BCD63B0F3C3F3EF7BD483E35BC23BE25BE0CBE09BE163E663C093E15BD80BD623D113D15BEDE3CBF3D943B2F3D1FBE15BDA73DB43DACBDDF3D863D13BC8B3CAFBC983D8EBDDDBDF13D0DBE1C3EDC3DDDBC44BD8DBDD1BCF9BDF23D28BD883DC33DBBBD073EE8BBBB3C77BCE8BB403CB33D81BD2EBC8B3DF4BD0A3E4F3D853DA5BD193EC3BDE5BCC9BD233D2ABD42BD3C3DC93D07BEBB3D12BD2EBE7F3E37BEA83DA1BDD8BD643D883CC8BD2F3DB73D2D3E81BCDD3D49BD873D0ABDE23DD63D043EEABD113ED6BCADBC8A3D7E3D163D95BB5BBDCDBDF73DA03D8DBDCBBB55BD323D193EFCBC343D5B3D073DFB3BFC3DF1BC783CBDBD32BCCE3CE13D5BBEEABD62BD353D9A3D4ABD22BEF43D47BD193D383DA03B2C3D453DE23DB33DB83DDDBC263DCC3C843CF2BD6C3C0A3E7F3C0ABB97BD9C3DE8BD19BD87BD103DBD3DC53D6E3CA6BDB53CA83BC1BD0FBEA93DDABC16BDE63B87BD0BBE4C3E853D963D6D3D4B3C423D22BDF43DE7BCEDBD583DF83D44BD003E873D7B3D793C41BD99BC933DA13D31BD1BBD263DBBBDB63C72BDE53CB13C0CBEC53DC6BC383D0C3ECE3D31BE663E31BDDABC5ABD9F3D01BC853D8F3DA7BC3CBD8A3CCBBC1ABD4E3C603DD73CC53C6CBD0E3EA23CFC3D183EEDBBE9BD753C7ABD7B3C09BECF3D8FBDEE3DA53CC3BD61BC0FBE39BD6B3DA23C2D3DE43CB03D3EBDE4BD9C3DAF3D8ABD913D403DF03C48BCA13D293E6D3C483C393D823D0EBEA3BA87BB7BBD03BE8A3D9F3C3E3E823CC2BCA9BC4FBD2F3E28BDC13A533D243D163D1FBEBD3D1FBE57BD28BDDABB12BD67BDD13D153DD4BD95BC17BDD93DB63CA5BD9A3C3BBE50BC183E48BDE43D283DBD3D5ABC983C913CF33D113EEFBD013D443D4B3B153ECE3C123D09BD423DD53C643E0ABC683C2BBD82BDDD3D48BBD33D09BE933D93BDF0BDB7BC02BC073D2BBC663E6F3D083E963C03BEDE3D14BDD1BD40BBF03B973DBF3D4B3DB2BC34BD1D3D0D3ECABBC3BDD23D563D51BD893D013ECD3DCEBD18BD763C353D1A3C973D013BC23DEB3A483DCE3CF03C1BBD523D333D653B2C3EA53D3C3EA03D2D3DA7BB98BA8E3C313E913C093DECBDDC3D1BBE903D86BDAF3C05BD55BD4BBD793A233DADBD0CBDA2BD13BECBBD643D85BDFE3CEC3D3BBE0E3D833D87BD8C3C5D3D9C3D6D3DC9BD7F3DA0BD213E313E863D7DBCE23D713D8E3D80BD7ABDBA3D8ABD71BB1EBD98BDF6BD76BCC2BDD43BA33B1D3DECBC643D173EBD3D143D803C3EBD483D90BDAE3D06BD57BD95BD9D3D02BD593D423DE23DBB3D1C3D833DA73C89BC66BC443D96BDBCBBC4BD5E3D343C0C3EB4BA8BBDB1BD153D5B3D5ABDACBC673ECB3D023E60BCB13C853D983D773D1DBD063E003E8BBCAA3DE23D753DE43C853DA3BDA13D65BE7E3DB6BA68BC1ABC84BD0D3D36BD073B57BD2B3CA63C963CE0BD0CBE343DAF3C90BCD6BDC73D8C3CB3B9EABC0CBEBE3BD0BD11BE083D5C3C7EBD86BC903DF93D303E5F3D753DBEBB18BE1F3D923B223E263E3C3C74BDB03D28BEAC3CCCBB87BD7BBED73D89BB023D9FBC8BBC14BDD3BD9ABD84BD203D36BD033C1DBDBEBD12BDA83D93BDDC3DA5BC95BDC8BD2F3D013CCF3D27BCFA3D56BD85BDFFBB833BE93DB73B9E3D17BE0DBDEE3DC93D99BD2FBD363DB13C53BD50BCA9BCC4BC193E41BC28BCEE3DE03DAE3DF63DFCBBC8BD8EBD983D593C3A3D2B3DEF3C373C403EC6BC753DFCBDA3BD8B3D7C3DBB3D97BC313D87BB723A263C88BD96BB56BD453D593D023D6ABD6C3D50BE23BBDD3C09BB70BD0FBDDB3C093D803DC5BBE33D9E3D2EBDAABDF4BD8DBDE43D1C3D74BD373D9DBDB53C383D9DBD0EBDB3BD6E3D53BD003E0CBD013D84BD643EEF3DDFBD6D3D0C3ECA3D55BE5A3CA73CCB3CF3BD7ABDB4BDB0BA70BC9BBD9EBD41BC",
      torch_tensor_16_torch.bfloat16_23: "0x020000002D3C5EBDF4BD903DCDBDB43D74BC4B3D083E283E8BBE93BD33BBFDBD2D3D373D",
      torch_tensor_16_torch.bfloat16_22: "0x020000008D3F503F603F6E3F7E3F763F933F9C3F9B3F793FA53F8A3FAC3F793FC53E803F",
      torch_tensor_16_torch.bfloat16_21: "0x02000000CCBCAFBCA2BDB4BDD53D893D913A613C003D603DFABBC2BC2EBDBABDC83B5D3D",
      torch_tensor_16_16_3_3_torch.bfloat16_4: "0x0200000038BDC7BD24BEF2BD9D3D8C3B39BC063E223EA23D3A3D3B3C0B3B27BE413C3F3C0C3DB6BDC03D913B7A3D6ABD0D3DCFBD8E3D14BD223D713C893D4FBDCD3BB4BC733C553D3BBD24BD483DD8BD96BD88BD3E3D043EA93C16BE103B3BBCE93DEABCB53D61BE683D84BB25BD42BEC53D8CBD6A3CA93DD03D13BDD33C753D4ABDDA3DBEBCD6BCCBBDC83DA6BDE4BD6D3AC43DDEBD7B3DAABDFA3CC9BCC4BD6A3D063DBCBBA1BC173EBABC99BC9DBD0D3E7BBDB53D863DB9BD593C2C3D4FBD6ABCD53CA7BD2F3D18BD103DA43D123E05BEF0BD943DA73C083C92BD1D3EA9BCA33D1C3CFBBD6DBD1BBDC2BD863CDABD33BDAF3DB9BD613EAFBC3FBD11BB7C3D0D3DA1BDBD3C973D1FBD4E3D56BC10BEE5BC1BBD113D6EBD83BC6FBC363DB73D44BD29BEF93C60BB863DDE3C5E3E8ABD903D183DD9BD9D3BB23DA63D46BC27BDE6BD793D923D7DBDA03D0D3C193D1FBD843D8D3C8CBDC3BD2C3ED53D1EBE2FBD583DA73D11BEAA3C1DBDA0BC103C393DCB3DA93DCBBC353E6E3D053DD53DD03D9A3C7D3B563B15BCB03C4BBED03A26BE5A3D56BE86BD27BDA1BC2ABD1B3D96BD66BDCB3DCC3DA03D8CBD823DAE3CDABD0F3E42BB86BD113E04BDAB3DD1BD4D3E5ABD753E413D16BDE5BC0ABD9ABD1ABECBBC6D3D03BE153EE8BDAFBB563C82BCAD3CCC3D99BD133D863CCE3C9D3D28BD643D0FBEDFBDE3BDDA3D15BD113D523DB5BD98BDDABDDE3DA43CFBBC0CBDCF3CED3DAABD24BD86BD153DB8BD973CA63D413D4FBC1EBE6FBC90BD083D07BE30BABCBD4639AB3B9BBD3CBDA6BCF0BCFE3CA53DD53DA4BDF7BD85BD2C3DB93D9ABD5E3CB03C5EBE583D34BD893D15BD28BD143E3A3DF4BD8EBD45BDF8BD6EBD373A723DC8BDF8BC2D3E27BDBDBDAABCEFBDF5BCC4BD37BD813DFE3C063D80BD5ABD1EBD1FBD92BCC8BC0B3EF73CD2BDB2BCB13DC4BBDCBD42BDAA3DE8BD48BDC7BC8EBD50BD03BD313D18BE173DAE3CA5BDC4BD94BD9DBD713B2BBD0EBE5B3E1BBE1ABD163D973D553C993D3BBE18BEED398A3C12BE123DC53D10BE443DA7BDBD3D25BEDABC1ABDB23DEA3C2FBCD7BD2A3D73BDAEBD55BDEB3D74BDF13C9EBC57BDD5BD12BE433C4C3CADBD843D9C3C6FBD16BDA7BCB0BD9E3CB8BD20BC9FBD763C173D173DFDBB0ABDA63D3D3A8CBD413D15BC02BDC1BCE9BC8A3D353DFC3C833D9A3D7BBDC1BD81BD5ABDDF3B8B3D83BC24BDB63DF0BDC53DA2BD003EB4BD71BDC1BCED3CA93DBE3B513B0D3D2BBC06BE7C3D7DBDD83DB7BD2ABD0D3B6D3D7A3CB43DF7BB4ABD9B3D17BE893D0DBD5E3CEABD863D373D9B3C33BDCA3D933D2B3CA83D36BCBCBDAC3C0F3DFD3D063DA8BDE83C5DBBF23DCCBD4D3B023D903C0BBD9CBD113E733BB7BD75BDD73D803D3DBD023CFABD5ABA833A9A3D31BD1A3DACBDD7BC923CE83D8A3D883D71BDB63DA13D3C3D823A13BCA0BC083DE23DAABC2EBD3DBD0C3E17BDE4BB803DDA3D52BD3DBDA33DAC3D453D02BE053E223D55BD493DDD3D6ABDB2BD9B3D183CB9BC1B3EF93CB6BDF0BDD3BD98BD40BDC73D82BD9DBD943C0FBDD4BDEF3D23BDC63D48BD03BD9D3DABBC1A3D653CF8BDBCBD03BD41BD07BEE0BCFE3CC63D10BDBFBDC7BD94BDF23DE7BCB33D403D573DAA3D143D1EBDD5BD20BDEDBC3ABE50BD86BDB33AACBD9ABD8D3C1B3DA0BD29BC9DBD613C43BC8D3C9CBD823CECBD18BE293E323ED43B6B3D84BDAEBD853D143EF13CC4BC5F3C8ABD30BEA5BDA5BD0A3DC33C3BBC0B3EAEBD253DA6BD083DE8BD473D423D943DA6BDC43D2C3C9CBDE93D233E023E9ABD073DE63C5EBD86BDF5BDA9BDEEBDECBD7F3C6EBCB83BB63D053DBEBC923D90BDCABCE93B863D8F3CB9BD2F3E313D11BCCF3D4D3DA53DF1BCE4BD0E3E1A3D103E54BC823B0CBE93BD013DA83DC2BD4E3E90BDC03B56BD883DBD3B243D33BD1CBD3BBDEC3D453CD23CB63BDFBC79B9F7BC1D3E883CB43DC53B993CADBDBCBA083E443DD2BCC8BC223D06BE973C5E3D683DB3BDC5BC33BD223D54BD643C8FBC1E3D21BD63BD4CBDCDBC123CC43DF93CBF3CB8BC7CBDE13DC3BDAC3C2DBB44BCA43D19BE863D4D3CDE3C1A3DAA3D5B3D8E3D1E3E143EBBBC1C3B2FBD6B3D1C3D9BBD1ABEAD3CE3BD613DC0BD43BD08BE2ABE8C3CD23CEEBC90BD4EBC0ABA093DDCBDC6BDE13D2ABA84BB9ABC8CBD96BCDABC98BDE73C7D3D8FBD42BDBF3D1A3D413C443E9ABD6EBC5B3C8ABD2B3DC7BD813E1D3E653DBFBC83BD9FBCE43DC23D833DE5BDD4BC633C313E413DF53D2E3DCCBC4DBDBFBD153D41BE5B3CE7BC363EB53D13BD8CBD41BCB33CD7BD713CADBD853DB03D573DAABD423E703CCBBC20BDD9BD31BD2DBD18BD7C3D45BDAA3CB03D6E3D1D3D243C86BD143E0EBEB63D963D9F3DB83CC33C3E3E563D50BD52BD033DE13D843DA13DA6BDAF3C06BE9EBD1ABD353C59BA6E3D833C0E3E36BCA9BDA93C85BD1EBE2EBDDC3D04BEA0BCC2BD183C053D0C3E28BD2A3D40BCE73C033E28BEE03D76BDB1BDBEBCEB3D593DA83DFFBC313D163EE1BC88BC8B3C153D98BCDC3DE5BDCD3D8ABD0ABE7CBDCA3C01BDBC3C2F3ED73984BDA43D0CBC6CBD92BB12BD8FBDB4BD78BD383DE63C683DD4BB4DBD5EBDA5BD183C01BE823CCC3D82BC11BBAEBCBEBB4E3DF5BDC4BD43BD45BDDF3CB3BC04BD7A3C703D3DBD913C25B9D83BCA3D5EBD22BC153DACBD133E90BC5E3EF63D81BDFC3D543D453D0B3ED53D563CF7BD663D663C8DBB0F3E3CBDC53D67BDB1B9043D54BDC3BB833D23BDEA3DE1BD21BDE1BC48BC8C3DA2BD92BD61BDE73CD33CB83CB933A6BD243E28BD90BBC4BD7A3D2E3D803DC33D9E3E52BC9F3D25BDD83CDEBAF73C193D083EF13DB9BD223DC8BD8F3D2ABD863DEBBC10BD783D9CBD9DBDA43D023EE1BDC3BDAABDD33DD8BDF13CB43D8A3DC43DEE3DE3BD153E15BC203C833D01BEBCBD883DBD3D86BD47BBD73C5FBB213DA33C0A3EC23C6A3CA03C31BC763D7F3DEE3C3BBEEF3C00BE9CBC1DBDC2BD253C143E51BD6B3D273D013D3ABD8D3C3BBE663DA3BD733CCF3D3B3DFB3C073ED8BDF1BC713D94BD75BDEF3D99BC62BD80BDE1BC1C3C9F3C8B3CAB3D983D2FBD04BB2FBC41BEC9BD94BDB23D553EB33DFABC4F3D1E3E533DCD3DE9BC7EBD39BD1BBC0A3DF23D6B3C66BC033C033E3FBC063E483D553C39BC11BC8C3DD5BC08BD3A3D2D3E763D5C3C5B3928BB273D22BD153D89BD2ABDD0BD38BDDDBC93BDDF3CB7BDBD3D9EBC54BDE43D2A3ED7BD8B3D90BC713C7A3D423DDC3C83BDFB3D2D3DB63CB33CEBBA3C3D813D623D5E3D75BD293DDABDEE3D50BCCA3D0A3C4E3D1B3D91BC243DDF3DE43C5B3D9CBD793D0E3D53BC963C683DE33C9A3C30BD073E9C3C923D13BE1BBDF53DE3BD6CBD953BFFBB1CBCB7BCBA3D36BD98BDED3D473EAABCC43D05BE27BDF33C91BD67BD3EBDA93D16BB9B3D61BD86BC8ABCDBBD40BD0ABB0FBDD3BD55BD20BD28BE5ABD6DBD8E3D493E8E3D0DBCA0BD7CBC37BDCC3D683D12BE23BD8F3D2C3D883DF73D50BDCCBD6C3D133D563E903B8DBD51BE603D9F3DC5BD14BEA13DB2BAAD3D1EBDDEBD71BD233E763C443DA93D96BDBBBDE93D2ABE9FBD9F3C74BDBABD693C8DBCF4BC7ABDA7BDFEBD3BBD2E3B033D88BD19BD0BBD20BE2ABC24BD473D4D3D8C3CE33BD03CDDBD03BD1BBC8D3E54BDBD3D93BCD43D9E3D9BBC02BEB4BCC0BDA23D88BD2BBC713D1C3DD2BD7C3DA23D5FBC8C3C09BDA83DFD3D52BC3EBC49BCD7BDA23D03B80E3C36BE0C3D593EB2BDB8BD543DE8BDCF3C773DAC3DA3BCDC3DDABC4CBC2ABE613DB9BDEDBD663D173EFABDF5BCFEBD0A3DEBBCA43B843CE8BDD03D6F3CF63DBBBD173DC9BC25BE89BB3A3D4ABD43BD923DA43CFBBD043E08BE99BD19BC82BD35BC8BBDE4BD303E93BC4BBCB5BC62BDDABC1ABEB53D4FBCD6BDA3BD8C3D82BD893D69BD0B3CFD3DC1BDEFBD14BEB23D5B3B973DC03DA2BCB83D2B3CCFBD153D633E833D853C3BBC8B3DE43DE63D12BD8CBDAFBDBD3DC0BC343DC9BD2A3DFF3C333C243D023EE53DD73D1C3CA9BBA53D433D04BE313D1C3BEB3CBCBD1E3EDF3D3A3ADD3C8EBCD5BCE73D8B3CC83DAB3D8F3D193EE83C02BEB13D743D743D12BA773A1E3D54BD5BBC4A3D093E79BDC53CC9BC123DFABDD9BD423DB93D38BD6E3CDCBC5E3C073C263E87BC5ABE08BD35BDD6BBDFBD2E3DB03DEBBDA2BD7BBDC5BC203D5DBCC63DD5BC95BD0DBE69BCDDBD0ABE093DB63D183EAA3CB33DF23D813D003EA43D673D34BCB73DE03AC3BDA83DA43D97BD80BD843CBE3C3EBB1CBC1B3D45BCEE3CC33D043ED03D073DBCBDDE3D96BD253DA23DCABD5EBDB6BD82BD94BC023EA03CB7BDD4BC2CBDEFBB553D18BDD73D67BD173E0BBC8DBC9A3C093EDB3C093DB43D0B3E74BC333E29BE423BD13C87BDED3D15BE773B5D3D06BE223D053E07BE0D3E773D72BD07BD5BB9C63BB3BD56BD02BD1FBD34BD49BDE93DFABD853DDC3CC2BD72BE7BBDF8BB2CBC2D3D86BC9E3C9FBD933D24BE5ABD873DD03D563B893CE4BD41BD8A3CCDBD543DC4BCF8BDCCBD3B3D0DBD17BDE1BD053E8BBDAE3CFF3CEE3DFFBDCF3D113D223DD23D933C08BDCEBB05BE0C3DE63D4D3CF0BC37BD82BC2CBEB4BC4EBB07BE43BD133E0E3EB9BD803BA43DC43B0D3DF83D3B3E243D173E78BD26BB693DAEBC69BD923D62BD833CEABB663CEBBD1CBEB2BD79BCA9BCFBBCEABD323E803DBE3DDE3CD5BDC3BD4F3C5DBDB83D04BE57BDA53C85BBDABDEFBD063E8B3DC93C5FBCD33DBABC89BC21BD763D54BD70BD333DFA3D93BD223DE43B07BD993D46BDD83C01BD0A3EA5BCE9BD373DD2BC283E2A3B893D97BC453D113ED63D5A3D9DBC63BD37BD83BC42BE8F3DFE3C53BC73BDD0BDC8BCA53D92BD13BECE3C5D3D9FBD0EBEA83DF43B4ABD1EBD16BD243E84BDA9BC1C3E07BD123E1E3EF7BD81BC7EBBB9BCB73C123E43BC13BC133E313E6D3D8A3C1C3E7A3D233D4EBE50BCFA3B3F3D113D8E3C8DBD2B3E6DBDD6BDA23DADBD0ABE193CBABDF93C3E3DD33DFB3B703DCDBDBBBD4EBD243B263EBCBD053E2E3D20BCB13DAC3D663ECF3CF33DA43D9CBDF4BC22BDC8BDA1BCB23A16BDBA390E3EA9BC033D0B3D48BD96BC64BCB8BBD03C52BE1EBEEFBC413DC03DE83D763D43BDE83DF83CCDBD2E3D6F3D873C10BD4E3C90BDE43CDDBB78BD473DACBD083E5B3D963D23BD74BBCB3C51BCA13D263CAABDED3CB3BD62BD5F3D79BDBC3C55BE01BE97BCBB3C36BCE83CB0BD6BBA04BD563DA2BD53BD14BD68BEA8BDF63DA93CB03DDCBDAD3D33BC073E973DB9BCB03C4BBDAFBB443D143DCBBDAE3D10BE3BBCE63BB1BD19BE0E3CC3BD81BD81BBC2BC253EB0BDA33D8DBDB0BD533DD83DB03D373DA53D31BD6ABC803D70BCC73D19BE82BD63BC2EBE9E3D04BE95BC193EBA3DE33C91BD923D03BEDFBCF8BC04BD66BD22BDDC3C8ABC4EBD09BEEEBC0BBD94BD473DA33CF03D983A26BDBF3D6B3D243E8FBB4ABDBBBD123E6ABCACBDBEBC95BC503DA9BC23BE873A8B3D5C3D4CBD97BC963D5CBC78BDAABCB33D82BD663D16BEB13D163CECBB323D58BE7B3D0FBC2ABDCC3DF83C53BD12BD843B81BD87BD7BBDA53D23BE99BD0BBEAC3D103D1EBD053C213D31BD553EE1BB31BE0B3D6A3D27BE02BC8EBD8DBD76BD283D42BDD2BCE1BCC33DC63D39BE093D7DBD19BD25BB14BE8F3DD2BCBABC7D3C253DB03D01BEB3BDD83BE1BC103E10BE86BD37BD293D823CC9BD563C6BBD8C3DA1BDF2BB04BEBDBD24BD123DDDBDAA3C2E3C533D84BB86BCC0BB383D25BD2B3DC13DFDBC0BBD1D3D9C3D68BEF63D393DA4BD1C3E073DEF3C82BDF9BC383D93BD163DA93D873DA43D823CCDBD90BD313E383EA83D9C3D7F3C69BD32BC583CAA3BD7BDC7BD4E3DC4B9D93C4E3C91BCAF3D313D55BD833DDD3D04BD82BC143D333DD4BBBABD0CBDDB3A6CBAD93DBCBDE83D303E9D3D1D3DE3BD4CBE57BCA2BDA33D64BB0E3E903CBFBD12BE483A963D003E33BDA0BD853C33BD373D00BE083DA53CBEBCACBDEA3D2F3D343E073E34BEFD3D6BBD31BEB1BDF63C44BD393DA43C6ABC7A3D693E1D3D153EADBB543C03BEAFBD893D033EB63C1BBDBC3DCDBB49BD2E3CB7BDEEB8A1BDA13D12BD5A3E35BE803D70BEA5BB17BDC3BB50BD41BDB3BBF23C83BD76BDCF3CB7BCFE3DD3BC06BED53CE03CE6BC7D3B27BC3A3C21BDFB3D81BDDABD233E4D3DD3BA82BB6F3D273DD83D81BE91BC58BC07BCAC3D85BD60BCADBD1A3E9E3D713D05BE98BCA33D763D19BDCFBD253DBBBC11BDB5BCEABC863D45BD153E96BDAE3D07BDD5BD05BE02BD2ABD33BDB3BB3D3DDE3DCEBD953D00BED1BDD3BD393E513D953D933DF23C7D3D01BE293DC63CF03C903D1FBEBABD5B3D1E3DBBBD503D59BD55BD1D3DC53CFDBDEC3C7EBCBF3DDF3B4DBD7F3D1E3CADBD173DE43C193ED9BCE43D9A3A153EBCBC08BDF83C2ABD683CEF3C823C8FBBE53D853ACEBD263EFBBDD03C1B3E92BD44BC0FBCA23D123D1DBEF9BDB4BC06BDA53D133EAABB05BC",
      torch_tensor_16_torch.bfloat16_20: "0x0200000092BDF6BB293D8ABDB0BD0BBE043C9CBEDD3D86BCEA3DA3BCA2BD803C9A3D783D",
      torch_tensor_16_torch.bfloat16_19: "0x02000000563F8A3FBC3F8F3F613F6E3F423F783F313F423FA03FAB3F8B3F6B3F793F113F",
      torch_tensor_16_torch.bfloat16_18: "0x02000000B1BD00BE323EBB3DA9BD4ABD063BD43B72BD51BE623A323E1BBEC5BD8DBDDE3B",
      torch_tensor_16_16_3_3_torch.bfloat16_3: "0x02000000963A20BC26BE0ABE093DF6BDE13D86BDFDBD8DBD163E06BC16BE54BC0BBED63DACBDC2BC98BDCBBAE9BD1D3D0FBE3FBCCB3C163AC83DA3BDBE3A543DA9BCBCBD853C3ABB093DE83CAF3DAC3D72BD033D8E3C0C3C2DBC9FBDA73D183C263E8A3D483E93BD91BD573D7B3CC33B6F3DC0BD17BD4DBD8B3CD4BDE1BD01BE06BCD8BC22BE0B3EB3BD973CF33CF53B1DBDE0BC20BEF4BD0D3833BD7DBD4C3D4EBD153D14BD13BDE43D193CE0BDE13D533DECBDBB3A973C2DBE2B3EA93A123D6EBC8F3D403DDFBCD0BD183EA1BD35BD09BDBFBCE33D06BD803CC43D5ABD223DCDBDE1BC25BEBABDB53D0F3D5DBDD03D98BD0ABE293BBEBD04BDC33BBE3BE83B01BD2FBDB2BB3BBDD43DF0BDEABDA93DF7BDA5BDB1BB22BCAF3D193C773DCABD25BDC13C673D7EBCE33D8BBC10BEAFBD5C3CE2BC5DBDBDBDAE3CE8BD3D3EA33DC6BCABBD683E53BDF9BC833A9BBDC43DA4BBA7BC73BD3DBD12BCF43D893A323D853D24BE61BD8D3D833D1E3EAD3D22BCA8BDAFBC803D2BBD88BD99BD6CBD0CBE4A3D9C3DBF3D213EB23DBFBC53BDF93DC23D2F3D38BE9FBD2C3B253EA03D02BE5C3C15BD453DA6BB62BD92BC05BE943D7B3D05BEC03D1ABCD3BD093E8B3DD43D00BDB2BC0DBE1CBEAF3D93BD213D683DC9BC883DAD3DC6BD93BC10BB853D9B3DE13CD33CDABBD3BD273DD33D913D9CBD39BE67BD35BD2D3D4A3D8E3D603DFFBC14BCAABC18BD3CBD3BBEFA3D04BDE43B1FBD1C3DE8BB00BE033E43BDEEBC9B3DE3BDBABDF83DAD3D3B3DF6BC97BC1F3D833DA63D62BD333DA4BB03BE573BF03D8E3DBC3CA1BC9EBD26BE3B3D17BD783D653D3B3D63BC86BD053E263D6ABDE0BD86BDC0BD22BE293D1DBC123EA03D0A3B753D4B3D3ABD8E3C82BD08BCEABDFF3C8C3C8A3C0EBE53BE0FBD813BDABDCDBCB63CABBDA4BDBDBD753ED73CC6BD083DB63D2BBDC93D2E3CE73D8ABDE7BDAABD9FBD3FBDA1BD07BD483D693CC83C40BD82BDFF3B80BD34BE9B3DBBBC86BD193E09BE0B3DE63B3BBDDBBDF93DBBBDB73D983D41BDA6BDEC3C2C3E94BC17BD3EBD23BD8E3DAE3D683A453DE93C483D22BEB33D013DBABD283D41BC9CBCB2BC81BBA63DF3BBAF3DE73C0CBCB9BD9CBC01BE9B3DDDBDC7BD16BE36BD2CBD26BDC93C90BD923D063EE0BC8F3D9A3DC33D52BDBD3CFB3DBBBD67BD223D073EC93CAA3D34BCD83CA43DE0BC35BDF53DED3D8C3D91BD073EEC3B95BD9BBD89BD643D1E3D13BDA93D693DFE3C57BDF8BC053CA4BC02BE5CBE90BD333DC13C3D3EAEBDD43BDD3D8EBD89BDEE3DB0BDE73BC9BA0DBD0C3EDC3C843D2B3DC1BD7CBD0BBC333DC9BDD93B82BD393CDF3D3DBD2D3DA33D99BD1E3D8BBC853DCABD3B3D823D09BC503CAEBD23BE273D9D3C3CBD993C9ABC103EBE3D58BDAFBC97BD47BDE8BD7B3D5ABC13BE9A3CC73CCD3DA2BC2EBDDFBDC1BD85BC223EB3BD03BE04BE903D843D9A3C40BD733D353D103D37BC8BBD493DB93C9BBD22BEAE3D82BD503CF33D0ABD5CBD82BD03BD373EB73DF6BC14BEEC3C1FBD4BBD75BD20BD87BDC8BBBCBDF03DB0BCE73DC13D4B3D1DBE5CBEA1BD15BE123DD7BBB43C293C753D193E04BE69BD1C3EF3BDEF3D5DBD4C3D633D8DBDF0BD093E023DF63CC8BAABBA68BD16BDBDBB623D163EEDBC8EBE6CBCE2BD273EB7BCB8BD02BE92BC323EA23D2CBD893DB73B41BE86BD383ECDBBD13C3E3E0BBEDE3C9FBCF1BC0A3E3ABCFB3D4EBC693D913DFE3DC9BD6EBB3D3DCBBA71BD5E3CF1BDA4BC0CBED33B92BDEA3DACBD633D903DA03D8FBD8A3D343DCE3D04BD18BE95BD25BDF43C813D393D373EB33C26BD183E59BD38BD4D3DC4BD4DBE49BDD1BD7DBC613CE9BD9C3D89BDD83B1EBE32BC1FBC153EF2BCA3BC943CCB3D723D303EE0BA4CBD7A3D403E34BED33D71BCA4BD60BD66BC47BE0C3DAB3D0BBE2BBDDB3B97BD063E8B3D8EBD473DA23BC7BD0BBE1DBCAEBD65BD803DDC3CB8BCE9BDD03DC2BD45BE9ABC89BD69BD0F3DAB3D58BD1CBD82BBE2BDA53D3C3EC53CE53D413DAF3C393EB23D06BE97BCC7BD72BC89BD86BCBABDAEBD4ABE49BD81BC0CBE483D55BC7ABD0EBDBE3D9B3D96BCF8BD5ABD17BE443C7F3D053E62BD2D3D1A3E0ABE01BECBBD30BBFFBD133D543CC1BDD8BB043D39BE393EAF3C00BE6C3D083E2ABE843CCABD8DBC99BCF6BCDCBBDA3CB93D49BD46BD053D80BD48BCA73DA2BDC53DE5BCA4BDF5BCC1BC86BDE3BD96BCC7BDE5BC02BE403C0DBC17BE6E3D4A3EF13B98BD29BD413D48BE16BCAE3D033E2F3D78BDDB3DDCBDB2BC033EDA3C16BE9EBD0FBD7F3D0D3E423D513DE3BCEE3D34BEEDBC58BD8EB8133D7C3D37BEC03A8DBBE43D3E3BE5BBA43D8EBC073EE0BC9ABD7CBD5BBD7DBC80BCC9BD33BD423CD03DABBDFABC96BC85BD233E3CBD7C3C1E3DE7BC2F3CC1BCE33D6ABCF1BD203D9FBD82BD8BBB893D8F3D8B3D803C573BE7BCA0BC29BEC1BCE4BD5CBDC13DB53B8FBDB03D97BCED3B87BD203E973D9FBD053D4E3D2D3D0C3EEEBDA8BC3E3D9DBD31BE603D3EBDE2BDA2BC02BEBA3A883DCABDD23DF1BCBFBDBF3DCF3C303E83BC983D56BD3E3DC4BCD2BD92BDF3BB043E843DE43D15BE88BCDCBDE43C13BCFB3C6D3D113EA7BB943D1D3D383DA9BB7FBDD93D0D3D31BDB23C063E25BDD23DFBBD81BD7BBDF13C8BBDFBBDA73D5F3D943DE7BC823D76BCB83B5FBDCFBC103DF03DBFBC103E3BBDC5BD86BD82BD85BDC9BDBBBD0FBC213C27BCF2BBB03D34BDA93C533DC13D1CBDEC3CEB3DBD3C13BDBA3D33BE1F3CAD3CAD3DACBC9D3D613B59BDDD3CE63CB6BD7D3DC93DE83DB2BB2D3CF23D2CBDA73A0E3E1D3D7D3D0D3EB4BD9F3DF83B48BD1CBDC73DEE3D5F3CEEBD95BD11BCC0BCD43C313EFBBD22BD8FBDE1BD4D3E3ABE833D963D13BD8A3C3B3CCE3D90BC9DBCC83C23BDC03C03BE6C3D07BE1F3CCA3B3BBE8BBDC53DD23D503CF33C9ABD97BCEFBC8CBDFABDAD3C633A87BD293DD33DE6BC6BBDC63C853D7DBD67BDCEBD1D3CB73DDD3C8D3DCF3D3B3C6ABC933D4CBDCE3DBF3B493D433E23BC953B52BC983C313D2E3D5CBC543CCCBC1BBEF2BDF5BD803C30BDA03C54BC0ABDFBBDACBDB63D36BC16BE733DECBDC5BD0CBE5B3DAE3C423E8F3D08BE063C893DAABD833DEEBDAFBD523C08BD43BC0E3DACBDF33DC43CE1BD1B3D9FB9CC3DF53CA6BD3F3D973D96BC93BD02BD4E3D983D72BDE2BD66BDA73C51B841BD54BEDFBDB93D9D3BD4BD083DFCBD853D6DBDE9BDD73B023D2B3DAE3A673DB2BDC53B01BE363DACBDEB3C07BD413EFC3DFD3B103C2DBEFB3CA4BBB03DF33DCEBC793DF9BD1B3EB9BD8DBC373D1DBDAFBD3D3D583D93BD2BBDE73D0C3D153D40BD813DBCBD87BC15BDAB3DD8BD38BCC53C123EA2BC9D3DDEBC56BD3EBDF5BD8B3D2DBE8C3C613D78BDE03CD7BD53BDB2BCBEBBD33C03BE903DDDBC22BD263E8DBC35BDA43C873D4B3C47BD1B3DC8BD90BCBABD683DC83DC5BD893AC3BD83BC9A3B79BCCBBDB5BD673C76BD9A3DEB3DCABDA83D75BD843D1CBD053D323D483CEFBAE63D34BDD73D783D2B3ECDBD483DFCBCAA3C89BD90BB96BD453D00BD9EBD273EC6BC1B3EF33B9FBD2ABBC23D47BD35BD29BB373EDFBD8C3C93BD22BD973D4D3E783A13BDA7BDCEBD203D583D3D3E41BD073E1A3DD93A523D443D863D173DF6BC6CBDAA3D373A24BD18BE1A3D8FBCE1BD803CAD3CC03CD23C843D2ABD233DD4BCC4BB9DBCDE3CC6BDEEBC9C3DEDBDB73C2F3D563C3A3DADBDA2BDC63B62BC873DD0BDD33CC2BD023C11BB7D3DE93CDABC50BD783D423D0E3E3ABD853D373DB23D783C9ABDB2BD9D3D7ABD1ABE35BDD9BD96BD88BD1D3D2FBC87BC8C3DBFBD1ABD1B3D663D153DA5BB243E91BDFA3C8FBC503DC0BC063DD4BD2D3C993DBBBC833C553D8E3C72BBD03B0B3C17BE0F3D663D053EC23D0D3E08BDB7BD30BD3CBDFD3D3A3D0DBEF93ADABD00BE2FBC07BDFFBC333DDCBD463A273D9D3B84BDD03D0F3D873DACBDDF3C17BD06BCB5BB05BE9EBD9F3D38BE123D9C3D583DE53C51BCEA3D0A3DF83C693CFF3C3ABDFCBC3F3DF4BC1CBE0D3E1ABE6FBD56BD093EEB3D90BDD73D793D233E18BD403ECB3D93BDD43C083D633D663D86BD433DF3BD533D31BDA3BC1A3D13BEB3BC8ABD96BC4CBC7B3CE63BA7BD0BBE6BBED6BC8E3D223E163D01BD90BD51BC04BE843D7F3DB9BDF03CA33A3E3BE1BCD43C383DD53D88BD29BED3BD883CE5BDA73D87BCA5BD89BED53D123E9CBD683C08BD19BDA0BB7E3CCABC25BD7BBB393DC5BC60BC66BA133D1F3E2E3D49BA9E3D28BCCE3D88BA333E0CBDE13DFFBDA13CEBBD5B3DA8BDFDBD36BD0DBD7C3C79BDD2BD3ABD08BD4A3DB03D75BD43BEA9BCC2BCAC3D0F3CF1BCC4BD66BD7E3D53BD83BC37BE613D423DE23DA7BD6C3C2B3EBBBD1C3C3ABED7BD8EBC37BE033DE2BDA2BDAC3D243DD43DF5BD5C3C0EBEF93DCC3D81BD163D23BD7C3DDA3D49BB93BD9F3D7B3DB7BDB93DE6BCAA3C74BC983CBEBD173E583D92BBEA3D9B3BA3BD66BE20BDF13C293DBF3CCD3D1C3EC23C413CB73CD7BD03BEEB3D58BC233C173D05BE9DBDBBBA233E89BD85BD813DF83DB83D99BC6E3D4EBC0A3EB83CE3BBE5BC5CBDC73D1E3D733C81BDD7BCE9BD69BD313E5D3D85BDDB3BF9BC39BE09BC4DBD5FBC88BDA23D1B3D3FBDF7BB4D3D913D5ABEE2BCAB3D33BDC03DA63C89BD13BD9D3D2BBE143E6ABCD93CB7BDB4BD563DCDBC7EBD31BCD03DF53D19BEE13D0EBD0EBC1EBB3EBC243D443D57BC87BD063EF4BBA2BDD7BDB53D073E12BD153E05BE8CBCEBBC2EBC913C763E9EBD20BE7CBD3E3B0B3D16BCD63B9DBDE83A70BDC1BD4E3C133E903C43BD9A3D673C04BDBE3CAABDB43DCA3C76BAB1BDC0BCEF3DF53DAABD80BC52BE57BDFDBC9EBD433DCEBDF0BD4F3D80BD883DEABC053EE43C90BD673C49BD033D88BD103C6FBDDF3C403C093EF7BDCABCA3BC323E723D00BD0DBE54BEEABD0EBDE83CE33D9A3C293DE23D0E3D10BD45BDAF3C1D3E97BD7F3D3BBE8B3D803D843CAABD51BC2C3E56BB4FBDD8BBA1BDBDBCB3BCD4BD17BDD83DAA3D0B3EF73CDA3DA43D97BDD9BCDA3C54BD38BD663D7D3D0C3E033EB8BDA83C5E3D8CBDB53D91BD183EF03CA3BCA1BDAA3DF6BCB1BDB0BD943D83BC463D8EBDB13C4FBD153C113EF73B083E26BB663E93BDD4BC2EBE7B3D7DBCFEBD25BE443C813D953C4FBC65BEE63D603D19BE6FBD113E19BDC0BD64BB0ABE7A3D00BE01BDE33B10BD443D2C3E653E2B3E81BD833DB83DA43C51BE2F3E333A87BDF2BD42BDDD3CACBDBABDD2BC90BD61BD0FBD993DF5BD2ABB433D813D293D25BD4FBD1E3DE9BD28BEC1BDEA3CD33DE2BD933D11BD7B3DF83B5EBDB8BD0E3E63BDD03CD73C95BDCCBD72BD84BDD63D89BD24BD8F3D513DED3D633DC0BD83BEBFBBDB3DDEBD8D3CF23D13BE143ED63D2C3DCFBDC7BDADBC86BCF23DF03DCA3D2CBD3F3DA3BD29BD2B3D273DB13D193E113D84BEEA3DCB3DEEBD8A3D2FBE2F3C49BC0C3E523E463DF3BCAE3DAEBC48BD75BD14BE40BC5D3D48BDD1BDC13C60BDF53CA83D883DB23DA6BDE0BC883D083E36BD563D5BBD603D373D2B3E53BDDC3D30BDCE3CFD3D40BE42BEBABC87BDDBBBF2BDD33CFBBC98BAB8BD6C3DE63D11BD033D4ABD03BE39BDF8BDDE3D11BD463DD73AC1BD63BD7B3D71BAA6BDD83D9BBC08BE46BDE43D8CBD923D293C923DF73CCF3DB6BC393DCDBD563E3DBD2F3E863D173DCBBC003E6B3DB7BD283E113E2CBC0BBDEF3DECBD913D1EBD083D00BC71BD2EBD23BC3E3D90BD0DBD343DDABDEF3D273D033CB73D1A3B893D40B7C53D62BC993DD73C8EBD59BCCD3C4FBDD13D0CBEB93C3F3D28BD063E143E0FBC1C3CAC3B643D95BADDBDD9BD64BD3DBC4EBD22BE2BBD053E7ABE10BCE33CFEBC8A3DED3DBDBD603DDC3C433CD7BAB53D373D113EAF3DD53DEB3D4CBDBFBD3A3C463B523C86BD1F3D303D9C3C53BDA1BA76BCD8BCE9BD11BDB2BC15BE52BDD73DCE3CBA3B97BDFF3D6ABB39BD63BD85BD813D35BB8DBDDC3C673D31BE05BEFC3D4DBDA53C6A3DF23BE8BDD1BAC0BD173B803C9EBC93BD54BB213EF7BD56BC90BD98BD0BBEDF3DCFBD22BE153C4BBE543D5D3DB7BDE33CABB9583D16BD53BDB6BD44BDAEBDA5BDB93DD7BCDB3D8C3B27BE013EB6BDB53D16BCBFBD42BD9B3DE2BDA4BD2A3D66BE4DBEE0BD8C3C82BDDDBD4E3D093E8D3DE83DAE3CFB3D9BBC33BD3E3D91BD25BCACBD903DC03DADBC88BCB53C32BD393CFB3C243D6CBE343E53BC1FBEA73C843CD0BD86BD1BBD133D403CE23CEABCD1BD993C08BC683DC0BD783D18BE17BD793D0BBD36BD7D3E0DBE37BD2F3D16BE063C163B4FBD13BE1B3B2E3DE4BCD03B65BED33CE13D83BDF6BDB53DCB3B9D3D8EBCBEBDBCBCB5BA3CBE7DBDF83D0DBD9F3D2C3EC0BD39BEA9BC4ABB8A3D5CBD6A3D13BC0E3E143D403C02BD88BD28BE8E3D57BEEC3C613D0EBD043E52BD81BDB93C8D3C683D6DBD6BBE243D8EBD67BD763A06BE6F3D143E8CBC59BD293DAABD",
      torch_tensor_16_torch.bfloat16_17: "0x02000000903CDFBDECBC63BE973D78BD2F3E963C49BC3DBB79BE6ABD86BD4DBE6DBD09BE",
      torch_tensor_16_torch.bfloat16_16: "0x020000004E3FA63F3D3F863F8E3F4A3F723F5F3FA63F713F763F753F803F583F7C3F8A3F",
      torch_tensor_16_torch.bfloat16_15: "0x02000000BB3CF7BC273DF13BA3BD7A3E48BE053EA83CAF3DCCBD24BE983D08BDC83D883C",
      torch_tensor_16_16_3_3_torch.bfloat16_2: "0x02000000F53D12BE343D89BDB5BD933CD63C32BDA3BCC7BDA0BD98BDF3BC8DBC5E3BF03DAF3CD23C4E3DA6BD003A2A3EF7BD18BDF4BC843DC8BC133DD1BCF73C0FBD1BBDA03B7F3DC8BDA9BD27BD953D0BBE793D86BB4D3CF8BD223C71BC35BCA13D8C3C93BD273DBEBB173D25BDA53CC73BB63D443DAE3D6FBD153D7E3EC03BA53D04BD2EBC83BDC93D913C213DA0BDB83DED3C1FBD04BD023D48BDCDBB26BD8CBD693D133C163D8DBDC33C643D8F3D78BD583D4A3DA73D1DBEDEBD98BDC3BD523D0DBE06BD1DBEC2BD923DAE3D0FBE1BBE87BC163DD83BECBD8C3D32BE99BDF5BD02BEBB3C893E2E3DB43DB3BD5C3DB83B633C483D5CBC733C97BDDFBC643C033EFB3C7E3CC43CC9BD99BC14BC81BC0EBD443DB6BD38BD90BD2ABEB83C20BCA5BC0ABDC7BD82BD12BCAE3D37BD4EBE203EF23CEABC9DBD41BCC13DEF3DB13CF8BD943B0FBEAA3D913D91BD60BD63BD1BBE0C3EB03C573DC1BCCB3D693D52BDA53D8D3D2B3EB0BDC8BD353E033DC93AB13D27BCD1BD95BCFB3DFE3C023EE63C8C3DE23D7D3DC4BDC5BDA2BB193D1FBE9E3E143D5CBDD23B343D1BBC853D9BBD13BDDA3D963D15BD823C923DA03DC83AD0BD4CBDD43C61BD8FBDD8BC40BC3EBB5CBE083E81BDF6BCA8BC453D56BC2CBD90BD67BD95BDE4BD20BED4B865BDF5BCAA3BE23D0CBC5EBD4FBD1BBE3FBC4BBE803EFFBC2EBC1BBEB2BDCBBC903C753DA73CBD3DBCBD873EB8BD0C3ECABBC03DE03C48BCBD3DDC3D033EB23D933DA7BD2ABDEB3C95B94BBA8BBD49BD993C14BD053D863D4CBEBA3C9ABCBABDDEBD57BDD0BC8EBD573C83BD77BA063EE73DC73DBB3DE9BD0B3CC43DFB3BE1BA01BD34BC793D28BB803D14BEC73C413A86BD16BC82BDACBD19BEAE3C82BDB43D833C0A3E233E893C6CBCA83C393CC5BBE83C19BE37BD213ED43D153C90BC6DBCC6BDB33CCA3DBE3DA1BD833D38BED43B943D8ABD1FBDFCBB50BD283E43BE0ABDEBBDB93DAE3DD33C843C34BD273DC3BD9BBB873DC2BD45BE843D44BE94BC9B3DB73C8F3D513DBCBCCFBC06BCA43C07BED9BD233EA8BCF23CA8BB163D72BC87BD733D3D3EC03D123D4EBDBABB333EE23DDE3CC93C1CBD103C44BB21BE8DBD433E5EBCC63D873D36BC433C7E3CB63D8D3DEABD4F3D86BC03BC42BC893D433CA23D9F3C083EF43C603CC13D66BC67BC223D1EBD69BC2E3D873DFEBC68BD12BD21BD8E3D063D90BD8FBDAC3B893D05BDD3BD88BDEFBB7DBD043E423D02BC1B3D18BE013DBBBD28BBBFBC5FBC743DF8BD193EBB3DF93CE23CFEBD043E333D8ABDF2BD6B3E6EBE333C25BE12BDD9BA0D3D663DD63DA0BCBCBD11BE1DBEBABD92BDC8BCE33D39BC613D873D38BE423D70BDB6BDC43D333D9C3D8CBB2ABC24BDCF3C25BD1D3D71BD7C3CFA3DDCBD53BB1DBD51BDAABD37BCAB3CCC3D1BBE40BE623EB33C3C3D753D87BCCB3B6F3D29BD24BE4B3D2E3DA1BC343C1DBC21BEA33DA7BDE7BD05BED5BC04BE683DA5BD583C17BDF53BE43CCEBD9E3C833C80BD6BBD68BD63BCA8BC0E3C80BD20BDB6BD063E6EBD833CBA3D053E223D4EBD59BB00BDF73D89BD32BDED3C0D3ABBBC01BD6C3C8DBDB93D31BEF63DAC3DB5BC40BD693E3A3DFD380B3DAC3D98BDA4BD4CBDDB3D55BC673CB43DB5BDBFBD09BD113A9C3DB03D82BD92BD33BD033D2DBDA53D6EBEAABA13BDFE3DCA3C713DAA3D163D1F3D323D043E93BCBFBC8DBDE93D31BDAF3D1D3D98BDBC3D253E3D3C743DA3BCD43DE5BC0A3EC23CEFBD86BCE7BC00BD353C40BD0D3C02BEEB3D7D3CDA3C20BECEBD92BC233D99BDC6BA42BB3DBD823C323D093D873C2B3D35BDADBB473EE0BB563B43BD4D3D7DBD33BC31BDB3BCD7BC75BD643E10BB993C273D1B3ECD3DFB3DE13CB0BCE6BDD23D1CBE2D3C26BE8E3DECBCBABDED3D3FBE94BDD1BD833CB13BD23C8A3C9EBDBE3B2BBD11BDFC3D37BCF9BC023E0ABDC0BD6BBD943D8B3D0E3D023E853D38BC35BD033D6C3D8F3D01BD29BD7B3D833DB93D7DBDF5BB933D2CBD10BEDABD56BD083EA2BC673DFFBD443D2A3DE6BD61BCB13A96BC95BB90BDB83DB5BC2BBE39BE78BD97BCA6BC1CBCF93DA63D1C3DA83D81BC063ECDBD73BD183D28BCCD3D963B3CBD44BDED3C113D50BD85BD803C893DF53C1E3E0EBEF8BC4A3D1ABBF9BDD23C1E3EC1BCAB3D863C38BEA73BA23DD23CC03DED3DE7BC083D73BD673DB5BCF8BDBE3DD23DF93C98BCDE3CB03C66BC023C42BED13B233DC5BC0FBE6BBD4E3DCEBD973CD6BD933CD43D8EBC79BDADBDD4BD3D3D523D043EF5BD8E3DE93A1F3ED83B9CBCF73C98BDE83D30BED7BD23BCC0BDD2BDF63D6CBDFABD9EBA4D3EFF3C5F3DAE3D82BD9C3D74BD903DBEBDE43CDABD75BDE23CA03D553D973D953DC0BD313E85BC3EBE61BD2FBE923DDF3CB4BC4E3C90BD07BCE6BD05BCC1BD8F3DCEBDD1BC8DBD743CB23D8E3C24BD2ABD5BBE873D56BD243E153AA13D23BD6DBE44BDE53C953CBD3B69BE18BEF03CF4BCE33C99BDDFBD9A3D7F3D6E3DB03DEFBA3FBD013EC73B03BE153E8B3D67BD68BD89BBE6BD863C1A3E86BB0FBD7D3D30BD16BEF13C3FBD49BDD9BD583D9EBDEF3AD83C293E5D3CBB3CB4BC123A0D3D993D4F3D433DA43D0BBDE73C40BD3C3CE93C9B3EAABD043D2BBDF5BC3ABB2B3C79BCD53DD0BC5F3D2B3E063D0F3E283C04BDB73D52BD163D8E3DBC3C0B3CE83DE6BDAFBD6DBE6D3BD13CD4BD223D373CD4BDF83CE0BD8ABDBD3D43BD06BCDCBD53BC29BE21BD9CBD433D85BC053DB9BDC03D96BD81BD0DBD98BD8B3D95BD8ABD23BDB03CF93B1C3DEF3DED3BCC3CD73D88BC713DDBBC51BD52BD85BD19BD2F3D0DBD943CB13CD33D70BD9B3CCF3D4C3CEB3DC8BC44BD4E3D703CE2BC4C3DE33CB8BC983DD13DBF3D5E3DDD3C1EBEB43DB5BD96BD123C8C3D353DCF3D8FBC19BE643DA43CA33D53BDD93D35BE483D733D793D043EA6BD023EBAB83D3C933D29BE663B64BD8A3D8BBCC2BC013E3BBE093E05BD763D993A423EB7BBD0BCE7BD3E3D3BBD1F3E61BD79BA2BBEAC3C1FBD413D6A3CB7BC8ABDC13D48BE1C3D3EBDECBD553D94BCD33C9FBD6A3C993B453D6BBC09BD91BB2C3DB0BDB03D0B3EFB3CE6BCE83D403D8BBD8A3D72BC16BEAA3D0FBD93BDE0BD2DBD4D3D4C3EAEBDADBDB3BD173D9CBD95BD1F3E37BB7C3D8E3D473B763D163D45BCA6BD293C1DBE08BE103C613D073E803D0ABE2A3D30BA7D3C1ABBA13D393DABBDC53D0D3E9FBDF0BCFDBD853D4FBC9F3C8D3DE23D073D5D3D36BD1FBD28BBB5BDAC3B1CBDE7BDE33DDA3CDDBC44BDAA3C9ABDD7BD2FBDCEBCF6BDFABC64BD9EBD9F3D72BC83BC1DBDEE3C99BD7A3CDFBD063DF83C8F3D9C3DC9BD48BEDB3DDDBD253C5E3DE0BCDB3DC7BD403D853CBF3D173EBB3C3C3D0DBE033E623B8BBD983DA43A233D2CBC223D59BDAABD863D2D3B513B72BDDE3C19BE3DBDE1BB14BEC7BC1BBDAC3D84BD71BDA43D4F3E0BBEA33CEFBD76BD6D3D82BB453DECBCD53AE63CFA3D993D8CBEBB3D303E423D81BB0ABCB13D04BDAF3D263E163D93BD21BDD63D263E51BD273D18BD153E09BD433D7A3E72BCB4BC2A3E043DAEBCACBDD73D923D153D6EBC79BD9FBC4DBD243E31BD7C3D543D563DCB3D903D38BBE4BAE1BCA03CE2BBD83DD8BD00BE753DA23DEF3C89BDB23B313BE73DC6BD4FBDB7BC4C3E143DAD3CB73CF3BC113CBBBD953D753C0EBD2FBECC3C1D3E15BECEBD32BCC63CFBBC91BD53BCABBD9EBDC53CED3DC6BD8EBC34BD32BE053DF6BCDFBB8FBD493D91BD25BD173D1A3DC53C623EDD3D6EBD8FBDE4BCBDBC29BDE0BB2A3E9C3C343CC43D353EA63DB8BD81BD25BE9ABDAABDB6BDC03D883DC9BDB8BD19BE853D7A3EADBC4B3E4ABC94BDC93DED3D153DA23D2BBDE63B6FBDD3BDEC3D803C45BD7F3DA93D693AC93D96BC86BDCD3DFEBDEF3BFF3D023A01BD5FBD7CBDC0BDF5BB183DF03C153EC83B833C03BD1CBD133DA4BD7A3C61BD913D5ABB3BBD3D3E6EBD3A3D7EBC633A203ECDBDF33C56BC1ABD13BE77BC0BBE60BD3CBD0A3E9ABD36BDABBDB0BDFE3D62BDB43D3FBD05BD8F3D8DBD793DB2BD113D7EBAC93D0ABCE9BC6DBB45BD5CBB713EC4BC0ABC0BBEB03D193D323CB73DCB3D3A3C60BDA4BD88BB333EA63DED3C3A3E48BDDE3DD0BC353D673D0A3D00BD7C3DDD3DCF3DD0BDA03CA4BD04BE9C3CD5BB5C3EF03B2CBE4F3D753ED43B153DBCBD7D3D123DD73D873CA83D5BBD383D253EECBCF13A09BDC33DF73DCA3C56BDC83D853C6ABD01BE953D83BCEA3BFA3B4BBDCDBCF4BC3DBE68BDC6BC433CCF3D1DBE953DF8BD883D96BD29BDBABD683D2CBDB8BC5FBC27BC4DBC76BDDBBCAEBD97BD19BD2EBD13BD1EBD483C9F3C2ABE1F3E333C583D32BE01BE003E063E243EC53D173D47BD06BE55BD573D273DDF3D88BDD33CB43DD73C393D593D9ABCB63D053EC0BC763EBFBDA5BC5C3D48BDB73D3C3E063C943DD1BCCF3DD6BDEEBC88BDFBBB4DBD4EBD8B3D4EBA6FBDF23DBF3C603D9B3CA7BD21BD04BE9EBD893DAC3D6F3D51BC153EA63CF9BD133DAB3D1A3E453BCC3C22BEC03CC5BDA5BCDFBC9DBD02BE913D73BDF73C1DBEBCBB1CBE9FBD46BD5B3DCBBB023D72BD8B3C1E3EA33D49BD643BE13C473C403EADBDC3BD903DEC3D003EDC3BAD3C95BD213E043EE5BD09BEB4BDD13CF63D67BDD2BD9ABD9EBDA53A1DBD8DBDB6BA9EBD94BE04BD13BDB1BBA93D12BEF23AD53D90BD013E593BA53CE8BD17BDD13C75BD2B3B2E3EAA3D883C9ABCF83DAE3CEBBD4DBEBCBD81BD773D083E923D7ABD95BDC03D1E3DB13DF9BB13BD64BD8B3CA2397D3C0BBE333C3C3DB83D59BCBD3D91BC0EBEDD3DBB3C163D4EBDC0BC3E3E8CBBDA3CBB3CA33D5C3D9D3B1BBDCC3BF33B813D073EA5BABEBDFEBDC2BD803DBFBD173E5FBD03BEDFBCA13DFABCA13C68BC36BC863C6CBD56BD7E3D29BD7ABECB3CCA3DC03CCE3DF83C0A3E3CBCD1BA88BD0BBDE53DCDBDC8BBF2BCB7BC51BC1CBD093D303EAABD62BD10BDC43D91BD253E47BD8F3DEA3D423D0D3EB1BBE53C68BC753DB4BDDF3D8C3CBDBD783DDBB8D13DB33CD63C4A3D87BC7DBDC33BFDBD26BD9E3C833CBE3DE33DD1BD70BD90BC4BBE4F3BF03DCEBC863D8DBC73BD693DC93DE7BC02BCC93C18BDE7BD3CBD193DC93C503D103E20BEFF3CE7BCE1BD7ABB963C9A3DC1BD54BD9ABDDC3C05BD5F3E1C3DE33BF13DADBD223D64BEB13DE0BC3CBB61BD31BEBBBDCDBC863B0C3E933D25BCADBD353A2BBD1B3E983B44BDE13C1F3C873BF13A8DBDD63D22BD1E3D3B3E44BE36BE713D01BD14BD883D0D3CA13D303D10BD18BEC53DABBC813DA13D833C0CBEA13C233DAA3C1CBE48BE153DD0BB8ABD19BE79BDA5BD4ABE2D3DF73CA0BD5CBCB83D5A3D863BF8BC673DA03CBFBD68BD073E7FBCAA3CE23D983CA03DF83D173DC5BC443D3CBEF3BB97BA5A3D773D3B3DBD3D94BDEFBD693DD6BDA83DB6BB8CBCC13D7C3DEC3D1E3D34BD8C3D99BD3FBC8EBD52BC923DF33DC73CD63CB03BC5BD89BDD53D073EAABDCEBC603C0FBE613C7B3D0D3E483D78BDD83DE63D973D7DBC0BBD0F3C0C3DEBBD0E3E733DB6BC5BBDD6BD883C033D01BE08BC773D353E093E8FBD30BA51BD1DBED9BBC43D9A3CBD3D11BE163EA8BC10BD033E8FBB88BD3FBCBBBCA1BD663D7A3DC9BC673C9CBCEB3D8BBC05BD573E103EA23D3D3C1D3DD73B993D143C833C9B3DBCBC733D513D353D7DBDFB3DDFBD393D603D953CA7BC01BEE9BD3BBCD93D193C0C3E8CBDCE3DA73BE0BC143EBCBDD63D95BD68BD25BCCB3D1EBD1FBDB5BD0ABD75BC04BDB53CE5BD41BE993B7B3D463E6D3C60BDBC3B55BD0B3B373DED3DDD3D853E3CBEBF3D12BE763BD93DB73D31BE733D41BE8D3C173D9F3A4F3D09BD6A3DE53CB53D8B3D08BEF73C0B3DD7BC1D3E483D34BD0CBE5D3E803B4ABD093D0F3DAABDAE3C583D853E33BB4ABCBEBDD53D043DE13CA93B1F3E943D4F3C39BC80BDB43D943D1F3E13BE44BB3FBD26BDCABB3CBDFCBD3D3E3CBEDD3B823C003C20BEEBBCC0BD7C3C89BDA9BC41BD11BD9CBDAEBDA9BB08BC6A3CE63DDA3D133D463B47BD373D4ABEE6BC1CBD8DBB4C3D4FBD97BDB4BCE43D8DBD14BD9C3DD73CB43D05BE47BD2F3E543D11BCF13D323D9D3DEA3A403DE7BD91BA87BD8ABCA3BA0C3C5ABD443DD13B3D3E743ED13C1D3D30BEF6BCC1BCC7BD9EBD923D443D8D3DE8BDB6BC473D023EDABD01BD1ABEABBD9F3DEC3DCE3DFFBC093E29BE773DB23CD13BE4BCA03D983E96BDA6BD6EBD883D47BDB7BD9EBC3A3D033D82BDBB3CEB3D053C093C3BBDBB3C87BD203E893D893C41BBB8BCAB3B7ABD65BD82BDE83D32BD5C3D803D0FBEFB3C16BEE3BDA13CB6BBC5BDF3BD6E3D20BE4DBD863DB7BDF3BC813D193D203D383B283C8D3CC5BD15BD1D3D0D3E0B3E663CE33D77BC0D3EF7BDF03DC3BDBA3D7D3D663D1D3E95BD82BCCBBD1B3EC53DBABDE23CBABD8C3D7A3D913E723DA0BDFF3C9B3DAB3DB83D1B3CF5BB123DD93CE5BC1E3D23BC8B3D3A3D5DBDFEBC90BD",
      torch_tensor_16_torch.bfloat16_14: "0x0200000039BD1DBC4BBDB2BCDD3D78BD0A3D1D3DF93D3E3D7B3DC33BB33DC4BCFB3CB23C",
      torch_tensor_16_torch.bfloat16_13: "0x02000000733F8E3F513F803FA13F893FA33F323F713F923F1C3F8A3F8C3F463F303F8C3F",
      torch_tensor_16_torch.bfloat16_12: "0x02000000BABEBCBD4BBD54BE0D3D77BE95BDACBB1EBB143D51BD773DD4BD2EBDB83CDC3D",
      torch_tensor_16_16_torch.bfloat16_3: "0x02000000043E0D3D3EBDF83DAEBD56BCFE3D653B053E1EBE443E193E92BEABBE8ABE9F3EAE3E6D3C063D2FBEE13DBEBD88BDA8BE2F3E05BD30BD003D433E9EBD583E8BBE5ABDA63D66BCA93E06BED63E84BEC03C8F3ED6BEBD3D0F3E263E8A3DAEBC4A3EB33D683E36BD3F3C483E82BE233EBFBD493E36BD523EB9BD58BEB13D943DAC3DE33D7A3E153E203EE0BC513E4ABE5ABEC7BD603DEC3C6CBDCC3E26BE9D3E3DBE45BE1E3EC83ECDBE383E85BEB4BE84BE5DBD4DBEA23E133D4DBEAF3E1B3EF5BAF5BE833D94BEBEBA513E8EBEE63C913D953D5B3DF6BD1E3CC0BDD2BD723ECD3C2FBDC7BE37BC683E1FBE423EA5BD34BE5ABE4BBD0CBEF93D0DBE113E7D3CD9BC61BDEF3D1FBE833EE6BE16BE26BD51BD46BC2E3EE23DEDBD1D3D79BD39BD653E613E933E073F80BE163E50BEE83D8CBEDABD43BE41BEF4BC9CBD913E613E77BE5A3E163E90BE07BE2CBD8D3C413C51BD7FBEA73E643D99BEDABE17BD4F3B823E003EC43D733EA63E68BE493EFFBD863D8EBD84BE74BEF2BC693C6BBD2DBA08BE51BD943C5ABBA7BD05BC0CBE41BEBEBECFBE5B3E41BE853C3A3DCABD9FBE41BEE2BC933E27BD64BE6C3D8EBDA73E51BD5EBDAB3E3BBDCFBD5BBEF03D6F3E563E553E423EA83D0DBEC4BD10BDF3BB7B3D9B3B3C3DF63C2ABE563E203D70BE513EB33DF7BE9C3DC83C94BD4A3E9BBE54BECFBD75BAFCBD1F3C74BC723EF7BD8BBD",
      torch_tensor_16_torch.bfloat16_11: "0x02000000B0BD00BEB63DE7BDC0BC293E1D3E283EB8BB9B3DEFBD88BD943CD73C243E163D",
      torch_tensor_16_16_torch.bfloat16_2: "0x02000000BDBD9DBEC13CB73CCA3DDDBDB0BDCC3E45BEB63E07BF773E333F50BE1A3BCB3DC83ECBBE3F3CC1BC57BE213EB43D30BECB3DD63E943D123F2CBE5C3ED83E52BC3BBE263E953DCF3C92BE133E473E13BE74BEBFBC77BE833E1D3EBD3B4A3E883DBCBE4C3DC73DBF3D153D65BE3CBE8C3EF0BCEF3B493EF2BD993E113EA7BE92BB87BDB33DDA3D523D823E7B3DA53E76BE6F3EBFBE013E203D2EBE4CBE38BDFB3D35BE60BD5E3ECA3E1A3E2EBE173E66BEAB3EB03E91BE86BD85BE9EBEE1BDAB3D4B3DB03E08BD3E3E21BF113EC3BDEB3E1ABE48BDCFBEDB3D01BE44BC9A3E023E10BF463E01BE29BEBCBD8BBE5A3CA63EC0BD2C3E7E3E71BCEC3D63BE11BE93BE1B3ED7BD8E3EAD3D8DBDE8BDDDBECEBD25BEDDBD16BE483E8D3D3BBEE2BD143E9A3D20BEA3BDCE3E5F3D11BEBB3DA8BD843E4F3EBFBD0D3EA3BD37BE30BEFCBC643E90BD03BEEA3D233E983EC9BE5BBC833E9E3E073E2F3E493D84BE06BE03BF993E23BE18BEB03BC03D0D3C23BE103DA43E7DBD29BE543E993EB4BCD33D41BEDD3D97BCE2BE95BE163E3FBED53D56BE84BEA13D7DBB9B3EB53D8E3DF8BE94BED73EAC3E1DBE973D95BED33D173E373E16BE91BCD3BD5E3DB6BE533E3E3E093E5CBDEF3EC43EEEBE2FBE51BEFFBD48BE9DBDFB3D333D74BE1B3E503E933E7D3E413EE2BCAFBEBBBE72BDC73C2EBE81BE373E683E0DBE85BE5F3D1B3EBE3E32BE",
      torch_tensor_16_torch.bfloat16_10: "0x02000000CC3D623E63BD53BE29BE5F3B6FBDB03D92BD353D9DBDA83D143EFABDF43DFEBB",
      torch_tensor_16_16_torch.bfloat16_1: "0x02000000BF3E4DBE173E6CBDAB3D0ABE16BFDFBE41BE8D3DAC3E37BE6F3E143E3C3E633E3B3EE73E56BE253E43BF1A3DD33E40BEFF3E923E1F3E98BD3DBE133E13BEABBE153F433EA1BD24BE26BEE8BD9F3ECE3D0B3E89BE2C3E163EBC3E08BFAEBE70BE363F133F033D03BFA4BE24BE23BFA53D23BE043EFFBD0A3D59BECDBCC8BED1BE0ABE67BE463EFEBD403EADBDA03D52BB393DD73E763E523EDCBD733E02BFACBCDDBD5BBCF0BC01BF763E5BBFA13E643E083F11BFC2BD34BF8E3EB73E9A3D133EEBBE583E09BD0DBEE5BD553D76BD06BD5BBEC93ED1BE0A3FA13EB93E523BB03E553ECEBD813DEF3E953C8D3EBA3EE4BE1E3EBE3D75BDE3BEEFBE833D1FBF51BD85BEA23E2F3B073ED03D8C3D783DCB3DC0BE443E223F58BED7BDCD3C0E3CB8BB4C3D0B3E9BBD3C3D423E1D3F363F8C3EC73E2C3D1BBF2C3F7C3E7FBD3DBEB43D38BEA13D26BEBFBDB63DC0BEA53E323EF43E7B3BAEBEA73EFD3EE03E19BEA53E77BC43BE7ABE953E65BE41BFFB3D6E3D3C3EF03EC43AA0BE19BE9EBE243EA23E393DFEBDDB3E2EBE6B3E6A3E4BBE6CBFDDBC47BD3C3FFABEC13D133FB43E093F79BEDABB253E0C3E193F1ABECF3EBCBE3D3F75BE40BE0FBF4BBEDF3ED5BE073F8C3D1F3E99BE03BF64BEA43E863E1FBD64BEB7BD3A3ED63EA6BE78BE283FF33E9BBDA13E53BD91BD1EBF67BD813D0DBFCC3ED13DA53DA1BED23EB53EDDBE653E",
      torch_tensor_16_torch.bfloat16_9: "0x02000000943DA1BC47BCD4BDAEBD653CF83D293E213E51BDC6BDF93D383DB6BD883AA13C",
      torch_tensor_16_16_torch.bfloat16: "0x020000007A3E4FBEC7BD8EBE993DA2BE603E073E14BEE43D8CBDCFBBABBDFDBC77BE283D863C04BE3B3E67BC98BEC1BE893E04BE673E78BDB1BD243E803E6FBEE9BB44BDFABC03BFF83B133F5E3DBE3EB23E90BE0ABEBA3D98BE813CA63E213E2CBDF6BB41BE5ABE82BD94BDC4BD593ED23C953E763E6F3E003DACBE6B3EF73D173E853C883E0FBFB7BD203D2ABE913DDEBEEDBD273C8FBEB9BE14BD243E2F3E11BEBC3D79BE2F3E3DBE49BD58BCC9BEC83D153E03BDFF3C173E833EE03D003E273ED5BD0B3EA5BBF93D10BE30BD03BE153DAF3E79BC89BE863D493EAABD9ABD843EDEBDA5BDB6BCCABE5C3D6CBCB83DC13BED3C7F3ECFBE1ABE58BE58BD693EDCBEB1BDBFBD563E4D3E3B3D3DBE643DA9BE24BE17BF6B3D4C3EE43D17BEA53E38BD9DBD8DBE1B3E0EBD2A3ED3BE1CBE9C3DF03CFB3D823EEDBD703E583EDCBDB6BD44BECBBC453EDEBEAE3C373E6FBEC3BC9DBE9ABB883D0B3DDE3D663EFF3D183D023FC63DA0BE55BEBDBE913E3BBDE43DC93DFD3EFFBE21BEA5BD963E263D873E023DD13EBD3CDCBE25BE9DBBA93EB83D243D5C3DA83C8BBDB73EEABD183E7CBEA33D35BEF73E753EB83DAEBD9C3C7EBE8CBE8CBE4C3EFE3D013D8E3ECC3C56BC713D8ABE7D3E89BD5A3DA5BC303E263D53BDB5BE0E3EEF3DEE3DE93C883EF7BEEE3DAB3BA5BE53BE083ECC3E933E8CBEDDBD843E0A3EA13ED03D533ED0BD4A3EA1BD",
      torch_tensor_16_torch.bfloat16_8: "0x02000000103D00BE1CBCBE3D32BDFF3D02BE78BDEABD833C953D5CBCADBCF4BD1B3E18BD",
      torch_tensor_16_torch.bfloat16_7: "0x020000007E3F833F8E3F893F3E3F9A3F6B3F273FA73F9C3F8F3F853F893F903F8F3F4F3F",
      torch_tensor_16_torch.bfloat16_6: "0x0200000036BE373D4ABD26BD2B3E983CE33DD63D69BDAFBB403DB5BDEF3DBDBD0DBE8ABD",
      torch_tensor_16_16_3_3_torch.bfloat16_1: "0x02000000BF3D35BD0ABC5F3DCC3DB73D4ABD763DC1BB64BD7CBE073E143D2E3E1FBB873B61BD31BD6F3D123D613E8B3CB83C0ABD663D103EF83D063EB9BCD9B996BD3DBDB0BD183EBC3DD73CE6BDA53C2CBCEA3C64BE273DA3BC5C3D7F3D163CE03D0CBC5D3DBBBD663D0BBBA5BB853D05BE81BD95B90DBD11BD153C9ABDA6BCDFBCE63C3D3E8BBC4ABD813D923D99BD533CC53DA63D2D3C10BD86BD963D113DC5BDC6BBD33B3FBD8FBD8B3D9D3DD8BC08BD52BAB33D8F3C173D62BDFF3D7BBEA6BD023EFABA5BBCB8BC45BB903DA73D463EFE3D163D09BDA6BC8C3D9C3D0A3E91BD933DE83A8FBC973DA53B81BDB03B81BB89BC8EBD88BDE2BC48BEF83DC03C3BBE963C2DBE13BD413DF0BCFF3DEBBD17BEA03D503D803DDA3D193C363DA83C56BDA13D083DA6BC4BBEFF3DE5BDC0BD52BDA6BD4E3D353E1CBE683D053D41BC003E14BE2EBDAE3DA73D863D0D3E1ABE46BD8D3D9BBDDFBC0FBE343D02BE8D3D783D88BC6B3D84BD32BDAFBC0D3BB03DADBDBC3D9E3CF3BB3CBD29BD02BC20BCB83D1C3EE7BD4EBDC4BD973D83BDA03CE8BDB83C463DB9BDBA3D113D3E3CC23DECBD3C3DABBCCCBD943CACBD4BBD723C0B3CFA3D463CD53D00BDACBDD9BCB63D14BDE4BB3EBE1C3E6BBDBC3C89BB58BD4FBCD2BD0FBE833B91BD9EBDA53D1ABE6A3D8DBD9C3CF93DDABD5B3C74BD58BEEEBDCA3C1FBC613D6B3D6ABC263C9DBA933D703DBC3DA739CABD15BEEE3C763DB33DB7BC8D3DD73D2DBEDC3BD8BD373EE3BC073C0CBE063EE7BC2EBD0FBEC3BB8F3C0B3E983D643DA53D983D163DB1BC90BB213D29BD1EBC263D663D0A3E3D3D8BBD82BCDC3D12BD113EED3D663D1BBC4EBD9FBD5B3A1BBE093E47BD72BDEDBC4DBD5BBE203D7E3C6A3E193DB1BD2D3E393EDCBD843D063D7BBD583DFB3D1BBB16BE91BDDC3DBCB965BD243D723C363D1EBDFDBBF73D6E3DEE3D4CBD533D52BD0ABE7E3D8EBD3EBD9DBDBB3CDDBDE4BBE43C89BCBC3C3D3E9BBDB63D4FBD823DD13D5FBD01BEC53D03BE28BECD3D923C953C3E3DC03BB1BBF03C97BCA2BDD93C8D3D20BE85BD9B3C80BDC4BD263E503D033EDDBD1A3CACBDF8BA13BD063E16BD31BE5CBD20BED43C943CCEBC013B09BD953D93BDBA3D263E09BEC13DB7BDE2BD03BEEA3D3C3D89BD2F3D8A3D943D7BBD9B3D093E32BDFFBD133EAFBC36BD14BDB8BD5FBDC03D813D783DA53C2CBEFE3D32BD00BEF43D543D24BEDABC3CBD66BD64BCECBB003D07BE68BBEB3DCC3DE1BCF93CEEBD6B3DC73B6CBD50BD2A3DB4BDAFBB82BBA43DB2BC4E3D01BE943CE6BDADBD423CD8BDCEBDC3BD173D2EBD343E153DD5BDAFBD213DEBBD16BE1BBE363DAE3DB03BEEBC49BD4DBDE8BD963C38BD3CBD2EBDDB3C2CBB9D3D52BCC6BDA23CA03D2F3E2B3D073D44BD183D903CEA3CAEBDEBBD9FBDB4BD8BBDBA3DE1BC393D12BE46BEEB3CF9BD79BD5DBDDC3D2BBD0E3D133B2C3D553D353DB03BD3BD403E94BD213DA0BD76BC1CBDC03DCB3DCC3B453ED23CACBD63BE1A3DC93C64BD9DBD933D58BDF13C10BE71BDB0BD113EE8BC7BBAE73BCCBC003D9F3DA7BDB8BD9FBD7EBB41BE4C3DB2BCB53DAC3B1BBEAD3CA6BD2CBDA8BD80BD52BC863D5FBD773C373D18BDADBAA5BD23BDCEBDD63D46BD253DBE3CBD3CB23DBCBD9D3D4ABB9EBDEDBBF13DA93D383DB13DBE3D95BDEF3DE93D073ED63D6BBB56BD413DD63D003D9ABC41BD533D693D6BBDB4BC033E17BD9E3CFDBD403CA5BD7DBD163D223D203EC43DBE3D083D0DBE503BC4B9B4BDA7BDFA3DE03C86BDB43CACBC17BEF8BD043DCCBB893DAB3BDCBCA83C183E243D9E3DF5BCA7BD7BBBEBBDDFBDF8BBAA3D0E3D2C3E903C1FBE6A3D31BDAF3D8EBDA13DF2BABDBDED3C643D203E07BE48BC0D3D93BD11BCA03DA8BC393DA43A8DBD0CBDB9BCBA3D99BC43BEF33DD13CE8BC2E3D66BD2EBD593DC73D7A3D76BCA1BCA13C093EC93C07BD413E25BEAA3D0C3D633DAEBB903D20BD5F3EF0BC44BC49BD91BC923D86BCCABC75BC5ABDFF3DCEBD2EBD323C7D3AE33DE3BDA7BDA7BD0D3ED1BDEBBC33BBBF3CA03D0D3DEA3DD4BC523D453CAE3D14BDAD3DD3BDD8BC12BD453D0A3CB3BDDCBDC0BCE1BC2BBE8EBDA5BDFE3D99BDD33D98BE983DCD3C9D3DED3D1F3B073E06BDA1BA17BE253C7B3D9ABD01BCB03DF9BD0C3D1FBD3EBDBA3D37BD303D33BC3EBD863D493D8CBCF33D6A3D1ABE98BD023DE13C46BD26BE20BD563DCEBC923D083EAD3D363DB0BDE3BB1DBD9DBD29BD69BCAE3DC5BD02BE99BBAF3D3B3D07BD0A3D943CF4BD063C3A3CCEBDDBBD333C8F3D4CBC743B6B3DDABD86BD893DBD3D7A3D033D823DB4BDA1BC223D493DBF3C40BEFFBD4D3CB43D2A3DF6BB693D21BE4CBD9C3D93BD61BDBE3DBD3DB9BCFE3D3FBCF63BA1BDA03D063E8C3D0BBE23BD913D853DCC3C683C993DE93C2EBC20BE44BDA4BE293DA83D433BD43D8EBC483D6ABD0ABDCB3D223E923CC7BD1DBE263E42BDF23D973DBF3DFEBCB4BD903C383DB3BD543DF1BDB2BDBEBDAE3C12BE35BEC93D1BBD3FBEDCBD353DA8BD70BBB5BD1EBDCDBCECBD173DF73D97BC0FBBEF3C523B123EDDBA433DFB3CDF3D2FBC89BB433D95BDACBDC63D8ABD9A3D423E95BBE13D4BBE363D5BBEC0BC0ABE85BDAE3C903D09BDA53D093E26BCC3BDA13DDD3C4CBD2ABE5DBB73BDD33C9E3DDCBD24BE09BE9FBD88BCD73D423E3D3AD43DB13D36BE093E67BB3A3AF8BDBEBBACBD96BCA1BDB23CF53B20BC803D48BD5C3D973D11BC113DD8BC25BEAABD14BD8B3DEC3C2EBB64BD903D0CBE653C993C123D47BDC83DAEBDEDBBBE3D353E083CD33C0BBD4B3D573C5EBD903C2B3C38BDEB3C89BE40BE6ABD683D97BD01BD98BC763D2E3CA5BDDD3CE4BDBDB9033E05BD703D883DB83D9BBD983D133E763D653DF5BDBE3D2A3D91BD613D2C3D363D1C3D343E6CBD98BAECB98FBDD03DA9BDC5BC72BD853D793C81BE233D4EBCCC3DDFBCD8BBA7BDDBBC9BBDF1BC513DC03DBA3DC7BBFC3C92BD99BC33BE613CCDBD82BAEEBD93BDEBBD67BDD3BD633DAB3C993D03BEB13DA73DA5BD343DE73D84BD8C3C293D3CBD82BB043EF83CDC3C3EBD24BDE53B733DB03D91BD773DC93D03BD21BDB4BCCBBC6F3C5BBEC4BD55BC353EA53B5DBDFA3C41BD133EC6BD11BC7ABD0CBE08BE66BC89BC99BD063DF53B9C3DDA3DCDBD8FBC9E3D1D3D043EEB3D1DBD65BD933C90BED4BDB73BDEBD04BE813DBDBC2BBD38BE103E58BCD9BD76BD313D003EDA3DBE3CB1BDA03C5BBD8E3D163E813DF1BDE83B01BCDABC3DBE893B17BA6EBE9ABD90BC10BDB53DEE3D7F3C523E023E2A3CC13CA6BBA23D1A3E173DE6BBEEBC0DBD03BD4BBBCB3D4FBD09BEE43D75BDC7BD62BD293DF83C3ABCC93D443D6ABD953DD5BCB3BD203E063EAF3DA5BBFC3DFC3D493DC1BD923D2EBD0E3EB9BDD13D6CBB29BDDFBC2B3E583D1F3DFDBDF0BCF0BD083D5D3DF8BC363D043E2DBD4ABC15BD7D3C46BC39BD6A3D8F3D543CC3BD3FBB073DFA3D423CBC3CB1BD4ABE65BD0A3D3A3E9D3D04BEEBBCECBCFD3B49BC62BDB83D09BE26BDA43C9FBD8ABD703C113E033E8A3C78BD13BE1B3DB7BCF6BDF8BC8FBD483D75BD323E683D1ABE85BDBF3C723D9EBDBABDCF3D973DB9BD3DBE0FBE683CB9BC89BCF4BD153D033DCBBCC73BBEBC173E1F3E17BD073E07BB7D3D453A51BDDFBDBF3C923DFF3D493BB23DB73DA63DF0BC6FBDEC3D433DCDBDAEBD96BDB13DC4BC0D3D463D4F3D9E3B00BE38BCF2BCA1BD4F3D4CBDC73C4ABD77BD62BD5E3DE83CEFBD00BE6FBD24BCF03C593DCA3D72BDCA3D5D3C243C303C903DD43D33BDB13D82BC0BBD9ABD1C3EE13D16BDC5BC9CBDF7BDBCBDEABAAD3C963C483B8CBD213E52BD77BCDE3CA33D963D113E563C263C13BE1B3ED63D5CBECDBD533D453C63BDE43DF43DF93CAE3D2F3CCBBCFD3C0B3B62BDC0BB06BD8A3C323E433DBB3D9DBDDB3D99BD83BD743DE6BDA33D1CBEF9BD7E3DFDBDF0BC36BEE73D203E623AADBDA73DEA3D06BDEBBD3BBD82BD40BA913D05BE7C3DB6BD9D3DC9BDBDBDFFBD843DE3BDAFBC23BD763DBE3DBDBC02BD07BEF6BDDC3D3CBBE9BD653D7BBDB3BCB83C0FBD94BDECBD273D82BCF4BB4D3D113EACBD99BC9ABC85BD9FBDDB3DEE3BA33C6CBDDF3DE3BB3A3D3BBD903949BCBA3BD2BA25BE3ABDA33D3BBC90BD80BDFCBD94BDC13DDA3C873C003E8BBC80BD7B3C403DCF3B48BC17BC753DCB3DD4BD82BDBF3DA03C793C00BECCBD813DA0BDD23CFEBD3D3E0EBD7ABDE23AACBD38BE19BDAE3D7C3D3C3E983D06BEFCBDB73D213E1BBD2FBE42BBFF3D8C3D1BBD6A3D20BD00BD563E133D1E3DAD3D963D9BBD2D3DA93DE3BDF93CCFBC673D5B3CB6BDA3BD8DBD2C3D8EBC71BD943DF53C163DA9BD9A3D3E3C12BD32BDABBD6F3C613D243C28BD593DB53DE23D123DF43D59BBAABD51BDA0BDBEBD16BD45BD99BD9C3CA13D02BD17BDDBBCC93CC23DA6BDF93AEB3D60BDB6BBA0BDA33D153ED33D013D8EBD313EA2BDCCBCD23C7C3DA3BC4D3D693C03BE99BD433CDDBD9EBD503E263E15BDD8BCA33DFFBCD4BCA5BD3E3DE93DBBBD0ABDAC3D87BB3DBDB7BDEF3D143D8D3D953BF33C14BE503D893D14BD423E613D863D91BDDCBDF53D3FBD31BE103E0C3E0B3D943C063DAD3BDBBD82BD4C3D28BA51BD1F3D913DA63C46BDD53D23BD01BEAD3DCDBDFB3D9A3DEFBD36BC5A3E14BD833DBABDE3BCEC3C8CBC443B823BBFBDCEBD40BD373DE93D1C3E5F3CE03D9C3DC6BCF4BD8C3DF33CE5BB2E3C363D933DAABDAD3DC5BD403B103D2C3D6CBCD3BD7D3D0D3DE1BDF6BC8D3C703D63BB813BDABCB8BD01BC2FBD273E53BD68BDA5BD013BF8BC71BC7F3D3CBDC7BD96BAA0BDA03DE33D08BB05BDC4BB4DBD813D55BC5CBCA63D433D3B3D9D3D083E8D3CCFBDECBC8FBDDDBDF83A7C3CC53D2B3E123E85BDA0BC1BBE84BD873DCF3D32BD933EBBBD8D3C2DBCF23C32BE91BD593D753CEA3C913C653C19BD31BD3A3E10BD853DD2BD9F3C24BEB93D2ABD63BD1B3E083EBBBDD53D98BDEC3D3C3D0CBEA63DB9BD6EBBD9BD98BC87BD253E573D323BC0BDD5BD0BBE22BD373D4CBCCFBD0CBD4EBC06BDA33DC8BD443E0C3DC8BD36BDACBD5ABCDEBD1D3CEC3DB5BD77BD3A3E14BD653DEFBDE13DC2BD28BDDFBD313C103E8E3D913D85BD06BD89BDD03D9FBD5D3C03BE0C3E2CBDA73D99BDECBDD3BD353DA13B9FBD2DBD983D123E8EBD983DB43C9F3C083E87BB8BBC81BC19BB0ABDABBD103E243B913DFA3C673D5B3CB0BDD2BD653D723D02BEAD39203DDC3C50BD55BC0B3E0FBDEB3DDA3D7C3D33BD4EBD01BC3ABDECBDF43CA83B1FBDD23DD3BDFEBDCBBCAA3D093C5CBD93BB0E3EBEBC153DEE3CA23D70BD2FBE933C74BD2F3D963DAE3D283D353DE5BD103E4FBD463D0D3EABBA453E793DB43B6ABDA03D083C173E673D4E3B5FBDABBDCDBCA7BD53BDA23D5DBD00BD09BE4DBD9B3C693DB23DF0BD78BDEABC343E6CBDD2BD9CBC49BDC23D76BDAEBC23BDA93DC43CED3C90BD703D1C3ED33DAF3D08BEF03D8DBDBD3D5E3D41BDEB3DCEBC233E9D3DFB3CF53BD23CFBBC093EF9BD2FBD063DB43D863E873CFE3D03BE493DCDBD203D30BCD13D063E0A3D34BD0D3ED43CD23D8F3D85BD80BDDA3DB4BD9A3CAB3D0CBC183E0DBDD73D05BE193DBBBD9E3EE7BC10BCA1BC053E6B3B9CBD1B3E9BBDDF3D6A3D563DDCBB64BCBFBDA33C62BD14BDA63D313ED43C513D09BE1FBE373E9C3C0E3D23BB713CEDBD8E3DA73C1C3C2D3E17BCC13B76BC833DF4BD553B6BBDFA3CC4BDBCBD563D14BD253CF13DF2BDD6BD85BD67BD58BB83BAC2BD573DCDBDA6BD61BDE33D05BE19BDA03C0B3D56BD413E1C3D01BE2DBE12BC743DCFBC87BD133CD83DAA3DEFBDE4BB023E3F3B34BD793D073DE2BC1E3CD43D3E3EDBBD49BDA13DA4BB13BE933D5BBDFB3C443D853D1ABEFABDF7BC74BD203D9D3C1ABD9ABD6B3B9F3CC23D08BCDE3DBCBDDDBDE83D013EFA3C2E3DB43D31BDD83C783C90BC6DBD14BE1B3EC83D0CBC2E3EAEBD773D0D3D4CBD23BB3E3C2D3D1A3E3E3D50BDFABD033EB2BCCD3DB3BD203D853D033EC7BDAABDDE3D1BBC28BD28BD2D3D073E8CBD783D1D3D9ABB2D3D273D0FBEEEBD15BD193ED03C7C3E443D5ABED7BD08BE1F3DD53CFC3C45BD20BD993D96BDA3BD01BE20BD9BBD843DC0BB513D543BD53DB53DA9BD5DBD023D1EBE7BBDEF3DF13C523DB43D973C5FBD14BE88BC92BD75BC863DB1BD2B3C3F3D24BD79BD8CBD253EC63D173DC3BCBBBD123E503DD2BC55BDB33CA8BDEDBD27BD303E97BC7C3D9B3D23BD2E3DA0BC0C3D4EBD603D67BDC53DAC3D03BDD1BC343DDD3BDBBD8C3D6ABDAC3DF8BDAC3CA0BB7DBDA5BD33BAD5BCFF3C813D943C1B3EEFBDCA3D333E483DE33C27BE2DBD173EE8BD323D6C3DF03D8F3DEA3B7BBC753CA73C153EB83D3EBC55BDB23D6E3D0A3D5E3C26BC0CBE193D0EBE0ABD9ABDD3BCF43D653C953CE13D673D883DB93BCB3D203B01BD2CBD6BBB123DEABDC03D",
      torch_tensor_16_torch.bfloat16_5: "0x02000000993B42BC093E0CBD2B3ED93DE8BDB63DEC3DEA3D29BD15BE57BE533D9F3D99BD",
      torch_tensor_16_torch.bfloat16_4: "0x020000001E3F4B3F8F3F813F7F3F8E3F9B3F7E3F7A3F863F463F423F633F9A3F6C3FCB3F",
      torch_tensor_16_torch.bfloat16_3: "0x02000000013E133E2E3C61BD6E3D963CCF3DA73D6A3D633EC3BD2C3D81BDEE3D143E3A3E",
      torch_tensor_16_16_3_3_torch.bfloat16: "0x02000000023D143BECBC69BE173D4F3E22BE02BEBFBB56BD913C90BD3D3D11BEC03CAA3D873D05BB393C8EBD203D21BE1C3D2E3B623DD23D7CBD023E7FBDE63D18BE4A3D6CBD89BD2D3DB8BB5ABC1D3EF4BD27BE8F3DE83D1ABE9FBC1BBDDCBBBEBC64BD55BB3A3EB4BD813D833DAFBD393DABBB50BED8BC563D983DECBD1D3DF9BD0EBE253CE73DB83D6C3D3F3E133E4F3DE33D913D44BD1A3EA1BDB13D8B3D45BE3BBCE83BDABC643D333D05BDC03C07BDDBBCDD3B17BD30BD19BCA1BC0FBDF5BA24BC7CBD21BD933A203D91BD963D50BD13BD453DA4BD043E233DF03C063E913D48BBC13D95BC6C3D893D0B3E53BDA83D1FBD9C3D333D1C3DABBC1DBCA93DD1BD8DBD813D65BD183D75BD73BD893D643D853DC7BD2C3D04BEB0BD093E40BD4B3CE03D903D2EBDABBC98BDABBD1D3E40BEBDBC23BCADBB9BBDAC3DE93D833CA9BCF03D983D063E293D653E43BA61BCA0BC0C3E5E3DB03D493EB4BD0EBE51BDFE3D37BD233CF53A4EBE93BC34BD9CBC293EEA3BD43DD2BDE8BD12BE26BDE23D093E43BE10BEC8BCBD3D313D09BE253DDF3D463C1DBEFCBC0BBD0ABDBCBD03BD863D4CBD233C9CBB973DDFBCBFBD3F3D803D543BCABDA6BDB6BD84BCFEBDD73DB73CEA3D8B3D7C3DF2BC61BAF33DCABC8CBCFABC9EBD29BE863D07BD573B373DBC3D143DFDBD02BDADBD5FBC683DFA3DB6BC103DBBBD29BD1F3EFCBD47BD14BD14BD10BE1E3DE1BC1CBEECBA3F3D26BEC7BD173D63BD043E92BDAEBD0E3EE13A27BEF8BD083E353DB43D50BEECBD10BC043E28BEBF3DB4BDEBBD993CCABC413D90BD2EBEA7BD68BEFB3C6E3D0ABD8F3C2DBD58BDD4BD9BBDB63DB3BD483E1EBECDBC133E0F3D2B3EE7BC81BD973D3C3E5ABC7ABDBA3CABBC72BDD73D7C3D943D433CE23C03BDA43C223E273CB13B6EBCED3CF13BD5BDAD3DD83DF8BC06BD7ABC013C1BBCF93C243DB8BDCF3C90BD223BCD3D963DACBBC63CE73DCABC413E81BD103EC33B6F3CAC3C6A3C353D64BD0BBEF7BCB83DAEBCF4BDBFBD17BE17BEEC3D663A203DFA3C213DF93D8FBD8ABDB2BC3BBD2BBDD13D0BBE88BDC5BCA33C4C3C3EBD07BE0BBDC3BDC7BD513D81BDE63D11BE31BD72BD76BD833D263E93BC91BD4ABE7EBD43BDD33C993D09BCE13CB1BB083E143E013DB53D3FBD42BCD8BDEA3DB2BDBB39EABD33BEFF3CBA3C603DAABD033DE13DF93C6A3C1A3D823C6ABE55BD083E3BBE743D29BDFABC7B3D59BD123B9C3B82BD3BBD1CBE8E3DFABDFFBD02BE833D8F3CB53C7E3D08BDFDBCC43DD9BCCFBCD13D8BBC5C3B143D3DBD0C3EA0BD6B3C9D3DF13DBCBC1F3E70BB58BD04BD5C3D22BD8FBD123DC13CD83DA13DC9BC18BC823D93BCC63D5BBDCCBDADBD663E7E3CC0BDC8BDBEBD83BD9B3C063D16BDFA3CE2BDE1BB9F3DEEBDA43D18BD50BE51BD19BEFF3CE63D00BD64BDAF3D0B3E113C47BDBC3CC33C893C8F3E6A3E4FBDD8BC133D23BDC63C0E3EB8BC6FBD28BC13BD323DC6BD2DBDD7BC8B3D09BEDEBC49BDF73D3CBEDFBD3C3D8CBC83BD833DCDBDEA3D473C52BD9FBD09BEAD3D823B5DBD143E943CB03C83BD21BDEFBDA7BD4CBD6C3CD33C4B3DC03B59BDA13DB33B28BD9BBD39BD473DCB3CAC3B263C773DCA3DC23B8BBD57BD3F3D993D393DC53D98BD40BDF7BC133DFC3D5DBDB13D24BD7DBD833DE23D3CBE66BD003EBA3D073D603DEA3B0C3E813D10BC30BE2DBD163D1FBB4E3D863DF1BC893D3D3E01BE4FBDA4BCD73DA3BD9DBDD3BC693D1C3D8F3DC2BD033D063E433D2DBDDBBD31BD04BD873CF0BCB4BD31BDBFBD10BEB2BC4D3D10BE95BC4BBD503D9BBDAF3D213DA7BC263C643D21BEA4BD553D013E5F3C203CB83C353E0D3EFC3C06BDCFBC6FBB13BE8DBD0DBE06BE063CA83DFEBD38BD6A3C9EBB4B3AA3BD60BD57BDC03D14BEB53D15BE6A3D92BDB53DDCBD053E6BBD243DDB3DACBD25BD51BB0D3D653D6DBD2EBBF33C743B723C853CC13D0A3DC73D413D17375A3DB63DD73C3D3DF5BB073AC4BD0ABD2F3C823C8DBD633DCC3DF7BD0FBDF93D06BEE2BCA23D39BD833CCCBD31BC7ABCE93D463D633DCBBDC03C8FBC85BDA83D20BD963DCDBDB83CA5BD593D0D3E253EA7BDC3BC2E3DD3B93FBDE33CA93D21BD173D25BE9A3DFBBC8A3DC03D203CA5BD853D09BC4B3D8A3DF13DF03CDD3C103DEE3DB2B9FE3D073D87BDA8BC66BC7C3DA03DACBD9F3CA13DD1BC2C3D37BD8B3B15BCDEBDD1BD1EBE973D473D103D26BD503D27BCB0BD89BD8F3DA0BC20BE15BE07BE85BD0EBE8BBDD6BD4A3B85BD8CBDF63C4EBDEE3C9C3DAB3D45BE0FBD93BDBD3C1C3D03BE3CBE123BCC3D7B3D963D52BC283D5A3CB8BDE2BD6E3D013D22BDB83D573D0CBDC63CA7BDFFBD30BE473D153BC4BBBE3CF73C08BD09BEF13C1CBE99BD643E06BDADBDC1BD42BEF03D603DDABD3C3DE33C0E3C943CAEBDA1BD9D3DBEBCA1BD30BC8DBDC83DBF3D4ABE67BE3F3C103EB53DA53D853A143EC4BC373DC23D3E3D573C05BDD7BC543DF63C3A3C393C92BD8BBCA3BCBA3C3DBB633DD83A1F39903D64BCE83D71BDE8BBEBBC223EC23DDC3D6E3C513D05BE7ABD47BD11BE9F3DB93DD73DB83C463E58BC70BE88BCDA3D9CBCBBBD09BEF33CC83D07BDF13D9EBD863CC7BD15BD1D3CE7BC5A3BF93D1DBE1ABED13D873DBA3D80BBF639ECBAFABD00BCAEBD12BEF83D803C123E87BBCDBD11BE2CBDCABCBCBDD83D32BE293EA73DDCBD913D6FBDB93D7D3BDB3D15BC513E493D35BE7C3C53BC783ECABD64BD533D273E3E3E42BC833D2B3D61BDB23D94BDD5BD53BDE23D473CEBBD2C3E163E96BD4D3D97BDFFBC97BB6FBC56BE123DD4BB0BBE0EBDECBD513E87BDEA3CE63D4DBC0C3CAE3916BD9FBD8B3DA7BD06BCA2BD0C3E623D723D113DC53DAC3D913D9EBDAB3DE7BDA6BD443D4BBD773CCAB9FEBDCDBCA6BCC8BD263EEC3CC3BA06BD19BE14BEF83B0A3E6B3BA0BC9B3CAB3DA5BD38BDCBBB09BE67BDB9BD723D123DDEBD263E79BBACBDFCBD8F3D8C3DD33D363D0BBE7FBDCA3D72BCD3BB75BD7A3D253ED13D4CBD10BD0E3E7E3CDB3CD83DCABC20BD8DBB3BBDEE3D353D78BD94BD09BEDA3DCCBD42BE6DBD483D543CC8BD94BD113CF73D9A3C033EFA3DE2BDC43D5C3D37BD4A3D893DA2BCE73D88BD1ABDE03CA53D673C023E6B3BE7BB0A3CC13D2B3DBBBD55BCD63D39BD68BD6E3C11BDE6BCBCBBB33D9FBD6ABDEF3D74B9FFBD263DE03DDA3C2B3D0F3DA83C1FBD023EC43CCC3D1B3E1EBEE8BDB5BDF3BD5CBDCD3D323CB23C873DCE3D2FBD59BD93BCAC3DE6BD963D1C3E6A3D3E3EBDBC92BCCDBD633A66BD703D573D8E3D55BDED3AD03BF3BDB7BD8A3DAD3C073E0F3E68BD33BD16BE883C903DB2BD883D8ABB43BDAD3D81BD663D81BDA0BC513DC7BC4C3D303C22BDBEBD253AF7BD823D49BD41BCF9BD95BD43BD9ABDBABD0B3D93BDA73D14BDB03DD43DD5BDDB3D47BC5ABD61BD1FBE5DBD39BC55BE953DF9BC043C153DFDBD733D9039553D7DBCCD3DDD3D893BB9BD113E5E3D83BDCA3C8DBD253E85BD2C3DDB3C83BD79BD01BD66BCF0BC65BB23BD13BD33BCFF3C113D6EBB1ABDFFBA3CBD883DA93D6BBD05BDA33D1B3D213D75BECBBC153CCDBD623C303DE33C453DA2BD473DF8BDB33D32BE883D2ABDDEBCFFBCD83D223DC4BDABBDDC3D1EBDB43D2D3D133C273E553EB2BD493C083ED0BD75BE743D573DAA3D1BBD1FBD173D89BD42BCE3BB313E1EBE0C3E853D08BD2E3D643BC2BD29BDBB3D16BC243E0EBDE9BDF7BC14BD0ABCFC3DAB3DCCBCA53CAC3DFD3CE6BC13BD463D02BDB13D943C87BC843DB5BDA1BD15BD773D92BC7ABDE0BA9D3C20BEA93C8B3D56BC68BC9B3D83BD67BEFF3D1F3DD6BDA5BD2C3D0D3D9BBD3B3C053C15BE273E0BBDD8BD42BC1EBDC8BCA93DFABC2F3E253DF43DDFBDC23D18BDD1B923BE88BC213DD9BCC7BC863DBE3D91BDD5BD123D8ABDA8BDE3BDF33DB0BC56BC083D30BA3BBD6D3CADBD1BBC913DB6BD7D3BBABC81BD4DBDF03DAFBD25BC69BD6E3D4EBDB13C2ABE2DBD223E453ED2BC443D153E8E3DB93C913CC53D333E7B3D2ABDC83D6B3D05BEAB3D7F3CE3BD873DAA3D07BEC2BC9DBDA43C133DD8BCF7BC753CD23D0EBD753D29BD35BC1E3E973DCFBA943C93BDDF3CEA3D973D9FBD7BBDA83C42BEE13C52BB4FBDC93D6F3D363DE73C10BDA63C05BDBDBB33BD17BE0BBD7ABD74BB7ABE073DDFBB88BCE53DD93D1DBE3ABE9E3D8A3D03BD053B593D8ABC923D40BCF4BC28BEB03D4CBE81BD76BD4E3DEB3D48BD573AB4BDE5BBF53B033EB7BCCEBDC23C993AD3BDBC3BBEBDB33CA03C1B3DC2BDDA3C0D3E13BD18BD2A3C47BCAABD01BEDABD043D1FBD0CBE7BBC0ABC9CBC43BD01BE6D3D01BE493C2CBD693D7B3D8F3D92BD0B3EFFBD86BDA63D383D8CBD1BBE14BBFBBD9B3D603D4ABDC8BDC83DEABD683D1CBECDBC823D79BDE4BD9ABD083EAABC693A17BEB03DCF3C75BDCA3C4C3C25BE043DC03D41BEC73D603C13BDE33AC9BC8BBC403DC8BDE93DF63DED3DEA3DB8BD93BDAD3CBD3D043D87BD953D19BE28BDA0BD98BDF6BDC6BC853D61BB833D573C1E3D463E95BCAA3DFE3DE0BC253CF13D0B3E683D453D5CBD24BD9D3DB73BD33C573A893DB33D983DF4BCE7BC3BBDA0BC9CBD1C3E26BD0A3E93BD403D663D5D3CB73DC63D5EBD443D2CBDF43C5D3D803D163DE0BDD83DF8BC48BDEF3D46BDBD3D643D72BC8FBD76BDB9BC1D3E583CD93CA53D843B573D443D5CBC563D83BBC3BBA03D15BD783D213EFB3DDB3DA7BD54BDD0BC1FBE0A3E283E24BDB93D7DBD35BE6DBDB0BD95BC183E103D8D3DB43B0A3E52BD86BCAEBD173EB73BB43D4F3BB0BB1CBD07BD65BD54BCD83D563EA83C78BD043E2CBEE03D2FBD853D5CBD133DD9BD963C003E5B3D463C4F3DF33D2CBD773DC1BC0FBEA63C16BD40BE243C953C7ABD3ABD45BDAF3DBD3B1BBDEDBD9ABCB93D13BE54BDF0BC86BB4DBD61BDCF3CBA3C0C3EF73DB23C9FBDA93DC4BD273E503D2BBC103C9ABD963D243EC2BDC63C40BDA13D09BEBA3DC5BD39BD1A3DDEBD553D4EBB873DF4BCCBBC1ABCD83B6DBD56BC9D3D623D2D3EDE3DB0BD0D3D223D8DBCC73DC73D053C3A3D0D3ED23D173E023D003D9E3D013E483D013E0A3D063E543DF43C113D353DA13B993CCC3DFB3D35BC403DFD3D133D023E253D973D583DC73B513D41BD4E3D3F3DDABBD2BC8A3D06BEDDBC503D343C3ABD103D06BD16BE6A3C933DC03C2B3D5F3BF83C163ED7BD19BE8DBD1D3EE73C723D003EEE3D183D46BCA0BD85BDC4BD92BD16BDD6BD04BB8DBDBDBD8E3DDCBD8EBB04BE2FBD0B3D8CBD9E3D17BE85BD023D423DE2BD103D48B9603DF4BD7B3DAFBD663D42BD11BC2EBDE0BB323D433D64BDCD3C843C46BE91BDC83DA23CD93D8E3DE03D7C3B20BEC8BD87BB91BD2F3D1D3D44BC113D2FBDCCBC1C3E1ABD35BCC4BDD33D1ABDBBBD39BDE4BD303D31BD98BB893D31BD123EDDBD19BD943D91BDD2BCE63C5F3D0C3EB43D1ABEB6BC04BD85BC84BDAEB95F3DF2BCB23D47BA9ABDD63C8BBDA4BC3B391BBDFE3C153EF53CA23CA53CB43D84BDAF3D10B99ABCA03D71BC773E81BB29BDAF3D293D523DC03D85BCEC3D20BDA2BD73BD653D3E3E2CBD47BD81BD843D77BC093E09BEBBBAE8BC603DBF3DA33DC23C9C3DC93C073EC53CB5BD16BEF2BCCB3D493DFFBDCF3D843D85BD053D9DBD923DC63D833DFFBAC43D25BE2F3D203DDCBC6EBB113DB1BC97BDCD3CD8BD093EEF3D573A4BBDAEBDCDBBD73C2FBD993D7B3C29BE133EC8BCA5BC0CBD243E023D6CBC6EBDDFBD4CBDB9BDB4BDA83DA93D99BC3BBE953D30BDAE3D7E3C0A3CE0BDEE3C9D3C9DBC073D523DA03CA8BD06BBA3BA64BCA73CA93DDFBDA03CD33B7CBC56BD40BEA53C823CBDBD8E3D153E703C3BBE6CBDDDBCEF3DCDBD9B3D64BD9B3CCA3DC8BCF43B55BD413D823CC53D193C193D683E4C3EB93DC8BD97BC183E143E7FBD833BA33C273E093D773EDC3C843CCDBAE13D853D71BD70BEA5BC8C3D023EF73D06BD263DACBCA2BC9DBD8DBD263B73BD253D1DBE9E3D4FBDF03C503C0E3E20BD8DBDF23D8C3D38BC87BDCB3DB03DF0BDBABD273CB0BDFEBCB9BDC23D70BEA0BC733D4E3D82BCC13D35BDE3BC80BDFFBD9EBDE3BD5BBE13BE853DA73DD93B25BDB0BD28BC93BD153E973D32BE74BD88BD2CBDBBBD0A3E2BBE243C9ABB453D7F3DE23DB33D2DBE853C99BDA73DCABCA43DB8BC9F3D863EA5BD06BE92BDC7BCC3BC11BDBCBD1C3EEF3D503EAE3DB63D1ABD7DBDFBBD9FBC853D9F3D06BD09BE54BDA0BD483E593D65BD1E3E04BE6D3C4CBD6A3D623C91BD51BD0C3E433E973DFE3D1A3D3CBD95BBCF3DA43DA3BD1EBEF7BC493C3A3D77BC54BD563EFA3D973DC33DA33C953D593D0EBD56BB79BD073E8B3DF53C833DED3B94BD18BDA93DF3BC823CE2BDA53DB03D24BB1FBD9BBDED3D503D063E483DA93C09BE423DCEBC8B3CDE3D0CBEA53D15BD5ABC6ABB2E3DA03C7EBD81BDDB3D953DA33DA23DCF3CDABD9C3D943D9ABCD93B31BD",
      torch_tensor_16_torch.bfloat16_2: "0x0200000017BE60BD163C76BEF03D92BC57BE2B3D933D9BBCCB3C74BC833EBBBCBFBB55BC",
      torch_tensor_16_torch.bfloat16_1: "0x02000000753F953F823F8E3F803F613F6D3FB03FA63F953F933F973FA63F6A3F9E3FA03F",
      torch_tensor_16_torch.bfloat16: "0x0200000050BD80BE09BC51BD2C3D88BD703BB3BD75BD323D883C813D163E61BE8E3DC73C",
      torch_tensor_16_4_3_3_torch.bfloat16: "0x02000000C8BD823E74BEDEBE553D503E883ECC3D063E68BE4D3E65BE8E3DBFBD12BE513D4BBE7C3D743ED43DB5BEECBD06BD713C35BC69BD0D3E803EEE3D37BE0E3E273B9FBD503EC5BD683E0EBD093E8C3DCF3D03BEC83DAEBDCCBC96BEACBE63BD5A3D50BE59BE10BE31BDC53DA1BCA83E4E3E75BEE83A4CBD393E643E3EBEDFBD693DC33DD43E13BE41BD4B3D213E8EBEA43DCD3E143D4B3CFD3CDD3D83BDA2BD4BBB29BED63D63BEDA3D0E3DB33D1CBE973EFCBD3CBEC7BD59BE893C4FBC053E263E4BBD413EB63C2EBEC9BDC23E52BE7DB9F6BEF13C93BD1F3EABBD08BEFE3D953CC63DCC3D233E973DD2BDDD3E4E3E723C5CBD93BEDB3D7ABEB43D673E953D90BD7CBD40BEB2BDE23DBE3C113E1BBE113EAF3EBFBD683E393D54BE58BE21BB903D0CBE983DACBDFF3DDBBD9D3C003D69BEDFBD283E9D3DA2BE893EE43D083E963E653EFCBD4CBE893DFF3D81BE733D543EF7BDEDBDAF3C46BE6ABEBA3C593D983C073CB03E9E3E1BBE183CBFBDECBDB5BD3C3E65BE613D06BEE93D40BE84BD193B563E053EC4BDB0BD403CB1BEC1BC363EA73DA7BEC5BD9FBEFABD86BEFD3CDFBE6F3E1D3E33BC593EE1BCA13D623DFD3CCBBCF33D43BDAC3D0A3EA33E9A3C3CBD8EBD763D46BE983DBEBD07BE583B8BBD21BD05BE5C3D4CBDEBBE81BD823E3E3DE83D43BD82BD5BBDFDBCD73D0ABE1DBE39BD9D3C6FBD143D6DBC103E3B3E9D3E4BBEA93C8DBD1B3E7C3E223E8A3D9DBE28BDB23D0C3CE93D583E58BE05BDAFBBD53DD7BD543D693EADBDD13C633DBF3E57BED63D8C3E8E3E2D3DA2BE1C3EBCBE35BD043ED8BD203E85BE16BD123E433EA7BDD33DF3BD06BE073D09BEC8BDD1BC6CBE7F3E0C3E1EBE8CBD1CBEE4BD50BE2ABD513BA73CC4BD073EA4BDF43C2BBE8ABD4D3E1CBD9A3C5C3EA63E00BEBE3E3B3EFDBD983CE93D1A3D193E043EACBD293E3C3E22BE403EA2BD303E25BD08BF99BD203EA7BE0ABE1A3D64BC21BD5CBE003E893D473E84BD7E3ED23EB33E463E893E91BB00BCA93E5D3C63BD08BEE1BDCD3E823DF2BC453CBB3DEC3D7DBE6BBDC6BC7BBD31BC983C94BD193EAC3E073E0BBE14BE56BE983D213DEBBD033E9DBE85BC6FBE94BDCE3D823DDC3D08BE59BE4CBEF33D453EDD3D2E3EAB3D42BD64BEB33C1ABE94BED1BDB23DDC3D24BE5B3E88BA313EE5BDE93CD73C2D3EC93CD9BD18BE06BD2DBE0F3D0C3EBCBB24BE0C3E7F3DCFBD38BE7ABE01BDDDBDF5BB253E1C3E713C013F90BEA9BDA43DC43EF33D743DFD3DAEBEA4BE393E1FBEDE3DA03DBABD903C15BE953B8B3E03BE9FBD8BBDC73C273EE2BD963D2EBEBABCB8BD7BBE18BE083FB03CA8BEEFBD433CA73C8E3D543D6EBE8DBEBBBD1CBED23D1F3D013E9BBD4D3EFDBD043E1ABE36BE12BDC53C783DC53D183C503EC5BDC2BD6ABC253C67BD063EB5BC1DBD253E303EF03DE33D833E1E3E273E523E6DBD3FBEB93D9FBD5CBE693B37BE14BC0D3EDABDD4BD4F3E9B3DC23C323D193EF23C973C91BC4F3E56BEE8BBDCBC42BE033E29BE4ABB703E19BECB3E983D283E293E363CA3BCA3BD7D3DCDBCDD3E05BEF7BD693D4A3EB8BDA2BDA2BDEC3D8CBE943EDBBC84BEDA3D933E97BE4D3D76BE073D713B8D3EEC3D",
      torch_tensor_4_torch.bfloat16: "0x02000000CABD01BD36BE35BE",
      torch_tensor_4_4_1_1_torch.bfloat16: "0x020000002C3F1C3F1EBF873E8B3E833D273E0B3F4B3ECE3D42BE2ABFDDBB7C3E4E3D983D",
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
      torch_tensor_1_16_torch.int64_48: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_16_torch.int64_49: "0x080000000000000000000000000000000000000001000000000000000100000000000000020000000000000002000000000000000300000000000000030000000000000004000000000000000400000000000000050000000000000005000000000000000600000000000000060000000000000007000000000000000700000000000000",
      torch_tensor_1_16_torch.int64_50: "0x080000000000000000000000010000000000000000000000000000000100000000000000000000000000000001000000000000000000000000000000010000000000000000000000000000000100000000000000000000000000000001000000000000000000000000000000010000000000000000000000000000000100000000000000",
      torch_tensor_1_16_torch.int64_51: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_16_torch.int64_52: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_16_torch.int64_53: "0x080000000000000000000000000000000000000001000000000000000100000000000000020000000000000002000000000000000300000000000000030000000000000004000000000000000400000000000000050000000000000005000000000000000600000000000000060000000000000007000000000000000700000000000000",
      torch_tensor_1_16_torch.int64_54: "0x080000000000000000000000010000000000000000000000000000000100000000000000000000000000000001000000000000000000000000000000010000000000000000000000000000000100000000000000000000000000000001000000000000000000000000000000010000000000000000000000000000000100000000000000",
      torch_tensor_1_16_torch.int64_55: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_16_torch.int64_56: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_16_torch.int64_57: "0x080000000000000000000000000000000000000001000000000000000100000000000000020000000000000002000000000000000300000000000000030000000000000004000000000000000400000000000000050000000000000005000000000000000600000000000000060000000000000007000000000000000700000000000000",
      torch_tensor_1_16_torch.int64_58: "0x080000000000000000000000010000000000000000000000000000000100000000000000000000000000000001000000000000000000000000000000010000000000000000000000000000000100000000000000000000000000000001000000000000000000000000000000010000000000000000000000000000000100000000000000",
      torch_tensor_1_16_torch.int64_59: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_16_torch.int64_60: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_16_torch.int64_61: "0x080000000000000000000000000000000000000001000000000000000100000000000000020000000000000002000000000000000300000000000000030000000000000004000000000000000400000000000000050000000000000005000000000000000600000000000000060000000000000007000000000000000700000000000000",
      torch_tensor_1_16_torch.int64_62: "0x080000000000000000000000010000000000000000000000000000000100000000000000000000000000000001000000000000000000000000000000010000000000000000000000000000000100000000000000000000000000000001000000000000000000000000000000010000000000000000000000000000000100000000000000",
      torch_tensor_1_16_torch.int64_63: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_16_torch.int64_64: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_16_torch.int64_65: "0x080000000000000000000000000000000000000001000000000000000100000000000000020000000000000002000000000000000300000000000000030000000000000004000000000000000400000000000000050000000000000005000000000000000600000000000000060000000000000007000000000000000700000000000000",
      torch_tensor_1_16_torch.int64_66: "0x080000000000000000000000010000000000000000000000000000000100000000000000000000000000000001000000000000000000000000000000010000000000000000000000000000000100000000000000000000000000000001000000000000000000000000000000010000000000000000000000000000000100000000000000",
      torch_tensor_1_16_torch.int64_67: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_16_torch.int64_68: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_16_torch.int64_69: "0x080000000000000000000000000000000000000001000000000000000100000000000000020000000000000002000000000000000300000000000000030000000000000004000000000000000400000000000000050000000000000005000000000000000600000000000000060000000000000007000000000000000700000000000000",
      torch_tensor_1_16_torch.int64_70: "0x080000000000000000000000010000000000000000000000000000000100000000000000000000000000000001000000000000000000000000000000010000000000000000000000000000000100000000000000000000000000000001000000000000000000000000000000010000000000000000000000000000000100000000000000",
      torch_tensor_1_16_torch.int64_71: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_16_torch.int64_72: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_16_torch.int64_73: "0x080000000000000000000000000000000000000001000000000000000100000000000000020000000000000002000000000000000300000000000000030000000000000004000000000000000400000000000000050000000000000005000000000000000600000000000000060000000000000007000000000000000700000000000000",
      torch_tensor_1_16_torch.int64_74: "0x080000000000000000000000010000000000000000000000000000000100000000000000000000000000000001000000000000000000000000000000010000000000000000000000000000000100000000000000000000000000000001000000000000000000000000000000010000000000000000000000000000000100000000000000",
      torch_tensor_1_16_torch.int64_75: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_16_torch.int64_76: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_16_torch.int64_77: "0x080000000000000000000000000000000000000001000000000000000100000000000000020000000000000002000000000000000300000000000000030000000000000004000000000000000400000000000000050000000000000005000000000000000600000000000000060000000000000007000000000000000700000000000000",
      torch_tensor_1_16_torch.int64_78: "0x080000000000000000000000010000000000000000000000000000000100000000000000000000000000000001000000000000000000000000000000010000000000000000000000000000000100000000000000000000000000000001000000000000000000000000000000010000000000000000000000000000000100000000000000",
      torch_tensor_1_16_torch.int64_79: "0x080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
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
      torch_tensor_1_8_torch.int64_24: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_8_torch.int64_25: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000",
      torch_tensor_1_8_torch.int64_26: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_8_torch.int64_27: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_8_torch.int64_28: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_8_torch.int64_29: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000",
      torch_tensor_1_8_torch.int64_30: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_8_torch.int64_31: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
    }
  }
#-}
