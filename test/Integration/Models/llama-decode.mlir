// Exported by tools/export/export_models.py (torch 2.15.0, torch-mlir 20261001).
#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map6 = affine_map<(d0, d1, d2) -> (d2)>
#map7 = affine_map<(d0, d1) -> (d0, d1)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d1, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map15 = affine_map<(d0, d1, d2, d3) -> ()>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#loops1 = {indexing_maps = [#map2], iterator_types = ["parallel"]}
#loops3 = {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops4 = {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]}
#loops6 = {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]}
#loops7 = {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]}
#loops8 = {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]}
#loops9 = {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]}
#loops10 = {indexing_maps = [#map3, #map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops11 = {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops12 = {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops17 = {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]}
#loops19 = {indexing_maps = [#map3, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
#loops20 = {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
#loops21 = {indexing_maps = [#map4, #map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
#loops22 = {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]}
module {
  func.func @main(%arg0: tensor<1x1xi64>, %arg1: tensor<1xi64>, %arg2: tensor<2x1x2x48x16xbf16>, %arg3: tensor<2x1x2x48x16xbf16>) -> (tensor<1x1x168xbf16>, tensor<2x1x2x48x16xbf16>, tensor<2x1x2x48x16xbf16>) {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c168 = arith.constant 168 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<1x4x1x48xf32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<bf16>
    %cst_4 = arith.constant dense<0xFF80> : tensor<bf16>
    %cst_5 = arith.constant dense_resource<torch_tensor_168_64_torch.bfloat16_1> : tensor<168x64xbf16>
    %cst_6 = arith.constant dense_resource<torch_tensor_64_torch.bfloat16_4> : tensor<64xbf16>
    %cst_7 = arith.constant dense_resource<torch_tensor_64_152_torch.bfloat16_1> : tensor<64x152xbf16>
    %cst_8 = arith.constant dense_resource<torch_tensor_152_64_torch.bfloat16_3> : tensor<152x64xbf16>
    %cst_9 = arith.constant dense_resource<torch_tensor_152_64_torch.bfloat16_2> : tensor<152x64xbf16>
    %cst_10 = arith.constant dense_resource<torch_tensor_64_torch.bfloat16_3> : tensor<64xbf16>
    %cst_11 = arith.constant dense_resource<torch_tensor_64_64_torch.bfloat16_3> : tensor<64x64xbf16>
    %cst_12 = arith.constant dense_resource<torch_tensor_32_64_torch.bfloat16_3> : tensor<32x64xbf16>
    %cst_13 = arith.constant dense_resource<torch_tensor_32_64_torch.bfloat16_2> : tensor<32x64xbf16>
    %cst_14 = arith.constant dense_resource<torch_tensor_64_64_torch.bfloat16_2> : tensor<64x64xbf16>
    %cst_15 = arith.constant dense_resource<torch_tensor_64_torch.bfloat16_2> : tensor<64xbf16>
    %cst_16 = arith.constant dense_resource<torch_tensor_64_152_torch.bfloat16> : tensor<64x152xbf16>
    %cst_17 = arith.constant dense_resource<torch_tensor_152_64_torch.bfloat16_1> : tensor<152x64xbf16>
    %cst_18 = arith.constant dense_resource<torch_tensor_152_64_torch.bfloat16> : tensor<152x64xbf16>
    %cst_19 = arith.constant dense_resource<torch_tensor_64_torch.bfloat16_1> : tensor<64xbf16>
    %cst_20 = arith.constant dense_resource<torch_tensor_64_64_torch.bfloat16_1> : tensor<64x64xbf16>
    %cst_21 = arith.constant 0xFFF0000000000000 : f64
    %cst_22 = arith.constant dense_resource<torch_tensor_32_64_torch.bfloat16_1> : tensor<32x64xbf16>
    %cst_23 = arith.constant dense_resource<torch_tensor_32_64_torch.bfloat16> : tensor<32x64xbf16>
    %cst_24 = arith.constant dense_resource<torch_tensor_64_64_torch.bfloat16> : tensor<64x64xbf16>
    %cst_25 = arith.constant dense_resource<torch_tensor_64_torch.bfloat16> : tensor<64xbf16>
    %cst_26 = arith.constant 9.9999999999999995E-7 : f64
    %cst_27 = arith.constant dense_resource<torch_tensor_8_torch.float32> : tensor<8xf32>
    %cst_28 = arith.constant dense_resource<torch_tensor_168_64_torch.bfloat16> : tensor<168x64xbf16>
    %cst_29 = arith.constant 6.400000e+01 : f32
    %cst_30 = arith.constant 5.000000e-01 : f32
    %extracted_slice = tensor.extract_slice %arg2[0, 0, 0, 0, 0] [1, 1, 2, 48, 16] [1, 1, 1, 1, 1] : tensor<2x1x2x48x16xbf16> to tensor<1x1x2x48x16xbf16>
    %extracted_slice_31 = tensor.extract_slice %arg2[1, 0, 0, 0, 0] [1, 1, 2, 48, 16] [1, 1, 1, 1, 1] : tensor<2x1x2x48x16xbf16> to tensor<1x1x2x48x16xbf16>
    %collapsed = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3], [4]] : tensor<1x1x2x48x16xbf16> into tensor<1x2x48x16xbf16>
    %collapsed_32 = tensor.collapse_shape %extracted_slice_31 [[0, 1], [2], [3], [4]] : tensor<1x1x2x48x16xbf16> into tensor<1x2x48x16xbf16>
    %extracted_slice_33 = tensor.extract_slice %arg3[0, 0, 0, 0, 0] [1, 1, 2, 48, 16] [1, 1, 1, 1, 1] : tensor<2x1x2x48x16xbf16> to tensor<1x1x2x48x16xbf16>
    %extracted_slice_34 = tensor.extract_slice %arg3[1, 0, 0, 0, 0] [1, 1, 2, 48, 16] [1, 1, 1, 1, 1] : tensor<2x1x2x48x16xbf16> to tensor<1x1x2x48x16xbf16>
    %collapsed_35 = tensor.collapse_shape %extracted_slice_33 [[0, 1], [2], [3], [4]] : tensor<1x1x2x48x16xbf16> into tensor<1x2x48x16xbf16>
    %collapsed_36 = tensor.collapse_shape %extracted_slice_34 [[0, 1], [2], [3], [4]] : tensor<1x1x2x48x16xbf16> into tensor<1x2x48x16xbf16>
    %0 = tensor.empty() : tensor<1x1x64xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x1xi64>) outs(%0 : tensor<1x1x64xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %221 = arith.index_cast %in : i64 to index
      %222 = linalg.index 2 : index
      %223 = arith.cmpi slt, %221, %c168 : index
      cf.assert %223, "index must be smaller than dim size"
      %224 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %224, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_28[%221, %222] : tensor<168x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x1x64xbf16>
    %2 = tensor.empty() : tensor<1xi64>
    %3 = linalg.generic #loops1 outs(%2 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %4 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%3, %arg1 : tensor<1xi64>, tensor<1xi64>) outs(%2 : tensor<1xi64>) {
    ^bb0(%in: i64, %in_142: i64, %out: i64):
      %221 = arith.addi %in, %in_142 : i64
      linalg.yield %221 : i64
    } -> tensor<1xi64>
    %5 = tensor.empty() : tensor<48xi64>
    %6 = linalg.generic #loops1 outs(%5 : tensor<48xi64>) {
    ^bb0(%out: i64):
      %221 = linalg.index 0 : index
      %222 = arith.index_cast %221 : index to i64
      linalg.yield %222 : i64
    } -> tensor<48xi64>
    %expanded = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_37 = tensor.expand_shape %6 [[0, 1, 2, 3]] output_shape [1, 1, 1, 48] : tensor<48xi64> into tensor<1x1x1x48xi64>
    %7 = tensor.empty() : tensor<1x1x1x48xi1>
    %8 = linalg.generic #loops3 ins(%expanded_37, %expanded : tensor<1x1x1x48xi64>, tensor<1x1x1x1xi64>) outs(%7 : tensor<1x1x1x48xi1>) {
    ^bb0(%in: i64, %in_142: i64, %out: i1):
      %221 = arith.cmpi sle, %in, %in_142 : i64
      linalg.yield %221 : i1
    } -> tensor<1x1x1x48xi1>
    %expanded_38 = tensor.expand_shape %arg1 [[0, 1, 2]] output_shape [1, 1, 1] : tensor<1xi64> into tensor<1x1x1xi64>
    %9 = tensor.empty() : tensor<1x1x1xf32>
    %10 = linalg.generic #loops4 ins(%expanded_38 : tensor<1x1x1xi64>) outs(%9 : tensor<1x1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %221 = arith.sitofp %in : i64 to f32
      linalg.yield %221 : f32
    } -> tensor<1x1x1xf32>
    %11 = tensor.empty() : tensor<1x1x8xf32>
    %12 = linalg.generic {indexing_maps = [#map5, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %cst_27 : tensor<1x1x1xf32>, tensor<8xf32>) outs(%11 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %in_142: f32, %out: f32):
      %221 = arith.mulf %in, %in_142 : f32
      linalg.yield %221 : f32
    } -> tensor<1x1x8xf32>
    %concat = tensor.concat dim(2) %12, %12 : (tensor<1x1x8xf32>, tensor<1x1x8xf32>) -> tensor<1x1x16xf32>
    %13 = tensor.empty() : tensor<1x1x16xf32>
    %14 = linalg.generic #loops4 ins(%concat : tensor<1x1x16xf32>) outs(%13 : tensor<1x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = math.cos %in : f32
      linalg.yield %221 : f32
    } -> tensor<1x1x16xf32>
    %15 = linalg.generic #loops4 ins(%concat : tensor<1x1x16xf32>) outs(%13 : tensor<1x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = math.sin %in : f32
      linalg.yield %221 : f32
    } -> tensor<1x1x16xf32>
    %16 = tensor.empty() : tensor<1x1x16xbf16>
    %17 = linalg.generic #loops4 ins(%14 : tensor<1x1x16xf32>) outs(%16 : tensor<1x1x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %221 = arith.truncf %in : f32 to bf16
      linalg.yield %221 : bf16
    } -> tensor<1x1x16xbf16>
    %18 = linalg.generic #loops4 ins(%15 : tensor<1x1x16xf32>) outs(%16 : tensor<1x1x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %221 = arith.truncf %in : f32 to bf16
      linalg.yield %221 : bf16
    } -> tensor<1x1x16xbf16>
    %19 = tensor.empty() : tensor<1x1x64xf32>
    %20 = linalg.generic #loops4 ins(%1 : tensor<1x1x64xbf16>) outs(%19 : tensor<1x1x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %221 = arith.extf %in : bf16 to f32
      linalg.yield %221 : f32
    } -> tensor<1x1x64xf32>
    %21 = linalg.generic #loops4 ins(%20 : tensor<1x1x64xf32>) outs(%19 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %221 : f32
    } -> tensor<1x1x64xf32>
    %22 = linalg.fill ins(%cst : f32) outs(%9 : tensor<1x1x1xf32>) -> tensor<1x1x1xf32>
    %23 = linalg.generic #loops6 ins(%21 : tensor<1x1x64xf32>) outs(%22 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = arith.addf %in, %out : f32
      linalg.yield %221 : f32
    } -> tensor<1x1x1xf32>
    %24 = linalg.generic #loops4 ins(%23 : tensor<1x1x1xf32>) outs(%9 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = arith.divf %in, %cst_29 : f32
      linalg.yield %221 : f32
    } -> tensor<1x1x1xf32>
    %25 = linalg.generic #loops4 ins(%24 : tensor<1x1x1xf32>) outs(%9 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = arith.truncf %cst_26 : f64 to f32
      %222 = arith.addf %in, %221 : f32
      linalg.yield %222 : f32
    } -> tensor<1x1x1xf32>
    %26 = linalg.generic #loops4 ins(%25 : tensor<1x1x1xf32>) outs(%9 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = math.rsqrt %in : f32
      linalg.yield %221 : f32
    } -> tensor<1x1x1xf32>
    %27 = linalg.generic #loops7 ins(%20, %26 : tensor<1x1x64xf32>, tensor<1x1x1xf32>) outs(%19 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32, %in_142: f32, %out: f32):
      %221 = arith.mulf %in, %in_142 : f32
      linalg.yield %221 : f32
    } -> tensor<1x1x64xf32>
    %28 = linalg.generic #loops4 ins(%27 : tensor<1x1x64xf32>) outs(%0 : tensor<1x1x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %221 = arith.truncf %in : f32 to bf16
      linalg.yield %221 : bf16
    } -> tensor<1x1x64xbf16>
    %29 = linalg.generic #loops8 ins(%cst_25, %28 : tensor<64xbf16>, tensor<1x1x64xbf16>) outs(%0 : tensor<1x1x64xbf16>) {
    ^bb0(%in: bf16, %in_142: bf16, %out: bf16):
      %221 = arith.mulf %in, %in_142 : bf16
      linalg.yield %221 : bf16
    } -> tensor<1x1x64xbf16>
    %30 = tensor.empty() : tensor<64x64xbf16>
    %transposed = linalg.transpose ins(%cst_24 : tensor<64x64xbf16>) outs(%30 : tensor<64x64xbf16>) permutation = [1, 0] 
    %collapsed_39 = tensor.collapse_shape %29 [[0], [1, 2]] : tensor<1x1x64xbf16> into tensor<1x64xbf16>
    %31 = tensor.empty() : tensor<1x64xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<1x64xf32>) -> tensor<1x64xf32>
    %33 = linalg.matmul ins(%collapsed_39, %transposed : tensor<1x64xbf16>, tensor<64x64xbf16>) outs(%32 : tensor<1x64xf32>) -> tensor<1x64xf32>
    %34 = tensor.empty() : tensor<1x64xbf16>
    %35 = linalg.generic #loops9 ins(%33 : tensor<1x64xf32>) outs(%34 : tensor<1x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %221 = arith.truncf %in : f32 to bf16
      linalg.yield %221 : bf16
    } -> tensor<1x64xbf16>
    %expanded_40 = tensor.expand_shape %35 [[0], [1, 2, 3]] output_shape [1, 1, 4, 16] : tensor<1x64xbf16> into tensor<1x1x4x16xbf16>
    %36 = tensor.empty() : tensor<1x4x1x16xbf16>
    %transposed_41 = linalg.transpose ins(%expanded_40 : tensor<1x1x4x16xbf16>) outs(%36 : tensor<1x4x1x16xbf16>) permutation = [0, 2, 1, 3] 
    %37 = tensor.empty() : tensor<64x32xbf16>
    %transposed_42 = linalg.transpose ins(%cst_23 : tensor<32x64xbf16>) outs(%37 : tensor<64x32xbf16>) permutation = [1, 0] 
    %38 = tensor.empty() : tensor<1x32xf32>
    %39 = linalg.fill ins(%cst : f32) outs(%38 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %40 = linalg.matmul ins(%collapsed_39, %transposed_42 : tensor<1x64xbf16>, tensor<64x32xbf16>) outs(%39 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %41 = tensor.empty() : tensor<1x32xbf16>
    %42 = linalg.generic #loops9 ins(%40 : tensor<1x32xf32>) outs(%41 : tensor<1x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %221 = arith.truncf %in : f32 to bf16
      linalg.yield %221 : bf16
    } -> tensor<1x32xbf16>
    %expanded_43 = tensor.expand_shape %42 [[0], [1, 2, 3]] output_shape [1, 1, 2, 16] : tensor<1x32xbf16> into tensor<1x1x2x16xbf16>
    %43 = tensor.empty() : tensor<1x2x1x16xbf16>
    %transposed_44 = linalg.transpose ins(%expanded_43 : tensor<1x1x2x16xbf16>) outs(%43 : tensor<1x2x1x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_45 = linalg.transpose ins(%cst_22 : tensor<32x64xbf16>) outs(%37 : tensor<64x32xbf16>) permutation = [1, 0] 
    %44 = linalg.matmul ins(%collapsed_39, %transposed_45 : tensor<1x64xbf16>, tensor<64x32xbf16>) outs(%39 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %45 = linalg.generic #loops9 ins(%44 : tensor<1x32xf32>) outs(%41 : tensor<1x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %221 = arith.truncf %in : f32 to bf16
      linalg.yield %221 : bf16
    } -> tensor<1x32xbf16>
    %expanded_46 = tensor.expand_shape %45 [[0], [1, 2, 3]] output_shape [1, 1, 2, 16] : tensor<1x32xbf16> into tensor<1x1x2x16xbf16>
    %transposed_47 = linalg.transpose ins(%expanded_46 : tensor<1x1x2x16xbf16>) outs(%43 : tensor<1x2x1x16xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_48 = tensor.expand_shape %17 [[0], [1, 2], [3]] output_shape [1, 1, 1, 16] : tensor<1x1x16xbf16> into tensor<1x1x1x16xbf16>
    %expanded_49 = tensor.expand_shape %18 [[0], [1, 2], [3]] output_shape [1, 1, 1, 16] : tensor<1x1x16xbf16> into tensor<1x1x1x16xbf16>
    %46 = linalg.generic #loops10 ins(%transposed_41, %expanded_48 : tensor<1x4x1x16xbf16>, tensor<1x1x1x16xbf16>) outs(%36 : tensor<1x4x1x16xbf16>) {
    ^bb0(%in: bf16, %in_142: bf16, %out: bf16):
      %221 = arith.mulf %in, %in_142 : bf16
      linalg.yield %221 : bf16
    } -> tensor<1x4x1x16xbf16>
    %extracted_slice_50 = tensor.extract_slice %transposed_41[0, 0, 0, 0] [1, 4, 1, 8] [1, 1, 1, 1] : tensor<1x4x1x16xbf16> to tensor<1x4x1x8xbf16>
    %extracted_slice_51 = tensor.extract_slice %transposed_41[0, 0, 0, 8] [1, 4, 1, 8] [1, 1, 1, 1] : tensor<1x4x1x16xbf16> to tensor<1x4x1x8xbf16>
    %47 = tensor.empty() : tensor<1x4x1x8xbf16>
    %48 = linalg.generic #loops11 ins(%extracted_slice_51 : tensor<1x4x1x8xbf16>) outs(%47 : tensor<1x4x1x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %221 = arith.negf %in : bf16
      linalg.yield %221 : bf16
    } -> tensor<1x4x1x8xbf16>
    %concat_52 = tensor.concat dim(3) %48, %extracted_slice_50 : (tensor<1x4x1x8xbf16>, tensor<1x4x1x8xbf16>) -> tensor<1x4x1x16xbf16>
    %49 = linalg.generic #loops10 ins(%concat_52, %expanded_49 : tensor<1x4x1x16xbf16>, tensor<1x1x1x16xbf16>) outs(%36 : tensor<1x4x1x16xbf16>) {
    ^bb0(%in: bf16, %in_142: bf16, %out: bf16):
      %221 = arith.mulf %in, %in_142 : bf16
      linalg.yield %221 : bf16
    } -> tensor<1x4x1x16xbf16>
    %50 = linalg.generic #loops12 ins(%46, %49 : tensor<1x4x1x16xbf16>, tensor<1x4x1x16xbf16>) outs(%36 : tensor<1x4x1x16xbf16>) {
    ^bb0(%in: bf16, %in_142: bf16, %out: bf16):
      %221 = arith.addf %in, %in_142 : bf16
      linalg.yield %221 : bf16
    } -> tensor<1x4x1x16xbf16>
    %51 = linalg.generic #loops10 ins(%transposed_44, %expanded_48 : tensor<1x2x1x16xbf16>, tensor<1x1x1x16xbf16>) outs(%43 : tensor<1x2x1x16xbf16>) {
    ^bb0(%in: bf16, %in_142: bf16, %out: bf16):
      %221 = arith.mulf %in, %in_142 : bf16
      linalg.yield %221 : bf16
    } -> tensor<1x2x1x16xbf16>
    %extracted_slice_53 = tensor.extract_slice %transposed_44[0, 0, 0, 0] [1, 2, 1, 8] [1, 1, 1, 1] : tensor<1x2x1x16xbf16> to tensor<1x2x1x8xbf16>
    %extracted_slice_54 = tensor.extract_slice %transposed_44[0, 0, 0, 8] [1, 2, 1, 8] [1, 1, 1, 1] : tensor<1x2x1x16xbf16> to tensor<1x2x1x8xbf16>
    %52 = tensor.empty() : tensor<1x2x1x8xbf16>
    %53 = linalg.generic #loops11 ins(%extracted_slice_54 : tensor<1x2x1x8xbf16>) outs(%52 : tensor<1x2x1x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %221 = arith.negf %in : bf16
      linalg.yield %221 : bf16
    } -> tensor<1x2x1x8xbf16>
    %concat_55 = tensor.concat dim(3) %53, %extracted_slice_53 : (tensor<1x2x1x8xbf16>, tensor<1x2x1x8xbf16>) -> tensor<1x2x1x16xbf16>
    %54 = linalg.generic #loops10 ins(%concat_55, %expanded_49 : tensor<1x2x1x16xbf16>, tensor<1x1x1x16xbf16>) outs(%43 : tensor<1x2x1x16xbf16>) {
    ^bb0(%in: bf16, %in_142: bf16, %out: bf16):
      %221 = arith.mulf %in, %in_142 : bf16
      linalg.yield %221 : bf16
    } -> tensor<1x2x1x16xbf16>
    %55 = linalg.generic #loops12 ins(%51, %54 : tensor<1x2x1x16xbf16>, tensor<1x2x1x16xbf16>) outs(%43 : tensor<1x2x1x16xbf16>) {
    ^bb0(%in: bf16, %in_142: bf16, %out: bf16):
      %221 = arith.addf %in, %in_142 : bf16
      linalg.yield %221 : bf16
    } -> tensor<1x2x1x16xbf16>
    %56 = tensor.empty() : tensor<16xi64>
    %57 = linalg.generic #loops1 outs(%56 : tensor<16xi64>) {
    ^bb0(%out: i64):
      %221 = linalg.index 0 : index
      %222 = arith.index_cast %221 : index to i64
      linalg.yield %222 : i64
    } -> tensor<16xi64>
    %58 = tensor.empty() : tensor<2xi64>
    %59 = linalg.generic #loops1 outs(%58 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %221 = linalg.index 0 : index
      %222 = arith.index_cast %221 : index to i64
      linalg.yield %222 : i64
    } -> tensor<2xi64>
    %60 = tensor.empty() : tensor<1x2x1x16xi64>
    %expanded_56 = tensor.expand_shape %3 [[0, 1]] output_shape [1, 1] : tensor<1xi64> into tensor<1x1xi64>
    %61 = linalg.generic {indexing_maps = [#map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_56 : tensor<1x1xi64>) outs(%60 : tensor<1x2x1x16xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<1x2x1x16xi64>
    %collapsed_57 = tensor.collapse_shape %61 [[0, 1, 2, 3]] : tensor<1x2x1x16xi64> into tensor<32xi64>
    %expanded_58 = tensor.expand_shape %59 [[0, 1]] output_shape [2, 1] : tensor<2xi64> into tensor<2x1xi64>
    %62 = linalg.generic {indexing_maps = [#map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_58 : tensor<2x1xi64>) outs(%60 : tensor<1x2x1x16xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<1x2x1x16xi64>
    %collapsed_59 = tensor.collapse_shape %62 [[0, 1, 2, 3]] : tensor<1x2x1x16xi64> into tensor<32xi64>
    %63 = linalg.generic {indexing_maps = [#map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<1xi64>) outs(%60 : tensor<1x2x1x16xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<1x2x1x16xi64>
    %collapsed_60 = tensor.collapse_shape %63 [[0, 1, 2, 3]] : tensor<1x2x1x16xi64> into tensor<32xi64>
    %64 = linalg.generic {indexing_maps = [#map12, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<16xi64>) outs(%60 : tensor<1x2x1x16xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<1x2x1x16xi64>
    %collapsed_61 = tensor.collapse_shape %64 [[0, 1, 2, 3]] : tensor<1x2x1x16xi64> into tensor<32xi64>
    %expanded_62 = tensor.expand_shape %collapsed_57 [[0, 1]] output_shape [32, 1] : tensor<32xi64> into tensor<32x1xi64>
    %expanded_63 = tensor.expand_shape %collapsed_59 [[0, 1]] output_shape [32, 1] : tensor<32xi64> into tensor<32x1xi64>
    %expanded_64 = tensor.expand_shape %collapsed_60 [[0, 1]] output_shape [32, 1] : tensor<32xi64> into tensor<32x1xi64>
    %expanded_65 = tensor.expand_shape %collapsed_61 [[0, 1]] output_shape [32, 1] : tensor<32xi64> into tensor<32x1xi64>
    %concat_66 = tensor.concat dim(1) %expanded_62, %expanded_63, %expanded_64, %expanded_65 : (tensor<32x1xi64>, tensor<32x1xi64>, tensor<32x1xi64>, tensor<32x1xi64>) -> tensor<32x4xi64>
    %collapsed_67 = tensor.collapse_shape %55 [[0, 1, 2, 3]] : tensor<1x2x1x16xbf16> into tensor<32xbf16>
    %expanded_68 = tensor.expand_shape %collapsed_67 [[0, 1, 2, 3, 4]] output_shape [32, 1, 1, 1, 1] : tensor<32xbf16> into tensor<32x1x1x1x1xbf16>
    %65 = tm_tensor.scatter {dimension_map = array<i64: 0, 1, 2, 3>} unique_indices(true) ins(%expanded_68, %concat_66 : tensor<32x1x1x1x1xbf16>, tensor<32x4xi64>) outs(%collapsed : tensor<1x2x48x16xbf16>) {
    ^bb0(%arg4: bf16, %arg5: bf16):
      tm_tensor.yield %arg4 : bf16
    } -> tensor<1x2x48x16xbf16>
    %collapsed_69 = tensor.collapse_shape %transposed_47 [[0, 1, 2, 3]] : tensor<1x2x1x16xbf16> into tensor<32xbf16>
    %expanded_70 = tensor.expand_shape %collapsed_69 [[0, 1, 2, 3, 4]] output_shape [32, 1, 1, 1, 1] : tensor<32xbf16> into tensor<32x1x1x1x1xbf16>
    %66 = tm_tensor.scatter {dimension_map = array<i64: 0, 1, 2, 3>} unique_indices(true) ins(%expanded_70, %concat_66 : tensor<32x1x1x1x1xbf16>, tensor<32x4xi64>) outs(%collapsed_35 : tensor<1x2x48x16xbf16>) {
    ^bb0(%arg4: bf16, %arg5: bf16):
      tm_tensor.yield %arg4 : bf16
    } -> tensor<1x2x48x16xbf16>
    %67 = tensor.empty() : tensor<1x2x2x48x16xbf16>
    %68 = linalg.generic #loops17 ins(%65 : tensor<1x2x48x16xbf16>) outs(%67 : tensor<1x2x2x48x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x2x2x48x16xbf16>
    %collapsed_71 = tensor.collapse_shape %68 [[0], [1, 2], [3], [4]] : tensor<1x2x2x48x16xbf16> into tensor<1x4x48x16xbf16>
    %69 = linalg.generic #loops17 ins(%66 : tensor<1x2x48x16xbf16>) outs(%67 : tensor<1x2x2x48x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x2x2x48x16xbf16>
    %collapsed_72 = tensor.collapse_shape %69 [[0], [1, 2], [3], [4]] : tensor<1x2x2x48x16xbf16> into tensor<1x4x48x16xbf16>
    %70 = tensor.empty() : tensor<1x1x1x48xbf16>
    %71 = linalg.generic {indexing_maps = [#map3, #map15, #map15, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %cst_3, %cst_4 : tensor<1x1x1x48xi1>, tensor<bf16>, tensor<bf16>) outs(%70 : tensor<1x1x1x48xbf16>) {
    ^bb0(%in: i1, %in_142: bf16, %in_143: bf16, %out: bf16):
      %221 = arith.select %in, %in_142, %in_143 : bf16
      linalg.yield %221 : bf16
    } -> tensor<1x1x1x48xbf16>
    %72 = tensor.empty() : tensor<1x4x1x16xf32>
    %73 = linalg.generic #loops11 ins(%50 : tensor<1x4x1x16xbf16>) outs(%72 : tensor<1x4x1x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %221 = arith.extf %in : bf16 to f32
      linalg.yield %221 : f32
    } -> tensor<1x4x1x16xf32>
    %74 = tensor.empty() : tensor<1x4x48x16xf32>
    %75 = linalg.generic #loops11 ins(%collapsed_71 : tensor<1x4x48x16xbf16>) outs(%74 : tensor<1x4x48x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %221 = arith.extf %in : bf16 to f32
      linalg.yield %221 : f32
    } -> tensor<1x4x48x16xf32>
    %76 = linalg.generic #loops11 ins(%collapsed_72 : tensor<1x4x48x16xbf16>) outs(%74 : tensor<1x4x48x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %221 = arith.extf %in : bf16 to f32
      linalg.yield %221 : f32
    } -> tensor<1x4x48x16xf32>
    %77 = linalg.generic #loops11 ins(%73 : tensor<1x4x1x16xf32>) outs(%72 : tensor<1x4x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = arith.mulf %in, %cst_30 : f32
      linalg.yield %221 : f32
    } -> tensor<1x4x1x16xf32>
    %78 = tensor.empty() : tensor<1x4x16x48xf32>
    %transposed_73 = linalg.transpose ins(%75 : tensor<1x4x48x16xf32>) outs(%78 : tensor<1x4x16x48xf32>) permutation = [0, 1, 3, 2] 
    %79 = linalg.generic #loops11 ins(%transposed_73 : tensor<1x4x16x48xf32>) outs(%78 : tensor<1x4x16x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = arith.mulf %in, %cst_30 : f32
      linalg.yield %221 : f32
    } -> tensor<1x4x16x48xf32>
    %collapsed_74 = tensor.collapse_shape %77 [[0, 1], [2], [3]] : tensor<1x4x1x16xf32> into tensor<4x1x16xf32>
    %collapsed_75 = tensor.collapse_shape %79 [[0, 1], [2], [3]] : tensor<1x4x16x48xf32> into tensor<4x16x48xf32>
    %80 = tensor.empty() : tensor<4x1x48xf32>
    %81 = linalg.fill ins(%cst : f32) outs(%80 : tensor<4x1x48xf32>) -> tensor<4x1x48xf32>
    %82 = linalg.batch_matmul ins(%collapsed_74, %collapsed_75 : tensor<4x1x16xf32>, tensor<4x16x48xf32>) outs(%81 : tensor<4x1x48xf32>) -> tensor<4x1x48xf32>
    %expanded_76 = tensor.expand_shape %82 [[0, 1], [2], [3]] output_shape [1, 4, 1, 48] : tensor<4x1x48xf32> into tensor<1x4x1x48xf32>
    %83 = tensor.empty() : tensor<1x4x1x48xf32>
    %84 = linalg.generic #loops10 ins(%expanded_76, %71 : tensor<1x4x1x48xf32>, tensor<1x1x1x48xbf16>) outs(%83 : tensor<1x4x1x48xf32>) {
    ^bb0(%in: f32, %in_142: bf16, %out: f32):
      %221 = arith.extf %in_142 : bf16 to f32
      %222 = arith.addf %in, %221 : f32
      linalg.yield %222 : f32
    } -> tensor<1x4x1x48xf32>
    %85 = tensor.empty() : tensor<1x4x1xi64>
    %86 = linalg.fill ins(%c0_i64 : i64) outs(%85 : tensor<1x4x1xi64>) -> tensor<1x4x1xi64>
    %87 = tensor.empty() : tensor<1x4x1xf32>
    %88 = linalg.fill ins(%cst_0 : f32) outs(%87 : tensor<1x4x1xf32>) -> tensor<1x4x1xf32>
    %89:2 = linalg.generic #loops19 ins(%84 : tensor<1x4x1x48xf32>) outs(%88, %86 : tensor<1x4x1xf32>, tensor<1x4x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_142: i64):
      %221 = linalg.index 3 : index
      %222 = arith.index_cast %221 : index to i64
      %223 = arith.maximumf %in, %out : f32
      %224 = arith.cmpf ogt, %in, %out : f32
      %225 = arith.select %224, %222, %out_142 : i64
      linalg.yield %223, %225 : f32, i64
    } -> (tensor<1x4x1xf32>, tensor<1x4x1xi64>)
    %expanded_77 = tensor.expand_shape %89#0 [[0], [1], [2, 3]] output_shape [1, 4, 1, 1] : tensor<1x4x1xf32> into tensor<1x4x1x1xf32>
    %90 = linalg.generic #loops3 ins(%84, %expanded_77 : tensor<1x4x1x48xf32>, tensor<1x4x1x1xf32>) outs(%83 : tensor<1x4x1x48xf32>) {
    ^bb0(%in: f32, %in_142: f32, %out: f32):
      %221 = arith.subf %in, %in_142 : f32
      linalg.yield %221 : f32
    } -> tensor<1x4x1x48xf32>
    %91 = linalg.generic #loops11 ins(%90 : tensor<1x4x1x48xf32>) outs(%83 : tensor<1x4x1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = math.exp %in : f32
      linalg.yield %221 : f32
    } -> tensor<1x4x1x48xf32>
    %92 = tensor.empty() : tensor<1x4x1x1xf32>
    %93 = linalg.fill ins(%cst : f32) outs(%92 : tensor<1x4x1x1xf32>) -> tensor<1x4x1x1xf32>
    %94 = linalg.generic #loops20 ins(%91 : tensor<1x4x1x48xf32>) outs(%93 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = arith.addf %in, %out : f32
      linalg.yield %221 : f32
    } -> tensor<1x4x1x1xf32>
    %95 = linalg.generic #loops3 ins(%91, %94 : tensor<1x4x1x48xf32>, tensor<1x4x1x1xf32>) outs(%83 : tensor<1x4x1x48xf32>) {
    ^bb0(%in: f32, %in_142: f32, %out: f32):
      %221 = arith.divf %in, %in_142 : f32
      linalg.yield %221 : f32
    } -> tensor<1x4x1x48xf32>
    %96 = tensor.empty() : tensor<1x4x1x48xi1>
    %97 = linalg.generic #loops11 ins(%84 : tensor<1x4x1x48xf32>) outs(%96 : tensor<1x4x1x48xi1>) {
    ^bb0(%in: f32, %out: i1):
      %221 = arith.extf %in : f32 to f64
      %222 = arith.cmpf oeq, %221, %cst_21 : f64
      linalg.yield %222 : i1
    } -> tensor<1x4x1x48xi1>
    %98 = tensor.empty() : tensor<1x4x1x1xi1>
    %99 = linalg.fill ins(%true : i1) outs(%98 : tensor<1x4x1x1xi1>) -> tensor<1x4x1x1xi1>
    %100 = linalg.generic #loops20 ins(%97 : tensor<1x4x1x48xi1>) outs(%99 : tensor<1x4x1x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %221 = arith.andi %in, %out : i1
      linalg.yield %221 : i1
    } -> tensor<1x4x1x1xi1>
    %101 = linalg.generic #loops21 ins(%100, %cst_2, %95 : tensor<1x4x1x1xi1>, tensor<1x4x1x48xf32>, tensor<1x4x1x48xf32>) outs(%83 : tensor<1x4x1x48xf32>) {
    ^bb0(%in: i1, %in_142: f32, %in_143: f32, %out: f32):
      %221 = arith.select %in, %in_142, %in_143 : f32
      linalg.yield %221 : f32
    } -> tensor<1x4x1x48xf32>
    %collapsed_78 = tensor.collapse_shape %101 [[0, 1], [2], [3]] : tensor<1x4x1x48xf32> into tensor<4x1x48xf32>
    %collapsed_79 = tensor.collapse_shape %76 [[0, 1], [2], [3]] : tensor<1x4x48x16xf32> into tensor<4x48x16xf32>
    %102 = tensor.empty() : tensor<4x1x16xf32>
    %103 = linalg.fill ins(%cst : f32) outs(%102 : tensor<4x1x16xf32>) -> tensor<4x1x16xf32>
    %104 = linalg.batch_matmul ins(%collapsed_78, %collapsed_79 : tensor<4x1x48xf32>, tensor<4x48x16xf32>) outs(%103 : tensor<4x1x16xf32>) -> tensor<4x1x16xf32>
    %expanded_80 = tensor.expand_shape %104 [[0, 1], [2], [3]] output_shape [1, 4, 1, 16] : tensor<4x1x16xf32> into tensor<1x4x1x16xf32>
    %105 = linalg.generic #loops11 ins(%expanded_80 : tensor<1x4x1x16xf32>) outs(%36 : tensor<1x4x1x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %221 = arith.truncf %in : f32 to bf16
      linalg.yield %221 : bf16
    } -> tensor<1x4x1x16xbf16>
    %106 = tensor.empty() : tensor<1x1x4x16xbf16>
    %transposed_81 = linalg.transpose ins(%105 : tensor<1x4x1x16xbf16>) outs(%106 : tensor<1x1x4x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_82 = linalg.transpose ins(%cst_20 : tensor<64x64xbf16>) outs(%30 : tensor<64x64xbf16>) permutation = [1, 0] 
    %collapsed_83 = tensor.collapse_shape %transposed_81 [[0], [1, 2, 3]] : tensor<1x1x4x16xbf16> into tensor<1x64xbf16>
    %107 = linalg.matmul ins(%collapsed_83, %transposed_82 : tensor<1x64xbf16>, tensor<64x64xbf16>) outs(%32 : tensor<1x64xf32>) -> tensor<1x64xf32>
    %108 = linalg.generic #loops9 ins(%107 : tensor<1x64xf32>) outs(%34 : tensor<1x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %221 = arith.truncf %in : f32 to bf16
      linalg.yield %221 : bf16
    } -> tensor<1x64xbf16>
    %expanded_84 = tensor.expand_shape %108 [[0], [1, 2]] output_shape [1, 1, 64] : tensor<1x64xbf16> into tensor<1x1x64xbf16>
    %109 = linalg.generic #loops22 ins(%1, %expanded_84 : tensor<1x1x64xbf16>, tensor<1x1x64xbf16>) outs(%0 : tensor<1x1x64xbf16>) {
    ^bb0(%in: bf16, %in_142: bf16, %out: bf16):
      %221 = arith.addf %in, %in_142 : bf16
      linalg.yield %221 : bf16
    } -> tensor<1x1x64xbf16>
    %110 = linalg.generic #loops4 ins(%109 : tensor<1x1x64xbf16>) outs(%19 : tensor<1x1x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %221 = arith.extf %in : bf16 to f32
      linalg.yield %221 : f32
    } -> tensor<1x1x64xf32>
    %111 = linalg.generic #loops4 ins(%110 : tensor<1x1x64xf32>) outs(%19 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %221 : f32
    } -> tensor<1x1x64xf32>
    %112 = linalg.generic #loops6 ins(%111 : tensor<1x1x64xf32>) outs(%22 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = arith.addf %in, %out : f32
      linalg.yield %221 : f32
    } -> tensor<1x1x1xf32>
    %113 = linalg.generic #loops4 ins(%112 : tensor<1x1x1xf32>) outs(%9 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = arith.divf %in, %cst_29 : f32
      linalg.yield %221 : f32
    } -> tensor<1x1x1xf32>
    %114 = linalg.generic #loops4 ins(%113 : tensor<1x1x1xf32>) outs(%9 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = arith.truncf %cst_26 : f64 to f32
      %222 = arith.addf %in, %221 : f32
      linalg.yield %222 : f32
    } -> tensor<1x1x1xf32>
    %115 = linalg.generic #loops4 ins(%114 : tensor<1x1x1xf32>) outs(%9 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = math.rsqrt %in : f32
      linalg.yield %221 : f32
    } -> tensor<1x1x1xf32>
    %116 = linalg.generic #loops7 ins(%110, %115 : tensor<1x1x64xf32>, tensor<1x1x1xf32>) outs(%19 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32, %in_142: f32, %out: f32):
      %221 = arith.mulf %in, %in_142 : f32
      linalg.yield %221 : f32
    } -> tensor<1x1x64xf32>
    %117 = linalg.generic #loops4 ins(%116 : tensor<1x1x64xf32>) outs(%0 : tensor<1x1x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %221 = arith.truncf %in : f32 to bf16
      linalg.yield %221 : bf16
    } -> tensor<1x1x64xbf16>
    %118 = linalg.generic #loops8 ins(%cst_19, %117 : tensor<64xbf16>, tensor<1x1x64xbf16>) outs(%0 : tensor<1x1x64xbf16>) {
    ^bb0(%in: bf16, %in_142: bf16, %out: bf16):
      %221 = arith.mulf %in, %in_142 : bf16
      linalg.yield %221 : bf16
    } -> tensor<1x1x64xbf16>
    %119 = tensor.empty() : tensor<64x152xbf16>
    %transposed_85 = linalg.transpose ins(%cst_18 : tensor<152x64xbf16>) outs(%119 : tensor<64x152xbf16>) permutation = [1, 0] 
    %collapsed_86 = tensor.collapse_shape %118 [[0], [1, 2]] : tensor<1x1x64xbf16> into tensor<1x64xbf16>
    %120 = tensor.empty() : tensor<1x152xf32>
    %121 = linalg.fill ins(%cst : f32) outs(%120 : tensor<1x152xf32>) -> tensor<1x152xf32>
    %122 = linalg.matmul ins(%collapsed_86, %transposed_85 : tensor<1x64xbf16>, tensor<64x152xbf16>) outs(%121 : tensor<1x152xf32>) -> tensor<1x152xf32>
    %123 = tensor.empty() : tensor<1x152xbf16>
    %124 = linalg.generic #loops9 ins(%122 : tensor<1x152xf32>) outs(%123 : tensor<1x152xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %221 = arith.truncf %in : f32 to bf16
      linalg.yield %221 : bf16
    } -> tensor<1x152xbf16>
    %expanded_87 = tensor.expand_shape %124 [[0], [1, 2]] output_shape [1, 1, 152] : tensor<1x152xbf16> into tensor<1x1x152xbf16>
    %125 = tensor.empty() : tensor<1x1x152xf32>
    %126 = linalg.generic #loops4 ins(%expanded_87 : tensor<1x1x152xbf16>) outs(%125 : tensor<1x1x152xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %221 = arith.extf %in : bf16 to f32
      linalg.yield %221 : f32
    } -> tensor<1x1x152xf32>
    %127 = linalg.generic #loops4 ins(%126 : tensor<1x1x152xf32>) outs(%125 : tensor<1x1x152xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = arith.negf %in : f32
      %222 = math.exp %221 : f32
      %223 = arith.addf %222, %cst_1 : f32
      %224 = arith.divf %cst_1, %223 : f32
      linalg.yield %224 : f32
    } -> tensor<1x1x152xf32>
    %128 = linalg.generic #loops22 ins(%126, %127 : tensor<1x1x152xf32>, tensor<1x1x152xf32>) outs(%125 : tensor<1x1x152xf32>) {
    ^bb0(%in: f32, %in_142: f32, %out: f32):
      %221 = arith.mulf %in, %in_142 : f32
      linalg.yield %221 : f32
    } -> tensor<1x1x152xf32>
    %129 = tensor.empty() : tensor<1x1x152xbf16>
    %130 = linalg.generic #loops4 ins(%128 : tensor<1x1x152xf32>) outs(%129 : tensor<1x1x152xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %221 = arith.truncf %in : f32 to bf16
      linalg.yield %221 : bf16
    } -> tensor<1x1x152xbf16>
    %transposed_88 = linalg.transpose ins(%cst_17 : tensor<152x64xbf16>) outs(%119 : tensor<64x152xbf16>) permutation = [1, 0] 
    %131 = linalg.matmul ins(%collapsed_86, %transposed_88 : tensor<1x64xbf16>, tensor<64x152xbf16>) outs(%121 : tensor<1x152xf32>) -> tensor<1x152xf32>
    %132 = linalg.generic #loops9 ins(%131 : tensor<1x152xf32>) outs(%123 : tensor<1x152xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %221 = arith.truncf %in : f32 to bf16
      linalg.yield %221 : bf16
    } -> tensor<1x152xbf16>
    %expanded_89 = tensor.expand_shape %132 [[0], [1, 2]] output_shape [1, 1, 152] : tensor<1x152xbf16> into tensor<1x1x152xbf16>
    %133 = linalg.generic #loops22 ins(%130, %expanded_89 : tensor<1x1x152xbf16>, tensor<1x1x152xbf16>) outs(%129 : tensor<1x1x152xbf16>) {
    ^bb0(%in: bf16, %in_142: bf16, %out: bf16):
      %221 = arith.mulf %in, %in_142 : bf16
      linalg.yield %221 : bf16
    } -> tensor<1x1x152xbf16>
    %134 = tensor.empty() : tensor<152x64xbf16>
    %transposed_90 = linalg.transpose ins(%cst_16 : tensor<64x152xbf16>) outs(%134 : tensor<152x64xbf16>) permutation = [1, 0] 
    %collapsed_91 = tensor.collapse_shape %133 [[0], [1, 2]] : tensor<1x1x152xbf16> into tensor<1x152xbf16>
    %135 = linalg.matmul ins(%collapsed_91, %transposed_90 : tensor<1x152xbf16>, tensor<152x64xbf16>) outs(%32 : tensor<1x64xf32>) -> tensor<1x64xf32>
    %136 = linalg.generic #loops9 ins(%135 : tensor<1x64xf32>) outs(%34 : tensor<1x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %221 = arith.truncf %in : f32 to bf16
      linalg.yield %221 : bf16
    } -> tensor<1x64xbf16>
    %expanded_92 = tensor.expand_shape %136 [[0], [1, 2]] output_shape [1, 1, 64] : tensor<1x64xbf16> into tensor<1x1x64xbf16>
    %137 = linalg.generic #loops22 ins(%109, %expanded_92 : tensor<1x1x64xbf16>, tensor<1x1x64xbf16>) outs(%0 : tensor<1x1x64xbf16>) {
    ^bb0(%in: bf16, %in_142: bf16, %out: bf16):
      %221 = arith.addf %in, %in_142 : bf16
      linalg.yield %221 : bf16
    } -> tensor<1x1x64xbf16>
    %138 = linalg.generic #loops4 ins(%137 : tensor<1x1x64xbf16>) outs(%19 : tensor<1x1x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %221 = arith.extf %in : bf16 to f32
      linalg.yield %221 : f32
    } -> tensor<1x1x64xf32>
    %139 = linalg.generic #loops4 ins(%138 : tensor<1x1x64xf32>) outs(%19 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %221 : f32
    } -> tensor<1x1x64xf32>
    %140 = linalg.generic #loops6 ins(%139 : tensor<1x1x64xf32>) outs(%22 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = arith.addf %in, %out : f32
      linalg.yield %221 : f32
    } -> tensor<1x1x1xf32>
    %141 = linalg.generic #loops4 ins(%140 : tensor<1x1x1xf32>) outs(%9 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = arith.divf %in, %cst_29 : f32
      linalg.yield %221 : f32
    } -> tensor<1x1x1xf32>
    %142 = linalg.generic #loops4 ins(%141 : tensor<1x1x1xf32>) outs(%9 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = arith.truncf %cst_26 : f64 to f32
      %222 = arith.addf %in, %221 : f32
      linalg.yield %222 : f32
    } -> tensor<1x1x1xf32>
    %143 = linalg.generic #loops4 ins(%142 : tensor<1x1x1xf32>) outs(%9 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = math.rsqrt %in : f32
      linalg.yield %221 : f32
    } -> tensor<1x1x1xf32>
    %144 = linalg.generic #loops7 ins(%138, %143 : tensor<1x1x64xf32>, tensor<1x1x1xf32>) outs(%19 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32, %in_142: f32, %out: f32):
      %221 = arith.mulf %in, %in_142 : f32
      linalg.yield %221 : f32
    } -> tensor<1x1x64xf32>
    %145 = linalg.generic #loops4 ins(%144 : tensor<1x1x64xf32>) outs(%0 : tensor<1x1x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %221 = arith.truncf %in : f32 to bf16
      linalg.yield %221 : bf16
    } -> tensor<1x1x64xbf16>
    %146 = linalg.generic #loops8 ins(%cst_15, %145 : tensor<64xbf16>, tensor<1x1x64xbf16>) outs(%0 : tensor<1x1x64xbf16>) {
    ^bb0(%in: bf16, %in_142: bf16, %out: bf16):
      %221 = arith.mulf %in, %in_142 : bf16
      linalg.yield %221 : bf16
    } -> tensor<1x1x64xbf16>
    %transposed_93 = linalg.transpose ins(%cst_14 : tensor<64x64xbf16>) outs(%30 : tensor<64x64xbf16>) permutation = [1, 0] 
    %collapsed_94 = tensor.collapse_shape %146 [[0], [1, 2]] : tensor<1x1x64xbf16> into tensor<1x64xbf16>
    %147 = linalg.matmul ins(%collapsed_94, %transposed_93 : tensor<1x64xbf16>, tensor<64x64xbf16>) outs(%32 : tensor<1x64xf32>) -> tensor<1x64xf32>
    %148 = linalg.generic #loops9 ins(%147 : tensor<1x64xf32>) outs(%34 : tensor<1x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %221 = arith.truncf %in : f32 to bf16
      linalg.yield %221 : bf16
    } -> tensor<1x64xbf16>
    %expanded_95 = tensor.expand_shape %148 [[0], [1, 2, 3]] output_shape [1, 1, 4, 16] : tensor<1x64xbf16> into tensor<1x1x4x16xbf16>
    %transposed_96 = linalg.transpose ins(%expanded_95 : tensor<1x1x4x16xbf16>) outs(%36 : tensor<1x4x1x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_97 = linalg.transpose ins(%cst_13 : tensor<32x64xbf16>) outs(%37 : tensor<64x32xbf16>) permutation = [1, 0] 
    %149 = linalg.matmul ins(%collapsed_94, %transposed_97 : tensor<1x64xbf16>, tensor<64x32xbf16>) outs(%39 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %150 = linalg.generic #loops9 ins(%149 : tensor<1x32xf32>) outs(%41 : tensor<1x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %221 = arith.truncf %in : f32 to bf16
      linalg.yield %221 : bf16
    } -> tensor<1x32xbf16>
    %expanded_98 = tensor.expand_shape %150 [[0], [1, 2, 3]] output_shape [1, 1, 2, 16] : tensor<1x32xbf16> into tensor<1x1x2x16xbf16>
    %transposed_99 = linalg.transpose ins(%expanded_98 : tensor<1x1x2x16xbf16>) outs(%43 : tensor<1x2x1x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_100 = linalg.transpose ins(%cst_12 : tensor<32x64xbf16>) outs(%37 : tensor<64x32xbf16>) permutation = [1, 0] 
    %151 = linalg.matmul ins(%collapsed_94, %transposed_100 : tensor<1x64xbf16>, tensor<64x32xbf16>) outs(%39 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %152 = linalg.generic #loops9 ins(%151 : tensor<1x32xf32>) outs(%41 : tensor<1x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %221 = arith.truncf %in : f32 to bf16
      linalg.yield %221 : bf16
    } -> tensor<1x32xbf16>
    %expanded_101 = tensor.expand_shape %152 [[0], [1, 2, 3]] output_shape [1, 1, 2, 16] : tensor<1x32xbf16> into tensor<1x1x2x16xbf16>
    %transposed_102 = linalg.transpose ins(%expanded_101 : tensor<1x1x2x16xbf16>) outs(%43 : tensor<1x2x1x16xbf16>) permutation = [0, 2, 1, 3] 
    %153 = linalg.generic #loops10 ins(%transposed_96, %expanded_48 : tensor<1x4x1x16xbf16>, tensor<1x1x1x16xbf16>) outs(%36 : tensor<1x4x1x16xbf16>) {
    ^bb0(%in: bf16, %in_142: bf16, %out: bf16):
      %221 = arith.mulf %in, %in_142 : bf16
      linalg.yield %221 : bf16
    } -> tensor<1x4x1x16xbf16>
    %extracted_slice_103 = tensor.extract_slice %transposed_96[0, 0, 0, 0] [1, 4, 1, 8] [1, 1, 1, 1] : tensor<1x4x1x16xbf16> to tensor<1x4x1x8xbf16>
    %extracted_slice_104 = tensor.extract_slice %transposed_96[0, 0, 0, 8] [1, 4, 1, 8] [1, 1, 1, 1] : tensor<1x4x1x16xbf16> to tensor<1x4x1x8xbf16>
    %154 = linalg.generic #loops11 ins(%extracted_slice_104 : tensor<1x4x1x8xbf16>) outs(%47 : tensor<1x4x1x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %221 = arith.negf %in : bf16
      linalg.yield %221 : bf16
    } -> tensor<1x4x1x8xbf16>
    %concat_105 = tensor.concat dim(3) %154, %extracted_slice_103 : (tensor<1x4x1x8xbf16>, tensor<1x4x1x8xbf16>) -> tensor<1x4x1x16xbf16>
    %155 = linalg.generic #loops10 ins(%concat_105, %expanded_49 : tensor<1x4x1x16xbf16>, tensor<1x1x1x16xbf16>) outs(%36 : tensor<1x4x1x16xbf16>) {
    ^bb0(%in: bf16, %in_142: bf16, %out: bf16):
      %221 = arith.mulf %in, %in_142 : bf16
      linalg.yield %221 : bf16
    } -> tensor<1x4x1x16xbf16>
    %156 = linalg.generic #loops12 ins(%153, %155 : tensor<1x4x1x16xbf16>, tensor<1x4x1x16xbf16>) outs(%36 : tensor<1x4x1x16xbf16>) {
    ^bb0(%in: bf16, %in_142: bf16, %out: bf16):
      %221 = arith.addf %in, %in_142 : bf16
      linalg.yield %221 : bf16
    } -> tensor<1x4x1x16xbf16>
    %157 = linalg.generic #loops10 ins(%transposed_99, %expanded_48 : tensor<1x2x1x16xbf16>, tensor<1x1x1x16xbf16>) outs(%43 : tensor<1x2x1x16xbf16>) {
    ^bb0(%in: bf16, %in_142: bf16, %out: bf16):
      %221 = arith.mulf %in, %in_142 : bf16
      linalg.yield %221 : bf16
    } -> tensor<1x2x1x16xbf16>
    %extracted_slice_106 = tensor.extract_slice %transposed_99[0, 0, 0, 0] [1, 2, 1, 8] [1, 1, 1, 1] : tensor<1x2x1x16xbf16> to tensor<1x2x1x8xbf16>
    %extracted_slice_107 = tensor.extract_slice %transposed_99[0, 0, 0, 8] [1, 2, 1, 8] [1, 1, 1, 1] : tensor<1x2x1x16xbf16> to tensor<1x2x1x8xbf16>
    %158 = linalg.generic #loops11 ins(%extracted_slice_107 : tensor<1x2x1x8xbf16>) outs(%52 : tensor<1x2x1x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %221 = arith.negf %in : bf16
      linalg.yield %221 : bf16
    } -> tensor<1x2x1x8xbf16>
    %concat_108 = tensor.concat dim(3) %158, %extracted_slice_106 : (tensor<1x2x1x8xbf16>, tensor<1x2x1x8xbf16>) -> tensor<1x2x1x16xbf16>
    %159 = linalg.generic #loops10 ins(%concat_108, %expanded_49 : tensor<1x2x1x16xbf16>, tensor<1x1x1x16xbf16>) outs(%43 : tensor<1x2x1x16xbf16>) {
    ^bb0(%in: bf16, %in_142: bf16, %out: bf16):
      %221 = arith.mulf %in, %in_142 : bf16
      linalg.yield %221 : bf16
    } -> tensor<1x2x1x16xbf16>
    %160 = linalg.generic #loops12 ins(%157, %159 : tensor<1x2x1x16xbf16>, tensor<1x2x1x16xbf16>) outs(%43 : tensor<1x2x1x16xbf16>) {
    ^bb0(%in: bf16, %in_142: bf16, %out: bf16):
      %221 = arith.addf %in, %in_142 : bf16
      linalg.yield %221 : bf16
    } -> tensor<1x2x1x16xbf16>
    %collapsed_109 = tensor.collapse_shape %160 [[0, 1, 2, 3]] : tensor<1x2x1x16xbf16> into tensor<32xbf16>
    %expanded_110 = tensor.expand_shape %collapsed_109 [[0, 1, 2, 3, 4]] output_shape [32, 1, 1, 1, 1] : tensor<32xbf16> into tensor<32x1x1x1x1xbf16>
    %161 = tm_tensor.scatter {dimension_map = array<i64: 0, 1, 2, 3>} unique_indices(true) ins(%expanded_110, %concat_66 : tensor<32x1x1x1x1xbf16>, tensor<32x4xi64>) outs(%collapsed_32 : tensor<1x2x48x16xbf16>) {
    ^bb0(%arg4: bf16, %arg5: bf16):
      tm_tensor.yield %arg4 : bf16
    } -> tensor<1x2x48x16xbf16>
    %collapsed_111 = tensor.collapse_shape %transposed_102 [[0, 1, 2, 3]] : tensor<1x2x1x16xbf16> into tensor<32xbf16>
    %expanded_112 = tensor.expand_shape %collapsed_111 [[0, 1, 2, 3, 4]] output_shape [32, 1, 1, 1, 1] : tensor<32xbf16> into tensor<32x1x1x1x1xbf16>
    %162 = tm_tensor.scatter {dimension_map = array<i64: 0, 1, 2, 3>} unique_indices(true) ins(%expanded_112, %concat_66 : tensor<32x1x1x1x1xbf16>, tensor<32x4xi64>) outs(%collapsed_36 : tensor<1x2x48x16xbf16>) {
    ^bb0(%arg4: bf16, %arg5: bf16):
      tm_tensor.yield %arg4 : bf16
    } -> tensor<1x2x48x16xbf16>
    %163 = linalg.generic #loops17 ins(%161 : tensor<1x2x48x16xbf16>) outs(%67 : tensor<1x2x2x48x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x2x2x48x16xbf16>
    %collapsed_113 = tensor.collapse_shape %163 [[0], [1, 2], [3], [4]] : tensor<1x2x2x48x16xbf16> into tensor<1x4x48x16xbf16>
    %164 = linalg.generic #loops17 ins(%162 : tensor<1x2x48x16xbf16>) outs(%67 : tensor<1x2x2x48x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x2x2x48x16xbf16>
    %collapsed_114 = tensor.collapse_shape %164 [[0], [1, 2], [3], [4]] : tensor<1x2x2x48x16xbf16> into tensor<1x4x48x16xbf16>
    %165 = linalg.generic #loops11 ins(%156 : tensor<1x4x1x16xbf16>) outs(%72 : tensor<1x4x1x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %221 = arith.extf %in : bf16 to f32
      linalg.yield %221 : f32
    } -> tensor<1x4x1x16xf32>
    %166 = linalg.generic #loops11 ins(%collapsed_113 : tensor<1x4x48x16xbf16>) outs(%74 : tensor<1x4x48x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %221 = arith.extf %in : bf16 to f32
      linalg.yield %221 : f32
    } -> tensor<1x4x48x16xf32>
    %167 = linalg.generic #loops11 ins(%collapsed_114 : tensor<1x4x48x16xbf16>) outs(%74 : tensor<1x4x48x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %221 = arith.extf %in : bf16 to f32
      linalg.yield %221 : f32
    } -> tensor<1x4x48x16xf32>
    %168 = linalg.generic #loops11 ins(%165 : tensor<1x4x1x16xf32>) outs(%72 : tensor<1x4x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = arith.mulf %in, %cst_30 : f32
      linalg.yield %221 : f32
    } -> tensor<1x4x1x16xf32>
    %transposed_115 = linalg.transpose ins(%166 : tensor<1x4x48x16xf32>) outs(%78 : tensor<1x4x16x48xf32>) permutation = [0, 1, 3, 2] 
    %169 = linalg.generic #loops11 ins(%transposed_115 : tensor<1x4x16x48xf32>) outs(%78 : tensor<1x4x16x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = arith.mulf %in, %cst_30 : f32
      linalg.yield %221 : f32
    } -> tensor<1x4x16x48xf32>
    %collapsed_116 = tensor.collapse_shape %168 [[0, 1], [2], [3]] : tensor<1x4x1x16xf32> into tensor<4x1x16xf32>
    %collapsed_117 = tensor.collapse_shape %169 [[0, 1], [2], [3]] : tensor<1x4x16x48xf32> into tensor<4x16x48xf32>
    %170 = linalg.batch_matmul ins(%collapsed_116, %collapsed_117 : tensor<4x1x16xf32>, tensor<4x16x48xf32>) outs(%81 : tensor<4x1x48xf32>) -> tensor<4x1x48xf32>
    %expanded_118 = tensor.expand_shape %170 [[0, 1], [2], [3]] output_shape [1, 4, 1, 48] : tensor<4x1x48xf32> into tensor<1x4x1x48xf32>
    %171 = linalg.generic #loops10 ins(%expanded_118, %71 : tensor<1x4x1x48xf32>, tensor<1x1x1x48xbf16>) outs(%83 : tensor<1x4x1x48xf32>) {
    ^bb0(%in: f32, %in_142: bf16, %out: f32):
      %221 = arith.extf %in_142 : bf16 to f32
      %222 = arith.addf %in, %221 : f32
      linalg.yield %222 : f32
    } -> tensor<1x4x1x48xf32>
    %172:2 = linalg.generic #loops19 ins(%171 : tensor<1x4x1x48xf32>) outs(%88, %86 : tensor<1x4x1xf32>, tensor<1x4x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_142: i64):
      %221 = linalg.index 3 : index
      %222 = arith.index_cast %221 : index to i64
      %223 = arith.maximumf %in, %out : f32
      %224 = arith.cmpf ogt, %in, %out : f32
      %225 = arith.select %224, %222, %out_142 : i64
      linalg.yield %223, %225 : f32, i64
    } -> (tensor<1x4x1xf32>, tensor<1x4x1xi64>)
    %expanded_119 = tensor.expand_shape %172#0 [[0], [1], [2, 3]] output_shape [1, 4, 1, 1] : tensor<1x4x1xf32> into tensor<1x4x1x1xf32>
    %173 = linalg.generic #loops3 ins(%171, %expanded_119 : tensor<1x4x1x48xf32>, tensor<1x4x1x1xf32>) outs(%83 : tensor<1x4x1x48xf32>) {
    ^bb0(%in: f32, %in_142: f32, %out: f32):
      %221 = arith.subf %in, %in_142 : f32
      linalg.yield %221 : f32
    } -> tensor<1x4x1x48xf32>
    %174 = linalg.generic #loops11 ins(%173 : tensor<1x4x1x48xf32>) outs(%83 : tensor<1x4x1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = math.exp %in : f32
      linalg.yield %221 : f32
    } -> tensor<1x4x1x48xf32>
    %175 = linalg.generic #loops20 ins(%174 : tensor<1x4x1x48xf32>) outs(%93 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = arith.addf %in, %out : f32
      linalg.yield %221 : f32
    } -> tensor<1x4x1x1xf32>
    %176 = linalg.generic #loops3 ins(%174, %175 : tensor<1x4x1x48xf32>, tensor<1x4x1x1xf32>) outs(%83 : tensor<1x4x1x48xf32>) {
    ^bb0(%in: f32, %in_142: f32, %out: f32):
      %221 = arith.divf %in, %in_142 : f32
      linalg.yield %221 : f32
    } -> tensor<1x4x1x48xf32>
    %177 = linalg.generic #loops11 ins(%171 : tensor<1x4x1x48xf32>) outs(%96 : tensor<1x4x1x48xi1>) {
    ^bb0(%in: f32, %out: i1):
      %221 = arith.extf %in : f32 to f64
      %222 = arith.cmpf oeq, %221, %cst_21 : f64
      linalg.yield %222 : i1
    } -> tensor<1x4x1x48xi1>
    %178 = linalg.generic #loops20 ins(%177 : tensor<1x4x1x48xi1>) outs(%99 : tensor<1x4x1x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %221 = arith.andi %in, %out : i1
      linalg.yield %221 : i1
    } -> tensor<1x4x1x1xi1>
    %179 = linalg.generic #loops21 ins(%178, %cst_2, %176 : tensor<1x4x1x1xi1>, tensor<1x4x1x48xf32>, tensor<1x4x1x48xf32>) outs(%83 : tensor<1x4x1x48xf32>) {
    ^bb0(%in: i1, %in_142: f32, %in_143: f32, %out: f32):
      %221 = arith.select %in, %in_142, %in_143 : f32
      linalg.yield %221 : f32
    } -> tensor<1x4x1x48xf32>
    %collapsed_120 = tensor.collapse_shape %179 [[0, 1], [2], [3]] : tensor<1x4x1x48xf32> into tensor<4x1x48xf32>
    %collapsed_121 = tensor.collapse_shape %167 [[0, 1], [2], [3]] : tensor<1x4x48x16xf32> into tensor<4x48x16xf32>
    %180 = linalg.batch_matmul ins(%collapsed_120, %collapsed_121 : tensor<4x1x48xf32>, tensor<4x48x16xf32>) outs(%103 : tensor<4x1x16xf32>) -> tensor<4x1x16xf32>
    %expanded_122 = tensor.expand_shape %180 [[0, 1], [2], [3]] output_shape [1, 4, 1, 16] : tensor<4x1x16xf32> into tensor<1x4x1x16xf32>
    %181 = linalg.generic #loops11 ins(%expanded_122 : tensor<1x4x1x16xf32>) outs(%36 : tensor<1x4x1x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %221 = arith.truncf %in : f32 to bf16
      linalg.yield %221 : bf16
    } -> tensor<1x4x1x16xbf16>
    %transposed_123 = linalg.transpose ins(%181 : tensor<1x4x1x16xbf16>) outs(%106 : tensor<1x1x4x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_124 = linalg.transpose ins(%cst_11 : tensor<64x64xbf16>) outs(%30 : tensor<64x64xbf16>) permutation = [1, 0] 
    %collapsed_125 = tensor.collapse_shape %transposed_123 [[0], [1, 2, 3]] : tensor<1x1x4x16xbf16> into tensor<1x64xbf16>
    %182 = linalg.matmul ins(%collapsed_125, %transposed_124 : tensor<1x64xbf16>, tensor<64x64xbf16>) outs(%32 : tensor<1x64xf32>) -> tensor<1x64xf32>
    %183 = linalg.generic #loops9 ins(%182 : tensor<1x64xf32>) outs(%34 : tensor<1x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %221 = arith.truncf %in : f32 to bf16
      linalg.yield %221 : bf16
    } -> tensor<1x64xbf16>
    %expanded_126 = tensor.expand_shape %183 [[0], [1, 2]] output_shape [1, 1, 64] : tensor<1x64xbf16> into tensor<1x1x64xbf16>
    %184 = linalg.generic #loops22 ins(%137, %expanded_126 : tensor<1x1x64xbf16>, tensor<1x1x64xbf16>) outs(%0 : tensor<1x1x64xbf16>) {
    ^bb0(%in: bf16, %in_142: bf16, %out: bf16):
      %221 = arith.addf %in, %in_142 : bf16
      linalg.yield %221 : bf16
    } -> tensor<1x1x64xbf16>
    %185 = linalg.generic #loops4 ins(%184 : tensor<1x1x64xbf16>) outs(%19 : tensor<1x1x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %221 = arith.extf %in : bf16 to f32
      linalg.yield %221 : f32
    } -> tensor<1x1x64xf32>
    %186 = linalg.generic #loops4 ins(%185 : tensor<1x1x64xf32>) outs(%19 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %221 : f32
    } -> tensor<1x1x64xf32>
    %187 = linalg.generic #loops6 ins(%186 : tensor<1x1x64xf32>) outs(%22 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = arith.addf %in, %out : f32
      linalg.yield %221 : f32
    } -> tensor<1x1x1xf32>
    %188 = linalg.generic #loops4 ins(%187 : tensor<1x1x1xf32>) outs(%9 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = arith.divf %in, %cst_29 : f32
      linalg.yield %221 : f32
    } -> tensor<1x1x1xf32>
    %189 = linalg.generic #loops4 ins(%188 : tensor<1x1x1xf32>) outs(%9 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = arith.truncf %cst_26 : f64 to f32
      %222 = arith.addf %in, %221 : f32
      linalg.yield %222 : f32
    } -> tensor<1x1x1xf32>
    %190 = linalg.generic #loops4 ins(%189 : tensor<1x1x1xf32>) outs(%9 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = math.rsqrt %in : f32
      linalg.yield %221 : f32
    } -> tensor<1x1x1xf32>
    %191 = linalg.generic #loops7 ins(%185, %190 : tensor<1x1x64xf32>, tensor<1x1x1xf32>) outs(%19 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32, %in_142: f32, %out: f32):
      %221 = arith.mulf %in, %in_142 : f32
      linalg.yield %221 : f32
    } -> tensor<1x1x64xf32>
    %192 = linalg.generic #loops4 ins(%191 : tensor<1x1x64xf32>) outs(%0 : tensor<1x1x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %221 = arith.truncf %in : f32 to bf16
      linalg.yield %221 : bf16
    } -> tensor<1x1x64xbf16>
    %193 = linalg.generic #loops8 ins(%cst_10, %192 : tensor<64xbf16>, tensor<1x1x64xbf16>) outs(%0 : tensor<1x1x64xbf16>) {
    ^bb0(%in: bf16, %in_142: bf16, %out: bf16):
      %221 = arith.mulf %in, %in_142 : bf16
      linalg.yield %221 : bf16
    } -> tensor<1x1x64xbf16>
    %transposed_127 = linalg.transpose ins(%cst_9 : tensor<152x64xbf16>) outs(%119 : tensor<64x152xbf16>) permutation = [1, 0] 
    %collapsed_128 = tensor.collapse_shape %193 [[0], [1, 2]] : tensor<1x1x64xbf16> into tensor<1x64xbf16>
    %194 = linalg.matmul ins(%collapsed_128, %transposed_127 : tensor<1x64xbf16>, tensor<64x152xbf16>) outs(%121 : tensor<1x152xf32>) -> tensor<1x152xf32>
    %195 = linalg.generic #loops9 ins(%194 : tensor<1x152xf32>) outs(%123 : tensor<1x152xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %221 = arith.truncf %in : f32 to bf16
      linalg.yield %221 : bf16
    } -> tensor<1x152xbf16>
    %expanded_129 = tensor.expand_shape %195 [[0], [1, 2]] output_shape [1, 1, 152] : tensor<1x152xbf16> into tensor<1x1x152xbf16>
    %196 = linalg.generic #loops4 ins(%expanded_129 : tensor<1x1x152xbf16>) outs(%125 : tensor<1x1x152xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %221 = arith.extf %in : bf16 to f32
      linalg.yield %221 : f32
    } -> tensor<1x1x152xf32>
    %197 = linalg.generic #loops4 ins(%196 : tensor<1x1x152xf32>) outs(%125 : tensor<1x1x152xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = arith.negf %in : f32
      %222 = math.exp %221 : f32
      %223 = arith.addf %222, %cst_1 : f32
      %224 = arith.divf %cst_1, %223 : f32
      linalg.yield %224 : f32
    } -> tensor<1x1x152xf32>
    %198 = linalg.generic #loops22 ins(%196, %197 : tensor<1x1x152xf32>, tensor<1x1x152xf32>) outs(%125 : tensor<1x1x152xf32>) {
    ^bb0(%in: f32, %in_142: f32, %out: f32):
      %221 = arith.mulf %in, %in_142 : f32
      linalg.yield %221 : f32
    } -> tensor<1x1x152xf32>
    %199 = linalg.generic #loops4 ins(%198 : tensor<1x1x152xf32>) outs(%129 : tensor<1x1x152xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %221 = arith.truncf %in : f32 to bf16
      linalg.yield %221 : bf16
    } -> tensor<1x1x152xbf16>
    %transposed_130 = linalg.transpose ins(%cst_8 : tensor<152x64xbf16>) outs(%119 : tensor<64x152xbf16>) permutation = [1, 0] 
    %200 = linalg.matmul ins(%collapsed_128, %transposed_130 : tensor<1x64xbf16>, tensor<64x152xbf16>) outs(%121 : tensor<1x152xf32>) -> tensor<1x152xf32>
    %201 = linalg.generic #loops9 ins(%200 : tensor<1x152xf32>) outs(%123 : tensor<1x152xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %221 = arith.truncf %in : f32 to bf16
      linalg.yield %221 : bf16
    } -> tensor<1x152xbf16>
    %expanded_131 = tensor.expand_shape %201 [[0], [1, 2]] output_shape [1, 1, 152] : tensor<1x152xbf16> into tensor<1x1x152xbf16>
    %202 = linalg.generic #loops22 ins(%199, %expanded_131 : tensor<1x1x152xbf16>, tensor<1x1x152xbf16>) outs(%129 : tensor<1x1x152xbf16>) {
    ^bb0(%in: bf16, %in_142: bf16, %out: bf16):
      %221 = arith.mulf %in, %in_142 : bf16
      linalg.yield %221 : bf16
    } -> tensor<1x1x152xbf16>
    %transposed_132 = linalg.transpose ins(%cst_7 : tensor<64x152xbf16>) outs(%134 : tensor<152x64xbf16>) permutation = [1, 0] 
    %collapsed_133 = tensor.collapse_shape %202 [[0], [1, 2]] : tensor<1x1x152xbf16> into tensor<1x152xbf16>
    %203 = linalg.matmul ins(%collapsed_133, %transposed_132 : tensor<1x152xbf16>, tensor<152x64xbf16>) outs(%32 : tensor<1x64xf32>) -> tensor<1x64xf32>
    %204 = linalg.generic #loops9 ins(%203 : tensor<1x64xf32>) outs(%34 : tensor<1x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %221 = arith.truncf %in : f32 to bf16
      linalg.yield %221 : bf16
    } -> tensor<1x64xbf16>
    %expanded_134 = tensor.expand_shape %204 [[0], [1, 2]] output_shape [1, 1, 64] : tensor<1x64xbf16> into tensor<1x1x64xbf16>
    %205 = linalg.generic #loops22 ins(%184, %expanded_134 : tensor<1x1x64xbf16>, tensor<1x1x64xbf16>) outs(%0 : tensor<1x1x64xbf16>) {
    ^bb0(%in: bf16, %in_142: bf16, %out: bf16):
      %221 = arith.addf %in, %in_142 : bf16
      linalg.yield %221 : bf16
    } -> tensor<1x1x64xbf16>
    %206 = linalg.generic #loops4 ins(%205 : tensor<1x1x64xbf16>) outs(%19 : tensor<1x1x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %221 = arith.extf %in : bf16 to f32
      linalg.yield %221 : f32
    } -> tensor<1x1x64xf32>
    %207 = linalg.generic #loops4 ins(%206 : tensor<1x1x64xf32>) outs(%19 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %221 : f32
    } -> tensor<1x1x64xf32>
    %208 = linalg.generic #loops6 ins(%207 : tensor<1x1x64xf32>) outs(%22 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = arith.addf %in, %out : f32
      linalg.yield %221 : f32
    } -> tensor<1x1x1xf32>
    %209 = linalg.generic #loops4 ins(%208 : tensor<1x1x1xf32>) outs(%9 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = arith.divf %in, %cst_29 : f32
      linalg.yield %221 : f32
    } -> tensor<1x1x1xf32>
    %210 = linalg.generic #loops4 ins(%209 : tensor<1x1x1xf32>) outs(%9 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = arith.truncf %cst_26 : f64 to f32
      %222 = arith.addf %in, %221 : f32
      linalg.yield %222 : f32
    } -> tensor<1x1x1xf32>
    %211 = linalg.generic #loops4 ins(%210 : tensor<1x1x1xf32>) outs(%9 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %221 = math.rsqrt %in : f32
      linalg.yield %221 : f32
    } -> tensor<1x1x1xf32>
    %212 = linalg.generic #loops7 ins(%206, %211 : tensor<1x1x64xf32>, tensor<1x1x1xf32>) outs(%19 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32, %in_142: f32, %out: f32):
      %221 = arith.mulf %in, %in_142 : f32
      linalg.yield %221 : f32
    } -> tensor<1x1x64xf32>
    %213 = linalg.generic #loops4 ins(%212 : tensor<1x1x64xf32>) outs(%0 : tensor<1x1x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %221 = arith.truncf %in : f32 to bf16
      linalg.yield %221 : bf16
    } -> tensor<1x1x64xbf16>
    %214 = linalg.generic #loops8 ins(%cst_6, %213 : tensor<64xbf16>, tensor<1x1x64xbf16>) outs(%0 : tensor<1x1x64xbf16>) {
    ^bb0(%in: bf16, %in_142: bf16, %out: bf16):
      %221 = arith.mulf %in, %in_142 : bf16
      linalg.yield %221 : bf16
    } -> tensor<1x1x64xbf16>
    %215 = tensor.empty() : tensor<64x168xbf16>
    %transposed_135 = linalg.transpose ins(%cst_5 : tensor<168x64xbf16>) outs(%215 : tensor<64x168xbf16>) permutation = [1, 0] 
    %collapsed_136 = tensor.collapse_shape %214 [[0], [1, 2]] : tensor<1x1x64xbf16> into tensor<1x64xbf16>
    %216 = tensor.empty() : tensor<1x168xf32>
    %217 = linalg.fill ins(%cst : f32) outs(%216 : tensor<1x168xf32>) -> tensor<1x168xf32>
    %218 = linalg.matmul ins(%collapsed_136, %transposed_135 : tensor<1x64xbf16>, tensor<64x168xbf16>) outs(%217 : tensor<1x168xf32>) -> tensor<1x168xf32>
    %219 = tensor.empty() : tensor<1x168xbf16>
    %220 = linalg.generic #loops9 ins(%218 : tensor<1x168xf32>) outs(%219 : tensor<1x168xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %221 = arith.truncf %in : f32 to bf16
      linalg.yield %221 : bf16
    } -> tensor<1x168xbf16>
    %expanded_137 = tensor.expand_shape %220 [[0], [1, 2]] output_shape [1, 1, 168] : tensor<1x168xbf16> into tensor<1x1x168xbf16>
    %concat_138 = tensor.concat dim(0) %65, %161 : (tensor<1x2x48x16xbf16>, tensor<1x2x48x16xbf16>) -> tensor<2x2x48x16xbf16>
    %expanded_139 = tensor.expand_shape %concat_138 [[0], [1, 2], [3], [4]] output_shape [2, 1, 2, 48, 16] : tensor<2x2x48x16xbf16> into tensor<2x1x2x48x16xbf16>
    %concat_140 = tensor.concat dim(0) %66, %162 : (tensor<1x2x48x16xbf16>, tensor<1x2x48x16xbf16>) -> tensor<2x2x48x16xbf16>
    %expanded_141 = tensor.expand_shape %concat_140 [[0], [1, 2], [3], [4]] output_shape [2, 1, 2, 48, 16] : tensor<2x2x48x16xbf16> into tensor<2x1x2x48x16xbf16>
    return %expanded_137, %expanded_139, %expanded_141 : tensor<1x1x168xbf16>, tensor<2x1x2x48x16xbf16>, tensor<2x1x2x48x16xbf16>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_168_64_torch.bfloat16_1: "seeded llama-decode.model.lm_head.weight",
      torch_tensor_64_torch.bfloat16_4: "seeded llama-decode.model.model.norm.weight",
      torch_tensor_64_152_torch.bfloat16_1: "seeded llama-decode.model.model.layers.1.mlp.down_proj.weight",
      torch_tensor_152_64_torch.bfloat16_3: "seeded llama-decode.model.model.layers.1.mlp.up_proj.weight",
      torch_tensor_152_64_torch.bfloat16_2: "seeded llama-decode.model.model.layers.1.mlp.gate_proj.weight",
      torch_tensor_64_torch.bfloat16_3: "seeded llama-decode.model.model.layers.1.post_attention_layernorm.weight",
      torch_tensor_64_64_torch.bfloat16_3: "seeded llama-decode.model.model.layers.1.self_attn.o_proj.weight",
      torch_tensor_32_64_torch.bfloat16_3: "seeded llama-decode.model.model.layers.1.self_attn.v_proj.weight",
      torch_tensor_32_64_torch.bfloat16_2: "seeded llama-decode.model.model.layers.1.self_attn.k_proj.weight",
      torch_tensor_64_64_torch.bfloat16_2: "seeded llama-decode.model.model.layers.1.self_attn.q_proj.weight",
      torch_tensor_64_torch.bfloat16_2: "seeded llama-decode.model.model.layers.1.input_layernorm.weight",
      torch_tensor_64_152_torch.bfloat16: "seeded llama-decode.model.model.layers.0.mlp.down_proj.weight",
      torch_tensor_152_64_torch.bfloat16_1: "seeded llama-decode.model.model.layers.0.mlp.up_proj.weight",
      torch_tensor_152_64_torch.bfloat16: "seeded llama-decode.model.model.layers.0.mlp.gate_proj.weight",
      torch_tensor_64_torch.bfloat16_1: "seeded llama-decode.model.model.layers.0.post_attention_layernorm.weight",
      torch_tensor_64_64_torch.bfloat16_1: "seeded llama-decode.model.model.layers.0.self_attn.o_proj.weight",
      torch_tensor_32_64_torch.bfloat16_1: "seeded llama-decode.model.model.layers.0.self_attn.v_proj.weight",
      torch_tensor_32_64_torch.bfloat16: "seeded llama-decode.model.model.layers.0.self_attn.k_proj.weight",
      torch_tensor_64_64_torch.bfloat16: "seeded llama-decode.model.model.layers.0.self_attn.q_proj.weight",
      torch_tensor_64_torch.bfloat16: "seeded llama-decode.model.model.layers.0.input_layernorm.weight",
      torch_tensor_8_torch.float32: "0x040000000000803F9BE8A13ECDCCCC3DE386013D0AD7233C383E4F3B6F12833A60CBA539",
      torch_tensor_168_64_torch.bfloat16: "seeded llama-decode.model.model.embed_tokens.weight"
    }
  }
#-}
