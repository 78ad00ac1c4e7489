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
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_78 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32xf32>
    %3 = tensor.empty() : tensor<40x64xf32>
    %4 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<40x64xbf16>) outs(%3 : tensor<40x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<40x64xf32>
    %5 = tensor.empty() : tensor<64x32xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%transposed : tensor<64x32xbf16>) outs(%5 : tensor<64x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<64x32xf32>
    %7 = tensor.empty() : tensor<40x32xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<40x32xf32>) -> tensor<40x32xf32>
    %9 = linalg.matmul ins(%4, %6 : tensor<40x64xf32>, tensor<64x32xf32>) outs(%8 : tensor<40x32xf32>) -> tensor<40x32xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<32xf32>) outs(%7 : tensor<40x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x32xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%9, %10 : tensor<40x32xf32>, tensor<40x32xf32>) outs(%7 : tensor<40x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.addf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<40x32xf32>
    %12 = tensor.empty() : tensor<40x32xbf16>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<40x32xf32>) outs(%12 : tensor<40x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<40x32xbf16>
    %expanded = tensor.expand_shape %13 [[0, 1], [2]] output_shape [1, 40, 32] : tensor<40x32xbf16> into tensor<1x40x32xbf16>
    %14 = tensor.empty() : tensor<1xbf16>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg3 : tensor<1xbf16>) outs(%14 : tensor<1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = arith.mulf %in, %cst_80 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1xbf16>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg6 : tensor<1xbf16>) outs(%14 : tensor<1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = arith.mulf %in, %cst_80 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1xbf16>
    %17 = tensor.empty() : tensor<128xf32>
    %18 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%17 : tensor<128xf32>) {
    ^bb0(%out: f32):
      %622 = linalg.index 0 : index
      %623 = arith.index_cast %622 : index to i64
      %624 = arith.sitofp %623 : i64 to f32
      %625 = arith.addf %624, %cst : f32
      linalg.yield %625 : f32
    } -> tensor<128xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%18 : tensor<128xf32>) outs(%17 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = arith.truncf %cst_77 : f64 to f32
      %623 = arith.mulf %in, %622 : f32
      linalg.yield %623 : f32
    } -> tensor<128xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%19 : tensor<128xf32>) outs(%17 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = arith.divf %in, %cst_81 : f32
      linalg.yield %622 : f32
    } -> tensor<128xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%20 : tensor<128xf32>) outs(%17 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = math.exp %in : f32
      linalg.yield %622 : f32
    } -> tensor<128xf32>
    %expanded_89 = tensor.expand_shape %15 [[0, 1]] output_shape [1, 1] : tensor<1xbf16> into tensor<1x1xbf16>
    %22 = tensor.empty() : tensor<1x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_89 : tensor<1x1xbf16>) outs(%22 : tensor<1x1xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<1x1xf32>
    %expanded_90 = tensor.expand_shape %21 [[0, 1]] output_shape [1, 128] : tensor<128xf32> into tensor<1x128xf32>
    %24 = tensor.empty() : tensor<1x128xf32>
    %25 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%23, %expanded_90 : tensor<1x1xf32>, tensor<1x128xf32>) outs(%24 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.mulf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x128xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%25 : tensor<1x128xf32>) outs(%24 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = math.sin %in : f32
      linalg.yield %622 : f32
    } -> tensor<1x128xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%25 : tensor<1x128xf32>) outs(%24 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = math.cos %in : f32
      linalg.yield %622 : f32
    } -> tensor<1x128xf32>
    %concat = tensor.concat dim(1) %26, %27 : (tensor<1x128xf32>, tensor<1x128xf32>) -> tensor<1x256xf32>
    %extracted_slice = tensor.extract_slice %concat[0, 128] [1, 128] [1, 1] : tensor<1x256xf32> to tensor<1x128xf32>
    %extracted_slice_91 = tensor.extract_slice %concat[0, 0] [1, 128] [1, 1] : tensor<1x256xf32> to tensor<1x128xf32>
    %concat_92 = tensor.concat dim(1) %extracted_slice, %extracted_slice_91 : (tensor<1x128xf32>, tensor<1x128xf32>) -> tensor<1x256xf32>
    %28 = tensor.empty() : tensor<1x256xbf16>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%concat_92 : tensor<1x256xf32>) outs(%28 : tensor<1x256xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<1x256xbf16>
    %30 = tensor.empty() : tensor<256x32xbf16>
    %transposed_93 = linalg.transpose ins(%cst_76 : tensor<32x256xbf16>) outs(%30 : tensor<256x32xbf16>) permutation = [1, 0] 
    %31 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_75 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32xf32>
    %32 = tensor.empty() : tensor<1x256xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%29 : tensor<1x256xbf16>) outs(%32 : tensor<1x256xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<1x256xf32>
    %34 = tensor.empty() : tensor<256x32xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%transposed_93 : tensor<256x32xbf16>) outs(%34 : tensor<256x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<256x32xf32>
    %36 = tensor.empty() : tensor<1x32xf32>
    %37 = linalg.fill ins(%cst : f32) outs(%36 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %38 = linalg.matmul ins(%33, %35 : tensor<1x256xf32>, tensor<256x32xf32>) outs(%37 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %39 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%31 : tensor<32xf32>) outs(%36 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%38, %39 : tensor<1x32xf32>, tensor<1x32xf32>) outs(%36 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.addf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x32xf32>
    %41 = tensor.empty() : tensor<1x32xbf16>
    %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%40 : tensor<1x32xf32>) outs(%41 : tensor<1x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<1x32xbf16>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%42 : tensor<1x32xbf16>) outs(%36 : tensor<1x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<1x32xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%43 : tensor<1x32xf32>) outs(%36 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = arith.negf %in : f32
      %623 = math.exp %622 : f32
      %624 = arith.addf %623, %cst_0 : f32
      %625 = arith.divf %cst_0, %624 : f32
      linalg.yield %625 : f32
    } -> tensor<1x32xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%43, %44 : tensor<1x32xf32>, tensor<1x32xf32>) outs(%36 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.mulf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x32xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%45 : tensor<1x32xf32>) outs(%41 : tensor<1x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<1x32xbf16>
    %47 = tensor.empty() : tensor<32x32xbf16>
    %transposed_94 = linalg.transpose ins(%cst_74 : tensor<32x32xbf16>) outs(%47 : tensor<32x32xbf16>) permutation = [1, 0] 
    %48 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_73 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%46 : tensor<1x32xbf16>) outs(%36 : tensor<1x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<1x32xf32>
    %50 = tensor.empty() : tensor<32x32xf32>
    %51 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%transposed_94 : tensor<32x32xbf16>) outs(%50 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32x32xf32>
    %52 = linalg.matmul ins(%49, %51 : tensor<1x32xf32>, tensor<32x32xf32>) outs(%37 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %53 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%48 : tensor<32xf32>) outs(%36 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32xf32>
    %54 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%52, %53 : tensor<1x32xf32>, tensor<1x32xf32>) outs(%36 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.addf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x32xf32>
    %55 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%54 : tensor<1x32xf32>) outs(%41 : tensor<1x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<1x32xbf16>
    %expanded_95 = tensor.expand_shape %16 [[0, 1]] output_shape [1, 1] : tensor<1xbf16> into tensor<1x1xbf16>
    %56 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_95 : tensor<1x1xbf16>) outs(%22 : tensor<1x1xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<1x1xf32>
    %57 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%56, %expanded_90 : tensor<1x1xf32>, tensor<1x128xf32>) outs(%24 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.mulf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x128xf32>
    %58 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%57 : tensor<1x128xf32>) outs(%24 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = math.sin %in : f32
      linalg.yield %622 : f32
    } -> tensor<1x128xf32>
    %59 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%57 : tensor<1x128xf32>) outs(%24 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = math.cos %in : f32
      linalg.yield %622 : f32
    } -> tensor<1x128xf32>
    %concat_96 = tensor.concat dim(1) %58, %59 : (tensor<1x128xf32>, tensor<1x128xf32>) -> tensor<1x256xf32>
    %extracted_slice_97 = tensor.extract_slice %concat_96[0, 128] [1, 128] [1, 1] : tensor<1x256xf32> to tensor<1x128xf32>
    %extracted_slice_98 = tensor.extract_slice %concat_96[0, 0] [1, 128] [1, 1] : tensor<1x256xf32> to tensor<1x128xf32>
    %concat_99 = tensor.concat dim(1) %extracted_slice_97, %extracted_slice_98 : (tensor<1x128xf32>, tensor<1x128xf32>) -> tensor<1x256xf32>
    %60 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%concat_99 : tensor<1x256xf32>) outs(%28 : tensor<1x256xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<1x256xbf16>
    %transposed_100 = linalg.transpose ins(%cst_72 : tensor<32x256xbf16>) outs(%30 : tensor<256x32xbf16>) permutation = [1, 0] 
    %61 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_71 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32xf32>
    %62 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%60 : tensor<1x256xbf16>) outs(%32 : tensor<1x256xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<1x256xf32>
    %63 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%transposed_100 : tensor<256x32xbf16>) outs(%34 : tensor<256x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<256x32xf32>
    %64 = linalg.matmul ins(%62, %63 : tensor<1x256xf32>, tensor<256x32xf32>) outs(%37 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %65 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%61 : tensor<32xf32>) outs(%36 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32xf32>
    %66 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%64, %65 : tensor<1x32xf32>, tensor<1x32xf32>) outs(%36 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.addf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x32xf32>
    %67 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%66 : tensor<1x32xf32>) outs(%41 : tensor<1x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<1x32xbf16>
    %68 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%67 : tensor<1x32xbf16>) outs(%36 : tensor<1x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<1x32xf32>
    %69 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%68 : tensor<1x32xf32>) outs(%36 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = arith.negf %in : f32
      %623 = math.exp %622 : f32
      %624 = arith.addf %623, %cst_0 : f32
      %625 = arith.divf %cst_0, %624 : f32
      linalg.yield %625 : f32
    } -> tensor<1x32xf32>
    %70 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%68, %69 : tensor<1x32xf32>, tensor<1x32xf32>) outs(%36 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.mulf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x32xf32>
    %71 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%70 : tensor<1x32xf32>) outs(%41 : tensor<1x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<1x32xbf16>
    %transposed_101 = linalg.transpose ins(%cst_70 : tensor<32x32xbf16>) outs(%47 : tensor<32x32xbf16>) permutation = [1, 0] 
    %72 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_69 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32xf32>
    %73 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%71 : tensor<1x32xbf16>) outs(%36 : tensor<1x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<1x32xf32>
    %74 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%transposed_101 : tensor<32x32xbf16>) outs(%50 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32x32xf32>
    %75 = linalg.matmul ins(%73, %74 : tensor<1x32xf32>, tensor<32x32xf32>) outs(%37 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %76 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%72 : tensor<32xf32>) outs(%36 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%75, %76 : tensor<1x32xf32>, tensor<1x32xf32>) outs(%36 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.addf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x32xf32>
    %78 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%77 : tensor<1x32xf32>) outs(%41 : tensor<1x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<1x32xbf16>
    %79 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%55, %78 : tensor<1x32xbf16>, tensor<1x32xbf16>) outs(%41 : tensor<1x32xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.addf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x32xbf16>
    %80 = tensor.empty() : tensor<72x32xbf16>
    %transposed_102 = linalg.transpose ins(%cst_68 : tensor<32x72xbf16>) outs(%80 : tensor<72x32xbf16>) permutation = [1, 0] 
    %81 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_67 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32xf32>
    %82 = tensor.empty() : tensor<1x72xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<1x72xbf16>) outs(%82 : tensor<1x72xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<1x72xf32>
    %84 = tensor.empty() : tensor<72x32xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%transposed_102 : tensor<72x32xbf16>) outs(%84 : tensor<72x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<72x32xf32>
    %86 = linalg.matmul ins(%83, %85 : tensor<1x72xf32>, tensor<72x32xf32>) outs(%37 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %87 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%81 : tensor<32xf32>) outs(%36 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%86, %87 : tensor<1x32xf32>, tensor<1x32xf32>) outs(%36 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.addf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x32xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%88 : tensor<1x32xf32>) outs(%41 : tensor<1x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<1x32xbf16>
    %90 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%89 : tensor<1x32xbf16>) outs(%36 : tensor<1x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<1x32xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%90 : tensor<1x32xf32>) outs(%36 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = arith.negf %in : f32
      %623 = math.exp %622 : f32
      %624 = arith.addf %623, %cst_0 : f32
      %625 = arith.divf %cst_0, %624 : f32
      linalg.yield %625 : f32
    } -> tensor<1x32xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%90, %91 : tensor<1x32xf32>, tensor<1x32xf32>) outs(%36 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.mulf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x32xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%92 : tensor<1x32xf32>) outs(%41 : tensor<1x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<1x32xbf16>
    %transposed_103 = linalg.transpose ins(%cst_66 : tensor<32x32xbf16>) outs(%47 : tensor<32x32xbf16>) permutation = [1, 0] 
    %94 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_65 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%93 : tensor<1x32xbf16>) outs(%36 : tensor<1x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<1x32xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%transposed_103 : tensor<32x32xbf16>) outs(%50 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32x32xf32>
    %97 = linalg.matmul ins(%95, %96 : tensor<1x32xf32>, tensor<32x32xf32>) outs(%37 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %98 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%94 : tensor<32xf32>) outs(%36 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%97, %98 : tensor<1x32xf32>, tensor<1x32xf32>) outs(%36 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.addf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x32xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%99 : tensor<1x32xf32>) outs(%41 : tensor<1x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<1x32xbf16>
    %101 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%79, %100 : tensor<1x32xbf16>, tensor<1x32xbf16>) outs(%41 : tensor<1x32xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.addf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x32xbf16>
    %collapsed_104 = tensor.collapse_shape %arg1 [[0, 1], [2]] : tensor<1x19x80xbf16> into tensor<19x80xbf16>
    %102 = tensor.empty() : tensor<80x32xbf16>
    %transposed_105 = linalg.transpose ins(%cst_64 : tensor<32x80xbf16>) outs(%102 : tensor<80x32xbf16>) permutation = [1, 0] 
    %103 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_63 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32xf32>
    %104 = tensor.empty() : tensor<19x80xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_104 : tensor<19x80xbf16>) outs(%104 : tensor<19x80xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<19x80xf32>
    %106 = tensor.empty() : tensor<80x32xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%transposed_105 : tensor<80x32xbf16>) outs(%106 : tensor<80x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<80x32xf32>
    %108 = tensor.empty() : tensor<19x32xf32>
    %109 = linalg.fill ins(%cst : f32) outs(%108 : tensor<19x32xf32>) -> tensor<19x32xf32>
    %110 = linalg.matmul ins(%105, %107 : tensor<19x80xf32>, tensor<80x32xf32>) outs(%109 : tensor<19x32xf32>) -> tensor<19x32xf32>
    %111 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%103 : tensor<32xf32>) outs(%108 : tensor<19x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<19x32xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%110, %111 : tensor<19x32xf32>, tensor<19x32xf32>) outs(%108 : tensor<19x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.addf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<19x32xf32>
    %113 = tensor.empty() : tensor<19x32xbf16>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%112 : tensor<19x32xf32>) outs(%113 : tensor<19x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<19x32xbf16>
    %expanded_106 = tensor.expand_shape %114 [[0, 1], [2]] output_shape [1, 19, 32] : tensor<19x32xbf16> into tensor<1x19x32xbf16>
    %concat_107 = tensor.concat dim(0) %arg5, %arg4 : (tensor<19x3xf32>, tensor<40x3xf32>) -> tensor<59x3xf32>
    %extracted_slice_108 = tensor.extract_slice %concat_107[0, 0] [59, 1] [1, 1] : tensor<59x3xf32> to tensor<59x1xf32>
    %115 = tensor.empty() : tensor<2xf64>
    %116 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%115 : tensor<2xf64>) {
    ^bb0(%out: f64):
      %622 = linalg.index 0 : index
      %623 = arith.index_cast %622 : index to i64
      %624 = arith.sitofp %623 : i64 to f64
      %625 = arith.mulf %624, %cst_82 : f64
      %626 = arith.addf %625, %cst_1 : f64
      linalg.yield %626 : f64
    } -> tensor<2xf64>
    %117 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%116 : tensor<2xf64>) outs(%115 : tensor<2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = arith.divf %in, %cst_83 : f64
      linalg.yield %622 : f64
    } -> tensor<2xf64>
    %118 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%117 : tensor<2xf64>) outs(%115 : tensor<2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = math.powf %cst_62, %in : f64
      linalg.yield %622 : f64
    } -> tensor<2xf64>
    %119 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%118 : tensor<2xf64>) outs(%115 : tensor<2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = arith.cmpf one, %in, %cst_1 : f64
      cf.assert %622, "unimplemented: tensor with zero element"
      %623 = arith.divf %cst_2, %in : f64
      linalg.yield %623 : f64
    } -> tensor<2xf64>
    %120 = tensor.empty() : tensor<59x2xf64>
    %121 = linalg.generic {indexing_maps = [#map3, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_108, %119 : tensor<59x1xf32>, tensor<2xf64>) outs(%120 : tensor<59x2xf64>) {
    ^bb0(%in: f32, %in_268: f64, %out: f64):
      %622 = arith.extf %in : f32 to f64
      %623 = arith.mulf %622, %in_268 : f64
      linalg.yield %623 : f64
    } -> tensor<59x2xf64>
    %122 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%121 : tensor<59x2xf64>) outs(%120 : tensor<59x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = math.cos %in : f64
      linalg.yield %622 : f64
    } -> tensor<59x2xf64>
    %123 = tensor.empty() : tensor<59x2x2xf64>
    %124 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<59x2xf64>) outs(%123 : tensor<59x2x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<59x2x2xf64>
    %collapsed_109 = tensor.collapse_shape %124 [[0], [1, 2]] : tensor<59x2x2xf64> into tensor<59x4xf64>
    %125 = tensor.empty() : tensor<59x4xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_109 : tensor<59x4xf64>) outs(%125 : tensor<59x4xf32>) {
    ^bb0(%in: f64, %out: f32):
      %622 = arith.truncf %in : f64 to f32
      linalg.yield %622 : f32
    } -> tensor<59x4xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%121 : tensor<59x2xf64>) outs(%120 : tensor<59x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = math.sin %in : f64
      linalg.yield %622 : f64
    } -> tensor<59x2xf64>
    %128 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<59x2xf64>) outs(%123 : tensor<59x2x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<59x2x2xf64>
    %collapsed_110 = tensor.collapse_shape %128 [[0], [1, 2]] : tensor<59x2x2xf64> into tensor<59x4xf64>
    %129 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_110 : tensor<59x4xf64>) outs(%125 : tensor<59x4xf32>) {
    ^bb0(%in: f64, %out: f32):
      %622 = arith.truncf %in : f64 to f32
      linalg.yield %622 : f32
    } -> tensor<59x4xf32>
    %extracted_slice_111 = tensor.extract_slice %concat_107[0, 1] [59, 1] [1, 1] : tensor<59x3xf32> to tensor<59x1xf32>
    %130 = tensor.empty() : tensor<3xf64>
    %131 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%130 : tensor<3xf64>) {
    ^bb0(%out: f64):
      %622 = linalg.index 0 : index
      %623 = arith.index_cast %622 : index to i64
      %624 = arith.sitofp %623 : i64 to f64
      %625 = arith.mulf %624, %cst_82 : f64
      %626 = arith.addf %625, %cst_1 : f64
      linalg.yield %626 : f64
    } -> tensor<3xf64>
    %132 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%131 : tensor<3xf64>) outs(%130 : tensor<3xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = arith.divf %in, %cst_84 : f64
      linalg.yield %622 : f64
    } -> tensor<3xf64>
    %133 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%132 : tensor<3xf64>) outs(%130 : tensor<3xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = math.powf %cst_62, %in : f64
      linalg.yield %622 : f64
    } -> tensor<3xf64>
    %134 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%133 : tensor<3xf64>) outs(%130 : tensor<3xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = arith.cmpf one, %in, %cst_1 : f64
      cf.assert %622, "unimplemented: tensor with zero element"
      %623 = arith.divf %cst_2, %in : f64
      linalg.yield %623 : f64
    } -> tensor<3xf64>
    %135 = tensor.empty() : tensor<59x3xf64>
    %136 = linalg.generic {indexing_maps = [#map3, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_111, %134 : tensor<59x1xf32>, tensor<3xf64>) outs(%135 : tensor<59x3xf64>) {
    ^bb0(%in: f32, %in_268: f64, %out: f64):
      %622 = arith.extf %in : f32 to f64
      %623 = arith.mulf %622, %in_268 : f64
      linalg.yield %623 : f64
    } -> tensor<59x3xf64>
    %137 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%136 : tensor<59x3xf64>) outs(%135 : tensor<59x3xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = math.cos %in : f64
      linalg.yield %622 : f64
    } -> tensor<59x3xf64>
    %138 = tensor.empty() : tensor<59x3x2xf64>
    %139 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<59x3xf64>) outs(%138 : tensor<59x3x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<59x3x2xf64>
    %collapsed_112 = tensor.collapse_shape %139 [[0], [1, 2]] : tensor<59x3x2xf64> into tensor<59x6xf64>
    %140 = tensor.empty() : tensor<59x6xf32>
    %141 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_112 : tensor<59x6xf64>) outs(%140 : tensor<59x6xf32>) {
    ^bb0(%in: f64, %out: f32):
      %622 = arith.truncf %in : f64 to f32
      linalg.yield %622 : f32
    } -> tensor<59x6xf32>
    %142 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%136 : tensor<59x3xf64>) outs(%135 : tensor<59x3xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = math.sin %in : f64
      linalg.yield %622 : f64
    } -> tensor<59x3xf64>
    %143 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<59x3xf64>) outs(%138 : tensor<59x3x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<59x3x2xf64>
    %collapsed_113 = tensor.collapse_shape %143 [[0], [1, 2]] : tensor<59x3x2xf64> into tensor<59x6xf64>
    %144 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_113 : tensor<59x6xf64>) outs(%140 : tensor<59x6xf32>) {
    ^bb0(%in: f64, %out: f32):
      %622 = arith.truncf %in : f64 to f32
      linalg.yield %622 : f32
    } -> tensor<59x6xf32>
    %extracted_slice_114 = tensor.extract_slice %concat_107[0, 2] [59, 1] [1, 1] : tensor<59x3xf32> to tensor<59x1xf32>
    %145 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%133 : tensor<3xf64>) outs(%130 : tensor<3xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = arith.cmpf one, %in, %cst_1 : f64
      cf.assert %622, "unimplemented: tensor with zero element"
      %623 = arith.divf %cst_2, %in : f64
      linalg.yield %623 : f64
    } -> tensor<3xf64>
    %146 = linalg.generic {indexing_maps = [#map3, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_114, %145 : tensor<59x1xf32>, tensor<3xf64>) outs(%135 : tensor<59x3xf64>) {
    ^bb0(%in: f32, %in_268: f64, %out: f64):
      %622 = arith.extf %in : f32 to f64
      %623 = arith.mulf %622, %in_268 : f64
      linalg.yield %623 : f64
    } -> tensor<59x3xf64>
    %147 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%146 : tensor<59x3xf64>) outs(%135 : tensor<59x3xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = math.cos %in : f64
      linalg.yield %622 : f64
    } -> tensor<59x3xf64>
    %148 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<59x3xf64>) outs(%138 : tensor<59x3x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<59x3x2xf64>
    %collapsed_115 = tensor.collapse_shape %148 [[0], [1, 2]] : tensor<59x3x2xf64> into tensor<59x6xf64>
    %149 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_115 : tensor<59x6xf64>) outs(%140 : tensor<59x6xf32>) {
    ^bb0(%in: f64, %out: f32):
      %622 = arith.truncf %in : f64 to f32
      linalg.yield %622 : f32
    } -> tensor<59x6xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%146 : tensor<59x3xf64>) outs(%135 : tensor<59x3xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = math.sin %in : f64
      linalg.yield %622 : f64
    } -> tensor<59x3xf64>
    %151 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150 : tensor<59x3xf64>) outs(%138 : tensor<59x3x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<59x3x2xf64>
    %collapsed_116 = tensor.collapse_shape %151 [[0], [1, 2]] : tensor<59x3x2xf64> into tensor<59x6xf64>
    %152 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_116 : tensor<59x6xf64>) outs(%140 : tensor<59x6xf32>) {
    ^bb0(%in: f64, %out: f32):
      %622 = arith.truncf %in : f64 to f32
      linalg.yield %622 : f32
    } -> tensor<59x6xf32>
    %concat_117 = tensor.concat dim(1) %126, %141, %149 : (tensor<59x4xf32>, tensor<59x6xf32>, tensor<59x6xf32>) -> tensor<59x16xf32>
    %concat_118 = tensor.concat dim(1) %129, %144, %152 : (tensor<59x4xf32>, tensor<59x6xf32>, tensor<59x6xf32>) -> tensor<59x16xf32>
    %153 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%101 : tensor<1x32xbf16>) outs(%36 : tensor<1x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<1x32xf32>
    %154 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%153 : tensor<1x32xf32>) outs(%36 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = arith.negf %in : f32
      %623 = math.exp %622 : f32
      %624 = arith.addf %623, %cst_0 : f32
      %625 = arith.divf %cst_0, %624 : f32
      linalg.yield %625 : f32
    } -> tensor<1x32xf32>
    %155 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%153, %154 : tensor<1x32xf32>, tensor<1x32xf32>) outs(%36 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.mulf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x32xf32>
    %156 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%155 : tensor<1x32xf32>) outs(%41 : tensor<1x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<1x32xbf16>
    %157 = tensor.empty() : tensor<32x192xbf16>
    %transposed_119 = linalg.transpose ins(%cst_61 : tensor<192x32xbf16>) outs(%157 : tensor<32x192xbf16>) permutation = [1, 0] 
    %158 = tensor.empty() : tensor<192xf32>
    %159 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_60 : tensor<192xbf16>) outs(%158 : tensor<192xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<192xf32>
    %160 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%156 : tensor<1x32xbf16>) outs(%36 : tensor<1x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<1x32xf32>
    %161 = tensor.empty() : tensor<32x192xf32>
    %162 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%transposed_119 : tensor<32x192xbf16>) outs(%161 : tensor<32x192xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32x192xf32>
    %163 = tensor.empty() : tensor<1x192xf32>
    %164 = linalg.fill ins(%cst : f32) outs(%163 : tensor<1x192xf32>) -> tensor<1x192xf32>
    %165 = linalg.matmul ins(%160, %162 : tensor<1x32xf32>, tensor<32x192xf32>) outs(%164 : tensor<1x192xf32>) -> tensor<1x192xf32>
    %166 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%159 : tensor<192xf32>) outs(%163 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x192xf32>
    %167 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%165, %166 : tensor<1x192xf32>, tensor<1x192xf32>) outs(%163 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.addf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x192xf32>
    %168 = tensor.empty() : tensor<1x192xbf16>
    %169 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%167 : tensor<1x192xf32>) outs(%168 : tensor<1x192xbf16>) {
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
    %171 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x40x32xbf16>) outs(%170 : tensor<1x40x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<1x40x32xf32>
    %172 = tensor.empty() : tensor<1x40x32xf64>
    %173 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171 : tensor<1x40x32xf32>) outs(%172 : tensor<1x40x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %622 = arith.extf %in : f32 to f64
      linalg.yield %622 : f64
    } -> tensor<1x40x32xf64>
    %174 = tensor.empty() : tensor<1x40x1xf64>
    %175 = linalg.fill ins(%cst_1 : f64) outs(%174 : tensor<1x40x1xf64>) -> tensor<1x40x1xf64>
    %176 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%173 : tensor<1x40x32xf64>) outs(%175 : tensor<1x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = arith.addf %in, %out : f64
      linalg.yield %622 : f64
    } -> tensor<1x40x1xf64>
    %177 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176 : tensor<1x40x1xf64>) outs(%174 : tensor<1x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = arith.divf %in, %cst_85 : f64
      linalg.yield %622 : f64
    } -> tensor<1x40x1xf64>
    %178 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173, %177 : tensor<1x40x32xf64>, tensor<1x40x1xf64>) outs(%172 : tensor<1x40x32xf64>) {
    ^bb0(%in: f64, %in_268: f64, %out: f64):
      %622 = arith.subf %in, %in_268 : f64
      linalg.yield %622 : f64
    } -> tensor<1x40x32xf64>
    %179 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178, %178 : tensor<1x40x32xf64>, tensor<1x40x32xf64>) outs(%172 : tensor<1x40x32xf64>) {
    ^bb0(%in: f64, %in_268: f64, %out: f64):
      %622 = arith.mulf %in, %in_268 : f64
      linalg.yield %622 : f64
    } -> tensor<1x40x32xf64>
    %180 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%179 : tensor<1x40x32xf64>) outs(%175 : tensor<1x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = arith.addf %in, %out : f64
      linalg.yield %622 : f64
    } -> tensor<1x40x1xf64>
    %181 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180 : tensor<1x40x1xf64>) outs(%174 : tensor<1x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = arith.divf %in, %cst_85 : f64
      linalg.yield %622 : f64
    } -> tensor<1x40x1xf64>
    %182 = tensor.empty() : tensor<1x40x1xf32>
    %183 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181 : tensor<1x40x1xf64>) outs(%182 : tensor<1x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %622 = arith.truncf %in : f64 to f32
      linalg.yield %622 : f32
    } -> tensor<1x40x1xf32>
    %184 = linalg.fill ins(%cst : f32) outs(%182 : tensor<1x40x1xf32>) -> tensor<1x40x1xf32>
    %185 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%171 : tensor<1x40x32xf32>) outs(%184 : tensor<1x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = arith.addf %in, %out : f32
      linalg.yield %622 : f32
    } -> tensor<1x40x1xf32>
    %186 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185 : tensor<1x40x1xf32>) outs(%182 : tensor<1x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = arith.divf %in, %cst_86 : f32
      linalg.yield %622 : f32
    } -> tensor<1x40x1xf32>
    %187 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183 : tensor<1x40x1xf32>) outs(%182 : tensor<1x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = arith.truncf %cst_59 : f64 to f32
      %623 = arith.addf %in, %622 : f32
      linalg.yield %623 : f32
    } -> tensor<1x40x1xf32>
    %188 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187 : tensor<1x40x1xf32>) outs(%182 : tensor<1x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = math.rsqrt %in : f32
      linalg.yield %622 : f32
    } -> tensor<1x40x1xf32>
    %189 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171, %186 : tensor<1x40x32xf32>, tensor<1x40x1xf32>) outs(%170 : tensor<1x40x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.subf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x40x32xf32>
    %190 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189, %188 : tensor<1x40x32xf32>, tensor<1x40x1xf32>) outs(%170 : tensor<1x40x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.mulf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x40x32xf32>
    %191 = tensor.empty() : tensor<1x40x32xbf16>
    %192 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%190 : tensor<1x40x32xf32>) outs(%191 : tensor<1x40x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<1x40x32xbf16>
    %expanded_126 = tensor.expand_shape %extracted_slice_121 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %193 = tensor.empty() : tensor<1x1x32xbf16>
    %194 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_126 : tensor<1x1x32xbf16>) outs(%193 : tensor<1x1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = arith.addf %in, %cst_7 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x1x32xbf16>
    %195 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192, %194 : tensor<1x40x32xbf16>, tensor<1x1x32xbf16>) outs(%191 : tensor<1x40x32xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.mulf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x40x32xbf16>
    %expanded_127 = tensor.expand_shape %extracted_slice_120 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %196 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195, %expanded_127 : tensor<1x40x32xbf16>, tensor<1x1x32xbf16>) outs(%191 : tensor<1x40x32xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.addf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x40x32xbf16>
    %transposed_128 = linalg.transpose ins(%cst_58 : tensor<192x32xbf16>) outs(%157 : tensor<32x192xbf16>) permutation = [1, 0] 
    %197 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_57 : tensor<192xbf16>) outs(%158 : tensor<192xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<192xf32>
    %198 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%transposed_128 : tensor<32x192xbf16>) outs(%161 : tensor<32x192xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32x192xf32>
    %199 = linalg.matmul ins(%160, %198 : tensor<1x32xf32>, tensor<32x192xf32>) outs(%164 : tensor<1x192xf32>) -> tensor<1x192xf32>
    %200 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%197 : tensor<192xf32>) outs(%163 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x192xf32>
    %201 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%199, %200 : tensor<1x192xf32>, tensor<1x192xf32>) outs(%163 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.addf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x192xf32>
    %202 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%201 : tensor<1x192xf32>) outs(%168 : tensor<1x192xbf16>) {
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
    %204 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_106 : tensor<1x19x32xbf16>) outs(%203 : tensor<1x19x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<1x19x32xf32>
    %205 = tensor.empty() : tensor<1x19x32xf64>
    %206 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%204 : tensor<1x19x32xf32>) outs(%205 : tensor<1x19x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %622 = arith.extf %in : f32 to f64
      linalg.yield %622 : f64
    } -> tensor<1x19x32xf64>
    %207 = tensor.empty() : tensor<1x19x1xf64>
    %208 = linalg.fill ins(%cst_1 : f64) outs(%207 : tensor<1x19x1xf64>) -> tensor<1x19x1xf64>
    %209 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%206 : tensor<1x19x32xf64>) outs(%208 : tensor<1x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = arith.addf %in, %out : f64
      linalg.yield %622 : f64
    } -> tensor<1x19x1xf64>
    %210 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%209 : tensor<1x19x1xf64>) outs(%207 : tensor<1x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = arith.divf %in, %cst_85 : f64
      linalg.yield %622 : f64
    } -> tensor<1x19x1xf64>
    %211 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%206, %210 : tensor<1x19x32xf64>, tensor<1x19x1xf64>) outs(%205 : tensor<1x19x32xf64>) {
    ^bb0(%in: f64, %in_268: f64, %out: f64):
      %622 = arith.subf %in, %in_268 : f64
      linalg.yield %622 : f64
    } -> tensor<1x19x32xf64>
    %212 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%211, %211 : tensor<1x19x32xf64>, tensor<1x19x32xf64>) outs(%205 : tensor<1x19x32xf64>) {
    ^bb0(%in: f64, %in_268: f64, %out: f64):
      %622 = arith.mulf %in, %in_268 : f64
      linalg.yield %622 : f64
    } -> tensor<1x19x32xf64>
    %213 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%212 : tensor<1x19x32xf64>) outs(%208 : tensor<1x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = arith.addf %in, %out : f64
      linalg.yield %622 : f64
    } -> tensor<1x19x1xf64>
    %214 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%213 : tensor<1x19x1xf64>) outs(%207 : tensor<1x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = arith.divf %in, %cst_85 : f64
      linalg.yield %622 : f64
    } -> tensor<1x19x1xf64>
    %215 = tensor.empty() : tensor<1x19x1xf32>
    %216 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214 : tensor<1x19x1xf64>) outs(%215 : tensor<1x19x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %622 = arith.truncf %in : f64 to f32
      linalg.yield %622 : f32
    } -> tensor<1x19x1xf32>
    %217 = linalg.fill ins(%cst : f32) outs(%215 : tensor<1x19x1xf32>) -> tensor<1x19x1xf32>
    %218 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%204 : tensor<1x19x32xf32>) outs(%217 : tensor<1x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = arith.addf %in, %out : f32
      linalg.yield %622 : f32
    } -> tensor<1x19x1xf32>
    %219 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%218 : tensor<1x19x1xf32>) outs(%215 : tensor<1x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = arith.divf %in, %cst_86 : f32
      linalg.yield %622 : f32
    } -> tensor<1x19x1xf32>
    %220 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%216 : tensor<1x19x1xf32>) outs(%215 : tensor<1x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = arith.truncf %cst_59 : f64 to f32
      %623 = arith.addf %in, %622 : f32
      linalg.yield %623 : f32
    } -> tensor<1x19x1xf32>
    %221 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%220 : tensor<1x19x1xf32>) outs(%215 : tensor<1x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = math.rsqrt %in : f32
      linalg.yield %622 : f32
    } -> tensor<1x19x1xf32>
    %222 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%204, %219 : tensor<1x19x32xf32>, tensor<1x19x1xf32>) outs(%203 : tensor<1x19x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.subf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x19x32xf32>
    %223 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%222, %221 : tensor<1x19x32xf32>, tensor<1x19x1xf32>) outs(%203 : tensor<1x19x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.mulf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x19x32xf32>
    %224 = tensor.empty() : tensor<1x19x32xbf16>
    %225 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%223 : tensor<1x19x32xf32>) outs(%224 : tensor<1x19x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<1x19x32xbf16>
    %expanded_135 = tensor.expand_shape %extracted_slice_130 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %226 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_135 : tensor<1x1x32xbf16>) outs(%193 : tensor<1x1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = arith.addf %in, %cst_7 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x1x32xbf16>
    %227 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%225, %226 : tensor<1x19x32xbf16>, tensor<1x1x32xbf16>) outs(%224 : tensor<1x19x32xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.mulf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x19x32xbf16>
    %expanded_136 = tensor.expand_shape %extracted_slice_129 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %228 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%227, %expanded_136 : tensor<1x19x32xbf16>, tensor<1x1x32xbf16>) outs(%224 : tensor<1x19x32xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.addf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x19x32xbf16>
    %collapsed_137 = tensor.collapse_shape %196 [[0, 1], [2]] : tensor<1x40x32xbf16> into tensor<40x32xbf16>
    %transposed_138 = linalg.transpose ins(%cst_56 : tensor<32x32xbf16>) outs(%47 : tensor<32x32xbf16>) permutation = [1, 0] 
    %229 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_55 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32xf32>
    %230 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_137 : tensor<40x32xbf16>) outs(%7 : tensor<40x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<40x32xf32>
    %231 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%transposed_138 : tensor<32x32xbf16>) outs(%50 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32x32xf32>
    %232 = linalg.matmul ins(%230, %231 : tensor<40x32xf32>, tensor<32x32xf32>) outs(%8 : tensor<40x32xf32>) -> tensor<40x32xf32>
    %233 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%229 : tensor<32xf32>) outs(%7 : tensor<40x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x32xf32>
    %234 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%232, %233 : tensor<40x32xf32>, tensor<40x32xf32>) outs(%7 : tensor<40x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.addf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<40x32xf32>
    %235 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%234 : tensor<40x32xf32>) outs(%12 : tensor<40x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<40x32xbf16>
    %transposed_139 = linalg.transpose ins(%cst_54 : tensor<32x32xbf16>) outs(%47 : tensor<32x32xbf16>) permutation = [1, 0] 
    %236 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_53 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32xf32>
    %237 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%transposed_139 : tensor<32x32xbf16>) outs(%50 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32x32xf32>
    %238 = linalg.matmul ins(%230, %237 : tensor<40x32xf32>, tensor<32x32xf32>) outs(%8 : tensor<40x32xf32>) -> tensor<40x32xf32>
    %239 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%236 : tensor<32xf32>) outs(%7 : tensor<40x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x32xf32>
    %240 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%238, %239 : tensor<40x32xf32>, tensor<40x32xf32>) outs(%7 : tensor<40x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.addf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<40x32xf32>
    %241 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%240 : tensor<40x32xf32>) outs(%12 : tensor<40x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<40x32xbf16>
    %transposed_140 = linalg.transpose ins(%cst_52 : tensor<32x32xbf16>) outs(%47 : tensor<32x32xbf16>) permutation = [1, 0] 
    %242 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_51 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32xf32>
    %243 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%transposed_140 : tensor<32x32xbf16>) outs(%50 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32x32xf32>
    %244 = linalg.matmul ins(%230, %243 : tensor<40x32xf32>, tensor<32x32xf32>) outs(%8 : tensor<40x32xf32>) -> tensor<40x32xf32>
    %245 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%242 : tensor<32xf32>) outs(%7 : tensor<40x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x32xf32>
    %246 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%244, %245 : tensor<40x32xf32>, tensor<40x32xf32>) outs(%7 : tensor<40x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.addf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<40x32xf32>
    %247 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%246 : tensor<40x32xf32>) outs(%12 : tensor<40x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<40x32xbf16>
    %collapsed_141 = tensor.collapse_shape %228 [[0, 1], [2]] : tensor<1x19x32xbf16> into tensor<19x32xbf16>
    %transposed_142 = linalg.transpose ins(%cst_50 : tensor<32x32xbf16>) outs(%47 : tensor<32x32xbf16>) permutation = [1, 0] 
    %248 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_49 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32xf32>
    %249 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_141 : tensor<19x32xbf16>) outs(%108 : tensor<19x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<19x32xf32>
    %250 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%transposed_142 : tensor<32x32xbf16>) outs(%50 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32x32xf32>
    %251 = linalg.matmul ins(%249, %250 : tensor<19x32xf32>, tensor<32x32xf32>) outs(%109 : tensor<19x32xf32>) -> tensor<19x32xf32>
    %252 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%248 : tensor<32xf32>) outs(%108 : tensor<19x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<19x32xf32>
    %253 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%251, %252 : tensor<19x32xf32>, tensor<19x32xf32>) outs(%108 : tensor<19x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.addf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<19x32xf32>
    %254 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%253 : tensor<19x32xf32>) outs(%113 : tensor<19x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<19x32xbf16>
    %transposed_143 = linalg.transpose ins(%cst_48 : tensor<32x32xbf16>) outs(%47 : tensor<32x32xbf16>) permutation = [1, 0] 
    %255 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_47 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32xf32>
    %256 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%transposed_143 : tensor<32x32xbf16>) outs(%50 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32x32xf32>
    %257 = linalg.matmul ins(%249, %256 : tensor<19x32xf32>, tensor<32x32xf32>) outs(%109 : tensor<19x32xf32>) -> tensor<19x32xf32>
    %258 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%255 : tensor<32xf32>) outs(%108 : tensor<19x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<19x32xf32>
    %259 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%257, %258 : tensor<19x32xf32>, tensor<19x32xf32>) outs(%108 : tensor<19x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.addf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<19x32xf32>
    %260 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%259 : tensor<19x32xf32>) outs(%113 : tensor<19x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<19x32xbf16>
    %transposed_144 = linalg.transpose ins(%cst_46 : tensor<32x32xbf16>) outs(%47 : tensor<32x32xbf16>) permutation = [1, 0] 
    %261 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_45 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32xf32>
    %262 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%transposed_144 : tensor<32x32xbf16>) outs(%50 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32x32xf32>
    %263 = linalg.matmul ins(%249, %262 : tensor<19x32xf32>, tensor<32x32xf32>) outs(%109 : tensor<19x32xf32>) -> tensor<19x32xf32>
    %264 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%261 : tensor<32xf32>) outs(%108 : tensor<19x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<19x32xf32>
    %265 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%263, %264 : tensor<19x32xf32>, tensor<19x32xf32>) outs(%108 : tensor<19x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.addf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<19x32xf32>
    %266 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%265 : tensor<19x32xf32>) outs(%113 : tensor<19x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<19x32xbf16>
    %expanded_145 = tensor.expand_shape %235 [[0, 1], [2, 3]] output_shape [1, 40, 2, 16] : tensor<40x32xbf16> into tensor<1x40x2x16xbf16>
    %expanded_146 = tensor.expand_shape %241 [[0, 1], [2, 3]] output_shape [1, 40, 2, 16] : tensor<40x32xbf16> into tensor<1x40x2x16xbf16>
    %expanded_147 = tensor.expand_shape %247 [[0, 1], [2, 3]] output_shape [1, 40, 2, 16] : tensor<40x32xbf16> into tensor<1x40x2x16xbf16>
    %267 = tensor.empty() : tensor<1x40x2x16xbf16>
    %268 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_145, %expanded_145 : tensor<1x40x2x16xbf16>, tensor<1x40x2x16xbf16>) outs(%267 : tensor<1x40x2x16xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.mulf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x40x2x16xbf16>
    %269 = tensor.empty() : tensor<1x40x2x1xbf16>
    %270 = linalg.fill ins(%cst_3 : bf16) outs(%269 : tensor<1x40x2x1xbf16>) -> tensor<1x40x2x1xbf16>
    %271 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%268 : tensor<1x40x2x16xbf16>) outs(%270 : tensor<1x40x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = arith.addf %in, %out : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x40x2x1xbf16>
    %272 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%271 : tensor<1x40x2x1xbf16>) outs(%269 : tensor<1x40x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = arith.divf %in, %cst_87 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x40x2x1xbf16>
    %273 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%272 : tensor<1x40x2x1xbf16>) outs(%269 : tensor<1x40x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = arith.truncf %cst_59 : f64 to bf16
      %623 = arith.addf %in, %622 : bf16
      linalg.yield %623 : bf16
    } -> tensor<1x40x2x1xbf16>
    %274 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%273 : tensor<1x40x2x1xbf16>) outs(%269 : tensor<1x40x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = math.rsqrt %in : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x40x2x1xbf16>
    %275 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_145, %274 : tensor<1x40x2x16xbf16>, tensor<1x40x2x1xbf16>) outs(%267 : tensor<1x40x2x16xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.mulf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x40x2x16xbf16>
    %276 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%275, %cst_44 : tensor<1x40x2x16xbf16>, tensor<16xbf16>) outs(%267 : tensor<1x40x2x16xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.mulf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x40x2x16xbf16>
    %277 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_146, %expanded_146 : tensor<1x40x2x16xbf16>, tensor<1x40x2x16xbf16>) outs(%267 : tensor<1x40x2x16xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.mulf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x40x2x16xbf16>
    %278 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%277 : tensor<1x40x2x16xbf16>) outs(%270 : tensor<1x40x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = arith.addf %in, %out : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x40x2x1xbf16>
    %279 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%278 : tensor<1x40x2x1xbf16>) outs(%269 : tensor<1x40x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = arith.divf %in, %cst_87 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x40x2x1xbf16>
    %280 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%279 : tensor<1x40x2x1xbf16>) outs(%269 : tensor<1x40x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = arith.truncf %cst_59 : f64 to bf16
      %623 = arith.addf %in, %622 : bf16
      linalg.yield %623 : bf16
    } -> tensor<1x40x2x1xbf16>
    %281 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%280 : tensor<1x40x2x1xbf16>) outs(%269 : tensor<1x40x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = math.rsqrt %in : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x40x2x1xbf16>
    %282 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_146, %281 : tensor<1x40x2x16xbf16>, tensor<1x40x2x1xbf16>) outs(%267 : tensor<1x40x2x16xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.mulf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x40x2x16xbf16>
    %283 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%282, %cst_43 : tensor<1x40x2x16xbf16>, tensor<16xbf16>) outs(%267 : tensor<1x40x2x16xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.mulf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x40x2x16xbf16>
    %expanded_148 = tensor.expand_shape %254 [[0, 1], [2, 3]] output_shape [1, 19, 2, 16] : tensor<19x32xbf16> into tensor<1x19x2x16xbf16>
    %expanded_149 = tensor.expand_shape %260 [[0, 1], [2, 3]] output_shape [1, 19, 2, 16] : tensor<19x32xbf16> into tensor<1x19x2x16xbf16>
    %expanded_150 = tensor.expand_shape %266 [[0, 1], [2, 3]] output_shape [1, 19, 2, 16] : tensor<19x32xbf16> into tensor<1x19x2x16xbf16>
    %284 = tensor.empty() : tensor<1x19x2x16xbf16>
    %285 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_148, %expanded_148 : tensor<1x19x2x16xbf16>, tensor<1x19x2x16xbf16>) outs(%284 : tensor<1x19x2x16xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.mulf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x19x2x16xbf16>
    %286 = tensor.empty() : tensor<1x19x2x1xbf16>
    %287 = linalg.fill ins(%cst_3 : bf16) outs(%286 : tensor<1x19x2x1xbf16>) -> tensor<1x19x2x1xbf16>
    %288 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%285 : tensor<1x19x2x16xbf16>) outs(%287 : tensor<1x19x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = arith.addf %in, %out : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x19x2x1xbf16>
    %289 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%288 : tensor<1x19x2x1xbf16>) outs(%286 : tensor<1x19x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = arith.divf %in, %cst_87 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x19x2x1xbf16>
    %290 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%289 : tensor<1x19x2x1xbf16>) outs(%286 : tensor<1x19x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = arith.truncf %cst_59 : f64 to bf16
      %623 = arith.addf %in, %622 : bf16
      linalg.yield %623 : bf16
    } -> tensor<1x19x2x1xbf16>
    %291 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%290 : tensor<1x19x2x1xbf16>) outs(%286 : tensor<1x19x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = math.rsqrt %in : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x19x2x1xbf16>
    %292 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_148, %291 : tensor<1x19x2x16xbf16>, tensor<1x19x2x1xbf16>) outs(%284 : tensor<1x19x2x16xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.mulf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x19x2x16xbf16>
    %293 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%292, %cst_42 : tensor<1x19x2x16xbf16>, tensor<16xbf16>) outs(%284 : tensor<1x19x2x16xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.mulf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x19x2x16xbf16>
    %294 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_149, %expanded_149 : tensor<1x19x2x16xbf16>, tensor<1x19x2x16xbf16>) outs(%284 : tensor<1x19x2x16xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.mulf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x19x2x16xbf16>
    %295 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%294 : tensor<1x19x2x16xbf16>) outs(%287 : tensor<1x19x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = arith.addf %in, %out : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x19x2x1xbf16>
    %296 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%295 : tensor<1x19x2x1xbf16>) outs(%286 : tensor<1x19x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = arith.divf %in, %cst_87 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x19x2x1xbf16>
    %297 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%296 : tensor<1x19x2x1xbf16>) outs(%286 : tensor<1x19x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = arith.truncf %cst_59 : f64 to bf16
      %623 = arith.addf %in, %622 : bf16
      linalg.yield %623 : bf16
    } -> tensor<1x19x2x1xbf16>
    %298 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%297 : tensor<1x19x2x1xbf16>) outs(%286 : tensor<1x19x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = math.rsqrt %in : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x19x2x1xbf16>
    %299 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_149, %298 : tensor<1x19x2x16xbf16>, tensor<1x19x2x1xbf16>) outs(%284 : tensor<1x19x2x16xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.mulf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x19x2x16xbf16>
    %300 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%299, %cst_41 : tensor<1x19x2x16xbf16>, tensor<16xbf16>) outs(%284 : tensor<1x19x2x16xbf16>) {
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
    %302 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_159 : tensor<1x59x2x8xbf16>) outs(%301 : tensor<1x59x2x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = arith.negf %in : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x59x2x8xbf16>
    %expanded_160 = tensor.expand_shape %302 [[0], [1], [2], [3, 4]] output_shape [1, 59, 2, 8, 1] : tensor<1x59x2x8xbf16> into tensor<1x59x2x8x1xbf16>
    %concat_161 = tensor.concat dim(4) %expanded_160, %extracted_slice_157 : (tensor<1x59x2x8x1xbf16>, tensor<1x59x2x8x1xbf16>) -> tensor<1x59x2x8x2xbf16>
    %collapsed_162 = tensor.collapse_shape %concat_161 [[0], [1], [2], [3, 4]] : tensor<1x59x2x8x2xbf16> into tensor<1x59x2x16xbf16>
    %303 = tensor.empty() : tensor<1x59x2x16xf32>
    %304 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_151 : tensor<1x59x2x16xbf16>) outs(%303 : tensor<1x59x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<1x59x2x16xf32>
    %305 = linalg.generic {indexing_maps = [#map8, #map11, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%304, %expanded_154 : tensor<1x59x2x16xf32>, tensor<1x59x1x16xf32>) outs(%303 : tensor<1x59x2x16xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.mulf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x59x2x16xf32>
    %306 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_162 : tensor<1x59x2x16xbf16>) outs(%303 : tensor<1x59x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<1x59x2x16xf32>
    %307 = linalg.generic {indexing_maps = [#map8, #map11, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%306, %expanded_155 : tensor<1x59x2x16xf32>, tensor<1x59x1x16xf32>) outs(%303 : tensor<1x59x2x16xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.mulf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x59x2x16xf32>
    %308 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%305, %307 : tensor<1x59x2x16xf32>, tensor<1x59x2x16xf32>) outs(%303 : tensor<1x59x2x16xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.addf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x59x2x16xf32>
    %309 = tensor.empty() : tensor<1x59x2x16xbf16>
    %310 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%308 : tensor<1x59x2x16xf32>) outs(%309 : tensor<1x59x2x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<1x59x2x16xbf16>
    %expanded_163 = tensor.expand_shape %concat_152 [[0], [1], [2], [3, 4]] output_shape [1, 59, 2, 8, 2] : tensor<1x59x2x16xbf16> into tensor<1x59x2x8x2xbf16>
    %extracted_slice_164 = tensor.extract_slice %expanded_163[0, 0, 0, 0, 0] [1, 59, 2, 8, 1] [1, 1, 1, 1, 1] : tensor<1x59x2x8x2xbf16> to tensor<1x59x2x8x1xbf16>
    %extracted_slice_165 = tensor.extract_slice %expanded_163[0, 0, 0, 0, 1] [1, 59, 2, 8, 1] [1, 1, 1, 1, 1] : tensor<1x59x2x8x2xbf16> to tensor<1x59x2x8x1xbf16>
    %collapsed_166 = tensor.collapse_shape %extracted_slice_165 [[0], [1], [2], [3, 4]] : tensor<1x59x2x8x1xbf16> into tensor<1x59x2x8xbf16>
    %311 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_166 : tensor<1x59x2x8xbf16>) outs(%301 : tensor<1x59x2x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = arith.negf %in : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x59x2x8xbf16>
    %expanded_167 = tensor.expand_shape %311 [[0], [1], [2], [3, 4]] output_shape [1, 59, 2, 8, 1] : tensor<1x59x2x8xbf16> into tensor<1x59x2x8x1xbf16>
    %concat_168 = tensor.concat dim(4) %expanded_167, %extracted_slice_164 : (tensor<1x59x2x8x1xbf16>, tensor<1x59x2x8x1xbf16>) -> tensor<1x59x2x8x2xbf16>
    %collapsed_169 = tensor.collapse_shape %concat_168 [[0], [1], [2], [3, 4]] : tensor<1x59x2x8x2xbf16> into tensor<1x59x2x16xbf16>
    %312 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_152 : tensor<1x59x2x16xbf16>) outs(%303 : tensor<1x59x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<1x59x2x16xf32>
    %313 = linalg.generic {indexing_maps = [#map8, #map11, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%312, %expanded_154 : tensor<1x59x2x16xf32>, tensor<1x59x1x16xf32>) outs(%303 : tensor<1x59x2x16xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.mulf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x59x2x16xf32>
    %314 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_169 : tensor<1x59x2x16xbf16>) outs(%303 : tensor<1x59x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<1x59x2x16xf32>
    %315 = linalg.generic {indexing_maps = [#map8, #map11, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%314, %expanded_155 : tensor<1x59x2x16xf32>, tensor<1x59x1x16xf32>) outs(%303 : tensor<1x59x2x16xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.mulf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x59x2x16xf32>
    %316 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%313, %315 : tensor<1x59x2x16xf32>, tensor<1x59x2x16xf32>) outs(%303 : tensor<1x59x2x16xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.addf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x59x2x16xf32>
    %317 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%316 : tensor<1x59x2x16xf32>) outs(%309 : tensor<1x59x2x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<1x59x2x16xbf16>
    %318 = tensor.empty() : tensor<1x2x59x16xbf16>
    %transposed_170 = linalg.transpose ins(%310 : tensor<1x59x2x16xbf16>) outs(%318 : tensor<1x2x59x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_171 = linalg.transpose ins(%317 : tensor<1x59x2x16xbf16>) outs(%318 : tensor<1x2x59x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_172 = linalg.transpose ins(%concat_153 : tensor<1x59x2x16xbf16>) outs(%318 : tensor<1x2x59x16xbf16>) permutation = [0, 2, 1, 3] 
    %319 = tensor.empty() : tensor<1x2x59x16xf32>
    %320 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_170 : tensor<1x2x59x16xbf16>) outs(%319 : tensor<1x2x59x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<1x2x59x16xf32>
    %321 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_171 : tensor<1x2x59x16xbf16>) outs(%319 : tensor<1x2x59x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<1x2x59x16xf32>
    %322 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_172 : tensor<1x2x59x16xbf16>) outs(%319 : tensor<1x2x59x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<1x2x59x16xf32>
    %323 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%320 : tensor<1x2x59x16xf32>) outs(%319 : tensor<1x2x59x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = arith.mulf %in, %cst_88 : f32
      linalg.yield %622 : f32
    } -> tensor<1x2x59x16xf32>
    %324 = tensor.empty() : tensor<1x2x16x59xf32>
    %transposed_173 = linalg.transpose ins(%321 : tensor<1x2x59x16xf32>) outs(%324 : tensor<1x2x16x59xf32>) permutation = [0, 1, 3, 2] 
    %325 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_173 : tensor<1x2x16x59xf32>) outs(%324 : tensor<1x2x16x59xf32>) {
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
    %333:2 = linalg.generic {indexing_maps = [#map8, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_176 : tensor<1x2x59x59xf32>) outs(%332, %330 : tensor<1x2x59xf32>, tensor<1x2x59xi64>) {
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
    %335 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_176, %expanded_177 : tensor<1x2x59x59xf32>, tensor<1x2x59x1xf32>) outs(%334 : tensor<1x2x59x59xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.subf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x2x59x59xf32>
    %336 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%335 : tensor<1x2x59x59xf32>) outs(%334 : tensor<1x2x59x59xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = math.exp %in : f32
      linalg.yield %622 : f32
    } -> tensor<1x2x59x59xf32>
    %337 = tensor.empty() : tensor<1x2x59x1xf32>
    %338 = linalg.fill ins(%cst : f32) outs(%337 : tensor<1x2x59x1xf32>) -> tensor<1x2x59x1xf32>
    %339 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%336 : tensor<1x2x59x59xf32>) outs(%338 : tensor<1x2x59x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = arith.addf %in, %out : f32
      linalg.yield %622 : f32
    } -> tensor<1x2x59x1xf32>
    %340 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%336, %339 : tensor<1x2x59x59xf32>, tensor<1x2x59x1xf32>) outs(%334 : tensor<1x2x59x59xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.divf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x2x59x59xf32>
    %341 = tensor.empty() : tensor<1x2x59x59xi1>
    %342 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_176 : tensor<1x2x59x59xf32>) outs(%341 : tensor<1x2x59x59xi1>) {
    ^bb0(%in: f32, %out: i1):
      %622 = arith.extf %in : f32 to f64
      %623 = arith.cmpf oeq, %622, %cst_40 : f64
      linalg.yield %623 : i1
    } -> tensor<1x2x59x59xi1>
    %343 = tensor.empty() : tensor<1x2x59x1xi1>
    %344 = linalg.fill ins(%true : i1) outs(%343 : tensor<1x2x59x1xi1>) -> tensor<1x2x59x1xi1>
    %345 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%342 : tensor<1x2x59x59xi1>) outs(%344 : tensor<1x2x59x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %622 = arith.andi %in, %out : i1
      linalg.yield %622 : i1
    } -> tensor<1x2x59x1xi1>
    %346 = linalg.generic {indexing_maps = [#map9, #map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%345, %cst_9, %340 : tensor<1x2x59x1xi1>, tensor<1x2x59x59xf32>, tensor<1x2x59x59xf32>) outs(%334 : tensor<1x2x59x59xf32>) {
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
    %350 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_180 : tensor<1x2x59x16xf32>) outs(%318 : tensor<1x2x59x16xbf16>) {
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
    %351 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_38 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32xf32>
    %352 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_185 : tensor<40x32xbf16>) outs(%7 : tensor<40x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<40x32xf32>
    %353 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%transposed_186 : tensor<32x32xbf16>) outs(%50 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32x32xf32>
    %354 = linalg.matmul ins(%352, %353 : tensor<40x32xf32>, tensor<32x32xf32>) outs(%8 : tensor<40x32xf32>) -> tensor<40x32xf32>
    %355 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%351 : tensor<32xf32>) outs(%7 : tensor<40x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x32xf32>
    %356 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%354, %355 : tensor<40x32xf32>, tensor<40x32xf32>) outs(%7 : tensor<40x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.addf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<40x32xf32>
    %357 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%356 : tensor<40x32xf32>) outs(%12 : tensor<40x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<40x32xbf16>
    %expanded_187 = tensor.expand_shape %357 [[0, 1], [2]] output_shape [1, 40, 32] : tensor<40x32xbf16> into tensor<1x40x32xbf16>
    %collapsed_188 = tensor.collapse_shape %extracted_slice_183 [[0, 1], [2]] : tensor<1x19x32xbf16> into tensor<19x32xbf16>
    %transposed_189 = linalg.transpose ins(%cst_37 : tensor<32x32xbf16>) outs(%47 : tensor<32x32xbf16>) permutation = [1, 0] 
    %358 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_36 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32xf32>
    %359 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_188 : tensor<19x32xbf16>) outs(%108 : tensor<19x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<19x32xf32>
    %360 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%transposed_189 : tensor<32x32xbf16>) outs(%50 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32x32xf32>
    %361 = linalg.matmul ins(%359, %360 : tensor<19x32xf32>, tensor<32x32xf32>) outs(%109 : tensor<19x32xf32>) -> tensor<19x32xf32>
    %362 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%358 : tensor<32xf32>) outs(%108 : tensor<19x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<19x32xf32>
    %363 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%361, %362 : tensor<19x32xf32>, tensor<19x32xf32>) outs(%108 : tensor<19x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.addf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<19x32xf32>
    %364 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%363 : tensor<19x32xf32>) outs(%113 : tensor<19x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<19x32xbf16>
    %expanded_190 = tensor.expand_shape %364 [[0, 1], [2]] output_shape [1, 19, 32] : tensor<19x32xbf16> into tensor<1x19x32xbf16>
    %expanded_191 = tensor.expand_shape %extracted_slice_122 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %365 = linalg.generic {indexing_maps = [#map7, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_191, %expanded_187 : tensor<1x1x32xbf16>, tensor<1x40x32xbf16>) outs(%191 : tensor<1x40x32xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.mulf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x40x32xbf16>
    %366 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %365 : tensor<1x40x32xbf16>, tensor<1x40x32xbf16>) outs(%191 : tensor<1x40x32xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.addf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x40x32xbf16>
    %367 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%366 : tensor<1x40x32xbf16>) outs(%170 : tensor<1x40x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<1x40x32xf32>
    %368 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%367 : tensor<1x40x32xf32>) outs(%172 : tensor<1x40x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %622 = arith.extf %in : f32 to f64
      linalg.yield %622 : f64
    } -> tensor<1x40x32xf64>
    %369 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%368 : tensor<1x40x32xf64>) outs(%175 : tensor<1x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = arith.addf %in, %out : f64
      linalg.yield %622 : f64
    } -> tensor<1x40x1xf64>
    %370 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%369 : tensor<1x40x1xf64>) outs(%174 : tensor<1x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = arith.divf %in, %cst_85 : f64
      linalg.yield %622 : f64
    } -> tensor<1x40x1xf64>
    %371 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%368, %370 : tensor<1x40x32xf64>, tensor<1x40x1xf64>) outs(%172 : tensor<1x40x32xf64>) {
    ^bb0(%in: f64, %in_268: f64, %out: f64):
      %622 = arith.subf %in, %in_268 : f64
      linalg.yield %622 : f64
    } -> tensor<1x40x32xf64>
    %372 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%371, %371 : tensor<1x40x32xf64>, tensor<1x40x32xf64>) outs(%172 : tensor<1x40x32xf64>) {
    ^bb0(%in: f64, %in_268: f64, %out: f64):
      %622 = arith.mulf %in, %in_268 : f64
      linalg.yield %622 : f64
    } -> tensor<1x40x32xf64>
    %373 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%372 : tensor<1x40x32xf64>) outs(%175 : tensor<1x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = arith.addf %in, %out : f64
      linalg.yield %622 : f64
    } -> tensor<1x40x1xf64>
    %374 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%373 : tensor<1x40x1xf64>) outs(%174 : tensor<1x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = arith.divf %in, %cst_85 : f64
      linalg.yield %622 : f64
    } -> tensor<1x40x1xf64>
    %375 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%374 : tensor<1x40x1xf64>) outs(%182 : tensor<1x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %622 = arith.truncf %in : f64 to f32
      linalg.yield %622 : f32
    } -> tensor<1x40x1xf32>
    %376 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%367 : tensor<1x40x32xf32>) outs(%184 : tensor<1x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = arith.addf %in, %out : f32
      linalg.yield %622 : f32
    } -> tensor<1x40x1xf32>
    %377 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%376 : tensor<1x40x1xf32>) outs(%182 : tensor<1x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = arith.divf %in, %cst_86 : f32
      linalg.yield %622 : f32
    } -> tensor<1x40x1xf32>
    %378 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%375 : tensor<1x40x1xf32>) outs(%182 : tensor<1x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = arith.truncf %cst_59 : f64 to f32
      %623 = arith.addf %in, %622 : f32
      linalg.yield %623 : f32
    } -> tensor<1x40x1xf32>
    %379 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%378 : tensor<1x40x1xf32>) outs(%182 : tensor<1x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = math.rsqrt %in : f32
      linalg.yield %622 : f32
    } -> tensor<1x40x1xf32>
    %380 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%367, %377 : tensor<1x40x32xf32>, tensor<1x40x1xf32>) outs(%170 : tensor<1x40x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.subf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x40x32xf32>
    %381 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%380, %379 : tensor<1x40x32xf32>, tensor<1x40x1xf32>) outs(%170 : tensor<1x40x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.mulf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x40x32xf32>
    %382 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%381 : tensor<1x40x32xf32>) outs(%191 : tensor<1x40x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<1x40x32xbf16>
    %expanded_192 = tensor.expand_shape %extracted_slice_124 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %383 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_192 : tensor<1x1x32xbf16>) outs(%193 : tensor<1x1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = arith.addf %in, %cst_7 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x1x32xbf16>
    %384 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%382, %383 : tensor<1x40x32xbf16>, tensor<1x1x32xbf16>) outs(%191 : tensor<1x40x32xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.mulf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x40x32xbf16>
    %expanded_193 = tensor.expand_shape %extracted_slice_123 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %385 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%384, %expanded_193 : tensor<1x40x32xbf16>, tensor<1x1x32xbf16>) outs(%191 : tensor<1x40x32xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.addf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x40x32xbf16>
    %collapsed_194 = tensor.collapse_shape %385 [[0, 1], [2]] : tensor<1x40x32xbf16> into tensor<40x32xbf16>
    %386 = tensor.empty() : tensor<32x128xbf16>
    %transposed_195 = linalg.transpose ins(%cst_35 : tensor<128x32xbf16>) outs(%386 : tensor<32x128xbf16>) permutation = [1, 0] 
    %387 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_34 : tensor<128xbf16>) outs(%17 : tensor<128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<128xf32>
    %388 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_194 : tensor<40x32xbf16>) outs(%7 : tensor<40x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<40x32xf32>
    %389 = tensor.empty() : tensor<32x128xf32>
    %390 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%transposed_195 : tensor<32x128xbf16>) outs(%389 : tensor<32x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32x128xf32>
    %391 = tensor.empty() : tensor<40x128xf32>
    %392 = linalg.fill ins(%cst : f32) outs(%391 : tensor<40x128xf32>) -> tensor<40x128xf32>
    %393 = linalg.matmul ins(%388, %390 : tensor<40x32xf32>, tensor<32x128xf32>) outs(%392 : tensor<40x128xf32>) -> tensor<40x128xf32>
    %394 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%387 : tensor<128xf32>) outs(%391 : tensor<40x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x128xf32>
    %395 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%393, %394 : tensor<40x128xf32>, tensor<40x128xf32>) outs(%391 : tensor<40x128xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.addf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<40x128xf32>
    %396 = tensor.empty() : tensor<40x128xbf16>
    %397 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%395 : tensor<40x128xf32>) outs(%396 : tensor<40x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<40x128xbf16>
    %expanded_196 = tensor.expand_shape %397 [[0, 1], [2]] output_shape [1, 40, 128] : tensor<40x128xbf16> into tensor<1x40x128xbf16>
    %398 = tensor.empty() : tensor<1x40x128xbf16>
    %399 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_196 : tensor<1x40x128xbf16>) outs(%398 : tensor<1x40x128xbf16>) {
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
    %401 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_32 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32xf32>
    %402 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_197 : tensor<40x128xbf16>) outs(%391 : tensor<40x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<40x128xf32>
    %403 = tensor.empty() : tensor<128x32xf32>
    %404 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%transposed_198 : tensor<128x32xbf16>) outs(%403 : tensor<128x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<128x32xf32>
    %405 = linalg.matmul ins(%402, %404 : tensor<40x128xf32>, tensor<128x32xf32>) outs(%8 : tensor<40x32xf32>) -> tensor<40x32xf32>
    %406 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%401 : tensor<32xf32>) outs(%7 : tensor<40x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x32xf32>
    %407 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%405, %406 : tensor<40x32xf32>, tensor<40x32xf32>) outs(%7 : tensor<40x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.addf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<40x32xf32>
    %408 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%407 : tensor<40x32xf32>) outs(%12 : tensor<40x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<40x32xbf16>
    %expanded_199 = tensor.expand_shape %408 [[0, 1], [2]] output_shape [1, 40, 32] : tensor<40x32xbf16> into tensor<1x40x32xbf16>
    %expanded_200 = tensor.expand_shape %extracted_slice_125 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %409 = linalg.generic {indexing_maps = [#map7, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_200, %expanded_199 : tensor<1x1x32xbf16>, tensor<1x40x32xbf16>) outs(%191 : tensor<1x40x32xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.mulf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x40x32xbf16>
    %410 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%366, %409 : tensor<1x40x32xbf16>, tensor<1x40x32xbf16>) outs(%191 : tensor<1x40x32xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.addf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x40x32xbf16>
    %expanded_201 = tensor.expand_shape %extracted_slice_131 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %411 = linalg.generic {indexing_maps = [#map7, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_201, %expanded_190 : tensor<1x1x32xbf16>, tensor<1x19x32xbf16>) outs(%224 : tensor<1x19x32xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.mulf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x19x32xbf16>
    %412 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_106, %411 : tensor<1x19x32xbf16>, tensor<1x19x32xbf16>) outs(%224 : tensor<1x19x32xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.addf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x19x32xbf16>
    %413 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%412 : tensor<1x19x32xbf16>) outs(%203 : tensor<1x19x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<1x19x32xf32>
    %414 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%413 : tensor<1x19x32xf32>) outs(%205 : tensor<1x19x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %622 = arith.extf %in : f32 to f64
      linalg.yield %622 : f64
    } -> tensor<1x19x32xf64>
    %415 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%414 : tensor<1x19x32xf64>) outs(%208 : tensor<1x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = arith.addf %in, %out : f64
      linalg.yield %622 : f64
    } -> tensor<1x19x1xf64>
    %416 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%415 : tensor<1x19x1xf64>) outs(%207 : tensor<1x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = arith.divf %in, %cst_85 : f64
      linalg.yield %622 : f64
    } -> tensor<1x19x1xf64>
    %417 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%414, %416 : tensor<1x19x32xf64>, tensor<1x19x1xf64>) outs(%205 : tensor<1x19x32xf64>) {
    ^bb0(%in: f64, %in_268: f64, %out: f64):
      %622 = arith.subf %in, %in_268 : f64
      linalg.yield %622 : f64
    } -> tensor<1x19x32xf64>
    %418 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%417, %417 : tensor<1x19x32xf64>, tensor<1x19x32xf64>) outs(%205 : tensor<1x19x32xf64>) {
    ^bb0(%in: f64, %in_268: f64, %out: f64):
      %622 = arith.mulf %in, %in_268 : f64
      linalg.yield %622 : f64
    } -> tensor<1x19x32xf64>
    %419 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%418 : tensor<1x19x32xf64>) outs(%208 : tensor<1x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = arith.addf %in, %out : f64
      linalg.yield %622 : f64
    } -> tensor<1x19x1xf64>
    %420 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%419 : tensor<1x19x1xf64>) outs(%207 : tensor<1x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = arith.divf %in, %cst_85 : f64
      linalg.yield %622 : f64
    } -> tensor<1x19x1xf64>
    %421 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%420 : tensor<1x19x1xf64>) outs(%215 : tensor<1x19x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %622 = arith.truncf %in : f64 to f32
      linalg.yield %622 : f32
    } -> tensor<1x19x1xf32>
    %422 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%413 : tensor<1x19x32xf32>) outs(%217 : tensor<1x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = arith.addf %in, %out : f32
      linalg.yield %622 : f32
    } -> tensor<1x19x1xf32>
    %423 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%422 : tensor<1x19x1xf32>) outs(%215 : tensor<1x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = arith.divf %in, %cst_86 : f32
      linalg.yield %622 : f32
    } -> tensor<1x19x1xf32>
    %424 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%421 : tensor<1x19x1xf32>) outs(%215 : tensor<1x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = arith.truncf %cst_59 : f64 to f32
      %623 = arith.addf %in, %622 : f32
      linalg.yield %623 : f32
    } -> tensor<1x19x1xf32>
    %425 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%424 : tensor<1x19x1xf32>) outs(%215 : tensor<1x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = math.rsqrt %in : f32
      linalg.yield %622 : f32
    } -> tensor<1x19x1xf32>
    %426 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%413, %423 : tensor<1x19x32xf32>, tensor<1x19x1xf32>) outs(%203 : tensor<1x19x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.subf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x19x32xf32>
    %427 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%426, %425 : tensor<1x19x32xf32>, tensor<1x19x1xf32>) outs(%203 : tensor<1x19x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.mulf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x19x32xf32>
    %428 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%427 : tensor<1x19x32xf32>) outs(%224 : tensor<1x19x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<1x19x32xbf16>
    %expanded_202 = tensor.expand_shape %extracted_slice_133 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %429 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_202 : tensor<1x1x32xbf16>) outs(%193 : tensor<1x1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = arith.addf %in, %cst_7 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x1x32xbf16>
    %430 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%428, %429 : tensor<1x19x32xbf16>, tensor<1x1x32xbf16>) outs(%224 : tensor<1x19x32xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.mulf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x19x32xbf16>
    %expanded_203 = tensor.expand_shape %extracted_slice_132 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %431 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%430, %expanded_203 : tensor<1x19x32xbf16>, tensor<1x1x32xbf16>) outs(%224 : tensor<1x19x32xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.addf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x19x32xbf16>
    %collapsed_204 = tensor.collapse_shape %431 [[0, 1], [2]] : tensor<1x19x32xbf16> into tensor<19x32xbf16>
    %transposed_205 = linalg.transpose ins(%cst_31 : tensor<128x32xbf16>) outs(%386 : tensor<32x128xbf16>) permutation = [1, 0] 
    %432 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_30 : tensor<128xbf16>) outs(%17 : tensor<128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<128xf32>
    %433 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_204 : tensor<19x32xbf16>) outs(%108 : tensor<19x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<19x32xf32>
    %434 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%transposed_205 : tensor<32x128xbf16>) outs(%389 : tensor<32x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32x128xf32>
    %435 = tensor.empty() : tensor<19x128xf32>
    %436 = linalg.fill ins(%cst : f32) outs(%435 : tensor<19x128xf32>) -> tensor<19x128xf32>
    %437 = linalg.matmul ins(%433, %434 : tensor<19x32xf32>, tensor<32x128xf32>) outs(%436 : tensor<19x128xf32>) -> tensor<19x128xf32>
    %438 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%432 : tensor<128xf32>) outs(%435 : tensor<19x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<19x128xf32>
    %439 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%437, %438 : tensor<19x128xf32>, tensor<19x128xf32>) outs(%435 : tensor<19x128xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.addf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<19x128xf32>
    %440 = tensor.empty() : tensor<19x128xbf16>
    %441 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%439 : tensor<19x128xf32>) outs(%440 : tensor<19x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<19x128xbf16>
    %expanded_206 = tensor.expand_shape %441 [[0, 1], [2]] output_shape [1, 19, 128] : tensor<19x128xbf16> into tensor<1x19x128xbf16>
    %442 = tensor.empty() : tensor<1x19x128xbf16>
    %443 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_206 : tensor<1x19x128xbf16>) outs(%442 : tensor<1x19x128xbf16>) {
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
    %444 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_28 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32xf32>
    %445 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_207 : tensor<19x128xbf16>) outs(%435 : tensor<19x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<19x128xf32>
    %446 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%transposed_208 : tensor<128x32xbf16>) outs(%403 : tensor<128x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<128x32xf32>
    %447 = linalg.matmul ins(%445, %446 : tensor<19x128xf32>, tensor<128x32xf32>) outs(%109 : tensor<19x32xf32>) -> tensor<19x32xf32>
    %448 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%444 : tensor<32xf32>) outs(%108 : tensor<19x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<19x32xf32>
    %449 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%447, %448 : tensor<19x32xf32>, tensor<19x32xf32>) outs(%108 : tensor<19x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.addf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<19x32xf32>
    %450 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%449 : tensor<19x32xf32>) outs(%113 : tensor<19x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<19x32xbf16>
    %expanded_209 = tensor.expand_shape %450 [[0, 1], [2]] output_shape [1, 19, 32] : tensor<19x32xbf16> into tensor<1x19x32xbf16>
    %expanded_210 = tensor.expand_shape %extracted_slice_134 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %451 = linalg.generic {indexing_maps = [#map7, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_210, %expanded_209 : tensor<1x1x32xbf16>, tensor<1x19x32xbf16>) outs(%224 : tensor<1x19x32xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.mulf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x19x32xbf16>
    %452 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%412, %451 : tensor<1x19x32xbf16>, tensor<1x19x32xbf16>) outs(%224 : tensor<1x19x32xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.addf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x19x32xbf16>
    %concat_211 = tensor.concat dim(1) %452, %410 : (tensor<1x19x32xbf16>, tensor<1x40x32xbf16>) -> tensor<1x59x32xbf16>
    %453 = tensor.empty() : tensor<32x96xbf16>
    %transposed_212 = linalg.transpose ins(%cst_27 : tensor<96x32xbf16>) outs(%453 : tensor<32x96xbf16>) permutation = [1, 0] 
    %454 = tensor.empty() : tensor<96xf32>
    %455 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_26 : tensor<96xbf16>) outs(%454 : tensor<96xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<96xf32>
    %456 = tensor.empty() : tensor<32x96xf32>
    %457 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%transposed_212 : tensor<32x96xbf16>) outs(%456 : tensor<32x96xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32x96xf32>
    %458 = tensor.empty() : tensor<1x96xf32>
    %459 = linalg.fill ins(%cst : f32) outs(%458 : tensor<1x96xf32>) -> tensor<1x96xf32>
    %460 = linalg.matmul ins(%160, %457 : tensor<1x32xf32>, tensor<32x96xf32>) outs(%459 : tensor<1x96xf32>) -> tensor<1x96xf32>
    %461 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%455 : tensor<96xf32>) outs(%458 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x96xf32>
    %462 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%460, %461 : tensor<1x96xf32>, tensor<1x96xf32>) outs(%458 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.addf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x96xf32>
    %463 = tensor.empty() : tensor<1x96xbf16>
    %464 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%462 : tensor<1x96xf32>) outs(%463 : tensor<1x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<1x96xbf16>
    %extracted_slice_213 = tensor.extract_slice %464[0, 0] [1, 32] [1, 1] : tensor<1x96xbf16> to tensor<1x32xbf16>
    %extracted_slice_214 = tensor.extract_slice %464[0, 32] [1, 32] [1, 1] : tensor<1x96xbf16> to tensor<1x32xbf16>
    %extracted_slice_215 = tensor.extract_slice %464[0, 64] [1, 32] [1, 1] : tensor<1x96xbf16> to tensor<1x32xbf16>
    %465 = tensor.empty() : tensor<1x59x32xf32>
    %466 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_211 : tensor<1x59x32xbf16>) outs(%465 : tensor<1x59x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<1x59x32xf32>
    %467 = tensor.empty() : tensor<1x59x32xf64>
    %468 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%466 : tensor<1x59x32xf32>) outs(%467 : tensor<1x59x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %622 = arith.extf %in : f32 to f64
      linalg.yield %622 : f64
    } -> tensor<1x59x32xf64>
    %469 = tensor.empty() : tensor<1x59x1xf64>
    %470 = linalg.fill ins(%cst_1 : f64) outs(%469 : tensor<1x59x1xf64>) -> tensor<1x59x1xf64>
    %471 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%468 : tensor<1x59x32xf64>) outs(%470 : tensor<1x59x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = arith.addf %in, %out : f64
      linalg.yield %622 : f64
    } -> tensor<1x59x1xf64>
    %472 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%471 : tensor<1x59x1xf64>) outs(%469 : tensor<1x59x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = arith.divf %in, %cst_85 : f64
      linalg.yield %622 : f64
    } -> tensor<1x59x1xf64>
    %473 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%468, %472 : tensor<1x59x32xf64>, tensor<1x59x1xf64>) outs(%467 : tensor<1x59x32xf64>) {
    ^bb0(%in: f64, %in_268: f64, %out: f64):
      %622 = arith.subf %in, %in_268 : f64
      linalg.yield %622 : f64
    } -> tensor<1x59x32xf64>
    %474 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%473, %473 : tensor<1x59x32xf64>, tensor<1x59x32xf64>) outs(%467 : tensor<1x59x32xf64>) {
    ^bb0(%in: f64, %in_268: f64, %out: f64):
      %622 = arith.mulf %in, %in_268 : f64
      linalg.yield %622 : f64
    } -> tensor<1x59x32xf64>
    %475 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%474 : tensor<1x59x32xf64>) outs(%470 : tensor<1x59x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = arith.addf %in, %out : f64
      linalg.yield %622 : f64
    } -> tensor<1x59x1xf64>
    %476 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%475 : tensor<1x59x1xf64>) outs(%469 : tensor<1x59x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = arith.divf %in, %cst_85 : f64
      linalg.yield %622 : f64
    } -> tensor<1x59x1xf64>
    %477 = tensor.empty() : tensor<1x59x1xf32>
    %478 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%476 : tensor<1x59x1xf64>) outs(%477 : tensor<1x59x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %622 = arith.truncf %in : f64 to f32
      linalg.yield %622 : f32
    } -> tensor<1x59x1xf32>
    %479 = linalg.fill ins(%cst : f32) outs(%477 : tensor<1x59x1xf32>) -> tensor<1x59x1xf32>
    %480 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%466 : tensor<1x59x32xf32>) outs(%479 : tensor<1x59x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = arith.addf %in, %out : f32
      linalg.yield %622 : f32
    } -> tensor<1x59x1xf32>
    %481 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%480 : tensor<1x59x1xf32>) outs(%477 : tensor<1x59x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = arith.divf %in, %cst_86 : f32
      linalg.yield %622 : f32
    } -> tensor<1x59x1xf32>
    %482 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%478 : tensor<1x59x1xf32>) outs(%477 : tensor<1x59x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = arith.truncf %cst_59 : f64 to f32
      %623 = arith.addf %in, %622 : f32
      linalg.yield %623 : f32
    } -> tensor<1x59x1xf32>
    %483 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%482 : tensor<1x59x1xf32>) outs(%477 : tensor<1x59x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = math.rsqrt %in : f32
      linalg.yield %622 : f32
    } -> tensor<1x59x1xf32>
    %484 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%466, %481 : tensor<1x59x32xf32>, tensor<1x59x1xf32>) outs(%465 : tensor<1x59x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.subf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x59x32xf32>
    %485 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%484, %483 : tensor<1x59x32xf32>, tensor<1x59x1xf32>) outs(%465 : tensor<1x59x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.mulf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x59x32xf32>
    %486 = tensor.empty() : tensor<1x59x32xbf16>
    %487 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%485 : tensor<1x59x32xf32>) outs(%486 : tensor<1x59x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<1x59x32xbf16>
    %expanded_216 = tensor.expand_shape %extracted_slice_214 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %488 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_216 : tensor<1x1x32xbf16>) outs(%193 : tensor<1x1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = arith.addf %in, %cst_7 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x1x32xbf16>
    %489 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%487, %488 : tensor<1x59x32xbf16>, tensor<1x1x32xbf16>) outs(%486 : tensor<1x59x32xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.mulf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x59x32xbf16>
    %expanded_217 = tensor.expand_shape %extracted_slice_213 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %490 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%489, %expanded_217 : tensor<1x59x32xbf16>, tensor<1x1x32xbf16>) outs(%486 : tensor<1x59x32xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.addf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x59x32xbf16>
    %collapsed_218 = tensor.collapse_shape %490 [[0, 1], [2]] : tensor<1x59x32xbf16> into tensor<59x32xbf16>
    %transposed_219 = linalg.transpose ins(%cst_25 : tensor<128x32xbf16>) outs(%386 : tensor<32x128xbf16>) permutation = [1, 0] 
    %491 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_24 : tensor<128xbf16>) outs(%17 : tensor<128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<128xf32>
    %492 = tensor.empty() : tensor<59x32xf32>
    %493 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_218 : tensor<59x32xbf16>) outs(%492 : tensor<59x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<59x32xf32>
    %494 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%transposed_219 : tensor<32x128xbf16>) outs(%389 : tensor<32x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32x128xf32>
    %495 = tensor.empty() : tensor<59x128xf32>
    %496 = linalg.fill ins(%cst : f32) outs(%495 : tensor<59x128xf32>) -> tensor<59x128xf32>
    %497 = linalg.matmul ins(%493, %494 : tensor<59x32xf32>, tensor<32x128xf32>) outs(%496 : tensor<59x128xf32>) -> tensor<59x128xf32>
    %498 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%491 : tensor<128xf32>) outs(%495 : tensor<59x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<59x128xf32>
    %499 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%497, %498 : tensor<59x128xf32>, tensor<59x128xf32>) outs(%495 : tensor<59x128xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.addf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<59x128xf32>
    %500 = tensor.empty() : tensor<59x128xbf16>
    %501 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%499 : tensor<59x128xf32>) outs(%500 : tensor<59x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<59x128xbf16>
    %expanded_220 = tensor.expand_shape %501 [[0, 1], [2]] output_shape [1, 59, 128] : tensor<59x128xbf16> into tensor<1x59x128xbf16>
    %502 = tensor.empty() : tensor<1x59x128xbf16>
    %503 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_220 : tensor<1x59x128xbf16>) outs(%502 : tensor<1x59x128xbf16>) {
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
    %504 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_22 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32xf32>
    %505 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%transposed_221 : tensor<32x32xbf16>) outs(%50 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32x32xf32>
    %506 = linalg.fill ins(%cst : f32) outs(%492 : tensor<59x32xf32>) -> tensor<59x32xf32>
    %507 = linalg.matmul ins(%493, %505 : tensor<59x32xf32>, tensor<32x32xf32>) outs(%506 : tensor<59x32xf32>) -> tensor<59x32xf32>
    %508 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%504 : tensor<32xf32>) outs(%492 : tensor<59x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<59x32xf32>
    %509 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%507, %508 : tensor<59x32xf32>, tensor<59x32xf32>) outs(%492 : tensor<59x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.addf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<59x32xf32>
    %510 = tensor.empty() : tensor<59x32xbf16>
    %511 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%509 : tensor<59x32xf32>) outs(%510 : tensor<59x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<59x32xbf16>
    %transposed_222 = linalg.transpose ins(%cst_21 : tensor<32x32xbf16>) outs(%47 : tensor<32x32xbf16>) permutation = [1, 0] 
    %512 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_20 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32xf32>
    %513 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%transposed_222 : tensor<32x32xbf16>) outs(%50 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32x32xf32>
    %514 = linalg.matmul ins(%493, %513 : tensor<59x32xf32>, tensor<32x32xf32>) outs(%506 : tensor<59x32xf32>) -> tensor<59x32xf32>
    %515 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%512 : tensor<32xf32>) outs(%492 : tensor<59x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<59x32xf32>
    %516 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%514, %515 : tensor<59x32xf32>, tensor<59x32xf32>) outs(%492 : tensor<59x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.addf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<59x32xf32>
    %517 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%516 : tensor<59x32xf32>) outs(%510 : tensor<59x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<59x32xbf16>
    %transposed_223 = linalg.transpose ins(%cst_19 : tensor<32x32xbf16>) outs(%47 : tensor<32x32xbf16>) permutation = [1, 0] 
    %518 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_18 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32xf32>
    %519 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%transposed_223 : tensor<32x32xbf16>) outs(%50 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32x32xf32>
    %520 = linalg.matmul ins(%493, %519 : tensor<59x32xf32>, tensor<32x32xf32>) outs(%506 : tensor<59x32xf32>) -> tensor<59x32xf32>
    %521 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%518 : tensor<32xf32>) outs(%492 : tensor<59x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<59x32xf32>
    %522 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%520, %521 : tensor<59x32xf32>, tensor<59x32xf32>) outs(%492 : tensor<59x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.addf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<59x32xf32>
    %523 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%522 : tensor<59x32xf32>) outs(%510 : tensor<59x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<59x32xbf16>
    %expanded_224 = tensor.expand_shape %511 [[0, 1], [2, 3]] output_shape [1, 59, 2, 16] : tensor<59x32xbf16> into tensor<1x59x2x16xbf16>
    %expanded_225 = tensor.expand_shape %517 [[0, 1], [2, 3]] output_shape [1, 59, 2, 16] : tensor<59x32xbf16> into tensor<1x59x2x16xbf16>
    %expanded_226 = tensor.expand_shape %523 [[0, 1], [2, 3]] output_shape [1, 59, 2, 16] : tensor<59x32xbf16> into tensor<1x59x2x16xbf16>
    %524 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_224, %expanded_224 : tensor<1x59x2x16xbf16>, tensor<1x59x2x16xbf16>) outs(%309 : tensor<1x59x2x16xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.mulf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x59x2x16xbf16>
    %525 = tensor.empty() : tensor<1x59x2x1xbf16>
    %526 = linalg.fill ins(%cst_3 : bf16) outs(%525 : tensor<1x59x2x1xbf16>) -> tensor<1x59x2x1xbf16>
    %527 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%524 : tensor<1x59x2x16xbf16>) outs(%526 : tensor<1x59x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = arith.addf %in, %out : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x59x2x1xbf16>
    %528 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%527 : tensor<1x59x2x1xbf16>) outs(%525 : tensor<1x59x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = arith.divf %in, %cst_87 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x59x2x1xbf16>
    %529 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%528 : tensor<1x59x2x1xbf16>) outs(%525 : tensor<1x59x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = arith.truncf %cst_59 : f64 to bf16
      %623 = arith.addf %in, %622 : bf16
      linalg.yield %623 : bf16
    } -> tensor<1x59x2x1xbf16>
    %530 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%529 : tensor<1x59x2x1xbf16>) outs(%525 : tensor<1x59x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = math.rsqrt %in : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x59x2x1xbf16>
    %531 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_224, %530 : tensor<1x59x2x16xbf16>, tensor<1x59x2x1xbf16>) outs(%309 : tensor<1x59x2x16xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.mulf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x59x2x16xbf16>
    %532 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%531, %cst_17 : tensor<1x59x2x16xbf16>, tensor<16xbf16>) outs(%309 : tensor<1x59x2x16xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.mulf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x59x2x16xbf16>
    %533 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_225, %expanded_225 : tensor<1x59x2x16xbf16>, tensor<1x59x2x16xbf16>) outs(%309 : tensor<1x59x2x16xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.mulf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x59x2x16xbf16>
    %534 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%533 : tensor<1x59x2x16xbf16>) outs(%526 : tensor<1x59x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = arith.addf %in, %out : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x59x2x1xbf16>
    %535 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%534 : tensor<1x59x2x1xbf16>) outs(%525 : tensor<1x59x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = arith.divf %in, %cst_87 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x59x2x1xbf16>
    %536 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%535 : tensor<1x59x2x1xbf16>) outs(%525 : tensor<1x59x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = arith.truncf %cst_59 : f64 to bf16
      %623 = arith.addf %in, %622 : bf16
      linalg.yield %623 : bf16
    } -> tensor<1x59x2x1xbf16>
    %537 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%536 : tensor<1x59x2x1xbf16>) outs(%525 : tensor<1x59x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = math.rsqrt %in : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x59x2x1xbf16>
    %538 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_225, %537 : tensor<1x59x2x16xbf16>, tensor<1x59x2x1xbf16>) outs(%309 : tensor<1x59x2x16xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.mulf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x59x2x16xbf16>
    %539 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%538, %cst_16 : tensor<1x59x2x16xbf16>, tensor<16xbf16>) outs(%309 : tensor<1x59x2x16xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.mulf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x59x2x16xbf16>
    %expanded_227 = tensor.expand_shape %532 [[0], [1], [2], [3, 4]] output_shape [1, 59, 2, 8, 2] : tensor<1x59x2x16xbf16> into tensor<1x59x2x8x2xbf16>
    %extracted_slice_228 = tensor.extract_slice %expanded_227[0, 0, 0, 0, 0] [1, 59, 2, 8, 1] [1, 1, 1, 1, 1] : tensor<1x59x2x8x2xbf16> to tensor<1x59x2x8x1xbf16>
    %extracted_slice_229 = tensor.extract_slice %expanded_227[0, 0, 0, 0, 1] [1, 59, 2, 8, 1] [1, 1, 1, 1, 1] : tensor<1x59x2x8x2xbf16> to tensor<1x59x2x8x1xbf16>
    %collapsed_230 = tensor.collapse_shape %extracted_slice_229 [[0], [1], [2], [3, 4]] : tensor<1x59x2x8x1xbf16> into tensor<1x59x2x8xbf16>
    %540 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_230 : tensor<1x59x2x8xbf16>) outs(%301 : tensor<1x59x2x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = arith.negf %in : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x59x2x8xbf16>
    %expanded_231 = tensor.expand_shape %540 [[0], [1], [2], [3, 4]] output_shape [1, 59, 2, 8, 1] : tensor<1x59x2x8xbf16> into tensor<1x59x2x8x1xbf16>
    %concat_232 = tensor.concat dim(4) %expanded_231, %extracted_slice_228 : (tensor<1x59x2x8x1xbf16>, tensor<1x59x2x8x1xbf16>) -> tensor<1x59x2x8x2xbf16>
    %collapsed_233 = tensor.collapse_shape %concat_232 [[0], [1], [2], [3, 4]] : tensor<1x59x2x8x2xbf16> into tensor<1x59x2x16xbf16>
    %541 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%532 : tensor<1x59x2x16xbf16>) outs(%303 : tensor<1x59x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<1x59x2x16xf32>
    %542 = linalg.generic {indexing_maps = [#map8, #map11, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%541, %expanded_154 : tensor<1x59x2x16xf32>, tensor<1x59x1x16xf32>) outs(%303 : tensor<1x59x2x16xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.mulf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x59x2x16xf32>
    %543 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_233 : tensor<1x59x2x16xbf16>) outs(%303 : tensor<1x59x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<1x59x2x16xf32>
    %544 = linalg.generic {indexing_maps = [#map8, #map11, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%543, %expanded_155 : tensor<1x59x2x16xf32>, tensor<1x59x1x16xf32>) outs(%303 : tensor<1x59x2x16xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.mulf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x59x2x16xf32>
    %545 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%542, %544 : tensor<1x59x2x16xf32>, tensor<1x59x2x16xf32>) outs(%303 : tensor<1x59x2x16xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.addf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x59x2x16xf32>
    %546 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%545 : tensor<1x59x2x16xf32>) outs(%309 : tensor<1x59x2x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<1x59x2x16xbf16>
    %expanded_234 = tensor.expand_shape %539 [[0], [1], [2], [3, 4]] output_shape [1, 59, 2, 8, 2] : tensor<1x59x2x16xbf16> into tensor<1x59x2x8x2xbf16>
    %extracted_slice_235 = tensor.extract_slice %expanded_234[0, 0, 0, 0, 0] [1, 59, 2, 8, 1] [1, 1, 1, 1, 1] : tensor<1x59x2x8x2xbf16> to tensor<1x59x2x8x1xbf16>
    %extracted_slice_236 = tensor.extract_slice %expanded_234[0, 0, 0, 0, 1] [1, 59, 2, 8, 1] [1, 1, 1, 1, 1] : tensor<1x59x2x8x2xbf16> to tensor<1x59x2x8x1xbf16>
    %collapsed_237 = tensor.collapse_shape %extracted_slice_236 [[0], [1], [2], [3, 4]] : tensor<1x59x2x8x1xbf16> into tensor<1x59x2x8xbf16>
    %547 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_237 : tensor<1x59x2x8xbf16>) outs(%301 : tensor<1x59x2x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = arith.negf %in : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x59x2x8xbf16>
    %expanded_238 = tensor.expand_shape %547 [[0], [1], [2], [3, 4]] output_shape [1, 59, 2, 8, 1] : tensor<1x59x2x8xbf16> into tensor<1x59x2x8x1xbf16>
    %concat_239 = tensor.concat dim(4) %expanded_238, %extracted_slice_235 : (tensor<1x59x2x8x1xbf16>, tensor<1x59x2x8x1xbf16>) -> tensor<1x59x2x8x2xbf16>
    %collapsed_240 = tensor.collapse_shape %concat_239 [[0], [1], [2], [3, 4]] : tensor<1x59x2x8x2xbf16> into tensor<1x59x2x16xbf16>
    %548 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%539 : tensor<1x59x2x16xbf16>) outs(%303 : tensor<1x59x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<1x59x2x16xf32>
    %549 = linalg.generic {indexing_maps = [#map8, #map11, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%548, %expanded_154 : tensor<1x59x2x16xf32>, tensor<1x59x1x16xf32>) outs(%303 : tensor<1x59x2x16xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.mulf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x59x2x16xf32>
    %550 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_240 : tensor<1x59x2x16xbf16>) outs(%303 : tensor<1x59x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<1x59x2x16xf32>
    %551 = linalg.generic {indexing_maps = [#map8, #map11, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%550, %expanded_155 : tensor<1x59x2x16xf32>, tensor<1x59x1x16xf32>) outs(%303 : tensor<1x59x2x16xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.mulf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x59x2x16xf32>
    %552 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%549, %551 : tensor<1x59x2x16xf32>, tensor<1x59x2x16xf32>) outs(%303 : tensor<1x59x2x16xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.addf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x59x2x16xf32>
    %553 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%552 : tensor<1x59x2x16xf32>) outs(%309 : tensor<1x59x2x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<1x59x2x16xbf16>
    %transposed_241 = linalg.transpose ins(%546 : tensor<1x59x2x16xbf16>) outs(%318 : tensor<1x2x59x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_242 = linalg.transpose ins(%553 : tensor<1x59x2x16xbf16>) outs(%318 : tensor<1x2x59x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_243 = linalg.transpose ins(%expanded_226 : tensor<1x59x2x16xbf16>) outs(%318 : tensor<1x2x59x16xbf16>) permutation = [0, 2, 1, 3] 
    %554 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_241 : tensor<1x2x59x16xbf16>) outs(%319 : tensor<1x2x59x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<1x2x59x16xf32>
    %555 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_242 : tensor<1x2x59x16xbf16>) outs(%319 : tensor<1x2x59x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<1x2x59x16xf32>
    %556 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_243 : tensor<1x2x59x16xbf16>) outs(%319 : tensor<1x2x59x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<1x2x59x16xf32>
    %557 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%554 : tensor<1x2x59x16xf32>) outs(%319 : tensor<1x2x59x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = arith.mulf %in, %cst_88 : f32
      linalg.yield %622 : f32
    } -> tensor<1x2x59x16xf32>
    %transposed_244 = linalg.transpose ins(%555 : tensor<1x2x59x16xf32>) outs(%324 : tensor<1x2x16x59xf32>) permutation = [0, 1, 3, 2] 
    %558 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_244 : tensor<1x2x16x59xf32>) outs(%324 : tensor<1x2x16x59xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = arith.mulf %in, %cst_88 : f32
      linalg.yield %622 : f32
    } -> tensor<1x2x16x59xf32>
    %collapsed_245 = tensor.collapse_shape %557 [[0, 1], [2], [3]] : tensor<1x2x59x16xf32> into tensor<2x59x16xf32>
    %collapsed_246 = tensor.collapse_shape %558 [[0, 1], [2], [3]] : tensor<1x2x16x59xf32> into tensor<2x16x59xf32>
    %559 = linalg.batch_matmul ins(%collapsed_245, %collapsed_246 : tensor<2x59x16xf32>, tensor<2x16x59xf32>) outs(%327 : tensor<2x59x59xf32>) -> tensor<2x59x59xf32>
    %expanded_247 = tensor.expand_shape %559 [[0, 1], [2], [3]] output_shape [1, 2, 59, 59] : tensor<2x59x59xf32> into tensor<1x2x59x59xf32>
    %560:2 = linalg.generic {indexing_maps = [#map8, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_247 : tensor<1x2x59x59xf32>) outs(%332, %330 : tensor<1x2x59xf32>, tensor<1x2x59xi64>) {
    ^bb0(%in: f32, %out: f32, %out_268: i64):
      %622 = linalg.index 3 : index
      %623 = arith.index_cast %622 : index to i64
      %624 = arith.maximumf %in, %out : f32
      %625 = arith.cmpf ogt, %in, %out : f32
      %626 = arith.select %625, %623, %out_268 : i64
      linalg.yield %624, %626 : f32, i64
    } -> (tensor<1x2x59xf32>, tensor<1x2x59xi64>)
    %expanded_248 = tensor.expand_shape %560#0 [[0], [1], [2, 3]] output_shape [1, 2, 59, 1] : tensor<1x2x59xf32> into tensor<1x2x59x1xf32>
    %561 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_247, %expanded_248 : tensor<1x2x59x59xf32>, tensor<1x2x59x1xf32>) outs(%334 : tensor<1x2x59x59xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.subf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x2x59x59xf32>
    %562 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%561 : tensor<1x2x59x59xf32>) outs(%334 : tensor<1x2x59x59xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = math.exp %in : f32
      linalg.yield %622 : f32
    } -> tensor<1x2x59x59xf32>
    %563 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%562 : tensor<1x2x59x59xf32>) outs(%338 : tensor<1x2x59x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = arith.addf %in, %out : f32
      linalg.yield %622 : f32
    } -> tensor<1x2x59x1xf32>
    %564 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%562, %563 : tensor<1x2x59x59xf32>, tensor<1x2x59x1xf32>) outs(%334 : tensor<1x2x59x59xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.divf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x2x59x59xf32>
    %565 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_247 : tensor<1x2x59x59xf32>) outs(%341 : tensor<1x2x59x59xi1>) {
    ^bb0(%in: f32, %out: i1):
      %622 = arith.extf %in : f32 to f64
      %623 = arith.cmpf oeq, %622, %cst_40 : f64
      linalg.yield %623 : i1
    } -> tensor<1x2x59x59xi1>
    %566 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%565 : tensor<1x2x59x59xi1>) outs(%344 : tensor<1x2x59x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %622 = arith.andi %in, %out : i1
      linalg.yield %622 : i1
    } -> tensor<1x2x59x1xi1>
    %567 = linalg.generic {indexing_maps = [#map9, #map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%566, %cst_9, %564 : tensor<1x2x59x1xi1>, tensor<1x2x59x59xf32>, tensor<1x2x59x59xf32>) outs(%334 : tensor<1x2x59x59xf32>) {
    ^bb0(%in: i1, %in_268: f32, %in_269: f32, %out: f32):
      %622 = arith.select %in, %in_268, %in_269 : f32
      linalg.yield %622 : f32
    } -> tensor<1x2x59x59xf32>
    %collapsed_249 = tensor.collapse_shape %567 [[0, 1], [2], [3]] : tensor<1x2x59x59xf32> into tensor<2x59x59xf32>
    %collapsed_250 = tensor.collapse_shape %556 [[0, 1], [2], [3]] : tensor<1x2x59x16xf32> into tensor<2x59x16xf32>
    %568 = linalg.batch_matmul ins(%collapsed_249, %collapsed_250 : tensor<2x59x59xf32>, tensor<2x59x16xf32>) outs(%348 : tensor<2x59x16xf32>) -> tensor<2x59x16xf32>
    %expanded_251 = tensor.expand_shape %568 [[0, 1], [2], [3]] output_shape [1, 2, 59, 16] : tensor<2x59x16xf32> into tensor<1x2x59x16xf32>
    %569 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_251 : tensor<1x2x59x16xf32>) outs(%318 : tensor<1x2x59x16xbf16>) {
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
    %571 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_14 : tensor<32xbf16>) outs(%1 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32xf32>
    %572 = tensor.empty() : tensor<59x160xf32>
    %573 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_256 : tensor<59x160xbf16>) outs(%572 : tensor<59x160xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<59x160xf32>
    %574 = tensor.empty() : tensor<160x32xf32>
    %575 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%transposed_257 : tensor<160x32xbf16>) outs(%574 : tensor<160x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<160x32xf32>
    %576 = linalg.matmul ins(%573, %575 : tensor<59x160xf32>, tensor<160x32xf32>) outs(%506 : tensor<59x32xf32>) -> tensor<59x32xf32>
    %577 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%571 : tensor<32xf32>) outs(%492 : tensor<59x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<59x32xf32>
    %578 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%576, %577 : tensor<59x32xf32>, tensor<59x32xf32>) outs(%492 : tensor<59x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.addf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<59x32xf32>
    %579 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%578 : tensor<59x32xf32>) outs(%510 : tensor<59x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<59x32xbf16>
    %expanded_258 = tensor.expand_shape %579 [[0, 1], [2]] output_shape [1, 59, 32] : tensor<59x32xbf16> into tensor<1x59x32xbf16>
    %580 = linalg.generic {indexing_maps = [#map7, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_255, %expanded_258 : tensor<1x1x32xbf16>, tensor<1x59x32xbf16>) outs(%486 : tensor<1x59x32xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.mulf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x59x32xbf16>
    %581 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_211, %580 : tensor<1x59x32xbf16>, tensor<1x59x32xbf16>) outs(%486 : tensor<1x59x32xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.addf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x59x32xbf16>
    %extracted_slice_259 = tensor.extract_slice %581[0, 19, 0] [1, 40, 32] [1, 1, 1] : tensor<1x59x32xbf16> to tensor<1x40x32xbf16>
    %582 = tensor.empty() : tensor<32x64xbf16>
    %transposed_260 = linalg.transpose ins(%cst_13 : tensor<64x32xbf16>) outs(%582 : tensor<32x64xbf16>) permutation = [1, 0] 
    %583 = tensor.empty() : tensor<64xf32>
    %584 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_12 : tensor<64xbf16>) outs(%583 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<64xf32>
    %585 = tensor.empty() : tensor<32x64xf32>
    %586 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%transposed_260 : tensor<32x64xbf16>) outs(%585 : tensor<32x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32x64xf32>
    %587 = tensor.empty() : tensor<1x64xf32>
    %588 = linalg.fill ins(%cst : f32) outs(%587 : tensor<1x64xf32>) -> tensor<1x64xf32>
    %589 = linalg.matmul ins(%160, %586 : tensor<1x32xf32>, tensor<32x64xf32>) outs(%588 : tensor<1x64xf32>) -> tensor<1x64xf32>
    %590 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%584 : tensor<64xf32>) outs(%587 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x64xf32>
    %591 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%589, %590 : tensor<1x64xf32>, tensor<1x64xf32>) outs(%587 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.addf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x64xf32>
    %592 = tensor.empty() : tensor<1x64xbf16>
    %593 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%591 : tensor<1x64xf32>) outs(%592 : tensor<1x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<1x64xbf16>
    %extracted_slice_261 = tensor.extract_slice %593[0, 0] [1, 32] [1, 1] : tensor<1x64xbf16> to tensor<1x32xbf16>
    %extracted_slice_262 = tensor.extract_slice %593[0, 32] [1, 32] [1, 1] : tensor<1x64xbf16> to tensor<1x32xbf16>
    %594 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_259 : tensor<1x40x32xbf16>) outs(%170 : tensor<1x40x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<1x40x32xf32>
    %595 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%594 : tensor<1x40x32xf32>) outs(%172 : tensor<1x40x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %622 = arith.extf %in : f32 to f64
      linalg.yield %622 : f64
    } -> tensor<1x40x32xf64>
    %596 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%595 : tensor<1x40x32xf64>) outs(%175 : tensor<1x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = arith.addf %in, %out : f64
      linalg.yield %622 : f64
    } -> tensor<1x40x1xf64>
    %597 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%596 : tensor<1x40x1xf64>) outs(%174 : tensor<1x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = arith.divf %in, %cst_85 : f64
      linalg.yield %622 : f64
    } -> tensor<1x40x1xf64>
    %598 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%595, %597 : tensor<1x40x32xf64>, tensor<1x40x1xf64>) outs(%172 : tensor<1x40x32xf64>) {
    ^bb0(%in: f64, %in_268: f64, %out: f64):
      %622 = arith.subf %in, %in_268 : f64
      linalg.yield %622 : f64
    } -> tensor<1x40x32xf64>
    %599 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%598, %598 : tensor<1x40x32xf64>, tensor<1x40x32xf64>) outs(%172 : tensor<1x40x32xf64>) {
    ^bb0(%in: f64, %in_268: f64, %out: f64):
      %622 = arith.mulf %in, %in_268 : f64
      linalg.yield %622 : f64
    } -> tensor<1x40x32xf64>
    %600 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%599 : tensor<1x40x32xf64>) outs(%175 : tensor<1x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = arith.addf %in, %out : f64
      linalg.yield %622 : f64
    } -> tensor<1x40x1xf64>
    %601 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%600 : tensor<1x40x1xf64>) outs(%174 : tensor<1x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %622 = arith.divf %in, %cst_85 : f64
      linalg.yield %622 : f64
    } -> tensor<1x40x1xf64>
    %602 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%601 : tensor<1x40x1xf64>) outs(%182 : tensor<1x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %622 = arith.truncf %in : f64 to f32
      linalg.yield %622 : f32
    } -> tensor<1x40x1xf32>
    %603 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%594 : tensor<1x40x32xf32>) outs(%184 : tensor<1x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = arith.addf %in, %out : f32
      linalg.yield %622 : f32
    } -> tensor<1x40x1xf32>
    %604 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%603 : tensor<1x40x1xf32>) outs(%182 : tensor<1x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = arith.divf %in, %cst_86 : f32
      linalg.yield %622 : f32
    } -> tensor<1x40x1xf32>
    %605 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%602 : tensor<1x40x1xf32>) outs(%182 : tensor<1x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = arith.truncf %cst_59 : f64 to f32
      %623 = arith.addf %in, %622 : f32
      linalg.yield %623 : f32
    } -> tensor<1x40x1xf32>
    %606 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%605 : tensor<1x40x1xf32>) outs(%182 : tensor<1x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %622 = math.rsqrt %in : f32
      linalg.yield %622 : f32
    } -> tensor<1x40x1xf32>
    %607 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%594, %604 : tensor<1x40x32xf32>, tensor<1x40x1xf32>) outs(%170 : tensor<1x40x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.subf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x40x32xf32>
    %608 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%607, %606 : tensor<1x40x32xf32>, tensor<1x40x1xf32>) outs(%170 : tensor<1x40x32xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.mulf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<1x40x32xf32>
    %609 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%608 : tensor<1x40x32xf32>) outs(%191 : tensor<1x40x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %622 = arith.truncf %in : f32 to bf16
      linalg.yield %622 : bf16
    } -> tensor<1x40x32xbf16>
    %610 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_261 : tensor<1x32xbf16>) outs(%41 : tensor<1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %622 = arith.addf %in, %cst_7 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x32xbf16>
    %expanded_263 = tensor.expand_shape %610 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %611 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%609, %expanded_263 : tensor<1x40x32xbf16>, tensor<1x1x32xbf16>) outs(%191 : tensor<1x40x32xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.mulf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x40x32xbf16>
    %expanded_264 = tensor.expand_shape %extracted_slice_262 [[0], [1, 2]] output_shape [1, 1, 32] : tensor<1x32xbf16> into tensor<1x1x32xbf16>
    %612 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%611, %expanded_264 : tensor<1x40x32xbf16>, tensor<1x1x32xbf16>) outs(%191 : tensor<1x40x32xbf16>) {
    ^bb0(%in: bf16, %in_268: bf16, %out: bf16):
      %622 = arith.addf %in, %in_268 : bf16
      linalg.yield %622 : bf16
    } -> tensor<1x40x32xbf16>
    %collapsed_265 = tensor.collapse_shape %612 [[0, 1], [2]] : tensor<1x40x32xbf16> into tensor<40x32xbf16>
    %transposed_266 = linalg.transpose ins(%cst_11 : tensor<64x32xbf16>) outs(%582 : tensor<32x64xbf16>) permutation = [1, 0] 
    %613 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_10 : tensor<64xbf16>) outs(%583 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<64xf32>
    %614 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_265 : tensor<40x32xbf16>) outs(%7 : tensor<40x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<40x32xf32>
    %615 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%transposed_266 : tensor<32x64xbf16>) outs(%585 : tensor<32x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %622 = arith.extf %in : bf16 to f32
      linalg.yield %622 : f32
    } -> tensor<32x64xf32>
    %616 = linalg.fill ins(%cst : f32) outs(%3 : tensor<40x64xf32>) -> tensor<40x64xf32>
    %617 = linalg.matmul ins(%614, %615 : tensor<40x32xf32>, tensor<32x64xf32>) outs(%616 : tensor<40x64xf32>) -> tensor<40x64xf32>
    %618 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%613 : tensor<64xf32>) outs(%3 : tensor<40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x64xf32>
    %619 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%617, %618 : tensor<40x64xf32>, tensor<40x64xf32>) outs(%3 : tensor<40x64xf32>) {
    ^bb0(%in: f32, %in_268: f32, %out: f32):
      %622 = arith.addf %in, %in_268 : f32
      linalg.yield %622 : f32
    } -> tensor<40x64xf32>
    %620 = tensor.empty() : tensor<40x64xbf16>
    %621 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%619 : tensor<40x64xf32>) outs(%620 : tensor<40x64xbf16>) {
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
      torch_tensor_64_torch.bfloat16_1: "0x020000003D3EE9BD81BB233D6DBEE23C3BBE343CA1BD6CBCE3BB9DBD3F3EB43DEF3C633EC43B85BDB93DE9BDDA3C063D8F3C28BE6DBD803D07BD1FBECABC33BC49BE4F3DEC3DD03D053EAE3D833E023C33BD8DBB8DBD1ABE50BD993D33BD9EBDBFBD473C1B3EA93D82BD43BC94BD593D9FBDF8395EBD683D113ED5BD1D3E88BDCDBD11BD",
      torch_tensor_64_32_torch.bfloat16_1: "0x02000000BA3D25BEF33C743D2ABE533EECBD593E783E47BD853DABBAB9BD98BD113D3DBEEF3B92BC033EE4BDF13DA7BD63BE1D3DD23D97BD783EB33C57BE813DA13DADBE923E98BCA8BD003ECC3C8DBDA63D3FBEAD3EAF3D10BECD3D2BBE46BE07BDF1BD173D9D3E65BE2D3DEC3CEB3D463EC2BEA13E17BEB7BE34BE8CBE4ABC2BBEEF3DDC3CF7BCCFBBB1BE02BE0BBD61BE83BD32BEA5BD63BEDABD17BE8E3DBEBE08BE723D753DB53D2C3D843D19BED4BD8F3BBD3C743E91BD833D1BBE883DB73E75BD9B3C11BD6BBE553BA4BDABBEE83DC83D5C3DF0BDB53C4ABE8CBE8FBDF3BD8F3B5DBE353EBC3D783DC0BD1BBE873E713E8B3DF53D193E72BB523EA73E923EBEBCF6BDCC3D13BDDCBD793D9D3D1C3E6E3E3ABED93E003E233E403DB43C6ABE6E3D193D05BE8E3D80BE1E3DF93D0CBEC03D33BE0D3E14BD82BE19BE89BDFF3DAFBD453D1CBEA63D0ABE57BEA63B57BE7D3E823E483EAF3DEC3E603EE5BD363E78BE8C3ED7BD6ABD9EBE96BCBE3E73BD34BE58BCABBD8FBDD93EB03D2F3E96BE6F3EA13E16BE36BD2FBE11BE933E3FBE9A3E2D3E3BBE963E8BBDDABD4ABE7A3E1BBEE0BE6DBD023ED73C653D343E173E8C3C33BE953E17BE333EEDBD0BBE4A3E5E3CFCBCAFBE02BD53BE953D703DC83E7ABD873E41BEDFBDAD3DA1BC1CBD03BE4E3E573D52BE93BE7EBE31BE42BDC1BD343DDCBDF53DA33E0FBEFABC38BE0E3E3FBEB63D95BDA53D1FBDA4BE833EA73E3A3E31BC5DBCB83D03BDF23C8FBE44BD4A3A87BDE83BE0BDE33C86BEBE3D58BE3D3E37BE2ABEAEBE9CBDA7BD2C3BA83E11BEEFBE803E163E0BBDAC3C763D16BC0EBE2E3E59BE51BEF43D02BEF43D0D3EC23EFFBC96BDC13DF5BD113D7BBDDFBDACBC153CC03EABBD95BDBABE553C44BE223EA93E52BE103D023EA63BB33D7DBE66BB283E603E5ABEA8BD1EBE9EBD89BD2FBE593DE43D57BD183E6DBE7E3E0DBE6CBE12BE9BBE7E3EC93E143E8E3EBFBE5DBC913E01BD5FBEE7BC00BE1E3C113E99BE1ABA133E383EB23D6E3D69BE163E10BE84BE9C3E47BE7ABEAF3CADBE473E833EAE3E5C3C853D16BD24BE783D6BBE7C3CCF3DB03DC13D8ABE9A3EC53E82BE273E6CBDFFBC713E7FBEF4BC3F3EE5BD81BE273DEEBDAEBB8E3E05BE9E3C393DFBBC04BD41BE013E2A3E67BD27BD99BD71BC073EFFBB253EB9BB763D86BE14BD6FBED0BE73BD5B3E29BC3ABE0B3BB83C6DBD193A033E873E273D7F3E8EBD883EC53EE03DF53DA3BDD83EE53D583DCD3E18BE13BEE03D6B3EFF3E533DE73D84BD1F3ED3BDA43E09BE56BD45BE89BED73DC43DADBEC0BD693E4EBEB43EF53C373E24BD2DBEACBC493EBBBCCBBD933EA7BD95BE96BD273ECA3CB83DCABDB53D633EEABD86BDF03EF2BCC73D463E933E353DE33C593E9FBEE43D7DBD6A3E463E8CBD7B3D923E70BE77BD4CBD693D2BBA15BE303DA5BEC4BD4ABC5C3E85BE0F3E4DBC32BE1BBE2F3E8ABE613E53BE8FBD94BEB5BD0DBE42BE593D7EBE093ED7BDC3BE8DBEBFBD583E73BDD83C0C3E87BEC8BC5FBE033EAF3D41BEA5BC283E893E89BD953E3CBE263C1ABE87BCC93E3EBDA1BCCE3DD93DC83DA1BEED3D5A3E15BEBC3C48BE96BE153EB53CD63DA73E5FBD903CC5BDEF3D16BEC7BE6EBEB8BD9EBEA2BE1A3EF53D443D943DA83DAC3EA13E7C3E98BD4C3ECE3E5E3E9DBE54BE593D203D633E093E09BE43BEB6BE1ABE043CB0BCFFBC353E71BE503ED03C2DBE6A3E3D3E5D3E5DBDE93D13BD0F3D83BEF7BD36BE1F3D243D553D39BE0FBC05BE1CBE043EC83C05BAEC3CAB3DCF3D1BBE383DD33D773D7CBEE2BC053E07BB7D3DF4BDA1BD0C3E1C3EC53DADBDD8BD88BDCDBD2F3DBDBD82BEA2BE0C3D5CBEA4BBBCBD843DB23DB23D203E41BE4A3E213DDBBECE3CBA3DB93C553E043E6E3E413D8E3DC73EA3BE49BEA4BC04BE2EBDCDBCEBBD5FBEE2BD0C3CFEBD18BEA8BE58BED23CD5BCD73C003EC03EF23DBBBDD83EF9BDAF3DBBBEC4BD09BE26BE583D123E59BE22BE1C3E303E8CBE0A3E593D73BE063EFD3C8BBAE4BDE33D4EBC0CBE6ABEE03DBABD71BE3FBD4DBEB0BE24BD11BE7F3E083E22BCB2BD6ABEC4BC883E263ED0BD2FBE993D68BC493EB13E573C9D3D19BEEC3DC13DB83D863EA23E0EBAF6BD343A473E333E353EE0BD03BE123E323E3E3D893DBCBC4BBEE93D963E343E493DE03DFD3D36BD0C3DA1BEA73E263E14BE843DCABD47BD3B3DB9BE92BD0E3E18BE1CBEE7BBD43D1ABE4C3E41BE8CBE4F3D7FBE56BD29BE90BD79BDECBD7DBECB3D6EBE123E67BEB5BE353D833CF5BDA2BD903E9DBE1E3E5C3E94BD12BE8F3E5F3EC63DB73E69BECEBEEBBD243D12BCC9BEE93AD6BDFA3D8C3ECCBDD43D4FBD76BE7E3E203E823C16BCAEBEA53E95BE15BC25BC9E3D87BE98BEE63D143EA0BD44BEF13D993BDFBD0B3F6BBEF23D853D2B3E09BDA63E2B3E993E033EA03E213EB03C5BBECABD3A3DED3D5BBE223E0A3E493DBDBD033E1DBEA13D473D9C3E163C2F3DFD3DAE3D8EBE02BEFCBDE5BB9C3C5C3D223DB8BD893E7D3D20BE063FA33E04BE99BC68BE473E283E09BE623D9F3E0F3E4D3E473E85BE9F3D24BD1D3E2DBEC6BE3CBEE13D043E5A3E433D36BD0DBC443D523D8D3E243DE33D883DF9BEA83DA7BC16BCCDBD9EBE27BD34BC2B3EC3BDB13E0C3E5E3E2E3E4F3C8ABDF8BD68BE213EC1BDEF3D033E7CBEAEBE203EACBCF93CDEBD703D413D5F3F943F893E8C3FE5BC003E743E4B3EAE3F893FCD3E883EEC3E6D3E293F82BF523D7DBD4C3F4FBE2B3F18BD1CBE913E8D3E3C3D643FFD3D083F33BFC8BD9BBD4CBEFEBD013CC83E34BC10BEE13B9EBDDEBC943BAB3DDCBD2A3DE6BE8F3D713D7D3EA43DFEBD9D3E263EC73D06BE2ABED5BDB4BCADBE94BCA3BE123EADBD503DCE3CD7BD59BDF63D863ED13DC13B3CBE15BECABEC2BD89BEFE3DD1BDC93DDC3CCDBD943E8BBDA4BE813E37BDD8BC8CBE113E11BE3F3E25BD3E3E973D25BED63DEE3DAFBC383E983EE13D22BD4CBE923D26BEA43CCD3DE53D91BE663E56BC7ABEB3BE963C323EC8BC88BE12BD8DBE90BDFEBD9EBD0A3E38BED23BADBD29BE0ABDDA3D4ABE583E743B41BD69BE46BEB9BC5B3E5BBD1C3E1EBEA63D1CBE5F3DFBBD5A3DBE3E203E54BE94BEBABC87BD373B943EA43EBC3D5DBB73BDCABCDFBD963D9CBCB2BD363E03BE2DBCAB3DF0BC8DBEF9BC353E423E4FBE17BE3D3D903E483D01BC963EADBD873DB83D04BD1FBDF63E47BED33D74BD4C3E2FBE033D25BE823E93BDC83E6D3EC43DBC3D20BD85BE8CBC833E363EBABD01BCB73E0C3E103D9DBD02BEE53DDA3C97BD8F3DBF3E833EFEBD17BEFA3DEFBD94BC813D5F3E8C3E7FBE9BBE573D403C6DBD6D3E1CBEFBBD9ABD933E27BE923EA23C963E083CBCBEC93E44B9973EC0BE10BE9FBB763BF23C693D4D3E3BBE2C3D59BD2D3E8CBD793E4C3EE9BD37BE1F3DACBE54BCB53D4ABE93BE513E503ECD3E6A3E9C3D31BDB83DE53D6BBDF2BD253E0D3EB93D0D3EAFBDB83A0CBE2CBCB2BD8C3DA53D3D3E3CBE4FBD91BC24BDFEBD9F3DEFBCAFBD933EF1BCD53D4D3E253ECFBE9D38B73DB2BD1A3D863E2E3D76BD8E3CFC3C23BE2BBDB03C7CBC77BDA03DEBBD88BE163CBFBD283E70BE0BBE583EA13DD4BD083D53BC193ED43D2D3E8DBCA0BDD2BE6A3E30BEA23E483EDBBE41BEE53E0B3EB63EF4BD503E9CBEDCBDB4BE6C3E0D3EC43D273EBC3D923EC53C36BE56BED4BD2BBE2D3EE83D32BDFABDC0BEB7BC8ABDA2BE243E8EBEC7BC17BE063E693EE4BE19BE5F3ECBBCF33D7ABD03BE443EA8BEA8BEF7BDF5BB96BD0EBE123D4ABD8CBE45BE71B839BE47BE853D1B3E83BE1C3DCF3D903E9F3D3DBDBA3D1A3E5F3DA1BEAA3EA7BE653DAE3EA2BD8FBD97BB203E1F3E4CBDA13E823E9ABD913E22BE263D6CBE963D5ABE01BECD3E31BDB2BD0F3C9EBD81BC55BEDB3D203E8ABE27BEE13C4ABE3F3E473E42BEACBDB6BE45BE46BECB3D0EBD88BEF8BDE9BC9F3CD0BE76BD17BC52BEB4BD86BE77BE863E38BE92BDA93D593D9F3DB83BF7BD9E3D7E3E8ABED33D3D3EA03D38BDB2BE953E7F3D00BE8E3D853EA93C03BE833ECB3EF2BDE3BB77BDB83CD93C6D3CC23CC5BD243E6FBE70BC33BE943D9FBD27BD623D043DA5BB8CBD1B3EED3AC53E3E3ECFBD0CBD153E7CBEB63C1C3E1CBDE03D50BD2B3DCF3D923E373E7EBD733ECD3E823D38BE043D17BE9E3D863EA4BD81BE683B4BBE4DBBD03CD63D4CBEA23E823E86BE0E3E80BE863D92BE0EBEC63DC8BE233DE6BCC03DCDBDCABDE3BD8E3EDB3E083E0F3DA0BD20BEB2BE51BEFC3C0D3DBCBDBD3E6F3EDC3E173E32BE84BD983B56BB9D3E6D3C2C3EA6BE7D3E9EBC84BD62BEF4BC21BE02BE6D3A293DB73E9E3DED3D97BE50BE36BE3EBC313C673ED5BDA8BE9CBD863E89BE92BE003D8D3D1A3DD43DD3BE3D3E6B3EA2BE003EC5BCEDBD943E333E9A3D76BE52BEB43D043E9FBDAE3E80BC0DBEBDBD8D3D40BE44BE1A3EE5BD23BCE3BEE03D3BBC27BD27BC273E32BD9EBE2D3E053E14BEC63CFE3D95BED63CD6BD693E4D3D533E90BE883EA63D21BDF3BD1C3D4BBEBABDB13D483E413E12BD12BEA03E0E3E93BE8B3C4BBE8F3DB9BE923EF43E48BEA53EA03DD53D283E6F3D69BEA03B0BBE163E0C3E52BD503E42BD8A3D5EBEA23EC6BD2ABC77BE673EB3BDC53D85BE1EBE1E3E5B3C38BDAB3EDABC2EBEA3BDCE3DC63D253E1B3ECFBD443E103E22BEEFBD523EAEBECCBBB1BDA33D873D1DBE46BD0F3ED03D6FBBBC3A8B3D02BE913D2ABE1ABE01BE0D3EB43E7E3D30BE76BEC2BDD43EEA3CCCBC35BE93BD4CBEEA3D31BE873D293EE6BDBD3E85BCF03E0FBE9DBE91BD7A3D90BC043EE1BDB43D193EBDBD6A3E673DF73DEC3D033E12BEBABDE0BD6F3ED0BDB1BDE7BD90BC1C3E96BE903C36BE2F3EA4BD6B3E573DFFBD04BD11BE2FBEE4BDE2BD79BDCB3E44BED53E10BECF3E9DBC53BD95BD43BD153DBFBE23BEF13D77BE703CA4BEAA3D553EC2BD533EBCBE4E3E84BE023E96B974BC6D3D95BC843E263EF03DC03D723D77BE72BE5A3C153E863E5EBD78BE003F333E933DAB3E3D3E40BC553B313C14BEDFBD77BE6DBCB9BE19BD01BD30BDA0BD6E3C283DD3BD33BE0ABECD3CB43EB0BCF4BDE03D52BE6CBE6A3E813C243E503CAE3DCE3C6DBE30BDAC3DA13D5EBDBA3DDB3E2C3EA73D35BC15BE473D103EDFBD26BE153E04BEBE3BECBC293E9ABEA03DCEBD0F3D01BE8B3D74BC0B3FD63D8BBE103D0EBD3C3D8A3ECFBD213D42BEA3BD433DC73E8C3DE73D95BE0B3EFCBD0BBE3A3EAFBDB23D6FBC57BEB9BD9F3CC43CA7BDDABD53BE7E3E01BC8BBEAC3E99BD61BE4FBC893E95BEC3BE06BE6A3E1BBD483E2ABE4DBE82BE70BC533DD23ED83DABBDA83D45BE07BE9E3E433E73BE043D743EDB3B1F3E78BE023FD8BE113D54BDA93E2D3D9C3DB83D313D71BE85BD44BEB7BD68BE843E903D1F3EFD3DFE3D19BE24BDA93E173E46BADF3E893D383EE9BDADBD553EDCBD10BEB33EB3BD85399A3EADBD133EA8BC8A3E8C3D45BE88BD393D08BEB0BD6FBE483E9EBB4FBE0B3EA5BEE0BCBA3DB5BD773D84BCF7BD2A3E4EBE03BE4A3D413EE93D753EFD3DA83D30BE4EBE363D393B62BE4D3D21BEC43DA93E653E74BC943E00BD1EBC523E293E673DA0BE97BE6E3DE8BD6CBC863E293E1FBD273E583E1BBC173D373D1DBEE53D94BD6CBEEF3D033E05BE3CBDE93E06BE79BEA93C043D863EFF3CF7BEDBBE88BE8ABE493DB9BCEDBD14BB1FBC88BB903D07BE283E8CBEA53EA53E3B3D1A3D5A3D6B3D173E4A3E3D3DD63B0DBE",
      torch_tensor_64_torch.bfloat16: "0x02000000A7BC46BD5A3E87BDC6BB28BE1BBE153D083E263ECEBDA7BD313DCABD10BE21BE633D68BE803DF2BC293EC33CF4BD413B4CBCF7BD1EBE6A3DC9BB6DBD943D29BE933C64BEAA3CAE3B6EBDC9BB44BD5E3E04BD8BBD53BE95BDE8BB023CE93D52BEAE3B08BEB73C833DB33D5A3E63BC223E59BD26BD7E3EE9BC1A3D593E9BBD8A3E",
      torch_tensor_64_32_torch.bfloat16: "0x02000000D93D993E2E3C883D9DBD85BEE23EE73D0C3E9EBE86BE5FBD7F3EA5BD60BE613D09BD1D3E8ABCA33C71BEA7BD80BECEBC293E273E69BDC53DD9BD0F3E0DBE643C063E01BF86BE0A3EA6BB123C7A3EEABE48BE03BEBFBD6B3E45BED6BEE93C073D8CBCBF3C29BE34BECD3D5BBE89BD44BE853D323DA8BDA3BE6C3E83BEA13D41BEE83D41BD123E92BE263E193E84BE103D7ABE05BE41BEAABE053E0C3E4ABEEB3DD03D57BE483DFEBDA33EDCBD54BE1A3E063FB2BEEE3C873DBA3D70BEA2BD66BE2DBE4B3E95BDBE3CEB3E60BDB03B733EB0BDB23EB03E29BDF8BCD8BE373EA83E093E94BE8ABE813EDA3D04BE58BE76BDAE3C2C3ED8BEE63E123FD93D7BBE1B3DACBE31BC5DBE16BDB5BBE33D81BD3E3EA9BD1CBE84BD763C783D4EBE87BC15BE97BEFABDDB3E33BD433E83BC213E423EAB3DAE3D763DA73D983E8E3D87BE973E79BE52BE443D62BEF6BEE13CCEBBD2BDFEBC313D66BE36BD2ABE0E3E00BF5D3E6FBC0DBE783D723E163D53BE6D3D1CBE22BE02BE263D9ABE693E37BE5ABE1DBE17BFF2BBAF3DA13D623E333DA8BEC6BD80BD31BE563DEBBB3C3E5ABE7CBE633EFA3BADBDE03D883E6CBEDB3E073DACBE5D3C2F3E8B3E9C3C7ABEDC3E5F3EF23D633D22BD733D093EB03C4FBE913ED63E603E803DF5BD4FBEC4BE9A3E90BE633C9ABDCF3E2CBE48BEE4BBEF3ECFBED53C03BF5B3ED73DF53D333E2CBC03BDE7BC413EF73EA23E80BEAEBD0DBC22BE263E7B3A0EBF223F05BE7BBD04BEB3BC6ABE0D3E88BEAFBD49BE3CBEFFBD933E11BD853D7EBC83BB503D903E0F3E733D37BDAEBD583E16BD6D3E223DDB3C373D9B3D953D303E763C443E763D343E09BDDFBEDEBCA7BE22BB43BCF73D21BEC3BDADBDE83D163E95BE093E993DC1BD083C9D3DABBD903D443D663D083D7CBE133DB13E283EDFBEE43E5B3E153EE23D7CBE233D643EB13D9C3E603ED53B293D653E4B3E10BF51BE4ABDC43E7B3EC4BDCFBE9EBE5ABD45BEA33E743E763ED6BD013E00BEC4BB8F3D89BD07BF92BD383E1E3E6CBD203EB9BE9CBEEBBE133D58BE92BD363D713D99BE7B3E843D2CBEE9BD303E303EDB3DCCBE933DC3BD17BED43E61BD34BE01BD713DE73DD63DFF3C133E723E2BBEB6BE53BE92BE16BFCABDE03CF7BE6BBD503D763C2F3ED5BE32BE2ABE3BBE3ABEEEBDA5BC7A3B94BEB73D41BCA4BE8F3E333E343E13BD663D983C313E5C3EFF3DA13C9B3ECE3EB33EA63DCBBE3CBE9A3E95BE24BEAC3DAB3EB23E87BDD2BD59BDBEBDBF3CFEBD96BEA5BC2ABE44BEC5BD883D76BD38BEAFBE11BE89BED3BE003E2C3E913D09BD3B3E80BE4F3E5BBE8F3C4FBEBC3E113EA83C08BEBEBD343DC9BA14BEA3BE0C3E57BEC4BDD8BD1BBB2D3E9F3E653E7CBD763EC83D50BEA1BEA2BE6B3EB53EB03D433C053EB53DD43C15BEDF3D223E023E89BD8A3EFDBD073D2D3D0CBB7FBD46BD87BD82BDC03BCEBDA93DFBBD49BDE03DD13D80BDE93DED3D2DBE533E1FBE653DF23DA8BD443E3B3D333DBB3D57BEF8BC09BE103E14BDA03D37BCE73E29BEA1BD523E00BD4FBDCD3D03BFD13D273E0C3E40BD47BE9F3ED7BD36BDF5BD8BBE5FBD4D3EB63EA73D18BDFD3C883DA6BE953EF43D46BEA3BD023FB83E4BBEBF3E99BD413E013E4CBDF3BC6D3DA43DD33E2A3EA3BEEBBD673EF03D643E1F3EE6BD193E993D90BC4C3D3F3E3EBD1C3D07BDA23D683C133E143E833EE4BD58BEAFBE663E043EAD3DF23B433AA93D71BE86BC8E3E963DBA3E37BE48BED3BE8BBEB1BCB8BEC1BE82BE4FBDD03D303E453E83BB273DA1BD903D8A3E963DC53DBD3EE9BED13D8ABE2FBE933E64BB8A3E963D063E09BD633E963E173E673E043EA23D6B3E583CBEBEBD3C513E50BEE6BD903E2BBE393EBBBE2FBE05BE7FBDABBDBABE4EBE243E51BEF8BDB53E00BD6FBE413E10BE053E8E3EDB3DA3BEBA3DA0BD17BE753D993D8FBD9C3D083EFCBD533EC13C90BE8B3E9ABC553E59BD0D3EA7BE10BD9ABC023E663C233E09BE00BF1E3EB2BD263E903EE2BD003DAA3DF53DBB3DA33E69BE013E063E8DBE26BE753D13BE62BE39BE373D903DB7BE9F3DF23D003E1BBE873D94BEA33D353EA23D27BDD63C803CECBD4D3ECB3C623E7D3E293E66BEBD3B0BBEADBD81BECD3CFE3DF83D12BEC83C8FBE763E48BDC33E923D863D463DE4BD3ABEEC3C183D0DBFD6BE083C18BFAFBE1C3E31BFBB3D99BD9D3BA03DD03D2FBB293A76BEFFBD8F3EA83EAA3E353E1F3E113E263E423E2BBE77BD34BB8CBD24BDCF3DB13D02BF02BB003D863D5ABE8F3D85BB77BE593DA5BE67BE8A3D1B3EC53EEE3E043E913ED9BE22BE9DBDB53EFCBD95BE0B3F7ABD263D74BECD3D01BEF93D08BE86BE7F3B5C3E04BE90BD10BE77BE463E9FBD603D433E9A3EA83DDBBC823E943D2BBEC9BE2CBCDABEA13E94BE6D3D853E113E453E1CBFBC3E053DB03DBF3B113E5E3DCD3DE9BC543D05BF623E35BEC73D4EBDF53CF83DE9BD71BE7EBEEEBCD0BC503EFE3D14BDFCBB63BC593E623DCE3EC3BE5C3E96BE5BBE103D273E353EC3BBFB3D81BE54BEB5BE3B3DB2BDB43D4FBEDDBD78BEB83EBABC64BEE33E27BD7A3D603D893D893EE13D98BEF0BDFABB54BE9A3EE0BDB8BE7E3D8A3DE43C1BBE043F8FBD813D93BD74BE123E83BCF6BDF0BD13BFB6BCA5BE4D3CDE3D4BBE6ABE23BE12BEFE3D17BE55BE013D043D8EBE2BBE02BEA13EDABEAA3ED2BD0F3E443E8A3D27BE5A3E493DE9BD383EFD3C813E69BE5ABB10BCC6BD8B38AA3E753E40BE483ECEBE96BE783D85BBCDBE9FBE07BDBA3D2EBEE33D1BBE6D3C8BBE2EBE043D16BC39BE11BEBB3EA13EE0BD2B3EF7BE4D3DEA3DC0BE2F3D18BE1CBE073DCA3E07BE38BEC03C043E0B3F7B3DB23E10BE013D40BE713E53BDD63C4F3EC8BD383E9E3D16BE3F3EBBBDCB3E83BE053E90BDAC3DC63E3E3EA3BE183E89BE2E3E87BE8DBDFB3D63BEBBBEF53CCF3D643EB43C8B3C73BD383D0ABF32BEC13DCDBEC43C8DBE00BE533D26BEFDBDE9BD313E06BE173D3CBEB63D90BD99BE89BE65BEF53D4C3EA4BDA93CC43D903E6F3D0A3D72BE083D45BE19BEC3BE983C4F3E193E8DBCBD3DA23C2A3E0F3E29BEA2BE23BEB6BDA93D91BEFF3D06BD26BEB43E93BDC6BC8CBD9CBD2E3E143E6F3D75BDBFBBB13C9ABC41BE33BE2A3D783EED3C0B3E2CBE82BE87BE773AAABE163EAE3CA03EA1BE773C14BE0DBD79BDB1BD883E4BBDFD3D94BDF13DFE3D9ABE5EBE32BE0CBD48BDB8BDA8BECDBDB63E09BE4BBDAEBD67BE533DD6BC62BE96BED33C813EE63DFF3D89BEE13D583B963D49BE093E0C3C723DE43DBD3C6D3EBD3C8EBD95BD593E943E66BE5CBCBBBD58BD6EBE253E873E7DBDB03DE3BD0BBE433EF43DB93D193E1F3E4E3E7D3E81BEF1BD69BE92BE8E3E90BEC03DA73DAA3DF23DC0BDF43DAFBD9C3E61BDE3BD81BE123EA9BE20BD0A3DEFBD2C3E6EBE6DBE13BDD03DC23E253E673CCBBE073E7A3E6E3E2E3E6ABEC33D833E9FBD373E473DF43B7EBB523E1B3E4BBD0B3E95BDB23EE93E673D853DBB3EAE3DBB3E6CBED03D89BDC2BD253EC13E99BCBBBEAE3E9CBE6C3C843E213E05BEE1BD27BE073C34BD5EBEABBB143E8ABED83E4F3E373EBEBD82BE82BE34BE073E99BED2BB0FBDD23DF9BD6C3E9ABE103CE9BD58BEA1BED5BE97BD8FBE8CBEC83D89BEB9BD103C49BE07BE82BD77BE693EA5BDAA3DF03CF43D843D81BDF43CFEBDD33DB6BE553DC0BE6B3DACBE82BE8DBB893EA8BD99BDBE3CF1BD503B08BEC1BE30BD1CBD2ABEC4BE763DDA3E38BBF0BD4B3EA63C89BDA93E103E76BE8C3EE8BE68BC7EBE91BDE5BD243E393ED3BE9D3D173E64BDCBBD203EBD3D0DBEF93D693D413DE53E98BE803E193EC7BE76BE923C96BEBE3D7B3DDB3D7B3EF0BA82BE68BD1BBE813D4C3E423D4C3EB2BD2ABE5BBEF5BD083D183FB83E4F3E463E5E3DA43ED4BDEB3E823EE5BCED3DAC3D483E46BE673E01BE943E4BBE883EA43E22BD763D623D773ED1BDA83D843C9ABB603E04BD903CEABD4EBE223E6FBEC7BEB6BD6BBE103E3D3DD5BE06BE353EEE3D31BEEB3E92BE52BEEFBD0FBEEE3A32BC0EBE513E9ABE39BE1CBE06BD143CA43D1CBC823C813DA6BD353EA6BE8BBDE83D663EEE3C79BE54BD8E3EAEBE8BBEA83CBDBD9B3DE63D95BE88BEF5BDA5BE093E9E3D20BE5FBD3D3F1CBD23BE28BEFE3E973EEDBDD2BEE8BE163ECD3DED3CDBBD8BBDFF3E3ABE343E48BD4C3E0C3D9A3DFEBD9D3EA53EBC3D67BD28BE8D3B1B3D17BE4C3E20BF283E923E913D733EFB3CEF3D043C503D623EAC3EC43E033E7ABECB3EA7BD4CBD713C683EA4BD8E3EB1BA263E183E8ABEAC3D0D3E80BE56BDB7BC4ABD1BBF11BDDCBD2C3CEFBEEABD21BED33EE03E0EBEA037C7BD833E6ABE213E713E6EBD4B3E32BE7CBE2F3CD13D40BE503EEC3D2A3E9B3E193EE53E00BE673E96BE053E1EBEB03C7A3E473E373E743D3FBEA4BEF6BE14BE84BE07BC393E7ABD47BED93D683D033F0E3EA0BE9F3E443DCE3EB83DAA3DF63E13BE0BBC2A3E273EA93B9B3EE13E803E21BDC0BE973D8BBD02BDE13C4C3E583E95BD273DBBBDBE3DE53D0FBE773EE43DF3BC843DBD3DB23C783E89BE163EBB3D83BE4EBDF5BEF73D6F3DCABD57BE30BCF4BD2ABED63C96BE263E2E3D28BDC53D85BCA0BDBABD9E3CA33DA83E563D7ABE893E993DA2BC923E513E0E3E7B3EAABD1EBB02BCD93DA03E83BE03BE323DA5BE95BD02BE8FBE9A3D2B3D08BE053CB93D1C3DC03E8ABEC3BEFABC023E23BD0ABCF43C31BEB6BD7FB9EABD00BDB53E63BE30BD153EEE3C413EE9BD623ECABEDDBDE83E5D3EE63DCC3E31BDA5BDCA3C983CBEBD13BEBE3E573EF3BC1EBE1FBEB53D0EBEA0BDC53E74BE173EB2BD883EE33D623D9E3E56BB52BE0A3EA3BD213E1EBEF5BDB33DA73CFDBE06BE42BDC03D903EF6BCE6BE023E6F3E743E5DBB13BD5D3E6DBE2B3E25BD4CBC013E603EE4BC92BD1ABD7EBEBE3CBC3D843E95BD423EC2BD83BBFCBD8F3EB7BC35BE3ABEB5BD42BEEDBEB9BD883E9B3D63BDD73C63BD94BE8E3E4C3C8CBE99BEF9BD243DFCBE713E83BE27BC0D3EF93D1C3D5CBEC8BD5A3D333C71BD89BEDABD48BE4CBEAD3D473E43BEB4BD133D38BE71BDB4BDA9BD36BEE4BEDFBCCBBC91BD953D803E4C3EE03C483E1DBE9A3D70BE853C5D3E263EB43DE33D043EEC3C09BE77BC943ECB3E9A3EE2BDAEBEB7BCCB3D8D3E84391C3E753EC13E4A3ED2BDF9BE4B3E463E38BEF73DEEBDEF3D633D15BEC4BD13BED9BB5E3E3A3EC9BD34BE72BD773D41BD273EDE3D51BD953C47BB773D6CBE8A3ED33E8D3CA6BE8BBD13BB5C3E5DBE683CB43E1E3DE7BC043E433D54BE8C3DB2BE183E713F10BF0DBFD53E393F1A3FB93D99BEE03E0C3F66BE2A3E183F23BDF93EF63DA03DAE3FB63CEF3E13BEC7BD353D5A3FE6BF25BFCF3E863E91BF293D073E0A3E64BD0B3D89BD4F3EE03DE43E83BEBB3D893D563D84BE1FBEA83D4ABEBA3C833E103E293E91BD41BE4DBE9CBE87BEFB3CAB3DB7BDE93D82BE0F3E1C3EA2BE9D3E03BEE7BD4E3E98BC8CBEECBDAF3D343EB13D123E84BE003D013FB93DCB3D803E6CBE96BD55BD013ED0BD9F3E193EA03B4EBE893E26BEA03EF1BD8C3DE1BD0BBC4B3EB43B5A3E4D3E333EDF3D18BDAA3BF23C243E613E8F3E973D55BE393D04BC413E3ABED63D3A3EB4BE05BE62BE06BD52BE0FBE953DB6BD47BE233E8B3E463E383D28BED4BDA13E323CCDBDE8BDE7BE9A3D03BE6B3D893ECDBE163E83BEBBBE4DBE3F3E0F3E98BD293E94BDE33D5A3E013D6A3DD8BC733CF33DF73C0C3C",
      torch_tensor_32_torch.bfloat16_21: "0x02000000B23DD0BC4ABDDEBD913DAF3D033EDB3C0DBDD5BBACBDE3BDC03D1B3EFF3C2D3EDD3C143E52BDFC3D303C023EBBBDB43CCD3D60BD673DD43D61BDA8BDFC3CAFBB",
      torch_tensor_32_160_torch.bfloat16: "0x02000000363DB73B193D153EDFBA013DC63CE13D113E09BE94BD9C3D803D07BD79BC033E0CBDA8BBFA3C7DBE2CBD18BD943DBABC223D613DCE3D313C373B17BC9B3C9EBDFCBCB33D2C3D733DA8BD693D133D46BD373ED1BCB0BD58BD2A3E31BD8BBCCB3DFFBD943CB7BDC0BC5EBB5ABD47BE173ED3BCD7BD10BE623CF43CA8BDA4BD3A3AF43C053D69BDE33C533E6E3EB1BC273E24BEB13C5FBD5F3E203E65BD5FBECC3DC73C0B3DE3BDE9BDCABCD0BD0EBD04BE983D95BDC3BD5D3C44BE883EFE3C1BBE283E6CBD80BD1BBEACBD0D3E313DA2BD993C3ABE57BD893D00BC0EBE5EBDC0BD6B3D3FBD4A3D293ED4BD7B3DD2BD81BC7E3D5EBDF03DDCBDEA3DAFBD48BEC43D3E3E98BD62BD0F3DDCBC8C3D2A3E4CBE2ABE273D41BE9BBD003DF3BC07BE7C3DEDBD7ABC8D3DA2BD0EBE80BE423EDCBD343E493D253CD9BD2F3C68BCF23CDC3DEA3D9B3C6CBD913D44BD07BED3BD9BBD1F3D1FBB94BD1C3EAB3DDFBC6F3E6A3E26BD2F3D6EBD6EBE8F3B773D10BE5DBD67BB02BEF53C7FBD44BD1C3D71BD073EE1BC3CB978BDF83C09BD01BD933D81BD483D1EBD65BDEB3D363EB6BDAABD0EBD63BD1F3DFE3D69BDE0BB46BECB3C86BBB0BC32BE8B3DB0BC143E853D323D2E3D8FBDBEBDCF3CA1BDE4BDA93D4F3D2FBC9B3D94BCD5BCDBBD91BD503D12BD78BD03BD00BEF2BDECBCB9BDAE3C05BE3ABEDC3D16BD8DBDC93DE33DCB3D353D523D693ECF3D99BC16BEC43DDE3DA03DAFBD65BD0EBD0F3D83BD773E5EBDCEBDA43CB2BD683D113BFC3D143EA13D9CBD793CF7BD343D553D55BE4E3E9C3D4C3D31BE3B3DB4BD4FBD123B933DD2BD51BD663D26BE9A3D73BBBC3D953D80BD143E3ABCB83D013DCE3D763DEE3D9DBD833DB13D85BC86BD16BE3CBB1F3D703D0B3C13BED73D4ABD553E793D22BDF6BDBD3D3ABD183C73BC92BD16BD863D9B3DFFBCF13DEEBB79BD9F3D803EE33DC03DE73D813DE13B55BD543D993DB4BC183D323D2EBDADBD2ABDB9BC1ABD113D35BDE43D273D923D9BBD303D5DBD2BBDE1BC863C63BD35BEC23D113D933DD7BDC53C5EBD063D1D3E6CBED7BDB23AD1BDB3BC68BDA4BDD73BFE3CC6BC0E3D89BD0B3E16BE0CBE033E483DD63D373D49BDB0BCD8BD19BE383D003D80BB7D3D96BDC63DF73CA33D1F3E61BDCA3D9F3D173EB4BDEDBDDDBC973DB9BDADBD093CDA3D5C3D90BDDE3D143E0EBD283E843CF5BBD2BD55BC293EB3BD15BDE23D9D3C953DC53D373EF8BD253DAFBDA1BB3ABC153B303A4DBC24BE1BBE02BE6A3DD8BCEEBDABBCD2BDC3BD173DD93D0CBE8DBD10BEEA3B943C83BD08BC5A3D20BE0FBC4FBEA53D013E9F3D80BE673DABBC01BE223DE73C373D0ABEA3BCCABDB73DA7BDC83D09BE963D6C3D653D273CDABDFDBDADBD273E9BBDE03CEF3C403CAEBD503F0ABDEBBDEF3C91BD50BD833BDFBD8EBC5EBD6B3D39BE14BDC93C9B3CE23D6EBDE43C2CBB713D23BD7F3D7E3D013E933CD8BDDE3D593EB33D81BBC93DD83CDD3C2C3DA33D063E1F3EEABD40BEFABD0C3E50BDFBBC5DBD50BD893D2C3C2BBE79BD68BCE83D593E0BBC203BC03CCDBC2BBE163DC7BDF73DABBD273D38BD603DBEBCF0BD39BE20BEC6BC373D2DBEDCBC253DA13D96BD7F3D39BEFA3D0B3E2BBDB5BD9A3C873DB9BDA3BDF0BC483D1DBE99BD253E6D3D4DBDEBBCD5BCDEBDA03C5CBDB73D82BEAF3D2A3E753DBC3DC73D503DC0BDDABD57BE2FBCC2BD1EBCF13D4C3B5CBDC0BCBD3D9B3D693DF5BDC4BD93BD553DBB3B70BE2C3D433CE83DEE3C16BB163D963D9BBDB2BC023D3BBD9C3DD1BD24BD153EADBDBDBBB03DE13D173D9F3D3EBCE9BB6C3DA63CD13D953CC3BB7EBD903D2B3E763D733C12BE4B3D4ABD683EB6BD09BD2F3D59BE9BBD34BEE3BC473D2FBDAABD883C803DB63CF2BDD43D50BCD8BCB53D4B3E6B3E283EFB3CE23D75BD5D3D4EBC873B34BD3B3D50BC123D053E6BBDD1BDEE3E613C2D3E1FBDDBBD70BDC13D22BE233E823DE6BD1C3EA6BCD6BD2FBE9E3D663D2ABC9C3B6D3D3EBEFF3DFC3CF33DAABC913DAF3CEEBDCB3C243B2E3D99BD98BD52BD193E55BD44BE903D69BDCFBCA53C993C91BD3C3DDCBDBEBC843D673D09BEF23C1ABEB93C4ABC55BD90BDE7BD133D1E3CF33B3D3E943E14BED3BD073E06BD993C953CF5BDD2BD863D903D8CBDC63CB03C1FBD8FBD8A3D6E3DAABD94BC333D073E653DB7BDED3DAABDB63CA4BDDFBC103EA9BD013C063DA7BD863DD33D48BDC7BD993DDEBC0DBEAABD743D383C55BB463E533D273D0C3D253D13BD02BC133E9B3DD6BCADBB603D903D823CBFBC76BE113D5B3D90BCC83DAABEFF3C47BD14BC96BD7F3DC5BD373DB43D5D3BA63C433D943D98BD24BDC7BD17BDA5BD1CBDD3BC233E0FBEC83D313E83BD6ABD5BBE44BC243D72BD453D333DD1BD8D3DA53D32BD3CBDBF3CA0BEB0BDAFBD33BE81BEAC3C46BD04BEAE3DCD3DA2BD6BBD423EFCBCD03DD6BBD93DB4BD09BD8ABB93BD993D2D3D49BE303C6DBE0E3E013D99BC013E30BE363D823C17BEECBD793DE9BB0F3D9BBD043E0FBE183EE83C5A3E033D1C3EE9BCE73DE73DDABDC33C62BCB8BD283E5B3E663D7D3DE63C38BE87BC723D1ABEE8BDF0BC753DAC3D03BE103C3B3CDABDF23D0CBC993D57BD54BC90BD87BBD8BD49BEDBBDE23DEE3D4DBD643D103EE0BDF2BDE5BDB3BC503D213E40BD413B01BEBE3D47BC4CBDFC3D8A3C253E8A3DFA3ADE3CDFBD7ABCA83CDFBDEEBD663C0D3DE63B3B3D3DBEBF3D5C3B86BD2BBE823CFA3B28BC133D9C3D9B3D04BE763EBE3C6B3D0A3E3CBEA13D4E3EDA3DBCBC0B3E183C08BE77BDAFBD883D9FBD603DB6BCD1BC8A3DA6BD343D313E99BD253E2FBDA5BD16BD3DBC54BEA93DF93C0D3E013F56BDD83CBA3D7BBE163D913D28BC01BBB63D283C153CAF3D5A3CBC3D3ABE16BEB33DC5BC1CBE95BD57BB7F3DE0B94E3CF33D9D3DAD3DCA3D20BE0E3DAC3D6DBDC53D16BE583CE33BCE3DD1BD8F3DCABD1F3EB9BDD83C3BBDE83D0B3E12BD55BE073B9EBD36BEAF3A463C13BE4A3D89BC27BD7B3C463D5DBE3BBDD9BDA73D523BE5BD2F3E753D17BDC33B223ECBBD963B8F3CFD3DCABD2FBEACBD50BD3B3DE6BD21BEC0BCABBDA43C163CC23D24BE96BB9D3D70BC323CEBBD353DE13D2F3D083EE0BCBDBD3B3DC63D013E94BD863D35BE28BDBFBC94BD9BBBD8BBEE3AC53CDB3C5C3D623EAA3C7C3CE7BD91BDD7BDB2BDEBBC553A55BD773DC5BEDB3D77BE0FBC983DA6BDA33C083DB3BD95BD0B3D76BAC5BCFDBC8BBD203D1BBD8E3D8DBDB7BC123E2B3EBEBC973D283ECC3CFB3C1E3E35BADB3DBD3D1BBA033C87BDF4BD10BF543C00BD50BDFD3D493D1CBAEC3D84BD293E4DBE42BE8B3D26BC003E513B0A3E3D3E6F3D0B3EAA3D593E0B3D48BD45BDA03EDC3D2A3DC83DDEBD8EBDEBBC59BE513C143D1E3E91BD23BC253E863C79BE133A873C113CB2BDBABD533D2A3E223D293DB33BD83D463DD03D663D7E3C933DF7BD853EE1BD21BD28BDC739D83C96BD71BD3FBCE23CB2BBE6BD33BE9F3DB03DC6BD6FBD203D0EBD5DBE96BC333B953D82BD36BD77BDFCBD68BDAB3B61BD06BEDA3DC03D91BE283E32BD14BDD13DCBBD71BCD9BD98BDB5BC42BDC5BD983D90BDD2BC593DE4BD833CE3BD97BDFA3DC2BC643C5CBE3A3E8BBCEDBD043EA63D823DAB3DC63DE5BD1BBB8BBD01BE87BD5DBD063D203E07BE313DCFBD1EBCF53D1BBD53BD49BC29BEC3BD8EBDB03AA9BD773DD9BDBE3C4F3E043D3D3D96BD1C3D8DBD193EC6BD633E213E11BBD03D8EBD92BB96BD40BE073EAABC4EBE443C163E313EEF3D703D67BE2BBEA5BDBE3D8DBD7CBD41BE9CBD593DC7BD973DAEBCD3BD2D3DE33DFFBDF1BB953D8E3DB63D203E34BDFF3CB5BD72BD133E543DB33DEDBD4C3DD0BD923D03BE693D1F3E3E3C56BE6B3DEE3C003D7ABDEB3DCEBD91BD143EEC3DE9BD27BC11BE6B3DDBBDE73C17BD21BEF93D343D57BDA33D003E1F3E67BC1F3E873D7DBE8ABD35BD2EBDA43CCB3DBA3CA53DB4BD4FBDF2BDC83DA53D433D90BD373E50BED43C463D9ABCE2BD2E3D90BCD53CF8BD57BDEBBC0F3E7DBDBCBD93BDC7BCCCBD4EB846BE5FBDE7BD01BAAC3DBABD213E88BE1A3E243CEA3DF9BCDFBD0DBEE73D75BD51BC81BE8E3D193D8DBD03BD54BE9B3CBBBC083EB93D81BDA33C1FBE293DB13DBCBC613DE6BDCA3D3DBDF4BDADBDA43C983CC5BC9B3D9EBD153DD5BDEE3D283E153D503DF3BD2A3A523F3FBD6D3D32BD863C633D153D643D7DBD3C3DCD3C053CAA3CABBC8BBDB2BC84BCD6BC89BC8DBC49BC50BD86BE5F3DE8BA34BDA63CA43D2F3C693D57BE57BD28BD7DBD8D3CC23DA1BD343D50BD29BCF2BDD33D073CA5BD91BD6C3D6B3CBABDCB3D0BBD003DF93CCEBC4D3E383CED3C883DC53D4A3E323EB33DA33B9CBD4C3CD8BCB2BCA73E30BC6B3DC93D21BD62BDE83DFBBD1D3E4ABECE3B0A3E0FBEDE3C383E013E453E17BE15BC063DB1BD363E03BE2EBDB5BD90BD7CBD47BCC33D4EBDAF3D41BD6BBDAC3DF4BD03BE163D2A3E1EBE8E3DB63C5F3BB93D503CC93D4F3DFB3D60BD9A3D6DBA3E3EB53D4ABCA3BD78BDEBBCB0BDE738B43DFF3C5B3ECD3D43BD163DFBBDA9BA283CBE3DAABD343E353D873D04BE8F3DDC3DDD3BAB3D4DBCDE3B23BDA6BC903D063E08BC48BC7FBD0BBE1ABEB33D58BD8E3DB3BDF93D583E893EF4BDFCBC91BDB6BD453DEA3DB3BD53BD04BD86BDB8BD5ABD85BD52BD433C93BD21BD803CB53DF5BCDE3D0C3CD93CCE3D123D973DDCBD49BC82BD943C2739743D3C3E70BCA7BB9F3CDF3D01BD113E7BBC33BCA2BAFBBD2BBD3BBE45BDE1BDB63C823CE23CF6BDC3BD0FBD593D1BBD05BED73D723E84BE88BB59BE393DB7BD713D013E98BB053D3FBE9EBDC7BC643CF83CD0BD0BBD86BB8DBDFEBCBD3D9E3DE6BCD73C303E7B3B20BCBB3C903DDD3C1FBE3C3ECCBD31BD713DEA3D553E653DFD3D1CBE80BC643DB9BD91BDDCBDE8BD063D3FBDBDBCE83D8EBD58BDC93BE23D883BD7BD08BB0A3ED83C5E3E283E47BD83BCCF3C083E2EBEDABD93BE403D0DBE8FBC2F3D913DF3BD7BBE27BCA7BC0F3E403D94BD03BD0B3C4DBEE7BDD4BD623D083B73BDD23D253C26BDDD3C493C2E3E44BEEFBD593DC53D313D29BDBE3C2DBDC53DA6BD24BEEDBD0B3BF2BD09BE6ABD55BD093E0F3D8CBD68BD92BDD63D40BDB33DB73D863DF53D7BBC243E0A3E42BBE13C31BE393D8E3DA83CF2BDEC3C8CBC7CBDEDBBBE3CF53C99BD8F3C413DA7BD5DBE7EBEDBBD9B3D9C3D453D0C3D8BBD403ECDBD91BB2D3D41BD0E3E1D3DB83BD93C52BEBB3DE6BD913D71BD82BECF3CA5BDF8BDB9BC4DBE94BC8FBE9B3CB63DF0BC473D453D053EA83C68BDEF3D27BDC6BDC2BD9BBD79BA67BE6A3EC3BCA63DFE3C91BBF4BD3BBD2CBEFEBD833CDFBC7ABCAC3D96BCD2BBA9BC78BDCFBCF23DBFBD893D98BD863D4E3CC1BDC83CA8BD87BD4CBC4C3D20BD3EBD9D3E203C973BC3BD903DC7BDC2BC183E28BE623EE53DD83D87BD9B3C203C233E92BE613B2F3EDB3CAA3ACF3D64BD05BEA03DE83D7BBCEB3D30BC113DAB3C0C3E0A3D393D9B3CBFBD37BD303D75BC43BD173E39BE4D3E1D3DF23D8F3DAA3D18BB6A3DCABDDF3D0B3DEE3D8DBDB83DFD3DCE3D233E47BDEC3A02BEA5BD033EA839D9BC9BBC823DEDBD9E3DCB3D5C3DAF3CAFBC1BBDA3BD703EB03D653E833C6A3D5ABE3EBE2F3D4ABD56BD95BDC53CF83DE8BD233E0C3E7D3DA9BDE03DC33D0F3E583D1F3ED53CF3BD23BD82BB2A3D593DC03D593D6D3D0CBE92BDF63DD3BCE8BD863C683D9ABDD53DAABD043E513D3F3E9CBD623D09BDC6BDA2BD053E5EBB59BD5F3DA13CE23C81BDBB3D993B0E3E97BDF13C153E10BA293EDABDEF3CECBC663D143E9EBD1A3DADBD3ABD513C77BD603D8DBD3FBE0D3E173D943C00BD1A3E833E963D733DE0BD6AB8D63D8CBC44BC73BC81BE64BD63BC443B57BD543EC13C06BE9E3DB83D423EE5BDD23C903D8FBEDEBDC5BD84BDCCBC373E1B3CD2BC823DADBD50BC60BDDE3D1B3EC2BD593C163DD9BD4FBE1D3DDC3D093FC73C4B3E6C3CCBBB2DBDD53D1B3D5C3E0C3D2A3DEEBDAABD1D3D17BDA23DFB3CD9BB613DE4BC2D3DD03CABBC5ABDF93DC7BC633DD1BB593DB3BC523D2E3E5A3D8BBE2DBDC23D8CBD0EBDD2BD1BBDBC3D89BC1B3CCC3D063EE3BCCE3D35BEC63D6E3DC13D12BE083C5EBE143EF6BDCBBC61BDD8BC7E3D3DBE473DCFBC713D613C20BED6BDFABD073EBB3C33BDEB3D0DBDB53D863DF83D25BE46BEFDBCE3BDF03CC33D97BD25BD1FBE473E3DBE2BBEA23DF03DE4BD7DBB573D92BD60BC69BDFFBD9A3C19BC2FBE99BD82BB91BD37BD0CBAA6BC923DA2BDC63D403E9DBD0B3DC73C4CBC4ABD9FBDFCBC09BEFDBD8DBCC73D42BEC53D2EBE84BDFA3E873DDABD623E8BBD39BE893DDEBC7F3D0EBE8C3DB03D13BE203D70BD92BD3CBD6CBD713DDF3C4F3DF7BDF33DB03D163DB83DDCBB593C173E203ED33D4FBE793D593DAE3D3B3EF13A4EBD0EBDA2BA22BEC63DBB3BEDBD243C93BDF7BD903D56BCBFBD0FBE183DD0BDB8BDEC3D413D893D403D82BDC53D8DBCB53C27BEAC3C5DBDCDBD173EDE3D033EF1B9A53D0A3E5DBD9CBDEFBD043EDBBD293EBBBDB73C83BD913D653D2B3D5FBD0ABD763C573D2DB9BABD34BE5F3D54BD30BD183D8A3D933D513DB93D2D3E3CBD9ABC25BDA2BDA5BD16BE5A3D043CECBD47BD5D3C323E6C3ED4BC9EBCCD3D05BD9CBC06BA9F3EC8BDAD3CA8BD5DBECE3C99BDE13C8CBD0FBD083EA1BD7BBD573D273DEBBC98BD893C4A3E48BD60BD06BE773DEC3A803D963BFDBD2DBC233D8B3C8F3D56BE153CB6BD8F3DD1BD21BDB33DA9BD5EBA1F3D6F3E953DC2BDBFBC7A3C77BD2C3E283D4ABE3C3EBCBDC83D32BD16BD813DCFBD033EA03DBB3D163DDC3DC43DD63B89BD3C3DDC3D0B3E3F3D403DA13D0CBD77BD093B093E2CBDB13D6ABE5B3DCEBCF1BD73BD793E1ABDAB3DDB3CC2BD2CBEB53D873D43BDAD3D853BA8BC273ED5BD7E3ED53CFCBD8BBD42BD8D3D1DBE243EAF3CD2BDCEBDFBBDFEBDF1BD763D5FBEA13DA5BDE6BC163D07BE873DBDBCAABD09BE13BE3BBE38BE91BDCCBD83BBAEBD41BDF53C2E3EA63DD43C74BDA8BC5BBD5A3EC5BDB4BB463E253DE63C91BD82BC073C04BCC13DC03D9BBB033CE73DB93DF03D46BDBF3D9ABC06BE12BD5A3BE5BC00BDEFBD97BD7EBEA43CD1BB4DBD71BD4EBDB6BDEEBDE3BA7A3DFCBD273ED83D503D15BDCF3B393E77BCBA3D733D04BE463D173EC0BD94BDC43D4F3EEA3A433A263E953D76BCC63D11BDC73B5A3CE5BD39BBA53C55BCA6BDFA3C5CBEA73CE3BDEABD4E3DADBBD2BD6ABD97BD4D3E193E5DBE6D3C2B3D8B3DAF3D723D13BE9B3DF73C36BDA1BBCB3BBEBDF5BD9DBD03BE25BE853D0ABDC7BD8BBE973CBABD8D3D00BDC2BDB7BCFE3D6EBDA9BE823CBDBD983D873DF83C5CBD173E183D07BBACBC48BD533DB63C16BD083C913DEB3CF3BC133D903D2EBCD83BB0BDA63D5CBD433C053E953D613DDE3D153E003DAF3DB6BCEE3DA3BDB6BDCC3CAB3CC93D003E80BBFFBC1DBE9C3D033EDB3DBCBD8DBDDFBD14BE97BD40BD98BDADBDC8BD9FBD0BBD2D3EA2BDB93DE73D46BDC93D743ABFBC143D443D8E3D3EBC1F3DE1BD233DBD3D9ABC923CCBBD8F3B4BBEA9BDC53DF13D8F3D693C36BE5DBD283D07BEBBBD503C3ABE5ABD803C063E003D3A3D4DBEC73D053E0EBE9DBC1FBD22BC83BD093D683CC83D1F3DF2BD78BDA3BD37BD1CBD553D493CBE3D1ABE053E03BC75BDE03D61BE36BE533C443E02BD4D3E05BE453E68BE9C3D6FBEC23CE43DBE3D133E543DFB3DE43DCD3D10BE6E3D903CCEBD0F3D053C543D4B3E0DBE633D20BEB4BDFB3D8A3C62BCD13C873D3F3E04BEF43D303E36BD9039C93D013DAB3D1F3EAEBCA53D273C123D28BEE9BDC63D0B3D303EC43DED3DF33D333EEB3D10BD39BDD33DF53D2D3CA83D3C3D203D72BE67BC303EF2BD9ABB6A3D9ABD0CBE243D8CBEC9BDEBBC633D1FBD143DE6BCB83DCF3D8FBC2BBDD9BDB53C02BBADBD233DBABC72BD2CBE04BE213E03BCC0BC0DBDE83C50BE65BD1ABE8CBDC4BD96BD44BA383DDEBBC7BC0EBE303D6CBDC3BCC53DE7BAF7BDC73D293D313D8ABDA1BDCE3CA83BB8BC31BAA9BCF0BDF83B193D1C3EB7BDEF3C37BD15BBEE3D53BD1DBE3F3A23BC933C143E2EBBC6BD13BC193E06BB49BDF6BD36BD953D483D04BFC33CD1BC2DBD5BBD743D89BDE1BD773DBB3D2D3B7FBCB1BD0BBE083E03BDF83B3A3D743C68BC5ABD203DF43D8C3D93BD24BE733D91BD17BE083C363D0C3E22BB763D95BD173FC7BD9A3D473E8ABD563CE0BCB13B1ABE643E16BE833B7BBC76BDB83B323D9CBC323E563C59BE16BEF7B9473D8ABCDE3D223DC9BC9C3D0C3DFF3A18BDFDBD073C03BD833D743D82B9DDBDC4BC633D0EBEA73D833D943CFCBCC03C0B3E27BD83BD33BD08BD983DAA3C9F3CD7BDC4BCA03CA0BDB03B3ABE673EA4BCDEBA2DBDBD3D183B59BCC9BC95BE163E35BE273D9E3CA0BDFB3D96BC713D173EDA3DADBD79BD083DFB3D8C3C1C3ED2BC193E263D963C81BC953796BD1DBE133DB93B1F3E06BD94BD953D57BD943CBEBC10BEEABC05BEE53C283E8DBDA2BD83BC0DBEBE3CEABCCABD92BBD13DEF3C3D3E5E3E2C3E9BBD66BE403E9BBCBA3D94BE193D03BEE8BDDD3D3ABD853D7E3DFD3D8E3D443D90BD9BBDAABC133D883DC93DDA3C073EEA3D793C30BD6A3D07BD33BD43BD353D9ABDF53C2A3DD93BF53B9B3C343D0A3C71BE2F3D15BC5BBC8C3D423DF83C973C803D6FBD363D0F3ACA3D03BD22BE00BB083B333D643E63BE513E793CE93D30BD013ECA3DE8BDF1BDE73D1E3EABBD913D93BC7A3CAABD993D8BBC73BD4C3EDFBC5A3C4B3BC1BDD8BDF13CC1BDACBCB7BD92BDA53EE13D9ABD243D743DA1BD3D3D30BECE3D98BD43BDC7BC433E8CBBF6BD81BEC1BCDEBB2A3E0BBDC33DF03D6EBD55BD1E3EB7BDBC3D353D04BC113E0CBC343D86BD94BD95BAD4BA04BDF8BDC83DAE3B83BC123EB7BDD9BC3F3D0BBD293DF63C963DB0BD9DBD4C3DB43C11BDEB3CDB3D51BDAF3D193D55BD99BC173EA9BD57BEFE3C073E59BD1D3DD7BB41BE51BDA6BD523D81BD043C883DA83E8B3D173E583C893DE8BD0EBD9F3DFE3D163EA03CA33BA23D1BBE163E94BDA9BD02BEFE3D82BECFBABF3D9DBDD23CA4BB0BBEB23D37BEF5BDFFBD8F3D17BEAAB807BEB7BDA5BDDCBCDCBDB13DE2BD45BDD03D753C60BDAF3CF43C62BC69BD93BC903D833C4EBB82BD73BD22BD31BB953D803DFE3D083DD33D99BC57BD09BEDC3C143E6EBDEEBC3FBD053D6BBA4A3E293E7D3E513D47BD8DBC24BEC9BD383E84BD8E3C813C5BBDC1BD7D3D0B3EDE3C683D0F3EEFBDDCBD19BD953C5FBDBFBD463DFD3DA33D3FBE50BC0F3C773DDC3D083E2E3E743EC5BD513DA5BD053EBEBCBF3D0FBE003DD13D4F3CC2BDD73D4CBD27BE433E57BDBA3D94BB41BD92BD3F3B4E3D4CBD273D36BD91BD013DB6BD0CBE57BE96BDF43C0EBE74BDA4BDAE3D2F3C243A4E3DA2BC93BD55BEBE3D4F3EBABCA0BC56BD6FBD6CBEA3BD25BD303E41BE26BD77BDD1BD8FBE423DF7BC8DBD67BEFDBCEF3D893DE83D0D3C103E6DBC853D35BCFD3C113D81BDA43D613E9A3DCCBD873DC93C223C3DBE54BEC8BD853C11BE923CA83D23BEB13B10BCAD3DF13DCC3C313E073EF2BD30BD38BE25BE01BE23BE8D3D8EBCAEBDEFBD20BE02BE213E0A3EAD3D88BDE8BDAD3D6A3D3CBE913DDBBD983C653D31BE473E963DEDBD323D77BE673D173E403EA6BCCABD153DCD3DC23D8C3CB5BCF93D8F3CC1BD87BCDC3CC1BD72BDDCBDD9BC5B3D183D89BD6BBD03BEA1BD093EC23C393D2A3EA5BDD7BDC43D1ABDFFBB843D39BD6F3C55BD03BE26BE143DD13BA3BDDC3CF2BDE2BC6CBD6ABDDCBD763DE8BC823C3ABE3DBCFDBD823C963C26BE293D10BE103E993C903D873CD4BD893DF53A1F3DB83B913CC53CC73C29BDDBBDC9BDDBBDCFBD8CBDF53D7FBDAC3D15BEEABD033E24BE2D3EAE3D1EBE3A3ED93D623D85BD8FBD1B3BB63DBCBD7ABE9CBCF13D823DEBBDA4BC463DD43D2F3E2DBB30BEBC3D96BDC8BCEDBD203E19BDD3BC71BDD93CB73D953D6BBC333E27BEC43C94BD643EBD3D4C3CFA3C953D77BDF83C8EBD2DBC7F3C05BE4B3E4CBC05BEBB3D223E8EBB27BE80BE20BDFB3DFC3D74BDC53DC13CC4BB8ABC28BEB03DD3BCCDBDACBD3E3E863D18BDDB3CEC3DDD3D2E3C91BDC8BDDCBC81BDF03D883DF5BC703EF3BC20BD273C06BEC8BDA93C993C803D4DBE1D3D573D31BED5BDD7BDC93DD93CE5BDDE3C423D32BD653C25BD4DBD1C3E51BD90BC74BC2FBD10BE09BE09BE5FBD1BBE093D98BD81BD053EB53DC9BD45BDE53D41BD313D09BE4BBDFEBC8B3D80BB0D3E323C8A3DA5BDB4BD253E003DA3BD433D3D3DBBBDFA3D813D61BC443CEEBD103EFBBB953DBB3CA6BD42BEC4BC69BDA9BD03BE843D133E04BE583DA53EF6BDFB3D23BDF23C5E3DB9BD2EBD98BD373D6B3D60BD17BDA5BDA83C083EDA3D993D0D3CFABCCC3BA9BB2ABD6B3D31BDAA3D0F3E36BD21BD81BE84BE99BD433D083CA3BC9B3EE5BD303D26BE1B3E0E3DEABC0C3D03BE3E3B87BD0F3B80BD473EF1BDCD3D033E303ED23DCB3C1D3DDF3DA03D4D3E88BC353D293DFCBD25BD96BD40BD743D253CB13CA4BC7DBD0DBE07BE2CBE443C00BD2F3D94BDCBBD9C3D643D003E003E5ABB84BD383DDF3BA33B983D1A3E39BCD03D63BD973D49BE103E183E0FBC07BE18BDC0BDC23D813E12BD163EEDBD85BD243CA13D403C09BCB1BD343D8B3D183E91BD9EBD9DBD413D81BC803CAB3DD5BD233EE83DFABC4A3E1A3C263EDA3DFDBD89BDBCBD8FBDE43DBFBDFC3D4BBCB93DC93C2ABD043D16BE30BEEABD5DBDF9BD973C123D5E3E12BEF93D2ABC4D3CE63D0D3E03BEF53D5C3C0CBE01BFB13DD4BD2BBEE93D323BEBBD553D8ABD033E06BE26BC0FBD58BC1BBD1ABDDCBBABBD493E56BC823ED43C003C61BD6E3DB63A0BBC063D0D3D183E77BB7C3ACBBDCA3D3EBD06BDF7BD5B3D07BD243DF8BD4CBDEABBB63D3D3D14BC113E3FBDB6BC08BDF13BF5BD2FBB773D033E613E26BD593D283D2ABD13BEF9BDA4BDB5BD293E37BD8F3EABBD4BBD4D3D413D09BEE039A23D22BC86BC8F3DA53DA93D0E3C0ABC533D133E573D26BE55BD0BBE973DB6BC9BBD943DBEBD2F3E563D923D663D0C3CFABD423D483C193DB43D33BE49BDA3BBF4BC07BE73BD15BDC9BA673C993D0D3EC3BC9DBDC8BD40BD013EF73DB43D2F3C843D033D5B3CEF3DB8BDDDBB633E35BE173EE83DAB3DA23DF5BDF2BD3B3DA33D673D0FBD2B3D17BE99BDC6BDCDBD29BC173EFF3CBB3C653E7DBE4C3EB2BC013D96BD34BDC33DE33DFA3DC93DA8BD2FBE553C4C3D913DC6BD8BBDAE3D983DB1BDD63DA1BDE7BC86B8DEBC503E823CFABDB63DACBDF73D42BCA33DE63D473EA93D28BD0B3EEB3DD43DF6BC003E1F3D9FBB1ABEE73D56BEC93D173D21BD23BE383D07BEEABD19BEFE3DA6BDF13D41BDC43D4F3D41BC11BD3B3E5D3BD33C58BDEBBB273CD73A153DBB3DD23CEF3C153DEEBD3ABD10BEB93CB83C5D3CE43C8DBC823DA6BC47BDBB3C933DA1BCF1BDEB3C1ABEE8BD0ABE67BD4EBC13BEDFBC07BE23BE9CBD8DBDB0BD303EF33D37BE82BDA63CB6BDDC3DFA3CE4BD42BD003EBEBDCD3D1F3DC13C07BDCF3D40BE1C3D25BD3E3D97BCD43DB03CEFBD06BE02BE9C3D1D3E6DBEEE3D21BD91BC98BD5FBDF7BC543D2D3D223C103EBE3DA83C2A3C3E3CB53D2EBED73C56BD38BD95BDB3BD313ED53DE93D773D71BD5CBD90BD2CBCB43D3EBC52BE1F3E07BEE73D4CBD453D2E3EE13D25BDDDBDD0BD23BE723D0B3CC0BD21BE663DE2BD9C3D383D543DC5BD94BB993D313E833D12BE35BE963C8A3D0F3E54BD0F3D8D3D8D3D8B3D53BCF33D80BCA63D0D3E0D3DD0BD57BE6ABE0FBEAB3D9F3D473EF5BCD2BCF3BDA83B093E8F3D32BE74BD8C3E87BC303E17BDABBCF6BDB4BC84BD363E67BD8BBB863D94BD8BBD2A3D5BBE11BD1D3DF23D19BE5E3EC1BC94BD2EBDC7BD15BC4B3E193EFABC6FBDD53C9FBD07BE123D9ABDC2BD04BDAA3D3FBCAEBCA6BC0BBEED3D51BDA23CE23DF9BD82BDADBC733DE53DAE3D3DBEAEBDC0BDEEBD883DB4BDD9BD863CAD3DBD3C973D29BC263C20BE723CB8BD423ED13D79BD2F3DDE3B21BD94BD233E1B3DEC3D643EC4BCB6BDA2BC203D953DA1BD913DDF3BD5BD91BD82BEABBD433D883E23BDE7BD6C3C73BD1A3ED2BAC8BD713C92BDF73C533D673C2BBDE0BDDE3D4BBD34BD223F4C3E143DF83CCA3A55BD883DE83DCBBDBC3DDA3D71BD06BD183E7C3E1D3E03BD3DBDF93CB43D1ABE443E053CA33D0D3E05BD49BE67BE0CBDBFBB29BD0DBE6B3DBD3C0BBED93DFF3A74BD1C3D8B3EAFBD0ABECABC143CD63D35BD8EBD333E163BADBAD83D8CBDACBDF03DC13AF1BD69BC54BE913CEA39AF3D03BE51BDB93D603CF0BD9BBDC23A70BEAFBDF73B8B3D6D3DCD3D1DBD373B613D26BE16BE05BEB03B683D6ABD81BD263E89BDC83DB83C37BE83BD9C3D0D3D1ABEA8BDCE3C82BD3E3E823D17BE093E40BCC9BD53BC45BD94BD81BD413E54BD96BDDDBD4D3D28BEA2BC85BC57BC943D53BD763CF83B1E3D83BD30BA51BD773D24BE383DA2BD08BEA2BB7B3C1EBD18BC143EE23D4F3E11BE60BD4F3CB83DBEBDF9BD5A3E01BE15BCC3BDEF3C0DBBD5BDCD3D023E4C3C03BE313D22BE5FBB833D01BC00BE993D27BE4D3EE13C4F3E0ABD223E6FBD3C3E2CBD123EA0BD253E4B3DD2BD193E05BEBD3D9C3C2F3EA9BCC93A683D533C18BE05BD05BE08BD203E093E9B3D6BBE003E3FBDE73D4F3E813D6EBE9C3D52BE78BE08BB163D0D3D17BE48BC47BE1D3D3DBCFDBC48BDA5BCCDBDA33DA9BD4F3D4BBD69BBE9BDE13CADBDBC3C153DC1BC0CBD183C71BD953D18BD15BE49BE49BD12BDD23D253C573CE9BD41BE2D3E45BCE93DF5BDF4BC03BE85BDD2BC973D26BE12BEEE3C70BEE53DC7BC9E3D023D1ABE8F3D45BD42BD13BD8B3D9E3DA6BBC4BABF3C4F3DC73DDFBB133D0B3EBD3D4FB908BEA73D1C3B633E61BDB03D1BBC4A3EEF3D0BBC8CBDC23C26BC0EBC213DA63DF93CAC3D30BE2DBD1DBE4EBCEB3D58BD163C5E3D9B3D0B3EBE3D103C79BC5F3DC43D01BE2FBE1DBDF5BC23BDD6BD993D6F3E093D593C64BD523CFFBDE33D03BE12BECF3D0EBEF03D473CBA3C2BBDBF3C233DF2BB213E193D22BDAFBC353E783D54BC653DFF3DD6BDCA3D8F3DC7BDC0BA403E023D11BEC33CCFBB63BD0FBE2EBE34BB25BEA3BD81BD26BDEDBD2EBEEA3D833DC7BD783DCD3C613E623DD0BDC23C443D28BDC3BD73BDAA3C83BD063ED73BAABD9BBC2EBE8CBC50BDC5BC96BD75BD70BD213CA3BBB0BD783EDF3CA8BC123EC2BDAF3D43BC4ABE083DACBB333C29BDB43DBE3D4BBE9FBAB13CD83D0DBD37BE81BD3E3E54BCD83C88BD493CF2BDA83D473D3F3D1EBDEDBDAC3D36BD303EDDBC6FBD0ABDA6BDD23C093EA8BD0CBDAC3DC8BD163EB0BD3E3EE0BDCBBB823E1FBE8C3DD6BC843D9B3D983DF63D0FBEB93D00BEA7BB713DB63DF43CBC3D05BDFF3C953D4D3E75BBE63DC4BD86BB293E043E8CBDD0BB5BBD86BD983D763E4ABBAEBD05BE68BDF9BD38BE2D3D3D3EE53D9A3D673D493E54BCAB3D9FBD8C3E633B2EBE053EE13DF13D833CAC3D11BECA3B693CF5BD98BD763E2EBE93BDAC3C3E3D813D87BD193C493E2ABE0E3C8BBD833DA2BB1FBD06BE62BC483CF83C2BBD80BDADBDA13DAD3DC2BDB5BD2ABE91BD253E113E4DBD3CBE14BC09BD973D843D213E53BD823D81BD4BBE283E103E70BCF6BB94BCB6BC1A3DE8BC04BE593D273E0FBEC8BD34BEEFBC3B3DD8BD383E283E49BC41BE293D833CA63D943D3E3EB13C913DDB3DE3BDDFBD7DBDB03D33BD883DE3BC1CBD8EBD0E3C443D4ABCC4BCAFBED2BD003E143D513C11BE553C073D9B3D173CEE3D59BD1E3D66BD88BC913DECBCAFBCA43D013EA73CE4BC04BE443D0ABEC03D0C3EC8BCE4BD05BED7BCB4BD523A8EBDBEBD463D86BD5C3E233E503E35BE623E39BD78BD44BC4BBD3D3D493EFFBD8E3DC13D3D3D903DA1BDE93D8B3DD6BB403E86BD423D79BE5EBE43BD5D3DC7BD873D4ABE02BE52BD49BDD6BDAF3C9DBDF8BDD0BC293D35BE8BBD54BED63C183D173DDC3DC53D73BDB53C393D7C3D353D153DE3BD44BD7EBDC8BD223EE63DD83D353EEDBDC3BC66BD653D05BE54BCDFBCCDBC783DDBBC0DBD983DD33D8D3DD73D0CBC1CBC8A3BD83D183EDD3C4ABDCF3D6F3BD6BD0A3E5BBC88BDCABD153EA2BDCB3C13BE19BC14BE0B3DF7BD70BB64BC2EBDE23D98BDFA3D9FBDDCBD0DBECCBDA1BDF83D2B3C443D463ECF3DEA3D993CE13A85BDEA3D2A3EC23D54BEE3BD973BD23D50BD95BD5F3CAC3BA9BDB33D273EA33D8EBCF7BC083EC0BD3D3E5B3C433EF7BCBCBD323D493E16BDD2BDADBCC43DD03CC9BDEEBD2BBD2F3DB93D7EBBFDBD103EC8BDA03D693DA13D453E46BE123E8BBD",
      torch_tensor_16_torch.bfloat16_5: "0x02000000993F803F903F5F3F6D3F9E3F923F8D3F863F693F3C3F863F813F6A3FA13F983F",
      torch_tensor_16_torch.bfloat16_4: "0x020000006E3F3A3F8F3F963F9B3FAA3FB43F8B3FA73F553FA53F653F923F8F3FB23F863F",
      torch_tensor_32_torch.bfloat16_20: "0x02000000DD3D3EBC8B3D50BE0B3DD0BC8EBD333EB0BD503BBABDA43C48BCCE3C613E74BC133D85BC30BE863DBBBC57BDB1BD453DA7BD23BE9ABCD5BD9C3D703CB2BD89BD",
      torch_tensor_32_32_torch.bfloat16_13: "0x02000000A63DC9BD753D0BBE5FBE7B3E343EA73E6DBDE93EF2BBC4BE5A3E68BD013F17BEF7BDDFBE813E4E3D123D453E033ECDBCCE3B0BBF07BCABBD7A3EA03E2ABBB13DA03D183FB83E523C15BEB7BC383E923E8D3ED63D843D96BEE7BC503EDB3CDBBC4E3E4BBED93CA33EB5BE8D3E7C3E993DF53E80BDD33DAB3D84BDEABE2DBC3B3EFFBB18BEA53ED9BC94BEA5BC3D3CD1BB34BEA0BDD4BC973EB7BE253F12BE26BD85BE8D3DA83DC03E043F703E083FA0BC653EA23E13BE44BE953DC7BE453D683CBBBE793D323E233EA5BB9C3CF4BD013E883E073EA3BEFFBE37BD9DBD703E1DBDC73E04BE6BBE993EA73D843E5A3EE73C5D3E053EC73DBD3E0CBED1BD2EBEED3D123EED3DC63E203E973EBFBEA8BBBC3E08BD8C3D473FCD3D3FBEBF3E77BEB23EB13CA43EA2BD1D3C58BE0BBDD73D673EC53EC5BDF5BE803C9BBE023DED3D68BD20BDE4BD70BDAC3EA23E323E073F013E553C6D3E1D3E0DBF963E253D673D853E16BE9CBEE2BC9C3D90BED53E71BEEABCDBBD18BEDDBE393E463EB53DF33D0A3E96BBD33E62BEC23DE23DE0BEC63EA9BEB83C48BE98BD5EBEC2BC383DB43E8C3D98BE933D8DBE193DEC3E02BE943E9FBE24BE02BF353D1C3EB03EB33EA9BE11BE9D3E423EAABD353ED2BE1EBDDCBDC13CC7BD74BE77BE73BC9ABEE23E5E3E8ABEA73D38BE89BDE23D76BE313CCBBEDA3E30BEB83C933E443E4FBE883D643E91BE7ABCBCBDA2BEA5BEAE3E763C81BECB3B83BB83BED03EFCBE81BED23DE7BC57BE533E8CBD273F4F3E9FBEADBD833D80BE18BD793D1D3D27BED83E143D97BE353E8A3DB2BDCF3B21BE17BEA5BD36BD6BBE9B3EA63E1B3E503DD13E28BDE7BDF3BD77BE893E933E71BEBDBD593E143E8B3D5EBDB23DCD3E9CBDD7BD50BE76BC73BDA0BE03BE1D3D003F99BD043FAE3D3E3E033DAE3DD8BC263DE8BDFDBE9BBEBDBBA7BE783D33BDC3BDD13D593E103E1CBEC0BE42BE613E5B3E543E1A3E2ABEB13D06BE3C3E9CBAAE3E6D3E53BED53ECEBDA83D77BEE1BE63BE573EC43D1D3E9EBD98BDE5BD68BCC73EB6BE923E013E9BBE7FBD053FF03D643DE03CC63EFC3DB6BE353E8ABEFFBDB6BE9ABD9CBD773EE53D0C3EBB3E22BD44BE39BE5CBE2F3D1F3E38BD18BD0CBBE1BDB93D873D7B3E7DBEF4BCE2BE043D86BEBEBD38BEC1BE7FBE1FBD8A3E4C3E49BEEFBD023E73BBBE3C2ABE89BEA0BE833E203E0ABE22BEE9BCE8BD71BE193F003DAB3EBBBC8BBE6F3D8D3D22BE563E8BBE6A3D123ED9BD803D45BE63BD78BDB2BDE5BD93BE83BEBC3BD33D843EA7BE02BE913E563D8E3BF6BDF83D50BE31BE253E533E66BE0A3EE4BD91BEBABE17BE8D3E71BD26BE8CBE50BEDB3D1ABCAA3DE0BD753D073E533D8CBD3B3C9ABD603C773EE93D07BF203EBCBE553DE53D0FBDC63C9B3E6CBE0CBD133E083D21BC2C3E48BE22BE94BE4CBEF43D9FBD843E24BEA63E2EBE6C3EE23C80BDDDBCCA3C173EF43E533E133D203DDA3DE03E613E39BEE63D32BE2EBE32BC583EFD3D1EBE963E8F3D11BE1CBF1E3DF2BDCDBD3DBE5D3E34BE663E47BDB93E8F3E213D2D3C433DF0BE2C3E90BD25BE10BE5EBD4BBE673D87BD7A3E033E16BE77BDD13D95BD05BEA83B493D52BE543E61BE68BE6B3E59BD953ED43E21BE5F3DBDBE2B3CB8BE0E3DB13EBA3E83BD183E473EC33D973CCCBE79BD9D3DB83D4DBEF93E9A3DECBE743E0C3E5D3DC73C173E86BE9C3E3B3EAA3DFEBE183E2D3E9E3E4EBDDB3DA53D61BD963D8FBD5C3E633E7ABDBC3D123ED7BD763D2F3F3C3DAF3E93BE36BE333D8CBE58BE2CBC2FBD39BB75BE523E043E6BBD9CBEACBC01BDE3BCD2BE223E613E6B3DA93E72BED63CA03E2A3E2BBE93BEACBDACBD4BBE673ED93D153FC5BD0F3E0D3E24BEB93D853ED23E5E3EB7BD8FBEACBDD4BEB03E2A3E013EB23EA43ECE3DB5BE203EF83D5EBC363D8A3EB3BEF8BE23BE903DCF3C96BE9B3DE8BCA33EB7BE2DBD75BE993E72BE983DD0BEDCBD723D853EF23D03BEE4BE7ABE893E723E53BEDCBE133DD5BEB23D20BD0BBEDE3DB6BDBD3D013EE03E44BC113EA8BD86BDD7BDB23DFCBD843E5BBD1F3C77BDA13D06BF9C3E12BECBBC16BF7C3D38BEB1BE64BE1EBEC3BD09BEAA3D093F8B3E6B3E16BD34BE80BB383D07BF303CEEBCE33EE43D443E1A3D02BE1F3E09BDEA3D8EBE513E89BED03E3ABD13BE023E26BFF8BD023EC3BE3A3E853DE2BE753B3C3E5FBE6D3D013F07BE2D3E6FBDAC3E9B3DD7BD19BE823C793EDE3C37BEA13E483EBF3D07BF8ABE1E3F2D3EF0BE9F3E0ABF19BE053E243E54BEF4BD643D77BC803E02BF853E393EE73D7A3CC5BEA03D35BEEA3E8EBBBB3EE43D88BE7A3E903B573E05BE233E09BEE8BD33BE4C3DA1BE99BE103D44BD16BD35BDC03D26BED63E86BD6F3DA6BD203E123E27BE13BE973D71BEB9BD353D2CBE853EF5BD243E1ABE883E26BE5ABE243FEEBD30BD54BDB2BDC53E4C3DA0BEC13D293E933D273D28BE3DBC8C3E9A3CA4BD513E81BDE03CEEBDC3BE59BE2FBE103E64BE8F3C853ED9BC543EA6BB7E3E8FBE653E1C3DC93D1CBE0E3E823E2DBDE33D56BEA0BD70BB423E2A3E86BEB13E18BE96BE42BDA03E063E48BC093EF9BD89BE06BED7BB233E30BCC7BE1F3DEBBEA4BD0F3E0EBDDCBD31BDA53DCDBEF5BE3F3E4DBD383C8FBEA83EAF3DE5BE8B3E57BE6B3D25BC4C3D45BE89BEF5BC663E84BE42BE57BE9D3E74BEE9BCAD3D72BEAC3EB53D903D403E9EBEAA3DC33E303DDB3DEFBD3FBED03D623E9D3D873ECD3DDABC8F3D403CD73D14BE3FBED23E32BEB53DC1BD22BE35BE81BE15BD4A3FB03D04BEE5BD70BEA93D6BBD963D053F28BED23CD03E78BE12BE843C0ABE18BE933EA3BE013DD13CCABEEDBE69BD02BE2EBEB1BE843E693E3FBE853E1A3D",
      torch_tensor_32_torch.bfloat16_19: "0x0200000065BC2A3D92BEDC3CA13C15BE833DF43D783CD83DA9BC76BC67BD57BDA43CCB3D2DBE91BDC4BCF2BD053D84BDF93CF2BD1B3EB5BC8BBBDC3D0E3D92BDA4BD333C",
      torch_tensor_32_32_torch.bfloat16_12: "0x020000008CBE8DBEB2BE883EA0BC8F3E8DBEC9BE733E77BE07BEA43D14BF5FBE16BEFABD2FBDD7BD373E46BE9C3EE63EA7BDC5BEBEBE68BEEB3D343D603D053E7BBE96BEA53D02BEA0BDE23D953EDCBEC53D51BD643E4BBD943E35BE68BD2DBE3EBD53BED7BD073A2B3E583E7DBEE63EABBD9B3E98BEA5BE1C3E54BD353DD7BDF9BE93BD10BD10BE3BBEB5BDAEBD18BE8EBE753B28BE5B3D0E3D03BDC13E553D8B3A373E6BBD0FBE813CABBE083EC9BDB2BCF13D943E8BBEA7BE8EBD853E2ABDD1BC1E3C38BE8B3E0B3E4DBE7DBE16BE353B623EB83D3CBEF5BDE7BCA2BD94BE8C3D003F87BEEF3BDB3D903BFC3DDC3D723D03BDCD3DAEBD323E413E203EA03DF7BBF6BDBEBDA0BDA6BEA9BEE73D88BEEBBD0F3FE3BD3BBEF33DD93D2EBEF3BD5F3E423EB6BD533EA23D813D69BDB8BE183EBB3E3DBD42BE443D23BD023E0ABE47BD843DBE3D07BE393E78BE713E52BD6E3E063EBABE883C0BBD223E4A3C9F3E463DC03D37BE1A3EA23E4D3DAABD1A3E883E91BE2ABEC03C2B3D06BCB83D843D093E82BE02BE3D3E773E86BE9F3CEDBDAC3DF13DAABD983CC63D7E3D69BC803C2B3E80BE6A3D223BACBE62BEF33C1D3E133D503C343EA43EA93DEFBD013D8E3E833EA53D473EAB3E2CBE383E983DBD3E87BE47BEB43D29BE433DDD3DA23E1C3E2C3E0C3D8B3E69BDABBD92BE87BE2C3E9FBEBBBE533EC83DB2BD743EBDBEE93CBA3E2FBEE5BEB9BE2D3E5E3E88BE763D9CBE5BBE57BD41BE90BD903E45BE193C9A3EF33DBFBD263E34BE4B3E7B3E57BE1CBE883EDCBD2ABE553EEABE353EFA3B563DD43D9B3EB23B083E953E163DC73DD9BE7D3EB53EEABDC4BCCDBD943B95BEFD3EC03D9EBEED3D7DBE0BBD1ABD1F3DEEBCC8BD653C803E943C963E533EC93D013E603B9C3E5D3E0B3DDB3D03BE7EBB4DBEA1BE81BD7BBEA83D0A3E94BE383E4B3EACBD103E4D3D873E973E0B3DB7BE18BD773DA8BE4ABE02BFC63D67BE3D3C19BD683E473E3F3D9DBEEFBD53BE09BED83D5DBEAABD2D3DFDBD993A0E3C8E3DCCBC34BD48BEC8BDFA3E8FBE4A3D4B3C8B3EE03D393E103E85BE2FBD903E04BEE23C98BDDCBD903D4D3BABBD39BD7C3EA73E95BD833E6C3E62BED43DC03BCD3D61BEEE3D89BE92BEFF3E55BEAE3CC63EE8BE43BE14BEE23D98BEDBBD1A3EE5BE2A3E353ED3BEC83D4F3C35BE9FBE2A3E05BE26BEA73DB7BD67BE8E3EC0BDCF3D913E793EA7BE4CBE693EC3BD6DBE30BE173E2BBDADBEC53D1BBCD4BB9F3EEE3E743CD33E7FBE013F89BE18BE59BEA8BC7D3D1E3EA53C6B3E86BE2C3C33BE923CC43E2E3D623E7A3E953E883E3DBED23D03BEF4BD3D3EFCBD38BE7ABEADBD113EACBCBFBCCBBE4FBECC3E43BEE7BD0E3ED1BD7C3E61BE4EBE59BDD93E49BE483EA63C743E2FBD0F3E7BBD7F3E5DBDA43E14BEA3BD2DBE603ED8BD933D913E76BD99BE9EBD8EBE6ABE533E09BE753EEDBEBD3D28BEBC3E9D3E73BC913E113E87BD573E813C2FBE803D933DD13E0F3D19BE41BE093E5ABE9B3C123ED53AB5BD193E90BEDBBCAB3D0B3E54BEBD3DBABBD3BD653E40BE53BEE9BE01BEB03E113E59BE71BE25BE64BE8E3E653E28BE683EA13E97BE07BEE53D913E2D3DFABEAEBE783DAA3D91BE3FBD9DBD10BE14BDA83DC13E58BEAFBD8FBC5BBE52BE593E49BC803D1CBEDA3D7DBEC83CB7BEA7BD063E693E393E563E08BEDCBDC2BEFABC153E563C7C3D88BE71BD173EC3BE523E23BE28BE88BDAD3D353E9F3D80BE193E1F3DB53D94BE8ABDBBBD07BE07BE833E18BE5C3D2C3D233D893CF93DC13C533B063E783D1CBE95BE3B3E67BE0D3E393E8ABBA63E68BEBABD81BD4EBE9BBD5EBE993CCD3B45BE8F3D823EA9BDE73D77BD22BE07BE3B3D54BD293E9D3D8DBE8C3D5ABD833E813E85BE19BE9F3CA03E2C3EDD3CEDBC183D313DA9BE77BE90BD96BACEBEB13C45BEB4BE3A3E37BEA23D9DBEA7BE55BEBDBEF1BD913E29BE3DBC13BDC9BDA9BDACBD8E3DB33D21BED2BD4B3EA63DCD3A07BE1B3D1ABCF5BD0ABDD1BE803EA03E8EBE173E61BE1ABD023ED4BD673E143F05BE16BE683C593E8FBDFBBDD6BC4E3E2F3E8BBCD2BC47BD833D32BE2BBCA83D8A3EEA3D99BE883CF9BC6EBBA0BEB3BE863EE1BD6A3EE73BBCBE66BE8C3E4ABE6D3DAC3D8B3D0B3E7ABE863ED7BCFF3E3F3D0CBDCFBDE93C4DBE613E02BE9B3D7CBECF3B813EA2BE6A3E32BC3BBD0DBEC4BDCCBD663E9FBEA5BC9BBE9C3E99BD373EC2BE78BDA03E90BE0C3E56BE8CBE42BE92BE7C3C723E993E10BDAEBBF4BE51BB28BE57BD2A3E873D3B3D8ABC883EDBBD0FBE21BF813D6D3D3E3E13BCA4BE9A3E533BB7BCC73CB4BB1F3DD43D603DBE3C9CBE33BD04BF193ED4BBC0BD45BD0E3EA7BDCEBC163EF43E663EDFBE51BEF53E1CBE49BE893DDC3CD3BC10BE183E5B3E20BEB6BDAE3D9C3E233E213DA53E8CBE823E98BE233E1CBE03BE4DBD27BE603C0CBE973C98BE213E68BD2F3E9ABD5EBDE23DDDBDF13D6C3EC43C35BE393E0EBE14BE703EADBE523D4BBDAA3EC8BDB73E1DBE8FBE9CBEFA3C753EAD3E93BDE4BD903D8B3DEC3DCBBD813E7F3E043E32BE29BEF3BDA7BEA53C963DD5BD953E2FBEC73D0EBEE7BE29BE83BE933EC03DAABECFBD02BF5A3D533EACBDF1BD6C3C04BE0DBDAC3EB1BE93BE083EEA3DC53E7A3E093E80BE3DBEC43C103DA93E90BEF63DB23D7FBEC7BE9C3D88BE7CBE533DB53C46BEA53D763CD23ECC3D003DF73D66BE94BE7A3D06BE64BE29BE153E0B3CEDBEA4BE1ABDC83E623E21BEE2BCABBD83BE1B3FB33DBCBEBDBC493C6DBE1EBD98BE633E5F3EBF3BE83E36BE6C3D17BCA2BEEC3DC13B8A3EF33C1FBEFB3D3A3DE0BC18BE8FBD913C09BEB03D183E3C3E383E31BE1DBFEC3DA2BD9B3D383ECEBD7C3D753A",
      torch_tensor_32_torch.bfloat16_18: "0x020000003F3D63BD433D993CC53DCB3D7FBDCEBDD23DFC3D78BB843B603C773DC7BD0F3ED93DB6BDF73D223E3EBD12BE7EBD013E183EC43D93BD063EC73A25BE32BEF4BC",
      torch_tensor_32_32_torch.bfloat16_11: "0x02000000873DA7BE33BE72BEBD3B18BEF5BDEDBC5E3D19BE593DC33E2A3D01BDE83DCFBC5DBE3ABE40BD4D3EB2BDBF3DA2BEB93E413E64BD03BE7C3D99BED1BEDB3D3F3D9FBD0CBE75BECF3E573EE63D8F3C613B303EA73EE8BE953D16BE60BD55BDA8BE55BDA4BE84BDDE3DF93D893E5B3DE33D013E57BEB5BE293E9D3DCDBECB3A8D3E93BE0F3D083D94BEABBD1FBE833E1C3ED0BD81BE863D22BE77BDBDBD4A3E103EF03E47BD45BE453D823EA0BEDD3DB4BC9F3D353ED4BDA2BE8CBDB63E21BB81BE883E3BBD2CBE10BC343E283D2F3E853E093E333DDE3D243E543EA5BEDDBE8DBE91BD07BC883E3D3DBABD81BD3EBDB13E8E3E10BE0BBD403D8D3D333D5A3E413D8DBDA0BE903EFD3D843D07BA49BE05BEAB3EA0BEB5BD923E973C023E8DBE933E753C8B3D4DBE203E3ABDAFBE583E48BE533E05BE323E9B3EDABD613CDF3E27BE0F3D4DBE8C3D90BEA33D6FBD1EBEF0BD813D8F3D52BE783E763E78BE433D23BD433B08BF90BEF5BD793CBF3EAABEE23D513EF1BEA4BD2C3EB0BEAF39BFBD32BEF9BDFC3C5D3D9E3E843E53BE9DBD2FBE1ABE76BEF03D8C3EFB3DE83D30BD37BDA1BD8CBD4CBE08BD28BEADBDACBD593C58BD733E153D323E0A3E393EF8BC49BD1B3E993DC8BD263E2A3DDABE813E3D3D96BC0D3EBABE933E7EBE203E49BD9BBE3D3DABBDB73EF6BC893E38BD293DCF3D6F3E48BED33E9C3D67BE6E3DDD3EFCBD043EC4BD263EC6BE9BBB17BD253E15BED9BCB03E7D3E1A3D753D89BD6DBD9C3E94BE82BE123E8E3DCE3D8D3E12BFD0BCB13C8ABE023E433E96BB6DBE3FBE963C3C3D9E3D31BE593EA8BD973E0CBE1DBE1A3E0F3D9ABD953C783E06BEF3BED13D883EC5BDC1BD4BBE863EA3BECA3D93BE9C3C78BB88BE323E09BD96BD263EE23D86BE8A3B9BBDBB3EE53D403EB73CC7BD143D2FBF31BDEEBB17BEC9BD75BD7B3D2ABD873EC43D4B3E5DBD403E83BD5FBEA53D6DBE833E923EDA3C213E253D9A3CC63CF8BCD8BE93BD13BE82BE133E143E98BD07BE203EB93D033BDE3E993D68BE5ABD71BD1A3E89BEC8BD77BE0E3EA9BD013ED3BB53BD24BEB53D3B3E4ABE983D98BE4E3EC83E693E4E3EB73DDCBD963DE63D793EA4BE913C8CBEBE3E203D973E863EAABD1FBEDE3E2F3D5ABD83BD9E3ED7BDFEBC013EB23E2B3D9E3D133DA3BE053FCD3E773EA7BD10BE353DC03E96BDA33E6E3DA63D40BEECBD353C0BBE0DBE443DB1BE29BD56BE94BDB4BD953EF83D303C4DBE103E873D91BDC5BD943D6D3E043EDEBD863EF53DBCBE8C3EF73CD0BDA4BD293EA0BD2BBED23D463E98BD88BDF0BDC1BE3A3E333EC6BEB7BC33BE35BEB5BED1BDCA3E12BE233E54BE4BBE34BE0BBE40BE463D25BD97BD463EB03DBF3E8C3D05BE4DBE75BD333D58BC0CBC9A3D0E3E613D9F3E8DBDC43D3C3E223EB13D18BDA53E473E7FBDDDBD9F3D4F3EA03D0BBEC23DDDBD3EBEF5BD353C96BE643EF5BB623EF83D463EE8BDD13C893C603E673E383E61BEE63D103E4EBE163E96BCB03BFD3DD6BC93BC063D363EAA3C6A3E5B3D41BE9ABD613E52BD50BDB7BD193EA4BEB43EDEBB8CBD0FBE023EEABD6B3DE1BD5FBED13DEC3D22BE34BDD2BA3BBEBABBE63CA73ED6BBB33E8FBE98BC5BBD2DBE5A3D8ABD013E47BD8CBEC9BD93BE473C233E323E7F3DD03C883E493C453E86BDC43D843DE63A0D3EC73C69BCC03CA83B1C3E1D3DA2BE103D32BE8BBCA03D64BE543DC3BEC1BE583E203D973C7D3E5ABC983C3EBE103E3BBD3DBD403E2A3ED13DDBBDC2BCA43EB73E593E0FBE47BEC0BE19BEBB3E443DA83D6BBDBE3E49BEBF3D90BDB3BD75BED7BD1ABE17BD9F3E0E3E39BE233DCC3E98BD543E47BEF73D543E59BC89B935BD9F3D143C753EA93D783E663E1C3EB0BD393E37BE11BEF3BDCEBD72BE8EBEB9BE073EBD3D013B9FBD8FBE93BCCFBC90BD85BC9DBD413E853D823DAE3E18BD47BD4EBE9DBE82BE3C3E9ABC993E52BEC23DADBECEBD70BDB0BD703E163E163C863E11BE07BE813D0F3EDE3E093F75BEBD3C8ABE72BE543E47BDA1BD043D913E0B3E27BE1CBDA43E53BE49BE74BC423CC83C453E3F3C2ABED8BDAF3ED63C903E63BD773D42BD863E66BE7C3E333E9C3E94BC8CBD6C3D233D443DADBCB83CCD3E8BBE043E32BE323D0F3E65BCBCBDC4BDDBBD9A3DA83E9CBC85BBAC3E463EF93B413EFFBDD53EEA3CDB3DE0BD80BE74BEC4BD2CBE05BE9D3E143D223DEABD35BE0CBD92BD8B3D7D3C85BEEE3C5C3ED5BDC03D9CBD89BEDCBDB2BDBDBCACBD11BE00BFD43E593E963E04BE0CBFA0BE4C3ECEBDEB3D2EBE24BE223E5F3E9E3C51BE07BE2DBEAE3B18BEE7BDC0BDBFBDBFBE87BEA83D04BD47BD45BE06BE753E0EBE97BCA8BDB83E09BD73BE613E143C2B3D303E4CBD373E7E3D17BED23DEA3DCDBE5EBE6D3E04BF723E863E6E3EBEBEFFBC7BBEF2BE0CBE9F3C25BE56BEC1BE853EBEBE5DBEC3BC5CBD463DC93B9FBDA33EE0BDC2BE113EBDBDDEBD123D363D23BE4F3E2D3E8D3D5BBE1CBC9ABDAB3EB0BE12BF7BBE283E8EBEE9BE39BD51BD1B3EABBEA43D83BED23D8C3E2C3D1BBE51BE863EB4BDD8BD543E933C93BDCA3E63BC27BE7E3EC03C04BE9D3D103C393E05BE043E113DFBBDAE3D49BD1E3E963ED73D43BE16BD263E93BD86BDA0BD17BE673CA03C1ABE9ABD5F3D08BE1F3E7D3D1F3EBCBD473DCABD463D053E55BDFABC2CBE893EADBDA3BDC93D923E4C3E883DE63E003F6F3E7A3E923B593CED3A963E97BD6D3E85BE1ABE463C043F70BE11BEB8BBFCBDC23CACBD013D5A3E0CBE8FBEC23D4CBDBFBB9FBAF83D20BE5F3EDD3DF8BB62BDF9BD093F4DBE44BE213E48BD873EEE3D2ABE103D73BCA43E88BC48BD7F3D6F3D2CBC8DBDA53D36BDD03CD63CC53E7E3E9A3E35BE883EA7BE",
      torch_tensor_128_torch.bfloat16_2: "0x02000000713CD23D1FBDE33DDCBD45BC35BE4DBD13BE673D213E3ABEFFBDB33D443DB73D75BDEE37C23D15BC9FBD053E8CBDC73D223DA73DE7BC08BDA3BDE13D283E3FB9CFBD22BD10BD833C6C3BE03D583DDEBDD9BCF03C55BADCBD353BBE3D043D4CBD243E053DF0BCA8BC0DBD27BDEFBB903D053E2F3D7C3D87BEE8BB133EA53C0B3DE4BA94BDBC3D4F3E6C3DA9BCE7BD753DE53B05BE47BC69BC89BD3DBDE2BCF9BD3DBCCC3D88BBA03D4E3DB53D52BE453EBE3D2DBE20BEBEBC1F3D88BD853D01BD3DBEBC3B863CD0BCCBBD21BCF7BD9E3DC83D2A3D4CBD9C3DD23C69BEAA3DC33D5ABDE93C013DC53D45BEED3BDC3CF6BD87BDC7BD33BEDE3C873D49BEAF3C5FBD",
      torch_tensor_128_32_torch.bfloat16_2: "0x02000000213E22BEE6BD9CBA17BE8A3D9ABDDC3D60BE80BE97BD50BEB2BE3EBDA3BDBFBDB43E3ABDAD3D35BED2BD33BEB3BC66BD4C3E613D643B4C3DAA3E33BD363D1ABE983CF73B3FBEC23D8ABE8EBDA83DA8BDB93DE0BD333C83BDF6BCDB3C153EBDBD283C41BE6CBDFC3DC33EF4BD753E363D16BEDC3C653EB53C3F3D473EAD3DB1BD7D3E80BCBC3D1A3E883C87BC47BE093E3DBE33BE6A3D0FBD83BDA3BD85BE8B3E9DBD98BD663E8CBD59BE9DBD1F3E0BBE953EB6BC75BDAF3D3B3DE9BDE7BD66BD12BECC3D803EA13D2BBF17BFE0BEADBE5A3EB43DD33DA3BD963CF5BE35BE9ABEA6BCF33E073E943E1CBFDD3DACBED63E62BE8C3EF63D493E703E75BEFD3E333E7BBE67BC35BCABBDC0BC64BE093E8F3DA33D1B3DA0BD963EA3BD463D99BDA5BDD63B4B3E8C3EF23D40BE7ABD883DE83CFF3D9E3D9DBC77BC05BD0C3CE2BD2E3E03BEC8BCBE3D51BDE53A30BC76BDE3BCE83DD4BDABBC933D95BEBF3D22BE36BE86BDA33D743DCC3D5E3DAD3B083D5E3E113D5B3C1ABAD7BE14BEB03C223E3BBE8A3D27BD07BD31BD2CBDCEBDAB3D01BEADBD0BBE23BD9C3D763D59BB333DC6BD90BC8C3D90BDC8B8443C8FBD043E62BD06BE16BE8C3AE23DBC3D50BE273ED73C60BD91BE3BBD503E07BEA93CC7BD87BE383E5E3E13BDEE3CB1BC373E383EFCBD4BBEB0BD653D513D273D90BBFABDDBBDB83D2C3DAF3C853C093D55BD293C813D833EFD3D173D4FBEADBDD0BD91BC023E73BD533D8D3C7ABD55BEBABE8D3D283D04BE263E80BDF13D3E3BD1BD6E3D9F3EA1BD293D973DF0BBAF3D663D5EBDD7BDCBBD203C773D893DE13D3D3EE2BD25BE8BBD74BD423D123E83BD8F3ED13CAE3D9B3D633ECFBD5CBD393DA8BD16BEA73D02BE3DBDDABD583DE3BD17BEE5BD42BE5BBD093E04BD863C39BDF83D1FBE26BE2D3EBB3D05BD9DBDEA3B363B683DC13D373D853E68BD663D503D22BE593CCBBCA1BDF73D8E3E783D663D37BD5D3C1EBE403E2F3CC0BCD53DDB3D68BD5D3E2DBDF3BD023D853C473E19BE9D3D85BDE7BD693D3D3DDC3C0ABE0BBDD73D703DD8BC29BE37BE043DD73C91BDA0BE193D163DA7BC1BBDF3BD34BEA8BE523E323E1DBE853DC8BE893EB03D1D3D4FBDE8BD96BD273EB53C55BD0C3C0BBD0D3EC3BC12BEDBBD76BE79BD9ABD57BC1E3D843C253D9D3DF7BCA23D3D3E92BC92BE42BDCDBC8EBD753E0C3E5FBDD03D2EBDF53D23BD543DB4BDFE3D3BBEE2BD963C073E083ED23D31BD3EBD9DBD723E0DBE22BE0E3E273CAFBC04BE19BE063E583D5CBD053E52BEAEBDDB3D96BDB63D64BDBC3E1E3D5CBC8DBD8EBDDB3BB8BD48BE1FBED43D383DDFBDB43D65BE923D0BBD19BE0C3EA33D343D733DC2BDDFBD7F3D103E8DBD9A3D0BBEBFBD903D79BDBB3C063D8CBDA2BD5E3DC23BDD3D0ABDCD3D1A3E60BE73BDBB3D9C3D8EBD7BBEF8BD26BDAC3D5C3E3BBDD5BD363E8D3DE4BDF6BD88BEA53B12BD30BEB7BD16BEE33C22BCA7BD51BCBDBD863ED33D49BEEEBD85BD2FBE3C3EAEBE203EA83D50BE4BBDECBC193E62BDFFBCA83D753D3B3DCC3D8D3D28BE9A3D08BEA03D1A3DA93EE73D143E0D3E9CBD19BEDE3C8C3E673B0CBEFCBD983EBE3DA5BD78BE95BDD83D1C3E3ABC163D1E3E543E24BEA6BDE43C2CBD703D923DA2BEA33C4D3E4B3D613ED6BEE13DEBBD27BB86BDBEBDCDBD363E0EBDE33D613EC8BD9FBD03BE6C3D593E263DF6BC553E093E843E30BE9ABD92BDA6BD5C3E8FBE43BE0EBEA03CC53DF6BDED3D4C3B013E52BC99BD21BE303ED43DF93CD03DCFBDB0BE323B4F3E9ABE723DA93EEABD74BDFB3D2CBD953E973C603EE9BD503EDFBC05BD82BCFB3DACBC4F3D08BEC2BCFCBC38BD483D063E193E60BD823D70BE3CBD13BE39BAB73D1FBD1CBE993D9A3EA93BE5BD71BDC43D17BEF93D223D59BE52BDD33DEABB8E3DBABC253E573E793D6CBD463DE73D46BC0C3EA9BE153E833ECBBC6F3EB53D6CBE903CE53DFD3D3CBE373DEB3DADBD953D27BE92BE6C3E90BD62B9923EA33C4FBE9BBDFF3D21BE0ABD82BDB23D8DBD313E8A3CADBD01BEB93C6F3D5CBE4DBD3A3EFEBD20BE193ED6BD3C3A9BBDEABD14BD21BE42BE02BE34BC47BE243D643E603D223DED3A2C3D8CBE433E9B3D183EC6BB143E3CBE70BDA03B9F3CA0BEDBBB413DE1BA16BE94BE4D3D033E493E753D703EBC3DDDBDF73C753E69BD3F3E203E183E6CBD81BEA0BD043D21BD85BE1A3BC43B683E99BE9F3DB73CDDBB36BC13BE293D873D473D543D2CBD283EFFBD0D3D843C00BE62BE92BCD63C29BC8CBC28BEFA3D0CBE353E693E23BE293D7DBE4FBDD23CABBD363E043D82BC303E1D3DA33C7E3E3E3D683C2A3D85BE8E3EA1BCDC3CF8BC5CBEDF3D1D3E7DBD69BDCFBCA53DAFBC3E3EC33D04BEF03D993D79BDF73D4DBDADBD3F3EADBDB0BD18BE813D2E3D81BE54BE433E483E3A3E5CBD07BE18BD10BD763ED33CAA3C13BE8CBDFDBBE5BC403E22BD863DE53D60BEE2BD4F3D013ED63D2C3E88BCDABCA83D05BECDBE98BD7FBCCFBAEF3D18BC663DB0BD1B3E963D65BDE03DC8BC8CBD89BE16BEEC3D0C3ED0BD39BC023EBC3D28BEA73E5BBE433DC5BDB03C05BEAFBDA8BD503D05BD63BEF73DA03E063E213E21BEB93D1A3D83BEB0BD4DBD9C3BF53CCABDC93C773D8A3D52BD0CBDAF3D38BDB2BD0CBD83BD17BCFCBBAFBD533DC63D2ABD6FBECBBDE93C283E88BD74BE8ABC7ABD0ABD19BD923D913DA0BE14BD073EDCBD53BEC13DD03DB03D2D3D25BD86BC0EBEA03D143D29BE4A3E23BD473AD63D61BE903D9F3D1D3D63BE103D23380ABE3BBD10BE333D943D9B3E973C523E033E6D3A023E40BE3B3D3B3DCBBDE93D10BEA73D753C8DBD8D3DCABD43BDF2BCA03C943E48BD7E3D11BE283E56BE063E143E243C283E023E543EE1BB6C3E163E343D38BD2FBE543D5CBE663D5C3E2A3D0E3DD93D2D3C1A3E14BE863D303B063D56BEF7BD38BE04BD5C3E393D0DBE87BD0E3D623D94BE593E153C30BD143E443E1C3C3BBEDA3D7BBE0DBE573C91BA3D3DABBC8ABDEE3CF53D89BDB7BD973DE8BD53BC393D353E233EF6BDBC3D7A3E16BE323E0DBE5ABE243E87BDD93C91BED73D323E95BDD93DBB3D9FBDC93D82BE183E1ABE5C3CC23D3B3E263E01BD7DBEEABD433D8FBDAEBD6A3D8E3C0DBEC1BDBDBB013CC7BDC43E89BE0B3D04BC983CFBBDA93DF6BCE9BC3B3D9DBD0ABD8A3BE5BDD63D983D263E74BE053DABBE4DBDB23C373E27BECFBCB53D5AB9BCBD9BBC233E0C3D75BE3FBC1C3E933D573EB33DEC3DEBBB88BDDE3D1EBE47BEB73C973E02BC4ABEBD3DF8BC9CBD89BDA2BD8D3C1EBECF3C56BD2C3E83BC093DDD3D13BEB63DBB3E8D3CB2BCEC3D1CBD91BE863D153E0ABD36BE73BC7BBDAABD143EDEBC2EBE07BE3DBE3E3E293BADBDF73C4BBD12BEBB3DACBD29BEC5BDD53DDB3DA7BD06BEA23DB23B9C3C1FBD57BD69BE07BCBDBD66BDE3BD193E17BE963ECF3D833D393D0DBE79BDB63D78BD22BD8C3D33BC8D3C5A3D2BBEDABD18BD393D803D68BE13BD8D3D0FBC0C3E00BE20BE8B3DD73CA23E9BBE4BBDF4BD7EBD9F3C9D3DC8BD92BDB9BDD1BD203E4D3DCCBD193E1F3E72BD5C3E1ABE253EF3BC4FBE1BBEDDBC893B3FBDA83D043B313D1F3E203DCA3DF53DA63C303E0A3EBFBB9B3DC5BD3E3EC53D24BBEA3D26BD103EFD3C15BC07BE403ED03D963D383DB3BD583D0E3DF7BC6CBD5ABE9FBD793DE83B7D3EB6BDC73DFB3CB63C52BEB13E9B3D41BEC6BD943EF33DF63B1DBE5FBE6F3D123E19BE88BC353E3ABE44BE363ECF3C1C3E1A3E433E8DBBB43B0C3E2A3E86BCEABD663E53BEFB3C373DAF3D6FBE8ABD4BBC35BD0BBD43BC563DDFBD093E173C9EBD0A3E033C8ABE30BE373EA53CCBBD343D983DE0BD7ABE50BEE03CC1BDEA3E2F3E2FBC833D8EBD2C3D753EA3BDD6BE383DA2BD663DDBBD2E3DE63DB1BD1F3E13BB92BC41BB0C3D5F3D2DBE9DBDC6BD6FBCB5BE8E3D033E833D813C123DDB3D4D3E4DBE293E42BE7B3E11BE653D703D713DA9BCD6BC863D8CBD23BEB83BA6BC023EC7BCA03DFE3D21BE8FBD17BEE63DB53DE7BDE6BDE4BD60BE8E3DD1BDB23CA6BE873D433E623E313DB8BC173E073EF93B353EA33DAC3CCE3D6EBA96BC3EBE963E1F3E17BCE3BD483E46BE753EB6BC9ABDBDBD96BD833C163D4A3E713D8D3DFABCA1BC383DA83D6EBD1DBE20BEE53BF3BD153C0CBEA6BC963CDD3D913E5EBE83BD853D1BBE6EBE263E433D46BBC9BD7BBD973D1C3E12BDC9BD903D5BBD7F3E403E3BBE39BD2EBEA23DE63C2CBED03D123EC9BD86BCA8BD2D3D3EBB783E92BD19BE463D23BC6FBC403D1A3EB23C0A3E703E903E42BDFFBDE9BB753EB93C923ED2BC2FBD07BE07BD913D003E22BD9ABDE4BD94BDE5BD90BCE0BD293DEEBD093E443DD73DC63A08BD29BEB5BD11BE70BC3BBD323EE1BCEDBD43BCA23DDA3DE73E4BBDFF3C3BBF0BBE593EDE3E3F3E553E023FEE3EE9BEE5BE393E82BE8EBCA03C2D3F1DBF58BFD7BE05BFCE3D89BED83E3A3E2BBFA0BEA93D2B3F71BEAC3EF9BC413E063E883D3FBE073C85BD5FBD96BE59BD87BC9E3DBCBDCE3CF2BD9B3C2A3E413CE73D65BD6A3E42BEB33A893DD0BD25BEF33DE1BD193D053ECDBC5F3D4ABD803D40BE01BE2DBEB23DE53DA73E7E3DA43DEEBD133E8FBE073E3FBCD5BD133D60BDBEBCA13D07BD963E2BBD99BEB9BD0A3E95BEF3BC40BD1FBE4A3EC2BD1E3EB4BD053E683E85BD0CBE783DAEBB44BE06BE8BBE52BDF2BA3FBC93BD47BD7F3E15BD72BE5ABE1EBCD53DB0BD39BE5D3E1C3E89BDA1BCB6BD073DA1BD45BDEEBDA5BC59BE413E383ED3BDA2BDE53D1CBEF3BC19BEF13D313E263EFB3D5F3D8F3E103E173E16BE04BEDDBD44BE233E30BE2E3EEA3DD2BD8CBE43BEDA3D503D823D163ED23C913EBDBD423EE73D6FBDBABC1ABE2A3EF1BD543D353E52BE9C3D1BBE6DBD8FBDD6BD213EA73D983D203D3BBEDEBCD8BDE5BD5C3E043E1C3C043EFDBD853CD23D193E25BEDF3DE6BC33BE0D3D06BD9BBD9BBD6DBE8ABECC3D123EEBBDCEBC863D3CBE03BE7F3D613E573E46BD163E87BDD3BC1A3D763E8CBEC7BC313D1A3E1CBE1C3E483EA5BDF4BDBE3D9D3DE33C1C3D18BC72BEE0BC163D81BDEF3C813E593D86BE5CBE9F3C6C3BE7BB9DBC5CBC3E3E553E783EE53C8C3CEEBDAD3D2DBE06BE923E1BBD0F3CE33D35BEB9BD043EE03B8E3D0C3BCCBD783D7A3E0EBD773D083DB5BD29BE4B3D293E513D86BB863ED43C9CBD4ABC163D09BC16BC003E6C3D45BD30BE0BBDC93D9DBDECBD1FBE76BD9ABCD53C0A3E0F3D4FBEF53B36BEB23D84BE1BBE423CAD3EDF3D16BD743C12BE243D133DC63DBABD4F3D8FBC3D3E32BE6C3EE53C1A3E493DA03D1D3E47BDD53ADE3CD83CE6BDE83B693ED0BD3ABD17BD0F3E01BE1BBEC3BD8A3E02BECE3DEF3D3B3E89BC12BD93BD8DBE203C09BE8BBD753C383E0ABC4E3E15BEA23D8CBEBFBD5CBE1FBDE23D7B3E833DA3BCCD3C313E013E9DBD4ABE163D883D3DBDF3BBE83D613DE1BD9B3D0D3E983DD63D8E3D7C3D4FBDAB3BE3BC973C07BD85BB673E333DE3BD7E3DA7BE5D3DA03D1A3DE7BD853EBABDF33C363DA03D913E3D3D893C6BBD6DBC303DE2BD9CBCA03DFABD2B3EAB3D433D333E0C3E5E3E8CBC3EBDBF3C273EC33ED53C383D78BE6E3EB83D47BD30BC6EBE8D3D8A3D07BDC5BD23BEA93DA73C063ED9BDE1BD673E07BBFF3D21BEAEBCD5BC73BE8BBC933CA4BD333EB23DDDBC8B3E89BD10BE1A3D0FBE763EF13CC3BD7D3D51BD113D2E3DF2BD263DAA3D9F3D033DEEBD28BD003D943B73BDCFBDD5BB74BDEF3D203D413B3C3EFDBDE6BC063E31BD91BC38BED73C313EB53D60BBE43D673D553B453E31BC5C3CC9BE3D3E4F3E3D3E9FBDCABD153D3E3E9E3C24BE453E833C933D29BED2BD733DB6BD23BEB9BD6FBEB3BD373E113EE33D373E84BE9A3DCE3D5A3E8FBC313D8EBD53BE643E3BBE033D23BE2ABEBBBD5ABD733E2B3D39BE4BBE543C96BE053EA5BD70BAA7BC09BCC73CF93D24BD33BE54BEBD3D023EF83C5D3E0B3EB1BCFF3C003E213E223E87BD903E6BBD2ABEDEBC673D9FBCE8BD023E2CBB1C3E443D293E233DDBBD523D6DBD17BDACBDACBCE3BD06BE5D3DA4BE593CAA3DD83C54BD8C3D883E113E0EBE85BDB9BC613C2DBEC33DE5BD323D32BC81BD30BE253EB6BE943D153D0A3CBFBD863E9EBC203DDABD09BEC8BC0B3E85BD553E2FBE933D08BE3B3E89BD2B3E0FBEE43D76BD493E98BE09BD073EFB3D043E923D653E203D8A3C63BE9C3CBDBCD83BB9BCE53C21BD7D3DE83D6A3E573E9F3CC93D39BE033D843ECA3DBCBD69BD95BE0F3E04BDB63D153D043E86BD063E5DBEF5BCECBCC73DEC3DD93CF0BDD4BB863CB33D733D92BCF3BDF13D76BE00BEA43CA9BE6F3D25BEF13DC23D903DC23D593ED73E72BD0ABE1F3E0BBCA2BEB83DF83DE03C75BE043E4B3E40BEDE3D303E083D123E223EF53DE13D503DC6BDB7BDAF3D80BCC2BDB0BB5D3EE9BCF53DAA3D8DBDA93D1BBD06BEA23DE33D583EBE3DA5BC4BBD9BBDBABD2BBD15BD4DBE6CBEB33C89BDB13C34BEA2BDCC3DA2BD67BE7EBD1D3E0FBE9DBD853DD63D133D05BE8FBDD43D52BEE33AEE3D5CBDA33D96BDB93DAF3D373D0E3E093DB83D2D3CF13DA03B34BC5CBDA93D08BE913E6F3E4EBE453CC4BD99BB973D3A3E8E3EE43DE73DBB3DBABE02BE4FBE523E41BD04BEC13D3FBE13BEC83C313EC3BD3A3E5F3CD13CAA3DD33DB53DAC3D9ABD703C853E0CBE5C3EBDBCD63D223D623E4EBD14BE4E3D153DBC3CF0BB29BE10BE5F3CD23D28BD82BDA03D743DA8BB243EAFBD13BE58BED33D17BEF03D5E3DD7BD90BD0C3D7B3EEABD7CBD0EBE623D71BE213E983D2CBDF63B34BEEC3D8E3DE3BDC83D373D8DBBD4BDC83D38BD29BD8BBD063E183EA5BB21BD58BD9DBD5B3EBB3DBD3D003D8B3C913C223E773E933D103D633D273DB13DA1BD643B4DBE7B3D573E5BBD833E863E983EA3BDDA3D3BBED8BD993E573E343E653D68BE41BD23BD363EB8BD953D6E3E95BD4A3EE73D033DCF3DA83E63BEA3BC7CBE01BEFB3DA53DB63DEC3C3E3C823E10BE483D413E9A3D123DBCBD99BD6C3E3F3E893D153ED0BDE43D103ED33CCA3D42BE973D3E3EDEBDBABDC2BC54BC043DC6BD113E393C12BD4F3E0FBE0E3E1CBE093CD0BD063E07BE7D3DC63D923DFF3DEF3DE0BD8D3E873DDD3D733EC03CA9BC6F3D9CBE1B3DAAB963BEC0BB36BD50BD423EF9BC0A3E54BDA73CD5BD65BE59BD0ABE993C78BE00BE1EBEAA3DA23C743C94BE3B3EC6BC043E2EBE14BD3D3DEB3D90BCBF3D3DBD0B3E2BBD003E2C3D46BE61BE19BDC0BD36BEA03B663D473D863D403D143DE4BBD8BC6DBEDEBD433DD1BD0C3C2A3D5ABD06BE3F3D203E203D603EF8BDFBBD143E4D3E38B9143D323D54BE02BE03BE033E0D3D32BEDC3D0EBE3BBC39BD24BE71BDB13DBE3D253E63BE19BC76BE3A3D18BC933D353CD7BB87BD153EE6BC623D4DBDEF3D2CBE14BD8E3DD73D5B3E583EE43DBBBD633E8DBE2FBDB8BEE73CC6BD413B01BE1D3D1E3DD9BCC7BDFBBCCE3D9B3DA0BD47BE1EBD1DBE53BE6F3D7E3C973C9C3B06BE65BE9F3D6FBEDE3CE23C76BEAABE25BD37BE4DBE58BE1CBE883C17BEF8BD25BE0E3A2A3D36BEC53DE9BD473BE8BDEE3CC1BD9C3D8F3E90BEA23D12BE6FBE163ED73D053ECC3DAE3DB53C1B3DCFBC83BD183E0F3DB4BD08BDB33D63BE303D503D18BE773D61BCEB3D9EBDB2BD993C753E6A3E1DBD8D3D4FBE73BE563E013E2E3DF83DE13D46BE82BE9E3DE7BD6CBD8ABE7DBCA8BD64BD843D5F3E07BBD03D893D3DBE7C3D8D3D55BEC7BDBB3D463DC63D87BBA6BD4B3EB53DCBBDE2BDEBBC07BE663D17BE22BE9FBD273E043D4C3D34BCB43E693C0D3CA63D973EFF3C27BE113D4DBDA7BDD43D5F3CA9BC5F3E20BE86BD3A3D3C3E1E3E1ABEAEBD063D7E3E2CBEB5BDE7BD923DA4BCC53DD4BD9D3DB7BD77BDF63CE63DFFBC8DB90B3EAC3D36BDE5BCB63DF4BD163E5C3DDCBD143E783DA03CF23DC8BD903E793E743C24BE88BD9ABD2FBDA6BD8B3D7A3DDF3C113D28BE693BACBE823D653E013EF0BCDB3C923DE4BDEFBD5EBD21BEC13D9F3E4ABDAABD6BBD34BD22BD21BEF8BB01BD153E24BE053B4CBE013E41BE693B4C3E8E3DCBBDC6BB7FBB613ECD3D663E933DDCBED83B153C81BCEFBD723DB03D04BEAABE113EED3D3D3E7ABEA3BC8CBE063ED63D88BD11BE8D3CDFBC38BE22BC1F3D1FBE4E3D453CB9BE473C9ABE41BE95BDB63DC13C5D3DA83CD2BDF03DD73D573C663EA7BDA0BD18BCA1BD5E3D95BCC3BCF43CB03DA0BE073DA2BEED3E2E3E92BD1CBDD53DF93D9BBCF53C173E81BE92BC3E3E77BD78BEFB3C86BD66BD6E3DA13EAE3D8A3D8CBC6FBE983DCBBD3ABED2BDA7B9273E9C3D123EAC3D903DD9BD63BEE93CA9BD133E533EAEBC80BC943E3D3EA23D283EA03C2D3D46B92A3E233B333E20BE06BD61BEA7BE5D3E13BE06BE003EE63C343E1C3EEABD05BE2FBE16BC81BDFB3D3CBE203E863DFBBD1A3C483D27BE363D2A3D22BDCE3DC63DFB3D5B3DEEBD59BCF6BC25BED33CEC3DF4BD193E88BE5BBDFB3D74BE5CBD543D3EBE41BD96BD403E7ABDFC3B1E3E20BE50BE693D4A3D5D3CA43A8A3D5F3DA33D5DBE18BCA7BD8D3C233E44BDBA3CE93D143E293DB1BD42BE643E8A3E73BDD13B993DAF3D8C3D39BD0DBECC3D15BCA1BDF03C78BDE93CE7BB01BDA03DA73EB7BD553D12BE753C28BC8D3D233B913C22BE26BE13BE343CD3BD923D0D3E103E593E23BE62BDB83D063C9B3D9FBD13BCE9BD9E3D90BD203DD23E02BE913E2D3E953D3C3E813D033E25BC69BD30BE86BCF23D5CBB10BD0F3D9D3D8A3EBFBD1F3D023EEC3C1D3D23BE0CBDC13DFABBB33DBDBD8EBE73BD1ABDC3BC993D1D3E99BD7EBDA13DAA3D61BE09BEDA3C013C1F3E90BD8C3CB6BDC6BCE13D0CBE60BD26BBB13D0D3E19BCD8BDC8BBA4BC09BED1BDEDBD60BEB03D023D1CBC6ABDD3BD58BCBBBD52BE5C3D4BBE173D23BDCA3D283D523D2C3D4E3ED9BD653D11BE453DCCBC6CBEF5BDF6BDC13DCBBC563E063EC4BDF2BB093D1DBE163E003E4A3E4FBEDEBD0E3C9B3DB53D153E413D43BE27BE5B3E98BB1F3E7A3D45BD443EBD3D18BD243EAD3DF1BDB3BD493E01BEF4BD173D9EBE233E96BD57BC6EBC61BDE63DF6BC83BB7BBEA73C003DA23DE4BD193E42BE7BBD053E533C613D39BE373EF73C743D71BEF2BD2A3D313E1C3D1C3DA8BDCE3DF0BC91BEE43DE9BD253E0CBD693EB9BC23BED7BD1A3E47BED5BC1CBE933D14BE10BDF3BCAA3D363E31BDFD3D153D433EA5BE8FBD3CBD993DE6BD78BD553DFCBC943DB33D943E21BE053E64BE1DBD3E3C883C89BD283DB1BD4ABE7C3D573D093D03BE003E2D3DBEBCFCBB7ABDE3BD1ABCF6BD82BE58BEFD3D73BEE4BBC8BD31BEB8BBC73DBEBD32BE22BE13BC993C9E3E42BE8E3CB1BD2C3DA4BE16BD8BBDD03D453EEC3DAC3D5A3E493E00BC26BCA23D9CBD803B973DCD3DC3BA033E4C3E663E153E8E3DFB3C473DE33D20BE9EBED83C983E1BBE403E1E3C3FBE06BE77BD443E57BD89BDAC3E92BE81BE13BE4DBD4B3D123C5B3DE5BDFD3DCC3C893D023D27BDFFBD7ABB15BD783C0BBE753DB43EAFBD3C3E93BE423E173DA83C713D833D04BEE53DAC3D6E3CA73DB1BD0DBE0BBEA53D99BD93BDF5BD49BE153E33BDC7BD4F3D32BED2BD14BD4B3E4F3E3ABE77BDF7BBBAB7DD3D51BE423E683C1C3D1CBD5B3ECB3D193CE9BD293EBC3D94BDACBD8A3C9F3EEABDD5BD2FBE1B3E3EBC6FBDF43D233EAEBE93BE2D3EC2BDADBDED3DA63D343EA13BFFBD94BC2ABD1F3C16BD4C3EAC3DC63C68BE02BED73D553D72BE72BD703DF53C683DC8BD2A3EBEBD37BD18BE70BC153D07BCD3BD9C3E3F3E08BD043E2ABEBF3D473E993E04BE57BEAFBDB03C5ABEF9BDAD3DA23D873D0E3E2B3CF6BC733D42BE363E0A3DE8BDBB3B56BD38BD2F3ECABC06BC53BEC23CA9BDB03C063DBFBD60BD7C3D293E26BEA7BD75BD2CBC013E49BD34BE8B3CFCBD1D3DFBBD9FBDD5BD96BEEB3C07BD52BD063CE5BA8DBD66BEFCBD0ABD11BEC6BCE2BCADBD81BEDBBC6B3D04BE493D823C043EAABD58BC8FBC9B3B45BDE9BD6B3D04BE26BE7DBDF83D143E423E1B3E82BE3D3E8F3B233D6DBE4CBD3ABDAC3D813D37BD2EBEE73D9ABB5D3EF43DECBD0DBCB63D84BEEB3D0ABD17BEC7BD953DF9BD97BD623DAABDBFBCD73D3C3EB23D1A3E253DCD3DC03D343E2D3EFB3DE23CB83C393DC2BBFD3DD5BD66BE3DBCED3D43BE55BD91BDA7BCE43D2DBED0BDB43D81BEF3BD5BBDD63DBA3D063E603E1E3E8B3D163D263DBABD123E093D843EC7BD1E3EAB3D2FBEDFBDFD3C72BEC6BB8B3D453A993D7CBD38BE83BD10BE953E0FBE8EBDE53D07BD92BD1CBD8F3D313E0BBCCFBD58BD8ABC223EE2BCF03DBD3CB838CDBD6FBE1CBD6FBD8C3D87BE793E083ED03D0A3D43BEC53904BE1F3D4FBE273D403E1C3C84BA9A3C9CBD09BDB43DF8BDCABD67BD643D233E2DBDCF3E153D1E3D9ABD943E873D3DBDA73D643E903D08BDE5BCC33DB2BA75BEB0BD2DBD923D18BE153E82BD533DCA3DCA3D9BBCB33CBBBD24BBFF3DC7BCD63C033D173EC73C453E45BE2A3D593C873CA3BDA4BDBD3D28BE893EEE3D883D25BDCDBDE23D11BEC93DF13D03BEB33EBBBD653DDE3C893DFCBC86BEB5BDD53DEEBD0F3E0A3EAFBDA9BCDA3D18BEB43C853DB7BD10BDC9BD7BBDA0BD5CBE543E183DE7BC38BC603E2BBD043EF3BD9ABD013E723E913D103EDD3D2A3B283E163D553DE0BB913DFEBC85BC133E0ABE603E473E9B3DDC3C1B3C16BE88BDFF3DE43C733CF9BC3D3CE8BDB33D3A3DCCBCA6BCCA3BB0BD00BEBDBA58BD1EBE5D3E21BE363C813DB43DC8BB8CBBC73DCD3D20BE38BE1DBE153E813D9FBD2A3E6A3E173E3D3DA3BDAF3DA53EBE3D04BE88BEA1BD1F3ECEBB923E263CFB3CDC3D663EDD3DFABC443DA93DF4BC9FBD23BE863EC73D52BD0ABE0B3B45BDDDBD323D5BBD0EBE193EF7BD0C3D0C3EF23C0C3E02BE5BBE42BE403E0A3DE2BB7CBD2B3E75BD71BE8FBD59BD83BD9DBBBABDAC3CA8BB2C3C85BD313E7DBDBEBDB03DAC3CF2BD1C3D4BBD00BE113E90BE58BEFF3D9EBC453E873D013D2A3D113E00BE30BE103E483EC5BC0ABC02BE28BD5D3EF5BD44BDCDBB40BCBA3DE4BDB0BE8E3D233EBF3D1F3E1DBD643DF33DA13D81BD30BEB23D6CBE81BC903E09BE333E12BE593D82BE2CBEC63CABBE7ABD7A3D42BE2A3B123D71BE27BE3DBE60BCA53C733E07BEB03D8BBE26BE86BD0D3DF73D3FBEA83D0DBC7DBD6E3E05BEEBBC55BEAABD793D15BD30BCFABD673EB83EAA3C44BE9CBEAE3DE8BCE63D05BDA33D9E3DE1BD75BDFEBDC1BCFD3D5A3C30BC3D3E4FBD22BE063E0A3E83BDAC3DF2BD1CBECFBC0BBE86BE03BEE93C5EBB7ABDA43EE73C70BE31BDC7BD0FBED43C1E3ECFBDC03D29BD25BEF6BD663D72BE2A3E383E92BDF6BD963D97BCDABDD43C023EA6BDEFBC12BECF3D86BDF83D023D7A3E3FBD6CBD81BD953DFA3DECBBAB3BE93D66BD09BE213EC6BB62BE2C3C85BC2CBEA3BD21BEFBBD15BEFABBBCBE04BE46BD21BD873DF4BB97BD89BDD83D5DBE45BE",
      torch_tensor_96_torch.bfloat16: "0x020000005B3C79BDB63C453D9BBD6EBD3F3EDABC863D9A3DDFBDC03D7E3E193D5C3B233EDE3C2B3D593C69BD963D37BD2A3E993D8CBD9A3D1EBD7E3CE93D11BD3D3D993D3CBD11BE35BE24BE443DD13D3DBE6BBB133DE73D5ABC3CBEE0BCC53DE9BB173DC8BC01BE06BDFC3C603D37BCC5BD3C3D363E2DBE2DBD023CCD3A17BD5FBD983D55BD383DDABDCD3D3ABC1EBD233ED7BD933D6FBA3CBD6D3D4DBD61BD4BBDCBBDFBBD0CBE57BC253C08BE0B3DFEBCAF3C25BE163EBBBC903C4CBE12BED1BC3BBE",
      torch_tensor_96_32_torch.bfloat16: "0x020000006C3EE63EF83E1C3DE83DD53E6E3D573D9C3D0DBF5ABE873D83BD4FBE6B3E11BE1ABEA83A9DBEA53EF4BD6B3E023E7ABEAE3C0BBE963E5A3E10BD6BBD433E8ABE1A3D583EAA3D47BE2D3DC7BE833E083FFEBD413E6ABC523ED23EB03CDDBE14BE833EBA3E853D38BEE23E043EFBBD95BE8BBE95BE3FBF2E3FD2BDB43DD9BC49BE67BE663EDEBEA13ED9BDF83E7E3DF4BDE8BE923D40BEA8BE893DBB3C2F3E743D6E3D3CBD333E7F3EDA3C8EBEB1BD043DB53DC53EE4BCC23EA2BE79BE87BDA3BEA6BE6B3E24BD893EBC3D843ECF3D1F3D383EA93E24BD3F3DE8BE82BC573E2BBD4EBE7F3D913E8B3EAA3DFB3D0ABE9ABE153D3F3EFF3DAF3ED73DAEBEADBCBABD403EBCBE68BD4D3E813D6DBDD23DC93DE73B04BE973BF73D7CBDAB3ECA3EE4BE17BEF03D54BE373FE8BE05BF5FBD5C3CA63EA43DB93E18BD93BE7C3D46BE9A3D2CBDAD3E303E8BBDE03E153DB0BD5FBC0CBEADBD2ABC79BE743E1C3E83BE533EA33ED8BD413DE43DD5BDE9BE873D71BE8FBE913EB0BED43D693DD83DBFBEFBBCB6BEB93E82BC15BEEBBD5CBE29BD8B3ED03D783EC63E50BE74BDEABD4B3E7BBE123FF1BD933E2DBEC03DD23D053D2DBEDB3DC2BD91BE58BE95BE91BEEB3DDC3DD83C413EAFBDB3BE8BBEE83CA3BE833EE1BC4B3D11BEB03E9ABEAFBD9E3EAD3C10BD3B3AE63D6DBDA83D723E25BE39BE653EA73CBFBE893D59BD17BEB4BECBBDCCBD493DDCBC91BDCF3D333C64BE323E9ABCEA3CFD3D223F9E3E88BE9CBD2EBCDD3E63BE25BE04BEE23C97BE58BE9BBE973E84BC5E3E9F3DF33D653D7B3ED73DAC3E873E0DBE8F3E44BE793E23BC53BE2DBE853C43BEB8BDDA3D58BEBDBE03BE93BCACBED33E15BE2F3E56BE7C3E2C3CA2BDAF3D0FBE243D0A3FD43E14BE133F7ABE49BD683ECA3D58BD19BF37BD0B3DE23994BE0FBE273E183D15BD0C3E623DF2BEC73CA93E8FBE45BEDC3EE43AF7BD953E1BBE0F3E813D0F3A2FBD813E8BBE33BE9E3EC2BE62BE823D233E363E043F93BEEE3B933EFEBD86BEA8BDDC3DD1BD373E893EC83DA53EC7BD9C3D1F3EFD3ED63D103EEFBEC13DD0BE8F3E233EE73E0EBEAABCF13CD63C22BEB2BDB53D62BE273F1E3ED2BD9F3D0E3EC33DDEBDEEBEBABDA93D953DB4BECE3DEDBDDC3DA23E4FBD423E4C3E3A3D113E743EB8BE4F3EBF3C053EC2BE9E3D5ABE68BEBB3D95BD693EFC3E81BD003E493ECD3E02BEA43E693EFCBE443DB13B163EEA3E3E3E313E403E0C3E193E0DBF823CCFBE22BE553D5A3D36BD7FBE2B3E733EE33DB63D133E3FBD74BE0B3F813E623E323E7A3EDDBD673EA9BE7BBE8A3EAB3EFC3EE03D103E593E0ABF1FBC85BE363E3DBE463E9EBEAFBEF0BD82BEAB3E24BDBABCD33D763D013D6BBEDB3C65BDF93C0ABDA0BE98BEB7BDB5BEDFBE9EBEE6BCAFBD863E34BE0B3D14BF593DA4BE693EDDBD883A173E333EBCBDABBDC33E16BE063DFBBD9C3E8D3C3B3E98BE77BDA13D04BE8B3EB13D8C3EA03EF43C4C3E283E533EE43C2ABFC13DBDBDB3BE11BE70BE41BC86BEC8BE51BE35BE80BE7CBDFCBDB53B6D3D1D3EC2BDC7BD8D3E523D7BBE383EE73D25BE8A3D503FD53D7B3E92BEA9BE483C863EDEBDB73C45BE9B3EC6BEAF3D3B3E3BBE163ECEBD6A3D203D09BE853EAFBE8B3D55BEF6BC08BD2E3E93BC703D75BE383D11BE29BC833D05BEA63ECDBDEABD91BE9D3D213E483E383E10BFEFBE9A3E4A3DE23D2A3D47BD97BEA43D49BDD33E7ABE49BE1A3EB53EF93D42BCBA3DD1BC67BE07BECBBE35BC69BE16BF0FBF9A3E873D1B3E093F27BEC2BEEF3D4DBDEA3D423E703E9E3EB8BEB33E653E0B3D0BBEDABEB03DBFBEA23EF23D3DBE22BEA0BC21BF13BD543EAD3E85BDBC3D72BE903E8DBE593E2ABDABBD40BEADBD8F3ECDBD49BD90BEA8BE54BDA53E973E423E3E3E9B3DF2BD1A3FD5BE83BD87BDA73E2FBEA23C8BBEA2BCB7BBF7BD6D3E31BE723EC63E7EBE48BE6EBD723D05BE613E023FCE3D9CBD07BED5BE1EBD6ABD1DBEBF3E3E3E28BED03DF53D82BE78BDC6BEFC3D8ABDE5BE8E390C3FFCBEB1BEA9BE493ECEBC903D72BD793D84BD5A3E88BC0D3E14BCA63DC9BDBDBD66BD2E3E223E02BEEF3DC03D9E3EA03D813DDFBD3DBE3F3BC83CA7BE02BF883D22BE7D3E7F3C813C55BE0EBE45BEEEBE523EC23D15BEC4BD86BEE8BEC2BE163C80BEAABE52BE953E0ABE2A3D68BE9ABE973EBB3DE2BD863E35BE5E3E1FBEE53EA7BE953C16BFDD3EC13ED8BC6EBEE9BE0E3C26BE993E0A3DF23DA03DF13C233F223DE8BD54BDD2BDB03DB6BD503E48BE9F3DC9BDB53D9B3E38BEF1BDA9BD873E6ABEA6BE3CBE37BE0C3D853E08BC1EBE913E363E323ECDBEF63D2F3F0FBE14BD82BE96BDF6BD10BEDFBE0C3D203C5A3D963D273EA43D85BD93BE9FBD123E06BE16BE16BCC3BD80BE0F3E7E3E7CBD373D37BD9A3DF23DA63E5FBE203EDEBD58B927BE483E19BE83BE99BCDF3C54BDAEBC213EC5BEEBBB6D3E7BBE86BEC03D773EA83E41BD0F3ECA3D4EBEFD3DB3BDAFBD52BE483E4CBCEFBB643EB33B94BEABBE71BE503EFB3C993E85BEFC3E9EBDD1BD50BEF33D9FBE653EA83E01BE13BF183F97BEA7BEA2BD50BCDC3EE43BB33E7D3EF6BD4DBE0DBE4C3DA1BD13BE3EBDC3BEF93DAEBD9CBD5CBD3FBD903E53BEE73D3ABEBBBD073E703EB9BE91BE43BEBCBE3C3E8C3E723E303E1CBD0F3EE2BE203E86BE6B3E0CBF9B3E673E55BEE9BD8EBE6CBEB1BE20BEAA3D6E3EC1BE783D3DBED93D863E8F3DBE3D523DABBEB7BEDB39DC3EC1BCA2BEA6BC9B3DC93DC0BE19BE8E3E073EB1BD143E94BD403EDEBD6DBEDDBD1B3E533D72BDB5BD0CBE1CBE293EA63E213DF0BC62BE2B3D73BE01BE9D3E2ABD943EBC3EAD3EEEBE25BE923DB03DAB3E0FBF7D3D073EA2BE04BFEEBDBBBEBFBE063E193EB3BE5F3DF0BD0E3E8BBE323D8D3AC73C73BE143ECF3E92BDADBDA53E35BE7FBD433EA0BE2F3D323C48BEEABD193DAEBEE5BD00BD703E37BED1BE47BC89BE18BFE93DEB3CDC3D8EBDB03CAB3D9C3E6E3EAC3DB63E813EA1BEA83E9A3EF3BD4FBD4FBE3B3E1BBE263EB3BE9BBD363DD5BC4D3E833E26BF843DA7BC3B3E083DC7BD96BE413EAC3E1A3EAB3EDFBE46BE98BD2EBE563E98BD493E86BDBABD153E92BE3C3EEABB9C3D163FA3BDF03E1E3D28BE20BE4B3E633EEF3D98BE71BC833ED4BD75BD0DBECEBD76BD86BE53BDB7BDCFBE453EACBCF4BE86BE363E863D8B3E7B3DF53D713DDDBE38BD09BE92BE1C3EAD3EA2BEB8BEA03D1EBE0C3EA73DE7BE75BE303E763EFF3D3BBE5FBE3DBE92BDAE3E8D3D063EFEBEC1BEB4BE95BEABBDA1BD7E3EE43DF83DCBBE85BE71BE723DE6BE5D3E02BDEF3D33BE333E4E3D3D3E373D193E973E25BE70BE01BEB13DDE3D1E3D923D5BBE013F703EEFBD853E11BE5DBE043E88BDB0BDB83CB83EDF3B4CBE8B3DA13E903CA93D2C3E5FBE883D553D09BD9B3DBCBEE8BDA43E573D363D48BE243D6C3D623E8EBDAC3E493E2A3E9A3DD33E323ECABE14BEE4BD7D3EA6BD2ABE883E8CBDAFBEF63C49BE57BE60BB96BEE0BB913E543DD53DF0BCE73E14BD34BE34BCD73E8EBE1B3C1F3ECB3D153FA43DF1BD123E99BEF53ED93D2BBF703ED5BD073EC3BD21BE86BEE7BC19BEB93D65BE5E3E92BEF53D08BF06BB34BEDDBD303D133DA03DB1BEA7BE4BBC893E063E29BE073E47BCEBBBB33DBD3E9C3D46BE61BD1E3DDCBE783EBF3E6FBEAB3EE43D313E27BEE83D5A3C243EBE3D903ED03E16BE0DBE72BE32BDE33C98BDADBE5FBD673EF93D753D62BE143E53BD5EBE2F3E3DBE50BE7CBDE03D3C3EA13D0FBE08BEC23DECBD1ABEB4BEDDBE18BE1DBF45BE38BD183ECCBEAA3EBFBD95BEC33BECBE883CAB3E23BD27BE88BDB53C7DBEC1BC7BBC9BBD58BE9F3D33BE583E823C8C3EB0BE01BEE43E3DBE91BD9BBD08BD013EC93D9ABB3FBE2DBEBC3DE03DBD3DE63E433E203D5E3EC73DAC3D923E6C3E7E3E86BD99BC9F3EF2BE203E7D3D563DA93D07BD55BB60BE37BE31BDF0BD2D3FC03ECB3E773D5CBE0BBE93BE21BD503E1C3ED53C413ED4BD563EC3BD923D33BDE43E12BE43BE133EB53DB13E21BF7EBED33E2FBF803C983E8FBE0B3F45BEBABDBFBD8E3D9CBC0ABC913D2F3EDF3D153EFBBCF4BE943E5ABE863E2DBDD8BEB53D0D3EC6BE0E3E8CBE8EBC63BB703E403EFE3E10BE353E42BD473EEDBE06BEA3BE1EBE9D3C8D3E41BD0F3E263B7E3E813D96BCDB3EC03EDC3DBCBE183D7A3CD33EF7BD2F3E36BE84BE303EB0BC04BDA43DBE3E643E00BF453D89BE7FBE71BEF93DAFBCEBBE1BBD033F383D8EBE4D3DE43D6DBEA83EE43E173C4F3E8E3EE1BD7D3ED1BE0ABFB13E07BEBF3D773E1DBE57BB8D3E97BD21BEB1BE45BD3D3BDC3E0C3E97BB06BE66BE183EA6BC3DBE663DABBEEABDDDBB133D04BFCFBEABBE833E69BD023EB8BE91BEDC3D933EF2BD97BE033EA23BD53D3F3EABBDB33E093E2D3E843A0DBD883E893E1B3E313C893E30BD39BD8CBEB2BB86BE5E3E543E733EF53D663ED63E86BEEA3ED03E6FBDB53EB9BDB6BD82BD72BC8CBEE0BD06BF113E72BD18BFC2BEC73E953E2EBE71BE463E913DBEBEABBD503EA13D683E19BEA1BE393EDEBD783DA93D7E3E933E053D143E813C8E3EE1BC633D6E3EECBCC83E87BD963E6DBEDABB6A3D32BC983D813DB6BE863D6EBC593EE6BB13BE34BF0DBD37BDC33B5B3EC13D87BEF3BE363EDEBD893EA5BDD7BDED3E12BE4CBE363EEEBDE8BEE03E3FBEDDBA90BED43E7CBED3BE4EBC8FBEA43EB13EF43D20BFF83DB7BEAD3D6C3E11BE653E7F3C13BEE43E5CBEA23D59BEAD3DBBBE46BE8DBDAA3E37BE75BE9DBEFA3E0C3EB93E90BEE3BE0CBEA8BD563E0A3E2CBF0ABE383E2BBE123B923E263D823E7C3E663EF9BD2E3EDA3CBDBDBABD193D80BEFABDBCBDE5BD90BC263E4B3E513C5EBDC33DA0BD84BEFCBD7A3EAF3E39BE1DBEC0BE79BE0ABF993D8A3D24BED73DAA3E893B973E6B3E833EBCBC7C3CC5BD95BE7CBD58BB063FE2BD583EDBBC5A3CFB3D543EDB3C203EAA3E543EC53CB9BD92BED13D57BEA53E07BE4C3DDFBE523EB03E97BDDDBEFC3DACBE8CBDEBBE943E463D60BED4BD663EEC3EBA3E27BE27BE66BCDA3E773E023E093E3C3E0B3EB2BD793E80BCCD3D403D473EECBECCBE6B3C4CBE69BD93BDCB3D123D593DB2BEF5BEE4BD4FBD88BE0ABD833D903E42BEBEBD8F3ED4BE73BD20BF023FEA3D123D0ABEDC3DD8BD643C1EBF073FC63C2A3EA93D013E323C97BDB93E3DBE8FBBD4BE47BE71BEADBEE83D043DC53D9CBC813E7FBE283E873EFABEBB3E9CBC40BE74BD913E9A3D09BD77BEB73EA13DEDBEB3BC45BE903B3A3E303DF4BC54BEC73C003E503E523E393DE93EB53E873D233E81BD79BD9E3CB0BEE53C16BEB7BE16BEA6BEFD3D08BE45BEF5BEF8BB0C3F4BBE2DBE19BD03BF90BECBBE003F6D3C4F3EE2BD333EB23E2A3D033EB4BD99BE113E15BFE23C823EDEBD29BD343E83BE753E33BE8A3CB03DD0BEAA3DC03DA43E9F3D96BE323FEE3DDC3D673E553E023E2D3E1E3DF6BDE53E6ABEF03E463E9CBE183EC6BE473C02BF273E31BE853D37BE85BED4BCCCBE55BD7F3E5E3E19BE70BE40BE42BE06BE203D47BEB83E3A3E5C3EAC3D96BE6EBE8EBE883EA9BE27BE383DA8BEB23E49BB1D3ED8BE263DD93DBE3E083D8F3E633E0D3E94BE63BDC1BDD43A8E3E90BE903D98BE113F8FBD0C3E0B3EBD3EB23E583DDE3E4C3E593D5CBEFD3EC1BA71BED53D813CA0BD41BDB0BE8D3EDE3D733EEB3EB43D0BBF09BCCEBE823CBEBDCDBE79BE01BE523EA7BD7B3E4D3D2C3E2FBDE23DDFBD2BBE713EB7BDFD3DF5BE61BD5ABEACBDFDBEE93EBF3D023D11BE053EB3BD353EBC3E92BE223D863DCDBD733EEBBE8A3E523E03BFE23D3F3E44BD2BBEF33E8DBC1DBE46BEB33E843E18BE8B3E14BE85BDB2BE90BE2A3E57BEB03D753E633E9BBEBDBDB73D203E9DBD34BE803E71BEED3A963B193ED6BC7FBE933E79BC863D43BE48BE20BEECBCA4BD32BF1C3C1E3EDA3D473EA4BD97BE27BE793D813EA7BEAB3E943EADBDD1BDD73E91BA4BBD28BE423EF7BD073CB4BEAC3EA2BD033F863E193ED0BD2BBE753E363F0D3D1C3ECFBD513ED0BEB0BEC5BEB23E503EB83E07BFAA3D753E0FBE223E163E863EB3BBAB3EEEBD51BD4FBEBBBC1ABFDE3CC9BEA23D1EBF89BDD1BD98BE653D80BE3FBD82BD313EA03ED7BD71BD863E84BE073E263C4B3E913E9EBE8DBE99BEF3BE363D843D17BF06BEB93DFCBDC33E2BBE97BE81BE963E8ABC123E233E2D3E5CBEF6BD06BE923E1C3EBEBD5F3EC9BD39BDD53DDF3D3CBE453E813EEFBD7DBE04BD043ECCBEA03EDFBDC43E703EAF3D9EBE283E053EF1B92F3EF13E81BEB2BD953E1D3D553D163E1F3EDB3E80BE9C3EC2BEECBECA3E1EBE633E99BDEBBDD03BBB3CE4BE65BEFD3B203ECD3CC1BE15BD943E1DBE08BF8E3E9EBD8C3EEDBB92BDABBE3E3E32BE1C3E1DBF86BEE8BC23BFE2BEABBB803E25BEC3BE7A3DCB3EBB3E743E133D363EA53D7C3E4C3E17BEEC3DA33CFA3C9B3D94BDBC3D6FBD273E46BE91BE16BD343D4C3E65BE33BC623D94BDA83DF1BE903E953CE4BD963E243E383C263DD0BD1E3EBEBEB6BE3F3EC83CF1BDA4BE04BE9D3DFA3EC43D6ABEFC3D793EF4BE4E3D213EBEBEB7BC08BEA3BED73EBCBD0F3EA23DFA3D9DBD953E16BB413EABBE403DF93D043E0D3EE9BD21BEA03D1F3F403DF6BEB03E02BFC33EB93D143FE03CF5BE1A3F7FBE60BF6A3FADBEF43E313F6D3F133CE2BE35BF9C3FD6BD443EA0BEE03E59BF023F44BF48BEAC3EA2BE2DBD493E21BE863E133E61BE9EBE7E3E18BFE8BE6E3D5D3EDB3D153E9FBEDDBD68BD5CBE40BE593E113EF33E37BE5C3EC73CBEBD023E8CBE1CBDA03D7F3E163EC0BE0FBF75BEECBD2E3E0ABE4FBE703DEABD60BE913D593EC63D2E3E1FBE7DBE6CBE793DC6BCAB3ECFBEE3BDDE3CAB3E293E2D3E303E00BFB83EE0BE9EBE96BEED3E0EBE303E93BED1BD8EBD7F3D9E3D1DBE083B9D3E993E2BBE0EBEC33E2A3EA93D8BBEE33D973E8DBE2ABC413D84BE953E26BDD0BDB9BCEFBD26BFDFBE8ABEAABB27BE243EA03DEBBB5ABEB8BE133E7CBD673E5D3EB9BE0FBE6E3E913EEB3D8CBEDABE0BBFB43E063F3B3ECD3EFA3D93BE38BE5B3D8CBEB9BD7BBCE33D1DBC3FBEE7BD91BEAE3D923D103ECD3E9DBE6ABEC8BD40BE03BF89BDC7BB3BBE613CF7BD07BEA23E173D103E29BE86BD3FBE2A3E5D3DC2BEBCBECC3D04BE1C3E88BD163E3E3E483E3ABEB0BE30BEC33D903D85BE3EBEC3BC81BD803D48BD9C3D8ABDC53BE2BD09BC983D36BE25BE703E6B3E86BCF0BDFCBD053E13BE4D3E333DBA3D623E64BE473D3A3D953DA3BE2B3E00BDB93E06BEDCBD41BEEBBB8CBE773D2ABEACBE6BBB6B3DBD3DD43D633EB33DF1BE9F3D8E3BFCBD893E21BD2FBEAD3C6F3E21BE37BE2FBEF2BB78BE0DBECF3DFC3CB1BC1B3CFB3D0E3DC13EF03DCABCFBBD16BF153E59BE9CBD063E94BD48BCEB3D05BE38BE79BE98BED1BDABBEC93C923E9F3B1A3E87BE80BD923E0F3F8D3EBC3E8ABE013DB0BDFFBDB53EB6BDD63E073E9CBD273D853E41BE813ED8BD0FBE573E02BF41BE4ABEAABEC63E743E4BBE8C3EE93DC43DABBE923CFD3DE63DF0BCFF3E9F3DDEBEC73DB0BEFABCC23DCABE8DBED03ED6BD1CBDB2BE98BC11BE75BE97BE40BE25BE33BE563EC1BC91BD613E5F3D55BE4EBE88BD203E6FBEE83C963EA5BE8BBE45BD093E24BE823E053E9EBD7C3E40BEE1BD3BBD3DBED8BEE23E4ABE1DBD573DB33E6ABE29BE67BE45BCE93D823DC43D3E3E223E0CBC813E1DBEC53DB43E12BDEABDFA3DA2BD0CBE53BD9D3E92BDC8BDE73B713EC03D973E6BBEBA3E24BD72BC693D7D3CB7BD863EF83CD33E8B3D36BFFD3E7E3EA83E703EDC3E7EBEC3BE30BE01BE49BEA13CCFBCBD3EE3BDEABCB93E5ABD833E9FBD473E5C3E583E183E2EBE723EA13EB03D433E043E563C02BE32BE133EC63C843E4FBDC2BE22BD24BD68BE87BE29BE253E90BD14BE6DBEE13DDD3CD1BE9D3E89BE9ABE87BEC73D84BEDFBE303EC13DA0BE903C363D9DBEFEBD2B3EDCBD6CBC9FBEA3BC85BEE03D693D66BD87BEA93DAB3B4EBDF03DCCBE083E933DB8BEDDBD6EBE67BE01BE99BD7DBD423EFA3CEE3E8BBD073FC63E8EBEB4BD23BEC13D293C563E9DBED2BCCC3D583C46BEDABE85BE503EA23A903EFB3B1D3D84BDC93ED73D0FBE363ECBBE103FE1BD79BE32BEE03C603D8CBE3CBD3A3DDABC5FBEF63E19BE153D11BFD0BD22BEDBBDB6BD473EB4BD3A3E633EC63E743E393E7ABEAA3E26BB21BEB5BE893DE4BCC03E9A3CB83DB13CBEBC08BC793AAB3D163EBCBE563DE2BD3A3E783E44BC61BE35375EBE913E053EC2BE7BBE4ABE30BDCE3CD13D213E8BBBAB3ECABE933EF0BD383E42BE66BC94BEA93D2D3D54BD513EA93E643DA83D023E1D3D48BE89BEA9BE8F3E063D05BE54BE753DF73D41BD65BE60BE163E203E8D3E263E4B3E15BE283B863B12BE883EE33E5FBC603EF63C99BB3CBEDE3D3E3E173E31BE3FBD0BBE2BBE5FBE9F3D90BDBD3E8CBDC4BD033E4E3EA23E5E3EE03C76BDAD3DC53C45BE953D11BE98BE4C3E4B3EBB3E87BA923E823D05BEA0BDF5BE31BDE1BE0BBEDFBDACBDBCBDD13D1A3D973E2EBE20BE153E8B3EDDBDFBBD1E3D31BF49BE42BE1E3D1EBFA03EFC3DF1BE053EB53EAFBD613ED1BDB7BC",
      torch_tensor_32_torch.bfloat16_17: "0x02000000BC3CF23D2E3DE33C27BD5EBD0DBE99BB1C3E9EBB11BA143D493E7B3DB3BD85BDFD3D2D3EE73D10BD4EBD08BC8CBD0F3E4FBD28BEAB3D923CDEBD0BBE403E333D",
      torch_tensor_32_128_torch.bfloat16_1: "0x02000000FABC963DEE3D76BBA7BDAE3C83BD45BEAFBDA53DC33DFF3B223DCCBD663C7E3D5EBD2ABC1BBD95BD023DB63DF73D093E21BDB13D1C3D9D3CE63CF73DD0BDAABC67BC583D633D4DBDB63B953C13BC2EBD23BE283E713DDE3B313D0B3D873C06BEA6BD4DBDE7BC80BDCC3B163DBFBCB63A80BC4BBDA53D1DBE5B3DC6BC9BBDFABB57BD03BE2E3D1ABDF5BD963DA43D273DE5BD48BD1A3DEB3D193C663EE03D05BD64BCD8BD98BDDE3D19BD223EE7BDA8BC7B3C4FBCC4BCAE3D98BDD7B98BBD9D3D9A3C9F3D4A3D1CBDE3BD57BD9F3C14BD9C3CAC3D4F3D8ABE12BDA13BE33DEFBB123E0B3DEEBCEEBDA03DF93D163DFBBCE5BDC5BCB13D903D813D9E3B2BBCA1BD273DBE3CBFBDA0BDDBBB133CA3BD38BD203C253C4CBE9C3D753D46BCAF3DC5BBAD3D0F3E07BCBB3DA6BD2F3B433DC4BD0F3DDF3D413D00BDC1BD57BD05BD103D843D4FBD653DFEBB52BC723D663DB23D3BBE07BC4A3DADBA353DB2BBA1BBADBED9BD873DC93C9D3DF33C66BDA33D01BE453D70BD18BD7D3DACBC87BC27BD093A6C3D14BEA3BD223BAEBCA0BD933C2C3D33BDE33CC1BDACBD6F3C80BE313D2BBC443DB4BDF23DED3C8D3CD73C09BDA9BD96BDA7BC02BB08BCA7BCDDBC30BD74BD1BBD7CBD8ABD0BBEE2BDE13D153D42BCC43C1B3E5B3D87BDD13D58BCD6BD8EBCBE3D963C19BD12BECEBD0A3D34BCBB3DD3BC123B373E1F3D8F3D9A3DBD3D83BDE03D733DB03D46BB133D8B3CADBDFEBDF2BD543CD8BD97BD223D0ABC6A3D8A3D9BBD9E3BDEBC3BBE9ABCA03A9BBD9DBD8CBBC33DABBCE03CC53B303E98BDB63DDCBDBC3C3C3EFDBC9F3D1C39D5BDCBBDC83DE03CD93D463E05BEB4BC503DF83EFE3DF83DA33CC6BD013E90BD8FBD013D903D4D3DB2BC8BBD8C3C813D8E3B903A8CBD953D6BBD183DC2BDA73D6BBD363D86BD19BDF6BDDC3B9DBD0F3C99BDBE3DFD3DE6BC8E3C593DBFB9B9BDE7BD1CBDA8BC6CBBC43D6A3D3C3DC73D913DA03C91BD0CBE0EBE8F3D8ABD2CB98BBC88BB993DE9BAE1BD70BE223E053DBC3D9C3DA8BDDE3DE6BC903CD73D10BDD7BD0D3E8CBD883D8B3C4CBDB1BAA53C803DDBBDC63D033EA0BD5CBB273DB03C31BD11BBA3BD293D3EBCA53DF73C0D3E363E08BC623DE8BC3ABD673DBF3D8A3DA13D45BDAC3D6E3D71BD11BDFE3B7ABD8CBD303D14BC7FBC99BD353DE9BDC53C6E3B95BA22BCB53D943D8DBD04BB1C3E95BDDF3EB33DD6BCAB3D95BD5D3D963DB9BCD4BD963DBA3CC4BCF7BCAD3D66BDEC3C82BDD3BC98BC4E3D35BA793DC83D0CBD093E343D0DBB4DBE243BE13C2E3DF73C323D70BDCEBC07BD9A3DAD3DBBBD973D39BD64BD423D05BDBCBD353DCEBDCEBAFBBD8DBDA43BC23BAEBD533C2FBDBF3D853D3A3D0BBECE3C103E9EBD8BBD583D61BD75BB1EBD4D3EC03D2EBDDF3B843D633CA83C86BDD53D9B3D2BBCAE3CB2BDBABD3C3D723DD5BA74BC573C9CB9443B62BD65BCC83D3C3C16BCD43A5FBB6EBB4DBD58BB11BEF7BCC2BD373DEDBCDB3D3ABD9E3DF33C56BD42BE4F3D303E02BE433DB83D5039863C333D19BD863D113E723DA03D023DCDBD61BDE9BC0CBEDA3DFDBD2CBE513B5C3D8E3D17BC86BD93BD153E8D3CB8BD2FBD72BDA03D9E3D9EBD853DA43B73BCBBBC1DBE983CD6BADFBC133D033D07BD98BD1E3C0A3DE2BCD53D67BDE4BDC83D483DC83DC13CB5BDB93D643C36BD0DBEDBBDBCBD27BD873D3E3C733C4ABD0CBEB93C68BD0B3CC2BD25BC3ABD5BBD003EA73D203E1B3DDBBD843D763D90BC0E3E0B3EDB3BBEBD88BC36BDFC3A73BD603CF83DA93D303C5E3CE5BDD03C153D3ABD4A3D0BBE1CBD573D17BB82BD183C4F3D90BDBE3CC1BDF53C1E3D103BB0BB323CA43DB63C1CBD743D0FBEA33D413DB33C913D523CB7BDC23DCBBC663B583E993D873DBEBD9EBD983D0EBDA93B83BC8F3D333DE73C403D83BD0EBEE93E2FBD20BD7DBD853D33BC8ABDC8BC3DBD29BD77BDDA3C7EBD53BC1ABD453D2A3E0DBDCD3DB63DF23CD33BFE3DF13DB3BD3CBD1FBDB13C52BDC83D0FBE343C3CBD403EE8BD8A3C413DC23B1DBE52BE18BD423E10BE06BE063D0B3DB7BDDDBD883C95BDB6BD193DB03D8F3BD1BCBEBC193E483DC4BC303ED73DC63DBCBDE6BBB73D98BCFD3D993C913D103D17BD53BD083E4EBD763D09BEDBBCC73C393BD63BCFBB763DAA3D16BEFCBC15BD4CBE91BDB2BD2D3D943DA53DD3BDC83C96BC6BBD10BD933B14BE7ABD64BD5D3C133C6BBDFBBB833C9BBDAF3CA6BDB83D203D9F3C843CD43D1C3DCE3D28BC093CCD3D43BC813D2BBD47BDA73D473DBEBCDC3DDCBC963E8A3DA73C10BD71BD043EF0BC953DF6BB323EAC3D993B24BE9EBD21BEB7BC4CBE78BD913CA9B9823DC23D4DBE83BDC53D803DA83C3FBE86BB893D6FBDB9BD40BD653C5BBB24BD81BDB6BDB33BF3BDAC3CA33DDC3BA1BAD53D86BCA83DBBBD163DA2BCACBD7DBCFDBA623D8DBD5ABDAD3D45BDB13AA13C193E573D0CBDC2BD513DC13D433D44BB0A3DB6BCFE3CB2BB603C83BDB9BCC2BCE4BDC13D2DBBE73CD53C80BDF3BC8EBDABBD103D18BB70BC5BBD043CD0BC293D81BD783B4EBE22BD7F3D253D03BE5EBD4D3CE23D0E3ECFBD833C033D5ABCA53D81BD66BC31BD593CD9BD65BC0ABDD4BC783C56BD97BBB73C833D0BBEDABCB23D443D263D9CBDA73D05BEC93D5E3B263D98BC27BD9DBB5B3D523D05BE02BE35BE3EBC9FBC403EEBBDC93C1BBC73BD91BC4FBD753D40BC983C6C3D37BEED3BCBBD50BD483DA73CEB3DF9BD453E9CBDDFBCB63C36BC88BC8D3D92BDC0BD50BB673DCABC90BB1EBD413C2F3D183DB93CA43D9F3DE5BDBFBCBDBCC4BCF23C8ABC4CBD283DF03D46BDEABD89BCB9BC22BD913D7D3D913D3A3A69BBA83B7DBC1F3D11BB27BDD73CC8BDADBDB33BD13D103ED03D37BD42BD97BDB6BCDDBDBEBD09BC813D99BC08BE87BD003D66BDDABD163D483BA23CA9BD05BE8ABC1D3D07BD013EAF3D11BD85BC0FBD85BC6FBD9BBC9C3DC9BB8F3CD13CB43B86BDEC3C9F3CE93DE93D1DBC90BCA43C753D623D7EBB2A3D093E9CBB963C6FBD14BBD63C1F3B3C3AA1BDC73BFBBD073C69BC223E0B3D893CD2BC7D3D7BBDDB3D50BB37B98EBACD3D9A3C313DE0BD00BEA53BD2BDB73DFBBB1EBD523D563DB33CC43DA83CFB3D763DD4BD91BDC6BD26BD91BBDB3CE7BD0BBD603A703DE43C3ABCC43C013D833D943C9E3D20BEA03BB73C50BC0C3CDCBC5EBD11BED63D883D9D3D4F3DA4BDB43CFABCD43C393C8C3D7BBC03BEFC3ABD3DBABC073D85BDF33DB0BD61BD85BD9D3CFB3D6EBD433D52BC7FBD513D0FBE5A3C6C3C2D3DA5BB933DB0BD373D70BD073E773D41BC46BD133D013DF9BBCD3D7C3D8ABDF43DBFBD143DFF3D26BD1A3D2E3DBB3C343C16BDA0BDA8BB8BBD92BE5E3D0B3E7BBCC1BCE03D1F3EBE3DFEBD443B99BD3EBD19BDB4BD86BDF13DDBBD30BDADBB6FBDF0BCC1BDB0BDA6BD103E85BA913C44BDE1BBB63D673D513DA8BD9EBC72BD91BAE7BDADBC423C863CC8BD043E7EBC563C983DF5BD6ABDC2BCC53D74BC89BB58BB013EB6BCD2BD50BC1E3D2A3EC53C4EBD3ABE9ABD68BD9A3B01BE6D3C1D3DC73DCF3D2A3DC03DEF3DC83DC73D90BD503D523D65BCD73DCCBD5B3E2CBDEC3CE3BD2CBDD33D3FBDD8BCB43D913BDABB7FBC963D4FBC913D4DBD91BDA03D2F3E39BE633B403B643DFE3DC03CF4BDBA3C6BBD6EBD183DD03C9DBD463D933D953D1BBDC8BBAA3C3FBD1B3D2CBDAFBD283DF13D113DB13DDABB663D313E653D123D0F3C60BDCCBD893C713B7B3DC63D193DDE3C113D523D963DCE3D123DD83D823D36BE43BDB33D013D753D47BD60BBB03D85BCE23CC33D853DBABD23BEF2BB903D693DD43C603D7CBDC8BC20BDC7BD40BD95BD133D973DA4BDBCBCC1BD05BDC23D60BDEFBCC43D093D24BB4FBE0EBD983D793D3E3ED2BCFCBD3ABD4B3D2E3DF53C9CBCABBCB63B7C3C8E3929BD86BC503DCBBC13BDE93C3FBC91BB203DBD3DCFBDFE3C893AEE3DEA3C16BEB43D023EE03C0D3EE43D25BD29BC8C3CBBBD963D163DA7BD01BEBFBB1DBD13BD273E5CBD78BDC13BA83DF43C75BD09BE75BC8BBC0ABE8F3B8E3D3C3DFA3C74BD6E3D7E3DEC39B73D0DBE73BC063ED33D963E2D3CC63C0ABE55BD7E3D74BC77BD493DD83CFBBCBEBCE93C71BD993DD23B09BD5EBDDAB9DDBD193C89BC503C49BCA1BCA7BDFEBD8C3CB53DB4BD25BE0C3DACBDAFB903BC933DFA3D0EBD91BD8C3BB7BD703D5CBD06BE16BC90BD33BC373D213CE8BD473DAB3CD6BD3BBD5BBDDABBDDBD563DAFBC9FBBA53E1D3D573D1E3D883D043D94BD89BD27BC203D793C493D6ABD1FBD0EBD98BD9CBDC0BDAA3CC83DF5BC0A3D7D3DBCBD2FBEC3BD363C18BE4D3D6FBCE5BD813CCD3C7D3A173D023DF23BA03C043C093E7F3D4ABD943D9DBD123DA83BB33CCA3C6B3D80BDFA3C89BD89BDD3BDACBD9A3D983AEC3DC23B513DD33DCF3AABBB0D3DC43DB73DCBBC083D4A3E823C15BDFCBDC73DC5BD14BD9EBD7ABCBC3D243C973C3B3DA2BCCBBD29BDC63C0EBDC5BC63BDBF3D673BC0BDF2BC5EBD033D0D3DCDBBEF3D833D073DE03D5D3DCABC1C3DCFBD503D0B3D7BBBFDBDEEBCB93D5D3DD83D11BD62BDDB3D47BE13BB683DB73CB3BD54BDDFBDE9BD25BDE93B34BD6E3D79BD003DBC3C933CC83BDC3DED3DA93D28BD543D373DB2BCA93D53BDC93D9A3C813D97BD96BD513DFD3B9B3C933D133E28BDBFBA15BD5CBBF7BD07BEC13DAB3DBEBC61BDC5BD6FBD13BEE43D1ABC983C6FBDB13B0FBE773CFB3D9FBD2A3E803C15BE56BD0BBB273D47BD6F3D903D873BBB396F3CCC3B11BDB1BD8FBD19BC783D123ECA3D91BD87BD04BEBEBE10BD01BE1DBE5D3C08BE163E67BDBA3CBC3CD2BDFDBD3EBD38BCE9BDDBBD54BD2DBC5BB8993DAD3DBE3DB2BD7D3A33BEA43C983C54BD2A3D2D3C0BBC783D3CBD22BDD53D2ABE97BD9EBD743DAFBD913CBFBD973DCC3D3FBB413C0BBDB53D2E3D78BD903C013B5CBDA2BDA5BD393D91BD53BDF3BDE33D12BE36BCE93D963C123DCABDD7BD9BBDCD3D43BD40BD4DBD3B3D663D333E46BDACBD303D873DA7BC26BEC93DAD3D77BA7C3EB8BD55BD843CA63D0F3E583E8CBD0DBC873D0E3EACBDBFBD2ABDD3BC0C3C40BCDE3C1BBE42BDF5BC3C3D20BD62BD68BD3A3DA53C87BDCF3B4F3D143CED3D83BD46BD973D94BD933DA9BD41BD94BD76BDB2BD67BD8F3D38BEAC3DE73C0A3EA0BD2ABDAABC9B3BB83D7B3C593C4E3D053A263DBDBD96BDF53C8ABD153DA1BDDFBC353D2EBD353D123E79BB51BCBABDB83C27BD1B3E45BD9EBDD23DA0BCAA3DAE3D293D093EECBD873DA43D22BD1B3D6BBDB03C853D783DF13DD63C03BDA03DA63C3B3EAABDE43DED3B2B3E1BBD543C173E343DC73CB0BC61BA92BC79BB57BD85BD46BE5D3DAE3DFFBDC0BC633DE93DD3BDA63DF23BC5BDC63CD43C50BC33BDC43D253E8D3DA4BD94BD403D90BD183CD83C61BD84BC7C3C9DBDDE3D92BCC0BC8D3DADBD8CBDFBBBA33DC6BB5CBD2ABBE53D4E3C873DB93C66BD71BD19BE20BCC3BD98BDEBBDD7BD84BC073E303D013EB4BDBD3C433D523D01BFA6BD4D3DAC3D383D9E3C76BD9EBC32BD14BED73D933CEFBC013C0BBDDDBC9DBD473CE53CE93CC53C6EBD01BE48BC47BD843C0FBC873C9B3D77BDC83D823D123DB9BCA0BC4FBD1B3E82B901BD3BBCD4BC90BD3C3D883D063D943D953C6CBDAB3DD13BEF3D183E0BBECCBD8DBD16BC013DD73DDF3C1DBD72BE58BD3C3D77BD0B3DADBC2ABD18BE403EEFBD973D4C3DDBBD22BC633DB4BD69BD55BBA43D5CBCCFBD813CA9BD243E94BDD3BDA5BD1BBDB7BD39BC10BE0ABDCC3B0D3ED43B08BDF7BCC43D123D7FBD673D573DFA3CA33D393A6CBE333EF5BDC13C05BD163D75BB1F3EFB3CC13DBC3BBE3DB7BCC53AA7BDC43D6EBDA83C33BD82BD25BCCABCC3BCFD3CD43D60BD783EE63DB43DFF3D0A3B29BEF9BC8F3DBFBD8F3D1F3D943D143D9EBD57B94A3D1ABD9BBCAB3BD4BC18BDD5BB3BBCF53C813D043D093CB83C9ABDABBC15BD8F3C883CE8BCF93B6E3D55BDC0BD74BCD9BDCDBD92BDFB3D473D84BC6F3D23BD0CBD19BC883D65BC98BD99BDA03D163C173C59BD96BD57BDD23DF23D7ABC053D1FBD503D1F3C26BDD73CE8BDBA3D1539E5BC4BBD8E3D01BD433DEA3CA8BD30BEFC3C13BE8C3D103DD43CAABC9ABDD73DB7BDD7BC803D80BD4A3BDBBD1BBD9B3DE33BD43C49BD93BDF7BBFB3BB33D913D98BC933A7E3D9FBDA93D07BC4DBC2D3CC73D03BE243D05BE32BD7CBD3ABDEC3A12BE203DB43DF0BD6CBC153D463EC13DA5BD423D283D20BE103E123D3ABEF2BB7B3D963D083C963AB5BD0DBD08BD30BD613D20BD193E18BEB8BD31BCCF3D843D24BEBEBD24BD04BD1A3D6C3D21BDF0BB1ABDD93B923D83BD153D71BE513E14BE6E3D8CBB0A3E623D3DBDA03DA73D883D643D823D94BA813DF3BC18BDB73BA2BC8F3D9A3C1E3E5C3B933D833DCEBC0EBD13BEB83DCABC183D55BD26BDD0BD96BCA03C083E873D713DA43DCA3CDF3CBC3D6B3CA43DA03D013D9239383DABBDBE3D90BDC53D6F3B8A3DDCBCD13DF6BDA93D6ABCB53CF1BCD93AE03C583C5D3DC93D87BB0C3BFDBCE5BD43BE693C243DF03D40BD2E3C04BC8BBB063C45385E3DD8BBB6BDA13DB43D4DBEDDBC82BC803DC3BBCEBDD93C873D42BDD03C32BD893CA2BDBA3CB83D01BE803D273D39BC2C3D283CC7BD943C17BE25BC9BBBC63C083EF03B443D0DBDE9BD97BCD6BCDEBB91BB403DC0BC283D8D3D9C3D973CC0BDA9BC963D4CBDE23D84BD2C3CD63C86BDC4BD093E7E3D123D16BD4EBC603D30BDABBD023D843D1B3D22BE353C73BDA7BD6DBD20BE12BD0E3EE53D05BDD03DEB3B00BEE1BDFFBD163DBA3CFE3B333C23BCD4BCC73CEC3C953DE93BCBBDEFBDE6BC01BEA23C0FBD6E3D6CBD0E3E983DB2B91EBD4BBD9E3BE13C05BEEF3CCF3DA1BDECBD8F3D5D3DDEBD483DABBD943DC13D043DAF3BD63D7EBBFB3B81BC02BB66BD2D3D073E803D87BDF8BCCE3D283DE2BB09BDC73DCD3CBDBCA83DD8BB663DECBDFABA58BDC1BC3BBC1F3C8C3D423CCC3CB5BDDFBD6C3D8BBDC3BC79BCAE3C143E9F3D57BCB63D733D09BD1B3EC53D82BDB6BD0BBE673DA63DD0BDC73DB73D07BCD43DAABDA5BC8DBCA8BC1FBD7FBC5D3E0DBE51BDA2BD9C3DD13DA1BB443D6BBC6A3DD4BCECBD173E6EBEB0BDF33D12BE713D51BCF73D4BBD14BE3FBEB2BCB1BD803CAC3C8EBDA73DA83D8D3D2FBC4CBDD7BD7839B3BDEB3CB4BD23BD703D87BD26BD0ABE0EBD85BB1DBCC13D84BC2DBE8DBD13BE8C3D2A3C5FBD18BE3BBCC53B0D3E593D8ABD6D3CA9BDB43D083BEABDADBDC5BC2C3DB33C73BDD53DBDBD80BD6C3D6FBD93BDD93CC53DD9BC36BC12BE98BE8D3D1C3EA23D1EBCA6BBB33C973D923B0B3D863C863D06BD733D013EE9BCA73D0E3DE53D093E003CBBBCDDBC213D3A3E0CBD343BDA3C57BD50BBB3BD38BE0DBC0C3CDE3CA9BD02BD7B3C3B3D073E81BDBF3D993D7E3DD93DEEBD8E3C70BDB73B04BD85BD593C88BD2EBD8C3DFA3D6E3C683D82BD2EBD86BE41BD053CCBBC80BD76BD94BDC23C04BD7A3D123E3CBE3A3EC83CC63D85BD03BE0D3D9FBD9EBDB83DA7BD27BDAFBD8EBCD5BD02BD72BD453BAABD893DE3BB403C843C94BDE03DE0BCE4BD7D3C01BED93B1E3D3F3DF6BB70BDB1BC8D3DA8BD5D395F3D8D3DC33D13BEC9BC3C3DD3BCE43B09BD8E3D963D2A3C993B023EE23C643C38BD9C3D13BEB63C1D3DB0BAC8BD66BCAE3DDC3DE43C223BC9BB9BBD5FBA3EBBC73CD73D40BC26BD49BC1E3DB3BC3ABEDFBDB5BDAA3C99BD8BBCD1BCF5BC01BAC63C163DB63D91BD993D95BC8E3D18BEACBD26BEC53DCB3C473BB33B983D25BC373C053D293ECD3DE9BC393AC13DE8BD0D3D3E3C933CB6BD413DC5BD453CB6BD733DC33C7EBCE5BDB73D78BD09BE12BC4D3DD9BBB33D01BC20BD393DF1BD293E80BD7EBD0A3E87BDDA3C833CF23BB73DC73D99BDE53CB83DFD3C663D713D603C12BDDE3C8A3D613DC53D653DD33C183DF7BDE53D2EBDDABCBDBC5CBD723C0DBE873D043EEF3C99BDE33D203D9DBD42BEE53A4F3D01BD30BD4ABD89BB5A3DAABCF3BDAEBD8EBD82BEAEBD40BE39BC55BD2EBD583E7DBDD1BDEDBBD2BDC23DB5BCC23C19BD13BC8DBDB2BD29BBBB3D1EBBB73C1EBD493DE1BB7B3D96BCFF3C543BC23D83BC153C993D343C633D2ABD7CBD6EBD9E3C42BDF43DA3BD93BB6DBD89BD00BD09BD71BD91BD38BD493D353C1A3CCEBCF4BB4A3D73BD013C02BDA5BD7F3D3B3CC0BB35BDF7BC513D163C31BCC4BD80BD3C3DA1BCA63DA4BCD3BDEBBDF63DA43C81BD023EF0BC8F3C223DA03D49BD9C3D073DB8BC143EA7BD543D8A3D823CFC3D15BCC0BD223EAEBDA13D163DB53D2D3D6C3B71BD143DCA3B493C223BF5BC8E3D6F3DB6BD8D3A34BDBF3ACF3DA5BBD8BC9FBD0D3D4FBDCBBC03BE71BC993C43BCB13C0EBE9FBD0E3D02BE35BCCD3D2CBE9DBDB93C0E3DC7BD1A3D073D03BEC6BB043E603D053E813DFC3C82BDF3BDA13CD83D70BD18BED23D503C9A3DA7BC60BCF5BDE53D043D19BD19BD32BD12BE8D3C09BDE53D0DBB4E3DAB3D44BD28BDFFBCB6BC37BE3C3D92BDB33D14BD813D97BD04BECD3C603D8B3C333C25BEE1BECD3D87BD433DADBDD83B12BED9BCB83DF4BD0EBD5C3D0C3EA5BD373D0C3DD73D593DCE3D333EA43D753C1FBD8ABC273DB93D723DBD3AE23DF23B093D633D04BD3DBD6CBD23BD06BC15BD993B5F3DABBDD83D723C23BD553D303D03BC96BD273DEFBD9D3D30BC073DA33C693D123BCE3C1D3D84BD27BE4E3D7BBD8D3DAD3DBC3D143B26BD6EBD65BCCDBC3ABA4B3D183E033D37BDD0BDD43CDF3D0C3DCC3D8DBDBE3CCEBDAABCF73DB8BC8ABD733DDCBD713B123DDCBDC9BC043B1BBC8BBDDE3D11BE10BE62BEE93D6A3D07BD4C3D7DBD0EBC3CBD6FBDA6BD2E3DB1BCB93DE6BDCA3D97BD8C3E94BBA23D8A3D7B3D84BDF83C6ABD03BEDB3DB1BD3BBE08BD783EA4BD8C3DCB3DD63C363D7B3AB9BD843C2C3CD8BD67BD403B503D09BE953D203DD03C09BDFCBB883DFB3BF6BD983C62BDEB3DE63C433D89BB9DBD4C3DA8BDDC3BDE3C9C3C93BCA1BD5D3D0ABCC8BC7DBC3E3D09BCA23DDEBC9A3D343B9F3D043CC2BD86BDD83D353D75BEACBD413DAEBC2ABC383D423D07BDE5BD91BD51BD103D7D3D0A3EB93D9C3CABBA31BD1A3DCB3DB73C38BED7BDC43DA7BCF3BC88BDCF3D52BDA23D663D713E60BD57BEE33D0CBBA6BC57BCCDBD9B3C4EBD36BC753D653E3D3E7E3D41BD823D1ABDDABC36BD763CA83D58BDF4BD8A3D9EBD2F3D03BD263D3ABD123D52BDF33DF3BDB43D08BA1BBE963D26BDA63D97BD4EBD743C2C3D833EAA3DFF3C28BB78BC833C923DF4BDE3BDEABD073EDABD48BDA23C79BD463DBC3CD53D823D853D63BDABBDC0BD2DBC5ABD663DB03C9B3D5E3D283EA53D013D9CBBA03C0BBEB1BC79BDA03DC6BCA23D973DBE3C623D52BDE83C513DCA3D6F3DF33C12BDBF3D0BBDBE3DD0BD573DF53D633CF53CD8BD9E3D083ECFBC2CBCB1BDE7BDCEBDCE3DD43D27BE0ABD353D2FBED93DDBBDE1BD143DBEBDBC3B62BAA83DAFBD63BC483DB73D863D3DBE24BE223D1CBB14BE3FBE8BBDD83DB4BBB43D9B3DD8BDC43BC43D5E3EBB3B7FBDCDBDC9BD71BD03BE713CB53CAF3D1FBD1D3D4FBD9FBC15BD223D213D153E04BE933D063D273E15BEBDBC8BBD5BBDE7BAC83D333C203E003E2DBC763DD8BC033CA9BB62BD773D2EBEF0BC40BD9CBD883BFDBDD23DB3BB3BBDA63B1A3DE4BDA0BBCFBD35BD013DCE3D83BDF6BDF63CA53D243D3BBDAB3C6CBDAC3D45BDD93CBB3DE5BD2B3D183DD63C18BD273C103EEA3C1F3C363D473D7F3BD63C61BB19BDF0BD9B3DABBDF53D04BC58BD863CA03C1D3D01BE04BDFE3BD2BD393E4E3DAABD07BE013D943D0ABDD93C0CBD4A3DA9BCABBDBF3D143E78BD843D8DBC213D0E3E793C133DB93C92BCF0BDDE3CB33D163D9C3D20BC9D3D99BC30BC103D8CBDCEBD833C20BD24BDB3BD8CBC0FBDBC3D3A3EE0BD963D36BD91BDAE3D473D6ABD73BC1B3D453E433D2DBDD3BCE0BD04BDFFBC1EBDFA3CBBBC4D3D1E3D193D8A3D363E513C1C3D633D1E3D333DBB3D62BCFEBC14BE883D35BD733CBF3DCF3D933C0F3D88BC4FBCE63D35BD4DBDBF3DC8BDF1BC85BDB8BDAD3B903D213E80BD20BA2ABD7B3D3BBD72BC65BD80BD9E3D16BD29BC953DC4BD8EBC22BD0BB78DBC6B3CA43DC33D55BDD8BDBA3D5BBC4DBDA23DD03D093EEEBBAF3DC53D61BD6B3D1A3D7B3C9F3C573D793D943CA4BD6EBD703D873D5B3B5DBDFCBB8A3DD9BD05BE743DA4BD813C22BD193EB7BD453C92BD3BBD063D6DBD1EBA8CBDE23D23BD4B3ED43D553D503D2CBD263E473CE43D54BC7BBD1BBDCB3D0BBD263D123D6ABCB5BD1EBDC7BC95BC1ABE143E90BC383CE7BD783B203D9B3D5A3DD63D1BBF913DD8BC5A3DE8BD97BCC9BDB43DB73CFF3DA03C263E523DF2BC2D3D853D12BEA33D0E3B423DD5BD6BBC223DE03DDE3C1BBD483D583D333DE23D863A37BDD73C273D1CBD4ABDABBD83BDCD3D213DD6BD793D053DE6BC7A3DE6BD993D5B3E42BDA83D8B3DE1BD243D14BE2D3E183DEDBCB8BC3D3E1FBED1BC38BD10BCF83BD83CAB3DEE3D0DBE13BE57BDA7BDD73D39BCB93DF2BD6C3DC13D58BD563D063E8C3CCA3C70BC183DD8BD273DBFBD2B3C57BDAABCF83C74BD023E8FBDEBBDBC3D8DBC1BBDD8BC3BBD2FBE5FBD29BDEF3D1B3E9C3D51BBED3AE9BDF6BC9BBCEE3BD63DF9BDA03D73BDFABB073D033C7B3CBF3B14BD983CFBBC29BE22BD193D1FBB833D3A3D34BC923D8E3CA2BCA9BD6F3DC9BD783DAEBD3ABD713DA03CCC3DF73C01BDE63A91BD99BD48BD9C3D59BCFB3D90BDBC3DFBBD5DBD6E3BDABD763CA1BDED3B963D363D0CBD333EB83D92BD923D2C3D7DBBC2BB58BEF4BC9ABD1D3D24BDF33C513C93BDBD3DB93D8ABDA03D10BDABBCD53DA7BB38BC6EBCB8BCB73D8ABD923D273EF0BDB3BD463EE2BD36BD333D883D7A3DBABB9DBC7A3D853CE83D563D573DA63DBABDAEBC8FBD8F3D24BE33BD723C873D5D3AB8BD40BCC43B3F3D013DBC3CE13D983DBDBD84BD4ABE853C05BE793D6DBD21BD623B743DC1BDBD3D0CBE4D3D403D3DBD02BD8DBC8D3D843DD63CBCBD013C3ABD3D3DD5BCD63C323CAB3D35BE50BD483EB63B9D3D7B3D223D603D933DDBBD6EBCE13D69BC83BC89BD9EBD693DC93DB8BD063DD6BD063C8BBD0EBEF73B24BE39BCE63A773C5FBD5ABC87BDFC3C5B3E913DF23C86BD8F3DB93BCEBCF8BD933C003C88BD9B3D993CA2BC07BDB33CB7BDE63C1F3E4DBCF73BE23DDBBC633D4F3C633DDD3C0C3E0F3EA2BD063D90BB27BC713DF43DD73E65BDB13D98BDF4BD533D493C663D6BBDCA3C793D20BC26BD73BD2B3D04BD843DA1BCF0BC023E703D11BEF23DE93D543DB43D213C42BCC23CE3BB71BDC0BC023D1CBD3BBA903D48BEE93C683E693D2DBD6EBA4A3CACBD8EBD153D22BD0ABD193D633DF83CDABD78BD003EF73CAEBDA9BD44BD99BD88BD193DA6BBD6BD17BDA5BB903C39BE5CBEB23A693D97BDE0BD0D3E983D2CBC1DBDA03D47BD3A3D0DBDE5BD",
      torch_tensor_128_torch.bfloat16_1: "0x02000000B33D64BC45BC623DBABDCC3DE03C6DBE1B3EF2BDBCBDA3BC97BD4DBD99BC3BBE4CBEA4BC0DBE5BBDCA3D23BD1CBDB73D96BEE23D11BD36BCF9BB52BEA63C233EE83D15BCFD3D313D38BDC8BDEEBDBD3DBABDB2BC463EABBCC63D693A00BE05BC8E3C613CADBB09BEE83C4A3D3C3DBA3D81BD28BE15BC72BDB9BD04BDD03CF53D353EBC3D2DBD98BB623D45BE863D39BD743BC7BC203ECD3D563DA3BD863CFCBDFB3C883E313EC7BD62BC78BE30BD963D9CBC9C3B8CBD9D3C33BE65BDD0BB0EBD033EAA3D05BE37BE073DD53DC03D8E3D2BBEAABD623D22BD75BD043EECBC093EF73D283D393BEFBDB43D0EBE563D913D26BD90BDD3BD0E3DE9BDE6BC26BDDC3D",
      torch_tensor_128_32_torch.bfloat16_1: "0x02000000113E0BBF2EBEE8BCEC3C823EA53E20BEBA3DF5BD8A3E0F3E8CBEB73DB33E55BEF93DA23D073D053D153ED9BD623EA8BDA93D73BD6C3E0BBD73BE5FBE883D9E3E943E993EF43AA43D24BE38BE0DBD08BE273E8FBE19BE343E53BDE93D9BBE513E953E8B3EDFBE23BD83BEDBBBA7BC813E643E883EF83C843E24BEEC3EF7BE81BE02BD8BBDA13D5D3E63BE073EF53CAF3E9B3E673C84BE8DBD61BE7CBE223E0D3E883D57BE04BC0EBE0EBD0EBEAA3D2A3DB1BE2E3E73BD55BEE33CA9BD813E613E3EBE3CBBB53E8DBE343EA7BEB13C0A3E053EF03D85BD3A3DA4BD4EBE11BE283ED3BDD13D413EBBBEB8BD28BEB23EA23EA1BE2CBE04BFBABDE4BDB63E043FAABDE23D0CBE193E8EBEAABEE53C59BEBCBEA53C59BE6CBE343EF9BDAEBD0C3E04BE8DBEE1BD463DEBBD8BBE6A3E0B3D1C3DE0BD41BE2B3E56BEB83E3A3EB43D28BDA2BDA83EAABE5DBD4F3E473DAB3E23BE51BE6A3EBFBB3ABD58BE443E69BED43E68BE753E56BE57BE62BE513D9E3E44BB643E64BE67BEA93ED1BD18BA613D583D94BEDD3C103DF4BE7FBE5C3E19BEE93C173DA2BDF43E68BE133E7C3D303E0FBE013E95BEA0BC923ED7BEB23EAE3E2BBE703ECCBEE8BEA53E56BE5C3EA7BDEE3E143CA5BD70BC76BE1C3E363E033ED5BC553D943D16BE5FBD0F3E1D3F863D163E69BEB53EDB3D52BDA3BC4BBE9A3E22BDCF3D30BE173E7BBD8D3DEFBD743D8C3E2F3EBB3EB93D9FBD813D133FC5BD683EE63E163D70BD023ED9BD133E573D163F1FBE14BE023EB7BBC93C2D3E10BF28BE25BE5ABE9D3DA9BDE3BD353D46BE08BF9DBB853E1A3E87BEB7BDF2BE8D3E46BE5EBEAEBE8D3D54BE673DCE3DF33D9FBED1BD90BE3BBDD93E8D3E5FBEC63E07BD66BDC33E35BEC03D223EEDBEFF3EB73E23BD9E3D55BDBBBE45BE7B3DAC3DC23E0B3F4DBE72BDB13E94BE913EF93D28BE9D3D38BE6FBD18BDDC3D133E5EBE663D8B3E3A3FC83E843D2D3B023F84BE1FBE873E9FBD5B3E553E57BC15BE0D3E85BEE23DFF3E35BD42BEC93D4D3EAABDC73D2BBD7ABD083E8BBE56BEDEBE143E263D6CBE5BBEA6BE7F3E3F3EDCBB8D3E293D04BD993CD33EFEBC293F4CBE813D013DD93E80BDF4BD73BE94BD213EAD3D7E3EA53E583E273D503E873EDB3D4BBDAC3E92BE29BE3A3EE93D943E52BCE7BC453E85BE98BEB8BDFE3EA2BE9FBE95BD3A3E5E3E27BED8BD463E10BEF23CF9BC853B6C3EE73EA83DD93DE4BDED3D07BFACBE40BE033E6CBEA03EE5BD3C3E08BE2BBD1B3E4F3CDBBB383E7C3E853E25BE883E8EBD41BD853E48BE8EBD58BEA63E04BD12BE753D0BBD16BE2FBE1C3E8CBDC6BEAD3D41BC7B3E843E02BE44BECB3DB4BE5B3E96BE48BE533EDE3D63BB033E0CBCC3BE01BD9DBC923EC8BD863E7CBC593ED53DA93D5CBE813E2A3ECEBE903DE8BD883C7E3E04BE563C51BC893C89BE27BE8C3EA43E21BEF5BD9CBDA4BE043E71BED43D873E913D19BE253EC63E503E073D4CBE8CBEA13D923EE43EEB3D3BBD8C3E463E0E3F783E753E803EA6BC1EBE753DFEBCC43D7E3E1E3DBABD783E8EBAE0BEAABED3BE90BD853E683E0ABEA2BD503E873D6A3ED4BDF8BDB3BEB4BCF0BD37BE05BD293E74BD96BE71BE51BEDFBD7A3EE23E83BEAA3EC6BD623ED83EB93D323E1DBD70BEF13DF33E3CBEE03DEEBDA73EC13EBD3DBA3D5ABEED3DE9BD033EE8BEEBBE25BE073E62BE1BBE0FBF92BD493EBD3C1D3EE23C9FBE25BE053E6DBD1ABD9C3C05BEF0BDFABD8EBE06BEA9BD3BBE4ABFC33AB93D9FBDB93D85BE443E90BEB0BE0C3EF8BE143AC33E4B3D253FA1BE19BE1BBE183EBEBD9D3E21BE1C3E0E3EE93D42BE3DBE29BEC83EDBBD0FBFCDBE4ABD1BBE063E4BBE223E5EBEF13E5D3D0BBDBD3D91BC43BDA0BE643D013EED3D8CBC85BE313D863EBDBE2EBE5DBD1CBF88BE0DBEA0BD3A3E013EF03E87BC2B3C33BEA8BEFF3D2E3DB4BD203B04BEA73D763DB5BEDA3D80BC533E0B3F63BE8D3D5ABE63BE85BD9BBED63E8C3DC13E87BE9FBD00BF3BBEA5BC8E3E783EB6BE66BE343D863D893C5DBC833E36BE95BE643C5CBBADBE68BD6BBE88BE1E3E1BBEF8BD67BB01BE753D8C3D263ED63EBC3C99BEB33DD4BB193EB4BD963ECC3DC53E1D3E6E3EE8BD873EB6BD8DBE883EF63D13BEBDBB2DBCD53D493E36BE5DBE29BE45BCE0BD6BBEA6BD993E6EBD413D73BB99BE64BDA5BE11BE983E9CBD8FBE513E58BED93CE8BD99BE143E1FBE0CBE44BE72BE2FBD12BC1DBEA93EB7BD7CBEADBD083E813EB2BE383F49BE1ABE0F3E1EBE88BE8E3EF9BD22BCF93EB4BE46BEA0BE52BEE1BD5C3EF23DFEBC97BE083FABBD38BE12BE2EBE813E0BBEB63EC53E843DBABE28BD0BBEBB3D853D7EBD993D093FCD3D203E8ABE4DBDBC3E963C3FBDA3BE963D0F3F8FBEE33DF23D88BE473E93BE853D2BBE5C3E2DBD2D3E6DBE543E9B3D85BD503E34BE68BE2CBEED3DE33E203E42BE993E2D3EC8BC59BD873EF43DFEBC2CBE963D8E3EFB3DCD3E0B3D1ABE023FF43D903EFB3D1DBE17BEAC3E53BE703DEABD713E873E553EB43EBDBD01BE0B3FEE3EECBE5A3E92BB10BDABBDD9BD363EC93E9A3E0EBF9D3E8B3D44BF983E233D3DBE2C3D37BD6F3E0E3EDE3DC43E193F033EDD3D1DBEE53ECABEA0BDDBBCBF3EEDBB693BAD3D383EEF3DC63EE73ED3BEE7BC4C3ECB3EC23E5E3DA03D883EAB3EE73D803DC6BE45BEFBBC82BD583E10BDA3BE053E533E353D9C3E1C3E863D58BE35BF6F3EB3BE9EBEBB3DFCBE16BE993E673E85BD05BC6ABE51BE08BEE3BDF7BDD5BD7ABED33E55BD12BD2FBE9D3E7B3D93BD083EA6BD8EBE2D3EBE3EEEBC15BEE2BEC73C03BEB03E1CBD323EA73C86BC633C84BD16BE92BDF33C35BEA13E733E50BE003EAE3D213E8ABD273D4F3EB9BD10BD1EBEC93E4B3E25BE4ABD87BED9BDE33E25BE1DBD4C3E253ECBBD813EF03DF0BDFFBA4F3E9B3C1D3EA03D243C90BEB23E80BC89BDDF3D2ABC81BE8D3EC9BEA53EAFBE673E28BE703E413D8B3C8BBD76BE9B3DBBBC3EBECF3E6BBD3C3D513E8ABE563E9D3D983E93BE663E44BED3BED1BD8A3ECD3EDDBDACBEC7BD24BE37BF163D08BEFB3CE03D77BE3DBEADBE8DBE6CBE8B3DB43ECA3C55BED73E78BE7A3E9C3D993E34BD013E82BE61BE1B3DA1BE6FBE763E13BD12BE983ED53E993D80BEC3BEF9BC3EBEABBEC4BE84BD75BEF9BC6B3C88BE0EBE97BEBB3C32BE853EA6BE9E3EFABD243D5E3E78BEB5BD8C3E9E3EB23E34BED53E89BDEFBE32BCCBBE633D8EB9AABE67BE06BE01BF3E3E483D3E3E7BBE22BE183F62BE02BFCABB7E3B853CD83D473E56BE27BD0BBE343E16BD57BD93BE39BE29BE8C3D4E3E903DDCBDF4BBABBD6C3E3DBE943E88BE7ABC443DAF3E473D2DBEC03EB1BE6DBDE3BD1ABE0C3EB5BD193D0F3C03BEAEBDDC3D5F3EBBBD153E2BBDC93E2F3E803E5F3E9BBD223E133EB93ED7BD68BC723E5ABECA3E60BDBDBE09BE4ABE993E8BBD233FB83C0DBE033F383D7FBE76BE6E3EC3BE97BD87BDE63D5B3E52BC323ECFBD2F3F8ABD1E3E61BE53BD3FBD25BD763E08BD5E3E083E54BD84BDC8BD673B973EC8BCCD3E5A3EA03D6EBDEE3C403EDA3E303E893C3D3C5D3E713D3E3DDC3D98BD1FBEA9BEAFBE14BD4C3E25BB5F3EBABA8B3E883B563D90BEF13ED23CBF3C053E1D3D213E0EBD203EE6BE823D41BEBABEBF3C6C3E84BEAABCAD3D88BEC2BE6A3DF13D4C3C8EBD423EC93D4DBE8FBEF73C8F3E08BE783D403D9ABEA33EAB3E173E0E3E54BD4D3E403DFA3EC1BC553EF2BC013CE43EDCBEEA3E1C3C10BE2F3D043EBABD99BDC23E96BDE03E98BD48BE76BDB6BD13BD3A3EAF3E3B3EA93EAABD77BE17BE8CBE90BE6A3D623EB5BDDFBC1BBD2FBE333DCFBE52BE14BEFEBD9DBEC13D57BD1CBD50BE083DB7BE283E433E9BBED6BE303E84BE253E1C3DC6BDB23DAEBED23EE73DF9BD983E47BED13D01BEA2BED53E193F33BE593E823E44BE09BFD8BD8F3E143E773E833C213E1ABAE2BEC7BB063E383E113E3E3D10BD54BE5CBE4DBDE33DF6BDCB3DCABCDBBE17BE823ECEBE78BE27BB5D3EAF3E10BE19BE54BE4FBE3CBEC43EB8BECE3C25BE163D51BE0FBE04BE9EBCC5BD9E3D3F3E5ABD8B3E3BBD60BE56BE533D98BE113D2A3D7D3E77BEFB3EE4BD5ABC8A3D6BBE223D5FBE80BD983DBB3EA33E0FBF62BED93E36BE083E74BDD03D9EBD343B823E9BBEF0BDDA3DD13D94BE323EC4BDA8BEE3BE833E68BE633E82BD91BE27BE7FBEDE3E463EA2BE42BDFC3C83BE0FBF863E17BD553DD13CEF3DC0BE963E38BF8A3B413E973E35BC86BE9BBEC23D3EBE873DD73D3DBDCBBDFFBE063EDA3C3E3DB8BD84BEB2BE9FBE16BE113D3DBE7FBE34BD2FBE8EBD5F3E1CBDC0BE85BE9F3E34BEE0BE21BEB63DADBE5ABE9BBEA83E5E3E86BE08BE3F3D1C3E58BE813D3C3E463EF2BEAC3D94BE1FBE97BEA1BDD93D033FC6BDBEBDE53DA23ECD3EA8BED03D953D31BE7D3E9B3EB23E833E08BBEF3D563D28BE1B3EFEBDFF3DC03DB73DA73ED73DD6BC79BEEC3CBDBB983EDD3C993EE13E893B353EA43D273D35BE81BDF13D703E30BE113E533E83BE303E333E56BEC7BECCBD573E0DBC0E3E103E623E003E113ED73D853EB9BBDEBC783ED73C8ABDE3BDAF3D25BE3B3E02BE89BDFD3D193F8DBDC13EE9BDC5BD63BEFEBE1A3E40BE0DBE61BE8BBE32BED63E01BFCABEAA3E313E23BC19BEFABE22BD84BE26BE9DBE81BFA7BE203F663E2CBF123FA93E0B3F863E43BF753C643E5A3FFEBE87BD893F3A3E36BE8CBD8ABF9FBF1D3F00BFC2BF903E79BFC1BD68BF86BF8E3EE2BEF13ED03EFD3D8DBCA7BD763E163E623DA1BD373E0B3CA93E3BBE1EBD8FBD5DBEEABD553D37BEBC3D9F3B8DBDA03DA03D1F3E3E3E983EB23E803E943D19BEABBDAC3CFC3D663C8F3ECBBD2B3EC83D763E4F3E86BEEC3E273EF23EA3BE1F3CFABD323EA43E21BE0D3E81BD2C3E8BBE163E27BE3FBED93D813CFCBE7DBE503ED13DD4BE223F61BD223E9FBD21BEDF3E31BE93BE543DE8BD9E3B00BEE33EB1BD0EBE093D0B3D193E1F3EBE3D0EBE79BEC43D69BE4B3E2DBDE43B3EBEFDBD1D3B4D3DEE3E993EB53E313F85BE14BEAEBD9ABC27BD61BDF33E9ABD143D8BBDD5BD943DB0BEE7BDC7BD463C673DFABD05BE28BE0A3FB63CAE3E6F3D8F3C383EE33E5C3E5C3E333DDCBD9EBD103F793D84BD5CBEC9BCDE3E123E34BDCE3C283E843EA33DD03E15BC563E2B3ED9BCCE3D8A3DE93A8D3E02BE2B3E38BEBDBCF93DBABEEDBE31BD1DBD443E183EFABD073E16BC123EF73D39BE8FBE64BE5A3ECEBDFEBCEE3D843D9D3D2E3DC63E9E3E533EC2BDC03DBC3D8A3EE23DA6BDF5BD51BD0DBECDBE8DBE003E95BE1ABEFEBB9EBEDC3D883DA8BEFC3EDCBD7A3E0EBEB23E92BD15BE2FBE0C3E2E3D8EBEAEBE8D3DA3BD02BCE63E97BE8FBD86BE933E49BEB8BD7BBC82BC693DB23EEB3E893E7B3D86BEA43D193EBFBE1E3E683E40BE3C3D9CBE7DBCFBBDC53C983E5CBE013E9EBD70BEB33E993E693E96BED1BE01BD903E983D1EBD82BE003E9FBDDE3D75BEA2BEF73BC13EDB3CEABD1FBE6DBE4B3C0BBE323E65BDF63E7B3EC93E0F3F923EE43D4DBEF23DB23E01BF8D3E533D24BE0F3EC13E543C8FBE223D3FBE5D3D663E023E923BD4BEAFBC403E873E963E90BEA2BECF3EDD3D93BD743E22BE3A3DBF3E893DCC3E273E273E14BEA93DB3BDD1BE313E69BBEB3EEC3D33BE873E8A3EB2BC333D02BE053F993E903E023D5B3C0CBE973E2FBE7DBE14BED4BC4D3E1BBDE8BD853E00BE44BED93D5FBE7B3E04BF10BE9D3D76BEEB3E603E89BE823E06BE773E8E3E8B3E4A3F89BE7DBE0C3E69BE3CBDB93EC23D043EA1BEA7BE3E3EAFBCAB3E223E993C68BEDB3D8FBD843C283E92BA8BBE53BEAE3DA23EED3E883EC73D923D543E07BEBE3CE2BE9E3D56BE8F3D30BD44BE91BD78BDB73D743D3DBEA9BD4E3ED4BDCABEE1BDFFBD2B3B06BD9BBDA5BD3C3F69BEB0BDEDBEC23EBBBE48BE12BE793E893E61BECDBD9E3EE33CBDBEE73D88BDB4BDE73DC4BED33E75BD953DD33C983E923D58BD0C3E023FD9BDDEBD023F033FD33D313E75BE36BFB2BD4E3ED03C4FBE073EEA3EAB3C68BEF3BD153DC93DBCBDBABD37BE0EBE01BF433E03BDCC3D4DBC4DBD49BE893A9F3EA1BEDC3D56BD823DA4BE4BBC3C3E763DFA3C9E3C9BBE8FBE14BEF33DA53D9D3E8D3E10BD75BD9C3EFFBC9CBE803E5DBD203DD53C2CBDF93B093FA4BD31BD923E7BBE863D2A3E00BFA93D353E90BE3ABD9B3B10BE023EAF3EFC3D37BD57BE483EABBEBE3D49BE8BBEAD3D80BDB53E8EBE87BEE13E1BBC803E8EBEE8BD38BEBBBD95BCCDBD7CBD023E36BE90BE1CBE90BEEF3D82BEC6BE0B3D183BA03C11BE1B3E85BE443EA6BE87BD8F3E81BDF13E873E14BE673E6DBE6FBE94BEBAB7E33D25BE863E0EBD06BB2EBF69BD0ABE483CD23ECDBBA23E2ABE983BDD3C96BD91BEDABEAEBEFEBDF33E86BE32BDBF3E933E8CBE91BD82BE7FBED8BE20BF0D3E5D3EA63E443D423E6E3D64BEE9BD1EBD93BEBF3DE8BD7F3E8D3D46BD17BE553E573DB03D10BF9B3E3F3D3D3E93BDB7BD88BD8FBD9F3EE2BD8C3D093F823E7F3EB13B80BE5EBCEFBD61BEE03D923D453EBD3E21BD78BDE4BE49BE4F3EA43E0DBC653ED2BD6DBE8C3E00BE3D3E5CBE20BE68BE9FBEE7BEB83C9BBE1FBEA1BD9FBE953D86BE35BE793E243E243DA9BDC3BE993D1C3D15BEB1BEDF3D0CBF02BE283CA5BC893ECB3D9ABEA13B85BE983D923E15BE03BE0CBE763E8FBD923C383D91BE13BC4CBEA3BE0EBE7E3D93BE043D403EAB3E173E013EE3BD84BEB2BE5CBE4A3DC7BE80BDE4BD893E02BE42BE5F3E053FB3BDB8BED93D84BE373E1E3EC2BD0BBD563B973E4D3E063C7ABEC7BE803E743EAABEF2BC59BE91BEEA3E103F9B3D90BE9CBE973E9BBE7CBE123E65BC183D2BBD08BE1ABE613C383D0B3D2BBE6D3EC43D0A3C51BD91BED23DBA3CB4BEDE3E8E3ED83E473DF6BD5A3E123E6FBE9FBC32BEA63D993E21BE86BEC8BE0E3EC03D8FBDC93D2F3D27BE853C5DBEA73E943CAF3D61BD79BDAFBE01BEB0BE503EB13C54BEF3BDBABEEB3D103D96BE01BDE13C653D9DBD7CBB5EBE41BEF7BEF7BDCC3D843ECCBE543DB13BAEBE64BEED3E383E1C3EA5BE4EBD52BE3FBEB2BD013E16BE01BE8E3C753E94BD773D433D0A3EA1BD263DFBBEDC3D9CBE26BD9C3D2F3E26BC38BE3F3D3C3EA43D43BE1CBE71BE273E523E453EF0BD793CB1BD473EAF3D3C3E0B3FFD3DE63D86BDE13DD9BDFE3D8C3ECF3E40BE853E943E853EC63DEF3DB3BE073EDD3D993E173E95BED53E52BE78BEDF3D473E9CBDD93E85BE483EC43D05BE1C3D883E4F3E3CBD6DBE52BD1A3F4D3EC23D31BE9EBE8CBEAABDC2BC2D3EC2BEB1BDB13EA0BE95BEA2BE89BE5B3B02BE12BE10BF2B3E263E9D3E883E11BDDDBD55BE9CBD5C3E9D3ED83E1A3E863D32BEE7BDFEBD5A3DA9BD55BF1EBD853E7EBE443E5B3E3A3E823E7FBD1D3E0BBE41BEEE3DA9BEB23E3CBDB7BE863D2DBE5A3DC3BE9DBECABB883C173EE1BD1BBEDBBE68BE6F3EFABD1F3E213DEE3B023F183EBC3C8A3EA03E2DBBBEBDA83E17BF95BE19BE8B3D813D26BE32BCA2BD823DD33DFE3DD63C8F3ED33C853EA5BD33BEC9BE64BDC43E1EBDC9BE273C303D6BBE713EC6BA343D773E3ABD35BE86BC333C4D3DAC3E63BEB53D173C9E3D71BE99BE6CBD2DBE973EB03E65BEF43C6D3E9CBE49BEAC3D81BD30BE39BE30BC963EF3BC8FBE5BBDCA3C8A3CB7BE143EC8BD36BEDC3EE63C6A3E04BE26BE943EEF3D6ABC8B3C4F3E893E073E403E2C3ECD3E1E3E07BE013E913EA33D91BE26BE27BE153D59BD863E983D81BE5DBE673E1FBEC5BD043CCD3D363E763D803E173D91BD0FBE263E22BEA8BE86BDEF3DE7BEC5BB64BE38BE46BED73D9BBC893E0E3E8E3E83BE74BD9F3EA0BD65BE033DF6BD06BDAA3D223E803E49BE21BEB43DACBDF23D6A3DB5BEAFBD09BEA33EF43EDC3DDABD3C3D253E4E3E703D4CBE0ABE20BE9E3EDF3C003F7FBD203DBFBEB2BE51BE56BE183D6CBE053E55BE3DBCDA3D753ED93EE63DBB3DF3BE0F3E863E70BD02BE843957BB693E603E48BE323ECF3EDBBE60BD58BEF7BD623D133EB83D163D7D3E6B3D09BE853EE03D823E12BEB73ED5BE2D3E093FD83D94BB0FBFA1BC173E16BC9FBD3B3E983ED0BD1EBF393D69BC5D3EA23E4DBB393E4F3CE93D0F3E223C0BBFDD3DB83EC53ECBBBEB3CACBDD4BD68BED5BDDE3EE6BDA73E8B3EC9BE873E513EDDBEC03D9F3BBEBCDEBD513EA9BD29BD7CBEA23E4BBE0B3DBC3C90BE0DBF8EBD05BE0BBEFFBDAD3D5B3E043E6A3D11BEA13D21BECEBD4CBEF53DC93D113EB5BD83BE4EBEF03CF13D1BBEBFBDB93B92BD2F3EBA3D15BD67BEA53E5EBDD6BE8BBED5BC403D583D1CBD733E843E5CBC0A3D96BE5A3E23BEFB3DA3BD6ABE2A3E803D213E0CBDAEBD7B3ED2BD0D3EDCBC8EBDDE3C52BE8EBE04BE0E3E553EBA3EEE3E51BED2BD7D3C0E3F3C3EBD3E063E9CBD5EBD8FBD823D393D893CCB3E773E0FBD193EBABD253D17BFA4BE9E3EB2BDB6BDED3E1CBE023D11BD2D3E9CBEC83C7F3E7C3EA33E0F3E1DBFB0BE12BEA33D5C3E2BBE183E4B3E983E51BEA73E533E903E333DF93BCFBD2DBD79B9CD3E56BE7BBC163F52BEA73EB1BD5ABE03BEB13DCEBCE23DA43E2BBE553ECA3D03BEA13ECD3EBB3C96BD16BD353E2BBDBF3ECC3E64BEE23ED33EA53EFB3D5ABC673D963E033EFF3D1A3F35BEBFBC3A3E763C723E0E3EA43E97BDA6BEB7BD26BE403EA2BB513C06BE0A3FF9BDC93E8D3D883C7C3E023EF73DB6BE143E0FBEC13DE53DAFBEE1BD9BBEAABE483EB93E093F8E3EB9BE56BD04BE9E3E8DBE173EB6BD36BDC83E5F3EFA3B8EBDDABE263E603E70BDFDBDD13E7B3E3FBEB63C1C3E0CBE08BE493EE53DA43D4BBE1CBEF83DCABE913E40BDB8BD10BE0C3F9EBD5C3E4BBE02BF98BE90BDAA3D13BDDA3D2D3E583DACBDDEBD72BB943CE43E273E5ABE87BE993D1BBD71BE0FBE963EF13E613DA5BE2BBE72BEB9BD43BEBBBE1B3D03BF8B3B9EBD2B3E4CBDCE3D4D3E3BBD0B3E5CBE8DBD25BE843EF9BE14BEE23EE03D7E3E1D3F3ABE2A3EBE3EDFBD0CBE83BD353E21BE9ABEB2BED6BEC3BB6E3E4FBAE0BDE9BD95BCC6BE1B3E98BEA33E033EAC3DBE3E323DB13EF53E623EB53CCA3E51BE853E84BE1C3DBF3B42BE3ABB873EC2BED13C4BBE61BD45BE033EE13EA1BC14BDFDBC233E8DBEF13E03BE2F3D06BE013EBCBDADBE6D3E553E623ECA3D923D043EFDBEEEBEE2BD12BD613D08BEAD3E1B3CAF3E0EBE42BE94BE673E06BEBA3BFC3B833EDCBCCB3EDD3DC4BE20BEE83E523E4A3E8B3DD4BE9EBD853DB63D0D3EF23D2F3E13BDBB3E053E94BE5EBE89BDAB3D8FBD9FBEC3BD6B3DF33DA6BD86BB333D3A3E9BBDE63DF03EC13D363E39BE3CBD12BE38BC06BE35BE533D8D3C51BC983C51BE033E73BDAA3EA4BE8ABE233E8FBDFC3D89BD113E3EBE5ABE05BE8C3E0E3E65BE9ABE6A3E9EBD443EBBBDA23DB73D51BEA6BDEE3D993EE53D33BE03BEB83DEC3DB7BEEEBD39BEDE3E993E0E3BB7BCE43C123C93BDD63E4BBD993EAA3D85BE3B3E873E9CBE3C3E733EBDBD5A3EA5BEFBBE60BE2D3E173E103F9CBE593EAE3D23BE25BEBB3EB03E30BED3BC243E3E3D863E7C3ED13DECBCEA3DBC3E9ABE0CBD16BE98BDBABDE9BDEDBCE03D6BBE87BE643FFF3E5F3F84BEC6BD24BF14BFC03EF23E0F401A3F5B3D243F4C3FA43F0E3F2B3F2BBED13E5D3F57BF57BF72BED0BE703ED4BECF3D3ABFCBBF12BF2ABD953F9B3D51BE353E7ABCE03B4CBE993D0B3E943E043F133E01BEC43E6C3E88BE09BD363D59BCA5BE3D3EB4BE543EC93C123F813E93BE0B3D14BE04BE483EE33CF03D3F3D71BE3EBE35BE72BD12BE73BEF7BD9BBCE2BC47BE2ABEA6BED0BD183D18BE043EC13E8C3D86BB57BE103E54BD9ABC773EFEBE833E393E733E0C3EEB3DEEBD523E693D6BBE1CBE52BE1BBEC5BCCABDEFBD893C233E4A3D793C2F3E213DB63EB0BEAEBEA93D2A3E7DBE8D3E913E663E21BE043EBC3D283E6A3E0EBF053E64BEAA3D02BEA8BDA6BED5BDF0BE22BD44BE273E7C3E68BEAABD3B3E8CBDE23DC1BDA33E29BD2EBE593DCF3D40BEED3D84BEB53D783EBFBDCBBE403E5C3D02BD3EBE1A3E57BE463EA8BE2FBEB4BE45BE05BEBA3EA93E293E4D3D103E5E3C9ABCC1BD1DBEFCBC583E42BEA9BE53BEC3BE9ABE25BBB5BDB2BE323D383E763DE83DB63EEC3E983EF4BC2EBD1DBE053E5CBEA23E22BDB53DBBBD9FBD063ED1BD3E3B67BE883B4ABEC23CDE3D21BE4F3D963EEC3EFABD4C3EBEBE90BB9FBC0F3E28BD8ABE1CBEEC3D773E40BE8D3DE43D45BE66BD463E523D833D9D3ED5BC353E483D16BE20BEF1BEF5BD8ABDF63D033C1C3D583E0BBE02BE163E9B3E5E3D86BC1EBE4B3EB3BE0A3E163EE7BEC8BE59BE3CBEC3BDB23E3BBE4FBEB33E893E2C3E103E913E01BDD9BED43C6BBE8E3DD0BDD2BE663EAF3E873EC1BD533E0E3EFCBD49BD3BBE49BE0FBDFB3ED63EE8BE94BE813D753E27BE723E84BD883ED03DC9BE9FBD22BE5E3D53BEC4BE2F3E253D513C813ED23D1B3DDB3E863DB63DDCBE38BC093EE3BE233E7C3CD4BE493E42BCC73D28BE0A3E2EBE823E41BEF7BE9F3D483E203F943D993EDDBDEA3EA2BEC7BE04BE173EF63D34BDBBBC443ED6BE603E5BBE4A3E1B3E1BBB9D3D813E6EBD093DF2BD053DAB3DD0BE2CBE3EBDAA3D29BE133D163EEFBD2BBEA33E79BDA4BE483EEF3C3B3E263CAEBC4DBE423E053DB73D953EA23EB93ECD3D78BC51BE80BD343E683E23BEE03EAD3E2ABE01BC02BD5B3EBFBDD83E3CBE7BBD593E1D3E103EE3BE8BBE49BD1D3EBB3E423EF4BCAFBE33BE0BBE433EB1BEABBEA33CA13C92BE06BE1A3E3EBE1F3F8B3D643E933E2ABF1E3D2ABE3ABE2ABE9E3D153EA23D053E6B3E693E323D40BE0B3E743EC6BD223FF4BE1E3EC5BDCCBD6F3E373E8ABE07BB0BBCAEBD9DBDAA3DA9BE50BE863D2F3E273EFDBD19BE11BE52BE913D89BD18BEB63E233E08BD58BE9EBEEF3D5E3E023E463ED1BC0BBE533D31BD08BE0C3E0EBE0F3E86BE51BE1ABDF0BDAE3E3ABCC13EE33D7FBD2CBE87BEC7BE403D18BEF73E0EBEF63E7E3DEC3E17BC683E7B3DB1BE36BE283EED3C05BDC7BDD0BD86BD353E85BCB0BE703EC73DCDBC5C3ED53C94BB263E84BE983D953E073D57BD453EA4BDC43E8DBD443D9A3D0F3E6ABCACBD36BED93D90BEC43DCA3D3DBE6ABE463D993E903E853EDBBEC13E5EBDFB3E19BED5BE9F3EB0BD2ABE243EDC3DB2BE4E3D853E3C3EDA3DE6BCC1BE46BD34BE1DBE98BEE93DCB3C46BE463E8E3E313E243FE1BC1E3E0FBEAC3C2ABDA2BEA8BDC8BD8DBE693DD13E4B3E4C3EB0BDDDBD583E463D37BDA5BA7CBE3CBDACBECB3DA73D663E14BFC0BD13BFB53EA03C933BF53DF1BDE13D7A3C9F3D07BE223E5EBEC23BD43DFC3CC6BE993ECE3DFDBDDE3DB73E97BEE93E16BE323DDCBD84BE22BDC73E3B3DDB3EDD3D943B4A3EAEBD9A3E2F3EADBEF63EFF3D9B3EAF3D32BE9A3EE1BDBFBE33BE42BD6C3E8FBED63C78BEEC3D5C3D253E4E3D923E443E37BE1D3F103EB8BE853DC3BDE3BD0EBE",
      torch_tensor_32_torch.bfloat16_16: "0x02000000483D11BC19BE98BDAFBD3ABD0CBDBBBC84BDA8BD9B3DE33D473C753E913D93BDE43C603D083D0F3EB5BC6D3D8D3DAD3C45BC2F3EB8BC0EBBD83D26BDB3BD203D",
      torch_tensor_32_128_torch.bfloat16: "0x02000000FA3D873C3FBD5DBDA4BCE9BCD43D1EBD26BD48BCC93D82BBD33D51BCA8BC3BBE94BDA63DDF3D953D043D1D3B0F3E0CBD0FBDF23D4B3E5F3B11BD113E283D17BD44BDD4BBCBBD83BDFDBDA73CC2BD47BD093E3CBDFCBD22BD9B3D813B2BBD543D1E3CB43CD33DA23D1D3C2B3DA43DA7BCD63C45BD0E3E123DAB3BBABD37BED8BD4B3C253D1BBD72BBBBBD843DC7BD4D3CE93D9ABC8BBDFABD0B3DC93C303DE73DEC3DE8BDCA3D84BD3E3EC4BC353EB8BD693D38BD1C3E953B933C393E9FBCAABD633DFEBD87BD0DBE09BE1ABE203C39BDB93D193D7F3DA43D33BC5CBD4FBDEABDEBBC17BE49BE8C3D9E3D04BEB93DB73D29BD78BC9E3DCFBDC63DBCBD103BDEBDA2BD91BCB9BBAEBD3B3C86BD083D013D5BBD103C7D3D943DE43B91BD503D13BE36BDEEBCC53C6E3C9F3BA03D163E12BDD63D7C3D95BDAE3D8DBD873CBA3DB63D6DBDD43DB8BD9ABCBC3C083E4C3B2DBB7ABD73BCDA3D9BBC82BCCF3D67BC7E3DAEBDB83C823D503D43BD14BC21BCA23D1BBB5FBD4F3C75BEF5BDDB3C0BBEE33D3E3B0BBEEDBDE53D7BBD7DBD313C273DA33C83BBAB3D69BDC23D033EB63C1BBEC9BD8DBD763D91BC873DBBBCA4BD15BD25BD1ABECEBBC3BDF63CD8BD043D63BD3B3E40BA4A3D693E533D98BD88BD043D1B3DCB3C90BD23BD153DF13D22BD69BDDF3DBA3D26BEA7BD283D523D243DDD3D8CBA5BBD88BCAF3D81BD7D3D21BE08BD16BE723D8D3BD4BCA73D613C243DAA3D29BDDD3C06BDEBBD203E693C6E3DACBE223C2E3DE1BD4DBDC63BE33DB53DF0BD103EC7BC4CBC7ABDC53DA9BD203DE43DD33D623EF43DC2BAD33C11BEA43DE1BD983DA7BC94BD0DBE24BD5DBDAF3D083B1DBD5A3D653A863D70BCE1BD74BC513DB13CAEBD953C553D603C3D3D8EBB713D603DA03D0DBDCBBC3E3D41BDB8BD0CBBC3BDE9BD943DA03CCD3D743D073D50BC0A3DEE3C67BC303EBEBCB0BC713D91BCBBBBB1BD813DE93A74BD80BDEDBD0CBDCABCABBD083D72BD15BDFBBD38BD71BC09BE22BC733D40BC21BCC63CC3BCFABC933D493D513ED4BCE0BA553D0DBCA7BDAEBD6E3CC53DDBBCC63D75BC9A3D2F3C0D3E033CC2BDB7BD24BD49BD5B3EDBBD1D3D6DBDB2BD1EBD3E3D2DBE3CBDD23E963D713D14BE373E25BE5D3DFD3C81BC9ABDC8BCDDBD0EBD463D88BDC23C863C2F3D453E5EBDC3BD8DBD633CA03B413D843D623EAFBD613D933D8E3D8FBD8B3D1FBD65BC89BC7AB9D2BD4FBDF23DD53CE9BDC83D763DD6BC193E4B3DB83BDFBDA13C373E123E84BCC6BDCBBD483DD73BA7BDA2BD2D39233D89BD86BD103E3BBDBCBDFBBDC6BD0B3DA3BCE9BD8ABD503DF03C07BD773C203EA33D673DC03D7DBC28BE19BC73BB23BE1DBDA53C00BD91BCB1BD9F3CB73D20BEE0BD863D37BD103E8F3D8A3C6C3E4DBD20BC0A3EF6BBE23CF9BA793C733D7C3C4EBCCFBD013D583C3D3D9BBD363D9B3C4A3CED3A01BDBF3AF0BDC33D5CBB56BD3F3DEBBCC13ACF3E123E7FBD133D8CBD8F3D073CDEBBE8BC793D09BE29BE1D3DDABD323A04BE343D9BBD97BDA23D1BBD1C3EC43C0A3CAFBC42BEB13DD03BC3BD483D243C573DD2BD54BD9C3D50BD9FBC4EBC35BD2C3C2E3B8CBDDC3D4A3D9FBD48BD90BD843D70BD313D533D2CBE01BD88BC82BD0D3D49BD99BDC03D2BBACA3CF73D97BD2ABE1ABE7EBD543DACBDD6BD93BD943DBD3DEBBB49BCF2BC993C8E3DD43D09BEADBD413DD4BDF2BC8CBCDF3D9E3C313D933D5EBCED3C713DB93D9FBDEF3C7F3D21BEE43D473CC83D563D40BB353905BDAE3D11BD863CA93D86BC3B3D10BEA1BC7F3C563D143DFF3C333DB2BDE5BADA3DD9BDFC3BB3BD4E3DE1BC6A3D4C3B243DCC3C3D3D0A3DB7BD1C3D5DBCE7BDC93DBD3D753BCBBC2C3E88BE92BB9A3B603DEABCC03D523D35BD16BEFFBDB0BD9BBC013EE53D4C3E623D0EBD2FBE8EBD783DBC3CD03C41BEA93C963CDBBBC33AB1BDC53CD6BDEABDDC3D40BDAA3D8B3D0DBB363D113E8BBD263CF73CC93C223BE13D47BEB2BD09BE5FBD77BC1FBDF73D78BC333D44BD0D3E2ABC983D54BE8BBCECBC21BD47BD363C8F3E443D243D06BE55BD22BDE73D2C3D4F3D56B9293E8ABD3F3D2D3E903D57BD6DBD24BCDFBC2B3D533D893D853A3B3CD5BD1E3E6F3D54BDA7BBB23CC0BCADBD0BBE33BD2ABE103EBC3DAB3D07BDB83C39BB383E4C3D5D3C97BD883D3E3DE33DB0BDBEBD743DA53D27BDFBBCCF3D19BD783CCE3D0C3DBF3D02BE973D46BDBBBC303C88BD023DF23D043E183BE4BA153B943D93BD223E9DBD7A3D8D3DA43DF4BD043B61BCD5BDB5BD86BDEF3DA7BDED3D033E49BD7FBD393D873C0B3EE83DB83CF23C553C93BDD93C513C52BD79BBDC3C923D9DBDC0BCCEBD933D1FBE9CBDA53C8BBCF9BC85BD373D893D01BDDFBCA53D8CBC843C7BBC673C473D3F3D94BB7E3D05BDCA3C9BBBD3BDACBCDE3D88BD4B3CEE3D8EBDB03A883DAFBDDEB96E3DD13DBBBC97BD813CBB3DABBD9EBC093D463C1C3DAEBE1F3D9CBDB63C0A3E77B831BCF83D92BD803D88B869BD97BBF23D333DD93D143E9DBD60BBD5BD203E073E2FBCDE3C253E16BD63BC31BED6BDE5BE99BC033E99BDD73D5FBD1CBEA9BD79BC5EBDE53B36B98FBD52BEAEBDB0BCB4BD69BC343C24BDF8BC9DBDFA3C0BBCE23C003E0FBE043E4D3C0E3E813DC43CB83D4C3E0CBE723DFEBD6ABCDBBD963D7E3CBA3DD3BD423D66BB043BB5BDBABDBB3CD3B906BD183DD03CC43D253CB9BD223CB7BD81BB063C04BC7C3C5ABD46BE29BE963D87BC283D1D3EDA3A813C693D6D3D323D983DAFBC0FBD6B3C993D163DB4BDE93CF03D073E8CBBD03DA1BD3CBAC7BDAC3DB5BD51BE3E3D983D07BE003E18BEEC3C2EBE1FBF513C433C003E823CDABC30BCC9BDC53DB8BD79BD2A3EFEBAC73D83BD06BE063E153EADBD8E3DA5BD31BDF5BCEE3CFC3D0B3DBCBD69BDDFBD34BE6ABD5E3DDC3DEB3D92BD47BC1B3C183D99BD593B9DBB98BD4F3B7FBD67BD1F3C9B3DD23D85BD8439ACBD1DBEADBD87BDB83C903DB5BD403C0EBE37BB9BBD9DBD9EBD5A3D58BEA83CF8BD1D3DE53DE9BC8C3DA63DC3BD07BE7A3DACBC75BD133E2DBC5CBD90BBBEBCA13DA23D23BD04BD143D74BDE33D073EBBBC15BECA3B343DAD3DAFBCFF3DC93CFF3B09BD643DAB3C413D6D3EC33C8ABDA6BDF1BD293C77BD8C3DE3BCDEBD183DAFBD973D433DF5BD85BC923D82BD37BDD6BCACBD22BD9A3C543DC43C543E6A3D56BCFABC34BE3D3D84BC56BD36BDB1BD3DBD99BD153D083EB23C88BD793D843D6A3DE43D84BC2FBD953A17BC413DFD3DFD3CBD3C6F3DCC3E80BDBB3CFCBD9C3BE63DE33CD9BD663CB83D45BC6ABDC6BCBE3C27BE3E3D3ABD1EBE863D91BB843DE13C37BDB8BCF8BC7C3DF6BD01BD6C3D293E41BD2BBB78BB2DBE363B9A3DF73D29BE5FBD86BEB2BCA83D473C293EC8BC9BBC5D3D8F3D4E3CCABC3E3DB53D043EE63D06BD97B816BDEF3BB53CF7BBDC3B163D19BDE53D39BC0A3D453D84BD8CBA67BD48BE2ABDC7BDD03D0D3DD8BD7CBD353EEABD23BDF43DD1BD1C3D513C503DA23C35BE92BB2C3D70BD793D42BDCC3D1BBE77BD99BD89BDEC3D32BD02BFD73DAB3CFDBDE93B393DCEBD523E133D0D3C153DD93D403B37BDCCBCE0BD703BA0BDA8BC013B0ABB063EA1BD0BBE52BDAFBC583D683B88BDCF3E9DBD11BDA2BB6D3D70BD13BEA5BCEF3CC1BDFF3D34BD463DB33DDBBD1FBD043E21BE71BD16BEC53C07BD06BDF63DB1BD97BD17BE293C753D30BDD0BD153EA6BD39BDF4BCAE3C283EE1BD3DBED6BC733C373CAD3D4C3DD8BC9FBCA83C4EBCBE3D133B63BDCDBC23BDEA3D403EE6B98C3DC7BD6D3DB1BD92BB703D343E313D293D0EBD973D5CBD21BCF8BC6CBDFCBCFC3B063E1CBD743D22BEA03DFB3CCFBD643CB5BD1F3E95BCA93D15BE243D2ABD763D603D4A3D023DEFBC51BD6BBD22BD8DBD173DCB3CDDBD8D3D33BE5C3EB83DA93DE2BBC7BD623D18BD77BE8CBD083DB93C05BD86BD103D153C3B3D03BD91B9983D653D68BDB2BB42BD8E3DCCBDDB3D413EB6BDE0BC58BD433D16BBB23DC43C11BCA4BD09BCC93DC9BB1C3D863D63BD81BD993CCB3D773D63BD0BBEA4BD5C3DC2BC70BDA9BAD5BD2BBE343E9DBDB3BDE9BC963D20BD5C3C653B6BBD64BCB5BDE73CB8BC88BDE43D28BD753DE63C53BDFCBDB1BC89BD19BB8DBD463D26BDC83D98BD4E3D333C9CBD73BDF73DECBDBEBDF83DD9BDE93CAABDD03DFABD893DEB3BFCBCC43DC0BD813DE63A3ABC733C7F3D83BCA23DA6BD09BD20BD13BEE03D4BBCBABD1B3D273D863DA0BCDE3D83BD00BE0B3E0F3D813D08BECFBCB6BDB53C69BE83BC923E1A3E7F3DBCBCF13DD43C73BDEEBCC13D82BC983D29BB533EDDBC4A3DB3BD573E123E5BBD03BEAFBDC9BC283DEDBD953DFF3C9EBCA23D6D3D9CBBDFBCC3BD05BD9ABD9FBDEDBD533DB2BD28BB9F3D3BBDD5BC753BAC3D143CC03D43BD36BDACBD86BD23BDEF3DBB3DFA3D04BE51BD42BDE6BD913C58BC93BC2CBD3A3CE6BDF1BD82BCD93C703D94BDF2BD173D2BBC3C3DADBD93BD44BD453CE3BDC2BD783C75BA933D93BC2E3DE9BD8DBD093E3BBE023EBA3C023D7FBD09BC59BD083D52BCB73C39BD5B3D633AA13D923D193EB33B243CA33D1E3DB5BCF4BC8EBD183ECCBD3ABCCA3D2C3D2D3D1C3D25BD673D20BD87BDE8BDEC3C28BDE4BCBA3DDB3C90BD1BBE2CBD723D093D89BD953D54BCA73D163E43BD20BD833C243D7FBD673DB2BD6C3BCD3D99BDACB939BEA5BDC1BD96BE1ABE2ABEDF3CCEBD513A4BBD463DDF3CE7BCBFBC313DB53C85BC9FBD503D303E5C3D273D5C3C753CF4BDCC3CEDBD7B3DD7BC9F3DF1BC89BCC53DC03BC6BC15BD893DF53C293E08BDC43DBC3DA73D97BD27BC52BC1ABDB3BD0E3DE73DECBCE1BC23BEF3BD863D5E3D453DA3BD02BEE2BCC1BB86BD2DBDE8BB06BC9ABD9E3CA6BDBC3DC2BC7D3DCE3D283DFCBBA83D063D523D25BEC2BDF9BD8EBCEBBDCBBC02BD8B3D133D033DF83C003DDFBDA0BDCBBD37BDEB3C403DD0BBD43D223DE83C1EBDDABD4ABCE0BECEBD073D10BE0DBCDFBC3BBD1B3BAE3CD13DE2BCB73DC0BC12BDFD3C9F3DE9BDFCBD263D223DBE3D623D633D723D85BD0EBE78BBA23BF4BC0EBCC93C703E64BD80BD193E00BDFEBCDEBDAE3D8CBDBA3DA43DDC3D583E823D46BD46BD733DBD3CF7BB053E9E3D6F3E5ABA0D3E2F3BE5BDE9BCB7BD9E3D703D29BB47BC46BDB7BD503D183D21BCA7BC273DA1BDA33DF7BC19BD30BE10BD2B3D82BDCDBC02BD413DEDBCBE3CD83D0A3DF43D5BBE9C3C37BD053E193DC2BD503C26BDA8BB00BCA23DD43D7EBD77BD53BCC13BA73D743DA33DCA3DC1BB743CD2BB48BEB6BD8FBB42BE50BCC13DE3BC01BC603DB0BD34BB45BD25BEB1BD853D1D3C5C3D84BDDDBB0ABE33BD46BD20BD52BDA3BD363E0C3EA4BD61BD01BC26BEE63D57BDBC3D023CEC3D763DA73C86BCA43DD13D88BDD63BE4BBE13C6E3D8BBD153C23BEE23DE1BB23BCC8BDEFBD3A3D363DF83DB7BD023EB9BC863BD63C603D2DBD843D15BBAC3D843DCABD3C3CAC3C6C3C87BCB73CD63D5A3DAD3D553DD6BD2CBC983A163EA9BC3D3DAA3C94BCC1BD0FBE29BDE7BD1BBC3B3DED3DCE3C123EE2BD54BD6DBD3BBEA3BD923C99BDC1BCB03D073D69BD253E1B3D05BDE13C8EBD0DBD44BED2BC5A3DDB3CC83D663D223E57BDA6BC913CFB3CCDBB3D3BF03C7FBD093D153D043ED63C30BE91BDA93DDCBDD63DE1BD823CE6BD8EBCCF3C51BE513E93BD083E30BDA63CFABEAF3DAB3CB7BC04BE433E3EBD813C943B24BE6B3D8F3D953DBE3D863D0D3BEC3CBCBCCFBB8B3D4EBCC3BD9D3D1ABD9FBD61BE893D913D1EBCD6BD5ABC2DBEF33CC43D38BE67B9B93D2D3D293D09BE623C9EBDCBBDC5BDA5BD7EBC1FBEA03D023D9C3DAC3D06BE8A3DA23CE9BD9D3D3CBDD73DFCBD803D893DA33D453DFF3D05BEA3BDB93C623B593D91BC76BD893DD7BD073E9EBC513C01BBC7BD5ABD6FBD31BDC3BDD13D8FBD67BDA73BEDBDCBBCE23CED3AA63C953D1E3EC9BD2C3D4DBDF5BD40BE9DBC933D913D02BEE1BCC43DFB3D7EBDBD3D953D833CB33DD7BD0C3E9CBBC43DE5BD113EBBBC10BB3A3C9A3C49BDE13D813D1CBE29BE5C3DB23C6FB90FBE01BDB23D1C3D043D223BF8BD7F3DA9BD8DBA7A3D3D3C6EB8D53DDABD59BDDFBD663DDE3D9DBDB73DB43D873D673C14BDE3BB553DABBD4EBC2BBE2A3BECBD903D0FBE0EBD2D3EE93C18BE4BBD6B3D6A3D5B3D88BDC2BD83BDB3BC76BDC4B94E3D123C9D3D08BECF3DE0BD9ABDE83DA2BD31BCD1BCBF3C01BEA43D3D3E47BCF6BC5B3C9C3D32BEA8BCDFB811BD6F3DA93D8FBD29BD12BCC5BC8D3C11BEB0BD263BC3BDB33DB13CBCBD8EBD2D3E89BB52BD12BD453C6D3D0CBC603EDEBB02BED03D2A3D55BD853DA5BD84BC543C5EBDFD3D11BD67BBFBBC56BDC6BDB6BD943D22BE8D3D1C3E3EBDC43DB7BC14BD123D2B3E1A3DB93D9EBC44BDB73D583C21BE89BD63BCA9BC413C47BC29BDD3BD13BDAABDD8BDEF3D71BD43BDE93ADE3DEE3C323DDABDF13D41BE67BD783C993D80BDC5BC233E883C653C34BD4A3DDD3CC93DDF3D01BD073E2C3D703D883681BCB6BC5BBD6EBDEFBD943D3D3C12BD983CB43C883C523D763D0ABE0ABEB83C8FBD623CE33B623D77BD4CBD09BE3B3EA23D663DB0BDD5BD813DC53DF83CF43D92BD9CBC9EBDC7BD43BC88BD30BC0BBBF23BB2BB0FBE99BC913D5FBD793C0ABD573DE93BA23C833CA43D8E3C983C73B9AABD0F3EE63DB7BBD73D19BD243DE7BDA43D4ABD943CD53C02BC4DBD35BD06BDE53D843AF63C31BD14BB18BDC23D093D14BEC63CD13CFBBCF8BD973C213C033EAD3C903DE7BC02BE013E48BC9EBD283E453B133D19BE9A3C9EBC08BC19BD633D21BD4CBC12BD0CBDBFBC17BE7EBD153D363D623D38BD87BDB33DD8BD9C3BCD3A1D3E5BBDB6BC70BC0A3E2EBD68BC83BDD93AFBBB553C85BED4BC553CB43DCE3CC4BD913D65BD17BDEABDAB3D98BDE5BDAEBD333DBE3D36BD3FBC19BD0E3D063EBE3B213DED3CCBBD1CBCC9BD7F3D35BD5C3D21BEF63CA53D84BC29BEAF3DDEBC343DB9BC93BDCABCAD3DA23D4D3DEEBDD63D473D063ED93C6E3D89BCF8BCC0BB83BD7E3D79BD8EBDDDBD5BBDA6BD1C3C033E63BDAF3B833D0D3DE6BC1C3E06BDF83D92BDFF3C2EBCB0BD06BEBABDDD3D873CA03C9D3D21BD863DCF3DD3BB7A3D293C163D09BE003EF8BD6ABDA5BDC73D0C3D90BBD23D44BD073E513D39BD563DA13BC5BD883D8A3C20BE1BBCD2BD9C3D1A3D4F3D413D3BBC373DB33D81BD283D03BDC4BD4DBEB43D1E3D0DBDB53DBEBC073E6B3CA2BD63BD02BDB53A533E97BD65BD813DDF3DBFBC213D553C373C7E3D89BCA23DC83DF0BDD63C0E3DAB3D583D083E9B3DDA3DB0BDA23CEFBD25BE87BD123D273E253ED9BC073D2F3DED3B6EBD283C683D143C303D953C04BEC73D413D1D3DDDBC83BB403C993D59BE15BEC3BC8EBD0ABE2EBDA13D2F3D83BD633DC23D893DC83D203EDD3C063C64BD4E3DFDBC19BCA3BD1E3D8E3C573C993D063EDC3D0DBE6EBD5DBDE03CB43D2CBCDD3D5C3DEDBD2E3D9FBD97BC99BD223B143E52BD4EBEB7BC713D12BE3EBDD9BD4DBD833DA53CB53D453D3FBC323D12BD2A3D843DDCBC36BC473D613D54BD863AD23C923E9C3ACDBDEC3DBDBD8CBD063E7CBDC2BDAA3CD83CB03DC03D9D3CF93C343D50BD23BD67BD94BD283D2ABD823CECBCEF3D40BDA23CC3BD953D54BD453D9FBD5EBB9EBD5BBBDBBC33BD0B3E94BDD83DE4BD35BD223D4A3C94BA753D89BC2C3E85BD1FBE193D06BDBABD9A3DF8BC64BD88BDC93DC8BC5E3D5ABE00BD813DBABDB73CDD3B2B3C33BD983C0F3EA23DE43D0FBECB3DF8BCA43D173BAF3D403D55BD773CA03B473B87BB03BDEE3B84BC35BE9E3DE3BD00BEC4BDA03D0EBD6ABD4ABD04BE923D17BDC43E143D11BEEDBDCD3C07BD473DC73DC33D90BA923D99BDD33CFEBCF43D53BE92BCB53DAA3C4EBCF13DD1BD533C79BD5C3D3EBC06BCE1BD89BDEB3EFCBC60BD94BC22BD523D15BD033EACBD323DD1BC453C813D16BD10BEB0BC9D3D6DBD3EBC9CBCF93D973A093C553DC63CD63DD3BCAABD37BE183E1F3D6FBD823BF2BC553EAE3C62BDA3BD6FBD8C3DC83C863DC63D87BD233D7A3D81BC493E383D0C3E9B3BE9BDBA3C3FBD663A423DB0BD263EF8BDACBD73BC46BC07BE543DD5BC913C1DBE113EE83C50BDFD3D4BBC3A3BCABC4DBE4E3D82B95EBDB13D8C3C57BC39BD08BD86BD013D06BE853D0A3D74BD893D0DBE273C32BEDF3D453D063E8C3D1BBEC63DC53B1ABECABC85BDDD3D5FBB5ABCE03C6F3DC03CEB3C2D3DA3BD773D93BDBDBBE63C96BDB5BC4ABE183D0DBE173CA8BB25BE853BD7BD923D193EF33D543D3DBDF0BC93BC15BCCA3DE1BC81BCD93C333DCD3BAD3D02BC53BDE93C2A3D6A3D533CEFBC8C3DAE3D0B3DD0BD32BCCBBC93BBFBBC0EBE983DEC3C583DAA3C01BEAFBDAF3D70BD65BDBCBCCCBCF33CE6BDF5BD843DA3BDAA3CB53CBBBD53BD193DC4BC81BCBC3DD13D673BC4BCB63D333D883DE2BD793D853B5D3CB6BD9D3C2BBD1A3E6ABCDB3DC93B39BC2EBD29BD82BC083E833B1F3C9CBA42BCA4BC6D3E37BD0CBD04BE8CBD6C3D5A3DBCBD963DF13CB23D3B3D093E8E3D973DCC3D44BC2F3DB4BC39BDBCBABBBCD3BDD5BCE3BBF73BA93CBA3B83BD0EBC89BD78BD82BC013E1E3E3CBDC1BC5E3DCFBC023C46BD1CBEA3BD903C0BBD4E3C3B3DF63DA43E36BD93BD343CF2BC233C643D46BC5B3D833D513E93BDB63DC5BDC43CE63BA93DD63DFE3D5F3DA6BDA2BCFFBBE53D2E3CC4BDB0BD223DD4BDD43DBA3D9A3CC13D37BD9ABC7CBD343D4E3D493D093D2FBC183D663C81BDD8BC50BD78BCF6BC6D3DC03D6EBDCFBD8C3DEE3B8CBD17BD79BC8A3DDCBD75BD2BBD07BDC4BCFABCAABD9CBD4DBD2E3E383D72BD87BD5FBC0CBD6F3D9BBDA9BB93BCA73D09BDA13D00BD5BBD9ABD133E683CBCBD76BC9B3C853DA7BD19BDD8BCB0BD323EC13DDCBD75BA9E3DB5BB5BBDD83D83BDE03D22BD01BDFA3CCB3D13BD95BC02BDFE3DF53BA03C8DBD81BCFE3D2DBEB4BDD13CEEBCF4BC143D8D3DFB3C26BDDABD33BE833D7D3B373D91BBB9BCBE3D2F3E38BDC73C5C3DC9BDA8BD033C4F3CB3BD233EEDBD05BDA4BCF23CC23C143E3F3D963BFDBC65BC97BDE23DFCBD813D903DCABD7EBD803C28BE5B3CA0BD26BC1FBE4CBD8E3DEE3CBFBC013D49BBB53DCDBD0B3D32BCA03DCE3B733C7E3DFEBB1C3DD8BC9F3B913D913D2C3D07BEA43CDFBD473D583D733CA7BDACBCB6BD2FBD94BD8ABD27BDFB3DEFBB743DEF3DE1BC243D27BD08BDB1BC02BEB9BC1DBD543D8BBD4CBAC13D28BC8A3D67BDB53DCEBD37BEB73D19BD313DEBBD0339EDBE75BCC1BD6A3D7B3D03BEA3BCA23CA5BD823C073CFDBD01BEBFBDCE3DB23DB2BCF53D6A3D86BDCBBD57BDD1BD5A3DADBCA73D25BE023E99BCCFBD043EACBCEEBC0B3DB13C28BE58BDD3BDB23D93BCB0BD05BE06BCBDBDC83DDF3D45BD543DF73D8A3CADBDF63DBD3DAC3B9D3D7D3D8C3D83BD53BD69BCA43D833DCCBD01BD8B3D2E3DA23DBFBC043DDC3BDE3D773C903D8ABD1B3E98BDFA3DB43D3BBEDDBD71BD0FBD0B3CC5BC6FBD153DCB3D5FBD3A3E35BCF3BD8E3D923D7DBCAF3C00BD043D77BD0F3DA9BCB5BC203D303E04BE04BE633D02BE843DB83D36BD723B13BDD43B343DAA3C41BDCEBDD43D043DC0BBB8BDC93D77BDA03DF23BA93CA5BDD8BCB3BEA0BD803D2D3DCD3BCF3DF93C503DAA3DA13DBCBDA93DC4BCA5BDF0BBB83DCD3D6B3E5F3EF23D3FBCA3BCB3BD703D9EBD433DC23D17BDA6BDF03DD83CEB3CA43C0BBE8B39C5BCFD3C913D9BBD28BE193EFDBCFFBC243DB63D453D77BD3CBE7A3B81BCE1BD923DCDBD9EBC72BC3A3E9ABCBF3DA8BDCD3D703C853DFFBC803CEC3A9FBDAB3D42BD17BD813BF9BD8E3D1C3D173DD03B6FBDA13D2A3DF9BCD1BDCD3C983DB13B20BD073C6FBDEABC05BECF3DE2BDA9BBBA3D93BDA3BDA3BC1FBE51BD9A3C9CBD7EBD283E20BD533C43BE323E52BD9F3D14BD13BD8F3DA2BDFB3CD93CA63CBA3CBDBD66BD3E3D3A3DA93D74BD113E813D2BBC9ABBD53B013E70BDEEBEF43D98BDFABC9C3CD93D8A3CBDBDD3BDF33B9E3D7A3D5EBCD6BDDFBD513DE3BCE5BD3C3D9CBC66BDD93DE53DCD3CB43CC03D5FBDD7BD70BD9DBD213C06BEE4BD02BEA33DB7BC5D3D793D833D66BD543D043E2DBE42BE073EF03CA6BDCDBD73BC3E3D953D1F3D0BBE653C4FBC9BBD6EBD073DE1BC463D44BE35BD263DB2BCC2BDE2BB953C09BD13BD05BE39BC3C3E1ABD3ABD7A3D74BDA53DEC3D56BDBD3CADBC07BD54BEEE3C6DBDC6BCDDBBAABC383CD0BDA73D993D97BC2E3CC63D85BDBABD83BB39BD04BE23BC8F3D4B3DB43D4A3BCFBCADBDA8BB8ABC2BBB17BCE23C763DBC3C31BDB8BDDFBC03BEDC3DCCBD8EBD8B3CBD3D383D24BEF73DFCBBA2BC54BE65BB78BDD23A163D22BD363D543CA8BD6FBC973CA5BC293C943C98B9873DE9BDF3BCD53C163E253D963DF93D70BD1ABD7BBDFC3D833DC5BC2ABD533C19BDF2BD7ABD96BCDE3D46BC91BAA13D263D343EEE3D483C1EBEFCBC12BD4F3DA5BDE4BD9D3DC8BC333D123D8ABD0DBB8A3D3DBD033E86BD44BD67BDEB3D42BE04BE90BDE4BB3BBD463D343E8C3D2F3EC53D293CFDBC29BCC53C8DBD93BDED3B08BEC2BC22BE8A3D003DE0BC073EA0BD6C3B873C1FBD143C503C023E89BDE63B0F3EFDBCA5BD40BE57BDF93DDF3AD4BD70BD13BDD73DC3BCBF3DD6BDCE3D60BDF83D0BBDCDBA8DBD233DCE3CEC3C63BD173E0F3ED93D523C0D3D4CBD4E3DDC3C1D3EF53D463B48BD34BC05BE3C3BE33DA5BD3A3DE73C653D6BBC86BC9A3C0ABD063EBA3D36BC693D473D58BD95BD31BE0DBD00BDC2BC8CBD853C653D50BE733D68BDC4BDC83DC9BD60B9B9BDE63BEF3C10BD9A3D333CD9BC373D4C3D27BD60BDAEBDC83D7F3BC43CB53B1D3ECABD95BDA3BD0BBE5ABE04BE99BDFD3C213E12BE903D1F3DE2BC9F3D1D3C713DB83C3D3D2ABD9FBC3FBD7DBCD7BDAFBB853D3B3ECEBC17B910BDAD3CCB3C6DBB60BCD03D003E213DAB3DA6BDA43D97BAB9BC81BBBF3CF3BD97BC0D3E21BE98BC28BDEBBC23BDFBBD34BDDE3C593DB53D62BE493C983DD0BC033D2ABEF0BD64BD05BDAE3D19BE023DD1BD113EC0BD00BEAF3DB43C87BC9E3E0EBE7B3D27BEB83D3B3ED23C043E903DDF3DB2BBAC3C1ABE113DE6BDD83CAD3DB5BC14BC453B2D3D5E3B153EBE3C37BD2DBDA4BD923C6A3C383E103C49BBE03C17BE94BD12BEC53C4EBDCDBD333DDABDFEBD2C3D4BBA2FBE633D9A3CAEBAACBD84BC3C3C54BC11BDB23DB83D75BDC3BD293DFA3C99BD9E3D89BD29BD843DC3BB023EBB3DFB3D913B64BD633D00BD023D193D3FBD91BCEABDEC3D8B3DF13C993D773DBFBD09BDB43DF9BCB1BD89BD6C3C653D27BCC93DE33D61BD78BC8F3DA9BD173EFC3CBCBD993D8B3D98BD5B3DE13D20BD88BD79BC8C3DE43D9BBC5ABD423E1E3D3B3DC0BBA6BC0EBE88BCA03D9CBDA0BD1CBD403E43BD9FBDFC3D97BD9ABE6A3D683D693C59BCD0BCA4BD22BEFCBDC53C0B3EF03D1B3D413C",
      torch_tensor_128_torch.bfloat16: "0x02000000313E62BDB6BC753B6E3DA33DA93DFEBC103EF8BD103E88BE14BDA9BD30BC383BC2BC183DFBBD6E3C69BD48BD0F3EE6BD34BEB03D7FBE8C3D9CBD0B3EC8BCF73C09BDE6BD243D29BEF1BD463D56BDBABDC13C063E723D2FBDFFBD42BE17BD86BD83BDA3BDB63EC9BDF83D003DC2BDA93DC6BC123E5C3E473DE8BCE73D903C6F3BF8BD443DAEBD1D3D7FBD323EB13DECB9DD3D0F3B7D3DCD3D97BD8DBE5B3DE3BDA8BAEDBCF23D133DE73D8CBDA43D013D223E303E98BD963D133E52BB643D933D10BE39BE0F3E1ABEE23D043E503DD33DCFBDA23D213EB6BD8EBD123E07BDF9BC85BDF1BDAF3C883BC9BDA2BD663CF3BD5EBD8C3D66B7A3BC1ABE86BD16BE903C",
      torch_tensor_128_32_torch.bfloat16: "0x02000000C83CBA3E30BE363E793E1EBE99BDE03DA93E6DBE45BEDF3D59BE253E033F6F3EDEBC87BE9F3E063F3CBEC1BDFFBD68BEC53CBF3D6F3DBDBE863DECBD38BE873D503E21BE8D3E2A3F883EDABE5BBC723DC33D9F3DBA3DECBBF0BDAC3E593E93BC15BED93DB6BE4DBDCE3D793EBC3E83BC3D3D90BD04BEE83E1EBE44BDFD3D89BEC43DBCBE013E99BEBFBD5CBCC83E073E9FBE2BBEE7BDE93CE0BD103E9B3D24BD04BE703ED13DD43E2E3DC0BD9B3D4C3E31BE44BDB83DBA3E59BE81BE6CBB68BECA3D1F3EF43DB63D433E0E3F9B3DAB3E923E8A3E74BE7EBE54BEAC3D4FBEA13D803EEBBDB0BDD2BE5A3E6F3EE13EB53E51BE3CBEB0BCC73EE53E68BD88BD0CBD223EB0BD7CBCD6BD72BEFB3EA1BD9D3E24BE8A3DB73D99BE9D3EE93EADBCA93E2DBD9EBD60BE0B3D76BEE43C513EAFBEB4BCC03E9A3EBE3D0D3D8B3E4A3EE5BD6DBE09BFF7BEACBE6F3D84BE4C3E523E2EBC8DBEA73E21BFA33E8EBE2B3E1CBE3F3D203C863E44BEAFBD843EB93E343EB6BEBD3E85BD953D07BD1B3E12BEA5BD16BE7EBE173EC6BE2D3D82BED0BD10BE3CBD5A3E033F853E08BEDE3E57BC1DBD57BD783EAC3ED0BB08BE0D3F8F3DE93CEB3E483E7F3ED93CFFBD5BBDBBBE903E9A3EE7BD94BD89BD53BEC03D9B3D72BEC0BD9FBDA63EBDBC563C763C6ABE103E0DBEF4BD2B3EC3BD5A3D21BD79BE3E3D97BD903EDC3C9CBEC03D6D3D163ED6BE37BE90BECF3E053E353E45BE213DF1BDDFBD9B3D5F3E293E933ECF3D04BE423C85BED1BDABBE413E1EBE16BE633E083E9EBE61BE21BE453E063ED1BD813E853E03BC113EC63DA5BE8F3DBC3D2EBE05BE863E3D3E4DBE663E40BDB6BEB53EABBA443E00BE813DFF3E403E8A3DE43C23BE89BE87BE8D3EA7BEE93E923D313E00BE91BCC33E133FA8BD473EFA3E6ABEE93D2A3EA53D03BE933EC83E4E3E4F3DB6BEEEBE133F163EF2BA703EAF3EF43D803C08BFD9BDD1BDD5BE3EBD60BE4FBA973D6CBE273E9DBEA4BE2A3D0BBE1FBECEBC7BBEC43E663D53BEEDBE133FA23E32BD9C3D36BE17BEEC3D813E59BE693E353E92BED0BBE33C08BE1BBE043E71BD2FBE5F3D65BD813CEEBD47BEAB3BDABC56BD733D473EDABE393EF03D053BE93D66BE34BE363E993E5ABE9F3EF8BEE0BE71BEA13E873EAEBD8FBE40BE703C983E463E34BCF3BD7EBE0ABD343D633DC93C053D52BD05BD853E85BEA13E88BD5B3B49BE09BEB6BC35BC86BE813E1D3DA23DABBEAFBE90BEB6BDC5BD793E94BD973C9BBEACBD0EBE5DBC1DBE763E6F3E7B3E54BD53BEB23DB33E453D113E9F3E54BE71BE4B3D29BEE2BEDD3EFEBDBABE8ABEDEBD093EB8BD16BC7EBDFBBD423BD93E9CBE50BD2D3D633E33BDBC3DC1BE1B3F3DBECC3D033F98BE023E86BD8ABE323F553CF2BD4B3E203EE63DC53DAB3E6ABE1BBE65BE93BE2ABD383E6B3E1EBE1D3DB9BE893E273F53BEBBBDBEBE073F34BE863E193E2F3E1E3D3FBD29BEE9BEDD3C08BD33BE5C3E093ECB3EE73DD5BD653E52BE593D433DCC3D2FBEB43E773CCABD1D3E12BF6FBE9B3EFB3E5B3D5C3E97BE663E033D88BE45BD94BC863DDCBD483C253DF0BD13BF7EBE5EBE87BE323E16BC503DD03C69BED13CD03E8CBE31BE23BEC83D2ABEA8BCE43DEC3D213D1EBD86BE9FBCCE3DB8BD2DBE863D5A3E4C3E3E3E773E303E093E43BC3EBE173DF63D11BE513E013E813DE3BD953E873E87BE3EBD593C3B3EADBE3CBEB7BE223DCFBE16BE753E60BD0BBE83BD11BF2EBE0CBDBCBEAA3DD4BE423EF33DB9BD9D3C9F3E94BEC33E8EBEB73DAFBE3F3EE4BABB3DD73C2E3ECA3EBEBDA0BDBD3E42BE533EAB3E673E953EB2BE97BADD3D1FBD6EBC01BE433E21BE27BE29BE4CBE273DC3BDCD3DD0BEB03D07BF8A3EB83C593D65BE973EA83D863E013D173DBF3E0C3ED0BE88BEB03EB2BD7EBDADBD40BE823EF53D90BD82BE253F643B5B3E473EC6BD873B81BD413D70BED63C1BBEF53D38BECE3D123F703EDFBE7C3EF5BDF13D77BEE53E833E023EDF3EC5BBD63E8C3DB6BE8C3D85BEC5BE89BD173E473EC2BDED3DF63D3A3E8FBE5FBE83BC57BD093E99BD953E25BB1A3E7C39F2BD1ABEA1BE86BE59BD2A3DDBBDA13E073EE43A223E153E093E1F3E4F3E81BDADBE71BE70BD833E24BD863EA13ED23DABBE0A3F46BC1DBDE83C623E8BBD983E71BE583D86BE91BDE6BE13BD203D47BE023FA93B843E163C1EBC4DBEDFBD3ABE81BD64BD22BE0ABE84BE49BEB0BD12BEFDBC9CBE013E49BEA8BDA83D993D4F3E2CBC323EA7BC593E963E75BC18BEBF3C8EBD49BE1FBF61BF3D3E833AABBCE53D443D8B3EB53DB3BEF33EF73EE83D033E4FBE363E01BE4DBDB8BD0F3E043FA03D5DBD4FBE06BFFFBC173E40BD47BE4CBD46BE9B3DE1BDACBE80BE42BDF53CFE3D573EBD3EB73D3D3EE63C04BE5C3D7A3ED63E71BE00BD81BE0A3F0DBE4A3EC6BD7FBDFD3E043EC83E583E033DA23EA1BEC4BE8BBE663B0C3E4E3D4B3E5BBD3A3E0CBE253EEDBDAA3D483D293ED93D6BBEC23EEA3DE63D0DBFEFBE953B65BEF63DEA3D39BE69BC92BED03C883D703CBDBEC5BECF3E13BCA03DE13C33BE40BE9B3D18BE703D3B3E173D31BD05BE0F3FEF3CC93D33BC353C78BE263E11BB89BD9DBD163D363E413E063EB53DF73DD3BD61BEB8BD0CBD8CBEDABDCF3E043EA33E8CBDF23C703E203EA9BED93D203E383E203E7ABDCD3EEEBE5D3EB53E39BEB83CF9BD18BE0BBE1E3D573E9ABD2D3EBDBC8EBE96BD15BD1C3F21BE7B3C823E3FBF1D3E0EBF49BEA03E97BE40BDE6BD413DBCBC0F3D373E8ABD2C3DE2BEEB3D963EE23D08BF383D0CBEDF3D34BE25BE1EBDAD3E2BBFF13E573E443EC33DD73EC13EB53D82BE0ABEB1BE443E29BE03BE2FBEF9BDDB3D86BE57BEDB3C093D82BD0F3DCABE52BEB5BD893ECC3D44BDF53D883C303E963EDABD1ABF87BDCD3D8FBE3FBD83BE45BE0EBDB53EB4BD2DBEE83E6B3DB73D933EABBC393D85BE173FA7BD853E8EBEE1BB903EC93DE5BEADBEE73CF63DFC3DA3BE853C703AEDBD403E9A3E3E3DA6BE833E3E3ECC3C14BE863E023F5C3DC2BC1B3E723E94BC1F3E263ED3BDD3BC90BE88BD563EC03D4BBE183E3E3C4A3E07BDA1BC583D36BE1A3E21BEF53D9FBE5D3E58BE74BCC53CE2BD6E3E7B3EDBBD5ABD053D46BEA6BC0BBC0EBD0F3EA03D443EB23E323E95BE0ABD03BE2E3E7D3DC23DBF3D143D083CFE3D343E0E3E6E3D753D1BBE8BBE09BFA3BE933EE43EC43D253B88BE253EB3BDA9BEF83DA1BE8BBEE93DF13EBCBF933EA43E373F45BF87BD38BF1E3E3D3ECBBF14BE5EBE353AD2BE21BEDA3E2EBEDDBEB03F61BF1040C1BE24BE32BF53BE1CBF1A3F81BE6D3F98BEEFBD3DBEBA3E1E3EC0BED4BAA8BE0EBE3B3E78BEF9BA0F3FFABDE43D84BE3CBEF4BD23BE033F5ABE49BDC6BE89BE803D123F7E3E41BD1D3E6A3E163E47BDECBCA8BD45BD923ECC3D8DBEFEBDB0BAC53E0E3E2EBE23BE2ABE0E3E963EBA3E13B7A2BDB73DAE3D213DECBC6FBE03BFE23D90BDDF3D7ABE24BEC43A3EBED23EFABDA9BD343E97BDF7BD4DBD6BBE93BE5CBE8CBD69BDD33D053E933E0DBE86BDB63D96BED2BDB03E0B3E1ABC8A3DE43C44BCE6BD28BEC4BE0F3F95BE7FBE41BEACBE6FBD7B3D0BBE1D3FC93D9F3BBCBDD6BCDCBDF8BDE93DC0BCFD3A92BCCFBEE2BDDD3DA2BE703EAABD0C3EBBBDD7BD12BEF93DF43E2DBE9ABE873D1EBE813C5EBC7B3D0C3ECDBDD9BD9C3BD0BE8C3DAFBDADBE4B3D783CE33DA2BD0E3D6B3D49BD843DDF3D9A3E73BE893EB1BEEC3D383DB2BE51BDCDBC48BE663E753E5DBECB3EE6BE2CBFB2BE03BDB9BC913EADBDB9BDE6BD163E1A3EC23E51BE1DBDC03BC53EB73C04BE77BE9CBC4BBEA83D253E17BDEEBEBFBD2ABE66BB3CBE983E9E3C3B3EA33D3CBE26BDEFBBC13E07BE2D3C0DBE02BE2DBBB3BDDFBCB0BD9E3D733D8EBD7A3E25BD03BEE0BCF63DDD3D833DAC3E213D233E58BEDA3DC93ECC3C843D013E313EA4BD003E163ED93C74BE5E3E0EBEA5BDBDBC53BDBABD9F3D82BE03BEA5BE5F3D243EF33EA6BE8E3EA53DDEBD8DBE9A3E293E6FBE0B3E9A3DAFBE403E5F3E9DBDCCBE1B3E1B3E803DEC3DD8BD34BE953ED43EE5BC6ABE543EDD3EF73DF9BE813E843E443E65BE61BD95BC523E88BD31BEF8BBDC3ED9BD13BD67BD5BBF9EBE7BBE5EBDC4BE47BE85BC283C0FBD2A3D2CBEA03EEB3D8EBC04BDB0BE0BBE48BE43BE2EBEA23D3A3E65BEB7BD67BE4FBE9F3ED23C803D8FBE9BBEB43E0A3E01BEA33D443DE5BB5CBC26BEF53D343E3ABE2D3E29BD833E043EF63DF03C89BE8D3E113EB8BE7C3E05BD2E3D3D3E3D3EA3BD0F3E983D7CBDD03E583EA73D99BDA43E1ABD1EBF9E3E86BDBCBEB83D5C3C323D843EE2BDA03B18BE9FBE0A3E7DBEA33D6F3EBABD1FBEBBBD1C3EBEBD0B3E963EC2BD7C3E46BE413E7ABC8CBEC83E50BEB8BDDABB8ABC84BD813E85BE7FBA833E013EC93D36BD11BE1DBD9D3E42BE823D2EBDD6BE843C10BED73DA5BCAD3DD73D873DA7BE1E3EBE3E47BDAA3CB7BDD03E55BE03BE84BE54BD94BE57BD95BD093F3DBE34BB74BE5F3E48BEDEBC5A3E0D3EA1BD863CE13E56BEE2BD8E3EACBDEC3D85BDCABC063EB7BE65BE31BEB03D013E083EA13EEA3CE4BD693ED83C62BD45BE07BFB13C08BE26BE7C3D0ABE4B3EA63E25BE41BE90BCF23E42BD1DBEAD3E333E273E79BCAA3D383EC43EA5BD023EE7BE0C3ED53EDBBD503EE2BDE23D5BBEC83ED13DEDBD993EA23D8DBD8D3D7F3E7A3C43BEDF3D90BDA33E21BEEABC05BD133E653E103E3FBEAFBD0EBEA6BDC33D75BE15BD05BE573C803CC7BE0DBEB33ED43D893EA4BDEABCB5BCC63C9B3DB6BDAA3E133E88BE6A3D1D3E5B3D173FDBBEC4BD913E3CBE683ECFBEE13E3B3E963D95BD893D7F3EA93EA9BCD4BD83BE103ED8BEFE3EEB3D0F3ED13D82BD1C3C8FBE37BE8D3C25BECABDA3BD9FBD15BE40BEA43EA93D6DBE023D56BEB2BD4EBC593EBBBD2DBD833E1F3EC73B253E97BBCD3D16BE843EEA3E3ABEC13B333C883E9DBECBBE8BBD183DA0BC6DBD13BE21BE0F3EEABE8D3D23BEC13EBF3E263EA0BE183E9ABEF9BCB43D203F2F3EA1BD18BE9BBD39BE153E873E2D3E04BE823E313E783C0A3EC7BEA83D71BEEA3CFDBE353DE73D3E3ECDBB35BE0F3EB63E28BD9A3E8ABEF03BDEBCA0BD72BE6F3EA5BD603EAEBB0CBC2EBDBB3D1ABF393E2DBBA43D4BBE08BC7BBE47BE043E9DBE433E203DA53CDF3D233E59BE5C3ED3BC583E4B3D91BC94BDB63D833EAF3E6ABE59BB3EBE09BE843E973DB83D49BDCDBEF93E26BE8C3DD13BBDBEE63DDEBD69BEA43E093E9D3E903EB33EE53DBABA40BD89BEB3BE4ABE5CBE7E3EA2BE253E46BEA6BDA23D93BE26BD1DBD033E0ABE13BB9FBEC9BC7ABC2D3ED13EFFBD1F3D6DBE343EB83E3C3D463B1ABE1DBDAEBBEE3E823CB83EA0BE88BEE63DA03D90BC963EE3BCB8BEA1BE043E563E8B3E81BE9E3C353EC23DFD3A8C3E07BFFDBD9FBD1D3EB33CB53D61BDE03DFE3D403EE2BE6CBEF33C563ECBBEB83E173DEC3D0FBE9B3D20BE50BE3CBE6BBEE13D7B3D053E38BD2A3EED3ECABE183D9A3DB53DBA3E9C3CA4BE4E3FA0BEF33DC93E593E57BEE6BE2E3DDF3D70BE90BE57BE173F8DBE29BD34BE05BEAEBE7D3EFEBD14BE8A3E343EEE3E8F3D5EBD81BD0C3E09BC12BF5C3C79BE5C3E353CE93E3EBD39BE77BEED3E14BC86BD623E003DC13DAD3D893EB93E07BF94BD233E96BECCBE273F5DBD9B3E863EA6BDABBDC0BE6F3E88BECC3DF0BEE63DF5BCEC3D373A99BE8FBDE9BAEB3C3EBDC6BEC93D0B3E30BE92BD823D90BE45BD0CBE8A3E75BD183D5FBD85BD293DC63DE03E653E2C3E133D12BE96BE893EC3BD8D3ED5BD2E3E84BEA7BE483E7C3CDF3DDD3D0EBD8F3D2ABEFD3E5E3ECFBE123EA73D8ABD46BE86BEB03D9FBE63BE343DA83D9CBE90BDD13D9DBC313EFC3C4D3E24BF2A3E653E1ABD543C5A3E823D493EB8BE2FBEB93B4B3DD23E573EE0BECFBD59BDB1BDD73A5FBE0DBEEEBD85BE19BEACBE123D4F3E21BE8BBE883CB83EF53DFBBD793BB13DE5BD193E70BD823E8EBE793E8BBE0D3F95BEE5BDA23EE43D0B3E093E01BE063F00BEF23EE1BDC6BDC2BD3DBE343E20BEC13E95BDE1BE86BEF1BD03BE203E4BBE9E3D66BE59BE62BEAE3D13BE013E103FBEBD183D1F3E1EBE1D3F9D3D90BE8E3D55BE463DDF3D183E01BF3C3B12BD0C3F74BE293D8C3E7B3D6BBEBCBCEDBDE1BD3FBECD3D24BCA03C3E3EAD3DDB3D373C98BE4F3D953DD73D00BD853E7B3EC63D32BE1BBEE4BCCC3E233D7A3E36BE823EE8BD6F3C1A3E3FBE493E423D773E073E9C3EF9BD823E8C3BB13DA6BED73E803EAE3DBF3E62BDF3BD3A3E133D153E17BD8E3E20BE983E213E513EA9BCA73EA13DEDBC8D3EEEBDE7BEC53E513B8FBDE9BE113FFCBD3F3D8B3DBFBD263DE5BDB13D0C3D223EBBBE023E073F8E3E18BEFA3DB1BECEBE86BD923E1A3EA73D123E40BEC5BE5E3EB03A9ABD56BE3ABE843D413E0C3E483ECF3C633E883E92BDC2BEB5BE1ABC9DBE7D3E0CBDC53ECD3D9EBD823E283DF7BE66BEA53D1F3EF33DFE3DC73D43BED5BE353D49BED6BE333D57BD4A3EEABCC0BEE6BD723EACBE86BB1C3E523D343E57BB433EA73DC23D623E27BE033E8E3D453E92BDA83EE6BE46BDB9BCA43EB2BD0CBE47BED03D873E723EBDBECFBE023E5ABE9C3E9EBE883EE6BEC6BC6E3D243EB9BD75BDDEBEBBBE19BFE83D9FBE6DBE073E9ABD54BEA4BE41BC983EA6BE23BE2E3D073E033E243E1B3E0D3E43BEE23E52BEE1BEE23DFB3DCDBC033EAE3D7FBE813D5C3E83BE80BE443FE4BD953DD43D213E02BE503E90BD2EBE913E043E0A3E62BD913DEC3E573E24BC1D3EC9BD4B3F8ABDB53E673E743E5FBD893D963E0A3E9B3D883E293C7CBEBC3EA3BE60BE0EBE6E3DAFBEFD3DABBC5C3E383E6DBEEA3C12BEDCBE2CBE083EECBD75BED33CC63ED6BE823E0FBEE73ECBBD033DB33DF1BCA33EAC3ED33EE53C1A3ECB3EBA3E623EF33D6BBE28BEBA3E833EF0BE613E1DBDB73E833E3A3E14BEAABE863E32BEF2BDA1BD573EF33D83BE6FBD0FBDD3BE8C3DE33EB1BEDC3C603EA2BEA53D33BE75BE7D3E993E97BD873DD5BE2BBD93BE163F8BBDD1BEBD3D943E94BE443EA33D2DBE2BBC2DBECF3D933E4EBEB63E39BE16BE323E4ABE12BF9DBEBE3DDEBDD9BD4DBE8EBD83BEEFBE4E3EC5BE24BD903ED1BECD3E1EBE15BEBE3DC73D4A3A313EABBED63E8CBC7E3E0CBDBFBEF63E513C3C3EB43C91BCDF3EB63B253E053E9EBED8BD9DBDB9BE9B3C093E9ABEB33E42BDB03EEF3DB73E663D1A3E0CBDCEBE983DF8BDBABEFD3DA3BE86BC98BDD4BDCB3DE13D81BE103D80BDC8BD3BBEDFBDAD3E6E3E053FC1BE453D2BBE493E5B3E5CBE503E4EBD573E9C3ECCBEE1BE73BE37BE51BEC53EBDBD8F3DB23E9D3D553D07BD653E9A3EED3D1ABD66BD8F3E353ECCBDE53C95BE13BD26BE863E43BD95BEF9BDB3BDE3BEC93E61BDDB3E8FBE16BE193E973E6ABE313D203EAF3D803E0C3EDA3E2B3D3ABDB13EB23E7ABD96BE41BE953CA5BEF03DBFBD17BEB93E0FBEBE3DF83BD8BE873C82BEA53EFA3C9CBDDEBEF9BE7E3E193E96BD46BD323E043E48BD1D3E6CBDB3BEF8BD36BD373E06BD8D3E8EBD52BE223DA53C283FD23D253E0EBEB1BBE4BD303E5CBEB9BE80BEA63B97BEA13E0A3FA3BD1ABC49BD39BE52BE0EBE02BE1F3E0FBD98BD4BBE9CBE803EB6BE233E473C0BBFBD3CD03D08BE993DF6BD4DBD21BE223EA53E96BB6E3E533E953C893B08BC1BBD12BFFF3EEF3D05BE33BEBB3D8EBE673E5EBE013E5D3D5A3E03BF903E52BC8A3EF7BC043F113C31BDA5BCDABE1E3E0F3FC43E51BEC9BE903CDB3D0B3DA53EA23EF9BC523C153F0C3E8BBDB83D073EC4BD80BE3BBE833C593C03BDE13DBCBEA3BD76BE98BE463E8FBE053E3F3D353E663A963DDA3D02BFC23EF4BDD73D023ED8BE0C3EBDBE8D3E6D3D7EBE7C3DF1BD303EB13C963ECE3D0BBE7BBE3D3E3D3E0F3F84BC24BEC3BD5C3EB6BC7BBE203E69BEA63E5DBEC83EDBBD483D983E413ED0BD21BED9BDAABE94BDE2BD8B3E0F3EBEBDA43D5CBD00BED03E2A3E2D3DBC3E0F3FFA3C9F3E9A3D0EBE023E893E47BD593E2A3D67BE243E6DBE383DB13E79BE12BE1EBD0CBE9EBD51BE013ECCBD0BBE523DA43D603D4CBD4DBEC9BED3BE813EDA3D393E493D733D313E34BE99BD9ABE903DEAB96EBE42BE80BE96BEB93E143FADBEF9BD043E623E5B3D3FBD7BBB823E973E17BE2EBC5E3E8BBE7C3E7FBD24BDBABDC93E4DBE09BF2ABE1D3CCF3D5F3E85BE013E8C3EC73C8DBDC6BDD93D003D40BEE0BDE33DF53D39BDE33E3DBD503E54BD61BE16BF2FBD34BE7CBDD7BD773E97BC513DBFBE37BEB6BEDDBE33BE3EBD1FBEC8BE41BE20BEC83C443E92BD1FBD4CBD873DB83D0FBE963CCE3ECD3C35BD21BEF03E03BF18BC40BE93BE62BCE63DBF3D90BE19BE3F3E063E9A3E423E89BD16BE2EBE3A3CE63ED8BBC5BEB23C9F3E9C3E48BE7B3E8DBE30BECF3A1C3FAC3B5B3E86BE99BD153EECBD0BBF543EE7BDA4BE79BDB03EDBBD483E35BE813E17BEF2BEEF3E75BE32BE953E873B1E3DF33D7CBE3A3C303E443E1C3E233EED3C963E9C3D723E123F053F2E3CB33E8EBE8C3DAB3D013E88BEA7BE433E403EBE3C23BEFFBABFBE22BE3C3E603DCB3DE0BEA6BC68BD893E80BEADBE31BE16BE883E11BE503D9E3CF33C78BEAF3C0DBEBCBD42BE823C7C3E63BE7E3EF73D88BD123FE4BC18BB813D9D3EC3BD403DC8BC4EBEC23D123D5E3E3D3E043EB1BE1D3E95BD813D42BDC93D5EBD2F3EE03C0A3E493EA8BE7DBEE03D063D57BEE9BE5FBEA5BDCBBC873DBE3E7C3C463D9EBE4D3EC53E953DE43D0ABE58BD443D99BD833D2CBEFDBC60BD853ED13D04BDCCBE9CBEF53CF0BDBEBCDC3D643C393E8BBE893E0CBE2B3D44BDDCBDB43E20BE3CBE2E3E203D0F3D3FBBB7BED5BED63CC93E2F3EB6BCB8BEE8BDCF3DB93D9F3ED1BD00BD0E3E62BD613DF13DB83C30BE6C3D183CE9BD9E3DB73D183EBEBE833DAE3E0DBCB8BEA4BDC33E8DBE1ABD7ABE4BBEE8BE8C3EBEBB34BE1A3E37BD6B3DC7BD3C3E343EAF3D913B893E40BE6B3E663E01BE94BE87BE03BEE43EB4BE3D3EECBC8EBB15BE13BE933EAFBC7B3EF53CEABDB63DBB3C17BEE73D263EFCBDF63D323EAFBDCDBDD0BD0E3F4FBC81BD31BE44BE82BD1ABE2DBE25BEE6BD553DD43D49BEA63D88BD3CBCF53E18BEF53BBF3D683E1C3D283E9DBE4E3E5D3CA7BC973DE73D03BEA03AAA3C723E183D023D7CBE733EE23EBCBC583E74BE81BEC1BDDDBD89BE34BDE3BD5ABC203E91BE9EBB363D973C5CBD423C31BEB8BE963D92BD853E603ECE3C74BD69BD583E1EBE34BEA3BE453E063E1EBE98BD20BD223CB23DFD3C403E4BBEBBBC8EBED93E913E463EA03E983D973EC9BDCCBBAF3D19BEB73D80BE783E2EBEC03EFC3DC33E8D3B86BE893E20BF86BC2C3E223E543DEBBDEDBD273E3EBEB9BD873E9A3E053DA23DC2BDAABE44BEADBE163C163D44BECBBEAABEE8BE373E27BE69BD74BE043B8A3D173D0DBED7BE07BE9E3D123C6FBD48BEABBDAFBDB63E5ABE803E7B3E423E983EADBE0CBE5BBC403E863D143E4EBEDABD573EB73A80BE253E8ABE8B3EFABD073E89BEEA3DBA3EE93E5EBD05BD0ABE863CEC3ED93EBE3DE4BDDBBD4D3EB53D8FBED63D95BED1BE9A3E8B3DD0BEB2BE33BE3B3E2C3EC9BD10BD4E3DB0BD8E3B1CBE883E143E113D0ABE6C3E8BBEC23E823DA43E963E45BD12BFB43E113E7F3E953E913ECC3D4C3E463EEE3DF6BE2ABEC3BE083EC93D23BE01BF26BEFFBE743EA9BE19BEEDBE8CBE833D313E6CBDE23D3B3D2BBFC43D763E0A3D14BE74BEBF3C36BEF53EBD3D82BE3D3D13BEDF3D81BD303F913E92BCAF3E69BEA4BDA83E6A3E05BED2BC04BEC9BCE7BD523E8C3E44BE173E06BE5ABE0CBD483EFF3CC0BC1D3EFE3D5C3D403E68BD053D603EF73EC2BD00BE573E2B3D213CCA3EA93E893D243D953E02BFE6BEA4BE8DBEF53D62BE18BD163C473ED73EE83E43BEBDBDEDBDE7BE40BE423EF1BDF73DE23ED43C41BEFD3D0EBD32BE063D1C3E4ABD40BD2CBEB03D76BD13BCBA3C183EFCBCA53D8C3EABBDC7BE7A3D00BD8DBE7E3D393CC0BE713E813C0CBE9FBE40BDC23BCD3B3F3E143ED23E33BE1CBC70BE8ABEB2BE183EA13D263E463D61BEEDBD25BDEABDEFBEB7BE833E8DBE5C3E6C3EC8BE65BE7A3AE23B7A3EB33D033F9A3E773D783E053F8C3EE23D713E5A3ED4BD21BF26BD99BD24BF9BBC0C3ED53EA7BDAEBC513EAABED4BE2FBEC73D683E8BBD483E9EBDA6BED4BE81BD4F3ED23C3D3ECEBDD4BE0C3E5CBE47BD54BE463EF73D753E8ABC0BBF673E733DB1BE8BBE50BEE1BDBCBEB53DE73E8B3C933E303E583FD63CAEBD383E103E823D983D43BEED3DB73DBFBC92BE95BC443EFDBDA2BEDDBD8D3EF0BDC53D6ABEBEBDA73EA2BDA23E9FBE1EBE07BEC63E1CBEE7BD463EA03EF93B3B3D3D3E3CBE1F3E08BF24BE88BC493EA3BD0C3F8B3EA53D43BEFF3E3C3E91BDC13D013E42BD4B3EBE3D02BE6A3E8C3CC53D33BB3C3E0E3E8FBE4E3F60BD4D3E80BC953EA13D08BEF83CA4BB57BE77BE26BE923EEFBDE4BD233CA0BEA7BEEBBD5A3E91BE263D853B6A3EA7BE073E06BECF3EDEBDED3C5DBB08BE91BEFCBDD13D6C3E0BBD0BBDD23D943D5ABC43BE9EBE763EC4BDB5BC89BE24BD47BC383E8A3E4DBECA3A6F3CB4BC493E543EC83E06BF353D9F3E903C27BE85BE20BE3F3E0ABE2C3D03BEDC3D753DCABEE8BED2BD18BEB5BE78BEF2BD8E3D06BE823E1C3D8B3E35BC09BFDABD6C3DE6BD18BCDBBE90BD38BEA1BEB0BE87BE9EBE493B073EEC3DA2BE73BDF33DACBD033E24BEBC3E3B3E103F2A3EAFBC9FBE053D4E3EB83DABBD153ED63EFBBD1D3ED8BE363DDF3DFCBD7BBE71BEE1BE86BD8CBD8CBDFD3D493E593DA4BC183EF03D8FBE8C3DCE3E27BC82BDCC3DE6BE113DCFBDADBD58BBBEBED9BD843D0EBDCCBE26BEE53C89BCB1BDBE3D1BBE913E773B89BD503E7CBD76BE543ED4BE45BD983E573E573C953D8EBE90BC86BEB13D203E8F3DD33AFB3C43BE0E3E3A3E673D85BE2CBE0E3C733EB43ACB3E3FBEF2BC3B3C873D1DBE2CBD1DBE5F3E573EB6BE7E3E003EFBBD753E3A3EE4BEAE3E3ABEAEBDE83CD1BDDD3EFEBEC73E303D42BD8CBD6ABD15BEABBE62BD613E473DA93A77BD8FBEA03D7FBD393DB0BD303E423E19BE363DA83E18BC0D3EDCBD8A3D2A3E8ABDFABE12BE5EBE42BE9C3D1ABE63BE973DDFBDA33E3D3E113F37BE71BE34BE98BE97BE8CBD6B3E9CBEB73DA93E2ABE613E8CBE05BE603DD33DA5BD763EF4BEF5BE99BE5ABCE5BE5A3D9ABE75BE033F46BE44BE4D3E5B3E373D19BE393E3F3E2CBD58BEA9BD8B3C5FBD14BD49BE813E343E303E2FBCC3BD983DF03E20BDBB3D123E1F3F41BE073EF53D463BEDBD26BE043F483E6BBD55BE1F3D123E903E1D3EBABEEF3E5DBD433DA13C8DBE723ED63C153E673EA93E58BEA43EE03D47BE903F853E293F4DBFBE3DE93E17BF35BFAB3E12BF7ABD6FBE0440213E443F55BF86BF233E58BEBFBDA9BDD93E783F1DBFA6BF8C3E4B3F373F1E3E7ABFA7BF",
      torch_tensor_32_torch.bfloat16_15: "0x02000000063E75BD16BD013D553D293ED4BDDF3DB73D35BE393C0DBD4B3DFCBBF6BD2B3D7D3D87BD7D3C5ABB26BECABCECB7A93CB2BD423D19BB303EBEBDB63CF5BDDC3D",
      torch_tensor_32_32_torch.bfloat16_10: "0x02000000DE3D99BDCE3D923D68BE03BE113E223D533DC2BD80BC7CBC553EEEBDDEBB863D973DBDBD65BD0F3D833D84BDD83C8E3E15BC2DBE573D87BDD03BD4BD6D3C55BCF4BB273EC53D303E12BC903D563C9FBD08BEAB3C9ABE2FBEBA3DB13D3DBDE9BD63BEB2BDA5BB01BEE33D6E3EB6BC89BDAB3D11BD12BC0FBDA83DDF3D90BC35BDBE3D16BD7DBE213D8B3DE13CECBCDABD043ECD3C31BD233E82BD08BEEC3D17BEE73CE43B0B3EA1BD19BE763E043EC4BC413D08BE57BE203CB73DE73D68BE4DBC8A3D253D34BEA8BD51BDFABB7EBE8EBC2BBE9A3D3DBE0C3E8A3C933E2ABE35BEFEBCD13D4EBC38BD853E3ABD553E393E443D2FBD573E1FBE8BBE84BCD13D57BE3A3E4A3E12BE64BC223D313DACBD893D2C3E4C3885BE0B3D29BD9E3D09BEBF3DC6BCE33CFFBC44BE873D353B80BD9ABEB13D933ED73C183D313E0ABDFA3D4B3D27BE0F3D70BC5D3BDABD8ABE1A3E543D8B3D9A3D503E5D3D3A3DA13DE63C1D3ECD3D9DBD21BB663D05BC3A3B96BD313BDEBCF83D46BEDF3D4EBD433E593C473CDA3DE3BC27BED63CBD3D353C3EBEBA3DAABDC53C9E3DB4BD9EBDAC3B163D7C3C853CF03D85BBE5BDAA3DABBC4B3D3C3EA3BC6F3E81BED7BDA4BC6A3E95BCB23D16BDD0BD523CFCBBCBBC753D1FBE903D883D84BB7FBC6D3D84BC8FBD2ABD793DA5BDB83D9A3DFA3B7B3BCF3C033C133D81BD81BD693EAA3D52BC3A3E4FBD583D12BEA4BC42BD19BCF33D4ABD50BE603B8CBCB93DB3BD8B3ED43DF13D863D2A3E3EBE53BED13C5C3D97BDBABD92BDADBDE7BC2BBE1C3B9EBC843D5ABEBC3ED1BD13BD31BD703E8C3D73BD9BBD2F3DBEBB0CBDE93C713D143E923D4B3E82BC0EBED3BD5B3EC6BD4D3DB1BDC33DE3BD873DFDBB093ECABC453E9CBE81BED0BD3C3EC1BC5EBD973BDDBD533DF0BD89BD183E1A3E953D65BD32BE6C3C053D513D923D953D46BE51BDA0BDA03D3D3DBDBCEEBDCEBD013D903D333C30BEB03D68BD083D6CBBB6BD39BDEA3D753E2B3EBEBD953D4CBDD23D56BE9A3D4B3E4DBD0ABE0A3E2CBEEDBD12BE113C25BEB3BD283E0D3DE33CE53DC9BD4D3EFB3D20BC213E1D3E8EBD153EA33E46BD12BDBABDF03DE63C943E6A3C20BE553D4DBE20BD843EAA3CAFBD753DA7BA42BC63BCB93DFF3DBDBEB8BA20BE333D81BE86BD45BDDABDE4BB713CD83DCEBD58BDA23DC83D073E9BBD62BCCD3C0B3D80BC5E3E0BBE9BBE5B3EDEBD02BD033E66BB4DBEF1BD49BD943D30BEBABD99BDA03D463E183D883CA6BC04BD7C3D28BE163E8EBD44BE97BD453DDEBDACBDFC3D37BB8C3EADBD443D6A3D88BE02BE4FBDEBBD563E8E3D88BE343E1A3E753CDBBDF5BD9DBC05BDAD3BD5BD0C3E25390DBC1EBEDF3DEEBBEB3DF2BD5FBE9CBD723EB7BD3D3E89BD54BE2B3E0ABCD53C713E8B3D6D3E57BE9DBDF03DD73DDF3B223EF2BCE1BD3CBE793D2FBC693DD23DACBD9EBD2F3D40BE333DCCBCCD3DF2BCA6BD5B3D08BE933D863EA73E3E3D103C2EBDE83CD8BC9E3D6C3DEE3C2C3D40BCA0BDBFBD233E9ABD7DBC9B3DB0BC1FBE04BEC23D6C3E793D1E3E77BDEBBD0EBD4CBCAEBDBBBD76BE34BEB1BD403EFDBD173EF9BC6C3DFA3B87BE343DA23D4D3C483D1A3E51BE85BE443D583C6EBE6E3EECBD843EBA3D86BD013E32BE9FBDC6399E3EF23D433D863C73BDFD3C1EBD40BD423DC83D9E3D96BDB3BDC93DA6BD2B3D203EE3BDE33CB2BDA93C88BDB6BD2A3E543EA23E8DBE133E1ABD1DBD28BD96BE5D3EA23D4BBD803DEC3D653E8FBD473E953E0F3DB6BDD3BD073E813BA53B513D993C8B3E573EFC3D823E233D983D43BE80BDC9BD903DDDBE63BE403BEBBD5B3DEE3DA03D99BDC2BD75BE423E3DBD753E6BBC143D923D36BCD13D37BE8A3D84BDAB3DD9BC01BE16BDE7BD16BEB53D15BDB3BD643EA13D9EBD353D20BE82BD73BD923D07BEA13B1EBEC23CC13D41BDB9BDE6BD2DBE11BD42BE2A3D053EBF3C103E9A3DAA3D65BE2E3D3E3CEC3DAABDA33EB5BB2D3EA73CCE3AA4BD103E61BCAC3DC6BD8F3E103E713EAB3D313E773DA63C24BD52BE673D88BC163EEC3D253B553E043E25BD1BBEA23D5B3B3FBC37BE2FBE4C3DC1BE2D3E1E3E043E073E7A3D553EA53D843D663E083EB0BDC03E8DBDB3BD3FBD19BD9B3EF33DE3BD9C39353E61BDA2BD10BD933D3EBEDE3B7FBE0A3E143E323E473D18BD49BE2B3EDBBDE1BDCD3D1D3D933ECB3DC3BC62BD143E253CD63E553E213DA73CCB3C0E3E6EBD263E0B3E0C3E38BE63BD2CBBCF3A88BD8FBE2F3EC13DC4BDCD3D483D8BBB2BBE933D433E63BDA0BEE5BD25BE213D9ABD23BE24BDE1BD05BE22BBCFBD94BD2EBB37BD1C3EDF3D523DB43C82BD74BD0A3D21BE533E9A3DA63D0A3E36BE64BD1CBE393D2ABE5ABEBABDEABD9CBD7A3B37BD973DBCBDD73DE93D943D093DD4BDD53C493D1E3D003D2C3D8B3C893DF2BC4F3E7CBDAABD89BD573D8A3E3E3CD93D24BE913CBA3C64BC2C3EDF3DDDBD963D463EA4BD8E3ED2BD173E873DA5BDB43D33BE523E20BE3A3D1DBD163EEFBC24BC5DBCF3BCCABD913D8DBDD93DA9BCAC3D2ABD90BD483DAC3DCBBDAEBD9A3D1F3DC5BD4BBE27BD48BEEE3D04BD82BD813DBF3C403CE83BA53D233E603EF83D5EBE353D88BD0ABEB4BD303EE03C373EAD3DF13DB4BD02BE233DE13D9D3D243E993DC63D8D3EC63D533CF53D1BBDF9BD11BC95BE71BD30BE97BD3EBD9F3E6E3DA3BD92BB943D023E2F3E20BD073E85BDCABD4CBDC83CB5BD3ABD433EE03C19BD9FBA8FBD63BDAB3C14BE80BD563E723E7A3E40BD1B3DA2BD643EAF3DCA3DD83D623D49BD65BE0CBE053DF0BD323E573E043E883B423E333D613E2A3E9DBD543E753E1F3C94BB173ED13C1CBDD2BD063D82BBAB3D00BEA03BEBBDA5BD963C943B74BD3D3D",
      torch_tensor_32_torch.bfloat16_14: "0x02000000C33CA73D1A3E9BBC463D42BDA4BD76BD46BE9B3D8FBC75BCAE3BEC3B19BEA83D173EE6BC0A3D8F3D2FBE543DE0BC0FBE0F3E8E3D1B3D7DBC41BCC43B903DA83B",
      torch_tensor_32_32_torch.bfloat16_9: "0x020000001CBED53C903ED23AEFBD113E873EBD3E9EBE67BD833E323CC3BEC0BD75BE69BD71BDFABDA4BDE23C613E273DD53D9B3C17BD9B3D99BD75BE71BE3B3E13BEB9BE573E383ECF3D10BE9DBD993C113C41BE0D3E633E8CBC503DF0BD7EBB7F3E0A3E9D3D36BE013EF33D183ECDBD43BDC9BCABBDAABB1D3E87BE22BE32BE3FBE05BE833EBF3D863EA6BC963D65BECBBCA03B953E71BE84BB473EF53DBCBDA83DD33DB9BC8CBEBDBEE03D47BD8C3E1C3D4ABE62BED4BCF4BD7EBE2A3E70BE8BBB12BE063E463EB93D563E6F3E9D3D7CBDA9BEA6BE953E033EA6BE8FBE1EBE183E9B3DB1BD983DD33D9F3EDB3C9BBD17BE08BBBBBD0DBE94BCAF3E3CBC7ABE9EBDD03A36BE1DBEA5BE72BEACBE3B3CA4BE88BDB9BD4B3DB5BECCBE7DBC8ABBA43E8B3CD93CFE3D223B6F3E1E3E95BE0ABE5B3D4F3DFEBD8DBDB73D0F3E5E3E1A3E5CBE66BD533EE0BDABBC8ABD323D9A3ABBBDBE3E83BE86BEE03D903DDD3D4B3EE9BC413E1DBEFD3D18BD50BD23BEAEBD813E70BE0F3C5C3E8DBE03BE0B3E103EF43D833D87BD2A3D733C453E4B3E99BE833D5A3E12BDB13D48BECDBDC6BC273AD63DAD3E39BE5C3D843D5F3EBE3D2FBE7F3E03BD35BCA73E0FBE8C3E8CBEF3BC86BC8BBE2A3ED8BC56BE123E703EB93EF13DE6BDBF3E35BE173EB4BE21BEEABD8ABC6F3EF63C8E3DB13D9E3ED93D3D3C1FBE453C303E5A3E52BDB83D123E843D2ABC273E91BD553DE9BD5EBDFC3DB5BDCBBEAABD97BED13E9B3D8D3D143E533E13BC2D3D783EB63DA63DE8BD97BDBC3EB83DE43E68BEE4BD5E3EB2BB9CBD26BDF23E0FBE9DBED73E8C3D903E213C653E2E3E05BEA5BEA23E8D3E71BD0D3E28BE923DAD3E393DA1BE95BCB83D3C3E52BE48BE743C913CD3BE2EBD22BC6D3E963E21BC293E12BDBF3DA73E993CA5BD4B3E073E32BD33BE753EB63A84BD83BEC4BD44BE0F3D293EDDBE97BEA13C0D3E21BCBC3E0BBEEE3E203D45BC913E893EC53D423DB9BD0F3DA0BD513D4CBEAB3DF0BC7CBD51BDE43EDF3D02BE88BD133EC53C46BD48BE77BE10BE0CBDC23CF3BB283E203D59BEB7BDF53C77BE7BBD4F3E353EC33D83BCCFBDEFBE97BD9A3C85BEF6BEC9BE0CBEEFBCB5BD9C3E903E863EA0BB1EBEA03EF93E50BEAF3D6D3D11BEA23EF5BDD8BD24BEA7BDDBBDA63ECEBB763D1E3EB0BE1CBEA0BE0EBE9C3D73BECBBDB13D963E78BD423EB5BD183EBCBE9DBEF7BD293E723E173E2FBE24BE8D3DE53DB5BD813D0EBE683E853E993E1DBED93DBB39603E37BD1F3E173E163EFFBD4D3E2F3D333EEFBD973E10BED1BD79BE433E81BE463D3D3D8C3E373E1D3C6A3E35BE4F3D573E52BE2ABE063EA63E7D3EA5BCDE3B4FBEFCBD423E613DCA3C833E8FBC533DFFBC94BD9C3C693DA53E853D3CBDABBCED3CDDBD7B3D3EBD733E75BE69BE7B3D0BBF5C3E0ABC83BE9B3EB7BDA43D16BE62BE99BE99BD153E81BDB1BED2BE01BEAD3D3CBD19BE11BE4D3E6B3DC33E89BD093E67BD5FBC533E92BE7ABE0FBED53DF83DDB3ED7BC84BEB43D4BBEA23DB2BD553D613C6BBD0FBEE6BD8CBE99BD5C3E60BED7BDE93E253DC83E5EBEC1BE933D85BEC93D793D1CBEBEBECCBDA43EF7BD243E8ABC9ABC853E97BDF13DC63CE4BEA83D343E053EB5BDC03D1FBE933D22BD0ABECEBD5FBEB8BDE63C553EDEBD973E613E9EBE34BE06BE8ABED23D05BE9DBE483C1D3ECFBDB0BD603C7C3DFB3D36BE933E033C4EBDA13DE4BE34BEA13D763DCDBDC53D80BE6D3E723ED5BDE23CD23D02BDC83D53BEE3BC133EF33D77BD1C3E31BEB4BDF5BE9BBD123D7FBEEDBCB93DAFBE2A3E5CBDB73DDE3D19BEA2BD1B3EF73C003D2B3E39BDFDBC443C163E923C88BE68BD45BD053E913D2B3EE43D79BE05BE133E3FBE4FBE9F3DEF3E873E93BDDFBD5DBEC7BC5B3E17BE9BBD7A3E913E553E073FD6BD483E283EAEBE6DBD6A3D68BD0E3FFB3D483E1CBE5E3B6F3D8DBC763E803E84BD11BED1BD96BE063FC13EFCBBC1BD633EAFBD7DBE363ECEBDFDBCA6BE923E543ECABC79BE8DBE423E13BE573D56BC84BEF53D823E0E3CF2BDF8BDFEBD833EEBBEB9BE6EBE92BE61BEC33E533E953D8F3D333E953E15BEA2BE8FBD363E71BDA53D83BD553EABBC63BE803E6C3D27BE113EDE3A2FBDA73D9A3E673EDFBE7FBEBC3D5EBE14BE85BD773EA53E86BD883C4BBE0F3B943EFF3D233D5FBCF7BB233D4FBED9BEB7BD55BE193EB8BE26BE783E7C3ED73E8FBEEFBD083ECBBDB03DC13D60BD11BD823D923D4D3D9EBE8BBCE0BD8EBDE73D073E25BD253EACBE82BD9C3E313C9B3DDABDF33A793D6E3E93BEAB3DC63ED63EA3BDE1BD6A3E92BE79BE023C563DB93E7F3DA3BD49BEE5BCDF3C04BE9EBE293E6ABE933D903DFDBD7A3DAB3EB23E003E79BE1F3E9CBE193D92BE3E3EA6BDA13D863EA3BE44BE3FBEE23D56BE74BCD03C27BE4C3DA8BC553C163DE53C2FBE2CBE353E93BE98BE753ED33D8D3EB83D923D3EBD83BD9CBD663E98BC253EDD3C4ABD8ABE8BBE7ABE62BD37BE0DBD84BC91BD22BE84BD0D3E043EBE3D1F3E33BD083DE83ECABDC0BD82BE3CBC963E93BE27BD623E0DBE76BEB43EE1BC35BE993D6DBE86BE4F3E1ABE733EB53E953CBD3D3BBE7C3E7FBEB0BC87BEA8BDFDBD88BD693E9F3C5BBDA3BD34BDE8BD1CBE163D5A3E53BEBCBDAE3DC03D8ABDE83D623EDCBD6DBE563EA13E463EF83D8EBD69BE9BBD893E373D42BE1B3E6A3E1CBE713E43BDDCBE4E3E66BEB9BDB73D15BE2BBD83BECCBD73BB85BE743E9A3EF4BD03BE3F3EE9BD36BE9C3E323DCB3CA33E133E0E3D823EFEBDBDBD8E3CFFBBC43DAB3E23BDF23D11BEB63D383E533E003D86BE7D3D193C03BE7ABE7ABE843DBDBEAE3B1C3E723DDCBDF4BBB5BD6E3E15BD4FBD92BC87BEA6BEDE3D24BC",
      torch_tensor_16_torch.bfloat16_3: "0x02000000883F8B3F8A3F663FAA3F403F813FA73F323F913FA73FB33FA13F413FAC3F3E3F",
      torch_tensor_16_torch.bfloat16_2: "0x020000009D3F793F8F3F313F763F913F833F6F3F5E3F363F923FA13FA43F853F673F5D3F",
      torch_tensor_16_torch.bfloat16_1: "0x02000000593F923F513F6C3F8D3F843F6C3F8D3F763F553F6C3F5D3F773F883F893F8B3F",
      torch_tensor_16_torch.bfloat16: "0x020000007F3F7B3F8D3F863F303F893F913F533F5D3F4B3F823FAF3F8F3F2C3F8D3F983F",
      torch_tensor_32_torch.bfloat16_13: "0x0200000010BD313E053E2ABD9DBDA83D323E21BEC83DC3BDE23B8DBDF43D29BC183D7EBC473D36BEE43D963D2EBE00BEF1BDC8BD003EAEBD093E183D073ED8BD89BD503D",
      torch_tensor_32_32_torch.bfloat16_8: "0x020000001DBE7D3C883D89BD55BCB13E6ABD243DC2BD423E8ABD5A3D27BEA43E22BE8CBE50BE50BE8D3A1FBD803C18BE63BD963D423EE6BDAD3E8FBD4F3D893D873E623E26BE5F3EFA3DA6BDDD3C6CBE50BEAB3EF9BD61BE783C18BEAC3C0E3E31BDF03EF1BDDFBDE2BDC7BC86BDC43DAFBDEF3DD13D793EE3BD1ABE183D88BEBBBC03BE2BBE4D3D623D79BEAEBC05BECF3D263E82BD313D15BE6D3EA33D7ABC94BDE83DC43D4E3DE93D9FBCB8BD00BD623D043ED1BC773EB6BB9DBB34BE5F3CB43E1EBD3FBEBCBDC33D90BD71BE683D30BDA53DD5BC423EFEBD70BB94BE8CBC163E8ABEA33E54BE833D383E93BD4D3EE2BD72BE84BED83D173E2E3E31BD64BE2DBDA83CFBBD46BEAD3D793A34BC443C4EBE9CBE453EFABC6DBE56BE383E7FBD003E57BE25BEE83CEC3D42BDE0BDC83CD93BA73D84BEBABD34BE6F3EE9BD963C13BED6BD203E04BDFE3DBF3D0FBEECBDAB3E3FBEB6BCCC3C9F3E00BE86BCCABA73BC0C3D293EC7BB06BE903CF63C21BC9EBD15BDBBBD103E823D4C3CB0BD6DBDF5BBE0BDEF3D853BA5BD0E3E113EE4BDF9BDA83C44BE0A3ED0BD103DF43DBD3DA5BD63BD48BE5A3D4B3E3CBE2A3E5E3BAFBDC8BD10BE0B3E6FBD8B3DDDBD86BE953D4ABE233E843E00BCCDBDAB3DE23D413D3DBE983EC2BD033D733D9ABEB03E83BCDE3D90BE0DBEAABC13BB02BE1FBE193E2B3DEBBD24BE7ABCE0BDB53C463EFC3D593E1D3D6E3C1FBEBF3E41BECE3E2A3D0EBD8EBD2EBE223E73BC6E3E66BEAB3E4CBD1ABC043E3ABEAC3E19BEDEBD123D53BE11BCE83D33BDF93C3ABC00BEB23DB83D46BD7F3D193DAFBE3ABE2BBEE43D1ABE463EDF3D9E3D683CE73CA23D773E83BE823E823E813DE9BC0EBEA0BD9C3E20BED43DF1BD8DBC063C803E9E3DA0BDE6BAD63C273C663D5B3CC03C86BEA2BC2F3EF2BDDBBD1B3EB0BD26BEB0BE5EBD453E8ABEC23D293EF3BC26BEA93DE7BD9ABD34BE48BEA5BE33BEAD3D1CBE5D3C16BE973E603ED93D2A3E91BE7BBD8EBD83BD543E5E3E213D7FBEA33D31BE8A3E0A3E023E7ABEC93D9DBD22BE26BE10BE7C3CCABDB7BD303E11BDCBBEBD3D2F3E203D0B3D2A3E61BDEBBBD63D643E7A3E893E1BBD08BE7BBD3BBD34BDC13CA9BD16BE0EBEAB3D5FBD59BEB3BD3BBED93E18BE50BE153E77BDCCBD0E3AA0BC0C3E03BE383E0BBE4EBDB3BDD9BD47BD9C3D9F3D8B3E82BE1D3E7D3D5F3DC73D3DBE4BBE643D91BD1C3E563ED63B4B3E3A3DEBBC7C3E9A3D4BBE89BE5BBE1BBDF9BCA5BE23BE00BE63BEB7BE81BC253E7ABE6EBEAF3D293E863E88BDC63D98BEF8BD3C3C52BC49BCF5BDE7BD53BE7A3DDCBDA63D9EBDE6BC653E01BC353E723E2B3C99BD37BE67BE123E4DBE3F3CE6BE9B3B443EA0BE423E3F3DB63B1ABDA4BBE03D2A3ED73CB73D303E153EF13D6EBD8B3DD23D803D6F3BD7BDFDBD51BDB43EBD3D6F3D523DA7BC7FBB903C87BDF4BD22BE34BE8DBD4DBE06BE383EAEBED73CB23C263DD4BE26BD49BDA73D0D3E923E09BD9F3DBB3E20BEA5BDC23ED5BB86BE08BD49BC1FBED33D243BFE3D25BDFBBC023E7A3D10BE6E3DC13D493EB63D26BE56BCEB3D663D043E103CD53C973D5ABD723E413E593DC23E2D3E2ABE523E6A3EE8BD1E3EF5BD55BDF0BD03BEB5BC123C9E3E723BC83D95BCE6BD17BDB4BD5F3C2FBC4ABD49BE52BEECBD8FBC04BE45BE223D80BED1BAC03D4A3E3DBECB3D183E293D8C3E0D3EA93D9E3E85BEF03D6B3E123D633EB7BD693D843D09BEA0BD50BD4B3E22BDD93D143D5BBD443D65BDBA3D73BD0DBDD73D5A3D0CBE85BC4A3D6CBCB03E5A3D80BD543C4ABE8F3C4C3EF1BD073DD23D1CBE51BDD2BDDBBC91BC993E3F3E6BBC4FBDFB3D91BCF1BD763C1CBE9FBE4EBDE1BE3E3D933ECD3EDE3E09BDCEBC5E3E92BC3F3DBFBD5B3D23BEAE3D63BD2FBC963D4A3D2F3EFD3C893E3B3CD6BCA53D3CBE403E9CBC0C3FA93E58BEF23D27BE41BD33BD2C3EB4BD3BBEF0BD56BC3BBECC3DDA3C0BBECDBD403D63BE87BDFBBD603E873D71BDAC3EF3BDBDBDD9BC3FBC5EBD003F0EBE7E3D1F3B6E3DE23C9DBEBC3ED5BDA03EA1BEF73D4FBEF53E943D5DBEB43DC7BC89BC06BD04BE93BE5C3E2FBE933D00BEA5BD60BDA6BD233E05BC4B3D9D3CA03C263D8CBCC2BC7C3CC13D6CBEA3BD7BBD8B3D40BE0A3EF9BDDCBCFFBD813EC0BDFBBC0E3FEFBD7A3E9DBD99BA443E87BD03BB46BD703D1DBEFCBD883D1EBEA03CA7BEABBD933C643D8CBDFE3D213E7F3DD7BD18BE21BE9EBDD8BD813E863EA0BDA1BDAEBE01BC1F3D0BBE873EDDBD283EC83D1039D8BD483E24BE00BE8E3E01BEE83DA63DAEBDC3BD503EBB3DEBBDA23C883DEB3B60BD4C3D9ABE49BDA8BC3EBC9ABD9EBD96BC12BD19BD0E3CBEBDD33BCBBDC23CD73C7EBD0F3E83BD2DBE6B3E70BDE6BD2DBEB53DCBBD27BD5DBED83D1A3DA9BC213C62BED0BD6CBDC4BDBB3CC63E9FBD01BEDC3CB23DF0BD36BEAFBE5ABDB83DFC3D713D393D893D193E92BD3ABDDBBDBC3CC6BDCB3C833D7CBB563D85BDBC3DAB3CCA3EB8BD88BDC2BD79BD353D1ABE29BE823E4DBE7E3EF9BD4BBE45BD6CBE903DBC3B71BDC63E8C3E5DBE1D3EF6BCC63D0ABD843D1EBEBD3D4C3E673E373E843C8A3E02BE693C03BEC73DFABDD23E533E32BE093E4CBD8ABC203C373D463CDE3DE33D44BEB6BEB7BC0A3E65BE37BD883A153D4CBE5CBE0CBCAC3EB1BEA0BD4B3DB43C733DD7BDA73D35BEEBBD803C513EA5BDE2BCC93DD83D14BC403E7ABD6F3E2D3C3D3E7D3DAFBD8FBD65BD17BEDC3D503EA1BD073DEABCC9BD84BC0D3E013EDDBD703D6ABDB63DD03D83BCB4BDD73DB13D09BD97BB85BE94BDC83D83BDEFBC9CBE5A3D4C3EA9BEB23D31BC103DF33D58BE84BEA6BC1B3E98BE763D573E87BE96BC9F3E",
      torch_tensor_32_torch.bfloat16_12: "0x0200000006BE89BCF63C013BB03D5ABDCFBA04BE623D39BE76BEA33D4FBE3E3D01BE0BBE1CBE463E94BD3C3D77BC50BE6D3D273D2FBE13BC46BDEE3CC0BD09BD5C3DD93D",
      torch_tensor_32_32_torch.bfloat16_7: "0x020000001CBE9F3E713E603D6F3E8F3BCA3DE73CAF3EC4BE083E3DBD363E3DBAADBE5ABEA4BE04BC74BC4DBD993DEBBC2CBD74BD253E6EBD42BE8C3D98BE483DAD3DBFBD2EBE3F3E223DD9BDE0BEB5BD66BEF63D183D923E893CA9BC713D6FBE56BD23BE473D15BE4E3DEABD483EC3BE4A3D97BBF83C4CBEE93BB73C55BE64BD9EBDDBBC90BE923EFC3C173E483E623E1B3E7E3D7F3D283EE0BD2CBE373EAEBC8D3E86BECA3D1D3E9ABE323E933EC5BDC53DCB3D6C3E5ABD20BD8C3E2BBE553ED1BDA6BE5FBE533D52BE4E3D183D3DBDCA3D8D3E7F3E39BE47BE033E8A3ED5BD4EBB09BECB3DD73D263D04BE523C62BDBEBD35BE3D3D30BE16BDC9BC25BBB2BC76BD0E3EEA3DDEBD763EAABC78BEEFBD58BD033D7E3EA83E45BD6B3D9F3E93BEC53D88BEE1BD04BC8D3D133EE7BDE33B0F3E0D3EDD3D693E91BDA8BD0B3D61BE0A3E8E3E413EC5BC83BE0B3E443E063F78BEA53EC8BE523E44BD32BEC1BDBC3E3E3E25BE0FBE55BDBA3D84BE3E3D313EB5BD623CAFBDA2BC78BE8FBE923E843D293DA1BD6ABE97BE2E3E5D3DACBCA43D563ECE3C0CBEE13D31BE753DA33D223D1ABE763DFE3D3BBE72BE4FBE7CBEC73D813E623E0A3E703E8FBDCBBC9CBD14BE1C3E5DBE0C3EA33B52BEB23DE13DC6BDC03E1EBE9F3BA53D9B3D98BE053D7D3D81BD393EC5BD3ABE743DC43D97BD873E38BDF23D85BD8BBDD9BD883DECBD373E34BC773CC33D2EBDDABE1A3E823D3B3EBDBC40BD873E4CBE8EBD09BEC13C2E3D1F3E7ABDBD3D05BE6C3E1C3E00BE1ABED33CCBBC57BD00BEC13ED5BD80BD22BE37BE93BE38BE3F3D493C2E3EAABE623D6EBDA5BD49BE3C3B56BCBD3C2DBDECBE223E89BEACBDA0BC26BDC5BD02BD53BED73D223AEF3D97BC47BE05BE733EBEBE7E3D4FBD94BC013EE53DC73CA7BE48BD00BE7D3D1CBE44BE263D2BBE393E643EB0BE30BD42BDC3BE33BE8F3AE5BD95BE023E87BE5A3D863D8ABEDABD35BEB83B9DBE69BEBB3DD7B9D5BDCABD3D3D9B3ED23D57BEF7BC533EC73D4C3E173DA73D4B3E583D883C523DAEBD77BDD2BD753C58BE1D3F16BEC13DD3BCE53D1D3E143EF3BDDEBBC43E633E943E0ABE8DBE81BE91BE36BC213C8A3E83BD45BABE3D243D3EBE72BEDC3D2D3E783E9B3D613E2BBD1E3EF13C863DAC3D123E003EAC3D883E88BD1BBD903D25BE213DEEBC183E12BD793D69BD8FBEF9BCAEBDBD3DD33DC0BE4CBDB73E853E253E303D263E1F3E6CBEC9BD293C5ABD11BE94BDC13CAA3E29BE92BEE2BD2DBED53D673EFE3DCFBE27BE203E61BEBDBC413EFC3D58BD36BE99BD43BD3D3CCABD0DBDC13D89BEC53DC03E6DBE4E3D37BE7DBD83BD0F3E20BE9DBA91BDD63D0A3EEABDA6BE2FBEB93D963D203E703E02BED9BDBBBD6B3E2E3E6CBE093DBD3BCB3D2B3EDD3B53BE2D3EE0BD61BE66BE9CBDF9BC773E50BE92BEDB3D0D3DFD3CD53DCF3E363E9EBD88BE283E2BBEC5BD39BE3EBED8BEA23DB43E503E823A4DBD8BBEA83D1ABD4D3E06BE093EA1BD5D3C953EB1BC95BD03BEB33DCDBA613EF03D3F3D8D3EADBDA3BDD7BEC7BD8D3DB0BE0BBE963E943D9DBE513D26BD01BEC0BD723E523E44BE96BD4E3DC13C923DCCBE77BE943E213E0EBE4FBDE6BCA33E763A843E023D7C3E70BE16BF94BE5CBE07BEDD3D593C7CBE17BC8A3E3A3DB9BC4E3E173EEEBDCE3D72BBC6BD323E523D80BC16BEB83C083E0B3E07BD75BC20BD06BBFCBD0ABE5DBD493E513D35BCA4BE52BC3E3D51BC6ABE9CBEBFBE713E81BDE33D06BE173C8CBC97BD42BE223FADBD263EC63CE73D87BEC2BDE8BC753E9DBEF0BD3FBCCBBDB8BD40BE8C3D793D9D3D2CBE3B3E4EBC7C3E1EBA1ABEC9BE33BC9E3D64BC1ABE97BDA0BE41BE49BE0E3D91BE5B3CDD3CEA3D923E763D1FBE923D5B3EDEBD9EBD1DBC8A3E803EAEBD3FBD9CBDC3BDE83DBEBDC93D92BD80BD84BE0D3B0BBC823D813C86BEF5BC973D5EBCE93D29BC00BCC73DC33D363E21BE7F3D6CBE6C3C5DBE253DB1BE883D083EF43E1A3E5DBC8EBD1ABEC73E143E003DE13D82BD5E3EB53EDFBE94BD4DBEECBD6B3E27BEE53BA4BCB53E2B3C2F3E913C78BE29BE453D583EDC3EFBBB7A3EDA3DBBBD4BBE663E513D8CBEE6BDCD3D88BD43BE633DB43DDC3C303D4C3E6D3E0E3D13BEE8BD8F3D39BE4B3EFC3D363E17BE81BDF53D66BDFB3D02BE273EF93D6F3CE0BD393E6F3D25BE1DBE49BE3EBE78BD1DBE38BE0ABE85BD48BE43BD3C3EF43CFD3B35BE98BEC5BC893D67BEE7B96D3E1FBDFEBD603D433D913D01BED63E5B3E723D2D3E67BD05BE95BDC1BD82BE43BED8BD353E273D84BE5C3D43BD8C3E063E303E9EBD2BBE73BE8D3EBB3D8EBE063E61BC3FBDAE3C0DBEE0BD74BD37BEAF3D5DBE6CBEE53EC3BDD73D2A3E64BEA0BE173D353E2E3C03BD05BE633C24BE22BE83BE87BE49BDEFBE03BE053E533EE93D3E3D093EA03E11BE10BD41BD813DB73D183E2F3E893E803EA03E38BED6BE0D3E1FBE943AF33DA33E81BE6C3E18BD143E573D37BE0DBEE93D26BE2BBE13BD383D07BE1FBE113E073EC6BDEC3C2BBB5FBC0EBE493DBE3D023B913D1EBECEBD3BBC153FF83BA9BD743E03BDCFBC72BEFEBD57BE90BE7A3E8C3DF8BDA5BBE6BD29BD3A3B68BEB9BD073E9EBD61BE563D91BEC03C243E073E95BE753E013FA1BE503E883D493EC2BC753D6B3C073E88BBCA3C06BE6BBD823ED03ED93D86BE5FBE02BD7B3E08BECC3DEFBD64BC8BBD893D5BBE08BE59BE083ED6BE543E3EBE89BDC0BDB7BD4B3E733C823EAE3E893D38BE16BE373DCDBCC23B35BC353D37BE7EBD0E3E74BD10BB9FBEDFBDB8BABCBE16BEF83CCEBCB83D963E023EFABD60BD60BE173D4BBD703D1E3E023E813E073F0F3E713EA0BE3A3D943C06BEA7BD84BCA23D9E3E77BDAB3D",
      torch_tensor_32_torch.bfloat16_11: "0x02000000753D013EFBBDE63D2ABEC1BD043EC93DE2BD84BCBD3C953D12BECCBCC1BCB93DB8BC63BC62BCDF3D843D103E37BD69BDD83D0A3EB5BC13BCA73C9E3CAC3D173C",
      torch_tensor_32_32_torch.bfloat16_6: "0x02000000723EA8BE143EE7BDCFBC1FBE76BEA1BD70BEBC3EA4BD2FBD83BCB03CC1BC9ABD76BE2CBD89BC0C3DC0BD42BEE3BDAE3D123E9ABEB8BD143E273E873DB63E51BD7DBEBFBB53BD7ABD80BDDBBD7BBDBFBE60BD7E3E5B3D8BBCA53E1C3EA0BD1D3E2A3D5FBE23BEDCBD153D49BD5BBE91BE483E4A3DA8BD293E38BE99BDB03E643EAA3DC5BD2D3D8DBE6A3E15BE163CF53B1CBE913EDBBC30BE56BE063F9A3D2ABE8EBE063E04BE06BE763EFFBD693E243ECE3C1A3E97BE9ABE8B3D253A63BEF0BC553EDC3D933D46BE86BEA43E2A3EF23DA53E953E4CBE13BD443DE53E353E46BD24BEBA3E6F3ECE3D1F3E323E2D3C9CBC973E7A3C31BE8CBDABBE873E2DBC01BD5BBE4CBE96BDF5BDEA3D1D3DA03C58BE98BDC1BD93BDA1BDA8BD6F3E44BD5D3DB5BE23BEA1BDC1BDD9BD8BBEDEBDC03D8B3EE0BE06BD233E0C3ED6BEA0BD95BD503E8CBD46BE6C3E5DBC913E8CBD393EC4BD8CBD93BDC5BD38BE3EBEFC3D0EBDB33D723DF3BD953E853D48BE403D283D93BE1BBCCF3DEF3D40BDB2B9383C9A3EB93E9FBE2EBEEDBECCBE5CBD98BE803EB1BE7DBEACBE58BB8FBD0FBE80BEA7BD403E1A3D92BE8B3D1DBE3C3E4C3ED53D93BE893EBA3C26BE93BE45BC01BEA83D243DFDBCFFBD413E9D3E45BE763C03BFDABE10BEB53D9F3DEEBB2FBE5E3E7A3D233ECF3E493E083E0DBEEDBD0EBEDA3E723EDBBED1BD9B3E99BDC03C13BE77BE9FBD1A3E1B3E5CBE2ABDDBBED63D1D3E93BE9ABEAA3E153E39BE383E18BE3FBE863DA5BD9E3DC83DDB3D383E8EBEDE3DAB3E51BE07BDD0BD193D91BB463EF2BD763DB43D58BEBB3E04BE90BDBE3D18BFB13DC8BD8A3E32BD7DBE703E5ABD4FBE44BE233E8B3B9A3C24BECABE2ABEDB3D8E3EEB3CB5BD6BBDA3BE89BE163EFB3D65BE9DBD853D6FBE11BE8B3E5B3D813CBABDE2BD283E1DBE07BE9A3EDF3DB93D0F3EB03D76BE643D6E3E163D5D3DE63E083F71BE293E563DB73DEEBD41BD503ED8BCAEBD153E0C3FA33D533E17BE95BD97BDCEBD4EBC27BC23BEEEBDA6BD023DA93E1A3D143ED6BE75BD133EA23EB5BD89BEF83DA33D863E8AB9E03EE8BDDEBD9FBDE63DCB3EB4BCD13E8E3DCCBC86BDF23D813D84BE01BE6ABD2BBD6C3E5D3E4EBE9A3E9A3DE6BDFB3D64BEC3BE8CBD483D6B3BD2BC9FBED5BC84BD453D11BD573ED3BC4CBE1D3E12BE1B3CFCBED0BCFEBDAE3DAC3DABBC913E403EA9BC853D2BBE26BD91BEC53BB13EA13D53BEB53E25BE61BEEFBD553EF53D93BB7FBBAA3E3F3E20BEC6BB2FBE67BE9EBE07BD7BBE94BE2DBE2A3E9BBEAA3B143E073D993DE63C033DD43B4BBDE23D70BD8CBE723E4A3D003EC63DC63E5EBE21BD253D9C3D79BE05BE1BBDC83E923E053C043D31BD1BBED1BE5CBCE9BD97BD87BD9D3E58BE73BE9B3EF2BD96BD7D3E013DAABCEEBEF9BB13BCD3BD01BE8FBEB33D09BF853E463E84BE063E90BDC0BDB33D89BE9B3D903E5C3CE13EF7BC883E523E79BE213EE63CF63D98BE413E9FBDB73DBB3D46BE013E813D97BE063D54BE1E3F073ECC3E33BEC33D23BC26BE3ABEB9BDED3D243E803E2B3E993E88BE3A3E2DBEB0BD79BE51BD51BE713E373CFA3C723EFD3CFC3D203E4DBE01BEAB3D6B3D9A3D913EAC3DB93DDF3EADBDAE3B483D22BE4E3E75BE263E9F3E4ABEE6BD8ABE7DBE893E5CBE20BF80BE033D46BE933E84BE0E3D593E973E663D9CBE2BBEBB3EF0BEBD3DA2BDE6BD70BE56BE47BE863B633E7B3E8F3ECCBDA9BB9C3E053E64BE98BD06BE8A3DD13D8C3D50BEE33DE13D2BBE4ABE703EB83E85BDD4BDA0BDFC3D86BEAD3EDE3D79BC153E00BE993BA7BBF23EDB3DB3BE8EBE57BD153EB1BCA53E823EC2BC5F3DBDBD7D3DB93D5C3ECDBD4BBE0A3F353E26BE283E24BF07BC73BEEBBDAE3E553ED33B30BEC4BEACBD0EBE76BC1C3E76BE2A3ED53E1CBCE4BD813DA8BDC9BD5F3D2CBB94BE703E15BE09BE873EB4BCAD3E2CBEFDBDA03D863E8EBD67BE473E8FBE823E753D833EA0BEA4BDC13DC43EB73E373D94BEB7BD093EF73D48BBC93DF43DBA3C0E3EAB3D933E3D3EB0BD903EB23EEB3CDEBDD03DC9BE38BEF2BDB5BEB83C8ABE063E8DBDA03D9CBD90BDE63D0FBF47BEFCBCD7BDD7BE45BD08BF843DB6BEE2BE93BDECBC973EB53E383E823DB83E04BD51BD13BE813D4C3EB93D29BD3D3E36BEB5BC91BD563EF9BD69BE8ABE903EC73EA4BDCC3EA13E693EECBD6CBD853EC9BDB4BC103E1C3E91BE51BD2DBEB83DA1BEDD3C5DBEE7BEB83ED0BD8ABE823DB93D08BE14BE0EBCE53E18BE453EA8BEAE3DA8BE1BBE9ABA6F3E723E803C1FBE85BD7CBE92BA8D3CAD3D7BBE893ECB3D12BD8CBE6EBE753E3FBE2ABE2C3EA8BE22BE8A3DFABD723EB73DBDBDE4BEBC3E94BD7CBD10BD8E3CA0BD0B3E87BC46BC97BDAE3EB63E9BBE6C3D85BE55BE2FBE45BEC93E4F3D6BBEBF3D853EA4BE923DE03D073E853E883D20BE443E653EFCBD953EC43E08BE84BD963DB23D2F3DF83CBDBE733E853D08BE61BD16BE95BB893E20BE4A3E3D3D0BBD6CBE86BDC1BDE4BDDA3D0FBE56BE61BD9C3EF53C31BE513D933D2C3EFABDCEBD51BE75BE943B2C3ED03C7D3B083EA9BC91BEDABD1C3E4EBCF8BDCBBE68BECF3E293D243E533EB7BD173E4ABE403E673E3ABCDF3CE83D5F3E943E93BE42BE81BE823DB03E22BE0C3E493EC5BE41BD9CBEF3BD67BEABBD64BDCFBD393DE63E22BB2F3EFEBEC7BE79BE8ABB7BBDA43DCABE993E7FBED23D1ABE983D3C3D213E81BEE93DE43CA5BDD1BED6BEC9BD08BEBBBD74BE3EBE4E3EC0BEDDBC8CBE8ABEAB3ECA3DA83CF1BD9EBDE53CA2BEABBDB4BD6FBEC2BD64BE643E5CBDB0BDB6BDAE3D093C323E1FBE90BD553E9ABDB8BE353E383E1C3DF8BC703E033E4A3EE43DA0BE913E45BEC43DDC3C",
      torch_tensor_32_torch.bfloat16_10: "0x02000000453D943C1D3DAABD8E3CA23C08BEF9BD143E23BDCD3BD6BC9A3DF13C913D353D5D3C99BD9BBD713D363D63BB243E563D493D913D613CD13CCBBD263CDC3DABBD",
      torch_tensor_32_32_torch.bfloat16_5: "0x020000007A3D38BB5F3EEC39833BD33D29BEDB3DE23D0EBEBC3DA8BD19BEA13DE1BDF03D97BEFF3DD73DA6BDD43A7FBE28BE1F3D9FBE353DA0BDBDBCCC3D8CBDD63D2A3E3F3E703ECCBDF5BD00BD0DBDD0BE893DAFBD0B3E023E643E05BCC33D01BE233D03BD15BE4D3E18BD17BE5EBED8BDC3BDBC3D01BC16BC03BEE7BD9FBE15BE1ABE363EE63DA3BE593EBEBC46BDAFBCFBBDE33D1EBD35BE83BD9C3E94BD9BBE55BB293EF9BD8F3DB8BE9C3D32BD17BEDDBD023DDB3D933D803D3D3C7DBE99BE343D963C37BD2FBDE83D063EC6BD76BDC03D4CBE773E2BBD58BE7CBE23BEFB3C9FBD63BCBB3D43BE09BED73ED4BDA13DA03CBABE4EBEBEBDBABB20BE78BECABD6D3B00BD0FBE51BC503E51BC8DBE97BE723EF33D7ABD423D3BBD11BD92BE5DBDA8BE103CF2BDFC3DE13D09BE393D8C3DFDBD91BD94BEDA3B7F3D69BD4ABE083E1DBE553E26BE67BD09BD323DAB3D5A3DA7BC89BDBC3E82BD6A3D633E523E883D29BEEE3C48BDC7BDC1BC833DA63D3B3E4BBE0C3D853E37BD00BE953D1CBE103C293EE8BD883DD63DB0BD123D38BC1ABD273E15BD893CB73DA6BC433D68BED5BDF7BCAE3D9E3E633D2CBE04BE73BEB8BCAE3DFD3D9C3E86BE16BE3D3D69BEB1BDE8BCEB3C143EFB3D0A3E043E1FBEC4BD453EE53D183EAC3D48BE8EBCF13D1FBCD6BD30BDE6BDD33D25BDE7BC163D99BE813CA5BDB43C653E003D023E123E7C3E3DBEBFBE73BE5BBD9CBC583ECDBDD83CD93D8ABD5ABDFBBC9A3E043E4DBD05BE6FBD7ABE94BE1D3C703D093E49BD8E3C1FBE42BEB0BD403E66BC853B803C0F3E2DBCA13D1C3EB93C6E3EB2BD903D073EFE3B2DBE163D1BBEF13DBEBC8D3E403DDF3C513E71BE67BE0A3E513BE53D89BD13BE263E53BE68BE28BD96BDD6BD33BEC7BC5DBE853EC6BD193E533CEEBC0BBE443DF73D7FBD1ABE023ED23901BED4BDB73D20BE9A3DB9BCCEBDE3BD57BE2A3D2F3D613DAC3DC2BD153ECD3D433E4ABC2C3D08BDA73DFD3D82BEEABDD83DCD3C07BE1DBDF2BC15BD983D0FBE9CBC09BE33BEDDBD8CBE01BD903DBA3DFBBC463E213EDB3DA43EBEBB9CBD193E903C03BEB23D57BE483E1CBDECBDBFBD6A3D9ABD483DEDBD6EBD2CBDE7BB8B3D033E9B3D303B4D3EF0BAB2BD84BEA6BE673E1BBE91BCDD3D0A3C9D3D4B3D1B3E5DBC753B8ABD103DC8BCE8BD803DB03D74BE89BD2E3CEABD9D3E083EC1BD4CBE24BE36BE2FBD273B8D3D613E1F3B47BD853C59BD833DDF3D643ED0BC443D673D1ABE8A3D51BE1C3D433EEF3CB2BD0EBE193B6BBD53BD6ABD4A3DB23AF93D953DBB3D07BDAE3E213D853C843EBCBD31BE4DBE28BED8BD8C3EA2BDACBD31BC3C3EB2BD733CF73B8CBE7A3EF6BD923ADABD46BEA53D243E833D2ABE293EFB3CAEBE34BE183E893D55BEAEBEE93D5B3D81BD8A3C2A3E56BCECBBD8BD7D3ECABD8ABEB23DFD3C4DBC253C2A3E333EC63BABBD3BBDD6BD6B3C4ABBFBBD8F3CD1BB6ABD0D3E723DAE3E7FBE2A3EF13CC93DC0BC543E313D263DD03DE23D8A3DA73D133D413E59BB133DE83D1EBECCBD3ABE8DBED6BCCABDE8BCEC3DE53D103E72BD5BBC60BE9B3DAD3D91BEB3BC68BDE8BDD53D0C3E94BDEFBD46BE3FBEE23CA43E7FBD69BEDD3D663EE03D3BBE63BEB3BDDDBDA6BC97BDD7BDC6BC3FBDC6BDB1BD62BD883D0FBE383D5EBD0D3E993D0EBEC2BD2CBE2C3E103D313D9E3DD2BCB8BDAD3E28BE44BCACBC333DC5BD86BC2BBE16BDD93D593E323E893EA33D06BD4FBE933E2EBD083E0E3EA33B4ABE18BE473EA1BEE2BD853D4F3E2FBE4D3E383E36BE53BE203E013DA73D063D2B3E5ABE82BD53BEACBDB33DABBD1EBE71BEA0BCA33BB9BD12BE83BD32BEBA3C763DAEBB743E4E3E823D40BCE33CD9BC4A3D23BEE4BD823CE3BD133D8BBE17BB0EBE16BE75BD603C9EBD833D8EBD2BBDF6BD173EB73D7E3DC5BD68BEA9BDB03D1F3D903E45BE843D20BD7E3E04BE72BCFBBB073C46BE1EBE68BD50BE893E0A3C95BD82BD953D5FBC96BC22BEAE3DE1BCD53DD93D4CBDB8BD56BD3BBEEABDDD3DF13D33BE443D0FBE603E4F3D5A3DE93C02BEAB3E52BDD83D5C3E9DBDA5BD2A3EF2399BBC243E99BD863C3BBD0EBDB63D8B3EF83DBF3E353C843E42BEC73EF33D5EBDC43DDF3D953DEDBD843E683D6FBED1BDB53CFCBD303E923CB03D823ECD3DDFBD5BBD8D3EC23E53BD2CBE733D6B3DF3BD943D233DF5BC253E5DBE13BC273E133CA43D22BECCBCAB3EE2BDF2BDD83D4ABE283E6D3D893E10BE8ABE87BD2ABE003E2F3EF33B123CCE3DA13D203DCB3DBDBD91BDAABE693D423D5BBE1C3EC1BBF23DBA3DA9BDF8BB29BE0B3CDDBD063E433D0FBEF4BD1ABE88BC8A3E543CE23B823D833E1E3E213CBDBDECBDFC3D94BD4ABDDC3BC73DC6BD95BE9F3EC1BDB43E3DBE26BE14BE153ED53CCD3E2B3D013EEB3CAFBC34BE123CCE3C6FBE3E3E403D4B3C9EBE7CBD20BA1DBE52BDA0BD2FBD043E26BE3CBE14BE00BD29BE653DDBBC343D093E44BE56BEBBBD1BBE003EBABD4F3D0BBBF53C16BE17BE80BE8CBDC03C953CAB3D7CBE063EC03B7A3ECDBD533D25BEAC3E72BDB8BDB23D9DBBA53C653D0A3E13BCB63DB7BD87BE48BEBEBE9C3E43BE02BC7EBA6A3E083E033E073E4A3DBE3C653E943DD43E65BE1BBE3A3A863D193EEDBD9BBD4F3B453D26BE303E47BE193EBC3B963B8FBD9C3D893DF7BD0A3CEABD513EBF3DA73E3C3CFA3D69BCA73CE63D24BDD13D2CBD983D883EFEBD2DBD043D693A0C3EF03C953EEFBCADBDDA3D4EBEA33D00BE33BCE2BDB9BCD73D303DC6BD88BC01BE94BDCFBE0FBE03BED7BC59BD183EDE3D853D323D17BEF33C963C8CBD5D3D9E3E10BED23D3CBE423EB6BD08BED33D153EB33CB83D753E013E813DEF3D01BDF53C50BE893C8C3E4BBE",
      torch_tensor_32_torch.bfloat16_9: "0x0200000086BD37BD133DEDBCAD3DC43D173EB83DAB3D813C2B3D1B3EC23C853DA0BDCE3D173E943DF93C8C3D16BE00BEEC3C413D4D3D6EBD003C613E633D7EBC55BE333E",
      torch_tensor_32_32_torch.bfloat16_4: "0x0200000053BC373E8A3DC4BD963DCC3D57BE87BD343E99BE8A3CE83CB5BD123E23BE733E313C9CBEB63D08BC2EBE5CBEE7BC79BB6CBEBB3C8B3D6F3E44BDE9BDF5BB913D24BED0BC753D83BD41BD4F3EE7BDD63D0D3E4FBCF0BC10BE65BE65BEBCBCE2BCFDBD16BE873C35BD2EBDE13B0A3EF53D84BEA2BE78BDCBBE093E973D923EA9BDC5BD47BE0EBD1F3E1FBDC43C3C3E8ABD01BDFE3D74BE5D3E4EBE2B3C033E27BDEBBD2BBD4EBD823D8CBC29BE70BD49BD0F3D5FBB953E8CBCA93DE23D81BE3B3E173E0CBE413E1A3E93BD383DD9BC2C3E053EAE3EFFBD083DDC3DA53C4FBE30BD2FBE123EEE3DE8BD313A223E923DC2BEA1BDD13D19BE0BBD1FBDAB3D94BD7B3D89BD503E0B3E9F3E063D073E8D3D92BE043E85BBC23EA6BD92BE653E373EAABD393D3C3CC13DCA3D983D843D553C973E44BE86BDFF3DD83C2ABEEE3DB33D093D183E113E363ECB3EC63AC43D503C88BEAE3C443ECCBB9EBE3DBE193E4E3EFD3D8DBE9B3D653D14BEB4BC01BEA43D21BEDCBC33BE82BDF0BCDD3D383E0D3C05BE8B3E25BE083E973D463EAE3CA73E25BE81BE8F3C353DDBBB073D573D9EBD1B3E42BC883D97BDC2BCA9BDC93D973E1A3B1A3CC4BE3A3E4C3EE1BDE7BD4FBCE7BD6B3D13BEDABCD73DAABC0D3D3CBB0EBD75BE9D3ED53D053E46BB433EC2BDB7BDA0BC6C3E21BE9C3D1BBE00BE2FBE5B3E8C3E25BE67BDD83B1FBDBDBCCCBD2BBE913E50BE953E863D59BEEF3D78BEFFBD60BDF53D5A3E6C3E723D0ABE58BED03D073C853EAD3ED7BDC2BDA3BDE93DBEBE77BE2ABEF0BD823E033EEFBC6FBDA8BBCC3D363E0BBE1EBC333E5FBE01BE313EA2BD10BEC03CC4BDBA3D4EBD37BDCDBD9C3D963E44BD2C3DB83D14BEE8BDAA3D623E55BEFEBD13BE813B263D3FBE6A3D43BE013E9BBD003E473DF6BD493C7ABE3D3EDF3D523D653DA83E883D343E2CBCB0BEFD3D86BE933E403D9CBE68BE3ABE8BBE2BBD30BEE13C243D67BEF73CFF3D04BE853D6FBE5D3E7CBDABBEA13B07BE83BE453CB2BCC43D43BEFC3D7F3B9E3D3ABE403D453D173E1ABE773DA33D473E11BD153E8EBD24BDEA3BDE3D8F3E17BE123DB9BD71BC213D823E9CBD823E44BE90BE55BE223E163D343D013B2ABEC5BD873EAA3D4C3DD43D173C55BDB8BDA03E793E933D4CBE263EC1BD07BEE43D36BD1F3E143D0F3C6F3ECB3D4DBE5B3CFBBDA8BD1FBDBC3D9F3E25BD223EBF3D04BD3D3EF2BD76BE053E56BE60BE93BE813D95BE79BE373CB1BDADBDA73C0D3D05BE90BE2FBE0ABE8F3D73BE40BE84BD0D3E203E08BD543E623CADBCA03E213E7B3E3E3E05BE80BD943EB8BD033E343D823D96BD103D99BD46BCB4BDD1BD3C3E163E43BE8D3E76BE143E2BBED03C6CBE9D3D23BE173DA13DB2BD6E3D4D3E883DB5BDD03D91BD163D4E3B213EEA39D0BD5EBED73D803E0EBE07BE173E9EBDF23D223E1FBEB4BEE23D2BBE093DBEBE11BEB63DF83D76BE8E3EFABD40BDE6BE7F3D3D3EF1BDA3BE843D9E3E903E283E363E51BED5BD0ABE1E3DB6BDD2BCC5BD02BEEABDEABD683E12BEAA3D213D39BEC73E8E3D153D91BE89BDD0BD07BBDBBD8ABEF2BD183E343EAFBD9C3CC8BD9FBC8B3DF5BD2A3EAE3C8D3E27BE73BE933D88BC6C3DA13C83BDA2BB483B50BD3DBE2DBE8BBE843E73BD84BD763C83BE2E3D2ABD643E0F3DF33C3D3ED23C85BD103EFB3D303E27BEB83DFC3D36BDB9BB563EAE3E9A3C2E3EA4BC62BCEC3D233D52BE443DA0BB923E32BED9BDBABD1BBD443EDC3D0EBE383E15BEFEBDFE3D18BE133E7EBD5EBE0B3ED0BBBBBDE63D37BEBC3D233D163D843EC8BB9ABE40BE143EACBDCD3D1BBE403DF3BDACBDA2BD28BE033EB63DD73D2C3E1BBDB53D3EBD533E92BD6DBDF73B043DB83E83BE85BCC9BD183D343EA03C813E16BDF1BC283D97BE51BE793E4ABE733EF1BDB33D343E233ECC3D3BBE943B3D3C003EFABCE3BCED3D19BEC93EEE3C2D3B2C3D53BDAE3D91BE04BEB5BDF13D3CBC2CBE623B5EBECC3D3F3E6EBE883E043E103D873EEEBD5B3EDA3BC0BD6E3EBDBDD53D7FBE6ABC0C3C723E1F3EE33EB4BD4ABDD8BD593E143E463E103E36BC47BE31BB1C3E67BE763EDDBEF53D9C3D6A3D9BBDABBDB4BED93D243E92BC7BBE8ABE323DC03C40BE33BE913B743DC83DE43D50BE8DBE91BC633D09BDE63E423D9CBD6EBED13D1E3D4FBC143E2BBDD5BDCABD9BBDBB3E3DBE4B3D113E55BD973D3BBED0BD2ABE04BDBF3EF53D473E2FBDF43D88BE273EA1BD0FBE49BE233EEDBD9B3D093E7FBD2E3D68BD023EB2BDD53CEDBD8ABC47BE18BE3A3EC33D123EC2BD20BD20BE98BDF6BDA1BD58BE273D843D4EBE8F3D0D3EEABD9E3E18BFE8BDA0BD8F3C6BBE33BE36BE443E16BE783D51BE103D153E0D3E043E96BD8FBE9C3E94BE223EF23CC13DCA3D5CBE22BD9B3D1B3E123E2DBE6ABE373E96BD8F3E33BE9B3D9EBD06BE8DBE28BEF0BD53BD423D3A3C733D5FBDEC3D9A3E19BE7C3CE3BD9DBDE93D44BD223DB43DE4BDED3D073D6D3C443E4F3C23BEC53C9E3DFCBD973D65BDD6BD893ECDBDBFBB49BC1D3E7FBDDF3C9FBE40BE61BE91BEF7BD46BD1ABE03BE803DF73EC93D87BD57BD8CBE953D8DBC63BE793EA13DE7BDD9BE5EBE1C3E363DC93D8A3EFFBD2EBE4D3D6BBD493C37BCAD3D39BD073D703D7F3E0FBC18BDEFBC3E3E993C1E3E98BDE03CFC3C063E1D3E32BDC4BE86BDE33DD03DB5BE043E5E3EEFBCBABEB93D71BDBF3D9B3E6ABD03BD98BD4BBE96BDC9BD11BD953E833E333E08BDB13C0CBD12BC943D7B3D1FBEC5BDCABEF53E3ABE54BE39BE69BDDB3DD2BC02BD91BD48BCBD3C86BE42BEF73C09BE093C833B3ABE04BD3D3E4ABC593E393EF3BDF23D2D3E11BE633ED4BDB83E8CBDE9BDD43DA13AD33C3EBDC33CB93E11BE",
      torch_tensor_32_torch.bfloat16_8: "0x0200000099BD463DC3BD773DAA3CFABD033E133EE8BDD93B4C3C06BD96BD5F3D273D213DA63C1DBE8FBDA23CB23CD03C243D7DBD33BECCBCC0BDFEBC25BEAB3D29BEBABC",
      torch_tensor_32_32_torch.bfloat16_3: "0x020000009D3D913D6B3D95BE38BE37BE2FBEB6BD4F3EF83D38BE8FBCC4BEFF3D96BE92BD48BE133E553D56BE0ABEEEBD5F3E903D783E72BC2B3D213EE03D2A3BA53D4FBDD2BD253DCBBD53BE593D25BD583D283E383CD6BD053ED93D63BE89BC0B3EB3BCBC3C863C2D3D5CBD76BEF63B76BC033DB63C30BC623DCF3DCC3D513D0C3EAE3CE1BC353C193CE5BDCE3E913B053D4DBED53D47BDE53C383D113D88BDBCBD86BE693D31BC9DBD00BEB9BB4FBE1BBEDBBDFDBD79BDFFBC19BED4BD4DBD9BBD2ABD18BD8B3D72BD743C773D10BBF23C32BE38BE3BBE603E06BDBFBD4CBD49BE93BDA83DC7BD0D3CA13D17BE213D1D3EBF3D993D0D3EA33C503E80BE133EB0BE7E3E63BEA93D4C3D4E3E523DBCBCE1BECFBDAA3D4E3E97BD7BBE90BECB3CE83D883BEE3DC8BB99BD253EEEBD87BD1CBDFC3B443C773D50BEC4BD28BE16BC68BEC3BD293D673D4DBDCABD3FBD63BEE83D68BD32BC113E9F3DB2BDC5BD1E3D203D18BD4BBD5FBEA93E03BB583EBABD443E6FBDECBD253EF13D303D51BE23BD2A3C09BD593E743E71BD483EA33D29BD8D3D1BBEDEBDA5BE643D1E3EB83D2EBE1D3E873D17BE0B3E443C26BE1B3E5E3CE6BDDF3CC83CCABDC9BC4A3EBC3DA4BDF53C263D233E113D0FBD2CBE593CFABDEA3B1C3E5CBD263E0FBDB13D333ECBBDF0BD87BD483DB93D34BD073E15BE91BCD03DF63D33BEE03D6D3DB8BC363E8CBEBC3C4BBD293B0B3E20BD29BE5E3D04BCF4BD173C9BBD863DB03AA33D48BD6B3E10BE4ABD1EBD013E543C1CBE373D3BBE70BE603DA7BDBABCC2BD1C3C61BD8DBD37BD48BEF8BD52BD78BE9CBEB33DC2BD053D7C3E35BE29BC57BB763D90BC5B3DD8BDB33DA63D1F3E8EBDAB3B02BE03BE873D8ABD2ABED7BE6FBAEE3D033CCF3D62BD993E293EDC3D0DBE0BBEADBC69BEA3BDD83D8BBC093B663E01BE10BDB83D8ABCE43DB3BDDEBD403D10BE17BE90BC9C3D813E06BE0BBEE83DF73D0A3E58BD88BD13BD04BEEEBD38BE34BB393CA03DFCBD06BDF13D32BD8ABD3EBD2DBE453DA83D5DBD9D3D843DC23C6B3D54BD1FBE83BE883CBABC28BEC73A12BD64BD933DCABD30BEA43DBA3DD1BDD3BD213E6FBDD0BDA13D9D3CAC3E1FBE933D6A3D12BD22BEBE3D3EBC4FBD05BE98BCA23D3B3E46BECEBDBF3D733D2BBE52BDA4BDAD3EADBDDBBCD0BDF1BD31BEF5BD83BC4BBE943E82BDBFBE263E9A3CB5BC18BE75BCC9BDA23E753D823DB6BE923D2FBD1B3EEABD91BD5B3B82BD343DC4BD033E58BE01BEB73DDFBDF2BD193DC8BDF03DBE3CF63CADBC013E253AD5BDBEBE1FBD05BEA33DEBB9123E083E06BDA73D48BBD93DECBD1D3EA7BC81BD8A3E17BD5F3D20BEBBBD81BDF83D0ABE6ABE003EC23D8F3D75BD81BC31BE623E203D2FBEB83D10BEC4BBC33D293DF2BDF4BDB2BC99BDE03D63BEFC3D9BBCEDBCA8BCA63D793E84BD203D32BEC1BDD7BC94BD653EDEBD0A3EDABD443E033D6A3DE7BD10BE6DBE0CBE9D3D11BEBEBB653D293ED1BC063D0CBEA53D07BE833DF63C47BE58BDF43D2E3D86BD37BDE3BD47BE543E1ABEAB3C643D0A3D283D95BD883D083DA83E1B3E173D0BBE943E1BBC613E0BBCB23D5A3E5FBD8ABEF9BC22BDCF3D773EA7BD3BBD15BEAD3DEE3C2C3E15BE64BD703EC33EE4BD8EBDFABCCBBD193D06BDCABD3F3D0EBE263E363E9EBA1A3C52BE573E4ABE973D023D51BC0C3E803EB73DDBBE0C3EB3BDC53DF0BD993D003EF4BCECBD053E2F3E823D553E29BC0ABD90BD123EB0BDAABE6E3DF9BD293C813EC8BD063D80BE3E3E6F3D36BEC03D4B3EAA3D28BD133E22BD8ABE5DBE52BC973E98BD81BD843DB9BCEBBDCFBD0E3D703D443EA83DAEBD85BEC6BCB4BDBB3C5E3DEB3C7ABE01BC543EBB3DD2BB9C3CC4BDF6BD10BE023EFBBDB23E6BBE43BEB0BEDBBC58BEABBDC93DBDBD39BE1ABE25BD70BE743E9D3E09BEE43D2D3DF63C2CBD7DBCA3BDBD3CA838843EAF3D3F3DA5BD64BD3E3DD9BB183E083E683C36BDDA3D373C5FBBB83D4B3E0F3E09BD98BC08BE703D1DBE4B3E4EBD8EBD36BD34BEE53CB1BCF13DEF3D6DBDD4BDB73DD73D673D753EBABD393E5E3D493EE0BD323E74BDD73DDBBC2CBC423DCEBD01BD163E4B3D0CBE4CBEC8BC8EBD7ABE973C143DE2BBD93CDABCCFBC9B3DD43D68BE533E1DBEF13D8BBD9EBD5CBBD03D78BE67BCA3BDF5BCD1BDE2BD57BE473E89BE2ABE1EBD283DA33D9E3D943D7ABE043D8F3D80BD3DBE01BEF13CD73AD8BDECBBBCBD2F3D6CBED7BEA03D58BDFB3D7B3D2BBDD13DC63D913B48BE533DE9BC833D87BCBEBD6ABD193E983EC43DB1BB393D0F3E973D4E3E8DBAA63D03BEADBE7CBD083E273EE23DABBCB5BC503D203E46BE383E13BD943B233E21BC743E493D0EBE16BE6FBE283EB13DCF3D81BD613DD6BD983C16BD9A3EF73C283D03BEF73DEE3D2BBA9F3D893C103E403E97BE673C7D3DB83E39BDFC3C3A3E163E5B3D08BED9BC56BD443E25BEEBBD3B3D1A3D5A3EC5BDC13DE23D2EBE673D833D153EF8BDF13D9FBDFDBCADBDE1BA483E86BD443D84BD0BBE57BEE5BCD13D2CBE2FBE62BE1ABDB73B463E173E9C3CF73D0E3EACBD5A3E773EDA3C91BE77BE54BC953BD53D573D81BE8EBD1D3B1CBB8BBD7FBDDC3B773C03BD68BE7BBE03BA183D35BE393EE83DA8BB0ABD5BBD09BD103D6BBE9ABD263E92BB7EBE14BE5DBE28BD94BD523B9C3DCFBC12BE383D913DDD3DD23D223D59BECABE35BE273ED1BD17BC50BD2C3D3EBDF53D81BD41BC073E1EBE1FBE573D95BD893E1FBE0BBEDFB85EBEF6BD8EBE973C483D61BC7ABD2BBD033E763DC3BC1EBD5ABC70BE723C92BBA9BCF2BCA13D86BE83BCD83D673E94BEACBD2F3DCEBD51BAF1BD10BE3ABD023E03BE20BB58BEB33DEABD35BE7C3D153B31BD9CBDAEBDB0BD",
      torch_tensor_192_torch.bfloat16_1: "0x0200000093BC003E123E63BD503C6BBB52BDCB3DD3BC54BD793DC23CCB3DE43D9F3AC93D033D83BD773EE4BD92BDF43D583D96BDFD3CF93D923D5E3BB2BDB2BEEEBD9A3BF33C853D7DBD82BD593E2E3D803C7ABDC73B87BD83BAA5BDF6BC16BDFB3DE53CE7BC0D3D353D1ABE12BD50BDC2BDAE3DF43D8DBD67BD193D19BD37BD0FBD1EBDF1BD103E063E8A3DA23CEEBC053D333D57BD32BD683D5ABDA4BD563E333DBD3D013E13BDF539F1BBADBD363DE3BDD6BDC83CBF3D1DBE5D3EE23C81BDC2BD81BD033E543E563D983C11BE7ABE713CDCBD3CBD213D663C3C3E60BDF33D6EBDB9BC3D3CA2BD813D71BD7FBDE83DE9BD113EECBD7BBD0B3B3EBEACBDA93CEE3D28BD79BCE3BD27BE97BE913D603EBABAE5BD90BD77BD0D3E553C02BD233D673C58BDA63D0E3DC83D183E0C3E47BDD93C0CBE203DD6BD23BC2B3CB33D30BDD2BC85BD51BD603D013E82BDEE3BB33C283DDCBDB93DB83AFFBD013EB43D913C85BD953D01BE44BDE1BD04BD7BBD09BE03BD893E32BD673EF0BD77BDDEBC653DE53D19BD",
      torch_tensor_192_32_torch.bfloat16_1: "0x02000000DE3CAABDC13DEC3C73BD23BE223E31BEBE3D303EA63C263D90BD293EFD3DAE395CBDD43D193E353DB73DCFBC35BE8FBDCD3C82BC903D68BE533C993D243E15BD943E963D993E893EA83CE43E26BBD63DB13C11BE283E0DBEA1BE053E463EC2BD9B3D8C3D663ED53D75BE04BE9DBDBF3D3FBEC33E2DBE31BDD03C0CBE8A3D9C3D36BE163E18BE033E2ABE17BD80BE343DC73EA1BD8E3EA93DA5BDF1BC3B3E9DBCF13E843E153E893BD93D24BEC9BC6CBE31BD4CBECE3D5A3C713E4EBD103EE23C8F3C1FBED23C1CBD33BEA4BD0ABCC13D1D3E903EEDBC863E1B3E6E3E3F3D9B3EAC3D353E883CC93D223EF8BC25BE0A3E633E4B3E36BD453D1B3E863C3DBD213CC53D5C3E87BDAF3C31BE213D283E38BE033D76BDB1BD1DBEDA3D14BDE2BDB6BD773EA93D4C3DFF3D21BED1BC293E833ED93DC3BD183E4EBE56BECEBD3BBE5CBE16BE04BD30BD2C3EE33DC1BC023EBA3E6ABEE5BB8DBE6B3E01BD0F3E913EA63D15BE35BED13E183E343C35BDFEBC07BE6C3C8A3ECABD313E59BE56BD85BD1FBD8CBD6EBDD63DD33B8CBD7C3E253D563E863E19BE9B3E75BEF93CDC3D3ABE843E083E803D9C3DD53D1B3E313E5C3E1DBEC43D38BEE4BDD73CC33D833E0A3E25BEADBD08BD08BC2EBE40BE3D3DC13D84BE7FBE06BEEBBC62BD8E3D763E0E3EE4BD703E363DECBD6FBE243E773DF43DB93E053E133EC83DE83DA03DC13CCBBEB3BDE2BC38BEDD3DAD3EB23DAF3D7BBD1E3EECBD563E42BE333E2EBE69BE0C3EF43D8D3BC4BC99BD02BEE03EF3BBEDBDB4BD953E00BDFDBDD43D20BE51BDD7BDA6BDDDBE87BD843E50BC92BDD73D153C67BE42BE56BCCFBE8DBD9A3D95BE36BEDD3D7ABE4F3E30BD0C3CA9BE883DF93DCEBCD03EBCBEA73D8F3E3D3E60BEBF3D4B3EE53D073E863AE03C4E3EBEBD3EBEB73E303EF0BD003EB03D6A3CD83D9EBE25BD84BD6E3D73BCBBBD8A3E36BE863D353D07BE2ABE573EBD3C6D3E2BBE19BC6ABD20BD75BC48BEBDBDA6BD3E3E603D16BECABD4E3BC3BC2F3EDBBDFE3B103D0FBBA7BB64BED9BD29BEB0BD5EBE8CBD013E95BD813D0DBE7BBE333E113DF43D903CAF3D08BD493C683DC9BED9BD363CB9BD41BEECBD023E61BCB4BD81BEABBDC43D2CBE833D253D413EB83DEBBD8FBD44BEB8BD203E463E573E103E2ABECC3DFBBDB93D8FBD543D0DBD413E3EBE5BBE08BEE5BE183D20BE693E053EE6BC293EFDBCBF3D75BE7CBEC23AD0BD623EA23DDD3D11BD8B3DB13D643D593C553BE8BD1CBE313C99BE913E5CBE0ABE863E32BEB33D75BECFBCA83C02BD56BECE3D85BE48BE1BBE433E633E113E083EBD3D3A3E02BEF53D44BEACBABCBCA53ED3BD353EADBD893D5DBE003DB2BD093E253D073E8CBEF93D103E1ABE1F3ECC3DA43D9A3DBCBD49BE083D7ABD363E6EBC51BE61BD393E1E3EB23C6BBD12BD603EA0BC92BD053E81BE983DA83D593E62BDB8BDC6BC4ABD68BEACBD063DE93DC13D983E55BDA4BDD0BC253D0DBEBA3C04BEC33D09BE573E593DEBBD4EB922BE033E1B3EF4BD193E823D2B3EA33D453E8CBD3C3C18BD54BD943E64BD91BE14BEDDBDA53ED73DD2BDA63C633DBFBE33BE423E46BD52BD233EDC3C33BE313E86BEE13E76BC7BBEE2BC02BD033E4ABD49BDBF3D1C3C063C68BD723DEABDBBBB55BD083E36BC263E3EBE03BDA8BBB53DD43DCD3D3A3E99BE4BBDBB3D63BE38BD57BD16BE0D3D84BD2CBE7C3E38BE633E0D3E18BE893D043EF9BBEEBEA8BD86BC373E91BD943BA7BD6B3E74BD49BE1D3D93BDA13D573E20BECEBD7E3CDE3DA73DC83D21BE9ABEC83D41BEF83C8FBD613DB4BD51BEACBD51BE883DF23DD5BDF53D973C433EAABE873D95BDA4BD943DC5BCFE3DCFBBCCBDA63D81BE88BE123E893D2BBE9B3DDFBD05BE9CBD09BE3FBD33BE333E11BE553EF3BD853D373E2EBD543DC43E313EDA3D81BDD83DFEBC27BD99BE12BE22BE923D763ED43CBDBB4E3D9C3C503E20BE00BD04BD00BE7A3E9CBDAC3D253E823DC4BD83BD29BDBDBD873E8FBD4DBE243E2C3E453C99BEF73DA1BD5DBD8CBDAEBEEF3E353E26BEDF3C313E8CBDB23D95BE883E95BD2EBE4A3D2EBDB2BCA2BEA3BCDEBDD4BE2A3CFDBDD53D433D9F3D0E3C83BC5BBE2CBE263D27BD8DBD653D723EB03E3EBD20BED03D293DF7BD75BD9D3EDBBD33BECE3C813D8F3E00BDBBBC833DF63C6BBE92BE63BE1B3E533E36BE1ABE133E113EE9BD91BE22BD153E11BE09BEF83DC53EBEBD3FBE473EE73C883CC03D893EAEBE2F3E5F3E4D3CFEBD5BBE80BE933D683D89BE07BE94BE983ED63C6FBD413DC63DA13DF0BD8FBD28BE5DBEC73D403D023E3ABE59BDCDBD11BE1FBEE0BD8DBDE53D99BD2FBEE3BD113EE2BD18BD553D0EBEDF3DAD3D033E25BE443E04BC0CBC6F3E68BD803E4EBC823D80BE1EBE163E733E893EF93D7A3D103E51BE9DBEC5BD9FBD0FBEE93DE1BD15BE3FBD3ABD103E013D183D16BE513E3E3E64BD5FBD01BDC03D683E8D3DB9BC903E86BE10BED5BD4F3C57BD713E1E3C2E3A2CBE303E9A3E54BEA43EC9BC25BE4DBE723C3ABDE33DB53B633DDD3D30BE8C3E29BEB33D7C3D263D2BBEC7BE5A3E2DBED7BD5ABEE9BD2E3ED73D69BB963DC7BCD6BC30BEA53D663C1ABEE8BE07BC6E3EBBBCA2BD1F3C4ABDAB3D14BD0A3E303E323EA43E9FBD58BDFDBE12BEB8BE0D3E203EC73D873D7E3E83BEB63D66BC4CBE473B4ABBB0BE0A3D563DDEBD8CBDEA3DECBDDBBDB33BF0BDA1BCE93C8A3D0F3EE2BDB43DEA3D08BE08BE403EB13A163D85BB4A3E6EBE423E323EFBBC393E0DBE5F3D67BD7E3E25BA2F3A06BE333D1D3E203E3ABD91BE7FBED23E133D53BE10BD563D7A3E4ABE063B5CBE1A3E0C3E00BE8A3D1E3E1D3E1A3DFD3D173EB03E5FBEC73BDB3D4C3E953E863E2FBD61BD623E113E8BBD4C3DC53D36BD9D3BDC3DB03DA9BD943B5C3E93BD03BE183E883E163D10BE4BBE01BDAFBEE8BD953DDF3E863E1FBD85BE22BEB0BD223EBCBD64BED93D0ABEF1BDD0BDD7BDDC3C0ABD6D3D3D3E6A3DEFBD423E4F3D5A3D74BE933E98BEEB3CA43EF3BDAD3D493DEC3D11BD8BBDE6BD543EDDBDB53DA03D563EBE3B973D95BD70BD5FBDA6BD30BE12BE6A3E91BD5B3E2BBDDF3DDBBD70BE3BBE7A3EAFBDD5BD283EC63C51BD023E97BB033C923EBCBC9CBD24BDAF3D20BE34BD3D3ED0BB27BE833D413EC5BDB7BD073DC73D31BE94BE55BD9A3D9BBD8A3B8A3E98BE48BD88BE9D3D003E953D423E8EBEACBE3A3E0E3D273E403DC9BC6C3E9BBE27BD5F3D1C3EB9BB3CBDB13D323D0CBEAF3C113D2F3D2FBE57BD89BE9DBD6C3E073DC63D893DA33DCD3D793DFA3D36BE9BBEA83D65BED6BD973D2F3E2CBEAA3CF8BDB63EAB3D573E9A3D0DBE083E0CBEA13D863E77BDC3BE013E26BE9C3DE0BD6ABD99BC843D9C3ED13CE23D0FBCCF3D3A3E7C3E1B3EC43DA03E5A3EAEBD1BBE433EC9BD3A3E543D5ABE84BD72BDAA3DB1BD1B3EEB3D10BECE3B2DBDA7BD5BBEA83EC33EB93E9B3E48BE17BD4ABEEFBD3FBD6E3D46BD02BD3C3D8FBEE2BC56BD973D9E3CDB3CD5BD9C3C56BE8FBE45BC793D6C3EBE3D8B3DD23E9BBE3CBBBB3DD43DC7BC97BDE33D86BD853E0BBE9C3E8A3E223DB3BD65BEC83C8DBE86BD49BE7A3EB03E41BCB33D173DC93C2CBEE0BD9FBBD93D49BEB13C39BCA83D843D5BBE0FBEA93D093E8ABD113D873D35BE453E1F3DC7BE043D283E86BE87BD563D6EBC10BE043EF6BDF93DD8BD223E80BDA03D02BE47BE1F3E753D0ABD7FBE7E3B1A3DDB3CF4BDDABDF6BD8FBC8CBE3A3E14BD31BDE3BCA3BE82BDEFBBA83E973D9BBDA03E96BC85BD9A3DA63D1D3D23BE8FBED73D36BDDEBDE8BC20BEF03A6E3D393E1ABDA23D5E3D86BEE83D27BEBA3DDC3D6DBDC93C0A3EEA3D60BECB3CB6BDCE3CE63CBB3DC1BD503D8CBE0BBE443EB83D093DE83C503E833EF53D6DBE2CBED93D3BBE9D3D433E883D5FBD0D3E9BBDCABE38BE153EA3BE9DBDDD3C93BD47BE263E0BBE563D693EB33E273EB83DB8BD243DA6BD1F3E29BE05BEA0BD8EBE763E273E403B173D9B3DA5BE643EFBBD7E3D463C893E3D3E833EC43C1DBE1BBE9B3D24BEC63D62BE42BE093E0CBECFBDA3BD573E0F3E333DE1BD07BE7BBE563EFD3D18BE6D3E343E8B3E163D583EAC3E0C3E6A3C893C7FBCDC3D4B3E2CBD17BEAA3DFFBD9EBCAF3D0DBE273D633E28BC0A3EB9BB9ABD393E323D133E08BE183E1ABB943B683EB13EF23DC43E67BE05BE1ABE243D233D0BBE7DBCEABD3BBD0FBEE93D353E83BDCC3D093E9C3D16BD3A3E643E86BD673D663D553E853E3D3EE5BCEFBD61BDC83D44BD663EFD3D4B3D16BE0E3CAE3D683E0C3EAABE25BE1A3EE2BDE0BD69BDD0BEC0BE8DBDD8BD443EBA3DFEBC4CBE2D3C7CBDB73DA7BEF63DE7BD4B3D3BBEA6BDE0BD85BD653EA3BEBBBD03BD4FBE18BE413D6A3C273E91BD0A3DF43D593EBD3EEA3D7C3E3CBED23D7F3EAE3DE7BD93BD8BBD943D563EFA3C33BDB03D693E5DBDC53D4DBD2E3E973E7ABD4B3E1A3E243C83BDD9BDCCBD333D8D3D65BE563EFEBDB6BE6D3E28BEB63D1FBD8EBE66BE8FBD44BDA7BC1ABD68BE9E3E9ABD2DBEBC3D0B3C8A3D8DBDC9BE4B3D8BBDD5BDCB3C68BD20BEAB3E473D8D3E8CBE753E2EBD683EFDBD7C3EDFBDE4BD0FBCB73EB53DC93E37BE8A3D5BBD84BEE53D8A3E0BBE963D433E9A3CD93D99BE88BEC93D85BDB3BD8ABD0CBE153D6A3D3BBEE53D673D56BE74BDFC3DC83D1C3ECDBDDFBC51BEBE3CA63D543DCC3A133D8ABE81BD463E2DBC2F3E0ABEC7BD8A3D533EDF3D143E513D3B3DA03DCEBD5C3D5F3E6FBE363B3A3C65BD2EBD3E3EFFBD9EBD553E0A3E8A3E503E043EAE3D9DBE2CBE4F3D8B3D483D673D45BE92BC563E383EB83D243E2CBD50BDB73D663E473E543EFBBD8E3DD83D78BE66BE64BD0ABCAE3D0FBE0FBECEBC45BED7BC413E5EBE22BE29BE31BD0B3E553EB43D243D94BDC2BC383DC6BC84BE0D3E1E3E3D3E8ABCA23C93BE753E3BBDDCBD2BBEAD3D97BE47BD00BEE1BD8ABD933E8DBD0D3E493E303B0A3EC53D603ED03C4BBE133E2E3D8C3D4E3E613E123CCEBD86BDB93DBB3C9B3EC43C60BE523EB0BBA1BE61BEEF3C233E943E16BE1DBE983E153E2ABD783E7A3E09BE92BD52BEFD3C61BB07BEA4BD323D893D2BBD613BBA3DC43B0A3C353E0D3DB93EB63C0A3E3ABE013CC2BD113E06BEC6BCB7BE0CBEB03A22BDACBAC4BD863E14BDEC3C47BD08BE263DA4BDB13B90BE683ED9BDB9BDAD3DC33D4DBE123E5B3D77BEDC3D1FBEB63E8E3D023D9F3E343E5CBED6BD17BE94BD34BD943D4B3DF2BC2A3EBEBDE1BB8FBEB3BE623CE43D9BBDB53DBC3DC0BB20BED5BE57BD39BE13BEA73D3F3E8A3E873C14BC92BE7E3E763E3C3EB9BE263E2D3E533D34BCA73A183E653B263D3CBEBA3EB5BCB2BD4FBE0DBED4BDABBD31BE34BE19BEF03D52BD3D3D94BBDE3E5ABD15BBCF3DA53E513C3BBD18BE03BEE53CE03DA1BDF63EB03E0F3B30BE4FBCA23E163ED23DEBBD1A3E52BD88BE9FBD06BE6D3DB5BE913EE23D643E033E693DD7BCD13D5A3E79BE88BE9E3DF93CC2BD6C3EE9BCD2BD023E71BE293E48BDE33BB23BCEBB563E8ABE3D3D1FBE503E00BD09BEE9BB40BC83BC45BD7E3E243E5CBE5A3D413E153ED43D853DF1BDA1BD103EED3D0C3EB23E993E833D983E8DBB353DE63DE83D4ABD07BDE6BDEFBDAE3D45BE293D90BE39BEEBBCAE3D12BE36BEC43C6F3C0EBE5C3E573D12BE193EE3BDB43D573D543EB73C3C3E58BD1FBE033E3CBEE73D56BE9FBEA4BD0F3EBFBE9FBD48BCB13D8F3E82BE483EBB3DD53DD13D433D23BEB13E093D0ABC1ABE883C1B3DA9BD9BBD52BE1DBD4CBE8ABD923E5C3EEE3DC5BD793DA03CD13D67BE993E1ABEB2BD5CBED23C89BD433E11BEC03D1BBD183E0BBCD53D9D3DA33D923B013E00BD68BD173E313ED8BC483DF9BD67BB52BD4F3E26BD16BDCD3DA63D5EBDAABD5F3E273E323D533D14BE0EBD5C3E693E433EBD3D34BE813D0ABE09BE7ABECE3DB23D503C1E3D3E3EAC3C8FBE11BD0ABE913CB93D903CF8BDB7BE933EF3BBB03EAB3E753E2F3B2ABE523E503DD8BD503E073D35BE48BEF9BDCF3B84BD153CD43D7DBDAF3D1EBE4C3E12BE8FBEB03D8CBE56BD453EE0BD2EBE55BE333EAD3DBF3C98BE3D3CC73D20BEC63D55BD7DBDE53D273E9D3D33BE2C3AEDBE223E52BE6CBE3A3E383D67BB85BEE03D67BDA73C1CBE46BE45BEE5BD5D3E80BE44BE813CA03D47BD853E03BEFA3C18BD063CAE3D9C3E01BD67BD2FBE83BD5DBC7E3D1F3E7EBE983DBEBD443EFA3D47BE67BEA2BD9EBE12BE9ABE51BE40BEDC3D563E923D9EBDA7BDC5BD1BBE2ABE5A3ED33C253E743D8CBEBEBE1CBEB8BC5CBF813FFA3E143F9D3DFEBEBF3F133F823CA4BED23ECB3ECB3DB73F513E03BE29BF4C3F213E8A3E40BF863F5E3E07BF22BF4B3E90BE833E50BCA5BDD83DCA3C813CB63BC2BD643EE9BD26BE72BC093CAABDA83C983DDBBC2D3CC53D74BD41BD9DBE64BEC9BCE03DB83D403E243C7B3D993EDF3C0B3E8A3D313E37BECEBDC43D15BD68BCAC3D543E6F3D36BEF63D283D323E413E133E62BD8B3D283DA23D8DBDDA3D953ECBBD17BD203E323E0BBED93CBBBDF0BCDABCD33D073EC7BCC6BE69BD9DBCB03D52BD133E0D3E363C4B3C743E86BD18BDBBBDABBC453E8F3C8E3DAF3D18BED8BD6B3D10BEA33DC43D6ABC3E3D4FBEA73D803D883E123D8BBC4C3D16BE163EC63DA1BD0CBEB23E0FBDB23E8A3E0F3D903E163EDCBC76BEE33C1D3EFE3D0C3E0FBE3FBE99BEB73D8BBD1BBE593EBFBEF53D88BE3EBE26BEF0BD0E3EFE3D6E3CBB3D8E3EF83CBCBC3ABE01BED9BDD7BAF8BDD0BC8EBC1D3E863D04BD263D16BEF7BDB23D7F3E84BDEF3AD83DFCBC9E3E733D2E3EBCBDF039E0BD02BE103DA8BD0EBD893D2CBE053C11BECBBD463EB8BCE7BCAD3D223E573E8B3C07BE51BD89BE5D3D0FBECC3CB33E493B93BD9C3E4D3D223EB33D363E3A3DEC374C3D0D3E58BD273C48BB863EDF3D89BCD2BD703E4F3D7CBE2D3D47BE003E503A663E02BEA0BDA33E93BD773D01BE8EBEBE3EF13DE3BD903E32BE13BD21BEF0BD133E3CBD203DF6BB5ABECF3A56BB8F3DA13E783EE4BC2BBE1EBECBBE7F3C003D163DF3BCF3BCC93DD73DAA3E8BBDCD3DF03DA5BC0BBE543E36BE123C393E26BECC3B463CB3BD78BE293EBB3B833CBB3D8FBE76BEB13D8ABE03BCF03C85BC003D003EDE3D28BEC5BC55BE093EC9BD0E3E8B3EF43DD4BC463C90BD093ED83D49BE023E233D7BBD60BE023E15BEA9BE853EF63DA4BE87BD833CAB3D38BAAFBDC03D6E3EDC3B163EDF3C7B3E32BE8E3EDA3CBABC013E03BDCC39DEBCE6BDC8BDAF3D363C3D3E8B3DA9BCA4BDC13DB03DF4BD8A3D8B3DE9BBD4BD63BE1CBDCA3D19BD57BD3D3E893BC2BB973DEB3DE1BDB03CA2BE58BEBF3D393E9C3D223E973DB73D0E3EA1BE45BE183D8ABE913E043EE6BD733D26BDF13DBFBD1EBE873C8DBEDABDCE3DE13DA6BE633CFDBD453D07BE13BE313EFB3D44BE4FBD41BE5FBC86BEEABDE7BD3FBDDABD8C3E203DF13D06BD243ECDBD3C3C8DBE8EBE63BDEB3B65BB9C3D3BBEA4BD903EDFBC1CBED5BC103EB73C403A26BD5FBE6DBE313E9DBD353E11BD2CBD113E623E1E3C433E323EDB3D4CBEDA3DA33D3C3C9BBE6B3B123E08BE8EBE06BE1EBEAD3EEDBC6A3BAA3D9D3DFC3DD9BDA9BCFB3CA23EB13E11BEFB3C9E3D30BE403E52BE8A3DDA3DE7BD623EA63E1A3E1EBE1C3D5E3EA5BE4CBE313BE23EE13D5FBC873E1FBDB83D273C9E3D34BE1EBDD9BD4CBE243C6FBE8B3D84BD413E4F3D1FBE733E223E573EB3BC213E02BE783D14BEE1BD08BFA53D1DBDE7BE763E18BEFCBD943EC3BD283E6ABE033EFDBD03BD18BE99BE163E4ABD983DA33C933CDA3EC8BC47BEABBC58BE7FBC65BDF5BDF6BDB23D0BBD63BDECBD4B3DCBBD9B3DEA3DA4BEE4BED23D963D7DBDD0BD3E3D833EFA3D213D6D3E5EBD103E25BE5C3E22BE22BE7D3DD6BDB8BDB43D7B3E243CF4BD28BE633C2B3D283EAFBEB6BC99BE603E8F3EDEBB76BB49BDD2BCA13D98BEA33EDBBCB8BEFCBD393A353E44BCD8BE183EB43E4B3E00BD8ABDF23D473D95BD403D593D94BE9B3DF0BD2A3E0D3DBDBD003E083E1DBE9C3E5EBDF03B1DBE6D3B2DBDA8BD9F3D963E65BD2B3EBB3C333D983C983DDFBD1F3E2D3DE6BDE63C783C95BDF0BD0A3E5A3E8B3E123E9A3BFBBDF63D6E3E47BE073E97BCF23DA43B4A3E20BDF7BBA13C413E0BBEFFBD043C60BCEF3B163E87BEC2BDCABD92BDAFBD243E72BE433EC7BD083CBA3C22BE193E25BDD33D1D3D5DBDAE3D23BC02BE133E20BE02BEA5BD3D3E01BC8D3C29BDB1BD41BD653E013F533BA53D2EBD5A3D9CBE6ABC903D2E3D0CBC82BE85BB72BE1CBE7F3C763DEBBE0E3E91BC083EBD3D523E0DBE59BDE13DE83D4F3E9B3D323E10BE9F3E72BEAF3D84BD8E3D87BC54BEA1BEE43DDF3DA1BEDE3D01BE823E8BBD4C3D6EBD22BD4BBDE83D2B3B14BE84BE23BD1BBECC3D14BE99BCC43CE13C3BBEDDBDD7BD7A3DDB3B5EBEDC3B2C3D2A3EF0BD86BDBE3C663D6DBCF8BDB8BD1EBCA3BC9C3E4E3E893C373C06BE9C3D5DBED3BBCABE73BE05BE37BC383EB8BD103B7E3EDCBD11BCCE3D8EBD55BD393D793ECF3DE73D953E643E9D3D253EAA3DF6BDBCBD26BEA63D75BEEABD983A463EA13D4D3E98BEE03D40BE35BE87BDA13DC3BC053E8C3DA5BE863E293E6ABD80BEBDBD813E2CBEA23D933D8CBDC2BE87BDC4BD8D3C1F3ED9BDCBBD063E1CBD203E8EBEF13DB03E35BEA7BE243EB63C5FBC293D23BE14BE443E393E483E973D57BEF6BD183EBFBD0FBE07BE193E5B3E6D3E213EF9BD3BBD6F3E3F3EEABC85BDC1BD153DAB3E99BD04BE8EBD253EA8BEB3BD93BD8C3E183E0C3EB43DE93D273E95BE943E35BC033E2C3EA9BCB9BC7DBE0E3E9E3E2C3E2BBE62BCEB3C373ED7BDA1BE373DC0BD59BD11BE5EBE78BD873D75BC4FBEE83D59BEF2BD803E5D38A1BD4E3E8F3DC6BE343E11BDDE3D16BC52BD91BD32BE99BC673DB7BDA3BD39BE083D3DBEAD3D853D66BE82BD04BD2C3DBABD12BBE2BCFD3E83BEE5BD3DBE813C65BCE23D5C3E743D93BD02BE23BE0EBEBDBBB53E863EEEBB2EBE983DCFBCA2BD7E3DEC3DBD3DA73D28BCC43C093BA2BD653C903D1C3ED5BCA43D22BEBC3C5A3ED4BC92BE9E3C19BDB6BD343E8E3D223E423E543ECF3D9ABD26BE40BE0D3EAFBDF53DEC3D5A3EFA3DEABE1B3E433CF6BCC7BD9C3E05BBD5BC6DBE21BE313EB63CD2BC95BEF0BEABBB413DE03D173E36BE6E3E8ABD873E5A3E073CBE3CF0BD42BE6D3C7BBE79BE2E3E94BDDABDC43DC83D653E08BE3B3E1DBE08BE2DBD8ABC0E3A263D443EB7BDE9BD87BD8FBDBEBC07BE0BBE2B3E593CCFBC6DBE823E0CBBF63D9EBD103DC53D9EBC103E4C3D3FBD603DA2BDB33D083E6BBDE9BC89BDF2BD91BDF1BB1BBC4A3E06BDC83CC93DBF3EB3BD873E68BE113EA73E7D3C72BDA6BC123EF4BD2CBD54BEAC3BA43D553EC3BD91BD6ABE1BBC853D47BC553E16BE81BE61BD023C30BEBB3C5E3E2F3E56BEC7BC7D3E85BC49BE41BE07BE4BBDBABD6F3DCA3C44BD05BD6BBE8CBB3CBE0D3D5A3E4D3CDFBEA73CC7BA8F3EC43D10BD433D35BDEDBD123E013EA3BE893E28BEA7BD9BBDD4BC763E36BE973EB4BE60BEAE3E2CBD5ABE953D05BE473DA8BD55BE863CD13D383E84BE88BE1B3E0C3EF4BCB0BE88BCE6BC9CBC1E3C863E023EDB3C0F3EA53D093D7A3E0DBE94BE8EBD80BEFABDBCBC94BDDDBDEABE853E31BE30BCDBBDDC3DB1BD17BEA2BEB7BEDABDABBCF7BDCCBDAABD4A3EE43DA73DAA3D143E4B3E7DBE28BDC4BD20BA473E2C3EC43DE93DBE3E253E3B3E2D3E4BBE63BE39BEACBD4DBEEABEB73D843CC83D3EBC143C05BD573C02BEB03D08BE9BBDA63D34BE893D173C093DA5BB8ABD6F3E053E413E9ABE3B3E66BD8BBE8F3D073E263EAE3C82BDF9BD303E02BEE63D82BD073ED3BDEBBD20BE87BA7D3E9D3DA13B013DA8BD61BE6EBC673E5CBD5C3D293DE63DB4BC7ABD09BEB3BC3EBE65BEB8BDFDBD803E4C3DD2BD91BE0EBE09BD50BEA53DD8BD71BDAC3E2A3E873E12BE4E3C92BE3DBE293D373EBA3D57BEF6BD4EBC923ED9BC633EC03D3ABE803E073CB73E8B3D30BED4BD563E9B3A37BDB4BDC9BD083E89BE5BBEFDBDAB3DF4BD233EDCBD7E3E22BC5B3C08BEE5BC77BD20BEF0BD473E71BEF6BD1E3E8BBDD13C923D11BE9DBE193C0B3DD33EF63DC8BD20BD8DBEAC3D883DFCBC453D18BE22BDCABD6D3E33BED13B023EA13EBC3DC5BE103D13BEADBD5ABC023DDC3DDC3D833E5A3E08BE933EEB3DEEBDBB3D41BEA93D3D3D10BDFD3D023E563E213D9EBE67BEC43C32BE97BC613EA13D9D3DD23D8DBCAFBDE13B59BD6CBD043E66BDA8BE74BD85BED93D17BD05BEA7BE1B3EA7BDBBBC0D3D933D25BEA9BD343DAEBD49BE153E89BD09BE8A3E8A3D40BEFB3D3CBE793E28BE76BE28BEFA3D913E613DDA3DAB3EC6BD893E023EAEBD20BE7D3D3F3D1C3E92BE12BD7CBB883C1ABEE43DA6BDF5BD1C3A983E53BD2E3DB33DE93DCE3DEABD2FBDFABDCB3C50BD84BC79BEA9BD81BD17BD7CBCD8BD293EA2BD43BBD7BD6CBEB73E2A3E343E15BE183E913DC7BD8ABE343D9DBDB9BD87BE793E41BDCB3CB43D983EFB3DA33D4E3D233E12BC333E1DBEE83DDABD9EBA833D4DBE34BD87BED33C6E3E703D693EA0BA0ABE5ABEB3BD0BBC72BE4FBEECBDBD3D713D543D83BDE53D34BE893E113D1EBE343C05BE343E1B3E48BE30BD8FBD663EB03D10BE2D3EE23D1BBE0EBE563D2ABE183CFE3C87BED33D203EFE3E72BEA0BB363E713E1D3E083E873E6E3EE3BDB036BF3DA23E10BEA1BD35BE6ABD0FBD9E3C5EBCF6BDE2BDA93D7A3E81BE0F3E693C88BBE63D503E0E3EDCBDADBD87BEC5BD4FBCC83D5B3E1CBE9FBD533C40BD65BC363D61BE39BE963D4F3DBC3CEA3D023D3E3E4EBC243E6FBE92BD28BEC6BD4DBD3EBE3CBE913EE53D2A3ED53D12BE653E4E3D5BBE57BE17BE093E053D453E8ABE7EBD76BD98BE41BE9FBD143E363E37BC83BE263E02BE19BE503DA3BEF33C873C0C3FAEBD383E133FEBBED23D343F4DBF743D8D3EA33E663DCE3E6FBED43DF2BEE0BD043F093D2CBF5BBE1B3E503F16BE2E3F853E5D3F233E613E0EBEA6394D3E203EAE3D8DBDF0BD35BE093D3C3D013E2D3E793E56BECABDA23DEB3D3DBDE93D843BCC3D60BEFC3D273E8FBD9F3DE73D92BD73BCB0BEBABDA13E71BD31BE953C27BED7BAF3BDCFBD6DBE0E3EAE3C22BE223EF3BD583D973E153E233EE8BE433DFF3DAA3DF03E803EA3BE56BDBF3DF73C993EC7BB9DBEA73B44BEE6BDB03E193EAD3E83BE1EBD9BBDB43D213D883D5CBE32BD85BD0BBECB3C3C3EAF3DA6BD683E093E6C3C403E23BECBBCA13DC8BDCB3E0EBE5D3E44BE4C3D0DBE873E78BEB7BD36BE95BC5F3E903EFB3C36BE50BC843E91BD2DBCDBBD0EBD79BD16BEAA3B383EF8BDC0BD6C3DA53D1ABD98BB873DBF3D433EAC3DCEBEA93E43BEC03D313B263EE43D273E583D873E1F3D4BBDBABD93BD94BCFFBCC1BE41BE263D1A3D08BD3EBEF2BDE8BD9D3D25BEC7BD033E63BBB53EBE3D593B79BE8ABDABBE62BD0C3D12BDBDBCB13D4DBE1FBEE43CAE3B1BBEE13D113E743E1FBE17BD313DAA3D643E483DA13E0EBEDE3BD63DC53C283EE23EF63DEA3D603EA23CB93D01BC663D973E15BE1B3EA9BB9CBDB43E7C3DBE3CB13D853D5DBE893DA1BD7ABE863D833E50BE843DEBBC03BED13D933DB1BDAF3D31BEE13BD8BD953E40BEB33D72BD9D3B323E12BE92BD90BDAC3B963D203E76BE53BDC43D933C4ABD3BBDB63D06BD81BE843ECDBD3FBECDBD183ED6BC23BE82BDAD3DE33C74BBE63DB43EBF3D08BE24BD373E5FBD993EF0BE393E47BD19BEC73DAFBDE83BC6BCCABD2D3DC33C953C063D423E463D483A62BD7EBD83BD943E3CBD8EBE9EBD343D1ABEBABEFB3D32BE03BE0C3D283B623D20BE0CBEE6BD983D393D3B3E723E70BDAA3BD63D2CBDDEBC60BD32BE343E3EBDA03CFF3D4DBE913E49BE553E66BD90BAB23D6DBE17BE063E4F3D703DC8BE143DA8BD4EBD12BEF5BD973D043E93BB26BE8EBD7D3E0C3EBEBE0F3E9A3D02BE453D04BEA93D483BD33D653E13BEBA3EB93D473D53BE053E9E3DA1BD933DC33B383B9ABD943DDA3C683D7FBD7F3EC63E8F3E20BCFB3CACBEDABCE43C033E49BD75BE463D333E873EB63E88BECA3E123D95BD073D403E9E3EAA3C10BE823E193E1B3EE0BD03BEC93C153D333D093C5B3D48BE8A3A2ABD133E11BC0B3EE6BD783C463EE6BD443E9BBE3E3EE33CABBBC93D833E5E3E50BE983D653E0C3D83BB873E583D1E3A1FBE6FBE18BD953CDDBDB2BDBCBE3C3E33BB69BE83BE93BEACBD3BBD153E0FBD15BEE03D8A3E20BD5A3EC03D533E473E40BD5DBEEDBD0EBE69BE1BBEA83DB2BDD9BD12BE93BE6E3D053ED6BD233EBD3D52BE7E3DCB3D823D50BE83BD20BEB0BD29BE0F3D10BE763D8BBE2C3D2EBE803C513D2A3E523E7C3CDBBB19BEAEBD03BD6ABD1A3EEF3D79BE013E0F3E5BBEA6BD34BEA83D18BE3EBE873D7CBE97BD06BE163D023EE43D5D3E68BE1EBD773ED1BB3FBD55BD083D1F3EADBCBCBDEBBD753E613DE6BDB1BD013E5DBC123DB13DD63C1C3EAE3DA3BE55BEED3DCA3DBFBC23BDC03CECBD44BE333D91BEB6BC02BE1B3EE6BD093E2CBD2F3EAB3C4E3E153E1FBE953D34BDC23DC53C88BD643D343D953D4CBE68BE75BD2EBE233E9D3DE43D23BE803D853C8E3E46BEEABE563DF13D83BE6F3DC6BEA73D71BE8CBD00BE9A3DFEBDA73DB83C50BEF73DDEBD89BE54BE303ECD3D07BEA1BB3C3E58BE083E36BE1B3ED63D27BDF2BD0FBDE33DB4BD5ABD023DCB3E33BDD93D2EBE99BC98BD5DBE1FBE2D3CA23D73BED1BD53BD8C3D80BEF5BD873E0E3B163DC93ECA3D08BD2B3D9E3D86BE32BCC1BEF2BD1DBE6F3DD93D443ED43DC33D5E3CF73C053E693C593E0A3DF43DC03D293E363D083ECFBD613D093EDDBDEC3D1EBE5EBE093E4E3EB73CE23D6D3DE43DD5BDC73DE7BDA33D763EAA3E13BE1A3E63BD8FBD9A3E013E853E533E6BBC4D3E463E0A3E063E773D15BD79BD19BDEFBCDABC2D3E593E7CBE26BD28BEF13D76BC8C3E793E78BE9ABE19BEB3BD6E3DAF3D0F3EDFBD073ED5BD51BE1CBDD83D5D3D04BE83BEF83D1B3EB03D9D3E25BE0D3EFDBC58BDC2BCB4BEA2BCB2BD913EF6BCAFBD95BD323E4ABC083E8B3D883D0ABE653E4BBEB93DB23DFEBC2D3D02BBA6BD0BBEB43ED9BD76BC4DBE713DFABDC33DD9BDEC3B913D38BCF8BDE2BDFEBD343E49BE733C5D3E6ABEA33DC03DD23D17BE47BD75BDB73DE53D223DCA3D14BDCEBE453EDBBD83BB533E173E63BDD7BE14BE033D3C3DCEBD473E823EB0BE303D433E3BBE2C3E653D2EBE213E923E14BE1BBDA13E6BBCD3BDB8BE163D22BEB4BD99BDA3BD883C143B273E073E6FBD4FBEC83EB83C12BE5F3CB93E61BED63B4EBB443E18BD06BDA23E46BE2DBE373E07BECABDEA3DA5BD1E3EE3BCB53D86BDB6BC943E263E433E5C3D403E50BE063EFDBD143E4A3D59BEA83D9DBE0ABE833D0B3E333E47BEB63DE13CCE3D093D4CBDB73950BE263EE8BC02BDA83D2FBECDBD793BDD3C31BEA03D84BD74BE8B3E803DCABD223E653BC33D903DA1BDF2BBCA3D033D9B3D96BEA73D2B3EFD3E753CE9BD4EBD603E8DBD35BE9DBDBA3BD8BB403D403CFCBD59BD9C3D643DBABD0CBDA93D20BDBABD4CBDF63D18BE3B3E973DBE3DD53B863B37BCEF3DDC3E83BE273F2ABEB93D463D37BE7D3D0EBD7D3E7F3DF9BDD9BC58BED7BCBA3EECBDE1BB90BEA53D21BD8DBDB43E81BC403E4A3DE23D2FBEC9BADABD9DBD303E9ABE1A3EB1380F3E18BE2DBE59BD12BE2E3CD7BDCE3DFEBD033DC33C593D99BE303E58BE7F3A97BC8ABCA53E543D72BE503D4BBE963E003E85BD09BDE03DA3BEC7BDEE3C58BE8A3DB43D083EA33E563C253C303D9BBC683E15BD13BD023D7CBD103D213E80BECF3D7DBC433EC43D843D10BE16BE173E573C1BBEA43E8E3E803C873E66BED73D18BDB5BD44BE24BED43A4C3E64BE813E563E1BBD443A1BBE8FBDDEBD3A3E19BD00BE9ABCC63D92BCFC3D323E66BEFBBD0C3D84BE0CBE113D4C3DCDBCA3BD463E3D3E5D3D903E17BE253D143D853EF93D863D8DBE5EBE8EBD6DBE0C3E263EEFBDE93D253CD53DAE3D863E403DBBBC4EBD30BE03BE023E113E05BE87BD6D3D1B3E1E3DB83D2C3B86BE05BE8EBE3FBEB43DCA3C19BE8EBD043EC6BDE9BD52BD6E3E0B3EAD3D213EA43D60BE6A3B56BDF6BD18BE95BC953EE3BD46BE03BEACBD74BEB2BDA2BC933EC23DB33D02BE733D5DBD753E33BEC9BDEABEAE3E3ABAC5BE553D83BD093E0D3E58BE973B17BEA1BD083D063E273E35BDC63DC6BD533D0D3E3BBD773E6E3E5C3D36BE1ABCB13D31BE42BDF0BC2ABE0E3C15BB34BE5F3E53BCC93B0D3EF03DFCBA053E383E863E63BE183EF3BD1B3DEFBC233E05BE29BD8ABD84BEBC3EA73C06BD173ED13EA9BEDB3EE8BE0C3F17BC02BB023F3ABEBDBE553E463F6BBE2FBF153BB23E1E3E4EBF603F363F53BD94BE523E303EBB3E2CBD96BEA2BD233F5DBF2C3FA73CE7BDCC3D61BEBB3C3B3DF63C2BBE12BE6DBE65BCFDBD143E143EAC3C75BE13BE3D3D653D97BB2ABEE8BC0D3E5BBC913D5F3D793C0BBE6D3EC33DB93D0EBD0BBEAE3B273EE73E8BBE71BD89BE643DECBEB5BDCABD31BD7A3D72BE84BE393DCA3B4A3E2B3E02BEC23DEEBD073C24BEBA3DB0BD19BCE9BD153D98BEA73C30BD4B3DCB3D013E61BE72BD1F3E013E21BE033D9FBD2D3DE1BD15BEC5BD9EBDB33D7E3DB93D62BE163E56BD8EBD353C23BE623D753C96BD773EF83B713D12BEEF3D923DE63DA63D133E75BEAD3D3EBE5E3EEFBD96BDCCBCF5BD97BED53D46BECEBC8F3E0BBE0B3EC03D933D03BEB6BD393DE0BC473E8D3E013E2BBBBCBDE1BD9BBD923DE5BB423D0ABE40BEE53D01BE673D88BC133D50BE07BE8E3DF53D2E3E9C3C993E913DFA3D0A3DE53DA43D41BE873DAFBDC13ED33DAD3CB03D28399D3D763B3DBE6DBDB43D87BD37BE443E1B3EED3B863C913E98BE673E2C3E91BDC83DA03D1CBDA83E033EE4BAB0BD1BBD20BE493E01BE683EFCBD85BE2FBE823D023D0B3EB73DC43DFCBD853D013E4ABD143C7A3EB6BEA33EA4BD82BEC43DC93E0D3D0FBEB73D3C3EBCBD8EBD1E3E00BD7FBDCC3C9ABEB93D833E963D963EFF3CECBDC73DE23DCBBE18BD49BE51BEB03DB83DEABD93BD583E053E803E7E3DBBBDC93D80BD88BA783E26BE5E3D10BE9D3D713E053CAABE113E0BBDB9BC873EBCBE563E8FBEE73C7A3D0CBEB53D24BC873EAE3D73BC5F3EC83E20BEEDBC6FBD94BDAF3D36BE04BE9D3D4ABD793C883B5EBBC9BD823D7B3D323DB43D083E73BD1E3D71BEF13C04BE2A3E7C3EB23DB5BD243E95BD143D17BDFCBDF43D0EBEA8BD373E29BE7FBAA3BD37BD003E8C3C073EE33DFB3C95BCCB3D9E3BAF3D4ABDBA3C0F3EC83D2BBEBBBC043EB33D1D3E2C3EB43D47BEA5BCE4BD3EBEC3BC123DC83D1E3ED03D153CCC3CF4BD253C423E88BE30BD85BE6BBCB13CB6BDC73D38BEEFBC8BBE31BE55BE65BE263E09BD83BC8D3EB2BD7D3D87BDACBC9EBD21BD3B3ECB3EF4BDDCBC653ED2BD11BE2D3E5DBE9E3D4E3EC83DB23DECBC62BEC83D063EBE3D93BE36BDAEBE50BE36BEA3BD4B3EF03D46BAD13E84BE65BE253E19BE243E30BE193DEC3D143E35BE8A3D16BEBCBCDABDA8BDD93D573E7ABE8D3DA83ED93D413DC43DA83C8C3D843E6BBE97BEC23C11BE63BE6D3EC9BE1CBE57BE98BE8D3B1EBE68BEF1BD06BC55BD06BE403E903E133B74BE073E31BE12BDA1BDB93C113EB23D7DBE34BCEF3D25BED4BDA83E603D2C3E913D0D3E64BB053E1BBD0D3E193E07BD1E3E0CBE5D3E1DBD46BD5C3E02BE03BF2D3E0A3E88BDBEBD83BEB6BDE7BD76BC03BE52BE0C3E6EBD293B48BE11BEC2BD623DACBD303EAC3ED73DB23D14BE093D183E683E7D3EA8BA9ABD533D723D3A3CE5BD29BD47BDC6BDA7BD81BDCE3D41BC293E53BC5EBDB0BC00BE123E353EAE3D733E9CBBE43D0CBE9ABDAC3D78BE093D35BCC43EC53D403EB3BD023E48BE13BD9D3D18BEE9BEA1BC00BBACBD063E453D0DBE5ABCCBBDFBBDC4BD1E3E3B3D783D0B3D89BD5F3E20BD063E13BD3DBC003E123E1D3D643EF9BD933D443E26BD1CBED4BDC9BCBBBD2EBE433E273E1CBEEB3DF43D0BBEBC3DCE3D94BD00BE363C83BE093ED63DA6BE1CBED73D6C3D773B0CBEAABDF3BC433E423CCCBCD43C583E93BE26BD96BDA7BA193E5B3964BD143E2B3E203E4A3BA03D9ABD783E493CEC3CE3BD42BE8A3C313E4B3E18BE2B3E903E52BE4A3E773DF23D113D05BC0DBC733E2E3DD1BDD33D7ABD57BDFDBDC8BC393E543EF33D9C3D033E9E3E483C82BC03BEE1BD403D0B3E9BBD803CB73EFBBD953EA43D0DBEA4BD2C3E83BD563D0A3E17BC143E4ABD03BEA3BC4DBE88BECCBC833E11BE30BD3C3E9CBDF83D713E61BE483E24BE8FBD46BE0CBE7B3E15BE9B3EA1BD7B3E23BDA1BDACBCA63DA2BE91BD343E693E833D0FBE273E0D3E583E33BC7CBE1B3C1C3DE3BD053E3FBDB23D31BE223D50BEF9BD533E2FBD54BDF8BC73BC68BAE23D363B2BBC473EF3BA6F3C9BBD87BCAABB37BE40BD6B3EA1BE78BD34BD42BE0C3E46BEECBDF7BC043E55BE9DBD0F3E023EC23D243E123DEDBD88BE0D3B3F3DF03D8EBDD13D133E89BD9C3D1C3EBA3C423EC73D1BBEA7BD9E3DE2BDF3BD67BE5CBD913EE4380D3DC4BD21BE83BE963C3DBE3D3E0F3E4ABD8B3D9FBC38BDBC3E21BEA7BC2FBE253E31BD323E813C82BE1B3E38BD2FBE9F3D29BD42BD34BC303ECCBD223EE9BD39BDF7BCE93D7ABE5FBEC1BD393E6EBCC73C6DBD853D283E3E3EB73D673E0BBD173E933DFDBB89BC76BEE5BDA1BE9ABC853EF23C913D723EB4BD9FBE073D333D213DE1BD713DC33D80BEE03D3BBE233E083EFABD46BED9BCAA3D693EDFBD1FBE06BC163E29BED7BD453C0FBB77B90CBD3C3EC73D93BDF33C26BDC73D6BBE4CBE1D3EC5BD2C3E7C3CDEBDAB3D7B3D813E97BD94BD603E19BDBD3E40BEA43C313E43BC033D8CBC9EBDC03D683CB83B3FBE77BD733E0CBE223E5FBEA33D98BD99BD3EBE2F3EB93A0EBDF63CE03DB4BD4F3ECE3E833D3E3D19BE933E7B3E933D0C3D053F7EBDA2BEED3C923C053C873E3C3E023D5DBD79BBF13DC63BB2BC073DE83B833D95BD453EB4BD9B3CFCBC783D873D86BEB23DB43DA2BE243D743E9C3E5BBD293E093EE0BD84BD9FBD95BCE3BD1C3EB5BC87BCAFBD853DDDBC8F3C3D3C04BE3FBD263CFCBDA03E4E3DB9BD583A9EBEEDBDB03D1D3E253ED33D803D373DE4BDC1BD073D42BE0F3E233E9A3D173E933BAE3BFD3AB83EE13C7F3D303D8ABD75BCC23E093E",
      torch_tensor_192_torch.bfloat16: "0x0200000077BD19BE273B47BE2D3EB7BC8CBC04BEC4BD80BE3ABDE8BD3ABEEA3DBB3D333E88BDD5BDC3BD66BD2FBEE43C5F3D7CBDF0BCD43CE73D393C8A3D403CF2BDA1BCA0BDD2BDB8BB5D3D1BBD8DBC953CF43B933B8ABD91BD833DE3BDF0BD303E853CE9BD673C0F3E6BBDE4BDFA3DDEBCBABDC13D593C413BD7BC093D88BC15BE31BC90BCAEBD543DBB3C9CBDB7BC4ABD303D1FBBFCBDAF3DB33DE83C893DBA3CEEBCCC3CCBBC01BD963E8CBD0F3E543DCC3DC9BC163E8A3CB43D16BE033EE1BCFEBD5F3CA3BD6E3D5C3CE53D183E8FBEC03D3DBD093D70BCB33B053ECA3C1A3E14BE0DBE813D133EB33BB0BDA4BD2DBEE83D9BBDA53DBFBDD6BCDFBDCEBD163EA13DDABDC63D563D82BDC23B0ABC143C9B3E58BDDA3DB5BD4FBE1B3DDD3CD5BDAA3B44BE28BDFDBB48BE15BD883D203E49BDDC3C3CBC12BECBBD0A3C13BD443CE7BBD3BD92BA4FBC6C3DE23C16BDC5BD873D6A3E2DBE003B87BD063CC4BB25BE98BE563D843D2EBD8B3E873DE8BCBEBD0D3EAABC073E96BD233EA5BD713D133E32BE",
      torch_tensor_192_32_torch.bfloat16: "0x02000000693D99BD193DC8BE66BA8F3E9EBEF23D153D8E3E95BEFF3E6BBEABBD843C92BD4FBEA1BD8ABE793D073EAF3C83BDA63C91BDC7BE163DDEBD7FBE35BE063E37BEA83E3EBDC9BD96BCB4BDF0BCF33EDC3E853D99BE17BE7FBEEDBDB9BD353BA23D45BED6BE8C3E70BDA53E213F433DE6BD213DD53EAC3D563DC93C7EBE873C283E153ED6BE76BDFB3D293EAB3E9A3EDA3D9E3EE13D9CB9443EDB3D583EA3BE883E4BBE453D0DBE913E8FBE3ABE1CBE33BDACBE21BF1E3E07BEE03EBEBC4ABE183E8A3DCB3DECBD813DFE3BA73EA03EADBDE73E50BDF83E003DA4BE86BEB7BE553ED3BEA1BE0DBE3BBEE33C6EBDBD3D37BEE73DD13D283EA7BEB4BE65BD39BD923E683E51BD9E3D793DFA3E3FBEE5BD07BE7DBEDDBD95BDBFBE0A3E68BEB23EC93D853E3B3E8F3D5DBDBD3D953DFCBE71BE1E3EEABC8FBDCC3E5A3E243D91BE4BBE16BEE43C513E833E06BF91BD843E6A3D383E0C3E7E3E1BBE10BF843E803E9EBE6CBBBCBD38BEBD3DB23DABBE4BBD9E3EBFBD76BD6CBE59BE98BD2E3FD0BD0C3E353DAF3E7CBD993D68BD1ABC103E123DA93ECD3CEFBE22BCADBE533E23BD41BD30BE38BE95BE26BE2DBE6CBE863D303E97BC4DBBF5BCF1BE043FA93EBCBDDC3A97BEA03E793E963DA13D1D3E333E83BE40BEF73E88BE87BC38BE8FBEE4BB6FBD51BEB2BC1ABE9BBD2EBEB93DA9BE2A3ECFBD7BBE5C3E683E833B183D13BECD3EA4BD1E3E3FBF7DBD82BDA5BE243E943E25BED83EE3BCDEBD1CBD89BD9BBD203E583EDFBEB03DA53C74BC593C743E7E3DB03DD23DDE3EF4BD423C83BE1BBE583CC03DACBC793C5A3E66BCF83D253EA33EA43E65BE1CBD8D3EF73D51BE723E48BE3DBEA7BE82BE843DEBBEB7BDCB3E483EC0BE2EBC403E1A3ECEBC613D7ABD353ECA3E99BEAF3E6F3F4E3F1D3EB83D3F3EA7BE4C3FA83F113FA83D2FBFA43F163F9BBE113F31BFD4BE96BE843F973E923E8ABE493E343F91BE6BBE41BF28BF5BBFC2BD8FBE3FBEF83DBBBD353E023F553D71BEB7BE58BD903E5B3EFABDC6BE4BBE7FBEA13E2D3E96BD723E423B68BD14BE8ABD98BE313D43BEF93D7FBEC93DE0BE983CD03DE1BCFC3DA93EAE3EC43D013F7CBDC3BDCABE7F3D7BBD69BDB13DA8BEC2BEB5BDF13E5EBE7E3E58BD70BEDF3B10BDDC3EFABEB0BEE83C683EE0BD8E3D4EBDCE3EC93EE4BE4BBDD7BD3CBD12BEBDBE083F0CBE6F3C763E2DBE24BB073D88BE08BF58BE2DBE0BBF1BBED5BE8C3D8B3EA2BE9CBEC4BEAB3EF4BD92BEEB3C923E753D293EA73EC3BE913EB33D573ECE3EB63DCFBEF0BE8C3EBD3D383EAFBEBCBE3CBEAB3EDDBDFCBDD7BA58BE5A3ECD3D34BE8E3D08BEE4BE15BE22BE8E3D8F3EDDBE37BE1CBE95BEDCBEBBBE02BE1FBD143E99BC51BE86BDC1BC3D3E93BD89BE40BDAE3D18BDAC3DB93DC03D08BE943E15BEA93B953ED83E86BE47BEDCBEE3BD2EBD3E3EC4BD553DAD3EE7BD82BE95BEA4BEC53E9ABE7FBE263D1C3ECD3DDA3E8BBEDABC34BE67BE343D34BCC53E49BD683EB3BEB83D573E3CBE9B3E7D3E03BE28BB85BE6CBEC83C07BEB6BEB2BEE03EF0BEC23E9ABE60BD31BBC0BDBE3D013E1F3D933D423EEC3AEE3E1DBEDC3E25BF4E3AA93D4D3EBF3DACBEDA3E34BF05BD893E8E3E09BD5FBD633E56BD44BC25BE813EB3BD103FCBBE633DAD3E2FBE233E3BBE4EBDBCBEB1BECA3D543C8D3E9EBEEBBD21BE513E0BBE6D3E7D3ECEBC99BDA1BCC1BDF2BDE9BE6E3E23BC8B3EBCBD39BDBF3C9B3E1A3ECDBD793D0EBE023ED2BC603E3CBD01BD693DA53D0BBE70BE103E293B24BE123D66BE383ED13E6CBB603D4FBE553E0BBDDCBE89BDC43D873D89BE12BEDFBE8C3E883D563EB93B113E6E3EB7BED43DB8BC91BE443E273EDF3E9D3E96BEDBBCCC3D523EEB3E093D0ABD25BF91BEE93E62BDF1BDF5BE903C28BE50BC033E31BEEE3DC03B04BE0B3E49BD9C3DDABD313E00BD113E04BFE3BEE5BDBEBD08BEB33CC1BEAF3ED83EF03E57BD12BEEFBD4EBEEEBE20BE2D3D39BED4BD813D1F3E57BE4A3D213E843E9E3D193E013E7DBE9FBC333EEFBDF93DEB3D223D5ABDE7BDA23E81BE5EBE6ABE3ABDF2BE903EB73D173EAA3D41BE8F3C3A3F083FC53DB8BEC53EBE3CD33D35BC2B3E70BE8A3E873D8B3E9EBE2A3E86BE9DBEB13E88BE3E3E51BA07BFBABD033FEBBD443D053DE93E93BD7F3DB4BDD3BCAABD9FBD983D23BEC7BC433E343EF53D58BDD3BD13BE543D8F3ECDBC0ABD693DB33E45BE2F3DDB3E51BEB23D9DBD7EBE763D8A3D81BE3B3E383F04BE173E12BE9C3DBF3E92BE913E68BEEFBE30BE6CBE51BE01BFF5BD71BD863D59BECE3E433E823EB63E9BBED9BEF1BD713EA8BE35BDE43ED93DC93C7DBE93BD98BD0EBA21BE64BD3C3E2EBE2B3E32BE4BBB2BBEB73EAFBDAF3EDB3E07BD6D3C763EAA3D723EA3BE4B3D0F3EC73C7CBE843D483EDFBE4ABEAFBD263ED73E99BEC43D95BE793E363DDFBEA73E13BE86BD8DBE7F3D18BD4C3E54BD03BE593E0D3F03BDA9BD533DAE3D15BE993E38BBB6BEC2BE243E5FBDB43E993D103EC5BDCB3D883E87BD363D1BBE853EA03D543E38BE833E683D463DE3BB75BD53BD5CBE61BE50BD133E85BEBA3E1EBE433EAABEF1BD15BF173E973EB63E9D3EEC3D793D203C9CBECFBEB0BE51BC9A3E0CBE1F3E983E1FBEC53EBEBDCB3EE43E2FBE073F4B3E20BB69BE133C653E653ECF3DD03C39BEB43E2FBECEBEFEBD963D143ED5BD1ABDADBE6C3E95BDE3BD85BEEABDAC3E59BCD1BEB4BD603E0D3E8F3D93BC97BD3C3F2FBC4A3DB73A6D3E3BBE023E1BBE423E3A3E21BFBBBCC13DEB3E013E0E3E4FBEA1BD6ABEFA3C5BBDD9BDA7BEA0BE843E303F30BE21BE8E3E9F3E59BCF43D43BC8DBED6BD393C013E613DA8BC94BDCD3EA03DC03E6E3D493E3DBE16BDA23EF0BD863E0D3EB4BD033ECC3D783D47BE9EBE983E0ABF94BD36BEACBE373EE8BD003DF6BD8BBE323EB5BE303E68BE6C3E17BD72BE4F3D853E8CBDC03E6EBD193D5EBD9F3E7FBDF3BDD83DEEBDAABEB3BEC03DC93DADBDD0BE49BE1EBE59BDB5BE38BEBF3DA73D3DBC5DBDD53E22BEF83BA33D1BBD673EBA3DD5BEC5BD623EAEBE73BE383EB13DDABD6D3D89BE5FBE263EC63EADBD3BBB2D3E60BC663EEEBD8FBE0ABE7F3EA3BD3D3EEBBE023D32BEE93EE33C463E11BF8FBD05BFD8BC383CCABE443E37BEF33D37BDA03E063DE3BD0EBE483DDC3E353EADBEC03D23BED0BD97BED3BC4EBE1CBE1B3D6ABEB6BE4C3EB7BDA93D84BE663DF4BCFC3E8EBD593E0EBDE63BB23EB2BD423E97BE3A3E773DBE3CE0BD2C3E483D623DBBBD7F3E6C3D6FBEABBEF9BD303E9BBE70BE753EBFBD8CBD3E3EA33D74BE823E8D3E8C3E3A3E8CBE343EE5BD35BEA8BD8D3EBC3E34BD67BEB2BE9FBEC43EC0BE7DBE9F3E773E4FBE84BE003EEA3EC43E933EC83D5A3C333E2C3E0F3E0DBC8E3E403EEFBDC03D013F54BEB7BC103EF13D27BD95BD85BD0CBE81BCCDBE2BBE143E1B3BCF3D1C3E62BED6BD3B3C9DBE4D3C153FE2BE6FBE08BE9ABE863E903E64BE0FBE8CBC9FBE093D06BEB23C5FBE50BE7E3CCF3EAC3C963E69BD2C3E693E8E3EF73E9ABE19BEBC3DA1BCDB3CE33E52BEB3BECDBED13EE0BC6DBE8CBEDABE533E9CBD743D163E8E3DEB3DDE3CFDBD783E033DAA3E4ABEB13E183D8BBEC8BD84BEF03D9FBDADBE453D84BEEDBE1F3E353EA73C4B3E1D3C633ED03DD63CBD3DFE3D23BE043EDA3D0CBD8DBE7B3EDCBD5ABE113E9E3D553D95BEEF3D5A3EBEBD043EDBBE073E83BE633DA4BE043EA0BEF8BD943D8A3C6D3EF7BEB83D453DDDBE07BE313E7C3EB0BE793D6FBE11BF17BE4B3E083F1D3E893E26BE85BEBDBE8DBD3ABE3CBE14BE883E203DC43D6A3E31BE83BD0A3E23BE9EBE8B3DAC3D5E3DBBBD1FBECC3E2A3CE03D853EC03E053EFDBDA33E6E3EC23DD4BE423DC23EB3BD15BD863E85BEAB3923BE283E343E373D863E2E3ED9BD383E78BEC23E0D3E4B3D573E86BD88BEA5BD98BE3ABED2BD493DC13EB1BE8ABE4BBED43DD7BE34BD853E413E883E8EBD953EF1BD563E0E3E9FBEC23E043E18BEDDBD2CBD49BD82BEB9BD833E843EE53EBB3DD2BE9FBE2F3E213C58BE063DB33EB73ED63DC6BD59BEE5BD93BD163DDE3D92BC10BE993DF3BD9FBD48BCB93E8ABE64BE503EB83D85BD56BE103E1E3D133EB0BE1A3EFFBDCB3E143D21BA02BD1E3DD13EB0BD453D1BBE37BE3F3E0EBED73E79BD84BE25BEE43E9A3E12BE5A3E31BEAEBE8B3CCB3D793CDFBE29BB04BE71BC6CBE9BBD25BE49BED4BE47BE6F3ED1BDAEBE30BD01BDBEBEF0BDF5BDC63DCBBE623E17BEBB3EA33E313D903E08BD8DBEC3BD90BD1BBEA0BA303E18BE8DBE59BE8A3E393D74BC4C3E73BE3F3D14BD513DF53C863D98BEC2BE713DC9BDEBBC793EE9BD0F3EDFBEB2BED03D39BDA83DBDBD9A3D3D3EC8BC363D8ABEA9BC8B3E233CA1BE8BBE4E3ED63CA8BE7D3EBCBE493D383EAF3C0DBC4BBCAABE4BBE023D613C863DF03D5A3EADBD163D1C3E983DF5BE8CBD653D0FBFB33DB83E293E4CBE9F3A8BBE343EC2BCB93D953DA93E9D3E1E3E9DBE37BEC33E6CBE5A3DE5BD703EE2BEE8BE7A3E513EA4BE68BB6A3C813E8B3E83BD0A3EEE3EB4BED3BEA03C0C3E8B3D8C3C653E473E063FC1BDF3BDC9BE1C3CCFBE0FBE9E3D31BE64BDF93DC0BD76BE9EBEB8BD47BD8C3E763EB73E82BD143EDCBD7F3EF0BE323D133E243E85BE8B3E5CBE103E303EC8BDB43E733D8ABD17BFA6BCBEBE9D3EACBE093E99BE623E4E3E403E1F3E3BBEA8BEB53E59BD463E58BE9B3ECEBD9ABD8CBDEC3E533E383CE1BEDF3CB0BEDF3D18BE053EAE3DBFBE693E793D013DB23CA7BECBBE823E25BFAF3D513E8A3E4EBE08BF723E6CBDBBBC693EF5BCEEBCA1BE893DAABDCF3D963EB6BD2BBE873E123CCD3EC03C293F093F10BECFBEBA3DF93B743D23BE8A3D983E7ABDB43D4FBED5BEA6BE6D3E073ED73B833EB9BE6ABE49BE583C243E403D04BF3CBE63BD2EBAC83E613D5FBE85BEEA3D1FBEBCBEA2BA2A3DB8BECCBEEABD88BDA33CFE3D10BE633E2F3DDBBE19BC163E71BD533DB83EB2BD593E5FBEA2BD26BE3A3E0F3E39BE63BC64BEF03D10BFAEBDC23E4E3C08BED3BDC0BE543E283E403F5B3C33BE9D3E05BA7CBE13BE9FBD923DA63D393DD43D393D483DDF3E9B3E1FBEA6BD823E8BBE4C3D1E3F46BE193ECBBD99BD993EC63D86BEB5BD543E61BEB13CCE3E143E993CDEBCB1BEF23B24BEEBBE11BE673D2ABE27BEA83E483EA13B903E643D363E4EBE41BE01BD1EBEAC3D2E3E393E01BEB3BD413C513DE03DD93E4CBE973D96BD943EBDBE0E3C743E0F3F853D01BDACBE42BE913E2ABEDBBDDA3E483E8BBE82BEB5BE90BE853CA43D253E73BE6BBE053E1DBDA2BEB1BE17BED2BEAB3D913B5B3D683E75BE063FED3C49BE7E3D27BE83BE1A3F58BE363E41BC7B3EBCBDD93C2F3E9CBCBC3E6C3EF53E6ABE193ED1BE4E3E2FBF7BBDBD3E693E89BE52BD373E883D8BBD833E303EB03D33BE19BED3BCE5BE61BD993DA83D44BDD73CF0BC683EB83ECF3EF9BBEF3E61BE0B3E7B3E64BD983E18BEC7BCF4BB643E783E56BE6EBEED3DC9BEA13EB63DEC3D99BE183ED33BCABDDD3CBF3D1C3ED23EB53EB4BD033EC6BD0E3E9B3D273DB43EE9BE6EBD1DBEF13D10BD1C3D86BE893EC13D573EEFBD15BE6FBE47BED3BD693E083CF8BE133DCF3D973E6CBEA5BE05BE14BE54BE8ABEAF3D5B3E67BEB03EA83CB0BE1E3C413D993E26BD2B3DE9BDE6BDCB3DDFBECB3EAD3E4A3E49BC16BE593E52BEA0BD433E083E93BD72BE38BE613EA93DB9BE2CBD30BD3BBE6D3E9A3E3A3F1CBEE0BADDBDAC3E58BE16BFC0BC37BE903D6CBEEE3E04BF35BE0E3EE33BE23E333DA63D83BD56BE91BB2DBE1ABE0DBD1CBE4D3E293E06BEC63EC3BE393E37BE23BE10BEA73D7A3E2E3ECDBDF7BC9EBEFBBD88BE953E9A3EB83E77BE83BDB83D383EB73DAD3DE43DABBD773D6C3DDC3E09BE92BE8BBE6B3D4CBE083D37BEECBCD93D53BDD23C2EBF62BE6CBE78BDCA3DEA3E913E0ABE6FBE143D0B3DC4BC83BC363EACBE42BE0EBEE23D57BE91BD943E07BEA0BE8A3EFDBD01BD4D3E36BE81BEC3BD87BEDBBC923DBBBEDBBEA6BC5CBE1C3EB83DC63D78BEB83E6C3E72BED7BD72BE543E353DC23CEF3C5E3E653E92BEBD3E883D67BD7EBCC83D15BE58BDC73E23BE833EABBE133E203F39BD32BE223D8ABEA2BE1FBEA7BD2C3D283EBEBDB7BE2FBE6CBE03BE27BD9A3EB23E673E0FBECA3D4E3DF53E8F3ECFBD113EE03D53BE13BDC0BD9F3D9EBEDBBD10BD3BBE9FBD63BD153E8DBC573E923E5F3E5EBC4F3EB5BD65BEAE3D7CBEC3BCF33E77BDA3BEC6BED23D073D893EA3BE95BE19BEAFBEF5BD043E98BE4B3E1C3E3DBE4FBE2EBC4D3E87BD84BE81BE873DA03D4FBE893EEEBDA03D38BFD1BDCCBDA73B903E45BE023D8D3E833D5C3E5ABECDBC1CBD043E57BEB93D9DBDD4BD143EAFBCB93DF2BD14BE683E85BE833D223CAF3E5BBE893E57BE8FBEC7BE79BE37BE343EAB3E6FBDA33E8F3EAD3D87BD12BF8EBD96BE8FBEBC3D363E0A3EDC3E173E06BE36BD0C3DD73EF63B94BE663E9C3CC53E6D3E343BA2BD8ABE293E383EE6BD2CBCEE3E923EDD3EF53D7ABECF3E203ED33D933E953DA2BE14BEDE3DF6BD253CA63DE53E843E01BEFD3D9ABE03BE80BE7E3D593E103E0ABD77BE8D3C19BE243EC23E233E993E173FE03E223E1D3E573EA23E103D2ABE083E7FBE8FBEC7BD6ABE18BD7C3D92BE653E4ABE1D3C853EA9BE87BC913D483ECA3C313DCFBD16BD7EBEAFBEC63DD7BDEA3DC7BD0BBD2B3EF53D05BE73BE05BDCD3CA63D5FBE50BF0E3EFD3DAFBEA33E4ABE853EB03C213EB0BD703EFABD813D84BC46BE24BE9ABEF43D0ABEE4BEC4BE70BEABBBD4BE4F3DA3BE2F3B34BD74BE37BEA93E78BEA83E6E3D5E3EBF3EE93DC0BC34BE36BE2A3C29BEB43D6E3B21BE653E4A3EC33D553E76BC353D7A3C93BDDBBE86BD443C28BC853E493DCABCBF3E733E66BE02BFD73DC23C13BD613E8FBEB2BD32BEF13DB23E143E29BD99BEE03B10BF8BBE473EBCBE6A3EBF3DDC3D833CA5BE90BE93BE89BD4C3D98BE5BBE6EBE83BCBBBC78BEF03D26BF0CBE94BEDEBD673E373EB73EB83E31BEE43E943DFFBDD8BC7BBE06BE2B3E503D19BDD0BECDBEA6BE703D8F3DE63DF53E113E0E3FD73C68BD4B3E88BD8CBE843DCE3DA43EA63D313E943DFF3D793E823D07BDE53E86BC883DA33D4FBEC0BD873D31BE7E3EDCBDA2BD183EC8BCAA3EC43D263E9ABE173E4DBEEBBD0D3F033EF83D413EC9BDBEBD763D323EA0BC5DBEABBED7BD053D83BE30BDFA3DA0BD9EBCF03D03BDF2BC87BD99BEB23D353DC93DFD3D553E3F3DF7BBEDBE533D783D3FBD25BEFEBDB4BE5F3E36BDB23E9F3DF7BD8ABE653E20BEE7BBBFBC83BEA0BE783E9F3E76BE49BE793E7E3D94BE30BD553ED0BD2E3E3BBC8A3E14BE52BE03BE2F3DDDBD4ABE8D3E823E89BDA13DD83D843E873D07BDDA3E943E62BD31BD053EC03ED23D35BD9B3E95BD64BEE43DBF3DE63EE4BDD83EB53C983D5DBC64BEDD3DBEBE94BE9D3EF5BEBCBDDF3E323D963E6FBD423E82BD823E91BE943EE23E04BEBCBE0EBF043EDA3D733BC2BD5C3D08BE043E6A3F2BBE8ABFBF3F373E263F5F3F94BE33BE3CBE23BF0ABE283F81BE003F03BF0C3FD6BE193F43BE373FD73EB53E233F0CBFB63E583FC43E06BE93BFA93ED2BE803C4A3EBABE583E553D96BE2CBE9F3E393EBEBE2DBBA43E413EEB3E54BDDD3B03BD4C3EF9BD333E51BA32BE1C3E90BE31BD94BE79BE083CD53ECF3D003D1FBD35BEA3BE0ABEB03E71BE21BEB23C853D0FBC2B3D1C3D0DBE34BE2D3C01BFF6BD04BE513D14BE84BE2A3DDE3D7CBED6BD0EBD573E803CB83D93BDA13E01BEC63D8EBE08BE7DBD363EBC3C69BE47BE8DBE61BEA4BDC33E273E1ABDF8BEA53E923D4F3E463DC53E79BE08BE463EAE3E393E8A3E213EA2BDCC3E923E1F3E883EAD3E6BBC5A3EC5BD833C4FBEC8BE29BDAE3EB2BDE33D9EBDB7BDC33E193E973D283E3B3D33BE09BE16BD19BEFD3EDDBEB03EB6BE98BE32BE2CBE07BEBBBEA43CAFBE44BEAABE4BBE5C3E5CBDA53D083F083EB13CF9BCB33D82BD86BE593EF53DF1BDD2BE0FBE623E88BD2EBF14BD91BD6F3E733D063E4BBEE0BD1ABE74BE053FBEBDFFBD583E03BFA9BD87BDADBC38BE283EF23DE03D08BE963D853DD63E11BD25BEECBD9EBE473E2C3EB7BE04BEFC3DD8BE843D9BBD89BE963D013E84BEA9BEBD3C573E69BE1ABED03EDB3DEBBE913D10BD0D3EA8BE463EC5BE3ABFECBDD7BE0C3FA83EA4BAC23E0D3D33BE313E5EBD1ABC473EC3BD933D453E803D0BBF3F3F103E02BEFB3E63BE2A3EF43D92BEEFBE76BE253D113D52BE7EBEA9BE393E1ABD56BE813EF93DB7BEBEBEB0BD7CBEB83E4CBED4BC69BE473E8EBD873EB2BE063E96BEB0BE83BDE7BE483D383EDFBC1ABF62BEC0BE2BBE8EBEFDBDA23DB23DF83E35BEE23D373E373D453E533D9EBECA3C913DA9BE263E9C3EFABE3A3E09BE683E633DBF3DB9BD083DC83E053CA9BD8DBE57BDC53D753EEFBD393CB7BD443EC23E74BE2BBE8CBE2DBE953E833EC4BDE03E6A3E143E9E3ECFBDA93E06BD93BE8EBE5B3EB93ECD3D06BE3E3E853C2A3E983DF43D42BDE9BE033E8E3D03BE6DBEEABB1DBE7DBDA2BCAABD283DA83E47BD86BE48BA583DA0BD7C3CE4BD3C3E2FBE41BE96BD623E94BEB33D03BF50BE873D1B3F85BC343EA03EAFBEBC3E01BE37BE6D3E7BBE66BD8C3DB6BD8EBE563D75BE78BE8C3E9E3C873EB83D6EBE44BDBABE203E84BEBBBC8C3E573D84BD083D343EBB3EDFBD93BE643ED83EC5BD50BDD73E0EBE07BF093EFDBD8CBEB03E733E173E8B3EA1BD6E3D5B3EFEBE77BEE03EA93D2ABEF23E683D35BE523E23BD82BE873DD83E7D3EEF3D04BF2ABE203E993D603E86BE09BD86BC43BE0EBF8ABD393EE73C83BD90BE9BBEC13D07BE933D703DC63EF3BD383D22BE133D223E10BEA9BD0B3D2CBCFD3E1A3EBF3E1F3D013E3BBD09BF9B3D2E3E2A3D803EF1BB39BE98BD7BBEED3C023F10BE9E3EC23D06BF813EF5BD523E003E31BE8F3EDBBDE1BE95BE383DB03E83BEBDBEA2BEEDBD34BE203E3DBE8ABEF73D58BEBCBD7D3C5C3C6ABE193D35BEEA3CC53DB4BEBE3DBD3C74BE0F3E20BDEC393ABEFABCC5BDAD3EA6BCD6BD933D82BDD6BE1F3EDDBE2A3E9F3CC7BE72BEB53CDBBD893B6F3C1BBE09BD86BEC7BD2FBCAC3EF5BEB4BE223E983E0D3EB93EDA3BF5BD99BEAA3D623EDB3E1C3E06BD91BE38BE25BE6ABC023E11BE103A0F3F043F4ABE3E3D03BDE6BEC4BE82BD5EBD213EC83D00BE0B3EBD3EF4BECC3DAEBDC63E26BC81BE45BE363D83BCEABDB03E3A3E663A8ABEA0BDDC3D083FBE3E36BDB7BE58BEB1BE903E073E4E3DB4BDF1BDB4BDED3CD03E633E9EBED63D9A3E1EBE3D3E983EB93C9FBE523E48BD6BBCE93D7E3EF13E963C923E843DA1BECBBCE93D953E2F3D9ABE993E05BE90BE15BD86BEB6BD4FBE663E42BEA6BE9ABDF43D60BEAB3E1BBEA3BE2EBE0B3EC73B603E9E3E70BEC4BC603E16BBB5BEF63C813EBABC4BBD13BD573EBEBCEF3DC03E4EBE5D3E7CBE203DC93C7DBE5E3EEBBEA83EB53B66BCA83DF43D893E01BF8E3EF33CFE3D82BE543EC23C673E4DBEACBD88BE41BF3D3E05BE573DC7BD11BEDA3C39BDF1BE51BE353E0ABC813E903EF63D913EA03DDB3C343E38BD5CBD0CBC113FC43D86BE1A3E273EA7BC81BB063E89BE8A3EF1BC943D5A3D693E42BD173EE1BDE33C0CBEC63D94BDB5BE8FBEAABDCF3D143D263E4CBE193D183E433D263ECE3D9ABD083C8C3E5FBD2BBE84BE80BE393EA03E673EECBEA2BE48BE8CBE0F3E343E193E2DBE363EC4BE4EBEC63E043EB83DF33D253EC5BC3EBE9DBDCD3C65BE25BEB43E0B3EFEBDDDBEEBBEA4BD8B3EFE3B543E14BFDCBDC7BE95BE7A3E093D123DA03BF3BD993E543E633D84BC8BBEDBBEA3BE7EBE963E40BEE3BEB53E933E3A3C40BE5FBE443C50BCADBED33CDD3D06BD163E9EBD0EBF1B3BA53D5CBEB33DCFBBC7BE5D3D22BEC4BEC1BDD73CF2BDADBD113B4ABEBABEEABDD33DB23CA6BE323E253E013B2ABE91BD163E663EF13DA4BE533D1CBEC1BCAEBD85BD043E90BDCF3D64BE703DE43D2FBC9FBE0E3E183ACB3E45BE90BDF7BE98BE8EBE943E9ABD04BD853EA1BC30BEB63CA4BE93BC2DBE86BDE1BB893EF9BD0E3DAA3E4E3EE83D5D3E81BEF13E313D9B3E8E3EA9BDA0BD1DBEA73E44BB833EA53C093F153F903EF5BE743E94BE40BF5A3E283E1FBC9B3FEF3E4BBE00BF6E3F223E11BFA0BE693F743F10BD973DA5BE1D3F3BBF46BFA6BFA73D34BEC2BDAB3EB33DEB3D1D3E8EBECC3EB4BE74BE1EBE0ABE7DBE543EBC3E6C3E83BDA63EB7BD823EF73E8DBEAFBE3F3C833E243E473D1D3D5ABEACBD753BE63D6E3E27BD63BDB8BE703EF93DAF3D6DBD68BE68BE163FAE3E473E5E3E78BEA6BE4DBCD0BD8E3D8EBDEB3DB0BE7E3E2F3EE73D873DE13D28BE9F3D21BEA33DC9BDF23DBDBE25BD593E77BE783E5EBDFD3DDD3B43BEB23D923E113FF7BE3D3E203EE53DC03E77BE3D3E9FBE54BE93BD4D3E483EC7BD3F3E64BDC83D05BE313E46BE2C3E523E5EBD0F3EEE3D553EA73EEB3E14BF18BFDEBD1CBEC8BEADBE69BE743C393EF23CA9BDE83D9B3EFA3D66BDD2BE323E4BBE233E20BE1D3E873B8B3E09BF863E9D3D56BE963B0ABF86BD8CBEBA3E323EE53E7B3C8BBD48BA3B3E1EBD63BDA0BC893E13BE98BDE63DEFBD8ABC7F3EB2BE043E8B3E303E1C3EC33DFDBCABBE81BDB03EFE3DF9BDEC3C883E43BE6EBDE63E7A3EE2BEBB3E043EE73DDF3DFE3D733E81BD96BCC6BD9ABD8C3E9A3E6BBCEB3D06BD303F853EAEBEA03E2B3EA13EC83E7D3E77BE45BEDA3CF7BE14BEB9BEC3BEC5BD5E3D70BBC63E9F3B49BE983E55BE6F3E81BD353D553E783ED23EBD3E84BDC03E67BE803C41BE93BEE3BD8A3BC93E8CBD4C3E373F9C3EFB3BE73D673E0BBF36BEC63D0CBE08BE483EA63EC93E53BE153E393ACF3EC73D0D3DB6BE393E3FBE1BBF09BF9ABE213DAD3E8FBE043EEFBE6E3CD63D33BEC2BED63E0EBE6A3EF33D93BE2DBED1BC1ABE3DBCAEBE8D3E76BEAF3C223D333EA1BE4ABD513E0CBE74BEC63D963DCCBDB0BC7FBEB33D9FBEF63EC83CB83DDA3D06BF4E3E033ED53EBFBE29BDBE3EA4BEE43D373EC4BE723E7EBE6A3B113D223E873D2A3E02BF94BEA63E3E3D323DAEBDA83E91BE69BE47BDC03EAD3E3E3D833D643E2FBD623DA23ED73C44BE653E8BBEAFBD943DB23EA3BDA0BE44BD163E0E3DF93DB3BD83BE333D87BD64BD6BBDD43EBABC36BE37BE30BCC83E153C33BE4C3D29BDE73EE2BD193EE73E9DBE58BEC5BD8E3E433D673EF33E78BEE33D46BD61BEACBDFBBC17BE8B3DBABE66BE50BE8B3C6CBEA53E42BEB53EE2BEAD3E983E963D103E0EBE033EEC3DF43C76BDC9BD0E3E133E553EEDBCCEBEAA3E23BEAABC6DBDB6BCA43C88BE4B3E613E9FBD5E3EF0BE903E4C3EC93C79BE5ABEF4BC94BD66BEEFBD213D58BD39BE87BED83EF2BD60BD43BE973D8DBD323E7E3D81BE983C4BBE8D3D6ABC073EADBC2C3E06BB43BD1D3EB53E003FFB3D2C3D0EBEA93E37BE813D51BE16BFF33EDC3EEABE1CBEC23E5D3E363E2EBEDDBC6E3EAEBDCC3D86BE783EA53ED93D7C3E823E3C3D083E8F3E12BFF73DB9BED23C77BEE8BDE43E71BD6EBD423E8FBE43BED5BD53BE653E95BDDD3E103E8C3C1BBE58BE9ABE203E21BDAA3E01BE82BE8ABE00BE0DBE663E663E4D3EC9BD523DCABDBA3C6F3ECEBD193E373E84BCCD3DBABD43BE173E48BD333EF4BC2EBE3BBE1BBD3B3EC03DCC3E99BD82BE73BDA6BD043F03BF853E7CBE43BC99BC0E3EBEBEA63E983E263EC7BEC33E25BE80BE863E5ABE5D3EA5BE6A3DECBD453DFF3D9D3EC33EF8BE01BE77BE92BD863D983E893D913DA6BA80BEA23E643E3A3D023E473C663D32BEC3BE533E8F3D20BE55BEC4BD75BC4FBDA6BDB8BDDABD22BED2BEB8BD4CBDA53E013D21BE9B3E563EC63D3EBEE5BDB33C81BC0CBE993D9DBEDDBD343D1BBC843D2CBE7C3D8E3EE53EA0BD51BE443E3DBEA13D313EE6BDA2BC7DBEACBD16BE2CBE22BE91BECA3EDABD0CBC823D1E3ECDBEBABD843E843D4D3EA9BE053ED3BEA03C62BD863D09BE203DFFBD0BBE513D0FBF9A3D4EBECEBED63BB43D0D3FDF3E3E3F303EE9BD0D3E703ED23EB4BEBABCE43E0E3EEBBD51BEBD3E08BE983E2ABEDA3DA7BD573E6BBE8F3E6C3EDC3D8E3D68BD38BE8C3E523DA83CA5BE903E7E3E29BE4BBECEBEB0BE3ABE8FBECC3EB93EE4BC6DBE213C12BFCBBD8EBCE53D073D82BE663CA23E303E73BEC53D4A3E5BBDFC3D8F3E8A3ED43D0FBC513EB83C093E7C3C673E093F82BE6BBE7E3D4D3C9C3D64BE9E3EBF3DC33D43BEA5BE363EE0BD9CBD863E603DADBE95BE473CF7BDCB3CCB3E60BE2B3D613E8BBE50BD8BBE0EBE853DA9BEA8BD303ED6BD913E0DBE8BBC96BE8ABD08BE873D453EFB3DDE3D04BDA7BE08BD71BE243DF23D293CC33D30BE23BEDC3D6ABDA4BE86BE5D3E11BE943E783E263C7B3E9ABCA13E183D743EA5BEEEBE993EC0BE81BEB0BE9D3D953D00BEF33EF4BC47BD913E9F3D8C3E343D163E23BE70BE06BFE23DCB3ED03D48BDD83D0BBE00BE6C3E7EBDAC3E58BCC13EE6BC753ED9BE783E4F3E5A3E7DBE88BE5DBE823DADBBF4BE8FBE2EBE3BBD25BEE0BD5C3DEBBDF6BEA6BEB5BD1FBE973D603E533EF0BDB03D903B923DEBBDC4BDDE3C203EAF3EB83DAA3E343E09BDBCBE6C3DC1BE27BE89BE86BEDEBDE1BD603E773E5A3E0EBE82BD01BECABE233E5DBEADBE2BBEC23E3F3EA5BD713E1C3E863EB63D7ABE48BE6A3E413E913E32BE663DC2BEF33DB9BC39BEB7BE17BEC93DD93E48BD79BECEBEC7BD06BE543E0FBD533EAF3DA7BD443E07BEC5BE3A3EB63DC53D98BBA9BD88BEB1BE493D663E02BED6BDE13DD03D9FBEFDBD13BE873E163E9B3D60BC1BBED73B82BDEDBEF13EBCBD53BE113E4B3E1CBE30BD8BBDC73E373EDB3D8B3D903E773E88BD54BD44BE763E783E593D15BD773E2B3DC13E203D83BE893E9BBDBC3E5ABDE0BD553D40BE383EA93D7ABE213D8E3D823EDABEBCBD193E99BE44BEE73DE33EFEBE873E40BE263D95BD3ABEA6BDF63EB5BE24BEADBE17BDA3BEA33E44BEA4BD9E3EC7BD143EC43D9DBD6B3EE93E14BEEBBCE2BE3D3F963C573EE23E913E9E3EE2BE26BE963D5ABD93BC48BE0EBF42BE7A3E4BBEC63E823E4D3D253E17BE5CBDFFBC07BE473EDF3D243E973ECCBD213E5BBEADBC833E77BE85BDEB3D95BCCDBD42BE2ABE04BE7B3DC63ED4BDB73E0C3DB0BD0FBECD3ED6BD013EB8BD373E8BBE92BE623E5D3EA1BD813E3DBEC23EA1BDEABB163D63BE7EBEC23B28BE8FBE56BE003ED8BEB43D7B3E58BE1CBE9B3E8DBD74BDAE3E58BEC9BEAF3D90BE733E083DB53E0A3D713ECF3E99BE3BBEC3BEC8BDA0BE583D163E1E3E11BE31BED83E89BD5D3D09BEB23ED43E23BDF4BE533E4C3E49BEA63E223E873E40BE1E3E28BECD3D3A3E1E3EDC3C853D7E3D41BDD63C95BEF5BEABBA973CC23E6EBC29BEABBD07BE803DCB3DB73EAE3D50BEAA3C88BD593D91BED03D303C273E3CBD04BFC73AADBDF63DCFBD82BEEFBDB9BEAF3D0BBED63C56BEA43EA3BE61BE0BBCB53EF43D82BE4C3E813EC3BB483E5E3DDC3DA23E85BC763E733E22BE33BE2DBC503DC03A193F1EBECC3ED33D66BE13BEEB3D3E3ED23D0D3E213E70BD113E29BD8F3B833ECD3EB73E66BD8DBE74BEA3BAB0BEE2BB97BE1A3E76BEAD3E61BE1F3D9A3ED93C6BBE9E3D2BBF6D3E02BEAABD7C3EC6BEFCBD623DB5BDAEBD58BE59BECF3B833E033E883E8DBD193FD93E4F3E0BBE4BBE9E3E0E3E5F3DAF3E18BCC1BD9CBDABBEFBBCFEBD63BD02BF333DA7BDB7BEAF3E38BEF03D4A3DB53E9D3B39BE7B3E3A3DFC3D5A3EC3BEDABB473D783DCDBD3FBE303FDDBD95BE9C3DC2BE45BD663E843E9BBE703C95BE48BDD33D033C9CBE963D9CBB38BCF83D9F3EFF3CBE3D43BEAB3DB5BEC4BE6CBE1B3EA4BE91BE94BD053EEE3DDD3E4EBEB0BE33BD233ED2BE293DE43D6FBBA9BD133E9C3D47BE10BED83D6B3E963D503EB4BE0A3F01BFB33E003EC9BE3F3E093DFA3EB9BDD03ED63E0CBE0C3ED7BE833D29BE15BE14BE25BD343EB03BB4BE3A3CFA3EC9BD8DBE953EB83D08BEEABDA9BBF0BD33BE0D3ED73D303E8C3E75BEF8BD13BD203E10BED0BE8B3E4A3E103E343DDBBC0FBE52BE433DC3BD4ABE98BE9B3E9BBDAB3E893E22BE413EB23C933E02BE29BEB63E5D3D0C3E92BE32BE1EBA54BE20BC793E09BEF3BD3FBCCF3D97BC76BE81BE8EBD933E6A3DA33E573E75BE5CBEA93C393EF93D883ED3BB473E483EE53D963EC43E14BEBD3E3F3E4BBE5A3F333EC0BBABBCC33D4EBE87BEAB3EA6BDEABD33BE5B3E113E51BDB5BE37BE503E2ABCCE3E123DA83DDABDDF3EE7BE34BEBEBEDA3D943E0ABE973ECB3D033E733D04BDE2BD6FBDA33E28BD1CBCC7BD993EA6BC463CAA3DB33EF9BEFC3CFEBD7CBE7FBD3DBDA8BBB93D6EBE16BE8F3E16BE39BE24BD17BF10BDAABB233E26BE21BEC2BD9FBE353C21BE963D18BC00BEC3BD2E3E73BEB83E093E343E3C3E043DBBBE6F3C90BC5ABE443D9BBD4DBE513E2D3D873EB2BEA43D4B3E963DE1BE54BE4CBE6A3E1BBE263E2FBDEB3E11BEA83EAD3D0EBE713DBC3E00BE44BE743D403EAEBE4D3E1B3E12BEC13E5DBD503E08BE763D7CBC10BF603DF0BC07BE513EF63D4D3D49BDC1BE1FBED7BED03D533E973EA5BE02BF46BEB83A1EBCE83D16BFF0BCB1BE42BE823C14BE113DB5BD4E3E98BE943DFB3D3EBF2B3E5DBE3CBD243E0DBE79BE09BE023EFFBC8A3EEEBDA63E2D3D1BBE21BE02BECD3EA73DE23EAE3DB9BE5ABD333E28BB953CA93DE7BC85BE293D05BECABE09BF113EC83E4DBDC5BEB53EB73E1BBD1C3DA03EB3BD423EEF3DAEBE9A3EC3BD3D3EAC3E623E99BE593CB43DF13E88BEBFBCCBBE2F3D5A3DA3BEB5B8D5BE373E813EB2BDD6BDF73E7ABE32BE13BEEB3DCE3EEE3C1C3E283E12BE70BE2C3EE23D0CBE34BE83BE933DDC3D7FBE753E7E3D01BE733C423D5CBD9A3EA63E27BB8E3D8DBD843E17BD39BE3F3E9A3DB9BC01BD56BEF13DA03E103C143ECFBDE43C303D41BC1E3D833C29BE663D0BBEDFBD583E45BD683E5D3EB53E47BE73BD88BE813EACBEA8BE9A3E5A3E883CD23DA0BC9E3EB03CA2BDA43EF43C8E3EAC3E0ABF70BE8BBE893E8F3E12BEAE3DBFBD153F663E4E3CD43D61BCFC3D7B3E9CBE093EC7BEFE3D0BBE19BE01BE8FBDBE3D773DAABEA23DA3BE40BE9DBE1DBE87BEEFBD7EBE5EBE3C3E983EAD3DB0BEA8BE46BED83C0FBE033D06BD67BEBB3C343E4A3E5B3E0C3E3D3EBFBE06BEA83EEABD173DF4BC69BEEEBCA3BD2D3E363EA0BDEA3D97BE413D2EBE69BDE2BEEBBC323E853E9ABE4D3EABBD30BE573E00BF9EBDC53D35BC943ECBBE5BBEE73D733EA43E113E8CBE7ABD253DE2BED4BE15BEFBBD02BF2ABEDBBEC1BE3F3D6D3C98BE2FBE46BD113FB23E3B3CE93EBB3CBDBEA33EB73E9D3D753EA53DCC3D6CBEEE3EEBBDD63EDEBE49BEC0BD67BE09BFA4BD213D1E3DFDBD233E703E253E573E0E3F60BD103FD1BE87BE0FBE213B17BEACBE8CBE3DBE07BF903E81BE4D3DA83EF73D453D6E3ECCBC903E5B3E1E3E7FBC8F3EC73A543EB2BEEDBC72BE72BEB23D01BEA8BEA7BDC5BD133C8B3D7C3E5E3E35BEEE3DD4BCA83E1EBEF6BD433DE6BD063D16BD4B3EE33D0CBEE73CE73E953E62BEB43E933EFCBD463DC9BD90BE0AB5143F61BE27BD113EB5BDF2BD72BDDDBDADBDD33D113DDCBDD3BD93BE533EAF3EF9BD883D29BDB93E8F3E6A3E453EFF3DE7BD8ABEBDBE083FC9BEA43D37BE4CBD833C823E90BDC9BED83DC5BD923C453E043ED5BEB6BD4B3E74BE8DBE463EB33DB43DDBBEE2BDBEBE613EEBBEB7BDCF3CB53E6ABEA23C3FBEB83D2F3E963D173F95BE61BEA03ED93EE23D8C3E27BD11BE033F453EB1BCA1BD853C8CBE7ABE7A3D483EA3BE983EA13D3E3ED5BD9B3ECC3CD43DD2BCFB3D1DBEB9BDE5BEC1BD46BEA1BDB93D74BDA63E9D3D7E3E763DB03DA8BD653C51BE09BE6A3E7BBE383E6DBE0BBFCDBD053D883EEF3E2BBE293ED0BD543EA63D823EE2BD40BE06BE9A3E11BE153E723C9DBE7B3EDABD893EC1BD9B3D6B3E953E333EC83C45BED2BEE33C7DBEA3BE97BE97BE7E3EDF3DEEBD28BEA73EEABE85BD10BE0B3E8D3D10BFAEBC043E1DBEA3BD2BBEB1BD5E3D1F3EBCBED83D5A3E52BD0BBF9D3D373C47BB213D26BD993EEC3ECABE35BD893E6F3E3F3D993E1DBEFE3E833C213DECBDF7BEC7BD9C3D6BBEA9BEE6BE5A3C1C3D223E6F3DAABCFB3D6FBEB4BDFB3CF7BD24BDF7BD02BE143FA1BEAFBEF2BE85BCD63DE8BD81BD17BD3B3C163EB5BC413FA83DF93C7C3E0DBDA53D7FBDC2BD21BEE6BE073D203EAFBE8ABDA63EA93E23BE973D6A3E15BE87BC80BD7E3EE0BD173D133E9B3E563EDF3E9C3E2C3E02BD89BE77BEC93D453E08BEBABECD3DB7BDA13E41BE943DD6BD0C3EB43DF6BDA53D393C98BE223E083FF53B8EBE70BE813C323EDEBE5C3ED3BC83BE98BB4BBE853C0EBF5FBEB73D0B3EC0BD4ABD6DBD903E1E3EB13E9BBD1E3E84BE80BE853EB73E263CBDBDA4BE3F39F23BE43DBFBDF83E7A3E47BB79BC4FBEE1BDA2BC6FBE0C3EA0BE12BE6CBD943E89BE93BE8FBE90BDB2BDA0BE0C3EE43DBC3E81BD893DBE3D1E3E49BEBF3C93BE21BE03BD79BE25BEE73D55BEA03EB13BDFBD41BDDCBE923EB7BEBC3C03BE33BE2A3EC7BE1E3E7ABDEB3D27BEFBBE733D493E333D13BED63D18BD83BED43EA0BEF9BDF9BE8E3E6C3CC4BD4ABE473ED5BD73BDAEBE0BBF2CBEA4BCA33DE23B763E6C3E8EBE863C5C3D0C3F0F3EAC3ECC3D08BE16BEF23E86BDB5BE123E1E3D543ECEBE8A3D73BD7E3DBD3E653E1A3D173ED03DF53E6DBDE83BA33D4DBE413CA43D9F3D973D8CBEA53EF43DF33D183F013E61BE083E18BD45BE57BCDFBC7BBE0ABC8B3EA7BDEA3DC7BE9F3EA43EB23EBFBCEB3DE13DA4BDA93D8C3E743EFCBCA0BCCBBE29BFD2BD093E333E41BE183E983D04BC78BDBBBEB83D123E1D3DF7BC943CE93BF8BD9E3E02BEB73D8EBD0C3EF6BC44BE63BEBC39CCBD903E20BE1EBED73E96BD84BD3D3ED3BE8FBEA23D72BDC83EECBDE63C8F3DF0BD7A3EE03DE6BC0D3E043E0B3EC33E9BBE14BE183E31BEE63CA1BB993D97BD433E9CBE8DBC533E133E81BD32BEAB3EA4BD1B3E703D273E13BE44BF993DEFBD173C86BD90BE3E3E5CBE45BD8ABC76BE8ABEFF3C07BEADBE66BE18BC733DCC3E01BED7BC8E3EFF3DCD3D98BED2BD69BED2BD4BBE1C3EC03EC7BC5A3E03BE8C3E0DBCAABE39BE183EE73EA53DB43E823D88BED2BE30BF383B66BDA73DFABCBB3E",
      torch_tensor_32_torch.bfloat16_7: "0x020000001A3D2CBE62BE3E3D07BEB3BCC1BC8A3DDDBD9CBD42BED1BDAABD35BE7BBD873D9DBC14BE24BE2CBEFC3D743CA4BD3EBD0C3E923D36BB08BE12BD44BD79BD02BE",
      torch_tensor_32_80_torch.bfloat16: "0x02000000C7BDD3BDD9BDB13A493E993E91BC75BDE13DF63D93BC30BDDD3DB33C53BE95BD073ED23A15BE33BDF53DDCBD0EBDAFBCA8BD13BE543ECC3D02BD91BDA8BCB73D9F3CA3BE063C87BD4B3E87BD633E83BB533D82BCA8BDDE3CA1BDEDBA6BBEC3BD953D66BDA9BD5DBE0E3DC73C873EB53D2CBE28BD40BC033E59BCD53C3BBD17BE1E3E26BE9EBC783E69BE983C483E83BD29BD0FBEAB3D6C3E33BE97BD743D7EBDB73B2E3DE53DAF3D433ED93BDC3D5E3E973D2FBC153E13BEAEBDAA3E613ED3BB643DE7BDA0BCB33DBFBD163D0F3E503DC2BD73BD883C823D0E3E283EB33D4D3DA7BD1ABE2C3E09BD7C3B0BBA62BD3ABE143EE93DA13DE03DB13D4EBD0CBB87BDCA3D073E67BD1D3E843DCF3C7A3CAA3D0BBD17BE053EC3BD72BE2CBCBCBD053E323D00BD6E3E3ABEE13B6EBDCB3DA0BD123E0BBEEABDA83DC0BD97BD21BE1DBEE63D893D0BBE1C3D8D3C953DDF3C063E86BD143E51BE9A3DAEBDEA3D923D283EB3BC8BBEB9BDAB3D86BDBEBB97BD54BE183C35BD6E3E22BDD33D8D3DCE3D16BE483DB43DB83C93BE60BD84BEE3BDC63CEEBDF03D5DBEFA3D54BE9F3D96BD06BEEA3DF03C83BD0FBBC53B093D3E3DB0BD2E3EB0BCD4BD20BDB5BDB7BC913E003EB1BDC03D34BE813CC3BDA73DE23CE63D23BE823D20BE263CCEBCB13DAE3B363DCFBD09BD34BD7F3DE8BDB63D20BDF9BD17BD4BBD0D3E20BDEE3C3FBD923D80BB3EBE2ABED7BDBE3CEC3D8DBD823D113E5EBD6BBE37BE88BE0D3D123E3C3EEE3D13BD253E273C64BD8CBE8F3CB5BD823B48BE1A3C01BEFE3C313C03BC12BECEBDB63C21BD0D3E31BCEC3D8BBBEC3DF4BCDF3D0ABC55BD993C85BDB73D443E40BC75BC9D3DBB3DADBC043CDEBC993D94BAB93DA93D3F3DF43C933D9CBD3BBDD4BD343E83BCD13DE93D5EBD593D12BECB3A6FBC07BD923D2BBE01BC82BD843D593D8C3E183EA9BC96BD9FBD80BDADBDAFBC52BCEFBC30BD973EA73D653B41BDA63D0FBD1ABED7BDAEBDE1BD823D4BBE5E3DF7BDA23D973CBB3DA4BD3ABD70BE24BC133C9ABC36BDE2BC6BBD643D08BE1EBE32BC813E24BE2C3BE4BD04BEFDBCF8BC1E3E52BEC63DBBBDB9BDDDBD5FBEE8BD633CB3BAB93D35BCADBDFE3D1ABE4C3B043DF63D213CB63D173E3F3E8CBD943D653ED83D203EBEBDED3DD2BD5C3C3BBD60BD843D42BD29BE713D88BD293E8DBC9DBDE73B39BE4A3DC63D23BD51BDFF3D38BECB3D18BE563E043E8D3CC83D3C3E943D4DBD91BCD23D22BE493D84BCA5BCEABDDC3D22BD94BC29BDE43D193D1F3D34BE783D86BEB93E03BEFB3D02BEB03D5B3D0C3E64BED1BD1DBD2BBE1FBC1F3D2B3C643E9ABD4ABD58BD7D3D9B3D5DBC71BC11BEF83D573E1A3DFBBC1D3E07BD2CBDA53D0DBD693C0C3C453B483E3DBC083C0BBE6DBD2D3EE1BD4EBA193EB53CF6BD303E6D3EB1BD993D173D34BD27BC96BD103E76BE923D5CBC8BBD1ABE06BCAD3CBCBD09BB06BE8BBDFEBC943D153D3B3DA3BCB53CFA3D54BDA5BDC1BD2A3E033E3B3C03BE35BD4EBE89BD3ABD99BDAD3D07BC9EBEED3C60BD84BD2CBEAD3D543E7F3C123E27BE063E263E063E4D3EE9BDC7BCC9BD283E04BE513DAA3D9FBC03BE293ED2BBD3BDEDBDC13DE6BC503E523E40BE89BCB5BC37BD203E8D3EC6BDD63D13BD7C3E03BDA7BCC53C21BEE3BD153E653D173E333E253E24BD343DF7BD603DA63C4F3E3EBE5C3E1C3E3F3B17BEE13D473E0F3EECBDBB3B79BD0DBE403EF63DDDBC43BE84BDA7BE133EA33D463DE93D383EB63D503E403E8A3DA03D71BE013DF33D9DBDA63D20BE1E3C93BD813D213E06BE9ABDE3BD903D24BEE2BD67BE653D5FBED0BDAFBD53BE6FBC80BDE9BC183EF5BD153E483B31BD0C3EBA3D9E3D54BD33BD88BE13BEB83D1C3EBC3D7F3D5B3E2C3DF93D01BDDABDF1BCD5BCF8BD2DBD5FBE21BE0EBE243D14BE8BBDC03D9DBDF63D173DBA3D213EDE3B0EBE65BB093D48BE24BEDF3C763D5B3C33BEC83DA23D3B3BCC3C85BD2CBD103E4DBDB53DED3D96BC8D3DD03DED3DC2BDDE3D3B3D1CBEE7BDEC3CC13DE83B983E0ABEE8BDB8BD003C15BE173DAD3CB83D8A3EA43C0F3D10BD603D67BDDCBD8F3BA9BD38BE3ABE5DBE6E3DD7BD79BD54BE583B0E3ECFBCCEBDA6BD723D8CBD50BD76BD163E37BE903C653D02BEC5BCA93DC6BBCF3D66BD8B3C11BE7A3D163EB8BD3FBE54BE6BBD823EFC3D98BD1A3C773D153E533B1ABE30BD1EBE2ABE763DE83C22BE013E773A69BE65BEEABDFF3DBDBD44BD0DBE2BBE793B993D423CDB3BE63CC63D453DC63DC9BDD0BD22BED9BC2EBCBABD803B46BEDC3D4F3E66BECA3CA93DAD3DC83D363EB6BD20BE623CFBBD10BDF93DEABDA43DA5BCA4BDA2BD87BE623D90BCD83A2DBC5C3EB3BC3CBDB2BBFCBDE53C843EE6BD2A3E713E023DFE3DEE3C083D1EBE7ABABBBC48BD41BD41BDD4BD85BDA63C3F3E5FBD733DC73DD7BD03BD853D5A3CB9BD493E18BD96BB89BCEE3C79BC253E6D3D33BEB03B0ABD9D3D22BEC3BD24B8503D3EBD01BDF8BD28BCEDBB2B3E25BED7BCBA3DA6BB463CE9BD00BE01BEBDBD78BDB1BD03BE723DF33C2D3E1E3E863C0A3E66BE06BA783E28BEF83D6F3CEDBD3E3E253D94BD1CBC3F3EE3BC203ED5BD8E3D03BE683DC33C073EF5BD20BE2C3E0ABDA9BD2E3E2CBC01BDE43D07BCC3BDBCBDA2BD073ED2BD083EA0BC013E0EBE4EBD5C3D05BE443EF53D323D0BBB2EBD013C36BD99BD29BDA53D113D5CBD633DF0BC753D813DF2BC8DBD253E0BBE4EBD9D3C4BBDC93D403E89BB8C3EA33D513E17BBB23D653D0EBEB83DB0BC87BE20BD11BDCC3CC33DD33D17BD1FBD043D6D3DCF3DD4BC603E2B3D1E3D4B3BA73DEC3D2FBD253D183E1ABE9D3D573EA1BD3C3E353C973CB3BD03BEBE3DDFBD76BEA03DCBBD96BD393DAEBC403E32BE96BD7DBD753D18BE933D103E0ABD1E3DED3D4CBCEEBD31BE28BE3C3E9BBC803BC03DCD3CD1BD1D3D723D0FBD49BDEB3B263EA53DCABD0B3C2FBC5E3D853B213E2FBD183E6A3C8ABD063F00BE3DBDADBD943D0BBE7BBDF8BC433E8D3E6DBD943DE6BC0A3D8CBDBDBDA8BD36BD95BD9A3C493D2ABEB63D40BDEFBD8ABDC93DFB3C513C1BBD0FBDC53DDEBCC73D1EBE883CD9BDF33D93BD83BD7C3D6BBE2E3D20BE70BD8BBDBEBDD83C09BACEBDAFBDA63DF4BD9EBCD53D213C7A3D1EBEBCBCF1BD753D1D3E203DF1BBB63EE4BD5BBD193EE3B82B3EDA3D11BC943E033EA13D313D203C313DDA3BB83C41BE933DC23D83BD43BDA6BD87BACCBBAE3DCF3D8EBE8D3D053E3ABC94BB4ABE9FBCD5BDA6BD01BDA1BD90BDC0BD313E05BEAFBCAF3D54BD16BEA43DFFBDAABB26BEDD3D2EBD97BD453EC93C693C9ABDCF3D2C3E9EB99F3D6ABC13BE91BD473E943DCA3DB5BD523DB73CC63DB1BD08BE5CBE383D4FBD6F3D963C85BE3A3D8CBC3ABECF3DC5BDFA3D0D3E16BDFB3D5A3E09BD91BD903DF83D20BD16BE31BDB63D3CBE603E0A3E8E3D39BEFC3D9B3D4C3EA7BD943DC2BC1BBEE7BC1C3CD1BD823C51BB08BE423EA5BDCE3D0ABE18BD473D54BD2A3D5DBD98BD923C643E843BC83C1F3E4DBEDD3DCA3C6D3E7FBD31BDDBBCC6BD02BE353E41BD83BDD03D02BD9ABD81BD923D493DA43D7ABD163D433DB13B27BEF4BC4ABEBB3C963DF9BD283D573D5A3BCB3D37BD59BE903C563CBE3D6B3CD0BD003EB53CAF3E8B3EEDBD06BEE13DF0BD163E52BC8DBDBBBD67BC38BE43BE5BBD8FBDD4BD463D9EBD35BD3A3E963DAEBB2CBD053E5CBEA4BDC1BD483EEBBD8A3DA1BD66BDC03D47BE2DBE68BC37BE08BD523D973D7A3D8D3DF73D08BEC23BF93D823DFE3CB03D9CBD14BE653E743DC43C94BC313C983E433ED43B23BDA4BD0EBEF63DC13CA6BC623DEB3DF23C0D3D7DBC683EFB3B10BE3BBD85BD1BBDB83D09BE58BE373D9F3C5B3E95BE91BD10BC6FBDACBCD2BCF9BC6D3C0ABD903DFC3DF43DE0BDBABDFCBC8A3A7F3DEFBD7CBC0C3E1C3C22BE3E3EB63D483CAB3D7ABD39BEB83D9ABBF3BDD9BDE93DABBD283E15BC423E87BE0A3CFFBBB83B3EBDD13DA83D8B3DF9BD8E3CDDBD87BCFFBC403ECD3D8BBE70BD383EB8BC87BD3ABECC3DA5BC08BCAB3D29BC04BE21BD5D3DCABD3A3ECD3DFB3A8BBDBD3BE03DAD3CBF3D5BBDE03C98BDB4BD8CBB253DB4BD203DDDBE823B883DF4BCFBBCAE3DC53D893D4F3EE53D06BD36BD9DBDE53CFEBD1A3E1A3D18BCC5BDC73DADBBD73A433D123EE73D153B723DDE3D4DBE923D753E42BE1B3E543D973CC8BCDDBDDCBD0EBCC5BC383B68BE8ABDF7BDC1BD2C3E10BEA43D68BC2DBE293D52BE55BEBEBD6B3DF3BD953D1DBE723DA7BCBABDB53C7BBBCA3D6DBCC7BCF8BD383EF0BD29BE08BE033E17BE983D953CC1BCA33BB33DD93D6C3DB0BD1BBE013E123E7BBD4FBD343DCBBD2A3EAEBDD4BDA13ED33DD73DD8BC933D92BDD33D7F3ED63D41BEA83D29BD603EDB3DAB3D3ABE36BC35BD61BE8B3D83BE663C2B3D8D3D583C07BEFEBDC0BD9DBC123E56BDD2BD653D833E14BD82BDE4BD9CBDC23D3D3D3FBDC6BBE63D3ABE303CA93D68BCA23DC9BD13BE2CBDE73C9B3D263B0CBE25BE44BD073DC0BD403E39BE64BC163E96BDB7BDCC3C78BB103D883C0FBE98BD8BBE47BD44BE1CBE343D5EBC60BDD6BDBB3CEF3B81BDD43B20BE1DBD48BD313C7F3D1ABEBEBD523DCB3DA2BD01BE093D9FBC79BC283D2EBD193EB03D85BD26BE71BE173CF7BCFC3B61BE77BED0BC47BEA13B033DADBB9EBCB23DA0BD5CBE80BD15BE473E3C3E053E16BD2A3C1B3E4E3E1E3E483D8E3D2DBEC13D213DB2BA283C94BE803D133E4A3DA53D713D1BBCB6BEB13D5BBEADBD253D463D863D6EBEA4BCCC3D52BDE1BC233C82BEEC3DDE3D0BBCD2BCF93CA7BD80BD193D833E92BE033E1EBE1BBE43BDCEBD063E67BDBC3D31BE0DBE47BD2DBDFF3BC13A6B3D8FBDBE3BA73DBDBAECBD84BD30BD913CEDBDC23D34BE503D733D563E25BCFF3D71BD1D3C91BCE1BD7B3DE6BDF53DD9BD6B3DBF3C06BE2BBE44BD70BD553DD1BC59BE22BE2FBE13BD45BE3BBE13BD3DBE2ABD483D883D683D3A3EC4BD18BEE53D493F773D92BD12BD42BD9CBE123EBBBE61BCD9BC82BDA5BDA63DA0BDD03DA23ED63D203E253DF23DDCBD8B3E4F3EBB3D103ED03D4C3E5E3EB33DDBBD653E913DB1BC12BC893C0EBE633D8A3C233E033ECCBDECBDF4BDFC3DB0BD6FBEC5BB983D32BEBB3C57BEF83D9BBD663DC0BD393D5DBD703B12BDC43A033E1B3E943D56BD1CBE5E3DD8BD023E633DD53D593DDFBDB5BCEB3DBA3D69BE79BEC03C30BEF33DD9BE0F3E8B3DA53B24BE32BD163D083E8B3E87BD1C3EC73C5DBDBCBD3DBEAE3D2FBCFEBD753E103D0BBEC13D4EBD883C503E1ABE37BD263E213E643D1ABD68BE123ED6BBA8BC56BDAABD3ABE9E3D90BDFB3C1CBEA83CC13D903C8E3C383DA53DD33D81BD97BE0BBE31BEC53D9BBE8D3D8D3E95BE533B9ABD573EC9BCCDBD9CBD253E353D883D613E6B3EBBBD0DBD413AF7BC40BEAABD25BEC1BD963D713B89BE01BF803D9B3B143CA13D27BE5E3D223EE23B77BEE7BCAA3D023EF33B56BC21BE30BD1A3E1E3EC1BDC23C4CBD4EBA0CBED13B2F3D61BDAABBD93D1BBE38BD16BD193E70BDA7BCCBBC4FBDBD3DBDBD4B3D6E3EF1BC043EC53CC43D9CBA443D7CBD26BD3DB9613C1F3E7D3DF63D7F3E5C3DB9BC0ABD9C3B053E723D87BDC43C6BBD9A3C4FBD2DBE85BDA8BB1DBE05BD293C4B3D46BD02BE733D54BD4CBDD8BD423E61BED8BC183E33BD823D9E3B5BBC843D8C3DBFBD11BD60BD20BE313D183E133C84BCED3D6B3D6ABD04BEAFBD2E3C913D39BDFF3B1B3D153EEBBBC3BD0C3ECDBD4ABC10BD8ABEE3BA3A3C0A3E91BCD63D3FBD563DFCBD8E3D27BCF83D443E40BD3E3C543D263E1EBEB33D24BED6BCD2BCF5BC9D3D493E7CBD1F3DDF3BCF3DA43DAE3C233EB1BDF1BD4CBDB43D893D13BDA53D523EDB3C5EBD07BD113D1B3E253C043FCCBD903D6BBE77BCB1BDAB3D5EBB0C3E30BE2C3E833D423DE6BD233E333D0B3E963DD8BD84BE8F3C513D7A3C2BBC5A3E6A3C1F3E333D3C3B6D3E14BE923C8C3C47BC9ABD233EE53D62BE30BBC53D463D5DBD983DBCBD943BF43D5C3DEBBC3D3E62BDDD3DB53DC53DC4BCBA3C0DBEBD3DF43C653CC4BC7DBDAC3D5F3E1C3DBFBD553E17BDB33C963D9EBC01BE09BBA13B8C3D10BE6C3D263EDABCE2BC58BE81BD4FBE173B1ABD253EAA3DE93C24BE8D3D18BDDEBC93BD3DBDE2BC133EBEBDE73D253D0F3D8E3C223E8D3B5CBEDF3DB23DE4BC6BBCC03B783D22BEEABD28BB073C91BD8FB8303D3F3ED3BDC93DD13D63BD973D093EE8BD0DBC953D6CBD0EBD84BDE1BC90BDC53C103D6D3DB2BDF8BC8CBD563CAF3C453E533DF73D83BDAA3DE33C063DCE3DAF3D183E65BD8B3B00BE7ABC9C3DA9BDC43DA6BDC4BD59BDCF3B1DBF28BE253D223DB5BDCCBC98BD5C3D24BD46BE833E5ABC10BD0DBD683EE1BC8F3D34BD54BDEE3D6DBD033E01BD07BE093E2FBEF93D793DBA3C403E263EA2BD003EA0BC4E3EE63C303E153E5DBD42BC37BD6D3DC73D0A3E77BD01BEFDBD1C3E55BC953D68BC2BBE8BBDD03C233D7CBE8E3C18BEC8BC773D2EBE93BD16BD613B423E643CADBE53BD34BEAB3C6BBED9BC723D263E46BEA4BC333D02BD0D3D75BD4BBEDABCC33E55BE003DA63D363EEDBC8BBC1C3E813E893C2FBEE2BCAE3D4E3DC93D723D3B3CF2BC1FBDDBBD36BE07BE86BD9FBD063ECABDF0BDC73C1D3E343C5CBE13BE6CBEEEBDAF3C87BD0ABD9EBC18BE273E80BD18BE06BEE4BD183E4D3E523D8BBD9BBD1B3E393EC63D63BD54BE46BE373D79B92A3EDCBD5C3C0FBEE2BD4E3E92BC373D9C3A5DBCBABD8EBD563D82BDAFBDDE3DCEBD733D9D3DDEBC493ECBBE23BEECBDD6BD0A3E313E9C3EB0BD133E393C473D8F3C1E3EE73D28BDF03D06BE0EBDD63D23BD873DE9BD60BD3BBE063ECDBD2DBC913D5E3D13BED93D963D313D9C3DADBD433C8ABD0E3E403E30BEB0BD37BE093D743E833D053D703D9B3DB6BC3F3AD5BC39BE143C4C3DC2BD3CBC393E493DECBD21BE95BCB9BCB7BBF83DD2BD4CBDE83D913D163E873C073E303E9E3CDE3C02BE9EBBC7BC003E9BBC2EBE1BBF873E0B3D363D003EC8BD823C3DBD0D3E08BE903DB9BDD73C153E523C7F3D55BE9DBD063E703E29BE253BA6BDF0BC36BEBBBD0CBE4DBE1BBD98BD073EB03B5ABE0D3D53BE0ABDF43D873E93BB32BE99BD19BE283DB9BD6DBDD23DD1BD44BD793D633E813D9CBDB7BDC93B",
      torch_tensor_32_torch.bfloat16_6: "0x02000000013D5FBE023DD83D3E3DB03DA73DEABA10BEB7BDCC3D0CBE5DBD5CBD39BD52BE8DBCA2BC0FBEE53DB23C883CFF3CF5BDCB3D2ABE4EBC2EBE533DEDBD023D593E",
      torch_tensor_32_32_torch.bfloat16_2: "0x0200000081BD17BD2ABE1FBE743E01BE1F3ECF3D14BE7C3C5DBD023CE8BD4ABE853E5A3E893C11BDA03E9ABD0FBE5EBE303D733EA2BED0BD81BE0C3EB23D89BE07BD883EAC3D21BF87BC5CBDCEBD2BBE053CC93D94BE843DA2BE44BE23BE7F3D60BEBC3DADBD053DF63D2B3D93BEA1BE2ABE8EBEEE3C7D3DF1BDD33DE1BB46BEDBBC393D2CBC493D063ED93C243E07BD913D723EB6BD0EBD4FBE283D1CBD0ABE0ABCB53D023E38BDF03C27BE7E3D98BD81BECBBDEDBCE63D093E98BEC0BC49BC8ABD5D3E2A3E353E32BD0E3ECBBCAC3ED33D24BE36BC01BEA23C813CF9BD13BEE3BD283E89BE633EDF3D673E803B7BBE143E83BD50BE0F3E54BE18BEBF3E63BE763E6FBE07BE963D60BE92BE17BE433D113EA5BD713E31BEB83C293ECC3BF3BCE7BD893C40BED03D393DF83CF7BD853D9ABE863D973E1F3EC0BDE0BC0F3D9A3D203EF2BCA1BD1A3DBB3D83BD8ABEA1BDB33DCC3C2A3ED0BC09BE8D3D10BEE1BB943C9DBD043C08BE7F3D413C103FB6BDD33CFE3D6A3EE53B363EC13D2FBD483DA53D553EDF3DA43E373D36BE0ABD0F3D263E1DBE2B3E233E32BEE5BDB53D103C45BE8B3EFCBDE5BEFFBD7DBD223EE23C39BE2CBEB7BD8A3E9B3E7FBD53BC31BE69BC49BDC7BD973D0F3D8C3D913E393B333E71BDB5BB9FBD903DA1BD113CE83CAEBE5CBDD83DF8BEC33DB7BD463EA33D093EABBE02BEA3BC32BCD9BC2BBD0B3D29BE673E27BD6C3D0D3894BD213E413E48BE6B3EF53D94BE153ECA3DF83DAC3D9ABE58BDF3BC3F3CBA3EF03C953EDF3C92BE3A3EF5BC80BE00BE853D35BD903C653DF0BC3D3E82BECABE243E43BE3DBE383E37BEC93C153E0C3E9C3DA4BEE13DB3BE07BEB5BDD7BBE73C473C66BE3C3EDFBD03BE00BE0BBE9D3E2EBE893C5B3D2ABC51BC583E363E11BDEBBDC0BDE8BD2EBD9CBDAE3D5BBC7CBE9DBCB3BCE2BD19BE333C8C3D43BE53BE20BD163E9ABDE9BC003D273EACBDC53E14BE003E7F3D5ABD01BD453D1E3ED4BC253E9BBDB0BDD03B143EA33EC3BE0A3E6CBE6CBDE3BC5CBEB63E3DBEE93D663E09BE2EBE34BEBA3E103E96BE863D943D9E3D69BEF0BCBEBC9B3E94BCFA3D6C3D86BECA3D29BD2E3D1ABE9A3E47BE683E7EBB8ABD4ABD3EBE91BE49BE733C233D5B3E74BD703D7DBE89BE873DF0BD4E3D9A3E7FBE5D3D563EB83D6FBEC8BDEC3D133EEFBC073E82BE88BEFEBCD5BC493E883E113E863E82BDE7BCEB3CE03DA6BE023E5CBD1ABE9B3E32BD833E803E1F3E00BE7B3EBC3D6DBD9FBD073E0D3CE93C92BEF23D44BE773D7DBDA23DA4BC0B3E643E483E8EBCE73D183E7C3E4D3DA2BD7C3D3F3E70BE813E713E263D923D9CBD8F3EE3BB1C3DADBE0A3E73BE05BE61BC823E66BEDCBDBE3DD53D66BE013DB0BD943E2D3E273EDC3CF6BB47BC1EBD2E3E79BE193EA23DA1BD44BEBEBD21BDB9BDC43DB8BD43BE123DC3BD823ED83D803E66BD183DCBBC86BDCFBC45BE733EE5BDDF3DA3BC17BE9C3D11BE37BDD7BC2D3E34BDA33CAEBD593D613ED8BDABBEE3BD91BEAD3CE3BD3BBECABDAF3CDEBD07BE483DF4BD163C8E3D633DF53D9D3E063EA53DADBC8DBEFEBD893D43BE61BE163E1C3E2E3CA1BE2C3D1ABE8B3E333EE4BDD2BE153E853DC23DB8BCFC3D143E713C0ABE35BE8A3DEBBD7DBD93BD19BCE5BE493E93BE50BE743C333DAF3D0ABB7BBD563D743D21BD50BEF03E943E5BBEC4BE86BED7BD7ABE573E553ED1BC253E713DB23E46BB57BE42BE0EBE1ABCBD3B03BDBD3DB23E9BBDAA3C18BE9FBD0A3E03BE523D66BABB3D4A3D9BBD0BBE15BE30BE7F3D433EC73D0F3E893E80BE073DF3BD84BE963DEBBC203C45BE35BE353DD73B35BE26BEAC3D913ED8BD61BE223EC43D27BEC4BDACBCB7BEB8BDF43DE03D58BE273E75BD9EBE5BBC473955BEE33DB8BD783D2FBD36BEECBDDDBD8ABD9F3E023F053D90BEBE3D70BECFBDA33DF6BD243E183E663D193DC0BDD13CD43D16BDCDBE2B3EFA3DA33DE9BA823E2BBE563D063DAEBECFBD2E3C84BD913C873E1ABE223E0D3E72BCBB3D353D7BBD803C0ABEC73D04BC12BE8DBDCD3DB33D65BEBBBEA03EA5BD0BBD9EBC213DA2399ABDBE3E38BE60BE8F3D74BE29BDA9BE12BEAD3D933D1A3E51BD8C3E083F4A3DA83DC3BE9E3D07BEF73E5B3C8DBDB4BDAA3D42BEA9BD9BBBA7BEBEBD1DBD55BB03BDA8BD0DBE7B3D803E02BDF43DE5BC173D74BECEBD5B3C003E8BBD99BDCBBD31BE7CBE1F3EEBBC6E3D183EC43E0CBD583E31BE35BD323D5A3D43BD77BEC1BDC33D033E5ABD1EBE3F3C6FBE54BE5E3DA73D35BE25BE8DBD0C3E39BEE8BDFA3C1A3E983D883EB43D90BD3ABD9A3D1B3D903DE83BA13D6ABEF63C3ABE823E02BD0FBD32BED73D42BC4DBEDABD16BE0CBDA43EC93D303C243D993DB1BD003E84BE7ABD25BDBC3D8ABE82BD1B3DBE3DCF3CA9BE683DDA3CD83D1EBC3C3D4F3D13BE8EBD03BEB73EED3DE0BD6DBD533E6D3CAB3E9A3E873D14BC64BD20BE2BBE13BE20BE723C9BBD673E7ABB2D3E35BD083CAA3EC4BC0E3C4F3EE9BD09BD173E923E0DBD2A3DB8BED3BC7FBD2FBC9EBD803D65BDBA3C3CBD393E0BBEBD3D93BE83BE0CBDA53B3A3E403E823DC93C7CBEFCBD73BD7F3DBD3DECBD3EBE4BBDC4BDDE3D27BDE6BD62BAD4BE053E3FBE6FBD82BC303E873E823E9FBD013E663E813E133F4EBEB8BD7A3DDDBD7D3EA1BE123F45BE843E6A3EBCBE783C7DBD0FBD2E3C1ABE7E3D4ABE4EBDCABD163DEDBDDABC5BBE85BEBC3E6F3D9EBE26BD51BE823E323CE63DC5BEC4BD7EBD1D3E3EBE85BD1A3E1DBEE7BDF7BD053DABBD973C3BBD9EBE093EBD3D6E3E2ABEAE3D57BD093D143EB23E503D043EAABD2BBE7EBE06BE36BE7B3D473C153E9CBE49BDACBE0BBAC1BC703EBF3C8C3E40BDC73BFD3D0DBECA3D",
      torch_tensor_32_torch.bfloat16_5: "0x02000000E7BDB23C2DBE7B3C1D3DEDBD63BC893D293E973D2F3DB7BD3C3D59BDB33DC7BDAABDA7BBFFBB993C7ABD80BD47BEE03C083DE1BD693E84BC183EFF3CB23D87BD",
      torch_tensor_32_72_torch.bfloat16: "0x0200000004BDB5BD41BE853D0BBEFD3DFDBDC5BCB2BEE6BD773E7E3C53BE483DD03D6F3C2E3EA3BDE3BA1FBEF43D5B3DB73D123CF63D5E3ECA3C39BE28BD98BDA3BDA1BED2BDDB3D88BEA73DAFBDB8BD01BD59BDC5BD903DF53D51BDA03D73BE493DEBBD983D443CBC3DD7BD703D92BDCFBC253D163D383D87BDA23D083EB93C0CBDB2BC3A3E373D9E3C173E22BD493E843D443A103D28BE4CBE8EBD243E073DF4BCB8BD52BDBBBC1CBE313D69BD5F3D1B3E47BC153EA0BDB5BC123D9ABDCD3DB93D14BE8D3EF9BC9CBECABC033E873C02BEEA3D03BC08BDE2BEA83C4D3E943DA23D923C313E56BE41BDB8BD00BED03B9D3E9F3D663D873D8ABD02BD153EA23DD0BB173DAB3DD2BD5B3D1E3E0D3E143E893D9A3DE13D96BCEFBC80BD0BBEA6BCAB3ABABD0EBE163ED73C5EBD82BA38BD343E72BD6C3E1D3D84BEEEBC4EBE0FBE023E403C433EBBBD88BD043E8EBD55BD37BEADBC613EB5BD4FBEFF3D56BD803A923C15BCBCBC41BD0F3E98BD8ABDDB3CBBBD843C933C743ED8BD273E14BD85BDE6BDB2BCAD3DD13D1EBC6F3E3A3D18BE523D7FBD8BBCA4BE6ABECDBB953B45BD313DBFBD6F3C563C133E023E183D5D3DFDBDC3BD70BDE83D34BE74BE823D4D3D76BE853D15BE09BD9EBD3B3D10BD8CBEBD3CEB3DB93DC9BCF23C323E14BD413E0D3C58BEE03D203EB13B273D053D493DCEBD0D3E68BD7FBC9E3E7E3D203EF9BCACBCDBBC733EA2BD113EC9BD4BBD3FBE00BE5BBEC1BDFBBD4EBE0F3E513EDFBDBA3DBB3C0A3E08BEF63D5A3D13BB933DBEBC0FBCB5BD2F3EA8BDE4BCE63D5DBDD3BCC5BC82BC953CCA3D253EEDBD0E3EBEBE5ABDBFBCDDBD123E913D28BC4D3CA8BDD93DA0BE953CDB3DA9BC45BE78BE3DBDFBBD183DC2BDBFBD78BEA0BDA4BD4C3E3A3D0F3DBEBDAD3E53BD223D1ABEC13D14BC7DBDC03D493C4F3D7C3EFFBD963D193E993DF7BD1E3A60BC353E8E3DCFBDA43D34BB323E5E3D4EBA28BE52BD8FBD80BDC5BD6DBE93BDE2BD28BE53BECC3DEFBDB53D43BEFDBBC0BCCC3DC2BCD1BC583C61BDCA3B44BD333E2EBDB43E57BDEABD013D153DC2BB17BDD53DABBDD83DDD3D953D293D4E3E01BC8C3DF4BDC7BA3B3DF93C06BED93DD03DCEBD1B3E92BD743DBE3D843C3DBD923BD4BC04BD16BAAD3D8CBDAD3DA73D66BEDB3D73BA1CBE9E3D0D3E1B3E293DB6BD653E173E4E3DD6BC14BE853DB0BD91BD90BD2E3E1D3E83BD4A3E683DB2BDE3BDB3BD2D3E26BDFE3D35BD923D383E8E3DC13D1A3D183D223E313ECA3D9B3DC23D8D3B58BEBB3D22BD24BEEB3D1ABE553E19BC08BD2BBDD03D563E9B3C793E8C3B52BE093D8ABD9CBDE2BDB8BB49BE06BD25BECA3A233E393E45BC2CBD403DD03DBABDA6BD06BE4E3EE1BDB1BD85BE843D21BCAB3DF13D2D3E713B2EBE73BD65BBC13DF13DB03E853D6B3D0B3ED73D893D9E3E003EFBBDCF3DCABD73BB2DBEC4BD53BD8F3C5A3DB33C77BD0DBDE1BD83BDF63D1BBE1DBC1BBE9A3C27BE12BE8A3D113E2C3C0FBD203DADBDC2BD59BECDBD993D2F3D933C2F3DE8BCD03D9CBD853DF0BB2B3E13BD39BE63BDA03D213B5ABE6DBEBD3D9A3D1F3E603A2E3E9E3D23BDC0BC413EBFBB2EBE303C21BECA3C3FBEFEBD303D303CCF3C653EE83D713DB53D22BC5FBECCBC493E563DFB3DC4BA8BBDA73A513EBF3DB6BDA53E193D1EBE5D3D0CBEC1BC33BED63DBC3D713D003EFB3A173D88BE59BE443E023EA63DAB3E5D3EDB3D3D3E42BD3FBCC4BD92BC703DCE3D5ABDB6BD15BE933EAEBD2B3E63BD30BD573D953D65BC983C2FBE983BF1BD66BD583E07BD19BD9D3D673E5EBD99BBD2BDE2BD29BEE73DE1BD093E1ABEE33D203E7C3D21BE76BE0FBCBABDAABD86BD303D9BBDF83D6E3D893DE53C043E9A3D28BEFE3C5B3CC0BC9DBC55BEB9BD4C3E65BD21BEA4BDB3BDA83D873EA93DDDBEF8BD323E11BEABBD11BD2D3E743D1B3DB93D26BE86BD6ABC9A3EDEBD0DBDDFBDA6BD55BD393D3D3DFD3DD93D8ABEE9BC7A3D493D79BD2EBEFFBDFCBC37BDBD3D9CBE293EC43D0FBE8DBD393D6ABE1D3DC53DCBBDC03DA0BB0BBEC3BDDABCC6BDF3BD24BEC53B803DA4BD5EBD2DBE1CBE903D203C46BE933DC7BD6A3E2F3ECA3D0F3D71BCA5BC763E36BE1DBE0BBE28BFD1BDA33D3E3DCCBB373E17BD3B3E4A3E193D243E9ABDC9BD913EAB3D4D3D4FBEF0BD7E3DAFBCBE3D173D1BBEB93CFFBD8D3B29BD393DF7BD3E3E0ABD1EBCCB3B8A3B5CBD9DBCBF3D203D90BD08BD993DBBBD143EB33D533D413C17BD0C3EE13BAD3DC6BDF13DC83DBBBD1DBE0EBEC33D2D3DAEBDA0BC88BE903C043E9A3D5C3EA2BD06BD933D593EDCBD063E333DAABD2B3D64BD173CE4BDD2BD16BE18BEF7BDDD3DD3BDCDBC29BDD43D3F3DC5BC0FBE2D3DDC3DE2BD9FBDD1BDED3D793DBC3C15BDA33A4E3D1F3D253E7A3D5EBDA5BC74BECEBD4CBDF73A313EF3BD2EBC2EBE3F3D35BEBF3BCEBDDC3DA23D2FBEC13B533DB03C073C21BE7BBDD43B39BE7E3CB9BD30BE1B3E75BDB2BBB93D99BE3E3EAFBB1E3D303DBBBCCEBC2E3E25BE8BBEBF3CC63CF73D8C3D09BEB8BC07BC88BC63BECA3B04BEB7BEAD3DF63C9BBD45BE053E97BDC53D81BDCDBDADBD293DB0BBDABD8CBEF23D823D64BDD1BC193EC63D90BD073E58BA02BEA7BD0DBE29BD17BEEFBD8B3DF1BDF23D70BD70BC9FBD1BBE1B3D9DBD86BE903D08BEAF3D2ABEE93DF1BC59BEF7BBAFBD6F3E9BBDEBBB183D283E4E3EADBD09BEDCBDB0BD03BE2D3EEABD093D3CBDFC3C2DBEA43CB23DBDBCB63D2DBDFE3D90BD86BDFDBCA23DFF3D1ABEBDBD103EC73D16BE883E44BDA63D7B3D153E253E2B3E50BD31BEAE3D03BB3D3D0CBE24BD213D25BAEC3B33BE9B3C223E113DDCBDE43D6A3CAD3DE3BC3A3E9D3CEFBC33BE1F3D51BD21BE99BC0F3D983D87BDCDBC0E3E0ABE8DBE043EA1BD08BC073DE53DDF3DA5BD1C3CE5BD74BE843DCC3A0ABE0F3E1E3E8CBD4CBD3ABEE93D8BBD1CBEB63C9C3D1F3D413D0C3CCCBDB9BD043DA93DCDBC413E8D3C923E333D213E663C6B3D02BC1C3EBF3D3DBE10BE3CBD93BC72BEC43D213C023EABBDA63B9BBDD5BDEBBC9EBE733D653E7DB958BEAFBC123E3CBDDA3DDC3C3BBEA0BD28BC183C4F3DAD3D563E0FBE65BEB33DBCBD8D3D5FBEC93D053D233D9CBD303E3CBD37BEED3D2FBE9B3DACBB433E593E01BB563D6DBE0EBC68BD12BDE13D4CBE6E3DF23D5CBCB03C483D0CBECDBBEC3CBEBDE9BAFD3DD43D61BC6B3D813D1D3E133E0E3C11BA3A3D223DAABD0C3C433E813D5EBD9BBDE7BD1DBE9CBC393EFFBD893D15BE9FBD71BBE0BC0F3EE7BEFDBCFABD803DF5BB7B3E75BCE2BD583EB33D65BE3CBE2CBECDBC0EBD143EC0BCFBBD373DA53DAD3C0F3DEE3C64BD7F3C7BBEA2BD3C3EFFBD0DBE31BDC63DD3BD44BE2C3D283ED4BD433D233ED53DE4BDD0BDD13D283CE2BDC7BD9DBD71BD3E3D1E3E463E113EB8BD5ABD543E153E483D133DE7BD8BBE823D1DBD963E513E96BDADBC903DD1BD40BEBE3C6E3947BE7DBCFBBDC1BECDBDC33B4FBEA63DC8BC263E5D3D34BE4CBD1F3E52BD56BDE1BD643E5F3EE83C6CBB963DF0BC9B3D873DB9BC16BB18BE09BEE33C93BD793D82BDFCBD503E8ABDEB3D933C1C3EEDBCC4BD933DBABD15BE293E2B3D793DE2BDB23DACBD9CBD963E073EFDBB07BC6CBE343E0E3E00BEB73C04BCA83C873D213E9C3D183DEA3D08BE703DA33E51BB083E8A3E5BBCE9BD59BDA83D73BDAC3DB5BDCABCD2BC513E81BC4BBD38397FBC08BD5B3E843DE4BB663D173E883D93BDEEBC3E3D1DBD8C3EDEBDE13C533EF53C163EF8BA843DC7BB67BC143D313E23BE8CBCCC3AA83DE4BCEEBC9C3DA63DD6BD22BE99BDECBB003EF0BD6FBC14BE47BDDDBDA9BD03BDD0BD09BC09BEA53D123E593D05BE483D1ABE1CBE5ABDE83D883D1ABE81BC1EBE76BDBD3D9837473D6D3EBEBD0C3E3A3D21BD473E833E4F3C13BD93BDB93D603DECBDF0BDE9BD183E353E0D3E21BDA1BE39BDF23D2DBD12BD313D573E0F3E99B995BDEC3A833E63BEDFBC013EE8BC1EBEE23D0BBEB93C2FBEF63D84BD12BE32BEAFBD24BE04BE09BD463E82BD6D3DB53DEABDF03D3E3E9F3C093E28BD8ABD9BBD72BC993E1EBDF13C873DB23DD7BDA33CBEBDC6BC3CBDAFBE8E3C713D753E1BBE9F3C563D823DEF3D3EBE8E3D223E053E873F49BD473CFFBD4FBD663E0ABEF1BDEEBD7ABB06BD03BE0A3C9EBD96BCEABDB33DF4BC0DBE6E3D83BCDDBD4CBE05BD243E0DBE553E733ED2BD0F3EC3BDBBBD80BD8EBC21BCA3BDBC3ADE3C9D3E7F3EECBD8A3D86BD6C3E93BD80BDF9BCAD3CC43D533E9A3E7A3D533E08BD94BCA3BECF3D683D2D3DA33D68BD38BEC73D41BE193ED5BD213EEF3B993C273E87BC983D10BF92BC073D36BD06BE803DAFBD29BD62BE263B9FBE613D593E1FBD0A3D193EE7BD0DBEF83D263E8DBCA8BD183E02BD253E253EDDBC293DDCBD893D8D3E21BECEBDDB3B4F3E39BDE33D553E3DBE88BC58BD8ABD01BE0C3EBCBD723D8FBD8F3D2BBD693E3A3EDFBB003E96BD873D673DBFBB0CBDB2BE18BDDEBD76BD20BEE0BDE93D07BEDD3D9DBEF43D93BC17BDCABD84BECCBCE2BDA23C74BC82BDDBBC293E7FBC08BE22BE01BE5CBE46BE2E3D2C3E81BD9C3DEEBD6EBDF7BDA0BCA7BDB43D813DDD3D92BD3EBD28BE193D72BAC5398C3CE9BC69BD663C053E88BD07BDF7BD0A3EB63DCD3D8ABC28BE86BC6A3E293E293E94BD0E3D66BBE83DE83CBF38A73DF83DCF3B69BE523DD33C483E3C3ED7BD89BDA03D213D0A3D0B3D803DA7BDB6BDBA3D37BDB3BEAC3DF8BD1B3D00BE85BEAE3D9F3D943DEEBD153D97BDADBDD63DC73CAFBC3BBE4CBE043DC3BE10BD133EADBDD63DF03DD4BDACBD903D333EC83D163EC23C06BE79BDAE3D9E3D4BBD483ECEBD46BCF1BB0DBE0FBDF3BDCB3D203D5DBD713C4DBD96BD973DF93D81BC99BBAF3D84BCCCBDEABD863D06BEC1BD02BE6FBD24BC80BD55BDF8BD723D01BE4BBD543D83BE4CBD313E623E463DCBBDCEBDB8BBE1BC573D813DE33DF53D433E5D3E90BDB638D0BD9A3DF1BBC5BDD63D1ABE593DE53C66BE913CC2BC833E7C3D98BD943D26BE04BD1D3DE53B36BD863D763DF5BDB23D61BDC0BD15BE08BE38BED63D8F3D213EB5BD053EC2BCADBD70BEA2BD56BD71BED5BDCABC573C19BD9F3D39BCC53D6ABD263C983DC2BD4B3D0BBE853DF7BEB13D49BEDE3D13BD0E3EB23DE03DCC3D28BEEC3D63BD783D16BC10BD2C3B683D23BE03BE543D123D9F3D823D09BEA8BD14BE58BE353DBEBD5EBE18BEAC3C14BE3ABC013D56BD9DBD33BE9FBD423D203E98BED7BD1F3D8F3D213E2ABE44BE173CDD3DE7BD9C3DC73D47BDF2BC963EC2BDDFBC3C3EFD3D9FBD3C3D88BD783D903DB3BC613D293E5DBD53BE6A3C2ABE0EBEE8BC063E98BED8BDEC3D08BE84BE553D063DAABB1A3E9E3C163DE7BD4A3E89BD033D24BB75BD15BEB33D39BDA53E50BEBA3DDE3DA13DB7BD0BBEB33D8CBDC6BDA1BDECBDD33D143E32BEFB3D583CB43DCC3C5CBD97BE69BEE9BD05BE5CBDFC3DED3D453E12BC83BDD93C3E3EDFBD3BBE313D3DBEEEBDCFBCECBC953D0E3E993DD03D8BBE3DBEB33D85BDF53CB93D4C3F13BC193E593DAABC4F3D07BE2EBE903D8D3ED73D49BD0F3E2C3E7E3DA83EAA3DFDBD913DBCBCBD3D09BE203E77BDBDBD02BE2D3CCCBDC63DD0BD223DEB3D25BEA43CAA3DC9BDF1BD51BD943EB5BDAB3CFF3C25BDE73DE4BC56BED93C573D493D59BD3DBD043DACBDA33D40BDF33D9CBD6D3E8C3D5E3DB13D28BE6D3DBC3D243D343E75BE21BC4ABDA3BD273E16BD713EBE3DC93D813D47BBE03D233E253E12BC6CBD19BB4ABE01BD0B3E10BECE3C833C8BBDA23DC63D123D85BDCFBD673C523E97BD463DF5BC0FBEA7BAD7BC5C3ED8BD083EDEBC0FBD303E07BEA43CE03DAE3C79BD1ABE7FBC273D003E01BE3ABC323E7ABE07BD5BBD36BDA9BC99BC24BE58BD843B6DBDC5BD533DE13C333DC63D873D05BD1E3DA03DC53D24BEDF3DF53D13BE313DC4BD3DBD2DBD703D3FBD2E3D763E64BDEE3D5FBED4BDF3BD1F3E4EBD2EBE9BBDC9BE243D6A3D65BEDD3D23BD513D95BD0C3DEEBC8D3D65BDCE3CE6BCC23D353E3EBCEB3B82BD443D91BD353CBCBD663D18BD283EEF3D64BC4ABDEA3CD3BD3A3E04BD96BD55BD773E54BEFC3D88BCB2BD853D85BD2D3D103EFD3D5C3D823D58BC653CD13DA13DB73D90BB353EBFBD21BB46BE24BEC23D1CBE0ABE783D14BE0ABE333EDFB8383E89BDDC3DDCBC03BDADBE013C3B3EF0BD483EB93D3DBCA9BAE53DB33D44BDD9BD683E46BC283E78BEFA3DC03D4DBEC4BDB3BC93BDD4BC0A3EEA3D813DD0BB13BE9D3D9F3C183E713D293EC53CD3BD0CBE413D123A933D733D253DFDBDB13C103DA9BD323C88BE6FBDB33C143E69BD7BBD933DCBBDAFBB493E5E3E33BE183E2FBD14BE9DBE1B3E133C123D0C3E093E023CAA3D1B3E0A3E963DF4BCC83DD7BDADBDCCBDA5BD523EFD3D51BD05BD17BE16BCEFBD0ABDA03DD63D29BD61BE733CBC3DBC3B",
      torch_tensor_32_torch.bfloat16_4: "0x02000000083E3B3DBB3DB1BB603D6EBEA0BD7E3EE2BD8A3DDCBDEDBB3BBDA43D01BD0DBE68BE683D44BE8FBD0ABE6A3C573DF13DF83C7DBC823CB73C13BD673EF2BC043E",
      torch_tensor_32_32_torch.bfloat16_1: "0x020000002CBD1A3E81BD483D843DA13D05BE3DBE0B3EDDBD773CFC3DA6BDCE3D81BE0E3EA33D77BD2FBE3EBE2CBE8DBE82BC143EE63C49BE6C3C2F3E48BE6F3D1F3EEA3D0A3D25BD34BDF0BD1B3ED0BC603D0DBED5BDAA3DAC3E0FBEBABE10BD7E3D31BE38BD2A3E18BD9DBD3D3DAF3C173CC1BD313E42BE8CBE163E943E453E3D3DA2BDFBBDC73D5A3E40BEF1BD553B9F3E8EBD603E8F3D19BD0ABEBBBD8FBEFD3DC23CAEBC023ED4BD193C873E87BDB2BD903DF43D07BE873B2B3D79BD863DDD3D12BEB7BD133EA7BB93BDE8BD87BEB6BD07BEC1BD31BE26BE96BDBB3D1E3EA23D263DA9BE033E69BD88BE21BE17BB043E23BEB8BD2BBD353EDE3D9FBCE4BCAD3DB4BD723E7B3DAD3CC13D6A3E26BEA1BD78BE9ABEACBB5C3D983C70BD8DBD12BECF3D81BE35BE3EBE233E70BCF03C583EBD3DA43EA5BD61BEE3BD1D3EA53CD8BD08BD503EB7BD07BD843EA03DF53DA93C9CBEB3BDC5BC353ED43DDDBC36BECEBB3B3D8DBDABBDD0BC74BD143E9CBD0B3E263D0E3E0BBE173E7BBCE5BD703E0F3E3A3E23BC013ECEBD09BE53BEC9BC8EBCC73CBD3D71BDCD3D403D3CBECDBD343C19BE073E423E1E3E4DBE6A3EC4BDD03CEC3C68BD023C593D4FBEA1BD143E203E1BBD0CBEDF3DCFBD863D3CBD20BEAFBD4D3EEC3D423B553DA5BE8B3AC93C823CFF3CCF3D92BD64BE863D45BD40BD863DD73C0C3E1ABDDFBD53BEEE3DF33DE23B8CBB283E293D223EEBBD0A3E333E073EA4BEB9BD3DBD11BDB33E23BA683C563DA83D2CBC04BE213EA53DDE3D233C6EBDB3BD18BE0FBD9DBDB83DE93D403EC8BC3A3EC43D04BE763E73BDBFBD0EBDA7BDADBDDC3D13BD24BE273D073E883E0DBD0B3E073EC53EC5BC64BDB5BD31BEF6BD093D663D33BD98BD0C3D343DC83DC83D093E2CBE08BEB13D353D3E3E7F3E68BC00BEFABDB23DA3BC873D9F3DC5BC11BDC2BD0BBEA23DB33D62BDAC3C13BE333C81BD2BBE963D17BDA23D6E3D4D3E7B3E363EDB3C55BD173BA9BCFE3DECBC8F3D1A3EE7BD99BD383E16BEF53CA23B14BE98BD2E3DADBC3E3D55BD1EBDAC3C0CBEF6BDC73D3C3D053E03BEC3BCA13D58BEC93C0B3EA9BD823B6D3E9ABC063DF63CF23D423DAB3C7CBB243DDEBDB63D0DBE493C1C3E44BE2BBD113E6FBC113DC43E033E0ABE373E133E9E3D633D9D3E3E3E26BEF4BDF53C3F3CC33DDDBD293E853E023E13BEEB3D88BDC43D843D763D023CCB3D39BE5FBD2A3EF33D0C3EC6BD02BD85BDD1BDA63DE8BB79BD8EBA1EBD883E64BD12BE32BDBF3D49BB71BD48BB293D303EF63D583E3B3D203EFFBDA43DE8BED0BD253C44BE9CBE403E3A3D28BE413E483E103E83BE00BD073DD5BD32BD2C3D0B3D10BE4C3EBFBCBDBDDDBDA4BDD63C1F3E653D233D30BD98BEBEBD0F3C9BBDD73DA6BB13BE3C3DF1BB22BE7A3DAF3D223B58BEEF3DDF3D1A3E0E3EA13E89BD8FBE85BE6F3D7FBDD33D0A3D6CBD8DBD00BC0FBD113D823D27BEB4BC8B3C153ED73D2B3D0C3DDE3D623EB53E9ABC2DBD283EC8BD28BD66BB0D3E4D3D343DA43C8A3E6ABC62BEBFBC3C3C50BC82BC1ABDA4BCBEBE4A3EB63D0D3EC3BD8ABDFD3C7CBC773DAF3DDF3DE73C9B3C0C3D8C3E453E3ABE0CBE393DEEBC3FBD373D34BE56BD263DD33C15BDFCBD55BCC9BCF7BD52BB283D63BE72BD28BD67BC70BE52BC91BE5DBE1CBE283D5EBE353DCD3DFB3D6C3EACBE843E5C3B883E02BEBABE183EACBCF13CC23DFA3C1F3EFD3D89BD403E4CBE9F3EAD3D783E6BBEA8BC1B3D9E3D2C3E3F3E913BDCBC11BE0CBD54BD203E20BDB93C8DBD3EBD893C31BEC5BD1B3E9EBD9DBD563DFF3D273D8B3EBCBB95BD59BD813BF23D4A3D703E20BEDB3D59BDFDBCB03C02BE92BC2E3D4B3D2D3D3D3E66BE423CF7BC91BDCEBC643D363D1FBEC3BDBDBC733D413D7ABEED3D56BE513DD6BDE33D07BD9C3DD6BD023E253D453D0DBEAD3D3BBE323D8D3D1F3D143B79BE4F3D15BEA3BD643D863C853D18BD99BC7E3EC1BB683D30BE48BDE9BDB43E77BE93BE50396F3D733E16BC353EA1BD4E3E30BD0F3E52BE96BCE0BDC63D28BE643DA3BD273D32BE15BED03D2DBCDB3D30BEB2BDC9BE753D62BEAFBD08BC06BE6E3DB53D17BDEE3D643D403D2ABEC1BDABBE83BC153E80BE9EBD18BE4C3E87BD5CBC1EBE473EEFBCE23D68BDC9BC50BE63BD1E3E0CBE03BD8CBD70BE633DC73DE13D75BC47BEDD3D213D62BE4EBDC63D373B913C05BE353D8F3C87BD103D96BDAFBEE63CB23C2F3BB5BC1F3E1BBD773D1BBD693EDC3D0EBD63BE16BE51BE39BDB9BD113E273C4E3DA53D343C23BE81BBFDBD933D9F3D8E3C093E6C3EA2BC153E11BD4F3E05BD4C3DA0BC433E933D54BD823E09BE2D3EC2BDB23D93BD3FBE2BBDF33CB4BDE63D4FBED2BC0E3EE23C803E1EBE773C2BBDFEBB863CBABE43BDCFBD873E06BEC8BCFBBD4CBD82BDAA3DA7BC1E3E9ABDB83D84BB05BE90BD8FBEB3BDDE3B333E083E0C3E773D933DCC3C6EBE85BEE73D2FBE0CBE2D3C2ABC13BD513E473CB73DCABD8A3D193E643C323C763ED1BC0B3E9D3E3CBD233E133CBDBD1F3D4ABDF9BD8CBD1DBE82BD193DF9BDF53DFCBDBDBC8E3EFFBD183EDC3C573E7F3DE43C693E49BE643E343ED2BD05BD273D4D3E87BDD7BD83BDC83D87BD0D3EC5BD1F3ED73D22BD433D3A3D233E753E683D9CBD4FBEDCBB35BE59BE6F3E91BC363D503C74BE173E71BE2DBD77BD1EBD0BBEE8BDF2BC92BE19BD34BEC63C99BC583EEE3D54BEA4BD7EBDA83C81BBB4BDD4BD83BD363D87BD64BD043E8B3E923D25BCCA3D0BBEC0BD8ABC2DBCFBBD473AFBBDE83C82BEA23DBABD8EBDB3BE013E10BEAB3C163E2DBE193E45BEA5BDD6BDDA3D093D3DBCD63E79BCF2BC473D39BD2FBEE53DD3BCE7BDEE3D223EB5BEAB3DEBBCBDBBA13D",
      torch_tensor_32_torch.bfloat16_3: "0x02000000A13D6ABD8CBB843DCEBC0B3ACC3CDEBDD7BC9FBC4DBEE13DC43DCCBDDE3CCD3D77BDEC3D7ABDD93DD3BCAD3D1D3E653E373CD93C5FBE6CBEE83DCFBDE63C62BD",
      torch_tensor_32_256_torch.bfloat16_1: "0x02000000DBBD173D413D98BD33BDF93CD63D3C3BCEBD63B90BBD94BAC0BDBCBB3F3D773CC5BD19BC333D4EBA27BD7C3D8C3DD13C0A3EB4BD90BA823D1A3EBF3A08BD79BDAFBCDCBA453C14BD833D2C3D3EBB15BDCABC9BBD9B3DA6BC98BC0F3D133D01BD813D6F3DFEBD34BD30BED0BC033DCA3D55BCC53DDEBC0D3D763DE0BCA93B52BD99BC2B3DE53DF13AEF3DF8BC6F3D713D473DA43DCA3C8B3D003D3ABD96BC3D3D79BC58BDC43C8ABD40BD6C3DACBDB837A9BE87BDA2BAC93C1A3D48BDFEBC81BBE4BB9BBD86BD393D183D4FBD66BE0DBD00BEDA3DC23B8C3D3F3B08BE67BD84BDB4BD01BDB73C12BB0C3D4B3DE0BCBABCDA3BD83D26BE6F3D903DC0BDCDBD7F3D463DD43D2C3D403DBE3C5FBDC9BB95BD413CFA3D843D12BB3E3DC93DE13CAABDC43B7B3C48BD23BDAEBD453B99BA6F3B11BDE1BC243CC23D0F3D523D173D933C863D48BE4A3C05BC0C3D24BEB4BDB33C983C263C96BD44BCE63C06BCBABD10BEACBDB03D86BD543D013E52BD2F3CF4BCBC3D6BBDD03DFF3DE3BC5F3C92BD60BC023C443D4CBCE4BD1ABC1EBE34BD5EBC063CAA3D4C3DBF3D8ABDC6BDDBBD2A3ED03C963B103DDC3D24BD62BD54BEFA3D7A3D813DA23D683B103D183EC6BDB43D89BDB23D9C3D34BE143DF03C52BD313D21BCEF3CB1BCBFBCEEBD803DE83C46BD9BBDBE3C2CBD233D433D05BD503DA73D183DDFBD333DF5BC273D143EC8BDBBBC96BCFCBCB13D6FBC633CFD3D06BD18BE87BC94BC47BD33BD823D113B7C3D6E3DEEBD6C3D14BDD9BD8CBD39BDD43D57BDB7BB2A3E8F3CC43D263D0FBD0C3DB4BD6ABD0D3DA33C7EBC39BD21BD4AB953BC2D3DFA3C953C813D373C9EBDD63D5BBDD8BD4D3CA53C8D3DDE3CC3BC073D1ABD9BBDF1BD893C89BD68BD483DB8BD023E24BDE4BA383DABBDF5BC183E5A3BAA3D82BD9A3DB13CA1BD163DEFBD8E3D083CA6BDE13D0ABC1BBEF7BC28BB16BD23BE6F3E5B3D99BB43BD90BAC43D723D75BDD0BD263CDE3B85BDA53C543D1B3D383D2DBD56BDAA3DAF3C87BC9E3D133D0F39893DF43C873D1E3D85BDA9BCDB3C27BD16BD183C89BDD6BC13BA503D5C3B6B3C4CBD223C53BD29BC0B3EACBD643E8D3DB2BC333D603D2BBD0D3DDB3DC2BDBBBC7FBC423C1A3D8A3C843CF63CF73C57BDA93D113E7C3D9ABBA53D0B3D473D9B3CD43C5BBE873BDABDC4BD21BCF8BCFC3D323E05BA8B3D04BEBA3CC73D3E3C2FBD123D5C3C4DBBC23D8FBD76BDDBBA583C86BD3BBDAEBC5F3B05BDA5BD8ABB5EBB0C3D6A3D1CBD183CB53BF03D6B3C673DDB3CE83C90381ABD3C3B813CD3BD01BD143CDC3DAD3D043B26BD9C3C9A3C8C3E8DBD1E3C77BD6CBDBDBC403D02BC03BE34BD02BEA6BDBF3B83BD52BDADBD22BDF63C6C3DD03DF9BCCE3B093D543CB2BBE43CA0BD02BD41BD63BBC13C823D03BDCEBDDE3DFF3CCBBDA1BC2E3D24BD403DA9BAE0BC95BC68BD04BE75BC003DA8BD37BBEABC9F3D603DC93CA0BCC53DA7BB1DBE8E3B6EBDE1BD9DBD8FBB19BD1ABDF83CCABEC13DB63DDBBAA6BD77BD7F3D35BD023E09BEE23CCEBB253D90BC3ABD443D05BE07BE293D023EA6BCD1BC91BD36BC97BC42BC3DBDE13C1CBD313D093EA33D51BC51BDA1BC18BD9EBD7BBD8A3C963B95BDBABD13BD373DBDBD5BBDBF3BD43D7A3CA53CE33C553DA63C28BD6A3D35BD663D57BD163E5BBDA7BC9B3C90BDB83EF23D0E3D84BCD9BC41BD0A3E54BD98BD0ABD62BD16BDB23DA5BC1EBDB73DAC3DF9BD873CB3BD66BD573D2FBD6D3DDEBD26BD55BD523DCB3D00BE873C98BD863A02BE39BCF1BCD23D2CBD85BBAC3C033D513DAD3BFFBC0D3D44BCA13C943DADBC6DBD573DB3BCD3BC86BD823DB1BCBBBBCC3B0EBC30BCBF3B4E3D5C3CD9BD1BBC26BD4E3C26BD03BDF1BD20BD41BDAABB71BE91BD1BBD723DA83C05BE0BBD26BDEEBDE7BC473D1B3DD9BDCCBDCDBD3F3C043D08BC38BDE83D00BC25BC363D16BD403D4E3DB0BA2FBDCF3DE73C303E913CC0BD4A3D163DC5BD9E3DFB3D513D03BD313DE83CC4BC033C9BBDF53CE9BC8EBD55BBE7BB573DCD3A51BDDA3D2F3EF23DD8BDDE3D5EBC82BD8A3BEC3D4CBD333D5ABC49BD5DBC58BD28BD163CDCBD5E3DEBBDEDBD063B6F3DB3BCA13B0CBDAE3C1C3D43BC143DA9BBF8BD89BD77BD0ABD173D33BD9DBD6EBCC5BDCC3C77BD773D0F3C913DE9BDFF3CFEBD8ABCF0BD613D68BC2B3C82BB50BD5DBDEABD933DE7BC3FBD0B3EF33C6B3CA53D90BD86BD4CBDE43C813D183C5CBCE0BD0D3E48BD3A3CBEBCA0BD19BD22BD1D39203C123DAC3C893CF3BC48BD84BCA1BD503D70BDBDBDB1BDFC3D213E823D39BD4BBD903AFEBCA63D4ABDBC3CAF3D99BD633D8C3D913CA7BC083DDF3C953D933DC33DBC3BD9BDADBC6DBDFA3D34BC9E3D5A3C93BD5DBD7A3C81BC28BDAD3D45BA95BDC8BD91BE0E3EADBCDE3D323A143DA5BD3DBD4CBDBE3C54BC023EBA3DFE3D9EBD32BD2B3C6B3D0CBE523DA8BD723D99BD3FBDD1BC0B3E6B3C9EBD7E3D38BC68BDD83D163DA53D573DCBBC74BD823CAFBDA6BDBF3D57BD433DBB3C5F3DA3BD1A3D0A3EF33DC33DA5BC9D3D123D7BBD36BD0CBD843DD5BC41BD8FBD15BCAEBC68BD903D7ABD4EBDFC3DB53D0FBE0C3DAC3D543DF33D06BEF1BD89BCA9BDBB3DE8BC1ABE08BD203C653DE83D013E09BDB1BD333D1EBDBA3C613DEBBC08BD97BC36BAE53B7DBD163D0E3D913C2CBDC23C98BDD5BDEB3D3A3B133E6B3C113C77BDD03A18BD683DB73DCBBC513D693BCBBC44B848BD07BEBF3D863B30BCF03D95BD86BD053B513C73BB0A3C5E3D993D55BD90BC71BD39BDA33D91BD26BD37BCC3BC033C85BC08BDA93CA9BC9F3D423C963D443B5E3DB93C9C3D99BD8ABD4F3D17BE0D3EF9BB1CBD25BDD33DC6BD8D3DAA3CE3BC103EB63D123EB2BB923D2F3EDA3D2CBC54BB55BCADBBA4BDC5BD08BD2EBC793D033DE23DF53DE23C63BB16BDC5BD7738813CB63C533E993D333ECC3C743D13BE92BD1BBDA53C3F3D6DBCC03CDDBCCEBB753DF2BC433D4CBBE5BB30BD8BBD523D9FBC35BDEFBA883DDEBC3FBDD9BD503C693DA5BCB8BC6CBD403DE6BCF23DB23C3D3D0A3EA4BD07BC263D33BCC23C1E3DE1BB7F3DB33DE63BFABBCEBD433D97BCEF3DE63D5C3DDABD92BCE23DFCBC263BB6BDCDBE373CAB3D7C3D5BBD8E3DA73D553D283D01BD6DBD40BD6F3D4B3D2F3D86BB5FBC80BCC03D9FBDF1BCA2BDC1BC313DD6BD443A73BD51BCEFBD973CDFBDEB3CCA3D85BC4CBDAFBC9A3DCD3DF23DC93B06BE55BDD1BD093C92BDA5BDD3BC2D3CC23DF9BC88BD7ABD83BDD03BF1BB833DEBBBFCBC43BC8E3D003E073E163E96BC903D5E3DD9BCB7BDEA3CB3BA353C3CBD423DB1BEC63C7A3DE13B213E2B3D123D68BDF63D313D02BE5D3D0D3E7C3D95BC733D88BD2C3B19BD773D043E8B3D293D723DA6BDD53C5F3D25BEB63B22BD8EBD77BD76BB2E3DC53C1E3EACBBD43D903C243D87BBD23CA53D3EBD85BCC93DC23B38BDE1BBC5BC3A3EA1BCC2BDA83D60BDB0BD933DACBCD7BD023E4ABD0BBEB3BD93B785BDFBBCDD3C86BD04BE3EBD823D42BCB43DC43C55BDC6BDD7BCD4BD34BDAA3DD8BBB3BDEDBB2FBDEABD853DBDBDBA3D7D3D603D8EBDD3BC9EBDDB3C3C3D9F3D89BDDE3C333CE2BB983DA03C77BCE23D013E053B34BE11BEE4BCCF3D893D93BDC8BC07BC413D0A3D1CBDEABC563D663D36BEFE3B2BBD223CB13C8F3D233CEFBC033DA2BDBC3B8ABCDB3C9ABC543D8BBBF83C0CBDA4BD073D8CBC36BDA3BC78BD5E3D223EB73C223C9A3D9A3DFF3D3F3C92BDF0BD8D3C8CBD593D8B3DA73DD93CCF3D6A3D66BDD53C22BD05BD8F3CC73D10BE933D82BD8FBD55BD003D113EC03CB1BD893D563DA2BDABBD4CBCBFBD503E2D3E23BD813CA63B0ABBA63CB2BD873DFF3DECBC9ABD083D373D103DA5BD0E3D9E3CA93BE33C6E3D25BD77BC69BC1C3DE13D5CBDEE3DE0BB733BEA3DDD3C30BEF13DBF3D50BC7C3C8EBD973C593DBB3C6BBD033CFDBDEDBDBBBC5E3D6FBD3EBC52BC7C3DDCBBBA3D04BDE33C033CD33D77BB0BBDF6BCC63D183ECA3933BD57BDDBBD2B3D44BBC93C02BD17BDAEBD3A3ED93D563DDB3D8BBC35BDA63CEB3D08BDEF3DDCBC3F3DC93D47BD63BD08BDCFBC5DBCC53AA1BCE2BD02BD5A3DE43D0B3DAFBCD73CF13DCFBDAF3DDCBB853D69BC733DCE3C1B3DECBDA3BC413DC2BC6EBD91BD483DB3BC41BD40BC203D8C3D723CF4BA143DBA3DCCBD983D39BDA0BE3A3D673B6FBD0BBD4A3EEFBBA73DFABACBBDB2BD903D633BD83C8CBDB6BD683DE63C11BDF1BCCB3C93BD2CBDB6BC3E3DA13C4E3DE2BC8CBC41BE1D3E00BD26BD2EBDF2BB0ABE043DCDBD24BD6ABD463C6BBDDBBCE2BD483D6EBC11BC3ABD23BD933DD03DE6BC22BC83BDFABD88BB2B3E2ABCD3BCCFBDDBBC6A3D3D3A62BCA1BDA23C7DBEB5BB4CBC08BD66BD8C3C0BBDCE3C8C3D2A3D883DA93C56BD863DFF3C12BD52BD5BBD4F3D90BC8BBD9E3C2A3DE9BDA03DFFBDE7BB0EBEECBB023DA53D1E3E9FBD993C8A3A19BEAE3D67BCEABC013D663D51BD263D25BC6F3D343E063E113DE53DB4BB873D283DBE3D2BBB14BA663C17BC043D963DFE3C4CBDBDBC48BCC0BDA23DC4BC13BE5DBD42BDEC3CBF3C8BBD793C783D03BE3CBE133C4FBCE4BD3FBBE9BDFB3B143C373C0F3D12BDAC3C2FBE97BC383D3EBD91BD043D073EB03DB1BD693CAD3D7EBDA73D9C3C01BDD6BB17BD1939323DB6BD6FBDCC3D983D01BE033D5F3B2CBD473C6ABBBA3DFDBC36BD103E94BDBF3BD33D42BDC63B0ABE5C3D043E17BC52BDEC3CBE3D01BE013D03BEFD3DE8BDC73C03BD67BDEFBC463CE2BDAEBD9A3CBF3C3938363D8ABD2F3D7BBD5FBD1FBD52BDA33D963DBB3D1CBC86BDBA3B2EBBB1BCAC3D9CBDCC3BDF3C003EEEBDD7BBABBBCB3D2EBD423DD63BE3BD693D8F3DB6BD1C3D0D3D49BD64BDA1BA8FBCA33D24BD3C3D2C3C233E2FBDD0BD593CA4BC25BC10BDA4BC01BDB53DA3BDB4BBE1BD7A3DE3BD663BF1BB913DD2BC7F3CA4BCFDBC71BD0E3E903D5E3DBD3DCEBD9BBC003D28BC51BD4DBD683DDF3C2FBE1FBCCF3C213E8ABD06BEECBD3EBBB9BD85BDD83DC7BD743E11BD9FBC1FBEC3BC5E3DE33C5D3DC03D11BE05BE373C16BBB53C82BC043DB83D60BD113D033DC939533E2ABC0BBCCA3B9C3D893C2EBDABBCF5BC1F3EDFBDF03B49BD2E3D193DD23C833D95BD7DBC30BD4D3D363DD4BD2CBD003CC33C063DE03D893DFBBCAABC2E3E173D463DF83CE0BCCBBDD8BC0F3C6E3D11BD3B3D2ABE823D08BDBB3DF73DE43DC9BD213DBBBD10BD1BBE2B3E9F3D9B3C9FBD8EBD8D3DD73CA03C2EBD20BDD9BD433CE0BC303DBF3C9BBDB43DB73C983CDEBDAF3D20BEA7BD363D98BC2EBDEABC8BBDB73D4A3DB7BC6D3D5DBC4A3DCEBDDD3BAF3DE6BDB33D533D243DB93DE3BB213DE2BC673D143DD53D373D243C4D3DEABC0E3D1EBD09BD1E3D153D58BC22BDB33D823DDEBDAE3D65BCDF3D85BD5FBD4C3967BC08BC9C3C223D7FBDC33CFC377F3C35BB3FBDA93D3FBDC5BD923DA9BD7BBED0BDA8BDC93CC13C9F3D10BD71BD0F3DD0BD793CC1BC72BDC7BBAB3D13BD2C3E2F3A223CEE3CCF3D753DD53C89BDDDB9613DFEBCA63B4ABDD33D763DFA3C9ABDF0BDD03D5E3DCD3DBBBC57BC36BDAF3D6E3D83BDD7BD753D40BC053C863DE43B06BC003D6C3DA73DD8BD52BD233C07BD38BDDBBC1ABDB63D84BDBE3DBE3B3FBD7DBC593D6DBD6B3C203D683C21BDC9BDA2BCB83C013B5BBC21BC713DA93D003DC83D85BCF93C473C6A3D153DB5BD2939193CB83DABBD18BD083EEB3D783D323E45BC42BCEB3DE93DECBD823C8FBD9BBD6B3B0A3D8BBD4DBCC4BD71BD10BC0BBDFDBCBABD36BD093D1DBEBD3D4A3CAB3E913C16BC18BD2ABD98BC09BD08BD1ABDAEBC8DBC0DBDA93BE43D06BD01BCD7BC12BD8BBB063D13BB5C3CCB3C24BE34BD653D073DA13D00BDF73C9EBD15BD813D8BBD73BD213C6DBD653D0DBC233D24BE80BC0ABD6CBC573B74BD1CBEB2BC96BD26BD5C3CB0BAA63C443CAABDACBD913D11BDA53D073D36BDA3BD8B3B21BDD4BC323DFDBC81BC783DB0BC893CDEBCB1BDE83C0BBED1BD9B3D2B3D263E213CBCBBE73DEABD27BD153B0CBC53BC2ABD90BDC7BD9DBC3DBD6ABDC6BD1FBE01BD4FBD9A3D60BDACBC863DD03CF3BCFABC1ABD193D803D28BB893D163D1A3D1D3D96BC083E443DA7BD9ABDAF3C8EBD613D30BEFFBDC93B8A3BA43AA73BAC3DBDBD8C3DF2BC2EBBF8BD0B3D94BC413D44BCAE3D50BC86BDF2BDBA3D27BD13BD1DBDF13D203CB43DDC3B69BDFFBBC83D773A873C613D263D89BDFA3C973DDBBD273DC8BCCF3D863DCABDD93CC0BC49BC5ABD313DF3BDABBC05BD73BC1BBD703DE1BD923DA9BD8EBC263D753DEABDEA3CD43C6CBDCFBCEC3D863D2A3DB63C243EE63B2B3DB4BD80BC8FBD023D84BDC03D903D73BC3A3DECBC9CBBFC3D90BBB73D9F3DAD3DA7BD5CBC8BBC453D52BC31BC213D8BBD93BDBFBCE7BD7F3DAEBDC7BDEFBCDA3D41BC2C3D91BD563B063D1E3DB4BDBDBCA73D703CA43C6A3C113EC1BC853DCF3C9F3C143DC33DE7BB4FBBF3BD0E3DE6BD33BD6CBD63BD54BD08BD04BE8D3D013E71BD2CBE5BBD0C3EA7BD893D243BE03D3FBD4E3DE63D383D6C3C7B3B813D6B3DB6BD003EB33C143EE8BDCC3D9F3CEE3DD5BD2BBDE2BD963DAFBD59BCAC3A05BDEC3D903C6C3DA2BCC9BD9FBD0D3B823D1BBE7F3DA2BD46BD193D373D35BD913D783CC9BC7C3D0E3DBDBD45BED9BD1A3C413C1F3DC73D9EBDC2BD7CBD0DBE023DDDBC3BBD9BBD943D76BD2F3D17BDD9BD65BD363D57BB2ABD9A39283D7DBD97BCBABD9FBCDFBDDDBCBE3C05BB78BC8CBD16BBA1BD0DBEC73CE2BCD7BD7ABC52BDFABDCFBDD6BDA7BC24BDC73BCCBD083C603BEEBDF83C583C3ABD73BDA63C143DBABD86BB19BD213C7A3D4CBD62BD4C3D3DBD503D103C18BD9BBCB3BB38BD8A3D813D4ABDCCBD91BC233D4CBCADBDE33D883CD2BDBBBD84BDBA3D463C663D133BFCBC9EBC2C3CCABD57BDC8BD933CCE3DDABD21BDED3C1ABCCBBC2D3D4EBCD9BB7B3DF4BCAFBD09BD22BD2E3C033DEBBD93BDF93C5EBD683DA13D80BD593DFB3CACBDA43DA23D8D3CCD3CC53D1FBC23BD75BD46BD053E603CC5BD89BD1D3D843D823D243D6A3B0F3E703D203B0C3ED23D13BEA4BD7E3D043B6ABD0EBD9D3B9DBDAABC413CC5BD303B9D3C5CBBCCBDB8BD8CBDAA3DACBD823BC5BC41BD473D16BD4BBDC03C153D2D3DEEBCC13C6FBDE23D19BD233CAA3D9CBD693CE2BCC43D473DE6BD47BC8E3D283C8CBC44BD4F3DBB3C913D95BD993BA9BDC83B29BD993D8ABE58BD28BD1F3DBD3D9CBD723D8A3C63BD323CCA3C883D9F3DED3C0FBD88BD2F3D86BB443D51BD45BDB53DC63D7ABCDD3D0E3DC73BA33D213E43BB75BD76BC973DA1BCAFBCE7BC53BCB0BC54BC02BD703C54BD853D0FBD30BC443D103D8EBD593DA4BCFB3A01BE8C3C86BCFB3CD7BBEDBD713D373D563D48BDBBBCDFBD81BE653D04BDD53B14BC23BD743D493D9EBD183E3C3C94BD46BDB9BA90BD803D8DBC80BD1CBE1C3DDA3B423C91BC633D573D9B3C953D493C0DBDDD3DFBBD9D3DC7BCBEBB9E3C09BE253DF83BCA3B98BC6A3D83BC4D3B8DBCBB3D36BD063E80BCA5BC583D92BD95BC553D883DD8BBDFBC173D033E51BE413DF43C96BD643D80BD87BD57BC6BBD9A3CA1BC3E3DBFBCC03BFF3B863DC53DA83C21BD68BCD7BC2D3D73BDDEBD8EBDCCBC9C3D01BD94BD9CBDADBD24BD64BD473DD03D9ABD073E783A9ABC023D58BDD03DDA3DA6BCA7BD7ABB693D013D93BD953CB03D723D1DBCA43CD53B703B993CA8BDA13C243DA5BDEBBD57BD0ABDB53DC13CA03DD1BD4D3DC7BEA03D59BD003ECCBC24BD503D5E3DDDBC92BD863DC9B8F5BD133D99BD663D4C3D73BDE5BDCE3DA03D9FBCB73DB1BCC13D95BD363CEBBCC9BDF7BC613A24BDC33C6E3D0F3D1A3DAE3A543DAD3D2A3B69BD3B3D38BEC8BDB6BC81BD003D7F3D72BCF7BB0D3CB63D633D77BCAA3DDCBC363DBB3DE43B26BC44BDDFBC0FBC283D8A3D6DBD103E16BD513CEEBDD93C4C3DA8BDB0BD15BD623DF8BCDD3C113DECBD05BC8D3B1FBD2E3DF93C75BDD43D22BE0FBD7E3DC8B861BCCEBD37BD363C5E3CEABDF1BB443CA4BC9A3CF9BD6A3CFA3C05BD9D3D6D3DB7BD513A2E3DDBBD063E743D883DEC3D663D1ABDE5BC00BE9DBC053D453CE43CB2BBC03DDB3D5C3C0C3D6C3C70BDE9BD81BC61BCD63D1F3EB93DF7BC15BC23BDD93CA4BB3FBD52BDD3BC803D3A3D83BDB1BD0FBD323DBA3DDC3C663D2C3DE4BC6D3C0CBD97BDE63CF13CB13C433C963DCE3DA63D9ABD94BC9E3DBD3A48BD5D3CFCBDDA3D6ABCFCBB2E3C073E4BBCE6BCB43C933D66BB80BDA9BDB23B9EBC8E3D35BB89BDD33CEABA113DFE3D3D3CC33D1BBE01BDACBC883DC1BCB0BD87BD983DBDBC62BD54BCB53DD9BCC73C3B3CB6BDFCBCE63CB03B303DA73D233ED03D6BBCD8BD0CBC9DBD22BCEF3C38BDA7BAD4BD6FBAD83CC7BC6D3C0DBDBD3C4E3C3C3DF4BAE1BC40BD933DFD3C783D613DA33DB23D133DFE3DC93CBB3D71BC283D82BDF7BC373C243EAEBD413D51BDD8BDBEBC39BDA63C313D823DDABDD2BD83BD1BBD26BDCBBC79BD263DEE3D24BC09BDD03CCB39133DF53B75BDE3BCE0BCC93DAE3CF63DA43C3ABDDCBD31BB34BB8E3D5A3C333D08BDB1BDCCBD3B3E20BD903DC63DCB3CA93C1F3D353BA2BD893DA83CB73D2DBD323BA9BD3F3D24BDF23B1C3C64BD6D3B383CCABCAC3BABBD063D96BDC03D743C9D3DCBBD823D373A52BDF2BC5C3C47BAC7BCC3BB66BBBE3C1FBE4E3D97BC71BDB5BCBF3C72BD033DA73C02BDD73D0B3D2ABB08BE323C4E3D743D943D22BDCABD0EBDCCBDA43D01BD133E443D073DD13CDB3D433CC7BD67BC21BDAABB843D653D903D9E3D4E3B6D3DFBBC04BEE53D02BDC2BD2A3DF3BCFBBD36BDD6BC9F3C2FBDEA3D053EF4BBF9BC873C8E3D94BCD73A03BEF03DA4BC01BEC8BB7FBD2C3D493D8F3D21BC2EBDF83D773B41BD08BE413C31BCC9BDCCBC0FBEBABDB53CC0BC18BDC43DF43DA5BD70BD1BBCA23D04BDB43D10BE7F3B24BD833C643DDE3C21BED2BCBDBDB23D2A3C2B3D9F3D663DB6BDA0BD8C3D2CBDBABCD83DA03C873BC33D19BDFF3A93BB16BE5FBDCBBDADBD563B053EB1BD9FBD673D67BDBD3D92BC88BD553D123D323D883D893C81BD24BD4B3BC5BD88BDD8BCC1BDEA3D2CBD53BD9DBD2D3D7E3D373CC83CD63D48BDE5BD8FBDB43B8DBDF3BD603DC03DA5BD3CBCB5BDEEBCD3BD8B3DAB3DC7BB383A563C8EBD26BD04BDEBBC033AAFBD2EBEB93CB13DFCBCA13DAC3DACBCC43D033EC33BA83CD3BDF6BC943D9C3D403C84BD62BD0EBB20BCAA3C7A3DEABD693BFDBD8CBDA6BDD93C5CBD773AC33D853DCFBD9E3DA73DE0BB663D02BE873C7ABDE9BD01BE7CBC13BE2ABE3C3DBBBC14BC173E1BBDAEBC53BDDBBD31BCFEBC753DCA3D41BD9C3DAB3D61BB72BC893DD43CF6BC8B3D2F3E49BDEC3CCBBADB3C21BEB2BDB63DC53B783C2D3DB2BC133D323D22BC723D903D77BD81BDE63CFE3D7A3DFFBDAFBDD7BC74BD00BEDE3D603DA7BDF0BC92BDD53D14BD763D543C9CBDAC3C0E3E69BD1B3D003D8B3C83BDE1BDBFBD903B203D0EBE8DBD5CBD85BD9FBC9D3C863D0A3B54BD52BCB9BC14BE05BBD8BC8CBC683D2DBD083D95BCE53B9ABDADBDF2BC293C243CC33D9EBD573DFCBA513D40BC0EBCEFBC093EB1BCBC3D54BC883D2D3CB03D183D4B3D74BC1DBC34BE91BC33BD20BE2A3D453D003E423A183EB13C033D273DC03B4F3DC73D773DC5BC4A3D523DC93C913DC83DC73D3EBD99BC1EBD0FBE3ABD67BD053E70BD0ABEC9BDFCBDA23D0E3D34BD0E3CA5BDD4BC51BD2F3B693D5D3D21BE03BC943D73BD103EF83C683B99BC863BE2BDD9BC5DBD253DF93C0DBC88BD733D9B3D5BBDA7BD1F3D24BE11BC66BCBCBD3EBCD8BCC4BDD83B0B3D963B9CBCA53DA13CA3BDCDBB0E3C6E3D9BBDADBC813D1C3D8D3DFBBB42BD97BCB03CA6BC5C3D2B3D85BCE13C82BC26BC51BE85BD023D1BBB7A3D34BC98BC103DCCBD803D333EA2BD3F3D12BC25BDBABCB63D36BDECBD77BD613C0CBE98BB2BBC65BDE93B353DF43C17BC19BC16BE143D85BDBE3DA5BD5DBDDF3CFA3B10BE79BDE6BC003D23BD4A3C223D33BEAF3D00BC93BC8CBDCE3D663E723D153E2F3D7F3DA33D12BD263DC03D8F3D163D0B3D7B3CEE3CC33D6B3E57BD853A813D0F3DA3BD42BD6FBD0038F13B743DBC3D2E3D84BDBFBCCC3CCEBCA2BC6C3D8A3D00BD3DBDE2BB533DE0BD063D8A3D3ABD11BD0DBD35BD123D923D513D5DBDC7BAA43B18BEC93AF7BD3D3C273E613D83BD0FBC0A3C733CB93DD03C0F3E063E9D3B20BD8F3AA53DBE3D1A3D0DBDA1BDF03C2E3E8D3C34BE83BE84BDDBBD14BED33C763C1D3DD7BCB2BBC8B865BC0BBD653C613B17BE93BD59BD78BD303D06BEB33C593C31BD4F3DAF3CBB3CC43DA7BD1EBDD2BBF0BCE43DC13C293D51BD2FBD4B3C003B07BC783D85BD683DE8BD8CBDA13B4DBD263C993C62BDDC3D133CFD3C98BDD7BCA13C033DFDBCCBBC733D8C3DBEBDB13CB0BC06BD3C3D1BBD3BBCECBD9EBD673DD63B793DC63D0BBF3FBD22BD2E3E7DBD903D883B943D9DBCDB3D5D3C653D2EBDCDBC7CBD423C3BBC8D3C1FBC61BCD6BD2FBD6BBDE03C4ABD953DACBDF13D15BECF3C1D3DD3BC66BB883DB7BD7ABC0DBD203CA3BD65BD2CBB6CBDA73D333BBABC06BEB13CBBBD0F3D12BEB03D98BD043D3F3D94BE5FBD2E3D583D563CE33DE53CA63CA93DCD3C31BD8F3DE73D393E073D7B3DD6BCFE3BF33DFABA7B3DFB3CEC3DD9BAEF3B973DFABC60BD94BDD6BD0EBD713D0C3E3E3D0BBD39BD393EAF3D2039533D2A3D97BB4EBDBABC823E463CC9BDFE3C383DF4BD29BD66BDFBBC193D9B3CEFBC06BDC13D3C3E8DBD2E3D90BD9DBDC8BBA7BD283BD83EF43B20BD5C3D963DCFBD50BDAD3D8ABC28BDF33D273D40BEA13C0FBDAC3D7F3C3A3D9C3C233D423C12BDDCBCAB3DE83C2D3C10BC143C4A3D273D293D0FBD5E3C1E3D09BC36BDC3BD55BC96BCF13C923D873D463C163EC73DB63D053C5C3D85BC9BBD383DBE3B59BDA1BCAF3DEEBB37BE9EBD413D343C4F3C463D85BC7A3CE23B1FBD93BD403D1A3D20BDBCBCCEBD293C95BC39BC17BDE8BC0C3E583D9FBC873C90BC563CEBBD6A3DD03DD6BCD83D46BA68BD7BBD113D00BDC4BDA1BDE03D063CE33DCDBBB83D8C3D663D723DB13710BD113D6B3D87BD093DA23D8DBC3F3D24BD953D483CD03B60BD93BDF53C5F3D74BDF4BC873DFABDF3BC25BD5ABC273B533DA33CCBBC7D3B3B3D1BBD3FBD893D8EBE40BD313D32BDDC3D24BD7EBDBCBDBCBCACBD6C3D853D373CB93D1B3D6A3DC93D34BD07BDE93D603CABBB033DC33C053CBABDACBD02BD83BCAF3CB4BC51BD35BD37BD98BC09BDA63D603D66BD4DBD883D25BDBABD8F3D9E3D51BDD3BDD7BC373DE03A02BE2EBDC3BDE4BB72BEABBDE13CA3BD4DBD233DCE3D7BBD183DB7BB553E123DBBBD8EBB0F3E61BD033E2B3D74BDA23D85B9AE3B913D6CBD623DBBBCFA3D6EBDDD3D19BD073DAD3D003D8CBB32BCCC3DF53DF33D453EADBD363DC83D39BC45BD3CBD0A3ED93D853DD5BC8F3D793D283D013ED63D89BDB13DE2BC653B60BB723CA5BBD8BD0CBD3ABCFA3C4CBDF6BD0CBD813C1F3D02BD1F3DAD3A6F3D873D553DA83DD9BD2FBD62BCB8BDE3BD283C84BCC93C89BD043ED83DB9BB0B3E1F3DE0BB943D383DFE3D873C8DBD203D093E15BD543DB83D42BDE13D5D3D423DC9BDF7BCE4BCB23D2C3D60BC12BE86BDC83D883D3E3D2EBD93BDA9BD34BCD1BC5BBDF2BD03BEC3BD94BDBABCCEBC743DD4BC4FBC2EBDF4BD903D84BC953D423D65BB09BDB53D0F3D91BD60BDBABC92BAA63CF3BB83BC46BD81BC0BBC06BDA23CCFBC503DAC3C97B30FBDC23D5CBD013E623D05BD17BBF3BC083D03BA843DC6BC87BD883BCC3C003DB93C8A3DBE3DBF3C8A3DAE3DBE3DC3BC783D3F3D13BCA9BCAFBC96BD8E3C86BC7D3D2CBD55BD73BC5EBD6EBDAD3DA43D473D1B3D91BC16BB663E32BDADBD693D253D133DBD3DD3BBF6BC42BB273DE8BC313DB7BC9F3CA43DA93D973C03BE213D9A3D1EBDC53B433D85BD10BEF13C71BD04BCF33C283D0DBD7DBDB43C443DFB3C73BDCFBA5BBC6C3CA03C6E3D1ABC993DFFBD033EF43C2B3D29BD1CBE3E3DDFBCAC3D16BD17BEF73CFA3D833DE8BD083EC13C9EBC8F3CA53CAEBDFF3DC2BD29BCF23C8EBD2BBD85BDE83D4E3DB03DD83C03BEBEBDECBCDABD223DB43CBEBDD33DDABD883D2DBCEF3C063DA1BC973DC0BDF8BD983DC5BD78BBBBBB9C3DECBC6B3D9D3C8A3C39BC5FBD703D5DBEA6BD90BC9EBCDBBB173E0DBD493DCD3D9A3D30BBF0BDA43C733D413D2A3E45BEFFBB103E17BE97BD72BC963D54BC9E3C523D26BE0CBD843D85BDBBBD8B3D5BBC39BC223EA73D8DBDF2BDE73C5E3D1F3E253D8CBC13BE4FBDE7BA283DCDBD193D083DA9BD0F3D3B3CAA3D56BD1EBDAFBD5EBD383DB13C683D553C03BE5ABDAEBC463EC7BDC9BD413DE73CD53D83BDC43CE53D823DD2BD4F3CCD3D61BDA63C28BE50BD8A3CA2BD2FBC75BDBC3C173DDE3DB33DF8BCE7BC98BD4F3DD53D98BD98BD16BDB03CD8BD5F3D01BDE7BC5FBC9ABD143DA3BD26BDC7BD873D203CA9BD733D22BD70BDAD39A5BDF33D073D5BBB57BD2C3C663D523D84BC02BD873DAE3D9E3DA53D01BC9ABD9B3C593D5DBDBF3D19BD8ABD3CBE103CA8BDE33DF03B7FBD443D77BC87BA813D5DBDF53C773A01BE0DBD8A3D73BC3DBDCDBB003D95BBE6BC7CBDD9BB283D8ABC123DB6BC133D7FBD443B04BDC8BB4ABD883C9F3D0CBCF73B493EC1BC72BDE0BD93BDA0BCCC3D85BDBA3C47BB97BCE9BC503D103C833DFE3D843B3F3D63BCB4BD95BD91BDFFBDAD3D49BDF3BDF93C95BB953C7DBE4F3D06BC0F3D94BD05BE8ABD4DBD12BD48BD983B23BC82BC14BD483B4B3DB8BD34BCFD3C823C4DBB583BF9BCBEBD653C013D6C3C8EBD0B3EE53D85BC08BEA03C8EBD343DE53DF03B2ABDFA3CC53D75BD9ABCA8BDF6BDB7BD65BDAFBD9BBD7B3C863D59BDCBBD083B883DEF3C64BDD93D01BC0D3D6FBC953DB63D013E873C9B3C733DBCBD07BDB73D92BDF23D503DBF3C063EC4BD603D3D3EAA3CD8BC10BDDDBD613D453DC23C9DBC39BCF93C04BC75BDA2BC62BD9DBD8ABDC4BC983D773D213DF9BC8F3D3EBD293DF73BBEBDD63D3F3D3DBDE5BB94BD8E3D9A3CAFBD03BC1DBEA03DA53D49BD543DC9BDCD3CD43D173E9D3C18BD1C3EB7BC9BBD9E3C2E3DC9BC8F3DF1BDED3D94BD8F3AA83DA43D8CBCB23C51BD10BCF8BDD03C20BDF03C2E3D1EBE063D403D2C3C7CBC0E3DB33C66BDAB3C02BE8FBBA43C293D863CA93C75BDECBB99BD3F3D4B3B8A3D72BDB4BB593D41BC9C3DCFBC6D3D503DEDBC863D64BC52BCED3C063D1BBCC4BC69BD3B3CC63C943D113D9DBD92BD85BDC2BD403D773DCBBDBEBC883C523D063E0D3D07BC05BD563C15BE5E3D183C883C913D0A3C26BD19BD59BD213CD03D53BC73BDBBBD623AEC3CFE3CB1BD6A3CDEBD6D3D703DB1BCC2BD9BBC3BBD9D3D89BCDABD20BC033E593DA8BCE13B17BD9A3DD1BD2BBB52BD9FBDCABA7ABC8CBDB4BD073D8B3D2FBE44BDD7BCA43CCE3B193C61BD9AB8D13EDC3C113E0FBD0A3D533C043D59BC7F3C4EBD953D04BDA13D8E3B47BD393D1DBCBA3CCF3CAEBA41BD853D2D3D9C3C76BB363D633CEABCD3BDAC3DA2BC82BD213E5BBD09BD2B3DF2BCE93CF0BD88BD6D3CCDBD0DBCF13CB9BCA9BC30BCB63CD6BD2CBD2D3E07BD8EBD83BD05BE2C3C403DB73DE93BAFBD60BD3ABD0ABD863D8B3DAE3DACBE6B3D1BBE8C3DF33CCD3DD2BD47BE5A3C7DBBAEBD0B3EE93C353D8ABD41BBDCBC05BDE03C463DD13D753D61BDC13D103C953D1F3D943D743CFC3CAABC27BC493D88BC683DF13DD73DCE3CA13D69BD8ABDFA39A6BDD5BC273C903DA1BCDFBD8A3D04BD85BD683C943CFABC3ABD683DF4BCF33BA3BD9BBDDC3D3E3D933C6E3EF9BD1D3D283C533BCE3C883D7F3DA8BD9D3D8ABDC33D863D71BDADBD34BD593D8F3917BD2ABD193CC1BD64BD4E3D55BA993C8B3D1DBD38BD5CBC673E273EA63D783D76BCAE3B563AAEBDD63D85BD10BD9EBD9D3C953BE8BD7F3D9B3D91BD9FBC9E3BAB3D2EBC75BD41BD953D8E3DD33D1E3D7E3CF33DC23D023D66BD21BD10BDBA3D053E4B3D40BD543D7E3DAA3DA3BBD1BEED3C8CBD04BD7B3D6DBDEA3A093C8CBD0CBE7FBDD23CA73DED3C4C3C0EBC4CBD5C3D08BD2FBD7EBCBE3DCB3D4C3DE23DDE3C083DF43DFD3CA7BD8FBC8EBD06BE073D9DBD56BDD83D493CFDBC693D4B3DA5BC0E3DB13D3CBC9ABCBC3D7A3D91BD15BDF2BC6EBDBFBD86BC8EBDEFBD4B3DE93CADBC49BC883CC73C79BDB93D093EB23CC1BB103D86BA3A3DA4BDD73C893D02BDAB3C39BD923D043DEDBDA0BB34BE7D3DD13D70BD41BC17BE5EBD513D453DC7BCB5BD523D4E3BEE3BE93D153C7D3DE7BD163E07BCC8BD8DBD493DD63DB5BD9BBC853D13BD05BD81BB123C063CF7BCD53C70BD84BD0CBCDCBB5CBD9CBD9F3EC63D9FBD40BD5C3CE43D75BCD1BCC5BC97BB0A3AC2BC673DCCBCA03D6C3D19BEA43C1ABB18BDB63CB83D13BDEF3DBC3D02BCE93DEB3CB7BD1C3C84BDE53CAEBDA3BD33BD083D05BD4EBDE5BBC03D9ABDD8BBAABD8EBC413DB23D6DBDA33DC6BDE33B2FBDCE3D88BD913D5DBD573DABBC34BD863D183D543D1FBE2ABD073D26BE56BDE5BDE8BD823DC03DC13D0EBED03DA93D12BE1CBD9ABDBA3DABBD343DBE3B793D99BDE7BC97BB62BC01BEFB3D46BDEDBC62BDD73D493D1EBCD2BAD33CCEBCF63C99BD40BD103ED9BC27BE7F3CD13DC53C883D183D453D073D093D2D3D863CFF3C0B3C9DBDC1BCB83DF8BDC5BD7EBBDCBD5BBDC83D79BD00BD3E3DA6BDDFBD8EBD543CB9BB0DBD053DBBBDC73D7ABE013D44BDC6BCCB3BAA3D86BC16BE963BE03DA4BD3B3D1DBB5E3C9C3DC33DD8BC4A3DA1BD423D843DC5BBD6BDF0BD593CCC3D1F3E2CBD243DBF3CF2BB8FBD843D9ABC8CBDE2BC113C79BD113E003C8B3D38BDC3BDB7BDE53CCCBB56BDC4BDE43C9C3DDC3CC8BDA5BC9CBD4A3D993B5BBDFBBC603D803CBBBC043D19BD1D3E363DB53B923B3B3C1B3B90BC0F3CEE3DAD3C963D4E3D2ABD50BCC43A16BC913B4B3DAE3A12BEC7BDA43B7B3A9B3D433CDD3C53BDE33CC2BB8ABD4ABD43BDA9BD22BBC73D1BBC07BC6F3CE4BB413CA93C9ABD5BBD8A3DCA3C103E2F3B47BC053E813DC23C633D5CBC7ABDC2BB64BDF8BD3ABD7DBDEABC693D543D1B3D963AA03DAA3DA0BC8F3C1E3DDABD99BDAC3D10BD863DC33C97BD9CBB80BD59BC5F3D94BB45BDC33CDDBC19BE553CAABD163C323D7C3D3ABD7DBD62BDAABD37BC00BDC6BC03BEE7BCF0BD35BD61BCC4BD8CBD5FBDA83CF2BCAEBA7BBDAD3CEEBD3B3DFBBB133D79BD623D08BEE13D2B3DA3BD9EBB98BDA8BCD13D8BBC85BDCABDD73D643DE13DB5BD003D6FBD63BD0A3C96BDE0BBA4BDC9BDC6BD8D3C4FBCC1BC0ABB083C39BDB3BDCEBD05BC613C4CBE81BD91BDBD3CE93D3D3D923D993D5DBD193B64BC6C3D943C9BBB39BDE0BD31BC72BD953C323D20BC52BDA73D90BD80BDD5BB143DC3BDA4BD43BD9BBD85BDD33C8ABCD03D88BD1DBDC9BC8C3D09BC32BCF2BD903D343E783DC1BC8EBC4A3CC8BB963B8C3C683C253D7D3DABBD3ABD8CBD0BBDBF3D7F3D9F3DB63DC63DA7BC79BD133DD2BDE3BD82BA08BDFD3C7CBC833A18BD06BC4DBEFE3DACBDC83BAA3D793A38BDA3BD13BD063DCDBCB9BC06BC95BD413D6FBD0BBD953D9EBC813DD33CB03CF2BBF6BD63BD25BD39BDFB3B313D4D3C90BBBDBDC83B90BD56BDC03C243E683D553DBB3C98BB323D503D3E3D3DBD3B3DF03DAB3C523D9FBA3ABEE93DEA3CEABDD2BDB1BD413D81BD63BD03BE9ABD143E53BD623BD73D8FBC2FBDCBBD5E3DFCBBDABC2ABD3B3C343CC53D1ABCC53C313EC53D02BE743D2ABC01BE863D043D0F3DDB3B823C34BE9E3DB1BBCF3CC13DE23C18BD59BCB23DB0BBE03D023D3CBDDA3C86BDD13B9CBDDEBC7F3DAABC10BD9EBC423C8A3C35BD91BC7CBB353D9FBD013D86BD5FBD543C9BBC8FBDF23CC7BD2F3DADB9C7BD08BDF6BB9C3C13BDC13DDF3D0CBD5A3D22BD3FBD873B5DBDCE3DECBB9D3B31BDEBBC7C3A963D05BD76BD5A3CBEBD3ABEE1BBEABC56BE19BDCD3D80BD173D603DA63CABBD003E853DDBBC49BD13BEBABD083D9C3D52BDD7BA9A3C68BDC23D01BEF3BC77BD75BC2F3BC5BC15BCE5BDB6BC033DA9BDAFBC6C3DF33C92BCC8BD9CBDB6BD93BC44BAB83D6B3DAA3C963CACBCB0BD1C3DE93D323D8EBC2DBD0A3CBFBAF63CA7BBCD3DD93BF63BDA3948BD51BDF13C233D92BDBF3DE9BBB4BD39BC95BB50BC8A3D9EBDA53C46BD84BDE9BB8A3C5ABD26BCF4BDC9BD3B3D3B3D2FBE693D1C3DB6BDB23C243DFA3DAE3DDDBD903DA8BB44BD00BDAA3D1C3CDF3DF93C2F3C92BD833D3ABDBC3CE43CC6BB683D833C853D41BD633DD33C02BEB23CC83C023D2C3D843DCFBD7CBD07BBAB3D63BE553D2BBD5FBCC5BDEC3C843BA3BDBDBD0D3D973DF0BC84BC51BD943D1A3DCEBD1B3DA4BC583D3CBC2D3D723D92BD143C503D14BEB73D71BDAE3D31BCCEBD3CBD1D3C36BDDA3D79BD06BD5A3D0D3D013DC43D2CBD26BC123EA13D60BD96BD963CFB3DF63C8CBCAABD99BBF03C383D093DC73C173DA73C143E2FBC9CBD433DE7BD303DF0BE653D7D3D0EBE2E3E9CBD9FBA8EBDCDBCB7BDAE3D1F3DABBC20BAC4BD713D8EB9B03C70BD4E3A3B3D20BD3F3D15BDE43C133D86BD853D74BDB33C78BDF4BBAC3DF43D6FBCE23CC43DFFBC0B3EB6BDC53C8A3CE8BC35BE1EBE48BCE93C93BD99BDEE3CE83DAFBBB3BC0C3D09BE48BDF53CD1BC1FBC633D523DB33CCFBD033E2EBDA43AFA3DBABDB23B073D01BDB5BDEB3DC23C4CBDE33992BD12BD99BC1EBC6FBDB83C973D053C28BA34BEDABD363DA33DB63D893B9DBC3CBC8E3D173D63BD46BDA43C6ABD2CBDD6BB0CBEE13D3DBEBA3C26BD9CBD51BD4DBD68BA013EFDBB85BD353D45BDE23DA63D26BE09BE7B3DB83D6F3DCC3C89BD4E3DF2BC383DD63CB93C27BEFD3D0A3E9BBD343D593C5EBD5FBD17BE6C3DF73DB53C6ABDEABB0CBE73BC743C253DC9BB293C4BBC7E3CA13D293DA9BC09BEB0BD34BDD1BD3C3CA13DE43D4A3D4F3D8CBDAE3DCABDCF3D16BD65BDC6BCD33D703D833DDD3DAA3D8F3DF6BC323D59BDD4BBCA3CBEBDB2BC113DB8BCA03DBFBDCFBDFC3D00BE393EA0BD1DBDB33D2E3D1B3D073EB2BD8DBD18BD31BD18BD34BDC9BB9C3D2D3D933D5B3D2E3DFABB9ABC3DBEFF3CBEBDC23D8BBB2BBD1A3E04BE60BC8B3D36BC12BDAFBB243D32BC793DEABC8C3DB2BD7C3DCE3DB4BC7C3D90BD87BCD1BC5D3C05BD993D20BE2BBDF6BC7ABCBABB48BD83BC283DE13D6A3D603DE8BD9B3DBABC4E3D213DBC3D4ABCA43C61BCC83DAFBC5EBCD9BB773D53BD47BC14BDC3BCE53D473D5EBD76BC5E3BA6BDCA3CF53B8C3B89BB5BBDEBBDD03C0CBE84BCACBCA53D96BDF2BC423B41BD933DB2BC003B3A3D9FBCCFBB213B23BD21BC4EBE85BDE5BDB4BD593DB3BA183E173D0BBDE7BCA6BB21BE8F3DFDBCDBBAFE3C67BD8FBCFABC02BD2ABD61BD803D993BFA3C9BBD1FBD49BD903D363CE9BDA73BD6BC93BD8DBC963D8B3DB93C8F3C933CE83DFABC9B3D433D7C3DFD3DBE3D86BDBABC46BEA0BCB03BDA3B97BD313B0ABE763DFB3CCDBC063C4E3C1E3D323D34BDA6BD8ABD8CBDA13D9CBDDDBCE9BB9BBC143C613C95BD673DBB3CF8BDB53DC03CCE3C183C403DDCBCDB3C9EBD07BD2E3C913D2EBDB0BC8F3D933D44BEDEBCB13DDC3D533DBABCC53C56BDF13D24BD74BB453DF1BC8C3CDD3DB6BDC7BCB7BD633CABBDE6BD713D9CBC8E3DA8BB403DF3BC5BBD54BBC3BC91BD11BD073D86BD573D003D333D7D3B793D223DD0BB463EDA3C6A3D013D633D0CBEBEBDC83D9DBD873D37BD4DBC36BD66BE21BD833C90BD9A3C923B94BBA4BDE9BD0ABE7A3BA83D233DAD3D3DBDA03DB0BDCABC173CEFBC37BD473D96BC09BD033D823D77BD3D3DA73B2B3EE03D843D8C3DE2BC143D473D933DBA3C583C6FBD5E3D953DD0BDC3BCDABCDCBDE8BC04BD15BBA8BDE9BDB5BCCABD303DC63B82BD743D11BD053D193D56BC643DE5BCBEBD663D83BD853EBD3D373E55BD21BC8D3DEB3AE53D883DBABD8C3D84BD05BDEE3C6B3C06BC6F3D01BE17BD2CBD263D9A3C193CCB3D8B3D6D3D53BDF83D543DE6BCC2BD4D3D78BD6E3B1C3D363D13BBBBBC04BE9B3CA13DA0BDB53D473C673DC4BC88BD813B82BC2F3E66BD53BAC53DFE3C903D06BDFCBCD7BD1E3D5DBB123D903D1F3D45BE1C3AA6BD05BEA23D123DAB3D16BE54BC6CBC6EBD263CEA3C183D9C3D67BD90BD8ABD7C3D9C3D8EBB1BBD3D3DB7BD41BD263DA3BD8E3CEDBD94BD6EBD7EBDA9BC72BDF7BD613D3ABD9E3C6EBD183D4DBD603C35BC593D8A3D8CBD503DD2BDBFBDE4BCFCBC95BCA3BB5A3C04BDAABC47BEC63CF3BC0D3D01BECDBD4B39CD3D25BD6DBCC83BB13DA43D3FBE26BDD43D3AB8C6BC773D903DA5BD2F3DBEBDAEBDB63C943C92BD9CBC523D67BDC53D9F3D0FBD5BBCD53B07BE26BD913D63BD353D44BD4CBC923D883D003D323D61B963BCC93C0A3E45BD893CA8BD533D333C4DBC723D94BCF9BCE1BCF93D4DBD1DBD423D8FBCE3BD43BDBFBA4E3DB6BC4BBD533E993D853D03BDED3C66BD503D673D5C3D93BDC63C94BD8E3DE7BD7ABD9BBD7C3D3BBD55BDA63D5F3CCBBDF4BCCEBDC6BDB83C4ABB6FBC133ED6BD7D3C28BE793C0FBE003E86BC273D9E3D093D953D0B3ED4BD1E3DFEBD653DE3BDAA3C373D18BD53BD85BDF93D19BA63BD77BDFEBD9FBCB2BD863DB0BCE63C103D5CBBB73DF7BCAFBD923DCA3C86BDAE3D6E3C623CE43DF6BDADBD9EBC6D3D343D423C39B9FC3B06BD233C863CA53DF0BCA03BA7BAFF3C693CB5BD9DB7203DA7BCCD3C9ABC88BD3B3D9BBD18BEF0BD5EBB5ABDE3BCD03D74BD8C3B79BDAEBD3ABCDB3CAD3D59BDEFBC5CBDB93D24BD08BD40BC71BD203C92BD01BE25B98A3D03BC93BD03BD703C5E3E073D273D2EBD893D883DECBDAE3D24BEC6BC4FBDC83D213DC33D64BC083CCA3C353E9CBD2D3D2ABED33C63BD56BD09BE12BD31BEAABD0F3D8C3DA2BC463CE83A333D173E063D3ABB653DEEBC15BE0EBDA23DE83C213D973D4ABD92BC7FBDB93D093D9E3C32BD9A3D80BC303B6D3BD6BD6CBDD33CD6BD5D3CD43C0D3E1F3DEF3C393D983D023D56BBA2BC8D3DF7BD1EBD77BE813D7E3CDA3D22BC3A3D863C02BD613D073E85BD823DF93CE8BCF6BC1EBE883D453D033EAE3C363D1ABD2F3DA9BD35BD83BB33BCAC3CD5BC4E3CDE3B10BD083D673D123D133ED0393FBDC2BDBDBDA03CA7BD2DBD543DE83DEA3C23BD0E3CE3BC04BD59BC413E993D1DBD42BEC2BDDD3D1FBC4E3D8B3D73BD513DF4BD143D5A3D81BD6C3D873DFFBCD53D66BC4E3DCF3DBEBDF1BD923D813C37BC903C393C89BCD83DC8BCCB3D1DBD813D823ADDBC56BDA1BD86BDD83C98BBE4BD41BD7A3B313D00BC8CBDA8BDD13C18BDEABC72BCB4BDE23C113C823D893C573DFFBCBF3D5A3C243912BDA63D8DBBA2BC9C3DA7BC8CBEF53C40BD3F3C953B1DBBBA3DE03D1EBD273E1FBBDB3D5ABD6A3DAE3C803B163DEFBD3A3DF6BCD93D89BD043E5E3BF5BCF23983BDA53C79BD7F3DDB3D10BC433D9139B8BC983C3A3DC43CE03D55BD7B3BCDBC953D5B3D41BDCCBD043DB0BD183DAB3DCD3CACBD15BDD9BC61BD3DBC8E3D683D1CBE9F3C693DA33D233E813E8DBC37BD6F3D56BD0EBCD4BB08BD893DDBBD81BD923DB7BD43BC25BDBC3CBBBD153D7E3D88BCEF3D5B3D71BD92BBF13C0EBDB63DB7BDA0BD7C3DF73BBABDC83AF73C28BECCBDB73C953D813CD93BCCBD30BD7ABD98BC07BDED3DE53C833C143D9BBCA1BDFB3DE03BF4BD5BBC983D0FBD92BDC1BDD63D62BDF53B3FBA1E3DF23D493DC9BD25BDA5BB1F3B5B3D10BE8C3CABBE9FBD58BD293E41BDE8BD0DBB7BBDA23C643DA43D4DBD0DBDD5BC6C3C39BE613D41BD85BD163E0DBD193DC4BAB0BD153D773DC63DE6BC3E3DC8BD09BD343C663DA5BDA0BC9DBDBC3C843B203EAB3D07BBC9BC61BCE4BC4A3CB3BB37BBE8B90DBDE5BD373D4D3D35BCF53C7BBC77BC78BD87BD4AB9DE3C953C4B3C21BE2DBD05BD003EABBDFC3DBA3DB5BC253D1EBD83BDE7BB95BD63BC633D3FBC283D193D96BD01BE27BE35BDA73CCFBCB13DD6BD973D81BD9FBD47BD1D3C8FBC8BBD40BC70BB3EBDE73D8C3DD63C103D413CCB3BA6BC00BCF4BC6ABC1C3EEEBAB6BCA2BDF2BC2DBD40BD0F3D85BC0D3D043D6DBBD6BD9B3DF73D87BD5E3D4A3DE53D7CBD6E3D0ABDD1BC5A3DFFBDD2BD57BDA53D173D09BB8D3DA4BB923D373D3DBD2CBD2A3DC7BD08BE36BD57BBC73C0FBD5FBDC13C9FBDA7BD643BA1BDD63D6C3CBBBD943D5EBC823BA13D96BD363D98BDEE3D04BBC03D163DB53C133D37BCD03D893D0B3D52BD79BD9FBDA3BB5EBCD1BD813E61BCB6BD54BD863D833B85BCBB3CDE3B05BECB3A053D0ABDB73DDD3D54BD0A3EB73DDABDB13CAA3CBFBCCF3CA43B753D0CBDBB3BED3B943D8B3DDB3D163C44BCBF3DAC3CAFBD0BBD853C19BC933D743D68BDFA3CBCBC773D153AABBC7FBD383D3039823DF33CB9BC9CBD92BD90BD9CBD2BBD1B3D26BD63BD263D81BD593C2DBD683DBB3A4DBD86BCE93D08BE053D903DF6BC3BBD453D123D6C3D45BDEABDB8BD74BABABDDB3D3EBC88BD8BBC2BBED53D203DD0BC803D4EBD3B3C0B3D333D5EBDAC3D1ABD54BD5CBDCE3D973CEC3D713C2FBD853C203CFB3CFEBCC2BCA7BD0739703CA3BCAD3B7DBC4D3DCF3BB73D173BC83D95BD373DFABD3F3B46BD90BDCE3DF9BC413C9F3D143E8D3C123D77BD8F3C653D673D19BE293CB6BD1ABD0DBC9EBCFDBB15BDA6BDDBBC99BB6F3D353D043DAABD71BD20BCE93DD5BDDF3C01BE8A3D95BD3A3DEA3B2F3E18BC9FBD89BD1C3D533DE33CB33DB3BD42BDA3BD073D953D8BBCF4BCFF3D283DE73CB5BABEBD593C41BE163D613DA4BDBC3CEBBC97BD52BC20BF46BCDEBAB6BCF5BDDBBD9F3CA1BD553C383DD63C953D253EA73D2FBD843D50BE03BE97BDDE3DCCBD243DE43CA6BD3ABD5C3D9E3DFF3BBF3AE03DAA3C303D123C0E3C923C763D5A3DC13C50BD073EF2BDC8BCABBD92BC8A3D1C3E063BDF3CF23BD6BD83BD8CBC9E3D673D8DBD2C3D533D3E3D163D72BD10BEAFBB61BDA13DF4BCE83C943D20BB0E3E983D153E5C3DB0BC653D28BE0C3D1ABD883C40BDA33DEF3A903DDABD13BDB4BC6CBD83BDF2BD85BD54BDF4BD29BCB03D913D53BD61BD9EBAEF3D4B3CBABDA3BC6C3C8C3C5A3D01BD95BC423D78BC2F3ED6BC28BC5F3DA1BC7F3D89BD8F3DF3BCDBBC573D823DECBA55BBC0BCB7BDE93D123C443DFA3C45BCFB3B7D3C9C3DAABD23BE80BD813DBEBDAD3C35BD75BC623C4DBDEDBC193D143DE63CE33C913DAB3D2BBD48BD9E3D71BD633D933DE63D14BD173E0FBDA83AD5BA1E3D64BC84BD553EE4BA94BCCBBD20BCFA3B943D13BD463B1D3DC43DDFBC26BDA33C04BEBBBDCE3C8E3D373EC33C15BD22BD8C3DFE3D043D70BD0F3DB1BD09BE433CE23B0BBDB8BD34BB18BD443DC3BBF0BD743D163DCE3DFA3C163D2FBD553DA93D49BC9CBC203D6ABDD63DDA3DB4BBC13B72BD94BD053E0BBDB1BD99BDA1BC5D3D1ABC723CFABD3DBD1D3D88BD46BEE9BD8D3D59BD58BDCA3C17BD3DBD0C3D293D493C783CF0BD9ABD803C6D3D2C3DFFBCAB3C033DFBBC263E7A3C91BDD63B723DCF3D02BD653D0EBBDB39513D92BD1D3CC93CAE3D593D17BAE63D153E46BD533CD33CDB3C5C3D45BD5CBCC9BD2ABEC4BC753C563D79BDEB3C5EBB50BDC03CD33D043B27BD983D373E053E14BDC63D8A3D163E4BBE00BD86BCFBBD543DD8BC973B80BDA03C53BDD93C27BD50BCBC3C1EBCCCBCC73C92BDD7BD77BDC0BC03BD4ABD0CBC103D663C013DF1BDB9BD8ABD7FBCA5BDACBDABBDF2BD01BE0CBDD43D25BD31BDCBBD293D9E3CFB3D2BBB24BD983D923D83BD7CBDC23B09BDA3BB443AEB3C483C093E60BD03BD0FBD16BC2FBBB0BD1FBC99BD363DCF3D4DBDF8BBA73CB23DB9BDBBBB7D3D473D243D883D423D77BB6ABD7CBB023D9D3DAF3D563D2E3C3E3DD8BDE8BD19BC133D3CBD58BC73BE593D7E3D503CE33DBDBBDDBD87BD4D3D15BC973D183DCDBD24BCA2BDDE3CDB3D2CBDB6BD46BD04BB41BD433D933D933C403AB5BCB6BD53BD3D3D24BDD2B969BDA9BDD23C20BD46BDD73D013DE6BDC6BC703C9D3DA83BD4BD95BD5CBC9B3CA63D06BD93BC113D2A3BD4BC813E42BDB83B863D40BD61BD183D9E3D5E3D193D4DBAF5BCEEBC243DA4BD0D3D16BC22BEC33C94BD60BBEBBDDA3DA4BD19BE453DE3BD1FBC41BCA4BCFE3D9EBD053D5D3DB73D75BC813B513D73BC5E3DEEBAF63D0EBD44BDC93C17BDE23CD03C4EBEE7BCEBBD8CBD0EBD9F3D02BD8BBCA6BD8E3D2EBD9FBD2A3DC2BD903D99BD083ED3BB13BEBABDF23C0EBD403EC03CCDBB973AD0BC27BB1ABD763C8F3CE63B38BD3FBB843C08BDE3BD0DBC703D20BE853D943D863D98BCD6BCD5BD6C3DC6BC913D8DBD963DB436383CE23C96BDC43C64BDA5BC92BD203E78BD88BDCDBC093E2CBD213EE03C303C0E3CE7BD9B3C13BDA73C533DCCBDDFBD343DC4BBCE3B85BDD33D8ABE243D94BCB5BDE8BD1A3D4E3D97BD46BD653D083D55BD22BDDBBB89BD483E973D3DBD913D76BD91BCC4BBB3BC12BEB83DFABD023D8FBDE93C383D61BDC73D2CBDDDBC1F3EF63B4B3C913CC2BB363DDDBDB13D113DA9BCFF3C6ABD11BA1D3E72BD5ABD3ABDD83DD1BD28BD433C9F3D83BCC2BA16BD3D3D77BDFB3CB13D5D3DB7BD363DD03C4BBDB6BD693DFDBCAE3D123EC23D2ABDBFBD843D6BBD8DBB513D71BCE4BC2D3D62BD5DBDF33D6A3D06BDEA3BCBBDF63DFB3DC63CF93C473D9D3C8BBBA63BA03CEB3C00BD143E453C1C3E6F3D22BD3FBEE33DE6BC6F3CDABDBC3D623DD83D60BD303B74BDE1BDB039DA3D253D76BDBCBC663D96BDE7BDAA3BA53C55BDE33C643D9CBDEE3C1E3E28BCEBBC56BD9B3D2B3DD33D92BDD1BD05BC133D90BCE83DA7BD84BCC93D16BD07BDA03DC53DA1BDBE3A073E8EBC283D9ABCA1BB51BD603D103D35BBC43CA1BD443DABBC",
      torch_tensor_32_torch.bfloat16_2: "0x0200000019BDFC3D83BCFB3B703D4C3EBE3C66BD323DA6BC02BEC9BD90BD9C3D2E3E3F3DEBBB2EBD193ED33D063EEF3CA73B2B3C77BE87BDE0BCC1BCE93DCEBC753D013E",
      torch_tensor_32_32_torch.bfloat16: "0x020000006DBD4FBE913DC03E1A3D943ECD3D413FC2BE033D6ABDE6BECFBEC63DB13C5CBE323E093D2EBD1E3D193DD53D6C3D5F3B98BE413E76BED3BD4F3E04BEC9BBF6BD063E693EA13E173EFF3D1A3E52BD4E3EEA3EBE3E943EEA3EBD3DC23E583EF4BD07BDC73D67BDA73E933DCB3E893CEC3B3DBE4BBEEABD64BDB2BE91BCF83DA8BD5B3EB53DF43D0DBD15BE11BFC33E253E70BEFF3D373DA9BEFDBD37BE01BE053FBBBC4E3E8ABDAE3E4B3D44BE4C3EE83EBE3DA63E743D823CB7BD9D3E613D1E3E213EDD3D573C8A3E913E3D3D563DC2BEF43D11BC953E61BC6E3D9DBC19BE123D563DACBDABBD2B3A4F3E883E28BE31BE7BBE813D84BD1B3EB73DD9BD033EE93D45BE3EBE233E5CBD22BEDF3B043E3DBC6E3E3ABE833DC3BDAB3EE63EDD3D3DBEBDBDBABD843ED0BDACBDF6BD043E5E3E8DBE50BD30BDADBDD63E553EAEBE3D3DE7BDA43D373E3E3EA7BE483EFF3DA9BEA7BDCE3D76BC97BE9F3E89BD1BBD333D833D453E873EB53DD2BD443E7ABE51BE7FBD11BE993D723EFC3D2F3EA93DAF3DF6BD32BEB9BDAD3D3DBEB53EA23E61BE723DB2BDCF3DC23CE9BD39BEDEBDA63D03BE853C7B3E243E32BE9ABE5A3E86BED4BEA83EBB3C94BE6A3E40BDDBBE72BD82BD41BE23BC77BE50BEF33CFF3C4BBD993E8B3EF6BD14BD223E2D3E203E9A3E813D2DBE503CB53D243D9ABE41BD283E70BEABBEE1BC7BBEEF3C95BE2F3D7FBE1BBE893D35BE103E60BDF0BDA83C123EEBBB293EF5BD2DBE65BDEBBD04BFA2BEF33D643BB1BE0D3E433D1DBEA33C893E02BEAE3D8F3D9CBBD53D67BE6CBE2ABEB0BDCBBE833E043D8A3D303EBC3D053EC5BEB6BDBEBC4C3E19BEED3E89BDFABD9BBD42BB11BFBA3C373E003F23BDAE3E0E3D82BE62BE7ABE483E87BE12BE4A3E25BD483DC8BCD83D8E3E9A3E3C3EBABE543EC03D273E21BE023D883ED63DD1BD353E6DBEB43D96BE53BED43C99BE553E66BE8FBC373C55BE17BE77BDB2BEC93D3A3EEFBD3DBEAABD233E12BE553E6C3CBF3C9ABE5E3D83BDA53DFA3E17BED1BD033E3BBE83BDD73EA1BE1E3E543EC83C5BBE0ABC53BDE73DCD3E2E3DDE3D39BE48BE8DBE26BE28BDC13CE0BD6B3D9DBD0DBEDCBD2BBE42BD3A3C7BBE9DBEF3BCCBBD3A3E54BE833DADBD493E6ABD3FBDAF3D02BEA63E30BD88BD73BEEA3CCE3D4E3E91BE8FBCB2BD84BEACBDF43D6C3D9EBD65BED1BE79BEBABD4ABE98BD33BE5B3E2EBED0BEC53DA8BE77BD0A3E3EBD6CBD743EA4BEE43CCBBD773D483C76BE443DEA3D90BEB53C9DBD27BDAABD41BDBFBD9BBD3C3D483DD13DC0BA8DBDCDBE80BE2BBE1E3E81BD313EC4BE633E123D34BE81BCE33CEDBC793E32BD6EBE7D3C3FBDFDBBF23CAC3C313D093D473E9D3EB0BC2C3E143ED33E393ED1BCA7BDF13D57BE31BE903D293E9F3B95BC483EA43E07BE6B3CE43D823E853E94BC143E11BE41BDA73DC5BE7B3EF13EFBBDBEBD0ABC57BE67BD033E023E4B3C6A3E95BC313E1B3EA4BD853E013E7CBEF53EFFBD563E913EEABDCDBD96BE9D3DA0BCA33EF33D21BE13BE143FD73ED0BD74BE853DA63EFFBDDE3D05BFCE3D1A3C393EC63ED3BDA9BB033EF5BDC03D9A3C35BE1A3EF5BD3ABE243D2C3E203D143D173EA1BEF83D663E223DA2BE80BE953E403E91BEEB3D4D3D7DBE89BE653D283E9DBE3BBEBFBE81BE35BEC53CD13E313C6A3EAA3DC03DA63C29BEFCBD29BD7EBDE73DE5BD09BDAD3EB1BDD53D67BD123D003F88BE18BE993D6B3C6A3ECA3DC03C113B04BE653ED3BDAC3D20BEBABD30BEAE3D993C6EBEEE3C9A3E1A3EB53E42BE2ABE34BD78BE86BEB23DBDBB8CBE793B443E3E3B893CF23C7BBEF5BD913E2A3E14BE093E0EBE8E3E34BE193EBABD5FBC3CBD6E3D49BC623DC5BD2EBEDB3E58BC1E3EA4BEE93D613D653EF7BD3CBE573E0FBD323DE23CE53C8DBEDCBCA03E403DC43DC53C283D1A3E3BBE7D3E423E883EE9BD7CBEC4BD353E6B3D75BE62BC773D9CBC3C3D27BEC5BD043D173EA0BD9CBE20BE10BE593EA13EE93D8DBCB3BE9F3B7FBEE8BD283E18BE813D1DBEA1BE5BBE98BE20BE663D23BE9E3E86BEFDBD6A3E283D77BE42BD093F9FBE47BD2BBDB1BD70BEC63E0CBE9B3C2ABD92BE8C3EE43E953E06BE353B5BBD88BD323D103E17BE41BC47BE133E643D613ED6BDB7BDEABD5E3EF93DB03EDBBDBEBE74BC313C3E3EB1BD093D5BBEC6BD853E37BE0CBE75BE573EC53ED5BED13E4DBEF23DC63D8C3D323CF83DD6BD89BDAA3E7E3E54BD99BEB13DCA3DE1BC40BEAABCCB3DA3BD153E4F3D1D3E07BE22BECC3D893D2E3EE73D7D3EFEBC0CBD10BFA4BEAB3E01BDB0BDBE3DC03D163E8FBE873E8C3D07BDF43D46BEF3BE9C3E49BE0D3DD8BD173EA13EB5BDB93E2536D5BD513E4A3D86BE1CBE9D3D10BE36BDA5BD3ABDF53CDF3DAE3D943E1DBEEC3D73BE3DBEBE3C9D3DBFBD8D3EB5BDBABD2A3EA6BE57BD10BEE9BDC33E94BD683E3A3DA6BE8C3DE73C9DBE63BEDE3D283E5CBE74BE3CBEEB3DA33E7E3EAF3EB5BC8C3E313D98BCC4BD9F3E9A3B0B3DB33E03BEBBBD5DBD4B3EB73E5E3EA13E43BE85BE673E46BEC3BC33BEC7BE843D7CBBBCBDCFBEBC3C8B3EB3BD133D8ABC2F3E32BE18BE9FBE95BE08BC563E053EBCBC893E4A3ED6BE0BBD693EAEBE8ABE03BD81BE403EB0BD27BDB03EC5BD11BF4BBDCEBE5BBE903E51BEACBED5BD60BEAEBD2F3D933E75BEC1BCBEBE40BD84BD5B3E463EF8BDCC3D4C3E853EB8BDBDBEA9BE013C1C3E0FBE1B3E4A3E8B3D483DABBD3B3E3BBD1C3DFC3E95BE9ABE61BE523E68BDAD3D873E5F3E9B3EDEBD6B3E19BD353EC3BDEDBE06BE093E0FBD653E78BEE33DA13D693B6ABDB3BEB5BE31BD083E363E93BDA7BE6FBC6CBE283E2D3E093EAE3E5BBD9EBC193EA83C6DBDDABCB03E",
      torch_tensor_32_torch.bfloat16_1: "0x02000000DD3C1A3E90BB15BD4E3D1ABDF2BD013C813DB2BC6A3E75BC0ABBD63D9CBD4D3C8E3D1FBE01BE9BBD1BBDCCBD473CD0BD15BE15BE00BC15BD783D9FBC193EB93D",
      torch_tensor_32_256_torch.bfloat16: "0x020000000C3D8C3C733D0C3C1BBBCDBD6C3D06BD44BDF7BDAB3D37BC55BE51BDDC3CB7BDC73C9C3D6E3D8F3DC8BCADBC6EBD2FBC293DFD3D83BDECBD00BEC4BC5C3B09BD7FBD80BDEDBCAF3D5ABD40B9EABDCB3C87BD70BD85BD76BD0C3BC83C053D21BCDBBDF03A013D0EBD18BC9F3D90BC843DCC3D323E35BD3FBD9ABC2CBDE0BD29BD04BD8CBCD43D183D883C40BD0D3DADBD733C393D85BC84B8AD3C19BE643D103D963DB0BDC2BD0F3CD93D833C90BB34BC95BD9E3D8F3B07BD313D523C0CBDB33C8EBBB5BB6A3D0ABD833DBFBCB73DF2BCA2BDA2BCF73C923DD73C6C3D3E3D52BD45BDE2BD4DBC74BD2ABC35BDE1BDBFBD47BDAFBD573CD43CACBDA5BD8F3C0BBCEF3D71BD993C363DE0BD3A3C04BADC3DE3BC4B3DADBDE8BDDCBD85BDF6BC653C873D59BC723DAF3DA03D28BD31BDD53C67BDD6BCF2BC8A3D22BD8FBDE73D96BD0E3DFABB35BDFABCD1BCB13D2ABDA03CBF3C1B3EFCBD4DBC3BBDBB3D593E0ABCE2BB4C3D9BBC32BCA83D803C6E3C24BDF83C043D5FBBAABB413DC4BC063E703C3FBDCC3C92BC563DDF3C2A38413D9BBD113EFABD8CBBE6BBDA3DE03A2ABE893D23BD893D59BD4E3CB53D80BD253EA53BF5BD0DBE633D6B3DA4BD99BD003D463CC3BBFFBCB1BC463DA6BC7A3DAABD06BE6B3C1ABD923D13BEEFBCA43D5C3D1B3D9EBB8ABD1A3D9CBC5CBC563D613C3B3D523CDE3C21BC0F3E95BC893DD43B33BDC5BC0F3D833CE13D54BD4E3D8B3D603D4DBC00BB613D163D9CBCCA3B9E3DFFBC19BD8B3B8ABC8B3D16BD18BD1FBD20BDA03D32BDB1BDFCBC64BB853CCABCBB3B8F3DBC3C1CBD373DDEBD57BCE2BBC53D18BCCF3DE8BB4ABC73BCAA3C173DF4BD893D863DE9BD9D3C543D19BE3E3DCBBD963D0E3D663D0C3DE0BCEBBC813AB13C603D09BDC4BD1F3CC73D91BC45BB353D45BB4E3DA9BC783DADBDF6BB9D3C77BC68BDC83CC13B5339A03D843DE2BDAB3DA1BDF13D72BD2EBDC1BD8D3DCCBC303D60BD06BBBB3B5DBC98BC233EDD3CC53C17BD54BD2FBD96BD473CF5BC9C3CE0BC643D02BBCABBF93C7DBD9F3D6ABDA73CB43D203C533DCC3D50BD543D633C4EBDCABEBA3CDD3C0739BABDE63C14BCCA3B26BB6BBD9A3B973DA9BD9EBD123E19BD673D0D3DBABC1ABD4F3D303D013D873CD3BBA73DA63D17BC11BE20BDFF3C37BC773E98BD7C3C3CBDBFBCEA3C093CE5BD243C1CBD99BDF9BC043DCFBDD0BD983D2BBDBD3C843DA4BDF1BC373C36BD4EBB6EBD283D2CBC1F3D133D80BD5B3DF1BBF73CB23D133D95BD34BC873D9ABBA23C8F3C193D863C9DBD843D113DA9BD89BC0EBC153AC8BD7E3CE2BC033E1F3DCD3DC83DC63CEBBCFCBDB93D083CEDBC923C4BBD95BC953DC23DB33CF0BC48BCE73C7DBCF1BC0E3D58BC43BDFD3D1DBC92BBA4BD013DA5BC51BD883C6DBDD93BC53DEF3C1DBD6F3DC1BB42BD21BCA3BC7DBD04BD9CBDD03DCE3D17BD3FBD883C6B3DEFBC6C3D063E573C283DF33C9ABDA3BDB1BD39BD233B6F3D22BD02BDCFBD573D033C9ABB343BD3BD81BD353D103DB8BDF33B9A3DABBD96BD20BCD63C87BDE9BD93BCAD3D90BD843D89BD6F3D163EC2BB24BD99BDF03CC1BD8D3D1D3D71BDCD3DB53DD9BC83BC26BDDE3C39BD98BD013D4CBCAEBC033E063CD33D9F3DF7BCF83C413DF5BC713DCF3D6E3DFABC2EBB2CBB043D493D10BDDDBC2BBDACBDEA3CAABBA0BDD6BB173D2A3B5C3D943D30BD593D4CBD51BDA93D833DC83D2ABD93BD1C3D943D03BE95BD4BBC21BD4EBD95BC453D6B3D92BC8FBDD4BC7A3D9DBD45BD17BE283C9BBD493C873DC33D86BDE0BC2F3DC73D743CFBBB9D3DF53B77BD783C023E5A3DAD3CC9BB3A3DF3BC663D8A3DC23B6A3DD33C353D29BC6A3C46BC53BD08BCC5BC8C3D52BD553DAC3D363D03BDC8BA8DBCFA3DA0BC09BD21BD51BD013D423D2FBD0BBC32BD9B39B53CC33D8A3DF8BBA73D383C88BD05BC773C69BCC0BC203DD13CA53BA33C78BDF83C863D583DEDBCB739EDBC54BD04BD3E3DAA3E93BD033D4CBD383CA7BDF0BD34BC82BD513D933CFE3DE3BCC03CC83B3339913D95BD8EBB6F3DD33B703D0FBE41BD22BCC0BD6ABD44BDAABDAC3DEEBDEE3B063EB33D2B3D823D34BD1BBB11BD633D89BCC53DAF3A9B3D1B3ECE3C6EBD023E2C3C843C753D38BB8A3DE73C8ABD6A3D7DBC10BC463DA4BDC33D33BC903D1F3D8D3B963D333D8B3CE23D453DA73BA4BCC2BD053D27BCF73D5E3D093D043D173D913D4EBDBCBDA33DB83D0F3CDBBC1C3DC3BCDCBC253DCE3C83BD713DCABCA33D79BD043D373D6D3DC3BCCEBD363DF8B90BBEF43D85BCB4BBAEBD663DDB3CA4BD8BBDF13CE0BB68BDF13D2EBD003B863DC5BD16BD923CF03DB53D2E3E3D3B00BD92BC6A3D473DB8BB8BBD46BDB0BC223CC4BD4ABDFA3CD9BD393DE2BC863D3FBD223C053D0B3D01BEC3BD89BD523CC8BCA1BCC13C253CCE3DF13C1F3DB03D043D92BD9ABCB5BC9DBD7F3D0D3CBABD6C3D4E3B09BD35B9AEBDA13CACBCB7BBA8BD4D3CDC3CA5BDCD3B56BDB93C7D3D493DA7BCFD3BF53DCA3D60BC063DFBBD0CBDE23B623C243DC63C9EBDCA3B0CBD0ABD8DBD683C7CBD0ABEDE3CA2BD85BDA9BC12BDC3BD1F3D67BDC2BC9C3B4F3D103DB63C333D81BD9ABD4A3D9FBBB23A55BD63BD33BD50BD363DC8BD163D493DAABB9A3C7BBB9DBCB4BD3C3D673D1B3D6ABD53BC233D97BD0CBC6DBC563DCF3D073D23BD873D863C923D493DECBC7F3C123EC03CDB3DF8BB4F3D703D7CBC7E3D01BEA23C4A3DA9BDAE3C913D953DC1BD7EBC05BE963D7E3D89BD653DCABD093C713C17BDF33DD13CB23D9BBDA9BD063C1BBD383C43BC4F3D9C3DC53A9B3C8A3CA23D28BD91BD0A3C2D3BA83CE63C42BD6C3D9B3C61BB1D3D613D953D1EBCA23DD3BC383D103DD33CC3BD843D2D3D8B3B8C3CB83C08BE5B3B11BD1CBD1F3E58BD8E3D913C5FBAC93C27BCA73DDC3DBABC87BC83BDAD3D973C8C3BA6BC093DBABC2B3DC6BD343C25BC07BDB8BB99BD6F3D3ABD513DFA3CDEBD0DBDE13D96BCA03C1EBC9F3D0A3DBF3CB13C153DAF3D083A16BDACBC0A3DFABBA03D35BD313D2A3DB03DAFBDE5BC6FBD6DBD073B86BD10BD233E113DF4BDA13D7CBD7ABBD23BD8BC3BBD1DBE2BBDA13D0C3E2B3DA4BD0CBD23BD8D3DEA3C573CAC3DBDBD053DC23DA63C9E3D3DBDC1BCB73C093CF23DC5BC1BBC44BD91BD62BC07BD1D3C45BC96BCEA3CE83CA3BD0A3D283D603D3F3D2CBCA63D2ABE2D3D743C31BD153C803C463C3BBD323D6A3D3BBD083E00BC083E053D033E95BD9EBB123D283DA3BC9DBDA1BCD5BC55BD66BA99BD093CBC3DF3BB5EBD31BCB9BD353DE73BAA3B013D0ABDEDBC433D0DBEC3BA23BDA83D99BDE9BD9BBB083E9DBD353D38BD063D2C3DB83C03BDCD3C073DEDBD4A3D173DDDBC2DBDB73A493D4CBDF83CC5BC463DFA3D87BDC2BDB13CBC3D79BDC4BC2ABDA93CB43CE0BC9C3DDDBD853DB43D97BDF3B86ABD083C2CBDB7BD7CBBD6BDECBB493D1D3CC03D99BDA33C613DD73D1CBD373C75BD643B19BD4FBD51BBC23B1A3DFB3C343C283D083D903CA1BD993D8A3DAEBD42BD933D1DBDB1BC8BBDADBD673DD93DBB3DCB3D59BD18BC1C3DBA3C023D6A3D0CBDDDBC45BD89BCD3BC98BC88BD0B3D57BB533DE7BC9DBD383CC1BB803AE33D403DAC3D1B3CC73D95BD113D93BB36BC71BDC4BC843CB4BCEB3CC5BC93BD913D243DB33D543DC73CB5BD783DE03B8B3D203DF3BB30BCD5BC143C143E7C3C953CEABDD4BDA33B7A3D78B9A5BC4ABDC3BC943C20BA11BC28BEBABB23BD123D3CBD25BD92BD6A3D3EBD77BCB2BCB43D1C3CB6BDAFBD2C3E693C0B3EA8BC3B3DA939FBBC083D26BEDDBD243D883C193DFCBDCABD213DB5BDE3BC763DB4BD3ABC113E943D67BD663D8C3C0C3DA83B06BC943D02BE043E9C3D163D80BCEDBB9D3D9A3D693D66BD47BBDFBC60BD6ABDF43C14BD8EBDB1BDFDBC4EBD44BBCC3D123CB3BC023C313DFABB053EC33DB23C913D503DF53CEC3CCBBD0E3D91BB793D78BD85BD27BD17BE913DAEBCB2BDED3D463D97BB9FBD053C66BDA2BD56BDF7BB943CAE3BEF3CE53C4DBDFEBCA13D863DD73CB8BDFE3D70BD6BBC143D34BD253D543C76BCA8BAE7BDF43CAEBB6BBE89BD48BD41BDED3C523D51BBE13DF0BC4CBD99BD013A8DBCE3BD313C0B3DB4BA16BD67BD4FBD903D3FBB1B3AF93EC1BC45BC8B3DD1BDE1BC39BC0E3E4DBD01BD9CBC353C97BDBDBC12BD6C3D1DBE29BD443CB8BB13BD193DDA3C94BD4EBD4ABD51BBA6BD95BD0DBDA83DB5BC2CBCC23DA9BD723D853D8D3D80BD023D373D163CEC3D813DE83C0A3E7E3DB0BD203EFBBB93BD173D87BD4DBC06BD313C8BBD413D70BC96BDF1BCB13DFB3A7CBCE9BCB2BD4ABD833C0F3D74BC13BD48BC913DD73D26BEB2BDA939BBBB8B3CC7BC07BDDC3D8F3CE3BCAF3C44BB6FBDD9BD67BDC93D84BCA5BDF13C83BD4FBDA5BD92BC04BDE13D1B3C22BDAFBC3B3CACBCA6BDC93CDABB10BD27BD2DBD72BDA7BCC5BC25BCC13D4EBD00BE17BC103D47BD06BE8D3D1DBBA03C0B3D7ABDB13D8A38883DA73C06BCBCBC4E3DBFBD393DBEBC93BD7BBD8A3D1BBD8CBC5D3D49BC633DEDBD833D023EC4BC743D393D6BBC5B3DDC3B633C253D2DBDB03BA93DD13D98BD1DBD983D71BD13BCDFBCF13D6CBDCABD1B3E0B3E553DB53C0FBD083DE63CB6BD2EBC433DD63C923D01BEDFBC473D513DBFBC54BD65BC6EBC1EBD74BD113DBBBD39BDF03C153D09BE353BD93D353DF5BCFC3C38BC23BBB73BD9BCF13DCCBD723DA1BD26BC9ABA4B3D993D563D0B3CECBA083DB23DDFBCA7BCA1BD6A3DC83D82BD083ED33CA3BCAC3DFF3D3FBD193BC2BD983D363EC4BC003DF53D23BB2BBBAB3CEE3CDD3C943DDBBBDEBD4F3D18BEA5BC2DBD8ABCA83A10BD2E3D6FBCCABC74BD1DBE97BDBB3C593C013DF5BD243BCCBC353E573CE5BB263EAB3CCDBDDCBC8A3D87BECB3B99BD903CB13C54BDD0BCFCBCA7BD46BC6EB998BD6CBDD7BB773B473D393E383D74BDA839113E333CB1BC333C29BE153CA5BDA0BDABBAB13C4C3D1C3C813DFBBD45BDA13DB4BB94BD3DBA433D13BE9FBDE73D55BCC33D03BC02BD23BDEBBCCABDA13C31BAC9BDBDBAB1BDD93DC9BB003DDE3C5F3D1CBDCFBC193BAEBDC0BDE6BBE6BDB03D093DC63CBD3DD53CF3BB403DAABD9C3C41BCD23B813DF2BD82BD35BD67B974BDAD3D403D30BC9BBDCA3CDFBCA5BD4BBDCC3B8F3D393CB33DA8BD54BDDCBA4A3A4FBDDC3CB03D6F3D0DBD713DEDBC0BBD543C05BE0DBD1D3EDFBD5CBD683D04BE9B3D523D713D033D05BC123D473B373D9ABC103DA83CDABCC93C98BD03BD90B81B3DA13D7DBD803DBDBD703D9F3D1ABDBEBCFC3DA7BD193E5BBD3EBD8DBD4A3D273B87BCB93DD83D973DEB3C9A3CAEBBEEBDD13C803D3FBD0EBD9D3D96BC0A3EA43D8EBD87BD833CD33CA93D1DBA8BBEB73C9DBDC7BCC43C01BC803CE8BBA43D01BD223D57BD4A3D2ABD873D40BD943DDCBA723DCD3D1E3CD3BB85BD78BC9EBC113D23BD07BE113D7FBC613D49BD9D3D1BBD6CBDB0BCDBBDAD3D3ABDAABAC03C013C23BD37BBB63CA8BDD9BD3E3DD83DA2BC3A3C0ABD45BB1ABE10BDB7BD99BD1D3D553B59BD933D07BD99BC3B3DDCBD2B3CC63CC2BD7F3D5F3EE43DD5BC993B82BC49BC093D64BDC53C313D85BD933C7CBD0B3D81BDCBBCEEBDDDBDF8BC68BD433C0F3CD7BDA9BA863CFA3C483D583DCB39283E0B3E04BB633D2EBDF1BC98BD66BD033DC0BD5D3D8D3C9CBDB7BD5FBD3A3DFF3DBC3D50BD433A843C753B393D8FBDBABD883D1BBB7D3DA8BCA03D1CBD283D0ABD83BCAC3D29BD1B3D07BDDD3CE0BB893C843DB73C04BE013B19BDC23DDDBA45BDA3BD72BD213D1CBC573C58BD9DBD4A3CA7BB9ABD793D52BCBAB880BDF83C1D3D42BD8C3C773C19BD8C3D24BD093C5BBD74BC343C513C1BBDCEBC62BBD3BDD03C2DBEB63D4C3D3FBD323D8BBC823DC0BCFC3D3F3D883C6FBDA83DC9BC88BD86BCDB3BAEBD17BD6BBDD0BC30BB3E3D1F3D8A3CE03B423D353C0FBA2CBD66BD31BD083EDFBD3F3D163D1F3DEF3DD6BCBF3BA23C9CBDA23D76BD913D8C3DF8BBB33D6FBDAE3D873D9DBC84BB7F3C57BDE23C83BCFDBC393D88BC82BD153C20BD32BDA1BCFE3B05BC3B3CB1BC613D39BD023C163DA5BC223DAA3D233D98BE68BC373C193D2DBC083DB33D8F3D46BD41BD7C3DA03D4E3D553AA2BC2CBDC9BC3DBDB3BD52BCD7BD9CBC4EBCC03C873AD73C29BCE63C00BBC2BC223D23BD20BCDFBC8BBD6FBD753B75BDA5BD763DF83C5CBDE33BFB3C4C3D0A3D68BD2FBD6BBDAD3C573D403D813D97BD19BB8FBC14BD2DBD873CA1BD883D853DBE3DFDBDF83C773D6DBC7E3D51BD0B3DA13C81BDC2BD3B3D01BE42BDE33C99BC343DED3C893D76BD94BD3E3EAF3CD6BEABBCE43B8E3DDDBD023D16BDE73C47BD02BDDF3C443D643D2ABDE53C60BD823DEABDF53D3A3DDFBD35BD06BD0ABC89BBA23D96BDA13D12BD8F3CDF3B0E3CE03C9E3D0EBD703DBC3C2ABC9F3D273DE2BD013C0CBC073D1C3D6A3C733CA43DC53DA83DF93CC9BCB6BC9BBC1EBCDABBF7BC973D1C3D593C283D42BDB1BD9CBB6A3D8BBC233D18BC033D3FBDF9BC203E9CBC5B3BBC3D02BE23BD36BDB03D3D3D083D863C9FBD273D8F3D333DEB3CB13CA83C5EBC89BD2F3D75BD1DBD04BC88BD8A3D013DDA3B9ABB213DBF3CB8BD07BDD4BDBFBC163D0E3CB83C473D7BBD1D3D8FBD173D32BD62BD65BD803B0D3D6CBD52BD68BDE2BB30BDDABCE13D503C84BD97BD0DBECCBC9A3D153DC2BD08BD6FBD11BD783B633D60BDFBBD0F3DA23C68BD97BDBFBCAD3C153D043D10BDD8BCC2BD86BD7BBE5FBD8E3D97BC833D90BD79BD8CBD8EBCBC3D423C8E3CF7BCC73D4F3D8F3D2C3D243D9BBE683C3FBD823CDCBD253DD2BDBBBC533D473D033DFF3BACBC183EB03D9C3C4B3D3B3D8DBD913DF23CC2BD023ED03757BD9B3DAFBD183DDC3C40BC653DE73D7CBB4E3D1BBDC43CBA3A9EBB73BD8BBDE43C473D44BD683C113D453CA83E313D1EBDCFBDB33DEEBC863B19BD4ABD0BBC4B3DC9BBD53C593BBC3D1D3D60BD8D3D2F3D123E103DC7BDE73CB23D17BA023D18BB64BC7DBDF83DCA3C933D0F3E71BD68BD33BC423D013A1B3C123EFFBC9EBC033D35BDB9BC723D43BEDD3C003DAABD993DA23D8F3C0BBB513CB13CA1BD993CECBC8C3D3E3ED33D74BDABBD0DBE893D223CBFBDBABC8A3D843C90BC9EBDCE3D84BD25BB0FBD71BCBF3CABBC173C4D3DBBBD36BD653C3A3DA1BD88BC3E3DA83A4D3C1DBDA33C90BC4E3CEABDC9BBA03D1ABDE33B353DA0BD09BC75BA473D9BBC933D61BD24BDADBDB23CC1BCAFBDD739A7BD2D3D23BCAABD2EBDD43CCF3C533D4C3D0E3DA6BD72BD07BDC33D8D3DEEBC9D3D18BBA63D643C94BDB83AE6BD4ABDD93DAB3CB03C683CDABB99BD99BAEB3D9A3DACBCC4BD1ABE893D74BCA9BDA93C0F3DB2BC0A3DEE3BABBD89BDA63C16BCAEBDCA3C623D0CBDAE3D453D97BCC03CDE3D703D2DBEAABC10BE223CA03DE33DA6BBA3BD0F3DBC3B003E393DECBC77BCC03BDABB8ABC573DF83DD9BC353C3CBC4C3BB93D9DBDE0BDD7BC973DBD3C3B3D733D0CBD563BA23D56BDBFBDBCBC9C3D193EF3BCE83CA93DCFBB34BD1BBE8B3D09BD93BD16BD8EBD90BDB1BD8FBD603DD03DA53CD3BCA23D0DBD22BD0C3D26BD90BB50BD62BCC4BC193E72BB883D32BBCB3D333D72BDA5BD273B773CDEBBCCBCCF3C3E3C67BD45BCAB3DB9BD2D3EACBCC23C80BD513C013D53BDA33D413DF0BB3ABC023D493D713DA63D69BB3B3D55BD4F3CA9BC103D3ABDA3BD43BEA1BD2B3D9F3DBABD1F3EA43C1BBD4A3D7E3D9D3DE13C1A3D323D513D1ABED1BC413A153DB6BD4CBDB13C8E3BEDBD06BCC1BDCF3C493C3C3E843DF83C663D9A3D84BDDBBAD43D8BBBBDBC3F3D97BCDB3D0EBE8C3DF9BD673DC3BD69BDA6BBE2BC31BD8D3DA0BDEBBDE83C44BBBFBA863D093EA5BD013DC7BC05BEA7BD283DB73BD1BCF8BBAA3D9FBB123EA33DCC3C883DEE3BBABBD43C3C39C43A83BC783DE73D643D19BE39BDA23B3D3D0BBDB3BDDA3C60BD8337DABD233CFCBDFABD7F3DDDBD0FBB56BDF6BD54BD9ABDAFBD03BD113D1DBDC43CB2BDA63D3BBDE43AEC3D183B473D06BDF23C443D07BD973D913DF73CE4BD15398FBDEB3C773D92BD93BC883CCBBCDEBCACBDA8BBE6BD3EBC933D1C3B253C933DA73DD43C823CED3D7CBBFFBA0B3DE7BC0E3D653D2F3C813D9F3B01BD6BBDA43D9A3CAABC5B3B3D3C9E3D303D14BD6F3B0ABE593CD63DEFBBFCBC61BD1ABE823C15BD1FBE8FBD0EBC03BD093D99BD8BBD5D3D5BBD41BD93BC693DDCBDB53D14BE303D973DED3C663D4C3D043E083DDB3C37BC183D323C243D863DD4BDBEBDE2BC6E3D9A3C4C3D33BCAA3D453C883DA3BC3D3CB9BD05BE44BDBC3C3C3DF3BDB23DCE3CA8BBF13CA23D363B31BDA93D8EBCCC3CE93C113E12BEBF3DA7BD25BE72BDDE3C9CBD5E3CE33D6BBDE9BDAEBC08BD13BEB9BDACBD6FBDD93C313D85BC0A3EACBC0ABC74BDFBBDB3BC153E67BCB33DCEBB8D3DD2BD123D8E3DA13B0A3DF2BC88BD223CBFBCD53DC53D883EADBC643AA53DDA3C15BD1D3D193EA3BC14BEE43D0DBC1CBCC2BBFFBC4E3DC5BD853D67BDBCBD443C66BAF53CEF3BE33C363E063E1BBD83BA51BDD2BB9BBD97BC58BD653D963D0B3E5CBC913D303D1BBD883D7D3D703D09BC6A3D04BB143EC9BB9FBD4DBD7FBDF43C59BD8C3A93BD45BDF5BC923D11BD4C3DB4BDCABD3E3DCFBDF5BD213DF5BC3EBDDA3DC83C2BBECCBC933D3ABC37BB083B02BC62BC13BEBA3CBCBCE7BD80BB95BC823D243BDD3D35BDFF3D573D3DBD223D9CBDB3BDCB3C6DBD403B85BD69B9A0BD18BD633D2C3D2FBD8DBD9CBAB13D15BC073DC6BD7A3D41BD5EBC23BDD83BE73C533DBB3DA33BAF3D2BBE8F3D97BD69BD89BDBABC313D0D3DE63CD5BC93BD833C4EBD9B3AFAB9A13D07BD8FBD3CBD533DEF3B983C513DDE3D39BD8BBB8CBB5B3DBFBC5C3B5DBDA5BDB93CDEBC103E8ABDDEBCC03DFD3CB23C4C3D3DBD74BDFFBC3ABD90BDAA3DAF3D0A3D213DF6BE1DBDA63CD43C7EBC46BCDCBD2F3D493DD2BC0B3DA9BD063C30BDEF3DA4BC543CEB3C7E3CCDBDE9BBB8BC31BDDDBC4E3D383DBDBD513D8EBCC83D2B3D7DBD82BD52BD99BDBDBD963C9BBC7F3DB63C6E3D583D193DF03D19BC5ABB053E2EBD34BCAA3D78BD4FBB913D17BD04BDD5BC37BDBF3D283DADBDB73D403CBC3D863C9ABD3ABD343D47BC323D8A3D21BC243E6EBC643C863DC83C29BCACBC4D3D9A3C3FBC82BC653B1EBE593D6B3E5ABD203DBCBC4DBC4BBD21BD143DD83D92BCC7BC173D93BD9EBD97BDE8BCBB3BB53CCA3C583D21BD0BBC8C3D9EBCEFBCCFBD34BB583D6B3D73BBDA3C9CBCEB3CAE3909BDCEBC06BBA7BCEF3C91BDBDBC383C25BE5A3C8C3D0B3D23BD6DBDABBBDD3B8FBC26BC773DF23B16BD833CDC3CCDBD8E3C76BD66BD38BD703D81BD633CDEBCAA3D5CBD3B3C5CBD91BCAC3DEABC553D8BBC94BDA9BD8DBCDCBD4F3DCDBDAC3DDF3DA43C11BCCC3C8CBD74BD9E3D193B2DBDD2BDD1BCD2BDC8BC4ABD84BD043EBFBCE7BC80BD8EBDC3BD293D4B3D5FBDFFBC8ABDB23D733B4EBB013D433D0E3E7DBD43BA2DBC03BEE63B803C353DEC3CD63D93BDCC3D493D53BD8DBC49BD103C2BBD9B3D4B3D1F3D9B3D39BDB13CF53C27BCA43CEDBD4E3DEDBC1A3DA93C613CDE3DD03B8D3C31BD54BD463D573D78BBAD3C93BCFDBB9F3A63BCEC3C20BAABBD32BC96BCA03D03BDA33C8FBC253D1E3DC13B243E3E3D0F3DD7BB09BBB1BC95BDE5BDBDBC5A3C1A3D43BD843D49BD33BB063EAF3D08BDA03D40BD72BC17BD213E94BB6CBB4F3DE23DA83B9A3D0A3DB53C2FBDDB3D6EBAF73A573D033DC93C48BC423DEDBCA2BAF8BCCB3DA0BD06BD52BE19BD7DBC453B23BD103D1D3EEC3D70BD24BD803C6F3DE5BDD4BDD8BA0CBD8F3D61BDBB3DBDBC7CBD823DB1BDF13D583D8ABD7D3D08BEE0BCC9BC12BE403CDC3B3F3D05BD093D593DC3BDB93C0EBE7EBC0DBD873DF7BA6C3DF33C8EBDB43CD13C4D3D19BD7CBD1C3D08BC5E3D9FBDA83D80BD63BDA3BDBDBC62BC523BC63CE0BD32BD033D10BDFABCED3C013D36BC53BD7B3D3A3D75BB9E3D5A3B953CD33B0EBDCB3DDBBD6EBD7F3D863D56BC98BD2E3D1B3D96BDD1BD02BDD7BDEA3D88BB7CBD56BD123D4B3C183D923A8F3C62BD133DDEBC603BE3BC913C0BBA43B92DBC27BD043EA93D1B3CD13C8BBD12BC483D8A3CAB3C623D99BD7A3DF83D513D183DD5BD97BD0E3ECF3C99BC0ABEA63D99BC053CC2BD53BDC4BD05BDF83C23BDB33DEEBB25BA87BDC9BD713DE6BC473D80BCA43DD8BCA73C0E3E46BCB6BCB7BB9E3D12BD0CBE24BBEC3D7C3DEDBD2E3D9FBC1CBCB7BC4EBD533DE43D06BE4C3D343CB6BD90BD63BDDF3B29BDC0BC7D3D723D3EBD5F3D19BC093C90BD153DF0BC80BAF13D263E4C3BDFBC1E3DFEBD1DBC89BDDC3B83BDBBBC783B1DBD21BC183D7CBD0C3D3C3C2D3EA73DA5BCA43DCA3D29BC8CBCB4BD97BC89BD61BD363CD43C4E3D4CBD863CA1BDA63DCA3CC6BD21BDF83D00BE523C213CF2BCF73BEC3BCA3D723D293C84BDA53D8B3B80BD18BD7EBD6FBD9B3CFCBD373E6CBDE9BAA0BC9DBD953D313CEFBC033BCA3BCF3D4B3D6ABD57BDD33C963C243D273DC2BDC3BD503D5DBD1E3D293D4ABDC03D43BDF93C5B3DA8BD1BBDD2BC1C3D2B3DFB3DCFBC3F3D873CC03C103D123DC33CF13C443C743C913E023D4C3C123C943D023E40BD72BDA5BDDE3D7F3D9BBB81BC793DB63D943DCE3B8FBD66BD293C82BCBA3C5E3D6DBBE4BDF3BCBF3D2C3D4A3D443DD7BC82BD133D24BD893DADBC1BBD8EBD90BC5CBDD93DDD3C453E533B83BD883D103E9FBD43BD5A3DFC3D253ECD3CA0BD2B3D203DD53D943CBE3DB3BCF5BB053DA23DE2BDB1BDC23C88BC8C3D9BBC94BDD93BE6BB1B3E26BDDD3C67BD8ABDC1BD933DC2BD40BC453DFEBC99BD34BDADBD983C83BB44BDCDBB99BDC0BDB2BCEDBD5CBD173B963A85BBA2BD873D613C503B5E3DC13CE8BCD1BB283E3B3D4FBC523E62BC8CBCA3BCA2BD26BEF13C693DA9BD86BD443D2DBD83BD373D2DBCA03CBDBD3A3DD33C9DBDD9BAC93D453B483D4ABCB0BB9C3C2E3D16BB073D4A3D7DBDFFBC143D033D32BD3F3DB8BD64BD21BD52BDA53DC2BB69BCF33CDA3C23BC46BD17BD043D12BD8CBC7D3CA2BC2E3D2ABD6B3D8A3DC33C863CEB3CADBCD53C913B92BD75BD653DFB3BFBBC5B3BE9BB123D0ABD2A3DF83C56BCA73DC4BC543D023DA93C363E1E3D7C3D433D19BD423C99BCA8BC15BB023C5B3DEE3C033E77BDBE3C76BD753D13BD19BC4ABD9DBD9E3C453C543DB03C093EAD3C2CBE5BBD623D4E3BBD3C443D283DD33C9B3C51BDC03DB73DD4BD823C943B433D573D223ECD3B6D3C62BC143D20BEF0BDDF3DB7BDD3BCFBBC05BE0BBD633D9F3D30BDADBD193D35BD85BC1FBDEEBD0E3DA9BDE63C0CBD1ABD97BD373B3ABD033C4DBE0E3D3B3B843BF43C483B83BDD8BCFBBB89BD8ABCD6BD60BDCDBD1BBC71BDA73D963A09BD7D3D91BD943D26BD12BCFCBC54BC893B003EB13C1BBE0C3D78BDBB3B753B023ED23D6D3D753DE8BB193D673D23BB16BB7CBD183D9B3DA23BB6BA923BB6BD55BD993C943A613CDCBC98BDA23D993B3A3D34BB1ABD50BC023ED73DCC3D8ABC61B9413DABBC553CA8BCE43DF0BC49BD8E3D893D76BD22BC25BEC8BDFE3D853C1EBDE63C743D3ABD15BDB73DA4BDCABCD43DEE3C2FBC143DFEBC4E3D3EBC3F3D64BD053D16BD6F3DCA3CFF3C433DA03DA03C7F3DB3BDE7BC683B3FBC82BC0E3D3EBD2BBA843C763D933C583DF7BBDA3C26BD273D373D9CBC9A3BC03D49BCF33C02BDE83D82BD1F3C883D433D20BDA1BC7C3D67BD0A3D81BD96BCC4BC993B7DBBBD3C633D65BDA23DB1BDA73B863D503DD03C23BD97BDE5BCC83C76BD513CC4BDE33B853CD8BCA53D98BD873C383C1EBD133CC6BD02BE8C3D8BBC58BD78BD013D07BC81BD0ABD0FBCA03A89BDAB3C27BD4EBD7ABB7FBD853D8B3DF13C5EBC6ABDC13D99B73A3DA13DD23C5EBCA03DD1BDFCBC3F3BAB3D743D033D863D9A3E8D3DC73C023E953D4A3ED5BB8F3B9C3B833C2D3D2B3BEDB9C53CE6BC83BD803C8E3BE83CCE3D913B333CFF3D67BEF43D803CD73CE3BD86BB403C613D943DB43DA53B913D303CE9BD1B3C743D54BEF9BC993DCBBCD73D0E3D0A3DC4BD0C3CA43C893DADBDF5BC953D0DBC813CB63C893AFC3BA0BD6BBC063CA8BC0E3D9B3D803DA13D79B967BC7ABD213DC3BDD8BDD13DD9BCEBBC58BC4ABC0C3D973D8B3DCC3D3D3D7A3C00BE90BDCDBD3A3D8E3C32BD2D3C163DA83B083EB5BD103CA8BC983CAA3C27BD9D3D263E5E3D34BDCE3DA03C4CBD373D303BCA3BE03B273D8ABDFB3C8ABDD5BD19BD3DBDC33CA3BD413DAEBCD13D753C77BC16BD223DA53D0ABDA33C7D3DCFBD083DB53D903BD8BC8FBC8EBCB1BD443D8B3C4B3DC3BA8C3CDE3DF0BC1D3C98BC8DBC81BD75BD333EF8BCA33D1CBD61BD58BD77BD763DF73C8FBCC4BD833D893BB3BD613D7F3B633DA13C333DDB3C4F3DC2BD683C5B3BC03BB83B97BD91BBFBBD41BD23BD36BDFFBDA8BD1E3C4CBBB6BD67BCA4BBAABBE9BB2CBC223D833B91BD0EBCE2BCD33DA5BC603D943D8C3D07BE10BE39BD3BBD9E3D5ABD2B3DA5BCD0BEE43C16BD733C843C33BD963D5BBD26BDFEBDD5BD703DAE3A353D14BD17BD303DBE3D143D82BDE1B98A3B8BBCACBD82BD343D71BD8EBD53BB15BD36BD1B3D05BC19BE903C723DEBBC993DD3BCA3BCAABD9A3C76BD10BC9FBDFF3CBB3E88BD493D30BDC13DE5BC05BDE1BCCCBD3ABD683D0ABD193EB1BD733DB73CB53CEDBB91BB0A3C1E3DF8BC19BE2FBD873D983D53BD06BDF1BC0FBD163EB53DB2BD16BED63D2D3DBF3C6E3DBF3D533E703D9DBD53BD43BDE2BC9B3CEDBC91BC113DB53DE13A083D893D83BD12BC6C3D633D9D3C653C10BDC9BD10BE843DDD3A9B3BF2BDBB3C96BDC43D88BCD4BB743DA43D063C36BD27BC8B3C07BDB83C42BC71BD78BC68BD733CCA3D23BD833C3A3D6D3C843D9EBD82BD8B3DB53D54BD9ABD86BC083DF53CB6BD1FBD323A803D203B77BDA6BCCF3B51BBD73C203D6C3C7B3BA53D423D21BC693D533DEC3DF5BB7FBDFE3D73BD24BD4E3DCEBB2FBC503DC6BDCCBCCBBDEF3DBCBC653DE53D2ABDF13DD8BCD8BDF3BD3E3D96BDD83CBF3DF33C5E3D9BBDA93D6A3C413C67BD40BDA63D463B013E523D08BDBC3D943D2C3CACBCFCBCDE3DCB3A2A3D92BDE33C7D3DE5BDAFBB6F3DE53DF43CB03D323D1FBDA23D90BD043B353D67BDF7BB113DE7BC8C3DD53D683DF63CEC3B893D6D3C4B3DFEBC123C82BD15BA9F3DBE3DAEBD9D3D173D83BCD7BCC1BCB13D743DBEBD6DBBB6BD85BD82BD703E853C63BD92BD1F3CBD3C163D2B3D883DCCBDCD3D333D83BD8CBD6F3D8EBDDF3B2FBCAE3D73BD743D82BDBB3D053DED3C10BCB03D40BD89BD85BBCABB943D633CB83C573CA6BD563D2DBDD43D373D9A3D443D73BD173DADBD613DDC3D89BD943DDB3D4B3CB6BBD43D03BCCBBC813C39BC033D95BCB5BB08BD48BD583DB2BC303DC03CF5BCBC3DD6BC0D3EFD3D193D503D733CD1BDB63C57BC48BC7DBC41BDED3C03BEEEBD903DBF3D91BE12BE633DCE3C8D3D4BBD95BDB6BDCA3C1EBD5CBC9EBD6EBD843D0E3EC73DD53CBBBDB8BBBD3DA23D91BCEA3B22BD2F3DF53C85BDE0BC87BD1DBDBF3D963DA23CD63C0B3DC4BDF7BDCCBD213D10BDEE3AAB3D08BD63BDB83C8DBDF4BBD63CBFBCA6BDBCBCBDBB06BCAFBCA43DD9BD493DCBBC1DBDA93B243DC73C283D2F3D8CBD333D3FBC5ABD133C6ABD3C3CAA3D923C003D973D8B3D40BC703DA53D993C5ABDE63DFABBBE3D8D3DBDBBCE3BB2BCB13D3CBD123D24BD473E823DB7BDAF3D9E3CFD3D07BE173C8E3DD2BB65BD343CE23BF43D9CBDFBBC843C063C243DBC3D853D093DA53DF23DD9BCDFBB073D58BD4BBD083D1D3D54BD8FBD5ABD343D8EBAABBA493CACBC6E3D81BD2FBD34BD45BD83BCC93D0EBEC43CB23DF2BCE63D93BD993DCCBDD03C97BCEE3C093D813D523C9CBDD4BA8BBBDBBDDB39B53DDABDB1BB623CD23C90BC00BDDE3D123C23BDAA3ACABC703D3C3D183EF83C3CBDBBBD2EBCE3BC3C3D563C86BDBABD87BD943CD0BB76BC92BAE0BCEF3DF5BD63BC21BD9F3CD4BC0B3D033D563DAEBC9C3B33BD643C99BC48BD5E3DDDBD143DB23DFCBB9ABC143D3FBD38BC883A6BBCBC3D88BBDA3C713B8BBD283CFFBBA3BBFDBD873DD2BCF6BDA8BDAFBDBD3DEC3DFEBDAE3B4EBC2CBEAF3DB2BC8E3BC83C4EBD4BBD8DBDE0BEE43DB5BD26BCA03DE33C5D3C873A733D52BD31BCB43C87BD97BD8DB9EE3D863E95BD713D973D733D2239C5BD843DB4BCE7BDF8BC933DC63D8C3DDE3C83BD84BDEC3D84BD923DB73D6A3D93BDA83D24BD2F3CD13C8CBCA3BC70BDA53D3BBD13BD8ABC0C3DC73D0DBCB6BD7EBDD4BD4ABCFB3D393C8F3D60BDDEBB073D39BB763D9AB8DD3D293E4DBDA0BD1C3D87BDA43DAF3D00BEB43DDCBD20BD69BD603CA3BD86BC193B7E3D6ABD283C34BD1CBD223B253CCF3D7EBDB13C96BD1A3D50BD2B3DB3BD9C3B92BDE7BD7B3B10BD293D82BA583D89BBB2BD14BC35BEA4BD33BD323DD6BC133E013EE83CEDBA053CB2BB153DC6BC81BC46BD85BD91BC273D9EBDC1BB743D90BDE83CF93C473DA8BD213CE93D473B4E3D10BD88BDA9BDA13DA0BCEBBD18BD50BD4EBD313B79BCDBBCCF3D943D94BC53BD01BD40BD59BDAFBDF03DA93D333DA03D04BDA7BB0ABD3FBD6DBDC0BC0DBD6ABD83BC0EBDD73D9FBB3DBDE33DE03B24BD6D3D953DAF3DF5BC8F3DAE3D0BBE5ABDBE3D0F3E873C60BD4DBAEEBDC4BC533D1A3E6BBD373D793D78BDDF3C8D3D5FBD4CBD823C18BDB3BD52BB973B783D55BD84BA303D36BD80BD91BC3B3DE23D05BD53BC713D303C2CBDA33D29BD48BDCD3D7CBDEEBC1B3DFCBD5F3D053D29BEB33CBA3DB4B980BC9A3D33BD8F3C443D64BB803DB5BD10BC883D4D3D043D85BC7B3D533DCA3C0B3D283B3ABC9DBDFC3DA4BCDD3C613DAD3D433CE2BB38BD1A3DBCBCD0BC2ABC163DD6BCCABA8BBEE5BCF2BC603A10BD42BD9BBD5BBD563D13BD8CBD9B3CAEBDFABDAEBD74BCEABC3E3D0FBD1EBD81BCF4BD2E3C193DA83DD0BDDE3B4E3D943D0BBEFBBB8C3C833D8DBC7A3C093C043E193D803CDB3A08BD3BBD893B823DA43D2EBD443DC0BB2A3DF43DAD3DE63D513D163D8F3C9F3C8F3DDDBD4CBB85BC183D24BD94BC12BD603C093C16BB99BDAE3D82BC453D3CBD7CBCCBBC7EBDC0BCFE3D953D4ABD0ABC463D21BD8ABB013E88BC353D363D67BDB73D34BDCABCA23DDE3D31BDE63BA0BCC53C6B3CA63D253D76BDCCBC2B3E913D6D3DAFBDAD3D79BD91BD8A3D2EBE07BDC23BD13A25BDAC3D36BBB1BDB7BDD3BD703D4B3DE5BDB33CBBBB24BD5B3B1D3C8D3CE43D29BD4F3D483D0C3DDBBC023E14BDA83D9C3DC33DB43C043D97BCACBDA2BD19BE223D50BC6C3D19BDDC3D7E3B933BA6BD81BC463DDD391D3ACBBB1BBC333DE1BD15BD0B3D53BDA9BCBC3DF83D26BDF1BC79BD2EBEB33D063D28BD9D3D88BCAE3BAB3DCEBD973DB6BD863DD7BD2EBD913D62BD9BBB133E95BD193B47BD953D12390CBDCD3DD5BCB3BD35BDFEBD3E3DEC3B533D11BD683D04BD223D353C4F3D20BD84BB1EBD73BBB8BD393CA73DBEBCFBBDC53C94BD393D853DBEBC923DEB3D9B3D8D3DC43B8E3B7B3D2CBD7C3DBDBDEB3DEEBDE13D9D3DC83C2BBD85BD003E53BD8C3D58BD023DC3BDD43D9B3D66BC4ABD8A3D703D7F3C80BD613D55BCA4BC26BD11BD8F3C113EF13CCDBD30BE94BD34BCA8BD4B3D1CBD293DE53D85BD5ABDBFBD22BD063D333CE93D48BD2D3D113D6D3B2C3CD8BD073D493DF33CF13D423C223D28BDDD3D843BCB3D2E3DB0BCA1BD79BD743C823C7D3DBEBD03BD953D253D9A3D473D183D05BDDEBCC63DECBD8E3DA6BD1CBCA2BC9D3D70BC6F3C653C34BDEA3C4C3B24BD8FBC683DBA3D463DE33C6C3D4A3D533DD53DA63C7BBD59BD913D543C643D413A70BB173D073E83BD3B3DA13DB53D523DB1BC803D59BD873B15BD5E3D78BC97BCB8BB6EBD2FBCE43DA53D8BBD7EBD503D69BCC23D063DE93B953D533A62BD913B2D3D69BDCA3CCA3CE3BC77BCDB3CAE3CA9BC89BC1CBC35BD213DF6BD48BD3E3D82BD66BC183E9F3C7CBD4ABD023E53BC52BD303DA53C7FBD663DF83CEFBD89BBAA3B06BE6B3D0BBD7C3C863D2BBC14BE97BC143EDC3CB0BCFCBBC53BBDBD8F3DF93C83BC183DD93D0E3D2E3D8B3BF1BDE7BCD83D94BD1BBC7E3C6CBD51BCF7BB1CBD8E3D5CBBD13DF13A0EBDCABB133A323CA8BC0FBE0A3E3ABD7E3C9C3C1A3C7DBB343D51BBDF3C8E3B08BB2B3D45BDBFBC18BD283CB4BCA93D073D7E3DC43CE83DCCBB463DEB3C9B3B75BDB0BD17BDA23DB93DD03CC3BD40BD863D1ABEF03C93BC013DD7BDEABC0FBBC83BB1BCD03DE9BC163D803C15BD8F3E3EBCC03D66BD5CBDB33C4ABCA7BBC63C4A3B8CBBC9BD283B9ABDC33D01BD89BEA1BDF33C89BCB33DBA3D903DF33A793D7C3DC3BD19BD78BD343E1CBDB1BC32BDC43D2F3CEBBDA93DE53D9EBC0FBDCCBD3BBD543D8B3C4D3D0CBCC8BCE73DBF3CEC3C033E09BEA3BD913D513C46BD323CBC3DD5BC8C3CDEBB2B3C63BA00BEA53B13BC67BD503C2F3D29BDAD3D9BBD04BD86BD5C3CA73D303DD23D82BD2BBC7EBB43BD73B97E3D73BC85BDF13D66BC873C10BD0CBD743D2FBDD6BCB03C3CBD753D5DBAF63D3FBD913DB33C583DA53D43BD2ABD893C733D1EBD15BDB3BCDDBC453D03BD5D3DE9BD3F3B633D793DCC3DDCBC103DA43CC43C59BD003D6ABD7DBD163D08BCCCBCD33D4B3C103D8CBD8EBDD03D40BDBD3CE13D9FBD34BD4D3DCC3D1B3D14BDA73D6BBD813D313D063E053D143D0D3A323D6BBDB63C253CF03B1C3D50BD1DBE543DA0BD963DD8B9EDBD4BBD203DAA3DDFBDB13D453D2EBCB23B193D58BDA6BD6A3BB1BCBBBB173DE5BD7D3CAA3CAFBC1A3DEDBD023D2A3D293D58BD513D10BDA53D513C50BD8F3C0E3DE63A243D18BD29BD38BDBB3DA73B163DF03CBBBD503D113C5ABC3A3D4EBCD63D78BD7DBD903D88BC95BD083C9FBDAC3DE73D043EF03CD5BD533D1E3C4F3B01BEE6BC293D1BBED5BD133EF93BC73C963DCB3D833DD63DA13D9A3CC3BDF6BCF83C6FBCFCBC93BDAE3D09BEA1BD0F3CF1BBC5BC64BC423D8BBD21BE83BC643D17BDB9BC5A3B033DEDBC01BE243D0C3B9DBC873DFDBD18BC633CFBBCC1BC2FBD62BC43BD37BC7E3C2DBD71BDD83C2EBDFC3CEABB1DBD973DCE3D8FBBE13C60BC5E3D32BC94BB81BD61BDCFBC56BC693A8CBDEE3B553D063D78BB43BD9EBD6BBDF7BBF23CA0BDD83D9FBD973D113DD4BDD33D44BD1C3E38BC24BD8A3D033EC3BD073DA33D25BDB9BDC5BCAE3DC33C2EBD97BD9E3DF6BDC2BDA9BC403CE73B0C3EDC3C0B3DB43D29BD5BBDAE3C333D363C373D853C43BD6A3DDF3CA8BD9EBD933DF03DE8BC033EDA3D733CCDBC24BCA13D473D2B3BCFBB8A3D8E3D8B3D4CBDBBBD463D503C3ABDC9BD4E3CC13D97BB213CFDBC443DB83DCEBD2C3DF83B2C3C7BBC4F3D08BD253E02BD973C893DBC3CCCBD263DAF3D3B3D95BD2C3C3C3D18BDDA3CA3BD57BD993D3A3C333D483C8EBDCEBDB9BCB33C493CFD3CB0BCD73D843DE2BB013BDBBC683DCC3D6BBDB9BC583C4CBD463C8ABDE43BE23C6A3C363A553B8ABB293DD0BC50BCB13DF43D88BD18BDBCBD713B983C9C3DCCBD26BD98BDC13C9EBD87BB123DDD3CBEBD0E3E9BBC1DBDCDBCBCBC27BD7CBD0C3EFB3DD0BDCF3BCF3DF8BC11BE9CBDD6BC96BD5EBC633B313B3C3B823CB53D1CBE553D973DCABA0C3D273E633CD2BC8DBD5C3C5EBD3D3D6C3D523C31BE59BCDD3C053C51BD7D3D2DBD10BCA2BD043D04BD503CA0BDE23BE1BD633CF0BD64BD93BDFE3C943D98BD4A3D88BC3F3D9A3BC73C9FBD083D913DEBBCAF3CB3BBD43DD9BC61BC5BBD163EA3BDACBCE6BB8BBDFA3CAEBB70BD4FBD0B3CF3BB1DBD18BB0C3D943C9ABD903D5E3D853CE4BBDFBC4F3B2DBD8FBCB2BDA4BD59BCA9BD89BC943D7DBD323DAD3C50BDA5BC3FBB3B3DAD3DC33CCABD893D05BDE0BC3ABD40BD89BBA7BD97BB573D433DDA3CCE3C8B3D7A3B29BD04BD6DBDAFBD593D883C32BDD0BC94BB9FBBDFBC083DA53C513D653B7CBC3D3D1E3D203DCC3D063CCCBC64BDCF3C96BC66BD393CD2BC36BD013DE63C33BDA3BB51BD84BDF7BB05BC923C353D0C3E033DB4BD9BBA77BC8ABD67BD0EBB70BC9E3DEDBD75BC863C5A3D783CA5BC883C383CC5BD183D613D003D553D6F3D91BD873CCD3D2BBE763DB33D84BC35BD0D3CC6BD6FBCA83DBABCF7BCB5BC4B3DF2BDDA3D14BC8ABC6BBDB9BD9BBC833C7E3D103C9C3CD73CC23DD23BA9BC6D3D57BD653D68BDAF3DE6BBEC3C893D25BD90BDE83D2ABD293B8CBD28BCE9BCC63DC1BD1A3D4C3E36BB90BBEB3C93BD6A3D8B3DB73DD53D85BD1D3E903D1B3CA03C3C3D2E3D9A3D213D473D6EBC283D2DBDA73C84BDBF3DA53BE1BD86BD803D4A3D46BDADBD2BBDE13D38BC10BD1BBD2FBC633C2F3D62BB5BBD453D25BC24BEAE3C08BEB83B333D153D873C81BDEBBCC13D9D3D17BC0ABD213DB73DA7BC193E9A3D683C183D503D23BDE0BCF4BA2E3EF3BD93BD3F3DD1BC52BC143D363D97BCB63C703C9DBC6E3B87BDD03DC03CB4BCEF3D303D0DBD8E3DDA3DC8BC273CC03D2BBE98BC88BAADBD583CAD3CC73D27BDC2BD463D0FBCA63CE3BD65BD2DBD1C3C8DBDF53C58BC97BD343C71BC183D873D1BBE23BDCABCBB3CDE3C2EBECCBD04BD113BC83D3DBDAABDC63DAFBCC43C15BD8B3D74BDB93B70BC023B523CAA3D623C7BBDA2BCE43C85BC773C913D11BCB9BC09BD96BDD3BB47BD12BD343CFABD96BBE9BCA1BDFEBC25BDA73CA43D54BD323D4DBD1FBE453D6DBD77BD4D3C943D14BD3ABD43BD073ADE3C42BD24BCE43C1ABD8BBD643CB93C9A3D81BD9A3D09BD8F3AAB3D9BBDCD3C023E33B9A33C71BD4EBD5CBD30BCAA3DBABDC73C99BD21BC0CBD723D8CBD863D8CBBEA3C77BD5CBD73BB86BC1DBCD13CB8BD2CBA26BDA5BCBE3BBEBCB9BD853D0DBDE9BD84BA853AC13CE3BC503B833D823DD93D89BD4CBD133D353D073D063B2DBDD9BDFB3C7DBD5C3D393C50BDBFBCF5BB4B3D223C6BBC733D133C043DA8BC5DBE923B2E3D36BDD23DBBBD5B3C3DBBF1BC8DBC82BC513CEB3B913D2CBD00BD89BD71BD02BDAA3C09BD8A3D713BCD3D82BC57BD1ABD07BAF0BD353D653C4ABD2E3E503DC63C16BD41BD163DE3BD843DB33DBA3D92BDED3D183CCB3C01BED43D07BEBABBDCBD4B3C7B3D963CEC3BF2BBF53D24BD783CD7BD0B3D623C853A55BD153D023B16BD1F3D01BC94BDC8BD393DD4BDF8BC3BBDFA3D00BE0DBD983D69BDF4BD86B98B3D6A3C1F3E05BDAABDC43DA93C983D813CAD3CD8BC17BDB23B3B3BE3BC203C8FBDA3BDC6BD123E42BD83BD8D3C8CBC8DBC813B1FBD91BD70BD7D3ACBBB64BD583C28BD86BB92BD9EBCE33C603DA6BD5CBDFA3CA7BA7BBDB23D7DBDB7BDECBD883C123DC9BBDB3DA1BC003C43BD89BD35BE3CBDBD383D3C94BD95BD7C3D943DB0BDE8BD513C98BBD5BD08BD923CBFBCC7BCADBC7E3D30BDF7BBF9BC833C0F3DA7BCA9BDE5BDB73C1C3D03BC66BC083D573D17BD09BDC4BC413C863D283D2F3DA0BD8EBDEABABDBD2C3D9BBC33BD38BDC33D5B3D023EE8BBA03D873C75BD7D3C733D653D413D84BD18BD95BC1EBDDEBD383DE83CAFBD8EBDBA3C823D0F3C153D653DF73C6D3CEFBD4D3DBA3D8DBC563CDEBCBC3D67BD773CD9BC143D2ABBE53D36BD35BC563DFE3CEC3CFABBC13D2C3EA7BC36BCC33D633DDE3C85BC063D40BC29BD04BEFE3CA93CDABDDA3C8D3D883DC33DC3BD7D3C583DC5BD74BC59BD28BD1D3CA1BCA1BDAB3C143C663D363D013DD5BD01BDBEBBD4BBF9BC913CDC3DE23CA73CC03D54BD3DBC3D3D963D153DA2BD4ABD513BC5BC0E3D93BC8B3DD7BCBCBC183D103E2C3B83BD423D95BD003D92BDA63B91BD143DA1BDAFBEDB3C3B3D8E3D95BCD73C68BDEBBC213D1B3D483C7ABDE7BC1DBD1F3D213C73BDBBBDD53DFA3C14BA05BDB43C803E4B3C32BD45BD5ABDE13D953C683D423CA73D043DC3BC8CBD823B46BC26BC9F3CDA3DDC3DAA3D14BCAE3DBB3C2C3A6ABD14BD17BD02BE69BDAABD4EBD043CB6BC19BC3EBDA8BC753DEE3C81BD923C67BD23BDCF3CF73DD0BD09BD87BC65BD353D19BDD8BD293C9DBD51BD133D073D56BDA7BDD33B053EB53DF43CCABC7A3D57BDF13CCDBDC1BCC8BD423DC3BC9EBD413B283D013E9EBD663C043CC33D253DD93D0B3DD3BDC53D6DBC89BC96BC87BD303C35BD273EB43C473CCDBC513D3BBD353CD3BCCD3C8F3CDF3DA33D903C81BD843C84BC6D3DED3C9A3BBF3C423D86BD7D3D833DAB3D5FBC48BDCD3BB23C91BCC9BC22BD543D0E3D6F3DFFBA003DF8BBEC3CB1BDEB3B98BDD33CBF3CD3BB8FBD8B3B29BCD0BCC2BD543D32BDA9BCB0BD8D3D943D2DBD01BCA03C43BD48BD86BDD5BD3E3C8ABBD6BDE1BD3F3DF6BB503C6EBD873D313D23BDE1BBAABB03BDA63BB3BDC93B86BD8A3D48BD7D3DB93C4CBD6E3CF63C14BDDABD363D80BD803D7A3D3FBD933C633D013FB7BDA1BDDB3C263DC1BCE5BC9C3DEB3B50BC8EBDF6BD203D393C083E773D06BD0E3D1D3D49BDCABC8E3CA03D1ABDE33CC53BDB3C26BDB33D2B3D90BD90BDA43D6B3D3ABCA33DBC3DCF3D50BD253DBBBDC73DD5BD713C253DE03C69BE9EBB3DBD643D24BD8DBB333D603DC6BD5D3C1BBC09BE843D233CEBBCCBBB1C3D48BD603DAE3D1DBD863CBBBC2F3D03BDBE3A76BD0DBDE23D8FBC483D873C973D993CA33C5D3C133E7DBDD63D20B9163D693D6A3D08BD31BD803D6EBD6B3D723DF7BD153C0F3D173EC43C8F3C1FBC793D08BA303CD43C523D403DA43D963BA63D303D373C1F3E30BDD33C14BD7FBD903DCCBDB5BC393D3CBD71BD03BDEA3B49BDA4BDF63D9CBBA23CB43DDD3D8FBD2F3DC3BDA2BD9C3DEFBDB3BDB8BD64BDA23D82BD07BE643C533DA53DA6BB12BD3D3D91BBDB3C98BDE03DE13D303D87BDED3D053E5BBD43BD383B7F3CFFBC823D87BC36BD703DE4BAD9BD33BDDC3DCFB94BBD70BD8FBC63BDC13BDB3DCB3CAD3D5C3D543DB73D93BCF13CC13D243D853CA03C643D8C3D9A3D19BDF2BC0B3D8DBD993DC0BC32BD59BDA2BD84BB473D1D3E763C92BB463C73BD44BDAEBC153E6F3DCF3C943DEC3BC2BD54BD8EBD6CBD75BD82BD823D3CBDAA3D00BD983D643BBC3D5E3D95BCC23C71BDCDBBFE3C073D6BBC9BBD09BDB83D72BDA73CB73D9F3D66BCDFBC85BC5D3D5CBC08BD55BD0D3E16BD4CBD81BD01BE213D0D3D55BDB53D453D88BC793D01BCCE3CC8BC1E3DE8BD57BD45BD2A3D553DEEBD45BD333DA33C883DBABD453C7DBD943B413D2E3D65BC07BDAB3D253DBABDD23D453DB4BDE83D57BD3ABB323DD7BD0C3C023D1A3CAC3D4C3CF33D01BD313D403CE13D803DCAB94CBCA2BD65BD75BDDD3D7DBDF53C00BCF83AB43CBA3CB6BC933CA7BC62BDD23C3CBEA03CECBDBDBB3A3DC93A07BD4CBCBABD703C8C3DF6BC853D943D963D08BD86BECDBC97BDFFBDD23C1CBD22BD24BC99BC27BC7CBC933C183A893D703D51BD973DE83CDBBBB73DC13C43BD7C3C503CA83D4D3DDABCC33C90BD4E3BDD3D993DDEBCBBBC353CCF3DA1BD543D4F3B953BBABD05BC02BDA13DC53DCFBD973C88BD393CDA3C40BC1A3D9DBCC3BC16BD11BDEFBC7BBD1CBD4DBC74BC8DBD96BCAB3C8CBC2ABD3BBD26BDC3BDB5BB563D02BB53BDCE3B583C04BDF6BC6E3CFB3C993D603D6F3C11BC093D7A3C1EBDCC3DF83B9EBDBCBCEBBC7FBD1D3AB3BD213E5BBDC7BC4ABD65BD193E0C3DE73DCBBCA6BCC2BDF8BCCCBCAA3D3C3DCBBCEE3C983D5CBCF0BC77BCCBBA073D593D67BDC139253DBE3CD8BCEBBB6ABD0A3E66BD0FBDD73C4DBDADBCC5BC3FBDD9BC263D123D04BE453DD53C2CBD823D38BDB83D403C4F3D6B3C693D1CBC12BD43BD963D853DCF3DBB3B79BD4D3C4CBDB4BD47BD0CBD6B3DA5BD3CBC633D72BD9C3DD2BB74BD8CBB44BB33BB46BEFCBC49BDFABCEFBC70BD46BC9C3CF5BCA23CAF3CAE3DADBD4CBD523D4E3D9A3DF4BC2B3D473DB53D9EBC0C3E1DBD733C833DA3BC1CBB0E3D113D923B8CBC10BE753C84BC233DAC3D0EBDA13C2B3D29BC1FBE7E3D603D813D743C95BD453DCABAF6BDA2BD363DDABC7D3BE5BD983DB43D653D4BBDFFBB9F3D8BBB06BD463DE8BDEEBDE1BC28BDA03DD23D1FBC82B97ABD683DC93CD13B6CBD843D503D09BE23BD023ED93B493DAC3B923D243D2D3D1C3C85BCCD3D753DCBBB40BC95BD3D3DFCBDC0BC90BD493EB03C5D3CC03CD53C8FBC58BD113D5DBD0F3BC0BDFFBAC6BD9E3DE23C2E3D25BD423EC6BB113DB93D95BDAEBDEEBC4D3D173C54BC5BBD78BD08BE82BDBBBCAFBC17BD42398BBDC7BD083BFABD143D933D3ABB34B90DBDEF3D69BD3EBDA0BDFF3C013C98BDD0BBA9BC9F3DE53C44BD89BD043BE93D023EFD39CD3BF5BBA0BC303D5E3D82BD86BDBE3DCF3C4A3D0EBDBD3D0FBC483D1B3D3D3D693D5BBB94BB533BB13C75BDAABC07BB463A2B3D863D103CA33D52BD67BD4E3DBFBDCBBD06BD99BA503D92BD82BDF2BD4D3D4A3EFBBC47BD333E91BC46BDB6BDAE3C31BDB9BC4D3DBE3C573D463DFD3D0F3C06BE83BCA93DAC3C8ABC953C283D73BD523CBC3C653C19BCF83C3A3DD83D58BD733D453D88BDBDBCDA3BA43D37BDB2BC2FBC32BDC43C9ABD013E9CBD99BDE83DC73C6FBD0E3D903D4B3CD4BCDBBC2C3ECD3DB53A11BD93BDE73CC43D85BB0EBE84BD1ABE5C3DAF3C923D96BD453DA7BC32BC4DBDE93DC63C98BDF13CCEBDCD3D9DBD40BD58BCA5BBD0BD073D813D03BEC8BD03BB153D033D3B3C0F3E523B13BD3ABC543D443B2ABDD8BD4E3E57BDEDBB83BCABBC173D23BDEDBCD8BCEBBAD6BD8B3D0ABE83BD0CBBD63D5CBD853DFEBB9E3D893DBBBC0F3D803E0EBD9CBDBDBBE73D3DBD0E3D0C3E4F3C953D6A3C60BCBC3D96399DBDA1BD6B3E02BDB13D34BC073D7F3CE9BC74BDB53A2CBDC6BC8C3D2F3D8ABC18BD17BD4F3D923D18BEB4BD42BD153DC2BD2FBEAA3D5EBBAB3CA73CA5BCB63D8DBDC1BC7F3D3ABD513E83BDACBD29BD7DBD83BCF83CC3BC893D",
      torch_tensor_32_torch.bfloat16: "0x0200000080BDB93D15BCD73D013E19BE10BE1E3E03BDABBDA53C123DBA3D63BDE4BDE2BBBABD6D3DC73C003E1F3DFD3DEB3D41BDA03CD5BD3B3E58BE2F3E003EDEBDB23D",
      torch_tensor_32_64_torch.bfloat16: "0x02000000423E213E12BEBEBD2F3D38BDFC3DBA3C0FBEFDBD283CF83D823DBF3D7FBE4DBC29BE69BCEF3DAC3CBEBD9EBD793CEE3DCA3D25BDE33DAC3DAD3D04BD3CBC613ECD3D263D99BC233E8A3D2EBD973CBCBD87BD5BBD533DE13D2D3DBD3CAABD7EBCA43D3ABE0A3E6F3DF0BDF6BAE03D0E3ED53D3CBD223E2F3DBFBB8F3DEBBD2C3E2D3E4EBDBC3D8F3A99BD643D8F3D863D89BC363EC33D803D31BDD7BC053E7C3D8DBDF8BDAABE0E3EC33C56BDE43DCEBDB0BD6B3DFA3B83BD11BEA9BD20BD393C15BE683D5F3D313E8EBCCA3D5B3D1CBE873C38BCF8BD48BDA73DEFBD53BDEE3D123D343EBF3D573DA0BC40BD4DBD3F3E99BD78BDAF3C2B3DA83BBC3D823E843DB3BDB63D5BBD3BBCF5BDBABC3BBE243B58BD74BD093B57BDADBD4A3BE13D20BEC13C2DBE08BED2BD923D0A3D413C273E81BB35BE28BC033D443E66BC03BEAE3DB5BDCA3B073E6A3D4BBDFBBC093E603B63BE713EEBBC47BE8BBDD6BD2CBD02BE163E0C3EC33D0F3EECBC163D383E4FBDA0BC38BE5F3EE6BDE2BDA0BDB0BDC23D2C3E103D333B633D953DEF3D3C3EF1BDE63C1EBD8FBD97BD4A3CE8BD4E3EA83C203E843D54BEEEBD94BDC3BD093DC5BA40BDF9BC9D3D593EDE3D17BED03DAC3D473D223E1CBDC43DEDBDE3BD82BD8E3EB9BDDEBD103E6CBD293CB8BD39BD82BD3C3DA33D05BE10BE71BC013E903B87BC0F3E15BD533E4F3DED3DF03BFEBD94BBFA3D1BBC5A3D98BD793C1EBC653DC7BD933C65BCCEBD10BE35BD3C3D29BD0FBED83C36BEE5BEC83D8B3D193D5E3D043CFC3D633D61BD733D3EBE683D0A3EE23DA73C703DCB3A893CAEBBB3BD5BBE453E083D853D853EFB3C2C3DC7BB973A343DB83C01BD65BD213E2C3DCEBD76BDAABD173CC93DC9BD0E3E543DD7BDAA3C5D3D533DB63DFABD2D3E27BD6B3E27BD0D3ED5BD013E1B3DBFBDB3BD7B3CA1BD103E8F3E9A3D623EF83D653B53BE71B8193EB23DAD3D313D013DA0BD0F3C633D933D2DBE90BDBDBD16BD573D1EBD9BBD423C053BD8BD113E1C3E14BCBF3D2A3D67BD013E043DA2BCE73DA3BC2F3E7BBC983D1B3EBCBD48BE383D60BD90BD3ABE7D3D07BEDFBD4ABD24BDFBBDACBD0ABE0CBE143CE03D1EBEC2BCB93D3FBD093EF23D1A3C723C483EFEBDE8BCC7BD8CBC183D18BD06BC0DBE1EBE86BE9CBC06BD143E68BD8DBD2BBE1F3D3D3D1D3DD4BC693C64BD9F3D713D93BD0F3E963C863DC93D443EA6BD8CBD043E693DD7BD5BBD463EAFBCD4BA0B3E213E843DB63D7B3E3ABE363C43BD27BE90BCD2BC6C3D993EAD3DFBBBA83E813D2E3DAF3DAB3CCE3CEDBC57BDE7BC1D3F8DBD01BE9D3CE13DC73DF03C02BE0EBE06BEAF3D0A3EAC3C7B3D483D51BDA23C043D40BB9CBCEABDD63DDFBCE7BCFCBD103E013E0A3E81BD8C3B173E55BE12BE0BBE033EBCBD223E3E3EEDBDD5BDF5BB9D3DDEBDB5BDA7BBB43DB4BD483DE6BD813C9BBDE3BD05BD643E543E003EA13C253E6FBDEEBD1A3DFBBD163EF4BC42BDFE3D15BCC33D063E5DBC713D08BEE8BC243DCCBDE73DBD3D883EBF3D863D803D403E963C373E8FBD14BD46BD11BD10BDA4BCDABC04BE92BDEFBC853E05BBE23C423EC93D81BDD23B183CC63B9F3D9B3DD93D4F3D203D333E353ECDBD6C3DC5BD93BD59BB3FBDE0BC2CBED0BDBBBDB5BD56BD853C20BD61BE27BEF4BD323A3ABE9BBDB6BD973D5F3C0EBE943D8C3E0E3E9EBD9BBC323E17BD743EDDBD5C3C2EBE093D23BE513C813C9ABD873D163DB2BDC9BD23BED0BCB0BD193EECBD60BDBEBD26BE59BCC43D1FBE9B3D6DBD153C093E0BBE073D7ABE183E043E603C36BEEC39823C723D013D903D1EBD813D0ABEC3BCB5BD12BE063E8F3D04BEDB3D05BD4B3FE2BD3A3EC43CF93CCB3CB53D923D8C3DA9BD30BEC83D17BE14BEB6BCF03D29BE02BD203D9E3C99BE2B3E1DBD3F3E583E533EE5BDAF3D64BDAEBDFA3C143D053EF83DD8BD14BD17BD163E343CBEBCCF3CB0BD42BDE03D0FBC9DBDBEBBCCBCB93D883CE73C833D5EBD223D18BDBC3B603D0DBD9F3D743D8CBDECBC54BD823D6C3E503D243C9E3B84BD123DDD3DFABDADBDE0BDEA3D3A3DEF3D9EBC9B3D8F3D0ABE503E3C3D5BBDB8BB8ABDDB3D8F3CBC3D093EB43CE13D3EBC27BE8F3CCABD54BDA9BDD63DD5BBC2BD8C3C24BD983BB43D613CAA3E5F3D45BEB13B883DC13CA4BDC03DC2BDDDBDF5BD3FBE31BED03C3E3C113EC63D94BD9A3D743D00BCFEBDE23D73BD013D1CBEFABDBD3CBFBD96BDC13DA7BDAB3D723C51BC253DB33D0E3EC2BCD73D25BBE7BD223D853E373EB43DF33D4EBD11BC8A3D013D90BDEA3D1E3CBFBC1ABC413EF73DCBBD7FBD873DD43D0ABE003EB23CF23D4B3C00BE40BA4E3CFCBD3A3D483E67BD21BE1B3D0CBE383C16BD803DE2BD043E20BEA0BDFF3D51BD53BED8BD5CBE7DBD833DDEBD333C27B8E53D8A3D5C3DD4BDF0BC1EBD783DF33DE6BD0BBE183E833D933D503D543D21BCC7BD06BB36BE113D2DBC64BD373E7DBE903C8C3D04BE343D16BEE93D0C3D3EBDD73DACBDA1BC0B3CAFBCD0BDA8BD543D0D3EF6BD06BEBB3D5FBD05BC9ABD4DBDB23CF5BD043DECBDC53D793D973D77BE60BEFBBD033E5A3E12BE033E71BB623E90BD333D203D92BDD3BD2BBE59BC293EFB3CA6BC9ABD44BDBBBD403D8F3D37BE7BBC893C953D0B3ED23D453E0B3E543D903D79BAF43D8CBE84BD9B3D12BE943D5DBDB6BD36BCB3BD1EBE39BB1ABD953E94BDCBBC4DBEE6BC023DFCBD8E3BCCBDE2BD8D3D37BD6B3EB6BDC03C743ECFBB603F1F3D953D17BEA6BC78BEF43CAD3BC4BD853D6D3D7E3A2FBD163E973D8DBD283D1FBEC33D5CBE22BAADBDDF3D1B3E053ED3BC823DA8BD09BDACBD22BE71BDB1BD0C3E1DBE34BDC9BDA23D5F3DEFBC51BC133D8A3DB93DAF3C613E3F3CD8BDD63D263EFE3DA0BDC3BCDABD023E74BB913CBEBCEA3D9C3DD33C003ECFBCD7BA8EBE11BD5B3EECBD083ED5BD1ABE0D3A6DBE2CBE833C113D6B3D133E0BBE01BDB13D8ABDF9BB9E3D67BC03BC84BD14BD843C473E31BDBE3CA9BD363E0BBEF5BC923C2E3DF7BC5CBD22BA57BDF1BDF5BD6C3E843E0EBCB83CD1BD0C3ECDBDBEBC9C3D093B8ABE98BD1BBC01BD323D6DBD1B3D033E033E18BEAFBC2D3E8ABDBCBDF33B57BE083D7C3DE63D833D303D013EDDBCC33D78BD8CBDD43D1CBD26BE17BE603C803D15BEAD3BB33D303D39BD963D7CBEA03D0CBE63BD1CBD213CBFBB213EE9BDB33DFEBCFC3DCBBD083C043E3D3E563C1A3DAB3DA83D503D6CBCE43C9FBDB4BD26BD8E3DBB3D8A3DB13D9A3D06BDE0BC5E3CB33DD43DF1BDF43DC8BC213EC6BE2F3E0C3D943C96BCCD3D3E3EB2BC7EBDC73DCF3DE63DF4BDF2BD0CBEB0BD473E533E4EBD6BBD7E3DCD3CEEBAACBC69BD0A3D27BEF93DB73DEA3DF0BC0D3E213D36BDF83D4CBD5DBD4FBD33BE6BBC963C09BE06BE1FBE03BD07BE19BECB3C5B3ECB3B01BE10BE903D22BD8DBD97BE05BDFABC7ABD823EF1BD773E573E033D91BD133E0DBD20BD003D543DF33D4C3E833E06BD87BE243D8DBD143E013E0C3C32BDB5BD50BA5BBD073EB13D813B503E1CBE45BC89BDBC3D63BDF5BD19BB133E08BE8C3E853DB9BC11BEC1BD093C2ABE433E10BDED3B543DE43D7FBD0D3E13BE343DBFBD183DF1BDC3BC4DBD033E1CBD17BD3BBE563D5F3D57BDF73C34BC173D613D2D3ED1BD963C2ABDDABD1ABE063E9A3DD8BD583D193DE73D473E4FBEC13DF8BCD53DC8BD2FBE79BD30BD263D00BE0E3EEEBDC0BD243E083DBB3D4E3C133E8E3E073EADBD5A3E673DE03D8F3D963E723DFDBA58BC08BE0FBE0A3C0B3DDC3D0CBDCDBD2EBBB73D72BD833DA7BDCD3C2C3ED8BD4DBEE3BDA03D01BB0FBEAD3D02BF5C3D71BEE6BD76BE6EBD2C3EF0BD123D6D3D00BEF63D1BBE4FBE1DBE353E6B3DA3BD2FBEC53C46BD6A3EEABD8DBD9CBD2B3ECEBDAF3DF03C243D90BC9C3DDFBDE13D1BBE0A3D6C3C563CAC3D90BD57BD033EE93A563D0DBD023ECFBDE7BD6C3DB93C6FBCC43DD3BD4EBD703C953D033EB2BD7F3D97BD52BC36BDC13C363E83BE7CBE9E3DEB3C44BECF3CA9BD433CFABBA93D363E74BD46BE413D8CBDD73CBEBDB0BD143EB43CA8BCE9BD6FBDA13D2F3B6DBD3C3EBDBD5ABD8D3E603E213DE33D91BDBCBBE73DB33C9F3D89BD683DE73AE73DDEBD2B3D22BEB7BD373BF3BD30BEC13D9D3B25BE9B3DB5BC683DF63D163D3F3EAABDAE3DA83B38BE133D67BD54BEDFBD40BC753C85BDB73D183EFCBB4A3C83BEC6BD85BC17BD23BEE93D2F3DFC3C22BD523C92BD84BDA23C353D22BE5B3D0E3D433E7D3C593D2A3D3FBC473EC03D2ABEC5BD3A3DBEBD733B9D3CA8BD183DD63CC5BCAC3BCC3D49BEDB3DC0BDFBBDB9BD423ECDBC52BD04BDABBD033E9ABD713D063C663D29BD0FBEAEBDE2BD3B3D58BD50BD553E523EE73D6E3D45BCE2BCC33B3F3E01BC6B3D0A3CAD3D71BDC03C09BE393D0F3D44BE243C34BDA93D45BD3B3EE63D2C3DBCBD1BBE723EB83D803D973D873E843CAEBDD93D543E783DFCBD8CBB9F3D8E3DA9BD493E663D523D383DBF3D6EBDEC3D063D6CBEB03CFABD243EBBBD38BCAE3D363EABBC62BDC1BB893D9DBC623D413DA3BCF53C1C3D7F3DF43DEB3BAABD893DA7BDB33D1CBE213E73BD213DCB3C563E063E27BD8BBC96BB793D233D1B3E933C00BDE93CDF3C8BBC443D4DBDB0BC9DBDC13D63BDE4BCA73DF3BD6B3DED3DF5BD10BD06BE46BD7BBD323D2C3E373E7CBC31BD893EAC3CA8BDFA3CE2BCE43DAABC7C3B343E113D34BEFC3C833BAFBBEC3A0A3E783D8D3CDB3D00BD373D713EDEBD82BCC93D8CBC873EE53DD13DBEBB9DBDEEBD8DBD1B3E213E96BE33BE0FBE293DB0BD113ED13D21BE883B45BD96BD6E3B0ABE573D6ABD1BBE3A3E923D8D3DE2399A3D2E3E623E37BEF0BCBBBCE63D27BB6ABCD2BD2EBC9C3B643D283C963C5CBDF4BD203D363D3A3D82BE233E113D33BE393E4A3D59BEAD3D18BC053EE4BBC23D1C3EEEBDC13D673DA83DBA3D9ABDE4BC41BD8DBA82BE193D57BDA7BD28BE72BD8ABED23D27BDBFBCC33D96BC4EBE1ABE083E9B3CD2BD643D223D463C343E47BC633E2EBE19BD493E083E783DF83C153DADBC2E3ECDBD9A3CBD3C2BBE51BEBB3D59BDFC3DEABC73BD003FA23CDEBC073D99BBBABDCE3A3CBE1EBDDA3D0B3EC3BDE73D053E013EE83D27BEDCBDB33B283DFD3C8A3D843DB73D4CBEB9BA26BE6F3CAF3CA0BD113C343E8E3EEFBC823C063E3C3E523CD03DD3BD7FBD3DBE823D913D9D3DA1BD4ABE94BD01BE27BC41BE9F3C663C0ABDFDBD5CBD3FBC0CBEFCBC6ABECD3C11BDA33D093D94BE3ABDEABDE5BD163D83BD0EBDF0BD82BC1F3E163E883DDBBD713C323EFD3B893D53BD80BCC93D1FBE9BBD92BD29BE4DBC14BD0BBDAEBCA93DEABD803DF1BD9ABD6EBEF23C08BE893C99BDD33DC13D6D3D873C08BE53BE993C15BDBD3D10BE353D873D503E483E4CBD08BEC03DD3BD613EA13DE93B2E3EB5BD073DB63D4FBD85BDC1BC183E58BEF0BD01BE07BDBF3CCBBC8F3E8DBC1ABE54BED2BD96BCB93DAD3C123DAFBDEBBD763D34BDC4BD09BEA8BDE03D63BED33C3BBD2BBD183E19BD683D0EBE06BD0E3D07BB9FBDAEBC123EB4BD3D3CB9BC05BDADBC8B3C35BDB03C303C2BBD41BE4F3BC8BB4A3D86BA383E9B3CE23DF0395FBDA7BCAABC37BD08BE3B3B89BD4DBE37BDA5BDFD3D453DCB3DE8BD8F3D5ABD2DBE56BDD93DBB3D07BE38BD98BD263EC2BDA1BD91BB0F3C363BA23D2C3D8D3DD1BC1DBD01BE5A3AAD3DD2BD023DD13D963DA33D9BBC92BC61BD523C5E3DA13E40BE28BE27BD"
    }
  }
#-}
