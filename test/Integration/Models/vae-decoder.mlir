// Exported by tools/export/export_models.py (torch 2.15.0, torch-mlir 20261001).
#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map4 = affine_map<(d0, d1) -> (0, d1)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map8 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map9 = affine_map<(d0, d1, d2) -> (d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map12 = affine_map<(d0, d1) -> (d1)>
module {
  func.func @main(%arg0: tensor<1x4x8x6xbf16>) -> tensor<1x3x16x12xbf16> {
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : bf16
    %c8_i64 = arith.constant 8 : i64
    %c3_i64 = arith.constant 3 : i64
    %cst_0 = arith.constant 0.000000e+00 : f64
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<1x1x48x48xf32>
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
    %cst_18 = arith.constant dense_resource<torch_tensor_8_24_1_1_torch.bfloat16> : tensor<8x24x1x1xbf16>
    %cst_19 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_3> : tensor<8xbf16>
    %cst_20 = arith.constant dense_resource<torch_tensor_8_8_3_3_torch.bfloat16> : tensor<8x8x3x3xbf16>
    %cst_21 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_2> : tensor<8xbf16>
    %cst_22 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_1> : tensor<8xbf16>
    %cst_23 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16> : tensor<8xbf16>
    %cst_24 = arith.constant dense_resource<torch_tensor_8_24_3_3_torch.bfloat16> : tensor<8x24x3x3xbf16>
    %cst_25 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_33> : tensor<24xbf16>
    %cst_26 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_32> : tensor<24xbf16>
    %cst_27 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_31> : tensor<24xbf16>
    %cst_28 = arith.constant dense_resource<torch_tensor_24_24_3_3_torch.bfloat16_8> : tensor<24x24x3x3xbf16>
    %cst_29 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_30> : tensor<24xbf16>
    %cst_30 = arith.constant dense_resource<torch_tensor_24_24_3_3_torch.bfloat16_7> : tensor<24x24x3x3xbf16>
    %cst_31 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_29> : tensor<24xbf16>
    %cst_32 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_28> : tensor<24xbf16>
    %cst_33 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_27> : tensor<24xbf16>
    %cst_34 = arith.constant dense_resource<torch_tensor_24_24_3_3_torch.bfloat16_6> : tensor<24x24x3x3xbf16>
    %cst_35 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_26> : tensor<24xbf16>
    %cst_36 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_25> : tensor<24xbf16>
    %cst_37 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_24> : tensor<24xbf16>
    %cst_38 = arith.constant dense_resource<torch_tensor_24_24_3_3_torch.bfloat16_5> : tensor<24x24x3x3xbf16>
    %cst_39 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_23> : tensor<24xbf16>
    %cst_40 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_22> : tensor<24xbf16>
    %cst_41 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_21> : tensor<24xbf16>
    %cst_42 = arith.constant dense_resource<torch_tensor_24_24_3_3_torch.bfloat16_4> : tensor<24x24x3x3xbf16>
    %cst_43 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_20> : tensor<24xbf16>
    %cst_44 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_19> : tensor<24xbf16>
    %cst_45 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_18> : tensor<24xbf16>
    %cst_46 = arith.constant dense_resource<torch_tensor_24_24_3_3_torch.bfloat16_3> : tensor<24x24x3x3xbf16>
    %cst_47 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_17> : tensor<24xbf16>
    %cst_48 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_16> : tensor<24xbf16>
    %cst_49 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_15> : tensor<24xbf16>
    %cst_50 = arith.constant dense_resource<torch_tensor_24_24_3_3_torch.bfloat16_2> : tensor<24x24x3x3xbf16>
    %cst_51 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_14> : tensor<24xbf16>
    %cst_52 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_13> : tensor<24xbf16>
    %cst_53 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_12> : tensor<24xbf16>
    %cst_54 = arith.constant dense_resource<torch_tensor_24_24_torch.bfloat16_3> : tensor<24x24xbf16>
    %cst_55 = arith.constant 0xFFF0000000000000 : f64
    %cst_56 = arith.constant 0.45180100180492244 : f64
    %cst_57 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_11> : tensor<24xbf16>
    %cst_58 = arith.constant dense_resource<torch_tensor_24_24_torch.bfloat16_2> : tensor<24x24xbf16>
    %cst_59 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_10> : tensor<24xbf16>
    %cst_60 = arith.constant dense_resource<torch_tensor_24_24_torch.bfloat16_1> : tensor<24x24xbf16>
    %cst_61 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_9> : tensor<24xbf16>
    %cst_62 = arith.constant dense_resource<torch_tensor_24_24_torch.bfloat16> : tensor<24x24xbf16>
    %cst_63 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_8> : tensor<24xbf16>
    %cst_64 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_7> : tensor<24xbf16>
    %cst_65 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_6> : tensor<24xbf16>
    %cst_66 = arith.constant dense_resource<torch_tensor_24_24_3_3_torch.bfloat16_1> : tensor<24x24x3x3xbf16>
    %cst_67 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_5> : tensor<24xbf16>
    %cst_68 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_4> : tensor<24xbf16>
    %cst_69 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_3> : tensor<24xbf16>
    %cst_70 = arith.constant dense_resource<torch_tensor_24_24_3_3_torch.bfloat16> : tensor<24x24x3x3xbf16>
    %cst_71 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_2> : tensor<24xbf16>
    %cst_72 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_1> : tensor<24xbf16>
    %cst_73 = arith.constant 9.9999999999999995E-7 : f64
    %cst_74 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16> : tensor<24xbf16>
    %cst_75 = arith.constant dense_resource<torch_tensor_24_4_3_3_torch.bfloat16> : tensor<24x4x3x3xbf16>
    %cst_76 = arith.constant dense_resource<torch_tensor_4_4_1_1_torch.bfloat16> : tensor<4x4x1x1xbf16>
    %cst_77 = arith.constant dense_resource<torch_tensor_4_torch.bfloat16> : tensor<4xbf16>
    %cst_78 = arith.constant 1.440000e+02 : f64
    %cst_79 = arith.constant 1.440000e+02 : f32
    %cst_80 = arith.constant 2.000000e+00 : f32
    %cst_81 = arith.constant 5.760000e+02 : f64
    %cst_82 = arith.constant 5.760000e+02 : f32
    %cst_83 = arith.constant 1.920000e+02 : f64
    %cst_84 = arith.constant 1.920000e+02 : f32
    %c0 = arith.constant 0 : index
    %cst_85 = arith.constant 7.000000e+00 : f32
    %cst_86 = arith.constant 5.000000e+00 : f32
    %cst_87 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_88 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_1> : tensor<1x24xi64>
    %cst_89 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_2> : tensor<1x24xi64>
    %cst_90 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_3> : tensor<1x24xi64>
    %cst_91 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_4> : tensor<1x24xi64>
    %cst_92 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_5> : tensor<1x24xi64>
    %cst_93 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_6> : tensor<1x24xi64>
    %cst_94 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_7> : tensor<1x24xi64>
    %cst_95 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_8> : tensor<1x24xi64>
    %cst_96 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_9> : tensor<1x24xi64>
    %cst_97 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_10> : tensor<1x24xi64>
    %cst_98 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_11> : tensor<1x24xi64>
    %cst_99 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_12> : tensor<1x24xi64>
    %cst_100 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_13> : tensor<1x24xi64>
    %cst_101 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_14> : tensor<1x24xi64>
    %cst_102 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_15> : tensor<1x24xi64>
    %cst_103 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_16> : tensor<1x24xi64>
    %cst_104 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_17> : tensor<1x24xi64>
    %cst_105 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_18> : tensor<1x24xi64>
    %cst_106 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_19> : tensor<1x24xi64>
    %cst_107 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_20> : tensor<1x24xi64>
    %cst_108 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_21> : tensor<1x24xi64>
    %cst_109 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_22> : tensor<1x24xi64>
    %cst_110 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_23> : tensor<1x24xi64>
    %cst_111 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_24> : tensor<1x24xi64>
    %cst_112 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_25> : tensor<1x24xi64>
    %cst_113 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_26> : tensor<1x24xi64>
    %cst_114 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_27> : tensor<1x24xi64>
    %cst_115 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_28> : tensor<1x24xi64>
    %cst_116 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_29> : tensor<1x24xi64>
    %cst_117 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_30> : tensor<1x24xi64>
    %cst_118 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_31> : tensor<1x24xi64>
    %cst_119 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_32> : tensor<1x24xi64>
    %cst_120 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_33> : tensor<1x24xi64>
    %cst_121 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_34> : tensor<1x24xi64>
    %cst_122 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_35> : tensor<1x24xi64>
    %cst_123 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_36> : tensor<1x24xi64>
    %cst_124 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_37> : tensor<1x24xi64>
    %cst_125 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_38> : tensor<1x24xi64>
    %cst_126 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_39> : tensor<1x24xi64>
    %cst_127 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_40> : tensor<1x24xi64>
    %cst_128 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_41> : tensor<1x24xi64>
    %cst_129 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_42> : tensor<1x24xi64>
    %cst_130 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_43> : tensor<1x24xi64>
    %cst_131 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_44> : tensor<1x24xi64>
    %cst_132 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_45> : tensor<1x24xi64>
    %cst_133 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_46> : tensor<1x24xi64>
    %cst_134 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_47> : tensor<1x24xi64>
    %cst_135 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_48> : tensor<1x24xi64>
    %cst_136 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_49> : tensor<1x24xi64>
    %cst_137 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_50> : tensor<1x24xi64>
    %cst_138 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_51> : tensor<1x24xi64>
    %cst_139 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_52> : tensor<1x24xi64>
    %cst_140 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_53> : tensor<1x24xi64>
    %cst_141 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_54> : tensor<1x24xi64>
    %cst_142 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_55> : tensor<1x24xi64>
    %cst_143 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_56> : tensor<1x24xi64>
    %cst_144 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_57> : tensor<1x24xi64>
    %cst_145 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_58> : tensor<1x24xi64>
    %cst_146 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_59> : tensor<1x24xi64>
    %cst_147 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_60> : tensor<1x24xi64>
    %cst_148 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_61> : tensor<1x24xi64>
    %cst_149 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_62> : tensor<1x24xi64>
    %cst_150 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_63> : tensor<1x24xi64>
    %cst_151 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_64> : tensor<1x24xi64>
    %cst_152 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_65> : tensor<1x24xi64>
    %cst_153 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_66> : tensor<1x24xi64>
    %cst_154 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_67> : tensor<1x24xi64>
    %cst_155 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_68> : tensor<1x24xi64>
    %cst_156 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_69> : tensor<1x24xi64>
    %cst_157 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_70> : tensor<1x24xi64>
    %cst_158 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_71> : tensor<1x24xi64>
    %cst_159 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_72> : tensor<1x24xi64>
    %cst_160 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_73> : tensor<1x24xi64>
    %cst_161 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_74> : tensor<1x24xi64>
    %cst_162 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_75> : tensor<1x24xi64>
    %cst_163 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_76> : tensor<1x24xi64>
    %cst_164 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_77> : tensor<1x24xi64>
    %cst_165 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_78> : tensor<1x24xi64>
    %cst_166 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_79> : tensor<1x24xi64>
    %cst_167 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_168 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_1> : tensor<1x8xi64>
    %cst_169 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_2> : tensor<1x8xi64>
    %cst_170 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_3> : tensor<1x8xi64>
    %cst_171 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_4> : tensor<1x8xi64>
    %cst_172 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_5> : tensor<1x8xi64>
    %cst_173 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_6> : tensor<1x8xi64>
    %cst_174 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_7> : tensor<1x8xi64>
    %cst_175 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_8> : tensor<1x8xi64>
    %cst_176 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_9> : tensor<1x8xi64>
    %cst_177 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_10> : tensor<1x8xi64>
    %cst_178 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_11> : tensor<1x8xi64>
    %cst_179 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_12> : tensor<1x8xi64>
    %cst_180 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_13> : tensor<1x8xi64>
    %cst_181 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_14> : tensor<1x8xi64>
    %cst_182 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_15> : tensor<1x8xi64>
    %cst_183 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_16> : tensor<1x8xi64>
    %cst_184 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_17> : tensor<1x8xi64>
    %cst_185 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_18> : tensor<1x8xi64>
    %cst_186 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_19> : tensor<1x8xi64>
    %cst_187 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_20> : tensor<1x8xi64>
    %cst_188 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_21> : tensor<1x8xi64>
    %cst_189 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_22> : tensor<1x8xi64>
    %cst_190 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_23> : tensor<1x8xi64>
    %cst_191 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_24> : tensor<1x8xi64>
    %cst_192 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_25> : tensor<1x8xi64>
    %cst_193 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_26> : tensor<1x8xi64>
    %cst_194 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_27> : tensor<1x8xi64>
    %cst_195 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_28> : tensor<1x8xi64>
    %cst_196 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_29> : tensor<1x8xi64>
    %cst_197 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_30> : tensor<1x8xi64>
    %cst_198 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_31> : tensor<1x8xi64>
    %0 = tensor.empty() : tensor<1x4x8x6xf32>
    %1 = tensor.empty() : tensor<4xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_77 : tensor<4xbf16>) outs(%1 : tensor<4xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %505 = arith.extf %in : bf16 to f32
      linalg.yield %505 : f32
    } -> tensor<4xf32>
    %broadcasted = linalg.broadcast ins(%2 : tensor<4xf32>) outs(%0 : tensor<1x4x8x6xf32>) dimensions = [0, 2, 3] 
    %3 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %cst_76 : tensor<1x4x8x6xbf16>, tensor<4x4x1x1xbf16>) outs(%broadcasted : tensor<1x4x8x6xf32>) -> tensor<1x4x8x6xf32>
    %4 = tensor.empty() : tensor<1x4x8x6xbf16>
    %5 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3 : tensor<1x4x8x6xf32>) outs(%4 : tensor<1x4x8x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %505 = arith.truncf %in : f32 to bf16
      linalg.yield %505 : bf16
    } -> tensor<1x4x8x6xbf16>
    %padded = tensor.pad %5 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : bf16
    } : tensor<1x4x8x6xbf16> to tensor<1x4x10x8xbf16>
    %6 = tensor.empty() : tensor<1x24x8x6xf32>
    %7 = tensor.empty() : tensor<24xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_74 : tensor<24xbf16>) outs(%7 : tensor<24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %505 = arith.extf %in : bf16 to f32
      linalg.yield %505 : f32
    } -> tensor<24xf32>
    %broadcasted_199 = linalg.broadcast ins(%8 : tensor<24xf32>) outs(%6 : tensor<1x24x8x6xf32>) dimensions = [0, 2, 3] 
    %9 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %cst_75 : tensor<1x4x10x8xbf16>, tensor<24x4x3x3xbf16>) outs(%broadcasted_199 : tensor<1x24x8x6xf32>) -> tensor<1x24x8x6xf32>
    %10 = tensor.empty() : tensor<1x24x8x6xbf16>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<1x24x8x6xf32>) outs(%10 : tensor<1x24x8x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %505 = arith.truncf %in : f32 to bf16
      linalg.yield %505 : bf16
    } -> tensor<1x24x8x6xbf16>
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<1x24x8x6xbf16>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %505 = arith.extf %in : bf16 to f32
      linalg.yield %505 : f32
    } -> tensor<1x24x8x6xf32>
    %collapsed = tensor.collapse_shape %12 [[0], [1], [2, 3]] : tensor<1x24x8x6xf32> into tensor<1x24x48xf32>
    %expanded = tensor.expand_shape %collapsed [[0], [1, 2], [3]] output_shape [1, 8, 3, 48] : tensor<1x24x48xf32> into tensor<1x8x3x48xf32>
    %13 = tensor.empty() : tensor<1x8x3x48xf64>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x8x3x48xf32>) outs(%13 : tensor<1x8x3x48xf64>) {
    ^bb0(%in: f32, %out: f64):
      %505 = arith.extf %in : f32 to f64
      linalg.yield %505 : f64
    } -> tensor<1x8x3x48xf64>
    %15 = tensor.empty() : tensor<1x8x1x1xf64>
    %16 = linalg.fill ins(%cst_0 : f64) outs(%15 : tensor<1x8x1x1xf64>) -> tensor<1x8x1x1xf64>
    %17 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%14 : tensor<1x8x3x48xf64>) outs(%16 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %505 = arith.addf %in, %out : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x1x1xf64>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<1x8x1x1xf64>) outs(%15 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %505 = arith.divf %in, %cst_78 : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x1x1xf64>
    %19 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %18 : tensor<1x8x3x48xf64>, tensor<1x8x1x1xf64>) outs(%13 : tensor<1x8x3x48xf64>) {
    ^bb0(%in: f64, %in_334: f64, %out: f64):
      %505 = arith.subf %in, %in_334 : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x3x48xf64>
    %20 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %19 : tensor<1x8x3x48xf64>, tensor<1x8x3x48xf64>) outs(%13 : tensor<1x8x3x48xf64>) {
    ^bb0(%in: f64, %in_334: f64, %out: f64):
      %505 = arith.mulf %in, %in_334 : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x3x48xf64>
    %21 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%20 : tensor<1x8x3x48xf64>) outs(%16 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %505 = arith.addf %in, %out : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x1x1xf64>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<1x8x1x1xf64>) outs(%15 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %505 = arith.divf %in, %cst_78 : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x1x1xf64>
    %23 = tensor.empty() : tensor<1x8x1x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<1x8x1x1xf64>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %505 = arith.truncf %in : f64 to f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %25 = linalg.fill ins(%cst_1 : f32) outs(%23 : tensor<1x8x1x1xf32>) -> tensor<1x8x1x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%expanded : tensor<1x8x3x48xf32>) outs(%25 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = arith.addf %in, %out : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = arith.divf %in, %cst_79 : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = arith.truncf %cst_73 : f64 to f32
      %506 = arith.addf %in, %505 : f32
      linalg.yield %506 : f32
    } -> tensor<1x8x1x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = math.rsqrt %in : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_200 = tensor.expand_shape %cst_72 [[0, 1, 2, 3]] output_shape [1, 8, 3, 1] : tensor<24xbf16> into tensor<1x8x3x1xbf16>
    %30 = tensor.empty() : tensor<1x8x3x1xf32>
    %31 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %expanded_200 : tensor<1x8x1x1xf32>, tensor<1x8x3x1xbf16>) outs(%30 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_334: bf16, %out: f32):
      %505 = arith.extf %in_334 : bf16 to f32
      %506 = arith.mulf %in, %505 : f32
      linalg.yield %506 : f32
    } -> tensor<1x8x3x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = arith.negf %in : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %33 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %31 : tensor<1x8x1x1xf32>, tensor<1x8x3x1xf32>) outs(%30 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_334: f32, %out: f32):
      %505 = arith.mulf %in, %in_334 : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x3x1xf32>
    %expanded_201 = tensor.expand_shape %cst_71 [[0, 1, 2, 3]] output_shape [1, 8, 3, 1] : tensor<24xbf16> into tensor<1x8x3x1xbf16>
    %34 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %expanded_201 : tensor<1x8x3x1xf32>, tensor<1x8x3x1xbf16>) outs(%30 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_334: bf16, %out: f32):
      %505 = arith.extf %in_334 : bf16 to f32
      %506 = arith.addf %in, %505 : f32
      linalg.yield %506 : f32
    } -> tensor<1x8x3x1xf32>
    %35 = tensor.empty() : tensor<1x24xf32>
    %36 = linalg.generic {indexing_maps = [#map4, #map4, #map4, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_87, %cst_88, %cst_89, %cst_90 : tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>) outs(%35 : tensor<1x24xf32>) {
    ^bb0(%in: i64, %in_334: i64, %in_335: i64, %in_336: i64, %out: f32):
      %505 = arith.cmpi slt, %in, %c0_i64 : i64
      %506 = arith.addi %in, %c1_i64 : i64
      %507 = arith.select %505, %506, %in : i64
      %508 = arith.index_cast %507 : i64 to index
      %509 = arith.cmpi slt, %in_334, %c0_i64 : i64
      %510 = arith.addi %in_334, %c8_i64 : i64
      %511 = arith.select %509, %510, %in_334 : i64
      %512 = arith.index_cast %511 : i64 to index
      %513 = arith.cmpi slt, %in_335, %c0_i64 : i64
      %514 = arith.addi %in_335, %c3_i64 : i64
      %515 = arith.select %513, %514, %in_335 : i64
      %516 = arith.index_cast %515 : i64 to index
      %517 = arith.cmpi slt, %in_336, %c0_i64 : i64
      %518 = arith.addi %in_336, %c1_i64 : i64
      %519 = arith.select %517, %518, %in_336 : i64
      %520 = arith.index_cast %519 : i64 to index
      %extracted = tensor.extract %31[%508, %512, %516, %520] : tensor<1x8x3x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x24xf32>
    %37 = linalg.generic {indexing_maps = [#map4, #map4, #map4, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_91, %cst_92, %cst_93, %cst_94 : tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>) outs(%35 : tensor<1x24xf32>) {
    ^bb0(%in: i64, %in_334: i64, %in_335: i64, %in_336: i64, %out: f32):
      %505 = arith.cmpi slt, %in, %c0_i64 : i64
      %506 = arith.addi %in, %c1_i64 : i64
      %507 = arith.select %505, %506, %in : i64
      %508 = arith.index_cast %507 : i64 to index
      %509 = arith.cmpi slt, %in_334, %c0_i64 : i64
      %510 = arith.addi %in_334, %c8_i64 : i64
      %511 = arith.select %509, %510, %in_334 : i64
      %512 = arith.index_cast %511 : i64 to index
      %513 = arith.cmpi slt, %in_335, %c0_i64 : i64
      %514 = arith.addi %in_335, %c3_i64 : i64
      %515 = arith.select %513, %514, %in_335 : i64
      %516 = arith.index_cast %515 : i64 to index
      %517 = arith.cmpi slt, %in_336, %c0_i64 : i64
      %518 = arith.addi %in_336, %c1_i64 : i64
      %519 = arith.select %517, %518, %in_336 : i64
      %520 = arith.index_cast %519 : i64 to index
      %extracted = tensor.extract %34[%508, %512, %516, %520] : tensor<1x8x3x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x24xf32>
    %expanded_202 = tensor.expand_shape %36 [[0], [1, 2, 3]] output_shape [1, 24, 1, 1] : tensor<1x24xf32> into tensor<1x24x1x1xf32>
    %expanded_203 = tensor.expand_shape %37 [[0], [1, 2, 3]] output_shape [1, 24, 1, 1] : tensor<1x24xf32> into tensor<1x24x1x1xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %expanded_202 : tensor<1x24x8x6xf32>, tensor<1x24x1x1xf32>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: f32, %in_334: f32, %out: f32):
      %505 = arith.mulf %in, %in_334 : f32
      linalg.yield %505 : f32
    } -> tensor<1x24x8x6xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %expanded_203 : tensor<1x24x8x6xf32>, tensor<1x24x1x1xf32>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: f32, %in_334: f32, %out: f32):
      %505 = arith.addf %in, %in_334 : f32
      linalg.yield %505 : f32
    } -> tensor<1x24x8x6xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<1x24x8x6xf32>) outs(%10 : tensor<1x24x8x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %505 = arith.truncf %in : f32 to bf16
      linalg.yield %505 : bf16
    } -> tensor<1x24x8x6xbf16>
    %41 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<1x24x8x6xbf16>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %505 = arith.extf %in : bf16 to f32
      linalg.yield %505 : f32
    } -> tensor<1x24x8x6xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41 : tensor<1x24x8x6xf32>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = arith.negf %in : f32
      %506 = math.exp %505 : f32
      %507 = arith.addf %506, %cst_2 : f32
      %508 = arith.divf %cst_2, %507 : f32
      linalg.yield %508 : f32
    } -> tensor<1x24x8x6xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %42 : tensor<1x24x8x6xf32>, tensor<1x24x8x6xf32>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: f32, %in_334: f32, %out: f32):
      %505 = arith.mulf %in, %in_334 : f32
      linalg.yield %505 : f32
    } -> tensor<1x24x8x6xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<1x24x8x6xf32>) outs(%10 : tensor<1x24x8x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %505 = arith.truncf %in : f32 to bf16
      linalg.yield %505 : bf16
    } -> tensor<1x24x8x6xbf16>
    %padded_204 = tensor.pad %44 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : bf16
    } : tensor<1x24x8x6xbf16> to tensor<1x24x10x8xbf16>
    %45 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_69 : tensor<24xbf16>) outs(%7 : tensor<24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %505 = arith.extf %in : bf16 to f32
      linalg.yield %505 : f32
    } -> tensor<24xf32>
    %broadcasted_205 = linalg.broadcast ins(%45 : tensor<24xf32>) outs(%6 : tensor<1x24x8x6xf32>) dimensions = [0, 2, 3] 
    %46 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_204, %cst_70 : tensor<1x24x10x8xbf16>, tensor<24x24x3x3xbf16>) outs(%broadcasted_205 : tensor<1x24x8x6xf32>) -> tensor<1x24x8x6xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<1x24x8x6xf32>) outs(%10 : tensor<1x24x8x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %505 = arith.truncf %in : f32 to bf16
      linalg.yield %505 : bf16
    } -> tensor<1x24x8x6xbf16>
    %48 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<1x24x8x6xbf16>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %505 = arith.extf %in : bf16 to f32
      linalg.yield %505 : f32
    } -> tensor<1x24x8x6xf32>
    %collapsed_206 = tensor.collapse_shape %48 [[0], [1], [2, 3]] : tensor<1x24x8x6xf32> into tensor<1x24x48xf32>
    %expanded_207 = tensor.expand_shape %collapsed_206 [[0], [1, 2], [3]] output_shape [1, 8, 3, 48] : tensor<1x24x48xf32> into tensor<1x8x3x48xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_207 : tensor<1x8x3x48xf32>) outs(%13 : tensor<1x8x3x48xf64>) {
    ^bb0(%in: f32, %out: f64):
      %505 = arith.extf %in : f32 to f64
      linalg.yield %505 : f64
    } -> tensor<1x8x3x48xf64>
    %50 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%49 : tensor<1x8x3x48xf64>) outs(%16 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %505 = arith.addf %in, %out : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x1x1xf64>
    %51 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50 : tensor<1x8x1x1xf64>) outs(%15 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %505 = arith.divf %in, %cst_78 : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x1x1xf64>
    %52 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %51 : tensor<1x8x3x48xf64>, tensor<1x8x1x1xf64>) outs(%13 : tensor<1x8x3x48xf64>) {
    ^bb0(%in: f64, %in_334: f64, %out: f64):
      %505 = arith.subf %in, %in_334 : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x3x48xf64>
    %53 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %52 : tensor<1x8x3x48xf64>, tensor<1x8x3x48xf64>) outs(%13 : tensor<1x8x3x48xf64>) {
    ^bb0(%in: f64, %in_334: f64, %out: f64):
      %505 = arith.mulf %in, %in_334 : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x3x48xf64>
    %54 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%53 : tensor<1x8x3x48xf64>) outs(%16 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %505 = arith.addf %in, %out : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x1x1xf64>
    %55 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54 : tensor<1x8x1x1xf64>) outs(%15 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %505 = arith.divf %in, %cst_78 : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x1x1xf64>
    %56 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55 : tensor<1x8x1x1xf64>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %505 = arith.truncf %in : f64 to f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %57 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%expanded_207 : tensor<1x8x3x48xf32>) outs(%25 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = arith.addf %in, %out : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %58 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = arith.divf %in, %cst_79 : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %59 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = arith.truncf %cst_73 : f64 to f32
      %506 = arith.addf %in, %505 : f32
      linalg.yield %506 : f32
    } -> tensor<1x8x1x1xf32>
    %60 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = math.rsqrt %in : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_208 = tensor.expand_shape %cst_68 [[0, 1, 2, 3]] output_shape [1, 8, 3, 1] : tensor<24xbf16> into tensor<1x8x3x1xbf16>
    %61 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %expanded_208 : tensor<1x8x1x1xf32>, tensor<1x8x3x1xbf16>) outs(%30 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_334: bf16, %out: f32):
      %505 = arith.extf %in_334 : bf16 to f32
      %506 = arith.mulf %in, %505 : f32
      linalg.yield %506 : f32
    } -> tensor<1x8x3x1xf32>
    %62 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = arith.negf %in : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %63 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %61 : tensor<1x8x1x1xf32>, tensor<1x8x3x1xf32>) outs(%30 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_334: f32, %out: f32):
      %505 = arith.mulf %in, %in_334 : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x3x1xf32>
    %expanded_209 = tensor.expand_shape %cst_67 [[0, 1, 2, 3]] output_shape [1, 8, 3, 1] : tensor<24xbf16> into tensor<1x8x3x1xbf16>
    %64 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %expanded_209 : tensor<1x8x3x1xf32>, tensor<1x8x3x1xbf16>) outs(%30 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_334: bf16, %out: f32):
      %505 = arith.extf %in_334 : bf16 to f32
      %506 = arith.addf %in, %505 : f32
      linalg.yield %506 : f32
    } -> tensor<1x8x3x1xf32>
    %65 = linalg.generic {indexing_maps = [#map4, #map4, #map4, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_95, %cst_96, %cst_97, %cst_98 : tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>) outs(%35 : tensor<1x24xf32>) {
    ^bb0(%in: i64, %in_334: i64, %in_335: i64, %in_336: i64, %out: f32):
      %505 = arith.cmpi slt, %in, %c0_i64 : i64
      %506 = arith.addi %in, %c1_i64 : i64
      %507 = arith.select %505, %506, %in : i64
      %508 = arith.index_cast %507 : i64 to index
      %509 = arith.cmpi slt, %in_334, %c0_i64 : i64
      %510 = arith.addi %in_334, %c8_i64 : i64
      %511 = arith.select %509, %510, %in_334 : i64
      %512 = arith.index_cast %511 : i64 to index
      %513 = arith.cmpi slt, %in_335, %c0_i64 : i64
      %514 = arith.addi %in_335, %c3_i64 : i64
      %515 = arith.select %513, %514, %in_335 : i64
      %516 = arith.index_cast %515 : i64 to index
      %517 = arith.cmpi slt, %in_336, %c0_i64 : i64
      %518 = arith.addi %in_336, %c1_i64 : i64
      %519 = arith.select %517, %518, %in_336 : i64
      %520 = arith.index_cast %519 : i64 to index
      %extracted = tensor.extract %61[%508, %512, %516, %520] : tensor<1x8x3x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x24xf32>
    %66 = linalg.generic {indexing_maps = [#map4, #map4, #map4, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_99, %cst_100, %cst_101, %cst_102 : tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>) outs(%35 : tensor<1x24xf32>) {
    ^bb0(%in: i64, %in_334: i64, %in_335: i64, %in_336: i64, %out: f32):
      %505 = arith.cmpi slt, %in, %c0_i64 : i64
      %506 = arith.addi %in, %c1_i64 : i64
      %507 = arith.select %505, %506, %in : i64
      %508 = arith.index_cast %507 : i64 to index
      %509 = arith.cmpi slt, %in_334, %c0_i64 : i64
      %510 = arith.addi %in_334, %c8_i64 : i64
      %511 = arith.select %509, %510, %in_334 : i64
      %512 = arith.index_cast %511 : i64 to index
      %513 = arith.cmpi slt, %in_335, %c0_i64 : i64
      %514 = arith.addi %in_335, %c3_i64 : i64
      %515 = arith.select %513, %514, %in_335 : i64
      %516 = arith.index_cast %515 : i64 to index
      %517 = arith.cmpi slt, %in_336, %c0_i64 : i64
      %518 = arith.addi %in_336, %c1_i64 : i64
      %519 = arith.select %517, %518, %in_336 : i64
      %520 = arith.index_cast %519 : i64 to index
      %extracted = tensor.extract %64[%508, %512, %516, %520] : tensor<1x8x3x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x24xf32>
    %expanded_210 = tensor.expand_shape %65 [[0], [1, 2, 3]] output_shape [1, 24, 1, 1] : tensor<1x24xf32> into tensor<1x24x1x1xf32>
    %expanded_211 = tensor.expand_shape %66 [[0], [1, 2, 3]] output_shape [1, 24, 1, 1] : tensor<1x24xf32> into tensor<1x24x1x1xf32>
    %67 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %expanded_210 : tensor<1x24x8x6xf32>, tensor<1x24x1x1xf32>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: f32, %in_334: f32, %out: f32):
      %505 = arith.mulf %in, %in_334 : f32
      linalg.yield %505 : f32
    } -> tensor<1x24x8x6xf32>
    %68 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %expanded_211 : tensor<1x24x8x6xf32>, tensor<1x24x1x1xf32>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: f32, %in_334: f32, %out: f32):
      %505 = arith.addf %in, %in_334 : f32
      linalg.yield %505 : f32
    } -> tensor<1x24x8x6xf32>
    %69 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68 : tensor<1x24x8x6xf32>) outs(%10 : tensor<1x24x8x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %505 = arith.truncf %in : f32 to bf16
      linalg.yield %505 : bf16
    } -> tensor<1x24x8x6xbf16>
    %70 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69 : tensor<1x24x8x6xbf16>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %505 = arith.extf %in : bf16 to f32
      linalg.yield %505 : f32
    } -> tensor<1x24x8x6xf32>
    %71 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70 : tensor<1x24x8x6xf32>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = arith.negf %in : f32
      %506 = math.exp %505 : f32
      %507 = arith.addf %506, %cst_2 : f32
      %508 = arith.divf %cst_2, %507 : f32
      linalg.yield %508 : f32
    } -> tensor<1x24x8x6xf32>
    %72 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70, %71 : tensor<1x24x8x6xf32>, tensor<1x24x8x6xf32>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: f32, %in_334: f32, %out: f32):
      %505 = arith.mulf %in, %in_334 : f32
      linalg.yield %505 : f32
    } -> tensor<1x24x8x6xf32>
    %73 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72 : tensor<1x24x8x6xf32>) outs(%10 : tensor<1x24x8x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %505 = arith.truncf %in : f32 to bf16
      linalg.yield %505 : bf16
    } -> tensor<1x24x8x6xbf16>
    %padded_212 = tensor.pad %73 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : bf16
    } : tensor<1x24x8x6xbf16> to tensor<1x24x10x8xbf16>
    %74 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_65 : tensor<24xbf16>) outs(%7 : tensor<24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %505 = arith.extf %in : bf16 to f32
      linalg.yield %505 : f32
    } -> tensor<24xf32>
    %broadcasted_213 = linalg.broadcast ins(%74 : tensor<24xf32>) outs(%6 : tensor<1x24x8x6xf32>) dimensions = [0, 2, 3] 
    %75 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_212, %cst_66 : tensor<1x24x10x8xbf16>, tensor<24x24x3x3xbf16>) outs(%broadcasted_213 : tensor<1x24x8x6xf32>) -> tensor<1x24x8x6xf32>
    %76 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75 : tensor<1x24x8x6xf32>) outs(%10 : tensor<1x24x8x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %505 = arith.truncf %in : f32 to bf16
      linalg.yield %505 : bf16
    } -> tensor<1x24x8x6xbf16>
    %77 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %76 : tensor<1x24x8x6xbf16>, tensor<1x24x8x6xbf16>) outs(%10 : tensor<1x24x8x6xbf16>) {
    ^bb0(%in: bf16, %in_334: bf16, %out: bf16):
      %505 = arith.addf %in, %in_334 : bf16
      linalg.yield %505 : bf16
    } -> tensor<1x24x8x6xbf16>
    %collapsed_214 = tensor.collapse_shape %77 [[0], [1], [2, 3]] : tensor<1x24x8x6xbf16> into tensor<1x24x48xbf16>
    %78 = tensor.empty() : tensor<1x24x48xf32>
    %79 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_214 : tensor<1x24x48xbf16>) outs(%78 : tensor<1x24x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %505 = arith.extf %in : bf16 to f32
      linalg.yield %505 : f32
    } -> tensor<1x24x48xf32>
    %expanded_215 = tensor.expand_shape %79 [[0], [1, 2], [3]] output_shape [1, 8, 3, 48] : tensor<1x24x48xf32> into tensor<1x8x3x48xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_215 : tensor<1x8x3x48xf32>) outs(%13 : tensor<1x8x3x48xf64>) {
    ^bb0(%in: f32, %out: f64):
      %505 = arith.extf %in : f32 to f64
      linalg.yield %505 : f64
    } -> tensor<1x8x3x48xf64>
    %81 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%80 : tensor<1x8x3x48xf64>) outs(%16 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %505 = arith.addf %in, %out : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x1x1xf64>
    %82 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81 : tensor<1x8x1x1xf64>) outs(%15 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %505 = arith.divf %in, %cst_78 : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x1x1xf64>
    %83 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80, %82 : tensor<1x8x3x48xf64>, tensor<1x8x1x1xf64>) outs(%13 : tensor<1x8x3x48xf64>) {
    ^bb0(%in: f64, %in_334: f64, %out: f64):
      %505 = arith.subf %in, %in_334 : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x3x48xf64>
    %84 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83, %83 : tensor<1x8x3x48xf64>, tensor<1x8x3x48xf64>) outs(%13 : tensor<1x8x3x48xf64>) {
    ^bb0(%in: f64, %in_334: f64, %out: f64):
      %505 = arith.mulf %in, %in_334 : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x3x48xf64>
    %85 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%84 : tensor<1x8x3x48xf64>) outs(%16 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %505 = arith.addf %in, %out : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x1x1xf64>
    %86 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85 : tensor<1x8x1x1xf64>) outs(%15 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %505 = arith.divf %in, %cst_78 : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x1x1xf64>
    %87 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86 : tensor<1x8x1x1xf64>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %505 = arith.truncf %in : f64 to f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%expanded_215 : tensor<1x8x3x48xf32>) outs(%25 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = arith.addf %in, %out : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = arith.divf %in, %cst_79 : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = arith.truncf %cst_73 : f64 to f32
      %506 = arith.addf %in, %505 : f32
      linalg.yield %506 : f32
    } -> tensor<1x8x1x1xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = math.rsqrt %in : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_216 = tensor.expand_shape %cst_64 [[0, 1, 2, 3]] output_shape [1, 8, 3, 1] : tensor<24xbf16> into tensor<1x8x3x1xbf16>
    %92 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%91, %expanded_216 : tensor<1x8x1x1xf32>, tensor<1x8x3x1xbf16>) outs(%30 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_334: bf16, %out: f32):
      %505 = arith.extf %in_334 : bf16 to f32
      %506 = arith.mulf %in, %505 : f32
      linalg.yield %506 : f32
    } -> tensor<1x8x3x1xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = arith.negf %in : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %94 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93, %92 : tensor<1x8x1x1xf32>, tensor<1x8x3x1xf32>) outs(%30 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_334: f32, %out: f32):
      %505 = arith.mulf %in, %in_334 : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x3x1xf32>
    %expanded_217 = tensor.expand_shape %cst_63 [[0, 1, 2, 3]] output_shape [1, 8, 3, 1] : tensor<24xbf16> into tensor<1x8x3x1xbf16>
    %95 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%94, %expanded_217 : tensor<1x8x3x1xf32>, tensor<1x8x3x1xbf16>) outs(%30 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_334: bf16, %out: f32):
      %505 = arith.extf %in_334 : bf16 to f32
      %506 = arith.addf %in, %505 : f32
      linalg.yield %506 : f32
    } -> tensor<1x8x3x1xf32>
    %96 = linalg.generic {indexing_maps = [#map4, #map4, #map4, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_103, %cst_104, %cst_105, %cst_106 : tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>) outs(%35 : tensor<1x24xf32>) {
    ^bb0(%in: i64, %in_334: i64, %in_335: i64, %in_336: i64, %out: f32):
      %505 = arith.cmpi slt, %in, %c0_i64 : i64
      %506 = arith.addi %in, %c1_i64 : i64
      %507 = arith.select %505, %506, %in : i64
      %508 = arith.index_cast %507 : i64 to index
      %509 = arith.cmpi slt, %in_334, %c0_i64 : i64
      %510 = arith.addi %in_334, %c8_i64 : i64
      %511 = arith.select %509, %510, %in_334 : i64
      %512 = arith.index_cast %511 : i64 to index
      %513 = arith.cmpi slt, %in_335, %c0_i64 : i64
      %514 = arith.addi %in_335, %c3_i64 : i64
      %515 = arith.select %513, %514, %in_335 : i64
      %516 = arith.index_cast %515 : i64 to index
      %517 = arith.cmpi slt, %in_336, %c0_i64 : i64
      %518 = arith.addi %in_336, %c1_i64 : i64
      %519 = arith.select %517, %518, %in_336 : i64
      %520 = arith.index_cast %519 : i64 to index
      %extracted = tensor.extract %92[%508, %512, %516, %520] : tensor<1x8x3x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x24xf32>
    %97 = linalg.generic {indexing_maps = [#map4, #map4, #map4, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_107, %cst_108, %cst_109, %cst_110 : tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>) outs(%35 : tensor<1x24xf32>) {
    ^bb0(%in: i64, %in_334: i64, %in_335: i64, %in_336: i64, %out: f32):
      %505 = arith.cmpi slt, %in, %c0_i64 : i64
      %506 = arith.addi %in, %c1_i64 : i64
      %507 = arith.select %505, %506, %in : i64
      %508 = arith.index_cast %507 : i64 to index
      %509 = arith.cmpi slt, %in_334, %c0_i64 : i64
      %510 = arith.addi %in_334, %c8_i64 : i64
      %511 = arith.select %509, %510, %in_334 : i64
      %512 = arith.index_cast %511 : i64 to index
      %513 = arith.cmpi slt, %in_335, %c0_i64 : i64
      %514 = arith.addi %in_335, %c3_i64 : i64
      %515 = arith.select %513, %514, %in_335 : i64
      %516 = arith.index_cast %515 : i64 to index
      %517 = arith.cmpi slt, %in_336, %c0_i64 : i64
      %518 = arith.addi %in_336, %c1_i64 : i64
      %519 = arith.select %517, %518, %in_336 : i64
      %520 = arith.index_cast %519 : i64 to index
      %extracted = tensor.extract %95[%508, %512, %516, %520] : tensor<1x8x3x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x24xf32>
    %expanded_218 = tensor.expand_shape %96 [[0], [1, 2]] output_shape [1, 24, 1] : tensor<1x24xf32> into tensor<1x24x1xf32>
    %expanded_219 = tensor.expand_shape %97 [[0], [1, 2]] output_shape [1, 24, 1] : tensor<1x24xf32> into tensor<1x24x1xf32>
    %98 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %expanded_218 : tensor<1x24x48xf32>, tensor<1x24x1xf32>) outs(%78 : tensor<1x24x48xf32>) {
    ^bb0(%in: f32, %in_334: f32, %out: f32):
      %505 = arith.mulf %in, %in_334 : f32
      linalg.yield %505 : f32
    } -> tensor<1x24x48xf32>
    %99 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %expanded_219 : tensor<1x24x48xf32>, tensor<1x24x1xf32>) outs(%78 : tensor<1x24x48xf32>) {
    ^bb0(%in: f32, %in_334: f32, %out: f32):
      %505 = arith.addf %in, %in_334 : f32
      linalg.yield %505 : f32
    } -> tensor<1x24x48xf32>
    %100 = tensor.empty() : tensor<1x24x48xbf16>
    %101 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<1x24x48xf32>) outs(%100 : tensor<1x24x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %505 = arith.truncf %in : f32 to bf16
      linalg.yield %505 : bf16
    } -> tensor<1x24x48xbf16>
    %102 = tensor.empty() : tensor<1x48x24xbf16>
    %transposed = linalg.transpose ins(%101 : tensor<1x24x48xbf16>) outs(%102 : tensor<1x48x24xbf16>) permutation = [0, 2, 1] 
    %103 = tensor.empty() : tensor<24x24xbf16>
    %transposed_220 = linalg.transpose ins(%cst_62 : tensor<24x24xbf16>) outs(%103 : tensor<24x24xbf16>) permutation = [1, 0] 
    %104 = tensor.empty() : tensor<1x24x24xbf16>
    %105 = linalg.generic {indexing_maps = [#map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_220 : tensor<24x24xbf16>) outs(%104 : tensor<1x24x24xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x24x24xbf16>
    %106 = tensor.empty() : tensor<1x48x24xf32>
    %107 = linalg.fill ins(%cst_1 : f32) outs(%106 : tensor<1x48x24xf32>) -> tensor<1x48x24xf32>
    %108 = linalg.batch_matmul ins(%transposed, %105 : tensor<1x48x24xbf16>, tensor<1x24x24xbf16>) outs(%107 : tensor<1x48x24xf32>) -> tensor<1x48x24xf32>
    %109 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<1x48x24xf32>) outs(%102 : tensor<1x48x24xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %505 = arith.truncf %in : f32 to bf16
      linalg.yield %505 : bf16
    } -> tensor<1x48x24xbf16>
    %110 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %cst_61 : tensor<1x48x24xbf16>, tensor<24xbf16>) outs(%102 : tensor<1x48x24xbf16>) {
    ^bb0(%in: bf16, %in_334: bf16, %out: bf16):
      %505 = arith.addf %in, %in_334 : bf16
      linalg.yield %505 : bf16
    } -> tensor<1x48x24xbf16>
    %transposed_221 = linalg.transpose ins(%cst_60 : tensor<24x24xbf16>) outs(%103 : tensor<24x24xbf16>) permutation = [1, 0] 
    %111 = linalg.generic {indexing_maps = [#map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_221 : tensor<24x24xbf16>) outs(%104 : tensor<1x24x24xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x24x24xbf16>
    %112 = linalg.batch_matmul ins(%transposed, %111 : tensor<1x48x24xbf16>, tensor<1x24x24xbf16>) outs(%107 : tensor<1x48x24xf32>) -> tensor<1x48x24xf32>
    %113 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<1x48x24xf32>) outs(%102 : tensor<1x48x24xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %505 = arith.truncf %in : f32 to bf16
      linalg.yield %505 : bf16
    } -> tensor<1x48x24xbf16>
    %114 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %cst_59 : tensor<1x48x24xbf16>, tensor<24xbf16>) outs(%102 : tensor<1x48x24xbf16>) {
    ^bb0(%in: bf16, %in_334: bf16, %out: bf16):
      %505 = arith.addf %in, %in_334 : bf16
      linalg.yield %505 : bf16
    } -> tensor<1x48x24xbf16>
    %transposed_222 = linalg.transpose ins(%cst_58 : tensor<24x24xbf16>) outs(%103 : tensor<24x24xbf16>) permutation = [1, 0] 
    %115 = linalg.generic {indexing_maps = [#map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_222 : tensor<24x24xbf16>) outs(%104 : tensor<1x24x24xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x24x24xbf16>
    %116 = linalg.batch_matmul ins(%transposed, %115 : tensor<1x48x24xbf16>, tensor<1x24x24xbf16>) outs(%107 : tensor<1x48x24xf32>) -> tensor<1x48x24xf32>
    %117 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<1x48x24xf32>) outs(%102 : tensor<1x48x24xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %505 = arith.truncf %in : f32 to bf16
      linalg.yield %505 : bf16
    } -> tensor<1x48x24xbf16>
    %118 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %cst_57 : tensor<1x48x24xbf16>, tensor<24xbf16>) outs(%102 : tensor<1x48x24xbf16>) {
    ^bb0(%in: bf16, %in_334: bf16, %out: bf16):
      %505 = arith.addf %in, %in_334 : bf16
      linalg.yield %505 : bf16
    } -> tensor<1x48x24xbf16>
    %expanded_223 = tensor.expand_shape %110 [[0], [1], [2, 3]] output_shape [1, 48, 1, 24] : tensor<1x48x24xbf16> into tensor<1x48x1x24xbf16>
    %119 = tensor.empty() : tensor<1x1x48x24xbf16>
    %transposed_224 = linalg.transpose ins(%expanded_223 : tensor<1x48x1x24xbf16>) outs(%119 : tensor<1x1x48x24xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_225 = tensor.expand_shape %114 [[0], [1], [2, 3]] output_shape [1, 48, 1, 24] : tensor<1x48x24xbf16> into tensor<1x48x1x24xbf16>
    %transposed_226 = linalg.transpose ins(%expanded_225 : tensor<1x48x1x24xbf16>) outs(%119 : tensor<1x1x48x24xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_227 = tensor.expand_shape %118 [[0], [1], [2, 3]] output_shape [1, 48, 1, 24] : tensor<1x48x24xbf16> into tensor<1x48x1x24xbf16>
    %transposed_228 = linalg.transpose ins(%expanded_227 : tensor<1x48x1x24xbf16>) outs(%119 : tensor<1x1x48x24xbf16>) permutation = [0, 2, 1, 3] 
    %120 = tensor.empty() : tensor<1x1x48x24xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_224 : tensor<1x1x48x24xbf16>) outs(%120 : tensor<1x1x48x24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %505 = arith.extf %in : bf16 to f32
      linalg.yield %505 : f32
    } -> tensor<1x1x48x24xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_226 : tensor<1x1x48x24xbf16>) outs(%120 : tensor<1x1x48x24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %505 = arith.extf %in : bf16 to f32
      linalg.yield %505 : f32
    } -> tensor<1x1x48x24xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_228 : tensor<1x1x48x24xbf16>) outs(%120 : tensor<1x1x48x24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %505 = arith.extf %in : bf16 to f32
      linalg.yield %505 : f32
    } -> tensor<1x1x48x24xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%121 : tensor<1x1x48x24xf32>) outs(%120 : tensor<1x1x48x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = arith.truncf %cst_56 : f64 to f32
      %506 = arith.mulf %in, %505 : f32
      linalg.yield %506 : f32
    } -> tensor<1x1x48x24xf32>
    %125 = tensor.empty() : tensor<1x1x24x48xf32>
    %transposed_229 = linalg.transpose ins(%122 : tensor<1x1x48x24xf32>) outs(%125 : tensor<1x1x24x48xf32>) permutation = [0, 1, 3, 2] 
    %126 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_229 : tensor<1x1x24x48xf32>) outs(%125 : tensor<1x1x24x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = arith.truncf %cst_56 : f64 to f32
      %506 = arith.mulf %in, %505 : f32
      linalg.yield %506 : f32
    } -> tensor<1x1x24x48xf32>
    %collapsed_230 = tensor.collapse_shape %124 [[0], [1, 2], [3]] : tensor<1x1x48x24xf32> into tensor<1x48x24xf32>
    %collapsed_231 = tensor.collapse_shape %126 [[0], [1, 2], [3]] : tensor<1x1x24x48xf32> into tensor<1x24x48xf32>
    %127 = tensor.empty() : tensor<1x48x48xf32>
    %128 = linalg.fill ins(%cst_1 : f32) outs(%127 : tensor<1x48x48xf32>) -> tensor<1x48x48xf32>
    %129 = linalg.batch_matmul ins(%collapsed_230, %collapsed_231 : tensor<1x48x24xf32>, tensor<1x24x48xf32>) outs(%128 : tensor<1x48x48xf32>) -> tensor<1x48x48xf32>
    %expanded_232 = tensor.expand_shape %129 [[0], [1, 2], [3]] output_shape [1, 1, 48, 48] : tensor<1x48x48xf32> into tensor<1x1x48x48xf32>
    %130 = tensor.empty() : tensor<1x1x48xi64>
    %131 = linalg.fill ins(%c0_i64 : i64) outs(%130 : tensor<1x1x48xi64>) -> tensor<1x1x48xi64>
    %132 = tensor.empty() : tensor<1x1x48xf32>
    %133 = linalg.fill ins(%cst_3 : f32) outs(%132 : tensor<1x1x48xf32>) -> tensor<1x1x48xf32>
    %134:2 = linalg.generic {indexing_maps = [#map1, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_232 : tensor<1x1x48x48xf32>) outs(%133, %131 : tensor<1x1x48xf32>, tensor<1x1x48xi64>) {
    ^bb0(%in: f32, %out: f32, %out_334: i64):
      %505 = linalg.index 3 : index
      %506 = arith.index_cast %505 : index to i64
      %507 = arith.maximumf %in, %out : f32
      %508 = arith.cmpf ogt, %in, %out : f32
      %509 = arith.select %508, %506, %out_334 : i64
      linalg.yield %507, %509 : f32, i64
    } -> (tensor<1x1x48xf32>, tensor<1x1x48xi64>)
    %expanded_233 = tensor.expand_shape %134#0 [[0], [1], [2, 3]] output_shape [1, 1, 48, 1] : tensor<1x1x48xf32> into tensor<1x1x48x1xf32>
    %135 = tensor.empty() : tensor<1x1x48x48xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_232, %expanded_233 : tensor<1x1x48x48xf32>, tensor<1x1x48x1xf32>) outs(%135 : tensor<1x1x48x48xf32>) {
    ^bb0(%in: f32, %in_334: f32, %out: f32):
      %505 = arith.subf %in, %in_334 : f32
      linalg.yield %505 : f32
    } -> tensor<1x1x48x48xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%136 : tensor<1x1x48x48xf32>) outs(%135 : tensor<1x1x48x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = math.exp %in : f32
      linalg.yield %505 : f32
    } -> tensor<1x1x48x48xf32>
    %138 = tensor.empty() : tensor<1x1x48x1xf32>
    %139 = linalg.fill ins(%cst_1 : f32) outs(%138 : tensor<1x1x48x1xf32>) -> tensor<1x1x48x1xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%137 : tensor<1x1x48x48xf32>) outs(%139 : tensor<1x1x48x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = arith.addf %in, %out : f32
      linalg.yield %505 : f32
    } -> tensor<1x1x48x1xf32>
    %141 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%137, %140 : tensor<1x1x48x48xf32>, tensor<1x1x48x1xf32>) outs(%135 : tensor<1x1x48x48xf32>) {
    ^bb0(%in: f32, %in_334: f32, %out: f32):
      %505 = arith.divf %in, %in_334 : f32
      linalg.yield %505 : f32
    } -> tensor<1x1x48x48xf32>
    %142 = tensor.empty() : tensor<1x1x48x48xi1>
    %143 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_232 : tensor<1x1x48x48xf32>) outs(%142 : tensor<1x1x48x48xi1>) {
    ^bb0(%in: f32, %out: i1):
      %505 = arith.extf %in : f32 to f64
      %506 = arith.cmpf oeq, %505, %cst_55 : f64
      linalg.yield %506 : i1
    } -> tensor<1x1x48x48xi1>
    %144 = tensor.empty() : tensor<1x1x48x1xi1>
    %145 = linalg.fill ins(%true : i1) outs(%144 : tensor<1x1x48x1xi1>) -> tensor<1x1x48x1xi1>
    %146 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%143 : tensor<1x1x48x48xi1>) outs(%145 : tensor<1x1x48x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %505 = arith.andi %in, %out : i1
      linalg.yield %505 : i1
    } -> tensor<1x1x48x1xi1>
    %147 = linalg.generic {indexing_maps = [#map11, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%146, %cst_4, %141 : tensor<1x1x48x1xi1>, tensor<1x1x48x48xf32>, tensor<1x1x48x48xf32>) outs(%135 : tensor<1x1x48x48xf32>) {
    ^bb0(%in: i1, %in_334: f32, %in_335: f32, %out: f32):
      %505 = arith.select %in, %in_334, %in_335 : f32
      linalg.yield %505 : f32
    } -> tensor<1x1x48x48xf32>
    %collapsed_234 = tensor.collapse_shape %147 [[0], [1, 2], [3]] : tensor<1x1x48x48xf32> into tensor<1x48x48xf32>
    %collapsed_235 = tensor.collapse_shape %123 [[0], [1, 2], [3]] : tensor<1x1x48x24xf32> into tensor<1x48x24xf32>
    %148 = linalg.batch_matmul ins(%collapsed_234, %collapsed_235 : tensor<1x48x48xf32>, tensor<1x48x24xf32>) outs(%107 : tensor<1x48x24xf32>) -> tensor<1x48x24xf32>
    %expanded_236 = tensor.expand_shape %148 [[0], [1, 2], [3]] output_shape [1, 1, 48, 24] : tensor<1x48x24xf32> into tensor<1x1x48x24xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_236 : tensor<1x1x48x24xf32>) outs(%119 : tensor<1x1x48x24xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %505 = arith.truncf %in : f32 to bf16
      linalg.yield %505 : bf16
    } -> tensor<1x1x48x24xbf16>
    %150 = tensor.empty() : tensor<1x48x1x24xbf16>
    %transposed_237 = linalg.transpose ins(%149 : tensor<1x1x48x24xbf16>) outs(%150 : tensor<1x48x1x24xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_238 = tensor.collapse_shape %transposed_237 [[0, 1], [2, 3]] : tensor<1x48x1x24xbf16> into tensor<48x24xbf16>
    %transposed_239 = linalg.transpose ins(%cst_54 : tensor<24x24xbf16>) outs(%103 : tensor<24x24xbf16>) permutation = [1, 0] 
    %151 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_53 : tensor<24xbf16>) outs(%7 : tensor<24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %505 = arith.extf %in : bf16 to f32
      linalg.yield %505 : f32
    } -> tensor<24xf32>
    %152 = tensor.empty() : tensor<48x24xf32>
    %153 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%collapsed_238 : tensor<48x24xbf16>) outs(%152 : tensor<48x24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %505 = arith.extf %in : bf16 to f32
      linalg.yield %505 : f32
    } -> tensor<48x24xf32>
    %154 = tensor.empty() : tensor<24x24xf32>
    %155 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%transposed_239 : tensor<24x24xbf16>) outs(%154 : tensor<24x24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %505 = arith.extf %in : bf16 to f32
      linalg.yield %505 : f32
    } -> tensor<24x24xf32>
    %156 = linalg.fill ins(%cst_1 : f32) outs(%152 : tensor<48x24xf32>) -> tensor<48x24xf32>
    %157 = linalg.matmul ins(%153, %155 : tensor<48x24xf32>, tensor<24x24xf32>) outs(%156 : tensor<48x24xf32>) -> tensor<48x24xf32>
    %158 = linalg.generic {indexing_maps = [#map12, #map5], iterator_types = ["parallel", "parallel"]} ins(%151 : tensor<24xf32>) outs(%152 : tensor<48x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<48x24xf32>
    %159 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%157, %158 : tensor<48x24xf32>, tensor<48x24xf32>) outs(%152 : tensor<48x24xf32>) {
    ^bb0(%in: f32, %in_334: f32, %out: f32):
      %505 = arith.addf %in, %in_334 : f32
      linalg.yield %505 : f32
    } -> tensor<48x24xf32>
    %160 = tensor.empty() : tensor<48x24xbf16>
    %161 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%159 : tensor<48x24xf32>) outs(%160 : tensor<48x24xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %505 = arith.truncf %in : f32 to bf16
      linalg.yield %505 : bf16
    } -> tensor<48x24xbf16>
    %expanded_240 = tensor.expand_shape %161 [[0, 1], [2]] output_shape [1, 48, 24] : tensor<48x24xbf16> into tensor<1x48x24xbf16>
    %transposed_241 = linalg.transpose ins(%expanded_240 : tensor<1x48x24xbf16>) outs(%100 : tensor<1x24x48xbf16>) permutation = [0, 2, 1] 
    %expanded_242 = tensor.expand_shape %transposed_241 [[0], [1], [2, 3]] output_shape [1, 24, 8, 6] : tensor<1x24x48xbf16> into tensor<1x24x8x6xbf16>
    %162 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_242, %77 : tensor<1x24x8x6xbf16>, tensor<1x24x8x6xbf16>) outs(%10 : tensor<1x24x8x6xbf16>) {
    ^bb0(%in: bf16, %in_334: bf16, %out: bf16):
      %505 = arith.addf %in, %in_334 : bf16
      linalg.yield %505 : bf16
    } -> tensor<1x24x8x6xbf16>
    %163 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%162 : tensor<1x24x8x6xbf16>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %505 = arith.extf %in : bf16 to f32
      linalg.yield %505 : f32
    } -> tensor<1x24x8x6xf32>
    %collapsed_243 = tensor.collapse_shape %163 [[0], [1], [2, 3]] : tensor<1x24x8x6xf32> into tensor<1x24x48xf32>
    %expanded_244 = tensor.expand_shape %collapsed_243 [[0], [1, 2], [3]] output_shape [1, 8, 3, 48] : tensor<1x24x48xf32> into tensor<1x8x3x48xf32>
    %164 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_244 : tensor<1x8x3x48xf32>) outs(%13 : tensor<1x8x3x48xf64>) {
    ^bb0(%in: f32, %out: f64):
      %505 = arith.extf %in : f32 to f64
      linalg.yield %505 : f64
    } -> tensor<1x8x3x48xf64>
    %165 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%164 : tensor<1x8x3x48xf64>) outs(%16 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %505 = arith.addf %in, %out : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x1x1xf64>
    %166 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%165 : tensor<1x8x1x1xf64>) outs(%15 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %505 = arith.divf %in, %cst_78 : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x1x1xf64>
    %167 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%164, %166 : tensor<1x8x3x48xf64>, tensor<1x8x1x1xf64>) outs(%13 : tensor<1x8x3x48xf64>) {
    ^bb0(%in: f64, %in_334: f64, %out: f64):
      %505 = arith.subf %in, %in_334 : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x3x48xf64>
    %168 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%167, %167 : tensor<1x8x3x48xf64>, tensor<1x8x3x48xf64>) outs(%13 : tensor<1x8x3x48xf64>) {
    ^bb0(%in: f64, %in_334: f64, %out: f64):
      %505 = arith.mulf %in, %in_334 : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x3x48xf64>
    %169 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%168 : tensor<1x8x3x48xf64>) outs(%16 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %505 = arith.addf %in, %out : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x1x1xf64>
    %170 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%169 : tensor<1x8x1x1xf64>) outs(%15 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %505 = arith.divf %in, %cst_78 : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x1x1xf64>
    %171 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%170 : tensor<1x8x1x1xf64>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %505 = arith.truncf %in : f64 to f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %172 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%expanded_244 : tensor<1x8x3x48xf32>) outs(%25 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = arith.addf %in, %out : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %173 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%172 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = arith.divf %in, %cst_79 : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %174 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%171 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = arith.truncf %cst_73 : f64 to f32
      %506 = arith.addf %in, %505 : f32
      linalg.yield %506 : f32
    } -> tensor<1x8x1x1xf32>
    %175 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%174 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = math.rsqrt %in : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_245 = tensor.expand_shape %cst_52 [[0, 1, 2, 3]] output_shape [1, 8, 3, 1] : tensor<24xbf16> into tensor<1x8x3x1xbf16>
    %176 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%175, %expanded_245 : tensor<1x8x1x1xf32>, tensor<1x8x3x1xbf16>) outs(%30 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_334: bf16, %out: f32):
      %505 = arith.extf %in_334 : bf16 to f32
      %506 = arith.mulf %in, %505 : f32
      linalg.yield %506 : f32
    } -> tensor<1x8x3x1xf32>
    %177 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%173 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = arith.negf %in : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %178 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%177, %176 : tensor<1x8x1x1xf32>, tensor<1x8x3x1xf32>) outs(%30 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_334: f32, %out: f32):
      %505 = arith.mulf %in, %in_334 : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x3x1xf32>
    %expanded_246 = tensor.expand_shape %cst_51 [[0, 1, 2, 3]] output_shape [1, 8, 3, 1] : tensor<24xbf16> into tensor<1x8x3x1xbf16>
    %179 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%178, %expanded_246 : tensor<1x8x3x1xf32>, tensor<1x8x3x1xbf16>) outs(%30 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_334: bf16, %out: f32):
      %505 = arith.extf %in_334 : bf16 to f32
      %506 = arith.addf %in, %505 : f32
      linalg.yield %506 : f32
    } -> tensor<1x8x3x1xf32>
    %180 = linalg.generic {indexing_maps = [#map4, #map4, #map4, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_111, %cst_112, %cst_113, %cst_114 : tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>) outs(%35 : tensor<1x24xf32>) {
    ^bb0(%in: i64, %in_334: i64, %in_335: i64, %in_336: i64, %out: f32):
      %505 = arith.cmpi slt, %in, %c0_i64 : i64
      %506 = arith.addi %in, %c1_i64 : i64
      %507 = arith.select %505, %506, %in : i64
      %508 = arith.index_cast %507 : i64 to index
      %509 = arith.cmpi slt, %in_334, %c0_i64 : i64
      %510 = arith.addi %in_334, %c8_i64 : i64
      %511 = arith.select %509, %510, %in_334 : i64
      %512 = arith.index_cast %511 : i64 to index
      %513 = arith.cmpi slt, %in_335, %c0_i64 : i64
      %514 = arith.addi %in_335, %c3_i64 : i64
      %515 = arith.select %513, %514, %in_335 : i64
      %516 = arith.index_cast %515 : i64 to index
      %517 = arith.cmpi slt, %in_336, %c0_i64 : i64
      %518 = arith.addi %in_336, %c1_i64 : i64
      %519 = arith.select %517, %518, %in_336 : i64
      %520 = arith.index_cast %519 : i64 to index
      %extracted = tensor.extract %176[%508, %512, %516, %520] : tensor<1x8x3x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x24xf32>
    %181 = linalg.generic {indexing_maps = [#map4, #map4, #map4, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_115, %cst_116, %cst_117, %cst_118 : tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>) outs(%35 : tensor<1x24xf32>) {
    ^bb0(%in: i64, %in_334: i64, %in_335: i64, %in_336: i64, %out: f32):
      %505 = arith.cmpi slt, %in, %c0_i64 : i64
      %506 = arith.addi %in, %c1_i64 : i64
      %507 = arith.select %505, %506, %in : i64
      %508 = arith.index_cast %507 : i64 to index
      %509 = arith.cmpi slt, %in_334, %c0_i64 : i64
      %510 = arith.addi %in_334, %c8_i64 : i64
      %511 = arith.select %509, %510, %in_334 : i64
      %512 = arith.index_cast %511 : i64 to index
      %513 = arith.cmpi slt, %in_335, %c0_i64 : i64
      %514 = arith.addi %in_335, %c3_i64 : i64
      %515 = arith.select %513, %514, %in_335 : i64
      %516 = arith.index_cast %515 : i64 to index
      %517 = arith.cmpi slt, %in_336, %c0_i64 : i64
      %518 = arith.addi %in_336, %c1_i64 : i64
      %519 = arith.select %517, %518, %in_336 : i64
      %520 = arith.index_cast %519 : i64 to index
      %extracted = tensor.extract %179[%508, %512, %516, %520] : tensor<1x8x3x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x24xf32>
    %expanded_247 = tensor.expand_shape %180 [[0], [1, 2, 3]] output_shape [1, 24, 1, 1] : tensor<1x24xf32> into tensor<1x24x1x1xf32>
    %expanded_248 = tensor.expand_shape %181 [[0], [1, 2, 3]] output_shape [1, 24, 1, 1] : tensor<1x24xf32> into tensor<1x24x1x1xf32>
    %182 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%163, %expanded_247 : tensor<1x24x8x6xf32>, tensor<1x24x1x1xf32>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: f32, %in_334: f32, %out: f32):
      %505 = arith.mulf %in, %in_334 : f32
      linalg.yield %505 : f32
    } -> tensor<1x24x8x6xf32>
    %183 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%182, %expanded_248 : tensor<1x24x8x6xf32>, tensor<1x24x1x1xf32>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: f32, %in_334: f32, %out: f32):
      %505 = arith.addf %in, %in_334 : f32
      linalg.yield %505 : f32
    } -> tensor<1x24x8x6xf32>
    %184 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%183 : tensor<1x24x8x6xf32>) outs(%10 : tensor<1x24x8x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %505 = arith.truncf %in : f32 to bf16
      linalg.yield %505 : bf16
    } -> tensor<1x24x8x6xbf16>
    %185 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%184 : tensor<1x24x8x6xbf16>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %505 = arith.extf %in : bf16 to f32
      linalg.yield %505 : f32
    } -> tensor<1x24x8x6xf32>
    %186 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%185 : tensor<1x24x8x6xf32>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = arith.negf %in : f32
      %506 = math.exp %505 : f32
      %507 = arith.addf %506, %cst_2 : f32
      %508 = arith.divf %cst_2, %507 : f32
      linalg.yield %508 : f32
    } -> tensor<1x24x8x6xf32>
    %187 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%185, %186 : tensor<1x24x8x6xf32>, tensor<1x24x8x6xf32>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: f32, %in_334: f32, %out: f32):
      %505 = arith.mulf %in, %in_334 : f32
      linalg.yield %505 : f32
    } -> tensor<1x24x8x6xf32>
    %188 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%187 : tensor<1x24x8x6xf32>) outs(%10 : tensor<1x24x8x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %505 = arith.truncf %in : f32 to bf16
      linalg.yield %505 : bf16
    } -> tensor<1x24x8x6xbf16>
    %padded_249 = tensor.pad %188 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : bf16
    } : tensor<1x24x8x6xbf16> to tensor<1x24x10x8xbf16>
    %189 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_49 : tensor<24xbf16>) outs(%7 : tensor<24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %505 = arith.extf %in : bf16 to f32
      linalg.yield %505 : f32
    } -> tensor<24xf32>
    %broadcasted_250 = linalg.broadcast ins(%189 : tensor<24xf32>) outs(%6 : tensor<1x24x8x6xf32>) dimensions = [0, 2, 3] 
    %190 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_249, %cst_50 : tensor<1x24x10x8xbf16>, tensor<24x24x3x3xbf16>) outs(%broadcasted_250 : tensor<1x24x8x6xf32>) -> tensor<1x24x8x6xf32>
    %191 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%190 : tensor<1x24x8x6xf32>) outs(%10 : tensor<1x24x8x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %505 = arith.truncf %in : f32 to bf16
      linalg.yield %505 : bf16
    } -> tensor<1x24x8x6xbf16>
    %192 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%191 : tensor<1x24x8x6xbf16>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %505 = arith.extf %in : bf16 to f32
      linalg.yield %505 : f32
    } -> tensor<1x24x8x6xf32>
    %collapsed_251 = tensor.collapse_shape %192 [[0], [1], [2, 3]] : tensor<1x24x8x6xf32> into tensor<1x24x48xf32>
    %expanded_252 = tensor.expand_shape %collapsed_251 [[0], [1, 2], [3]] output_shape [1, 8, 3, 48] : tensor<1x24x48xf32> into tensor<1x8x3x48xf32>
    %193 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_252 : tensor<1x8x3x48xf32>) outs(%13 : tensor<1x8x3x48xf64>) {
    ^bb0(%in: f32, %out: f64):
      %505 = arith.extf %in : f32 to f64
      linalg.yield %505 : f64
    } -> tensor<1x8x3x48xf64>
    %194 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%193 : tensor<1x8x3x48xf64>) outs(%16 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %505 = arith.addf %in, %out : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x1x1xf64>
    %195 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%194 : tensor<1x8x1x1xf64>) outs(%15 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %505 = arith.divf %in, %cst_78 : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x1x1xf64>
    %196 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%193, %195 : tensor<1x8x3x48xf64>, tensor<1x8x1x1xf64>) outs(%13 : tensor<1x8x3x48xf64>) {
    ^bb0(%in: f64, %in_334: f64, %out: f64):
      %505 = arith.subf %in, %in_334 : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x3x48xf64>
    %197 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%196, %196 : tensor<1x8x3x48xf64>, tensor<1x8x3x48xf64>) outs(%13 : tensor<1x8x3x48xf64>) {
    ^bb0(%in: f64, %in_334: f64, %out: f64):
      %505 = arith.mulf %in, %in_334 : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x3x48xf64>
    %198 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%197 : tensor<1x8x3x48xf64>) outs(%16 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %505 = arith.addf %in, %out : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x1x1xf64>
    %199 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%198 : tensor<1x8x1x1xf64>) outs(%15 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %505 = arith.divf %in, %cst_78 : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x1x1xf64>
    %200 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%199 : tensor<1x8x1x1xf64>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %505 = arith.truncf %in : f64 to f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %201 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%expanded_252 : tensor<1x8x3x48xf32>) outs(%25 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = arith.addf %in, %out : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %202 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%201 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = arith.divf %in, %cst_79 : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %203 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%200 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = arith.truncf %cst_73 : f64 to f32
      %506 = arith.addf %in, %505 : f32
      linalg.yield %506 : f32
    } -> tensor<1x8x1x1xf32>
    %204 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%203 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = math.rsqrt %in : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_253 = tensor.expand_shape %cst_48 [[0, 1, 2, 3]] output_shape [1, 8, 3, 1] : tensor<24xbf16> into tensor<1x8x3x1xbf16>
    %205 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%204, %expanded_253 : tensor<1x8x1x1xf32>, tensor<1x8x3x1xbf16>) outs(%30 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_334: bf16, %out: f32):
      %505 = arith.extf %in_334 : bf16 to f32
      %506 = arith.mulf %in, %505 : f32
      linalg.yield %506 : f32
    } -> tensor<1x8x3x1xf32>
    %206 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%202 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = arith.negf %in : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %207 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%206, %205 : tensor<1x8x1x1xf32>, tensor<1x8x3x1xf32>) outs(%30 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_334: f32, %out: f32):
      %505 = arith.mulf %in, %in_334 : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x3x1xf32>
    %expanded_254 = tensor.expand_shape %cst_47 [[0, 1, 2, 3]] output_shape [1, 8, 3, 1] : tensor<24xbf16> into tensor<1x8x3x1xbf16>
    %208 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%207, %expanded_254 : tensor<1x8x3x1xf32>, tensor<1x8x3x1xbf16>) outs(%30 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_334: bf16, %out: f32):
      %505 = arith.extf %in_334 : bf16 to f32
      %506 = arith.addf %in, %505 : f32
      linalg.yield %506 : f32
    } -> tensor<1x8x3x1xf32>
    %209 = linalg.generic {indexing_maps = [#map4, #map4, #map4, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_119, %cst_120, %cst_121, %cst_122 : tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>) outs(%35 : tensor<1x24xf32>) {
    ^bb0(%in: i64, %in_334: i64, %in_335: i64, %in_336: i64, %out: f32):
      %505 = arith.cmpi slt, %in, %c0_i64 : i64
      %506 = arith.addi %in, %c1_i64 : i64
      %507 = arith.select %505, %506, %in : i64
      %508 = arith.index_cast %507 : i64 to index
      %509 = arith.cmpi slt, %in_334, %c0_i64 : i64
      %510 = arith.addi %in_334, %c8_i64 : i64
      %511 = arith.select %509, %510, %in_334 : i64
      %512 = arith.index_cast %511 : i64 to index
      %513 = arith.cmpi slt, %in_335, %c0_i64 : i64
      %514 = arith.addi %in_335, %c3_i64 : i64
      %515 = arith.select %513, %514, %in_335 : i64
      %516 = arith.index_cast %515 : i64 to index
      %517 = arith.cmpi slt, %in_336, %c0_i64 : i64
      %518 = arith.addi %in_336, %c1_i64 : i64
      %519 = arith.select %517, %518, %in_336 : i64
      %520 = arith.index_cast %519 : i64 to index
      %extracted = tensor.extract %205[%508, %512, %516, %520] : tensor<1x8x3x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x24xf32>
    %210 = linalg.generic {indexing_maps = [#map4, #map4, #map4, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_123, %cst_124, %cst_125, %cst_126 : tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>) outs(%35 : tensor<1x24xf32>) {
    ^bb0(%in: i64, %in_334: i64, %in_335: i64, %in_336: i64, %out: f32):
      %505 = arith.cmpi slt, %in, %c0_i64 : i64
      %506 = arith.addi %in, %c1_i64 : i64
      %507 = arith.select %505, %506, %in : i64
      %508 = arith.index_cast %507 : i64 to index
      %509 = arith.cmpi slt, %in_334, %c0_i64 : i64
      %510 = arith.addi %in_334, %c8_i64 : i64
      %511 = arith.select %509, %510, %in_334 : i64
      %512 = arith.index_cast %511 : i64 to index
      %513 = arith.cmpi slt, %in_335, %c0_i64 : i64
      %514 = arith.addi %in_335, %c3_i64 : i64
      %515 = arith.select %513, %514, %in_335 : i64
      %516 = arith.index_cast %515 : i64 to index
      %517 = arith.cmpi slt, %in_336, %c0_i64 : i64
      %518 = arith.addi %in_336, %c1_i64 : i64
      %519 = arith.select %517, %518, %in_336 : i64
      %520 = arith.index_cast %519 : i64 to index
      %extracted = tensor.extract %208[%508, %512, %516, %520] : tensor<1x8x3x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x24xf32>
    %expanded_255 = tensor.expand_shape %209 [[0], [1, 2, 3]] output_shape [1, 24, 1, 1] : tensor<1x24xf32> into tensor<1x24x1x1xf32>
    %expanded_256 = tensor.expand_shape %210 [[0], [1, 2, 3]] output_shape [1, 24, 1, 1] : tensor<1x24xf32> into tensor<1x24x1x1xf32>
    %211 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%192, %expanded_255 : tensor<1x24x8x6xf32>, tensor<1x24x1x1xf32>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: f32, %in_334: f32, %out: f32):
      %505 = arith.mulf %in, %in_334 : f32
      linalg.yield %505 : f32
    } -> tensor<1x24x8x6xf32>
    %212 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%211, %expanded_256 : tensor<1x24x8x6xf32>, tensor<1x24x1x1xf32>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: f32, %in_334: f32, %out: f32):
      %505 = arith.addf %in, %in_334 : f32
      linalg.yield %505 : f32
    } -> tensor<1x24x8x6xf32>
    %213 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%212 : tensor<1x24x8x6xf32>) outs(%10 : tensor<1x24x8x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %505 = arith.truncf %in : f32 to bf16
      linalg.yield %505 : bf16
    } -> tensor<1x24x8x6xbf16>
    %214 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%213 : tensor<1x24x8x6xbf16>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %505 = arith.extf %in : bf16 to f32
      linalg.yield %505 : f32
    } -> tensor<1x24x8x6xf32>
    %215 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%214 : tensor<1x24x8x6xf32>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = arith.negf %in : f32
      %506 = math.exp %505 : f32
      %507 = arith.addf %506, %cst_2 : f32
      %508 = arith.divf %cst_2, %507 : f32
      linalg.yield %508 : f32
    } -> tensor<1x24x8x6xf32>
    %216 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%214, %215 : tensor<1x24x8x6xf32>, tensor<1x24x8x6xf32>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: f32, %in_334: f32, %out: f32):
      %505 = arith.mulf %in, %in_334 : f32
      linalg.yield %505 : f32
    } -> tensor<1x24x8x6xf32>
    %217 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%216 : tensor<1x24x8x6xf32>) outs(%10 : tensor<1x24x8x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %505 = arith.truncf %in : f32 to bf16
      linalg.yield %505 : bf16
    } -> tensor<1x24x8x6xbf16>
    %padded_257 = tensor.pad %217 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : bf16
    } : tensor<1x24x8x6xbf16> to tensor<1x24x10x8xbf16>
    %218 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_45 : tensor<24xbf16>) outs(%7 : tensor<24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %505 = arith.extf %in : bf16 to f32
      linalg.yield %505 : f32
    } -> tensor<24xf32>
    %broadcasted_258 = linalg.broadcast ins(%218 : tensor<24xf32>) outs(%6 : tensor<1x24x8x6xf32>) dimensions = [0, 2, 3] 
    %219 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_257, %cst_46 : tensor<1x24x10x8xbf16>, tensor<24x24x3x3xbf16>) outs(%broadcasted_258 : tensor<1x24x8x6xf32>) -> tensor<1x24x8x6xf32>
    %220 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%219 : tensor<1x24x8x6xf32>) outs(%10 : tensor<1x24x8x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %505 = arith.truncf %in : f32 to bf16
      linalg.yield %505 : bf16
    } -> tensor<1x24x8x6xbf16>
    %221 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%162, %220 : tensor<1x24x8x6xbf16>, tensor<1x24x8x6xbf16>) outs(%10 : tensor<1x24x8x6xbf16>) {
    ^bb0(%in: bf16, %in_334: bf16, %out: bf16):
      %505 = arith.addf %in, %in_334 : bf16
      linalg.yield %505 : bf16
    } -> tensor<1x24x8x6xbf16>
    %222 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%221 : tensor<1x24x8x6xbf16>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %505 = arith.extf %in : bf16 to f32
      linalg.yield %505 : f32
    } -> tensor<1x24x8x6xf32>
    %collapsed_259 = tensor.collapse_shape %222 [[0], [1], [2, 3]] : tensor<1x24x8x6xf32> into tensor<1x24x48xf32>
    %expanded_260 = tensor.expand_shape %collapsed_259 [[0], [1, 2], [3]] output_shape [1, 8, 3, 48] : tensor<1x24x48xf32> into tensor<1x8x3x48xf32>
    %223 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_260 : tensor<1x8x3x48xf32>) outs(%13 : tensor<1x8x3x48xf64>) {
    ^bb0(%in: f32, %out: f64):
      %505 = arith.extf %in : f32 to f64
      linalg.yield %505 : f64
    } -> tensor<1x8x3x48xf64>
    %224 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%223 : tensor<1x8x3x48xf64>) outs(%16 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %505 = arith.addf %in, %out : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x1x1xf64>
    %225 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%224 : tensor<1x8x1x1xf64>) outs(%15 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %505 = arith.divf %in, %cst_78 : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x1x1xf64>
    %226 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%223, %225 : tensor<1x8x3x48xf64>, tensor<1x8x1x1xf64>) outs(%13 : tensor<1x8x3x48xf64>) {
    ^bb0(%in: f64, %in_334: f64, %out: f64):
      %505 = arith.subf %in, %in_334 : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x3x48xf64>
    %227 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%226, %226 : tensor<1x8x3x48xf64>, tensor<1x8x3x48xf64>) outs(%13 : tensor<1x8x3x48xf64>) {
    ^bb0(%in: f64, %in_334: f64, %out: f64):
      %505 = arith.mulf %in, %in_334 : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x3x48xf64>
    %228 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%227 : tensor<1x8x3x48xf64>) outs(%16 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %505 = arith.addf %in, %out : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x1x1xf64>
    %229 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%228 : tensor<1x8x1x1xf64>) outs(%15 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %505 = arith.divf %in, %cst_78 : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x1x1xf64>
    %230 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%229 : tensor<1x8x1x1xf64>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %505 = arith.truncf %in : f64 to f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %231 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%expanded_260 : tensor<1x8x3x48xf32>) outs(%25 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = arith.addf %in, %out : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %232 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%231 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = arith.divf %in, %cst_79 : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %233 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%230 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = arith.truncf %cst_73 : f64 to f32
      %506 = arith.addf %in, %505 : f32
      linalg.yield %506 : f32
    } -> tensor<1x8x1x1xf32>
    %234 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%233 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = math.rsqrt %in : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_261 = tensor.expand_shape %cst_44 [[0, 1, 2, 3]] output_shape [1, 8, 3, 1] : tensor<24xbf16> into tensor<1x8x3x1xbf16>
    %235 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%234, %expanded_261 : tensor<1x8x1x1xf32>, tensor<1x8x3x1xbf16>) outs(%30 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_334: bf16, %out: f32):
      %505 = arith.extf %in_334 : bf16 to f32
      %506 = arith.mulf %in, %505 : f32
      linalg.yield %506 : f32
    } -> tensor<1x8x3x1xf32>
    %236 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%232 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = arith.negf %in : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %237 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%236, %235 : tensor<1x8x1x1xf32>, tensor<1x8x3x1xf32>) outs(%30 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_334: f32, %out: f32):
      %505 = arith.mulf %in, %in_334 : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x3x1xf32>
    %expanded_262 = tensor.expand_shape %cst_43 [[0, 1, 2, 3]] output_shape [1, 8, 3, 1] : tensor<24xbf16> into tensor<1x8x3x1xbf16>
    %238 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%237, %expanded_262 : tensor<1x8x3x1xf32>, tensor<1x8x3x1xbf16>) outs(%30 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_334: bf16, %out: f32):
      %505 = arith.extf %in_334 : bf16 to f32
      %506 = arith.addf %in, %505 : f32
      linalg.yield %506 : f32
    } -> tensor<1x8x3x1xf32>
    %239 = linalg.generic {indexing_maps = [#map4, #map4, #map4, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_127, %cst_128, %cst_129, %cst_130 : tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>) outs(%35 : tensor<1x24xf32>) {
    ^bb0(%in: i64, %in_334: i64, %in_335: i64, %in_336: i64, %out: f32):
      %505 = arith.cmpi slt, %in, %c0_i64 : i64
      %506 = arith.addi %in, %c1_i64 : i64
      %507 = arith.select %505, %506, %in : i64
      %508 = arith.index_cast %507 : i64 to index
      %509 = arith.cmpi slt, %in_334, %c0_i64 : i64
      %510 = arith.addi %in_334, %c8_i64 : i64
      %511 = arith.select %509, %510, %in_334 : i64
      %512 = arith.index_cast %511 : i64 to index
      %513 = arith.cmpi slt, %in_335, %c0_i64 : i64
      %514 = arith.addi %in_335, %c3_i64 : i64
      %515 = arith.select %513, %514, %in_335 : i64
      %516 = arith.index_cast %515 : i64 to index
      %517 = arith.cmpi slt, %in_336, %c0_i64 : i64
      %518 = arith.addi %in_336, %c1_i64 : i64
      %519 = arith.select %517, %518, %in_336 : i64
      %520 = arith.index_cast %519 : i64 to index
      %extracted = tensor.extract %235[%508, %512, %516, %520] : tensor<1x8x3x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x24xf32>
    %240 = linalg.generic {indexing_maps = [#map4, #map4, #map4, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_131, %cst_132, %cst_133, %cst_134 : tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>) outs(%35 : tensor<1x24xf32>) {
    ^bb0(%in: i64, %in_334: i64, %in_335: i64, %in_336: i64, %out: f32):
      %505 = arith.cmpi slt, %in, %c0_i64 : i64
      %506 = arith.addi %in, %c1_i64 : i64
      %507 = arith.select %505, %506, %in : i64
      %508 = arith.index_cast %507 : i64 to index
      %509 = arith.cmpi slt, %in_334, %c0_i64 : i64
      %510 = arith.addi %in_334, %c8_i64 : i64
      %511 = arith.select %509, %510, %in_334 : i64
      %512 = arith.index_cast %511 : i64 to index
      %513 = arith.cmpi slt, %in_335, %c0_i64 : i64
      %514 = arith.addi %in_335, %c3_i64 : i64
      %515 = arith.select %513, %514, %in_335 : i64
      %516 = arith.index_cast %515 : i64 to index
      %517 = arith.cmpi slt, %in_336, %c0_i64 : i64
      %518 = arith.addi %in_336, %c1_i64 : i64
      %519 = arith.select %517, %518, %in_336 : i64
      %520 = arith.index_cast %519 : i64 to index
      %extracted = tensor.extract %238[%508, %512, %516, %520] : tensor<1x8x3x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x24xf32>
    %expanded_263 = tensor.expand_shape %239 [[0], [1, 2, 3]] output_shape [1, 24, 1, 1] : tensor<1x24xf32> into tensor<1x24x1x1xf32>
    %expanded_264 = tensor.expand_shape %240 [[0], [1, 2, 3]] output_shape [1, 24, 1, 1] : tensor<1x24xf32> into tensor<1x24x1x1xf32>
    %241 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%222, %expanded_263 : tensor<1x24x8x6xf32>, tensor<1x24x1x1xf32>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: f32, %in_334: f32, %out: f32):
      %505 = arith.mulf %in, %in_334 : f32
      linalg.yield %505 : f32
    } -> tensor<1x24x8x6xf32>
    %242 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%241, %expanded_264 : tensor<1x24x8x6xf32>, tensor<1x24x1x1xf32>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: f32, %in_334: f32, %out: f32):
      %505 = arith.addf %in, %in_334 : f32
      linalg.yield %505 : f32
    } -> tensor<1x24x8x6xf32>
    %243 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%242 : tensor<1x24x8x6xf32>) outs(%10 : tensor<1x24x8x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %505 = arith.truncf %in : f32 to bf16
      linalg.yield %505 : bf16
    } -> tensor<1x24x8x6xbf16>
    %244 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%243 : tensor<1x24x8x6xbf16>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %505 = arith.extf %in : bf16 to f32
      linalg.yield %505 : f32
    } -> tensor<1x24x8x6xf32>
    %245 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%244 : tensor<1x24x8x6xf32>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = arith.negf %in : f32
      %506 = math.exp %505 : f32
      %507 = arith.addf %506, %cst_2 : f32
      %508 = arith.divf %cst_2, %507 : f32
      linalg.yield %508 : f32
    } -> tensor<1x24x8x6xf32>
    %246 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%244, %245 : tensor<1x24x8x6xf32>, tensor<1x24x8x6xf32>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: f32, %in_334: f32, %out: f32):
      %505 = arith.mulf %in, %in_334 : f32
      linalg.yield %505 : f32
    } -> tensor<1x24x8x6xf32>
    %247 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%246 : tensor<1x24x8x6xf32>) outs(%10 : tensor<1x24x8x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %505 = arith.truncf %in : f32 to bf16
      linalg.yield %505 : bf16
    } -> tensor<1x24x8x6xbf16>
    %padded_265 = tensor.pad %247 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : bf16
    } : tensor<1x24x8x6xbf16> to tensor<1x24x10x8xbf16>
    %248 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_41 : tensor<24xbf16>) outs(%7 : tensor<24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %505 = arith.extf %in : bf16 to f32
      linalg.yield %505 : f32
    } -> tensor<24xf32>
    %broadcasted_266 = linalg.broadcast ins(%248 : tensor<24xf32>) outs(%6 : tensor<1x24x8x6xf32>) dimensions = [0, 2, 3] 
    %249 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_265, %cst_42 : tensor<1x24x10x8xbf16>, tensor<24x24x3x3xbf16>) outs(%broadcasted_266 : tensor<1x24x8x6xf32>) -> tensor<1x24x8x6xf32>
    %250 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%249 : tensor<1x24x8x6xf32>) outs(%10 : tensor<1x24x8x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %505 = arith.truncf %in : f32 to bf16
      linalg.yield %505 : bf16
    } -> tensor<1x24x8x6xbf16>
    %251 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%250 : tensor<1x24x8x6xbf16>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %505 = arith.extf %in : bf16 to f32
      linalg.yield %505 : f32
    } -> tensor<1x24x8x6xf32>
    %collapsed_267 = tensor.collapse_shape %251 [[0], [1], [2, 3]] : tensor<1x24x8x6xf32> into tensor<1x24x48xf32>
    %expanded_268 = tensor.expand_shape %collapsed_267 [[0], [1, 2], [3]] output_shape [1, 8, 3, 48] : tensor<1x24x48xf32> into tensor<1x8x3x48xf32>
    %252 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_268 : tensor<1x8x3x48xf32>) outs(%13 : tensor<1x8x3x48xf64>) {
    ^bb0(%in: f32, %out: f64):
      %505 = arith.extf %in : f32 to f64
      linalg.yield %505 : f64
    } -> tensor<1x8x3x48xf64>
    %253 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%252 : tensor<1x8x3x48xf64>) outs(%16 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %505 = arith.addf %in, %out : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x1x1xf64>
    %254 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%253 : tensor<1x8x1x1xf64>) outs(%15 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %505 = arith.divf %in, %cst_78 : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x1x1xf64>
    %255 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%252, %254 : tensor<1x8x3x48xf64>, tensor<1x8x1x1xf64>) outs(%13 : tensor<1x8x3x48xf64>) {
    ^bb0(%in: f64, %in_334: f64, %out: f64):
      %505 = arith.subf %in, %in_334 : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x3x48xf64>
    %256 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%255, %255 : tensor<1x8x3x48xf64>, tensor<1x8x3x48xf64>) outs(%13 : tensor<1x8x3x48xf64>) {
    ^bb0(%in: f64, %in_334: f64, %out: f64):
      %505 = arith.mulf %in, %in_334 : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x3x48xf64>
    %257 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%256 : tensor<1x8x3x48xf64>) outs(%16 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %505 = arith.addf %in, %out : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x1x1xf64>
    %258 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%257 : tensor<1x8x1x1xf64>) outs(%15 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %505 = arith.divf %in, %cst_78 : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x1x1xf64>
    %259 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%258 : tensor<1x8x1x1xf64>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %505 = arith.truncf %in : f64 to f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %260 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%expanded_268 : tensor<1x8x3x48xf32>) outs(%25 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = arith.addf %in, %out : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %261 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%260 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = arith.divf %in, %cst_79 : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %262 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%259 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = arith.truncf %cst_73 : f64 to f32
      %506 = arith.addf %in, %505 : f32
      linalg.yield %506 : f32
    } -> tensor<1x8x1x1xf32>
    %263 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%262 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = math.rsqrt %in : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_269 = tensor.expand_shape %cst_40 [[0, 1, 2, 3]] output_shape [1, 8, 3, 1] : tensor<24xbf16> into tensor<1x8x3x1xbf16>
    %264 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%263, %expanded_269 : tensor<1x8x1x1xf32>, tensor<1x8x3x1xbf16>) outs(%30 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_334: bf16, %out: f32):
      %505 = arith.extf %in_334 : bf16 to f32
      %506 = arith.mulf %in, %505 : f32
      linalg.yield %506 : f32
    } -> tensor<1x8x3x1xf32>
    %265 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%261 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = arith.negf %in : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %266 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%265, %264 : tensor<1x8x1x1xf32>, tensor<1x8x3x1xf32>) outs(%30 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_334: f32, %out: f32):
      %505 = arith.mulf %in, %in_334 : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x3x1xf32>
    %expanded_270 = tensor.expand_shape %cst_39 [[0, 1, 2, 3]] output_shape [1, 8, 3, 1] : tensor<24xbf16> into tensor<1x8x3x1xbf16>
    %267 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%266, %expanded_270 : tensor<1x8x3x1xf32>, tensor<1x8x3x1xbf16>) outs(%30 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_334: bf16, %out: f32):
      %505 = arith.extf %in_334 : bf16 to f32
      %506 = arith.addf %in, %505 : f32
      linalg.yield %506 : f32
    } -> tensor<1x8x3x1xf32>
    %268 = linalg.generic {indexing_maps = [#map4, #map4, #map4, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_135, %cst_136, %cst_137, %cst_138 : tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>) outs(%35 : tensor<1x24xf32>) {
    ^bb0(%in: i64, %in_334: i64, %in_335: i64, %in_336: i64, %out: f32):
      %505 = arith.cmpi slt, %in, %c0_i64 : i64
      %506 = arith.addi %in, %c1_i64 : i64
      %507 = arith.select %505, %506, %in : i64
      %508 = arith.index_cast %507 : i64 to index
      %509 = arith.cmpi slt, %in_334, %c0_i64 : i64
      %510 = arith.addi %in_334, %c8_i64 : i64
      %511 = arith.select %509, %510, %in_334 : i64
      %512 = arith.index_cast %511 : i64 to index
      %513 = arith.cmpi slt, %in_335, %c0_i64 : i64
      %514 = arith.addi %in_335, %c3_i64 : i64
      %515 = arith.select %513, %514, %in_335 : i64
      %516 = arith.index_cast %515 : i64 to index
      %517 = arith.cmpi slt, %in_336, %c0_i64 : i64
      %518 = arith.addi %in_336, %c1_i64 : i64
      %519 = arith.select %517, %518, %in_336 : i64
      %520 = arith.index_cast %519 : i64 to index
      %extracted = tensor.extract %264[%508, %512, %516, %520] : tensor<1x8x3x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x24xf32>
    %269 = linalg.generic {indexing_maps = [#map4, #map4, #map4, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_139, %cst_140, %cst_141, %cst_142 : tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>) outs(%35 : tensor<1x24xf32>) {
    ^bb0(%in: i64, %in_334: i64, %in_335: i64, %in_336: i64, %out: f32):
      %505 = arith.cmpi slt, %in, %c0_i64 : i64
      %506 = arith.addi %in, %c1_i64 : i64
      %507 = arith.select %505, %506, %in : i64
      %508 = arith.index_cast %507 : i64 to index
      %509 = arith.cmpi slt, %in_334, %c0_i64 : i64
      %510 = arith.addi %in_334, %c8_i64 : i64
      %511 = arith.select %509, %510, %in_334 : i64
      %512 = arith.index_cast %511 : i64 to index
      %513 = arith.cmpi slt, %in_335, %c0_i64 : i64
      %514 = arith.addi %in_335, %c3_i64 : i64
      %515 = arith.select %513, %514, %in_335 : i64
      %516 = arith.index_cast %515 : i64 to index
      %517 = arith.cmpi slt, %in_336, %c0_i64 : i64
      %518 = arith.addi %in_336, %c1_i64 : i64
      %519 = arith.select %517, %518, %in_336 : i64
      %520 = arith.index_cast %519 : i64 to index
      %extracted = tensor.extract %267[%508, %512, %516, %520] : tensor<1x8x3x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x24xf32>
    %expanded_271 = tensor.expand_shape %268 [[0], [1, 2, 3]] output_shape [1, 24, 1, 1] : tensor<1x24xf32> into tensor<1x24x1x1xf32>
    %expanded_272 = tensor.expand_shape %269 [[0], [1, 2, 3]] output_shape [1, 24, 1, 1] : tensor<1x24xf32> into tensor<1x24x1x1xf32>
    %270 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%251, %expanded_271 : tensor<1x24x8x6xf32>, tensor<1x24x1x1xf32>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: f32, %in_334: f32, %out: f32):
      %505 = arith.mulf %in, %in_334 : f32
      linalg.yield %505 : f32
    } -> tensor<1x24x8x6xf32>
    %271 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%270, %expanded_272 : tensor<1x24x8x6xf32>, tensor<1x24x1x1xf32>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: f32, %in_334: f32, %out: f32):
      %505 = arith.addf %in, %in_334 : f32
      linalg.yield %505 : f32
    } -> tensor<1x24x8x6xf32>
    %272 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%271 : tensor<1x24x8x6xf32>) outs(%10 : tensor<1x24x8x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %505 = arith.truncf %in : f32 to bf16
      linalg.yield %505 : bf16
    } -> tensor<1x24x8x6xbf16>
    %273 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%272 : tensor<1x24x8x6xbf16>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %505 = arith.extf %in : bf16 to f32
      linalg.yield %505 : f32
    } -> tensor<1x24x8x6xf32>
    %274 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%273 : tensor<1x24x8x6xf32>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = arith.negf %in : f32
      %506 = math.exp %505 : f32
      %507 = arith.addf %506, %cst_2 : f32
      %508 = arith.divf %cst_2, %507 : f32
      linalg.yield %508 : f32
    } -> tensor<1x24x8x6xf32>
    %275 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%273, %274 : tensor<1x24x8x6xf32>, tensor<1x24x8x6xf32>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: f32, %in_334: f32, %out: f32):
      %505 = arith.mulf %in, %in_334 : f32
      linalg.yield %505 : f32
    } -> tensor<1x24x8x6xf32>
    %276 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%275 : tensor<1x24x8x6xf32>) outs(%10 : tensor<1x24x8x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %505 = arith.truncf %in : f32 to bf16
      linalg.yield %505 : bf16
    } -> tensor<1x24x8x6xbf16>
    %padded_273 = tensor.pad %276 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : bf16
    } : tensor<1x24x8x6xbf16> to tensor<1x24x10x8xbf16>
    %277 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_37 : tensor<24xbf16>) outs(%7 : tensor<24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %505 = arith.extf %in : bf16 to f32
      linalg.yield %505 : f32
    } -> tensor<24xf32>
    %broadcasted_274 = linalg.broadcast ins(%277 : tensor<24xf32>) outs(%6 : tensor<1x24x8x6xf32>) dimensions = [0, 2, 3] 
    %278 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_273, %cst_38 : tensor<1x24x10x8xbf16>, tensor<24x24x3x3xbf16>) outs(%broadcasted_274 : tensor<1x24x8x6xf32>) -> tensor<1x24x8x6xf32>
    %279 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%278 : tensor<1x24x8x6xf32>) outs(%10 : tensor<1x24x8x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %505 = arith.truncf %in : f32 to bf16
      linalg.yield %505 : bf16
    } -> tensor<1x24x8x6xbf16>
    %280 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%221, %279 : tensor<1x24x8x6xbf16>, tensor<1x24x8x6xbf16>) outs(%10 : tensor<1x24x8x6xbf16>) {
    ^bb0(%in: bf16, %in_334: bf16, %out: bf16):
      %505 = arith.addf %in, %in_334 : bf16
      linalg.yield %505 : bf16
    } -> tensor<1x24x8x6xbf16>
    %281 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%280 : tensor<1x24x8x6xbf16>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %505 = arith.extf %in : bf16 to f32
      linalg.yield %505 : f32
    } -> tensor<1x24x8x6xf32>
    %collapsed_275 = tensor.collapse_shape %281 [[0], [1], [2, 3]] : tensor<1x24x8x6xf32> into tensor<1x24x48xf32>
    %expanded_276 = tensor.expand_shape %collapsed_275 [[0], [1, 2], [3]] output_shape [1, 8, 3, 48] : tensor<1x24x48xf32> into tensor<1x8x3x48xf32>
    %282 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_276 : tensor<1x8x3x48xf32>) outs(%13 : tensor<1x8x3x48xf64>) {
    ^bb0(%in: f32, %out: f64):
      %505 = arith.extf %in : f32 to f64
      linalg.yield %505 : f64
    } -> tensor<1x8x3x48xf64>
    %283 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%282 : tensor<1x8x3x48xf64>) outs(%16 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %505 = arith.addf %in, %out : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x1x1xf64>
    %284 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%283 : tensor<1x8x1x1xf64>) outs(%15 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %505 = arith.divf %in, %cst_78 : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x1x1xf64>
    %285 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%282, %284 : tensor<1x8x3x48xf64>, tensor<1x8x1x1xf64>) outs(%13 : tensor<1x8x3x48xf64>) {
    ^bb0(%in: f64, %in_334: f64, %out: f64):
      %505 = arith.subf %in, %in_334 : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x3x48xf64>
    %286 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%285, %285 : tensor<1x8x3x48xf64>, tensor<1x8x3x48xf64>) outs(%13 : tensor<1x8x3x48xf64>) {
    ^bb0(%in: f64, %in_334: f64, %out: f64):
      %505 = arith.mulf %in, %in_334 : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x3x48xf64>
    %287 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%286 : tensor<1x8x3x48xf64>) outs(%16 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %505 = arith.addf %in, %out : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x1x1xf64>
    %288 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%287 : tensor<1x8x1x1xf64>) outs(%15 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %505 = arith.divf %in, %cst_78 : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x1x1xf64>
    %289 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%288 : tensor<1x8x1x1xf64>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %505 = arith.truncf %in : f64 to f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %290 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%expanded_276 : tensor<1x8x3x48xf32>) outs(%25 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = arith.addf %in, %out : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %291 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%290 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = arith.divf %in, %cst_79 : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %292 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%289 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = arith.truncf %cst_73 : f64 to f32
      %506 = arith.addf %in, %505 : f32
      linalg.yield %506 : f32
    } -> tensor<1x8x1x1xf32>
    %293 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%292 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = math.rsqrt %in : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_277 = tensor.expand_shape %cst_36 [[0, 1, 2, 3]] output_shape [1, 8, 3, 1] : tensor<24xbf16> into tensor<1x8x3x1xbf16>
    %294 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%293, %expanded_277 : tensor<1x8x1x1xf32>, tensor<1x8x3x1xbf16>) outs(%30 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_334: bf16, %out: f32):
      %505 = arith.extf %in_334 : bf16 to f32
      %506 = arith.mulf %in, %505 : f32
      linalg.yield %506 : f32
    } -> tensor<1x8x3x1xf32>
    %295 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%291 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = arith.negf %in : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %296 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%295, %294 : tensor<1x8x1x1xf32>, tensor<1x8x3x1xf32>) outs(%30 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_334: f32, %out: f32):
      %505 = arith.mulf %in, %in_334 : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x3x1xf32>
    %expanded_278 = tensor.expand_shape %cst_35 [[0, 1, 2, 3]] output_shape [1, 8, 3, 1] : tensor<24xbf16> into tensor<1x8x3x1xbf16>
    %297 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%296, %expanded_278 : tensor<1x8x3x1xf32>, tensor<1x8x3x1xbf16>) outs(%30 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_334: bf16, %out: f32):
      %505 = arith.extf %in_334 : bf16 to f32
      %506 = arith.addf %in, %505 : f32
      linalg.yield %506 : f32
    } -> tensor<1x8x3x1xf32>
    %298 = linalg.generic {indexing_maps = [#map4, #map4, #map4, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_143, %cst_144, %cst_145, %cst_146 : tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>) outs(%35 : tensor<1x24xf32>) {
    ^bb0(%in: i64, %in_334: i64, %in_335: i64, %in_336: i64, %out: f32):
      %505 = arith.cmpi slt, %in, %c0_i64 : i64
      %506 = arith.addi %in, %c1_i64 : i64
      %507 = arith.select %505, %506, %in : i64
      %508 = arith.index_cast %507 : i64 to index
      %509 = arith.cmpi slt, %in_334, %c0_i64 : i64
      %510 = arith.addi %in_334, %c8_i64 : i64
      %511 = arith.select %509, %510, %in_334 : i64
      %512 = arith.index_cast %511 : i64 to index
      %513 = arith.cmpi slt, %in_335, %c0_i64 : i64
      %514 = arith.addi %in_335, %c3_i64 : i64
      %515 = arith.select %513, %514, %in_335 : i64
      %516 = arith.index_cast %515 : i64 to index
      %517 = arith.cmpi slt, %in_336, %c0_i64 : i64
      %518 = arith.addi %in_336, %c1_i64 : i64
      %519 = arith.select %517, %518, %in_336 : i64
      %520 = arith.index_cast %519 : i64 to index
      %extracted = tensor.extract %294[%508, %512, %516, %520] : tensor<1x8x3x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x24xf32>
    %299 = linalg.generic {indexing_maps = [#map4, #map4, #map4, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_147, %cst_148, %cst_149, %cst_150 : tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>) outs(%35 : tensor<1x24xf32>) {
    ^bb0(%in: i64, %in_334: i64, %in_335: i64, %in_336: i64, %out: f32):
      %505 = arith.cmpi slt, %in, %c0_i64 : i64
      %506 = arith.addi %in, %c1_i64 : i64
      %507 = arith.select %505, %506, %in : i64
      %508 = arith.index_cast %507 : i64 to index
      %509 = arith.cmpi slt, %in_334, %c0_i64 : i64
      %510 = arith.addi %in_334, %c8_i64 : i64
      %511 = arith.select %509, %510, %in_334 : i64
      %512 = arith.index_cast %511 : i64 to index
      %513 = arith.cmpi slt, %in_335, %c0_i64 : i64
      %514 = arith.addi %in_335, %c3_i64 : i64
      %515 = arith.select %513, %514, %in_335 : i64
      %516 = arith.index_cast %515 : i64 to index
      %517 = arith.cmpi slt, %in_336, %c0_i64 : i64
      %518 = arith.addi %in_336, %c1_i64 : i64
      %519 = arith.select %517, %518, %in_336 : i64
      %520 = arith.index_cast %519 : i64 to index
      %extracted = tensor.extract %297[%508, %512, %516, %520] : tensor<1x8x3x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x24xf32>
    %expanded_279 = tensor.expand_shape %298 [[0], [1, 2, 3]] output_shape [1, 24, 1, 1] : tensor<1x24xf32> into tensor<1x24x1x1xf32>
    %expanded_280 = tensor.expand_shape %299 [[0], [1, 2, 3]] output_shape [1, 24, 1, 1] : tensor<1x24xf32> into tensor<1x24x1x1xf32>
    %300 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%281, %expanded_279 : tensor<1x24x8x6xf32>, tensor<1x24x1x1xf32>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: f32, %in_334: f32, %out: f32):
      %505 = arith.mulf %in, %in_334 : f32
      linalg.yield %505 : f32
    } -> tensor<1x24x8x6xf32>
    %301 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%300, %expanded_280 : tensor<1x24x8x6xf32>, tensor<1x24x1x1xf32>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: f32, %in_334: f32, %out: f32):
      %505 = arith.addf %in, %in_334 : f32
      linalg.yield %505 : f32
    } -> tensor<1x24x8x6xf32>
    %302 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%301 : tensor<1x24x8x6xf32>) outs(%10 : tensor<1x24x8x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %505 = arith.truncf %in : f32 to bf16
      linalg.yield %505 : bf16
    } -> tensor<1x24x8x6xbf16>
    %303 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%302 : tensor<1x24x8x6xbf16>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %505 = arith.extf %in : bf16 to f32
      linalg.yield %505 : f32
    } -> tensor<1x24x8x6xf32>
    %304 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%303 : tensor<1x24x8x6xf32>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = arith.negf %in : f32
      %506 = math.exp %505 : f32
      %507 = arith.addf %506, %cst_2 : f32
      %508 = arith.divf %cst_2, %507 : f32
      linalg.yield %508 : f32
    } -> tensor<1x24x8x6xf32>
    %305 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%303, %304 : tensor<1x24x8x6xf32>, tensor<1x24x8x6xf32>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: f32, %in_334: f32, %out: f32):
      %505 = arith.mulf %in, %in_334 : f32
      linalg.yield %505 : f32
    } -> tensor<1x24x8x6xf32>
    %306 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%305 : tensor<1x24x8x6xf32>) outs(%10 : tensor<1x24x8x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %505 = arith.truncf %in : f32 to bf16
      linalg.yield %505 : bf16
    } -> tensor<1x24x8x6xbf16>
    %padded_281 = tensor.pad %306 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : bf16
    } : tensor<1x24x8x6xbf16> to tensor<1x24x10x8xbf16>
    %307 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_33 : tensor<24xbf16>) outs(%7 : tensor<24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %505 = arith.extf %in : bf16 to f32
      linalg.yield %505 : f32
    } -> tensor<24xf32>
    %broadcasted_282 = linalg.broadcast ins(%307 : tensor<24xf32>) outs(%6 : tensor<1x24x8x6xf32>) dimensions = [0, 2, 3] 
    %308 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_281, %cst_34 : tensor<1x24x10x8xbf16>, tensor<24x24x3x3xbf16>) outs(%broadcasted_282 : tensor<1x24x8x6xf32>) -> tensor<1x24x8x6xf32>
    %309 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%308 : tensor<1x24x8x6xf32>) outs(%10 : tensor<1x24x8x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %505 = arith.truncf %in : f32 to bf16
      linalg.yield %505 : bf16
    } -> tensor<1x24x8x6xbf16>
    %310 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%309 : tensor<1x24x8x6xbf16>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %505 = arith.extf %in : bf16 to f32
      linalg.yield %505 : f32
    } -> tensor<1x24x8x6xf32>
    %collapsed_283 = tensor.collapse_shape %310 [[0], [1], [2, 3]] : tensor<1x24x8x6xf32> into tensor<1x24x48xf32>
    %expanded_284 = tensor.expand_shape %collapsed_283 [[0], [1, 2], [3]] output_shape [1, 8, 3, 48] : tensor<1x24x48xf32> into tensor<1x8x3x48xf32>
    %311 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_284 : tensor<1x8x3x48xf32>) outs(%13 : tensor<1x8x3x48xf64>) {
    ^bb0(%in: f32, %out: f64):
      %505 = arith.extf %in : f32 to f64
      linalg.yield %505 : f64
    } -> tensor<1x8x3x48xf64>
    %312 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%311 : tensor<1x8x3x48xf64>) outs(%16 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %505 = arith.addf %in, %out : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x1x1xf64>
    %313 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%312 : tensor<1x8x1x1xf64>) outs(%15 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %505 = arith.divf %in, %cst_78 : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x1x1xf64>
    %314 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%311, %313 : tensor<1x8x3x48xf64>, tensor<1x8x1x1xf64>) outs(%13 : tensor<1x8x3x48xf64>) {
    ^bb0(%in: f64, %in_334: f64, %out: f64):
      %505 = arith.subf %in, %in_334 : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x3x48xf64>
    %315 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%314, %314 : tensor<1x8x3x48xf64>, tensor<1x8x3x48xf64>) outs(%13 : tensor<1x8x3x48xf64>) {
    ^bb0(%in: f64, %in_334: f64, %out: f64):
      %505 = arith.mulf %in, %in_334 : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x3x48xf64>
    %316 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%315 : tensor<1x8x3x48xf64>) outs(%16 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %505 = arith.addf %in, %out : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x1x1xf64>
    %317 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%316 : tensor<1x8x1x1xf64>) outs(%15 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %505 = arith.divf %in, %cst_78 : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x1x1xf64>
    %318 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%317 : tensor<1x8x1x1xf64>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %505 = arith.truncf %in : f64 to f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %319 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%expanded_284 : tensor<1x8x3x48xf32>) outs(%25 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = arith.addf %in, %out : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %320 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%319 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = arith.divf %in, %cst_79 : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %321 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%318 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = arith.truncf %cst_73 : f64 to f32
      %506 = arith.addf %in, %505 : f32
      linalg.yield %506 : f32
    } -> tensor<1x8x1x1xf32>
    %322 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%321 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = math.rsqrt %in : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_285 = tensor.expand_shape %cst_32 [[0, 1, 2, 3]] output_shape [1, 8, 3, 1] : tensor<24xbf16> into tensor<1x8x3x1xbf16>
    %323 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%322, %expanded_285 : tensor<1x8x1x1xf32>, tensor<1x8x3x1xbf16>) outs(%30 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_334: bf16, %out: f32):
      %505 = arith.extf %in_334 : bf16 to f32
      %506 = arith.mulf %in, %505 : f32
      linalg.yield %506 : f32
    } -> tensor<1x8x3x1xf32>
    %324 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%320 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = arith.negf %in : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %325 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%324, %323 : tensor<1x8x1x1xf32>, tensor<1x8x3x1xf32>) outs(%30 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_334: f32, %out: f32):
      %505 = arith.mulf %in, %in_334 : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x3x1xf32>
    %expanded_286 = tensor.expand_shape %cst_31 [[0, 1, 2, 3]] output_shape [1, 8, 3, 1] : tensor<24xbf16> into tensor<1x8x3x1xbf16>
    %326 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%325, %expanded_286 : tensor<1x8x3x1xf32>, tensor<1x8x3x1xbf16>) outs(%30 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_334: bf16, %out: f32):
      %505 = arith.extf %in_334 : bf16 to f32
      %506 = arith.addf %in, %505 : f32
      linalg.yield %506 : f32
    } -> tensor<1x8x3x1xf32>
    %327 = linalg.generic {indexing_maps = [#map4, #map4, #map4, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_151, %cst_152, %cst_153, %cst_154 : tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>) outs(%35 : tensor<1x24xf32>) {
    ^bb0(%in: i64, %in_334: i64, %in_335: i64, %in_336: i64, %out: f32):
      %505 = arith.cmpi slt, %in, %c0_i64 : i64
      %506 = arith.addi %in, %c1_i64 : i64
      %507 = arith.select %505, %506, %in : i64
      %508 = arith.index_cast %507 : i64 to index
      %509 = arith.cmpi slt, %in_334, %c0_i64 : i64
      %510 = arith.addi %in_334, %c8_i64 : i64
      %511 = arith.select %509, %510, %in_334 : i64
      %512 = arith.index_cast %511 : i64 to index
      %513 = arith.cmpi slt, %in_335, %c0_i64 : i64
      %514 = arith.addi %in_335, %c3_i64 : i64
      %515 = arith.select %513, %514, %in_335 : i64
      %516 = arith.index_cast %515 : i64 to index
      %517 = arith.cmpi slt, %in_336, %c0_i64 : i64
      %518 = arith.addi %in_336, %c1_i64 : i64
      %519 = arith.select %517, %518, %in_336 : i64
      %520 = arith.index_cast %519 : i64 to index
      %extracted = tensor.extract %323[%508, %512, %516, %520] : tensor<1x8x3x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x24xf32>
    %328 = linalg.generic {indexing_maps = [#map4, #map4, #map4, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_155, %cst_156, %cst_157, %cst_158 : tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>) outs(%35 : tensor<1x24xf32>) {
    ^bb0(%in: i64, %in_334: i64, %in_335: i64, %in_336: i64, %out: f32):
      %505 = arith.cmpi slt, %in, %c0_i64 : i64
      %506 = arith.addi %in, %c1_i64 : i64
      %507 = arith.select %505, %506, %in : i64
      %508 = arith.index_cast %507 : i64 to index
      %509 = arith.cmpi slt, %in_334, %c0_i64 : i64
      %510 = arith.addi %in_334, %c8_i64 : i64
      %511 = arith.select %509, %510, %in_334 : i64
      %512 = arith.index_cast %511 : i64 to index
      %513 = arith.cmpi slt, %in_335, %c0_i64 : i64
      %514 = arith.addi %in_335, %c3_i64 : i64
      %515 = arith.select %513, %514, %in_335 : i64
      %516 = arith.index_cast %515 : i64 to index
      %517 = arith.cmpi slt, %in_336, %c0_i64 : i64
      %518 = arith.addi %in_336, %c1_i64 : i64
      %519 = arith.select %517, %518, %in_336 : i64
      %520 = arith.index_cast %519 : i64 to index
      %extracted = tensor.extract %326[%508, %512, %516, %520] : tensor<1x8x3x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x24xf32>
    %expanded_287 = tensor.expand_shape %327 [[0], [1, 2, 3]] output_shape [1, 24, 1, 1] : tensor<1x24xf32> into tensor<1x24x1x1xf32>
    %expanded_288 = tensor.expand_shape %328 [[0], [1, 2, 3]] output_shape [1, 24, 1, 1] : tensor<1x24xf32> into tensor<1x24x1x1xf32>
    %329 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%310, %expanded_287 : tensor<1x24x8x6xf32>, tensor<1x24x1x1xf32>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: f32, %in_334: f32, %out: f32):
      %505 = arith.mulf %in, %in_334 : f32
      linalg.yield %505 : f32
    } -> tensor<1x24x8x6xf32>
    %330 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%329, %expanded_288 : tensor<1x24x8x6xf32>, tensor<1x24x1x1xf32>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: f32, %in_334: f32, %out: f32):
      %505 = arith.addf %in, %in_334 : f32
      linalg.yield %505 : f32
    } -> tensor<1x24x8x6xf32>
    %331 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%330 : tensor<1x24x8x6xf32>) outs(%10 : tensor<1x24x8x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %505 = arith.truncf %in : f32 to bf16
      linalg.yield %505 : bf16
    } -> tensor<1x24x8x6xbf16>
    %332 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%331 : tensor<1x24x8x6xbf16>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %505 = arith.extf %in : bf16 to f32
      linalg.yield %505 : f32
    } -> tensor<1x24x8x6xf32>
    %333 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%332 : tensor<1x24x8x6xf32>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = arith.negf %in : f32
      %506 = math.exp %505 : f32
      %507 = arith.addf %506, %cst_2 : f32
      %508 = arith.divf %cst_2, %507 : f32
      linalg.yield %508 : f32
    } -> tensor<1x24x8x6xf32>
    %334 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%332, %333 : tensor<1x24x8x6xf32>, tensor<1x24x8x6xf32>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: f32, %in_334: f32, %out: f32):
      %505 = arith.mulf %in, %in_334 : f32
      linalg.yield %505 : f32
    } -> tensor<1x24x8x6xf32>
    %335 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%334 : tensor<1x24x8x6xf32>) outs(%10 : tensor<1x24x8x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %505 = arith.truncf %in : f32 to bf16
      linalg.yield %505 : bf16
    } -> tensor<1x24x8x6xbf16>
    %padded_289 = tensor.pad %335 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : bf16
    } : tensor<1x24x8x6xbf16> to tensor<1x24x10x8xbf16>
    %336 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_29 : tensor<24xbf16>) outs(%7 : tensor<24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %505 = arith.extf %in : bf16 to f32
      linalg.yield %505 : f32
    } -> tensor<24xf32>
    %broadcasted_290 = linalg.broadcast ins(%336 : tensor<24xf32>) outs(%6 : tensor<1x24x8x6xf32>) dimensions = [0, 2, 3] 
    %337 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_289, %cst_30 : tensor<1x24x10x8xbf16>, tensor<24x24x3x3xbf16>) outs(%broadcasted_290 : tensor<1x24x8x6xf32>) -> tensor<1x24x8x6xf32>
    %338 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%337 : tensor<1x24x8x6xf32>) outs(%10 : tensor<1x24x8x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %505 = arith.truncf %in : f32 to bf16
      linalg.yield %505 : bf16
    } -> tensor<1x24x8x6xbf16>
    %339 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%280, %338 : tensor<1x24x8x6xbf16>, tensor<1x24x8x6xbf16>) outs(%10 : tensor<1x24x8x6xbf16>) {
    ^bb0(%in: bf16, %in_334: bf16, %out: bf16):
      %505 = arith.addf %in, %in_334 : bf16
      linalg.yield %505 : bf16
    } -> tensor<1x24x8x6xbf16>
    %340 = tensor.empty() : tensor<1x24x16x12xbf16>
    %341 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%340 : tensor<1x24x16x12xbf16>) {
    ^bb0(%out: bf16):
      %505 = linalg.index 1 : index
      %506 = linalg.index 2 : index
      %507 = linalg.index 3 : index
      %508 = arith.index_cast %506 : index to i64
      %509 = arith.sitofp %508 : i64 to f32
      %510 = arith.divf %509, %cst_80 : f32
      %511 = math.floor %510 : f32
      %512 = arith.maximumf %511, %cst_1 : f32
      %513 = arith.minimumf %512, %cst_85 : f32
      %514 = arith.fptosi %513 : f32 to i64
      %515 = arith.index_cast %514 : i64 to index
      %516 = arith.index_cast %507 : index to i64
      %517 = arith.sitofp %516 : i64 to f32
      %518 = arith.divf %517, %cst_80 : f32
      %519 = math.floor %518 : f32
      %520 = arith.maximumf %519, %cst_1 : f32
      %521 = arith.minimumf %520, %cst_86 : f32
      %522 = arith.fptosi %521 : f32 to i64
      %523 = arith.index_cast %522 : i64 to index
      %extracted = tensor.extract %339[%c0, %505, %515, %523] : tensor<1x24x8x6xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x24x16x12xbf16>
    %padded_291 = tensor.pad %341 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : bf16
    } : tensor<1x24x16x12xbf16> to tensor<1x24x18x14xbf16>
    %342 = tensor.empty() : tensor<1x24x16x12xf32>
    %343 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_27 : tensor<24xbf16>) outs(%7 : tensor<24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %505 = arith.extf %in : bf16 to f32
      linalg.yield %505 : f32
    } -> tensor<24xf32>
    %broadcasted_292 = linalg.broadcast ins(%343 : tensor<24xf32>) outs(%342 : tensor<1x24x16x12xf32>) dimensions = [0, 2, 3] 
    %344 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_291, %cst_28 : tensor<1x24x18x14xbf16>, tensor<24x24x3x3xbf16>) outs(%broadcasted_292 : tensor<1x24x16x12xf32>) -> tensor<1x24x16x12xf32>
    %345 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%344 : tensor<1x24x16x12xf32>) outs(%340 : tensor<1x24x16x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %505 = arith.truncf %in : f32 to bf16
      linalg.yield %505 : bf16
    } -> tensor<1x24x16x12xbf16>
    %346 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%345 : tensor<1x24x16x12xbf16>) outs(%342 : tensor<1x24x16x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %505 = arith.extf %in : bf16 to f32
      linalg.yield %505 : f32
    } -> tensor<1x24x16x12xf32>
    %collapsed_293 = tensor.collapse_shape %346 [[0], [1], [2, 3]] : tensor<1x24x16x12xf32> into tensor<1x24x192xf32>
    %expanded_294 = tensor.expand_shape %collapsed_293 [[0], [1, 2], [3]] output_shape [1, 8, 3, 192] : tensor<1x24x192xf32> into tensor<1x8x3x192xf32>
    %347 = tensor.empty() : tensor<1x8x3x192xf64>
    %348 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_294 : tensor<1x8x3x192xf32>) outs(%347 : tensor<1x8x3x192xf64>) {
    ^bb0(%in: f32, %out: f64):
      %505 = arith.extf %in : f32 to f64
      linalg.yield %505 : f64
    } -> tensor<1x8x3x192xf64>
    %349 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%348 : tensor<1x8x3x192xf64>) outs(%16 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %505 = arith.addf %in, %out : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x1x1xf64>
    %350 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%349 : tensor<1x8x1x1xf64>) outs(%15 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %505 = arith.divf %in, %cst_81 : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x1x1xf64>
    %351 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%348, %350 : tensor<1x8x3x192xf64>, tensor<1x8x1x1xf64>) outs(%347 : tensor<1x8x3x192xf64>) {
    ^bb0(%in: f64, %in_334: f64, %out: f64):
      %505 = arith.subf %in, %in_334 : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x3x192xf64>
    %352 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%351, %351 : tensor<1x8x3x192xf64>, tensor<1x8x3x192xf64>) outs(%347 : tensor<1x8x3x192xf64>) {
    ^bb0(%in: f64, %in_334: f64, %out: f64):
      %505 = arith.mulf %in, %in_334 : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x3x192xf64>
    %353 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%352 : tensor<1x8x3x192xf64>) outs(%16 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %505 = arith.addf %in, %out : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x1x1xf64>
    %354 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%353 : tensor<1x8x1x1xf64>) outs(%15 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %505 = arith.divf %in, %cst_81 : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x1x1xf64>
    %355 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%354 : tensor<1x8x1x1xf64>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %505 = arith.truncf %in : f64 to f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %356 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%expanded_294 : tensor<1x8x3x192xf32>) outs(%25 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = arith.addf %in, %out : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %357 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%356 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = arith.divf %in, %cst_82 : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %358 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%355 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = arith.truncf %cst_73 : f64 to f32
      %506 = arith.addf %in, %505 : f32
      linalg.yield %506 : f32
    } -> tensor<1x8x1x1xf32>
    %359 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%358 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = math.rsqrt %in : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_295 = tensor.expand_shape %cst_26 [[0, 1, 2, 3]] output_shape [1, 8, 3, 1] : tensor<24xbf16> into tensor<1x8x3x1xbf16>
    %360 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%359, %expanded_295 : tensor<1x8x1x1xf32>, tensor<1x8x3x1xbf16>) outs(%30 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_334: bf16, %out: f32):
      %505 = arith.extf %in_334 : bf16 to f32
      %506 = arith.mulf %in, %505 : f32
      linalg.yield %506 : f32
    } -> tensor<1x8x3x1xf32>
    %361 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%357 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = arith.negf %in : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %362 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%361, %360 : tensor<1x8x1x1xf32>, tensor<1x8x3x1xf32>) outs(%30 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_334: f32, %out: f32):
      %505 = arith.mulf %in, %in_334 : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x3x1xf32>
    %expanded_296 = tensor.expand_shape %cst_25 [[0, 1, 2, 3]] output_shape [1, 8, 3, 1] : tensor<24xbf16> into tensor<1x8x3x1xbf16>
    %363 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%362, %expanded_296 : tensor<1x8x3x1xf32>, tensor<1x8x3x1xbf16>) outs(%30 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_334: bf16, %out: f32):
      %505 = arith.extf %in_334 : bf16 to f32
      %506 = arith.addf %in, %505 : f32
      linalg.yield %506 : f32
    } -> tensor<1x8x3x1xf32>
    %364 = linalg.generic {indexing_maps = [#map4, #map4, #map4, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_159, %cst_160, %cst_161, %cst_162 : tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>) outs(%35 : tensor<1x24xf32>) {
    ^bb0(%in: i64, %in_334: i64, %in_335: i64, %in_336: i64, %out: f32):
      %505 = arith.cmpi slt, %in, %c0_i64 : i64
      %506 = arith.addi %in, %c1_i64 : i64
      %507 = arith.select %505, %506, %in : i64
      %508 = arith.index_cast %507 : i64 to index
      %509 = arith.cmpi slt, %in_334, %c0_i64 : i64
      %510 = arith.addi %in_334, %c8_i64 : i64
      %511 = arith.select %509, %510, %in_334 : i64
      %512 = arith.index_cast %511 : i64 to index
      %513 = arith.cmpi slt, %in_335, %c0_i64 : i64
      %514 = arith.addi %in_335, %c3_i64 : i64
      %515 = arith.select %513, %514, %in_335 : i64
      %516 = arith.index_cast %515 : i64 to index
      %517 = arith.cmpi slt, %in_336, %c0_i64 : i64
      %518 = arith.addi %in_336, %c1_i64 : i64
      %519 = arith.select %517, %518, %in_336 : i64
      %520 = arith.index_cast %519 : i64 to index
      %extracted = tensor.extract %360[%508, %512, %516, %520] : tensor<1x8x3x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x24xf32>
    %365 = linalg.generic {indexing_maps = [#map4, #map4, #map4, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_163, %cst_164, %cst_165, %cst_166 : tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>) outs(%35 : tensor<1x24xf32>) {
    ^bb0(%in: i64, %in_334: i64, %in_335: i64, %in_336: i64, %out: f32):
      %505 = arith.cmpi slt, %in, %c0_i64 : i64
      %506 = arith.addi %in, %c1_i64 : i64
      %507 = arith.select %505, %506, %in : i64
      %508 = arith.index_cast %507 : i64 to index
      %509 = arith.cmpi slt, %in_334, %c0_i64 : i64
      %510 = arith.addi %in_334, %c8_i64 : i64
      %511 = arith.select %509, %510, %in_334 : i64
      %512 = arith.index_cast %511 : i64 to index
      %513 = arith.cmpi slt, %in_335, %c0_i64 : i64
      %514 = arith.addi %in_335, %c3_i64 : i64
      %515 = arith.select %513, %514, %in_335 : i64
      %516 = arith.index_cast %515 : i64 to index
      %517 = arith.cmpi slt, %in_336, %c0_i64 : i64
      %518 = arith.addi %in_336, %c1_i64 : i64
      %519 = arith.select %517, %518, %in_336 : i64
      %520 = arith.index_cast %519 : i64 to index
      %extracted = tensor.extract %363[%508, %512, %516, %520] : tensor<1x8x3x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x24xf32>
    %expanded_297 = tensor.expand_shape %364 [[0], [1, 2, 3]] output_shape [1, 24, 1, 1] : tensor<1x24xf32> into tensor<1x24x1x1xf32>
    %expanded_298 = tensor.expand_shape %365 [[0], [1, 2, 3]] output_shape [1, 24, 1, 1] : tensor<1x24xf32> into tensor<1x24x1x1xf32>
    %366 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%346, %expanded_297 : tensor<1x24x16x12xf32>, tensor<1x24x1x1xf32>) outs(%342 : tensor<1x24x16x12xf32>) {
    ^bb0(%in: f32, %in_334: f32, %out: f32):
      %505 = arith.mulf %in, %in_334 : f32
      linalg.yield %505 : f32
    } -> tensor<1x24x16x12xf32>
    %367 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%366, %expanded_298 : tensor<1x24x16x12xf32>, tensor<1x24x1x1xf32>) outs(%342 : tensor<1x24x16x12xf32>) {
    ^bb0(%in: f32, %in_334: f32, %out: f32):
      %505 = arith.addf %in, %in_334 : f32
      linalg.yield %505 : f32
    } -> tensor<1x24x16x12xf32>
    %368 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%367 : tensor<1x24x16x12xf32>) outs(%340 : tensor<1x24x16x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %505 = arith.truncf %in : f32 to bf16
      linalg.yield %505 : bf16
    } -> tensor<1x24x16x12xbf16>
    %369 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%368 : tensor<1x24x16x12xbf16>) outs(%342 : tensor<1x24x16x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %505 = arith.extf %in : bf16 to f32
      linalg.yield %505 : f32
    } -> tensor<1x24x16x12xf32>
    %370 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%369 : tensor<1x24x16x12xf32>) outs(%342 : tensor<1x24x16x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = arith.negf %in : f32
      %506 = math.exp %505 : f32
      %507 = arith.addf %506, %cst_2 : f32
      %508 = arith.divf %cst_2, %507 : f32
      linalg.yield %508 : f32
    } -> tensor<1x24x16x12xf32>
    %371 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%369, %370 : tensor<1x24x16x12xf32>, tensor<1x24x16x12xf32>) outs(%342 : tensor<1x24x16x12xf32>) {
    ^bb0(%in: f32, %in_334: f32, %out: f32):
      %505 = arith.mulf %in, %in_334 : f32
      linalg.yield %505 : f32
    } -> tensor<1x24x16x12xf32>
    %372 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%371 : tensor<1x24x16x12xf32>) outs(%340 : tensor<1x24x16x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %505 = arith.truncf %in : f32 to bf16
      linalg.yield %505 : bf16
    } -> tensor<1x24x16x12xbf16>
    %padded_299 = tensor.pad %372 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : bf16
    } : tensor<1x24x16x12xbf16> to tensor<1x24x18x14xbf16>
    %373 = tensor.empty() : tensor<1x8x16x12xf32>
    %374 = tensor.empty() : tensor<8xf32>
    %375 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_23 : tensor<8xbf16>) outs(%374 : tensor<8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %505 = arith.extf %in : bf16 to f32
      linalg.yield %505 : f32
    } -> tensor<8xf32>
    %broadcasted_300 = linalg.broadcast ins(%375 : tensor<8xf32>) outs(%373 : tensor<1x8x16x12xf32>) dimensions = [0, 2, 3] 
    %376 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_299, %cst_24 : tensor<1x24x18x14xbf16>, tensor<8x24x3x3xbf16>) outs(%broadcasted_300 : tensor<1x8x16x12xf32>) -> tensor<1x8x16x12xf32>
    %377 = tensor.empty() : tensor<1x8x16x12xbf16>
    %378 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%376 : tensor<1x8x16x12xf32>) outs(%377 : tensor<1x8x16x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %505 = arith.truncf %in : f32 to bf16
      linalg.yield %505 : bf16
    } -> tensor<1x8x16x12xbf16>
    %379 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%378 : tensor<1x8x16x12xbf16>) outs(%373 : tensor<1x8x16x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %505 = arith.extf %in : bf16 to f32
      linalg.yield %505 : f32
    } -> tensor<1x8x16x12xf32>
    %collapsed_301 = tensor.collapse_shape %379 [[0], [1], [2, 3]] : tensor<1x8x16x12xf32> into tensor<1x8x192xf32>
    %expanded_302 = tensor.expand_shape %collapsed_301 [[0], [1], [2, 3]] output_shape [1, 8, 1, 192] : tensor<1x8x192xf32> into tensor<1x8x1x192xf32>
    %380 = tensor.empty() : tensor<1x8x1x192xf64>
    %381 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_302 : tensor<1x8x1x192xf32>) outs(%380 : tensor<1x8x1x192xf64>) {
    ^bb0(%in: f32, %out: f64):
      %505 = arith.extf %in : f32 to f64
      linalg.yield %505 : f64
    } -> tensor<1x8x1x192xf64>
    %382 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%381 : tensor<1x8x1x192xf64>) outs(%16 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %505 = arith.addf %in, %out : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x1x1xf64>
    %383 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%382 : tensor<1x8x1x1xf64>) outs(%15 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %505 = arith.divf %in, %cst_83 : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x1x1xf64>
    %384 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%381, %383 : tensor<1x8x1x192xf64>, tensor<1x8x1x1xf64>) outs(%380 : tensor<1x8x1x192xf64>) {
    ^bb0(%in: f64, %in_334: f64, %out: f64):
      %505 = arith.subf %in, %in_334 : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x1x192xf64>
    %385 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%384, %384 : tensor<1x8x1x192xf64>, tensor<1x8x1x192xf64>) outs(%380 : tensor<1x8x1x192xf64>) {
    ^bb0(%in: f64, %in_334: f64, %out: f64):
      %505 = arith.mulf %in, %in_334 : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x1x192xf64>
    %386 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%385 : tensor<1x8x1x192xf64>) outs(%16 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %505 = arith.addf %in, %out : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x1x1xf64>
    %387 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%386 : tensor<1x8x1x1xf64>) outs(%15 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %505 = arith.divf %in, %cst_83 : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x1x1xf64>
    %388 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%387 : tensor<1x8x1x1xf64>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %505 = arith.truncf %in : f64 to f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %389 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%expanded_302 : tensor<1x8x1x192xf32>) outs(%25 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = arith.addf %in, %out : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %390 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%389 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = arith.divf %in, %cst_84 : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %391 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%388 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = arith.truncf %cst_73 : f64 to f32
      %506 = arith.addf %in, %505 : f32
      linalg.yield %506 : f32
    } -> tensor<1x8x1x1xf32>
    %392 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%391 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = math.rsqrt %in : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_303 = tensor.expand_shape %cst_22 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xbf16> into tensor<1x8x1x1xbf16>
    %393 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%392, %expanded_303 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xbf16>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_334: bf16, %out: f32):
      %505 = arith.extf %in_334 : bf16 to f32
      %506 = arith.mulf %in, %505 : f32
      linalg.yield %506 : f32
    } -> tensor<1x8x1x1xf32>
    %394 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%390 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = arith.negf %in : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %395 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%394, %393 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_334: f32, %out: f32):
      %505 = arith.mulf %in, %in_334 : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_304 = tensor.expand_shape %cst_21 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xbf16> into tensor<1x8x1x1xbf16>
    %396 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%395, %expanded_304 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xbf16>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_334: bf16, %out: f32):
      %505 = arith.extf %in_334 : bf16 to f32
      %506 = arith.addf %in, %505 : f32
      linalg.yield %506 : f32
    } -> tensor<1x8x1x1xf32>
    %397 = tensor.empty() : tensor<1x8xf32>
    %398 = linalg.generic {indexing_maps = [#map4, #map4, #map4, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_167, %cst_168, %cst_169, %cst_170 : tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>) outs(%397 : tensor<1x8xf32>) {
    ^bb0(%in: i64, %in_334: i64, %in_335: i64, %in_336: i64, %out: f32):
      %505 = arith.cmpi slt, %in, %c0_i64 : i64
      %506 = arith.addi %in, %c1_i64 : i64
      %507 = arith.select %505, %506, %in : i64
      %508 = arith.index_cast %507 : i64 to index
      %509 = arith.cmpi slt, %in_334, %c0_i64 : i64
      %510 = arith.addi %in_334, %c8_i64 : i64
      %511 = arith.select %509, %510, %in_334 : i64
      %512 = arith.index_cast %511 : i64 to index
      %513 = arith.cmpi slt, %in_335, %c0_i64 : i64
      %514 = arith.addi %in_335, %c1_i64 : i64
      %515 = arith.select %513, %514, %in_335 : i64
      %516 = arith.index_cast %515 : i64 to index
      %517 = arith.cmpi slt, %in_336, %c0_i64 : i64
      %518 = arith.addi %in_336, %c1_i64 : i64
      %519 = arith.select %517, %518, %in_336 : i64
      %520 = arith.index_cast %519 : i64 to index
      %extracted = tensor.extract %393[%508, %512, %516, %520] : tensor<1x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8xf32>
    %399 = linalg.generic {indexing_maps = [#map4, #map4, #map4, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_171, %cst_172, %cst_173, %cst_174 : tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>) outs(%397 : tensor<1x8xf32>) {
    ^bb0(%in: i64, %in_334: i64, %in_335: i64, %in_336: i64, %out: f32):
      %505 = arith.cmpi slt, %in, %c0_i64 : i64
      %506 = arith.addi %in, %c1_i64 : i64
      %507 = arith.select %505, %506, %in : i64
      %508 = arith.index_cast %507 : i64 to index
      %509 = arith.cmpi slt, %in_334, %c0_i64 : i64
      %510 = arith.addi %in_334, %c8_i64 : i64
      %511 = arith.select %509, %510, %in_334 : i64
      %512 = arith.index_cast %511 : i64 to index
      %513 = arith.cmpi slt, %in_335, %c0_i64 : i64
      %514 = arith.addi %in_335, %c1_i64 : i64
      %515 = arith.select %513, %514, %in_335 : i64
      %516 = arith.index_cast %515 : i64 to index
      %517 = arith.cmpi slt, %in_336, %c0_i64 : i64
      %518 = arith.addi %in_336, %c1_i64 : i64
      %519 = arith.select %517, %518, %in_336 : i64
      %520 = arith.index_cast %519 : i64 to index
      %extracted = tensor.extract %396[%508, %512, %516, %520] : tensor<1x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8xf32>
    %expanded_305 = tensor.expand_shape %398 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xf32> into tensor<1x8x1x1xf32>
    %expanded_306 = tensor.expand_shape %399 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xf32> into tensor<1x8x1x1xf32>
    %400 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%379, %expanded_305 : tensor<1x8x16x12xf32>, tensor<1x8x1x1xf32>) outs(%373 : tensor<1x8x16x12xf32>) {
    ^bb0(%in: f32, %in_334: f32, %out: f32):
      %505 = arith.mulf %in, %in_334 : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x16x12xf32>
    %401 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%400, %expanded_306 : tensor<1x8x16x12xf32>, tensor<1x8x1x1xf32>) outs(%373 : tensor<1x8x16x12xf32>) {
    ^bb0(%in: f32, %in_334: f32, %out: f32):
      %505 = arith.addf %in, %in_334 : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x16x12xf32>
    %402 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%401 : tensor<1x8x16x12xf32>) outs(%377 : tensor<1x8x16x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %505 = arith.truncf %in : f32 to bf16
      linalg.yield %505 : bf16
    } -> tensor<1x8x16x12xbf16>
    %403 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%402 : tensor<1x8x16x12xbf16>) outs(%373 : tensor<1x8x16x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %505 = arith.extf %in : bf16 to f32
      linalg.yield %505 : f32
    } -> tensor<1x8x16x12xf32>
    %404 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%403 : tensor<1x8x16x12xf32>) outs(%373 : tensor<1x8x16x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = arith.negf %in : f32
      %506 = math.exp %505 : f32
      %507 = arith.addf %506, %cst_2 : f32
      %508 = arith.divf %cst_2, %507 : f32
      linalg.yield %508 : f32
    } -> tensor<1x8x16x12xf32>
    %405 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%403, %404 : tensor<1x8x16x12xf32>, tensor<1x8x16x12xf32>) outs(%373 : tensor<1x8x16x12xf32>) {
    ^bb0(%in: f32, %in_334: f32, %out: f32):
      %505 = arith.mulf %in, %in_334 : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x16x12xf32>
    %406 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%405 : tensor<1x8x16x12xf32>) outs(%377 : tensor<1x8x16x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %505 = arith.truncf %in : f32 to bf16
      linalg.yield %505 : bf16
    } -> tensor<1x8x16x12xbf16>
    %padded_307 = tensor.pad %406 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : bf16
    } : tensor<1x8x16x12xbf16> to tensor<1x8x18x14xbf16>
    %407 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_19 : tensor<8xbf16>) outs(%374 : tensor<8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %505 = arith.extf %in : bf16 to f32
      linalg.yield %505 : f32
    } -> tensor<8xf32>
    %broadcasted_308 = linalg.broadcast ins(%407 : tensor<8xf32>) outs(%373 : tensor<1x8x16x12xf32>) dimensions = [0, 2, 3] 
    %408 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_307, %cst_20 : tensor<1x8x18x14xbf16>, tensor<8x8x3x3xbf16>) outs(%broadcasted_308 : tensor<1x8x16x12xf32>) -> tensor<1x8x16x12xf32>
    %409 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%408 : tensor<1x8x16x12xf32>) outs(%377 : tensor<1x8x16x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %505 = arith.truncf %in : f32 to bf16
      linalg.yield %505 : bf16
    } -> tensor<1x8x16x12xbf16>
    %410 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_17 : tensor<8xbf16>) outs(%374 : tensor<8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %505 = arith.extf %in : bf16 to f32
      linalg.yield %505 : f32
    } -> tensor<8xf32>
    %broadcasted_309 = linalg.broadcast ins(%410 : tensor<8xf32>) outs(%373 : tensor<1x8x16x12xf32>) dimensions = [0, 2, 3] 
    %411 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%345, %cst_18 : tensor<1x24x16x12xbf16>, tensor<8x24x1x1xbf16>) outs(%broadcasted_309 : tensor<1x8x16x12xf32>) -> tensor<1x8x16x12xf32>
    %412 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%411 : tensor<1x8x16x12xf32>) outs(%377 : tensor<1x8x16x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %505 = arith.truncf %in : f32 to bf16
      linalg.yield %505 : bf16
    } -> tensor<1x8x16x12xbf16>
    %413 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%412, %409 : tensor<1x8x16x12xbf16>, tensor<1x8x16x12xbf16>) outs(%377 : tensor<1x8x16x12xbf16>) {
    ^bb0(%in: bf16, %in_334: bf16, %out: bf16):
      %505 = arith.addf %in, %in_334 : bf16
      linalg.yield %505 : bf16
    } -> tensor<1x8x16x12xbf16>
    %414 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%413 : tensor<1x8x16x12xbf16>) outs(%373 : tensor<1x8x16x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %505 = arith.extf %in : bf16 to f32
      linalg.yield %505 : f32
    } -> tensor<1x8x16x12xf32>
    %collapsed_310 = tensor.collapse_shape %414 [[0], [1], [2, 3]] : tensor<1x8x16x12xf32> into tensor<1x8x192xf32>
    %expanded_311 = tensor.expand_shape %collapsed_310 [[0], [1], [2, 3]] output_shape [1, 8, 1, 192] : tensor<1x8x192xf32> into tensor<1x8x1x192xf32>
    %415 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_311 : tensor<1x8x1x192xf32>) outs(%380 : tensor<1x8x1x192xf64>) {
    ^bb0(%in: f32, %out: f64):
      %505 = arith.extf %in : f32 to f64
      linalg.yield %505 : f64
    } -> tensor<1x8x1x192xf64>
    %416 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%415 : tensor<1x8x1x192xf64>) outs(%16 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %505 = arith.addf %in, %out : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x1x1xf64>
    %417 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%416 : tensor<1x8x1x1xf64>) outs(%15 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %505 = arith.divf %in, %cst_83 : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x1x1xf64>
    %418 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%415, %417 : tensor<1x8x1x192xf64>, tensor<1x8x1x1xf64>) outs(%380 : tensor<1x8x1x192xf64>) {
    ^bb0(%in: f64, %in_334: f64, %out: f64):
      %505 = arith.subf %in, %in_334 : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x1x192xf64>
    %419 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%418, %418 : tensor<1x8x1x192xf64>, tensor<1x8x1x192xf64>) outs(%380 : tensor<1x8x1x192xf64>) {
    ^bb0(%in: f64, %in_334: f64, %out: f64):
      %505 = arith.mulf %in, %in_334 : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x1x192xf64>
    %420 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%419 : tensor<1x8x1x192xf64>) outs(%16 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %505 = arith.addf %in, %out : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x1x1xf64>
    %421 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%420 : tensor<1x8x1x1xf64>) outs(%15 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %505 = arith.divf %in, %cst_83 : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x1x1xf64>
    %422 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%421 : tensor<1x8x1x1xf64>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %505 = arith.truncf %in : f64 to f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %423 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%expanded_311 : tensor<1x8x1x192xf32>) outs(%25 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = arith.addf %in, %out : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %424 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%423 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = arith.divf %in, %cst_84 : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %425 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%422 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = arith.truncf %cst_73 : f64 to f32
      %506 = arith.addf %in, %505 : f32
      linalg.yield %506 : f32
    } -> tensor<1x8x1x1xf32>
    %426 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%425 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = math.rsqrt %in : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_312 = tensor.expand_shape %cst_16 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xbf16> into tensor<1x8x1x1xbf16>
    %427 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%426, %expanded_312 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xbf16>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_334: bf16, %out: f32):
      %505 = arith.extf %in_334 : bf16 to f32
      %506 = arith.mulf %in, %505 : f32
      linalg.yield %506 : f32
    } -> tensor<1x8x1x1xf32>
    %428 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%424 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = arith.negf %in : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %429 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%428, %427 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_334: f32, %out: f32):
      %505 = arith.mulf %in, %in_334 : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_313 = tensor.expand_shape %cst_15 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xbf16> into tensor<1x8x1x1xbf16>
    %430 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%429, %expanded_313 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xbf16>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_334: bf16, %out: f32):
      %505 = arith.extf %in_334 : bf16 to f32
      %506 = arith.addf %in, %505 : f32
      linalg.yield %506 : f32
    } -> tensor<1x8x1x1xf32>
    %431 = linalg.generic {indexing_maps = [#map4, #map4, #map4, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_175, %cst_176, %cst_177, %cst_178 : tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>) outs(%397 : tensor<1x8xf32>) {
    ^bb0(%in: i64, %in_334: i64, %in_335: i64, %in_336: i64, %out: f32):
      %505 = arith.cmpi slt, %in, %c0_i64 : i64
      %506 = arith.addi %in, %c1_i64 : i64
      %507 = arith.select %505, %506, %in : i64
      %508 = arith.index_cast %507 : i64 to index
      %509 = arith.cmpi slt, %in_334, %c0_i64 : i64
      %510 = arith.addi %in_334, %c8_i64 : i64
      %511 = arith.select %509, %510, %in_334 : i64
      %512 = arith.index_cast %511 : i64 to index
      %513 = arith.cmpi slt, %in_335, %c0_i64 : i64
      %514 = arith.addi %in_335, %c1_i64 : i64
      %515 = arith.select %513, %514, %in_335 : i64
      %516 = arith.index_cast %515 : i64 to index
      %517 = arith.cmpi slt, %in_336, %c0_i64 : i64
      %518 = arith.addi %in_336, %c1_i64 : i64
      %519 = arith.select %517, %518, %in_336 : i64
      %520 = arith.index_cast %519 : i64 to index
      %extracted = tensor.extract %427[%508, %512, %516, %520] : tensor<1x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8xf32>
    %432 = linalg.generic {indexing_maps = [#map4, #map4, #map4, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_179, %cst_180, %cst_181, %cst_182 : tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>) outs(%397 : tensor<1x8xf32>) {
    ^bb0(%in: i64, %in_334: i64, %in_335: i64, %in_336: i64, %out: f32):
      %505 = arith.cmpi slt, %in, %c0_i64 : i64
      %506 = arith.addi %in, %c1_i64 : i64
      %507 = arith.select %505, %506, %in : i64
      %508 = arith.index_cast %507 : i64 to index
      %509 = arith.cmpi slt, %in_334, %c0_i64 : i64
      %510 = arith.addi %in_334, %c8_i64 : i64
      %511 = arith.select %509, %510, %in_334 : i64
      %512 = arith.index_cast %511 : i64 to index
      %513 = arith.cmpi slt, %in_335, %c0_i64 : i64
      %514 = arith.addi %in_335, %c1_i64 : i64
      %515 = arith.select %513, %514, %in_335 : i64
      %516 = arith.index_cast %515 : i64 to index
      %517 = arith.cmpi slt, %in_336, %c0_i64 : i64
      %518 = arith.addi %in_336, %c1_i64 : i64
      %519 = arith.select %517, %518, %in_336 : i64
      %520 = arith.index_cast %519 : i64 to index
      %extracted = tensor.extract %430[%508, %512, %516, %520] : tensor<1x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8xf32>
    %expanded_314 = tensor.expand_shape %431 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xf32> into tensor<1x8x1x1xf32>
    %expanded_315 = tensor.expand_shape %432 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xf32> into tensor<1x8x1x1xf32>
    %433 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%414, %expanded_314 : tensor<1x8x16x12xf32>, tensor<1x8x1x1xf32>) outs(%373 : tensor<1x8x16x12xf32>) {
    ^bb0(%in: f32, %in_334: f32, %out: f32):
      %505 = arith.mulf %in, %in_334 : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x16x12xf32>
    %434 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%433, %expanded_315 : tensor<1x8x16x12xf32>, tensor<1x8x1x1xf32>) outs(%373 : tensor<1x8x16x12xf32>) {
    ^bb0(%in: f32, %in_334: f32, %out: f32):
      %505 = arith.addf %in, %in_334 : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x16x12xf32>
    %435 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%434 : tensor<1x8x16x12xf32>) outs(%377 : tensor<1x8x16x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %505 = arith.truncf %in : f32 to bf16
      linalg.yield %505 : bf16
    } -> tensor<1x8x16x12xbf16>
    %436 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%435 : tensor<1x8x16x12xbf16>) outs(%373 : tensor<1x8x16x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %505 = arith.extf %in : bf16 to f32
      linalg.yield %505 : f32
    } -> tensor<1x8x16x12xf32>
    %437 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%436 : tensor<1x8x16x12xf32>) outs(%373 : tensor<1x8x16x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = arith.negf %in : f32
      %506 = math.exp %505 : f32
      %507 = arith.addf %506, %cst_2 : f32
      %508 = arith.divf %cst_2, %507 : f32
      linalg.yield %508 : f32
    } -> tensor<1x8x16x12xf32>
    %438 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%436, %437 : tensor<1x8x16x12xf32>, tensor<1x8x16x12xf32>) outs(%373 : tensor<1x8x16x12xf32>) {
    ^bb0(%in: f32, %in_334: f32, %out: f32):
      %505 = arith.mulf %in, %in_334 : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x16x12xf32>
    %439 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%438 : tensor<1x8x16x12xf32>) outs(%377 : tensor<1x8x16x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %505 = arith.truncf %in : f32 to bf16
      linalg.yield %505 : bf16
    } -> tensor<1x8x16x12xbf16>
    %padded_316 = tensor.pad %439 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : bf16
    } : tensor<1x8x16x12xbf16> to tensor<1x8x18x14xbf16>
    %440 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_13 : tensor<8xbf16>) outs(%374 : tensor<8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %505 = arith.extf %in : bf16 to f32
      linalg.yield %505 : f32
    } -> tensor<8xf32>
    %broadcasted_317 = linalg.broadcast ins(%440 : tensor<8xf32>) outs(%373 : tensor<1x8x16x12xf32>) dimensions = [0, 2, 3] 
    %441 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_316, %cst_14 : tensor<1x8x18x14xbf16>, tensor<8x8x3x3xbf16>) outs(%broadcasted_317 : tensor<1x8x16x12xf32>) -> tensor<1x8x16x12xf32>
    %442 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%441 : tensor<1x8x16x12xf32>) outs(%377 : tensor<1x8x16x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %505 = arith.truncf %in : f32 to bf16
      linalg.yield %505 : bf16
    } -> tensor<1x8x16x12xbf16>
    %443 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%442 : tensor<1x8x16x12xbf16>) outs(%373 : tensor<1x8x16x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %505 = arith.extf %in : bf16 to f32
      linalg.yield %505 : f32
    } -> tensor<1x8x16x12xf32>
    %collapsed_318 = tensor.collapse_shape %443 [[0], [1], [2, 3]] : tensor<1x8x16x12xf32> into tensor<1x8x192xf32>
    %expanded_319 = tensor.expand_shape %collapsed_318 [[0], [1], [2, 3]] output_shape [1, 8, 1, 192] : tensor<1x8x192xf32> into tensor<1x8x1x192xf32>
    %444 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_319 : tensor<1x8x1x192xf32>) outs(%380 : tensor<1x8x1x192xf64>) {
    ^bb0(%in: f32, %out: f64):
      %505 = arith.extf %in : f32 to f64
      linalg.yield %505 : f64
    } -> tensor<1x8x1x192xf64>
    %445 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%444 : tensor<1x8x1x192xf64>) outs(%16 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %505 = arith.addf %in, %out : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x1x1xf64>
    %446 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%445 : tensor<1x8x1x1xf64>) outs(%15 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %505 = arith.divf %in, %cst_83 : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x1x1xf64>
    %447 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%444, %446 : tensor<1x8x1x192xf64>, tensor<1x8x1x1xf64>) outs(%380 : tensor<1x8x1x192xf64>) {
    ^bb0(%in: f64, %in_334: f64, %out: f64):
      %505 = arith.subf %in, %in_334 : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x1x192xf64>
    %448 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%447, %447 : tensor<1x8x1x192xf64>, tensor<1x8x1x192xf64>) outs(%380 : tensor<1x8x1x192xf64>) {
    ^bb0(%in: f64, %in_334: f64, %out: f64):
      %505 = arith.mulf %in, %in_334 : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x1x192xf64>
    %449 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%448 : tensor<1x8x1x192xf64>) outs(%16 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %505 = arith.addf %in, %out : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x1x1xf64>
    %450 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%449 : tensor<1x8x1x1xf64>) outs(%15 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %505 = arith.divf %in, %cst_83 : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x1x1xf64>
    %451 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%450 : tensor<1x8x1x1xf64>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %505 = arith.truncf %in : f64 to f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %452 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%expanded_319 : tensor<1x8x1x192xf32>) outs(%25 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = arith.addf %in, %out : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %453 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%452 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = arith.divf %in, %cst_84 : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %454 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%451 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = arith.truncf %cst_73 : f64 to f32
      %506 = arith.addf %in, %505 : f32
      linalg.yield %506 : f32
    } -> tensor<1x8x1x1xf32>
    %455 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%454 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = math.rsqrt %in : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_320 = tensor.expand_shape %cst_12 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xbf16> into tensor<1x8x1x1xbf16>
    %456 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%455, %expanded_320 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xbf16>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_334: bf16, %out: f32):
      %505 = arith.extf %in_334 : bf16 to f32
      %506 = arith.mulf %in, %505 : f32
      linalg.yield %506 : f32
    } -> tensor<1x8x1x1xf32>
    %457 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%453 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = arith.negf %in : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %458 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%457, %456 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_334: f32, %out: f32):
      %505 = arith.mulf %in, %in_334 : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_321 = tensor.expand_shape %cst_11 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xbf16> into tensor<1x8x1x1xbf16>
    %459 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%458, %expanded_321 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xbf16>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_334: bf16, %out: f32):
      %505 = arith.extf %in_334 : bf16 to f32
      %506 = arith.addf %in, %505 : f32
      linalg.yield %506 : f32
    } -> tensor<1x8x1x1xf32>
    %460 = linalg.generic {indexing_maps = [#map4, #map4, #map4, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_183, %cst_184, %cst_185, %cst_186 : tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>) outs(%397 : tensor<1x8xf32>) {
    ^bb0(%in: i64, %in_334: i64, %in_335: i64, %in_336: i64, %out: f32):
      %505 = arith.cmpi slt, %in, %c0_i64 : i64
      %506 = arith.addi %in, %c1_i64 : i64
      %507 = arith.select %505, %506, %in : i64
      %508 = arith.index_cast %507 : i64 to index
      %509 = arith.cmpi slt, %in_334, %c0_i64 : i64
      %510 = arith.addi %in_334, %c8_i64 : i64
      %511 = arith.select %509, %510, %in_334 : i64
      %512 = arith.index_cast %511 : i64 to index
      %513 = arith.cmpi slt, %in_335, %c0_i64 : i64
      %514 = arith.addi %in_335, %c1_i64 : i64
      %515 = arith.select %513, %514, %in_335 : i64
      %516 = arith.index_cast %515 : i64 to index
      %517 = arith.cmpi slt, %in_336, %c0_i64 : i64
      %518 = arith.addi %in_336, %c1_i64 : i64
      %519 = arith.select %517, %518, %in_336 : i64
      %520 = arith.index_cast %519 : i64 to index
      %extracted = tensor.extract %456[%508, %512, %516, %520] : tensor<1x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8xf32>
    %461 = linalg.generic {indexing_maps = [#map4, #map4, #map4, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_187, %cst_188, %cst_189, %cst_190 : tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>) outs(%397 : tensor<1x8xf32>) {
    ^bb0(%in: i64, %in_334: i64, %in_335: i64, %in_336: i64, %out: f32):
      %505 = arith.cmpi slt, %in, %c0_i64 : i64
      %506 = arith.addi %in, %c1_i64 : i64
      %507 = arith.select %505, %506, %in : i64
      %508 = arith.index_cast %507 : i64 to index
      %509 = arith.cmpi slt, %in_334, %c0_i64 : i64
      %510 = arith.addi %in_334, %c8_i64 : i64
      %511 = arith.select %509, %510, %in_334 : i64
      %512 = arith.index_cast %511 : i64 to index
      %513 = arith.cmpi slt, %in_335, %c0_i64 : i64
      %514 = arith.addi %in_335, %c1_i64 : i64
      %515 = arith.select %513, %514, %in_335 : i64
      %516 = arith.index_cast %515 : i64 to index
      %517 = arith.cmpi slt, %in_336, %c0_i64 : i64
      %518 = arith.addi %in_336, %c1_i64 : i64
      %519 = arith.select %517, %518, %in_336 : i64
      %520 = arith.index_cast %519 : i64 to index
      %extracted = tensor.extract %459[%508, %512, %516, %520] : tensor<1x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8xf32>
    %expanded_322 = tensor.expand_shape %460 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xf32> into tensor<1x8x1x1xf32>
    %expanded_323 = tensor.expand_shape %461 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xf32> into tensor<1x8x1x1xf32>
    %462 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%443, %expanded_322 : tensor<1x8x16x12xf32>, tensor<1x8x1x1xf32>) outs(%373 : tensor<1x8x16x12xf32>) {
    ^bb0(%in: f32, %in_334: f32, %out: f32):
      %505 = arith.mulf %in, %in_334 : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x16x12xf32>
    %463 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%462, %expanded_323 : tensor<1x8x16x12xf32>, tensor<1x8x1x1xf32>) outs(%373 : tensor<1x8x16x12xf32>) {
    ^bb0(%in: f32, %in_334: f32, %out: f32):
      %505 = arith.addf %in, %in_334 : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x16x12xf32>
    %464 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%463 : tensor<1x8x16x12xf32>) outs(%377 : tensor<1x8x16x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %505 = arith.truncf %in : f32 to bf16
      linalg.yield %505 : bf16
    } -> tensor<1x8x16x12xbf16>
    %465 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%464 : tensor<1x8x16x12xbf16>) outs(%373 : tensor<1x8x16x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %505 = arith.extf %in : bf16 to f32
      linalg.yield %505 : f32
    } -> tensor<1x8x16x12xf32>
    %466 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%465 : tensor<1x8x16x12xf32>) outs(%373 : tensor<1x8x16x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = arith.negf %in : f32
      %506 = math.exp %505 : f32
      %507 = arith.addf %506, %cst_2 : f32
      %508 = arith.divf %cst_2, %507 : f32
      linalg.yield %508 : f32
    } -> tensor<1x8x16x12xf32>
    %467 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%465, %466 : tensor<1x8x16x12xf32>, tensor<1x8x16x12xf32>) outs(%373 : tensor<1x8x16x12xf32>) {
    ^bb0(%in: f32, %in_334: f32, %out: f32):
      %505 = arith.mulf %in, %in_334 : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x16x12xf32>
    %468 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%467 : tensor<1x8x16x12xf32>) outs(%377 : tensor<1x8x16x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %505 = arith.truncf %in : f32 to bf16
      linalg.yield %505 : bf16
    } -> tensor<1x8x16x12xbf16>
    %padded_324 = tensor.pad %468 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : bf16
    } : tensor<1x8x16x12xbf16> to tensor<1x8x18x14xbf16>
    %469 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_9 : tensor<8xbf16>) outs(%374 : tensor<8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %505 = arith.extf %in : bf16 to f32
      linalg.yield %505 : f32
    } -> tensor<8xf32>
    %broadcasted_325 = linalg.broadcast ins(%469 : tensor<8xf32>) outs(%373 : tensor<1x8x16x12xf32>) dimensions = [0, 2, 3] 
    %470 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_324, %cst_10 : tensor<1x8x18x14xbf16>, tensor<8x8x3x3xbf16>) outs(%broadcasted_325 : tensor<1x8x16x12xf32>) -> tensor<1x8x16x12xf32>
    %471 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%470 : tensor<1x8x16x12xf32>) outs(%377 : tensor<1x8x16x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %505 = arith.truncf %in : f32 to bf16
      linalg.yield %505 : bf16
    } -> tensor<1x8x16x12xbf16>
    %472 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%413, %471 : tensor<1x8x16x12xbf16>, tensor<1x8x16x12xbf16>) outs(%377 : tensor<1x8x16x12xbf16>) {
    ^bb0(%in: bf16, %in_334: bf16, %out: bf16):
      %505 = arith.addf %in, %in_334 : bf16
      linalg.yield %505 : bf16
    } -> tensor<1x8x16x12xbf16>
    %473 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%472 : tensor<1x8x16x12xbf16>) outs(%373 : tensor<1x8x16x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %505 = arith.extf %in : bf16 to f32
      linalg.yield %505 : f32
    } -> tensor<1x8x16x12xf32>
    %collapsed_326 = tensor.collapse_shape %473 [[0], [1], [2, 3]] : tensor<1x8x16x12xf32> into tensor<1x8x192xf32>
    %expanded_327 = tensor.expand_shape %collapsed_326 [[0], [1], [2, 3]] output_shape [1, 8, 1, 192] : tensor<1x8x192xf32> into tensor<1x8x1x192xf32>
    %474 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_327 : tensor<1x8x1x192xf32>) outs(%380 : tensor<1x8x1x192xf64>) {
    ^bb0(%in: f32, %out: f64):
      %505 = arith.extf %in : f32 to f64
      linalg.yield %505 : f64
    } -> tensor<1x8x1x192xf64>
    %475 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%474 : tensor<1x8x1x192xf64>) outs(%16 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %505 = arith.addf %in, %out : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x1x1xf64>
    %476 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%475 : tensor<1x8x1x1xf64>) outs(%15 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %505 = arith.divf %in, %cst_83 : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x1x1xf64>
    %477 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%474, %476 : tensor<1x8x1x192xf64>, tensor<1x8x1x1xf64>) outs(%380 : tensor<1x8x1x192xf64>) {
    ^bb0(%in: f64, %in_334: f64, %out: f64):
      %505 = arith.subf %in, %in_334 : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x1x192xf64>
    %478 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%477, %477 : tensor<1x8x1x192xf64>, tensor<1x8x1x192xf64>) outs(%380 : tensor<1x8x1x192xf64>) {
    ^bb0(%in: f64, %in_334: f64, %out: f64):
      %505 = arith.mulf %in, %in_334 : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x1x192xf64>
    %479 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%478 : tensor<1x8x1x192xf64>) outs(%16 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %505 = arith.addf %in, %out : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x1x1xf64>
    %480 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%479 : tensor<1x8x1x1xf64>) outs(%15 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %505 = arith.divf %in, %cst_83 : f64
      linalg.yield %505 : f64
    } -> tensor<1x8x1x1xf64>
    %481 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%480 : tensor<1x8x1x1xf64>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %505 = arith.truncf %in : f64 to f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %482 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%expanded_327 : tensor<1x8x1x192xf32>) outs(%25 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = arith.addf %in, %out : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %483 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%482 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = arith.divf %in, %cst_84 : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %484 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%481 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = arith.truncf %cst_73 : f64 to f32
      %506 = arith.addf %in, %505 : f32
      linalg.yield %506 : f32
    } -> tensor<1x8x1x1xf32>
    %485 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%484 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = math.rsqrt %in : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_328 = tensor.expand_shape %cst_8 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xbf16> into tensor<1x8x1x1xbf16>
    %486 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%485, %expanded_328 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xbf16>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_334: bf16, %out: f32):
      %505 = arith.extf %in_334 : bf16 to f32
      %506 = arith.mulf %in, %505 : f32
      linalg.yield %506 : f32
    } -> tensor<1x8x1x1xf32>
    %487 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%483 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = arith.negf %in : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %488 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%487, %486 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_334: f32, %out: f32):
      %505 = arith.mulf %in, %in_334 : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_329 = tensor.expand_shape %cst_7 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xbf16> into tensor<1x8x1x1xbf16>
    %489 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%488, %expanded_329 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xbf16>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_334: bf16, %out: f32):
      %505 = arith.extf %in_334 : bf16 to f32
      %506 = arith.addf %in, %505 : f32
      linalg.yield %506 : f32
    } -> tensor<1x8x1x1xf32>
    %490 = linalg.generic {indexing_maps = [#map4, #map4, #map4, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_191, %cst_192, %cst_193, %cst_194 : tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>) outs(%397 : tensor<1x8xf32>) {
    ^bb0(%in: i64, %in_334: i64, %in_335: i64, %in_336: i64, %out: f32):
      %505 = arith.cmpi slt, %in, %c0_i64 : i64
      %506 = arith.addi %in, %c1_i64 : i64
      %507 = arith.select %505, %506, %in : i64
      %508 = arith.index_cast %507 : i64 to index
      %509 = arith.cmpi slt, %in_334, %c0_i64 : i64
      %510 = arith.addi %in_334, %c8_i64 : i64
      %511 = arith.select %509, %510, %in_334 : i64
      %512 = arith.index_cast %511 : i64 to index
      %513 = arith.cmpi slt, %in_335, %c0_i64 : i64
      %514 = arith.addi %in_335, %c1_i64 : i64
      %515 = arith.select %513, %514, %in_335 : i64
      %516 = arith.index_cast %515 : i64 to index
      %517 = arith.cmpi slt, %in_336, %c0_i64 : i64
      %518 = arith.addi %in_336, %c1_i64 : i64
      %519 = arith.select %517, %518, %in_336 : i64
      %520 = arith.index_cast %519 : i64 to index
      %extracted = tensor.extract %486[%508, %512, %516, %520] : tensor<1x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8xf32>
    %491 = linalg.generic {indexing_maps = [#map4, #map4, #map4, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_195, %cst_196, %cst_197, %cst_198 : tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>) outs(%397 : tensor<1x8xf32>) {
    ^bb0(%in: i64, %in_334: i64, %in_335: i64, %in_336: i64, %out: f32):
      %505 = arith.cmpi slt, %in, %c0_i64 : i64
      %506 = arith.addi %in, %c1_i64 : i64
      %507 = arith.select %505, %506, %in : i64
      %508 = arith.index_cast %507 : i64 to index
      %509 = arith.cmpi slt, %in_334, %c0_i64 : i64
      %510 = arith.addi %in_334, %c8_i64 : i64
      %511 = arith.select %509, %510, %in_334 : i64
      %512 = arith.index_cast %511 : i64 to index
      %513 = arith.cmpi slt, %in_335, %c0_i64 : i64
      %514 = arith.addi %in_335, %c1_i64 : i64
      %515 = arith.select %513, %514, %in_335 : i64
      %516 = arith.index_cast %515 : i64 to index
      %517 = arith.cmpi slt, %in_336, %c0_i64 : i64
      %518 = arith.addi %in_336, %c1_i64 : i64
      %519 = arith.select %517, %518, %in_336 : i64
      %520 = arith.index_cast %519 : i64 to index
      %extracted = tensor.extract %489[%508, %512, %516, %520] : tensor<1x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8xf32>
    %expanded_330 = tensor.expand_shape %490 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xf32> into tensor<1x8x1x1xf32>
    %expanded_331 = tensor.expand_shape %491 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xf32> into tensor<1x8x1x1xf32>
    %492 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%473, %expanded_330 : tensor<1x8x16x12xf32>, tensor<1x8x1x1xf32>) outs(%373 : tensor<1x8x16x12xf32>) {
    ^bb0(%in: f32, %in_334: f32, %out: f32):
      %505 = arith.mulf %in, %in_334 : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x16x12xf32>
    %493 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%492, %expanded_331 : tensor<1x8x16x12xf32>, tensor<1x8x1x1xf32>) outs(%373 : tensor<1x8x16x12xf32>) {
    ^bb0(%in: f32, %in_334: f32, %out: f32):
      %505 = arith.addf %in, %in_334 : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x16x12xf32>
    %494 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%493 : tensor<1x8x16x12xf32>) outs(%377 : tensor<1x8x16x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %505 = arith.truncf %in : f32 to bf16
      linalg.yield %505 : bf16
    } -> tensor<1x8x16x12xbf16>
    %495 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%494 : tensor<1x8x16x12xbf16>) outs(%373 : tensor<1x8x16x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %505 = arith.extf %in : bf16 to f32
      linalg.yield %505 : f32
    } -> tensor<1x8x16x12xf32>
    %496 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%495 : tensor<1x8x16x12xf32>) outs(%373 : tensor<1x8x16x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %505 = arith.negf %in : f32
      %506 = math.exp %505 : f32
      %507 = arith.addf %506, %cst_2 : f32
      %508 = arith.divf %cst_2, %507 : f32
      linalg.yield %508 : f32
    } -> tensor<1x8x16x12xf32>
    %497 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%495, %496 : tensor<1x8x16x12xf32>, tensor<1x8x16x12xf32>) outs(%373 : tensor<1x8x16x12xf32>) {
    ^bb0(%in: f32, %in_334: f32, %out: f32):
      %505 = arith.mulf %in, %in_334 : f32
      linalg.yield %505 : f32
    } -> tensor<1x8x16x12xf32>
    %498 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%497 : tensor<1x8x16x12xf32>) outs(%377 : tensor<1x8x16x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %505 = arith.truncf %in : f32 to bf16
      linalg.yield %505 : bf16
    } -> tensor<1x8x16x12xbf16>
    %padded_332 = tensor.pad %498 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : bf16
    } : tensor<1x8x16x12xbf16> to tensor<1x8x18x14xbf16>
    %499 = tensor.empty() : tensor<1x3x16x12xf32>
    %500 = tensor.empty() : tensor<3xf32>
    %501 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_5 : tensor<3xbf16>) outs(%500 : tensor<3xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %505 = arith.extf %in : bf16 to f32
      linalg.yield %505 : f32
    } -> tensor<3xf32>
    %broadcasted_333 = linalg.broadcast ins(%501 : tensor<3xf32>) outs(%499 : tensor<1x3x16x12xf32>) dimensions = [0, 2, 3] 
    %502 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_332, %cst_6 : tensor<1x8x18x14xbf16>, tensor<3x8x3x3xbf16>) outs(%broadcasted_333 : tensor<1x3x16x12xf32>) -> tensor<1x3x16x12xf32>
    %503 = tensor.empty() : tensor<1x3x16x12xbf16>
    %504 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%502 : tensor<1x3x16x12xf32>) outs(%503 : tensor<1x3x16x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %505 = arith.truncf %in : f32 to bf16
      linalg.yield %505 : bf16
    } -> tensor<1x3x16x12xbf16>
    return %504 : tensor<1x3x16x12xbf16>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_3_torch.bfloat16: "0x02000000003EA43C713C",
      torch_tensor_3_8_3_3_torch.bfloat16: "0x0200000058BEAB3D3A3CD5BCE0BD00BED9BCDC3D633C963D063EAE3CF7BD8E3DD93DDB3D543D95BDF3BD92BDCFBC30BCC1BC2FBE153E30BD07BC933C9ABE013E823D87BD02BE77BC2CBC30BE44BE803E5D3D21BBC5BD8CBC283D0D3E553D2CBE093D2DBD0B3DAB3DD23D413D393D643E9C3D1F3E883DDB3D2FBC21BE03BC903DFDBECEBC9B3C67BEF03D323E02BE143EE63D93BD4E3D343EC3BDD9BC3F3EA13D9EBD2F3EC53D0EBD50BE1DBEBE3BE0BDAEBC1BBE5C3E573ED33DB73D053E983DE4BC8EBD5D3E6DBE673E57BD213E91BCD3BDAEBE9CBEFD3C25BE1CBE423D293CD9BDD23DEE3B69BDD8BDA53C7F3D1C3E1EBE6CBDF03D9ABD2D3C42BE8A3DE43CA23D0CBCF8BDE7BDB83D38BE46BEEC3D3EBED5BDE03D893D16BD333D903B0A3EE8BDD13BEF3D06BD643D883DC2BDE8BD823D33BE3C3E2B3AB6BD513D143EA03D64BE1F3DD6BD44BD4CBD713D11BD47BEA9BD34BE513EBEBB2F3D753D783D4ABEFBBC2EBE26BDF9BB44BD5FBD85BD483E933D3D3E25BC04BE583C133D583D553DC43D2CBEE2BDE83C53BDF7BC843DB43D803E913D943E96BE8FBD84BDA93DA03D6ABCDE3D193D813DDD3D863C10BE0EBE57BD4BBD",
      torch_tensor_8_torch.bfloat16_12: "0x02000000A9BD7ABC2BBEAC3D493E3EBD89BB8C3D",
      torch_tensor_8_torch.bfloat16_11: "0x02000000673FAC3F4C3F6B3F633F563F553F753F",
      torch_tensor_8_torch.bfloat16_10: "0x02000000DFBC1B3E02BD8F3DE3BDC4BD8A3D6B3B",
      torch_tensor_8_8_3_3_torch.bfloat16_2: "0x02000000CABCEF3B53BEBC3DE73CDEBDEA3CF23D8ABCFFBD023D9E3D963E153E03BEF1BDBBBC87BEC2BDA33D073D35BD31BE09BE60BEC9BDA6BD98BC25BEDD3D8DBD39BEF33C5C3A32BE4B3D463E503D593D4E3E073E32BCF43DFA3D1ABE883EE83D4B3D3EBE2CBDA53D083E653D38BE40BE373E383D053EB9BD28BE23BE1ABC4A3DC13DF7BCABBB6FB9B53D5F3D613DC23CC5BD033E21BE0C3EDABCB03D103DD3BD273E3FBDBB3BCD3D95BE6B3D893D7CBE803D39BEC53D223D133E85BCF2BDAE3CE53D7BBD0D3E813D04BE213E993D163D8D3D0ABE023E3DBEF7BD843D50BE6BBE193C8CBD78BD5DBD093CEABD13BD3E3DC0BD023EAA3DB93D673DE7BD783DB23DA0BE26BE223E65BEAA3D1F3EB5BD3E3B22BE9E3D0EBEA4BC27BEB93DBE3D54BEC6BDC5BE4FBEFF3DE9BCE33DAE3D43BE25BE8F3CDD3DB3BC45BD99BC07BE84BD243D0CBE1EBE84BB213E45BC65BE90BDE83DEFBBD53D933D263DFF3D23BEEDBD9BBCE13CEEBDBCBD833D93BDABBD1F3EC23DB23D0BBE48BE63BEF1BBB93D283E893D6ABD8F3D05BE0DBD643DD8BD17BE203DD1BBACBB8FBC12BEDDB8703D993C17BE8CBE1C3D803D303E37BE01BEED3D07BEC03DE13D88BD5BBD40BE04BE7FBC79BD7A3EC83DCC3DBC3C7E3D0D3EBCBC71BE60BD963DBE3C8CBD84BDB23D513CA83C903DDBBC11BE633DEF3D39BDCEBAEE3D053CADBD05BC2A3DE9BD903D1F3E1D3D263D64BE9B3DC93DF8BCCB3B5DBC98BD963DFC3D613E6D3D3CBC9FBEF8BDEDBDE0BD63BD523D11BAD8BDF33C093D293E67BE10BD0DBE89BA18BE2A3E913D1C3D573E263E6F3EAFBD133E68BE11BD453D4B3C103DE93DAABE7CBD153EEDB925BC9F3C7CBE433E65BE1FBED4BD293E8ABD2ABE4DBE113E8EBDD2BD193EFA3D723D0EBE183D213D55BDA43DBD3E1E3CF93DD93C79BE32BE34BE07BD0DBD363D92BD273CBFBBC03D9CBC1FBE0C3D0EBE853C3C3E18BEB8BD16BE3C3D383EFDBB8ABD1EBE0EBE69BD22BC873DE7BCDEBDB2BCF8BD993D1E3EE6BDAFBD28BE2FBD863D14BEE1BC62BDA73B2C3E87BE04BE253E88BDB2BD6BBDC9BD3CBD8FBD983E973C1BBD0E3EB53C3BBD5ABE313E18BDD83C27BEAB3CE7BD1EBE593D893D863CABBDB5BD83BCBDBDB93D243D81BDE2BD2B3E393EE1BC71BC443EF7BC693D70BD8E3EDCBD6DBE713DEBBD893D89BB1E3EB93C1B3EE23D6DBECEBDA03D623DE93DFF3C343EF9BDB5BC2FBD903EE6BC803E0B3E0ABEEB3D3C3E8ABDB83CFEBD553D34BD9FBD3FBDACBCE53C85BD4FBE48BD46BED03CFF3D85BD493D343E0FBD0F3EC53D2E3D8F3B86BCD7BD17BE3B3E863D663E6BBD89BD2DBE7A3D083DE93C5D3E0DBE89BD24BE26BD7C3DEABDCABDF7BC8C3D2FBE81BEF4BA8A3C1F3DA43D833DC8BCFF3AEA3D34BE17BE3FBE9DBD223DA2BDBD3D233EF73DC9BD803E813E1E3E29BE97BE133D01BD68BD10BEF4BD72BD7FBC17BE9DBCF5BD4EBD1E3ED53D283E523D943D4B3D8BBC01BD283C193EABBD3FBE1C3E91BEC4BDD6BCAD3E4DBDFF3D1DBE4CBE973BEF3CBBBD9DBD9ABEE9BD16BE8DBDBABDEA3D6B3DB93C553D0A3E803D40BE99BD5F3D10BE9ABBB03D09BCE9BCE1BDD93DABBD103CA43DC0BCD03D59BE",
      torch_tensor_8_torch.bfloat16_9: "0x020000007FBD13BD9DBDCBBD893DD0BD6C3D48BE",
      torch_tensor_8_torch.bfloat16_8: "0x02000000A13FB33F5E3F563F1D3F303F843F833F",
      torch_tensor_8_torch.bfloat16_7: "0x020000003C3C2ABE6B3D46BCCFBB203EE13DEC3C",
      torch_tensor_8_8_3_3_torch.bfloat16_1: "0x02000000AB3B773C84BDF23CE93CCA3C28BE7E3D2D3D14BE0ABDF1BD96BDBBBCEFBCA13CEF3C593E8B3EBA3CD5BDF2BD66BCE23EA73C433D1A3ED13DC33D86BE6BBC86BD71BDCABD2ABD11BEE83D8A3D053E933D833DD0BDF03D12BE10BDA33AD33C29BE5A3DA53D533D1E3E333DA9BD023ECEBD553E53BCEBBD1D3EEEBDA8BD133E10BE133EED3C7F3EBB3D3BBD7FBD053D253EBA3C323D7EBEDDBD53BD81BD83BD73BE723C94BE9EBE46BD78BE4DBDCE3D10BC473DC7BC43BD8F3DCCBDAB3D2DBE88BECE3D08BED3BDB1BD143E9B3D823D91BD20BE7ABDEFB88FBD533EDD3D443E27BE1EBE9EBCD0BD623E9F3D04BED23A2ABE063DB3BD1DBA92BDEF3D8B3D88BE1CBC0DBDF83DDEBD7D3DC63C0EBE513D813D84BD23BE23BD9D3D8EBD2EBDF1BB93BD393D053E793EB6BC09BB3EBE34BCD5BDDABD90BC0B3E85BC84BC8E3DC13D09BEACBD353E5BBC243D8E3D46BC6DBE173C0EBDF5BD693D84BD0E3D2CBD1B3E6BBD07BCF93D68BE47BC38BB58BE373E42BD5F3E013C91BDE03D773BB5BD3B3E9C3C42BD483D513C363D2ABDBEBD9DB9DCBC14BDA53C53BDEEBD3B3E7EBBAC3D093EB03DA7BDC2BC27BC36BE7BBCB2BBA0BECE3DFBBDA7BC56BDE43BDC3DF3BD96BD173DE0BDC33B10BE15BE9DBD97BE3C3D88BD3E3D83BC023E2E3DB03DBD3C163EE53C0B3DFABDA6BC3ABEEE3D4ABD053D5FBE823E53BC1BBE8DBDA5BB3EBDF03D6CBD4ABD35BE523B01BE2F3E0F3ED83DD93DFF3DECBC463DE23D04BD19BEDDBDD63CDBBD04BD873DF63D51BE10BCCDBCA2BD31BE313EAF3C19BDADBD8A3DAF3D8BBC273E3DBE9C3D663E97BDE33D503E0A3D50BD553E1CBE50BDFFBDEDBDB03D6D3E8DBD2D3E293EEA3C123ECA3EA53D513DC2BC363E89BD8E3D3B3DC3BDB73D36BE3C3D31BE1A3EA23C68BE89BC17BE863D3DBDCE3D53BC503D8B3D86BDB4BCE73D0E3D8B3D053E203E3DBE223E07BE87BD19BE363E33BE0BBECD3D43BC3FBED93D8FBD1FBE8D3BDABE4D3DE73C563DE6BD60BDABBC26BEEF3DEABDD0BD573E6ABDA03D77BBD0BC27BEB1BD09BD82BD7E3D553D4ABD47BEABBEFB3DFDBBF0BC63BDF6BDF43D34BD8C3E67BE98BDE8BD44BE9BBD8EBD133E0BBE923E303E71BDFCBBFD3D25BD38BDD2BD1F3D8EBB9E3EB0BC03BE6ABC073E08BEEE3D293E94BC6EBE0DBE133ECC3B293EAFBD873E613D7A3DBA3DB3BD19BE643D87BED5BC713E3CBE7EBD8C3CF13CB03D0F3D10BB093EEBBD78BC5BBDFBBD3BBDB73C3BBEADBD0DBD103D383E33BD663EDABD1BBE48BEEE3C223E193E4DBEFF3DC33DDCBDE33C273ED1BC1D3DD0BD1FBE0B3DBD3D07BE2BBEDE3BF63D7C3D4C3E44BD06BC91BD483EA63D0B3EE1BD5D3EB53D573E133D703E063E053D3ABD383D9B3D713DFF3A2FBEE1BDC2BDA7BC933CB6BE88BDDB3DC63D083D803EF63D36BED7BDC5BC633C743E163C0D3D10BEE1BD8B3D61BD4F3DA43DD3BD52BEB43DF1BC8A3D0BBD803D4C3E99BEEF3D44BDA3BDF6BDDB3DB73D20BE113E6D3EEFBC4BBB513ECEBC4DBE9CBE4EBC34BDCA3C18BE273C613EC6BDB5BDCBBDF63C193ED93C873D273D143D4EBD40BEB7BC773DF93D2A3E18BD3FBD37BEDE3C223EB0BD03BE893C67BDA13C",
      torch_tensor_8_torch.bfloat16_6: "0x020000005B3C60BC0F3E4EBE4B3DA1BD43BD15BD",
      torch_tensor_8_torch.bfloat16_5: "0x02000000A13F8E3F9A3F823F943F813F2B3F433F",
      torch_tensor_8_torch.bfloat16_4: "0x0200000042BCF9BD2BBD263DE6BC963D9E3C3C3D",
      torch_tensor_8_24_1_1_torch.bfloat16: "0x02000000A2BEA83D623C253E8F3E1E3ED93ECE3D2B3E5CBD28BEBA3E8ABEC93E3B3E1DBE193ED13E04BE843EE63E36BE9A3E84BEFB3D18BE2EBD213E013E5EBE9F3E03BE04BFF6BD16BEC73DC1BC09BF653E84BD853CBBBD5DBEB03E403DA43E8E3C093E4DBBAE3E3B3D163E85BDF9BDFB3D8F3E18BE44BE0E3ED3BD993E10BE12BEA3BEA63E7ABC1E3DB53E9DBEC63AE83E3BBEDFBE853E3BBDB6BE9C3E5C3E683DD23C1E3E403E273E883E473C40BE473E0CBEE03D983DE53D83BE9ABC113D86BE8EBD4D3D7ABE1FBEE13DCA3E2FBDA2BE813EB8BD1F3D8EBBC03C6DBE6DBD1DBE37BEBB3DB63D383EB6BE14BE55BE2CBE62BDC23DC43EEFBDE23E043E123D713E0F3E56BEA23E8DBD7F3D9C3D1EBD353ED3BE553E673D84BE99BEEEBEA63B643E0FBE1BBEC0BCB6B8C4BD463D28BD2A3E953EDC3C6FBC443DA0BEF7BD2F3ECEBE79BD4EBC61BE66BEBE3E163DFFBB26BEC63B64BEB33EB03D683EA4BEC7BD933D8FBEBCBDE9BD68BD483D253DE23CC13E713E2C3EDE3E59BEDA3C9D3E6FBE143EE13D",
      torch_tensor_8_torch.bfloat16_3: "0x02000000943D94BDC53D993DC13B173E42BE85BD",
      torch_tensor_8_8_3_3_torch.bfloat16: "0x02000000493EA5BD9D3DF5BDD43B39BD783D793DD3BD693D19BBBF3B48BC8C3D09BD4F3E083E59BD99BE83BD253EBABC813CA0BDE83C473E82BD4DBE2A3D30BC3D3D813DF2BDACBD10BC87BC67BD8C3DA8BC613E113CF13B4C3C613E72BB833EE33DD5BCEB3BA1BD4DBD0A3B9E3D32BEC73D16BD0C3EE23BAE3D3E3D323E71BEC63D863A6E3D323D8F3D36BE1D3EF43D57BDB5BDE7BC93BE92BC67BCC9BD2FBE633DC4BD2EBE04BE01BD4FBD01BD9CBEB0BC643DC5BDE23DDBBDF43BBBBD2C3DD13D5E3E66BD7CBC0C3C773D01BD99BCEABC333D053E44BD7EBDD63D3F3D173E7F3D093D8ABBB6BD03BCB33D31BE3E3D473B053E8ABE3DBD9D3D183EAA3CC5BD603EA1BD7BBCCB3DD23DA93D433EF5BD923C9ABDBCBD29BC753DFC3B89BE24BDFBBC48BD863DDABDA7BD4A3ED6BDC0BC04BE883D9F3D6F3D663E1EBD613D1DBE733C4ABDAFBD1A3DE73B81BD8DBE633EC83D01BE4DBD103E1F3EA73D3B3D3C3EA33DD9BDAC3D99BD1BBECABD81BD833DEABDCABD3C3C31BD2D3EEDBD753DB8BD143C53BDBB3C80BCD03B8DBD023E48BD443D53BEACBC0EBD41BDCD3C44BDB3BD17BE50BDF7BD853DEEBDB4BD383ECF3D913C783EEDBD743EA33C40BEE9BD1CBEB93D58BD933DEFBDA03DC4BDBD3C273E5C3EED3D41BE253E383D33BE263E0F3CFCBDB9BD94BD07BECB3D5E3DCFBD12BD4D3AFE3DF7BDC73DD9BC4EBC04BD343EFFBDD73C58BEEA3DE8BD27BCD6BDCFBBFE3C973DC03D3A3E29BD953C9CBCD8BB2E3E753E8A3D413DCD3DCEBDACBD103E88BDB7BD263DB63A7BBD1F3E23BE603DB7BDDB3D233D10BD483C313E0CBE8B3CDF3D433E26BEB4BD423E9B3D203EBEBD08BC533DFA3BDDBC77BBE63D7E3E05BCC03D42BD623E263EC23DE53D3A3EFEBD843D4EBE17BE853E86BD63BBE83C903D263DB1BCB13DC93D1DBE883DFD3D32BE2FBE5E3EF3BDC5BD8ABEF7BDAA3CD0BD873CE5BD453D043DEE3D1B3EC7BC963D653E56BE84BD843DB53D033E3BBE9EBC3B3D083D03BD19BE80BE8ABD8B3D6CBDB6BD6E3D9F3D9BBD11BDE93C533ED63D813E46BDABBC9B3CA93C29BD733D0B3E893D42BE103E83BEECBBFEBD9C3D7DBC4CBEA4BCAFBD9F3C8EBD1C3E503BBA3C833D07BE533E29BEFD3BDCBD943D413E67BE26BEDFBD4CBD493E60BD0CBE47BD3A3E043E763CB83C4B3D58BE21BE133E583E4DBE843C91BD19BE293EF9BD1A3EB83D933DD43B8E3D973E8DBDAB3D11BC96BCEDBD3EBC68BD4EBD9A3BAEBD74BDAEBDA73D473E81BD9D3C7EBB2C3E1A3E29BE353D603D54BCCB3DE53C00BE5DBD41BE08BE0A3E44BD85BD733DE23D16BE603D1CBD713EAFBCEE3DAD3CE63CA23DA4BDCFBD9FBD1ABE9E3D72BD813DE63DD43D9C3DA53D183D103EAABD373C873C1DBDC7BDB23D31BB3EBD1A3D4C3DBDBD6BBC06BD803D7F3D1ABE4E3E503C153DBEBDC13DC03D66BE11BD773E82BD043E303D06BDD43D863D8ABCAB3D423E48BE913DA33DAABDB03BDC3D0A3E943B66BD733DE5BE163EAD3DF03C47BC0DBE253D7B3DB6BD1ABE473DC2BDC73D48BDE3BD573E39BED5BC8C3D24BD63BD83BEE7BD99BDD23DF33DA6BD623D8C3DB2BC7C3E8ABD7BBD3B3E533E483E25BE853DC8BD8FBEB93D",
      torch_tensor_8_torch.bfloat16_2: "0x020000006F3E89BCE2BB5F3D43BD4E3B6C3D483C",
      torch_tensor_8_torch.bfloat16_1: "0x02000000943F8F3F0C3F4A3FA03F933F493F8C3F",
      torch_tensor_8_torch.bfloat16: "0x02000000233B3C3E0D3DB6BD033EC2BD10BE1CBE",
      torch_tensor_8_24_3_3_torch.bfloat16: "0x020000005D3C323C3BBD92BB6C3DDD3D313DB53D12BDF8BC66BD9ABD67BC263D27BB4ABCC73CC63CDF3C6FBCC2BB88BDAABCBEBDCDBDCB3B093EB7BD963D7BBD4D3D273EAEBD213DB5BD08BD0FBE003D963BAC3AC13DAA3B833DE3BD3FBD893CB2BDD53D7C3DEA3C533D0CBEEE3DDA3C493DF6BD65BC95BD86BDF6BCEEBDA03D043ED5BD4C3C443DF13D82BC6BBC373DF4BC2DBD68BD34BD823D16BDC2BC3C3D34BDAA3CF7BAB0BDDDBB29BDAD3D553C163CC73C983BD5BC45BCC13D063D5E3DABBC13BD923D353D433D9BBC1CBEB23D67BD11BDEB3C7A3D933DB2BC023E663D92BDA13C293EAA3DADBD153D64BDF23DB13C65BDE43D07BE8D3D94BC983C49BD413CD8BC8B3DB33DA63D393C05BDF63CAFBD653DA0BD233C5CBD9F3DD33D333CD9BC4A3E0DBCC83CC6BD843D5DBDA7BC31BD86BDFABDE03C2FBDA13BFEBC51BDAE3DFABBA93D1BBED13D363D7C3D423D083EB23D823D0FBD0EBE2B3CD63D6DBA2A3D14BC823CA8BDC93DA7BC0C3D9C3C2ABE843DA9BD7BBD59BC773DCB3D7EBD173D5DBEA13DCABCB53C48BD79BB5E3D803DCBBCA13C89BDCA3CDD3C233EC53D573D823D0B3D1E3D823DB83C873D48BD24BD0FBD513CE8BB08BE7DBE383BBBBD2BBE0CBC53BDFB3C5A3D26BDAB3D3A3DA73C033B043B26BC36BBC83C63BDD03C82BDF3BD863B88BB193E933AD53B273D49BC2E3D4CBD673D753CA0BDFA3CA43D8D3D573D30BD6E3C01BD033D94BA01BDA0BD023DF43C863D483DAFBD033DECBC9FBD83BCB73C053EBFBDBABA603D9F3B833C68BD8C3B943B5ABC983D063E9CBD9C3D9CBD583DAF3CD0BDA8BD893D05BDC93DA03CA3BDF93C36BD573D953D88BC07BD8F3DD93C52BC19BDADBD643B433D80BDE93DCB3C0B3E673D2E3B1FBD5A3D053DE93C0C3E2DBDC1BDE3BD86BDAC3DD53C2C3D11BD3E3B7EBCF33CE4BB413C74BDA7BD833C91BC893D5B3D06BDF8BB50BD883D7C3C893C9E3D883C2BBD1EBC843D1F3D0F3E4A3E0ABD79BCDEBB703BFABC3B3C573DFEBD75BC4D3C4D3D07BD173AD23D8B3C14BC3BBD0C3D383D1A3E66BDD93D40BD33BD5ABDD2BBF5BD8CBCB63CD93D0BBD9CB92C3DD9BCCC3C043D243D89BD58BD85BD553A3B3EC33DDE3BCC3C2E3D1E3C0C3E233B9A3DA63C083D6CBDD43CDDBD1ABDA33CD3BBD03D1ABDC8BB36BC123E9FBCA03DF2BDE63DC43D863C39BC3F3CB7BC593C0ABEF0BD0CBDE23D8EBDC93D83BD3CBE293C953D4ABCC1BC2B3D9ABD753DB4BDE4BD04BEF1BD0A3DDDBD1A3DE3BCF23C813D69BD16BD943DA83C093D2C3DACBD0ABD96BC313C23BD74BD973DF5BC343DBE3D5DBD113DB93D8C3DA63C19BD8CBD8A3D093E90BD1C3E963DAEBC16BC213D50BD763CE0BD453CF93D9D3C83BD353D4EBC933DC63A83BC95BD23BBAC3D523DA8BC523D193D953DFF3C5ABDABBC42BD743D99BDCABD023D83BC17BD233E9A3BB0BD95BC493E2BBC333D45BB50BDC63DACBDE3BCD1BD2C3CBD3C51BC07BDDABD033CC93C4B3D29BDC7BD6B3C043E28BE88BD973D9CBC513D873D6DBD693D2BBDBDBC873D083E9ABD0B3DBD3D22BC9EBDD33C383D513DAA3D9ABDF33D213C5F3C81BCEF3CC73D19BD7F3DC8BCB2BDC7BDBA3DC53DF53B82BD813B853C423D98BDCBBC2EBD183DB43BAABB1BBD403D303CB6BD903D05BC6C3A88BBF63C583DCB3D913DB13CF2BD323B04BD7E3D52BC833DCABB713C1E3E053E91BDD3BDC23D59BDDF3C693CA2BC4C3E3D3C03BE12BDFCBCC3BD70BB9B3CDFBC0E3D4DBCB7BD1EBB87BD023D9C3BBEBDB2BD843C703C763C973BF03C3F3DCB3D0EBD883C24BDEC3CBC3C82BDB33DA1BDB7BD0D3E933D9A3B0A3DDB3D583D9DBCB13C083DF3BDA23BCB3CCE3DA23D303E013DE2BB6BBC4A3AF1BC813C5B3D65BC27BEE73DB43B3B3C7A3D81BDABBC16BE8CBCF43D373C293DEC3D383CD5BDF7BCBE3C0E3DADBD813BB8BDEBBD6EBDA43C87BBB9BC413D893DB83D5C3DAE3C453E46BDA3BBA8BC1B3CBEBCB93D3CB91E3ED53CC3BCACBD513D363CE2BD9ABD463DBC3DACBD803C27BE5FBDF43D543EBB3BD83C403DCBBDA03DE9BC833D33BD213CA23DC93D90BD963DBBBCA5BC273D403D993D47BD023DCEBC8A3D6FBCA23C07BDC63D613D04BE653B13BC21BD963CE6BB6A3D213E47BD26BD08BDCA3DFD3D8F3DDDBB603B1F3E8D3D703DAC3D75BD19BBF63DFDBDDBBD003B95BD5EBA9C3C14BD92BD903D933BE93C813AB23D783CE73CC03D0FBD4D3CA6BD06BCAF3C11BC8FBDE63C633DEF3B9ABD573C9C3D983D22BE66BD66BD07BD513D25BD403D113D273CDB3D0BBC3C3D87BA00BC503CA23A223D583D38BD71BD0E3DBA3C7E3B9CBC3B3EE2BD35BDE53D23BC263DE93C91BD93BC07BB64BD7D3C043EA33D62BDBF3C96BD8BBC8EBD78BDD8BDD3BC5B3DAFBD4D3DB4BBE83B1DBD2BBDFBBD8DBD2CBE403C18BDC9BCA23D31BEE23DD8BD9FBD3A3DF3BDF93C283DA8BC603C88BD093CDABC07BD8DBD10BD843C3A3D3F3C013DDABAC43B5D3D373D09BDD93D68BD04BC1C3E9B3D53BDCF3CD5BD4A3C21BDB5BCAA3DAEBC213CA0BC873D9BBD38BCA5BDE23C0FBEA6BD86BDD4BDBDBC933CC4BD103DAFBCC83D663D9EBDA53D3C3DFCBC683C8F3DB1BC3D3CDB3C9BBD4A3D2ABCC73D203DEDBC8F389A3B363B733DB13DC63D253DC8BD51BC96BCC7BCEC3D5F3D25BD123D95BDE53DB2BCDF3DE23B5C3D1EBD89BB113E9FBDE2BC8FBBD6BD19BA5E3D17BD32BD8B3DB4BCB6BB833DBABDAF3A8FBD39BD30BDA1BC883DB8BD0B3D653D113DA93C4CBD8CBC863BB0BD993DD93DCF3DA0BD8C3D593D063D92BC873D2B3D7C3D09BEF3BCA63D82BC48BC2C3D22BECD3D923D3E3DD63CA1BDD63C2B3D393D523C70BDDCBD24BCAC3D863D99BD04BC893DACBD433D8B3D7BBD0BBDF2BD563C35BC18BEB73DC93DBFBD593CEBBDEABC643D4B3C3BBD2C3D613D26BC1BBE55BD8DBDBFBBFE3CFFBCFB3DF13CB63D13BDCDBC9E3CF8BD24BD4CBDA23DB6BC1D3ECABC1B3EFBBDC5BD38BD073DBE3D363CE2BC913D1EBEE53D5DBA2E3D4A3DD5BCA63D043D44BD25BEC33CC4BD8EBD9DBBBE3DD1BD363D6ABDF7BB583DC13C1ABD9BBD16BD3E3D263DF23D1CBDD4BD10BD5BBD75BCC63C56BD57BD9FBD013EBE3D693DDEBD38BD18BD8F3D9EBD9E3D973DB23C06BE0ABE10BD0D3CE83BD63D3C3DFE3CE3BC03BD213D643D943D323D813D75BDB4BC0ABEA83DA6BC92BC3BBDA83D013DBABC9EBD5BBAD5BD023EAFBCFBBD7BBD67BD733CA33DD7BBEE3C2DBB893D173DB73D12BC30BD4EBDFDBB123D21BDA43D2BBD613DCF3D29BD01BE9C3DA1BD2D3CA73D3A3E8FBDE7BC0E3DD7BB2BBCAC3D0F3EB3BD98BD80BD3EBD983C14BD52BD82BC05BE333DD73DB13D1F3D78BCAA3DBC3D123DAC3C17BD90BD823C38BD4DBD473B403D3DBED23D553D39BCBE3D223D0A3C833CB23C90BD59BD67BC90BCD1BD193E593D39BDB73D103D06BC1D3DACBC053CBEBDC23D6E3D4B3D05BE8DBDF33D8B3D63BDC83CC53D0CBE8D3D813DA9BCDCBCF2BD9E3DD0BBE13AC03D83BC5A3DA93CABBD51BC8F3CA4BD63BD2EBD3ABB113EC93DBEBC0A3D0ABDCF3C393DAC3B95BDBE3D023D3ABD03BD0BBB0E3C2F3D8DBC54BA0C3DD73D213B183E09BC01BE8A3CAFBCAC3D123EA7BD55BC8FBD6CBC2E3C083D083B643D91BDBEBD14BDAABD313DE4BD6E3D6FBDF33DDA3B16BC7BBD00BD6DBD643D893CA93D26BD6FBDA2BDE8BD90BD01BDD53DF4BD95BB2A3D3FBCCC3CCB3D973DDCBB0FBD003E1F3C2ABD243D2C3DDBBDCE3D75BDD33D073D03BE46BDDE3DB5BC89BD01BE0E3D98BDA53D87BD963C8EBD5C3D8EBD86BC46BC7ABC0BBD7EBC04BE783C73BDE13A8FBB15BE32BD24BB8CBC033C4DBDC7BD8E3BB33D203D353E123E8DBD103E89BD913D583DC2BD143C03BEFF3D38BDBC3DBFBD29BD1ABE463D9CBC67BD8F3D13BE1ABCE0BDAE3DF0BCA8BD08BD04BD90BD99BD023DAF3D183C8EBD243C2ABC28BDD53D7CB9D63C7A3D063DA73CA23B593B8BBD04BD79BD09BD093D06BC24BDECBCD0BD6BBD7BBCF63CA3BD053D123DC13DB6BD9CBD033EE8BC933C453DC3BC1F3DACBD983DA6BD0ABD453D1E3E93BC10BB95BC953DDABD85BC7F3D423C813C95BD0BBE29BE113DB7BC973D6A3D9D3D1C3EBABD35BE1D3D0E3C6DBDFDBA99BDD03D6F3D88BD213D923D92BD4DB90FBD91BDE9BDFABC90BDBD3DBB3BB3BDBEBB0FBEAABD47BCF23BCE3DCC3CE3BDD5BD8DBD7CBC743DBFBC0A3DF03BABBBEA3DF13C1F3CF7BC83BBD4BC4A3C49BD043B1EBDFA3D6B3D57BD013D23BD30BDAC3D373DDE3C51BD84BDA6BCC13C04BD4ABD1DBD193D3F3DBE3CAEBC813C9FBDACBD993DB6BB583D263CD93C9EBBD4BDA73DF23BA73DEBBD963CCF3CD2BDD43DA5BDB13D053D1CBD03BEB8BDFFBCA9BDFE3D4D3D7FBCFD3C12BD1BBD71BD14BC853C96BD18BEE93C773D993D223E02BD18BEBCBDC93C9A3D89BD4C3DB43D493D1E3D87BD033E87BDD4BD3F3CCEBDCBBC523B84BDC93B9ABD353D823B08BE583D23BD8D3C42BD663D32BDB2BC72BC293E223E2C3D143D8C3CEABCD93D87BB2D3C39BD6B3C2FBD17BE813D9E3C93BDB83CEF3D32BD8DBD543DCA3DA6BCB83B113DC63D293D453D3C3B42BD8BBD2A3DF63C6A3D193DA7BDEA3CF63C043D90BB1FBDAB3DA8BC5BBC66BDF93D93BC4CBD29BD8E3941BDC03CB63D7BBD833B00BCE13C913C2D3D0B3D173EC6BB33BD7F3DD53C2B3C07BDDB3DAC3D8E3BD0BC863D523C30BDD5BBF5BC95BDCB3D5C3D513D0EBDC63C343CD7BC493DA5BB4C3DDFBCFFBD22BEF9BD8EBCCE3C75BD773C8BBD04BDAEBCAB3C05BDFDBB0EBE7CBD2B3D1DBC4A3B5ABDB33D19BE603E5FBC0DBDEBBDA4BC6FBC133D833D",
      torch_tensor_24_torch.bfloat16_33: "0x020000003FBEA63DBCBDF2BB7EBD91BDC63D99BD2BBD44BE46BE21BD983CF63D51BDC5BDAC3D493DE1BD1A3D3E3E5B3EB13C8BBD",
      torch_tensor_24_torch.bfloat16_32: "0x02000000983F853F8F3F463FB33F513F403F873FE53E8C3F643F853F8B3F623F433F643F5F3FAF3F8E3F953F673FA73F703F5A3F",
      torch_tensor_24_torch.bfloat16_31: "0x02000000A3BD06BEA1BD40BD5ABE65BEA13BAF3B09BE833C70BDE3BC9DBD5ABD30BED9BD253EF3BD133EFD3D923B8C3DAEBDC8BC",
      torch_tensor_24_24_3_3_torch.bfloat16_8: "0x02000000B63D49BDD3BD09BDF43D63BDC53C72BD31BD2B3EB73C113D58BD64BD393DA53DB93D93BC65BCB4BD113E79BDC43D70BDB13D9C3CC8BC86BA8E3D4E3E1D3D31BD6DBD273DBFBD3C3D77BD9ABCD33C813CC9BDE2BCE33DAA3C7E3D39BE773DE63C56BDCFBBCDBC79BDEA3DC33C58BD88BC233D473BBF3D9DBDB73C9EBC543DDF3CBC3D8DBD283D4E3D4D3DBEBD023C02BDC1BDA9BCBD38523BCDBB033C36BD403D853D5F3D573B543DC0BDCEBCB0BD253DBEBD36BD95BCD73C0E3E2E3DA83D39BD913DDFBB70BD1E3DF0BC553DBABD1B3E133A5ABEA03B39BCB6BD0E3C77BB133D423DFA3C223DA0BC3E3DAD3C7CBA21BBA73DEDBC39BCE73CA7BD42BD1DBC16BD363D98BD813DDDBD76BD1E3DA4BDA13CD13BABBCF63CA5BC5D3DBE3DC0BC36BD8B3D633DD03C1A3D46BC4E3C47BBCB3CB5BC95BC4ABC9F3C353E3ABD14BE8FBB6FBDEA3BF53D1BBC783D233DB73C13BE4BBC693DD3BDC13C653D9DBDA3BD7D3B163CCA3DA23D55BD0F3D80BC59BD4B3DB8BD6B3D8F3B9E3D0F3C373D113D783D723D903D8EBB19BBED3DC1BD31BDDEBBA83DC4BD4EBD1D3CBA3CCCBD033E9D3D18BDCABDD9BC22BDAF3D9FBC1C3D4D3D83BC44BD213EB53DA7BDF4BCC13CA33B153DA73D95BDEFBC1B3D053E903C003DD8BD983D53BCD63DA1BD253DBFBD8EBDB83C6CBD953DF0BD42BCB33C60BDF73C89BD3CBCB03DA73D193D0CBC6CBB70BC4ABC3A3DA8BCF7BDD93DFFBCDA3C883CC2BD87BDEE3D74BC1BBDB23CEFBDD83D81BCA1BD4ABDF83D21BB59BD9CBC2ABD893D8ABB193D0B3DF43C01BE3BBE9FBB113ED23C323D00BD4EBBA3BCAA3DA0BB18BD2BBDDFBDE3BCDB3B013E0A3DD3BD973B563BB63DDA3D7F3DB5BDF33D483D2ABDE03D093E99BC79BD313DCBBBD43CCD3D003DF9BD67BC11BD39BDD93D7EBC2BBDE8BDA03BE23D4F3DDD3DDA3DD53AA33DC5BB623C713CAC3D3F3D8DBD753DD6BB183C31BD5C3C77BCA0BDC53DD6BBEC3C5B3DBE3C93BD3A3D04BCA63D073CC0BD523D3C3ACDBC933D423D2BBD8CBD2A3E543DF33BFC3D90BD11BD45BCA83DE8BC24BD1B3D7EBC57BD58BC3F3D12BD17BE91BCFF3CC43CD73CE73CA7BD0A3D9B3C61BD1B3D05BE25BC823D8EBD4E3D6CBCB23BD73BD6BCF8BCAC3D153D4BBD383DC83D14BE03BDA53DB83D84BC23BE1FBD7B3DC1BBB13CC4BC18BE453C083DB63DED3D19BEA3BD673D383E9DBDB43D913D763D163D11BD3CBD6E3B4BBD8B3D7B3D39BD453D56BCBDBC433D7D3DA7BD033D7C3D6F3DAC3D62BCB6BC823D49BD973CD6BA74BD0EBCDB3DB6BD7A3DE83AC63C8A3D823D5DBDF03D12BDF7BC3BBDA3BD2F3A83BDC23DC83DA2BDF6BCE23C093DCABD1FBDCABCA1BDC1BD253CDF3BA3BBA13D18BEABBDD13D543DC23CB33C2FBDD1BC09BD8CBA91BC9CBD2BBDDD3C01BD11BDBE3BB93D963DAD3D793D213DA7BD29BC31BC07BD2ABE6BBDF53D703D57BDADBC373DAABC833C953C9A3C953CA3BCC73C1CBD763DD9BD443D853DCE3DA93B5EBCF63BA83DC2BD69BDA4BD093EB8BDD43B963D27BDE9BB2BBEB6BCDDBC2CBD96BCCDBD833CAFBD463D88BD2F3DAF3CC2BC54BCD5BB253D033E58BD423C73B92E3D353DB5BCF03D913DD13B873C03BDDFBDF4BD21BDBF3DD7BC25BD313DC8BAEABD1BBD283BCDBD07BE54BC03BCFD3B8D3D9E3D83BD653CCC3B213CEDBD9CBBAABD80BC273D663DDEBDC33B76BC0A3EE03CF43C01BE853D313DA3BC2ABEEB3BB93C143A11BBE6BDC2BCF2BDC83C823DE6BDEDBC073DAC3D9ABD22BDC53D863D583D333DB43D443D5DBB15BD4BBCD63C89BDC4BDEFBB573D553C02BEA1BCD8BD703DFCBD033D7DBCB6BD85BD59BC203D8DBD473D323B0E3DAB3D0B3D523C30BCA63C893D10BDCCBC883DA13D4BBCF63B9FBD8BBD9CBD803DED3BC63C023DA4BC8ABD5A3D9EBD84BD1BBD103E563BA1BDB43D8F3B90BDBABD85BAE73D03BD913DD1BC5D3D983DB13DCB3D34BDD2BCE9BCFE3D79BDB5BD89BDA8BBFB3D3B3B5BBD8BBDD9BC5E3D903D9DBC743DB8BDF2BC463D893D423DDA3CE23CA7BB16BCEB3DC13D603D1A3D283E51BDE7BC83BD8C3D183D0DBDD63DE23BA0BC903CEF3BEDBC62BCD1BA8D3DF8BCD0BC723C54BC10BCF7BCB73C16BDC6BD983CDCBD2DBDA5BDB3BD0ABC3ABD9B3DCE3BB8BDB4BBB7BD5D3DFE3991BDBC3C243D5DBDBC3CD83CDE3B17BE443DC43C3ABD0D3D7DBCC23C3B3D183EA23C883DA23D71BD31BBBFBB9ABD113D92BDF03BD93C5BBBBABC43BD3CB951BB843D243DE13DA7BDD63C433D99BD18BD193EE7BC4DBDB93D86BCF53C9CBD103D83BD81BAB43D4A3D0F3D0CBC0C3ECA3D773C923C963D4EBDF33BAB3CE7BD643D0F3D81BDA33D97BD1A3DCBBC683D44BD783D0CBDBEBD28BD8A3DB0BC1A3D4F3DE7BD3ABD66BD673D5C3D6ABCAF3DDFBC103DF13BE3B95EBCBB3D913CC5BDBE3DAABC953C0A3D283D0CBD853D4A3DFE3CC53BA83B3DBDC83DBC3CC23C0ABD493D9DBD56BDF8BD11BABBBDB5BD9B3D38BD0B3D563B153D1F3CBEBC1EBE9A3C85BDBA3BE8BC35BBD43D93BA94BC3EBA2C3C21BCB5BCBD3DEBBC46BDE83C85BC64BE943DA9BD4D3D923DC33D703D50BB113E9DBA85BD9DBDBA3D2ABC14BDAEBCF2BC9C3D7BBD69BD09BCD93B423DCF3DF6BCC43B9BBDB63BA3BDC9BC89BC493DF33C103D973D923DB03B033E68BD20BE19BD9D3D77BD073EAA3DC8BD843D0FBEFBBD873D65BD9D3CE13D5F3CB03B02BCC5BD11BD2DBDC3BDA7BCB7BDA13D3F3D8C3D253C39BDA23D843D153DA1BB73BD753C153E623DB5BDD03C92BC84BD2B3DA2BB493D6F3B963D31BC0BBDDFBC91BCB9BC233D6EBBC13D4A3DDD3B823D5FBC70BD013D12BE9CBC2D3D5CBE613B37BA0E3A75BD2C3D8EBDBBBAEABBE3BD63BDD53C9B3CC63D8D3CBCBD083D953CCDBC55BE7EBC813CB5BD9BBBE43B6BBD4E3D013DF5BCD93DB33D05BE73BC37BD84BDA23B82BBD5BDB13D863849BB96BD4E3DD0BD8CBDB8BC9E3DDE3D8F3DF9BD23BDF8BD153E77BD543DDF3D75BD893D953CACBD11BCD9BD3F3DB6BD223B203CD33C403D1BBE503DD8BD89BC42BDAF3AF7BD2CBD46BC8DBD75BDBCBDB0BC363D113EC3BD313D21BD18BD61BD72BD9A3DA7BD513D403CADBC08BE4D3D233D433D9F3D6FBDB93B85BD753C4ABDCFBC363DA4BDB8BC17BCD83D893CC1BC883CE2BD31BDE43B4E3DBEBD3E3E98BDBFBB07BC9F3DA8BC523DC73DA93DEBBCDCBDDD3D04BDB0BD403C103C713DF43D55BDB43DF8BC66BD053C7C3D263EC1BD38BD19BDCCBBA3BD0CBD46BE8EBA883D46BD93BDC03D32BD9EBC42BDB4BBCC3C1B3EE23A4E3DC6BBCA3C86BB243EA03DC3BB883D02BD643D99BDEBBD523D573D05BCA33D0E3DB63CE1BDB2BDC7BD633DD23B03BD873B843DF8BC1FBD863D2BBD9E3B16BD1DBD89BDD83D0D3D25BC9D3DAC3DE0BC3C3DE3BD84BD54BDE7BCC8BC11BA663DC63DD73D2CBDC03D1CBD5BBDAEBD113E89BD743DD43C933C38BD033D2FBD85BC8ABD0F3E173C793CD3BD76BC7DBDB83D273D34BD473CABBDB73DDF3D023ED03CC93D81BC133DF13D95BB213DFF3C623DC53DEF3C45BD3F3DDDBD3F3AADBDBD3C08BDB7BDAFBDA0BD9E3DD2BCA43D243D43BC5FBDF7BCFD3D203C53BA0B3D21BD9E3D45BD87BD8DBDACBCD93D7FBD1FBE1D3C30BC0F3E28BD9A3BA63B103E09BC94BDDDBA51BCE43DC3BDA8BB06BD2EBCADBD3BBB62BDE4BC20BDEFBDED3D523C20BDCA3C1FBEE43CD33D953DDC3C1ABDF33C723C093DF3BB45BDFBBC1CBE81BD3F3D333D6F3C003CFBBDA23C09BCBA3C17BEEFBB2BBD533DCC3DB5BC12BEB53D1BBDFABD79BC0DBCA1BBCCBD22BD6A3B10BDFCBB75BD16BE82BC08BCB1BD8B3D44BD423E123D213D2A3CE03D2D3EB73D7E3D84BD043DC43AFCBD78BDC63CED3C17BD2CBDB83C82BD2CBDBEBDDC3C3E3CACBD2EBC7FBDD23DA03D273DD73BA2BC9D3D06BEFC3CBBBD18BCDB3BA6BD2A3C8F3B2B3D7ABD8B3D08BEB43D02BE70BCB1BC5CBC243DC0BBAA3BBE3D4D3D863D283DDA3B6A3DF93C40BD5E3B9D3DA93D8ABDD93C883CDDBCA43C8EBDE8BD203B9FBAD2BD3EBC94BD81BD573D3A3DB8BD54BCBF3A9A3D1ABDD5BD1E3E533B6B3DA1BD4B3D163D833DA53D183D7A3D4E3DAA3B0F3ECE3CD03C80BC953DA1BC01BDFDBD903DABBD6A3D223DD2BCC2BD1D3EE5BAED3C9D3DB8BA38BDD23D5FBD593DA6BD9ABC123C91BD5DBD133CB53D3B3E01BE163ECDBDA03D13BDA8BDDBBDFABD6FBD223ECC3D40BDBCBD823B0A3D03BE923D72BD08BDB1BC0D3C933D363D293D4A3D3EBD143E053DFBBCE73D75BD89BC453C893D75BD923C473D18BD56BD383D07BE013D1E3DE6BC63BC88BD82BDBBBDC1BC353C8EBDFABCCCBD35BE533C05BDE8BD4EBDAC3D243E41BDD3BDF1BDD83C593DFA3DFF3DC83DDF3D933D82BB2D3DA8BB0B3E05BDE0BD25BE6EBD873C103C48BBBDBC9F3C063E9ABB91BCFD3C3B3D4C3D9CBC88BDC73DE13DA9BCE53C20BCDD3C94BC1E3D4E3CA5BD123DF2BC85BC833B65BD0CBD54BDFA3DD43DBCBD883DC33D7ABC6F3D86BB8FBD8EBD24BD2D3ED33D04BB1E3D0DBC333DB0BD88BCBBBCCABD1E3D213BBD3D5F3DA4BCA23DCDBB273DBC3D1D3D013EC63D29BCC23C54BD58BD7F3D71BD373DCB3C0E3DA33DBBBD503D2ABD24BA17BE46BD753DC5BD83BD77BC843B32BDA53D41BD8F3D3DBD9D3C383D193EF23DF4BC07BEE73CDBBD8A3DDDBB453DF73CB9BB3ABD3B3C1C3DA2BD2C3EC63D58BD803D44BD2A3D92BC01BDBC3CB63DF73CA83D81BC09BEC4BC1D3D3B3EDF3C03BEE3BBF53DDC3BF8BD41BC813DA13D2DBC5BBDFDBC183D933D3D3DB8BDB83D0FBC6A3D833ABC3CD73D60BD3EBD363D8B3D12BB143CDBBA9BBDA9BD01BD5D3D45BC13BD13BD293EEB3D07BEE9BBA63D423D77BD823D7D3D063DEFBC6EBD5EBD7FBCF5BD9D3CA23D36BD40BD0DBD353CA5BD79BC8EBCB23DD23D173EF3BD4F3E993DA1BDAF3D5EBDEBBC083E853DD2BD2EBC38BDCEBC14BD81BDAD3D6DBCE9BD8CBCDFBC173D043EC1BC0A3DBFBCAD3C0D3E82BDD13D0D3DCEBB983D55BD563DD63C85BD40BC07BE43BDA93DA13D66BDD63CDFBD6D3DACBC79BD413D1C3DA43C093CE3BDD73C053DA43D033D90BD5D3D163D9C3D8E3D55BD0D3CB0BAB0BD33BC1DBD7B3BEABC08BDA73CFE3D653C5E3D653D883DCF3D5E3BC53CB03DD63C4CBB90BDCB3D923D85BD1CBC1BBEC5BBA1BD1CBDA83D56BAD63B5BBD143A8B3CBA3C7A3DA03D10BDB7BDE1BB953D813C7C3C37BD253E28BED63CBD3B0BBEE8BC74BC8CBD37BD33BD3ABD113D26BD163E3A3C96BC6E3B6D3D783D5DBDAFBDBDBD913D8DBA963D81BCB83CE6BC09BC26BDC83CFB3CBB3AADBC383D2EBD3EBEF5BDA13AF33D25BDB7BCB03DD9BC8F3D8DBC04BDAB3C85BCDB3D25BEA7BD283D7BBD553DA9BDD1BCFABDC935F53D2F3D03BDA43CF7BD493C86BCB8BD3F3D64BDB0BD4C3D933D28B7FF3C2BBD66BDC03D343CEFBC9D3C0A3D4EBD0D3ECFBDF13BFC3D0CBC803DB0BC9DBD243A9B3D223DBA3D843D88BDB1BC9E3CFABCAFBCE03D4DBC7FBD15BEB6BDCFBC353BE53C273D88BD0C3C35BD57BBAC3C863D4FBD913D663DA4BDFABC3CBD093DCC3BAFBD4CBC7BBDC1BDEC37D7BDD6BD10BD6EBD783C44BD933DBABCBB3DF53C94BC83BDADBC89BC09BD5A3C16BD883DED3CF23BBFBC2EBC7A3D873C4BBD51BDA23D67BDFCBC3A3D34BC05BD97BD49BD5CBD41B9B93C1A3D2D3DD0BC343EDABC873D9D3D06BE373D743D46BC193DFABD97BDD7BD9BBD1B3E923D12BBB2BC7C3DB1BCB63CA53D243B8A3DFBBCA8BD3FBDBB3C743C33BDE3BC89BD4ABE11BEEBBC13BD16BC8FBD223CF13C90BD7FBC9DBD9D3C223C94BDCF3C333BE83D8FBD1EBDD1BDF53DD63CAABDBEBA0C3D6E3D0C3DF7BBBF3D943C193DF53BA7BCBB3C713DD13BB5BD463DABBD83BD323DD13D043DE0BD1ABD91BDCABCC83D63B9453C1EBC13BC2DBB513D8EBDA9BD103DDABD08BD84BD223EADBD29BDB33DA4BD1F3DAABDD2BC533A313C4DBC113DEE3CE73CF03C263C72BD193DD1BDB23D67BD8E3BA53D413DB2BD923B1D3DF0BC9A3D0D3CF23BAC3DB8BB763D0E3C863C9BBD2BBD58BD5F3DA4BD103C453D90BDA3BD46BC02BDC73B96BD45BC12BDC43C9BBD83BDBB3DFEBDCBBB53BDFBBC893D55BAC83D043CF53DC9BDA73D903C3DBDA83D10BD68BCB13DD5BC393D4C3DD23D59BDE73C353EFBBC89BD153E3EBDA93DB13DD93CDA3D39BCCEBC483C923C62BB953D7A3C71BD47BC343DE63CD3BCCABCB13D84BD7BBD1FBD403D383C64BDB6BC523DD6B9243D243BA2BC47BB2ABD95BD983D06BD4EBDA8BC5E3D4FBCC1BD4D3D183E803DA6BDF6BC16BD57BDE83DCF3D82BDA9BC8ABCE33D19BE7ABD3ABDBB3DE13D15BDF43DC5BDC93DD2BCF6BD37BE1CBD933D3DBDDF3A003D6A3D1FBD3D3D093BB2BBB43DAFBD1A3DB73D5B3DC2BC8EBD7D3D493D273DF1BC6A3D503D293AEB3CC7BC71BCF23BCDBD853D0E3C1C3B243DD8BC8DBCDDBD853D183C423CA73DC73B46BDE03DD4BDEFBBC9BD6C3CAE3D133C43BC60BD813D9DBD5F3D553C8EBD1ABE58BD583CF9BD973B0F3DC83DC13C50BD4CBDE5BC82BDEBBC7A3DC13D273D93BD04BD98BC87BD7DB938BEFF39993DB83DD73DE1BDB3BC05BD93BD78BD653D0FBD813CA83C7E3C74BDC53C45BD8DBDBF3DE9BC02BE0BBC37BCF9BC80BD813C9ABCA4BAC03CECBDA4BDA73B37BDF2BC6ABDDDBD3A3DB13A373D603C44BD3F3D80BD933D8DBDE23C87BD5FBDC8BD213D503D18BC0ABE483D5BBDBEBB98BD20BD2FBCA0BC9C3C133D46BD0FBD4D3CEE3C843D08BE6ABD4D3BF73D48BD203CB03DA0BDC53D793BB33BEFBCDEBC9B3DB13DA6BDC3BD023D0D3E36BD3C3D343D1CBC3CBCBBBDA93CB8BA513B493D9B3D72BD9EBD24BD153DC33C9EBD0EBD1CBD67BCB4BD873B643DA23DFBBD093DA83C58BD06394EBC21BD423DAF3C23BD24BD083D5B3D98BD0DBD143EAABC0CBB37BDD3BC433D983D603B483D2C3E133DD73D2FBDE3BB33BED83B06BD92BC6CBD153D853C463E9ABD22BDFF3B44BD173C983C45BDA43D3B3D193C2FBDA03D51BDB63D2BBA47BD603DB93C1C3CF3BB1A3D3BBD07BD013D8EBD863D09BE8D3BBDBDD43D29BE2C3E16BD9DBD133D4CBDE4BD0FBEEC3C3F3B25BD293C2D3DE5BC33BCD9BDBEBC1C3D1DBD81BDD5BB8A3D9ABD81BD133D01BC8FBCA6BB063EA63D9BBD69BDA7BCA23C3B3D293D903D87BCB3BD883C243CBABC1ABDEBBC8C3CC93D07BE153C0B3DD63C0B3DB7BDCEBC523D433D26BDBDBD50BDE83C13BDA2BDC0BD033EDC3B59BD16BD623D7D3CD6BC8D3B5A3DD03DD4BC013E023C793D5EBDF23C843B0D3D8FBCA9BDA03CF0BCA9BBCDBC9BBDC73D153E423EBFBD783DB3BD3ABD27BDA6BDE3BD07BD32BD16BD623BABBBC7BD62BDA9BD05BD043D923B093D41BDC63C6F3C1ABDB5BC883BB03DB5BD3F3D06BEF53D603D12BD88BD463C17BE783DE4BD283E463D6F3D703D613DED3DF0BB9ABDE0BD40BDD23BB2BCCF3B2C3D74BDF6BC5DBD313DC53C263D6D3CAB3C693DC63D0F3EB23C6A3D013D053DB9BD8DBDC53D143D05BE3BBC93BCAFBDDC3C8FBDEEBA05BD52BDABBBA6BB233DC33C9F3DD23DD0BDFFBCDD3CB5BCB03DA4BB82BDBF3D53BD85BDFABCE3BC423B8BBC3EBD53BD1D3EA2BCC03DA13D8E3C1B3D24BD603D4F3D5C3B713C9C3DA13A7F3D89BD41BD42BDF9BD3FBD94BDDABD7DBA1A3EEE3CB9BD473DA0BD54BC5DBD31BD753CE5BCA3BDB9BD63BCA63DAB3DB3BBD13DC0BD8D3D063DBA3D92BD553AFABCCDBC99BD4D3D3A3D39BDB4BD61BAF1BC73BD293D5CBD933C5ABDB6BC5DBD3F3D31BD18BE31BEA53D76BD85BDC43D8D3D54BDA3BDD63CE53DB3BD1D3B803BFBBC333B423EE73C2C3BBCBC733C03BDF9BC863DCCBC6ABD083D1ABDB5BC6E3DDEBCB63DAB3D64BD6EBC28BC81BB673C93BDE53D95BD95BDCA3CAE3DA6BD063E1C3CAA3DC03B133E333CF13CA5BDB1BD8FBD263DFB3C193D5B3D2CBD903DB3BD35BC1A3D38BCCB3BB33D843C433D21BDA6BDF13D123E01BD183D8D3D093E27BD14BEBE3D98BC713C473D703C5FBDE73D13BD923C6FBDFD3C8EBC463D083D2D3DE23D3CBD09BEC93C013DC0BC4BBA77BD99BDBD3D1B3C603D83BD3F3D3EBC103EB23CE8BC6D3D483D073DCABCBB3C68BDAEBD773D3FBD3A3CF0BBC4BC01BE00BEB33C02BDA63DC63D2D3BE53D6A3D7A3BF0BD973D983C963D3FBD793C1ABD28BD6EBDD23C8ABD793CC8BD143D1FBDECBB583C2F3D44BC023D9CBC5D3DD7BC7FBC3ABD9FBD1A3D3D3DA13CC8BC48BCF23C503DF0BDA13CC23D2EBE203C78BD06BD923C9CBDE93B883CB4BD48BE05BDE53B1CBB8A3D023E32BBA6BC0DBEB43DC6BCAB3B4B3DEDBDCABD943DE83DB83D2DBD9E3DB0BDCEBD93BC09BDDB3CEB3C37BD22BD283D1F3DAC3C94BDEABC553D14BE79BDA03D1BBD1FBC853A88BD44BC44BDB2BD0A3A363C083DF73C03BD9BBC1EBEAD3DD4BB52BEA0BDA2BDFA3D75BBF33D1A3DC93B03BCB63D9FBCF5BC563C08BD623D623DF8BCF33B993B1CBDF5BA6BBD183CEE3C983DEBBDDB3CA83DC6BD8C3D88BC1B3C5D3C353DF33D6CBDCCBD30BDBF3DF9BC953CC23D1DBD403D5EBB5F3C6BBD9B3C953C81BD19BD40BDD0BCE73C063C74BDAA3C88BDF53D253BE23C673D2CBCE5BCFC3C6B3D2EBD01BD4DBDE03D13BDCE3DD73DCC3DA53D333D003DC4BD0BBC34BD1D3CBF3D273EC73DFB3D8B3D433C50BDA43D2CBDC5BC943C653B883C03BD043D99BDC8BD2C3DA7BD68BB11BDA6B957BD3EBD5ABD86BD143DD43CC6BCF33DACBCA6BDCABD5D3C3ABDC83CBFBD6BBD3DBD0D3D84BAC73BC43BA73DCABDD23C19BDF2BC063EC73CCD3D2F3CC9BD8B3D39BD8D3C05BD1B3D46BDC63DE23D28BBCD3C0CBDE53AE1BCCD3DB13B413DC33CDCBDBB3CBDBD233D173DD8BB153C58BCF439AB3D163C52BDCEBDCCBD1B3EEDBCD4BC8FBC83BD22BDA2BC10BC05BDD1BD8ABC8FBD50BC21BD90BD123E7A3D0BBDD1BB83BD35BDB03D81BC2ABD213D4D3DC23B44BDBABCAA3D60BBC83D6D3D8F3C6BBC293D813CEF3CFF3C223D37BC6DBC19BEAFBD243C9D3BEBBC43BD973D9F3DD93C563D8FBCF2BD4A3D4CBDA83A543D063E21BE9FBDED3D3BBD8CBDA8BDD63C03BEFF3BD43C283DE63D4DBD35BDB13D643D903D7E3CC03C2EBD5E3D893CCC3CC23D67BD02BE913D46BB68BD723DA03D22BE9CBBF1BC243D24BD75BC90BD9ABD06BD94BD81BDCC3C6ABD10BCF5BD3D3DE9BC0E3C4FBE373DFA3BF9BB9F3DB43B62BD883DB93A523DDC3D8BBC46BDC5BD063DF8BC113EA83D64BDD6BDE13C2A3DE63DCD3C1BBD10BD473D2FBD6A3C40BD9B3D2B3DBBBCDFBDA53CB1BC90BDF13CE13CE4BCEDBD89BDFD3C3B3E5FBD5CBD53BD05BDD53D253DB33D22BD403C9F3D3B3DA23AACBD0C3DEFBC093D113EDE3DE93C893BD9BDB9BD8C3C153DAFBD023EAD3D39BD5E3D443D55BDB03DEB3D81BD4B3C253EE03C6D3D6CBDC03D263D13BD8FBC26BC0D3EB8BDEFBB753D0F3D0CBD58BD4A3DB83DB6BDD6BD9EBD87BA89BDE43C6CBD4ABD22BDC2BDC23D1BBD99BD003ED9BCDABD433D9BBD503E0CBD523DC23C65BDD13CE73D70BD13BD813CE13C0A3D98BD473CA7BC163D873DB4BD833B693CC03C6C3C95BD4CBECD3C363D153E9FBD133EA03D833C1CBE53BCEB3D033DB43D893B663D883C2A3CE9BCD13CECBD04BD5FBDC83C263D20BC5E3D4EBDA5BCF63D59BDBCBD12BDFA3D90BD4C3D183D36BD69BDFCBDD7BCBA3CE13CAEBD503BC23DE23DCA3CA23D423D87BC15BB793DECBDD6BC1B3DFC3C173D933B9ABDC3BD9C3D4F3CD7BD00BD89BD033C9FBD883D5C3C303C1DBDDB3C7ABD3CBD793D2B3D75BCA3BB7BBD613DA63CCDBCD13CE8BDD1BDE9BB0E3EA0BC553DDF3CEDBCA4BC08BDA0BD35BDC83B10BCDB3D143E453DB73CCA3CAEBD73BDA2BD37BCCB3C493DAB3D3E3D283D5FBB383DFEBC64BC3B3D863DF7BC4ABB3A3C32BD173C11BE2BBCC03DBE3CEDBC79BD23BD4ABD383C88BD1BBC1FBDCEBCD2BBF2BDA3BC39BDCB3C913C05BE9D3D0BBE22BEFE3D4BBCAA3C60BE333EE2BD5B3CB33DADBCD33CA93D03BD27BD9E3D09BE65BE2FBE013C053EB4BD4FBCA03C4F3D3EBDE93C073E49BDC9BD53BD3F3C97BC0F3D503DEE3DF63CFCBCEBBC8E3CDA3D33BCFBBDAD3D563DC6BD3CBC653C483DBDBCB23C8F3BE9BC483D48BDC03D993B2B3C973D21BD4EBCF33C55BDEA3DD73DD53D883B9CBC953C35BDCB3D92BCEC3D113D8BBD66BDDB3D523D523CA23DC739213DC6BD6DBC363D8EBD2D3D833B9BB9C5BC3D3D1B3DA33D07BEEDBBA1BD4EBBF53B3ABD98BC56BDFE3A393EEEBD37BBB23D9DBCE9BC953B6A3B3A3CBA3D0CBD7FBD28BC323BB83D04BE19BD903D0D3E1BBE163E8C3DBCBDE23D873E3BBCC33DB33C4ABDD1BD693D7E3D1E3D2BBB313C1DBE063DF63D99BD1CBD31BDCC3C8CBC663D103D8C3C453D903CB03D063D8F3D29BE8F3DE03D9CBD7F3D9FBDA8BDCD3B16BD343DFA3C3E3C8B3C2E3CA6BDB3BD773D80BBB0BC3CBDB0BCF2BCF93D053DA3BC04BE7ABD023EFF3CA3BC553D783D2BBD943D483D4D3C853D1F3D47BD123E2DBE813DFB3DCFBD6E3D4E3DBABD5EBD623D7C3DBB3CF43D0EB96B3DDC3D653D6ABD19BE37BD983CBEBC663DD7BBC83DC1BD9F3D243D4F3DD0BC5DBBCCBD71BD42BB033EBD3C623D09BD0A3E90BDDFBCC93D093E94BD90BDB53CA1BC9CBDB6BD223C663DEA3D513D87BDC0BD6EBDBC3D953D273DB3BC7C3D0E3D68BDAF3DBEBC333D653D253E70BD833D3E3D873CDDBC1B3E033DBA3DC93D2ABC0DBE29BBD73D92BBD2BDAC3CF93D6BBDDDBC06BE113CF43C59BD7B3DEC3B593D993A8ABDC4BBAEBCED3C3ABCEF3DDD3CE23DB33B543DBE3CE6BDFA3D86BD683BF6BC45BCD63C5E3BECBD12BDCF3D6ABDAA3D99BD743DF93C00BD26BDD83CE5BDBBBDA33D0F3D0A3EE13D7FBC8BBCA6BDDBBC1DBDBABD63BD7C3C6EBD09BD473D6C3D74BD4EBD003DC23D8F3CB23D203D52BDB3BCB53D92BD323D573DF53A5FBC8CBD7C3D1FBDE33D97BC47BB15BD683DA9BCEC3CBD3DFEBD1D3E18BD09BD133E4F3D42BC4D3DBF3C983DF4BD733DA93B8DBD203C9F3DFC3DDB3D1F3D733C96BCCF3D25BE8F3D193C5F3DB7BCA93D04BDACBD02BEC33C013D83BD94BDBE3D643C113D50BD62BD3D3D12BD77BD723D043E983D83BD44BD2BBDCC3D45BDC6BCF5BD713BE53D503D923D3FBEBBBC053EF43CBC3CE9BCE1BD3BBD85BD603DB83D273D1FBD483CC23C543C3EBCDDBDD43D203D653C443D313DB33C03BD693BD9BA9B3D263C9EBD213D453DB0BC93BDDBBC54BDB43DD03D253E5F3D07BEFB3C7D3D97BC2E3D2B3C1ABEABBD14BC8B3D983DB9BB90BB0D3DB6BDE03BF53D833D17BD28BDF3BCDEBCA93C23BDEBBD78BDCC3D243EFABB183E2A3D2C3D15BDFABBD63CBE3D873DAF3D84BDEE3C02BCA43B593DDC3DDABC393D1B3DD7BD6CBC31BDB5BC1EBD9ABD00BEE7BA08BC983C87BDD8BD6A3C64BD3F3B8339CEBDDD3DBABCEFBDAABD0DBCA5BD2C3EF2BD0B3E263E4C3D9C3D49BDDFBC7CBDA83CB6BDEBBC71BB17BD1A3DCA3D4E3D073C57BD09BD5E3D9D3D88BD95BDC43B3DBD443D7E3DD3BC603B873D9ABD82BD96BC99BDA43CA83D96BC4A3D9EBC55BD40BD08BCED3B2C3B1DBEE53D1D3EAB3DC5BCB33CA6BDDA3AB3BD203E41BCEDBCB33C27BEA13DA43D543DA43C8B3D0D3DB93C50BC1F3D10BEF4BC9B3D803CFCBC27BCB8BD693E0C3C5BBC543DDABC46BD6CBDA33C14BBF1BD86B916BDED3DAEBA17BDBFBD0C3C8DBDD13DADBC8D3B41BD993DFBBC193E1BBD8C3DE33D84BDBDBB023C12BD27BC423D38BDABBDAB3D2A3EA1BD923DFEBD0EBE4D3DDC3C95BCA6BD793D0F3DFF3CE43DE6BDB7BD8D3DDDBCA8BBB13A4ABD793C90BD83BD2B3E73BD7A3D333D0FBC67BDA33DC33CC03CCABCFBBC2DBD20BDB53D45BD56BD043D9FBDC83B293D973D953D353D28BD7C3C93BDC83C113D5ABDC6BD77BD2B3CA93DE13AF1BC853C83BD19BEBF3B163BEBBD88BD483D7F3D003E3F3DCFBDBABCB1BDF2BB24BEF13C833DF2BC69BD8D3D823DC93D5ABD5FBDADBD283C3BBB8A3CC7BC033DF1BD36BD9E3CD7BD1B3D2EBCCA3CD53DBB3DEF3B8B3BC6BDD2BC9CBDCB3C85BD6E3D05BD493D4FBE3F3CA03D883D68BDDBBCAE3DF03D11BD92BC373DB6BDC0BDB63DCF3C283D2FBC70BD0EBDB13CB43C133D043ED3BD9FBD2DBE80BDB0BC853D693D083DA5BCDFBDACBCCC3B64BD9DBD4BBB35BDE5BD983D003D623DE0BCDABC84BD483BA33BBCBD7A3D63BDB53DCABD2F3D6FBBA83CD1BDAC3D9FBDC73C8E3CEFB9C4BD1A3DC73A973D48BA1ABE9D3D363C36BD2DBDDABD9FBDE5BDBDBD54BB67BD0E3D013D8A3D0B3E453C87BCB13C70BC593C5D3D7EBB183D243D943D00BDB53D203E71BDA2BCC53D9BBAB33D10BC53BD3A3E7CBD0FBDBFBDD7BBFABCA0BD853D073E6EBD563DB43DA53DEABD4CBB973B233D5BBCE7BC383B2E3C50BDE0BC51BC8A3D69BD973DDDBDC5BDC03D6ABDD03D123E273C0CBD0B3ED13CEB3D213EFEBB79BD15BE3CBD43BC74BD86BD30BD29BD273DC63D29BDE8BD463DA73C8C3C75BD883C763D0F3E183E02BD7A3CE8BCB03DE5BC903D0BBDEE3B173E1B3D13BDCC3D5A3C59BD11BE88BC233D98BDC93D8ABD8BBDC1BD2BBE31BDC73D903C62BDD8BCDEBC4E3EEF3DE3BD15BE90BD443D85BD31BD0DBD89BD043D86BDEFBCA73CCC3C40BD01BD0BBEE4BC47BD5A3DDABD913C06BDCCBD19BE94BD133E53BCCDBCD3BDACBCD2BDDEBDADBDBE3AB43C0E3EE03DE73C78BD08BC313D5A3D43BDEFBCD5BC26BD41BDB9BDA1BD033D173DD3BC0B3E8D3D1C3B503D08BDC53CBD3D7EBC1DBDE7BA0E3D98BCB73DA5BCEA3C98BC4E3C403DF03C01BCEFBDA3BB893D773CF8B9F2BC9D3CAABD9E3D01BE3C3C6C3C353BC13C15BD1FBD413D8FBDA03DCA3D12BC4CBDF73C073D1DBDC83CC73DAE3DF43D1DBA6E3D003DB3BC613D203CFE3DCA3DA9BD96BCCCBD843C2A3C3ABC043C8A3DF83CD8BD91BD19BDF8BCAB3DA9BBB4BC4ABC323DAC3D633DA9BBAA3D943D0A3E7ABD823D10BEC1BDFFBBCA3D3EBD253CBABC563D05BC92BC8A3D0EBE81BDE23CF9BC94BD873D45BC87BD053E253D00BC5DBD8EBD4BBD59BC4D3DF6BC133C833D64BD263E2A3C7A3DA8BBB6BD22BC8BBD253D923D2BBD083EC0BC77BCE2BD91BD63BC8FBDF73D853DEF3CE6BCF2BCAC3D7CBD923DEFBDA43D383C82BD3F3E49BDB2BCAEBC0D3D53BDD1BDC6BD213EA43C263D823D123C843D05BD053D123DB7BD923DA7BD803DBFBBF73DBFBCA1BD0E3DBE3D82BD513DF1BCFB3DD2BD903DB5BC2EBD25BD963C69BD7ABB17BDAA3D273DC13DDD3C10BC4FBC29BDCC3D9BBD8A3D2ABD14BDE0BDC8BAFABCB73D4BBDAD3A83BD523D1F3DF63C80BA21BEA13D0B3CC5BDB03D81BD2B3CD13BE9390ABDFE3CAE3C253AA53C4B3D943D9F3CE7BB4C3DB2BD13BB943DECBC86BC663D48BD55BD8EBCFE3A323C093DC5BC843DE33D71BDFFBDC0BDE3BA9CBCB9BD123E07BC853DE0BC44BC7E3C103C113DD13D023DADBDBD3DBC3C3FBD8BBD19BD953CF8BCB43D69BC0EBC57BDCE3C84BDECBBA4BDFEB9CC3D89BDBCBD513D3BBD89BC873C1BBD0ABD56BD983CAD3DD3BC6EBDC93D17BC8B3D353C52BDB4BC123E82BDEF3CC13D45BB0A3E6B3D503C413DB43D3D3D243CCC3D793DB83DAE3BA23CBD3D5E3D84BCBBBD89BDE5BBDF3C2F3D65BC14BD6EBD4C3CD7BCE7BD7F3DBABD463D2EBD6DBDC23C013E313C993C623DADBD0F3DBDBDD03D6E3D4C3C0FBCB6BC54BDC13CC03D75BC223D7E3DBEBC193D4CBDB23D04BDB4BBDC3C983C22BC603DC3BBFDBC0FBD00BD453D2B3AEB3CA63D00BBCCBDADBC2C3C883DCEBD083B083D023CBC3D24BDEDBCAFBD6D3D9DBDD9BC1DBC3FBD7F3C213D773DF33C72BD5A3E99BD1F3D55BD06BD223D0CBD853D1C3D99BD16BDAFBD54BD4CBD2FBDA8BB10BB9E3DCDBDDDBC373D28BD79BD4B3CC13C3E3D3A3DF9BC423D883D97BA3A3D99BC8E3D02BE863C09BD38BD0BBE9FBD0BBD42BD9A3DA93B83BD293D0B3EDDBC06BDBE3C603DF93D303C113D5F3D34BDE3BC0A3D693DCB3D85BDABBDB53DDEBDEA3C843C013D953B92BDEE3D4B3C34BDC1BC5D3DDFBA183D283DB5BA753DA23A8B3D4EBCFCBD75BDF63DDF3D81BCDE3C2DBAF03A09BE4BBD3BBDE0BCB23DD43D0EBD143EE6BCBDBDC9BD573D3B3DBB3DC73DE63D9E3DB1BD4FBD20BCCCBDA4BDB13D33BDDFBCCD3C26BD7ABD733CCB3DF13C0A3D513D0FBECE3DB9BC4E3D2FBC00BE1B3D13BD2DBCCEBDC6BC803DA33D3BBD883DD33CDDBCCC3D993BCFBD1B3D973D96BC7CBDBD3B17BE0FBC023E08BE1C3DD0BD16BD543D113E3DBD2D3D86BC4D3D793D443C7EBDA73D893DC63D16BC9EBB113D2FBDDC3D88BCFCBD873D913D903DFEBD023D7FBC563DA33CC5BD60BC42BD52BDA73C1B3C0A3D22BD12BEC83D6CBCF73C94BC583C38BD403D203EDB3C373CC33DC5BD3B3E933CDCBD06BEFBBC3ABCD73BB0BD783D923D46BCBF3C143B193EFABDE0BC94BC04BD71BD1C3D7DBD723D073C543D443E7DBD1A3D60BCA73D",
      torch_tensor_24_torch.bfloat16_30: "0x02000000D5BCB2BDB9BDC53D4EBDB13D423D2F3E1A3D293EA13DDCBDD63DB73DD93DC1BD95BD15BEF3BD30BE7C3D283E25BD2D3D",
      torch_tensor_24_24_3_3_torch.bfloat16_7: "0x02000000D73D83BDFE3B1A3D803DB1BCEDBC1FBD303C30BCAC3DABBCDE3CD8BA9FBD683DBCBDAD3D633D983DA7BB323DD3BDAFBDC7BDD4BDC9BB9D3DA93D9FBCB23C0FBC39BD5C3C3D3DA5BBF73D533C4C3CCABC3BBC243D113C853D253D763C933D393DE8BD593EE13C3A3E78BD3D3BEEBCFBBC01BC6B3D9F3C6FBD073CBABC4F3DC73C2BBDC73AD3BB11BD273E9CBD2A3DB93D53379DBDC63D88BB7ABDB6BC6ABDF1BBF6BD4A3C15BB80BCF7B9963C22BE403DB83C1C3D1BBD81BD7B3D4A3C4E3D063D42BDE5BDAFBCF9BC8D3C3EBDABBD8EBB25BB8C3DDC3D92BB83BC40BD5D3C7FBD053DFD3DF23C03BED6BD83BC1C3D39BC0E3DD1BCC53DFB3D41BDB43C83BD573CD9BD45BDAABD253C45BD1C3DFFBC5A3D8DBD64BD9DBC693CE6BCDE3C80BD5BBDFFBC8B3D05BD193DD8BD57BC8EBD823CA43C0DBD8D3C63BD1FBDF9BB923D663C9EBD393AD1BD2F3D41BDB53DB3BDB6BDB4BDC33D3F3CF6BD95BC893B8BBD7CBDBABD7D3D773C943C463DB13D10BCB83C853B153DCF3DF03CB3BDA5BBCD3C86BD973C23BED3BDDFBC86BD013EAA3C32BDE3BC5E3D19BD1B3CC7BCA23C2BBE8F399E3B20BD8DBD813B58B7323CB93DAFBC8D3D7EBD453B833DD9BD8B3D413BD3BDDFBB3EBD6C3C933D9C3D84BD14BDDCBD043DE2BD2F3D5EBDE23CD4BDE5BCD63DF53CA7BC20BD263D6A3D19BE04BCB53C83BCCDBD203C1D3E3D3D10BE6C3DBF3C853C413DBC3D90BD023D133D283D6B3C023C9FBC4CBD0D3E82BD8C3DC33D87BD673C27BD26BD9D3C83BDB93D8BBC01BD06BCC3BC33BD83BDA73AA63D653C4DBD17BE0F3E9C3D8C3D8ABC96BDB2BDF8BB7BBDB8BC093DE23CBDBD343DE83C4F3C8ABDEDBCE23C60BD93BD12BDB53DE33CCBBD973C70BDF93D41BE62BD06BE263DC6BC163C41BD8DBDDFBC2E3DB9BD73BD8A3DD93D12BE96BCD73C81BBEABC37BC6B3D68BD553D353CE9BC3ABD803DF03B60BDACBDC83DD93D99BDB3BCB2BC8EBD9BBD9B399FBD913CE53DA6BD55BD9B3D41BD463B303D02BCD1BC1E3E60BDCABCDCBBD23D593DABBCE1BCBFBDBC3D293DE73D5E3D24BD91BD8DBC03BE82BD09BCCBBD06BEEBBCC03B9F3B86BD3FBD20BE7C3D903C9ABD93BC9E3D0BBB813D9D3DA63D32BD5DBBC53CB6BC193DE1BDB2BDDF3D55BD26BD653D463D853DF8BCB7BCE53D703D6F3D20BDD03DA23CE5BC91BD95BD70B99A3D4CBD1B3DF1BDDC3DD43D22BD81BCDA3D383D633DF0BBBABD673D9EBD703D3FBBC5BC59BCF3BCD83DAEBCC13D3D3C91BD81BCEEBCCD3D0FBEAEBC0B3E153D173EF13DF3BB763DFFBBC0BD81BD283DE83DD6BDAF3DF9BC6FBDAFBB1BBC033D90BD95BCDA3D66BD063CB53D053B9ABC023C47BE2F3EC3BD683D9F3C72BD103D8FBD563D2D3EBEBD18BD903DA23D5D3DD23DD1BCE6BCCB3C1B3D31BC503C093D523D0BBC6D3BAFBA153C6CBD723DDD3D263D22BC73BD24BDC33CE43DAC3DA7BCC83D94BC983D8EBDB13A2F3DE1BC153D2E3D91BC0BBDD5BD243C0C3D94BD9F3C95BDAC3D873D1DBDAC3DAF3C213C033E783D183D6BBCF43D1DBD99BCA8BD7F3B643D1EBE563E313D8BBD9C3C323C67BBC13BB73C65BDDABDB53B9DBD42BCF0BD5A3D0E3D5B3DE5BDD23D64BDF73DA5BDD2BA15BE643D8CBD803D9F3D0F38D2BD063D68BD7A3DFDBDB73DA6BD01BD75BD96BDEDBC813C22BBBE3D8CBCBEBB913D123C60BC7BBD19BD0BBDF83CC43C0F3D90BD9FBC71BD97BC9E3DB3BBE1BCA83C02BDF0BD1CBD08BE02BDE53C113EB23DA33DA43D7E3DB4BCB1BD7BBC32BD8BBDBE3D4B3DFDBD5036F73D4D3C80BDECBD1CBDA4BCD83C033E2D3DEA3C033E753C2EBB6BBD9E3D643DBCBC44BD83BB063E8D3D68BD01BD61BD61BD82BDDE3DD4BAAEBD94BD1EBD02BD803D45BDA13BA73CE23D1C3E033B4B3DE43D51BC3B3DA33D5FBCA7BCA0BC6BBC39BD30BD5FBD863C86BD903DC23DB8BDAABC8CBD0DBE293DCE3C903C9DBD8DBCCB3DBCBA78BC01BD77BD843D9CBC74BD0FBE463E0DBDF83DE0BBE83D2E3D9D3D203DAB3D2A3D423DF93D3A3E813D3BBD96BD8BBCE73D54BDB9BD08BD913DBD3B513D9B3D8EBD41BE623D83BD65BC8EBC23BC0FBE30BDE83BC63D073E633D22BE8E39643D17BEF13A253DE5BD923D2A3D9FBD87BD0E3D663D953CBD3C0C3DCCBD0DBD603DCEBDEF3AD5BC69BD2F3D9EBB763DE03D10BBA4BD0E3EE2BDF8BD973D983D9CBC763BC23DCF3C5CBD71BDB73C243D80BCCD3D713EBCBC5A3C763B483D1EBD323D8EBC94BCB5BDB0BB8BBDB83DB4BD973DCCBBFA3DB83D22BD1A3DAA3DF5BD163D0A3D453C353AEFBBEC3C77BD8DBD2DBDAF3D8E3DA0BBF8BDA63D993C863C59BAD63CBB3D263D273DE33DAF3C18BDA1BD813CA1BD9D3D85BDC6BDA1BC8FBD5ABC853DE0BD00BD7F3CD33DCE3DD73D30383EBC813D9D3D813D443DDA3D793D03BE583DEA3CA6BCB23D5EBD823D09BECFBDA0BD433C98BD4ABD74BCE4BDFDBC833D8B3BCDBD2DBDA0BDF7BD4F3C663CFBBCBB3C393D083EEE3BCB3D2DBB9DBC8DBC123E6CBD46BCECBD6EBD34BDACBC913BD93C9D3CF1BC9ABB4B3D243CAD3DA8BD1D3D20BCB73C06BDB2BDB5BDC53CB33CB03D1C3D453DBD3DC5BC45BDD23D6F3D793D51BD2EBD4B3BE3BB893D85BDA7BD0DBD31BD3C3D83BDBC3B613D423D2DBE3DBD82BCF2BDB63BD8BC2EBD79BD3D3CC73DF0BD2BBD863DC13C153EE03DC4BC7B3D15BBB0BC443EF7BC4FBC5E3D1A3D243D26BC4B3DB1BAC7BDB93D83BC8BBC88BB053ECBBB39BD8EBDB93D223CD4BCE13D683D4CBD91BD77BDC73DDB3C08BD153DADBD403ED9BBD93ABF3C34BE2F3C833B9A3C8FBDDFBB7BBC803D853D6D3DAFBD853D55BD0E3D72BDDDBC953D61B908BE003E75BD5FBCC9BCBC3D273C033EA03D0BBE3F3CD7BB15BE99BC47BCA6BDFBBC103D213EA63DE3BCD6BC09B932BDC5BD90BCA53C713DBC3D013DF43D23BE57BD71BD1FBD60BD923CEEBC0D3D863DF7BC2DBC9E3D38BCB5BCBC3DD63B95BCA73DB03CB53C773DF23C163D0E3CF5BD2CBD9F3A913D81BD72BDDDBC663D71BD8BBC04BDD33DD83C563D823D1A3EB6BDD03D563DA0BD803D27BE613D12BE5EBD38BDE9BCC4BB3DBCD7BD97BDDABBBD3DEF3CCBBCB3BC2DBA4EBD0C3BD23B41BDDEBC5F3D24BE84BD0ABE083E0FBCB6BD34BD22BE253D48BDB4BD803C8EBDA53DC6BBE9BD14BE9F3C4EBA1FBCCCBDE83C96BC8EBCCEBDA8BD9D3DB53D96BDCF3DD4BDAABDB23D123D81BD17BDD23DD9BC813D1A3C0ABE1CBB903DB5BDCEBC07BA033E393C95BA8F3CB23D47BDD23D6A3C103EA03B99BC0A3CE7BD66BD61BD83BCFC3C343D073E093DA63D4C3D9EBC893D2F3D2CBD19BEB93D03BDE6BDB23D44BC96BC62BD11BD7A3C7EBC123DD83C6DBD22BCBABAD7BD743CEC3DBF3CEEBD243CA63D203DD83D35BD263D59BC1C3EB2BCD4BD873D113DBDBD943CB1BD96BD7E3C1E3D293EA73CA43C823D5DBD383CCF3C89BCCABD353DCB3D48BDCD3C973D2DBD98BDB83CEFBC92BCB13C2B3E5EBC01BA64BCED3D1F3EBF3D553D92BD81BD94BDB23D86BC873DEE3D3B3CCBBCA93DA5BC9CBD4DBCF83D453B243D0A3D453CD23A2C3D963C333C793DE2BC27BD1D3E6BBDFEBC823DD33C873C153C523DABBC9BBC4C3DA1BC283D453DB9BD26BD0FBDC23CE1BC8A3DC4BA0E3E8DBCA73D9ABDD6BCD93D963C133E9BBDD8BC32BD523D11BD703D52BDEFBD893DF9BB97BD12BEE73D5CBC64BD9E3BB8BCD13C903D22BD2EBCC2BDB4BD173D00BD883CE03CC0BD4A3D85BC25BD283DA13DD5BDCB3D923C0B3E5ABD99BA84BCDFBD2BBE313D99BC1D3D2ABDC03C92BC6B3A553C013CB0BDB5BA6DBD0ABB033E663D8E3D0CBCAABBBEBC39BC823D5C3D613D6E3DBA3D573BBD3DC03D923DC0BDBDBD92BD283DD93D9F3D99BD963B963D5A3DE73D2DBDC63B97BD803DCBBC013E853AF53DD6BD32BBE3BDEB3D5CBC4FBD673A233C47BD4D3D7DBDACBDB53D523D083E853CE73D5DBBB63D7BBD86BD753D863D23BD40BD59BC713D50BDA93DB2BD143D18BDC43BF33C153D943D173D643D09BC9F3D173DDD3B9E3DB3BD283D4E3C8F3D25BDC03D46BDC23B863D0ABCC03D35BDC53DDE3C7DBECABD2ABC3E3DF53DF3BC65BDCF3DED3C143C66BD853B1CBEB23D0E3DB13DE73DAEBC103E3BBD95BC4DBD09BDB5BCAE3C76BD753DEBBC113D333BA93D4DBAF6BCAF3D633D053E5ABDCC3DE2B9B7BD2F3D13BDA43DB13DCEBD323B0CBD4E3D873D9D3D173DDDBD97BDB4BCFBBC78BCC0BD66BD03BE283D913C71BD03BD3CBDA6BD083DBDBB3F3D033E783C253D223C083D813B8ABB463D5F3CACBA7C3D84BD633DD4BDA5BC73BC46BCF3BD69BC9ABD59BC913D08BB6C3CA13CF6BDC43D46BDBDBBF83C35BEC33D90BC5B3C37BDCBBD95BC123DD23C17BD703D91BD9ABD863C363D433D16BD9B3D633DED3C96BC1BBEB0BDA93D12BE0D3EEDBC85BDDDBDA53CA7BBF83D1BBE0C3E853C2ABE5BBCC9BC323EE8BCDFBC923D2E3D13BE623E413D5C3D86BBB73DA53DD03D7C3CE4BCAE3B163E533DC63D44BD683D20BC123D3D3B3F3DB4BB663D873D2F3D08BDA7BCF5BBD6BD9C3D263C6E3D153D273D09BE193DCF3CD8BCFE3C85BD6ABDD53C493D9C3DF43CD5BD9B3DDEBB4B3CA3BCB13DE23D23BD84BD853DFDB97E3D8BBC28BD3CBEDB3D0DBD1F3D903D043E56BD72BD0B3C253C78BCCBBC8C3D93BDE43DC63A183D19BD84BD4C3D003DC23C003C223C823C76BD9ABD153D39BD5B3D183D27BD50BDA2BDFE3D683DCC3CCD3D583DB43B933DB7BDAE3DAA3DE5BDE93CBBBDBA3C14BD28BD5DBC9C3DAEBD5C3DB93DBEBC963D68BD56BC11BCF03DB0BD38BDB63CBA3D53BDE53C18BEBA3CD13C753CAFBA45BDB83D82BDCB3D813D013E3D3D6E3CDBBD8F3DBDBD953DB03A493CF43CAA3CD2BCC83A21BE0A3E14BDE2BB963D8F3DA0BB19BE9A3DFA3DD9BDE83D23B99C3DFC3C023C02BE363D133D13BCB2BD88BD8D3D05BD853C7F3BF4BD0BBD55BD353D40BC8E3DCA3C7BBC8DBC203DF9BD573C093C36BD6BBD3FBC84BD413DE73C0F3D64BD73BD8DBDFD3DB2BCE6BA133D923C23BC95BD30BD853CE1BCF2BD903D893CA6BD2ABCA93DAA3D13BD743D13BCFDBCCF3A7DBA8C3CED3CBEBD19BEA5BCE93C143D37BB38BDE93CD73C30BD453D73BD7F3BAC3C37BC053CEDBD8EBDAE3A24BC0F3D02BD8ABD083D333B343D2BBD083D36BDDEBD3A3EE03BD13DF2BCF2BC2C3D7A3D4CBC5DBD4A3DFCBC66BC21BBCD3C403D0C3E70BD973DDEBCB6BD8BBD003D073E423DE0BC743D79BB9F3C1BBDEBBCE1BCFDBC243D33BC15BD00BD9B3D443DEE3C22BD283DAABB5ABD79BD6D3D1ABC2B3D1F3E403D23BC70BD93BCCABCE03D8F3CDEBC40BCBBBD08BD9F3DC23D96BDDD3A4DBC753C133D3A3C243C503D153E433D03BE283E793D02BE03BCC1BD21BDDABD833DA2BD7CBD833C3EBE10BEEFBD6EBEADBDC5BC32BD063E4ABD87BD89BDDE3DFDBCC43C3C3D0D3D78BD573D1EBD823DCD3C713D00BEE63D413D9D3DBD3D02BE8E3CEFBCFE3CCFBA11BDBEBDA4BC82BD9D3D8A3DD13D533E063D6DBD9ABDA1BD98BCEBBDC0BAC0BC90BB683D68BD1B3D503C083CF53C98BC543CF03C293D393D7CBD3CBA9EBCEABDD9BC0FBE8F3D9DBDFABC7BBD0F3DC43D36BC013E7D3DF1BDEDBC1CBD10BD893C333CD3BD583D0C3D94BDF0BC333D59BD3FBE8EBD01BDE93C0C3B31BD02BE96BD993C72BD933DC23CB63DB3BDF53D803CCE3D8B3D9A3A363D3BBD87BDC13D333DD63C7ABD053E49BD7ABDACBDA33DF1BD9DBC733A673CCABCE93B13BE8A3C6F3DB73B683DBDBD913DA0BD17BED9BC323D9C3D063E5CBB7E3D67BC3DBC2A3DA83DCABCFB3D603DA83D54BD063E60BBBA3BAD3BE3BD24BCE9BC85BDD9BD6DBD4F3C973D52BE0ABD17BD1ABE75BD78BDB23C8BBD18BED83CFFBB34BEC2BD5BBC4A3DBCBDE63D13BE9EBD8A3D10BB1CBD093D69BD43BDF9BDCF3B2FBB693C2E3DA43C613D823B0A3D6B3DC4BD363D87BC173D6ABC54BD1A3D8CBC933A233D02BDF8BC3F3E0D3D05BD43BD233CC53891BD123D893D923B1E3DC7BCEB3C4E3DFABD083D37BD413CA0BDF3BD37BD8A3CC8BC60BDE33C27BCBCBDCFBD98BDBB3DDA3BF8BB2C3B993C483DA9BC043DCCBD3ABBCCBC69BD48BDB63C1D3CF43DB93D0CBE91BD273D54BEDFBD5EBD133E3EBD5F3D663C27BD69BD723DA03D243D883DBD3D24BD003D90BC03BE49BC1DBE4DBD1ABE6D3BA7BCF23DBBBB10BD8FBC3E3D7C3D523DD0BD53BD453DA13D9BBD1E3DC93C813D19BD14BE98BDB83DC63D8EBD1E3E22BD9E3D69BD203A09BE5BBD2FBEDE3DE6BDA43D6FBDA6BC00BDBA3C9DBCE63B47BB7C3D7D3DB03DB83D85BD453D2ABD01BD823DE2BCB6BC2DBCB43BBBBD4DBD653D64BD88BD463C31BD42BC0DBD2DBDACBDAEBD57BD883DB8BD48BCAA3CB8BDBE3DA8BC8ABD84BD2A3DB23D123D2CBDF03CB1BDBCBB9A3D093C44BD52BDA23DC23D1BBDDA3D58BDC7BD613D3CBD9A3D673C3F3C10BE66BD8E39A43D403D06BD94BD523D6DBD243D803D863BEABC6CBDB93DFBBCF43C5DBD733D19BD25BDEDBCE53D03BC31BD1E3D8C3DFF3DE53C983C6FBD4B3DA63DBABDC13DD63A293EF4BDFCBC143EC63DB7BDAABCE53C04BC233D2E3D69BD3D3D4BBCC93DC23D88BD1CBD29BCBB3C1D3B4F3D213D783D873D38BD9DBA85BDAB3D7B3D313DB93C5B3C93BD17BD963D98BC453E383CA9BBA7BCF53C563D16BE653D2EBEBC3D3BBDB0BCB3BC51BD2D3D033EDA3C2DBB5C3C3A3D203DD93CB23CEE3CF73BF73C48BDD73D7B3C5DBD46BD4C3D1DBDA03D1F3DE8BD63BBAE3D323DF3BDCB3DA3BDA93C2CBC2B3D25BC85BC89BD8B3D0C3C0C3B36BD0BBBB73DCEBD5BBDB6BDFABD94BC90BD9D3DE7BD1B3D50BE15BE10BDFE3CBEBB0CBB38BD68BD9EBD23BDE3BD9F3C27BEA33966BA8EBC743D32BD77BA133DA1BDB8BDB5BC773DFFBCB0BD27BDE83D81BDC93D4EBC003E853D1BBDB33DEEBDFABDA63D313D41BDB5BD7ABDAABCD4BC613D8D3D0DBC5F3C28BE40BDCFBCDDBD313D96BDAF3DFC3B02B976BB61BD583D0D3DDBBD22BD8EBD0BBDC23D833D72BD6CBB823C4EBDA83DFF3CC93B87BC8C3B8BBD9C3DA8BDCFBC913A473C2C3DBE3D313D2ABC4FBDFEBD4D3DAEBC84BC5A3D32BDBA3C0DBD4E3DBA3CD53DFC3CB13D74BD7C3D2F3D313D32BC5B3DA03D66BD343CD9BDC83B0F3D9BBD0CBCBE3D2E3CF63BFBBC9E3D7ABC0CBC443A76BD013EF5BDB4BC703CA83C223D893D363C62BDB7BD383BE63B543D1E3C043E363E3BBCA5BD3DBD2F3DCF3D02BD8A3D1BBD54BDFD3D33BD423D953D253DEB3C8CBD043EB23CE03C833D9A3DBB3C4ABB013D32BC383DD1BD8E3CD2BCC6BCBD3C433DD63BB43D54BCB93C9F3D313DCEBC9BBC1FBDA43D6DBCB9BC11BDEE3CC13ACA3C093D23BE9F3C2BBDB4BB6B3D133C193D93BDE23D7B3DB03D11BDA6BD243D69BD3EBD40BDF83C3FBDA6BDDA3D683DBBBB213E70BC0ABDA53DAE3DFF3C8FBB023D1F3D02BB8EBDBA3DE2BDFA3AD9BDE53C273CBD3C3BBC023DB0BCB03D6F3DC6BD61BCBF3D02BD81BB9BBDC1BDBBBCE3BD203D0EBC8ABE383DB83CFEBC12BD7C3C20BD8BBB343DB3BDF0BBDB3C7CBDB03C903D213D4DBCC3BDA2BCC83DB5BD8CBD4ABD2ABC893D11BD6ABD82BDE0BCC5BD103D123D453D8CBD09BE34BD453D223DE13C27BD803BAEBD8ABBC2BD0A3E5D3D863D863D823D10BE4DBD023EE6BC36BC49BD3BBBD83D633DD4BDF93CDFBBB63D48BD963D74BC84BDFEBC27BDE0BDDEBD7A3D013D823DDABAACBDF2BC07BD6F3D95BDFF3D8A3D5DBD003ECBBD9C3DF9BC9DBDA53D553D08BDA0BCB6BD903D03BDE53C96BDA83DDCBDEEBB18BED5BD8D3DA93DC9BD24BDD53DEB3CBF3B3DBD46BD1D3D3DBDBF3D2ABD31BB5A3D1D3D6A3D0EBCBE3D6D3D97BD88BD973D15BD903DFF3C54BD7C3D503D28BD013D9D3D96BC923C303D82BC343DC13DA43DBB3D093E293D5F3C993CF33ACBBD3DBDD93C36BD243C21BEFBBA493D0DBEBE3D4D3C13BDC4BD0C3D31BD2A3AAF3DBC3D91BD083DDABD93BD89BC28BEEEBC1DBE5EBD423DBBBB4F3DC2BDEBBDDB3D063EB4BDBCBC943DDA3DF4BDC13DD7BD74BDE33C82BC85BD233EE7BDB03B74BDF53DC73CA7BB4A3D873D0F3C383C1C3D23BE243D9CBDD33B303DD3BCD1BC3DBDA2BDA03CB93D38BDEABDD6BB173EE73C9DBD923D843C80BD8D3D153D04BEBCBDE3BC153E3DBDDB3DA43DECBD723D03BD72BD693D403EA7BD573D59BD3ABCE0BC3ABDC0BA013E5E3DA73CD4BD8A3D8FBDEB3C7ABDA53D453CFA3D293D583A11BE8F3C14BCEBBCBB3CADBDE73DDEBDC4BDA1BBE5BDB1BDC2BBE83DD2BCCCBDEDBCA83D933D11B9BBBDBE3DA23D1DBDC33D00BD0A3ECF3DB03D4C3D15BDD43D273ECBBD443CB1BC173CC23D473CD8BC3BBD00BEEBBD273EC4BCA8BD823D49BDABBD95BBE6BCBD3BBC3CB4BD11BD933DABBD21BD483C283DE4BC93BD453D0F3EAE3DB83CB03DE1BDE23C063DCE3D61BD63BBFEBC2A3C683DD7BDD43CCC3C983D893C19BD2D3D333EE43C34BEAF3D353EE13D33BDB43C113CA6BDDFBD5CBD243DDFBDC73D37BC6CBEAA3CC9BD03BD6B3EB33DFE3D023EC83CC13C103C57BDCD3DAEBDE13D173DAABDE63C0B3C513DD6BC5EBBD9BDA93C2ABD01BBF0BD9ABDB73BC23B633C0C3E41BC1BBE3DBD643CABBCAA3BE5BC0A3DA2BD873D24BE7F3D20BD7FBD8DBDC3BDEFBBD23D1C3DE3BD3BBC7FBDB8BD82BDEA3D9CBCC23CC1BC443E71BD1E3D343C2DBE70BDAF3D5BBDB2BC51BA063EC33CAC3D7C3B64BC383DB4BD9ABDA03DC4BDDCBC85BD3ABCA13DC0BDD6BD833DB7BD663DA03D1F3DC93D9D3C9FBDB1BC223E15BDE5BCF1BC7CBD8EBD65BD523DC5BC893DBA3DFABCC9BCF3BDA3BD35BB463D9EBC7A3CAABD703DA9BC9B3CB23DAC3B543D393D00BD3CBDEFBC91BB64BDD5BC403D573CA93D69BDA23D033ED83D85BCADBBCB3DC5BC43BD893D703C1BBDD23CE1BD113E003ED3BD26BCE2BA06BED0BCD93B44BDD9BB9BBD3EBA0ABE01BD8FBD9FBD943C1DBDAFBD9DBD10BE8D3C183CEF3C51BC773AC1BA2CBD283E16BD093D4BBD3CBD37BD3ABD6EBD1F3DB3BD73BE6D3DAF3D2B3BD53D763D67BD78BCC43D973CC7BD363C75BD24BD88BDFABB123C65BBA03C03BD583CDEBD8CBDE0BD95BDFA3D473C183D963D22BD8F3C133DEABC993D883D873D2ABC13BCA23D1B3D233E193B583DDDBD733CB73DC5BD263E85BDA8BD943D2B3CD9BC8C3DC23D0E3DE4BC813D03BDFDBCC93C7FBDBFBD45BC593D033D10BD8CBC6ABD6A3DDDBBF1BDBB3D103D0FBD6ABCACBDAABCEABDC9BDF0BA17BBF93AA83CA23D99BD273D2D3934BD673DDCBD1FBEB0BD79BC373D04BCA4BD9C3DC83DB23D213C7FBC7FBD733D58BBD0BBCA3C3ABD85BDD63CC2BDE73C6B3D7F3D693D3B3DE3BDFCBD84BB94BCF6BDF3BDDB3C4E3CDE3CE2BDFCBC953D763D61BD03BDA13B95BD993CD03CB53D333C07BD20BD313D363D6BBD13BDB0BD0E3EAEBCB1BB81BC34BC1E3D413D64BD123E9B3DB0BDF2BDA7BDA63D0EBC15BD5CBD9DBD7D3D66BD273D343D093DC13DB4BDB0BD55BDEE3DAF3DB9BD2B3EC33D91BD993D483C75BD26BDA0BD25BE873C60BD62BD133D193C903D9DBC193DEB3CD33B62BCB7BD843DF03DAABD183DC43D45BD91BDE83C983B85BDA5BC2CBDBD3D9E3DA63D553D8EBB9F3C30BDAFBD48BC673DD1BC6B3DC53CC33C8E3D083D9E3DC03C04BCA2BD41BDDA3D0FBDBFBD31BD633C94BB1C3CCE3C553D2F3DC43D253D9BBBAABC0BBDE13DD2BBEA3D403CF03C1FBD8B3D73BDAA3B8FBBBCBC50BD003DCEBC0BBDB4BDB8BC89BD2E3D8D3D6D3DD4BAD13C9D3CA73C013EA63DEBBCECBDC43C893CA13D8C3C79BDF93DECBDC13D16BD1A3D87BD843C85BD583D86BB84BD333D74BDCEBDCBBCBD3DBA3D70BDBE3B20BC103D80BB863D85BDB4BC8DBDBDBCD23CB2BBD43D72BD003DDDBD9FBD903ACEBDA63D2BBD4EBC47BDC3BC023C8F3D3839A1BD433D5ABCB83C873C06BD663D51BC8F3D29BDA7BD7BBCDD3C77BDE4BCE9BC69BC85BDCFBDBEBD2BBEBF3DB93C193D383D043DAFBBB1BDC93CCBBC0DBE473D1A3E833D673D1ABD07BC2BBD84BC8A3D9DBDA43D323DAABC8EBDD33B00BE193D17BD493DDF3D84BD883C713DB73DADBBBA3D373DB3BDBBBD8FBC9A3CC03CFABC8DBC2BBDBE3C753D8EBBA43DF23DBB3D043E10BD0538323A78BD84BDE3BD8E3C823D143D8ABD0C3CE83DDCBD04BD53BCAE3CB8BD91BC2FBDC3BCD33B233D6CBD99BD833D8DBDAFBD263D77BD963CC7BB723C34B927BD553D68BDB9BC163D8A3CE9BCB2BC37BD7C3D1B3DB8BD8F3DCEBC043DC33D5F3DA6BDD33CC43D0A3EAC3C3CBD573D37BCC8BD01BCFDBD5BBD69BC123EB53D6FBC2FBD96BD9ABCED3DD13C69BD69BCE23DC93DDFBD1A3C423D6FBD2A3D783BEDBB3EBD8FBDA73C5B3DD1BC6A3C2CBDA0BB01BCF7BC51BC7BBD243C9BBDDBBDAE3B413D5F3D703C8ABCA63DC0BDE7BB2C3D033EB83CA93D3A3DA63DB13C053E11BD48BC22BE99BE3EBDA2BC003C0C3D0C3EE33C55BD193DFEBC9ABD9F3D46BCF8BB9F3D94BDF53DDD3C3B3D733D8A3D54BD963DB03DF03C7F3DDF3CD13DCCBCD33DCB3B11BE2CBE26BDF6BC843C5BBD363D823DDA3C483C1A3DDC3DC73935BDEF3B12BC683DB63DBB3984BD6B3D2BBD11BDB0BCA5BC8C3D763D00BD1B3D6ABD24BD8B3D3BBD0E3CE63C783DE0BC81BC103BF7BB92BB613D8FBD1CBD5D383BBD1B3DCABD0C3DEF3C783DE2BD09BBDEBD053D44BCBF3D3C3DCE3D90BDB0BD36BD55BDB6BC7CBDBB3CDC3BAA3CA93D11BA37BD93BB85BDFC3D673DB73BA2BB833CECBC0E3ECDBD91BC2DBC6CBD36BC103DDA3D103B113D98BD57BDD93DE9BD853DACBD8A3D4E3DA5BC903DB6BD413C40BD1EBE58BDC23D98BD863DCB3BB93D813D33BDBABBF7BB0CBD1A3D143D0ABC73BD273D623CBF3C7A3D63BD733D19BDBFBD263D743D79BD083DA9BB7D3C85BDB03D08BD5F3D823D983CA7BB223C913C7BBD453D323C913B39BDAEBCEABA7CBCDFBD95BCAD3B6CBBE3BCCD3C20BDB63CEBBDF73D223CB9BD74BCF23C8FBDFD3DB23D54BEAEBDD8BCC53C99BD983AF9BD1E3D97BD8FBDF7B9A4BDC33CE6BDFDBC013A1DBD16BCA03CD2BC453D77BD573D6CBC80BD97BD6CBD853C553D87BD81BDC53D963D883C8E3D023ED9BD73BD2D3D833DCFBD92BD8A3CA83D26BD503DCA3DA5BD63BC98BC823CA03B98BBDCBD6B3CFD3D83BD3CBD12BCD3BCA3BD403B563A013E9EBC123E853D3DBEA73CC53C4EBDC4BB17BDEC3D0C3D313D70BE893D62BD3E3D14BDFB3D0BBD3ABD153DE8BC7DBD98BCE23D073D0BBDAF3DB4BDEDBD183E9DBCB8BD14BD8BBDF6BA06BD92BA013DDABB773D7FBC8B3DF93C83BD59BDF7BBF1BC7FBDB0BC92BD923C8C3DAA3D54BC0ABD87BA92BDD83D9DBA813C6C3E17BC99BD5ABD443E203D1E3D95BDB3BD7B3D813DC2BC40BD953DCB3DC3BD31BD94BDAC3A0D3E6BBD10BE0F3EC1BD8E3D843B33BC073DF33DB4BD0EBCFBBC7D3DEABD8DBC83BC193B16BCD53D1ABD0CBD99BD31BC5F3DB23C1B3E59BD643D5D3D98BB173D6D3C1CBDB13CC4BC7F3D363D963C84BD213D9BBDDF3C793D953D0F3D023E9ABCCF3C8D3C26BD513EC93D0FBDE53D1CBCF43DEB3D8CB9663D39BD41BD373E10BE0A3EB3BD893DB1BD663DCC3DA73BAC3A123D02BEA23C3EBD033D54BB453D2F3DC5BC383D353DAE3DB1BC08BE0A3BA9BC2F3D093DEBBD343D9E3B073C16BD34BBAA3B48BDB93DFFBB23BDE9BDE5BD63BB7D3D42BDB1BD863BE3BD093D93BC4C3D7FBC393CEBBD0BBDAD3DE63DA5BD823BD33CD6BC5E3DCABB8FBD863D873C023E8C3D3D3D5F3DFF3C8BBD403DBA3DDD3D943B6BBC1D3E5A3BB73D8ABD213D34BD76BDE93DADBCF13CC1BD09BE79BD233D16BD3ABDC2BB63BD3ABC573DE0BCDDBD4BBCF9BD7B3D0FBD04BE473DF6BC033E593D1B3D8EBB203E54BD733CF73C193D943D40BD693CC8BC39BB9BBC40BC523CA1BA00BDD6BDD5BC523D583D13BD4F3D31BDA9BD17BEC03D8CBCC43D8B3D313D97BDA3BD293D323DEE3DE0BD0C3EB93C343D99B9E73D383D9A3C623D8CBCA43D153DD13C0EBC06BC03BE823D04BDA43C3BBD283EA6BD8C3D91BC4BBBB03DCCBD5A3D70BCC93BC1BDCA3C683D583DCF3D8FBD8A3D063E903C09BB0B3D5E3D01BDFFBC823D8E3C743DBDBB663D06BDA53C4CBC213DB13D23BD813C20BB733D0EBDA53DABBCDF3C1C3D2CBD113D3A3D893DD9BC013ECA3C403D77BDECBDF83D013DC6BDA53CD0BDBF3DB33D25BD62BD31BCB83CDABB793D843C713C873DC2BDF8BBF7BB88BC013D59BD28BD9E3CF33C88BDFF3B233D323D4A3D06BD1B3CC53C973D91BCD338703D4B3D29BC543C8A3D043E0E3DCEBD8F3D99BD0EBA703DFFBC8FBDD9BC11BAA93C5B3D07BDF23CF73B1A3DC4BDE6BC053CFCBDE3BC19BEB03A3F3B3D3C0C3E30BC93BCAF3D8B3D9F3DB23C083E01BE4DBD01BEB9BB72BDBF3DD6BC233CAF3D4DBD013EA4BD11BD8BBDC1BC65BDB9BD513DB33DC53CF23DE6BDBA3DFF3C443C1CBE99BD263DFDBD9CBD8F3DDCBDEA3CFD3C48BDBFBCB13B7BBDC23C88BCF73D0C3BCA3C10BDDBBCEF3DCE3BF03D2E3D103D693D3CBD9E3C863C993C0BBC3DBC9C3C0B3D8FBDAF3D12BE8B3D413C5FBD75BD45BDAB3DFE3C343DD23DC23C90BC66BDC0BB1D3B37BB493D2FBB04BDCFBB343ED9BD82BDBFBD8E3C55BD443ED8BC5EBD84BDFB3D063E37BD4D3C11BDFA3DE43C9CBC263C9C3D943DAC3D4ABD06BDAD3DF93CFC3CE43CA83D413D213D473D21BE29BCC73DE03D0A3D4DBD35BC2C3DB1BC803DA73C8F3C11BD843CC6BD75BD1BBE273DD73C57BC1C3EC3BDA0BDF53D87BD48BD4B3D13BB11BD233E41BDB53DF2BDFBBC23BD313C3D3C75BD84BD92BDDC3C413D9F3D953D543DEB3C263C14BD6C3DE73DF93D83BD0ABE993DB23DC6BC63BDACBD023DD5BC133E3D3D17BDB1BD81B9B4BCA83DF23CEDBC18BDD6BD2F3D7CBC823D8E3CA1BDFEBB783D153D503C52BD483DA1BD193EC2BB803D173E743CDDBD7A3D7F3D2E3D503DADBD2D3C2EBD9A3C293D333D753D1DBDA5BD0F3DDABDCDBD993C0C3EB4BB283EFDBB503DB83D723D913DB23CE7BB633D54BD9BBD753D133C813AE83D86BD93BD9ABD113DB53CAE3D243D11BD2DBD21BD9DBC383D38BD9F3C873DF53D10BD86BCBD3DC33DBF3D8ABC4CBE093E1CBD26BD13BDD83BAFBDD93DB13D2D3DF23AD7BC5D3D12BEC13C483D243DC63D263D64BD4F3B2D3D773C58BD41BCC9BD2CBDB13CBBBDF6BD4F3E30BDE9BC713C33BB093D10BD923B833D29BD98BB8FBC703D393DB8BD19BE643DBD3D19BDB33C0FBE813C7F3DBEBC4DBCBABC683C9EBDAE3CF8BB2A3E883C7E3C7E3C21BD5E3DA3BD8B3DF13C233EB6BDA33C83BD80BD7B3DC9BD46BB263DB4BD813DA8BDE73C0B3D10BDD4BC753D8E3C963CA73D3CBD193DF63C3EBC613D5A3D2FBD2D3C01BE1ABE113E67BD793C11BE913DE03DC9BC00BD5F3CA23C3DBD0C3E51BD1DBD043E2E3DDD3D763D3C3DE33CDABD233D04BD45BD47BCE2BD79BC18BD97BC0CBC413CE9BC2C3D0B3DD9BD68BDA43CCA3DE3BD423D56BC9DBD1B3EE93C4B3DE8BD50BC3B3DADBB173DF9BC8C3D2B3D1C3DC1BC763DF9BDB43C93BCF8BCCE3C5BBDE53D6BBD1A3D68BD7EBCDEBD5B3DF3BD1DBC1D3DA6BC303D1F3D1FBE173D053DA33B74BA28BD653D7CBD05BEF23DDABC78BD7CBD14BEE03D783C083EC53BB53D563A86BDE53CE23B8CBAC7BC70BD8DBD27BD13BD283C9DBDBABC77BD743C863A15BD72BD193D693D8C3D603D163ED4BC643D17BC0B3D1CBDE43D1A3DD03C8BBD3BBD51BC5CBD02BDDD3D0A3DAD3DF6BD533DDCBC513CDB3DD6BB8CBD3B3DFA3C22BD883C53BD23BC52BD0CBC74BDEFBCEB384E3CF13A35BD833D953C45BD903DBB3D0DBD02BEA1BD913D503DBF3D48BC183D1D3DEC3CCCBC0EBC9A3C16BDE03D20BD1B3D8A3CB63BB2BD34BD163EC93DAEBD3A3D84BDFC3C1CBD93BCB5BDF7BD21BD8BBDB93D4DBD9ABD86BDBABDAEBC353E0FBE91BCE1BD8F3DC23C363DAF3DFC3BE4BB2CBC363DCA3DBDBC173E543B27BDF4BCDABD483B75BD143D38BD9BBDBDBD043E9D3DC33D21BD0DBC5A3D26BD1FBDC3BD8A3D81BD83BD26BDCEBC56BCBC3BDFBC0B3D1B3EEFBCAE3D5DBD3FBC0F3D17BD8C3D7CBC2B3C7DBD823CBE3CB83DF3BD8DBD26BDCEBC723D7DBD8E3D3ABC10BDE73C3F3DA6BB793D273E2FBC03BE58BD323B8ABC943DAF3C583D67BD04BD69BCAEBD96BCF1BD9EBC65BC25BDBCBDD8BC32BD5DBD7DBD9DBD9C3DE43CF8BCA7BD42BDF63DAABC10BDBEBD983C22BEB5BD873D62BDA13DF23C3DBDB43D943DA0BDA33D853DF43CA43D91BD93BD3DBD64BD45BD3ABD573DA7BDDE3C9B3D7EBD3C3D153DF13DA13D003E15BD49BC9EBD0E3DD2BCBBBDB53D573D2F3CCA3B97BCE6BD843DB13B30BD05BCDABB0BBC0BBD0A3DDF3CDC3D193DCA3C3F3DB53DDABCC93CB23BBF3DCF3BA73DB23DA23D203B90BD31BDA83CACBD8BBC21BE08BE93BD21BDFFBB9DBC8FBDF8BC043D65BDAC3DBDBD47BD61BCEC3DB23D363DA0BDB83D073CB9BD9A3DAC3C",
      torch_tensor_24_torch.bfloat16_29: "0x02000000A8BDA73DE0BD273D29BEA63DB2BD583D9BBDECBDA9BDB13C20BD8A3DC73DDDBDE33D6C3BC43DA03DB0BC73BDC5BD41BD",
      torch_tensor_24_torch.bfloat16_28: "0x02000000523F893F883F3F3F593F8A3FDC3E173F863F513F103F973F7D3F9F3F8B3F923F633FA23F1D3F4F3F3D3F6E3F913F973F",
      torch_tensor_24_torch.bfloat16_27: "0x02000000103E3BBC31BEB8BC303E00BE6DBD023E4E3E3A3C1DBD1EBD5BBC123D47BD9BBD0E3DB4BD5B3C253D2C3C8A3C83BC95BD",
      torch_tensor_24_24_3_3_torch.bfloat16_6: "0x02000000883D153D8D3D1DBE463D45BD84BD7EBD083D08BCC5BD00BD813CC8BB98BD9C3C54BD28BD563C40BBE23C40BBB5BDEFBD013E563DC53DE8BD16BDA2BD1DBDF2BD853DBA3D8ABC9B3DB23B46BD22BD783D14BE01BEC83C10BD1ABDCABC6CBDE53DFDBD413C5DBCE23C8ABD6B3D6B3C25BCE5BD3FBDD0BD14BE62BCF73CA9BBEA3DC8BDC03D5EBDD1BB81BDB0BD0F3E69BDBF3DEFBC82BD9EBDA63D8D3DDEBCCA3C893D9D3D16BDC3BDD5BDA6BB0C3DB63D67BD0BBBC43CE6BC99BC003DE83D1FBB1FBD4FBCA6BD663C64BD9CBD57BB9A3D11BD05BE9EBCA13DD1BC683D093DCFBCADBD84BC8B3D34BB9E3CB63C8CBDDCBC70BDAEBCB33C083E5F3C143DD43D883D0F3DA1BDD4BD6F3D733DBABD033E173DAD3D65BC833DB5BD223D1F3DB53D5E3D14BD8D3DCB3CAB3DBD3CB83D863DEA3D0B3D22BE833C8B3D3CBDD2BC47BA2A3C043DF0BBFA3CB03DAD3CFB3D0F3C3CBD983DCABB093D8B3D5DBBE7BCB4BCB6BD013D2ABC93BDBCBCC53C5F3DCBBD363D05BD393DAEBD06BE42BDF83BC4BC0A3D9DBD6D3B5FBD89BC0A3ED63C5D3D8CBD90BA943D843D31BD24BE59BD5ABCD8BD913D123D7ABD5BBDDABD8D3C78BD6E3D013E873CFE3C58BD2B3C07BE063E7C3D2F3EA5B994BC8ABBE83DACBD683DEEBBC4BD0D3E8D3DF4BC79BD173DB1BC73BD60BCA739933D6DBD843D593D713D0BBD563C5A3DD03DE4BC553DF33C603DA3BC933D3EBC8DBD8C3CC73C65BD81BD8C3DB83C39BD963D153D6BBD7FBC2ABDD73C0B3DFC3C5C3D893D683D623D543D393CBDBC4E3EEC3C04BD87BD003D57BD60BD1CBC803D823DAFBC713D813D0D3DC53C573D853C463D80BD9A3D8DBDCD3B86BD123C9DBC8EBC8E3D4ABD413DF5BD96BCB13D3F3C623DD7BB96BB28BD48BDC33DAD3DBD3C06BEC1BD783DB2BD373ECCBDA8BC8B3D1CBD8C3CAA3D333DE3BC513DFEBCD8BC1C3D95BC673DC2BD9ABCA33C93BD203EE8BB9C3C66BD63BD5ABDF53CB53D0B3DD73CAC3D0BBE1FBE643D05BD3D3C8F3D8FBD303D593D2D3D913C543C15BD833B053EC3BC65BD72BD703DB9BB5F3CCC3CD53CB43B81BCA0BD793D65BC7C3DF2BC083BC43DC7BC0ABD95BC18BE53BDD73D9D3D56BD0E3C9E3D423D4DBC243D913D553B7C3DF9BC91BCB93DF8BC8BBC34BD833C25BD8FBD5BBDC83C013EC43CA7BC2B3D1E3D7D3CA4BBACBDFBBDECBC2B3D703D47BC2D3E58BD00BE013DB7BD83BC5D3D9ABD04BD03BD17BDFD3C5F3BB8BDC53BB5BDC7BC41BD68BD4A3B8DBD523DC73D85BD04BE893A50BC793CB7BD50BEA83C613C1E3DF5BDD13C7DBC4CBDAFBB9CBDD9BD8ABD323CA4BC90BDD03C963CE3BB3CBDB93D4D3D033D86BD333DC23D40BDB2BDE63D473CB1BD80BD8C3D77BD24BA81BDAEBC05BEB1BDB53D553CAABC5D3D8C3DE23A94BD4F3DB0BD013E433D9C3DDC3CC6BC1A3C1F3C923C8B3C873CF9BD92BC033B453DA8BDFD3DC3BD703C283E53BD62BD5CBCA6BDBA3CCDBCF53D023CE03D0C3D2D3B86BC92BD293C183C053DC0BD91BDEE3C9ABD4DBD0DBE1B3DA63D58BDF53DB3BCEA3CA2BCA13C93BC4BBD523DC2BCE2BCD63C1C3CD43C883DC13DBABB61BC123D29BD72BCA6BDB43D613CB9BB95BCE9BD423D723DE9BC0EBBC4BC5ABDE1BB8ABC24BD553D2A3D793C85BDCEBCC53DD33DCABC653D9EBD603DD83D023E8FBC0DBCE13AA03C093D003ED13DC6BC5B3D9C3D90BB863CF13C66BDAEBD8E3D633D01BED8BD98BD023E6C3D3B3DBBBB6FBD7B3D063DB2BDD3BC133ED3BD62BD40BCAD3DDE3DF2BCD03DEABD9BBD293E1B3DEC3D74BDC4BD583DABBA843D573D053E843C5CBD56BD083CEF3D1F3E96BD953DFA3CAE3D07BD0ABC87BC9C3D83BB21BD12BE023C0CBE5B3DD93CF43CA63CC23D0FBC453DE7398CBDA03DD0BD553D853C83BD4F3D313D5DBD1C3E173DDF3B893D333D143EF2BD713B0BBD143BB1BC0B3D2E3DA9BD913DAD3C03BD1FBD97BD1ABDA43CD6BC3F3DE3BDFCBD833CC1BC78BD56BDA2BDEFBD16BC523C43BD083E523D7EBD1FBBCF3B993D3CBDCABD933D0A3E5D3DF3BDD23C633C8CBD263D3B3DCABDB83CBBBC3B3EB4BC67BCAF3D843C04BCB1BD543DACBBD4BCC43D90BD24BD223DF9BD8C3D173D1E3D18BE173E313D5FBE013DECBD6C3C993DFF3DF9BDAA3DB83D89BD673D70BDD93C223BD5BD1B3D93BDC5BD3F3D173DA9BDBFBC783DAC3DC8BC683B08BB70BD02BE5F3D723DD0BDCB3B58BDBBBDD8BD79BC07BD503D3D3DC4BB55BDC1BD083EDCBBC5BD8CBD0EBC8DBD51BB54BED6BDF03D88BD0CBD453DC0BD213A87BDB5BB403D5E3D3BBDAC3D3D3B6ABD5ABD5C3DB6BD64BCC6BD543D633DB03D2CBD093C23BEBB3D05BE68BD303D943C63BC8ABDEA3ACABCFD3D043DD0BC7BBABFBDDB3D053DC1BD06BD3BBD10BC12BC463D64BD32BE283ECE3D733DA7BD20BDFD3CDCBD283BF8BCAA3D01BE843D9CBD4EBDB5BD99BC88BDB1BD1BBDA43D073E95BDA63CDD3C983D053DA4BD19BE7DBD713DC63C993CEF3C6CBDA63DB93CEA3C953C4FBD133D323D143D203E97BDA93D953C333CD9BC8CBB563E81BD0B3D5BBDA5BBF93D923D0DBDABBD233DCB3CA93DCDBDFEBDA43CB13BFA3C9EBCB3BC5FBE883D8DBDA33CCEBD833DE03C983DC5BD773DABBC13BD073ED83D053EA03DE8BDF4BB2FBDA2BD43BCB93D5D3DC6BDD4BDD93DECBD1CBED1BC8ABC5E3D243D2E3EAABDBEBD163D42BDC03CD2BC44BDA9BBD5BC46BD483C2CBE68BD903D363CC13C863DE6BD1BBCD23CCF3DA1BD82BC1CBDCCBD0BBEDA3BB23C503CA4BD2FBBBFBD19BD133D393D233DED3CA2BC7C3D9B3D19BD353D90BD0D3EC53CE33B323C9BBC66BD3FBCA43D07BC89BDD73C1CBE49BC4D3D3F3D32BDA53C67BDCA3DA33D423DD038A4BD263B99BD64BD76BC7DBD733DA6BDE2BC663DE6BCBE3D543CBCBCDBBD3CBC003E0F3D673D7B3DF23DB53CDF3CF0BD063ECB3D623D06BD163EA23D84BD103E443E0E3D463C1C3E29BD86BD903CDCBC20BD043E993DCA3D0D3A5D3D273DD0BC883D97BBAE3DB13C2E3CCD3C8EBCF3BC1A3C443DD1BD1FBD143D8DBDC0BCD63C89BDA2BB923DF73C3ABC20BEEC3DC33D703D773D8ABC833B4F3CEE3CFE3D36BD6ABD25BDF03CA1BDB13C28BE24BD453D03BCC7BD08BC853EA33DC73C673DF03BD73DFCBC0A3DEB3D78BC27BC3A3D023D57BCA13B6F3DA9BCA03C6E3D02BE46BD2E3DFC391BBD2FBDD13CA5BB41BDCEBC47BC09BEFB3D1B3CFD3B7FBCAFBDE13C193E303D87BD6BBCF93D54BCF13DC33D65BBE93C473DAE3DD6BA55BD153D5BBCB7BD1CBD21BDF23C293C00BDDF3CB7BD4EBCBBBD8BBCB23932BDE93C993DDF3CAA3D573C393D98BD6F3D40BCE93C7DBDB4BDB03C333DDBBC94BD023DEFBCD53DCBBC753CE33CDB3D06BD8C3D4ABC1FBD44BD0E3DA83DDB3DB9BAB2BB6F3D14BC3E3D063C033CA53CDFBC623D6D3DD33C843D643C1C3D99BDB7BC85BD0D3E0EBD3ABCDA3BD2BC27BB26BD123EC13D68BD963D863DCD3B2F3DC53D00BCFF3DDF3CEEBC853D92BDC63D563DA83D9A3D493CBB3DE13DBCBD2CBDE2BCB63CD83AC0BDECBC1A3E3ABB9D3CD2BCA3BDABBDD33CA6BC9C3D183D5CBD4A3D43BC8A3C30BD453C3BBE82BD7C3D53BD7E3C303EA4BA433D7DBD42BEA1BDA8BD793D7A3D3ABD353D84BDA63CFDBB803CBD3D44BD973C9F3DADBDA43D1B3D91BD813D6EBC813C1FBB123DC83DC23CA13D893DE13AE73D90BD243D37BD03BEA23C9EBDCE3C4FBD683CD73D5EBBC0BB47BB0E3E18BD1DBD48BD11BDF5BD2C3D2C3DF1BD053EB9BC32BDDBBD4B3D2EBE31BD623D683D933DAB3D733D0F3E94BD9A3B06BC593BFC3CB1BCD437A83DD1BDA43B21BE5CBD87BC1E3D8E3BD13D773DD63CD43A3FBA12BE3B3DDD3D653C98BD153DD2BD4BB984BD9B3D3ABD353D69BC923DA6BD3F3CD23DBA3B843D003E773C0CBDF13D1BBD8CBC383DF5BD30BD913C8BBD3EBC913C6FBCAB3D813DB83D9CBD793DBFBD2B3BB53D9BBDCC3C15BA5BBDAFBD13BDF63D7BBD4BBCE8BDABBC123DAE3D923D42BB1EBD5BBD4F3D8CBC10BC3B3DD13AEF3C0A3EDE3B34BEA5BC5FBEC9BC273B8BBDA0BDEFBD84BD65BDF53D103E92BCF03DB6BCBF3CA53D34BDA9BD1DBEEBBC30BEDA3DCABDBDB9933CB13CFBBD39BD14BDCF3C9E3D163DAFBA0A3DC4BC9EBDB73D79BDD03C3E3CD23DF93DB9BD10BD0CBEB03CA83CE8BC113EAE3C0C3D253D333E043E113DD73C573D49BE06BEEDBDA73CDFBCECBD8F3DFA3CBEBDDF3BBC3C17BCC33CCCBD49BD0A3D13BD08BD90BB3EBD903BDF3C9BBD12BD603DC4BCA6BC27BC59BC233D2FBE823D103E523D33BEEBBB233D313E29BD6C3D1DBD9E3D303D6ABD02BE163CFABCE73D053DBA3D15BCD3BC4D3D03BE18BE263DBCBD6B3C083D8F3B40BCC53DE3BD7C3B763D85BCB73D67BC023D35398E3D003D09BE863D6EBD29BD063D693D483A7BBB823DB9BC37BD193DDCBD49BDE43B3CBEF8BC573C6C3DC7BD0E3D08BD78BD6D3CDCBC4D3DF9BD203E8AB981BDBABDA93D8E3D08BD2BBCB1BDCF3C0E3D79BD31BDDDBDEBBC96BD60BC36BDC23C663D3DBC73BD573BB2BBCDBB093DE9BB9ABDACBC46BC493C95BD18BE3DBC4D3D43BD8D3C8BBDC13CF6BD0DBC6B3D133DB53D9FBDF2BC0ABE483D033DE5BD62BC6E3DB4BD6F3D92BD01BE673D87BDE23C933C25BD9F3C0ABCCA3C943D00BC80BD47BDA13C6FBDB8BD42BD073D45BD5BBD8ABD5CBBAF3CC93D15BEAABCC9BDE7BC4CBC2ABD98BDBCBD74BDAEBD103CE2BB11BDA13DB13C3A3B403D02BE873AA1BCE43D3EBD70BDAF3D49BDC23DA5BB1FBDD4BC0F3EA73CC9BD933D9C3DA63D243E2E3E873D033DCE3D533D99BDB93B7B3DC03D0CBDBB3D0DBD0F3E003C283D09BC9D3D51BC5BBDABBD8FBDC73C303D1FBD673DE53D023D82BC203D913D4E3C6C3DBABC813C03BE74BD74BB2ABC9ABC16BE7CBA3DBA4D3EA43DC3BDB23D743DCB3DE2BC9EBD08BEAE3C6E3C20BED8BD7C3DB33D76BDAFBD723C923DB4BC263E6B3D51BDB2BA1E3D23BD0B3E2A3A02BC283CE03DCC3B573D683DF83A5B3D813D203D9FBC543C46BC1D3D87BDD53CA73BC3BC163E96BCA0BDF23D833D2CBBAB3DA43C0DBEC7BDBBBCBD3D873D773DBC3D82BB9A3DF83CA9BCA3BC28BCEC3D3B3DA43CAA3D073E96BDBBBCBBBC7DBD2B3DA6BDC33DD13A8BBDA2BBCF3D263D99BDE13DBEBCE23C853D6F3D5F3DE93CC0BDAC3CE1BD75BD0F3DA3BDCF3DA0BDA3BDD83C173C763D9ABB07BC683DFD3C90BBAE3D55BD14BD2EBCC73CC1BD5E3C133DAABC4D3C8ABDBEB8663B29BC613D7D3D27BD3F3DD23CAABDE93DF1BD283D7D3DB33DF3BC14BB9B3CD1BDA2BCED3C923B293D9ABD303C6F3E96BDC93D83BCDB3D493D953C7D3D8F3C1C39EB3D3F3D40BDC63C14BE043EAC3CCCBD3C3D7E3CA83BB0BD473D613D38BD223CB8BBC53C37BD70BD393CC53C763DAC3DA03C543C043D85BDA43C5BBD7A3C28BD8C3DB73C3B3DEB3DE5BCA1BC01BD82BD0CBD91BDE33C0CBE6C3CAC3CFC3CEFBD9E3DDF3D443D863DD7BB0ABE303DFDBBB73C36BDD4BCBFBC2EBD93BDA1BDDB3DEA3C24BD97BD223D5BBC203D47BC5A3DBA3DD23CDC3C763D31BDA4BD4CBC1C3D1FBDFB3D27BDE13CD1BDCC3A9C3C983C563D993C153E153D793CB6BCAB3C3D3C1A3D463E293D1A3D05BD76BE2ABDABBC2BBEA33D20BED4BC473D083EADBCBD3D5B3E51BC8A3DCBBDE7BCFCBC5C3CC2BD5EBDD23DB73D3ABC053EB73BC3BCF8BD48BE113D103D19BDB9BD8CBB423D6CBDEABB823DA63C0CBE16BC0D3CDB3D7EBC84BC643B9D3C82BD673D0CBDADBC09BD3FBC80BD3C3D143D293EA9BD4ABD6B3C383DF03DF63C0ABD2D3CBABDA33D2C3B7ABDEB3C48BC3F3CEBBCF5BB423DB43DAA3D1CBE19BD2D3DAF3C913C843D04BE52BD17BDF43DA73D773D013D49BDD1BD2ABCB5BB80BDBEBCACBCECBBF33C363D04BDE5BCC3BDA43C913CE9BC213DA7BC59BD2F3EB2BD02BECD3D813973BD2F3EC4BC73BDB9BDB63D03BDE73CCE3CE9BCE3BDF9BDCEBB273C62BDA23C89BD953CF23B85BD05BEC63CFABC16BD7E3DC83C013D453E97BD5FBCEB3C1A3C03BEF2BC2E3DC63D6F3D6BBC93BDDC3C98BD35BD81BDB4BD9FBD9E3D8CBCC1BC583DB1B933BD6DBC153ED43C0ABE92BDBCBD863C1A3D5B3B9A3D5A3D303BE23CD03DABBCF93D77BC99BDDEBCE0BC463C773CCDBCF9BBE73D613BEF3C553CE63D383D0D3D5DBDA23CF93C14BD793CABBD073D9F3D433ED13D113B31BB613DE9BDCF3D063E253D02BD853DD4BB34BE0BBD2A3DBF3C64BC013EDB3C9E3D86B9163D6EBDAC3B27BD503D3CBD983C9B3BC2BD04BD59BC82BC123DDF3D75BDD13DF83C69BCC63C94BCA4BDC33C56BDEA3B893D4A3E3F3DA53D473D71BDEA3B1D3C113D163D26BD05BE02BEECBC8B3D26BC85BC17BCA03D3F3DA8BDC3BD5D3C02BD89BB93BD173D32BD053EDABD69BDA23B2A3E03BE55BC303CEA3D703D27BEB9BDD43BE4BDC93DF93CA2BD12BE973C0F3CB0BC373DB23DD03C7D3D213CF0BD69BC17BEDB3C38BCF73CFD3CD93DC83DA9BCA5BBDABD88BD15BC81BDB83C9DBC4CBC6C3D2ABD053D9FBDE3BD653CA23D83BB18BDF4BD5EBBD9BA973B8D3C2E3D07BEAABDADBC073EA0BD483D6DBD503A253C883E8D3D603D6BBD28BD513BE8BC82BD00BE91BCF73B933D193D0ABD033D77BDA4BDEEBA9ABD163D1F3E01BDB9BB17BE6BBD94BD193A62BCF33D7A3D91BDACBD73BD59BD0FBD413BA23D2D3DA43B2D3CB73DC93C1FBD7A3DA7BD9B3D293DABBCBF3D2EBC193DF8BC633D9BBD8FBCB53BCCBBAF3D9C3D01BC32BD6B3DB8BCCBBBE9BCD5BC833C673D17BC03BDF5BD38BE78BD9BBA2F3D7D3D433DF7BDF5BC05BE8CBB2B3D8DBDAEBC26BD0BBE6E3D04BE633D1C3EC93C333D873D193C133E7DBD9A3C5A3D1F3CA93C8EBCA83C093CF33CF33B9D3DB9BD873D30BD853D86BC2B3DA33D24BE41BD6D3D35BD9E3D0A3CCEBDACBD2C3DF33D59BD853D283D873DAA3D71BCA9BD2F3D3ABE11BD5BBB973CAFBDBA3C493DF7BD0ABB95BC4ABDA2BCBBBC09BEF2BC62BB84BCDFBCFCBDC43B103DA3BD93BD843D92BDD93B193EE83DE1BC423CED3BBC3C423C843CAD3D3BBD15BD443CED3CD4BC0C3D9ABC0B3D503B513BDD3C4ABC023E853D9A3D02BD0E3B22BD973D253C613C68BCEF3CC9BCEF3CDC3C43BD073D28BD9CBA11BE2E3DD6BD70BD643D24BD11BDB33DDCBCB33D703DD5BD93BC08BD6A3D5DBD033D75BD6CBD5A3E203C3F3D4F3C883DE5BC6A3D833D313DD73A8F3D1DBC27BD2F3DE83D02BEA7BCEA3D5B3D34BD263B33BD1BBDA13D92BB73BDBFBD653DA2BD233DCBBD053DDD3C623D24BCC9BC4EBCCDBD5ABD8CBD38BD40BDD6BDB23DBBBDFB3CFF3C9ABD01BEB6BD133DBD3CDD3D863CCBBD2CBD93BBBABD9C3DB53C953D92BD113DF9BBC33C783B12BB77BD42BDBD3B843D3ABD763CBBBC76BDDABD99BD8B3DEC3CF8BDC7BC053EC9BDB03D9BBD8BBDEC3C773C0CBDA93B45BD9FBD033ECF3D61BD2E3D533D983DA53CC8BD1ABD723BAE3C473DDC3D83BD08BD44BCAC3D6DBDA83C0C3E4B3B83BCDDBC63BD21BDEBBDA3BDCB3BB4BDEBBCD6BBC33BFC3CCA3B0A3D5D3C9DBD3B3B063E4DBC883C94BD713D98BDC43D6CBC1B3D4CBA03BDD4BC9A3DCA3C3C3DBC3D033D80BCFA3CA7BCB93CFEBD8E3DB1BD843960BC123DCFBB45BD92BCEFBD94BD663D30BDC03CBA3D853D6FBD75BDBBBAAFBDD4BDA7BD513C0E3E283C19BDD6BDCDBC933D093DE0BCE23C343C69BD78BD0CBD1C3DB73C8E3D403D143E1BBD453D9D3B693B51BD9A3CB43C2ABD4ABCB9BD22BD91BB16BDBA3D8DBD483DB93C50BD393DB9BC26BCE5BD873D343C403D283DE4BC403CD83D3A3C77BDF43C36BD89BC5DBDE93CB03D98BC2BBC2ABD303D1CBEF63C0A3E853CADBDBE3BBABD443D1DBE27BD5C3D983D0C3C29BEFC3C8ABDD53D93BD3FBD9F3D7D3D1FBD11BEE33D293B6ABD343E4BBD823D5C3D7CBD2ABDD4BC3F3D8C3C86BC08BE2EBE09BCADBD4F3D81BCA0BDA93B6C3C913D7F3D923DB5BB46BDF9BDAE3D513BAEBC6E3DE33B08BC113EAF3DC9BCE63D38BEAEBD3A3E0A3D1FBC4D3D9ABDB83BEA3C1ABEB63C053E9CBC70BD9B3B37BE193D91BD7DBB30BD003DBCBCB1BD943D5C3C5F3C773D3CBDC53DADBD8BBC1DBD8E3D4B3D9D3DCABD6EBD4DBD9E3D07BEA53D553D0A3DF5BC4AB6B0BDA4BD93BDA9BD7FBC5EBCC43B013D373DCD3C20BB2B3C4DBD083D3FBD05BDB3BDC63D4E3D3BBD06BE78BEBE3DF3BBBBBD01BCB43BD7BCCD3D323CC73D923DE5BDB63D293B5FBD103D98BD303DBABC97BDAE3D7EBD8D3C003C53BD39BDFF3B90BBA53D133DC1BCCB3D37BC023DC03C21BC7DBA09BC91BD833CDE3C87BD04BE0FBC6CBDA63C973C48BD1E3D183CF9BD90BCA03DBBBDF63CFE3C4F3D943D043E173D2A3D92BDCEBBB23B8C3D24BEE73D00BD2CBD8C3D5DBC083DBE3D253DEE3B1B3D1DBD19BCC4BDD0BCB63B8F3DDC3C883C98BD48BC93BC2CBD103B91BD983C7FBDB43CD63B8BBD353D273CF43DB9BD9F3D9ABD053DA23C18BD713DF9BCBFBDE7BD11BE553D2ABD68BC99BDBEBC783D79BDEDBBCABC873DA93D143D0E3D0F3D8ABD3FBD1D3D643D983DEB3C7E3B1A38173EE23DB9BB63BCB9BC143D533D25BD44BC04BE973D813C20BC3E3D473DC9BD4FBD5F3C2DBD06BDC73CBA3CA6BC373E613DDF3C81BD84BDB2BC24BC39BD953C66BD6B3D84BDD03C75BC463D8DBC76BD893D933DD23BC0BDD2BD00BD843A9E3DBBBC6EBD3D3D11BD2C3D1A3DA6BD3FBDD93DF1BDFC3CE53C8DBDC63DCD3DE8BDF3BCAC3D40BDBFBC9CBD6F3DF63C95BD653D163D05BE4C3D853EA4BD24BDF7BCF83C963DABBD12BCA1BD31B93DBDA9BC75BBD13C52BDB9BC9B3DF2BCE3BD88BD0B3E353B16BD3C3DDEBC2F3D0EBE823DB93DA73CAA3CCFBD8EBC22BDEB3C09BDBABB473BC13CA73D9C3DA4BD163E753D7C3CC03C25BDD1BDF93C5F3D923D3DBE8ABD41BD4D3DFC3C3CBD9D3D09BE92BD13BE6ABD103DCFBDD93D863CA53D4ABD133E2DBA073DA8BD7DBD833DFC3DE6BDA2BDDBBD193D94BD3A3D20BD8C3D93BC51BD3DBC753C933D8E3D7DBC12BE033CE4BC913D97BBFF3C75BD82BDB73D883AC9B983BCC0BB9DBD07BCAB3D5F3DDE3B10BE513C013D37BD6C3B9E3DCB3D22BB7F3C503D043E803DCD3DFDBC073EB8BBBABD273D2EBD853D5CBDBFBD223D68BC6D3DAE3C97BC4CBD0F3E923D3ABC113E6DBD5B3CC8BB063EE1BDACBDED3BC43C063D8CBD9E3C633D513CE3BBFABD053DFFBD96BDB2BDFABDC4BDCA3D4B3C01BEED3D7DBDBD3BA53DDA3BAABD773D913D49BDADBDBCBD17BC953D8EBDBC3D5FBDF6BDC33A79BC4CBD07BD263DD73D4FBD1FBD003E3ABA9C3C8CBDF13C3B3DACBD8ABC3BBD913DB53D2CBD0D3DD13CC1BBB33B6F3BB1BC87BD0ABE7E3DCABC143EB33DF6BC693C07BD073EA43D353D1F3D213DA23DA3BD523A1BBCAABD8FBC233DE73C7DBC923C8FB991BDCEBD883D36BD70BD923D223BFABC1F3DFDBD72BCAD3DAD3D083B7B3D23B920BD56BDC5BDB5BC843C8EBCB63D8A3C903DCDBD2BBCE53D0B3D023EE4BDE238D93CD0BDA33CB5BD85BC813C4EBC6CBD36BD16BD3D3D713DA03BF83CB0BD8D3D58BDEDBC0E3D49BC5AB982BDF7BD71BBC83C38BCCD3B8CBCA9BD6ABA4EBCB23D943D483D27BEDDBD103C233E8FBC433DA7BDC73D1BBDCFBB37BE51BD9A3DC63DF23D4DBD943C84BD3D3D74BDA2BB0DBE6BBDA03C50BCECBDFD3D04BC9CBDECBDF6BBB83D51BD47BD1CBD7A3C89BD963AA5BDCABD6FBD933D4BBCF43D413DF1BA00BE34BC8B3CA3BBF63A123EDF3BF8BDBDBD5FBB2ABDC73D483C9B3C6ABB98BD143DAB3C3CBDB5BDDFBDEABCABBB073E523DB8BD83BC053EB93D603C5CBD033D67BDC5BD0BBDB03DE33C9D3CCFBC443DC3BD64BD89BDBDBD82BD3C3D193DEABCFBBDABBC8EBC51BC313D333C393DC53CB4BCD3BD403D453C353DBDBA3FBDD3BC24BDBBBDA3BD31BC6ABC3ABD623D3C3EA63C96BD03BD7DBD44BD953C8E3D7CBD62BD563DF73CB2BC12BCC2BD0B3E27BD053D33BD91BC8C3D45BD41BDA53D703BBA3B21BC7FBC4D3DACBC733DB9BD12BDEE3CAFBCA2BDD43DB23C353D9DBDDB3C93BC3F3DE13D3D3E763DCEBC5F3C2A3EACBDBBBDFFBCC6BA7C3DA0BD613DDE3C853DC9BCDABD5D3C123D55BBCE3D4F3D723D28BD8C3DB1BD5C3D3EBDE33C92BD9ABCA43C853DA73BAA3DED3C173D4B3CAC3D8BBCC7BB8DBCA6BC44BDE1BAD6BD8D3C8EBC53BDF9BC26BD47BD193C3E3C033ED8BC8C3DE6BC4E3DAC3D383D39BEF43CE03D00BEF83CD13D85BD6F3B643D193EC6BC193D51BC16BE613B903D833CA6BD0ABE043E833D12BDE5BD5EBDDCBDE0BC113D563DE2BCA83D033D84BDA73DFCBC403DA33CC33BEF3DBD3DC13D043D96BD9CBBD13C21BD7D3D043EB5BDACBDBC3DA33C743CE63DA6BC393DC1BDC6BC883D3B3D25BB0A3D26BC8A3D5DBDA2BB8DBD143C9B3D863DF0BD22BD64BD4B3D8C3D8F3DC93C8A3CCA3D493D94BD94BD3CBE2DBD0BBD43384C3CA9BCD7BA2ABCEABBA9BD133D3A3D88BD693CADBDBFBC793DDD3D0F3D723D173E4E3D25BD813C51BDF8BC91BDFE3D783D913D32BDE0BC5B3D39BE843C043E6D3DAA3C9DBB1DBD26BBDEBDCCBD69BD043D203DAEBC16BDD5BC973DACBB96BC56BC1B3AD4BCA8BBAA3CE7BDABBD89BD64BD94BB9F3CBB3C6C3D93BD483D1BBC703DA73B073D0CBE9BBB423DC4BC81BD18BDE0BCF13C2A3DA6BD6FBDEC3C66BDA23D713CFABD2DBD15BE2B3D7C3DA03C2C3DE03D433D86BDBF3C1B3E663D173D0C3DC4BD01BDCABDF53D763D76BDE4BDCA3C5CBC403E7F3DAF3C043D903CE63D82BD043D8CBD5A3DB33D613D2A3E7ABCF4BC1EBDF43D2DBD083CA0BB943D8A3DE53AE53BE1BC0E3D9DBC193B0DBE2F3B46BD2FBDCCBDDABDA23B45BDB83D1B3C683D6DBCBDBCEABDA43BE83D8EBD82BD67BC32BDA93D97BD903D993C713D44BD84BD4CB90E3DF03D3F3BA63D8EBC65BDF93C5E3D5CBD093B2EBD943DC53CA7BB933C98BD8E3D25BD983CA8BDB73DA8BD083BA4BDCEBBD8BDB83D373CE6BD11BD2F3D813D48BCD73BB6BD85BDBBBD373DB4BDF4BD6CBCCB3D3CBC423D1B3D873C1ABEE9BDEDBC2C3BFA3A90BD5FBD153DA93D0A3DD5BCA83C173DA13D4E3DCDBCE13D8FBD51BC1C3C92BD59BBEBBCE7BD8D3B813DC6BDBC3B1DBCB83CD33D3E3C9FBA72BCC6BB9F3C7DBCA0BD84BCF1BD713D3C3ECE3DC13D74BBAABD9C3C33BD1DBDCC3D8B3CBABD833D7C3CA4BC93BD743DEFBB8B3C3EBCA9BD823DC5BDA83C27BE5DBDEABDF5BDA83DCE3CBD3C2D3D04BC053EFC3D0C3ED73C8E3D8C3DAA3D60BD2CBD313CA13C073EFDBC11BD3D3D81BDD1BD16BD8A3D2BBD0F3EDEBDA23D03BE3C3DE33C293DBFBC4F3D753C38BC9ABD8B3D37BE2BBDA23C97BC483D843B923D033D9A3DD33C223E043EB8BD06BD0ABA8F3DEEBD563D9D3DB13CCABC503C1D3DB7BD733D183DA4BDB6BD9DBDD0BC92BDA43A1EBD1D3E33BE933DEE3C77BD77BDDE3D993D9E3CF2BCB9BC823A5EBD33BD303B4D3D1DBD70BD843D51BD223BB23DF3BD94BDDE3A073DE33CCABD1D3D68BDBB3D973C753DEABD943D143E313D6BBDB63DE0BC263D073EA8BC833BE93BAFBC773C413D70BDABBD02BD2B3D1E3E2B3D76BCFFBD5D3C27BC6F3DA63D92BE833D173C0D3DD9BB7BBD5CBD293D273D64BC72BD32BE873C813CA83DD53C29BD5E3DBA3C5C3DA2BB64BDBC3D01BED5BD87BC14BD06BE113DE33CFD3B38BE563DA13C53BD79BDAFBC993DB8BC10BEA63D7F3DD93C8DBDE73C333C46BC80BCD7BD0FBDF53D0B3D16BD083DACBD60BDED3DBB3DC4BA1DBED13D15BD1BBDB7BC7BBC1D3D47BD0E3C423D28BA2EBD393CFCBC303D333C24BC9A3D063D503D963D8C3C3F3D69BD99BD8C3B223C6DBD3D3DFF3D39BDA13D57BB2EBC513DE93D9B3BA73C0EBE753D253E103E2C3D163D433C93BD83BC993DD73C043EAFBC043EA43D75BD9FBBD43D7C3C9EBD1BBDEBBD5FBDC7BD61BD003E8E3C96BD80BD5CBE963D203D8B3D753D8BBC6DBC143DC1BDC2BB95BC47BD243B33BDCD3C20BD2BBD8A3DD63C26BD1ABE72BD7E3C4CBCD9BD44BDC23DFD3CDB3D1BBDCD3DCC3C9C3CB33DD1BB19BD74BDFEBD9C3D1FBD903D053EA7BB41BC973D8BBDC93DC5BC603DEBBC8F3D32BD33BDAB3D83BD3B3D52BD2DBDE4BD75BDCF3D19BDBC3C34BA8A3BAC3D833D0C3CB7BD4DBD7F3C4BBC1FBD81BD2A3D243DB63D01BD373D1A3D6DBC6CBD713BFFBC163C5E3D56BCAFBD16BD593D873D98BD9A3A963D9FBD153C583B8C39BEBB64BD14BEE7BD5BBDF7BD72BDEE3D8A3D6D3C133D1E3DBBBD6BBDA0BD593D36BD993B883D18BCB7BDF83D18BC8D3C40BD063D793D0CBEB2BDDEBC86BC013C963DAEBDDA3BB53D9B3D413D0B3ECD3C1F3D9A3D37BD26BD40BD203DD03D2CBD413DF3BD38BA793C6E3DEEBC82BDBE3D83BD7C3D40BCAD3D92BD3EBB28BCF13B873D45BD963D803DB73D39BDD03D8B3D773D4F3D68BC243CED3D973DADBD9B3DF43C22BD7E3D993B88BDA5BD89BD26BDF0BD813D343C983D983D2DBDB43D31BBAE3B9ABDA03A753D1B3E84BD3DBD423D443DA4BC0D3D993D5D3DA23BD63DA4BCADBDC53A163D3EBDFD3DC5BD7F3CF93D0ABDF0BC713DA7BDBEBB9A3D863C5A3CAABD0FBE973D3EBEBEBBD93B0B3D903D09BD9F3B033D88BC6CBDC3BC84BC7BBC69BDE7BD8FBCA7BDF3BD72BD68BC08BE59BDD9BC2BBDDFB824BCE43D863D903C40BB84BC3DBD9ABCA53D583D5F3D943B3D3C5DBDCFBDA9BD47BDB3BA4D3D123D81BD82BC78BC1D3DA13DFEBC773D6ABD87BD0FBEE1BD753BAA3D103BAEBDA43D453D9BBDFBBCE53B13BCA53B94BD8F3D3F3DBEBC0A3DC33DCF3DBE3DB23D643DA0BD203C1ABB20BDE3BCA13D7D3C1A3D053D4CBDA5BD083E873D02BD9FBDD03C19BDCBBDC1BA873DBFBB51BDE1BA233D8E3D4FBDBA3D74BD51BC843DA7BD11BD053E14BE763DB93B8FBD08BDC0BD60BDBFBD3B3D2F3DDE3C14BD18BD0BBCE83D8F3D133ED63AEB3C3B3D953D513B60BDB83DF5BBE5BDAABCE53DF73D5F3D1B3A7C3DF6BC24BD8F3DD73C24BD52BD5EBD0DBC443EAF3D673DF9BDB1BD8FBD5FBD993D9FBD84BDAD3CA93CB53C233D1A3D1B3D58BC9ABD8EBDCC3CCE3C063D1A3E89BDF83D073DEBBDA33CEF3C643DD3BDFBBD3A3D703D703DE5BD843C72BD96BD86BDB23DCA3B3ABECB3C453D5EBC2C3D9D3CA43C65BD9EBD3FBDEDBC523C7B3CA33D2FBD533DAC3E69BD6BBD653DEA3C953D1CBDBD3CE83D08BD54BD283D003D743D113D603D2ABD3D3DE3BC383B333D09BE4DBB90BBEA3D1BBD4DBDC1BDCEBCAABD613C75BCA43CA7BC873C05BEB5BB753BA7BD86BC8DBD89BDDB3D06BDB2BC5BBDB43C83BC983DAF3C41BDBF3D4B3C92BD8BBD0DBC243DF23C083D90BDC63DD0BD4EBD24BE893CFC3BD2BC443D9D3C42BBE53DD9BC7C3DC03A57BDE2BC123D953C86BD673D07BDF33D023DD6BD9B3DC2BDA53D033E003D93BCA63D11BD93BCBE3CA73D9BBD96BD3BBDF23DACBB59BDEC3C71BD1C3D043E4DBE42BD043E5A3C20BEA9BBE63DECBD863CB6BB96BDAF3D82BCA43D383DDB3D3F3D21BE90BD023DB13DFFBBBEBD0CBDCB3DA23D0C3D0ABD61BD443DC0BDE83CC63D813D18BBEC3D12BD3FBD41BD2739033DCFBDDDBDFF3BFA3C4EBCDABD3E3D75BD78BD5F3DDA3CF83C8F3D3C3DA1BDB13D903D15BE28BDD1BDCEBD233D963CE8BD083D483DC93D5B3C95BC8CBD22BD0A3DB4BCFC3CF13BE7BCF43D89BD103C8F3CB5BD293D5E3D1EBB0D3C703D4DBC443B4E3D36BD72BD093C94BBEF3D14BDB43D10BD3D3C853D3C3DBB3BD33C92BDB23D9C3D5B3DA1BD80BD133DF7BDDC3D283D023D3CBE2D3D2C3DDF3CA8BC43BDB6BDD2BDE2BCA0BDAABC04BDE83B58BDF9BD93BD273D14BD35BD7E3BE23D88BDB2BDF93CCD3DEABD99BD02BDBBBD25BCBB3DBE3D26BD3F3DAC3C55BC383DB1BD56BD77BDE7BCB43CE5BBEABC60BD63BDA8BC0FBDC0BD813D8A3DD8BA443D08BED33D563B1F3D8A3C6CBC013E11BB993D653CDABC793D9E3D8D3D253D573DD63D403D1BBD053D993CA6BDB13C803C14BDB4BD0C3DBBBCB1BCDABDE63CCBBDA53DD23DCEBB073E4CBD1EBD21BD103D0C3E4D3D9C3C7D3D2ABD75BD853D57BD44BD62BD78BD0D3DA7BD863D023D0DBED4BB6ABC37BDE2BD683D7C3BFA3C98BDD4BC143EE1BCF4BC6CBEA5BD0E3C99BD50BB523DC0BCBD3DA0BD95BD213D28BED5BD0ABEABBCDD3DA1BDC23C74BDE23C573C6CBD14BDDABD72BD813DB3BB323BC53D8CBDBF3CD7BC0F3D3E3EB3BC373D83BD013DCE3DFDBC6ABDF63CF13D17BDDA3D263DC33C2F3D423EBBBD17BC0ABC5DBDACBD8A3DBFBD90BC42BD0E3EBB3D96B8C7BD8ABD70BD813D5FBD143C7B3DB2BD29BDBCBCA1BD31BD9A3D2D3DDF3C9ABB09BDF93D883C883DD1BD6BBDEE3D113E1B3DB8BC0EBCEDBC8E3D2BBD07BDD0BC0E3D123CCBBC1F3DFDBDCABC1EBDD93C24BD46BC933D6D3D91BC043D27BCEBBC6D3C2CBDD4BD09BC73BDC33D00BEAE3DFFBC1F3C10BCCE3D113D513D513DBABD1F3D853DF4BCE13C88BC1DBD003ED33DC53CA33D",
      torch_tensor_24_torch.bfloat16_26: "0x0200000068BE153E3DBD303D013D12BE5A3E18BCA13D26BE76BD43BC3A3D42BE333EC5BD52BD12BE703DE9BC04BEC0BC773DB0BB",
      torch_tensor_24_torch.bfloat16_25: "0x02000000883FA73F7A3F763F993F523F8A3F8B3F623F963FA13F723F813FA03F8E3F603F4F3F363F8F3F843F6D3FF73E823F473F",
      torch_tensor_24_torch.bfloat16_24: "0x02000000E03D683D0F3EABBD83BD83BD713EAB3DB93DC53DA43C56BD193D26BC09BE3F3D04BEA53D67BD6FBDDEBD50BDDA3D6C3D",
      torch_tensor_24_24_3_3_torch.bfloat16_5: "0x02000000513E30BE0CBD263B643DE7BC9A3DE33D06BE33BDD1BDD53D90BD933D9BBCC43DAB3DB03DF8BD63BDEC3D873D35BD873D863B283DDD3B073DD9BD723D70BAAFBDB0BD8CBC893DA93D0B3E06BE5BBA1ABDCFBCADBDEB3C7CBD8F3C4ABC97BCD6BDE23D67BDAABCDC3CB2BCE93BD43D8F3CA63C20BB1C3EDBBC343D8DBD98BD133D1EBB2ABDE6BC873D5DBD403C933D93BD9ABD623DFD3C3BBDB03D16BC7A3BB53C30BD483CD6BCF8BCD8BDE8BDAFBD343DB63B2E3DA7BC40BC72BDEDBC41BDEA3C583AA7BD56BD92BDCFBD4D3C623D82BD07BD8FBD30BDB33C993D73BD693BB43C373D6B3C873D983DEC3DCDBDDE3D533DDD3C023D29BE23BCE2BD0B3DA43DD4BC0B3E90BD8EBDB1BD4C3D1C3E09BBD0BC8D3DD33AA8BD9CBD2ABD103E313DBB3DE6BD123E053C883DF73CAA3D9F3DD2BD5D3DF53DB6BD9CBDC23D30BBB5BD093DE83BC8BDACBBEBBC2ABD5F3D233CA43C693D5EBD35BB9B3C7DBC633D123E383D993D013DF83D573DC43DC3BC9EBD773D89BBFC3D9DBD183DAABC923C413DC9BCDE3D87BD4DBD9ABC3B3CD7BD0E3C753CDEBCA1BC333EC9BD243DD7BC8FBD40BD01BD813D10BD75BD44BD253D263E1A3EC13D51BD3DBD613D573D9ABB073BCE3CBB3D003E093ECCBCD23D243CC8BC57BCA23C7FBDF0BD55BD6F3D283CCF3BEF3D253DEEBD0A3EA7BD393D393D063E33BD103E803DA03D22BB3C3D9F3D8C3DADBC053CB8BC713DB13D6E3CED3DF8BD37BEA8BD813D29BD323EC13CAB3CC6BD1A3D973D91BDC43CA3BDA8BC20BD933DB93BF03D273D423D71BED1BDFE3D85BD503D3FBD1E3DF13AD73CAFBC193D3D3DB43C143DA13D4CBDB23DBCBDDBBC0DBC3ABC25BE15BE413D19BD913D8B3CDABC91BD0EBD3ABDF53D0FBC16BCEE3C9A3CEB3D14BD83BD18BEA53D52BD3A3D873D2CBD7FBC0ABD813D31BDA73B81BD313DCCBD4B39DE3CC03ACB3D473D82BA02BC9C3D303DEE3B1FBD933D6DBD193CD5BC0FBC07BD1ABC68BDD23D443D383D17BD453DBC3C6EBDD73CBC3D673C40BD803C9D3DC7BD0ABE4FBDB03C5E3D1FBB31BDD23CE9BC443D87BDDABCB1BD16BC4FBCA33D803ABD3DBFBC633D123D4ABC0CBCA73C37BD283D7C3B4C3CF53CA3BD793DC7BCEB3D1C3D0C3CA6BDE33DAD3DA83D963AC23CE2BC2DBE3EBD9F3D203E023E423DEEBD53BCB83D20BDE2BCAEBD26BD8C3C2B3DE1BB343EF43B9D3CC73C023EA53CB2BD78BDB9BDDA3CF9BD233CCA3DBB3D9F3D213D573D7A3DCCBC84BD04BCF5BC4ABD4B3CEEBC76BBF13D373D9ABD3FBD2B3B563DCCBC133D3ABDF93B38BD84BC0B3ED13D3EBD87BCD7BD303EB7BBD7BD423D813D54BD55BCD4BDCCBD1B3E173E71BDCDBD0C3DD5BD93BDDBBD3E3C8BBC833D743D94BBC33DCD3A0EBD4ABC42BB13BE10BC14BDF93CE2BDE3BCB63BC93CF9BD993C243E93BDDD3C27BA89BDB43C5EBDFF3D083E02BD7D3D3CBD91BCDCBD0C3D243CCCBC43BD22BEFFBDA0BDBEBB49BC4F3D5F3D433D363DFFBC093E5ABD423C09BE19BE933DA7BD8FBDD0BB9F3C99BDEA3C59BC303D5A3B2FBD86BD07BD083DE63CC7BC76BC95BC14BE39BD4E3DC2BD233D7C3D9FBDCABBAFBD213DC83D503D4EBCAA3CD9BD05BE0BBD013E023CEF3D5A3DB0BD97BD1A3C0EBE353D5F3D223B80BD09BC783B873B563D1C3E6F3DD53CBEBD733CDB3D23BE92BD80BD15BE733D53BD553D81BD5CBDE63D173E3C3D8E3B03BE753C9B3D9A3D99BDFD3DB5BDBABDD4BCA7BD8ABD98BD27BD0D3DE7BD91BC383D49BCB7BDB8BDD33D053D86BD9FBDEF3DC3BD413B783D4C3DBBB9093D48BD6ABA27BD03BEC03D7E3D8E3D60BCA63C023D6EBDE0BC78BD613D28BEEDBC12BCE63C6E3DA93DA93C44BDF43DDE3C86BDEA3CEE3D1BBEFDBCCBBB133E953DA6BDFE3C09BD05BD8CBDEE3C82BD3DBC993C89BC8D3D16BC75BD7A3CF23DA0BC89BD85BDC63D9D3D3CBDE93CD9BBDC3DD5BC66BDB8BD203D183EA4BD3FBC023D893D2E3ECF3C07BC333DAF3B2ABC7DBD083DD73D083D303D133DA83C1ABCF6BCEA3D07BDE2BC5CBD6CBD3E3E043D533D563D0FBDA7BD7D3DB2BC543CCB3D0DBE09BE923D8DBDFCBD0BBC123D323C53BDD6BC09BD32BDFC3B143C923C12BDB8BD48BD74BCB2BB57BCAFBD313D433CC83D39BE0F3C823D6E3C89BCCBBDCC3DB6BC913D78BDBB3D5A3C85BD063D753C58BD03BB643CAE3BFD3CAF3D4E3DDDBD8F3D8B3D7D3CBDBC993D8D3D273B193E24BDDFBD7A3D623D8E3C95BD233DED3C8BBB573D973D67BDF43CD6BC2DBDD3BBADBDA3BB6D3D63BDBBBC7A3CA63DEE3DCFBD5E3DFFBC9ABDC2BDCCBCB83A633CA9BDE23DB1BDB43C6A3DDB3C8CBC62BD853D8BBD56BD613D1BBDD8BBEDBDA3BD3DBD043D08BE44BD943C023D9BBB7F3D283CAFBCC4BCFD3DA7BD4EBD28BD34BB52BDCE3DBC3D5FBBABBD30BCA6BC463E973CCDBC75BD84BDCABC29BDB03DBCBD54BD89BDB7BD84BDC4BD71BC68BDDF3B9D3D943D76BD9D3A333CFCBC1E3D78BD9FBD2A3DFEBCE2BDEABDC6B9DA3D26BD093E3C3D4E3C703C713D113D9D3DF63D7D3CAA3D9DBC583DF4BDA53DF7BCEBBB20BCC43B173E493DD1BDDA3CE0BB00BDBCBC5F3DC3BD58BE913C6DBCAFBC413D61BC583DB73C063D9BBD1F3DC43D8E3DD0BD2C3D0FBE123E07BCAC3DD93BC5BC953BB9BA36BC483C963C1DBDA5BDC6BCCFBDADBDE83B84BC353D9E3DD43D563D2DBD953C2F3CA53DA13D3EBE403D5EB713BEBFBC9CBB9CBDE3BDCEB9853DB7BBDFBBC3BD5F3D81BD1A3D99BCA53D453DDA3CCD3D393D99BC2DBD8B3D1ABE2F3D2FBDA5BD733D763CF7BD083CC2BD54BDB7BDCA3D823D9CBD38BC0A3B163E91BC47BDDF3D73BC123C3CBDA3BDB43C603DC43D943BBDBCCDBC12BD9ABC88BDB5BB4D3D2E3C1DBE6B3D9BBCD3BD3C3D27BD31BE843D06BE13BCA03C08BC2B3DB93C8CBD553D8FBC193D293DFA3C163E8B3D8ABDC0BDD0BD13BDF2BD8ABDE1BC013BAA3C463D1B3DA8BDF4BD94BD3D3D8DBD31BDDC3D8E3D8A3D383E01BEEB3C143D09BB4DBD953DF63DBA3D173D8DBCFABC023D053DE53A5BBD313DA3BBBC3CE13C34BD64BD60BC3ABC0D3D923D193D3D3C2CBD5DBD8F3D13BD69BD003D11BD0B3D19BC5DBB20BC6D3C59BD393D923DCC3DBC3DB03C43BD3D3DA23C4C3DE1BD983DA4BCB83DB2BC333D46BD2A3DF4BD463C42BC293DAA3D9B3CB53C8A3DB93C49BCAABD8EB9EA3D47BD0B3E0FBD36BC33BD89BD9FBDF23D3ABDB43A7A3DF4BD03BC153C303D0D3DEB3DCA3C283B1FBEEBBD57BD41BB893D993DDF3C8FBDD83D28BD95BDF83CC5BC65BDA0BD56BD263D4ABDA83DCDBBEA3CCCBCE1BD49BC09BE283DB43C0DBCD13C8D3DBF3D563D0FBD28BEEC3D123DF03607BEAF3C393DE63DB3BD3EBD81BDAF3CA3BC783D3DBE88BCEBBC04BE3B3D7BBDA6BAC8BDCABD7D3D14BE92BD51BDB8BA0F3D113DC0BCAEBD0EBEFABC263BA73D013D803D09BDB7BD3C3D463D16BB4BBDD03DB03DCEBD9E3D99BCB43C7E3D64BDC8BD6FBC2CBE01BE373B033E923CE7BD77BD5EBCEE3CEE3CEEBBA43C9B3CAC3CDA3CEC3BE3BDEE3DBE3DB43D793C3DBD00BE61BC97BDAD3C563B143D7F3D9BBD543D1FBD08BC543DA43C993B5BBB013EABBCC13DDD3D52BDAFBCB2BC623D58BD04BE78BD523D84BDF73DC53D803CF43D04BDCC3D1A3D2EBDA23CFD3C603D603E203D96BC503CA1BD78BD393D8FBD71BDBA3D86BD823DB3BD8FBCA53CB3BDD33C823C70BD13BDABBC26BDCA3CC7BCE9BCC33C733C14BDED3C2CBC13BCA13D7EBD763D9DBD4C3BAE3CC9BCB2BDA03DF2BD6ABD993D00BDBC3D3ABBA5BC00BD033D6FBC913DE6BC75BDF83B80BD153DC2BD3A3DDE3B893D9B3D1C3DF1BC863DB43D803D3ABE253D9CBDA73DCFBD8CBD9B3B1DBD67BD373B8D3D5CBD4ABD3F3DC73DE53C00BD68BCA2BD353CEA3DE1BBBF3CB1BCCEBD80BDC9BC85BD613D87BB3E3DB5BD02BE5E3C13BD07BE1CBD973C9CBD8CBDAD3C74BD333CCEBDE8BC8E3CE73D913DA4BCFE3C95BC823C35BDB83D05BDA5BC2ABCE13C413D2FBD913D433E41BC8CBD46BED2BB1A3D26BDB2BD1D3E94BDF93C823C153D8E3D5D3C833C91BC8E3D9ABD083DF3BCB83C3F3D2ABDF2BC3DBDDABCAB3D433D7CBB33BCCE3D063C603D11BC413C143D9C3BCCBD493D883CFEBD973D633D7D3B55BC6D3DB53D883D4DBB0BBCE73CD0BD043E6BBD17BDA6BB65BD9EBD903D4FBDA6BDBF3C863DA3BDA8BDFFBCB83D5BBCC13C0B3DF5BD80BD343D913C52BD30BEBC3DB43D693DE53D913D673EC23D07BEEC3B3E3DA43D403D4A3D733DD03C1E3D0B3E22BE173E4E3DA53D78BD393DBCBA033E653CCBBC3CBD903DB1BD813DBFBDE13C21BD2FBD3CBD0D3D0A3D263EDB3C9ABD1EBD1B3DF1BDA33D2F3EB8BCD73B763D1F3D0C3E57BDF2BD6D3D2C3C863D6F3B9FBDDC3C41BB87BDCD3DAFBDADBD923DC2BDE93CBEBC18BE713D993D233B97BBC1BD84BD99BD563DD1BCBB3B57BB3F3D043D40BDA0BD263CA3BD41BD0A3B90BCCEBC2BBC1B3DAE3D7CBDE0BA4DBDD4BC3C3D863CDCBCBB3CC4BD7EBD2A3DBC3CF339213EF63C15BDD93C18BDA7BC253E05BC063DB8BDBF3D8ABD0B3E03BEADBB593D123C273E443DDA3C80BCB5BD02BEE6BDFABCCA3D0EBD3BBD12BE36BE053DBABB79BD8E3D853B243DAC3C983D9F3DC43BAEBD08BD83BD85BCB83D063D2D3D1F3C533DCA3D6B3C5EBC66BDC63D85BDD63D6C3D09BC313DF7BCA6BD163D0CBD83BDBEBDC13C33BC973D98BD043D063D8F3BF1BD8F3CD23C8DBDA8BDFCBC33BD083EC13D6F3CC1BD233DA3BDA4BB07BE063D21BC19BC99BC963C0CBDEB3D573D86BC80BD1E3D0CBE5EBB583DB13D2C3DF33D793D313CC03DE9BCCE3D8C3BF1BDB13D1CBDDEBD0F3D0ABDD43C88BD1DBD17BD99B988BDB2BD173D243CF63D4F3E7EBD823D3A3C9EBD183DFF3B9BBC283D3D3DA13B9A391EBD49BD6B3DB1BAAFBD903DBCBDF03DA9BDE83C61BD05BD50BD50BDA23CC93D1B3D49BDEBBDE7BC4EBC78BDD4BC183D06BD93BD03BC0FBDB63D9F3D1EBD4C3D22BD133DD2BDDDBCE0BCE93D8BBD913DFCBB323D7EBD9F3C223C663D7C3CC5BAE0BCB53DC93D9A3C67BDE93D54BDC8BD2DBD30BD443C72BD0F3DA43CC3BB233CCDBB4A3D81BDD7BD5DBA5CBD33BDB03DB23D5BBB5CBD20BDF63DD13DBABD1FBD90BCCF3DD8BD103D1D3C5BBD09BD923DA1BD853D36BC42BD913D38B9433DCABDBBBD94BD293B28BD68BDCCBC253E083C703A08BC883CE1BCF3BD8ABD333DD93CB6BD873DCEBC44BC083E34BD00BC9FBDCEBD223E973D8ABD28BCE2BC8C3D123DD9BD82BD4FBC25BD62BD32BED1BC86BD5BBC92BC823C293D953D7C3DA93C513DCFBC303CA23D813DB7BCB03CD53D73BD0ABD04BEFE3C0ABED2BDD33D01BE913DA33DCBBD92BD86BCB9BDCCBD27BD87BDB93B143C67BC0DBC8A3D8B3BC73D183D13BD2A3E2D3DDD3DF0BC1CBC4DBD393DC13CD03C04BD17BE3BBD5BBD513E41BC81BBA63DFA3CE43CCDBD083EA23DE2BC58BD773D6EBD6E3D08BDBF3DBF3D9C3CC63C0D3ED63A0ABC973C21BDC53C063DF63D01BD09BDDABD24BC873D01BD963D053EEEBC1B3DE33AC4BC233DBD3D863DA73D113D4B3D10BE503CCFBD98BDC33C4A3C01BD853D1FBD833D783C8FBB4EBD973DEBBD1DBDAFBDB3BD9D3DA53C4B3E543C843DF73CC1BDB3BC293DF7BC973DA73C92BDDEBCCCBDCB3C1BBDBDBD7EBD693D91BD183E973D603D093DA93D233D043E5DBD763D72BC12BBC53CABBC82BD0ABCDD3D20BC82BD433BA63CB53D4F3D793DA23B1CBC64BDA5BD0B3B053ED83D963DA1BDA53D63BDE03B013E66BC4DBDD5BB27BC08BD393D26BDA53C813C003D683D1FBB393C34BDD4BCC53CF23C25BDFC3DEF3D7D3C553C873D473D4E3C3F3D443DB5BC09BCBF3D4A3D8DBD67BD1EBE363D713D0E3D8ABDD5BDC9BC6A3CE33C3F3D123D3D3D2B3C06BE5C3CA6BD72BC9BBD5CBC2C3D0DBC9B3D2F3D943C7DBD1DBDBDBD0E3DBD3DDB3C6CBDE9BD76BD98BCA5BDB63D023E3B399FBD00BE163D85BC4FBC8DB9123C5C3DE5BD243EBABC92BD9ABDF43CCE3D9C3D85BC59BDC13DDE3C8E3BBE3C863CCEBCA2BD98BD863DBABC15BD373DA43D51BDDC3A20BD3CBE2ABB0F3EA8BD67BD08BD413DC43D71BC1ABDE93D90BBAD3DEEBBD93D463DF63DC4BC0B3DFDBCA3BCF93C723DB73B2DBD52BD5BBD403D073D253D81BDBEBCC8BC0C3E94BC0EBC2E3D0D3ED03C34BE0EBE193C99BCB63DE5BB0BBE56BD043DAABC55BDD73D7DBD403D7CBD1EBC323B6BBDBBBB8A3D6CBDF7BCC0BDBF3D2ABD0ABE68BD803C77BA3BBB29BD74BC693DC6BD133D0F3D1EBD60BD4A3CFB3D5FBD323DCCBDD6BCDD3CC43D8BBB86BD8D3D6F3D8A3D8FBC4FBD90BCC53D043E0C3DDBBB0EBD29BDA73D56BCBEBD803DD63CBF3BCBBD05BEAE3CC73D4EBDD5BBB5BDD0BC39BDBCBC203E133E633D99BDF23C4FBCFD3C21BC50BD703D363D9D3D693B863D623BB4BC90BD43BDC03B6EBD4FBDED3D0F3E0ABDEE3CDD3D32BD973D573D2F3D46BD123EE3BC18BEBBBC15BD3ABD2E3E883D1ABDBBBC37BC873DF13C73BD6CBC353D24BCF5BDC73DF4BD463D7C3D9D3C943DE43D24BDA4BD6EBAB33BC6BBC5BD0B3EF2BDCF3C06BB393D30BD823C09BD59BD34BC883D1DBC913D1C3D15BD4E3BC2BDA8BD3BBCD23D063D23BD95BC1B3ECCBDAABDA23DD53C95BCD83C9B3D14BD99BC383BCCBD343C68BDC13D0B3E8D3D0D3CBEBB783C80BD5FBD4DBD36BD01BDD93BB3BDD9BC183DC5BD783A4DBD73BC1A3D2C3D37BDD23C333DF0BDABBDEBBCB2BC3F3DB03CB3BDC9BDC0BD76BD91BC933CEFBCA53CE4BDD73B3BBCF93D193C383E91BD76BD893DD3BD213D033C35BDBB3D683DDEBCACBC403D473D5A3B2E3D57BDB9BDE93A90BD92BC0BBDEC3CFB3CA1BC16BE043D973D03BE1ABD1BBD87BDBEBC403C243D1FBD053DA4BD833D9ABC063EE8BD413D3EBDCB3D363DEA3CEA3B8BBD1FBC0FBEB9BDBB3D0CBD0A3E86BD333D3DBB1A3DB8BC053E90BC853DBBBCC23C563D6C3CB3BC03BE84BB17BDCCBCEC3ABBBDC13C083E723C24BD483D903D483C713D9B3DD5BCA43CE73BCB3C9D3DEF3C89BDA93D303D7BBD05BED8BDB9BD9C3C1F3CF4BCB73D4C3D3DBD05BD403B643D27BD423DA5BC09BE6D3DA43DC8BCBEBDF43C963C5EBD043D1FBE81BBD73C093C683DB4BD9E3CC3BD5BBD2BBD813D5FBD88BC443DC53C51BCA4BD543D78BD823B97BD61BD1CBE16BD1CBD92BD83BD92BCC63DAA3D093DB13BB03BBA3D443D973DE4BC30BE13BDF63D963DAB3D75BD3F3D2F3B1EBDD9BB60BD7C3D173D0ABABD3D92BCD7BC83BD583B0F3D693D99BD5B3D893C28BCE93CBBBD943C56BD62BD96BDD8BCA53D8CBD36BD8CBDEF3C84BD1EBDBBBDCC3A863DEB3D903D3EBC03BD70BD45BD9D3C8EBDF8BCE53CB23CED3B18BDDC3C0BBD223D7CBD66BC413D36BC133D013EE3BC1E3D653C1B3C03BD8CBC7F3D393DCD3C1A3D14BD4A3D9FBD60BE953D833D903C0ABB62BDB43DB63CE8BCE7BDB73D22BD5E3B58BDF03C8ABD283E48BD923DD7BDA23D8C3DDFBC813DE5BA3EBD163EC8BD5ABD113A643D4E3DABBDF43D16BD52BDABBD3B3CCD3AC3BD79BB0DBD92BC0ABE47BD05BD59BD82BD023DCDBCC6BC23BD91BD43BC6B3C67BE9B3D563DB6BD20BD34BDFEBCC73D51BC923D6D3C823C0BBD683D9EBC0E3DA73DC53C853D973B0A3CA33D00BDAD39FC3C9F3D61BD843D1EBC993C3E3D0D3C0CBDF33D2EBD8BBDA03C143C0BBDAF3DB0BC36BD9F3D98BD01BD47BC893C7ABD96BDFEBCFCBDF53B653D5FBD983D8CBC04BE9FBC81BDA3BD1CBE9C3D0F3C19BE963D5DBD09BD963DC1BC65BCE8BC603BC6BD913B19BD6BBCEBBC28BD143C87BD40BD043D02BE5739BF3DE53DEEBD6CBD123DD93C84BC87BC163E8B3C95BD173DB33D76BCFF3D77BC09BD24BD33BD673B8D3D34BD0CBE953DB3BD08BC40BC6F3CD23D063D00BC0A3DE53D313DFDBCD53D14BD983D09BC69BD80BD0BBEACBC0EBE6C3D333D0DBD863CBE3CC03CA1BDBFBB153DC23CA3BD8B3DC93C19BD04BDA53B063EC83DA5BD093D7FBDEBB922BC50BDD23DB4BD853BEC3C30BC143D0CBED03D90BDC9BD25BC8ABD88BDFA3C2DBD9DBD493C26BD703D363D993D92BCB5BDDABC84BD043D39BDFEBD043EEE3B043E38BC973BB53CAC3C0D3DF83BDFBC9EBAEE3C93BC583D9C3D703D16BEDE3D60BD24BDB1BD743D0F3C9D3DBFBD973D513DC5BC193CCBBCA13D823DC03C173D1C3D81BD883D183DD2BD79BD063E4F3C62BD553D183C77BC1DBEAA3D283D12BB86BD523B84BCE6BD44BD223EF3BD32BDF33CF7BC91BDA0BB943D923DCCBCEF3CC73B72BD9DBCF43DCE3C93BBF3BDD8BDB6BD903DDF3DBD3D583C023D2FBDEABDB53D123D65BCBBBC8F3D3DBD6DBCC8BD7D3DA63C913C133DA13C8C3D0D3D613CE3BCBC3B173DBFBD563D50BD18BD8CBDFABD8FBCBEBD4D3DC23DAA3C9FBD52BD17BD37BDAC3D8F3C8FBD45BD243CBA3C3EBBF1BD67BC6E3D713DC63DA2BD533D34BEA43D7B3D81BCE2BDCFBC96BCE8BD733CB33DC0BD80BDAE3D9ABC75BD3FBDD33D5F3D14BD5E3DB0BD3B3D8ABD1DBD98BBCE3C30BD6D3D93BD93BBDE3B013D8FBD28BD993CA4BD47BA3BBD79BDCBBC5CBD153DED3D11BD3C3D88BD9ABC15BE2A3D183D8A3DAF3D8DBD5FBDAB3D6FBDB7BD84BDA13DEEBBCA3D833D1EBD8F3C3E3C79BD163C613DA2BDA63DBABC933C3CBD8CBDA0BDBFBBBB3DEABD833D5BBD843CFE3C11BCBFBCB6BD203D8EBD8BBD38BCF6BC633DAABC18BD2EBD72BD89BD70BC213DC83D8FBD803C68BDB4BC333D77BDE4BB903D78BD9DBDC93C01BEBC3DBFBB573AA13DC9BC34BC843D9C3C27BD663DD0BDE33D13BD573D91BBC9BDA3BDD23DDB3C51BD0C3D38BC6EBDB2BDEC3DC73D14BE213DDFBD133E093D10BDF0BC08BB8A3DF93C6A3CF7BDBFBD193D863D173E8DBDE53CC4BDAA3DB6BB583DB1BAD33C7ABDE73B273D173DDA3CA6BCB53BD1BC1B3DDF3DFCBCC83C91BD393D1C3E443BE53B453DF43C203C823D8A3C763DAFBDC7BCBB3DF93DF63BC83C3DBC1EBCAD3DB03CC0BDE93AD1BB27BBB6BD08BDAB3D04391CBC953B253D85BD1DBD723D01BDA0BD1F3D8CBCC2BC72BD283D9ABC113DE6BD06BB9C3DA1BC6A3D46BDA2BDACBDC83DD4BD1EBD17BD61BD1B3D0C3DFBBB32BDF3BC9FBD763DAE3CCF3C063D47BDA13C83BCA83DB4BC05BC1ABDA13C23BC2DBDA33E6FBD193DA1399E3D053C853D00BDE3BCCFBC683D793BB4BDD63D20BCC83CA33D7F3C54BDF5BD7ABDC5BC50BD413D8CBD20BD0ABC1A3DAABD99BCAFBC90BD8ABCC73DF0BBEABD3A3B1A3C30BEBABA5D3CD3BD23BEB9BD84394DBDEE3C70BC7C3D33BD113E263CA8BD2BBD8EBD03B9ABBDCEBD603D8BBC84BC6E3CADBC0C3C4FBDABBDBCBC913DCCBD78BDD6BDD9BD2C3D233DB63C373D4ABCDE3CCABCB33D813D01BE3ABD4BBD15BEABBD93BDD9BD13BDD13DAFBC043C4ABD973D62BC87BD19BC6EBD07BE0BBD81BDD6BCF63C81BE2DBDCFBD373DD1BC143C8ABD883DB8BC063D953D2B39A3BDCCBB84BD19BDF13D98BCD33CA43D683D98BDCC3DE23DF43DFC3CBF3DEBBC04BDC63DE2BBA8BDD5BC5F3D04BDC33C0D3D0D3E7A3C513C203D58BC4EBD1C3D0BBD31BCCABD1A3DFC3C8A3D833C903DA83DC0BB58BDDFBD48BD8EBDBE3DE4BD98BC09BDFB3CA2BD8D3D5EBB97BD05BE7B3D803DBE3B2D3DBB3DBDBC853DD4BA99BC083E93BCA23D633DBD3D0EBD9BBCC9BD493D7E3D8CBC583D423D02BE08BCA33C003DDCBD3B3D31BD1BBD2A3D40BD453DC1BD913DB43D2BBD09BD143DAA3CAC3DB23D01BCC83BA5BD623D2A3D37BDAABCB43DD73CD83C10BB46BD7CBDD3BDB9BBB63C46BD48BECA3D583B313C75BD20BD583D083E973CBF3B3BBCBE3A9CBC6B3D68BDF5BD21BE70BDBF3D4A3DD73D503CA83D12BEB2BC303CF0BC463DB6BDCCBD79BD13BEB73D343C6E3DA7BD37BDD9BB873D793D2B3DC23D28BC81BDBB3C4CBDEC3D93BC713DB43CED3D99BC843CDFBC483DA4BDA5BCF5BC66BCB4BD99BDC73D233CA7BD933CB8BDE83DEB3CA1BDFD3BC1BCCE3A88BC44BD553CF2BCE6BCC93B6ABDECBC94BD31BEFD3DD1BDC6BD39BD443D3A3BFD3C03BD46BD173EC3BC3EBD0A3D83BD503D0D3EE53D10BE8F3D683DDA3C98BDBA3C323D09BEF23DF63C46BDC2BCCF3B3ABD133CF3BC90BD963DAC3D9BBC903BC13DCDBDC13C0ABD903CF1BD023E8FBD4ABDAABDE03DC0BD38BCCCBC8D3C1F3D02BD963CE23CE6BC69BCAEBC133EA8BD53BDED3C5EBD48BDB83DA8BD4CBDEF3A97BD07BE67BC58BC423D5ABCE3BDBFBB2D3DFFBC203D043ED1BD243D863CC4BD823D4CBDCD3DBABB99BD9F3DE23C683DEABCA8BA10BE84BD90BC033D953CD3BDB8BC443DEDBD453D973DD7BCB63D863C1F3D80BD9F3D483DABBD0F3DDF3CCD3C083D553DAB3DDABCDC3D27BD643C3BBD27BEB2BC573B933D9C3D413D603D06BEA6BDE43DADBD873DBD3CC9BDBABD133DF6BC053D14BBECBC223D1DBD10BDC9BCF73CA4BCC0BB003DA7BD183E52BD3C3C2F3DEABD5BBD3E3B993C60BDF3BDE43D08BD2BBEE3BB47BCBEBDABBD0C3E1D3D2DBD6D3D263D09BD9ABD733C9FBDF33CD43DCDBDAF3D113DA13C9C3B2ABD02BDDFBDF9BC753C01BEA43CC4BB023D033D27BEE33C09BDECBC813D1EBDFBBDB0BDF8BD093EB4BCF73CAEBDFDBD06BE833C563CC93A2FBBAABDE03C03BD96BD0ABEFABD3D3DEA3C133D9FBD83BD623D3D3C2CBC9C3C6DBC9CBDF4BCBB3CE73C20BED6BC9FBDB3BB243D36BDAABDC8BBBBBBCEBDAABDC43DFDBCAC3DD13CDCBC153D233E03BCC2BDB03C6A3D0A3CCCBC09BE483DD73C843DFE3D363E07BBCABC283E2A3D0B3DE83D67BD26BD2BBD0B3D3CBD89BD853D44BD803D343D99BC093D14BE80BDC8BC2A3D1DBE51BD42BDD1BD88BD743D133AC73DD6BD50BC073DF2BD80BDEF3B683D3CBDF1BDADBD323D56BD023E7ABD61BDD8BD20BE36BD4FBDA03DAABDC03C6D3D9F3DB6BD2D3CFFBDC6BCA7BD21BDCF3C2CBD353D633DB1BC783DB73DEB3D2ABD85BDC03D263C463D053E203DA03DB4BD29BDAB3D0F3D3F3D003EA13C1E3EDEBC603CF83C513D7C3D7E3D8CBD8D3C163D79BD913CBABD383C0E3EECBDC2BD143DD6BD9EBDD33B94BDB43B6C3D26BD2339E7BCBC3D99BDAD3DC63D313D003D55BCE83BDC3B0FBD9B3D263BBDBD1BBC113DC33BD6BCB6BD203D063D64BDC13C51BD00BCE9BBBBBD183D4D3D1A3C8D3C02BD5CB979BCC7BD73BC18BD3D3E953D103DDE3D043E453D243DAC3C643D1C3DDCBC82BDA0BC493CC13CAA3D75BD733CCE3D8D3C36BC103EA1BD68BBE7BCDDBC9ABD0C3E89BD813B57BD23BD873DDB3DF6BB983CBE3D8CBD973D9BBDBEBD72BABEBCD3BD1F3D403C1CBD25BD9A3CC6BDEBBC3E3DC73BBBBC5DBD57BDFABDC8BD543D8FBB20BD21BC1B3DB83D71BDF3BBC6BC74BD55BD923A85BC463DC23B35BC0B3E1DBC4F3D76BDCDBA74BD0EBC3C3DC23D0EBB573D7A3D68BCF7BCA63D043DC1BDCBBCF33C883C813D913B8BBD0DBD36BD3EBDC3BD94BC7D3B30BDD13CC7BD9BBC9D3CABBD82BD3E3D883D8CBCCE3D8C3D25BDA63D1D3E06BD7D3D933C0CBECE3DA23DBC3D9B3DA5BDD43C7FBDDCBC023C0D3EC23DA33D263DC43DA43D6B3C45BDC4BD113CE93D383D543BF7BCCCBD09BE01BEA83DE6BAB73D323DF83D64BD68BDB6BC893CB2BD05BE153E803BEC3D443E95BDEC39AC3D133D81BD36BB833D873CF23CC6BDA33C563DF4BC31BA45BDACBDC33CAFBD63BD8E3B32BED1BD9DBDD03C693CAABDA1BC39BDBF3B6FBD8EBDB33D783B933D093E96BD97BC01BDFE3D60BC20BDB43DA33D0D3D5CBC1BBE38BC4ABCACBB01BC573C10BE513D02BD19BE973B47BC5F3D82BD91BDE63D75BD15BBC33DC9BCA53C13BECCBC3B3D8E3D873D473C4CBC003EBA3DC23CB0BCE6BCB9BC013E7F3D95BD95BDEEBD77BDCBBDDEBCDF3C87BD9A3D65BCAC3D4ABCD23C7E3D153DA4BC013EC0BC6F3BE63D26BE8BBDE33CFFBC023DAABC0D3D2E3DEABD79BCA63B723D2C3C0C3DA6BD573D4F3C6D3DAC3DBC3BC9BCF8BDC53C3DBDCB3D213DF4BCAFBDA7BDF2BDECBC72BD513D823CA03CA8BD833D28BD72BD59BC0E3D25BC993D08BB51BD1C3C933D2D3CF0BC9E3D013E8E3D5CBBC6BC0C3C9FBD09BEBEBC86BDC03D9C3D3D3C11BDEABDA7BA9BBC8E3D42BD073EE0BCB3BDFABC9DBC173CD4BD42BDBDBC753D613D7ABDF53C1B3DA73943BC2EBDAB3DAE3DDC3B28BE80BD073C84BCA5BCA23DD0BD1B3E19BD8DBDE5BD14BEF23CD0BA083E833D0CBDCABCA0BDB7BCE4BC0ABDEA3CBBBCDD3DFABD8CBD4EBC35BEC4BCBD3DBB3C1C3B9BBC08BD8DBC813D093EB73C303DEB3CAFBD9ABC1C3E84BD5B3D2E3DFBBCA2BD5ABD8E3DD3BD8DBD3D3B33BDC4BCAFBC5D3D1ABDE0BCAA3D98BC8E3D793DAC3D46BDA6BD283D6A3C3CBC483DB63DDE3BC4BC9DBCD33BEBBD0E3E503DE0BCCF3D083D463DD33CA7BD353CC43946BD81BD42BD1ABD203E163C8BBD3B3DE3BB78BD57BA0A3EA83CD2BD0DBEDA3CA9BD3C3DFD3C203C06BCEFBD8B3DCABDF33D633D2EBCE7BC86BD8E3C1B3C2CBCBC3B2DBEFC3BAD3BC93D8C3BCB3C383D7DBCF8BD1DBE53BCABBD0C3ADABB94BD06BD77BDF4BCF5BC8C3D0C3E5DBC59BCC0BD603C383DEF3D17BD75BC163E54BD8EBC57BCBFBB20BD453DC8BD01BD5D3D0D3E8C3CB03D1BBC983DB43B56BC32BC28BD563DBB3C443D1A3D1A3E9E3D443ED33B823CD3BC27BE103E933CAB3D52BCB0BD493D02BD34BD0DBE16BE253E80BC923D0A3D66BB0B3BAB3D9DBBB63DFDBD71BD06BD103DDABDCEBC423D8EBC4FBBA1BD76BD783DA23D33BD8B3D04BEF4BD5738D73A17BD7C3D9A3DC6BD9BBDC6BDAF3C16BECB3D09BEC43BE13C53BD7C3BC8BD6DBC36BCBB3D15BD623D933BC5BD233D3ABCE73CD4BC2C3A353CBEBB22BE563D05BDCD3C8EBD15BDC03DC13D153DD03DA0BDC6BB823DBB3DCFBDB63D033C89BD23BD073DDC3DCFBD45BD793DD2BB6EBD77BC25BEBCBD8F3C1DBEC6BB06BD07BD13BE273D863C6D3CF13B06BC953CA13D93BDDCBCB5BCF63CF1BA433B03BEA43D7ABD8C3D293D953D33BEED3D62BD53BC273DA0BCD43DC6BD3ABC2ABDDD3DC23D843C06BE143E28BDDBBD0B3B2D3D503D10BD10BC98BD63BD17BEFBBDB43CD63C043E45BCBF3DE0BD223DA3BD5A3C81BDC23C1B3DA5BDA4BA5F3D40BD6CBD933D37BD8DBD52BD69BDEDBC633DECBCC9BCB4BD8EBC983CC6BDCBBDB3BB3ABD52BD80BD1D3D083B7FBCB5BDACBB21BCA83CBEBDA23DF6BC7CBC2B3E033E383DFD3CB3BDA03D3A3C023D973DBDBD313D7C3CDBBC973C0FBDB3BDB8BB5DBBAEBCD53C1BBE393DD33C18BD44BE5EBE56BD173BD1BDDF3DD7BA58BC033CF93DEFBDA43D35BCDCBDF53DA6BBADBD2B3D86BC0A3D0FBD4B3DBC3CA63DE63DB03D343B6E3D90BD553B973C2BBE93BDDBBC8A3C40BD17BD88BD3DBC87BD2A3CB1BD803C99BDD5BC7FBDF7BC2FBDA23D4EBCE83C143D733D47BDF93BC6BC3CBD913CC43D9BBD073DBDBC843D423DEF3C0E3D62BD033DF33CA3BD6ABDC6BD01BD1ABD32BC25BDD9BBBB3DD93D7ABD123E0E3C023D263D5FBD923D77BC733D7C3CA4BDF03D333D163C3CBD7EBD9EBD3A3C7ABC67BBB93B9E3B05BEF3BD943D0A3D1CBD72BD09BCEBBC8C3D27BD243EC7BDD03D2DBD6F3D88BCD93CB73B363D463D70BD39BD2BBDD5BD04BE9EBC52BE50BD1FBEDDBBAE3D1B3CF53A01BD843D77BDFABCE0BB663D1EB980BD193CB0BCE1BC663D6EBD143C43BD7D3DE939A63C623C9B3D4F3D98BD0FBDA13C6ABD103C04BE4B3C813D90BD5DBB2CBD64BD00BD573C08BDBB3BB6BCFA3CE63CA73C01BE9BBB433D45BDFCBC003C4CBC9F3DC8BC43BD40BD533CDE3B8BBDACBC0BBDC23C5ABBC03D943D9BB98FBC673C1A3E88BC42BD333D903D55BD2D3CE63D86BDDD3DACBDC43D4A3DCDBC45BD82BA16BE4B3D56BD9F3CDB3D8B3DB9BC2D3E30BC6B3D593E733C083C753DCC3D033EA6BC823CEEBDB6BDAF3D3FBD603D253EACBCACBD593D263D273BE93C12BD7B3DFDBCC13DBBBDA23D02BD0C3E7A3CFBBC353D5CBC86BDE33DACBD243D86BD00BEB53DB53D153E41BD06BEACBD8FBD813DB63B753D57BD1B3D993D6CBDBE3D7BBD7B3A36BC6B3DBEBC1C3D0EBE6A3824BC873DC7BC87BD6DB9A63D10BD1D3D19BD1BBDFD3C69BD2CBE95BD053E0EBE683D6D3DD6BC80BD673D903D14BC69BDCA3BC73DF9BD0E3D503D0C3DFD3B7EBDF8BDDD3C003DE63C413D133DC23DE9BC963DC5BC7B3B92BDA13B803DA33C88BD0FBD30BC30BD813CD83DA03AB53A22BC59BDA63C09BD933D4FBD85BDBBBC8C3C28BB5D3EF93D053D77BDB53CB3BD37BD283E913DCBBC0BBD80BD1C3D1EBD1E3DF8BC013E343D453C02BE65BD99BD013D683DC33D853DA6BDB4BC20BC10BBF63B5A3E443DF0BBA1BD93BD35BEEC3D4F3D8B3C10BCD63D163DC3BD4A3D49BC6BBC37BD67BDEEBA89BD09BDB8BB193E8FBDDBBB01BCD53CB1BD9C3DBC3C1A3EC2BD40BD673C97BD0F3EE53B54BD69BD673D053E07BE5E3D96BD003DD4BC273C0A3BAE3D34BDCD3C9F3D813DFF3D243CF63CE2BD81BD84BD",
      torch_tensor_24_torch.bfloat16_23: "0x020000009FBDFEBAEEBD18BEB43C2D3D393D0DBCD7BDA73D603DCDBBC6BDCD3C5F3EA53D88BDB7BC43BD9D3C68BD5CBB063DD9BD",
      torch_tensor_24_torch.bfloat16_22: "0x02000000793F0D3F923F4B3F483F903F723FB93F603F933F923F523F713FA33F513F823F6E3F6A3F8C3F733F863F813F623F683F",
      torch_tensor_24_torch.bfloat16_21: "0x02000000403C00BEC33D983D04BC6A3EDF3D26BDACBDCBBDFB3D3E3E093D80BD3EBDE33D253DAD3D31BDBABC97BD413E83BDA8BD",
      torch_tensor_24_24_3_3_torch.bfloat16_4: "0x020000001B3D9BBCE9BDCEBD973DC6383D3E34BEB23D0E3D97BCA13CC7BD2CBE843BB93C86BD133C4F3DA3BC11BD93BDA1BDAABBCEBD7F3DDF3CFBBCF03DBA3A893D71BCF2BCBA3D8BBD9B3C0F3DCCBD103A193D89BCAA3D5D3D43BCC03C1C3E30BDB93CBBBD6A3D26BD3ABC1B3D843B623D223C7E3DE33C5B3D0D3D90BC203D03BD2ABC29BDA4BB12BD30BA7DBD463D3C3D00BDF33D153C39BD31BDCFBC1C3E8F3D68BD0FBEC53C0D3D183DA3BD133C80BB703DA73C40BD48BC0ABE613E4BBE19BD1D3DC5BD093D963D763D0ABDA3BDD9BB3A3E6DBDE83BB93D91BC68BD1EBDFE3DA43D643C55BA9C3D84BD0B3B8D3D3DBB21BBF9BD3F3D4CBDC33D41BD393DAABDB9BB33BC7EBCA23D5A3D7E3C873CF83D143B3E3DD6BCFF3C903D31BED5BD3FBE6F3DF93B1CBDF33D44BDA2BD6BBD61BBEB3C063D92BD403DC23DED3CDEBD113E90BCE6BCB6BC09BDCF3DFC3DB9BC503DAD3D953C0FBC86BCF23D3CBCEFBB153D1C3D073DE73C5E3BBBBBEE3DF0BC953D933BBF3C4D3D76BC2D3E48BC913B33BDDBBD46BD103E47BDDCBDD0BCACBD653D083CCDBC6EBCE63DA33D9F3C65BC34BD9FBC8EBD8EBDEABD8B3D383CE73D9CBD5BBC39BDDDBCFDBC863B9FBBA0BD97BD913C0E3E6B3D06BDEEBDB23D84BB54BD003DC4BDEF3C02BE70BD3BBDFA3D3BBC3C3DE33C4F3DD13D21BD3ABDA43D6DBD70BDBBBC123D643C8E3DA3BD193C9EBD4ABD0BBD92BD2CBCFDBDBABDDF3C663D02BD57BD91BD66BDEBBD143EA53C0BBC443EA83D6839883D7BBC40BD00BEF0BD4F3D91BDFDBC15BEC93DBE3C063AD2BD5E3CD13CDF3D4D3DE9BDA73C953DAD3C883D0CBDA5BD8FBB8ABDCCBC6EBDADBA893C86BD3ABB543D873CFBBB2F3DAA3D9D3AA4BCCCBD16BDA43DEB3BD93D02BE133D983C1BBD773CC6BC83BD36BEDABC1FBCB4BCA6BDAD3DCC3DBDBC80BDF93DB23A053D07BE63BD113E01BE68BDB2BD97BDACBD25BDCBBDB33D14BC193D603B8D3C653D423D21BD45BDFC3C6DBD69BD44BC84BD4E3D31BDF3BCE4BA9E3D83BCBE3C2ABD033D98BC0C3DE8BCB43C863D943D093D1EBD2E3D9DBC1A3DE9BCBABDA4BDDFBD60BDE43D42BD803D34BCAF3D843CCF3D803AFDBCE7BDABBD373DA53D45BDEEBC82BD27BD05BD3B3E973DB6BC89BD3B3C19BB6FBB193EBDBD55BDF5BC9D3DAA3B133DC43D34BCE63C093D3E3D0BBC803DE6BC973BC9BD32BE483DEDBB8F3C993D39BCA13D153D5B3DB4BC3B3D823DD8BDD83DCBBD993DDE3CE1BC81BC7C3CA9BD23BD56BDD53C983C2D3D7CBC3F3C19BEAC3D4CBDB93D373C82BD7D3DD33C0BBD1BBDA33D50BC08BDF0BCBF3A213C3CBD4C3D963D5ABD33BD593CA43DF03CB8BCA6BDBFBC303E76BC8BBD423D26BC27BB353DA83DF2BD353B84BD82BDEF3D90BD463DF83CDABA493C3E3C04BE17BEC3BBA4BDBE3CAE3B50BCB03C07BE203DC03C493DA9BD1439773CC13CBA3D03BD8DBC3ABD2B3D84BD363B76BD483C633D3D3D0CBDF5BD0ABDBDBC153D67BD963C0E3D393C8BBC733D52BC3439003C213CD2BD713C72BD223C30BD96BD6ABCC2BDD3BD5B3DE03DBCBDF43C68BDB33C38BC40BD31BC0F3D14BDC13D93BD07BDBDBD093D9D3DBA3DF23D19BDC3BCC83D283D6B3C03BE2A3D20BDB5BDDFBDB9BDD03C4FBD02BC08BD66BDD0BD0CBC00BE49BD00BDF73D97BD923C9CBCB33CD3BDD33D343CBEBDAB3CB63DF93C5B3C2E3DFC3C9FBC65BD15BEC23B4FBDE3BCE6BD513CE9BAC4BD86BC9DBDBE3DDD3D3ABE923DE2BD83BC4A3D093DB63CAC3CE8BB623DF03CBDBCD5BC31BE1E3C473D30BC14BE20BD703DFDBC083B07BE7DBD183E64BB0A3DE93D563D12BDF63D043C063E70BC133DBC3D0D3CF43B443C033CBEBD87BC78BD0B3DC2BD7F3C8ABD813DEDBC133DFB3C373DD2BC3EBCDCBC933C813D0E3EA3BD3E3DD73C853C8F3DC63B9CBD5C3EB63DD53DC4BB5BBDF33D3CBDFFBC5DBD17BB863C74BDDDBD75BE12BEBB3C0BBC90BC653D8BBC1E3D8DBD9BBA893D953CE13C18BD6CBDF73C9DBCEE3CF43C2C3DC8BCF9BBC23DCB3B913D8DBC1EBE1FBE053ED5BDD53DA03DC73D58BDA9BD963C853DA5BCBC3D8A3D0C3D6B3D113D50BDC53C6C3D513C81BDE23CCBBD023E993B0EBC63BBFFBACABCE3BDC1BD90BC6D3DCFBCC53CF0BCB0BDA8BD8F3C8C3C1EBDFFBD60BD9FBCCBBDA4BD483D5E3DA4BD82BD853D8EBCC8BC073D5D3D4CBD68BD833D0ABB5EBD6A3C6FBDD33CF6BD0CBE31BEC8BC25BD3F3D673C77BD22BDBEBD8ABDD73DF4BDACBD7FBDE03D673D633D49BD5A3D453CAA3D80BD313D8ABDA03DA33C5CBD4A3DFABCCBBB19BDF83D3CBD523D413C193D6D3CCF3D47BD80BDEBBCBF3D3FBC41BCAF3C20BD53BD01BD1E3D88BD85BD07BE6FBDD4BD0BBCDABDCBBC8CBD173D63BD86BD9C3D89BCC5BCC3BB0ABE57BD11BD81BC1BBD87BC073E68BCF8BC563C983DC83AC3BC003C233A61BD6FBC59BD993D053E933DA3BDC63CA2BDF83D993DCABDD63D223D1EBC3F3DC83C203D09BE69BAF03D9CBD05BE9BBC00BBD0BD043E33BC963C8ABD01BABE3C6DBC993D1A3D7DBCBD3D483C69BD16BE01BE503D82BD84BD683D47BDDE3D2E3C7CBCA63D97BDF4BC1ABDF33DADBD433DEB3D37BD7FBDC03B883C7FBCC93C3E3D15BDD63D4B3C5BBDC2BC33BD1EBD613D8CBD44BA59BDDBBD183E0ABDB33D993CD43DBB3CA03D49BC1F3D903CF83D92BD8BBD4E3CC1BD183DE4B999BDDF3B82BCB33D07BEAA3DA53DE13D283CF43C263C7ABD843C9C3DDABCDA3D913DCD3D46BD4DBC8F3DC5BDFBBD253D3C3CF73C173EE3BB1CBDBC3D2B3D103DC3BD4B3D13BB883D053D0B3EF23B213DFBBDAE3C793D2D3D44BD863C433D243D22BC5EBD99BB96BC973DD0BAE5BDA43DDC3BDD3C2F3C0B3DB93D93BDD2BD243E8ABC393DA43BD8BD0DBDD8BD813D003E3A3AD33D9DBCC0B974BD02BD81BD473D143EFF3C923D853DF1BDA13D173D2BBCABBDA3BC17BDF5BC1A3E0ABDB6BD063D30BC82BDA53CD63CAABD073A2ABD013C68BD0E3DE2BCA3BD9E3D833DB33D983D1BBD27BD8D3D0DBD063E63BD173DC0BD2A3D24BD913D3C3CFA3D38BCA3BDA8BD90BC923DA9BD3EBDAEBC01BD123DB23D01BC473CABBC1B3E173DA13B01BDAA3D3C3C4BBD7F3DAB3B663D17BD82BDEBBB6ABD1F3C063EBE3B8DBCACBDBD3D14BC15BE8C3DE93CECBB3F3D68BCDDBC42BD00BD18BD683D7C3CC73D04BC1CBD9ABB683BC33CC83CC5BDFFBCC53CB5BD6D3DCF3CAABDAA3C27BC8ABCCA3C26BE6C3C9E3D073D2B3D5A3E983DC73C203D553C4CBD89BDB73D843CB43DD23C923D8D3D74BD1B3EAB3D85BD813D983C773DDDBC26BE903D9BBD7E3D22BDA5BDB03D193D3B3E1BBD01BD3FBD2D3DC2BD4F3D053EE3BC46BDB5B9863C553DB43D3B3D1E3C693C6EBDEDBD833D323D26BCD9BD79BDC7BD383C02BEF4BB0EBECA3D3BBE9CBD98BCA2BDCB3DBF3CB93D5EBEFC3CD8BB223DAF3B1E3DE63D453D2ABC07BBF43C22BEAEBD4F3DE93C98BB933CA4BD9ABDA23D753CC43DD63B033D3BBCD13D2EBDAF3D653CE03C6C3D3B3DB03D8DBD143D343DCBBCCBBC21BE8E3D09BC88BD52BD5EBDDE3C4EBDD73C093E59BD25BDB53C21BDBABC863CF8BBC9BB8C3DBE3DC83CAABD4D3DBF3DB03CAFBC253D8E3B84BCF83C3D3DCE3D82BD01BDDBBDB93CA7BD8F3D7BBD6CBDBCBC96BDA93D7F3DF63C17BE33BBFCBD27BD1CBDAEBD2B3E5CBD00BD83BD6ABD393DAF3D633D363E09BE8EBB963D9D3CADBDF93DB6BDE53D123DAB3DC33D6DBDDF3DAF3953BDF33DDB3DF8BC20BD913D3BBD14BD79BC13BDADBCD53DA73D7FBB583DE4BD86BD6A3D313DFEBB733D7D3D353CA13C17BDC93C993D40BD95BD5B3D383D86BDE03C46BD3E3D92BDAA3C55BD04BE01BD813D013D78BDCC3D80BD1ABB723DE63B7ABD8E3CD13DFEBD4ABD763DB53C94BD80BDDDBC61BD9FBC043DAA3D633DC2BD443D223DCEBCF03D703CC9BCCC3C46BD473A023E27BD81BCA5BDD83D80BD8A3D35BCB13DA5BDEE3D593D55BDD63D4BBBCEBD413D84BD6B3DE93DC2BC12BEB6BCA6BD91BCC3BD93BC933C26BEA23DA03BE13DE4BCE23D943D43BE09BC12BD2FBE303D9EBD703C523D5C3D903CD0BD2A3D8C3D77BC34BEB8BD58BC33BCA4BBA8BD2DBE75BD673C74BCFFBDD43AABBD193D9DBD443DB6BD73BDBD3DA53CA23C19BDC0BDAA3C7F3D9CBDC73D083DEEBC313D10BDD23D8DBDAF3D743D01BE323D9E3DC73DD6BC56BDBE3D06BE81BB8FBD903D9D3D3ABC80BD253D89BBCFBCEE3DE6B87D3CC93DD03DD83C9FBC3F3B243DA8BB873DDEBD01BE0EBD6BBB3EBD0E3DCFBCABBD3CBD133D173DAC3D67BB423C22BE063C62BC80BDD2BB313D12BD4EBC43BDDB3CF73DA13C28BDF9BD523CB7BDD23CBB3D363DAE3D67BCB23D1FBC1E3EF73C1EBE89BDC13D23BDA5BC2CBCA2BDF7BD883DB93DA4BCC33D723D623DAA3C22BD2D3ED73D63BDA2BDC1BD70BC253DBE3D81BDC1BD763D36BDCB3DDF3DAEBD65BC033E9B3BA43D89BDA83D44BC7A3DBCBC923D9D3D3CBC8C3C19BC883D5B3B9EBD6CBD42BE4C3E6E3DB0BC993D39BCC03D723D853CB3BC43BBBCBD9DBDB2BD863D0D3ECB3C3EBA30BD2CBD763DFFBC3E3D623D9C3D343DAC3D533DF5BC12BE8CBC1A3DFC3DCEBD35BDAF3DC8BD5BBD7ABC45BD933D653D5BBDF9BC333C053E0F3D0F3DA43D6DBCE43C9E3D503D8C3D73BD48BDC93CF53C9D3CA5BD23BD3BBD2C3D33BE873D033CBABDDCBD353D9FBC2BBDB03D053E9ABB593CB7BDAA3D15BDAEBCC33D1BBD913C0E3D733D9FBC4E3D853D7E3D9BBD53BD743D00BDEF3C0FBC0CBD6EBDFE3C6BBC553EE0BB4CBD0FBD89BD783C98BD1E3B043E3A3D4ABC0D3ED03CF23C88BCDF3DA73CDD3D4BBD2CBD9DBCDA3DEABDE6BD69BC9BBDCFBC74BC933D753D1ABB8F3DB03DBD3C5CBD9CBDE7BC3E3C6EBD51BDB33C8FBCDDBD02BE3B3DABBC2BBCC43DBA3B55BC49BC183E11BE6C3CD33DBDBD1CBDE5BCCCBDF3BC71BDFE3BCC3BAEBCD13D183CBF3C853D163DA03D68BDBF3D18BD8F3D3C3D9DBC373CBFBC26BD6F3C3FBD39BD25BC4D3C0FBD3D3D7339E33C5F3DA2BCEABD33BC373D02BEE7BD4A3D8ABD0DBD60BC93BDCEBCBDBD15BD14BD263D98BB713D9A3D87BD47BC4ABD88BA7E3C783D473CBF3C1C3DCA3D12BDF93C813D3BBECC3D44BE933D0FBE74BD273D323DFB3C2D3EF5BD153DFCBD553C05BE9F3D4EBD033EABBDE93D133C163CA03DB73DE9BCA0BD7DBEB3BC4DBB703D383DFD3CBC3D81BD8E3D90BC4BBDD83C14BDE73CDF3D053BBABC55BC5E3DCA3C27BCB1BD0E3D223DBEBC1EBDB33DDE3C0C3D6D3DBB3DABBB85BCD1BDD13CCE3D523CA23DB3BD2F3DEEBD343DAFBDAB3CD7BC693D9EBD2D3DC83D80BB02BE83BD17BE253D1EBB063CD23D703D0FBDFA3C293DC6BC323DD53D443DA73D973CDE3A89BD0BBDC23C373B2FBDF83DAEBC673C093CBA3D1FBCB33CAEBD62BC223C99BD9A3DE73C7CBDA03D9FBB2BBEC93DA3BDFBBA8B3D853A49BCBABD2A3DB43DF53D2D3EBEBD5C3DAEBC5E3DB83C77BB31BD503DECBDBD3DE1BD213C1FBB4ABD55BD5DBD25BEB03D383C873BA1BDAABD913CE7BCAB3CF53DB73C083DAEBB50BDB5BD1BBD823DD63C74BD333D9A3DE9BDB73DFABD30BD94BC00BD58BD183DD9BCF03CA13DA1BDA43D80BDB63BAA3C963D233D20BDC4BC26BDB4BDB73D4DBD47BD39BD263C873DC1BD803CC93D7C3CED3B8ABCACBC693DCDBD5EBC5A3D3E3DDD3DE73C98BDA5BDDD3DD5BC473CBEBD49BD9C3D783D97BB67BDDBBDD33D993C1BBC7FBD0ABDE1BB693D16BE0C3D963B8B3DE2BD993D8EBDF1BDC8BD87BD8E3CEC3D1A3CEDBC86BD94BC22BDD5BD723D6DBBB53C94BC2BBCDFBAD4BDDA3D3F3BD63DE93C493DB43DB73BCD3C8DBC34BD8CBC41BD5C3C6ABC56BCC83C3FBBC23C383D4E3DE2BB953DC03B1A3D9A3CD13BAE3D913AF33CC4BD043DDD3D7DBDC7BD103DBFBB243D493C3BBCE23B003ED0BC1BBDD83DA23DB7BD353B873D0C3E103DA43DEBBBB73DA23D4ABDD93B7C3D96BCB53C32BD2B3ED53D393CC1BD913C9B3DA0BD32BDE93C733D86BD803DD0BD7DBDB3BCD83D6D3CAC3CE2BD7EBCD5BD6B3D2BBE893C2DBDA83CD13D1B3DA6BDF2BC293DEE3A593BB73CD13D25BD2DBB063C3D3D05BE19BDC63C0F3D103EFEBCDABD3A3E973DF8BBB93DCFBCDFB904BB043D023E2DBD903C603C50BDE6BC5B3CD0BC01BD173D2D3E263CB23D8A3DA33B363DC9BD28BD203D843DFA3CEEBD85BD3ABE96BC1BBD003D553D34BC3BBC9F3D343C4EBC63BDD8BC5FBD07BEDB3D18BDA33DE23C913DECBD363CC1BBC53D9FBDDCBB663DD4BD083D92BD81BDEEBDD73CD7BDDC3D15BE63BD15BD1FBDF23D7DBB9CBD113CC0BC843D7E3D9EBC153D603BA3BD953DB33C83BB8BBCAABD8EBC1BBD37BCFB3BBB3D203DC6BD02BDC2BDC73D0D3C0CBD9E3CB93DD43D2A3DDC3C2FBDBEBCC13DCABC44BD4DBD4BBD063DE53DEA3DEBBD3D3DED3CC93DB43DB7BC2CBDD3BCBD3CF0BCE13D083D84BD293DB5BC0B3E763DAC3D31BD40BD43BE8BBCAC3D54BD153C14BDE0BD2C3D9ABD9ABDA43CE2BD273D6ABCD5BD3BBC013D253DC63C1D3DB6BC763DDA3D133D1C3DE5BD04BE1C3E20BDE2BCFA3CE6BC40BDAA3D89BC153D423D1BBD973D17BD443D243D3FBC963DF83D85BC27BC25BB19BDEA3CC03D50BCAFBC903D39BD353C1E3E823D313DC2BCAF3D6BBD99BD23BDBF3CFE3CFCBB6B3B36BD6D3C823D85BD203D9CBD6FBD4CBDF1BD13BDEB3D7A3CFDBC8D3C6F3C993B573DE8BC63BD84BD50BDAD3B6CBBEEBD5ABB4FBD07BC1FBD193DD2BD383DA43D0BBE45BC443DCDBCAABDF63CCE3D113D333D123CA83CCFBCF93C03BE473D37BCF03CADBC343DAEBC8ABDC2BB653D143D683C2E3C813D77BDFBBC6DBC293EE53C15BDAB3D79BC403D1D3EEB3B7ABD493DB3BC7C3D0BBD9DBDEF3DABBD873D223EE43DAD3DAD3B4FBC1CBD5D3D693C9BBDAF3CE93B2B3C2CBE923D1C3DBA3D063D05BD10BA4ABCA63C1CBD56BBD4BC69BD903D923C943D1CBE35BD333C92BD403C3DBD4E3D4BBD243D50BD343D093E5DBD94BDBE3C003D27BDBE3D30BC8D3D943CC23D0B3EAA3D36BD34BE913C703CCFBC823DFBBC56BD87BDB9BD5F3DA5BDF5BD9D3CC83B57BC883D3EBD88BD393C533B8FBD513D66BCD33C1F3DDCBB6B3DAEBD56BDD13D803D3DBE33BCA53CC43D71BD4BBDB23C553D613C04BDF3BC643D2F3D8F3C543D96BCCFBCFEBAE7BDCF3D193DAE3D433D27BC483D9A3D313D0ABDCBBD21BD503CC73D443D87BCB23BFE3DFC3DBF3D65BD873D2EBD5F3DD13B0ABDD13D7FBDDEBC37BD22BD433D3DBDC13BB4BC6B3D673D243D8F3D913C053D873C8DBC58BD46BDB1BD7C3DE33C5FBD3C3BEDBDA83BA3BC53BD09BE1B3D7C3E1EBD733DB43D61BDF7BCDC3B82BD3ABD36BB29BA9ABD18BE19BD0B3D343BA9BDB23DC8BD3D3DFB3C243D46BD4E3D863D99BC0C3DD5BDD2BDF7BD09BCE73C6BBCFFBCECBB0FBE47BD83BC48BBD4BD073DD73DB5BDA8BD6C3DB73C23BD17BBD93DF63D1DBD58BD5EBD9E3D12BD92BD21BDCFBB84BC5F3D08BA6FBD3DBDE03CF7BC823DABBB0EBD063DA83D58BD64BCE0BD25BC83BD463DFDBBA9BBF2BCD63C91BD66BDF8BD3DBD223C92BC84BDB73CCA3D273DCDBB5EBC0F3E88BD183C2A3DD2BC4B3D7DBBDEBCFEBC1CBC71BDB6BDA3BD3C3D13BB27BDA43D91BD37BCC3BCBD3DA53DCFBC2B3D42BC26BD5DBE94BC883D113EBABD4D3C9F3ACB3D843D99BDDEBC36BDE3BB623D70BCB33CA5BC1FBEF3BD9CBD8A3C4CBC15BE4F3D773D37BC0FBD83BD2DBD343D2E3DB3BD2EBD4EBC1CBB9F3DF53DE83CB13D373D3BBCCD3D5B3C033DF0BD06BDA7BA0FBCDDBDC5BD913D403DF43DAB3D06BBD9BD33BB5BBB223E8EBCF53D10BD5BBDE03CAABDDA3CBC3C913C2DBD963CFEBCE93BDEBD04BDD3BDFB3C333DE5BCC13C76BC8ABD8C3C97BDD73DB4BDCE3DFE3C063D2A3C1DBD1ABDC7BC92BD203ED43C11BE3E3D8F3D5DBD9FBDA33C06BD113E39BDF03C963A9ABC14BEB4BC73BDD3BDD13C0ABE96BC393D7FBD7DBD03BB4ABD11BCA0BDC5BD5C3D9A3C9ABC3EBDAEBD9A3D7D3D9BBD053DA1BD38BEAA3C3ABD83BD0A3CAEBD863D46BC9A3D573D313D183DFEBC233D983DFCBD823D9EBD4ABBC13D69BDDEBDC53C4E3DABBD983D333C983D86BDD4BCBE3D17BDD03DE6BD89BD153DEB3C9EBDB0BDD33D1E3DD03D09BB52BD533D96BD8BBDF93C4BBDD5BD643B80BDA6BDBA3C433D29BD9A3DD9BD8FBCA6BD3F3D82BA443D27BD58BDAEBD2CBDC43B253DFBBC83BD5B3C9E3D253DD7BC0F39863D203D0F3DF63CEC3DE13C96BDF33D1A3CFCBD663CF63C49BD60BC8A3CDA3DC1BDCE3D473DCDBB9EBDAFBD173D4E3D963CCABDFCBCF13D20BD243EAF3CD9BD97BD96BD0C3D72BCAA3DA83CE13BD8BC2BBD72BC11BCAA3CB93851BDB1BD7FBD983D8C3DC5BC9F3C9FBCF1BD10BD8C3CBF3B2A3D33BDC33CDC3B183D5BBD68BDF0BC20BDB9BDA2BA033E35BC0A3EE33D1FBC403ECE3BC9BB90BD6ABD643DAFBC45BC1D3C043C80BC2E3DE33C093BCBBC853DC9BD523CC93C813B1DBED9BB64BD0D3AC0BDBF3CFCBB3D3DE33CAFBC5F3DEB3CC93C103E8CBB953D8CBD993C973D3DBB123D833D993D913D87BD0F3EEC3CB9BBCDBCC6391A3D34BC053C93BCEE3CF0BD543DBD3C68BD053DBC3D1FBD673DC63B9CBDD23DF43D9B3D993DFEBDCC3B0ABE833DA8BC123D09BD883A96BDBEBD07BB5ABD103D25BC81BD0F3EFD3C073C543B753D193D513C303C133D753D01BEF83D3FBDA93CF7BB843C70BC3CBDC5BCC73D803D1F3D973D103D3F3D773CC33C233DC1BC9B3D04BEBBBDA93CE5BC53BD9E3C10BDBCBC5C3DB3BC10BE53BE043EA1BCFFBDEE3C4FBD833DCBBDD43D1FBE96BDEDBDBB3D163D0BBDBABDB63D833D25BDEB3968BCB23D9D3DB73D1CBEC63D32BDA13DB3BD81BD383DBEBC383D5C3D0EBD37BD793CC2BDC8BD993DF3BCCD3C0B3D1E3C8B3D333D95BCA3BDEE3C9BBC7E3D9C3D66BCD03CBD3D893CB9BCB7BD37BE9C3D363EC2BBECBD8C3D00BE47BD26BD773D1E3EF9BCC9BDDCBC953DEFBC24BDFEBC2BBB1B3D183D6DBD233D45BDBABC0B3EEFBD4ABDFFBB853D58BDB3BDFFBD30BDC1BB27BD70BD533DC83D3D3E20BB0DBD6F3AB53DADBD633CB43CB83DDBBDA33C98BD863C853D393DC2BCA43D8B3D063E8DBD8EBD373D97BD063E433D5ABAB2BD9B3D6E3B75BD9A3AEEBC453D19BD94BDF4BB273C103DB5BD87BD13BD49BD6D3DBE3C893C753D13BEDF3D6D3D703D8D3BA43D653DB2BDB43D6E3D013C7E3DCB3D523D71BDE93CA93DE9BC603CEA3D60BD303DCE3DED3D823D4339553D9F3DE3BC913DD7BC32BC8FBD8CBD27BE64BD5EBD413D19BD44BDC1BD813C97BDAB3C913CFCBC513DFCBC12BE3F3B1B3CBF3DF23CDEBCE0BA943C73BD073EA1BCF33DEEBCC9BCFCBBA4BD113DA73DA43DE13D69BD38BDE0BA06BD943DB9BDEE3C833C0EBD8DBC07BD913C58BD873B1B3DB5BCBABDAA3A453DBC3D94BDAE3DD8BD3DBD1BBE173DE03B173E84BDF63D64BD983D6A3D10BE0ABD083D53BD4DBCA53D4BBD4B3DF3BBB4BDC4BD6A3D5A3D0D3C963D05BE2B3DD03CB4BCC3BCAD3DC23D12BEA03D513CBF3D4C3CCD3D153D05BEA1BDF3BCD63C993C113C583C573D87BBBFBCECBC673D1FBD1F3CE13CA9BDF1BDDD3CAF3D643B623D24BC493D18BEE23D69BD103C313D68BD9F3ABCBCA1BCAC3D10BD07BD3EBDBDBD233D2FBB8BBDDBBC49BD3CBD693DEBBD0E3D4EBD0D3C8B3CF5BC14BE323D68BBD4BDF83D92BDA33D81BD2FBDB9BD05BDBF3BDA3D9C3D63BD0E3D7ABC24BCD63D3C3DF03D6D3C8D3D163DE8BC10BD18BE813C12BDCC3C92BD93BBF5BB5A3D343D5F3DC83D7BBD973D0F3E5ABDC53D81BC9A3DE5BB43BD06BD0F3C87BDEABDD5BD253E9D3DFA3DF23CA7BC88BCB3BD9D3C77BC4E3DBC3C81BDE83CB23C993CDE3CD93BF4BC69BCEA3AC33DE83C0EBDA33D1C3C803D1ABE5EBE633D833C24BD823D653D463D8CBDEC3DF4BB113EC4BBB9BDAA3D743CE0BC273E143D6A3D1DBEA33DB6BD773DCCBD5D3D56BEB1BC1D3DB0BC3D3DACBC523C393DDABC8D3CFC3B583C9ABD74BDD83C76BD44BC8A3D163D3ABDC0BCAF3DC9BD873D1FBEF63B7A3DC73B08BD2DBDE93D8FBC72BD803DFC3C20BD27BECBBD9C3D3E3C023E98BDDEBD193DD63C8A3D20BCBA3DB93DBA3D9C3C09BE313D0B3D5ABCB4BC773D46BDFA3D903D5FBDEFBD213DF83B283E8A3C3BBDAE3CF7BD5EBDA3BD0E3E4B3DCA3CE73BF73C95BDA13DDF3B03BD83BCA43AA7BC493CDFBCC5BCBBBD69BD913C8CBC52BD913BD93DB4391D3DDA3D02BE423DFABDBDBCEEBDFB3D863B153E3DBD9CBBC33D353C0A3ED83D89BD493CC43D17BD3F3D10BE9EBDD4BD1BBC4EBD98BD713D97BCD9BDC33CDCBDE4BC0CBC353DE8BC053EE5BC56BDFD3C99BD2FBD663BF8BC683DA2BD433D86BD5E3CD23C713D283C8C3DB83DCC3DA73D8ABDC8BD5F3D8B3D11BE9B3DEFBC3E3D263E2E3C06BE55BC353D09BDFD3C653CAEBC59BDE0BA773D1B3D383DADBCD3BDDC3D86BDDB3D71BD2DBCAD3D3EBD2DBD37BD853D3A3E083DEC3C673CDE3CB3BD62BCAA3C2DBDD6BD953C813A0D3D153C6D3D36BD2CBDEFBDD63CF93D5E3DBCBDA73D373CCEBB5C3C92BDB7BDE73CA53C4A3D31BD613D503DD43C64BD533D2A3D693D4E3D453D11BDC8BD5B3D153DCCBBB63DCA3B6DBD35BD6ABD293D9D3DFD3D1A3E86BC64BDE03C5DBD673DC63DF33AD5BD55BCA43D4CBCA93D423D0C3E8F3CFFBCE7BDD4BCDD3D25BDF63C123D673DA0BD53BE603CC9BC6CBD65BD02BDB4BDE9BC6D3DA9BDA1BD0E3ED5BDAA3D84BD973DC13D0BBC42BDC3BC423C933D31BD0C3D953CF33D1BBD82BD163D5EBDB73D3D3EE73D3F3DF63C533E08BC6D3E3BBD0BBE32BD59BD2EBD5CBA4FBD91BD423DC8BC81BCE73CA13CBB3DB53D4E3D0D3E243E1D3DEE3D8DBD74BDE93CE53DE33BA3BDEEBC28BE98BDA73D71BD3E3D033EBCBDE53B893D9C3D6DBD61BD033DA8BCC13A80BD3FBDF53D71BC6FBD8F3DA3BDE13DC93D51BD94BCB4BD7E3D9D3DB33CA23C31BCC0BC363D333EE3BCF5BC27BDFE3BD9BC283DF4BC203D12BE7FBDAD3D503D9E3D593D343D813D00BDC13B783DD83D4FBD5F3DA43D0B3EAD3D01BB0A3EA13C893D60BE833D56BD0BBEAFBB1F3D133D64BDC1BB5B3D803D47BC06BEB83D073EED3D223EDE3D0C3D37BDA5BC15BEAEBC1CBDB03C653D7EBD70BCA33D0E3D29BC273D18BC553D04BDE03D783D0F3DA6BDE03DAFBC073DF0BC09BDB83DEBBDDC3D9E3D033EF03C99BD553D9A3DA6BC99BD593D3F3D0A3D283E4FBD133BE7BCC0BCEF3D253BA23CAB3D79BDA53D31BD7DBC953CA53D58BDC4BD73BD69BD093D203D2FBDF33D273C88BD293D103DE33DA83D8D3D9DBB0E3E903DCBBC2D3DB53D32BDEEBCA13DB63DBA3D06BD2ABD173DC33C983DAABD10BD6A3D893DC1BBED3DF8BC5A3DC73B8C3D703D10BD42BD503D363ED0BCFBBD2DBD1F3DA1BD8BBDA9BD13BD02BE11BC323D60BDDC3BBB3CAFBD45BD52BD9ABCB03DEDBDDF3CFD3C733D54BDBB3ACCBC323CF23C41BB2E3D89BDD23C63BCF4BDBC3DB3BC0E3E0E3E503C27BBA2BC8ABC0EBD10BE9ABD603DBC3D703D983D053E9CBC8E3B99BC8B3D293CE9BD653DB6B85B3D7F3C0ABED4BC08BDD53CE8BC2E3E823D6B3DABBA09BE4C3D013DBE3C31BD15BD2F3DDDBD04BD863D45BC21BDCABDA2BDD43D98BC88BCB9BD803D903DA43BADBB863D33BDDBBD9C3D163E56BDF53CFB3DC9BD4E3C4BBD003EFCBC233CB3BD41BCBEBD68BD793DA0BD8BBD7ABD96BD133DBFBCC6BC963D903D0FBBA03D50BD7B3D8CBD1EBD9E3C943D183EFF3D7F3DE6BB4ABD16BD5ABDF73CF4BD1A3D353DA13C063CF33D43BDE93C78BC0E3CC2BDB7BB15BD293C60BD7F3C2A3CB53D423D51BE013DE83CC5BDBB3C8EBDC03DB73DF1BC24BDB63D21BE32BC713AA63DC83D483D68BDDD3DEFBC82BC16BD6E3C1F3EA23DF2BA3F3E6BBC113C9BBD30BDAC3DA93D14BE0E3E32BDD3BD34BDD83D773D98BD2E3CF13C943D99BD6EBCA43DA23DAC3B04BD89BDFBBD453DD5BDD5BC8DBC01BDAA3C023E4B3DD0BD8F3BF73C173D34BD8FBDC73DB73D093D823DB7BC413D9A3DD43C1FBD143E0CBDF7BB813D81BB88BD673D40BBBA3CCBBD333DDD3DFF3D68BD44BDAC3C08BCBABD4CBB283EC03D0FBCA9BDCE3DBEBDA1BCA23D0B3DBC3BCB3D8A3DFEB9FC3C91BD3F3DC6BD173DC13D8EBD77BCC9BDC1BDDD3DADBBBBBBB1BBAE3D403C1EBD873D1A3C4CBCA7BC4CBDA93C2E3D4D3D8E3DBD3D6A3D973C023E8A3DC8BD743D583D9B3C86BDAA3D23BD60BD693BBF3B973D193D313D8BBC533DE83DA53CD13DB53D4FBD983D933D953DED3CE2BCBCBD6ABD8CBC073E2C3DE0BCD2BC8F3DBABD57BD3BBDBEBCB73DBDBD45BDA83DC33D05BE643CC23CC13B0CBE573D25BCFEBDF33C58BD423DC5BD073D1FBE3D3DBD3DAEBC26BD163EC93C923D0E3E373DA7BCB2BD553E803D68BDE8BD363CD13AA5BB13BD3E3C99BD03BC2BBD3D3CD13DFB3CCABABC3DC93D4ABD923CC53C84BCCB3B4E3DE3BA27BD2FBD483C073EF7BBD33CA63DB83C653DD03BA3BDE7BD17BECD3C12BDC5BD62BD9DBBB2BD47BD02BD55BDD63BC4BD633D7E3C72BBC43CCD3D403D8D3D0FBB87BC903DD13C09BD4DBB1B3C25BC8F3D9E3D573C09BDFF3C433CAFBD843D6F3DE5BDA0BCFE3D6C3DC3BDECBB5FBDB73C533DF93CAC3B923DE33CC1BC7A3BC43DFA3D01BD1ABDFCBD153D6ABDFFBCA6BB003C0A3CDB3C10BDC73B573DFD3CB83D7DBDB63B5A3D0FBD6E3C60BD7ABDC0BCE8BBCF3C33BC603C97BC363DAAB72CBCB7BC3F3CB83DE73C7E3DA4BCC1BD353E9B3B4E3B92BC883DE43CC43C1EBD1E3C073D22BDAEBC693C8638353E7B3DE33D66BD6BBD123E163C24BD40BD983D223D1B3E0239FABD9A3DE8BDBB3DB5BDBC3C883B39BDA8BC453DA4BDE5BD103EF83CA83C123DA9BCCB3D923DA73C06BE94BBD73D303E4FBDE3BB8A3D3E3D1D3D06BDC4BCCABC8EBD963C63BC353DF3BD9DBD5FBD23BD96BB9C3D3A3C79BD8BBC2E3DA63D7D3D433D983D4BBD2E3DA53D173D18BEAD3D533D19BDD1BDED3D5D3D73BD943DA8BDEA3C59BDA8BC773DC73DEA3CBD3C6A3C03BCEF3DAD3DA23D983D3B3B21BE5FBA823D9D3DE0BDFABD913DFEBDD2BC85BDE43D993D3C3BB83D93BCE1BD363D7B3BC2BC2A3D883CC53D9F3D87BD813D023E1F3DB6BDC13C403DD3BDA33DBC3C31BD033C42BD47BD743C1F3D0D3E63BC63BD4BBDF8BDA7BD6DB9083E9F3DB53DA83C483D993D39BDD13C243DFA3A303ED6BCDC3B99BDA9BDB1BC583D96BD97BCA63C98BCDB3CAFBBCB3DBD3BFA3C023E3BBD243CC13D8F3CAA3DA6BD56BCE13CED3D383D043DBE3B15BD7CBDB9BC1E3E0B3E753D14BDF83D823C9BBDF43C8DBD053EF73DB6BD0DBC2BBB8C3C073EC2BCE2BDBE3C353DA8BD2ABDB23D23BD7B3C843B623D0A3B8ABD823D263DBF3D3DBC44BD0F3D1B3BCC3BBDBDEDBC04BDD8BD1C3BDDBDA13D103DA03C003EDBBBE73C823D373DB03C45BD273E1BBC3EBD87BDFD3DBB3C033D17BECDBD353D3A3D75BDE6BCFCBC18BDA9BD9DBB263B133D243D053DBC3CB53D3C3D2F3D943D35BD21BE7CBCCCBDB93CE03B01BD663C24BD6F3D903D3BBC1B3E81BD8CBD9ABCD23DA03DEFBDF2BD093E153D50BD32BDD0BC0CBDCE3C8ABC48BDFD3C523C183D0EBE033D87BD163DBCBDE03D423C9B3D3BBDE2BD8ABD37BDFEBBB03B25BBC5BCD43D98BCBEBD2BBDAABD173B8F3A193E513DB9BCC5BD193C7A3C6E3D87BDD23D12BE523CA9BD8E3C143D5E3C67BDBB3D4C3DBDBBAFBDA7BCAB3C903D24BC4F3DAEBB413BBEBCD6BC1CBC89BC083BDDBD2EBB80BC29BDE2BDA0BCB43DF8BC5C3D2F3C553A093E7E3C263DF9BD14BC8A3DFB3C563DCABDF23D2BBDA0BD283E35BDACBDDD3D433DC63DC23DC13DB2BDE9BB983D143DF7BDCABC743C1FBC053EA2BC5E3CF83D9A3CCDBC053D39BC7EBD5B3CABBD37BD06BED1BDB43B0D3E723DEABB903CF13CB7BCFD3D08BEDEBB1D3D2EBD463DB1BC8D3D92BDC1BD383DFCBC483D243CCE3CE73CE1BCC13C7CBD0B3CE6BD21BC8C3C9C3D313E1E3CAABDB33B03BD03BEE33DAE3DA03DE23D913B3CBCE23D25BC34BEA73D1B3E98BD5F3C4B3DA43DC4BD38BD4DBD4E3D8DBD48BE9DBD1F3D243D7B3DA1BDBA3D20BC50BCEB3AC83D6BBDD3BC423D87BBE73D803D8D3DB2BDEC3A04BDFC3DEE3D1CBD023EC3BDB33D433D1CBC9EBCB9BDA6BD803DC6BAC33BE8BD98BB4F3DDEBD0BBC1CBD30BDCC3DD03C00BEAA3B23BD383DAEBD80BD8DBCB2BBE83CA83D73BC203E013EE7BDA53CD53D9CBDC3BB5FBDD5BDD63C13BEF13C973D553D513C063D6ABD9B3D473DC1BD2D3D35BD13BEEF39073D22BD49BD3F3D3C3D913CDCBBE6BDCA3C3B3E81BDF1BCF83CDEBC803DAC3BB83DACBCBA3B22BDF63DAFBBDABCE7BC003DA73D6CBDBBBDD93D783D223D05BD81BBDDBCB1BCF6BC02BB5B3C2C3C8D3DA83D00BD04BE07BD773D3A3D1EBD34BE7ABD283D03BDE63C1BBC843D84BD9DBCE9BC1A3D90BBFCBCB6BC8B3D8A3D5CBD4D3D9BBD",
      torch_tensor_24_torch.bfloat16_20: "0x02000000523D61BD0D3E9ABD38BEC23D3F3DB1BC673D25BD50BE7E3D5A3DE5BBE8BD7CBC8EBAC3BDFD3DEB3DB63CA73BA3BDC0BD",
      torch_tensor_24_torch.bfloat16_19: "0x02000000743F993F923F423F4E3F8B3F8E3F9B3F663F253F903F403F3E3F553F7E3F8D3F683F933F3C3F923F823F723F7B3F283F",
      torch_tensor_24_torch.bfloat16_18: "0x0200000034BE4CBE853DC3BC9F3D9BBD3FBDC7BC093E1DBDDABDFBBD79BDE53DE6BD6FBD313EB63DE83A223EAEBB053D97BD863D",
      torch_tensor_24_24_3_3_torch.bfloat16_3: "0x020000001FBD953C2ABD22BD04BD8E3DACBC0A3E53BD973D343DAD3DB0BDA4BC8B3C36BE2F3C43BDA43CBD3D483D38BBC33C943CAD3D1D3EA73DE7BD663AE7BD32BDB83C543D263DE9BDA93D913DC8BD97BCF23C99BDC5BD07BDC93DD5BC32BC5B3CDFBCDEBD803CE0BC41BB42BE87BD833D1D3C35BD7DBD1CBD803D653BBC3CC03DFA3DA03DA0BC3F3D13BE993D763CB13B39BD18BE0E3EBDBD1A3E83BCDFBD51BD103D73BDC6BCAB3BAF3D63BCC13DE53BFF3C9C3C093DBDBCBE3D113DEEBCC73DA23C1ABDBFBD19BEA93C5ABDABBC053CE03DE83CAC3D0B3C75BD553B76BD473B453D15BE32BDDABC8B3D673D18BD5EBD603B803E573D91BC52BD7ABDE53C3EBC2EBD043E1A3DA83DD53D113E2F3DD93C84BD9B3BB03D03BE403D173E1B3B9E3DB0BA00BC94BC88BD383C54BDBB3DA83CB53C80BD6CBB65BD043E053E58BC81BD3B3D55BBC63C7CBCCBBB97BD9FBD443DFDBCEABC5C3CAC3D9D3D353C13BDCCBD57BD25BD8F3B4DBD103D8ABCA73D8CBDA23DE93BA7BD853D63BD9CBCAD3D25BEF8BB05BD90BD8E3D8EBBC03C483CA2BBB03BB03D36BD10BDE6BD8D3D1E3CE93A923C013DA6BC6DBD0A3EBE3C173E053DC6BD233E043DCB3C583AC8BD043D85BCA03C963D1FBD7DBDF53CC63D1C3D86BC9F3D62BDDDBA9CBDA7BB7BBD9C3DA2BDE53C223C2D3DFBBCA0BDB3BDB6BAEA3C54BC9DBCA1BC18BCC93C933D243E833DCFBD7B3DB8BD7ABD10BD2A3DE2BCB7BD54BD823D3FBEB4BDFABA243D86BCA0BD9B3CC63C09BD0B3DB5BDB23BB93D0BBD05BD283DB83CA2BD4EBDE4BDF9BDACBD34BD093D433C7D3987BB27BD4C3DFFBCF33D133DA2BD5F3DABBD85BD95BDC5BDE9BDA3BC44BCF8BCE6BBD73D9C3DFF3DCCBDC9BD0EBE1DBD0EBEAEBA29BD383D8C3DCEBC9A3CB6BC2CBDA0BD93B910BCACBCE4BDE4BC163D993DC83C8ABD373E753D92BC1FBC66BD86BCB7BD163C17BC5FBCDC3CCEBCACBD88BAEB3D223D513C783DE8BC6C3BE2BCDB3CBCBCF13C31BD563CA93DCFBC21BD00BDA43DC33BC43B05BD913DA2BB8C3D5E3DB43DA83D9D3D90BDBFBDD03D42BCD9BCC3BDA83CCCBCD43D9FBDBCBD48BEF8BB573D083D8EBC89BDC2BD03BD10BDBBBCF93B283CFABCE4BD543D1EBDD6BCF13C8A3DE33BCEBD493DC13D9E3B403DE4BC3B3C7CBC25BD7CBD133C19BD683DF03CDDBC273E483C473D783D45BD153D303DBC3C113DDFBDCEBD503CB63901BD783DD13D5CBC8FBD303D01BE0ABD9B3DC43DA33D74BC14BED3BD09BD85BDF63D523C023D143D6EBDC0BDB23C7E3DDE3D9ABC873D88BD2FBD34BB14BC11BCA33C603DB33D05BCF2BDE3BDA73D82BC58BDDC3BFABDB1BD2EBDD43D193CBCBD0D3D02BDCE3C72BCEC3D173D973BA1BD5ABD583DAF3D51BCAA3DC23B93BD8A3DF6BCF53C0BBD913C9E3DFBBC8EBDADBCCABDA23D933C8FBDACBD9BBC893C46BD2A3B87BD7D3D073E0EBDF43C313E69BDC03B63BCDC3C363D1E3C25BD713D0DBDABBB6DBC57BD463D563D16BD41BE3FBC73BD8ABD093B11BD45BDACBD923B2DBA7BBD75BDC9BB14BD30BD24BDAC3DCDBBDBBB053E2BBC19BEBC3D843D1C3D4B3D223C02BD793DDA3D993D17BE273C45BE763D683C8E3DBF3CD9BDFC3B76BCB63D433D0CBE873D02BD423DA63DA6BDC23DCE3C98BCC7BD4EBBA43DA1BD723C433C6BBC3EBD213E933C233D713DCBBDCABC95BD3CBB83BC91BDF13C3CBBB73D61BDC53D02BDD13DE8BC02BD573C9E3CBCBBA13DB83DAD3D75BD943DEEBC943C57BD0EBD48BC5ABDE33D093D51BD833D693DCDBC9CBB063D82BCE338773D313D92BCD7BB013D68BD1B3C17BE353DCFBD92BD2ABD753CB03D9A3D713A48BB223D9C3D32BDC3BC073E39BD573DADBD62BDF3BB713D41BD54BDBD3D563C89BDA4BDA03DAABC4BBC913D363D75BDE03DD8BC32BDD23D6FBD5DBD3B3C3FBD11BE41BD913D033C1EBD68BDC4BD813D14BD4E3D2DBD1EBE7DBD7DBB883C69BDFE3CB83C20BE4CBCC0BB35BCB4BCB5BDF63C993DE7BBC0BC1ABE703C9C3D3BBD32BEAA3CC0BDD43B7EBD0CBD96BCC13C833C283E903B2CBC653BEDBA493CB83C69BD9BBD4BBC93BDB13BE73B83BDE3BDBFBB28BC75BDA4BBD03C51BDD43AD13DECBD0CBEA5BD3C3D4A3ED1BD973D6FBD333D233D0A3C573DCF3DC33D803DA0BDB63B89BB0B3E92BDB7BD4B3CAEBD263D5D3D943B10BE2EBDD8BC8FBC933D953C71BA61BC7BBDC5BAA0BC8FBDF8BBC43C37BD043DD7BC09BED53D1A3E8FBCA63C763D4BBCB73C6E3D923C063E6BBD04BDC83D03BD4C3D013D843D5CBDDFBC42BA34BD94BC90BAA83C02BDC0BCE4BD9A3C9B3CB1BD683D133E0C3DA1BCA03DBFBD8B3D9A3C05BDFF3C123EB13D0C3CD63CEBBC5D3DA13D8EBDF93D44BD28BB9D3CC43C9B3D8DBC44BD6FBDD53CA4BD80BE40BD10BC99BCEE3D293EA7BD1E3C49BD9BBB73BD56BD3BBDE33D1EBDC3BCAF3D0EBCB13DF93CD6BD27BD9B3D353D0C3D07BD8FBB26BE6FBD213CBD3C4E3D03BD5F3D243D233D00BDE03DB1BD1E3D14BDA63C9DBC443DD5BD10BD89BD0C3EB73CD6BDE23C263D2F3DE03DFFBC9A3D7BBC92BD6FBDB2BC9C3D113C483C2F3DB83D1F3C0E3C19BDC6BDD3BB3A3DE73CDEBCCE3A6DBBC6BC8CBDCBBC07BCE3BCA2BDD3B9093E613DB03D76BCE2BC7E3D333C633DB3BD963D08BDFABA963D2B3D613D4CBDB5BC8E3DEE3C363C123D3EBD5C3DF2BDD9BDBD3C203D01BD49BDA2BD373D0FBC773DAF3BA73D7B3D813D283CE03C0DBA913D023E98BD873D8E3D9CBD373D673D0FBE16BE6F3B86BD213ECBBC2ABD143D133E0CBCD63C0DBC38BD7B3D7BBD8C3D803D14BEC23D18BDA43DA2BCB53C61BD2CBDF0BB86BDA4BD1B3D8EBD513D07BAA0BB18BDE3BDBDBD9A3D383D24BD5BBDE03B9B3BB7BD31BD333CA13D693CE63C52BC203D64BC36BB473D173D91BD32BD80BDB2BC8A3C013DB73C84BD18BD15BD483D873DD9BDC13D91BC773D6DBBCB3C7F39F73B86BD7E3DB3BC553D0C3D8BBD553DF8BB913DC73D69BDA5BD663DB0BD0C3EC7BDFDBCDEBB93BD82BC083D503DD03D4DBD03BD57BDD43CB83B45BE54BCA33DD83C783CEF3D2A3C37BD8ABCE7BD993D073D55BDFFBDB8BBA13D823D98BDA93BCB3C1E3E2EBC5DBD3F3DDCBCECBD893D49B7FD3B1E3C9E3C263C193DD9BA91BDC33CADBD5FBD5C3C33BD83BCED3DF5BCF4BD97BD55BC3FBDC5BD2A3DA93C923D703D2DBD283D2A3DE93C77BD273DA73D1C3DFD3C523D0E3DBE3B9F3C2B3D29BEA03DC1BB443B923DF8BDCCBD3D3D31BDA5BCABBC10BCCFBC10BE07BD6B3D6EBDC2BC4C3C3C3D4BBD16BD823DA7BCB43B0FBE62BBCE3CA1BDE1BD853B643DAFBDFCBC7F3C923DE63D5C3D88BDBCBC8D3B163EEABC213C143D47BD9A3DA53D463DA3BD5CBDD1BDE8BC3FBD653E423DA3BD29BDAABB88BC4ABC84BB5DBC68BD403DC03C793D2ABDCA3C4D3DBE3B943DFD3C0A3D0D3D683D403B143ED03D01BE5D3D9DBDD7BC8C3D093D79BDA9BC483C173E84BC273D03BC23BCAE3D753C8EBD5EBCDBBCE13B713C62BEA9BC053E9F3C803BF23B333D10BD4ABE683D953D2D3E893A38BD01BE12BD83BDB93D08BCBDBCF93DD23DE0BD0CBCA7BB62BDCA3D61BC98BC123D3D3D3BBBF03C013D49BC6B3D4D3D2D3C433DA63CE93C123D8FBC053D8C3C1FBDDA39823D7EBD13BD44B9FC3C1A3D0FBE703C2D3D953D923CBC3B653CA2BCCA3D613D8C3D723D8B3D313DA63D42BDBFBD0DBDB2BDC3BB9ABD913CC9BD853D0D3C303E6A3D253EA43D653CAABCC2BD743B0C3D5ABDF63C0FBE2C3BA8BB0EBDB9BD1CBADE3D793CBCBB963DDD3CA93CC73D67BCDA3BF33C623CF2BC91BD5C3D03B9A23C80BD993DF53D93BBDCBDA1BDA8BDF83C38BC063E5BBD9ABD223D3E3DFABD643AC1BD5BBDA3BDD0BC883D103E953DBD3D993D81BD5FBCE2BB813BACBD86BD51BDAF3D43BD8B3CADBD7E3D413D94BDA63DA8BD063DA7BCD3BC8FBC8B3DB3BD683D8F3CC33D43BD84BC86BC2CBD9B3DE1BC79BCC2BC523DC13B783CADBC38BCA13D723DC7BDF73C9B3D99BDE4BC79BDF1BC803DF5BCAFBDF43D29BCB63D8BBC9F3D8D3D4ABD833DE1BC97BD2DBEAE3C383C2BBD83BC02BE4D3DD13D143EEC3C12BD533D92BD82BC08BD5FBDD53C7B3C5E3C96BD683C873C1D3DCB3DA13B41BDB0BCB1BC0BBD0ABE05BDA73D773DB3BDCC3B3D3D33BD813D973C403C3B3D4B3B74393E3C13BD703DB13DD93D863D93BD383DAA3D3ABC34BD07BB383E173E933D0BBE8DBD94BD213D8F3D0ABD1CBEB2BD453C79BD233D853D643B6ABC703D86BD383C7B3DEB3D82BB5C3D693D60BD1A3BF3BD723B033D323EE03DEE3D6F3D503D293DEE3C163DA7BDB13D46BC7CBD1FBD1FBD2E3D9E3DADBDC73DE93C9ABDBCBDA3BD34BD70BD37BD4E3D3E3D113CB4BD9CBC62BD7B3C20BDA7BDE43B3ABE6FBD863C1C3C32BEB7BDC33C98BD34BDCEBDE53DDC3C45BD69BD693D11BEA9BD2D3D613D80BDDF3D5EBD263BB6BD113D7F3D71BA2E3E74BD8ABD77BC243AA93D9A3DE2BC09BED83B01BEBA3DE93D86BDC13C45BD89BD583BB03D8CBCF0BC153E1DBEB63CC73DC43DF1BD463D7CBBF03CBEBCA3BD79BC413D1ABE8BBDACBC293D51BB053E153CA53D1CBD9B3D0D3D81BD0C3D8A3D0D3CD83D1E3E39BD1D3D04BC7F3CAD3C033E74BC593D80BCFABA903D9DBBAEBD01BD9B3D28BD2A3DA9BC71BDA53CB9BD4C3D09BCB8BC8E3D8E3D883C55BDABBC7A3DAB3C4C3DCF3CA3BD6EBD303E5DBD1FBE17BC4DBC133D1C3EA0BDFD3CFF38B13DF43D79BD063DEBBD37BD083DB8BD9ABD82BC30BDD43CD0BC9BBD7FBD03BE20BDDBBD15BE3C3D9ABD65BDA33D293D8D3D81BDBBBD543D9ABDFBBDF3BD8BBD9B3D9DBDA23D0EBDE5BC2DBDCFBCF5BC3C3DA7BD2CBD31BD4E3D5C3D8D3DF2BDE8BDC53D233D893D2FBD5CBDA3BDDE3D8F3DC23D3BBDBCBBCBBD6A3CA53DA13BF23D6EBD5E3CCC3DD5BCF13CBEBD5FBC3CBED83D17BDAFBD1BBD6A3D973D323DBD3C983D60BDFB3D8ABD65BD243D7BBD223CD9BC973DBBBD5CBC6ABD5DBC933D8C3CAABB29BD1B3D853C30BE2B3D7B3D06BE4EBCE23BE03C5CBEF0BBBABB303D0CBD093E673DD5BC9B39843DB13B113D933B6CBD4D3DA43BAE3C5FBD9EBD62BC38BD803D353D99BD02BD6BBAA23C4FBC243B9EBD9D3DFFBC8F3D343D3CBC43BDDA3CD5BDC8BB843D87BD053DD8BCADBDAA3C023E813C8F3D1EBE49BCD83C59BEF2BC953D763D863C093EDABC6DBDFDBC87BDEF3C823C013EF53C0CBEFEBD6EBD57BD9E3D4EBDD2BD3E3CC5BD353D3ABDC83D83BDDB3CC2BDEB3D75BA663D8D3DDBBC80BDE83D783D2D3DB63DD2BD163D53BC303D6CBD96BC18BDC4BD883C90BD9837C1BC3EBD54BC27BD78B94C3DCB3C253EF53DCABCB3BDACBD653C093E5BBD9EBC333CB63DD73C6E3A1ABDA0BA6B3B58BDC73D103EEEBD13BCA93D243D2A3D053D69BDAB3D22BD0B3E043D113DD93CC8BC5ABCC9BD43BC323C5DBD903D3E3D693DC23D253DF7B9BD3DA1BD96BC4F3D1ABB1FBD413C0ABD523D633D1D3D873C75BD333C33BD8E3D32BB29BDC43DCE3C8A3D31BD8BBD5F3CA6BB08BD89BD09BD36BCEC3C363D0DBB29BDCCBBDDBA04BD45BD333DF2BDDA3DFDBC4B3D0F3C9DBDD6BDEA3A5CBD223ED23DD73C32BCA43DFCBD6C3B0A3D1FBD2D3E953C91BC8F3C53BD94BDBEBD843BDCBDCBBB183DF23D7A3DBD3D183D1CBCA7BD183D9B3D593DA5BA25BD813C13BDAFBD8A3DDE3B653CEEBDB23D17BD5E3DB8BCECBD20BE593C813D6BBC2F3CB6BBDBBC5E3DA2BD133CD23DB1BD6C3DC93988BC43BC1ABC643DC0BA86BD6EBBF6BC6EBDEEBC26BDEABCAABD113D903D1DBD033D05BD9B3C8A3A54BDF8BBB43B94BBC8BD813C0DBCCDBD8B3DB33D0ABD7BBBED3C1ABC873DC23D803DA2BB663B8C3DF53DD0BDC6BDD5BDB53D1B3DA23D9D3D863D7E3C983CFCBB003D6C3C5E3D82BD47BCBB3C94BD1BBD283C493D033E273DB43D8FBB243D4EBC79BD173DFD3CB43D52BD013E083DF03DDA3DA73DBA3A6A3DF03BD83CACBD5CBDC53DF43D293C13BED1BC873D863D0DBD8B3D9B3D29BE49BC143CB0BD24BD36BDD33DAFBCD4BC45BDDD3A553DAD3D2C3C713DA3BD54BC95BDBD3C0DBDDBBCA63C9ABC773C303D203D96BD043DA33D75BD05BE31BC153E9FBD603CD2BCDEBDE1BC0D3DBCBCA03BF5BDDABCC5BC983DF7BCDD3D763D96BD853D093E563DBBBDCE3C843D32BE51BD5EBDE1BDFB3CDD3D23BD3D3D4B3D2DBD74BD8ABB05BEA83C403CC63DE2BCA9BDFFBD503D543D8BBD4A3D8E3D65BC9A3D86BD393D0F3E923CB0BD03BDBB3D443DD6BC06BEE13B4A3DA73CDBBC193C6FBDD4BD273DE4BCE63D5BBCEE3C493DE23C9ABC91BD36BDC5BDB8BD4EBD10BD84BDBF3C8E3D2B3DF03CCE3C9E3DC0BBFF3CAFBC0D3D51BD5CBC313DA23D3FBD06BD8A3C453B993C363D823D163D363D0EBDFD3D86BDF0BD383CEABC45BDEB3C35BB923D88BDD5BBD33D9DBDD03D0D3C5FBC2EBEB4BC023DE4BC9A3C1CBC63B8AABCAA3CF6BCA7BB253E9EBD84BCC7BD88BDBABD4DBCE5BCA1BCA4BCCCBC07BCF9BC923DF6BC243D043DC3BD67BD703C213DC1BD573CA53DB7BBF93D453C743B243DB73DADBDF1BCDB3DBABC0ABE2E3E5D3DA0BC0C3DD03AA8BDD2BD5B3C84BDC8BD37BD8BBDEDBC23BD033C213E81BDE7BDA63D8A3B3F3EB73DEBBC673D26BD593CF03D36BDB5BD31BDC6BD6A3DCD3D19BC36BEBEBD113C6EBD12BD063E493CD33DF0BC5CBC94BDF9BD083CC2BDB4BD2DBD553CA73D74BD49BD933D57BCA8BCB03D93BD21BDF63CF33D10BEF83D03BD903DDCBA5EBD033DBDBB273C9F3CC5BCFD3D15BED63B40BC7A3DCF3D4EBB93BD05BED6BCAF3D973CE2BBC9BABCBC70BC813DA1BB12BEA13DD5BD44BCEEBD8DBDA83DDF3D14BE3EBD0BBE87BD5F3DDEBD26BCB63C72BCCB3D11BE463D84BDF53D6B3DD33D83BD16BD4E3C4DBC4DBD1EBDB13CA7BD9FBC3ABD3A3CAEBC503BC73CFA3C95BC55BC5EBD74BC673D57BBEF3DFBB9103DAE3BA83D07BE71BD97BCB23DECBDE33B6C3D5EBCB8BAD9BC883C6EBDCF3C943C08BD40BDFABCA9BC153EF3BC82BD11BDBE3DECBCC0B95ABC8F3DCE3D4DBD09BD9F3C103E8FBDA03B32BECDBD653D133DCDBC913D783D04BD9FBD54BDE93D59BCFB3B6C3D783D293D0CBD96BD843D203E67BD4DBD85BDBA3D13BD3D3E7EBC7FBC8EBC0ABEB8BC563C5B3DE1BDBFBA8A3C953D803DBA3C8C3CED3DB53D8F3DC23AEEBC0E3C3BBDF43D32BDA9BC6BBDA33DF9BC37BD2ABE80BD183D92BC94BDC1BCF2BD1EBDFA3BBF3D5E3C07BD7FBD0B3E02BC87BD47BDADBD11BEA0BDB93A38BD283DA0BD98BD78BD5D3D5DBDCD3C5BBD1C3D95BBBABD8FBC48BD05BEA23C623D67BD74BD0FBE053EFBBD683D2CBB5B3D113EA8BCF13D15BC033D31BC063D06BED13D04BD3B3DA9BD06BD0BBEA03D183EA7BDF4BC2B3B963D07BC2EBD153D6B3DD73C543C05BD363A093ED43CC33DEBBB7A3A323E21BE57BA82BBB7BD4CBD0CBD60BDD83CB93C2BBD403D3E3D983D93BDBB3DC83B733DA43DA63D73B9A93C81BC9A3CBE3D193E49BD5F3D893D073E713DF43C933D92BD09BCF7BC35BDD63DADBD82BD263C22BC95BCB8BDF83C79BB473D343DA43C0D3DD0BC4FBD25BD953D5B3CE4BC973C8E3B0B3D9F3DE4BCC3BA0F3D643D023B8B3C6B3C483DB73CC9BCEF3CC53AAA3C8DBD55BD05BBF2BD9A3B30BDD43B0F3DA43C76BDB9BDC4B9F4BC533B933D38BC02BCD53CCABD15BC4EBD07BE923DDA3D223D95BDE2BC3BBC9F3C773D0FBD8A3CA53ABC3DBC3DA4BD723BBDBDB7BC12BE583E3EBDEA3D6B3DEDBC5BBDDBBD493DCB3D2F3DD4BD2ABD903C183EA93CCEBD893CAFBD883DE93CCA3D7D3C833CB83D0C3E2C3D843DF83ABDBD3FBD9F3D3D3D6FBCB93DA5BDBCBC0FBDD83D9ABC0ABDD43CC8BC993D073C4B3DD6BD4B3D9F3C14BD303DB5BD8C3D333EA6BB90BBB4BD1FBDD8BDE43D1F3D3CBDDC3DA5BB773D26BC93BC1BBE933C623DC9BB893CD93C3B3D013E5FBC573D273D6D3B8BBC133B8ABD493DA73D44BB0BBB6FBCB1BDEABDD5BD04BE81BA6A3D34B91B3E0ABEADBCAABCCB3DD83C0A3DD33C86BDB63C6CBB3DBDF5BD5E3D95BD833DA73BB5BC3D3DD6BC413B75BD503DD43CD83B0A3EED3DA2BD853CBCBC9F3DECBBC53BE4BDC33C96BDCFBD4D3C0A3CF0BC0B3D793D17BC443DB73D13BE9BBB6E3BC93DBFBD8DBBC03D26BDC53D1E3D97BD8FBD67BCA13DEFBC733D1ABCE9BC61BDA1BC173D173D2D3C2FBDEA3D07BE46BD093DC73DD1BC953C4D3C9DBDEB3D29BDDE3C94BD8FBC933C6ABDD0BC0BBE383D7A3CC1BD25BD02BD40BDC6BDB13DB93DFD3D123E903CA4BC53BD35BC70BDE23CBF3C3E3B66BDA2BD143D8CBDB2BD29BD2F3D5C3DF8BC72BD293D753D8A3DC4BA42BDFBBDC5BD14BD2CBD9E3D6DBC94BDAB3DAABDB3BD5B3DAFBBBABC5E3D50BD9CBDC13BE5BD0ABD57BCDC3CFDBB813D093DCABCD7BB7C3C253D27BD76BC3EBEEB3D84BC0EBCE63CA43BA6BDD23C523B54BC1BBD03BE86BD53BBB73BE8BC093E7E3D97BD3E3CC23D71BDE4BC89BD623DB4BD91BDA33DCCBC4DBAC2BD9B3DB83DEDBB263D63BD7B3D5EBD4C3BBFBDD0BCB73D6ABD82BD14BE663C903D96BD6BBD14BC163E1B3ED6BDABBD36BB413D8B3D2C3C383DF43DD9BA823C48BB1E3CBF3DDFBCD2BCC7BD473DF33D11BD05BDF13CC1BABCBDD93D9BBD003C5EBD42BC14BED6BD89BB26BDD7BCE1BC193D23BDBB3D1EBD583B06BD85BC18BD3DBD193D3CBDAC3D303DC5BD8EBC82BCEEBC3ABD973DC4BD34BE2A3DAF3BEDBC6E3D14BCCA3D2F3C5CBDC33D6A3D42BDA83D3C3D21BCA9BD47BC7DBD193DA23C1DBB53BC0B3DC2BC38BD8D3CB73C07BD4C3D413CA8BDA43C61BDC1BD39BC0B3D833C78BDACBD38BC23BDE83B3D3D783D75BD99BCB23D46BD6BBDB63B82BD73BD7C3D913DF83C483D88BBA1BCC93CCB3DD53D0C3ED5BDB5BCDB3CBBBD353D633D0E3C0A3D5DBE2BBE0FBCBE39C23C443C9CBDC33DE3BDDD3C00BCAF3D0ABD2EBD003DC6BC213DB83BDABD013EBA3D123EC0BDB1BD79BD2EBD8B3DFDBCF1BDCF3DC83D52BDAA3A7FBDA93D86BCDE3C95BC2BBEEB3D7BBC373CFEBB9B3D893C6D3DE3BDE0BD7E3DF3BC293DBFBD45BD83BCEBBD1C3D57BC57BE393D703DB73B75BD49BDE8BBAEBDD23D933D3ABC4ABEA63CCBBD743EA2BC2FBAA43D9ABCCDBBA83C4EBDA6BDFD3D5EBCAFBA273C14BE1FBD5F3C8DBD033DA93C8A3C1E3D15BC4EBDE73D03BE05BD2F3C2ABB373A2C3D71BDF7BD04BD67BC2F3D9B3D953D1DBDE1BDA8BDBE3D1CBDE6BDBFBC02BEBBBDC7BD7E3D6CBCC9BD36BD1BBBA93D2DBD333C453D443D2BBDFF3BFD3D5B3C44BD02BEEB3CAA3D77BD21BC16BC29BD633DB9BDDABC163B103D953D57BDD43D96BA0D3EEABDC9BC57BDC73D08BE0D3D2CBE8BBD96B9FB3CF23CB93D413D403D2C3DF5BA80BC943CCF3AECBC94BD493D093E23BDADBB143DBFBB353DAABD7A3C3F3C54BCC63D9BBDDDBC0C3E0EBE563E57BD14BE823C033D253D583DEC3DB7BD99BD3C3D7BBD8BBBA83D8BBC773C853DECBDCEBC34BDC2BCA4BD5EBD313C043D69BD53BD753C0FBD4D3CB53DF43DB5BC973B6DBC9A3B8EBD813C99BD0ABE4C3D1E3CA13DCDBD91BCB1BCA2BDED3C9ABD98BDB8BC6C3D883C413D00BD2DBD223BC8BA9E3DA73D52BD063D8DBD9D3D603D8FBDEF3C073EACBC30BD0ABE2D3D5ABC5EBC80BCB83D0E3E793D1ABC473C3E3EFE3DF2BC23BC2B3DF63CBCBBDF3B923D15BD823CC1BC03BC923D4EBDB13D183C193EF53CDEBDD83DFA3A85BD583D05BEDEBC61BD3DBB79BDBF3D36BEC53ADE3DEDBDE33DF03CD83CD53DF5BA3B3D9FBD32BD063E8E3D803C753D68BD033D98BDDE3CCBBDEEBDE23CBB3D773D433D883D283CB33DBC3D36BD1FBDE2BDB03B07BD023D1BBD08BDBABD3E3D813C2F3D213EB2BD40BC49BD053C79BD123DC53C0CBB5B3D90BD083DEDBBCDBCBFBD00BD743BDB3D4D3DCFBD73BC8EBD99BD143EFA3C0FBC8939D93D1B3DB23D45BDAC3DF23D9ABADB3CAB3CC63D49BD94BCB33D12BD82BC0F3D023DD23D7BBA8ABD61B98FBDC1BD2FBD19BD403CDA3CD83D383EE0BD893BC2BD06BC44BD1A3D5E3D64BD503DBCBC2BBEBBBC9ABD083CB2BCCC3B803D95BB4BBC10BC33BDB43DC9BD66BD943C803C61BD2A3D473DC5BC80BDFB3CC3BD393E84BDA3BD4ABDF7BC72BD1B3D713D8C3D423C1EBCC439833D443CD83CEFBB753D0E3D723DB43DAD3C563C8E3DA03D70BD7CBC673D873C943D9E3C52BEB4BDF3BD66BDA03CCD3D35BADD390BBDC13D5BBB2FBEBEBD683D023E37BD623CA43D033D8F3D82BD93BC22BC203D593D4F3D31BD7FBC02BD07BC07BD553DAD3CB4BB11BD6E3BBB3DBABD19BD853DA1BDDBBB9CBDD8BC193C183DF23C0BB81FB8563D3DBD5CBEAD3C053DA0BD12BD1DBD56BCAEBD693DA5BD573C173D42BDB6BD503DA0BD7FBDD53C963C0C3D583DF2BB51BD90BD3EBD82BD103EA6BDBE3D9DBDFC3C94BDE63DECBD923D4FBD213D85BD23BD45BD093C0C3DA53A563CD23D18BD143CDC3D6139843BB23DC03D883B7EBDB03D90BDF1BDB83CC93C813DDFBDD43D80BC3E3D513D203DE4BD273D3DBC80BD1BBC79BBE23D63BDA4BD7D3D32BDA6BD11BD8A3CC03DA13D703D1A3E16BD07BE603D17BDA3BDAEBC953DECBC8BBDAC3D15BECA3C29BD4C3D293C373D13BD8D3D12BEAF3D313C143E14BDA13B9CBD513DCFBC97BD623D523D98BD6C3D43BC22BD4D3D863C9C3DACBD02BE9E3D2CBC94BD0BBC44BD79BD47BD513CFCBDC03DFEBC933D683D3D3DE43DCE3BE13DDD3D8ABDCC3D793DB43D253DCBBD983D613C36BEDD3C733DD0BB9C3CCF3DC93D04BEAD3D0A3E1D3C83BD9CBDCFBCF9BDC9BD1D3D9BBD95BDFBBD983D7ABCE3BD7BBDA73C1ABDA73C873D4F3D80BBF63D743CCDBD313D22BD17BDA3BD2D3DC63C433D50BD74BDA23D963B9D3D823DADBC2CBDE8BC75BA0B3E1ABDBF3D643DC8BCACBCA4BDCA3C823D39BCC63D85BD35BD93BBFC3B1F3AAABC51BDDDBC2D3DD8BB3DBA6B3D383DD3BC97BC193EB33DF6BDA1BCCCBD0BBDA73C11B890BD17BD2E3B99BD8BBDA6BC74BDDF3DE7BD873C573C423DF1BD58BC813C2C3D81BD733D833D083D5E3D3A3D05BECCBCC73D8C3CE9BC073D263D2FBD133DE63D83BD603B603D123D623D933C17BDBEBC6FBC6A3DC3BD9CBDC53D82BD38BD8D3C4C3D73BD9EBCD83D83BCB9BDEA3D2FBDC63D8CBDB03A0D3DB73C983D7ABDA8BC91BD1BBDBF3DA9BA4BBC9D3DA5BD113D533DE53CC73C873DEB3CF93C46BCB9BDB43B8D3D9EBC2FBB833D8DBD2B3D8FBDA4BD4ABC1EBB873DD33D25BACB3BABBC953C86BD353D723CCC3D813DB7BD103DD13C683D31BDAE3DAC3DB13DB63CCC3D323E813D583D773D3A3D0F3D7ABCB63D583DD63D98BCE43DE03B753C8EBDA5BCD93DFD3D10BE1F3E68BC073E2D3C153D01BE97BBEB3D1C3B093EAC3D2C3E56BD0E3BDC3D123D22BB2E3D03BDECBD9E3D4F3D77BBC23C5DBD923D3D3D473D45BB0A3CD13D58BD2A3DAFBC9BBDB83ABFBC183D513C27BD9FBBDF3D803D49BD603D73BD5C3DB43B403DCF3D323DEF3D36BD853DEABD26BD833CA43DDABC87BD623D6EBB813C83BC49BDFABD04BE293DA3BD2DBE913DF13B643D3EBC313D653DD9BDBB3D97BD353DC8BDEE3B193D9C3D6FBDCBBD833CC23DAC3DE43B22BDF43D9A3CD0BD4C3D83BC18BD003DFD3C6C3EFBBD30BC923D82BD5EBDD03BAC3C6E3DD63DA23D06BD013C8EBB9F3CD1BD67BD963C83BD563D923D3BBD393D563D6FBD63BD06BE803DB33C863D8ABDC33CE13D3B3CCB3D00BE74BDC0BC7EBD82BDA93CDD3CB93C433D76BD88BBB13D6A3D813DC5BD9BBD2F3D8C3D573D953D8EBD953CECB83D3CBDB8493D3EBDE9BDD13C573C8C3D233DFA3D6E3B2CBE4CBDBA3D0B3D333DDCBDA7BC903C76BDF7BDA3BC503B823D29BD3FBC9E3D153D56BD35BD993D8A3D53BD9ABCE63CB63C033DB53C8E3DC73A54BC0C3BE43C4E3DB7BD513D0DBD9A3C81BD43BDA1BC3A3CFB3C8B3D5F3D55BD153DEA39743DF73DDA3DD03DAA3D45BD2E3D943C50BDCC3DF33CFEBCA9BD8DBC323D3BBD93BCD63D81BD213ED43DEEBB15BCD13D01BE423C113D42BD6C3D96BC8BBC633DC4BDA8BCA8BD883DC3BC813DE1BC63BD42BD6E3C213C04BE92BD27BB273DFEBDBEBC413C3EBD8D3C15BDD83C62BDB7BDC43D99BDBFBCB23DA63BAABA6E3D1CBCDD3D21BCF53C043D2EBC0C3C173EF23CBCBD173DA43D93BDB2BD45BD40BD7A3D863A8F3B963D623C8FBC3A3BD43D263D553BBE3D1B3E153DB23BDE3C0F3E8DBD91BC12BDCCBCE9BDCD3D69BDF4BCD63C90BD933AA5BCB63DAE3DD93BAD3D813CEABD62BD1A3DDB3C1CBEFEBC103D1E3C583D993D063D9ABD8CBD35BD713DB63D94BC293D87BDB13DA63C41BECCBCF53CA9BDE7BD02BD573D223DF63D213CBCBC1A3CD7BCB7BD893C99BDBE3C6F3D263D853D2CB9133D57BDDA3C1BBD2DBD073C093D69BDAC3C1DBD2DBD583DDB3DF2BCAB3CCF3DAE3CC3BD08BD6D3DF7BB7FBD05BD8A3C9E3C3D3DAF3CA4BD1FBC8EBCDB3CB23DA2BCB33D9F3D5EBD90BAC9BD5EBD8D3CAEBDC13B1E3DD43DC23CABBA2CBD89BDC43DB33DB13D03BDB2BC98BC99BD64BCF43B883DD2BA39BD953A83BD1EBBCA3D96BDC9BC613A31BD243CA538953D433DD5BDE43CCBBD183D023EB2BDDD3DCFBC4FBDCA3D8D3DBFBD6DBD31BC2EBDB6BD143C83BD483D813BFBBD1BBDBD3D333E933DD43C5DBD103EC73D4CBC113E423DC93D73BCF9BB9A3D0CBC0BBD28BD89BD133DECBC98BD7E3D2FBB013E2EBC7EBD863C5FBD013CC13D50BD743D673BBCBC16BD3C3DDCBDFEBC413D143EB13D09BEB2BDB73DEDBC393D8B3D573D39BD8ABA0FBCBB3DB33D60BD6EBCC4BA97BD90BC3BBD06BD33BD943D5E3B98BDA13D143D9E3D273EAC3D81BDE93CCDBDDE3C1DBDE7BC84BD07BD54BD203C79BDA43D98BCF2BCF4BCA13C0A3DA53C3F3D8E3D6FBD313D30BD1B3DB43C0CBE0A3E8F3C29BCA63C2E3D363CD2BDB2BDBD3C13BC11BD413CC0BD4ABC7DBD7FBDA1BDD1B9C6BCADBD91BDCABCE73CBABD833C9CBD083DAC3D153C433D863D803D43BD783D86BDC73A3ABEEFBD853DD83C45BCE93CC4BC1EBD333EB0BCB63C423DA5BD3DBDDE3C2A3EFA3B1FBD3BBD97BD11BDDB3D32BD843D56BD483D373DFCBB3CBDFFBC9E3D07BEE4BC25BCA8BC4F3DEABC4E3C9C3A043DCD3CBCBB1E3E11BC303D89BD16BE15BE27BC73BD833C323BE53CF5BDA7BD073D293DB13DB4BD3A3D9EBC1EBD74BC6A3DAFBDA1BD44BD823C3FBDC3BDB03D4B3C873DF03DCBBDB13DC43D863CC7BC32BC68BD8A3D1EBD293DDEBD8E3B5FBC093DE6BD86BDB5BD803DC63C00BD8B3D0CBB463D67BD3C3D153DB5BC983DCA3D153D0DBDC9BD91BDA33C843D063D8DBC38BDBB3B1E3C9CBD9A3B5A3D07BB4DBDABBCC4BD4E3CBCBDAEBDD13C3FBD213C25BDB83DC83CD93DBBBD87BCEDBCF43C983DE3BD34BE223DA43D0FBC07BEFD3C38BEA33CD53DB8BD8DBDCD3C4BBA6E3DB2BDC83DE53C843CA73D6C3D873D963CEDBBB43CF33B27BB69BDB6BDBEBDE3BD04BC31BD9B3DDEBDABBC003E8ABCA73DA5BD123E29BDE4BC9CBC893DF53D6CBC90BC8A3D5C3EF6BDD33C623C1C3E953DE73D20BDF43BC33BABBA76BB183C16BDFFBD813DAC3D2DBD5FBEA73C8C3D923DD1BD573D0E3E2BBC973CF23D04BCD7BCB6BDB9BDDDBCAABC4E3D47BD5D3D663C4ABD6EBD3A3DEF3D973CE03DA93D48BEA5BC17BC71BDAEBC8CBD35BDCA3BD3BD2B3DFE3DEC3B293D363DDF3D0F3C593DDD3DD03DFA3D6F3A70BD123D7BBD583C993DB93C453C6E3A813D7EBCC23A86BD06BCB03C5C3A8CBDFCBA873D78BD27BC3BBD4FBD52BDA03DA7BD08BE41BDF9BD653D833DB5BC633D63BB883D1A3D353C17BDA83DE33D6ABD03BEF23D99BD2CBD523DB5BDCCBDD33D05BE5F3C8BBD233CB5BD45BC79BD3B3C793D8AB94A3D1EBBCFBDBBBDD3BD06BE98BDB7BC89BD213D56BDAC3D6FBD8F3CDEBD04BECC3C17BBA4BD303CD33C943B85BC0DBDA8BD29BDCBBD4D3E943C463D7EBCA1BD1ABC193DF03DB23C693CADBD93BDF6BC93BD05BD543DF2BDD3BCF7BDF8BD4BBD9CBD043C71BDE3BD57BDC7BD8FBC333D303DBA3CA63D153D8F3D873CE13C29BD1D3E513D49BD65BD4C3D13BCABBDB6BD20BCDCBCD83CC7BDF13CB83DD03DF3BDB53C7BBCD43D4B3CD1BA993A1DBC0B3D07BD3D3DD1BCF83DCCBA83BD5ABCBABD9B3D39BE08BE543CA43C85BD423E96BDC5BDE6BC533D903DA739C7BD723D9A3CA0BC133C39BEF63C2B3E4DBD7F3DEC3D32BD0DBDD3BDA1BB883C2ABDB3BC783CDDBD483CE7BD133EC93C27BC243D033B243C43BD5DBC28BDAB3DB6BB223D4A3EE13B283C0CBC633CF23D99BD67BDFD3CA23D52BD0FBD99BC66BA1D3C27BDA43C16BD1F3DDB3D683D033D6C3BBE3DAEBDFE3B093CE03D23BE3D3DACBC663CD23CDE3C60BCA93D953D4C3DBC3D8BBDA9BDB53C923C2C3DBCBCAABBF2BB16BD50BDA0BBA3BDC1BD51BDA53DDEBDD4BDE33C13BD363A213D673DD93C273DF83CC33B01BC243CFD3DCCBCAC3D573DDC3D8F3D5CBD16BDB4BD",
      torch_tensor_24_torch.bfloat16_17: "0x02000000F73D21BECCBD2BBD5ABC833D7CBDBEBD523D43BDCABC093D983CF8BBBA3D7B3D4EBD03BEEF3D283BBF3D4CBEE8BD9BBA",
      torch_tensor_24_torch.bfloat16_16: "0x02000000763F963F623F8E3F813F623F4E3F823F4B3F483F8C3F673F4B3F943F803FA23F7A3F7E3F5C3F6D3F2C3F383F6E3F973F",
      torch_tensor_24_torch.bfloat16_15: "0x02000000B33C6FBBBCBDDDBCA23C103ECD3DCCBD3ABD92B6113EBABCECBD75BD4D3DE73DECBD623D413EE9BC98BB7DBD0E3E1B3E",
      torch_tensor_24_24_3_3_torch.bfloat16_2: "0x02000000CFBD81BD8ABDDCBD32BD93BD103D83BD9CBD633C03BD963C743D4D3C7B3D0EBCACBD673D95BCEBBC083E3C3C7FBCBA3CCC3DB8BBCB3D4F3D363D903D383D02BE40BD0D3DBEBC19BC88BD1EBD96BD593C06BDCB3CA93C96BC083D513C0E3C873D31BDD1BB8C3D6EBDCFBDDC3D0DBEAEBCCD3C1C3D513DC03D563C8E3BDEBC0CBEF4BC0BBC013E0FBD26BD283EEC3C6CBC863D173E913C0A3D1F3CB93D183D0FBD89BC2CBC3EBEAA3C403D973C3EBD833D973DDBBB533D213CF9BD16BD9DBDABBC043D763DD7BBF13D67BD9FBD97BD83BBECBCCBBCB9BDAE3DBD3D023E853D0E3C25BDD03D723D8FBC023D67BD333D14BEF53CC13D143BC1BD0CBE2FBC3EBE7F3DFF3CB03DA63D9EBD923CBE3D1A3D353D6ABCD63D453D4ABDB23A51BB46BD1CBE1D3EB43CF13BFA3CDA3B1C3C7C3D253D623C0BBDC2BBCFBC043E0F3D8A3D34BD253E6D3A683D8C3D3FBDB6B80BBEAF3D4FBD533B433D84BDC13CFF3D8E3B013D91BDEEBD2D3D443EBA3D683C503D8ABDC63D96BD92BD873DD4BD013D303DA9BC183E143D403C65BD93BD92BD0DBD8A3DF2BBE93CCF3A683DB73DC6BC22BDBE3D65BD233DEE3DE1BCBA3CC1BD3DBE6BBD823B9A3DC43C88BBFCBC183E68BD35BD3DBD513D07BC59BDF93CA0BBAF3D9C3D083CD2BB6ABD14BB093D3FBCA1BD873DA1BD4EBDC43B2C3D453D11BE003D3F3D693D84BDC53DC9BDC73CAA3DF0BD79BDF4BC9FBDBF3C4CBD063C503D003DC93D70BDC0BCE33CFDBDB4BCD63C8E3DC53DA9BDE1BCB53D83BBA63D913D69BDAE3C8F3D033D793B87BCC53D043D7EBD79BD0B3E743D14BCAF3CCC3C5139593D88BD413C063D8FBCE0BC40BD2E3D84BCF1BD413C1A3CADBD7ABD89BDE1BCCEBD61BC5BBDD13C8B3DC23C913D893D66BDEBBBBC3C223D28BD253E223C48BDA33D06BDEBBDAE3B973CB73CFFBC47BDF73D12BE67BD5ABCD13D19BD8D3D613D82BD82BDCDBC003EE5BC1ABD933D33BD18BCF3BB133D103D51BD94BDB3BB7ABCBD3C293D68BC323D813D183E123D85BD9BBD413E7DBD59BD9BBC5BBD363DFEBC96BD9DBD1E3D7A3D603D933DA53D483C69BD28BD373DC2BC6FBCB6BDBB3C333D7FBD483DAB3C63BC8D3D833D0E3E25BD1BBD07BEA1BD1BBDBDBBF03CDF3C6FBD8F3C1F3EF43C003DF3BC1CBD623DAC3AA63D2E3D90BC03BEF5BD1DBD363EDBBC253B1D3DA93D8ABD093DAE3DCFBD323E9A3DAE3D153E99BD73BDCBBC173D17BD0EBE303D313DB93D0CBD09BE04BDF93D4CBDB5BD86BC313DA33DB33DEF3CD83BE1BDAF3D21BD2EBD8FBDC6BD8D3D873D32BD073E0B3ED0BCA83D1F3EC4BD00BD3E3B453DB0BCE8BA51BCBEBDE43C453DEFBDD5BD893D22BBFEBD213DD9BD9CBAE4BDD23D43BDA0BB203D26BDE63DD9BB0A3DA63D64BD0DBD61BDB23DF1BD533E3FBD0CBCAABD1B3B4CBE363D103C5BBC743DA83CFABC8C3CEB3D5CBDC93D21BD8BBD09BDAC3C2FBDF43C8CBD11BDEDBB653C203D85BC4FBD96BDA43D8A3D6EBC8DBD473BD03D6DBD1FBDF0BD9A3DC8BD5D3D79BCBBBC143DE43D483B43BC70BD093CDC3DE93DC4BCADBDB4BC093EAEBB673DA9BDF5BDB8BC203EC83C5A3DF83C303C4BBD55BDCA3BE83B66BCD73DB4BB2E3D8FBCA3BD81BD50BCC63C32BEB43D513DC3BD0C3DBE3D65BD1C3DCDBD913D9B3C04BD00BEBC3D34BD4B3DB9BD7ABCAFBA9E3CAA3D37BEA0BDBCBDC3BCAA3C98BA56BD253DA3BC383D24BE0CBD09BDAC3C7DBDF53C9E3CC23D78BD3DBDE63C8EB86FBDE3BDA1BD933D01BDF2BCC4BCDDBC923E4A3D87BD0A3D1C3DE3BD10BEE5BDF33B9ABDF63D0CBE4E3C7CBDEC3D55BD1FBE28BD9CBDC93C9B3D64BDA6BD213E43BDC4BC563D6ABD583C41BD1C3DD93AC83DCDBD83BDB4BD233C19BDC0BBBF3D44BD2EBEE9BC9DBD313D063D4D3ED2BDB3BD07BD55BCBC3DF9BD92BDDB3DB73D4B3DFCBCE23D01BD923D973CF13CD5BD41BD8DBCC03C94BD673CA63D243DF43C8ABD4BBD9ABA1BBD433D3D3D9A3DDDBB2FBD73BDFC3CCBBDCFBB6BBC4CBD5F3CB4BC89BD4C3D8D3D993DBDBDCCBD333DF1BC9F3DAABBA63C1ABC95BC16BD53BDD53D8B3DD3BDB7BDF53C083CA7BDE0BDC3BDB2BB26BE29BD1A3DAE3CC9BDB73DB73DC3BDEC3DC7BD1BBDAE3D3EBD0CBDC03A833DADBD2A3DC33CA8BD1EBEDABDE1BD5F3D23BD17BC753C96BD83BB6F3D5CBD82BDDBBD4D3B993BEA3BFD3C533CF93C43BDC33C793D7A3DEB3D6BBC9BBC09BD8F3D95BC983C06BEB33D53BC803C8ABDA13D043CCE3CF63D693DE1BC463D91BCD93DD83CC03CA43DCEBDD53C933D083CDF3C273DD6BD40BD543CF03D1C3E05BD37BB3EBD54BBC63C26BDD13C0F3E573D33BC47BD89BC093D0CBE9F3BFFBCB1BDAC3DD5BD02BE1FBD4E3DE13C9BBD0E3C8D3C873DA53D933DB63C90BC98BD8ABD783CD33DA6BC67BD843C0EBE2FBCF83D0F3DAABD0A3BEBBC34BE0DBEFB3BC33D95BCD5BD70BC8ABDB83D1FBD74BC083D11BDCFBC873CAABC0C3CB5BD05BCB23CBB3D7DBD143EA8BD98BDA83C6ABC8EBC053C61BCAF3CA43D883D443D003C993D0CBE4CBDB73D1FBC8CBB25BEC93B59BD18BEA2BDDDBDF93A9F3D2FBDC1BCCFBD943C433C18BD9F3D64BA883BA03CA0BCF03D8DBD3DBD94BDCA3B8CBDED3D80BD3ABD0DBDC6BD843D9DBDB03D7EBDC23CBEBD95BCB53C8A3D653DE53DCF3C403C36BE04BC35BC22BD98BD99BD933D903DF73B2EBD42BC973D9F3DE3BCB93D27BE6DBD8A3D713D933DA83DAC3B473C6B3D5E3DB33CB8BD96BDBCBA613D9B3DC3BBF3BC8FBD5EBB0EBDD33DB23B5ABDC33D0E3D0EBDB1BDAD3D91B9E53C4EBDC9BD44BC113EDDBA103EB43C42BD183DB2BC143D07BDB63C94BC6F3DFEBBB33D15BE843CA33D2ABE433C6F3CF83D03BE60BD053E243DD7BAD63C8F3DA93C5C3C74BD0B3DAEBCADBD193DE7BD2DBDA43CB8BDEE3D86BD103EE1BC92BCD7BD2ABE5F3DB6BDE43B86BDDCBD053EF8BDDB3DF53BA63C893D193D3A3B2BBDACBD4FBDD23CDBBD8F3DB1BC82BDDD3D13BCD23DD6BB3C3D62BDE8BC0C3E3D3D3D3C05BDBEBBF43CA93C7BBD6EBDA9BDF23D66BD2DBD10BE643BCBBCA33D27BD903D303D523BC73C5B3D7FBDE8BC36BC22BEE43BFEBD61BBE33CCBBDBB3DC2BD0A3D8CBD1E3DEDBDB0BC8FBD1BBDCBBD0E3D1F3D273D42BDB63D533D7DBD143DD2BD28BD893D423D15BC973D1FBD90BD723D16BCA2BDA13DB23CDCBC5ABDD3BD2F3DE93D3FBDA43B11BC823DB6BBB23D133DCCBDC8BD333B82BD9FBD68BD203CA43D77BD9CBD0B3D463DB3BCC2B919BEC7BD28BCBEBC213B4B3DD8BD873D313B8CBDC3BC8EBDEEBB1E3E34BD483A1B3D18BD9D3C133E043D9EBD733D96BA9CBDBEBD28BD033E3D3D333D9ABD0EBD81BDF9BD793BB6BD583D893C083DCFBC2F3C043ED73C23BD673DB0BDC33C9B3C75BD9E3C5D3D76BD55BD7EBDD53DD53C433CB2BDD53DB73C17BE8FBC39BEFC3DFD3C5EBDE9BDE1BA913C29BE86BD3EBE27BD46BD3ABDADBD40BDC2BD33BDE93D35BEBF3CCC3C5D3DD5BD12BD9EBCF33BDCBBB53C99BD20BDBD3C973D163D6F3B3FBC143D19BCE9BCBFBD89BD893DD13D123D5C3D99BCADBB0CBC0CBD9CBCB43A86BD1EBD6ABA28BDDCBC75BD5C3D5BBD743DF4BDECBC1E3EE6BD36BBD03C6CBC8EBC3F3D30BEAE3DA9BDD7BC553DE03D943D58BD08BC993DF43C1ABC1FBC9BBD26BDFEBDB1BD4C3DE33CA53AABBACB3D043D043D47BDE4BC383DB43A7D3C663D8E3D203EE5BBB7BD553CEFBD1C3C1D3E3ABD58BDC9BD77BD24BDE0BC1ABDDBBC63BDD83C13BE00BD55BD8C3C823D9CBD9EBCA6BC93BDBBBD8CBB3C3C42BD07BD9ABAF9BDB03D803C8BBD9F3C82BD623CE53D2F3D733DBF3C00BEA63D083D843D533D4A3DAC3CE53C1A3C0F3D03BEC1BD05BA683A0A3D64BDC7BD64BC0BBE3F3BB7BD403C37BC343C203D14BE95BD67BDC13C4DBB94BA3C3DAEBDC6BC583D6A3D6D3CA0BDC23CCB3DCE3C253D6CBDAF3DB0BC623DD83DA23DD8BD65BD83BDC0BAAEBD083DECBCE13C073C0C3B08BD5DBC063D90BD62BB12BD27BB2BBD28BD06BE80BD573DCF3D023DF23C38BEC7BD67BDADBD5D3BA5BD23BD7EBD62BDA03C8ABD083DB73DF23CCABCF93DAFBC0B3D50BD89BD1EBDF8BD39BD3D3D0E3DAC3D4A3D99BCC13D77BDDFBCDBBB66BBB9BDD13CD3BD8F3BCFBD1EBB3BBED33CDA3DA43C843D1E3D9A3D82BD9B3C5BBDAD3D2CBE823C413DC1BDACBC1E3EAE3D0DBE903CB2BD2BBE3DBC34BBF6BD9F3CE7BD193A7FBD58BD4DBD03BE99BC703DC9BD5BBD353DAABB053D663D5E3CFFBC10BEA2BC05BE4C3E1CBDA43C5E3DEE3DA43B05BD0E3E12BDAF3D3FBC433C7DBD26BD1EBDA93B2EBDB4BC45BC673A8E3D893D0B3D7F3D193E6FBCE83908BE833D3ABC143D0ABEB9BC84BC9BBA243E8A3D583DB03C4CBD9BBC603C22BD083D9F3A593D683DFEBDA9BD6DBDEF3D5DBD203DD9BDBDBC283D133DC9BC6D3D6CBD023DBDBC9E3CE83C2C3D8ABD8ABDAEBB443D61BDF23CD6BCDB3B12BDC4BD0CBE853C04BE4D3CDE3DC53D8ABD12BC6B3CACBD0B3E8A3C84BDB23DBC3D9FBD683D8CBC953D72BD263C80BD40BE5EBBB13DE1BCA53DC43D98BBEF3BD7BD803C98399FBCDA3CFB3CB5BDF8BCAB3DC03DBB3C42BC96BDDA3CD5BCC2BA683D20BD873D593D63BC053DFCBC203E8DBD24BE973DA9BC4F3DBDBD3CBDD93C08BDB43D9B3D60BCBC3DB3BCE0BC863DF8BD93BA89BD513DC1BD9B3DAFBC92BD503DA5BC81BDA73D883B563C253DB83D303C5CBC5CBDAE3D593B11BD84BDA73D12BD8DBDC838E33CCDBCCB3B783DE13CF23CB23C983D38BD63BD53BD273D8A3DC8BCF83D703DDC3D1C3CE6BB1F3D01BD673DC23D37BD2DBD71BCBA3D533D413D68BD4ABC2D3CDBBDC63D5DBD09BD9D3D8CBD7F3D013DE93CD83C6FBD9C3D43BD393DF03DC03CF73CC6BD853C0A3DD33D8B3CBBBC273DC4BC963D163E9DBDD53D6CBCA8BDDC3C2F3D5F3D3CBC173C46BDC4BD7FBC7FBD52BCB13C6CBD5DBD153EC53CFCBDBD3DBCBD9A3DBF3DA7BD043D02BE3DBCBFBBC63D58BDE63C283D44BD81BDB33D5C3D183DDFBB82BD50BD2FBD21BD5BBDB93D373C163D0DBC12BEC1BB2C3D1CBE27BD35BD2B3D65BDC03B33BD6E3D50BDCFBD4C3C79BD0C3EC73D95BD2A3C4DBDA33CA5BC7BBC3BBD0FBC02BA7F3C06BD76BD95BDF5BD653A8ABD923DDD3D84BDAC3D803D053C72BDE1BC2E3DA03DCF3D663DACBDE4BC0C3D823DBF3C9F3D113E47BB90BD2BBC1EBD3BBD9BBDB2BBD03DDF3DA6BCEEBDA03DFEBD4F3D9DBC7BBC42BD383D8FBCCCBCA83AE5BD5BBD0ABE83BD89BD113EB5BC1DBD0ABD2BBD3E3C233E063DB9BDCE3D8ABC763DD93CB4BD19BB583DC5BB83BDCDBDE93A413D653D98BC5ABD123DCFBCA23D75BD7D3DBB3D8E3D453D083EE33C603C063E7CBCCC3B123D543C123CB83CBBBD4ABD723DAA3D143EAF3DF7BCA8BD5ABBFF3C273C30BC983D4A3BDB3B25BDA83DB23C063E81BDA93D1BBDACBC7B3CC63D843D843D853DF9BC3E3DC6BCE2BCD7BD873C483CC63C463E6CBD5A3D89BD103D18BD55BB053E333DE8BD49BD9F3D7E3D2EBCC6BD0D3E15BEF53CD63BCA3B2CBD0FBE653D163E1F3D59BDC9BC443D923C1D3D9D3D52BD93BD2EBDE73D0D3D64BDAA3B0E3C90BDDFBC14BC6BBDFEBC5BBDA0BDB1BD8EBD42BDADBD183D1B3D9A3C573D9B3C6A3C86BC7ABCA8BDC5B92A3DA6BD2F3D91BDB33D143DEE3B6FBD89BD243D84BD67BCE53D2E3C17BD5EBD723D0DBE0C3D1ABCF53C6F3DD6BCE43C81BDD1BCC23D0BBC713E8BBDCABBE9BCF83D0D3ECBBB03BDCFBCAD3D873DB0BB9D3DE2BD353D6EBD0A3C22BB88BD25BD25BC1EBDA0BD143D8BBD113C65BC35BDC8BC9DBCB0BD9ABC4BBD033E48BBF63D83BCB13D1ABE0B3C6D3D4BBDB1BD343DE03D613DA3BCC63D9F3C50BE943BDB3D2B3DDDBCA03D6DBDAABDB4BCB63CA5BC85BDB0BC5DBD89BDB33D95BC943DB23C563C41BC16BD6FBAC7BD9D3C24BC4F3C9FBDC5BCE6BD453D023E96BD17BD163DE6BC1DBD3C3EB8BC353C273D173C173D87BDC3BDEABDA8BD88BDA83DBEBBE4BD0CBE8A3D26BEC0BCF5BBDF3DA23C333D443EB4BCEE3D0ABE2F3CAB3C0F3D11BDA13D8C3D10BE84BDCFBCF03B89BD47BD84BD5F3D803D0DBE05BE84BD563D293D283D44BD663D8ABCCB3C863D3C3DB4BB983C193C3FBE5C3D9A3C003D20BEBCBAA5BDE8BD0C3D913C6BBC2FBD81BB44BDC13DBABC29B90DBD26BD983DF8BDD9BD9B3DA4BDC9BCCB3B0EBDA63C663D7FBDAEBDD8BCF3BB8B3D213CD3BD5A3D803CDA3B9C3D173C2D3D2DBD393DEEBDF839C8BDB13BABBD44BDA63D37BCACBC02BD883CD4BD1B3D943D46BEC03C0A3EC53B88BDF43C99BDA5BA2CBD68BD893D013D56BD893CA23D073D02BE163CF4BBD73C033E763DC13D94BDE23DF63D06BD47BE9E3C883CB7BCB0BD50BD7EBD52BD3EBD2D3DF6BD7E3DA0BD1EBD0FBDF23DF73CBE3B9B3DA5BD6FBD88BD84BD343D433DA1BBC8BD1BBD4A3DCCBDB83DA63D693B81BDD93D0CBD623D43BDD33D8DBDB0BD943DD5BD4E3A85BD04BEDBBC863D1FBD17BDA2BDD0BC1ABD513C46BA0E3D313D263C5BBD81BD70BD653C373D9D3D0DBE9D3C2D3E4EBD9CBD083D0F3B04BDF13D8FBDB83C1E3D043B043D8FBD8E3D053A54BD0F3E92BD643D0EBE043DAA3D94BDB73D5A3D263C6FBD9F3C3DBE15BD2E3B4F3D9DBC9E3DDCBCCE3B943D8EBC0DBD9E39603CB03D313E13BDA53C87BD1E3DCCBC34BC85BD173D84BC16BD063E7ABD4A3CF9BB34BDCD3D973D0FBCCEBB9FBD8CBC833D613D2BBEEC3C3D3E5A3D06BD133D39BD0D3D5EBD4EBD0A3D1FBDA1BB8BBC53BD343D6ABC8F3DC83C7CBD753D673DB5BD053B903D80BC203D363D773BB5BD6C3D9B3D99BDA73C3E3D553D87B9A83C54BD9C3D8BBBE13D8E3D0DBDAC3D43BD113CD53DE9BDA63DC63DBEBC723D81BC81BDEB3D00BDF13D7C3C203B64BC2B3D12BD73BD30BDA8BC38BDE43DCCBD513D80BC2ABD0C3E6A3D24BD1DBEFCBD9FBCC2BD533DF1BD433D88BC1B3C9DBDFA3CC63AA43D42BDA5BDFC3C7BBC68BCE73DCB3C2B3DBC3D093D2A3CCD3B21BD1DBD05BB4BBE673D0BBEA3BDC2BDF43C74BC83BD5B3CE4BCD03D9BBB20BCC03D903D893D8D3CDE3D86BD31BDECBD4BBD75BDEABC81BB28BDBEBDAB3D26BD13BDCB3D2DBD9DBDAA3DA4BD4E3C8F3DEA3DD63D85BD653D673D6DBDB03B48BCB33DAEBCAB3D913D67BD50BDF03D05BDB73DBFBDA9BD30BD31BD46BCE33C9D3D6FBC903D15BD35BDAE3D7C3CBDBD573D863D7FBD6D3D0EBD653D97BDD53CB4B988BDA1BDB9BB873DBABC253E1CBE82BDC3BD52BB0EBD2CBD0BBD14BEA8BD2ABE053E083EF73B483C15BD893DC4BDA5BD1E3DD1BC98BC9B3DCCBDECBDCDBDADBCD43D92BD443DD43D6F3DAD3DED3B51BD983D833DE3BBC33DF2BD2FBC27BD73BC8CBD4F3DD5BD2E3DD03B1A3D09BD07BDFCBD053D44BDE1BD04BC06BD06BB163D61BDD1BD53BDD93C6E3DB43B913C413DB0B8DEBB1F3C9E3DCDB9E0BDC3BA253C41BDD4BAB23DEB3DA83DE2BD023BC03CF43D25BD183B4CBD6FBC9CBC023ECFBD97BCD3BD18BDEC3B31BDD13CF83B25BD8FBD553D4A3C8F3DE7BC933D263D3FBA363DD33DAB3BC73D3A3D7D3D023EFD3C363CE63C31BB863DFA3C053D21BD703D0DBD883DBB3A0EBE1A3EAF3C333DDA3DDFBD1F3DE8BC28BD59BD8A3D28BDC0BD23BD11BE843D34BC673D2B3E8EBBD03B35BD843DCA3DDEBDAB3DAE3BC0BC9C3D2DBDA83DEF3C7C3D013C323D5FBBCEBD643D473D9CBD98BCD53C29BE14BDCABCCC3CDE3D4FBDD8BB4CBDC2BA5ABC233D683DEE3CFDBB4F3EBABB8BBD2D3DC63CA9BC2BBDD23D0EBDD0BB9BBCB73D16BD9ABCE8BDC93B01BCFEBC0BBD66BD47BD96BDB5BC1A3D473A43BD17BDC53D9DBD0A3E0CBD3D3D43BDB2BB46BDEBBC043D58BD9ABD1CBDCC3DAABDD9BD50BC21BDEB3DEA3D32BD3F3C0EBC013E66BD12BD233EB8BDA4BD6A3DC63DE1BC9E3DCB3DEA3CEB3CFCBC17BD823DBEBA5DBC51BD063D933DE23C483A95BD8ABDD7BDBABD8F3DA2BD353D5FBDB4BDBCBD9BBDFDBDE7BDB9BD253E83BDC0BC1C3D4BBD903D9DBD163D923D2E3C1F3DB4BD56BD9A3D123D27BE453C333D373DA0BC22BD8E3DCEBD8BBD3F3D20BD1DBD4EBD3A3CA4BD663D8F3DEE3CA2BDC13D0B3C79BCF8BD8D3DD7BD983D843D6BBC7A3D64BD21BD573C313DE33C153D473DD43C8EBD0CBD63BD6E3B7BBD8C3C91BD903DFD3CC3BD11BE7E3C2BBD653DAE3CC83AF8BDDF3C513CA03C86BD003D89BDCE3D243EE4BCE13DFABC82BD6FBD18BEE93CCF3CB9BC883D963B7CBDB339C53C12BDF9BD403DAD3D993C95BC163DA03C23BD1A3E0FBE6ABDCF3B653D093E8CBC82BDE73C63BD8B3D4B3D573D5D3DD3BBFC3C213D103D69BEE63CFABCAC3DD7BC96BC8A3D103D303D5D3E0EBEA53D14BD06BDC43C05BC1ABD01BEACBBA7BC8FBC773D59BD26BD47BD013D25BEAE3D09BC77BC4DBD1F3DAFBD283D00BDC03D9BBD52BBA33D09BDCCBA57BD733D123D943D33BB883DE4BCB4BDE53C813C2BBDA3BDDBBD82BDC9BD153D45BC9DBDC43C45BC813CAABD773D893D26BD07BDA0BBC43CA1BD1FBDF8BCA33BB43DE53DC43BE5BCC53C7B3D2CBCC23D78BD6EBB0DBDBF3DDC3C8A3CA2BDA1BD5DBD9DBD41BDDA3B30BDBC3C7B3DA5BC6CBD2A3EAA3D5F3D57BDD6BD7A3DF53C4D3C183EA1BD9ABCD03DBABCBA3B37BE85BCB8BC0ABD243E52BDC8BD343D263B38BEC5BD553DFF3BC13C0DBCE13C733C843DD83DAE3C10BD7A3BA3BD9BBDB73DCF3C933D79BDA63B583D0EBD92BD083E1E3CB4BCC8BADEBCACBD46BD223DB13CBF3B97BDCA3CB93D7D3D423BAA3D303C893D87BD9ABC87BDB23DACBB03BDC6BD01BD883D1B3DE53CDA3DAC3D97BD873C0E3CC33CDABD0C3DD9BCA93C44BD023D37BD003DB2BD3EBDD8BC8C3DA7BC62BD99BD13BE81BC4E3A38BEB93DA63D083D53BDF13CACBD9FBDAF3D23BEB7BDF53C69BD773C28BC8F3DE83CA93C20BD2DBC4E3D09BB353D8ABC8F3C0ABDE3BDA13DA5BD2A3D2A3D9C3C413D15BD623D03BE2ABDD03B1C3D95BDECBD453D95BD7D3DBEBD513C2BBD95BD06BDE53C263DF83DF9BD20BD0F3DB3BB883DF53C3DBDC1BD9B3DA93DA1BD623DFC3A54BD9EBDFB3C133EB83B92BD463D413D1F3D263DEE3C123D613EED3DA13DF2BC8A3B99BD893CAFBD5F3DC73C45BD643D5FBD663DBFBDD5BC81BD9D3D9D3D263C4E3C21BE523D4D3D2D3E99BDDCBDFF3C863DF43D95BDA7BC743D1EBD9CBDB2BDA83CEA3CC53A273DFEBB673D613DF13DF23D313DA63CE63D2FBD1BBD643C8B3CC0BC2A3DEA3CCC3D543D2D3D02BDE6BD733D22BD9B3D3D3D603C193D283D6C3D533D99BC21BD683DC1BC2F3DAFBDB43D8ABD173D31BD623D543C333D713D8CBD2DBD95BD96BCC43D0ABDBC3C903DCB3DACBA503D69BCD63DBF3DAB3C663DC0BDA63D9A3D76BD943D18BE85BC32BB3BBB41BDDD3C753CA13DBA3C2E3CD13DB2BDB6BDA6BB7C3C6E3B2EBE33BD8A3D543DB23C20BD0C3D343C66BDCA3D333C53BE55BDE03CF13DF63C06BD233E62BDEF3C713DB7BD343E44BBC4BD14BD0EBE113E9EBD0BBD75BDB9BDE73DF63CDF3CF83C113D6BBD0E3D0E3D22BCC53D07BD0ABE63BCECBD09BE40BDB53DC7BD253DD93D853C13BC6A3DB9BC513C28BEC63BCCBD19BB513D633D313D13BD91BD81BD33BCE1BB903D1FBCA23D67BD4DBD69BCC63D973DD1BCA6BC90BDF1BDD7BD0EBD203DBE3DAABCB73D3F3D07BE5B3D86BC17BD3ABC053D8EBD2BBDC3BC6BBC84BDAA3DD93BFDBD633DE43D5D3DE5BC3BBDD53BA4BD583DB63C703D513DFBBD81BD49BD30BD173C2E3EE9BBB83DCDBD69BB043CFF3C84BDE33DBB3D5F3D133DE83D6C3DA43D4CBD2B3D743B25BDDE3C413D423CB43C97BDE1BDACBC93BB84BD26BDC73C1CBD333E173EEF3D38BBAEBB02BD06BEBBBC683DD0BA5BBDEABB79BC8A3DC1BD5DBDD93C453D853DD9BD243D27BE293CC0BD8FBDA63CA9BDCEBDAF3DD6BDD63D933DE6BD24BCFBBD0CBC32BD0B3D12BE4C3C9E3C16BE013E1139513ECABD97BD013C1EBEFF38603D63BD5ABD39BD08BECF3CF5BCDDBDBBBCAB3C70BBC8BCEEBD043D8B3DE93D39BDA8BDF93A46BC923D59BB993C753D543D89BD72BD74BD5B3DFBBB3FBE0E3DF0BD92BB82BCCD3D303D91BC61BDEDBD8B3D563D6F3D95BDBFBCCDBD013E0C3E8A3C8A3CDFBB99BDB93DBCBD093D023DACBC78BB123BBC3DEC3DC13D09BD9FBD033D82BDADBD7A3D56BC803D0DBC3DBD56BD9BBD2D3DC13DC5BD0EBD38BD30BD6C3DBBBCC8BD9A3BB93C033C3C3CBEBC8CBD5EBDB23D95BDABBD7CBDF73C573D333C9BBDB53BB73C5F3D713DE2BCADBDFFBD86BCD9BCB4BD13BD82BD773D0CBE563D9FBBBCBBAEBCC0BD11BC8B3DD7BCF5BCE0BC6DBD213D073D0E3C3DBD6BBD063C51BDE0BDA1BDFC3CA33DCA3D893D18BEE63D95BC833DC4BC483C323A8A3C943D62BD20BC37BDAC3C383CC13D303CE2BD03BD363D973D0C3CA33D3EBBD9BDA93CE43D953DCA3C163C2B3B703D553D92BD8D3D57BC003E49BDD4BC343DF83D79BD84BD10BDF4BC0A3E2DBD8CBD02BD4ABC28BD91BDD2BC913D46BDBA3C563D6F3D0E3E27BBFABC3EBDD3BD0EBD003DA9BC7C3D20BD0C3DE33D3FBC9D3C01BD303D2EBE94BC013D43BDAB3DA03DC03D443BF13D103D38BD37BCD53D81BDA8BDA2BB253DF93DEFBC923DC0BD1E3D863DB5BC25BCDEBC8CBDB13D4C3C0CBE2A3C7C3D613C08BCDFBD9DBD953C273D4FBD81BC80BDC53D84BD6BBDF6BC5E3D92BD153C1A3D39BD76BDAC3D5ABC6A3D853D0CBD94BDE1BC103EFB3C63BC4FBD81BB123DF53CE03C0CBD6ABD923DEB3C8B3D0DBD403C61BD10BD2DBCB93C71BDF53CDE3D2F3DCA3DC43C88BDCB3D823C04BDC2BD91BD23BD2C3DADBBB73D063AA63D8BBC993A6B3D973CE939A13D6BBD843D4EBDD33DCC3C403CF23CE7BD10BD37BEBA3C52BD0ABD7DBDDDBCA73D273C1E3D51BD5C3DFEBDB3BCEF3D153DA9BDDFBDDFBCF9BCC6BD83BD36BDBB3DF43D623DA03D44BD29BD8EBDA83DBC3CF9BDC63D923B933DB4BD383CCABC4B3CA23CE63C413D8B3C903D19BDBEBDC33B36BDE1BCC93D743BAABCDC3C863D9FBC193C4EBD4D3DEC3CDF3CA33D313BDA3DB9BC843D36BD7B3C7E3D2DBDA03D86BD85BD8E3D8C3B0B3D9D3DEABD0EBDA03D8EBCBFBC583D023D32BD1DBDF93DD3BD97BD1A3C5A3B0CBDA9BBCB3DEE3C02BEA33DD73D073D3ABB8C3CD43D06BD4F3D193EDCBCD4BDD4BC88BD063C453D08BD9C3DC2BD9D3CC1BCD13CDDBD1FBD0FBDB8BC6CBC223C973D03BDC43D413D93BC07BEB5BDE53A09BD0CBEB6BC8EBB06BD2EBD093CBBBD8D3DDC3DC5BDE13C85BD923CC93DA33C113E043EE23DB7BDDE3D2DBCCABCB93DA0BD45BDDF3DB2BDB83DBABDE6BD603C6DBD7A3C38BDB1BD4FBD823AFBBDD73C9E3B603D79BD203DC23D543D7C3DC9BCF6BC313DAD3D083E21BD0CBED93D10BB8C3D833D9EBC9EBB853D98BCA0BDC8BCCA3D6FBC4A3BBB3C93BDF3BA80BD1D3D873C6ABD9E3D43BE78BCC03D403DDBBD123C83BB523C913CC2BC973DF53BFD3DFABBB13C2D3C7F3DA6BDDBBDC83D063EF03C76BCA0BC593C12BD353B8E3D7D3DEBBD9DBDE83DA63DAEBDB0BC1EBC963C13BCB7BDF7BB36BDF83DF3BB133D923954BD15BDF5BB50BD5E3D1E3D15BED63D47BDEEBB4ABDEDBD373B103C063BCF39E8BDA9BCC43C953CA9BC9E3C703D21BD7ABDD93D823DA53D8FBDADBD8C3D3A3D963CEC3C9F3A553BC73CA5BD33BD253D953BAD3C023DA4BD073E7F3DFDBC303E013E1DBEB03B673D403D9A3CB0BD693B9BBD253DBBBD313D2C3DEDBD0B3D773D2CBDC5B97D3C60BCB0BCA13CD03DA8BC81BD893C1D3E093D81BD3F3BC33D6BBD0BBD7BBD293D093D0BBD8ABD40BDE0BBCCBD163D6D3DD9BA2F3E853C393BF7BC0C3D19BDC0BDDABCA83BD83C46BDEBBC133CB1BB553D5EBD9EBD463D57BD43BEC0BD13BD233E0EBD953D9DBD203DD23D43BCADBB3BBC97BC7A3DA9BD213CA43CD83C93BD7ABD90BD96BDB83D98BD59BD8A3DCF3CA5BDEA3A65BD7BBCE8BC14BD0EBE07BEF5BC89BC063C513D243D353BCC3C82BD35BD2C3D903DA23D49BCF33DCD3CA5BD9EBD59BD28399EBCBE3C553DC9BD88BD0F3D5C3D6ABDF43DBDBD943DD9BD1E3D02BE573DEBBCE43DAABC08BEF0BD31BD433DFC3D523D2ABEA5BC853D98BD773C51BD91BD97BD7D3DFC3CBEBB723D84BC0B3D013E49BD03BEEEBD3EBDD2BC54BC8ABCDFBB0D3B873D233DC9BDB63D22BDEFBB9CBD6CBD3EBC973BE53D0CBC543DADBDD4BDDA3CEABCDCBD8CBC9A3DA83DD3BD813DE7BCBDBBCB3D64BDF5BA6ABC643DDB3DEF3B87BD04BD533A4BBE3FBD9C3B59BC8CBD783D863D5B3C67BA84BD9E3CCCBC81BDA0BD8FBCA73C9A3D3ABE7B3D36BD34BD0FBD973DD23D07BEAC3DB33D453D243CF53C0FBD0D3CE5BC0CBD1C3D32BDDBBD893DC7BD553DFA3CF5BC29BDBF3CBEBD183B53BD403C8C3D333DA3BD8EBD193D053CAB3C83BD3B3C64BD28BD23BD403C7DBD85BD6ABD35BD043E793C943DE43BFFBD2FBB853C08BEB0BD7D3D523D9EBD603CB5BB61BD18BD9B3D3A3CC03D0F3D9BBD13BD433D163D1C3CAE3DBA3D0DBD66BC2C3D7CBD453DFD3D8BBD30BBF1BC863D1D3E2ABD423C41BA47BC023EAB3D623DC2BB273D7F3D083DD2BB18BDBFBC5D3CD83D1CBC903C17BD62BD10BD8F3DF7BC9EBD2A3DABBAB63D6ABC19BD29BD133D333DDCBC223DE8BCA2BC693C4E3DD43B2C3A9CBC1CBD593DA43DB93C42BD383C0F3CD03CA5BD293BC1BB943DAC3C293ECBBD833DB43C8EBD613D4A3D6BBD2C3D63BD1C3D57BDBDBD953D3BBD57BDB03DFBBC41BDD23C723D3CBDDA3DBDBB15BCE03C853BFE3D15BBE1BCEB3C53BC82BD803D9CBDFBBC983C943C503DCBBCD9BC0BBCB73C053D92BCEB3CF6BC403C053D313E6F3DA9BBE7BA07BC0B3D17BE6A3D683D0C3D633D6EBC933D2C3D453DB73D8A3D8CBBBCBD2F3D533C0C3E873D353DCDBD623C67BC02BE47BCD33C05BD2BBBA6BDBBBC0DBD1D3D25BCD33C8D3CD63D0E3C133D283D96BD2DBD9A3D193E3FBDB13D2CBDE73C0DBE07BE203E803DD7BDE4BDC63C6A3D713D44BDBF3D18BD573DBA3DB3BD5A3EBBBDBDBD1A3EDA3DAD3D973D253EDF3D593C07BD18BD1D3D0FBC5C3DDD3CA1BCE73C1A3E65BD93BD8B3DADBD26BD263E353C643D863DCD3DA83DA33B1C3D56BDB1BCA03D83BDC93D8E3B793BA8BDD63DD6BCC3BC43BDDDBDC63C6B3D86BC5EBC913DFBBB2BBD4E3E663D0B3E88BDD1BDCBBC933DD13DAA3C083D35BC43BDA13D2BBD2CBBFB3C17BC6E3D88BE6D3C04BDB43DC23CA9BD16BC7C3CB73C8D3D08BD813D2EBC153DF2BCD5BDBFBB703D123EA63D5A3C8D3D163D903C5EBDA2BD873D92BB2C3D4F3D1ABEC9BD153D01BE2CBCB83DEABA9EBD93BDAEBDECBD50BDECBD8BBDBBBD5B3A22BD8BBD923D6DBC13BDC53C37BDB8BDEB3A82BDD93C19BD643D973DD33D333DD0BBD3BD903DC03D2C3DBFBCA73C0DBC0FBD86BD7FBD18BDD2BD943DA53C3BBC22BB5CBD9B3D4E3D13BCEF3CAEBD2A3EC0BDCEBCF9BDB6BCBABD303DCEBAB83C2CBD813DB83B463D5DBDA63C58BCD33CA2BDD33D92BB20BDE23C7F3D34BE623C08BCBFBCFA3D263DD1BB89BB10BE543D8E3C1B3CED3D65BCF8BB58BD2A3CD73D17BD6D3D14BDC2BD0F3EBABC343DBCBD38BDBD3D63BDEABC95BC07BD5B3D6B3BC53DF2BDFBBC153E42BDC8BD843B0A3C613C603D85BD20BD8F3B14BEE83CE3BC023E9FBB303C1CBEACBDBF3C63BDB6BD1EBD5DBD463D593D95BC783C83BD05BD033D89BDA73D7BBDB7BDD03D9ABD64BCE53DD6BDB7BC3E3DB63D773C0E3DF73DD8BCB3B9963CEDBB3C3D453D8A3C253DA43DA2BCD0BDA63CA93D69BD5C3DA4BD2C3DF63D61BDD1BB263D7E3D4CBBCEBDF8BCBF3CE1BD9CBDB1BD223DFE3C15BCF93D94BC1C3C86BDCD3DAABD06BD9C3BB7BD393D293D0D3E47BD7F3D343D063E5A3D64BDB1BB10BD9D3D493DDBBD213ED1BC933C7E3D23BDBA3D9D3DA1BD3C3DD9BB873C10BD863D1C3BD23DB7BBE93C2A3E07BD9A3DDC3C4EBD403C563D033D103B863DC93D08BBE3B990BCF5BD59BC45BD12BEFF3C143DF2BCFFBD6B3D643D4F3D2B3D9D3C6BBD83BD983D5ABE56BC853CE53CE9BCA23D1B3DEFBDB1BCC63BC1BD023E883DF8BC003E313DDEBDFFBDC13C9DBC51BD8C3D6F3D20BDAE3D9ABCEB3DE03CE039203D1A3EF9BC533C07BE183E20BD653D303DC6BC953C8A3D17BCF73D1D3D023E923CDCBC43BD6EBCBF3DF6BC6BBAB43D0C3EF23DC4BD05BDA53D6B3C0E3D4D3DB7BD47BD493B933DCD3DFBBC0F3DC53D563D7EBD49BD04BDDCBBE53DD0BB853B053D673DAABDC83CAB3C36BC883D813C96BCE53C8EBC203E94BCC6BDA13C64BB8BBD923D92BCF9BD0CBE8DBD05BCC5BDD3BD483DE3BD383DB33D98BD08BE39BD8F3C0A3D113E283D383D61BD0EBEB6BCB13C98BD1DBC893CDD3D71BC9A3D83BCB7BBA0BDA53D2E3CDAB91ABDA63C253E69BC3BBCE43DADBC97BC25BD81BCD4BC9D3DCC3A59BDC7BD70BD69BD713D323C13BDD8BDAE3C0C3E273CC9BDE83C333E1BBD063CDDBC933D",
      torch_tensor_24_torch.bfloat16_14: "0x020000009D3CE1BD5D3D363D703D9DBDA33D083CA13E98BBEB3B67BBB1BCC9BD1DBE333EF8BC8DBC1ABDEC3D92BD8FBC9B3DBBBD",
      torch_tensor_24_torch.bfloat16_13: "0x02000000933F9E3FB13F873F783F853F873F883F8A3F663F713F7E3F8D3F143F8E3F6A3F373FB53E703F7F3F8D3F5D3F993F903F",
      torch_tensor_24_torch.bfloat16_12: "0x0200000077BD23BE22BD453B8CBDFFBD0C3E843D433DC73B04BD2BBE36BDA8BDAB3DD9BD1CBE183E003E9DBD0B3EE53D88BD193D",
      torch_tensor_24_24_torch.bfloat16_3: "0x02000000A1BE43BE0C3D50BD84BDBEBEF3BDCD3DB2BD6EB9833DE0BD123E97BD213E143E413EAD3B09BD1EBEAEBC973E07BEB23C9CBE36BE60BE5CBE06BD583E42BD593EEEBD9E3EBBBE09BD0B3E213EC2BD4CBD01BEA6BDCD3D66BE573D2CBE8E3E033C5D3C6BBE7F3D83BC4EBE0BBEB33E3CBE003EF0BDE23D973D14BDE33E0CBEEA39D63CE9BD38BE753E173E9F3C66BEEC3E6B3DC9BD5A3D8EBEB13E64BE653D613E8B3E203E03BF3EBEF6BD903EBFBCACBC99BDFCBDB43C643E9D3E86BD1A3DF2BE0FBE50BEA7BD003EA83EB9BED2BB39BD173DCB3DD23D133E99BD3B3E1ABE20BED33D8A3CEBBCFD3D463D96BE733B68BD57BD933EF7BD5A3E3ABE30BE093EB6BDA23E9FBC793E503D44BE323D0E3E713E6CBE56BECE3D18BCF63DB7BE583C0FBE783EFBBDE33CCABD903D11BECDBDC43E03BE773CF6BED33DCA3C7ABEB6BE343EBB3DC0BD8C3D9BBE72BDF8BDB43D86BE82BD02BD6F3E9BBE003DC33D9C3E7C3EEABE88BE5F3E873E553E2C3E813E4EBE5D3E48BDADBE3B3D113D0DBE8C3DA83DD0BEF5BCD43CDCBD003E053EB5BDBBBE2FBE543D5FBEB4BEB7BD7C3D88BE35BE293E313E89BDAC3DA23E903DCABDF33D2FBD223EAD3DAEBC14BD88BE243CEBBDA83E283C8FBEB9BCA0BC9B3C34BB1A3E6DBE543E7DBE883D93BEBF3D10BDA33BDBBD893E4C3E083EB43D163E923ED5BD293EEEBD213EA1BE693CEA3DE5BD853E6C3DE43D253DD4BC003D103D463E6E3EB73E04BE02BD013E6D3E353ED0BEACBE93BEDCBD73BE06BEC23C3F3E983C3FBD44BE87BD6B3E02BE22BE64BE7F3D76BE273D283DBC3D8B3DD33D83BDFBBDD63C7A3E23BEDC3D55BDC6BD46BEA03DD2BD633D0A3D6BBE9DBD82BE80BEAB3DECBDAE3D753D903DBD3E05BD1DBE553B6DBE063ED8BEF3BD9A3C2B3E3ABE363E2A3E1EBDD13E11BE06BEFB3DA73D643D443E54BEC6BDD43D23BED5BD3DBE263E9A3D363E50BC683D653ECCBD843D30BE333E9F3E553E49BE373E413E30BE76BE47BE543D1E3E05BE74BE58BD463CFC3DD53D413EAB3E843E083C40BEF5BD2E3E41BE813E503C3EBD893D83BDCE3DF03DB1BD893E5C3D123E01BF933E3D3ECF3D463D03BE963D55BE813EA8BCA8BBC2BE3E3EA0BE4B3E703E99BEEFBDB3BD8E3D413EEC3D83BEC93DD8BD783DC5BC11BEECBB963DD2BDB4BEFABB57BCF93D8D3D0B3E14BEDCBDC53B14BE5E3D3B3C6C3E62BE803E5E3EE6BD7F3D9CBDA13DA93ECB3C61BE3F3ECDBB00BF45BDE13C49BE203EACBD42BD53BD433D87BD293E9A3EFABDC53ECA3E0E3EAA3EB5BE3ABD7CBE1A3D7FBC153E673EB03E433C603E99BEE1BC893E8A3C1D3EA23DD4BD423D86BCA8BD0FBEFABD63BE98BE95BBDF3D6CBE183E8FBDBDBEDD3C6C3E113C083C44BE26BE3B3E9ABBABBEDD3C8E3D98BEF2BCB43DCC3D8CBDCEBE0EBE193E193C9CBE103DD3BC8A3D833EE9BD943ED33C2B3D2EBC19BEE63DE3BD7EBE88BE94BEC6BDF2BD033E89BE90BE59BE083CDC3D533E8B3E01BD1E3E243E823D8D3D403EAD3DC2BD37BD2C3CDEBDAB3D253EF4BB183C61BE0F3C863D9EBD5E3ECBBD1E3E85BD3D3D973E423DF3BC88BB7A3EC33DA6BDCEBC603D003FA1BEC7BE3CBE76BE13BE6BBE",
      torch_tensor_24_torch.bfloat16_11: "0x02000000FC3D3F3EC93DCA3D723C2439213D35BDA03C26BCCD3D79BDB23CC7BD513DC7BCA93BCFBCDA3D793D953CD7BDE3BD8ABD",
      torch_tensor_24_24_torch.bfloat16_2: "0x02000000D53D0E3EF63E013DAEBBB33D18BE083E433CFA3DF4BDEF3DF93D17BCE43E1B3ED0BD98BE473EE9BC46BCE03E6DBD813B0CBF04BEA43C19BE13BE8BBEEBBEA73EC0BDE7BDE63CA33E27BE3B3DC73DA63D303DD23D58BE61BDC8BE08BE1E3F34BD6A3E5BBE7D3EBC3CB73D1ABD363E8FBE0BBE5ABE4CBE783D533E4DBD88BCC5BE973E7B3EE23E463D573BC8BC213E013E0DBEDA3D0D3ED7BD823E4E3C903E963EC23EF3BC10BFADBD083EF0BD78BD0D3E09BEFC3D33BD4DBE07BE123E92BC073EB03D823D433EB2BE05BD463EC4BDA63CEF3A2C3EA93D68BE5A3E95BD6BBDF3BD5BBD473EADBD533E2A3FAFBECEBEC43DB63DEA3E403E1C3D0B3E23BE8BBD163D8CBDA6BE19BEAA3D453C823EEA3E68BDFC3B2E3E133D9CBC0A3E5CBED83EDC3DFE3E613E0DBE37BEA5BD42BE3ABD4A3E983E703E64BE773E3B3EF03C41BE1DBED63D5C3E063EDA3E5C3E81BD6A3E8DBE813EDD3B7D3EFB3DFA3D13BE6BBE30BE8A3D9A3E233EFEBED9BE3C3E6B3ED7BE403E15BD6E3E40BDDDBE9CBD04BF503EC8BE99BED4BDB63E293E4E3E2FBE3C3DDB3D6B3D83BEA1BD383DC1BE3DBE3B3ED83B1ABEEBBCA83DFC3C823D14BEB3BCE0BDF1BD0E3DADBDDA3DF2BD29BE43BEB33E513E3EBD56BC9E3EB43E37BD0CBD2F3CBBBD4C3E6DBE173EE63EA93D17BF13BEE13DA63E8ABE4E3EA2BE08BE6D3DAABDC23EF93D9B3EEE3DDB3D1F3E0E3D42BD6F3EF1BD143FB03D593DFEBC39BE31BE793E783D80BE55BE60BE71BEAB3E343E28BD453EE6BDE2BB99BE973EA4BD78BD383E22BF0EBD69BE05BEF23DA9BCE5BC77BDFABDC9BE9E3D54BDD9BC48BD90BE073D1F3E523E92BC663E023DCDBE243F9BBE573B18BEF33D39BEA2BDB1BDBBBE92BD5E3D87BE83BE97BE223E1C3D8B3DECBDBBBD353DEA3D9C3D57BECABE75BEB53EC63D8DBC23BE8CBE8E3D8EBE37BC3CBE7B3E2CBECFBE043D8A3DAABE11BEB63E17BEFD3C4CBE073E503EA93D42BE41BE953DBC3D74BE933E18BE8DBED1BC1A3E853E6F3CA53EE6BDADBD8BBE8BBE273EC7BDC33C963D883E033EDCBE90BEC73E8EBEF43D313C87BEE13DF2BD59BE2DBE79BD083EF5BC2BBE1C3ED8BCF9BE133D7C3D8CBE223E6D3E3B3DADBE5DBD313DE13D083EF9BBB73EE0BD7FBDB73EDCBDF93D43BEEE3D09BE353EB03D843D5FBDDCBD94BC663D1E3E4FBE27BE4EBE953B86BE22BE8A3ECEBE053EF33EC9BD8DBE48BE133D583E1BBE253E233E60BE87BE103EED3D933E063C1DBE4EBE45BD0C3EE9BDAA3D8DBE81BD483E8D3B393B043FA63EFABE8A3E983E6B3EBF3EC7BD5C3EC23E97BD34BCD9BD43BE263E823EC7BD863E00BE16BEE2BCB43DBB3E2EBEC7BEDFBDACBC84BEABBE19BF643DD7BEA23E36BD4C3E04BDF5BC483E94BED93D4E3DA33C53BE7DBE0ABE643DE73D2D3E53BD9F3E5ABEFDBB663E81BE983D9ABE473E8D3EAA3C673E04BB4A3E65BC71BC34BE3A3E05BE1DBF9BBD523E85BED4BD8ABE8C3D39BE1E3E1F3C0A3EA6BE9C3EEEBCE1BD8E3E4C3ECCBE76BD283E163D25BEC53C4E3E84BC13BEE9BEC33E123F77BDCC3B3E3E42BE04BE61BEACBD06BE203D31BE0BBCB33E5F3EEB3DA8BD5BBDB7BE59BED33D453D85BE91BD563E",
      torch_tensor_24_torch.bfloat16_10: "0x02000000FBBC863ECB3B70BB023C803D923D1E3E4B3E093C1A3E8BBD253EC5BD6EBC203E413D0ABE82BD68BEB3BDA13D90BDE4BC",
      torch_tensor_24_24_torch.bfloat16_1: "0x020000007F3D83BE11BE9CBEA8BD95BD513C843E183E143EC93D09BE15BE18BD07BDA03B4B3D65BB493E59BC23BE553D3ABED43D8F3D8BBD123C5C3D293E1BBE0EBEC2BC09BD8C3ED1BDE53BA4BD63BD3D3B9BBD0ABEA93D23BD2ABD4FBC143DBD3D353E3D3CBE3D1EBD393E053EA2BEC2BDC63C24BEE4BDD13C3C3C403E393ECABD13BDCF3EA7BD1CBEF13DA53DD2BC5A3C36BE1D3ED33DEE3D2F3D23BC573E0F3E0C3EC93D13BD98BCAA3D323EB23E9B3D5C3D983E8BBEE63DDDBDF5BD08BE403E22BE093E25BE113E1EBEDC3D74BEBFBD55BCDD3BF73DB93D9A3DB93E893D00BE203C48BD06BD493D25BEF23B2E3AF13B80BE6F3E0E3E7ABEACBC0A3EF7BC8A3EA63D54BB61BD31BE103E103E9D3B14BEFE3D61BC47BD443D2BBEBBBE7CBD62BC8ABDAB3CD7BC5B3EB7BD8CBE9BBC093E563E5BBEBCBD613E2B3E3EBEFD3D8B39513CD63D983E77BDFE3DB83C6F3D333D44BC953E903D053ED3BEF2BD22BE8A3D1A3DB2BC29BC0BBE9B3DB53D8B3E533DCD3D02BDBD3CD53C2EBEEABD66BEA93DCB3D7D3E4ABDACBDB73D2BBD45BE5CBEDABD12BE873C58BE1D3C663D83BE1E3E6B3D3EBE8C3E4FBE55BE6ABE5ABE233D083E4E3D67BCAF3E4C3D363E4D3E0E3EAABDF3BCB5BD6FBE073EA93B033D0ABE0A3E203DDDBD1A3D203E68BEE3BDB53C443E5EBEA0BD0DBD83BD6ABEBCBD03BEC83DD73D58BC31BD4D3E02BE393E873E3D3EDFBD953CF7BD103E53BE883E59BD19BE5BBBF5BD9EBE3BBE943D9CBD82BC753DE0BDF3BD7BBC89BC8ABD9A3D663ECF3B02BD8E3EC2BD59BD3D3DEB3DCABD7ABD44BD89BD9DBC8ABCD1BDBD3D18BE1F3BB1BD6D3E6FBD44BD683E9A3C89BD98BE50BD293E33BE2F3EB3BD87BD6DBC36BCAEBC023EBD3E58BE153E8BBAD8BD8B3D973ED33D793C853C223EE1BD4FBE82BE0F3E0B3E8E3D78BCAFBB19BE11BD6E3CA03E8ABE47BDA0BE713EBC3DB93D7B3E933D1C3ED63ED63DAEBD1D3E8F3EB73D0F3D103EF4BDE3BD5EBDA7BE263E25BE093D6F3C74BD2ABEB03D8DBD5E3DC4BDEABD68BD27BD12BDA1BD4C3EF03D0F3E103E89BD6DBE3D3E82BC96BD6EBCE3BB143EA83D1CBE403ED5BD573DD5BCB53D873D7FBD253E753E2EBE3BBBD4BD36BEBD3D5D3DA0BD5D3E543EA83EAE3DA7BE463EA7BE67BD273DEFBB043EB8BD8D3DA7BC0DBD68BEB03C233E043C373D52BE3ABE65BE3ABD1BBC53BEE53D5FBEE93DA3BD32BCD53D66BD673D93BE86BD793A17BE023E15BE763DC5BC6ABEBD3D2EBD1B3D9FBCB9BE843D6C3E9D3D0B3EC63DADBD97BD8FBCA03D09BD1ABE19BD62BE4F3EA23D963D40BE1FBE3DBE1B3E053D84BDAE3D943D36BD90BE9B3E41BD7EBE0C3E69BEC53C94BD363D58BECBBD923E0C3DF3BCC6BD163D3BBEBABD473E393D8A3D313CB9BD1C3E2EBEF43DC3BA323C9E3D06BDF53D0A3EB7BB17BE833E5ABEFC3D6FBD97BD5ABED83CC03BB63CC33D5A3EA7BE1C3E6B3DA13C20BEF13D1C3D27BEEBBCF1BD8EBD6D3E7D3D693E90BD2D3DFC3D5DBC8E3C5CBE063D8F3CC8BD963DE7BDB5BD073C163D183D9C3E22BE4CBDC4BD873D923E05BE73BD16BD30BB273E6D3E0FBEABBD093D843E193EA3BD7EBD803D85BDEBBC35BEA8BD21BD833E",
      torch_tensor_24_torch.bfloat16_9: "0x02000000123D91BD49BD0EBE89BD5BBD2A3D84BD553D093E37BDCABDE33C0DBE0BBEE2BC84BC96BD893DDD3D3F3D813EDCBD333E",
      torch_tensor_24_24_torch.bfloat16: "0x0200000094BD61BDABBC33BDE2BC99BD1ABD403D87BE483E02BEE13E24BE9FBE97BD78BEDDBCB83D12BEAEBE2D3D41BD613D253D073EE63D96BEAB3C0D3E533EB3BD0D3DF53D7ABD95BE65BE333FA1BE193EDABD253EABBE01BE863EE7BD553DE7BDE2BCB33D533E43BEDE3CDEBCC13D963DC9BDC6BD5BBD03BD24BDF63DB2BB183ECDB9813E7E3DB0BD42BE59BE0ABE15BD3D3CA3BB363D3F3D153DB43EE83ECE3E593E303E9EBE223E7B3C0FBD8BBE0F3E15BE823DDCBBEFBDEFBDA5BDDEBDDD3D8DBE293E1CBEC43DADBEDCBDD9BEC93E4D3EF5BD85BD2FBE293E78BEF33D8DBEC3BC323CEDBC5EBE22BECBBC7D3EF13DCF3D0BBD103E803ED4BD213D2DBACFBCA63C123E013E3E3E633E583E123EF83D083ED5BEA23D933D8E3EC43D8BBE093D4E3E03BDD5BDA3BD1CBDB53D3EBE0C3D31BEACBE2FBBC3BDE93D843E293E7FBE8C3E1C3D41BE7F3E213DDBBDBEBC943D2A3C763ED63C0E3EECBD48BDA1BE13BD913DAC3E06BFA83EE13D863EBF3E6A3DF13C363E143DC03E093EB7BE9CBE83BD813E3F3E903D48BEAFBDCF3D1C3E5CBE48BEEEBD22BEF4BD6CBE1FBE483E703B983D183E5ABCA23DF9BE8F3D0D3E993DEDBD87BEF23EF0BDB03E93BD2B3EEFBD973E8BBD3B3EC1BD4A3D503E333E38BC403E25BE6A3E5F3E823E11BE913EA6BD0BBDF4BDBBBD2A3EE33D383E7EBE89BE3F3E413E56BD01BE79BEEA3C67BE7DBE09BEF3BD773B0C3E063EEFBDEA3E093E77BDF1BDC43D183C0B3EF33CC53D03BCEBBD65BC533E753E533EB73E0CBD533E4FBD883D083E35BE973E32BD033E31BE48BE0E3E7ABEDEBCA13CB13EDBBE843A533DA63D68BD173D493DF8BD953D5EBE6EBD6E3EEC3D81BB7CBEC63DB8BEB13C3CBEEA3D7F3E9CBEAB3EACBD903CC73E0E3DCF3CC2BC67BE69BE2E3E4EBD883E4F3E533ED3BD423DCABD65BDEC3DE0BD803E2E3DB5BC45BEE13E813E4F3E3F3E9ABDD8BD10BECDBE9ABA9CBE01BE8ABD9D3D9CBEB5BE703AD7BC4D3E43BDF83CB1BEE2BDA43E2CBE45BE8A3D513E60BE773E57BDF2BD55BE113DDF3B203EA4BDE6BD79BEF9BE5F3EA3BE683E923D823E3B3EC83D69BE9A3D013E24BECDBDB5BEAA3DB1BD17BED93D51BEA33EE3BD1C3DF2BD76BE1FBE2BBD243DCBBEBE3D0C3E283E8D3EF6BD833E483E183ED43C93BE76BE9A3BF83EA13D9ABD553D90BE033E8D3D9E3EBABD76BE313D20BE3B3E3DBE78BE463E43BE76BC7A3E3A3E913C92BD1BBE68BEA7BD633D133EF6BDE43DB3BC75BEA9BE6F3E303ECC3D5D3E7B3C903DD6BDE9BDEDBD39BD6C3EE1BC6DBDC53DB9BECA3DAE3ED9BD933D8C3D17BE4EBE21BC803EC0BB413E7F3D243D523E1EBC91BA363D43BE1DBEAFBE26BE88BE96BE633E6CBA6C3EB13E893D7EBE40BE933E413EB03E323E8EBD70BD24BDFC3D993D2FBD1EBDDFBA9CBECB3D253E6ABEF1BD2C3D9EBE13BE573ED1BDA4BEB5BC413EB43E4D3E373DACBD74BE0EBDD73E863D07BEB4BC993CA3BEB0BD2BBE903EF43DFD3CBFBDB2BE1DBDC4BDA2BC99BD52BDEA3DFFBD343E39BE60BE2FBE01BD833E04BE3B3D533E903EB93E743E043E943D68BE16BE6A3E3F3E133EE83E70BE863E8E3D2CBDE6BD013E90BE4EBE2FBD8FBEC4BE",
      torch_tensor_24_torch.bfloat16_8: "0x02000000F8BD7D3D9B3D163E483BA4BDA6BBF13D90BDA5BD22BAAA3D54BE2C3E443E093EFFBC94BC1E3EA5BC82BDF0BCE1BDA8BD",
      torch_tensor_24_torch.bfloat16_7: "0x020000003F3FED3E9F3F733F933F093F723F353F833F7A3F493F653F663F703F6E3F743F833FEE3E873F973F8D3F803F6B3F843F",
      torch_tensor_24_torch.bfloat16_6: "0x02000000EB3B883C43BD613D4BBDED3C30BDCD3D5C3D223CC1BDA43CE83DDC3D583E653DA73C6CBDB1BDAFBC08BE24BE9A3C8B3D",
      torch_tensor_24_24_3_3_torch.bfloat16_1: "0x02000000023E6F3D183D063EFDBD2B3EE83D453E083D0BBCEF3D64BDD5BD9B3C34BDB9BD86BD983D923C29BE47BD07BD14BE8CBD3ABD38BD993C353DCABC273E543D073DB53D06BDC53B4A3D74BC0E3E1ABBBF3DBBBCF5BD2ABDE53DF13CD43D7A3D92BC1F3DE43D4EBD50BDE73CB73CC9BD743DBEBD773BEFBC26BD583DB93D573EFDBC8DBD943DD53D1ABDBFBD68BD933DA8BD1A3CAC3C993B95BD39BB063D05BD013D5DBD05BCF7BD963D0B3DB1BDC5B9BFBDBDBB993D133CDC3D11BD01BDC03D91BAAEBA933DB7BC40BD48BD033ED1BC983D3FBD973D4E3C993C17BD92BBD23CA7BC443D7DBB923C56BD903D67BD94BD8D3C7F3D8ABD8ABD53BCD43B923DA83D66BD06BDEB3CB73D3BBCDFBCA0BCB5BDF83A0D3EF4BC0BBD99BD433DF53D18BDA43C833CE43CF53C5BBC3FBE39BC303D2FBD99BD90BD25BE0BBEDE3C04BD353D7B3C8DBC8C3DB1BD423C5CBDFC3C7EBCBEBD033D0BBD843D583D463BF33C12BD0B3DA0BD8FBD5A3E25BD6C3C3DBD353DE43BA5BD483C853C983DC13CCCBDDD3D093E88BC823D303D933DA5BD603D213D2ABC9C3D093D1CBDD63A15BD113EED3C15BD72BD873D443A43BD1CBDF13D243C66BC613BB5BDB7BCC53D153DF33C613BE93D293D4C3D783DB93C73BD173D41BD4ABDF43C6FBDCABD21BDB83CEBBD7CBD143E443E9FBDE7BD14BD733D16BE8CBD14BEF6BCA63DD13CA93DDBBA52BDAA3CFB3D543DBA3CA7BDCD3C753D6C3D693D9E3DBA3D963B033CCF3C723DFB3C95BD473D97BD0F3C7FBD92BC41BDD3BC543C863DEEBC95BDA03D933D143CC8BD36BD3CBCF8BCA3BC803C3DBC973C223C503CB3BDE43DBA3D8A3D903CBB3BE3BB59BC67BD93BDE5BB01BDAABDBFBD183EEB3D0B3C38BDEBBD8C3DB8BCBA3C443D5C3D283C2DBCC43C21BC1D3C8B3C10BD433D10BE00BCBF3D073E533D89BD3C3E16BD813CDEBCB13D0F3CF4BCC7BC5D3B31BD04BD96BD48BD82BC203D713C39BDB63D04BE813DC0BD72BD8B3D0E3DC83CDEBDBFBC2FBD0ABD3ABD863CBFBDC73DA33D6EBA5BBB583D74BD8E3CB3BD07BD45BD16BD2EBDBC3DD93CE93D00BDC83C99BD04BE8BBD703C153E4E3C1A3DA83DB53DBFBC3A3B3BBCB83C303DDCBC6A3D7ABD173D6FBDD63D1A3DFCBC56BDD23CD0BD65BDABBD15BD44BDFE3D91BDA3BCBABDC0BDBF3D4D3DB23D463D5BBCA43D3EBC213D943C8CBD143E073D453BE5BCBDBCF13D123D0C3E823C06BE9D3C36BC1B3E62BC923DAEBDF03C8CBD91BC96BD27BAF13C21BEA53CD8BDFC3D86BD66BD72BCDDBB83BEC8BDCD3C53BD863CB53C3EBCAFBC49BD04BD053D9FBDABBD5B3DAA3CA43CB4BCF1BB8FBB47BC96BD933D25BDBCBD5EBD21BD2CBD42BCD03C7C3C1E3E83BD4A3C933D8D3C153E2EBC613D3CBD2B3DF9BC483C443DB73B12BDB8B7D7BD9CBD65BD293D523D843CEDBC513DB33D1DBCA8BC8C3D23BC90BDD23D8F3C4FBD3A3D0B3E0DBE9F3C453B9FBD0DBCE63DC5BC12BD313D4E3B1BBB72BD0C3DF53CB2BD56BD873DC4BDB93DE83C933CBF3C8A3D03BDA63DF8BC92BD553E92BD043D22BD2EBD8C3DD43DA03D8EBD063EAE3D8C3C48BD39BD333D11BD7C3D0EBD75BD4D3D32BD983D08BC823D5D3D043EF4BC063E8D3D8B3D7DBD0E3D7ABD2C3DDCBDD53D0ABDF93D823CBFBA2EBD243D893D0DBD0F3DD0BD153D873D47BC063EC83C12B9E3B99ABB5A3DF43CC23BC5BC82BDB4BCAF3CE43BDE3C593DA73CA93D513DACBD08BD9C3D4F3C683D66BCF43CD03D59BDC4BD383C70BC96BD433D873CB4BCECBC45BDF2BCD4BB6CBD84BC3CBC87BBFDBC703CAA3D36BBC13CC53C303DCABB643D933D0CBEC2BC3F3C26BEC4BC1ABD2C3D06BE453C2F3D51BDFDBC5CBD933D0BBD383DC5BD1C3D03BE11BD133E583D8A3BA8BD02BEEABD16BC4B3CC13CCABCB73D1BBD6AB9BDBDF5BB87BDCC3C64BD0C3D06BECDBDF0BD03BED13BE63C89BC74BC303E3ABC2F3D2A3D25BBFFBDB23DF8BCEDBD333D53BD013D09BE763D7F3DAA3B25BD2FBED23B7DBD2CBD9B3CB43B7B3CA7BBF7BDBEBB64BC923CD53D5D3D7DBD9A3DE4BAD93A633DE43D6CBCD43D15BEBC3C763CEA3D8CBDB83CBE3C413D19BD49BD05BD91BCB83C78BC423D273E013D60BE25BD113DF6BCEABC893D4F3DC13D983D7CBD523CF2BCFDBBFD3CA83D66BD063DA73D073E87BDB43D9ABD06BED0BC0D3D65BD8B3DFD3D99BC713D7EBD1BBD323D8D3C1B3C113E11BDA83D0EBD233D08BD023D5FBD0FBDAA3DB4BC4FBC363D7C3B473DAD3BBDBCDC3DB8BDCA3DA73D65BCB83C0ABD10BD6A3CC43CC13DEF3CD33CCBBBE5BC7B3C4F3D613DE6BB363CF63CAFBD20BCA03CA4BBA4BC7A3D9D3D243C52BDC5BD063E4CBD0EBD643D8E3C223ECA3D113E0FBDE7BD7D3AC33DF2BC01BE73BC3D3C98BD1B3D80BCAD3DB7BD1D3D313D3CBCA4BC4A3DA13C1FBC4EBD9DBD093D5E3DA13C0CBE113D98BD20BD143DE0BA38BCF7BA3D3E543D41BCC13DBDBC2B3D12BDD43CB8BD31BDB5BD173D48BE30BB1FBE68BC42BCF0BB8EBD763DE83DEBBDC63D8B3DCA3D3A3DB0BDBA3C2E3D1BBE85BDC83CE03CB73DB83C973D8A3DA7BD2E3D0C3DD03C4FBD7EBC93BC86BD5E3DFD3B833D75BC2EBE7E3D76BDA53D04BDEC3D953C533CE53CA53DE5BD553CFD3DD83D11BCD43C58BC78BDD9BD073EFDBC44BDB2BD103C653DBF3DC5BD803DFEBC86BD01BD323C273E213DB8BD21BD04BEC03D683D07BDB6BC74BDADBD7D3D6CBD163ED33D4DBD903D0FBD673D59BDAABD0FBD0C3D483DAE3DA23B8E3D6DBDC53DD4BDE5BCBF3C8F3C903C433B40BCF43C6D3D293D4FBDDCBC9DBD643D683D523CBCBA1DBE043E1F3D24BD523C763D283D7B3C043DD5BD7ABC2CBDD13C3B3D6F3D4B3DF13B98BC45BD263D2DBB7F3D81BD27BB60BD9C3B38BD433BDA3CA23DABBCEEBB813C633D7B3C793B91BD76BD9E3C69BDD1BB413B2ABD973D043C2CBEC6BC74BB7BBDCCBABFBDE1BC5FBD6ABAE63D5EBCE23CFE3C5BBD023E83BC71BCB5BCC63C41BDC5BCCEBC8BBD3F3DFF3C5A3CE53C11BD89BD41BEB6BD633C93BD903D83BD06BDA0BD0BBD0D3D6DBC2CBD88BDF5BC9D3DBC3C77BCD7BB77BD71BD2A3DC9BDE6BC0CBEEF3D6F3D24BE5E3D873DD43DC83B21BEA5BC51BD943DA93B543D023CB83D9D3D0FBE523D233E3ABD3ABD9EBD083EEF3C003D6BBD3B3DF7BD12BEDFBD95BDC63B07BD57BE1BBC083EE2BDCFBDA8BD02BD7CBAA13D23BD0EBE6A3CA83D1D3D983D02BE4C3B36BB593C1DBDAABC5D3DC3BD71BD99BD65BD1B3C103D953C08BDD43D3D3D9A3DCBBD2C3DB5BD1E3DC23C443C5ABD2D3D6F3D593D3EBBDE3D923D8F3DD0BDFFBDDEBC2BBDA0BD5EBC833D0C3D4EBDAE3D47BAA8BD38BD26BDCD3D0A3E1EBE023E98BC973B453C953B12BDED3BB2BDB9BC033D63BC2C3D303DA93CA3BCBBBD35BDC8BC7E3C8DBC00BC223D8B3DB93D063DB4BC613B1DBD8FBCA23B21BD02BD4F3CF4BD0D3EB8BDD03C7A3C283E84BCF53B0EBD933DA1BCAB3DBABDD8BD083D95BDB2BDB2BCCCBD3DBD0D3E27BC6B3E2ABD51BD8EBD42BDCEBD15BEF33CDB3B943D90BDFBBCC6BCC3BCEFBBDDBD1EBD363D41BDC8BDA43A233E933D0EBD22BDA4BC2D3C643CEB3C2C3CA1BD063EB4BB18BD3C3C7C3CC7BC223DBC3D333EC23C013DCB3D0E3E47BDD3BD11BDA13B87BB0DBD9B3DAD3DB7BDEA3C4D3B31BD573D0DBDD63D963D90BD0DBE8CBD843C213E21BB9EBD8FBD48BDB03C04BEB93C033E48BD78BDFD3D15BC37BD963D72BD5FBDC33C25BDE0BC79BD233DD53B58BD03BEA2BD2B3D65BB643D07BD173D8D3D57BC5A3DD33C17BD52BD8EBD8FBC843DC8BDC33D4B3DC33C99BC193DB23D303D16BD593D9D3C0FBDA6BD6BBD993C7D3D7EBB063D30BC203EEA3C103E9FBDA6BC20BD563DE8BC883D583C9BBCE03CC6BCF43D60BD373CF6BC2CBDAC3CE6BD203E663CECBC98BD153DC0BCC63D913DEDBCB3BD9ABC143C36BD713D8D3D2E3D7CBCE83D283DAABC17BDAFBD653DA5BD5CBD46BCDBBCB43C9A3D45BD8F3D203D3FBE8E3D7FBD12BEAD3C1CBD93BDA3BC723DFF3CFBBC953D213D69BDC03CC5BD2ABDAB3DE83D503C8DBB863D66BD113E2DBD1ABDDABC033D7BBDB9BC983C6CBC8E3D93BD493D0FBB383A49BDDFBDAF3DC6BDEB3A053EB03D993D65BD7BBD43BDF5BCB6BCB1BDF7BB083C6CBD1ABDB43CA2BCA6BDEDBD23BD883B3BBD9B3D9A3D09BEB3BD593D00BE293DA73B283EAF3D66BAB63DEF3DD73D153CF5BD213B8C3D0B3D35BD9F3A86BD3C3D023E7E3C7BBA14BDA23D84BBB8BD943CB8BD17BDAF3D0A3D17BE223D11BD47BDD7BD983C793DE53C503B703D833DF4BDE5BDFABD8C3CABBCB0BC21BD0D3C53BD693B87BBBF3DEEBD7FBBF0BBBC3CE8BC013BBD3C01BCCCBCE73C263E68BD853DC43C133EC33DB0BCA83C74BDB5BCFC3C06BE84BDB63D8F3C0B3EB03C8EBD133EF4BD993D833DA53C133EAB3D8FBA79BDD4BA48BCACBDA5BD6E3DED3CF73D633904BD5DBD1F3DC43D2FBEB93CAEBD343BF1BC483D8BBC20BD95BDFFBCBEBD1EBDBE3C063C0C3D603D22BBA83DCBBDB23D0CBDC43DE4BD0EBECE3CE3BDAD3D30BDE13B62BDB5BD973B6B3D5B3DC9BC0C3E803D9D3D963D76BD193ED8BD95BD8CBDC6BDB9BDCEBC5DBD7ABD343C233EA3BBBCBB99BC2DBD86BDD43CE23D04BCFD3CF53882BBDD3D503D2ABD173E473D283CA33D1CBDE33C8DBC3E3D8B3C58BDC23CD7BC593CDC3C96BC47BB003E0B3EB13D653C0EBC053DB9BDAEBC743D303E8EBD5C3CEEBDB5BD01BD96BCA7BDC1BD173EA23DD5BD5D3C52BC603CA6BD143D09BDF73CE3BCBCBD513D64BD753C163EC8BDACBC56BC983DE73CE93C8B3D763D21BD173DA5BD0DBDFB3C7C3D903C4939383C9F3DC4BDA7BC6DBD483C1ABD1FBA293C70BCDFBB263C613D8EBCDEBD153CC1BD8EBD5EBD8DBDD53D633D1FBC24BDA23D973D91BC19BE8BBD263DD1BD563D8CBDED3CC73DCABDD23C45BB6DBD4F3E8C3C12BD1ABD12BCA9BCD2BD8E3C51BD36BE74BD813C023EB0BB583D15BE4FBDD5BD64BD273D84BD8FBD66BD51BDC03CE63D0FBD733D57BB4BBAE0BDB1BD873D46BDD23DDE3D9EBD713DA2BD13BB453EAE3D96BDF1BCBA3D81BC1E3DBB3D15BEA13DC03DB8BDACBD913CEFBDE9BB55BDEEBD403D9A3DEC3DFABC183E143E75BD0DBE323DAA3DC0BDA7BDCFBC1D3EE13D0EBD7ABDA93D18BD90BB36BD9DBD153E4C3CB0BDA9BD8A3D89BDB9BC27BD92BC0EBE9B3DA1BDFD3C24BD19BDB3BDBE3D88BC25BE39BE26BAB23D4D3D9A3D543D9DBC85BC383D763DBFBD813D96BD39BCB4BD553D25BD853C8E3AE03DE8BBDF3B973C633D6EBD9B3C08BE8FBD0FBEAABC753BD8BC5F3CB8BD7ABC8DBB233B303C543D5CBD17BD033D78BD8DBCE0BDF1BD6EBD65BD62BDA2BC24BDB73D9F3DFB3CC83D67BDA6BC41BDCD3DAE3D813C9A3C61BC883A24BEB43DA03D44BD3FBD9ABCE73CFA3D51BC343DC83D36BD8EBDF4BBB03DDFBD18BD993D753CE5BC793C4A3D3B3DF9BC923B1ABDC3BC573C39BD54BD313EB53D573DACBC9CBB2ABC2F3D6EBDDABDEFBC4A3C75BD65BDB03DB2BD3F3E5DBEEDBC403D083C7B3D87BDBEBCCF3D443D723DA73B2A3D7D3C5B3DBBBCC33A14BD8EBDE83C81BD01BEBFBC58BDD43DE13DA0BC453EB53B763D2FBCBEBD323DCABC7EBCE53BE33D143D993DA0BDA7390CBEBC3C463D5C3D40BD72BC7FBDD03C09BEACBC153C47BC373D6E3C883DA6BC21BD96BDAC3DD3BD8BBDE5BD3EBD46BCD4B986BDAA3CECBB4BBE3EBE063DFA3DA13CB1BDA6BCAEBC29BD64BC57BC1EBC90BDA93C4ABDDD3DA03C853DC83CF63D3BBC943C07BE4ABD213E77BC14BE90BD16BE6DBD6FBD243D77BB60BC8C3DA73DB5BDEB3C0D3E953D33BD63BC843D003CA4BC32BE86BD043D40BDDE3D6F3CAB3CF3BD93BCED3D843CF03D2B3D2EBDB33A83BDC33C1D3C0F3D9C3D55BC38BD2CBB32BE4CBCAD3C75BDF8BC0ABD74BDD9BC9F3D153D9CBD113E0EBD90BD9CBBE23D3CBA913D5F3D7A3C4A3D043C0C3DC73D0D3A083D89BD8EBD283B1C3D833DA6BD063E2A3D72BCE1BDAABCAE3BF73D213D3B3D76BCCE3C1EBCC13B46BCDEBD573EEFBD883CED3BE03D303D0ABE983DAA3DA23D2BBCA93C03BB723C663C333D063C0CBDB0BDD13D663D2F3D65BDA7BD53BDD2BCE6BC0DBD953CAD3C5CBBC7BD9FBDCD3C483D123D40BD48BD10BD67BD70BD20BDB73C783CF5BD84BC6A3C5DBD9ABDDF3D8E3D8DBD8A3C88BC9DBDF43C7BBD1FBD0DBD063BC1BC2BBD9D3D1C3E89BDF13D073E8DBD0B3C2DBE9ABDA7BD50BD9D3D653A723DC73CA23C8D3C30BDE73CDEBD41BD2B3D86BDF53D7D3CDFBDFA3C073EBBBDE9BD93BD103DA0BDCA3D6EBDDCBDB73AA9BDF4BD843DF7BCBCBD8DBB383D513D2C3D84BD3ABCBDBCA2BCBABD853DC8BCD5BCFCBBE0BD0DBE493D0DBD143D1ABD82BD0B3B303DBEBD5BBD24BE5F3D94BDBC3D8B3D21BD173E48BD50BDBFBC9ABD89BC863C6ABDBDBDDABCA6BD33BD14BCA0BD0FBEDD3CE0BCB6BD94BD053E833D20BD07BD49BC943BB4BBADBD05BDE13D24BCE43C3DBD953D5CBD34BEA7BD01BE64BDAABD3B3E6CBCC4BDAA3DA73C033EA3BD23BDAE3D0D3D8CBCE03C153D0F3EDD3D173D03BE373D17BD0DBD98BD2E3DE3BD26BE4CBE4BBDBE3C313D7FBB5A3D223DAE3DA13D913B6ABD023EEBBD273D5DBBEB3D7D3D033C073E06BEDCBD393DFCBC403D153C083D323D79BC3BBE703D713CA13CE23B083D953CDFBC08BD54BDCFBA73BD5E3D9C3D90BD993D84BD903D3F38BDBCCABC3A3D48BE83BDC33D243D453D843DFABDA3BD61BD02BD083DB73DC3BDF2BC49BB0BBDCC3D6CBD0ABE723D263DA1BCDBBDCABCDEBC89BD373D2F3E853D1DBDF73CDABC2DBD98BD9EBD093D8BBC8CBDFDBDD83D1DBD4BBDC7B96ABDD4BD9A3C02BBF1BD553E753D913D8D3CF63CE43C9BBCF23D62BDEFBDA63D88BC8C3D6D3D943C463A873D6E3D6D3DC33C90BCF2BCD43D6DBD743D82BCAABDA8BCE6BC2FBDA93D443BDE3D383DB5BD40BDC73B4EBC06BD5B3DCB3D973D99BC4F3B143C6C3D05BD87BD13BE5F3DF9BCDBB974BBA0BDB9BD80BC933C70BC643D673D523DC63C8F3D8A3D2FBBC03C9FBD13BC0CBD633C403DEA3C963D6A3D97BCF53C6A3D26BE013E013C3F3C0D3EC4BDB8BDDFBD0D3E26BCB43DCDBC9BBABFBC713B993D663AA9BDDF3DD8BD10BE39BC35B941BC973D603D363CA43D8D3C453DEA3B913DB6BC1BBCADBDEFBDA9BC913DB73B253ED2BD21BC983DF0BB213E9B3D3B3C493C1EBC863C73BDDBBD253EA5BDA63BE1BB0EBEEBBCAC3BF93C2E3E21BE6C3C67BC4EBDB03C5BBDA43DA4BD833D1EBD70BD1DBD38BD12BD97BA8FBBE63B453D763D10BD26BC433D60BCAB3CBABD443D85BDA1BD5C3C06BD8C3D1E3D3FBC3F3C9FBDD53D01BDEFBD123DD03A2DBDBD3C333D09BDB83D1F3DDABA0C3C1E3B0D3D2F3DA53C7FBDF23DD4BDEFBC953BA93DEE3D58BD203C9D3D85BC0EBC123DC63DA03A39BC053DD3BCE3BC80BB84BC11BD103E643DD73D9A3D8F3D99BDBD3B683D9FBDAEBD94BB673C91BD07BDA5BDC63D103B86BDA8BD6A3DC63B9B3AF83C21BD603DF6BD8ABD1BBDB33D2F3D9ABC5EBD85BDECBCE4BC76BC32BD0D3DBE3D80BD79BCC7BDAE3D073B553D27BDE3BBCA3C193E66BD9C3DAA3DDD3D1B3D7EBD643CF1BCACBDA2BDB13CBF3A093CBCBDB3BDA23D71BC34BD263E37BD0CBDA9BC41BDB6BD713C2ABD153E0CBC8DBC80BD4E3D173D823C8BBC95BD5CBC1F3D033EFE3CAC3C74BDC83C27BEE13C5EBDD3BD26BB0E3DDFBCADBD6ABD4BBD07BD613CD63D11BDA73BD5BCE33C5D3AFABD85BCAC3D943D83BDA2BD093DCD3CCC3D8ABD913D6B3DF5BD073DEEBCEDBCE63BD0BC1ABD9B3A033E473DBB3CD2BACE3BDD3C813D9CBB413C06BD4F3C3BBDBF3CB4BCAF3C26BD6ABCEABC2B3CF6BBA8BC67BD04BDE43D0F3D383CFD3D89BD59BDA5BD393DCB3D9A3D453D28BC64BCF9BC9BBCD5BD2BBBC6BC42BD85BD5E3D92BCD6BD083DBEBD763D813C753DEC3CC1BD3D3D3B3C133E11BDD2BDD4BC2FBD1B3D843D993D353CFABD52BDEF3C97BD463EC03CB33C0EBEA23DEDBDA73D01BDFDBB1F3DF1BD03BDBABB21BD803A183DC13B243CB43D353D613C37BE063D05BDDA3D77BD793DC03BA7BC173E0ABED73D6D3CE8BD173C36BC03BD07BC30BBBE3D4C3D42BDB0BD14BD353DF6BD8C3DA63C0ABD2D3D3ABD4E3C363C203E013E4EBC9A3C9ABD6A3D85BD17BDD8BD3C3C87BDEC3C34BDB33D8E3D3E3C9DBCB9BDBABDA4BC6CBC923DB2BD36BDA6BC273CA83D543CA1BDA9BC353CAF3D883D82BD1BBDADBD11BD803D7D3CCC3D76BD93BD323CCA3DF3BD293C663D2CBDB43C97BDB23C7B3D87BD643C9BBD85BD78BDC3BDAC3C623D7CBD0DBE283C7ABD2ABD6FBACCBB2D3C24BD143D443D903C96BDE13DAFBB443B45BDACBC083DC83CC0BBD93BE6BD5B3D443D92BC0B3D293D8C3C8D3DCEBD793D2F3E0A3D86BCE7BD06BE8839823D99BB32BC53BC07BCDABCA1BDA0BB023D483D113E683C1F3D32BD773CBBBC77BC473D94BCB83D7EBDAE3D31BD153DBA3C933D8D3CD53C9DBD15BCE5BC8B3D163D1CBD87BB1BBD233B8E3D1C3D1D3D95BB40BD4C3D24BD65BD6D3D563DCE3DF73D1BBC8A3DD4BD2BBD2E3E273D1C3D0C3EF53BD33CD03D80BDC23D713D27BEB43BC33C2F3C71BDD33C5CBDC33DA9BD723DFDBDB1BD8CBDC33C83BDB1BC3BBB8D3D62BD9EBD503DFB3D30BD7B3B693D41BC0DBD8D3D083EAD3D54BDB4BD8D3DAABBACBCBBBDEF3C6C3CF73D523D623BC1BABD3DF5BB50BEA1BCDA3C5DBD8FBDB3BC9BBC193DE33DABBC12BD7C3DBB3C113C893DF23D6A3CFABD1ABD723D003E35BBC03A97BD10BD5B3C083D983DF83CD4BC753D6DBC503DAB3DA8BD223D75BCCEBD193DA53D2B3CB7BD97BD723D813D093DB0BDBDBC543A563C2C3EB43C45BC183EAD3D833DC43DB53DF0BD22BCFA3C3D3DA53B253D093D023D45BD2ABD373DFEBC42BD043E843DCA3BB9BBF03DD93C8CBB133C393D8E38A93D803CF0BC7F3C0C3A173D28BDA6BCA6BCFA3CDCBC94BD1EBE413DECBDD8BD843C3EBC2ABDC33D2A3DEFBDE93CAB3B0CBE1FBD19390FBC25BD67BDA23CCC3DB73C6B3D29BE39BCBB3DFDBC623D96BD86BD533A903D6EBDEE3C64BD303DD7BCE6BD193DB4BC2C3D18BD333D4C3D433D783CCD3D573D77BDEF3D6F3D26BE6C3D4F3DE03C03BE96BDEB3AD93C653DDE3CF53C8EBCE43C9F3C9ABDD43C18BD2C3C9F3DBF3C7BBD0B3C953D9E3D18BC473DC6BD7FBC13BD2EBCA23D82BDAABD093D28BE8FBC573A2DBDCABCA1BD20BC65BDF8BD363ED7BD56BD98BD853D503DC33D013E453DAE3BA73C4FBD19BB86BDA73DEEBC9BBC813D983D91BD1BBE813E91BC37BD403DCE3D53BD30BD0EBD073E153CACBDAE3CE8BD38BDB33C6C3D4FBD66BDC53D63BB823C08BD1BBDBC3D75BDE43B8C3C743B3ABDFEBD593D62BD88BDD33D80BDFC3D023D343DDFBD613DF1BBDA3D59BD843D4E3D613D90BD943DFABB08BD44BD86BD1FBD52BD62BD833D06BD68BA68BDD4BD643DEC3D4C3D833C38BE7EBC5EBC0E3E593C923DC83D873B19B950BCE53CFFBDF03D5A3D69BC7C3D97BD1EBDCCBD9BBDBA3D933D4ABD803D64BD04BEA93CECBC4CBD12BE1A3B39BB7EBD05BE29BE8E3D413C1B3C2F3D98BC42BD4D3D0CBD2A3D503D413D4C3D34BD8ABD76BD79BBA03D973D993C9ABDA33D2BBD86BD95BDD8BD513B033D1BBDB1BD4B3EB93C4E3D673D3CBD1A3DB8BCB83DE23BC33C14BD1CBE0DBD1EBDD63C58BD413D243D873D823D0D3DE5BDD6BD833D2E3DE33D453DB23BE3BB1FBC70BD45BD65BE8D3D1C3DEF3A353C333D15BD043DDE3C993DB13DB0BD7DBC2D3DD8BC15BE17BDDA3D05BDF7BD113C58BCFEBDF7BC6D3D333D5ABDF5BD4A3E313D113E9B3CC9BB453DEDBCADBD923DCABB23BB24BCA13D1D3B06BDE53B02BE75BD31BDBBBBAFBC873DC1BC023EB3BCB0BCC33D77BDA63D6C3D5B3D813C053DBABDBB3D87BD813AABBDFABB56BD8DBC2E3D103EA7B9EABB1EBD4BBDEC3DAEBD633D483BC33D12BEF1BD0DBDA2BD573D68BD9A3BA0BDE63CBBBC7D3C9A3DADBD053D023E3F3CBD3CC6BD70BD2E3CE1BC3CBB053E053DC1BC623A3ABD193DBA3DA8BD8D3A8E3D9CBDEE3D253D1B3EFEBD1BBE9A3CC7BDA93D27BD14BDABBBAABC2B3DDBBD453DB63C423CA63CBFBCB33D3EBDD2BDF33CD1BD653C8ABC92BD663C0F3D853DFC3CF33D6B3DC13D933D303B613C0C3D6E3D163CB3BDA93DB3BC9BBD1CBED5BCDCBC4D3DEF3DF2BC9ABD8ABDE3BC99BCDBBD78BC9A3C20BC8BBDDBBDAF3C1B3EE93CF7BDA03D2F3D42BDCABD50BDE0BCE5BD71BEC03C1A3D42BD8D3D66BEF63DBC3D893B1DBE97BCCD3CC8BD46BD64BD9C3D1F3C05BDEA3DCD3CBDBCE5BDB6BC17BD8DBD863C9DBDBC3DCCBCCA3DD23DBE3B82BD58BC7CBD2A3E643DAFBD54BDC2BDDBBC2F3C683C633C4DBCB53CE6BDA43DF0BB09BD833AA73D8ABD8ABC9C3B33BD2B3D0A3961BD6EBA6FBDC73CDD3DC539B6BD3EBDC2BDA6BDE4BC433C25BE513CDE39EA3B9F3DF03D413B4E3D5DBDF8BC82BCF1BBC3BDAC3D4F3D5DBD073C733D3D3D02BE1C3C8DBD69BDEA3CB33C08BB82BDC9BDE73CAE3DCABA14BDF3BDAD3C8ABDB6BBF23C5DBD8ABD9F3C1DBCCB3D95BDCA3CCE3D3C3EC73CC0BC1D3EF3B99B3D9ABDABBD793D493D873DEF3D603D46BE50BCD4BD113DA43BAFBBA0BBA5BDD9BD08BC8E3DC8BD343D023D8DBDA4BC45BCD13D07BD26BDA0BDAA3D103E813DD5BD4EBDE63CEFBD10BD63BC1B3EC4BC59BD8EBD0CBDECBCD9BDABBCB5BCD23C563CC03D843D0A3E253D9FBDDB3DD43C953C8CBAA4BC663CE8BC9ABD963DACBDFBBD7EBD7BBD0CBE0A3E07BDE7BD283D8BBD1FBB08BD183C20BB3EBDC13D803BB23ABB3C3A3C23BB9BBD183E58BD63BCA33B4D3BB7BDC73D91BD733DBF3D8DBCF7BD223C9DBDBDBD05BC3A3CAFBDA63CC43B203D123B4BBB243ED43DE83D6EBD3A3B8DBD8B3DECBC533D26BD06BE92BDF73D0EBEDC3C043EA4BD4CBBCB3C44BB4F3D84BD84BC0A3E96BBC03D713D863D36BD5FBB0F3DA43D93BA79BD92BC9A3D37BEDC3D033D95BC63BD29BCB53D423D26BD19BDC6BC4DBD93BD23BD783DDD3D2A3D06BD3E3D893D9E3D153D303D443DDFBB4E3C173D63BC03BD3BBD1DBD8DBDDDBDF93C96BCD23BC1BC243DA23C46BDB93CEA3C55BDA8BAA53DC9BD4DBDBEBD9ABD923D69BD553D01BD1D3EF7BDD1BD63BD933C29BCCEBDA2BC2F3CDC3CB1BCAF3D96BCD4BCBA3D3B3CAA3B89BD163C313C063E233EFDBC2C3D493D4F3E8FBDB23DA33C56BD31BD7DBD82BCF9BD4A3D8F3DC63D2D3DAABDF1BD4BBD163D953D1ABD19BE293CD4BAE1BCB4BDD0BC673D15BD04BDA53C5D3D3FBD43BC91BCBCBDE9BCB8BD943C04BD973D523C96BA01BDAD3C0FBBA1BD2A3C143D10BB4BBDAC3CDBBD033E0D3CBE3CC0BD983B45BD843DCEBC993D2E3D0ABE8CBDF93DE4BDECBA0CBEA8BC93BC1ABEF83C063E59BD2DBC853D04BE0B3E6FBD993D60BD8BBD2CBC07BDA0BC92BDB6BDDABCF83D83BD3BBB283DF7BD0ABDFC3C81BDF7BD44BC9C3DD3BD45BD2F3D1DBD343DEBBD8D3DF63D1D3C7CBBF23BD33DDB3D373D093D963D09BD863D7CBC4CBD873CDC3DD0BA4DBD4CBD9CBDBBBDDA3D463CF9BC3E3E0FBDD43D7C3DBEBDB6BD5B3D0EBCC8BC883D0EBD8E3D753D493B31BD453D8ABD6EBD68BD1F3C603CB13DCCBC03BD4CBD093E423DA33CE13DA4BDE8BC9A3D09BD06BE923D573D90BD78BD3D3ECA3B4DBDA2BDA43DB2BC593DC1BC733D433D543D05BE9ABDEC3B863D053E643DD53B89BD683C583CE7BC483D57BDE9BC473D373CC2BCE13C043EBE3D81BD2D3E94BD72BD033D543DAF3D543D13BD1CBD893D9F3C0ABE7CBD5D3DC73CB0BCCDBDC6BD0E3D1ABC11BC90BBA83D0FBE2BBD84BD223D27BC92BC9A3CF3BDFCBC1BBE59BD0A3E953D6C3DE4BBF5BBF6BB66BD993D0E3CDEBB95BC64BDE7BDE63D15BCDB3CF0BC2ABDA43CFDBCAC3BC13D1C3D663D64BC68BDFD3C35BD303D3B3BB0BCBCBDA33D483D723DCA3C073E373DBB3C653D093D50BC10BCED394C3D3ABE25BCFC3C6A3DA33B52BCD13C683DDABDC33C233EC23B6CBD163DD43DD63C73BDEDBCEEBD25BD3EBD6DBC973C14BCE43D3CBD1A3EE2BA4D3D9E3C0A3E0A3EA43D34BE993D1ABE6B3D8CBD5BBCFD3C9C3D12BD30BCA4BC86BCA5BD5A3D1A3D293E7BBDE4BD5BBDE7BD1B3EE4BD3CBD78BDA63D0FBDD13DFABD7C3D583C27BC6BBD17BC20BDBA3C4E3DE63DFA3DB83DA2B9C13DFCBD743DDDBDC23D9B3D51BB5C3D653D093E61BD9A3D2A3E06BDD43C803C84BDA7BDCDBC9ABD5ABD5DBC103D9D3CC73CB73D3F3E9EBDB0BD7FBCBD3DD43C6EBD0E3DB83D2DBE4BBD403DF9BC833D023EC9BBB7BB05BD06BE3ABC5F3D06BDE33C32BD933CEBBCF5BCF63D883C02BE1F3C433D63BDDA3BDBBDB8BC8F3C1A3D393D29BD3BBD663C74BC0BBEACBDA83D5C3C28BB15BB873BD03C503DA43D063D26BE12BD033CAA3D6ABC013D12BC5CBD77BD103E34BDA23D1A3C343D8CBB193DD73D2C3C743D57BD85BD19BD8B3C203D7B3D8BBD393D88BB9C3D6F3DD2BB7F3CB03C8C3D65BD8A3C1A3A6D3D22BDDFBC9DBD313D7BBDDDBCCB3A0B3B9A3D7A3DC03CA2BD30BC263DDA3D6C3C833DA1BC743D523DB6BCE03DA0BDAC3D2C3D203D38BE1EBD303EFB3CFDBC903C073DFD3D113BC6BDA6BD7CB988BD403CA2BDB53C703C0ABE283DA6BCFD3B793D943D5C3D22BD28BD15BD533D8EBD3ABDBEBCEABD2A3CDEBDE1BCA63CA4BC80BDA3BC783B983DC4BC9C3D31BCE2BCD13D90BCA3BDC7BD853D433CB43C6D3D993CA5BCA6BC2DBD143DF23DF3BD11BD853D5CBDA6BDE8BC053DCA3D84BCE53C3D3D72BC26BD55BD023D723C4EBDB23DC6BCD63C1A3DE73C853D97BDB73CDDBDB2BCF13C7A3DA1BD56BC7B3B483D723D1E3EE0BCC1BDB9BC1EBD05BDD4BD973D983DA53DD9BD55BD7DBD0DBE7D3D4E3B26BCEB3D10BD1F3DBB3D96BDD03CD53CFEBC3ABD223DC2BDA13D12BE34BE3BBD79BCDFBC94BC35BDBFBC8DBC9F3CA43BD93CB5BDEA3C6B3D92BDFE3BA73C223EF4BD81BD1E3DB5BDBBBC9D3BE7BC483EB0BCB7BD7EBD0EBCA83C3FBC6C3DB9BD523DBBBCEA3D2A3D5BBA4D3D06BD1D3DA73D99BD85BD6B3DBCBCCBBD933D75BD573DFEBCF13C743CA93D643D7D3CB13D053DBC3C8F3DD5BD983D133D8C3C0ABC11BD17BE29BD35BE143E8EBDEC3D083DB93B8E3CCFBC7FBD84BD9FBD5FBDE93D9C3DDCBC24BD233D0B3E043D48BDF53CEEBC8E3A703D923BF0BB1DBEB1BC7CBDE5BDF6BDABBDC9BD033E473DEF3BA93CF7BC0D3D96BC653D07BDA4BC19BA0DBEC8BC433D483CB03D823DCB3C473DF1BD2FBD21BEFE3CF13D653DA23D95BD7ABD0B3D5A3DE8BCA03DA5BD873DDDBC98BD24BC46BD953C24BD73BDA63DCABDC1BC59BDB4BD0EBC4C3DC83D5D3D9D3CFA3CD7BCCBBC08BE4CBCB13B80BB923CCABDD33C353BF03C3CBC493CA63D3A3EC1BD4B3D5E3D853C2C3D043E9E3DA23D683D37BDB13C2F3D26BEBCBDA3BDD5BBE6B7163DB83C883DA7BD293C6DBDDA3D8D3CD3BD103E2CBD9FBD0DBEFB3C033D95BC7FBCFEBCFB3C2EBDB53B8CBD59BE323D083E93BD16BDF0BDA2BDD0BD833D1FBE143CAFBDB9BCACBB153D21BDF23D123DE8BC10BEBFBB2DBC023CD0BD49BC4DBC6ABE08BEFCBC08BD6FBDD2BD54BCD43C923D46BD6F3D033D0ABDC2BD9D3B5E3C7BBDEF3DA63DEDBCDE3B08BDBA3D43BC7D3DFA3CEC3C54BC38BB3DBDE4BD513D3BBCB5BABC3B823D953C083DEA3D81BD81BC5A3CDABBBE3CC03C12BDC8BA1D3D283DD93DAF3D5EBCE43C873D4F3D1E3D8EBC0C3DC7BD51BD023D633D07BD1EBDC7BD2C3DB43B99BD6A3D8ABD503BFDBC5ABD68BD03BE023EFC3CC0BD88BD653D3ABD373CC93D66BD1BBCA23C6B3C053EAF3D89BA5BBC183ED3BD973D45BDD23C52BDD0BD3ABDC8BCA03D093C44BDF93D1FBCD43D4BBD083E05BCA33C573D6BBDB73D16BD333BC2BD2F3DDBBD853D213D53BDD23C743DD1BD52BD153CEB3C3BBC5BBB1E3D293D633C1F3CA03DB539B83C893D5E3D053D243D15BD783DCA3D8FBD4BBDE0BCDCBD583CE53B8ABD70BD933D3EBBBD3C2EBDB4BC583DEC3D0E3D3F3D463E153D2C3D233D28BDD1BCFDBD73BDAE3C1B3DE3BCCEBD8D3D11BD9BBC0DBE1D3E9ABB213E27BC683C073D3ABD253CDF3DAC3B753DB63C51BDBFBCBABD6D3DE33DD73C443D04BD0B3D0F3DA43D423CB1BD5B3D9ABD123D553D86BD4A3D9CBD39BEF03C42BD46BDA93B993CC9BC7CBD3D3DE5BC2B3C8F3C5CBD753D48BD79BD98BD2FBDF03D2DBBBD3CF83C29BD47BDDDBD18BE9E3DE7BCBC3C0F3D95BDC23DE13BD73D31BDCA3CF0BCD1BBA7BAC63D7D3D9EBBC23C52BD0B3D4A3D61BAB03DB13D963CC8BD013E083DE2BC673D713CE3BCE8BD8E3D64BD86BD08BDC2BDD33D6B3D8F3C08BDA43D0CBDE33DF73C31BDAE3DEF3DA8BD2DBDB9BCB23CA93D13BC543CEB3CDABC79BD0EBD873D3DBDE9BC08BE913C9FBD473D833D0CBDBF3D58BCB93CC4BC44BC49BD5DBDE6BD1ABCB9BD45BAE1BC85BDADBD94BD7FBC983C",
      torch_tensor_24_torch.bfloat16_5: "0x020000002A3CA83C00BE3DBD26BE82BD29BC22BEFA3D2BBD41BE01BDFA3DEB3DDE3DEDBDA53D26BD04BE9A3DA4BD48BDE73D0B3E",
      torch_tensor_24_torch.bfloat16_4: "0x02000000963F633F913F6A3F943F313F323F913F7D3F953F533F803F893F543F7B3F863F693F683F6F3F6B3F893F9E3F523F893F",
      torch_tensor_24_torch.bfloat16_3: "0x02000000703D33BE5BBC3CBE32BD29BDEBBB723C04BE8AB9963E93BCD33C043E9ABBD13D9DBA383BD0BDB73D5F3D953E023E19BC",
      torch_tensor_24_24_3_3_torch.bfloat16: "0x02000000013EB9BDF0BB11BD34BCD33D893DC9BDFABC87BC8CBD92BB3A3DC9BC82BD94BDABBC82BD8F3D533C1BBDD6BA87BD9E3D02BE47BCFF3C633B9ABDFB3DDBBD333DB3BC51BC433DBFBDA5BC1F3DB13C683DBBBD51BD373C1B3E1B3D02BEE4BD66BD23BCC33C91BD5D3D133D263DADBC883D8CBC573DC03D46BDB5BD883CA1BD5ABDC9BB19BC173CCE3D913C463DF5BD90BD5DBD8939A9BC94BD403C643DF5BD9D3D273DDF3D123D0EBD07BD223C993D3C3D01BDA53C8A3B7BBD173D1B3D2A3DEF3BE6BC013EB93BA1BDA23DB13D53BD843CF4BCCCBD063EA13C703D97BD293DE03CDD3C98BCF8BD7F3DA63D443DAB3CEC3C863D2C3D923D7A3BD23A5FBDD83D8E3D023D7DBACC3D363EE6BD06BE623D80BD0CBE303C323D73BCC33B213C0CBDCABD06BBB8BDA23C06BAD53C1C3C8CBCA0BD15BD9EBD11BDCB3DCDBDF23B923B183DE5BC87BCBDBD99BDD13DE6BDFBBB9E3D9F3D37BCDEBD523BCC3D44BE133CFC3C8C3D42BDC63D43BDB4BC83BD333D7E3D23BD713B25BD89BCB33D063EF13C8DBCEB3DE2BC8BBDA23BF7BB17BD413DA83D483D0F3C643D32BD98BD133D4F3D9B3DD23A9BBC1ABE98BB55BE53BCD03D87BDC5BA1FBD833CA0BCD43D3EBD5F3CF9BCD8BD2CBDE1BC4A3DA8BD07BD853C7BBC08BE20BD7BBD02BCF13DB4BD8D3DEA3CA63C803DABBD463C30BDF4BCDCBCAABDB73D86BCF1BD8CBD4CBD27BBBE3C16BCB4BCEF3D89BDC13DF93DA13B46BE81BD0F3D95BC403C8C3CE53CDA3D163DFF3C8FBDD8BCB7BC913DE2BC9B3D1BBD023DDCBCA03D173EF73D51BC123EBFBDEABCFFBBAD3DA2BD873D69BDE13DF8BB7F3DEF3D39BC083E9C3D873D76BC4BBDDDBD19BE26BE5E3DA53D683D093ED43C6F3DC0BDE23CD7BC2F3CF0BC0A3D033E8ABDB7BCBE3D923D57BD2A3D61BD4BBD9D3A0FBDB73D17BD60BDAFBBAD3C7DBC1E3EBDBC14BB09BD903C0BBD97BD383D483D703D9DBD033E71BB833D83BDB03D363C4F3BAE3CB5BD92BDB9BDB5BD12BC783D6DBCD73D7F3D61BDEA3C2ABEAEBD2B3C41BCC93D60BD1BBEA1BCCABD99BD453DC23C7B3C043D35BD133DB6BD033D10BDF53D693B7EBDBE3C8EBC2DBB87BD553D33BE633DEC3D3F3D86BD223D213D86BD06BD083CBC3B12BD19BE72BDD73DC2BC423C50BDCA3D1FBDA8BD9E3D67BDC13D473DBB3D153D713D5ABDA1BD61BD263C313EBD3D383C553DCDBD7F3C7B3DE3BC9ABC6EBD0D3D883D8A3C63BD12BD5E3D1D3C2BBDE03DC9BD933D903DD43C8A3C0CBA3EBD883C14BD1F3D233B733D6C3D8CBDC13CB73CB13A27BD193E933DB0BDD63DA53D5DBC333A6A3BF83D113DC7BB2E3DA63C023E8FBC43BD3A3D12BD57BDB23DCABD513D933DA13D163CBABDB13DCD3BABBC31BDAD3C68BC7BBD193C81BC6EBD77BCA9BD2B3D6ABDA43B5CBB34BC383DDB3D79BDF9BD36BC23BE1F3D163DF73A52BC83BCE8BDA9BA773DBBBDF03C853DA73D203BC53CBD3C9E3DD53B8E3D15BEC2BDA6BC2EBEE4BC72BDE63C79BC303E1ABDEC3DD7BCD63CBE3DBEBDE7BCCC3DDE3CEABDEFBD6B3D5FBD103EDBBC7A3CAD3DDF3C54BD44BD933D8C3D3D3DC9BD673B323C343D6ABD9B3D7E3D063D84BA63BDC6BA30BCFA3C973BB5BDC73DE43DCD3D033B63BD5EBCE53D04BD4F3C1FBD02BE013DCB3CB53D98BDA5BBAEBC963D253D183E3BBD4D3CC63942BD61BC0ABE5C3DE03DA8BD603BF7BDC3BD52BD2DBB1638563D4A3C24BD21BCB63D05B86DBD33BDC7BCF43DBEBD953C7C3D48BD063E4BBBBB3D073DAB3D353D11BE10BCC0BB863DF23DC43CF5BDA0BC7D3D583DA6BD4FBD29BD51BDFD3DB7BD5CBDFFBC943CA9BC193D263D60BB8F3CD4BDF8BC013DAC3DC7BB583C88BCA9BD423DCC3D903CAF3AF1BC6BBD2F3D88BD823D94BDD0BC3EBD903C0EBD08BE50BDBFBC08BD28BC903C2D3C78BCD6BD17BC643DFB3D64BD7E3B063B943C9A3D29BDBC3D8C3D443B17BBAD3C283DC33D123E423DE93C4C3D903DA0BBFDBDC0BD3EBB9A3D9EBDD3BBEBBB6BBD03BDC5BD9ABDBF3C423E50BD59BC2CBEB5BCC23A17BE3A3DFEBA44BDB63BA53DA93D31BEA3BBFEBD8ABD6BBD91BC893CAC3DB1BC043E903D2FBD7BBC64BC873D67BD743B81BD00BD61BDEC3C123D873DBC3C99BD9FBD89BC85BD753D2EBD793D953DF73B64BCA7BDFABCDCBBAA3CC6BDA73B80BD5CBB6B3D89BCA93D55BD97BCF2BDB43B5F3DD2BD043C7BBD9B3C0C3DDDBD4A3EA13C923CACBC5FBCCD3D363CD5BD883D45BC573D833DD23D8DBC3FBC58BD7F39AEBDDABCA6BC4BBBA5BA03BDD83D15BDF4BCC23AD9BCD73CE13C693C5D3D19BCC1BD98BDB43DE8BC823D183E493D843DB13D383DAFBA9F3D8DBDC1BC4E3DA3BD1D3DE8BCD0BD0B3B2EBDCE3D303DCEBDCA3DC13D3F3DDD3DB9BDAE3DC4BDC03D9E3C893DFF3CBEBD413DAE3D073C8ABD45BD13BD1E3DC33D6ABD2139D3BD9E3D78BC99BCD3BD0D3DD93C8ABD463C5B3DA43DF53DC7BD033E85BD393C68BDA3BC46BDE0BCAABC153EA9BCE7BD26BBB4BCA1BD86BD043EE6BCA1BD87BD50BDED3C763BC23DC3BB9C3DCEBC76BC28BB6CBD0DBB933D13BDC9BD883D17BE03BE17BD3EBA61BDCCBDBBBD2E3C013D183D02BEAD3D4E3C74BC883DAABA61BB173D943D713D0FBEB33D99BDC3BD8CBDDABAC63DDBBCD33C273DF5BDB7BD1ABD88BD263C113D98BBF63C683D8BBD333D9CBDA43CE4BC053C4ABD51BB363D11BD173D173E72BD123DCD3DE6BD8B3D503CFC3D773B23BE5E3EF3BD263CF93DB53D6ABD7EBDF13C853DA6BC5D3C0D3C873D2E3C8FBD3D3B023DC33B27BDA73BAB3C7F3B563C883DE2BD6BBD5CBC273D673A1DBDE8BC683D1CBD7BBD1FBEA03D97BBB1BDD0BD8FBC103ED4BCB639B1BD0EBE853D20BD1ABDCC3D02BED6BD2F3CCA3D663CA6BD913CABBBAA3DAD3B88B919BDD4BD0DBDE63CC1BD8EBD433D3C3E983C703DE93DD4BD36BC9C3C513C463DD93D19BE943C6ABD803D373DE7BC3CBC1DBC5C3C503BB53D403AA0BC6ABBA93D843CE33AAE3D9CBD0EBEEE3DCCBC40BC833D9EBD12BDD03DB33D14BD01BB4CBD243E08BDB13D5ABD193DCABCCA3C64BB03BD673DBE3D68BDACBC94BDBBBDBFBC24BCD7BCF43D38BD8ABD84BD2EBD52BC933DAC3A503DF43CFF3D95BC0E3C183DC0BD893D04BD2ABCB0BDCC3C203D16BC4A3D433DEA3DA0BD1C3C07BD7EBCFD3C833C2F3EE9BC0DBDEC3B0C3C1D3D9ABCE1BC403D5B3D633DD8BD9C3C953DB23DA3BDAFBA323CCDBC5DBD7DBD00BE47BDE6BC1E3C25BD0E3E20BE6D3DEDBD8ABC93BC16BDEE3DADBAF6BD78BC8D3DAB3D813DC33ACCBC963CEFBD77BDB33D363D03BEB8BCBBBD5E3D883CC2BCE2BC333DAABCA4BD70BDF2BC00BD633D8FBC93BD523DD13D46BD71BDA23D0F3B85BB2FBE473B76BD1C3DC83D0CBD523DBEBCAEBC5E3DABBC503C87BDEF3DC3BDFFBCA83DB9BD58BE123D153CE9BD123DB5BC233D62BC1E3C37BD253EF9BC923C193E5B3CA0BD713E973D07BC393E393D283DECBCCABAEABD6ABB82BD003D083A08BB0F3D41BB22BC37BC5FBD8C3D533BBEBCA33DA43DBA3C0A3DC63C923C8DBDD13D603CB4BC403DB53D5C3C1A3D853D8DBDBEBCB23CA1BDF6BB313C1FBDF73A98BC723D39BC1DBE4ABCF33DC6BD0FBDFBBD123DB0BD2B3DF33D50BD023E55BC24BCAABB0E3B28BD7B3D403D24BD72BC41BD443DB73DAABD6B3C323C953DC2BD343CF63BEF3B58BC843CE2BC0E3D333DDC3D333D9DBDC5BDA63DDCBC053DE3BCDBBBF7BC0ABCBDBCBDBC943D49BD133DCE3D183E193DD6BDA1BCEF3B6B3CA6BDFFBD9A3D97BDC13DC9BD67BCB1BCB53BDC3C063D4ABD6BBC61BB30BDD9BDC9BC523EBB3D373D3F3CA4BC2BBD00BEE23DCEBD56BC31BDBB3C1EBE773C123DBC3D45BDF13DF2BCA7BD6F3DA43DFEBD2CBC0A3C14BD013E253C82BCB63DC6BD0DBD73BC8F3D383E4B3D8FBBB53C89BD9B3DC9BD063DAF3D123DC4BCE23C293D413EE63BF6BCE33DBCBDBDBD37BEA3BCE83C6FBDDABB7C3DA83D833D273D95BDDCBC23BD0A3CE9BD87BB2BBEDC3C203D9FBDC1BBB2BD0A3E96BDBB3A9DBA303D40BD6F3D8E3D7EBD11BBB2BC493DCD3CD23C1FBD0DBC4B3D88BD17BEBDBD72BDA0BDCB3DA0BC83BC913D1F3D193DE2BC2B3DB5BC30BD783BE9BD493C2C3E083D2FBDE7BAEC3DC03CE73DAE3D3B3DA5BD30BDEF3C17BDCB3D89BC5BBC41BDC73DBD3DE93B763D0BBBBEBD203DDCBD01BD303D8DBC6BBDB63DAE3A1DBEC63D3F3D1BBE9F3CAA3CD1BC0E3CFE3B55BCCABD8C3DAE3C0C3E293D313DBC3CE63DA3BD273D55BB69BDA6BD7A3C09BD133D81BD38BD2B3DC13D563DC63DE3BBE6BC813D683DBFBD883DF9BDCF3CF83CEABC1CBD383DCA3D60BC293EB4BD8C3D1A3D6D3D07BDA13DD4BDDCBC2CBD3EBDF03DE6BD63BCB9BD0D3DB2BC31BD7F3C3BBD663DF73DB1BD92BC41BDACBC36BC903D57BDEBBC903C2CBD31BDE6BC23BC5D3CBA3DAEBD763DA8BCE73C863C55BD883C513C203D163EC6BC8FBD13BDFB3D843D8B3DA8BDFCBC103D4DBD20BEF83C19BD213D4D3D08BDA43B16BDB93D57BD6F3C97BB3A3D8ABD79BCE33C11BCA2BD823DE63CD9BCEB3D953D7C3DC13C3C3D7C3D8CBDE73D2FBCED3DC13BC63A16BDDF3D223CF0BDEFBDAABD8E3BD83B403D683DC03D7B3D7FBC423D8B3D9E3C16BDC2BCB03C34BC283C19BD1EBDA5BBDC3A6A3DBF3D0A3D45BCDCBDF33D67BCC13CB2BCD2BB093D663C3F3C95BD4CBD1F3B86BCF1BDAFBCCBBD8CBDAC3B74BDADBD8FBD473D1DBE93BD173D3E390BBE613D51BDC73D553EBC3DFCBC2ABDE23DAABB96BCB9BDCEBCE83D2E3DBFBDAFBC85BCB7BCEBBC92BDDFBD9E3DDCBDA43C743D923CA73C5ABD093E2E3D993D4B3C2D3C4ABD00BEF63D23BD51BC453DC63D0A3CECBDE1BDB9BC273E833DB1BDBC3D9CBCE93D763AD53D33BDB03D203B5CBC363C00BDD33C733CFCBC7D3D313DF3BC823C883D68BCCE3DF03C9B3D813DB03C8A3C8D3C80BC133CA8BDFE3C82BB233EB93D81BDE6BCC03D4D3C4EBB72BDF43DC33CAF3DD8BDFABC5DBD6BBDD6BDD5BD493D85BDA23C56BDD8BC13BE95BDA1BD1DBD0D3A6EBB7E3D893DCFBD81BD973D343D0DBE8D3B0F3DA0BD32BD87BB753D33BD283D3EBB84BDE73D233D7CBB9A3CC23DB9BC5EBD9CBDB7BC8CBD203C17BC91BD573DAE3D72BDA93D8E3D77BDB53C923C453D39BDC03D19BD30BCE7BA463C58B8413C42BC1E3D82BC8A3D6B3C77BCBCBCBEBB2E3D06BDB2BC043D35BCB83BD7BCC83C85BD343CE2BC9A3B9F3D6DBDF53D04BD403DC8BD6B3C9F3CE7BD9C3DB7BC363DCBBC2D3DA53DE03C4CBDCCBD0EBEE33C4B3B293D5D3D85BD39BD0CBDEDBD2ABC71BD0C3C41BD1DBED0BC863C0DBA49BD873BFBBBC2BC89BD533CE43CCA3D5D3C59BCC63D503DA3BC71BD98BD823DAABD163E2FBE34BD14BD33BDE33C253DB9BD98BD2E3D16BE39BD69BD203DC43CCBBCC5BB363D863C94BC06BDD33DE83C273DBD3CA5BB11BE123DAFBD183DA33D8ABDC83B8A3DD43C113EB43CA5BCFCBB18BEB83C8EBB9C3D39BEAD3D873DBB3D71BAB63D20BDB33B0DBE51BD04BE143C353D13BDBFBC1F3BF3BC763D113D0B3D923DD0BD8FBD66BC99BC8CBD0FBED23C463E86BC553CBBBCA43D003E03BE07BCBBBCD2BD6ABDF73BABBD4BBD7CBD61BDCABC023C513D8FBBF5BD23BD74BD323C8EBDB0BCC1BDC0BCDA3C06BCCEBB823DC6BC903C81BD463C903C6DBBFDBBC73BB9BD90BCF53D943D7FBCA4BB8BBDEEBD94BD883D11BD60BD9B3D5FBB8CBDDD3C6E3D993C073B29BDF23D03BE913D5EBC923D1B3D4EBDC3BD89BD43BDC8BDC1BC9ABD1FBCADBDAB3C4BBB99397DBCA43DDC3CEF3D623D50BDD6BD94BDD1BDEC3B683DEBBC84BDCCBD463D833BD13DDF3D543AA9BCD03C283D713D543DA33BA0BD34BD8E3DE83D6C3C153E9FBDA83D853C3ABD73BBA2BD22BDF73C223D60BC53BD323CF5BC11BD78BD493D06BD51BD89BD48BC523DF93CE8BD6539F8BD2BBD2FBDA1BD00BE04BC2D3DEABC0E3DD03C0C3D79BDEC3C66BC1FBDADBDAB3BCB3B88BD33BA59BDBE3C343D8ABCC33D96BD41BC6A3DA5BD37BD993C17BC11BD48B9DCBC8F3DC2BD043EF6BC493D083B1A3C22BE55BD60BD083D173D793DADBCCDBCD73DA43DC43CB1BDEC3CD1BD59BD14B8C23DE83CA03D24BD5CBDBDBC6EBC873D55BD323DF6BD95BDE4BDE33D823B3DBD58BD67BDCCBCB7BBC0BDDABDC53D633C90BD7B3D7B3D2D3C01BE493DC83D10BE2BBD4CBC91BDA2BD11BE9DBDA8BDBC3DFA3DE23C20BCAA3D913D96BD7EBDA53D7CBDF33D7D3D843D15BE243D12BA00BDE03D753D893DE63D56BD043DC83D30BE20BD743D203CFD3C663B42BD1C3DC8BCA6BCD53D483C063DC43D853B83BDA13D44BDAD3C4B3C07BE19BEABBDCFBD073EDB3C593EE9BC3D3ED9BDC83DF1BCD23DAABDEA3BC93D8B3C39BD53BDD53C8CBD9FBC013D0E3DFA3D0C3DDD3BB3BBA4BCA83C1FBDE9BD90BCEF3BF03DDCBDD1BD3B3DB73DC9BC0B3D343D123E2DBE53BD2D3DCCBDBD3D97BD85BD14BD3EBC6EBDDCBD39BDCD3C933D003D5ABD403D82BDDB3D3EBDE23D973D203D5CBD283D573D723D0FBDC6BB553D7C3BC1BD78BD343D32BAACBC87BD113D44BD3A3BA0BCB0BDB23D56BC093D56BCE4BC5DBC3F3D9CBDE2BC873DC73DFDBBE8BDDCBC863DBA3D8ABC863CCFBCF23C5DBBCCBD49BD6EBD19396A3CD9BDF6B995BBDEBA01BD003E87BD73BDDABCACBCAD3D96BD583C45BDA4BD0C3DC8BDCA3DF8BDA8BD263D90BDA0BDD8BD18BDC8B8963C603C9B3C53BD4EBBBA3D3D3AD4BCFA3D31BD39BD55BD423D63BD4B3D8ABD19BE40BBCCBD353DA9BD1A3D2C3D1C3E8D3BB2BDBEBC8ABC673DA4BD8D3DC23B0EBD693DC53D993CE8BD433C913DA33DD4BD83BC183DC93C90BDF7BDCCBD79BD1F3DEBBDE03DBCBDE23D58BD05BE783C283D003D16BDE33D34BE36BB083EB2BB41BD5D3D95BDDD3D31BC3E3DA63D5FBD743DE3BC0CBD2E3D9ABA503D8B3D7CBC533D34BE0EBD21BC85BD9E3D4DBD6BBD02BD4A3CBDBD39BE99BA073BB03D633D42BD6E3D87BC343CAF3D31BDA4BCCB3D063D8A3B153DDCBD793D783C86BD8C3D92BCFC3C193DC13DDF3CB4BD9B3DBD3CDABDA3BB21BDA53C1CBD8EBC793D82BD233B593D273EE93CEBBD113D23BC973D1E3C303DAF3D12BD213E6E3C28BDEB3D863CCF3D843D193EB4BC02BE033D3E3C8F3D7ABAA4BDF4BC42BD9BBBF23C163DFD3D063E66BBF73D6D3DB83D903DDFBDD13DA9BD183D25BEA23D8F3B01BEEB3D383CCD3D0EBD43B91DBDECBC3BBD633E0A3ECABDD23C51BD7FBD033A5B3DBEBAC6BD373BED3C123EB13DDE3D0B3D1C3D653DCA3DBC3BD73CDA3CEDBDF2BAAA3C483D8DBD3CBD9CBD85BDDEBD273CA9BD8C3D8E3A02BDCB3C903D33BDBCBD723C8A3DB73DB2BD4BBD1BBB233D363D5DBD20BD8EBD243C463CDBBCB0BD923C4E3D68BD723DDF3C78BDE53C1C3D343D27BEF8BD95BD223DF1BDF33D273DACBBDDBD143B533DA23D2E3D163ED73D693D413D55BBBFBD33BD843B2E398FBBCDBDBEBCD9BDB73D1CBDBCBD0FBD8C3CCFB90C3D4CBCFD3C683CC3BC043A2ABD993DC13BD23DC13D503D23BD553DAD3DF33C0ABB3FBD80BDBFBDC43D43BDF73DCE3C18BD9EBA4B3D8E3D623D8FBC9FBA05BD51BD0EBDD1BCCBBD45BC8ABDA4BDCFBC11BD0FBDF23DB6BC8CBD55BD0BBD853D52BC9EBD81BABABD79BD10BEFBBD87BD083E85BC383DAFBD11BDA1BC6B3D6DBC4BBCA0BC1F3EB3BC60BDD2BD64BD50BD7CBD82BD50BDDCBD8EBD673D7B3D17BC67BC58BE76BC1CBDA23DA7BD3C3D13BDFABC5BBD0A3D52BC6C3D0E3E8A3DD9BBE9BD54BDC73D3A3CD7BDC93C1DBC573DAB3D5A3C283D373C103D8EBD8E3D7E3DDE3BA2BC303C863CC43C28BD073D4B3B90BD5ABD78BBC3BCF2BC00BE6F3DD03D933DF13DCABD5ABD5A3DD03D6A3C1DBE003D093E873D8DBD4C3C373DBCBC9C3C92BA683D5D3DDA3D333C543D27BCE43C99BC883D1D3DA13AA33DEDBD8E3CF0BD0FBD10BDB0BD313D86BD1F3DB9BD123E0EBC30B8833DFEBC2DBD333D6F3DA33C893DD83CA23C313D143DCE3D283D693CA0BC143DCF3DE2BC49BD96BDA4BC153D8E3D4CBC83BC4E3D60BD5D3DD8BA09BE98BD573B22BD983D583D65BDC0BD4D3DAFBD1ABE093DE33DE63D7FBC263EB2BBBB3CB1BC84BCCEBDF53D74BD7B3CD2BDE73CA5BCA53C983D77BB3C3DA2BDBB3D3CBB483D9C3DBBBCBA3D89BCE83CD9BD5EBDAE3C7ABDFEBDF3BD403DFA3D523CDDBB9ABD32BD44BD973C8C3DB0BD3A3D84BBBC3D1F3E70BC743C313D333DF8BD5DBBB53DA6BDB53CA53D5B3D7C3D283DF03C403DD5BB2ABC81BC0EBEFEBCF83DD5BD84BC77BD1BBE42BD63BCA23CD5BD89BCDC3D7A3C783D633DA13DAABD273E813D84B92BBE6F3D8B3D03BE2D3D0D3DD63D5EBCB2BC19BC9FBD19BDBB3D403DE03C673D4ABEAD3BBBBC263EC3BD0EBD363CF33CDB3DDDBD8ABD173EB53DE5BDE33AEFBDFE3C553D943A343BF3BC1ABE3FBD91BD77BD43BDC1BB863D183D9A3D04BE433D7FBDB93C39BCA0BC35BEC53BA33DCB3BA33D2D3D55BD0FBC503DBDBD513C8FBD7C3D3F3D4FBE78BDBF3C973DDBBD56BDCC3B09BDD13C233D563CC5BC09BDB63CCD3DB53D743D24BD2A3BBD3CA4BDF6BC95BB5C3C24BC323C123DC0BD093D41BD28BC3F3DB83D97BC76BDAABC9F3D7D3C833C7B3D9CBDD4BC40BE7ABD01BD5D3BA53D763DA3BB69BDA93DF13C393DB4BD0B3E64BD61BB0E3D4A3B3A3CF13D0ABE93BB3E3DC23C88BD54BD053D263D103D3EBC963D223D933DEABD6BBB82BD9F3DE83D5DBE9E3DC7BD613C62BD353D9A3CF63DA23CE2BDA9BCBF3D0ABC773D5E3DD7BCCFBC163D8CBCA7BD17BD983D693CD3BDC43D31BD8C3D54BDF9BD03BEB73B283DA53CA1BB2E3CCCBCBEBD2EBDEABD4EBDA63D29BEC03DCC3DBC3C003A8A3CD8BD57BDF63C2ABDA93D6C3D293C4EBD023E093DEB3DBFBDB4BC90BDFBBC8B3DC23D193E313D9B3D533D453C9BBBBEBC49BD323D70BD8A3D96BDC9BD143E723CAB3D62BD5E3D283D6E3BBEBD75BCDE3C0D3C0ABE033D0CBC9ABDDEBD28BCB1BD15BB9DBD9DBCBF3C763DFABCA03D933D88BD18BDBABB363DCEBDFD3D753D8B3C243EE3BDFE3CD9BA7ABC88BCB7BD10BD6E3D163D283DABBBC8BBA43CB0BD1B3CF83CC43CCF3D413E9F3D78BD84BCC4BC823CB8BC093E1B3D3A3D4BBC51BDF7BC203D09BDBBBDB43D873DC83A1DBDA5BDAABD8ABC1CBC87BC7C3D263DD0BC3DBD50BD59BCA0BDB2BD0DBEBDBD9A3D9BBDDCBB32BDE2BDA73D0E3DB93CDF3D2F3D143D743D0CBE063C5A3DE7BCB6BB8DBB023D7ABDFABC173EA93CBDBDFCBC12BE7A3C813D97BC44BDD4BD6FBC1F3D3D3D3B3D5DBDE6BD33BDD2BBD23C523D313D4ABD9E3C32BC9DBCE1BCA23DD63DB13D9A3CE4BD013C88BD393C5FBDDEBDDABC2CBD063DF0BCA03D063DC33C303A9CBDA53BD3BC123CD4BC6FBD3EBC0EBB09BE613D093E50BCCBBC6C3DD4BBE6BB20BD43BD8F3D053C5FBDFBBDE23C6BBDACBD893D8EBD21BD623D23BC703A933CCB3D93BB173D43BD1CBD9ABD473C5BBCAC3CF5BD1A3D81BD493C5E3C853D79BDD13CE4BCB83DBF3C8EBDE8BC8EBD9ABDC8BDB93C933D5EBD823D2E3DE6BCC6BD533D1C3CD9BCCD3C60BD5EBDC3BD203D843C063E30BBD93C023E16BEC0BD61BD65BD843DBA3C93BD82BD17BD423C12BD59BC81BC97BBC53DCF3DBFBD06BD15BE953DB73CAABC433CCBBC9A3C2BBC103DAD3C893D46BC853C6A3CB53CBC3D7EBC663D873CA6BC4DBDD0BC1B3CB33D86BD4F3D6D3BDD3D363C6CBCC23C94BC423D653C163DBEBD193D9B3C2A3D2E3D9ABD8EBC21BD603D53BD19BE8D3D193D5ABDFB3B903D17BEC2BC3EBD6ABDB1BC0D3D453DC5BC793D423DFBBC293E0EBE063CEBBCFBBDB43CDA3DDB3C893D033D1ABB06BD703D46BD44BD033E5F3C9FBC323CB53DC33B133D8B3D8C3D163BD53B183DD93CA4BD413D153DBD3C0A3DC13C5FBD1CBDDC3DA13C73BD793D813D053D19BD593D53BC8BBCE1BD823C223DA73B9D3B90BD8A3D9EBD8D3D8E3D4EBDCBBDB9BD793C06BC23BBF53CC3BCF93DFC3CF1BDEFBCDCBD953D023EEC3A393CA0BD33BD14BB07BDEB3C083E3ABDC8BCC43C03BE82BD8BBC1DBD37BD063DDA3C143D5D3D963C57BC083E8ABDA53D143D8B3CB33DD43BEF3D8B3D253D4A3D083C4ABE043D553D263D8CBB243D4BBC283E973DB9BB8E3DCF3D78BDEFBCB93D3EBC523D4EBD623DA73D8B3C6C3DECBD6BBDAC3D6A3DA63C40BC7B3DA63AA0BC22BC9B3DF43A12BD9D3BB13D54BD713D87BD3FBC223C84BD0DBDFF3CF63CA73D83BD783C42BC4EBB133C903D6BBDB8BC593DCE3C87BD573DFFBDDABB53BEBEBB1D3C8E3D3FBD98BD4D3E8B3DBD3DEBBDC6BDD9BCE5BD073DD43C483DDDBCBD3DE3BB7A3C7A3D673C8BBDF7BD373ED13C51BD433DA53D933DA9BD33BD5EBDE33BA53C053E71BD16BD42BCED3CE93A35BD0839FD3C2BBD25BDE2BCC6BD6B3A04BCC13DF3BB443C90BB233DFB3D4ABC183B87BCF5BBA23B91BD673D32BD203D68BDEDBC923C1F3DF9BC3B3D94BCABBDB6BD8F3D873DBABCC1BD163BFDBC483D44BD8DBD0A3E96BD2FBD423D063E14BD18BD093BF63D143DF4BC09BC3BBB083D75BDADBD563C5A3D98BD023E34BD20BD15BED43C24BEDC3CD6BCF7BDFABD9EBD85BD2ABE933D0C3E313DE83D643C0A3E4C3DE23B1BBD67BDECBDAABDA2BC733D823DD03D82BDEFBD7FBCB2BCDB3D163D20BC373D86BD6CBC113D8ABD73BDDF3D64BDCCBC76BD9ABD793D3F3D11BD023D553DCBBDB03D95BDE33DDABBFBBC873DBC3A2ABCDC3CA7BDDC3D923D42BDA33D8DBD14BD2A3D0A3D363B12BE85BD2DBD293DE9BCC9BDC53D24BD08BE973B253DBE3D0F3E733A23BDE2BC343D403D5CBD113E0FBE683C273D2CBDC23D1C3D44BBF2BBD13DD13CAFBD60BCD13D7E3D893CE2BCFFBD31BD583D9C3D003A81BD263C483C453D71BDB1BC4BBC2FBDE03D933D61BD4E3BEEBC4DBDA3BABCBDAD3DEE3D66BC763B1FBC393DBDBAAE3DACBD62BD8CBDF73B8E3D623D1DBD9ABC05BD25BDF23DDEBD77BD08BE653D943D243DE03A783D04BE2ABDCD3C6F3DA23C94BC7F3D66BBF23D063DC9BCBE3D8B3D553AF6BB443DC6BCACBD71BDB53CBA3D97BD943DB33CCFBC663D78BD723C183BDD3B9EBD7CBA573DA03BA73DB33D62BDE5BCAFBDFEBC0F3B03BD95BC503C773D81BDBFBD4DBD4EBDB83C21BE863DD3BD2ABDFD3DCE3DB4BB2FBD44BDA1BB25BEABBDE53D7F3B20BCCBBC73BC16BCE93D81BD32BDBABC8C3D133DEC3D043E72BD853C4F3D863D153E02BDE43CCBBCC5BDA73C1C3DC8BD703D6BBD17BD493D96BD503D0B3BCF3D913CA9BD21BBA33D603C30BE093EA73D06BD7BBD863DB13D6C3DE3BCDCBCF2BC0B3D103DB8BDCB3CC6BB213D08BE203C863B333DB7BD0A3EB33C01BD123B51BD88BD9C3BF7BC053EBFBDB93DF93D553D1A3E9ABD4CBDB7BD09BDE43D81BD5BBD8F3BD9BD90BD07BEC6BD263D7A3CB33D82BCE63D00BE57BDBDBC89BCDBBD773DDF3C14BD6D3CB8BDBBBC253B8D3D823D82BD193EBBBDB43D353CCD3D0E3D913D65BDBDBDBABD5ABDE2BDCD3DE8BC253D67BDA5BDB13C40BC9E3D003EA53D86BDB7BCA7BD38BD5DBC6D3DFEBD7C3D7E3D353D3C3D033D17BD83BDBF3D7C3DCABD8DBCC5BDB73C473C3FBC233CCE3C8BBC00BD2F3D86BD36BD7ABCA6BD783C18BD563D003E82BD8E3C7E3DC7BD213D8D3DC23D66BC19BED7BC4A3DF93D26BDEE3DBABD0D3DEEBDCEBB7EBCC9BC0ABEDCBD973D8B3D1E3D3DBD6F3D03BE81BB233D32BC66BD2BBDBFBC883D80BD303E92BD003D953B5E3DAEBDEDBB77BD273EA0BC5ABBA93DE8BDD2BD3CBC5C3D033E043EE83C6C3AD7BDF5BD373D923DDD3BC1BD9EBD75BDA0BD72BDFABDC03D29BDF43D8BBDC7BD193D333D793DD83BAABD51BAAD3CC33DA3BCF3BD1A3ECDBC073CF6BC84BD60BD95BC243DA63CBCBC6EBC513C323DB9BC9DBD87BC9F3CEBBDAEBC8F3D3F3DBD3C14BDA8BDAB3DF43CBABD453D1F3C0B3C903C78BD233E4B3ECE3DCCBC023E0C3D0FBD8DBDE33D11BE8A3A2EBCFEBC82BD863DA3BC46BD1ABD6B3D53BDA43DE0BB673CD0BDC7BD013ECA3D8C3DB5BC923DB0BB0F3D8EBD2CBDB33D81BD9E3CB7BC1FBC073C32BDFBBCF73C04BB203C29BDA5BDBABCABBD9E3DB23D283C9E3D34BD17BDFEBB8F3DA5BD093EA23DF73CFFBB2BBD063C60BB5CBD90BD6F3D16BED13C9ABD11BC3ABDF7BAB1BDD0B878BC25BD383DDC3D1B3E9A3A3DBBD53DF13CAD3BBCBDAA3D71BDD2BC0E3C97BBB43C213D2BBB4CBDC23C91BD48BD8DBD293DE0BCFABD20BE91BBC83DBE3C5F3D463D463BDE3D983BB13D24BD9E3C44BCDFBB08BEEBBC173CE2BA1B3EFA3DC8BC843D65BD9BBD633D813DD1BD003E763DF9BCFEBDC8BD15BDA83C183D013DF7BB84BC0FBD07BBDE3DA8BC4D3B96BCCC3A053E253DC5BD50BD36BD0C3E94BD913D113E3ABDF0BC283D74BC83BC2CBD2FBD1ABDADBD903DD4BC053C23BB363D313D5CBC243D3A3D993C09BD84BD93BD703DBBBD003E55BBBBBD5A3D4A3EF1BCC53AD23D9ABD87B871BDAC3B3EBDEABDDFBD58BCAA3D983DC9BCF1BC2ABD02BDD63D333DA13D563DE7BDB3BDE8BDD9BDBD3B1E3C5BBB13BB13BA8CBDD03C8D3D8FBDF03C4D3DF8BC3FBCDF3C90BD36BC8DBD293D063E833D383DFFBCF1BDED3D4E3DB73D383A0D3D293D9FBD483CF43D22BE373DDABDA33CD1BC0EBD4ABD3C3D3CBDB13C3A3DD7BD443CF33DFE39223E3E3D59BDADBC363D74BDBCBDA9BD88BDDE3D12BDEA3B613DD63D6ABD20BD8B3DB73D8C3DEB3C973DD33C80BDAA3BB43DF6BDE33C80BD86BDC23C323D26BD2C3C13BDB43CC33C523DC1BCA53D263DBE3D18BD503D1B3D3FBB4B3D57BDD93DAF3D303DDDBD95BD553CF0BC80BD5BBA313D09BDBABCBCBDF93CC33BA73D74BDC43D39BD393C67BD6B3DC23DCD3CC7BC12BC25BE06BE11BEB63DD6BDA63DBB3D823D8FBCDABD05BE44BD603D12BD553D6B3A6C3D1F3E1B3D2B3DA5BDB5BD9BBAA03C053CFFBD5E3D37BD4BBC5C3DF23CC73D29BE44BD9B3DB2BC273DAA3DBC3B903D3D3D213E3339BCBB27BDB4BCC8BC98BDB6BD513DEDBDFD3CF23D0C3E013E73BD06BE883DEFBD023E05BE98BD46BD843DB4BDEFBC16BE07BDA73BD7BC1B3DC73DC13CBABC71BDB93D3EBD9DBDE5BC0E3D623DAEBD1B3B373DA8BDBBBD3FBBE8BC75BD523AC4BD02BC0D3D70BBB1BD743B533C30BD90BD3E3D1E3D12BDB9BDC2BD8F3A0C3E293DA83C063DE03C873DC4BB8C3DFB3D673D09BD4DBD24BC9FBD27BDD43CBD3C063D3DBD19BD03BC0FBC70BC06BEC6BDB43D973BC53CC9BC6ABD363C383DDBBC9BBD9A3DCD3BFCBCADBD473D1ABEBB3D50BDFF3D31BDC8BB873C423A553C95BC643D7BBDB03D853C043D153E2D3D9ABC53BDEC3A98BD1CBEB53C5A3D93BCC13CDF3B7A3D9D3D5C3CD1BC673D513DC33D853DAB3CD53C26BC0ABE71BC9E3D7A3CC1BDB03D27BD9A3C213EA53D9FBDE93CB1BB233D2BBD8D3DC0BB9C3DA9BD0E3D6E3D96BDEF3CAEBDED3DA2BCC9BDF13BC43D96BDFEBD6A3D54BDC03D0C3BC5BB2CBDA53B6ABD1B3C3C3C4EBD20BEAF3DDFBDFEBC7F3D75BDAABD323C173E113CCBBC6F3DC6BD103EDC3DE1BD8E3B663D85BD53BDBD3B233CF03C503A14BDB93CF8BA013DD4BCF93CB8BC8CBC9B3D223D5F3DFB3C11BE893DD63C093D393D5ABDA83D9C3D58BD3E3DC2BB1ABE4FBCC03C633D703D593D9D3C823DA9BDF03CB5BD973D82BD80BD973C3C3DC5BCA83AD3BDFBBD2ABC223DFE3B8ABC41BCC8BDA73D7BBCD5BD7FBD29BC2D3DCC3D5BBDDF3B1E3C7DBD68BD15BDC93D0BBE8CBDB7BD453DF53DEE3DCA3D74BDCC3C23BD533C86BD7ABCAF3D66BD8A3DC5BC0C3E8EBC63BD123C973C743D95BD7BBD4FBE2EBDA03C26BD71BD84BC61BCF03C853C9F3DC93D933BBDBC363D48BC8FBD113E67BDFA3D0CBE223D0DBD43BD45BED43C8C3B50BCF7BCE6BA873D4CBC56BCECBCD03C8BBD763D653CA3BD343DE6BD2DBD783D48BDD8BD9DBD943D343D0EBBFCBCF3BC813CCFBC8EBD9EBD8F3C51BC04BE56BD88BD11BD3DBED2BD9ABCADBC5A3D15BDE23B173DD73CC8BC263D9BBD79BC533D01BE06BD07BE60BC243CFD3DD03BA3BDC0BBA83CA53C26BD053EDB3C86BC37BDD1BBB83D8BBA103D8DBD953D0CBD76BC5FBE21BDD93C68BBB43C16BD15BD71BD5B3DA53DACBC4D3D273D27BD25BEB53C583D103A47BDAC3D833C12BD6F3D85BB373D1A3C06BDD93C853D3B3D12BEE23DDE3D423CABBD2CBDBC3D713D94BD6EBCE43C82BDB3BCBB3C5BBD0CBD323D89BCE63D8BBDDA3CAA3D233D543DA93C5F3C8D3CFFBCDF3D023D8F3DB8BCB63D1B3E23BB3EBD603C453D8DBDEDBC32BDE93DA3BD3E3BC9BC57BDC13D87BDBC3D303D5CBD083C8C3D3A3D26BCB6BCCCBCECBC3EBCB3BD37BDDA3A29BDC13D6BBDE33CCC3C7ABC1CBC453DB3BC893D863C983D4E3D863D543D5F3D813D883D1D3C82BDDC3C7B3DDDBD03BD583D86BB5D3C87BDAC3DBBBC59BD903DAFBC9DBC6A3DF63C463D8CBDD13D4EBDCB3BE1BC183E45BDE9BC373D8B3D6D3D623DF83C583D6ABD01BDA73D",
      torch_tensor_24_torch.bfloat16_2: "0x0200000094BD053DDC3D053DCEBB073E51BCADB9A0BD163D09BEA23D2FBDA2BD983D1BBD223DA93D1B3DDABD82BDA8BCC13DB13B",
      torch_tensor_24_torch.bfloat16_1: "0x02000000993F2D3F633F3E3F403F753F893F563F813F983F1A3FAC3F733F013F853F553F8A3F8E3F933F833F8A3F673F7D3F8B3F",
      torch_tensor_24_torch.bfloat16: "0x020000009FBD5A3B963DE6BD03BEBEBBDE3AFCBDF2BC02BE20BE9E3D893C30BD96BDC4BD03BDF53D3ABD183EFA3D0A3E023EB3BD",
      torch_tensor_24_4_3_3_torch.bfloat16: "0x02000000A83D6FBE923D78BE6E3EF93C9EBE29BC433E263E543EB03D2B3E8F3ECB3E10BC073ED0BD903DB3BC373EB9BD6E3E3F3D78BE1FBE423E87BE07BED03D063E0BBB463EA73EDE3DD43DE33C743D343C07BE093EA3BEB83DC6BC093D1DBE4C3DB33DAE3D9BBE69BD2BBDAFBE11BE023DF33DF9BD11BEDD3D2BBE1F3D633E53BDCF3CC63DA23E91BEF5BD843D283E92BEFB3D3BBE053E803E863DA1BC933D0F3C633E6ABE7FBD8BBDA6BD62BDBA3DA83D0ABEC7BC93BC2B3C82BE77BED0BED2BD46BD7D3D94BD4CBD94BE2FBE963DBDBD4EBE8D3E2ABE7EBE0C3D3EBB9CBD9B3D103D41BE2EBD853DCEBE96BDD03D5E3B8C3C913D9BBDBCBE1C3ECE3D143DA2BE6A3E47BD05BD8A3EA93D753EB13C683C133D47BEF23DCBBD233E71BD38BE943C35BD4BBD1C3D143E843EB63E473D18BE27BD5FBE51BECDBDC83E04BE0FBE5E3E293DC6BD43BEC6BC9D3E5D3EA03EEEBC7E3EDCBC00BEDCBDE03D2EBD863DBEBD8C3E5ABE773D42BD4FBD73BE2ABE8CBE0EBEE5BE823EC93AEFBD39BAE9BC52BE873E8C3D32BEA03E313ED53C42BDF3BE393DA33C393CE6BDFD3DC3BCF93DA63BB93C013D74BE8A3E583DDB3C743CF73B033E61BD7BBE43BD393E97BD1B3E89BED9BD8CBDD4BB85BE9C3CD2BD99BDEF3D673DF43D8C3E373D04BE733EADBDE53C24BE2ABD9C3D3EBEA0BE513C3BBC10BDA53C8C3E29BDAC3DE7BCF03CA63D8B3E6A3D493E013E27BE513DFDBD35BBD9BD743E73BD6CBC02BEF83DEEBD4CBE10BD82BEEF3C8DBD59BD053ED63DAE3D1FBDE1BD363EA03C543D5639B93D73BDBBBD42BBCBBDE73D913D2ABE413E473E0C3E863D36BD8ABD873D013E533DAA3C9DBCAC3E563DA3BD853D003CF3BC343DCE3E50BDE9BC123E5B3E783EE0BD633E5C3D21BE92BDBA3D9FBD7A3EC7BDCCBDA6BC723C9B3D8A3C39BD21BD863D7C3D603EEBBD0EBE0ABCC03E383E103C1CBC62BEEFBB3BBEA5BBA0BE7CBD153E883D9F3D0BBE2D3D26BE423DD5BBFF3DB23E71BED7BCBFBD8EBEA1BE48BDE9BDF53EF9BDCC3E273E963E54BD33BC92BE013E833C043E943E033EECBDDABA123D833E683D45BE99BDC23D01BE1ABEA4BC8F3CDB3D993CF33CFC3D1CBDFB3DDF3E74BE2CBE7FBB33BB96BD7C3E1C3DE3BD37BD44BE10BE25BDB2BE293E883D9A3E89BD633EA33EA2BD8C3E8D3DB0BDB0BEDF39913E0E3E913DAF3D90BE7E3DCFBD273C0ABC5CBEB13ED63DB3BDEABDC03D82BC8ABD05BED83E30BE233EA63BDD3DB2BD253ECBBB103EFF3CE13C243ED7BD71BDF43CC83E8D3EA73E17BD2EBCDD3C33BE1B3EAEBD8CBE283E36BE273ECC3E893CB93D143E123E14BEE0BE63BD33BEE83CF23D983C823E5EBD6BBD19BE7C3E673ECABCC03D993E983D11BE5F3E973C9B3DB73E33BC16BEA0BD8F3D3DBD383D3DBC88BEFD3C403E333E3BBDD53CEC3D9CBEB0BC1A3A17BDBA3DCABCB2BE083E55BD043C5FBE6BBEB23E33BE96BE113D603DC0BE08BE173E7BBC5BBE973A74BE9D3D733D11BE52BECC3D053E533D8DBD7EBD43BE7D3EABBD1F3D20BE0F3EFEBD9CBD6DBE2A3E9CBD52BCDDBD98BDC4BE0B3EDE3DB7BEB8BD183EF4BD6BBC87BE3ABE2F3E563C66BD0BBE223E8C3DF6BD98BD863D9FBD913E953D2EBEC6BEE3BDBF3DBCBEC83DB5BEDA3DADBE153EB7BDECBCC4BD2CBD59BEFE3CB3BDECBB6ABC1C3D1EBEE2BD953D383D063E3BBD303E453E2C3E403C963D2FBD30BE083E4BBD29BE5B3E5BBD8BBE5F3EEA3EC6BD75BD67BE33BD723E853EAB3D5E3B9BBE833D15BED63D55BD2ABD0EBE96BB143E523E973EF13DA1BDCF3C483C033DA73ECC3C1B3E273DAFBDBABE35BE4FBE223E34BEAFBDC63B37BE6ABE0B3E303D903E3BBEB23E1D3E3F3CE33D043EA73D19BE413C093B5CBDB23D283ECB3D8FBDEEBDCDBD83BE3D3ECF3D913ED7BDEABD06BDB73A3EBE66BD28BE373E013D05BE593E11BEAB3E613E863E02BDD13D12BE673E3D3E8ABD863E1D3E433DB4BE503E473ECCBC083EC0BD813E83BCE0BD89BD44BECCBDE3BDDB3D00BD8A3D19BD823D59BD143E603E903CB13E9EBE893C583D263E633EF6BB973E49BE84BE8F3BA73D18BC0DBE43BE8EBE043D64BE8C3D083EC33DB73D173E4BBCC63E20BE91BE393D833E2CBE3E3D943B0BBE253D65BED93E3EBD703D30BE3B3D533E553DC03EBE3D843E13BECD3DFCBC4F3EB7BEA33BDE3D073E0F3D64BE3FBD973C9ABD6CBDD1BDA9BC523EA03DB8BDE53D24BEA73C8E3CB4BD6BBDD3BDEBBD81BE5BBE28BD913DA93E0EBB073EA1BE893E10BEACBD713EB9BD1EBD1B3EAE3D463D73BD003ED93DD3BDC73DA03E7B3E253E0B3DC93D433E363EB43CC9BD763E093EAA3E3FBE92BCDA3D943D2D3E583EE73C8E3E3D3EA73E57BEDA38FABDF43DDE3DD83DC33D55BC4FBCEA3D5D3D9DBD933D05BEDCBD5A3DCDBD31BECABD40BE9C3E",
      torch_tensor_4_4_1_1_torch.bfloat16: "0x02000000D93D4BBFC9BE623FBFBE8A3E96BE6CBFBDBE4C3D23BFBFBEFDBC693F263FB3BE",
      torch_tensor_4_torch.bfloat16: "0x020000001EBD013ECE3CB23D",
      torch_tensor_1_24_torch.int64: "0x08000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_24_torch.int64_1: "0x08000000000000000000000000000000000000000000000000000000010000000000000001000000000000000100000000000000020000000000000002000000000000000200000000000000030000000000000003000000000000000300000000000000040000000000000004000000000000000400000000000000050000000000000005000000000000000500000000000000060000000000000006000000000000000600000000000000070000000000000007000000000000000700000000000000",
      torch_tensor_1_24_torch.int64_2: "0x08000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000",
      torch_tensor_1_24_torch.int64_3: "0x08000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_24_torch.int64_4: "0x08000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_24_torch.int64_5: "0x08000000000000000000000000000000000000000000000000000000010000000000000001000000000000000100000000000000020000000000000002000000000000000200000000000000030000000000000003000000000000000300000000000000040000000000000004000000000000000400000000000000050000000000000005000000000000000500000000000000060000000000000006000000000000000600000000000000070000000000000007000000000000000700000000000000",
      torch_tensor_1_24_torch.int64_6: "0x08000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000",
      torch_tensor_1_24_torch.int64_7: "0x08000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_24_torch.int64_8: "0x08000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_24_torch.int64_9: "0x08000000000000000000000000000000000000000000000000000000010000000000000001000000000000000100000000000000020000000000000002000000000000000200000000000000030000000000000003000000000000000300000000000000040000000000000004000000000000000400000000000000050000000000000005000000000000000500000000000000060000000000000006000000000000000600000000000000070000000000000007000000000000000700000000000000",
      torch_tensor_1_24_torch.int64_10: "0x08000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000",
      torch_tensor_1_24_torch.int64_11: "0x08000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_24_torch.int64_12: "0x08000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_24_torch.int64_13: "0x08000000000000000000000000000000000000000000000000000000010000000000000001000000000000000100000000000000020000000000000002000000000000000200000000000000030000000000000003000000000000000300000000000000040000000000000004000000000000000400000000000000050000000000000005000000000000000500000000000000060000000000000006000000000000000600000000000000070000000000000007000000000000000700000000000000",
      torch_tensor_1_24_torch.int64_14: "0x08000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000",
      torch_tensor_1_24_torch.int64_15: "0x08000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_24_torch.int64_16: "0x08000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_24_torch.int64_17: "0x08000000000000000000000000000000000000000000000000000000010000000000000001000000000000000100000000000000020000000000000002000000000000000200000000000000030000000000000003000000000000000300000000000000040000000000000004000000000000000400000000000000050000000000000005000000000000000500000000000000060000000000000006000000000000000600000000000000070000000000000007000000000000000700000000000000",
      torch_tensor_1_24_torch.int64_18: "0x08000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000",
      torch_tensor_1_24_torch.int64_19: "0x08000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_24_torch.int64_20: "0x08000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_24_torch.int64_21: "0x08000000000000000000000000000000000000000000000000000000010000000000000001000000000000000100000000000000020000000000000002000000000000000200000000000000030000000000000003000000000000000300000000000000040000000000000004000000000000000400000000000000050000000000000005000000000000000500000000000000060000000000000006000000000000000600000000000000070000000000000007000000000000000700000000000000",
      torch_tensor_1_24_torch.int64_22: "0x08000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000",
      torch_tensor_1_24_torch.int64_23: "0x08000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_24_torch.int64_24: "0x08000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_24_torch.int64_25: "0x08000000000000000000000000000000000000000000000000000000010000000000000001000000000000000100000000000000020000000000000002000000000000000200000000000000030000000000000003000000000000000300000000000000040000000000000004000000000000000400000000000000050000000000000005000000000000000500000000000000060000000000000006000000000000000600000000000000070000000000000007000000000000000700000000000000",
      torch_tensor_1_24_torch.int64_26: "0x08000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000",
      torch_tensor_1_24_torch.int64_27: "0x08000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_24_torch.int64_28: "0x08000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_24_torch.int64_29: "0x08000000000000000000000000000000000000000000000000000000010000000000000001000000000000000100000000000000020000000000000002000000000000000200000000000000030000000000000003000000000000000300000000000000040000000000000004000000000000000400000000000000050000000000000005000000000000000500000000000000060000000000000006000000000000000600000000000000070000000000000007000000000000000700000000000000",
      torch_tensor_1_24_torch.int64_30: "0x08000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000",
      torch_tensor_1_24_torch.int64_31: "0x08000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_24_torch.int64_32: "0x08000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_24_torch.int64_33: "0x08000000000000000000000000000000000000000000000000000000010000000000000001000000000000000100000000000000020000000000000002000000000000000200000000000000030000000000000003000000000000000300000000000000040000000000000004000000000000000400000000000000050000000000000005000000000000000500000000000000060000000000000006000000000000000600000000000000070000000000000007000000000000000700000000000000",
      torch_tensor_1_24_torch.int64_34: "0x08000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000",
      torch_tensor_1_24_torch.int64_35: "0x08000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_24_torch.int64_36: "0x08000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_24_torch.int64_37: "0x08000000000000000000000000000000000000000000000000000000010000000000000001000000000000000100000000000000020000000000000002000000000000000200000000000000030000000000000003000000000000000300000000000000040000000000000004000000000000000400000000000000050000000000000005000000000000000500000000000000060000000000000006000000000000000600000000000000070000000000000007000000000000000700000000000000",
      torch_tensor_1_24_torch.int64_38: "0x08000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000",
      torch_tensor_1_24_torch.int64_39: "0x08000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_24_torch.int64_40: "0x08000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_24_torch.int64_41: "0x08000000000000000000000000000000000000000000000000000000010000000000000001000000000000000100000000000000020000000000000002000000000000000200000000000000030000000000000003000000000000000300000000000000040000000000000004000000000000000400000000000000050000000000000005000000000000000500000000000000060000000000000006000000000000000600000000000000070000000000000007000000000000000700000000000000",
      torch_tensor_1_24_torch.int64_42: "0x08000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000",
      torch_tensor_1_24_torch.int64_43: "0x08000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_24_torch.int64_44: "0x08000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_24_torch.int64_45: "0x08000000000000000000000000000000000000000000000000000000010000000000000001000000000000000100000000000000020000000000000002000000000000000200000000000000030000000000000003000000000000000300000000000000040000000000000004000000000000000400000000000000050000000000000005000000000000000500000000000000060000000000000006000000000000000600000000000000070000000000000007000000000000000700000000000000",
      torch_tensor_1_24_torch.int64_46: "0x08000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000",
      torch_tensor_1_24_torch.int64_47: "0x08000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_24_torch.int64_48: "0x08000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_24_torch.int64_49: "0x08000000000000000000000000000000000000000000000000000000010000000000000001000000000000000100000000000000020000000000000002000000000000000200000000000000030000000000000003000000000000000300000000000000040000000000000004000000000000000400000000000000050000000000000005000000000000000500000000000000060000000000000006000000000000000600000000000000070000000000000007000000000000000700000000000000",
      torch_tensor_1_24_torch.int64_50: "0x08000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000",
      torch_tensor_1_24_torch.int64_51: "0x08000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_24_torch.int64_52: "0x08000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_24_torch.int64_53: "0x08000000000000000000000000000000000000000000000000000000010000000000000001000000000000000100000000000000020000000000000002000000000000000200000000000000030000000000000003000000000000000300000000000000040000000000000004000000000000000400000000000000050000000000000005000000000000000500000000000000060000000000000006000000000000000600000000000000070000000000000007000000000000000700000000000000",
      torch_tensor_1_24_torch.int64_54: "0x08000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000",
      torch_tensor_1_24_torch.int64_55: "0x08000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_24_torch.int64_56: "0x08000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_24_torch.int64_57: "0x08000000000000000000000000000000000000000000000000000000010000000000000001000000000000000100000000000000020000000000000002000000000000000200000000000000030000000000000003000000000000000300000000000000040000000000000004000000000000000400000000000000050000000000000005000000000000000500000000000000060000000000000006000000000000000600000000000000070000000000000007000000000000000700000000000000",
      torch_tensor_1_24_torch.int64_58: "0x08000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000",
      torch_tensor_1_24_torch.int64_59: "0x08000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_24_torch.int64_60: "0x08000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_24_torch.int64_61: "0x08000000000000000000000000000000000000000000000000000000010000000000000001000000000000000100000000000000020000000000000002000000000000000200000000000000030000000000000003000000000000000300000000000000040000000000000004000000000000000400000000000000050000000000000005000000000000000500000000000000060000000000000006000000000000000600000000000000070000000000000007000000000000000700000000000000",
      torch_tensor_1_24_torch.int64_62: "0x08000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000",
      torch_tensor_1_24_torch.int64_63: "0x08000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_24_torch.int64_64: "0x08000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_24_torch.int64_65: "0x08000000000000000000000000000000000000000000000000000000010000000000000001000000000000000100000000000000020000000000000002000000000000000200000000000000030000000000000003000000000000000300000000000000040000000000000004000000000000000400000000000000050000000000000005000000000000000500000000000000060000000000000006000000000000000600000000000000070000000000000007000000000000000700000000000000",
      torch_tensor_1_24_torch.int64_66: "0x08000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000",
      torch_tensor_1_24_torch.int64_67: "0x08000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_24_torch.int64_68: "0x08000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_24_torch.int64_69: "0x08000000000000000000000000000000000000000000000000000000010000000000000001000000000000000100000000000000020000000000000002000000000000000200000000000000030000000000000003000000000000000300000000000000040000000000000004000000000000000400000000000000050000000000000005000000000000000500000000000000060000000000000006000000000000000600000000000000070000000000000007000000000000000700000000000000",
      torch_tensor_1_24_torch.int64_70: "0x08000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000",
      torch_tensor_1_24_torch.int64_71: "0x08000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_24_torch.int64_72: "0x08000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_24_torch.int64_73: "0x08000000000000000000000000000000000000000000000000000000010000000000000001000000000000000100000000000000020000000000000002000000000000000200000000000000030000000000000003000000000000000300000000000000040000000000000004000000000000000400000000000000050000000000000005000000000000000500000000000000060000000000000006000000000000000600000000000000070000000000000007000000000000000700000000000000",
      torch_tensor_1_24_torch.int64_74: "0x08000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000",
      torch_tensor_1_24_torch.int64_75: "0x08000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_24_torch.int64_76: "0x08000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_24_torch.int64_77: "0x08000000000000000000000000000000000000000000000000000000010000000000000001000000000000000100000000000000020000000000000002000000000000000200000000000000030000000000000003000000000000000300000000000000040000000000000004000000000000000400000000000000050000000000000005000000000000000500000000000000060000000000000006000000000000000600000000000000070000000000000007000000000000000700000000000000",
      torch_tensor_1_24_torch.int64_78: "0x08000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000",
      torch_tensor_1_24_torch.int64_79: "0x08000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
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
