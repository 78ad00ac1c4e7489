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
#loops0 = {indexing_maps = [#map, #map], iterator_types = ["parallel"]}
#loops1 = {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]}
#loops2 = {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]}
#loops3 = {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]}
#loops4 = {indexing_maps = [#map], iterator_types = ["parallel"]}
#loops5 = {indexing_maps = [#map4, #map5, #map2], iterator_types = ["parallel", "parallel"]}
#loops6 = {indexing_maps = [#map4, #map3, #map2], iterator_types = ["parallel", "parallel"]}
#loops7 = {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel"]}
#loops8 = {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]}
#loops9 = {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "reduction"]}
#loops10 = {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel"]}
#loops11 = {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]}
#loops12 = {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel"]}
#loops13 = {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops14 = {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
#loops15 = {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops16 = {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops17 = {indexing_maps = [#map11, #map13, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops18 = {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops19 = {indexing_maps = [#map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops20 = {indexing_maps = [#map11, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
#loops22 = {indexing_maps = [#map12, #map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops23 = {indexing_maps = [#map10, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]}
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
    %4 = linalg.generic #loops0 ins(%cst_78 : tensor<32xbf16>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32xf32>
    %dim_89 = tensor.dim %arg0, %c0 : tensor<?x40x64xbf16>
    %5 = affine.apply #map1()[%dim_89]
    %6 = tensor.empty(%5) : tensor<?x64xf32>
    %7 = linalg.generic #loops1 ins(%collapsed : tensor<?x64xbf16>) outs(%6 : tensor<?x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x64xf32>
    %8 = tensor.empty() : tensor<64x32xf32>
    %9 = linalg.generic #loops1 ins(%transposed : tensor<64x32xbf16>) outs(%8 : tensor<64x32xf32>) {
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
    %16 = linalg.generic #loops2 ins(%4 : tensor<32xf32>) outs(%15 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %17 = arith.cmpi eq, %5, %14 : index
    cf.assert %17, "mismatched size for broadcast"
    %18 = linalg.generic #loops3 ins(%12, %16 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%10 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.addf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %19 = tensor.empty(%5) : tensor<?x32xbf16>
    %20 = linalg.generic #loops1 ins(%18 : tensor<?x32xf32>) outs(%19 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x32xbf16>
    %21 = arith.divsi %5, %c40 : index
    %expanded = tensor.expand_shape %20 [[0, 1], [2]] output_shape [%21, 40, 32] : tensor<?x32xbf16> into tensor<?x40x32xbf16>
    %dim_90 = tensor.dim %arg3, %c0 : tensor<?xbf16>
    %22 = tensor.empty(%dim_90) : tensor<?xbf16>
    %23 = linalg.generic #loops0 ins(%arg3 : tensor<?xbf16>) outs(%22 : tensor<?xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = arith.mulf %in, %cst_80 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?xbf16>
    %dim_91 = tensor.dim %arg6, %c0 : tensor<?xbf16>
    %24 = tensor.empty(%dim_91) : tensor<?xbf16>
    %25 = linalg.generic #loops0 ins(%arg6 : tensor<?xbf16>) outs(%24 : tensor<?xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = arith.mulf %in, %cst_80 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?xbf16>
    %26 = tensor.empty() : tensor<128xf32>
    %27 = linalg.generic #loops4 outs(%26 : tensor<128xf32>) {
    ^bb0(%out: f32):
      %796 = linalg.index 0 : index
      %797 = arith.index_cast %796 : index to i64
      %798 = arith.sitofp %797 : i64 to f32
      %799 = arith.addf %798, %cst : f32
      linalg.yield %799 : f32
    } -> tensor<128xf32>
    %28 = linalg.generic #loops0 ins(%27 : tensor<128xf32>) outs(%26 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = arith.truncf %cst_77 : f64 to f32
      %797 = arith.mulf %in, %796 : f32
      linalg.yield %797 : f32
    } -> tensor<128xf32>
    %29 = linalg.generic #loops0 ins(%28 : tensor<128xf32>) outs(%26 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = arith.divf %in, %cst_81 : f32
      linalg.yield %796 : f32
    } -> tensor<128xf32>
    %30 = linalg.generic #loops0 ins(%29 : tensor<128xf32>) outs(%26 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = math.exp %in : f32
      linalg.yield %796 : f32
    } -> tensor<128xf32>
    %expanded_92 = tensor.expand_shape %23 [[0, 1]] output_shape [%dim_90, 1] : tensor<?xbf16> into tensor<?x1xbf16>
    %31 = tensor.empty(%dim_90) : tensor<?x1xf32>
    %32 = linalg.generic #loops1 ins(%expanded_92 : tensor<?x1xbf16>) outs(%31 : tensor<?x1xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x1xf32>
    %expanded_93 = tensor.expand_shape %30 [[0, 1]] output_shape [1, 128] : tensor<128xf32> into tensor<1x128xf32>
    %33 = tensor.empty(%dim_90) : tensor<?x128xf32>
    %34 = linalg.generic #loops5 ins(%32, %expanded_93 : tensor<?x1xf32>, tensor<1x128xf32>) outs(%33 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.mulf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x128xf32>
    %35 = linalg.generic #loops1 ins(%34 : tensor<?x128xf32>) outs(%33 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = math.sin %in : f32
      linalg.yield %796 : f32
    } -> tensor<?x128xf32>
    %36 = linalg.generic #loops1 ins(%34 : tensor<?x128xf32>) outs(%33 : tensor<?x128xf32>) {
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
    %38 = linalg.generic #loops1 ins(%concat_96 : tensor<?x256xf32>) outs(%37 : tensor<?x256xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x256xbf16>
    %39 = tensor.empty() : tensor<256x32xbf16>
    %transposed_97 = linalg.transpose ins(%cst_76 : tensor<32x256xbf16>) outs(%39 : tensor<256x32xbf16>) permutation = [1, 0] 
    %40 = linalg.generic #loops0 ins(%cst_75 : tensor<32xbf16>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32xf32>
    %41 = tensor.empty(%dim_94) : tensor<?x256xf32>
    %42 = linalg.generic #loops1 ins(%38 : tensor<?x256xbf16>) outs(%41 : tensor<?x256xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x256xf32>
    %43 = tensor.empty() : tensor<256x32xf32>
    %44 = linalg.generic #loops1 ins(%transposed_97 : tensor<256x32xbf16>) outs(%43 : tensor<256x32xf32>) {
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
    %50 = linalg.generic #loops2 ins(%40 : tensor<32xf32>) outs(%49 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %51 = arith.cmpi eq, %dim_94, %dim : index
    cf.assert %51, "mismatched size for broadcast"
    %52 = linalg.generic #loops3 ins(%47, %50 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%45 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.addf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %53 = tensor.empty(%dim_94) : tensor<?x32xbf16>
    %54 = linalg.generic #loops1 ins(%52 : tensor<?x32xf32>) outs(%53 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x32xbf16>
    %55 = linalg.generic #loops1 ins(%54 : tensor<?x32xbf16>) outs(%45 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %56 = linalg.generic #loops1 ins(%55 : tensor<?x32xf32>) outs(%45 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = arith.negf %in : f32
      %797 = math.exp %796 : f32
      %798 = arith.addf %797, %cst_0 : f32
      %799 = arith.divf %cst_0, %798 : f32
      linalg.yield %799 : f32
    } -> tensor<?x32xf32>
    %57 = linalg.generic #loops3 ins(%55, %56 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%45 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.mulf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %58 = linalg.generic #loops1 ins(%57 : tensor<?x32xf32>) outs(%53 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x32xbf16>
    %59 = tensor.empty() : tensor<32x32xbf16>
    %transposed_98 = linalg.transpose ins(%cst_74 : tensor<32x32xbf16>) outs(%59 : tensor<32x32xbf16>) permutation = [1, 0] 
    %60 = linalg.generic #loops0 ins(%cst_73 : tensor<32xbf16>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32xf32>
    %61 = linalg.generic #loops1 ins(%58 : tensor<?x32xbf16>) outs(%45 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %62 = tensor.empty() : tensor<32x32xf32>
    %63 = linalg.generic #loops1 ins(%transposed_98 : tensor<32x32xbf16>) outs(%62 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32x32xf32>
    %64 = linalg.matmul ins(%61, %63 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%46 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %48, "negative values not allowed in new dimensions"
    %65 = linalg.generic #loops2 ins(%60 : tensor<32xf32>) outs(%49 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %51, "mismatched size for broadcast"
    %66 = linalg.generic #loops3 ins(%64, %65 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%45 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.addf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %67 = linalg.generic #loops1 ins(%66 : tensor<?x32xf32>) outs(%53 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x32xbf16>
    %expanded_99 = tensor.expand_shape %25 [[0, 1]] output_shape [%dim_91, 1] : tensor<?xbf16> into tensor<?x1xbf16>
    %68 = tensor.empty(%dim_91) : tensor<?x1xf32>
    %69 = linalg.generic #loops1 ins(%expanded_99 : tensor<?x1xbf16>) outs(%68 : tensor<?x1xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x1xf32>
    %70 = tensor.empty(%dim_91) : tensor<?x128xf32>
    %71 = linalg.generic #loops5 ins(%69, %expanded_93 : tensor<?x1xf32>, tensor<1x128xf32>) outs(%70 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.mulf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x128xf32>
    %72 = linalg.generic #loops1 ins(%71 : tensor<?x128xf32>) outs(%70 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = math.sin %in : f32
      linalg.yield %796 : f32
    } -> tensor<?x128xf32>
    %73 = linalg.generic #loops1 ins(%71 : tensor<?x128xf32>) outs(%70 : tensor<?x128xf32>) {
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
    %75 = linalg.generic #loops1 ins(%concat_104 : tensor<?x256xf32>) outs(%74 : tensor<?x256xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x256xbf16>
    %transposed_105 = linalg.transpose ins(%cst_72 : tensor<32x256xbf16>) outs(%39 : tensor<256x32xbf16>) permutation = [1, 0] 
    %76 = linalg.generic #loops0 ins(%cst_71 : tensor<32xbf16>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32xf32>
    %77 = tensor.empty(%dim_101) : tensor<?x256xf32>
    %78 = linalg.generic #loops1 ins(%75 : tensor<?x256xbf16>) outs(%77 : tensor<?x256xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x256xf32>
    %79 = linalg.generic #loops1 ins(%transposed_105 : tensor<256x32xbf16>) outs(%43 : tensor<256x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<256x32xf32>
    %80 = tensor.empty(%dim_101) : tensor<?x32xf32>
    %81 = linalg.fill ins(%cst : f32) outs(%80 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %82 = linalg.matmul ins(%78, %79 : tensor<?x256xf32>, tensor<256x32xf32>) outs(%81 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %48, "negative values not allowed in new dimensions"
    %83 = linalg.generic #loops2 ins(%76 : tensor<32xf32>) outs(%49 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %84 = arith.cmpi eq, %dim_101, %dim : index
    cf.assert %84, "mismatched size for broadcast"
    %85 = linalg.generic #loops3 ins(%82, %83 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%80 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.addf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %86 = tensor.empty(%dim_101) : tensor<?x32xbf16>
    %87 = linalg.generic #loops1 ins(%85 : tensor<?x32xf32>) outs(%86 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x32xbf16>
    %88 = linalg.generic #loops1 ins(%87 : tensor<?x32xbf16>) outs(%80 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %89 = linalg.generic #loops1 ins(%88 : tensor<?x32xf32>) outs(%80 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = arith.negf %in : f32
      %797 = math.exp %796 : f32
      %798 = arith.addf %797, %cst_0 : f32
      %799 = arith.divf %cst_0, %798 : f32
      linalg.yield %799 : f32
    } -> tensor<?x32xf32>
    %90 = linalg.generic #loops3 ins(%88, %89 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%80 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.mulf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %91 = linalg.generic #loops1 ins(%90 : tensor<?x32xf32>) outs(%86 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x32xbf16>
    %transposed_106 = linalg.transpose ins(%cst_70 : tensor<32x32xbf16>) outs(%59 : tensor<32x32xbf16>) permutation = [1, 0] 
    %92 = linalg.generic #loops0 ins(%cst_69 : tensor<32xbf16>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32xf32>
    %93 = linalg.generic #loops1 ins(%91 : tensor<?x32xbf16>) outs(%80 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %94 = linalg.generic #loops1 ins(%transposed_106 : tensor<32x32xbf16>) outs(%62 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32x32xf32>
    %95 = linalg.matmul ins(%93, %94 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%81 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %48, "negative values not allowed in new dimensions"
    %96 = linalg.generic #loops2 ins(%92 : tensor<32xf32>) outs(%49 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %84, "mismatched size for broadcast"
    %97 = linalg.generic #loops3 ins(%95, %96 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%80 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.addf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %98 = linalg.generic #loops1 ins(%97 : tensor<?x32xf32>) outs(%86 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x32xbf16>
    %99 = arith.cmpi eq, %dim_94, %dim_101 : index
    cf.assert %99, "mismatched size for broadcast"
    %100 = linalg.generic #loops3 ins(%67, %98 : tensor<?x32xbf16>, tensor<?x32xbf16>) outs(%53 : tensor<?x32xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.addf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x32xbf16>
    %101 = tensor.empty() : tensor<72x32xbf16>
    %transposed_107 = linalg.transpose ins(%cst_68 : tensor<32x72xbf16>) outs(%101 : tensor<72x32xbf16>) permutation = [1, 0] 
    %102 = linalg.generic #loops0 ins(%cst_67 : tensor<32xbf16>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32xf32>
    %103 = tensor.empty(%dim) : tensor<?x72xf32>
    %104 = linalg.generic #loops1 ins(%arg2 : tensor<?x72xbf16>) outs(%103 : tensor<?x72xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x72xf32>
    %105 = tensor.empty() : tensor<72x32xf32>
    %106 = linalg.generic #loops1 ins(%transposed_107 : tensor<72x32xbf16>) outs(%105 : tensor<72x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<72x32xf32>
    %107 = tensor.empty(%dim) : tensor<?x32xf32>
    %108 = linalg.fill ins(%cst : f32) outs(%107 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %109 = linalg.matmul ins(%104, %106 : tensor<?x72xf32>, tensor<72x32xf32>) outs(%108 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %48, "negative values not allowed in new dimensions"
    %110 = linalg.generic #loops2 ins(%102 : tensor<32xf32>) outs(%49 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %true, "mismatched size for broadcast"
    %111 = linalg.generic #loops3 ins(%109, %110 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%107 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.addf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %112 = tensor.empty(%dim) : tensor<?x32xbf16>
    %113 = linalg.generic #loops1 ins(%111 : tensor<?x32xf32>) outs(%112 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x32xbf16>
    %114 = linalg.generic #loops1 ins(%113 : tensor<?x32xbf16>) outs(%107 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %115 = linalg.generic #loops1 ins(%114 : tensor<?x32xf32>) outs(%107 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = arith.negf %in : f32
      %797 = math.exp %796 : f32
      %798 = arith.addf %797, %cst_0 : f32
      %799 = arith.divf %cst_0, %798 : f32
      linalg.yield %799 : f32
    } -> tensor<?x32xf32>
    %116 = linalg.generic #loops3 ins(%114, %115 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%107 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.mulf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %117 = linalg.generic #loops1 ins(%116 : tensor<?x32xf32>) outs(%112 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x32xbf16>
    %transposed_108 = linalg.transpose ins(%cst_66 : tensor<32x32xbf16>) outs(%59 : tensor<32x32xbf16>) permutation = [1, 0] 
    %118 = linalg.generic #loops0 ins(%cst_65 : tensor<32xbf16>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32xf32>
    %119 = linalg.generic #loops1 ins(%117 : tensor<?x32xbf16>) outs(%107 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %120 = linalg.generic #loops1 ins(%transposed_108 : tensor<32x32xbf16>) outs(%62 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32x32xf32>
    %121 = linalg.matmul ins(%119, %120 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%108 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %48, "negative values not allowed in new dimensions"
    %122 = linalg.generic #loops2 ins(%118 : tensor<32xf32>) outs(%49 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %true, "mismatched size for broadcast"
    %123 = linalg.generic #loops3 ins(%121, %122 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%107 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.addf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %124 = linalg.generic #loops1 ins(%123 : tensor<?x32xf32>) outs(%112 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x32xbf16>
    %125 = arith.cmpi eq, %dim_94, %dim : index
    cf.assert %125, "mismatched size for broadcast"
    %126 = linalg.generic #loops3 ins(%100, %124 : tensor<?x32xbf16>, tensor<?x32xbf16>) outs(%53 : tensor<?x32xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.addf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x32xbf16>
    %127 = arith.muli %0, %c19_i64 : i64
    %collapsed_109 = tensor.collapse_shape %arg1 [[0, 1], [2]] : tensor<?x19x80xbf16> into tensor<?x80xbf16>
    %128 = tensor.empty() : tensor<80x32xbf16>
    %transposed_110 = linalg.transpose ins(%cst_64 : tensor<32x80xbf16>) outs(%128 : tensor<80x32xbf16>) permutation = [1, 0] 
    %129 = linalg.generic #loops0 ins(%cst_63 : tensor<32xbf16>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32xf32>
    %dim_111 = tensor.dim %arg1, %c0 : tensor<?x19x80xbf16>
    %130 = affine.apply #map6()[%dim_111]
    %131 = tensor.empty(%130) : tensor<?x80xf32>
    %132 = linalg.generic #loops1 ins(%collapsed_109 : tensor<?x80xbf16>) outs(%131 : tensor<?x80xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x80xf32>
    %133 = tensor.empty() : tensor<80x32xf32>
    %134 = linalg.generic #loops1 ins(%transposed_110 : tensor<80x32xbf16>) outs(%133 : tensor<80x32xf32>) {
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
    %141 = linalg.generic #loops2 ins(%129 : tensor<32xf32>) outs(%140 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %142 = arith.cmpi eq, %130, %139 : index
    cf.assert %142, "mismatched size for broadcast"
    %143 = linalg.generic #loops3 ins(%137, %141 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%135 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.addf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %144 = tensor.empty(%130) : tensor<?x32xbf16>
    %145 = linalg.generic #loops1 ins(%143 : tensor<?x32xf32>) outs(%144 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x32xbf16>
    %146 = arith.divsi %130, %c19 : index
    %expanded_112 = tensor.expand_shape %145 [[0, 1], [2]] output_shape [%146, 19, 32] : tensor<?x32xbf16> into tensor<?x19x32xbf16>
    %concat_113 = tensor.concat dim(0) %arg5, %arg4 : (tensor<19x3xf32>, tensor<40x3xf32>) -> tensor<59x3xf32>
    %extracted_slice_114 = tensor.extract_slice %concat_113[0, 0] [59, 1] [1, 1] : tensor<59x3xf32> to tensor<59x1xf32>
    %147 = tensor.empty() : tensor<2xf64>
    %148 = linalg.generic #loops4 outs(%147 : tensor<2xf64>) {
    ^bb0(%out: f64):
      %796 = linalg.index 0 : index
      %797 = arith.index_cast %796 : index to i64
      %798 = arith.sitofp %797 : i64 to f64
      %799 = arith.mulf %798, %cst_82 : f64
      %800 = arith.addf %799, %cst_1 : f64
      linalg.yield %800 : f64
    } -> tensor<2xf64>
    %149 = linalg.generic #loops0 ins(%148 : tensor<2xf64>) outs(%147 : tensor<2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = arith.divf %in, %cst_83 : f64
      linalg.yield %796 : f64
    } -> tensor<2xf64>
    %150 = linalg.generic #loops0 ins(%149 : tensor<2xf64>) outs(%147 : tensor<2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = math.powf %cst_62, %in : f64
      linalg.yield %796 : f64
    } -> tensor<2xf64>
    %151 = linalg.generic #loops0 ins(%150 : tensor<2xf64>) outs(%147 : tensor<2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = arith.cmpf one, %in, %cst_1 : f64
      cf.assert %796, "unimplemented: tensor with zero element"
      %797 = arith.divf %cst_2, %in : f64
      linalg.yield %797 : f64
    } -> tensor<2xf64>
    %152 = tensor.empty() : tensor<59x2xf64>
    %153 = linalg.generic #loops6 ins(%extracted_slice_114, %151 : tensor<59x1xf32>, tensor<2xf64>) outs(%152 : tensor<59x2xf64>) {
    ^bb0(%in: f32, %in_284: f64, %out: f64):
      %796 = arith.extf %in : f32 to f64
      %797 = arith.mulf %796, %in_284 : f64
      linalg.yield %797 : f64
    } -> tensor<59x2xf64>
    %154 = linalg.generic #loops1 ins(%153 : tensor<59x2xf64>) outs(%152 : tensor<59x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = math.cos %in : f64
      linalg.yield %796 : f64
    } -> tensor<59x2xf64>
    %155 = tensor.empty() : tensor<59x2x2xf64>
    %156 = linalg.generic #loops7 ins(%154 : tensor<59x2xf64>) outs(%155 : tensor<59x2x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<59x2x2xf64>
    %collapsed_115 = tensor.collapse_shape %156 [[0], [1, 2]] : tensor<59x2x2xf64> into tensor<59x4xf64>
    %157 = tensor.empty() : tensor<59x4xf32>
    %158 = linalg.generic #loops1 ins(%collapsed_115 : tensor<59x4xf64>) outs(%157 : tensor<59x4xf32>) {
    ^bb0(%in: f64, %out: f32):
      %796 = arith.truncf %in : f64 to f32
      linalg.yield %796 : f32
    } -> tensor<59x4xf32>
    %159 = linalg.generic #loops1 ins(%153 : tensor<59x2xf64>) outs(%152 : tensor<59x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = math.sin %in : f64
      linalg.yield %796 : f64
    } -> tensor<59x2xf64>
    %160 = linalg.generic #loops7 ins(%159 : tensor<59x2xf64>) outs(%155 : tensor<59x2x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<59x2x2xf64>
    %collapsed_116 = tensor.collapse_shape %160 [[0], [1, 2]] : tensor<59x2x2xf64> into tensor<59x4xf64>
    %161 = linalg.generic #loops1 ins(%collapsed_116 : tensor<59x4xf64>) outs(%157 : tensor<59x4xf32>) {
    ^bb0(%in: f64, %out: f32):
      %796 = arith.truncf %in : f64 to f32
      linalg.yield %796 : f32
    } -> tensor<59x4xf32>
    %extracted_slice_117 = tensor.extract_slice %concat_113[0, 1] [59, 1] [1, 1] : tensor<59x3xf32> to tensor<59x1xf32>
    %162 = tensor.empty() : tensor<3xf64>
    %163 = linalg.generic #loops4 outs(%162 : tensor<3xf64>) {
    ^bb0(%out: f64):
      %796 = linalg.index 0 : index
      %797 = arith.index_cast %796 : index to i64
      %798 = arith.sitofp %797 : i64 to f64
      %799 = arith.mulf %798, %cst_82 : f64
      %800 = arith.addf %799, %cst_1 : f64
      linalg.yield %800 : f64
    } -> tensor<3xf64>
    %164 = linalg.generic #loops0 ins(%163 : tensor<3xf64>) outs(%162 : tensor<3xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = arith.divf %in, %cst_84 : f64
      linalg.yield %796 : f64
    } -> tensor<3xf64>
    %165 = linalg.generic #loops0 ins(%164 : tensor<3xf64>) outs(%162 : tensor<3xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = math.powf %cst_62, %in : f64
      linalg.yield %796 : f64
    } -> tensor<3xf64>
    %166 = linalg.generic #loops0 ins(%165 : tensor<3xf64>) outs(%162 : tensor<3xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = arith.cmpf one, %in, %cst_1 : f64
      cf.assert %796, "unimplemented: tensor with zero element"
      %797 = arith.divf %cst_2, %in : f64
      linalg.yield %797 : f64
    } -> tensor<3xf64>
    %167 = tensor.empty() : tensor<59x3xf64>
    %168 = linalg.generic #loops6 ins(%extracted_slice_117, %166 : tensor<59x1xf32>, tensor<3xf64>) outs(%167 : tensor<59x3xf64>) {
    ^bb0(%in: f32, %in_284: f64, %out: f64):
      %796 = arith.extf %in : f32 to f64
      %797 = arith.mulf %796, %in_284 : f64
      linalg.yield %797 : f64
    } -> tensor<59x3xf64>
    %169 = linalg.generic #loops1 ins(%168 : tensor<59x3xf64>) outs(%167 : tensor<59x3xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = math.cos %in : f64
      linalg.yield %796 : f64
    } -> tensor<59x3xf64>
    %170 = tensor.empty() : tensor<59x3x2xf64>
    %171 = linalg.generic #loops7 ins(%169 : tensor<59x3xf64>) outs(%170 : tensor<59x3x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<59x3x2xf64>
    %collapsed_118 = tensor.collapse_shape %171 [[0], [1, 2]] : tensor<59x3x2xf64> into tensor<59x6xf64>
    %172 = tensor.empty() : tensor<59x6xf32>
    %173 = linalg.generic #loops1 ins(%collapsed_118 : tensor<59x6xf64>) outs(%172 : tensor<59x6xf32>) {
    ^bb0(%in: f64, %out: f32):
      %796 = arith.truncf %in : f64 to f32
      linalg.yield %796 : f32
    } -> tensor<59x6xf32>
    %174 = linalg.generic #loops1 ins(%168 : tensor<59x3xf64>) outs(%167 : tensor<59x3xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = math.sin %in : f64
      linalg.yield %796 : f64
    } -> tensor<59x3xf64>
    %175 = linalg.generic #loops7 ins(%174 : tensor<59x3xf64>) outs(%170 : tensor<59x3x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<59x3x2xf64>
    %collapsed_119 = tensor.collapse_shape %175 [[0], [1, 2]] : tensor<59x3x2xf64> into tensor<59x6xf64>
    %176 = linalg.generic #loops1 ins(%collapsed_119 : tensor<59x6xf64>) outs(%172 : tensor<59x6xf32>) {
    ^bb0(%in: f64, %out: f32):
      %796 = arith.truncf %in : f64 to f32
      linalg.yield %796 : f32
    } -> tensor<59x6xf32>
    %extracted_slice_120 = tensor.extract_slice %concat_113[0, 2] [59, 1] [1, 1] : tensor<59x3xf32> to tensor<59x1xf32>
    %177 = linalg.generic #loops0 ins(%165 : tensor<3xf64>) outs(%162 : tensor<3xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = arith.cmpf one, %in, %cst_1 : f64
      cf.assert %796, "unimplemented: tensor with zero element"
      %797 = arith.divf %cst_2, %in : f64
      linalg.yield %797 : f64
    } -> tensor<3xf64>
    %178 = linalg.generic #loops6 ins(%extracted_slice_120, %177 : tensor<59x1xf32>, tensor<3xf64>) outs(%167 : tensor<59x3xf64>) {
    ^bb0(%in: f32, %in_284: f64, %out: f64):
      %796 = arith.extf %in : f32 to f64
      %797 = arith.mulf %796, %in_284 : f64
      linalg.yield %797 : f64
    } -> tensor<59x3xf64>
    %179 = linalg.generic #loops1 ins(%178 : tensor<59x3xf64>) outs(%167 : tensor<59x3xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = math.cos %in : f64
      linalg.yield %796 : f64
    } -> tensor<59x3xf64>
    %180 = linalg.generic #loops7 ins(%179 : tensor<59x3xf64>) outs(%170 : tensor<59x3x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<59x3x2xf64>
    %collapsed_121 = tensor.collapse_shape %180 [[0], [1, 2]] : tensor<59x3x2xf64> into tensor<59x6xf64>
    %181 = linalg.generic #loops1 ins(%collapsed_121 : tensor<59x6xf64>) outs(%172 : tensor<59x6xf32>) {
    ^bb0(%in: f64, %out: f32):
      %796 = arith.truncf %in : f64 to f32
      linalg.yield %796 : f32
    } -> tensor<59x6xf32>
    %182 = linalg.generic #loops1 ins(%178 : tensor<59x3xf64>) outs(%167 : tensor<59x3xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = math.sin %in : f64
      linalg.yield %796 : f64
    } -> tensor<59x3xf64>
    %183 = linalg.generic #loops7 ins(%182 : tensor<59x3xf64>) outs(%170 : tensor<59x3x2xf64>) {
    ^bb0(%in: f64, %out: f64):
      linalg.yield %in : f64
    } -> tensor<59x3x2xf64>
    %collapsed_122 = tensor.collapse_shape %183 [[0], [1, 2]] : tensor<59x3x2xf64> into tensor<59x6xf64>
    %184 = linalg.generic #loops1 ins(%collapsed_122 : tensor<59x6xf64>) outs(%172 : tensor<59x6xf32>) {
    ^bb0(%in: f64, %out: f32):
      %796 = arith.truncf %in : f64 to f32
      linalg.yield %796 : f32
    } -> tensor<59x6xf32>
    %concat_123 = tensor.concat dim(1) %158, %173, %181 : (tensor<59x4xf32>, tensor<59x6xf32>, tensor<59x6xf32>) -> tensor<59x16xf32>
    %concat_124 = tensor.concat dim(1) %161, %176, %184 : (tensor<59x4xf32>, tensor<59x6xf32>, tensor<59x6xf32>) -> tensor<59x16xf32>
    %185 = linalg.generic #loops1 ins(%126 : tensor<?x32xbf16>) outs(%45 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %186 = linalg.generic #loops1 ins(%185 : tensor<?x32xf32>) outs(%45 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = arith.negf %in : f32
      %797 = math.exp %796 : f32
      %798 = arith.addf %797, %cst_0 : f32
      %799 = arith.divf %cst_0, %798 : f32
      linalg.yield %799 : f32
    } -> tensor<?x32xf32>
    %187 = linalg.generic #loops3 ins(%185, %186 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%45 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.mulf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %188 = linalg.generic #loops1 ins(%187 : tensor<?x32xf32>) outs(%53 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x32xbf16>
    %189 = tensor.empty() : tensor<32x192xbf16>
    %transposed_125 = linalg.transpose ins(%cst_61 : tensor<192x32xbf16>) outs(%189 : tensor<32x192xbf16>) permutation = [1, 0] 
    %190 = tensor.empty() : tensor<192xf32>
    %191 = linalg.generic #loops0 ins(%cst_60 : tensor<192xbf16>) outs(%190 : tensor<192xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<192xf32>
    %192 = linalg.generic #loops1 ins(%188 : tensor<?x32xbf16>) outs(%45 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %193 = tensor.empty() : tensor<32x192xf32>
    %194 = linalg.generic #loops1 ins(%transposed_125 : tensor<32x192xbf16>) outs(%193 : tensor<32x192xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32x192xf32>
    %195 = tensor.empty(%dim_94) : tensor<?x192xf32>
    %196 = linalg.fill ins(%cst : f32) outs(%195 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %197 = linalg.matmul ins(%192, %194 : tensor<?x32xf32>, tensor<32x192xf32>) outs(%196 : tensor<?x192xf32>) -> tensor<?x192xf32>
    cf.assert %48, "negative values not allowed in new dimensions"
    %198 = tensor.empty(%dim) : tensor<?x192xf32>
    %199 = linalg.generic #loops2 ins(%191 : tensor<192xf32>) outs(%198 : tensor<?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x192xf32>
    cf.assert %51, "mismatched size for broadcast"
    %200 = linalg.generic #loops3 ins(%197, %199 : tensor<?x192xf32>, tensor<?x192xf32>) outs(%195 : tensor<?x192xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.addf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x192xf32>
    %201 = tensor.empty(%dim_94) : tensor<?x192xbf16>
    %202 = linalg.generic #loops1 ins(%200 : tensor<?x192xf32>) outs(%201 : tensor<?x192xbf16>) {
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
    %204 = linalg.generic #loops8 ins(%expanded : tensor<?x40x32xbf16>) outs(%203 : tensor<?x40x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x40x32xf32>
    %205 = tensor.empty(%21) : tensor<?x40x32xf64>
    %206 = linalg.generic #loops8 ins(%204 : tensor<?x40x32xf32>) outs(%205 : tensor<?x40x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %796 = arith.extf %in : f32 to f64
      linalg.yield %796 : f64
    } -> tensor<?x40x32xf64>
    %207 = tensor.empty(%21) : tensor<?x40x1xf64>
    %208 = linalg.fill ins(%cst_1 : f64) outs(%207 : tensor<?x40x1xf64>) -> tensor<?x40x1xf64>
    %209 = linalg.generic #loops9 ins(%206 : tensor<?x40x32xf64>) outs(%208 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = arith.addf %in, %out : f64
      linalg.yield %796 : f64
    } -> tensor<?x40x1xf64>
    %210 = linalg.generic #loops8 ins(%209 : tensor<?x40x1xf64>) outs(%207 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = arith.divf %in, %cst_85 : f64
      linalg.yield %796 : f64
    } -> tensor<?x40x1xf64>
    %211 = linalg.generic #loops10 ins(%206, %210 : tensor<?x40x32xf64>, tensor<?x40x1xf64>) outs(%205 : tensor<?x40x32xf64>) {
    ^bb0(%in: f64, %in_284: f64, %out: f64):
      %796 = arith.subf %in, %in_284 : f64
      linalg.yield %796 : f64
    } -> tensor<?x40x32xf64>
    %212 = linalg.generic #loops11 ins(%211, %211 : tensor<?x40x32xf64>, tensor<?x40x32xf64>) outs(%205 : tensor<?x40x32xf64>) {
    ^bb0(%in: f64, %in_284: f64, %out: f64):
      %796 = arith.mulf %in, %in_284 : f64
      linalg.yield %796 : f64
    } -> tensor<?x40x32xf64>
    %213 = linalg.generic #loops9 ins(%212 : tensor<?x40x32xf64>) outs(%208 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = arith.addf %in, %out : f64
      linalg.yield %796 : f64
    } -> tensor<?x40x1xf64>
    %214 = linalg.generic #loops8 ins(%213 : tensor<?x40x1xf64>) outs(%207 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = arith.divf %in, %cst_85 : f64
      linalg.yield %796 : f64
    } -> tensor<?x40x1xf64>
    %215 = tensor.empty(%21) : tensor<?x40x1xf32>
    %216 = linalg.generic #loops8 ins(%214 : tensor<?x40x1xf64>) outs(%215 : tensor<?x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %796 = arith.truncf %in : f64 to f32
      linalg.yield %796 : f32
    } -> tensor<?x40x1xf32>
    %217 = linalg.fill ins(%cst : f32) outs(%215 : tensor<?x40x1xf32>) -> tensor<?x40x1xf32>
    %218 = linalg.generic #loops9 ins(%204 : tensor<?x40x32xf32>) outs(%217 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = arith.addf %in, %out : f32
      linalg.yield %796 : f32
    } -> tensor<?x40x1xf32>
    %219 = linalg.generic #loops8 ins(%218 : tensor<?x40x1xf32>) outs(%215 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = arith.divf %in, %cst_86 : f32
      linalg.yield %796 : f32
    } -> tensor<?x40x1xf32>
    %220 = linalg.generic #loops8 ins(%216 : tensor<?x40x1xf32>) outs(%215 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = arith.truncf %cst_59 : f64 to f32
      %797 = arith.addf %in, %796 : f32
      linalg.yield %797 : f32
    } -> tensor<?x40x1xf32>
    %221 = linalg.generic #loops8 ins(%220 : tensor<?x40x1xf32>) outs(%215 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = math.rsqrt %in : f32
      linalg.yield %796 : f32
    } -> tensor<?x40x1xf32>
    %222 = linalg.generic #loops10 ins(%204, %219 : tensor<?x40x32xf32>, tensor<?x40x1xf32>) outs(%203 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.subf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x40x32xf32>
    %223 = linalg.generic #loops10 ins(%222, %221 : tensor<?x40x32xf32>, tensor<?x40x1xf32>) outs(%203 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.mulf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x40x32xf32>
    %224 = tensor.empty(%21) : tensor<?x40x32xbf16>
    %225 = linalg.generic #loops8 ins(%223 : tensor<?x40x32xf32>) outs(%224 : tensor<?x40x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x40x32xbf16>
    %expanded_132 = tensor.expand_shape %extracted_slice_127 [[0], [1, 2]] output_shape [%dim_94, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    %226 = tensor.empty(%dim_94) : tensor<?x1x32xbf16>
    %227 = linalg.generic #loops8 ins(%expanded_132 : tensor<?x1x32xbf16>) outs(%226 : tensor<?x1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = arith.addf %in, %cst_7 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x1x32xbf16>
    %228 = arith.cmpi eq, %21, %dim_94 : index
    cf.assert %228, "mismatched size for broadcast"
    %229 = linalg.generic #loops12 ins(%225, %227 : tensor<?x40x32xbf16>, tensor<?x1x32xbf16>) outs(%224 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.mulf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x40x32xbf16>
    %expanded_133 = tensor.expand_shape %extracted_slice_126 [[0], [1, 2]] output_shape [%dim_94, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    cf.assert %228, "mismatched size for broadcast"
    %230 = linalg.generic #loops12 ins(%229, %expanded_133 : tensor<?x40x32xbf16>, tensor<?x1x32xbf16>) outs(%224 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.addf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x40x32xbf16>
    %transposed_134 = linalg.transpose ins(%cst_58 : tensor<192x32xbf16>) outs(%189 : tensor<32x192xbf16>) permutation = [1, 0] 
    %231 = linalg.generic #loops0 ins(%cst_57 : tensor<192xbf16>) outs(%190 : tensor<192xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<192xf32>
    %232 = linalg.generic #loops1 ins(%transposed_134 : tensor<32x192xbf16>) outs(%193 : tensor<32x192xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32x192xf32>
    %233 = linalg.matmul ins(%192, %232 : tensor<?x32xf32>, tensor<32x192xf32>) outs(%196 : tensor<?x192xf32>) -> tensor<?x192xf32>
    cf.assert %48, "negative values not allowed in new dimensions"
    %234 = linalg.generic #loops2 ins(%231 : tensor<192xf32>) outs(%198 : tensor<?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x192xf32>
    cf.assert %51, "mismatched size for broadcast"
    %235 = linalg.generic #loops3 ins(%233, %234 : tensor<?x192xf32>, tensor<?x192xf32>) outs(%195 : tensor<?x192xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.addf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x192xf32>
    %236 = linalg.generic #loops1 ins(%235 : tensor<?x192xf32>) outs(%201 : tensor<?x192xbf16>) {
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
    %238 = linalg.generic #loops8 ins(%expanded_112 : tensor<?x19x32xbf16>) outs(%237 : tensor<?x19x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x19x32xf32>
    %239 = tensor.empty(%146) : tensor<?x19x32xf64>
    %240 = linalg.generic #loops8 ins(%238 : tensor<?x19x32xf32>) outs(%239 : tensor<?x19x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %796 = arith.extf %in : f32 to f64
      linalg.yield %796 : f64
    } -> tensor<?x19x32xf64>
    %241 = tensor.empty(%146) : tensor<?x19x1xf64>
    %242 = linalg.fill ins(%cst_1 : f64) outs(%241 : tensor<?x19x1xf64>) -> tensor<?x19x1xf64>
    %243 = linalg.generic #loops9 ins(%240 : tensor<?x19x32xf64>) outs(%242 : tensor<?x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = arith.addf %in, %out : f64
      linalg.yield %796 : f64
    } -> tensor<?x19x1xf64>
    %244 = linalg.generic #loops8 ins(%243 : tensor<?x19x1xf64>) outs(%241 : tensor<?x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = arith.divf %in, %cst_85 : f64
      linalg.yield %796 : f64
    } -> tensor<?x19x1xf64>
    %245 = linalg.generic #loops10 ins(%240, %244 : tensor<?x19x32xf64>, tensor<?x19x1xf64>) outs(%239 : tensor<?x19x32xf64>) {
    ^bb0(%in: f64, %in_284: f64, %out: f64):
      %796 = arith.subf %in, %in_284 : f64
      linalg.yield %796 : f64
    } -> tensor<?x19x32xf64>
    %246 = linalg.generic #loops11 ins(%245, %245 : tensor<?x19x32xf64>, tensor<?x19x32xf64>) outs(%239 : tensor<?x19x32xf64>) {
    ^bb0(%in: f64, %in_284: f64, %out: f64):
      %796 = arith.mulf %in, %in_284 : f64
      linalg.yield %796 : f64
    } -> tensor<?x19x32xf64>
    %247 = linalg.generic #loops9 ins(%246 : tensor<?x19x32xf64>) outs(%242 : tensor<?x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = arith.addf %in, %out : f64
      linalg.yield %796 : f64
    } -> tensor<?x19x1xf64>
    %248 = linalg.generic #loops8 ins(%247 : tensor<?x19x1xf64>) outs(%241 : tensor<?x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = arith.divf %in, %cst_85 : f64
      linalg.yield %796 : f64
    } -> tensor<?x19x1xf64>
    %249 = tensor.empty(%146) : tensor<?x19x1xf32>
    %250 = linalg.generic #loops8 ins(%248 : tensor<?x19x1xf64>) outs(%249 : tensor<?x19x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %796 = arith.truncf %in : f64 to f32
      linalg.yield %796 : f32
    } -> tensor<?x19x1xf32>
    %251 = linalg.fill ins(%cst : f32) outs(%249 : tensor<?x19x1xf32>) -> tensor<?x19x1xf32>
    %252 = linalg.generic #loops9 ins(%238 : tensor<?x19x32xf32>) outs(%251 : tensor<?x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = arith.addf %in, %out : f32
      linalg.yield %796 : f32
    } -> tensor<?x19x1xf32>
    %253 = linalg.generic #loops8 ins(%252 : tensor<?x19x1xf32>) outs(%249 : tensor<?x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = arith.divf %in, %cst_86 : f32
      linalg.yield %796 : f32
    } -> tensor<?x19x1xf32>
    %254 = linalg.generic #loops8 ins(%250 : tensor<?x19x1xf32>) outs(%249 : tensor<?x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = arith.truncf %cst_59 : f64 to f32
      %797 = arith.addf %in, %796 : f32
      linalg.yield %797 : f32
    } -> tensor<?x19x1xf32>
    %255 = linalg.generic #loops8 ins(%254 : tensor<?x19x1xf32>) outs(%249 : tensor<?x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = math.rsqrt %in : f32
      linalg.yield %796 : f32
    } -> tensor<?x19x1xf32>
    %256 = linalg.generic #loops10 ins(%238, %253 : tensor<?x19x32xf32>, tensor<?x19x1xf32>) outs(%237 : tensor<?x19x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.subf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x19x32xf32>
    %257 = linalg.generic #loops10 ins(%256, %255 : tensor<?x19x32xf32>, tensor<?x19x1xf32>) outs(%237 : tensor<?x19x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.mulf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x19x32xf32>
    %258 = tensor.empty(%146) : tensor<?x19x32xbf16>
    %259 = linalg.generic #loops8 ins(%257 : tensor<?x19x32xf32>) outs(%258 : tensor<?x19x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x19x32xbf16>
    %expanded_141 = tensor.expand_shape %extracted_slice_136 [[0], [1, 2]] output_shape [%dim_94, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    %260 = linalg.generic #loops8 ins(%expanded_141 : tensor<?x1x32xbf16>) outs(%226 : tensor<?x1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = arith.addf %in, %cst_7 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x1x32xbf16>
    %261 = arith.cmpi eq, %146, %dim_94 : index
    cf.assert %261, "mismatched size for broadcast"
    %262 = linalg.generic #loops12 ins(%259, %260 : tensor<?x19x32xbf16>, tensor<?x1x32xbf16>) outs(%258 : tensor<?x19x32xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.mulf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x19x32xbf16>
    %expanded_142 = tensor.expand_shape %extracted_slice_135 [[0], [1, 2]] output_shape [%dim_94, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    cf.assert %261, "mismatched size for broadcast"
    %263 = linalg.generic #loops12 ins(%262, %expanded_142 : tensor<?x19x32xbf16>, tensor<?x1x32xbf16>) outs(%258 : tensor<?x19x32xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.addf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x19x32xbf16>
    %collapsed_143 = tensor.collapse_shape %230 [[0, 1], [2]] : tensor<?x40x32xbf16> into tensor<?x32xbf16>
    %transposed_144 = linalg.transpose ins(%cst_56 : tensor<32x32xbf16>) outs(%59 : tensor<32x32xbf16>) permutation = [1, 0] 
    %264 = linalg.generic #loops0 ins(%cst_55 : tensor<32xbf16>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32xf32>
    %265 = affine.apply #map1()[%21]
    %266 = tensor.empty(%265) : tensor<?x32xf32>
    %267 = linalg.generic #loops1 ins(%collapsed_143 : tensor<?x32xbf16>) outs(%266 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %268 = linalg.generic #loops1 ins(%transposed_144 : tensor<32x32xbf16>) outs(%62 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32x32xf32>
    %269 = linalg.fill ins(%cst : f32) outs(%266 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %270 = linalg.matmul ins(%267, %268 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%269 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %13, "negative values not allowed in new dimensions"
    %271 = linalg.generic #loops2 ins(%264 : tensor<32xf32>) outs(%15 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %272 = arith.cmpi eq, %265, %14 : index
    cf.assert %272, "mismatched size for broadcast"
    %273 = linalg.generic #loops3 ins(%270, %271 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%266 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.addf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %274 = tensor.empty(%265) : tensor<?x32xbf16>
    %275 = linalg.generic #loops1 ins(%273 : tensor<?x32xf32>) outs(%274 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x32xbf16>
    %276 = arith.divsi %265, %c40 : index
    %transposed_145 = linalg.transpose ins(%cst_54 : tensor<32x32xbf16>) outs(%59 : tensor<32x32xbf16>) permutation = [1, 0] 
    %277 = linalg.generic #loops0 ins(%cst_53 : tensor<32xbf16>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32xf32>
    %278 = linalg.generic #loops1 ins(%transposed_145 : tensor<32x32xbf16>) outs(%62 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32x32xf32>
    %279 = linalg.matmul ins(%267, %278 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%269 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %13, "negative values not allowed in new dimensions"
    %280 = linalg.generic #loops2 ins(%277 : tensor<32xf32>) outs(%15 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %272, "mismatched size for broadcast"
    %281 = linalg.generic #loops3 ins(%279, %280 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%266 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.addf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %282 = linalg.generic #loops1 ins(%281 : tensor<?x32xf32>) outs(%274 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x32xbf16>
    %transposed_146 = linalg.transpose ins(%cst_52 : tensor<32x32xbf16>) outs(%59 : tensor<32x32xbf16>) permutation = [1, 0] 
    %283 = linalg.generic #loops0 ins(%cst_51 : tensor<32xbf16>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32xf32>
    %284 = linalg.generic #loops1 ins(%transposed_146 : tensor<32x32xbf16>) outs(%62 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32x32xf32>
    %285 = linalg.matmul ins(%267, %284 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%269 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %13, "negative values not allowed in new dimensions"
    %286 = linalg.generic #loops2 ins(%283 : tensor<32xf32>) outs(%15 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %272, "mismatched size for broadcast"
    %287 = linalg.generic #loops3 ins(%285, %286 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%266 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.addf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %288 = linalg.generic #loops1 ins(%287 : tensor<?x32xf32>) outs(%274 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x32xbf16>
    %collapsed_147 = tensor.collapse_shape %263 [[0, 1], [2]] : tensor<?x19x32xbf16> into tensor<?x32xbf16>
    %transposed_148 = linalg.transpose ins(%cst_50 : tensor<32x32xbf16>) outs(%59 : tensor<32x32xbf16>) permutation = [1, 0] 
    %289 = linalg.generic #loops0 ins(%cst_49 : tensor<32xbf16>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32xf32>
    %290 = affine.apply #map6()[%146]
    %291 = tensor.empty(%290) : tensor<?x32xf32>
    %292 = linalg.generic #loops1 ins(%collapsed_147 : tensor<?x32xbf16>) outs(%291 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %293 = linalg.generic #loops1 ins(%transposed_148 : tensor<32x32xbf16>) outs(%62 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32x32xf32>
    %294 = linalg.fill ins(%cst : f32) outs(%291 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %295 = linalg.matmul ins(%292, %293 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%294 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %138, "negative values not allowed in new dimensions"
    %296 = linalg.generic #loops2 ins(%289 : tensor<32xf32>) outs(%140 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %297 = arith.cmpi eq, %290, %139 : index
    cf.assert %297, "mismatched size for broadcast"
    %298 = linalg.generic #loops3 ins(%295, %296 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%291 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.addf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %299 = tensor.empty(%290) : tensor<?x32xbf16>
    %300 = linalg.generic #loops1 ins(%298 : tensor<?x32xf32>) outs(%299 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x32xbf16>
    %301 = arith.divsi %290, %c19 : index
    %transposed_149 = linalg.transpose ins(%cst_48 : tensor<32x32xbf16>) outs(%59 : tensor<32x32xbf16>) permutation = [1, 0] 
    %302 = linalg.generic #loops0 ins(%cst_47 : tensor<32xbf16>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32xf32>
    %303 = linalg.generic #loops1 ins(%transposed_149 : tensor<32x32xbf16>) outs(%62 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32x32xf32>
    %304 = linalg.matmul ins(%292, %303 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%294 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %138, "negative values not allowed in new dimensions"
    %305 = linalg.generic #loops2 ins(%302 : tensor<32xf32>) outs(%140 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %297, "mismatched size for broadcast"
    %306 = linalg.generic #loops3 ins(%304, %305 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%291 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.addf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %307 = linalg.generic #loops1 ins(%306 : tensor<?x32xf32>) outs(%299 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x32xbf16>
    %transposed_150 = linalg.transpose ins(%cst_46 : tensor<32x32xbf16>) outs(%59 : tensor<32x32xbf16>) permutation = [1, 0] 
    %308 = linalg.generic #loops0 ins(%cst_45 : tensor<32xbf16>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32xf32>
    %309 = linalg.generic #loops1 ins(%transposed_150 : tensor<32x32xbf16>) outs(%62 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32x32xf32>
    %310 = linalg.matmul ins(%292, %309 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%294 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %138, "negative values not allowed in new dimensions"
    %311 = linalg.generic #loops2 ins(%308 : tensor<32xf32>) outs(%140 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %297, "mismatched size for broadcast"
    %312 = linalg.generic #loops3 ins(%310, %311 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%291 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.addf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %313 = linalg.generic #loops1 ins(%312 : tensor<?x32xf32>) outs(%299 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x32xbf16>
    %expanded_151 = tensor.expand_shape %275 [[0, 1], [2, 3]] output_shape [%276, 40, 2, 16] : tensor<?x32xbf16> into tensor<?x40x2x16xbf16>
    %expanded_152 = tensor.expand_shape %282 [[0, 1], [2, 3]] output_shape [%276, 40, 2, 16] : tensor<?x32xbf16> into tensor<?x40x2x16xbf16>
    %expanded_153 = tensor.expand_shape %288 [[0, 1], [2, 3]] output_shape [%276, 40, 2, 16] : tensor<?x32xbf16> into tensor<?x40x2x16xbf16>
    %314 = tensor.empty(%276) : tensor<?x40x2x16xbf16>
    %315 = linalg.generic #loops13 ins(%expanded_151, %expanded_151 : tensor<?x40x2x16xbf16>, tensor<?x40x2x16xbf16>) outs(%314 : tensor<?x40x2x16xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.mulf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x40x2x16xbf16>
    %316 = tensor.empty(%276) : tensor<?x40x2x1xbf16>
    %317 = linalg.fill ins(%cst_3 : bf16) outs(%316 : tensor<?x40x2x1xbf16>) -> tensor<?x40x2x1xbf16>
    %318 = linalg.generic #loops14 ins(%315 : tensor<?x40x2x16xbf16>) outs(%317 : tensor<?x40x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = arith.addf %in, %out : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x40x2x1xbf16>
    %319 = linalg.generic #loops15 ins(%318 : tensor<?x40x2x1xbf16>) outs(%316 : tensor<?x40x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = arith.divf %in, %cst_87 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x40x2x1xbf16>
    %320 = linalg.generic #loops15 ins(%319 : tensor<?x40x2x1xbf16>) outs(%316 : tensor<?x40x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = arith.truncf %cst_59 : f64 to bf16
      %797 = arith.addf %in, %796 : bf16
      linalg.yield %797 : bf16
    } -> tensor<?x40x2x1xbf16>
    %321 = linalg.generic #loops15 ins(%320 : tensor<?x40x2x1xbf16>) outs(%316 : tensor<?x40x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = math.rsqrt %in : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x40x2x1xbf16>
    %322 = linalg.generic #loops16 ins(%expanded_151, %321 : tensor<?x40x2x16xbf16>, tensor<?x40x2x1xbf16>) outs(%314 : tensor<?x40x2x16xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.mulf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x40x2x16xbf16>
    %323 = linalg.generic #loops17 ins(%322, %cst_44 : tensor<?x40x2x16xbf16>, tensor<16xbf16>) outs(%314 : tensor<?x40x2x16xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.mulf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x40x2x16xbf16>
    %324 = linalg.generic #loops13 ins(%expanded_152, %expanded_152 : tensor<?x40x2x16xbf16>, tensor<?x40x2x16xbf16>) outs(%314 : tensor<?x40x2x16xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.mulf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x40x2x16xbf16>
    %325 = linalg.generic #loops14 ins(%324 : tensor<?x40x2x16xbf16>) outs(%317 : tensor<?x40x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = arith.addf %in, %out : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x40x2x1xbf16>
    %326 = linalg.generic #loops15 ins(%325 : tensor<?x40x2x1xbf16>) outs(%316 : tensor<?x40x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = arith.divf %in, %cst_87 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x40x2x1xbf16>
    %327 = linalg.generic #loops15 ins(%326 : tensor<?x40x2x1xbf16>) outs(%316 : tensor<?x40x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = arith.truncf %cst_59 : f64 to bf16
      %797 = arith.addf %in, %796 : bf16
      linalg.yield %797 : bf16
    } -> tensor<?x40x2x1xbf16>
    %328 = linalg.generic #loops15 ins(%327 : tensor<?x40x2x1xbf16>) outs(%316 : tensor<?x40x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = math.rsqrt %in : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x40x2x1xbf16>
    %329 = linalg.generic #loops16 ins(%expanded_152, %328 : tensor<?x40x2x16xbf16>, tensor<?x40x2x1xbf16>) outs(%314 : tensor<?x40x2x16xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.mulf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x40x2x16xbf16>
    %330 = linalg.generic #loops17 ins(%329, %cst_43 : tensor<?x40x2x16xbf16>, tensor<16xbf16>) outs(%314 : tensor<?x40x2x16xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.mulf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x40x2x16xbf16>
    %expanded_154 = tensor.expand_shape %300 [[0, 1], [2, 3]] output_shape [%301, 19, 2, 16] : tensor<?x32xbf16> into tensor<?x19x2x16xbf16>
    %expanded_155 = tensor.expand_shape %307 [[0, 1], [2, 3]] output_shape [%301, 19, 2, 16] : tensor<?x32xbf16> into tensor<?x19x2x16xbf16>
    %expanded_156 = tensor.expand_shape %313 [[0, 1], [2, 3]] output_shape [%301, 19, 2, 16] : tensor<?x32xbf16> into tensor<?x19x2x16xbf16>
    %331 = tensor.empty(%301) : tensor<?x19x2x16xbf16>
    %332 = linalg.generic #loops13 ins(%expanded_154, %expanded_154 : tensor<?x19x2x16xbf16>, tensor<?x19x2x16xbf16>) outs(%331 : tensor<?x19x2x16xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.mulf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x19x2x16xbf16>
    %333 = tensor.empty(%301) : tensor<?x19x2x1xbf16>
    %334 = linalg.fill ins(%cst_3 : bf16) outs(%333 : tensor<?x19x2x1xbf16>) -> tensor<?x19x2x1xbf16>
    %335 = linalg.generic #loops14 ins(%332 : tensor<?x19x2x16xbf16>) outs(%334 : tensor<?x19x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = arith.addf %in, %out : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x19x2x1xbf16>
    %336 = linalg.generic #loops15 ins(%335 : tensor<?x19x2x1xbf16>) outs(%333 : tensor<?x19x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = arith.divf %in, %cst_87 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x19x2x1xbf16>
    %337 = linalg.generic #loops15 ins(%336 : tensor<?x19x2x1xbf16>) outs(%333 : tensor<?x19x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = arith.truncf %cst_59 : f64 to bf16
      %797 = arith.addf %in, %796 : bf16
      linalg.yield %797 : bf16
    } -> tensor<?x19x2x1xbf16>
    %338 = linalg.generic #loops15 ins(%337 : tensor<?x19x2x1xbf16>) outs(%333 : tensor<?x19x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = math.rsqrt %in : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x19x2x1xbf16>
    %339 = linalg.generic #loops16 ins(%expanded_154, %338 : tensor<?x19x2x16xbf16>, tensor<?x19x2x1xbf16>) outs(%331 : tensor<?x19x2x16xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.mulf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x19x2x16xbf16>
    %340 = linalg.generic #loops17 ins(%339, %cst_42 : tensor<?x19x2x16xbf16>, tensor<16xbf16>) outs(%331 : tensor<?x19x2x16xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.mulf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x19x2x16xbf16>
    %341 = linalg.generic #loops13 ins(%expanded_155, %expanded_155 : tensor<?x19x2x16xbf16>, tensor<?x19x2x16xbf16>) outs(%331 : tensor<?x19x2x16xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.mulf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x19x2x16xbf16>
    %342 = linalg.generic #loops14 ins(%341 : tensor<?x19x2x16xbf16>) outs(%334 : tensor<?x19x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = arith.addf %in, %out : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x19x2x1xbf16>
    %343 = linalg.generic #loops15 ins(%342 : tensor<?x19x2x1xbf16>) outs(%333 : tensor<?x19x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = arith.divf %in, %cst_87 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x19x2x1xbf16>
    %344 = linalg.generic #loops15 ins(%343 : tensor<?x19x2x1xbf16>) outs(%333 : tensor<?x19x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = arith.truncf %cst_59 : f64 to bf16
      %797 = arith.addf %in, %796 : bf16
      linalg.yield %797 : bf16
    } -> tensor<?x19x2x1xbf16>
    %345 = linalg.generic #loops15 ins(%344 : tensor<?x19x2x1xbf16>) outs(%333 : tensor<?x19x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = math.rsqrt %in : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x19x2x1xbf16>
    %346 = linalg.generic #loops16 ins(%expanded_155, %345 : tensor<?x19x2x16xbf16>, tensor<?x19x2x1xbf16>) outs(%331 : tensor<?x19x2x16xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.mulf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x19x2x16xbf16>
    %347 = linalg.generic #loops17 ins(%346, %cst_41 : tensor<?x19x2x16xbf16>, tensor<16xbf16>) outs(%331 : tensor<?x19x2x16xbf16>) {
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
    %360 = linalg.generic #loops15 ins(%collapsed_165 : tensor<?x59x2x8xbf16>) outs(%359 : tensor<?x59x2x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = arith.negf %in : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x59x2x8xbf16>
    %expanded_166 = tensor.expand_shape %360 [[0], [1], [2], [3, 4]] output_shape [%358, 59, 2, 8, 1] : tensor<?x59x2x8xbf16> into tensor<?x59x2x8x1xbf16>
    %concat_167 = tensor.concat dim(4) %expanded_166, %extracted_slice_163 : (tensor<?x59x2x8x1xbf16>, tensor<?x59x2x8x1xbf16>) -> tensor<?x59x2x8x2xbf16>
    %collapsed_168 = tensor.collapse_shape %concat_167 [[0], [1], [2], [3, 4]] : tensor<?x59x2x8x2xbf16> into tensor<?x59x2x16xbf16>
    %361 = tensor.empty(%dim_162) : tensor<?x59x2x16xf32>
    %362 = linalg.generic #loops15 ins(%concat_157 : tensor<?x59x2x16xbf16>) outs(%361 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x59x2x16xf32>
    %363 = linalg.generic #loops18 ins(%362, %expanded_160 : tensor<?x59x2x16xf32>, tensor<1x59x1x16xf32>) outs(%361 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.mulf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x59x2x16xf32>
    %dim_169 = tensor.dim %expanded_166, %c0 : tensor<?x59x2x8x1xbf16>
    %364 = tensor.empty(%dim_169) : tensor<?x59x2x16xf32>
    %365 = linalg.generic #loops15 ins(%collapsed_168 : tensor<?x59x2x16xbf16>) outs(%364 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x59x2x16xf32>
    %366 = linalg.generic #loops18 ins(%365, %expanded_161 : tensor<?x59x2x16xf32>, tensor<1x59x1x16xf32>) outs(%364 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.mulf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x59x2x16xf32>
    %367 = arith.cmpi eq, %dim_162, %dim_169 : index
    cf.assert %367, "mismatched size for broadcast"
    %368 = linalg.generic #loops13 ins(%363, %366 : tensor<?x59x2x16xf32>, tensor<?x59x2x16xf32>) outs(%361 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.addf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x59x2x16xf32>
    %369 = tensor.empty(%dim_162) : tensor<?x59x2x16xbf16>
    %370 = linalg.generic #loops15 ins(%368 : tensor<?x59x2x16xf32>) outs(%369 : tensor<?x59x2x16xbf16>) {
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
    %377 = linalg.generic #loops15 ins(%collapsed_175 : tensor<?x59x2x8xbf16>) outs(%376 : tensor<?x59x2x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = arith.negf %in : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x59x2x8xbf16>
    %expanded_176 = tensor.expand_shape %377 [[0], [1], [2], [3, 4]] output_shape [%375, 59, 2, 8, 1] : tensor<?x59x2x8xbf16> into tensor<?x59x2x8x1xbf16>
    %concat_177 = tensor.concat dim(4) %expanded_176, %extracted_slice_173 : (tensor<?x59x2x8x1xbf16>, tensor<?x59x2x8x1xbf16>) -> tensor<?x59x2x8x2xbf16>
    %collapsed_178 = tensor.collapse_shape %concat_177 [[0], [1], [2], [3, 4]] : tensor<?x59x2x8x2xbf16> into tensor<?x59x2x16xbf16>
    %378 = tensor.empty(%dim_170) : tensor<?x59x2x16xf32>
    %379 = linalg.generic #loops15 ins(%concat_158 : tensor<?x59x2x16xbf16>) outs(%378 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x59x2x16xf32>
    %380 = linalg.generic #loops18 ins(%379, %expanded_160 : tensor<?x59x2x16xf32>, tensor<1x59x1x16xf32>) outs(%378 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.mulf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x59x2x16xf32>
    %dim_179 = tensor.dim %expanded_176, %c0 : tensor<?x59x2x8x1xbf16>
    %381 = tensor.empty(%dim_179) : tensor<?x59x2x16xf32>
    %382 = linalg.generic #loops15 ins(%collapsed_178 : tensor<?x59x2x16xbf16>) outs(%381 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x59x2x16xf32>
    %383 = linalg.generic #loops18 ins(%382, %expanded_161 : tensor<?x59x2x16xf32>, tensor<1x59x1x16xf32>) outs(%381 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.mulf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x59x2x16xf32>
    %384 = arith.cmpi eq, %dim_170, %dim_179 : index
    cf.assert %384, "mismatched size for broadcast"
    %385 = linalg.generic #loops13 ins(%380, %383 : tensor<?x59x2x16xf32>, tensor<?x59x2x16xf32>) outs(%378 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.addf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x59x2x16xf32>
    %386 = tensor.empty(%dim_170) : tensor<?x59x2x16xbf16>
    %387 = linalg.generic #loops15 ins(%385 : tensor<?x59x2x16xf32>) outs(%386 : tensor<?x59x2x16xbf16>) {
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
    %392 = linalg.generic #loops15 ins(%transposed_180 : tensor<?x2x59x16xbf16>) outs(%391 : tensor<?x2x59x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x2x59x16xf32>
    %393 = tensor.empty(%dim_170) : tensor<?x2x59x16xf32>
    %394 = linalg.generic #loops15 ins(%transposed_181 : tensor<?x2x59x16xbf16>) outs(%393 : tensor<?x2x59x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x2x59x16xf32>
    %395 = tensor.empty(%dim_182) : tensor<?x2x59x16xf32>
    %396 = linalg.generic #loops15 ins(%transposed_183 : tensor<?x2x59x16xbf16>) outs(%395 : tensor<?x2x59x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x2x59x16xf32>
    %397 = linalg.generic #loops15 ins(%392 : tensor<?x2x59x16xf32>) outs(%391 : tensor<?x2x59x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = arith.mulf %in, %cst_88 : f32
      linalg.yield %796 : f32
    } -> tensor<?x2x59x16xf32>
    %398 = tensor.empty(%dim_170) : tensor<?x2x16x59xf32>
    %transposed_184 = linalg.transpose ins(%394 : tensor<?x2x59x16xf32>) outs(%398 : tensor<?x2x16x59xf32>) permutation = [0, 1, 3, 2] 
    %399 = linalg.generic #loops15 ins(%transposed_184 : tensor<?x2x16x59xf32>) outs(%398 : tensor<?x2x16x59xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = arith.mulf %in, %cst_88 : f32
      linalg.yield %796 : f32
    } -> tensor<?x2x16x59xf32>
    cf.assert %48, "unimplemented: dynamic negative broadcast sizes"
    %400 = tensor.empty(%dim) : tensor<?x2x59x16xf32>
    %401 = linalg.generic #loops19 outs(%400 : tensor<?x2x59x16xf32>) {
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
    %403 = linalg.generic #loops19 outs(%402 : tensor<?x2x16x59xf32>) {
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
    %413:2 = linalg.generic #loops20 ins(%expanded_187 : tensor<?x2x59x59xf32>) outs(%412, %410 : tensor<?x2x59xf32>, tensor<?x2x59xi64>) {
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
    %415 = linalg.generic #loops16 ins(%expanded_187, %expanded_188 : tensor<?x2x59x59xf32>, tensor<?x2x59x1xf32>) outs(%414 : tensor<?x2x59x59xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.subf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x2x59x59xf32>
    %416 = linalg.generic #loops15 ins(%415 : tensor<?x2x59x59xf32>) outs(%414 : tensor<?x2x59x59xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = math.exp %in : f32
      linalg.yield %796 : f32
    } -> tensor<?x2x59x59xf32>
    %417 = tensor.empty(%408) : tensor<?x2x59x1xf32>
    %418 = linalg.fill ins(%cst : f32) outs(%417 : tensor<?x2x59x1xf32>) -> tensor<?x2x59x1xf32>
    %419 = linalg.generic #loops14 ins(%416 : tensor<?x2x59x59xf32>) outs(%418 : tensor<?x2x59x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = arith.addf %in, %out : f32
      linalg.yield %796 : f32
    } -> tensor<?x2x59x1xf32>
    %420 = linalg.generic #loops16 ins(%416, %419 : tensor<?x2x59x59xf32>, tensor<?x2x59x1xf32>) outs(%414 : tensor<?x2x59x59xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.divf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x2x59x59xf32>
    %421 = tensor.empty(%408) : tensor<?x2x59x59xi1>
    %422 = linalg.generic #loops15 ins(%expanded_187 : tensor<?x2x59x59xf32>) outs(%421 : tensor<?x2x59x59xi1>) {
    ^bb0(%in: f32, %out: i1):
      %796 = arith.extf %in : f32 to f64
      %797 = arith.cmpf oeq, %796, %cst_40 : f64
      linalg.yield %797 : i1
    } -> tensor<?x2x59x59xi1>
    %423 = tensor.empty(%408) : tensor<?x2x59x1xi1>
    %424 = linalg.fill ins(%true : i1) outs(%423 : tensor<?x2x59x1xi1>) -> tensor<?x2x59x1xi1>
    %425 = linalg.generic #loops14 ins(%422 : tensor<?x2x59x59xi1>) outs(%424 : tensor<?x2x59x1xi1>) {
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
    %430 = linalg.generic #loops22 ins(%425, %429, %420 : tensor<?x2x59x1xi1>, tensor<?x2x59x59xf32>, tensor<?x2x59x59xf32>) outs(%414 : tensor<?x2x59x59xf32>) {
    ^bb0(%in: i1, %in_284: f32, %in_285: f32, %out: f32):
      %796 = arith.select %in, %in_284, %in_285 : f32
      linalg.yield %796 : f32
    } -> tensor<?x2x59x59xf32>
    cf.assert %48, "unimplemented: dynamic negative broadcast sizes"
    %431 = tensor.empty(%dim) : tensor<?x2x59x59xf32>
    %432 = linalg.generic #loops19 outs(%431 : tensor<?x2x59x59xf32>) {
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
    %433 = linalg.generic #loops19 outs(%400 : tensor<?x2x59x16xf32>) {
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
    %438 = linalg.generic #loops15 ins(%expanded_191 : tensor<?x2x59x16xf32>) outs(%437 : tensor<?x2x59x16xbf16>) {
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
    %440 = linalg.generic #loops0 ins(%cst_38 : tensor<32xbf16>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32xf32>
    %441 = affine.apply #map1()[%408]
    %442 = tensor.empty(%441) : tensor<?x32xf32>
    %443 = linalg.generic #loops1 ins(%collapsed_196 : tensor<?x32xbf16>) outs(%442 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %444 = linalg.generic #loops1 ins(%transposed_197 : tensor<32x32xbf16>) outs(%62 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32x32xf32>
    %445 = linalg.fill ins(%cst : f32) outs(%442 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %446 = linalg.matmul ins(%443, %444 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%445 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %13, "negative values not allowed in new dimensions"
    %447 = linalg.generic #loops2 ins(%440 : tensor<32xf32>) outs(%15 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %448 = arith.cmpi eq, %441, %14 : index
    cf.assert %448, "mismatched size for broadcast"
    %449 = linalg.generic #loops3 ins(%446, %447 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%442 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.addf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %450 = tensor.empty(%441) : tensor<?x32xbf16>
    %451 = linalg.generic #loops1 ins(%449 : tensor<?x32xf32>) outs(%450 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x32xbf16>
    %452 = arith.divsi %441, %c40 : index
    %expanded_198 = tensor.expand_shape %451 [[0, 1], [2]] output_shape [%452, 40, 32] : tensor<?x32xbf16> into tensor<?x40x32xbf16>
    %collapsed_199 = tensor.collapse_shape %extracted_slice_194 [[0, 1], [2]] : tensor<?x19x32xbf16> into tensor<?x32xbf16>
    %transposed_200 = linalg.transpose ins(%cst_37 : tensor<32x32xbf16>) outs(%59 : tensor<32x32xbf16>) permutation = [1, 0] 
    %453 = linalg.generic #loops0 ins(%cst_36 : tensor<32xbf16>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32xf32>
    %454 = affine.apply #map6()[%408]
    %455 = tensor.empty(%454) : tensor<?x32xf32>
    %456 = linalg.generic #loops1 ins(%collapsed_199 : tensor<?x32xbf16>) outs(%455 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %457 = linalg.generic #loops1 ins(%transposed_200 : tensor<32x32xbf16>) outs(%62 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32x32xf32>
    %458 = linalg.fill ins(%cst : f32) outs(%455 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %459 = linalg.matmul ins(%456, %457 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%458 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %138, "negative values not allowed in new dimensions"
    %460 = linalg.generic #loops2 ins(%453 : tensor<32xf32>) outs(%140 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %461 = arith.cmpi eq, %454, %139 : index
    cf.assert %461, "mismatched size for broadcast"
    %462 = linalg.generic #loops3 ins(%459, %460 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%455 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.addf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %463 = tensor.empty(%454) : tensor<?x32xbf16>
    %464 = linalg.generic #loops1 ins(%462 : tensor<?x32xf32>) outs(%463 : tensor<?x32xbf16>) {
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
    %468 = linalg.generic #loops23 ins(%expanded_202, %expanded_198 : tensor<?x1x32xbf16>, tensor<?x40x32xbf16>) outs(%467 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.mulf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x40x32xbf16>
    cf.assert %228, "mismatched size for broadcast"
    %469 = linalg.generic #loops11 ins(%expanded, %468 : tensor<?x40x32xbf16>, tensor<?x40x32xbf16>) outs(%224 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.addf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x40x32xbf16>
    %470 = linalg.generic #loops8 ins(%469 : tensor<?x40x32xbf16>) outs(%203 : tensor<?x40x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x40x32xf32>
    %471 = linalg.generic #loops8 ins(%470 : tensor<?x40x32xf32>) outs(%205 : tensor<?x40x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %796 = arith.extf %in : f32 to f64
      linalg.yield %796 : f64
    } -> tensor<?x40x32xf64>
    %472 = linalg.generic #loops9 ins(%471 : tensor<?x40x32xf64>) outs(%208 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = arith.addf %in, %out : f64
      linalg.yield %796 : f64
    } -> tensor<?x40x1xf64>
    %473 = linalg.generic #loops8 ins(%472 : tensor<?x40x1xf64>) outs(%207 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = arith.divf %in, %cst_85 : f64
      linalg.yield %796 : f64
    } -> tensor<?x40x1xf64>
    %474 = linalg.generic #loops10 ins(%471, %473 : tensor<?x40x32xf64>, tensor<?x40x1xf64>) outs(%205 : tensor<?x40x32xf64>) {
    ^bb0(%in: f64, %in_284: f64, %out: f64):
      %796 = arith.subf %in, %in_284 : f64
      linalg.yield %796 : f64
    } -> tensor<?x40x32xf64>
    %475 = linalg.generic #loops11 ins(%474, %474 : tensor<?x40x32xf64>, tensor<?x40x32xf64>) outs(%205 : tensor<?x40x32xf64>) {
    ^bb0(%in: f64, %in_284: f64, %out: f64):
      %796 = arith.mulf %in, %in_284 : f64
      linalg.yield %796 : f64
    } -> tensor<?x40x32xf64>
    %476 = linalg.generic #loops9 ins(%475 : tensor<?x40x32xf64>) outs(%208 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = arith.addf %in, %out : f64
      linalg.yield %796 : f64
    } -> tensor<?x40x1xf64>
    %477 = linalg.generic #loops8 ins(%476 : tensor<?x40x1xf64>) outs(%207 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = arith.divf %in, %cst_85 : f64
      linalg.yield %796 : f64
    } -> tensor<?x40x1xf64>
    %478 = linalg.generic #loops8 ins(%477 : tensor<?x40x1xf64>) outs(%215 : tensor<?x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %796 = arith.truncf %in : f64 to f32
      linalg.yield %796 : f32
    } -> tensor<?x40x1xf32>
    %479 = linalg.generic #loops9 ins(%470 : tensor<?x40x32xf32>) outs(%217 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = arith.addf %in, %out : f32
      linalg.yield %796 : f32
    } -> tensor<?x40x1xf32>
    %480 = linalg.generic #loops8 ins(%479 : tensor<?x40x1xf32>) outs(%215 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = arith.divf %in, %cst_86 : f32
      linalg.yield %796 : f32
    } -> tensor<?x40x1xf32>
    %481 = linalg.generic #loops8 ins(%478 : tensor<?x40x1xf32>) outs(%215 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = arith.truncf %cst_59 : f64 to f32
      %797 = arith.addf %in, %796 : f32
      linalg.yield %797 : f32
    } -> tensor<?x40x1xf32>
    %482 = linalg.generic #loops8 ins(%481 : tensor<?x40x1xf32>) outs(%215 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = math.rsqrt %in : f32
      linalg.yield %796 : f32
    } -> tensor<?x40x1xf32>
    %483 = linalg.generic #loops10 ins(%470, %480 : tensor<?x40x32xf32>, tensor<?x40x1xf32>) outs(%203 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.subf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x40x32xf32>
    %484 = linalg.generic #loops10 ins(%483, %482 : tensor<?x40x32xf32>, tensor<?x40x1xf32>) outs(%203 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.mulf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x40x32xf32>
    %485 = linalg.generic #loops8 ins(%484 : tensor<?x40x32xf32>) outs(%224 : tensor<?x40x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x40x32xbf16>
    %expanded_203 = tensor.expand_shape %extracted_slice_130 [[0], [1, 2]] output_shape [%dim_94, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    %486 = linalg.generic #loops8 ins(%expanded_203 : tensor<?x1x32xbf16>) outs(%226 : tensor<?x1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = arith.addf %in, %cst_7 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x1x32xbf16>
    cf.assert %228, "mismatched size for broadcast"
    %487 = linalg.generic #loops12 ins(%485, %486 : tensor<?x40x32xbf16>, tensor<?x1x32xbf16>) outs(%224 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.mulf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x40x32xbf16>
    %expanded_204 = tensor.expand_shape %extracted_slice_129 [[0], [1, 2]] output_shape [%dim_94, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    cf.assert %228, "mismatched size for broadcast"
    %488 = linalg.generic #loops12 ins(%487, %expanded_204 : tensor<?x40x32xbf16>, tensor<?x1x32xbf16>) outs(%224 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.addf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x40x32xbf16>
    %collapsed_205 = tensor.collapse_shape %488 [[0, 1], [2]] : tensor<?x40x32xbf16> into tensor<?x32xbf16>
    %489 = tensor.empty() : tensor<32x128xbf16>
    %transposed_206 = linalg.transpose ins(%cst_35 : tensor<128x32xbf16>) outs(%489 : tensor<32x128xbf16>) permutation = [1, 0] 
    %490 = linalg.generic #loops0 ins(%cst_34 : tensor<128xbf16>) outs(%26 : tensor<128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<128xf32>
    %491 = linalg.generic #loops1 ins(%collapsed_205 : tensor<?x32xbf16>) outs(%266 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %492 = tensor.empty() : tensor<32x128xf32>
    %493 = linalg.generic #loops1 ins(%transposed_206 : tensor<32x128xbf16>) outs(%492 : tensor<32x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32x128xf32>
    %494 = tensor.empty(%265) : tensor<?x128xf32>
    %495 = linalg.fill ins(%cst : f32) outs(%494 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %496 = linalg.matmul ins(%491, %493 : tensor<?x32xf32>, tensor<32x128xf32>) outs(%495 : tensor<?x128xf32>) -> tensor<?x128xf32>
    cf.assert %13, "negative values not allowed in new dimensions"
    %497 = tensor.empty(%14) : tensor<?x128xf32>
    %498 = linalg.generic #loops2 ins(%490 : tensor<128xf32>) outs(%497 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x128xf32>
    cf.assert %272, "mismatched size for broadcast"
    %499 = linalg.generic #loops3 ins(%496, %498 : tensor<?x128xf32>, tensor<?x128xf32>) outs(%494 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.addf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x128xf32>
    %500 = tensor.empty(%265) : tensor<?x128xbf16>
    %501 = linalg.generic #loops1 ins(%499 : tensor<?x128xf32>) outs(%500 : tensor<?x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x128xbf16>
    %expanded_207 = tensor.expand_shape %501 [[0, 1], [2]] output_shape [%276, 40, 128] : tensor<?x128xbf16> into tensor<?x40x128xbf16>
    %502 = tensor.empty(%276) : tensor<?x40x128xbf16>
    %503 = linalg.generic #loops8 ins(%expanded_207 : tensor<?x40x128xbf16>) outs(%502 : tensor<?x40x128xbf16>) {
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
    %505 = linalg.generic #loops0 ins(%cst_32 : tensor<32xbf16>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32xf32>
    %506 = affine.apply #map1()[%276]
    %507 = tensor.empty(%506) : tensor<?x128xf32>
    %508 = linalg.generic #loops1 ins(%collapsed_208 : tensor<?x128xbf16>) outs(%507 : tensor<?x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x128xf32>
    %509 = tensor.empty() : tensor<128x32xf32>
    %510 = linalg.generic #loops1 ins(%transposed_209 : tensor<128x32xbf16>) outs(%509 : tensor<128x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<128x32xf32>
    %511 = tensor.empty(%506) : tensor<?x32xf32>
    %512 = linalg.fill ins(%cst : f32) outs(%511 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %513 = linalg.matmul ins(%508, %510 : tensor<?x128xf32>, tensor<128x32xf32>) outs(%512 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %13, "negative values not allowed in new dimensions"
    %514 = linalg.generic #loops2 ins(%505 : tensor<32xf32>) outs(%15 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %515 = arith.cmpi eq, %506, %14 : index
    cf.assert %515, "mismatched size for broadcast"
    %516 = linalg.generic #loops3 ins(%513, %514 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%511 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.addf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %517 = tensor.empty(%506) : tensor<?x32xbf16>
    %518 = linalg.generic #loops1 ins(%516 : tensor<?x32xf32>) outs(%517 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x32xbf16>
    %519 = arith.divsi %506, %c40 : index
    %expanded_210 = tensor.expand_shape %518 [[0, 1], [2]] output_shape [%519, 40, 32] : tensor<?x32xbf16> into tensor<?x40x32xbf16>
    %expanded_211 = tensor.expand_shape %extracted_slice_131 [[0], [1, 2]] output_shape [%dim_94, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    %520 = arith.cmpi eq, %dim_94, %519 : index
    cf.assert %520, "mismatched size for broadcast"
    %521 = linalg.generic #loops23 ins(%expanded_211, %expanded_210 : tensor<?x1x32xbf16>, tensor<?x40x32xbf16>) outs(%467 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.mulf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x40x32xbf16>
    cf.assert %228, "mismatched size for broadcast"
    %522 = linalg.generic #loops11 ins(%469, %521 : tensor<?x40x32xbf16>, tensor<?x40x32xbf16>) outs(%224 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.addf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x40x32xbf16>
    %expanded_212 = tensor.expand_shape %extracted_slice_137 [[0], [1, 2]] output_shape [%dim_94, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    %523 = arith.cmpi eq, %dim_94, %465 : index
    cf.assert %523, "mismatched size for broadcast"
    %524 = tensor.empty(%dim_94) : tensor<?x19x32xbf16>
    %525 = linalg.generic #loops23 ins(%expanded_212, %expanded_201 : tensor<?x1x32xbf16>, tensor<?x19x32xbf16>) outs(%524 : tensor<?x19x32xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.mulf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x19x32xbf16>
    cf.assert %261, "mismatched size for broadcast"
    %526 = linalg.generic #loops11 ins(%expanded_112, %525 : tensor<?x19x32xbf16>, tensor<?x19x32xbf16>) outs(%258 : tensor<?x19x32xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.addf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x19x32xbf16>
    %527 = linalg.generic #loops8 ins(%526 : tensor<?x19x32xbf16>) outs(%237 : tensor<?x19x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x19x32xf32>
    %528 = linalg.generic #loops8 ins(%527 : tensor<?x19x32xf32>) outs(%239 : tensor<?x19x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %796 = arith.extf %in : f32 to f64
      linalg.yield %796 : f64
    } -> tensor<?x19x32xf64>
    %529 = linalg.generic #loops9 ins(%528 : tensor<?x19x32xf64>) outs(%242 : tensor<?x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = arith.addf %in, %out : f64
      linalg.yield %796 : f64
    } -> tensor<?x19x1xf64>
    %530 = linalg.generic #loops8 ins(%529 : tensor<?x19x1xf64>) outs(%241 : tensor<?x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = arith.divf %in, %cst_85 : f64
      linalg.yield %796 : f64
    } -> tensor<?x19x1xf64>
    %531 = linalg.generic #loops10 ins(%528, %530 : tensor<?x19x32xf64>, tensor<?x19x1xf64>) outs(%239 : tensor<?x19x32xf64>) {
    ^bb0(%in: f64, %in_284: f64, %out: f64):
      %796 = arith.subf %in, %in_284 : f64
      linalg.yield %796 : f64
    } -> tensor<?x19x32xf64>
    %532 = linalg.generic #loops11 ins(%531, %531 : tensor<?x19x32xf64>, tensor<?x19x32xf64>) outs(%239 : tensor<?x19x32xf64>) {
    ^bb0(%in: f64, %in_284: f64, %out: f64):
      %796 = arith.mulf %in, %in_284 : f64
      linalg.yield %796 : f64
    } -> tensor<?x19x32xf64>
    %533 = linalg.generic #loops9 ins(%532 : tensor<?x19x32xf64>) outs(%242 : tensor<?x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = arith.addf %in, %out : f64
      linalg.yield %796 : f64
    } -> tensor<?x19x1xf64>
    %534 = linalg.generic #loops8 ins(%533 : tensor<?x19x1xf64>) outs(%241 : tensor<?x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = arith.divf %in, %cst_85 : f64
      linalg.yield %796 : f64
    } -> tensor<?x19x1xf64>
    %535 = linalg.generic #loops8 ins(%534 : tensor<?x19x1xf64>) outs(%249 : tensor<?x19x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %796 = arith.truncf %in : f64 to f32
      linalg.yield %796 : f32
    } -> tensor<?x19x1xf32>
    %536 = linalg.generic #loops9 ins(%527 : tensor<?x19x32xf32>) outs(%251 : tensor<?x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = arith.addf %in, %out : f32
      linalg.yield %796 : f32
    } -> tensor<?x19x1xf32>
    %537 = linalg.generic #loops8 ins(%536 : tensor<?x19x1xf32>) outs(%249 : tensor<?x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = arith.divf %in, %cst_86 : f32
      linalg.yield %796 : f32
    } -> tensor<?x19x1xf32>
    %538 = linalg.generic #loops8 ins(%535 : tensor<?x19x1xf32>) outs(%249 : tensor<?x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = arith.truncf %cst_59 : f64 to f32
      %797 = arith.addf %in, %796 : f32
      linalg.yield %797 : f32
    } -> tensor<?x19x1xf32>
    %539 = linalg.generic #loops8 ins(%538 : tensor<?x19x1xf32>) outs(%249 : tensor<?x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = math.rsqrt %in : f32
      linalg.yield %796 : f32
    } -> tensor<?x19x1xf32>
    %540 = linalg.generic #loops10 ins(%527, %537 : tensor<?x19x32xf32>, tensor<?x19x1xf32>) outs(%237 : tensor<?x19x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.subf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x19x32xf32>
    %541 = linalg.generic #loops10 ins(%540, %539 : tensor<?x19x32xf32>, tensor<?x19x1xf32>) outs(%237 : tensor<?x19x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.mulf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x19x32xf32>
    %542 = linalg.generic #loops8 ins(%541 : tensor<?x19x32xf32>) outs(%258 : tensor<?x19x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x19x32xbf16>
    %expanded_213 = tensor.expand_shape %extracted_slice_139 [[0], [1, 2]] output_shape [%dim_94, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    %543 = linalg.generic #loops8 ins(%expanded_213 : tensor<?x1x32xbf16>) outs(%226 : tensor<?x1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = arith.addf %in, %cst_7 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x1x32xbf16>
    cf.assert %261, "mismatched size for broadcast"
    %544 = linalg.generic #loops12 ins(%542, %543 : tensor<?x19x32xbf16>, tensor<?x1x32xbf16>) outs(%258 : tensor<?x19x32xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.mulf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x19x32xbf16>
    %expanded_214 = tensor.expand_shape %extracted_slice_138 [[0], [1, 2]] output_shape [%dim_94, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    cf.assert %261, "mismatched size for broadcast"
    %545 = linalg.generic #loops12 ins(%544, %expanded_214 : tensor<?x19x32xbf16>, tensor<?x1x32xbf16>) outs(%258 : tensor<?x19x32xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.addf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x19x32xbf16>
    %collapsed_215 = tensor.collapse_shape %545 [[0, 1], [2]] : tensor<?x19x32xbf16> into tensor<?x32xbf16>
    %transposed_216 = linalg.transpose ins(%cst_31 : tensor<128x32xbf16>) outs(%489 : tensor<32x128xbf16>) permutation = [1, 0] 
    %546 = linalg.generic #loops0 ins(%cst_30 : tensor<128xbf16>) outs(%26 : tensor<128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<128xf32>
    %547 = linalg.generic #loops1 ins(%collapsed_215 : tensor<?x32xbf16>) outs(%291 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %548 = linalg.generic #loops1 ins(%transposed_216 : tensor<32x128xbf16>) outs(%492 : tensor<32x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32x128xf32>
    %549 = tensor.empty(%290) : tensor<?x128xf32>
    %550 = linalg.fill ins(%cst : f32) outs(%549 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %551 = linalg.matmul ins(%547, %548 : tensor<?x32xf32>, tensor<32x128xf32>) outs(%550 : tensor<?x128xf32>) -> tensor<?x128xf32>
    cf.assert %138, "negative values not allowed in new dimensions"
    %552 = tensor.empty(%139) : tensor<?x128xf32>
    %553 = linalg.generic #loops2 ins(%546 : tensor<128xf32>) outs(%552 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x128xf32>
    cf.assert %297, "mismatched size for broadcast"
    %554 = linalg.generic #loops3 ins(%551, %553 : tensor<?x128xf32>, tensor<?x128xf32>) outs(%549 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.addf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x128xf32>
    %555 = tensor.empty(%290) : tensor<?x128xbf16>
    %556 = linalg.generic #loops1 ins(%554 : tensor<?x128xf32>) outs(%555 : tensor<?x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x128xbf16>
    %expanded_217 = tensor.expand_shape %556 [[0, 1], [2]] output_shape [%301, 19, 128] : tensor<?x128xbf16> into tensor<?x19x128xbf16>
    %557 = tensor.empty(%301) : tensor<?x19x128xbf16>
    %558 = linalg.generic #loops8 ins(%expanded_217 : tensor<?x19x128xbf16>) outs(%557 : tensor<?x19x128xbf16>) {
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
    %559 = linalg.generic #loops0 ins(%cst_28 : tensor<32xbf16>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32xf32>
    %560 = affine.apply #map6()[%301]
    %561 = tensor.empty(%560) : tensor<?x128xf32>
    %562 = linalg.generic #loops1 ins(%collapsed_218 : tensor<?x128xbf16>) outs(%561 : tensor<?x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x128xf32>
    %563 = linalg.generic #loops1 ins(%transposed_219 : tensor<128x32xbf16>) outs(%509 : tensor<128x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<128x32xf32>
    %564 = tensor.empty(%560) : tensor<?x32xf32>
    %565 = linalg.fill ins(%cst : f32) outs(%564 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %566 = linalg.matmul ins(%562, %563 : tensor<?x128xf32>, tensor<128x32xf32>) outs(%565 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %138, "negative values not allowed in new dimensions"
    %567 = linalg.generic #loops2 ins(%559 : tensor<32xf32>) outs(%140 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %568 = arith.cmpi eq, %560, %139 : index
    cf.assert %568, "mismatched size for broadcast"
    %569 = linalg.generic #loops3 ins(%566, %567 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%564 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.addf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %570 = tensor.empty(%560) : tensor<?x32xbf16>
    %571 = linalg.generic #loops1 ins(%569 : tensor<?x32xf32>) outs(%570 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x32xbf16>
    %572 = arith.divsi %560, %c19 : index
    %expanded_220 = tensor.expand_shape %571 [[0, 1], [2]] output_shape [%572, 19, 32] : tensor<?x32xbf16> into tensor<?x19x32xbf16>
    %expanded_221 = tensor.expand_shape %extracted_slice_140 [[0], [1, 2]] output_shape [%dim_94, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    %573 = arith.cmpi eq, %dim_94, %572 : index
    cf.assert %573, "mismatched size for broadcast"
    %574 = linalg.generic #loops23 ins(%expanded_221, %expanded_220 : tensor<?x1x32xbf16>, tensor<?x19x32xbf16>) outs(%524 : tensor<?x19x32xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.mulf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x19x32xbf16>
    cf.assert %261, "mismatched size for broadcast"
    %575 = linalg.generic #loops11 ins(%526, %574 : tensor<?x19x32xbf16>, tensor<?x19x32xbf16>) outs(%258 : tensor<?x19x32xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.addf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x19x32xbf16>
    %concat_222 = tensor.concat dim(1) %575, %522 : (tensor<?x19x32xbf16>, tensor<?x40x32xbf16>) -> tensor<?x59x32xbf16>
    %576 = tensor.empty() : tensor<32x96xbf16>
    %transposed_223 = linalg.transpose ins(%cst_27 : tensor<96x32xbf16>) outs(%576 : tensor<32x96xbf16>) permutation = [1, 0] 
    %577 = tensor.empty() : tensor<96xf32>
    %578 = linalg.generic #loops0 ins(%cst_26 : tensor<96xbf16>) outs(%577 : tensor<96xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<96xf32>
    %579 = tensor.empty() : tensor<32x96xf32>
    %580 = linalg.generic #loops1 ins(%transposed_223 : tensor<32x96xbf16>) outs(%579 : tensor<32x96xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32x96xf32>
    %581 = tensor.empty(%dim_94) : tensor<?x96xf32>
    %582 = linalg.fill ins(%cst : f32) outs(%581 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %583 = linalg.matmul ins(%192, %580 : tensor<?x32xf32>, tensor<32x96xf32>) outs(%582 : tensor<?x96xf32>) -> tensor<?x96xf32>
    cf.assert %48, "negative values not allowed in new dimensions"
    %584 = tensor.empty(%dim) : tensor<?x96xf32>
    %585 = linalg.generic #loops2 ins(%578 : tensor<96xf32>) outs(%584 : tensor<?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x96xf32>
    cf.assert %51, "mismatched size for broadcast"
    %586 = linalg.generic #loops3 ins(%583, %585 : tensor<?x96xf32>, tensor<?x96xf32>) outs(%581 : tensor<?x96xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.addf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x96xf32>
    %587 = tensor.empty(%dim_94) : tensor<?x96xbf16>
    %588 = linalg.generic #loops1 ins(%586 : tensor<?x96xf32>) outs(%587 : tensor<?x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x96xbf16>
    %extracted_slice_224 = tensor.extract_slice %588[0, 0] [%dim_94, 32] [1, 1] : tensor<?x96xbf16> to tensor<?x32xbf16>
    %extracted_slice_225 = tensor.extract_slice %588[0, 32] [%dim_94, 32] [1, 1] : tensor<?x96xbf16> to tensor<?x32xbf16>
    %extracted_slice_226 = tensor.extract_slice %588[0, 64] [%dim_94, 32] [1, 1] : tensor<?x96xbf16> to tensor<?x32xbf16>
    %dim_227 = tensor.dim %575, %c0 : tensor<?x19x32xbf16>
    %589 = tensor.empty(%dim_227) : tensor<?x59x32xf32>
    %590 = linalg.generic #loops8 ins(%concat_222 : tensor<?x59x32xbf16>) outs(%589 : tensor<?x59x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x59x32xf32>
    %591 = tensor.empty(%dim_227) : tensor<?x59x32xf64>
    %592 = linalg.generic #loops8 ins(%590 : tensor<?x59x32xf32>) outs(%591 : tensor<?x59x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %796 = arith.extf %in : f32 to f64
      linalg.yield %796 : f64
    } -> tensor<?x59x32xf64>
    %593 = tensor.empty(%dim_227) : tensor<?x59x1xf64>
    %594 = linalg.fill ins(%cst_1 : f64) outs(%593 : tensor<?x59x1xf64>) -> tensor<?x59x1xf64>
    %595 = linalg.generic #loops9 ins(%592 : tensor<?x59x32xf64>) outs(%594 : tensor<?x59x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = arith.addf %in, %out : f64
      linalg.yield %796 : f64
    } -> tensor<?x59x1xf64>
    %596 = linalg.generic #loops8 ins(%595 : tensor<?x59x1xf64>) outs(%593 : tensor<?x59x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = arith.divf %in, %cst_85 : f64
      linalg.yield %796 : f64
    } -> tensor<?x59x1xf64>
    %597 = linalg.generic #loops10 ins(%592, %596 : tensor<?x59x32xf64>, tensor<?x59x1xf64>) outs(%591 : tensor<?x59x32xf64>) {
    ^bb0(%in: f64, %in_284: f64, %out: f64):
      %796 = arith.subf %in, %in_284 : f64
      linalg.yield %796 : f64
    } -> tensor<?x59x32xf64>
    %598 = linalg.generic #loops11 ins(%597, %597 : tensor<?x59x32xf64>, tensor<?x59x32xf64>) outs(%591 : tensor<?x59x32xf64>) {
    ^bb0(%in: f64, %in_284: f64, %out: f64):
      %796 = arith.mulf %in, %in_284 : f64
      linalg.yield %796 : f64
    } -> tensor<?x59x32xf64>
    %599 = linalg.generic #loops9 ins(%598 : tensor<?x59x32xf64>) outs(%594 : tensor<?x59x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = arith.addf %in, %out : f64
      linalg.yield %796 : f64
    } -> tensor<?x59x1xf64>
    %600 = linalg.generic #loops8 ins(%599 : tensor<?x59x1xf64>) outs(%593 : tensor<?x59x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = arith.divf %in, %cst_85 : f64
      linalg.yield %796 : f64
    } -> tensor<?x59x1xf64>
    %601 = tensor.empty(%dim_227) : tensor<?x59x1xf32>
    %602 = linalg.generic #loops8 ins(%600 : tensor<?x59x1xf64>) outs(%601 : tensor<?x59x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %796 = arith.truncf %in : f64 to f32
      linalg.yield %796 : f32
    } -> tensor<?x59x1xf32>
    %603 = linalg.fill ins(%cst : f32) outs(%601 : tensor<?x59x1xf32>) -> tensor<?x59x1xf32>
    %604 = linalg.generic #loops9 ins(%590 : tensor<?x59x32xf32>) outs(%603 : tensor<?x59x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = arith.addf %in, %out : f32
      linalg.yield %796 : f32
    } -> tensor<?x59x1xf32>
    %605 = linalg.generic #loops8 ins(%604 : tensor<?x59x1xf32>) outs(%601 : tensor<?x59x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = arith.divf %in, %cst_86 : f32
      linalg.yield %796 : f32
    } -> tensor<?x59x1xf32>
    %606 = linalg.generic #loops8 ins(%602 : tensor<?x59x1xf32>) outs(%601 : tensor<?x59x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = arith.truncf %cst_59 : f64 to f32
      %797 = arith.addf %in, %796 : f32
      linalg.yield %797 : f32
    } -> tensor<?x59x1xf32>
    %607 = linalg.generic #loops8 ins(%606 : tensor<?x59x1xf32>) outs(%601 : tensor<?x59x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = math.rsqrt %in : f32
      linalg.yield %796 : f32
    } -> tensor<?x59x1xf32>
    %608 = linalg.generic #loops10 ins(%590, %605 : tensor<?x59x32xf32>, tensor<?x59x1xf32>) outs(%589 : tensor<?x59x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.subf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x59x32xf32>
    %609 = linalg.generic #loops10 ins(%608, %607 : tensor<?x59x32xf32>, tensor<?x59x1xf32>) outs(%589 : tensor<?x59x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.mulf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x59x32xf32>
    %610 = tensor.empty(%dim_227) : tensor<?x59x32xbf16>
    %611 = linalg.generic #loops8 ins(%609 : tensor<?x59x32xf32>) outs(%610 : tensor<?x59x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x59x32xbf16>
    %expanded_228 = tensor.expand_shape %extracted_slice_225 [[0], [1, 2]] output_shape [%dim_94, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    %612 = linalg.generic #loops8 ins(%expanded_228 : tensor<?x1x32xbf16>) outs(%226 : tensor<?x1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = arith.addf %in, %cst_7 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x1x32xbf16>
    %613 = arith.cmpi eq, %dim_227, %dim_94 : index
    cf.assert %613, "mismatched size for broadcast"
    %614 = linalg.generic #loops12 ins(%611, %612 : tensor<?x59x32xbf16>, tensor<?x1x32xbf16>) outs(%610 : tensor<?x59x32xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.mulf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x59x32xbf16>
    %expanded_229 = tensor.expand_shape %extracted_slice_224 [[0], [1, 2]] output_shape [%dim_94, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    cf.assert %613, "mismatched size for broadcast"
    %615 = linalg.generic #loops12 ins(%614, %expanded_229 : tensor<?x59x32xbf16>, tensor<?x1x32xbf16>) outs(%610 : tensor<?x59x32xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.addf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x59x32xbf16>
    %616 = arith.muli %0, %c59_i64 : i64
    %collapsed_230 = tensor.collapse_shape %615 [[0, 1], [2]] : tensor<?x59x32xbf16> into tensor<?x32xbf16>
    %transposed_231 = linalg.transpose ins(%cst_25 : tensor<128x32xbf16>) outs(%489 : tensor<32x128xbf16>) permutation = [1, 0] 
    %617 = linalg.generic #loops0 ins(%cst_24 : tensor<128xbf16>) outs(%26 : tensor<128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<128xf32>
    %618 = affine.apply #map18()[%dim_227]
    %619 = tensor.empty(%618) : tensor<?x32xf32>
    %620 = linalg.generic #loops1 ins(%collapsed_230 : tensor<?x32xbf16>) outs(%619 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %621 = linalg.generic #loops1 ins(%transposed_231 : tensor<32x128xbf16>) outs(%492 : tensor<32x128xf32>) {
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
    %628 = linalg.generic #loops2 ins(%617 : tensor<128xf32>) outs(%627 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x128xf32>
    %629 = arith.cmpi eq, %618, %626 : index
    cf.assert %629, "mismatched size for broadcast"
    %630 = linalg.generic #loops3 ins(%624, %628 : tensor<?x128xf32>, tensor<?x128xf32>) outs(%622 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.addf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x128xf32>
    %631 = tensor.empty(%618) : tensor<?x128xbf16>
    %632 = linalg.generic #loops1 ins(%630 : tensor<?x128xf32>) outs(%631 : tensor<?x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x128xbf16>
    %633 = arith.divsi %618, %c59 : index
    %expanded_232 = tensor.expand_shape %632 [[0, 1], [2]] output_shape [%633, 59, 128] : tensor<?x128xbf16> into tensor<?x59x128xbf16>
    %634 = tensor.empty(%633) : tensor<?x59x128xbf16>
    %635 = linalg.generic #loops8 ins(%expanded_232 : tensor<?x59x128xbf16>) outs(%634 : tensor<?x59x128xbf16>) {
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
    %636 = linalg.generic #loops0 ins(%cst_22 : tensor<32xbf16>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32xf32>
    %637 = linalg.generic #loops1 ins(%transposed_233 : tensor<32x32xbf16>) outs(%62 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32x32xf32>
    %638 = linalg.fill ins(%cst : f32) outs(%619 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %639 = linalg.matmul ins(%620, %637 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%638 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %625, "negative values not allowed in new dimensions"
    %640 = tensor.empty(%626) : tensor<?x32xf32>
    %641 = linalg.generic #loops2 ins(%636 : tensor<32xf32>) outs(%640 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %629, "mismatched size for broadcast"
    %642 = linalg.generic #loops3 ins(%639, %641 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%619 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.addf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %643 = tensor.empty(%618) : tensor<?x32xbf16>
    %644 = linalg.generic #loops1 ins(%642 : tensor<?x32xf32>) outs(%643 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x32xbf16>
    %transposed_234 = linalg.transpose ins(%cst_21 : tensor<32x32xbf16>) outs(%59 : tensor<32x32xbf16>) permutation = [1, 0] 
    %645 = linalg.generic #loops0 ins(%cst_20 : tensor<32xbf16>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32xf32>
    %646 = linalg.generic #loops1 ins(%transposed_234 : tensor<32x32xbf16>) outs(%62 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32x32xf32>
    %647 = linalg.matmul ins(%620, %646 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%638 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %625, "negative values not allowed in new dimensions"
    %648 = linalg.generic #loops2 ins(%645 : tensor<32xf32>) outs(%640 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %629, "mismatched size for broadcast"
    %649 = linalg.generic #loops3 ins(%647, %648 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%619 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.addf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %650 = linalg.generic #loops1 ins(%649 : tensor<?x32xf32>) outs(%643 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x32xbf16>
    %transposed_235 = linalg.transpose ins(%cst_19 : tensor<32x32xbf16>) outs(%59 : tensor<32x32xbf16>) permutation = [1, 0] 
    %651 = linalg.generic #loops0 ins(%cst_18 : tensor<32xbf16>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32xf32>
    %652 = linalg.generic #loops1 ins(%transposed_235 : tensor<32x32xbf16>) outs(%62 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32x32xf32>
    %653 = linalg.matmul ins(%620, %652 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%638 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %625, "negative values not allowed in new dimensions"
    %654 = linalg.generic #loops2 ins(%651 : tensor<32xf32>) outs(%640 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %629, "mismatched size for broadcast"
    %655 = linalg.generic #loops3 ins(%653, %654 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%619 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.addf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %656 = linalg.generic #loops1 ins(%655 : tensor<?x32xf32>) outs(%643 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x32xbf16>
    %expanded_236 = tensor.expand_shape %644 [[0, 1], [2, 3]] output_shape [%633, 59, 2, 16] : tensor<?x32xbf16> into tensor<?x59x2x16xbf16>
    %expanded_237 = tensor.expand_shape %650 [[0, 1], [2, 3]] output_shape [%633, 59, 2, 16] : tensor<?x32xbf16> into tensor<?x59x2x16xbf16>
    %expanded_238 = tensor.expand_shape %656 [[0, 1], [2, 3]] output_shape [%633, 59, 2, 16] : tensor<?x32xbf16> into tensor<?x59x2x16xbf16>
    %657 = tensor.empty(%633) : tensor<?x59x2x16xbf16>
    %658 = linalg.generic #loops13 ins(%expanded_236, %expanded_236 : tensor<?x59x2x16xbf16>, tensor<?x59x2x16xbf16>) outs(%657 : tensor<?x59x2x16xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.mulf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x59x2x16xbf16>
    %659 = tensor.empty(%633) : tensor<?x59x2x1xbf16>
    %660 = linalg.fill ins(%cst_3 : bf16) outs(%659 : tensor<?x59x2x1xbf16>) -> tensor<?x59x2x1xbf16>
    %661 = linalg.generic #loops14 ins(%658 : tensor<?x59x2x16xbf16>) outs(%660 : tensor<?x59x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = arith.addf %in, %out : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x59x2x1xbf16>
    %662 = linalg.generic #loops15 ins(%661 : tensor<?x59x2x1xbf16>) outs(%659 : tensor<?x59x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = arith.divf %in, %cst_87 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x59x2x1xbf16>
    %663 = linalg.generic #loops15 ins(%662 : tensor<?x59x2x1xbf16>) outs(%659 : tensor<?x59x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = arith.truncf %cst_59 : f64 to bf16
      %797 = arith.addf %in, %796 : bf16
      linalg.yield %797 : bf16
    } -> tensor<?x59x2x1xbf16>
    %664 = linalg.generic #loops15 ins(%663 : tensor<?x59x2x1xbf16>) outs(%659 : tensor<?x59x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = math.rsqrt %in : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x59x2x1xbf16>
    %665 = linalg.generic #loops16 ins(%expanded_236, %664 : tensor<?x59x2x16xbf16>, tensor<?x59x2x1xbf16>) outs(%657 : tensor<?x59x2x16xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.mulf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x59x2x16xbf16>
    %666 = linalg.generic #loops17 ins(%665, %cst_17 : tensor<?x59x2x16xbf16>, tensor<16xbf16>) outs(%657 : tensor<?x59x2x16xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.mulf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x59x2x16xbf16>
    %667 = linalg.generic #loops13 ins(%expanded_237, %expanded_237 : tensor<?x59x2x16xbf16>, tensor<?x59x2x16xbf16>) outs(%657 : tensor<?x59x2x16xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.mulf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x59x2x16xbf16>
    %668 = linalg.generic #loops14 ins(%667 : tensor<?x59x2x16xbf16>) outs(%660 : tensor<?x59x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = arith.addf %in, %out : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x59x2x1xbf16>
    %669 = linalg.generic #loops15 ins(%668 : tensor<?x59x2x1xbf16>) outs(%659 : tensor<?x59x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = arith.divf %in, %cst_87 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x59x2x1xbf16>
    %670 = linalg.generic #loops15 ins(%669 : tensor<?x59x2x1xbf16>) outs(%659 : tensor<?x59x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = arith.truncf %cst_59 : f64 to bf16
      %797 = arith.addf %in, %796 : bf16
      linalg.yield %797 : bf16
    } -> tensor<?x59x2x1xbf16>
    %671 = linalg.generic #loops15 ins(%670 : tensor<?x59x2x1xbf16>) outs(%659 : tensor<?x59x2x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = math.rsqrt %in : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x59x2x1xbf16>
    %672 = linalg.generic #loops16 ins(%expanded_237, %671 : tensor<?x59x2x16xbf16>, tensor<?x59x2x1xbf16>) outs(%657 : tensor<?x59x2x16xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.mulf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x59x2x16xbf16>
    %673 = linalg.generic #loops17 ins(%672, %cst_16 : tensor<?x59x2x16xbf16>, tensor<16xbf16>) outs(%657 : tensor<?x59x2x16xbf16>) {
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
    %680 = linalg.generic #loops15 ins(%collapsed_243 : tensor<?x59x2x8xbf16>) outs(%679 : tensor<?x59x2x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = arith.negf %in : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x59x2x8xbf16>
    %expanded_244 = tensor.expand_shape %680 [[0], [1], [2], [3, 4]] output_shape [%678, 59, 2, 8, 1] : tensor<?x59x2x8xbf16> into tensor<?x59x2x8x1xbf16>
    %concat_245 = tensor.concat dim(4) %expanded_244, %extracted_slice_241 : (tensor<?x59x2x8x1xbf16>, tensor<?x59x2x8x1xbf16>) -> tensor<?x59x2x8x2xbf16>
    %collapsed_246 = tensor.collapse_shape %concat_245 [[0], [1], [2], [3, 4]] : tensor<?x59x2x8x2xbf16> into tensor<?x59x2x16xbf16>
    %681 = tensor.empty(%633) : tensor<?x59x2x16xf32>
    %682 = linalg.generic #loops15 ins(%666 : tensor<?x59x2x16xbf16>) outs(%681 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x59x2x16xf32>
    %683 = linalg.generic #loops18 ins(%682, %expanded_160 : tensor<?x59x2x16xf32>, tensor<1x59x1x16xf32>) outs(%681 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.mulf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x59x2x16xf32>
    %dim_247 = tensor.dim %expanded_244, %c0 : tensor<?x59x2x8x1xbf16>
    %684 = tensor.empty(%dim_247) : tensor<?x59x2x16xf32>
    %685 = linalg.generic #loops15 ins(%collapsed_246 : tensor<?x59x2x16xbf16>) outs(%684 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x59x2x16xf32>
    %686 = linalg.generic #loops18 ins(%685, %expanded_161 : tensor<?x59x2x16xf32>, tensor<1x59x1x16xf32>) outs(%684 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.mulf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x59x2x16xf32>
    %687 = arith.cmpi eq, %633, %dim_247 : index
    cf.assert %687, "mismatched size for broadcast"
    %688 = linalg.generic #loops13 ins(%683, %686 : tensor<?x59x2x16xf32>, tensor<?x59x2x16xf32>) outs(%681 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.addf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x59x2x16xf32>
    %689 = linalg.generic #loops15 ins(%688 : tensor<?x59x2x16xf32>) outs(%657 : tensor<?x59x2x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x59x2x16xbf16>
    cf.assert %353, "must have at most one inferred (negative) dimension"
    %reshape_248 = tensor.reshape %673(%from_elements_239) : (tensor<?x59x2x16xbf16>, tensor<5xi64>) -> tensor<?x59x2x8x2xbf16>
    %extracted_slice_249 = tensor.extract_slice %reshape_248[0, 0, 0, 0, 0] [%678, 59, 2, 8, 1] [1, 1, 1, 1, 1] : tensor<?x59x2x8x2xbf16> to tensor<?x59x2x8x1xbf16>
    %extracted_slice_250 = tensor.extract_slice %reshape_248[0, 0, 0, 0, 1] [%678, 59, 2, 8, 1] [1, 1, 1, 1, 1] : tensor<?x59x2x8x2xbf16> to tensor<?x59x2x8x1xbf16>
    %collapsed_251 = tensor.collapse_shape %extracted_slice_250 [[0], [1], [2], [3, 4]] : tensor<?x59x2x8x1xbf16> into tensor<?x59x2x8xbf16>
    %690 = linalg.generic #loops15 ins(%collapsed_251 : tensor<?x59x2x8xbf16>) outs(%679 : tensor<?x59x2x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = arith.negf %in : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x59x2x8xbf16>
    %expanded_252 = tensor.expand_shape %690 [[0], [1], [2], [3, 4]] output_shape [%678, 59, 2, 8, 1] : tensor<?x59x2x8xbf16> into tensor<?x59x2x8x1xbf16>
    %concat_253 = tensor.concat dim(4) %expanded_252, %extracted_slice_249 : (tensor<?x59x2x8x1xbf16>, tensor<?x59x2x8x1xbf16>) -> tensor<?x59x2x8x2xbf16>
    %collapsed_254 = tensor.collapse_shape %concat_253 [[0], [1], [2], [3, 4]] : tensor<?x59x2x8x2xbf16> into tensor<?x59x2x16xbf16>
    %691 = linalg.generic #loops15 ins(%673 : tensor<?x59x2x16xbf16>) outs(%681 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x59x2x16xf32>
    %692 = linalg.generic #loops18 ins(%691, %expanded_160 : tensor<?x59x2x16xf32>, tensor<1x59x1x16xf32>) outs(%681 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.mulf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x59x2x16xf32>
    %dim_255 = tensor.dim %expanded_252, %c0 : tensor<?x59x2x8x1xbf16>
    %693 = tensor.empty(%dim_255) : tensor<?x59x2x16xf32>
    %694 = linalg.generic #loops15 ins(%collapsed_254 : tensor<?x59x2x16xbf16>) outs(%693 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x59x2x16xf32>
    %695 = linalg.generic #loops18 ins(%694, %expanded_161 : tensor<?x59x2x16xf32>, tensor<1x59x1x16xf32>) outs(%693 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.mulf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x59x2x16xf32>
    %696 = arith.cmpi eq, %633, %dim_255 : index
    cf.assert %696, "mismatched size for broadcast"
    %697 = linalg.generic #loops13 ins(%692, %695 : tensor<?x59x2x16xf32>, tensor<?x59x2x16xf32>) outs(%681 : tensor<?x59x2x16xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.addf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x59x2x16xf32>
    %698 = linalg.generic #loops15 ins(%697 : tensor<?x59x2x16xf32>) outs(%657 : tensor<?x59x2x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x59x2x16xbf16>
    %699 = tensor.empty(%633) : tensor<?x2x59x16xbf16>
    %transposed_256 = linalg.transpose ins(%689 : tensor<?x59x2x16xbf16>) outs(%699 : tensor<?x2x59x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_257 = linalg.transpose ins(%698 : tensor<?x59x2x16xbf16>) outs(%699 : tensor<?x2x59x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_258 = linalg.transpose ins(%expanded_238 : tensor<?x59x2x16xbf16>) outs(%699 : tensor<?x2x59x16xbf16>) permutation = [0, 2, 1, 3] 
    %700 = tensor.empty(%633) : tensor<?x2x59x16xf32>
    %701 = linalg.generic #loops15 ins(%transposed_256 : tensor<?x2x59x16xbf16>) outs(%700 : tensor<?x2x59x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x2x59x16xf32>
    %702 = linalg.generic #loops15 ins(%transposed_257 : tensor<?x2x59x16xbf16>) outs(%700 : tensor<?x2x59x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x2x59x16xf32>
    %703 = linalg.generic #loops15 ins(%transposed_258 : tensor<?x2x59x16xbf16>) outs(%700 : tensor<?x2x59x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x2x59x16xf32>
    %704 = linalg.generic #loops15 ins(%701 : tensor<?x2x59x16xf32>) outs(%700 : tensor<?x2x59x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = arith.mulf %in, %cst_88 : f32
      linalg.yield %796 : f32
    } -> tensor<?x2x59x16xf32>
    %705 = tensor.empty(%633) : tensor<?x2x16x59xf32>
    %transposed_259 = linalg.transpose ins(%702 : tensor<?x2x59x16xf32>) outs(%705 : tensor<?x2x16x59xf32>) permutation = [0, 1, 3, 2] 
    %706 = linalg.generic #loops15 ins(%transposed_259 : tensor<?x2x16x59xf32>) outs(%705 : tensor<?x2x16x59xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = arith.mulf %in, %cst_88 : f32
      linalg.yield %796 : f32
    } -> tensor<?x2x16x59xf32>
    cf.assert %48, "unimplemented: dynamic negative broadcast sizes"
    %707 = linalg.generic #loops19 outs(%400 : tensor<?x2x59x16xf32>) {
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
    %708 = linalg.generic #loops19 outs(%402 : tensor<?x2x16x59xf32>) {
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
    %710:2 = linalg.generic #loops20 ins(%expanded_262 : tensor<?x2x59x59xf32>) outs(%412, %410 : tensor<?x2x59xf32>, tensor<?x2x59xi64>) {
    ^bb0(%in: f32, %out: f32, %out_284: i64):
      %796 = linalg.index 3 : index
      %797 = arith.index_cast %796 : index to i64
      %798 = arith.maximumf %in, %out : f32
      %799 = arith.cmpf ogt, %in, %out : f32
      %800 = arith.select %799, %797, %out_284 : i64
      linalg.yield %798, %800 : f32, i64
    } -> (tensor<?x2x59xf32>, tensor<?x2x59xi64>)
    %expanded_263 = tensor.expand_shape %710#0 [[0], [1], [2, 3]] output_shape [%408, 2, 59, 1] : tensor<?x2x59xf32> into tensor<?x2x59x1xf32>
    %711 = linalg.generic #loops16 ins(%expanded_262, %expanded_263 : tensor<?x2x59x59xf32>, tensor<?x2x59x1xf32>) outs(%414 : tensor<?x2x59x59xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.subf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x2x59x59xf32>
    %712 = linalg.generic #loops15 ins(%711 : tensor<?x2x59x59xf32>) outs(%414 : tensor<?x2x59x59xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = math.exp %in : f32
      linalg.yield %796 : f32
    } -> tensor<?x2x59x59xf32>
    %713 = linalg.generic #loops14 ins(%712 : tensor<?x2x59x59xf32>) outs(%418 : tensor<?x2x59x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = arith.addf %in, %out : f32
      linalg.yield %796 : f32
    } -> tensor<?x2x59x1xf32>
    %714 = linalg.generic #loops16 ins(%712, %713 : tensor<?x2x59x59xf32>, tensor<?x2x59x1xf32>) outs(%414 : tensor<?x2x59x59xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.divf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x2x59x59xf32>
    %715 = linalg.generic #loops15 ins(%expanded_262 : tensor<?x2x59x59xf32>) outs(%421 : tensor<?x2x59x59xi1>) {
    ^bb0(%in: f32, %out: i1):
      %796 = arith.extf %in : f32 to f64
      %797 = arith.cmpf oeq, %796, %cst_40 : f64
      linalg.yield %797 : i1
    } -> tensor<?x2x59x59xi1>
    %716 = linalg.generic #loops14 ins(%715 : tensor<?x2x59x59xi1>) outs(%424 : tensor<?x2x59x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %796 = arith.andi %in, %out : i1
      linalg.yield %796 : i1
    } -> tensor<?x2x59x1xi1>
    cf.assert %427, "negative values not allowed in new dimensions"
    cf.assert %true, "mismatched size for broadcast"
    %717 = linalg.generic #loops22 ins(%716, %429, %714 : tensor<?x2x59x1xi1>, tensor<?x2x59x59xf32>, tensor<?x2x59x59xf32>) outs(%414 : tensor<?x2x59x59xf32>) {
    ^bb0(%in: i1, %in_284: f32, %in_285: f32, %out: f32):
      %796 = arith.select %in, %in_284, %in_285 : f32
      linalg.yield %796 : f32
    } -> tensor<?x2x59x59xf32>
    cf.assert %48, "unimplemented: dynamic negative broadcast sizes"
    %718 = linalg.generic #loops19 outs(%431 : tensor<?x2x59x59xf32>) {
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
    %719 = linalg.generic #loops19 outs(%400 : tensor<?x2x59x16xf32>) {
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
    %721 = linalg.generic #loops15 ins(%expanded_266 : tensor<?x2x59x16xf32>) outs(%437 : tensor<?x2x59x16xbf16>) {
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
    %723 = linalg.generic #loops0 ins(%cst_14 : tensor<32xbf16>) outs(%3 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32xf32>
    %dim_273 = tensor.dim %collapsed_268, %c0 : tensor<?x59x32xbf16>
    %724 = affine.apply #map18()[%dim_273]
    %725 = tensor.empty(%724) : tensor<?x160xf32>
    %726 = linalg.generic #loops1 ins(%collapsed_271 : tensor<?x160xbf16>) outs(%725 : tensor<?x160xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x160xf32>
    %727 = tensor.empty() : tensor<160x32xf32>
    %728 = linalg.generic #loops1 ins(%transposed_272 : tensor<160x32xbf16>) outs(%727 : tensor<160x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<160x32xf32>
    %729 = tensor.empty(%724) : tensor<?x32xf32>
    %730 = linalg.fill ins(%cst : f32) outs(%729 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %731 = linalg.matmul ins(%726, %728 : tensor<?x160xf32>, tensor<160x32xf32>) outs(%730 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %625, "negative values not allowed in new dimensions"
    %732 = linalg.generic #loops2 ins(%723 : tensor<32xf32>) outs(%640 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %733 = arith.cmpi eq, %724, %626 : index
    cf.assert %733, "mismatched size for broadcast"
    %734 = linalg.generic #loops3 ins(%731, %732 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%729 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.addf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %735 = tensor.empty(%724) : tensor<?x32xbf16>
    %736 = linalg.generic #loops1 ins(%734 : tensor<?x32xf32>) outs(%735 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x32xbf16>
    %737 = arith.divsi %724, %c59 : index
    %expanded_274 = tensor.expand_shape %736 [[0, 1], [2]] output_shape [%737, 59, 32] : tensor<?x32xbf16> into tensor<?x59x32xbf16>
    %738 = arith.cmpi eq, %dim_94, %737 : index
    cf.assert %738, "mismatched size for broadcast"
    %739 = tensor.empty(%dim_94) : tensor<?x59x32xbf16>
    %740 = linalg.generic #loops23 ins(%expanded_270, %expanded_274 : tensor<?x1x32xbf16>, tensor<?x59x32xbf16>) outs(%739 : tensor<?x59x32xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.mulf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x59x32xbf16>
    cf.assert %613, "mismatched size for broadcast"
    %741 = linalg.generic #loops11 ins(%concat_222, %740 : tensor<?x59x32xbf16>, tensor<?x59x32xbf16>) outs(%610 : tensor<?x59x32xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.addf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x59x32xbf16>
    %extracted_slice_275 = tensor.extract_slice %741[0, 19, 0] [%dim_227, 40, 32] [1, 1, 1] : tensor<?x59x32xbf16> to tensor<?x40x32xbf16>
    %742 = tensor.empty() : tensor<32x64xbf16>
    %transposed_276 = linalg.transpose ins(%cst_13 : tensor<64x32xbf16>) outs(%742 : tensor<32x64xbf16>) permutation = [1, 0] 
    %743 = tensor.empty() : tensor<64xf32>
    %744 = linalg.generic #loops0 ins(%cst_12 : tensor<64xbf16>) outs(%743 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<64xf32>
    %745 = tensor.empty() : tensor<32x64xf32>
    %746 = linalg.generic #loops1 ins(%transposed_276 : tensor<32x64xbf16>) outs(%745 : tensor<32x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32x64xf32>
    %747 = tensor.empty(%dim_94) : tensor<?x64xf32>
    %748 = linalg.fill ins(%cst : f32) outs(%747 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %749 = linalg.matmul ins(%192, %746 : tensor<?x32xf32>, tensor<32x64xf32>) outs(%748 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %48, "negative values not allowed in new dimensions"
    %750 = tensor.empty(%dim) : tensor<?x64xf32>
    %751 = linalg.generic #loops2 ins(%744 : tensor<64xf32>) outs(%750 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x64xf32>
    cf.assert %51, "mismatched size for broadcast"
    %752 = linalg.generic #loops3 ins(%749, %751 : tensor<?x64xf32>, tensor<?x64xf32>) outs(%747 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.addf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x64xf32>
    %753 = tensor.empty(%dim_94) : tensor<?x64xbf16>
    %754 = linalg.generic #loops1 ins(%752 : tensor<?x64xf32>) outs(%753 : tensor<?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x64xbf16>
    %extracted_slice_277 = tensor.extract_slice %754[0, 0] [%dim_94, 32] [1, 1] : tensor<?x64xbf16> to tensor<?x32xbf16>
    %extracted_slice_278 = tensor.extract_slice %754[0, 32] [%dim_94, 32] [1, 1] : tensor<?x64xbf16> to tensor<?x32xbf16>
    %755 = tensor.empty(%dim_227) : tensor<?x40x32xf32>
    %756 = linalg.generic #loops8 ins(%extracted_slice_275 : tensor<?x40x32xbf16>) outs(%755 : tensor<?x40x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x40x32xf32>
    %757 = tensor.empty(%dim_227) : tensor<?x40x32xf64>
    %758 = linalg.generic #loops8 ins(%756 : tensor<?x40x32xf32>) outs(%757 : tensor<?x40x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %796 = arith.extf %in : f32 to f64
      linalg.yield %796 : f64
    } -> tensor<?x40x32xf64>
    %759 = tensor.empty(%dim_227) : tensor<?x40x1xf64>
    %760 = linalg.fill ins(%cst_1 : f64) outs(%759 : tensor<?x40x1xf64>) -> tensor<?x40x1xf64>
    %761 = linalg.generic #loops9 ins(%758 : tensor<?x40x32xf64>) outs(%760 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = arith.addf %in, %out : f64
      linalg.yield %796 : f64
    } -> tensor<?x40x1xf64>
    %762 = linalg.generic #loops8 ins(%761 : tensor<?x40x1xf64>) outs(%759 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = arith.divf %in, %cst_85 : f64
      linalg.yield %796 : f64
    } -> tensor<?x40x1xf64>
    %763 = linalg.generic #loops10 ins(%758, %762 : tensor<?x40x32xf64>, tensor<?x40x1xf64>) outs(%757 : tensor<?x40x32xf64>) {
    ^bb0(%in: f64, %in_284: f64, %out: f64):
      %796 = arith.subf %in, %in_284 : f64
      linalg.yield %796 : f64
    } -> tensor<?x40x32xf64>
    %764 = linalg.generic #loops11 ins(%763, %763 : tensor<?x40x32xf64>, tensor<?x40x32xf64>) outs(%757 : tensor<?x40x32xf64>) {
    ^bb0(%in: f64, %in_284: f64, %out: f64):
      %796 = arith.mulf %in, %in_284 : f64
      linalg.yield %796 : f64
    } -> tensor<?x40x32xf64>
    %765 = linalg.generic #loops9 ins(%764 : tensor<?x40x32xf64>) outs(%760 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = arith.addf %in, %out : f64
      linalg.yield %796 : f64
    } -> tensor<?x40x1xf64>
    %766 = linalg.generic #loops8 ins(%765 : tensor<?x40x1xf64>) outs(%759 : tensor<?x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %796 = arith.divf %in, %cst_85 : f64
      linalg.yield %796 : f64
    } -> tensor<?x40x1xf64>
    %767 = tensor.empty(%dim_227) : tensor<?x40x1xf32>
    %768 = linalg.generic #loops8 ins(%766 : tensor<?x40x1xf64>) outs(%767 : tensor<?x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %796 = arith.truncf %in : f64 to f32
      linalg.yield %796 : f32
    } -> tensor<?x40x1xf32>
    %769 = linalg.fill ins(%cst : f32) outs(%767 : tensor<?x40x1xf32>) -> tensor<?x40x1xf32>
    %770 = linalg.generic #loops9 ins(%756 : tensor<?x40x32xf32>) outs(%769 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = arith.addf %in, %out : f32
      linalg.yield %796 : f32
    } -> tensor<?x40x1xf32>
    %771 = linalg.generic #loops8 ins(%770 : tensor<?x40x1xf32>) outs(%767 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = arith.divf %in, %cst_86 : f32
      linalg.yield %796 : f32
    } -> tensor<?x40x1xf32>
    %772 = linalg.generic #loops8 ins(%768 : tensor<?x40x1xf32>) outs(%767 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = arith.truncf %cst_59 : f64 to f32
      %797 = arith.addf %in, %796 : f32
      linalg.yield %797 : f32
    } -> tensor<?x40x1xf32>
    %773 = linalg.generic #loops8 ins(%772 : tensor<?x40x1xf32>) outs(%767 : tensor<?x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %796 = math.rsqrt %in : f32
      linalg.yield %796 : f32
    } -> tensor<?x40x1xf32>
    %774 = linalg.generic #loops10 ins(%756, %771 : tensor<?x40x32xf32>, tensor<?x40x1xf32>) outs(%755 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.subf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x40x32xf32>
    %775 = linalg.generic #loops10 ins(%774, %773 : tensor<?x40x32xf32>, tensor<?x40x1xf32>) outs(%755 : tensor<?x40x32xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.mulf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x40x32xf32>
    %776 = tensor.empty(%dim_227) : tensor<?x40x32xbf16>
    %777 = linalg.generic #loops8 ins(%775 : tensor<?x40x32xf32>) outs(%776 : tensor<?x40x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %796 = arith.truncf %in : f32 to bf16
      linalg.yield %796 : bf16
    } -> tensor<?x40x32xbf16>
    %778 = linalg.generic #loops1 ins(%extracted_slice_277 : tensor<?x32xbf16>) outs(%53 : tensor<?x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %796 = arith.addf %in, %cst_7 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x32xbf16>
    %expanded_279 = tensor.expand_shape %778 [[0], [1, 2]] output_shape [%dim_94, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    cf.assert %613, "mismatched size for broadcast"
    %779 = linalg.generic #loops12 ins(%777, %expanded_279 : tensor<?x40x32xbf16>, tensor<?x1x32xbf16>) outs(%776 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.mulf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x40x32xbf16>
    %expanded_280 = tensor.expand_shape %extracted_slice_278 [[0], [1, 2]] output_shape [%dim_94, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    cf.assert %613, "mismatched size for broadcast"
    %780 = linalg.generic #loops12 ins(%779, %expanded_280 : tensor<?x40x32xbf16>, tensor<?x1x32xbf16>) outs(%776 : tensor<?x40x32xbf16>) {
    ^bb0(%in: bf16, %in_284: bf16, %out: bf16):
      %796 = arith.addf %in, %in_284 : bf16
      linalg.yield %796 : bf16
    } -> tensor<?x40x32xbf16>
    %collapsed_281 = tensor.collapse_shape %780 [[0, 1], [2]] : tensor<?x40x32xbf16> into tensor<?x32xbf16>
    %transposed_282 = linalg.transpose ins(%cst_11 : tensor<64x32xbf16>) outs(%742 : tensor<32x64xbf16>) permutation = [1, 0] 
    %781 = linalg.generic #loops0 ins(%cst_10 : tensor<64xbf16>) outs(%743 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<64xf32>
    %782 = affine.apply #map1()[%dim_227]
    %783 = tensor.empty(%782) : tensor<?x32xf32>
    %784 = linalg.generic #loops1 ins(%collapsed_281 : tensor<?x32xbf16>) outs(%783 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<?x32xf32>
    %785 = linalg.generic #loops1 ins(%transposed_282 : tensor<32x64xbf16>) outs(%745 : tensor<32x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %796 = arith.extf %in : bf16 to f32
      linalg.yield %796 : f32
    } -> tensor<32x64xf32>
    %786 = tensor.empty(%782) : tensor<?x64xf32>
    %787 = linalg.fill ins(%cst : f32) outs(%786 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %788 = linalg.matmul ins(%784, %785 : tensor<?x32xf32>, tensor<32x64xf32>) outs(%787 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %13, "negative values not allowed in new dimensions"
    %789 = tensor.empty(%14) : tensor<?x64xf32>
    %790 = linalg.generic #loops2 ins(%781 : tensor<64xf32>) outs(%789 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x64xf32>
    %791 = arith.cmpi eq, %782, %14 : index
    cf.assert %791, "mismatched size for broadcast"
    %792 = linalg.generic #loops3 ins(%788, %790 : tensor<?x64xf32>, tensor<?x64xf32>) outs(%786 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_284: f32, %out: f32):
      %796 = arith.addf %in, %in_284 : f32
      linalg.yield %796 : f32
    } -> tensor<?x64xf32>
    %793 = tensor.empty(%782) : tensor<?x64xbf16>
    %794 = linalg.generic #loops1 ins(%792 : tensor<?x64xf32>) outs(%793 : tensor<?x64xbf16>) {
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
      torch_tensor_64_torch.bfloat16_1: "seeded flux-dynamic.proj_out.bias",
      torch_tensor_64_32_torch.bfloat16_1: "seeded flux-dynamic.proj_out.weight",
      torch_tensor_64_torch.bfloat16: "seeded flux-dynamic.norm_out.linear.bias",
      torch_tensor_64_32_torch.bfloat16: "seeded flux-dynamic.norm_out.linear.weight",
      torch_tensor_32_torch.bfloat16_21: "seeded flux-dynamic.single_transformer_blocks.0.proj_out.bias",
      torch_tensor_32_160_torch.bfloat16: "seeded flux-dynamic.single_transformer_blocks.0.proj_out.weight",
      torch_tensor_16_torch.bfloat16_5: "seeded flux-dynamic.single_transformer_blocks.0.attn.norm_k.weight",
      torch_tensor_16_torch.bfloat16_4: "seeded flux-dynamic.single_transformer_blocks.0.attn.norm_q.weight",
      torch_tensor_32_torch.bfloat16_20: "seeded flux-dynamic.single_transformer_blocks.0.attn.to_v.bias",
      torch_tensor_32_32_torch.bfloat16_13: "seeded flux-dynamic.single_transformer_blocks.0.attn.to_v.weight",
      torch_tensor_32_torch.bfloat16_19: "seeded flux-dynamic.single_transformer_blocks.0.attn.to_k.bias",
      torch_tensor_32_32_torch.bfloat16_12: "seeded flux-dynamic.single_transformer_blocks.0.attn.to_k.weight",
      torch_tensor_32_torch.bfloat16_18: "seeded flux-dynamic.single_transformer_blocks.0.attn.to_q.bias",
      torch_tensor_32_32_torch.bfloat16_11: "seeded flux-dynamic.single_transformer_blocks.0.attn.to_q.weight",
      torch_tensor_128_torch.bfloat16_2: "seeded flux-dynamic.single_transformer_blocks.0.proj_mlp.bias",
      torch_tensor_128_32_torch.bfloat16_2: "seeded flux-dynamic.single_transformer_blocks.0.proj_mlp.weight",
      torch_tensor_96_torch.bfloat16: "seeded flux-dynamic.single_transformer_blocks.0.norm.linear.bias",
      torch_tensor_96_32_torch.bfloat16: "seeded flux-dynamic.single_transformer_blocks.0.norm.linear.weight",
      torch_tensor_32_torch.bfloat16_17: "seeded flux-dynamic.transformer_blocks.0.ff_context.net.2.bias",
      torch_tensor_32_128_torch.bfloat16_1: "seeded flux-dynamic.transformer_blocks.0.ff_context.net.2.weight",
      torch_tensor_128_torch.bfloat16_1: "seeded flux-dynamic.transformer_blocks.0.ff_context.net.0.proj.bias",
      torch_tensor_128_32_torch.bfloat16_1: "seeded flux-dynamic.transformer_blocks.0.ff_context.net.0.proj.weight",
      torch_tensor_32_torch.bfloat16_16: "seeded flux-dynamic.transformer_blocks.0.ff.net.2.bias",
      torch_tensor_32_128_torch.bfloat16: "seeded flux-dynamic.transformer_blocks.0.ff.net.2.weight",
      torch_tensor_128_torch.bfloat16: "seeded flux-dynamic.transformer_blocks.0.ff.net.0.proj.bias",
      torch_tensor_128_32_torch.bfloat16: "seeded flux-dynamic.transformer_blocks.0.ff.net.0.proj.weight",
      torch_tensor_32_torch.bfloat16_15: "seeded flux-dynamic.transformer_blocks.0.attn.to_add_out.bias",
      torch_tensor_32_32_torch.bfloat16_10: "seeded flux-dynamic.transformer_blocks.0.attn.to_add_out.weight",
      torch_tensor_32_torch.bfloat16_14: "seeded flux-dynamic.transformer_blocks.0.attn.to_out.0.bias",
      torch_tensor_32_32_torch.bfloat16_9: "seeded flux-dynamic.transformer_blocks.0.attn.to_out.0.weight",
      torch_tensor_16_torch.bfloat16_3: "seeded flux-dynamic.transformer_blocks.0.attn.norm_added_k.weight",
      torch_tensor_16_torch.bfloat16_2: "seeded flux-dynamic.transformer_blocks.0.attn.norm_added_q.weight",
      torch_tensor_16_torch.bfloat16_1: "seeded flux-dynamic.transformer_blocks.0.attn.norm_k.weight",
      torch_tensor_16_torch.bfloat16: "seeded flux-dynamic.transformer_blocks.0.attn.norm_q.weight",
      torch_tensor_32_torch.bfloat16_13: "seeded flux-dynamic.transformer_blocks.0.attn.add_v_proj.bias",
      torch_tensor_32_32_torch.bfloat16_8: "seeded flux-dynamic.transformer_blocks.0.attn.add_v_proj.weight",
      torch_tensor_32_torch.bfloat16_12: "seeded flux-dynamic.transformer_blocks.0.attn.add_k_proj.bias",
      torch_tensor_32_32_torch.bfloat16_7: "seeded flux-dynamic.transformer_blocks.0.attn.add_k_proj.weight",
      torch_tensor_32_torch.bfloat16_11: "seeded flux-dynamic.transformer_blocks.0.attn.add_q_proj.bias",
      torch_tensor_32_32_torch.bfloat16_6: "seeded flux-dynamic.transformer_blocks.0.attn.add_q_proj.weight",
      torch_tensor_32_torch.bfloat16_10: "seeded flux-dynamic.transformer_blocks.0.attn.to_v.bias",
      torch_tensor_32_32_torch.bfloat16_5: "seeded flux-dynamic.transformer_blocks.0.attn.to_v.weight",
      torch_tensor_32_torch.bfloat16_9: "seeded flux-dynamic.transformer_blocks.0.attn.to_k.bias",
      torch_tensor_32_32_torch.bfloat16_4: "seeded flux-dynamic.transformer_blocks.0.attn.to_k.weight",
      torch_tensor_32_torch.bfloat16_8: "seeded flux-dynamic.transformer_blocks.0.attn.to_q.bias",
      torch_tensor_32_32_torch.bfloat16_3: "seeded flux-dynamic.transformer_blocks.0.attn.to_q.weight",
      torch_tensor_192_torch.bfloat16_1: "seeded flux-dynamic.transformer_blocks.0.norm1_context.linear.bias",
      torch_tensor_192_32_torch.bfloat16_1: "seeded flux-dynamic.transformer_blocks.0.norm1_context.linear.weight",
      torch_tensor_192_torch.bfloat16: "seeded flux-dynamic.transformer_blocks.0.norm1.linear.bias",
      torch_tensor_192_32_torch.bfloat16: "seeded flux-dynamic.transformer_blocks.0.norm1.linear.weight",
      torch_tensor_32_torch.bfloat16_7: "seeded flux-dynamic.context_embedder.bias",
      torch_tensor_32_80_torch.bfloat16: "seeded flux-dynamic.context_embedder.weight",
      torch_tensor_32_torch.bfloat16_6: "seeded flux-dynamic.time_text_embed.text_embedder.linear_2.bias",
      torch_tensor_32_32_torch.bfloat16_2: "seeded flux-dynamic.time_text_embed.text_embedder.linear_2.weight",
      torch_tensor_32_torch.bfloat16_5: "seeded flux-dynamic.time_text_embed.text_embedder.linear_1.bias",
      torch_tensor_32_72_torch.bfloat16: "seeded flux-dynamic.time_text_embed.text_embedder.linear_1.weight",
      torch_tensor_32_torch.bfloat16_4: "seeded flux-dynamic.time_text_embed.guidance_embedder.linear_2.bias",
      torch_tensor_32_32_torch.bfloat16_1: "seeded flux-dynamic.time_text_embed.guidance_embedder.linear_2.weight",
      torch_tensor_32_torch.bfloat16_3: "seeded flux-dynamic.time_text_embed.guidance_embedder.linear_1.bias",
      torch_tensor_32_256_torch.bfloat16_1: "seeded flux-dynamic.time_text_embed.guidance_embedder.linear_1.weight",
      torch_tensor_32_torch.bfloat16_2: "seeded flux-dynamic.time_text_embed.timestep_embedder.linear_2.bias",
      torch_tensor_32_32_torch.bfloat16: "seeded flux-dynamic.time_text_embed.timestep_embedder.linear_2.weight",
      torch_tensor_32_torch.bfloat16_1: "seeded flux-dynamic.time_text_embed.timestep_embedder.linear_1.bias",
      torch_tensor_32_256_torch.bfloat16: "seeded flux-dynamic.time_text_embed.timestep_embedder.linear_1.weight",
      torch_tensor_32_torch.bfloat16: "seeded flux-dynamic.x_embedder.bias",
      torch_tensor_32_64_torch.bfloat16: "seeded flux-dynamic.x_embedder.weight"
    }
  }
#-}
