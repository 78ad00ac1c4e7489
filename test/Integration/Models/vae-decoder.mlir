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
#loops0 = {indexing_maps = [#map, #map], iterator_types = ["parallel"]}
#loops1 = {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops2 = {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
#loops3 = {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops4 = {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops5 = {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops6 = {indexing_maps = [#map4, #map4, #map4, #map4, #map5], iterator_types = ["parallel", "parallel"]}
#loops7 = {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]}
#loops8 = {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]}
#loops9 = {indexing_maps = [#map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]}
#loops10 = {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel"]}
#loops12 = {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops13 = {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
#loops15 = {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]}
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
    %cst_7 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_6> : tensor<8xbf16>
    %cst_8 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_5> : tensor<8xbf16>
    %cst_9 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_4> : tensor<8xbf16>
    %cst_10 = arith.constant dense_resource<torch_tensor_8_24_1_1_torch.bfloat16> : tensor<8x24x1x1xbf16>
    %cst_11 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_3> : tensor<8xbf16>
    %cst_12 = arith.constant dense_resource<torch_tensor_8_8_3_3_torch.bfloat16> : tensor<8x8x3x3xbf16>
    %cst_13 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_2> : tensor<8xbf16>
    %cst_14 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16_1> : tensor<8xbf16>
    %cst_15 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16> : tensor<8xbf16>
    %cst_16 = arith.constant dense_resource<torch_tensor_8_24_3_3_torch.bfloat16> : tensor<8x24x3x3xbf16>
    %cst_17 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_27> : tensor<24xbf16>
    %cst_18 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_26> : tensor<24xbf16>
    %cst_19 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_25> : tensor<24xbf16>
    %cst_20 = arith.constant dense_resource<torch_tensor_24_24_3_3_torch.bfloat16_6> : tensor<24x24x3x3xbf16>
    %cst_21 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_24> : tensor<24xbf16>
    %cst_22 = arith.constant dense_resource<torch_tensor_24_24_3_3_torch.bfloat16_5> : tensor<24x24x3x3xbf16>
    %cst_23 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_23> : tensor<24xbf16>
    %cst_24 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_22> : tensor<24xbf16>
    %cst_25 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_21> : tensor<24xbf16>
    %cst_26 = arith.constant dense_resource<torch_tensor_24_24_3_3_torch.bfloat16_4> : tensor<24x24x3x3xbf16>
    %cst_27 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_20> : tensor<24xbf16>
    %cst_28 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_19> : tensor<24xbf16>
    %cst_29 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_18> : tensor<24xbf16>
    %cst_30 = arith.constant dense_resource<torch_tensor_24_24_3_3_torch.bfloat16_3> : tensor<24x24x3x3xbf16>
    %cst_31 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_17> : tensor<24xbf16>
    %cst_32 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_16> : tensor<24xbf16>
    %cst_33 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_15> : tensor<24xbf16>
    %cst_34 = arith.constant dense_resource<torch_tensor_24_24_3_3_torch.bfloat16_2> : tensor<24x24x3x3xbf16>
    %cst_35 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_14> : tensor<24xbf16>
    %cst_36 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_13> : tensor<24xbf16>
    %cst_37 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_12> : tensor<24xbf16>
    %cst_38 = arith.constant dense_resource<torch_tensor_24_24_torch.bfloat16_3> : tensor<24x24xbf16>
    %cst_39 = arith.constant 0xFFF0000000000000 : f64
    %cst_40 = arith.constant 0.45180100180492244 : f64
    %cst_41 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_11> : tensor<24xbf16>
    %cst_42 = arith.constant dense_resource<torch_tensor_24_24_torch.bfloat16_2> : tensor<24x24xbf16>
    %cst_43 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_10> : tensor<24xbf16>
    %cst_44 = arith.constant dense_resource<torch_tensor_24_24_torch.bfloat16_1> : tensor<24x24xbf16>
    %cst_45 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_9> : tensor<24xbf16>
    %cst_46 = arith.constant dense_resource<torch_tensor_24_24_torch.bfloat16> : tensor<24x24xbf16>
    %cst_47 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_8> : tensor<24xbf16>
    %cst_48 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_7> : tensor<24xbf16>
    %cst_49 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_6> : tensor<24xbf16>
    %cst_50 = arith.constant dense_resource<torch_tensor_24_24_3_3_torch.bfloat16_1> : tensor<24x24x3x3xbf16>
    %cst_51 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_5> : tensor<24xbf16>
    %cst_52 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_4> : tensor<24xbf16>
    %cst_53 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_3> : tensor<24xbf16>
    %cst_54 = arith.constant dense_resource<torch_tensor_24_24_3_3_torch.bfloat16> : tensor<24x24x3x3xbf16>
    %cst_55 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_2> : tensor<24xbf16>
    %cst_56 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16_1> : tensor<24xbf16>
    %cst_57 = arith.constant 9.9999999999999995E-7 : f64
    %cst_58 = arith.constant dense_resource<torch_tensor_24_torch.bfloat16> : tensor<24xbf16>
    %cst_59 = arith.constant dense_resource<torch_tensor_24_4_3_3_torch.bfloat16> : tensor<24x4x3x3xbf16>
    %cst_60 = arith.constant dense_resource<torch_tensor_4_4_1_1_torch.bfloat16> : tensor<4x4x1x1xbf16>
    %cst_61 = arith.constant dense_resource<torch_tensor_4_torch.bfloat16> : tensor<4xbf16>
    %cst_62 = arith.constant 1.440000e+02 : f64
    %cst_63 = arith.constant 1.440000e+02 : f32
    %cst_64 = arith.constant 2.000000e+00 : f32
    %cst_65 = arith.constant 5.760000e+02 : f64
    %cst_66 = arith.constant 5.760000e+02 : f32
    %cst_67 = arith.constant 1.920000e+02 : f64
    %cst_68 = arith.constant 1.920000e+02 : f32
    %c0 = arith.constant 0 : index
    %cst_69 = arith.constant 7.000000e+00 : f32
    %cst_70 = arith.constant 5.000000e+00 : f32
    %cst_71 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_72 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_1> : tensor<1x24xi64>
    %cst_73 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_2> : tensor<1x24xi64>
    %cst_74 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_75 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_76 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_1> : tensor<1x24xi64>
    %cst_77 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_2> : tensor<1x24xi64>
    %cst_78 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_79 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_80 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_1> : tensor<1x24xi64>
    %cst_81 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_2> : tensor<1x24xi64>
    %cst_82 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_83 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_84 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_1> : tensor<1x24xi64>
    %cst_85 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_2> : tensor<1x24xi64>
    %cst_86 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_87 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_88 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_1> : tensor<1x24xi64>
    %cst_89 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_2> : tensor<1x24xi64>
    %cst_90 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_91 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_92 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_1> : tensor<1x24xi64>
    %cst_93 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_2> : tensor<1x24xi64>
    %cst_94 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_95 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_96 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_1> : tensor<1x24xi64>
    %cst_97 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_2> : tensor<1x24xi64>
    %cst_98 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_99 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_100 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_1> : tensor<1x24xi64>
    %cst_101 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_2> : tensor<1x24xi64>
    %cst_102 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_103 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_104 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_1> : tensor<1x24xi64>
    %cst_105 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_2> : tensor<1x24xi64>
    %cst_106 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_107 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_108 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_1> : tensor<1x24xi64>
    %cst_109 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_2> : tensor<1x24xi64>
    %cst_110 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_111 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_112 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_1> : tensor<1x24xi64>
    %cst_113 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_2> : tensor<1x24xi64>
    %cst_114 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_115 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_116 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_1> : tensor<1x24xi64>
    %cst_117 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_2> : tensor<1x24xi64>
    %cst_118 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_119 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_120 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_1> : tensor<1x24xi64>
    %cst_121 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_2> : tensor<1x24xi64>
    %cst_122 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_123 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_124 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_1> : tensor<1x24xi64>
    %cst_125 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_2> : tensor<1x24xi64>
    %cst_126 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_127 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_128 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_1> : tensor<1x24xi64>
    %cst_129 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_2> : tensor<1x24xi64>
    %cst_130 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_131 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_132 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_1> : tensor<1x24xi64>
    %cst_133 = arith.constant dense_resource<torch_tensor_1_24_torch.int64_2> : tensor<1x24xi64>
    %cst_134 = arith.constant dense_resource<torch_tensor_1_24_torch.int64> : tensor<1x24xi64>
    %cst_135 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_136 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_1> : tensor<1x8xi64>
    %cst_137 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_138 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_139 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_140 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_1> : tensor<1x8xi64>
    %cst_141 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_142 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_143 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_144 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_1> : tensor<1x8xi64>
    %cst_145 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_146 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_147 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_148 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_1> : tensor<1x8xi64>
    %cst_149 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %cst_150 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %0 = tensor.empty() : tensor<1x4x8x6xf32>
    %1 = tensor.empty() : tensor<4xf32>
    %2 = linalg.generic #loops0 ins(%cst_61 : tensor<4xbf16>) outs(%1 : tensor<4xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %387 = arith.extf %in : bf16 to f32
      linalg.yield %387 : f32
    } -> tensor<4xf32>
    %broadcasted = linalg.broadcast ins(%2 : tensor<4xf32>) outs(%0 : tensor<1x4x8x6xf32>) dimensions = [0, 2, 3] 
    %3 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %cst_60 : tensor<1x4x8x6xbf16>, tensor<4x4x1x1xbf16>) outs(%broadcasted : tensor<1x4x8x6xf32>) -> tensor<1x4x8x6xf32>
    %4 = tensor.empty() : tensor<1x4x8x6xbf16>
    %5 = linalg.generic #loops1 ins(%3 : tensor<1x4x8x6xf32>) outs(%4 : tensor<1x4x8x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %387 = arith.truncf %in : f32 to bf16
      linalg.yield %387 : bf16
    } -> tensor<1x4x8x6xbf16>
    %padded = tensor.pad %5 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : bf16
    } : tensor<1x4x8x6xbf16> to tensor<1x4x10x8xbf16>
    %6 = tensor.empty() : tensor<1x24x8x6xf32>
    %7 = tensor.empty() : tensor<24xf32>
    %8 = linalg.generic #loops0 ins(%cst_58 : tensor<24xbf16>) outs(%7 : tensor<24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %387 = arith.extf %in : bf16 to f32
      linalg.yield %387 : f32
    } -> tensor<24xf32>
    %broadcasted_151 = linalg.broadcast ins(%8 : tensor<24xf32>) outs(%6 : tensor<1x24x8x6xf32>) dimensions = [0, 2, 3] 
    %9 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %cst_59 : tensor<1x4x10x8xbf16>, tensor<24x4x3x3xbf16>) outs(%broadcasted_151 : tensor<1x24x8x6xf32>) -> tensor<1x24x8x6xf32>
    %10 = tensor.empty() : tensor<1x24x8x6xbf16>
    %11 = linalg.generic #loops1 ins(%9 : tensor<1x24x8x6xf32>) outs(%10 : tensor<1x24x8x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %387 = arith.truncf %in : f32 to bf16
      linalg.yield %387 : bf16
    } -> tensor<1x24x8x6xbf16>
    %12 = linalg.generic #loops1 ins(%11 : tensor<1x24x8x6xbf16>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %387 = arith.extf %in : bf16 to f32
      linalg.yield %387 : f32
    } -> tensor<1x24x8x6xf32>
    %collapsed = tensor.collapse_shape %12 [[0], [1], [2, 3]] : tensor<1x24x8x6xf32> into tensor<1x24x48xf32>
    %expanded = tensor.expand_shape %collapsed [[0], [1, 2], [3]] output_shape [1, 8, 3, 48] : tensor<1x24x48xf32> into tensor<1x8x3x48xf32>
    %13 = tensor.empty() : tensor<1x8x3x48xf64>
    %14 = linalg.generic #loops1 ins(%expanded : tensor<1x8x3x48xf32>) outs(%13 : tensor<1x8x3x48xf64>) {
    ^bb0(%in: f32, %out: f64):
      %387 = arith.extf %in : f32 to f64
      linalg.yield %387 : f64
    } -> tensor<1x8x3x48xf64>
    %15 = tensor.empty() : tensor<1x8x1x1xf64>
    %16 = linalg.fill ins(%cst_0 : f64) outs(%15 : tensor<1x8x1x1xf64>) -> tensor<1x8x1x1xf64>
    %17 = linalg.generic #loops2 ins(%14 : tensor<1x8x3x48xf64>) outs(%16 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %387 = arith.addf %in, %out : f64
      linalg.yield %387 : f64
    } -> tensor<1x8x1x1xf64>
    %18 = linalg.generic #loops1 ins(%17 : tensor<1x8x1x1xf64>) outs(%15 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %387 = arith.divf %in, %cst_62 : f64
      linalg.yield %387 : f64
    } -> tensor<1x8x1x1xf64>
    %19 = linalg.generic #loops3 ins(%14, %18 : tensor<1x8x3x48xf64>, tensor<1x8x1x1xf64>) outs(%13 : tensor<1x8x3x48xf64>) {
    ^bb0(%in: f64, %in_254: f64, %out: f64):
      %387 = arith.subf %in, %in_254 : f64
      linalg.yield %387 : f64
    } -> tensor<1x8x3x48xf64>
    %20 = linalg.generic #loops4 ins(%19, %19 : tensor<1x8x3x48xf64>, tensor<1x8x3x48xf64>) outs(%13 : tensor<1x8x3x48xf64>) {
    ^bb0(%in: f64, %in_254: f64, %out: f64):
      %387 = arith.mulf %in, %in_254 : f64
      linalg.yield %387 : f64
    } -> tensor<1x8x3x48xf64>
    %21 = linalg.generic #loops2 ins(%20 : tensor<1x8x3x48xf64>) outs(%16 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %387 = arith.addf %in, %out : f64
      linalg.yield %387 : f64
    } -> tensor<1x8x1x1xf64>
    %22 = linalg.generic #loops1 ins(%21 : tensor<1x8x1x1xf64>) outs(%15 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %387 = arith.divf %in, %cst_62 : f64
      linalg.yield %387 : f64
    } -> tensor<1x8x1x1xf64>
    %23 = tensor.empty() : tensor<1x8x1x1xf32>
    %24 = linalg.generic #loops1 ins(%22 : tensor<1x8x1x1xf64>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %387 = arith.truncf %in : f64 to f32
      linalg.yield %387 : f32
    } -> tensor<1x8x1x1xf32>
    %25 = linalg.fill ins(%cst_1 : f32) outs(%23 : tensor<1x8x1x1xf32>) -> tensor<1x8x1x1xf32>
    %26 = linalg.generic #loops2 ins(%expanded : tensor<1x8x3x48xf32>) outs(%25 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %387 = arith.addf %in, %out : f32
      linalg.yield %387 : f32
    } -> tensor<1x8x1x1xf32>
    %27 = linalg.generic #loops1 ins(%26 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %387 = arith.divf %in, %cst_63 : f32
      linalg.yield %387 : f32
    } -> tensor<1x8x1x1xf32>
    %28 = linalg.generic #loops1 ins(%24 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %387 = arith.truncf %cst_57 : f64 to f32
      %388 = arith.addf %in, %387 : f32
      linalg.yield %388 : f32
    } -> tensor<1x8x1x1xf32>
    %29 = linalg.generic #loops1 ins(%28 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %387 = math.rsqrt %in : f32
      linalg.yield %387 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_152 = tensor.expand_shape %cst_56 [[0, 1, 2, 3]] output_shape [1, 8, 3, 1] : tensor<24xbf16> into tensor<1x8x3x1xbf16>
    %30 = tensor.empty() : tensor<1x8x3x1xf32>
    %31 = linalg.generic #loops5 ins(%29, %expanded_152 : tensor<1x8x1x1xf32>, tensor<1x8x3x1xbf16>) outs(%30 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_254: bf16, %out: f32):
      %387 = arith.extf %in_254 : bf16 to f32
      %388 = arith.mulf %in, %387 : f32
      linalg.yield %388 : f32
    } -> tensor<1x8x3x1xf32>
    %32 = linalg.generic #loops1 ins(%27 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %387 = arith.negf %in : f32
      linalg.yield %387 : f32
    } -> tensor<1x8x1x1xf32>
    %33 = linalg.generic #loops5 ins(%32, %31 : tensor<1x8x1x1xf32>, tensor<1x8x3x1xf32>) outs(%30 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_254: f32, %out: f32):
      %387 = arith.mulf %in, %in_254 : f32
      linalg.yield %387 : f32
    } -> tensor<1x8x3x1xf32>
    %expanded_153 = tensor.expand_shape %cst_55 [[0, 1, 2, 3]] output_shape [1, 8, 3, 1] : tensor<24xbf16> into tensor<1x8x3x1xbf16>
    %34 = linalg.generic #loops4 ins(%33, %expanded_153 : tensor<1x8x3x1xf32>, tensor<1x8x3x1xbf16>) outs(%30 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_254: bf16, %out: f32):
      %387 = arith.extf %in_254 : bf16 to f32
      %388 = arith.addf %in, %387 : f32
      linalg.yield %388 : f32
    } -> tensor<1x8x3x1xf32>
    %35 = tensor.empty() : tensor<1x24xf32>
    %36 = linalg.generic #loops6 ins(%cst_71, %cst_72, %cst_73, %cst_74 : tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>) outs(%35 : tensor<1x24xf32>) {
    ^bb0(%in: i64, %in_254: i64, %in_255: i64, %in_256: i64, %out: f32):
      %387 = arith.cmpi slt, %in, %c0_i64 : i64
      %388 = arith.addi %in, %c1_i64 : i64
      %389 = arith.select %387, %388, %in : i64
      %390 = arith.index_cast %389 : i64 to index
      %391 = arith.cmpi slt, %in_254, %c0_i64 : i64
      %392 = arith.addi %in_254, %c8_i64 : i64
      %393 = arith.select %391, %392, %in_254 : i64
      %394 = arith.index_cast %393 : i64 to index
      %395 = arith.cmpi slt, %in_255, %c0_i64 : i64
      %396 = arith.addi %in_255, %c3_i64 : i64
      %397 = arith.select %395, %396, %in_255 : i64
      %398 = arith.index_cast %397 : i64 to index
      %399 = arith.cmpi slt, %in_256, %c0_i64 : i64
      %400 = arith.addi %in_256, %c1_i64 : i64
      %401 = arith.select %399, %400, %in_256 : i64
      %402 = arith.index_cast %401 : i64 to index
      %extracted = tensor.extract %31[%390, %394, %398, %402] : tensor<1x8x3x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x24xf32>
    %37 = linalg.generic #loops6 ins(%cst_75, %cst_76, %cst_77, %cst_78 : tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>) outs(%35 : tensor<1x24xf32>) {
    ^bb0(%in: i64, %in_254: i64, %in_255: i64, %in_256: i64, %out: f32):
      %387 = arith.cmpi slt, %in, %c0_i64 : i64
      %388 = arith.addi %in, %c1_i64 : i64
      %389 = arith.select %387, %388, %in : i64
      %390 = arith.index_cast %389 : i64 to index
      %391 = arith.cmpi slt, %in_254, %c0_i64 : i64
      %392 = arith.addi %in_254, %c8_i64 : i64
      %393 = arith.select %391, %392, %in_254 : i64
      %394 = arith.index_cast %393 : i64 to index
      %395 = arith.cmpi slt, %in_255, %c0_i64 : i64
      %396 = arith.addi %in_255, %c3_i64 : i64
      %397 = arith.select %395, %396, %in_255 : i64
      %398 = arith.index_cast %397 : i64 to index
      %399 = arith.cmpi slt, %in_256, %c0_i64 : i64
      %400 = arith.addi %in_256, %c1_i64 : i64
      %401 = arith.select %399, %400, %in_256 : i64
      %402 = arith.index_cast %401 : i64 to index
      %extracted = tensor.extract %34[%390, %394, %398, %402] : tensor<1x8x3x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x24xf32>
    %expanded_154 = tensor.expand_shape %36 [[0], [1, 2, 3]] output_shape [1, 24, 1, 1] : tensor<1x24xf32> into tensor<1x24x1x1xf32>
    %expanded_155 = tensor.expand_shape %37 [[0], [1, 2, 3]] output_shape [1, 24, 1, 1] : tensor<1x24xf32> into tensor<1x24x1x1xf32>
    %38 = linalg.generic #loops3 ins(%12, %expanded_154 : tensor<1x24x8x6xf32>, tensor<1x24x1x1xf32>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: f32, %in_254: f32, %out: f32):
      %387 = arith.mulf %in, %in_254 : f32
      linalg.yield %387 : f32
    } -> tensor<1x24x8x6xf32>
    %39 = linalg.generic #loops3 ins(%38, %expanded_155 : tensor<1x24x8x6xf32>, tensor<1x24x1x1xf32>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: f32, %in_254: f32, %out: f32):
      %387 = arith.addf %in, %in_254 : f32
      linalg.yield %387 : f32
    } -> tensor<1x24x8x6xf32>
    %40 = linalg.generic #loops1 ins(%39 : tensor<1x24x8x6xf32>) outs(%10 : tensor<1x24x8x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %387 = arith.truncf %in : f32 to bf16
      linalg.yield %387 : bf16
    } -> tensor<1x24x8x6xbf16>
    %41 = linalg.generic #loops1 ins(%40 : tensor<1x24x8x6xbf16>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %387 = arith.extf %in : bf16 to f32
      linalg.yield %387 : f32
    } -> tensor<1x24x8x6xf32>
    %42 = linalg.generic #loops1 ins(%41 : tensor<1x24x8x6xf32>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %387 = arith.negf %in : f32
      %388 = math.exp %387 : f32
      %389 = arith.addf %388, %cst_2 : f32
      %390 = arith.divf %cst_2, %389 : f32
      linalg.yield %390 : f32
    } -> tensor<1x24x8x6xf32>
    %43 = linalg.generic #loops4 ins(%41, %42 : tensor<1x24x8x6xf32>, tensor<1x24x8x6xf32>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: f32, %in_254: f32, %out: f32):
      %387 = arith.mulf %in, %in_254 : f32
      linalg.yield %387 : f32
    } -> tensor<1x24x8x6xf32>
    %44 = linalg.generic #loops1 ins(%43 : tensor<1x24x8x6xf32>) outs(%10 : tensor<1x24x8x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %387 = arith.truncf %in : f32 to bf16
      linalg.yield %387 : bf16
    } -> tensor<1x24x8x6xbf16>
    %padded_156 = tensor.pad %44 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : bf16
    } : tensor<1x24x8x6xbf16> to tensor<1x24x10x8xbf16>
    %45 = linalg.generic #loops0 ins(%cst_53 : tensor<24xbf16>) outs(%7 : tensor<24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %387 = arith.extf %in : bf16 to f32
      linalg.yield %387 : f32
    } -> tensor<24xf32>
    %broadcasted_157 = linalg.broadcast ins(%45 : tensor<24xf32>) outs(%6 : tensor<1x24x8x6xf32>) dimensions = [0, 2, 3] 
    %46 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_156, %cst_54 : tensor<1x24x10x8xbf16>, tensor<24x24x3x3xbf16>) outs(%broadcasted_157 : tensor<1x24x8x6xf32>) -> tensor<1x24x8x6xf32>
    %47 = linalg.generic #loops1 ins(%46 : tensor<1x24x8x6xf32>) outs(%10 : tensor<1x24x8x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %387 = arith.truncf %in : f32 to bf16
      linalg.yield %387 : bf16
    } -> tensor<1x24x8x6xbf16>
    %48 = linalg.generic #loops1 ins(%47 : tensor<1x24x8x6xbf16>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %387 = arith.extf %in : bf16 to f32
      linalg.yield %387 : f32
    } -> tensor<1x24x8x6xf32>
    %collapsed_158 = tensor.collapse_shape %48 [[0], [1], [2, 3]] : tensor<1x24x8x6xf32> into tensor<1x24x48xf32>
    %expanded_159 = tensor.expand_shape %collapsed_158 [[0], [1, 2], [3]] output_shape [1, 8, 3, 48] : tensor<1x24x48xf32> into tensor<1x8x3x48xf32>
    %49 = linalg.generic #loops1 ins(%expanded_159 : tensor<1x8x3x48xf32>) outs(%13 : tensor<1x8x3x48xf64>) {
    ^bb0(%in: f32, %out: f64):
      %387 = arith.extf %in : f32 to f64
      linalg.yield %387 : f64
    } -> tensor<1x8x3x48xf64>
    %50 = linalg.generic #loops2 ins(%49 : tensor<1x8x3x48xf64>) outs(%16 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %387 = arith.addf %in, %out : f64
      linalg.yield %387 : f64
    } -> tensor<1x8x1x1xf64>
    %51 = linalg.generic #loops1 ins(%50 : tensor<1x8x1x1xf64>) outs(%15 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %387 = arith.divf %in, %cst_62 : f64
      linalg.yield %387 : f64
    } -> tensor<1x8x1x1xf64>
    %52 = linalg.generic #loops3 ins(%49, %51 : tensor<1x8x3x48xf64>, tensor<1x8x1x1xf64>) outs(%13 : tensor<1x8x3x48xf64>) {
    ^bb0(%in: f64, %in_254: f64, %out: f64):
      %387 = arith.subf %in, %in_254 : f64
      linalg.yield %387 : f64
    } -> tensor<1x8x3x48xf64>
    %53 = linalg.generic #loops4 ins(%52, %52 : tensor<1x8x3x48xf64>, tensor<1x8x3x48xf64>) outs(%13 : tensor<1x8x3x48xf64>) {
    ^bb0(%in: f64, %in_254: f64, %out: f64):
      %387 = arith.mulf %in, %in_254 : f64
      linalg.yield %387 : f64
    } -> tensor<1x8x3x48xf64>
    %54 = linalg.generic #loops2 ins(%53 : tensor<1x8x3x48xf64>) outs(%16 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %387 = arith.addf %in, %out : f64
      linalg.yield %387 : f64
    } -> tensor<1x8x1x1xf64>
    %55 = linalg.generic #loops1 ins(%54 : tensor<1x8x1x1xf64>) outs(%15 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %387 = arith.divf %in, %cst_62 : f64
      linalg.yield %387 : f64
    } -> tensor<1x8x1x1xf64>
    %56 = linalg.generic #loops1 ins(%55 : tensor<1x8x1x1xf64>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %387 = arith.truncf %in : f64 to f32
      linalg.yield %387 : f32
    } -> tensor<1x8x1x1xf32>
    %57 = linalg.generic #loops2 ins(%expanded_159 : tensor<1x8x3x48xf32>) outs(%25 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %387 = arith.addf %in, %out : f32
      linalg.yield %387 : f32
    } -> tensor<1x8x1x1xf32>
    %58 = linalg.generic #loops1 ins(%57 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %387 = arith.divf %in, %cst_63 : f32
      linalg.yield %387 : f32
    } -> tensor<1x8x1x1xf32>
    %59 = linalg.generic #loops1 ins(%56 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %387 = arith.truncf %cst_57 : f64 to f32
      %388 = arith.addf %in, %387 : f32
      linalg.yield %388 : f32
    } -> tensor<1x8x1x1xf32>
    %60 = linalg.generic #loops1 ins(%59 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %387 = math.rsqrt %in : f32
      linalg.yield %387 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_160 = tensor.expand_shape %cst_52 [[0, 1, 2, 3]] output_shape [1, 8, 3, 1] : tensor<24xbf16> into tensor<1x8x3x1xbf16>
    %61 = linalg.generic #loops5 ins(%60, %expanded_160 : tensor<1x8x1x1xf32>, tensor<1x8x3x1xbf16>) outs(%30 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_254: bf16, %out: f32):
      %387 = arith.extf %in_254 : bf16 to f32
      %388 = arith.mulf %in, %387 : f32
      linalg.yield %388 : f32
    } -> tensor<1x8x3x1xf32>
    %62 = linalg.generic #loops1 ins(%58 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %387 = arith.negf %in : f32
      linalg.yield %387 : f32
    } -> tensor<1x8x1x1xf32>
    %63 = linalg.generic #loops5 ins(%62, %61 : tensor<1x8x1x1xf32>, tensor<1x8x3x1xf32>) outs(%30 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_254: f32, %out: f32):
      %387 = arith.mulf %in, %in_254 : f32
      linalg.yield %387 : f32
    } -> tensor<1x8x3x1xf32>
    %expanded_161 = tensor.expand_shape %cst_51 [[0, 1, 2, 3]] output_shape [1, 8, 3, 1] : tensor<24xbf16> into tensor<1x8x3x1xbf16>
    %64 = linalg.generic #loops4 ins(%63, %expanded_161 : tensor<1x8x3x1xf32>, tensor<1x8x3x1xbf16>) outs(%30 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_254: bf16, %out: f32):
      %387 = arith.extf %in_254 : bf16 to f32
      %388 = arith.addf %in, %387 : f32
      linalg.yield %388 : f32
    } -> tensor<1x8x3x1xf32>
    %65 = linalg.generic #loops6 ins(%cst_79, %cst_80, %cst_81, %cst_82 : tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>) outs(%35 : tensor<1x24xf32>) {
    ^bb0(%in: i64, %in_254: i64, %in_255: i64, %in_256: i64, %out: f32):
      %387 = arith.cmpi slt, %in, %c0_i64 : i64
      %388 = arith.addi %in, %c1_i64 : i64
      %389 = arith.select %387, %388, %in : i64
      %390 = arith.index_cast %389 : i64 to index
      %391 = arith.cmpi slt, %in_254, %c0_i64 : i64
      %392 = arith.addi %in_254, %c8_i64 : i64
      %393 = arith.select %391, %392, %in_254 : i64
      %394 = arith.index_cast %393 : i64 to index
      %395 = arith.cmpi slt, %in_255, %c0_i64 : i64
      %396 = arith.addi %in_255, %c3_i64 : i64
      %397 = arith.select %395, %396, %in_255 : i64
      %398 = arith.index_cast %397 : i64 to index
      %399 = arith.cmpi slt, %in_256, %c0_i64 : i64
      %400 = arith.addi %in_256, %c1_i64 : i64
      %401 = arith.select %399, %400, %in_256 : i64
      %402 = arith.index_cast %401 : i64 to index
      %extracted = tensor.extract %61[%390, %394, %398, %402] : tensor<1x8x3x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x24xf32>
    %66 = linalg.generic #loops6 ins(%cst_83, %cst_84, %cst_85, %cst_86 : tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>) outs(%35 : tensor<1x24xf32>) {
    ^bb0(%in: i64, %in_254: i64, %in_255: i64, %in_256: i64, %out: f32):
      %387 = arith.cmpi slt, %in, %c0_i64 : i64
      %388 = arith.addi %in, %c1_i64 : i64
      %389 = arith.select %387, %388, %in : i64
      %390 = arith.index_cast %389 : i64 to index
      %391 = arith.cmpi slt, %in_254, %c0_i64 : i64
      %392 = arith.addi %in_254, %c8_i64 : i64
      %393 = arith.select %391, %392, %in_254 : i64
      %394 = arith.index_cast %393 : i64 to index
      %395 = arith.cmpi slt, %in_255, %c0_i64 : i64
      %396 = arith.addi %in_255, %c3_i64 : i64
      %397 = arith.select %395, %396, %in_255 : i64
      %398 = arith.index_cast %397 : i64 to index
      %399 = arith.cmpi slt, %in_256, %c0_i64 : i64
      %400 = arith.addi %in_256, %c1_i64 : i64
      %401 = arith.select %399, %400, %in_256 : i64
      %402 = arith.index_cast %401 : i64 to index
      %extracted = tensor.extract %64[%390, %394, %398, %402] : tensor<1x8x3x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x24xf32>
    %expanded_162 = tensor.expand_shape %65 [[0], [1, 2, 3]] output_shape [1, 24, 1, 1] : tensor<1x24xf32> into tensor<1x24x1x1xf32>
    %expanded_163 = tensor.expand_shape %66 [[0], [1, 2, 3]] output_shape [1, 24, 1, 1] : tensor<1x24xf32> into tensor<1x24x1x1xf32>
    %67 = linalg.generic #loops3 ins(%48, %expanded_162 : tensor<1x24x8x6xf32>, tensor<1x24x1x1xf32>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: f32, %in_254: f32, %out: f32):
      %387 = arith.mulf %in, %in_254 : f32
      linalg.yield %387 : f32
    } -> tensor<1x24x8x6xf32>
    %68 = linalg.generic #loops3 ins(%67, %expanded_163 : tensor<1x24x8x6xf32>, tensor<1x24x1x1xf32>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: f32, %in_254: f32, %out: f32):
      %387 = arith.addf %in, %in_254 : f32
      linalg.yield %387 : f32
    } -> tensor<1x24x8x6xf32>
    %69 = linalg.generic #loops1 ins(%68 : tensor<1x24x8x6xf32>) outs(%10 : tensor<1x24x8x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %387 = arith.truncf %in : f32 to bf16
      linalg.yield %387 : bf16
    } -> tensor<1x24x8x6xbf16>
    %70 = linalg.generic #loops1 ins(%69 : tensor<1x24x8x6xbf16>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %387 = arith.extf %in : bf16 to f32
      linalg.yield %387 : f32
    } -> tensor<1x24x8x6xf32>
    %71 = linalg.generic #loops1 ins(%70 : tensor<1x24x8x6xf32>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %387 = arith.negf %in : f32
      %388 = math.exp %387 : f32
      %389 = arith.addf %388, %cst_2 : f32
      %390 = arith.divf %cst_2, %389 : f32
      linalg.yield %390 : f32
    } -> tensor<1x24x8x6xf32>
    %72 = linalg.generic #loops4 ins(%70, %71 : tensor<1x24x8x6xf32>, tensor<1x24x8x6xf32>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: f32, %in_254: f32, %out: f32):
      %387 = arith.mulf %in, %in_254 : f32
      linalg.yield %387 : f32
    } -> tensor<1x24x8x6xf32>
    %73 = linalg.generic #loops1 ins(%72 : tensor<1x24x8x6xf32>) outs(%10 : tensor<1x24x8x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %387 = arith.truncf %in : f32 to bf16
      linalg.yield %387 : bf16
    } -> tensor<1x24x8x6xbf16>
    %padded_164 = tensor.pad %73 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : bf16
    } : tensor<1x24x8x6xbf16> to tensor<1x24x10x8xbf16>
    %74 = linalg.generic #loops0 ins(%cst_49 : tensor<24xbf16>) outs(%7 : tensor<24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %387 = arith.extf %in : bf16 to f32
      linalg.yield %387 : f32
    } -> tensor<24xf32>
    %broadcasted_165 = linalg.broadcast ins(%74 : tensor<24xf32>) outs(%6 : tensor<1x24x8x6xf32>) dimensions = [0, 2, 3] 
    %75 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_164, %cst_50 : tensor<1x24x10x8xbf16>, tensor<24x24x3x3xbf16>) outs(%broadcasted_165 : tensor<1x24x8x6xf32>) -> tensor<1x24x8x6xf32>
    %76 = linalg.generic #loops1 ins(%75 : tensor<1x24x8x6xf32>) outs(%10 : tensor<1x24x8x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %387 = arith.truncf %in : f32 to bf16
      linalg.yield %387 : bf16
    } -> tensor<1x24x8x6xbf16>
    %77 = linalg.generic #loops4 ins(%11, %76 : tensor<1x24x8x6xbf16>, tensor<1x24x8x6xbf16>) outs(%10 : tensor<1x24x8x6xbf16>) {
    ^bb0(%in: bf16, %in_254: bf16, %out: bf16):
      %387 = arith.addf %in, %in_254 : bf16
      linalg.yield %387 : bf16
    } -> tensor<1x24x8x6xbf16>
    %collapsed_166 = tensor.collapse_shape %77 [[0], [1], [2, 3]] : tensor<1x24x8x6xbf16> into tensor<1x24x48xbf16>
    %78 = tensor.empty() : tensor<1x24x48xf32>
    %79 = linalg.generic #loops7 ins(%collapsed_166 : tensor<1x24x48xbf16>) outs(%78 : tensor<1x24x48xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %387 = arith.extf %in : bf16 to f32
      linalg.yield %387 : f32
    } -> tensor<1x24x48xf32>
    %expanded_167 = tensor.expand_shape %79 [[0], [1, 2], [3]] output_shape [1, 8, 3, 48] : tensor<1x24x48xf32> into tensor<1x8x3x48xf32>
    %80 = linalg.generic #loops1 ins(%expanded_167 : tensor<1x8x3x48xf32>) outs(%13 : tensor<1x8x3x48xf64>) {
    ^bb0(%in: f32, %out: f64):
      %387 = arith.extf %in : f32 to f64
      linalg.yield %387 : f64
    } -> tensor<1x8x3x48xf64>
    %81 = linalg.generic #loops2 ins(%80 : tensor<1x8x3x48xf64>) outs(%16 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %387 = arith.addf %in, %out : f64
      linalg.yield %387 : f64
    } -> tensor<1x8x1x1xf64>
    %82 = linalg.generic #loops1 ins(%81 : tensor<1x8x1x1xf64>) outs(%15 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %387 = arith.divf %in, %cst_62 : f64
      linalg.yield %387 : f64
    } -> tensor<1x8x1x1xf64>
    %83 = linalg.generic #loops3 ins(%80, %82 : tensor<1x8x3x48xf64>, tensor<1x8x1x1xf64>) outs(%13 : tensor<1x8x3x48xf64>) {
    ^bb0(%in: f64, %in_254: f64, %out: f64):
      %387 = arith.subf %in, %in_254 : f64
      linalg.yield %387 : f64
    } -> tensor<1x8x3x48xf64>
    %84 = linalg.generic #loops4 ins(%83, %83 : tensor<1x8x3x48xf64>, tensor<1x8x3x48xf64>) outs(%13 : tensor<1x8x3x48xf64>) {
    ^bb0(%in: f64, %in_254: f64, %out: f64):
      %387 = arith.mulf %in, %in_254 : f64
      linalg.yield %387 : f64
    } -> tensor<1x8x3x48xf64>
    %85 = linalg.generic #loops2 ins(%84 : tensor<1x8x3x48xf64>) outs(%16 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %387 = arith.addf %in, %out : f64
      linalg.yield %387 : f64
    } -> tensor<1x8x1x1xf64>
    %86 = linalg.generic #loops1 ins(%85 : tensor<1x8x1x1xf64>) outs(%15 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %387 = arith.divf %in, %cst_62 : f64
      linalg.yield %387 : f64
    } -> tensor<1x8x1x1xf64>
    %87 = linalg.generic #loops1 ins(%86 : tensor<1x8x1x1xf64>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %387 = arith.truncf %in : f64 to f32
      linalg.yield %387 : f32
    } -> tensor<1x8x1x1xf32>
    %88 = linalg.generic #loops2 ins(%expanded_167 : tensor<1x8x3x48xf32>) outs(%25 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %387 = arith.addf %in, %out : f32
      linalg.yield %387 : f32
    } -> tensor<1x8x1x1xf32>
    %89 = linalg.generic #loops1 ins(%88 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %387 = arith.divf %in, %cst_63 : f32
      linalg.yield %387 : f32
    } -> tensor<1x8x1x1xf32>
    %90 = linalg.generic #loops1 ins(%87 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %387 = arith.truncf %cst_57 : f64 to f32
      %388 = arith.addf %in, %387 : f32
      linalg.yield %388 : f32
    } -> tensor<1x8x1x1xf32>
    %91 = linalg.generic #loops1 ins(%90 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %387 = math.rsqrt %in : f32
      linalg.yield %387 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_168 = tensor.expand_shape %cst_48 [[0, 1, 2, 3]] output_shape [1, 8, 3, 1] : tensor<24xbf16> into tensor<1x8x3x1xbf16>
    %92 = linalg.generic #loops5 ins(%91, %expanded_168 : tensor<1x8x1x1xf32>, tensor<1x8x3x1xbf16>) outs(%30 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_254: bf16, %out: f32):
      %387 = arith.extf %in_254 : bf16 to f32
      %388 = arith.mulf %in, %387 : f32
      linalg.yield %388 : f32
    } -> tensor<1x8x3x1xf32>
    %93 = linalg.generic #loops1 ins(%89 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %387 = arith.negf %in : f32
      linalg.yield %387 : f32
    } -> tensor<1x8x1x1xf32>
    %94 = linalg.generic #loops5 ins(%93, %92 : tensor<1x8x1x1xf32>, tensor<1x8x3x1xf32>) outs(%30 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_254: f32, %out: f32):
      %387 = arith.mulf %in, %in_254 : f32
      linalg.yield %387 : f32
    } -> tensor<1x8x3x1xf32>
    %expanded_169 = tensor.expand_shape %cst_47 [[0, 1, 2, 3]] output_shape [1, 8, 3, 1] : tensor<24xbf16> into tensor<1x8x3x1xbf16>
    %95 = linalg.generic #loops4 ins(%94, %expanded_169 : tensor<1x8x3x1xf32>, tensor<1x8x3x1xbf16>) outs(%30 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_254: bf16, %out: f32):
      %387 = arith.extf %in_254 : bf16 to f32
      %388 = arith.addf %in, %387 : f32
      linalg.yield %388 : f32
    } -> tensor<1x8x3x1xf32>
    %96 = linalg.generic #loops6 ins(%cst_87, %cst_88, %cst_89, %cst_90 : tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>) outs(%35 : tensor<1x24xf32>) {
    ^bb0(%in: i64, %in_254: i64, %in_255: i64, %in_256: i64, %out: f32):
      %387 = arith.cmpi slt, %in, %c0_i64 : i64
      %388 = arith.addi %in, %c1_i64 : i64
      %389 = arith.select %387, %388, %in : i64
      %390 = arith.index_cast %389 : i64 to index
      %391 = arith.cmpi slt, %in_254, %c0_i64 : i64
      %392 = arith.addi %in_254, %c8_i64 : i64
      %393 = arith.select %391, %392, %in_254 : i64
      %394 = arith.index_cast %393 : i64 to index
      %395 = arith.cmpi slt, %in_255, %c0_i64 : i64
      %396 = arith.addi %in_255, %c3_i64 : i64
      %397 = arith.select %395, %396, %in_255 : i64
      %398 = arith.index_cast %397 : i64 to index
      %399 = arith.cmpi slt, %in_256, %c0_i64 : i64
      %400 = arith.addi %in_256, %c1_i64 : i64
      %401 = arith.select %399, %400, %in_256 : i64
      %402 = arith.index_cast %401 : i64 to index
      %extracted = tensor.extract %92[%390, %394, %398, %402] : tensor<1x8x3x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x24xf32>
    %97 = linalg.generic #loops6 ins(%cst_91, %cst_92, %cst_93, %cst_94 : tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>) outs(%35 : tensor<1x24xf32>) {
    ^bb0(%in: i64, %in_254: i64, %in_255: i64, %in_256: i64, %out: f32):
      %387 = arith.cmpi slt, %in, %c0_i64 : i64
      %388 = arith.addi %in, %c1_i64 : i64
      %389 = arith.select %387, %388, %in : i64
      %390 = arith.index_cast %389 : i64 to index
      %391 = arith.cmpi slt, %in_254, %c0_i64 : i64
      %392 = arith.addi %in_254, %c8_i64 : i64
      %393 = arith.select %391, %392, %in_254 : i64
      %394 = arith.index_cast %393 : i64 to index
      %395 = arith.cmpi slt, %in_255, %c0_i64 : i64
      %396 = arith.addi %in_255, %c3_i64 : i64
      %397 = arith.select %395, %396, %in_255 : i64
      %398 = arith.index_cast %397 : i64 to index
      %399 = arith.cmpi slt, %in_256, %c0_i64 : i64
      %400 = arith.addi %in_256, %c1_i64 : i64
      %401 = arith.select %399, %400, %in_256 : i64
      %402 = arith.index_cast %401 : i64 to index
      %extracted = tensor.extract %95[%390, %394, %398, %402] : tensor<1x8x3x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x24xf32>
    %expanded_170 = tensor.expand_shape %96 [[0], [1, 2]] output_shape [1, 24, 1] : tensor<1x24xf32> into tensor<1x24x1xf32>
    %expanded_171 = tensor.expand_shape %97 [[0], [1, 2]] output_shape [1, 24, 1] : tensor<1x24xf32> into tensor<1x24x1xf32>
    %98 = linalg.generic #loops8 ins(%79, %expanded_170 : tensor<1x24x48xf32>, tensor<1x24x1xf32>) outs(%78 : tensor<1x24x48xf32>) {
    ^bb0(%in: f32, %in_254: f32, %out: f32):
      %387 = arith.mulf %in, %in_254 : f32
      linalg.yield %387 : f32
    } -> tensor<1x24x48xf32>
    %99 = linalg.generic #loops8 ins(%98, %expanded_171 : tensor<1x24x48xf32>, tensor<1x24x1xf32>) outs(%78 : tensor<1x24x48xf32>) {
    ^bb0(%in: f32, %in_254: f32, %out: f32):
      %387 = arith.addf %in, %in_254 : f32
      linalg.yield %387 : f32
    } -> tensor<1x24x48xf32>
    %100 = tensor.empty() : tensor<1x24x48xbf16>
    %101 = linalg.generic #loops7 ins(%99 : tensor<1x24x48xf32>) outs(%100 : tensor<1x24x48xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %387 = arith.truncf %in : f32 to bf16
      linalg.yield %387 : bf16
    } -> tensor<1x24x48xbf16>
    %102 = tensor.empty() : tensor<1x48x24xbf16>
    %transposed = linalg.transpose ins(%101 : tensor<1x24x48xbf16>) outs(%102 : tensor<1x48x24xbf16>) permutation = [0, 2, 1] 
    %103 = tensor.empty() : tensor<24x24xbf16>
    %transposed_172 = linalg.transpose ins(%cst_46 : tensor<24x24xbf16>) outs(%103 : tensor<24x24xbf16>) permutation = [1, 0] 
    %104 = tensor.empty() : tensor<1x24x24xbf16>
    %105 = linalg.generic #loops9 ins(%transposed_172 : tensor<24x24xbf16>) outs(%104 : tensor<1x24x24xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x24x24xbf16>
    %106 = tensor.empty() : tensor<1x48x24xf32>
    %107 = linalg.fill ins(%cst_1 : f32) outs(%106 : tensor<1x48x24xf32>) -> tensor<1x48x24xf32>
    %108 = linalg.batch_matmul ins(%transposed, %105 : tensor<1x48x24xbf16>, tensor<1x24x24xbf16>) outs(%107 : tensor<1x48x24xf32>) -> tensor<1x48x24xf32>
    %109 = linalg.generic #loops7 ins(%108 : tensor<1x48x24xf32>) outs(%102 : tensor<1x48x24xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %387 = arith.truncf %in : f32 to bf16
      linalg.yield %387 : bf16
    } -> tensor<1x48x24xbf16>
    %110 = linalg.generic #loops10 ins(%109, %cst_45 : tensor<1x48x24xbf16>, tensor<24xbf16>) outs(%102 : tensor<1x48x24xbf16>) {
    ^bb0(%in: bf16, %in_254: bf16, %out: bf16):
      %387 = arith.addf %in, %in_254 : bf16
      linalg.yield %387 : bf16
    } -> tensor<1x48x24xbf16>
    %transposed_173 = linalg.transpose ins(%cst_44 : tensor<24x24xbf16>) outs(%103 : tensor<24x24xbf16>) permutation = [1, 0] 
    %111 = linalg.generic #loops9 ins(%transposed_173 : tensor<24x24xbf16>) outs(%104 : tensor<1x24x24xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x24x24xbf16>
    %112 = linalg.batch_matmul ins(%transposed, %111 : tensor<1x48x24xbf16>, tensor<1x24x24xbf16>) outs(%107 : tensor<1x48x24xf32>) -> tensor<1x48x24xf32>
    %113 = linalg.generic #loops7 ins(%112 : tensor<1x48x24xf32>) outs(%102 : tensor<1x48x24xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %387 = arith.truncf %in : f32 to bf16
      linalg.yield %387 : bf16
    } -> tensor<1x48x24xbf16>
    %114 = linalg.generic #loops10 ins(%113, %cst_43 : tensor<1x48x24xbf16>, tensor<24xbf16>) outs(%102 : tensor<1x48x24xbf16>) {
    ^bb0(%in: bf16, %in_254: bf16, %out: bf16):
      %387 = arith.addf %in, %in_254 : bf16
      linalg.yield %387 : bf16
    } -> tensor<1x48x24xbf16>
    %transposed_174 = linalg.transpose ins(%cst_42 : tensor<24x24xbf16>) outs(%103 : tensor<24x24xbf16>) permutation = [1, 0] 
    %115 = linalg.generic #loops9 ins(%transposed_174 : tensor<24x24xbf16>) outs(%104 : tensor<1x24x24xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x24x24xbf16>
    %116 = linalg.batch_matmul ins(%transposed, %115 : tensor<1x48x24xbf16>, tensor<1x24x24xbf16>) outs(%107 : tensor<1x48x24xf32>) -> tensor<1x48x24xf32>
    %117 = linalg.generic #loops7 ins(%116 : tensor<1x48x24xf32>) outs(%102 : tensor<1x48x24xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %387 = arith.truncf %in : f32 to bf16
      linalg.yield %387 : bf16
    } -> tensor<1x48x24xbf16>
    %118 = linalg.generic #loops10 ins(%117, %cst_41 : tensor<1x48x24xbf16>, tensor<24xbf16>) outs(%102 : tensor<1x48x24xbf16>) {
    ^bb0(%in: bf16, %in_254: bf16, %out: bf16):
      %387 = arith.addf %in, %in_254 : bf16
      linalg.yield %387 : bf16
    } -> tensor<1x48x24xbf16>
    %expanded_175 = tensor.expand_shape %110 [[0], [1], [2, 3]] output_shape [1, 48, 1, 24] : tensor<1x48x24xbf16> into tensor<1x48x1x24xbf16>
    %119 = tensor.empty() : tensor<1x1x48x24xbf16>
    %transposed_176 = linalg.transpose ins(%expanded_175 : tensor<1x48x1x24xbf16>) outs(%119 : tensor<1x1x48x24xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_177 = tensor.expand_shape %114 [[0], [1], [2, 3]] output_shape [1, 48, 1, 24] : tensor<1x48x24xbf16> into tensor<1x48x1x24xbf16>
    %transposed_178 = linalg.transpose ins(%expanded_177 : tensor<1x48x1x24xbf16>) outs(%119 : tensor<1x1x48x24xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_179 = tensor.expand_shape %118 [[0], [1], [2, 3]] output_shape [1, 48, 1, 24] : tensor<1x48x24xbf16> into tensor<1x48x1x24xbf16>
    %transposed_180 = linalg.transpose ins(%expanded_179 : tensor<1x48x1x24xbf16>) outs(%119 : tensor<1x1x48x24xbf16>) permutation = [0, 2, 1, 3] 
    %120 = tensor.empty() : tensor<1x1x48x24xf32>
    %121 = linalg.generic #loops1 ins(%transposed_176 : tensor<1x1x48x24xbf16>) outs(%120 : tensor<1x1x48x24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %387 = arith.extf %in : bf16 to f32
      linalg.yield %387 : f32
    } -> tensor<1x1x48x24xf32>
    %122 = linalg.generic #loops1 ins(%transposed_178 : tensor<1x1x48x24xbf16>) outs(%120 : tensor<1x1x48x24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %387 = arith.extf %in : bf16 to f32
      linalg.yield %387 : f32
    } -> tensor<1x1x48x24xf32>
    %123 = linalg.generic #loops1 ins(%transposed_180 : tensor<1x1x48x24xbf16>) outs(%120 : tensor<1x1x48x24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %387 = arith.extf %in : bf16 to f32
      linalg.yield %387 : f32
    } -> tensor<1x1x48x24xf32>
    %124 = linalg.generic #loops1 ins(%121 : tensor<1x1x48x24xf32>) outs(%120 : tensor<1x1x48x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %387 = arith.truncf %cst_40 : f64 to f32
      %388 = arith.mulf %in, %387 : f32
      linalg.yield %388 : f32
    } -> tensor<1x1x48x24xf32>
    %125 = tensor.empty() : tensor<1x1x24x48xf32>
    %transposed_181 = linalg.transpose ins(%122 : tensor<1x1x48x24xf32>) outs(%125 : tensor<1x1x24x48xf32>) permutation = [0, 1, 3, 2] 
    %126 = linalg.generic #loops1 ins(%transposed_181 : tensor<1x1x24x48xf32>) outs(%125 : tensor<1x1x24x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %387 = arith.truncf %cst_40 : f64 to f32
      %388 = arith.mulf %in, %387 : f32
      linalg.yield %388 : f32
    } -> tensor<1x1x24x48xf32>
    %collapsed_182 = tensor.collapse_shape %124 [[0], [1, 2], [3]] : tensor<1x1x48x24xf32> into tensor<1x48x24xf32>
    %collapsed_183 = tensor.collapse_shape %126 [[0], [1, 2], [3]] : tensor<1x1x24x48xf32> into tensor<1x24x48xf32>
    %127 = tensor.empty() : tensor<1x48x48xf32>
    %128 = linalg.fill ins(%cst_1 : f32) outs(%127 : tensor<1x48x48xf32>) -> tensor<1x48x48xf32>
    %129 = linalg.batch_matmul ins(%collapsed_182, %collapsed_183 : tensor<1x48x24xf32>, tensor<1x24x48xf32>) outs(%128 : tensor<1x48x48xf32>) -> tensor<1x48x48xf32>
    %expanded_184 = tensor.expand_shape %129 [[0], [1, 2], [3]] output_shape [1, 1, 48, 48] : tensor<1x48x48xf32> into tensor<1x1x48x48xf32>
    %130 = tensor.empty() : tensor<1x1x48xi64>
    %131 = linalg.fill ins(%c0_i64 : i64) outs(%130 : tensor<1x1x48xi64>) -> tensor<1x1x48xi64>
    %132 = tensor.empty() : tensor<1x1x48xf32>
    %133 = linalg.fill ins(%cst_3 : f32) outs(%132 : tensor<1x1x48xf32>) -> tensor<1x1x48xf32>
    %134:2 = linalg.generic {indexing_maps = [#map1, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_184 : tensor<1x1x48x48xf32>) outs(%133, %131 : tensor<1x1x48xf32>, tensor<1x1x48xi64>) {
    ^bb0(%in: f32, %out: f32, %out_254: i64):
      %387 = linalg.index 3 : index
      %388 = arith.index_cast %387 : index to i64
      %389 = arith.maximumf %in, %out : f32
      %390 = arith.cmpf ogt, %in, %out : f32
      %391 = arith.select %390, %388, %out_254 : i64
      linalg.yield %389, %391 : f32, i64
    } -> (tensor<1x1x48xf32>, tensor<1x1x48xi64>)
    %expanded_185 = tensor.expand_shape %134#0 [[0], [1], [2, 3]] output_shape [1, 1, 48, 1] : tensor<1x1x48xf32> into tensor<1x1x48x1xf32>
    %135 = tensor.empty() : tensor<1x1x48x48xf32>
    %136 = linalg.generic #loops12 ins(%expanded_184, %expanded_185 : tensor<1x1x48x48xf32>, tensor<1x1x48x1xf32>) outs(%135 : tensor<1x1x48x48xf32>) {
    ^bb0(%in: f32, %in_254: f32, %out: f32):
      %387 = arith.subf %in, %in_254 : f32
      linalg.yield %387 : f32
    } -> tensor<1x1x48x48xf32>
    %137 = linalg.generic #loops1 ins(%136 : tensor<1x1x48x48xf32>) outs(%135 : tensor<1x1x48x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %387 = math.exp %in : f32
      linalg.yield %387 : f32
    } -> tensor<1x1x48x48xf32>
    %138 = tensor.empty() : tensor<1x1x48x1xf32>
    %139 = linalg.fill ins(%cst_1 : f32) outs(%138 : tensor<1x1x48x1xf32>) -> tensor<1x1x48x1xf32>
    %140 = linalg.generic #loops13 ins(%137 : tensor<1x1x48x48xf32>) outs(%139 : tensor<1x1x48x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %387 = arith.addf %in, %out : f32
      linalg.yield %387 : f32
    } -> tensor<1x1x48x1xf32>
    %141 = linalg.generic #loops12 ins(%137, %140 : tensor<1x1x48x48xf32>, tensor<1x1x48x1xf32>) outs(%135 : tensor<1x1x48x48xf32>) {
    ^bb0(%in: f32, %in_254: f32, %out: f32):
      %387 = arith.divf %in, %in_254 : f32
      linalg.yield %387 : f32
    } -> tensor<1x1x48x48xf32>
    %142 = tensor.empty() : tensor<1x1x48x48xi1>
    %143 = linalg.generic #loops1 ins(%expanded_184 : tensor<1x1x48x48xf32>) outs(%142 : tensor<1x1x48x48xi1>) {
    ^bb0(%in: f32, %out: i1):
      %387 = arith.extf %in : f32 to f64
      %388 = arith.cmpf oeq, %387, %cst_39 : f64
      linalg.yield %388 : i1
    } -> tensor<1x1x48x48xi1>
    %144 = tensor.empty() : tensor<1x1x48x1xi1>
    %145 = linalg.fill ins(%true : i1) outs(%144 : tensor<1x1x48x1xi1>) -> tensor<1x1x48x1xi1>
    %146 = linalg.generic #loops13 ins(%143 : tensor<1x1x48x48xi1>) outs(%145 : tensor<1x1x48x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %387 = arith.andi %in, %out : i1
      linalg.yield %387 : i1
    } -> tensor<1x1x48x1xi1>
    %147 = linalg.generic {indexing_maps = [#map11, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%146, %cst_4, %141 : tensor<1x1x48x1xi1>, tensor<1x1x48x48xf32>, tensor<1x1x48x48xf32>) outs(%135 : tensor<1x1x48x48xf32>) {
    ^bb0(%in: i1, %in_254: f32, %in_255: f32, %out: f32):
      %387 = arith.select %in, %in_254, %in_255 : f32
      linalg.yield %387 : f32
    } -> tensor<1x1x48x48xf32>
    %collapsed_186 = tensor.collapse_shape %147 [[0], [1, 2], [3]] : tensor<1x1x48x48xf32> into tensor<1x48x48xf32>
    %collapsed_187 = tensor.collapse_shape %123 [[0], [1, 2], [3]] : tensor<1x1x48x24xf32> into tensor<1x48x24xf32>
    %148 = linalg.batch_matmul ins(%collapsed_186, %collapsed_187 : tensor<1x48x48xf32>, tensor<1x48x24xf32>) outs(%107 : tensor<1x48x24xf32>) -> tensor<1x48x24xf32>
    %expanded_188 = tensor.expand_shape %148 [[0], [1, 2], [3]] output_shape [1, 1, 48, 24] : tensor<1x48x24xf32> into tensor<1x1x48x24xf32>
    %149 = linalg.generic #loops1 ins(%expanded_188 : tensor<1x1x48x24xf32>) outs(%119 : tensor<1x1x48x24xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %387 = arith.truncf %in : f32 to bf16
      linalg.yield %387 : bf16
    } -> tensor<1x1x48x24xbf16>
    %150 = tensor.empty() : tensor<1x48x1x24xbf16>
    %transposed_189 = linalg.transpose ins(%149 : tensor<1x1x48x24xbf16>) outs(%150 : tensor<1x48x1x24xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_190 = tensor.collapse_shape %transposed_189 [[0, 1], [2, 3]] : tensor<1x48x1x24xbf16> into tensor<48x24xbf16>
    %transposed_191 = linalg.transpose ins(%cst_38 : tensor<24x24xbf16>) outs(%103 : tensor<24x24xbf16>) permutation = [1, 0] 
    %151 = linalg.generic #loops0 ins(%cst_37 : tensor<24xbf16>) outs(%7 : tensor<24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %387 = arith.extf %in : bf16 to f32
      linalg.yield %387 : f32
    } -> tensor<24xf32>
    %152 = tensor.empty() : tensor<48x24xf32>
    %153 = linalg.generic #loops15 ins(%collapsed_190 : tensor<48x24xbf16>) outs(%152 : tensor<48x24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %387 = arith.extf %in : bf16 to f32
      linalg.yield %387 : f32
    } -> tensor<48x24xf32>
    %154 = tensor.empty() : tensor<24x24xf32>
    %155 = linalg.generic #loops15 ins(%transposed_191 : tensor<24x24xbf16>) outs(%154 : tensor<24x24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %387 = arith.extf %in : bf16 to f32
      linalg.yield %387 : f32
    } -> tensor<24x24xf32>
    %156 = linalg.fill ins(%cst_1 : f32) outs(%152 : tensor<48x24xf32>) -> tensor<48x24xf32>
    %157 = linalg.matmul ins(%153, %155 : tensor<48x24xf32>, tensor<24x24xf32>) outs(%156 : tensor<48x24xf32>) -> tensor<48x24xf32>
    %158 = linalg.generic {indexing_maps = [#map12, #map5], iterator_types = ["parallel", "parallel"]} ins(%151 : tensor<24xf32>) outs(%152 : tensor<48x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<48x24xf32>
    %159 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%157, %158 : tensor<48x24xf32>, tensor<48x24xf32>) outs(%152 : tensor<48x24xf32>) {
    ^bb0(%in: f32, %in_254: f32, %out: f32):
      %387 = arith.addf %in, %in_254 : f32
      linalg.yield %387 : f32
    } -> tensor<48x24xf32>
    %160 = tensor.empty() : tensor<48x24xbf16>
    %161 = linalg.generic #loops15 ins(%159 : tensor<48x24xf32>) outs(%160 : tensor<48x24xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %387 = arith.truncf %in : f32 to bf16
      linalg.yield %387 : bf16
    } -> tensor<48x24xbf16>
    %expanded_192 = tensor.expand_shape %161 [[0, 1], [2]] output_shape [1, 48, 24] : tensor<48x24xbf16> into tensor<1x48x24xbf16>
    %transposed_193 = linalg.transpose ins(%expanded_192 : tensor<1x48x24xbf16>) outs(%100 : tensor<1x24x48xbf16>) permutation = [0, 2, 1] 
    %expanded_194 = tensor.expand_shape %transposed_193 [[0], [1], [2, 3]] output_shape [1, 24, 8, 6] : tensor<1x24x48xbf16> into tensor<1x24x8x6xbf16>
    %162 = linalg.generic #loops4 ins(%expanded_194, %77 : tensor<1x24x8x6xbf16>, tensor<1x24x8x6xbf16>) outs(%10 : tensor<1x24x8x6xbf16>) {
    ^bb0(%in: bf16, %in_254: bf16, %out: bf16):
      %387 = arith.addf %in, %in_254 : bf16
      linalg.yield %387 : bf16
    } -> tensor<1x24x8x6xbf16>
    %163 = linalg.generic #loops1 ins(%162 : tensor<1x24x8x6xbf16>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %387 = arith.extf %in : bf16 to f32
      linalg.yield %387 : f32
    } -> tensor<1x24x8x6xf32>
    %collapsed_195 = tensor.collapse_shape %163 [[0], [1], [2, 3]] : tensor<1x24x8x6xf32> into tensor<1x24x48xf32>
    %expanded_196 = tensor.expand_shape %collapsed_195 [[0], [1, 2], [3]] output_shape [1, 8, 3, 48] : tensor<1x24x48xf32> into tensor<1x8x3x48xf32>
    %164 = linalg.generic #loops1 ins(%expanded_196 : tensor<1x8x3x48xf32>) outs(%13 : tensor<1x8x3x48xf64>) {
    ^bb0(%in: f32, %out: f64):
      %387 = arith.extf %in : f32 to f64
      linalg.yield %387 : f64
    } -> tensor<1x8x3x48xf64>
    %165 = linalg.generic #loops2 ins(%164 : tensor<1x8x3x48xf64>) outs(%16 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %387 = arith.addf %in, %out : f64
      linalg.yield %387 : f64
    } -> tensor<1x8x1x1xf64>
    %166 = linalg.generic #loops1 ins(%165 : tensor<1x8x1x1xf64>) outs(%15 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %387 = arith.divf %in, %cst_62 : f64
      linalg.yield %387 : f64
    } -> tensor<1x8x1x1xf64>
    %167 = linalg.generic #loops3 ins(%164, %166 : tensor<1x8x3x48xf64>, tensor<1x8x1x1xf64>) outs(%13 : tensor<1x8x3x48xf64>) {
    ^bb0(%in: f64, %in_254: f64, %out: f64):
      %387 = arith.subf %in, %in_254 : f64
      linalg.yield %387 : f64
    } -> tensor<1x8x3x48xf64>
    %168 = linalg.generic #loops4 ins(%167, %167 : tensor<1x8x3x48xf64>, tensor<1x8x3x48xf64>) outs(%13 : tensor<1x8x3x48xf64>) {
    ^bb0(%in: f64, %in_254: f64, %out: f64):
      %387 = arith.mulf %in, %in_254 : f64
      linalg.yield %387 : f64
    } -> tensor<1x8x3x48xf64>
    %169 = linalg.generic #loops2 ins(%168 : tensor<1x8x3x48xf64>) outs(%16 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %387 = arith.addf %in, %out : f64
      linalg.yield %387 : f64
    } -> tensor<1x8x1x1xf64>
    %170 = linalg.generic #loops1 ins(%169 : tensor<1x8x1x1xf64>) outs(%15 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %387 = arith.divf %in, %cst_62 : f64
      linalg.yield %387 : f64
    } -> tensor<1x8x1x1xf64>
    %171 = linalg.generic #loops1 ins(%170 : tensor<1x8x1x1xf64>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %387 = arith.truncf %in : f64 to f32
      linalg.yield %387 : f32
    } -> tensor<1x8x1x1xf32>
    %172 = linalg.generic #loops2 ins(%expanded_196 : tensor<1x8x3x48xf32>) outs(%25 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %387 = arith.addf %in, %out : f32
      linalg.yield %387 : f32
    } -> tensor<1x8x1x1xf32>
    %173 = linalg.generic #loops1 ins(%172 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %387 = arith.divf %in, %cst_63 : f32
      linalg.yield %387 : f32
    } -> tensor<1x8x1x1xf32>
    %174 = linalg.generic #loops1 ins(%171 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %387 = arith.truncf %cst_57 : f64 to f32
      %388 = arith.addf %in, %387 : f32
      linalg.yield %388 : f32
    } -> tensor<1x8x1x1xf32>
    %175 = linalg.generic #loops1 ins(%174 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %387 = math.rsqrt %in : f32
      linalg.yield %387 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_197 = tensor.expand_shape %cst_36 [[0, 1, 2, 3]] output_shape [1, 8, 3, 1] : tensor<24xbf16> into tensor<1x8x3x1xbf16>
    %176 = linalg.generic #loops5 ins(%175, %expanded_197 : tensor<1x8x1x1xf32>, tensor<1x8x3x1xbf16>) outs(%30 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_254: bf16, %out: f32):
      %387 = arith.extf %in_254 : bf16 to f32
      %388 = arith.mulf %in, %387 : f32
      linalg.yield %388 : f32
    } -> tensor<1x8x3x1xf32>
    %177 = linalg.generic #loops1 ins(%173 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %387 = arith.negf %in : f32
      linalg.yield %387 : f32
    } -> tensor<1x8x1x1xf32>
    %178 = linalg.generic #loops5 ins(%177, %176 : tensor<1x8x1x1xf32>, tensor<1x8x3x1xf32>) outs(%30 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_254: f32, %out: f32):
      %387 = arith.mulf %in, %in_254 : f32
      linalg.yield %387 : f32
    } -> tensor<1x8x3x1xf32>
    %expanded_198 = tensor.expand_shape %cst_35 [[0, 1, 2, 3]] output_shape [1, 8, 3, 1] : tensor<24xbf16> into tensor<1x8x3x1xbf16>
    %179 = linalg.generic #loops4 ins(%178, %expanded_198 : tensor<1x8x3x1xf32>, tensor<1x8x3x1xbf16>) outs(%30 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_254: bf16, %out: f32):
      %387 = arith.extf %in_254 : bf16 to f32
      %388 = arith.addf %in, %387 : f32
      linalg.yield %388 : f32
    } -> tensor<1x8x3x1xf32>
    %180 = linalg.generic #loops6 ins(%cst_95, %cst_96, %cst_97, %cst_98 : tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>) outs(%35 : tensor<1x24xf32>) {
    ^bb0(%in: i64, %in_254: i64, %in_255: i64, %in_256: i64, %out: f32):
      %387 = arith.cmpi slt, %in, %c0_i64 : i64
      %388 = arith.addi %in, %c1_i64 : i64
      %389 = arith.select %387, %388, %in : i64
      %390 = arith.index_cast %389 : i64 to index
      %391 = arith.cmpi slt, %in_254, %c0_i64 : i64
      %392 = arith.addi %in_254, %c8_i64 : i64
      %393 = arith.select %391, %392, %in_254 : i64
      %394 = arith.index_cast %393 : i64 to index
      %395 = arith.cmpi slt, %in_255, %c0_i64 : i64
      %396 = arith.addi %in_255, %c3_i64 : i64
      %397 = arith.select %395, %396, %in_255 : i64
      %398 = arith.index_cast %397 : i64 to index
      %399 = arith.cmpi slt, %in_256, %c0_i64 : i64
      %400 = arith.addi %in_256, %c1_i64 : i64
      %401 = arith.select %399, %400, %in_256 : i64
      %402 = arith.index_cast %401 : i64 to index
      %extracted = tensor.extract %176[%390, %394, %398, %402] : tensor<1x8x3x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x24xf32>
    %181 = linalg.generic #loops6 ins(%cst_99, %cst_100, %cst_101, %cst_102 : tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>) outs(%35 : tensor<1x24xf32>) {
    ^bb0(%in: i64, %in_254: i64, %in_255: i64, %in_256: i64, %out: f32):
      %387 = arith.cmpi slt, %in, %c0_i64 : i64
      %388 = arith.addi %in, %c1_i64 : i64
      %389 = arith.select %387, %388, %in : i64
      %390 = arith.index_cast %389 : i64 to index
      %391 = arith.cmpi slt, %in_254, %c0_i64 : i64
      %392 = arith.addi %in_254, %c8_i64 : i64
      %393 = arith.select %391, %392, %in_254 : i64
      %394 = arith.index_cast %393 : i64 to index
      %395 = arith.cmpi slt, %in_255, %c0_i64 : i64
      %396 = arith.addi %in_255, %c3_i64 : i64
      %397 = arith.select %395, %396, %in_255 : i64
      %398 = arith.index_cast %397 : i64 to index
      %399 = arith.cmpi slt, %in_256, %c0_i64 : i64
      %400 = arith.addi %in_256, %c1_i64 : i64
      %401 = arith.select %399, %400, %in_256 : i64
      %402 = arith.index_cast %401 : i64 to index
      %extracted = tensor.extract %179[%390, %394, %398, %402] : tensor<1x8x3x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x24xf32>
    %expanded_199 = tensor.expand_shape %180 [[0], [1, 2, 3]] output_shape [1, 24, 1, 1] : tensor<1x24xf32> into tensor<1x24x1x1xf32>
    %expanded_200 = tensor.expand_shape %181 [[0], [1, 2, 3]] output_shape [1, 24, 1, 1] : tensor<1x24xf32> into tensor<1x24x1x1xf32>
    %182 = linalg.generic #loops3 ins(%163, %expanded_199 : tensor<1x24x8x6xf32>, tensor<1x24x1x1xf32>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: f32, %in_254: f32, %out: f32):
      %387 = arith.mulf %in, %in_254 : f32
      linalg.yield %387 : f32
    } -> tensor<1x24x8x6xf32>
    %183 = linalg.generic #loops3 ins(%182, %expanded_200 : tensor<1x24x8x6xf32>, tensor<1x24x1x1xf32>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: f32, %in_254: f32, %out: f32):
      %387 = arith.addf %in, %in_254 : f32
      linalg.yield %387 : f32
    } -> tensor<1x24x8x6xf32>
    %184 = linalg.generic #loops1 ins(%183 : tensor<1x24x8x6xf32>) outs(%10 : tensor<1x24x8x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %387 = arith.truncf %in : f32 to bf16
      linalg.yield %387 : bf16
    } -> tensor<1x24x8x6xbf16>
    %185 = linalg.generic #loops1 ins(%184 : tensor<1x24x8x6xbf16>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %387 = arith.extf %in : bf16 to f32
      linalg.yield %387 : f32
    } -> tensor<1x24x8x6xf32>
    %186 = linalg.generic #loops1 ins(%185 : tensor<1x24x8x6xf32>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %387 = arith.negf %in : f32
      %388 = math.exp %387 : f32
      %389 = arith.addf %388, %cst_2 : f32
      %390 = arith.divf %cst_2, %389 : f32
      linalg.yield %390 : f32
    } -> tensor<1x24x8x6xf32>
    %187 = linalg.generic #loops4 ins(%185, %186 : tensor<1x24x8x6xf32>, tensor<1x24x8x6xf32>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: f32, %in_254: f32, %out: f32):
      %387 = arith.mulf %in, %in_254 : f32
      linalg.yield %387 : f32
    } -> tensor<1x24x8x6xf32>
    %188 = linalg.generic #loops1 ins(%187 : tensor<1x24x8x6xf32>) outs(%10 : tensor<1x24x8x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %387 = arith.truncf %in : f32 to bf16
      linalg.yield %387 : bf16
    } -> tensor<1x24x8x6xbf16>
    %padded_201 = tensor.pad %188 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : bf16
    } : tensor<1x24x8x6xbf16> to tensor<1x24x10x8xbf16>
    %189 = linalg.generic #loops0 ins(%cst_33 : tensor<24xbf16>) outs(%7 : tensor<24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %387 = arith.extf %in : bf16 to f32
      linalg.yield %387 : f32
    } -> tensor<24xf32>
    %broadcasted_202 = linalg.broadcast ins(%189 : tensor<24xf32>) outs(%6 : tensor<1x24x8x6xf32>) dimensions = [0, 2, 3] 
    %190 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_201, %cst_34 : tensor<1x24x10x8xbf16>, tensor<24x24x3x3xbf16>) outs(%broadcasted_202 : tensor<1x24x8x6xf32>) -> tensor<1x24x8x6xf32>
    %191 = linalg.generic #loops1 ins(%190 : tensor<1x24x8x6xf32>) outs(%10 : tensor<1x24x8x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %387 = arith.truncf %in : f32 to bf16
      linalg.yield %387 : bf16
    } -> tensor<1x24x8x6xbf16>
    %192 = linalg.generic #loops1 ins(%191 : tensor<1x24x8x6xbf16>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %387 = arith.extf %in : bf16 to f32
      linalg.yield %387 : f32
    } -> tensor<1x24x8x6xf32>
    %collapsed_203 = tensor.collapse_shape %192 [[0], [1], [2, 3]] : tensor<1x24x8x6xf32> into tensor<1x24x48xf32>
    %expanded_204 = tensor.expand_shape %collapsed_203 [[0], [1, 2], [3]] output_shape [1, 8, 3, 48] : tensor<1x24x48xf32> into tensor<1x8x3x48xf32>
    %193 = linalg.generic #loops1 ins(%expanded_204 : tensor<1x8x3x48xf32>) outs(%13 : tensor<1x8x3x48xf64>) {
    ^bb0(%in: f32, %out: f64):
      %387 = arith.extf %in : f32 to f64
      linalg.yield %387 : f64
    } -> tensor<1x8x3x48xf64>
    %194 = linalg.generic #loops2 ins(%193 : tensor<1x8x3x48xf64>) outs(%16 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %387 = arith.addf %in, %out : f64
      linalg.yield %387 : f64
    } -> tensor<1x8x1x1xf64>
    %195 = linalg.generic #loops1 ins(%194 : tensor<1x8x1x1xf64>) outs(%15 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %387 = arith.divf %in, %cst_62 : f64
      linalg.yield %387 : f64
    } -> tensor<1x8x1x1xf64>
    %196 = linalg.generic #loops3 ins(%193, %195 : tensor<1x8x3x48xf64>, tensor<1x8x1x1xf64>) outs(%13 : tensor<1x8x3x48xf64>) {
    ^bb0(%in: f64, %in_254: f64, %out: f64):
      %387 = arith.subf %in, %in_254 : f64
      linalg.yield %387 : f64
    } -> tensor<1x8x3x48xf64>
    %197 = linalg.generic #loops4 ins(%196, %196 : tensor<1x8x3x48xf64>, tensor<1x8x3x48xf64>) outs(%13 : tensor<1x8x3x48xf64>) {
    ^bb0(%in: f64, %in_254: f64, %out: f64):
      %387 = arith.mulf %in, %in_254 : f64
      linalg.yield %387 : f64
    } -> tensor<1x8x3x48xf64>
    %198 = linalg.generic #loops2 ins(%197 : tensor<1x8x3x48xf64>) outs(%16 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %387 = arith.addf %in, %out : f64
      linalg.yield %387 : f64
    } -> tensor<1x8x1x1xf64>
    %199 = linalg.generic #loops1 ins(%198 : tensor<1x8x1x1xf64>) outs(%15 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %387 = arith.divf %in, %cst_62 : f64
      linalg.yield %387 : f64
    } -> tensor<1x8x1x1xf64>
    %200 = linalg.generic #loops1 ins(%199 : tensor<1x8x1x1xf64>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %387 = arith.truncf %in : f64 to f32
      linalg.yield %387 : f32
    } -> tensor<1x8x1x1xf32>
    %201 = linalg.generic #loops2 ins(%expanded_204 : tensor<1x8x3x48xf32>) outs(%25 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %387 = arith.addf %in, %out : f32
      linalg.yield %387 : f32
    } -> tensor<1x8x1x1xf32>
    %202 = linalg.generic #loops1 ins(%201 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %387 = arith.divf %in, %cst_63 : f32
      linalg.yield %387 : f32
    } -> tensor<1x8x1x1xf32>
    %203 = linalg.generic #loops1 ins(%200 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %387 = arith.truncf %cst_57 : f64 to f32
      %388 = arith.addf %in, %387 : f32
      linalg.yield %388 : f32
    } -> tensor<1x8x1x1xf32>
    %204 = linalg.generic #loops1 ins(%203 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %387 = math.rsqrt %in : f32
      linalg.yield %387 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_205 = tensor.expand_shape %cst_32 [[0, 1, 2, 3]] output_shape [1, 8, 3, 1] : tensor<24xbf16> into tensor<1x8x3x1xbf16>
    %205 = linalg.generic #loops5 ins(%204, %expanded_205 : tensor<1x8x1x1xf32>, tensor<1x8x3x1xbf16>) outs(%30 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_254: bf16, %out: f32):
      %387 = arith.extf %in_254 : bf16 to f32
      %388 = arith.mulf %in, %387 : f32
      linalg.yield %388 : f32
    } -> tensor<1x8x3x1xf32>
    %206 = linalg.generic #loops1 ins(%202 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %387 = arith.negf %in : f32
      linalg.yield %387 : f32
    } -> tensor<1x8x1x1xf32>
    %207 = linalg.generic #loops5 ins(%206, %205 : tensor<1x8x1x1xf32>, tensor<1x8x3x1xf32>) outs(%30 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_254: f32, %out: f32):
      %387 = arith.mulf %in, %in_254 : f32
      linalg.yield %387 : f32
    } -> tensor<1x8x3x1xf32>
    %expanded_206 = tensor.expand_shape %cst_31 [[0, 1, 2, 3]] output_shape [1, 8, 3, 1] : tensor<24xbf16> into tensor<1x8x3x1xbf16>
    %208 = linalg.generic #loops4 ins(%207, %expanded_206 : tensor<1x8x3x1xf32>, tensor<1x8x3x1xbf16>) outs(%30 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_254: bf16, %out: f32):
      %387 = arith.extf %in_254 : bf16 to f32
      %388 = arith.addf %in, %387 : f32
      linalg.yield %388 : f32
    } -> tensor<1x8x3x1xf32>
    %209 = linalg.generic #loops6 ins(%cst_103, %cst_104, %cst_105, %cst_106 : tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>) outs(%35 : tensor<1x24xf32>) {
    ^bb0(%in: i64, %in_254: i64, %in_255: i64, %in_256: i64, %out: f32):
      %387 = arith.cmpi slt, %in, %c0_i64 : i64
      %388 = arith.addi %in, %c1_i64 : i64
      %389 = arith.select %387, %388, %in : i64
      %390 = arith.index_cast %389 : i64 to index
      %391 = arith.cmpi slt, %in_254, %c0_i64 : i64
      %392 = arith.addi %in_254, %c8_i64 : i64
      %393 = arith.select %391, %392, %in_254 : i64
      %394 = arith.index_cast %393 : i64 to index
      %395 = arith.cmpi slt, %in_255, %c0_i64 : i64
      %396 = arith.addi %in_255, %c3_i64 : i64
      %397 = arith.select %395, %396, %in_255 : i64
      %398 = arith.index_cast %397 : i64 to index
      %399 = arith.cmpi slt, %in_256, %c0_i64 : i64
      %400 = arith.addi %in_256, %c1_i64 : i64
      %401 = arith.select %399, %400, %in_256 : i64
      %402 = arith.index_cast %401 : i64 to index
      %extracted = tensor.extract %205[%390, %394, %398, %402] : tensor<1x8x3x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x24xf32>
    %210 = linalg.generic #loops6 ins(%cst_107, %cst_108, %cst_109, %cst_110 : tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>) outs(%35 : tensor<1x24xf32>) {
    ^bb0(%in: i64, %in_254: i64, %in_255: i64, %in_256: i64, %out: f32):
      %387 = arith.cmpi slt, %in, %c0_i64 : i64
      %388 = arith.addi %in, %c1_i64 : i64
      %389 = arith.select %387, %388, %in : i64
      %390 = arith.index_cast %389 : i64 to index
      %391 = arith.cmpi slt, %in_254, %c0_i64 : i64
      %392 = arith.addi %in_254, %c8_i64 : i64
      %393 = arith.select %391, %392, %in_254 : i64
      %394 = arith.index_cast %393 : i64 to index
      %395 = arith.cmpi slt, %in_255, %c0_i64 : i64
      %396 = arith.addi %in_255, %c3_i64 : i64
      %397 = arith.select %395, %396, %in_255 : i64
      %398 = arith.index_cast %397 : i64 to index
      %399 = arith.cmpi slt, %in_256, %c0_i64 : i64
      %400 = arith.addi %in_256, %c1_i64 : i64
      %401 = arith.select %399, %400, %in_256 : i64
      %402 = arith.index_cast %401 : i64 to index
      %extracted = tensor.extract %208[%390, %394, %398, %402] : tensor<1x8x3x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x24xf32>
    %expanded_207 = tensor.expand_shape %209 [[0], [1, 2, 3]] output_shape [1, 24, 1, 1] : tensor<1x24xf32> into tensor<1x24x1x1xf32>
    %expanded_208 = tensor.expand_shape %210 [[0], [1, 2, 3]] output_shape [1, 24, 1, 1] : tensor<1x24xf32> into tensor<1x24x1x1xf32>
    %211 = linalg.generic #loops3 ins(%192, %expanded_207 : tensor<1x24x8x6xf32>, tensor<1x24x1x1xf32>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: f32, %in_254: f32, %out: f32):
      %387 = arith.mulf %in, %in_254 : f32
      linalg.yield %387 : f32
    } -> tensor<1x24x8x6xf32>
    %212 = linalg.generic #loops3 ins(%211, %expanded_208 : tensor<1x24x8x6xf32>, tensor<1x24x1x1xf32>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: f32, %in_254: f32, %out: f32):
      %387 = arith.addf %in, %in_254 : f32
      linalg.yield %387 : f32
    } -> tensor<1x24x8x6xf32>
    %213 = linalg.generic #loops1 ins(%212 : tensor<1x24x8x6xf32>) outs(%10 : tensor<1x24x8x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %387 = arith.truncf %in : f32 to bf16
      linalg.yield %387 : bf16
    } -> tensor<1x24x8x6xbf16>
    %214 = linalg.generic #loops1 ins(%213 : tensor<1x24x8x6xbf16>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %387 = arith.extf %in : bf16 to f32
      linalg.yield %387 : f32
    } -> tensor<1x24x8x6xf32>
    %215 = linalg.generic #loops1 ins(%214 : tensor<1x24x8x6xf32>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %387 = arith.negf %in : f32
      %388 = math.exp %387 : f32
      %389 = arith.addf %388, %cst_2 : f32
      %390 = arith.divf %cst_2, %389 : f32
      linalg.yield %390 : f32
    } -> tensor<1x24x8x6xf32>
    %216 = linalg.generic #loops4 ins(%214, %215 : tensor<1x24x8x6xf32>, tensor<1x24x8x6xf32>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: f32, %in_254: f32, %out: f32):
      %387 = arith.mulf %in, %in_254 : f32
      linalg.yield %387 : f32
    } -> tensor<1x24x8x6xf32>
    %217 = linalg.generic #loops1 ins(%216 : tensor<1x24x8x6xf32>) outs(%10 : tensor<1x24x8x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %387 = arith.truncf %in : f32 to bf16
      linalg.yield %387 : bf16
    } -> tensor<1x24x8x6xbf16>
    %padded_209 = tensor.pad %217 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : bf16
    } : tensor<1x24x8x6xbf16> to tensor<1x24x10x8xbf16>
    %218 = linalg.generic #loops0 ins(%cst_29 : tensor<24xbf16>) outs(%7 : tensor<24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %387 = arith.extf %in : bf16 to f32
      linalg.yield %387 : f32
    } -> tensor<24xf32>
    %broadcasted_210 = linalg.broadcast ins(%218 : tensor<24xf32>) outs(%6 : tensor<1x24x8x6xf32>) dimensions = [0, 2, 3] 
    %219 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_209, %cst_30 : tensor<1x24x10x8xbf16>, tensor<24x24x3x3xbf16>) outs(%broadcasted_210 : tensor<1x24x8x6xf32>) -> tensor<1x24x8x6xf32>
    %220 = linalg.generic #loops1 ins(%219 : tensor<1x24x8x6xf32>) outs(%10 : tensor<1x24x8x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %387 = arith.truncf %in : f32 to bf16
      linalg.yield %387 : bf16
    } -> tensor<1x24x8x6xbf16>
    %221 = linalg.generic #loops4 ins(%162, %220 : tensor<1x24x8x6xbf16>, tensor<1x24x8x6xbf16>) outs(%10 : tensor<1x24x8x6xbf16>) {
    ^bb0(%in: bf16, %in_254: bf16, %out: bf16):
      %387 = arith.addf %in, %in_254 : bf16
      linalg.yield %387 : bf16
    } -> tensor<1x24x8x6xbf16>
    %222 = linalg.generic #loops1 ins(%221 : tensor<1x24x8x6xbf16>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %387 = arith.extf %in : bf16 to f32
      linalg.yield %387 : f32
    } -> tensor<1x24x8x6xf32>
    %collapsed_211 = tensor.collapse_shape %222 [[0], [1], [2, 3]] : tensor<1x24x8x6xf32> into tensor<1x24x48xf32>
    %expanded_212 = tensor.expand_shape %collapsed_211 [[0], [1, 2], [3]] output_shape [1, 8, 3, 48] : tensor<1x24x48xf32> into tensor<1x8x3x48xf32>
    %223 = linalg.generic #loops1 ins(%expanded_212 : tensor<1x8x3x48xf32>) outs(%13 : tensor<1x8x3x48xf64>) {
    ^bb0(%in: f32, %out: f64):
      %387 = arith.extf %in : f32 to f64
      linalg.yield %387 : f64
    } -> tensor<1x8x3x48xf64>
    %224 = linalg.generic #loops2 ins(%223 : tensor<1x8x3x48xf64>) outs(%16 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %387 = arith.addf %in, %out : f64
      linalg.yield %387 : f64
    } -> tensor<1x8x1x1xf64>
    %225 = linalg.generic #loops1 ins(%224 : tensor<1x8x1x1xf64>) outs(%15 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %387 = arith.divf %in, %cst_62 : f64
      linalg.yield %387 : f64
    } -> tensor<1x8x1x1xf64>
    %226 = linalg.generic #loops3 ins(%223, %225 : tensor<1x8x3x48xf64>, tensor<1x8x1x1xf64>) outs(%13 : tensor<1x8x3x48xf64>) {
    ^bb0(%in: f64, %in_254: f64, %out: f64):
      %387 = arith.subf %in, %in_254 : f64
      linalg.yield %387 : f64
    } -> tensor<1x8x3x48xf64>
    %227 = linalg.generic #loops4 ins(%226, %226 : tensor<1x8x3x48xf64>, tensor<1x8x3x48xf64>) outs(%13 : tensor<1x8x3x48xf64>) {
    ^bb0(%in: f64, %in_254: f64, %out: f64):
      %387 = arith.mulf %in, %in_254 : f64
      linalg.yield %387 : f64
    } -> tensor<1x8x3x48xf64>
    %228 = linalg.generic #loops2 ins(%227 : tensor<1x8x3x48xf64>) outs(%16 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %387 = arith.addf %in, %out : f64
      linalg.yield %387 : f64
    } -> tensor<1x8x1x1xf64>
    %229 = linalg.generic #loops1 ins(%228 : tensor<1x8x1x1xf64>) outs(%15 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %387 = arith.divf %in, %cst_62 : f64
      linalg.yield %387 : f64
    } -> tensor<1x8x1x1xf64>
    %230 = linalg.generic #loops1 ins(%229 : tensor<1x8x1x1xf64>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %387 = arith.truncf %in : f64 to f32
      linalg.yield %387 : f32
    } -> tensor<1x8x1x1xf32>
    %231 = linalg.generic #loops2 ins(%expanded_212 : tensor<1x8x3x48xf32>) outs(%25 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %387 = arith.addf %in, %out : f32
      linalg.yield %387 : f32
    } -> tensor<1x8x1x1xf32>
    %232 = linalg.generic #loops1 ins(%231 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %387 = arith.divf %in, %cst_63 : f32
      linalg.yield %387 : f32
    } -> tensor<1x8x1x1xf32>
    %233 = linalg.generic #loops1 ins(%230 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %387 = arith.truncf %cst_57 : f64 to f32
      %388 = arith.addf %in, %387 : f32
      linalg.yield %388 : f32
    } -> tensor<1x8x1x1xf32>
    %234 = linalg.generic #loops1 ins(%233 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %387 = math.rsqrt %in : f32
      linalg.yield %387 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_213 = tensor.expand_shape %cst_28 [[0, 1, 2, 3]] output_shape [1, 8, 3, 1] : tensor<24xbf16> into tensor<1x8x3x1xbf16>
    %235 = linalg.generic #loops5 ins(%234, %expanded_213 : tensor<1x8x1x1xf32>, tensor<1x8x3x1xbf16>) outs(%30 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_254: bf16, %out: f32):
      %387 = arith.extf %in_254 : bf16 to f32
      %388 = arith.mulf %in, %387 : f32
      linalg.yield %388 : f32
    } -> tensor<1x8x3x1xf32>
    %236 = linalg.generic #loops1 ins(%232 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %387 = arith.negf %in : f32
      linalg.yield %387 : f32
    } -> tensor<1x8x1x1xf32>
    %237 = linalg.generic #loops5 ins(%236, %235 : tensor<1x8x1x1xf32>, tensor<1x8x3x1xf32>) outs(%30 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_254: f32, %out: f32):
      %387 = arith.mulf %in, %in_254 : f32
      linalg.yield %387 : f32
    } -> tensor<1x8x3x1xf32>
    %expanded_214 = tensor.expand_shape %cst_27 [[0, 1, 2, 3]] output_shape [1, 8, 3, 1] : tensor<24xbf16> into tensor<1x8x3x1xbf16>
    %238 = linalg.generic #loops4 ins(%237, %expanded_214 : tensor<1x8x3x1xf32>, tensor<1x8x3x1xbf16>) outs(%30 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_254: bf16, %out: f32):
      %387 = arith.extf %in_254 : bf16 to f32
      %388 = arith.addf %in, %387 : f32
      linalg.yield %388 : f32
    } -> tensor<1x8x3x1xf32>
    %239 = linalg.generic #loops6 ins(%cst_111, %cst_112, %cst_113, %cst_114 : tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>) outs(%35 : tensor<1x24xf32>) {
    ^bb0(%in: i64, %in_254: i64, %in_255: i64, %in_256: i64, %out: f32):
      %387 = arith.cmpi slt, %in, %c0_i64 : i64
      %388 = arith.addi %in, %c1_i64 : i64
      %389 = arith.select %387, %388, %in : i64
      %390 = arith.index_cast %389 : i64 to index
      %391 = arith.cmpi slt, %in_254, %c0_i64 : i64
      %392 = arith.addi %in_254, %c8_i64 : i64
      %393 = arith.select %391, %392, %in_254 : i64
      %394 = arith.index_cast %393 : i64 to index
      %395 = arith.cmpi slt, %in_255, %c0_i64 : i64
      %396 = arith.addi %in_255, %c3_i64 : i64
      %397 = arith.select %395, %396, %in_255 : i64
      %398 = arith.index_cast %397 : i64 to index
      %399 = arith.cmpi slt, %in_256, %c0_i64 : i64
      %400 = arith.addi %in_256, %c1_i64 : i64
      %401 = arith.select %399, %400, %in_256 : i64
      %402 = arith.index_cast %401 : i64 to index
      %extracted = tensor.extract %235[%390, %394, %398, %402] : tensor<1x8x3x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x24xf32>
    %240 = linalg.generic #loops6 ins(%cst_115, %cst_116, %cst_117, %cst_118 : tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>) outs(%35 : tensor<1x24xf32>) {
    ^bb0(%in: i64, %in_254: i64, %in_255: i64, %in_256: i64, %out: f32):
      %387 = arith.cmpi slt, %in, %c0_i64 : i64
      %388 = arith.addi %in, %c1_i64 : i64
      %389 = arith.select %387, %388, %in : i64
      %390 = arith.index_cast %389 : i64 to index
      %391 = arith.cmpi slt, %in_254, %c0_i64 : i64
      %392 = arith.addi %in_254, %c8_i64 : i64
      %393 = arith.select %391, %392, %in_254 : i64
      %394 = arith.index_cast %393 : i64 to index
      %395 = arith.cmpi slt, %in_255, %c0_i64 : i64
      %396 = arith.addi %in_255, %c3_i64 : i64
      %397 = arith.select %395, %396, %in_255 : i64
      %398 = arith.index_cast %397 : i64 to index
      %399 = arith.cmpi slt, %in_256, %c0_i64 : i64
      %400 = arith.addi %in_256, %c1_i64 : i64
      %401 = arith.select %399, %400, %in_256 : i64
      %402 = arith.index_cast %401 : i64 to index
      %extracted = tensor.extract %238[%390, %394, %398, %402] : tensor<1x8x3x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x24xf32>
    %expanded_215 = tensor.expand_shape %239 [[0], [1, 2, 3]] output_shape [1, 24, 1, 1] : tensor<1x24xf32> into tensor<1x24x1x1xf32>
    %expanded_216 = tensor.expand_shape %240 [[0], [1, 2, 3]] output_shape [1, 24, 1, 1] : tensor<1x24xf32> into tensor<1x24x1x1xf32>
    %241 = linalg.generic #loops3 ins(%222, %expanded_215 : tensor<1x24x8x6xf32>, tensor<1x24x1x1xf32>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: f32, %in_254: f32, %out: f32):
      %387 = arith.mulf %in, %in_254 : f32
      linalg.yield %387 : f32
    } -> tensor<1x24x8x6xf32>
    %242 = linalg.generic #loops3 ins(%241, %expanded_216 : tensor<1x24x8x6xf32>, tensor<1x24x1x1xf32>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: f32, %in_254: f32, %out: f32):
      %387 = arith.addf %in, %in_254 : f32
      linalg.yield %387 : f32
    } -> tensor<1x24x8x6xf32>
    %243 = linalg.generic #loops1 ins(%242 : tensor<1x24x8x6xf32>) outs(%10 : tensor<1x24x8x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %387 = arith.truncf %in : f32 to bf16
      linalg.yield %387 : bf16
    } -> tensor<1x24x8x6xbf16>
    %244 = linalg.generic #loops1 ins(%243 : tensor<1x24x8x6xbf16>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %387 = arith.extf %in : bf16 to f32
      linalg.yield %387 : f32
    } -> tensor<1x24x8x6xf32>
    %245 = linalg.generic #loops1 ins(%244 : tensor<1x24x8x6xf32>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %387 = arith.negf %in : f32
      %388 = math.exp %387 : f32
      %389 = arith.addf %388, %cst_2 : f32
      %390 = arith.divf %cst_2, %389 : f32
      linalg.yield %390 : f32
    } -> tensor<1x24x8x6xf32>
    %246 = linalg.generic #loops4 ins(%244, %245 : tensor<1x24x8x6xf32>, tensor<1x24x8x6xf32>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: f32, %in_254: f32, %out: f32):
      %387 = arith.mulf %in, %in_254 : f32
      linalg.yield %387 : f32
    } -> tensor<1x24x8x6xf32>
    %247 = linalg.generic #loops1 ins(%246 : tensor<1x24x8x6xf32>) outs(%10 : tensor<1x24x8x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %387 = arith.truncf %in : f32 to bf16
      linalg.yield %387 : bf16
    } -> tensor<1x24x8x6xbf16>
    %padded_217 = tensor.pad %247 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : bf16
    } : tensor<1x24x8x6xbf16> to tensor<1x24x10x8xbf16>
    %248 = linalg.generic #loops0 ins(%cst_25 : tensor<24xbf16>) outs(%7 : tensor<24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %387 = arith.extf %in : bf16 to f32
      linalg.yield %387 : f32
    } -> tensor<24xf32>
    %broadcasted_218 = linalg.broadcast ins(%248 : tensor<24xf32>) outs(%6 : tensor<1x24x8x6xf32>) dimensions = [0, 2, 3] 
    %249 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_217, %cst_26 : tensor<1x24x10x8xbf16>, tensor<24x24x3x3xbf16>) outs(%broadcasted_218 : tensor<1x24x8x6xf32>) -> tensor<1x24x8x6xf32>
    %250 = linalg.generic #loops1 ins(%249 : tensor<1x24x8x6xf32>) outs(%10 : tensor<1x24x8x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %387 = arith.truncf %in : f32 to bf16
      linalg.yield %387 : bf16
    } -> tensor<1x24x8x6xbf16>
    %251 = linalg.generic #loops1 ins(%250 : tensor<1x24x8x6xbf16>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %387 = arith.extf %in : bf16 to f32
      linalg.yield %387 : f32
    } -> tensor<1x24x8x6xf32>
    %collapsed_219 = tensor.collapse_shape %251 [[0], [1], [2, 3]] : tensor<1x24x8x6xf32> into tensor<1x24x48xf32>
    %expanded_220 = tensor.expand_shape %collapsed_219 [[0], [1, 2], [3]] output_shape [1, 8, 3, 48] : tensor<1x24x48xf32> into tensor<1x8x3x48xf32>
    %252 = linalg.generic #loops1 ins(%expanded_220 : tensor<1x8x3x48xf32>) outs(%13 : tensor<1x8x3x48xf64>) {
    ^bb0(%in: f32, %out: f64):
      %387 = arith.extf %in : f32 to f64
      linalg.yield %387 : f64
    } -> tensor<1x8x3x48xf64>
    %253 = linalg.generic #loops2 ins(%252 : tensor<1x8x3x48xf64>) outs(%16 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %387 = arith.addf %in, %out : f64
      linalg.yield %387 : f64
    } -> tensor<1x8x1x1xf64>
    %254 = linalg.generic #loops1 ins(%253 : tensor<1x8x1x1xf64>) outs(%15 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %387 = arith.divf %in, %cst_62 : f64
      linalg.yield %387 : f64
    } -> tensor<1x8x1x1xf64>
    %255 = linalg.generic #loops3 ins(%252, %254 : tensor<1x8x3x48xf64>, tensor<1x8x1x1xf64>) outs(%13 : tensor<1x8x3x48xf64>) {
    ^bb0(%in: f64, %in_254: f64, %out: f64):
      %387 = arith.subf %in, %in_254 : f64
      linalg.yield %387 : f64
    } -> tensor<1x8x3x48xf64>
    %256 = linalg.generic #loops4 ins(%255, %255 : tensor<1x8x3x48xf64>, tensor<1x8x3x48xf64>) outs(%13 : tensor<1x8x3x48xf64>) {
    ^bb0(%in: f64, %in_254: f64, %out: f64):
      %387 = arith.mulf %in, %in_254 : f64
      linalg.yield %387 : f64
    } -> tensor<1x8x3x48xf64>
    %257 = linalg.generic #loops2 ins(%256 : tensor<1x8x3x48xf64>) outs(%16 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %387 = arith.addf %in, %out : f64
      linalg.yield %387 : f64
    } -> tensor<1x8x1x1xf64>
    %258 = linalg.generic #loops1 ins(%257 : tensor<1x8x1x1xf64>) outs(%15 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %387 = arith.divf %in, %cst_62 : f64
      linalg.yield %387 : f64
    } -> tensor<1x8x1x1xf64>
    %259 = linalg.generic #loops1 ins(%258 : tensor<1x8x1x1xf64>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %387 = arith.truncf %in : f64 to f32
      linalg.yield %387 : f32
    } -> tensor<1x8x1x1xf32>
    %260 = linalg.generic #loops2 ins(%expanded_220 : tensor<1x8x3x48xf32>) outs(%25 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %387 = arith.addf %in, %out : f32
      linalg.yield %387 : f32
    } -> tensor<1x8x1x1xf32>
    %261 = linalg.generic #loops1 ins(%260 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %387 = arith.divf %in, %cst_63 : f32
      linalg.yield %387 : f32
    } -> tensor<1x8x1x1xf32>
    %262 = linalg.generic #loops1 ins(%259 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %387 = arith.truncf %cst_57 : f64 to f32
      %388 = arith.addf %in, %387 : f32
      linalg.yield %388 : f32
    } -> tensor<1x8x1x1xf32>
    %263 = linalg.generic #loops1 ins(%262 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %387 = math.rsqrt %in : f32
      linalg.yield %387 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_221 = tensor.expand_shape %cst_24 [[0, 1, 2, 3]] output_shape [1, 8, 3, 1] : tensor<24xbf16> into tensor<1x8x3x1xbf16>
    %264 = linalg.generic #loops5 ins(%263, %expanded_221 : tensor<1x8x1x1xf32>, tensor<1x8x3x1xbf16>) outs(%30 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_254: bf16, %out: f32):
      %387 = arith.extf %in_254 : bf16 to f32
      %388 = arith.mulf %in, %387 : f32
      linalg.yield %388 : f32
    } -> tensor<1x8x3x1xf32>
    %265 = linalg.generic #loops1 ins(%261 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %387 = arith.negf %in : f32
      linalg.yield %387 : f32
    } -> tensor<1x8x1x1xf32>
    %266 = linalg.generic #loops5 ins(%265, %264 : tensor<1x8x1x1xf32>, tensor<1x8x3x1xf32>) outs(%30 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_254: f32, %out: f32):
      %387 = arith.mulf %in, %in_254 : f32
      linalg.yield %387 : f32
    } -> tensor<1x8x3x1xf32>
    %expanded_222 = tensor.expand_shape %cst_23 [[0, 1, 2, 3]] output_shape [1, 8, 3, 1] : tensor<24xbf16> into tensor<1x8x3x1xbf16>
    %267 = linalg.generic #loops4 ins(%266, %expanded_222 : tensor<1x8x3x1xf32>, tensor<1x8x3x1xbf16>) outs(%30 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_254: bf16, %out: f32):
      %387 = arith.extf %in_254 : bf16 to f32
      %388 = arith.addf %in, %387 : f32
      linalg.yield %388 : f32
    } -> tensor<1x8x3x1xf32>
    %268 = linalg.generic #loops6 ins(%cst_119, %cst_120, %cst_121, %cst_122 : tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>) outs(%35 : tensor<1x24xf32>) {
    ^bb0(%in: i64, %in_254: i64, %in_255: i64, %in_256: i64, %out: f32):
      %387 = arith.cmpi slt, %in, %c0_i64 : i64
      %388 = arith.addi %in, %c1_i64 : i64
      %389 = arith.select %387, %388, %in : i64
      %390 = arith.index_cast %389 : i64 to index
      %391 = arith.cmpi slt, %in_254, %c0_i64 : i64
      %392 = arith.addi %in_254, %c8_i64 : i64
      %393 = arith.select %391, %392, %in_254 : i64
      %394 = arith.index_cast %393 : i64 to index
      %395 = arith.cmpi slt, %in_255, %c0_i64 : i64
      %396 = arith.addi %in_255, %c3_i64 : i64
      %397 = arith.select %395, %396, %in_255 : i64
      %398 = arith.index_cast %397 : i64 to index
      %399 = arith.cmpi slt, %in_256, %c0_i64 : i64
      %400 = arith.addi %in_256, %c1_i64 : i64
      %401 = arith.select %399, %400, %in_256 : i64
      %402 = arith.index_cast %401 : i64 to index
      %extracted = tensor.extract %264[%390, %394, %398, %402] : tensor<1x8x3x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x24xf32>
    %269 = linalg.generic #loops6 ins(%cst_123, %cst_124, %cst_125, %cst_126 : tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>) outs(%35 : tensor<1x24xf32>) {
    ^bb0(%in: i64, %in_254: i64, %in_255: i64, %in_256: i64, %out: f32):
      %387 = arith.cmpi slt, %in, %c0_i64 : i64
      %388 = arith.addi %in, %c1_i64 : i64
      %389 = arith.select %387, %388, %in : i64
      %390 = arith.index_cast %389 : i64 to index
      %391 = arith.cmpi slt, %in_254, %c0_i64 : i64
      %392 = arith.addi %in_254, %c8_i64 : i64
      %393 = arith.select %391, %392, %in_254 : i64
      %394 = arith.index_cast %393 : i64 to index
      %395 = arith.cmpi slt, %in_255, %c0_i64 : i64
      %396 = arith.addi %in_255, %c3_i64 : i64
      %397 = arith.select %395, %396, %in_255 : i64
      %398 = arith.index_cast %397 : i64 to index
      %399 = arith.cmpi slt, %in_256, %c0_i64 : i64
      %400 = arith.addi %in_256, %c1_i64 : i64
      %401 = arith.select %399, %400, %in_256 : i64
      %402 = arith.index_cast %401 : i64 to index
      %extracted = tensor.extract %267[%390, %394, %398, %402] : tensor<1x8x3x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x24xf32>
    %expanded_223 = tensor.expand_shape %268 [[0], [1, 2, 3]] output_shape [1, 24, 1, 1] : tensor<1x24xf32> into tensor<1x24x1x1xf32>
    %expanded_224 = tensor.expand_shape %269 [[0], [1, 2, 3]] output_shape [1, 24, 1, 1] : tensor<1x24xf32> into tensor<1x24x1x1xf32>
    %270 = linalg.generic #loops3 ins(%251, %expanded_223 : tensor<1x24x8x6xf32>, tensor<1x24x1x1xf32>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: f32, %in_254: f32, %out: f32):
      %387 = arith.mulf %in, %in_254 : f32
      linalg.yield %387 : f32
    } -> tensor<1x24x8x6xf32>
    %271 = linalg.generic #loops3 ins(%270, %expanded_224 : tensor<1x24x8x6xf32>, tensor<1x24x1x1xf32>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: f32, %in_254: f32, %out: f32):
      %387 = arith.addf %in, %in_254 : f32
      linalg.yield %387 : f32
    } -> tensor<1x24x8x6xf32>
    %272 = linalg.generic #loops1 ins(%271 : tensor<1x24x8x6xf32>) outs(%10 : tensor<1x24x8x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %387 = arith.truncf %in : f32 to bf16
      linalg.yield %387 : bf16
    } -> tensor<1x24x8x6xbf16>
    %273 = linalg.generic #loops1 ins(%272 : tensor<1x24x8x6xbf16>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %387 = arith.extf %in : bf16 to f32
      linalg.yield %387 : f32
    } -> tensor<1x24x8x6xf32>
    %274 = linalg.generic #loops1 ins(%273 : tensor<1x24x8x6xf32>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %387 = arith.negf %in : f32
      %388 = math.exp %387 : f32
      %389 = arith.addf %388, %cst_2 : f32
      %390 = arith.divf %cst_2, %389 : f32
      linalg.yield %390 : f32
    } -> tensor<1x24x8x6xf32>
    %275 = linalg.generic #loops4 ins(%273, %274 : tensor<1x24x8x6xf32>, tensor<1x24x8x6xf32>) outs(%6 : tensor<1x24x8x6xf32>) {
    ^bb0(%in: f32, %in_254: f32, %out: f32):
      %387 = arith.mulf %in, %in_254 : f32
      linalg.yield %387 : f32
    } -> tensor<1x24x8x6xf32>
    %276 = linalg.generic #loops1 ins(%275 : tensor<1x24x8x6xf32>) outs(%10 : tensor<1x24x8x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %387 = arith.truncf %in : f32 to bf16
      linalg.yield %387 : bf16
    } -> tensor<1x24x8x6xbf16>
    %padded_225 = tensor.pad %276 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : bf16
    } : tensor<1x24x8x6xbf16> to tensor<1x24x10x8xbf16>
    %277 = linalg.generic #loops0 ins(%cst_21 : tensor<24xbf16>) outs(%7 : tensor<24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %387 = arith.extf %in : bf16 to f32
      linalg.yield %387 : f32
    } -> tensor<24xf32>
    %broadcasted_226 = linalg.broadcast ins(%277 : tensor<24xf32>) outs(%6 : tensor<1x24x8x6xf32>) dimensions = [0, 2, 3] 
    %278 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_225, %cst_22 : tensor<1x24x10x8xbf16>, tensor<24x24x3x3xbf16>) outs(%broadcasted_226 : tensor<1x24x8x6xf32>) -> tensor<1x24x8x6xf32>
    %279 = linalg.generic #loops1 ins(%278 : tensor<1x24x8x6xf32>) outs(%10 : tensor<1x24x8x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %387 = arith.truncf %in : f32 to bf16
      linalg.yield %387 : bf16
    } -> tensor<1x24x8x6xbf16>
    %280 = linalg.generic #loops4 ins(%221, %279 : tensor<1x24x8x6xbf16>, tensor<1x24x8x6xbf16>) outs(%10 : tensor<1x24x8x6xbf16>) {
    ^bb0(%in: bf16, %in_254: bf16, %out: bf16):
      %387 = arith.addf %in, %in_254 : bf16
      linalg.yield %387 : bf16
    } -> tensor<1x24x8x6xbf16>
    %281 = tensor.empty() : tensor<1x24x16x12xbf16>
    %282 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%281 : tensor<1x24x16x12xbf16>) {
    ^bb0(%out: bf16):
      %387 = linalg.index 1 : index
      %388 = linalg.index 2 : index
      %389 = linalg.index 3 : index
      %390 = arith.index_cast %388 : index to i64
      %391 = arith.sitofp %390 : i64 to f32
      %392 = arith.divf %391, %cst_64 : f32
      %393 = math.floor %392 : f32
      %394 = arith.maximumf %393, %cst_1 : f32
      %395 = arith.minimumf %394, %cst_69 : f32
      %396 = arith.fptosi %395 : f32 to i64
      %397 = arith.index_cast %396 : i64 to index
      %398 = arith.index_cast %389 : index to i64
      %399 = arith.sitofp %398 : i64 to f32
      %400 = arith.divf %399, %cst_64 : f32
      %401 = math.floor %400 : f32
      %402 = arith.maximumf %401, %cst_1 : f32
      %403 = arith.minimumf %402, %cst_70 : f32
      %404 = arith.fptosi %403 : f32 to i64
      %405 = arith.index_cast %404 : i64 to index
      %extracted = tensor.extract %280[%c0, %387, %397, %405] : tensor<1x24x8x6xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x24x16x12xbf16>
    %padded_227 = tensor.pad %282 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : bf16
    } : tensor<1x24x16x12xbf16> to tensor<1x24x18x14xbf16>
    %283 = tensor.empty() : tensor<1x24x16x12xf32>
    %284 = linalg.generic #loops0 ins(%cst_19 : tensor<24xbf16>) outs(%7 : tensor<24xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %387 = arith.extf %in : bf16 to f32
      linalg.yield %387 : f32
    } -> tensor<24xf32>
    %broadcasted_228 = linalg.broadcast ins(%284 : tensor<24xf32>) outs(%283 : tensor<1x24x16x12xf32>) dimensions = [0, 2, 3] 
    %285 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_227, %cst_20 : tensor<1x24x18x14xbf16>, tensor<24x24x3x3xbf16>) outs(%broadcasted_228 : tensor<1x24x16x12xf32>) -> tensor<1x24x16x12xf32>
    %286 = linalg.generic #loops1 ins(%285 : tensor<1x24x16x12xf32>) outs(%281 : tensor<1x24x16x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %387 = arith.truncf %in : f32 to bf16
      linalg.yield %387 : bf16
    } -> tensor<1x24x16x12xbf16>
    %287 = linalg.generic #loops1 ins(%286 : tensor<1x24x16x12xbf16>) outs(%283 : tensor<1x24x16x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %387 = arith.extf %in : bf16 to f32
      linalg.yield %387 : f32
    } -> tensor<1x24x16x12xf32>
    %collapsed_229 = tensor.collapse_shape %287 [[0], [1], [2, 3]] : tensor<1x24x16x12xf32> into tensor<1x24x192xf32>
    %expanded_230 = tensor.expand_shape %collapsed_229 [[0], [1, 2], [3]] output_shape [1, 8, 3, 192] : tensor<1x24x192xf32> into tensor<1x8x3x192xf32>
    %288 = tensor.empty() : tensor<1x8x3x192xf64>
    %289 = linalg.generic #loops1 ins(%expanded_230 : tensor<1x8x3x192xf32>) outs(%288 : tensor<1x8x3x192xf64>) {
    ^bb0(%in: f32, %out: f64):
      %387 = arith.extf %in : f32 to f64
      linalg.yield %387 : f64
    } -> tensor<1x8x3x192xf64>
    %290 = linalg.generic #loops2 ins(%289 : tensor<1x8x3x192xf64>) outs(%16 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %387 = arith.addf %in, %out : f64
      linalg.yield %387 : f64
    } -> tensor<1x8x1x1xf64>
    %291 = linalg.generic #loops1 ins(%290 : tensor<1x8x1x1xf64>) outs(%15 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %387 = arith.divf %in, %cst_65 : f64
      linalg.yield %387 : f64
    } -> tensor<1x8x1x1xf64>
    %292 = linalg.generic #loops3 ins(%289, %291 : tensor<1x8x3x192xf64>, tensor<1x8x1x1xf64>) outs(%288 : tensor<1x8x3x192xf64>) {
    ^bb0(%in: f64, %in_254: f64, %out: f64):
      %387 = arith.subf %in, %in_254 : f64
      linalg.yield %387 : f64
    } -> tensor<1x8x3x192xf64>
    %293 = linalg.generic #loops4 ins(%292, %292 : tensor<1x8x3x192xf64>, tensor<1x8x3x192xf64>) outs(%288 : tensor<1x8x3x192xf64>) {
    ^bb0(%in: f64, %in_254: f64, %out: f64):
      %387 = arith.mulf %in, %in_254 : f64
      linalg.yield %387 : f64
    } -> tensor<1x8x3x192xf64>
    %294 = linalg.generic #loops2 ins(%293 : tensor<1x8x3x192xf64>) outs(%16 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %387 = arith.addf %in, %out : f64
      linalg.yield %387 : f64
    } -> tensor<1x8x1x1xf64>
    %295 = linalg.generic #loops1 ins(%294 : tensor<1x8x1x1xf64>) outs(%15 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %387 = arith.divf %in, %cst_65 : f64
      linalg.yield %387 : f64
    } -> tensor<1x8x1x1xf64>
    %296 = linalg.generic #loops1 ins(%295 : tensor<1x8x1x1xf64>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %387 = arith.truncf %in : f64 to f32
      linalg.yield %387 : f32
    } -> tensor<1x8x1x1xf32>
    %297 = linalg.generic #loops2 ins(%expanded_230 : tensor<1x8x3x192xf32>) outs(%25 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %387 = arith.addf %in, %out : f32
      linalg.yield %387 : f32
    } -> tensor<1x8x1x1xf32>
    %298 = linalg.generic #loops1 ins(%297 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %387 = arith.divf %in, %cst_66 : f32
      linalg.yield %387 : f32
    } -> tensor<1x8x1x1xf32>
    %299 = linalg.generic #loops1 ins(%296 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %387 = arith.truncf %cst_57 : f64 to f32
      %388 = arith.addf %in, %387 : f32
      linalg.yield %388 : f32
    } -> tensor<1x8x1x1xf32>
    %300 = linalg.generic #loops1 ins(%299 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %387 = math.rsqrt %in : f32
      linalg.yield %387 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_231 = tensor.expand_shape %cst_18 [[0, 1, 2, 3]] output_shape [1, 8, 3, 1] : tensor<24xbf16> into tensor<1x8x3x1xbf16>
    %301 = linalg.generic #loops5 ins(%300, %expanded_231 : tensor<1x8x1x1xf32>, tensor<1x8x3x1xbf16>) outs(%30 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_254: bf16, %out: f32):
      %387 = arith.extf %in_254 : bf16 to f32
      %388 = arith.mulf %in, %387 : f32
      linalg.yield %388 : f32
    } -> tensor<1x8x3x1xf32>
    %302 = linalg.generic #loops1 ins(%298 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %387 = arith.negf %in : f32
      linalg.yield %387 : f32
    } -> tensor<1x8x1x1xf32>
    %303 = linalg.generic #loops5 ins(%302, %301 : tensor<1x8x1x1xf32>, tensor<1x8x3x1xf32>) outs(%30 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_254: f32, %out: f32):
      %387 = arith.mulf %in, %in_254 : f32
      linalg.yield %387 : f32
    } -> tensor<1x8x3x1xf32>
    %expanded_232 = tensor.expand_shape %cst_17 [[0, 1, 2, 3]] output_shape [1, 8, 3, 1] : tensor<24xbf16> into tensor<1x8x3x1xbf16>
    %304 = linalg.generic #loops4 ins(%303, %expanded_232 : tensor<1x8x3x1xf32>, tensor<1x8x3x1xbf16>) outs(%30 : tensor<1x8x3x1xf32>) {
    ^bb0(%in: f32, %in_254: bf16, %out: f32):
      %387 = arith.extf %in_254 : bf16 to f32
      %388 = arith.addf %in, %387 : f32
      linalg.yield %388 : f32
    } -> tensor<1x8x3x1xf32>
    %305 = linalg.generic #loops6 ins(%cst_127, %cst_128, %cst_129, %cst_130 : tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>) outs(%35 : tensor<1x24xf32>) {
    ^bb0(%in: i64, %in_254: i64, %in_255: i64, %in_256: i64, %out: f32):
      %387 = arith.cmpi slt, %in, %c0_i64 : i64
      %388 = arith.addi %in, %c1_i64 : i64
      %389 = arith.select %387, %388, %in : i64
      %390 = arith.index_cast %389 : i64 to index
      %391 = arith.cmpi slt, %in_254, %c0_i64 : i64
      %392 = arith.addi %in_254, %c8_i64 : i64
      %393 = arith.select %391, %392, %in_254 : i64
      %394 = arith.index_cast %393 : i64 to index
      %395 = arith.cmpi slt, %in_255, %c0_i64 : i64
      %396 = arith.addi %in_255, %c3_i64 : i64
      %397 = arith.select %395, %396, %in_255 : i64
      %398 = arith.index_cast %397 : i64 to index
      %399 = arith.cmpi slt, %in_256, %c0_i64 : i64
      %400 = arith.addi %in_256, %c1_i64 : i64
      %401 = arith.select %399, %400, %in_256 : i64
      %402 = arith.index_cast %401 : i64 to index
      %extracted = tensor.extract %301[%390, %394, %398, %402] : tensor<1x8x3x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x24xf32>
    %306 = linalg.generic #loops6 ins(%cst_131, %cst_132, %cst_133, %cst_134 : tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>, tensor<1x24xi64>) outs(%35 : tensor<1x24xf32>) {
    ^bb0(%in: i64, %in_254: i64, %in_255: i64, %in_256: i64, %out: f32):
      %387 = arith.cmpi slt, %in, %c0_i64 : i64
      %388 = arith.addi %in, %c1_i64 : i64
      %389 = arith.select %387, %388, %in : i64
      %390 = arith.index_cast %389 : i64 to index
      %391 = arith.cmpi slt, %in_254, %c0_i64 : i64
      %392 = arith.addi %in_254, %c8_i64 : i64
      %393 = arith.select %391, %392, %in_254 : i64
      %394 = arith.index_cast %393 : i64 to index
      %395 = arith.cmpi slt, %in_255, %c0_i64 : i64
      %396 = arith.addi %in_255, %c3_i64 : i64
      %397 = arith.select %395, %396, %in_255 : i64
      %398 = arith.index_cast %397 : i64 to index
      %399 = arith.cmpi slt, %in_256, %c0_i64 : i64
      %400 = arith.addi %in_256, %c1_i64 : i64
      %401 = arith.select %399, %400, %in_256 : i64
      %402 = arith.index_cast %401 : i64 to index
      %extracted = tensor.extract %304[%390, %394, %398, %402] : tensor<1x8x3x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x24xf32>
    %expanded_233 = tensor.expand_shape %305 [[0], [1, 2, 3]] output_shape [1, 24, 1, 1] : tensor<1x24xf32> into tensor<1x24x1x1xf32>
    %expanded_234 = tensor.expand_shape %306 [[0], [1, 2, 3]] output_shape [1, 24, 1, 1] : tensor<1x24xf32> into tensor<1x24x1x1xf32>
    %307 = linalg.generic #loops3 ins(%287, %expanded_233 : tensor<1x24x16x12xf32>, tensor<1x24x1x1xf32>) outs(%283 : tensor<1x24x16x12xf32>) {
    ^bb0(%in: f32, %in_254: f32, %out: f32):
      %387 = arith.mulf %in, %in_254 : f32
      linalg.yield %387 : f32
    } -> tensor<1x24x16x12xf32>
    %308 = linalg.generic #loops3 ins(%307, %expanded_234 : tensor<1x24x16x12xf32>, tensor<1x24x1x1xf32>) outs(%283 : tensor<1x24x16x12xf32>) {
    ^bb0(%in: f32, %in_254: f32, %out: f32):
      %387 = arith.addf %in, %in_254 : f32
      linalg.yield %387 : f32
    } -> tensor<1x24x16x12xf32>
    %309 = linalg.generic #loops1 ins(%308 : tensor<1x24x16x12xf32>) outs(%281 : tensor<1x24x16x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %387 = arith.truncf %in : f32 to bf16
      linalg.yield %387 : bf16
    } -> tensor<1x24x16x12xbf16>
    %310 = linalg.generic #loops1 ins(%309 : tensor<1x24x16x12xbf16>) outs(%283 : tensor<1x24x16x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %387 = arith.extf %in : bf16 to f32
      linalg.yield %387 : f32
    } -> tensor<1x24x16x12xf32>
    %311 = linalg.generic #loops1 ins(%310 : tensor<1x24x16x12xf32>) outs(%283 : tensor<1x24x16x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %387 = arith.negf %in : f32
      %388 = math.exp %387 : f32
      %389 = arith.addf %388, %cst_2 : f32
      %390 = arith.divf %cst_2, %389 : f32
      linalg.yield %390 : f32
    } -> tensor<1x24x16x12xf32>
    %312 = linalg.generic #loops4 ins(%310, %311 : tensor<1x24x16x12xf32>, tensor<1x24x16x12xf32>) outs(%283 : tensor<1x24x16x12xf32>) {
    ^bb0(%in: f32, %in_254: f32, %out: f32):
      %387 = arith.mulf %in, %in_254 : f32
      linalg.yield %387 : f32
    } -> tensor<1x24x16x12xf32>
    %313 = linalg.generic #loops1 ins(%312 : tensor<1x24x16x12xf32>) outs(%281 : tensor<1x24x16x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %387 = arith.truncf %in : f32 to bf16
      linalg.yield %387 : bf16
    } -> tensor<1x24x16x12xbf16>
    %padded_235 = tensor.pad %313 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : bf16
    } : tensor<1x24x16x12xbf16> to tensor<1x24x18x14xbf16>
    %314 = tensor.empty() : tensor<1x8x16x12xf32>
    %315 = tensor.empty() : tensor<8xf32>
    %316 = linalg.generic #loops0 ins(%cst_15 : tensor<8xbf16>) outs(%315 : tensor<8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %387 = arith.extf %in : bf16 to f32
      linalg.yield %387 : f32
    } -> tensor<8xf32>
    %broadcasted_236 = linalg.broadcast ins(%316 : tensor<8xf32>) outs(%314 : tensor<1x8x16x12xf32>) dimensions = [0, 2, 3] 
    %317 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_235, %cst_16 : tensor<1x24x18x14xbf16>, tensor<8x24x3x3xbf16>) outs(%broadcasted_236 : tensor<1x8x16x12xf32>) -> tensor<1x8x16x12xf32>
    %318 = tensor.empty() : tensor<1x8x16x12xbf16>
    %319 = linalg.generic #loops1 ins(%317 : tensor<1x8x16x12xf32>) outs(%318 : tensor<1x8x16x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %387 = arith.truncf %in : f32 to bf16
      linalg.yield %387 : bf16
    } -> tensor<1x8x16x12xbf16>
    %320 = linalg.generic #loops1 ins(%319 : tensor<1x8x16x12xbf16>) outs(%314 : tensor<1x8x16x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %387 = arith.extf %in : bf16 to f32
      linalg.yield %387 : f32
    } -> tensor<1x8x16x12xf32>
    %collapsed_237 = tensor.collapse_shape %320 [[0], [1], [2, 3]] : tensor<1x8x16x12xf32> into tensor<1x8x192xf32>
    %expanded_238 = tensor.expand_shape %collapsed_237 [[0], [1], [2, 3]] output_shape [1, 8, 1, 192] : tensor<1x8x192xf32> into tensor<1x8x1x192xf32>
    %321 = tensor.empty() : tensor<1x8x1x192xf64>
    %322 = linalg.generic #loops1 ins(%expanded_238 : tensor<1x8x1x192xf32>) outs(%321 : tensor<1x8x1x192xf64>) {
    ^bb0(%in: f32, %out: f64):
      %387 = arith.extf %in : f32 to f64
      linalg.yield %387 : f64
    } -> tensor<1x8x1x192xf64>
    %323 = linalg.generic #loops2 ins(%322 : tensor<1x8x1x192xf64>) outs(%16 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %387 = arith.addf %in, %out : f64
      linalg.yield %387 : f64
    } -> tensor<1x8x1x1xf64>
    %324 = linalg.generic #loops1 ins(%323 : tensor<1x8x1x1xf64>) outs(%15 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %387 = arith.divf %in, %cst_67 : f64
      linalg.yield %387 : f64
    } -> tensor<1x8x1x1xf64>
    %325 = linalg.generic #loops12 ins(%322, %324 : tensor<1x8x1x192xf64>, tensor<1x8x1x1xf64>) outs(%321 : tensor<1x8x1x192xf64>) {
    ^bb0(%in: f64, %in_254: f64, %out: f64):
      %387 = arith.subf %in, %in_254 : f64
      linalg.yield %387 : f64
    } -> tensor<1x8x1x192xf64>
    %326 = linalg.generic #loops4 ins(%325, %325 : tensor<1x8x1x192xf64>, tensor<1x8x1x192xf64>) outs(%321 : tensor<1x8x1x192xf64>) {
    ^bb0(%in: f64, %in_254: f64, %out: f64):
      %387 = arith.mulf %in, %in_254 : f64
      linalg.yield %387 : f64
    } -> tensor<1x8x1x192xf64>
    %327 = linalg.generic #loops2 ins(%326 : tensor<1x8x1x192xf64>) outs(%16 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %387 = arith.addf %in, %out : f64
      linalg.yield %387 : f64
    } -> tensor<1x8x1x1xf64>
    %328 = linalg.generic #loops1 ins(%327 : tensor<1x8x1x1xf64>) outs(%15 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %387 = arith.divf %in, %cst_67 : f64
      linalg.yield %387 : f64
    } -> tensor<1x8x1x1xf64>
    %329 = linalg.generic #loops1 ins(%328 : tensor<1x8x1x1xf64>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %387 = arith.truncf %in : f64 to f32
      linalg.yield %387 : f32
    } -> tensor<1x8x1x1xf32>
    %330 = linalg.generic #loops2 ins(%expanded_238 : tensor<1x8x1x192xf32>) outs(%25 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %387 = arith.addf %in, %out : f32
      linalg.yield %387 : f32
    } -> tensor<1x8x1x1xf32>
    %331 = linalg.generic #loops1 ins(%330 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %387 = arith.divf %in, %cst_68 : f32
      linalg.yield %387 : f32
    } -> tensor<1x8x1x1xf32>
    %332 = linalg.generic #loops1 ins(%329 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %387 = arith.truncf %cst_57 : f64 to f32
      %388 = arith.addf %in, %387 : f32
      linalg.yield %388 : f32
    } -> tensor<1x8x1x1xf32>
    %333 = linalg.generic #loops1 ins(%332 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %387 = math.rsqrt %in : f32
      linalg.yield %387 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_239 = tensor.expand_shape %cst_14 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xbf16> into tensor<1x8x1x1xbf16>
    %334 = linalg.generic #loops4 ins(%333, %expanded_239 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xbf16>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_254: bf16, %out: f32):
      %387 = arith.extf %in_254 : bf16 to f32
      %388 = arith.mulf %in, %387 : f32
      linalg.yield %388 : f32
    } -> tensor<1x8x1x1xf32>
    %335 = linalg.generic #loops1 ins(%331 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %387 = arith.negf %in : f32
      linalg.yield %387 : f32
    } -> tensor<1x8x1x1xf32>
    %336 = linalg.generic #loops4 ins(%335, %334 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_254: f32, %out: f32):
      %387 = arith.mulf %in, %in_254 : f32
      linalg.yield %387 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_240 = tensor.expand_shape %cst_13 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xbf16> into tensor<1x8x1x1xbf16>
    %337 = linalg.generic #loops4 ins(%336, %expanded_240 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xbf16>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_254: bf16, %out: f32):
      %387 = arith.extf %in_254 : bf16 to f32
      %388 = arith.addf %in, %387 : f32
      linalg.yield %388 : f32
    } -> tensor<1x8x1x1xf32>
    %338 = tensor.empty() : tensor<1x8xf32>
    %339 = linalg.generic #loops6 ins(%cst_135, %cst_136, %cst_137, %cst_138 : tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>) outs(%338 : tensor<1x8xf32>) {
    ^bb0(%in: i64, %in_254: i64, %in_255: i64, %in_256: i64, %out: f32):
      %387 = arith.cmpi slt, %in, %c0_i64 : i64
      %388 = arith.addi %in, %c1_i64 : i64
      %389 = arith.select %387, %388, %in : i64
      %390 = arith.index_cast %389 : i64 to index
      %391 = arith.cmpi slt, %in_254, %c0_i64 : i64
      %392 = arith.addi %in_254, %c8_i64 : i64
      %393 = arith.select %391, %392, %in_254 : i64
      %394 = arith.index_cast %393 : i64 to index
      %395 = arith.cmpi slt, %in_255, %c0_i64 : i64
      %396 = arith.addi %in_255, %c1_i64 : i64
      %397 = arith.select %395, %396, %in_255 : i64
      %398 = arith.index_cast %397 : i64 to index
      %399 = arith.cmpi slt, %in_256, %c0_i64 : i64
      %400 = arith.addi %in_256, %c1_i64 : i64
      %401 = arith.select %399, %400, %in_256 : i64
      %402 = arith.index_cast %401 : i64 to index
      %extracted = tensor.extract %334[%390, %394, %398, %402] : tensor<1x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8xf32>
    %340 = linalg.generic #loops6 ins(%cst_139, %cst_140, %cst_141, %cst_142 : tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>) outs(%338 : tensor<1x8xf32>) {
    ^bb0(%in: i64, %in_254: i64, %in_255: i64, %in_256: i64, %out: f32):
      %387 = arith.cmpi slt, %in, %c0_i64 : i64
      %388 = arith.addi %in, %c1_i64 : i64
      %389 = arith.select %387, %388, %in : i64
      %390 = arith.index_cast %389 : i64 to index
      %391 = arith.cmpi slt, %in_254, %c0_i64 : i64
      %392 = arith.addi %in_254, %c8_i64 : i64
      %393 = arith.select %391, %392, %in_254 : i64
      %394 = arith.index_cast %393 : i64 to index
      %395 = arith.cmpi slt, %in_255, %c0_i64 : i64
      %396 = arith.addi %in_255, %c1_i64 : i64
      %397 = arith.select %395, %396, %in_255 : i64
      %398 = arith.index_cast %397 : i64 to index
      %399 = arith.cmpi slt, %in_256, %c0_i64 : i64
      %400 = arith.addi %in_256, %c1_i64 : i64
      %401 = arith.select %399, %400, %in_256 : i64
      %402 = arith.index_cast %401 : i64 to index
      %extracted = tensor.extract %337[%390, %394, %398, %402] : tensor<1x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8xf32>
    %expanded_241 = tensor.expand_shape %339 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xf32> into tensor<1x8x1x1xf32>
    %expanded_242 = tensor.expand_shape %340 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xf32> into tensor<1x8x1x1xf32>
    %341 = linalg.generic #loops3 ins(%320, %expanded_241 : tensor<1x8x16x12xf32>, tensor<1x8x1x1xf32>) outs(%314 : tensor<1x8x16x12xf32>) {
    ^bb0(%in: f32, %in_254: f32, %out: f32):
      %387 = arith.mulf %in, %in_254 : f32
      linalg.yield %387 : f32
    } -> tensor<1x8x16x12xf32>
    %342 = linalg.generic #loops3 ins(%341, %expanded_242 : tensor<1x8x16x12xf32>, tensor<1x8x1x1xf32>) outs(%314 : tensor<1x8x16x12xf32>) {
    ^bb0(%in: f32, %in_254: f32, %out: f32):
      %387 = arith.addf %in, %in_254 : f32
      linalg.yield %387 : f32
    } -> tensor<1x8x16x12xf32>
    %343 = linalg.generic #loops1 ins(%342 : tensor<1x8x16x12xf32>) outs(%318 : tensor<1x8x16x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %387 = arith.truncf %in : f32 to bf16
      linalg.yield %387 : bf16
    } -> tensor<1x8x16x12xbf16>
    %344 = linalg.generic #loops1 ins(%343 : tensor<1x8x16x12xbf16>) outs(%314 : tensor<1x8x16x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %387 = arith.extf %in : bf16 to f32
      linalg.yield %387 : f32
    } -> tensor<1x8x16x12xf32>
    %345 = linalg.generic #loops1 ins(%344 : tensor<1x8x16x12xf32>) outs(%314 : tensor<1x8x16x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %387 = arith.negf %in : f32
      %388 = math.exp %387 : f32
      %389 = arith.addf %388, %cst_2 : f32
      %390 = arith.divf %cst_2, %389 : f32
      linalg.yield %390 : f32
    } -> tensor<1x8x16x12xf32>
    %346 = linalg.generic #loops4 ins(%344, %345 : tensor<1x8x16x12xf32>, tensor<1x8x16x12xf32>) outs(%314 : tensor<1x8x16x12xf32>) {
    ^bb0(%in: f32, %in_254: f32, %out: f32):
      %387 = arith.mulf %in, %in_254 : f32
      linalg.yield %387 : f32
    } -> tensor<1x8x16x12xf32>
    %347 = linalg.generic #loops1 ins(%346 : tensor<1x8x16x12xf32>) outs(%318 : tensor<1x8x16x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %387 = arith.truncf %in : f32 to bf16
      linalg.yield %387 : bf16
    } -> tensor<1x8x16x12xbf16>
    %padded_243 = tensor.pad %347 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : bf16
    } : tensor<1x8x16x12xbf16> to tensor<1x8x18x14xbf16>
    %348 = linalg.generic #loops0 ins(%cst_11 : tensor<8xbf16>) outs(%315 : tensor<8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %387 = arith.extf %in : bf16 to f32
      linalg.yield %387 : f32
    } -> tensor<8xf32>
    %broadcasted_244 = linalg.broadcast ins(%348 : tensor<8xf32>) outs(%314 : tensor<1x8x16x12xf32>) dimensions = [0, 2, 3] 
    %349 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_243, %cst_12 : tensor<1x8x18x14xbf16>, tensor<8x8x3x3xbf16>) outs(%broadcasted_244 : tensor<1x8x16x12xf32>) -> tensor<1x8x16x12xf32>
    %350 = linalg.generic #loops1 ins(%349 : tensor<1x8x16x12xf32>) outs(%318 : tensor<1x8x16x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %387 = arith.truncf %in : f32 to bf16
      linalg.yield %387 : bf16
    } -> tensor<1x8x16x12xbf16>
    %351 = linalg.generic #loops0 ins(%cst_9 : tensor<8xbf16>) outs(%315 : tensor<8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %387 = arith.extf %in : bf16 to f32
      linalg.yield %387 : f32
    } -> tensor<8xf32>
    %broadcasted_245 = linalg.broadcast ins(%351 : tensor<8xf32>) outs(%314 : tensor<1x8x16x12xf32>) dimensions = [0, 2, 3] 
    %352 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%286, %cst_10 : tensor<1x24x16x12xbf16>, tensor<8x24x1x1xbf16>) outs(%broadcasted_245 : tensor<1x8x16x12xf32>) -> tensor<1x8x16x12xf32>
    %353 = linalg.generic #loops1 ins(%352 : tensor<1x8x16x12xf32>) outs(%318 : tensor<1x8x16x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %387 = arith.truncf %in : f32 to bf16
      linalg.yield %387 : bf16
    } -> tensor<1x8x16x12xbf16>
    %354 = linalg.generic #loops4 ins(%353, %350 : tensor<1x8x16x12xbf16>, tensor<1x8x16x12xbf16>) outs(%318 : tensor<1x8x16x12xbf16>) {
    ^bb0(%in: bf16, %in_254: bf16, %out: bf16):
      %387 = arith.addf %in, %in_254 : bf16
      linalg.yield %387 : bf16
    } -> tensor<1x8x16x12xbf16>
    %355 = linalg.generic #loops1 ins(%354 : tensor<1x8x16x12xbf16>) outs(%314 : tensor<1x8x16x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %387 = arith.extf %in : bf16 to f32
      linalg.yield %387 : f32
    } -> tensor<1x8x16x12xf32>
    %collapsed_246 = tensor.collapse_shape %355 [[0], [1], [2, 3]] : tensor<1x8x16x12xf32> into tensor<1x8x192xf32>
    %expanded_247 = tensor.expand_shape %collapsed_246 [[0], [1], [2, 3]] output_shape [1, 8, 1, 192] : tensor<1x8x192xf32> into tensor<1x8x1x192xf32>
    %356 = linalg.generic #loops1 ins(%expanded_247 : tensor<1x8x1x192xf32>) outs(%321 : tensor<1x8x1x192xf64>) {
    ^bb0(%in: f32, %out: f64):
      %387 = arith.extf %in : f32 to f64
      linalg.yield %387 : f64
    } -> tensor<1x8x1x192xf64>
    %357 = linalg.generic #loops2 ins(%356 : tensor<1x8x1x192xf64>) outs(%16 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %387 = arith.addf %in, %out : f64
      linalg.yield %387 : f64
    } -> tensor<1x8x1x1xf64>
    %358 = linalg.generic #loops1 ins(%357 : tensor<1x8x1x1xf64>) outs(%15 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %387 = arith.divf %in, %cst_67 : f64
      linalg.yield %387 : f64
    } -> tensor<1x8x1x1xf64>
    %359 = linalg.generic #loops12 ins(%356, %358 : tensor<1x8x1x192xf64>, tensor<1x8x1x1xf64>) outs(%321 : tensor<1x8x1x192xf64>) {
    ^bb0(%in: f64, %in_254: f64, %out: f64):
      %387 = arith.subf %in, %in_254 : f64
      linalg.yield %387 : f64
    } -> tensor<1x8x1x192xf64>
    %360 = linalg.generic #loops4 ins(%359, %359 : tensor<1x8x1x192xf64>, tensor<1x8x1x192xf64>) outs(%321 : tensor<1x8x1x192xf64>) {
    ^bb0(%in: f64, %in_254: f64, %out: f64):
      %387 = arith.mulf %in, %in_254 : f64
      linalg.yield %387 : f64
    } -> tensor<1x8x1x192xf64>
    %361 = linalg.generic #loops2 ins(%360 : tensor<1x8x1x192xf64>) outs(%16 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %387 = arith.addf %in, %out : f64
      linalg.yield %387 : f64
    } -> tensor<1x8x1x1xf64>
    %362 = linalg.generic #loops1 ins(%361 : tensor<1x8x1x1xf64>) outs(%15 : tensor<1x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %387 = arith.divf %in, %cst_67 : f64
      linalg.yield %387 : f64
    } -> tensor<1x8x1x1xf64>
    %363 = linalg.generic #loops1 ins(%362 : tensor<1x8x1x1xf64>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %387 = arith.truncf %in : f64 to f32
      linalg.yield %387 : f32
    } -> tensor<1x8x1x1xf32>
    %364 = linalg.generic #loops2 ins(%expanded_247 : tensor<1x8x1x192xf32>) outs(%25 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %387 = arith.addf %in, %out : f32
      linalg.yield %387 : f32
    } -> tensor<1x8x1x1xf32>
    %365 = linalg.generic #loops1 ins(%364 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %387 = arith.divf %in, %cst_68 : f32
      linalg.yield %387 : f32
    } -> tensor<1x8x1x1xf32>
    %366 = linalg.generic #loops1 ins(%363 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %387 = arith.truncf %cst_57 : f64 to f32
      %388 = arith.addf %in, %387 : f32
      linalg.yield %388 : f32
    } -> tensor<1x8x1x1xf32>
    %367 = linalg.generic #loops1 ins(%366 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %387 = math.rsqrt %in : f32
      linalg.yield %387 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_248 = tensor.expand_shape %cst_8 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xbf16> into tensor<1x8x1x1xbf16>
    %368 = linalg.generic #loops4 ins(%367, %expanded_248 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xbf16>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_254: bf16, %out: f32):
      %387 = arith.extf %in_254 : bf16 to f32
      %388 = arith.mulf %in, %387 : f32
      linalg.yield %388 : f32
    } -> tensor<1x8x1x1xf32>
    %369 = linalg.generic #loops1 ins(%365 : tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %387 = arith.negf %in : f32
      linalg.yield %387 : f32
    } -> tensor<1x8x1x1xf32>
    %370 = linalg.generic #loops4 ins(%369, %368 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xf32>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_254: f32, %out: f32):
      %387 = arith.mulf %in, %in_254 : f32
      linalg.yield %387 : f32
    } -> tensor<1x8x1x1xf32>
    %expanded_249 = tensor.expand_shape %cst_7 [[0, 1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<8xbf16> into tensor<1x8x1x1xbf16>
    %371 = linalg.generic #loops4 ins(%370, %expanded_249 : tensor<1x8x1x1xf32>, tensor<1x8x1x1xbf16>) outs(%23 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_254: bf16, %out: f32):
      %387 = arith.extf %in_254 : bf16 to f32
      %388 = arith.addf %in, %387 : f32
      linalg.yield %388 : f32
    } -> tensor<1x8x1x1xf32>
    %372 = linalg.generic #loops6 ins(%cst_143, %cst_144, %cst_145, %cst_146 : tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>) outs(%338 : tensor<1x8xf32>) {
    ^bb0(%in: i64, %in_254: i64, %in_255: i64, %in_256: i64, %out: f32):
      %387 = arith.cmpi slt, %in, %c0_i64 : i64
      %388 = arith.addi %in, %c1_i64 : i64
      %389 = arith.select %387, %388, %in : i64
      %390 = arith.index_cast %389 : i64 to index
      %391 = arith.cmpi slt, %in_254, %c0_i64 : i64
      %392 = arith.addi %in_254, %c8_i64 : i64
      %393 = arith.select %391, %392, %in_254 : i64
      %394 = arith.index_cast %393 : i64 to index
      %395 = arith.cmpi slt, %in_255, %c0_i64 : i64
      %396 = arith.addi %in_255, %c1_i64 : i64
      %397 = arith.select %395, %396, %in_255 : i64
      %398 = arith.index_cast %397 : i64 to index
      %399 = arith.cmpi slt, %in_256, %c0_i64 : i64
      %400 = arith.addi %in_256, %c1_i64 : i64
      %401 = arith.select %399, %400, %in_256 : i64
      %402 = arith.index_cast %401 : i64 to index
      %extracted = tensor.extract %368[%390, %394, %398, %402] : tensor<1x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8xf32>
    %373 = linalg.generic #loops6 ins(%cst_147, %cst_148, %cst_149, %cst_150 : tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>, tensor<1x8xi64>) outs(%338 : tensor<1x8xf32>) {
    ^bb0(%in: i64, %in_254: i64, %in_255: i64, %in_256: i64, %out: f32):
      %387 = arith.cmpi slt, %in, %c0_i64 : i64
      %388 = arith.addi %in, %c1_i64 : i64
      %389 = arith.select %387, %388, %in : i64
      %390 = arith.index_cast %389 : i64 to index
      %391 = arith.cmpi slt, %in_254, %c0_i64 : i64
      %392 = arith.addi %in_254, %c8_i64 : i64
      %393 = arith.select %391, %392, %in_254 : i64
      %394 = arith.index_cast %393 : i64 to index
      %395 = arith.cmpi slt, %in_255, %c0_i64 : i64
      %396 = arith.addi %in_255, %c1_i64 : i64
      %397 = arith.select %395, %396, %in_255 : i64
      %398 = arith.index_cast %397 : i64 to index
      %399 = arith.cmpi slt, %in_256, %c0_i64 : i64
      %400 = arith.addi %in_256, %c1_i64 : i64
      %401 = arith.select %399, %400, %in_256 : i64
      %402 = arith.index_cast %401 : i64 to index
      %extracted = tensor.extract %371[%390, %394, %398, %402] : tensor<1x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x8xf32>
    %expanded_250 = tensor.expand_shape %372 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xf32> into tensor<1x8x1x1xf32>
    %expanded_251 = tensor.expand_shape %373 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xf32> into tensor<1x8x1x1xf32>
    %374 = linalg.generic #loops3 ins(%355, %expanded_250 : tensor<1x8x16x12xf32>, tensor<1x8x1x1xf32>) outs(%314 : tensor<1x8x16x12xf32>) {
    ^bb0(%in: f32, %in_254: f32, %out: f32):
      %387 = arith.mulf %in, %in_254 : f32
      linalg.yield %387 : f32
    } -> tensor<1x8x16x12xf32>
    %375 = linalg.generic #loops3 ins(%374, %expanded_251 : tensor<1x8x16x12xf32>, tensor<1x8x1x1xf32>) outs(%314 : tensor<1x8x16x12xf32>) {
    ^bb0(%in: f32, %in_254: f32, %out: f32):
      %387 = arith.addf %in, %in_254 : f32
      linalg.yield %387 : f32
    } -> tensor<1x8x16x12xf32>
    %376 = linalg.generic #loops1 ins(%375 : tensor<1x8x16x12xf32>) outs(%318 : tensor<1x8x16x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %387 = arith.truncf %in : f32 to bf16
      linalg.yield %387 : bf16
    } -> tensor<1x8x16x12xbf16>
    %377 = linalg.generic #loops1 ins(%376 : tensor<1x8x16x12xbf16>) outs(%314 : tensor<1x8x16x12xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %387 = arith.extf %in : bf16 to f32
      linalg.yield %387 : f32
    } -> tensor<1x8x16x12xf32>
    %378 = linalg.generic #loops1 ins(%377 : tensor<1x8x16x12xf32>) outs(%314 : tensor<1x8x16x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %387 = arith.negf %in : f32
      %388 = math.exp %387 : f32
      %389 = arith.addf %388, %cst_2 : f32
      %390 = arith.divf %cst_2, %389 : f32
      linalg.yield %390 : f32
    } -> tensor<1x8x16x12xf32>
    %379 = linalg.generic #loops4 ins(%377, %378 : tensor<1x8x16x12xf32>, tensor<1x8x16x12xf32>) outs(%314 : tensor<1x8x16x12xf32>) {
    ^bb0(%in: f32, %in_254: f32, %out: f32):
      %387 = arith.mulf %in, %in_254 : f32
      linalg.yield %387 : f32
    } -> tensor<1x8x16x12xf32>
    %380 = linalg.generic #loops1 ins(%379 : tensor<1x8x16x12xf32>) outs(%318 : tensor<1x8x16x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %387 = arith.truncf %in : f32 to bf16
      linalg.yield %387 : bf16
    } -> tensor<1x8x16x12xbf16>
    %padded_252 = tensor.pad %380 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : bf16
    } : tensor<1x8x16x12xbf16> to tensor<1x8x18x14xbf16>
    %381 = tensor.empty() : tensor<1x3x16x12xf32>
    %382 = tensor.empty() : tensor<3xf32>
    %383 = linalg.generic #loops0 ins(%cst_5 : tensor<3xbf16>) outs(%382 : tensor<3xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %387 = arith.extf %in : bf16 to f32
      linalg.yield %387 : f32
    } -> tensor<3xf32>
    %broadcasted_253 = linalg.broadcast ins(%383 : tensor<3xf32>) outs(%381 : tensor<1x3x16x12xf32>) dimensions = [0, 2, 3] 
    %384 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_252, %cst_6 : tensor<1x8x18x14xbf16>, tensor<3x8x3x3xbf16>) outs(%broadcasted_253 : tensor<1x3x16x12xf32>) -> tensor<1x3x16x12xf32>
    %385 = tensor.empty() : tensor<1x3x16x12xbf16>
    %386 = linalg.generic #loops1 ins(%384 : tensor<1x3x16x12xf32>) outs(%385 : tensor<1x3x16x12xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %387 = arith.truncf %in : f32 to bf16
      linalg.yield %387 : bf16
    } -> tensor<1x3x16x12xbf16>
    return %386 : tensor<1x3x16x12xbf16>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_3_torch.bfloat16: "seeded vae-decoder.autoencoder.decoder.conv_out.bias",
      torch_tensor_3_8_3_3_torch.bfloat16: "seeded vae-decoder.autoencoder.decoder.conv_out.weight",
      torch_tensor_8_torch.bfloat16_6: "seeded vae-decoder.autoencoder.decoder.conv_norm_out.bias",
      torch_tensor_8_torch.bfloat16_5: "seeded vae-decoder.autoencoder.decoder.conv_norm_out.weight",
      torch_tensor_8_torch.bfloat16_4: "seeded vae-decoder.autoencoder.decoder.up_blocks.1.resnets.0.conv_shortcut.bias",
      torch_tensor_8_24_1_1_torch.bfloat16: "seeded vae-decoder.autoencoder.decoder.up_blocks.1.resnets.0.conv_shortcut.weight",
      torch_tensor_8_torch.bfloat16_3: "seeded vae-decoder.autoencoder.decoder.up_blocks.1.resnets.0.conv2.bias",
      torch_tensor_8_8_3_3_torch.bfloat16: "seeded vae-decoder.autoencoder.decoder.up_blocks.1.resnets.0.conv2.weight",
      torch_tensor_8_torch.bfloat16_2: "seeded vae-decoder.autoencoder.decoder.up_blocks.1.resnets.0.norm2.bias",
      torch_tensor_8_torch.bfloat16_1: "seeded vae-decoder.autoencoder.decoder.up_blocks.1.resnets.0.norm2.weight",
      torch_tensor_8_torch.bfloat16: "seeded vae-decoder.autoencoder.decoder.up_blocks.1.resnets.0.conv1.bias",
      torch_tensor_8_24_3_3_torch.bfloat16: "seeded vae-decoder.autoencoder.decoder.up_blocks.1.resnets.0.conv1.weight",
      torch_tensor_24_torch.bfloat16_27: "seeded vae-decoder.autoencoder.decoder.up_blocks.1.resnets.0.norm1.bias",
      torch_tensor_24_torch.bfloat16_26: "seeded vae-decoder.autoencoder.decoder.up_blocks.1.resnets.0.norm1.weight",
      torch_tensor_24_torch.bfloat16_25: "seeded vae-decoder.autoencoder.decoder.up_blocks.0.upsamplers.0.conv.bias",
      torch_tensor_24_24_3_3_torch.bfloat16_6: "seeded vae-decoder.autoencoder.decoder.up_blocks.0.upsamplers.0.conv.weight",
      torch_tensor_24_torch.bfloat16_24: "seeded vae-decoder.autoencoder.decoder.up_blocks.0.resnets.0.conv2.bias",
      torch_tensor_24_24_3_3_torch.bfloat16_5: "seeded vae-decoder.autoencoder.decoder.up_blocks.0.resnets.0.conv2.weight",
      torch_tensor_24_torch.bfloat16_23: "seeded vae-decoder.autoencoder.decoder.up_blocks.0.resnets.0.norm2.bias",
      torch_tensor_24_torch.bfloat16_22: "seeded vae-decoder.autoencoder.decoder.up_blocks.0.resnets.0.norm2.weight",
      torch_tensor_24_torch.bfloat16_21: "seeded vae-decoder.autoencoder.decoder.up_blocks.0.resnets.0.conv1.bias",
      torch_tensor_24_24_3_3_torch.bfloat16_4: "seeded vae-decoder.autoencoder.decoder.up_blocks.0.resnets.0.conv1.weight",
      torch_tensor_24_torch.bfloat16_20: "seeded vae-decoder.autoencoder.decoder.up_blocks.0.resnets.0.norm1.bias",
      torch_tensor_24_torch.bfloat16_19: "seeded vae-decoder.autoencoder.decoder.up_blocks.0.resnets.0.norm1.weight",
      torch_tensor_24_torch.bfloat16_18: "seeded vae-decoder.autoencoder.decoder.mid_block.resnets.1.conv2.bias",
      torch_tensor_24_24_3_3_torch.bfloat16_3: "seeded vae-decoder.autoencoder.decoder.mid_block.resnets.1.conv2.weight",
      torch_tensor_24_torch.bfloat16_17: "seeded vae-decoder.autoencoder.decoder.mid_block.resnets.1.norm2.bias",
      torch_tensor_24_torch.bfloat16_16: "seeded vae-decoder.autoencoder.decoder.mid_block.resnets.1.norm2.weight",
      torch_tensor_24_torch.bfloat16_15: "seeded vae-decoder.autoencoder.decoder.mid_block.resnets.1.conv1.bias",
      torch_tensor_24_24_3_3_torch.bfloat16_2: "seeded vae-decoder.autoencoder.decoder.mid_block.resnets.1.conv1.weight",
      torch_tensor_24_torch.bfloat16_14: "seeded vae-decoder.autoencoder.decoder.mid_block.resnets.1.norm1.bias",
      torch_tensor_24_torch.bfloat16_13: "seeded vae-decoder.autoencoder.decoder.mid_block.resnets.1.norm1.weight",
      torch_tensor_24_torch.bfloat16_12: "seeded vae-decoder.autoencoder.decoder.mid_block.attentions.0.to_out.0.bias",
      torch_tensor_24_24_torch.bfloat16_3: "seeded vae-decoder.autoencoder.decoder.mid_block.attentions.0.to_out.0.weight",
      torch_tensor_24_torch.bfloat16_11: "seeded vae-decoder.autoencoder.decoder.mid_block.attentions.0.to_v.bias",
      torch_tensor_24_24_torch.bfloat16_2: "seeded vae-decoder.autoencoder.decoder.mid_block.attentions.0.to_v.weight",
      torch_tensor_24_torch.bfloat16_10: "seeded vae-decoder.autoencoder.decoder.mid_block.attentions.0.to_k.bias",
      torch_tensor_24_24_torch.bfloat16_1: "seeded vae-decoder.autoencoder.decoder.mid_block.attentions.0.to_k.weight",
      torch_tensor_24_torch.bfloat16_9: "seeded vae-decoder.autoencoder.decoder.mid_block.attentions.0.to_q.bias",
      torch_tensor_24_24_torch.bfloat16: "seeded vae-decoder.autoencoder.decoder.mid_block.attentions.0.to_q.weight",
      torch_tensor_24_torch.bfloat16_8: "seeded vae-decoder.autoencoder.decoder.mid_block.attentions.0.group_norm.bias",
      torch_tensor_24_torch.bfloat16_7: "seeded vae-decoder.autoencoder.decoder.mid_block.attentions.0.group_norm.weight",
      torch_tensor_24_torch.bfloat16_6: "seeded vae-decoder.autoencoder.decoder.mid_block.resnets.0.conv2.bias",
      torch_tensor_24_24_3_3_torch.bfloat16_1: "seeded vae-decoder.autoencoder.decoder.mid_block.resnets.0.conv2.weight",
      torch_tensor_24_torch.bfloat16_5: "seeded vae-decoder.autoencoder.decoder.mid_block.resnets.0.norm2.bias",
      torch_tensor_24_torch.bfloat16_4: "seeded vae-decoder.autoencoder.decoder.mid_block.resnets.0.norm2.weight",
      torch_tensor_24_torch.bfloat16_3: "seeded vae-decoder.autoencoder.decoder.mid_block.resnets.0.conv1.bias",
      torch_tensor_24_24_3_3_torch.bfloat16: "seeded vae-decoder.autoencoder.decoder.mid_block.resnets.0.conv1.weight",
      torch_tensor_24_torch.bfloat16_2: "seeded vae-decoder.autoencoder.decoder.mid_block.resnets.0.norm1.bias",
      torch_tensor_24_torch.bfloat16_1: "seeded vae-decoder.autoencoder.decoder.mid_block.resnets.0.norm1.weight",
      torch_tensor_24_torch.bfloat16: "seeded vae-decoder.autoencoder.decoder.conv_in.bias",
      torch_tensor_24_4_3_3_torch.bfloat16: "seeded vae-decoder.autoencoder.decoder.conv_in.weight",
      torch_tensor_4_4_1_1_torch.bfloat16: "seeded vae-decoder.autoencoder.post_quant_conv.weight",
      torch_tensor_4_torch.bfloat16: "seeded vae-decoder.autoencoder.post_quant_conv.bias",
      torch_tensor_1_24_torch.int64: "0x08000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_24_torch.int64_1: "0x08000000000000000000000000000000000000000000000000000000010000000000000001000000000000000100000000000000020000000000000002000000000000000200000000000000030000000000000003000000000000000300000000000000040000000000000004000000000000000400000000000000050000000000000005000000000000000500000000000000060000000000000006000000000000000600000000000000070000000000000007000000000000000700000000000000",
      torch_tensor_1_24_torch.int64_2: "0x08000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000000000000000000001000000000000000200000000000000",
      torch_tensor_1_8_torch.int64: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_8_torch.int64_1: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000"
    }
  }
#-}
