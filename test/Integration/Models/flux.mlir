// Exported by tools/export/export_models.py (torch 2.15.0, torch-mlir 20261001).
#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d1)>
#map3 = affine_map<(d0, d1) -> (d0, 0)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map7 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#loops0 = {indexing_maps = [#map, #map], iterator_types = ["parallel"]}
#loops1 = {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]}
#loops2 = {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel"]}
#loops3 = {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]}
#loops4 = {indexing_maps = [#map], iterator_types = ["parallel"]}
#loops5 = {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel"]}
#loops6 = {indexing_maps = [#map3, #map2, #map1], iterator_types = ["parallel", "parallel"]}
#loops7 = {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel"]}
#loops8 = {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]}
#loops9 = {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]}
#loops10 = {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]}
#loops11 = {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]}
#loops12 = {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]}
#loops13 = {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops14 = {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
#loops15 = {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops16 = {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops17 = {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops18 = {indexing_maps = [#map8, #map11, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops19 = {indexing_maps = [#map8, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
#loops20 = {indexing_maps = [#map9, #map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops21 = {indexing_maps = [#map7, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]}
module {
  func.func @main(%arg0: tensor<1x40x64xbf16>, %arg1: tensor<1x19x80xbf16>, %arg2: tensor<1x72xbf16>, %arg3: tensor<1xbf16>, %arg4: tensor<40x3xf32>, %arg5: tensor<19x3xf32>, %arg6: tensor<1xbf16>) -> tensor<1x40x64xbf16> {
    %c3_i64 = arith.constant 3 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 0.000000e+00 : f64
    %cst_2 = arith.constant 1.000000e+00 : f64
    %cst_3 = arith.constant 0.000000e+00 : bf16
    %cst_4 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_5 = arith.constant 4.467770e-02 : bf16
    %cst_6 = arith.constant 7.968750e-01 : bf16
    %cst_7 = arith.constant 1.000000e+00 : bf16
    %cst_8 = arith.constant 5.000000e-01 : bf16
    %cst_9 = arith.constant dense<0.000000e+00> : tensor<1x2x59x59xf32>
    %cst_10 = arith.constant dense_resource<torch_tensor_64_torch.bfloat16_1> : tensor<64xbf16>
    %cst_11 = arith.constant dense_resource<torch_tensor_64_32_torch.bfloat16_1> : tensor<64x32xbf16>
    %cst_12 = arith.constant dense_resource<torch_tensor_64_torch.bfloat16> : tensor<64xbf16>
    %cst_13 = arith.constant dense_resource<torch_tensor_64_32_torch.bfloat16> : tensor<64x32xbf16>
    %cst_14 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_21> : tensor<32xbf16>
    %cst_15 = arith.constant dense_resource<torch_tensor_32_160_torch.bfloat16> : tensor<32x160xbf16>
    %cst_16 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_5> : tensor<16xbf16>
    %cst_17 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_4> : tensor<16xbf16>
    %cst_18 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_20> : tensor<32xbf16>
    %cst_19 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_13> : tensor<32x32xbf16>
    %cst_20 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_19> : tensor<32xbf16>
    %cst_21 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_12> : tensor<32x32xbf16>
    %cst_22 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_18> : tensor<32xbf16>
    %cst_23 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_11> : tensor<32x32xbf16>
    %cst_24 = arith.constant dense_resource<torch_tensor_128_torch.bfloat16_2> : tensor<128xbf16>
    %cst_25 = arith.constant dense_resource<torch_tensor_128_32_torch.bfloat16_2> : tensor<128x32xbf16>
    %cst_26 = arith.constant dense_resource<torch_tensor_96_torch.bfloat16> : tensor<96xbf16>
    %cst_27 = arith.constant dense_resource<torch_tensor_96_32_torch.bfloat16> : tensor<96x32xbf16>
    %cst_28 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_17> : tensor<32xbf16>
    %cst_29 = arith.constant dense_resource<torch_tensor_32_128_torch.bfloat16_1> : tensor<32x128xbf16>
    %cst_30 = arith.constant dense_resource<torch_tensor_128_torch.bfloat16_1> : tensor<128xbf16>
    %cst_31 = arith.constant dense_resource<torch_tensor_128_32_torch.bfloat16_1> : tensor<128x32xbf16>
    %cst_32 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_16> : tensor<32xbf16>
    %cst_33 = arith.constant dense_resource<torch_tensor_32_128_torch.bfloat16> : tensor<32x128xbf16>
    %cst_34 = arith.constant dense_resource<torch_tensor_128_torch.bfloat16> : tensor<128xbf16>
    %cst_35 = arith.constant dense_resource<torch_tensor_128_32_torch.bfloat16> : tensor<128x32xbf16>
    %cst_36 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_15> : tensor<32xbf16>
    %cst_37 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_10> : tensor<32x32xbf16>
    %cst_38 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_14> : tensor<32xbf16>
    %cst_39 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_9> : tensor<32x32xbf16>
    %cst_40 = arith.constant 0xFFF0000000000000 : f64
    %cst_41 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_3> : tensor<16xbf16>
    %cst_42 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_2> : tensor<16xbf16>
    %cst_43 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_1> : tensor<16xbf16>
    %cst_44 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16> : tensor<16xbf16>
    %cst_45 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_13> : tensor<32xbf16>
    %cst_46 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_8> : tensor<32x32xbf16>
    %cst_47 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_12> : tensor<32xbf16>
    %cst_48 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_7> : tensor<32x32xbf16>
    %cst_49 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_11> : tensor<32xbf16>
    %cst_50 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_6> : tensor<32x32xbf16>
    %cst_51 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_10> : tensor<32xbf16>
    %cst_52 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_5> : tensor<32x32xbf16>
    %cst_53 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_9> : tensor<32xbf16>
    %cst_54 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_4> : tensor<32x32xbf16>
    %cst_55 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_8> : tensor<32xbf16>
    %cst_56 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_3> : tensor<32x32xbf16>
    %cst_57 = arith.constant dense_resource<torch_tensor_192_torch.bfloat16_1> : tensor<192xbf16>
    %cst_58 = arith.constant dense_resource<torch_tensor_192_32_torch.bfloat16_1> : tensor<192x32xbf16>
    %cst_59 = arith.constant 9.9999999999999995E-7 : f64
    %cst_60 = arith.constant dense_resource<torch_tensor_192_torch.bfloat16> : tensor<192xbf16>
    %cst_61 = arith.constant dense_resource<torch_tensor_192_32_torch.bfloat16> : tensor<192x32xbf16>
    %cst_62 = arith.constant 1.000000e+04 : f64
    %cst_63 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_7> : tensor<32xbf16>
    %cst_64 = arith.constant dense_resource<torch_tensor_32_80_torch.bfloat16> : tensor<32x80xbf16>
    %cst_65 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_6> : tensor<32xbf16>
    %cst_66 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_2> : tensor<32x32xbf16>
    %cst_67 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_5> : tensor<32xbf16>
    %cst_68 = arith.constant dense_resource<torch_tensor_32_72_torch.bfloat16> : tensor<32x72xbf16>
    %cst_69 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_4> : tensor<32xbf16>
    %cst_70 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_1> : tensor<32x32xbf16>
    %cst_71 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_3> : tensor<32xbf16>
    %cst_72 = arith.constant dense_resource<torch_tensor_32_256_torch.bfloat16_1> : tensor<32x256xbf16>
    %cst_73 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_2> : tensor<32xbf16>
    %cst_74 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16> : tensor<32x32xbf16>
    %cst_75 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_1> : tensor<32xbf16>
    %cst_76 = arith.constant dense_resource<torch_tensor_32_256_torch.bfloat16> : tensor<32x256xbf16>
    %cst_77 = arith.constant -9.2103403719761836 : f64
    %cst_78 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16> : tensor<32xbf16>
    %cst_79 = arith.constant dense_resource<torch_tensor_32_64_torch.bfloat16> : tensor<32x64xbf16>
    %cst_80 = arith.constant 1.000000e+03 : bf16
    %cst_81 = arith.constant 1.280000e+02 : f32
    %cst_82 = arith.constant 2.000000e+00 : f64
    %cst_83 = arith.constant 4.000000e+00 : f64
    %cst_84 = arith.constant 6.000000e+00 : f64
    %cst_85 = arith.constant 3.200000e+01 : f64
    %cst_86 = arith.constant 3.200000e+01 : f32
    %cst_87 = arith.constant 1.600000e+01 : bf16
    %cst_88 = arith.constant 5.000000e-01 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<1x40x64xbf16> into tensor<40x64xbf16>
    %0 = tensor.empty() : tensor<64x32xbf16>
    %transposed = linalg.transpose ins(%cst_79 : tensor<32x64xbf16>) outs(%0 : tensor<64x32xbf16>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<32xf32>
    %2 = linalg.generic #loops0 ins(%cst_78 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32xf32>
    %3 = tensor.empty() : tensor<40x64xf32>
    %4 = linalg.generic #loops1 ins(%collapsed : tensor<40x64xbf16>) outs(%3 : tensor<40x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<40x64xf32>
    %5 = tensor.empty() : tensor<64x32xf32>
    %6 = linalg.generic #loops1 ins(%transposed : tensor<64x32xbf16>) outs(%5 : tensor<64x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<64x32xf32>
    %7 = tensor.empty() : tensor<40x32xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<40x32xf32>) -> tensor<40x32xf32>
    %9 = linalg.matmul ins(%4, %6 : tensor<40x64xf32>, tensor<64x32xf32>) outs(%8 : tensor<40x32xf32>) -> tensor<40x32xf32>
    %10 = linalg.generic #loops2 ins(%2 : tensor<32xf32>) outs(%7 : tensor<40x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x32xf32>
    %11 = linalg.generic #loops3 ins(%9, %10 : tensor<40x32xf32>, tensor<40x32xf32>) outs(%7 : tensor<40x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.addf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<40x32xf32>
    %12 = tensor.empty() : tensor<40x32xbf16>
    %13 = linalg.generic #loops1 ins(%11 : tensor<40x32xf32>) outs(%12 : tensor<40x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<40x32xbf16>
    %expanded = tensor.expand_shape %13 [[0, 1], [2]] output_shape [1, 40, 32] : tensor<40x32xbf16> into tensor<1x40x32xbf16>
    %14 = tensor.empty() : tensor<1xbf16>
    %15 = linalg.generic #loops0 ins(%arg3 : tensor<1xbf16>) outs(%14 : tensor<1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = arith.mulf %in, %cst_80 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1xbf16>
    %16 = linalg.generic #loops0 ins(%arg6 : tensor<1xbf16>) outs(%14 : tensor<1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = arith.mulf %in, %cst_80 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1xbf16>
    %17 = tensor.empty() : tensor<128xf32>
    %18 = linalg.generic #loops4 outs(%17 : tensor<128xf32>) {
    ^bb0(%out: f32):
      %622 = linalg.index 0 : index
      %623 = arith.index_cast %622 : index to i64
      %624 = arith.sitofp %623 : i64 to f32
      %625 = arith.addf %624, %cst : f32
      linalg.yield %625 : f32
    } -> tensor<128xf32>
    %19 = linalg.generic #loops0 ins(%18 : tensor<128xf32>) outs(%17 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = arith.truncf %cst_77 : f64 to f32
      %623 = arith.mulf %in, %622 : f32
      linalg.yield %623 : f32
    } -> tensor<128xf32>
    %20 = linalg.generic #loops0 ins(%19 : tensor<128xf32>) outs(%17 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = arith.divf %in, %cst_81 : f32
      linalg.yield %622 : f32
    } -> tensor<128xf32>
    %21 = linalg.generic #loops0 ins(%20 : tensor<128xf32>) outs(%17 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = math.exp %in : f32
      linalg.yield %622 : f32
    } -> tensor<128xf32>
    %expanded_89 = tensor.expand_shape %15 [[0, 1]] output_shape [1, 1] : tensor<1xbf16> into tensor<1x1xbf16>
    %22 = tensor.empty() : tensor<1x1xf32>
    %23 = linalg.generic #loops1 ins(%expanded_89 : tensor<1x1xbf16>) outs(%22 : tensor<1x1xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<1x1xf32>
    %expanded_90 = tensor.expand_shape %21 [[0, 1]] output_shape [1, 128] : tensor<128xf32> into tensor<1x128xf32>
    %24 = tensor.empty() : tensor<1x128xf32>
    %25 = linalg.generic #loops5 ins(%23, %expanded_90 : tensor<1x1xf32>, tensor<1x128xf32>) outs(%24 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.mulf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x128xf32>
    %26 = linalg.generic #loops1 ins(%25 : tensor<1x128xf32>) outs(%24 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = math.sin %in : f32
      linalg.yield %622 : f32
    } -> tensor<1x128xf32>
    %27 = linalg.generic #loops1 ins(%25 : tensor<1x128xf32>) outs(%24 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = math.cos %in : f32
      linalg.yield %622 : f32
    } -> tensor<1x128xf32>
    %concat = tensor.concat dim(1) %26, %27 : (tensor<1x128xf32>, tensor<1x128xf32>) -> tensor<1x256xf32>
    %extracted_slice = tensor.extract_slice %concat[0, 128] [1, 128] [1, 1] : tensor<1x256xf32> to tensor<1x128xf32>
    %extracted_slice_91 = tensor.extract_slice %concat[0, 0] [1, 128] [1, 1] : tensor<1x256xf32> to tensor<1x128xf32>
    %concat_92 = tensor.concat dim(1) %extracted_slice, %extracted_slice_91 : (tensor<1x128xf32>, tensor<1x128xf32>) -> tensor<1x256xf32>
    %28 = tensor.empty() : tensor<1x256xbf16>
    %29 = linalg.generic #loops1 ins(%concat_92 : tensor<1x256xf32>) outs(%28 : tensor<1x256xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<1x256xbf16>
    %30 = tensor.empty() : tensor<256x32xbf16>
    %transposed_93 = linalg.transpose ins(%cst_76 : tensor<32x256xbf16>) outs(%30 : tensor<256x32xbf16>) permutation = [1, 0] 
    %31 = linalg.generic #loops0 ins(%cst_75 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32xf32>
    %32 = tensor.empty() : tensor<1x256xf32>
    %33 = linalg.generic #loops1 ins(%29 : tensor<1x256xbf16>) outs(%32 : tensor<1x256xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<1x256xf32>
    %34 = tensor.empty() : tensor<256x32xf32>
    %35 = linalg.generic #loops1 ins(%transposed_93 : tensor<256x32xbf16>) outs(%34 : tensor<256x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<256x32xf32>
    %36 = tensor.empty() : tensor<1x32xf32>
    %37 = linalg.fill ins(%cst : f32) outs(%36 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %38 = linalg.matmul ins(%33, %35 : tensor<1x256xf32>, tensor<256x32xf32>) outs(%37 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %39 = linalg.generic #loops2 ins(%31 : tensor<32xf32>) outs(%36 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32xf32>
    %40 = linalg.generic #loops3 ins(%38, %39 : tensor<1x32xf32>, tensor<1x32xf32>) outs(%36 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.addf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x32xf32>
    %41 = tensor.empty() : tensor<1x32xbf16>
    %42 = linalg.generic #loops1 ins(%40 : tensor<1x32xf32>) outs(%41 : tensor<1x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<1x32xbf16>
    %43 = linalg.generic #loops1 ins(%42 : tensor<1x32xbf16>) outs(%36 : tensor<1x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<1x32xf32>
    %44 = linalg.generic #loops1 ins(%43 : tensor<1x32xf32>) outs(%36 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = arith.negf %in : f32
      %623 = math.exp %622 : f32
      %624 = arith.addf %623, %cst_0 : f32
      %625 = arith.divf %cst_0, %624 : f32
      linalg.yield %625 : f32
    } -> tensor<1x32xf32>
    %45 = linalg.generic #loops3 ins(%43, %44 : tensor<1x32xf32>, tensor<1x32xf32>) outs(%36 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.mulf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x32xf32>
    %46 = linalg.generic #loops1 ins(%45 : tensor<1x32xf32>) outs(%41 : tensor<1x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<1x32xbf16>
    %47 = tensor.empty() : tensor<32x32xbf16>
    %transposed_94 = linalg.transpose ins(%cst_74 : tensor<32x32xbf16>) outs(%47 : tensor<32x32xbf16>) permutation = [1, 0] 
    %48 = linalg.generic #loops0 ins(%cst_73 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32xf32>
    %49 = linalg.generic #loops1 ins(%46 : tensor<1x32xbf16>) outs(%36 : tensor<1x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<1x32xf32>
    %50 = tensor.empty() : tensor<32x32xf32>
    %51 = linalg.generic #loops1 ins(%transposed_94 : tensor<32x32xbf16>) outs(%50 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32x32xf32>
    %52 = linalg.matmul ins(%49, %51 : tensor<1x32xf32>, tensor<32x32xf32>) outs(%37 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %53 = linalg.generic #loops2 ins(%48 : tensor<32xf32>) outs(%36 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32xf32>
    %54 = linalg.generic #loops3 ins(%52, %53 : tensor<1x32xf32>, tensor<1x32xf32>) outs(%36 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.addf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x32xf32>
    %55 = linalg.generic #loops1 ins(%54 : tensor<1x32xf32>) outs(%41 : tensor<1x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<1x32xbf16>
    %expanded_95 = tensor.expand_shape %16 [[0, 1]] output_shape [1, 1] : tensor<1xbf16> into tensor<1x1xbf16>
    %56 = linalg.generic #loops1 ins(%expanded_95 : tensor<1x1xbf16>) outs(%22 : tensor<1x1xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<1x1xf32>
    %57 = linalg.generic #loops5 ins(%56, %expanded_90 : tensor<1x1xf32>, tensor<1x128xf32>) outs(%24 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.mulf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x128xf32>
    %58 = linalg.generic #loops1 ins(%57 : tensor<1x128xf32>) outs(%24 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = math.sin %in : f32
      linalg.yield %622 : f32
    } -> tensor<1x128xf32>
    %59 = linalg.generic #loops1 ins(%57 : tensor<1x128xf32>) outs(%24 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = math.cos %in : f32
      linalg.yield %622 : f32
    } -> tensor<1x128xf32>
    %concat_96 = tensor.concat dim(1) %58, %59 : (tensor<1x128xf32>, tensor<1x128xf32>) -> tensor<1x256xf32>
    %extracted_slice_97 = tensor.extract_slice %concat_96[0, 128] [1, 128] [1, 1] : tensor<1x256xf32> to tensor<1x128xf32>
    %extracted_slice_98 = tensor.extract_slice %concat_96[0, 0] [1, 128] [1, 1] : tensor<1x256xf32> to tensor<1x128xf32>
    %concat_99 = tensor.concat dim(1) %extracted_slice_97, %extracted_slice_98 : (tensor<1x128xf32>, tensor<1x128xf32>) -> tensor<1x256xf32>
    %60 = linalg.generic #loops1 ins(%concat_99 : tensor<1x256xf32>) outs(%28 : tensor<1x256xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<1x256xbf16>
    %transposed_100 = linalg.transpose ins(%cst_72 : tensor<32x256xbf16>) outs(%30 : tensor<256x32xbf16>) permutation = [1, 0] 
    %61 = linalg.generic #loops0 ins(%cst_71 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32xf32>
    %62 = linalg.generic #loops1 ins(%60 : tensor<1x256xbf16>) outs(%32 : tensor<1x256xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<1x256xf32>
    %63 = linalg.generic #loops1 ins(%transposed_100 : tensor<256x32xbf16>) outs(%34 : tensor<256x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<256x32xf32>
    %64 = linalg.matmul ins(%62, %63 : tensor<1x256xf32>, tensor<256x32xf32>) outs(%37 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %65 = linalg.generic #loops2 ins(%61 : tensor<32xf32>) outs(%36 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32xf32>
    %66 = linalg.generic #loops3 ins(%64, %65 : tensor<1x32xf32>, tensor<1x32xf32>) outs(%36 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.addf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x32xf32>
    %67 = linalg.generic #loops1 ins(%66 : tensor<1x32xf32>) outs(%41 : tensor<1x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<1x32xbf16>
    %68 = linalg.generic #loops1 ins(%67 : tensor<1x32xbf16>) outs(%36 : tensor<1x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<1x32xf32>
    %69 = linalg.generic #loops1 ins(%68 : tensor<1x32xf32>) outs(%36 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = arith.negf %in : f32
      %623 = math.exp %622 : f32
      %624 = arith.addf %623, %cst_0 : f32
      %625 = arith.divf %cst_0, %624 : f32
      linalg.yield %625 : f32
    } -> tensor<1x32xf32>
    %70 = linalg.generic #loops3 ins(%68, %69 : tensor<1x32xf32>, tensor<1x32xf32>) outs(%36 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.mulf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x32xf32>
    %71 = linalg.generic #loops1 ins(%70 : tensor<1x32xf32>) outs(%41 : tensor<1x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<1x32xbf16>
    %transposed_101 = linalg.transpose ins(%cst_70 : tensor<32x32xbf16>) outs(%47 : tensor<32x32xbf16>) permutation = [1, 0] 
    %72 = linalg.generic #loops0 ins(%cst_69 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32xf32>
    %73 = linalg.generic #loops1 ins(%71 : tensor<1x32xbf16>) outs(%36 : tensor<1x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<1x32xf32>
    %74 = linalg.generic #loops1 ins(%transposed_101 : tensor<32x32xbf16>) outs(%50 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32x32xf32>
    %75 = linalg.matmul ins(%73, %74 : tensor<1x32xf32>, tensor<32x32xf32>) outs(%37 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %76 = linalg.generic #loops2 ins(%72 : tensor<32xf32>) outs(%36 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32xf32>
    %77 = linalg.generic #loops3 ins(%75, %76 : tensor<1x32xf32>, tensor<1x32xf32>) outs(%36 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.addf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x32xf32>
    %78 = linalg.generic #loops1 ins(%77 : tensor<1x32xf32>) outs(%41 : tensor<1x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<1x32xbf16>
    %79 = linalg.generic #loops3 ins(%55, %78 : tensor<1x32xbf16>, tensor<1x32xbf16>) outs(%41 : tensor<1x32xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.addf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x32xbf16>
    %80 = tensor.empty() : tensor<72x32xbf16>
    %transposed_102 = linalg.transpose ins(%cst_68 : tensor<32x72xbf16>) outs(%80 : tensor<72x32xbf16>) permutation = [1, 0] 
    %81 = linalg.generic #loops0 ins(%cst_67 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32xf32>
    %82 = tensor.empty() : tensor<1x72xf32>
    %83 = linalg.generic #loops1 ins(%arg2 : tensor<1x72xbf16>) outs(%82 : tensor<1x72xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<1x72xf32>
    %84 = tensor.empty() : tensor<72x32xf32>
    %85 = linalg.generic #loops1 ins(%transposed_102 : tensor<72x32xbf16>) outs(%84 : tensor<72x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<72x32xf32>
    %86 = linalg.matmul ins(%83, %85 : tensor<1x72xf32>, tensor<72x32xf32>) outs(%37 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %87 = linalg.generic #loops2 ins(%81 : tensor<32xf32>) outs(%36 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32xf32>
    %88 = linalg.generic #loops3 ins(%86, %87 : tensor<1x32xf32>, tensor<1x32xf32>) outs(%36 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.addf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x32xf32>
    %89 = linalg.generic #loops1 ins(%88 : tensor<1x32xf32>) outs(%41 : tensor<1x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<1x32xbf16>
    %90 = linalg.generic #loops1 ins(%89 : tensor<1x32xbf16>) outs(%36 : tensor<1x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<1x32xf32>
    %91 = linalg.generic #loops1 ins(%90 : tensor<1x32xf32>) outs(%36 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = arith.negf %in : f32
      %623 = math.exp %622 : f32
      %624 = arith.addf %623, %cst_0 : f32
      %625 = arith.divf %cst_0, %624 : f32
      linalg.yield %625 : f32
    } -> tensor<1x32xf32>
    %92 = linalg.generic #loops3 ins(%90, %91 : tensor<1x32xf32>, tensor<1x32xf32>) outs(%36 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.mulf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x32xf32>
    %93 = linalg.generic #loops1 ins(%92 : tensor<1x32xf32>) outs(%41 : tensor<1x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<1x32xbf16>
    %transposed_103 = linalg.transpose ins(%cst_66 : tensor<32x32xbf16>) outs(%47 : tensor<32x32xbf16>) permutation = [1, 0] 
    %94 = linalg.generic #loops0 ins(%cst_65 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32xf32>
    %95 = linalg.generic #loops1 ins(%93 : tensor<1x32xbf16>) outs(%36 : tensor<1x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<1x32xf32>
    %96 = linalg.generic #loops1 ins(%transposed_103 : tensor<32x32xbf16>) outs(%50 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32x32xf32>
    %97 = linalg.matmul ins(%95, %96 : tensor<1x32xf32>, tensor<32x32xf32>) outs(%37 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %98 = linalg.generic #loops2 ins(%94 : tensor<32xf32>) outs(%36 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32xf32>
    %99 = linalg.generic #loops3 ins(%97, %98 : tensor<1x32xf32>, tensor<1x32xf32>) outs(%36 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.addf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x32xf32>
    %100 = linalg.generic #loops1 ins(%99 : tensor<1x32xf32>) outs(%41 : tensor<1x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<1x32xbf16>
    %101 = linalg.generic #loops3 ins(%79, %100 : tensor<1x32xbf16>, tensor<1x32xbf16>) outs(%41 : tensor<1x32xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.addf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x32xbf16>
    %collapsed_104 = tensor.collapse_shape %arg1 [[0, 1], [2]] : tensor<1x19x80xbf16> into tensor<19x80xbf16>
    %102 = tensor.empty() : tensor<80x32xbf16>
    %transposed_105 = linalg.transpose ins(%cst_64 : tensor<32x80xbf16>) outs(%102 : tensor<80x32xbf16>) permutation = [1, 0] 
    %103 = linalg.generic #loops0 ins(%cst_63 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32xf32>
    %104 = tensor.empty() : tensor<19x80xf32>
    %105 = linalg.generic #loops1 ins(%collapsed_104 : tensor<19x80xbf16>) outs(%104 : tensor<19x80xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<19x80xf32>
    %106 = tensor.empty() : tensor<80x32xf32>
    %107 = linalg.generic #loops1 ins(%transposed_105 : tensor<80x32xbf16>) outs(%106 : tensor<80x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<80x32xf32>
    %108 = tensor.empty() : tensor<19x32xf32>
    %109 = linalg.fill ins(%cst : f32) outs(%108 : tensor<19x32xf32>) -> tensor<19x32xf32>
    %110 = linalg.matmul ins(%105, %107 : tensor<19x80xf32>, tensor<80x32xf32>) outs(%109 : tensor<19x32xf32>) -> tensor<19x32xf32>
    %111 = linalg.generic #loops2 ins(%103 : tensor<32xf32>) outs(%108 : tensor<19x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<19x32xf32>
    %112 = linalg.generic #loops3 ins(%110, %111 : tensor<19x32xf32>, tensor<19x32xf32>) outs(%108 : tensor<19x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.addf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<19x32xf32>
    %113 = tensor.empty() : tensor<19x32xbf16>
    %114 = linalg.generic #loops1 ins(%112 : tensor<19x32xf32>) outs(%113 : tensor<19x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<19x32xbf16>
    %expanded_106 = tensor.expand_shape %114 [[0, 1], [2]] output_shape [1, 19, 32] : tensor<19x32xbf16> into tensor<1x19x32xbf16>
    %concat_107 = tensor.concat dim(0) %arg5, %arg4 : (tensor<19x3xf32>, tensor<40x3xf32>) -> tensor<59x3xf32>
    %extracted_slice_108 = tensor.extract_slice %concat_107[0, 0] [59, 1] [1, 1] : tensor<59x3xf32> to tensor<59x1xf32>
    %115 = tensor.empty() : tensor<2xf64>
    %116 = linalg.generic #loops4 outs(%115 : tensor<2xf64>) {
    ^bb0(%out: f64):
      %622 = linalg.index 0 : index
      %623 = arith.index_cast %622 : index to i64
      %624 = arith.sitofp %623 : i64 to f64
      %625 = arith.mulf %624, %cst_82 : f64
      %626 = arith.addf %625, %cst_1 : f64
      linalg.yield %626 : f64
    } -> tensor<2xf64>
    %117 = linalg.generic #loops0 ins(%116 : tensor<2xf64>) outs(%115 : tensor<2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = arith.divf %in, %cst_83 : f64
      linalg.yield %622 : f64
    } -> tensor<2xf64>
    %118 = linalg.generic #loops0 ins(%117 : tensor<2xf64>) outs(%115 : tensor<2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = math.powf %cst_62, %in : f64
      linalg.yield %622 : f64
    } -> tensor<2xf64>
    %119 = linalg.generic #loops0 ins(%118 : tensor<2xf64>) outs(%115 : tensor<2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = arith.cmpf one, %in, %cst_1 : f64
      cf.assert %622, "unimplemented: tensor with zero element"
      %623 = arith.divf %cst_2, %in : f64
      linalg.yield %623 : f64
    } -> tensor<2xf64>
    %120 = tensor.empty() : tensor<59x2xf64>
    %121 = linalg.generic #loops6 ins(%extracted_slice_108, %119 : tensor<59x1xf32>, tensor<2xf64>) outs(%120 : tensor<59x2xf64>) {
    ^bb0(%in: f32, %in_268: f64, %out: f64):
      %622 = arith.extf %in : f32 to f64
      %623 = arith.mulf %622, %in_268 : f64
      linalg.yield %623 : f64
    } -> tensor<59x2xf64>
    %122 = linalg.generic #loops1 ins(%121 : tensor<59x2xf64>) outs(%120 : tensor<59x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = math.cos %in : f64
      linalg.yield %622 : f64
    } -> tensor<59x2xf64>
    %123 = tensor.empty() : tensor<59x2x2xf64>
    %124 = linalg.generic #loops7 ins(%122 : tensor<59x2xf64>) outs(%123 : tensor<59x2x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<59x2x2xf64>
    %collapsed_109 = tensor.collapse_shape %124 [[0], [1, 2]] : tensor<59x2x2xf64> into tensor<59x4xf64>
    %125 = tensor.empty() : tensor<59x4xf32>
    %126 = linalg.generic #loops1 ins(%collapsed_109 : tensor<59x4xf64>) outs(%125 : tensor<59x4xf32>) {
    ^bb0(%in: f64, %out: f32):
      %622 = arith.truncf %in : f64 to f32
      linalg.yield %622 : f32
    } -> tensor<59x4xf32>
    %127 = linalg.generic #loops1 ins(%121 : tensor<59x2xf64>) outs(%120 : tensor<59x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = math.sin %in : f64
      linalg.yield %622 : f64
    } -> tensor<59x2xf64>
    %128 = linalg.generic #loops7 ins(%127 : tensor<59x2xf64>) outs(%123 : tensor<59x2x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<59x2x2xf64>
    %collapsed_110 = tensor.collapse_shape %128 [[0], [1, 2]] : tensor<59x2x2xf64> into tensor<59x4xf64>
    %129 = linalg.generic #loops1 ins(%collapsed_110 : tensor<59x4xf64>) outs(%125 : tensor<59x4xf32>) {
    ^bb0(%in: f64, %out: f32):
      %622 = arith.truncf %in : f64 to f32
      linalg.yield %622 : f32
    } -> tensor<59x4xf32>
    %extracted_slice_111 = tensor.extract_slice %concat_107[0, 1] [59, 1] [1, 1] : tensor<59x3xf32> to tensor<59x1xf32>
    %130 = tensor.empty() : tensor<3xf64>
    %131 = linalg.generic #loops4 outs(%130 : tensor<3xf64>) {
    ^bb0(%out: f64):
      %622 = linalg.index 0 : index
      %623 = arith.index_cast %622 : index to i64
      %624 = arith.sitofp %623 : i64 to f64
      %625 = arith.mulf %624, %cst_82 : f64
      %626 = arith.addf %625, %cst_1 : f64
      linalg.yield %626 : f64
    } -> tensor<3xf64>
    %132 = linalg.generic #loops0 ins(%131 : tensor<3xf64>) outs(%130 : tensor<3xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = arith.divf %in, %cst_84 : f64
      linalg.yield %622 : f64
    } -> tensor<3xf64>
    %133 = linalg.generic #loops0 ins(%132 : tensor<3xf64>) outs(%130 : tensor<3xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = math.powf %cst_62, %in : f64
      linalg.yield %622 : f64
    } -> tensor<3xf64>
    %134 = linalg.generic #loops0 ins(%133 : tensor<3xf64>) outs(%130 : tensor<3xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = arith.cmpf one, %in, %cst_1 : f64
      cf.assert %622, "unimplemented: tensor with zero element"
      %623 = arith.divf %cst_2, %in : f64
      linalg.yield %623 : f64
    } -> tensor<3xf64>
    %135 = tensor.empty() : tensor<59x3xf64>
    %136 = linalg.generic #loops6 ins(%extracted_slice_111, %134 : tensor<59x1xf32>, tensor<3xf64>) outs(%135 : tensor<59x3xf64>) {
    ^bb0(%in: f32, %in_268: f64, %out: f64):
      %622 = arith.extf %in : f32 to f64
      %623 = arith.mulf %622, %in_268 : f64
      linalg.yield %623 : f64
    } -> tensor<59x3xf64>
    %137 = linalg.generic #loops1 ins(%136 : tensor<59x3xf64>) outs(%135 : tensor<59x3xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = math.cos %in : f64
      linalg.yield %622 : f64
    } -> tensor<59x3xf64>
    %138 = tensor.empty() : tensor<59x3x2xf64>
    %139 = linalg.generic #loops7 ins(%137 : tensor<59x3xf64>) outs(%138 : tensor<59x3x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<59x3x2xf64>
    %collapsed_112 = tensor.collapse_shape %139 [[0], [1, 2]] : tensor<59x3x2xf64> into tensor<59x6xf64>
    %140 = tensor.empty() : tensor<59x6xf32>
    %141 = linalg.generic #loops1 ins(%collapsed_112 : tensor<59x6xf64>) outs(%140 : tensor<59x6xf32>) {
    ^bb0(%in: f64, %out: f32):
      %622 = arith.truncf %in : f64 to f32
      linalg.yield %622 : f32
    } -> tensor<59x6xf32>
    %142 = linalg.generic #loops1 ins(%136 : tensor<59x3xf64>) outs(%135 : tensor<59x3xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = math.sin %in : f64
      linalg.yield %622 : f64
    } -> tensor<59x3xf64>
    %143 = linalg.generic #loops7 ins(%142 : tensor<59x3xf64>) outs(%138 : tensor<59x3x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<59x3x2xf64>
    %collapsed_113 = tensor.collapse_shape %143 [[0], [1, 2]] : tensor<59x3x2xf64> into tensor<59x6xf64>
    %144 = linalg.generic #loops1 ins(%collapsed_113 : tensor<59x6xf64>) outs(%140 : tensor<59x6xf32>) {
    ^bb0(%in: f64, %out: f32):
      %622 = arith.truncf %in : f64 to f32
      linalg.yield %622 : f32
    } -> tensor<59x6xf32>
    %extracted_slice_114 = tensor.extract_slice %concat_107[0, 2] [59, 1] [1, 1] : tensor<59x3xf32> to tensor<59x1xf32>
    %145 = linalg.generic #loops0 ins(%133 : tensor<3xf64>) outs(%130 : tensor<3xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = arith.cmpf one, %in, %cst_1 : f64
      cf.assert %622, "unimplemented: tensor with zero element"
      %623 = arith.divf %cst_2, %in : f64
      linalg.yield %623 : f64
    } -> tensor<3xf64>
    %146 = linalg.generic #loops6 ins(%extracted_slice_114, %145 : tensor<59x1xf32>, tensor<3xf64>) outs(%135 : tensor<59x3xf64>) {
    ^bb0(%in: f32, %in_268: f64, %out: f64):
      %622 = arith.extf %in : f32 to f64
      %623 = arith.mulf %622, %in_268 : f64
      linalg.yield %623 : f64
    } -> tensor<59x3xf64>
    %147 = linalg.generic #loops1 ins(%146 : tensor<59x3xf64>) outs(%135 : tensor<59x3xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = math.cos %in : f64
      linalg.yield %622 : f64
    } -> tensor<59x3xf64>
    %148 = linalg.generic #loops7 ins(%147 : tensor<59x3xf64>) outs(%138 : tensor<59x3x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<59x3x2xf64>
    %collapsed_115 = tensor.collapse_shape %148 [[0], [1, 2]] : tensor<59x3x2xf64> into tensor<59x6xf64>
    %149 = linalg.generic #loops1 ins(%collapsed_115 : tensor<59x6xf64>) outs(%140 : tensor<59x6xf32>) {
    ^bb0(%in: f64, %out: f32):
      %622 = arith.truncf %in : f64 to f32
      linalg.yield %622 : f32
    } -> tensor<59x6xf32>
    %150 = linalg.generic #loops1 ins(%146 : tensor<59x3xf64>) outs(%135 : tensor<59x3xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = math.sin %in : f64
      linalg.yield %622 : f64
    } -> tensor<59x3xf64>
    %151 = linalg.generic #loops7 ins(%150 : tensor<59x3xf64>) outs(%138 : tensor<59x3x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<59x3x2xf64>
    %collapsed_116 = tensor.collapse_shape %151 [[0], [1, 2]] : tensor<59x3x2xf64> into tensor<59x6xf64>
    %152 = linalg.generic #loops1 ins(%collapsed_116 : tensor<59x6xf64>) outs(%140 : tensor<59x6xf32>) {
    ^bb0(%in: f64, %out: f32):
      %622 = arith.truncf %in : f64 to f32
      linalg.yield %622 : f32
    } -> tensor<59x6xf32>
    %concat_117 = tensor.concat dim(1) %126, %141, %149 : (tensor<59x4xf32>, tensor<59x6xf32>, tensor<59x6xf32>) -> tensor<59x16xf32>
    %concat_118 = tensor.concat dim(1) %129, %144, %152 : (tensor<59x4xf32>, tensor<59x6xf32>, tensor<59x6xf32>) -> tensor<59x16xf32>
    %153 = linalg.generic #loops1 ins(%101 : tensor<1x32xbf16>) outs(%36 : tensor<1x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<1x32xf32>
    %154 = linalg.generic #loops1 ins(%153 : tensor<1x32xf32>) outs(%36 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = arith.negf %in : f32
      %623 = math.exp %622 : f32
      %624 = arith.addf %623, %cst_0 : f32
      %625 = arith.divf %cst_0, %624 : f32
      linalg.yield %625 : f32
    } -> tensor<1x32xf32>
    %155 = linalg.generic #loops3 ins(%153, %154 : tensor<1x32xf32>, tensor<1x32xf32>) outs(%36 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.mulf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x32xf32>
    %156 = linalg.generic #loops1 ins(%155 : tensor<1x32xf32>) outs(%41 : tensor<1x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<1x32xbf16>
    %157 = tensor.empty() : tensor<32x192xbf16>
    %transposed_119 = linalg.transpose ins(%cst_61 : tensor<192x32xbf16>) outs(%157 : tensor<32x192xbf16>) permutation = [1, 0] 
    %158 = tensor.empty() : tensor<192xf32>
    %159 = linalg.generic #loops0 ins(%cst_60 : tensor<192xbf16>) outs(%158 : tensor<192xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<192xf32>
    %160 = linalg.generic #loops1 ins(%156 : tensor<1x32xbf16>) outs(%36 : tensor<1x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<1x32xf32>
    %161 = tensor.empty() : tensor<32x192xf32>
    %162 = linalg.generic #loops1 ins(%transposed_119 : tensor<32x192xbf16>) outs(%161 : tensor<32x192xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32x192xf32>
    %163 = tensor.empty() : tensor<1x192xf32>
    %164 = linalg.fill ins(%cst : f32) outs(%163 : tensor<1x192xf32>) -> tensor<1x192xf32>
    %165 = linalg.matmul ins(%160, %162 : tensor<1x32xf32>, tensor<32x192xf32>) outs(%164 : tensor<1x192xf32>) -> tensor<1x192xf32>
    %166 = linalg.generic #loops2 ins(%159 : tensor<192xf32>) outs(%163 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x192xf32>
    %167 = linalg.generic #loops3 ins(%165, %166 : tensor<1x192xf32>, tensor<1x192xf32>) outs(%163 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.addf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x192xf32>
    %168 = tensor.empty() : tensor<1x192xbf16>
    %169 = linalg.generic #loops1 ins(%167 : tensor<1x192xf32>) outs(%168 : tensor<1x192xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<1x192xbf16>
    %extracted_slice_120 = tensor.extract_slice %169[0, 0] [1, 32] [1, 1] : tensor<1x192xbf16> to tensor<1x32xbf16>
    %extracted_slice_121 = tensor.extract_slice %169[0, 32] [1, 32] [1, 1] : tensor<1x192xbf16> to tensor<1x32xbf16>
    %extracted_slice_122 = tensor.extract_slice %169[0, 64] [1, 32] [1, 1] : tensor<1x192xbf16> to tensor<1x32xbf16>
    %extracted_slice_123 = tensor.extract_slice %169[0, 96] [1, 32] [1, 1] : tensor<1x192xbf16> to tensor<1x32xbf16>
    %extracted_slice_124 = tensor.extract_slice %169[0, 128] [1, 32] [1, 1] : tensor<1x192xbf16> to tensor<1x32xbf16>
    %extracted_slice_125 = tensor.extract_slice %169[0, 160] [1, 32] [1, 1] : tensor<1x192xbf16> to tensor<1x32xbf16>
    %170 = tensor.empty() : tensor<1x40x32xf32>
    %171 = linalg.generic #loops8 ins(%expanded : tensor<1x40x32xbf16>) outs(%170 : tensor<1x40x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<1x40x32xf32>
    %172 = tensor.empty() : tensor<1x40x32xf64>
    %173 = linalg.generic #loops8 ins(%171 : tensor<1x40x32xf32>) outs(%172 : tensor<1x40x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %622 = arith.extf %in : f32 to f64
      linalg.yield %622 : f64
    } -> tensor<1x40x32xf64>
    %174 = tensor.empty() : tensor<1x40x1xf64>
    %175 = linalg.fill ins(%cst_1 : f64) outs(%174 : tensor<1x40x1xf64>) -> tensor<1x40x1xf64>
    %176 = linalg.generic #loops9 ins(%173 : tensor<1x40x32xf64>) outs(%175 : tensor<1x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = arith.addf %in, %out : f64
      linalg.yield %622 : f64
    } -> tensor<1x40x1xf64>
    %177 = linalg.generic #loops8 ins(%176 : tensor<1x40x1xf64>) outs(%174 : tensor<1x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = arith.divf %in, %cst_85 : f64
      linalg.yield %622 : f64
    } -> tensor<1x40x1xf64>
    %178 = linalg.generic #loops10 ins(%173, %177 : tensor<1x40x32xf64>, tensor<1x40x1xf64>) outs(%172 : tensor<1x40x32xf64>) {
    ^bb0(%in: f64, %in_268: f64, %out: f64):
      %622 = arith.subf %in, %in_268 : f64
      linalg.yield %622 : f64
    } -> tensor<1x40x32xf64>
    %179 = linalg.generic #loops11 ins(%178, %178 : tensor<1x40x32xf64>, tensor<1x40x32xf64>) outs(%172 : tensor<1x40x32xf64>) {
    ^bb0(%in: f64, %in_268: f64, %out: f64):
      %622 = arith.mulf %in, %in_268 : f64
      linalg.yield %622 : f64
    } -> tensor<1x40x32xf64>
    %180 = linalg.generic #loops9 ins(%179 : tensor<1x40x32xf64>) outs(%175 : tensor<1x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = arith.addf %in, %out : f64
      linalg.yield %622 : f64
    } -> tensor<1x40x1xf64>
    %181 = linalg.generic #loops8 ins(%180 : tensor<1x40x1xf64>) outs(%174 : tensor<1x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = arith.divf %in, %cst_85 : f64
      linalg.yield %622 : f64
    } -> tensor<1x40x1xf64>
    %182 = tensor.empty() : tensor<1x40x1xf32>
    %183 = linalg.generic #loops8 ins(%181 : tensor<1x40x1xf64>) outs(%182 : tensor<1x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %622 = arith.truncf %in : f64 to f32
      linalg.yield %622 : f32
    } -> tensor<1x40x1xf32>
    %184 = linalg.fill ins(%cst : f32) outs(%182 : tensor<1x40x1xf32>) -> tensor<1x40x1xf32>
    %185 = linalg.generic #loops9 ins(%171 : tensor<1x40x32xf32>) outs(%184 : tensor<1x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = arith.addf %in, %out : f32
      linalg.yield %622 : f32
    } -> tensor<1x40x1xf32>
    %186 = linalg.generic #loops8 ins(%185 : tensor<1x40x1xf32>) outs(%182 : tensor<1x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = arith.divf %in, %cst_86 : f32
      linalg.yield %622 : f32
    } -> tensor<1x40x1xf32>
    %187 = linalg.generic #loops8 ins(%183 : tensor<1x40x1xf32>) outs(%182 : tensor<1x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = arith.truncf %cst_59 : f64 to f32
      %623 = arith.addf %in, %622 : f32
      linalg.yield %623 : f32
    } -> tensor<1x40x1xf32>
    %188 = linalg.generic #loops8 ins(%187 : tensor<1x40x1xf32>) outs(%182 : tensor<1x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = math.rsqrt %in : f32
      linalg.yield %622 : f32
    } -> tensor<1x40x1xf32>
    %189 = linalg.generic #loops10 ins(%171, %186 : tensor<1x40x32xf32>, tensor<1x40x1xf32>) outs(%170 : tensor<1x40x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.subf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x40x32xf32>
    %190 = linalg.generic #loops10 ins(%189, %188 : tensor<1x40x32xf32>, tensor<1x40x1xf32>) outs(%170 : tensor<1x40x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.mulf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x40x32xf32>
    %191 = tensor.empty() : tensor<1x40x32xbf16>
    %192 = linalg.generic #loops8 ins(%190 : tensor<1x40x32xf32>) outs(%191 : tensor<1x40x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<1x40x32xbf16>
    %expanded_126 = tensor.expand_shape %extracted_slice_121 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %193 = tensor.empty() : tensor<1x1x32xbf16>
    %194 = linalg.generic #loops8 ins(%expanded_126 : tensor<1x1x32xbf16>) outs(%193 : tensor<1x1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = arith.addf %in, %cst_7 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x1x32xbf16>
    %195 = linalg.generic #loops12 ins(%192, %194 : tensor<1x40x32xbf16>, tensor<1x1x32xbf16>) outs(%191 : tensor<1x40x32xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.mulf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x40x32xbf16>
    %expanded_127 = tensor.expand_shape %extracted_slice_120 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %196 = linalg.generic #loops12 ins(%195, %expanded_127 : tensor<1x40x32xbf16>, tensor<1x1x32xbf16>) outs(%191 : tensor<1x40x32xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.addf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x40x32xbf16>
    %transposed_128 = linalg.transpose ins(%cst_58 : tensor<192x32xbf16>) outs(%157 : tensor<32x192xbf16>) permutation = [1, 0] 
    %197 = linalg.generic #loops0 ins(%cst_57 : tensor<192xbf16>) outs(%158 : tensor<192xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<192xf32>
    %198 = linalg.generic #loops1 ins(%transposed_128 : tensor<32x192xbf16>) outs(%161 : tensor<32x192xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32x192xf32>
    %199 = linalg.matmul ins(%160, %198 : tensor<1x32xf32>, tensor<32x192xf32>) outs(%164 : tensor<1x192xf32>) -> tensor<1x192xf32>
    %200 = linalg.generic #loops2 ins(%197 : tensor<192xf32>) outs(%163 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x192xf32>
    %201 = linalg.generic #loops3 ins(%199, %200 : tensor<1x192xf32>, tensor<1x192xf32>) outs(%163 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.addf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x192xf32>
    %202 = linalg.generic #loops1 ins(%201 : tensor<1x192xf32>) outs(%168 : tensor<1x192xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<1x192xbf16>
    %extracted_slice_129 = tensor.extract_slice %202[0, 0] [1, 32] [1, 1] : tensor<1x192xbf16> to tensor<1x32xbf16>
    %extracted_slice_130 = tensor.extract_slice %202[0, 32] [1, 32] [1, 1] : tensor<1x192xbf16> to tensor<1x32xbf16>
    %extracted_slice_131 = tensor.extract_slice %202[0, 64] [1, 32] [1, 1] : tensor<1x192xbf16> to tensor<1x32xbf16>
    %extracted_slice_132 = tensor.extract_slice %202[0, 96] [1, 32] [1, 1] : tensor<1x192xbf16> to tensor<1x32xbf16>
    %extracted_slice_133 = tensor.extract_slice %202[0, 128] [1, 32] [1, 1] : tensor<1x192xbf16> to tensor<1x32xbf16>
    %extracted_slice_134 = tensor.extract_slice %202[0, 160] [1, 32] [1, 1] : tensor<1x192xbf16> to tensor<1x32xbf16>
    %203 = tensor.empty() : tensor<1x19x32xf32>
    %204 = linalg.generic #loops8 ins(%expanded_106 : tensor<1x19x32xbf16>) outs(%203 : tensor<1x19x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<1x19x32xf32>
    %205 = tensor.empty() : tensor<1x19x32xf64>
    %206 = linalg.generic #loops8 ins(%204 : tensor<1x19x32xf32>) outs(%205 : tensor<1x19x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %622 = arith.extf %in : f32 to f64
      linalg.yield %622 : f64
    } -> tensor<1x19x32xf64>
    %207 = tensor.empty() : tensor<1x19x1xf64>
    %208 = linalg.fill ins(%cst_1 : f64) outs(%207 : tensor<1x19x1xf64>) -> tensor<1x19x1xf64>
    %209 = linalg.generic #loops9 ins(%206 : tensor<1x19x32xf64>) outs(%208 : tensor<1x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = arith.addf %in, %out : f64
      linalg.yield %622 : f64
    } -> tensor<1x19x1xf64>
    %210 = linalg.generic #loops8 ins(%209 : tensor<1x19x1xf64>) outs(%207 : tensor<1x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = arith.divf %in, %cst_85 : f64
      linalg.yield %622 : f64
    } -> tensor<1x19x1xf64>
    %211 = linalg.generic #loops10 ins(%206, %210 : tensor<1x19x32xf64>, tensor<1x19x1xf64>) outs(%205 : tensor<1x19x32xf64>) {
    ^bb0(%in: f64, %in_268: f64, %out: f64):
      %622 = arith.subf %in, %in_268 : f64
      linalg.yield %622 : f64
    } -> tensor<1x19x32xf64>
    %212 = linalg.generic #loops11 ins(%211, %211 : tensor<1x19x32xf64>, tensor<1x19x32xf64>) outs(%205 : tensor<1x19x32xf64>) {
    ^bb0(%in: f64, %in_268: f64, %out: f64):
      %622 = arith.mulf %in, %in_268 : f64
      linalg.yield %622 : f64
    } -> tensor<1x19x32xf64>
    %213 = linalg.generic #loops9 ins(%212 : tensor<1x19x32xf64>) outs(%208 : tensor<1x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = arith.addf %in, %out : f64
      linalg.yield %622 : f64
    } -> tensor<1x19x1xf64>
    %214 = linalg.generic #loops8 ins(%213 : tensor<1x19x1xf64>) outs(%207 : tensor<1x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = arith.divf %in, %cst_85 : f64
      linalg.yield %622 : f64
    } -> tensor<1x19x1xf64>
    %215 = tensor.empty() : tensor<1x19x1xf32>
    %216 = linalg.generic #loops8 ins(%214 : tensor<1x19x1xf64>) outs(%215 : tensor<1x19x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %622 = arith.truncf %in : f64 to f32
      linalg.yield %622 : f32
    } -> tensor<1x19x1xf32>
    %217 = linalg.fill ins(%cst : f32) outs(%215 : tensor<1x19x1xf32>) -> tensor<1x19x1xf32>
    %218 = linalg.generic #loops9 ins(%204 : tensor<1x19x32xf32>) outs(%217 : tensor<1x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = arith.addf %in, %out : f32
      linalg.yield %622 : f32
    } -> tensor<1x19x1xf32>
    %219 = linalg.generic #loops8 ins(%218 : tensor<1x19x1xf32>) outs(%215 : tensor<1x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = arith.divf %in, %cst_86 : f32
      linalg.yield %622 : f32
    } -> tensor<1x19x1xf32>
    %220 = linalg.generic #loops8 ins(%216 : tensor<1x19x1xf32>) outs(%215 : tensor<1x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = arith.truncf %cst_59 : f64 to f32
      %623 = arith.addf %in, %622 : f32
      linalg.yield %623 : f32
    } -> tensor<1x19x1xf32>
    %221 = linalg.generic #loops8 ins(%220 : tensor<1x19x1xf32>) outs(%215 : tensor<1x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = math.rsqrt %in : f32
      linalg.yield %622 : f32
    } -> tensor<1x19x1xf32>
    %222 = linalg.generic #loops10 ins(%204, %219 : tensor<1x19x32xf32>, tensor<1x19x1xf32>) outs(%203 : tensor<1x19x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.subf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x19x32xf32>
    %223 = linalg.generic #loops10 ins(%222, %221 : tensor<1x19x32xf32>, tensor<1x19x1xf32>) outs(%203 : tensor<1x19x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.mulf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x19x32xf32>
    %224 = tensor.empty() : tensor<1x19x32xbf16>
    %225 = linalg.generic #loops8 ins(%223 : tensor<1x19x32xf32>) outs(%224 : tensor<1x19x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<1x19x32xbf16>
    %expanded_135 = tensor.expand_shape %extracted_slice_130 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %226 = linalg.generic #loops8 ins(%expanded_135 : tensor<1x1x32xbf16>) outs(%193 : tensor<1x1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = arith.addf %in, %cst_7 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x1x32xbf16>
    %227 = linalg.generic #loops12 ins(%225, %226 : tensor<1x19x32xbf16>, tensor<1x1x32xbf16>) outs(%224 : tensor<1x19x32xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.mulf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x19x32xbf16>
    %expanded_136 = tensor.expand_shape %extracted_slice_129 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %228 = linalg.generic #loops12 ins(%227, %expanded_136 : tensor<1x19x32xbf16>, tensor<1x1x32xbf16>) outs(%224 : tensor<1x19x32xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.addf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x19x32xbf16>
    %collapsed_137 = tensor.collapse_shape %196 [[0, 1], [2]] : tensor<1x40x32xbf16> into tensor<40x32xbf16>
    %transposed_138 = linalg.transpose ins(%cst_56 : tensor<32x32xbf16>) outs(%47 : tensor<32x32xbf16>) permutation = [1, 0] 
    %229 = linalg.generic #loops0 ins(%cst_55 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32xf32>
    %230 = linalg.generic #loops1 ins(%collapsed_137 : tensor<40x32xbf16>) outs(%7 : tensor<40x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<40x32xf32>
    %231 = linalg.generic #loops1 ins(%transposed_138 : tensor<32x32xbf16>) outs(%50 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32x32xf32>
    %232 = linalg.matmul ins(%230, %231 : tensor<40x32xf32>, tensor<32x32xf32>) outs(%8 : tensor<40x32xf32>) -> tensor<40x32xf32>
    %233 = linalg.generic #loops2 ins(%229 : tensor<32xf32>) outs(%7 : tensor<40x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x32xf32>
    %234 = linalg.generic #loops3 ins(%232, %233 : tensor<40x32xf32>, tensor<40x32xf32>) outs(%7 : tensor<40x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.addf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<40x32xf32>
    %235 = linalg.generic #loops1 ins(%234 : tensor<40x32xf32>) outs(%12 : tensor<40x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<40x32xbf16>
    %transposed_139 = linalg.transpose ins(%cst_54 : tensor<32x32xbf16>) outs(%47 : tensor<32x32xbf16>) permutation = [1, 0] 
    %236 = linalg.generic #loops0 ins(%cst_53 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32xf32>
    %237 = linalg.generic #loops1 ins(%transposed_139 : tensor<32x32xbf16>) outs(%50 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32x32xf32>
    %238 = linalg.matmul ins(%230, %237 : tensor<40x32xf32>, tensor<32x32xf32>) outs(%8 : tensor<40x32xf32>) -> tensor<40x32xf32>
    %239 = linalg.generic #loops2 ins(%236 : tensor<32xf32>) outs(%7 : tensor<40x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x32xf32>
    %240 = linalg.generic #loops3 ins(%238, %239 : tensor<40x32xf32>, tensor<40x32xf32>) outs(%7 : tensor<40x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.addf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<40x32xf32>
    %241 = linalg.generic #loops1 ins(%240 : tensor<40x32xf32>) outs(%12 : tensor<40x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<40x32xbf16>
    %transposed_140 = linalg.transpose ins(%cst_52 : tensor<32x32xbf16>) outs(%47 : tensor<32x32xbf16>) permutation = [1, 0] 
    %242 = linalg.generic #loops0 ins(%cst_51 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32xf32>
    %243 = linalg.generic #loops1 ins(%transposed_140 : tensor<32x32xbf16>) outs(%50 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32x32xf32>
    %244 = linalg.matmul ins(%230, %243 : tensor<40x32xf32>, tensor<32x32xf32>) outs(%8 : tensor<40x32xf32>) -> tensor<40x32xf32>
    %245 = linalg.generic #loops2 ins(%242 : tensor<32xf32>) outs(%7 : tensor<40x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x32xf32>
    %246 = linalg.generic #loops3 ins(%244, %245 : tensor<40x32xf32>, tensor<40x32xf32>) outs(%7 : tensor<40x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.addf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<40x32xf32>
    %247 = linalg.generic #loops1 ins(%246 : tensor<40x32xf32>) outs(%12 : tensor<40x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<40x32xbf16>
    %collapsed_141 = tensor.collapse_shape %228 [[0, 1], [2]] : tensor<1x19x32xbf16> into tensor<19x32xbf16>
    %transposed_142 = linalg.transpose ins(%cst_50 : tensor<32x32xbf16>) outs(%47 : tensor<32x32xbf16>) permutation = [1, 0] 
    %248 = linalg.generic #loops0 ins(%cst_49 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32xf32>
    %249 = linalg.generic #loops1 ins(%collapsed_141 : tensor<19x32xbf16>) outs(%108 : tensor<19x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<19x32xf32>
    %250 = linalg.generic #loops1 ins(%transposed_142 : tensor<32x32xbf16>) outs(%50 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32x32xf32>
    %251 = linalg.matmul ins(%249, %250 : tensor<19x32xf32>, tensor<32x32xf32>) outs(%109 : tensor<19x32xf32>) -> tensor<19x32xf32>
    %252 = linalg.generic #loops2 ins(%248 : tensor<32xf32>) outs(%108 : tensor<19x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<19x32xf32>
    %253 = linalg.generic #loops3 ins(%251, %252 : tensor<19x32xf32>, tensor<19x32xf32>) outs(%108 : tensor<19x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.addf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<19x32xf32>
    %254 = linalg.generic #loops1 ins(%253 : tensor<19x32xf32>) outs(%113 : tensor<19x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<19x32xbf16>
    %transposed_143 = linalg.transpose ins(%cst_48 : tensor<32x32xbf16>) outs(%47 : tensor<32x32xbf16>) permutation = [1, 0] 
    %255 = linalg.generic #loops0 ins(%cst_47 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32xf32>
    %256 = linalg.generic #loops1 ins(%transposed_143 : tensor<32x32xbf16>) outs(%50 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32x32xf32>
    %257 = linalg.matmul ins(%249, %256 : tensor<19x32xf32>, tensor<32x32xf32>) outs(%109 : tensor<19x32xf32>) -> tensor<19x32xf32>
    %258 = linalg.generic #loops2 ins(%255 : tensor<32xf32>) outs(%108 : tensor<19x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<19x32xf32>
    %259 = linalg.generic #loops3 ins(%257, %258 : tensor<19x32xf32>, tensor<19x32xf32>) outs(%108 : tensor<19x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.addf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<19x32xf32>
    %260 = linalg.generic #loops1 ins(%259 : tensor<19x32xf32>) outs(%113 : tensor<19x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<19x32xbf16>
    %transposed_144 = linalg.transpose ins(%cst_46 : tensor<32x32xbf16>) outs(%47 : tensor<32x32xbf16>) permutation = [1, 0] 
    %261 = linalg.generic #loops0 ins(%cst_45 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32xf32>
    %262 = linalg.generic #loops1 ins(%transposed_144 : tensor<32x32xbf16>) outs(%50 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32x32xf32>
    %263 = linalg.matmul ins(%249, %262 : tensor<19x32xf32>, tensor<32x32xf32>) outs(%109 : tensor<19x32xf32>) -> tensor<19x32xf32>
    %264 = linalg.generic #loops2 ins(%261 : tensor<32xf32>) outs(%108 : tensor<19x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<19x32xf32>
    %265 = linalg.generic #loops3 ins(%263, %264 : tensor<19x32xf32>, tensor<19x32xf32>) outs(%108 : tensor<19x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.addf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<19x32xf32>
    %266 = linalg.generic #loops1 ins(%265 : tensor<19x32xf32>) outs(%113 : tensor<19x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<19x32xbf16>
    %expanded_145 = tensor.expand_shape %235 [[0, 1], [2, 3]] output_shape [1, 40, 2, 16] : tensor<40x32xbf16> into tensor<1x40x2x16xbf16>
    %expanded_146 = tensor.expand_shape %241 [[0, 1], [2, 3]] output_shape [1, 40, 2, 16] : tensor<40x32xbf16> into tensor<1x40x2x16xbf16>
    %expanded_147 = tensor.expand_shape %247 [[0, 1], [2, 3]] output_shape [1, 40, 2, 16] : tensor<40x32xbf16> into tensor<1x40x2x16xbf16>
    %267 = tensor.empty() : tensor<1x40x2x16xbf16>
    %268 = linalg.generic #loops13 ins(%expanded_145, %expanded_145 : tensor<1x40x2x16xbf16>, tensor<1x40x2x16xbf16>) outs(%267 : tensor<1x40x2x16xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.mulf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x40x2x16xbf16>
    %269 = tensor.empty() : tensor<1x40x2x1xbf16>
    %270 = linalg.fill ins(%cst_3 : bf16) outs(%269 : tensor<1x40x2x1xbf16>) -> tensor<1x40x2x1xbf16>
    %271 = linalg.generic #loops14 ins(%268 : tensor<1x40x2x16xbf16>) outs(%270 : tensor<1x40x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = arith.addf %in, %out : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x40x2x1xbf16>
    %272 = linalg.generic #loops15 ins(%271 : tensor<1x40x2x1xbf16>) outs(%269 : tensor<1x40x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = arith.divf %in, %cst_87 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x40x2x1xbf16>
    %273 = linalg.generic #loops15 ins(%272 : tensor<1x40x2x1xbf16>) outs(%269 : tensor<1x40x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = arith.truncf %cst_59 : f64 to bf16
      %623 = arith.addf %in, %622 : bf16
      linalg.yield %623 : bf16
    } -> tensor<1x40x2x1xbf16>
    %274 = linalg.generic #loops15 ins(%273 : tensor<1x40x2x1xbf16>) outs(%269 : tensor<1x40x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = math.rsqrt %in : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x40x2x1xbf16>
    %275 = linalg.generic #loops16 ins(%expanded_145, %274 : tensor<1x40x2x16xbf16>, tensor<1x40x2x1xbf16>) outs(%267 : tensor<1x40x2x16xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.mulf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x40x2x16xbf16>
    %276 = linalg.generic #loops17 ins(%275, %cst_44 : tensor<1x40x2x16xbf16>, tensor<16xbf16>) outs(%267 : tensor<1x40x2x16xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.mulf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x40x2x16xbf16>
    %277 = linalg.generic #loops13 ins(%expanded_146, %expanded_146 : tensor<1x40x2x16xbf16>, tensor<1x40x2x16xbf16>) outs(%267 : tensor<1x40x2x16xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.mulf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x40x2x16xbf16>
    %278 = linalg.generic #loops14 ins(%277 : tensor<1x40x2x16xbf16>) outs(%270 : tensor<1x40x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = arith.addf %in, %out : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x40x2x1xbf16>
    %279 = linalg.generic #loops15 ins(%278 : tensor<1x40x2x1xbf16>) outs(%269 : tensor<1x40x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = arith.divf %in, %cst_87 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x40x2x1xbf16>
    %280 = linalg.generic #loops15 ins(%279 : tensor<1x40x2x1xbf16>) outs(%269 : tensor<1x40x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = arith.truncf %cst_59 : f64 to bf16
      %623 = arith.addf %in, %622 : bf16
      linalg.yield %623 : bf16
    } -> tensor<1x40x2x1xbf16>
    %281 = linalg.generic #loops15 ins(%280 : tensor<1x40x2x1xbf16>) outs(%269 : tensor<1x40x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = math.rsqrt %in : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x40x2x1xbf16>
    %282 = linalg.generic #loops16 ins(%expanded_146, %281 : tensor<1x40x2x16xbf16>, tensor<1x40x2x1xbf16>) outs(%267 : tensor<1x40x2x16xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.mulf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x40x2x16xbf16>
    %283 = linalg.generic #loops17 ins(%282, %cst_43 : tensor<1x40x2x16xbf16>, tensor<16xbf16>) outs(%267 : tensor<1x40x2x16xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.mulf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x40x2x16xbf16>
    %expanded_148 = tensor.expand_shape %254 [[0, 1], [2, 3]] output_shape [1, 19, 2, 16] : tensor<19x32xbf16> into tensor<1x19x2x16xbf16>
    %expanded_149 = tensor.expand_shape %260 [[0, 1], [2, 3]] output_shape [1, 19, 2, 16] : tensor<19x32xbf16> into tensor<1x19x2x16xbf16>
    %expanded_150 = tensor.expand_shape %266 [[0, 1], [2, 3]] output_shape [1, 19, 2, 16] : tensor<19x32xbf16> into tensor<1x19x2x16xbf16>
    %284 = tensor.empty() : tensor<1x19x2x16xbf16>
    %285 = linalg.generic #loops13 ins(%expanded_148, %expanded_148 : tensor<1x19x2x16xbf16>, tensor<1x19x2x16xbf16>) outs(%284 : tensor<1x19x2x16xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.mulf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x19x2x16xbf16>
    %286 = tensor.empty() : tensor<1x19x2x1xbf16>
    %287 = linalg.fill ins(%cst_3 : bf16) outs(%286 : tensor<1x19x2x1xbf16>) -> tensor<1x19x2x1xbf16>
    %288 = linalg.generic #loops14 ins(%285 : tensor<1x19x2x16xbf16>) outs(%287 : tensor<1x19x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = arith.addf %in, %out : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x19x2x1xbf16>
    %289 = linalg.generic #loops15 ins(%288 : tensor<1x19x2x1xbf16>) outs(%286 : tensor<1x19x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = arith.divf %in, %cst_87 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x19x2x1xbf16>
    %290 = linalg.generic #loops15 ins(%289 : tensor<1x19x2x1xbf16>) outs(%286 : tensor<1x19x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = arith.truncf %cst_59 : f64 to bf16
      %623 = arith.addf %in, %622 : bf16
      linalg.yield %623 : bf16
    } -> tensor<1x19x2x1xbf16>
    %291 = linalg.generic #loops15 ins(%290 : tensor<1x19x2x1xbf16>) outs(%286 : tensor<1x19x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = math.rsqrt %in : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x19x2x1xbf16>
    %292 = linalg.generic #loops16 ins(%expanded_148, %291 : tensor<1x19x2x16xbf16>, tensor<1x19x2x1xbf16>) outs(%284 : tensor<1x19x2x16xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.mulf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x19x2x16xbf16>
    %293 = linalg.generic #loops17 ins(%292, %cst_42 : tensor<1x19x2x16xbf16>, tensor<16xbf16>) outs(%284 : tensor<1x19x2x16xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.mulf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x19x2x16xbf16>
    %294 = linalg.generic #loops13 ins(%expanded_149, %expanded_149 : tensor<1x19x2x16xbf16>, tensor<1x19x2x16xbf16>) outs(%284 : tensor<1x19x2x16xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.mulf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x19x2x16xbf16>
    %295 = linalg.generic #loops14 ins(%294 : tensor<1x19x2x16xbf16>) outs(%287 : tensor<1x19x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = arith.addf %in, %out : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x19x2x1xbf16>
    %296 = linalg.generic #loops15 ins(%295 : tensor<1x19x2x1xbf16>) outs(%286 : tensor<1x19x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = arith.divf %in, %cst_87 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x19x2x1xbf16>
    %297 = linalg.generic #loops15 ins(%296 : tensor<1x19x2x1xbf16>) outs(%286 : tensor<1x19x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = arith.truncf %cst_59 : f64 to bf16
      %623 = arith.addf %in, %622 : bf16
      linalg.yield %623 : bf16
    } -> tensor<1x19x2x1xbf16>
    %298 = linalg.generic #loops15 ins(%297 : tensor<1x19x2x1xbf16>) outs(%286 : tensor<1x19x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = math.rsqrt %in : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x19x2x1xbf16>
    %299 = linalg.generic #loops16 ins(%expanded_149, %298 : tensor<1x19x2x16xbf16>, tensor<1x19x2x1xbf16>) outs(%284 : tensor<1x19x2x16xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.mulf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x19x2x16xbf16>
    %300 = linalg.generic #loops17 ins(%299, %cst_41 : tensor<1x19x2x16xbf16>, tensor<16xbf16>) outs(%284 : tensor<1x19x2x16xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.mulf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x19x2x16xbf16>
    %concat_151 = tensor.concat dim(1) %293, %276 : (tensor<1x19x2x16xbf16>, tensor<1x40x2x16xbf16>) -> tensor<1x59x2x16xbf16>
    %concat_152 = tensor.concat dim(1) %300, %283 : (tensor<1x19x2x16xbf16>, tensor<1x40x2x16xbf16>) -> tensor<1x59x2x16xbf16>
    %concat_153 = tensor.concat dim(1) %expanded_150, %expanded_147 : (tensor<1x19x2x16xbf16>, tensor<1x40x2x16xbf16>) -> tensor<1x59x2x16xbf16>
    %expanded_154 = tensor.expand_shape %concat_117 [[0, 1], [2, 3]] output_shape [1, 59, 1, 16] : tensor<59x16xf32> into tensor<1x59x1x16xf32>
    %expanded_155 = tensor.expand_shape %concat_118 [[0, 1], [2, 3]] output_shape [1, 59, 1, 16] : tensor<59x16xf32> into tensor<1x59x1x16xf32>
    %expanded_156 = tensor.expand_shape %concat_151 [[0], [1], [2], [3, 4]] output_shape [1, 59, 2, 8, 2] : tensor<1x59x2x16xbf16> into tensor<1x59x2x8x2xbf16>
    %extracted_slice_157 = tensor.extract_slice %expanded_156[0, 0, 0, 0, 0] [1, 59, 2, 8, 1] [1, 1, 1, 1, 1] : tensor<1x59x2x8x2xbf16> to tensor<1x59x2x8x1xbf16>
    %extracted_slice_158 = tensor.extract_slice %expanded_156[0, 0, 0, 0, 1] [1, 59, 2, 8, 1] [1, 1, 1, 1, 1] : tensor<1x59x2x8x2xbf16> to tensor<1x59x2x8x1xbf16>
    %collapsed_159 = tensor.collapse_shape %extracted_slice_158 [[0], [1], [2], [3, 4]] : tensor<1x59x2x8x1xbf16> into tensor<1x59x2x8xbf16>
    %301 = tensor.empty() : tensor<1x59x2x8xbf16>
    %302 = linalg.generic #loops15 ins(%collapsed_159 : tensor<1x59x2x8xbf16>) outs(%301 : tensor<1x59x2x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = arith.negf %in : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x59x2x8xbf16>
    %expanded_160 = tensor.expand_shape %302 [[0], [1], [2], [3, 4]] output_shape [1, 59, 2, 8, 1] : tensor<1x59x2x8xbf16> into tensor<1x59x2x8x1xbf16>
    %concat_161 = tensor.concat dim(4) %expanded_160, %extracted_slice_157 : (tensor<1x59x2x8x1xbf16>, tensor<1x59x2x8x1xbf16>) -> tensor<1x59x2x8x2xbf16>
    %collapsed_162 = tensor.collapse_shape %concat_161 [[0], [1], [2], [3, 4]] : tensor<1x59x2x8x2xbf16> into tensor<1x59x2x16xbf16>
    %303 = tensor.empty() : tensor<1x59x2x16xf32>
    %304 = linalg.generic #loops15 ins(%concat_151 : tensor<1x59x2x16xbf16>) outs(%303 : tensor<1x59x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<1x59x2x16xf32>
    %305 = linalg.generic #loops18 ins(%304, %expanded_154 : tensor<1x59x2x16xf32>, tensor<1x59x1x16xf32>) outs(%303 : tensor<1x59x2x16xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.mulf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x59x2x16xf32>
    %306 = linalg.generic #loops15 ins(%collapsed_162 : tensor<1x59x2x16xbf16>) outs(%303 : tensor<1x59x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<1x59x2x16xf32>
    %307 = linalg.generic #loops18 ins(%306, %expanded_155 : tensor<1x59x2x16xf32>, tensor<1x59x1x16xf32>) outs(%303 : tensor<1x59x2x16xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.mulf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x59x2x16xf32>
    %308 = linalg.generic #loops13 ins(%305, %307 : tensor<1x59x2x16xf32>, tensor<1x59x2x16xf32>) outs(%303 : tensor<1x59x2x16xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.addf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x59x2x16xf32>
    %309 = tensor.empty() : tensor<1x59x2x16xbf16>
    %310 = linalg.generic #loops15 ins(%308 : tensor<1x59x2x16xf32>) outs(%309 : tensor<1x59x2x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<1x59x2x16xbf16>
    %expanded_163 = tensor.expand_shape %concat_152 [[0], [1], [2], [3, 4]] output_shape [1, 59, 2, 8, 2] : tensor<1x59x2x16xbf16> into tensor<1x59x2x8x2xbf16>
    %extracted_slice_164 = tensor.extract_slice %expanded_163[0, 0, 0, 0, 0] [1, 59, 2, 8, 1] [1, 1, 1, 1, 1] : tensor<1x59x2x8x2xbf16> to tensor<1x59x2x8x1xbf16>
    %extracted_slice_165 = tensor.extract_slice %expanded_163[0, 0, 0, 0, 1] [1, 59, 2, 8, 1] [1, 1, 1, 1, 1] : tensor<1x59x2x8x2xbf16> to tensor<1x59x2x8x1xbf16>
    %collapsed_166 = tensor.collapse_shape %extracted_slice_165 [[0], [1], [2], [3, 4]] : tensor<1x59x2x8x1xbf16> into tensor<1x59x2x8xbf16>
    %311 = linalg.generic #loops15 ins(%collapsed_166 : tensor<1x59x2x8xbf16>) outs(%301 : tensor<1x59x2x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = arith.negf %in : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x59x2x8xbf16>
    %expanded_167 = tensor.expand_shape %311 [[0], [1], [2], [3, 4]] output_shape [1, 59, 2, 8, 1] : tensor<1x59x2x8xbf16> into tensor<1x59x2x8x1xbf16>
    %concat_168 = tensor.concat dim(4) %expanded_167, %extracted_slice_164 : (tensor<1x59x2x8x1xbf16>, tensor<1x59x2x8x1xbf16>) -> tensor<1x59x2x8x2xbf16>
    %collapsed_169 = tensor.collapse_shape %concat_168 [[0], [1], [2], [3, 4]] : tensor<1x59x2x8x2xbf16> into tensor<1x59x2x16xbf16>
    %312 = linalg.generic #loops15 ins(%concat_152 : tensor<1x59x2x16xbf16>) outs(%303 : tensor<1x59x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<1x59x2x16xf32>
    %313 = linalg.generic #loops18 ins(%312, %expanded_154 : tensor<1x59x2x16xf32>, tensor<1x59x1x16xf32>) outs(%303 : tensor<1x59x2x16xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.mulf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x59x2x16xf32>
    %314 = linalg.generic #loops15 ins(%collapsed_169 : tensor<1x59x2x16xbf16>) outs(%303 : tensor<1x59x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<1x59x2x16xf32>
    %315 = linalg.generic #loops18 ins(%314, %expanded_155 : tensor<1x59x2x16xf32>, tensor<1x59x1x16xf32>) outs(%303 : tensor<1x59x2x16xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.mulf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x59x2x16xf32>
    %316 = linalg.generic #loops13 ins(%313, %315 : tensor<1x59x2x16xf32>, tensor<1x59x2x16xf32>) outs(%303 : tensor<1x59x2x16xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.addf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x59x2x16xf32>
    %317 = linalg.generic #loops15 ins(%316 : tensor<1x59x2x16xf32>) outs(%309 : tensor<1x59x2x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<1x59x2x16xbf16>
    %318 = tensor.empty() : tensor<1x2x59x16xbf16>
    %transposed_170 = linalg.transpose ins(%310 : tensor<1x59x2x16xbf16>) outs(%318 : tensor<1x2x59x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_171 = linalg.transpose ins(%317 : tensor<1x59x2x16xbf16>) outs(%318 : tensor<1x2x59x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_172 = linalg.transpose ins(%concat_153 : tensor<1x59x2x16xbf16>) outs(%318 : tensor<1x2x59x16xbf16>) permutation = [0, 2, 1, 3] 
    %319 = tensor.empty() : tensor<1x2x59x16xf32>
    %320 = linalg.generic #loops15 ins(%transposed_170 : tensor<1x2x59x16xbf16>) outs(%319 : tensor<1x2x59x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<1x2x59x16xf32>
    %321 = linalg.generic #loops15 ins(%transposed_171 : tensor<1x2x59x16xbf16>) outs(%319 : tensor<1x2x59x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<1x2x59x16xf32>
    %322 = linalg.generic #loops15 ins(%transposed_172 : tensor<1x2x59x16xbf16>) outs(%319 : tensor<1x2x59x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<1x2x59x16xf32>
    %323 = linalg.generic #loops15 ins(%320 : tensor<1x2x59x16xf32>) outs(%319 : tensor<1x2x59x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = arith.mulf %in, %cst_88 : f32
      linalg.yield %622 : f32
    } -> tensor<1x2x59x16xf32>
    %324 = tensor.empty() : tensor<1x2x16x59xf32>
    %transposed_173 = linalg.transpose ins(%321 : tensor<1x2x59x16xf32>) outs(%324 : tensor<1x2x16x59xf32>) permutation = [0, 1, 3, 2] 
    %325 = linalg.generic #loops15 ins(%transposed_173 : tensor<1x2x16x59xf32>) outs(%324 : tensor<1x2x16x59xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = arith.mulf %in, %cst_88 : f32
      linalg.yield %622 : f32
    } -> tensor<1x2x16x59xf32>
    %collapsed_174 = tensor.collapse_shape %323 [[0, 1], [2], [3]] : tensor<1x2x59x16xf32> into tensor<2x59x16xf32>
    %collapsed_175 = tensor.collapse_shape %325 [[0, 1], [2], [3]] : tensor<1x2x16x59xf32> into tensor<2x16x59xf32>
    %326 = tensor.empty() : tensor<2x59x59xf32>
    %327 = linalg.fill ins(%cst : f32) outs(%326 : tensor<2x59x59xf32>) -> tensor<2x59x59xf32>
    %328 = linalg.batch_matmul ins(%collapsed_174, %collapsed_175 : tensor<2x59x16xf32>, tensor<2x16x59xf32>) outs(%327 : tensor<2x59x59xf32>) -> tensor<2x59x59xf32>
    %expanded_176 = tensor.expand_shape %328 [[0, 1], [2], [3]] output_shape [1, 2, 59, 59] : tensor<2x59x59xf32> into tensor<1x2x59x59xf32>
    %329 = tensor.empty() : tensor<1x2x59xi64>
    %330 = linalg.fill ins(%c0_i64 : i64) outs(%329 : tensor<1x2x59xi64>) -> tensor<1x2x59xi64>
    %331 = tensor.empty() : tensor<1x2x59xf32>
    %332 = linalg.fill ins(%cst_4 : f32) outs(%331 : tensor<1x2x59xf32>) -> tensor<1x2x59xf32>
    %333:2 = linalg.generic #loops19 ins(%expanded_176 : tensor<1x2x59x59xf32>) outs(%332, %330 : tensor<1x2x59xf32>, tensor<1x2x59xi64>) {
    ^bb0(%in: f32, %out: f32, %out_268: i64):
      %622 = linalg.index 3 : index
      %623 = arith.index_cast %622 : index to i64
      %624 = arith.maximumf %in, %out : f32
      %625 = arith.cmpf ogt, %in, %out : f32
      %626 = arith.select %625, %623, %out_268 : i64
      linalg.yield %624, %626 : f32, i64
    } -> (tensor<1x2x59xf32>, tensor<1x2x59xi64>)
    %expanded_177 = tensor.expand_shape %333#0 [[0], [1], [2, 3]] output_shape [1, 2, 59, 1] : tensor<1x2x59xf32> into tensor<1x2x59x1xf32>
    %334 = tensor.empty() : tensor<1x2x59x59xf32>
    %335 = linalg.generic #loops16 ins(%expanded_176, %expanded_177 : tensor<1x2x59x59xf32>, tensor<1x2x59x1xf32>) outs(%334 : tensor<1x2x59x59xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.subf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x2x59x59xf32>
    %336 = linalg.generic #loops15 ins(%335 : tensor<1x2x59x59xf32>) outs(%334 : tensor<1x2x59x59xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = math.exp %in : f32
      linalg.yield %622 : f32
    } -> tensor<1x2x59x59xf32>
    %337 = tensor.empty() : tensor<1x2x59x1xf32>
    %338 = linalg.fill ins(%cst : f32) outs(%337 : tensor<1x2x59x1xf32>) -> tensor<1x2x59x1xf32>
    %339 = linalg.generic #loops14 ins(%336 : tensor<1x2x59x59xf32>) outs(%338 : tensor<1x2x59x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = arith.addf %in, %out : f32
      linalg.yield %622 : f32
    } -> tensor<1x2x59x1xf32>
    %340 = linalg.generic #loops16 ins(%336, %339 : tensor<1x2x59x59xf32>, tensor<1x2x59x1xf32>) outs(%334 : tensor<1x2x59x59xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.divf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x2x59x59xf32>
    %341 = tensor.empty() : tensor<1x2x59x59xi1>
    %342 = linalg.generic #loops15 ins(%expanded_176 : tensor<1x2x59x59xf32>) outs(%341 : tensor<1x2x59x59xi1>) {
    ^bb0(%in: f32, %out: i1):
      %622 = arith.extf %in : f32 to f64
      %623 = arith.cmpf oeq, %622, %cst_40 : f64
      linalg.yield %623 : i1
    } -> tensor<1x2x59x59xi1>
    %343 = tensor.empty() : tensor<1x2x59x1xi1>
    %344 = linalg.fill ins(%true : i1) outs(%343 : tensor<1x2x59x1xi1>) -> tensor<1x2x59x1xi1>
    %345 = linalg.generic #loops14 ins(%342 : tensor<1x2x59x59xi1>) outs(%344 : tensor<1x2x59x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %622 = arith.andi %in, %out : i1
      linalg.yield %622 : i1
    } -> tensor<1x2x59x1xi1>
    %346 = linalg.generic #loops20 ins(%345, %cst_9, %340 : tensor<1x2x59x1xi1>, tensor<1x2x59x59xf32>, tensor<1x2x59x59xf32>) outs(%334 : tensor<1x2x59x59xf32>) {
    ^bb0(%in: i1, %in_268: f32, %in_269: f32, %out: f32):
      %622 = arith.select %in, %in_268, %in_269 : f32
      linalg.yield %622 : f32
    } -> tensor<1x2x59x59xf32>
    %collapsed_178 = tensor.collapse_shape %346 [[0, 1], [2], [3]] : tensor<1x2x59x59xf32> into tensor<2x59x59xf32>
    %collapsed_179 = tensor.collapse_shape %322 [[0, 1], [2], [3]] : tensor<1x2x59x16xf32> into tensor<2x59x16xf32>
    %347 = tensor.empty() : tensor<2x59x16xf32>
    %348 = linalg.fill ins(%cst : f32) outs(%347 : tensor<2x59x16xf32>) -> tensor<2x59x16xf32>
    %349 = linalg.batch_matmul ins(%collapsed_178, %collapsed_179 : tensor<2x59x59xf32>, tensor<2x59x16xf32>) outs(%348 : tensor<2x59x16xf32>) -> tensor<2x59x16xf32>
    %expanded_180 = tensor.expand_shape %349 [[0, 1], [2], [3]] output_shape [1, 2, 59, 16] : tensor<2x59x16xf32> into tensor<1x2x59x16xf32>
    %350 = linalg.generic #loops15 ins(%expanded_180 : tensor<1x2x59x16xf32>) outs(%318 : tensor<1x2x59x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<1x2x59x16xbf16>
    %transposed_181 = linalg.transpose ins(%350 : tensor<1x2x59x16xbf16>) outs(%309 : tensor<1x59x2x16xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_182 = tensor.collapse_shape %transposed_181 [[0], [1], [2, 3]] : tensor<1x59x2x16xbf16> into tensor<1x59x32xbf16>
    %extracted_slice_183 = tensor.extract_slice %collapsed_182[0, 0, 0] [1, 19, 32] [1, 1, 1] : tensor<1x59x32xbf16> to tensor<1x19x32xbf16>
    %extracted_slice_184 = tensor.extract_slice %collapsed_182[0, 19, 0] [1, 40, 32] [1, 1, 1] : tensor<1x59x32xbf16> to tensor<1x40x32xbf16>
    %collapsed_185 = tensor.collapse_shape %extracted_slice_184 [[0, 1], [2]] : tensor<1x40x32xbf16> into tensor<40x32xbf16>
    %transposed_186 = linalg.transpose ins(%cst_39 : tensor<32x32xbf16>) outs(%47 : tensor<32x32xbf16>) permutation = [1, 0] 
    %351 = linalg.generic #loops0 ins(%cst_38 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32xf32>
    %352 = linalg.generic #loops1 ins(%collapsed_185 : tensor<40x32xbf16>) outs(%7 : tensor<40x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<40x32xf32>
    %353 = linalg.generic #loops1 ins(%transposed_186 : tensor<32x32xbf16>) outs(%50 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32x32xf32>
    %354 = linalg.matmul ins(%352, %353 : tensor<40x32xf32>, tensor<32x32xf32>) outs(%8 : tensor<40x32xf32>) -> tensor<40x32xf32>
    %355 = linalg.generic #loops2 ins(%351 : tensor<32xf32>) outs(%7 : tensor<40x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x32xf32>
    %356 = linalg.generic #loops3 ins(%354, %355 : tensor<40x32xf32>, tensor<40x32xf32>) outs(%7 : tensor<40x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.addf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<40x32xf32>
    %357 = linalg.generic #loops1 ins(%356 : tensor<40x32xf32>) outs(%12 : tensor<40x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<40x32xbf16>
    %expanded_187 = tensor.expand_shape %357 [[0, 1], [2]] output_shape [1, 40, 32] : tensor<40x32xbf16> into tensor<1x40x32xbf16>
    %collapsed_188 = tensor.collapse_shape %extracted_slice_183 [[0, 1], [2]] : tensor<1x19x32xbf16> into tensor<19x32xbf16>
    %transposed_189 = linalg.transpose ins(%cst_37 : tensor<32x32xbf16>) outs(%47 : tensor<32x32xbf16>) permutation = [1, 0] 
    %358 = linalg.generic #loops0 ins(%cst_36 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32xf32>
    %359 = linalg.generic #loops1 ins(%collapsed_188 : tensor<19x32xbf16>) outs(%108 : tensor<19x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<19x32xf32>
    %360 = linalg.generic #loops1 ins(%transposed_189 : tensor<32x32xbf16>) outs(%50 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32x32xf32>
    %361 = linalg.matmul ins(%359, %360 : tensor<19x32xf32>, tensor<32x32xf32>) outs(%109 : tensor<19x32xf32>) -> tensor<19x32xf32>
    %362 = linalg.generic #loops2 ins(%358 : tensor<32xf32>) outs(%108 : tensor<19x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<19x32xf32>
    %363 = linalg.generic #loops3 ins(%361, %362 : tensor<19x32xf32>, tensor<19x32xf32>) outs(%108 : tensor<19x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.addf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<19x32xf32>
    %364 = linalg.generic #loops1 ins(%363 : tensor<19x32xf32>) outs(%113 : tensor<19x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<19x32xbf16>
    %expanded_190 = tensor.expand_shape %364 [[0, 1], [2]] output_shape [1, 19, 32] : tensor<19x32xbf16> into tensor<1x19x32xbf16>
    %expanded_191 = tensor.expand_shape %extracted_slice_122 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %365 = linalg.generic #loops21 ins(%expanded_191, %expanded_187 : tensor<1x1x32xbf16>, tensor<1x40x32xbf16>) outs(%191 : tensor<1x40x32xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.mulf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x40x32xbf16>
    %366 = linalg.generic #loops11 ins(%expanded, %365 : tensor<1x40x32xbf16>, tensor<1x40x32xbf16>) outs(%191 : tensor<1x40x32xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.addf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x40x32xbf16>
    %367 = linalg.generic #loops8 ins(%366 : tensor<1x40x32xbf16>) outs(%170 : tensor<1x40x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<1x40x32xf32>
    %368 = linalg.generic #loops8 ins(%367 : tensor<1x40x32xf32>) outs(%172 : tensor<1x40x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %622 = arith.extf %in : f32 to f64
      linalg.yield %622 : f64
    } -> tensor<1x40x32xf64>
    %369 = linalg.generic #loops9 ins(%368 : tensor<1x40x32xf64>) outs(%175 : tensor<1x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = arith.addf %in, %out : f64
      linalg.yield %622 : f64
    } -> tensor<1x40x1xf64>
    %370 = linalg.generic #loops8 ins(%369 : tensor<1x40x1xf64>) outs(%174 : tensor<1x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = arith.divf %in, %cst_85 : f64
      linalg.yield %622 : f64
    } -> tensor<1x40x1xf64>
    %371 = linalg.generic #loops10 ins(%368, %370 : tensor<1x40x32xf64>, tensor<1x40x1xf64>) outs(%172 : tensor<1x40x32xf64>) {
    ^bb0(%in: f64, %in_268: f64, %out: f64):
      %622 = arith.subf %in, %in_268 : f64
      linalg.yield %622 : f64
    } -> tensor<1x40x32xf64>
    %372 = linalg.generic #loops11 ins(%371, %371 : tensor<1x40x32xf64>, tensor<1x40x32xf64>) outs(%172 : tensor<1x40x32xf64>) {
    ^bb0(%in: f64, %in_268: f64, %out: f64):
      %622 = arith.mulf %in, %in_268 : f64
      linalg.yield %622 : f64
    } -> tensor<1x40x32xf64>
    %373 = linalg.generic #loops9 ins(%372 : tensor<1x40x32xf64>) outs(%175 : tensor<1x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = arith.addf %in, %out : f64
      linalg.yield %622 : f64
    } -> tensor<1x40x1xf64>
    %374 = linalg.generic #loops8 ins(%373 : tensor<1x40x1xf64>) outs(%174 : tensor<1x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = arith.divf %in, %cst_85 : f64
      linalg.yield %622 : f64
    } -> tensor<1x40x1xf64>
    %375 = linalg.generic #loops8 ins(%374 : tensor<1x40x1xf64>) outs(%182 : tensor<1x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %622 = arith.truncf %in : f64 to f32
      linalg.yield %622 : f32
    } -> tensor<1x40x1xf32>
    %376 = linalg.generic #loops9 ins(%367 : tensor<1x40x32xf32>) outs(%184 : tensor<1x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = arith.addf %in, %out : f32
      linalg.yield %622 : f32
    } -> tensor<1x40x1xf32>
    %377 = linalg.generic #loops8 ins(%376 : tensor<1x40x1xf32>) outs(%182 : tensor<1x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = arith.divf %in, %cst_86 : f32
      linalg.yield %622 : f32
    } -> tensor<1x40x1xf32>
    %378 = linalg.generic #loops8 ins(%375 : tensor<1x40x1xf32>) outs(%182 : tensor<1x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = arith.truncf %cst_59 : f64 to f32
      %623 = arith.addf %in, %622 : f32
      linalg.yield %623 : f32
    } -> tensor<1x40x1xf32>
    %379 = linalg.generic #loops8 ins(%378 : tensor<1x40x1xf32>) outs(%182 : tensor<1x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = math.rsqrt %in : f32
      linalg.yield %622 : f32
    } -> tensor<1x40x1xf32>
    %380 = linalg.generic #loops10 ins(%367, %377 : tensor<1x40x32xf32>, tensor<1x40x1xf32>) outs(%170 : tensor<1x40x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.subf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x40x32xf32>
    %381 = linalg.generic #loops10 ins(%380, %379 : tensor<1x40x32xf32>, tensor<1x40x1xf32>) outs(%170 : tensor<1x40x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.mulf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x40x32xf32>
    %382 = linalg.generic #loops8 ins(%381 : tensor<1x40x32xf32>) outs(%191 : tensor<1x40x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<1x40x32xbf16>
    %expanded_192 = tensor.expand_shape %extracted_slice_124 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %383 = linalg.generic #loops8 ins(%expanded_192 : tensor<1x1x32xbf16>) outs(%193 : tensor<1x1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = arith.addf %in, %cst_7 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x1x32xbf16>
    %384 = linalg.generic #loops12 ins(%382, %383 : tensor<1x40x32xbf16>, tensor<1x1x32xbf16>) outs(%191 : tensor<1x40x32xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.mulf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x40x32xbf16>
    %expanded_193 = tensor.expand_shape %extracted_slice_123 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %385 = linalg.generic #loops12 ins(%384, %expanded_193 : tensor<1x40x32xbf16>, tensor<1x1x32xbf16>) outs(%191 : tensor<1x40x32xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.addf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x40x32xbf16>
    %collapsed_194 = tensor.collapse_shape %385 [[0, 1], [2]] : tensor<1x40x32xbf16> into tensor<40x32xbf16>
    %386 = tensor.empty() : tensor<32x128xbf16>
    %transposed_195 = linalg.transpose ins(%cst_35 : tensor<128x32xbf16>) outs(%386 : tensor<32x128xbf16>) permutation = [1, 0] 
    %387 = linalg.generic #loops0 ins(%cst_34 : tensor<128xbf16>) outs(%17 : tensor<128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<128xf32>
    %388 = linalg.generic #loops1 ins(%collapsed_194 : tensor<40x32xbf16>) outs(%7 : tensor<40x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<40x32xf32>
    %389 = tensor.empty() : tensor<32x128xf32>
    %390 = linalg.generic #loops1 ins(%transposed_195 : tensor<32x128xbf16>) outs(%389 : tensor<32x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32x128xf32>
    %391 = tensor.empty() : tensor<40x128xf32>
    %392 = linalg.fill ins(%cst : f32) outs(%391 : tensor<40x128xf32>) -> tensor<40x128xf32>
    %393 = linalg.matmul ins(%388, %390 : tensor<40x32xf32>, tensor<32x128xf32>) outs(%392 : tensor<40x128xf32>) -> tensor<40x128xf32>
    %394 = linalg.generic #loops2 ins(%387 : tensor<128xf32>) outs(%391 : tensor<40x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x128xf32>
    %395 = linalg.generic #loops3 ins(%393, %394 : tensor<40x128xf32>, tensor<40x128xf32>) outs(%391 : tensor<40x128xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.addf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<40x128xf32>
    %396 = tensor.empty() : tensor<40x128xbf16>
    %397 = linalg.generic #loops1 ins(%395 : tensor<40x128xf32>) outs(%396 : tensor<40x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<40x128xbf16>
    %expanded_196 = tensor.expand_shape %397 [[0, 1], [2]] output_shape [1, 40, 128] : tensor<40x128xbf16> into tensor<1x40x128xbf16>
    %398 = tensor.empty() : tensor<1x40x128xbf16>
    %399 = linalg.generic #loops8 ins(%expanded_196 : tensor<1x40x128xbf16>) outs(%398 : tensor<1x40x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = math.fpowi %in, %c3_i64 : bf16, i64
      %623 = arith.mulf %622, %cst_5 : bf16
      %624 = arith.addf %in, %623 : bf16
      %625 = arith.mulf %624, %cst_6 : bf16
      %626 = math.tanh %625 : bf16
      %627 = arith.addf %626, %cst_7 : bf16
      %628 = arith.mulf %627, %cst_8 : bf16
      %629 = arith.mulf %in, %628 : bf16
      linalg.yield %629 : bf16
    } -> tensor<1x40x128xbf16>
    %collapsed_197 = tensor.collapse_shape %399 [[0, 1], [2]] : tensor<1x40x128xbf16> into tensor<40x128xbf16>
    %400 = tensor.empty() : tensor<128x32xbf16>
    %transposed_198 = linalg.transpose ins(%cst_33 : tensor<32x128xbf16>) outs(%400 : tensor<128x32xbf16>) permutation = [1, 0] 
    %401 = linalg.generic #loops0 ins(%cst_32 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32xf32>
    %402 = linalg.generic #loops1 ins(%collapsed_197 : tensor<40x128xbf16>) outs(%391 : tensor<40x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<40x128xf32>
    %403 = tensor.empty() : tensor<128x32xf32>
    %404 = linalg.generic #loops1 ins(%transposed_198 : tensor<128x32xbf16>) outs(%403 : tensor<128x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<128x32xf32>
    %405 = linalg.matmul ins(%402, %404 : tensor<40x128xf32>, tensor<128x32xf32>) outs(%8 : tensor<40x32xf32>) -> tensor<40x32xf32>
    %406 = linalg.generic #loops2 ins(%401 : tensor<32xf32>) outs(%7 : tensor<40x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x32xf32>
    %407 = linalg.generic #loops3 ins(%405, %406 : tensor<40x32xf32>, tensor<40x32xf32>) outs(%7 : tensor<40x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.addf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<40x32xf32>
    %408 = linalg.generic #loops1 ins(%407 : tensor<40x32xf32>) outs(%12 : tensor<40x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<40x32xbf16>
    %expanded_199 = tensor.expand_shape %408 [[0, 1], [2]] output_shape [1, 40, 32] : tensor<40x32xbf16> into tensor<1x40x32xbf16>
    %expanded_200 = tensor.expand_shape %extracted_slice_125 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %409 = linalg.generic #loops21 ins(%expanded_200, %expanded_199 : tensor<1x1x32xbf16>, tensor<1x40x32xbf16>) outs(%191 : tensor<1x40x32xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.mulf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x40x32xbf16>
    %410 = linalg.generic #loops11 ins(%366, %409 : tensor<1x40x32xbf16>, tensor<1x40x32xbf16>) outs(%191 : tensor<1x40x32xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.addf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x40x32xbf16>
    %expanded_201 = tensor.expand_shape %extracted_slice_131 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %411 = linalg.generic #loops21 ins(%expanded_201, %expanded_190 : tensor<1x1x32xbf16>, tensor<1x19x32xbf16>) outs(%224 : tensor<1x19x32xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.mulf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x19x32xbf16>
    %412 = linalg.generic #loops11 ins(%expanded_106, %411 : tensor<1x19x32xbf16>, tensor<1x19x32xbf16>) outs(%224 : tensor<1x19x32xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.addf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x19x32xbf16>
    %413 = linalg.generic #loops8 ins(%412 : tensor<1x19x32xbf16>) outs(%203 : tensor<1x19x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<1x19x32xf32>
    %414 = linalg.generic #loops8 ins(%413 : tensor<1x19x32xf32>) outs(%205 : tensor<1x19x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %622 = arith.extf %in : f32 to f64
      linalg.yield %622 : f64
    } -> tensor<1x19x32xf64>
    %415 = linalg.generic #loops9 ins(%414 : tensor<1x19x32xf64>) outs(%208 : tensor<1x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = arith.addf %in, %out : f64
      linalg.yield %622 : f64
    } -> tensor<1x19x1xf64>
    %416 = linalg.generic #loops8 ins(%415 : tensor<1x19x1xf64>) outs(%207 : tensor<1x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = arith.divf %in, %cst_85 : f64
      linalg.yield %622 : f64
    } -> tensor<1x19x1xf64>
    %417 = linalg.generic #loops10 ins(%414, %416 : tensor<1x19x32xf64>, tensor<1x19x1xf64>) outs(%205 : tensor<1x19x32xf64>) {
    ^bb0(%in: f64, %in_268: f64, %out: f64):
      %622 = arith.subf %in, %in_268 : f64
      linalg.yield %622 : f64
    } -> tensor<1x19x32xf64>
    %418 = linalg.generic #loops11 ins(%417, %417 : tensor<1x19x32xf64>, tensor<1x19x32xf64>) outs(%205 : tensor<1x19x32xf64>) {
    ^bb0(%in: f64, %in_268: f64, %out: f64):
      %622 = arith.mulf %in, %in_268 : f64
      linalg.yield %622 : f64
    } -> tensor<1x19x32xf64>
    %419 = linalg.generic #loops9 ins(%418 : tensor<1x19x32xf64>) outs(%208 : tensor<1x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = arith.addf %in, %out : f64
      linalg.yield %622 : f64
    } -> tensor<1x19x1xf64>
    %420 = linalg.generic #loops8 ins(%419 : tensor<1x19x1xf64>) outs(%207 : tensor<1x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = arith.divf %in, %cst_85 : f64
      linalg.yield %622 : f64
    } -> tensor<1x19x1xf64>
    %421 = linalg.generic #loops8 ins(%420 : tensor<1x19x1xf64>) outs(%215 : tensor<1x19x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %622 = arith.truncf %in : f64 to f32
      linalg.yield %622 : f32
    } -> tensor<1x19x1xf32>
    %422 = linalg.generic #loops9 ins(%413 : tensor<1x19x32xf32>) outs(%217 : tensor<1x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = arith.addf %in, %out : f32
      linalg.yield %622 : f32
    } -> tensor<1x19x1xf32>
    %423 = linalg.generic #loops8 ins(%422 : tensor<1x19x1xf32>) outs(%215 : tensor<1x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = arith.divf %in, %cst_86 : f32
      linalg.yield %622 : f32
    } -> tensor<1x19x1xf32>
    %424 = linalg.generic #loops8 ins(%421 : tensor<1x19x1xf32>) outs(%215 : tensor<1x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = arith.truncf %cst_59 : f64 to f32
      %623 = arith.addf %in, %622 : f32
      linalg.yield %623 : f32
    } -> tensor<1x19x1xf32>
    %425 = linalg.generic #loops8 ins(%424 : tensor<1x19x1xf32>) outs(%215 : tensor<1x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = math.rsqrt %in : f32
      linalg.yield %622 : f32
    } -> tensor<1x19x1xf32>
    %426 = linalg.generic #loops10 ins(%413, %423 : tensor<1x19x32xf32>, tensor<1x19x1xf32>) outs(%203 : tensor<1x19x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.subf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x19x32xf32>
    %427 = linalg.generic #loops10 ins(%426, %425 : tensor<1x19x32xf32>, tensor<1x19x1xf32>) outs(%203 : tensor<1x19x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.mulf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x19x32xf32>
    %428 = linalg.generic #loops8 ins(%427 : tensor<1x19x32xf32>) outs(%224 : tensor<1x19x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<1x19x32xbf16>
    %expanded_202 = tensor.expand_shape %extracted_slice_133 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %429 = linalg.generic #loops8 ins(%expanded_202 : tensor<1x1x32xbf16>) outs(%193 : tensor<1x1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = arith.addf %in, %cst_7 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x1x32xbf16>
    %430 = linalg.generic #loops12 ins(%428, %429 : tensor<1x19x32xbf16>, tensor<1x1x32xbf16>) outs(%224 : tensor<1x19x32xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.mulf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x19x32xbf16>
    %expanded_203 = tensor.expand_shape %extracted_slice_132 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %431 = linalg.generic #loops12 ins(%430, %expanded_203 : tensor<1x19x32xbf16>, tensor<1x1x32xbf16>) outs(%224 : tensor<1x19x32xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.addf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x19x32xbf16>
    %collapsed_204 = tensor.collapse_shape %431 [[0, 1], [2]] : tensor<1x19x32xbf16> into tensor<19x32xbf16>
    %transposed_205 = linalg.transpose ins(%cst_31 : tensor<128x32xbf16>) outs(%386 : tensor<32x128xbf16>) permutation = [1, 0] 
    %432 = linalg.generic #loops0 ins(%cst_30 : tensor<128xbf16>) outs(%17 : tensor<128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<128xf32>
    %433 = linalg.generic #loops1 ins(%collapsed_204 : tensor<19x32xbf16>) outs(%108 : tensor<19x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<19x32xf32>
    %434 = linalg.generic #loops1 ins(%transposed_205 : tensor<32x128xbf16>) outs(%389 : tensor<32x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32x128xf32>
    %435 = tensor.empty() : tensor<19x128xf32>
    %436 = linalg.fill ins(%cst : f32) outs(%435 : tensor<19x128xf32>) -> tensor<19x128xf32>
    %437 = linalg.matmul ins(%433, %434 : tensor<19x32xf32>, tensor<32x128xf32>) outs(%436 : tensor<19x128xf32>) -> tensor<19x128xf32>
    %438 = linalg.generic #loops2 ins(%432 : tensor<128xf32>) outs(%435 : tensor<19x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<19x128xf32>
    %439 = linalg.generic #loops3 ins(%437, %438 : tensor<19x128xf32>, tensor<19x128xf32>) outs(%435 : tensor<19x128xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.addf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<19x128xf32>
    %440 = tensor.empty() : tensor<19x128xbf16>
    %441 = linalg.generic #loops1 ins(%439 : tensor<19x128xf32>) outs(%440 : tensor<19x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<19x128xbf16>
    %expanded_206 = tensor.expand_shape %441 [[0, 1], [2]] output_shape [1, 19, 128] : tensor<19x128xbf16> into tensor<1x19x128xbf16>
    %442 = tensor.empty() : tensor<1x19x128xbf16>
    %443 = linalg.generic #loops8 ins(%expanded_206 : tensor<1x19x128xbf16>) outs(%442 : tensor<1x19x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = math.fpowi %in, %c3_i64 : bf16, i64
      %623 = arith.mulf %622, %cst_5 : bf16
      %624 = arith.addf %in, %623 : bf16
      %625 = arith.mulf %624, %cst_6 : bf16
      %626 = math.tanh %625 : bf16
      %627 = arith.addf %626, %cst_7 : bf16
      %628 = arith.mulf %627, %cst_8 : bf16
      %629 = arith.mulf %in, %628 : bf16
      linalg.yield %629 : bf16
    } -> tensor<1x19x128xbf16>
    %collapsed_207 = tensor.collapse_shape %443 [[0, 1], [2]] : tensor<1x19x128xbf16> into tensor<19x128xbf16>
    %transposed_208 = linalg.transpose ins(%cst_29 : tensor<32x128xbf16>) outs(%400 : tensor<128x32xbf16>) permutation = [1, 0] 
    %444 = linalg.generic #loops0 ins(%cst_28 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32xf32>
    %445 = linalg.generic #loops1 ins(%collapsed_207 : tensor<19x128xbf16>) outs(%435 : tensor<19x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<19x128xf32>
    %446 = linalg.generic #loops1 ins(%transposed_208 : tensor<128x32xbf16>) outs(%403 : tensor<128x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<128x32xf32>
    %447 = linalg.matmul ins(%445, %446 : tensor<19x128xf32>, tensor<128x32xf32>) outs(%109 : tensor<19x32xf32>) -> tensor<19x32xf32>
    %448 = linalg.generic #loops2 ins(%444 : tensor<32xf32>) outs(%108 : tensor<19x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<19x32xf32>
    %449 = linalg.generic #loops3 ins(%447, %448 : tensor<19x32xf32>, tensor<19x32xf32>) outs(%108 : tensor<19x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.addf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<19x32xf32>
    %450 = linalg.generic #loops1 ins(%449 : tensor<19x32xf32>) outs(%113 : tensor<19x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<19x32xbf16>
    %expanded_209 = tensor.expand_shape %450 [[0, 1], [2]] output_shape [1, 19, 32] : tensor<19x32xbf16> into tensor<1x19x32xbf16>
    %expanded_210 = tensor.expand_shape %extracted_slice_134 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %451 = linalg.generic #loops21 ins(%expanded_210, %expanded_209 : tensor<1x1x32xbf16>, tensor<1x19x32xbf16>) outs(%224 : tensor<1x19x32xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.mulf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x19x32xbf16>
    %452 = linalg.generic #loops11 ins(%412, %451 : tensor<1x19x32xbf16>, tensor<1x19x32xbf16>) outs(%224 : tensor<1x19x32xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.addf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x19x32xbf16>
    %concat_211 = tensor.concat dim(1) %452, %410 : (tensor<1x19x32xbf16>, tensor<1x40x32xbf16>) -> tensor<1x59x32xbf16>
    %453 = tensor.empty() : tensor<32x96xbf16>
    %transposed_212 = linalg.transpose ins(%cst_27 : tensor<96x32xbf16>) outs(%453 : tensor<32x96xbf16>) permutation = [1, 0] 
    %454 = tensor.empty() : tensor<96xf32>
    %455 = linalg.generic #loops0 ins(%cst_26 : tensor<96xbf16>) outs(%454 : tensor<96xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<96xf32>
    %456 = tensor.empty() : tensor<32x96xf32>
    %457 = linalg.generic #loops1 ins(%transposed_212 : tensor<32x96xbf16>) outs(%456 : tensor<32x96xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32x96xf32>
    %458 = tensor.empty() : tensor<1x96xf32>
    %459 = linalg.fill ins(%cst : f32) outs(%458 : tensor<1x96xf32>) -> tensor<1x96xf32>
    %460 = linalg.matmul ins(%160, %457 : tensor<1x32xf32>, tensor<32x96xf32>) outs(%459 : tensor<1x96xf32>) -> tensor<1x96xf32>
    %461 = linalg.generic #loops2 ins(%455 : tensor<96xf32>) outs(%458 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x96xf32>
    %462 = linalg.generic #loops3 ins(%460, %461 : tensor<1x96xf32>, tensor<1x96xf32>) outs(%458 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.addf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x96xf32>
    %463 = tensor.empty() : tensor<1x96xbf16>
    %464 = linalg.generic #loops1 ins(%462 : tensor<1x96xf32>) outs(%463 : tensor<1x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<1x96xbf16>
    %extracted_slice_213 = tensor.extract_slice %464[0, 0] [1, 32] [1, 1] : tensor<1x96xbf16> to tensor<1x32xbf16>
    %extracted_slice_214 = tensor.extract_slice %464[0, 32] [1, 32] [1, 1] : tensor<1x96xbf16> to tensor<1x32xbf16>
    %extracted_slice_215 = tensor.extract_slice %464[0, 64] [1, 32] [1, 1] : tensor<1x96xbf16> to tensor<1x32xbf16>
    %465 = tensor.empty() : tensor<1x59x32xf32>
    %466 = linalg.generic #loops8 ins(%concat_211 : tensor<1x59x32xbf16>) outs(%465 : tensor<1x59x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<1x59x32xf32>
    %467 = tensor.empty() : tensor<1x59x32xf64>
    %468 = linalg.generic #loops8 ins(%466 : tensor<1x59x32xf32>) outs(%467 : tensor<1x59x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %622 = arith.extf %in : f32 to f64
      linalg.yield %622 : f64
    } -> tensor<1x59x32xf64>
    %469 = tensor.empty() : tensor<1x59x1xf64>
    %470 = linalg.fill ins(%cst_1 : f64) outs(%469 : tensor<1x59x1xf64>) -> tensor<1x59x1xf64>
    %471 = linalg.generic #loops9 ins(%468 : tensor<1x59x32xf64>) outs(%470 : tensor<1x59x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = arith.addf %in, %out : f64
      linalg.yield %622 : f64
    } -> tensor<1x59x1xf64>
    %472 = linalg.generic #loops8 ins(%471 : tensor<1x59x1xf64>) outs(%469 : tensor<1x59x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = arith.divf %in, %cst_85 : f64
      linalg.yield %622 : f64
    } -> tensor<1x59x1xf64>
    %473 = linalg.generic #loops10 ins(%468, %472 : tensor<1x59x32xf64>, tensor<1x59x1xf64>) outs(%467 : tensor<1x59x32xf64>) {
    ^bb0(%in: f64, %in_268: f64, %out: f64):
      %622 = arith.subf %in, %in_268 : f64
      linalg.yield %622 : f64
    } -> tensor<1x59x32xf64>
    %474 = linalg.generic #loops11 ins(%473, %473 : tensor<1x59x32xf64>, tensor<1x59x32xf64>) outs(%467 : tensor<1x59x32xf64>) {
    ^bb0(%in: f64, %in_268: f64, %out: f64):
      %622 = arith.mulf %in, %in_268 : f64
      linalg.yield %622 : f64
    } -> tensor<1x59x32xf64>
    %475 = linalg.generic #loops9 ins(%474 : tensor<1x59x32xf64>) outs(%470 : tensor<1x59x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = arith.addf %in, %out : f64
      linalg.yield %622 : f64
    } -> tensor<1x59x1xf64>
    %476 = linalg.generic #loops8 ins(%475 : tensor<1x59x1xf64>) outs(%469 : tensor<1x59x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = arith.divf %in, %cst_85 : f64
      linalg.yield %622 : f64
    } -> tensor<1x59x1xf64>
    %477 = tensor.empty() : tensor<1x59x1xf32>
    %478 = linalg.generic #loops8 ins(%476 : tensor<1x59x1xf64>) outs(%477 : tensor<1x59x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %622 = arith.truncf %in : f64 to f32
      linalg.yield %622 : f32
    } -> tensor<1x59x1xf32>
    %479 = linalg.fill ins(%cst : f32) outs(%477 : tensor<1x59x1xf32>) -> tensor<1x59x1xf32>
    %480 = linalg.generic #loops9 ins(%466 : tensor<1x59x32xf32>) outs(%479 : tensor<1x59x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = arith.addf %in, %out : f32
      linalg.yield %622 : f32
    } -> tensor<1x59x1xf32>
    %481 = linalg.generic #loops8 ins(%480 : tensor<1x59x1xf32>) outs(%477 : tensor<1x59x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = arith.divf %in, %cst_86 : f32
      linalg.yield %622 : f32
    } -> tensor<1x59x1xf32>
    %482 = linalg.generic #loops8 ins(%478 : tensor<1x59x1xf32>) outs(%477 : tensor<1x59x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = arith.truncf %cst_59 : f64 to f32
      %623 = arith.addf %in, %622 : f32
      linalg.yield %623 : f32
    } -> tensor<1x59x1xf32>
    %483 = linalg.generic #loops8 ins(%482 : tensor<1x59x1xf32>) outs(%477 : tensor<1x59x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = math.rsqrt %in : f32
      linalg.yield %622 : f32
    } -> tensor<1x59x1xf32>
    %484 = linalg.generic #loops10 ins(%466, %481 : tensor<1x59x32xf32>, tensor<1x59x1xf32>) outs(%465 : tensor<1x59x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.subf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x59x32xf32>
    %485 = linalg.generic #loops10 ins(%484, %483 : tensor<1x59x32xf32>, tensor<1x59x1xf32>) outs(%465 : tensor<1x59x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.mulf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x59x32xf32>
    %486 = tensor.empty() : tensor<1x59x32xbf16>
    %487 = linalg.generic #loops8 ins(%485 : tensor<1x59x32xf32>) outs(%486 : tensor<1x59x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<1x59x32xbf16>
    %expanded_216 = tensor.expand_shape %extracted_slice_214 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %488 = linalg.generic #loops8 ins(%expanded_216 : tensor<1x1x32xbf16>) outs(%193 : tensor<1x1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = arith.addf %in, %cst_7 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x1x32xbf16>
    %489 = linalg.generic #loops12 ins(%487, %488 : tensor<1x59x32xbf16>, tensor<1x1x32xbf16>) outs(%486 : tensor<1x59x32xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.mulf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x59x32xbf16>
    %expanded_217 = tensor.expand_shape %extracted_slice_213 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %490 = linalg.generic #loops12 ins(%489, %expanded_217 : tensor<1x59x32xbf16>, tensor<1x1x32xbf16>) outs(%486 : tensor<1x59x32xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.addf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x59x32xbf16>
    %collapsed_218 = tensor.collapse_shape %490 [[0, 1], [2]] : tensor<1x59x32xbf16> into tensor<59x32xbf16>
    %transposed_219 = linalg.transpose ins(%cst_25 : tensor<128x32xbf16>) outs(%386 : tensor<32x128xbf16>) permutation = [1, 0] 
    %491 = linalg.generic #loops0 ins(%cst_24 : tensor<128xbf16>) outs(%17 : tensor<128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<128xf32>
    %492 = tensor.empty() : tensor<59x32xf32>
    %493 = linalg.generic #loops1 ins(%collapsed_218 : tensor<59x32xbf16>) outs(%492 : tensor<59x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<59x32xf32>
    %494 = linalg.generic #loops1 ins(%transposed_219 : tensor<32x128xbf16>) outs(%389 : tensor<32x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32x128xf32>
    %495 = tensor.empty() : tensor<59x128xf32>
    %496 = linalg.fill ins(%cst : f32) outs(%495 : tensor<59x128xf32>) -> tensor<59x128xf32>
    %497 = linalg.matmul ins(%493, %494 : tensor<59x32xf32>, tensor<32x128xf32>) outs(%496 : tensor<59x128xf32>) -> tensor<59x128xf32>
    %498 = linalg.generic #loops2 ins(%491 : tensor<128xf32>) outs(%495 : tensor<59x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<59x128xf32>
    %499 = linalg.generic #loops3 ins(%497, %498 : tensor<59x128xf32>, tensor<59x128xf32>) outs(%495 : tensor<59x128xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.addf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<59x128xf32>
    %500 = tensor.empty() : tensor<59x128xbf16>
    %501 = linalg.generic #loops1 ins(%499 : tensor<59x128xf32>) outs(%500 : tensor<59x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<59x128xbf16>
    %expanded_220 = tensor.expand_shape %501 [[0, 1], [2]] output_shape [1, 59, 128] : tensor<59x128xbf16> into tensor<1x59x128xbf16>
    %502 = tensor.empty() : tensor<1x59x128xbf16>
    %503 = linalg.generic #loops8 ins(%expanded_220 : tensor<1x59x128xbf16>) outs(%502 : tensor<1x59x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = math.fpowi %in, %c3_i64 : bf16, i64
      %623 = arith.mulf %622, %cst_5 : bf16
      %624 = arith.addf %in, %623 : bf16
      %625 = arith.mulf %624, %cst_6 : bf16
      %626 = math.tanh %625 : bf16
      %627 = arith.addf %626, %cst_7 : bf16
      %628 = arith.mulf %627, %cst_8 : bf16
      %629 = arith.mulf %in, %628 : bf16
      linalg.yield %629 : bf16
    } -> tensor<1x59x128xbf16>
    %transposed_221 = linalg.transpose ins(%cst_23 : tensor<32x32xbf16>) outs(%47 : tensor<32x32xbf16>) permutation = [1, 0] 
    %504 = linalg.generic #loops0 ins(%cst_22 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32xf32>
    %505 = linalg.generic #loops1 ins(%transposed_221 : tensor<32x32xbf16>) outs(%50 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32x32xf32>
    %506 = linalg.fill ins(%cst : f32) outs(%492 : tensor<59x32xf32>) -> tensor<59x32xf32>
    %507 = linalg.matmul ins(%493, %505 : tensor<59x32xf32>, tensor<32x32xf32>) outs(%506 : tensor<59x32xf32>) -> tensor<59x32xf32>
    %508 = linalg.generic #loops2 ins(%504 : tensor<32xf32>) outs(%492 : tensor<59x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<59x32xf32>
    %509 = linalg.generic #loops3 ins(%507, %508 : tensor<59x32xf32>, tensor<59x32xf32>) outs(%492 : tensor<59x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.addf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<59x32xf32>
    %510 = tensor.empty() : tensor<59x32xbf16>
    %511 = linalg.generic #loops1 ins(%509 : tensor<59x32xf32>) outs(%510 : tensor<59x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<59x32xbf16>
    %transposed_222 = linalg.transpose ins(%cst_21 : tensor<32x32xbf16>) outs(%47 : tensor<32x32xbf16>) permutation = [1, 0] 
    %512 = linalg.generic #loops0 ins(%cst_20 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32xf32>
    %513 = linalg.generic #loops1 ins(%transposed_222 : tensor<32x32xbf16>) outs(%50 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32x32xf32>
    %514 = linalg.matmul ins(%493, %513 : tensor<59x32xf32>, tensor<32x32xf32>) outs(%506 : tensor<59x32xf32>) -> tensor<59x32xf32>
    %515 = linalg.generic #loops2 ins(%512 : tensor<32xf32>) outs(%492 : tensor<59x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<59x32xf32>
    %516 = linalg.generic #loops3 ins(%514, %515 : tensor<59x32xf32>, tensor<59x32xf32>) outs(%492 : tensor<59x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.addf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<59x32xf32>
    %517 = linalg.generic #loops1 ins(%516 : tensor<59x32xf32>) outs(%510 : tensor<59x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<59x32xbf16>
    %transposed_223 = linalg.transpose ins(%cst_19 : tensor<32x32xbf16>) outs(%47 : tensor<32x32xbf16>) permutation = [1, 0] 
    %518 = linalg.generic #loops0 ins(%cst_18 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32xf32>
    %519 = linalg.generic #loops1 ins(%transposed_223 : tensor<32x32xbf16>) outs(%50 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32x32xf32>
    %520 = linalg.matmul ins(%493, %519 : tensor<59x32xf32>, tensor<32x32xf32>) outs(%506 : tensor<59x32xf32>) -> tensor<59x32xf32>
    %521 = linalg.generic #loops2 ins(%518 : tensor<32xf32>) outs(%492 : tensor<59x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<59x32xf32>
    %522 = linalg.generic #loops3 ins(%520, %521 : tensor<59x32xf32>, tensor<59x32xf32>) outs(%492 : tensor<59x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.addf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<59x32xf32>
    %523 = linalg.generic #loops1 ins(%522 : tensor<59x32xf32>) outs(%510 : tensor<59x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<59x32xbf16>
    %expanded_224 = tensor.expand_shape %511 [[0, 1], [2, 3]] output_shape [1, 59, 2, 16] : tensor<59x32xbf16> into tensor<1x59x2x16xbf16>
    %expanded_225 = tensor.expand_shape %517 [[0, 1], [2, 3]] output_shape [1, 59, 2, 16] : tensor<59x32xbf16> into tensor<1x59x2x16xbf16>
    %expanded_226 = tensor.expand_shape %523 [[0, 1], [2, 3]] output_shape [1, 59, 2, 16] : tensor<59x32xbf16> into tensor<1x59x2x16xbf16>
    %524 = linalg.generic #loops13 ins(%expanded_224, %expanded_224 : tensor<1x59x2x16xbf16>, tensor<1x59x2x16xbf16>) outs(%309 : tensor<1x59x2x16xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.mulf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x59x2x16xbf16>
    %525 = tensor.empty() : tensor<1x59x2x1xbf16>
    %526 = linalg.fill ins(%cst_3 : bf16) outs(%525 : tensor<1x59x2x1xbf16>) -> tensor<1x59x2x1xbf16>
    %527 = linalg.generic #loops14 ins(%524 : tensor<1x59x2x16xbf16>) outs(%526 : tensor<1x59x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = arith.addf %in, %out : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x59x2x1xbf16>
    %528 = linalg.generic #loops15 ins(%527 : tensor<1x59x2x1xbf16>) outs(%525 : tensor<1x59x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = arith.divf %in, %cst_87 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x59x2x1xbf16>
    %529 = linalg.generic #loops15 ins(%528 : tensor<1x59x2x1xbf16>) outs(%525 : tensor<1x59x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = arith.truncf %cst_59 : f64 to bf16
      %623 = arith.addf %in, %622 : bf16
      linalg.yield %623 : bf16
    } -> tensor<1x59x2x1xbf16>
    %530 = linalg.generic #loops15 ins(%529 : tensor<1x59x2x1xbf16>) outs(%525 : tensor<1x59x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = math.rsqrt %in : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x59x2x1xbf16>
    %531 = linalg.generic #loops16 ins(%expanded_224, %530 : tensor<1x59x2x16xbf16>, tensor<1x59x2x1xbf16>) outs(%309 : tensor<1x59x2x16xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.mulf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x59x2x16xbf16>
    %532 = linalg.generic #loops17 ins(%531, %cst_17 : tensor<1x59x2x16xbf16>, tensor<16xbf16>) outs(%309 : tensor<1x59x2x16xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.mulf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x59x2x16xbf16>
    %533 = linalg.generic #loops13 ins(%expanded_225, %expanded_225 : tensor<1x59x2x16xbf16>, tensor<1x59x2x16xbf16>) outs(%309 : tensor<1x59x2x16xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.mulf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x59x2x16xbf16>
    %534 = linalg.generic #loops14 ins(%533 : tensor<1x59x2x16xbf16>) outs(%526 : tensor<1x59x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = arith.addf %in, %out : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x59x2x1xbf16>
    %535 = linalg.generic #loops15 ins(%534 : tensor<1x59x2x1xbf16>) outs(%525 : tensor<1x59x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = arith.divf %in, %cst_87 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x59x2x1xbf16>
    %536 = linalg.generic #loops15 ins(%535 : tensor<1x59x2x1xbf16>) outs(%525 : tensor<1x59x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = arith.truncf %cst_59 : f64 to bf16
      %623 = arith.addf %in, %622 : bf16
      linalg.yield %623 : bf16
    } -> tensor<1x59x2x1xbf16>
    %537 = linalg.generic #loops15 ins(%536 : tensor<1x59x2x1xbf16>) outs(%525 : tensor<1x59x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = math.rsqrt %in : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x59x2x1xbf16>
    %538 = linalg.generic #loops16 ins(%expanded_225, %537 : tensor<1x59x2x16xbf16>, tensor<1x59x2x1xbf16>) outs(%309 : tensor<1x59x2x16xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.mulf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x59x2x16xbf16>
    %539 = linalg.generic #loops17 ins(%538, %cst_16 : tensor<1x59x2x16xbf16>, tensor<16xbf16>) outs(%309 : tensor<1x59x2x16xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.mulf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x59x2x16xbf16>
    %expanded_227 = tensor.expand_shape %532 [[0], [1], [2], [3, 4]] output_shape [1, 59, 2, 8, 2] : tensor<1x59x2x16xbf16> into tensor<1x59x2x8x2xbf16>
    %extracted_slice_228 = tensor.extract_slice %expanded_227[0, 0, 0, 0, 0] [1, 59, 2, 8, 1] [1, 1, 1, 1, 1] : tensor<1x59x2x8x2xbf16> to tensor<1x59x2x8x1xbf16>
    %extracted_slice_229 = tensor.extract_slice %expanded_227[0, 0, 0, 0, 1] [1, 59, 2, 8, 1] [1, 1, 1, 1, 1] : tensor<1x59x2x8x2xbf16> to tensor<1x59x2x8x1xbf16>
    %collapsed_230 = tensor.collapse_shape %extracted_slice_229 [[0], [1], [2], [3, 4]] : tensor<1x59x2x8x1xbf16> into tensor<1x59x2x8xbf16>
    %540 = linalg.generic #loops15 ins(%collapsed_230 : tensor<1x59x2x8xbf16>) outs(%301 : tensor<1x59x2x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = arith.negf %in : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x59x2x8xbf16>
    %expanded_231 = tensor.expand_shape %540 [[0], [1], [2], [3, 4]] output_shape [1, 59, 2, 8, 1] : tensor<1x59x2x8xbf16> into tensor<1x59x2x8x1xbf16>
    %concat_232 = tensor.concat dim(4) %expanded_231, %extracted_slice_228 : (tensor<1x59x2x8x1xbf16>, tensor<1x59x2x8x1xbf16>) -> tensor<1x59x2x8x2xbf16>
    %collapsed_233 = tensor.collapse_shape %concat_232 [[0], [1], [2], [3, 4]] : tensor<1x59x2x8x2xbf16> into tensor<1x59x2x16xbf16>
    %541 = linalg.generic #loops15 ins(%532 : tensor<1x59x2x16xbf16>) outs(%303 : tensor<1x59x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<1x59x2x16xf32>
    %542 = linalg.generic #loops18 ins(%541, %expanded_154 : tensor<1x59x2x16xf32>, tensor<1x59x1x16xf32>) outs(%303 : tensor<1x59x2x16xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.mulf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x59x2x16xf32>
    %543 = linalg.generic #loops15 ins(%collapsed_233 : tensor<1x59x2x16xbf16>) outs(%303 : tensor<1x59x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<1x59x2x16xf32>
    %544 = linalg.generic #loops18 ins(%543, %expanded_155 : tensor<1x59x2x16xf32>, tensor<1x59x1x16xf32>) outs(%303 : tensor<1x59x2x16xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.mulf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x59x2x16xf32>
    %545 = linalg.generic #loops13 ins(%542, %544 : tensor<1x59x2x16xf32>, tensor<1x59x2x16xf32>) outs(%303 : tensor<1x59x2x16xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.addf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x59x2x16xf32>
    %546 = linalg.generic #loops15 ins(%545 : tensor<1x59x2x16xf32>) outs(%309 : tensor<1x59x2x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<1x59x2x16xbf16>
    %expanded_234 = tensor.expand_shape %539 [[0], [1], [2], [3, 4]] output_shape [1, 59, 2, 8, 2] : tensor<1x59x2x16xbf16> into tensor<1x59x2x8x2xbf16>
    %extracted_slice_235 = tensor.extract_slice %expanded_234[0, 0, 0, 0, 0] [1, 59, 2, 8, 1] [1, 1, 1, 1, 1] : tensor<1x59x2x8x2xbf16> to tensor<1x59x2x8x1xbf16>
    %extracted_slice_236 = tensor.extract_slice %expanded_234[0, 0, 0, 0, 1] [1, 59, 2, 8, 1] [1, 1, 1, 1, 1] : tensor<1x59x2x8x2xbf16> to tensor<1x59x2x8x1xbf16>
    %collapsed_237 = tensor.collapse_shape %extracted_slice_236 [[0], [1], [2], [3, 4]] : tensor<1x59x2x8x1xbf16> into tensor<1x59x2x8xbf16>
    %547 = linalg.generic #loops15 ins(%collapsed_237 : tensor<1x59x2x8xbf16>) outs(%301 : tensor<1x59x2x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = arith.negf %in : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x59x2x8xbf16>
    %expanded_238 = tensor.expand_shape %547 [[0], [1], [2], [3, 4]] output_shape [1, 59, 2, 8, 1] : tensor<1x59x2x8xbf16> into tensor<1x59x2x8x1xbf16>
    %concat_239 = tensor.concat dim(4) %expanded_238, %extracted_slice_235 : (tensor<1x59x2x8x1xbf16>, tensor<1x59x2x8x1xbf16>) -> tensor<1x59x2x8x2xbf16>
    %collapsed_240 = tensor.collapse_shape %concat_239 [[0], [1], [2], [3, 4]] : tensor<1x59x2x8x2xbf16> into tensor<1x59x2x16xbf16>
    %548 = linalg.generic #loops15 ins(%539 : tensor<1x59x2x16xbf16>) outs(%303 : tensor<1x59x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<1x59x2x16xf32>
    %549 = linalg.generic #loops18 ins(%548, %expanded_154 : tensor<1x59x2x16xf32>, tensor<1x59x1x16xf32>) outs(%303 : tensor<1x59x2x16xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.mulf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x59x2x16xf32>
    %550 = linalg.generic #loops15 ins(%collapsed_240 : tensor<1x59x2x16xbf16>) outs(%303 : tensor<1x59x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<1x59x2x16xf32>
    %551 = linalg.generic #loops18 ins(%550, %expanded_155 : tensor<1x59x2x16xf32>, tensor<1x59x1x16xf32>) outs(%303 : tensor<1x59x2x16xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.mulf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x59x2x16xf32>
    %552 = linalg.generic #loops13 ins(%549, %551 : tensor<1x59x2x16xf32>, tensor<1x59x2x16xf32>) outs(%303 : tensor<1x59x2x16xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.addf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x59x2x16xf32>
    %553 = linalg.generic #loops15 ins(%552 : tensor<1x59x2x16xf32>) outs(%309 : tensor<1x59x2x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<1x59x2x16xbf16>
    %transposed_241 = linalg.transpose ins(%546 : tensor<1x59x2x16xbf16>) outs(%318 : tensor<1x2x59x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_242 = linalg.transpose ins(%553 : tensor<1x59x2x16xbf16>) outs(%318 : tensor<1x2x59x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_243 = linalg.transpose ins(%expanded_226 : tensor<1x59x2x16xbf16>) outs(%318 : tensor<1x2x59x16xbf16>) permutation = [0, 2, 1, 3] 
    %554 = linalg.generic #loops15 ins(%transposed_241 : tensor<1x2x59x16xbf16>) outs(%319 : tensor<1x2x59x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<1x2x59x16xf32>
    %555 = linalg.generic #loops15 ins(%transposed_242 : tensor<1x2x59x16xbf16>) outs(%319 : tensor<1x2x59x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<1x2x59x16xf32>
    %556 = linalg.generic #loops15 ins(%transposed_243 : tensor<1x2x59x16xbf16>) outs(%319 : tensor<1x2x59x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<1x2x59x16xf32>
    %557 = linalg.generic #loops15 ins(%554 : tensor<1x2x59x16xf32>) outs(%319 : tensor<1x2x59x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = arith.mulf %in, %cst_88 : f32
      linalg.yield %622 : f32
    } -> tensor<1x2x59x16xf32>
    %transposed_244 = linalg.transpose ins(%555 : tensor<1x2x59x16xf32>) outs(%324 : tensor<1x2x16x59xf32>) permutation = [0, 1, 3, 2] 
    %558 = linalg.generic #loops15 ins(%transposed_244 : tensor<1x2x16x59xf32>) outs(%324 : tensor<1x2x16x59xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = arith.mulf %in, %cst_88 : f32
      linalg.yield %622 : f32
    } -> tensor<1x2x16x59xf32>
    %collapsed_245 = tensor.collapse_shape %557 [[0, 1], [2], [3]] : tensor<1x2x59x16xf32> into tensor<2x59x16xf32>
    %collapsed_246 = tensor.collapse_shape %558 [[0, 1], [2], [3]] : tensor<1x2x16x59xf32> into tensor<2x16x59xf32>
    %559 = linalg.batch_matmul ins(%collapsed_245, %collapsed_246 : tensor<2x59x16xf32>, tensor<2x16x59xf32>) outs(%327 : tensor<2x59x59xf32>) -> tensor<2x59x59xf32>
    %expanded_247 = tensor.expand_shape %559 [[0, 1], [2], [3]] output_shape [1, 2, 59, 59] : tensor<2x59x59xf32> into tensor<1x2x59x59xf32>
    %560:2 = linalg.generic #loops19 ins(%expanded_247 : tensor<1x2x59x59xf32>) outs(%332, %330 : tensor<1x2x59xf32>, tensor<1x2x59xi64>) {
    ^bb0(%in: f32, %out: f32, %out_268: i64):
      %622 = linalg.index 3 : index
      %623 = arith.index_cast %622 : index to i64
      %624 = arith.maximumf %in, %out : f32
      %625 = arith.cmpf ogt, %in, %out : f32
      %626 = arith.select %625, %623, %out_268 : i64
      linalg.yield %624, %626 : f32, i64
    } -> (tensor<1x2x59xf32>, tensor<1x2x59xi64>)
    %expanded_248 = tensor.expand_shape %560#0 [[0], [1], [2, 3]] output_shape [1, 2, 59, 1] : tensor<1x2x59xf32> into tensor<1x2x59x1xf32>
    %561 = linalg.generic #loops16 ins(%expanded_247, %expanded_248 : tensor<1x2x59x59xf32>, tensor<1x2x59x1xf32>) outs(%334 : tensor<1x2x59x59xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.subf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x2x59x59xf32>
    %562 = linalg.generic #loops15 ins(%561 : tensor<1x2x59x59xf32>) outs(%334 : tensor<1x2x59x59xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = math.exp %in : f32
      linalg.yield %622 : f32
    } -> tensor<1x2x59x59xf32>
    %563 = linalg.generic #loops14 ins(%562 : tensor<1x2x59x59xf32>) outs(%338 : tensor<1x2x59x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = arith.addf %in, %out : f32
      linalg.yield %622 : f32
    } -> tensor<1x2x59x1xf32>
    %564 = linalg.generic #loops16 ins(%562, %563 : tensor<1x2x59x59xf32>, tensor<1x2x59x1xf32>) outs(%334 : tensor<1x2x59x59xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.divf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x2x59x59xf32>
    %565 = linalg.generic #loops15 ins(%expanded_247 : tensor<1x2x59x59xf32>) outs(%341 : tensor<1x2x59x59xi1>) {
    ^bb0(%in: f32, %out: i1):
      %622 = arith.extf %in : f32 to f64
      %623 = arith.cmpf oeq, %622, %cst_40 : f64
      linalg.yield %623 : i1
    } -> tensor<1x2x59x59xi1>
    %566 = linalg.generic #loops14 ins(%565 : tensor<1x2x59x59xi1>) outs(%344 : tensor<1x2x59x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %622 = arith.andi %in, %out : i1
      linalg.yield %622 : i1
    } -> tensor<1x2x59x1xi1>
    %567 = linalg.generic #loops20 ins(%566, %cst_9, %564 : tensor<1x2x59x1xi1>, tensor<1x2x59x59xf32>, tensor<1x2x59x59xf32>) outs(%334 : tensor<1x2x59x59xf32>) {
    ^bb0(%in: i1, %in_268: f32, %in_269: f32, %out: f32):
      %622 = arith.select %in, %in_268, %in_269 : f32
      linalg.yield %622 : f32
    } -> tensor<1x2x59x59xf32>
    %collapsed_249 = tensor.collapse_shape %567 [[0, 1], [2], [3]] : tensor<1x2x59x59xf32> into tensor<2x59x59xf32>
    %collapsed_250 = tensor.collapse_shape %556 [[0, 1], [2], [3]] : tensor<1x2x59x16xf32> into tensor<2x59x16xf32>
    %568 = linalg.batch_matmul ins(%collapsed_249, %collapsed_250 : tensor<2x59x59xf32>, tensor<2x59x16xf32>) outs(%348 : tensor<2x59x16xf32>) -> tensor<2x59x16xf32>
    %expanded_251 = tensor.expand_shape %568 [[0, 1], [2], [3]] output_shape [1, 2, 59, 16] : tensor<2x59x16xf32> into tensor<1x2x59x16xf32>
    %569 = linalg.generic #loops15 ins(%expanded_251 : tensor<1x2x59x16xf32>) outs(%318 : tensor<1x2x59x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<1x2x59x16xbf16>
    %transposed_252 = linalg.transpose ins(%569 : tensor<1x2x59x16xbf16>) outs(%309 : tensor<1x59x2x16xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_253 = tensor.collapse_shape %transposed_252 [[0], [1], [2, 3]] : tensor<1x59x2x16xbf16> into tensor<1x59x32xbf16>
    %concat_254 = tensor.concat dim(2) %collapsed_253, %503 : (tensor<1x59x32xbf16>, tensor<1x59x128xbf16>) -> tensor<1x59x160xbf16>
    %expanded_255 = tensor.expand_shape %extracted_slice_215 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %collapsed_256 = tensor.collapse_shape %concat_254 [[0, 1], [2]] : tensor<1x59x160xbf16> into tensor<59x160xbf16>
    %570 = tensor.empty() : tensor<160x32xbf16>
    %transposed_257 = linalg.transpose ins(%cst_15 : tensor<32x160xbf16>) outs(%570 : tensor<160x32xbf16>) permutation = [1, 0] 
    %571 = linalg.generic #loops0 ins(%cst_14 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32xf32>
    %572 = tensor.empty() : tensor<59x160xf32>
    %573 = linalg.generic #loops1 ins(%collapsed_256 : tensor<59x160xbf16>) outs(%572 : tensor<59x160xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<59x160xf32>
    %574 = tensor.empty() : tensor<160x32xf32>
    %575 = linalg.generic #loops1 ins(%transposed_257 : tensor<160x32xbf16>) outs(%574 : tensor<160x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<160x32xf32>
    %576 = linalg.matmul ins(%573, %575 : tensor<59x160xf32>, tensor<160x32xf32>) outs(%506 : tensor<59x32xf32>) -> tensor<59x32xf32>
    %577 = linalg.generic #loops2 ins(%571 : tensor<32xf32>) outs(%492 : tensor<59x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<59x32xf32>
    %578 = linalg.generic #loops3 ins(%576, %577 : tensor<59x32xf32>, tensor<59x32xf32>) outs(%492 : tensor<59x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.addf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<59x32xf32>
    %579 = linalg.generic #loops1 ins(%578 : tensor<59x32xf32>) outs(%510 : tensor<59x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<59x32xbf16>
    %expanded_258 = tensor.expand_shape %579 [[0, 1], [2]] output_shape [1, 59, 32] : tensor<59x32xbf16> into tensor<1x59x32xbf16>
    %580 = linalg.generic #loops21 ins(%expanded_255, %expanded_258 : tensor<1x1x32xbf16>, tensor<1x59x32xbf16>) outs(%486 : tensor<1x59x32xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.mulf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x59x32xbf16>
    %581 = linalg.generic #loops11 ins(%concat_211, %580 : tensor<1x59x32xbf16>, tensor<1x59x32xbf16>) outs(%486 : tensor<1x59x32xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.addf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x59x32xbf16>
    %extracted_slice_259 = tensor.extract_slice %581[0, 19, 0] [1, 40, 32] [1, 1, 1] : tensor<1x59x32xbf16> to tensor<1x40x32xbf16>
    %582 = tensor.empty() : tensor<32x64xbf16>
    %transposed_260 = linalg.transpose ins(%cst_13 : tensor<64x32xbf16>) outs(%582 : tensor<32x64xbf16>) permutation = [1, 0] 
    %583 = tensor.empty() : tensor<64xf32>
    %584 = linalg.generic #loops0 ins(%cst_12 : tensor<64xbf16>) outs(%583 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<64xf32>
    %585 = tensor.empty() : tensor<32x64xf32>
    %586 = linalg.generic #loops1 ins(%transposed_260 : tensor<32x64xbf16>) outs(%585 : tensor<32x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32x64xf32>
    %587 = tensor.empty() : tensor<1x64xf32>
    %588 = linalg.fill ins(%cst : f32) outs(%587 : tensor<1x64xf32>) -> tensor<1x64xf32>
    %589 = linalg.matmul ins(%160, %586 : tensor<1x32xf32>, tensor<32x64xf32>) outs(%588 : tensor<1x64xf32>) -> tensor<1x64xf32>
    %590 = linalg.generic #loops2 ins(%584 : tensor<64xf32>) outs(%587 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64xf32>
    %591 = linalg.generic #loops3 ins(%589, %590 : tensor<1x64xf32>, tensor<1x64xf32>) outs(%587 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.addf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x64xf32>
    %592 = tensor.empty() : tensor<1x64xbf16>
    %593 = linalg.generic #loops1 ins(%591 : tensor<1x64xf32>) outs(%592 : tensor<1x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<1x64xbf16>
    %extracted_slice_261 = tensor.extract_slice %593[0, 0] [1, 32] [1, 1] : tensor<1x64xbf16> to tensor<1x32xbf16>
    %extracted_slice_262 = tensor.extract_slice %593[0, 32] [1, 32] [1, 1] : tensor<1x64xbf16> to tensor<1x32xbf16>
    %594 = linalg.generic #loops8 ins(%extracted_slice_259 : tensor<1x40x32xbf16>) outs(%170 : tensor<1x40x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<1x40x32xf32>
    %595 = linalg.generic #loops8 ins(%594 : tensor<1x40x32xf32>) outs(%172 : tensor<1x40x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %622 = arith.extf %in : f32 to f64
      linalg.yield %622 : f64
    } -> tensor<1x40x32xf64>
    %596 = linalg.generic #loops9 ins(%595 : tensor<1x40x32xf64>) outs(%175 : tensor<1x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = arith.addf %in, %out : f64
      linalg.yield %622 : f64
    } -> tensor<1x40x1xf64>
    %597 = linalg.generic #loops8 ins(%596 : tensor<1x40x1xf64>) outs(%174 : tensor<1x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = arith.divf %in, %cst_85 : f64
      linalg.yield %622 : f64
    } -> tensor<1x40x1xf64>
    %598 = linalg.generic #loops10 ins(%595, %597 : tensor<1x40x32xf64>, tensor<1x40x1xf64>) outs(%172 : tensor<1x40x32xf64>) {
    ^bb0(%in: f64, %in_268: f64, %out: f64):
      %622 = arith.subf %in, %in_268 : f64
      linalg.yield %622 : f64
    } -> tensor<1x40x32xf64>
    %599 = linalg.generic #loops11 ins(%598, %598 : tensor<1x40x32xf64>, tensor<1x40x32xf64>) outs(%172 : tensor<1x40x32xf64>) {
    ^bb0(%in: f64, %in_268: f64, %out: f64):
      %622 = arith.mulf %in, %in_268 : f64
      linalg.yield %622 : f64
    } -> tensor<1x40x32xf64>
    %600 = linalg.generic #loops9 ins(%599 : tensor<1x40x32xf64>) outs(%175 : tensor<1x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = arith.addf %in, %out : f64
      linalg.yield %622 : f64
    } -> tensor<1x40x1xf64>
    %601 = linalg.generic #loops8 ins(%600 : tensor<1x40x1xf64>) outs(%174 : tensor<1x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = arith.divf %in, %cst_85 : f64
      linalg.yield %622 : f64
    } -> tensor<1x40x1xf64>
    %602 = linalg.generic #loops8 ins(%601 : tensor<1x40x1xf64>) outs(%182 : tensor<1x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %622 = arith.truncf %in : f64 to f32
      linalg.yield %622 : f32
    } -> tensor<1x40x1xf32>
    %603 = linalg.generic #loops9 ins(%594 : tensor<1x40x32xf32>) outs(%184 : tensor<1x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = arith.addf %in, %out : f32
      linalg.yield %622 : f32
    } -> tensor<1x40x1xf32>
    %604 = linalg.generic #loops8 ins(%603 : tensor<1x40x1xf32>) outs(%182 : tensor<1x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = arith.divf %in, %cst_86 : f32
      linalg.yield %622 : f32
    } -> tensor<1x40x1xf32>
    %605 = linalg.generic #loops8 ins(%602 : tensor<1x40x1xf32>) outs(%182 : tensor<1x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = arith.truncf %cst_59 : f64 to f32
      %623 = arith.addf %in, %622 : f32
      linalg.yield %623 : f32
    } -> tensor<1x40x1xf32>
    %606 = linalg.generic #loops8 ins(%605 : tensor<1x40x1xf32>) outs(%182 : tensor<1x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = math.rsqrt %in : f32
      linalg.yield %622 : f32
    } -> tensor<1x40x1xf32>
    %607 = linalg.generic #loops10 ins(%594, %604 : tensor<1x40x32xf32>, tensor<1x40x1xf32>) outs(%170 : tensor<1x40x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.subf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x40x32xf32>
    %608 = linalg.generic #loops10 ins(%607, %606 : tensor<1x40x32xf32>, tensor<1x40x1xf32>) outs(%170 : tensor<1x40x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.mulf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x40x32xf32>
    %609 = linalg.generic #loops8 ins(%608 : tensor<1x40x32xf32>) outs(%191 : tensor<1x40x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<1x40x32xbf16>
    %610 = linalg.generic #loops1 ins(%extracted_slice_261 : tensor<1x32xbf16>) outs(%41 : tensor<1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = arith.addf %in, %cst_7 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x32xbf16>
    %expanded_263 = tensor.expand_shape %610 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %611 = linalg.generic #loops12 ins(%609, %expanded_263 : tensor<1x40x32xbf16>, tensor<1x1x32xbf16>) outs(%191 : tensor<1x40x32xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.mulf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x40x32xbf16>
    %expanded_264 = tensor.expand_shape %extracted_slice_262 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %612 = linalg.generic #loops12 ins(%611, %expanded_264 : tensor<1x40x32xbf16>, tensor<1x1x32xbf16>) outs(%191 : tensor<1x40x32xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.addf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x40x32xbf16>
    %collapsed_265 = tensor.collapse_shape %612 [[0, 1], [2]] : tensor<1x40x32xbf16> into tensor<40x32xbf16>
    %transposed_266 = linalg.transpose ins(%cst_11 : tensor<64x32xbf16>) outs(%582 : tensor<32x64xbf16>) permutation = [1, 0] 
    %613 = linalg.generic #loops0 ins(%cst_10 : tensor<64xbf16>) outs(%583 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<64xf32>
    %614 = linalg.generic #loops1 ins(%collapsed_265 : tensor<40x32xbf16>) outs(%7 : tensor<40x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<40x32xf32>
    %615 = linalg.generic #loops1 ins(%transposed_266 : tensor<32x64xbf16>) outs(%585 : tensor<32x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32x64xf32>
    %616 = linalg.fill ins(%cst : f32) outs(%3 : tensor<40x64xf32>) -> tensor<40x64xf32>
    %617 = linalg.matmul ins(%614, %615 : tensor<40x32xf32>, tensor<32x64xf32>) outs(%616 : tensor<40x64xf32>) -> tensor<40x64xf32>
    %618 = linalg.generic #loops2 ins(%613 : tensor<64xf32>) outs(%3 : tensor<40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x64xf32>
    %619 = linalg.generic #loops3 ins(%617, %618 : tensor<40x64xf32>, tensor<40x64xf32>) outs(%3 : tensor<40x64xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.addf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<40x64xf32>
    %620 = tensor.empty() : tensor<40x64xbf16>
    %621 = linalg.generic #loops1 ins(%619 : tensor<40x64xf32>) outs(%620 : tensor<40x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<40x64xbf16>
    %expanded_267 = tensor.expand_shape %621 [[0, 1], [2]] output_shape [1, 40, 64] : tensor<40x64xbf16> into tensor<1x40x64xbf16>
    return %expanded_267 : tensor<1x40x64xbf16>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_64_torch.bfloat16_1: "seeded flux.proj_out.bias",
      torch_tensor_64_32_torch.bfloat16_1: "seeded flux.proj_out.weight",
      torch_tensor_64_torch.bfloat16: "seeded flux.norm_out.linear.bias",
      torch_tensor_64_32_torch.bfloat16: "seeded flux.norm_out.linear.weight",
      torch_tensor_32_torch.bfloat16_21: "seeded flux.single_transformer_blocks.0.proj_out.bias",
      torch_tensor_32_160_torch.bfloat16: "seeded flux.single_transformer_blocks.0.proj_out.weight",
      torch_tensor_16_torch.bfloat16_5: "seeded flux.single_transformer_blocks.0.attn.norm_k.weight",
      torch_tensor_16_torch.bfloat16_4: "seeded flux.single_transformer_blocks.0.attn.norm_q.weight",
      torch_tensor_32_torch.bfloat16_20: "seeded flux.single_transformer_blocks.0.attn.to_v.bias",
      torch_tensor_32_32_torch.bfloat16_13: "seeded flux.single_transformer_blocks.0.attn.to_v.weight",
      torch_tensor_32_torch.bfloat16_19: "seeded flux.single_transformer_blocks.0.attn.to_k.bias",
      torch_tensor_32_32_torch.bfloat16_12: "seeded flux.single_transformer_blocks.0.attn.to_k.weight",
      torch_tensor_32_torch.bfloat16_18: "seeded flux.single_transformer_blocks.0.attn.to_q.bias",
      torch_tensor_32_32_torch.bfloat16_11: "seeded flux.single_transformer_blocks.0.attn.to_q.weight",
      torch_tensor_128_torch.bfloat16_2: "seeded flux.single_transformer_blocks.0.proj_mlp.bias",
      torch_tensor_128_32_torch.bfloat16_2: "seeded flux.single_transformer_blocks.0.proj_mlp.weight",
      torch_tensor_96_torch.bfloat16: "seeded flux.single_transformer_blocks.0.norm.linear.bias",
      torch_tensor_96_32_torch.bfloat16: "seeded flux.single_transformer_blocks.0.norm.linear.weight",
      torch_tensor_32_torch.bfloat16_17: "seeded flux.transformer_blocks.0.ff_context.net.2.bias",
      torch_tensor_32_128_torch.bfloat16_1: "seeded flux.transformer_blocks.0.ff_context.net.2.weight",
      torch_tensor_128_torch.bfloat16_1: "seeded flux.transformer_blocks.0.ff_context.net.0.proj.bias",
      torch_tensor_128_32_torch.bfloat16_1: "seeded flux.transformer_blocks.0.ff_context.net.0.proj.weight",
      torch_tensor_32_torch.bfloat16_16: "seeded flux.transformer_blocks.0.ff.net.2.bias",
      torch_tensor_32_128_torch.bfloat16: "seeded flux.transformer_blocks.0.ff.net.2.weight",
      torch_tensor_128_torch.bfloat16: "seeded flux.transformer_blocks.0.ff.net.0.proj.bias",
      torch_tensor_128_32_torch.bfloat16: "seeded flux.transformer_blocks.0.ff.net.0.proj.weight",
      torch_tensor_32_torch.bfloat16_15: "seeded flux.transformer_blocks.0.attn.to_add_out.bias",
      torch_tensor_32_32_torch.bfloat16_10: "seeded flux.transformer_blocks.0.attn.to_add_out.weight",
      torch_tensor_32_torch.bfloat16_14: "seeded flux.transformer_blocks.0.attn.to_out.0.bias",
      torch_tensor_32_32_torch.bfloat16_9: "seeded flux.transformer_blocks.0.attn.to_out.0.weight",
      torch_tensor_16_torch.bfloat16_3: "seeded flux.transformer_blocks.0.attn.norm_added_k.weight",
      torch_tensor_16_torch.bfloat16_2: "seeded flux.transformer_blocks.0.attn.norm_added_q.weight",
      torch_tensor_16_torch.bfloat16_1: "seeded flux.transformer_blocks.0.attn.norm_k.weight",
      torch_tensor_16_torch.bfloat16: "seeded flux.transformer_blocks.0.attn.norm_q.weight",
      torch_tensor_32_torch.bfloat16_13: "seeded flux.transformer_blocks.0.attn.add_v_proj.bias",
      torch_tensor_32_32_torch.bfloat16_8: "seeded flux.transformer_blocks.0.attn.add_v_proj.weight",
      torch_tensor_32_torch.bfloat16_12: "seeded flux.transformer_blocks.0.attn.add_k_proj.bias",
      torch_tensor_32_32_torch.bfloat16_7: "seeded flux.transformer_blocks.0.attn.add_k_proj.weight",
      torch_tensor_32_torch.bfloat16_11: "seeded flux.transformer_blocks.0.attn.add_q_proj.bias",
      torch_tensor_32_32_torch.bfloat16_6: "seeded flux.transformer_blocks.0.attn.add_q_proj.weight",
      torch_tensor_32_torch.bfloat16_10: "seeded flux.transformer_blocks.0.attn.to_v.bias",
      torch_tensor_32_32_torch.bfloat16_5: "seeded flux.transformer_blocks.0.attn.to_v.weight",
      torch_tensor_32_torch.bfloat16_9: "seeded flux.transformer_blocks.0.attn.to_k.bias",
      torch_tensor_32_32_torch.bfloat16_4: "seeded flux.transformer_blocks.0.attn.to_k.weight",
      torch_tensor_32_torch.bfloat16_8: "seeded flux.transformer_blocks.0.attn.to_q.bias",
      torch_tensor_32_32_torch.bfloat16_3: "seeded flux.transformer_blocks.0.attn.to_q.weight",
      torch_tensor_192_torch.bfloat16_1: "seeded flux.transformer_blocks.0.norm1_context.linear.bias",
      torch_tensor_192_32_torch.bfloat16_1: "seeded flux.transformer_blocks.0.norm1_context.linear.weight",
      torch_tensor_192_torch.bfloat16: "seeded flux.transformer_blocks.0.norm1.linear.bias",
      torch_tensor_192_32_torch.bfloat16: "seeded flux.transformer_blocks.0.norm1.linear.weight",
      torch_tensor_32_torch.bfloat16_7: "seeded flux.context_embedder.bias",
      torch_tensor_32_80_torch.bfloat16: "seeded flux.context_embedder.weight",
      torch_tensor_32_torch.bfloat16_6: "seeded flux.time_text_embed.text_embedder.linear_2.bias",
      torch_tensor_32_32_torch.bfloat16_2: "seeded flux.time_text_embed.text_embedder.linear_2.weight",
      torch_tensor_32_torch.bfloat16_5: "seeded flux.time_text_embed.text_embedder.linear_1.bias",
      torch_tensor_32_72_torch.bfloat16: "seeded flux.time_text_embed.text_embedder.linear_1.weight",
      torch_tensor_32_torch.bfloat16_4: "seeded flux.time_text_embed.guidance_embedder.linear_2.bias",
      torch_tensor_32_32_torch.bfloat16_1: "seeded flux.time_text_embed.guidance_embedder.linear_2.weight",
      torch_tensor_32_torch.bfloat16_3: "seeded flux.time_text_embed.guidance_embedder.linear_1.bias",
      torch_tensor_32_256_torch.bfloat16_1: "seeded flux.time_text_embed.guidance_embedder.linear_1.weight",
      torch_tensor_32_torch.bfloat16_2: "seeded flux.time_text_embed.timestep_embedder.linear_2.bias",
      torch_tensor_32_32_torch.bfloat16: "seeded flux.time_text_embed.timestep_embedder.linear_2.weight",
      torch_tensor_32_torch.bfloat16_1: "seeded flux.time_text_embed.timestep_embedder.linear_1.bias",
      torch_tensor_32_256_torch.bfloat16: "seeded flux.time_text_embed.timestep_embedder.linear_1.weight",
      torch_tensor_32_torch.bfloat16: "seeded flux.x_embedder.bias",
      torch_tensor_32_64_torch.bfloat16: "seeded flux.x_embedder.weight"
    }
  }
#-}
