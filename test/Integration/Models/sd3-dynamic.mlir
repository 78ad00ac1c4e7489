// Exported by tools/export/export_models.py (torch 2.15.0, torch-mlir 20261001).
#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> (d0, 0)>
#map6 = affine_map<(d0, d1) -> (0, d1)>
#map7 = affine_map<(d0, d1) -> (d1)>
#map8 = affine_map<()[s0] -> (s0 * 19)>
#map9 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map10 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map11 = affine_map<()[s0] -> (s0 * 30)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map14 = affine_map<()[s0] -> (s0 * 2)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map16 = affine_map<(d0, d1, d2, d3) -> ()>
#map17 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map18 = affine_map<(d0, d1, d2) -> (d2)>
#loops0 = {indexing_maps = [#map, #map], iterator_types = ["parallel"]}
#loops1 = {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops3 = {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]}
#loops5 = {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]}
#loops7 = {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]}
#loops8 = {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]}
#loops9 = {indexing_maps = [#map2, #map9], iterator_types = ["parallel", "parallel", "reduction"]}
#loops10 = {indexing_maps = [#map2, #map9, #map2], iterator_types = ["parallel", "parallel", "parallel"]}
#loops11 = {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]}
#loops12 = {indexing_maps = [#map2, #map10, #map2], iterator_types = ["parallel", "parallel", "parallel"]}
#loops13 = {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
#loops14 = {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops15 = {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops16 = {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops17 = {indexing_maps = [#map1, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
#loops18 = {indexing_maps = [#map16, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops19 = {indexing_maps = [#map12, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops20 = {indexing_maps = [#map2], iterator_types = ["parallel", "parallel", "parallel"]}
#loops21 = {indexing_maps = [#map17, #map2], iterator_types = ["parallel", "parallel", "parallel"]}
#loops22 = {indexing_maps = [#map2, #map18, #map2], iterator_types = ["parallel", "parallel", "parallel"]}
#loops23 = {indexing_maps = [#map10, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]}
module {
  func.func @main(%arg0: tensor<?x16x10x12xbf16>, %arg1: tensor<?x19x80xbf16>, %arg2: tensor<?x72xbf16>, %arg3: tensor<?xbf16>) -> tensor<?x16x10x12xbf16> {
    %c16_i64 = arith.constant 16 : i64
    %c19_i64 = arith.constant 19 : i64
    %c30_i64 = arith.constant 30 : i64
    %c1_i64 = arith.constant 1 : i64
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %c30 = arith.constant 30 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %c19 = arith.constant 19 : index
    %cst_1 = arith.constant 0.000000e+00 : f64
    %cst_2 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %c3_i64 = arith.constant 3 : i64
    %cst_3 = arith.constant 4.467770e-02 : bf16
    %cst_4 = arith.constant 7.968750e-01 : bf16
    %cst_5 = arith.constant 1.000000e+00 : bf16
    %cst_6 = arith.constant 5.000000e-01 : bf16
    %cst_7 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_8 = arith.constant dense_resource<torch_tensor_64_torch.bfloat16_2> : tensor<64xbf16>
    %cst_9 = arith.constant dense_resource<torch_tensor_64_32_torch.bfloat16_2> : tensor<64x32xbf16>
    %cst_10 = arith.constant dense_resource<torch_tensor_64_torch.bfloat16_1> : tensor<64xbf16>
    %cst_11 = arith.constant dense_resource<torch_tensor_64_32_torch.bfloat16_1> : tensor<64x32xbf16>
    %cst_12 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_17> : tensor<32xbf16>
    %cst_13 = arith.constant dense_resource<torch_tensor_32_128_torch.bfloat16> : tensor<32x128xbf16>
    %cst_14 = arith.constant dense_resource<torch_tensor_128_torch.bfloat16> : tensor<128xbf16>
    %cst_15 = arith.constant dense_resource<torch_tensor_128_32_torch.bfloat16> : tensor<128x32xbf16>
    %cst_16 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_16> : tensor<32xbf16>
    %cst_17 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_12> : tensor<32x32xbf16>
    %cst_18 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_5> : tensor<16xbf16>
    %cst_19 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_4> : tensor<16xbf16>
    %cst_20 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_15> : tensor<32xbf16>
    %cst_21 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_11> : tensor<32x32xbf16>
    %cst_22 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_14> : tensor<32xbf16>
    %cst_23 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_10> : tensor<32x32xbf16>
    %cst_24 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_13> : tensor<32xbf16>
    %cst_25 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_9> : tensor<32x32xbf16>
    %cst_26 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_12> : tensor<32xbf16>
    %cst_27 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_8> : tensor<32x32xbf16>
    %cst_28 = arith.constant 0xFFF0000000000000 : f64
    %cst_29 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_3> : tensor<16xbf16>
    %cst_30 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_2> : tensor<16xbf16>
    %cst_31 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_11> : tensor<32xbf16>
    %cst_32 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_7> : tensor<32x32xbf16>
    %cst_33 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_10> : tensor<32xbf16>
    %cst_34 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_6> : tensor<32x32xbf16>
    %cst_35 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_9> : tensor<32xbf16>
    %cst_36 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_5> : tensor<32x32xbf16>
    %cst_37 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16_1> : tensor<16xbf16>
    %cst_38 = arith.constant dense_resource<torch_tensor_16_torch.bfloat16> : tensor<16xbf16>
    %cst_39 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_8> : tensor<32xbf16>
    %cst_40 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_4> : tensor<32x32xbf16>
    %cst_41 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_7> : tensor<32xbf16>
    %cst_42 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_3> : tensor<32x32xbf16>
    %cst_43 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_6> : tensor<32xbf16>
    %cst_44 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_2> : tensor<32x32xbf16>
    %cst_45 = arith.constant dense_resource<torch_tensor_64_torch.bfloat16> : tensor<64xbf16>
    %cst_46 = arith.constant dense_resource<torch_tensor_64_32_torch.bfloat16> : tensor<64x32xbf16>
    %cst_47 = arith.constant 9.9999999999999995E-7 : f64
    %cst_48 = arith.constant dense_resource<torch_tensor_288_torch.bfloat16> : tensor<288xbf16>
    %cst_49 = arith.constant dense_resource<torch_tensor_288_32_torch.bfloat16> : tensor<288x32xbf16>
    %cst_50 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_5> : tensor<32xbf16>
    %cst_51 = arith.constant dense_resource<torch_tensor_32_80_torch.bfloat16> : tensor<32x80xbf16>
    %cst_52 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_4> : tensor<32xbf16>
    %cst_53 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16_1> : tensor<32x32xbf16>
    %cst_54 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_3> : tensor<32xbf16>
    %cst_55 = arith.constant dense_resource<torch_tensor_32_72_torch.bfloat16> : tensor<32x72xbf16>
    %cst_56 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_2> : tensor<32xbf16>
    %cst_57 = arith.constant dense_resource<torch_tensor_32_32_torch.bfloat16> : tensor<32x32xbf16>
    %cst_58 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16_1> : tensor<32xbf16>
    %cst_59 = arith.constant dense_resource<torch_tensor_32_256_torch.bfloat16> : tensor<32x256xbf16>
    %cst_60 = arith.constant -9.2103403719761836 : f64
    %cst_61 = arith.constant dense_resource<torch_tensor_1_64_32_torch.float32> : tensor<1x64x32xf32>
    %cst_62 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16> : tensor<32xbf16>
    %cst_63 = arith.constant dense_resource<torch_tensor_32_16_2_2_torch.bfloat16> : tensor<32x16x2x2xbf16>
    %cst_64 = arith.constant 1.280000e+02 : f32
    %cst_65 = arith.constant 3.200000e+01 : f64
    %cst_66 = arith.constant 3.200000e+01 : f32
    %c32_i64 = arith.constant 32 : i64
    %c960_i64 = arith.constant 960 : i64
    %cst_67 = arith.constant 1.600000e+01 : f32
    %c608_i64 = arith.constant 608 : i64
    %cst_68 = arith.constant 5.000000e-01 : f32
    %dim = tensor.dim %arg2, %c0 : tensor<?x72xbf16>
    %0 = arith.index_cast %dim : index to i64
    %dim_69 = tensor.dim %arg0, %c0 : tensor<?x16x10x12xbf16>
    %1 = tensor.empty(%dim_69) : tensor<?x32x5x6xf32>
    %2 = tensor.empty() : tensor<32xf32>
    %3 = linalg.generic #loops0 ins(%cst_62 : tensor<32xbf16>) outs(%2 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      linalg.yield %537 : f32
    } -> tensor<32xf32>
    %broadcasted = linalg.broadcast ins(%3 : tensor<32xf32>) outs(%1 : tensor<?x32x5x6xf32>) dimensions = [0, 2, 3] 
    %4 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%arg0, %cst_63 : tensor<?x16x10x12xbf16>, tensor<32x16x2x2xbf16>) outs(%broadcasted : tensor<?x32x5x6xf32>) -> tensor<?x32x5x6xf32>
    %5 = tensor.empty(%dim_69) : tensor<?x32x5x6xbf16>
    %6 = linalg.generic #loops1 ins(%4 : tensor<?x32x5x6xf32>) outs(%5 : tensor<?x32x5x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %537 = arith.truncf %in : f32 to bf16
      linalg.yield %537 : bf16
    } -> tensor<?x32x5x6xbf16>
    %collapsed = tensor.collapse_shape %6 [[0], [1], [2, 3]] : tensor<?x32x5x6xbf16> into tensor<?x32x30xbf16>
    %7 = tensor.empty(%dim_69) : tensor<?x30x32xbf16>
    %transposed = linalg.transpose ins(%collapsed : tensor<?x32x30xbf16>) outs(%7 : tensor<?x30x32xbf16>) permutation = [0, 2, 1] 
    %expanded = tensor.expand_shape %cst_61 [[0], [1, 2], [3]] output_shape [1, 8, 8, 32] : tensor<1x64x32xf32> into tensor<1x8x8x32xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 1, 0, 0] [1, 5, 8, 32] [1, 1, 1, 1] : tensor<1x8x8x32xf32> to tensor<1x5x8x32xf32>
    %extracted_slice_70 = tensor.extract_slice %extracted_slice[0, 0, 1, 0] [1, 5, 6, 32] [1, 1, 1, 1] : tensor<1x5x8x32xf32> to tensor<1x5x6x32xf32>
    %collapsed_71 = tensor.collapse_shape %extracted_slice_70 [[0], [1, 2], [3]] : tensor<1x5x6x32xf32> into tensor<1x30x32xf32>
    %8 = tensor.empty(%dim_69) : tensor<?x30x32xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed, %collapsed_71 : tensor<?x30x32xbf16>, tensor<1x30x32xf32>) outs(%8 : tensor<?x30x32xf32>) {
    ^bb0(%in: bf16, %in_195: f32, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      %538 = arith.addf %537, %in_195 : f32
      linalg.yield %538 : f32
    } -> tensor<?x30x32xf32>
    %10 = linalg.generic #loops3 ins(%9 : tensor<?x30x32xf32>) outs(%7 : tensor<?x30x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %537 = arith.truncf %in : f32 to bf16
      linalg.yield %537 : bf16
    } -> tensor<?x30x32xbf16>
    %11 = tensor.empty() : tensor<128xf32>
    %12 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%11 : tensor<128xf32>) {
    ^bb0(%out: f32):
      %537 = linalg.index 0 : index
      %538 = arith.index_cast %537 : index to i64
      %539 = arith.sitofp %538 : i64 to f32
      %540 = arith.addf %539, %cst : f32
      linalg.yield %540 : f32
    } -> tensor<128xf32>
    %13 = linalg.generic #loops0 ins(%12 : tensor<128xf32>) outs(%11 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %537 = arith.truncf %cst_60 : f64 to f32
      %538 = arith.mulf %in, %537 : f32
      linalg.yield %538 : f32
    } -> tensor<128xf32>
    %14 = linalg.generic #loops0 ins(%13 : tensor<128xf32>) outs(%11 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %537 = arith.divf %in, %cst_64 : f32
      linalg.yield %537 : f32
    } -> tensor<128xf32>
    %15 = linalg.generic #loops0 ins(%14 : tensor<128xf32>) outs(%11 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %537 = math.exp %in : f32
      linalg.yield %537 : f32
    } -> tensor<128xf32>
    %dim_72 = tensor.dim %arg3, %c0 : tensor<?xbf16>
    %expanded_73 = tensor.expand_shape %arg3 [[0, 1]] output_shape [%dim_72, 1] : tensor<?xbf16> into tensor<?x1xbf16>
    %16 = tensor.empty(%dim_72) : tensor<?x1xf32>
    %17 = linalg.generic #loops5 ins(%expanded_73 : tensor<?x1xbf16>) outs(%16 : tensor<?x1xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      linalg.yield %537 : f32
    } -> tensor<?x1xf32>
    %expanded_74 = tensor.expand_shape %15 [[0, 1]] output_shape [1, 128] : tensor<128xf32> into tensor<1x128xf32>
    %18 = tensor.empty(%dim_72) : tensor<?x128xf32>
    %19 = linalg.generic {indexing_maps = [#map5, #map6, #map4], iterator_types = ["parallel", "parallel"]} ins(%17, %expanded_74 : tensor<?x1xf32>, tensor<1x128xf32>) outs(%18 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_195: f32, %out: f32):
      %537 = arith.mulf %in, %in_195 : f32
      linalg.yield %537 : f32
    } -> tensor<?x128xf32>
    %20 = linalg.generic #loops5 ins(%19 : tensor<?x128xf32>) outs(%18 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %537 = math.sin %in : f32
      linalg.yield %537 : f32
    } -> tensor<?x128xf32>
    %21 = linalg.generic #loops5 ins(%19 : tensor<?x128xf32>) outs(%18 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %537 = math.cos %in : f32
      linalg.yield %537 : f32
    } -> tensor<?x128xf32>
    %concat = tensor.concat dim(1) %20, %21 : (tensor<?x128xf32>, tensor<?x128xf32>) -> tensor<?x256xf32>
    %dim_75 = tensor.dim %20, %c0 : tensor<?x128xf32>
    %extracted_slice_76 = tensor.extract_slice %concat[0, 128] [%dim_75, 128] [1, 1] : tensor<?x256xf32> to tensor<?x128xf32>
    %extracted_slice_77 = tensor.extract_slice %concat[0, 0] [%dim_75, 128] [1, 1] : tensor<?x256xf32> to tensor<?x128xf32>
    %concat_78 = tensor.concat dim(1) %extracted_slice_76, %extracted_slice_77 : (tensor<?x128xf32>, tensor<?x128xf32>) -> tensor<?x256xf32>
    %22 = tensor.empty(%dim_75) : tensor<?x256xbf16>
    %23 = linalg.generic #loops5 ins(%concat_78 : tensor<?x256xf32>) outs(%22 : tensor<?x256xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %537 = arith.truncf %in : f32 to bf16
      linalg.yield %537 : bf16
    } -> tensor<?x256xbf16>
    %24 = tensor.empty() : tensor<256x32xbf16>
    %transposed_79 = linalg.transpose ins(%cst_59 : tensor<32x256xbf16>) outs(%24 : tensor<256x32xbf16>) permutation = [1, 0] 
    %25 = linalg.generic #loops0 ins(%cst_58 : tensor<32xbf16>) outs(%2 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      linalg.yield %537 : f32
    } -> tensor<32xf32>
    %26 = tensor.empty(%dim_75) : tensor<?x256xf32>
    %27 = linalg.generic #loops5 ins(%23 : tensor<?x256xbf16>) outs(%26 : tensor<?x256xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      linalg.yield %537 : f32
    } -> tensor<?x256xf32>
    %28 = tensor.empty() : tensor<256x32xf32>
    %29 = linalg.generic #loops5 ins(%transposed_79 : tensor<256x32xbf16>) outs(%28 : tensor<256x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      linalg.yield %537 : f32
    } -> tensor<256x32xf32>
    %30 = tensor.empty(%dim_75) : tensor<?x32xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %32 = linalg.matmul ins(%27, %29 : tensor<?x256xf32>, tensor<256x32xf32>) outs(%31 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %33 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %33, "negative values not allowed in new dimensions"
    %34 = tensor.empty(%dim) : tensor<?x32xf32>
    %35 = linalg.generic #loops7 ins(%25 : tensor<32xf32>) outs(%34 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %36 = arith.cmpi eq, %dim_75, %dim : index
    cf.assert %36, "mismatched size for broadcast"
    %37 = linalg.generic #loops8 ins(%32, %35 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%30 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_195: f32, %out: f32):
      %537 = arith.addf %in, %in_195 : f32
      linalg.yield %537 : f32
    } -> tensor<?x32xf32>
    %38 = tensor.empty(%dim_75) : tensor<?x32xbf16>
    %39 = linalg.generic #loops5 ins(%37 : tensor<?x32xf32>) outs(%38 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %537 = arith.truncf %in : f32 to bf16
      linalg.yield %537 : bf16
    } -> tensor<?x32xbf16>
    %40 = linalg.generic #loops5 ins(%39 : tensor<?x32xbf16>) outs(%30 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      linalg.yield %537 : f32
    } -> tensor<?x32xf32>
    %41 = linalg.generic #loops5 ins(%40 : tensor<?x32xf32>) outs(%30 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %537 = arith.negf %in : f32
      %538 = math.exp %537 : f32
      %539 = arith.addf %538, %cst_0 : f32
      %540 = arith.divf %cst_0, %539 : f32
      linalg.yield %540 : f32
    } -> tensor<?x32xf32>
    %42 = linalg.generic #loops8 ins(%40, %41 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%30 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_195: f32, %out: f32):
      %537 = arith.mulf %in, %in_195 : f32
      linalg.yield %537 : f32
    } -> tensor<?x32xf32>
    %43 = linalg.generic #loops5 ins(%42 : tensor<?x32xf32>) outs(%38 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %537 = arith.truncf %in : f32 to bf16
      linalg.yield %537 : bf16
    } -> tensor<?x32xbf16>
    %44 = tensor.empty() : tensor<32x32xbf16>
    %transposed_80 = linalg.transpose ins(%cst_57 : tensor<32x32xbf16>) outs(%44 : tensor<32x32xbf16>) permutation = [1, 0] 
    %45 = linalg.generic #loops0 ins(%cst_56 : tensor<32xbf16>) outs(%2 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      linalg.yield %537 : f32
    } -> tensor<32xf32>
    %46 = linalg.generic #loops5 ins(%43 : tensor<?x32xbf16>) outs(%30 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      linalg.yield %537 : f32
    } -> tensor<?x32xf32>
    %47 = tensor.empty() : tensor<32x32xf32>
    %48 = linalg.generic #loops5 ins(%transposed_80 : tensor<32x32xbf16>) outs(%47 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      linalg.yield %537 : f32
    } -> tensor<32x32xf32>
    %49 = linalg.matmul ins(%46, %48 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%31 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %33, "negative values not allowed in new dimensions"
    %50 = linalg.generic #loops7 ins(%45 : tensor<32xf32>) outs(%34 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %36, "mismatched size for broadcast"
    %51 = linalg.generic #loops8 ins(%49, %50 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%30 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_195: f32, %out: f32):
      %537 = arith.addf %in, %in_195 : f32
      linalg.yield %537 : f32
    } -> tensor<?x32xf32>
    %52 = linalg.generic #loops5 ins(%51 : tensor<?x32xf32>) outs(%38 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %537 = arith.truncf %in : f32 to bf16
      linalg.yield %537 : bf16
    } -> tensor<?x32xbf16>
    %53 = tensor.empty() : tensor<72x32xbf16>
    %transposed_81 = linalg.transpose ins(%cst_55 : tensor<32x72xbf16>) outs(%53 : tensor<72x32xbf16>) permutation = [1, 0] 
    %54 = linalg.generic #loops0 ins(%cst_54 : tensor<32xbf16>) outs(%2 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      linalg.yield %537 : f32
    } -> tensor<32xf32>
    %55 = tensor.empty(%dim) : tensor<?x72xf32>
    %56 = linalg.generic #loops5 ins(%arg2 : tensor<?x72xbf16>) outs(%55 : tensor<?x72xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      linalg.yield %537 : f32
    } -> tensor<?x72xf32>
    %57 = tensor.empty() : tensor<72x32xf32>
    %58 = linalg.generic #loops5 ins(%transposed_81 : tensor<72x32xbf16>) outs(%57 : tensor<72x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      linalg.yield %537 : f32
    } -> tensor<72x32xf32>
    %59 = tensor.empty(%dim) : tensor<?x32xf32>
    %60 = linalg.fill ins(%cst : f32) outs(%59 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %61 = linalg.matmul ins(%56, %58 : tensor<?x72xf32>, tensor<72x32xf32>) outs(%60 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %33, "negative values not allowed in new dimensions"
    %62 = linalg.generic #loops7 ins(%54 : tensor<32xf32>) outs(%34 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %true, "mismatched size for broadcast"
    %63 = linalg.generic #loops8 ins(%61, %62 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%59 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_195: f32, %out: f32):
      %537 = arith.addf %in, %in_195 : f32
      linalg.yield %537 : f32
    } -> tensor<?x32xf32>
    %64 = tensor.empty(%dim) : tensor<?x32xbf16>
    %65 = linalg.generic #loops5 ins(%63 : tensor<?x32xf32>) outs(%64 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %537 = arith.truncf %in : f32 to bf16
      linalg.yield %537 : bf16
    } -> tensor<?x32xbf16>
    %66 = linalg.generic #loops5 ins(%65 : tensor<?x32xbf16>) outs(%59 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      linalg.yield %537 : f32
    } -> tensor<?x32xf32>
    %67 = linalg.generic #loops5 ins(%66 : tensor<?x32xf32>) outs(%59 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %537 = arith.negf %in : f32
      %538 = math.exp %537 : f32
      %539 = arith.addf %538, %cst_0 : f32
      %540 = arith.divf %cst_0, %539 : f32
      linalg.yield %540 : f32
    } -> tensor<?x32xf32>
    %68 = linalg.generic #loops8 ins(%66, %67 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%59 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_195: f32, %out: f32):
      %537 = arith.mulf %in, %in_195 : f32
      linalg.yield %537 : f32
    } -> tensor<?x32xf32>
    %69 = linalg.generic #loops5 ins(%68 : tensor<?x32xf32>) outs(%64 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %537 = arith.truncf %in : f32 to bf16
      linalg.yield %537 : bf16
    } -> tensor<?x32xbf16>
    %transposed_82 = linalg.transpose ins(%cst_53 : tensor<32x32xbf16>) outs(%44 : tensor<32x32xbf16>) permutation = [1, 0] 
    %70 = linalg.generic #loops0 ins(%cst_52 : tensor<32xbf16>) outs(%2 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      linalg.yield %537 : f32
    } -> tensor<32xf32>
    %71 = linalg.generic #loops5 ins(%69 : tensor<?x32xbf16>) outs(%59 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      linalg.yield %537 : f32
    } -> tensor<?x32xf32>
    %72 = linalg.generic #loops5 ins(%transposed_82 : tensor<32x32xbf16>) outs(%47 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      linalg.yield %537 : f32
    } -> tensor<32x32xf32>
    %73 = linalg.matmul ins(%71, %72 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%60 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %33, "negative values not allowed in new dimensions"
    %74 = linalg.generic #loops7 ins(%70 : tensor<32xf32>) outs(%34 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %true, "mismatched size for broadcast"
    %75 = linalg.generic #loops8 ins(%73, %74 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%59 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_195: f32, %out: f32):
      %537 = arith.addf %in, %in_195 : f32
      linalg.yield %537 : f32
    } -> tensor<?x32xf32>
    %76 = linalg.generic #loops5 ins(%75 : tensor<?x32xf32>) outs(%64 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %537 = arith.truncf %in : f32 to bf16
      linalg.yield %537 : bf16
    } -> tensor<?x32xbf16>
    %77 = arith.cmpi eq, %dim_75, %dim : index
    cf.assert %77, "mismatched size for broadcast"
    %78 = linalg.generic #loops8 ins(%52, %76 : tensor<?x32xbf16>, tensor<?x32xbf16>) outs(%38 : tensor<?x32xbf16>) {
    ^bb0(%in: bf16, %in_195: bf16, %out: bf16):
      %537 = arith.addf %in, %in_195 : bf16
      linalg.yield %537 : bf16
    } -> tensor<?x32xbf16>
    %79 = arith.muli %0, %c19_i64 : i64
    %collapsed_83 = tensor.collapse_shape %arg1 [[0, 1], [2]] : tensor<?x19x80xbf16> into tensor<?x80xbf16>
    %80 = tensor.empty() : tensor<80x32xbf16>
    %transposed_84 = linalg.transpose ins(%cst_51 : tensor<32x80xbf16>) outs(%80 : tensor<80x32xbf16>) permutation = [1, 0] 
    %81 = linalg.generic #loops0 ins(%cst_50 : tensor<32xbf16>) outs(%2 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      linalg.yield %537 : f32
    } -> tensor<32xf32>
    %dim_85 = tensor.dim %arg1, %c0 : tensor<?x19x80xbf16>
    %82 = affine.apply #map8()[%dim_85]
    %83 = tensor.empty(%82) : tensor<?x80xf32>
    %84 = linalg.generic #loops5 ins(%collapsed_83 : tensor<?x80xbf16>) outs(%83 : tensor<?x80xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      linalg.yield %537 : f32
    } -> tensor<?x80xf32>
    %85 = tensor.empty() : tensor<80x32xf32>
    %86 = linalg.generic #loops5 ins(%transposed_84 : tensor<80x32xbf16>) outs(%85 : tensor<80x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      linalg.yield %537 : f32
    } -> tensor<80x32xf32>
    %87 = tensor.empty(%82) : tensor<?x32xf32>
    %88 = linalg.fill ins(%cst : f32) outs(%87 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %89 = linalg.matmul ins(%84, %86 : tensor<?x80xf32>, tensor<80x32xf32>) outs(%88 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %90 = arith.cmpi sge, %79, %c0_i64 : i64
    cf.assert %90, "negative values not allowed in new dimensions"
    %91 = arith.index_cast %79 : i64 to index
    %92 = tensor.empty(%91) : tensor<?x32xf32>
    %93 = linalg.generic #loops7 ins(%81 : tensor<32xf32>) outs(%92 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %94 = arith.cmpi eq, %82, %91 : index
    cf.assert %94, "mismatched size for broadcast"
    %95 = linalg.generic #loops8 ins(%89, %93 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%87 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_195: f32, %out: f32):
      %537 = arith.addf %in, %in_195 : f32
      linalg.yield %537 : f32
    } -> tensor<?x32xf32>
    %96 = tensor.empty(%82) : tensor<?x32xbf16>
    %97 = linalg.generic #loops5 ins(%95 : tensor<?x32xf32>) outs(%96 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %537 = arith.truncf %in : f32 to bf16
      linalg.yield %537 : bf16
    } -> tensor<?x32xbf16>
    %98 = arith.divsi %82, %c19 : index
    %expanded_86 = tensor.expand_shape %97 [[0, 1], [2]] output_shape [%98, 19, 32] : tensor<?x32xbf16> into tensor<?x19x32xbf16>
    %99 = linalg.generic #loops5 ins(%78 : tensor<?x32xbf16>) outs(%30 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      linalg.yield %537 : f32
    } -> tensor<?x32xf32>
    %100 = linalg.generic #loops5 ins(%99 : tensor<?x32xf32>) outs(%30 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %537 = arith.negf %in : f32
      %538 = math.exp %537 : f32
      %539 = arith.addf %538, %cst_0 : f32
      %540 = arith.divf %cst_0, %539 : f32
      linalg.yield %540 : f32
    } -> tensor<?x32xf32>
    %101 = linalg.generic #loops8 ins(%99, %100 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%30 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_195: f32, %out: f32):
      %537 = arith.mulf %in, %in_195 : f32
      linalg.yield %537 : f32
    } -> tensor<?x32xf32>
    %102 = linalg.generic #loops5 ins(%101 : tensor<?x32xf32>) outs(%38 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %537 = arith.truncf %in : f32 to bf16
      linalg.yield %537 : bf16
    } -> tensor<?x32xbf16>
    %103 = tensor.empty() : tensor<32x288xbf16>
    %transposed_87 = linalg.transpose ins(%cst_49 : tensor<288x32xbf16>) outs(%103 : tensor<32x288xbf16>) permutation = [1, 0] 
    %104 = tensor.empty() : tensor<288xf32>
    %105 = linalg.generic #loops0 ins(%cst_48 : tensor<288xbf16>) outs(%104 : tensor<288xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      linalg.yield %537 : f32
    } -> tensor<288xf32>
    %106 = linalg.generic #loops5 ins(%102 : tensor<?x32xbf16>) outs(%30 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      linalg.yield %537 : f32
    } -> tensor<?x32xf32>
    %107 = tensor.empty() : tensor<32x288xf32>
    %108 = linalg.generic #loops5 ins(%transposed_87 : tensor<32x288xbf16>) outs(%107 : tensor<32x288xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      linalg.yield %537 : f32
    } -> tensor<32x288xf32>
    %109 = tensor.empty(%dim_75) : tensor<?x288xf32>
    %110 = linalg.fill ins(%cst : f32) outs(%109 : tensor<?x288xf32>) -> tensor<?x288xf32>
    %111 = linalg.matmul ins(%106, %108 : tensor<?x32xf32>, tensor<32x288xf32>) outs(%110 : tensor<?x288xf32>) -> tensor<?x288xf32>
    cf.assert %33, "negative values not allowed in new dimensions"
    %112 = tensor.empty(%dim) : tensor<?x288xf32>
    %113 = linalg.generic #loops7 ins(%105 : tensor<288xf32>) outs(%112 : tensor<?x288xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x288xf32>
    cf.assert %36, "mismatched size for broadcast"
    %114 = linalg.generic #loops8 ins(%111, %113 : tensor<?x288xf32>, tensor<?x288xf32>) outs(%109 : tensor<?x288xf32>) {
    ^bb0(%in: f32, %in_195: f32, %out: f32):
      %537 = arith.addf %in, %in_195 : f32
      linalg.yield %537 : f32
    } -> tensor<?x288xf32>
    %115 = tensor.empty(%dim_75) : tensor<?x288xbf16>
    %116 = linalg.generic #loops5 ins(%114 : tensor<?x288xf32>) outs(%115 : tensor<?x288xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %537 = arith.truncf %in : f32 to bf16
      linalg.yield %537 : bf16
    } -> tensor<?x288xbf16>
    %extracted_slice_88 = tensor.extract_slice %116[0, 0] [%dim_75, 32] [1, 1] : tensor<?x288xbf16> to tensor<?x32xbf16>
    %extracted_slice_89 = tensor.extract_slice %116[0, 32] [%dim_75, 32] [1, 1] : tensor<?x288xbf16> to tensor<?x32xbf16>
    %extracted_slice_90 = tensor.extract_slice %116[0, 64] [%dim_75, 32] [1, 1] : tensor<?x288xbf16> to tensor<?x32xbf16>
    %extracted_slice_91 = tensor.extract_slice %116[0, 96] [%dim_75, 32] [1, 1] : tensor<?x288xbf16> to tensor<?x32xbf16>
    %extracted_slice_92 = tensor.extract_slice %116[0, 128] [%dim_75, 32] [1, 1] : tensor<?x288xbf16> to tensor<?x32xbf16>
    %extracted_slice_93 = tensor.extract_slice %116[0, 160] [%dim_75, 32] [1, 1] : tensor<?x288xbf16> to tensor<?x32xbf16>
    %extracted_slice_94 = tensor.extract_slice %116[0, 192] [%dim_75, 32] [1, 1] : tensor<?x288xbf16> to tensor<?x32xbf16>
    %extracted_slice_95 = tensor.extract_slice %116[0, 224] [%dim_75, 32] [1, 1] : tensor<?x288xbf16> to tensor<?x32xbf16>
    %extracted_slice_96 = tensor.extract_slice %116[0, 256] [%dim_75, 32] [1, 1] : tensor<?x288xbf16> to tensor<?x32xbf16>
    %117 = linalg.generic #loops3 ins(%10 : tensor<?x30x32xbf16>) outs(%8 : tensor<?x30x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      linalg.yield %537 : f32
    } -> tensor<?x30x32xf32>
    %118 = tensor.empty(%dim_69) : tensor<?x30x32xf64>
    %119 = linalg.generic #loops3 ins(%117 : tensor<?x30x32xf32>) outs(%118 : tensor<?x30x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %537 = arith.extf %in : f32 to f64
      linalg.yield %537 : f64
    } -> tensor<?x30x32xf64>
    %120 = tensor.empty(%dim_69) : tensor<?x30x1xf64>
    %121 = linalg.fill ins(%cst_1 : f64) outs(%120 : tensor<?x30x1xf64>) -> tensor<?x30x1xf64>
    %122 = linalg.generic #loops9 ins(%119 : tensor<?x30x32xf64>) outs(%121 : tensor<?x30x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %537 = arith.addf %in, %out : f64
      linalg.yield %537 : f64
    } -> tensor<?x30x1xf64>
    %123 = linalg.generic #loops3 ins(%122 : tensor<?x30x1xf64>) outs(%120 : tensor<?x30x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %537 = arith.divf %in, %cst_65 : f64
      linalg.yield %537 : f64
    } -> tensor<?x30x1xf64>
    %124 = linalg.generic #loops10 ins(%119, %123 : tensor<?x30x32xf64>, tensor<?x30x1xf64>) outs(%118 : tensor<?x30x32xf64>) {
    ^bb0(%in: f64, %in_195: f64, %out: f64):
      %537 = arith.subf %in, %in_195 : f64
      linalg.yield %537 : f64
    } -> tensor<?x30x32xf64>
    %125 = linalg.generic #loops11 ins(%124, %124 : tensor<?x30x32xf64>, tensor<?x30x32xf64>) outs(%118 : tensor<?x30x32xf64>) {
    ^bb0(%in: f64, %in_195: f64, %out: f64):
      %537 = arith.mulf %in, %in_195 : f64
      linalg.yield %537 : f64
    } -> tensor<?x30x32xf64>
    %126 = linalg.generic #loops9 ins(%125 : tensor<?x30x32xf64>) outs(%121 : tensor<?x30x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %537 = arith.addf %in, %out : f64
      linalg.yield %537 : f64
    } -> tensor<?x30x1xf64>
    %127 = linalg.generic #loops3 ins(%126 : tensor<?x30x1xf64>) outs(%120 : tensor<?x30x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %537 = arith.divf %in, %cst_65 : f64
      linalg.yield %537 : f64
    } -> tensor<?x30x1xf64>
    %128 = tensor.empty(%dim_69) : tensor<?x30x1xf32>
    %129 = linalg.generic #loops3 ins(%127 : tensor<?x30x1xf64>) outs(%128 : tensor<?x30x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %537 = arith.truncf %in : f64 to f32
      linalg.yield %537 : f32
    } -> tensor<?x30x1xf32>
    %130 = linalg.fill ins(%cst : f32) outs(%128 : tensor<?x30x1xf32>) -> tensor<?x30x1xf32>
    %131 = linalg.generic #loops9 ins(%117 : tensor<?x30x32xf32>) outs(%130 : tensor<?x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %537 = arith.addf %in, %out : f32
      linalg.yield %537 : f32
    } -> tensor<?x30x1xf32>
    %132 = linalg.generic #loops3 ins(%131 : tensor<?x30x1xf32>) outs(%128 : tensor<?x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %537 = arith.divf %in, %cst_66 : f32
      linalg.yield %537 : f32
    } -> tensor<?x30x1xf32>
    %133 = linalg.generic #loops3 ins(%129 : tensor<?x30x1xf32>) outs(%128 : tensor<?x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %537 = arith.truncf %cst_47 : f64 to f32
      %538 = arith.addf %in, %537 : f32
      linalg.yield %538 : f32
    } -> tensor<?x30x1xf32>
    %134 = linalg.generic #loops3 ins(%133 : tensor<?x30x1xf32>) outs(%128 : tensor<?x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %537 = math.rsqrt %in : f32
      linalg.yield %537 : f32
    } -> tensor<?x30x1xf32>
    %135 = linalg.generic #loops10 ins(%117, %132 : tensor<?x30x32xf32>, tensor<?x30x1xf32>) outs(%8 : tensor<?x30x32xf32>) {
    ^bb0(%in: f32, %in_195: f32, %out: f32):
      %537 = arith.subf %in, %in_195 : f32
      linalg.yield %537 : f32
    } -> tensor<?x30x32xf32>
    %136 = linalg.generic #loops10 ins(%135, %134 : tensor<?x30x32xf32>, tensor<?x30x1xf32>) outs(%8 : tensor<?x30x32xf32>) {
    ^bb0(%in: f32, %in_195: f32, %out: f32):
      %537 = arith.mulf %in, %in_195 : f32
      linalg.yield %537 : f32
    } -> tensor<?x30x32xf32>
    %137 = linalg.generic #loops3 ins(%136 : tensor<?x30x32xf32>) outs(%7 : tensor<?x30x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %537 = arith.truncf %in : f32 to bf16
      linalg.yield %537 : bf16
    } -> tensor<?x30x32xbf16>
    %expanded_97 = tensor.expand_shape %extracted_slice_89 [[0], [1, 2]] output_shape [%dim_75, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    %138 = tensor.empty(%dim_75) : tensor<?x1x32xbf16>
    %139 = linalg.generic #loops3 ins(%expanded_97 : tensor<?x1x32xbf16>) outs(%138 : tensor<?x1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %537 = arith.addf %in, %cst_5 : bf16
      linalg.yield %537 : bf16
    } -> tensor<?x1x32xbf16>
    %140 = arith.cmpi eq, %dim_69, %dim_75 : index
    cf.assert %140, "mismatched size for broadcast"
    %141 = linalg.generic #loops12 ins(%137, %139 : tensor<?x30x32xbf16>, tensor<?x1x32xbf16>) outs(%7 : tensor<?x30x32xbf16>) {
    ^bb0(%in: bf16, %in_195: bf16, %out: bf16):
      %537 = arith.mulf %in, %in_195 : bf16
      linalg.yield %537 : bf16
    } -> tensor<?x30x32xbf16>
    %expanded_98 = tensor.expand_shape %extracted_slice_88 [[0], [1, 2]] output_shape [%dim_75, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    cf.assert %140, "mismatched size for broadcast"
    %142 = linalg.generic #loops12 ins(%141, %expanded_98 : tensor<?x30x32xbf16>, tensor<?x1x32xbf16>) outs(%7 : tensor<?x30x32xbf16>) {
    ^bb0(%in: bf16, %in_195: bf16, %out: bf16):
      %537 = arith.addf %in, %in_195 : bf16
      linalg.yield %537 : bf16
    } -> tensor<?x30x32xbf16>
    %expanded_99 = tensor.expand_shape %extracted_slice_95 [[0], [1, 2]] output_shape [%dim_75, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    %143 = linalg.generic #loops3 ins(%expanded_99 : tensor<?x1x32xbf16>) outs(%138 : tensor<?x1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %537 = arith.addf %in, %cst_5 : bf16
      linalg.yield %537 : bf16
    } -> tensor<?x1x32xbf16>
    cf.assert %140, "mismatched size for broadcast"
    %144 = linalg.generic #loops12 ins(%137, %143 : tensor<?x30x32xbf16>, tensor<?x1x32xbf16>) outs(%7 : tensor<?x30x32xbf16>) {
    ^bb0(%in: bf16, %in_195: bf16, %out: bf16):
      %537 = arith.mulf %in, %in_195 : bf16
      linalg.yield %537 : bf16
    } -> tensor<?x30x32xbf16>
    %expanded_100 = tensor.expand_shape %extracted_slice_94 [[0], [1, 2]] output_shape [%dim_75, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    cf.assert %140, "mismatched size for broadcast"
    %145 = linalg.generic #loops12 ins(%144, %expanded_100 : tensor<?x30x32xbf16>, tensor<?x1x32xbf16>) outs(%7 : tensor<?x30x32xbf16>) {
    ^bb0(%in: bf16, %in_195: bf16, %out: bf16):
      %537 = arith.addf %in, %in_195 : bf16
      linalg.yield %537 : bf16
    } -> tensor<?x30x32xbf16>
    %146 = tensor.empty() : tensor<32x64xbf16>
    %transposed_101 = linalg.transpose ins(%cst_46 : tensor<64x32xbf16>) outs(%146 : tensor<32x64xbf16>) permutation = [1, 0] 
    %147 = tensor.empty() : tensor<64xf32>
    %148 = linalg.generic #loops0 ins(%cst_45 : tensor<64xbf16>) outs(%147 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      linalg.yield %537 : f32
    } -> tensor<64xf32>
    %149 = tensor.empty() : tensor<32x64xf32>
    %150 = linalg.generic #loops5 ins(%transposed_101 : tensor<32x64xbf16>) outs(%149 : tensor<32x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      linalg.yield %537 : f32
    } -> tensor<32x64xf32>
    %151 = tensor.empty(%dim_75) : tensor<?x64xf32>
    %152 = linalg.fill ins(%cst : f32) outs(%151 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %153 = linalg.matmul ins(%106, %150 : tensor<?x32xf32>, tensor<32x64xf32>) outs(%152 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %33, "negative values not allowed in new dimensions"
    %154 = tensor.empty(%dim) : tensor<?x64xf32>
    %155 = linalg.generic #loops7 ins(%148 : tensor<64xf32>) outs(%154 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x64xf32>
    cf.assert %36, "mismatched size for broadcast"
    %156 = linalg.generic #loops8 ins(%153, %155 : tensor<?x64xf32>, tensor<?x64xf32>) outs(%151 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_195: f32, %out: f32):
      %537 = arith.addf %in, %in_195 : f32
      linalg.yield %537 : f32
    } -> tensor<?x64xf32>
    %157 = tensor.empty(%dim_75) : tensor<?x64xbf16>
    %158 = linalg.generic #loops5 ins(%156 : tensor<?x64xf32>) outs(%157 : tensor<?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %537 = arith.truncf %in : f32 to bf16
      linalg.yield %537 : bf16
    } -> tensor<?x64xbf16>
    %extracted_slice_102 = tensor.extract_slice %158[0, 0] [%dim_75, 32] [1, 1] : tensor<?x64xbf16> to tensor<?x32xbf16>
    %extracted_slice_103 = tensor.extract_slice %158[0, 32] [%dim_75, 32] [1, 1] : tensor<?x64xbf16> to tensor<?x32xbf16>
    %159 = tensor.empty(%98) : tensor<?x19x32xf32>
    %160 = linalg.generic #loops3 ins(%expanded_86 : tensor<?x19x32xbf16>) outs(%159 : tensor<?x19x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      linalg.yield %537 : f32
    } -> tensor<?x19x32xf32>
    %161 = tensor.empty(%98) : tensor<?x19x32xf64>
    %162 = linalg.generic #loops3 ins(%160 : tensor<?x19x32xf32>) outs(%161 : tensor<?x19x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %537 = arith.extf %in : f32 to f64
      linalg.yield %537 : f64
    } -> tensor<?x19x32xf64>
    %163 = tensor.empty(%98) : tensor<?x19x1xf64>
    %164 = linalg.fill ins(%cst_1 : f64) outs(%163 : tensor<?x19x1xf64>) -> tensor<?x19x1xf64>
    %165 = linalg.generic #loops9 ins(%162 : tensor<?x19x32xf64>) outs(%164 : tensor<?x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %537 = arith.addf %in, %out : f64
      linalg.yield %537 : f64
    } -> tensor<?x19x1xf64>
    %166 = linalg.generic #loops3 ins(%165 : tensor<?x19x1xf64>) outs(%163 : tensor<?x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %537 = arith.divf %in, %cst_65 : f64
      linalg.yield %537 : f64
    } -> tensor<?x19x1xf64>
    %167 = linalg.generic #loops10 ins(%162, %166 : tensor<?x19x32xf64>, tensor<?x19x1xf64>) outs(%161 : tensor<?x19x32xf64>) {
    ^bb0(%in: f64, %in_195: f64, %out: f64):
      %537 = arith.subf %in, %in_195 : f64
      linalg.yield %537 : f64
    } -> tensor<?x19x32xf64>
    %168 = linalg.generic #loops11 ins(%167, %167 : tensor<?x19x32xf64>, tensor<?x19x32xf64>) outs(%161 : tensor<?x19x32xf64>) {
    ^bb0(%in: f64, %in_195: f64, %out: f64):
      %537 = arith.mulf %in, %in_195 : f64
      linalg.yield %537 : f64
    } -> tensor<?x19x32xf64>
    %169 = linalg.generic #loops9 ins(%168 : tensor<?x19x32xf64>) outs(%164 : tensor<?x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %537 = arith.addf %in, %out : f64
      linalg.yield %537 : f64
    } -> tensor<?x19x1xf64>
    %170 = linalg.generic #loops3 ins(%169 : tensor<?x19x1xf64>) outs(%163 : tensor<?x19x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %537 = arith.divf %in, %cst_65 : f64
      linalg.yield %537 : f64
    } -> tensor<?x19x1xf64>
    %171 = tensor.empty(%98) : tensor<?x19x1xf32>
    %172 = linalg.generic #loops3 ins(%170 : tensor<?x19x1xf64>) outs(%171 : tensor<?x19x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %537 = arith.truncf %in : f64 to f32
      linalg.yield %537 : f32
    } -> tensor<?x19x1xf32>
    %173 = linalg.fill ins(%cst : f32) outs(%171 : tensor<?x19x1xf32>) -> tensor<?x19x1xf32>
    %174 = linalg.generic #loops9 ins(%160 : tensor<?x19x32xf32>) outs(%173 : tensor<?x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %537 = arith.addf %in, %out : f32
      linalg.yield %537 : f32
    } -> tensor<?x19x1xf32>
    %175 = linalg.generic #loops3 ins(%174 : tensor<?x19x1xf32>) outs(%171 : tensor<?x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %537 = arith.divf %in, %cst_66 : f32
      linalg.yield %537 : f32
    } -> tensor<?x19x1xf32>
    %176 = linalg.generic #loops3 ins(%172 : tensor<?x19x1xf32>) outs(%171 : tensor<?x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %537 = arith.truncf %cst_47 : f64 to f32
      %538 = arith.addf %in, %537 : f32
      linalg.yield %538 : f32
    } -> tensor<?x19x1xf32>
    %177 = linalg.generic #loops3 ins(%176 : tensor<?x19x1xf32>) outs(%171 : tensor<?x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %537 = math.rsqrt %in : f32
      linalg.yield %537 : f32
    } -> tensor<?x19x1xf32>
    %178 = linalg.generic #loops10 ins(%160, %175 : tensor<?x19x32xf32>, tensor<?x19x1xf32>) outs(%159 : tensor<?x19x32xf32>) {
    ^bb0(%in: f32, %in_195: f32, %out: f32):
      %537 = arith.subf %in, %in_195 : f32
      linalg.yield %537 : f32
    } -> tensor<?x19x32xf32>
    %179 = linalg.generic #loops10 ins(%178, %177 : tensor<?x19x32xf32>, tensor<?x19x1xf32>) outs(%159 : tensor<?x19x32xf32>) {
    ^bb0(%in: f32, %in_195: f32, %out: f32):
      %537 = arith.mulf %in, %in_195 : f32
      linalg.yield %537 : f32
    } -> tensor<?x19x32xf32>
    %180 = tensor.empty(%98) : tensor<?x19x32xbf16>
    %181 = linalg.generic #loops3 ins(%179 : tensor<?x19x32xf32>) outs(%180 : tensor<?x19x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %537 = arith.truncf %in : f32 to bf16
      linalg.yield %537 : bf16
    } -> tensor<?x19x32xbf16>
    %182 = linalg.generic #loops5 ins(%extracted_slice_102 : tensor<?x32xbf16>) outs(%38 : tensor<?x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %537 = arith.addf %in, %cst_5 : bf16
      linalg.yield %537 : bf16
    } -> tensor<?x32xbf16>
    %expanded_104 = tensor.expand_shape %182 [[0], [1, 2]] output_shape [%dim_75, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    %183 = arith.cmpi eq, %98, %dim_75 : index
    cf.assert %183, "mismatched size for broadcast"
    %184 = linalg.generic #loops12 ins(%181, %expanded_104 : tensor<?x19x32xbf16>, tensor<?x1x32xbf16>) outs(%180 : tensor<?x19x32xbf16>) {
    ^bb0(%in: bf16, %in_195: bf16, %out: bf16):
      %537 = arith.mulf %in, %in_195 : bf16
      linalg.yield %537 : bf16
    } -> tensor<?x19x32xbf16>
    %expanded_105 = tensor.expand_shape %extracted_slice_103 [[0], [1, 2]] output_shape [%dim_75, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    cf.assert %183, "mismatched size for broadcast"
    %185 = linalg.generic #loops12 ins(%184, %expanded_105 : tensor<?x19x32xbf16>, tensor<?x1x32xbf16>) outs(%180 : tensor<?x19x32xbf16>) {
    ^bb0(%in: bf16, %in_195: bf16, %out: bf16):
      %537 = arith.addf %in, %in_195 : bf16
      linalg.yield %537 : bf16
    } -> tensor<?x19x32xbf16>
    %186 = arith.muli %0, %c30_i64 : i64
    %collapsed_106 = tensor.collapse_shape %142 [[0, 1], [2]] : tensor<?x30x32xbf16> into tensor<?x32xbf16>
    %transposed_107 = linalg.transpose ins(%cst_44 : tensor<32x32xbf16>) outs(%44 : tensor<32x32xbf16>) permutation = [1, 0] 
    %187 = linalg.generic #loops0 ins(%cst_43 : tensor<32xbf16>) outs(%2 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      linalg.yield %537 : f32
    } -> tensor<32xf32>
    %188 = affine.apply #map11()[%dim_69]
    %189 = tensor.empty(%188) : tensor<?x32xf32>
    %190 = linalg.generic #loops5 ins(%collapsed_106 : tensor<?x32xbf16>) outs(%189 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      linalg.yield %537 : f32
    } -> tensor<?x32xf32>
    %191 = linalg.generic #loops5 ins(%transposed_107 : tensor<32x32xbf16>) outs(%47 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      linalg.yield %537 : f32
    } -> tensor<32x32xf32>
    %192 = linalg.fill ins(%cst : f32) outs(%189 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %193 = linalg.matmul ins(%190, %191 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%192 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %194 = arith.cmpi sge, %186, %c0_i64 : i64
    cf.assert %194, "negative values not allowed in new dimensions"
    %195 = arith.index_cast %186 : i64 to index
    %196 = tensor.empty(%195) : tensor<?x32xf32>
    %197 = linalg.generic #loops7 ins(%187 : tensor<32xf32>) outs(%196 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %198 = arith.cmpi eq, %188, %195 : index
    cf.assert %198, "mismatched size for broadcast"
    %199 = linalg.generic #loops8 ins(%193, %197 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%189 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_195: f32, %out: f32):
      %537 = arith.addf %in, %in_195 : f32
      linalg.yield %537 : f32
    } -> tensor<?x32xf32>
    %200 = tensor.empty(%188) : tensor<?x32xbf16>
    %201 = linalg.generic #loops5 ins(%199 : tensor<?x32xf32>) outs(%200 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %537 = arith.truncf %in : f32 to bf16
      linalg.yield %537 : bf16
    } -> tensor<?x32xbf16>
    %202 = arith.divsi %188, %c30 : index
    %expanded_108 = tensor.expand_shape %201 [[0, 1], [2]] output_shape [%202, 30, 32] : tensor<?x32xbf16> into tensor<?x30x32xbf16>
    %transposed_109 = linalg.transpose ins(%cst_42 : tensor<32x32xbf16>) outs(%44 : tensor<32x32xbf16>) permutation = [1, 0] 
    %203 = linalg.generic #loops0 ins(%cst_41 : tensor<32xbf16>) outs(%2 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      linalg.yield %537 : f32
    } -> tensor<32xf32>
    %204 = linalg.generic #loops5 ins(%transposed_109 : tensor<32x32xbf16>) outs(%47 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      linalg.yield %537 : f32
    } -> tensor<32x32xf32>
    %205 = linalg.matmul ins(%190, %204 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%192 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %194, "negative values not allowed in new dimensions"
    %206 = linalg.generic #loops7 ins(%203 : tensor<32xf32>) outs(%196 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %198, "mismatched size for broadcast"
    %207 = linalg.generic #loops8 ins(%205, %206 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%189 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_195: f32, %out: f32):
      %537 = arith.addf %in, %in_195 : f32
      linalg.yield %537 : f32
    } -> tensor<?x32xf32>
    %208 = linalg.generic #loops5 ins(%207 : tensor<?x32xf32>) outs(%200 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %537 = arith.truncf %in : f32 to bf16
      linalg.yield %537 : bf16
    } -> tensor<?x32xbf16>
    %expanded_110 = tensor.expand_shape %208 [[0, 1], [2]] output_shape [%202, 30, 32] : tensor<?x32xbf16> into tensor<?x30x32xbf16>
    %transposed_111 = linalg.transpose ins(%cst_40 : tensor<32x32xbf16>) outs(%44 : tensor<32x32xbf16>) permutation = [1, 0] 
    %209 = linalg.generic #loops0 ins(%cst_39 : tensor<32xbf16>) outs(%2 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      linalg.yield %537 : f32
    } -> tensor<32xf32>
    %210 = linalg.generic #loops5 ins(%transposed_111 : tensor<32x32xbf16>) outs(%47 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      linalg.yield %537 : f32
    } -> tensor<32x32xf32>
    %211 = linalg.matmul ins(%190, %210 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%192 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %194, "negative values not allowed in new dimensions"
    %212 = linalg.generic #loops7 ins(%209 : tensor<32xf32>) outs(%196 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %198, "mismatched size for broadcast"
    %213 = linalg.generic #loops8 ins(%211, %212 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%189 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_195: f32, %out: f32):
      %537 = arith.addf %in, %in_195 : f32
      linalg.yield %537 : f32
    } -> tensor<?x32xf32>
    %214 = linalg.generic #loops5 ins(%213 : tensor<?x32xf32>) outs(%200 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %537 = arith.truncf %in : f32 to bf16
      linalg.yield %537 : bf16
    } -> tensor<?x32xbf16>
    %expanded_112 = tensor.expand_shape %214 [[0, 1], [2]] output_shape [%202, 30, 32] : tensor<?x32xbf16> into tensor<?x30x32xbf16>
    %215 = arith.cmpi slt, %0, %c0_i64 : i64
    %216 = arith.select %215, %c1_i64, %0 : i64
    %217 = arith.extui %215 : i1 to i64
    %218 = arith.addi %217, %c1_i64 : i64
    %219 = arith.muli %216, %c32_i64 : i64
    %220 = arith.cmpi sle, %218, %c1_i64 : i64
    cf.assert %220, "must have at most one inferred (negative) dimension"
    %221 = arith.index_cast %202 : index to i64
    %222 = arith.muli %221, %c960_i64 : i64
    %223 = arith.divsi %222, %219 : i64
    %224 = arith.select %215, %223, %0 : i64
    %from_elements = tensor.from_elements %224, %223, %c2_i64, %c16_i64 : tensor<4xi64>
    %reshape = tensor.reshape %expanded_108(%from_elements) : (tensor<?x30x32xbf16>, tensor<4xi64>) -> tensor<?x30x2x16xbf16>
    %225 = arith.index_cast %224 : i64 to index
    %226 = tensor.empty(%225) : tensor<?x2x30x16xbf16>
    %transposed_113 = linalg.transpose ins(%reshape : tensor<?x30x2x16xbf16>) outs(%226 : tensor<?x2x30x16xbf16>) permutation = [0, 2, 1, 3] 
    cf.assert %220, "must have at most one inferred (negative) dimension"
    %reshape_114 = tensor.reshape %expanded_110(%from_elements) : (tensor<?x30x32xbf16>, tensor<4xi64>) -> tensor<?x30x2x16xbf16>
    %transposed_115 = linalg.transpose ins(%reshape_114 : tensor<?x30x2x16xbf16>) outs(%226 : tensor<?x2x30x16xbf16>) permutation = [0, 2, 1, 3] 
    cf.assert %220, "must have at most one inferred (negative) dimension"
    %reshape_116 = tensor.reshape %expanded_112(%from_elements) : (tensor<?x30x32xbf16>, tensor<4xi64>) -> tensor<?x30x2x16xbf16>
    %transposed_117 = linalg.transpose ins(%reshape_116 : tensor<?x30x2x16xbf16>) outs(%226 : tensor<?x2x30x16xbf16>) permutation = [0, 2, 1, 3] 
    %227 = tensor.empty(%225) : tensor<?x2x30x16xf32>
    %228 = linalg.generic #loops1 ins(%transposed_113 : tensor<?x2x30x16xbf16>) outs(%227 : tensor<?x2x30x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      linalg.yield %537 : f32
    } -> tensor<?x2x30x16xf32>
    %229 = linalg.generic #loops1 ins(%228 : tensor<?x2x30x16xf32>) outs(%227 : tensor<?x2x30x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %537 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %537 : f32
    } -> tensor<?x2x30x16xf32>
    %230 = tensor.empty(%225) : tensor<?x2x30x1xf32>
    %231 = linalg.fill ins(%cst : f32) outs(%230 : tensor<?x2x30x1xf32>) -> tensor<?x2x30x1xf32>
    %232 = linalg.generic #loops13 ins(%229 : tensor<?x2x30x16xf32>) outs(%231 : tensor<?x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %537 = arith.addf %in, %out : f32
      linalg.yield %537 : f32
    } -> tensor<?x2x30x1xf32>
    %233 = linalg.generic #loops1 ins(%232 : tensor<?x2x30x1xf32>) outs(%230 : tensor<?x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %537 = arith.divf %in, %cst_67 : f32
      linalg.yield %537 : f32
    } -> tensor<?x2x30x1xf32>
    %234 = linalg.generic #loops1 ins(%233 : tensor<?x2x30x1xf32>) outs(%230 : tensor<?x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %537 = arith.truncf %cst_47 : f64 to f32
      %538 = arith.addf %in, %537 : f32
      linalg.yield %538 : f32
    } -> tensor<?x2x30x1xf32>
    %235 = linalg.generic #loops1 ins(%234 : tensor<?x2x30x1xf32>) outs(%230 : tensor<?x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %537 = math.rsqrt %in : f32
      linalg.yield %537 : f32
    } -> tensor<?x2x30x1xf32>
    %236 = linalg.generic #loops14 ins(%transposed_113, %235 : tensor<?x2x30x16xbf16>, tensor<?x2x30x1xf32>) outs(%227 : tensor<?x2x30x16xf32>) {
    ^bb0(%in: bf16, %in_195: f32, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      %538 = arith.mulf %537, %in_195 : f32
      linalg.yield %538 : f32
    } -> tensor<?x2x30x16xf32>
    %237 = linalg.generic #loops1 ins(%236 : tensor<?x2x30x16xf32>) outs(%226 : tensor<?x2x30x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %537 = arith.truncf %in : f32 to bf16
      linalg.yield %537 : bf16
    } -> tensor<?x2x30x16xbf16>
    %238 = linalg.generic #loops15 ins(%237, %cst_38 : tensor<?x2x30x16xbf16>, tensor<16xbf16>) outs(%226 : tensor<?x2x30x16xbf16>) {
    ^bb0(%in: bf16, %in_195: bf16, %out: bf16):
      %537 = arith.mulf %in, %in_195 : bf16
      linalg.yield %537 : bf16
    } -> tensor<?x2x30x16xbf16>
    %239 = linalg.generic #loops1 ins(%transposed_115 : tensor<?x2x30x16xbf16>) outs(%227 : tensor<?x2x30x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      linalg.yield %537 : f32
    } -> tensor<?x2x30x16xf32>
    %240 = linalg.generic #loops1 ins(%239 : tensor<?x2x30x16xf32>) outs(%227 : tensor<?x2x30x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %537 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %537 : f32
    } -> tensor<?x2x30x16xf32>
    %241 = linalg.generic #loops13 ins(%240 : tensor<?x2x30x16xf32>) outs(%231 : tensor<?x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %537 = arith.addf %in, %out : f32
      linalg.yield %537 : f32
    } -> tensor<?x2x30x1xf32>
    %242 = linalg.generic #loops1 ins(%241 : tensor<?x2x30x1xf32>) outs(%230 : tensor<?x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %537 = arith.divf %in, %cst_67 : f32
      linalg.yield %537 : f32
    } -> tensor<?x2x30x1xf32>
    %243 = linalg.generic #loops1 ins(%242 : tensor<?x2x30x1xf32>) outs(%230 : tensor<?x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %537 = arith.truncf %cst_47 : f64 to f32
      %538 = arith.addf %in, %537 : f32
      linalg.yield %538 : f32
    } -> tensor<?x2x30x1xf32>
    %244 = linalg.generic #loops1 ins(%243 : tensor<?x2x30x1xf32>) outs(%230 : tensor<?x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %537 = math.rsqrt %in : f32
      linalg.yield %537 : f32
    } -> tensor<?x2x30x1xf32>
    %245 = linalg.generic #loops14 ins(%transposed_115, %244 : tensor<?x2x30x16xbf16>, tensor<?x2x30x1xf32>) outs(%227 : tensor<?x2x30x16xf32>) {
    ^bb0(%in: bf16, %in_195: f32, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      %538 = arith.mulf %537, %in_195 : f32
      linalg.yield %538 : f32
    } -> tensor<?x2x30x16xf32>
    %246 = linalg.generic #loops1 ins(%245 : tensor<?x2x30x16xf32>) outs(%226 : tensor<?x2x30x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %537 = arith.truncf %in : f32 to bf16
      linalg.yield %537 : bf16
    } -> tensor<?x2x30x16xbf16>
    %247 = linalg.generic #loops15 ins(%246, %cst_37 : tensor<?x2x30x16xbf16>, tensor<16xbf16>) outs(%226 : tensor<?x2x30x16xbf16>) {
    ^bb0(%in: bf16, %in_195: bf16, %out: bf16):
      %537 = arith.mulf %in, %in_195 : bf16
      linalg.yield %537 : bf16
    } -> tensor<?x2x30x16xbf16>
    %collapsed_118 = tensor.collapse_shape %185 [[0, 1], [2]] : tensor<?x19x32xbf16> into tensor<?x32xbf16>
    %transposed_119 = linalg.transpose ins(%cst_36 : tensor<32x32xbf16>) outs(%44 : tensor<32x32xbf16>) permutation = [1, 0] 
    %248 = linalg.generic #loops0 ins(%cst_35 : tensor<32xbf16>) outs(%2 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      linalg.yield %537 : f32
    } -> tensor<32xf32>
    %249 = affine.apply #map8()[%98]
    %250 = tensor.empty(%249) : tensor<?x32xf32>
    %251 = linalg.generic #loops5 ins(%collapsed_118 : tensor<?x32xbf16>) outs(%250 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      linalg.yield %537 : f32
    } -> tensor<?x32xf32>
    %252 = linalg.generic #loops5 ins(%transposed_119 : tensor<32x32xbf16>) outs(%47 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      linalg.yield %537 : f32
    } -> tensor<32x32xf32>
    %253 = linalg.fill ins(%cst : f32) outs(%250 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %254 = linalg.matmul ins(%251, %252 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%253 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %90, "negative values not allowed in new dimensions"
    %255 = linalg.generic #loops7 ins(%248 : tensor<32xf32>) outs(%92 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %256 = arith.cmpi eq, %249, %91 : index
    cf.assert %256, "mismatched size for broadcast"
    %257 = linalg.generic #loops8 ins(%254, %255 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%250 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_195: f32, %out: f32):
      %537 = arith.addf %in, %in_195 : f32
      linalg.yield %537 : f32
    } -> tensor<?x32xf32>
    %258 = tensor.empty(%249) : tensor<?x32xbf16>
    %259 = linalg.generic #loops5 ins(%257 : tensor<?x32xf32>) outs(%258 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %537 = arith.truncf %in : f32 to bf16
      linalg.yield %537 : bf16
    } -> tensor<?x32xbf16>
    %260 = arith.divsi %249, %c19 : index
    %expanded_120 = tensor.expand_shape %259 [[0, 1], [2]] output_shape [%260, 19, 32] : tensor<?x32xbf16> into tensor<?x19x32xbf16>
    %transposed_121 = linalg.transpose ins(%cst_34 : tensor<32x32xbf16>) outs(%44 : tensor<32x32xbf16>) permutation = [1, 0] 
    %261 = linalg.generic #loops0 ins(%cst_33 : tensor<32xbf16>) outs(%2 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      linalg.yield %537 : f32
    } -> tensor<32xf32>
    %262 = linalg.generic #loops5 ins(%transposed_121 : tensor<32x32xbf16>) outs(%47 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      linalg.yield %537 : f32
    } -> tensor<32x32xf32>
    %263 = linalg.matmul ins(%251, %262 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%253 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %90, "negative values not allowed in new dimensions"
    %264 = linalg.generic #loops7 ins(%261 : tensor<32xf32>) outs(%92 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %256, "mismatched size for broadcast"
    %265 = linalg.generic #loops8 ins(%263, %264 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%250 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_195: f32, %out: f32):
      %537 = arith.addf %in, %in_195 : f32
      linalg.yield %537 : f32
    } -> tensor<?x32xf32>
    %266 = linalg.generic #loops5 ins(%265 : tensor<?x32xf32>) outs(%258 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %537 = arith.truncf %in : f32 to bf16
      linalg.yield %537 : bf16
    } -> tensor<?x32xbf16>
    %expanded_122 = tensor.expand_shape %266 [[0, 1], [2]] output_shape [%260, 19, 32] : tensor<?x32xbf16> into tensor<?x19x32xbf16>
    %transposed_123 = linalg.transpose ins(%cst_32 : tensor<32x32xbf16>) outs(%44 : tensor<32x32xbf16>) permutation = [1, 0] 
    %267 = linalg.generic #loops0 ins(%cst_31 : tensor<32xbf16>) outs(%2 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      linalg.yield %537 : f32
    } -> tensor<32xf32>
    %268 = linalg.generic #loops5 ins(%transposed_123 : tensor<32x32xbf16>) outs(%47 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      linalg.yield %537 : f32
    } -> tensor<32x32xf32>
    %269 = linalg.matmul ins(%251, %268 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%253 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %90, "negative values not allowed in new dimensions"
    %270 = linalg.generic #loops7 ins(%267 : tensor<32xf32>) outs(%92 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %256, "mismatched size for broadcast"
    %271 = linalg.generic #loops8 ins(%269, %270 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%250 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_195: f32, %out: f32):
      %537 = arith.addf %in, %in_195 : f32
      linalg.yield %537 : f32
    } -> tensor<?x32xf32>
    %272 = linalg.generic #loops5 ins(%271 : tensor<?x32xf32>) outs(%258 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %537 = arith.truncf %in : f32 to bf16
      linalg.yield %537 : bf16
    } -> tensor<?x32xbf16>
    %expanded_124 = tensor.expand_shape %272 [[0, 1], [2]] output_shape [%260, 19, 32] : tensor<?x32xbf16> into tensor<?x19x32xbf16>
    cf.assert %220, "must have at most one inferred (negative) dimension"
    %273 = arith.index_cast %260 : index to i64
    %274 = arith.muli %273, %c608_i64 : i64
    %275 = arith.divsi %274, %219 : i64
    %276 = arith.select %215, %275, %0 : i64
    %from_elements_125 = tensor.from_elements %276, %275, %c2_i64, %c16_i64 : tensor<4xi64>
    %reshape_126 = tensor.reshape %expanded_120(%from_elements_125) : (tensor<?x19x32xbf16>, tensor<4xi64>) -> tensor<?x19x2x16xbf16>
    %277 = arith.index_cast %276 : i64 to index
    %278 = tensor.empty(%277) : tensor<?x2x19x16xbf16>
    %transposed_127 = linalg.transpose ins(%reshape_126 : tensor<?x19x2x16xbf16>) outs(%278 : tensor<?x2x19x16xbf16>) permutation = [0, 2, 1, 3] 
    cf.assert %220, "must have at most one inferred (negative) dimension"
    %reshape_128 = tensor.reshape %expanded_122(%from_elements_125) : (tensor<?x19x32xbf16>, tensor<4xi64>) -> tensor<?x19x2x16xbf16>
    %transposed_129 = linalg.transpose ins(%reshape_128 : tensor<?x19x2x16xbf16>) outs(%278 : tensor<?x2x19x16xbf16>) permutation = [0, 2, 1, 3] 
    cf.assert %220, "must have at most one inferred (negative) dimension"
    %reshape_130 = tensor.reshape %expanded_124(%from_elements_125) : (tensor<?x19x32xbf16>, tensor<4xi64>) -> tensor<?x19x2x16xbf16>
    %transposed_131 = linalg.transpose ins(%reshape_130 : tensor<?x19x2x16xbf16>) outs(%278 : tensor<?x2x19x16xbf16>) permutation = [0, 2, 1, 3] 
    %279 = tensor.empty(%277) : tensor<?x2x19x16xf32>
    %280 = linalg.generic #loops1 ins(%transposed_127 : tensor<?x2x19x16xbf16>) outs(%279 : tensor<?x2x19x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      linalg.yield %537 : f32
    } -> tensor<?x2x19x16xf32>
    %281 = linalg.generic #loops1 ins(%280 : tensor<?x2x19x16xf32>) outs(%279 : tensor<?x2x19x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %537 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %537 : f32
    } -> tensor<?x2x19x16xf32>
    %282 = tensor.empty(%277) : tensor<?x2x19x1xf32>
    %283 = linalg.fill ins(%cst : f32) outs(%282 : tensor<?x2x19x1xf32>) -> tensor<?x2x19x1xf32>
    %284 = linalg.generic #loops13 ins(%281 : tensor<?x2x19x16xf32>) outs(%283 : tensor<?x2x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %537 = arith.addf %in, %out : f32
      linalg.yield %537 : f32
    } -> tensor<?x2x19x1xf32>
    %285 = linalg.generic #loops1 ins(%284 : tensor<?x2x19x1xf32>) outs(%282 : tensor<?x2x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %537 = arith.divf %in, %cst_67 : f32
      linalg.yield %537 : f32
    } -> tensor<?x2x19x1xf32>
    %286 = linalg.generic #loops1 ins(%285 : tensor<?x2x19x1xf32>) outs(%282 : tensor<?x2x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %537 = arith.truncf %cst_47 : f64 to f32
      %538 = arith.addf %in, %537 : f32
      linalg.yield %538 : f32
    } -> tensor<?x2x19x1xf32>
    %287 = linalg.generic #loops1 ins(%286 : tensor<?x2x19x1xf32>) outs(%282 : tensor<?x2x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %537 = math.rsqrt %in : f32
      linalg.yield %537 : f32
    } -> tensor<?x2x19x1xf32>
    %288 = linalg.generic #loops14 ins(%transposed_127, %287 : tensor<?x2x19x16xbf16>, tensor<?x2x19x1xf32>) outs(%279 : tensor<?x2x19x16xf32>) {
    ^bb0(%in: bf16, %in_195: f32, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      %538 = arith.mulf %537, %in_195 : f32
      linalg.yield %538 : f32
    } -> tensor<?x2x19x16xf32>
    %289 = linalg.generic #loops1 ins(%288 : tensor<?x2x19x16xf32>) outs(%278 : tensor<?x2x19x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %537 = arith.truncf %in : f32 to bf16
      linalg.yield %537 : bf16
    } -> tensor<?x2x19x16xbf16>
    %290 = linalg.generic #loops15 ins(%289, %cst_30 : tensor<?x2x19x16xbf16>, tensor<16xbf16>) outs(%278 : tensor<?x2x19x16xbf16>) {
    ^bb0(%in: bf16, %in_195: bf16, %out: bf16):
      %537 = arith.mulf %in, %in_195 : bf16
      linalg.yield %537 : bf16
    } -> tensor<?x2x19x16xbf16>
    %291 = linalg.generic #loops1 ins(%transposed_129 : tensor<?x2x19x16xbf16>) outs(%279 : tensor<?x2x19x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      linalg.yield %537 : f32
    } -> tensor<?x2x19x16xf32>
    %292 = linalg.generic #loops1 ins(%291 : tensor<?x2x19x16xf32>) outs(%279 : tensor<?x2x19x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %537 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %537 : f32
    } -> tensor<?x2x19x16xf32>
    %293 = linalg.generic #loops13 ins(%292 : tensor<?x2x19x16xf32>) outs(%283 : tensor<?x2x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %537 = arith.addf %in, %out : f32
      linalg.yield %537 : f32
    } -> tensor<?x2x19x1xf32>
    %294 = linalg.generic #loops1 ins(%293 : tensor<?x2x19x1xf32>) outs(%282 : tensor<?x2x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %537 = arith.divf %in, %cst_67 : f32
      linalg.yield %537 : f32
    } -> tensor<?x2x19x1xf32>
    %295 = linalg.generic #loops1 ins(%294 : tensor<?x2x19x1xf32>) outs(%282 : tensor<?x2x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %537 = arith.truncf %cst_47 : f64 to f32
      %538 = arith.addf %in, %537 : f32
      linalg.yield %538 : f32
    } -> tensor<?x2x19x1xf32>
    %296 = linalg.generic #loops1 ins(%295 : tensor<?x2x19x1xf32>) outs(%282 : tensor<?x2x19x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %537 = math.rsqrt %in : f32
      linalg.yield %537 : f32
    } -> tensor<?x2x19x1xf32>
    %297 = linalg.generic #loops14 ins(%transposed_129, %296 : tensor<?x2x19x16xbf16>, tensor<?x2x19x1xf32>) outs(%279 : tensor<?x2x19x16xf32>) {
    ^bb0(%in: bf16, %in_195: f32, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      %538 = arith.mulf %537, %in_195 : f32
      linalg.yield %538 : f32
    } -> tensor<?x2x19x16xf32>
    %298 = linalg.generic #loops1 ins(%297 : tensor<?x2x19x16xf32>) outs(%278 : tensor<?x2x19x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %537 = arith.truncf %in : f32 to bf16
      linalg.yield %537 : bf16
    } -> tensor<?x2x19x16xbf16>
    %299 = linalg.generic #loops15 ins(%298, %cst_29 : tensor<?x2x19x16xbf16>, tensor<16xbf16>) outs(%278 : tensor<?x2x19x16xbf16>) {
    ^bb0(%in: bf16, %in_195: bf16, %out: bf16):
      %537 = arith.mulf %in, %in_195 : bf16
      linalg.yield %537 : bf16
    } -> tensor<?x2x19x16xbf16>
    %concat_132 = tensor.concat dim(2) %238, %290 : (tensor<?x2x30x16xbf16>, tensor<?x2x19x16xbf16>) -> tensor<?x2x49x16xbf16>
    %concat_133 = tensor.concat dim(2) %247, %299 : (tensor<?x2x30x16xbf16>, tensor<?x2x19x16xbf16>) -> tensor<?x2x49x16xbf16>
    %concat_134 = tensor.concat dim(2) %transposed_117, %transposed_131 : (tensor<?x2x30x16xbf16>, tensor<?x2x19x16xbf16>) -> tensor<?x2x49x16xbf16>
    %dim_135 = tensor.dim %238, %c0 : tensor<?x2x30x16xbf16>
    %300 = tensor.empty(%dim_135) : tensor<?x2x49x16xf32>
    %301 = linalg.generic #loops1 ins(%concat_132 : tensor<?x2x49x16xbf16>) outs(%300 : tensor<?x2x49x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      linalg.yield %537 : f32
    } -> tensor<?x2x49x16xf32>
    %dim_136 = tensor.dim %247, %c0 : tensor<?x2x30x16xbf16>
    %302 = tensor.empty(%dim_136) : tensor<?x2x49x16xf32>
    %303 = linalg.generic #loops1 ins(%concat_133 : tensor<?x2x49x16xbf16>) outs(%302 : tensor<?x2x49x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      linalg.yield %537 : f32
    } -> tensor<?x2x49x16xf32>
    %dim_137 = tensor.dim %transposed_117, %c0 : tensor<?x2x30x16xbf16>
    %304 = tensor.empty(%dim_137) : tensor<?x2x49x16xf32>
    %305 = linalg.generic #loops1 ins(%concat_134 : tensor<?x2x49x16xbf16>) outs(%304 : tensor<?x2x49x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      linalg.yield %537 : f32
    } -> tensor<?x2x49x16xf32>
    %306 = linalg.generic #loops1 ins(%301 : tensor<?x2x49x16xf32>) outs(%300 : tensor<?x2x49x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %537 = arith.mulf %in, %cst_68 : f32
      linalg.yield %537 : f32
    } -> tensor<?x2x49x16xf32>
    %307 = tensor.empty(%dim_136) : tensor<?x2x16x49xf32>
    %transposed_138 = linalg.transpose ins(%303 : tensor<?x2x49x16xf32>) outs(%307 : tensor<?x2x16x49xf32>) permutation = [0, 1, 3, 2] 
    %308 = linalg.generic #loops1 ins(%transposed_138 : tensor<?x2x16x49xf32>) outs(%307 : tensor<?x2x16x49xf32>) {
    ^bb0(%in: f32, %out: f32):
      %537 = arith.mulf %in, %cst_68 : f32
      linalg.yield %537 : f32
    } -> tensor<?x2x16x49xf32>
    cf.assert %33, "unimplemented: dynamic negative broadcast sizes"
    %309 = tensor.empty(%dim) : tensor<?x2x49x16xf32>
    %310 = linalg.generic #loops16 outs(%309 : tensor<?x2x49x16xf32>) {
    ^bb0(%out: f32):
      %537 = linalg.index 0 : index
      %538 = linalg.index 1 : index
      %539 = linalg.index 2 : index
      %540 = linalg.index 3 : index
      %541 = arith.cmpi eq, %dim_135, %c1 : index
      %542 = arith.select %541, %c0, %537 : index
      %extracted = tensor.extract %306[%542, %538, %539, %540] : tensor<?x2x49x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x49x16xf32>
    %collapsed_139 = tensor.collapse_shape %310 [[0, 1], [2], [3]] : tensor<?x2x49x16xf32> into tensor<?x49x16xf32>
    cf.assert %33, "unimplemented: dynamic negative broadcast sizes"
    %311 = tensor.empty(%dim) : tensor<?x2x16x49xf32>
    %312 = linalg.generic #loops16 outs(%311 : tensor<?x2x16x49xf32>) {
    ^bb0(%out: f32):
      %537 = linalg.index 0 : index
      %538 = linalg.index 1 : index
      %539 = linalg.index 2 : index
      %540 = linalg.index 3 : index
      %541 = arith.cmpi eq, %dim_136, %c1 : index
      %542 = arith.select %541, %c0, %537 : index
      %extracted = tensor.extract %308[%542, %538, %539, %540] : tensor<?x2x16x49xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x16x49xf32>
    %collapsed_140 = tensor.collapse_shape %312 [[0, 1], [2], [3]] : tensor<?x2x16x49xf32> into tensor<?x16x49xf32>
    %313 = affine.apply #map14()[%dim]
    %314 = tensor.empty(%313) : tensor<?x49x49xf32>
    %315 = linalg.fill ins(%cst : f32) outs(%314 : tensor<?x49x49xf32>) -> tensor<?x49x49xf32>
    %316 = linalg.batch_matmul ins(%collapsed_139, %collapsed_140 : tensor<?x49x16xf32>, tensor<?x16x49xf32>) outs(%315 : tensor<?x49x49xf32>) -> tensor<?x49x49xf32>
    %317 = arith.divsi %313, %c2 : index
    %expanded_141 = tensor.expand_shape %316 [[0, 1], [2], [3]] output_shape [%317, 2, 49, 49] : tensor<?x49x49xf32> into tensor<?x2x49x49xf32>
    %318 = tensor.empty(%317) : tensor<?x2x49xi64>
    %319 = linalg.fill ins(%c0_i64 : i64) outs(%318 : tensor<?x2x49xi64>) -> tensor<?x2x49xi64>
    %320 = tensor.empty(%317) : tensor<?x2x49xf32>
    %321 = linalg.fill ins(%cst_2 : f32) outs(%320 : tensor<?x2x49xf32>) -> tensor<?x2x49xf32>
    %322:2 = linalg.generic #loops17 ins(%expanded_141 : tensor<?x2x49x49xf32>) outs(%321, %319 : tensor<?x2x49xf32>, tensor<?x2x49xi64>) {
    ^bb0(%in: f32, %out: f32, %out_195: i64):
      %537 = linalg.index 3 : index
      %538 = arith.index_cast %537 : index to i64
      %539 = arith.maximumf %in, %out : f32
      %540 = arith.cmpf ogt, %in, %out : f32
      %541 = arith.select %540, %538, %out_195 : i64
      linalg.yield %539, %541 : f32, i64
    } -> (tensor<?x2x49xf32>, tensor<?x2x49xi64>)
    %expanded_142 = tensor.expand_shape %322#0 [[0], [1], [2, 3]] output_shape [%317, 2, 49, 1] : tensor<?x2x49xf32> into tensor<?x2x49x1xf32>
    %323 = tensor.empty(%317) : tensor<?x2x49x49xf32>
    %324 = linalg.generic #loops14 ins(%expanded_141, %expanded_142 : tensor<?x2x49x49xf32>, tensor<?x2x49x1xf32>) outs(%323 : tensor<?x2x49x49xf32>) {
    ^bb0(%in: f32, %in_195: f32, %out: f32):
      %537 = arith.subf %in, %in_195 : f32
      linalg.yield %537 : f32
    } -> tensor<?x2x49x49xf32>
    %325 = linalg.generic #loops1 ins(%324 : tensor<?x2x49x49xf32>) outs(%323 : tensor<?x2x49x49xf32>) {
    ^bb0(%in: f32, %out: f32):
      %537 = math.exp %in : f32
      linalg.yield %537 : f32
    } -> tensor<?x2x49x49xf32>
    %326 = tensor.empty(%317) : tensor<?x2x49x1xf32>
    %327 = linalg.fill ins(%cst : f32) outs(%326 : tensor<?x2x49x1xf32>) -> tensor<?x2x49x1xf32>
    %328 = linalg.generic #loops13 ins(%325 : tensor<?x2x49x49xf32>) outs(%327 : tensor<?x2x49x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %537 = arith.addf %in, %out : f32
      linalg.yield %537 : f32
    } -> tensor<?x2x49x1xf32>
    %329 = linalg.generic #loops14 ins(%325, %328 : tensor<?x2x49x49xf32>, tensor<?x2x49x1xf32>) outs(%323 : tensor<?x2x49x49xf32>) {
    ^bb0(%in: f32, %in_195: f32, %out: f32):
      %537 = arith.divf %in, %in_195 : f32
      linalg.yield %537 : f32
    } -> tensor<?x2x49x49xf32>
    %330 = tensor.empty(%317) : tensor<?x2x49x49xi1>
    %331 = linalg.generic #loops1 ins(%expanded_141 : tensor<?x2x49x49xf32>) outs(%330 : tensor<?x2x49x49xi1>) {
    ^bb0(%in: f32, %out: i1):
      %537 = arith.extf %in : f32 to f64
      %538 = arith.cmpf oeq, %537, %cst_28 : f64
      linalg.yield %538 : i1
    } -> tensor<?x2x49x49xi1>
    %332 = tensor.empty(%317) : tensor<?x2x49x1xi1>
    %333 = linalg.fill ins(%true : i1) outs(%332 : tensor<?x2x49x1xi1>) -> tensor<?x2x49x1xi1>
    %334 = linalg.generic #loops13 ins(%331 : tensor<?x2x49x49xi1>) outs(%333 : tensor<?x2x49x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %537 = arith.andi %in, %out : i1
      linalg.yield %537 : i1
    } -> tensor<?x2x49x1xi1>
    %335 = arith.index_cast %317 : index to i64
    %336 = arith.cmpi sge, %335, %c0_i64 : i64
    cf.assert %336, "negative values not allowed in new dimensions"
    %337 = tensor.empty(%317) : tensor<?x2x49x49xf32>
    %338 = linalg.generic #loops18 ins(%cst_7 : tensor<f32>) outs(%337 : tensor<?x2x49x49xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x2x49x49xf32>
    cf.assert %true, "mismatched size for broadcast"
    %339 = linalg.generic #loops19 ins(%334, %338, %329 : tensor<?x2x49x1xi1>, tensor<?x2x49x49xf32>, tensor<?x2x49x49xf32>) outs(%323 : tensor<?x2x49x49xf32>) {
    ^bb0(%in: i1, %in_195: f32, %in_196: f32, %out: f32):
      %537 = arith.select %in, %in_195, %in_196 : f32
      linalg.yield %537 : f32
    } -> tensor<?x2x49x49xf32>
    cf.assert %33, "unimplemented: dynamic negative broadcast sizes"
    %340 = tensor.empty(%dim) : tensor<?x2x49x49xf32>
    %341 = linalg.generic #loops16 outs(%340 : tensor<?x2x49x49xf32>) {
    ^bb0(%out: f32):
      %537 = linalg.index 0 : index
      %538 = linalg.index 1 : index
      %539 = linalg.index 2 : index
      %540 = linalg.index 3 : index
      %541 = arith.cmpi eq, %317, %c1 : index
      %542 = arith.select %541, %c0, %537 : index
      %extracted = tensor.extract %339[%542, %538, %539, %540] : tensor<?x2x49x49xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x49x49xf32>
    %collapsed_143 = tensor.collapse_shape %341 [[0, 1], [2], [3]] : tensor<?x2x49x49xf32> into tensor<?x49x49xf32>
    cf.assert %33, "unimplemented: dynamic negative broadcast sizes"
    %342 = linalg.generic #loops16 outs(%309 : tensor<?x2x49x16xf32>) {
    ^bb0(%out: f32):
      %537 = linalg.index 0 : index
      %538 = linalg.index 1 : index
      %539 = linalg.index 2 : index
      %540 = linalg.index 3 : index
      %541 = arith.cmpi eq, %dim_137, %c1 : index
      %542 = arith.select %541, %c0, %537 : index
      %extracted = tensor.extract %305[%542, %538, %539, %540] : tensor<?x2x49x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x49x16xf32>
    %collapsed_144 = tensor.collapse_shape %342 [[0, 1], [2], [3]] : tensor<?x2x49x16xf32> into tensor<?x49x16xf32>
    %343 = tensor.empty(%313) : tensor<?x49x16xf32>
    %344 = linalg.fill ins(%cst : f32) outs(%343 : tensor<?x49x16xf32>) -> tensor<?x49x16xf32>
    %345 = linalg.batch_matmul ins(%collapsed_143, %collapsed_144 : tensor<?x49x49xf32>, tensor<?x49x16xf32>) outs(%344 : tensor<?x49x16xf32>) -> tensor<?x49x16xf32>
    %expanded_145 = tensor.expand_shape %345 [[0, 1], [2], [3]] output_shape [%317, 2, 49, 16] : tensor<?x49x16xf32> into tensor<?x2x49x16xf32>
    %346 = tensor.empty(%317) : tensor<?x2x49x16xbf16>
    %347 = linalg.generic #loops1 ins(%expanded_145 : tensor<?x2x49x16xf32>) outs(%346 : tensor<?x2x49x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %537 = arith.truncf %in : f32 to bf16
      linalg.yield %537 : bf16
    } -> tensor<?x2x49x16xbf16>
    %348 = tensor.empty(%317) : tensor<?x49x2x16xbf16>
    %transposed_146 = linalg.transpose ins(%347 : tensor<?x2x49x16xbf16>) outs(%348 : tensor<?x49x2x16xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_147 = tensor.collapse_shape %transposed_146 [[0], [1], [2, 3]] : tensor<?x49x2x16xbf16> into tensor<?x49x32xbf16>
    %extracted_slice_148 = tensor.extract_slice %collapsed_147[0, 0, 0] [%317, 30, 32] [1, 1, 1] : tensor<?x49x32xbf16> to tensor<?x30x32xbf16>
    %transposed_149 = linalg.transpose ins(%cst_27 : tensor<32x32xbf16>) outs(%44 : tensor<32x32xbf16>) permutation = [1, 0] 
    cf.assert %33, "unimplemented: dynamic negative broadcast sizes"
    %349 = tensor.empty(%dim) : tensor<?x30x32xbf16>
    %350 = linalg.generic #loops20 outs(%349 : tensor<?x30x32xbf16>) {
    ^bb0(%out: bf16):
      %537 = linalg.index 0 : index
      %538 = linalg.index 1 : index
      %539 = linalg.index 2 : index
      %540 = arith.cmpi eq, %317, %c1 : index
      %541 = arith.select %540, %c0, %537 : index
      %extracted = tensor.extract %extracted_slice_148[%541, %538, %539] : tensor<?x30x32xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<?x30x32xbf16>
    cf.assert %33, "negative values not allowed in new dimensions"
    %351 = tensor.empty(%dim) : tensor<?x32x32xbf16>
    %352 = linalg.generic #loops21 ins(%transposed_149 : tensor<32x32xbf16>) outs(%351 : tensor<?x32x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<?x32x32xbf16>
    %353 = tensor.empty(%dim) : tensor<?x30x32xf32>
    %354 = linalg.fill ins(%cst : f32) outs(%353 : tensor<?x30x32xf32>) -> tensor<?x30x32xf32>
    %355 = linalg.batch_matmul ins(%350, %352 : tensor<?x30x32xbf16>, tensor<?x32x32xbf16>) outs(%354 : tensor<?x30x32xf32>) -> tensor<?x30x32xf32>
    %356 = linalg.generic #loops3 ins(%355 : tensor<?x30x32xf32>) outs(%349 : tensor<?x30x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %537 = arith.truncf %in : f32 to bf16
      linalg.yield %537 : bf16
    } -> tensor<?x30x32xbf16>
    %357 = linalg.generic #loops22 ins(%356, %cst_26 : tensor<?x30x32xbf16>, tensor<32xbf16>) outs(%349 : tensor<?x30x32xbf16>) {
    ^bb0(%in: bf16, %in_195: bf16, %out: bf16):
      %537 = arith.addf %in, %in_195 : bf16
      linalg.yield %537 : bf16
    } -> tensor<?x30x32xbf16>
    %expanded_150 = tensor.expand_shape %extracted_slice_90 [[0], [1, 2]] output_shape [%dim_75, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    cf.assert %36, "mismatched size for broadcast"
    %358 = tensor.empty(%dim_75) : tensor<?x30x32xbf16>
    %359 = linalg.generic #loops23 ins(%expanded_150, %357 : tensor<?x1x32xbf16>, tensor<?x30x32xbf16>) outs(%358 : tensor<?x30x32xbf16>) {
    ^bb0(%in: bf16, %in_195: bf16, %out: bf16):
      %537 = arith.mulf %in, %in_195 : bf16
      linalg.yield %537 : bf16
    } -> tensor<?x30x32xbf16>
    cf.assert %140, "mismatched size for broadcast"
    %360 = linalg.generic #loops11 ins(%10, %359 : tensor<?x30x32xbf16>, tensor<?x30x32xbf16>) outs(%7 : tensor<?x30x32xbf16>) {
    ^bb0(%in: bf16, %in_195: bf16, %out: bf16):
      %537 = arith.addf %in, %in_195 : bf16
      linalg.yield %537 : bf16
    } -> tensor<?x30x32xbf16>
    %collapsed_151 = tensor.collapse_shape %145 [[0, 1], [2]] : tensor<?x30x32xbf16> into tensor<?x32xbf16>
    %transposed_152 = linalg.transpose ins(%cst_25 : tensor<32x32xbf16>) outs(%44 : tensor<32x32xbf16>) permutation = [1, 0] 
    %361 = linalg.generic #loops0 ins(%cst_24 : tensor<32xbf16>) outs(%2 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      linalg.yield %537 : f32
    } -> tensor<32xf32>
    %362 = linalg.generic #loops5 ins(%collapsed_151 : tensor<?x32xbf16>) outs(%189 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      linalg.yield %537 : f32
    } -> tensor<?x32xf32>
    %363 = linalg.generic #loops5 ins(%transposed_152 : tensor<32x32xbf16>) outs(%47 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      linalg.yield %537 : f32
    } -> tensor<32x32xf32>
    %364 = linalg.matmul ins(%362, %363 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%192 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %194, "negative values not allowed in new dimensions"
    %365 = linalg.generic #loops7 ins(%361 : tensor<32xf32>) outs(%196 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %198, "mismatched size for broadcast"
    %366 = linalg.generic #loops8 ins(%364, %365 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%189 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_195: f32, %out: f32):
      %537 = arith.addf %in, %in_195 : f32
      linalg.yield %537 : f32
    } -> tensor<?x32xf32>
    %367 = linalg.generic #loops5 ins(%366 : tensor<?x32xf32>) outs(%200 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %537 = arith.truncf %in : f32 to bf16
      linalg.yield %537 : bf16
    } -> tensor<?x32xbf16>
    %expanded_153 = tensor.expand_shape %367 [[0, 1], [2]] output_shape [%202, 30, 32] : tensor<?x32xbf16> into tensor<?x30x32xbf16>
    %transposed_154 = linalg.transpose ins(%cst_23 : tensor<32x32xbf16>) outs(%44 : tensor<32x32xbf16>) permutation = [1, 0] 
    %368 = linalg.generic #loops0 ins(%cst_22 : tensor<32xbf16>) outs(%2 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      linalg.yield %537 : f32
    } -> tensor<32xf32>
    %369 = linalg.generic #loops5 ins(%transposed_154 : tensor<32x32xbf16>) outs(%47 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      linalg.yield %537 : f32
    } -> tensor<32x32xf32>
    %370 = linalg.matmul ins(%362, %369 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%192 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %194, "negative values not allowed in new dimensions"
    %371 = linalg.generic #loops7 ins(%368 : tensor<32xf32>) outs(%196 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %198, "mismatched size for broadcast"
    %372 = linalg.generic #loops8 ins(%370, %371 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%189 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_195: f32, %out: f32):
      %537 = arith.addf %in, %in_195 : f32
      linalg.yield %537 : f32
    } -> tensor<?x32xf32>
    %373 = linalg.generic #loops5 ins(%372 : tensor<?x32xf32>) outs(%200 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %537 = arith.truncf %in : f32 to bf16
      linalg.yield %537 : bf16
    } -> tensor<?x32xbf16>
    %expanded_155 = tensor.expand_shape %373 [[0, 1], [2]] output_shape [%202, 30, 32] : tensor<?x32xbf16> into tensor<?x30x32xbf16>
    %transposed_156 = linalg.transpose ins(%cst_21 : tensor<32x32xbf16>) outs(%44 : tensor<32x32xbf16>) permutation = [1, 0] 
    %374 = linalg.generic #loops0 ins(%cst_20 : tensor<32xbf16>) outs(%2 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      linalg.yield %537 : f32
    } -> tensor<32xf32>
    %375 = linalg.generic #loops5 ins(%transposed_156 : tensor<32x32xbf16>) outs(%47 : tensor<32x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      linalg.yield %537 : f32
    } -> tensor<32x32xf32>
    %376 = linalg.matmul ins(%362, %375 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%192 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %194, "negative values not allowed in new dimensions"
    %377 = linalg.generic #loops7 ins(%374 : tensor<32xf32>) outs(%196 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %198, "mismatched size for broadcast"
    %378 = linalg.generic #loops8 ins(%376, %377 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%189 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_195: f32, %out: f32):
      %537 = arith.addf %in, %in_195 : f32
      linalg.yield %537 : f32
    } -> tensor<?x32xf32>
    %379 = linalg.generic #loops5 ins(%378 : tensor<?x32xf32>) outs(%200 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %537 = arith.truncf %in : f32 to bf16
      linalg.yield %537 : bf16
    } -> tensor<?x32xbf16>
    %expanded_157 = tensor.expand_shape %379 [[0, 1], [2]] output_shape [%202, 30, 32] : tensor<?x32xbf16> into tensor<?x30x32xbf16>
    cf.assert %220, "must have at most one inferred (negative) dimension"
    %reshape_158 = tensor.reshape %expanded_153(%from_elements) : (tensor<?x30x32xbf16>, tensor<4xi64>) -> tensor<?x30x2x16xbf16>
    %transposed_159 = linalg.transpose ins(%reshape_158 : tensor<?x30x2x16xbf16>) outs(%226 : tensor<?x2x30x16xbf16>) permutation = [0, 2, 1, 3] 
    cf.assert %220, "must have at most one inferred (negative) dimension"
    %reshape_160 = tensor.reshape %expanded_155(%from_elements) : (tensor<?x30x32xbf16>, tensor<4xi64>) -> tensor<?x30x2x16xbf16>
    %transposed_161 = linalg.transpose ins(%reshape_160 : tensor<?x30x2x16xbf16>) outs(%226 : tensor<?x2x30x16xbf16>) permutation = [0, 2, 1, 3] 
    cf.assert %220, "must have at most one inferred (negative) dimension"
    %reshape_162 = tensor.reshape %expanded_157(%from_elements) : (tensor<?x30x32xbf16>, tensor<4xi64>) -> tensor<?x30x2x16xbf16>
    %transposed_163 = linalg.transpose ins(%reshape_162 : tensor<?x30x2x16xbf16>) outs(%226 : tensor<?x2x30x16xbf16>) permutation = [0, 2, 1, 3] 
    %380 = linalg.generic #loops1 ins(%transposed_159 : tensor<?x2x30x16xbf16>) outs(%227 : tensor<?x2x30x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      linalg.yield %537 : f32
    } -> tensor<?x2x30x16xf32>
    %381 = linalg.generic #loops1 ins(%380 : tensor<?x2x30x16xf32>) outs(%227 : tensor<?x2x30x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %537 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %537 : f32
    } -> tensor<?x2x30x16xf32>
    %382 = linalg.generic #loops13 ins(%381 : tensor<?x2x30x16xf32>) outs(%231 : tensor<?x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %537 = arith.addf %in, %out : f32
      linalg.yield %537 : f32
    } -> tensor<?x2x30x1xf32>
    %383 = linalg.generic #loops1 ins(%382 : tensor<?x2x30x1xf32>) outs(%230 : tensor<?x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %537 = arith.divf %in, %cst_67 : f32
      linalg.yield %537 : f32
    } -> tensor<?x2x30x1xf32>
    %384 = linalg.generic #loops1 ins(%383 : tensor<?x2x30x1xf32>) outs(%230 : tensor<?x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %537 = arith.truncf %cst_47 : f64 to f32
      %538 = arith.addf %in, %537 : f32
      linalg.yield %538 : f32
    } -> tensor<?x2x30x1xf32>
    %385 = linalg.generic #loops1 ins(%384 : tensor<?x2x30x1xf32>) outs(%230 : tensor<?x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %537 = math.rsqrt %in : f32
      linalg.yield %537 : f32
    } -> tensor<?x2x30x1xf32>
    %386 = linalg.generic #loops14 ins(%transposed_159, %385 : tensor<?x2x30x16xbf16>, tensor<?x2x30x1xf32>) outs(%227 : tensor<?x2x30x16xf32>) {
    ^bb0(%in: bf16, %in_195: f32, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      %538 = arith.mulf %537, %in_195 : f32
      linalg.yield %538 : f32
    } -> tensor<?x2x30x16xf32>
    %387 = linalg.generic #loops1 ins(%386 : tensor<?x2x30x16xf32>) outs(%226 : tensor<?x2x30x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %537 = arith.truncf %in : f32 to bf16
      linalg.yield %537 : bf16
    } -> tensor<?x2x30x16xbf16>
    %388 = linalg.generic #loops15 ins(%387, %cst_19 : tensor<?x2x30x16xbf16>, tensor<16xbf16>) outs(%226 : tensor<?x2x30x16xbf16>) {
    ^bb0(%in: bf16, %in_195: bf16, %out: bf16):
      %537 = arith.mulf %in, %in_195 : bf16
      linalg.yield %537 : bf16
    } -> tensor<?x2x30x16xbf16>
    %389 = linalg.generic #loops1 ins(%transposed_161 : tensor<?x2x30x16xbf16>) outs(%227 : tensor<?x2x30x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      linalg.yield %537 : f32
    } -> tensor<?x2x30x16xf32>
    %390 = linalg.generic #loops1 ins(%389 : tensor<?x2x30x16xf32>) outs(%227 : tensor<?x2x30x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %537 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %537 : f32
    } -> tensor<?x2x30x16xf32>
    %391 = linalg.generic #loops13 ins(%390 : tensor<?x2x30x16xf32>) outs(%231 : tensor<?x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %537 = arith.addf %in, %out : f32
      linalg.yield %537 : f32
    } -> tensor<?x2x30x1xf32>
    %392 = linalg.generic #loops1 ins(%391 : tensor<?x2x30x1xf32>) outs(%230 : tensor<?x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %537 = arith.divf %in, %cst_67 : f32
      linalg.yield %537 : f32
    } -> tensor<?x2x30x1xf32>
    %393 = linalg.generic #loops1 ins(%392 : tensor<?x2x30x1xf32>) outs(%230 : tensor<?x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %537 = arith.truncf %cst_47 : f64 to f32
      %538 = arith.addf %in, %537 : f32
      linalg.yield %538 : f32
    } -> tensor<?x2x30x1xf32>
    %394 = linalg.generic #loops1 ins(%393 : tensor<?x2x30x1xf32>) outs(%230 : tensor<?x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %537 = math.rsqrt %in : f32
      linalg.yield %537 : f32
    } -> tensor<?x2x30x1xf32>
    %395 = linalg.generic #loops14 ins(%transposed_161, %394 : tensor<?x2x30x16xbf16>, tensor<?x2x30x1xf32>) outs(%227 : tensor<?x2x30x16xf32>) {
    ^bb0(%in: bf16, %in_195: f32, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      %538 = arith.mulf %537, %in_195 : f32
      linalg.yield %538 : f32
    } -> tensor<?x2x30x16xf32>
    %396 = linalg.generic #loops1 ins(%395 : tensor<?x2x30x16xf32>) outs(%226 : tensor<?x2x30x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %537 = arith.truncf %in : f32 to bf16
      linalg.yield %537 : bf16
    } -> tensor<?x2x30x16xbf16>
    %397 = linalg.generic #loops15 ins(%396, %cst_18 : tensor<?x2x30x16xbf16>, tensor<16xbf16>) outs(%226 : tensor<?x2x30x16xbf16>) {
    ^bb0(%in: bf16, %in_195: bf16, %out: bf16):
      %537 = arith.mulf %in, %in_195 : bf16
      linalg.yield %537 : bf16
    } -> tensor<?x2x30x16xbf16>
    %398 = linalg.generic #loops1 ins(%388 : tensor<?x2x30x16xbf16>) outs(%227 : tensor<?x2x30x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      linalg.yield %537 : f32
    } -> tensor<?x2x30x16xf32>
    %399 = linalg.generic #loops1 ins(%397 : tensor<?x2x30x16xbf16>) outs(%227 : tensor<?x2x30x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      linalg.yield %537 : f32
    } -> tensor<?x2x30x16xf32>
    %400 = linalg.generic #loops1 ins(%transposed_163 : tensor<?x2x30x16xbf16>) outs(%227 : tensor<?x2x30x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      linalg.yield %537 : f32
    } -> tensor<?x2x30x16xf32>
    %401 = linalg.generic #loops1 ins(%398 : tensor<?x2x30x16xf32>) outs(%227 : tensor<?x2x30x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %537 = arith.mulf %in, %cst_68 : f32
      linalg.yield %537 : f32
    } -> tensor<?x2x30x16xf32>
    %402 = tensor.empty(%225) : tensor<?x2x16x30xf32>
    %transposed_164 = linalg.transpose ins(%399 : tensor<?x2x30x16xf32>) outs(%402 : tensor<?x2x16x30xf32>) permutation = [0, 1, 3, 2] 
    %403 = linalg.generic #loops1 ins(%transposed_164 : tensor<?x2x16x30xf32>) outs(%402 : tensor<?x2x16x30xf32>) {
    ^bb0(%in: f32, %out: f32):
      %537 = arith.mulf %in, %cst_68 : f32
      linalg.yield %537 : f32
    } -> tensor<?x2x16x30xf32>
    cf.assert %33, "unimplemented: dynamic negative broadcast sizes"
    %404 = tensor.empty(%dim) : tensor<?x2x30x16xf32>
    %405 = linalg.generic #loops16 outs(%404 : tensor<?x2x30x16xf32>) {
    ^bb0(%out: f32):
      %537 = linalg.index 0 : index
      %538 = linalg.index 1 : index
      %539 = linalg.index 2 : index
      %540 = linalg.index 3 : index
      %541 = arith.cmpi eq, %225, %c1 : index
      %542 = arith.select %541, %c0, %537 : index
      %extracted = tensor.extract %401[%542, %538, %539, %540] : tensor<?x2x30x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x30x16xf32>
    %collapsed_165 = tensor.collapse_shape %405 [[0, 1], [2], [3]] : tensor<?x2x30x16xf32> into tensor<?x30x16xf32>
    cf.assert %33, "unimplemented: dynamic negative broadcast sizes"
    %406 = tensor.empty(%dim) : tensor<?x2x16x30xf32>
    %407 = linalg.generic #loops16 outs(%406 : tensor<?x2x16x30xf32>) {
    ^bb0(%out: f32):
      %537 = linalg.index 0 : index
      %538 = linalg.index 1 : index
      %539 = linalg.index 2 : index
      %540 = linalg.index 3 : index
      %541 = arith.cmpi eq, %225, %c1 : index
      %542 = arith.select %541, %c0, %537 : index
      %extracted = tensor.extract %403[%542, %538, %539, %540] : tensor<?x2x16x30xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x16x30xf32>
    %collapsed_166 = tensor.collapse_shape %407 [[0, 1], [2], [3]] : tensor<?x2x16x30xf32> into tensor<?x16x30xf32>
    %408 = tensor.empty(%313) : tensor<?x30x30xf32>
    %409 = linalg.fill ins(%cst : f32) outs(%408 : tensor<?x30x30xf32>) -> tensor<?x30x30xf32>
    %410 = linalg.batch_matmul ins(%collapsed_165, %collapsed_166 : tensor<?x30x16xf32>, tensor<?x16x30xf32>) outs(%409 : tensor<?x30x30xf32>) -> tensor<?x30x30xf32>
    %expanded_167 = tensor.expand_shape %410 [[0, 1], [2], [3]] output_shape [%317, 2, 30, 30] : tensor<?x30x30xf32> into tensor<?x2x30x30xf32>
    %411 = tensor.empty(%317) : tensor<?x2x30xi64>
    %412 = linalg.fill ins(%c0_i64 : i64) outs(%411 : tensor<?x2x30xi64>) -> tensor<?x2x30xi64>
    %413 = tensor.empty(%317) : tensor<?x2x30xf32>
    %414 = linalg.fill ins(%cst_2 : f32) outs(%413 : tensor<?x2x30xf32>) -> tensor<?x2x30xf32>
    %415:2 = linalg.generic #loops17 ins(%expanded_167 : tensor<?x2x30x30xf32>) outs(%414, %412 : tensor<?x2x30xf32>, tensor<?x2x30xi64>) {
    ^bb0(%in: f32, %out: f32, %out_195: i64):
      %537 = linalg.index 3 : index
      %538 = arith.index_cast %537 : index to i64
      %539 = arith.maximumf %in, %out : f32
      %540 = arith.cmpf ogt, %in, %out : f32
      %541 = arith.select %540, %538, %out_195 : i64
      linalg.yield %539, %541 : f32, i64
    } -> (tensor<?x2x30xf32>, tensor<?x2x30xi64>)
    %expanded_168 = tensor.expand_shape %415#0 [[0], [1], [2, 3]] output_shape [%317, 2, 30, 1] : tensor<?x2x30xf32> into tensor<?x2x30x1xf32>
    %416 = tensor.empty(%317) : tensor<?x2x30x30xf32>
    %417 = linalg.generic #loops14 ins(%expanded_167, %expanded_168 : tensor<?x2x30x30xf32>, tensor<?x2x30x1xf32>) outs(%416 : tensor<?x2x30x30xf32>) {
    ^bb0(%in: f32, %in_195: f32, %out: f32):
      %537 = arith.subf %in, %in_195 : f32
      linalg.yield %537 : f32
    } -> tensor<?x2x30x30xf32>
    %418 = linalg.generic #loops1 ins(%417 : tensor<?x2x30x30xf32>) outs(%416 : tensor<?x2x30x30xf32>) {
    ^bb0(%in: f32, %out: f32):
      %537 = math.exp %in : f32
      linalg.yield %537 : f32
    } -> tensor<?x2x30x30xf32>
    %419 = tensor.empty(%317) : tensor<?x2x30x1xf32>
    %420 = linalg.fill ins(%cst : f32) outs(%419 : tensor<?x2x30x1xf32>) -> tensor<?x2x30x1xf32>
    %421 = linalg.generic #loops13 ins(%418 : tensor<?x2x30x30xf32>) outs(%420 : tensor<?x2x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %537 = arith.addf %in, %out : f32
      linalg.yield %537 : f32
    } -> tensor<?x2x30x1xf32>
    %422 = linalg.generic #loops14 ins(%418, %421 : tensor<?x2x30x30xf32>, tensor<?x2x30x1xf32>) outs(%416 : tensor<?x2x30x30xf32>) {
    ^bb0(%in: f32, %in_195: f32, %out: f32):
      %537 = arith.divf %in, %in_195 : f32
      linalg.yield %537 : f32
    } -> tensor<?x2x30x30xf32>
    %423 = tensor.empty(%317) : tensor<?x2x30x30xi1>
    %424 = linalg.generic #loops1 ins(%expanded_167 : tensor<?x2x30x30xf32>) outs(%423 : tensor<?x2x30x30xi1>) {
    ^bb0(%in: f32, %out: i1):
      %537 = arith.extf %in : f32 to f64
      %538 = arith.cmpf oeq, %537, %cst_28 : f64
      linalg.yield %538 : i1
    } -> tensor<?x2x30x30xi1>
    %425 = tensor.empty(%317) : tensor<?x2x30x1xi1>
    %426 = linalg.fill ins(%true : i1) outs(%425 : tensor<?x2x30x1xi1>) -> tensor<?x2x30x1xi1>
    %427 = linalg.generic #loops13 ins(%424 : tensor<?x2x30x30xi1>) outs(%426 : tensor<?x2x30x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %537 = arith.andi %in, %out : i1
      linalg.yield %537 : i1
    } -> tensor<?x2x30x1xi1>
    cf.assert %336, "negative values not allowed in new dimensions"
    %428 = tensor.empty(%317) : tensor<?x2x30x30xf32>
    %429 = linalg.generic #loops18 ins(%cst_7 : tensor<f32>) outs(%428 : tensor<?x2x30x30xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x2x30x30xf32>
    cf.assert %true, "mismatched size for broadcast"
    %430 = linalg.generic #loops19 ins(%427, %429, %422 : tensor<?x2x30x1xi1>, tensor<?x2x30x30xf32>, tensor<?x2x30x30xf32>) outs(%416 : tensor<?x2x30x30xf32>) {
    ^bb0(%in: i1, %in_195: f32, %in_196: f32, %out: f32):
      %537 = arith.select %in, %in_195, %in_196 : f32
      linalg.yield %537 : f32
    } -> tensor<?x2x30x30xf32>
    cf.assert %33, "unimplemented: dynamic negative broadcast sizes"
    %431 = tensor.empty(%dim) : tensor<?x2x30x30xf32>
    %432 = linalg.generic #loops16 outs(%431 : tensor<?x2x30x30xf32>) {
    ^bb0(%out: f32):
      %537 = linalg.index 0 : index
      %538 = linalg.index 1 : index
      %539 = linalg.index 2 : index
      %540 = linalg.index 3 : index
      %541 = arith.cmpi eq, %317, %c1 : index
      %542 = arith.select %541, %c0, %537 : index
      %extracted = tensor.extract %430[%542, %538, %539, %540] : tensor<?x2x30x30xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x30x30xf32>
    %collapsed_169 = tensor.collapse_shape %432 [[0, 1], [2], [3]] : tensor<?x2x30x30xf32> into tensor<?x30x30xf32>
    cf.assert %33, "unimplemented: dynamic negative broadcast sizes"
    %433 = linalg.generic #loops16 outs(%404 : tensor<?x2x30x16xf32>) {
    ^bb0(%out: f32):
      %537 = linalg.index 0 : index
      %538 = linalg.index 1 : index
      %539 = linalg.index 2 : index
      %540 = linalg.index 3 : index
      %541 = arith.cmpi eq, %225, %c1 : index
      %542 = arith.select %541, %c0, %537 : index
      %extracted = tensor.extract %400[%542, %538, %539, %540] : tensor<?x2x30x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x30x16xf32>
    %collapsed_170 = tensor.collapse_shape %433 [[0, 1], [2], [3]] : tensor<?x2x30x16xf32> into tensor<?x30x16xf32>
    %434 = tensor.empty(%313) : tensor<?x30x16xf32>
    %435 = linalg.fill ins(%cst : f32) outs(%434 : tensor<?x30x16xf32>) -> tensor<?x30x16xf32>
    %436 = linalg.batch_matmul ins(%collapsed_169, %collapsed_170 : tensor<?x30x30xf32>, tensor<?x30x16xf32>) outs(%435 : tensor<?x30x16xf32>) -> tensor<?x30x16xf32>
    %expanded_171 = tensor.expand_shape %436 [[0, 1], [2], [3]] output_shape [%317, 2, 30, 16] : tensor<?x30x16xf32> into tensor<?x2x30x16xf32>
    %437 = tensor.empty(%317) : tensor<?x2x30x16xbf16>
    %438 = linalg.generic #loops1 ins(%expanded_171 : tensor<?x2x30x16xf32>) outs(%437 : tensor<?x2x30x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %537 = arith.truncf %in : f32 to bf16
      linalg.yield %537 : bf16
    } -> tensor<?x2x30x16xbf16>
    %439 = tensor.empty(%317) : tensor<?x30x2x16xbf16>
    %transposed_172 = linalg.transpose ins(%438 : tensor<?x2x30x16xbf16>) outs(%439 : tensor<?x30x2x16xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_173 = tensor.collapse_shape %transposed_172 [[0], [1], [2, 3]] : tensor<?x30x2x16xbf16> into tensor<?x30x32xbf16>
    %transposed_174 = linalg.transpose ins(%cst_17 : tensor<32x32xbf16>) outs(%44 : tensor<32x32xbf16>) permutation = [1, 0] 
    cf.assert %33, "unimplemented: dynamic negative broadcast sizes"
    %440 = linalg.generic #loops20 outs(%349 : tensor<?x30x32xbf16>) {
    ^bb0(%out: bf16):
      %537 = linalg.index 0 : index
      %538 = linalg.index 1 : index
      %539 = linalg.index 2 : index
      %540 = arith.cmpi eq, %317, %c1 : index
      %541 = arith.select %540, %c0, %537 : index
      %extracted = tensor.extract %collapsed_173[%541, %538, %539] : tensor<?x30x32xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<?x30x32xbf16>
    cf.assert %33, "negative values not allowed in new dimensions"
    %441 = linalg.generic #loops21 ins(%transposed_174 : tensor<32x32xbf16>) outs(%351 : tensor<?x32x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<?x32x32xbf16>
    %442 = linalg.batch_matmul ins(%440, %441 : tensor<?x30x32xbf16>, tensor<?x32x32xbf16>) outs(%354 : tensor<?x30x32xf32>) -> tensor<?x30x32xf32>
    %443 = linalg.generic #loops3 ins(%442 : tensor<?x30x32xf32>) outs(%349 : tensor<?x30x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %537 = arith.truncf %in : f32 to bf16
      linalg.yield %537 : bf16
    } -> tensor<?x30x32xbf16>
    %444 = linalg.generic #loops22 ins(%443, %cst_16 : tensor<?x30x32xbf16>, tensor<32xbf16>) outs(%349 : tensor<?x30x32xbf16>) {
    ^bb0(%in: bf16, %in_195: bf16, %out: bf16):
      %537 = arith.addf %in, %in_195 : bf16
      linalg.yield %537 : bf16
    } -> tensor<?x30x32xbf16>
    %expanded_175 = tensor.expand_shape %extracted_slice_96 [[0], [1, 2]] output_shape [%dim_75, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    cf.assert %36, "mismatched size for broadcast"
    %445 = linalg.generic #loops23 ins(%expanded_175, %444 : tensor<?x1x32xbf16>, tensor<?x30x32xbf16>) outs(%358 : tensor<?x30x32xbf16>) {
    ^bb0(%in: bf16, %in_195: bf16, %out: bf16):
      %537 = arith.mulf %in, %in_195 : bf16
      linalg.yield %537 : bf16
    } -> tensor<?x30x32xbf16>
    cf.assert %140, "mismatched size for broadcast"
    %446 = linalg.generic #loops11 ins(%360, %445 : tensor<?x30x32xbf16>, tensor<?x30x32xbf16>) outs(%7 : tensor<?x30x32xbf16>) {
    ^bb0(%in: bf16, %in_195: bf16, %out: bf16):
      %537 = arith.addf %in, %in_195 : bf16
      linalg.yield %537 : bf16
    } -> tensor<?x30x32xbf16>
    %447 = linalg.generic #loops3 ins(%446 : tensor<?x30x32xbf16>) outs(%8 : tensor<?x30x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      linalg.yield %537 : f32
    } -> tensor<?x30x32xf32>
    %448 = linalg.generic #loops3 ins(%447 : tensor<?x30x32xf32>) outs(%118 : tensor<?x30x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %537 = arith.extf %in : f32 to f64
      linalg.yield %537 : f64
    } -> tensor<?x30x32xf64>
    %449 = linalg.generic #loops9 ins(%448 : tensor<?x30x32xf64>) outs(%121 : tensor<?x30x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %537 = arith.addf %in, %out : f64
      linalg.yield %537 : f64
    } -> tensor<?x30x1xf64>
    %450 = linalg.generic #loops3 ins(%449 : tensor<?x30x1xf64>) outs(%120 : tensor<?x30x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %537 = arith.divf %in, %cst_65 : f64
      linalg.yield %537 : f64
    } -> tensor<?x30x1xf64>
    %451 = linalg.generic #loops10 ins(%448, %450 : tensor<?x30x32xf64>, tensor<?x30x1xf64>) outs(%118 : tensor<?x30x32xf64>) {
    ^bb0(%in: f64, %in_195: f64, %out: f64):
      %537 = arith.subf %in, %in_195 : f64
      linalg.yield %537 : f64
    } -> tensor<?x30x32xf64>
    %452 = linalg.generic #loops11 ins(%451, %451 : tensor<?x30x32xf64>, tensor<?x30x32xf64>) outs(%118 : tensor<?x30x32xf64>) {
    ^bb0(%in: f64, %in_195: f64, %out: f64):
      %537 = arith.mulf %in, %in_195 : f64
      linalg.yield %537 : f64
    } -> tensor<?x30x32xf64>
    %453 = linalg.generic #loops9 ins(%452 : tensor<?x30x32xf64>) outs(%121 : tensor<?x30x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %537 = arith.addf %in, %out : f64
      linalg.yield %537 : f64
    } -> tensor<?x30x1xf64>
    %454 = linalg.generic #loops3 ins(%453 : tensor<?x30x1xf64>) outs(%120 : tensor<?x30x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %537 = arith.divf %in, %cst_65 : f64
      linalg.yield %537 : f64
    } -> tensor<?x30x1xf64>
    %455 = linalg.generic #loops3 ins(%454 : tensor<?x30x1xf64>) outs(%128 : tensor<?x30x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %537 = arith.truncf %in : f64 to f32
      linalg.yield %537 : f32
    } -> tensor<?x30x1xf32>
    %456 = linalg.generic #loops9 ins(%447 : tensor<?x30x32xf32>) outs(%130 : tensor<?x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %537 = arith.addf %in, %out : f32
      linalg.yield %537 : f32
    } -> tensor<?x30x1xf32>
    %457 = linalg.generic #loops3 ins(%456 : tensor<?x30x1xf32>) outs(%128 : tensor<?x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %537 = arith.divf %in, %cst_66 : f32
      linalg.yield %537 : f32
    } -> tensor<?x30x1xf32>
    %458 = linalg.generic #loops3 ins(%455 : tensor<?x30x1xf32>) outs(%128 : tensor<?x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %537 = arith.truncf %cst_47 : f64 to f32
      %538 = arith.addf %in, %537 : f32
      linalg.yield %538 : f32
    } -> tensor<?x30x1xf32>
    %459 = linalg.generic #loops3 ins(%458 : tensor<?x30x1xf32>) outs(%128 : tensor<?x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %537 = math.rsqrt %in : f32
      linalg.yield %537 : f32
    } -> tensor<?x30x1xf32>
    %460 = linalg.generic #loops10 ins(%447, %457 : tensor<?x30x32xf32>, tensor<?x30x1xf32>) outs(%8 : tensor<?x30x32xf32>) {
    ^bb0(%in: f32, %in_195: f32, %out: f32):
      %537 = arith.subf %in, %in_195 : f32
      linalg.yield %537 : f32
    } -> tensor<?x30x32xf32>
    %461 = linalg.generic #loops10 ins(%460, %459 : tensor<?x30x32xf32>, tensor<?x30x1xf32>) outs(%8 : tensor<?x30x32xf32>) {
    ^bb0(%in: f32, %in_195: f32, %out: f32):
      %537 = arith.mulf %in, %in_195 : f32
      linalg.yield %537 : f32
    } -> tensor<?x30x32xf32>
    %462 = linalg.generic #loops3 ins(%461 : tensor<?x30x32xf32>) outs(%7 : tensor<?x30x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %537 = arith.truncf %in : f32 to bf16
      linalg.yield %537 : bf16
    } -> tensor<?x30x32xbf16>
    %expanded_176 = tensor.expand_shape %extracted_slice_92 [[0], [1, 2]] output_shape [%dim_75, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    %463 = linalg.generic #loops3 ins(%expanded_176 : tensor<?x1x32xbf16>) outs(%138 : tensor<?x1x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %537 = arith.addf %in, %cst_5 : bf16
      linalg.yield %537 : bf16
    } -> tensor<?x1x32xbf16>
    cf.assert %140, "mismatched size for broadcast"
    %464 = linalg.generic #loops12 ins(%462, %463 : tensor<?x30x32xbf16>, tensor<?x1x32xbf16>) outs(%7 : tensor<?x30x32xbf16>) {
    ^bb0(%in: bf16, %in_195: bf16, %out: bf16):
      %537 = arith.mulf %in, %in_195 : bf16
      linalg.yield %537 : bf16
    } -> tensor<?x30x32xbf16>
    %expanded_177 = tensor.expand_shape %extracted_slice_91 [[0], [1, 2]] output_shape [%dim_75, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    cf.assert %140, "mismatched size for broadcast"
    %465 = linalg.generic #loops12 ins(%464, %expanded_177 : tensor<?x30x32xbf16>, tensor<?x1x32xbf16>) outs(%7 : tensor<?x30x32xbf16>) {
    ^bb0(%in: bf16, %in_195: bf16, %out: bf16):
      %537 = arith.addf %in, %in_195 : bf16
      linalg.yield %537 : bf16
    } -> tensor<?x30x32xbf16>
    %collapsed_178 = tensor.collapse_shape %465 [[0, 1], [2]] : tensor<?x30x32xbf16> into tensor<?x32xbf16>
    %466 = tensor.empty() : tensor<32x128xbf16>
    %transposed_179 = linalg.transpose ins(%cst_15 : tensor<128x32xbf16>) outs(%466 : tensor<32x128xbf16>) permutation = [1, 0] 
    %467 = linalg.generic #loops0 ins(%cst_14 : tensor<128xbf16>) outs(%11 : tensor<128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      linalg.yield %537 : f32
    } -> tensor<128xf32>
    %468 = linalg.generic #loops5 ins(%collapsed_178 : tensor<?x32xbf16>) outs(%189 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      linalg.yield %537 : f32
    } -> tensor<?x32xf32>
    %469 = tensor.empty() : tensor<32x128xf32>
    %470 = linalg.generic #loops5 ins(%transposed_179 : tensor<32x128xbf16>) outs(%469 : tensor<32x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      linalg.yield %537 : f32
    } -> tensor<32x128xf32>
    %471 = tensor.empty(%188) : tensor<?x128xf32>
    %472 = linalg.fill ins(%cst : f32) outs(%471 : tensor<?x128xf32>) -> tensor<?x128xf32>
    %473 = linalg.matmul ins(%468, %470 : tensor<?x32xf32>, tensor<32x128xf32>) outs(%472 : tensor<?x128xf32>) -> tensor<?x128xf32>
    cf.assert %194, "negative values not allowed in new dimensions"
    %474 = tensor.empty(%195) : tensor<?x128xf32>
    %475 = linalg.generic #loops7 ins(%467 : tensor<128xf32>) outs(%474 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x128xf32>
    cf.assert %198, "mismatched size for broadcast"
    %476 = linalg.generic #loops8 ins(%473, %475 : tensor<?x128xf32>, tensor<?x128xf32>) outs(%471 : tensor<?x128xf32>) {
    ^bb0(%in: f32, %in_195: f32, %out: f32):
      %537 = arith.addf %in, %in_195 : f32
      linalg.yield %537 : f32
    } -> tensor<?x128xf32>
    %477 = tensor.empty(%188) : tensor<?x128xbf16>
    %478 = linalg.generic #loops5 ins(%476 : tensor<?x128xf32>) outs(%477 : tensor<?x128xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %537 = arith.truncf %in : f32 to bf16
      linalg.yield %537 : bf16
    } -> tensor<?x128xbf16>
    %expanded_180 = tensor.expand_shape %478 [[0, 1], [2]] output_shape [%202, 30, 128] : tensor<?x128xbf16> into tensor<?x30x128xbf16>
    %479 = tensor.empty(%202) : tensor<?x30x128xbf16>
    %480 = linalg.generic #loops3 ins(%expanded_180 : tensor<?x30x128xbf16>) outs(%479 : tensor<?x30x128xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %537 = math.fpowi %in, %c3_i64 : bf16, i64
      %538 = arith.mulf %537, %cst_3 : bf16
      %539 = arith.addf %in, %538 : bf16
      %540 = arith.mulf %539, %cst_4 : bf16
      %541 = math.tanh %540 : bf16
      %542 = arith.addf %541, %cst_5 : bf16
      %543 = arith.mulf %542, %cst_6 : bf16
      %544 = arith.mulf %in, %543 : bf16
      linalg.yield %544 : bf16
    } -> tensor<?x30x128xbf16>
    %collapsed_181 = tensor.collapse_shape %480 [[0, 1], [2]] : tensor<?x30x128xbf16> into tensor<?x128xbf16>
    %481 = tensor.empty() : tensor<128x32xbf16>
    %transposed_182 = linalg.transpose ins(%cst_13 : tensor<32x128xbf16>) outs(%481 : tensor<128x32xbf16>) permutation = [1, 0] 
    %482 = linalg.generic #loops0 ins(%cst_12 : tensor<32xbf16>) outs(%2 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      linalg.yield %537 : f32
    } -> tensor<32xf32>
    %483 = affine.apply #map11()[%202]
    %484 = tensor.empty(%483) : tensor<?x128xf32>
    %485 = linalg.generic #loops5 ins(%collapsed_181 : tensor<?x128xbf16>) outs(%484 : tensor<?x128xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      linalg.yield %537 : f32
    } -> tensor<?x128xf32>
    %486 = tensor.empty() : tensor<128x32xf32>
    %487 = linalg.generic #loops5 ins(%transposed_182 : tensor<128x32xbf16>) outs(%486 : tensor<128x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      linalg.yield %537 : f32
    } -> tensor<128x32xf32>
    %488 = tensor.empty(%483) : tensor<?x32xf32>
    %489 = linalg.fill ins(%cst : f32) outs(%488 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %490 = linalg.matmul ins(%485, %487 : tensor<?x128xf32>, tensor<128x32xf32>) outs(%489 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %194, "negative values not allowed in new dimensions"
    %491 = linalg.generic #loops7 ins(%482 : tensor<32xf32>) outs(%196 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %492 = arith.cmpi eq, %483, %195 : index
    cf.assert %492, "mismatched size for broadcast"
    %493 = linalg.generic #loops8 ins(%490, %491 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%488 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_195: f32, %out: f32):
      %537 = arith.addf %in, %in_195 : f32
      linalg.yield %537 : f32
    } -> tensor<?x32xf32>
    %494 = tensor.empty(%483) : tensor<?x32xbf16>
    %495 = linalg.generic #loops5 ins(%493 : tensor<?x32xf32>) outs(%494 : tensor<?x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %537 = arith.truncf %in : f32 to bf16
      linalg.yield %537 : bf16
    } -> tensor<?x32xbf16>
    %496 = arith.divsi %483, %c30 : index
    %expanded_183 = tensor.expand_shape %495 [[0, 1], [2]] output_shape [%496, 30, 32] : tensor<?x32xbf16> into tensor<?x30x32xbf16>
    %expanded_184 = tensor.expand_shape %extracted_slice_93 [[0], [1, 2]] output_shape [%dim_75, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    %497 = arith.cmpi eq, %dim_75, %496 : index
    cf.assert %497, "mismatched size for broadcast"
    %498 = linalg.generic #loops23 ins(%expanded_184, %expanded_183 : tensor<?x1x32xbf16>, tensor<?x30x32xbf16>) outs(%358 : tensor<?x30x32xbf16>) {
    ^bb0(%in: bf16, %in_195: bf16, %out: bf16):
      %537 = arith.mulf %in, %in_195 : bf16
      linalg.yield %537 : bf16
    } -> tensor<?x30x32xbf16>
    cf.assert %140, "mismatched size for broadcast"
    %499 = linalg.generic #loops11 ins(%446, %498 : tensor<?x30x32xbf16>, tensor<?x30x32xbf16>) outs(%7 : tensor<?x30x32xbf16>) {
    ^bb0(%in: bf16, %in_195: bf16, %out: bf16):
      %537 = arith.addf %in, %in_195 : bf16
      linalg.yield %537 : bf16
    } -> tensor<?x30x32xbf16>
    %transposed_185 = linalg.transpose ins(%cst_11 : tensor<64x32xbf16>) outs(%146 : tensor<32x64xbf16>) permutation = [1, 0] 
    %500 = linalg.generic #loops0 ins(%cst_10 : tensor<64xbf16>) outs(%147 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      linalg.yield %537 : f32
    } -> tensor<64xf32>
    %501 = linalg.generic #loops5 ins(%transposed_185 : tensor<32x64xbf16>) outs(%149 : tensor<32x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      linalg.yield %537 : f32
    } -> tensor<32x64xf32>
    %502 = linalg.matmul ins(%106, %501 : tensor<?x32xf32>, tensor<32x64xf32>) outs(%152 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %33, "negative values not allowed in new dimensions"
    %503 = linalg.generic #loops7 ins(%500 : tensor<64xf32>) outs(%154 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x64xf32>
    cf.assert %36, "mismatched size for broadcast"
    %504 = linalg.generic #loops8 ins(%502, %503 : tensor<?x64xf32>, tensor<?x64xf32>) outs(%151 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_195: f32, %out: f32):
      %537 = arith.addf %in, %in_195 : f32
      linalg.yield %537 : f32
    } -> tensor<?x64xf32>
    %505 = linalg.generic #loops5 ins(%504 : tensor<?x64xf32>) outs(%157 : tensor<?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %537 = arith.truncf %in : f32 to bf16
      linalg.yield %537 : bf16
    } -> tensor<?x64xbf16>
    %extracted_slice_186 = tensor.extract_slice %505[0, 0] [%dim_75, 32] [1, 1] : tensor<?x64xbf16> to tensor<?x32xbf16>
    %extracted_slice_187 = tensor.extract_slice %505[0, 32] [%dim_75, 32] [1, 1] : tensor<?x64xbf16> to tensor<?x32xbf16>
    %506 = linalg.generic #loops3 ins(%499 : tensor<?x30x32xbf16>) outs(%8 : tensor<?x30x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      linalg.yield %537 : f32
    } -> tensor<?x30x32xf32>
    %507 = linalg.generic #loops3 ins(%506 : tensor<?x30x32xf32>) outs(%118 : tensor<?x30x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %537 = arith.extf %in : f32 to f64
      linalg.yield %537 : f64
    } -> tensor<?x30x32xf64>
    %508 = linalg.generic #loops9 ins(%507 : tensor<?x30x32xf64>) outs(%121 : tensor<?x30x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %537 = arith.addf %in, %out : f64
      linalg.yield %537 : f64
    } -> tensor<?x30x1xf64>
    %509 = linalg.generic #loops3 ins(%508 : tensor<?x30x1xf64>) outs(%120 : tensor<?x30x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %537 = arith.divf %in, %cst_65 : f64
      linalg.yield %537 : f64
    } -> tensor<?x30x1xf64>
    %510 = linalg.generic #loops10 ins(%507, %509 : tensor<?x30x32xf64>, tensor<?x30x1xf64>) outs(%118 : tensor<?x30x32xf64>) {
    ^bb0(%in: f64, %in_195: f64, %out: f64):
      %537 = arith.subf %in, %in_195 : f64
      linalg.yield %537 : f64
    } -> tensor<?x30x32xf64>
    %511 = linalg.generic #loops11 ins(%510, %510 : tensor<?x30x32xf64>, tensor<?x30x32xf64>) outs(%118 : tensor<?x30x32xf64>) {
    ^bb0(%in: f64, %in_195: f64, %out: f64):
      %537 = arith.mulf %in, %in_195 : f64
      linalg.yield %537 : f64
    } -> tensor<?x30x32xf64>
    %512 = linalg.generic #loops9 ins(%511 : tensor<?x30x32xf64>) outs(%121 : tensor<?x30x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %537 = arith.addf %in, %out : f64
      linalg.yield %537 : f64
    } -> tensor<?x30x1xf64>
    %513 = linalg.generic #loops3 ins(%512 : tensor<?x30x1xf64>) outs(%120 : tensor<?x30x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %537 = arith.divf %in, %cst_65 : f64
      linalg.yield %537 : f64
    } -> tensor<?x30x1xf64>
    %514 = linalg.generic #loops3 ins(%513 : tensor<?x30x1xf64>) outs(%128 : tensor<?x30x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %537 = arith.truncf %in : f64 to f32
      linalg.yield %537 : f32
    } -> tensor<?x30x1xf32>
    %515 = linalg.generic #loops9 ins(%506 : tensor<?x30x32xf32>) outs(%130 : tensor<?x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %537 = arith.addf %in, %out : f32
      linalg.yield %537 : f32
    } -> tensor<?x30x1xf32>
    %516 = linalg.generic #loops3 ins(%515 : tensor<?x30x1xf32>) outs(%128 : tensor<?x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %537 = arith.divf %in, %cst_66 : f32
      linalg.yield %537 : f32
    } -> tensor<?x30x1xf32>
    %517 = linalg.generic #loops3 ins(%514 : tensor<?x30x1xf32>) outs(%128 : tensor<?x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %537 = arith.truncf %cst_47 : f64 to f32
      %538 = arith.addf %in, %537 : f32
      linalg.yield %538 : f32
    } -> tensor<?x30x1xf32>
    %518 = linalg.generic #loops3 ins(%517 : tensor<?x30x1xf32>) outs(%128 : tensor<?x30x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %537 = math.rsqrt %in : f32
      linalg.yield %537 : f32
    } -> tensor<?x30x1xf32>
    %519 = linalg.generic #loops10 ins(%506, %516 : tensor<?x30x32xf32>, tensor<?x30x1xf32>) outs(%8 : tensor<?x30x32xf32>) {
    ^bb0(%in: f32, %in_195: f32, %out: f32):
      %537 = arith.subf %in, %in_195 : f32
      linalg.yield %537 : f32
    } -> tensor<?x30x32xf32>
    %520 = linalg.generic #loops10 ins(%519, %518 : tensor<?x30x32xf32>, tensor<?x30x1xf32>) outs(%8 : tensor<?x30x32xf32>) {
    ^bb0(%in: f32, %in_195: f32, %out: f32):
      %537 = arith.mulf %in, %in_195 : f32
      linalg.yield %537 : f32
    } -> tensor<?x30x32xf32>
    %521 = linalg.generic #loops3 ins(%520 : tensor<?x30x32xf32>) outs(%7 : tensor<?x30x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %537 = arith.truncf %in : f32 to bf16
      linalg.yield %537 : bf16
    } -> tensor<?x30x32xbf16>
    %522 = linalg.generic #loops5 ins(%extracted_slice_186 : tensor<?x32xbf16>) outs(%38 : tensor<?x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %537 = arith.addf %in, %cst_5 : bf16
      linalg.yield %537 : bf16
    } -> tensor<?x32xbf16>
    %expanded_188 = tensor.expand_shape %522 [[0], [1, 2]] output_shape [%dim_75, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    cf.assert %140, "mismatched size for broadcast"
    %523 = linalg.generic #loops12 ins(%521, %expanded_188 : tensor<?x30x32xbf16>, tensor<?x1x32xbf16>) outs(%7 : tensor<?x30x32xbf16>) {
    ^bb0(%in: bf16, %in_195: bf16, %out: bf16):
      %537 = arith.mulf %in, %in_195 : bf16
      linalg.yield %537 : bf16
    } -> tensor<?x30x32xbf16>
    %expanded_189 = tensor.expand_shape %extracted_slice_187 [[0], [1, 2]] output_shape [%dim_75, 1, 32] : tensor<?x32xbf16> into tensor<?x1x32xbf16>
    cf.assert %140, "mismatched size for broadcast"
    %524 = linalg.generic #loops12 ins(%523, %expanded_189 : tensor<?x30x32xbf16>, tensor<?x1x32xbf16>) outs(%7 : tensor<?x30x32xbf16>) {
    ^bb0(%in: bf16, %in_195: bf16, %out: bf16):
      %537 = arith.addf %in, %in_195 : bf16
      linalg.yield %537 : bf16
    } -> tensor<?x30x32xbf16>
    %collapsed_190 = tensor.collapse_shape %524 [[0, 1], [2]] : tensor<?x30x32xbf16> into tensor<?x32xbf16>
    %transposed_191 = linalg.transpose ins(%cst_9 : tensor<64x32xbf16>) outs(%146 : tensor<32x64xbf16>) permutation = [1, 0] 
    %525 = linalg.generic #loops0 ins(%cst_8 : tensor<64xbf16>) outs(%147 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      linalg.yield %537 : f32
    } -> tensor<64xf32>
    %526 = linalg.generic #loops5 ins(%collapsed_190 : tensor<?x32xbf16>) outs(%189 : tensor<?x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      linalg.yield %537 : f32
    } -> tensor<?x32xf32>
    %527 = linalg.generic #loops5 ins(%transposed_191 : tensor<32x64xbf16>) outs(%149 : tensor<32x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %537 = arith.extf %in : bf16 to f32
      linalg.yield %537 : f32
    } -> tensor<32x64xf32>
    %528 = tensor.empty(%188) : tensor<?x64xf32>
    %529 = linalg.fill ins(%cst : f32) outs(%528 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %530 = linalg.matmul ins(%526, %527 : tensor<?x32xf32>, tensor<32x64xf32>) outs(%529 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %194, "negative values not allowed in new dimensions"
    %531 = tensor.empty(%195) : tensor<?x64xf32>
    %532 = linalg.generic #loops7 ins(%525 : tensor<64xf32>) outs(%531 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x64xf32>
    cf.assert %198, "mismatched size for broadcast"
    %533 = linalg.generic #loops8 ins(%530, %532 : tensor<?x64xf32>, tensor<?x64xf32>) outs(%528 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_195: f32, %out: f32):
      %537 = arith.addf %in, %in_195 : f32
      linalg.yield %537 : f32
    } -> tensor<?x64xf32>
    %534 = tensor.empty(%188) : tensor<?x64xbf16>
    %535 = linalg.generic #loops5 ins(%533 : tensor<?x64xf32>) outs(%534 : tensor<?x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %537 = arith.truncf %in : f32 to bf16
      linalg.yield %537 : bf16
    } -> tensor<?x64xbf16>
    %expanded_192 = tensor.expand_shape %535 [[0, 1, 2], [3, 4, 5]] output_shape [%202, 5, 6, 2, 2, 16] : tensor<?x64xbf16> into tensor<?x5x6x2x2x16xbf16>
    %536 = tensor.empty(%202) : tensor<?x16x5x2x6x2xbf16>
    %transposed_193 = linalg.transpose ins(%expanded_192 : tensor<?x5x6x2x2x16xbf16>) outs(%536 : tensor<?x16x5x2x6x2xbf16>) permutation = [0, 5, 1, 3, 2, 4] 
    %collapsed_194 = tensor.collapse_shape %transposed_193 [[0], [1], [2, 3], [4, 5]] : tensor<?x16x5x2x6x2xbf16> into tensor<?x16x10x12xbf16>
    return %collapsed_194 : tensor<?x16x10x12xbf16>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_64_torch.bfloat16_2: "seeded sd3-dynamic.proj_out.bias",
      torch_tensor_64_32_torch.bfloat16_2: "seeded sd3-dynamic.proj_out.weight",
      torch_tensor_64_torch.bfloat16_1: "seeded sd3-dynamic.norm_out.linear.bias",
      torch_tensor_64_32_torch.bfloat16_1: "seeded sd3-dynamic.norm_out.linear.weight",
      torch_tensor_32_torch.bfloat16_17: "seeded sd3-dynamic.transformer_blocks.0.ff.net.2.bias",
      torch_tensor_32_128_torch.bfloat16: "seeded sd3-dynamic.transformer_blocks.0.ff.net.2.weight",
      torch_tensor_128_torch.bfloat16: "seeded sd3-dynamic.transformer_blocks.0.ff.net.0.proj.bias",
      torch_tensor_128_32_torch.bfloat16: "seeded sd3-dynamic.transformer_blocks.0.ff.net.0.proj.weight",
      torch_tensor_32_torch.bfloat16_16: "seeded sd3-dynamic.transformer_blocks.0.attn2.to_out.0.bias",
      torch_tensor_32_32_torch.bfloat16_12: "seeded sd3-dynamic.transformer_blocks.0.attn2.to_out.0.weight",
      torch_tensor_16_torch.bfloat16_5: "seeded sd3-dynamic.transformer_blocks.0.attn2.norm_k.weight",
      torch_tensor_16_torch.bfloat16_4: "seeded sd3-dynamic.transformer_blocks.0.attn2.norm_q.weight",
      torch_tensor_32_torch.bfloat16_15: "seeded sd3-dynamic.transformer_blocks.0.attn2.to_v.bias",
      torch_tensor_32_32_torch.bfloat16_11: "seeded sd3-dynamic.transformer_blocks.0.attn2.to_v.weight",
      torch_tensor_32_torch.bfloat16_14: "seeded sd3-dynamic.transformer_blocks.0.attn2.to_k.bias",
      torch_tensor_32_32_torch.bfloat16_10: "seeded sd3-dynamic.transformer_blocks.0.attn2.to_k.weight",
      torch_tensor_32_torch.bfloat16_13: "seeded sd3-dynamic.transformer_blocks.0.attn2.to_q.bias",
      torch_tensor_32_32_torch.bfloat16_9: "seeded sd3-dynamic.transformer_blocks.0.attn2.to_q.weight",
      torch_tensor_32_torch.bfloat16_12: "seeded sd3-dynamic.transformer_blocks.0.attn.to_out.0.bias",
      torch_tensor_32_32_torch.bfloat16_8: "seeded sd3-dynamic.transformer_blocks.0.attn.to_out.0.weight",
      torch_tensor_16_torch.bfloat16_3: "seeded sd3-dynamic.transformer_blocks.0.attn.norm_added_k.weight",
      torch_tensor_16_torch.bfloat16_2: "seeded sd3-dynamic.transformer_blocks.0.attn.norm_added_q.weight",
      torch_tensor_32_torch.bfloat16_11: "seeded sd3-dynamic.transformer_blocks.0.attn.add_v_proj.bias",
      torch_tensor_32_32_torch.bfloat16_7: "seeded sd3-dynamic.transformer_blocks.0.attn.add_v_proj.weight",
      torch_tensor_32_torch.bfloat16_10: "seeded sd3-dynamic.transformer_blocks.0.attn.add_k_proj.bias",
      torch_tensor_32_32_torch.bfloat16_6: "seeded sd3-dynamic.transformer_blocks.0.attn.add_k_proj.weight",
      torch_tensor_32_torch.bfloat16_9: "seeded sd3-dynamic.transformer_blocks.0.attn.add_q_proj.bias",
      torch_tensor_32_32_torch.bfloat16_5: "seeded sd3-dynamic.transformer_blocks.0.attn.add_q_proj.weight",
      torch_tensor_16_torch.bfloat16_1: "seeded sd3-dynamic.transformer_blocks.0.attn.norm_k.weight",
      torch_tensor_16_torch.bfloat16: "seeded sd3-dynamic.transformer_blocks.0.attn.norm_q.weight",
      torch_tensor_32_torch.bfloat16_8: "seeded sd3-dynamic.transformer_blocks.0.attn.to_v.bias",
      torch_tensor_32_32_torch.bfloat16_4: "seeded sd3-dynamic.transformer_blocks.0.attn.to_v.weight",
      torch_tensor_32_torch.bfloat16_7: "seeded sd3-dynamic.transformer_blocks.0.attn.to_k.bias",
      torch_tensor_32_32_torch.bfloat16_3: "seeded sd3-dynamic.transformer_blocks.0.attn.to_k.weight",
      torch_tensor_32_torch.bfloat16_6: "seeded sd3-dynamic.transformer_blocks.0.attn.to_q.bias",
      torch_tensor_32_32_torch.bfloat16_2: "seeded sd3-dynamic.transformer_blocks.0.attn.to_q.weight",
      torch_tensor_64_torch.bfloat16: "seeded sd3-dynamic.transformer_blocks.0.norm1_context.linear.bias",
      torch_tensor_64_32_torch.bfloat16: "seeded sd3-dynamic.transformer_blocks.0.norm1_context.linear.weight",
      torch_tensor_288_torch.bfloat16: "seeded sd3-dynamic.transformer_blocks.0.norm1.linear.bias",
      torch_tensor_288_32_torch.bfloat16: "seeded sd3-dynamic.transformer_blocks.0.norm1.linear.weight",
      torch_tensor_32_torch.bfloat16_5: "seeded sd3-dynamic.context_embedder.bias",
      torch_tensor_32_80_torch.bfloat16: "seeded sd3-dynamic.context_embedder.weight",
      torch_tensor_32_torch.bfloat16_4: "seeded sd3-dynamic.time_text_embed.text_embedder.linear_2.bias",
      torch_tensor_32_32_torch.bfloat16_1: "seeded sd3-dynamic.time_text_embed.text_embedder.linear_2.weight",
      torch_tensor_32_torch.bfloat16_3: "seeded sd3-dynamic.time_text_embed.text_embedder.linear_1.bias",
      torch_tensor_32_72_torch.bfloat16: "seeded sd3-dynamic.time_text_embed.text_embedder.linear_1.weight",
      torch_tensor_32_torch.bfloat16_2: "seeded sd3-dynamic.time_text_embed.timestep_embedder.linear_2.bias",
      torch_tensor_32_32_torch.bfloat16: "seeded sd3-dynamic.time_text_embed.timestep_embedder.linear_2.weight",
      torch_tensor_32_torch.bfloat16_1: "seeded sd3-dynamic.time_text_embed.timestep_embedder.linear_1.bias",
      torch_tensor_32_256_torch.bfloat16: "seeded sd3-dynamic.time_text_embed.timestep_embedder.linear_1.weight",
      torch_tensor_1_64_32_torch.float32: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803FA46A573F3E399F3E7675CC3D5C81013D57D6233C203E4F3B6D12833A5FCBA53940510A3F6A4E733F98B87E3F3CDF7F3FB9FC7F3FACFF7F3FF8FF7F3FFFFF7F3F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803FC381103EC209503F6D4E973EC1FFC13D20B9F53C116E1B3C939B443B0DB1783A26707DBF572F153FEF90743F4FD97E3F83E27F3F0DFD7F3FB5FF7F3FF8FF7F3F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F107C75BF7FFC7F3F4477F53E1E3C213EF5B64C3D8185813CDED6A33B313ECF3A2C3C913ED47229BC40A9603F81CE7C3F19AE7F3FCFF77F3F2EFF7F3FEBFF7F3F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F4630283F6FE84C3F73EB243F50D3603E323E8F3DA652B53CC75FE53BEC11113BBDFF403FBB7419BFB3CC433FEAC0793F815F7F3FF2EF7F3F65FE7F3FD7FF7F3F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803FA46A573F3E399F3E7675CC3D5C81013D57D6233C203E4F3B6D12833A5FCBA53940510A3F6A4E733F98B87E3F3CDF7F3FB9FC7F3FACFF7F3FF8FF7F3FFFFF7F3FA46A573F3E399F3E7675CC3D5C81013D57D6233C203E4F3B6D12833A5FCBA53940510A3F6A4E733F98B87E3F3CDF7F3FB9FC7F3FACFF7F3FF8FF7F3FFFFF7F3FA46A573F3E399F3E7675CC3D5C81013D57D6233C203E4F3B6D12833A5FCBA53940510A3F6A4E733F98B87E3F3CDF7F3FB9FC7F3FACFF7F3FF8FF7F3FFFFF7F3FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3FA46A573F3E399F3E7675CC3D5C81013D57D6233C203E4F3B6D12833A5FCBA53940510A3F6A4E733F98B87E3F3CDF7F3FB9FC7F3FACFF7F3FF8FF7F3FFFFF7F3FC381103EC209503F6D4E973EC1FFC13D20B9F53C116E1B3C939B443B0DB1783A26707DBF572F153FEF90743F4FD97E3F83E27F3F0DFD7F3FB5FF7F3FF8FF7F3FA46A573F3E399F3E7675CC3D5C81013D57D6233C203E4F3B6D12833A5FCBA53940510A3F6A4E733F98B87E3F3CDF7F3FB9FC7F3FACFF7F3FF8FF7F3FFFFF7F3FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3FA46A573F3E399F3E7675CC3D5C81013D57D6233C203E4F3B6D12833A5FCBA53940510A3F6A4E733F98B87E3F3CDF7F3FB9FC7F3FACFF7F3FF8FF7F3FFFFF7F3F107C75BF7FFC7F3F4477F53E1E3C213EF5B64C3D8185813CDED6A33B313ECF3A2C3C913ED47229BC40A9603F81CE7C3F19AE7F3FCFF77F3F2EFF7F3FEBFF7F3FA46A573F3E399F3E7675CC3D5C81013D57D6233C203E4F3B6D12833A5FCBA53940510A3F6A4E733F98B87E3F3CDF7F3FB9FC7F3FACFF7F3FF8FF7F3FFFFF7F3F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3FA46A573F3E399F3E7675CC3D5C81013D57D6233C203E4F3B6D12833A5FCBA53940510A3F6A4E733F98B87E3F3CDF7F3FB9FC7F3FACFF7F3FF8FF7F3FFFFF7F3F4630283F6FE84C3F73EB243F50D3603E323E8F3DA652B53CC75FE53BEC11113BBDFF403FBB7419BFB3CC433FEAC0793F815F7F3FF2EF7F3F65FE7F3FD7FF7F3FA46A573F3E399F3E7675CC3D5C81013D57D6233C203E4F3B6D12833A5FCBA53940510A3F6A4E733F98B87E3F3CDF7F3FB9FC7F3FACFF7F3FF8FF7F3FFFFF7F3F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3FA46A573F3E399F3E7675CC3D5C81013D57D6233C203E4F3B6D12833A5FCBA53940510A3F6A4E733F98B87E3F3CDF7F3FB9FC7F3FACFF7F3FF8FF7F3FFFFF7F3FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3FC381103EC209503F6D4E973EC1FFC13D20B9F53C116E1B3C939B443B0DB1783A26707DBF572F153FEF90743F4FD97E3F83E27F3F0DFD7F3FB5FF7F3FF8FF7F3FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3F107C75BF7FFC7F3F4477F53E1E3C213EF5B64C3D8185813CDED6A33B313ECF3A2C3C913ED47229BC40A9603F81CE7C3F19AE7F3FCFF77F3F2EFF7F3FEBFF7F3FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3F4630283F6FE84C3F73EB243F50D3603E323E8F3DA652B53CC75FE53BEC11113BBDFF403FBB7419BFB3CC433FEAC0793F815F7F3FF2EF7F3F65FE7F3FD7FF7F3FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803FC381103EC209503F6D4E973EC1FFC13D20B9F53C116E1B3C939B443B0DB1783A26707DBF572F153FEF90743F4FD97E3F83E27F3F0DFD7F3FB5FF7F3FF8FF7F3FA46A573F3E399F3E7675CC3D5C81013D57D6233C203E4F3B6D12833A5FCBA53940510A3F6A4E733F98B87E3F3CDF7F3FB9FC7F3FACFF7F3FF8FF7F3FFFFF7F3FC381103EC209503F6D4E973EC1FFC13D20B9F53C116E1B3C939B443B0DB1783A26707DBF572F153FEF90743F4FD97E3F83E27F3F0DFD7F3FB5FF7F3FF8FF7F3FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3FC381103EC209503F6D4E973EC1FFC13D20B9F53C116E1B3C939B443B0DB1783A26707DBF572F153FEF90743F4FD97E3F83E27F3F0DFD7F3FB5FF7F3FF8FF7F3FC381103EC209503F6D4E973EC1FFC13D20B9F53C116E1B3C939B443B0DB1783A26707DBF572F153FEF90743F4FD97E3F83E27F3F0DFD7F3FB5FF7F3FF8FF7F3FC381103EC209503F6D4E973EC1FFC13D20B9F53C116E1B3C939B443B0DB1783A26707DBF572F153FEF90743F4FD97E3F83E27F3F0DFD7F3FB5FF7F3FF8FF7F3FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3FC381103EC209503F6D4E973EC1FFC13D20B9F53C116E1B3C939B443B0DB1783A26707DBF572F153FEF90743F4FD97E3F83E27F3F0DFD7F3FB5FF7F3FF8FF7F3F107C75BF7FFC7F3F4477F53E1E3C213EF5B64C3D8185813CDED6A33B313ECF3A2C3C913ED47229BC40A9603F81CE7C3F19AE7F3FCFF77F3F2EFF7F3FEBFF7F3FC381103EC209503F6D4E973EC1FFC13D20B9F53C116E1B3C939B443B0DB1783A26707DBF572F153FEF90743F4FD97E3F83E27F3F0DFD7F3FB5FF7F3FF8FF7F3F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3FC381103EC209503F6D4E973EC1FFC13D20B9F53C116E1B3C939B443B0DB1783A26707DBF572F153FEF90743F4FD97E3F83E27F3F0DFD7F3FB5FF7F3FF8FF7F3F4630283F6FE84C3F73EB243F50D3603E323E8F3DA652B53CC75FE53BEC11113BBDFF403FBB7419BFB3CC433FEAC0793F815F7F3FF2EF7F3F65FE7F3FD7FF7F3FC381103EC209503F6D4E973EC1FFC13D20B9F53C116E1B3C939B443B0DB1783A26707DBF572F153FEF90743F4FD97E3F83E27F3F0DFD7F3FB5FF7F3FF8FF7F3F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3FA46A573F3E399F3E7675CC3D5C81013D57D6233C203E4F3B6D12833A5FCBA53940510A3F6A4E733F98B87E3F3CDF7F3FB9FC7F3FACFF7F3FF8FF7F3FFFFF7F3FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3FC381103EC209503F6D4E973EC1FFC13D20B9F53C116E1B3C939B443B0DB1783A26707DBF572F153FEF90743F4FD97E3F83E27F3F0DFD7F3FB5FF7F3FF8FF7F3FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3F107C75BF7FFC7F3F4477F53E1E3C213EF5B64C3D8185813CDED6A33B313ECF3A2C3C913ED47229BC40A9603F81CE7C3F19AE7F3FCFF77F3F2EFF7F3FEBFF7F3FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3F4630283F6FE84C3F73EB243F50D3603E323E8F3DA652B53CC75FE53BEC11113BBDFF403FBB7419BFB3CC433FEAC0793F815F7F3FF2EF7F3F65FE7F3FD7FF7F3FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F107C75BF7FFC7F3F4477F53E1E3C213EF5B64C3D8185813CDED6A33B313ECF3A2C3C913ED47229BC40A9603F81CE7C3F19AE7F3FCFF77F3F2EFF7F3FEBFF7F3FA46A573F3E399F3E7675CC3D5C81013D57D6233C203E4F3B6D12833A5FCBA53940510A3F6A4E733F98B87E3F3CDF7F3FB9FC7F3FACFF7F3FF8FF7F3FFFFF7F3F107C75BF7FFC7F3F4477F53E1E3C213EF5B64C3D8185813CDED6A33B313ECF3A2C3C913ED47229BC40A9603F81CE7C3F19AE7F3FCFF77F3F2EFF7F3FEBFF7F3FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3F107C75BF7FFC7F3F4477F53E1E3C213EF5B64C3D8185813CDED6A33B313ECF3A2C3C913ED47229BC40A9603F81CE7C3F19AE7F3FCFF77F3F2EFF7F3FEBFF7F3FC381103EC209503F6D4E973EC1FFC13D20B9F53C116E1B3C939B443B0DB1783A26707DBF572F153FEF90743F4FD97E3F83E27F3F0DFD7F3FB5FF7F3FF8FF7F3F107C75BF7FFC7F3F4477F53E1E3C213EF5B64C3D8185813CDED6A33B313ECF3A2C3C913ED47229BC40A9603F81CE7C3F19AE7F3FCFF77F3F2EFF7F3FEBFF7F3FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3F107C75BF7FFC7F3F4477F53E1E3C213EF5B64C3D8185813CDED6A33B313ECF3A2C3C913ED47229BC40A9603F81CE7C3F19AE7F3FCFF77F3F2EFF7F3FEBFF7F3F107C75BF7FFC7F3F4477F53E1E3C213EF5B64C3D8185813CDED6A33B313ECF3A2C3C913ED47229BC40A9603F81CE7C3F19AE7F3FCFF77F3F2EFF7F3FEBFF7F3F107C75BF7FFC7F3F4477F53E1E3C213EF5B64C3D8185813CDED6A33B313ECF3A2C3C913ED47229BC40A9603F81CE7C3F19AE7F3FCFF77F3F2EFF7F3FEBFF7F3F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3F107C75BF7FFC7F3F4477F53E1E3C213EF5B64C3D8185813CDED6A33B313ECF3A2C3C913ED47229BC40A9603F81CE7C3F19AE7F3FCFF77F3F2EFF7F3FEBFF7F3F4630283F6FE84C3F73EB243F50D3603E323E8F3DA652B53CC75FE53BEC11113BBDFF403FBB7419BFB3CC433FEAC0793F815F7F3FF2EF7F3F65FE7F3FD7FF7F3F107C75BF7FFC7F3F4477F53E1E3C213EF5B64C3D8185813CDED6A33B313ECF3A2C3C913ED47229BC40A9603F81CE7C3F19AE7F3FCFF77F3F2EFF7F3FEBFF7F3F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3FA46A573F3E399F3E7675CC3D5C81013D57D6233C203E4F3B6D12833A5FCBA53940510A3F6A4E733F98B87E3F3CDF7F3FB9FC7F3FACFF7F3FF8FF7F3FFFFF7F3F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3FC381103EC209503F6D4E973EC1FFC13D20B9F53C116E1B3C939B443B0DB1783A26707DBF572F153FEF90743F4FD97E3F83E27F3F0DFD7F3FB5FF7F3FF8FF7F3F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3F107C75BF7FFC7F3F4477F53E1E3C213EF5B64C3D8185813CDED6A33B313ECF3A2C3C913ED47229BC40A9603F81CE7C3F19AE7F3FCFF77F3F2EFF7F3FEBFF7F3F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3F4630283F6FE84C3F73EB243F50D3603E323E8F3DA652B53CC75FE53BEC11113BBDFF403FBB7419BFB3CC433FEAC0793F815F7F3FF2EF7F3F65FE7F3FD7FF7F3F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F4630283F6FE84C3F73EB243F50D3603E323E8F3DA652B53CC75FE53BEC11113BBDFF403FBB7419BFB3CC433FEAC0793F815F7F3FF2EF7F3F65FE7F3FD7FF7F3FA46A573F3E399F3E7675CC3D5C81013D57D6233C203E4F3B6D12833A5FCBA53940510A3F6A4E733F98B87E3F3CDF7F3FB9FC7F3FACFF7F3FF8FF7F3FFFFF7F3F4630283F6FE84C3F73EB243F50D3603E323E8F3DA652B53CC75FE53BEC11113BBDFF403FBB7419BFB3CC433FEAC0793F815F7F3FF2EF7F3F65FE7F3FD7FF7F3FB7C7683F1B54173FF96F4B3EC870813D3ED4A33CDD3DCF3B6912033B5FCB253A3311D5BEEC7B4E3FA5E57A3FF97C7F3FE5F27F3FB0FE7F3FDEFF7F3FFDFF7F3F4630283F6FE84C3F73EB243F50D3603E323E8F3DA652B53CC75FE53BEC11113BBDFF403FBB7419BFB3CC433FEAC0793F815F7F3FF2EF7F3F65FE7F3FD7FF7F3FC381103EC209503F6D4E973EC1FFC13D20B9F53C116E1B3C939B443B0DB1783A26707DBF572F153FEF90743F4FD97E3F83E27F3F0DFD7F3FB5FF7F3FF8FF7F3F4630283F6FE84C3F73EB243F50D3603E323E8F3DA652B53CC75FE53BEC11113BBDFF403FBB7419BFB3CC433FEAC0793F815F7F3FF2EF7F3F65FE7F3FD7FF7F3FCFBD41BFDE1D743FD761C73E882E013EDBCB233DCD3C4F3C5812833B5CCBA53A305527BFB12E9A3EA7CA6B3F69F47D3F94CB7F3FC2FA7F3F7AFF7F3FF3FF7F3F4630283F6FE84C3F73EB243F50D3603E323E8F3DA652B53CC75FE53BEC11113BBDFF403FBB7419BFB3CC433FEAC0793F815F7F3FF2EF7F3F65FE7F3FD7FF7F3F107C75BF7FFC7F3F4477F53E1E3C213EF5B64C3D8185813CDED6A33B313ECF3A2C3C913ED47229BC40A9603F81CE7C3F19AE7F3FCFF77F3F2EFF7F3FEBFF7F3F4630283F6FE84C3F73EB243F50D3603E323E8F3DA652B53CC75FE53BEC11113BBDFF403FBB7419BFB3CC433FEAC0793F815F7F3FF2EF7F3F65FE7F3FD7FF7F3F8C0F8FBE4D78723F698C103F6F20413ED19C753D466C9B3C599BC43B05B1F83AB8CD753F6F3FA4BE3249533FE3677B3F128A7F3F34F47F3FD2FE7F3FE2FF7F3F4630283F6FE84C3F73EB243F50D3603E323E8F3DA652B53CC75FE53BEC11113BBDFF403FBB7419BFB3CC433FEAC0793F815F7F3FF2EF7F3F65FE7F3FD7FF7F3F4630283F6FE84C3F73EB243F50D3603E323E8F3DA652B53CC75FE53BEC11113BBDFF403FBB7419BFB3CC433FEAC0793F815F7F3FF2EF7F3F65FE7F3FD7FF7F3F4630283F6FE84C3F73EB243F50D3603E323E8F3DA652B53CC75FE53BEC11113BBDFF403FBB7419BFB3CC433FEAC0793F815F7F3FF2EF7F3F65FE7F3FD7FF7F3F",
      torch_tensor_32_torch.bfloat16: "seeded sd3-dynamic.pos_embed.proj.bias",
      torch_tensor_32_16_2_2_torch.bfloat16: "seeded sd3-dynamic.pos_embed.proj.weight"
    }
  }
#-}
