// Exported by tools/export/export_models.py (torch 2.15.0, torch-mlir 20261001).
#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<()[s0] -> (s0 * 40)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
#map5 = affine_map<(d0, d1) -> (0, d1)>
#map6 = affine_map<()[s0] -> (s0 * 19)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map9 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map10 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (0, d1, 0, d3)>
#map15 = affine_map<()[s0] -> (s0 * 2)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map17 = affine_map<(d0, d1, d2, d3) -> ()>
#map18 = affine_map<()[s0] -> (s0 * 59)>
module {
  func.func @main(%arg0: tensor<?x40x64xbf16>, %arg1: tensor<?x19x80xbf16>, %arg2: tensor<?x72xbf16>, %arg3: tensor<?xbf16>, %arg4: tensor<40x3xf32>, %arg5: tensor<19x3xf32>, %arg6: tensor<?xbf16>) -> tensor<?x40x64xbf16> {
    %c3_i64 = arith.constant 3 : i64
    %c59_i64 = arith.constant 59 : i64
    %c2_i64 = arith.constant 2 : i64
    %c19_i64 = arith.constant 19 : i64
    %c1_i64 = arith.constant 1 : i64
    %c40_i64 = arith.constant 40 : i64
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c40 = arith.constant 40 : index
    %c2 = arith.constant 2 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %c19 = arith.constant 19 : index
    %c59 = arith.constant 59 : index
    %cst_1 = arith.constant 0.000000e+00 : f64
    %cst_2 = arith.constant 1.000000e+00 : f64
    %cst_3 = arith.constant 0.000000e+00 : bf16
    %cst_4 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_5 = arith.constant 4.467770e-02 : bf16
    %cst_6 = arith.constant 7.968750e-01 : bf16
    %cst_7 = arith.constant 1.000000e+00 : bf16
    %cst_8 = arith.constant 5.000000e-01 : bf16
    %cst_9 = arith.constant dense<0.000000e+00> : tensor<f32>
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
    %c236_i64 = arith.constant 236 : i64
    %c1888_i64 = arith.constant 1888 : i64
    %cst_88 = arith.constant 5.000000e-01 : f32
    %dim = tensor.dim %arg2, %c0 : tensor<?x72xbf16>
    %0 = arith.index_cast %dim : index to i64
    %1 = arith.muli %0, %c40_i64 : i64
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<?x40x64xbf16> into tensor<?x64xbf16>
    %2 = tensor.empty() : tensor<64x32xbf16>
    %transposed = linalg.transpose ins(%cst_79 : tensor<32x64xbf16>) outs(%2 : tensor<64x32xbf16>) permutation = [1, 0] 
    %3 = tensor.empty() : tensor<32xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_78 : tensor<32xbf16>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32xf32>
    %dim_89 = tensor.dim %arg0, %c0 : tensor<?x40x64xbf16>
    %5 = affine.apply #map1()[%dim_89]
    %6 = tensor.empty(%5) : tensor<?x64xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<?x64xbf16>) outs(%6 : tensor<?x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x64xf32>
    %8 = tensor.empty() : tensor<64x32xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%transposed : tensor<64x32xbf16>) outs(%8 : tensor<64x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<64x32xf32>
    %10 = tensor.empty(%5) : tensor<?x32xf32>
    %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %12 = linalg.matmul ins(%7, %9 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%11 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %13 = arith.cmpi sge, %1, %c0_i64 : i64
    cf.assert %13, "negative values not allowed in new dimensions"
    %14 = arith.index_cast %1 : i64 to index
    %15 = tensor.empty(%14) : tensor<?x32xf32>
    %16 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<32xf32>) outs(%15 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %17 = arith.cmpi eq, %5, %14 : index
    cf.assert %17, "mismatched size for broadcast"
    %18 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%12, %16 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%10 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.addf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %19 = tensor.empty(%5) : tensor<?x32xbf16>
    %20 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%18 : tensor<?x32xf32>) outs(%19 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x32xbf16>
    %21 = arith.divsi %5, %c40 : index
    %expanded = tensor.expand_shape %20 [[0, 1], [2]] output_shape [%21, 40, 32] : tensor<?x32xbf16> into tensor<?x40x32xbf16>
    %dim_90 = tensor.dim %arg3, %c0 : tensor<?xbf16>
    %22 = tensor.empty(%dim_90) : tensor<?xbf16>
    %23 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg3 : tensor<?xbf16>) outs(%22 : tensor<?xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = arith.mulf %in, %cst_80 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?xbf16>
    %dim_91 = tensor.dim %arg6, %c0 : tensor<?xbf16>
    %24 = tensor.empty(%dim_91) : tensor<?xbf16>
    %25 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg6 : tensor<?xbf16>) outs(%24 : tensor<?xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = arith.mulf %in, %cst_80 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?xbf16>
    %26 = tensor.empty() : tensor<128xf32>
    %27 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%26 : tensor<128xf32>) {
    ^bb0(%out: f32):
      %796 = linalg.index 0 : index
      %797 = arith.index_cast %796 : index to i64
      %798 = arith.sitofp %797 : i64 to f32
      %799 = arith.addf %798, %cst : f32
      linalg.yield %799 : f32
    } -> tensor<128xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%27 : tensor<128xf32>) outs(%26 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = arith.truncf %cst_77 : f64 to f32
      %797 = arith.mulf %in, %796 : f32
      linalg.yield %797 : f32
    } -> tensor<128xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%28 : tensor<128xf32>) outs(%26 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = arith.divf %in, %cst_81 : f32
      linalg.yield %796 : f32
    } -> tensor<128xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%29 : tensor<128xf32>) outs(%26 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = math.exp %in : f32
      linalg.yield %796 : f32
    } -> tensor<128xf32>
    %expanded_92 = tensor.expand_shape %23 [[0, 1]] output_shape [%dim_90, 1] : tensor<?xbf16> into tensor<?x1xbf16>
    %31 = tensor.empty(%dim_90) : tensor<?x1xf32>
    %32 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%expanded_92 : tensor<?x1xbf16>) outs(%31 : tensor<?x1xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x1xf32>
    %expanded_93 = tensor.expand_shape %30 [[0, 1]] output_shape [1, 128] : tensor<128xf32> into tensor<1x128xf32>
    %33 = tensor.empty(%dim_90) : tensor<?x128xf32>
    %34 = linalg.generic {indexing_maps = [#map4, #map5, #map2], iterator_types = ["parallel", "parallel"]} ins(%32, %expanded_93 : tensor<?x1xf32>, tensor<1x128xf32>) outs(%33 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.mulf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x128xf32>
    %35 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%34 : tensor<?x128xf32>) outs(%33 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = math.sin %in : f32
      linalg.yield %796 : f32
    } -> tensor<?x128xf32>
    %36 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%34 : tensor<?x128xf32>) outs(%33 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = math.cos %in : f32
      linalg.yield %796 : f32
    } -> tensor<?x128xf32>
    %concat = tensor.concat dim(1) %35, %36 : (tensor<?x128xf32>, tensor<?x128xf32>) -> tensor<?x256xf32>
    %dim_94 = tensor.dim %35, %c0 : tensor<?x128xf32>
    %extracted_slice = tensor.extract_slice %concat[0, 128] [%dim_94, 128] [1, 1] : tensor<?x256xf32> to tensor<?x128xf32>
    %extracted_slice_95 = tensor.extract_slice %concat[0, 0] [%dim_94, 128] [1, 1] : tensor<?x256xf32> to tensor<?x128xf32>
    %concat_96 = tensor.concat dim(1) %extracted_slice, %extracted_slice_95 : (tensor<?x128xf32>, tensor<?x128xf32>) -> tensor<?x256xf32>
    %37 = tensor.empty(%dim_94) : tensor<?x256xbf16>
    %38 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%concat_96 : tensor<?x256xf32>) outs(%37 : tensor<?x256xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x256xbf16>
    %39 = tensor.empty() : tensor<256x32xbf16>
    %transposed_97 = linalg.transpose ins(%cst_76 : tensor<32x256xbf16>) outs(%39 : tensor<256x32xbf16>) permutation = [1, 0] 
    %40 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_75 : tensor<32xbf16>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32xf32>
    %41 = tensor.empty(%dim_94) : tensor<?x256xf32>
    %42 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%38 : tensor<?x256xbf16>) outs(%41 : tensor<?x256xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x256xf32>
    %43 = tensor.empty() : tensor<256x32xf32>
    %44 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%transposed_97 : tensor<256x32xbf16>) outs(%43 : tensor<256x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<256x32xf32>
    %45 = tensor.empty(%dim_94) : tensor<?x32xf32>
    %46 = linalg.fill ins(%cst : f32) outs(%45 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %47 = linalg.matmul ins(%42, %44 : tensor<?x256xf32>, tensor<256x32xf32>) outs(%46 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %48 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %48, "negative values not allowed in new dimensions"
    %49 = tensor.empty(%dim) : tensor<?x32xf32>
    %50 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%40 : tensor<32xf32>) outs(%49 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %51 = arith.cmpi eq, %dim_94, %dim : index
    cf.assert %51, "mismatched size for broadcast"
    %52 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%47, %50 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%45 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.addf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %53 = tensor.empty(%dim_94) : tensor<?x32xbf16>
    %54 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%52 : tensor<?x32xf32>) outs(%53 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x32xbf16>
    %55 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%54 : tensor<?x32xbf16>) outs(%45 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %56 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%55 : tensor<?x32xf32>) outs(%45 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = arith.negf %in : f32
      %797 = math.exp %796 : f32
      %798 = arith.addf %797, %cst_0 : f32
      %799 = arith.divf %cst_0, %798 : f32
      linalg.yield %799 : f32
    } -> tensor<?x32xf32>
    %57 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%55, %56 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%45 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.mulf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %58 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%57 : tensor<?x32xf32>) outs(%53 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x32xbf16>
    %59 = tensor.empty() : tensor<32x32xbf16>
    %transposed_98 = linalg.transpose ins(%cst_74 : tensor<32x32xbf16>) outs(%59 : tensor<32x32xbf16>) permutation = [1, 0] 
    %60 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_73 : tensor<32xbf16>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32xf32>
    %61 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%58 : tensor<?x32xbf16>) outs(%45 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %62 = tensor.empty() : tensor<32x32xf32>
    %63 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%transposed_98 : tensor<32x32xbf16>) outs(%62 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32x32xf32>
    %64 = linalg.matmul ins(%61, %63 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%46 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %48, "negative values not allowed in new dimensions"
    %65 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%60 : tensor<32xf32>) outs(%49 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %51, "mismatched size for broadcast"
    %66 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%64, %65 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%45 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.addf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %67 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%66 : tensor<?x32xf32>) outs(%53 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x32xbf16>
    %expanded_99 = tensor.expand_shape %25 [[0, 1]] output_shape [%dim_91, 1] : tensor<?xbf16> into tensor<?x1xbf16>
    %68 = tensor.empty(%dim_91) : tensor<?x1xf32>
    %69 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%expanded_99 : tensor<?x1xbf16>) outs(%68 : tensor<?x1xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x1xf32>
    %70 = tensor.empty(%dim_91) : tensor<?x128xf32>
    %71 = linalg.generic {indexing_maps = [#map4, #map5, #map2], iterator_types = ["parallel", "parallel"]} ins(%69, %expanded_93 : tensor<?x1xf32>, tensor<1x128xf32>) outs(%70 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.mulf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x128xf32>
    %72 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%71 : tensor<?x128xf32>) outs(%70 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = math.sin %in : f32
      linalg.yield %796 : f32
    } -> tensor<?x128xf32>
    %73 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%71 : tensor<?x128xf32>) outs(%70 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = math.cos %in : f32
      linalg.yield %796 : f32
    } -> tensor<?x128xf32>
    %concat_100 = tensor.concat dim(1) %72, %73 : (tensor<?x128xf32>, tensor<?x128xf32>) -> tensor<?x256xf32>
    %dim_101 = tensor.dim %72, %c0 : tensor<?x128xf32>
    %extracted_slice_102 = tensor.extract_slice %concat_100[0, 128] [%dim_101, 128] [1, 1] : tensor<?x256xf32> to tensor<?x128xf32>
    %extracted_slice_103 = tensor.extract_slice %concat_100[0, 0] [%dim_101, 128] [1, 1] : tensor<?x256xf32> to tensor<?x128xf32>
    %concat_104 = tensor.concat dim(1) %extracted_slice_102, %extracted_slice_103 : (tensor<?x128xf32>, tensor<?x128xf32>) -> tensor<?x256xf32>
    %74 = tensor.empty(%dim_101) : tensor<?x256xbf16>
    %75 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%concat_104 : tensor<?x256xf32>) outs(%74 : tensor<?x256xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x256xbf16>
    %transposed_105 = linalg.transpose ins(%cst_72 : tensor<32x256xbf16>) outs(%39 : tensor<256x32xbf16>) permutation = [1, 0] 
    %76 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_71 : tensor<32xbf16>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32xf32>
    %77 = tensor.empty(%dim_101) : tensor<?x256xf32>
    %78 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%75 : tensor<?x256xbf16>) outs(%77 : tensor<?x256xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x256xf32>
    %79 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%transposed_105 : tensor<256x32xbf16>) outs(%43 : tensor<256x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<256x32xf32>
    %80 = tensor.empty(%dim_101) : tensor<?x32xf32>
    %81 = linalg.fill ins(%cst : f32) outs(%80 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %82 = linalg.matmul ins(%78, %79 : tensor<?x256xf32>, tensor<256x32xf32>) outs(%81 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %48, "negative values not allowed in new dimensions"
    %83 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%76 : tensor<32xf32>) outs(%49 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %84 = arith.cmpi eq, %dim_101, %dim : index
    cf.assert %84, "mismatched size for broadcast"
    %85 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%82, %83 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%80 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.addf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %86 = tensor.empty(%dim_101) : tensor<?x32xbf16>
    %87 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%85 : tensor<?x32xf32>) outs(%86 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x32xbf16>
    %88 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%87 : tensor<?x32xbf16>) outs(%80 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %89 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%88 : tensor<?x32xf32>) outs(%80 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = arith.negf %in : f32
      %797 = math.exp %796 : f32
      %798 = arith.addf %797, %cst_0 : f32
      %799 = arith.divf %cst_0, %798 : f32
      linalg.yield %799 : f32
    } -> tensor<?x32xf32>
    %90 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%88, %89 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%80 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.mulf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %91 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%90 : tensor<?x32xf32>) outs(%86 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x32xbf16>
    %transposed_106 = linalg.transpose ins(%cst_70 : tensor<32x32xbf16>) outs(%59 : tensor<32x32xbf16>) permutation = [1, 0] 
    %92 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_69 : tensor<32xbf16>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32xf32>
    %93 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%91 : tensor<?x32xbf16>) outs(%80 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %94 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%transposed_106 : tensor<32x32xbf16>) outs(%62 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32x32xf32>
    %95 = linalg.matmul ins(%93, %94 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%81 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %48, "negative values not allowed in new dimensions"
    %96 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%92 : tensor<32xf32>) outs(%49 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %84, "mismatched size for broadcast"
    %97 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%95, %96 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%80 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.addf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %98 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%97 : tensor<?x32xf32>) outs(%86 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x32xbf16>
    %99 = arith.cmpi eq, %dim_94, %dim_101 : index
    cf.assert %99, "mismatched size for broadcast"
    %100 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%67, %98 : tensor<?x32xbf16>, tensor<?x32xbf16>) outs(%53 : tensor<?x32xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.addf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x32xbf16>
    %101 = tensor.empty() : tensor<72x32xbf16>
    %transposed_107 = linalg.transpose ins(%cst_68 : tensor<32x72xbf16>) outs(%101 : tensor<72x32xbf16>) permutation = [1, 0] 
    %102 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_67 : tensor<32xbf16>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32xf32>
    %103 = tensor.empty(%dim) : tensor<?x72xf32>
    %104 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<?x72xbf16>) outs(%103 : tensor<?x72xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x72xf32>
    %105 = tensor.empty() : tensor<72x32xf32>
    %106 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%transposed_107 : tensor<72x32xbf16>) outs(%105 : tensor<72x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<72x32xf32>
    %107 = tensor.empty(%dim) : tensor<?x32xf32>
    %108 = linalg.fill ins(%cst : f32) outs(%107 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %109 = linalg.matmul ins(%104, %106 : tensor<?x72xf32>, tensor<72x32xf32>) outs(%108 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %48, "negative values not allowed in new dimensions"
    %110 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%102 : tensor<32xf32>) outs(%49 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %true, "mismatched size for broadcast"
    %111 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%109, %110 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%107 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.addf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %112 = tensor.empty(%dim) : tensor<?x32xbf16>
    %113 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%111 : tensor<?x32xf32>) outs(%112 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x32xbf16>
    %114 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%113 : tensor<?x32xbf16>) outs(%107 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %115 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%114 : tensor<?x32xf32>) outs(%107 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = arith.negf %in : f32
      %797 = math.exp %796 : f32
      %798 = arith.addf %797, %cst_0 : f32
      %799 = arith.divf %cst_0, %798 : f32
      linalg.yield %799 : f32
    } -> tensor<?x32xf32>
    %116 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%114, %115 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%107 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.mulf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %117 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%116 : tensor<?x32xf32>) outs(%112 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x32xbf16>
    %transposed_108 = linalg.transpose ins(%cst_66 : tensor<32x32xbf16>) outs(%59 : tensor<32x32xbf16>) permutation = [1, 0] 
    %118 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_65 : tensor<32xbf16>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32xf32>
    %119 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%117 : tensor<?x32xbf16>) outs(%107 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %120 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%transposed_108 : tensor<32x32xbf16>) outs(%62 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32x32xf32>
    %121 = linalg.matmul ins(%119, %120 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%108 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %48, "negative values not allowed in new dimensions"
    %122 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%118 : tensor<32xf32>) outs(%49 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %true, "mismatched size for broadcast"
    %123 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%121, %122 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%107 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.addf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %124 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%123 : tensor<?x32xf32>) outs(%112 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x32xbf16>
    %125 = arith.cmpi eq, %dim_94, %dim : index
    cf.assert %125, "mismatched size for broadcast"
    %126 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%100, %124 : tensor<?x32xbf16>, tensor<?x32xbf16>) outs(%53 : tensor<?x32xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.addf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x32xbf16>
    %127 = arith.muli %0, %c19_i64 : i64
    %collapsed_109 = tensor.collapse_shape %arg1 [[0, 1], [2]] : tensor<?x19x80xbf16> into tensor<?x80xbf16>
    %128 = tensor.empty() : tensor<80x32xbf16>
    %transposed_110 = linalg.transpose ins(%cst_64 : tensor<32x80xbf16>) outs(%128 : tensor<80x32xbf16>) permutation = [1, 0] 
    %129 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_63 : tensor<32xbf16>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32xf32>
    %dim_111 = tensor.dim %arg1, %c0 : tensor<?x19x80xbf16>
    %130 = affine.apply #map6()[%dim_111]
    %131 = tensor.empty(%130) : tensor<?x80xf32>
    %132 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%collapsed_109 : tensor<?x80xbf16>) outs(%131 : tensor<?x80xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x80xf32>
    %133 = tensor.empty() : tensor<80x32xf32>
    %134 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%transposed_110 : tensor<80x32xbf16>) outs(%133 : tensor<80x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<80x32xf32>
    %135 = tensor.empty(%130) : tensor<?x32xf32>
    %136 = linalg.fill ins(%cst : f32) outs(%135 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %137 = linalg.matmul ins(%132, %134 : tensor<?x80xf32>, tensor<80x32xf32>) outs(%136 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %138 = arith.cmpi sge, %127, %c0_i64 : i64
    cf.assert %138, "negative values not allowed in new dimensions"
    %139 = arith.index_cast %127 : i64 to index
    %140 = tensor.empty(%139) : tensor<?x32xf32>
    %141 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%129 : tensor<32xf32>) outs(%140 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %142 = arith.cmpi eq, %130, %139 : index
    cf.assert %142, "mismatched size for broadcast"
    %143 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%137, %141 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%135 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.addf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %144 = tensor.empty(%130) : tensor<?x32xbf16>
    %145 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%143 : tensor<?x32xf32>) outs(%144 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x32xbf16>
    %146 = arith.divsi %130, %c19 : index
    %expanded_112 = tensor.expand_shape %145 [[0, 1], [2]] output_shape [%146, 19, 32] : tensor<?x32xbf16> into tensor<?x19x32xbf16>
    %concat_113 = tensor.concat dim(0) %arg5, %arg4 : (tensor<19x3xf32>, tensor<40x3xf32>) -> tensor<59x3xf32>
    %extracted_slice_114 = tensor.extract_slice %concat_113[0, 0] [59, 1] [1, 1] : tensor<59x3xf32> to tensor<59x1xf32>
    %147 = tensor.empty() : tensor<2xf64>
    %148 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%147 : tensor<2xf64>) {
    ^bb0(%out: f64):
      %796 = linalg.index 0 : index
      %797 = arith.index_cast %796 : index to i64
      %798 = arith.sitofp %797 : i64 to f64
      %799 = arith.mulf %798, %cst_82 : f64
      %800 = arith.addf %799, %cst_1 : f64
      linalg.yield %800 : f64
    } -> tensor<2xf64>
    %149 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%148 : tensor<2xf64>) outs(%147 : tensor<2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = arith.divf %in, %cst_83 : f64
      linalg.yield %796 : f64
    } -> tensor<2xf64>
    %150 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%149 : tensor<2xf64>) outs(%147 : tensor<2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = math.powf %cst_62, %in : f64
      linalg.yield %796 : f64
    } -> tensor<2xf64>
    %151 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%150 : tensor<2xf64>) outs(%147 : tensor<2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = arith.cmpf one, %in, %cst_1 : f64
      cf.assert %796, "unimplemented: tensor with zero element"
      %797 = arith.divf %cst_2, %in : f64
      linalg.yield %797 : f64
    } -> tensor<2xf64>
    %152 = tensor.empty() : tensor<59x2xf64>
    %153 = linalg.generic {indexing_maps = [#map4, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_114, %151 : tensor<59x1xf32>, tensor<2xf64>) outs(%152 : tensor<59x2xf64>) {
    ^bb0(%in: f32, %in_284: f64, %out: f64):
      %796 = arith.extf %in : f32 to f64
      %797 = arith.mulf %796, %in_284 : f64
      linalg.yield %797 : f64
    } -> tensor<59x2xf64>
    %154 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%153 : tensor<59x2xf64>) outs(%152 : tensor<59x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = math.cos %in : f64
      linalg.yield %796 : f64
    } -> tensor<59x2xf64>
    %155 = tensor.empty() : tensor<59x2x2xf64>
    %156 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154 : tensor<59x2xf64>) outs(%155 : tensor<59x2x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<59x2x2xf64>
    %collapsed_115 = tensor.collapse_shape %156 [[0], [1, 2]] : tensor<59x2x2xf64> into tensor<59x4xf64>
    %157 = tensor.empty() : tensor<59x4xf32>
    %158 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%collapsed_115 : tensor<59x4xf64>) outs(%157 : tensor<59x4xf32>) {
    ^bb0(%in: f64, %out: f32):
      %796 = arith.truncf %in : f64 to f32
      linalg.yield %796 : f32
    } -> tensor<59x4xf32>
    %159 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%153 : tensor<59x2xf64>) outs(%152 : tensor<59x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = math.sin %in : f64
      linalg.yield %796 : f64
    } -> tensor<59x2xf64>
    %160 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159 : tensor<59x2xf64>) outs(%155 : tensor<59x2x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<59x2x2xf64>
    %collapsed_116 = tensor.collapse_shape %160 [[0], [1, 2]] : tensor<59x2x2xf64> into tensor<59x4xf64>
    %161 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%collapsed_116 : tensor<59x4xf64>) outs(%157 : tensor<59x4xf32>) {
    ^bb0(%in: f64, %out: f32):
      %796 = arith.truncf %in : f64 to f32
      linalg.yield %796 : f32
    } -> tensor<59x4xf32>
    %extracted_slice_117 = tensor.extract_slice %concat_113[0, 1] [59, 1] [1, 1] : tensor<59x3xf32> to tensor<59x1xf32>
    %162 = tensor.empty() : tensor<3xf64>
    %163 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%162 : tensor<3xf64>) {
    ^bb0(%out: f64):
      %796 = linalg.index 0 : index
      %797 = arith.index_cast %796 : index to i64
      %798 = arith.sitofp %797 : i64 to f64
      %799 = arith.mulf %798, %cst_82 : f64
      %800 = arith.addf %799, %cst_1 : f64
      linalg.yield %800 : f64
    } -> tensor<3xf64>
    %164 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%163 : tensor<3xf64>) outs(%162 : tensor<3xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = arith.divf %in, %cst_84 : f64
      linalg.yield %796 : f64
    } -> tensor<3xf64>
    %165 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%164 : tensor<3xf64>) outs(%162 : tensor<3xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = math.powf %cst_62, %in : f64
      linalg.yield %796 : f64
    } -> tensor<3xf64>
    %166 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%165 : tensor<3xf64>) outs(%162 : tensor<3xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = arith.cmpf one, %in, %cst_1 : f64
      cf.assert %796, "unimplemented: tensor with zero element"
      %797 = arith.divf %cst_2, %in : f64
      linalg.yield %797 : f64
    } -> tensor<3xf64>
    %167 = tensor.empty() : tensor<59x3xf64>
    %168 = linalg.generic {indexing_maps = [#map4, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_117, %166 : tensor<59x1xf32>, tensor<3xf64>) outs(%167 : tensor<59x3xf64>) {
    ^bb0(%in: f32, %in_284: f64, %out: f64):
      %796 = arith.extf %in : f32 to f64
      %797 = arith.mulf %796, %in_284 : f64
      linalg.yield %797 : f64
    } -> tensor<59x3xf64>
    %169 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%168 : tensor<59x3xf64>) outs(%167 : tensor<59x3xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = math.cos %in : f64
      linalg.yield %796 : f64
    } -> tensor<59x3xf64>
    %170 = tensor.empty() : tensor<59x3x2xf64>
    %171 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169 : tensor<59x3xf64>) outs(%170 : tensor<59x3x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<59x3x2xf64>
    %collapsed_118 = tensor.collapse_shape %171 [[0], [1, 2]] : tensor<59x3x2xf64> into tensor<59x6xf64>
    %172 = tensor.empty() : tensor<59x6xf32>
    %173 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%collapsed_118 : tensor<59x6xf64>) outs(%172 : tensor<59x6xf32>) {
    ^bb0(%in: f64, %out: f32):
      %796 = arith.truncf %in : f64 to f32
      linalg.yield %796 : f32
    } -> tensor<59x6xf32>
    %174 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%168 : tensor<59x3xf64>) outs(%167 : tensor<59x3xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = math.sin %in : f64
      linalg.yield %796 : f64
    } -> tensor<59x3xf64>
    %175 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174 : tensor<59x3xf64>) outs(%170 : tensor<59x3x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<59x3x2xf64>
    %collapsed_119 = tensor.collapse_shape %175 [[0], [1, 2]] : tensor<59x3x2xf64> into tensor<59x6xf64>
    %176 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%collapsed_119 : tensor<59x6xf64>) outs(%172 : tensor<59x6xf32>) {
    ^bb0(%in: f64, %out: f32):
      %796 = arith.truncf %in : f64 to f32
      linalg.yield %796 : f32
    } -> tensor<59x6xf32>
    %extracted_slice_120 = tensor.extract_slice %concat_113[0, 2] [59, 1] [1, 1] : tensor<59x3xf32> to tensor<59x1xf32>
    %177 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%165 : tensor<3xf64>) outs(%162 : tensor<3xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = arith.cmpf one, %in, %cst_1 : f64
      cf.assert %796, "unimplemented: tensor with zero element"
      %797 = arith.divf %cst_2, %in : f64
      linalg.yield %797 : f64
    } -> tensor<3xf64>
    %178 = linalg.generic {indexing_maps = [#map4, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_120, %177 : tensor<59x1xf32>, tensor<3xf64>) outs(%167 : tensor<59x3xf64>) {
    ^bb0(%in: f32, %in_284: f64, %out: f64):
      %796 = arith.extf %in : f32 to f64
      %797 = arith.mulf %796, %in_284 : f64
      linalg.yield %797 : f64
    } -> tensor<59x3xf64>
    %179 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%178 : tensor<59x3xf64>) outs(%167 : tensor<59x3xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = math.cos %in : f64
      linalg.yield %796 : f64
    } -> tensor<59x3xf64>
    %180 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179 : tensor<59x3xf64>) outs(%170 : tensor<59x3x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<59x3x2xf64>
    %collapsed_121 = tensor.collapse_shape %180 [[0], [1, 2]] : tensor<59x3x2xf64> into tensor<59x6xf64>
    %181 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%collapsed_121 : tensor<59x6xf64>) outs(%172 : tensor<59x6xf32>) {
    ^bb0(%in: f64, %out: f32):
      %796 = arith.truncf %in : f64 to f32
      linalg.yield %796 : f32
    } -> tensor<59x6xf32>
    %182 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%178 : tensor<59x3xf64>) outs(%167 : tensor<59x3xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = math.sin %in : f64
      linalg.yield %796 : f64
    } -> tensor<59x3xf64>
    %183 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182 : tensor<59x3xf64>) outs(%170 : tensor<59x3x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<59x3x2xf64>
    %collapsed_122 = tensor.collapse_shape %183 [[0], [1, 2]] : tensor<59x3x2xf64> into tensor<59x6xf64>
    %184 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%collapsed_122 : tensor<59x6xf64>) outs(%172 : tensor<59x6xf32>) {
    ^bb0(%in: f64, %out: f32):
      %796 = arith.truncf %in : f64 to f32
      linalg.yield %796 : f32
    } -> tensor<59x6xf32>
    %concat_123 = tensor.concat dim(1) %158, %173, %181 : (tensor<59x4xf32>, tensor<59x6xf32>, tensor<59x6xf32>) -> tensor<59x16xf32>
    %concat_124 = tensor.concat dim(1) %161, %176, %184 : (tensor<59x4xf32>, tensor<59x6xf32>, tensor<59x6xf32>) -> tensor<59x16xf32>
    %185 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%126 : tensor<?x32xbf16>) outs(%45 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %186 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%185 : tensor<?x32xf32>) outs(%45 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = arith.negf %in : f32
      %797 = math.exp %796 : f32
      %798 = arith.addf %797, %cst_0 : f32
      %799 = arith.divf %cst_0, %798 : f32
      linalg.yield %799 : f32
    } -> tensor<?x32xf32>
    %187 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%185, %186 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%45 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.mulf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %188 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%187 : tensor<?x32xf32>) outs(%53 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x32xbf16>
    %189 = tensor.empty() : tensor<32x192xbf16>
    %transposed_125 = linalg.transpose ins(%cst_61 : tensor<192x32xbf16>) outs(%189 : tensor<32x192xbf16>) permutation = [1, 0] 
    %190 = tensor.empty() : tensor<192xf32>
    %191 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_60 : tensor<192xbf16>) outs(%190 : tensor<192xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<192xf32>
    %192 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%188 : tensor<?x32xbf16>) outs(%45 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %193 = tensor.empty() : tensor<32x192xf32>
    %194 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%transposed_125 : tensor<32x192xbf16>) outs(%193 : tensor<32x192xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32x192xf32>
    %195 = tensor.empty(%dim_94) : tensor<?x192xf32>
    %196 = linalg.fill ins(%cst : f32) outs(%195 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %197 = linalg.matmul ins(%192, %194 : tensor<?x32xf32>, tensor<32x192xf32>) outs(%196 : tensor<?x192xf32>) -> tensor<?x192xf32>
    cf.assert %48, "negative values not allowed in new dimensions"
    %198 = tensor.empty(%dim) : tensor<?x192xf32>
    %199 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%191 : tensor<192xf32>) outs(%198 : tensor<?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x192xf32>
    cf.assert %51, "mismatched size for broadcast"
    %200 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%197, %199 : tensor<?x192xf32>, tensor<?x192xf32>) outs(%195 : tensor<?x192xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.addf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x192xf32>
    %201 = tensor.empty(%dim_94) : tensor<?x192xbf16>
    %202 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%200 : tensor<?x192xf32>) outs(%201 : tensor<?x192xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x192xbf16>
    %extracted_slice_126 = tensor.extract_slice %202[0, 0] [%dim_94, 32] [1, 1] : tensor<?x192xbf16> to tensor<?x32xbf16>
    %extracted_slice_127 = tensor.extract_slice %202[0, 32] [%dim_94, 32] [1, 1] : tensor<?x192xbf16> to tensor<?x32xbf16>
    %extracted_slice_128 = tensor.extract_slice %202[0, 64] [%dim_94, 32] [1, 1] : tensor<?x192xbf16> to tensor<?x32xbf16>
    %extracted_slice_129 = tensor.extract_slice %202[0, 96] [%dim_94, 32] [1, 1] : tensor<?x192xbf16> to tensor<?x32xbf16>
    %extracted_slice_130 = tensor.extract_slice %202[0, 128] [%dim_94, 32] [1, 1] : tensor<?x192xbf16> to tensor<?x32xbf16>
    %extracted_slice_131 = tensor.extract_slice %202[0, 160] [%dim_94, 32] [1, 1] : tensor<?x192xbf16> to tensor<?x32xbf16>
    %203 = tensor.empty(%21) : tensor<?x40x32xf32>
    %204 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<?x40x32xbf16>) outs(%203 : tensor<?x40x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x40x32xf32>
    %205 = tensor.empty(%21) : tensor<?x40x32xf64>
    %206 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%204 : tensor<?x40x32xf32>) outs(%205 : tensor<?x40x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %796 = arith.extf %in : f32 to f64
      linalg.yield %796 : f64
    } -> tensor<?x40x32xf64>
    %207 = tensor.empty(%21) : tensor<?x40x1xf64>
    %208 = linalg.fill ins(%cst_1 : f64) outs(%207 : tensor<?x40x1xf64>) -> tensor<?x40x1xf64>
    %209 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%206 : tensor<?x40x32xf64>) outs(%208 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = arith.addf %in, %out : f64
      linalg.yield %796 : f64
    } -> tensor<?x40x1xf64>
    %210 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%209 : tensor<?x40x1xf64>) outs(%207 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = arith.divf %in, %cst_85 : f64
      linalg.yield %796 : f64
    } -> tensor<?x40x1xf64>
    %211 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%206, %210 : tensor<?x40x32xf64>, tensor<?x40x1xf64>) outs(%205 : tensor<?x40x32xf64>) {
    ^bb0(%in: f64, %in_284: f64, %out: f64):
      %796 = arith.subf %in, %in_284 : f64
      linalg.yield %796 : f64
    } -> tensor<?x40x32xf64>
    %212 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%211, %211 : tensor<?x40x32xf64>, tensor<?x40x32xf64>) outs(%205 : tensor<?x40x32xf64>) {
    ^bb0(%in: f64, %in_284: f64, %out: f64):
      %796 = arith.mulf %in, %in_284 : f64
      linalg.yield %796 : f64
    } -> tensor<?x40x32xf64>
    %213 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%212 : tensor<?x40x32xf64>) outs(%208 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = arith.addf %in, %out : f64
      linalg.yield %796 : f64
    } -> tensor<?x40x1xf64>
    %214 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%213 : tensor<?x40x1xf64>) outs(%207 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = arith.divf %in, %cst_85 : f64
      linalg.yield %796 : f64
    } -> tensor<?x40x1xf64>
    %215 = tensor.empty(%21) : tensor<?x40x1xf32>
    %216 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214 : tensor<?x40x1xf64>) outs(%215 : tensor<?x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %796 = arith.truncf %in : f64 to f32
      linalg.yield %796 : f32
    } -> tensor<?x40x1xf32>
    %217 = linalg.fill ins(%cst : f32) outs(%215 : tensor<?x40x1xf32>) -> tensor<?x40x1xf32>
    %218 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%204 : tensor<?x40x32xf32>) outs(%217 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = arith.addf %in, %out : f32
      linalg.yield %796 : f32
    } -> tensor<?x40x1xf32>
    %219 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%218 : tensor<?x40x1xf32>) outs(%215 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = arith.divf %in, %cst_86 : f32
      linalg.yield %796 : f32
    } -> tensor<?x40x1xf32>
    %220 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%216 : tensor<?x40x1xf32>) outs(%215 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = arith.truncf %cst_59 : f64 to f32
      %797 = arith.addf %in, %796 : f32
      linalg.yield %797 : f32
    } -> tensor<?x40x1xf32>
    %221 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%220 : tensor<?x40x1xf32>) outs(%215 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = math.rsqrt %in : f32
      linalg.yield %796 : f32
    } -> tensor<?x40x1xf32>
    %222 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%204, %219 : tensor<?x40x32xf32>, tensor<?x40x1xf32>) outs(%203 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.subf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x40x32xf32>
    %223 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%222, %221 : tensor<?x40x32xf32>, tensor<?x40x1xf32>) outs(%203 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.mulf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x40x32xf32>
    %224 = tensor.empty(%21) : tensor<?x40x32xbf16>
    %225 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%223 : tensor<?x40x32xf32>) outs(%224 : tensor<?x40x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x40x32xbf16>
    %expanded_132 = tensor.expand_shape %extracted_slice_127 [[0], [1, 2]] output_shape [%dim_94, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    %226 = tensor.empty(%dim_94) : tensor<?x1x32xbf16>
    %227 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_132 : tensor<?x1x32xbf16>) outs(%226 : tensor<?x1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = arith.addf %in, %cst_7 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x1x32xbf16>
    %228 = arith.cmpi eq, %21, %dim_94 : index
    cf.assert %228, "mismatched size for broadcast"
    %229 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%225, %227 : tensor<?x40x32xbf16>, tensor<?x1x32xbf16>) outs(%224 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.mulf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x40x32xbf16>
    %expanded_133 = tensor.expand_shape %extracted_slice_126 [[0], [1, 2]] output_shape [%dim_94, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    cf.assert %228, "mismatched size for broadcast"
    %230 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%229, %expanded_133 : tensor<?x40x32xbf16>, tensor<?x1x32xbf16>) outs(%224 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.addf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x40x32xbf16>
    %transposed_134 = linalg.transpose ins(%cst_58 : tensor<192x32xbf16>) outs(%189 : tensor<32x192xbf16>) permutation = [1, 0] 
    %231 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_57 : tensor<192xbf16>) outs(%190 : tensor<192xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<192xf32>
    %232 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%transposed_134 : tensor<32x192xbf16>) outs(%193 : tensor<32x192xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32x192xf32>
    %233 = linalg.matmul ins(%192, %232 : tensor<?x32xf32>, tensor<32x192xf32>) outs(%196 : tensor<?x192xf32>) -> tensor<?x192xf32>
    cf.assert %48, "negative values not allowed in new dimensions"
    %234 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%231 : tensor<192xf32>) outs(%198 : tensor<?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x192xf32>
    cf.assert %51, "mismatched size for broadcast"
    %235 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%233, %234 : tensor<?x192xf32>, tensor<?x192xf32>) outs(%195 : tensor<?x192xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.addf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x192xf32>
    %236 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%235 : tensor<?x192xf32>) outs(%201 : tensor<?x192xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x192xbf16>
    %extracted_slice_135 = tensor.extract_slice %236[0, 0] [%dim_94, 32] [1, 1] : tensor<?x192xbf16> to tensor<?x32xbf16>
    %extracted_slice_136 = tensor.extract_slice %236[0, 32] [%dim_94, 32] [1, 1] : tensor<?x192xbf16> to tensor<?x32xbf16>
    %extracted_slice_137 = tensor.extract_slice %236[0, 64] [%dim_94, 32] [1, 1] : tensor<?x192xbf16> to tensor<?x32xbf16>
    %extracted_slice_138 = tensor.extract_slice %236[0, 96] [%dim_94, 32] [1, 1] : tensor<?x192xbf16> to tensor<?x32xbf16>
    %extracted_slice_139 = tensor.extract_slice %236[0, 128] [%dim_94, 32] [1, 1] : tensor<?x192xbf16> to tensor<?x32xbf16>
    %extracted_slice_140 = tensor.extract_slice %236[0, 160] [%dim_94, 32] [1, 1] : tensor<?x192xbf16> to tensor<?x32xbf16>
    %237 = tensor.empty(%146) : tensor<?x19x32xf32>
    %238 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_112 : tensor<?x19x32xbf16>) outs(%237 : tensor<?x19x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x19x32xf32>
    %239 = tensor.empty(%146) : tensor<?x19x32xf64>
    %240 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%238 : tensor<?x19x32xf32>) outs(%239 : tensor<?x19x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %796 = arith.extf %in : f32 to f64
      linalg.yield %796 : f64
    } -> tensor<?x19x32xf64>
    %241 = tensor.empty(%146) : tensor<?x19x1xf64>
    %242 = linalg.fill ins(%cst_1 : f64) outs(%241 : tensor<?x19x1xf64>) -> tensor<?x19x1xf64>
    %243 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%240 : tensor<?x19x32xf64>) outs(%242 : tensor<?x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = arith.addf %in, %out : f64
      linalg.yield %796 : f64
    } -> tensor<?x19x1xf64>
    %244 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%243 : tensor<?x19x1xf64>) outs(%241 : tensor<?x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = arith.divf %in, %cst_85 : f64
      linalg.yield %796 : f64
    } -> tensor<?x19x1xf64>
    %245 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%240, %244 : tensor<?x19x32xf64>, tensor<?x19x1xf64>) outs(%239 : tensor<?x19x32xf64>) {
    ^bb0(%in: f64, %in_284: f64, %out: f64):
      %796 = arith.subf %in, %in_284 : f64
      linalg.yield %796 : f64
    } -> tensor<?x19x32xf64>
    %246 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%245, %245 : tensor<?x19x32xf64>, tensor<?x19x32xf64>) outs(%239 : tensor<?x19x32xf64>) {
    ^bb0(%in: f64, %in_284: f64, %out: f64):
      %796 = arith.mulf %in, %in_284 : f64
      linalg.yield %796 : f64
    } -> tensor<?x19x32xf64>
    %247 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%246 : tensor<?x19x32xf64>) outs(%242 : tensor<?x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = arith.addf %in, %out : f64
      linalg.yield %796 : f64
    } -> tensor<?x19x1xf64>
    %248 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%247 : tensor<?x19x1xf64>) outs(%241 : tensor<?x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = arith.divf %in, %cst_85 : f64
      linalg.yield %796 : f64
    } -> tensor<?x19x1xf64>
    %249 = tensor.empty(%146) : tensor<?x19x1xf32>
    %250 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%248 : tensor<?x19x1xf64>) outs(%249 : tensor<?x19x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %796 = arith.truncf %in : f64 to f32
      linalg.yield %796 : f32
    } -> tensor<?x19x1xf32>
    %251 = linalg.fill ins(%cst : f32) outs(%249 : tensor<?x19x1xf32>) -> tensor<?x19x1xf32>
    %252 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%238 : tensor<?x19x32xf32>) outs(%251 : tensor<?x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = arith.addf %in, %out : f32
      linalg.yield %796 : f32
    } -> tensor<?x19x1xf32>
    %253 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%252 : tensor<?x19x1xf32>) outs(%249 : tensor<?x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = arith.divf %in, %cst_86 : f32
      linalg.yield %796 : f32
    } -> tensor<?x19x1xf32>
    %254 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%250 : tensor<?x19x1xf32>) outs(%249 : tensor<?x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = arith.truncf %cst_59 : f64 to f32
      %797 = arith.addf %in, %796 : f32
      linalg.yield %797 : f32
    } -> tensor<?x19x1xf32>
    %255 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%254 : tensor<?x19x1xf32>) outs(%249 : tensor<?x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = math.rsqrt %in : f32
      linalg.yield %796 : f32
    } -> tensor<?x19x1xf32>
    %256 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%238, %253 : tensor<?x19x32xf32>, tensor<?x19x1xf32>) outs(%237 : tensor<?x19x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.subf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x19x32xf32>
    %257 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%256, %255 : tensor<?x19x32xf32>, tensor<?x19x1xf32>) outs(%237 : tensor<?x19x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.mulf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x19x32xf32>
    %258 = tensor.empty(%146) : tensor<?x19x32xbf16>
    %259 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%257 : tensor<?x19x32xf32>) outs(%258 : tensor<?x19x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x19x32xbf16>
    %expanded_141 = tensor.expand_shape %extracted_slice_136 [[0], [1, 2]] output_shape [%dim_94, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    %260 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_141 : tensor<?x1x32xbf16>) outs(%226 : tensor<?x1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = arith.addf %in, %cst_7 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x1x32xbf16>
    %261 = arith.cmpi eq, %146, %dim_94 : index
    cf.assert %261, "mismatched size for broadcast"
    %262 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%259, %260 : tensor<?x19x32xbf16>, tensor<?x1x32xbf16>) outs(%258 : tensor<?x19x32xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.mulf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x19x32xbf16>
    %expanded_142 = tensor.expand_shape %extracted_slice_135 [[0], [1, 2]] output_shape [%dim_94, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    cf.assert %261, "mismatched size for broadcast"
    %263 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%262, %expanded_142 : tensor<?x19x32xbf16>, tensor<?x1x32xbf16>) outs(%258 : tensor<?x19x32xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.addf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x19x32xbf16>
    %collapsed_143 = tensor.collapse_shape %230 [[0, 1], [2]] : tensor<?x40x32xbf16> into tensor<?x32xbf16>
    %transposed_144 = linalg.transpose ins(%cst_56 : tensor<32x32xbf16>) outs(%59 : tensor<32x32xbf16>) permutation = [1, 0] 
    %264 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_55 : tensor<32xbf16>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32xf32>
    %265 = affine.apply #map1()[%21]
    %266 = tensor.empty(%265) : tensor<?x32xf32>
    %267 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%collapsed_143 : tensor<?x32xbf16>) outs(%266 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %268 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%transposed_144 : tensor<32x32xbf16>) outs(%62 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32x32xf32>
    %269 = linalg.fill ins(%cst : f32) outs(%266 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %270 = linalg.matmul ins(%267, %268 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%269 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %13, "negative values not allowed in new dimensions"
    %271 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%264 : tensor<32xf32>) outs(%15 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %272 = arith.cmpi eq, %265, %14 : index
    cf.assert %272, "mismatched size for broadcast"
    %273 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%270, %271 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%266 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.addf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %274 = tensor.empty(%265) : tensor<?x32xbf16>
    %275 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%273 : tensor<?x32xf32>) outs(%274 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x32xbf16>
    %276 = arith.divsi %265, %c40 : index
    %transposed_145 = linalg.transpose ins(%cst_54 : tensor<32x32xbf16>) outs(%59 : tensor<32x32xbf16>) permutation = [1, 0] 
    %277 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_53 : tensor<32xbf16>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32xf32>
    %278 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%transposed_145 : tensor<32x32xbf16>) outs(%62 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32x32xf32>
    %279 = linalg.matmul ins(%267, %278 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%269 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %13, "negative values not allowed in new dimensions"
    %280 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%277 : tensor<32xf32>) outs(%15 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %272, "mismatched size for broadcast"
    %281 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%279, %280 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%266 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.addf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %282 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%281 : tensor<?x32xf32>) outs(%274 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x32xbf16>
    %transposed_146 = linalg.transpose ins(%cst_52 : tensor<32x32xbf16>) outs(%59 : tensor<32x32xbf16>) permutation = [1, 0] 
    %283 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_51 : tensor<32xbf16>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32xf32>
    %284 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%transposed_146 : tensor<32x32xbf16>) outs(%62 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32x32xf32>
    %285 = linalg.matmul ins(%267, %284 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%269 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %13, "negative values not allowed in new dimensions"
    %286 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%283 : tensor<32xf32>) outs(%15 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %272, "mismatched size for broadcast"
    %287 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%285, %286 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%266 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.addf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %288 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%287 : tensor<?x32xf32>) outs(%274 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x32xbf16>
    %collapsed_147 = tensor.collapse_shape %263 [[0, 1], [2]] : tensor<?x19x32xbf16> into tensor<?x32xbf16>
    %transposed_148 = linalg.transpose ins(%cst_50 : tensor<32x32xbf16>) outs(%59 : tensor<32x32xbf16>) permutation = [1, 0] 
    %289 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_49 : tensor<32xbf16>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32xf32>
    %290 = affine.apply #map6()[%146]
    %291 = tensor.empty(%290) : tensor<?x32xf32>
    %292 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%collapsed_147 : tensor<?x32xbf16>) outs(%291 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %293 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%transposed_148 : tensor<32x32xbf16>) outs(%62 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32x32xf32>
    %294 = linalg.fill ins(%cst : f32) outs(%291 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %295 = linalg.matmul ins(%292, %293 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%294 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %138, "negative values not allowed in new dimensions"
    %296 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%289 : tensor<32xf32>) outs(%140 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %297 = arith.cmpi eq, %290, %139 : index
    cf.assert %297, "mismatched size for broadcast"
    %298 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%295, %296 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%291 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.addf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %299 = tensor.empty(%290) : tensor<?x32xbf16>
    %300 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%298 : tensor<?x32xf32>) outs(%299 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x32xbf16>
    %301 = arith.divsi %290, %c19 : index
    %transposed_149 = linalg.transpose ins(%cst_48 : tensor<32x32xbf16>) outs(%59 : tensor<32x32xbf16>) permutation = [1, 0] 
    %302 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_47 : tensor<32xbf16>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32xf32>
    %303 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%transposed_149 : tensor<32x32xbf16>) outs(%62 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32x32xf32>
    %304 = linalg.matmul ins(%292, %303 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%294 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %138, "negative values not allowed in new dimensions"
    %305 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%302 : tensor<32xf32>) outs(%140 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %297, "mismatched size for broadcast"
    %306 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%304, %305 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%291 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.addf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %307 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%306 : tensor<?x32xf32>) outs(%299 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x32xbf16>
    %transposed_150 = linalg.transpose ins(%cst_46 : tensor<32x32xbf16>) outs(%59 : tensor<32x32xbf16>) permutation = [1, 0] 
    %308 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_45 : tensor<32xbf16>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32xf32>
    %309 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%transposed_150 : tensor<32x32xbf16>) outs(%62 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32x32xf32>
    %310 = linalg.matmul ins(%292, %309 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%294 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %138, "negative values not allowed in new dimensions"
    %311 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%308 : tensor<32xf32>) outs(%140 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %297, "mismatched size for broadcast"
    %312 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%310, %311 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%291 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.addf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %313 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%312 : tensor<?x32xf32>) outs(%299 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x32xbf16>
    %expanded_151 = tensor.expand_shape %275 [[0, 1], [2, 3]] output_shape [%276, 40, 2, 16] : tensor<?x32xbf16> into tensor<?x40x2x16xbf16>
    %expanded_152 = tensor.expand_shape %282 [[0, 1], [2, 3]] output_shape [%276, 40, 2, 16] : tensor<?x32xbf16> into tensor<?x40x2x16xbf16>
    %expanded_153 = tensor.expand_shape %288 [[0, 1], [2, 3]] output_shape [%276, 40, 2, 16] : tensor<?x32xbf16> into tensor<?x40x2x16xbf16>
    %314 = tensor.empty(%276) : tensor<?x40x2x16xbf16>
    %315 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_151, %expanded_151 : tensor<?x40x2x16xbf16>, tensor<?x40x2x16xbf16>) outs(%314 : tensor<?x40x2x16xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.mulf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x40x2x16xbf16>
    %316 = tensor.empty(%276) : tensor<?x40x2x1xbf16>
    %317 = linalg.fill ins(%cst_3 : bf16) outs(%316 : tensor<?x40x2x1xbf16>) -> tensor<?x40x2x1xbf16>
    %318 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%315 : tensor<?x40x2x16xbf16>) outs(%317 : tensor<?x40x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = arith.addf %in, %out : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x40x2x1xbf16>
    %319 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%318 : tensor<?x40x2x1xbf16>) outs(%316 : tensor<?x40x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = arith.divf %in, %cst_87 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x40x2x1xbf16>
    %320 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%319 : tensor<?x40x2x1xbf16>) outs(%316 : tensor<?x40x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = arith.truncf %cst_59 : f64 to bf16
      %797 = arith.addf %in, %796 : bf16
      linalg.yield %797 : bf16
    } -> tensor<?x40x2x1xbf16>
    %321 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%320 : tensor<?x40x2x1xbf16>) outs(%316 : tensor<?x40x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = math.rsqrt %in : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x40x2x1xbf16>
    %322 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_151, %321 : tensor<?x40x2x16xbf16>, tensor<?x40x2x1xbf16>) outs(%314 : tensor<?x40x2x16xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.mulf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x40x2x16xbf16>
    %323 = linalg.generic {indexing_maps = [#map11, #map13, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%322, %cst_44 : tensor<?x40x2x16xbf16>, tensor<16xbf16>) outs(%314 : tensor<?x40x2x16xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.mulf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x40x2x16xbf16>
    %324 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_152, %expanded_152 : tensor<?x40x2x16xbf16>, tensor<?x40x2x16xbf16>) outs(%314 : tensor<?x40x2x16xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.mulf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x40x2x16xbf16>
    %325 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%324 : tensor<?x40x2x16xbf16>) outs(%317 : tensor<?x40x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = arith.addf %in, %out : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x40x2x1xbf16>
    %326 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%325 : tensor<?x40x2x1xbf16>) outs(%316 : tensor<?x40x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = arith.divf %in, %cst_87 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x40x2x1xbf16>
    %327 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%326 : tensor<?x40x2x1xbf16>) outs(%316 : tensor<?x40x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = arith.truncf %cst_59 : f64 to bf16
      %797 = arith.addf %in, %796 : bf16
      linalg.yield %797 : bf16
    } -> tensor<?x40x2x1xbf16>
    %328 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%327 : tensor<?x40x2x1xbf16>) outs(%316 : tensor<?x40x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = math.rsqrt %in : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x40x2x1xbf16>
    %329 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_152, %328 : tensor<?x40x2x16xbf16>, tensor<?x40x2x1xbf16>) outs(%314 : tensor<?x40x2x16xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.mulf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x40x2x16xbf16>
    %330 = linalg.generic {indexing_maps = [#map11, #map13, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%329, %cst_43 : tensor<?x40x2x16xbf16>, tensor<16xbf16>) outs(%314 : tensor<?x40x2x16xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.mulf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x40x2x16xbf16>
    %expanded_154 = tensor.expand_shape %300 [[0, 1], [2, 3]] output_shape [%301, 19, 2, 16] : tensor<?x32xbf16> into tensor<?x19x2x16xbf16>
    %expanded_155 = tensor.expand_shape %307 [[0, 1], [2, 3]] output_shape [%301, 19, 2, 16] : tensor<?x32xbf16> into tensor<?x19x2x16xbf16>
    %expanded_156 = tensor.expand_shape %313 [[0, 1], [2, 3]] output_shape [%301, 19, 2, 16] : tensor<?x32xbf16> into tensor<?x19x2x16xbf16>
    %331 = tensor.empty(%301) : tensor<?x19x2x16xbf16>
    %332 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_154, %expanded_154 : tensor<?x19x2x16xbf16>, tensor<?x19x2x16xbf16>) outs(%331 : tensor<?x19x2x16xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.mulf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x19x2x16xbf16>
    %333 = tensor.empty(%301) : tensor<?x19x2x1xbf16>
    %334 = linalg.fill ins(%cst_3 : bf16) outs(%333 : tensor<?x19x2x1xbf16>) -> tensor<?x19x2x1xbf16>
    %335 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%332 : tensor<?x19x2x16xbf16>) outs(%334 : tensor<?x19x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = arith.addf %in, %out : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x19x2x1xbf16>
    %336 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%335 : tensor<?x19x2x1xbf16>) outs(%333 : tensor<?x19x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = arith.divf %in, %cst_87 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x19x2x1xbf16>
    %337 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%336 : tensor<?x19x2x1xbf16>) outs(%333 : tensor<?x19x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = arith.truncf %cst_59 : f64 to bf16
      %797 = arith.addf %in, %796 : bf16
      linalg.yield %797 : bf16
    } -> tensor<?x19x2x1xbf16>
    %338 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%337 : tensor<?x19x2x1xbf16>) outs(%333 : tensor<?x19x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = math.rsqrt %in : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x19x2x1xbf16>
    %339 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_154, %338 : tensor<?x19x2x16xbf16>, tensor<?x19x2x1xbf16>) outs(%331 : tensor<?x19x2x16xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.mulf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x19x2x16xbf16>
    %340 = linalg.generic {indexing_maps = [#map11, #map13, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%339, %cst_42 : tensor<?x19x2x16xbf16>, tensor<16xbf16>) outs(%331 : tensor<?x19x2x16xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.mulf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x19x2x16xbf16>
    %341 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_155, %expanded_155 : tensor<?x19x2x16xbf16>, tensor<?x19x2x16xbf16>) outs(%331 : tensor<?x19x2x16xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.mulf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x19x2x16xbf16>
    %342 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%341 : tensor<?x19x2x16xbf16>) outs(%334 : tensor<?x19x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = arith.addf %in, %out : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x19x2x1xbf16>
    %343 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%342 : tensor<?x19x2x1xbf16>) outs(%333 : tensor<?x19x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = arith.divf %in, %cst_87 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x19x2x1xbf16>
    %344 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%343 : tensor<?x19x2x1xbf16>) outs(%333 : tensor<?x19x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = arith.truncf %cst_59 : f64 to bf16
      %797 = arith.addf %in, %796 : bf16
      linalg.yield %797 : bf16
    } -> tensor<?x19x2x1xbf16>
    %345 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%344 : tensor<?x19x2x1xbf16>) outs(%333 : tensor<?x19x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = math.rsqrt %in : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x19x2x1xbf16>
    %346 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_155, %345 : tensor<?x19x2x16xbf16>, tensor<?x19x2x1xbf16>) outs(%331 : tensor<?x19x2x16xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.mulf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x19x2x16xbf16>
    %347 = linalg.generic {indexing_maps = [#map11, #map13, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%346, %cst_41 : tensor<?x19x2x16xbf16>, tensor<16xbf16>) outs(%331 : tensor<?x19x2x16xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.mulf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x19x2x16xbf16>
    %concat_157 = tensor.concat dim(1) %340, %323 : (tensor<?x19x2x16xbf16>, tensor<?x40x2x16xbf16>) -> tensor<?x59x2x16xbf16>
    %concat_158 = tensor.concat dim(1) %347, %330 : (tensor<?x19x2x16xbf16>, tensor<?x40x2x16xbf16>) -> tensor<?x59x2x16xbf16>
    %concat_159 = tensor.concat dim(1) %expanded_156, %expanded_153 : (tensor<?x19x2x16xbf16>, tensor<?x40x2x16xbf16>) -> tensor<?x59x2x16xbf16>
    %expanded_160 = tensor.expand_shape %concat_123 [[0, 1], [2, 3]] output_shape [1, 59, 1, 16] : tensor<59x16xf32> into tensor<1x59x1x16xf32>
    %expanded_161 = tensor.expand_shape %concat_124 [[0, 1], [2, 3]] output_shape [1, 59, 1, 16] : tensor<59x16xf32> into tensor<1x59x1x16xf32>
    %348 = arith.cmpi slt, %0, %c0_i64 : i64
    %349 = arith.select %348, %c1_i64, %0 : i64
    %350 = arith.extui %348 : i1 to i64
    %351 = arith.addi %350, %c1_i64 : i64
    %352 = arith.muli %349, %c236_i64 : i64
    %353 = arith.cmpi sle, %351, %c1_i64 : i64
    cf.assert %353, "must have at most one inferred (negative) dimension"
    %dim_162 = tensor.dim %340, %c0 : tensor<?x19x2x16xbf16>
    %354 = arith.index_cast %dim_162 : index to i64
    %355 = arith.muli %354, %c1888_i64 : i64
    %356 = arith.divsi %355, %352 : i64
    %357 = arith.select %348, %356, %0 : i64
    %from_elements = tensor.from_elements %357, %c59_i64, %c2_i64, %356, %c2_i64 : tensor<5xi64>
    %reshape = tensor.reshape %concat_157(%from_elements) : (tensor<?x59x2x16xbf16>, tensor<5xi64>) -> tensor<?x59x2x8x2xbf16>
    %358 = arith.index_cast %357 : i64 to index
    %extracted_slice_163 = tensor.extract_slice %reshape[0, 0, 0, 0, 0] [%358, 59, 2, 8, 1] [1, 1, 1, 1, 1] : tensor<?x59x2x8x2xbf16> to tensor<?x59x2x8x1xbf16>
    %extracted_slice_164 = tensor.extract_slice %reshape[0, 0, 0, 0, 1] [%358, 59, 2, 8, 1] [1, 1, 1, 1, 1] : tensor<?x59x2x8x2xbf16> to tensor<?x59x2x8x1xbf16>
    %collapsed_165 = tensor.collapse_shape %extracted_slice_164 [[0], [1], [2], [3, 4]] : tensor<?x59x2x8x1xbf16> into tensor<?x59x2x8xbf16>
    %359 = tensor.empty(%358) : tensor<?x59x2x8xbf16>
    %360 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_165 : tensor<?x59x2x8xbf16>) outs(%359 : tensor<?x59x2x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = arith.negf %in : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x59x2x8xbf16>
    %expanded_166 = tensor.expand_shape %360 [[0], [1], [2], [3, 4]] output_shape [%358, 59, 2, 8, 1] : tensor<?x59x2x8xbf16> into tensor<?x59x2x8x1xbf16>
    %concat_167 = tensor.concat dim(4) %expanded_166, %extracted_slice_163 : (tensor<?x59x2x8x1xbf16>, tensor<?x59x2x8x1xbf16>) -> tensor<?x59x2x8x2xbf16>
    %collapsed_168 = tensor.collapse_shape %concat_167 [[0], [1], [2], [3, 4]] : tensor<?x59x2x8x2xbf16> into tensor<?x59x2x16xbf16>
    %361 = tensor.empty(%dim_162) : tensor<?x59x2x16xf32>
    %362 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_157 : tensor<?x59x2x16xbf16>) outs(%361 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x59x2x16xf32>
    %363 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%362, %expanded_160 : tensor<?x59x2x16xf32>, tensor<1x59x1x16xf32>) outs(%361 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.mulf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x59x2x16xf32>
    %dim_169 = tensor.dim %expanded_166, %c0 : tensor<?x59x2x8x1xbf16>
    %364 = tensor.empty(%dim_169) : tensor<?x59x2x16xf32>
    %365 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_168 : tensor<?x59x2x16xbf16>) outs(%364 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x59x2x16xf32>
    %366 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%365, %expanded_161 : tensor<?x59x2x16xf32>, tensor<1x59x1x16xf32>) outs(%364 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.mulf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x59x2x16xf32>
    %367 = arith.cmpi eq, %dim_162, %dim_169 : index
    cf.assert %367, "mismatched size for broadcast"
    %368 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%363, %366 : tensor<?x59x2x16xf32>, tensor<?x59x2x16xf32>) outs(%361 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.addf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x59x2x16xf32>
    %369 = tensor.empty(%dim_162) : tensor<?x59x2x16xbf16>
    %370 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%368 : tensor<?x59x2x16xf32>) outs(%369 : tensor<?x59x2x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x59x2x16xbf16>
    cf.assert %353, "must have at most one inferred (negative) dimension"
    %dim_170 = tensor.dim %347, %c0 : tensor<?x19x2x16xbf16>
    %371 = arith.index_cast %dim_170 : index to i64
    %372 = arith.muli %371, %c1888_i64 : i64
    %373 = arith.divsi %372, %352 : i64
    %374 = arith.select %348, %373, %0 : i64
    %from_elements_171 = tensor.from_elements %374, %c59_i64, %c2_i64, %373, %c2_i64 : tensor<5xi64>
    %reshape_172 = tensor.reshape %concat_158(%from_elements_171) : (tensor<?x59x2x16xbf16>, tensor<5xi64>) -> tensor<?x59x2x8x2xbf16>
    %375 = arith.index_cast %374 : i64 to index
    %extracted_slice_173 = tensor.extract_slice %reshape_172[0, 0, 0, 0, 0] [%375, 59, 2, 8, 1] [1, 1, 1, 1, 1] : tensor<?x59x2x8x2xbf16> to tensor<?x59x2x8x1xbf16>
    %extracted_slice_174 = tensor.extract_slice %reshape_172[0, 0, 0, 0, 1] [%375, 59, 2, 8, 1] [1, 1, 1, 1, 1] : tensor<?x59x2x8x2xbf16> to tensor<?x59x2x8x1xbf16>
    %collapsed_175 = tensor.collapse_shape %extracted_slice_174 [[0], [1], [2], [3, 4]] : tensor<?x59x2x8x1xbf16> into tensor<?x59x2x8xbf16>
    %376 = tensor.empty(%375) : tensor<?x59x2x8xbf16>
    %377 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_175 : tensor<?x59x2x8xbf16>) outs(%376 : tensor<?x59x2x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = arith.negf %in : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x59x2x8xbf16>
    %expanded_176 = tensor.expand_shape %377 [[0], [1], [2], [3, 4]] output_shape [%375, 59, 2, 8, 1] : tensor<?x59x2x8xbf16> into tensor<?x59x2x8x1xbf16>
    %concat_177 = tensor.concat dim(4) %expanded_176, %extracted_slice_173 : (tensor<?x59x2x8x1xbf16>, tensor<?x59x2x8x1xbf16>) -> tensor<?x59x2x8x2xbf16>
    %collapsed_178 = tensor.collapse_shape %concat_177 [[0], [1], [2], [3, 4]] : tensor<?x59x2x8x2xbf16> into tensor<?x59x2x16xbf16>
    %378 = tensor.empty(%dim_170) : tensor<?x59x2x16xf32>
    %379 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_158 : tensor<?x59x2x16xbf16>) outs(%378 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x59x2x16xf32>
    %380 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%379, %expanded_160 : tensor<?x59x2x16xf32>, tensor<1x59x1x16xf32>) outs(%378 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.mulf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x59x2x16xf32>
    %dim_179 = tensor.dim %expanded_176, %c0 : tensor<?x59x2x8x1xbf16>
    %381 = tensor.empty(%dim_179) : tensor<?x59x2x16xf32>
    %382 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_178 : tensor<?x59x2x16xbf16>) outs(%381 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x59x2x16xf32>
    %383 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%382, %expanded_161 : tensor<?x59x2x16xf32>, tensor<1x59x1x16xf32>) outs(%381 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.mulf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x59x2x16xf32>
    %384 = arith.cmpi eq, %dim_170, %dim_179 : index
    cf.assert %384, "mismatched size for broadcast"
    %385 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%380, %383 : tensor<?x59x2x16xf32>, tensor<?x59x2x16xf32>) outs(%378 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.addf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x59x2x16xf32>
    %386 = tensor.empty(%dim_170) : tensor<?x59x2x16xbf16>
    %387 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%385 : tensor<?x59x2x16xf32>) outs(%386 : tensor<?x59x2x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x59x2x16xbf16>
    %388 = tensor.empty(%dim_162) : tensor<?x2x59x16xbf16>
    %transposed_180 = linalg.transpose ins(%370 : tensor<?x59x2x16xbf16>) outs(%388 : tensor<?x2x59x16xbf16>) permutation = [0, 2, 1, 3] 
    %389 = tensor.empty(%dim_170) : tensor<?x2x59x16xbf16>
    %transposed_181 = linalg.transpose ins(%387 : tensor<?x59x2x16xbf16>) outs(%389 : tensor<?x2x59x16xbf16>) permutation = [0, 2, 1, 3] 
    %dim_182 = tensor.dim %expanded_156, %c0 : tensor<?x19x2x16xbf16>
    %390 = tensor.empty(%dim_182) : tensor<?x2x59x16xbf16>
    %transposed_183 = linalg.transpose ins(%concat_159 : tensor<?x59x2x16xbf16>) outs(%390 : tensor<?x2x59x16xbf16>) permutation = [0, 2, 1, 3] 
    %391 = tensor.empty(%dim_162) : tensor<?x2x59x16xf32>
    %392 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_180 : tensor<?x2x59x16xbf16>) outs(%391 : tensor<?x2x59x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x2x59x16xf32>
    %393 = tensor.empty(%dim_170) : tensor<?x2x59x16xf32>
    %394 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_181 : tensor<?x2x59x16xbf16>) outs(%393 : tensor<?x2x59x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x2x59x16xf32>
    %395 = tensor.empty(%dim_182) : tensor<?x2x59x16xf32>
    %396 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_183 : tensor<?x2x59x16xbf16>) outs(%395 : tensor<?x2x59x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x2x59x16xf32>
    %397 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%392 : tensor<?x2x59x16xf32>) outs(%391 : tensor<?x2x59x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = arith.mulf %in, %cst_88 : f32
      linalg.yield %796 : f32
    } -> tensor<?x2x59x16xf32>
    %398 = tensor.empty(%dim_170) : tensor<?x2x16x59xf32>
    %transposed_184 = linalg.transpose ins(%394 : tensor<?x2x59x16xf32>) outs(%398 : tensor<?x2x16x59xf32>) permutation = [0, 1, 3, 2] 
    %399 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_184 : tensor<?x2x16x59xf32>) outs(%398 : tensor<?x2x16x59xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = arith.mulf %in, %cst_88 : f32
      linalg.yield %796 : f32
    } -> tensor<?x2x16x59xf32>
    cf.assert %48, "unimplemented: dynamic negative broadcast sizes"
    %400 = tensor.empty(%dim) : tensor<?x2x59x16xf32>
    %401 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%400 : tensor<?x2x59x16xf32>) {
    ^bb0(%out: f32):
      %796 = linalg.index 0 : index
      %797 = linalg.index 1 : index
      %798 = linalg.index 2 : index
      %799 = linalg.index 3 : index
      %800 = arith.cmpi eq, %dim_162, %c1 : index
      %801 = arith.select %800, %c0, %796 : index
      %extracted = tensor.extract %397[%801, %797, %798, %799] : tensor<?x2x59x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x59x16xf32>
    %collapsed_185 = tensor.collapse_shape %401 [[0, 1], [2], [3]] : tensor<?x2x59x16xf32> into tensor<?x59x16xf32>
    cf.assert %48, "unimplemented: dynamic negative broadcast sizes"
    %402 = tensor.empty(%dim) : tensor<?x2x16x59xf32>
    %403 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%402 : tensor<?x2x16x59xf32>) {
    ^bb0(%out: f32):
      %796 = linalg.index 0 : index
      %797 = linalg.index 1 : index
      %798 = linalg.index 2 : index
      %799 = linalg.index 3 : index
      %800 = arith.cmpi eq, %dim_170, %c1 : index
      %801 = arith.select %800, %c0, %796 : index
      %extracted = tensor.extract %399[%801, %797, %798, %799] : tensor<?x2x16x59xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x16x59xf32>
    %collapsed_186 = tensor.collapse_shape %403 [[0, 1], [2], [3]] : tensor<?x2x16x59xf32> into tensor<?x16x59xf32>
    %404 = affine.apply #map15()[%dim]
    %405 = tensor.empty(%404) : tensor<?x59x59xf32>
    %406 = linalg.fill ins(%cst : f32) outs(%405 : tensor<?x59x59xf32>) -> tensor<?x59x59xf32>
    %407 = linalg.batch_matmul ins(%collapsed_185, %collapsed_186 : tensor<?x59x16xf32>, tensor<?x16x59xf32>) outs(%406 : tensor<?x59x59xf32>) -> tensor<?x59x59xf32>
    %408 = arith.divsi %404, %c2 : index
    %expanded_187 = tensor.expand_shape %407 [[0, 1], [2], [3]] output_shape [%408, 2, 59, 59] : tensor<?x59x59xf32> into tensor<?x2x59x59xf32>
    %409 = tensor.empty(%408) : tensor<?x2x59xi64>
    %410 = linalg.fill ins(%c0_i64 : i64) outs(%409 : tensor<?x2x59xi64>) -> tensor<?x2x59xi64>
    %411 = tensor.empty(%408) : tensor<?x2x59xf32>
    %412 = linalg.fill ins(%cst_4 : f32) outs(%411 : tensor<?x2x59xf32>) -> tensor<?x2x59xf32>
    %413:2 = linalg.generic {indexing_maps = [#map11, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_187 : tensor<?x2x59x59xf32>) outs(%412, %410 : tensor<?x2x59xf32>, tensor<?x2x59xi64>) {
    ^bb0(%in: f32, %out: f32, %out_284: i64):
      %796 = linalg.index 3 : index
      %797 = arith.index_cast %796 : index to i64
      %798 = arith.maximumf %in, %out : f32
      %799 = arith.cmpf ogt, %in, %out : f32
      %800 = arith.select %799, %797, %out_284 : i64
      linalg.yield %798, %800 : f32, i64
    } -> (tensor<?x2x59xf32>, tensor<?x2x59xi64>)
    %expanded_188 = tensor.expand_shape %413#0 [[0], [1], [2, 3]] output_shape [%408, 2, 59, 1] : tensor<?x2x59xf32> into tensor<?x2x59x1xf32>
    %414 = tensor.empty(%408) : tensor<?x2x59x59xf32>
    %415 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_187, %expanded_188 : tensor<?x2x59x59xf32>, tensor<?x2x59x1xf32>) outs(%414 : tensor<?x2x59x59xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.subf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x2x59x59xf32>
    %416 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%415 : tensor<?x2x59x59xf32>) outs(%414 : tensor<?x2x59x59xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = math.exp %in : f32
      linalg.yield %796 : f32
    } -> tensor<?x2x59x59xf32>
    %417 = tensor.empty(%408) : tensor<?x2x59x1xf32>
    %418 = linalg.fill ins(%cst : f32) outs(%417 : tensor<?x2x59x1xf32>) -> tensor<?x2x59x1xf32>
    %419 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%416 : tensor<?x2x59x59xf32>) outs(%418 : tensor<?x2x59x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = arith.addf %in, %out : f32
      linalg.yield %796 : f32
    } -> tensor<?x2x59x1xf32>
    %420 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%416, %419 : tensor<?x2x59x59xf32>, tensor<?x2x59x1xf32>) outs(%414 : tensor<?x2x59x59xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.divf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x2x59x59xf32>
    %421 = tensor.empty(%408) : tensor<?x2x59x59xi1>
    %422 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_187 : tensor<?x2x59x59xf32>) outs(%421 : tensor<?x2x59x59xi1>) {
    ^bb0(%in: f32, %out: i1):
      %796 = arith.extf %in : f32 to f64
      %797 = arith.cmpf oeq, %796, %cst_40 : f64
      linalg.yield %797 : i1
    } -> tensor<?x2x59x59xi1>
    %423 = tensor.empty(%408) : tensor<?x2x59x1xi1>
    %424 = linalg.fill ins(%true : i1) outs(%423 : tensor<?x2x59x1xi1>) -> tensor<?x2x59x1xi1>
    %425 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%422 : tensor<?x2x59x59xi1>) outs(%424 : tensor<?x2x59x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %796 = arith.andi %in, %out : i1
      linalg.yield %796 : i1
    } -> tensor<?x2x59x1xi1>
    %426 = arith.index_cast %408 : index to i64
    %427 = arith.cmpi sge, %426, %c0_i64 : i64
    cf.assert %427, "negative values not allowed in new dimensions"
    %428 = tensor.empty(%408) : tensor<?x2x59x59xf32>
    %429 = linalg.generic {indexing_maps = [#map17, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_9 : tensor<f32>) outs(%428 : tensor<?x2x59x59xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x2x59x59xf32>
    cf.assert %true, "mismatched size for broadcast"
    %430 = linalg.generic {indexing_maps = [#map12, #map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%425, %429, %420 : tensor<?x2x59x1xi1>, tensor<?x2x59x59xf32>, tensor<?x2x59x59xf32>) outs(%414 : tensor<?x2x59x59xf32>) {
    ^bb0(%in: i1, %in_284: f32, %in_285: f32, %out: f32):
      %796 = arith.select %in, %in_284, %in_285 : f32
      linalg.yield %796 : f32
    } -> tensor<?x2x59x59xf32>
    cf.assert %48, "unimplemented: dynamic negative broadcast sizes"
    %431 = tensor.empty(%dim) : tensor<?x2x59x59xf32>
    %432 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%431 : tensor<?x2x59x59xf32>) {
    ^bb0(%out: f32):
      %796 = linalg.index 0 : index
      %797 = linalg.index 1 : index
      %798 = linalg.index 2 : index
      %799 = linalg.index 3 : index
      %800 = arith.cmpi eq, %408, %c1 : index
      %801 = arith.select %800, %c0, %796 : index
      %extracted = tensor.extract %430[%801, %797, %798, %799] : tensor<?x2x59x59xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x59x59xf32>
    %collapsed_189 = tensor.collapse_shape %432 [[0, 1], [2], [3]] : tensor<?x2x59x59xf32> into tensor<?x59x59xf32>
    cf.assert %48, "unimplemented: dynamic negative broadcast sizes"
    %433 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%400 : tensor<?x2x59x16xf32>) {
    ^bb0(%out: f32):
      %796 = linalg.index 0 : index
      %797 = linalg.index 1 : index
      %798 = linalg.index 2 : index
      %799 = linalg.index 3 : index
      %800 = arith.cmpi eq, %dim_182, %c1 : index
      %801 = arith.select %800, %c0, %796 : index
      %extracted = tensor.extract %396[%801, %797, %798, %799] : tensor<?x2x59x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x59x16xf32>
    %collapsed_190 = tensor.collapse_shape %433 [[0, 1], [2], [3]] : tensor<?x2x59x16xf32> into tensor<?x59x16xf32>
    %434 = tensor.empty(%404) : tensor<?x59x16xf32>
    %435 = linalg.fill ins(%cst : f32) outs(%434 : tensor<?x59x16xf32>) -> tensor<?x59x16xf32>
    %436 = linalg.batch_matmul ins(%collapsed_189, %collapsed_190 : tensor<?x59x59xf32>, tensor<?x59x16xf32>) outs(%435 : tensor<?x59x16xf32>) -> tensor<?x59x16xf32>
    %expanded_191 = tensor.expand_shape %436 [[0, 1], [2], [3]] output_shape [%408, 2, 59, 16] : tensor<?x59x16xf32> into tensor<?x2x59x16xf32>
    %437 = tensor.empty(%408) : tensor<?x2x59x16xbf16>
    %438 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_191 : tensor<?x2x59x16xf32>) outs(%437 : tensor<?x2x59x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x2x59x16xbf16>
    %439 = tensor.empty(%408) : tensor<?x59x2x16xbf16>
    %transposed_192 = linalg.transpose ins(%438 : tensor<?x2x59x16xbf16>) outs(%439 : tensor<?x59x2x16xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_193 = tensor.collapse_shape %transposed_192 [[0], [1], [2, 3]] : tensor<?x59x2x16xbf16> into tensor<?x59x32xbf16>
    %extracted_slice_194 = tensor.extract_slice %collapsed_193[0, 0, 0] [%408, 19, 32] [1, 1, 1] : tensor<?x59x32xbf16> to tensor<?x19x32xbf16>
    %extracted_slice_195 = tensor.extract_slice %collapsed_193[0, 19, 0] [%408, 40, 32] [1, 1, 1] : tensor<?x59x32xbf16> to tensor<?x40x32xbf16>
    %collapsed_196 = tensor.collapse_shape %extracted_slice_195 [[0, 1], [2]] : tensor<?x40x32xbf16> into tensor<?x32xbf16>
    %transposed_197 = linalg.transpose ins(%cst_39 : tensor<32x32xbf16>) outs(%59 : tensor<32x32xbf16>) permutation = [1, 0] 
    %440 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_38 : tensor<32xbf16>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32xf32>
    %441 = affine.apply #map1()[%408]
    %442 = tensor.empty(%441) : tensor<?x32xf32>
    %443 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%collapsed_196 : tensor<?x32xbf16>) outs(%442 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %444 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%transposed_197 : tensor<32x32xbf16>) outs(%62 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32x32xf32>
    %445 = linalg.fill ins(%cst : f32) outs(%442 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %446 = linalg.matmul ins(%443, %444 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%445 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %13, "negative values not allowed in new dimensions"
    %447 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%440 : tensor<32xf32>) outs(%15 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %448 = arith.cmpi eq, %441, %14 : index
    cf.assert %448, "mismatched size for broadcast"
    %449 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%446, %447 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%442 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.addf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %450 = tensor.empty(%441) : tensor<?x32xbf16>
    %451 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%449 : tensor<?x32xf32>) outs(%450 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x32xbf16>
    %452 = arith.divsi %441, %c40 : index
    %expanded_198 = tensor.expand_shape %451 [[0, 1], [2]] output_shape [%452, 40, 32] : tensor<?x32xbf16> into tensor<?x40x32xbf16>
    %collapsed_199 = tensor.collapse_shape %extracted_slice_194 [[0, 1], [2]] : tensor<?x19x32xbf16> into tensor<?x32xbf16>
    %transposed_200 = linalg.transpose ins(%cst_37 : tensor<32x32xbf16>) outs(%59 : tensor<32x32xbf16>) permutation = [1, 0] 
    %453 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_36 : tensor<32xbf16>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32xf32>
    %454 = affine.apply #map6()[%408]
    %455 = tensor.empty(%454) : tensor<?x32xf32>
    %456 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%collapsed_199 : tensor<?x32xbf16>) outs(%455 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %457 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%transposed_200 : tensor<32x32xbf16>) outs(%62 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32x32xf32>
    %458 = linalg.fill ins(%cst : f32) outs(%455 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %459 = linalg.matmul ins(%456, %457 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%458 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %138, "negative values not allowed in new dimensions"
    %460 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%453 : tensor<32xf32>) outs(%140 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %461 = arith.cmpi eq, %454, %139 : index
    cf.assert %461, "mismatched size for broadcast"
    %462 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%459, %460 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%455 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.addf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %463 = tensor.empty(%454) : tensor<?x32xbf16>
    %464 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%462 : tensor<?x32xf32>) outs(%463 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x32xbf16>
    %465 = arith.divsi %454, %c19 : index
    %expanded_201 = tensor.expand_shape %464 [[0, 1], [2]] output_shape [%465, 19, 32] : tensor<?x32xbf16> into tensor<?x19x32xbf16>
    %expanded_202 = tensor.expand_shape %extracted_slice_128 [[0], [1, 2]] output_shape [%dim_94, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    %466 = arith.cmpi eq, %dim_94, %452 : index
    cf.assert %466, "mismatched size for broadcast"
    %467 = tensor.empty(%dim_94) : tensor<?x40x32xbf16>
    %468 = linalg.generic {indexing_maps = [#map10, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_202, %expanded_198 : tensor<?x1x32xbf16>, tensor<?x40x32xbf16>) outs(%467 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.mulf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x40x32xbf16>
    cf.assert %228, "mismatched size for broadcast"
    %469 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %468 : tensor<?x40x32xbf16>, tensor<?x40x32xbf16>) outs(%224 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.addf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x40x32xbf16>
    %470 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%469 : tensor<?x40x32xbf16>) outs(%203 : tensor<?x40x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x40x32xf32>
    %471 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%470 : tensor<?x40x32xf32>) outs(%205 : tensor<?x40x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %796 = arith.extf %in : f32 to f64
      linalg.yield %796 : f64
    } -> tensor<?x40x32xf64>
    %472 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%471 : tensor<?x40x32xf64>) outs(%208 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = arith.addf %in, %out : f64
      linalg.yield %796 : f64
    } -> tensor<?x40x1xf64>
    %473 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%472 : tensor<?x40x1xf64>) outs(%207 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = arith.divf %in, %cst_85 : f64
      linalg.yield %796 : f64
    } -> tensor<?x40x1xf64>
    %474 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%471, %473 : tensor<?x40x32xf64>, tensor<?x40x1xf64>) outs(%205 : tensor<?x40x32xf64>) {
    ^bb0(%in: f64, %in_284: f64, %out: f64):
      %796 = arith.subf %in, %in_284 : f64
      linalg.yield %796 : f64
    } -> tensor<?x40x32xf64>
    %475 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%474, %474 : tensor<?x40x32xf64>, tensor<?x40x32xf64>) outs(%205 : tensor<?x40x32xf64>) {
    ^bb0(%in: f64, %in_284: f64, %out: f64):
      %796 = arith.mulf %in, %in_284 : f64
      linalg.yield %796 : f64
    } -> tensor<?x40x32xf64>
    %476 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%475 : tensor<?x40x32xf64>) outs(%208 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = arith.addf %in, %out : f64
      linalg.yield %796 : f64
    } -> tensor<?x40x1xf64>
    %477 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%476 : tensor<?x40x1xf64>) outs(%207 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = arith.divf %in, %cst_85 : f64
      linalg.yield %796 : f64
    } -> tensor<?x40x1xf64>
    %478 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%477 : tensor<?x40x1xf64>) outs(%215 : tensor<?x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %796 = arith.truncf %in : f64 to f32
      linalg.yield %796 : f32
    } -> tensor<?x40x1xf32>
    %479 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%470 : tensor<?x40x32xf32>) outs(%217 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = arith.addf %in, %out : f32
      linalg.yield %796 : f32
    } -> tensor<?x40x1xf32>
    %480 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%479 : tensor<?x40x1xf32>) outs(%215 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = arith.divf %in, %cst_86 : f32
      linalg.yield %796 : f32
    } -> tensor<?x40x1xf32>
    %481 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%478 : tensor<?x40x1xf32>) outs(%215 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = arith.truncf %cst_59 : f64 to f32
      %797 = arith.addf %in, %796 : f32
      linalg.yield %797 : f32
    } -> tensor<?x40x1xf32>
    %482 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%481 : tensor<?x40x1xf32>) outs(%215 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = math.rsqrt %in : f32
      linalg.yield %796 : f32
    } -> tensor<?x40x1xf32>
    %483 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%470, %480 : tensor<?x40x32xf32>, tensor<?x40x1xf32>) outs(%203 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.subf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x40x32xf32>
    %484 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%483, %482 : tensor<?x40x32xf32>, tensor<?x40x1xf32>) outs(%203 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.mulf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x40x32xf32>
    %485 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%484 : tensor<?x40x32xf32>) outs(%224 : tensor<?x40x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x40x32xbf16>
    %expanded_203 = tensor.expand_shape %extracted_slice_130 [[0], [1, 2]] output_shape [%dim_94, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    %486 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_203 : tensor<?x1x32xbf16>) outs(%226 : tensor<?x1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = arith.addf %in, %cst_7 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x1x32xbf16>
    cf.assert %228, "mismatched size for broadcast"
    %487 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%485, %486 : tensor<?x40x32xbf16>, tensor<?x1x32xbf16>) outs(%224 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.mulf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x40x32xbf16>
    %expanded_204 = tensor.expand_shape %extracted_slice_129 [[0], [1, 2]] output_shape [%dim_94, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    cf.assert %228, "mismatched size for broadcast"
    %488 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%487, %expanded_204 : tensor<?x40x32xbf16>, tensor<?x1x32xbf16>) outs(%224 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.addf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x40x32xbf16>
    %collapsed_205 = tensor.collapse_shape %488 [[0, 1], [2]] : tensor<?x40x32xbf16> into tensor<?x32xbf16>
    %489 = tensor.empty() : tensor<32x128xbf16>
    %transposed_206 = linalg.transpose ins(%cst_35 : tensor<128x32xbf16>) outs(%489 : tensor<32x128xbf16>) permutation = [1, 0] 
    %490 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_34 : tensor<128xbf16>) outs(%26 : tensor<128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<128xf32>
    %491 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%collapsed_205 : tensor<?x32xbf16>) outs(%266 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %492 = tensor.empty() : tensor<32x128xf32>
    %493 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%transposed_206 : tensor<32x128xbf16>) outs(%492 : tensor<32x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32x128xf32>
    %494 = tensor.empty(%265) : tensor<?x128xf32>
    %495 = linalg.fill ins(%cst : f32) outs(%494 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %496 = linalg.matmul ins(%491, %493 : tensor<?x32xf32>, tensor<32x128xf32>) outs(%495 : tensor<?x128xf32>) -> tensor<?x128xf32>
    cf.assert %13, "negative values not allowed in new dimensions"
    %497 = tensor.empty(%14) : tensor<?x128xf32>
    %498 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%490 : tensor<128xf32>) outs(%497 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x128xf32>
    cf.assert %272, "mismatched size for broadcast"
    %499 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%496, %498 : tensor<?x128xf32>, tensor<?x128xf32>) outs(%494 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.addf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x128xf32>
    %500 = tensor.empty(%265) : tensor<?x128xbf16>
    %501 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%499 : tensor<?x128xf32>) outs(%500 : tensor<?x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x128xbf16>
    %expanded_207 = tensor.expand_shape %501 [[0, 1], [2]] output_shape [%276, 40, 128] : tensor<?x128xbf16> into tensor<?x40x128xbf16>
    %502 = tensor.empty(%276) : tensor<?x40x128xbf16>
    %503 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_207 : tensor<?x40x128xbf16>) outs(%502 : tensor<?x40x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = math.fpowi %in, %c3_i64 : bf16, i64
      %797 = arith.mulf %796, %cst_5 : bf16
      %798 = arith.addf %in, %797 : bf16
      %799 = arith.mulf %798, %cst_6 : bf16
      %800 = math.tanh %799 : bf16
      %801 = arith.addf %800, %cst_7 : bf16
      %802 = arith.mulf %801, %cst_8 : bf16
      %803 = arith.mulf %in, %802 : bf16
      linalg.yield %803 : bf16
    } -> tensor<?x40x128xbf16>
    %collapsed_208 = tensor.collapse_shape %503 [[0, 1], [2]] : tensor<?x40x128xbf16> into tensor<?x128xbf16>
    %504 = tensor.empty() : tensor<128x32xbf16>
    %transposed_209 = linalg.transpose ins(%cst_33 : tensor<32x128xbf16>) outs(%504 : tensor<128x32xbf16>) permutation = [1, 0] 
    %505 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_32 : tensor<32xbf16>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32xf32>
    %506 = affine.apply #map1()[%276]
    %507 = tensor.empty(%506) : tensor<?x128xf32>
    %508 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%collapsed_208 : tensor<?x128xbf16>) outs(%507 : tensor<?x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x128xf32>
    %509 = tensor.empty() : tensor<128x32xf32>
    %510 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%transposed_209 : tensor<128x32xbf16>) outs(%509 : tensor<128x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<128x32xf32>
    %511 = tensor.empty(%506) : tensor<?x32xf32>
    %512 = linalg.fill ins(%cst : f32) outs(%511 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %513 = linalg.matmul ins(%508, %510 : tensor<?x128xf32>, tensor<128x32xf32>) outs(%512 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %13, "negative values not allowed in new dimensions"
    %514 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%505 : tensor<32xf32>) outs(%15 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %515 = arith.cmpi eq, %506, %14 : index
    cf.assert %515, "mismatched size for broadcast"
    %516 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%513, %514 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%511 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.addf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %517 = tensor.empty(%506) : tensor<?x32xbf16>
    %518 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%516 : tensor<?x32xf32>) outs(%517 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x32xbf16>
    %519 = arith.divsi %506, %c40 : index
    %expanded_210 = tensor.expand_shape %518 [[0, 1], [2]] output_shape [%519, 40, 32] : tensor<?x32xbf16> into tensor<?x40x32xbf16>
    %expanded_211 = tensor.expand_shape %extracted_slice_131 [[0], [1, 2]] output_shape [%dim_94, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    %520 = arith.cmpi eq, %dim_94, %519 : index
    cf.assert %520, "mismatched size for broadcast"
    %521 = linalg.generic {indexing_maps = [#map10, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_211, %expanded_210 : tensor<?x1x32xbf16>, tensor<?x40x32xbf16>) outs(%467 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.mulf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x40x32xbf16>
    cf.assert %228, "mismatched size for broadcast"
    %522 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%469, %521 : tensor<?x40x32xbf16>, tensor<?x40x32xbf16>) outs(%224 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.addf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x40x32xbf16>
    %expanded_212 = tensor.expand_shape %extracted_slice_137 [[0], [1, 2]] output_shape [%dim_94, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    %523 = arith.cmpi eq, %dim_94, %465 : index
    cf.assert %523, "mismatched size for broadcast"
    %524 = tensor.empty(%dim_94) : tensor<?x19x32xbf16>
    %525 = linalg.generic {indexing_maps = [#map10, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_212, %expanded_201 : tensor<?x1x32xbf16>, tensor<?x19x32xbf16>) outs(%524 : tensor<?x19x32xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.mulf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x19x32xbf16>
    cf.assert %261, "mismatched size for broadcast"
    %526 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_112, %525 : tensor<?x19x32xbf16>, tensor<?x19x32xbf16>) outs(%258 : tensor<?x19x32xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.addf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x19x32xbf16>
    %527 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%526 : tensor<?x19x32xbf16>) outs(%237 : tensor<?x19x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x19x32xf32>
    %528 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%527 : tensor<?x19x32xf32>) outs(%239 : tensor<?x19x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %796 = arith.extf %in : f32 to f64
      linalg.yield %796 : f64
    } -> tensor<?x19x32xf64>
    %529 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%528 : tensor<?x19x32xf64>) outs(%242 : tensor<?x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = arith.addf %in, %out : f64
      linalg.yield %796 : f64
    } -> tensor<?x19x1xf64>
    %530 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%529 : tensor<?x19x1xf64>) outs(%241 : tensor<?x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = arith.divf %in, %cst_85 : f64
      linalg.yield %796 : f64
    } -> tensor<?x19x1xf64>
    %531 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%528, %530 : tensor<?x19x32xf64>, tensor<?x19x1xf64>) outs(%239 : tensor<?x19x32xf64>) {
    ^bb0(%in: f64, %in_284: f64, %out: f64):
      %796 = arith.subf %in, %in_284 : f64
      linalg.yield %796 : f64
    } -> tensor<?x19x32xf64>
    %532 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%531, %531 : tensor<?x19x32xf64>, tensor<?x19x32xf64>) outs(%239 : tensor<?x19x32xf64>) {
    ^bb0(%in: f64, %in_284: f64, %out: f64):
      %796 = arith.mulf %in, %in_284 : f64
      linalg.yield %796 : f64
    } -> tensor<?x19x32xf64>
    %533 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%532 : tensor<?x19x32xf64>) outs(%242 : tensor<?x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = arith.addf %in, %out : f64
      linalg.yield %796 : f64
    } -> tensor<?x19x1xf64>
    %534 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%533 : tensor<?x19x1xf64>) outs(%241 : tensor<?x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = arith.divf %in, %cst_85 : f64
      linalg.yield %796 : f64
    } -> tensor<?x19x1xf64>
    %535 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%534 : tensor<?x19x1xf64>) outs(%249 : tensor<?x19x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %796 = arith.truncf %in : f64 to f32
      linalg.yield %796 : f32
    } -> tensor<?x19x1xf32>
    %536 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%527 : tensor<?x19x32xf32>) outs(%251 : tensor<?x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = arith.addf %in, %out : f32
      linalg.yield %796 : f32
    } -> tensor<?x19x1xf32>
    %537 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%536 : tensor<?x19x1xf32>) outs(%249 : tensor<?x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = arith.divf %in, %cst_86 : f32
      linalg.yield %796 : f32
    } -> tensor<?x19x1xf32>
    %538 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%535 : tensor<?x19x1xf32>) outs(%249 : tensor<?x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = arith.truncf %cst_59 : f64 to f32
      %797 = arith.addf %in, %796 : f32
      linalg.yield %797 : f32
    } -> tensor<?x19x1xf32>
    %539 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%538 : tensor<?x19x1xf32>) outs(%249 : tensor<?x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = math.rsqrt %in : f32
      linalg.yield %796 : f32
    } -> tensor<?x19x1xf32>
    %540 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%527, %537 : tensor<?x19x32xf32>, tensor<?x19x1xf32>) outs(%237 : tensor<?x19x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.subf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x19x32xf32>
    %541 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%540, %539 : tensor<?x19x32xf32>, tensor<?x19x1xf32>) outs(%237 : tensor<?x19x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.mulf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x19x32xf32>
    %542 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%541 : tensor<?x19x32xf32>) outs(%258 : tensor<?x19x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x19x32xbf16>
    %expanded_213 = tensor.expand_shape %extracted_slice_139 [[0], [1, 2]] output_shape [%dim_94, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    %543 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_213 : tensor<?x1x32xbf16>) outs(%226 : tensor<?x1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = arith.addf %in, %cst_7 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x1x32xbf16>
    cf.assert %261, "mismatched size for broadcast"
    %544 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%542, %543 : tensor<?x19x32xbf16>, tensor<?x1x32xbf16>) outs(%258 : tensor<?x19x32xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.mulf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x19x32xbf16>
    %expanded_214 = tensor.expand_shape %extracted_slice_138 [[0], [1, 2]] output_shape [%dim_94, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    cf.assert %261, "mismatched size for broadcast"
    %545 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%544, %expanded_214 : tensor<?x19x32xbf16>, tensor<?x1x32xbf16>) outs(%258 : tensor<?x19x32xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.addf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x19x32xbf16>
    %collapsed_215 = tensor.collapse_shape %545 [[0, 1], [2]] : tensor<?x19x32xbf16> into tensor<?x32xbf16>
    %transposed_216 = linalg.transpose ins(%cst_31 : tensor<128x32xbf16>) outs(%489 : tensor<32x128xbf16>) permutation = [1, 0] 
    %546 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_30 : tensor<128xbf16>) outs(%26 : tensor<128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<128xf32>
    %547 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%collapsed_215 : tensor<?x32xbf16>) outs(%291 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %548 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%transposed_216 : tensor<32x128xbf16>) outs(%492 : tensor<32x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32x128xf32>
    %549 = tensor.empty(%290) : tensor<?x128xf32>
    %550 = linalg.fill ins(%cst : f32) outs(%549 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %551 = linalg.matmul ins(%547, %548 : tensor<?x32xf32>, tensor<32x128xf32>) outs(%550 : tensor<?x128xf32>) -> tensor<?x128xf32>
    cf.assert %138, "negative values not allowed in new dimensions"
    %552 = tensor.empty(%139) : tensor<?x128xf32>
    %553 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%546 : tensor<128xf32>) outs(%552 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x128xf32>
    cf.assert %297, "mismatched size for broadcast"
    %554 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%551, %553 : tensor<?x128xf32>, tensor<?x128xf32>) outs(%549 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.addf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x128xf32>
    %555 = tensor.empty(%290) : tensor<?x128xbf16>
    %556 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%554 : tensor<?x128xf32>) outs(%555 : tensor<?x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x128xbf16>
    %expanded_217 = tensor.expand_shape %556 [[0, 1], [2]] output_shape [%301, 19, 128] : tensor<?x128xbf16> into tensor<?x19x128xbf16>
    %557 = tensor.empty(%301) : tensor<?x19x128xbf16>
    %558 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_217 : tensor<?x19x128xbf16>) outs(%557 : tensor<?x19x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = math.fpowi %in, %c3_i64 : bf16, i64
      %797 = arith.mulf %796, %cst_5 : bf16
      %798 = arith.addf %in, %797 : bf16
      %799 = arith.mulf %798, %cst_6 : bf16
      %800 = math.tanh %799 : bf16
      %801 = arith.addf %800, %cst_7 : bf16
      %802 = arith.mulf %801, %cst_8 : bf16
      %803 = arith.mulf %in, %802 : bf16
      linalg.yield %803 : bf16
    } -> tensor<?x19x128xbf16>
    %collapsed_218 = tensor.collapse_shape %558 [[0, 1], [2]] : tensor<?x19x128xbf16> into tensor<?x128xbf16>
    %transposed_219 = linalg.transpose ins(%cst_29 : tensor<32x128xbf16>) outs(%504 : tensor<128x32xbf16>) permutation = [1, 0] 
    %559 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_28 : tensor<32xbf16>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32xf32>
    %560 = affine.apply #map6()[%301]
    %561 = tensor.empty(%560) : tensor<?x128xf32>
    %562 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%collapsed_218 : tensor<?x128xbf16>) outs(%561 : tensor<?x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x128xf32>
    %563 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%transposed_219 : tensor<128x32xbf16>) outs(%509 : tensor<128x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<128x32xf32>
    %564 = tensor.empty(%560) : tensor<?x32xf32>
    %565 = linalg.fill ins(%cst : f32) outs(%564 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %566 = linalg.matmul ins(%562, %563 : tensor<?x128xf32>, tensor<128x32xf32>) outs(%565 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %138, "negative values not allowed in new dimensions"
    %567 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%559 : tensor<32xf32>) outs(%140 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %568 = arith.cmpi eq, %560, %139 : index
    cf.assert %568, "mismatched size for broadcast"
    %569 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%566, %567 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%564 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.addf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %570 = tensor.empty(%560) : tensor<?x32xbf16>
    %571 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%569 : tensor<?x32xf32>) outs(%570 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x32xbf16>
    %572 = arith.divsi %560, %c19 : index
    %expanded_220 = tensor.expand_shape %571 [[0, 1], [2]] output_shape [%572, 19, 32] : tensor<?x32xbf16> into tensor<?x19x32xbf16>
    %expanded_221 = tensor.expand_shape %extracted_slice_140 [[0], [1, 2]] output_shape [%dim_94, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    %573 = arith.cmpi eq, %dim_94, %572 : index
    cf.assert %573, "mismatched size for broadcast"
    %574 = linalg.generic {indexing_maps = [#map10, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_221, %expanded_220 : tensor<?x1x32xbf16>, tensor<?x19x32xbf16>) outs(%524 : tensor<?x19x32xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.mulf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x19x32xbf16>
    cf.assert %261, "mismatched size for broadcast"
    %575 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%526, %574 : tensor<?x19x32xbf16>, tensor<?x19x32xbf16>) outs(%258 : tensor<?x19x32xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.addf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x19x32xbf16>
    %concat_222 = tensor.concat dim(1) %575, %522 : (tensor<?x19x32xbf16>, tensor<?x40x32xbf16>) -> tensor<?x59x32xbf16>
    %576 = tensor.empty() : tensor<32x96xbf16>
    %transposed_223 = linalg.transpose ins(%cst_27 : tensor<96x32xbf16>) outs(%576 : tensor<32x96xbf16>) permutation = [1, 0] 
    %577 = tensor.empty() : tensor<96xf32>
    %578 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_26 : tensor<96xbf16>) outs(%577 : tensor<96xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<96xf32>
    %579 = tensor.empty() : tensor<32x96xf32>
    %580 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%transposed_223 : tensor<32x96xbf16>) outs(%579 : tensor<32x96xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32x96xf32>
    %581 = tensor.empty(%dim_94) : tensor<?x96xf32>
    %582 = linalg.fill ins(%cst : f32) outs(%581 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %583 = linalg.matmul ins(%192, %580 : tensor<?x32xf32>, tensor<32x96xf32>) outs(%582 : tensor<?x96xf32>) -> tensor<?x96xf32>
    cf.assert %48, "negative values not allowed in new dimensions"
    %584 = tensor.empty(%dim) : tensor<?x96xf32>
    %585 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%578 : tensor<96xf32>) outs(%584 : tensor<?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x96xf32>
    cf.assert %51, "mismatched size for broadcast"
    %586 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%583, %585 : tensor<?x96xf32>, tensor<?x96xf32>) outs(%581 : tensor<?x96xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.addf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x96xf32>
    %587 = tensor.empty(%dim_94) : tensor<?x96xbf16>
    %588 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%586 : tensor<?x96xf32>) outs(%587 : tensor<?x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x96xbf16>
    %extracted_slice_224 = tensor.extract_slice %588[0, 0] [%dim_94, 32] [1, 1] : tensor<?x96xbf16> to tensor<?x32xbf16>
    %extracted_slice_225 = tensor.extract_slice %588[0, 32] [%dim_94, 32] [1, 1] : tensor<?x96xbf16> to tensor<?x32xbf16>
    %extracted_slice_226 = tensor.extract_slice %588[0, 64] [%dim_94, 32] [1, 1] : tensor<?x96xbf16> to tensor<?x32xbf16>
    %dim_227 = tensor.dim %575, %c0 : tensor<?x19x32xbf16>
    %589 = tensor.empty(%dim_227) : tensor<?x59x32xf32>
    %590 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_222 : tensor<?x59x32xbf16>) outs(%589 : tensor<?x59x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x59x32xf32>
    %591 = tensor.empty(%dim_227) : tensor<?x59x32xf64>
    %592 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%590 : tensor<?x59x32xf32>) outs(%591 : tensor<?x59x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %796 = arith.extf %in : f32 to f64
      linalg.yield %796 : f64
    } -> tensor<?x59x32xf64>
    %593 = tensor.empty(%dim_227) : tensor<?x59x1xf64>
    %594 = linalg.fill ins(%cst_1 : f64) outs(%593 : tensor<?x59x1xf64>) -> tensor<?x59x1xf64>
    %595 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%592 : tensor<?x59x32xf64>) outs(%594 : tensor<?x59x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = arith.addf %in, %out : f64
      linalg.yield %796 : f64
    } -> tensor<?x59x1xf64>
    %596 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%595 : tensor<?x59x1xf64>) outs(%593 : tensor<?x59x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = arith.divf %in, %cst_85 : f64
      linalg.yield %796 : f64
    } -> tensor<?x59x1xf64>
    %597 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%592, %596 : tensor<?x59x32xf64>, tensor<?x59x1xf64>) outs(%591 : tensor<?x59x32xf64>) {
    ^bb0(%in: f64, %in_284: f64, %out: f64):
      %796 = arith.subf %in, %in_284 : f64
      linalg.yield %796 : f64
    } -> tensor<?x59x32xf64>
    %598 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%597, %597 : tensor<?x59x32xf64>, tensor<?x59x32xf64>) outs(%591 : tensor<?x59x32xf64>) {
    ^bb0(%in: f64, %in_284: f64, %out: f64):
      %796 = arith.mulf %in, %in_284 : f64
      linalg.yield %796 : f64
    } -> tensor<?x59x32xf64>
    %599 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%598 : tensor<?x59x32xf64>) outs(%594 : tensor<?x59x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = arith.addf %in, %out : f64
      linalg.yield %796 : f64
    } -> tensor<?x59x1xf64>
    %600 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%599 : tensor<?x59x1xf64>) outs(%593 : tensor<?x59x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = arith.divf %in, %cst_85 : f64
      linalg.yield %796 : f64
    } -> tensor<?x59x1xf64>
    %601 = tensor.empty(%dim_227) : tensor<?x59x1xf32>
    %602 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%600 : tensor<?x59x1xf64>) outs(%601 : tensor<?x59x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %796 = arith.truncf %in : f64 to f32
      linalg.yield %796 : f32
    } -> tensor<?x59x1xf32>
    %603 = linalg.fill ins(%cst : f32) outs(%601 : tensor<?x59x1xf32>) -> tensor<?x59x1xf32>
    %604 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%590 : tensor<?x59x32xf32>) outs(%603 : tensor<?x59x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = arith.addf %in, %out : f32
      linalg.yield %796 : f32
    } -> tensor<?x59x1xf32>
    %605 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%604 : tensor<?x59x1xf32>) outs(%601 : tensor<?x59x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = arith.divf %in, %cst_86 : f32
      linalg.yield %796 : f32
    } -> tensor<?x59x1xf32>
    %606 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%602 : tensor<?x59x1xf32>) outs(%601 : tensor<?x59x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = arith.truncf %cst_59 : f64 to f32
      %797 = arith.addf %in, %796 : f32
      linalg.yield %797 : f32
    } -> tensor<?x59x1xf32>
    %607 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%606 : tensor<?x59x1xf32>) outs(%601 : tensor<?x59x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = math.rsqrt %in : f32
      linalg.yield %796 : f32
    } -> tensor<?x59x1xf32>
    %608 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%590, %605 : tensor<?x59x32xf32>, tensor<?x59x1xf32>) outs(%589 : tensor<?x59x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.subf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x59x32xf32>
    %609 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%608, %607 : tensor<?x59x32xf32>, tensor<?x59x1xf32>) outs(%589 : tensor<?x59x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.mulf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x59x32xf32>
    %610 = tensor.empty(%dim_227) : tensor<?x59x32xbf16>
    %611 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%609 : tensor<?x59x32xf32>) outs(%610 : tensor<?x59x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x59x32xbf16>
    %expanded_228 = tensor.expand_shape %extracted_slice_225 [[0], [1, 2]] output_shape [%dim_94, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    %612 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_228 : tensor<?x1x32xbf16>) outs(%226 : tensor<?x1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = arith.addf %in, %cst_7 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x1x32xbf16>
    %613 = arith.cmpi eq, %dim_227, %dim_94 : index
    cf.assert %613, "mismatched size for broadcast"
    %614 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%611, %612 : tensor<?x59x32xbf16>, tensor<?x1x32xbf16>) outs(%610 : tensor<?x59x32xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.mulf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x59x32xbf16>
    %expanded_229 = tensor.expand_shape %extracted_slice_224 [[0], [1, 2]] output_shape [%dim_94, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    cf.assert %613, "mismatched size for broadcast"
    %615 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%614, %expanded_229 : tensor<?x59x32xbf16>, tensor<?x1x32xbf16>) outs(%610 : tensor<?x59x32xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.addf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x59x32xbf16>
    %616 = arith.muli %0, %c59_i64 : i64
    %collapsed_230 = tensor.collapse_shape %615 [[0, 1], [2]] : tensor<?x59x32xbf16> into tensor<?x32xbf16>
    %transposed_231 = linalg.transpose ins(%cst_25 : tensor<128x32xbf16>) outs(%489 : tensor<32x128xbf16>) permutation = [1, 0] 
    %617 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_24 : tensor<128xbf16>) outs(%26 : tensor<128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<128xf32>
    %618 = affine.apply #map18()[%dim_227]
    %619 = tensor.empty(%618) : tensor<?x32xf32>
    %620 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%collapsed_230 : tensor<?x32xbf16>) outs(%619 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %621 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%transposed_231 : tensor<32x128xbf16>) outs(%492 : tensor<32x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32x128xf32>
    %622 = tensor.empty(%618) : tensor<?x128xf32>
    %623 = linalg.fill ins(%cst : f32) outs(%622 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %624 = linalg.matmul ins(%620, %621 : tensor<?x32xf32>, tensor<32x128xf32>) outs(%623 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %625 = arith.cmpi sge, %616, %c0_i64 : i64
    cf.assert %625, "negative values not allowed in new dimensions"
    %626 = arith.index_cast %616 : i64 to index
    %627 = tensor.empty(%626) : tensor<?x128xf32>
    %628 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%617 : tensor<128xf32>) outs(%627 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x128xf32>
    %629 = arith.cmpi eq, %618, %626 : index
    cf.assert %629, "mismatched size for broadcast"
    %630 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%624, %628 : tensor<?x128xf32>, tensor<?x128xf32>) outs(%622 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.addf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x128xf32>
    %631 = tensor.empty(%618) : tensor<?x128xbf16>
    %632 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%630 : tensor<?x128xf32>) outs(%631 : tensor<?x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x128xbf16>
    %633 = arith.divsi %618, %c59 : index
    %expanded_232 = tensor.expand_shape %632 [[0, 1], [2]] output_shape [%633, 59, 128] : tensor<?x128xbf16> into tensor<?x59x128xbf16>
    %634 = tensor.empty(%633) : tensor<?x59x128xbf16>
    %635 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_232 : tensor<?x59x128xbf16>) outs(%634 : tensor<?x59x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = math.fpowi %in, %c3_i64 : bf16, i64
      %797 = arith.mulf %796, %cst_5 : bf16
      %798 = arith.addf %in, %797 : bf16
      %799 = arith.mulf %798, %cst_6 : bf16
      %800 = math.tanh %799 : bf16
      %801 = arith.addf %800, %cst_7 : bf16
      %802 = arith.mulf %801, %cst_8 : bf16
      %803 = arith.mulf %in, %802 : bf16
      linalg.yield %803 : bf16
    } -> tensor<?x59x128xbf16>
    %transposed_233 = linalg.transpose ins(%cst_23 : tensor<32x32xbf16>) outs(%59 : tensor<32x32xbf16>) permutation = [1, 0] 
    %636 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_22 : tensor<32xbf16>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32xf32>
    %637 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%transposed_233 : tensor<32x32xbf16>) outs(%62 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32x32xf32>
    %638 = linalg.fill ins(%cst : f32) outs(%619 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %639 = linalg.matmul ins(%620, %637 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%638 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %625, "negative values not allowed in new dimensions"
    %640 = tensor.empty(%626) : tensor<?x32xf32>
    %641 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%636 : tensor<32xf32>) outs(%640 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %629, "mismatched size for broadcast"
    %642 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%639, %641 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%619 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.addf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %643 = tensor.empty(%618) : tensor<?x32xbf16>
    %644 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%642 : tensor<?x32xf32>) outs(%643 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x32xbf16>
    %transposed_234 = linalg.transpose ins(%cst_21 : tensor<32x32xbf16>) outs(%59 : tensor<32x32xbf16>) permutation = [1, 0] 
    %645 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_20 : tensor<32xbf16>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32xf32>
    %646 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%transposed_234 : tensor<32x32xbf16>) outs(%62 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32x32xf32>
    %647 = linalg.matmul ins(%620, %646 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%638 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %625, "negative values not allowed in new dimensions"
    %648 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%645 : tensor<32xf32>) outs(%640 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %629, "mismatched size for broadcast"
    %649 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%647, %648 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%619 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.addf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %650 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%649 : tensor<?x32xf32>) outs(%643 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x32xbf16>
    %transposed_235 = linalg.transpose ins(%cst_19 : tensor<32x32xbf16>) outs(%59 : tensor<32x32xbf16>) permutation = [1, 0] 
    %651 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_18 : tensor<32xbf16>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32xf32>
    %652 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%transposed_235 : tensor<32x32xbf16>) outs(%62 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32x32xf32>
    %653 = linalg.matmul ins(%620, %652 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%638 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %625, "negative values not allowed in new dimensions"
    %654 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%651 : tensor<32xf32>) outs(%640 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %629, "mismatched size for broadcast"
    %655 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%653, %654 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%619 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.addf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %656 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%655 : tensor<?x32xf32>) outs(%643 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x32xbf16>
    %expanded_236 = tensor.expand_shape %644 [[0, 1], [2, 3]] output_shape [%633, 59, 2, 16] : tensor<?x32xbf16> into tensor<?x59x2x16xbf16>
    %expanded_237 = tensor.expand_shape %650 [[0, 1], [2, 3]] output_shape [%633, 59, 2, 16] : tensor<?x32xbf16> into tensor<?x59x2x16xbf16>
    %expanded_238 = tensor.expand_shape %656 [[0, 1], [2, 3]] output_shape [%633, 59, 2, 16] : tensor<?x32xbf16> into tensor<?x59x2x16xbf16>
    %657 = tensor.empty(%633) : tensor<?x59x2x16xbf16>
    %658 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_236, %expanded_236 : tensor<?x59x2x16xbf16>, tensor<?x59x2x16xbf16>) outs(%657 : tensor<?x59x2x16xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.mulf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x59x2x16xbf16>
    %659 = tensor.empty(%633) : tensor<?x59x2x1xbf16>
    %660 = linalg.fill ins(%cst_3 : bf16) outs(%659 : tensor<?x59x2x1xbf16>) -> tensor<?x59x2x1xbf16>
    %661 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%658 : tensor<?x59x2x16xbf16>) outs(%660 : tensor<?x59x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = arith.addf %in, %out : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x59x2x1xbf16>
    %662 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%661 : tensor<?x59x2x1xbf16>) outs(%659 : tensor<?x59x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = arith.divf %in, %cst_87 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x59x2x1xbf16>
    %663 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%662 : tensor<?x59x2x1xbf16>) outs(%659 : tensor<?x59x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = arith.truncf %cst_59 : f64 to bf16
      %797 = arith.addf %in, %796 : bf16
      linalg.yield %797 : bf16
    } -> tensor<?x59x2x1xbf16>
    %664 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%663 : tensor<?x59x2x1xbf16>) outs(%659 : tensor<?x59x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = math.rsqrt %in : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x59x2x1xbf16>
    %665 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_236, %664 : tensor<?x59x2x16xbf16>, tensor<?x59x2x1xbf16>) outs(%657 : tensor<?x59x2x16xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.mulf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x59x2x16xbf16>
    %666 = linalg.generic {indexing_maps = [#map11, #map13, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%665, %cst_17 : tensor<?x59x2x16xbf16>, tensor<16xbf16>) outs(%657 : tensor<?x59x2x16xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.mulf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x59x2x16xbf16>
    %667 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_237, %expanded_237 : tensor<?x59x2x16xbf16>, tensor<?x59x2x16xbf16>) outs(%657 : tensor<?x59x2x16xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.mulf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x59x2x16xbf16>
    %668 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%667 : tensor<?x59x2x16xbf16>) outs(%660 : tensor<?x59x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = arith.addf %in, %out : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x59x2x1xbf16>
    %669 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%668 : tensor<?x59x2x1xbf16>) outs(%659 : tensor<?x59x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = arith.divf %in, %cst_87 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x59x2x1xbf16>
    %670 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%669 : tensor<?x59x2x1xbf16>) outs(%659 : tensor<?x59x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = arith.truncf %cst_59 : f64 to bf16
      %797 = arith.addf %in, %796 : bf16
      linalg.yield %797 : bf16
    } -> tensor<?x59x2x1xbf16>
    %671 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%670 : tensor<?x59x2x1xbf16>) outs(%659 : tensor<?x59x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = math.rsqrt %in : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x59x2x1xbf16>
    %672 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_237, %671 : tensor<?x59x2x16xbf16>, tensor<?x59x2x1xbf16>) outs(%657 : tensor<?x59x2x16xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.mulf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x59x2x16xbf16>
    %673 = linalg.generic {indexing_maps = [#map11, #map13, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%672, %cst_16 : tensor<?x59x2x16xbf16>, tensor<16xbf16>) outs(%657 : tensor<?x59x2x16xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.mulf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x59x2x16xbf16>
    cf.assert %353, "must have at most one inferred (negative) dimension"
    %674 = arith.index_cast %633 : index to i64
    %675 = arith.muli %674, %c1888_i64 : i64
    %676 = arith.divsi %675, %352 : i64
    %677 = arith.select %348, %676, %0 : i64
    %from_elements_239 = tensor.from_elements %677, %c59_i64, %c2_i64, %676, %c2_i64 : tensor<5xi64>
    %reshape_240 = tensor.reshape %666(%from_elements_239) : (tensor<?x59x2x16xbf16>, tensor<5xi64>) -> tensor<?x59x2x8x2xbf16>
    %678 = arith.index_cast %677 : i64 to index
    %extracted_slice_241 = tensor.extract_slice %reshape_240[0, 0, 0, 0, 0] [%678, 59, 2, 8, 1] [1, 1, 1, 1, 1] : tensor<?x59x2x8x2xbf16> to tensor<?x59x2x8x1xbf16>
    %extracted_slice_242 = tensor.extract_slice %reshape_240[0, 0, 0, 0, 1] [%678, 59, 2, 8, 1] [1, 1, 1, 1, 1] : tensor<?x59x2x8x2xbf16> to tensor<?x59x2x8x1xbf16>
    %collapsed_243 = tensor.collapse_shape %extracted_slice_242 [[0], [1], [2], [3, 4]] : tensor<?x59x2x8x1xbf16> into tensor<?x59x2x8xbf16>
    %679 = tensor.empty(%678) : tensor<?x59x2x8xbf16>
    %680 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_243 : tensor<?x59x2x8xbf16>) outs(%679 : tensor<?x59x2x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = arith.negf %in : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x59x2x8xbf16>
    %expanded_244 = tensor.expand_shape %680 [[0], [1], [2], [3, 4]] output_shape [%678, 59, 2, 8, 1] : tensor<?x59x2x8xbf16> into tensor<?x59x2x8x1xbf16>
    %concat_245 = tensor.concat dim(4) %expanded_244, %extracted_slice_241 : (tensor<?x59x2x8x1xbf16>, tensor<?x59x2x8x1xbf16>) -> tensor<?x59x2x8x2xbf16>
    %collapsed_246 = tensor.collapse_shape %concat_245 [[0], [1], [2], [3, 4]] : tensor<?x59x2x8x2xbf16> into tensor<?x59x2x16xbf16>
    %681 = tensor.empty(%633) : tensor<?x59x2x16xf32>
    %682 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%666 : tensor<?x59x2x16xbf16>) outs(%681 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x59x2x16xf32>
    %683 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%682, %expanded_160 : tensor<?x59x2x16xf32>, tensor<1x59x1x16xf32>) outs(%681 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.mulf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x59x2x16xf32>
    %dim_247 = tensor.dim %expanded_244, %c0 : tensor<?x59x2x8x1xbf16>
    %684 = tensor.empty(%dim_247) : tensor<?x59x2x16xf32>
    %685 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_246 : tensor<?x59x2x16xbf16>) outs(%684 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x59x2x16xf32>
    %686 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%685, %expanded_161 : tensor<?x59x2x16xf32>, tensor<1x59x1x16xf32>) outs(%684 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.mulf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x59x2x16xf32>
    %687 = arith.cmpi eq, %633, %dim_247 : index
    cf.assert %687, "mismatched size for broadcast"
    %688 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%683, %686 : tensor<?x59x2x16xf32>, tensor<?x59x2x16xf32>) outs(%681 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.addf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x59x2x16xf32>
    %689 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%688 : tensor<?x59x2x16xf32>) outs(%657 : tensor<?x59x2x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x59x2x16xbf16>
    cf.assert %353, "must have at most one inferred (negative) dimension"
    %reshape_248 = tensor.reshape %673(%from_elements_239) : (tensor<?x59x2x16xbf16>, tensor<5xi64>) -> tensor<?x59x2x8x2xbf16>
    %extracted_slice_249 = tensor.extract_slice %reshape_248[0, 0, 0, 0, 0] [%678, 59, 2, 8, 1] [1, 1, 1, 1, 1] : tensor<?x59x2x8x2xbf16> to tensor<?x59x2x8x1xbf16>
    %extracted_slice_250 = tensor.extract_slice %reshape_248[0, 0, 0, 0, 1] [%678, 59, 2, 8, 1] [1, 1, 1, 1, 1] : tensor<?x59x2x8x2xbf16> to tensor<?x59x2x8x1xbf16>
    %collapsed_251 = tensor.collapse_shape %extracted_slice_250 [[0], [1], [2], [3, 4]] : tensor<?x59x2x8x1xbf16> into tensor<?x59x2x8xbf16>
    %690 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_251 : tensor<?x59x2x8xbf16>) outs(%679 : tensor<?x59x2x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = arith.negf %in : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x59x2x8xbf16>
    %expanded_252 = tensor.expand_shape %690 [[0], [1], [2], [3, 4]] output_shape [%678, 59, 2, 8, 1] : tensor<?x59x2x8xbf16> into tensor<?x59x2x8x1xbf16>
    %concat_253 = tensor.concat dim(4) %expanded_252, %extracted_slice_249 : (tensor<?x59x2x8x1xbf16>, tensor<?x59x2x8x1xbf16>) -> tensor<?x59x2x8x2xbf16>
    %collapsed_254 = tensor.collapse_shape %concat_253 [[0], [1], [2], [3, 4]] : tensor<?x59x2x8x2xbf16> into tensor<?x59x2x16xbf16>
    %691 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%673 : tensor<?x59x2x16xbf16>) outs(%681 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x59x2x16xf32>
    %692 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%691, %expanded_160 : tensor<?x59x2x16xf32>, tensor<1x59x1x16xf32>) outs(%681 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.mulf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x59x2x16xf32>
    %dim_255 = tensor.dim %expanded_252, %c0 : tensor<?x59x2x8x1xbf16>
    %693 = tensor.empty(%dim_255) : tensor<?x59x2x16xf32>
    %694 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_254 : tensor<?x59x2x16xbf16>) outs(%693 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x59x2x16xf32>
    %695 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%694, %expanded_161 : tensor<?x59x2x16xf32>, tensor<1x59x1x16xf32>) outs(%693 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.mulf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x59x2x16xf32>
    %696 = arith.cmpi eq, %633, %dim_255 : index
    cf.assert %696, "mismatched size for broadcast"
    %697 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%692, %695 : tensor<?x59x2x16xf32>, tensor<?x59x2x16xf32>) outs(%681 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.addf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x59x2x16xf32>
    %698 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%697 : tensor<?x59x2x16xf32>) outs(%657 : tensor<?x59x2x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x59x2x16xbf16>
    %699 = tensor.empty(%633) : tensor<?x2x59x16xbf16>
    %transposed_256 = linalg.transpose ins(%689 : tensor<?x59x2x16xbf16>) outs(%699 : tensor<?x2x59x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_257 = linalg.transpose ins(%698 : tensor<?x59x2x16xbf16>) outs(%699 : tensor<?x2x59x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_258 = linalg.transpose ins(%expanded_238 : tensor<?x59x2x16xbf16>) outs(%699 : tensor<?x2x59x16xbf16>) permutation = [0, 2, 1, 3] 
    %700 = tensor.empty(%633) : tensor<?x2x59x16xf32>
    %701 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_256 : tensor<?x2x59x16xbf16>) outs(%700 : tensor<?x2x59x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x2x59x16xf32>
    %702 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_257 : tensor<?x2x59x16xbf16>) outs(%700 : tensor<?x2x59x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x2x59x16xf32>
    %703 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_258 : tensor<?x2x59x16xbf16>) outs(%700 : tensor<?x2x59x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x2x59x16xf32>
    %704 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%701 : tensor<?x2x59x16xf32>) outs(%700 : tensor<?x2x59x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = arith.mulf %in, %cst_88 : f32
      linalg.yield %796 : f32
    } -> tensor<?x2x59x16xf32>
    %705 = tensor.empty(%633) : tensor<?x2x16x59xf32>
    %transposed_259 = linalg.transpose ins(%702 : tensor<?x2x59x16xf32>) outs(%705 : tensor<?x2x16x59xf32>) permutation = [0, 1, 3, 2] 
    %706 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_259 : tensor<?x2x16x59xf32>) outs(%705 : tensor<?x2x16x59xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = arith.mulf %in, %cst_88 : f32
      linalg.yield %796 : f32
    } -> tensor<?x2x16x59xf32>
    cf.assert %48, "unimplemented: dynamic negative broadcast sizes"
    %707 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%400 : tensor<?x2x59x16xf32>) {
    ^bb0(%out: f32):
      %796 = linalg.index 0 : index
      %797 = linalg.index 1 : index
      %798 = linalg.index 2 : index
      %799 = linalg.index 3 : index
      %800 = arith.cmpi eq, %633, %c1 : index
      %801 = arith.select %800, %c0, %796 : index
      %extracted = tensor.extract %704[%801, %797, %798, %799] : tensor<?x2x59x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x59x16xf32>
    %collapsed_260 = tensor.collapse_shape %707 [[0, 1], [2], [3]] : tensor<?x2x59x16xf32> into tensor<?x59x16xf32>
    cf.assert %48, "unimplemented: dynamic negative broadcast sizes"
    %708 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%402 : tensor<?x2x16x59xf32>) {
    ^bb0(%out: f32):
      %796 = linalg.index 0 : index
      %797 = linalg.index 1 : index
      %798 = linalg.index 2 : index
      %799 = linalg.index 3 : index
      %800 = arith.cmpi eq, %633, %c1 : index
      %801 = arith.select %800, %c0, %796 : index
      %extracted = tensor.extract %706[%801, %797, %798, %799] : tensor<?x2x16x59xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x16x59xf32>
    %collapsed_261 = tensor.collapse_shape %708 [[0, 1], [2], [3]] : tensor<?x2x16x59xf32> into tensor<?x16x59xf32>
    %709 = linalg.batch_matmul ins(%collapsed_260, %collapsed_261 : tensor<?x59x16xf32>, tensor<?x16x59xf32>) outs(%406 : tensor<?x59x59xf32>) -> tensor<?x59x59xf32>
    %expanded_262 = tensor.expand_shape %709 [[0, 1], [2], [3]] output_shape [%408, 2, 59, 59] : tensor<?x59x59xf32> into tensor<?x2x59x59xf32>
    %710:2 = linalg.generic {indexing_maps = [#map11, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_262 : tensor<?x2x59x59xf32>) outs(%412, %410 : tensor<?x2x59xf32>, tensor<?x2x59xi64>) {
    ^bb0(%in: f32, %out: f32, %out_284: i64):
      %796 = linalg.index 3 : index
      %797 = arith.index_cast %796 : index to i64
      %798 = arith.maximumf %in, %out : f32
      %799 = arith.cmpf ogt, %in, %out : f32
      %800 = arith.select %799, %797, %out_284 : i64
      linalg.yield %798, %800 : f32, i64
    } -> (tensor<?x2x59xf32>, tensor<?x2x59xi64>)
    %expanded_263 = tensor.expand_shape %710#0 [[0], [1], [2, 3]] output_shape [%408, 2, 59, 1] : tensor<?x2x59xf32> into tensor<?x2x59x1xf32>
    %711 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_262, %expanded_263 : tensor<?x2x59x59xf32>, tensor<?x2x59x1xf32>) outs(%414 : tensor<?x2x59x59xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.subf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x2x59x59xf32>
    %712 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%711 : tensor<?x2x59x59xf32>) outs(%414 : tensor<?x2x59x59xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = math.exp %in : f32
      linalg.yield %796 : f32
    } -> tensor<?x2x59x59xf32>
    %713 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%712 : tensor<?x2x59x59xf32>) outs(%418 : tensor<?x2x59x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = arith.addf %in, %out : f32
      linalg.yield %796 : f32
    } -> tensor<?x2x59x1xf32>
    %714 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%712, %713 : tensor<?x2x59x59xf32>, tensor<?x2x59x1xf32>) outs(%414 : tensor<?x2x59x59xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.divf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x2x59x59xf32>
    %715 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_262 : tensor<?x2x59x59xf32>) outs(%421 : tensor<?x2x59x59xi1>) {
    ^bb0(%in: f32, %out: i1):
      %796 = arith.extf %in : f32 to f64
      %797 = arith.cmpf oeq, %796, %cst_40 : f64
      linalg.yield %797 : i1
    } -> tensor<?x2x59x59xi1>
    %716 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%715 : tensor<?x2x59x59xi1>) outs(%424 : tensor<?x2x59x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %796 = arith.andi %in, %out : i1
      linalg.yield %796 : i1
    } -> tensor<?x2x59x1xi1>
    cf.assert %427, "negative values not allowed in new dimensions"
    cf.assert %true, "mismatched size for broadcast"
    %717 = linalg.generic {indexing_maps = [#map12, #map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%716, %429, %714 : tensor<?x2x59x1xi1>, tensor<?x2x59x59xf32>, tensor<?x2x59x59xf32>) outs(%414 : tensor<?x2x59x59xf32>) {
    ^bb0(%in: i1, %in_284: f32, %in_285: f32, %out: f32):
      %796 = arith.select %in, %in_284, %in_285 : f32
      linalg.yield %796 : f32
    } -> tensor<?x2x59x59xf32>
    cf.assert %48, "unimplemented: dynamic negative broadcast sizes"
    %718 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%431 : tensor<?x2x59x59xf32>) {
    ^bb0(%out: f32):
      %796 = linalg.index 0 : index
      %797 = linalg.index 1 : index
      %798 = linalg.index 2 : index
      %799 = linalg.index 3 : index
      %800 = arith.cmpi eq, %408, %c1 : index
      %801 = arith.select %800, %c0, %796 : index
      %extracted = tensor.extract %717[%801, %797, %798, %799] : tensor<?x2x59x59xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x59x59xf32>
    %collapsed_264 = tensor.collapse_shape %718 [[0, 1], [2], [3]] : tensor<?x2x59x59xf32> into tensor<?x59x59xf32>
    cf.assert %48, "unimplemented: dynamic negative broadcast sizes"
    %719 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%400 : tensor<?x2x59x16xf32>) {
    ^bb0(%out: f32):
      %796 = linalg.index 0 : index
      %797 = linalg.index 1 : index
      %798 = linalg.index 2 : index
      %799 = linalg.index 3 : index
      %800 = arith.cmpi eq, %633, %c1 : index
      %801 = arith.select %800, %c0, %796 : index
      %extracted = tensor.extract %703[%801, %797, %798, %799] : tensor<?x2x59x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x59x16xf32>
    %collapsed_265 = tensor.collapse_shape %719 [[0, 1], [2], [3]] : tensor<?x2x59x16xf32> into tensor<?x59x16xf32>
    %720 = linalg.batch_matmul ins(%collapsed_264, %collapsed_265 : tensor<?x59x59xf32>, tensor<?x59x16xf32>) outs(%435 : tensor<?x59x16xf32>) -> tensor<?x59x16xf32>
    %expanded_266 = tensor.expand_shape %720 [[0, 1], [2], [3]] output_shape [%408, 2, 59, 16] : tensor<?x59x16xf32> into tensor<?x2x59x16xf32>
    %721 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_266 : tensor<?x2x59x16xf32>) outs(%437 : tensor<?x2x59x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x2x59x16xbf16>
    %transposed_267 = linalg.transpose ins(%721 : tensor<?x2x59x16xbf16>) outs(%439 : tensor<?x59x2x16xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_268 = tensor.collapse_shape %transposed_267 [[0], [1], [2, 3]] : tensor<?x59x2x16xbf16> into tensor<?x59x32xbf16>
    %concat_269 = tensor.concat dim(2) %collapsed_268, %635 : (tensor<?x59x32xbf16>, tensor<?x59x128xbf16>) -> tensor<?x59x160xbf16>
    %expanded_270 = tensor.expand_shape %extracted_slice_226 [[0], [1, 2]] output_shape [%dim_94, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    %collapsed_271 = tensor.collapse_shape %concat_269 [[0, 1], [2]] : tensor<?x59x160xbf16> into tensor<?x160xbf16>
    %722 = tensor.empty() : tensor<160x32xbf16>
    %transposed_272 = linalg.transpose ins(%cst_15 : tensor<32x160xbf16>) outs(%722 : tensor<160x32xbf16>) permutation = [1, 0] 
    %723 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_14 : tensor<32xbf16>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32xf32>
    %dim_273 = tensor.dim %collapsed_268, %c0 : tensor<?x59x32xbf16>
    %724 = affine.apply #map18()[%dim_273]
    %725 = tensor.empty(%724) : tensor<?x160xf32>
    %726 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%collapsed_271 : tensor<?x160xbf16>) outs(%725 : tensor<?x160xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x160xf32>
    %727 = tensor.empty() : tensor<160x32xf32>
    %728 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%transposed_272 : tensor<160x32xbf16>) outs(%727 : tensor<160x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<160x32xf32>
    %729 = tensor.empty(%724) : tensor<?x32xf32>
    %730 = linalg.fill ins(%cst : f32) outs(%729 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %731 = linalg.matmul ins(%726, %728 : tensor<?x160xf32>, tensor<160x32xf32>) outs(%730 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %625, "negative values not allowed in new dimensions"
    %732 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%723 : tensor<32xf32>) outs(%640 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %733 = arith.cmpi eq, %724, %626 : index
    cf.assert %733, "mismatched size for broadcast"
    %734 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%731, %732 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%729 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.addf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %735 = tensor.empty(%724) : tensor<?x32xbf16>
    %736 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%734 : tensor<?x32xf32>) outs(%735 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x32xbf16>
    %737 = arith.divsi %724, %c59 : index
    %expanded_274 = tensor.expand_shape %736 [[0, 1], [2]] output_shape [%737, 59, 32] : tensor<?x32xbf16> into tensor<?x59x32xbf16>
    %738 = arith.cmpi eq, %dim_94, %737 : index
    cf.assert %738, "mismatched size for broadcast"
    %739 = tensor.empty(%dim_94) : tensor<?x59x32xbf16>
    %740 = linalg.generic {indexing_maps = [#map10, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_270, %expanded_274 : tensor<?x1x32xbf16>, tensor<?x59x32xbf16>) outs(%739 : tensor<?x59x32xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.mulf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x59x32xbf16>
    cf.assert %613, "mismatched size for broadcast"
    %741 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_222, %740 : tensor<?x59x32xbf16>, tensor<?x59x32xbf16>) outs(%610 : tensor<?x59x32xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.addf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x59x32xbf16>
    %extracted_slice_275 = tensor.extract_slice %741[0, 19, 0] [%dim_227, 40, 32] [1, 1, 1] : tensor<?x59x32xbf16> to tensor<?x40x32xbf16>
    %742 = tensor.empty() : tensor<32x64xbf16>
    %transposed_276 = linalg.transpose ins(%cst_13 : tensor<64x32xbf16>) outs(%742 : tensor<32x64xbf16>) permutation = [1, 0] 
    %743 = tensor.empty() : tensor<64xf32>
    %744 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_12 : tensor<64xbf16>) outs(%743 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<64xf32>
    %745 = tensor.empty() : tensor<32x64xf32>
    %746 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%transposed_276 : tensor<32x64xbf16>) outs(%745 : tensor<32x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32x64xf32>
    %747 = tensor.empty(%dim_94) : tensor<?x64xf32>
    %748 = linalg.fill ins(%cst : f32) outs(%747 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %749 = linalg.matmul ins(%192, %746 : tensor<?x32xf32>, tensor<32x64xf32>) outs(%748 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %48, "negative values not allowed in new dimensions"
    %750 = tensor.empty(%dim) : tensor<?x64xf32>
    %751 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%744 : tensor<64xf32>) outs(%750 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x64xf32>
    cf.assert %51, "mismatched size for broadcast"
    %752 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%749, %751 : tensor<?x64xf32>, tensor<?x64xf32>) outs(%747 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.addf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x64xf32>
    %753 = tensor.empty(%dim_94) : tensor<?x64xbf16>
    %754 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%752 : tensor<?x64xf32>) outs(%753 : tensor<?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x64xbf16>
    %extracted_slice_277 = tensor.extract_slice %754[0, 0] [%dim_94, 32] [1, 1] : tensor<?x64xbf16> to tensor<?x32xbf16>
    %extracted_slice_278 = tensor.extract_slice %754[0, 32] [%dim_94, 32] [1, 1] : tensor<?x64xbf16> to tensor<?x32xbf16>
    %755 = tensor.empty(%dim_227) : tensor<?x40x32xf32>
    %756 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_275 : tensor<?x40x32xbf16>) outs(%755 : tensor<?x40x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x40x32xf32>
    %757 = tensor.empty(%dim_227) : tensor<?x40x32xf64>
    %758 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%756 : tensor<?x40x32xf32>) outs(%757 : tensor<?x40x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %796 = arith.extf %in : f32 to f64
      linalg.yield %796 : f64
    } -> tensor<?x40x32xf64>
    %759 = tensor.empty(%dim_227) : tensor<?x40x1xf64>
    %760 = linalg.fill ins(%cst_1 : f64) outs(%759 : tensor<?x40x1xf64>) -> tensor<?x40x1xf64>
    %761 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%758 : tensor<?x40x32xf64>) outs(%760 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = arith.addf %in, %out : f64
      linalg.yield %796 : f64
    } -> tensor<?x40x1xf64>
    %762 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%761 : tensor<?x40x1xf64>) outs(%759 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = arith.divf %in, %cst_85 : f64
      linalg.yield %796 : f64
    } -> tensor<?x40x1xf64>
    %763 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%758, %762 : tensor<?x40x32xf64>, tensor<?x40x1xf64>) outs(%757 : tensor<?x40x32xf64>) {
    ^bb0(%in: f64, %in_284: f64, %out: f64):
      %796 = arith.subf %in, %in_284 : f64
      linalg.yield %796 : f64
    } -> tensor<?x40x32xf64>
    %764 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%763, %763 : tensor<?x40x32xf64>, tensor<?x40x32xf64>) outs(%757 : tensor<?x40x32xf64>) {
    ^bb0(%in: f64, %in_284: f64, %out: f64):
      %796 = arith.mulf %in, %in_284 : f64
      linalg.yield %796 : f64
    } -> tensor<?x40x32xf64>
    %765 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%764 : tensor<?x40x32xf64>) outs(%760 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = arith.addf %in, %out : f64
      linalg.yield %796 : f64
    } -> tensor<?x40x1xf64>
    %766 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%765 : tensor<?x40x1xf64>) outs(%759 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = arith.divf %in, %cst_85 : f64
      linalg.yield %796 : f64
    } -> tensor<?x40x1xf64>
    %767 = tensor.empty(%dim_227) : tensor<?x40x1xf32>
    %768 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%766 : tensor<?x40x1xf64>) outs(%767 : tensor<?x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %796 = arith.truncf %in : f64 to f32
      linalg.yield %796 : f32
    } -> tensor<?x40x1xf32>
    %769 = linalg.fill ins(%cst : f32) outs(%767 : tensor<?x40x1xf32>) -> tensor<?x40x1xf32>
    %770 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%756 : tensor<?x40x32xf32>) outs(%769 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = arith.addf %in, %out : f32
      linalg.yield %796 : f32
    } -> tensor<?x40x1xf32>
    %771 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%770 : tensor<?x40x1xf32>) outs(%767 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = arith.divf %in, %cst_86 : f32
      linalg.yield %796 : f32
    } -> tensor<?x40x1xf32>
    %772 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%768 : tensor<?x40x1xf32>) outs(%767 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = arith.truncf %cst_59 : f64 to f32
      %797 = arith.addf %in, %796 : f32
      linalg.yield %797 : f32
    } -> tensor<?x40x1xf32>
    %773 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%772 : tensor<?x40x1xf32>) outs(%767 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = math.rsqrt %in : f32
      linalg.yield %796 : f32
    } -> tensor<?x40x1xf32>
    %774 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%756, %771 : tensor<?x40x32xf32>, tensor<?x40x1xf32>) outs(%755 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.subf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x40x32xf32>
    %775 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%774, %773 : tensor<?x40x32xf32>, tensor<?x40x1xf32>) outs(%755 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.mulf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x40x32xf32>
    %776 = tensor.empty(%dim_227) : tensor<?x40x32xbf16>
    %777 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%775 : tensor<?x40x32xf32>) outs(%776 : tensor<?x40x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x40x32xbf16>
    %778 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_277 : tensor<?x32xbf16>) outs(%53 : tensor<?x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = arith.addf %in, %cst_7 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x32xbf16>
    %expanded_279 = tensor.expand_shape %778 [[0], [1, 2]] output_shape [%dim_94, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    cf.assert %613, "mismatched size for broadcast"
    %779 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%777, %expanded_279 : tensor<?x40x32xbf16>, tensor<?x1x32xbf16>) outs(%776 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.mulf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x40x32xbf16>
    %expanded_280 = tensor.expand_shape %extracted_slice_278 [[0], [1, 2]] output_shape [%dim_94, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    cf.assert %613, "mismatched size for broadcast"
    %780 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%779, %expanded_280 : tensor<?x40x32xbf16>, tensor<?x1x32xbf16>) outs(%776 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.addf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x40x32xbf16>
    %collapsed_281 = tensor.collapse_shape %780 [[0, 1], [2]] : tensor<?x40x32xbf16> into tensor<?x32xbf16>
    %transposed_282 = linalg.transpose ins(%cst_11 : tensor<64x32xbf16>) outs(%742 : tensor<32x64xbf16>) permutation = [1, 0] 
    %781 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_10 : tensor<64xbf16>) outs(%743 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<64xf32>
    %782 = affine.apply #map1()[%dim_227]
    %783 = tensor.empty(%782) : tensor<?x32xf32>
    %784 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%collapsed_281 : tensor<?x32xbf16>) outs(%783 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %785 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%transposed_282 : tensor<32x64xbf16>) outs(%745 : tensor<32x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32x64xf32>
    %786 = tensor.empty(%782) : tensor<?x64xf32>
    %787 = linalg.fill ins(%cst : f32) outs(%786 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %788 = linalg.matmul ins(%784, %785 : tensor<?x32xf32>, tensor<32x64xf32>) outs(%787 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %13, "negative values not allowed in new dimensions"
    %789 = tensor.empty(%14) : tensor<?x64xf32>
    %790 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%781 : tensor<64xf32>) outs(%789 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x64xf32>
    %791 = arith.cmpi eq, %782, %14 : index
    cf.assert %791, "mismatched size for broadcast"
    %792 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%788, %790 : tensor<?x64xf32>, tensor<?x64xf32>) outs(%786 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.addf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x64xf32>
    %793 = tensor.empty(%782) : tensor<?x64xbf16>
    %794 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%792 : tensor<?x64xf32>) outs(%793 : tensor<?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x64xbf16>
    %795 = arith.divsi %782, %c40 : index
    %expanded_283 = tensor.expand_shape %794 [[0, 1], [2]] output_shape [%795, 40, 64] : tensor<?x64xbf16> into tensor<?x40x64xbf16>
    return %expanded_283 : tensor<?x40x64xbf16>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_64_torch.bfloat16_1: "0x020000009E3D643E42BBDBBD0E3EAB3D40BEF33C06BE3EBC03BE61BDC3BA29BE20BEAF3DAC3D57BD823DC4BC523DF53BF7BD7E3D08BD74BD86BD9B3C083DB5BC67BEFA3B02BD5BBD90BDB0BD6FBE6CBDFEBD04BEA5BD3C3BC03D09BD60BC8CBD743DDD3D3CBC843D1E3CD93D2ABD2B3D5A3DBFBCEE3D1FBE3EBD66BE86BD133E973D8D3D",
      torch_tensor_64_32_torch.bfloat16_1: "0x02000000093EB53DAABD8E3E96BD3EBE833E75BD1D3EE8BC893D37BF39BEAC3DA63E08BE21BD8CBE203EA03DF4BDC2BDD73E1ABE79BE65BDB83DCF3EAE3C51BB8BBE0C3E2FBE6D3E94BD5CBEE73DC53D2DBE5EBCB13EB83EED3E9E3D343B1D3C343C423D23BECC3CD03E73BE9EBC05BF7EBE4F3E80BD55BE73BEA63D49BE7E3E043F47BE6F3E18BEF9BCBB3DEA3EF1BCB23E1F3D6BBE9C3EDE3DB6BE1ABD393D5DBD02BE46BE62BEBC3DD1BE8DBD9F3D8DBE86BE2ABEADBCC63D3E3D30BD453E773E53BEA73E98BD25BEBF3D29BE37BEDC3D893D843E103DE7BD1D3E59BE0B3EF4BD9FBDD53D3ABD5FBE2ABEDBBC233E11BEAB3D03BE02BEBA3C88BDD63E21BE0CBD133E163D41BD88BEC3BE9B3EC93E5CBE57BE47BE2B3F8C3B70BD043E983DC43DD5BEBA3D2DB9A23D21BEB9BC323E3FBD823D20BE09BD023F143EA53CA13DB63D8BBDF7BD2DBD6FBE4B3E2BBD22BD713EE9BD0D3F15BCB8BD29BE90BE7CBE2A3D4ABDD9BD40BE733ED33CDDBCAC3E0D3E7CBEB1BE1BBE783E3CBC7E3D773B693E5ABE84BAF9BC6B3D6B3EA0BEF0BC1D3EC7BE5C3D253E1FBE9D3E9D3D0BBE02BD1DBE853D7ABED5BDCC3D02BF533E19BEB73D403E343D7F3E98BD9ABE1F3EFEBEF9BD403E8BBC48BDC5BDC0BD863E92BC573E883EF83DB2BD363C7CBEA8BEB1BD1D3D213F4BBD38BDBFBE0F3E55BE603E55BE51BE893ECFBE19BE973E17BE2E3F22BEA83CB9BEC03DF1BD05BEF3BD663DC7BD913DA73EA8BDD73D71BEA93CC9BE1ABE78BE153E96BECE3DA83EDF3C99BDF13C1C3E1C3E03BCFA3D2BBE89BE983E63BE2BBE163E2D3EA4BD00BEB939D5BDB0BE483E943D083DCABD363E443C5EBE3EBE8FBE46BE4FBE183EFABD043C053F7CBED0BE4F3D39BE133E27BE4CBE52BE30BE84BDD13D013EA6BC233EB03EF73BA13E413EC2BEBF3E9BBCD73E61BDD1BE8ABE973D09BCA93DE3BD3F3EECBCEDBDA93D29BE2E3E2F3A6F3EE5BDF23D0DBE7C3E963D23BD253F34BE88BE8EBE8EBD4DBE82BE13BD02BD763ED13D0FBF04BAE6BDA23B4DBE803EC0BD543E363C37BE563EB33E853E123F1D3ED9BD3F3CD1BE9E3D0CBEC2BEADBEC9BE1DBD2ABE53BECDBEAEBEF8BDA0BE01BFDC3E8ABE72BEEE3EA03D77BD36BE9D3DE93DA3BD3EBD0FBF563E643E633E93BE313ED33E1A3E213D3FBD073E62BE81BEBB3E0EBF3CBEE93DDEBEC33EB33E45BEB5BE0D3E7BBEC43E87BC323E56BD80BD8CBE0CBE413E383E9C3E29BE093C1E3D33BE903E2A3E86BE8D3C21BE543E013E163C803E073E27BF963E813CA1BEC53CFFBDEEBDBFBEB13D9A3E013D1A3EC33E47BEA13E373E2F3D5EBC3E3D6ABE453E2EBE32BEB13EA53C9BBE94BE56BD6D3D1E3EFABCA6BB933DC9BCD93D903E86BD11BE0DBF823D333D903D26BEE63E8EBE183F18BD8FBD70BEA93D163FC43EDE3A43BE77BC56BED1BECDBD7FBD333E1E3CBE3E8E3DB7BEE9BD993D023E79BD2E3E0D3EF9BDB0BECA3DCFBB523D173E8DBCB5BE3D3B09BFC33D233D5F3D093E613E35BD1EBE103E2E3E043F38BC773D4E3E2A3E26BEDBBC9ABE833E82BEFA3E003E973D1B3DAB3EC2BD243E85BDE4BDEC3C893E573E54BE0A3E3EBE743D6F3E9E3E5BBEF43D433E163D883D133CFC3D5B3DBEBD29BC0C3E363EB63D72BE393E1E3E113DBCBD353D7CBEB03E3FBD253E9ABCBD3EA33D26BDCC3ED8BC11BECFBE463E833D01BEA63E67BE64BEF0BC38BE013FA6BE643D27BB5C3EE93E47BD813E413E843E943E11BEB7BDA7BC8B3E073EA8BDF2BCE03E7BBDB6BD7FBC3EBD093E30BE39BE953E22BF543D4B3DE6BD8FBC4DBD1A3E8EBE09BE553D383E39BD85BE03BEE13DF0BD9FBE973DBB3D223EAD3DFCBEFF3DE43E02BEA03ED9BD103EA63D1CBEAF3C88BEAA3DCC3E94BEBEBE6D3E183FB7BE8F3B7DBE64BEBA3ECF3DE7BE38BD513E0D3B0D3F343E56BEC4BDACBE85BE88BE193EC5BC7B3E41BEEABD0ABCAFBD653ECBBE603EE53D8BBE3DBDFCBDFBBDEDBEC2BDCBBE7BBDB33D3C3E52BBA7BE9ABDB03D60BDECBD0C3D6D3E8DBE963D85BC743E61BE8A3E56BD9A3DDDBD033EE1BAFFBD57BE43BCE73E80BEC4BE123E0BBEE43D90BDDF3ECCBD033CADBC46BE64BD45BBC73D113E6BBE9F3E033CCDBD9D3E04BD15BE883EF0BDE03D9CBBB7BE843DD8BE37BE23BEDE3D37BEAD3E6CBE853E9FBE203D263D1A3D2E3DF8BD843ECEBE8BBD5F3CFA3DE43E163E81BE10BD8BBEC13D62BE97BEB1BDD73DC73D173D0D3C20BEA4BD073EAABDB2BDDCBC6E3C11BEADBE2BBEA23E0C3EB7BEABBC3FBD8E3E11BE633E013D0FBBFABCDD3DBABE94BD3DBE913CDC3D10BE9B3EA4BD4E3EBF3E39BE23BE99BD4E3E79BE78BE9B3E4CBC9E3EDA3D78BE5E3D4A3E9A3EBC3E4A3E95BDCFBE7BBE913E8B3EED3D1FBE82BEB7BDDA3D98BD973E06BEC5BE76BE13BE94BE5F3D993DC13E12BE833ED73DCB3EAEBE0C3E093E983E11BEACBDC3BC8DBE9A3E363E05BE68BD7CBE3A3E293E0DBD8A3E673D86BEFB3EFABE5B3E783E4E3F8BBD8CBDC83E6B3ED0BDADBDEE3EB6BEAA3DD93B033E20BEDD3DB4BD083D25BE12BF12BF9C3ECB3E0EBE76BD673E58BDFB3D873EB53DC13C7A3DE63E86BD4ABD8F3E2BBEA4BE15BE32BE88BE883DA83EDFBDAABE78BE86BD193EC13D11BEB9BDA4BD6ABEFBBCA3BE763D03BE523E19BE0CBF983E753EDABE883D2BBEF9BDFC3D88BEA93D863EA93CFF3D873D273D773EA7BC22BECC3EBCBDD43D38BD97BDF73D533EA8BC3D3EA8BE15BE843E123FF8BDD43ECB3D2DBE08BE11B92ABE98BE94BDF63D17BD95BEB23EB73DC33E72BE4F3E743E433E79BDAD3EB73D273E8C3D32BE63BDE83D313E843E94BD993EC13E8E3E30BE92BCC2BEE5BD4D3EBCBE883D2C3EE2BE81BE2B3CA9BE113E7FBE83BEB13EAFBDFA3D5EBC3F3E8EBEB43E4EBD57BD2DBE55BE3BBE9FBE613EA33D05BED93DEE3E793E79BE62BEAC3E943DD83BEA3D543E2D3D2EBE82BEC33E16BE5A3D833E16BE64BED3BE553D34BE61BEDD3DF33DA93E2D3E81BEA53E643E83BD833EC2BD9E3E363EDF3DEABC8E3E9DBCF6BD0F3B69BD973E9B3D103ED53E14BDBE3EE83C39BE36BEB03DC63DFD3E0C3DA23E833DE43DBEBE9A3B80BE46BEF03D9CBEE43D923EA33DD0BB2ABE9BBDB4BD62BC30BF41BDCA3E843C523EDBBD7B3D11BF9D3E44BEAABD2CBD90BDBE3D0E3EF4BE0E3FB0BD693E86BE683CA9BD19BE90BEC0BD28BD82BD953EDFBCA13E53BDB7BDBBBE523EBE3D0E3E9A3ECEBE90BD723E70BEEF3EBE3D7ABD78BE483EAFBDD93EDD3E243EA9BD9BBB873E61BEF23C913E253E06BEF0BD963E453E6FBD20BED6BDF6BE933D5E3E1DBEE8BC48BE45BEA1BE963D0EB9763E083F8DBEE63B84BEBEBD8C3EA3BE0F3D26BEE3BE2C3E2D3E41BE14BE33BC923E9A3E873ED23D8FBEBDBD2F3D87BE8EBCD4BD73BEB83E7BBCEDBD72BD64BECABD373D6ABEC13D42BE443EA03E79BDB43ECE3D69BD0DBF7B3CE43E173E833EACBD54BE993C36BE8FBE90BE45BD193E0ABC633E923CE63D2FBEA0BEB3BD103E8BBE27BD4EBD5D3D29BCB1BD6C3C293E843E10BEC33C7C3B03BED03E62BE683E003FA5BE44BDE8BC26BDC03D90BE7EBE50BD433EA6BEBEBE62BE723EE3BDBA3DE5BC8E3D0E3EADBB08BE99BDAE3C9B3E90BE5ABD93BE6EBE763ED8BEB6BD7FBD06BE78BD71BE8F3DDE3D7EBE853ED83D18BF9E3DC13D353EB1BD7C3E5EBE573E863ECC3E8EBED9BDB0BD553E863E913CC3BD42BD5ABDADBE18BDA0BE5EBD6B3E9F3D903EDF3E61BE99BDBABCC7BD08BCE9BD27BEB83D743DEE3D6A3DBD3D9ABEB4BD88BD59BE683ED73DDC3D813E92BE1B3F1CBE0E3B783E8B3CA2BEF5BEEEBE5A3C95BC233DECBD573EFBBC8EBE103E32BEE7BEFDBD1ABE243D7BBD1EBEE43D03BE1BBE23BE90BD2C3EBE3DF9BDDCBCB83D1CBE8D3CC4BCE33E37BE36BD90BD63BD843ECF3ED53C57BED13C013D95BE523E9ABEAE3E2D3E583E433C1E3CACBE9D3D8ABE4CBE9EBEC13EF1BDCABEF1BCE93B503EE7BE4DBD753EA23DB83D4F3EB83ED53DB1BEDE3C7ABE5DBDDB3CFCBCB6BD1E3E2FBD553DA9BED3BD18BE923E003D343D633C363E84BD223E89BE1CBEA0BE2F3D323E203EA13CA0BEA6BEF13D9DBDEC3ECE3EEC3D2F3EA5BD12BEA23DC63E6EBD6EBD2DBEDDBEB0BED23E383EFE3D14BEB33BC5BE3E3DCD3DBB3D85BEC83E843E0CBE54BE01BF2D3EC5BD7F3E923A2FBEF8BD13BD53BEFDBE3FBE1A3E91BE7ABD25BEBCBE9DBE393E16BE1ABE9A3EE9BE903E50BE4EBED4BE9C3E7C3E763D1D3EAFBE5B3D46BE833E51BEE8BD01BD2ABE803E693CFFBCC8BC8CBE20BEA33E803D983E7BBEEE3C893E303E883DD1BDB63DE5BC413EDCBE73BE9EBD3C3D1FBEC1BDA3BDC43E04BF013E56BD213D0CBF6BBB9B3EF4BD70BD2ABDB6BE833E9E3D84BE5EBE883C573E2EBE41BE35BE9EBEE43D85BE78BE1F3E153EA23D66BE1DBE87BD20BE60BEEABDB0BD233D413E5DBE5C3E053E7B3EB6BEA4BE21BE883E9B3C03BE8C3D44BDD8BEEC3CABBE973E24BE243E0CBC253DE1BDD2BCB43E60BE12BE703D4A3E9FBE7E3E44BEE53EC03DF53D0FBE213BB43E033F803ECF3C47BE72BE03BF3A3D093F893E9E3E30BD87BE82BC8F3E78BE813E023D0B3D003DFFBD763E28BD903EE4BD533EB43E3FBEB3BE33BE453E2F3E0CBEFDBDE83D0DBD0A3CD1BEA5BE823E493E283EEB3DA3BD4E3C8D3E9A3E78BEB7BD7E3E813E553D533D7D3D6EBEDD3D3E3D6EBEC4BE6F3E8E3D63BD913EF03DEC3E0FBEE53DC33D903E9BBD7BBD1C3E9A3E0FBD87BEE4BDBA3E01BFF63ADB3C073F9F3E9DBB143EA2BD603E87BEE03DB43E72BE4A3E03BE09BF7B3E503DAA3E9FBD803EAF3DB7BE003ED6BE703EB33EB03E4FBD2EBD753E023EBB3CB4BDA9BE8FBD893E0C3F02BEC3BC943EB43CCD3CB7BD99BD2DBDA9BE6C3E1E3EBE3E0BBE523E3B3E28BD28BE873EAC3E003E5ABE3F3E083EB03E453E8CBD913CF53EA03EB43E97BEB83CC9BDA3BC98BE913E09BF8EBDB93DC1BE763E223EA1BD9FBEC43EAEBE7E3E56BED13C123EC63E863E17BD993DFA3E543E45BE12BE783E34BDF53D25BC313E2B3EC8BD9D3E0ABE37BE87BE303D433E89BD753E05BBA4BEB7BD843D0D3ED03D4F3E763EAEBE173E5B3E42BE553D933DF63E0CBEA8BE3ABC6EBE323EEEBD8FBDB7BD1B3D233E5F3E28BD403EBBBED8BECEBE05BE8FBC8E3EBB3ED73EE63E79BE5D3E66BE993E203ECA3DF33D71BE573D393E8DBDD53E6CBD1BBEC4BD6BBEC1BEE23E16BD613D513DFB3D84BEAE3DA53C793C29BC133F833ED0BD2CBE133ECA3E453E873E693C2D3D46BEA4BE513E663E633EE8BD7BBE0CBECABD5C3C413E333E273EE53DECBE05BE553C6E3E37BEE83DB33DA6BDE4BC4CBD313EF9BD96BE463E373B0ABD9C3DF1BD49BEB2BD67BEB6BECEBE91BEA0BE7B3EFD3D563C823C6FBE16BEFE3E8C3E513E9DBE09BB683E393E7E3C6F3BAFBE6BBE863E9CBE74BE26BECF3E413E07BF7F3D05BF8EBE5FBEDBBB0E3EE3BED3BBC1BE1ABEE23E053EB7BEAFBE88BE433FD7BD1D3F843E56BE623DBBBE52BEFF3EED3D54BD813C413E5ABC87BEAD3E3F3E31BE5BBE8F3E103EA63D76BEA7BD8BBE983E03BEA43E473D62BEC93EA93E82BE943DDFBD24BCC9BE91BE94BEC4BCCBBCA13E2C3EA2BEA1BE803E5F3D293E38BEB03E0D3F4DBE79BE9EBE1E3F593CC53E86BE54BDAF3E8CBD503F16BF08BEBCBE48BECABD983F13BF993F4F3E6E3D3ABFCBBF603F24BF7E3E77BF023F7E3D343F813EEFBE",
      torch_tensor_64_torch.bfloat16: "0x02000000B03BDF3CE93C133E93BE3D3EB8BC203D2E3E38BD9EBDE93D8CBDD23D87BD893D68BC41BE603D7CBD4FBD99BB4E3C953DB7BD8C3D6CBEEBBD91BDBDBD7ABDF7BD163EDF3D0ABA68BEE23C173D47BC03BEFF3CE13D533EE73D70BC1FBDBE3D053D873CCEBD6F3DED3C20BEEC3B6DBEC33D2BBDB33B0CBE3E3ED63C813C69BD343B",
      torch_tensor_64_32_torch.bfloat16: "0x0200000075BDB4BB293DF83DAE3DC73C96BDF63C7A3E19BE0DBDD8BD2D3C1F3EFDBC3F3BB1BD7D3DD7BD1ABE80BDA7BD853C72BD3D3D49BDB6BD6E3C243E153D5A3EF83D9FBEECBD7EBD63BD39BDD5BAF33D703E31BB973C6C3E9E3D293D03BE6C3E42BE0ABE01BED93DB4BC8E3D383E4BBE36BE15BEE93ECA3D6C3E8EBCB8BDA13E153E19BEDF3D3ABD063EA0BDADBBDDBDC6BDE8BCDFBDB4BB47BD1DBEB138243D2F3EA83CB83C093EB53E003EA33E7D3D883E17BE8E3D17BE68BE253E9E3B80BCE6BD3C3E463ECF3DC83D533E1BBCD4BD37BE4E3D37BE3E3EE03DB43D9DBD823E69BE44BD583EA7BDB3BD6FBDF6BDA83E533E643E403DECBC2E3C07BE883E83BE37BB9A3D3ABE273D49BDC2BD083EA13E853E1A3E013E37BD533E473EC2BC943D50BEBD3E65BE4F3C9ABDC33C21BD263E91BD7D3C9E3B133E953D3DBCD4BD8C3C4C3A51BD1B3AF73DF53DF8BCB7BDC3BD01BD383D353D3B3E22BEDD3DA33C8E3AB53D6EBD28BE88BD143E30BDC2BB2CBCDE3C473D0DBC3F3D38BCD13D5C3CDC3C313E393DD33CA33C2C3E20BE0F3E5ABDB33D17BE27BE9ABD03BE983D033E45BEC6BD6CBD2A3E5E3E9EBD8C3EE83DC0BD8FBD2EBEF1BC0BBD51BEEC3A173EDB3C3FBDB9BD3637D43C8DBC7D3E0DBE0E3DA13E02BDDDBD1D3D0E3E1E3EFFBD91BC333E7DBCAFBDB0BD83BD593DC1BC44BC393ECD3C593E0EBD70BE863D0A3E893CAB3AB1BE13BE0B3E423E77BDD13DF0BDECBD093C9C3DACBDD2BD093DCE3D8E3D3D3E6EBE3DBE913E27BE92BA1DBCC4BDD3BC6C3CC2BCB9BC553EE23D4A3E8BBD6B3C0DBD773DFBBD053E7A3D363EFABCDB3CE7BDA63C3DBE503DDABD733D9F3CE53B9D3D3EBE2A3DAFBDC4BD923D363CE33C053EAFBDE3BA993D513E39BEAA3D3CBCAFBE8CBDA8BD0D3D243EAEBDF53D303DBB3D29BEE3BD6A3E8DBB793EA93DBA3AA83D6C3CB73D8FBE02BE643D0B3D633C3BBDDDBDE2BDE4BDB0BD3B3DED3D0CBEFE3D5ABDC5BD9EBC28BD66BE5A3DE5BCAABD8DBE633E983D7EBD03BE163E533CBD3D53BD8E3DE73CC23D5E3E0C3D43BC1C3EF13DEA3D93BE213E1BBEEB3C893D98B8A7BCD1BD15BE0F3E573E8BBA0D3DCFBC23BE04BDF7BDF73C8CBE2ABE193DAD3D303D1DBE93BDF23DF5BD99BD84BD3B3CD23D38BEA7BC623C053ED1BDC3BD193BD2BD80BE89BD83BDE6BD933D793CCE3DCD3CC2BD1E3E85BC4ABC643EF2BDD73D503D00BE41BCD13D903D2B3C0BBDEE3DE8BD27BED13DC7BD413E40BE87BDC0BCB7BDDBBD48BD87BE95BDC03D7ABCB2BB87BD4FBD92BEB73CD3BDBEBDD63D9FBD893C663EBB3B26BD4C3CDDBD43BC31BE72BEB83E7EBC9ABE26BE5FBD76BEABBC22BE6F3D423E43BD7F3DE03C273E65BE57BD49BD7BBD93BD013E9C3DA8BD3C3DA4BD43BB6EBE8BBDF9BD953D95BE503D14BED0BD3ABDA7BC79BD7E3D383EC23D583A193E21BD7A3D563D243DA83D883D853D5DBCF5BB0DBD17BD423B043E563C2CBDD33D19BEA2BDB7BD96BD463D3CBDFE39703E07BE5C3DF9BD7BBDBE3BC93E243F1CBFB53E7ABE843E833DCD3EB6BD54BD66BF863E64BEDABEB03D8FBEAB3CF6BEFFBE053F2B3F733EB4BE9ABE9EBEAC3E22BFBABE193F5B3E9BBEADBED8BD3CBD013E82B9E83C863ECBBD10BD8FBD793BBABC37BCE53DB4BB2E3E44BD7A3DB9BE25BDDBBD44BC2A3EDCBCC43D12BE7C3E803D183DF93A92BB25BD253E913DA8BA343E163E8F3E033D80BBE53D313E55BD4B3D163ECCBD4ABD40BE80BE7F3E103DA93D3C3E10BE4ABC05BDF5BD0C3DA03E6D3C33BE013BD6BD1B3E1B3D38BE673D663E0C3E283C53BE483D3BBE9ABD9ABDAC3C4EBE20BE4D3ED8BD1CBE293E82BDA1BD7E3D53BEF3BD243E2BBEC83DEEBD39BD843DC73BE23A9FBD9FBD1FBDD7BD053E1DBE1D3E02BE4FBDDFBD733C01BEBB3D73BD2B3DB8BC9CBD7F3E1EBE933E87BE00BE0F3E123E153E9DBDD53D1D3DFDBD2BBE0D3E1FBE21BEC73D3E3B24BB96BC2DBE1F3D01BD5DBE8B3C8EBD913D8ABD7A3E32BC3CBD353E493E4BBE65BED03C233E9CBCCB3D383EF73B8B3D8ABE86BD003E01BCF13D383D0FBE293E3ABE173EC2BBFDBC84BC42BE32BD67BEEC3D4A3D973E113E41BD3CBD2FBDABBDDD3D453E1FBD2A3E7B3D143DAF3DB53C0F3E9B3DDD3DEC3A943C85BD3FBE83BE84BE9D3D5B3DC93D473C2E3E123E4F3DC03D583C02BE89BB09BEDFBC303EBB3D663E86BEB93DE5BDF0BDC13DB93CBDBC9EBE063EAA3DD43D21BEC73D33BC473E163E87BDC63CD43D993E24BD863D45BE5BBDFFBD7E3D883EA7BCC3BD3D3E473AD43A03BDE33D063E6FBD29BE4DBD6B3ED83D493E583D0B3EB9BC9EBDEB3D31BE713E263C873CDB3D853E48BC39BCE83D5BBC983D1FBE65BD80BD823D0EBC603E3D3D5DBC0BBC13BE3FBEADBE6EBDB23D1FBE6FBDF53D9FBD763D5F3E41BED43D98BE1D3C1DBEDCBD6CBBE63D35BE07BE203EABBD7BBE38BE5EBD17BD013E73BC2EBE6FBD6ABDCA3D6DBE1D3EADBE493C59BE903D3C3D08BEA93D99BD603D0ABECFBD74BDB63CA33D34BDB43DB43DB4BC3C3E93BD073EED3DB83DCFBD33BE4DBD3A3E0EBCA83B0BBD763D643EFC3C2D3D033EDBBC16BDEB3D463E7F3CDBBDC4BD863E36BE11BD1BBE22BE0F3D77BE9E3D97BD83BD62BE213ECA3CB5BD48BE29BD15BE94BD163EF43D0BBD5CBEADBDE33D72BE0D3E82BE9CBD93BD2E3C383C9BBDF53B963C6E3E3CBE47BE01BE9EBD343EC3BE48BD953D7C3E0BBD083CDD3CC43C243C92BDBBBE323D08BD01BE13BEFCBD05BE07BDAFBD6CBECB3D7CBED9BD94BD84BD963D843DA2BDAABD073EFB3D8BBB293EC5BD513D40BDB43EB4BD963D86BEBEBEB6BEA73C47BEBC3C2B3E0CBE34BE043C853D8E3C563DD4BDE0BDA13EB63D7E3D963DEE3D763BA03E303D613E0BBDF43C76BEAEBD50BD123EC9BBE6BD0C3D74BEA1BDD3BBEE3D28BE13BEE4BD423C313ECF3D2E3D6ABE0FBDE2BD13BE3F3EAC3D343D1DBEBA3D0E3E2BBE7C3EA63CDD3D323D1CBBF63D103E37BE5ABDC23C3E3E01BED1BE65BE9F3DC33D7FBD09BEE7BBCF3D58BE333EA43CD83CC3BD0F3DB8BDCABDB2BD31BD3C3CF2BD50BD70BE003E0DBD773D723D37BE86BE833C513D51BD5DBD403D353C963C913D8CBD58BDD5BD00BE33BCD8BC7D3E213E31BEB23C4BBE08BE9ABD2CBDC9BB683E443DB33D76BE853D8CBD483E8A3D43BE823C933D17BD1A3D273DB83C543D423DED3D3CBC4CBDFC3D38BEF6BDB9BA223DAA3DF4BD4DBD3E3E94BDC23DE83DE13C583DB43DB8BC6F3B053E81BD333DD5BD313D80BE163EECBC74BDEFBDA8BD43BD47BD1FBE1FBE19BD52BE623D1F3ED03D01BE103ECB3C563D403D00BE0FBEE1BCEC3CEABD753DC13CB43C653DA73C84BD003E6D3E4C3D23BD93BDEC3DD73DC23D45BD903DFF3C473CBE3CA13DFDBC5CBD6F3DDCBD313EBCBD3EBE0F3E863DCFBD753D1ABDB23DAEBC5E3EFC3DD5BB3DBC0B3E64BE1CBECABD5B3DC1BD343E02BE543D7D3ED6BDCDBD85BD0C3E1E3E0BBE7ABE14BD7E3D083EDBBDFA3D73BD8FBDADBDC53DEABD95BD793DF5BD3B3E50BDE2BDCEBCD73D4F3DEC3D95BE93BC43BC273DA0BEA6BC9F3E00BEF73D92BC843DBBBD09BE11BE5ABE9E3E703E843DB73DCE3D153E66BD233E6A3E7EBDD93DA03EF9BDB93CAD3ECA3D40BE7E3C26BEC4BC2BBD4DBDA5BDDCBD773D13BD163E623D133E973E46BD9DBD1FBDA4BC06BE3B3E143E9ABB79BD853E02BDF0BC5F3D6A3E9C3DD3BDE9BD073E3FBD05BD053E6ABE0D3E0C3E17BEFFBC8E3E61BCECBDDDBB9D3C2BBB873C993DAFBD313C103E45BE54BD0EBE20BCC53D9D3BDB3D64BD723D8E3E853D813D013ED13D9F3E84BC41BEC43DFC3D5ABE41BEE9BD61BC173EBD3C78BD363DE43D263C68BC36BE70BCD4BD633DBEBD2E3D083E20BD46BC1CBE663BA73B4D3D023E86BE253E7A3C3CBDEEBCAD3C913D8EBEB63C9F3C193E293E55BD96BEA8BCE13DAB3DD9BD113E89BD403E23BE3DBE20BEB1BE833E7C3EA6BD313E57BE813E953DF5BD12BE80BD9C3EB03DCDBD4A3D153E853E8E3EC13D6D3DFF3D273DB8BC533E23BEBEBD21BEF83B5BBD353EF5BD22BEA0BD643ECF3D8FBD0DBCB03D733D0FBEE73D8C3E3F3AB83D913D35BD7C3DA53E46BE72BD5A3C01BE263E17BD16BD763D963D9D3B333CBB3B33BE883EF63D383E443D1E3E8A3D643C10BE16BB7E3E03BE043E90BDE43DB83D50BDF2BCD63D1E3D013EADBEB4BD42BEE73DED3C61BD0DBEFD3CBDBC913C123EF8BB33BD14BEA73DE4BD31BE033D3B3D203DDB3D673EC73DA33E6A3D4EBDB73DA3BCD53DA1BDFCBCD6BD92BDFBBDFBBCB43D56BE0A3CE13D15BE2DBEE6BB1EBD0B3D9F3EDB3B88BCBBBDE0BD09BD5B3E9B3D2A3D9CBE2B3D62BB52BD15BEF83D45BC5FBE2ABEFCBD573CE63AE93DB8BD773EEBBD72BDC1BC6DBD143EE4BDC03D8F3DB9BCAB3CE63DDABC753E3EBD4E3D3BBE59BE49BC1CBD503E4F3EF93CF9BBFABD07BEE73D8A3DC93C69BCCEBD563E76BE21BE8FBE40BBFABD053ED7BC35BD023FCFBAF53D083D0CBE293DDEBC183D453E9F3D85BD6BBD1C3E8E3E223D283CBDBD21BC563E53BD7ABCA9BC80BDD8BD8D3B0A3E62BE50BE5A3EDD3D013E4D3ECE3DC4BDAE3D92BDC8BD803C4EBD03BD76BECEBDF6BDDD3D74BED83C0ABE243D8C3B90BD453C0FBD693DF3BC3CBD623D713EC0BDA0BDB5BDAABDB13DD0BC613E4E3E0D3E813D7B3DEB3B45BE24BDA13EEDBD853E37BC6ABE083E173E0ABE2C3E27BE99BEB43CFBBDDBBC03BE223E173D5ABD57BE693DBDBC1C3E24BCEA3D133D3F3DB43D0B3CEF3CECBCDEBC423C713EF2BD88BD1D3C523E7A38BF3DC8BD6ABDF8BBA1BDB83D803D57BC7C3EBDBC19BE28BD303E4CBD2A3EE13DCB3D623D3A3E9CBE003E303E023D2EBE443D37BDECBD1C3EE73C6F3D4D3E1FBD96BEA63D26BE343C01BEFBBD893CCC3CB9BCE7BD833D35BD9BBE3F3E4BBED23D99BDBEBDE9BD073D083E3EBD813EAFBD353EB43D393EA93D4E3E3BBE293C1EBDE7BC36BE473E2C3E1CBDA6BC32BE7D3CD8BC333EAC3D83BD9ABC6FBE2C3E013E77BC8EBDF63D5ABCFEBC3F3D1FBD3F3D613C403E89BD973C43BD913D193E4A3DF9BD173D14BD43BEBE3D843EB9BD98BDD83D393D9B3D0E3D9DBDA5BD393E14BEEE3C8ABBA93E05BE313E263ECA3D503E1CBE6EBE75BDCBBDF9BD0F3D3EBDA73C323E32BE2A3E98BD573B103DC53DAC3DB2BC64BEC1BD803D3DBE32BE1FBE0F3E21BD443DD33D8D3EF23B0A3D233B9A3D883E15BD65BDD83D84BDA1BE0F3D82BE173E78BC643EB23D243CB9BDBDBD24BED23D5D3CE8BCEABD663D85BDD63D50BEAABD00BD5E3C5DBDDFBD3EBE493C3EBE67BE233CA6BBA53D0DBE1A3E1CBE2DBE74BDE63CAF3D133C55BDA63DA33D433DE63D1FBDDE3D1DBD973D173E473D47BDA6BDB33CBBBDF43DAE3E543E1ABE75BEA73C95BDE0BDB23D50BD3DBE20BCE93C663D4ABB11BE2FBE213DF4BD2D3E8EBD19BD3A3EC9BDD33D81BB7CBD73BE81BDCBBDA73B403D66BEB6BDBEBD9A3C2A3E05BDBF3DE2BDEABA2F3D44BC793E4DBD92BD113EE63C03BDC5BD25BD8B3CF93D7F3EC53DCCBD383E333B743DF4BC083C083E0C3D543ED53C343EA9BD3A3E093E2E3D0CBEB03D99BB54BE87BD41BEA53CDD3D42BD593DA6BB46BE883C0C3EA5BD6FBE623C273D5FBE6B3ABF3DBDBC863D25BEC2BBC6BD163DDC3D953D5F3D9ABD953D3FBC043C85BE2A3ED9BCA7BD433E3E3C003E3A3D813D61BD00BE8D3EA0BD123EACBD94BD3DB768BE",
      torch_tensor_32_torch.bfloat16_21: "0x020000000CBE4DBDD6BC033E8CBD3ABECD3DCA3C0F3C3C3C1DBE983C173E1EBE0D3DC23D613D8CBD68BD1E3E033EDE3CE8BDE23D1BBE5C3CA03E1B3EB73DC63B623D0F3E",
      torch_tensor_32_160_torch.bfloat16: "0x02000000DE3D4B3E39BC273D6FBDA4BC44BB203C7A3E2ABF163D15BDAEBD1A3EC03BAEBDDBBDB43DDD3DC43D8C3C243D5F3E07BE133D0D3DA7BD43BD4F3D163E483E85BD4C3C273D96BD13BDB33D1EBE03BECD3DC4BDB13DBA3D96BEAC3DA63D5D3DADBD7CBDD93DC43D3FBD01BE7F3D09BE3D3E403DDEBD993D05BEB23DCDBDFEBC903D9BBDA73C533D18BED03D92BEA93C87BDA2BCD63CF13BB33C25BDC83D923D753DD1BDD5BDAF3D5CBE44BEC8BDDEBD90BC6B3B93BC2EBDC03D4F3E7C3D43BE29BD513D5F3D623EB6BC6F3D073B9A3BA03DF5BAB2BD2BBC583EC6BC943D023E48BE14BECA3D943D8DBD8E3D863DBFBD883C76BE7EBDD13CC53D56BC68BD0DBE013E523DA93D883E60BD9CBD4FBE523D4D3E933C09BDFD3C723D913D6F3EE93C5FBD8F3DE83D12BD9CBD0FBE7DBDA5BD443E4DBE76BD03BCEF3D3EBE0BBE153D743C9CBDB4BCFEBD85BD81BE293D1A3D3FBE9ABD87BED83D6D3D8DBD23BED53DEDBCCABD223E0C3D2B3D0B3E6D3D2CBA03BBC93C063E283EA03DB7BDA83CDCBC1D3E7DBD61BD643DA33BC33DA8BC58BC153D53397C3DE2BD84BD503E1FBE64BDB7BCF8BD133D0B3E033E66BDB4BCB5BC61BE553D5BBD2D3E993D1F3DE2BD5D3E30BE2A3DECBDA03D53BE05BECEBC303EB53D463C333BF13C14BEA2BAD13DC3BDA7BDBE3DAB3D693DC9BD653EB2BD67BD2CBEBA3D373E6D3C933AA63DE83CF6BDA73D1CBDCEBDEA3CA83D8B3D3BBC2C3E73BDCC3DA33D383D83BE4DBEA93D44BE3F3B74BDDDBC993D3DBCABBCE5BC19BEBEBD85BD453D053E89BD1BBDA43DB53DD23D0F3D12BD6EBD31BD9CBD61BD35BD203E8F3D183D013FB8BC31BD8F3D0DBDFB3CE9BD6ABCC3BD7A3D84B99CBDE43C30BCD1BDEABDA93D8ABD15BDB5BC163E6F3EB6BD3D3D89BD9E3D7EBD313E1C3D35BDE73B103F5E3DD03D58BDA9BD083EF73D433DEDBD5A3E03BE113EB1BDB4BCD93D573D83BCDF3C153EDBBD2EBDBC3C19BD413DF1BD4A3ED63DACBC3FBEB13B24BC9CBC1A3D253D443DBCBD543C423D71BCEEBD433DEEBD4C3D833DC23DFC3C8BBDD43C2F3EEC3B0ABD693CE63B263EB53DCB3D4DBD063D473E843D1E3DD13D19BC563D09BC953DDE3C0FBEDBBC18BD4D3D503E493B823B58BD053DFA3C8A3B0A3E353D693C213E963D9E3DAF3D1B3E71BD7C3DE0BD573D6E3D6E3DE5BCD4BC18BD2B3E5A3D98BD593E5DBE2D3C9A3D1CBE96BEE73D893D0A3EBCBDB3BCA23D5B3EA93D6BBD00BE503D0F3D213EA0BB79BDC5BD13BE403E673D95BD483EA93B02BD4DBD2E3D25BCC4BDE7BD173E193E3C3D193D2FBD6ABC3ABE69BDA53DD63D433DCF3C233EBA3D50BC0C3BCBBC243E293D1BBDC23DC73D2ABE67BEEC3C5C3D153E3D3DF2BD863DFEBCF13D183D013E3D3EC3BDEF3D263E82BD4E3B9DBC60BDBD3C14BD33BD7BBDAC3C8D3D373D54BC063E8CBDE43D1F3E1B3C0BBE31BD10BD03BCD33C963D8C3D4EBE36BE0D3E05BE9EBDA03D123C88BDF6BCE93C6BBD6FBEAD3D1E3C273DB8BC66BD9D3D9B3B09BD3CBCCE3D0BBE87BDA13D863DBA3D2D3EE3BCB93D3C3B83BD053E553D1FBDACBDDC3CC33DB5BC60BC973D6ABEDABC593D4DBED8BD77BBC2BBEA3C163E8A3D8DBDA63C04BEC53D3BBEB9BD8C3D0C3D9ABD5FBD56BEB4BCDD3D28BDEB3D9CBDFFBC013D593CAA3D8FBD023DC2BDFDBD3ABE0D3E993D1A3D2F3E32BD913D043C333CCBBDE13CE33DF4BD803B44BC9E3C0DBE92BCA2BD84BC2A3EB33D943DCBBD93BDE43DC5BDDCBC16BE043E5C3AF83C11BE7FBD7FBD293E07BEE63D02BE41BE2F3DC5BC3E3DC23D6E3D55BD42BE543C0FBE02BD123E433EA23DCA3D11BD9ABD933D4EBEEEBD78BCCE3DC23D043E8BBBF7BDCD3D1DBD393D363CC53D6B3C523DDC3C22BE01BE0EBE833DBE3CAD3D573E57BD603D8B3D0B3E82BD2CBD1A3EA9BD123D7E3E9CBDA83DF2BDBBBDFE3A36BDF93D753C1B3EE5BD36BD163EB93CEB3BA6BD57BDDABC733EB03CBE3CE3BD1E3DEEBCE8BDC4BC83BEC9BD4C3B903DE23CF83D863DFA3D13BCF6BC903D173D9F3C38BD0F3D523EDF3D7FBD59BD8B3D2CBD2B3DA53D63BD1E3DAB3D4A3EC03CB3BC303D36BE8F3C7E3C0ABE3F3D753DF33D1B3E27BE96BDE13DAC3DD7BD9D3D4E3D743C5A3D07BEDFBD5C3DEBBDEABDB73D023E5DBE1DBEF33D693DA43D42BE9EBD04BEACBD7A3EA33D143D3BBDB03C76BED33D08BD263D23BE28BECCBD703DAA3C8A3D263EC53C1BBD4ABEE5BD043D263D9C3DD6BCDBBBFBBDE43CC3BD743D58BDDA3C9DBBC8BC2FBE93BD523E5C3D67BD043D7F3C813D5F3B5BBD023E3FBCB33D15BE83BCB93D133E853DC33D86BD5ABD4E3C16BE733D31BE78BD693E73BD343EE33B5FBC73BE43BEB73C383D13BD44BD55BC05BE01BE373D813D57BE5E3CBA3D6FBE2CBD55BC4FBD35BE9EBDBABDFFBDBEBC6DBC813ED73BB8BD8DBCFDBCFFBDD33D64BEAB3D01BE443AF23D4ABE2A3D78BD1EBEC33D63BDD1BD933BC53D57BD7CBC643D0ABE483D333D273DF6BDB53DB83C1BBE8A3C0CBD723CAABD773DFF3C563E563D1EBEB9BCE53D9838853D37BD4CBD37BE3CBC36BD803C453E113C203DC13DF23BA13D2C3E6A3CFCBD373E2D3D5DBE2BBD6FBDAB3D7B3EF33D21BECD3CA4BD95BDCCBD993DD03C2C3D6C3C18BD373D1D3E233DE9BD50BC133EE8BC873DA8BD1A3EA83D223DF03DDCBD23BECCBD393D07BEE6BC69BEA13C863D5EBDD5BC4E3D8C3B2EBE783DA6BCA2BDE93D013E783DC2BDC73C48BEBDBDFB3CD73DA9BD9C3D6CBDC0BDBFBDCB3D93BBCABD43BCEA3CF43CB83D9E3DBB3D6F3D05BDE73C84BDADBD90BD1AB9A3BD02BEF33D3DBD8FBD583D11BE00BE313D433E88BD883D5F3D49BDAC3DAB3B83BCE1BD81BD513C533E15BECC3D493DFD3BEE3D98BC2E3E9B3D9238C43D363E113DFFBC873DF3BD003DD0BCA93D82BC823C573D2EBE673DC63D46BDF8BCC83D063DE7BCD53C463DDF3C0E3E003D543EB0BCA53D2D3D573D9F3D893AB43D09BCACBC543DA23DC6BCB93D98BDA23CC0BDC6BDBBBDE43D81BD823ECABD1CBD3DBCB83CE63C653DBD3DF73DC6BD9C3D95BD5A3C303D68BD2BBD0C3EC0BDB23DFDBD553B03BEA13D523D9CBD4B3DEEBD533E153EC83D7D3C7CBC09BEBB3D82BDF9BD7D3CB13C46BDFABD053D2C3E7BBDA23D9ABE393DB2BCD2BC38BE213D0BBE813EB9BCB83A65BC813C093E863E6FBD9BBD583D1C3E1F3D01BEDBBDF2BDF1BDF9BD23BE3ABD44BEAD3D4EBD8C3D43BE7C3DDF3DDD3D113EE03CF4BD8D3D433DE7BD04BCAC3D523E163EC7BBFA3DA63C29BE7B3E08BD013E703C4ABC3FBD59BEA839183D093E4D3EC23D1E3EB3BD37BD99BD76BDBFBD60BD523C40BD4ABBFABD30BD40BECE3D85BD59BD993D993DC53DBFBD7CBD2E39B13CCABDE83C563D233D5F3D52BC97BC3ABD823BA73DCCBCF93CBFBC113E0A3B23BCB1BD5ABEB0BCF83D4DBDF3BD143D063D72BC41BD98BD07BCBDBD54BCED3D353D293E4D3D00BAB03C85BD403E9E3DD53CB73D6A3C473DE63CBBBD49BD64BDA7BC2DBEAF3D33BE8FBD6EBB0E3F33BEEEBD213E483EDCBDB13DDBBD3B3E21BDDFBB29BD83BDB93B2DBDBCBD82BDB93D173E1D3BD0BA883D143D263E60BCB4BC843D293EAA3DA8B7A93BE73DF03DECBDD93D613C073DF93C20BE2E3E993DCB3D7FBD0BBD28BD403D5CBEB0BDB63D2A3E92BD79BD29BE44BE92BE4CBD4CBEA4BD8C3D023E0DBEB43D223E703D18BCA43D3BBC2BBD093E843D05BCB03C3ABDC03DA13C01BDDDBDCEBD5EBC6C3D19BE623D523EAD3E2BBE153DEE3DA93C863D41BD883D29BDE53DAFBD393EECBDD23CD73DACBD8C3BA13D24BEF43D0EBCA5BBDF3DD93D243E68BB34BD793DBABD9C3B873D12BE51BEFDBCB1BD143D473DCBBC90BD0BBEECBB723D88BDB2BD803D4B3D5B3C6ABDF4BD0F3D2D3EFCBD053EBA3D063E873DDA3DDE3CDFBDDABCB53D44BEEFBCD4BDC3BDDE3D85BDB2BC74BEEABDB4BD5FBCB5BD8DBC89BDE73D723EC83E97BD0C3D303E9CBD413DFDBBC6BC8B3DCF3D2FBE433E5A3DE73D6A3D373D8F3D303DCC3C8D3D3C3D5DBD503E2E3E87BBE93CAB3C00BEBB3D83BC31BD87BED4BCD03D8DBD193CF43DCFBCC23DB33D2BBEF53D3F3D483E7D3DE1BD543D72BEAFBCB63BDDBAD83DFCBDAEBD963D1CBD7EBD723DEA3D453D033E3C3DA53D44BD033EAB3DD5BDA5BBB6BD5E3D36BE943DC53D0BBE0CBD683D683D163D0C3D7DBC55BD2F3EE93BB53D9ABD693D5FBD08BDA33D9BBD96BDB5BD863C19BECBBD09BEE73D973DF53D983D493E2ABD0E3D293D5FBEE73D2A3CB03D04BE2ABE74BD20BD7DBD6C3DBCBC6F3D09BEB43D73BD333B91BC523DAC3BC33D0A3DD13BC23DDF3DC5BDA8BCD83D973D05BDC1BD5DBC59BCA5BD14BE7EBCB53D453C26BEF13D67BD9D3D603D3B3BEE3DE23DBCBD02BEF83D3E3ED2B9A63DB23D8C3C12BE08BEBCBDD8BEFCBD67BDC1BAD1BCDB3D44BDEBBD0A3E56BD0EBE83BE05BDD23D903D263D93BD443D11BD07BDB1BD15BD53BC65BC0ABDEDBCD33DDF3C92BC05BE8E3CA63E313DCBBD853D193EF53B01BDDCBD693D18BEBABD8EBE39BE8B3D953CCF3D333D003DF8BDCB3B023EFB3D583D4BBEB8BD5F3D6EBD32BEA0BD2A3DBBBCD6BDD43D2F3D27BEDE3DABBAA9BD303DFDBD3B3D4EBBC33DD0BDA63DE9BD60BD93BD25BC5DBD693D2EBDA13D9ABCDD3CBCBD653EDFBDE3BC9A3D07BE5C3E3A3E063E113E743C293E27BD263D26BD493C40BE033D37BE8FBD53BDB1BDBF3C003EEA3BA7BDA33C143D86BC713D213E323D8C3CB5BDB1BC16BE243D303DC93D463B24BD92BD6E3C8BBD2FBD853D193E59BDE63D323E633D633D86BDCB3D3FBE82BD56BD7B3C7F3D9C3CFCBB55BECFBD09BDD93D883DE13D033E1F3E243E37BECD3D37BE233E0ABEDABC0CBD303D05BDBE3D9CBDBEBDBDBDF83DA7BA343E1CBE803D4F3E17BDE0BC21BEA33BA8BCF1BD933C163EAD3D653EFDBC8DBD2D3E3ABD8DBDF6BC85BE153EEF3A78BEF43DBD3D0ABD893D503EDE3B1EBDF03C66BD07BD76BD5A3D8A3CA03D85BC46BC073EF93C693D8B3DD9BD863E0D3ECD3C913DCD39EBBDABBD75BC47BD58BEAABD36BEE53D523E103C79BDA6BD97BC69BD9B3C233E6FBD943DFC3D9BBC173E6CBED5BDDC3D33BDA73D79BC7C3DEB3C1F3D41BDFA3DA5BD04BDD9BD60BC3DBE99BB6C3D23BD25BC7CBD4ABE03BEEE3DF53DFD3CBD3C513D353EEC3DAD3D193E5C3D043E103E8CBD043EC53C91BB9FBB49BC5A3ED2BD52BE1DBEE9BD0D3DD63D6CBD14BC45BD44BCFBBD153E003D783D1C3C1FBD34BAAF3D38BDA6BDBD3C63BD0BBDFE3C5E3E7DBD383E18BD993D3BBCA23DF5BD343E673C61BD62BDF13DE9BC973C4DBD15BE01BE2D3DCA3C07BD66BC443EA43C293B943CD73C85BDAF3D9BBD003E583D5CBCFD3DF8BD893D9C3CAC3DEFBC2D3DAFBCD43DD63A1D3E02BE753ED83D41BC1F3E9BBD1FBE91BD3EBED8BC04BE083E7DBE213E7EBCD03DB33DF63CE2BC98BDA6BD543C5B3CE53B253EF13D273E9EBB8A3D0DBD563DBC3DEBBD45BE133CC7BDBBBC68BD4DBE8DBC93BD56BE24BEB53D51BE633C9DBDA5BDC63DD23CD5BBC4B931BDB7BD01BCA8BAC4BC5B3C68BD9FBDADBD9FBDD03C143EEE3DA6BDF5BDAF3D13BE693E38BEB0BDA63D9A3D7DBDAD3D263E4F3C73BD17BD9D3D423DEFBDD3BD0DBE1EBDFBBCA2BDDC3C503EE0BD55BD14BD5F3E7FBB46BD913D8EBCB83DDF3C17BB2CBD95BD2FBE2DBD2E3DBF39B93D61BD2FBE4A3CC4BD88BD023C37BDD6BDD2BA18BD0ABE77BDACBBEB3DFFBD2ABE183D76BD8D3D89BD193E27BEBB3DC9B9C5BDD7BDF43BA0BD0B3DC43CFB3D85BDAFBDFC3D0F3E07BD393D8E3DEA3DE03C113D7FBD373E3EBEE73CB13DDF3D1A3E46BEEC3C9EBC14BFA0BD793DAB3D393E31BE47BC373E22BE053CE43C8F3D3DBEEF3D97BDB2BDCEBD8F3D6E3D60BD453E873DC9BDC73B763CE23DCB3B42BDDBBCE9BCFB3D8A3C903DEEBCE9BBCFBA8F3DEA3BADBDA9BDF1BC99BD813D40BEBFBC023D293E2ABE60BC253B50BDE9BD543DE33C5FBE543E65BD49BD3FBDF0BD02BDF9BD003D073E9E3A403D163E4D3D8FBCBC3D743D603949BD57BE9A3C2D3E52BE04BD3E3D073C293D2B3EA7BD09BD3FBD783DB93DBDBC1D3D01BE44BC583E3DBDC4BCBF3D203D813DE7BB923D3EBD173ED2BA3FBD183E993DD3BCF13DB33DA7BDB03DBABC03BE083EFEBD11BE153E0D3E32BE803D2DBD393D3F3DFBBDDDBD57BE97BDB23D343D0A3EB8BE783D06BE98BD9ABD873DCCBC85BD273EF23D123D41BE143E943CB8BDF0BD92BD54BDFABD8D3D2D3D063DCABD4ABDE6BBB2BD87BC05BE5C3CA3BD9CBD333ECE3DE23D8DBD623DC3BC65BC04BE52BE223D9CBA613D0D3D533D893C95BDEE3DE8BDD6BC97BD2B3D6FBE87BD2FBD523E8B3E833DAA3DAE3DCE3C633D6ABE953D5DBDA6BC2B3ED4BD943C02BE86BD453D123E4DBDA8BDA6BD833D943C123DE3BD003E9CBD493D45BDA5BD30BEE6BDFDBCF9BDA0BD993DA13DE8BDFB3C9C3D6E3C823E8D3DDFBDB4BC863D5B3BB5BD11BC633C5EBE03BEA8BD463D223E24BE2D3D913D9DBDE7BD10BD5E3DA2BEB83D523E133D963DD33B3C3DA2BD8A3D31BBC9BD4BBB803D64BD693DC7BD873D9D3D6BBDC23D2BBD73BE5E3D9C3DA6BDC53DB83D6A3CF2BD063E2ABD31BC283D3BBD3D3D28BD4F3DD73DE73DB3BDC63D83BCC43CDDBE3ABEE7BD7C3C533DB1BD563E763DAE3C2BBDECBD87BD45BD18BC173EA63C86BD333DD83D043D1A3E853DCF3C133EB93C9F3D27BEFABC75BDF63DCD3D7EBE903C0B3EDEBDCC3CF3BDBBBC5C3DA5BD85BC763D643C53BB9E3C23BE0C3CAA3D4FBD943DE23DCABD6EBD19BDA23D57BD0ABC7C3DAB3D4A3D7CBC4E3E8F3D883DC53AE1BDD6BD053B5FBDFA3CACBDBA3D933D093E823D2D3E373D0C3E9E3BA93DFB3C903D16BC593D423E24BC6B3B263B3F3EA0BD6DBCC8BD1C3E8ABBA9BCC03C4E3D4B3BEBBD273CC8BD21BDE4BBE3BC273ED03DB7BDF03D543ECDBC08BE9ABDB93DABBDFFBDB3BD8DBDF0BD15BE88BC383E0EBE7EBDC23C90BD81BD4CBE45BDFDBD99BDA83D9DBD9F3D18BEF53D493DD1BD88BC27BE5CBE84BD34BE94BCECBD96BA3C3E223D03BCD5BDAE3CC9BD373D3B3E1D3C84BDC5BDF0BC293D57BE66BCFFBD1BBE403D5FBCDBBD9DBDEEBD733D09BD973D033ED9BDC8BD243D573E3ABD963D24BEA7BB31BD0C3E46BB283DBC3C8CBCE33C12BE763DBABD053EC1BD5A3EF03B7EBDD6BDEF3D183EEE3CC43DCBBDC6BDBE3D383C0C3EBF3CA9BD0CBD2D3DA83DBD3C843E86BA9CBDC23D49BE653C1F3D97BC07BDCEBD2E3E113EC03D5BBD2F3CB439C7BD9ABD9A3CD3BD6D3D37BD133D363E0A3EADBDA43DA0BDAABD763C20BD13BECF3D76BD943BCDBC613B69BC97BCAC3D6BBD26BD273CE0BD4FBDEB3D623E68BD6BBC55BE5E3D3CBD603D44BE323DABBDE7BDB2BD66BD6BBDCBBC32BD623C0DBE04BED2BC00BD1B3D363D2F3E883C3E3ED7BD7F3DC4BDDB3D363E623EAD3DB2BB62BD1FBE29BD9ABC78BC003DAEBD723D00BB43BB9DBD3B3D013E193D4C3D52BE863B1BBE00BEC3BD323D033E62BC51BEBE3D15BDB3BCB8B9953C103CD6BE7A3C30BDDCBDC53D893E033DE03CE6BD2EBE2B3D7C3D2DBD4FBD9ABDA83DD9BC90BDDEBD033ED53DE6BD1C3DCD3AA83CB2BD60BD833E8A3D9ABD043D823E3EBBC6BD963C383EA93D833D403D823E27BD9B3D2ABDCDBDD43C873DB73C343E1EBD5D3E043D0ABE5E3D243E99BD8ABC213ED13ADFBD07BEFD3D17BE013C383D0DBEDB3CCFBCA23CBF3DC4BC4A3E96BDFC3D5BBE51BD8E3D1F3EF43D4D3E2F3EFE3D9FBC473DACBD663D38BDEB3B033E933C13BD1E3E6F3D1DBEF83CA3BD1A3E733EE13C763DAEBD41BC61BB2FBE82BDD6BC4FBCD1BDD73C25BDA6BB50BDD9BD03BDB6BD1A3E0F3EA1BDE53D65BB5BBEF43A473D163D56BE733DA7BD5EBE39BE1CBE25BDF6BD9ABD98BDE0BD07BEED3B893D74BD7FBD86BD8B3DB83D903C7CBE043D5DBDC0BD00BEB93D14BD903C663E893E993DBE3DE33DF2BD18BD82BD06BECF3E403A65BD693DFBBD42BD8EBE8C3D243E743D70BB08BECF3A10BECEBD853C483D943BFE3D983E813DB9BC98BBD5BD3EBECD3D863D9D3C8EBDD1BDC4BC03BE0A3EFABC2BBEB5BC3F3E4ABE19BD8BBAE03CF9BD73BC60BC2ABD0ABEEDBCC03D933D8E3CAA3D15BE923DC8BBA1BDD8BC943D923D3B3D053EC03D373C483DB7BDA43B713DF33D3DBD853CC63BA3BD963D36BCCA3D903DA03D7A3C173E00BD48BD5FBEADBDDBBD57BD73BE2DBE29BE893DC9BD51BDD0BD003D2BBE72BD5E3DD13DA7BB303C73BD2CBE30BDC4BD143E4ABD72BD18BEE73DC4BC093DF83DA93C0C3E0FBDCA3D1E3E03BEB5BD393D96BD76BD48BECCBC15BD07BD27BE5F3CDDBC8CBC2ABE863D28BC9ABCC7BD2A3D08BE03BE773D11BC2F3D403BCC3D773DC9BA9D3D5A3DE03D09BC00BE153D52BDAE3CDD3D733D443EFEBDF8BCA93C533B693DA0BD50BEBA3D09BDBDBDF23DB6BD373EF0BD943D92BDF2BDC4BD32BD47BD15BD1FBDEE3D293A583DC9BC10BEA0BD9BBD1A3D073EE13C36BCA9BD00BC47BD0B3DF73D03BE203E29BBAFBDA93D423D553DC53A11BE82BD83BC1B3E363E3DBE8B3D473ECF3C1C3EDD3DF4BD683E8B3D10BDE4BD143E823E97BDEFBC71BD5EBE713EC9BC273D773DFDBAD6BC2D3D5FBD15BEC9BD84BDA2BDB63C733C43BEB3BDF6BBC83DEDBD603D563D9E3D943D86BD283EA7BD953C3C3C0B3C1BBE73BA83BD4EBD9FBD8FBEA4BDAA3EA83D05BECEBD523D7B3D263D9DBD25BE593BB53C933DA8BC3C3EDA3D4EBDAFBD96BDE33CD2BC6CBBA13D34BEE4BC8EBEBA3D18BD21BEB33C8C3D0ABEBD3C4C3E283EE9BD10BE153E47BDD6BD6DBDE03C4ABDC83CA53D99BD383E7FBE233D5D3AD5BC13BD86BD8DBD8CBDE23D8DBDB73C0D3DB8BD133EECBD9C3C41BFC6BD86BED13C42BE613E0D3D663D293EAD3C133D1C3DADBD543EAFBD943D3D3D15BD853C603D173D2EBDC03CA1BD9D3CC93CF53D0C3D8E3DE73DAD3D803E12BDAA3DFF3DCDBD853DAC3DD23C2DBC9A3C663C1E3EA8BD043EC1BD0F3E583EA9BD173EB43DB23D68BEEFBD88BD163D473D493D723D58BD8C3D203E23BCE1BC983D9EBE56BD27BE04BEAABDAB3B9B3D94BC883D073E05BB543DE9BDCC3C583DAFBD82BDEDBD29BD1D3E3D3D28BE633D9EBDBA3DAE3D093D813C6B3D98BD55BB973E413D80BD3A3C313D9A3DE5BCC3BAAEBC09BE51BE853C83BD9B3D773D8BBDF2BB6C3DFC3DB1BDAA3C943D27BDB9BD713E6F3D06BDA5BD16BE993DEDB90C3E083C103CEEBDB1BD9D3E2FBE1F3CBC3CE7BDAB3DA8BDB53ABBBDC03C92BD403E24BDB03CFD3C03BDA0BD8C3D963DAE3D9BBD8BBDC9BDF33D8ABD453DFC3DDE3D79BE163ECF3D3B3E1C3E54BDB3BD55BD02BC25BD153D953C4F3D053E2EBE8EBC0D3E14BD25BDB03C44BD40BA83BD663D593EA3BD973C593D01BCA03DA73D3C3F0E3E683D373D8A3D6B3DF7BD113EC93D2F3D9EBDB4BD5F3D55BC433D53BEC2BDCB3D153E4ABD673DCCBC803E1E3D9B3CB73D9EBD82BDBD3A003E473DBE3D27BD623B79BD10BEF53DEC3D1ABD373EB23D533D0DBE93BD5ABD1A3EC7BC41BD6C3C3B3D3C3E93BDBEBD8B3D2D3E72BB803DB1BCB9BCBD3A2CBE23BE9FBD543D833BCCBD42BE78BD023E193E9BBE30BC3BBD7A3D8C3DFD3CF2BD45BD2F3D603D493C3C3C46BDE93C863DFD3D573DACBE2F3D993D71BCF4BDC73DCABC2A3ED2BCA2BC04BE49BE04BD4CBEF73D2CBD1BBD853D03BEEFBC46BCB23D833CF8BC963DE33C16BEECBC9EBD943DE43D29BCA0BD28BE8BBC883BC63CFEBB0ABD313E743D1A3D08BECABDB13DDFBCEFBC733E673D64BDACBD4EBBCD3D243D333DB9B9A13EDDBD9C3D8CBCAEBD0FBE2FBE9F3C64BCF13CDEBD09BE52BC843C583EB23D853D183FFFBDD73DC9BD863C793D4ABD3C3D2E3E49BEA1BD6F3C253EEC3DF13D08BD06BEF23C12BDD6BC03BE19BC2D3EAC3D29BE67BCE9BD8C3B96BEE13D1FBE953D043D98BDE73D443E013D963D0D3B87BCB33DA93D903DB1BDD2BCA3BC19BD96BC1B3ED8BDB53DAD3D7CBDD6BC56BE8B3DE7BD973D2DBDE9BD813D583D543D283E4B3E7EBDB3BD1C3D22BC063D20BEA1BDCB3D893DD1BDFD3D293C4D3ED23D663CF1BD01BDD3BD4EBB073EAABC223D253E8CBEA03B03BEF03D15BDD7BDD43D44BDE33DFABC17BE7B3CC33D783DA43D0BBE733E65BEEFBC323E3B3D41BC24BED1BD34BDEFBDD4BC1E3EB23DEDBCF53DE8BC06BD40BEF93CC73C303E043E34BA2DBEC83DDDBB82BD83BD093E3E3E823C8ABD3BBEBBBD70BE613971BD07BE75BEACBDFD3D6C3D543E49BD02BE5ABEE5BD77BD19BE833CA7BDDE3C85BDD23D853CDDBC1EBDD63D4FBE913D9ABD183DDD3BBB3DC7BDEC3C9C3DB13CBC3DDFBABD3D8EBDAEBDDD3D993D77BD423ED43DE7BD163EA13D973DCFBD19BDC03DCDBD1CBEE53DBFBB163B8CBD0CBD27BEC4BCC53D3BBEB83D383D98BDC73D0CBD3CBDB0BDABBDF6BBF43C9CBD18BD153EC73D5D3D363DE03CEBBD7ABD393EA1BB933D4FBD49BD88BD7DBE473DA73C12BD423D9A3D16BE20BC96BCAA3C383D28BD633D2EBE02BD153EC03C5ABEE9BDCABC71BCAF3D8C3DFF3C003D5C3D31BED4BDA13D493DFC3B2A3D9A3DFE3D0EBBA63DBEBCBFBC913C90BD503B13BD94BD46BE08BE153DDF3D4F3E2A3E4CBDD0BDAC3B593E773D89BD84BBD43DFF3CCE3D46BD24BDC8BDC9BD35BEACBCAD3C7EBC4E3D023DEA3BDEBD7E3CAB3D36BAB33D893D313C81BD7F3DB8BD2ABD5EBDD13C173E8C3E39BE953DB8BDABBD0FBE8DBCB63CD53D0BBD70BB0CBEA6BD96BDC93C0B3D0F3EAFBC963DDE3C1CBEC7BB3F3E7C3D24BEA83CA6BDD7BD50BE853D643E2E3E13BE263E38BD9CBD58BD0B3E103C0B3D393DC13D19BD33BE14BD3EBDCABD5C3EC13D94BDC7BD1D3E8FBCF3BD463D083DD0BDB2BC8B3D063ECCBCC4BD9EBC31BE2B3E7B3DB33CAF39103D3A3B8FBD103E01BDE9BA94BD69BDD13D36BE34BE0D3D2E3ECE3D363D84BD32BE15BEEEBD95BD23BE583D5DBEF23DD9BC6D3DCEBDE93AC83D27BD8F3DFD3DB9BB52BC4EBD6DBC2F3D9F3DDF3C11BE323E5FBDB6BDD6BD6FBDB23D1FBC89BCCF3D87BD233EA13CAE3CC0BD10BD4ABDDBBCC7BCE23B08BEB8BD123E033D1DBC04BD8D3D2BBE313E81BD40BD623D203D7DBDE73C443E873DA8BD2F3E2E3ECC3DCDBC5C3C0CBDA4BCC2BDFC3CA03C4DBDE33DD9BD803E213DE9BDD9BD303E8C3D9E3D2FBE553D26BDAABD9E3DAD3DEABEAE3DC43DB0BC0B3D933D71BD883C97BCB53DAE3C8FBD76BD7FBE5DBDF23D953D89BD05BE253D14BE91BC05BE5ABD36BE9F3DF33D22BDED3B92BD333D8D3DAC3C6DBD173CF43D233E2ABEF3BD273DAC3C80BDA5398DBCA53DA43C3CBC7D3D723EB53C15BEFCBD25BD333D203A953DACBC92BD993CA83D51BDF1BDAA3D8F3C5CBD4D3ED23DA4BD8EBD013EF33D583E833B83BD41BD7C3DE5BC2CBAB5BDF6BD17BB18BE5EBD103D2EBC023CC43D0ABE5BBCB3BCB63DAD3DECBC0ABEAEBD26BDD33CDFBD58BE37BC32BE373EA33C31BD193E5DBE1ABE10BD08BE19BC2F3EC1BDF3BD06BE083DC8BD02BC0A3D89BD13BE76BDD93CCABCC0BD853DACBD743E9A3C983E5CBE5BBDDF3B863EA93D653E9F3D1A3EE0BDED3C2FBED3BD5FBD6A3CD03C82BD83BDFCBC473EE7BDFC3C8D3E69BDC7BC033D443DF23C8F3DCEBC4CBD65BD4ABDC23C1BBE293D2ABD81BD843DC03CFDBD6D3D98BDC0BD0EBDF3BD24BE59BDC2BC05BE24BE5EBBABBC8E3CEB3DF9BDC33D94BDC9BDEEBDA13C8A3D91BDF2BD02BE503D9A3BBE3D213EF23D22BDA3BD853D7B3DC23D49BD32BEC9BCB23DAA3DA2BDD9BD363E3BBE4ABD36BD0CBB333DEA3C1CBE38BC2FBE64BD2FBD103E85BDAA3DEF3CD4395ABE883DBABDE0BCCB3DB1BDA33C7B3C3DBC9BBDEBBCFABD4D3DC5BC2B3E40BD2D3D8D3CC03BB03CAB3D09BD9F3B63BE92BD22BDAC3D8F3DAA3D01BE05BC2E3D9FBD6E3D303E4CBDB13D46BC0F3E39BDF6BDCABBB93D0D3E793D04BDFF3D1DBE9FBC9F3DAFBC21BCC9BDBBBC30BD4ABD96BC583C643D673D1BBDAC3CBFBE0DBE22BDEA3D843DFB3D53BDA0BD0EBD00BEA63C01BD843D2A3D1D3E32BE813E4B3DD8BDAC3D263ED9BC873D39BD9CBC97BD793D243DCE3D54BD103E093F943D1F3DFE3D7DBD8ABDA83D0E3EFB3D293E10BE6ABDD73D3DBEB03C8ABDCCBB2C3B173EB3BD16BE9B3DF23DFB3D21BEEE3DC2BCACBD943D3D3E253D9E3DAE3DC1BD98BD39BD8EBCD9BDC8BD563A163EFE3BF13DE13BE4BD463D5A3CCFBC1E3DBB3B2A3E263C10BE133DC5BDE13DDDBC8D3C863DDD3D0EBD63BD0FBECA3D583D8C3AA5BD15BE3C3C8E3BC93CDEBD793D9E3DE13C7B3E8E3D5FBC98BC08BDAE3C7BBDFF3DF1BC183D133E163D1E3D92BD753E0B3E573C92BDE6BBBD3DD53DCEBD203EEFBD81BD0F3DC9BDDB3C90BD00BE0C3D34BE133DDF3C9D3DC6BD683E20BDFF3D74BDCA3BBEBDFE3D33BE1B3D8FBD2A3AF7BD443D8CBC02BD4A3DA33D2ABE17BEAB3B563C693D1E3D143CB8BB503D88BC9B3CEF3D943C0CBE433D173E3EBE46BE8D3C93BD843D513EBBBD00BB353BC63DBEBC363D25BDEE3D3ABC413E073FBC3DF7BD643C533E0A3EB03B11BE87BDDB3CF1BCE3BD67BE6E3D31BEF13DF73DFBBD1BBD15BD4E3DE73CF33D00BDCA3D0B3DB83D06BE8A3CFEBD893D7ABDEABDBF3DFEBD9CBD7C3D133D94BC8EBDA0BC0C3CB8BDE53C3BBC8CBED7BC69BD123DEFBBBABC663D01BE00BDDD3D0ABE6F3D293BB63DF93D083B22BC863D2A3D9FBB6DBD033E6A3C62BECC3D863CCF3D543DEEBC2A3D543DC33DB93CC93CCD3BD9BD3F3DBCBD903C5E3E39BC023EE43C283E72BD533ED33DAB3C0ABE793D52BDEFBCB7BDB6BD15BD383D2A3D87BD12BEB83D933DC13D4E3B10BD94BDCA3D4DBDE6BDABBD1F3ED0BD13BDF33D2FBD30BD683E4FBD503C293DB0BD563DDD3D46BDC63D3BBD3C3E89BC3F3D393D0F3D373DFB3D86BDF4BD9F3D163EAABE03BD03BE20BD743E363D30BDAFBDC43CE0BD36BB4A3DB33DD53DB73D22BD13BD373EF13D483EA33D35BC98BD81BDCD3CD9BD963C55BD173E7A3DA9BDE73DD9BD87BC303D463E78BD15BEB13D2C3D32BE103E0CBECABD44BCAF3B8DBD563D83BD793E48BDE73D7E3C04BEA8BC923DADBDF2BD6ABD523D023EADBD113D5E3DBE3B4C3E073D45BEBCBD9FBC9ABD443DBE3D3BBCB33CBFBDB5BD8BBDD73C37BE77BDE33DC63D583E983CD73A7D3D993DD8BD9BBC743CB03C88BDAA3D93BC783CAFBD823D373EC63D113EC8BDEDBC1ABC78BC1ABE333D0E3E083D303DEFBC58BD52BE763D1E3E0B3EE63D61BC883C9E3A3FBBD03D743C76BD12BE70BC233E52BEDE3D67BDDB3D0D3EEC3C063EF7BDA0BCAD3D1C3E7ABD563DA63D083E213EE7BD3D3D893D5ABB8CBCC63E93BCCC3C853D4E3DA53DAE3D523D97BD2FBD00BE363DAD3D26BDE2BCA03CD93DEEBD873CAF3DE63C0C3DB03C97BDFBBDD7BDF1BD8E3AB3BD9ABDF93DD83ED1BCD3BB85BC6D3C313CDEBB28BD3CBDF13D07BE9DBA57BCB13DBEBD32BE2D3E25BDC8BD71BCDDBD8EBDE9BD7DBDFCBCEE3DD73BC6BAC5BD3B3B8BBD093EAD3DADBD31BD5CBD1F3E1C3C0A3E47BE36BD52BD913DC5BDA13C003E923D8B3A483C7CBE563DF0BB603DAB3D2A3DC0BD6F3DA93856BDD3BDDFBD0F3E78BC1A3BAE3C6ABED63D80BEF1BD05BECC3C813C6FBDF1BD97BD9B3D26BD263DF4BD1D3BAEBDADBC013DB5BD7ABE033E9CBD2EBD9EBD13BC3A3E123EA5BD083DF33D223C763CCDBDC7BDA3BD46BDE6BC433E9ABC373DCBBD133EA0BD9A3B463D9EBD14BE583D4A3CB93D7C3D8D3D783DD63D43BE1ABDE53DCA3DF83DAE3DB3BD77BCD3BD75BD993D9CBD7ABD78BC1B3CDE3CFA3D1EBD39BE883D953D643D1CBDA23D40BDC33DE4BC27BE06BE07BD01BE283E1CBE203D783DB73D00BEEEBDE13D9ABD8C3DAEBE003DB13DAFBCEDBD173E8FBBCDBD0F3E6EBE82BD643CB9BDC63D963D64BEA23D42BE2DBE313D9F3DCC3DC5BAF83D223E4B3DD43CAD3C493EB23C343C9BBD223DC23D72BE06BD183D72BC6DBDD33D32BA7C3C863D013E0ABEEDBD32BE5B3D81BC2E3D873CB83C083EE5BC303EA83D853CF2BD31BE3DBD1CBEBB39843D9B3DEABD87BCA93DE9BD363DE53DC33C4FBED33C37BEFABB0FBE16BDB7BD983D643D2F3DE5BDC43D573D83BD39BD8FBDE33D5F3D9BBD23BEF33D36BE20BE773D093E663DDDBBCC3B06BCE33D543ED93D2BBEF83C023E6DBE0E3D07BDB43D2BBD673D0B3E8C3DA83D743E083E0D3E693E833DC83DBF3DBF3DA93D5DBD1A3DAB3D37BDDDBD12BEB5BD9ABB2BBDCC3DFDBC923C73BDF73B423D343D42BCEF3CD3BD0E3EA8BD60BD09BE2EBE72BDDE3D6CBD",
      torch_tensor_16_torch.bfloat16_5: "0x02000000533F4F3F8D3F393F843F963FB33F813F8E3F8E3F863FB53F813F683F9F3F733F",
      torch_tensor_16_torch.bfloat16_4: "0x020000007C3F3D3F853F523F813F8A3FB03F7C3F933F863F9A3F8D3F1F3F4F3F9B3F503F",
      torch_tensor_32_torch.bfloat16_20: "0x02000000383E453DB23D02BEB03C9B3DEC3DF3BD933D663C13BE9C3C1A3CAFBDBEBDE23D51BD2A3E0CBC0B3EB9BC173E2D3EDABCA13A113E65BD71BE8F3C04BEF7BDFEBC",
      torch_tensor_32_32_torch.bfloat16_13: "0x02000000103E1E3E873C14BE8FBDCC3C2A3EF93D59BD1F3D36BE9A3E08BEF13DE63E73BD3EBE0FBE0C3E983D69BD51BECE3D283E273C0F3E03BE8C3E50BA25BD493E693BFCBD5A3E153DC1BEA43DCB3EA2BD3F3D173E963C853C233B06BE48BE53BD473D3A3E303EAD3D123C2A3D24BEF73DC7BDF53D41BE273E21BED4BD9C3D203E0F3E3FBEFB3C7EBE07BE8C3D2EBC9B3D763EB33D1BBEC73EE33D47BE253EEDBD9BBDD7BD58BE95BDD43D813DA9BD8D3E9EBD54BEA5BE40BE50BD84BC38BE0ABC053E333D9E3D60BE2D3DB6BDF2BD293EDB3CBFBD91BDC1BD70BE71BC85BD1F3EF8BD9BBE083ED5BCE8BD643D4DBE26BECC3DAC3D7ABD8B3DDF3C1E3E513E003E0FBE60BC9DBC08BED6BC0F3E1C3D96BEA9BD3ABE7C3E813E62BDB23B723EC3BE24BE9E3D593E6B3D09BDECBD43BD483EAF3D2E3E8C3ED63C7DBE7F3E77BDB1BD51BEAFBC3E3DDBBCE33C20BE543EC83EF93D7FBC0EBEB13DA33CD23D67BE34BEB5BEDF3D2A3E553EA8BE733D3B3E953D71BE933DC93D7B3E0CBEF63D813D993DD4BDE83D63BEA1BD81BC26BD83BDF4BD21BD33BE223E383EED3C54BE1CBD713E2DBD913E59BE633B293EA53C50BE433E893E39BE2DBCD1BD4D3D0FBE7ABE3E3EAEBE633C073EB9BDEFBE39BE853D8A3C35BEDE3C41BDBEBCF6BD013E06BE13BE7EBE083EF2BD633EBABE99BD83BDDEBB203EDCBDB23D1F3E433E89BDAB3DCB3DEA3D5E3C3BBD403EA0BEE0BC0ABEB8BCC43CF13D59BC21BD2A3E083DC7BDA7BD61BD913E49BEACBDECBD9DBC5F3D313E193E11BE5D3D69BEA63E01BE1BBE6C3B2D3BB53D18B9BFBD45BE26BED13D3BBE33BD823EAD3DA4BD57BE8DBE293E973DB0BDA9BC8B3D303DD2BD84BD563ED6BDF53C89BE283D37BE9CBD33BEA63B973C13BD56BD903D923DE93D43BD0CBE87BE0BBE57BEE2BC59BE093ECD3EC23CEF3CAEBC1A3EBABE8F3E90BE9E3C1A3E27BA9F3E963CB13DED3C63BED8BD833D15BE8CBE583D60BD593CBABDD03D023E8CBD5CBE51BE9F3AC83AECBC8ABE593E59BE4B3DE03D1A3D2F3E063E8ABD20BEA3BD4A3E19BC1D3CD23D86BD753E8B3E713D83BD3A3E98BDD83DAFBD41BE183E8DBDCFBB21BE1D3EFFBC1C3EAFBEF53D2C3DD13D9DBC8A3D21BD75BEE93D37BEC4BDCFBEE73BC0BCFCBDB23DE63C9EBECF3DB1BE883D50BE463E043E20BE1FBD61BD2EBE4D3E0D3E03BED5BD8FBD693E363E1CBD073EB8BEDABD713E743DEC3DB6BDB5BEC9BD1BBD6ABE08BE79BE073EB6BD4FBE123EE0BDC13D6B3D023D47BC74BD2D3CC9BDDA3E39BDECBE033D423BAE3EC33DFC3D26BED23D8FBE163E55BD313E5ABE693EB4BDC6BE863E7CBD453C993DF4BD53BE3BBEB8BE04BEDC3DB63DD53A8C3E893D4DBE26BDEB3DD7BD043E94BCE0BD99BEAA3D4DBED03D5BBE2A3E303DABBDB6BCE13DE53D91BC313ED13D913E45BDCE3CA2BB14BD683D47BE26BD953E4E3EADBD2FBE023EF03D73BE0CBE52BD743DEE3D8F3C5A3CAF3E1BBEAFBC1E3D803D06BE9B3E5DBB6CBD873E2ABCD7BDF9BCF03E90BEF0BD0BBEE23E113EA2BDA2BDF13D44BC953E5F3D44BECB3E5CBE81BE15BE3EBE10BDB03C013E013D1F3E813D7A3EAA3C613E85BD1ABED33D36BE603D693E6FBE4A3DD03D653C1CBE833E953D2CBE1BBE5ABD893EF9BC353E673EB33D5DBE84BD3E3EF13EDBBDE73D5A3E82BE72BE9EBE89BDC33CD33C723E54BE3EBC8A3D8BBD573ED3BD913DDF3D2DBE103E353DDA3DD5BDC2BDE23DC7BE0DBDEC3DC23DA63DF23D34BE76BD44BEA83EBE3DF7BD0DBD3BBE31BD3FBE1FBD8D3C29BEECBD70BEF6BC933DBC3D8DBE323EC8BD88BC053E6EBDDBBC54BDB43DE73E89BE09BE94BD63BD96BE7BBE75BE373ED43DACBD9EBE39BECBBD3C3D073BC73D8EBDB13D51BC04BE713D84BD0ABEF23C6DBC853E323D1DBE843C773E6EBD913DB9BC23BEFEBE54BE80BCF83C393E47BDCF3B883E193B9BBCCDBD09BECCBBDA3DBD3BC63D62BE40BD34BD5DBD39BEA439B33D173E9DBD74BDB33D84BD85BE573DE23DBEBC8E3D813E01BD9BBE9EBE593D923B98BD10BE7FBED63DE0BE873E4BBB943EE53BB23D89BD053E4F3EBCBD2F3E45BDB9BCA7BDF1BD413D803E893D093E34BD193E953E7DBD033E6EBEC93D0A3EB2BE1A3E943D4ABE9B3ED3BD143EAE3DF0BCF1BDA03D943D39BDBD3D15BEB4BD813C7ABD443D18BE8A3DDD3E6FBE453D393B85BDB4BD9ABE003E023E58BE33BE2EBCA8BC503D103EE03C483E213EE43D71BE44BEC83EE63D283D5BBD4E3E98BEBA3D6EBE7FBE8C3C103E5C3C873C3E3EE1BDDA3E64BEB03E093F0CBC84BDE83D693D34BD22BCF2BD41BE2FBEC4BD053E333EB23DE63D833D843C063E0ABEF93D3CBEA4BE013EA93D87BE263EB2BCC1BD94BE0C3DB0BDA23D393E14BE573E00BE35BAE2BC65BEB4BD983EC8BD193EA2BD14BE023E94BD9A3EFC3D55BEBBBD2A3E01BD5DBC103D223CF43D163EC7BE37BE74BEA7BEB23D0E3D1C3E223EC9BD133EB73D393EE3BDB4BC533CE63D80BD97BD8F3CE7BD873E8E3DD5BDACBD113D203E713D913D29BD60BE38BE39BC943D36BD66BE3FBEEC3E8CBD103E01BEF5BD1BBEFC3D93BEE53D52BE013E013DBA3E06BE6A3CB93E2DBE73BE05BD263D7EBE6F3E573EE2BD0CBD5A3EA23D153D793EBD3D8DBE993C47BE9F3EF23D57BEF63D3ABE153E25BE4C3ED03D1C3E4C3E5E3E7F3EC23CB1BE323EA63CE2BD413DA7BDD73D17BD8B3D473CDE3C2F3E013DF3BD9E3EF83CBC3E46BB393ECB3D303D853D00BEBD3DBE3DBD3E33BE743DCBBCDDBCF43BA33D733EE73D743EFE3EA53C873DA23EC9BDFB3D04BDD63D1BBE01BD94BDA83C63BE2B3E16BE183E153E32BD6FBB593D47BEB23EA83E5BBE8EBD19BE42BEB8BC843D",
      torch_tensor_32_torch.bfloat16_19: "0x0200000010BC523D8B3C97BDDA3DEA3C783DF33D4BBDE7BD5CBDB7BD1CBD913D253ECEBD32BEC83CA83C8C3DD1BC233D65BB1E3DE93C75BDA8BDC5BD073D873D31BCB9BD",
      torch_tensor_32_32_torch.bfloat16_12: "0x0200000039BE513DE6BD03BDF83C1EBD053ED33D963C8FBE423D76BC4EBE273ED53D08BE113E59BDA63CE2BCAD3DE13D37BE0D3EE8BC6D3E163E83BC163E05BD7E3E4F3E3A3E4E3E59BEF13B1E3EEBBD1B3E51BD0ABDF8BD8DBC433E1EBE30BDF63D31BD09BBF9BDB73D5ABC833D6EBE69BD4ABB05BD91BEC23C4E3DDC3D153D353EDABD2C3E74BB3E3DA13E0F3DDEBCA9BD31BDC0BC88BD0FBDD4BC713D43BDCE3B74BE813EA0BD1BBE06BE00BE55BE7BBD283B86BE303EABBC3B3E58BD043DAD3D0D3EDC3A36BE48BE0C3E1F3E9D3D053E2D3EFFBD843D073DA93D06BE2D3AD2BD023E29BDB8BD6ABE2EBE223E1E3E11BDDEBD27BE433EC4BC37BD303BFABDD53CAEBDADBDCE3DB73C883D4C3D3FBD7FBD36BD02BD313E3EBD363EDF3D813DE53D273E7FBE51BE3B3E4C3EF1BD823C64BD4FBE84BE743E013ADD3DDCBDE4BD763D28BEBB3DCBBC813D10BE9B3C29BD8CBEE4BD5CBD013EAF3C9C3DDA3D3F3EB43D22BE293EC63D57BD413E623D7EBCCABDCC3C51BE003EEE3D663E513C2E3E85BD37BB243ED93DCD3C11BD043D27BDF1BD333E4FBE47BC48BB08BEA4BD753EDD3B10BE0DBED63D923D143ED8BD2CBEE93DA0BDAB3DA9BC08BD64BDF4BD693CD33B1B3C45BD473E02BEED3D383E653CB4BD713E083E11BDCBBCE5BD503EAFBE863E623D79BDA2BD4D3DCEBD47BD69BDD03C1BBEA5BDDA3B1DBD0C3B053EEA3DBDBDDE3D963D81BE0E3EACBD15BE1E3ED7BDF6BDDE3DF43D0F3D163D56BE9D3EBC3DAFBDB3BD3DBEE1BD8BBDD23D013EADBDF63C083E69BDE3BD103EC5BD283E343E02BD443D223DA73D173EC0BC883EE33D153DC6BD523E82BE2FBD1ABE9D3E38BBCCBD833E3FBD03BCE23DB13D033EB23D2BBCF83CF6BD04BE85BD89BD11BD163DB33D0FBEC83D21BE413E70BE05BD9B3C1ABE94BE003DC53D5C3E5EBE96BD083EDEBCA9BCED3D4E3C32BED5BDD33EAF3D23BDD2BD3EBE6ABE1ABEFD3B4FBE343ED53CCA3C95BD4A3E0BBDBABCA83DC33E673EF63DD93B05BEDB3D1FBEF13D7C3C213EE0BB383C58BD4DBD08BE843DABBC4B3EC9BB72BDA83E31BE8F3D703DEF3DDCBD14BEB03C263DE33D933EAC3C68BE82BD11BED8BDCA3D04BE733CAABC07BE9FBD733E62BD48BC57BC99BD12BEB4BD09BD37BE2DBD863DB53D09BEA4BD2ABD373D873D0A3D683E33BE5C3D8BBE78BDE7BCD53C1B3C10BEFE3D1ABDC5BDA13D343D233D17BE0CBE85BBB83D62BD303EADBDB23C6BBD443E573E583E9C3C223D0BBE86BD4ABEF83DDA3DAABDA43B433DC9BD8BBC893CA23E413C913D6DBE51BDA0BCE03CE7BDC5B9D93D12BE0FBE3ABDF8BB41BD5E3D5A3D86BD7F3E89BE663DB53DCCBCC03D2D3E2A3D9EBEACBD4E3EB73B36BEEB3D623E44BEBD3CB6BD01BE12BC41BC53BEAD3E8DBD02BE09BD8B3D8FBE373D12BD303C5CBE673EA03CBBBC92BD843D783DBEBDCF3DB83D3CBE103E823D9F3CF13D923E02BE203E91BE37BEC6BD1FBE72BD183E1FBEBE3C20BD3ABDCF3BDB3D2EBD88BDEFBD023E123E243C0F3EA93D17BD313D50BEA1BD883D87BED93D27BE843E2E3D63BDB7BC4DBC94BEB8BD823DF83DFBBDB5BDCDBD00BE08BE183D13BEA33DCE3D343E49BE62BE43BEA4BD663E89BDE6BDCC3D0F3E43BD763E95BCA53D253E483D83BE233E3DBD12BEA9BE9FBD1BBE923DB5BD693ED33DFBBD1BBDB0BDF1BAD03D00BD9BBD393D27BEA4BE49BCC3BCC53DB03EADBC8E3D18BECABDF13C8A3D8D3D0ABEEFBB163D4A3DEA3D423E3B3D033E02BD603E7F3E3D3E1CBE65BB4BBC2FBE733DE63D1F3EE4BD22BC18BCE3BD773E06BDB2BDE7BDF4BB1DBEA3BD233E03BC69BE26BD813D6FBE92BD863DE2BD233E943CC5BCDA3D233E7C3E52BDE33C24BCEA3C4CBC08BE6A3C173EA5BD0B3D23BDE4BDA0BCA93D3B3C52BE72BE013CE43D63BE8ABEBABBCF3DC7BD783C94BDFD3D41BD7F3D68BECEBD13BDC3BAAD3D70BB94BC073E9FBD44BDDD3D2D3D46BE513E0A3D7B3D893D0ABD91BD243D86BDB53C1E3C48BE883E333E0DBBFA3BF0BC583E213D8D3C6B3DEABD8E3DB4BAEC3D383DD4BDE5BD103D22BE423C17BD17BE52BE1D3EE5BC683DE1BDA5BD813DC7BDBE3C15BE28BE31BD283EEB3D9F3E9CBDB6BDBC3E8E3DDD3B11BE91BD1CBE3DBEB6BD1BBCBBBD243E023D493D92BDC8BD6CBD98BD7FBE09BD66BD15BDDC3D48BC4D3ACEBD2FBEC2BD383E9B3D5FBEB43DFFBD2BBD033E723EBC3DFEBC8BBE853D25BEA3BDFF3C013D633D14BE81BEE3BBB73D1B3E043EB83C0FBE01BEBEBD8F3EB5BC11BD83BCBC3D34BEC5BDDA3CE7BC873EBEBD10BECF3D8DBD0BBE003CBBBDF8BDC0BD0CBD12BE203D16BDC63DD83D19BED63D05BD513E6DBE0BBE5F3D9C3D0FBE2ABE453E573C85BDC03B34BEAF3D74BBF4BBB3BC17BDBABD863D54BE47BEB8BDDCBD30BE283EE83D99BC833E9B3D7D3D893C2BBEFD3DA0BA45BE02BE153E853EC9BDF9BDFC3D35BD173EDA3D53BE3FBE14BD3E3D833C6C3E84BED33D02BD173E76BB15BE85BD1CBE423EC8BCD23D9ABC3DBD733C683E0ABEB03D9FBC023E0C3E2FBE773D1D3E10BE5C3EAABDFEBD173D103D69BE7BBD813EC2BDBB3C34BDF53C823D87BD9D3CEDBD28BE00BC0C3E89BD82BEB23D0F3E62BEF8BCFABC02BEBB3DBEBD1D3C36BD443B27BE98BDD03CCEBE893DB6BD4B3ECABE58BDE53D84BC40BD1DBEECBD2D3E533DC73DE7BE793D71BE513B563D1D3E39BD9ABD743DDA3C073EF3BD5F3EE4BCA5BD103E4EBD1ABE45BDA63D07BCEC3C7B3C643E21BECC3D633DDDBCA0BDA43C1E3EAA3D733EC3BA73BE87BEFFBDA73DBB3BFB3D86BD4B3E873E003EBD3D8E3B733AC5BC21BD5BBEFFBD9CBEEBBD813EC63C17BE1A3E9C394ABD803B403D08BDA0BD353E",
      torch_tensor_32_torch.bfloat16_18: "0x02000000E93BC53DAE3D99BD7FBDB83D0A3C313DD1BD313C01BEBEBD873C21BE25BE0C3E873EE9B9CC3D8FBE1F3D2EBE273E09BE8EBC253B57BEAFBD1B3D1C3D4E3E873D",
      torch_tensor_32_32_torch.bfloat16_11: "0x02000000233E3FBE113E83BE073D903E253E13BE16BC98BD883E833D9BBE823ECFBE0E3EF0BD8E3E03BEB5BE273E29BD74BEB63E1DBF93BEF03E0CBE7A3D16BE90BEBEBE9D3DB0BEC33D223E4D3D363E753E08B911BD6A3EEE3DD13C833D00BEFCBD71BE03BE94BCA8BDB1BE92BE01BFAC3C85BE2D3E4ABEA0BE9D3E7CBEE9BEB2BD2EBE283EA9BC4ABEA23E673E8FBEC03D35BC1CBE78BC7BBD2FBE2C3E33BC1B3E2EBE843E953EE2BE8CBE9EBEB4BEA1BE403D6A3E88BDECBD0BBE3B3E9ABC723D2A3EA8BC483DA33E20BEA3BE843CB03EAE3CA33E963D7F3D203E443E893E69BBCDBD1F3E0FBEB93EFA3DFDBD6CBD6F3D8E3DBC3EAFBC133E193D583EB33EA53DCC3D113F883D9CBCD7BD4D3A573E6CBE44BE2CBEBABE953E2E3D1A3EC0BEAABE153D34BE0E3E04BBCF3D113E683ECCBD38BDC5BBEABD893E0E3F95BDE8BECBBDEE3A543D0EBEA33EA6BE3C3F863E92BD1D3CA2BE0E3E42BEA53E2E3E7F3D5DBE3DBE613E9DBE233CA1BEF23E0CBF05BE98BE0C3F9ABD3D3DD83C0DBBE6BE3BBE2D3E17BC0BBF603D8C3EB83D74BD6DBE763EF23DCD3C1D3DBD3EA33EF9BD873D35BDED3E843E0E3E363E8CBC4B3E303D553E12BEEDBDC5BE08BE9BBD0E3E0E3DFA3D2ABD56BD1EBE013F30BE61BEC73D983E8EBD85BEBDBE97BD6E3EA53E9B3E8C3E043D193E2C3ED6BBBCBE8FBE0C3ACBBD0ABE963DF23C443E16BE223E843D8A3E8E3EB63DACBE413EBCBE2ABE86BD0B3EA9BC9D3D303F7FBE7A3E2A3EA8BD01BE5ABDCE3E43BD943BE73D843DA03EBABCBD3D92BBB3BE80BD6ABE023E483EB9BEF8BDC73E6ABEC83D0B3E72BE043ECB3D09BE80BE9B3EA13D603D813E1D3E7ABDDB3D2E3E25BD033D9EBCE43E853C1DBEF13ECF3D713C4CBE95BEBBBD35BEB7BC07BE0CBC483E69BEBDBE883D5F3E19BC3E3E943D3DBDA0BDB93E7E3DEF3D693D9C3EF0BE87BD543EDDBE543E89BECEBDF2BC20BEB63E11BB03BDA0BE003DB2BC02BE603E0B3D7FBD11B9793E8D3E04BE0CBC043F8D3EF2BE553D8ABE053D903E6DBE4BBEFABCFEBD393F6FBCE8BE23BCD7BD3BBE64BD4BBD723EA2BE66BE96BCF4BDD5BDDC3D82BD0ABE58BE4F3D9BBC6C3E4ABCAF3E1EBD4F3E4ABDECBD28BE983E8BBD8BBEC4BE0F3E0FBDA83EFBBB53BE8BBE243E1DBE50BE693DB1BE3CBEA4BE9D3BCA3DD53D48BEA4BD913EFDBB62BE49BFA83E873EBC3E7BBEA8BD1C3ECF3E0A3E62BD25BD6ABE8A3E873E573E43BE693E0E3EEC3E4ABEE33DC63E86BE31BE8EBE673E0C3E34BE183E0CBE2ABFDF3D123EE43E143EAE3D9CBE32BE303D6E3E413D93BE563C0CBD99BE1DBF9D3E62BE09BEC93E5A3E043F7F3E0BBE27BE583DE03DC83DB1BEC2BD98BEF2BB94BB373D11BD03BECBBDC03C353E1DBEB0BD163E4FBEAE3E4B3E273E0ABE803EC73E44BEAC3E4D3E5FBEF1BE86BEDDBDCD3EBE3EBC3E163E733D893E953E32BECE3C8A3DF9BC9CBE33BE133E993D973E123E26BEEEBEC3BDBBBE00BE7A3E45BD0FBCA9BE393E0F3E34BCF9BD2FBC8EBEAA3EC0BD323EB73E9FBD493E40BE08BFC3BD8A3E9F3D4CBE0BBEF4BE943ED03E52BEA1BE603E823DEC3E273EF93CE6BD3B3D1BBE063E773ECE3EBFBEA33E6CBE693E94BE723D623EE1BD753D073FCD3C95BD00BF9CBE923E2BBEE5BE0F3D853D843E25BE373E9DBEAD3DE6BD083E113E873E9B3E02BEC2BDC93E7D3D813E42BD713D9A3E3ABD913EC63D953C7E3E9D3CEE3D1ABDDD3E9A3C173FA3BE2ABC14BF7E3D0A3F823DAEBD43BE90BDB23D463DFB3EB3BAD9BDF2BC213E34BC823D8CBCFF3D31BEF73D273E4B3E1F3E0BBCC13EF73DC43E8D3EA83D53BCC53CA63E8FBE053CA73DF03DCD3C1B3E31BE2DBE90BE883E76BED33D033E103E2DBED5BD893EA6BE1A3E7E3D3A3EFF3EBEBE363E34BD4BBDCF3C3EBE99BE03BF883D87BEEB3E91BCC3BD4FBDE1BD1FBEFE3B4ABE453E033EC8BE9B3E983D203E323D863DFC3DBEBE833EF7BDCEBD6DBEB2BE6EBDCD3E43BE63BEEFBEA9BE823DB53D143DC6BDECBE61BDC5BE91BE38BED9BE223EC4BDD3BBAA3D49BDF9BD08BFCA3DEB3DCABCB1BE9EBEE6BDAD3E4CBE113E4FBDBBBE69BCCC3E6FBEDE3DB73E0A3E9B3D8E3C8D3E12BD9CBCFFBDA1BD713DE33C033E84BDD03DCE3DE03D94BD8ABD01BE2CBE633DE73D99BD823C713E333DA1BD45BE873E413EEF3DBEBE23BE953D963E95BCED3E2FBDCC3D5B3C143E923D2A3E0DBD373E583CBA3D73BE19BEC63DA33C4D3ECCBD0BBE653ECE3D8A3C02BEBC3E04BED23D763E1A3EAA3C393E063E4D3E693EFFBE763EC7BD76BCD5BC3FBE20BE1EBEACBE98BDD2BD01BE223EC73DFFBE783ED53D673EFABE86BD163D663E3CBEFA3D493C6C3D7C3ED5BD283E793E8B3C9C3D1D3DF63EE33EB33E6E3E43BE543E613E23BE7DBE7D3E05BF9A3E223E8DBE8DBE533E963ECE3E6B3EEBBE793EB33DF03D893E133D2EBE2EBE15BE9FBEDEBDFC3E1EBD54BEAD3E52BE08BFCF3BD5BCFF3D21BE88BE71BE1EBEAD3C58BDDDBD59BD6BBE63BE16BEDA39B73EA9BD343E9CBD2E3E7DBE9CBD1E3DCE3E43BE8EBD7E3A60BE0E3E463E41BE0ABC473EFE3E0FBE3D3E8E3E20BEB1BEE3BD223D163C213D7EBE55BDEEBEBABA8C3D65BE1DBD303D33BD523EE63E4B3E95BE74BE9CBE043FBD3E463E313E8D3DBF3DABBE46BE86BD863DCEBD3EBDB2BE4CBE57BDA8BD083E403E0FBEE03C0EBEEABEDABDD1BEC53E58BEB63EBD3DC8BD3FBD1DBD6B3E0BBECD3D18BE38BE17BE923EA5BDC73ED4BE7E3E523EAABB473EB83D673C46BE353D65BED43EE33E973E763E6D3C333D323DA33E873DCA3D1C3EB73DA83DCC3D50BEC73B15BE333C393E1E3EDABEA03E4EBE043FA93DFD3DD63DAFBE6B3E2A3E64BE2C3E",
      torch_tensor_128_torch.bfloat16_2: "0x02000000A0BDCB3C04BE533DDA3CB0BD503D4CBD2D3E65BBB8BD2EBDD6BD82BD2D3EFABD2E3C6E3D0EBEDDBD4BBE12BE11BC813D5C3D063D903D203DD9BD03BDC6BD8438093ED1BD13BD6E3D993DDC3BB63DAB3CC3BC5EBD50BDF6BCFA3D13BE34BD97BDA3BD903D05BE223D05BE523E05BE123C3E3E203E443C28BB403DAB3CF03D71BD13BE943D6BBD623D1E3EA03CCEBD973C0F3CBBBC2D3DF5BDC73DAC3D08BEAC3DA8BCA7BD30BDAB3DA53D17BE963DF93D09BEF9BD15BE0A3D993CA53CE5BD3D3E94BC4B3CF8BD113E073C543E44BC23BD90BC083DA03D863C0BBE153E2C3E073D903B2F3EB6BBAD3E0C3EC43D5ABDB5BDE23D553C763D723EA13C42BCC53DDBBD",
      torch_tensor_128_32_torch.bfloat16_2: "0x020000000ABF5B3EB83EAF3DDDBC483ECE3CB33E473E083E383E14392C3ED6BD43BEB53E203E013F3F3E9FBCE4BDF6BD7B3EF03D953E88BDC83DEEBDA13E483D43BE89BEE1BCF13DDB3D1B3D8BBE5B3C9ABE603DC7BD3DBD0E3FA03E793EAB3EC43E873E1FBEC23D75BD17BD1B3E1BBE77BE7BBEEF3DCFBEB13CE83DA3BE43BEA93EA3BE82BEBABDE6BD653EE73D7EBE89BED63D9A3ED4BE2F3E42BDA03DE93E87BED1BDF1BD253D8D3E9ABA76BE0E3F3F3C0C3E13BE22BE87BE143E8EBE0D3FCA3E4C3E9FBD85BD4DBE59BCEABDF23DB8BDADBDDB3EC6BD13BE82BE9BBEF4BD703E2DBF023EC4BD9C3EE8BDCC3E223D593C39BDC53ED5BDC33D793E783E573E8E3E3EBCFA3D863ED93C58BEB4BDAF3E453E973DF93DB63B43BE913E423EB73CCDBD88BEB0BEA73E193E823E8F3E183EAC3E37BED6BD393D953DC3BD74BDCEBBA9BC83BE7F3DECBEF6BD673EC0BEA3BE633E9C3D063FB9BCE7BD31BE9FBD91BDD1BE843E6C3E023DD03D0B3ECB3D93BE4FBE223D24BE52BEA6BE603EAD3D0DBE873E3E3C8EBDDA3EAD3D19BC78BC5FBEE5BCEE3C17BE113F793C7FBED03D9CBE0DBF86BE8DBED4BE4CBDB83B663D983D453E923E003C8EBD4B3C79BEE23DB23EC23E5ABECFBDB13D3FBF11BE8CBD8EBE3EBE26BE823E0F3EA13B183CF53BAABE5CBED03E31BE05BE553E033F213F69BD1E3DCBBEFE3D93BE2C3E7A3E1BBEFFBE223F34BE2F3E19BE7CBD213E5C3E59BDC1BE263E8D3E8DBE93BE95BE2D3E1FBEC6BCF9BD043EA03E54BD35BC303D96BCB1BEBF3C1FBEEBBB613E573E62BE5A3DE23D483E463F403E6EBE283D8C3E14BDFDBCA63D023F73BE22BEF9BC2D3D603E1ABCBE3E11BECD3E0CBDCF3B4ABD13BCC13DD3BC663E4ABEE03ECD3E293D393DA0BC3E3E003F3ABE65BD3CBDD03C223E583E05BE48BDEC3D863EEE3D053E84BD473E463E443E683E1F3D0A3E8F3E493C44BE36BECF3C153ECE3E863D383E8D3DA0BE153E23BE213F82BEEBBDCBBD993EF73D50BC413E61BE92BD733D6BBEC03E24BED5BC6B39683E173E563E883C913EAFBD903CFFBC7B3ECFBEFBBC823D3FBECC3EA0BE5EBEE83DCA3E983D593E763EFCBD263C55BE89BDA63D153F1FBE923ED3BCD43D633D6EBB68BE873E16BD0D3EB4BEF2BD9B3E42BC9ABB173E91BD4C3CE43E9ABD17BDD73D183F343EA6BE14BE533E0D3EFD3DA73B08BE57BE7EBEA1BD393E2F3EB13D6ABEABBE70BED6BD0BBFEFBD05BD0DBFC93EBB3C0DBECEBE7FBEAC3C81BD34BE8C3DFBBEB83E833EBABE28BA53BEEA3EC43EE4BDC63E2EBE993EF0BDE5BCE3BD973E2A3B273C2C3E98BC2FBD04BEF0BDE63C053E023ED43DDABE533D15BEE83E983E043E103F053EFABC66BD513E0ABD9D3D78BDF7BC2FBC273EB83DFD3EAF3D113EB0BC24BBAB3E3BBD403C9C3D4ABD9ABD843EB2BD933D223E0D3E29BE823DD53D023F48BE233E323E15BE5DBD053D55BEBABD03BE1ABE6B3EB2BDA73C16BE813DBFBE3B3EEABB70BA31BEC5BE39BDAD3E10BFF93E18BEC1BD0A3FAE3D67BE5C3E853ECD3E92BD353E51BE963E4CBEE73ED9BB663E563D343E923CC43D93BC83BD153EC5BEA63CB6BE193E46BE28BE74BD8F3E99BE433E05BFE9BE60BD9CBE5CBE34BCF63C7FBD8BBE34BE3BBE883D0B3E66BEF63D9FBEC6BEC43E98BD06BE213D83BE1E3EE7BD003DF6BDB6BE3A3ED6BE0E3E153E393EFB3E153E473EC53DC93D92BD98BE69BC083EA8BC463E1EBE16BE88BE763E91BE05BD063D7ABD5BBE953E4BBE133D653E663EA43EF03C3E3E993EB13DD0BDCC3EFFBD373DC33C7ABE3A3E07BE00BE1F3EC83DED3CA7BD933E90BDC3BEF4BE943DB23EB6BD68BEA2BD053F8B3EFE3D9CBE403EFABD093FF43E94BE52BEA5BEA03E2ABE4D3D753C22BE853E9F3EA43CEC3DB4BEC93DB4BD4F3D233C9C3E613CF8BC0ABEAA3CC7BD923D5D3FAE3E8F3ED23E79BE03BEBABD9FBECD3E953D373E42BEEBBD9FBD8B3EDB3D4BBE2C3E0F3EB6BEA8BD13BF27BE8F3D0EBD1ABECD3E523D343E51BD9E3E35BD24BE733EB0BD013E213EAB3D36BE91BE823E8DBD1EBE413EE8BCF53DB03ED2BD1ABE10BE9ABD2E3D9FBE1B3EF43D9ABE2BBD2ABE1A3E81BD09BE86BDBA3D2ABE8A3DDDBED0BD6ABDAB3D843DA63E813E823D31BE6BBE683B04BEE3BD163EAE3D413E9EBDAEBD9E3E923E26BE83BDF4BDE83D0E3EB53D5DBE903E12BEB33E033EA93B6D3CA0BD2CBEA63E183EE3BD6EBE07BE163D803E613D66BEB73E97BE5CBD4E3E243D37BE663E193E043EA63E32BE723E75BEA7BD483E1C3DAABEFDBD32BD1FBFC8BE33BDEA3E733D603E81BDB5BC08BE923B67BEB13ED53D373EF0BCA4BE8C3E033F933DC83C023EF93E65BEEBBD8EBEBD3DE7BD70BD98BE9ABB273EB83D80BC623D4ABE373EAF3D633E52BD89BBD9BC35BCA13E813DDE3D593DD0BE70BE84BED4BB09BE04BE54BD89BE47BDEFBD323E773E1FBE3BBE24BD17BD243C6F3EB3BCAD3E2CBC133DB43EA03EFD3D21BD153D713ECEBEBE3DDBBDB1BE4E3D5E3EB93C1F3F543E503D903ED53DE73C03BE9D3D103E8DBE243E8E3DE33E953E453E32BEC23DA93E1ABDFEBDA1BDB63DBA3E81BDA03E22BEA5BE1EBD7EBC3EBFC53E563E2DBE133B553DD4BC533D8C3E1F3CBABD913E82BE09BC22BEBCBE793C87BC36BE083E8DBEB13D883CFA3B0E3E34BC8EBC29BE5C3EF13DB1BD063F54BECF3D9EBD8F3E44BD153DDC3D40BE9E3E46BD9B3D063FBE3E433E3EBEFB3D763ECEBE7DBDD5BB93BEE43D84BD6A3D1EBE4CBEC93EBABE8CBE18BD5D3EBB3C1F3DC33D60BEFBBDA03E853E1EBE493EEABB5ABA0BBED93E06BE863DE4BCCD3DC0BE97BEB4BD1A3D493EA93E353E613DEB3EFABD533DC8BDFDBC273EC53D7E3E5FBFE53E0ABE7C3D753D053E48BE0C3CDF3DB03E033EDBBE543D7D3DF7BD903E61BED3BEA83D883D9C3EB83E493D303E71BED5BD303FF1BE7C3D463EBD3C18BF5C3ECA3B89BE0C3F39BF5FBE7FBE6B3EC83E8DBE543E63BEE93D8EBE183E68BB26BFECBDCABEA4BDE5BEC7BEAA3E21BE94BEA5BD13BE8DBE1DBE6E3E043F99BE693E21BE06BEA63DCE3D613E8F3E233E6DBEE2BEAD3D303D603E13BCA43EB8BDF1BEE2BB96BC5BBED13D4DBC9FBE013DD3BE5BBD2BBE4E3E873D143D6DBED73E2FBE02BE5EBEAABEE3BD9C3EE23D7D3E893D133FB9BD993D18BF4CBEEF3C3F3EA73EF1BDFA3DF8BD84BD873CBF3DA1BE18BEF5BD553E213D3EBFE7BE943E49BE15BC70BE8EBC9EBE2A3E7EBEC0BEE23D09BF243E8BBE7D3EE3BD80BC0DBD5BBEFA3C08BE1F3EE63DD63C5FBBE53CB7BE96BE083E1B3FA03DA5BE273BF03CCABBB13DDF3EF7BE543E41BE46BDB8BC46BD8CBE98BDA8BE44BE953C97BE183E13BE0FBE203D04BEAB3E093E173EC03D753EB5BD54BEBA3D25BF9B3EF5BD2ABE1ABE3C3D083E5DBE82BE9ABE033F63BE4DBE9C3D7D3E353ECABD1BBE8EBC7CBE8CBE94BD42BE6B3C893E283F9C3E0E3FD6BECCBE6CBE16BECDBE49BE94BDF33BD0BD4ABE12BD453EC6BEECBC113E28BE08BE053E12BE603E893D93BE0ABE693E38BD163EA2BD43BC273DE73D903E16BE49BDA4BD583EF43D4DBD733B953E243E023E34BD793DBE3DF23D9BBEA4BEB13D07BF943D65BE9A3C473E513D263EE4BD0BBE8A3E2B3EDCBD9CBEBBBE1CBE293E7B3E073E583EF0BEB73D81BE1BBE3CBE233EA53D503E8DBE0A3E643DD5BD6FBEAABE9E3EE53DC23EEC3D0ABEA6BD25BE7BBE2EBE05BED53AFE3DF53D443DDE3C08BE7E3E8EBECF3D41BE863D3ABD6C3D3CBE50BDD63DE33D9BBC2DBE9D3E10BE10BEDA3D853E09BDA53E2A3E19BECFBE72BC033E363F54BE8ABE14BEEBBDE7BD9C3E5B3EEE3E843D8F3EA33E8B3D893DA83E8C3CA2BE29BE50BEA53EAC3E05BDB73D5B3D5B3D55BEF0BD123EBABDE93E18BE82BEEFBD2FBD143CA7BC963D4DBEFB3D143E20BF2B3C65BE6E3E0D3E8DBE85BC083E34BE5F3EC9BD27BE56BDA23CE73E903D3C3CCA3EE1BBC5BD0F3E08BE99BE4A3E24BEB63E8BBE4D3E323E913C00BECC3D603C71BEAA3E0D3F413EA83EF23DFC3E9DBE7B3E793E81BB94BDD83DFABE2F3E14BE17BD67BE0EBE123E2B3D673E853EEFBDC6BD18BE683EA43EBA3ED03E183C1ABEBC3D2DBD2EBE1ABE2CBE9B3C903D233E963E1FBB2DBAC83DDE3D043E24BE89BE2F3CCEBBBEBE543E9C3E6D3C8F3DA3BD15BE433E46BE25BE0A3E3CBE8ABE97BE993D62BE9CBE323D383EE4BDDE3C783D07BE0A3F56BF5D3F4C3F8CBE51BF613E7B3F44BEE2BCE43EE1BF033E6EBD833FDCBEDB3E95BE493F9CBFAEBE2EBF063ECFBF50BFB9BCB33F463F8D3EA53E80BDCA3ED03E413EC03DBDBEEABE2F3D33BD4ABCD6BE9E3D22BE643E19BC843E8CBD123ECC3D53BEDEBD0C3FA93D55BEC4BE773EC8BC3B3EC3BBE5BEA43E343EA23D0ABE27BE09BE953D41BD08BE25BE303DD9BC33BC8A3E413DBC3C01BD01BEC53E4D3D583C963EF0BDFEBE353E0E3E03BE483E5B3D593D843E2A3E0DBE803CD1BE74BD1DBE06BFFFBD223E19BF09BE31BE62BD293E81BEDF3C31BE893EFDBD3CBE193E563CFBBAAEBE733ED93DF1BE273E57BECC3ED6BE393B4ABE2CBE443DB3BE39BE22BEFD3DAEBE323C24BEBCBDD0BD88BB8CBE883E033DD7BB013FA73CE83DB83EC53E3E3CE2BD8C3C84BD503E97BE883CA2BE7F3EA8BECFBDFDBE16BEBCBE4F3EA6BDC0BEEBBE0C3E443E36BE883EB5BE71BEFDBD2D3EC13DAF3E97BEED3E853DB33DE23C133EC8BDBEBD0FBE993C493E293E28BD1C3CC43D4DBE693DCC3D8D3E893E4F3DCD3E0DBEFFBDD8BD31BE0B3E3C3ED7BD643EF0BDC5BDAD3DDE3C98BE87BEBA3BD33D763E42BE103D42BD1ABD22BC16BE873E68BD943E973EF5BEB2BDF9BB16BD17BE1CBED03E00BED03EDABD6A3E4CBE2DBEC83E61BEDA3CFEBD79BE413DE83E9BBD9D3C7EBE08BF30BD3B3DBEBE883D83BEDF3D69BD673EE83C67BEE33E31BE06BE9A3C10BEF6BE4CBD813EA93EBBBE843C143EB6BC40BEDE3D6FBE6A3E433D87BC103E8B3ED33D68BE213E9EBE3E3D98BDA73D003D083D5BBEB8BE2EBD2BBE133E22BDA03E793D23BD9BBEF1BD0ABD073E003A21BE0D3EEBBD473D9D3E42BEC43C33BD32BED7BDFE3D5E3DBEBEB5BD60BE94BE6ABE89BE443D153DD13EC43CC93E5A3E1A3EE8BE6FBDF3BCC9BE7F3E9C3ED2BD5D3E033E94BD3EBE6DBE463E7B3E21BEF33DB2BEC6BD8E3EAEBED4BE583E663CC33C263D98BD5DBEB4BCA43D3CBE0CBE8D3D3E3E3DBD4C3E073F19BDAE3DCC3DC1BEB73D733E2EBE42BE5F3E17BFBBBC2FBE5D3EB8BDB03EBD3D18BD3DBEBBBE22BDAB3E42BE9B3DD1BBD8BE4D3BC8BD21BECFBEE8BE5BBD843EACBED03E53BE8ABCD4BC9D3D013E1E3EBE3E4ABE133E8E3DCD3D8C3E3A3E1DBE663D21BED03EDC3D57BEA23EB9BE1A3EB63D163EBDBC96BE34BE72BE2F3E6E3EA8BE9C3E28BCD23D87BD41BE1A3DA93EA03DC63D94BD493ED43DF83D343D2DBE05BDAA386DBEF8BB843E5FBEAE3E80BE8F3D023D9EBE42BE703D813CB93D813D74BC1ABE60BE7F3EE93E203EAE3E703EC2BE103EC7BEB8BDC6BEAB3D3DBDB83E923EA53CA93EC6BE2DBE743D213EBDBDC43DD8BD853EAF3D2D3D45BE4B3E383CF5BE26BE97BDAF3D93BD21BE5CBCEEBDD53D90BEF2BBAEBDED3DE33DE43E12BEEABD91BE513E82BC33BD47BE07BB1D3E53BEBE3E923C2F3E513CCBBE0F3EFD3D36BB93BD31BE80BD75BCA83D40BEC43EAF3CD6BDDA3E783EF93D943DA13DA5BC29BE5C3D3B3E77BA52BE8C3C933D0A3E0A3F8F3E653EB03EE53E86BEBF3DAE3D19BE5C3D213EB93DB83D13BE313DB3BEA83D9B3C80BE7CBE033EBDBEE93DC03D9B3E5D3DC2BD033E6F3DCA3C22BF0ABE483ED7BEAC3DD6BD733C103EFABDA3BD8C3E9E3ECF3E373E863E503D85BE3E3EF13DC8BEB93EFEBCC03D813DA1BDB9BE62BEB53B1E3D72BC153F813D6ABD3C3EA43D09BD20BE5D3ECEBDCB3E653DE93DAD3E0C3EAFBC77BD4F3E8D3E923EA23E083F88BED43E6CBD7F3EF23E5F3DD53D7EBDA7BD4ABEC73DABBDE0BCC6BBB7BD963EDDBD2A3C6CBE5EBE6A3EA3BEB0BE63BE3FBDAD3D4CBE1F3EEABDD4BD89BE0E3DBABC2BBE023E6CBE0C3E6F3E22BEB93D283E793EBEBD873E03BEDCBCD7BD203EE0BE8B3D8CBDCBBCC13E05BF253E4D3EB8BEF2BD2D3DED3C0B3D4C3E3BBD853ED83E903E2EBD23BE80BD0BBE44BEFF3D68BEC53E07BE99BEB83D06BEA03D803D89BD623E38BC6DBE033EDD3E29BE7A3D4DBC69BD883E5ABE9ABD49BE7CBE9FBD8BBD043E31BE31BE9B3AB43DFF3D7B3EBA3EA4BD1A3D08BE15BD733D67BEEDBD60BDD3BED5BEF3BEB1BEA93D13BD5EBE37BE69BE8CBEF63EACBEE13D393E903DB73E30BE17BD113E1B3DEABE12BC8EBD30BD80BE75BEBB3DC1BE693E093E81BD11BEAA3D88BE77BE8ABE09BEF0BB843CEABDC53ED8BE133EBB3C743EF43E0B3F233E0DBD833C14BDA2BE103EE2BE063E9FBD12BC05BEBEBD01BF83BEC6BE8BBE013E8DBC8ABEE1BE85BC65BEA5BE8E3D41BEA7BD0FBD093E8DBE90BD5ABD793DC7BD9BBD3DBE923C49BE94BD94BD4B3EF13C0BBE583E13BC963D043E7D3CBC3E863E96BCA83E903D973D52BDAEBC0C3E2E3EEBBD7E3DE0BDE4BD62BE243E0EBE0B3E283EAEBE29BECFBD213E36BD873DCE3C133DBFBBA03DC83D3BBE5B3E81BDA8BEC6BCE03E6A3D9B3D8F3D7EBDDFBD573C0B3E4A3EEEBD8D3D7FBE743D003F403E463DE43D653E5C3E733E423C493B04BE923DABBD8FBEEC3DF63DF4BD5EBDA5BDB03C0A3F2B3E99BE153EE2BE843DE4BD2FBE97BED6BD823EDD3C82BE09BE65BEB03D88BE01BE183E2D3D5EBEFFBD9CBEBC3DA5BCB73C9DBEC53DEB3D3E3E883DA0BE8C3EEF3DCBBD0FBED5BE9B3D1D3D07BF7B3DD0BE133C923D3BBE703E4BBE883B4A3DC0BDAE3E9D3CCABCE4BEFEBE363EE5BD71BEA43EED3E77BEE93CB1BE76BE50BB0FBE96BEEBBA8A3E7DBEC63EA73D8B3E1DBD343E9BBE25BEFCBD1F3E853E683E2EBE2DBE1EBE023F333E9B3EB53D28BE5B3C7ABE77BEB3BEA73D5F3E6F3E323EBFBEB1BD79BEA43D503EDB3EA03DB5BD273DDA3D50BE17BEF5BDE0BD663EC43BFDBBB13D893E333EC03EABBE12BED7BE3A3E9ABD03BED4BDC83E8F3C2ABF9F3EE53D413ED9BEBC3E49BECD3E9A3EF63DF33D383DBD3E853D19BE983DFC3D16BED0BD91BEE0BC08BE67BD193F01BD11BEB13CA7BD9E3E69BEE83C4EBEF93DB13CC0BEFFBDEB3D64BC163D36BC41BDD6BDBFBDE3BDCCBAC9BEE23E613EBABED5BE1A3D99BE51BD9CBD893E423C38BE9D3ED33DBBBDECBD193DDDBE5FBD03BDC2BE37BED2BDE6BE343EC13EB63E6CBED2BEA13EE13E8ABEF2BD2ABC06BE89BD633E7A3E443E3C3D87BE97BDA03B563DE23D293DD13C9B3E00BD26BDA13ECF3D8CBD9B3EF4BE87BEBCBD37BE25BEB63CCE3DA53C663E033E2E3ED3BA953D2D3E923C72BC8BBC823C66BEC43C65BE03BE8CBD18BE34BE1C3ED2BE90BE063D483D0DBEA4BB943DE5BA9C3ECC3EC13DA4BC693D5D3D13BF223E443C52BEF8BE8DBC823E433E913D9CBE1A3EFEBE8C3B983E2E3EACBEC7BD0CBE533E56BD7B3EFE3DDABDBE3C1EBEABBD3DBDA33E07BE193EAA3D863DABBE8EBC23BECDBEA83CA2BDF0BDCBBEF3BDB0BE6FBC223E953E42BE613E423D393EB9BE0CBEE0BE3BBE933E913D34BE663E653EE03DB2BD3D3D14BE393E703E41BE7A3E353C543E8EBAAF3E173CA2BE9A3EA8BE88BB8BBE673EFE3D10BCA8BD943EA43E1F3EC63D0CBEACBE973E2C3C34BE79BDC83EA7BDE43D85BE8ABE61BB5FBEF83C78BEE33C7CBEBBBEA6BCA6BEA8BEBEBE91BDF33DBABC963EF1BDCB3D7ABEBBBD083E21BD2F3E923D48BEB93DD4BC983E9DBE9CBE93BD41BD3E3D4BBE963EA33EC13E73BE1A3DD6BD3DBD59BDBCBEE5BEBCBEE5BED2BE1FBEC5BCCEBD2B3D3DBD043EA03C3FBEA33E193E8DBE5C3E4FBE6F3E89BC39BC46BD383E253EEABD2F3E9ABD08BE25BE093E903D813EB8BEC2BE7B3E863D1B3D14BEB33C68BECC3D183DBFBE7F3DBD3EF23E0E3EB23D883C373E953AD8BCA1BB523E093F9B3E9ABE02BF6B3C26BD873EA53EE3BEE03D14BE893ECE3C3CBD89BE3ABDCA3E34BE68BEBCBDE73E2BBE283E933D4DBD613EB03EA9BD8D3E34BE213EEE3DDC3E3B3E8FBD833E65BE7EBEE9BDF5BCBE3E81BD813E743EE4BD12BCDA3D5CBE053E573E0A3F97BC85BE843EC13D89BE103D81BE45BE45BECEBDEBBE013EA0BE283E763E733C3EBEAD3EE7BE513CB1BD773E963DBA3D433E903EBFBE08BF4ABE0DBE323E9FBE593E25BE68BC87BE29BE083E0D3E4CBEF43C803E4EBBC0BD183F01BEA13E7BBCC1BD9E3C563CE43D5D3DB9BE113EB6BEA6BE27BEFABAA9BE0BBE2DBE953D673EF2BE4B3E1F3E75BE80BE3F3EA0BE023E853DD93DDB3EF8BD96BDA03D38BEEBBDA4BDCBBD3E3E983EEFBC11BE44BE38BE17BDD7BEB23E293B27BD9A3E07BDB03ED0BC8EBE0BBD47BDDBBD6E3E0ABD8EBDD63E173E2F3E48BEC73D323D263ECB3E893DE1BDDCBDB13DE23ED93E0D3E883E8BBE82BEFDBE8EBE573D1EBFC0BEA13E183E2EBE0ABE19BECCBEC3BD023E143EF3BD53BD293E523C98BD85BE9A3EBCBEA23D583ED6BED13DDBBED53D0DBE27BF9ABEC8BD9ABD3C390DBDAE3E2DBEB73C91BEBC3E16BE9BBD41BE03BEC5BE393ED9BE8FBE0EBE6DBE8BBE08BE543EC8BE5ABE363F49BEC13DABBE01BEB3BE763D743E503EF9BD583E833E523ED63D61BEBB3D9EBC3E3EE33DD23C733E05BCBABE64BE263EBDBEBC3E3FBD7FBE50BDF53BE83E0B3E3A3E7EBE12BFC13E623E003E013EDBBC4BBEEC3DE23DCFBDE5BDF43A893EBBBE2FBD2CBE34BED63D81BEBD3B813D3D3E66BD223C073F243D30BEDE3D083E1FBEF93E4A3EFBBC103F893E133D8FBC11BFD13E1EBD5B3E58BEF93DC73E8E3D92BD663DDB3D963DB4BDFABD12BEAA3D06BC3ABD2D3E9FBD80BE96BCD4BC2DBEE33EE7BD77BE95BE913EF3BD5C3ECA3E2F3D29BE61BC38BEB33EA3BB613EAB3EB8BD67BE1D3E33BE843DF6BD60BE923B3DBE1B3E553D463E3A3EC43E1E3D713E51BE4A3E5FBEC9BD4B3E2D3E303E9FBEABBEED3C30BD9F3D4B3DA13A923E0D3E62BF8A3EC5BD1F3F163FD93D543ECD3EB73D3EBF90BE2ABF9E3DB6BF183F303E6ABF3A3F9CBE933D05BA10BF433E7CBFDA3E1C3EB83FFEBEEB3E90BEB1BDB53E513D143C14BE77BDE83D5D3EB1BE0A3EEC3DC4BED33D4C3E0D3E87BC1CBD5D3EBB3DF5BDADBDDC3D4D3EEA3D31BCBBBEB8BD903EAE3EE3BD43BE8EBE1C3D163D073EAEBD81BE84BE4E3EB2BE0D3B8D3DF23A6ABD82BE743D11BC02BE643EB8BD1CBE02BD873E303E56BDA1BD1ABEC9BD73BEBA3C84BE68BE75BDA83CE6BE53BEEA3DBFBE993DAABE793EEE3D543EA73C46BE063EAD3D90BEA5BE9B3D6DBE63BE6E3E19BE3E3E09BE2ABE09BFD73EE2BEBE3D0FBE0FBEAE3EDF3C60BE793E96BE8C3D8E3EE53E6DBD153E803EB1BDA3BDE73D253EC93D79BE103D54BD4BBD91BD773EB9BD8FBACB3E16BE21BE4EBE11BE45BEC53DA5BDBBBD293EB63DCABDC8BE513D753D6A3E5A3DC43E223E32BD63BEC53DC73DB8BEE8BE1D3E1FBDA23CB6BEB13C663B2EBE54BEF6BEB7BBA9BE5A3E023E09BE10BE4EBE4B3E2C3E8CBD0B3E0A3D2B3E0B3E7F3D8CBE853EC33E67BE2C3E69BEE23EF1BD313D7ABE07BEACBC7F3E96BE29BEE5BDAABE7A3EDFBDE8BD0CBFBE3D743EA6BE06BD92BE97BE863E29BE073E593DC9BEEDBD513ED93CC6BE5D3D1BBE0ABDC8BE3C3E3BBDB93E183E423EFA3E04BEDBBD8D3E54BDC9BEC43E913DA13E23BCEBBD85BEE03D823E1C3E783DC73D1D3D9A3DB03DC9BD3A3EF5BDE3BD80BE3A3E8FBE69BC93BDA93EE8BD82BE66BECA3E873E863E7C3E5D3EACBE2BBE563DAC3DC2BD29BCC33DBC3EE8BD6FBDBCBEB1BE86BC83BD74BD0BBCC4BDC2BC183FBEBDB73E463E29BEFBBD8DBC7DBDB23C21BE023F033ED3BE1FBEA5BECEBEA8BC9FBE053EA9BD80BE103ED9BDA0BDE7BEFEBB99BEEE3EA8BD7EBE9E3E7D3E983D3EBEFF3C98BEE1BEC3BDF83D753DF7BC743CA6BD7CBE0FBEB03DC43E2F3DB73CA43EA23E67BD053FB43EEF3EB23D643E99BD90BED6BD90BE683EA43E013ECDBD3BBDD5BB913E5EBED8BDAD3DFF3CA7BEE03E943D6EBEBC3E36BEB03D153E16BE96BB4B3D46BC1B3EB53D18BECDBD793C9D3D283E4BBC3C3EB0BE5FBDFD3D6F3E1F3F6C3D653D923E6B3C213E56BD08BEF3BD2ABE82BEE03D713C303E3FBE603DEFBDE5BDE5BC093D6ABD1F3E553CC23DB23E81BEBCBD993DCCBC95BD063DCCBC90BC153FC73CFC3D90BD393E103FEEBD8E3E96BDD03E7BBE45BE06BE0E3F73BE20BDF8BDDD3EA4BE303E3B3E333E033E87BD633E053EBABC6A3E833E2EBE42BECC3D8F3EA33E8ABDE7BB69BEC33D2B3E273ECABD143EF4BE173E7A3D033DE03AE93EB1BDC3BE9D3DA7BD52BDDABA2B3E1A3D20BD373EC93C24BDEA3D563D99BEFBBD9C3E083E6A3E553E37BCF0BD183E1E3C273ED23D923E8EBE493D5BBDFC3EFFBE933EA6BDF9BDD13A303DC1BE7BBE4C3F3FBB943E043FA2BD58BE34BEFDBCE7BD38BDF0BEAC3D88BE073E19BE4F3D373EC9BEC4BD413E2CBE9B3E543E4BBE92BE31BDBC3EABBD773EBCBD6F3DABBE773E72BE65BEBC3E3E3D013E0C3D56BD1FBE92BE8EBC17BE95BDD23E36BDF53E273F003C55BE01BFA53EA4BD8C3D8A3D26BC1C3E5D3E5BBE233D823D2E3E10BE193CD23DF3BCD23C143EE1BB1B3ED5BB7C3EF4BAB2BD3E3E6CBE90BE3A3E09BEA93D05BD823E433EC83E053C993D463E3D3E60BD413E22BE3ABE853D3A3EB7BDB53EC0BD14BEC53E883E8CBEDA3D10BE72BE8D3D433C323D0F3E593E8EBE36BE8A3E3B3E1DBFFA3C8DBDAB3DFCBD8CBC173E5A3E2A3D4FBDD83EBEBDE13D373E2ABD8A3E87BE8EBCA63EB1BEB3BEF0BE9F3DD2BDA53EA33E4C3E76B91E3D843EED3CBC3C3F3EA4BD40BEC93EB93EAFBE8D3D58BEE03EA2BE753C51BE523E82BDA1BD8FBE263D783EBD3C6F3E3FBE5CBCEBBD4D3E72BD343E263E99BE183FF2BDCF3E3FBB95BECBBE67BE583EBE3E6B3E87BD443ED5BE9EBEBE3DBEBDA3BE543E843D163D133DF0BD873DE0BE88BE95BD42BEC8BE57BE0CBFAC3EFF3E853E403E6EBE513DDD3E1DBD7EBEFFBBD8BEFD3D09BE49BD3B3E083E063E4CBE56BE2ABD673D8B3D4E3D1A3E383E82BE2E3DA4BEDABE6F3EEA3C88BE71BECC3D20BE18BE1C3E2DBDE5BD3EBEAEBE2E3D26BEAFBE1D3EB7BEAC3DF63E923D583E9DBD2C3E1DBEA4BEA73E61BE88BEF5BDE43D7DBD21BEFD3D433EC53AC3BDA1BCE43D203DA1BD603E49BE4A3E80BD7C3E3FBE673E5FBD283F2E3CFFBDF4BDF13EBB3C203DB0BD923DA73EB03E723EBEBC59BE76BE363E3B3E053FBB3EC83D4A3E983DF9BD94BE47BE83BC26BDBD3E0D3D99BDFD3D0BBE963E25BD47BCA8BD9DBDC9BCC13EDF3E32BE44BED7BD72BE673E893ECA3CE23EE4BEFA3DB73E9CBD70BC773E1B3DCA3D81BD34BE083D273EA83CDDBEC03E0D3E023F2DBE823E",
      torch_tensor_96_torch.bfloat16: "0x02000000D63DEDBDC73D903C6ABED4BC153C323E563C7D3DD53CCDBD803D1F3D473D7E3D023D10BEF73C81BD70BDDB3DC7BB5D3EF43CCDBDEDBD5BBD473DF6BD65BD11BE9CBC12BEA3BD013E1DBDC53D9ABD233DD53B1E3E1BBDA3BD95BD483DA4BD02BE163EAEBDADBDBE3D733E063E95BDC9BDF0BD0CBD8E3D70BD7C3DBCBC01BE26BC603DB9BD8E3D163EDEBCD2BC3FBE8DBC30BD093C713DD8BBAABDB1BD923DA43D91BDB03D653C58BDD33CED3B123821BC22BD38BEC1BD9ABD08BC7E3DA43C1E3D",
      torch_tensor_96_32_torch.bfloat16: "0x0200000087BD43BED43CD23C53BD573EA5BD25BE08BEA9BD4ABE28BE043EA4BEA9BEC3BC7B3E9BBE783EBB3C9CBC203E55BEFD3CD33EDA3BC0BD1E3E84BE40BE223D08BE0D3DAC3EACBE013EB13E613D023E4C3D893ECC3D813D22BEFCBC3EBE003D4F3DB23D4C3E183E8DBE0F3E70BEED3D5BBE38BD52BC5D3ED0BDCB3E2F3E9B3EE93D213E99BEE4BE36BEB3BD80BE2BBEB43E84BEA2BDB33D8B3E4EBE27BE53BEF1B91A3EE73B053E1DBEABBD1F3E233D383E723E6F3EB7BE8B3E51BD9ABDE2BDDF3E5E3DDB3EEBBE24BB8EBEB43D1EBE2ABEA1BEBEBDBA3EAE3E403ED83D4CBC4CBDE2BE0DBE603E89B9103E9EBEF0BD59BB11BCC23C0C3DA93C06BEDFBCA23E4EBCBB3D6B3D6DBE033E823E823E0FBEE1BD28BE0ABEDABD133D53BC56BE883DCEBE2F3E6FBDAF3C8E3C9CBCA33E773EE03DBCBE43BD88BD69BA4BBD1FBEFB3C993D79BE26BDD6BD81BEAA3D5BBEB8BEE2BC24BEB83D273EC73DCAB90B3F7D3EF23C9F3CDDBD3BBE383DC73ECFBD9D3D453E93BE223D903E8C3E693E8C3DBA3EA9BD943CE6BD6CBDF43CC6BC643D2CBE81BDC83D8A3EA6BE9E3D8FBD29BE963EEFBD94BDB73DBB3DEABDD5BD1F3E18BE8B3D563C913D47BDA8BC20BD8ABE6F3EB93D1D3E9C3D0FBEA43E94BE813DD6BDA03D0F3D3F3E1E3EF3BD4BBC34BEB2BD9EBD7F3D93BD1B3E8B3C85BD46BE9DBE843CF83D1CBE7CBDB2BECE3E54BE2D3D1BBEDDBE06BE17BCEE3EADBD993D22BC62BE0FBEF93D963EEA3D81BC143E283E2FBDADBD243EE43EC2BE4A3E87BD963DAD3D423D22BD833E7CBE953DD0BD94BC10BD6C3E38BE423C7F3C163E643E583E2C3EB73DCCBD983E76BEA1BE7DBE063FEABD89BCE93E24BDBDBC1FBECDBE3C3B28BC0FBE313EB63D4C3EDFBD103E9ABEA1BEFD3E1B3E123ECABDE43C3ABE7CBE633EACBEE6BE66BC5CBEC23D2A3E9CBD393E01BDAE3EDCBD473F2FBD7CBEBBBB82BE013E413D7E3EB23EC03DD7BEDEBEC33D8A3C003EDBBC51BE5F3B6C3E86BD24BE9B3D043E433CF9BD933E1F3E67BEACBB06BEC63BD43EF1BD2ABE87BE29BC173EEFBD893E1EBC863E4E3E043D9CBDF5BEB9BE183E7BBE4A3EA73D5CBEA13DF4BD2EBE9ABEB3BC533E2BBE96BD853D283B05BEA53DB1BEAABEA9BE4DBE8C3C30BE803EB1BCEE3D3BBE50BE70BD1F3EA23DBEBD063F94BD25BEC3BECC3E863D133EE03DD23EEE3E6DBD613EB63ECBBEB73E6ABB1A3DA8BDE6BD35BE963CB5BD20BD30BDEA3E76BD733E013C4E3DC33E42BD87BE3DBD19BE1E3DFC3D733D9DBE61BCE93D2E3E933E82BC9E3EEEBC803EAC3D94BDB8BE11BCC63D8D3BB4BEB43E8D3D083EDD3E8BBE06BDDEBD96BE183E133E03BD4CBE96BE823EF4BD0F3EA73D7EBE1B3E8FBE1BBDE03D2D3E3FBED63EC53D4ABE153EA23CA83D9B3EF1BD89BCD7BC04BC393EC63CA5BCF73A153DB03D4FBD963C823D023EE2BD6EBEDABDD0BDAFBE343E873E373DAE3EE13DB4BD093F343D1E3DB13E4F3EB0BE793EA23D83BE7ABC4ABEBDBD78BD7BBEB43D0B3E6A3DA6BCCDBE933E4EBEF2BCF93DC5BD2BBD3ABE7D3D453EADBD0E3D6EBE65BEEFBDA4BE023D5ABC5D3EDEBD623E1CBE3FBE2F3C23BE82BC07BEA23C21BEC0BD3EBE943DD3BD41BD24BE673E52BE033EECBD22BD6D3E283C49BC823D013E593E33BD5EBEECBE8D3C033D9F3E5F3E6F3EE5BE82BE253E723D6D3ED53D42BEB33D5FBE683D463EDABD703E1DBFB9BE8DBD8FBED4BE953FA0BE453FCE3ECEBE25BF43BD71BE95BF52BFBDBD4ABE483FE83D253F323F65BB8B3ED7BEACBFB3BFCBBCB03BFEBE073D2FBED73D30BF19BE83BECB3D0DBDFDBE1ABCD4BE723E10BC4CBD5EBDCE3E29BC7ABE1F3E293D153E35BD853DEBBDB2BE1F3FCBBD5FBEC8BE103EB7BDB53D80BC86BBABBCF63DF0BD29BEA13DF13ECDBD5C3E9F3EBB3D37BD523E91BE503EC03EC33C74BEB53E823E39BEE73BFB3EBEBD63BEA63CC9BD0F3D6BBEC33DB4BD133EA43E13BE8DBE72BEFABC39BE94BE14BF70BEEF3EDD3EDAB929BEED3E1C3CB4BD6FBDBE3D613D07BE0C3E323D133D99BEEA3C8C3E973BD3BDAC3D323D1EBE123E8ABDEB3A95BEB6BDA13EBABD933D70BC95BCF73D0F3E4B3D87BEBDBE1ABD4F3CC1BE0B3C3ABE7F3C89BEB3BD68BD823E1A3E9ABE80BD51BE22BE423DDB3D4DBDCE3C2EBD0BBE07BEF43D823E3DBE8ABE433EDABD56BE07BFA8BED3BA203DDC3D183ED83EAF3E25BEAD3DA13E76BD2EBD513D52BE123E0C3EB8BA4D3EE93C2C3EB1BEF6BB1DBDC63D073DEB3DA2BDDA3E043EABBD763B483E31BE17BEF63E8DBED7BDD03D6D3E03BEF7BDCEBCB9BEAB3DC93DCDBD663E95BEBEBDD73E193E563E41BEA6BE183E0E3F01BD2BBE583E55BD733D08BE8ABDA3BE6B3D12BD093EB9BE91BEA9BDB73D07BDDD3DCE3DDDBCEB3E043E67BD603BA5BDE4BB84BE9EBE8A3E85BE823E203EF73D1DBE3B3E943DEFBEC8BDD23CB5BC06BE223EEABC8AB974BE5FBEFBBD563E1F3EA1BDC0BD743E8C3C1B3EC8BD8BBECCBD25BEAD3C03BE993D213DC43D6E3CFD3D633EF6BD65BE313D313E0EBEB0BDC13B5D3D52BD05BEE3BCB6BD3E3E9C3DC83E6BBE843D473E6B3E1A3E1F3EAF3D903E4E3D84BE953E1E3EE1BCD53D21BE24BDA0BE153E4CBEF43E61BDF1BE3F3E88BE883D76BE97BC6ABEC33EA33D373ED93DEDBCB3BD8FBEA6BE5A3E8D3CFE3D813E693D23BDF13D15BCB33D823EF63C35BD7ABD983EFCBCBBBD653EE9BD6EBE633E983EA53E8E3ECBBE08BE3DBDF43DC53EFDBD133D7FBD8F3E873D3FBD6CBB01BC2F3C46BE39BEA4BEA43C093EFD3DBB3D1DBEC03C3D3CC93EDDBE40BEC63E5ABDE2BEB4BD103F9CBE8FBE8EBD3D3E7ABE5B3D61BE293D853E273E97BE533DFA3C953E39BEC53D97BDC4BE643EA43E853D97BEF73DD6BC7C3E3FBCC2BDBC3EA3BEA23DDA3DB83E6D3E82BE073D97BECDBD4B3CA23E93BDA1BE353EC9BE92BDA63DB03D633E8A3EEBBDC5BD90BDBABEB7BE9ABDBBBDA0BE8ABD2FBE633E083D0BBF853ED9BD553EA53E373E033E1C3DD0BC0A3E92BD9A3D96BD08BC353E1BBEF1BC00BEDA3C31BE3CBDA9BEED3D7FBE11BE893E99BD6DBE103E65BEF73D9A3D213E4E3DFF3C5C3E9C3CE73CAD3E3E3D843DBE3CE33E213EB9BEE33EC43E25BE453E443D193E5DBDCBBD673E073EE2BDEB3D593ED83D29BE953CC53DA63D893E743EB6BD89BE183E7EBD233DB6BE84BE4D3D8DBE7CBE5ABEA9BDCE3CCDBD873D2B3E693E293EBABD1F3E883EB7BEC23D063E713D9C3E04BDAFBE0A3FFBBDDB3DBFBDE13E5B3EB73E19BF40BD8D3C623E933E5F3E543E0DBE97BD33BEB63D9D3E323EB93C2CBE0CBDDC3E4DBD2B3E1F3E0BBE14BE94BE22BE80BEA3BE983E163EC5BD953E973C013E623EAD3CB03E41BE9F3D823E333ED6BD8EBDF7BDD4BEDF3E0BBEC53D00BE19BE0A3E3BBD94BD5DBE08BEB13E74BE2EBE71BE9ABD39BE8ABE783DA03E00BD8BBEABBEDA3E5F3D0CBE27BE943E903E96BE6BBDAB3E28BE25BD56BD073D7A3E883E253D54BE68BD96BB7EBD123E1FBEE1BC4EBEE93E2FBE843DF73DB9BEBDBD883D3FBC643D733EBABD08BC3DBE68BE683EC4BD0D3E963E123FCEBE0DBDB0BC3FBECCBCB0BC733E2A3E903D3ABEB3BC683E153EA53D503ECFBC41BD353EBC3BA4BDBA3BFB3DCE3E753D17BDE73D4CBA913E7F3DC33DEC3CEA3EF83C56BEFFBD253D843E123E9FBE25BD12BD1E3E0C3EFE3D79BEB43D323DE73D5B3E56BE863D86BE133D633EBA3C863D443E65BEA23E22BD7D3EA5BD2CBF84BE66BB3EBE1FBE0FBE90BE553D2E3E52BEB33AE83ED03D8B3A84BE07BE703DC23E553CCABEA6BDD2BD2ABEB03D21BCB53D7EBDC63D4EBDC23DCFBC643E60BE55BDBBBEF33B38BEEC3E823E4B3D50BE2BBD14BE313D64BE8E3D313E4C3D843EAABE933E963ED4BD7CBE603E4D3C7C3EAA3E843EE0BEBEBD26BEFA3E483E253E353EA5BD54BD45BE69BC9CBEC5BD9ABEFE3BAC3C8A3ECE3D21BCB5BEECBCD7BD91BEE23D8EBCF3BD083E703EBFBD5B3D17BE203DB13DEABDEABD853CB13D82BEECBD1B3E4F3CCD3D39BE933E1A3E473E9E3E5BBD143E2C3D623E653E46BEB33C903D303D503EE0BEDA3C443E0EBE373D9BBA373D083E67BE09BFB1BEA03EAF3DB33C68BB83BE803D413E03BF30BE203E623E49BD88BD4D3D62BE743E6FBEF13D5BBEF63D66BE9DBD7ABC08BE3FBE503D683E033E2DBE543D993E453EB93D3C3E7FBD573E9DBEA3BE763E9B3D163D90BD45BE5DBE1FBE523E9C3C16BEA4BE533DF33D90BDB63E1ABD773EA83E913E38BD043C0A3EABBD283E96BE953ED8BEACBDD63C1C3DB1BD24BC2F3E45BD77BE093E3D3E68BECEBE373E523D98BEB53D09BE0A3D23BE2A3E52BD60BE1E3EC5BD1B3DC9BDC8BDB2BEF8BD9A3EBD3D27BEEDBD8B3D76BE0EBB72BE5ABE063A0CBEA0BD863E873E5BBDE8BEA23D253E043E51BE03BE0F3EAEBE693E9CBE9FBD7BBEF3BD663E943E1EBD133E42BDC5BC893D5B3E0F3F8CBD87BE87BD6E3E7D3D1B3E29BE203D39BEB93E843E8CBEA4BD6ABE833ED13D973EE8BCC5BD64BDB6BE96BEBB3D483DC23E163FE5BD7DBDD9BE61BE9A3E023C213E19BEF83E3C3C133EC73E603D7ABE8BBE7DBE29BEC3BDA4BE30BE70BDCB3D9CBE49BDF8BD36BD0D3D923D463E7E3E6E3E053EAD3EA0BE21BED53C323E7C3E5EBEBBBDD23DE43DD6BD17BE1D3EE3BD9C3DBC3D063DFFBC2DBE083EA63DB93C083EE43DF1BDACBDA7BC793E4B3EE4BCC7BD3E3E813CDF3E053E293ED2BD72BDEDBD00BE893B083EB43D9FBC24BE873D4D3EBCBE943E45BE8EBE313EA1BD1EBE4B3E43BE723D073DD93EE7BDC43E1A3D5D3E5DBDBEBC813D0D3BE43C933D47BECDBDADBEC93C2A3C2C3E58BC2ABE90BDA1BD6F3E153EEB3E213E993E8FBDD03CA3BD92BD82BEA33E1A3D163E02BDF83D2F3D26BEE73D3B3ED0BCE43E6A3D48BD85BE9ABDABBD35BD8A3EFBBC8A3E953E3CBE90BD66BEB73DB93D3DBEE8BD9A3E4D3ECC3DB13EE23C34BE82BE7B3E533D653EC33D6E3D2ABCCBBDB0BD8CBD85BD333E5FBDF1BD51BE97BDCBBC43BE323E863D6DBD0EBDB0BEC53CBFBC5C3E913D853D0D3D713D613D7D3E243D0C3EDABDD23DA8BC13BD603EFEBD953D953D58BEDE3EEB3D04BEDABD24BD11BD1ABE94BD123ED3BDEFBD723E063EB9BDAA3D98BDF4BC34BE91BD4F3E913E783D50BEB6BD8F3E373EA83D9ABE6CBC153FDBBDE0BEEA3EA93E663E0DBDBDBE1B3EDA3DD3BD2A3EA13EE03D03BDE23E88BE4DBE1EBD8FBEF6BD8EBEC53DCE3D433E89BD8ABE873D373E243D2F3EF73C0DBEBEBC953B1B3E9A3E1CBEC2BD26BE7BBBADBD133EC0BCA83E293D243DADBD043FF5BED7BDADBEB9BD15BD063EDA3D70BDE13DB43B7E3EACBD1FBEAD3E96BE2ABCA7BD48BEF83D2ABEEB3D8CBED93EA93D333E96BDC43CC53CD13E7A3EA6BE123E9F3DCEBED63D14BEC1BD043E5D3EAB3EAFBE7CBE6C3E343D803E913D7CBE493DD9BC1F3D703D54BDD2BD88BE953C553E973DA93DFC3C83BEFE3D683E093E4D3D14BE3B3D6ABC023E893E403EEABD983E2E3E8C3ED53C89BD563D40BE813CECBD14BEA6BE503EB7BD403C13BD9C3D74BD6ABECA3D9BBE14BEB3BD3D3E553EBDBE5EBD2E3D883C6A3E7B3E823DE23DC73DA1BE24BDBABD48BD42BE863E13BE083E84BEE1BD0DBF84BE69BEA3BDB73E7B3D77BC383B09BF1A3EF5BC423D413E7EBAB33C10BEF73D003E333DB2BE44BD7D3D313E1EBD62BE82BEABBC73BEB4BE9BBC0F3EA43C79BCAEBE69BE26BED73D9BBD733E4CBE1C3DD73D453E2CBE99BE953EC2BDEF3DB63E95BE063FB9BD51BE113EF7BD8BBE743DB53E28BE293D8F3A32BE24BE843DA7BD203EF83D683E33BE31BE523D65BB1EBD573E063E9C3E573D6FBE153D493E533E703E4FBE893E113ECBBD14BED43D353D2DBE0CBD0ABDC2BE03BE543E2FBECB3DD1BE8F3DA5BD743EE9BD09BEFDBC143EFDBDAA3EA73E80BD84BDEEBE20BE10BED6BC27BE26BE1ABEA83DA13BEFBE873E5E3DF0BD263E493D1A3D51BE613E70BE3B3E4CBE9EBD6F3D0FBE133D9A3EA8BE593D52BEBCBD8ABC6D3BDEBC4D3E233E063E88BD28BEF0BCA2BDF5BC11BF833C83BD233ED63DD33E0A3E86BDF53D43BEF0BD98BD9D3D5ABEFE3D87BE0A3EE0BD2B3E1ABEC43E3F3E6F3B06BF293EB2BD173E8DBEA2BE743D773CEDBDF93ED33D15BF86BD2C3E343CE33D5C3E81BE0EBE86BE473EAA3DA53E723E933E32BE523E43BEDD3C923D73BD613E3ABD4ABE5F3E87BEA4BC19BE2D3E97BE3E3CD43EC2BE9A3E5FBEB1BEBF3D853EA3BD813E033E193EBA3E94BCC5BD393D133E663E3A3E2E3E873E96BE3DBE43BC56BD213DC03E3B3D1B3D403E6FBD33BE593E2BBE893EBDBD2F3E7FBE9E3D8C3E103E24BE6F3E113E023E573EBF3D1CBD2ABD0CBEB93D413EAF3D2DBDFC3DEB3D2E3ECDBECC3D6CBE103E77BDB63D833C26BE91BEAEBC083E94BD38BE54BCF63B58BE523D463E443DDBBD73BC983E913DE2BC47BE853E58BE223E5BBE92BE7CBD683E973C5BBEAB3E643EB93DA1BE813D073EDDBDADBDC1BEE93D433E82BE7CBE293E713B0CBE8F3D363E1BBE55BE29BEF23D6D3CDC3DE5BD263E5D3EE23E66BD163E893E3E3D40BECC3DA03D043EB53D1BBF02BE673D6F3D903E96BEAFBD293DA33D693D7EBD173EFBBE0BBECD3D09BD963E1C3E16BC1D3D3F3D39BE32BEB53D663DA6BEA13EA53E14BE46BE00BE973EB9BE7BBEB53E88BEB43D1B3E083EA63EC23C8ABDBA3CBABE06BEC63D3ABD893DABBDAEBE69BE91BDF3BD123E05BE4F3E8B3E063EACBD803EE43D73BDBF3C56BE60BEA73D173D3DBECD3D2A3E953EC93DA8BE30BEA83E23BE65BE8A3E713EE9BDC33C30BEC8BE90BDECBE34BE973E0BBEC33DEA3DB43D973EF3BB95BD34BDB43D8E3E6C3E843E05BEA2BDD3BEB93D1F3E8FBCE3BE75BE33BEFE3DD53C18BD1CBE9C3C4ABE013D3C3EA9BC973E88BD933E7F3EEA3E03BEF7BE10BE5B3D27BD1E3E08BEA1BC05BEA03E733DF13D36BC813DC83D81BE78BC42BB5FBD22BF01BE5C3DA33CC63B34BE9F3E8F3D36BEE4BD503E1D3E1BBE44BE8A3EA5BDEDBDEFBD41BE43BE2DBE88BE2BBE113C06BEAF3EB83DEA3D6C3D993D16BBEC3C05BE09BE81BE7CBE913EBEBE4FBEB13DA2BE043F303E733D82BE8C3ECC3D29BEEF3E78BE383EE0BBC03D263D21BEBABEB93C9F3B4B3E22BE3FBD703E2ABD09BE21BE973EA13E1A3E853DC5BD0F3E11BE3BBE573DD5BD9D3DEFBD89BDE43D11BD283E943D3B3D8A3EE0BC7B3C433EA43DC1BED93E3A3E8BBE28BDBE3DA0BE7FBE803ECF3D32BE3C3E233E163EB1BEB1BCD83EE8BC7E3C743EFEBE94BE333EF3BEE3BC923E8D3EF5BE57BEC53DB1BEA83DED3E763E1DBEEDBD9BBC92BECA3EC03E533E9C3CAE3EB03E3DBC35BEAFBE7CBD3EBDC8BD1E3E8B3D3BBEF0BC16BE363EBF3D04BF9D3E64BE16BEB0BD90BE20BD183E5A3E36BE61BE89BE81BE553D46BC2DBE0EBE373DCD3E0E3D943D2F3D00BFD0BE6BBD113DB43CEB3DF2BDCD3E15BEA53E6BBE3FBE24BD0C3E1EBE2DBE3F3EC5BE593EEBBD92BE073E63BEA73D4B3E94BD4D3E373DABBD12BC30BD3ABEB73C94BE9D3E4ABDD0BD9E3DF0BD14BC85BEBABD073EE33C2A3E3CBB043E423E333D13BE063E6D3E5E3E893DE13E90BE58BD523E993E9EBE13BE26BE16BEC2BE3A3EA03EA1BE833D4F3E21BC8A3E613D793BE73E50BD203D893C16BE49BEF23C403EF3BD653D70BEA83D98BD67BE473ED83BA2BE81BDA8BD95BE533EC43DAE3B9C3E0FBE91BD8A3E29BDAA3D1ABE983C8E3EDBBEF9BE993E033EF63D39BD0C3ED9BDEC3DF73BB63E82BDDE3D0A3DF0BC52BBEB3C62BD223E153E8BBED5BE3ABCF33C2F3EA0BB0FBEA7BD3C3C24BE263ED33DBA3EBB3DB7BE96BE79BD803E483E2E3E383EF4BC013F74BDC73D01BEC6BC133E06BD86BDD1BD0ABE2B3E13BE483EA9BE9CBD68BD69BFC93D203E9DBC433E3D3E2CBE893E3E3E1C3DEBBD49BE36BE15BE183ECB3EFD3DB83E003D81BD493EB13EF2BE463E823E013F0FBD4FBE15BEE5BE5A3DD33CB73D6EBBA63E2EBD07BDDFBC6D3EAFBD29BE753E75BD5A3E293E5BBDA53E033B22BA99BE0C3E9EBD863CBB3CE93DAC3E8BBE223E8F3D58BE943DCBBCE7BD94BD3A3EEFBE063EEBBDCC3D63BBE5BD20BE7A3E4B3E343E22BE86BDB43CF2BC24BEFABE67BD28BE2B3E2DBF47BD47BDFD3D853E783D80BDC63E2BBE973E463EA83DAABE9C3DE8BDCABC3EBE533D2BBE85BE3A3D27BE07BE6D3B803C9A3D09BDBB3C99BE39BD0CBE27BEB0BEC03D873EA83D04BDF9BDA73E21BE193E8CBEB6BE9A3ECABE563EC3BE63BD433EACBE213F823E96BC063E1CBE3F3CDF3C133E94BED13D8DBE9D3B833EDE3C1DBEB1BE2F3D02BD06BE51BE5A3E5CBD91BD24BEAB3D493E13BE143E4C3ECF3C1B3EEABD0DBE303E583E0EBE05BDE03C6C3EF3BB2ABE33BE3C3E1BBEFDBCDD3DFA3C863DAA3E9ABE783C8E3E72BE173EE2BCB63EA93EDF3DB03ECC3E6E3EA73C70BEAF3EB73E2BBE4FBE723D1FBCD93CD23E3D3EB33CEA3E013E793EF3BE7A3C17BE133DE23DBBBD87BD163E5ABDEABDEEBC33BE1B3EECBD8F3E693D223EA0BCCE3DB53C073B803D713EC63D5DBDE73EE1BC203D14BEB43E8ABE35BEA03D233E28BE46BE333E",
      torch_tensor_32_torch.bfloat16_17: "0x02000000373DDDBD8A3DFBBD3FBD16BD55BE1B3D74BCAE3D263D4A3DD33C69BD5CBD2FBDA1BD8A3DC73A3C3D4B3E983DB33D06BC853D273DB9BC33BE173C663D4ABD4CBC",
      torch_tensor_32_128_torch.bfloat16_1: "0x020000008ABCE53D4B3E493DB5BD14BDBBBDF9BDDFBDAF3E31BEB9BD84BEC73D6CBECC3C13BD3CBDB6BE323D1C3E593DA1BB6DBE313E44BD21BE37BE123EDFBB19BC8D3D9DBD963D7FBCDC3C1BBB9FBD4ABD13BDBB3D0BBE88BE8D3D403E14BEC73C8ABDC13CC2BD573D02BE673D7CBE05BE003E7BBCC5BDAA3D46BE253D72BD5CBDF43DC03D6A3C82BDC63CB43A133E50BD77BE47BEA83D3E3D1CBCAABC49BDF1BD4EBDDDBC8E3C52BE07BD4B3EEBBD3BBD223EAABD0BBE453BB4BD7BBDE63B833DDD3B113EB7BDEC3C063D34BD1DBEB23D633B94BD003E913DB7BDA23DF63BB53DF2BD69BC65BE3FBE1A3E6CBE0A3E063DAF3DDDBDD3BE51BD673E0D3DBF3D713E9C3D04BD3E3B1BBD363D4C3DAE3D343D8C3D4BBE1A3E45BDD4BC673D143E493D613E08BEC4BC893DD1BB83BD2C3C013E17BED0BDECBD313E0B3E1ABE3F3E833D92BD9DBD683D823D08BD893D21BE43BE5F3DC53D12BE073EB83C913DFE3C03BE4C3D123EA43CA4BC053E0B3EC8BD163EFE3DABBD79BC65BDBABD78BD203DA93C64BEDD3D72BD573DFFBCB53DE9BD0B3ED13C173E373D0F3E45BEE4BB73BDCC3C01BE83BCD63D44BDF53C3ABDD0BD3BBE8BBD163EA53C7B3DB3BD233EADBD313D343E173E763D3ABDCABDB3BD0B3D2B3E88BD2FBD4EBDD03D35BD8A3D503D1F3EE3BD943C703E053E8E3DA13ED3BC07BC153E403E1E3FAFBD3ABD8C3D93BDF8BDB93D963E69BC9D3D2C3C2CBE85BD8EBC623C58BEADBD19BE113E1D3EE13D24BEB8BCB53DC6BD663D2DBDA4BA2C3E2A3C0BBE9D3DEE3D0DBDCDBDB93BF33D07BDEC3CF43D0EBD5B3D753EDE3DBA3DA43C043D61BE4FBEF7BD363C04BD5B3D4CBC46BD253ED3BD053E323D5DBE1D3D4DBE433CB6BC4D3D7A3E14BEA83D03BDEC3DFBBDDB3D173E15BEC0BDB6BC683EF2BD3C3E933CCBBDF4BDFCBC46BEE53D4F3C37BCACBC9B3D1ABDC33C34BDDCBD5ABCA5BD37BDA9BD2D3E4D3D1B3BBFBDB0BD51BDD53D0ABE9C3CE13D4B3E113EDFB9293E873E393F403DA03D8D3D5ABEA13D5ABDB83D4A3D4A3EF43D8B3D30BD863D07BED5BDFBBECCBD413E86BBA43D19BE74BD49BE17BE20BC0ABD783D19BD16BED13CBA3C253C12BD1CBDF5BC94BDB93C483DDEBDDEBCAB3D95BDB73C24BC6E3E35BA833D6B3EB13D823E043EC8BD96BD9D3DC5BD44BDC8BB17BEABBD823DC33D60BC51BDB3BC9ABCCDBD3E3D933D5EBDCC3D1DBE95BBACBDE43D8ABD53BE703D9A3D80BD9C3C91BD683DA43B0C3ECCBD3CBA903A58BE553DB23D523E62BDA03D173D813E263D07BD01BE8C3D67BE3A3E75BE40BDB53CD7BC1A3D733E59BC723D983D9DBE8FBE21BEDCBD0D3E27BE3ABE7CBE5C3D513EBB3D153DD2BD483B553DFFBC163EF83B103D20BE873DB23DCA3DF2BDAF3CCABD71BD4B3E963D1EBE563C1D3E673C903E313E243ED0BD0CBE0E3ECE3D94BE253E2B3E1ABB00BE6DBC27BE483E30BE9C3D82BDE2BDA7BC89BD633D6B3D42BDAFBD393E923D5F3DAB3C21BEC1BDC5BD09BE92BD46BE683C6B3E543D243E56BBC2BC203D9CBC0FBB403D013D8D3D4F3DAD3D8EBBB23D473E2C3C69BB183C243E4DBEDCBAF73D813D313DD5BD853D0B3E88BC8A3D463EAD3C483E28BD3A3EC4BCD93DDA3D0BBEA23DA13C54BE4A3C0BBE85BC863E513E69BED4BD6EBD46BDD83DCABD1BBE69BDFF3C01BEEB3B9D3D273E0B3EBB3D9DBE49BE843D513E3CBD1FBD92BCBE3D4A3E1A3DD53D01BEA2BC62BED03E15BD4FBE6D3CC3BDAFBD72BED63D55BC2BBEA43D58BD903DDABD0D3E46BD4ABE01BD2DBECE3DF73DCC3D8DBDC53D4E3E0CBD893CC5BD9BBD2D3D6FBD313DCBBDFD3C1DBE023EBFBCFDBD2DBDCFBBC6BDDABC8D3DA93C483E3B3EEFBD473EAF3D3ABEC03D203DF53B9CBDECBD2DBD213DCF3D80BDF23BBD3D34BD89BC40BE873D513E22BDEE3C6B3E703DBD3D913D853E03BEE43D303E80BD97BDCE3CA53B893E223DD9BDB5BDC7BD71BDB43D83BD9E3D513DBABD2D3E163E45BC0DBE713D953C80BDEBBCBEBDFD3B5BBC803EE0BD1E3E00BD863E1F3E01BE2BBE233E80BD113E493D373EB33D53BCD7BCE2BB60BDCBBDE03D843DDBBD283D05BD93BE78BE7B3D8A3D33BD9D3DA13B053C503C223CA2BDB5BC7F3DA83C193D193D873DBFBDCA3E113ECB3CA8BD3FBEC3BDBF3C6E3C5CBEB9BD723EA93C8CBD583D153D963DCB3D17BEDA3C023D903D9BBDD4BDBCBD013E15BD37BE223D0BBD96BD43BE153DF03D00BDB1BDB7BA943C8B3D35BD18BE21BE1A3D5B3DC4BC0DBE013E413E753E05BD2CBE35BDE9BCF9BD493E9F3DB73D903C0DBE0E3E61BC373E39BE463EC5BD23BE36BDF03B313D35BDDABD12BE85BD603D663DED3C0D3D7539833DB63D05BE193E313E34BDE9BD123E813D6E3DA2BD2A3D46BDEBBD84BD9E3DDB3D1ABDA03CFABD26BDFDBD46BE1ABE3FBD8CBE3DBE4FBD103E163DCF3D23BE1FBDCEBC7B3E673E273E4F3C92BD723DB5BCFCBD093E673DC43B053E08BE983EDFBC45BE2DBE06BF0D3D1C3D6BBDE53D813CE7BD92BD8FBB6FBC4D3D70BE66BEB9BCBA3CFA3D863D06BC253E223C43BD2ABD0BBC183D9A3C283E003EF33C7FBE263E2D3D313CDB3D623DD23DEDBD5B3A253EAE3D663E153C9DBD9CBD23BEC5BC7BBDFF3C023E45BEF7BD2A3EBBBD623D223E40BED23CF43C1D3EE93CCA3DDDBD473EC63DE9BBAD3DB7BDDCBD6ABD313E603D963D03BEF5BC0ABC2A3CFFBDC6BD0E3CAB3C11BE30BDB03D813EA03E55BD1F3D2A3D223DA63D2BBEC6BD07BC3CBE973D2BBDB53DE23B313E45BE9C3EF13BD6BD983CE13D923D2C3D823C17BEA03DAE3D82BC8B3D72BEB33DF4BCC03DE4B9943B3F3DC7BDDD3D96BE213D79BEE13C7ABD13BEE23B8DBED33D0EBDFC3C1E3D8DBD92BDD2BCACBDB9BBEF3D97BD96BD173EF6BD273DE53B7BBD9B3BF03D2BBB1DBE4D3C4F3EE1BD063E203D7C3E4E3D573EE03D05BEF73D0D3EB0BBD93C123E04BCF63D25BDFBBD803D5B3E593E0CBDAEBD4ABEA53DCD3D2ABD073E5DBB01BBDCBD0B3DD5BD61BEBDBD88BD203E18BDA83DBA3C263D3D3D353D823C473E563D073D3DBE043D0C3E0F3EC13D993C34BB22BE2EBD4F3D01BEA83D4A3E353E41BD1F3DE53DF9BCDDBD133E653D153ED63DD2BC72BDB0BD053E073E6C3E353CBF3E7ABD063EFCBB723D063E1BBE873D953D2E3E58BEB2BD0F3E0ABD4EBDACBD183DFC3DC33DFE3D56BE3A3D343E7CBDFCBCA73D61BD01BEE0BEF83DB2BB783D443CF33BA43CD93D2F3E033E933DF3BD353B663D393EC9BC0D3C17BE043D82BC34BDA0BD33BE493CB13D88BD60BEB5BD41BD1CBDA5BCEDBC0E3D14BEC43C0D3C46BD54BD0FBDDEBCF13C1E3C05BE6F3DCDBD64BBB6BA5FBD983D16BD2A3E8CBDDDBD7B3D4A3EADBDEF3DCEBD59BEDA3BF9BDD23DA83C953DB1BD7BBC793C59BE38BD8A3DEFBDB0BDD43D05BE853D66BD383E12BD81BCC83DB23CFCBC13BCB338D33D7C3D373E4B3EB4BD6DBD2CBE113E313D52BD65BE3FBE79BC0EBC1B3EF4BCEABD33BE85BEB1BD8CBD863C5B3E84BE9CBD99BDECBC1E3E20BF853EC33E833C2B3E133E37BED23C483C4E3D75BC70BD853DC4BD59BD8DBD95BD02BC1E3BB3BED33DDBBDC4BD87BD843E5E3D623CB9B9B5BD6F3E143E46BE9E3DA63D173E21BE643E1B3E31BE82BDB8BDFF3C163D003EB53DC0BBE43CD1BD123DBF3D47BE1BBEF2BD843D8DBDAEBD463D51BE4ABE313CCBBC833D7A3D163D963DD53D0E3E1D3DAFBD2C3D7B3D523B05BD12BE37BDF33C383E383CDABB2F3EFEBD343EC43D2D3C3CBA083E21BE06BEAE3D37BD2CBDE5BCF3BC623B79BD31BD04BD913D3CBD34BDF2BD34BE2B3ECB3D9BBD523E393E86BEC53C853B54BED1BD103DD33CAF3D053E123D9C3D80BEC8BD023EE63D0D3D1BBE6FBCBEBD5CBB79BEDABB0B3D493E41BE3ABD09BC16BD49BEAB3C66BDABBDECBC01BC99BD3CBEE4BD9DBE253EC23B5A3EA43E1FBE873D793C39BDB13D58BD67BD73BDC43DFFBD0DBDAFBB0A3E423E2E3DA0BB403DC8BDB53D053EB0BD353EF63DD2BC84BEC43DB4BC85BE2E3D18BE653D853CC33D67BEA5BC8CBC3C3E233E813E94BE28BE1A3D213EB9BEEEBD2EBEA43D0FBE08BE3F3D3F3E003DDC3D8ABC043DBABDC53C4A3C003DDDBD033E0BBE943DD9BDFB3D53BBAEBC01BE483C303D883E23BE42BD203D8FBDF43B043EACBEAABD703D223CAA3C583E1F3DE0BDDB3C1BBE85BD7A3ECEBD79BDD1BC97BB01BD3CBCB9BDAABD74BD12BE2FBD19BE81BEB1BDA93D43BD1CBEB2BC543D403D853C3FBE42BD8DBDA0BD42BD083CEABDB93DFA3DAB3DAFBD8A3D8EBD5EBEE83D13BD1C3D88BE3EBB7A3D35BE313D3FBEB5BC59BE2F3CCCBC433DE7BDD2BC4C3E353E253DA5BDC8BC603DB1BD10BEA3BD17BE383E243E293E213DD63D66BD843D15BE11BD0A3E09BCEABD4A3E32BC73BDFFBC113E3FBEB53D46BD993BABBDCB3DB73D4ABDF33C04BD973D0FBE353E05BECCBCEFBDA1BD6F3D183D10BE2B3EF6BD24BE573E82BE843DE63C5C3CADBD4BBD293EAA3C49BDD5BC5BBE46BED13D763D0ABA6EBEE1BC3ABD6B3E27BEEFBC0A3D62BEF43C35BE49BD40BD42BEE13B5DBEF03DE53C6BBD153D973D0A3C4FBE2C3D97BD6D3D973DBABDF03D053E213E193E2BBEF23DA9BE39BC123E15BE3C3D49BE863D66BC0B3EAF3ED13DA23B773E8F3C87BD123DC53DB3BDFCBB343E67BDFABBC63BB0BC413E07BE413D0B3E3DBE3ABEC2BD363EE43D713C0C3C15BE523D683CB9BDF03D89BD163D303E86BC133E333C833EC8BDF1BD77BD58BD8F3D063DB2BDB93C163E4EBEAB3D763D1D3CBFBD8CBEC1BC553D3E3DBC3D0B3EABBE66BD933DAE3D6FBEBEBD8EBC05BEC93D50BA483C37BDFBBD023E673D1FBD4CBE34BDCEBD063E02BCAC3D143CC53CDFBD92BC08BE0CBEA03D05BC663D4DBD1FBDC3BCA9BCF33C9FBC913D47BE55BD0A3D5BBD24BE1F3D453DC4BD2EBC453ED83CA3BDF4BA583DF2BDC9BDD0BDE4BD89BCAEBE633CA73CAA3C483D203ED53DAA3D9EBDC7BD14BE92BDFE3D40BBBF3DAD3C1EBDDD3CB93C103E95BEB4BCCEBB48BC82BD03BD90BD2EBD323E073E253D93BD1D3EE5BC943D493E833C5B3DF9BDA43D063D2C3D0C3DDA3D523C233ED13D90B815BEC63D943D40BEA63C583DA5BD193D28BCA93C29BD683D9BBE253C92BC973DD4BDD53D153D09BEA63DF93DA6BDEF3B383EFE3D7C3B36BD97BD73BD2E3CAEBE53BEE13A0D3D75BDDBBD2ABE493D57BDEFBD0E3E323E093EFCBC9ABD103E083D6CBE313B633D64BDCABDF3BC8BBE853C143E9B3DB7BC043CCEBBA73D6F3D01BE2A3EFF3D573EF23C6ABEE6BDCB3D453D263C01BD91BD01BDF1BDBD3CE13D8F3DE8BC0C3E0C3E23BB863D303E5F3D88BC19BDBA3D3DBE3CBEAEBD28BEE73D3EBD91BD22BE5FBE9E3D133D963D003EF83DB2BEF63D2A3E123ED3BD10BE2CBD23BDE43CD93C9CBDF93DCABD00BD2F3E6D3C9B3DA23E49BCA5BDEABD04BDA63D3FBCA83C233E073D7C3C513DACBD013D1E3D11BE0EBE0A3C213E08BE173E0A3D943CD9BC44BDE83D063EFD3C003C2B3CFABDFFBDCC3D5FBAFD3D3DBEEDBC8B3D2EBD8ABD35BE77BDE03D73BD333E1EBDCF3D7D3E48BD1FBE143EB2BD6ABDA63D3ABEF1BD9E3D8A3D0E3DCF3D2ABE2B3D9C3DD83A613D203E89BDE8BCDE3D98BDF93C96BDCE3D803D5EBD5EBEB2BC743D623D473D85BC81BD123E0FBE08BECA3D0B3DF6BE0BBEE8BB043D973D2C3CB8BAB4BD5C3D063E023D70BCE63E4EBE90BE143D063E44BD423EA2BD2CBE5EB9D2BDBC3C103E323D89BDC6BBFABBD5BDCFBD31BDB73DEFBCE3BD7BBCB2BEED3B65BD97BD94BD1A3E01BD083E4B3EA43A043DC53DB6BD2FBE8FBDBE3D1B3D133DCF3D06BD813D95BDD9BB2C3E0ABCB5BD033D20BD163EBC3DF6BC7C3B09BD76BDBE3D923D0DBE9CBDC53D1ABEE73C91BD473D24BEB53D0DBEB4BD8ABDD3B8CE3D153DD43D84BE1BBE27BED8BD33BC073E3C3E25BC5FBD55BE4CBDB6BCF13D81BCBABB1EBE19BE533EEE3B19BE4ABE82BD6E3DCFBD05BE3ABD573E5A3E6B3D103D0F3D45BD57BDD4BDF33C033D6C3DA33D0ABC85BD83BEBD3D443E32BED23DAE3D50BC9FBD4CBE343DC2BCF7BC89BDDF3D943D3A3EA0BEE43DD5BC523C593E453D89BE17BE0C3E3FBE0A3EBEBC45BC26BD49BE4EBEF6BB0D3CC23D543E61BDC43D4EBC4E3D86BEA8BD13BD4E3EA4BC85BB3BBE96BB2B3D983CF93D943CCFBD843E193DD43D723E27BBE33DFEBC7A3ED4BDB03BA93DE1BD39BD283E8DBD083E01BE46BE96BC4BBDF0BC93BD0ABD6C3E853C8CBD123E2ABE323DE23D053EF7BD383D153E943DA6BB46BD02BD443E293C193EC03D3B3DB3BC2F3DFBBBF2BC05BDD33CF4BD853DD8BCE63D883CCF3CCE3D8BBBF23B6DBEABBB003DA13D173E5FBDB8BD58BDD43D1C3E423D223E00BD433DBF3D9D3E9C3D253F5FBD1CBE2A3C9C3C77BE8A3D05BD833D6CBDDBBD2FBDD8BC223ED93D0FBCC93E143DBCBD1D3D38BDCD3BEDBD933BD13DBFBC0ABC7FBDEF3DEB3D433E7F3DC63CA53D203E223D5ABD17BD3BBDCFBD603D983B853DD23D793DF03C08BE6C3C1DBD9EBDD73CB3BD9BBE9A3DD3BAEDBD28BE58BD133DB03C56BEAA3DAD3D29BD393E083DD9BD053DF9BD53BE1E3E973DAFBDAD3D5BBD8E3AAE3C25BD57BDA13AE4BD073E5B3DD5BD163EBA3D053E173DD43C413D02BE2CBECB3D283E38BDFB3C813E1ABC45BEE7BA8A3D8EBE3CBEC1BD643C3DBE24BDA3BDDEBB95BC643B92BD123E373EFE3AD43D32BE15BEBC3D88BD05BEE93CA33DB1BD7C3D06BD2EBBAEBC4D3DC03C453ED9BD43BED9BD67BE9DBD373D8ABDB73D553E3ABEA63E89BBB1BD4C3D8CBD793ED8BB943A2F3EE7BDD3BDE0BDF33D18BEF6BC2C3DFA3DF33C2FBD3C3BE0BCC8BD943D98BD053E71BD143DA1BDF9BDA0BD77BD3ABE053E0E3DA1BD4E3D87BDDB3D1FBD2C3E693E7EBD4E3C9FBD14BD9ABD943D7C3E42BD23BE023E1A3E8A3C1F3DF83D653DD63D67BEC6BB033EBCBC4ABD823CDF3CB9BD8D3CB03DD5BDFCBD853D14BE15BE123E823D2E3B873C6DBE79BCD7BB68BE0F3E2B3C2ABE4F3DFBBB29BE983CCFBD3FBD083E54BD38BE66BE913C813DA4BE26BEB23C8DBC26BDC3BD8ABD86BC48BDC2BC78BD82BD2DBE903CE13C08BE76BDFBBC923DDA3DD7BE6A3D7D3D8ABDFCBD153E0C3E7E3DA8BDBE3D8FBE933AD83A7F3DA13CFABD12BF11BD3B3E86BD8D3D073D14BD053E113E8B3ED93D353E1A3E7ABD6CBE0CBCC0BD313EE1BD233D44BEA13C7D3DDFBDED3CB23D283E99BE2C3D423D87BE8A3E483D363E0F3DD7BDA4BDB13CDD3D8CBD21BD98BDA63CB53C2EBE8FBDDCBD8FBDA5BC323D603E41BDF03DB03D823DA43C1A3E39BD00BDB5BD033E533CBCBCBE3CE7BD00BE433DD1BD0FBC11BED23DFABD29BDA13C563C023EFD3DA83D303DC63D083E9CBA82BDD538293DBE3D983E9D3C7E3C2B3D36BA0A3EA8BCDABC84BC853DFA3C973DAF3C983CDE3A893D3EBE31BD0C3DB3BDBFBD8A3E953C6D3EA53CA53D6EBF3B3E893D453C8A3D13BE453E323DE6BD4DBC5F3ED2BD8BBD65BCDA3D4B3D673F033E10BE4B3E293D6C3D0FBE11BD833D05BE333D54BE933C87BD05BED7BD2FBDEA3CC53D493EC53D043C843D27BEFF3C253E063E62BDCBBC493D2C3EB7BD0EBE4D3C293EE83D443E843DAF3D55BCBC3B3D3D93BC6DBD8B3D123E55BDA33C293E06BE46BD43BECC3D9A3E613E31BD22BC293DB9BDDFBD0C3EFF3DF4BD0ABE63BE103EAEBDB8BDD9BDCB3D48BE8B3B5D3D293EA43CCF3D43BD0B3E7C3C303E54BD2ABE8DBD17BE80BB83BDDC3D013E5CBD3C3E59BEBC3CB1BCEB3D853DACBD88BC9B3C65BC18BD153D9F3D1CBD8E3D1E3D4EBD9BBD363E68BD593D1FBD0B3EDBBC02BDD63D1F3C883C713CE3BD61BBC63D953BDDBDCA3D033B37BE4CBEFFBC643E903DDFBDADBBD73D2A3EF53D683E3BBE89BE963D673C6ABBC53DAD3D3D3D13BE08BD82BC1CBEB7BDCFBD8C3D2C3CBB3EEBBD6DBDA4BCA53D0A3EAD3D5A3E853C273D183ECCBD893DCEBD23BE87BD66BE103E0C3CF23BDFBDC03D773E3E3D3CBE10BE1FBC46BC5BBD223D38BD223E1CBD39BBA1BD953C283D113E03BE2B3E353E4F3D55BCCB3CC73DA33D71BD2B3CA23DB5BD153E0FBED73CCDBD223E603E76BCE73DB83D273E223D30BE04BEDF3B9EBBB63B10BD023EFDBD9ABDF0BD88BEF3BC3FBBE8BDAC3D733E54BD843E9D3D1CBE91BD883D21BE74BE37BDF73D54BB76BD9B3D0BBD15BD0B3BA73DBFBDE93C4A3E063E383D3B3DE8BC31BDC8BC1F3DBABE02BE2DBE1B3E28BEC2BCFCBC583E1ABE8F3D3B3DDFBC5B3E99BDE43C463D88BC01BEB5BDC2BD2EBEAE3DC5BDE8BD2FBD253E433E7C3DAC3DF2BCF73D53BD9F3D9ABD15BED8BC233D1EBE8B3D083DE6BC19BE6EBDDD3CB2BDBDBC64BED4BA64BB493C873D0DBD993DC43DACBD373D103D7D3E97BC8B3C06BE93BC2A3D0E3D46BD023CCC3B75BD7DBD5A3E323DC5BB2DBE59BA79BE76BC8C3DCC3BB5BDABBE1BBEEFBCABBDD6BD5DBE50BECA3D06BDDD3D033D81BDB53D963D7FBC343EAB3C38BC063E323EDEBDC23D943DF03D97BEA23E1DBDB8BC99BE023D20BDB5BD683E6B3E9B3DD73DB7BD6B3D24BDBEBD993D3CBD383D883D613E4B3EABBDE43D4D3AD6BE0FBE72BDC63C1D3EF5BDC23D22BEA33C96BB703D9CBC9F3DE7BD883CCA3C31BE89BBCDBCF63C9D3D0BBE1CBED73D9C3DC83DEA3D963C35BE233E993C51BDC03D02BE923D9A3D7FBEA5BD063D913D86BE613D9D3EC7BDB73DC1BDB03E253CEC3D13BDCB3DA63DB23A53BEA33D163D1FBE30BEE6BD293CF43D233EED3D0D3D4F3CC23D91BE18BE38BE1F3E8EBE7B3C3BBE8A3D0E3C47BB2A3D90BD67BE5FBD433DF33C1BBD133D053E7F3DE23D0DBD7D3DAD3D933D233E1CBE293D163CDCBA583DD9BD0A3E8BBD36BE8B3D59BD893A943D05BDCDBD56BD243B403E1FBE353CFCBB8C3D523D1B3E803DB63E0FBE263E05BE20BD4EBD36BC943D1EBDFCBD253D973E323DC5BC16BEC63DA2BDA5BD67BE003E56BD243E963E103E873D3A3EA03CA53D67BD453D26BDE63D9ABDD23C4CBD5FBD2DBE14BC4B3E8DBD69BCCFBD523DA2BD8D3C1F3D3BB956BE0E3C25BD873D43BAA3BD2C3D213BF5BD993DE4BD733DD33C84BD433E403E4CBD1B3DD6BDEABDD33DD63DFE3D543EFFBB063C103E143E393EBF3C41BDE93DF93D6EBEE73DF33D03BE3A3D9F3E0A3ED73B543E13BD103E2D3EB8BC2D3C603CE33D87BEFDBBA0BC05BEBDBD9E3CC0BD523D263E5FBDBCBD9E3D113E87BD1C3D523A4B3E91BED13D47BDB53BC7BD503E70BDD43D0CBED63DB13D80BC803D01BD233B0D3DE83DA8BD94BC6FBC7EBE473E2FBE573D0CBD8DBEB23C303E753B9BBE3CBE243E3D3D2CBD78BED03D0DBE11BC533CC9BD013E3BBE763D09BED6BD853D9BBD04BEFDBD203EAF3D92BD143E04BCECBD8FBE823CA0BD6B3E0DBD29BD923D0F3C143DC4BD0CBEB03D0FBD29BD873D083EB0BD84BEAC3D07BEF2BC8ABE083E38BE1CBD283E97BDB7BC4F3EE33DCEBC453E47BDCEBB69BEDD3C82BD3D3D54BEB5BD293D943C413E9B3D073DFF3D9D3D1A3D2E3B19BE643D22BE8BBD89BCF23DBEBDE93D353D3BBDBE3B003E10BE333D00BE73BDBFBD823E9B3E44BD8FBD3ABE10BE3D3C2BBDBA3CB73DC3BC303E9EBDB9BD8DBDD4BDF13CEFBE3B3C9B3CD33CBB3C03BEC739C7BD52BD58BE0BBCFFBC0EBCC13DC2BC143E6CBDBBBD073DC6BD7ABD11BC1CBE233EBA3CF3BCD0BB1D3E123ECABDB63DC4BD2CBE58BD4C3D143B253EEEBD11BE313C363E1EBE20BE5FBD3B3D133EB9BD353C4DBCEEBB27BDD0BD14BE04BE6FBEC1BC3DBE24BB91BD6ABE6FBE83BC02BE0EBD39BDCCBDB03D6FBE833B3C3D1CBE94BD38BC403C1EBE503E873B67BED33CB2BDCF3C19BB8A3EE4BDCABDA3BDD73D103DCEBD89BDF23BE4BD1CBD2DBD8FBD2C39BF3D563EDB3CD4BD63BD0A3ED13DA9BB0D3E89BC8F3DAC3C903D09BE10BE27BD2C3EFB3D04BE773E623DC8BDCD3D4D3ECB3ABCBBD8BC653E48BD1E3EA43D05BEF73E17BD85BB1B3D8DBE36BE5E3DFFBD96BECDBDF7BD283ECF3D063E003E923DBDBE03BE15BE003D60BD013EEF3CD1BDA53D713ECF3D893B7BBE2EBE1A3A563B79BDDC3D003ECEBD54BEAFBB30BDC5BCAABD31BEF4BD033E08BE313D163D3C3E01BDABBD8FBDCABD3F3ED53D973D8F3CB53BABBB6FBDB73D833D3A3ED5BD6BBE29BEC5BCE43D6EBD89BDB5BD4EBEDE3DF2BB203D8F3D82BD3A3CC63C23BC1F3D223EDE3D84BE22BEF63D903D5C3E003B613D34BD07BEF5BC81BE1A3CA23D163E04BE79BCEEBBA13D4FBD59BD203EA03CE1BC6A3C87BC8CBDA6BC71BDD43D79BD2E3C2DBD1DBD543DD6BB42BDF03B0D3EB6BD5A3D053EB93CDF3D013E94BE8DBDD63E40BDF3BD583D1FBE42BDF5BDB53BB53DC73C6B3D42BD9F3DFFBDA13DBCBD7BBECDB96C3C1E3E80BAECBCA83CA63C6DBE8F3D043E8D3EE33D423D95BDEEBB733DB4BD87BD513EF63DA53D75BE353D2E3E25BD663DCB3C98BDAEBC8F3D1D3E813DA8BD01BE8EBD9A3D0E3EA8BC143E75BBA63D78BDE8BCFD3DEFBD3F3D203C5B3CCB3CA13C8ABDA43C023EF6BD9CBD943DEEBDD53D0EBE7ABD39BD38BEFABD853A903C24BE533C883D78BD89BD0CBECDBCE0BD1EBDFBBD953C30BD42BD823EC4BD01BDBB3D53BE9B3D363C01BEE63DF9BD9D3EAB3BB63D4ABE6BBE3CBC733DF0BD543DAC3D40BE313B9F3DFF3D09BE44BCBFBD67BD383D10BEEDBDA23CC93DC8BE12BD8FBD8F3D183D5CBD963DC23DE73DF7BD6BBE963D5FBD1BBE81BDCBBC7B3E683EFFBD58BC963DB8BDD03DDB3D1F3C4FBE053C0DBDD13D34BE9DBD0C3E5DBD823D26BC48BEFC3ACF3DCCBC22BE4D3D133D03BE52BEA83D05BE0BBE3F3DBA3C8F3CB1BD7C3DEF3AE13CEEBD8BBD4BBEF1BA373EBE3DAF3D713E643D52BD22BD583E71BD863D273E623D643D38BE4DBE55BE0ABE4FBD8C3E73BDB53D2CBE05BEE9BD83BD32BE68BE8FBD11BDFCBD853DBDBD3D3E3CBECABD62BE7EBD03BE6D3D12BE303E65BDD13D48BD913D0A3E433D633998B86FBDBCBDEF3CC53DB5BD14BBCF3D83BED03C1EBCC23D73BE98BD95BDBFBCE13CD7BD953C89BDF73D87BD023EC2BD93BDDBBC823D363D69BEC83D85BCD03D3FBE17BC0ABEBBBD113B4F3EA13C673CE4BD7A3CC8BD66BDFA3D0FBE4DBE0F3E9FBBE2BCF7BDD53DE9BC23BD14BE28BDF9BD14BE3F3CA93DBC3D03BE893C2ABC313D123DBE3D4DBD003E99BE02BED7BD2FBD473E54BD53BD1E3D7FBD01BEB53D393E10BD81BD343E0D3C5CBD6F3D503C1B3E1F3ED33C173D9D3C81BD5BBE8DBE963EAE3DBD3AF8BCA13D23BE23BE383E96BD82BD193EBABD2DBE1B3CF83D13BE1CBDA7BC70BC193ECE3D65BE00BE02BE48BD543DCDBD583D943DE8BD1CBD98BDCFBD8BBB5B3D213E71BD44BDF1BCDB3D513C5B3CF13D83BE97BD7D3D65BE43BD48BB09BE99BD38BED03B063E0B3E72BD26BE01BE633C8ABD05BE19BE49BE52BD38BE9A3DF03DCCBD86BCB1BD2ABF053D693D2FBEE53C9ABDB43A",
      torch_tensor_128_torch.bfloat16_1: "0x0200000010BE58BD51BDDABC8D3D0FBE603D07BE583D8DBDB53C14BDC53A60BDB6BD3A39953D9ABC343E83BC43BD4A3D76BEA3BC18BE6EBDF63C7DBD2BBC07BD1FBEE5BC02BEDF3B9FBD59BC903C0CBDBDBC1D3EA43D653EB0BCC23CEEBDBEBBABBDD63D833DF63C363E3EBCFD3D153EC4BDF23D82BD2FBDBC3D9FBD21BD51BD59BE3A3E8D3E6DBC1EBE98B9033DC23CA83C09BD943C89BD823D053E88BD373E783DAB3D8FBD45BDA3BD483E4EBBFE3D10BE0CBD993D0EBECEBD2EBE0E3D2B3E9D3D133ECCBDD5BDA2BDA0BDEE3DE2BD32BC233E403E9C3D873CD1BD253C193B57BC7D3D33BE22BD453D80BD4BBDAE3BC3BD2CBE313D40BDA63D2ABE25BD153D213E6CBD",
      torch_tensor_128_32_torch.bfloat16_1: "0x0200000099BB22BDFD3EB53BBC3D563E16BE9CBDFA3D7EBDC43D4EBE9FBA11BE43BEBC3D193E68BD313D3FBE163E4F3E8A3EE7BDB6BD1C3E1FBE1EBE0E3E843EC8BDDF3C063EADBD69BE20BEE7BD063E6E3E953E8D3D1B3EB8BC9E3D8DBD99BD33BD7DBDB5BCA7BDDEBC393E093E5CBD7FBD283E403D893C093DF6BD55BEF93DEBBDB13B12BD65BD103ECCBD39BE673EE2BB9DBB8C3E2BBC133E6EBEA9BC103C07BC25BE8FBE7B3E9B3ED43DB7BC6DBE2DBE4A3E303EACBCE5BC95BB5B3D1E3D8CBECB3D3B3D78BEAEBBABBDABBB36BE3B3E613DA9BDB8BECC3EC3BCD33DBABB93BCCA3D4F3EB2BCCA3C84BC3E3D853E483E223EED3C3A3EB2BBFA3DE23C323E04BE113EDABC84BD083E903D413E18BD9D3C14BC33BDF1BD403D74BDB7BD2DBD503E8BBD3FBD8FBE9E3E92BD35BC843E66BD973B463EFABB8D3E613C0ABBF13C2FBC2CBDB4BC41BE20BCB53CB7BC6F3CFB3CBBBD0FBEA13DA9BD8F3D78BE03BEE6BD80BD3C3D733E6C3EA3BEB6BB1F3EA5BED03CCEBD243DBABD81BD953D1F3D203D9FBD9FBE073D2FBD35BD1B3E303E58BDACBD403D5F3D203EF3BD423D86BDABBDBEBDF93D76BEC33D8F3C933E52BE34BE133DD1BD583E843C8EBD22BE1ABE2ABEE1BC1B3C02BEEE3D5B3D51BD783EEFBC2C3E96BC173E963D13BE203E81BEDFBE1CBD893D03BE8ABD8BBD1C3E2ABD02BEB2BDD3BD7DBDD83D07BD7F3DF9BBB13B32BD31BE07BD013D00BE0A3D493DB83D48BE923D80BDF3BD89BEEBBD60BE72BCC33DE1BD75BC6ABC7BBE8D3DCD3D613E0E3D1ABE05BE783EFABDFCBD96BE6F3D18BE0EBE55BD5A3ECFBD853DF03D09BE5E3E7DBD4FBE243DCDBD5FBC7B3E0ABECFBD4DBD2C3D6C3D5F3D913D54BEE73D08BE00BE01BE23BEB43CEF3C9ABD57BDB53D693EBBBD543D3F3DC9BB123EA73D6BBEEC3D01BE2CBEA7BC023A2CBE8FBDD2BDEF3D56BEBABDB73D573DABBD3BBEE83C58BDBD3D32BBD7BEFD3DCD3E12BE39BE4A3EBD3E9D3D83BEE3BD65BCB8BCCCBCC8BCF7BDF5BD873C0EBC903E8CBDB03DB1BDF03D08BD5DBD783E0CBE7EBE353E8DBD5F3E67BEF83D0BBEA2BEDB3DC5BDD8BD8E3D843A503E783E95BD47BC40B9763D55BD993C6F3C5D3EBE3DF83D5ABE59BC4EBDAFBD99BDD43C693D17BE38BC103DACBD8A3E0C3E05BEF0BD233D1FBD733C52BD72BB723E7ABE063E05BE93BE35BCA8BDFD3DE93DE9BD433DB3BD7D3E16BE45BE8ABEBE3B12BE403EE53D80BD18BEA83DE9BCCEBD7E3E393E913DE13DA6BE0BBEC33EA4BD09BCA13E663E63BE2B3D26BDA43C473EACBD6ABECF3C543E4C3E26BE85BEEBBD943E12BE8B3D67BE693ECB3C10BDC63DD8BD923D92BD033EAF3B2A3A3D3ECCBD383DA13D21BEF4BD7CBEFFBDB93C4FBC61BDF93DE0BA4BBBB83D72BECE3EC1BE993B6BBDA1BE90BC99BE0C3E79BD7C3E033EFABA0ABE4F3EACBDA8BD8A3E9EBDDF3D5CBE2FBE253EEA3D51BE133E88BE50BD47BE513DF93CE03D6ABC773DDF3D1B3E99BD043DA53DEDBDD03D3E3E92BE74BDAFBCC5BCD03E16BED7BD703E003EC4BC773C5F3D79BE503C13BE3DBD1B3E82BD0CBC14BE0FBE4CBC9C3DA4BCA8BD23BD003D993DA3BDC93C073D01BB3FBEB13D633D3F3E613DEABD4FBD39BE8A3DF83ACC3C24BD8DBD653ED73CD2BE353E2B3D803D1B3E0ABEDC3D933D6ABD3BBD6A3D8DBDEA3D573CCCBDB93D263E89BEF33C9F3DC53DD53C8F3E703E28BEABBD1C3EB9BD5FBC6A3E0B3EF1BB53BEF3BCFE3D833CA5BDA9BC0A3E713D873E06BD863D403D12BD00BE1BBEF93D56BD173E3E3E963CEC3DFB3D8A3DA93B8DBEBA3D9CBD6F3EAD3D56BD9F3E163E1DBC363CA3BD47BE423ECA3DEBBC183E6A3D9BBD1CBE31BE08BED3BDA0BD163E193E2DBE0ABD91BEA6BDB2BDDD3D1F3E8CBD993E02BE4A3DF3BC2DBE9EBD5D3EE2BBEE3B0F3EB63EE33D8C3EC4BD173E61BE673EDC3D1DBE483EC43D1BBE21BE893EC33D9C3CC8BD1E3E713CAD3D18BE7EBC16BE4D3E363E05BEF8BDC8BCA8BD24BD2CBEB7BD863E8DBD5D3EB2BD14BDA03D06BE0C3EBD3DAF3EEABBA1BD753C323E803B1ABE1A3EB1BCCD3DEBBD2C3E35BE10BDC9BD5DBE23BEAF3D61BEDABDD13E9F3D813D893D87BD3C3E6F3EB53D473E4E3EE63DF33DEEBB843E193ED93D4F3C2E3E21BD3A3EAE3E6EBD3FBCB7BD7CBE343CA13E63BECB3CEFBD7D3DFA3C79BECC3DCEBD823E95BEF7BD8E3C75BD493C1B3E88BD293E73BDEC3D163EB13D06BED13DA03D043E9ABE80BCFF3DCDBD3BBC8E3D7E3DE9BC94BE233EFD3DCB3C3FBE773E073D5B3E4CBE0F3E69BE9D3D1BBD22BD9ABD08BB2C3D1FBD0F3E48BE883DFF3DFFBD0D3E523C4FBED83CF23C043DC9BDBC3D0FBEACBB313D15BD263CD7BD4FBD4E3E973C583D833D2CBE1E3D873E723EC73D0E3E7ABC97BEDCBB11BE623E6BBEA43CAF3D3B3E79BCA03E8D3E883CAFBCA33C243B1EBEA23C433DD5BD26BDB43D883E183E1C3D8DBD6CBDE7BCA73E04BE573D303DA73D103DB73C1DBC703CDEB916BE47BEADBDE5BE0CBC90BED9BDFC3C45BDF73C6FBD7FBE46BD193E883D56BD4B3C613D613D173E63BE89BD063E23BE1B3E0DBCB03D743DACBDC33D8BBD0ABE24BD8A3D063D8ABDCDBD9ABD563D153EAD3EFF3D1D3CA13E84BC50BE9BBB16BC8F3EAABD8CBE64BB0B3EE83C3E3E10BE60BEF33D12BE803E17BDFDBD753EBE3CFB3D60BDA03D113E4ABE283DA9B924BE0A3E5EBDE3BDA6BD26BECE3D553C9C3B87BDBDBDAD3D203E543ED7BD4F3DCF3D2E3E42BED7BCE2BDE63DE9BD26BD143EAA3D4C3E13BE6FBC283D95BE0DBCBD3D04BD723CE2BCB33DACBE413D6C3DF63C06BCDD3D9CBD06BE3EBE1FBD8ABCA23DCFBC173E99BD0BBD143E363DBA3D5A3EC7BD103EA93998BDDE3D6B3EA2BC1EBE493E93BC803E543B1F3DD1BDD9BDBEBD003E8C3CC43D2FBE4C3E733E86BE33BE433EF13CCC3CA43E583E863C1C3EDEBD253E1DBD02BD58BEBA3E2BBAF43DB03DC0BDC5BC293D95BC20BE983E353D3E3D1BBE69BC0F3EE43C3EBEB83D713C0DBE393E2EBE833DE3BDC1BC6E3ECD3D0EBEB6BE15BE83BD9B3E9EBE8B3D623D82BD72BE5E378B3E423E9CBD87BD183E28BE323E2D3DE7BD943EA03D113E693E773E833D623C29BD263D373DC6BD293E97BD743D87BDD43DBFBDB03DAA3E863E6ABE8FBDC0BD01BE203E883D353CC03C92BD763C9A3D29BE89BECCBD433DDDBDC5BD8DBE2B3DE5BD5FBE9A3E96BEB0BD6EBEAF3D0BBE19BD813C0F3E75BE9BBD1D3B0B3E47BE953DA53D43BDE33D0F3D59BC103A6FBD88BE623E923DE3BD9C3D08BE88BDE0BEA53C44BE0B3C353D8F3DAFBD3B3E1B3E13BD2FBD303DC6BDDE3C15BE78BC103EBD3D2CBDA7BD0FBDF63C603E6CB9DF3DCF3B9FBEC0BED8BD5A3D1A3E95BD2ABDA33E01BDB83C593EB03DC43CC1BDE33D3ABE5F3DA03B8DBDD13C09BE133B02BE04BD86BDE2BDFFBD3CBEA93DADBD07BE263D3A3EA43CA83E89BEC73D95BD613D533E4ABECCBD643EC1BDA83C80BDD4BD7C3EBD3E6DBD233E153C633D843D26BDDC3DD7BC293EEBBC7A3EEDBDB93DB6BDE73C813E47BCBDBC9ABD9A3D963DF23D9FBE2B3E78BEB63C75BDACBD26BD0A3E4F3E11BE193D27BE06BD1BBE41BD193D0FBE5EBD063EE03D23BCACBBD3BDD03DF73DC53D873CA4BD04BDE53C4C3E053EEF3DA8BDF03D073EBFBD203D043E3DBCCA3DF8BDD2BD9FBD023E483D04BEC33E553D6DBEB9BD7A3D413E9BBE0E3DD4BCD1BC023FB7BDB33D153D74BDB23D50BDE4BD1CBDEB3DB03D26BE04BE20BE713CD83D6BBECABDF93CC5BA913DA23EC83D213D0A3EED3DBEBC143D91BE77BCCDBD8A3EB4BD323E8FBE39BEAD3C633E4BBCD63D85BE88BE173E0F3E8C3E133D90BE1ABEBFBD3DBE7EBEDE3DD03D973BFD3D17BDF5BD3B3E11BE10BCE7BD9A3DB9BDB8BE0F3EBCBB4ABC0CBE883C8E3E143E90BD953D42BE2B3D423E303EA2BE17BE32BE3FBD083DD03DA2BCC1BD863ED6BD71BDE53D9CBD833EA9BB113E8D3E8D3E463E6D3EC83D95BD113E663E223D14BE17BE10BEBEBC09BE2E3D92BB4C3EE7BD163DF4BD7EBC153D42BE11BC333E07BEA23CB6BBBCBEC1BD30BD82BD3C3CCBBD93BD483E5EBD003E8DBECDBC5E3D44BE83BE663E07BC253D91BE19BCC43D61BDB4BE3D3D8FBE483D4EBED43D4C3EDBBC5E3E7BBD11BE59BDFBBE1E3E403E9E3D283B113D87BE81BBD53CC4BD7A3E203EAE3D04BE0C3DD1BE433E21BE343E3FBE1C3EB5BC1DBE403E403D603D16BE40BD053E40BD333D093DA23D01BE1C3E333E333D2EBDBBBEA1BD163E1A3BCA3DE73D933D0D3E97BC4F3D473EC63D933D793D5ABE923D96BEA93DACBCF43D813B8CBD453E453E243D593D943D1CBDA83D203E8A3E063CF6B93D3B3CBE3E3E93BD29BE38BE003E4E3E85BDA5BDB3BD073EFCBD513E0ABDD0BD1CBD933D2DBE50BE8ABD6F3E0CBC283D6BBE433E91BDC7BD813EFF3D0F3E4ABE60BE2CBE81BD773D673D43BE33BE873DB73DCE3C053E0A3E62BE85BA603DD03D75BDACBDC8BDBA3B28BE0A3E02BD523BA43D283E5ABE7ABD61BB0A3DD63D9ABD3F3E15BD94BE4A3D6BBC5C3DA5BDABBDA33D803B663DC3BD973D17BE6D3D2BBDBA3C91BD7BBC1ABE543E723E07BEEDBDCB3CEBBCA7BDFDBCBCBDA93C2BBE6FBDAF3D8B3E64BE673C9E3C43BD563C0ABDB73D263D483E953D763EABBD013EF5BC0ABE1A3DB0BA29BE0E3E6CBE043E62BDF5BD36BE1DBDC13D71BDCD3CB0BD02BE6DBE443E683B12BEB9BD95BE993DC33C0ABE2A3E803D103EB1BDD9BDE5BD96BDDC3DB03ECA3D68BEF33DD3BD69BD2B3EEB3D98BD77BC153C17BEFE3D7A3ED63DEEBD2ABD233E41BED7BD69BD58BDABBD61BD803E29BE323E77BE65BCA6BB6FBED73D79BEB4BD943EE73D6A3E9FBEA23CDABDB83D7ABC0BBE4C3E103D863DC7BD6A3E543E553ED1BDDDBDCE3D913E403B90BDF9BD51BE95BDB2BD8D3B13BE0DBE61BE1DBDB8BBCABDB3BD9A3C41BEB5BD163E0C3E583DA33E013D933D4B3D06BE46BE81BD03BE51BEA53D593D00BD96BD3D3D633E953E2DBE523EB8BB773D83BED23CC0BEE8BD2D3E253D1FBEDDBA183D9DBB2BBED23C87BD9CBB76BDBA3D9B3EAC3D523E17BE56BE9C3D9C3DBD3DCFBC943E1E3EFD3C13BE21BCF43D863D7DBC44BEC7BDCDBD6DBD683E783C7CBDECBD8DBD8B3DC1BD333E15BEA4BD1B3E24BD3E3DD23D6D3D02BEB83D093E93BC433E803E283E423D57BE173D593D4A3D26BEEE3DE3BD5DBE423E80BEF3BDDFBD0ABDBA3D41BC72BC77BD093E7F3DCF3D94BDF8BDAD3DA9BD353E4BBE75BD37BE8D3E26BEC13D833D913DA23DD6BD533D25BEF4BDB83DD0BD3C3C45BD15BCE13D04BDFB3D1E3DCC3DCB3E58BEF6BC32BD0B3E88BDD43BA43D6ABC033DA63E64BD17BD943DEFBD0E3EBC3D1EBEFEBCC33D373E043D4F3D553ED5BCE3BD03BE003E89BDD83D9BBD7ABD6FBD513DA43E18BDBFBD4FBE0CBD0C3CD43CBCBD54BC1CBE4DBE943E8F3D0D3D383E39BE803E87BEE9BC1E3E8F3D793DA7BE323EF23DA0BD8FBDC9BCBCBD6CBEB8BD0B3C393DE7BD84BEC5BD813B813D5CBE86BD08BEE93C51BE5DBD713E9B3DA9BE753A5D3D923D32BE21BEEBBDD9BD2BBE05BE183D8F3DCD3D4FBD47BE593E89BEAEBEB93DAD3E9FBD8EBE5E3E703E5B3E8B3D083E1EBD963DB03D5ABC53BD903D06BEEC3C0E3D08BE2DBECF3DD83D0EBCD1BC78BEB5BDFB3D96BD57BE5EBE10BC09BE62BE813D46BDB2BD3DBED13D58BDA1BDA1BE86BC51BE4BBD27BEA93C723D2B3E933C02BCEDBD80BD883EAEBCAA3D0A3E813D223E8C3EEEBCE83CEE39033C583C5ABE83BA97BDC3BD1DBE0FBE55BE93BD1D3D25BE46BD54BD2CBEEC3DA93D593E34BE89BCFEBD443D09BE183D363E8DBEE93CF43D92BDC33D253EAA3D7B3EF23DA53C05BE4EBC6ABE98BE9A3C2B3D7C3C7E3EB3BE0F3DC33D36BC0BBE143EA7BD983D5D3D8CBE213EDB3DA7BCABBD883D27BE88BD1ABC6EBE7B3DAC3CB4BECCBDAABE9C3DC73D15BD52BE4EBE4D3E1CBE7C3EC53CE5BD543E38BDF1BD05BE84BE55BE22BE4EBD77BEAA3C463EC3BE973D273E8DBA31BDD23C733A533D0D3E4ABE7D3E333E9E3EBB3D7DBE063DEC3CBB3DD73C023C51BCBEBD2EBE1BBEF33D91BD763DA43D1A3E9FBE95BE87BD49BE83BDEBBDA33B043E42BD4B3E69BE6ABC0D3E80BEADBCE2BDFABDBCBC05BE0ABEF8BDD13BF73D453D9A3DA03E8A3D223DFA3CA23DEBBA60BB88BE83BC173D30BD94BC3DBD1EBD0EBE2D3B0E3EAD3D623E43BD13BE13BEB9BD51BD853B213E9BBC0C3E4BBD05BEB3BCC43C293EB6BD02BEBD3DE0BC76BE50BD3BBC2EBDE23E12BE073C0E3E043EF03D43BC8F3D0FBD4CBE83BDD0BDA0BD0D3E023E903DC0BDB23D73BC9CBD2C3E753E35BDD6BDA6BE2C3E57BC713C26BD1A3EDC3D7ABD383CB63DCE3D5FBE1ABE2BBEEA3A77BD503E123E86BE323DED3D853D413E103E6DBE193E3D3CBA3CD33D723E8BBD873C27BE1E3E60BDA8BD05BDBE3E2ABEA7BE3ABF85BDE43ED0BE56BE6CBE093FCABEC03EF33E153F4DBFCB3E093EEF3C9DBE46BF113F34BE063EA7BD42BEF8BD893E083E72BEBF3E20BFA6BE41BDB4BD00BEC0BD143D193E31BEC8BD05BE9C3E493EAF3D223E85BDC8BD20BC75BD98BD55BEE83BAEBD43BE683EA53E1ABE93BE2ABEAFBC08BE533E7CBE66BC91BEAB3D763DE03DD33C553C463E3ABC5ABE993CE83C5F3D5DBD19BCB5BD17BE5C3CC43E83BE1BBDEE3990BCB1BA033EE93C21BE0EBE303EA33E35BE373C033E01BECD3C5B3D343E2B3D94BD64BC65BDA83DDEBC343D263C5DBC0FBE783E8BBDDD3C2DBE593E553C393E6D3DD7BE88BD10BE01BEA5BD7FBD173CCBBD0D3D05BE003C68BE283E0C3E2CBEF9BEBEBD363D3ABD213E953DDD3C413E673E18BD45BD6C3D4DBEA6BDC7BDFF3DB8BD83BE51BEB13C08BE50BEA23E5FBE44BE7DBD2CBDAEBD66BD0F3ECF3BC4BD443E123E3FBE713C3CBD503E793ECD3C59BCB9BCA3BAAD3D933D613EC83D23BE883CE4BD733C8ABDD9BD4CBED53D5EBEF1BDA3BD09BE5DBD92BA9F3CABBDF63DEEBC883DDC3BA63E3F3E773D7FBC8D3E83BBCCBDE23D65BEEBBD753E883D093DA83C93BDB1BDEA3D0F3EAFBD5BBD5FBE5D3E4F3CE73D683C3EBE08BEBFBD1B3E1CBEBDBD99BD66BDC43CA83B09BE6FBEC93D03BD04BEFF3CAB3D84BD013E793EA5BCF2BDC43C873E01BECB3D88BEF7BCB73C9CBD44BEC13CABBE52BF55BDFD3D253C563E8CBE0E3F12BF2DBFC93DCDBE10BF9DBDC83E343FBFBE5ABF5EBEF4BC4D3EB8BEA8BE17BE303F2BBF01BFFDBD64BED33D4CBF963DD6BC03BC6FBE803DF7BC563E8F3E63BC12BDC03C4ABE133EDD3C803CB2BDF6BC52BD75BE853D46BDF43D5C3E8A3ECDBB29BE2A3E003E2F3E0BBD353D0EBCDA3C033EFCBC083EA2BCA33D03BD19BDB7BD3F3E163C17BE95BE903C3EBE303CEA3D26BD93BE0C3E70BD16BEC4BDE53D99BE633EC13EAFBE873C1A3DEE3D783D583C253E903E8A3D383E873C0F3EECBD2CBEC7BDD7BE8ABCA6BD013E0B3D42BD9A3DA0BD913E2EBD8F3D953D2DBEA83D29BE63BCC93DE63CFD3D573E75BEE43DF0BD003EE33DAABDF63EFABDD3BD4ABC7F3DC83D043EE83CE5BD70BDA8BDB83A2A3E253ED33DAEBDFA3D5C3E5EBD043E9E3E2BBE723E3A3E26BEFFBD3B3ECF3D93BDBDBE503E9FBD27BE043E44BE46BE053DED3D3B3E8ABEF93AC33D3E3E50BE9ABEBE3DA03EE43D2E3D173D5C3EC8B9073D913E93BDF3BD913D503C82BEFEBB47BE4A3D5BBD15BEC8BDBC3D193E37BEA0BD00BEF2BCE2BD2FBE9CBD7D3E983D03BEC63D9A3E5FBD2F3E81BCA93D883E753CD5BCE13D5B3D753D40BEB9BD6E3E0EBE0A3EB2BD03BE453E31BE023E443D1D3D843A863DADBDED3CB0BE713D743EAE3D243E7BBE023DE53B0E3CE0BC42BD633D30BEADBD95BE82BC52BEDABD263E2FBE1FBEA5BC503DAA3E333E603C823CBD3B35BE9D3B48BDA9BD46BE31BEA33D04BD04BEFABD0F3ABDBD083D713D6A3E9BBD553E7DBD84BD113EDDBD793D60BD4CBE29BEB63D2C3E50BE4A3D48BEF33DF8BCEC3DF0BCF33D69BE1E3ED0BC73BE6BBC4CBD4C3DF4BC41BEBB3D64BE19BE7C3E413EC83D823D983D6F3DF6BCF43DB43D88BD14BE223EA4BBCEBEB2BDAF3D283EC8BC143C86BD703E93BD24BD8CBD16BE7C3D873CB9BD38BE4B3E9C3DD6BC42BD183EBCBC80BDCFBDE2BD6ABDB7BECD3CDDBD03BD6EBDA1BECB3DA53CB0BE12BEA9BD8FBD8BBD053E6A3E48BDAA3C6DBDC63D6E3DBA3C83BD2ABB01BE9FBEEABD22BE883DCC3CA53DF2BD92BCE0BDCABD55BD38BD03BE513D85BD6F3EC6BD35BE583D293DBF3D243E14BD943E233E90BD2C3D0F3E6E3B83BD9B3E163E6B3E10BE143CA4BC1E3E99BD933ED5BC61BECE3D57BD103BCD3CAEBCF3BD26BDCE3C323CB5BE593C08BD793C343E643C03BE94BDD1BD5DBD97BED6BDD53DB4BE2B3E733B82BD943E193D2ABCE6BDE3BCA3BD9EBDE73DD13E203D97BEBE3DCC3B803DA33D433ED8BB963D13BDD3BD0F3EEBBC72BE943EBDBDE13D54BD053E73BD423ED3BD8ABD413D56BDB03B95BC0F3EA5BD10BEFCBD7A3EBD3DCBBCD93D16BD49BECBBD653CEFBC83BD0E3E1B3E303D27BE69BC02BEADBC933E573E5C3D2CBE413D9EBD96BD99BECC3B29BD0C3EDF3DB5BCABBD203E3CBE4A3ED7BD4E3DD63CC93D8B3E3A3E433E973E69BEC1BD803D08BEE93C0B3D7EBDCB3DD0BD0F3D703E83BEB4BDB43DA03EE8BD143E7EBBD0BC70BE0D3EC23DCD3D0D3E8DBE0D3E11BD41BE1BBCA4BD1E3ED1BCC43D1A3E8F3ECABD94BD33BE493E7E3E943D3D3EB93D1ABE4C3D103EB13C3D3E433D3E3D1B3E3F3DD9BC0C3EE43C2D3E7BBE073A42BD423E1B3DE4BD953D643E77BDB9BD3DBE023E30BE943D0DBEE73CA33E023E223DA33E53BEA03D803EE9BD5B3DDC3D8DBEDEBE123EE9BC013F86BC573E99BD5E3E493D863D8C3D0EBE1B3D083E8EBD35BE3CBC293ED2BD8DBCAABDE73DAA3D60BD51BDFFBD1D3E1BBDC5BD23BD603EF8BCD9BD83BD583DD63C71BEB83C89BC0D3D55BB303EC13B52BDAEBE07BEA83D72BE313D04BD263EBABD66BE92BC693D393D7DBE9EBD86BEE33D4FBD853EE9BDE6BDB73C183EF7BDA1BD253DF4BD2ABD933DC63DAC3C8A3E46BEAD3E33BE23BE06BE6FBD5F3B08BC25BD0FBC1E3E363EF3BD3C3EB2BDB03C223D493E733D1ABDAEBEC3BD4A3E1E3E5A3C993D623D11BE0B3E4FBE0E3E34BE5E3C09BEC3BD3BBE143E4E3DD93BC53D79BE503DE4BC633DC5BD8E3D79BC803D91BD63BE013C2336DCBB003E2DBE653C67BE1F3EB33D053E49BE00BE5F3E513D3CBD48BE963E23BE5B3EFBBD0DBD343CA53D1E3C693E4E3E5C3E65BD2DBE0FBEA33CEDBC83BD29BEBC3DEF3D1DBDAE3B0E3EA13C363DE03D33BEB7BD513D57BE5B3E11BEF33C6CBE4FBB16BE17BEFB3CA0BD05BED63CD13D903D3A3E21BDB0BDC73D52BDB9BC7EBEF93DE03C8A3D91BEDDBD74BE8EBE843EC7BC873DB43DDB3D0E3E7A3E173D1FBE7EBE07BEE7BDCD3D36BDD53D98BEECBD6CBE9C3C023E133E113C4CBC82BD83BEC6BCAEBE39BA88BE0B3E23BEC13C073E35BE24BDB13D89BD513E1ABEB3BB673D84BB073E1C3D113E18BC28BD84BE4FBEBA3EAABD0D3E6CBD66BD473DD8BD5E3EA93E363DADBC63BDFBBD3C3BB4BC733D233D14BE4BBEBFBDF03DDCBDA7BDB5BE80BE043E49BE133E803DFA3CE2BC7E3ED03BED3D3C3E48BDF2BC053E573D233CF53C873D2BBD8DBDF03DA43DCFBD4EBE0BBE13BEC5BD603C77BD89BD9A3D823ECCBDCCBDEF3DFCBD0ABE08BD60BEB53B4EBEB2BD4CBE213EAD3E3F3D27BD78BEFFBDF0BDFA3DA63D433EE7BD74BE3FBD84BD113DD63DABBDAC3EBA3D71BE55BD50BE183DA13EFDBD9DBC4F3E6DBE1C3D2C3E56BDC0BC44BE983E5E3D9F3DDABD373CE23D11BE84BD20BE1D3CC6BC2E3EC3BD54BD38BE933D0ABD533C69BE793EAE3E45BE373D4DBCD0BD81BD52BC48BEFC3CEEBD0CBE923DF1BDC13D53BECC3CA7BCF23B67BE033EEC3CDB3DCF3D82BE953E613E913DABBDE83D733C103D5F3C3CBD603E96BDABBD0BBD0CBD04BE95BDD93DA6BE953E023E2A3D52BEF2BD31BEB6BB213EB83D6F3EC3BD233E643D403B30BE57BDAEBD08BE2C3DF0BBDCBD923D0E3E0A3D2C3CA7BD8ABD733D863D35BD093EEE3CD63D42BE0B3ED73D0F3DD5BD813D2DBE123EB23D90BD31BE27BD8FBC1EBEC5BDC1BDC4BD5CBE65BDB13D09BE4CBEF2BCB73D99BE143E31BEB1BDB5BC41BD29BD253E4CBED63D0A3E023E0FBD26BD4C3DEE3D31BE683D98BD6BBA883EE4BC4B3E8A3D93BDE03D79BD783E7FBD69BE50BE69BE003E2D3D04BEBBBEBF3DAD3EEBBC263BF83DAEBC4B3CCEBDD23D37BDB93D81BE73BDB337B5BCC0BEDFBD44BDDABC51BEA93E8CBE0BBE3CBB6EBD2B3E813D5B3E963EDBBC043EC23C133EAB3D92BD44BD363D74BEA6BE14BE35BD28BEBABE253D053E1F3EF9BC813E933E8EBDFBBD45BE6EBB053D043E0F3E52BDA43EC23D903D62BEA0BD80BC513DCCBDB1BD36BE52BD4E3E1D3D34BE9F3D8C3EE93DB53C6ABE8A3D573C36BD0D3CFB3C16BE40BE7F3D68BD4DBE373E5CBB1ABE65BE4A3E06BE64BE74BC01BE6ABE8BBD43BE79BE96BD2ABD91BE0CBE833EB83D1DBEFCBA27BE403E84BD48BD783D34BEF1BD85BE9D3E7C3EEB3DAE3C67BC7ABE4FBE16BE7EBDED3D6CBCFCBDB83DCA3C08BEFC3DF63DDBBDA1BD9B3DB93CC93DAFBD90BEE4BC90BE093B043ED7BD273EB43D95BC413E273D4ABD6BBD81BEAB3D8FBC90BE2EBDE5BD323E51BE023E0E3CB8BDBB3D323D21BD523C093EB9BC25BDEBBC703E023EAEBD80BE1FBE68BE283E843E37BE863DC23CFFBCF73D3CBDFCBDBBBCD63C09BC69BED43D883D3E3EF4BDF33C753D67BE10BEDFBD303D5E3C09BE933B03BDB43BACBE8B3DCCBC8ABD073E30BEA3BEC0BD01BD73BE15BEB0BD703E613EB43E55BE99BCB9BCE7BD20BE3F3D05BE9BBD2D3E02BD12BC5C3EF7BDA73D93BD59BE873E983D443E8EBDA2BD533D60BB09BEA03D08BE383D963DEF3D25BD5D3D4B3E1B3EDF3D0E3D733A97BD5E3E143DF7BC48BECFBC913D74BE18BEA93D4FBD81BDEEBD773D743D813EEBBD9D3D35BE77BE94BC07BDCB3C8B3E393E223E4B3C55BE6BBD2BBD763EABBD653E0EBE8C3D0D3E1E3E843B40BEDBBD063ECB3D7ABEAD3D56BEB0BDA9BD223EEEBD8EBC993CB2BCB3BD47BE9D3DA33E18BD60BDF83D423E7DBD2B3E023E54BDAFBC0C3EC4BE573E013D023E853D0C3E4ABEC9BC3EBD3EBEABBC8F3EFFBB4EBE1FBD2F3D61BA3CBBE1BD50BD973EFB3D50BD10BDF23B74BEB1BDB1BD49BCF73DB33D2ABED2BD39BEBBBDBABE78BEE83DCDBC173EB7BDE83CE0BD193D03BE54BEFABD413B8B3E59391FBEACBD9FBD8BBE10BE973D8C3D2FBE0FBD32BDE6BD06BE613EF03B83BE363EAEBDE5BDB93D173C873E35BC783DDB3CF63D4A3EFBBDD13CC73C193BDD3CB2BD75BC0DBED43D683D52BE83BD83BB16BD6BBE7CBD283EA7BB39BD233E1E3D1B3DDCBC073E993EBA3D88BDF7BD703D1D3D",
      torch_tensor_32_torch.bfloat16_16: "0x020000003F3DF53DF8BDA73D5F3D09BD59BC90BCED3CCC3C303ED73C453D253E363B6E3D0ABDC2BD9EBC1ABD033BF2BD84BCC4BDC0BCC3BD4BBDA3BDBFBDCE3C0FBEA43C",
      torch_tensor_32_128_torch.bfloat16: "0x0200000056BD4FBC8ABC973CF63BE7BB9DBCC53CC73D963A29BD95BCE13C4C3C95BC08BEDD3CB0BBD03DFEBB423D09BE373D98BDDBBDC4BDEDBDD9BD433CD43D0A3EADBC3C3DA53D84BD09BE37BDCD3BECBBACBD6EBD9D3D7BBD013EEE3BB73DA73D7F3D97BD8CBD2FBE8B3C9E3C733D843A04BDF93C4E3DDBBDBEBD4CBD0BBDAB3C77BD12BCA5BDA93C0DBD41BDEC3DB9BD653CCB3D65BC833DEA3DBB3A2C3C8FBB75BD413C03BD6FBDA0BCAFBD4F3D5C3E4ABD28BD17BC2E3CBEBC87BDCC3D1EBB83BDDBBB5D3B5FBD37BE01BE103C7D3C673D8B3D83BC613D3CBDCB3C61BD543D34BC7BBD57BC1DBD2FBBA1BD1FBB94BDD1BC983D603DE73CAE3A3D3BB0BD38BD68BD6E3CD2BC59BC2E3DAC3B2A3DA63CE5BCA53CB4BC6B3C383D5ABDB8BD84BDA13DCFBCC4BD62BB463D3ABDDD3EDABDECBCD7BC073E79BDE0BD7C3DF93CF6BCC53D97BD4C3C12BE10BDA1BD753D22BB5FBB10BDDB3CBA3C9CBC0CBD9DBC0B3E2C3AB7BBFD3CE3BC883DC13D1E3DB03D073E613DD4BB2D3DD5BC8E3905BD753D2DBDDABD1C3D213CC1BDF5BCD23D5EBEBFBD69BDC23DA9BDF6BDAB3DAEBD4EBD833CBFBCF3BDC1BD143D143D69BD463F4ABD1F3D8CBD243CBABDD83C3C3A9EBD383E16BD00BE42BD3ABDF03D8BBD7FBDCCBB1D3DC83C6F3D9BBCE43C54BB16BDA03CA83D3F3EA43CBBBD5CBD45BDB63C97BDBDBCAE3DA73DC53C65BC1F3C8D3C19BE293DB2BD3F3D9DBC5B3D5BBC7D3DF23AAA3D43BD6BBD54BD043E123DF23C8E3C0EBE8CBDAA3DBE3D0A3C42BE8FBD95BC53BEB5BDB2BCFE3C33BD5CBD0ABD15BD04BDF83D3ABD9E3B1DBC7E3D163DB93C72BCEFBD693D09BD4B3D67BC3C3DEBBB5DBD3C3DAC3D07BDD93DF93C883CDC3D94BDD23DD83D0BBE37BD213B7F3CA3BD293C6D3BB23D08BD383D9B3D4FBEAE3D8B3DA9BC223CAE3C57BDFFBD10BE15BD80BD063D18BED3BD64BDF6BD27BE76BC11BEBC3C533AA1BDBD3C4C3D90BD743DA1BCABBD303BDB3C0CBC173DE93CA13BBF3CBBBBE53D8F3DF43D613CCA3D00BEF83C6FBD88BDE83CAF3D62BD1B3D8EBDAFBDECBC443C54BC42BDA23DC23D19BD6B3DE9BC953C0DBE633DA83DF4BDCA3C533BD43A1ABD1CBDEA3C8C3D143EDBBCE1BC0B3DAFBD713DD43DCABD79BC1D3CDEBD3BBD22BE3A3D62BD1F3C90BD53BD5CBD35BEE8BD113DA33D02BE6D3DD3BD90BD983DBCBCAD3D393D72BD0A3D0F3EB0BC993DDA3C38BD5F3D893DBD3D8CBB063D423E57BDB8BD843DECBC9F3D013C88BD213E683D1B3BB1BC003E55BD99BDAB3CACBCE2BC15BDEEBC88BD60BDDBBCBEBD5E3D28BB82BCA23DA73C9C3D363EF23CD23CAD3DD3BD893D2B3EB8BDCBBD2B3E4E3CC83D913D603EC9BDB73BCBBD1EBDCDBC693D3A3EBE3C603D343CC43D883CDFBD49BD133C073D66BDC4BC6D3DBDBCA6BD15BD2E3D293DDBBCA0BCB4BBF33BBEBBF43CD73DBBBB5DBCA4BDD239BD3D873D223E233C01BE593D80BD8F3DB33D14BD48BD983D5B3C96BE39BDBBBC713D1CBDBCBCBB3D913CA83BA13DBB3D073D1BBED5BC22BDABBDDCBAEB3CAA3D29BEAEBC5C3DF23D4C3C1FBED33D933DB1BCCA3D7EBDFDBDAC3D76BD46BDC5BCC23DA9BDAEBB07BCABBD013D06BD103DB83D92BDE0BD70BD50BC47BE483D323D683D94BC6FBD7EBCF9BCF8BDB3BDC43C67BEACBD033D853DB83D823CB1BE3FBC223D9A3DBC3D853DFBBB603DAFBC1B3DB43D043C943D11BE70BD513E5BBD3EBD083DA53D563DC5BD1ABE14BDE83D5D3EBBBC0C3B83BD8A3C26BDB6BDD0BC01BD6ABD113D90BD49BC6EBD503D01BE4DBDA5BDEF3BC03CFF3C953CAE3DEA3D8CBC88BD6A3D2E3D3A3CE0BCDA3CF6BCCCBD78BD5D3DF336F0BB433DDC3D28BE61BD263D54BD283D88BD9CBD933D173D99BD903B3D3DA5BDAB3D353DBA3D1DBDEEBD043DBC3D80BD12BEE93CC6BDB83D69BDCA3C103ED73D283E64BD36BD67BD273CB1BD55BD553EC0BC1BBD0FBDAC3C803D3F3D63BDD53D91BD94BD4F3DB2BD99BD5F3AB0BA55BC9ABD7CBD85BD2EBD4D3C1BBEDDBB11BE1FBD32BD333D3DBE2ABDD43AE13BA43C0C3EFC3D95BC77BBC13BD33CDA3C263D763D463C0A3EB7BC8A3D6FBDAABD8A3DCB3DA7BD6F3DF8BC0E3E443BB7BD13BC8CBDEF3D7A3DBB3CF2BC88BD00BE4BBD09BE003CF1BCB93D8DBB2F3D133D9BBD1DBD36BD6ABC233D0D3B323B223E213EABBD413C3B3B77BD9C3D6CBD9CBCC8BDF23C8B3D0F3EAABC4C3DFF3D3DBEEC3B89BB2DBEBFBC323DD73CDF3CE8BB203D143CC6BB403DC4394B3E4EBC09BE18BD1C3C7F3C363D963C9E3D303E843D783C433D943C0FBC353DDA3D3E3DB0BD5D3DD93D83BDCE3DD9BC6EBDB23D6C3D79BD9BBAF13D6B3BCDBC6DBDF63C3C3EABBDF8BDA8BC25BDF3BC2D3BE2B8B2BDF4BCA6BD36BDBDBD0DBE80BDDFBCCA3DAABCC1BC0ABDE7BB9B3CB6BC733D10BE2FBE11BDDD3D0CBE0FBDCD3C30BC2BBD853CE3BD833D3DBD44BD5ABD563A063EB43D1ABDA1BC9CBC21BD23BD8DBCDD3CCC3C023EEABDC8BD133DAEBC173D393D77BD323D193DD3BDE13DA9BDEBBD82BDC8BD1FBCE1BC9BBD343DACBDE13DDC3DE1BC15BE8CBB94BDD33D3DBD383E643D02BE14BD57BDC73DC63CFC3D9CBD97BD35BEC43D263C98BD1BBC88BD94BD96BD04BDF3BDC53DE4BDA53D22BDF1BD99BDA33D35BE243D0C3D4E3D953C7CBD613D113EA0BCB13D763D1F3D843C883CF53CD4BD0ABDC83DCBBC943BA2BD6A3D5BBDA1BD963D9A3C1BBD84BD0D3DDB3D9B3C1D3D963D28BC3D3C853E1F3D02BB043E18BC12BDE3BDB0BD0A3D81BD98BDB6BD233B2DBDF63D4F3DC03D6CBDC8BDE73B60BB17BE953C27B8A3BC6B3D65BDF6BC25BDD2BC4FBDD3BDCA3CF23D06BD5A3DE0BD56BB3B3E7C3DBD3DD6BB443DA4B7AA3DB33DDA3C57BDE7BC253DA23C803D4DBD45BC2E3E20BD15BD76BD9EBDB2BD013CBA3D7D3DC6BE383C00BCAEBDED3B543DB1BC2E3D2DBDD13DE23D1FBEF83C2FBE16BD09BE103D91BDB93CF0BA2D3D863D9DBB7A3D96BD893DEF3DC1BDE6BB22BC653D0A3D41BD9C3BAF3DDB3D0DBDD53D93BD893D43BD533B41BD23BDF7BD49BCE4BDA93D11BE86BD93BD9BBDA03D933D303DE43CA3BDB53D453DE23D563D0DBCA13D09BE063D533EB1BDD7BDB03D00BC50BACE3DCE3DC3BCA93D46BE9ABB9E3D133E913B8A3DF3BD8FBDB3BD11BD43BE28BDA6BD4CBEEC3D0C3EB6BDDB3CB73DB83D8FBDAFBC4BBA5E3CD4BD933CA83D86BDFCBDC13B813CB03DCC3D803DDF3D85BDA43D2DBE4E3D223E473C6DBD933DB2B9B53C05BEB7BD32BD3BBEE63D833C0ABE43BD173E68BCA1BDD83DC73DA4BC49BD483D873C37BC173D053E7D3D903C5B3D643DFA3C743D10BD5B3D363EB1BC31BD3CBD9ABC03BD8ABD593DD6BA06BCAEBDA5BD503D853DA53DCCBD9D3D7839C33D603C08BC9EBC01BD4DBD4D3D553DCDBC403D4FBD1ABE523CD43CC73C3B3DEBBC04BD1A3DAF3D81BCD3BCBCBD3C3C8F3D1B3AF8BD8B3EA6BCB4BD92BCD23DB5BD3FBD34BB053E37BCC33D98BD00BEC7BB263DE2BBA73C3DBDFC3DEA3CC43C48BD9CBD9C3C6ABBE53D2FBDF9BCCBBCA4BC5EBDBD3D163E8BBC413EBEBBDA3D263CC4BD02BEAEBD97BC90BD0FBB103C883D89BD37BC0FBD9DBCA13D6A3C8C3A123C163E963B90BD01BD143E9FBD463D723DE93DA9BEA43DE4BC863D86BDAEBC8A3DEF3D223EADBD40BD52BD963D453E1BBECBBD11BD4D3DAABDB9BDBEBC09BC11BC113D41BC093CE43D22BEC8BDE33C4ABC8DBDA23D3A3E743DF83C4A3D2ABE0ABDB63D93BD5ABD0C3D923CE7BD3F3D0BBDC63D9BBD093E5A3C413E15BDD1BC863D1E3CCE3C673D9FBCCB3D133C5D3DECBB6DBB5F3D83BE023E1B3E673CA93D65BDE4BC60BC1ABCD1BDE0BC1EBCEA3D243E183DAEBD9E3DC13CF13DFCBB2E3DEFBD0BBE56BC38BD123D933D90BD203E96BD79B8D4BB063DC4BD7EBC423C59BBAA3D293D9EBDE0BDC6BDCA3D7FBD6ABC0EBD23BDD23D9BBCB43C083DAD3D82BD4DBD8A3D95BDD43D2BBD093B8FBCB5BA123D13BC873B81BD353D1B3EAEBC97BDC8BCB9BD053D2D3D773C4D3D8FBDC53CD13D523D8F3D383D82BD71BD333D43BC163D20BD03BEDF3DA2BD21BD523D643CD63D873DE03D8CBCD1BDA03D783D0C3E3B3D9E3C203D9DBBF2BD06BE783D4BBCC0BD5D3D493D853D6FBD4F3DC53C783D273E043E4D3CEDBDC3BC34BDBE3CA03D2CBD2DBC92BD1CBE32BDC3BD15BE8EBC57BD12BD8FBC0B3E0C3E0EBDC13CD3BD2DBB763D523D4C3D203ECABD1BBD0B3E3DBDB63DC5BD4D3D1D3D2FBC01BDDA3CA93C07BD1EBE313D95BD3FBE28BC57BBD5BC03BE183DA93DB83D8FBDF6BDB6BC6FBCB8BD48BCEF3CD2BD443C9EBD26BEDE3ADB3DB43C6FBDDBBD25BB7B3D88BC58BEF43BBE3D11BD2FBEEFBC483D1D3DECBDEABD0B3D303CD1BD4C3DE7BCBE3D9DBC493D22BE163EC03D6ABD00BEA93DB3BD293E843AE7BDC5BC97BCCBBC503D86BD873D0F3D9C3D14BE713CB4BC0ABC91BD1B3D593DA53D4D3D38BD23BD273CA7BC85BD283E3CBDA33D173EF3BC843DBB3C34BD13BB533C993D4D3C17BC9DBD683C263EC63DB43E023B0C3DB4BD7ABD14BC23BD663D823DF3BAAE3CB93D20BEBB3961BD063E953DA9BDB0BDE13D273D883C23BD963D74BD9ABB3ABDDF3DA73C1FBD05BE4C3C9ABD14BD4F3D42BD96BD313DD9BC3F3D80BD6E3AADBD4ABC96BDA3BDBE3B333D11BD89BCA03D10BD983C34BED0BCFD3D82BC433B403D0FBEE8BC0CBE15BC35BED93C133E533E39BB75BDA33D283D33BDCC3CCB3D3C3D8D3D653D2A3DA0BD4FBEEF3D98BD2E3D203C18BE163D823DD0BC47BCA23DBAB905BE52BC8D3D2DBDEB3DAABBC23AD33C83BB983D81BC253E8D3CCC3D403E85BD9F3B863D0B3E43BD04BB723B73BD173E13BC17BE2D3DC73DF43D1BBE2EBCAA3D3F3D9DBD6F3CC6BD6FBD133EB9BC7F3D8F3B863D0CBD77BD333EB2BCFF3CC4BD82BD333EE53D48BD5BBD4F3CA6BD8F3D0A3E903C243EA63D58BDEEBD94BDC03C0EBE8E3DD23D40392EBE903D6DBCC63C2E3D7B3D81BD603B103D7D3D9E3DADBCEABD4C3DA23DD33D053D5ABD51BD4E3E453D9ABCB33D02BD3ABD1CBD513C16BDEC3D433D813D1DBE7ABEBB3DCEBD4839A6BDB53C18BDEB3CD4BCEBBD7A3B933D7EBD3EBD9F3D483CBC3CDB3D963C643D4BBE473D7CBCB43DA23D3CBB6B3D173E81BC11BEEC3DB93CD53DD93CBFBDA5BD7C3D343DF23D55BDEC3DA93BC03B0D3EF63C3BBD85BD24BD293D0DBDACBDB43DE2BDDABBC03D91BDA6BCB13D4C3DA2BC59BD8FBD073EA6BCFABD2CBC48BEBDBCE8BD7EBDC33C87BD15BE91BD9DBD9D3D8D3DE53D423C963C09BD893C883C9FBDCD3D95B7763DC93D0DBE6A3C86BC083EA73D8D3D0D3EEDBC9BBD8FBC713B33BCA43D0B3C7BBD2BBE2EBE37BD8A3C743D4BBDFBBBE83A9FBD26BD673DB13D81BD293DC63D4DBCD2BC07BD863D10BEB03C1BBB8B3DDD3D873DD83E86BD7CBD253D033CC13D303D94BD0B3E6E3C413C153EEC3CE23D1D3DFB3D0EBC983D8DBC64BDD13D5CBD823C0C3DCDBC87BDB93CD1BD00BE81BD3C3DC33C0DBDD4BD0EBEA4BDA53DFDBD4ABD1DBDE63BB13D25BE33BDA53DBF3D62BC84BDE13D943C8ABC81BDE03C1A3C04BDC03BA63DBABB3B3D1CBD5EBC47BC18BCC0BADBBD4CBE02BEC03C89BDDE3C8DBD15BCDEBD12BE12BC95BD5F3B8D3D54BB75BDEDBDACBDC93D3E3DB7BDE13DD0BB113BCE3D4ABDB1BD85BD003E7EBDF0BB80BCC33D21BEAFBD58BC7B3AA03DE8BC79BDD7BD8B3D25BD273D34BD19BEB2BD063C9FBD62BD603D6CBC35BD003CA2BDEDBD36BDF63C8CBDA0BC83BD13BED63CB43C6DBD89BD9BBDF03CAFBD7BBD9E3D523D3DBD29BCCC3D233E65BE07BC12BE58BCCA3D18BDC6BDF5BD0BBD6A3DA0BD963A2B3BCA3AEF3D173E133D55BCE93CA7BDF03D23BD51BE0BBE0B3E61BD04BEE5BD99BDC13D823B2BBD38BD573EA23BAE3DEF3CDD3D82BC6BBB7F3CB5BCB93D9FBDA3BDEBBBBDBC1F3E0ABE823D20BD303D343D44BE033E893DCBBC0F3E4B3D5BBE083ECB3C60BDC03D493C89BC783DEA3CA6BD353D983C773D7C3D9FBC80BD363ED63CB93DB5BD5DBC7D3DE03DB8BDA9BDC33D2C3DA53D09BD1C3D103E5F3D493C48BE593E763CAB3D5D3A063E4D3CCB3D283DB9BDB03C52BD533D23BD97BBF4BDA9BD343D19BE953C833DCBBD123DE1BD1DBEA23D36BD2B3B0F3DA63D013DE0BDCB3C67BC983D933D413DC5BD22BE003DACBDFA3CABBC623D62BDA13CAC3C58BCA13BEB3C96BD703C233C7ABDEA3C07BD2D3C9E3C983B42BD583D8B3DC23D393D293BDC3C033ECA3DB03D133E043EFB3BFCBAB1BDBD3DBD3DA6BD6ABD343D8C3D0E3DC3BD6B3CBC3D70BD29BC963D51BDD3BD84BE15BC2D3DAD3DBF3DE5BDAE3DC5BD573DFEBC3BBDC3BDD03DF13C053EB7BD843C9EBD453DDCBD29BA133DCC3C033EBCBC7BBD79BD523AE1BD153DD43BB33C21BE17BD1B3EEE3D22BC493DEF3CD0BCF3BC763D11BE15BEEC3C2B3DE33DB53C143DECBCCCBDC0BD013E06BE4D3D8F3DDABC4ABE233DB0BCC43D0E3C78BD813E103D96BB41BE583D49BC653D2A3E02BEA8BBA03D0CBD053E543CB8BD81BD9FBDB0BD023DB23D463E153D38BDA13D2D3DA03D1E3E1D3E613C0FBD553D553CB93B7F3DF8BD6FBDAE3CA13DF03BAD3D73BDDD3C13BEA6BD863D903A23BD06BE41BD9FBDEB3DE9BCA63C283DEB3BC6BDFC3C8FBC13BD9B3BE4BC553D03BE2F3DC23D4F3E543DE23D89BD4C3D61BDAD3D283DE0BD6B3C81BD05BCD2BDB3BD533D46BDA03C89BDC23D63BD2E3DB1BD64BD123E4F3D4F3DC33C1BBE77BCB5BB1A3C06BE0BBE763C29BC543B3ABDE1BC13BCA3BD9B3DA9BC343DFD3D0C3D22BD13BDE93D7CBD023E413DF3BDC6BD913DEFBC24BD11BD0EBD253DECBB953C27BD2F3E203E7D3D203B753D9FBCB03CB43C30BD60BCC93B02BDA43DFABD90BC45BDC93C313DBA3D6DBD1B3D583E73B9793DB0BD60BCA5BD38BC8B3C4ABC43BE3CBD2A3D233B3FBDC6BCFD3C003D683D993D83BC2B3E053DAF3C61BB34BDC33BC8BCBCBD49BD8ABCB1BC5B3BCB3D92BC0F3D07BD5DBDCD3D5D3DE53DDF3CEE3D593D423C4F3DC73DACBD443D233C75BDDBBC52BC6D3CC6BD45BD8A3DF3BCE2BD26BDC13D38BDCBBD2BBD28BD0ABEE9BD3CBDA93C423D65BD29BDB63CB2BA03BD7CBDA8BD903CB83DCCBB81BC5ABDE9BB453D28BE0ABD8C3D063EDD3DEABDC6BDBC3BA53DB83C74BC33BDEABC7E3D603E90BCA7BD583D663EC7BAC7BD8FBD6A3A79BD26BC32BEC3BC6A3D3C3D0FBDB2BDDBBD4FBD5FBD7A3C35BD92BCF13C063E18BE9ABD9ABDBF3C20BD863D463D85BD50BEEB3C4E3D413C7EBD4E3D8ABD23BBD13DA1BD24BD6EBCC1BB21BD6BBD933DF53C073DC13D51BDBEBBF7BDF3BD5E3A693EF3BC05BD853DE0BC37BD55BD22BDD23DA43ACBBD8BBDFFBC0A3CB0BCCF3D96BD933DCCBC94BD983B89BDF9BD60BD1CBE113D5FBC973D143D593EAA3A2CBDF83CCEBDECBCCDBC2C3CDEBD13BD91BDCABCC13CB23D1E3D9BBDE1B8E7BCF3BD553DA7BC2CBEFC3C10BCBE3A033D2BBEBA3DA03D6B3C94BDF03CBF3D3BBD993D77BCD7BC32BC9ABCCEBC12BD88BDA53C65BDB5BD3CBD2DBD91BCBCBC793D583D983D273B28BCD4BDBCBCC03CCB3D993D813D523D43BD113B343DCC3D45BD9A3D02BEE33D2FBD0A3DD1BC19BC3CBD47BD9FBDABBD263CB03DC63C813D0D3EF5BC373E21BE03BD78BD1BBDA3BD283DA63D55BDC0BD8C3DA43D8B3D82BA6B3C603C543B663D1A3E07BE583D04BBE5BCABBB5E3DBC3AA6BD663D5F3D633D3F3D77BD6E3DE23B2A3C49BE85BD623CE3BB58BC1A3DF83B26BDBD3DC13C823C54BD9ABD9EBB343D2DBE363CBC3D1EBE083D03BE3B3C1ABEC9BD9B3D59BD0B3E26BCFC3D18BEB5BCC83D1CBD7F3D3F3D33BB8FBBCABC2DBE1E3E973DC4BDB73D183EA63DE0BD0EBD3A3D3EBD333DCFBB943C5CBDDDBCF8BC34BD83BD8CBBE9BC2D3DEDBC333E27BCC2BD89BD953DDDBC8CBC08BCB73D26BDF93C59BD413DF13D163D61BDCFBC343D143DCE3DCE3C8C3C3B3C233E2DBDD1BC2EBE1DBE6C3DF4BC4BBD8E3D0ABE9FBD50BC153CF7BDFF3BDA3CCEBAABBD0DBDB0BB423D733CF43C36BE103DF1BC34BE37BE833CFDBC18BD86BDE4BDBFBD98BDA23D8F3C383E263D8E3C33BC90BD343D473DFCBE5C3CD4BC703ABCBDE4BCCB3D133D153D9F3D39BC8D3BDC3D8D3CF63C22BEBCBDB7BDCCBDE73DF93CDCBCD23D933C323C81BD60BDBB3D5ABD033D93BD5BBEB83D783CFE3DFBBCAB3D893D82BD5CBDAF3D54BB01BD223C8BBDA63C8FBA28BCCFBD2E3DB63DC1BDBD3CE3BCFB3C2C3D823DB73C803AA93DA1BD9DBCD7BDD1BEAD3D8EBD733B99BDC73DAA3DCCBDDBBAC3BC53BD68BD0E3EE93BBB3DE8BDFF3CB4BD1D3D673DABBDF73D52BD45BD60BDDF3DA53D61BC7ABDE83D023EFABC8E3D363D2FBDF1BB453D7E3C6F3C683DAF3DA43B87BD293D6FBDF73D223D313DAABD8EBD383D4CBD52BDF0BCB83D53BCA63D99BC61BD583DC63DEA3D433E303DFABCB4BD8A3C40BD4DBCD1BCD1BC13BE923D86BC233B00BD04BC0ABE043DB5BDF6BDD83DBD3C8EBD39BDD6BD84BCF7BD9C3D31BDA13CED3CD7BD253DF9BB66BD34BB3C3E333D993D1E3EB8BDF83CAE3DF9BD643DD03CBA3C8ABDD73B8B3B383C6B3DF6BDE63C64BC9E3DFF3C97BC1B3E7D3CBF3CC83D803CDABDCB3DC83D01B663BE0D3E44BD16BC7EBDFDBCA5BC74BC0B3D773DBE3BA4BD803DCDBD093E28BD3EBDC43AD13D5CBD0A3ED8BD2C3DEF3D75BDA8BCA8BC51BD513DD23C9A3D6ABD26BD983B6A3D81BC603DCABDBCBB04BEE23D89BDC13B113E0FBD48BDCDBB0CBE7C3C67BD8B3D3C3DF33D0BBDBFBC4DBE3F3DAABD613D793D64BCD1BC7DBCC2BD123C963D00BDEC3D09BD063D04BD14BD653DB43C88BCB5BC453A813DAA3DD63DF7BDD6BBB2BD1CBDE6BCD43DCF3D0EBE98BDABBCF8BD10BE413D1BBE34BD213CBA3D79BDC0BB6A3C93BD573D5EBC3C3D183C483D113ECF3D713D913C5C3D133EC13CB3BD5ABD0DBEDD3DC53D7E3D1FBE73BD7DBDA13DB2BD95BDB0BD82BDCABD0B3E333C25BE8A3DA33D943D2F3DFC3D5E3C643D843DA63DC2BDC6BD8BBD833C6BBCF43A833DAC3D843D883D193DA03DA5BCD4BD6E3DFC3D85BCAFBD2C3C7C3D4C3D983BB9BCBFBCAC3CF53C9F3DF83D813D733D11BD9C3C34BDDEBC89BCD33CAE3D013E2EBDFE3D893D06BCDBBC51BDEABA9ABC4C3D59BDE63CB7BDC1BB8FBD9EBC3ABE1EBB213EFCBD533D86BD5D3D1FBE683D5F3C44BEE5BDD43A903C3BBDC73DD2BD773C103ABFBD953D2C3E9C3DB03DC6BB543D393C0A3D033DAC3C72BCB43D50BD07BD8EBB90BDB1BCE43D0E3EAF3D843C013E84BB163D8BBC003D7DBD143DD3BD083B43BDB5BC1ABE8DBDFA3DE13BD03C2CBD24BD2ABD913D02BD383D293D893D8B3CEE3D93BC30BDD83C49BDCEBD11BC33BEEE3DB13D7EBD183DB6BD1F3E71BC073D8CBD633B19BDCBBDAB3CAA3BA33DC33DA53D05BD613D77BBC93DFC3C1EBEB43DB53D993DAABCBF3DC5BC693E1D3EED3BE83D943D9A3DB63C5EBC25BDB8BC443D9F3D2FBE053B783C11BDBABD423DEF3D013E953DD6BDE33D813DD43CB8BEC9BDC1BB943C8CBDDDBDA23DAFBB443D0F3C243D033E7B3D433B9C3C06BDFD3D3C3D0DBEDD3D8C3DC63D3A3D363EFE3BB33DD8BDE53C4E3D783DC93D113C203E90BD50BDEA3A6EBC98BC103C3A3CD0BD78BD583D1B3D483DED3D18BE4DBCA93C93BC823A8EBD50BD113C9ABC1E3DF63D02BE2ABC023E923DD43C85BC2FBEF1BD713D7ABDA43D1C3DC93CC33D163D38BD45BB373D903DAA3D6DBDD9BCBE3D7EBDB7BC0CBDC4BC04BDF8BC693D0E3EE83DB33C713CCF3D843DC5BD233D233D79BDAFBD863B75BB2F3CBCBD103D59BD083DBD3C4CBEAE3DCF3B09BE0F3D1DBD2DBD9CBB1BBDCF3DA73DF6BC953DD5BD033DB3BCB4BD15BD823C23BD92BD9D3D51BE62BDBF392CB91C3E02BC923DDB3CDB3D5C3DFB3BBC3C503DDB3D503CA2BC6BBD623DD23742BC94BC413D9ABC723D5C3D0A3C96BD78BDC23DC6BDD1BD38BDA9BD2E3C4E3D063EDC3C373CD8BA4F3DDF3901BE233D6ABD063EA6BDC5BDB63D92BD1A3CF5BCBA3D233EB3BDEB3CC23D4F3D79BCA5BC0CBED43D14BDD5BC9EBEBA3DCB3CE3BCF73B87BA783D78BD8ABD58BAEDBB63BA6C3D0C3E203DA3BCCABBA5BDE3BD863A393D83BD393D0D3EA23D073EA23D163EBE3B92BD1ABD1EBEC5BD943C663D0EBE4CBEC4BCE9BDCABC013EC5BD98BD4ABDF0BCDCBBEB39FABCB6BC303D09BE0C3B8C3DE03A45BCED3C463D3C3D15BD153EF6BB82BA89BCB53D883CB5BE09BE543D80BCD7BDE93D8C3DA43CC63DA1BD503DDABD923C0B3DE2BDF2BDFD3C033D80BD47BD86BC2B3E133DA03B3C3BFF3CC2BD1ABDDEBD463D31BDD4BB003EFD3D95BD3B3D97BDA9BDE0BC3B3CC8BDDABC0CBEF53D2DBC22BE35BDC2BD0B3E0F3DE5BB1EBD943BA9BC16BBA9BD8C3A553C053C513DF1BBE5BD9A3B33BE7FBCA0BBBD3C653DA23DEEBC293E9ABD333D0BBE93BC7D3D953DABBD21BCB33D573E1ABE36BE2F3DB93CC6BC253D283E863C4FBC1E3DC4BD11BDDC3D0D3D66BDEF3D8A3DFEBDA5BD7CBD17BCFABB7C3DA83D99BB123ED3BC2FBC30BE2E3D9ABC2C3E61BD91BDC7BD603B933D05BE91BCE23C723DB03C403CB9BCC13BD73D9CBD6BBE9BBD63BDF93DCBBCD93C89BD0DBE453B203E843DDCBBD4BDC23D5F3D6A3D01BD243C393D3F3CCE3D09BE853D643D8BBDF2BD29BEE63CC03C223C093E143CC03D2C3E973CE8BD44BE823D37BC883CCABD62BD173E003B853D3A3DC4BC543CBFBCBB3C3ABD37BE513DD2BC12BD1A3E853DE63D123E7ABD763CC73D3ABD44BE323E893DA2BD46BD3CBE213D3DBDBE3746BE323C3FBC0C3D3F3CA53CA5BC29BDFA3BACBC853DAFBCA1BD993D333D8DBD813CC03DD93C85BD2F3ED5BD81BD1DBE99BCDF3B8D3C8B3D10BC08BD113DB7BC103D4DBBB53D863D6C3CA1BC033D193C1F3E5BBD973D043E833C08BD093D31BE99BCB8BCBA3DA0BDCEBD77BC34BEEBBBB03B89BDA53D95BD9FBD2EBCDC3C39BD07BDAF3D5F3CB13C263DB2BCA33B8F3D8A3B2DBE9A3DF33858BD573D813CC3BB3CBD663DADBD383E09BE583DBDBDC43C943D91BDF0BCA63D34BB33BDB83DC4BD1CBE23BD6FBD083D85BD5F3B4D3C20BDF3BD6FBDC23D87BDF03D81BC993D303D9F3DEA3C0DBD93BD5A3D3BBDB33CC13DBEBD5E3D0EBE13BEA73B1E3DB6BD413CB0BD84BD99BCEFBC423D6B3C61BDE53DD93DACBD8C3D7A3D10BDC5BDDD3D97BDB5BD29BD1FBDE1BC783D73BC7DBD953D05BD823C913D9E3B45BD5DBD9DBD8DBD1CBDC9BD813DF1BD923D14BE863B833A8E3DA3BDA0BBFD3C273D213C4CBD4CBD23BB373D17BC8EBD123E463DF3BD003C363ECE3C5CBD5CBD3B3E0CBD1EBD403DDCBD62BD8C3D993DFE3CE4BDA2BC1A3DE93DE9BDA33D703D9D3D293DBB3D88BD66BDB2BDD4BC0ABDD73D39BDA53D3A3ECFBCE43C15BCADBC893D643D75BDFDBC44BD473E",
      torch_tensor_128_torch.bfloat16: "0x020000000FBE8F3CF6BCB1BDCD3DCFBCDD3D413D41BC613D11BD8ABCDE3DEE3D673E90BD0B3E563D423D81BE6BBC513D0CBD89BD183EBBBD65BDA1BD3B3D00BE3EBE2ABD14BDC0BDFABDA5BDB03D5ABD64BD14BDD4BC78BD18BEFABC9BBCCEBD87BDA1BA973D7BB9413C3A3EE3BD8D3D103DA33CAABD493CECBDAFBDCC3CFB3BC9BCD13C1EBD883EA2BD273E42BEB9BDE5BD1BBEB43D2E3DE8BDADBC9CBD213E763E3E3CF3BD67BCABBDE8BD2D3E2ABD0A3E463D01BE8C3D7ABD04BDBE3B2EBE423DBCBD1EBD753DAB3D103CD93B18BEA13D28BE413C3F3DC53C62BDEC3D7FBB223D91BD0E3E9D3D433D3F3DCEBD123E2ABDC8BB1B3C693B04BD53BD5CBD0BBEAC3B963D",
      torch_tensor_128_32_torch.bfloat16: "0x0200000087BD0ABE8B3B92BEA13D303EEBBB85BD6B3D04BEA53EB63EEB3D96BE08BEC53D1CBF93BEFE3E51BE823EDB3D393E143D9C3D293D423EC63DCA3E9C3C60BC933BD03E2DBE4B3ECDBE5BBEB2BE99BECABE76BDBABDCABEFF3D61BD82BE4D3E973D133E38BE303E82BE793E123E733DEBBDC73E0B3E4B3E203E803C753EF33D913EBCBD6CBE9CBE49BDFFBDB0BE673D213E42BEF23CE3BEA9BEA63EECBE363D34BD54BEE9BD4CBD643E073EB6BD14BD2FBE683EF0BEBC3D183DD1BD8BBECF3EF93D763E49BFDE3D5D3E793D67BE413DD4BECDBDAC3E853EFA3DA63EBA3C313DDA3C0E3E43BD3F3E953E8D3E193D0BBE013E703D80BA67BD83BE213E27BE49BEC63D84BEFE3DF33BA03C85BE6E3ECA3DB53B2F3D2ABD883E7C3D5BBE12BD933E81BD82BE5CBEBDBE53BD15BEA8BE2C3EAE3EF93CD63E223E0ABDF3BE143E8E3D2EBE30BEC6BE283E353E25BE29BEB1BE2F3E753D2DBE7D3D8DBDA5BDC5BED53D85BD81BE703EEFBDA3BD24BE083E83BEA8BD27BE8D3DBEBC8BBE763E293E3C3DC53EA93D063E63BB83BEEE3E27BE763E0F3E4D3EADBE07BF35BE573EF33E10BE85BB833E263E3D3DB33DC03E64BE5C3E2D3EC23D9BBCBD3EC1BDBBBE363D96BB9F3D903E07BE023FA73E07BFC4BE22BD7E3E88BD0ABE47BE8E3ED6BDEA3C8ABED73E7B3E24BEFABEB83EAEBDCC3D31BCBFBE3BBE673E15BD4FBEF03E9BBE87BE16BE493EC83B2ABE75BD823EE73EB8BEA8BE21BE283EABBE2FBEBD3D463C903E47BE9EBDA63E383C81BEC73BE4BE94BD41BEB03C883E023E8EBE823EC53DC63D9DBCAD3EA3BCA5BE873EBC3C23BC85BE6C3EA63E58BCABBD9DBE30BE30BC9DBE5B3E0E3E16BC8C3E1C3E043D983E833D50BEB4BECF3D97BEADBE923A013D3EBD0C3D773E6E3E543CBDBE8FBD48BEA3BD58BD31BE733E6CBE2CBE4ABD0A3D53BE88BD9C3D293DA63E393ECABD55BE253EC33EB2BE7F3E8D3DA8BE3B3EA23DECBDDDBEB83D08BDC53D163E80BE93BE583D9E3ECCBD0CBE13BECCBC5A3E84BD4D3EC3BD133EEB3DD1BE4CBE643E5F3E263DC6BD88BE063E8FBE9D3D11BD56BDCFBD65BE07BFCDBD4FBDB43D33BEBC3E4A3C383E913D09BDD13EFEBDB1BD223E35BE2CBE34BBD03E89BE1FBE03BF793EB5BC143B033E433E8B3DF6BE1D3CB7BE6B3E89BDC83EDA3ED13EC83D2CBF8C3D6ABE27BE56BD0DBEDDBE64BE1ABC9FBDA3BDE83EA3BD3F3E383D3CBD393E23BE3DBE84BE0DBEEF3DCBBE453E83B9093F5B3D86BE58BE463D863E2FBEB83EE7BEF23DE9BE1BBE273E663E36BD2E3D423E57BEAF3C183D91BE4BBE7B3D233E50BE593E6A3E533E09BE38BD88BEBB3E72BE74BD98BE55BE243D85BE3B3E17BE603E403E4ABEBCBDF0BDEA3DC43D09BEC23D263C44BE613E7C3E9E3D96BE48BEC03C03BE73BEB43D3CBE1ABD0ABED73C933E43BE87BE2ABF403E173E64BEBC3EE3BE0FBFD23EA53E2A3F1ABFE2BF9CBE363F2E3F6ABFF1BEA53E40BDEBBDED3E1C3F1BBFE53EA3BFAF3E86BE09BF543F31BF9C3E4A3FE03C173E013EBB3DDE3CA6BC5FBE063FA2BE33BEA7BDD1BE2BBEB23D0CBEBA3DC7BD6C3E2FBE07BE903E23BD163D49BCC13E5C3C99BD45BD82BEC0BEE23D9DBE393E453D63BEBE3C763EBB3C573DC73D3C3EB7BE77BD593E493E673E56BE86BECC3E06BF473CB13E523D95BEA0BD7ABBDCBE38BE66BD473E383E883E603DD43ECF3D823EE1BD483EB4BE3E3E76BEA7BDB73E4E3D0B3D14BEFDBDFC3E86BD5B3E43BE37BE43BD9E3EDA3DC73C6C3E4D3ECD3D58BDB7BDAD3D393D9EBDDB3D30BDFFBCAF3D853EFFBD973C333DE43ED8BD34BE563D183FD43D033EA73E27BE353DD2BD13BEDBBD7A3D0BBD1A3E993E183DBDBDD03C183F83BC183E553EA5BE213D38BCE3BD19BD2A3EE73D073D313E03BE71BD343E0E3FB83DEB3E89BCCBBE07BD453E853E5B3E00BE62BE1C3E363E833EC43C8B3E013F0EBEF13DB03C393E53BEEA3D3C3E843CB7BD81BE883D673CD13E6CBE5EBBB7BD1A3D823D44BE90BE3EBD473EFF3EA13E91BC943D22BD413DCE3D1DBFBB3E7ABD953E23BF2ABEC33E26BEF73EB2BBB83EAA3EE53D903EBE3E22BE193EA73EEC3DBB3E153E5D3E4D3ECA3E4DBE97BD07BD083E8C3EE2BD2FBE90B9DE3E2A3ED33D81BD4B3E22BD883D85BEABBE433AE93D2C3E433D4ABD95BD223E94BE393C163EBEBDE53DA0BDED3E1EBD833ED23D723D433E893BC8BB433EBABD2BBE143FACBEC3BDDB3C38BE21BE853EA3BD3F3D60BD6F3E55BE82BE8D3EA43D61BE37BDE5BE29BE9D3EC03E5E3EDCBE89BE8E3D3B3E253D833E17BE45B9A33DF03D4EBEC0BDBE3CBC3CD7BE783D16BED83E923E91BEB3BF92BEE0BDE03E1DBF9CBF883F7F3E27BB4D3FC1BEE03EDD3DD83FAD3D1F3F30BFBCBE55BFFC3E60BF0EBF6E3E3CBF18BF71BF423FE3BE29BF9E3D53BD2EBEA73D423E2C3EB7BE91BE023EDE3DB73E133E2FBE4DBF8FBE6BBE403DC6BE0E3E51BE9E3DFFBE363F473E5FBEC73B4A3EFA3D60BE39BE03BDB9BD243E8CBE1ABE57BE39BEF4BCC2BDE33D353C2CBE1B3D9DBEDBBE453D85BEE83CBC3D8D3E93BCCC3C703EC2BD78BEC53D9DBDFABDB83E2CBDE8BDF7BC8DBEA4BDF03D21BE16BEE33E04BE963D43BE26BE4ABE353E4A3EE83D55BE90BDA83E5FBD893E28BC5EBED6BC453D8D3DA8BDFBBD5D3EE3BD0FBE66BEE23D65BC6A3E05BED6BE9F3DE8BC913E99BDBBBCDB3E8ABEE1BE463D3EBE60BE013EF13D81BED3BBC43E11BE993E283E643E27BC5B3EB1BDDBBC1ABEABBD183E843E7C3E023D9FBE353D29BE6A3E16BE44BBB2BD6C3D993D85BEF63C4ABDBC3C543EB43E22BE763E0C3E853E4BBE40BE043F9D3E41BD71BDFCBCE43D4EBE0C3C913E423E313E67BC51BE00BFC3BE213EC33D643EE2BDCC3D8EBE34BEF73D3FBE183E1A3EB8BE783D893EB53C4D3E86BE9FBD063D60BE13BEBD3ED43D45BE993C2DBF853E0DBEB1BDFABD033E77BE183E693EA2BD1B3E493DC43B47BE043C6FBEABBDC0BE27BEDF3DA5BE40BCDF3E23BE193ED5BE30BD91BEA13E163E9E3E2BBE22BEE33D22BD9ABE5FBEF23E5CBEF9BDAA3DEC3DAE3EBEBE043E7FBCCFBD5A3EA8BDDABB4A3E903E303EE83E4D3E0C3E25BE183F343EC13DEEBE3C3D6EBD97BD813E4A3E56BE7BBE18BE22BEB93C00BEB33E28BD923EA9BD32BDE2BC75BE953E193C0E3EF2BCCE3E25BEAABE0EBF64BE6D3E1ABEDCBE8DBDBABEF33E24BE80BEC73DD83E3C3EECBD29BE88BE3E3E513E1FBEC9BE5D3E1FBD813E7ABE703EA3BB333DE03EC73E53BE55BE07BE20BDF9BDC43ED4BD09BED43EE5BE943D86BEB13A82BE78BDFB3B633D51BEA3BDE7BE1B3EA2BDDBBD0BBE0FBD3E3C143D8D3E13BED83C71BE1CBE5CBC5D3D403E093FAF3D933E8E3E52BEA8BC5FBDDB3C213EE1BD87BE2F3E0E3E8F3EB03EA33EB73D8B3E643E9A3EB73EC73DF1BD2BBE263EA13C5CBDD33D88BD883C9ABE76BD6ABE2C3EF53D3E3E66BD193E103EE0BDE73D6F3D5A3DC83EB5BD083E9A3E11BE02BDD6BD273E223E1A3E693EBC3ED83D523EE7BC943D75BE69BD18BEA6BC513D38BE6E3EE53E0FBD893D1ABE73BEF7BD2FBD4DBD4BBE743D0EBEC73D4D3DD03DC23CB7BEA1BE7A3DA1BEE1BEAA3E96BD2C3ED63B42BD133BBABE8C3E3EBE94BBA43D07BE813BD03CF43D073EE23E1C3DF0BCC2BE26BE123F35BE1FBE11BF34BEAABD20BED93D983E1FBE373DD8BCD83E803DAF3D30BE9DBBBA3EC0BD173EBEBE233DA4BE24BF2ABDC83DAE3D613E483D9F3E003E023E2A3E8D3E493E423E0C3D463C9E3EC23EF2BE7EBD4F3C03BE293E3A3E7EBE9D3D9E3EB03C033C3A3D02BED8BD1CBE293E81BE1C3E253DD33CF2BCF13D673DF5BC393E92BCCFBEB3BDF83C1C3EA6BDCA3D9FBD6D3D633E26BD9C3C20BDA3BE32BEE4BEE6BDB7BD01BE8BBE6A3E6B3D483E3E3E583C9C3D9C3DD5BEB5BC853E0EBE373C873E303C883D803ECA3BA0BC47BC143D1FBB543B7F3EDEBEB5BD16BD443E84BEDEBD97BE6A3E3CBE33BDCDBDB13E5BBBF0BD0B3FE8BE13BE55BEC33CBBBE453EE3BC48BC8EBE24BE163DA03D81BE77BD4EBE16BE9E3E04BDC5BD1C3DEE3D6EBEAE3BE5BD88BCAA3DB0BD30BE553E263E26BEF5BDD63EBEBE783E8D3E4C3D6B3D86BE71BD883D363BB8BD53B991BC363E99BE3FBE08BEC03EC43E693A143EADBEB73DFD3D8F3EBF3D773E43BE513E84BD5DBE11BE5DBD423E3F3DA53D80BEC93DD63DC5BD1B3F8FBE073C143EE93D773E873EA5BED93E69BED4BE2B3E56BDC7BE443E5F3F94BE29BEA3BECABD62BD683C73BD4BBED23DC53EDF3D133FA23E983EB2BD003F21BE503D49BC523E10BE943CAD3E9EBECE3DA23B2D3EDABCA53E85BE9BBE40BEB8BB91BE69BECCBD56BEA53CB03E86BDBBBD16BE553EB23EB13E523E50BD0D3D833D92BDD0BDC1BC00BE963E1FBE71BEA63D42BD043E13BE3CBE04BE0DBE123E1E3E753D41BC9EBED7BD143D32BEF13EBDBD9DBC32BE413E903EFF3E6EBEA63E823DCBBE933EE3BE43BD363E0EBF803EA3BEE9BEB53E28BD593E3B3E4CBE0FBE32BED8BE94BD913E443EB1BD193C61BD91BE9A3D02BD1EBE36BE85BE7F3E35BDEE3B00BD21BD953ECB3D763ED03D5DBE103FB33E13BE443D78BE933E9EBD373EA2BD52BE5CBE84BDF13D88BEC83EF93CFABE823E82BD693E33BE57BE453D29BB913E9E3DB23ECE3D6BBD153E41BEF4BE26BEBDBE15BED3BB893D173FC23EC9BD43BE343E063ED13E373D24BE943DC03DB93D8F3EE5BE7ABC5E3DAF3EB4BD3D3EEA3D81BCE8BDACBEC23DA6BC0BBE93BEDF3D1BBE683C82BD49BE05BE753D2B3E28BD223E743DD43E603E49BE87BE06BEFABD97BE373EAEBE11BCE7BC0C3EC0BD873E90BEE03D143E5F3E313EBDBCD8BC37BE3A3EA93E143E8E3D2FBCE4BDDE3E223E093F263E3F3E22BF2EBED5BEA4BE243B84BE023E2CBE123C88BD5B3E78BE3A3C033E903D283D9EBE153EA83E0ABE5CBED1BE8FBE21BED13B263F8CBE0FBEAA3D363D19BD493E9C3D213E453EFE3C6E3D30BE1FBE42BE4CBE8E3E1DBD10BE053DC93A2BBE513EDF3C3ABD21BE8B3DCFBD963D98BD3B3DB13D183EBA3DE5BD04BDCCBE5BBDAFBD45BDB3BEBE3E0FBD923CE3BDD3BDD0BDA1BE3C3D233E73BE323E833E06BFD3BD51BE36BD0ABD0A3E8D3E7F3E553ECBBDCDBE9EBC963C4EBEF8BD483C96BE253E77BED0BE043F45BE283B30BE6DBE943EA43D91BE9CBDD6BE013FC53EA1BE3F3E033F843EA4BD853E89BE9C3E2BBE24BE443EE5BEA1BE7ABEA0BD333E0EBEB23E77BE0DBED4BC3CBE1FBEC0BE3BBD80BD393EBC3EE2BD59BD44BC403D4A3EA1BEA9BE333E8A3D40BE193E203EADBE873E79BD14BC573D30BD54BE96BE8B3E203EA13E233EB73D063D8EBE4BBE16BB613E6ABCEBBBEC3DE7BC583D413DFCBDFC3D8ABE0CBE88BE913C9B3D5DBDCEBEB73C993D023FA0BC1A3EFEBB4FBE1F3BE93D36BD19BD073D653E97BE923C6A3D48BB96BE51BB17BECF3E75BEA5BDACBD7ABEC13E29BE833DC23E523D603C803DEBBD72BDAEBD50BDE4BEDDBC6E3ECA3DA1BEA23D99BD3DBE433E623E623FB23DF23CE43DB93D7D3D77BEDBBE9F3E6F3EE53EB4BDBF3DBA3DF6BD2B3E173EABBDBB3EA8BBB63DB83DC8BDBE3DBEBA253E9EBEB53EB93EF6BDE1BE62BEA03E12BE6C3D9BBEFD3B233E833E63BE2C3E303CB4BDCABE9B3D81BE663E8F3D6BBE55BEB43E143D04BE943EAA3E29BE963E0ABE923E6DBDC73DE13E113D963E273E10BEA63E663C133ED7BCDEBB833D873EE8BD963EF2BD79BD29BEB83E8BBD363ED13EFF3DC7BD2DBE09BD513E24BE2A3E18BD033E08BEBE3D5FBE093D313E80BE8FBD843EAC3EC93D5BBDCCBE9D3D84BEB43D37BD4A3EA7BE1EBC70BE6B3E843D8A3D69BD0CBE57BED9BD6DBE953D563D053B1B3DA53D653E44BDB53D82BDCFBDF93C6C3D31BE9DBE0C3C17BE5DBE3EBEA83E94BD023EB8BE513D33BE4EBD083CEDBDA23DE13E923E503E3EBE9A3D463EA0BC15BEC73D1E3DBE3A1BBED03A483DFDBEA23EB5BD49BC693EE5BD863D9C3E97BC8CBEDABD3F3D3F3E4FBE1FBF2BBE05BE713C7CBDE9BEBC3E0B3E193E273E0E3D86BED63D503EC4BCC53E613ED53CA5BC9EBEE4BBEFBE74BE25BCAA3D2F3E443EE33D46BC82BE3DBE84BD0C3E833E26BE063DBABE50BC23BEAB3E2C3DF5BCD93DCABD523D923D333E863EC33EA1BBA63E89BEB0BDE83D313EA0BE84BE95BE8CBE313EC83B65BDCABD34BE8ABC3E3DD9BE533DA5BEC9BD9F3D2CBE113F49BE9C3D1F3E0C3E853E0BBDB13DB4BD513DE13EBEBD1B3EA63DE3BD4C3E10BED1BE1DBC463EAD3DE33D8E3EF4BCF4BD4DBB553D5EBE81BE1DBEBABC96BDA93C493EC8BD0C3D853E03BEE83D4EBEC2BE573DACBE0F3EDD3DE6BD40BE363E233E593DEEBEF93D9B3D9B3C91BEBCBC99BBE23D63BE34BE88BE183E8A3C92BBA6BE5C3E47BE58BEE13E6E3DB33E663EDFBD563ECABD72BEC53E92BEF8BE2F3E9BBE40BD8F3EAB3D88BDFFBD87BD903EB4BD2DBEAABD93BE183E63BEA2BC403EB13D703C623EDB3C76BECDBE953D6BBE863EABBDA73D87BD453E0ABD81BDD9BDA83E9EBD13BEFDBC78BC233D01BEF6BD70BD9CBEBEBE40BD0DBE113EF23E9CBDF33D02BEAABC933E6D3C1A3FC93E293D1BBEC2BE803EBCBD8D3EB9BED9BC8E3DEC3D0EBEDBBD053EC73E11BE1EBFACBE213E693DB9BE1ABEB9BE63BDB4BEA1BEE33D83BEC5BDD0BB743E183D103FBBBDFBBD49BD1BBD1EBEC93C1BBE473E26BED13C9F3D2D3D713E993E223E913EBCBD943CBF3ABEBE5E3E3EBE35BE083E9E3B983EA03D543E193E20BC033C46BE423EEEBDD33D863D2B3E083E263EFFBEB63E4A3D08BE87BDB8BD213EBEBD9C3E583D9D3ECFBDB93E93BE783D493E6CBD4EBE963D1C3EBEBC60BD653EBF3B243CBABD8C3DA83E1B3DC9BDDEBEE7BE26BE1B3DB9BDA93DF53DA2BC7A3DCD3D59BEFFBE3FBD2E3E0E3E4C3D9ABDA63E223E093DF53E58BEB43D623D723D5DBE943E20BECDBD2DBE133D4EBE00BE373DC5BD19BEAB3C9A3E43BE62BCAA3E163E823D693ECEBD453E33BE4C3E403D703E8F3C943D99BE1DBE93BEA9BD9F3ECDBC99BEEF3CF7BE8EBE9A3DB8BD8C3B4EBEDD3BAE3DD33D03BEACBEA23C0F3E363EC3BE893CCA3D883EA63CE33C10BE20BEC8BE8D3CDF3C683E8FBDAEBD16BE453EEA3D08BD493E8ABE323EDCBEDABD503E04BECEBE003EC4BD8DBDA4BDB43DEF3DAF3EC03EB4BCEDBD88BE7B3ED13E8E3E23BC16BE173D813D933E243D8F3E01BDFA3DF0BE25BD0EBEDD3D1CBFE2BA3C3E40BE833E44BE583EB13DCFBD89BD82BE7D3DA2BD1A3F143EF8BC1F3FED3D203D9B3EBC3DC13EFDBDEFBE99BE89BDA23E1BBE133EC63EADBD823E62BDB03E193F8DBEE8BC893D033E12BE6EBE2BBE343E3FBD7E3E19BE7C3C203E9C3BE03D543EA5BE703EEA3E063EBF3E873E64BCF8BD7BBEFB3D02BEB7BD65BD663ECE3E8EBEA0BD8A3E183E953E0EBE68BE8C3E513D563DD5BDEC3D74BD183DF63DCF3D93BE7DBEAC3C77BE2B3EF63DABBEECBC8FBD643E3BBBE93E9BBDB5BD0ABEA03E79BE2CBEE23D41BE843D6D3D003FB4BD6DBE92BE4C3EBCBE573E05BF7BBD15BE3D3E13BEEA3E41BEDEBD753DBC3CA33E08BD8DBCD4BD4FBD15BD973EEEBD40BD34BEB03D5CBD2BBD9F3E28BD1FBE063E723EADBE9A3DF9BDCE3E5FBEC3BC03BEA8BE7EBEA33DF5BB2FBE9ABEC7BC663E273E173E83BE773EA23E65BE383EB2BEDF3C483E56BC923E05BF0C3D05BD323EC8BE8F3E26BE90BE1A3D5C3EF83D7A3E8FBCE2BD073E2D3E8FBD9F3E53BEAA3EAC3CC23EF8BD5EBD5A3E95BD52BE383E553D6E3EBF3D883CC23EF5BDA9BE08BE74BDD1BD37BE93BD233E71BB2B3E18BEBDBCC73E423E153E913DD03CC6BDB4BCF03DB2BE85BE8BBD88BC833E5DBEBC3E69BE25BFCFBC8BBE4D3E65BE2D3E87BD713B2EBE903E82BE6D3EEB3D48BEC33E6C3EAFBD7E3DAC3D03BF37BDB73E933C0E3E3C3EF83E31BDA8BE883EDBBDE6BD9B3E813E2FBD3B3E543D8CBEEFBEBBBEBEBDD7BCAEBEF53CB2BD26BC173FA4BD903E913E3BBE45BEFA3CBF3DB2BE8F3EFBBD7A3D84BE653EB03E063EA43DB13E243EE63C303EB43E7C3DFC3D39BDCB3BC73E82BE473E993D8C3DF13DDDBC8BBD32BC26BEA23E91BE62BE15BE38BE503E173EAF3D9D3D973C863DDF3DC83E313E4A3E123EBCBCC9BEA63D0C3D583E573EB43C0F3E03BE923C7E3DF8BB99BD18BE123EED3C3C3D1CBE91BD3F3E993A50BAC03DC63ECFBEB1BD5C3EB93D28BEE63EA53B083E9D3E18BD4F3CCF3C893E9BBE7FBE08BD1B3EFCBD693D9B3E0CBE303E1BBE03BDD1BE3F3D193EA93E093F8D3E49BED3BD063D7BBECE3D533E76BE883E4FBD3C3E923D953C1E3CD0BDBD3E8BBE37BE3D3E8B3E313D7D3E04BE253E193E2CBE543E903EE83ECEBE86BE5ABEB4BD303EC23D223D5ABEBABD4DBEB63D95BDC93D06BE0F3E223F81BB273EFFBDF83E963D8BBD3ABE2E3EAABEED3D8BBE9CBD82BDAE3C89BDC2BDE43CC4BD073E25BCF7BC76BDCD3E483D023FBC3E413E81BE873DF4BD4EBE99BDA73DBE3EB53DB4BC123E1ABDA0BD853EE9BDA33DF4BCC4BE653EA6BDBD3DA83E113EA4BDADBE1CBE853D41BDA43E1C3E8A3EFDBB323DD4BD5D3D0F3D093DCCBE803E783E393E0A3F9E3DB8BD37BB83BEA8BD803E493E61BEB9BD03BE7CBDED3D2ABE173C2E3B7CBEA83DB2BC60BE28BED0BD17BE6C3E9ABE423EEE3C84BE0E3B1A3E623E4ABE9DBEE6BE9D3E8D3D803D3C3E183D253E4DBEF73D913E173E18BE39BCD9BDB2BDFEBC8CBA23BE51BE1C3E3CBE2BBE453DC83D833E5BBE143E9BBE8A3EA33DC53C4B3E0E3EDD3CC33EC1BE90BE4E3D71BE0BBD943A883EBF3E893E1D3E2C3E0A3EBFBCC7BE04BE69BD33BD0BBD4B3E8FBD37BE823EE03D9F3EC43DE93DBC3E8C3E76BECA3D9BBEE4BA54BEFABE823E47BE713EA33EB23CF43DAF3EC7BDACBE47BE5FBD573E99BEF83C793E4EBD853D4F3E403EBFBDF2BEB7BE0D3E22BE42BD0A3E4BBE0ABFC53EBC3D48BDBEBE563C9B3E81BEB13D3BBC4A3EA1BDEABD603E403EBB3DB63D04BF083EB4BE783E25BE3ABE8BBE3E3D9D3E3BBED0BDBF3C473E88BD523EBABE8ABEBC3E34BD3EBE20BE98BEADBD83BE41BD5A3DD23CA2BD13BE013FB63ED0BE8FBEC83D853EE7BD973E56BE1DBF33BE2ABD033EA43C45BEB03E7EBE45BD353EBCBD123E663E83BD393E8D3D23BEC83E9F3D793EAB3D19BE853E333E923EC1BEC8BEAD3D11BB72BEDDBD8A3C9E3EA53C19BD97BD60BE05BE4EBE173C533E10BDB43E553D02BC2DBD723D19BE0B3D863DE73D7E3E05BE8C3EAD3E8C3D8ABDCE3C0B3E663E483E13BE3DBE65BE613C66BDD73DA8BE6D3D9F3B6DBD683E26BE40BCE63D08BEFBBD6A3D7BBE0ABF2D3E7E3E29BED1BE253E7A3D343EFDBD8ABE3D3E113E6EBEB6BD953C8CBE7BBDAABE2ABE0E3C253EF73E07BE88BE4EBE11BDAEBC90BE1DBE23BC713E713E5ABDABBEC2BE973DFFBD6DBE113E583E013D37BE9C3E9ABE58BE8FBE343E073EA7BDD6BEA5BE703E6EBD0EBC0C3F583EA43E58BE98BE953E37BE703EC93C933EA6BE2CBD4DBD3DBBBF3DE43DB33D25BD493D2B3ED73D683E7E3EB83D47BE493DA4BEBE3BB33D88BD67BDECBDDCBDF63D9EBD07BEBEBD35BD983E89BD8B3E4F3DFABBE83D31BED03E0FBF87BD91BC56BD673D1ABE273E7D3BD2BE183E133EF8B9163DD7BEA1BC803E6A3EF5BEFCBE6A3D21BE60BE9BBE273E61BD2BBDEE3E75BBCE3E603DF63E053E913D8ABEEBBB39BD953D51BE0B3DAFBB86BE2F3CD93E0FBE9FBEA53D303E8DBBF6BE853E133E2EBD893E683CE6BEACBEE13E4FBE29BD313EC53E9A3D433E88BE0B3F8E3E96BD943CFDBEAA3E1E3D2B3D4FBE523D8DBE06BE6A3EB73E2BBEE4BD2CBDCC3E2CBED83C57BEEDBDC5BDA23BC0BC0A3F69BEA0BE0ABCACBC603D0D3EC63D303E8D3D31BEB73C063ED5BE623E143E03BEA2BD1C3E04BFCCBD823EF2BE173E93BEC33E26BBE13DC0BDDC3DB03E8B3E9C3E743D933CD8BD213EA43EC23E9D3E76BEDD3DA9BE0DBE273AB9BD5B3EB9BE933E5ABDEDBDC6BEF1BB4D3D95BCD6BE50BDE3BC3FBE50BE953E1DBD81BDB13A83BEC2BED6BEDC3CCABC713C1EBDBA3D25BE31BE04BC92BDB7BDDA3D373E46BE1F3EB3BDA0BE46BE2FBED63DBABE773D29BDE1BD47BE4F3E593EC4BD5C3EB6BEB73E303E823CB03B6F3E373E38BDAA3E07BE4A3E03BF1A3CFCBCF03DA53EA9BE443E5A3B60BE8EBEB2BD843EFBBD57BD9DBEAE3D023E4ABE3A3D8D3D69BED13D25BE3DBD0FBD893C1ABE9F3E2EBD2E3E5BBAB43D15BDBD3D14BEA1BE853C57BE47BDAD3D8E3EC6BCBA3E4BBE3A3E553E023FFFBD093FCB3E613D853E74BE3DBD393E403E07BD07BE43BDE2BD1DBE08BE1C3EA4BD9D3D79BDFD3D3EBE473D523EFBBADFBDD33D113D6F3E993EC7BE4E3C9D3D263F5CBEBEBDA03E7EBEACBE2FBCA23E72BD23BE5DBED3BD30BEDA3D2D3E8C3E563AA23EBA3EDDBC8EBED93C96BD26BE593DEDBD393E4EBD823E883E98BD5A3C363D2B3BC1BEF13E0E3E183D9E3D04BD8F3C113E82BE6F3D10BFBB3EA73DB4BED23D11BE94BE77BB473D153C423E3C3D003EA63D10BE013EB1BEEDBD08BE2EBE1DBD2DBC3EBE703D373ED5BE0F3E073EE43DA43DB93E113E8CBCCD3EDABDD3BD8EBDC03D57BE28BE4DBDA93E9ABDA4BEB73D80BE493E84BEE13D9E3E943E093DAC3C0D3E4C3E5ABE763E5CBD98BD13BD013FB53CD1BE54BC80BECBBD4F3E96BD92BD68BEE63EB5BD3E3EA3BE483EC93E95BE2EBD0E3E10BC9F3DC33D023E76BD6ABE2B3E663E983E113D77BECFBE99BD5CBC9BBE7EBBD33D39BEB7BED03C8E3C09BE2F3EF2BD50BE133D8EBC893E4C3EBABDB83D0CBEFDBDA4BE18BDE23D45BD95BD8BBE15BFA03EC23D88BD0B3EDD3E2B3EEB3CF33DAD3D803C793E2EBDBA3D97BDEABD1FBE59BEBA3C3C3D5C3E98BD14BECDBC93BE543DF9BDF5BD96BE5FBE2D3DAE3EE43DDA3EE33D24BD36B84E3EA3BE8A3E27BE703E213D23BE32BC88BE7CBE173E9D3E15BED33B38BB26BE89BEB7BDA1BE463D25BE6BBED63CF9BD873DB6BE39BE72BE203D1F3ED53CB2BD153EEE3C76BE4EBDAFBE9A3A433EAFBD563E12BE393E92BD7DBE0EBE843D16BE963B88BCA43E46BE693EF1BD8E3E9FBDBD3E09BE22BE703E88BD70BD223F1ABDFF3D10BEB33E903D04BF5FBE35BE20BE88BE493EA63D0D3E96BE6EBE7B3D293EBD3E24BD0E3EC0BE3CBE8B3ECB3DBD3E2D3EA13E923D04BEA5BC763E19BE513EFE3D0B3E943EF9BDFCBE3A3DB73E7A3E733E223ECBBCCC3E11BE5D3E62BDBFBC853E8B3E12BE22BE913E13BE5DBED73C2D3E6C3E833E083CCBBE363C3ABE9B3EF7BC773E1EBE34BECE3D67BE20BDD8BD45BEBF3D88BEA7BC093E88BEE4BE243ED33E703E28BECFBD32BED4BE77BEBE3EBEBE18BEAF3ECD3CB13DB63E9B3EB1BD1FBEB23E12BF483E90BD0A3F0F3F5BBB0A3C3BBE3D3C98BE793EB1BE7C3E1EBCFE3C513EB83D4D3E59BE8C3ED2BDF43C",
      torch_tensor_32_torch.bfloat16_15: "0x0200000044BEDABD5CBD083E86BED1BDD53D1E3E183CF63CB13D1B3EE6BC60BEC8BD9D3D11BD05BD1F3C15BC45BE8C3D313E2A3E0C3E363EEEBD92BD8B3D823E1A3E9ABD",
      torch_tensor_32_32_torch.bfloat16_10: "0x020000000DBEA33DEF3D0B3E90BC4C3D943E493E3CBE79BE3F3D513EF03D84BDD9BDA5BE15BE8C3CF9BD89BE27BE953DF2BD993DDF3DD5BDDBBD2CBD25BE05BE2C3DB93DE9BB5F3D993D94BD0A3E8D3CAABBB83E453C1A3C763E43BE843E643E69BD1D3E053E0ABEBD3D073D64BC113EBD3EF83D4F3E1CBEC8BD01BE9ABEE13D183E91BEAB3ED63DCDBE01BE0A3EB23E963CAC3DDE3B953EAD3E133E8B3D373D35BE9ABB29BEB93EB4BEAC3EEFBC493EAA3B3FBEC03D8BBE603D213EE5BC2BBE41BE9FBD41BE86BDA43DB73E07BE2F3E91BC90BE99BD043EA1BE4F3EDABD023E2F3D5E3E6BBE23BD173ED63C5E3EE8BEBD3DEE3CA8BD3FBEA63EA13EA13EB73D18BE04BD7DBE47BE0EBE0A3F12BE9ABE98BE83BECABEF7BD4C3E223EF83DA23EAA3DCEBDAFBC67BE1BBBE23D8DBCB43DA13DB53CD73D143E913D5BBDA03E08BED03D8FBD873E933C433E57BEA13DAD3D323D3FBE7E3D8DBD56BDBF3D50BD873DA6BE903DE9BCF4BECD3DF23DB1BD4ABD4C3DDF3DAEBECB3E7A3EECBD7B3E35BE4BBD0F3E183F0C3DE1BDB8BE9BBD9FBE2F3EB83D7BBE153EA0BE2A3D203E213ED53E72BE9F3EBCBD74BE2FBDB0BDECBC15BEBC3D863ED73D91BDB53D363E42BEB5BD08BD213EC73D113E11BEB7BD58BEAEBE8FBD8FBD27BD493CE63D2E3EC73EABBE713E2BBEE3BB3A3E7B3D68BED83E1CBE04BC053E483C9DBC1F3C06BEED3DC03DEA3D033EADBD603E2B3E30BEDE3D873E663ECA3EA13D523ECD3EC6BD7FBDDCBD6E3E383E26BD04BE03BE973EB43E683E67BD1EBED23E723DDDBE2E3D87BE1C3ECF3D57BD9DBDFE3D363E31BE8E3D8FBD65BCC0BD6C3E16BEA4BD59BDB3BE823DD7BD133E54BE00BE65BEC4BD78B9AD3E68BD763E083E36BC47BD913D7D3E563D81BE663E663E433E81BEFF3C5EBE913D2D3E913DFDBD493A47BC063D713E82BE20BE4CBE9CBD13BDB6BAB0BD37BE093E6CBE85BD13BE06BC15BE823CADBC16BD783E8F3E90BE4C3E5C3B2F3E0EBD25BD023E433DFDBB993CB0BD243EFCBD773EC5BDC83D95BCA53D1EBE703E3CBE7A3C2C3EC03C34BE40BE833E82BE32BEA4BBF6BDB9BDA73E8F3E78BE81BC013C343D523DCC3E2EBDB3BE893DD33DBFBD49BCE93D723D133EE33D043E3F3DCABD8ABDAEBC843CB93E22BD91BC133E1E3E98BECB3DCDBEEC3D4FBDF3BC9CBCC3BCF73D9BBBEE3D21BD403E1CBDCE3CC1BE2B3D5ABD5E3BD9BC8ABD933E363EB83E5B3E5D3E5D3D73BCB23E42BE96BDDEBD1E3E3C3E10BE9E3D6C3E69BD9DBE593D6CBE9F3D323EDE3C42BE043EF6BE813D53BE10BE29BE7F3D5E3C463D653EA6BDE8BD7D3D2BBE86BEC83C523EF2BB3B3DA5BD553DE1BAF0BC8A3D873DC9BDE3398FBCE7BDC5BCB0BDAB3E1DBDB63D82BE86BD963E473E4CBD5CBE323E74BE063ECCBC823D49BE8D3DB63E06BEA5BD8D3DD9BCCFBD4F3E15BE093D683C913D26BE1ABC49BE613DE73B6F3D2BBEA63D3CBE0ABE533E713D923D3CBE393E15BD3B3ED53ED13D3EBBD4BD2F3E1ABE46BEBABEB7BD9C3D73BEC6BEBDBE44BD16BE493E50BEB73DC3BDDB3CB43E85BECA3D9EBD83BD863E32BCD63D113E2C3DA03E9DBE2DBEB53C57BE97BD493E793EA6BD6F3EA6BD433EDB3C86BE9A3D70BEDBBD36BEDD3BDCBD303E28BCFCBB3B3D34BE0B3EB73E4CBE8DBDBBBDB0BB203E583CA7BED13E0F3E4F3E943E07BE69BD933E2D3DD1BD0CBE453D843E76BE34BE4FBEB7BE01BEC7BB8F3D9A3ED23DAABE7C3D71BDCDBE10BE96BB6ABD193D293D473A903E7E3D5BBCC4BC83BEB3BD7BBEE7BD2EBE83BEF23C46BDF4BEE4BC07BDE33CF4BC87BDBEBCA63DA8BEDFBDD9BDE83D3BBBA0BE67BDB53E08BE063E543E233EF23D193E813D763D0EBEAB3E623D1A3E00BDAE3D7A3EDD3DC0BCA43A0ABEABBE59BE713D5C3E14BDEB3C103DA23EBE3D8DBE273DE3BE633D08BE493B983D38BD53BECDBEBCBE2F3EC93D2CBDD13B6E3EBDBC313E773E8ABDCBBD043CF83D0D3D58BEC0BDB8BD9ABEAA3D37BE95BE80BEB03D463E623E0B3EA73EEF3DD23D5A3EAE3E423DA5BD23BE143EA23E443D52BC1BBE62BD083B9C3E793DB43E3C3ECC3D893DC73D683E853DA9BC14BEBD3EEEBD763D0A3D163DB2BE8EBEB63DF13E333ED3BE53BEC93ECDBE3D3E083E5BBEB8BD04BE2C3BCA3CCBBD4E3D76BE32BDCABDF33EED3DC1BC693E52BE5FBD8D3E1FBEA13DEABEDB3CFFBE1ABEFBBDD93DB43C383ECDBCB53DB03EADBDC9BD89BD48BEEF3DA23E1F3C2F3DDABD2DBE5B3ED13E39BD853D39BD933BADBE60BE97BD69BD18BE123E8ABE033EB73DB33D0A3FC1BD52BEBE3D25BEBDBC453EAD3D0D3D1E3E91BEA43DC43C1ABE323E843EB13D3A3ED63D87BC3ABE8C3E00BE643EF33DB13D683C19BE033E54BE883D563E133C49BE69BD3C3D293D143E583D933EF6BD53BEC4BD333DE73AEABCECBD88BE2EBE89BEC13DDE3E01BE6CBC683DCC3DAD3C42BE463E53BE833DA9BD3A3EF83DF5BDCB3D04BD9ABD22BD98BD98BE4BBD433DEBBD783E90BE903E943D3A3E5EBC393E743D143EE1BD58BE373E893EF7BD9F3E9DBD62BE0A3D63BEDCBA5A3D90BE06BE193E9DBEB53D1B3E24BE99BC193E353D08BE473DD7BD1BBE3DBE12BE82BD593EEA3DEA3D3ABD8ABDC53D303EB83D0DBC243DA83D3DBE4EBD17BEE03DFB3CE2BD823EE33DBDBDFD3DA13E0C3F973D243E2D3E32BE163E21BED7BD16BD223E3BBD69BE773D923CA5BE69BEB83CDABB17BD5DBE633E4B3E71BECDBED03C843D0B3DDFBEB63CD63EB33E65BEB1BD963ED5BD3EBEDF3D643DCBBDD6BEA03E9B3D82BDE8BDCD3B8EBBC0BEB23DDABE22BE0DBD60BE823B2E3EDA3D263E9BBE683E39BDF63D6D3D3C3EB63C203EAC3E33BE35BDEE3C18BE60BD50BE",
      torch_tensor_32_torch.bfloat16_14: "0x020000007ABDEFBDE93B3CBC423EEFBD833E073E7BB8C5BDE43D0D3DDF3D1A3E88BD953DAABC2F3E273E40BDC5BCB5BD9ABC023E093CB53D823C2BBDCC3D0E3E08BCF43C",
      torch_tensor_32_32_torch.bfloat16_9: "0x02000000F73DA83D523D43BDA3BDFA3D693D14BD31BC2A3D213D0C3E09BD6B3E23BD8C3E1C3C9BBE44BE5A3D333E0B3EC4BC863B2FBEFCBDF2BDA4BD8F3DF43C643DA83C3A3E02BEF3BD253EADBDD33C2F3E09BE93BCCF3D7ABD973DA83DDC3DFEBD2D3DD83DD23D1B3D6DBC853EC9BDB23EC1BD2F3DC3BC703E3EBE18BC463E9C3D21BD1B3D72BE02BEE03D023D27BD073D4FBE6BBBC43D00BEA3BDD6BD1BBE67BD603CA73C01BDA03D3FBD3BBECEBCBA3C113E443E873D273D233D203E5D3C38BDB6BD9D3D0F3E66BD923C963D96BD133EADBE473E1BBDA93E26BD8D3D19BCF8BD8F3CC7BD1E3EB5BCC3BCF83D61BD563D0EBE2BBE10BE6BBEBB3C913E89BEDDBD3E3EB83D403E4B3D15BEA9BD5ABE543D693DD43D1D3D173DBCBDAC3DD1BDB2BD553CBABB36BE43BE153EB7BEBDBD7E3EAE3D2E3C4D3D0BBD2E3EF73C6DBDE73D10BD3FBDC53DA03DD13D903DEEBC183C5A3DFCBC22BE9B3D413EDBBD4DBE60BE98BD3BBD93BEA5BAAF3EFF3C2EBE993C56BC8ABE15BE043D09BC463C22BD703E8DBE8C3D283E233E913DA13D0ABE133D873B4E3DAD3C693C22BE6A3D623C633ED33D18BEE53D6ABD8B3E963C183ECE3D7A3D7D3D5DBEA0BDC4BC75BDC5BD27BE0FBDDE3CFDBDE4BD7FBE4BBC82BD01BEC13D25BD223E1C3EBDBCB3BE35BE3E3CDD3C0D3E4ABE313E95BD713E923DF93D973DA9BDFD3C89BC7A3DEB3D63BD0F3B47BECBBD9E3D4C3DEC3D983D68BEAC3DF6BDE03D553DA1BC89BCBCBD9DBD4D3E2D3E07BE813E833DA3BDCB3D153E053C953D313EDFBDAC3D41BE2C3E5ABD3EBE143D35BE473D09BE20BCB2BD95BD293D8F3DB53E00BE03BE643C843E0C3E1FBE7EBD06BE31BE8BBB1EBD1ABE9A3D7EBD86BDAABDD4BD83BDB8BC383E9FBC933D01BE23BD9CBD643E053EBEBD01BEF93D21BD92BD2BBEABBDCB3D153D883D82BD74BD49BC0D3EA1BD393DD5BD17BD05BEDB3D843D2EBE0EBE6E3D00BD57BE853C953C1E3EE4BC2A3CA73D5A3CC93D5A3E763E81BE593E0EBEADBC5C3D44BEEA3D28BE05BE81BE38BD8D3D2C3D01BEF73D6ABD333B1F3DF63CF1BDC0BD71BE39BE563D9CB9423E91BC043D88BDABBC05BE70BEE93D763C3EBD89BEA6BDF73D463DAFBEF0BC1EBEF73C443D563D593BC93D7DBDE1388DBB18BD493E1EBE21BEAA3D22BD653D353E2B3E29BD5B3E11BD223C043DB4BD973CF53DC1BC85BE6B3E1E3C36BD3C3DC5BBE4BDAB3D2BBC4D3E8BBD1EBD053EFBBDA63EFC3DD73DE6BC9A3D3EBD94BD88BD103EA6BDAABC923B23BE4EBEE13D2B3E333E91BDFD392BBDAB3C973D8DBDA7BE56BE02BE7F3E333E3E3DD8BDEC3D1BBD9C3D47BE253B52BEC03CE83DEC3B3DBDAABD01BBA2BB08BD2D3EB53B7C3E5CBD813CC93A4EBCE43DD1BD1CBEAEBD5E3EB1BC8A3D3BBDB0BDED3C853D2BBE2D3EE7BD5CBD033C47BD40BDC3BB6C3DCA3D5C3D9DBCA6BDA43E52BE3C3DB5BDDB3D3E3ECCBD4E3E933E103EE9BC903CF53D9ABD4D3DB6BE89BEDC3E89BC0DBE04BEA8BD02BEF73DA8BD953D88BE8D3D0C3D02BE1CBE983E453B073DE33DC4BC043EE93C283B6DBEDF3BE1BD12BE12BEF23DF3BCED3CE83BC53D223C62BD263D3B3ED9BB89BC1BBC463D723D273E95BCC6BC86BD08BEC5BD2D3C38BD9FBDB63A92BDD53DDB3D90BD4F3E163E91BEB7BD813D9DBD583D883D873E43BD2C3DDB3D07BC9C3D7F3DABBC0FBE053D8F3D283EDABDFB3DEFBDAF3D59BDA2BD9FBD513E3EBD47BEFFBB63BDA8BD393E7D3E65BDD1BDCC3C04BE38BD633EA13D76BE173E02BE8FBD1B3D573D473E233E2BBEA0BD053EFFBD6F3D39BD913E9E3D65BB2CBE873D383E95BDD33AA73D85BC8D3DB9BCFBBBA0BDBD3D843C6A3D4D3D88BD07BEC8BC3DBEF0BB373E343E42BE37BD61BD583E9D3D22BD94BD7B3C87BD2ABD8D3E2B3E3DBE9C3E07BC77BD85BC65BE023D413E1E3E113E55BE573E0FBECF3C4B3E0BBD09BDF83D563EA4BC2C3D27BE52BD54BD04BE513DA13D533DE3BD8FBC79BDA13D01BE903E8ABDF33DD2BCE0BC843D223D343E53BE263EED3DB53DA83D4D3EB73D55BE9E3BD9BB7D3DE1BDCE3DB93DA83CAEBD123E133D553EF23CCA3DD8BDF03D273D0FBB18BDC63CBE3D60BE453E9C3DAAB6163D1EBD883EB83DB73D5ABD3DBE8C3CD73C0D3EAB3CDC3D0A3EEABCFF3CABBD41BE1CBD073EBCBDC5BD713D5B3E1EBD913E173E5DBEEE3D0FBD2A3D093E35BD0B3E0DBD96BD583E77BD2CBD9E3C13BE75BDF73C3F3D113E973D1E3D47BEEA3CC03D76BB1ABE2EBDA93E94BDAF3D3CBE4DBDCD3D5EBC863DA8BD03BED0BDDF3D233D04BE35BE013E2CBA1D3EA83D4DBEF53C0BBDCA3DE3BB183B3A3D70BDBA3DE23DAA3DBABDA13EE93C58BE503E053E843EAF3E0EBDB53DD9BCA7BD49BE04BE0A3E29BEBABDC83DB9BD09BD093E613DA5BC3CBEC53D843D6D3D60BE943DCE3D323E55BE06BD9E3B463E303C05BE84BD2D3C933D2DBDA03DC23CF43D2DBEA23DFABDE1BD953D91BD243D9B3D2CBB923D4D3CA03B7ABE6D3D463DDC3D933DF93C9E3CF03C453EDFBD353B46BEDCBDA9BC043E97BDCCBDD63D0F3E5FBE17BD20BE8B3D5FBE123E833E683D68BDD73D1F3E083E5ABDDCBDF8BD45BEA43D4E3DC8BD543E45BC253D213D2B3EB5BE9ABDF8BDCFBCD83D7A3D063E6D3D413EF73D363DE93D0FBE37BE80BCF63D01BDE13C7FBEDD3D21BD403D363D763DD23D8F3D433DA83DB33B1CBEC83C283E183E4ABE8E3C6BBB53BE363E893DAE3D4A3D093DAD3D46BE76BD1639053E1ABE843D1ABD353C13BE5F3DF83D6B3E3BBE6E3D393D983D093D5CBD49BD1CBE08BE173D5F3D68BE273C6D3ED03D7D3D81BD083EA23D44BEB2BC26BE053EFB3D2E3E98BE87BDE6BDD13DD53BC6BC2BBC813E",
      torch_tensor_16_torch.bfloat16_3: "0x020000005D3F833F9F3F883FA23F7F3F6D3F773F663FA63F943F993F493F633F743F6D3F",
      torch_tensor_16_torch.bfloat16_2: "0x020000003B3F8F3F9D3F963F873F7B3FC43F933F303F873F8F3F823F843FB23F633F853F",
      torch_tensor_16_torch.bfloat16_1: "0x020000009C3F863F043F843F943F4F3F8D3F373F893F903F833F913F983F6B3FD93E7F3F",
      torch_tensor_16_torch.bfloat16: "0x02000000893F8A3F653F8C3F6E3F553F593F503F193F803F983F3A3F9C3F953F683F893F",
      torch_tensor_32_torch.bfloat16_13: "0x020000001D3E3B3EFA3C37BD95BC1DBE053DA4BC973CE03D71BC36BD593D0B3D743D0EBE35BDBFBDF9BC3FBD9B3C353CCB3C8FBC1CBE03BE233E3EBDBBBDA7BD283D303E",
      torch_tensor_32_32_torch.bfloat16_8: "0x02000000E2BE9CBDCA3C1FBD2D3D883EADBEF83D123E0DBE773D7E3E8C3DF43C23BDE93D443E95BC84BE8CBC28BDAA3D96BDED3D05BE1EBC74BE47BED3BC193E023E573E703E83BEA3BE833E27BD113E503E55BB73BE8ABEA53C013E46BE983DC33DD0BD28BE683E7E3D8E3C0BBE83BE193A92BD4BBE843DA8BD483EA9BD643D383E5E3E80BE2FBE8FBEAA3E1ABC53BDDB3D25BE293E3B3E863D6ABD8D3DD0BB693E2B3C82BC7B3E183E083E9E3E093D4ABD9C3E123ED0BCBABD043EB73E6B3E273EADBE0F3E02BE88BD0CBE79BE993ECBBD5BBD3B3D68BE493E923ED9BDA83DD4BDD73D6FBD1E3E48BEB5BE2DBDA53E7BBC0CBBD93ECF3D50BDBC3C61BE34BE39BC443E713D9DBEADBEF8BC2D3EF0BC823E2E3E7FBD473D9CBD3BBE883E653D7CBBCC3E32BEA93C093E3DBE96BE913E08BB1EBE603E6ABD683E583ED1BCA9BE21BDD03DCCBD213EA0BD14BEA13C7DBD413E69BE133D4FBE9F3B99BD5BBDA53D98BE183E3E3D17BE653E7CBE763E3E3D3FBD8D3C193EC63D91BEC23D47BD74BD263E28BEDD3C8F3E94BE12BD093DF23CEF3DF8BB923C3F3EEBBDBB3E9ABE7C3E5EBA86BDFB3DF13C883DE4BD263E6E3D0CBE603E833DF43D68BDC83C40BE3D3DADBBC2BEEDBC13BE6B3D50BE173E69BE84BB6EBEDB3D0BBDD73D45BE593EE13D283E17BC3DBD563E15BDC4BC683EA93DCE3C6E3DF3BC0ABEF5BDFD3D4CBED2BD433E54BEC03D903C1DBD343EC13CF0BD92BD0DBE223E7CBE7D3D893E99BEA3BDB83E48BE983CC03D02BE863DDFBCE83D6B3E733E8D3C72BE023E903EA13DAC3E093EDEBCBD3E34BD553D013E293B40BD22BC013E11BE83BD553E1EBE033ED1BE563C573C5E3E8F3EA73E45BED0BEA43DB83E083CBEBC17BE433E7A3E7B3EC13E5B3E4B3EE03D09BE823E4DBD72BE563E453D3E3EBBBC113E133DFCBD0ABE4DBE533DC83D173E0CBB73BDD7BB7C3EDD3D5FBE94BE913D153CF7BDC2BD5C3DDDBDBBBC99BE2CBD13BE2FBC0E3E773E053E02BD2BBE90BD17BDC83B243E1E3E023ED0BDFA3D37BD603D3ABEBA3E64BD843E393EB2BD91BB5EBDF13D2CBEA63D37BD3BBCD03CBCBABCBD35BE86BEAEBD9FBCABBD2BBE4A3EC7BD34BEA13BB2BC803D1BBE88BD523D223EED3D373D0DBC3FBDB83DBABE533E443D3A3DEFBD343ECE3939BE9E3C4DBE58BE4DBE003D893EEEBDD13D4B3DACBD2C3D24BEBC3D803C203EB4BD6DBDF53DB6BDE73A633EEABDBABCA7BE47BED5BCE93D063D5BBE993D55BEC43DA43B833ED73DEC3D51BDA2BC6F3E58BEE4BE81BD0F3CFDBD053D5EBDE63E363E973E593EC1BD463DC8BC33BDDD3D0BBB733D77BD85BD4BBED6BD61BD8EBDD83D5B3E853C24BE723D8CBE063E6EBD28BE693DF23B783EAD3E393D9B3E823EFEBD723D553D94BEA7BE9E3DA1BD48BE853C243EAABD8A3D56BDE23D503E0CB721BE283E513D35BE93BD71BD733E65BEEBBD253E33BEA4BE73BD2CBEDEBD843DADBD513E05BD183E3E3E6BBD5A3E0FBEE93C873EEDBDDF3B65BD8FBDBE3D313B883D923D66BD0ABED33D15BE92BED6BDB83CB13EF8BB423C033DA43DAABE073E13BEFABD01BE263E6A3D7C3D58BE753E34BEBEBDD93D233E27BE413EDABC893EC63DF8BBB43E2ABD843EB1BDC7BC27BBB43B053ECE3DC4BA153CB6BD26BEB63E703E27BE2CBE4F3DE53DFE3DA63C6DBE503E7D3EABBBBC3E5CBDEC3B49BE14BE0C3E613C3E3CB53D0B3D173E1B3ED6BDB4BC2D3E8C3E3DBE66BD3ABEAEBC71BEFDBD173EB4BD72BE033EFDBDB2BDBC3D263E5ABEC03C63BDE4BD7F3D9F3D443DB23EEF3D9D3D163EA4BD9BBB2D3E843DEDBB2ABE24BE073E013E883C5CBDB0BD9EBE063E9CBE5B3ED63DA33E083D26BE9D3DF8BCB63CB43CD0BDD53D623D7CBCA4BE78BD233EACBEA8BE69BE1A3E62BC9EBDB13EA9BD1DBE0BBEBCBD093E8A3E99BEC2BCF33DAFBEFEBC303D7EBE6ABECCBCD63D11BE8E3E963EA3BD923C00BE763EAF3E84BE62BE3FBE953DE13C733D1F3E97BD34BE583E82BD90BE9D3C7A3CAB3D89BE8C3D833DBEBED8BD8BBD113D20BE88BD81BD1C3E0BBE94BB94BDEF3D5DBD793E0CBEA63DB0BE64BD2A3BC63E10BE363D343D99BD353EA43DC33C6ABE8D3E8EBE1ABE023D333EACBDB3BC24BEB93D193E4CBE14BC10BEBF3CD03D90BCF8BC70BE8E3C82BE97BE6A3D003E143D9E3D38BD0FBD1EBE44BE323D06BB93BE8EBC333E583D833E26BDA83CE43D243CEABD25BD4CBD913CC4BD95BD32BED9BD76BE8A3C3C3E673EA7BE353E5CBE993D623EB63D0FBEA43D333E373E66BCDE3D95BCBC3CE3BC43BEA03BBEBD16BE5DBE813E993E98BB693D50BC773D67BCFDBD08BE85BE95BE88BD5D3EEABA16BE3A3D00BD8A3C543E7DBE46BE3EBE66BD143E6C3E82BBE63E94BD79BC08BE31BE31BE55BC4C3D443D2D3C04BCDE3D15BEB3BCE3BDEA3DEB3D5C3E11BE233E513EAABD2F3DFEBC393D443EC5BE91BDF83DDABD263D21BEB13DE33D33BEAB3BCFBCBDBE3BBC1B3D9FBDC53D3FBED6BD533E3CBCCC3B63BEDEBC66BE5A3EFF3B99BD5E3DCC3C883D8B3B16BD4A3E9B3E56BE983DAEBD5F3C3B3E153ED73EE23DC83DB8BC193D67BE953DF7BCAD3D18BEA53E17BE6DBE76BD95BD0A3E1EBC333EB43D6DBC39BCE5BD1D3E9EBD553EDE3DB6BDB1BDCBBCB8BDBBBDCFBDC9BD34BE75BCB63D81BC0A3E1BBE9CBD48BDACBC62BD773EAABE09BECFBD6C3D92BDACBD75BE3EBE97BDC83DEB3E1EBD6A3E3EBE113E413EA5BD82BE9F3E19BCA23C4BBDF83C85BE383DDABD043E9A3D0EBE643E2DBE663EB0BE31BEA3BE44BC95BC24BD2F3D213E5E3ECA3ECBBC2B3C3CBEED3CCB3D733B30BD35BDFD3C0ABDF9BAF03AA73D9B3E0A3CF33C1BBE52BE19BE47BE20BEB4BD8E3D403E",
      torch_tensor_32_torch.bfloat16_12: "0x02000000E8BD8DBD023E03BD133D213CA0BD96BD23BE053D90BC1EBDB0BC32BD06BB0B3BE03BA4BC2A3D9D3D103D1B3EF2BD38BD113EB73C91BDF3BDA73B35BE97BD9FBD",
      torch_tensor_32_32_torch.bfloat16_7: "0x02000000E3BD223D15BDF2BD303C35BEBBBD263E413D043E933D5C3E77BD1E3EDC3DD4BD443E3C3EF23C473E643EBFBD64BDBE3D083E3B3E1A3D503B233E54BDB5BDA73D4DBE0BBE35BECABD5ABD6CBDB93C5F3EAABD29BE85BE62BD643A5D3E2ABBAF3D6EBDE7BD9ABD563E223D943B74BD93BCE6BCFC3C513D273EBC3CB03C643D18BDE0BDDABD47BC923D06BE2C3E44BEBE3DA7BDE6BDB9BC243EB63DF33CB13C933DEA3CDABD6D3DCE3D8FBC7CBD8CBCC7BE92BD423C1DBE463D283DBF3D603DED3D77BB223E893D08BC21BEF3BD453DF2BD40BDBE3D103E91BB5C3D793D39BE2EBE683E2CBDF63DE43D833D083EA6BE0ABE2EBEC03D413E09BD83BDD83BE83DF7BC67BE493DC1BC1E3E41BE8BBDD53D8DBC55BE033E993E50BE733E583E75BD07BE2A3DAABDA83DDD3DD2BDA93D4A3DAFBD913D0C3EE93CF13D1F3D08BE6BBD813EFD3D453C323E22BD013E78BDA23DE6BD4ABE253DD2BD853BE0BC243E1F3EB5BC18BEDA3DB53D15BE7BBEC23CCF3D153E7FBDB5BB463E813D08BE4F3DED3C80BD883EB73D0EBE73BDB23D973D753C7BBE2CBD01BE0CBD06BEAA3C813D38BE9BBE74BD44BE9CBD623DD33D3EBA02BEFC3DD33D87BE4EBEB2BDB0BE633A973DBBBE403D97BC123E02BE64BD8EBDD23D7A3DA23DD5BD49BE93BE6B3C963CE5BABC3D153D0CBDD1BC90BB05BDAE3D5BBD193EB03DAEBC74BDC0BDDCBD38BD103E1F3D8F3DEB3DB83D7E3DEBBD87BDAB3D89BBD9BD14BE033EA03D923E0E3E263E623DAFBDE33D643C99BDEB3D1DBE56BA693C9B3E04BE19BE3C3D7ABE36BEB1BED33D8ABD013E9C3E513EC1BC883E503D683CE4BC01BA66BDCA3B5C3E36BD443CF63D213E66BEFF3D48BDEABDF9BDE9BC763E4EBD323E6CBD4BBE30BCE1BDD13DE83D10BCB73DA03D203E44BE453EB3BC943C0EBE1B3E7EBE683C913D693E213D623E3BBD5DBE573E703E88BDD23E983D04BB11BED6BD823D44BE4ABD953D0EBE713E1DBE99BDF6BD09BE6C3D7FBD4C3E693D53BD13BEB2BD043E863DB8BD373D68BC40BC2CBE26BEBC3E0EBC273E2F3EE03BDEBD433D84BD21BE74BD3DBE07BDE8BC993EA83E6A3E033DA23D14BE1CBD9BBD5A3E9BBB09BD9BBA76BECC3DE83D33BD8EBE903CCABAE6BC8CBD093E013E33BC40BEB2BB15BECD3CCC3D013DC8BDA53D75BC33BE433E11BD9DBC5D3E893D4C3DD8BD573DBB3DC13E10BE613E4BBE863DBFBD323E743E33BE72BE7FBE81BD4E3E3B3D1BBE21BD2CBE333D533C393D98BD41BE883E79BDC23D5B3C1A3E1E3D473E28BE1A3E323EE93C813DFF3DE6BD69BE36BD37BED13D1DBE2E3D4B3D62BC473E8EBD133E79BD3E3EC43D0FBEA2BC50BC4A3EFD3D3C3D543D91BE8ABE94BEB43E4E3E33BEBF3D1ABDDCBD3CBDAB3D10BE31BD3CBC05BE363E1E3E0FBC353D37BD22BE20BD383E0DBDA9BDF83DD1BC953D613C0FBDED3DEA3DA93D743D083E54BE55BE893D8D3E083E263E10BE493D92BDC73DBA3D5EBD6C3D74BD27BDBCBDE0BDC43DC63C3DBE89BDA2BB173CF03D7C3C86BD6B3D82BE013D07BE293C623D37BE2CBD29BE11BEAC3D9B3D86BE86BDA6BD733E573D0A3DE43DB7BD3DBE34BE893E283E023EB73D4D3E13BC9EBDFA3D6EBED0BB8ABD1D3E7FBD263E90BD39BA44BD2C3D3CBE4E3D143EEA3D06BE993EC7BDEBBD36BE41BD9BBE5FBED63DA53D90BC603CD13D203ED43CB63D113C04BE40BE9DBB053E14BE62BEE83DDABC97BD863D063E9D3B013E6E3C923D65BEA33C19BE4C3C8A3DC03C32BDCEBD4DBC9ABD913D393E323EF03C1DBE5DBE6BBE45BD80BD873C88BC883E463DC83D943B843E9E3C323E973DA63D24BEA93DEE3D9CBDC2BBE8BDC53DDF3D653EBF3DB9BD723CEC3D1E3EA43C8EBDB1BC0DBEACBD023EA8BDA0BD173D043E95BD723EF1BD393E8B3D233E303C1DBE1C3E2CBEBE3DCCBBA93D0B3E80BDB63DBBBD073ECE3DA1BE553E7C3E81BD873CADBD09BDC33D2A3E283E5BBE05BC713ED3BBFABD053C433EBEBD743ED33D063DE2BDC0BB38BE48BD38BE8E3D193D2D3E3EBD573D8ABD343D663E2B3EA23D9E3B34BE153E1A3D0C3EC8BD443E89BDA8BECBBDC03CCBBD34BEB93D59BED93B80BED33DEF3D5E3E813E973D473E0B3EE3BD15BE573D143EDCBD0CBED2BDF33DA6BCAFBDC2BDCABD973DD4BDDABC09BE0BBE5ABED5BCC9BD98BE563D00BE883EB33D2B3CA03C7EBD1C3DB7BD81BE15BD1A3E943EBEBD843DB4BD0D3E80BEA0BD373C123D843CE53DA7BD88BEF83C033E8CBE45BE353E5C3ED93D183E873D633ED73D56BD403E6BBE0E3E883DD33DC43D00BE983CD33C03BDA03A20BDF93CE0BD963E40BC4DBD4FBDDC3D6CBCD9BD8F3DCB3DBF3D22BE34BD993CE33C8ABEF9BC8E3EF23BC93CD4BD533EF1BD123BEB3D0B3E4FBD33BE963EF73C543E993B1F3CA4BD76BE7BBD6D3E5D3DFD3D813E80BD583E183BD23B7B3CBEBD8E3E413CA33D84BD873D27BC27BE13BD7C3E983D833DC63D163D75BE6BBD93BEB5BD253EC7BDE53DFE3D02BEDD3CEF3DF13D40BD24BE893EDEBDD23D113E443D3B3E613D64BD81BDF03D863DD9BD433E30BE913D4C3EE63DED3D82BD1FBC88BDF53D58BD7BBE15BE023E5BBEA0BE74BD603DC6BDE8BD77BD093C95BD883DFE3D72BDEFBD363ED2BD653DF0BD83BD323E5F3DF8BD4A3C11BED23CAEBD05BE1F3E023E0D3E60BB3E3D053E02BE20BE823E4D3DF5BCF5BB433EF53DDFBB1C3D18BCB5BDA5BC973DC3BDED3D57BE2DBE113E42BEFCBC9CBD953E3BBE1ABE5D3E313D593EE2BDEA3D4A3D133E873EA73D4ABE0C3E213CAC3E9F3C07BC183E853E3B3E3E3D8BBC9DBD37BE123E593DE1BCA23D40BE40BDB83D9A3DAA3D9D3E9BBC64BD973DA23AA8BD8ABC8BBD7B3D653D4CBDF93D",
      torch_tensor_32_torch.bfloat16_11: "0x02000000093E613D9BBD133D32BE2A3EA63D4C3DDC3B003D81BE8B3D033E843C413DFDBCE9BD643C813DB63D323E863D193C6DBC883D1BBD383DAE3D51BDC13D713E8BBD",
      torch_tensor_32_32_torch.bfloat16_6: "0x02000000E4BCC8BC8D3DBC3DA43D103E8EBE363D1ABE1B3D8B3E823E20BD8EBE373E81BEC9BC783DEEBD623E123EF7BD51BE4A3C38BC053D383D2C3C65BEB13D81BECA3DA83D99BE84BE573E8EBE5BBE1A3E313E83BEB83BE03C6F3E3FBED53D923E88BE0DBFA63D4B3E34BE41BE14BE623EADBE1BBD2FBE27BEEE3B90BDB1BD1FBEA2BDE63D77BE2F3DD7BC303D493D7EBDF2BD09BE3DBDBA3D35BE4B3DB23BB9BE2C3E243D183EC63DA73E91BD28BB983EB13D103EA8BE043EB23E4D3D153E12BCE6BD04BE81BEA33E91BE3FBDE53CBBBD053E68BE70BE1A3E0C3EC53D9DBE01BEA0BEF43D053E0C3DE4BDA2BE3D3E03BEDC3D11BD5C3E523E3D3E1F3DC3BD543D7EBD173E103E073EC13E6F3D313D223E01BD0FBE273EC33DCD3B153EE43D7C3D953E023FDE3CD03B4ABEE63DC6BDFABD4DBDEC3D2FBE89BE90BDD33D5C3DA23D86BE403EC63D8D3D0BBEB03D063E88BE55BE1FBE993E3CBC29BE65BC133E353E84BAE83C253D6C3E96BDAC3D123CA73EF3BC69BD52BE363E8A3E3E3EDA3E3ABD4F3E6A3D283E0D3E11BE26BD1BBE35BD2E3EEBBCBF3DBE3DCD3DD53E80BEBC3DB53DFFBCD73E3C3EAE3B783E743EF93CAD3B36BEAA3DD43D5F3E9D3E96BE17BE07BADABDF53D453E883E92BCB33DC9BD38BDC23D1E3E8DBD413DC33D7FBD0B3DA33D663E18BD8ABD033DE53D04BD893EBA3DFABCBBBD1E3C303E6E3EA13C39BE093E9D3D643E363EE5BD04BDBBBD823DADBDB83C1BBE09BD433D323DD3BD953D4DBEFD3D91BDCC3DF0BD06BE0CBC51BDA3BD34BE883E793EEDBDEEBDC7BD97BE0C3E853C8E3D9C3EA1BE80BE9BBEA2BEBE3E153E35BE8A3D14BE9E3ED6BE8A3E29BE603D143EE2BC88BDCE3EB43D11BE1FBE5D3E673EBFBE4FBE713E34BD2FBE213D23BD84BE243E333E703D573C3E3DBB3DA3BED2BD763D41BE98BDF63EC3BDFC3C963E013E27BD66BE913C553EC7BC04BEFB3C91BEB4BD23BE373E30BEE33C233D5E3EB03D3F3E423EBE3DF53DE4BD75BD4BBEEF3DD63D34BE8F3D32BC783D90BEBC3D043E433E19BCADBBBE3DAD3D733D43BCBA3DE5BC963EAE3DE0BD77BDB4BCC3BC2D3EE6BCBABD6A3D183D0ABE753D61BD32BE863D0A3C00BD5B3E30BEAABD043E813EE83D063E1BBE48BE423EF7BB43BD86BD4DBBACBD0E3E343EE83EB5BE923E913D363D18BE013E08BF28BE433E97BDD53D82BE02BEC6392D3EB83DD7BCA0BE093D69BE603EEABD623D333E313D2C3CB1BD7CBC8C3E9CBEABBD703E083ED4BD8B3D5C3D90BD8D3DABBD56BDD8BE333E11BE393EA8BD863D933C8CBD213EA5BB743EB23D1C3E8BBD403EBD3B24BEDFBDA93C19BEAC3D723E9E3E803E013E7A3D85BE883B863E6B3BF63D13BE6D3E813D28BC02BE243E19BE8ABD573ED03CFABCE8BD43BE94BEC03EEC3D1E3E3E3EB9BDCA3E2D3E2EBEA1BEA63D323D4F3EF83C023D6E3E2BBE1E3E333ECBBE6ABC90BD0ABE7B3D5E3D85BD3BBD1E3E943E34BECEBEF6BD2ABDE5BDA6BD77BD3DBE53BEE7BDF6BC8A3D823D273EC43E26BE16BA50BEBEBD033C6F3E8F3D90BD653E623E0D3D0D3E53BD29BD0B3D4DBE993E4F3E63BDC73C1FBDEE3C2BBE41BD9D3E85BD8BBD293CE73DB9BDEEBDA6BC9B3CCEBD64BD043C853C08BEDFBD01BEB6BB0FBDE03D563D0D3E003EE33D0ABE48BD8B3E6CBE663E183C9EBD8A3E233E9B3D533E3CBE59BE123ECE3E5ABDDA3D8D3D5A3E8CBE883D733C383E323ED3BD81BEB7BD2EBEB6BB06BE7FBE293E1A3EA03D81BDB4BDA13D0BBE03BD3BBED8BC52BE833EBABAF03CD73D14BD803EA9BDA8BE053EA2BE13BEFABDC6BECFBE993EE93D9E3D07BE98BD99BE66BE033EF5BDF9BDFE3CAE3CABBE97BD8E3D2E3E32BE303E5FBE89BEECBDA7BDBC3D383E983D0D3E3BBDDE3D12BB2E3E5C3E9D3EFBBC563DC53D2A3D0B3D76BECFBD8C3C13BDA1BD2CBDDC3CA3BC2EBE1E3DCE3D8C3DB1BD58BE793D0E3E053E063DA83E75BEC73E0C3E9DBDD9BD253E80BEF1BD84BDCBBDBBBDDD3DCD3C323E0C3E41BE813DAE3E043E413E033E8DBEB3BE7FBD3ABC303D1CBE86BDF9BD843DD53DA73D673EA5BD343DE2BD943E6D3DAD3D053E893D4CBD85BD2BBE2BBE8A3D133E7FBEE4BD79BCF7BD603EF0BD293DE73D913DC53D9D3E3DBE36BD32BE503E913D13BD99BEE93DB1BD793DCD3D443E713B21BE583E3F3EAB3E5D3E60BCFABB83BEB33D14BE08BE61BD943EB8BDC63DB83E33BE153E8CBC6FBDD03DA0BD3E3E273EACBC51BCD43D453E79BDE03CD5BD7C3E243D733CE13BD43DD93C4FBEB1BD92BE24BD5CBE33BDFF3E333E81BEB2BCFEBD79BB70BE02BEA63EF43DD4BDA0BD14BE4BBE1FBEA0BD603E48BEF63D66BD39BE9BBED9BD8CBE97BDC63EABBED3BE4E3E63BE833C0EBD873E8C3D4D3E0D3E29BE973D6A3C373E063D1A3E93BEFA3EF63885BE16BC4CBD86BE563EBF3DB8BDD4BDC0BD5BBEDEBB9DBD803E2C3E3E3DF83DD3BEF2BD85BE2B3EBEBD913E1D3E883D5CBE7CBD12BE343EE5BD3D3CADBD17BE7E3E9DBED1BD803D423E6E3E6E3E5E3EAEBC2DBEACBE073EB63C70BCAE3C763D493E4D3E4CBEF5BD8EBEC7BC3CBDA5BE453DD5BD2EBEBE3CBC3BAF3E23BE343EBABDF2BD1BBEA93EC83DEBBC8A3D823E8E3D523EAF3E683E813D9CBDCE3D1C3D573C06BCADBE8A3DC5BC173E02BE0A3E66BEB43C4BBEDDBDAD3C4D3EFF3D7DBDAF3DA83E4D3D083E62BE4E3D5B3EF8BDDEBDB6BECD3E51BE7BBE98BE973CF33D683D883E833E593DBE3E973EF8BC893D93BC7DBDA2BE573E2B3EB9BDF73E22BE33BD89BE8D3E1C3D003ED13E523EEE3C5EBE65BE313E1FBD28BE03BB943E78BC063EBB3DE83DE63D9ABD3BBE893E35BDD9BDC93D47BE1EBEEF3D313E443D893C0D3CC6BB99BD",
      torch_tensor_32_torch.bfloat16_10: "0x0200000065BD07BE13BD153E6CBE613DA93D8F3C87BC75BC42BCF0BCC13DA43BB0BD7ABD15BDBCBDAE3DBE3DE83D58BDE73DDA3C193E98BCC83D9B3C313C7DBD10BCC63C",
      torch_tensor_32_32_torch.bfloat16_5: "0x02000000783EAD3DC33CBDBBA5BD893E273C793CBF3DD33DC53D0DBE343D6EBEF53C06BE623E453ED4BCA9BD183EAC3E57BC563E6D3DD23C053ED9BDA93D043EB2BCA13E63BEB3BD483E71BDE13D723C793D1EBD143E7BBE443DE4BDF4BD96BEB23C08BDE4BA9A3DF5BDCF3BD4BD053E2ABECA3C043D913D323E313DA93D2A3E5E3DEDBD983E0A3B47BD19BEA13D0C3F5FBE6EBD0B3E1DBEF03BC13D983D43BE2DBEA43E26BDA03B8DBDFABD36BE66BD99BC05BE63BEDC3DA3BE903E23BE39BDB3BCE6BED7BE06BE5BBEBABD76BD043DAD3D433EEA3C883E903D4BBEEA3D3ABE6F3EADBEC13D8B3C03BD34BB34BEDF3D48BEC53D2A3E663EB43E17BD38BC8D3D8BBE833E893DE2BEDE3DB43DB2BDD63D3F3D5F3E163ED6BD50BD083E1D3E853E13BEF13DCEBB26BEBE3D18BC043E2ABD56BE15BE29BEB33DCB3E65BD913E1ABEFC3C2EBED9BB3C3D093E91BD993D72BE343D70BD263E703C3D3E16BEB93D253E163E95BBDFBD9FBE5A3E9EBCFC3D57BE923E853DE73D683ECCBCD83E833CC43D583DD93B483E983D3B3D2EBE943C363E7BBD16BE88BDEDBDB63D3B3E4C3EA7BCAB3D27BE9ABD8D3DF83DA7BECE3ED73DA9BD493E0EBDA5BDD83D21BE7EBECC3E0D3E93BD33BE6DBDA9BC443E59BE53BE493EC7BEC43E0ABE10BE583E02BDA23DA2BE6DBD24BE02BEB8BE3DBD35BD193DC23CD03DBE3EA0BD553EAE3C04BE2C3E85BD92BDB73D69BD1B3FF43C523DC3BD5E3D14BCEA3E963E7EBDC3BEA33EA5BDC2BEBCBB083E233E7D3E4B3D33BEB03DFC3DBF3D98BD05BBCD3E17BEC93D93BE7C3E59BDC3BEFBBD5A3EC1BE3E3E56BD473D3F3D70BECF3C653E51BE173C2BBE0ABE41BEAABD2EBE79BE55BE2A3E283E803E60BE3C3D6CBD963E843E64BDA1BDB1BD183D89BE513EAA3C5CBEB5BBE63D8CBBB9BD123E0E3ECBBC143C243E3FBEA13E253EA2BE3D3E063F0A3D0F3EBB3D833E0F3D2B3D09BE823CA63D76BDCF3D0FBD573E8A3E90BDD9BDD9BCD43D15BE78BE143E8CBE263E093E07BDFC3C6E3E063E5BBE94BBD13C9ABE983DE5BDDA3DDDBD52BE3B3DFC3C12BCDC3D723EFEBC3FBD4D3E5A3D38BDBD3E46BD87BEE6BDAE3D593D65BE4DBC98BDA23D1E3D043E29BE8E3E0BBECFBB4F3E1DBDB93D91BDB7BC93BD7E3D893D063EF3BE12BECD3DD7BC6CBE8A3E2B3E313D79BDC9BD073E323D88BE08BD1A3C27BE8FBCDBBD4EBE6ABD813EF9BDE83D14BEA73E573EB1BD05BF7D3DEB3C2ABE8EBED3BDACBE163D2FBEA9BD24BEE33E8F3D453DD6BDA3BD333E8A3DEBBD233C5B3D62BE773E86BB063DBA3B9DBE19BE87BED4BBA03C24BA753DCD3E1EBC97BDCFBD85BEF63DE83E0C3E7FBE47BE8BBD763EA4BE9BBE88BD393DF63D0CBDD1BB9A3ECB3DDA3DB9BE3EBC17BD573EC7BD06BEA83D563E5C3E1DBE4B3E123E3BBE37BE33BEAABDAE3DC53D94BDCFBD4F3E423D203C13BE8F3E093E903D623E3BBEF5BB913EACBD46BE40BEE23CC13DC13CE13D93BE68BE5F3D533D8EBD5D3D4A3D423E6EBD1CBD94BD4C3DD53ED6BEAFBD18BD3CBDD93D143D06BEA03D923D123D61BD4FBE783BE53D03BEFBBD163EE83E70BE913E5E3D073E60BE053E763D163E14BD2BBEA2BD2A3DAA3D58BE35BD15BE14BEEDBCFE3C67BDDA3DA13EAB3B833EFEBD35BE02BD913D9C3EA13D72BC313E853C0ABE833E953C993E413D803EB43D953E7D3DD83C11BCC03C013EA93DADBD83BEEBBD0FBCC43C57BE1FBE90BED0BD18BE96BD873DB93D8D3ED93CBFBDBE3EC7BD79BEB93CE43D133E853ED93EDABD3F3E4ABE493D55BD4F3E323E0CBF3ABE2E3E3C3B0D3E10BC873E96BC213E8E3C2BBEBF3E143E123E953DEABD74BCCBBECDBC7BBDB0BE05BCAA3D97BDEA3C283E813D1DBE373E15BD90BD013EABBC9DBE55BE7C3D1DBE51BE20BE113E823D303C1CBDAF3DD7BC033EA93D843E343D9F3EBBBE26BDB6BB763DA9BE75BE853E65BD713C84BD45B9593B51BE543E9CBE1E3E4BBE35BC43BDACBDBCBDF7BDAD3D573D053E68BE5F3D213E823E2EBD8EBD593D59BDCFBD9E3C2ABE403B123EB93D82BC4E3EA8BE1A3E3A3E003F243E84BBAFBD7E3DC43E21BEFD3DD43CF7BD6EBB73BE233EA63D86BEC93C1ABE963D9EBD93BD593D91BE86BE283E15BE933E0A3D003F233EF23E30BE45BD3DBCC7BD04BAEABD303DC93D4C3D35BE58BC7BBE2DBE183E653E273DD1BE06BE803ED53E89BB553D38BD83BEE43DE63D313E813EC9BC0CBE2FBE98BEC53D733EEBBDC9BD463D2C3D3EBD2ABD3CBB2FBD67BE55BE79BC863E573ECFBDE5BDA13C253EEA3D1D3E6A3E573E383D323D8EBE83BE2A3D13BE933E44BEE03C343EF93DCB3DACBB8A3D603D223E263D92BEB9BD5C3E113EBE3DCF3C5C3DABBC173DC3BED1BDB7BD2FBE593E3E3D63BD103E09BE25BE77BEB93C24BE513EAB3E0BBEA13E6D3E85BEE8BD4EBD9ABE2ABD7ABD8C3DC23DAF3E113D0BBEC5BEA7BDA63E46BD54BE8E3C15BD0B3D16BE83BD5D3EFDBDE8BD8BBDC13D39BE9CBD36BD09BEA4BE89BD6C3E39BE823ECA3CA8BDC93EAD3DB6BD333C99BDDFBDB63CD1BD36BD2ABE053E39BE2B3E8EBC0FBCACBD7CBD4CBE5FBE2C3D17BEBB3D463EC03E7EBE6D3E23BD6CBE83BE2A3E903D41BEB53EE1BC37BD70BE88BD81BE573D2CBE02BD21BD67BEF7BD48BE2E3ED4BE4E3D64BD20BEFC3D62BE1E3EE73DC9BC83BC683E10BF943AAFBCB33E1B3E06BD88BE05BD003E273D113EA03D77BE4FBCE1BE153E50BE8BBE83BD63BD0BBEAC3D71BED63ED43D07BD76BE5EBE98BEE93D863E813E2BBE1BBE583DCCBDCA3DDF3DDEBD573EE4BE64BDE1BDDABD833C32BE153E1CBE4F3C0BBDA5BCCDBD1DBEC13D6DBE61BD15BC973D933E9D3EB13DD0BD9B3E923D60BEF7BCF8BD",
      torch_tensor_32_torch.bfloat16_9: "0x020000008FBC8B3DBEBCC53CE43D5ABD993D283CA13D793D37BD84BD1D3DDA3DC3BC523E2FBB1BBD093D87BC61BD36BDC4BD82BC0FBE2FBD11BE6B3D883EC0BD903B753C",
      torch_tensor_32_32_torch.bfloat16_4: "0x02000000133EFBBAB1BE99BED53E00BD9EBED7BD3FBE923DE03D393E09BDBF3E2F3E893DD23ED8BDB8BD47BEB839BC3E8B3E56BC35BED13E76BCA13D903BAB3ED73ECE3D6C3EB33D523ED73D463EF53DE6BDDDBD17BE03BE40BE3EBE953EC2BDBDBE793DA63E813B673D73BBB5BC3F3E21BE083DA53D2DBD943E133FC6BE84BEEC3D7B3B7A3BB5BE62BEA0BDC7BBA3BE99BD76BC863E5A3E77BEAE3D3BBE263E54BDA83DE83EDE3EA93D0A3E853D333C773CA43EBD3D8C3E8A3DF53DC9BD033D99BE8F3EC93D993D4BBD14BEECBC5E3E583DAEBC113CA4BE12BE2E3E93BED4BED9BE1FBD543D393D6ABDA33C4F3D863E10BD73BD9E3E333D383EB83E41BEABBD7DBEC9BE573E5B3C21BD05BC24BE1EBE363E76BE393E383E9ABCF0BECDBECF3D8B3E8B3E16BD933DCCBD443E49BE943EA7BCAE3E933EC13C86BEEC3C90BEFABD123E063D5F3EBFBE613E45BD6F3E91BC89BE24BB783EAB3ECEBE8A3D06BE1B3E35BEB13DD3BA923E56BE9F3DE9BD61BD783DD73ED3BD84BC433D5D3EC03D48BE283E83BE6ABEBC3D50BE293E5A3E88BEE83D1E3D04BEA7BDC2BE833D0C3ED0BC333E44BE21BEBA3CC93C5F3EA53D05BE8C3EB5BED83DC8BC933C8E3D10BE75BED9BE833D193C42BEF23D253E09BE83BEC0BDFBBCA3BC443EA9BD7C3DFC3ED8BD5C3EECBDC03ED9BE4BBE80BE803ECEBE38BE8EBE8D3D59BE313D7ABE473D61BE013E5BBEA3BE24BE013ED4BD94BEFE3D87BE5DBE50BC8B3DA3BDA4BE09BF073E47BC6FBEE9BEA43ED4BD96BE69BEB6BD213EA0BE14BE283E803D843E34BE863E54BED0BEFC3D483D56BDBC3DCC3E01BEA13E21BE60BE15BE13BE38BE823E313DB63D07BE533D8ABE61BE1CBD75BDD0BD6FBE1DBED5BCD73E923D83BCDBBDB8BE10BE81BEDABBE23D5FBE833E283E06BEFA3D6DBDCA3CCDBD513E48BE873E0ABE803E98BE77BE733E2A3E0CBE863E03BDC63D893E2BBFA43E1EBED83E543DF43D423D6A3E043EB9BC1DBDEF3EA43C23BDDABEF8BB7F3E963E493E72BE92BDF3BD11BE6C3E243EBB3ED33DAE3D863E4BBE14BDCC3EBF3DDCBE0FBEE03E343E78BEA13D1A3C7CBEDB3EAABD78BEC5BB11BFE0BD4B3DFABD86BE493DD7BD92BDD33D02BE1BBECD3E453EF5BD993EB7BEE7BD40BE8C3ECDBC173EE3BE35BDA5BB88BE10BE2BBDD33DC0BE7B3E2D3E75BC26BE393E8E3DBF3D953D84BE37BDFFBD8F3ED63E69BED7BDD83D923DCDBC45BD673E8EBEB6BEC1BE5B3EA13E86BEE53D993D2B3ED33E6E3E35BEA0BED13DD9BD4DBEA2BE463E54BE413E333E63BE0ABE7ABEB3BE3CBD853E45BE50BE7C3D7ABEA53DB63E483EA33D62BE343DE93E49BEF2BED3BD2ABE753EB2BE3D3E9D3C18BEC83EEE3D203E8EBEAE3D313E41BD9A3E3BBD363E40BE1A3E0DBE8DBE3FBE763EA13ED9BD0D3ED0BD4CBE87BDAFBE393BCD3D203E453DA3BEB4BE433ED5BD1EBCAC3E42BD2B3E823C2B3E9EBD34BE3A3EAE3C11BEEDBEE63C1DBEFA3DF93DE93E383E48BE863D63BC80BDE8BE86BE9D3DA03D643EA13EF0BD28BE053FFFBDB83E19BDD9BE333E84BE4B3D233E84BE353E483E5EBE523EBCBD6BBE443E1B3E2E3D863E91BEBDBCAABE0B3E903EAA3DB5BDBCBEA13ED6BE8EBE3E3EA0BD8EBE2F3E77BE32BD4D3E9ABEE93D5EBD5E3D253ED6BBC63D6FBE583E87BEB33B46BE643E34BE5FBED7BD7FBEA6BC003CBE3C80BE39BD04BEA93E723DB53E99BCBC3EA6BE083E803E02BD52BE4CBE5ABEC33D8CBA76BEA6BD45BE5FBD8F3ECABEDF3D773EE63ED23E67BC723E3B3E873E49BDCF3C353ECC3DAC3E0A3D5ABC6CBE26BD483E693DC43D65BD5ABED13D0CBE19BE7C3DBF3EFA3D6D3ECE3D38BE64BEEABD903D93BE3CB81D3E03BE86BDE43E9DBBDDBE0BBB383EABBDDA3CE8BD9DBEDBBD5D3E79BDCEBDD33D12BE5FBE0A3E1D3E05BEBD3E99BE36BE20BF7BBD8B3DA63EA83B20BFEC3DC13E1F3ECD3D723DEABD883E44BE3A3D463D21BC7ABE433D49BED03E84BEB43B0E3D89BDFF3ACD3EDE3E0CBE0F3EAFBDA2BE18BE503C243FC43E943E4EBECFBE603EE6BDC8BED63E6BBE213F003D51BDB43E483E56BE18BE743E6E3ED13ED93E89BC7ABD173D63BD05BFB4BE5DBEB03D143EA03DE23D113E74BE293EFC3D2E3F0ABE563EB83E8CBEEF3A3C3E91BE863DCDBC8EBE023E14BE1D3E953DCF3E41BEBB3E50BEA53E7F3E91BE5E3EC6BC123EB93D3C3EE8BEFB3DEB3EEDBE893E3BBE9A3ECBBE61BEB7BE2D3E43BE56BEC13D13BDFF3C8EBE78BE1CBE8F3E6CBCCFBEDD3EDE3D1CBEEABCBB3E8B3D8EBC33BEA5BE8BBEF3BDB6BE53BE6B3E583EF03DEC3E493DC73E993DD43E7ABDF7BDB4BD623DB8BC1DBE563F603D9DBE083E233FF5BD5BBE8DBEF83DC6BEA73D22BEE73CAC3E043ED13A4EBB46BCC33DA33E36BE583E75BE3B3D56BE0E3EFF3D8D3D63BDE73EBCBE1E3DE9BD493C22BE393E77BEDF3C32BE563D223EAB3D1BBF0FBE9D3DFEBE05BD70BEFEBDF13EFDBC863EA2BEBFBC61BE69BE133E3DBD3FBE89BE623EA93EBB3E403E1DBE58BEB2BDDABD0D3E40BEAB3E4C3E95BE8DBEA83E3F3ED53E6EBC883E4B3E523DB53D92BE113E94BECDBD1A3E283FE0BCFF3D523DA9BD6EBE2BBE7ABDD7BC88BE103F25BEC7BED0BEB9BDAFBE56BC62BEE13EBBBD97BCCF3D013D98BE87BD873E2ABDE8BD9BBEEABD3C3E213ED4BD21BEC8BE113D3DBC58BDB03DBCBE56BEC23E05BE8C3D063DF83C383D9DBEF1BDB33D913E383DD73C2DBE9CBEF9BDAD3DD63D1DBEB43B713DB73DC9BD34BE143E163D1BBDAE3D43BD283ECD3CEF3D343CA0BEAFBCBEBA40BCD73EED3D91BB163DECBC8CBCE23E2A3E553D60BCBFBE363E0BBEB4BDFD3D063E9A3EFF3D39BE2DBECFBE90BD14BE8D3C9DBD8E3E",
      torch_tensor_32_torch.bfloat16_8: "0x02000000133C35BE8A3CAB3C853DCA3B713D9CBB223DCABDCB3DA7BC30BDBE3CAC3DE13C203E3EBE6EBD283D483EDBBD5C3E21BD1F3EB6BC183E54BDEA3D07BD473E993D",
      torch_tensor_32_32_torch.bfloat16_3: "0x02000000263D85BC443B823CEF3C203E87BD133C103E47BC02BD183C0DBE663E643EDCBD583D96BEC33DA5BB5D3C72BDB1BE8B3D363DC6BDE9BCFA3DAC3D76BE7FBD47BD98BD053E54BDF8BCEDBD8F3E1EBE643E4CBE013E02BD39BDA1BD13BEB3BD5ABE4ABD4D3D13BE5D3EBA3EE3BC183DD7BD043F16BE083ED73CFFBD42BE68BDA13DBEBEAD3E8F3EB63D97BD643DDCBC5ABDBCBBA1BC74BD90BC46BE413D003D96BD78BE0F3E46BDBD3DBB3E2BBD023C12BE6F3E053E04BE0CBE0BBEE53D2FBE363E2CBE3F3BC4BE763DF3BD2ABE31BEB6BD4A3C05BE813D573E123E9DBD24BD763DAB3EC9BD2DBE373E63BEE83D303EA33E09BED1BDB63DC43EF6BD50BC9D3E293D403E1D3FB6BE16BE0D3D893DEC3D8EBE9A3C613D913E23BD863E273E8DBE253DF6BDA1BE07BE853D8E3D9CBDD9BC98BE9C3E813EA83CEDBD0A3E48BE23BDC23EA5BEF8BD0B3E00BE45BE4F3D0A3EE6BE45BD483DE93DCEBECD3E59BE17BCE13D513D03BDC33D4EBE12BE92BE8A3E2EBE083E2EBA793E813D3E3DD4BC733D833E153D28BE90BEE3BD53BDCBBDD6BD763EFFBDF63C363E843ECBBD0CBE60BE673C2C3EEA3D4C3CC83C2B3E0EBE153E463E56BE91BCE23B9FBE54BD433E4DBD9DBD3FBE5E3C7D3D313C413E3ABC12BEE53E7FBD633D9F3E5CBE703E3E3DE43DD7BD42BEAB3D433EBBBE483E6C3D883E42BEBCBC38BE173E353E39BE013E27BE843E6A3D313EA83E483EA13D2BBD903E983E4D3EECBD633C9C3EEF3DA03EE0BDA9BD91BDA33C643EB43E50BD913E1FBE01BFCE3D113E05BEAC3AF53E33BD6B3C0BBF98BE163E833E4B3DC5BC2EBEC3BD0C3D1C3D193E2E3D0F3E11BEBF3D34BE77BE623CDABC2B3E3E3DFC3DC7BEC7BD693D92BD8ABE253E2D3D1BBE033BE63DC93C903D453E4FBD87BE4FBD8E3E4C3D8E3D1C3EC8BD1B3E153D4A3E963E883D9B3D0A3E113E87BD4E3EAEBED33C7EBE57BE6B3D963E90BD183EF23E253E2ABD68BE2FBE613DB03DB0BD14BBE43D1DBECCBCC03DBBBCAB3E7EBDA53CD63D33BD193E033EE2BD4A3E52BE47BEC9BE07BF6ABE71BD753C41BD7CBEC23EE1BD3CBEADBE6D3E993DBF3E923E9DBE3B3D2B3E303EC83E9EBD45BE07BE123E99BC613E75BD593D473D2E3E73BDCC3D04BD043D84BE49BE243C413E8C3DBABC8B3EAC3E33BE5F3E3EBE963DA2BE4DBE7D3C9EBDF0BD11BEA0BE2F3E36BB063EA9BD1A3E353E5B3D043E9C3EEDBDD4BD743E21BE45BD083E893C2ABE0A3E54BEB43DAFBD87BC223E9DBC82B9913E51BEDA3D80BCB5BD3CBD7ABA823E8C3E85BD9FBDB73DC43DE4BDE2BDEB3DBFBD27BE493E06BD11BE5DBD44BB91BE1BBEA03DD6BDC83EC4BE11BE1BBDEABD83BE64BDC83D3EBE023DB53D7FBC6EBD983C2ABE693E7B3C54BE49BE3BBEF03D233E173E523E9DBBBFBD603E983EECBD573D24BE103E29BE11BCAA3D9F3EB83D7E3E91BE0B3E96BEF93D2EBDE73DA7BE8E3D8CBDAA3D0C3E5A3EEEBDB23D583E9FBD443C16BE5FBD99BDA23E0CBD7B3E7EBE05BE8EBE063D66BEECBD0FBEBBBD09BE19BEA33E00BE26BEA83CBCBEB23CBB3E45BE73BE253D073EFABD16BE373D743EC13DAD3D153D22BE2CBDA3BDB93EBBBD0ABEB6BCF1BD08BE5A3DA4BE2C3E3A3EF4BD673E19BD46BEB83E7D3E373E58BE30BE29BEE13B15BE92BE21BE4FBEF1BD523E4ABD8F3E2CBEC33D01BE983D6FBA803E013E49BDFF3D2ABEABBD783D4ABE003DB03D353EAABD503E2F3BB7BD75BE65BE46BE633EC0BD703E4F3E603D22BD013E3B3D493D633DADBD9E3D99BED4BD0F3ED83D083E3E3C12BECEBC48BB8F3D41BEDD3EA53E43BC733B243E58BC5CBE7FBE383E3CBC933E74BCD1BD783D7EBEA2BE49BDA8BD283C3BBD803CEBBD2E3E9BBDDC3C35BE923D2A3E4F3E49BE7C3EA9BD2A3EED3D193B8B3E5DBE82BE753D44BDC53D8CBD2D3E39BEABBE40BD5B3E533EDFBE313E8FBB03BE173EC83E65BE9BBE61BE113D333E153D7CBDC6BDB93E88BEE53D9DBD5CBE23BEED3C4DBD043D483D3EBCDD3D8F3DAD3E45BE8DBCDDBD15BD733B403E87BE8B3D003E8F3D35BE31BE1BBE71BED8BD25BCAE3CC2BD6ABCB93DF53D27BE4FBE323E11BE20BE663CB3BD633BE3BD593E22BE1F3E3FBE6DBE343E1DBD93BDA0BDDFBEF8BDBEBD8B3EB13DBDBE0A3E613DACBC0A3E5F3E13BD86BEFDBE76BE31BC423D4BBEE8BEC33DB8BEFABDD33DD83C10BEC93EBFBD9FBDD6BDE4BBC23D89BEDE3C8D3E30BDD5BE85BBDEBD21BEB7BDA03E52BE8C3E943D893EB4BEEDBDE23D9339643DD3BDB1BD1F3E423CB33EE93DF73C94BC4F3E0BBE153E883EBDBD99BA903EFEBD833D973D53BE783DB9BCCA3E1DBDF73C323CCF3DD53D0B3DD8B9A03DE9BD95BE4A3E2C3DC23E56BE4E3D94BE13BEB03D0FBEBEBE57BE833E49BE40BCBE3E023E793C763D1DBE99BD113C7B3C1ABC393E223C89BD6B3E083D9E3DA63E023E8B3E5A3DF9BEE4BE21BD75BE3E3D303E003D183C3FBE1CBD943D20BE973BC73E7BBD6EBEFC3D253E66BDE1BD55BEE73D0B3EF3BE6C3EB7BEAC3DC4BD59BE8FBE9C3C5F3C96BD2C3D6C3E583DF33B93BDE4BC02BE8FBB9EBE3F3E9C3E6C3EFD3D053E3DBEF13D853EAF3C90BE08BE233E953E25BD51BE26BE67BEC9BD2CBD90BD41BE85BD9FBD263EBF3E783ED83D6B3DE43C673DF2BB053E51BCE2BC903E583E5DBD04BEF03EB43A15BE3BBE77BD023D0EBC933C9C3EED3D0ABD5BBD3E3C71BD4C3D603D55BE8BBEF23B5EBEFF3DC3BDB43D11BED33CAD3C74BE52BEFEBCD73D4DBE283E8DBEBABC583ECABE073B3C3EA9BDDFBD043EA63EF73DD8BD7B3E6E3E843D4F3E803ED7BDFEBC713ECB3C953D9CBD0EBECC3CD83E523D8A3E5CBE493E3BBE273E80BE0DBE943ED73C623B",
      torch_tensor_192_torch.bfloat16_1: "0x02000000423CCCBDDFBD8ABCC83D383EE6BD413D013E223CAC3DF9BDACBC7A3DA7BD40BD143E1CBBA53D48BDE43C633D1FBD223D0FBEDDBD013D4FBD1ABBBF3D923DB23DADBDB4BD243EEB3C4FBC6EBD613E07BDD7BD99BDFF3D9ABD933BEC3D20BE6BBD223DABBD37BD6FBE60BD073D2CBDCF3D083CDE3C543DCA3DAE3D143CA43D6E3DBCBDAB3DA8BDE2BD7ABD09BE2FBDB83D2EBDE8BD903D103B323ED2BDBDBA263CC4BC75BE5E3C0FBDEB3D963D06BDFA3CA7BCD13D4CBD22BE51BE17BC1FBDD13B423D1E3CD6BC493CCABD9BBD063EA03DE0BD083D113E8DBD673D57BEFA3CD13D2A3E1CBE36BC12BD3CBDC3BBEB3C63BE843D62BB8B3C4FBE28BDCABCBEBDEABDA4BDDE3B4ABCA3BD13BE613DC23D583C043D5D3C653C87BD053B38BCB13DC3BD523C47BC86BDFB3DDCBDF23D693E4A3E563E33BEAD3D97BD9C3C963D773DC23D61BD14BE85BD0F3ED93DE5BD4BBCDA3DEFBD93BC2D3C023EEF3B8FBDE23D0E3EA8BC203CBE3D04BDA2BDD93C38BE47BDD53DACBC7FBD58BECD3DD93D35BD053E",
      torch_tensor_192_32_torch.bfloat16_1: "0x020000009ABA0D3F023F383E6C3E65BFE13D04BEB6BB8B3FC3BEAEBD1EBE12BF82BF3F3F11BFB5BF073D11BF12BF91BE223F8BBEA03E473EFE3D923E573E7BBFA3BE2CBFAE3DF43BA13EEE3DDEBD9C3BCC3C0F3D2E3E9F3E64BD0CBE1E3E433DE1BDB23E893D06BE6BBECA3DA63D0EBDE6BD0ABE11BD4B3E183ECF3DFF3D283E97BD81BD883D343E1EBEB2BD15BE02BE8A3DAC3DA2BDEC3BE8BD963D6D3E983E14BCE1BD50BE0DBEB23DF3BD22BE193D5E3E193D4E3E44BDAA3DE2BD113D103E40BE2A3E723EA93D323E5E3D17BEA43D593EF2BB823EEB3D07BD14BE75BD463E793D43BC85BDEDBD79BD81BB25BE57BE2FBE553D1A3D4CBE7DBDCBBD963D973D49BE8B3B85BDA6BC133D853E0BBE853DD2BC86BDD13D6C3E49BC503E7E3D82BDBCBD7F3EF43D173E09BE8F3C993E1BBE7F3E2ABE89BD5BBE2E3E173C023E7EBE253E673EBC3D343BD1BCADBD683D55BE3D3E9ABD6EBE06BD213E1ABEABBDB8BC21BD99BD41BE953D2DBC94BCB5BD15BECDBD91BD0ABE9F3D0EBEE63A9C3CACBCE6BD6F3E7F3E1DBE02BDA73EBBBCBFBD8BBE763DD43D8ABD623E963DCE3CACBDB1BCDCBCE43C87BE853E70BDB03D9F3D06BE4F3C1D3DE63EBF3C7FBBA5BDB6BD373D803DDABC8FBDDB3D883EE13D92BD2FBDA9BD0FBD9B3D3F3E1FBE023E56BEADBD313EB8BDE03CD4BC63BE213E47BEB9BD1ABEF2BDBA3E1D3EE1BD89BD583D31BE7B3D8CBD393E043EA63C8A3D41BEF23D89BD83BD18BD823DE4BD82BDB13CEA3D573D2CBC8ABDA43D0EBEF7BD23BE8DBD8B3DAD3BAFBD7C3E29BE843E1E3DC7BD29BE3FBE6DBC97BE92BE52BE663DF8BD8C3DC73E823C8DBEF13D93BD7E3DBC3DDABD3B3EA73D34BEF53D263DBEBC613EA0BEA6BE053DF8BD54BD793D35BE853C59BD7D3D56BEA03C263C603DC8BD2DBD49BD23BC433DBFBD3F3D123D97BC54BEAD3D31BE36BDEC3D3CBDEEBB45BE663B41BE7EBD233EDB3D3F3E123EFE3D09BEA43D32BE2EBE0F3D83BB3EBE68BE0BBE8A3E75BD4CBD0ABE14BE653C5CBECB3D623DBC3D033E503E83BEC03C473E4C3D93BE8B3C02BE1B3D81BD713E913D0ABD54BE11BB623E20BC1F3E5F3D9D3D7EBE1DBE2CBDBFBCC73D433CD1BD973DFE3D57BE1C3EDE3DCBBD60BE39BDBC3D88BDDFBD91BD2CBEF73D3A3EFC3D643E093E1A3D853BBEBDB83DF53D87BD81BEEC3D4C3DF33D8CBDAE3C33BEDFBB193E003CE7BD973E873C3D3D883C70BDCF3D193D5DBE053D823E8EBE18BE78BE91BDEBBDC43CE2BD463D733DEFBD62BE9C3DBB3B803D6D3B83BC2DBE76BE913E9F3E4DBD08BE043D1C3BA7BD6BBDEA3D32BE67BD05BE5CBEF63DD43DD6BD4D3E6A3DC4BD76BE043EF43D91BD5E3E943DA63E5DBDC73DD53D153EDBBD48BE633EB6BD373EE9BD173D24BE553E033EA8BDFEBD46BE17BB283E413DE3BD24BD97BEF23DBD3DFE3BD5BD013E133E52BCCEBD1F3D0CBB43BC303DC63C553D323E1C3D293C08BED1BBC1BD233D203E54BE073E5B3EBCBDB03D593E3ABE84BD7F3C19BEEC3CF8BDBC3D0CBD3DBE7ABE8ABDA4BD41BD1A3E38BE9A3E323E8FBD0B3E783EB13D52BE58BEC4BD65BE373EB8BD823D54BD47BCCABCB53D783D4CBD243E1D3E4E3E463E803E1B3E2D3EA7BD81BD5CBD2DBEB5BD1E3E4E3D21BD3BBDE33A61BE003D2D3EFA3C47BEEF3D91BCB83CC93C483E513D85BE243ECA3C973D1FBEBDBC993D28BE7D3DE13D13BEF03D91BD813DE03CB43D3D3EDA3C603E6DBE6F3EBEBC3B3D213BAC3D6E3DB9BD4CBD503D08BE4CBDBEBCF23DCC3D113E83BE5E3D7DBEBEBD12BE113D37BEBBBDBB3D55BE653DAABDEEBD383E853ECD3CE13D303E02BD283E1EBE6CBE0BBCA7BDD43C9CBEC8BD2D3E6BBEDFBD143D333BF53D85BE30BD88BD7E3E4B3C26BC9D3E303E7CBD2BBED4BE20BD92BE3F3E0D3D303C973C50BE18393FBE64BEBBBD313E80BB153E86BD87BE90BDE8BC48BE8CBD0F3E373D0BBD4F3E3A3ED0BD1ABE593EC9BD51BE7F3D1CBD78BD313DDEBD6BBBD03CA73C2D3E0EBEB9BDBBBCDABDEFBC13BE193D343D27BEDC3DE73CAA3C6E3E4DBE8ABDAABDB0BCE4BDE3BC4A3C04BE7E3DE43D02BD4F3E3B3D5EBEE43D81BEBEBD7EBC64BE04BE54BED13DA4BC893EFEBD41BD76BE94BDA93D9DBDA2BDF73D84BE723D743E5DBD43BE33BE9E3D6C3EA13DED3D823E97BE613D083E033E0DBE1C3EACBCE73C0E3D7F3DB5BDD8BA753C133E3D3A7ABEAEBE483DADBE6CBD9B3D213B1DBDC83EE8BC65BE043E9A3D2FBE37BEDF3B1E3EE8BC4C3D05BE3DBE203EEA3CF6BD453E8C3DD1BD9DBE123ED43C4A3DBBBC68BC753C45BE7CBCBA3D3B3DD23D2BBD3B3E78BED33C153E183E5B3E593E19BE0CBE133ED0BC2EBEA9BE14BD2E3EFE3DD3BBC3BD69BC073E053E2F3E153DF33BD2BD893E573DDF3C313E5FBD8F3E8E3DA1BDF9BD713CCB3DD53DB93D613D0ABEB43A0FBE4F3ECD3C273D543C52BD0BBC1F3EE8BDD4BDCF3DE9BD163E003E2B3E903DE13D91BCA0BD133E1E3D3DBE3ABDF63CC13B20BE5D3E7EBD27BCA0BEB1BD3ABD713D40BD48BD6EBD4DBE96BD9FBD823EA4BE53BD6CBDA93D17BEDF3D543CDBBD54BD18BE17BEC53D12BD1B3E173EEFBD373D493C933D32BE783E85BDB837C53EA6BE363D043D82BEA1BD2F3EB53D413D92BD673E583E703BCBBDEE3DB43C38BEB33E5ABEB03DA13DE0BD6C3E573EA53D553E2CBE2BBD913E7BBD94BD02BD4E3DF1BD1CBC66BE3FBEB0BD03BDC2BCC3BD9FBDD63D0B3DE9BDB23D923C533C8BBE683C9CBE7B3EA7BD2E3E18BD8E3E54BC07BDC83D36BEBB3D033E4FBE193EE6BC113EB4BD2BBEA63B5E3E033EBA3D403EFCBD89BC3B3E0CBE3C3E82BB1EBE713CE23DBDBC8EBD1DBC22BEE73D45BE39BEE8BD223DAF3E8EBD14BE003E55BE86BBD2BD413DE83B36BC0E3E03BD18BE1D3E13BE2C3E853D3B3E26BDCD3DB43D383E973D16BDD33D373D8FBC6E3D303CDE3D63BE233EA63DA9BCB53DFEBD0A3E3FBD9ABDE6BA593D57BE6DBA6DBE65BE57BDDFBD24BE4D3DBC3D37BD04BE32BD0F3E0EBD9E3BDA3CC63E1C3E5D3D14BD6FBEB43D8F3E9C3CFD3D913E56BD253DAABD503E4C3B19BDCABD903DE5BD343E9ABC3E3EAD3EC3BD2B3EA43D34BE19BE963D7FBDCEBDCA3DAABDEDBD093DB33CCABC953A3DBEAA3E88BCCCBC07BE153EDCBD76BE493E10BE1A3DAE3CD33B43BCD53DB0BD9D3DDDBD93BDEDBC00BE7B3ED2BB9D3C32BD7D3D573D75BE4ABE11BEDD3D1E3D50BE493E5B3E913E1BBEB43E873D5D3CF3BD9ABE85BEE23C9ABD2C3CC4BBF1BC1A3E4FBE843D1CBE86BE8FBE90BC62BDAABE6B3D213E073D943C79BE03BE93BDCDBD1FBE08BE323D2DBE18BE85BD133E0DBE4DBCA23DBF3C063ED3BC7E3ECA3D1ABD493E253D453E6E3E11BEF43DA33DCD3DC9BDDD3D1C3EC73C72BDB73B04BE823DA53EF0BC0CBE6CBEA93B7CBE443E143EE3BBAE3D903D873D743EB8BD2DBE8A3D7D3E073EB03D87BD08BD333D013EAE3D183C48BE2BBD3C3E47BC51BEF7BDA83E953D0F3E1A3DE33D8F3E723DBB3D6EBD5BBD903CBF3DBABD1DBDC23C843D543E24BDFDBD29BDA0BD28BE973D18BE973C8F3D8ABC8BBE05BE0DBEB4BE8C3C93BD08BD023EDBBE4FBD8EBD473D723E34BE8BBE08BDC93D213EBF3D9CBCED3D653E31BE573EEEBC74BE08BE5BBDFFBC6ABDF3BDAA3CA83B6BBE31BD583B503E89BEE43DC13D353E9E3D393EACBB413E0C3E11BE803D533E55BE11BE613DC9BDEC3DD63D82BD303E83BEDABD103E01BE723D303E0CBE553D38BE18BE813C993DA8BDBA3D3FBE453DB3BE783D21BD843E183E37BE4DBD553DEDBD033E093E2B3EC03D59BEF2BB253D2FBEC23D513E103DFF3DCF3D373E2C3D953B7A3DF33D2FBD633DD03D8DBE793D133E743E193D503E26BE5ABCB3BDE9BD503EE5BD873EE73D583E30BD15BD94BDEDBD093E86BE4B3EA93DAF3DA63D533DD93D15BD82BCB7BD41BEDFBC5DBD96BC1ABDE23D053C2F3E50BD583E8DBDF5BDB73DB6BD973DA4BD99BB4CBE37BBA0BD133D183E163C2C3E27BED93BECBD76BEE3BD70BE023D4EBCA43C2D3EE8BD1CBE413DE2BD9BBD0DBE25BE8BBD2A3EF3BD0B3EB8BD1ABE81BE153EB0BD123E603EC3BD2C3D9F3B97BD403EA73DB93D3E3E893EC1BD1F3D973DB23C30BE91BE953D963DC43DF13C7BBEEDBCDB3D7DBE2CBEF83DA63D92BDBD3DBEBC90BC953EA03D443D7EBD5FBED5BC32BDBA3DC73EB53D84BEBA3C123EA93E39BE0B3DB33D15BD613D253E9ABC04BEF9BD363EEC3D143E223E3B3DE3BD77BD2EBE89BD65BEA7BD69BED4BDA83D273E87BE90BD94BE983CCA3C7B3D10BDD8BC3ABA00BE76BD80BEBEBC8FBE20BEA1BDA63D073C11BCBB3D7DBD533D3ABD123DAF3CD9BDEE3DDA3D94BBC53E8EBC5A3E14BEA3BD903DCDBD96BD263E2EBD5D3D1F3D5ABE46BEE4BD86BDD0BC603D713D8D3DFA3BC43D6EBE743D4E3E2A3E49BC393EE83D6BBE62BE963DAF3EB6BDA93DE83DE83C743DD3BDE2BD1CBEDC3DD1BD28BD5ABCD33DD4BC02BCA13D653E89BD3CBE3A3C423D40BEA63D25BC433EB23C89BE773D94BDF5BDAEBDF6BCF43C45BEB03CBDBC6F3DE93D403D13BE1E3E90BDE23D1D3D65BE82BE95BCBC3DD43D033E2BBE263E983C483DDCBCA73D073D3ABDF6BD523E02BDE6BD013E59BD143EA03CA4BD813D3B3BEF3D83BEDEBA9B3D093EE13D2B3D78BE53BEAEBD063EBDBD903C053E973B403B913D583E43BD0CBC4EBE4C3E37BE5DBD57BE8E3D8EBD52BD38BE0BBD6FBEDABD673C8F3C843CE6BDA63C29BE323EF7BD01BE27BCAA3D4ABEF43D803E1C3E263EAE3D92BC1FBE3BBE803D3EBDD53DBA3CB23BC93D483E0C3DE73DBD3D8A3DD1BD3E3E2E3E60BDE4BA1D3D18BB8D3C693D923D23BD283E0E3E043DC4BD1ABA5F3D633E663ED93D53BDB83DABBD33BD133C6E3DF33D133D913B803D76BDAC3D403EE63D82BEAD3D8FBDA5BDC73D4DBDE93C05BECD3C243E7FBEA23CE4BD133E68BE1FBDFA3C403EE3BD633E9A3DE4BDEFBA073D493DF9BD963D89BC01BEC23DA13E173D6B3EA23D933D26BE57BDE63D66BED2BB9CBDC13D97BB52BD9B3DF13D033D743D0EBC2CBE30BE7BBEB43DA03DDC3D9E3D82BD2B3DDEBC4EBE6D3E39BE593EC83DD5BD7DBE063ED2BD94BD733DAEBD183C8C3D57BD633DBEBECEBD663D5E3E99BD9EBE50BDACBD923E4ABEF93D2F3EA2BDB13EAFBD05BE8DBD94BE9ABE71BE82BB6ABD97BDAA3C603EEABD9D3D9EBD57BDA3BE93BE993D223E50BE88BD253D253DF5BDA33D863E1ABEF3BD21BD9FBC83BD2E3E2CBCDD3D4E3D44BEFF3D33BD2BBDA33E9D3DC7BDC5BD09BE5F3E383EDDBD053ED4BDC33D733E7E3D103E123DC2BCC1B9ECBDD6BDE0BDBCBD5BBEE7BC6D3D2B3E683CDF3DFB3C0BBD283D02BE5A3D7DBE11BE63BD0C3DD83BA3BDA93EB53E64BD68BE41BE243C0BBD153DAE3E2B3EADBCC5BECABC9DBD02BE143E19BD083D2CBEB63D49BEB5BD71BD243E9E3BDE3BB73D303D50BD32BD83BDA53D18BEADBE75BE7E3E473E2FBE45BDE8BD883D87BD1EBD3DBE963EF4BDFEBD2D3D20BE583E953E963D73BD4ABE213E043DD93DD1BD9EBC403D3DBEB0BE1CBE883EE5BDCEBC50BB123D233E05BE09BE7C3E1A3D3B3E1A3E60BD6BBA233E8DBD2BBD4F3DDBBD55BEB0BD3DBE0EBE9D3DDF3DBFBE683D40BD393E10BE29BEB13CA5BEBC3BFC3D123D69BD2CBE1A3E323E8A3D02BECEBDA83ACEBD02BEA5BD64BE993C43BD413E96BED43D6ABCF33BB0BDF03C983D113D593E86BEB43D0C3E783EC33D9DBD513E23BE953DA8BD103E45BE2CBE7E3EBCBB6DBDF43D1DBE263EB83D113EA8BD673D2BBBA83D6EBE4F3D21BBABBD10BE863D68BEE03D77BE1EBE2ABDD73D0F3D833EFEBD0A3E573DA53DF6BDC73D0FBE3A3E4E3DBABD513D233D33BCC53C023E403EC1BB0DBE4BBD043E84BE40BE313E953D8DBD083D1B3C34BD053C043E43BD23BD2E3E90BD1E3EC9BDDDBDA7BD233ED23C8DBDB33D83BBE4BD82BD8ABC093C5B3EE0BD73BD3BBD023E6CBD24BE993C1BBDDA3DE9BD11BE373D87BDB1BDFDBC643E093E0D3D5C3DCC3D073E393D5C3E763EB4BDD9BD9B3B61BC533D9F3C87BD6A3DE8BD0D3D603E3B3E4B3E72BD1E3EE93DB2BD663E823E54BE0B3D03BDBA3D143E2BBEC8BCB2BD0CBED63C85BE58BDD13C07BEA83E013D69BEA43D14BEE83C033E223D9E3DA9BE183E6F3D2BBDD83D983D0F3E5F3EFBBD133B2EBEA93BDCBD6FBD633C753EAB3E9B3D2D3C56BEC8BC133E7FBD40BE6BBD2BBE073E4EBDAFBDB2BC483D9BBBB13E153DDD3DA9BD7F3E193D15BDCEBD10BEC9BCCE3CF53C813CACBC4FBCAE3BC13C3EBD32BEFD3D06BEBE3DCB3D6ABCAA3D0EBE5F3D13BD123EA3BD01BE7D3CB9BD8CBDDCBD783CEBBD19BD113DAA3C963DF23D063EDABD8CBD10BE143E763DD23DA8BDB03B6FBC85BEDD3DEFBC023E203EA23EC2BB163D473D56BBA0BB9B3DFDBC01BE92BAE9BDBB3EBF3D073DE53DB83CFFBDE73C6A3ED73A503EFB3D883E573D8FBEEFBDC83D0FBE1DBC973D02BE923D2DBE39BDBA3EB7BD8C3D513D2D3E74BE5FBEBABBED3B6BBEE43D28BE723D533C673D21BE50BE003E573D9C3D1B3E583E0CBEAABD523E303E0ABE443D68BEE33CFD3D92BEADBDF8BD903D383E513E133E223D74BDB73DC23D0A3E20BDCABD633EE6BD3E3DE63CEABDEB3CFEBDACBCBFBD4C3EBE3D9A3DC03D2A3E77BE30BE123E86BDCD3DC4BCFC3D1A3DBD3E203D06BD05BE3B3D86BE403D343DB8BB1BBED7BDB53DC3BC933E98BDD33D8CBE7D3EB9BC1B3E48BC44BE223EC0BDC33D84BEBEBEC53DFEBD24BED43DD2BE0B3D4BBE53BE1FBE02BE2FBE753E89BDA33EEB3DC03D21BE033E90BC38BE533EFFBC94BD19BE063D0FBCCFBDC13D9BBAB1BC9B3D3E3E33BE0F3E07BC3B3E3FBE433E21BD483EF7BD5D3C1BBEB13DD6BC6A3E853D723D4E3DD63D3B3EC6BD9C3DBC3C403E62BCC63DC73A97BE603E603D5DBE9F3B09BDA43D37BE113D24BEE43D923D0D3E02BE1DBE9BBD1F3E893D173EED3D113C6F3ED9BD653EBB3D23BE323E64BC46BE093DB8BDA6BD4A3E95BD34BDC2BD0E3E2ABEEA3DFD3D15BEF63D89BD593E4EBB74BD85BC143C193EC8BD34BD1D3DD0BE07BB8DBB7B3C0ABC08BE9EBD973D3CBE393E21BE42BE303EB93C78BD4CBE36BEF2BC173E2C3D573D97BE9DBC8D3B30BEEC3DCCBD2DBE2EBEA0BC02BE563C35BE34BE04BE9F3A52BE253DCD3D9E3DCE3D92BB41BD583D343CA73C21BE5ABD6BBEFCBD0CBE3E3E5D3D2CBE0FBE793EA0BCA6BD483D843DAFBD6EBCC5BE42BCF33D90BDCEBD8DBD9E3D953EF13D9B3CCDBDBCBD5CBE92BE0CBD95BDA73C27BE973D303E12BE6DBDF03D8BBE4BBD263D2B3EF83D363D473EA8BD5EBEF53CACBD95BD95BCD0BD883D77BDD23D22BE3DBE82BD3CBED33D9F3D0B3E41BCE3BDA33CABBD97BD333EACBE1EBEE73CCABC713E173E00BE633CD03DC53D8EBEBC397F3C61BDC63D253D633E10BDA6BEB03D073ED63D273ED73D693E343E363D903D643E85BB1E3E18BD31BE01BE6A3E30BD70BC123E043D5B3E0D3D52BDA33D27BD35BCC5BC1B3D5DBE9ABD23BEAB3D283B23BE98BE043E0E3DFCBBE1BDD53D58BECFBC98BE31BE3C3E133E8C3D1F3D2D3EBDBD35BE81BDB1BC813CFCBD2CBE9D3E193DC73DE13CB6BD37BC163EEABCE8BC53BCB5BE28BE1BBE023E3D3E99BE97BD36BE663C41BE9ABDAEBD4FBD553EE5BD7B3D31BD6A3DD43DF4BD533E1DBE83BB403EA4BD143D0D3E43BE34BECF3CA93DA33E9E3D373E4EBE71BE023D063D573D083E883D08BE063E21BE823D5CBE68BE393E393D723E4A3E52BE143EAA3D1FBD9D3D54BEDD3D2D3E1CBE943C8BBE8B3EBC3C863DA83EA53D7C3D95BD9DBD8EBD0CBD8A3E673DBBB90BBB2E3DEE3D1E3E47BD093E10BD8A3D4A3D333C92BE8CB9243E8EBE0FBC82BE41BEB5BD2A3E84BDE2BB6B3E513DADBD863E2A3D0EBD583E6FBE783ED2BC49BE703DCFBD2D3E28BD473D17BDFFBD43BE0A3D973E9DBD543E513D303EB7BD98B6533CABBD08BE493E373D78BE2EBE503E9C3E083EB93DA8BD873D923B70BE583ECC3D68BE26BD1DBE5DBE2D3CE0BA90BC013ECE3D963CBEBC86BE1CBE153EB13E80BD9CBD873BBC3D3FBE253E6E3EAF3D903D8FBD823C313E0CBD73BCE5BDBC3C983D0BBC3ABEA23D7C3E5EBE0D3E103E55BE39BD70BE4F3EF43D0BBEB6BDE63DC3BD933CB7BD1A3E9A3DABBD91BD153EB33DB0BE90BD64BE903EB9BC5BBE4C3CF93C253E463D03BC073EF53C2A3E9D3D97BB4F3E053D443DAE3DF1BBCE3DD13DFB3D5EBD5ABCCB3ABFBD2CBE933EDABE233E563D723D09BE513D87BCB6BD7E3EA33D7BBD423DD23D0ABEB7BDFE3B373D1DBD1E3DA6BD473EC1BC403EDC3E80BE913ED7BDE43D2A3E50BD6C3E463DB7BD053E943A253EA73E093E833B5CBDC7BDAB3D253E043E623DCE3DA7BD4FBE62BE3FBE26BDE43DF8BD53BE92BE08BE62BD863E503ED6BD1C3E2E3D2F3EB33D08BE893D10BE7BBDD2BDAA3D86BD993DF8BB98BD98BCB33D86BD183EDCBD233D543DC0BD0C3E01BE51BD45BE8E3D83BE7DBCBABDE2BDC43DB33D4CBD363A0EBE86BE2E3DD43A313EBDBD653D80BE1E3E433E8BBE263985BD57BE3EBE713D8ABE213E863D773EA53C353D3BBC0ABE983C0BBCE8BDC73D733E43BE8FBD753EA6BD593CD53C0E3C8EBD97BD753D2C3E40BE13BEAD3EE4BCA03E403D763DF43C073EBC3DB5BD85BE023D673B81BDC93C033E99BB63BD2A3E2C3E61BD673D853D8E3EBA3DFABD1E3D9F3D3E3D223E1C3C6ABCCE3CEDBD39BE3B3D643DADBD7CBEE93DC8BC54BD3CBE97BD37BDDE3BE63B9E3C0F3EEEBD4BBED1BD87BB1E3E42BD5F3E1BBD57BE87BC563E023E40BE89BD07BE3A3D8E3D28BE353ED8BDCEBC0A3E0ABE003CD93AD93D94BC743E043EC73D943D2E3EAFBD2D3E303E8E3BE13D8A3DEF3C0A3D3DBE0BBED03DAA3D833E903C77BE2CBECEBDB13D3A3CB93D9E3EAFBC21BE153E5EBEBC3DB0BDC6BBEDBD5A3E263E77BB29BECFBD64BE183C82BE58BE6BBD7C3DAB3DFEBCFCBDB03DC2BD913DC0BD933ED93E28BC43BC55BE24BE8C3DC83D883D88BD1BBD2CBC0DBE163B85BBC93D083BD7BE1C3D1ABD043E83BD33BE46BE473EC03DD93D813D153E38BD9ABD34BE25BEA8BEAA3D6B3D503E673EC53DB23DD2BBF53DE1BD843E7B3DF33D5FBC073E243CFF3D773EE8BDAFBD94BDF2BD483EA53CD0BDA6BD2BBE08BE163E543E273DB9BDC1BB1EBE3B3EE43D82BC70BDD43D7CBEDA3D9DBE10BE553E413EDE3DAA3E4A3E86BDD7BC37BE253E54BC5E3DC0BDCEBC463DC6BD0A3E013E363E2B3ECA3E2D3C3EBDB73DD13DFCBD523D29BEDCBCAC3D933C9B3E48BE1DBE88BC883EAC3D273EC13D15BEA33EB4BE3C3C273F02BE5EBBA03DA3BD3C3FCABD993D433EE43DADBD3BBFECBD0BBF123E0DBFA1BED7BE63BE0BBF9CBD5ABC83BCE5BD81BE1DBFCABE803E14BEDA3D80BE9B3DE9BD223D01BD503CDC3C94BDCABDF0BD4DBEAE3D53BEE4BDAE3BC23D68BE083EC1BD0BBD68BEACBD98BD8ABE063E583EB73BF63D143DC8BE293E15BD7E3E16BEF73DFD3D6A3EA83DAA3C6ABE9D3D823EC53D463C3ABD1DBE963E543C4ABD48BB833E0C3C4F3D093EBABC273D7D3DBCBB3BBD0DBE63BDDB3DA53D813E42BD41BCEFBD32BE593DFA3C71BE9DBD933C033E12BE02BE47BE473DA03D7B3D1C3E39BE3F3E4BBE5D3AA83E9F3CA73D203D48BEA7BD33BC1DBD093D063BA0BEB83DC5BDDF3D733CA5BDCE3D383B19BE01BE4F3C9C3D653DB33EDC3D293DC03D75BE183E4CBE663E833EB7BCBD3D893E03BE663ED93BE1BD2FBD95BD103E7EBEC2BD5CBD15BE7EBE0D3EB3BDC43D6DBE75BB0E3B693BDFBD76BD69BE81BE323E393D103E413EED3D8DBC9F3D4DBE6E3CB4BD3E3CAEBCA33C30BC1D3EB1BDCF3D213D163E21BD35BD89BD5F3EE5BC18BE9BBDE73DE7BCEDBC22BD2BBE18BEABBD19BE0EBE383EC3BC84BDE9BDB0BDFDBD3D3E8D3E65BE2F3C7A3C4CBEEDBDA5BCAB3D62BE94BD453E8B3E8DBDA63E16BE2D3EDD3D3EBEB53C813D3CBEDCBD293EA63B653C943C49BCBA3DA8BDEC3C92BDF63D583E5ABDC5BED4BD7DBD68BDBFBB173D89BE1CBE1EBDFA3C06BE713EF4BB33BE753DB8BDA93D4D3E32BE9FBD90BE543DED3D453EC6BD21BE743EC1BC583C58BE2CBE63BE69BD27BEF8BD133DFABD113EEE3D843DACBCB8BD10BEF63D173D2E3E983D7FBC08BEB8BD3D3DA8BD393D8EBD62BEACBE8BBDA23D5B3BF2BDC43C013E65BD573D343E7BBDD23DEB3CE4BDC23D89BEA13C203E053E3EBE263C77BEF73D0DBE6BBD443ED8BC40BEDDBC363D80BE843EB73D253E843E063E5ABD8C3DAD3DE23D213E34BD143EA43CB13DAE3DEDBD2D3EE83D1C3ED13D4A3DA5BCA13CE63DFFBD323C933D3F3D0FBC903BC6BC8A3CC6BD19BB023E58BB393D9EBD52BE3C3EA5BD913D043EED3C58BD22BD623E0B3E81BDD2BDF53DA5BD15BD17BE0E3EEDBB653E93BDDD3DBCBD65BECD3D2B3EA43DA8BCFA3D7DBD6CBDF3BD153E2BBD42BD0B3E3D3DB93D2F3D06BE97BBC83E5F3E57BDA43BC9BED53D3C3EAABCA13B22BD84BD2E3EF23D573E3A3E793B563DA73DDCBD453E3EBE7A3E643C013EA23D91BD0B3E60BD4ABE3ABD7C3EE53C2D3E5B3E21BE05BD8CBE233ED7BD843DE5BD01BE3EBE26BDE3BCE6BDACBD11BEF83DF23DBD3ED5BD253E7ABBA73DA13D96BEA53D863D1B3D9CBD10BE83BD28BE0EBD663E6B3EF43D95BD9E3D3E3B263E9D3D9BBDDC3E3F3EB73E66BD373EDB3DB0BD15BDFABD7A3EA83EDF3DC6BE6F3E53BD253D8FBD53BB703EA43CCEBD4D3CE23DC7BD213E90BBE7BCA6BDA3BDB33D2CBE1E3E6ABE3C3DC8BD57BE473E35BD223E46BD76BDD5BD0CBE5C3E053E41BEFF3B30BE9D3E9DBDE53D13BE56BE82BEB93D51BE51BE203E2CBC09BD8F3E8A3D87BE113E113E9FBB0ABE56BE933D203C543D1F3ECDBD8B3EC9BD633D7ABDDB3D22BD133D713CEBBC58BD7FBD3E3D213EE4BD1E3D93BE78BE433D323D95BB92BE063E903EC53C7ABC593D093E413D19BD1BBEF33DA2BD803D403E5F3D5D3EAC3D063D663D5F3E01BDB63D0BBEF5BA6BBD093E593DCABDAFBDBB3C0A3EAD3D3E3EA5BEA83CA13D853DEBBDF13D45BE3EBCADBC273DF43D22BDE03C04BE223E7B3CDC3CA13CEEBDBC3D663EDC3D62BDC53DB13DE43B963EE4BDE53D5B3E3EBC93BE04BE1FBE523D0DBEE63DF1BC29BE6ABE3DBD323E85BD303E323C2FBDD23DCB3D09BE273CC3BD9E3C84BC893D01BEF1BD893DC1BDABBD91BEBA3CAE3DA13DBB3D5B3D263D93BA713C503E75BED4BDCEBD25BE063DCABDF73DE9BDA33E25BEA63C3CBEDF3D173E4BBE133E423D5DBEE73B25BECCBECB3BB53D1C3E01BDBC3D83BEEABDD7BD5ABE483E643D7B3D74BC633DFABD4CBE523E45BD2F3D4BBEA03D99BDA4BDF33DA2BDE4BD8639C9398CBE6B3EB3BD47BE193DF9BC323D56BE0EBE2FBE7E3CDD3D8F3D653D33BE10BEC13DEA3D153D34BE6DBD8C3D26BED43DDABC2E3E90BD7BBD10BD29BE9BBEDD3DA03C87BD23BD093EBF3D2DBE05BE76BD66BE273E313E3C3ECC3D20BE153D193D63BD6D3D223E233D513EB6BC823D983D82BE0ABE89BD923EA23D96BE44BDAD3B663D873DDC3C83BD35BD4E3EE03C1D3D3DBD0ABD65BDF83B933CE0BDB43C36BCB93B90B968BD183E8BBCC1BD88BDAB3D953C22BDB4BD5FBEA2BCB7BC5E3D33BD083EA8BD3ABE95BD223E91BE60BDEF3DAA3D733D433D5DBD943E8D3E193E2D3E9CBD36BDAEBDB2BDD7BD8A3EE8BB2F3E4FBE2FBD093D9A3E593ECB3D67BEFA3C8BBE01BE01BEF3BD9DBD9BBD4D3DB0BCA23D66BEC2BD0FBEFE3CCDBD03BECBBD0BBEB9BE5CBED2BC6E3EC23BBDBC823DBB3D4E3DFB3D723D04BD23BE60BD35BE12BE4A3E033E81BDEFBDD6BDA83DA9BD513E5F3D113EADBD4B3E023E6B3EA13E3C3C763EACBB8A3DCA3D79BDE83D20BC9DBD3B3E4E3D453D283DBF3D76BDB0BD053E66BD473EFF3CBA3D913DD43D883DDFBC74BD3A3D40BDE93DC0BAC83EB23DE3BD9C3D773D20BE4D3EF0BDB0BEE83EFD3CCC3D663D4FBDBDBCEEBDA3BEF1BDA93C13BEAFBD993CDE3D15BE77BE79BD993E65BEA53DE9BD933E8D3CF43CBABE14BE9BBEDB3D0BBBD93CF6BC86BD95BD20BEAFBEA0BD8C3D843AD2BC1BBEF3BD0ABD20BE8CBD343E0CBC793D633ECD3B2EBE7EBEF43C073E76BDB6BDBF3DF9BD0BBD073E7F3E873D14BDCFBDC13DE6BD1E3E8ABD7D3C8E3D183D22BE87BEEE3D83BD9D3D4E3D4EBE1EBD83BCBB3DD53D7D3E3D3E00BEB53DB33D803E283D393EBBBA473E903EF33D2DBC86BD09BEEC3DE9BCB4BE173DEEBDDB3C853DC53D2ABE08BEAABDDD3C49BDC83DEDBDEA3DC93D25BE7BBE3FBE75BE1ABEE7BDE4BB23BDBD3DCE3D673EBF3DE1BDAFBCC33B50BCC93DECBCA13CE03D3D3E813C94BD303E1FBD3BBDFB3D0ABD5D3D2C3E113E1EBD67BC2CBD873CA3BC57BCA7BD17BD293D933CE83D1CBE8CBD393EBDBD11BD57BE503C37BB7CBD993E0FBE9FBB59BD80BE2D3E20BE62BD893D14BE073EA23DA4BEE43D87BEBBBE1B3E6E3B0DBC5D3EA0BDED3C473D95BC2C3E25BC993D643D3C3D0D3E223CFABCB63D52BD1C3C4BBEDDBD633ED83C9F3DF9BD98BD4DBEB93D793E743E86BE2FBD57BE383E383E1E3C66BD56BE1B3ED53DAB3DD6BD5ABE863DECBD45BE4F3E2F3E133EBC3C893E273E7FBE233E2D3E8CBC093E4CBD81BEAF3EDABDD43C42BE703C8FBDF83C313EB23D8C3D3BBE57BD39BE5CBC53BEB33D813EC3BDC3BC4EBD60BD51BD3ABD543E81BEF3BC70BDDD3C3F3E37BE3E3EE13DF83D1D3E763E233E2F3EA7BD803E2F3EEBBCA8BD8E3B053EBC3DFFBDB8BE4ABECCBDC13D1BBCC13D2BBD87BD923C12BEDB3D043DC03D04BDCA3D813C813EBE3DA03CBCBD8BBEE63D4A3D153BCABDAEBE033EC5BD36BD87BE1DBD073E0F3ED33A83BD6D3EC53C0E3E053E323E4C3E6B3EA7BD02BE2FBD19BD10BE8BBD38BD3BBD7EBDC63B533C6E3D4B3D273D2D3EDFBDD63C16BE70BE7A3E3BBC963CD3BD283CD1BD2EBD06BE063E443C523EB83DFABD0EBEC9BD083EDF3D243E083E8F3D18BD4F3E83BD6E3CDF3DBE3D223E0BBD5A3EE03D173E46BE8DBD853DC4BB5DBD253C1CBE113E88BD393E13BE9BBC013D14BEF53C15BE203CF8BD423D2ABD653DF7BDC33B9B3D193E833EC6BD3A3D84BD11BC81BB743EDE3DEF3C603DE5BCE63DD13CF83C8DBD823D9A3D9B3DEABC6BBEBB3DCD3D81BE80B93ABE9EBD8A3E2DBC203E823DD9BC223E2A3DC83D77BD133D92BD29BD86BDA13C1CBE9C3E753DC8BDA3BD563D78BE143E023D913D02BE1B3E0CBE023E103EF53B513EA3BDD1BEBCBB79BE8B3D36BD82BD75BBD3BDEE3D25BC6E3EA9BD8EBD793ADE3DA5BD0C3E4BBEC1BD65BE893D3C3D8CBC20BED6BDC43D30BD503B773E80B9543E933BB3BD243EC7BC97BD213D69BEB4BD27BE42BE823E61BE14BE26BE91BE6ABE00BE75BE363E753D9BBE733C64BDD13D55BD14BE3A3E2ABE2C3ECB3E37BE1F3EA7BD87BC8ABD4E3E69BD833C713DE0BDBF3D9DBE093C0BBD95BDBD3D81BD1A3EB53DC43D9FBBE4BCD03EE7BC22BE87BC173EE33D923DB1BCBDBD193EABBC103E12BE443DC9BDABBEF3BDC7BD4D3D31BE86BE59BB32BE283C543DAEBD203E383E73BEA3BD153EAB3D13BE853D353D503EF3BD4E3DB2BD80BC963C6B3DB33B613E053FB5BCB63E65BF16BF653E833E8A3D48BF88BECABDC03E27BEC73D9A3E10BFA53D243CBFBEAB3D223F58BDE63D40BEC03E5F3F79BF603FCD3ED9BE033E1A3EB33D02BEB0BD3ABD4ABDBABC61BD4E3D51BD4B3E20BD86BECBBDDCBD7EBD2D3E55BD9ABC233EB13E6B3C473EC2BC4E3E11BED43CB0BE1BBED53D893DB23D863D2ABE0ABE5CBE08BE023D4FBD033E7CBEC83DDBBDBA3D153E41BE25BD433EEF3DE3BD33BEFB3C31BDCC3D153D83BEFD3C0CBEE9BC923D3B3E22BB6DBD153EBDBD85BEA2BD5E3D92BD30BE7EBDCC3DA13DF8BDF43DEDBD1E3E133E063EA23ED03D473D89BDF23DAFBDE3BD9C3EE43C353D5A3D523EB3BE153DAEBD9FBB5BBDB3BC3EBC8C3D613ED7BC1EBE773E45BC4DBD423D383EA8BD893D283DB63C993E913D6B3D3DBE29BE643DA5BEB63C383E9C3D9D3D8F3D9EBD943D9CBC583E8CBDB4BD383E34BD493C53BD5FBDF33DE1BC7DBD233D053D553C993D763E1D3C023E07BE3CBEFE3DCF3D1CBEE83E2FBE1C3DF2BD8F3E06BE18BDD93D8DBE04BD39BDB5BD7BBDA4BD2FBC953D69BD6A3EE2BCD33D1FBE703E4DBE4A3DB23D06BE0D3C7EBEC23C9A3E523D1FBD81BD22BCAD3DFB3D023ED93D8BBE09BC8DBDA33D6DBCA13DB3BE06BE993D8E3D27BE393D093EEF3DC1BC883D7DBD313EAF3E3BBD24BEA2BD3CBE3BBE0CBED83C623E5B3DC53D38BEAA3D1D3C5EBD52BE263E63BE753D3ABD3D3EA73D833D4E3EF33DD73D81BE383E03BE13BE7E3E673D973C21BE433DF7BDA8BD77BEADBDBEBD5DBD35BDB5BD64BE07BE873DC8BD07BE3F3CA1BD8ABC5CBD8E3E4B3D533E76BEE83D71BE6A3D6A3ECFBE20BED63D31BE8F3D303D96BCD83C0C3C1C3E223D063DD73CEDBCC3BECABC73BB123CB43C7FBD96BC29BEFF3D503D65BD11BE98BEA3BD1ABE923D323CDFBD75BC9F3E6C3C5C3D87BD123E18BE643CA2BE6EBD3D3DE93BB0BDAE3D26BE533D823E353EA1BCBA3D00BEFC3D8A3D54BD663D283EBCBDA83D77BD023E823B3E3E5FBDDDBD15BCCE3D3BBC0ABE9B3DC03E98BED7BCFB3C4CBAB3BDB8BCA23EDC3BA93CCE3D81BD8BBE2A3E1C3E7C3BDD3D24BE343D30BD553B163DED3D703E763ED73D20BE07BE15BE11BDFDB9663B3DBE4B3D8B3D563E153EA83C44BEFB3DB43D95BB16BE9EBC89BC743E0C3ED8BDAC3CECBC23BE96BDF1BDDE3CD83DBF3C91BD48BEFFBD9A3C85BE1FBC443E303D8E3D77BE6E3DFB3DC43E8ABC943E233DDEBD263E9ABD0F3E3A3DDBBA57BE86BDF43D29BDBD3D86BD963C8FBDA83DBB3C113E3D3DE43D6B3D643E51BD003F39BCFD3D333D81BD063E623D363E45BEC6BD41BEFD3C0E3E8CBE723ED63D1D3E14BE48BE3E3EAB3DA3BE3FBE023D333D6A3E073D3CBEE23C9EBD8EBC61BDA43EB23B5E3D6A3DF83C8FBD4FBEC13C903B57BD87BC17BDB33D273DE43D1F3ECBBD5B3E463DEA3DD6BDEC3CC3BEFF3DD23DE33D55BED33CD73D36BD09BD0EBE813C02BD8E3D01BE2DBED63D06BD06BDB6BD373EBD3DB23DBDBDFCBC7ABD113CA53D5DBDBBBE29BD4BBEACBC133E753D873D02BDE53D5B3B6EBD16BE51BE273D993DA5BD763E37BDACBD053D253B1CBD183E59BC07BE3EBEEB3DFEBD76BDE5BDF9BB383DA1BD433DACBEB4BD373E603DD8BB20BD403D283DDFBCF13DDEBD1BBEB03D56BECF3D65BD81BD12BEFB3DDD3D43BE1FBED53DFC3D00BE61BE033EE9BCCFBDAB3EB43C52BE1BBEB33DFEBC623E2FBE9CBE343ED93D03BE853E1C3DAD3CDC3CA53C2DBE22BE9EBB23BD60BE823CB53CFCBC04BE4ABDADBD0FBD5ABE21BEFCBCBEBD49BEE43D08BE563E82BD653ECABD063E1F3E4C3D0DBD1EBDF5BC5CBD44BCCFBDA33C93BDF53D1EBC083EF8BDDB3DA13D4D3DE33CCCBDD53D82BE233DFD3DC43E473EB63A92BD64BD073EF9BCE7BD0CBECD3D1E3ED5BDF83DBF3D013D26BC0CBE72BE313E063EB2BB41BE503EA2BD4DBD413E1539C83C8CBE933CB3BD3A3D823D8CBC3FBD13BE1F3DC9BC873C89BD633E193C3ABE973D36BE4CBD243D02BE453D383D963D7DBDAABD083D853CB73D74BC1E3EA13DDFBCFC3CB0BE223D053EE5BD413D943D9CBDF1BDFC3D00BE2B3D04BECEBDD5BC38BDCDBEAB3C46BCF33D9FBCED3DEFBD873C47BEC1BD04BD11BD3A3CA4BD9CBD653D38BD27BD2ABD33BB4FBB8BBD293EA73DF03D0EBE33BEAB3DDCBD9FBC893D073EA2BD343D7CBE283DA43DC33DE4BD0C3DBC3D95BD233EC3BDEFBE96BD25BE23BEE6BDCD3C0A3AEEBD95BDA8BD1F3E763D383E90BBF13C02BE3B3E8DBDDABD56BD8C3C7E3E1F3E9EBDFD3B803E05BC97BD1F3D373D54BE32BEBA3DBE3DAABC0B3E10BE71BE173E7BBE77BD893DABBDBABDEABDE33DAF3EE63C823D03BE0B3EAC3D313C853D753CF63C24BE0DBE3ABE1B3E203EF23C6D3D76BE813EA53EB4BD723DC93D18BC1DBEE5BBCE3B333ED83B9C3E55BE0DBD7A3EE13ECEBD10BE63BDBBBD633D0F3E6D3C263E6E3C823EEF3C273E32BDC2BD873D083DD3BD053D4D3C823E16BE3E3C3ABB0FBEF2BD343DC9BE14BEC73DAA3C433D69BDE6BDB6BD04BE613C093D573DBB3D443E78BEFEBD3CBE1FBCEFBD333E39BEE83DEBBC063E3A3E9BBD46BCAFBD963DE7BD3B3C54BE18BDE7BCA93EB23E2E3D2ABEABBD053D07BEEA3DFEBE1ABEE73D7FBE333EB2BCFB3DA2BC663C8FBDE53D3A3E63BD2EBE51BEF93B74BEAA3D173D15BEA83D11BE513DCD3DBFBD033EE2BC17BD233E37BECC3DABBD63BD90BD2F3E15BE403C02BED33C8D3C153D943DA73DDB3DA2BE423EEF3BB1BDA33D8FBDF5BD19BD133E70BD99BDA03D9DBD81BD9F3D66BEB1BD953D5A3DC93E003C67BEC63CF13B10BED5BDA53D30BE00BEAE3E1ABC103E90BE893D30BEAE3EDE3D0FBE8EBC47BD70BBD03B15BE1B3E2CBD40BE7C3DA03D053E10BE463E2D3D2C3E2B3EE93C8EBD743DC4BD0E3E123EEFBDF7BD093E483E7E3EDA3DDC3D56BD2F3E6EBD1DBEE8BC9B3CA53ED63D433DA2BD063B1A3E69BC70BE78BED93C4FBE9DBED1BDFF3DE2BD2FBE56BD85BCD6BEFF3D35BECBBD153E31BD5ABE97BD953E373D2A3D96BD06BD103E163B23BC0ABA8B3D433DC1BD8CBD553D71BEB5BE693D703D203ECDBB2F3E6C3E0A3E06BECD3DFF3D813D18BE463B323E52BDD1BDE23D903DF1BD16BE33BD793E07BE2EBE8BBE383E993CC8BEA7BDFCBDC0B8633D7BBD143D723E483E1EBE213DB4BB403EB73D42BC22BE363ED9BDA6BE71BB4EBE1FBE50BED73D3CBE92BBC63D2F3E70BDA43DFE3D0F3E99BDF33BA03C1B3E183ECABC0ABE52BD063DF7BD863E4CBD48BD0A3D1B3E11BED7BDA8BC1B3E57BCF13D963CE93C61BD3ABE403D403E133D833DFCBD84BD6A3E993DC0BD0238EC3D2D3E42BE36BE0D3E303E243E0B3E1DBD1F3EDABD7CBB0A3E163C643D903C283D9F3DEC3D46BD943E24BD52BD153E913EA3BE8ABDFABDF5BD58BEAC3DC43C50BEB23D983D453D2DBC223E9DBDCFBBB43D6D3E2CBE123E9A3C1D3E823D10BE6CBE563D1CBE353DF53D4B3D88BEAEBE193DBDBEE8BD88BC343D993D5C3D18BEC63CA13EC1BD0BBD94BD2FBE41BE473EEE3AD2BD9DBE8B3D2E3DC73D56BCCE3C203E67BE883EEF3B8FBEB53D843E0F3DBFBC",
      torch_tensor_192_torch.bfloat16: "0x02000000E23D1EBE8EBDFD3BA33B32BED43C913CDA3C50BC013E023EF8BC46BECF3D2FBEF33C473DB83CF8BC8A3DAB3DCBBC493C0FBDB1BD35BED63D70BD8A3D7D3EF53DCF3D80BE493DFE3D4A3E12BD8DBD393D8CBD80BDDFBDEABD19BD9D3D2ABE98BD603DC13CFE3D32BEA7BB8EBDF13DB33D123E5A3D843DBABC393DF3BD89BDDDBDAEBD70BD78BD19BD533C003E85BDA2BCA1BDF4BDAA3D00BE0E3E87BD95BD833DA0BDAE3D06BE6DBBD0BDD33D08BD25BDF13D79BCB33DA7BDB8BD053E7CBD76BD753EC63DC0BDF83D1BBD6DBCCABDE93D523D383E8BBD56BE4EBE463E7D3D22BD89BD1DBD12BEA83CFE3DF03DE0BD2E3EBC3D1D3D48BE8C3D4ABC143DA4BDE6BC92BD843D41BE5DBE79BEC1BCAABB063C273D813CBEBD3D3E84BEBB3CBABCC0BC98BCBEBDB4BDB0BC1FBE00BD9F3DA63D043E39BDF73D503E3A3DE63D223D563DA83DE53D12BE4CBE02BEF13D80BD6A3EB9BC43BD34BCA33ACEBD4F3DA4BD8CBD34BE61BD27BE8E3DBEBDA5BC813D11BD5F3D203E6E3D96BDCFBC75BE08BE163D",
      torch_tensor_192_32_torch.bfloat16: "0x02000000183C95BE85BE603E37BE8ABE3FBE883E0DBE9DBDB8BE933D653E8EBE973EA1BD38BEBA3D63BD4E3D6C3C193FE13DB63EFCBBEF3D013E8A3EF0BD3A3D5C3E45BEEABDE6BD2F3F25BDD1BCA53DD33D023E853DD53B8BBE5F3E383EA8BE9D3D21BE773D42BEEFBDF03D873E80BE143D2E3E4BBD20BB8A3D9BBE2E3E2B3DFB3B94BEF63E24BFA73D813E68BEFC3DDBBD3D3E6D3EBC3D063E1E3E123EC03E9BBD27BE3BBE693E5B3C263D283C02BD8E3D32BD9F3E0C3E2F3D07BF9E3E973E493EB63E8CBEC0BEE5BD84BCF8BD72BE26BE873ED3BEB23DCEBC13BEAE3D4BBD64BEB93D813D47BE653C093FE0BE9CBE7E3EB0BE263EEA3B66BE66BEB2BDE23D843D98BD3B3ED83C683E66BE5D3DAD3EF33D59BE1E3EC53C95BED7BEE0BE0BBD543EBE3C88BE6BBDE3BDC5BE2DBDB53E17BE063EAC3E21BE0ABC55BCF0BDB2BD013FFDBDBBBD753E2B3C26BE29BEFEBD023F233D49BEB6BEB73D54BE843EB73E553E79BEB4BD2BBEA8BAA2BE7E3E933ECC3E083DFA3D23BEA13DEB3DADBD933DDA3DDD3D073E6E3EF8BCA3BD0C3F4A3E053EB4BE373EE43DB73D80BE4B3E9DBEC5BE9FBE13BE6DBE9FBE1BBDB73E1EBE603D04BC59BC65BE7FBD91BE2F3DF3BD2A3D44BD15BEA4BE07BF753E9B3ED0BDDCBEFF3CE73DC0BD4B3E33BE2D3E863BF8BD993E553E91BEB13E07BCAB3CA63C893E9BBDE5BDFD3A3B3E303C8DBE3E3E01BE07BE47BDFE3E5ABE9BBDAABCA7BD263CD83C35BE113E903E283DD53C2ABE953C073E483E10BEC3BD20BE323E8DBDB3BE213DAF3D56BED8BD8ABDB63E993E03BC7B3E24BED13EFDBD58BE4E3D7D3E833E6E3DC9BDAB3DB2BE1CBD7DBD0BBFCCBE503E8B3E0DBE033EF23D67BE9E3E943C82BEBE3DB83E2BBE93BD5BBE9B3E25BE2BBEAFBD6EBE7D3E5FBE3BBEDE3E56BED4BE43BE5BBEC3BEC7BB12BD123E38BE82BD113E8ABD0BBE7F3D7F3EB93D2BBDC6BE10BE333E23BE1CBD82BEFC3CCB3DDCBE1E3E983E5E3E1EBEAF3DD33D1CBE79BE66BB8CBE5CBE95BE2ABF6D3D3C3D063DE73D97BD9D3ED73D1CBEC03D703EAC3E1BBEE3BEA73EF7BD1B3C853D91BC9DBE93BD8F3D413ECA3D993C0BBF76BCA7BEC1BE933D90BD5BBECABECC3ED2BE433C9A3E21BD52BE17BE6CBC06BEB83E303A3D3E593E0BBDDEBE5CBE823E293E72BE1C3E4FBE623EA43E8ABD5E3E84BEDBBDA73E9BBE063E683E473EFA3D1CBEDD3DFA3D073DEFBD2ABE41BEFBBD203E8FBEBA3DE93D473E9CBD02BD8BBEA0BD69BE70BCFE3C753E91BE9EBE3BBEC0BD9CBCB7BDDC3DA33DA73D6BBE21BE353E563E50BD0B3FA43DCFBE023E193E7E3DD63D3CBEC7BE083DBA3D803E03BFB4BD103ED9BE29BE583E983DC93C613D37BEB83EDFBE82BD18BE6E3DD23DF03D3C3EF5BD2B3D5ABDB23DFC3D48BD8ABE86BD08BE36BE853EE43DE1BCE13E8C3DB0BD31BE06BE28BFA63E49BE6CBDCE3D36BED23BD13D433EA43CCB3CAFBDC0BE963E6D3D0BBE8D3D463EC53DD9BEC83DB3BDC1BEC4BED73D143DEE3E5A3ECABE13BDF43D213E96BEFD3D6ABE4A3DBFBE8EBE93BEF2BD843DDB3C55BEFABD363E293EC0BCE2BE2EBEB53E74BE2D3D13BE8CBDDEBDF43E1CBF99BEAC3DA0BE11BE21BCFF3D0ABEE7BDE13D66BB06BE573E88BD183E7C3E9C3D25BE98BD303EAD3D853E2D3ED5BD263D3D3E25BDB7BEA3BE78BD223D8D3E1A3E8EBDCDBEBCBE40BEAFBE473D393E2DBEF33ECF3E8CBDB33EBDBDCE3DD1BE18BC9ABEAB3E99BC163EA13EC53E423E9F3D13BE3F3E203E5F3D213D94BEA9BE803EB83D593E88BEE2BEEF3DBDBE263EF7BF04BE13BFD6BD90BF1CBE73BFC7BD85BE563F923FBABD3E3FBEBE4B3F42BD173F40BF76BD033F4B3E45BFB4BEF73D25BF76BF123FD53FB13D2CBF1F3FB7BDE2BE12BE8BBE333E5ABD303DA63D1E3EE33D65BE6FBEF5BD15BEB23E14BE5D3E9EBD8D3EB13E40BD99BE5A3DF4BD33BED9BD09BE993E8D3C893E0F3E3BBEFEBE25BE323EEDBD49BE31BE58BE64BE9F3D9FBE2DBEB13D23BE563EB8BDAF3D40BEFF3CB3BEEF3DDC3E763C123E3FBE243FAC3DA53E20BE9E3D9B3EB83CAE3E2DBEA23E1D3E3B3E593D1A3EBEBC2DBE38BE583D22BE9EBDDA3DBABE83BA133E92BE32BCA23DFE3EA3BCAF3E703D1B3E123DCFBD0EBE3EBE80BDC9BD513E4BBE33BE8DBE303E96BDF2BD383E96BC873EBD3E3A3EE3BE26BEBC3C0ABE92BE3F3E0E3FD03EF73C70BE77BED8BE73BE7FBDC73E3D3EA8BE0A3F6F3E553DCFBCBBBDD63DE6BB033E9B3DCC3E0A3E77BD85BE393E103C833E283E78BDA3BE7F3E633E43BD293C71BE033E683B373EC23DCDBEDEBE7ABE9F3EBF3EAF3D913EF33CFFBD2D3E9D3ED0BD413E72BEBCBEB83D3BBEAC3E4F3DE73DA83DADBE983E573E88BED73C0E3D06BEC63E223EFABD983EF9BE943EA83DADBB683E70BE2CBE573E3E3E013FECBCB73D1DBEDB3DAABE20BEFB39ACBDB93D75BEA63A44BE373E88BE343E313EBDBD7ABD22BE6FBEADBE073EA43EDABC73BEB0BBDDBE3B3CD43EDD3C60BDE1BDF33CDFBD843E9FBD9C3E12BFAFBE91BE503E44BEB23D2DBD06BFA5BE9ABE2A3EADBC903CDFBE3CBEF8BD1DBD6E3E3ABE11BE2F3D21BEE5BD8FBEAB3DC13DED3C263B8D3E973EDDBE9B3E41BEBF3DE1BDE7BDD83C0C3FF7BDB43E86BE68BB8D3E5F3EBABCCFBDB93E85BEBDBE6E3E713E51BEEDBE6DBE1EBE50BE683E363B95BD933E1A3D76BDB03E21BEF7BC75BE59BEB8BD353E413E84BD8C3E75BD8DBC09BCB3BE90BD32BE733BF33CBFBCDBBDAD3E42BDCCBDE4BECCBD123D83BE64BE49BE03BEF5BD2E3E34BE393C32BB253EF93A34BEC7BC6F3DD13DA83E0CBEA0BEA3BD78BC493E60BE4D3D01BEDDBE19BE23BE543DE63E1E3ED2BB7E3EAABEF73E19BEE93D433C243CA3BC91BE83BD553E2E3DE5BD90BCE63E4ABE2F3E9ABE69BD3FBE40BE35BE7BBDD03E11BE6E3DF0BDB93ED83DE43D523E41BE033F803DC73E4A3ECB3DCFBD9DBD873E1E3DEBBD98BECBBE083D5C3C333E6DBD3FBEBB3E5F3EDBBCA53DE5BD9A3E52BE1D3FC3BB92BE643E4C3EDEBDB63E61BEE9BD743AD23D8DBEAD3D2A3E5BBC1C3E633C56BD723E6DBD9FBDD6BECF3EE9BD51BE05BC1CBEEB3E693DE33C31BE3D3DFB3C893E013EAD3DC33E70BE82BD1DBDC1BC92BE703E9ABE88BE50BD49BCB83D5ABE593EA7BDAF3E7F3B4FBD64BE1A3E0FBE9A3E153E59BF083E3F3E3EBE24BE863D55BEC23DD6BEBBBD9CBC5ABED13E2F3E423ED23E193E3EBEFDBDDD3D19BB063F523E0B3F1CBD8F3C1FBE3ABF4EBDB83E403F0CBF95BD9DBE1E3E0EBED2BDADBD843D92BC10BED0BC1ABD8ABE72BE4ABE04BE56BE67BED1BD213EC83E973E24BDE53C343E46BE12BE5BBE1EBCC53D36BD073EC83ECE3EEDBD52BE853D06BE193FA13EE5BE123DE83D9C3C003EA3BDA1BD96BD9F3D993E1D3E71BD96BCBE3D093E483E373E5FBEBA3E59BE6EBE9E3D8F3CA3BD683EBC3E7C3E2FBE7F3EEC3D97BD13BD523D8B3E703EB5BD03BE92BD703C60BDEB3DCEBE9E3E0ABD673E3D3D94BE25BE5E3E84BD0CBE92BE403E0BBD183FEDBD4C3EAFB89FBE613E8B3E97BED43E6A3EB43E03BF82BC88BEB1BC0ABD1FBE15BED1BD3C3E873B36BE76BE57BED3BE173D133E5C3CEE3D21BF943C983DBA3EC3BC2F3D9CBD45BE63BED03D0C3FA53CA2BEB5BD85BE793E89BEDB3E893EB03ED7BDFDBE0CBEC73DF2BDDF3E823EFF3DC53D38BEA2BD953E8D3D69BD6FBC8B3E373EF7BD1FBCEEBD8BBB7D3DFFBCB4BD573E07BEC33E6EBE9CBC6D3E883D7EBE853E3E3E153E073F16BEA23CE1BB90BD92BE5BBDBABB223C823E8D3D763E58BE323ED43D7D3EE13E88BED43DA4BD943E983EA33ECFBEB73C9C3DABBEFB3DC7BD693DEC3CE13E46BE27BE0ABE9E3DB53DC0BD343E263E883E2ABEBC3EC1BED1BE163DCFBCA43EB63E403D133D143EAD3CEFBDB2BE31BD8BBD19BDF13C85BDA1BD0B3E0E3D743D8F3EF33DB9BE863EACBD6CBDF13E8C3E86BE77BD2DBEB5BD9D3ED4BE22BD80BEA2BEBEBD4B3E4EBE5A3D423D293E70BCAF3E993EC33D2FBE2E3E45BE6DBE21BEE43DA5BC5FBEACBE433D73BD8E3EE1BE97BC0EBC943E19BE643E9E3C04BE95BB2EBE1CBCCFBE91BD7D3D89BE19BD5B3E16BD973DB1BD93BE29BE96BE8B3E16BE153E4E3E843DB6BCF43DA4BEFF3D21BE863E21BEAA3C5EBDEEBD143EBF3D493E82BE46BEAABE9E3D91BEBE3DC53DC9BD803D2DBE923CCDBDC4BE58BECB3D823E98BEF03D223D40BCA6BEB33E093E00BED13D883D67BEA43E703DDEBD79BCF4BD10BE543D863D883EF3BD7FBEA1BDBFBD89BE05BEEABE4CBE7E3E1E3DD33D2ABEE63DC2BE2B3FD13E6EBD80BD5A3DD4BEEEBD7F3CAD3E78BEA03E9D3DB2BECB3E913DAF3E6CBEA2BDBEBD8A3CCDBD003A2F3DDEBB9CBC75BDDDBCD43DD43D23BEB2BDD4BDFD3DC0BEB13E59BD8D3E9BBE89BEFE3DF43DAB3DC9BD2A3D813EC43DB3BEAB3DF63E453DD2BD2D3E143E62BD20BD8A3E1F3EFCBDD13E38BC0BBD8C3CD03E2D3EE9BA823EEDBDB13EF23E023E17BEC43DE23D78BD2D3EDB3E36BE8CBE67BD0ABF8A3E22BE7ABE7C3E2F3EAB3DC73D93BE393F813D6BBD633EF7BD93BD903D51BE013D2FBE543E12BC32BE253EBB3E6B3DA93CD93D10BD14BD0B3EFEBD973E82BDF73DB9BE493E933D893D23BECF3D023DB6BEAEBDA9BE243EF73D11BE8F3D9BBEADBC303DBDBDB6BE29BF8DBD98BE28BEB5BD75BEC73E26BEF6BEBABEA03DAB3DEDBDC9BDCD3E8ABEB8BEF2BD13BE75BE2BBD0EBD95BECFBEC9BD933D7EBC543D8E3EAB3D17BE0FBEC2BE90BE033CC53E90BE973D4BBDFB3EBEBD4E3D39BC90BE943DCFBDF2BE90BD0EBEC93DC73EBC3D4DBEA0BE27BCBD3C423D3CBD89BE0ABE113E58BD46BC14BE99BDE0BD4F3E11BFC4BD9C3EA6BC9B3ED33CA53EC73EE6BEEEBD113E7E3E223E4A3E90BDA6BDB1BEBA3E0E3F483E243E903C233E5E3E33BE49BE8E3DE03EBA3E48BE143E9CBD82BD8E3E21BE073EF2BDE53CA03E933E3E3E3BBD063F23BE42BFDB3DF73D32BE21BE3DBB3A3EBFBCD6BDE33D943E2E3E4D3E0BBD83BE853CF5BDB1BEAEBE463CB43E07BEE63D6F3E00BFE63E01BF043D253E733E51BDAD3E103E35BE91BDBBBC72BEE83D073F4ABEA13D193E983EC8BD3D3EAEBDAC3D0A3EA5BE19BE5C3DBDBE8ABB15BDEEBCFF3D78BE9BBE5BBE5EBE503EE33EF9BECD3D01BFD23E36BD0A3EE63D463E663DA8BEE33D98BE43BD60BD013E82BE6A3D9CBE76BB9CBDD9BDB3BD82BE68BD693C76BDAFBCB6BEEE3E0E3EA3BE13BFD9BCA33EC3BE01BF233EA13C32BE173E6B3C33BE26BD7E3E4CBD3FBEEFBC0DBD83BD5EBE4D3D41BE933D223E153D17BE503EC3BD393D6D3C23BD0DBE343E033E27BE1BBD9D3C67BE923D863A9ABE863E13BEB53DB8BB4F3D223E913DBE3EEEBDE2BE8C3E4BBE133DC23E8FBE683E86BE2E3E0CBF93BED3BD70BC83BCCA3DF43CF53EF53DB6BE653D1CBB0BBEC43C393EB33D21BEB4BE3BBE81BEBEBE3C3E473EBC3E8FBECF3DD2BD8C3CB0BE9D3D693E073D8DBEF83C0EBE5ABDED3A8E3E3E3EB33D003E813EDA3D73BE7EBEA1BEBDBDD5BC9EBE7DBE9ABD423EE03D90BE9A3C323B413E4C3E273E35BE743E373D96BED43D483D89BE333DA9BDB03E43BE48BD66BE3D3E96BEA5BEDABE83BD5A3E2F3E6BBE12BEA93D8DBE713CF63C283E34BD973DE63DC3BEEB3EAFBE843E36BDB83D753E36BECB3E563E27BED2BED0BC1EBE433ECBBC3D3E013E02BFBEBD113E8A3DC4BDB43DD6BD25BEADBDB3BC0C3E2C3EA6BD55BEBABE06BEFEBDB6BD99BE6BBE3EBEB4BD043D03BE403DAA3EBCBD483E793E95BE34BE453E91BD44BE0C3E1F3F8EBD44BEA2BE9A3EAD3D81BDDEBDB0BCCB3D2C3EF13E223D81BE96BDA53D823D083D283E8CBE1EBDF63D30BEAC3C103E593C23BE2DBE963E123EFD3D00BD11BEDB3E24BECCBEAB3D03BF8D3E85BD7EBEA43EB33E913E073F71BC30BD70BEA5BEAB3EDFBDE63E82BED33CBBBE953DE5BB7D3C8D3E043FA43E90BE453EC83E0A3EBA3D743DDEBD06BDDC3D24BE0C3D4EBD6EBEBC3E623E8CBD11BD9FBDBE3DC93E9FBDBFBDDDBDC5BE26BEADBE3D3E8B3D71BE92BE1FBE9ABE3A3CB6BD9C3DBABE5DBE9ABD74BEC7BD5FBDB5BEB13D4EBD6F3D793E8BBE33BEEB3E673EBBBEC73E1F3E33BE0ABE75BE7FBDB43E4CBE163E2F3E5C3E9ABE8E3D8F3DB2BEDA3D31BEC4BDA2BDEABD89BE2CBE053E77BE483E59BEA03EAFBE92BE3C3EE73EC83E483E27BDACBE64BE9BBEA13D293ECE3D6ABCD3BE5F3DB73DD43E033E6F3EE6BCC13D6CBE89BDE3BCCE3EAC3B563D243E68BEEBBBD3BE31BEC13D3FBE19BF133E813E4A3EF43D113E73BE1CBD77BEBFBDA1BC9E3EE9BD193F98BE973E073FF13EA7BD00BF803E39BE05BE92BD0E3EF4BE003E623EBFBD78BE1CBE7ABDDEBD293EBA3DD33D64BE2FBC2A3FCD3B0DBE763C913E393E6ABEA63DAB3CC73DA5BDD63D3F3E89BE023E953E023DF23C143E05BE03BE3D3D83BDCC3D413EC4BD4B3DC4BE443D1B3E3EBE05BE26BC5FBE74BC573E933D6FBC7BBEAF3DB7BE003F3C3D0B3E513E34BE3EBE6A3DB4BDA23E5D3C3DBDE83D07BECA3BB23CAABCA9BEB93C793DE03C2E3E1C3D0A3E96BD673E593ED13C0A3F1F3EBFBEE9BEA2BD03BE593EF53D7FBE34BED33D043EAA3EE83B25BDF0BE9CBD4CBE7A3E11BE5F3DBBBDA0BD0B3ED1BC023EE8BE4A3E17BECEBE9BBEC63E60BEF13D503D173EB83EFCBEE13DB3BEA3BE083E86BD81BECABD693B083E24BE1BBE7EBE84BEB9BEFC3D063D783E27BEB53E8CBD91BC80BD81BE9A3DB2BD11BD11BE0E3F213EEFBDC7BE28BE0C3EA6BDA73EB23E913C3E3E2FBED73D12BD82BC5B3E613C8C3DCA3EEA3DA3BDA1BC15BE103CCBBD013E8F3D843C4E3D8F3D84BE4DBECB3D19BE4CBEB03E7F3C7C3E813CA2BE3D3E833DB9BD5B3EC8BC81BDDF3E54BDA8BEF13E7B3DB03D3B3BE9BEA63DA2BD913E18BD8CBEE13DC13D4DBD27BE3CBEE13E92BE893E1A3E4A3E0ABD9E3CE1BE24BD21BE023ED9BD0EBEC23E513E1A3EC43C623E863E96BD80BC31BEBA3E49BEBABC9BBEEDBDBBBE09BF093EC73E7F3D3EBFB1BE823E6F3ECD3DEF3E933EB9BCA53CBE3E623EB13E163E153E323E703C40BE56BCC23C2EBEEDBD993B29BE3EBE10BE4DBE56BEB8BD2D3D2E3C91BE953EFABE023D923C3A3E0EBD3F3E8C3D1E3EE93DABBDD2BD8E3E313A483E6D3C93BD9DBC6FBE18BFF23E463D60BC4F3E03BE79BEA03EB53E21BE76BDC63D833E28BE87BE68BED0BE593D7C3E85BE0EBEF63D873ECBBD65BE923E1F3E0E3EDBBC773ED33D2B3EAABEA9BE18BE443ED6BD123B4FBE8EBE933C313E793E033EF63DB93E0EBE85BB49BEBEBE113E883E453E31BE753C7CBEBA3D1DBE02BE6D3E143E43BEC63D78BE74BEB13E9D3E053E613D00BEE83C20BED8BE863EBA3D09BE193E553EB8BD343EDEBEBABED53ED73E6D3EA1BDEF3DD73D02BE023E10BE17BEA03E40BCECBE20BE00BD5F3E85BEB13ED43DB3BE46BD023FE8BDAEBE0ABEAEBE293E08BE5F3EFEBDB03D073E2ABE1EBE51BC21BE343E183BA2BE3A3E253E3A3D38BE07BE643DF6BE783ECFBADE3C5B3E39BE31BD59BE493D8BBDA6BD11BE003E903CFC3EEEBD653EB7BEC33E4A3E8A3E09BDA23D543E7ABE863E2D3EB0BE833BD23DEF3D14BE7DBD223EEFBE263EDE3C0ABE183E9EBEB43D81BE903EACBCABBE933DFEBEA83D3A3EEDBD4EBE15BE4DBEB53C183E2BBEA8BC353E023CF9BD16BE19BEC73CF4BD85BEF4BC7FBE183E9DBD59BE463EAA3C06BCF43D3BBD0A3E3BBE35BE8EBE333E6D3EA83EADBC6F3D8FBDA23EE8BDBB3D9F3C2F3E20BE91BE653E8E3DB03BB8BDF1BEF93D0338EBBD74BE12BEA6BD8ABEBBB94BBD8E3E5DBE303DC53D1B3E883E9CBE543E8CBD173ECDBD843CA7BDAE3C683E833E683EBBBE56BE203E743E24BD603EC8BB7A3E70BEAE3E9FBEED3D323E84BE0CBEEF3D69BE2ABE96BDCFBC59BEFAB9CCBD10BEC8BCD33D8C3E46B7FE3EC43ED33EB03E6DBC903B6F3D1ABF77BEFABE24BED43DBFBD323EBCBDB4BA82BD143E043F293EE1BE123F7F3D1CBEAFBEDA3D18BE6A3D763E443EEE3EF13C7A3CAA3E4FBE61BEA73EC53EF3BD26BE3F3E81BE723D553DA1BC0EBD2DBE3A3DF53D033DD3BC873E0ABFA1BE7FBE0ABDA2BD903ECF3E403E98BEC33E9C3EC3BD693E80BD163E513D39BE96BD0ABD60BD25BE4F3E1B3C2CBE253D58BE24BD573E8EBE823E81BE353D453EF9BC6D3D26BEF93DA63CABBED9BD40BC89BE15BECD3DA4BC8DBEC9BC8CBE9E3DC53CFBBD123E113E0FBD4A3EDF3DCABBAEBED3BD4DBE533DF33D45BE19BE94BEA2BB85BECE3D853E533EC5BE9E3EE3BE6E3EB23B7EBE86BEAA3D353EA6BE06BDEABC933E69BE973EB2BD9DBE813D073FD4BDF53E83BE933DA33D663E17BE70BED43E353E2F3C443D203E6E3E8E3E56BD353E0A3FD33D90BED43DCDBE653D9D3E4FBE12BE553D04BEC8BD3BBE25BE123DA1BE67BC1E3D603B4DBE273D4ABEED3D35BC733D843C89BD153F99BE603E9D3EFA3D16BE93BE3BBDB4BDA8BE913D17BEC33DA8BDE03DB73DE6BDDE3D813E373EB3BB07BD9FBE513D933EDD3DFCBD4F3E9FBCA33DBBBEC03D06BFAFBD953EE93C023E8B3EA4BEE33D58BEC83C37BBF63EDEBD5A3EAFBE29BD1FBD15BEB13DD5BD5CBE63BDACBDA2BE1CBE33BCC83D153CDC3C0A3E1DBCA23EFABEB7BD263E6C3DC5BE93BC693E69BDF5BD403E8EBCBEBE843E093E37BDE0BE3DBE813E993E413E0C3ED43D36BECBBE94BE513D053D6B3E903CBDBD12BE093E9CBE4DBEDFBDC1BE903DD4BE4ABE16BC8ABD503DDD3D93BE7C3EB73E4CBDA1BE75BEF6BD1B3E5DBC19BE10BE023F613D053D58BE453DF8BDF7BD57BE853ECABD7EBEE0BDC3B993BD133DBD3DC03E243E31BC9CBD123E89BDCF3D3CBE2EBDD03DD33EAABE32BE7CBE95BEEA3DEE3D27BE933D0A3ED5BE54BDC13DB73D393EBFBCE43EAD3EA93D9ABCDF3D6BBD4B3EB13E0CBD29BC88BE2D3E7ABD1CBF3A3E863D2DBEAEBB8FBE943E68BDACBE3C3E38BCC9BDEC3E013E063EA9BEC0BDF93D36BEE9BCB53E8F3EB03C3EBE663E18BE2BBE773E37BDB63E1EBD76BE453E603ECBBD8E3E783DDF3CEABC9EB9F6BE233E2DBE32BD41BE8D3DBD3E52BEE4BDED3D85BD6D3E023E61BE90BEBA3E833DFC3C9B3EB8BE19BE263EBB3E0FBEBEBCA2BEA43EB8BE093EC03E6DBC203CD7BD833E213D553D983D7ABEC5BE12BE983EB43EAE3E17BDC2BCBA3D043E00BE3FBE953E6C3C8D3E0BBEF6BD933D853D0ABF9C3D11BA8D3D4C3E8B3DF3BD843D2C3E343D94BEB0BEAABD503E90BE45BD893E4FBE92B9623EAABD01BE693EA2BE19BE6F3C373E5D3E01BC563ECABE863E703E98BE2F3E21BEE8BC2D3EF3BD59BE763DE33BAFBE563E08BD67BD8C3E863EC9BE943D923D9C3D52BDAE3D8DBD5EBE6C3E1EBD5BBED4BE6CBE033FD23D35BE73BD023E97BDA53D803EC33DCDBD133E7EBE5EBE83BD8FBE9B3D043D18BEB4BE633E1FBE973EE4BE0A3C933EEB3D54BEBE3B2EBEEB3E9ABD133E83BE9A3E5EBE86BD1F3D9E3EC03E09BE8F3E8C3EBDBD023DBFBEB23D84BD9F3E67BDFABD00BE0C3DB2BE0A3D54BEDE3E64BEFC3D5B3EB4BE02BEB9BE25BE4B3E933D013E06BD413E9BBEA1BE71BE8ABEC93DB83ED3BE143E4DBE2C3EBC3E1DBEA23CB3BD363C323EB83CA3BDC4BB0E3FDEBD10BDD93D083D65BE453ECBBAF1BD333EE5BDBF3E42BCDA3EDDBEA73D153E643BF43C813BB9BE253E89BD75BE7DBE51BE36BE04BC72BAB9BDB33D193D363EF23EAFBD7A3D1E3DDF3D893E893D593E273E0E3ED53E39BE813DA23E853E32BE0F3D1C3E533E05BCCEBD343E7BBE57BE8EBDA63EB43DF73C07BF90BE9CBD3C3DE6BDC2BD243EE1BD0F3E56BD7FBC7D3E05BED73E04BE883E923D9ABE8C3E56BEA83DA5BEE23C67BE103E843E34BDADBDF2BDC63E1D3E833C9E3C933D8FBCAB3CF43E58BD73BE05BFEC3D8CBD463DC33E67BEE9BDB53C0D3F85BD16BE873E88BE19BEE2BE553E81BEE43D3D3E84BD20BECE3D053E9C3D51BE173ED5BC453E63BE04BEC8BE0BBCBABEA6BE20BDE13EFBBD2F3E93BE2BBE4BBC34BEF93D043E323E5D3EE4BD2D3CA23EF2BCFB3E883D813E03BE83BCA93E583E6B3E163C1D3E11BE513D91BE693E9CBED9BE473E883EE83D4A3E143E6B3CA83ECDBE24BDAC3EEB3EF0BD903EBD3D373EA73D82BDAFBE5F3E573C083DE23E9B3E2D3E273ED2BEEABE40BED5BEB93DAB3DA1BD0BBD54BEE8BD0CBE5DBDAFBE333E8CBEF33CFDBD9F3C673DE3BDB63DBC3EDB3CFD3EA73EC0BD9ABED73DF1BDA0BD1CBD963DB1BECFBDC43D19BEC2BB403EBCBDA33C123E393ED03CFBBB1BBE063F95BE943E2C3D3B3E6D3E93BD193E06BE9EBD1DBEC7BD40BE84BE2BBE583C723E403E51BEA53D9EBE1A3EFEBD51BE513EA43ED13D453E05BDFD3D963E923E0A3D993D2DBE89BE0BBD12BE3D3DC1BE5EBEFDBD443E083E2ABDD4BE7FBEF4BD953D113E14BE1BBFE13E09BEB93EBABC073ED53D863E8FBED5BDA93E7D3CCDBC37BDA7BD113E8B3D1B3EECBE683D5FBE2ABE4B3EE6BD413EBBBD733E7FBE7FBE153E54BD63BEDABE63BE87BDF9BB93BD65BE9E3D43BD6A3E603E84BDB23E33BEA43ED7BCB53E73BC6FBE6D3E5CBC353EBC3C683EEEBEFEBE02BF1EBD9B3EF4BDA4BED7BD873D9DBD8F3D9ABD03BF533DB3BD22BE703E913E0FBEA53D453E92BC843E6CBE873C6A3CE93DE83B743DA3BB90BE073E053E973D0FBE3B3EF23D60BE9A3C66BD23BE83BD7F3E84BE20BED2BE573EFC3EFBBDB3BEEBBC06BE833EF4BD1B3F08BE91BC67BE9A3D98BE893C0CBE1BBECFBD213E2EBE9FBD75BE3EBC233E023E22BFDEBE423E69BDB2BEE1BD9D3EECBC843E32BED3BD29BDA13D21BE133EA0BEAD3ECEBDC03DD73EFF3EF6BD85BE54BDE53D493E1D3EB63E15BEAE3E423E8F3E983E7D3EC4BD58BEB33DE2BB583C7D3E5ABE01BD65BE55BE813EAFBE313EC0BECCBEC23EF33D8ABD923E5E3E34BDB23EE53D443D6CBE943E4BBED7BD113C5EBDC83E44BD133E883EA3BE8A3E04BE463E2BBEDC3D8A3EE63EEC3D3A3C2A3E893B0BBFE8BE113E27BE42BE6A3D2CBE9E3E26BE5DBE44BD573DAB3E8C3C8C3E8DBEF63D3A3D923EBDBD3DBD9B3E8FBE82BDBEBD0EBD80BC303E893D4ABDB73D1BBEAC3D17BEAD3E593D5CBE023D8DBE94BD233E67BD2ABD093F35BE9C3D80BE2DBE1FBD82BD073DEBBC363E6A3D36BE833DC73C393D9B3E64BD62BE59BD4C3E80BC543E67BEF3BD003E133EE33CA5BDB53E963DEDBE4FBE06BE293EAC3E4ABEB2BD133C9B3E1ABD13BE60BD00BE3CBE4F3E2DBF603EFF3E1D3D0DBDB9BE9C3EA1BE76BEC73EF43DC0BCA43D1EBE13BE3ABC35BC4A3EA93EB33D0C3FABBD0FBC40BE71BD6CBD163BD63D203C5B3D893DC6BEE73DEABC9EBCFA3D4CBE80BEED3D42BE15BE973E84BC063EDB3ED0BD3A3E133DC23D7DBD603E5EBE1E3C45BC873E1FBE1D3E0C3D49BE99BE3E3E4CBE03BE21BE20BE03BFE0BE283D173D04BF453E423D6C3E343E86BCC33B893E1EBDED3D813E443EC33EAEBE0C3D9DBDD13EEBBEB7BED7BE143DD33D53BEE2BD103DC7BEE5BC313EEE3D243F8C3E1ABE0ABE88BE54BE88BE94BB383E09BEC3BE503EA8BD11BE22BE353E91BDA73E313D84BD12BEC4BEAEBD923D3D3EC43B45BE423E2FBE0CBE86BE9D3EBE3D23BFD2BE8DBCFDBD9D3E05BDD03E98BD56BE40BB693DD73DA6BD273E38BE793E0BBED93D58BD4ABE57BE42BD16BE403EA8BE99BD9B3D8FBEB1BE35BECD3D8D3ED03D89BE9F3B37BB2F3E413ED73D2F3DAEBEC23ABDBE813E85BE08BD803EB7BE503DDBBCBA3EB83D9F3E96BDD03EAD3E18BD583C983E603E253EBE3DA5BED5BD1BBE703D3A3C1DBE09BE813E3F3E18BF583D51BDC4BD02BCD2BED6BDC03E5D3E90BE0D3DD83D86BD24BD633EE53E41BEA33D6DBE23BE99BD0DBE24BEF13E8D3DCBBCEBBED13CEA3ED33E4ABE80BE8B3E05BE3EBEB53EB2BEA23ED2BEAABD9EBDD3BD633EA23E853E5EBE803E86BED4BB5DBE453E7A3ED9BDA43E36BEF0BE44BDF23DA23EC5BBD1BE903E313E3A3E423E90BECABB90BE6C3D0CBECFBEBA3D3D3EA5BE123D4C3E513E453E683D18BD713E873EA73EB13EEC3D8D3E0E3E85BEBCBD303EE0BDB6BD56BDBD3E4EBE34BD493E72BEFF3DBFBE8BBE32BECBBC8CBE29BE0A3E833DA8BEC9BE483C123E043FF53D58BE06BF053E5FBEAE3D3A3E90BE27BF883EEE3B86BE663E86BE23BDAE3E9E3CB6BB7D3D0FBDB63DAE3E103E5EBE33BE903D873E68BD023DE83DC03E963D733D163DE63D8CBE85BE46BD4EBD483ECE3D6A3C94BE013ED4BC9ABD12BE93BD2FBDA0BE9B3EEC3C443ED8BE3A3E56BE1BBED33DE53E3A3E313D703D92BE4DBE9E3EC03CD23CE3BD5A3E6ABE793EFF3DA2BD9F3C173EB53EF43E193D1BBE88BD193E80BE82BC91BEE6BE703E7D3E7ABDB03EE83CEF3CDEBE45BEC3BE62BEE8BD89BE59BEB5BE9D3EEE3E1ABE92BD973E3F3D06BDE4BEF7BC05BE03BD57BECABCCB3E413DB7BD5F3E8A3EB8BEC03E8B3E2DBE623DDBBDF8BD4D3C0DBE363E00BDF73C173E9DBE45BE2C3D57BEE13CFFBE243D9CBD453E293ED83EBABDCD3E83BD173ECE3DE6BEA9BA5ABEB0BE91BE0FBFBEBD833DFFBDFCBC843D123DDCBD98BE71BD5E3BD23C29BEDEBD373D663D76BE913E753E0C3E8F3CC73E20BFDCBD22BE073EE23CB0BE483E4E3E3DBE1A3E5ABBA6BE153E76BEB23DD4BE8F3EF73D39BEA53DFABD6DBE573D81BA3A3E85BEFF3C56BE4CBE2BBE853E603EAD3D5A3E653E793E7F3ED13E0E3DCCBD02BE92BE5DBE1BBB443E503EFABEDC3CAEBD11BEFBBD1BBD873E18BEF63D0FBEF83C713E2C3B7EBEFF3D283E0BBE963D9DBD2EBEAF3D7B3E85BD403E3A3E053E993ECB3D043E783D493EFABD9C3E553E833E53BE063E023DD33D5F3EF4BE8A3EAD3EE83E5CBE693C65BDDB3E9CBE81BDB43D8EBE363DCCBE443D0C3DB43E92BDBCBEAEBECC3D163E87BD99BD52BBE03E7ABC52BE62BEDABDC3BD0E3E89BEA0BEB0BCEABDE13C8DBE1C3E873D8DBE9D3E483DF8BD6B3E863E98BE923C8DBDC03EAFBDE9BD61BDFD3CBDBD9D3E12BE47BE783E533C183EEF3EDC3D92BEA6BE33BD573ED23D403D753E033E103D173E4DBE58BD903E853A8EBE14BE273EF6BCE03D0BBEF33D64BD8EBD1F3C9CBD223DD03C2EBE013B1C3EBD3C983DCB3C1C3D603E44BD8ABDF03D213ECF3CA6BDA9BD3ABEAD3E853E77BD26BD87BE333DF4BCCF3E37BC32BE183E81BED2BD293DF4BD133C943E333E113E803E973DD63DCF3EB9BDEBBCB6BD333E843E85BE8ABDD7BC653E8EBE17BD44BDCE3D5E3CF1BDA63C8B3E083E86BD41BD16BDC93EEBBCD1BD3A3DB63E543ED23EF6BDD4BE193EA03C82BEBD3DBEBC483E8EBEB53DC53D9D3EFD3D81BE543E92BE7ABE9EBE693E913D9ABD953CBFBD4EBDA5BD1B3E9FBEA13D053ECEBECBBCA4BD623E0ABE62BE96BE48BCD8BD853C7CBA6F3ED9BD5E3ECD3E2B3D053EDC3D01BE50BD78BE1A3E18BE61BEA1BE7EBDAC3E66BDB8BE0FBE97BE923E803E883EA4BD69BD403E863E20BEC3BE293ED03D513D953D18BE473E93BEBFBE38BEBCBEC7BEAC3E1E3ECC3E65BE043E233EA8BE66BE853ED73DDE3E1CBDDD3D38BE153F83BC973E82BE68BE2B3D34BE013E54BEBBBDA93DBF3E713E2ABC443D22BE74BD693E833EB73E46BE87BE393C02BE2CBF33BDACBD153E08BD29BE41BEEDBDAB3E4BBEFFBD343E9CBDA0BC0C3E20BED5BEC5BE5B3E2BBC68BE03BCC3BDC6BEE13DAD3EADBEA3BD8FBE56BE993E0DBC55BE4EBEA9BD0CBEFFBEC3BE293E8DBB0D3E9CBE863E9FBEB0BE7F3C8B3E92BDC83CE93EC5BE8F3E073EA53E7B3E403E69BE923E3DBE9EBEBB3E1ABD283E083E6F3E1ABE85BE223CD73D88BC10BEBD3E54BE2FBD773E783D81BE3F3E013E7C3E913EBC3DDFBD373E703DF53D32BE0DBDC2BEA83DA73D5BBE283EAFBEAF3E253EB4BB623E40BD53BE143EBEBE83BED73D733E17BD213E2EBEC33D87BE733E1B3B12BC15BE363E2A3D0CBE94BE8BBED33D88BE08BEE0BD423E8CBD47BEA13E02BE14BD81BEB7BDDD3E7E3ED53D6BBE7B3EB3BEE6BD8BBCA3BDE4BC0B3E87BE8BBE72BE0BBD5EBE9A3E2BBDB23DE53D06BEE13D2FBEA73E08BE383CE4BE1B3EA23DBDBE9CBD8A3E8E3D7A3E0DBE073E173F56BC263D083EAF3D77BE913BE6BC1BBE9CBD19BD82BEADBE9B3D25BC9DBD6A3D503E4F3EA53DD8BD0D3EA73E1A3D6ABD723E1E3E33BE8D3EF93DE5BEB1BED1BD793C923E50BD823C683EF6BD59BD833E1BBEC73D51BE3CBE5D3E8ABE1CBEDE3D2BBE84BD95BD893D4E3E383EBDBD7E3D573E823ED8BE0FBEAB3DF2BD7F3E703E613C723D223EB6BEC0BE0B3E86BD8CBEBD3D9BBE11BF473E4DBE92BEC1BDA8BD2A3E67BE3DBE5D3E2B3E3D3E923E593E7ABE7FBE52BE113E3DBC57BE73BE1DBD66BE88BDBE3E8B3E04BE8DBE273E7E3E11BEAD3D993D7F3EE23D243EB93D13BE4F3C5CBD16BD2A3E473DC53E963C773EB4BC69BC843EC1BD9B3E173F8B3DC43B22BEDE3DAEBEAD3D963E953E81BE3B3D3C3E63BE58BE30BEC9BC923E6D3E96BD603E773EA7BE893C80BD123B403ED3BE1E3E483EB8BE10BE7EBDC13D9EBE963CACBDFFBDAB3EAD3EAA3E1F3E4FBD443EA6BD00BEA7BDFC3D193F213E05BE2F3E96BE8DBC1EBEA1BD783E63BD44BE25BE4BBE0FBF71BE483D68BE7D3D223F603E843EB03E283F3A3D03BDB0BD1F3EDFBDDD3E2BBE043E2A3DAF3C0F3E24BE14BE08BCA4BD0C3FBF3D0F3E8DBEBDBD94BD9DBD3BBE993E0B3C20BDDA3D203E0E3EB23C313EF7BD3DBE97BD55BE9CBD583E20BE1CBD38BE273E6D3C5E3EDF3EF0BD3ABDC4BEF0BD253E22BEA3BD33BE4B3EB3BDBA3E87BD8D3E803E7B3E2ABEC13E883C4A3DD73DBEBE1BBE043EB2BC70BE973D8DBE90BD0ABFBB3DA7BC8ABE813D623EE63D8B3E7B3EA13EA9BE85BD90BDC73E66BE9E3E953D2FBD4A3E683B53BEBE3EA53E7ABEA83E9D3E8ABCA6BE41BEB23D01BC923E53BD58BDA1BE813D2FBD1FBD02BE78BDF2BDA93E78BEFC3ED0BDB4BED0BD0B3D933D3EBDC83EA23EBABD8ABC86BE453C023E233D8B3E8E3EB33E82BD30BF963D26BE013E7F3E933D1C3E2E3EFD3D31BB4DBD83BCF43DA13E47BD43BD5B3DDF3BF3BD1B3E1F3EF13DC53C39BE6DBEFF3E013E8E3E913E843E163EB13D92BE10BF5DBEF23D973EB5BCB43DE53E213F983D903E5EBE75BEA8BDAABEE63D31BE903D72BE9BBE2A3E0FBD3D3E213F33BE6DBEC63DB1BE7CBEBA3D643E95BE18BD15BEAC3B2B3ED93E63BD69BE053E79BD223D973E233E1EBE9F3D243E833E003EC5BE083F183E453E913D22BD333E9E3EB8BD06BFB53C62BE433E21BEDA3D89BD9DBC0F3EBD3D0FBF023E00BB0F3E1E3E2E3E433DE8BD98BE25BE3CBDA23E92BC30BEE3BDC3BD99BDA9BE6DBE8F3DBC3EA5BEA23E6D3E113EA5BE3A3E1A3E673EE5BD38BE8B3E69BE0F3D743EFCBD52BE24BEEBBD41BE333ED93C6FBE383E63BE1B3E763E2BBD18BEEE3C8ABE803DBF3D05BE9E3E2C3EED3D8A3E09BE75BE4F3EAABE723CA6BE89BDD8BD0ABEF63E923E07BE5BBD0E3CD33EDA3D8A3DAC3EE33DF93DB9BD78BE45BD793C09BE273E2FBEF83EBE3DE5BDC83D613E213C8ABE993EA63EC23D50BE593CF9BE193E623EC13E00BFE4BE093B76BEACBD3FBEA7BEB5BE9FBD843E9BBE443E90BEA4BD1E3E66BD7CBEF3BBA13D57BD8A3DA53ED7BD873EC03D5EBD69BD46BE8D3EE13BD63D133F473E11BFBABDF23C2E3EA8BE3FBECCBDB1BD8F3E803E40BE7BBD29BEB43E0E3E993E60BD79BDEA3DDE3E59BE2A3E3EBE17BE113EC03D183F5C3FE3BE28BE4B3E413F1B3DDC3F363EC0BF64BF623E73BFD8BE503F17BF123EC93EAABEAE3F5D3E323EF0BD1C3F083E8DBF13BE853E2ABF02BC97BF52BF563DC6BD513E07BE093E0A3F9DBE053E013E99BEE9BC99BE2ABED83DF23D563EC93E103E5B3E503E73BE06BE833E323D943A003D2EBD47BE5DBE11BE91BDE7BE22BE1E3E04BEE73DC93D9ABEBDBE80BE6B3E9EBD8DBDC2BEBF3EDCBC1E3E293E483E543EB73E933DA23D01BB9D3DB03EEF3DA03EC33D0EBFFBBD813D703E99BD0CBDA4BEDF3D03BEB4BEF4BCECBED7BDF5BD233D13BD64BE14BCBA3D943E02BCA53E50BDA2BDA33DB93D1B3E08BE373E093E883E5ABE5D3D0A3E9F3E6D3E53BD4E3E3A3E043EA9BAD83C0F3EA9BC25BEA43E383E93BD93BD9F3D20BE21BE3DBE173FF03B80BE6F3EE63DB0BDD73DE3BB593E033E233E863DAA3DC5BE53BDAD3CD3BD06BF653D6BBEDC3E1BBE5CBD0E3D313E2B3E77BDA4BE25BDE23EDD3E873E86BC903E7BBD96BE103BEABE0B3DBB3D353D8DBD043E34BCA13EFE3E8B3E4F3EE7BD133EE2BEDD3E47BE89BEEABD03BE183CE63D9BBDC8BD8D3D153DFC3D2DBEA43DD8BD11BE27BEFE3D183E1DBCE73CDABD5B3E16BE8E3C31BEB73C243C953EF4BDD4BEA2BE443DBFBEA4BDF8BDB2BDA8BED2BD0B3E643EA63CBD3DB13E9CBCC33E893DA63E4D3EB63EAD3C793E06BEC33C08BE7D3DC73DA8BEA7BC383E313DB6BD63BEAABC473E023D7ABE243E993E2FBE803D923D1DBF41BA343C43BE383E7F3DF4BED53D853E5B3E1D3D51BE1C3E2FBEE6BDB93EF03CE43D673E77BD30BDC8BD9BBD64BD0BBEA2BE40BE67BC5DBE88BE82BC4B3EA43E5B3E60BECD3EEEBCF3BDC73D8F3E58BEF73CADBDC8B9B53C92BDC83D5CBE17BE5FBE803E3BBD7F3D1F3E5DBE603DC33CCC3E673E1FBEC33E713EA9BE553EC6BEAABD9DBE86BD54BD87BDDBBB81BE9FBEECBDDA3DC8BD8D3EAB3D88BD6E3E38BDA9BDCDBDB2BD0EBEAA3E983E273D10BBC5BEA9BDA43D5C3D0F3EBDBE86BE583E93BE8DBE5F3E1E3E82BE243E5F3E893E3A3CC13E21BEA43E963E8B3ECDBCB43E8ABDCC3D3E3E88BCC8BDF23CDF3CB6BEE53DF73C383E913E3EBE753D973C62BE013DB23DFD3BD9BC58BE61BE8D3EC0BE4ABCC43E93BEA9BDB23E133E243D483DC93E623E73BED4BD82BE81BF943E533F933F0EBFE63F32BF8B3F313F1BBEA93FB4BE3D3F76BE103EC1BE9C3FD63D193F283F2B3F193F9BBDD73E993E59BD543F0CBE17BD473F06BF2FBD9C3E08BE01BFCF3EC53DF7BDD2BE183EAA3EFC3D023D6C3E81BEDF3C22BF823EEF3DAABE37BE183E963C203E19BF243E52BE7EBE62BEAD3B04BE36BD9ABE8BB92DBC933D933E7A3E343E67BD0B3FC9BD5FBE2DBDB73DA7BE1FBE5E3E2B3DA4BD81BCEBBDC4BE07BFD73CFD3A4FBDBFBE073F33BE42BE1CBE1FBD01BD123C",
      torch_tensor_32_torch.bfloat16_7: "0x02000000593C45BE123B38BCC33D8DBC8BBDE2BC1DBE44BE33BEA3BD3FBD05BDA4BC953A1FBEADBDF33B17BE3E3DBE3DC03DBCBC463CE43C01BC56BD2D3D92BA9C3D3FBD",
      torch_tensor_32_80_torch.bfloat16: "0x02000000AD3CCBBD56BB303E323E4DBE20BDB73DAE3CBEBC9E3CA1BD23BE843D5FBE423DC63D023DF83CB63C463E0A3E123CF03D213EDD3C823C43BDF3BD073E93BD00BEA8BD91BD1A3DDB3CE13C693D133E573D623DB73DF23DA2BD1C3EC6BDBF3D5F3C853DDBBCC9BD3B3D273D423E41BDF33DD8BCFA3D91BD66BBA3BD50BDDF3D283C82BD09BEC33D93BDA73D393D073EF0BC71B911BE293D173D103DD23CDD3DE3BB0E3D243DEC3C56BE3E3D7ABD4DBE52BD3EBE01BE233D733D223C0A3E83BD0D3D583ADDBC32BD2D3EB2BD47BC3E3EF7BDC43D043C93BC05BE84BC9FBD3DBD9C3C12BE333D313EAD3DC8BDA03C44BD193C6D3D1D3D92BC493D1B3D1B3DEE3BC03C0F3C17BDC43D12BC12BC243E8C3DF5BB6E3DBD3DDFBD563DB23BAE3D583EA8BCD13D803DD43C1ABEC2BC43BE33BE903C4B3DFD3DD73BA73D943DEABCDEBD83BDEBBC84BD93BD01BDC53C083E7FBE433C1DBD39BE033E813C8E3D0F3D713C8FBD20BE2E3E053DBC3DD23B353DB63D4E3EF83D183DDDBDBDBD083EB13DA73DC63D44BE443C04BC91BBB5BB25BEAABD14BE0EBE15BEA33D7ABD33BD4DBB073E003D34BC04BE3F3DC3BDD13C46BDB43D1DBDAE3CA23C583A8CBDE8BD103E3E3DDC3D713D323D573D263D073DB03D2BBD453E8EBEB03D853D073D26BD7F3DF5BC4F3DF93D293E323D75BDDCBD6F3D903DCB3D8EBD83BD173DA93DC5BDA43D2BBE2BBC173D9D3D1B3DD93C93BDD03D8EBD233C043E0B3E963BA13D4D3DA7BA9F3DEBBC523E0CBEA23C1FBE763CBCBDD13C80B9F53D10BC24BE0C3CDFBD98BDB7BD7B3D803D1BBDE2BD443ECABD413D033E29BD843C42BD86BD5FBC6F3DDB3C53BE2B3D8DBD933D0E3E74BD00BD81BB28BD953C54BD6B3DD63C413CF23D1D3CF5BC033DC83C983D293E12BE31BEB73D943BB83D2DBD293BBE3C383ED13D3FBB9A3D363D01BD523DAD3C273D7639673D37BE403DB83D3ABE383C943D193DA23D223EDABC0CBEA0BD07BE5E3DDD3CFD3CDC3DC1BDCABD7439803D093CF6BCE8BD32BE4A3CAB3DB23C31BC283CB03D513D5CBE2EBD55BEF2BDE3BD9C3D80BDCDBD8C3CB73D183CAFBC383A72BEAABDF7BD28BD103E2E3E3B3D7A3BF6BD76BD99BDC2BDB83DBDBC683E23BECFBDBEBD63BD04BE8A3D4A3EDB3C0BBEB4BDAB3C34BEB6BC16BE9ABDB43C9BBDA63CA03ED0BC393DBABC5ABDAB3CEF3C583DB73D95BD913D9FBD343C1CBE1ABEE3BD14BD0C3D4CBEA7BC50BE023E1FBD063D85BDA0BB2FBE58BD893D4FBD16BE1EBDAC3D943D08BC3F3D7B3EDD3D6DBDD93D3E3EA73D3A3DEDBCD0BD833DE6BD9EBC813D483C283CDEBDA5BDE7BD5CBE293DED3DF5BDB6BD2CBE4F3D913DF7BD8C3DB83AA33D4BBD8ABDF13C44BD053E173E5C3D863D3E3E0FBE65BD763D01BE2BBE82BD32BDAB3CA83CCE3DAD3D763D863D373CBF3C923CD1BD06BA2F3CED3C313E5EBD38B917BE65BEB4BDDB3CB4BD3FBE33BDA73CC33A573D313C1C3C68BEC0BB11BEF93C09BDA0BDE93B223D55BE12BD04BD64BD94BD823E4ABDDDBDEABC3BBD263D08BDCFBD01BEB93DFC3CA73DF0BBACBDBC3D04BC5E3D2FBD113E83BDE4BD4B3EBE3D343E8BBC34BEA93CCF3C4F3DFCBC6F3D753EFBBD983D8CBC4E3D1EBE17BEE23CD63BA73D97BD513C8EBD4F3DC33CCC3DF83D063E65BED0BDA6BB6BBD3F3E6BBE4F3EE3BCF43D0EBE023ED4BC2BBE2CBC293EF63D1EBD833D643C2DBEAFBCE13CEDBD6A3DC7BD83BEC0BD0EBE073D343E22BD88BB0ABCD5BA3B3C21BE4D3EDC3DC83C263C67BD81BD1EBE5ABEC6BD5EBCC1BCB3BD013D483C2B3E01BE503E253DE33EE73D1BBE0E3C1A3D2A3C83BEDFBD523D473E2EBD64BEE43C5ABD82BDFD3D94BB53BEA93D94BC34BD923C9ABD193D1ABDCABC5EBE523D5D3C1F3E3D3D813DC43D30BE72BD96BDEFBDA33D03BD853EB8BD2ABEC6BDFCBCC83D223E01BE553D7C3D13BD533DB43C00BE17BCF7BDCEBBF43A4FBEA0BD443E16BED13CB73D1E3E91BDDB3DA2BDCC3D283E3EBD4CBD01BE7ABD97BC1CBECDBDB23D6EBCF5BD40BC423F48BC68BCF9BD243E883E3ABD313DCFBBDF3DCA3CE93902BD62BDB9BB183CCABDA5BD8D3DBABC1F3EBCBB04BD56BDEDBDF73D02BE753C07BCD23C1BBD79BEF93DFF3DDB3B893DBC3D013EBBBDAABA663E6B3CE63CBBBD02BDAF3DC63D103C573D213D8DBD04BE35BE12BDD3BD97BEACBDA23DA33D64BE193ECE3DA4BD313D5ABD93BD2ABDC8BDB73D1E3C5B3E29BD32BE063D58BE533E1EBD85BD0EBB78BE14BEA13D3D3E513E90BDF3BD5C3B9FBD133D8D3D0F3E303D563C813EA8BD5B3E89BE6ABBD5BCA03D02BE3F3E1DBEF43B0CBDFDBD01BE843DE63D613D51BD1ABD823DAE3DE6BDDF3DF63C01BE763EA0BC60BD163D38BE78BC313E51BCF5BD35BD133D37BD993A53BDC7BD8D3DA63D853DE73C26BB243D3FBBA53DFABAE43D87BD81BC51BED4BDB1BD273D673CCE3DA5BD0F3E823DE83D3A3BC4BC293E003E323E293F133B7C3D0E3E16BB73BD6ABDC8BD513EA73C05BEB13DEBBC263E3F3DDD3C68BC49BD3BBD383EA8BD3A3E9F3DEA3C23BE78BC00BE823EED3CBDBD6ABE1D3DD5BC96BD8D3CB9BD57BE663CC0BC9F3C67BD163EEC3CD53D8F3D363E54BEB4BD43BDEB3B6FBE953D3ABD4CBD2BBE3E3CB33DE83C1A3E903CA3BD553C813D07BE153D603D86BD653D563E8DBDF93D213D253E37BD55BEA7BD7A3E0ABD76BD64BE443DAFBD43BDA33DAB3D573B8B3D253E163D2A3EFC3DE63DC2BC233DB33D05BEAEBD563D583D683D8B3DD7BC363E013C8D3C8C3DBE3B72BC033EB0BDEEBDA53D9E3DDABDF4BD62BD22BEED3DEFBD5F3C133C8ABDB33D313C16BE12BD163E45BE0BBD6CBE343E523D6ABC6BBDC0BD3CBA183EEA3DE5BD473D97BC05BEC0BD84BCC03D9E3DB6BCF0BDE5BD4ABD5FBCDD3CD8BD2E3DD5BDB0BD9F3D563D5CBC15BD00BDB63BC7BDE2BC73BE953EE03C07BD98BCAEBBCEBDE1BC13BE8D3DB9BC83BDEA3B2ABE663EFEBDEBBD133EE2BDB7BD123EE13C91BD14BD57BDBF3D61BD6E3CE3BC173EBC3D7EBD45BD9F3B99BDED3DBABD483D2ABDF83D4D3D313DD9BDCC3C463D093E30BE54BDFFBCC83C00BE18BE08BE7EBC1DBDFC3C1F3EA7BDA83D98BDCCBD4A3D01BE1FBEA93D0A3E07BED5BB093D183DF83D043D19BDFD3DB93C0F3E7D3C59BD97BDCEBB1C3E9FBB033C95BD683BD03C883D65BCF8BD583DEA3C3BBDC03DCA3D1EBD0CBCB43C0F3ECA3D0C3D863C1FBE5FBC0C3D943D4FBD07BE70BEDB3D4DBD91BD4EBC583DDDBB06BEEC3D803DCABD833D12BEE43D4CBDCB3DA4BDB7BDD03A37BD98BD723DF63C4A3D653D2E3E40BDF23D793DDF3E9FBDD6BD083EAA3DBABEB3BDC83D1B3D9DBD93BD00BB0CBDFB3C643DBFBD313DF23D62BD1EBE873E813B64BE543C1FBEC53D27BEB5BDC3BC193D0CBC1FBCD5BC633D4E3C2DBDFB3D02BE023E02BDF93DBDBDD7BD073D8A3D0E3D24BE2BBE0BBD89BB783ED23EB4BC1D3DA7BC36BE24BECC3CC6BD8FBDF6BD5ABD5EBDCD3CFABDD13DF1BD68BE433D10BEF2BD923DF43B46BCA43D163EF43D353C88BD02BE663EEDBD11BDC73D45BE033DDE3DB2BD8BBB5CBD5ABD7B3D14BC993C03BEA5BC12BD2EBD023D813B873D73BD68BD2B3E9A3C143EB63D9D3CC63C65BEFEBCD6BA88BD763DD6BDB2BD0A3E663D7EBE09BEEABDF83CDCBD59BD5F3DAB3D7B3DC33DBFBDDC3DFDBD05BE72BE07BDC73B77BE043D313E5E3B433E223E12BE563B593EA8BD89BD4EBD18BD353E5C3E603DB7BDEBBD9A3E1DBD42BD053D1F3EABBDFA3DFD3D5A3D713D053EE03B86BD253C313D4E3DE73D013D6E3DA93D86BCBFBD12BDCBBDE23C32BD8A3DDF3C333ED73D443E873B51BEB43DA5BD67BE27BEAB3CCEBD613D3E3E9FBD113E033EC1BC963DD4BD5C3DA13D1B3EABBD363D703AA73D393EE9BDFB3D0A3E6E3E323E1FBE71BD89BD843DDE3D57BC863DED3CFDBDB43D2E3D3F3C06BDBC3D7DBDD03CBE3DF5BCF6BD99BD683ECABDFBBDA9BD6B3D3E3E4D3AC13D1D3E91BB1FBE8BBD42BD95BD373D313C91BBDB3D913CF83DFDBD183ECBBD0CBE28BDBFBD343EF23EAFBD0F3ECB3D073E0F3D9A3C173E8BBD8CBD023EE83D5BBC01BE913C66BECC3D2F3C163E1D3D2BBDD6BD06BEE93C87BD8FBD223D1ABDF7BDDA3D463E07BEB8BC863D9DB9C4BDF33DF3BB49BDE2BBE03CE7BD9FBD8F3D003DB23D093E273CAEBD88BD353EDC3D95BCE13C34BE8D3D17B9BE3BA33DB7BD343D5CBBDBBC83BD5ABEB4BD69BDB9BBABBD183EFF3CD0B985BD083DB43DDC3DEBBD39BC2F3EBE3B8EBE923C303D683C51BE593CC13C2A3E8E3D1D3D933D32BE173D103D16BE4ABDA43DAB3D6E3D873DC0BD4ABD09BE16BEBB3D3ABE71BDB23D4A3D81BDD6BC88BDED3C893D02BE0ABDD23DD03CC23D53BD83BD41BD793D563D913D433DD6BDFCBC23BE34BD32BE21BE13BDF3BD1FBD2ABD8CBC2ABEC9BD79BCCB3D9DBDB6BD2DBDDE3DF5BCC0BE46BDBDBD923CDC3CCFBD1E3E0BBEF03CCCBDE2BCB93D0E3E14BEC6BE563E523E083E6C3D4C3B8FBE24BCF5BBFCBDD9BC623AB23DC33A33BC0E3ECD3D28B91C3E95BD47BE3D3DA3BD0ABC423EE93BD53D553CB7BDC9BD19BCDBBB48BD873D6CBDE3BDAEBD433E5FBD4DBE9A3DF2BDFE3DFF3D59BCA73CB0BCA43D14BE8E39CCBCEFBDFABD513E0EBE0ABD583DB63C2C3EE1BC6A3D48BEB03DB2BD2D3DA5BD943C0B3D583A9E3D0B3DB9BC0FBE17BD0CBD253E2DBEC2BD133DF53C773DDE3DC9BDAFBD24BC0E3E23BEA93D3C3D58BDBF3CAFBD3C3EB83D9FBCFE3C823D57BDA73D90BDEABB263DE43C4BBD27BD59BBE83D673D0BBDACBDDA3D933C8ABE233D1C3E383D8D3D023D363E073E3DBEC8BD5D3E4F3DBABC80BDC7BCA0BDA73CE53B7CBD0D3E6CBE053EA9BDC9BC92BC5FBDD53A233E633DD93C64BEF83CED3D4F3DDFBC9E3DB03D1BBE2F3D5E3DBABDE7BD963D813D89BD013D003EB3BD15BF183DCC3D0DBA453DBCBC0A3D5CBE75BD64BD3CBE8F3E61BD3CBE013D57BD043E8DBC153E903D2C3DD2BBB3BD153E5CBE263CA43D1DBD163D25BD4F3EB93DFC3DD43D843BD7BC3CBD01BE52BDE3BD243C14BD4F3B55BB07BE623C42BEC73DAABBA3BD1C3D0D3E533D713CAE3D58BE2F3E57BE023E6D3D413DB03D2DBE66BDEE3B7DBD23BD663DCEBDA53D333EB6BD8ABC7ABDB53D173EA1BC183DE5BD183C903E88BDE3BCC2BBDA3DD03B163DAE3D053D61BDD23DFDBC22BEA33BA0BDE13DB03D1B3D86BCCCBC9BBD323D373D683D3BBBC2BD02BDA93DE1BC98BC0C3EB8BD043EBBBD373C033E0F3D11BE7BBD8F3DC8BC0DBED5BDAD3D9A3D8D3D50BD4DBD2F3D40BD633DDCBD243D1ABE2ABED4BD0E3D0CBEC6BDEABD663D0FBED93CACBD58BE0BBC66BE4EBC17BE253C053C0BBE693CFC3D4C3EB3BD58BC97BD333D32BE2EBD75BD46BD0B3EB33DEF3D52BC8ABCA23D723DACBD1EBE10BD4CBD063EDC3B063EEBBDAE3D8C3D043CE0BC093E1EBECBBDF5BC13BDAE3D993D08BE02BE5FBDB3BD063D85BDB63DD73CD53BE83DBC3CF5BB94BC2E3EB9BD4EBD2C3EC63D82BD18BC383BFFBCD53CC13D823CEEBDBDBCA93DB73D30BEFEBDEE3DF6BD1A3D9DBD1F3E0CBE503E2BBC38BC07BE71BD123C37BEE93DBBBC08BEF1BD00BD933D453D70BE063D8E3CA63C70BC453E5FBDD5BDFFBD9D3C13BEB6BD393E0ABE33BEA2BD5CBDEFBCDF3CBBBC3F3E763E45BCFCBD60BEB73D44BECEBD193E1C3E86BD053DE1BD2BBE6A3D543D43BDB93D5D3EB1BC76BDC6BD0FBD833D4F3B86BECFBC143CFEBD50BDAC3C2C3D633DF7BC3BBEDCBD28BE74BE09BE433EADBDF7BC363DCC3DD13DA2BD31BC5ABD063E28BE2ABE223E60BDCF3A95BD113DE4BDDF3C09BEDB3D313D9B3BBC3CB539183E3ABC88BC3D3D62BE88BDF6BC01BE583D8FBE0C3E71BEBFBC3F3ECC3B4F3EF0BC1ABE8CBE4D3DBD3DD83D953DA6BD68BDA3BD6EBEFFBD0C3E0F3E9B3B8FBC0B3D5EBD6CBE693E2E3CA0BD303D14BD87BD8BBCF83CFEBC29BEA5BC0A3E36BEDEBDF63C303D2ABD8FBD7F3D25BCB43C1DBEEDBD34BE02BE7FBE39BD85BC08BE1ABE8DBD523E983D8C3C483DAEBDD9BCF4BC57BAFF3CC9BA1B3F3A3D883D603DA53B3E3E303CAFBDDB3D14BE0BBE67BE6BBD9ABD4DBC82BC103EB8BCEABD11BE933D99BD8ABDEFBDF2BBB33D053D18BE83BD983D98BD003E24BCD33DBB3D8A3D493E793D06BE19BEFCBDA73C703D96BD23BE55BDCBBCBCBD3CBE06BDA23C383E12BE2FBD17BEC63C0ABE71BD833C7BBC8B3D93BDD83C10BEC3BD61BCDDBC86BD243D0C3E3FBEAEBEB53D72BC50BC383D9DBC313DA2BC16BE063E693B0BBE15BDC9BDDEBD20BE043ECBBD9C3C543D1DBE28BD8EBDD5BD47BD32BE4DBE0FBD81BD39BDB5BD12BE043E33BE5CBEA3BD49BEA73DE2BD54BDD83D13BDB7BCBF3C8C3D553DD8BCAE3DFABC243C9BBC593E803D2E3EF93C183E033CB93AD03CBEBD163DAE3DCFBD73BB29BED1BDBF3D213E473E74BDCD3A5EBDE8BD87BC333E393C0FBE99BD993EF9BBB2BD17BE27BE32BD293D37BE27BD773E683E5FBE63BED13C22BDF13CC73D833E12BE44BDB13C9A3D9EBAA63D143E24BE073BB13DEE3D953DD93C30BEA73C873D973C35BDD1BD083DDC3D78BD0ABEDEBDD1BD08BED6BDC43D4DBE0C3D563CB5BD2CBDA33D32BD353E0A3EA93D5BBD663C2D3D15BDC93DD0BD123D4EBAE4BC4D3D50BD2BBB7F3D97BED83D9FBD513C3C3D9FBDDBBD363EAD3CFEBD7ABC82BD8DBCBFBD14BD723C7CBB07BDBCBCA4BD0D3D7DBEB6BEF03D0A3E943DB53DBEBDF53C4F3B343DCF3D64BD8D3B0BBE20BD4B3E073E5A3C763DD6BD20BC15BE103D113D123ECABD343ED2BC323ED9BD023E60BD243EE33AFEBD2B3E163EA9BDED3DC2BD82BD993C0D3D883EE83D96BB91BD6C3DFD3D083EEFBD343DC0BC3D3D073D64BDADBD263E0CBD523DD6BD183EBC3CB1BD95BD143E393D97BDFFBD06BCB93D053B863D5BBB083D12BD4A3D86BEAABD69B987BD073E3A3EC73DAD3CD1BDB2BC7D3E8C3AAB3CAF3D0CBDB23DB5BCB4BDDA3D76BE1C3E1B3EE3BCBB3CCABD2D3D46BC3CBC76BE113E7BBDBA3D603D183DAA3DCB3D293C59BEF0BAE83D273D2ABD923BF7BDAB3DE43BE13D813E213B993B16BEA73D163E4EBD893BA23DAFBA3C3CF83CF43D23BD403E5B3DC6BDB2BCB2BCB1BC44BDB2BA2BBEA63C9CBCE53C33BEDB3C5C3DC13CB73A",
      torch_tensor_32_torch.bfloat16_6: "0x020000007C3CADBD62BC4ABE47BDDABD6A3C1C3EF7BD53BD4A3B08BE2ABE66BEE13D633E9CBDFDBDEA3C94BE4F3EFDBDAEBD1BBCBCBCDE3DA33CCD3D033EEB3B9BBD62BD",
      torch_tensor_32_32_torch.bfloat16_2: "0x02000000AABDB9BE27BCF5BC84BCA1BEDDBD163D88BD5B3D8A3DB83D243E7BBE9FBD87BDD73D6B3EB23DECBBAE3D00BE3DBE24BECC3D50BD693DBB3D27BE073D963E7EBDEF3E40BD883DBEBD3DBE4F3E0E3DE63C0FBDE3BCC63D26BD3A3EAF3BCEBD343BDBBD24BE343EF7BD173E4DBD52BE43BE87BD57BED83DE4BE97BE04BEAC3E783D0B3D973D4E3E883D8C3C1CBD253EDD3B78BE233D053DB43D513C09BE85BDCBBC943EC13EDD3C033E7B3D70BE1FBEB4BDEC3D013E04BD9C3EC93C82BDDC3DA83E96BE1B3EF23D743C853E07BDAABEEFBC173D0EBE1FBE72BEC4BD23BE9EBC02BE62BD403D573C063E19BE2BBE063E49BD923E163E3DBD323EDABDC0BC873D063EA7BE913E333E74BDB0BDB73E3ABE823D043EEABD1CBD413E343EA0BD393D403D57BEEB3DD63C183E8C3D5A3E183D783E2ABE57BEE93D26BE20BDE53D753D20BE99BE14BE193E983D5DBC193E55BD2DBE1ABE5BBE903C03BEF83D203E07BE8BBD053C0ABEF7BD293DD93A2E3DA83D2BBE903CADBE44BE2C3D1B3EC93D4BBEAEBE49BC653EE33DDEBD8DBE39BDAFBCAF3DACBC03BE78BE16BEB6BE09BEED3D45BCD2BD25BDE6BDBE3DBD3D553D553E183E1ABDAD3DA1BEB23C753DE8BD84BD48BE5FBD8EBE5BBD9F3DBB3D183C103EC3BC87BE5B3D56BDDDBC6C3D9D3C313E2B3E8ABD703E4BBEC2BD39BD473DE4BD64BD8EBD2DBE4D3E1FBD21BC89BDFD3CE63D83BE8FBCA5BE0EBEB6BC553ED6BE1D3EE13D293DA6BDFCBC46BE58BE46BE1ABD9CBC20BE433E593E15BED03D39BEF4BDEC3C763D99BD71BEB8BEFBBDE43D1E3DD63D89BD1DBD51BE443EF43C0A3EA23E38BE383D353C09BE4FBE1EBD1FBD89BD973DA73DBF3D04BD29BE493E373EDEBC9B3DB8BDC4BE6E3E8ABD433C2F3EA53DCCBDFABD04350DBDCA3C4ABDC9BD7B3DC4BDD5BDA03D02BE113C063E5BBEDD3C97BE863E89BD04BEB1BD49BD58BE793E273EC23CA93E9C3D343EB03D973E943C983CBB3C11BECE3DB63DCD3C85B824BE65BE8C3C4DBDC4BDFA3C873DC83D8C3D5B3E243E4D3D9FBDE3BD11BDDBBD57BD703E15BD49BDF2BB28BD47BE163E2B3E9BBDDBBC06BD6F3AB53D2E3E1CBE12BD0A3E95BE2DBEB8B970BE523E993EA7BD913E08BDCDBC57BE35BEC33E11BDF3BC4F3E8BBE98BD84BDBA3B8B3E84BD81BDCD3E9CBD773EBEBDB93D44BD57BEEC3DABBD1E3EFEBDD5BD73BE8C3EFDBD153DE03DA7BD1E3DAF3D433E9BBEDBBD08BD16BE20BE223E91BC143E6A3D913E093E76BEA3BEAEBD6A3E15BD7E3DF13DC7BD9ABE9D3D9B3D703EF2BDCC3E43BE633E8E3E743D1A3E0A3DB4BDBE3D163D433E16BED8BD44BE8A3D5CBE16BEEABD52BEC4BEF9BB453DF1BC3C3E82BD59BD6F3EE0BD55BEAABDCEBD263D03BE69BEE03D073C6EBE433E873D11BE623C15BE77BB083E41BCFC3DEBBD553D213D8CBC74BCDABD66BE713E453DB53D5D3E613E56BE9B3DCABC083E2A3EABBA9BBE92BD073E793DEABC1F3DBC3D70BD4ABE3ABE303EA43C65BEB93CD43D2ABEB63EAFBD223EEFBCD4BD193E803DD43C923D4FBEDDBD2CBDC5BD86BCB1BD86BD8B3C0C3DD33CEC3D933C073E783C64BCA73D76BEFA3D923DAB3D7ABEF33B433E17BE6A3D6EBD3EBEFC3DCE3DBF3D853D3E3D3B3E80BD8CBE9A3D393E113E963E21BAFCBDBF3CA6BD9FBDA8BD05BDA0BD4FBD32BE553DB1BDA43D7C3C85BD773D5BBE433E243E0E3EC4BDA4BD373D343E4DBEA63B743E0FBEBF3ECB3C92BD20BE66BE173EEB3E753C33BEC43D7A3E06BD85BD2C3CA13E0BBE713D98BEE03C8C3EDCBDE5BBAF3D00BE973DEABD793E313E51BE86BD2F3C3BBEF2BDA33E61BD7DBE23BD4C3D7D3D3ABD543E95BE56BEFDBC333EE83D12BE9B3E52BDC23D4DBE603E40BE4E3D49BD09BE6C3DE63D123EBA3D56BDF1BC41BE94BD663C043EC6BD6BBC20BDAF3E6BBE27BC23BD3B3EFBBCA8BD21BEAEBDB3BCA83B6ABEA13D0FBE513E043D01BE0BBE23BDCBBC1DBD88BD7CBE26BCA3BD083D3F3EACBC05BE873EB43E67BD02BE2FBD893C17BDD73CBE3D5E3D02BE24BE0BBC85BD093EB4BEE0BDBFBD183DDC3D38BECE3DBD3C273EEABD57BC07BE79BD9D3DE4BD1B3DE03DE8BD103C2CBEA9BD5FBEBBBDECBC113EB2BE97BE053E783E0FBE993CAE3EB3BD0CBE6FBD0D3EB9BE123E123DC8BA15BE393EF23C5E3DBCBC0FBE3CBE37BEC93D1B3E1FBD97BD5CBDAE3BEA3DCE3DCEBBA8BE7D3DE3BD5ABE4C3E20BE89BCBF3C40BD8BBDE7BD8BBD6F3D6F3EF5BDD73D043D92BA4F3E13BE78BEEA3C8BBCA03ECEBE463EDD3D80BEE03D453D59BDCF3D383DFDBCDFBD393D82BD13BEACBBF33D10BE263E0BBE4D3E6E3E363DBBBCB9BBE23D9F3D043E76BD0FBE943DAA3D303D073ECB3C1E3E54BD863EE63DC4BDA1BD32BE083D1D3DF4BBF3BDAB3D163E413D0CBE963D1EBD373EE03D7FBE21BE0EBE40BE83BD223E7CBE8A3E01BEA23D00BE2BBE2CBD483C153A823D02BDC93D493ED5BB403E473EB1BD0E3E41BCA63D03BE423E18BDB23D153CC33C993E79BDEC3DF03CAEBEC43C02BE543D513E0BBEC93A7E3DB3BD273D763DD8BDC7BDA53E1DBE8CBEAF3B283E223E15BD9E3CCA3DA6BE993D0F3ECFBD88BEADBE69BD09BDACBC03BE2D3D1CBEE33CD03D36BE3C3DB0BDB13D643EAC3E363C35BE8DBD12BE4BBC69BDC83DD83C503ECEBDE03D7DBE783EBCBD903EA83EF7BDBEBD623EA93D2A3D903BA0BD0C3E87BD0F3E32BCA03E7D3BC0BD033EE2BDC53C1DBE7F3DD83DF9BC8EBE793DA33E32BDDBBD333E95BB87BDDD3D923D893E10BD0C3E80BB2DBD89BD363DAFBE243D8FBE733E503CAFBDB23E06BE04BE59BD1A3D893EF0BCEABC823E4BBDBD3D303EFB3D843C163EB63B07BE8E3C13BDF8BCC73C603E",
      torch_tensor_32_torch.bfloat16_5: "0x02000000B73C083D51BDCABDCE3DA2BD50BE993CF1BD6ABDEEBC46BD703DA3BC9DBD0A3E683ED63CF73BE2BDE53D1ABED63C303D1A3E0E3E6FBAAF3D2FBD813B9DBD27BD",
      torch_tensor_32_72_torch.bfloat16: "0x0200000091BE39BEB53D27BC9B3C733D13BE053E9DBCB13DF3BC883D7FBD85BDA13CF2BD693C84BD9ABD903D4ABECC3D27BEA93D77BE773E79BE193EDD3D8EBE32BEF43E1A3E363ED1BD943B6B3E183C973D793E53BEBABD833D493D83BD603D57BCE03DA23D39BE5F3E23BECFBD01BD69BEA7BD35BDF63D233ECE3E9D3DF93D0CBE0F3DD03C06BE883E173E77BDDABC34BDC2BAA5BDA0BD3D3ECEBC46BC7ABE20BE84BD0ABC1ABEFF3B293E86BCA93E74BD27BEA9BDB83C8BBD0D3ECFBD04BEFDBDA23E203D423E4CBD543D85BC313E9B3D283E67BE8BBD17BE603E533E2BBC3DBE173D74BD79BDBABD823DBEBA863EE33C683D90BEA23D823D04BE213E2A3E1F3D353E3D3E0EBEB2BDCD3C8ABC693DB13DB23DCABC513D8E3D1C3EE3BDD3BD983CC3BD21BE373E533BF23D9C3DC93D5C3DAB3D83BEA2BE233C14BDB2BE6EBD8ABCEC3C2ABD463EDE3D9C3DB13D443BEF3D993D1EBE6ABE873D6BBE373E263C1CBC38BDC4BD0CBE233D04BE77BE6DBE92BDA0BEE63D32BE993E2ABE503EE5BDE23D833D0EBEC0BDC13DC0BBAC3C59BD4ABDDABC3CBDC1BB973EB53DA3BDF3BCA5BC793D263E65BDA4BE863D7A3EDA3D9EBE1F3D4E3D0F3EA9BE15BD353D17BE8E3E473E66BE24BD4D3C8EBC963C793D9CBDC9BB06BE97BBA33D063E37BD5FBEF5BC72BC2DBE673E4ABE933D32BDDEBD6FBEB4BCB03E8CBE14BEB8BD7E3E1D3EA83D8A3D343CCA3D4B3EB2BC34BE153E96BD49BE9CBEBD3DA2BD87BEF4BD03BEDD3D5DBE103D3ABDD43C63BD04BEC4BDB33DA4BDB93D413C733E8B3E22BDC7BDD4BD46BDFABD683EAD3D1E3D75BD61BEFF3C8F3DFCBDA53E05BD353C23BEB13DB63C633E0EBE1A3EDD3DCF3C813E943E5EBC023E923C503FBA3D2BBD5A3EC93C173E433CD63DA9BDEF3C023EAFBCE23D9CBDABBBA8BD983BE13D4CBE72BC0CBE563ED43DE83D1D3BF23D173EE63D973A903DAB3D4DBED5BE313C423D35BEACBE5B3A243E11BEA3BE59BE3D3DD1BD18BDD9BD673DBABCEA3D2BBE183E30BE87BDCCBCB5BD4E3EF5BDBFBC813DC2BE89BBA4BD77BD10BE663D0EBE1CBE81BE203E13BD2FBEA0BD4ABE97BDDDBC8BBD303E13BE6E3E9B3DB6BE233DDBBDFF3D0F3DECBD993EABBDD1BDA0BCCFBD743DB1BD0FBEE0BD8C3D0C3E81BC9F3B223E4CBD85BE653EB73DDABD1C3E60BEE03C83BD5B3E0C3E963D87BDCEBDA7BEF53C5FBEEABD96BD4F3D90BDB5BC21BD6BBDF53D103E81BCD6BDAC3DE8BC52BE1F3E143EE2BD443EDEBC633E443C4FBEA53D19BE74BD1D3E9ABD153F84BD233EA9BDF43DDB3DA73BA33D9E3D403EE83C103ED4BDA93C22BCB73D67BE2C3E4CBD2CBE033D5D3D9FBD423E6CBDD73D51BD1D3E2EBE323E573DB5BC8F3D063E5DBD64BDC5BC133E943EDE3DAEBD123E9D3E8A3D25BD23BD283EC4BCD4BD43BD9FBD9FBE25BEF1BD113EC63D723DBEBDC3BDFABC1B3E37BE03BE91BD513D5BBDC93B773EF6BD44BBF93C06BEC5BEE43D71BE213E0F3CB0BB1DBDBC3C57BD32BD9ABDAA3ED43BB13DD6BDC83D903D893D4BBEF83DA8BB4A3CCC3D503ECB3D05BE3E3D4C3D213C82BEB5BDBC3D8EBD97BD56BEA33DBF3C9BBC11BE2BBDC8BD8A3E913EC03C6E3D95BE813EB3BBEDBDBABDAC3DA7BDE23D89BD003E88BD97BD42BE303E3ABD81BD383DB2BD353EB2BE61BE9B3D543D0CBEC5BD313D10BE9EBE0ABE593D29BDE0BD93BDD6BC70BCC43D5CBDAA3E3B3E3ABEF93D483D183EC9BDC0BD5DBE62BE81BD293EADBD303CAABD4A3E843D2A3E39BE023E003D2DBEC13C4B3ED9BD183E39BE01BEC83B043E49BE75BDC83D61BE0FBE66BD593E2FBD2E3DA3BD173EB53D303EA73E213DF5BDD6BD813D8C3C223D7B3D8CBC633DDA3D33BCCC3D1C3D5CBEFF3CB0BE92BE203E2D3E79BD123C54BE87BDBBBD823D3EBE0A3EE13DA13D793D343D10BE1B3C84BE143E46BD0A3CC93D473EAABC723D5FBCD93DF6BDD8BD3A3DCABD033D763DE93D21BDFEBD76BEF6BDD33D03BE7BBD113DB13DABBD393EE9BC7D3BBABCCB3C723EEA3C22BEEBBDCE3DEBBD833DF43D94BDA2BBABBB6B3D80BE4C3E66BEEFBC543D9A3DEDBD653DC83C023D8F3E7E3D53BE083F173D31BE173E55BE0EBEBBBA1DBE173EB13D363E6A3B043EB7BD883E05BEECBD8B3C3FBC243E3BBD5939C93D073D65BD3FBE3CBE8D3E03BE5BBD033C7D3D0F3E5DBDD7BDD6BDA1BE8CBCBC3D8CBD5B3D15BD9CBCAF3D8C3DCE3D07BE9F3CA03E60BCA5BD66BCC33CC4BDF0BD333C8DBD443EC23D213E4E3E10BC19BE8CBC4B3D053D75BE82BD31BEE1BCC5BD99BD0DBF863E53BD4C3E12BE39BE153E613EE1BDB9BD96BD163E12BE683E1BBE7D3D69BE1A3EBF3E97BDB03B283EB6BC973E17BD12BEA63DD33D8BBE6C3E30BE18BE26BDA1BD30BEB83DFA3D0F3E0C3B0D3EB9BDBF3C9ABD83BC27BE803B1B3D86BCA73DA73D16BCA1BE0A3D5DBEC33D8DBDFFBDD03DD23DD43BCFBE1A3EB2BD803CAC3D56BD023E8ABC323E00BE3C3E403D36BEF53BD1BD873EEFBD2C3D183E9E3D5E3C8A3DE8BD4EBD1B3E42BDC6BD843DBBBD8D3D47BD343D973D02BD843D403DBD3D1E3EBBBC1C3C1E3D183E54BD633D7DBD1DBD9BBED23DE6BD2C3E8F3CA3BD323E70BD413D47BDD5BB01BEFEBD3ABE95BDF9BDC93D6F3D5E3DC6BD753DFF3D3D3D98BECA3C283EF5BC3B3C8A3D29BDDD3D793DF33DB6BD923D293EFC3D11BE71BF503D2D3E6B3D823EB73C423EDC3DE6BD1EBE79BE313E04BD143E363E91BB20BD5F3DA83DA4BC853EB43D40BE1C3CC7BDB6BD67BE56BE363BBF3CC93D2F3D513D83BECCBD803E823DF83DFC3D323E0EBEEE3D3BBD0B3E75BDBEBDE73D083D20BC833C55BEA0BE613D1CBD1C3EE33DB43D253DC53D0E3EB9BEEFBBFA3D2FBEDEBCC9BDDC3D143EA4BD823A1EBE543D34BFF9BD81BD37BD84BE923D953B4FBE11BCE3BC3FBE5A3E333D0EBC013E88BD1FBEFBBD0E3EC03E363E393D28BD593DB23E15BD923DAD3E59BE83BDE83DF1BCA4BD9B3C93BC3D3DAFBB0DBB893C863D3FBE403E503C7FBB1D3DBBBDE8BDECBCD4BD773D2DBD923D18BD89BDE23C6C3CA63D84BEDCBD1D3D96BD02BEA03D7A3DA5BD62BD5ABDD63C29BECFBC1EBE0B3ED03DE43DD5BCDDBCBFBE8F3E9B3D4E3E79BD833D02BE233E88BECE3D7B3C463C243DAF3DDF3C663B973EC73D91BD4A3ECD3C083D13BA483D31BE1BBE913E00BD97BC44BD9B3DAC3B9ABC9C3CEB3D23BE973CFBBC823D3F3E273D28BDED3B6C3E283D07BDCABCFA3DAFBDAE3D663D033E2BBCC83C223EFF3D363E463D963CE03E823E51BC2E3ECD3DB23ECF3DB4BC253DB13D4EBDD8BDEC3D413D2DBE40BC853DE73DDE3D953D863E543DB2BDCD3DC7BCA2BCCA3DD43D5ABD2A3E39BE3DBBA33D0A3E4D3D0C3ECA3D14BE33BE583EC33DD13B98BCB03D87BED5BC473E12BEAB3E683E563E1F3C583E2B3EB73D223E9ABC383E3E3D48BE45BD28BD9E3D51BD83BDE6BD87BDE73C073EC8BD84BC76BD96BD8C3E3C3E603E1B3B893BCA3C233D973BBCBD913DC43DA63C25BEE43DCDBC953D903E26BE8F3E39BE27BEA93D803D57BCECBDC83E54BDA73D42BD2DBD593E70BE0BBE97BDF33B45BE303E7F3EAB3D663B303DE53B923DAF3E8C3D103E49BE17BE9E3E65BE1B3E1A3D17BD0ABCEB3D4DBC70BC87BE23BD713CC93E92BE773DAEBD5B3E143DAABD383E37BEB03DA8BC29BECA3D69BEA9BD143C71BD59BE9E3DC8BD98BEFB39883D15BBA2BD303D703D48BDBDBD38BD313ECD3D933E80BE423EB93DF53D67BC293E693E2CBE153EB4B8C13D563C3BBE273E83BEE33DBABDE1BD503D70BE433D59BE2B3D463E48BE89BC323EAA3D01BE2A3D803D7BBDEF3D013E02BD273ED7BD21BE003E633E8F3EA73DD23DB93DE73D5DBDD5BD053D3B3EE83B5FBEA23DC13D93BDF6BD223D2ABE7E3DE9BDC5BEA2BDBE3D0E3E3EBEA73DB6BD3DBEC6BCC2BDF33DE6BC823D353E4EBCF43DEF3DCE3D7DBDC13D8F3E04BE19BB57BDC5BD3BBE143E653D1C3E47BD47BD44BE09BC283ECE3DD83D2D3E533EF2BDF53D69BC843DDABDBDBD073E403EC23B3EBE563C8B3E263E2FBE943A06BEAD3DD0BEA33D113EE2BD623EA33C4DBD65BD3ABCFF3C09BED4BC9A3EF53C67BEE53D9BBDDA3E05BEE3BD52BE763D273EEA3CB4BD923D1C3EDDBD7DBE2F3E80BEC53D4A3EB3BEBFBD8DBED83C81BEC63D4E3E323E4C3E393E303CD5BC4B3D34BE98BB553E10BD94BDA4BD14BE903C8E3D95BD7B3EDCBD07BE6C3E47BDF0B991BED9BC02BD2BB804BE0DBD02BEEFBDB1BDBBBC25BE14BE233E22BA6DBD293E893D8D3D48BE4ABEDDBBB53EC7BD7F3D8EBD51BD95BD8C3E433E31BEDD3DA6BD9D3EADBC113D19BED43E59BD263859BE3B3D31BDE5BD87BD813C313EA73D5D3E36BEB1BE21BE10BEB03D993D0FBE693E813D83BD053E43BE523E2C3E6BBEC83DDB3D68BE21BD5F3E9ABDB53D073EBC3E72BD23BE273CA8BE873EDBBD50BD4CBE683E2F3EADBDB3BCB6BA153E8A3D063E58BDE73D493C6A3D57BD90BD623E77BE723E66BE96BD4C3FC5BD553E97BCBE3D37BEA0BBADBD053B81BD38BEECBDEA3B81BD263EC23DEFBC543DB73A5C3E51BDEDBC373CA4BD9A3C16BE05BE3EBE2FBE9C3D3BBDC0BDAEBA0FBD2FBD6F3EC5BD12BDC03C413D3B3EE53DB83D1F3E9B3D66BC6BBD093EB03E6ABBA93D54BC48BD743E743D62BCD4BC97BD92BEE9BCE13D333E01BD933E173DD6BD93BC7DBCDB3D0DBE79BEF73DD3BE8D3D643E243E29BD76BE083E29BE48BEA0BE8E3ECF3CB03D6CBEFEBD57BE543EE9BDA33C37BDFC3C2ABECB3C8E3D813D443ECEBD1A3DA93D35BC46BEAE3CD43D463E763E5EBD323D113D2E3C483EE2BD73BDCBBDA5BEF2BD033D54BEF1BD41BEC13D24BE1ABDE1BDC03A403DFABC58BE1D3D5BBD0A3DC9BD37BDA1BEC4BDC13DC4BDC2BDE53DC53D4A3D733D013D813ED8BDF3BDD7BD90BA09BE033C033D83BC3A3D9BBD743E2E3E353D723D36BE84BE3FBE91BEF4BD5E3DA5BC90BC46BB1FBEAF3DA93EFB3CCBBD29BC903D6D3E993D4A3E0FBE9BBE83BE2A3E2BBD853CB5BD86BD22BD0A3E063DA13D813EC93D9DBDB93D363E203E9BBE8EBE33BE01BEDDBD813E953DE5BD7D3EBC3E333D873D93BCEE3DBCBE4ABD573D4BBE3BBE273D6F3E55BE713C113D3FBE45BD97BDDA3D7F3D6C3DE73C163E643C23BE75BE9D3CD83A8D3DA73DF6BD92BEB3BDC43D8FBD293D193EECBC593E9ABED53DB7BDA3BE0E3D053EE53D28BEA2BE9EBD0A3C713DCEBD623C033D313E3B3DF5BCFCBD6FBD0FBE3E3EDABCEE3D72BD6D3DBC3DA0BDDE3C8FBD19BDA6BD8EBD18BE123D87BD393D143DA43C513C42BD63BE5EBEFF3CC53D6DBE303D66BD4B3D893D02BEEB3DFE3CFD3D8ABC6DBD2E3DEE3B4CBE623E4A3E6EBE8BBDA83D39BDFCBD48BDAB3D39BEB0BB783D453EB9BDCDBCF2BD17BD333D57BC0F3E7E3BC0BCF83D1FBDC4BA833CABBDBABDDEBBED3D16BC553E63BDC93C433E32BEA23D743BB83E793C92BE40BE5C3C653C6EBEBCBD1FBE863C09BE20BE9DBEE7BD283D2CBEA03D783D86BE42BE0B3E16BDBEBC49BEC4BDE9BC60BDA93D34BD3B3E9FBB68BEA63E85BD2E3CC0BCCF3D8A3E8FBD223E53BE62BD093E763E7BBD9DBDD83D15BE8F3E703D523DA23D48BD4C3DFFBD813E313D523E2C3D933E5EBE01BE84BE2EBD11BCDD3D46BD893D903D6F3EC13D02BD2A3D5E3E1DBC1A3C56BD13BCB0BCB43BA73DEFBD973D3FBDAEBECCBD923E983C3B3E30BEE7BDE43EB43D5DBD933EB53D2C3E813DA63E5DBD8BBB243DD43D06BD1FBE00BD7CBE2B3E49BD03BE17BE6FBD91BD52BE9ABD03BECBBEF3BDFEBDA73E803D9D3DA5BE5ABC59BC63BE063E1DBE2EBDE8BD653D22BC693DADBC163EA63DC23D7A3DCEBA203AF43D9E3D363B823D053EA53D383E8BBD463D483DB73D24BE023E153D40BE8CBD283E16BB1DBE943E213ECCBC9A3D4EBFD9BDAABE103C27BE5A3D6FBDC33DB9BD283E133EFEBDF93D713ED53C7B3D9BBD013E953C823D54BD8ABD11BEB8BE833D723E4B3D13BE863E3EBDA23EF4BD5C3D89BCC23B193D46BE4CBE1F3C4CBC04BD04BE28BE54BE933DA8BDDCBD14BEAFBE373E0B3DB93DA4BD6DBE14BD05BE823E5FBE42BEA8BD623D70BE873D403E34BEF6BDFFBD1EBE3E3E6E3D313DC43D61BEA93D753D063ACCBA6DBE6F3DC2BDA9BC08BD8ABEEE3C06BE65BDCB3DA4BD9BBBF43D7FBE65BC0EBE87BD0BBE0F3E33BD923D6CBDD9BD693D833ED3BC833D153E183D64BD09BEB5BCAC3C1E3E64BC6B3DDEBCFFBD82BEA6BDD73C70BD803C8CBED73DE5BCD6BC9CBEA83D823D00BE08BC5E3D3C3E4B3C89BE31BE36BE833D1ABE263CDABD643E21BE3F3EA9BD063ECFBE74BD2EBE7DBE8A3DE1BD323E8BBCF73CB73D49BE5D3D02BE2F3D36BD9CBC903D633A49BDECBD113CF3BD183DBD3D8EBEF93B5A3DFF3C8B3E17BEC63E573AAE3C4F3E963B673EDE3DE03D053E37BEFF3BD6BD0E3E173ECE3D743D323E",
      torch_tensor_32_torch.bfloat16_4: "0x02000000563DE8BDA73D023EDE3C443D61BD143DF6B992BD55BD663D333D4ABE29BD2E3E473C163DC3BDB83D33BDB73C5F3DF1BD0DBE90BDD53A95BD5B3DDA3D173D50BD",
      torch_tensor_32_32_torch.bfloat16_1: "0x0200000052BEA53EBD3C5CBDA63E713E923E3F3EDE3C07BE923E1C3E993D42BEA73EAFBC4BBE5FBE8CBE173DF93DA13E1F3D053E1D3D353E6EBE563CE7BDD93D35BDD9BECFBD19BE7B3EE0BBADBC3E3EA0BD923C9B3DE8BB1E3EC6BB33BD203E893D83BC22BEEF3D2CBE8CBD8B3E4FBED33D89BE7CBE9C3C07BE383E1DBE6FBC26BE0C3E7A3B3A3D7EBEB3BEC93D9E3E8B3E2BBD793EF9BD2A3E54BE6ABEA63CC9BD5B3E603E9D3AB1BDB03DA43C8BBD553EBB3DF7BD0C3E86BCA0BD1F3D803D66BD98BD11BE2ABEDBBC0EBE193E093D8CBE4EBE3ABE853D883EF6BEA73C6CBEB6BE9CBD023E153E6D3E28BCEB3DEA3D8EBEA2BD11BD9F3D4F3D89BC31BDA8BECCBDECBD0B3ECCBEF4BC183D25BEA6BD25BD40BE0C3EA23DF43DCD3E8EBD713D13BE373E43BD06BE763E4D3D143D34BDBC3DEA3D6A3EC5BEFFBD0C3E293CD83C09BDB9BCA5BC56BE493E32BEBEBD65BE9BBEE2BD173E283E6ABE2D3F273CAD3D3B3C81BE9E3DFCBD8B3E3F3D803E223EF03CC53D88BD8BBE86BE0E3F1CBED6BD873EF3BD87BEF8BD46BDC1BD93BE9ABE203E8EBD403E183DB33C7C3C9B3D1EBE9D3E1F3D1EBE443E32BEF33D41BE963B65BD983EED3D6DBD0ABE7CBEA8BDB6BD423C0ABA90BDCBBD4ABE31BE9EBED93DDFBD31BE643DA43D4CBEC33CA63D523E6BBD6E3EE73E143F51BEA0BEF3BD86BD583C92BCDB3D333E04BF99BE6BBEB43CD93DFF3E2C3E393ECABD2ABE093D923D553EC7BD09BC19BCC0BDECB9713E9B3D7B3E363E313E44BC943E4ABEA5BA903DFA3D01BD1B3E67BE7CBD4ABEAD3C543E0BBD11BE8BBE5ABCF4BD92BD83BD873D863DB33D44BEB8BD2F3E8ABE5A3EA8BE6FBE5DBEFE3DF43D58BE79BE053F643EA3BE863E89BCB8BBD63C8ABDAF3D51BE2DBDF03D3FBEFB3D60BDC9BDD8BDE73D10BE5CBEF1BC4ABDA2BE3ABE403EE63D9CBD46BE48BED23B8CBD88BD243DB4BEC33D0CBE923EC2BD493D2BBEC43DADBD29BE7F3D28BD273E2F3E1EBB083E493DFEBB82BDB53D283E27BE2FBE21BE143E463E873EE2BD623C26BEDD3D58BE0E3EA23E143D9E3E763E9F3E39BE043D60BED1BE42BE02BEF4BCF43EAE3EDBBD30BE8B3DC73E383E15BE043F93BC52BEE2BD7D3D64BEB4BD92BEA3BD3C3DAF3DCD3EE23DA83E973A803E27BEBC3E693E1DBE82BDB03E41BE63BEB5BBE6BCDEBDCC3E74BE3DBEDC3DD2BD17BEBBBD223E90BEE73D993DC9BE033E913DB2BC7D3D71BE2C3D7ABEDC3D493D373EC4BE9A3ED53D81BE0F3D373DB4BE4E3D11BEC1BDECBC2ABD673E37BE023E8C3D75BE6D3D533E333D0F3D0BBE983C283E3FBD823E8A3DE9BC983EFFBD04BF2BBEF73D823EA4BB87BD6A3E893E32BDC8BC08BD56BE6F3E36BD373E223D8CBD44BE02BE0ABFA7BCC9BDB73E0EBEB2BEF23C49BEFD3D18BE7FBE733E77BE8FBEA43D083E72BDC6BD8B3E53BCE93CC5BD1A3E86BDE1BC593E92BEEDBD97BDE23D8B3E1EBE073DC33D083E05BECA3DD3BC00BED6BE163E5EBC373E29BE00BEF93DD3BCC93DA53D03BCE73DDABDDBBD193EF0BDB13D0E3E173EB0BE9FBE45BE22BE923EDBBEE83D673D39BE4BBEFBBD1B3A25BE893E623EA53EC63DB43CF6BD143C253E95BE4C3EA73E16BC143DCBBE8EBDBA3E95BD52BCA4BD53BD373E1B3E093B59BD0EBE923EB7BCBC3EDBBC77BED53D3C3EC23A00BE953E2E3D2B3E8CBE9D3E273C10BC9A3D8B3D303E85BD1EBE633D1ABE903C61BE453D1FBECCBD48BE2F3D5CBD30BED9BE5ABE283EF0BD3D3EDA3CBABEA43E943D63BE02BE103E6EBEBEBC90BE75BC933E29BDEE3C9EBE7A3E22BEC63E1BBD83BE85BE223E3E3EEBBE6A3E873E7DBD6E3E49BE583E50BEA2BE84BE18BEDBBE61BEFB3D92BED53B8C3EADBCAC3C563E0C3D19BE943D42BDFC3B073EE3BDD3BE983CDCBD8A3C983ED6BD6CBD303DCA3D83BDCE3E473E8C3E593C1B3CBC3E36BC37BE6C3E7E3E463E42BD0DBE79BEC33D703D123EFCBC36BE2F3DE9BD153EA9BCCCBEB4BD89BC26BE0FBE1ABEEBBCB7BD493E193EB1BBFF3B6FBE723E273E2B3EFDBCBB3B92BD263DC93D46BDA83ED4BD843E253DF4BC7E3E963E9D3CFA3EC5BDD9BD553E61BDD4BDE13C64BE8ABD59BE3A3E2F3D873E483E713DB3BE83BDB7BDA0BEB83E05BE803E443E38BE5C3EB43D02BD433EB03D97BDEF3D9C3E1E3EA6BD3CBECDBC54BE5F3E93BDD6BD84BDC7BE39BD473E84BD9C3C87BC95BE833E23BDA8BD7D3A883D0A3ED8BEF9BD26BE703ECABC1B3E803E18BDF7BD043DBB3E08BECE3D423D85BAA7BE543C2DBD973EBABDEABD8FBDF9BCE33D92BEC93D0C3E83BE95BC61BD883C87BE55BE35BEE1BDCABD8CBDEC3DBABE0D3D563967BDCABC8BBEEABD833E7B3EA5BEF63DDD3C67BE543E433ED7BD343EE2BE4C3E68BDD33C7F3D3C3E2BBE003EDB3C353DA93EB73DE5BD39BDFABCB0BD243D0D3D453E8F3E1E3E27BE453B84BE8CBEEC3E45BEB23DBFBD13BD883E38BE1D3EB3BE233E33BE463ECD3D033E553D1ABEE63DC63C9E3E7EBED6BE363DE53D453E2BBE6E3B1ABEE4BDCDBEE6BD25BE05BE56BCADBD65BD72BE7D3D89BDC6BCC1BDAD3E393EA13CB8BD603E8D3E543CE03B033E27BEB9BDA4BDF43EA13E44BEC9BC71BD5C3D4FBEE6BEA23C853DA4BEB5BE96BD7EBE34BE2D3D97BEEEBD2B3EB6BD0C3CA73E08BFCC3B0ABE8E3D9FBDE0BDA0BE1B3D2BBE1EBE373E8CBD49BCA3BDC7BD643ED5BD1EBDB43E353EFC3E9BBE693D363E083E8D3D613E043E663E013FE63CB0BDE6BD22BE74BE8E3E6D3B6A3C843E1ABE933DDF3D3CBCE43D953EAD3D5E3E9B3EB93D8D3E24BE4CBE143D393E3BBEC33E11BE43BEC7BD813EA23EB63EBEBEE63D37BC9CBDD03E763EA2BC94BD0FBD003EB83E963DDB3C00BEF7BDDC3C",
      torch_tensor_32_torch.bfloat16_3: "0x0200000054BE06BDC53DEDBCAA3D9ABCCE3DF83DDFBD313E753AA13D0EBE32BDFABC473A74BCCFBD7F3DD1BD8C3DD5BDC7BC07BE23BDBB3DC0BD653DAEBC013EC13D4E3D",
      torch_tensor_32_256_torch.bfloat16_1: "0x020000009C3D8CBB243C07BE333CB03DC63D11BE613C01BC3E3DF0BBA1BDA73DC23BCC3AAABC1FBD12BCB8BD3C3D873DB7BC1E3C26BDF43C8B3C883DC13CFA3D1CBC0F3D873DA6BD04BEADBD5A3D2A3DA0BB8CBDC73CCEBD9A3D5BBC043D183DE33C33BDF8BC57BD493B413BBEBD01BD673DF7BC183E87BD36BD313DE23B8EBCD23ADB3C1D3D8B3D253DA4BC99BCA8BCB4BD05BD85BAE7BC0DBD7E3D07BE523D093C86BBC63CF03CE9BDD23D54BD88BDCB3CD13C263D5EBC97BD81BC713D543C9F3D83BD673C403D6E3D2A3D35BC9DBD233CDF3C0ABE7E3D073D133C083ED1BAB4BC4C3D0ABDAEBA0F3B87BD87BC01BDCF3DAE3DA5BD3FBDDDBCCCBC89BD96BB09BDF6BDDABBC43D2F3DD3BC18BDAD3D253DC33C763C2B3DB1BB6FBD153D853DB23C453B99BDD5BBD93CB53CA8BD1FBD58BD053E1C3E6F3D83BD87BD75BD4B3B773DF13D0FBC2BBDD43DC0BC84BC393B453DABBC1C3DA63C523D11BC8ABDD6BDD5BCF6BC96BDE83C81BD173D8A3DD1BDFB3AE93CAEBC25BE573D453D33BD043DC53C0A3D5FBD98BB343D983CB43D3D3DD13B1ABE4C3D0D3D51BD4BBD9A3D833C36BC3E3C8FBDFA3CC63C85BC49BDE6BCC4392CBDE03B593CB6BC56BCBA3DAC3B5ABD573D92BD83BC81BD2E3CD5BC333D1F3D96BD893D04BDD3BD723D313C81BC20BDF8BD203DA13D48BDCBBD9FBD83BCC03DC6BD6DBDD43C873DCFBD03BD693D8BBC9F3D373DDBBC2CBD7C3DC6BD56BD11BE9CBCAD3BA73D1A3DBBBCD1BC37BB7ABD58BC38BA5E3DB53CB83CB6BD51BDA23DBFBB60BCA7BC5D3DC33C07BDA1BD18BD6A3BE03C113D4D3D19BDD3BDBC3B2B3D7C3D82BC293E093D043EF13DDA3CD4BD49BC743CD43DE33C053DEA3C25BCF63CFEBC9D3DBC3DB2BDA1BB5BBA0C3DF03CC1BD3BBCBE3C4EBD8DBD90BD083EB9BC723DEB3D83BD37BD593DAFBDB6BA8C3CD03C6E3C3DBDD2BB023DFF3C643D6CBC7B3CE43C72BD973D64BD28BDB9BCE63D47BD8E3BB93C873C39BC4BBC803D8FBBE8BBC739113E163C6A3CA2BD3A3C81BD5CBD4D3D23BD6A3D7B3DA5BD8A3DC0BC9B3D893AEC3CAC3D723D29BD17BB06BD813E74BC26BD09BDB0BBD0BB4BBB88BDEBBB993D833DED3DA73D843C133DB1BC5BBD943C74BD963C853D5ABD3BBD8BBD293E7E3D023D0D3D043C833D35BDD9BC6DBD543DEF3C86BDAC3891BDD8BCFE3C41BD25BC543C063D9ABDB1BE083B27BBB5BD90BC1BBCB73D8CBD953C53BDFE3C20BDADBA38BDE83CE3BD983C833D35BD49BCA5BCAC3C473D003D45BD3CBDF03C13BDF2BD85BD833C9E3C0B3D90BC0BBE993D3D3D39BDB53D833DBBBBC0BC633CABBA19BC9ABC053CB13CB23C44BD5EBD2C3D0ABC0A3DF2BC593D683D65BD97BD99BB703DE3BCD53D8D3D01BD2DBBE93C363D45BC10BD843DE1BD86B9D23C7C3DAB3D453D84BD57BD5BBB06BD993C40BDDA3D08BD623D64BC9EBDA3BD11BD0EBCC33CA4BC7B3B41BD3BBD40BD373C4E3D05BB56BC04BE85BC88BC8F3D6F3D46BD1F3D48BB22BDB7BDA3BD3ABD733DBEBD263D9C3DA1BC013C2D3CB43DCC3CB5BB363D073C1ABEE33D36BDA6BCFCBD7D3D093D1FBD10BD07BCBEBDC63D27BDCABC683D6D3C41BD2E3D22BDAFBCE8BC7E3C2BBD003E35BD933C863BBABDCE3D89BD023EA33D07BDC43DDCBC093DE43D933D89BDEB3BA93DD13C0D3DCBBC273D0EBEBB3C85BC0A3D043D1D3DD8BD163CADBD79BD0FBC98B997BB433D053BB33B9F3C523C013D713ACF3D163D48BB91BDECBCB83D28BD15BC273E823D91BC01BEBFBDC03D34BE283D6EBD333DCEBD463C38BD24BE1EBDFDBD383D62BA53BD323D283E603D3A3DC33C423D15BC723D123DD9BCFFBC04BD1BBC413D383B323AC1BB83BD00BE5C3C9BBCA9BD723DCA3C683C533D83BBEF3C37BD633D49BD30BDF5BB32BD94BC753B3D3D82BC083C73BD09BD4CBD69BBA6BDD53D32BD4BBC51BD9D3D26BDF4BC053E6F3DD83D1F3C1F3DD23DC3BD41BC78BC6ABCB1BDABBCD1BC89BDB7BB333C18BD07BD6EBC973CA83DA5B90B3D7D3D3EBD9F3CE4BBDC3C233D3F3C123DE33D153DCA3C24BDDDBB283D1C3D46BD9CBD94BD863C493C513DE53C293D74BC273DB6BD933D1B3DF73C703D4C3DAA3D953C943B20BD59BCAABD07BEAE3D563DC9BD753D6C3C183DE33C4CBC6D3D683D36BD8B3C813D0DBDACBC42BD163C813C983C603DC5BDC23D5C3D14BD803D243C5EBD993D9D3D3CBDB13D46BDB8BCA73D803C96BDE7BDC73DDEBC45BD383C203DFEBD123ED6BD3CBD4EBC01BD03BC21BD9CBD20BD25BE863C98BD2EBBDE3C893D75BC0DBEACBC8E3DB1BC37BD8DBBF9BDC73D8C3A673DE73C0B3DEF3C0A3DC13CA4BB1339343D793D2FBCC73C50BD90BC04BD943CF2BC26BDE2BDDC3C183D16BD6D3DDFBD8F3C42BD343D8BBCBF3B6ABDC73B7D3DACBD313CCDBD1EBD6CBD873D943C73BC83BC3D3B34BC2F3DAFBD15BC99BC273D3EBDA43C1ABD60BD14BC09BDCB3D41BDB13D28BD4ABDA9BDE23DD8BD2BBDEBBC96BD513D1B3EA53D88BDA1BDA2BDD03CF3BB533C2F3BE1BD943DB03C023DA3BCD93B8FBD20BCCB3B9FBD00BC2F3D1B3D1D3DA8BD05BDF93C35BDBA3C2BBE6F3D81BDD53C2DBCD3BA863DD1BC9EBD213D32BD6DBD1C3CB4BC99BC85BC95BDD03CC8BD883DB53C60BE0A3C18BD113D503DEABC1CBDAEBD7B3D753D083D29BD33BD983DC0BD80BDCEBC743BECBC86BC703C453D153C28BD623DDA38313DC83D9B3D893D0E3D1FBC053D503D1FBDF73CE73C50BDE4BCBCBDC83DB23DA0BDA1BDAABC13BBC63D8B3CF1BC94BD633DCDBC1E3DDCBC20BDB23BC2BD973D8B3D343D133D05BD9C3AAB3DE6BCEB3CFCBC4A3D25BDD9BD4EBB6B3DF43CA03C0EBC16BDB2BBB43BA63C8DBC5EBDEBBB80BDD13C3D3D0DBC1E3DD23D78BD7C3DC4BD24BD9CBCB4BBA2BC8FBDE23DA23DD43D8C3CA1BCFF3BAA3C3A3D88BDFBBC9A3D0F3DB0BD5B3CDDBC6F3DCABDCBBCC5BDD13D8D3DCD3CEC3C0BBE953B3C3D98BAA33DBDBC01BE863C8CBD1F3D1BBD36BD563B83BA033C173C19BDF5BBABB907BE1CBDC03D49BDBE3D993C143D353C28BC28BD253D55BC4F3DCABC66BCA9BD5FBD053D01BD4FBD713D86BDCBBDBABDA6BD423DA63D7FBA4ABBF23D4FBC9ABDF53CB13DD9BA513D973B603D1D3D38BD183D3CBC5A3C83BD03BDC5BC343D4CBC0A3DBDBC773DBB3DC43D0B3C1A3D5DBD73BDCEBC7C3DB13D0F3CAABCD13B003E5CBD823D1BBD9F3DB93B3D3D0F3C3BBC053CA33D94BCEF3C00BDBF3C0A3E89BD473CD03CD9BC453CB03C6BBD553C283E9EBC373C293BEABA0F3D513DD73DADBDADBD343EADBAC5BCBCBDB63D1BBC3BBD203D03BD8A3DB43C52BCB63DCB3A1D3C833A573B85BD38BD1ABD18BB9FBD4C3D233D8ABDF7BC84BDCBBC5EBDB4BC2DBDCCBC333D3E3D593C32BCA5BD013CB9BD63BDBDBB8D3DF23C61BD753DFD3CF1BC7DBDA43C653D643C9EBD93BD093E5F3DCC3D523D423DFABC5B3D58BD12BDDD3D673BCB3CA13C5F3C86BC09BDF9BC083D8A3DA03DBEBBB9BDC83C69BD903C8ABD3D3E1BBD51BBD03D4C3D8E3DEBBA4DBD5A3DA3BC2EBB273DDABC4E3DE4BA083C39BD23BD863C79BD7A3C233DF3BCADBCC2BC3DBD86B8D4BCB83DF03DFA3C9DBD79BDFE3B4ABD1E3DA5BCE33C2B3DA3BC42BDCCBDBD3C803D903D993CDDBC913DA5BC64BD13BD4E3DB03DDE3D92BD0B3A2FBC5D3D8DBD383B603D39BD08BD9ABC07BD68BD113DA33EF0BCDCBB28BC00BED4BCF53C6BBD653CE3BD8B3C0C3D4F3DE83CF73D2A3D3DBD14BD823D06BDD6BBAFBD04BEA43AC3BDBA3D573D7FBB403C1C3ECE3C96BDDABC2A3CB9BD97BCED3CD1BC113E253CB73D3D3C8FBD4E3CD03DD83D8D3DBA3D88BD093BCFBC8A3D6D3D193C82BC6DBDAFBC4CBD39BC6ABDE0BD163BA33C843D2A3D7B3D2B3D1CBDA2BC99BDD1BDF83C70BD47BD503DC7BCDCBD793C6E3CB03D723B34BC1CBD913CD63C10BEDE3DE6BDB63C53BD153DF83C87394CBC783D0F3DE9BDCEBA9E3A6F3D273B813D133B873D07BD97BCF83C96BB33BCDA3BFE3C7BBD33BDD6BCD33CE93D533DADBD8A3D0E3D183DDFBD1EBD003D85BC30BDCD3B733C313D8BBD143A78BE20BD9ABD14BD88BD8D3B743DABBB86BC733C363DA9BC8CBD823D0FBDF5BD543D1DBC61BBFABC8ABCDDBC4F3A443C88BB91BC913CB9BC033CB0BC1EBB07BD453D9ABD9C3D07BCAD3DF2BD22BD913D3CBC733C1FBD95BD013D0ABD4D3D493D813DEF3B123CC03D87BCCC3C1B3D593DCA3C723C49BC2CBC623D683D883C983D863D20BC82BC1A3C933D0D3C9D3DA1BCB23D9E3D8EBD563D70BD2CBDAB3DFA3C2D3C923DB73D2F3C113D84BCC33B86BC07BC8DBD863D14BD113DCABC95BDA43DA93DBF3C3ABD1C3D48BDF83BC5BCEF3CC53D4CBC313D1D3D703BA03D913D37BD813CC0BB4B3C823DC2BD0ABDC7BB13BD4A3D15BDD83DE8BC893D0EBE663C083D863DA03DB63DCEBC523DAE3CA1BD2C3B3ABD7BBD6CBDB2BD1B3C80BD16BC4D3B343DCF3BB93C6F3CB63D573D393B81BD813D9A3DDABDE23CB4BC03BDA03DEBBC963CA4BD9DBC83BC3F3D00BC92BDCD3DC9BC7DBD2D3C50BDB33DA53D8EBC0D3D9B3D52BDFFBB5BBDA4BD973D183DEBBDA83CF4BC28BDC83CEABAAD3A4C3BDFBD55BD723C91BC8EBD9CBA223DBEBCFE3CAEBCAABDA1BB813DC23CA73D0A3D87BD26BD193DD0BD243EBE3C133C1E3D793DC53A89BD44BD50BCE8BD1FBD08BC25BCE93C5FBD6E3D14BC003D1ABC243DC6BB62BDBA3D4EBC793E1FBD943D1ABD273D09BEADBD8CBC37BC8BBD01BD2EBC253CD9BC073D7DBDA8BC3DBD07BDC3BB5A3DCC3EA03D5ABD05BE35BCE73CCDBC9FBBBD3C65BC803C073BA23D4B3C363DAD3C3BBD8BBB48BD013C0EBDC8BC023D08BDFF3C9CBDFCBDB23D32BDF9BC3D3D85BC6B3C25BD5BBD2C3D27BD4FBDC33D113E163D213ED73D313DDF3DC7BB943C443D64BBC03D223C383DAC3B75BB32BD66BC69BB603DA639B03CB23DD7BC823D4BBD41BD1BBDB93CD13C493D59BD3EBDD6BC0FBDB03DAD3A15BCBABDD2BB053CB23D903DB03C5E3D5CBD2D3C503DCBBCA63C8B3CEFBCE33BD63C25B94C3CDEBA2F3B1DBD803CA53C133C083DBBBC963D66BC993CBA3CCA3DBA3B6DBD253ECA3D093D113CC63CC13CCE3C6C3D973CC43DC63DF8BA06BD103DB53D9E3C59BE5ABDAEBDD43DCABC8D3DC5BC9BBDBE3C01BD473C11BD5D3CF7BC8EBC0A3CB3BC913D583DCC3BD1BC10BD3D3B193E963D0A3D7FBD913CF53D0F3B68BC4D3C0DBDEB3CB8BC8FBCF8BDB6BC0BBE0F3D873D433DE1BC243D183DB8BC303DEA3C98BC0B3D74BDE93CCDBC6EBDAA3C9D3C45BC043D1C3B243BAFBDFBBC543DAA3BC4BC7B3D0FBEC9BD2E3CA0BB383B623DC43DC73C3FBDB7BCA2BD8FBC16BDD83B163D84BD953D9B3C14BD2DBD4CBEFAB9023DB83C9E3BCBBDC9BCE63D85BC823CB8BCE5BCAF3D703D23BC0EBD05BE3F3D723BDE3C763D89BD5EBB203D6F3D1EBD023E20BE11BC4CBEC83C013D2CBD3ABD8A3D22BDB13C433DE9BC7BBDBE3C15BCF13C703C3DBCC5BD82BD32BDEBBDF53D54BC95BD913CF4BCEEBB3D3D89BD29BD83BC383D38BCC13BD33C863B2E3DE4BC263DF8BD003D84BCDABD09BD80BDD13B80BD453CF53C3CBD063D8C3DCD3CB93DBCBC5F3C4E3D253C93BD6E3C183D0DBEC4BCB6BB8ABD0DBD58BD37BCC03D073E3D3DAA3BE83DB63DE73DFCBCE13D46BD01BC693D64BDFCBDDFBD233C29BDC0BC6E3C913DED3C8A3D413D383D893C563DB9BD2F3DE1BDAC3C15BC0DBD3FBB5F3C43BDDF3C1D3DDC3DBD3D05BD293D653DAE3CCB3D9BBB23BD25BD943C043D593D1D3DE2BDA1BCC13C79BCBD3D9ABD98BD23BC963DAE3A82BDBABDCD3C673B8D3C9B3BB53DB83C69BC08BDA8BB253D133DCB3D89BC8C3DA83D12BC223C093D50BD19BE5ABD0C3E253D083E3BBB9C3D843D45BA1EBD453DA3BD153E753DB43C00BD973D50BCEABC5F3DA6BD2F3DB9BD36BD263C123D25BD20BDA8BD70BC50BD63BDE03B0CBD963D8F3D3D3D4D3DCDBDB0BC6F3D6D3CA9BCD93D853C2BBD9ABD10BDD13B98BD96BDFA3CAC3DFC3DF33B32BDD5BD593CF8BCF7BC3C3D373C82BD3BBDE0BD8D3D3F3DC93DED3CCCBD193D19BDBF3B54BDF9BC5B3C193D02BBAB3E18BD73BC9EBDCE3D513CEBBD2DBDA2BC503DB5BB143C27BDB03D91BDCE3CC6B8F4BCC33D8BBD98BBB9BDBF3D883D7C3C9FBCA4BDDDBC1ABCAB3CBE3C6B3CC53D05BE6F3CDA3CDABBB83CE7BDB6BD1ABD423BBB3B15BA93BD3C3E74BBE2BC633DCB3CB3BDDA3D77BDD5BCCEBD11BD05BD67BD7FBD563D0E3D93BC10BCB23D4EBC9EBB92BDC5BC703D253D3A3D38BCA63C8CBD11BD1EBC533D183D24BD4A3D54BD0CBE6CBD05BD49BD0BBD833D5DBC843C183A7ABC0EBDE4BCF83DDEBD75BD003DE03CA4BDBE3C843D0DBD033D0E3D81BD05BDE53C6BBCA2BCEABC883D28BC943DA7BCFC3CB73D8FBD813D9DBDC93D10BEC0BC91BC833D1F3DAC3C87BD3EBC783D063C18BDA73DFDBB04BD29BDA63D903D393D43BD013D2D3C48BB31BDEE3C7F3DCDBC433D9E3BF6BCA7BABABC36BD16BC2BBD943C8EBDF1BCA23D553C67BD74BC86BD413D6BBD8B3C373CDF3D1ABD643C5D3D083EA0BD87BCE53CB93DEB3BA9BD20BDE53D243DADBCB63C223D82BD82BD673D343CC03D55BC3DBD233D0DBE153D67BC953D16BE8E3BCABB5E3C343DCFBC26BDB43C3F3CF0BC5BBBDCBCA03C92BC893D1F3DC2BCA0BD1C3D59BD25BD8DBD273A313D30BD9C3C993C6EBD81BCFABDD43DF43C043D7EBB85BB1E3C1C3C2B3D32BCE33C153D3B3DD3BD87BD76BD0C3D18BD223DB53DEABCAF3D00BDC2BDBDBCB83D19BEEB3C2D3C27BD84BDE83C00BEA13BBCBC453DD3BDBBBAF03CA0BD4BBD0BBE8C3C9ABD243D9BBB99BC8B3DEFBB303DE83C313CE83CD5BCFCBCBA3DAA3C583DA3BC5A3D4CB9093CE73D353D4E3CB63D0B3E9BBD64BDAF3D593B733D1BBD8BBD9DBB8D3CA8BDECBD20BC703DA4BC16BCE3BD163DA23C9DBD0FBDFFBC76BB08BD323C08BD9ABD53BDF13B9C3D953CD2BB2BBDB5BDD1BCE33A43BD643CE93D9ABD9FBDC6BDA23C4B3BC6BCE0BDD7BCC5BC733C2A3D21BCC33DFC3D98BDA53C27BD213D843D893C263E953CAE3812BD4CBCD5BD773D973DD43CE8BC04BD42BDA53D233D14BDFABD0DBC8ABDDABC5B3DC73D13BC133D40BD22BD083D983D6CBD393D733C943C803D2CBD72BD89BC1F3DD73CFE3AD9BD2A3D8E3C573DB5BCDBBDD43CF1BD7F3DBFBDA13CFB392A3CBF3C10BD60BC3D3B4DBDE13D7BBAB43C05BD78BD5DBB213DC9BC203D17BEC13D2D3DC63DED3C6E3DFFBC9EBD78BD2CBD6B3D69BD6EBE483DFB3C363D8BBD313C323DD63C333DBA3DB9BC0E3DA73D36BD343B913CB9BC2E3B8BBD153DF13DB63CF4BB043D79BD61BD2B3D1B3DB93B7ABDD03DAEBCF3BD48BD0E3D403C833CB0BD5C3DD53C463D72BD8A3C62BD493D65BCA23D8FBD77BCA2BC8A3B74BCC4BC523DC5BDA0BC97BC29BDBABB90BD913D943D253C6BBD123D1E3DB73B35BDE8BB01BA683D17BCF5BC1DBD63BC013EBCBD91BB9BB96F3D443D45BDA33D8ABCB7BC05BC313E64BCD6BCDD3C423C11BD163DBF3B5D3D9DBDF93DFBBB8EBDC33DCF3D703DEB3D65BCC3BB9EBCCFBDC6BBDC3C79BD323DACBC9EBD223DAE3CC0BD003E513D273D683D6BBDE13C52BD2D3D88BD9C3D0F3D00BC96BDF7BB5B3C253E543BA9BD2DBD95BD36BBF3BD44BC7ABDE8BC1FBD1CBDE7BC813C0A3D5FBC813D16BCA0BD51BD293DDABD393DAD3CB23A8F3D843C85BD53BD1FBD243B6B3D50BC293DDEBCDCBCA0BD933D1FBDB0BDDC3D6A3D47BDE0BC493DC13BA6BDD1BDCD3C943B863D8B3D363C3EBCB4BD673DC8BD9E3C9D3C8C3CCE3DE03BD6BD3ABC493D8D3DC2BDD9BC933C62BDE1BD6A3CC9BC2DBD4EBD3A3C61BD143D09BD01BE78BDF9BCE43C0EBDADBDFABC77BD05BD83BC67BC2BBD85BD5C3CCBBDAABC3D3D37BD0BBD26BDA43D59BDE33C423C6ABDD0BD59BCECBCC13CBFBDA33D24BD2ABC443BA0BCABBD90BD21BD223D2B3C3C3DC53D50BC22BD09BDC6BDDCBD85BD21BA01BD303DD4BD963C7DBD003D15BC853DEEBD3DBD09BE2F3DD9BD1A3D7E3DD93C88BDEC3AFDBCECBC803DADBB4DBDCB3DB73DB6BD193C31BC173D2CBC8D3DBD3D643D673D93BD1CBD893DFFBC513D2CBD2C3DB73CA5BAA43D5DBDE43B19BCBCBC9BBCFABD13BCB0BBF3BCFA3C723D33BDB6BCA4BD5D3CC1BD653C88BDAEBD91BD02BC103D7EBD283D6EBD593CA03C713D403D9FBB663DA7BD063C903CD6BD903CE23CD8BDF23D3BBD41BD16BC51BDE8BC5E3C933DAC3CC5BDD4BC5A3D34BD103D973D303C9E3B07BECC3D10B9B93D18BD93BD723DB0BCF63CA9BD863D21BDFFBB50BD0FBD323DDCBD803DD03BF43C97BDC13C8C3BD7BD3ABDCFBD4DBDFC3C8EBD803E883B96BB113D6BBCC63C0F3D2C3CF9BC17BD01BB2A3D40BD0DBDF1BC7C3C7F3CD5BD60BDEEBCA63D1FBDA3BC7D3DA23DEE3C0C3D1CBD35BDA43C9C3C953DEA39B03C433ABBBA033DD83D96BD5F3BDE3C68BC2CBC5CBD253D51BC6E3D10BDEBBDFEBB2ABDBB3D54BB46BCBCBC103DBEBC0CBC8BBD56BB873CB7BC25BC20BB7A3C063D38BC8F3BA73D8D3D50BC92BD1EBD143DA73DB23D0B3DBA3DB4BD17BDB3BD1CBD18BD4C3D92BD8F3D19BDDCBC483D0ABDC8BBC43C0DBDB43DE33BABBC93BDE53D22BD0FBD91BD2BBD0E3CA03D47BC363DCA3DACBD7CBD973CF83B0FBDD0BD26BD91BDC9BC313BEABD93BB8C3C1BBD46BE5ABD963C70BD3C3C843D63BC64BB4C3D863CD9BDDC3C603DE0BC773DAABD6B3DABBCD3BC3B3DDD3B4EBDFB3C6B3DDCBDF2BB7C3CAB3DE83B9C3C7C3DC9BAB0BD27BCAC3CB93D153D0C3D413D933DEB3C73BD54BC343D8EBA9ABDDC3B3DBDC6BD543D90BBE03C3E3D3D3B4F3D5FBD45BDE3BC02BDD93BAF3DA8BC173BF7BD533CF0BB5D3DE4BD533D94BD81BCB43DBABCAABC90BC133B0C3DE0BD3CBB7DBD4FBD773DC13C89BD2C3DF33B313E7E3DC0BC343D563E2CBB10BD04BD7CBDF83C25BD11BDFA3B85BDDE3D6C3D1A3C123D96BC66BD9D3D453C12BCB93D353D3FBD1D3D36B9063E013DCB3D6F3DA33D8CBD88BCB1BC5A3DD03C7D3D883CAABD553C3BBD91BD153CEC3C9FBD8B3D073D50BD9E3B12BD643C2EBD593D173A57BD8E3D1CBC033DFCBCFB3C7D3D79BD46BD433DCC3D6EBCAD3CCF3B2B3D3F3DF8BB0BBE71BDA1BD5D3DBABDE0BD953BB3BC36BCED3CCDBC283D0A3DA33D9C3C583CB8BD31BDC53BBD3D4CBDF9BC3CBDA53D85BBA7BD9B3CFABCA43D2F3DBCBDD0392BBCAFBD61BC6FBC88BDC2BCB23BDDBD95BB8BBD65BD8D3D7F3D81BD12BDB9BBFF3CCFBDA2BD70BC98BC583D33BD95BD51BD043DA93C8CBC9ABD1B3D77BC90BD543D10BDD0BC5C3B56BD0B3E1D3DF0BD6E3D553DB8BAD9BC9ABB9EBC1EBD973BA6BCD2BCB23C23BD31BD18BBF33D1A3D0EBD05BD8B3D553D993B473D46BDAE3D3DBBA43B883B25BE323D43BEDDBC393DD23C52BDDF3B363D7CBC0E3DF9BC843C293DD13D7BBD783D16BDACBDC63DC63C523D06BBAC3D903A9A3CE23B56BD2D3DB2BC463CE33C47BD2EBC97BD7C3D54BCDFB9B7BC2E3DAEBCABBD443DEC3BF0BB533D87BD7BBC69BDA6BD143D533A50BDDC3CC13D173D913DA83D923D2C3DAEBDC8BC623C1FBCF23A41BDC2BBA0BCA53BB43C083DEE3D00BDB8BC48BC02BDE4BD203D973D823DEE3CBDBCA9BDA63C983DB1BBC43C59BDCCBC123DC83CF6BBC1BDCCBCD3BCBF3C4CBCA3BD1FBB043DD3BCB4BD90BC5FBDCC3D3EBB67BC5E3D55BCBDBD323D51BD2A3E893DD93C133C9FBD1FBD03BE053DB7BCFA3D413DBABD0B3D2238093AADBD36BDA93D213C963C363D10BD3A3D8BBD8ABD23BD543D93BDE13DCC3C143DEBBC65BD73BDB13C0ABE603BC8BC9ABAB63C89BB633D4A3D833D93BCFEBB1A3DCCBCE23B3A3EC73CAEBD6C3D74BD123D443D463D45BA28BD1FBDDE3C6EBC17BDE6BC6EBC9A3D69BDA0BCAABCF4BCA0BD01BEACBCE4BC9CBDB23D10BCCF3C89BDA83DDA3C8E3CA3BC57BDCC3DDA3D9ABD673DB43C13BDDB3C3E3DF03D06BEF8BC563D7C3D8E3B5ABC923B62BC0EBDB5BC3FBD94BDA63C1DBD053DA93D6D3DA9BC3FBD5EBD873D5FBD29BD56BD1ABD80BD203DD13C24BC73BC6B3C07BD323D99BC61BDFBBC86BC2EBDB83C6C3D4DBD0DBD813C08BD073C2ABD74BD133D89BB213C0ABC623CBF3C5F3E2DBDCB3D17BBD8BBAFBD7ABCB93CEA3D8B3CD63BF63C5E3CBCBDA93AA4BDC7BC1C3D973CDABCFB3BC73DABBC683C27BC6ABD3B3D32BD6ABDE0BD09BD9A3D4ABDD13C783DBD3C223D9EBD5A3DCFBC163D31BC223DC6BC8CBC2CBC443D153DC1BB093DCA3BB5BCB23D063DB9BC443DD5BB1E3DCFBD803A743C59BC323BEC3CAABDF53D803DAF3C8BBCA1BCB03D073D103D18BB2436733B1FBBA83C193E013C2ABDFE3C083D563C963D6A3D953C02BDECBDE4BCDA3ACB3D6DBD38BDC1BC68BD5F3C67BCFABD49BD48BD56BD06BD86BDAEBBE6BB5DBD10BCEA3CFABC683E9FBDAFBB893CBBBC9DBBF13D76BD4B3DBD3DCF3B0EBECBBDC3BBB2BCBA3D44BD95BDF4BC29BCD43C103EBB3D0F3D72BD1D3CF3BC6A3C8ABCAEBC403CCF3C9DBD643D213C76BB00BD783D9D3D08BB303DB4BC2D3D0BBEDFBD10BDB4BDCCBDF03C353D953DD4BD3F3D403D88BD6C3DAB3C87BD533D773DA4BD96BA70BD8E3D9B3D84BC3CBC3EBD9B3BA73DA63D0E3D64BD32BC92BC9B3D853D5CBDB33C89BC283CA83C75BDEABDB6B95CBD423D973A2A3D98BD303DDF3C58BDD93918BD6D3B2ABDC6BCB7BDC7BCBEBC9ABD2ABC58BDB2BD093DFABC473D6D3D64BD043D8BBB823DA3BDE5BD93BC873C00BB8DBDFE3C82BC953D7ABD7B3B9EBDB93BE6BCADBD00BE803D1EBD21BD66BD353CABBDCEB9D6BCE23B893D81BD8D3D8ABB0E3D5D3A223CB2BCB7BCF7BCEDBD653C87BD1EBDE6BBA6BD39BD1ABC75BC923D4F3D1C3D3DBDF33C8E3D9FBD96BC793D273CC43D4EBC153C03BEADBD0E3DB1BC163D173D373A6DBBB5BC62BD80BC983D933DFD3CC93CC83D88BDBA3C1E3D43BD70BC29BDDD3C6E3C173D063E95BD7ABD02BCB0BC20BD5DBD62BD723D423D7D3DA4BCB3BD54BCABBDB63C04BCC53DEBBB0B3D063CB63C7F3DCF3D503CCFBC85BCB93C323D8FBC4BBB0F3D9BBA8A3CC43C2F3E903D463D09BDE3BC44BC7ABCC6BC77BCA03CAFBD4DBD67BCD9BC96BD133CDC3CC4BCDD3C243D473DDEBD52BD6CBB1E3C5FBDF1BD9FBDCABCE9BDDC3B2CBDE63C19BD8C3D273A58BC63BB593DAEBDD7BC383D43BDACBDC1BCB8BBC5BDA2BD453DC03D30BCCBBC8EBCA63DB3BD2BBD323DFC3C583D8EBD9A3D4A3CB4BD24BD0E3D06BD013D7CBD7A3B9BBD93BB8ABD1A3D153B4BBD993A44BD8EBD60BC3C3C6A3DBB3DC5BDE4BC3BBD82BDC0BD173D50BD293D11BDC33CF93C063E53BD6D3B4EBBE0BDBABCD3BD80BD313D813C223D133DF83C26BEAF3D89BDB63D1BBE603D2D3D193D77BCC83DB7BD22BCCDBC9DBDC9BDEFBCB2BBEEBD40BCB1BD67BC293D0E3D0F3DE0BB343CE83C953CAD3C93BC7C3D27BCF73DA9BD52BDAA3B943CDA3BDCBCA4BB173EA53DACBC103DBBBDCE3CDFBBC5BBAEB85D3DB1BD1A3D1DBD6EBDDC3C5BBCE63C67BC583D4CBD78BD84BD8ABDC1BD48BD3DBD73BB773DB93D18BC89BDC13D383DF83B833DF63C56BC0EBC13BEB83D02BCCD3C92BC173BDBBC2B3C913DD4BC033DC7BCF3BD9B3B853DE43C0FBD2EBDAA3D713D88BDBEBD2F3CBD3CAEBD3ABD11BDF8BD0C3DC13D053DDE3C973C28BDEDBCB53D3D3CA0BCD0BDB9BC343BB1BCCE3D533BBEBD113C2E3D39BD07BD383CB3BD143DED3CD23CBF3D93BC483D3E3B1E3DBA3C60BD6A3D09BD1CBE193B4ABD43BBEDBC23BD033E143E2D3C283D0DBDF73C8E3C1DBC393D813D85BDCEBDEE3CBA3D89BD3CBDA4BC1D3C7B3CA9BC2D3BA33DCC3C3F3DF23CB23ABFBAABBC813C0D3D09BDE53B263D013D153DBE3CA6BD2A3D9A3C78BDFABC143CD23C0BBD27BEE63B8D3DB5BC4CBD7F3D9F3C67BCDBBD413D5B3D8EBD80BD4ABC763B15BD96BDFC3C6F3C52BC7A3D21BC773D32BBA93DA03D343DB6BD52BD3F3D19BDD0BDFCBC08BC873B19BDC3BD42BDD3BD0ABC983D72BC7C3D04BB9DBC55BDD03CA8BC62BDAB3D213C4ABD3F3CC3BBB43D853D143D88BD85BCFB3C78BD04BE4FBD15BCDB3D803DDB3D493C83BD893D803C2DBC923BC13C0E3E27BD76BC1EBDFC3CD23DE13D92BC2FBDD9BC0E3EA6BC1F3DC33C36BD9FBCEE3D023C70BD553D443D5FBD173D163DBABD45BBA9BD4C3C563DECBBD3BDD83B85BDB3BD6F3D053D803CC2BA06BC41BD4CBCD6BD583D2A3D8CBD8D3DD1BC3CBD72BD5C3C993D81BCCCBC5FBD493DF8BC12BD8EBDD53B963DCF3DAE3CF2BCD5BC0DBEF23C0FBD533CCA3CCC3C873DD23CB5BDF73CDEBDD5BDC33AA53D2CBC48BC02BDA73D5EBD8CBB843D8C3CC93CAF3C8ABD15BD38BDBEBD523D8BBD96BC5A3D2ABD743D483D823D44BD343D3A3CE1BC8D3C0F3D023C473D913DE73C48BD89BDCCBB1BBC9BBDB9BD433D7FBC08BDF73B6D3D11BE843D93BD05BDFEBC65BDF93DC8BD9C3C85BCC43D893D63BB4DBCB03C8ABDB2BCB4BC483DE23B993BAD3D1F3E87BC773C86BD01BEDEBDAF3D74BB893DB73D28BD62BD923D1E3CB03CBCBB4A3C16BD0F3CA0BDBDBCDDBC4BBDAFBC273E9ABC86BB063D6DBDC2BD013D03BDB2BCD1BC833DC9BC32BD243C8A3A8FBC27BDB8BD7B3D4CBCA43C743CE8BC233D3D3D18BDD5BB5B3C01BD69BC21BD3CBD8EBA533C08BDF7BC023DF93CDBBC13BDBFBD75BD4CBC96BCA93C34BD0BBE0ABDF9BBD8BB073CE93BAD3AED3DE0BDD5BC293E13BD793CC0BC4F3C113DA93DCABC443D00BB7C3DB73BF3BC0EBE1A3C453D41BC4DBD003DB23BF03CDFBCC93C993CA33B19BE39BD60BDFA3C373D04BD8BBD903D82BCBF3D0DBB0ABD65BD7738343CAFBD093D3D3D0BBCF63C26BDD43C9DBC3CBBD7BDEA3CB9BD943D29BDBFBCBBBCAC3C9D3C3ABDEEBC81BC4A3DE1BDEC3C0DBD033DF73C1E3D5CBDB839193DED3C113CABBDCCBD9FBDFFBC9A3D1C3DDE3C693DB2BC19BD263C46BC583CD73C3EBDFEBCACBCB63C05BDAC3D7BBC19BC213D103DAA3A35BD32BB89BDF6BC15BC993D87BC9ABD9F3C853DC5BC35BD41BBCA3B1ABC76BCD03B943D84BDCB3CC3BC433D123DB4BD7EBDEB3B8BBDB9BC5FBDE43CDB3DBBBB5CBD5CBC343CA6BC9D3C5CBD11BD843BDEBC533DEF3CCABC783C8E3C5DBDC33B04BD64BC12BD38BCE5BC62BB8C3C14BD803DC93CC1BC87BD883DB13D623D883C8C3C87BD5B3C11BD1BBDAABD11BD39BD903D1C3D5CBD4FBD1A3DC8BD0A3E0BBD003CB33B5D3C9C3DBD3CB13C4BBD0DBA753D193DBBBD9D3CC2BD81BDC7BCD5BD063D1CBD55BD56BC4FBDF5BC48BE913DA33D0EBD52BD473D2C3D38BB5DBD06BDE33D98BD1ABD87BC2DBB4E3DBA3D853D81BC69BDEC3B9C3D2DBD0B3B4F3CCBBD0D3D1D3D073E33BD3A3C8BBDA43D52BD67BD14BD9F3D373D3FBDAA3C5CBB9CBCA5BCA7BB9E3B10BD553D0DBE18BD99BD073DC1BDBD3D29BD18BDA33D7A3D9C3CAFBCE83D26BCA8BD09BE433D3F3D24BD853DA7BC2A3D4F3C8E3C363D8C3C85BD26BD583C74BDE23CF03B483DCBBB22BB57BD203C1DBD74BDA73D1ABD9A3B813C6FBD12BDE73CFEBB923DCF3BFB3C99BC8E3D15BEF2BD8DBD18BDA43D483C54BC583CBA3DBC3D0D3DA4BC5BBD86BD813CC93C01BD30BC7B3D42BD5EBD983B8BBCA73D393C87BD83BCDE3CA73D71BD90BD1DBC193DB8389BBD8B3BE7BC56BDA63D1E3DA2BD88BD283D3A3DD2BCFC3C283DB5BD4BBD3E3DAEBC26BD783C253A8DBDB83CE6BC053BABBD2ABC9A3C78BB973D50BC93BC80BBD9BDAD3DA9BB943DE4BC1B3D00BD76BC213DA33DBD3D5FBD243C82BC2D3C50BCB93DA2BD09BDEF3B26BE4D3DD83DA0BC803D603D0A3DBA3DBA3CB6BD8ABD25BD9F3DE3BC9EBD843D383C323DBABD87BC623C68BC093D883D18BD493C2CBC1BBDACBC62B9FCBC92BD9DBCD7BD353D8EBB193DAC3D123DED3B8E3CAB3B0DBD6EBC42BD043C813CC43D5BBDE0BCC1BB5ABD3ABD703DD83C813DF3BB1ABCA33CE6BB0BBC97BDD03CDE3C913BE2BC8B39F9BC38BD22BD3BBD6FBE04BE063D90BC893CA83D923DE2BD163DB4BDC4BD9B3D323D73BDD83C053C803D4BBDDD3CDC3D313DE6BD5F3DE23D9CBC58BDF2BC1FBB1A3D99BDD93D5C3D9D3DE83B5DBD113D7D3C16BA4CBA0A3DDA3DB03BBEBB953DC43D4E3CA8BC7D3C22BEAFBA12BDF23C68BDA9BDC7BD843C6DBD46BD133DD9BC873D47BC033C6BBDAFBC4ABBE1BCAB3BC3BDEA3CEDBC393C833DE0BC4DBD0A3C703D8ABDC4BDA43D823C4DBD89BCBABCBCBCC3BC21BD903D5BBD883DBB3CB1BCDABD633DC43C8B3D053D8E3AF33D8A3C2FBD17BD8E3DE03C94BA2A3D9B3D60BC5CBDD03A683BFCBD983D953DE33D3BBD9D3CCEBDE7BBBF3A84BDAF3C1CBCD3BDF63DC3BDA3BDBBBC123E683DADBCB5BC093D443C89BDB0BA21BDC43D633D28BDE4BD0D3DF83DD33D3F3C9F3D24BF56BC953C84BC4C3D6EBDEC3CDD3CA1BCE63C2A3D2A3D3E3CAE3D013CE23DA4BBBFBC033D0E3D04BDC63B84BD9BBDBCBC1EBDA83D8F3DE93CC7BD023E8DBD773CEDBD20BDBABC003C21BD853CAABD32BC423D9DBC633CF73CA73D0A3DB7BCEE3ACD3C9B3D1ABB49BDF3BCB03D913D8EBDBE3D6FBDD0BD8C3DE5BCA8BCD4BC91BD403D1FBB563D24BD0DBDC5BC053D88BD083DD03D01BCBEBD3A3DC5B95EBC343CB63D053DB4BD483D593CE8BD24BD943D083D233D3DBC05BDF5BDF53C5FBD8FBBC1BCFFBA7EBD13BC273D2FBD9FBD5C3D433D2B3D6B3D4EBDF4BD403DD0BCFE3DA5B862BD903D5ABDA5BC2BBDB2BB3F3CB03DCBBD0A3D2C3BCD3D023DD4BC4C3D873BB43DA9BE5C3DABBC88BC763D0ABEF7379FBCACBCADBD823D223D7F3D943DAC3D1FBD29BD6ABDF73CD73A4ABD843DD9BCFF3B83BDAABDBABCF2BC123DDA3CF9BCB53D6EBB83BC073D03BE5B3D09BD943D81BD12BD5FBD233B153D92BA503C3E3D90BDC9BD4B3D8CBCAABD4E3DF8BC8B3C223C843D883DAABD343C0D3D1B3C03BD9A3DBEBD9BBC5BBD86BC823B35BCB63D4ABC143D8B3D263D113CCF3DB2BC123C8BBC8D3CD93CA33D7CBAC3BB10BEBD3D313DFFBDF43D04BD98BDBD3D89BDC2BD94BC673D35BDF23A6C3D06BD883DB43D5D3D00BE0BBD47BDAC3DE3BC773DA83C793C503D6F3D92BC6A3D35BC563C56BB98BCD83D9BBC243D413D133D5EBC743D26BD9FBC78BDBC3B2E3DB5BD163D773C3B3D4CBCC5BB84BD6BBD403D50BB29BD9BBC9D3D3EBCF7BCB73DBB3DBFBBF9BC273D13BDA23B3FBD373D593E873C413D343D073C7CBDF33C82BD67BB9DBCB03C273D18BD8E3B2B3B3BBD41BC083D8EBDCB3C283D3A3D1C3DE3BC9D3DAABD4BBD823C633DF83CBE3C34BD81BC00BDD6BC263D973CEB3DD6BA063DEE3B3EBD703DD0BCDABC16BD103B8BBC81BCD23C7CBD8C3DA83C523D2D3D51BD39BD7A3C00BDA7BD913D373E37BD863D66BDFCBC863DBC3ABE3CBC3AF2BCBFBC133CC8BD083D28BD28BDF93DA4390EBD8D3D7ABD3339B73C423D2E3C9DBCFDBC60BBC2BD65BD363D723D7D3D623C5DBB12BD2FBD32BD84BDD93E593D18BDDC3CE23D0CBD37BC32BDAB3C14BD4E3D52BD763C85BD6CBD01B9A03C28BD703D643D323D303CC83D223D13BD6EBD283C0ABCB33D2CBD3FBDF4BD153E7F3CD6BD153D71BD34BD2DBDE0BA19BD84BD45BD9CBD7F3D263D083EE4BCBCBDEABD8FBDD23CF8BDCABC053DB1BB393D453D563CE6BDD53C5A3DA63DB6BCC0BC993C28BD8EBD16BE263D10BD08BDEBBC05BD05BE313D8E3D3D3BB53D8CBC80BCDEBBA63C803DE83C693C95BD133D17BE2F3D9B3D6A3DB33C623CAEBB81BD3C3C0E3D023C8C3D1D3DC6B72E3D8EBD1ABB7DBCBB3BA53D91BD4CBD133CC73C24BDE43CACBCEABD433D09BD71BC493DAB3D91BC26BDEFBD793D4BBD85BDA8BD94BDF63CB0BB013C5DBD0A3DC2BC2B3DA43A98BC943DCB3C7CBDB6BB56BD113C19BC463D2ABDF83B1FBD883DEF3B20BD23BD243D0B3D73BD98BDA73D1FBDF9BCAF3D14BD633D80B9233BAC3DB73C363DE53A90BD3D3CEE3C8F3C4D3B5B3A913CAC3D9BBC72BD623DAC3D9E3D063C01BDF73DB03DDBBC5BBD1E3D063D89BDEC3A80BCD93DADBDEA3CB4BDA1BD6BBC71BD5DBD91BD9F3C323CF9BC1F3CC1BCB93DAABD4C3CA2BC213ECF3D523B2ABD8C3C023DC9BD5BBD45BCA5BC39BD44BC903D2C3CF23BA93CC23D843D89BDBA3B9D3D88BDEABC4FBD833E2EBDB4BD38BC323CA83CE2BCA83DE6BCA43D4DBCB4BD83BCEA3D06BE973CC1BC0E3DB03C353C4EBD62BE083DE93C33BCCB3D4A3D743DD03CE03DCA3D6ABD5C3C2D3D7BBCB0BDABBC52BC2B3D67BD213D8A3BD23C71BDEC3DD6BD513DA83D96BC9E3D993DF4BCAF3CA6BD113D9C3DB5BD6B3DC8BC25BBC2BCF3BD743D62BD0DBD6B3CCDBDAABB47BC383D28BD203D323D1B3CA73B9ABC1FBD4C3DA7BD543D2D3D183DFCBC31BDA3BD6B3D1B3DC8BB163D963DDCBD9C3CC13D8DBD043D4BBDB83DAB3C77BD17BD77BC6FBDD5BB6C3D74BC0CBD783C9CBC15BC1ABC50BCC73D0ABB873D5D3DD4BA883D12BDC03CF33D0BBCF63D913C18BBF23C1B3D4C3D8C3C29BD493DAABDB4BDAB3DD93B793C8FBD11BD0B3D1D3D963DB7BDD9BCFA3C77BDBA3B18BB1ABE4A3D6B3D14BDC43B42BD7A3B6D3D33BD42BD8ABC0E3EA83CB4BDA63CE83C8B3D393D20BD663A19BD7D3A11BC41BDE7BC153E253BBE3B2D3D113D95BD573D3DBC05BEA83C95BDA83D00BBD6BC24BC92BDA8BC72BD383D8DBD5B3D1B3D8DBC843D8F3DEF3CABBD50BD68BC053DE83D4A3C63BC0FBD223DA5BD9DBDA8BC783D9FBCB8BD793CB33DAD3A83BD793D693D32BCE8BC2EBCE03D32BCF7BAEA3C903D7ABDB9BA423DFE3C253DA5BC8A3DEFBDB13CC4BDA1BCB53D6D3B97BD233D453D8E3C7BBDDD3D193E9DBD6B3C823D563DC13D043EE5BB303CD8BC14BD2A3E9EBD4A3D3EBDD8BD79BC71BBABBD25BDCFBDAD3DD63DB63C55BDE0BCD03C4FBD23BD293C173E2D3DB4BD743D06BDCBBAB8BCE83C323D413B50BDADBDA2BDC13CCB3CDFBD3DBC77BDE73C913B0EBC82BD523DA4BCEA3D963B7DBC023E213DC23C943C08BCC9BCBA3AA6BC1CBCDD3CC13CA4BC79BD413C763D863DBABDD73A2D3D8BBD05BE193C703C37BD82BDEFBB1BBEC2BDC8BCA13C5FBD91BC03BC853CD9BD7D3D08BED1BB03BDD3BB8B3DF33982B51C3E91BB883DB7B9D33A29BD51BD64BCD6BD053C1A3DBBBB63BD5DBDDB3C543C8B3C093E7E3D1BBDB6BD6D3DA7BD28BC9B3C1CBD1B3D4D3B87BDA0BD12BC5B3D4FBD633C373DB5BCDCBCBFBD36BB89BDA73DF0BA153C8E3D593CF4BA093C4139EFBD1D3D07BDBDBB2CBDF9BB4EBD28BD3ABD5BBEBABC073D17BD68BD7E3D21BC0D3CAFBDA13CE13A6B3D0D3D683D9B3CBE3C393D31BCC63D8E3C8B3CB6BB60BD3EBC7F3CDF3DF6BBB8BD1F3CF8BBE2BCB4BC693DC63C9DBCDCBC2EBDA03D973D8EBD973B593D393D213DA23C79BDD73A393DD53CE43D473CD1BD303D15BD203D78BD353D4B3DDF3DEF3DBB3C48BD323DB13C66BD9EBC463D6A3D61BDB93D82BD3CBC743CD43C813D783C20BDC63DEFBC1EBC56BDA4BD02BD163D62BD8F3CAC3E00BD82BD963D94BD223CB03D343DEEB997BDAABCCA3B7FBD413D16BE8EBD47BC523DEC3BAC3B7F3DBABD0B3A45BD793E463CFFBC97BC893A60BD68BDA73CCDBD8EBD823D0BBDC13C273D6C3D833C3FBDEFBD093D333C06BD08BE653D4DBBFC3C8BBB873D5B3DB13D903C8ABD51BC073C1ABDD3BA29BDAC3DEC3CC4BD113D01BDFBBC98BCD53C23BDB53C8BBD243D573D03BDAB3D6BBC10BDEC3C373D6A3D42BDADBC933DC9BD55BD4E3D493D773DD73CD7BD3D3DFF3AACBC763DF53C763D15BD4A3DDF3CAE3DABBD403D8CBC073D8BBD5F3D98BC18BC593C2BBDB8BB8D3C95BC0FBD643C893DB5BBEE3DA4BC443CFB3C7CBD8F3D38BE88BC953D1FBDFD3CA13DAE3D3CBB21BDA7BBA43C7CBD09BD443DB83D8A3DD2BC8DBD05BDBF3DBBBB23BD60BDCF3B3A3DEFBDA53CBBBD5E3C4DBD82BD133CE83D99BD92BD89BC3A3DB53B703DFD3BD7BD0EBC6DBCA43CB53D7D3DBE3D3DBEE23BA73CC3BA10BCBA3C78BDBA3C6EBC833C7DBD70BCBABBAC3BB8BDC4BC11BC123DA03C383D023D10BDD4BBB43CB83DEC3D6FBB083DF4BCEA3CB1BC803DC3BC3CBC743DADBC4C3D3E3C513CD33C693DEC3C0B3D0FBDCFBC893C393B8DBD0B3D3BBC173C36BDCEBD613DA3BA55BC1E3D013E243C203CB93D8EBD5F3D613D953D9FBC733D0DBC5F3D6ABCD93C0E3D843DE8BCAD3D0D3B83BCF53D023D01BD273C22BCEABD36BCB0BD5A3DAABD823C1B3BB3BCB3BD54BD533CBDBD833D3BBDF1BCACBDCB3D253D1A3D58BDDB3CA83CA4BDB2BDF63C5F3C50BD143C1ABCAB3D54BA74BDA83D733D2BBD803DC83CCBBC0D3D28BD9F3DF23BEA3D673DC83D98BD6CBDE03DC83C6B3EB7BC6A3D48BCACBDDFBC2CBD88BD973BD93C23BC893DAA3C0CBDD7BDD13CDEBAA0BCB9BDC93B05BC5C3D2F3DBBBC093CBD3D2A3CAEBB92BCF0BDCBBCD53D693D0F3D3CBB72BD0BBD0DBD62BD1B3C9BBD6EBBFFBB4E3D0F3DEB3D813DD83B9E3C2F3C243C233C883D1BBD7ABDBE3CAEBD9BBDCFBCD33DA0BD563DADBD213D6FBD4E3CABBCA4BD8C3C85BC53BD0A3C853D74BD403D853D963C13BD8D3D463DF83C943D56BD223DE5BC603C073D1ABB9FBC2A3DE23C52BC06BD45BDB1BD98BD4CBDE33C8A3D683D313C81BD3B3D45BD883DD33C30BD8CBD30BBEC3DBD3D483D42BDACBD813CE1BC063C033C183D953DE13D393C9DBDC23D7B3B8ABE9DBC12BD5F3C36BD09BC253DB93DA7BC173CEABC373C8E3D98BD2ABDF6BCFC3CC7BBA8BD823D3EBDFBBD6FBCB33DC53DACBD8BBD57BD6CBBA0BCACBB753CE5BC2B3D9F3C0C3CA1BDC9BDC63D293DA1BC7CBDAC3C493B3DBD30BD243D52BD043C8A3AC53D3EBD22BD1FBDE9BCCC3DAABD743C353D61BC9DBB91BD253C293DF73C933D073E4CBD77BDF4BD0BBE90BD2F3D7EBDEE3C183DA93C61BDA3BD7B3DBEBC74BD953D6ABDD9BCAA3D6D3DB73D2ABD5B3D8D3DAB3CD5BC9CBC90BC9FBBC33D723D2D3DEC3BC7BCB23C0F3D613DE4BD9D3A19BDFDBCE3BD243DB0BE913DDEBD9E3DF23BF83CC23D123D393C2DBDB4BD573C333C99BCC5BC8E3D033CEBBCE93C983D5CBDA13E2A3DA13D3B3D04BE6E3D5C3D5F3C9DBCAEBBD13B10BDF23DCDBC86BDC63D193D32BDD83D473C8B3CE63D3F3DF73D793D683D7EBC9C3D293E44BD77B9D2BDBEBD973D573DF43C063D993D2B3DC6BC0FBDB5BD443CDD3C823D363D28BB233D463D49BD98BD1B3D853D12BD8D3DE5BD33BD8C3D3BBDC7BD43BD613C53BDD2BC983CE2BB2EBD8E3C08BE4C3D1E3D91BDA43C613D863D49BDC43C943D4D3DC63C77BD88BDAF3D0A3E33BD423BD2BD603D6B3B393DCB3C3F3CB53D3A3D553D3B3D9F3D6B3C19BDEEBDA33C7EBD503C19BE8BBD0ABDF03C003DA53D9CBDB73CE5BC473D343C303D193DC0BCDDBCDCBCF83D6D3D383DC83C3ABD9D3C3B3D083E0BBDC43C86BC52BD893A08BEB93C84BDE53DCB3CB03C9C3CA7BC363D1ABCA4BD123D7BBB50BD0DBC09BD5B3DE83C4A3D123D92BC37BD37BD97BCBA3C6C3DB33DFF3C47BD513CD03AFCBC1B3DE13D2E3D4F3D47BDF1B89DBD9FBC9E3CCEBD03B8A5BDB03DB23A623B093DACBC3FBD5CBD31BD04BDBDBD9D3D9E3D1DBCAEBCF8BBF4BDD0BC4ABDC2BBAEBD7CBBE93AFF3C12BD25BC6EBD773D233D69BC3ABD9E3D13BC813C003D07BDACBD123D9DBD183DC0BD083DED3D03BD48BD383CDC3CB0BCB4BD6BBD28BD503DA1BD243D86BDB0BC8E3D8EBD68BCF2BDD6BDCFBC0B3DF43D753D0D3E01BBE03C803D11BDADBB5CBD0A3DA23D3FBD90BB863D9DBDDFBB7CBDBC3DAE3DB73D6A3BE43C67BB853D95BC03BDF4BD02BE013D293DE0BBD53C743C823CFF3C623D5B3DE3BD303CF93CF6BB0B3EF43DA5BC4EBD2ABD83BCA83CFE3CFF3CBFBD1BBC3FBD6CBD14BD703D5E3C183C27BD2EBD083D20BD513D243DA83C1B3DC4BA64BC8F3CB4BC95BD8CBD4B3D3B3DBABBCC38B1BC7CBC4CBC56BC453D3B3C873CFB3B973CCCBD3F3D78BD98BD89BDE5BB6E3D2B3CA63D063D05BD643D8B3C2BBD38BD553B8F3D6CBDB43C3C3D35BCD6BC0A3C8EBDCABCAD3AEE3D223D523D77BD493DCFBC963C0F3D4D3C8D3A9ABD133DC0BC05BD8F3C5F3B4F3D0ABB6DBD0C3D97BD773BDDBC163DCCBDFD3CB9BD53BD933D923D443DD33D253E51BC2F3C15BC803DFD3BA4BD04BCB13DBC3C8B3D5CBD6FBC403C003CA1BDCA3C87BDED3C9DBD46BD893D403DA23DA93DD93C2FBD143E613D95BC8CBD38BC3E3D953D92BCA4BADE3CCF3AB3BDA13D113DEE3DCA3D1CBD653CC33DB23C60BDB0BDE43C04BD5D3DD73CC13D323C993BF73D57BD393CF8BC1A3EC8BD833D0BBC2E3D483DF5BA8F3C42BD8D3C2D3D033DA83B303E893D183DC53BD53C79BC56BCF63BDD3C683DA03D1DBB1C3D8E3CC2BB72BD8ABD5C3C0A3D8B3D10BDD6BC21BD083C073DB2BC5A3A7ABDAB3B983D06BD58BBA03CD3BC743D46BDB93C903EC53D063E5BBCA33BA73A223DEABB073DA43CE7BA20BD573C763B7EBCDEBDC5BC1DBC9ABC3A3CBEBD8E3EAF3C14BD6B3D9C3CE4BD073E0ABDEC3C04BC29BDFC3D5E3D1E3D01BCA63D2DBBB13C943D4E3CB23D493DE4BC27BDFD3A8C3D573D95BDEBBC0C3EA93D9D3DBABBA8BDAB3C96BDF2BC53BB14393BBD453C993D7BBDA3BD84BD1ABD75BC823DCA3C903CDBBD6B3D20BC7E3C503D993DB83DAE3D1DBDE43C5EBC95BDFFBD963C083DA5BDB3BD853D193D60BD973D94BDA43CFE3CA8BCE43C153D383DC6BC35BDC53D24BDAFBC483DEA3CA3BAE63C2C3DA43D27BD9B3B273D4E3E093E433C9A3D013DD2BCDEBC103E48BB823C80BD5B3D523CB3BD9A3D413D073EFB3C2ABD053DA6BD603CBFBDDE3C56BDCB3CC6BC5B3DBDBD7BBDC33C023E9DBD91BEF83C7DBD4D3D003D76BD04BC3A3DBA3C843C03BDB7BDC8BC7F3C33BD00BDDBBB6FBC57B9453D94BDC1BDC0BDBC393CBBAE3D02BD133D81BD1C3DA13D923C74BDC63B50BD5BBA83BC553CC93DD0BC793D143CBB3DD33CB3BC693D153DA53D9F3D9ABDADBC903BF53C2DBDC7BD46BD84BC35BC9F3D103B193D593DC5BD2B3DEA3D4BBDA63C6F3C763BB2BDC0BD17BD1BBD6ABCA13D86BD553DBBBD54BDF63A623D9DBB8F3DC1BD4F3DFEBDC7BC663D783C5FBD8CBDC53D0A3D95BC6EBD84BD22BD483D7C3D9C3D90BC963CD3BC9ABDC63D873C1EBD4ABDB7BB7DBD10BDB13CB03CB53C7D3D923D84BDA1BDA93CFFBC05BD00BDF8BD573CB7BCE73C78BD303C1BBD0A3B4B3D7F3D7B3D10BD323BBBBC0E3DF33B28BB55BDBB3D97BC2F3D95BD863D4C3E38BD003E573DE2BC823C593D6C3D38BDC23CDFBD53BD14BD9FBCA83C40BD4FBD54BDD53CE6BDB13D683DC33B9D3C10BC983D0ABD493DB3BC533DA63D66BC96BDE5BD1F3D9B3CBEBC953D04BCCC3C943D7ABD9E3D41BB8FBCB0BC073B193DD43DB1BDAD3C08BC1F3C4FBDB63D3B3D25BD8FBDA43C673CBF3DAB3D68BC1E3CE7BDC2BD813D43BA46BCEE3CB9BD56BD26BDCA3BEA3C413D923DD5BD263D86BCCDBC2C3DCFBD993C453D903D803D34BDCD3DC53D013DC8BC8D3D853CBCBDAABD1F3CA3BD7FBB113C6D3ABBBC83BD4ABBAABCE9BDD03C163CB13C133D533D833CF5BC48BC8D3DB1BAE7BD4ABD203C33BD643D833CA7BDD83DD73D0ABD20BDF6BA063ED43BCD3C80BD9BBD6FBD0F3D253D683DDF3B58BD2BBD273DB0BD67BD81BBB33DC93C0C3D20BDD8BC9BBD46BDDDBC463D1A3CEFBC48BB7DBC9A3C87BD5CBB683D433D2E3B0B3D923DCD3D93BDF9BC93BD47BD07BBE73D873C73BDAF3CA13D17BC21BE003D383D8CBD093D7A3CDEBC09BDAABC23BCD23DBA3CB63B663D933BE1BCF53C93BC67BCADBD5D3D5E3CD4BCF63CFDBBEDBC82B9683D2A3B03BDED3D3CBC943D51BD35BD833D823B413CA43CA53D86BD01BD0ABD85BCA6BD67BD06BEF33BBBBC853D70BBADBC8ABD613DC4BD853D33BCB0BD243D6B3C8A3C7BBD8E3D4EBC853B893DC3BCC9BDA1BDA93C36BD65BD94BB063D423DDBBCAC3CF8BCF73C3FBCCA3D4BBDF43DEC3C35BD963DB4BBA9BD18BB96BD98BBA63CA03D71BCF6BC58BCE4BC50BD323D163EC03D893D78BDAABD5CBB843D67BDDCBD773AFEBCA43DC33B8C3C93BD8A3D88BC5DBDBD3DBC3C97BDAD3D0F3D66BDF13CFABC6FBD4BBD94BDC3BC2F3D643C66BCA3BDD83C883CA43DDB3D26BCE1BC7A3B49BC8A3D083D95BD0EBDD03B4A3D46BCC63D973DD83CA53C9D3DD3BCF23C0DBE283C18BD603C75BDB63ACCBC85BC163D14BD7BBD8F3D3EBC8FBDC33D3EBD82BD80BD7F3BD2BD46BD99BD7DBD9F3C83BC983C283D05BCD4BB9F3D413DB5BD86BC633D54BD5EBD47BC383DA43D913D2FBD963C1DBD2F3D56BD0F3D0ABD2ABD1E3CDABB4DBC22BD8ABD55BC90BC6A3DA5BC263C28BD1A3E1BBD0B3EF43CC53D4B3D703D343C183DA0BD073DB53DC6BC96BC89BC22BD58BD293DDF3B4DBC6BBD5F3D9C3DC1BC08BD05BD623D90BDB2BC18BDB6BDB6BCDE3DC63DF2BCFD3CB1BC833C953CF7BC6B3D273D703D9A3D01BD5EBD5BBDB43C8ABD36BDB7BC93BD72BD563D413BCE3C0FBD12BE16BC90BD1FBDC8BDCABE053DA1BB1EBD44BD6D3D9FB8BD3D563A85BCF23CF8BC91BC65BCBBBCAA3CE23C063D4FBCDFBC983DAC3DB0BC273D0EBC6EBD33BDE5BD7D3D4D3C27BDA13C1C3C92BC6EBD963C223D743DCA3C323D79BCAF3C6FBD93BD563D913E92BD2FBC71BDE03C8FBCF9BC9ABC8F3BA53DEA3C41BDC1BDA0BD9BB9D4BC87BC053DB6BC3FBD55BD8CBD673D96BD4DBC1B3D453D0A3D5BBDED3DAA3D19BCFE3CB9BCDC3CA83CADBCF33B3FBB21BDDF3D1A3D84BD43BCD8BC473C7FBD7ABD983D0A3E23BD083E6CBD223D9B3B33BCD3BD8E3DD6BBA83D8E3C61BDAB3D143DCF3D293D40BCF9BCC7BD40BD0CBB1CBD133C7B3D1C3D1D3D7DBDDCBC13BCD539C63D5BBD3DBDAE3D",
      torch_tensor_32_torch.bfloat16_2: "0x0200000080BD443D1D3D8A3D0ABEF63D17BCB0BDEA3D2FBD38BE413E9F3C883D2DBDBB3C21BE5CBD043D663E733C353DBEBD47BC98BC01BEE6BD983DD33DCDBC8DBDDA3D",
      torch_tensor_32_32_torch.bfloat16: "0x020000005A3EA1BDD03D01BD58BE14BD8A3E0C3DFBBD443E283DFEBD73BE81BD603D993DEA3CE7BBA93C0CBD2D3E0FBE9F3DCC3D913A1A3C5D3DDD3D3F3D023E2F3D4FBE193EE5BCF13C4CBE32BD21BE9B3E13BE223BF23C57BDB0B90F3E21BD3C3D3A3E0F3ED73D0A3E1B3B35BD87BD34BD88BD8FBC493E883E1CBEB5BDBFBD9E3D27BD633D993C343DB9BD9E3D87BBDF3D7A3E653D713CD33DC43A82BE20BE843E03BD823DA2BD9C3CE7BDBAB9B2BC083E853D093E043EDBBD483D6D3D02BEEC3CB2BE023E04BEC7BDC8BC00BE913E1BBE973D273DD8BD29BD85BD8B3D90BC52BDB2BD3F3E01BE0FBE95BE943E283DBABD1BBE14BEEABD503EA23EC1BD1FB96A3D8ABDBABDD73D07BEE2BD083E44BE073EF9BD35BD903DD6BD61BD95BC113EBBBC2ABEDFBD19BEDABDDD3DB9BDBCBD6C395ABE153EBA3DDF3C293D9A3CA43D8FBEAEBDB13EDEBDC6BBA5BE883D9B3D2DBE043EB33D17BECFBD06BDC43CAFBD9EBA523E273E5F3B52BDAC3DCBBD3C3ECB3DA63D463E05BE143EB1BD06BD3ABE4EBDB13DAE3D053EB5BC5EBEC33D1D3E193E31BE683C62BE473D613EA73D31BEBABDC9BE25BEB43CBEBD04BEAD3BA5BD0DBE1A3DA1BDA53D0BBE103D113E15BE82BDA03D1B3D1DBE69BD193E723C2ABE693E38BE8B3CEABDA13D863C733DA4BD2BBCD13D64BE23BE1F3E2BBE313D4CBE893EE03D9DBE24BE1C3E233D05BD503DC53D17BE8EBC033E233DB73D973D1BBEDC3C26BE83BEEC3D033E213E80BE443E073D3E3DEC3DEF3C993EBB3C18BD343E24BC37BE1DBA06BDBE3D3DBD993CFFBCAA3D2F3D07BDF53D713C223D4C3D503E8DBA29BD0FBE7FBCD5BD0ABEDEBD12BDCEBD9ABE5CBD413EBF3D98BE94BD513D483EC4BCDFBCDC3C693D773D1DBD7ABC80BEB4BD96BD9BBCE8BD6FBD4ABC2EBE2ABE6E3E82BDB0BDE73DCDBD06BE03BE8B3D3ABE4C3DA6BD73BEB7BDD5BD89BC8EBC0EBE5DBE843DFDBD50BE073E7C3E29BCEB3DB2BDA4BD9D3D903EE73DD43C37BEAF3C3E3E65BA343DC9BDC13D3DBEF0BC0DBF813E14BE86BDFABD19BDC63B043E36BE1E3E813CA7BC52BE213E973D113E3DBD73BD38BE483E4CBE5D3EA13CA63D20BED2BCC43DDDBDE23DCF3B0E3D953C45BD9B3D23BD02BE1B3D5B3D00BE4F3C8B3B363D733D08BEB13D5DBDA23C80BD0C3E9A3D7A3D8FBD233E3DBE35BE633DBEBD303DB03D1A3EEBBC923E68BEF33CEFBD743D0D3E21BECD3D83BEB7BD47BE35BE8A3E203DCB3DABBBA43D9B3CF23DE03D553EA0BDA8BE213D9E3EB53C453D563ED43D67BDBEBE2BBE16BECDBD23BE9A3B423E213D133E21BED33D85BDC9BD06BD213C143D08BE893D9CBD8FBD48BEDABDBA3EA63D22BD3EBE84BE9D3D44BE163D10BE2ABDAEBD4EBED33D0DBEAABE143E53BDD63C84BD343E12BE813DB8BD66BD333D113DC2BC15BE6B3D0FBECFBE423E4C3D8EBD4B3DDDBCF43C05BE63BD1D3EE7BDD13DA63CF33D903D833D0EBE863DB1BDC03DB63D41BECFBDC6BC033EC1BCA2BD36BD233E1C3DECBD093EE63DE3BD9E3D62BD833D65BE833C7DBD883BAABB08BE043DE13A21BEBCBC093D2A3B8FBD1B3D77BEBBBC07BE8FBDFBBD023D03BE0B3EACBD7FBDE8BC8E3D8CBCF83DAB3DEF3D083E1B3E9ABDC33DF7BDB03DE4BB4C3C053EEABDE63D41BD61BEB43D0F3EB63D89BE943E42BE203E2BBDDD3E3FBD043D2C3CBABD333C74BB94BDA63D033E09BC0D3E233E223E77BC103ECA3D0FBDF8BD3E3C313D0DBE8F3EA93DE2BD9E3B103D89BDAEBD5E3E4CBD093EB93D1E3CF03D89BE91BDF73B9D3D61BC913BB8BD853E143D9A3D00BE383E21BD67BD5B3EAB3C92BD5DBDD23DA23D8ABCBDBD90BE09BDE6BAA43E223ECDBDD13D563D93BE343EA23CE63D053E183ED33CA4BD873EA23C7BBD993E2C3ED3BD493D203E033EFBBC2C3E423E84BBB9BE563D943D50BEEFBC2ABEFD3C653EF6BCD53D02BDAC3D07BE253E04BC7DBDD4BD19BE2A3ED3BD1CBE8F3E5B3D57BD6DBE4A3DBABDCABCC73BED3DD13D4CBC0F3E39BC94BD613E1EBE82BE9BBC2ABE94BAAF3D44BDE6BCD1BD18BEBB3DE9BDE23D14BDADBC8CBE19BD383D4A3D843C073E0FBE663D35BED2BD233E30BD773D273DD43D563EF93C0EBC67BED53B423D5A3E7F3DEA3D60BDC3BD2D3E093DF4BD3A3ED93E5EBD583E27BE13BEB3BD8FBE37BEA93D933D2EBD043E673C673E94BD003ECABDBBBD5D3D7D3E0DBE7C3E813D64BE303E99BD033EACBD00BE0B3E27BE39BE6C3E1EBE373E7ABEC93C0EBE94BDD5BD3ABEC3BD1B3DC5BC033D483D533D913D953D45BE7B3E3CBD803DFEBD1D3EC2BC23BD683E0EBD37BEA33D253E28BE283E62BE633EDF3CBFBD493D51BD8D3C1E3DC3BC683DA13D093D8F3D1E3ED7BD3F3D3DBDDEBD3EBED93C74BD983C6CBEE43DFCBDF8BD9DBE753E98BE8E3CDF3D5CBEC43DA5BD6FBD2DBE573E943DDF3C233D24BD673D16BEF0BD06BDA2BDFFBD56BD07BE5DBE34BEB8BE3A3E2EBED43B4F3C763D913D84BE43BDB13DF4BCBABD3BBDD8BD90BD1CBEB1BD3EBD7DBC213E333D103D88BD5D3EB73CEC3DD33D24BDB9BD393EAE3DE9BD70BD1ABE013EC23B393DF73DC5BD7CBB193EEB3DBBBD76BDD4BD95BE23BED8BD2B3EA23DFE3DB5BD0ABE0C3DCFBC453CCC3DC33CB5BCBE3C5C3D1ABDFB3CB7BD2B3E883CA43D06BE67BEA63D363E5A3D0FBEEEBD3F3CE1BD753C323941BC263E0B3D76BD163E373D8C3DB6BB513EF63D78BC37BD6DBCE93DEEBDB7BD2E3E983D8B3DBE3DB3BD7DBD543B97BDCBBD9F3D203E933D86BD973D13BD093D973D29BE85BEE1BD7ABD15BE87BD2F3E50BD903D953E953DBEBDFB3D973E1E3E7ABD4DBE37BE59BDC0BD85BD8DBDB0BD92BDEF3D7B3DEBBDED3C14BDE7BC3CBECF3C503D",
      torch_tensor_32_torch.bfloat16_1: "0x02000000B6B9F43CE8BCC13D903D93BD773D383E2CBD0FBDFC3C5D3E17BE4FBD6CBD4D3EF43AB23D08BE8AB9F73DEEBD9ABD0FBE9FBD6ABD1C3E563EC03DEC3C473D573D",
      torch_tensor_32_256_torch.bfloat16: "0x020000001F3EE93DD73D483CA0BCBF3DE5BD163AA33D05BB983CAEBCB93D32BDEB3CF8BDDFBD9ABE523D713C703D4DBE593CBF3D1CBD6F3D993DB4BD3B3C48BDE8BCFD3C9B3D49BE313ECABD9ABDB73C83BD8C3D82BD073E863C34BD203E8A3C993D6E3D14BE12BDB63DB63DDCBDE13C59BDD4BD443E3ABCCD3D2F3D96BC583DAFBD6A3DC7BC873CBA3B883D593D08BDB8BDE1BB813D27BD7FBD1F3DD7BD943BA1BDDD3BB83B89BC48BD60BA2ABE98BD283EADBBAEBD233DFF3DD23C75BD003D7D3D9C3DD2BC2CBD2C3CF13CB03CE8BC0ABB933CAC3D873CD23D93BD573C7D3DB43D253D38BDC1BD94BD16BBEFBDBE3CD03D1F3C2A3E1B3D92BB963DA4BD5C3DB8BC0BBB973DD3BC0A3DE23C77BD28BDFFBCEF3B24BE113D9EBDA03C153E73BDFE3D27BD7DBBC9BC7ABDB93D77BDC6BC1BBD6BBD1D3EFFBBD83D8ABDB33D28BDCD3C79BD8E3DB33D7C3C06B84CBC003D233C1CBEBF3D2B3D2A3D003D85BDFABDD5BD9ABCB7BD193E85BC173B0ABD2D3D10BE133DCFBC133EC7BC053D73BD25BC66BD4CBD073D8DBD7F3DA73D4BBD1CBD54BBCF3C79BE913CAEBDFFBCAE3CC13D1FBD8D3C99BC4B3D273C9E3D21BE4B3E733D653D2ABDE9BDE03D18BD7ABD48BDB13C20BD9BBE8C3D0B3DC0BCDABCDE3C913B8FBCCCBC363D1E3D743D9EBCFE3C22BE963CAABC84BD073EF13C33BD2D3D05BD6F3DACBC473B21BDD33DAF3D443DC63DB73D7CBB033DA3BDC3BDBBB834BC8CBD3BBDA63DBC3AE3BB273A98BD65BD023D153D633DC73EB5BC003DCE3D1C3D823DBB3C80BDA3BC273B41BD10BCFA3CFEBD023E65BCD1BCB93CF03DAE3D19BDD03C013E983D77BB713DDBBCE23DE93C4A3DEA3BD33D133DB33D2D3D7B3D033E54BB863C7B3CA83D08BDF5BD903C6FBC633CA3BD15BB913DA3BDC13D38BDEA3C07BE1A3C0E3DE3BC533D823D0ABAB9BD5EBD4EBD803DA4BD033ED13C1B3D0BBE53BDCEBD8CBD1CBC883D1B3E19BDE9BDB83D5F3DB23D82BCEA3D863D92BC7FBC9B3D75BBB13C073C9B3D313B673C6D3DB5BD6E3CDEBDC7B9233DB7BD90BD06BE05BDA73D6EBD103EB23C33BC8F3B05BCA0BD623D7EBD84BD84BD2DBDB13D713D45BC7D3D4BBDB43C8DBED23DED3D8E3BA73DA23C38BD083DBB3C57BDD33C0DBC253CD93B8FBDAABBF9BC383DF73D0EBE86BDC2BDFC3D4DBDA5BC8C3DA93CA6BC76BD4E3D133C973D82BDB4BCCFBDF0BCE63A363D843D5F3C923CE13D8A3CEBBC3C3D07BD2BBD58B9D73D9BBDA5BCDDBDB3BC043C973D81BC97BDA93CD4BC013ED7BC62BD64BC8A3D99BD003D43BDBE3D0BBD6ABD0A3D16BD873D4E3D3E3C953C6C3DB13D01BD84BDA0BA173D0A3DC2BD9BBDB43C9E3E54BC0EBD283E193E8D3BE1BDCEBCF2BC90BCCE3DFABD7DBCA3BD9ABD243CDFBD273D513DF43C973CC43DDC3D373B6BBD2FBD923CEBBB2C3ED63C22BD00BE2A3DBEBD0EBEEA3CAA3D403D133D9FBC4D3D993D79BC803D20BD933D523DADBD15BD1ABE7B3D4EBC953DB33D2BBDF23DA4BD833DA53D29BE96BDDABACBBB083E31BE07BE033EF73C4ABCA4BD463DD2BDD6BA673D993DB53B8C3D4E3D6ABD45BB4FBDA9BD123D76BDF0BDC6BCEA3D8CBDE03DAC3D6FBC41BDF73D41BC8CBDE1BB183E173B83BDD9BD833D1C3D033E403A39BCE7BBDE3D923D6B3D843D50BDA23D503D953DFFBD18BEA93D833D843D103D0ABEDEBD3D3D193CF83D813CFC3C113D313D20BD5C3BCB3C69BD3C3BD6BD0A3E7C3C09BD8ABD1ABD9C3DFE3DA6BDFABC913DB63D5FBC96BA8E3C883C50BD10BD033DFDBCACBDF8BC1A3C943C19B98DBD0E3EA93D953CFBBC7A3D133D13BDC5BD76BD37BB37BE0BBED43D883C0EBE153DA03D65BD6BBD59BD053D643D6A3B783D6F3C113DFBBC813DA73B56BACC3C473DAA3D06BDEABD843DC1BCACBCF8BDE9BDC23DC43D193DD1BDBE3D043C883D9D3C143EA0BD54BDC13DA2BCADBD563C0EBBA43CA83C9ABCA0BD533DFC3D313C0E3DB83D91BD943D29BD5ABCB6BDA5BDE3BDE33B35BD7E3DEF3DAE3DBCBD1FBE96B90F3D8F3D543B56BDA8BB23BC8ABD143D923D79BC8CBC353DB2BD4CBC9ABD9BBDE0BE433D20BDA93CB13DAC3C9DBCB93D4F3DFF3BF23C053E3BBDA2BD683DC2BD8D3C2F3DD73CCDBC033E043D13BD88BC63BC14BD76BD84BCC93C39BC00BDADBD0B3D13BD77BD8E3C3BB9ABBA04BDCA3CC33DF5BC9EBC713D523D9FBD143E023C733D70BE133B2FBDF6BD15BCE63C3A3D113E4EBD693A083DD2BD8D3D19BD8D3D273C0C3E41BDD43D05BC003DCCBC0A3E27BDE73BE83BD53D503DAA3D653D243D11BDD73C473D9C3C4E3C6A3CA0BD10BD3D3D24BCF63B45BBDB3D13BC5EBD023E323D0E3EDCBCE8BCD13DF23DBE3D7A3D96BD573DDB3D85BD0F3C373CB6BD18BD56BD093D003E5C3D9BBD123C0BBD453C02BD0B3E913C8CBD383D13BD44BCC43C3ABDC6BD273ED83DDEBB50BDD43C1DBC6BBBD8BC10BE0CBE3BB99E3D98BD633D93BC19BC223A98BDF53D2CBE42BD473D51BD5CBDA33D7BBCB1BDBEBB973CDF3D2FBD463D10BDBA3CEC3D213CA0BCCABD1E3E91BC1A3DA9BDC0BD0F3EA63C113D1BBD84BD7DBD9B3B43BDADBDC73DA2BD51BC963C1CBE00BEAC3D0C3E6B3BEE3DB93DCB3B393C55BEAE3D57BE97BC9A3D25BBFCBD2B3CBA3DA53AA33D1F3E8FBDAD3D0C3D4BBDE5BD87BDA13D9ABCE8BC1ABDB3BC073DB839A33DC7BDD4BD4EBDD6BDB53DCD3DA8BCB03C6F3DC9BD0F3D51BD14BDC8BAA5BDE23C02BE18BDA63CF83D90BB2F3C26BCA2BC24BE06BCF43C82BD833D003C5BBD90BD6ABBC0BBF73CC6BD05BDF5BA3B3D133E513DC93C2FBC83BDA83A37BD1A3B903D363D06BD90BDD03DACBDE2BC8CBC12BC29BEFC3C7E3D4D3DB9BCA5BBD7BC2A3E12BEFFBDC0BC32BCE73DB03CEEBBB7BD45BDC5BBDE3CBEBD713D85BDD6BDFBBDD83C31BDEFBBE1BCB6BEF1BCB4BDA3BDADBD2C3D02BD04BEC4BD5EBDDF3B9CBDC53DBC3C233D183EC63CB53C6DBD23BD11BD623D5C3CF43D82BD7EBC98BCAD3C253C923DB43D0FBB87BDBA3DC23C36BB04BE163ECABD46BDB2BD2B3D643DC13DAE3D90BB473DBE3DB9BD7FBDFCBC833DF1BCEC3C573DC5BC4B3DBE3DDA3D13BDE3BCD2BDD73DD13B3DBDA0BD053D1FBBC23D263DD9BC37BCC6BBE53C9FBB9BBC5CBD1DBD933DACBDC0BD2ABDAB3BDD3D173E12BDA9BD8ABCE93CB23CBEBDE73D5C3DBDBDD0BCE9BC53BD923D0D3C693C3F3D02BE913CDE3D65BD193B9BBD28BECDBD363D93BD13BECEBC3FBDCE3B0E3E933B7F3DA23D8EBD27BC25BD7E3D983D13BCD43D593C613CF03C0EBD0DBD563D27BDA0BC943D563D203D09BE933D453D993B8DBDE23BAE3D373D2E3CE1BDB73D213ED73DECBC463C92BC94BC933DD3BDEF3C70BDA23D00BE4E3C733DBDBD833D0D3E9D3D22BDBD3D88BC98BBBCBD8DBD8ABCCE3D0BBC7E3DF13CFEBDAD3CBD3CE0BC26BD503D1DBE71BB14BD323D893D35BD703D8BBAB13C943DE5BC29BD503D17BDE0BDB73D493C253CEEBB8F3D023DF73DC33D133C7E3DDEBC89BCF0BC1A3D11BD603C01BC7E3D073E4BBC32BB16BD863DFB3DDD3CDFBDD6BD1BBEB5BDDABD98BC583ECE3D60BCA0BC363D653BA4BDCF3D32BD963DFC3D61BDBABD9B3DD63D3B3DF03D1FBD903B5A3CC83D423DBC3A0ABCC63C50BDB3BCD23E1DBD4A3B6E3D54BD9F3D2E3D82BDD33D2DBCE2BB98BD3FBB823D043E97BC873C1FBDD43DBB3DAB3CB63C3C3D743B92BB283E0C3E8C3DD1BD63BD3EBDD8BC29BC7A3CC3BD8BBDAD3C13BD503DC93D9D3C4B3DE8BCA1BD46BDFE3CE53D85BD14BE28BE82BD573CA0BD5C3D26BD83BDE9BB25BD353C833DBA3D8CBC573D003D7EBDA93DC8BA6CBB1DBD153B4E3C0C3DD83CC23CCEBD9A3C2B3B8FBC8B3CB83CA6BD2B3AEBBDDBBB83BDAD3D243DB23C7F3D603D183C7B3AEABCAABDAEBC3C3CB43C9C3C7CBD3FBD0BBEE63A823D783DC5BDDFBC0FBEBBBC24BDDD3C283D2EBD20BD84BD393DB2BCA93C08BDC33DED3DCCBB9A3C81BD34BD453AC33D5FBDC9BD5ABD5C3D463E43BD53BD9C3A163E83BD043D033DC93B053E3BBDADBD973D003E9F3D59BC903DBB3B63BD293D9DBDC23D473CDDBC3EBDC63D43BC92BC223C803D87BC8BBCC4BC3C3DC43C12BE8C3C523DCBBD533D6B3DC0BC993D1ABE90BDDCBD6F3DA03DCCBD4E3C76BD023E283DBB3D5EBDF0BC4B3E5C3D5B3D42BDB6BCDCBBD83CA4BC353DE3BCB43B333DAA3DB43C503D1EBDA13D83BCB0BD6EBCA33CDFBD1ABDBC3D7B3DFBBDEBBCA93D22BDC43D253D91BD163E49BDD13C2E3D993C86BD093D04BD743D8E3D3E3DDDBC0639F2BD373B293D0FBDEDBAE3BC58BD76BDC3BDD6BD673D4D3C813D403D4B3DDDBDE4BDACBDE1BD303C7C3DE5BC01BE5DBC4B3DD4BE5B3D92BD433CF9BC363DC13CBB3C7DBDA13C963D263DE1BC633E45BCA4BDE03C7F3D803DBD3D663CF93D783DE7BD143EA13CD1BC053D07BE35BCE0BDAEBD9E3D8CBD9CBDC03C633DBFBC683B2E3B7D3DA5BC11BD08BCA0BC08BD013E91BD273DADBA9FBC26BD8A3D1B3E543CA33C92BBC53D9B3CAA3D02BE8C3D3CBC933CE9BD7DBD5B3BB33D81BD94BDC53D25BD20BDDEBCB9BCDC3C6EBB993D5EBC443D023D01BDB03DEB3DABBDA43CC8BD99BDA13DF83D273D5BBD12BD873CCFBDF83BB13CDBBCCD3B9C3DC43D053DADBA863C39BDB93873BD673DB93C9EBDE1BABABC9DBCF9BCEBBD3B3C313C773DE53CF9BC3BBD973CE0BD01BC943DB23DEA3B9D39F5BDDDBCA03D193DACBD143E083EB03D403D21BC07BD00BE0ABD733D383D413D793D8F3DC3BD0A3C943E2E3DBD3B7EBD17BD333DB23D2F3D313E463D503C733D9C3D2EBD8C3D523B89BC5FBD0A3D12BDB63D613CDA3D383D63BCDD3DA8BAF53D34BDAA3D58BBCABC88BDBF3CFABD87BC77BDF63CFC3C103D7DBD5FBDCCBC44BCB03DB5BC77BD013C7F3CCC3C4FBD14BEB0BD8FBD3EBDE4BB03BD01BEFABDA43C5BBD673DB23C6EBD58BDE2BDE0BDC93C493A103D853D953B1D3DA0BD013B0B3E49BB80BD78BDF93B843C8B3C883DF03C313DC3BC02BD10BCAABD513C053EC7BC54BEBE3D6BBCD1BC40BD143D0CBDDD3D8DBD69BC8EBC71BD83BDDA3BBBBDCD3DB3BCC43D383CAEBD423CBC3CB6BC943A603D9ABDC63D11BD96BBD33C81BD5F3D4DBD97BCD93A763DD9BC383DC5BD263D0D3C973DC6BC57BDE4BD80BD963C77BDC7BD013D1A3C3D3DC1BADABC62BC04BCBCBC56BD0E3D013DB6BCC13DE93CCE3DDC3C32BD923DC9BCB33DBCBC1E3DBFBCB23C6CBC8DBD2D3D70BDD63D863DAB3DF63D343DA83BACBDF7BD14BCE5BD793CDC3C1E3E22BD99BD9BB99ABD363DECBCFB3D703DA33D5BBDDD3C5D3D4B3CC4BCA03C0CBCD4BD733D933D8D3DDB363ABDA83DB6BC07BD2C3D91392B3E5EBD0A3E3F3BE53CAABCBC3D0ABDE4BB19BED93C31BD9A3DD5BD663C23BC123EB53C2B3E543C7FBEE2BD773C143DBABD363D863DBCBD4D3D893D90BD8BBD0A3D613B0B3BA4BDDD3DC23C323D8F3DCBBC0DBDA53D003D8C3D2DBEBCBD9ABE8BBC02BDECBB62BBE5BB94BC20BD6CBB2EBDB4BC37BD823DD43D0C3DC63D0A3CD4BCFA3DBE3C023E413C9CBDE7BC6FBBEBBDF83C4B3E2FBD563CADBDFABC943D8DBB95BDAF3DF3BB033E133E26BC9D3D82B97BBD36BD90BC4DBD36BD09BD9DBD78BD9FBD5C3DB4BC2DBCF4BDE5B9013D763C01BE013EFBBC94BCED3CEB3C91BC373DBABC31BBD93D55BE55BBB9BCA7BCAFBCB63D13BDF43CC43CAD3CA13DA2BDC2BD423D013DA23D1D3C043E6EBC38B9BB3D073E823D013E883D033D043E81BD2EBD72BD793D5A3DD53DFDBD8DBC743DEB3D8ABDD93D533E06BD14BDB6BCCD3CAC3D1DBD0BBD943DCABDB6BD753D533D1E3D983BEEBCA23D333D4B3CDDBC87BAD4BCEFBD5CBD3C3C863D2F3E79BC60BD67BBF23CD7BD8E3C01BDE53DE43CEBBBC8BB9B3DC3BD723DE03B323BAC3C0ABD9CBC9E3D11BDF53CA73D153D88BD833D823C7C3DBABD3A3C2A3DCE3C623D6ABDAF3DAEBCB13CC7BDE6BC1C3D853D803C54BD85BAE3BA2ABCA23C8F3DD6BDC83D0E3EEF3B9EBCB4BDB5BD6CBEC9BD79BDB13D9DBD41BD88BCAFBDDABDFFBCA63DE03DE1BD823D183CAFBD583CC9BCC9BCA33D183D973DD9BBDABC8EBD85BD85BD93BC603CCE3CB6BC4D3DCDB9153D073D54BD72BDF6BD92BB7A3E783C983D3EBB893C11BE55BDC3BC043D68BD273D603CA0BCEBBC0CBB543DB73DC83B16BE29BB153D74BC043C833DC6BDFD3D82BDBB3DCDBD9DBD6FBDA7BD073DD1BD7EBC77BCCCBD70BDD73C033D4CBB313DAA3C4CBC9D3C873D5DBD1A3DB6BD5C3DFD3CDC3CD93DEC3D2B3C42BC9B3D52BC9A3DB43D00BCCE3B85BC87BC60BD07BB7E3CD53DEC3B3D3D49BD203ECF3DCBBD8B3CB9BC8FBDC53C67BDD2BD26BDE03CA7BB99BC353D22BC0F3DAD3C1BBD8FBBCB3C75BCF2BDAA3C8A3D1A3B5D3D453DF3BCA03D1B3D6CBB0A3E893C34BDE8BC86BCE93D9F3DAC3DADBCEBBD023BDB3BDEBC2B3B273D343D2DBD083C67BD06BD98BDC43D033E9C3D68BCC8BD113D553D833DAC3C82BDEC3D7E3C053D763DE8BDD3BCDC3D38BDECBCF53B5CBDB13CAD3DF23D8E3CCE3DBC3C443DCC3D973BA53B233BE33BDD3DA63DBBBC023ECFBB233E3DBC75BBE7BCCB3C2F3D21BE16BD5BBD2BBD893DE2BD87BB82BCE33C96BDA4BDE3BC85BD5DBD17BD6CBDFDBC5BBD4B3D053DEB3D7EBD88BA013E8C3D0FBDE9BC1EBDB83DD33CD53CEA3D11BE593C943D163E143E30BCFF3CA63CC8BC92BC8EBD6ABB503D383DFABCDF3D58BC9D3DA43D593D523CB13BE33CF03C71BED8BC7ABCAF3D7B3DA1BC83BC173D19BE913DB93A1ABE523DCC3D06BD2F3EBF3B093E7F3C22BDC0BDA5397B3DFA3DE5BB95BD003DEDBD353DA83D6E3D5FBD403D6B3C373D643DB03DC8BCE93D28BCCABC813D773DDA3D6CBD943B803C2DBCA83D773C22BCEBBB10B9023E743D093EA4BD933D193CBD3D31BDBCBC9C3C0ABD4FBD2A3ED8BC623DEEBD6E3C143C9EBD46BDE23CF9BC0EBD113DD33D693CF73B0BBCAFBC0FBD093D103DF43CCA3D8CBC3D3D0D3DE33C303D9BBC2E3DAD3D24BC4D3DC3BD243CF73CF43B79BDE43D073E803D613DF73BED3CEDBD44BD81BDF6BD3D3D68BD533DB0BB6FBDB43D963D2D3DB8BD4C3C81BD303D093DAD3D6CBDAF3C11BCD13D0D3D693DAC3D2B3C9ABD96BA09BD03BE923D79BD763D403D3CBD953DFA3C5B3C86BD86BDCF3B873B6A3DEABDABBC623CB9BD4CBDC83DF1BCE03DA0BDE43B603C99BDDB3C0BBC093DDCBC7A3DB5BD46BCA93C113D0FBDFE3C283D5BBDB1BD913D963DCB3D153E043B76BBECBD9D3CBE3C293DF93C70BD26BD11BDC3BC943D3F3DC63DBB3C8FBC17BD46BC0FBC75BCDCBD033E053DB6BD17BEA43DAA3CE03B09BE0DBDF6BD8A3DF3BCA33A893D683DFCBB7ABD10BCFC3D1EBEEBBD753C7BBDD9BDA0BDAB3D1D3DBABD91BD08BE4DBD773D223D19BD9EBB1C3DA7BC29BCE0BCC2BD2A3B90BC6FBCAF3D073D8CBC4DBD32BD563DF3BBD3BDC7BD37BDDABCD43D8F3DA83B473D663D773D4BB82F3D80BDD83DB1BD103DDBBCD53C053CCBBD64BC8B3DE0BD63BD2B3C483DE03B473D8F3D8B3D03BD1ABD64BD40BAB7BDD03C92BDA8BE473DB33D5CBD13BDE5BB56BCF7BC3ABD05BD4C3C46BB1D3D48BD78BD28BD893DA2BD09BEA1BC113EBD3D02BEEF3C20BC08BEAEBD863ED8BD043E5FBDAEBDCB3D653B923C1B3D77BD54BC8BBC08BD413D31BDD83CD7BDAF3D2F3DAE3C0D3DD0BDFEBAA1BCDEBD28BD69BD643CED3B06BC113D733BC6BDEEBCF0BDC33C9ABC173D023D4D3DCE3D77BCACBDF4BDDD3DFBBC943C8FBD8B3C873D3CBDADBDD73B6F3D13BED93B5ABD64BC45BD7ABDA83C253DFE3C583C00BB833DA23BB53C98BD6C3D16BD963DCC3D903A523CC23C8E3DF9BC983C433CAC3D083D4ABDF1BCF43D4EBBBABDB9BCC53C36BDEB3C873D403D4C3CF2BD093E92BD9ABDD0BCEA3C5CBD4EBDA4BCD8BB68BD053E99BC87BD513E843D36BD57BBC03C1FBDC53C883CDB3CB73D843C58BD3B3E413D5CBD113B0CBE1BBE79BD923D8C3D11BDE23C5A3D7DBD9E3DB83D143D463901BDB13D85BD8B3CAFBC113D75BC743A6CBD85BDA93D523C883DEC3B6ABCED3D59BDBCBD283D0ABD713C1EBDF3BBACBDB73DD93C223D54BDF33C6FBCBC3C993CA43D993D5BBC303D2C3D3EBD5EBD303D2DBD4DBCE0BC903DB23DF43C86BC043DBC3D54BDC73D6DBC8B3C84BAAABD763D073C8CBD0C3EE83C33BD8DBD753B903D393D423D1B3D8EBDA33D9DBDA83DB93CA6BDA9BC96BC8EBDEE3C023DECBCC53CEB3B2EBEA7BDD93CD0BC073D8FBC46BC923BEB3D1A3E0C3E6DBE9CBB3C3DABBD0FBD82BC893D173DCBBDA83C363D26BD87BC253DB3BD9BBD99BD173DA03D073E5F3CECBDEDBD633D40BDDFBD773D0EBEDB3D54BCD5BC0EBDB9BC1A3E3FBDAC3B75BDD3BD9EBA15BDBA3D0BBE41BE0F3D1FBB0EBD8A3C913D433C9E3D433DC23D35BD203ED03C9DBDD53CBC3C003D30BBA2BD3FBCC9BC2F3A673CA0BBC03CBEBDC23DAEBCA73D8DBC9DBD5A3D613DCFBD5ABD5F3D953DEEBD823D35BDD4BD043D05BDED3C07BDC0BCDDBC913CA03B3ABDA3BD96BD0DBDD7BBAC3D8ABDD83DAC3CD33C9DBD06BD8B3DA83D79BD06BB0E3C13BD74BDFE3D40BD89BC09BEA9BD44BCD5BD38BD083CA0BDA7BDA9BC163EE83C82BDDA3B6B3BFA3D41BDA93DB1BD293DD53D07BD0DBD07BEDCBCA9BD663DDFBC8FBD99BB6BBDD0BD713D7C3DB5BCAABD13BD4EBB8DBB2B3CEF3C5EBCAEBC88BD8CBD81BCE43CB7BD9FBDB93CDCBCE53DA83DE03DD83DB2BD973C943D04BE993DDB3C813DC53C263C9DBD32BD9B3D413DD4BD92BD2D3D1A3C8F3DEA3D75BD443DF2BD3DBDCBBD843D0D3EC0BD9BBD2FBB2DBEEA3C1ABDEABD64BDE2BD683DEF3D05BD2ABEA53D1A3D81BD47BDD83CDCBDB53DF63BE9BCA53CE93DF4BCA23D95BC74BD423D14BD25BE8E3DBBBD04BDC2BB223D81BC3A3DA8BDE5BCEFBCF2BDACBDAABDD13C63BC883C223D3ABD0B3DFB3C7ABAA5BDCA3D7ABD16BD55BDD8BD2A3D41BD9EBDA33DB13D083E823D4EBDC2BC323BC2BC0C3D82BD2D3DA23CC3BD1EBBC7BB9A3D5E3D9F3DE9BDA33C1ABCA93C673D74BD723D933DC43DC43C093E2C3E0EBDDE3C0CBD703DDEBDB1BD3CBD06BD1F3DE1BCBA3D6D3D2EBB2A3D653A2A3C903DA03DC33DE03B363CB2BD923CBB3CB93DF0BBC53CB83D043EB1BD32BD82BD35BD8B3C0D3DA63977BDA2BD91BD50BD56BA2F3D03BE883C99BC35BD83BD673D423D23BD8FBD323D293D113E7BBD993D5BBD1F3D703CDEBC813C0BBEF0BC2E3D93BDD2BCAE3D243C98BDE5BDEBBC0ABDB1BDF6BD32B79BBD19BD2ABD123E323D83BD183E943BBCBCCFBD503BF2BDCBBCC5BD073E0D3D333C093D753D96BCF0BB97BB3A3EE63CA9BD95BDB5BCC73C873D6A3D07BEE1BDC23D64BDA83BCA3C593C05BDE8BD87BA6C3DC8BD86BC223D63BD933DD53D2CBD1D3D563D543DADBB673D8B3CA63D78BC71BD403DC53DA5BDBC3D91BDD33DA8BDCE3DB9BD013D713D8DBD8BBD533D0E3B2BBDB03D13BDD4BCA03C2E3D9F3CF73DA23A28BD913D86BC843C3C3D773D8DBCECBCF03CB8BC51BDC83D1BBEF83C313DEFBC833CB6BB9CBD853D133DA2BC1EBDC2BC853C63BD7ABD6F3D5DBDB4BC08BC403D01BBCB3C443D26BC51BD423D573DD4BD3E3DD1BD0EBD64BD4CBC5DBE88BDFFBCA63B97BDCA3D3ABDF03D07BD713DE8BDAE3D0DBC16BE51BD9C3C7A3DC83D203C0D3DC9BC9A3D66BD91BDB3BD83BDC1BDB0BD7CBD04BDF33B4A3D083D313CF33B8ABB073DA93D563D8DBCFF3B3A3D943C41BD66BDEBBB09BD98BD843D77BCBABCC1BD26BE773B173D91BDC7BD60BD44BCCFBD4C3D2DBC62BDCFBD873D703C61BD543C05BDA8BD94BCA3BCD43DD8BC883C0A3D483DA93D783DCEBCD93DB0BD4A3D8BBD8ABCBABD503C4BBD7BBDCA3D5EBD00BBF53BAEBC24BD13BDA3BC6D3C913D9C3C9A3DE53CC73C16BD9ABD0BBE8D3DFF3B7EBC033D26BE173DB6BC373ECD3C753DF43DAA3BB33CE6BCBABD72BD5F3D243B6BBDA63D5CBDA2BD763DA7BBA6BBA2BD273DE73C8B3DF6BCD3BDF0BDC9BBE2BC723C853DD0BBE83B41BCB43C44BDFEBCEBBC46BD04BEE83D163D843C9BBD03BE9ABCE43D5EBC3FBBF63DB23C12BE383DE9BCBBBDE0BD8D3B79BCB6BD163B96BDD93C893D173D263D453D2CBDBC3CA5BA353CDCBDD43D7E3CF4BD31BD3C3D293D993C253D583D153C633DA8BD9D3D603C783D0BBC86BD42BD9E3D2ABD6C3DB4BDD6BCDBBCDFBCB93CA23CBA3CF13CDFBC11BE52BD28BE02BE013EE03DC4BDBCBC6BBD873D883C233D84BDE43A4BBDAC3DAA3B963D15BDA8BA903D213CB63C13BD923C963D293DB43C813C973BAFBB5C3D65BC9EBD403CE3BC77BC3E3D9FBDC13CE1BCE0BB7EBDD43B5DBD29BE89BB823D44BD6E3C16BDEC3DCEBDCDBD49BD4BBED13DCA3C41BEE53CB33C61BD9CBC253DBF3D493D1CBDE3BCF73A8CBDF6BDFF3DE0BBDD3B753D1F3D9EBCB4BD8E3D3CBD99BD6E3D40BDF8BC08BCD73CFCBD2F3CB93DBB3D4CBDCDBC92BD9EBD22BE9D3CEB3BCD3C323E5F3C5EBC18B9693D2BBD49BC20BDF139883D1FBED03C2EBBF03D153B49BD70BD503D5C3C12BDB73C0BBC963D7EBC913C83BC283DCBBDAEBDDB3C72BD2ABD79BDA0BD223D73BC4F3DBA3DACBD1C3B19BDDA3D5DBD753DC4BD40BD3EBE07BC18BD25BD113E3D3C7E3D8D3D41BC433C7EBDE93C6C3D853E7B3C1B3DE43BC13D493D86BD5A3B9EBDD83D0F3ECB3D7EBC853D77BDB7BDE93CA93C4FBC343C933B5DBC923BD0BD90BD69BD17BC34BD543DBB3BC43CD3BDE2BC29BEE83DA13D9B3D213D6CBD3E3DB33C41BCF4BCD23D033D22BE78BDF8BCAEBC8A3E913D003AB73D9DBDEFBD36BCBC3D393DC9BCC5BD563C16BD9ABD0A3D0ABEF7BDC03DC1BD8C3DDB3B833DA6BD923D9FBD2B3D2EBDDBBD983CC0BDD83C6B3D72BC92BD923C103C8ABB4DBB443DA03CD43DAA3C90BC1ABD233D833B183D03BBBD3DE63B883D6A3D9F3D23BC923D923CE8BD3F3D28BD543D86BD4ABD54BD9A3CCEBDE4BC2BBD063D023E553BAD3D5CBDA6BC943DD63C08BE5B3D0CBD9CBD32BDFE3CCB3D9ABDE7BC23BC2D3D73BDB73C06BED43C48BDCBBA26BC4C3D87BD293E49BCE73A8B3D41BC1A3C763C9E3D77BD033D013DFE3C41BD963B823D1EBC7C3D193D1BBDE0BCBA3D343D3C3C12BE38BC51BD33BE20BA363DAABA20BDC0BB783D78BCB2BDB4BB693DD13C0D3DB7BCFE3C973DA0BCDC3B8EBDDC3D9F3C8BBC413E9BBDC3BC693C483DC3BDD6B9253DFD3C613DC6BD483D913DECBBB0BCD6BD7E3D9DBDA03D10BD99BB4A3DE6BD87BD98BD703D9FBDB83D523D9CBDBBBB4B3D6A3A223DB6BD003D33BDB93B023D3B3DE5BDED3D733CFF3A02BE0C3DCABC0A3CD73D693D8FBCB13D4FBA7B3A713D0ABDDBBCD03C6EBDEFBD483C643DFABC143D17BE25BD8A3C1D3C89BD9C3DF73DC1BD813DB73DFDBA1F3D073DBBBC3C3D193C4F3DA13DCC3C97BD373C823D113D3B3D273DE03A28BD84BDA63D4B3DC5BD373C22BDED3DA7BD55BD79BD1E3EA9BDAC3D65BCA93D24BDD43C25BDC63D803C323D223D1CBD183C8DBC8B3D4FBD9CBC4CBD893C153EFABC8FBC873CF3BD733C4C3DBCBC063E1BBD3B3DB1BDA53D53BDF23A813DE6BCF4BCFF3C62BDBB3D0BBECE3DAC3CF23CA0BD683DA33D9B3C57BAB63CFE3DBFBDA03D0A3C3E3DBFBD973DBBBC973D1EBDFF39553DB0BD323DE93D50BD353D6CBD973DCABC5DBD90BB37BE773DE6BDCBBC603D283D1BBD023E0F3D213D06BC7F3C093A3BBD23BBDCBD613D96BDB4BDB43D553CA63C363D91BDD33C59BDD93C263E553DD6BDEBBDB8BD06BE403D393DFDBC3D3D26BD04BDECBC0ABD78BD88BC64BD563D83BD00BE0A3D693DC4BCC5BD053E9BBD133E183E5A3D923C77BD8D3D1A3E083ED13CBCBD833CFC3C76BDA03D8F3BF53D763D6CBB18BDF03CE4BDD33CA8BC173D693DAF3DC03C953D81BC593DE4BCAB3B8A3D8DBDE93E523B49BDE33B7FBD263D523D1F3DEDBB523C143B0CBCD4BC963D013E153C16BD543D72BD43BDCD3D3B3D7EBD48BD06BE68BD98BDCE3CCCBCB1B9AEBD263DDC3DFBBBF23C983DBC3A343C81BD2DBEF7BC60BC023D823D3FBDBFBD213D13BD2FBE523D323DCBBD873DFBBC18BD92BD9EBD493D5ABC833EFE3B6BBC663DB3BD8E3D59BDFEBB9BBD83BDF5BC1B3D0ABE0DBDC83D16BC7B3DCCBDA9BBA9BC1B3EF6BDA3BDBC3C58BD543DC6BB753CA5B93DBE873CE2BDC93D8CBC853DD83D5B3D053D44BDAA3DEB3C0F3E7BBD443DD0BBB23D833D04BD923D8E3EB2BDFE3D66BCE33C1EBBF1BC0E3DEE3D0FBDF9BD6D3DDDBCDCBDA83D75BDD93D8ABD48BDA43DB23D6A3D9C3C15BDB3BD45BE2E3C39BDA7BB38BD9DBDB03D773CA1BDF9BC61BD433D8CBC7F3C3C3DA63DCDBD543D003C8DBD8B3DCB3CD13C55BDBB3D5ABD6C3CE83B01BDF33AB03CA5BBCBBD84BC1A3DD7BD48BDBD39613D81BC3F3D093DEFBDB7BD82BD54BCE33DC03CB1BD2FBD183DB7BD00BE39BCB2BC7FBD853D66BD2ABD98BCC13B853DE13C263D70BC9A3C33BDB43CCEBD1BBC14BE9DBC69BD3E3D563D263DD63D99BD5BBD633D4EBCB4BD873C773DB23CAEBDC4BDC83DE4BB103D3D3C1C3E2DBC603CB53CBD3CD43DE4BCA9BC503D513DD63C9EBCAA3DD7BC6B3D983D8D3DBFBDAEBD43BD723D543D04BD45BE933D1A3D05BE1CBD1B3EF63DD73ADA3D283E6ABDE3BDA3BDB53B8F3DEC3C4ABEDABDEF3DB9BCFEBD9EBCAF3C6DBC6D3DB83DFB3D143C36BEFCBC64BCE43C153CE0BD293DA83D473CA53D9BBD34BE0EBE0F3E3D3BC5BDACBADEBDA53D5EBD1EBEE0BB47BDA83D84BD843C173E5C3D1D3DF43DB3BD9ABDE0BDEE3CAC3DF23C4A3C07BD1ABDFFBC64BECC3C20BD5A3D86BB4FBE723D9E3C23BD133CB3BC843C45BDBEBDF53DF03CA5BD20BC013D4ABBD1BD4CBD983D75BD823C623D583C913D933D083E133E233D683D2F3D003E04BD3F3CB5BDF7BC38BD8D3DED3C93BD5B3CBBBCEE3C04BBAA3C1FBD21BCCEBC9CBC8B3C283D2FBD9EBC9D3D10BD793DACBD633AE2BC853D4BBC913DAC3D0DBB903C0D3CB2BCBB3D1BBD7CBDBF3DA4BD24BCBDBB323EE0BA933D3C3DF2BC56BBF0BD21BE91BD6B3BFD3C5CBDFFBDD53CDF3C633DDA3B123CEDBDA1BDA4BD563C8D39B0BC1E3E993C0DBC97BD84BD1F3D92BC503C92BC793D8BBD72BD17BDA7BDCF3DDF3D4C3C73BD65BD2D3DE03D693D573C893D233D5A3D4DBC67BD03BDD2BD86BDC9BCF03D72BB8DBC1A3C6CBD92BD133D8FBC9EBA963D8D3D34BD41BCC5BBBD3DF9BC95BC01BCB1BC0A3D843D2C3D683DE7BC8CBD033EA73A0E3E23BDAD3D0FBD84BDDD3D993C83BDA43D13BE8A3DC1BBE63B7E3DE73CC73C263D293A093D3DBD96BDA2BD213DD8BDB5BC3A3EB5BC88BC23BD773BE43C86BCAA3BA53CBA3DFD3D8E3D043FAEBD473DB4BDBDBDEDBC93BCA2BDB6BDD7BD9E3DA33D59BD783AE5BD193DEA3C873D17BD17BC9C3CA53D953D91BD43BD6C3CC23D1B3D953D8D3D00BC903C1ABDF53C6E3DB3BB853D243D263EDBBC89BC80BDB9BC3EBDDDBD113EAFBD97BD633CFFBD5C3D2DBDA8BD153CDE3C67BC19BD5DBD863D7ABD67BD67BDD13C903CE83C85BDC53D0BBDEA3B373D79BD0ABE8EBDBABDFA3DA7BD19BDD7BDF8BDFDBD0DBD203DD2BD92BDAE3A47BC823D6ABCFD3C1B3DB13C65BBEE3C953C8CBD973D98BD9D3BA1BD383D27BDE8BCB93C793CDCBD6B3D97BCD63D34BEEABD663DDDBD853DA0BC4EBD1EBAA0BCAA3B2DBD05BE953B723D503BD2BC01BD51BDBA3D89BD9B3DFC3CAA3DC93D7ABD233CA0BDAE3DC7BDE7BC13BD633DEE3BCBBDB7BD55BBCDBD083CC4BDDFBD433D863DD3BD263B883CE5BDF2BD36BC03BC84BC503D273DADBC9BBD30BD303C2C3DB4BC703D40BD8E3DE3BCB7BB34BD9F3D9D3C7DBA20BDF0BD7E3D41BD15BD183D09BD58BDF13B09BE433DF8BDB5BCCABCF6BCE3BC85BD12BDD2BCA9BD56BD5FBDF9BC65BCAA3D46BC14BE50BB11BE833DEEBD45BDB2BD65BB0C3E433C01BEB5BD49BD1FBD98BDD1BDFABC6ABD2CBDA13C9D3A87BD533D0D3EEDBC44BD273DC63D4BBE6CBD153D01BD62BCB73B143D403D7E3DC33DD5BAD5BD85BCB33DF53BC5BC89BD3E3E393E123D46BCE83D7A3D34BD393C9C3D8C3A123EB3BCAE3C4F3C41BDAABDFABC713C103E6FBD233D48BDE9BC323DC53D173D833DFDBCBB3CB13C3C3C6E3C98BDB83CAC3D58BCBDBC573E3A3C403D923D5EBCCDB746BCC93CF0BCC3BDA13C533B64BDE23D973D14BDA73D31BEFB3C9A3BFDBDBF3D3EBDB43D663B28BDDB3CAEBDC93D623C9ABDBC3D383E22BD933CA3BC4B3D503D8A3CB83D0D3A55BDE23D3BBD5E3D9FBC27BCE0BC89BDE0BDF8BDB73D203C313D983D42BC8F3CF83C6A3CC83C233D6EBD113D96BDB23D8E3D9C3D8BBC5EBD113DC33D2F3BAC3C5F3DA83D73BDE33C1ABE1EBD07BD673DD93ECEBC4FBDC1BD6EBD4F3D9ABDFF3D54BCC93D273DDB3B47BE88BD403A09BE743CE5BB583DC3BCD83B523D08BD503DFCBB9C3D873DDEBC1CBEBFBCCCBC0FBD0D3DC6BD9F3D86BD333DFD3BB03D9D3C693C293D133DC43B773C9E3D003EEE3C603DA33D2BBDE0BC3CBDA03A963D88BDD33D053BBF3C07BDF1BDBA3B3D3C84BC75BC023DAEBDF13DD8BC6FBCD73D293B9E3D2EBDB33D463C9D3CE8BDAABD7D3D2FBDAABDDCBBC1BB37BD913D0DBDC83D3E3D833C82BDE03AAA3DCD3C84BCECBC8CBD573D75BDE13DE33C40BCA3BD11BD0E3C80BD883D86BB163C2C3DD0BC28BC03BD1E3DA53BD0BBCEBCA63DF03C9E3C90BD173E7F3CDCBCB1BD07BDEDBC0FBEA9BD8CBDF93C5CBD98BD483D4EBCB5BD44BD05BDE03DDBBBB8BD033C8A3D433EE6BC663E803D223B113FCD3DEBBDFD3DEA3C2E3D133A523D0FBE0B3DA53C8FBD543D173BE8BCB23CB13D06BD0E3DF93CE9BDA8BD8B3DB3BC8B3D593B5FBD083D9EBD4A3C26BD21BE3E3E50BC363C0A3D473C503DF93DF4BCCEBBA5BAA9BA013D03BDA53C72BD093E133D11BED5BD3C3CEF3C913C02BDC1BD88BD053E20BD58BE1EBD303ACB3D96BCF5BDE63D373DA63C0C3D6BBD10BD793DDDBA3A3D88BC123E08BC35BD59BDD3BDD83DCC3C2BBDB13DBFBD24BDCC3C263EB2BD8DBBC03D33BD28BBC53D3EBD83BD93BCE33D38BC58BDCFBC003DCD3DF4BDDB3CD3BC5D3DBBBC31BE4BBC1F3D173D83BCFEBD2E3D9E3CF23CBE3D693D933DC03D3A3D5ABD95BBE4BC10BD893CA1BD85BDDFBC833D0CBB66BDB73D403DFA3CEA3CB2BC87BD203D2CBCE9BC8C3DAA3DDC3D4ABC02BDAB3C41BCA53C35BD81BCB33DA93DF33C31BD56BCD5BCC33DB53B483D6EBD62BC3BBEC7BCB3BDF6BC91BD8CBD733D583D91BD0EBDA03DB1BD72BDEEBD31BD33BD62BC6CBD06BD74BDEFBD743DDA3C8DBCD2BC3BBD793D3EBDF13D1ABDC5BDA7BBABBCF1BBD13D08BE693D5F3D633D9EBCB0BD77BA0EBE063E09BDD6BD57BD653DA73CAC3CD1BC6BBDEFBC81BDC7BCBABC283D913CE03C113D2C3DF63D66BC543E453C6B3DF13C6D3C083D10BD4E3D19BC11BD213D3BBDB73D333D38BD2BBEFF3DAA3DCF3DDE3C433D923DAFBD813B40BD5CBD1EBED5BC413D16BD583DE0BD26BD4A3D72BC203C87BC4FBDF63D003EFEBC6EBC97BD893D83BDA03D02BD923D10BEAF3CFABA3BBCA5BCF73DC73D093E3BBC033B3F3D43BD8D3DCCBCBEBDD33C053DBA3DD33C8ABD81BC2EBBBB3D41BB263DA73D093D6C3D29BB93BDF5BCC8BDED3B883D283D87BD8BBD813D7E3D2FBC20BBB9BCE13DB7BCB63D133D0FBE9A3DC8BDA4B9083D35BDAA3C93BD253CB5BDF5BC9E3C143E27BDC43D13BE7ABCAF3DCEBBB03AE13B0B3DCEBC663CAABDB4BC09BD99BDB4BD61BB12BCE33C82BD9ABB6B3CA4BDA6BBF33DECBDD0BDEDBC2BBE1EBDFFBC01BEF3BA0E3D043D2E3D9C3DC63CD4BB98BC6FBD04BE32BD363D31BDB5BD443D22BECA3C8B3D823C34BDFABD59BD323DD43D5C3DA2BCFCBC90BDA4BC46BCE6BD16BC923DBCBC083D17BD293DDDBD7CBBBB3DA5BCB1BDC0BC943D90BC373E663D9E3DC739013D403C3F3CD0BB5E3B343DE23D953C4F3DC7BC9DBCF1BD1BBC9D3C8FBDF23B87BCCB3DE8BD1A3C07BC72BD44BB1B3C343CB73DBCBD9DBD42BD82BD3DBC93BB98BD813DFBBD043DA9BD03BEC0BC85BD72BD16BD3ABDA9BC4D3CA4BCCEBD693CBABD51BDAC3D82BD2DBDF53C993DDFBB613D74BD2D3DA73D5A3DD53C8BBD953DF6BDD4BDDB3D8FBDA23DCFBC813D5DBED1BC44BDEFBCD1BD71BB24BD883D7A3D16BC5D3C0EBCF23BE6BC07BEC3BCA33C623D203EA53CD5BD2D3D003EC7BD37BDAFBD863DBFBE4FBDEFBD7EBD193E3D3C83BDA03D11BDB1BC9BBCDB3B373D063EABBDD1BCD33D4CBD923DCABC1E3DD6BC5E3B893CC6BC68BD543CACBDF1BC06BD6BBC173E87BB8D3B103D0B3E7A3DC43CF63CD7BDF6BD23BC933D103EFB3CA43D393D40BEA93D78BD123DF8BC173D083E84BDBF3CE6BC253C03BD8CBC8EBDD5BD3CBD1E3C103C1C3C00BEFF3D333C60BD55BDE03DA7BD23BD46BCE2BCC63DEE3DD3BDBCBC78BC36BD2BBDB73DB0BD783D413D49BDFCBD803D8FBCDC3CABBDEDBD3F3D5E3D02BE21BDE0BC26BD05BDAE3A4CBE833D11BC45BCEFBBBBBC8E3E1FBD6FBD8A3C72BD9B3D12BE95BDDCBC223D6C3D48BDDBBDB13DE1BD87BD643A94BB183DD13D01BE913C8F3D0ABE173D79BCA0BD1C3DCFBC95BD0B3CF2BDE2BCDABDC1BC1A3D863DCD3D7A3CA2BD6D3BAABD6BBD73BCD73D503CC53DB8BC2E3D393D13BC70BDE53DE1BC7E3D263D40BDC1BD9BBD5DBC35BC31BD30BD8FBD12BEF13DBC3C7BBCAF3D613D04BE57BB103E613D653C39BD6E3BC9BD1BBD2B3C1E3EEA3D833D163DA3BD05BDCE3B2A3DCD3DD83C6E3DAB3C413DBABB66BD053E3FBE003E62BD87BD56BCFE3BED3D25BEF53CAE3D8BBCC7BCC13C8F3C46BD8F3B29BC8BBDA6BC2F3D0CBBDB3CBABD0DBD9BBD943EBDBD74BD8DBCF2BB273DBD3C93BD83BDBCBD463D33BDDEBCCCBCD3BC87BDA2BDAE3D0B3D163C33BC463D853DB6BC68BB033C6ABD59BDBD3BA7BC9ABB493DEBBD8B3DA13D7C3D813C313D96BC023E22BD7BBD9FBDA8BBB5BD4CBC263E82BDDF3CC23D01BB6B3DA0BD0F3CF0BCE73DC13C78BD613D98BCC13A2B3E98BD9A3D703D6FBDCA3B1CBD2A3ED63CA0BD203DD53D873C1FBE043BB6B947BD7E3D853D183C923DFDBD9F3D9F3DB3BCB13DDCBC15BDD4BDCF3DD5BD5C3DABBDEBBBDABD48BCE2BCEEBC15BEEC3DCABCDE3B303C323D1A3CBE3B943D8BBD2EBD0D3E263C4CBDC33C583D8EBD11BD09BE45BDDD3C853CEC3B9D3DF63CBC3CB23C34BDF8BC14BD53BBE8BD89BD853DB5BD2EBD72BD80BC1FBE613B3ABC18BD43BDB4BD2A3DC83DBDBCA9BCC2BDE43B0E3EA73D6C3DAF3D63BD3B3CAA3DA93CDE3DC33C9BBBFDBC75BD1BBE0B3C5D3B823D64BD973C963D46BDB33D49BDFFBCA0BCFCBD04BD923DE2BC3D3D21BC74BD603DB9BBC63D83BC81BD873C9CBD233B4CBD5D3DA63DD13BAB3DDF3D433D3DBD963C7D3DEE3D0CBE453DC5BDC53DF8BDE93B5B3DEFBCE63B883C17BDAC3D73BD4ABC19BD0D3D7A3CEDBDB73CDF3D2FBD1A3D9F3D90BCB0BA833D2FBDD23C663DA63CEA3C58BD59BC8C3D56BD4D3C7A3D373D5EBD57BDAE3D97BDE33CD43CDEBC8BBDDA3DDC3C9B3D82BCCF3BB6BC2A3DC3BD06BE313D1A3FF0BC0BBDA4BDA33D89BD3A3EA5BDAA3C64BD7A3DF2BCA6BDC2BDCABD933DE4BD9EBD3B3CF63C16BDD43D10BE51BEEB3D913C0C3E313BD33CA3BD7BBC0E3D643D9BBD91BDE83D34BD9B3B7DBD84BDAC3BEE3CA8BDD5BD15BC9EBDEDBDE5BC07BC6D3D573D80BDC1BC01BC483D20BD20BD85BD23BC01BE31BD2FBD0A3E07BC9BBB5CBDD8BDD5BD503DA0BD49BDA5BB81BCB3BDDCBDAC3C4BBC99BD763D6BBD47BD5CBD003DAA3D5D3D353CC23E21BD0D3D3FBD063E023ED13D0FBD4C3D1A3E9A3A6B3BCD3D043DA33DFD3D76BB623D6A3C1DBD093BF43C41BD243DE5BB2BBD1BBE483ECB3D893DCE3DC63D99BDA9BC14BD9C3DA3BBA3BDB23D73BC14BDE7BD713CEDBC8CBDCE3D223DC53D543B5DBD1BBD893D033A1EBD423D92BD033D9B3CADBD7A3CF1BCC3BDF6BC9DBDF2BDA9BC963DD73C33BDC2BDBD3C063ECB3D393D603DB13DF2BD683D333E553D993D80BDB0BC193D22BDB3BC3C3DA93D32BD70BB98BD6ABD203DE9BD863D02BE823DF23C76BC413DAFBD19BD923DEABC3DBC24BD97BDF2BD043E0C3C6F3DABBD90BD85BDC5BCAFBBADBDEABCD5BD143DEA3D98BC1DBC933C5DBD7DBD743DAE3D5EBDABBC113D13BDAEBC643CF6BC18BC863DA0BD73BDC7BCA9BD25BD123D323DB5BD7DBD9DBD25BBDC3C07BC833B93BD1DBDD9BD6FBDBCBCEB3C19BE82BB9FBDD83CC33DD5BC203E433C0EBDF73CD53D80BD6FBD87BEAA3DFA3C6FBDA43DE9BC173E653C2FBCC0BCABBB473D713C413D3DBDAABCD13D2D3E643B84BD82BDF73ABFBD0DBDB53DB7BDA43D823CBFBCE23CA2BD4DBC4FBC8F3D94BC3CBD89BC00BCF43CE53D613D3ABCF0BA873D77BB93BDE4BD7EBB893DA5BD773C3B3E963B1D3D913BD03D3DBD993D11BEB8BCBD3CDD3D373C073E273DB3BD4BBC773D65BC12BE903D71BDADBD6FBD493D113DCFBD203D6EBD1CBBBDBD953D9E3D023D55BDAEBD9EBDC03D183E983D763D27BEBFBC48BEC63DA43D78BDCA3CF2BCE03DD23C083DF1BC1EBEC4BD943B13BDCDBD8FBD983D5DBDA83D29BE863AE8BC1DBCC93C84BD6CBC50BCD83C38BD27BD613D7B3DF5BD28BDF0BCFA3CC2BD4F3DD63D9FBDA83D66BC8F3DA1BDC93CF8BCAB3DF23B11BD8ABDBF3D85BD7BBCCE3D72BB8BBDB2BC5F3DE13BC33D8239133DD43C443D9EBCCDBDF43D90BC2EBC4BBD303C0D3D433D843D083EE5BC94BD24BD0E3E93BD8ABD11BD7D3DB23C8B3DC03C663C193D6D3C46BD3CBD9BBD713DA43D1BBC89BC9CBC95BCF7BC0FBDCEBB6F3D0A3D14BD5DBD40BCD3BC34BD9C3CFB3CD0BD7ABD6B3D043B5ABDA63C1CBD1EBDC83D01BC613D033DE3BCB83B233D0DBD4DBD64BD40BD143E503CC5BCA13C47BD99BD723D8F3CE63DE23C2FBDB1BD913DA7BDF8BCE23C373D773D463CA73D38BD493D8E3B6BBD23BDD53C4E3D05BE773D153DCF3D2E3DDCBD413C0CBEB13D353C7F3D693D573CB1BCB23D7B3CEB3C04BDD03C483D3FBE693DC63D6D3B9EBDD6BBC13DF7BD203D85BD95BDDC3A17BD163D8ABD16BD28BB22BDB7BC1B3E0F3EBE3D47BDCFBD6FBDC93D243D273DA6BDA5BC94BCB33DD9BDF3BDF73DE1BD463D29BCCEBD113ED23D44BD12BDEC3D9E3DDEBD90BDCA3D9E3CD03C93BCBEBD6E3D9A3C083E073DC03AD83D563DC03DD9BDD7BDB8BDED3DA4BD55BD193E72BA6FBD9CBDF0BD873DE3BDE93CA5BCFF3C8BBD56BB69BC193C02BDEFBB113DB53CE7BC3F3D0ABD1A3DF039013DA1BDE43C0ABC1D3D0E3D593D7D3DD7BCA8BC9BBCEFBDCFBBE9BDA03C27BD1E3EAABD8FBB9B3D67BDD0BD11BDFA3D07BD3E3D11BDAABC8A3D58BDC53BB8BD99BD1B3E9EBC25BE8ABD053EE1BD7ABD373D37BD373D733CC23D303D253D483D9F3DCA3D3ABD05BD7B3D9CBDC13C40BD26BD7ABD023D43BD463D07BD273D41BD87BC3D3D8CBDAABD143D913BBFBCC2BC15BD21BDEA3C913D5CBE763D013E883D32BD383D64BDD13C1DBE8C3D1CBEAB3D63BD27BDEFBCC2BD90BE44BC4DBD5CBC1DBCF53DD13B12BDCFBBBA3CB0BD31BC833D52BD913D2CBD5B3CB5BD1DBC1E3D5F3E54BE9C3D4B3D9A3D99BCA83C043D013D8E3D4C3C813DC4BC60BCF03C7CBDD0BD8CBCD3BD18BD473CFFBBA1BD6CBD19BC233D24BB9A3DF7BC8CBCF1BDDABDF2BCE63C893C2FBD7EBD23BB163CEF3CFF3CD7BCC93E2F3D2CBE77BD06BCA93DE7BDF73C39BD19BD78BCEDBC013DA0BD5EBD94BD66BA10BDD53D4A3EBD3CA3BD873C17BD8DBB1B3ED7395B3DF83CDF3DB3BC8FBD25BC1BBC18BDCBBC19BC76BBDEBC513DD3BCC2BC8C3D443D733D98BB37BDAEBD663DBE3CD13C043D9A3D73BDD73DE1BC99BDF7BD0FBE9F3C5FBD95BB6DBD22BD93BD13BD7ABD40BDB73DBDBC123B1FBD8BBD60BD163D95BDD0BD1C3DBDBC663C9C3D82BC393D84BD20BDA13D63BC5A3C4F3D063E3D3D0DBC6CBDB4BDDBBD1BBD48BDE93C823DBB3C1DBD1ABC973CFD3B98BDE33AE6BDD33B4D3D18BD2C3DE4BACDBC06BCACBD9ABB103C52BD3B3DB5BC183DB23C593D5C3D313DD13DD53B8FBDC238413D3D3DF53C18BD97BBD13D8D3E8A3D963B023E58BCCE3C083DD23B323DD5BD91BD893D2D3DDBBC24BE13BD24BC3ABBB73BF9BD07BE3ABC213D4BBD833CD13C1A3E2ABDA73D233DDEBD903D1C3EA8BDD4BCF8BCCDBD483DCD3DE03C973D72BBA8BC6EBD0B3DDCBC37BD5B3D8EBC673CF5BC4D3DCC3CAB3BC7BD703D5ABDB03D69BBBF3A313DCBBD863AD3BC22BC29BD7E3D8FBDC4BCA4BDB23D3FBCC13C7A3D8B3DDCBDB13D0DBDDE3D063EFA3D2ABE813C14BDD0BD37BE7CBC62BD70BDE1BD9FBC8EBD643AC2BC41BC10BC633CC0BDA23CF1BD5F3C1B3D7DBC4E3B0E3DE43D04BDC33D92BDD9BBFD3D6FBC00BDF8BDD2BD5C3B9EBD12BDD73919BD233D853E06BD603D113D873D0F3C1ABDBB3D0A3DD3BB983C3F3D13BC6B3D3ABC2FBD283D5B3D0ABD823D9A3DBCBC4D3C9C3D863D9BBDA2BD963B04BEFC3CC03B293DD23D693D4FBD38BCB73D79BDE13CF8BC92BD163D3D3D35BB21BD803D0DBDA93DF03C413B85BC35BD613DBEBC23BC44BD653CC23DA7BDC6BCD13C09BE3F3C02BDFB3CD0BDE2BCC5BCA6BC093D733D73BD793D183D9A3D8ABCFD3C443CFDBCB1BD9FBDDB3DB5BC12BCB73D4B3DB1BDA7BD44BB93BDF8BBB93D90BCB5BCFB3C60BD0A3EEDBDD43C813D203D74BDC43D8DBB65BC703D3C3D01BADF3944BDC8BDD8BC4EBD83BCFF3DE0BC4F3DC63A9F3C44BDF8BDE3BD2DBCA6BD49BE833B07BD8D3D773D0EBE323DE93C8CBC6FBD753CB8BDA13D9A3D18BDC3BC01BDC0BC163C863CD43B2D3D06BDA9BD37BD41BBAB3D7DBDFB3CD4BD8E3D4A3BF5BC8BBC8ABD7DBD1EBE41BD163C88BCB73CAABBF13DFABC1ABE163B793DA6BDE2BA113D8FBD68BD65BD74BB6BBD17BD48BCABBC86BC5CB8ADBD2BBE8A3D1FBDC63D743CE4BD3ABB7EBDE23CE1BC02BDA53D583D633B4E3D7FBB233E8D3C76BDC93C713CBABD1FBD98BC62BDB1BDD03CDDBA8D3D90BD13BD673D89BDFE3B5ABDD0BCC03C6E3D25BBA0BC89BD983B2CBDCD3C27BE83BD4C3EC63DD73D463C0CBED13DB33C803DB2BC6F3900BDEBBC253D993DB6BC613C90BCC23DEABC613D683C1FBDC5BD033D23BD923E003A2BBD273DD43D823D8FBD43BD3FBDCBBC83BC35BC08BD543D3F3E52BD96BD233DADBDD4BC26BC17BDFA3C0CBE2F3DE2B99BBC323E09BD9F3D083ED93DF0BCB53C21BED7BB46BD953CA4BDC8BCCD3C453ABC3BABBD4F3D363D283C933DA73D3FBC84BD683DA23DE0BC973C883DC63D46BDC0BDED3B113D85BB9ABA1FBEEFBCBF3D36BD41BCC63D0ABCF43C74BA01BE483DC2BD233DA63C563DF83C77BC0A3DB63CF43C383D4D3CBEBD483E313C6CBD8F3DD4BCFC3C473DBD3C413D8C3CDDBD1A3D69BD44BC2E3EFE3C933D86BC2DBD223E9EBC69BD3CBCE6BC463D28BDE3BCA83D393C063EA93D94BD70BDC0BCD9BD9E3D5C3DECBC98BDD6BC5B3DE53C5EBCA13D2EBDCFBD8C3DDC3DA7BDF3BBBD3DCE3CA1BDE23C6E3C84BD203C193E1EBD0FBD213B433DAC3CE63B013EF9BCD2BD073D54BC963C203D4BBD653D253D5A3D753D5ABD0D3C893D5EBA093E7ABC653D083DDFBB8F3C7DBDAD3DEA3D473CD23D9CBCC03B773D003D31BC1DBCD7BDAFBCFA3CA8BC11BE36BD7E3CEFBD99BD3DBDBD3DB83DBCBD3DBD2EBDE6BCEB3D3B3D153DA9BD3C3C35BD913D023D64BC8F3DAEBD31BDE2BC39BDADBD8FBC243E40BCD4BCD73C9C3DBC3D1BBA103C84BDFEBC203DEC3D42BDE6BC3ABD223E913CD73DB9BC22BDB83DA33D46BD743D1BBED2BC59BD3CBEBEBC6D3D69BDC13D96BD713D2CBD81BC75BDCD3D9FBD453DD4BBA2BEA2BD193D99BD0C3EC7BDBC3C1A3E1ABCA3BDEB3BA93B063D1ABE84BD23BD613DC7BC3F3D56BD09BC7D3D943DD03C06BD8FBD07BD683EB0BAD83DA73C94BCCEBC6A3D99BD983D06BDF93CE03DE1BC353D06BEACBB023D18BEBDBDF23D4A3DBCBCBB3DC0BDF4BCDABC28BC39BCD03DEFBD1DBD3ABD9ABC573DAABC8CBDAC3CAABD433DA53DCB3B11BEA13DF73C38BD89BDB03DEBBD343CD93CF33D11BD72BD19BC5CBDB43DF7BD76BD563C983D32BD0A3EC13D1E3D8F3DE5BD3FBDFABC55BC45BA8DBDA5BDE43C43BD1F3CF4BBBC3D873D8ABC413DDFBBE63DDBBDE13D4E3CCABC293DE7BDF03DACBC363DC23D8D3C92BDBABD7C3CB6BD623D47BCD43C62BD34BDB63D39BD0ABD033DA03C89BD983D833DFBBD9B3C47BB08BDBC3C203D1B3E803CAF3CEC3D193D8E3D64BD923D8ABDC3BB92BCC4BD443D513D0D3DCBBBA9BC7D3DA8BD0D3C073BA83CA63CB23C6A39CABA1F3DD43CDC3D7ABB3F3DA1BAEF3DC63CBE3D08BDA6BDA13C53BDFABD493D40BC46BD753D2DBDABBD1A3DAB3DB73D563DB83D273D41BD233CAEBD42BC9EBC713C03BE64BD073B88BDCB3D3CBD85BD413CE43C70BD80BDA03D923C793C033D46BDB53D043DC6BA07BE06BC8CBC20BE64BB5E3D84BC69B9A9BC0C3DD7BBB63CC8BD98BD553D39BDDB3DB73C88BD85BDB4BD01BEF7BD96BDC2BC183D6F3BBB3A9FBBD2BDB13C81BC37BBB7BD8E3C3A3E4CBE953DDA3CBA3B06BB68BCDD3B64BD6B3D86BBDEBDAE3DAA3D1FBD83BD123D223E90BD50BD2B3D94BD7F3D16BD253C113E013E0BBD973D633C203D4CBD933C2ABC4B3C6FBDCCBC15BDC63D5E3D073D963CB33CBFBDBE3DD7BD6C3D023CA13DF1BD9E3C1B3D96BC85BC81BDB2BCE4BD853D35BD253CB3BC13BD883DDC3DD23CBDBD0C3DF23D8F3BAC3DE43D6D3D893D25BD2FBE85BC8E3DAABBE0BCCC3D5A3D673D07BE41BCC3BD0DBE283CF03CABBA20BDBDBD9EBB863D6DBD2FBDA43B993DCA3C1CBDE5BD433D3D3D4E3CDBBCF93BCCBBA93CBB3D42BD3B3DE2BCEB3DE33CEBBC323D58BA2C3DB8BA05BC",
      torch_tensor_32_torch.bfloat16: "0x020000001FBC0F3D57BD0BBEC13D53BE183E14BC1ABEEEBD153E863C763B53BDBF3D72BC193E8E3D053E3FBE913C363D343E39BD2C3D553D46BC6A3E30BEE23CE5BCB3BD",
      torch_tensor_32_64_torch.bfloat16: "0x02000000533E6C3D3C3E10BE5D3ED7BCE03CB9BDFFBC503E5A3E033EA83DA83DDDBCCFBC113E793E2ABE48BEB93D60BE4A3EDBBDD6BD113D24BED63D58BD183EB7BC86BE30BE243C0E3E88BD4EBD97BD093E7F3ED2BC11BEF03C6BBD08BED13DEEBC32BD103EBABDAEBE7EBD833D2ABD4DBC0BBDECBD513EC5BDA93D23BEF2B9BC3D03BECA3D983ECB3D56BCC83DD63E7DBEE5BD1CBDADBD0D3B043E89BD4B3E8EBD303D98BE05BE723E5ABEA8BE54BD1D3EE53C2D3D02BEFE3DE4BDDA3D873C583D14BE49BDBFBD673EBEBD99BD013CCCBD4A3E383D98BD973DE83D96BDB13D84BC2DBE73BE0ABE0CBA1F3D7E3DCBBD79BD4F3EA4BD173E5C3D28BE283EBBBD66BEA2BC483DAC3DC33CDABC8D3D703FA53DDFBD933E52BED63D6FBE88BD8CBD7B3DCC3CB5BDEA3DF23C26BCC8BB8CBD123EA73D5C3EA53C00BC25BE353DAABD333E9FBD973E34BDF5BC3ABCE4BDB9BCC2BC32BEC6BB84BDF63D613D52BEC9BDA9BD083DC63CE8BDC9BD483DA43BD83D193EC73C00BB0CBE273EA03E48BEEEBE0FBE8E3D533E1F3D00BEC4BD11BED83DDEBB5DBB6CBD333E8CBE1E3E8E3E3F3E16BDB53E233E9FBDE6BD00BECABD383E0B3EAFBE9EBDC6BC2D3EABBB0BBE97BD56BB7B3E433CB13BE93B63BE36BD06BECC3DA23B333D2CBDAABD1E3A0CBD283DBDBD923D9CBE4BBE0B3EAFBC983E8CBDBCBCC53DD43D253DCF3C5DBD293E0ABD8FBDCC3C22BE0DBCBD3D973EBFBD2ABFE03D853EA9BDD0BC69BE08BE6FBC673CE93D953D21BD76BD83BD19BED0BC16BD173CAFBD5C3E0FBE373EE43D6F3EF23CA1BDCCBCBB3D1A3D053E5F3E8ABDA0BD18BE363D10BE0ABBD2BCE9BD013E3E3E0CBD443E413E67BEF23D8D3D1BBB9ABB44BEF4BD5CBDC9BCDABCA23D273E413D9A3DF23DA83DC7BD1ABC82BDF53D12BE12BD6B3C7EBEFFBC3C3D263E2B3E5FBE79BE443DE23DA93D64BE18BEC43D4ABD7C3EB0BD1FBD5DBD88BDA13D75BDF23DF33D9FBE843EC93D86BDF33C48BE5BBD523E20BDFABD463C2A3DA23CE03D0B3E053D9EBD5F3E09BEACBD993D35BD143D93BD20BEA13D39BED83C493EAD3D4E3D973DF8BD4BBDEC3D463D013E58BDD53D413E193DACBE1CBEA8BC17BE95BECCBD15BCA53CC63D31BE46BE11BE1B3E31BEBBBDB2BDB9BEB63ED53E253E353EBFBDE23DCE3DB3BB4DBE1ABE9DBD82BD583D5D3E79BE08BCEFBC7D3E8A3C1BBE81BECBBC3E3E293D03BE433D323E86BC593D44BE853DAE3D0A3E9DBD8DBBB1BC3C3E84BE61BE213E6B3EF1BDA63D8A3E843EC7BD7E3C503DA5BDD2BB603D283E28BE1A3CD33CAEBD2FBD723D27BD4EBB103E593C8F3DA0BDDEBDCABD85BD453E1A3CA63D8BBDB0BBF3BD89BD34BEA13B313D76BD383D623D343E3A3D70BECABD5E3CB7BDABBDE638C73DF73B5A3DC13DA5BD1EBE83BDBFBD7C3C7DBC7ABE32BE943D46BD243E3CBD363E6F3E55BE133EA9BE993D2BBE063CE13BE23DBB3D14BE45BE1FBE953E8E3E543E243E573E753DA93DAB3DD83DBCBD163CF7BC593D9C3D073D923D523D093E46BE09BD6CBCC13D413E5E3DCE3D653D7C3D0EBDE8BDA13D0F3E04BE2DBDFBBB3CBD433E953D923DBF3DECBD203D633E223E1D3D8FBDED3D423E313D8EBDD13D04BD8C3E233E2ABD2EBF2BBE2C3EAC3D803D293DB0BD483EB63D32BE99BC1CBEACBB38BD54BE45BEA53D5C3DA2BD57BE5A3C9B3D69BE08BE88BD403DD53D973D9BBE193D3D3E49BED03EC33E7C3EABBC8D3EA73C9BBD633E813DC33CE33D7ABE813D5BBC03BEDABD29BE5ABE26BE2DBE8ABD253DAC3D8D3E933E7ABC2B3D073EA93DAEBDEE3C0DBE9DBD8E3E8A3ED63D393DDD3C76BE1F3E3E3D83BE423D0CBD99BE8F3C8FBEDFBC46BE4E3DE93C89BC46BE83BD1D3DD13C5B3B94BD1FBD47BD96BE5B3E253E9D3DB23D86BEF0BDE0BC48BE0ABCC8BCAF3D20BE933D9D3DD73D88BD983DB6BD6A3CA53D64BE4C3EB0BD5F3D633EC3BDE73BA0BD743C113E15BE0BBEE43C773EB2BD2C3EDDBD9EBD1B3E06BE033D5A3D8E3D6E3EF83E4DBEA43D0DBEE23D07BE4EBE11BE11BD23BEB5BC213EFE3D02BECD3D513EEC3D84BD343E69BE953D113E8ABEC93C6B3EAABC64BDB1BD0D3EFFBB163D913C173E59BEB43E5E3CEB3D4DBCEABD70BC453E57BC51BEAEBD5EBE6BBD133D56BD93BD77BE2A3C3DBE123B703D55BE1CBE123D8BBD863D023E213E8EBD163EF83DE73C163D9A3D353E7CBE583E9DBD40BE4C3D723D17BC09BE58BD353EA3BE91BC85BE00BCFC3C9FBED83D08BE463D2BBEE7BC7FBE84BDA6BDCF3C0DBD0E3EA8BC8B3D123ECABD6DBD0E3E8F3E6CBD10BE6A3DC4BD863CDF3C03BE843B78BD62BE1D3E623EE1BEF8BC4D3EE2BDCC3DC4BE0CBE9CBDBC3C403DECBD333E22BE09BD44BCBBBC00BDB03B36BB4F3EB23D063DAA3D013EE7BC48BD04BEA4BC4CBD153E4F3C243EBBBD3B3EA3BD7B3CF5BD50BE513E663EADBBA83D4ABE8FBE0D3E2A3EC33DD3BCA33E183D22BE5C3E8439B9BD273C9ABD6B3DBDBE783E073D113D02BE453D053E2F3EA53D19BD123E5E3DCA3E573E01BE3F3DD53D263C5ABE1F3D14BE023D0E3D95BD2C3E893E1BBE293E7D3C78BD38BE8DBEAEBE1CBD153CC9BD84BD7ABEABBDC0BDB0BDB0BD2FBCA5BDAC3D913EABBDE83D193DBA3B4D3D1DBD3DBEFCBC4E3EF2BDD93D523EB6BD173EDF3DBEBDC6BDAC3E8B3DA93D73BDCB3CFABDBB3DF23D7D3D913CCBBE913E813E4D3EF5BDDABD653D46BCB03E713D143EBABEF63D67BD273D40BE28BEC23D923DADBC13BD033E283D143E62BE86BE49BE3BBDB0BE8EBE6DBEC8BD6EBD58BEBC3DF0BB4D3EA33DEE3D503CA5BD38BE9C3EDF3D6A3D6DBDAE3DB6BC143E5C3EEBBD4CBD04BDADBD45BD873EA73E4ABED5BCFC3D14BEA73BE0BD313DB03B98BD183E95BD7A3E783E7FBE6F3C423EA93DF8BD79BD183E2CBD86BDE9BDDCBD3D3E30BE11BEB63D05BE0ABE8D3D69BEE8BDE13DAC3DADBEE2BDA93C113E91BDD5BD343E6DBEE53C053E77BD0D3E563D64BE453D833EDA3D973DFDBD053E093EFDBDF4BD0C3E98BD943D503D703DA93EB1BD513E273C80BD533D74BE083EA5BD0B3E84BEF13E2DBE05BE023EC23D42BE5ABDBABD193EC3BDF33DA63D853E26BDA73EDC3D90BCF23D773D7CBCEABD093E30BE8C3D1CBD44BDBDBBC6BDD8BD793E51BE1BBE653E293E87BE60BE273CC0BD8ABE1EBE643D843D20BEA73E4A3DD43C2ABD8DBD21BEC23D1E3E363E893D603D9ABBBCBD0ABE69BE24BDD3B9B3BE48BE31BE02BE44BEA1BD42BEB4BD56BD8ABD653C8CBE98BDA63D4DBE603D15BE293E06BD083EEA3D8DBE30BE65BE20BE1FBE2FBE19BE4C3DC73D24BEB6BDB43C7CBD813DCA3D57BDFFBC93BA14BD423D473E283ADCBE1E3E303E6BBDF5BD23BC353E41BE14BEBFBD1ABDFF3D43BEAABD4D3E723D2C3E383D843E3BBEE2BD6EBE233E253E8EBD42BE02BD9DBC89BD0E3E003F50BCC83D33BC28BED73E723DC6BDD43DD83D053D11BE0B3E9C3D78BD9A3D95BBE83DAF3C8B3DEE3C6ABBCF3D24BE48BCDDBDA9BE983BFC3D913C96BA51BD2FBEB53A293E7B3DAE3EFC3D5EBE2E3D00BED8BC543E98BE383DCB3C70BEC73DD9BDE03EEA3DFD3D293E4EBE863D3B3E58BEB2BCF63D2CBD62BE353E66BE623ED73DF4BDE63DD3BD7EBD703EA2BC603C703E52BEDB3D733D273EC03EE33D1F3E1A3EC3BD363ECE3D883E15BEF2BCA43C15BEC83C033EAE3DA63EBDBD673ED8BD283AD03D9DBE2A3EB3BDB5BD5F3EB43B5B3E06BEDDBD98BC16BE273EFCBD8BBB3FBEC9BC9D3CA73DBC3D16BCECBC2D3EC5BD15BD2C3D86BE673E10BEF93DD539163CAF3C883E233E623EDEBC10BE843DB0BD7C3D133E45BE0ABE983DECBD013D183D8A3DDABD0CBD0A3E933E7BBE7C3E51BEB8BE3ABED93DE23CFA3D53BE33BEA3BD30BEEC3DC6BD65BE02BD1CBE24BE5A3C923D303DE63D91BE023D87BE8DBD7C3EEDBCB4BB17BDE03DADBEA3BDFFBC8ABD5DBBFFBD1A3D203EE4BDE93D193E0BBDFABB813DF13D723DB03C0DBE33BED13E61BE863D96BE2DBE17BE0EBC02BEFD3C31BEFB3C4A3E97BE37BE17BEB0BD6E3E1EBDC33D883D8EBD17BDE5BD11BE18BEECBC4D3E943E74BBAF3EAE3D0BBE243DEE3D1A3ED73C003ED5BDE3BC853ED8BDABBD543E87BDC8BD5ABE66BB813E113EF93DD23D71BD813E65BD8BBE083C1D3E043EA23EAFBA30BDF03DBB3C173E88BD61BE41BE03BE60BC3B3E893CE23E30BEA23E2BBE1A3E1FBEC0BDD1BBB3BD193D29BE27BEA83D0ABE25BE833E4B3E6ABC37BECC3D22BDEF3C2EBE4CBEFD3D183E713D18BEBEBEED3DF7BD0E3D17BEFF3D19BECBBD603EFA3D3ABE423EA8BE103EE63D82BEAB3D46BED43DF4BD033DD43DCEBB303C213C823D24BEEC3C5DBE043D57BCE8BDD93DC63B2CBDB13DD83D85BEDC3DC9BCF13D3D3D0BBEABBB2A3C603A2D3D123E113D623E3CBD473D76BD5E3E9E3D983D06BEBDBD54BEB13C8B3C70BE7DBD703D14BD08BE7ABD333E69BD1F3E9A3D9F3D22BD07BD41BD503E15BE86BEFC3DBFBD90BE9C3CEDBD49BE053DE6BCFC3DD7BC13BE2ABC94BDC43D863EA83D0CBD193E21BD193ED5BC023ED4BD253C8B3E67BD1E3D963EF6BDD9BDCBBD41BE8DBA0EBE6B3D3BBE67BDED3D543EFFBD3D3DC73D823E4C3DF63CA2BDE93DFFBDF03A2BBD85BD783D99BC6FBCA03DAF3D663D24BE6C3E503DD7BD233EB4BDB2BCC03D133EA0BE66BD90BE2EBE9A3E783ED9BD5DBE2F3E56BE873E0F3E97BE36BE023E47BE1BBCD9BC86BCF5BC9CBDBDBD1EBEAABD97BB02BCD0BDACBCABBD8CBEC4BDD8BDA83E85BE623DF9BCEC3C1D3E7BBE8FBE45BD5D3E7EBEAFBEC6BDDABCCFBD2ABE983C713D033D983DBBBDDFBD0DBE883E74BC15BDE13D093EABBD64BED2BCBD3D6E3E34BE1CBE263E1CBED0BB34BEABBD4A3EF23D043EB3BDD13D92BB23BD8FBDE6BD363EE73D4FBD893D05BD3EBE13BECD3DF43C07BECD3D3B3C9F3D9C3BEE3D343ED9BDD7BC913C06BD60BCB63ECDBDBBBDB9BD833EFFBD78BEAF3D1CBEF73D063EEBBD2D3ECB3C40BE103E29BED9BD823D993C4C3E443ED23D96BE3F3EDE3DDCBCC23DB1BCE93D33BE3DBEBABD4F3D92BDEABC2BBEBBBD4C3CF33D873C26BE2B3DCABDA3BD07BECEBDE1BD343E233E2C3E793E26BEF73DA3BD91BDEF3C573E8BBBA8BC9A3C173DD93D19BC9DBC8EBE0EBDB33D79BE19BE673E6ABE2B3E31BDA4BED7BD3D3E55BD143D7A3BB3BBF5BD813DC9BD263D6ABE603E2C3E8ABC253D8CBF4D3D783EF1BBAE3DD3BE133E6C3CC1BD9E3CA5BDA6BD8EBD4A3E973DFDBDE23D0ABE30BDEC3DFF3D57BE943D75BE05BD2E3E153E1F3D2DBE2D3EC5BC27BEB4BD15BE903C56BE173E313E963E2BBD373E6FBE903E2BBE5CBE9CBE7D3E11BE2ABE873E48BE26BE06BD59BC813BA53DC93DB63D173E123D8C3E21BD223EA8BED53E093E8D3D623E07BD453E92BDE8BD96BC6BBC0DBDBFBE17BE523EA6BC353E073EE03D94BD1C3EA43C613C22BD4A3DDDBD03BD77BD0C3E15BD1F3E84BE1BBD19BE673D6ABDD23D3EBE553CDCBD8CBEF3BB723EA0BE61BE1C3EBABD933DE53D88BBA0BDAE3D833DBFBD473E0CBE523EC63C7D3D8D3E1C3E503D17BC123D443E983E2C3D57BD473D72BE85BEA03DC33E813D083E1B3D103EAC3D72BE4BBE633EC1BD073E7CBC8A3D83BE233D823D97BD5D3E613DB63DE4BD503D86BD9A3D0EBEAABDB2BE1FBDACBE023D803EBBBD113E99BD67BE70BDE33D023EFCBC2D3EBBBE48BE523E96BC28BE9FBCDBBD8FBCCF3D35BE433CC1BB"
    }
  }
#-}
